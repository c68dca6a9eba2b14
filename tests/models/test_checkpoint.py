"""A directory that is damaged or could carry code is refused before anything runs, in one sentence."""

from __future__ import annotations

import json
import pickle
import struct
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from codegen_repl.errors import ModelError
from codegen_repl.models.checkpoint import inspect
from codegen_repl.models.memory import available_memory, check_memory
from codegen_repl.models.opening import open_checkpoint
from tests.models.checkpoints import edit_config, save_checkpoint


@pytest.fixture(params=["codegen", "llama"])
def directory(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    return save_checkpoint(tmp_path / "model", request.param)


def rewrite(directory: Path, change: object) -> None:
    path = directory / "model.safetensors"
    tensors = {name: tensor.clone() for name, tensor in load_file(path).items()}
    change(tensors)  # type: ignore[operator]
    save_file(tensors, path, metadata={"format": "pt"})


class Bomb:
    """A pickle that would leave a file behind if it were ever loaded as one."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return open, (str(self.path), "w")


def test_a_good_directory_says_what_it_is(directory: Path) -> None:
    checkpoint = inspect(directory)
    assert checkpoint.num_params == sum(
        t.numel() for t in load_file(directory / "model.safetensors").values()
    )
    assert not checkpoint.is_pickled
    before = checkpoint.revision
    rewrite(directory, lambda tensors: next(iter(tensors.values())).add_(1))
    assert inspect(directory).revision != before


def test_a_commit_in_the_hubs_cache_is_the_revision(tmp_path: Path) -> None:
    commit = "0123456789abcdef0123456789abcdef01234567"
    assert inspect(save_checkpoint(tmp_path / "snapshots" / commit)).revision == commit


def test_a_pickled_checkpoint_is_refused_with_what_to_do(directory: Path, tmp_path: Path) -> None:
    """Without being opened: the code in it does not run, allowed or not."""
    (directory / "model.safetensors").unlink()
    (directory / "pytorch_model.bin").write_bytes(pickle.dumps(Bomb(tmp_path / "boom")))
    with pytest.raises(ModelError, match="--allow-pickle"):
        open_checkpoint(directory)
    with pytest.raises(ModelError, match="cannot be"):
        open_checkpoint(directory, allow_pickle=True)
    assert not (tmp_path / "boom").exists()


def test_a_good_pickled_checkpoint_opens_when_it_is_allowed(directory: Path) -> None:
    expected = open_checkpoint(directory)
    torch.save(load_file(directory / "model.safetensors"), directory / "pytorch_model.bin")
    (directory / "model.safetensors").unlink()
    assert open_checkpoint(directory, allow_pickle=True).count_tokens("x") == expected.count_tokens("x")


def test_safetensors_win_over_a_pickle_beside_them(directory: Path, tmp_path: Path) -> None:
    (directory / "pytorch_model.bin").write_bytes(pickle.dumps(Bomb(tmp_path / "boom")))
    open_checkpoint(directory, allow_pickle=True)
    assert not (tmp_path / "boom").exists()


@pytest.mark.parametrize("name", ["../evil/model.safetensors", "pytorch_model.bin", "/etc/passwd"])
def test_an_index_may_only_name_safetensors_beside_it(directory: Path, name: str) -> None:
    (directory / "model.safetensors").unlink()
    (directory / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"w": name}}))
    with pytest.raises(ModelError, match="refused"):
        open_checkpoint(directory)


def test_a_missing_shard_is_named(directory: Path) -> None:
    (directory / "model.safetensors").unlink()
    (directory / "model.safetensors.index.json").write_text('{"weight_map": {"w": "model-1.safetensors"}}')
    with pytest.raises(ModelError, match="lacks model-1"):
        open_checkpoint(directory)


@pytest.mark.parametrize(
    "content",
    [b"", b"1234", struct.pack("<Q", 2**62), struct.pack("<Q", 4) + b"{{{{", struct.pack("<Q", 2) + b"{}x"],
    ids=["empty", "short", "huge header", "no JSON", "surplus"],
)
def test_a_damaged_file_is_refused(directory: Path, content: bytes) -> None:
    (directory / "model.safetensors").write_bytes(content)
    with pytest.raises(ModelError, match="is damaged"):
        open_checkpoint(directory)


def test_a_file_cut_short_is_refused(directory: Path) -> None:
    path = directory / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(ModelError, match="cut short"):
        open_checkpoint(directory)


def test_a_missing_tensor_is_refused_and_not_made_up(directory: Path) -> None:
    """transformers would fill it with noise, anew at each start."""
    rewrite(directory, lambda tensors: tensors.pop(sorted(tensors)[3]))
    with pytest.raises(ModelError, match="no tensor"):
        open_checkpoint(directory)


def test_weights_that_are_no_numbers_are_refused(directory: Path) -> None:
    rewrite(directory, lambda tensors: tensors[sorted(tensors)[3]].fill_(float("nan")))
    with pytest.raises(ModelError, match="not finite"):
        open_checkpoint(directory)


def test_remote_code_is_neither_run_nor_asked_about(
    directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An architecture that exists only as Python beside the weights cannot be opened; nobody is asked."""
    monkeypatch.setattr("sys.stdin", None)
    (directory / "evil.py").write_text(f"open({str(tmp_path / 'boom')!r}, 'w')")
    code = {"AutoConfig": "evil.Config", "AutoModelForCausalLM": "evil.Model"}
    edit_config(directory, model_type="evil", auto_map=code)
    with pytest.raises(ModelError, match="cannot be opened"):
        open_checkpoint(directory)
    assert not (tmp_path / "boom").exists()


def test_a_known_architecture_ignores_remote_code(directory: Path, tmp_path: Path) -> None:
    (directory / "evil.py").write_text(f"open({str(tmp_path / 'boom')!r}, 'w')")
    edit_config(directory, auto_map={"AutoModelForCausalLM": "evil.Model"})
    open_checkpoint(directory)
    assert not (tmp_path / "boom").exists()


@pytest.mark.parametrize("key", ["attn_implementation", "_attn_implementation"])
def test_an_attention_kernel_of_the_checkpoints_choosing_is_refused(directory: Path, key: str) -> None:
    """transformers would fetch and run it, whatever implementation the caller asked for."""
    edit_config(directory, **{key: "attacker/kernel"})
    with pytest.raises(ModelError, match="attention code"):
        open_checkpoint(directory)


def test_weights_elsewhere_are_refused(directory: Path) -> None:
    edit_config(directory, transformers_weights="../elsewhere")
    with pytest.raises(ModelError, match="refused"):
        open_checkpoint(directory)


def test_a_directory_without_a_configuration_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"has no config\.json"):
        open_checkpoint(tmp_path)


def test_a_codegen_configuration_that_lacks_a_size_is_refused(tmp_path: Path) -> None:
    directory = save_checkpoint(tmp_path / "model")
    config = json.loads((directory / "config.json").read_text())
    del config["n_embd"]
    (directory / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match="lacks 'n_embd'"):
        open_checkpoint(directory)


def test_memory_is_asked_for_before_loading() -> None:
    """Too large is refused with both numbers, unless the user wants to try."""
    asked: list[str] = []

    def no(question: str) -> bool:
        asked.append(question)
        return False

    with pytest.raises(ModelError, match=r"needs about 15.0 GiB .* and 8.0 GiB are free"):
        check_memory("6B", 7_000_000_000, 2, no, available=8 * 2**30)
    assert len(asked) == 1
    check_memory("6B", 7_000_000_000, 2, lambda _: True, available=8 * 2**30)
    check_memory("350M", 356_000_000, 4, lambda _: False, available=8 * 2**30)
    assert available_memory() is None or available_memory() > 2**20  # type: ignore[operator]
