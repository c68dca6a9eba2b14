"""The CodeGen family opens as it was trained: attention groups, end of text, white space."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from safetensors.torch import load_file, save_file

from codegen_repl.errors import ModelError
from codegen_repl.generation import CompletionRequest, SamplingParams, collect
from codegen_repl.inference.codegen_parts import join_qkv, split_qkv
from codegen_repl.inference.kv_cache import common_length
from codegen_repl.models.checkpoint import inspect
from codegen_repl.models.codegen import (
    CODEGEN25_TOKENS,
    END_OF_TEXT,
    WHITE_SPACE_RUNS,
    codegen25_backend,
    codegen_backend,
    family_facts,
    qkv_groups,
)
from codegen_repl.models.opening import open_checkpoint, open_tokenizer
from tests.models.checkpoints import edit_config, save_checkpoint

GPT2 = Path(__file__).resolve().parents[3] / "shared" / "data" / "gpt2_bpe"
needs_gpt2 = pytest.mark.skipif(not (GPT2 / "vocab.json").is_file(), reason="GPT-2's vocabulary is not here")


@pytest.fixture
def codegen1(tmp_path: Path) -> Path:
    """The vocabulary files of CodeGen-Multi and Mono: GPT-2's and 38 runs of white space."""
    shutil.copytree(GPT2, tmp_path / "codegen1")
    added = {run: 50257 + i for i, run in enumerate(WHITE_SPACE_RUNS)}
    (tmp_path / "codegen1" / "added_tokens.json").write_text(json.dumps(added))
    return tmp_path / "codegen1"


def encode(backend: Any, text: str) -> list[int]:
    return list(backend.encode(text).ids)


@pytest.mark.parametrize(
    ("config", "groups"),
    [
        ({"n_layer": 20, "n_embd": 1024}, 4),  # 350M
        ({"n_layer": 16, "n_embd": 2048}, 8),  # CodeGen2-1B
        ({"n_layer": 16, "n_embd": 4096}, 8),  # CodeGen2-3.7B
        ({"n_layer": 32, "n_embd": 4096}, 4),  # CodeGen2-7B
        ({"n_layer": 16, "n_embd": 2048, "codegen_qkv_groups": 4}, 4),  # regrouped and saved
    ],
)
def test_attention_groups_are_decided_by_the_sizes(config: dict[str, int], groups: int) -> None:
    assert qkv_groups(config) == groups


def test_only_the_family_has_family_facts(tmp_path: Path) -> None:
    """CodeGen2.5 is a Llama known by its vocabulary; with a tokenizer of its own it needs none rebuilt."""
    assert family_facts({"model_type": "gpt2"}, tmp_path) is None
    assert family_facts({"model_type": "llama", "vocab_size": 32000}, tmp_path) is None
    facts = family_facts({"model_type": "llama", "vocab_size": 51200}, tmp_path)
    assert facts is not None
    assert facts.has_python_tokenizer
    (tmp_path / "tokenizer.json").touch()
    facts = family_facts({"model_type": "llama", "vocab_size": 51200}, tmp_path)
    assert facts is not None
    assert not facts.has_python_tokenizer


@pytest.mark.parametrize("is_native", [True, False])
def test_a_checkpoint_of_eight_groups_answers_as_its_four_group_twin(tmp_path: Path, is_native: bool) -> None:
    """Loaded as if it had four, it would answer with noise and no complaint."""
    four = save_checkpoint(tmp_path / "four", n_head=8)
    eight = Path(shutil.copytree(four, tmp_path / "eight"))
    tensors = load_file(eight / "model.safetensors")
    for name in tensors:
        if name.endswith("qkv_proj.weight"):
            tensors[name] = join_qkv(*split_qkv(tensors[name], 4), 8)
    save_file(tensors, eight / "model.safetensors", metadata={"format": "pt"})
    edit_config(eight, codegen_qkv_groups=8)
    request = CompletionRequest("x = 1\n", SamplingParams(temperature=0, max_new_tokens=16))
    texts = [
        collect(open_checkpoint(d, dtype="float32", is_native=is_native).stream(request))[0].text
        for d in (four, eight)
    ]
    assert texts[0] == texts[1]


