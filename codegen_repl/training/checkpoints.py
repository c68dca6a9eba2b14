"""The files of a training folder: checkpoints, the figures measured on the way, and the legs as they began.

A checkpoint is written whole or not at all, and figures of steps that no checkpoint remembers are forgotten.
"""

import json
import os
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from codegen_repl.errors import UsageError
from codegen_repl.training.leg import Leg, Position
from codegen_repl.training.network import Network, Shape

CHECKPOINT = "checkpoint.pt"
METRICS = "metrics.jsonl"
LEGS = "legs.jsonl"


def checkpoint_path(folder: Path, name: str = "") -> Path:
    """Where a training keeps its last checkpoint, or the one that was kept under a name."""
    return folder / (f"checkpoint-{name}.pt" if name else CHECKPOINT)


def write_checkpoint(saved: dict[str, Any], path: Path) -> None:
    """Put a new checkpoint in the place of the old one, safe against the power going off."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.unfinished")
    with unfinished.open("wb") as file:
        torch.save(saved, file)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)


def load_checkpoint(folder: Path, name: str = "") -> dict[str, Any]:
    """What a trainer saved; a `UsageError` when the folder has no such checkpoint."""
    path = checkpoint_path(folder, name)
    if not path.is_file():
        kept = sorted(other.stem.removeprefix("checkpoint-") for other in folder.glob("checkpoint-*.pt"))
        raise UsageError(
            f"There is no checkpoint {path.name} in {folder}; it keeps {', '.join(kept) or 'none by name'}."
            if name
            else f"There is no checkpoint in {folder}: start a training there first, without --resume."
        )
    saved: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return saved


def load_network(folder: Path, compute_dtype: torch.dtype = torch.float32, name: str = "") -> Network:
    """The network of a training folder, without its optimisers."""
    return network_of(load_checkpoint(folder, name), compute_dtype)


def network_of(saved: dict[str, Any], compute_dtype: torch.dtype) -> Network:
    """The network of a checkpoint."""
    network = Network(Shape(**saved["shape"]), compute_dtype)
    network.load_state_dict(saved["network"])
    return network


def record_leg(folder: Path, leg: Leg, position: Position, command: str) -> None:
    """Note in `legs.jsonl` that a leg begins here and which command began it; the model card quotes it."""
    begun = {"command": command, "step": position.step, "tokens": position.tokens, **asdict(leg)}
    append(folder / LEGS, begun)


def append(path: Path, figures: dict[str, Any]) -> None:
    """Add a line to a file of JSON lines; behind one that was cut off, on a line of its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+") as file:
        file.seek(max(0, file.seek(0, os.SEEK_END) - 1))
        is_torn = file.read(1) not in (b"", b"\n")
        file.write(("\n" * is_torn + json.dumps(figures) + "\n").encode())


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The whole lines of such a file; what was cut off is left out, and a missing file is empty."""
    if not path.is_file():
        return []
    found = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        with suppress(ValueError):
            found.append(json.loads(line))
    return found


def forget_after(path: Path, step: int) -> None:
    """Drop the lines of steps that a killed process took after its last checkpoint: they are taken again."""
    if path.is_file():
        kept = [figures for figures in read_lines(path) if figures["step"] <= step]
        unfinished = path.with_name(f"{path.name}.unfinished")
        unfinished.write_text("".join(json.dumps(figures) + "\n" for figures in kept), encoding="utf-8")
        unfinished.replace(path)
