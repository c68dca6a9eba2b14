"""The released folder is a plain CodeGen checkpoint, small, with an honest card."""

import json
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM, AutoTokenizer, CodeGenForCausalLM

from codegen_repl.errors import UsageError
from codegen_repl.training import release as release_module
from codegen_repl.training.checkpoints import record_leg
from codegen_repl.training.leg import Leg
from codegen_repl.training.network import Network
from codegen_repl.training.release import Blend, release
from codegen_repl.training.released import take_over_legs
from codegen_repl.training.texts.gather import provenance_path
from codegen_repl.training.trainer import Trainer


def released(network: Network, tokenizer: Tokenizer, folder: Path) -> Path:
    trainer = Trainer(folder / "run", network, Leg("corpus.jsonl", ("stable",), num_tokens=4096))
    trainer.save()
    record_leg(trainer.folder, trainer.leg, trainer.position, "codegen-repl train network --run run")
    release(
        trainer.folder,
        tokenizer,
        folder / "tiny",
        {"turns right": 0.5},
        corpus_commands=["codegen-repl train corpus"],
        figure_commands=["codegen-repl train evaluate"],
    )
    return folder / "tiny"


def test_it_loads_as_a_plain_codegen_with_the_trained_logits(
    network: Network, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    """In fp32 by default, although stored in 16 bits; and no code of ours is needed."""
    folder = released(network, tokenizer, tmp_path)
    model, reloaded = AutoModelForCausalLM.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
    assert type(model) is CodeGenForCausalLM
    assert model.dtype == torch.float32
    ids = torch.tensor([reloaded("# Add up my_list\ntotal = sum(my_list)\n\n")["input_ids"]])
    with torch.no_grad():
        assert (model(ids).logits - network.logits(network(ids))).abs().max() < 0.05
    out = model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=3, do_sample=False)
    assert out.shape[1] <= ids.shape[1] + 3
    eos = tokenizer.token_to_id("<|endoftext|>")
    assert model.config.eos_token_id == model.generation_config.eos_token_id == reloaded.eos_token_id == eos
    assert 2 * model.num_parameters() < sum(file.stat().st_size for file in folder.iterdir()) < 40e6


def test_a_blend_lies_between_and_later_cards_say_so(
    network: Network, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    """A quarter of the way from weights that are all twice as large."""
    before = released(network, tokenizer, tmp_path)
    half = {name: weight / 2 for name, weight in network.state_dict().items()}
    network.load_state_dict(half)
    Trainer(tmp_path / "later", network, Leg("corpus.jsonl", ("stable",), num_tokens=4096)).save()
    take_over_legs(before, tmp_path / "later")
    blend = Blend(before, 0.25, "codegen-repl train release --before tiny --share 0.25")
    card = release(tmp_path / "later", tokenizer, tmp_path / "blend", {}, blend=blend)
    assert card["data"]["legs"][-1]["command"] == blend.command
    weight = CodeGenForCausalLM.from_pretrained(tmp_path / "blend").transformer.wte.weight
    earlier = CodeGenForCausalLM.from_pretrained(before).transformer.wte.weight
    assert (weight - 0.875 * earlier).abs().max() < 1e-3


def test_a_release_that_is_too_large_changes_nothing(
    network: Network, tokenizer: Tokenizer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = released(network, tokenizer, tmp_path)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    with torch.no_grad():
        network.head.add_(1)
    monkeypatch.setattr(release_module, "MAX_BYTES", 1000)
    with pytest.raises(UsageError, match="more than"):
        released(network, tokenizer, tmp_path)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["run", "tiny"]


def test_the_card_says_what_it_is_what_it_cost_and_where_it_ends(
    network: Network, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    folder = released(network, tokenizer, tmp_path)
    card = json.loads((folder / "card.json").read_text())
    assert card["parameters"] == sum(parameter.numel() for parameter in network.parameters())
    assert card["data"]["legs"][0]["corpus"] == "corpus.jsonl"
    text = (folder / "MODEL_CARD.md").read_text()
    for said in (
        "license: bsd-3-clause",
        "codegen-repl train network --run run",
        "codegen-repl train corpus",
        "turns right | 0.5",
        "codegen-repl train evaluate",
        "## Limits",
    ):
        assert said in text
    assert (folder / "generation_config.json").is_file()


def test_the_card_names_the_texts_that_were_read_and_their_licences(
    network: Network, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    texts = tmp_path / "natural.jsonl"
    origins = [{"licences": ["MIT"], "bytes": 400_000}, {"licences": ["GPL-2", "ISC"], "bytes": 1_600_000}]
    provenance_path(texts).write_text("".join(json.dumps(origin) + "\n" for origin in origins))
    trainer = Trainer(tmp_path / "run", network, Leg(str(texts), ("warm-up", "natural"), num_tokens=4096))
    trainer.save("NL")
    record_leg(trainer.folder, trainer.leg, trainer.position, "codegen-repl train network --run run")
    card = release(trainer.folder, tokenizer, tmp_path / "tiny", {}, checkpoint="NL")
    assert card["data"]["texts"] == [
        {"file": "natural.jsonl", "bytes": 2_000_000, "licences": {"GPL-2, ISC": 1_600_000, "MIT": 400_000}}
    ]
    text = (tmp_path / "tiny" / "MODEL_CARD.md").read_text()
    assert "`natural.jsonl`: 2.0 MB, most of it under GPL-2, ISC; MIT" in text
    assert "no natural text" not in text
    assert "no outside text" not in text