@needs_gpt2
def test_codegen1_ids_are_the_published_ones(codegen1: Path) -> None:
    """Runs of 31 to 2 spaces are 50257 to 50286, of 9 to 2 tabs 50287 to 50294."""
    backend = codegen_backend(codegen1)
    assert encode(backend, " " * 4) == [50284]
    assert encode(backend, " " * 8) == [50280]
    assert encode(backend, "\t" * 9) == [50287]
    assert encode(backend, "\n    return") == [198, 50284, 7783]
    assert encode(backend, END_OF_TEXT) == [50256]
    assert encode(backend, "#") == [2]


@needs_gpt2
def test_natural_language_models_have_gpt2_alone(tmp_path: Path) -> None:
    shutil.copytree(GPT2, tmp_path / "nl")
    assert codegen_backend(tmp_path / "nl").get_vocab_size() == 50257


@needs_gpt2
def test_codegen25_ids_are_the_published_ones() -> None:
    """White space is merged after GPT-2's splitting, so a run gives its last space to the word behind it."""
    backend = codegen25_backend(GPT2)
    assert encode(backend, "\n    return") == [198, 50285, 1441]
    ids = {token: backend.token_to_id(token) for token in ("<sep>", "<eom>", "<mask_1>", "<fim_prefix>")}
    assert ids == {"<sep>": 50317, "<eom>": 50318, "<mask_1>": 51199, "<fim_prefix>": 50295}
    assert backend.get_vocab_size() == 51200
    assert len(CODEGEN25_TOKENS) == 905


@needs_gpt2
@pytest.mark.parametrize("make", [codegen_backend, codegen25_backend])
def test_odd_white_space_comes_back_unchanged(make: Any, codegen1: Path) -> None:
    backend = make(codegen1)
    for text in ("\t\t\tx\n" + " " * 40 + "y  \n\n\n\t z", "def f(a):\n    '''ä☃'''\n\treturn  a\r\n"):
        assert backend.decode(encode(backend, text), skip_special_tokens=True) == text


@needs_gpt2
def test_a_following_comment_changes_the_last_token(codegen1: Path) -> None:
    """Two newlines are one token at the end and two before `#`: reuse must compare ids, never append."""
    backend = codegen_backend(codegen1)
    before, after = encode(backend, "x = 1\n\n"), encode(backend, "x = 1\n\n# next\n")
    assert before[-1] == 628
    assert after[len(before) - 1 : len(before) + 1] == [198, 198]
    assert common_length(before, after) == len(before) - 1


@needs_gpt2
def test_codegen2s_wrong_end_of_text_does_not_stop_at_a_comment(tmp_path: Path) -> None:
    """Its configuration says eos 2, which is `#`; the tokenizer's own is what counts."""
    directory = save_checkpoint(tmp_path / "model", vocab_size=51200, eos_token_id=2)
    (directory / "tokenizer.json").unlink()
    for name in ("vocab.json", "merges.txt"):
        shutil.copy(GPT2 / name, directory / name)
    checkpoint = inspect(directory)
    tokenizer = open_tokenizer(checkpoint, family_facts(checkpoint.config, directory))
    assert tokenizer.eos_ids == {50256}
    assert tokenizer.num_tokens == 50257, "the network's other rows have no token and are never chosen"


@needs_gpt2
def test_codegen25_opens_without_its_python_tokenizer(tmp_path: Path) -> None:
    """A Llama with that vocabulary, its tokenizer rebuilt, no remote code asked about."""
    directory = save_checkpoint(tmp_path / "model", "llama", vocab_size=51200, eos_token_id=2)
    (directory / "tokenizer.json").unlink()
    edit_tokenizer = {"tokenizer_class": "CodeGen25Tokenizer", "auto_map": {"AutoTokenizer": ["t.T", None]}}
    (directory / "tokenizer_config.json").write_text(json.dumps(edit_tokenizer | {"eos_token": END_OF_TEXT}))
    for name in ("vocab.json", "merges.txt"):
        shutil.copy(GPT2 / name, directory / name)
    model = open_checkpoint(directory, dtype="float32")
    assert model.count_tokens("\n    return") == 3
    request = CompletionRequest("x = 1\n", SamplingParams(temperature=0, max_new_tokens=4))
    assert collect(model.stream(request))[0].num_tokens == 4


def test_a_missing_vocabulary_says_what_to_put_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    with pytest.raises(ModelError, match=r"put vocab.json and merges.txt"):
        codegen25_backend(tmp_path)
