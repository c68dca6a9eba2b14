"""Quantized weights are made once, kept whole, and made again when they no longer fit."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import torch

from codegen_repl.errors import UsageError
from codegen_repl.generation import CompletionRequest, SamplingParams
from codegen_repl.models.local import LocalModel
from codegen_repl.models.opening import choose_format, open_checkpoint
from tests.models.checkpoints import save_checkpoint

REQUEST = CompletionRequest("# print x\n", SamplingParams(temperature=0, max_new_tokens=12))


def answer(model: LocalModel) -> str:
    return "".join(delta.text for delta in model.stream(REQUEST))


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    return save_checkpoint(tmp_path / "model")


def test_the_second_start_reads_what_the_first_one_kept(checkpoint: Path, tmp_path: Path) -> None:
    said: list[str] = []
    first = open_checkpoint(checkpoint, dtype="int8", quantized=tmp_path / "kept", say=said.append)
    assert any("quantizing" in line for line in said)
    assert all("once" in line for line in said)
    said.clear()
    second = open_checkpoint(checkpoint, dtype="int8", quantized=tmp_path / "kept", say=said.append)
    assert said == []
    assert answer(first) == answer(second)


@pytest.mark.parametrize("damage", ["missing", "cut", "other weights"])
def test_what_no_longer_fits_is_made_again(checkpoint: Path, tmp_path: Path, damage: str) -> None:
    expected = answer(open_checkpoint(checkpoint, dtype="int8", quantized=tmp_path / "kept"))
    (folder,) = (tmp_path / "kept").iterdir()
    part = folder / "0.into.safetensors"
    if damage == "missing":
        part.unlink()
    elif damage == "cut":
        part.write_bytes(part.read_bytes()[:-5])
    else:
        os.utime(checkpoint / "model.safetensors", (1, 1))
    said: list[str] = []
    again = open_checkpoint(checkpoint, dtype="int8", quantized=tmp_path / "kept", say=said.append)
    assert any("quantizing" in line for line in said)
    assert answer(again) == expected


def test_what_nobody_can_use_any_more_is_removed(checkpoint: Path, tmp_path: Path) -> None:
    """The weights of an older state of a checkpoint, and of checkpoints that are gone; no others."""
    kept, other = tmp_path / "kept", save_checkpoint(tmp_path / "other")
    for path, dtype in ((checkpoint, "int4"), (checkpoint, "int8"), (other, "int8")):
        open_checkpoint(path, dtype=dtype, quantized=kept)
    before = {folder.name for folder in kept.iterdir()}
    assert len(before) == 3
    (kept / "foreign").mkdir()
    (kept / "foreign" / "checkpoint.txt").write_bytes(b"\xff\xfe")  # names no checkpoint, so it goes, too
    other.rename(tmp_path / "elsewhere")
    os.utime(checkpoint / "model.safetensors", (1, 1))
    open_checkpoint(checkpoint, dtype="int8", quantized=kept)
    after = {folder.name for folder in kept.iterdir()}
    assert len(after & before) == 1
    assert sorted(name.rsplit("-", 1)[1] for name in after) == ["int4", "int8"]


def test_a_disk_without_room_costs_the_next_start_only(checkpoint: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("a file where the folder should be")
    said: list[str] = []
    model = open_checkpoint(checkpoint, dtype="int8", quantized=tmp_path / "kept", say=said.append)
    assert answer(model)
    assert any("cannot be kept" in line for line in said)


def test_large_codegen_models_take_eight_bits_and_others_do_not() -> None:
    cpu = torch.device("cpu")
    assert choose_format(None, 350_000_000, cpu, is_native=True).name == "int8"
    assert choose_format(None, 8_000_000, cpu, is_native=True).name == "int16"
    assert choose_format(None, 8_000_000, cpu, is_native=True, has_step=False).name == "fp32"
    assert choose_format(None, 8_000_000, cpu, is_native=False).name == "fp32"
    assert not choose_format(None, 350_000_000, cpu, is_native=False).is_quantized
    with pytest.raises(UsageError, match="int8 is for CodeGen"):
        choose_format("int8", 350_000_000, cpu, is_native=False)
