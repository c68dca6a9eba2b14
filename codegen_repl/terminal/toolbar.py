"""The toolbar: what is so right now, in one line; fields drop from the right when the terminal is narrow.

Pure text from a value; it asks nobody anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen_repl.session import Run
from codegen_repl.settings import Settings

SEPARATOR = " | "


@dataclass(frozen=True, slots=True)
class Status:
    """What the toolbar shows. `num_tokens` of `budget` is None while the model is not there to count."""

    model: str
    session: str
    turn: int
    settings: Settings
    editing_mode: str
    num_tokens: int | None = None
    budget: int = 0
    run: Run | None = None
    tokens_per_s: float = 0.0
    acceptance: float | None = None  # share of guessed tokens that were right; None: none was guessed
    is_read_only: bool = False


def fields(status: Status) -> list[str]:
    """The fields from left to right: the earlier, the longer they stay."""
    shown = [
        status.model,
        f"{status.session}{' (not kept)' if status.is_read_only else ''}",
        f"turn {status.turn}",
        context(status),
        sampling(status.settings),
        outcome(status.run),
        f"{status.tokens_per_s:.0f} tok/s" if status.tokens_per_s else "",
        "" if status.acceptance is None else f"spec {status.acceptance:.0%}",
        status.editing_mode,
        "F1",
    ]
    return [field for field in shown if field]


def context(status: Status) -> str:
    """`ctx 412/2048 20%`."""
    if status.num_tokens is None or not status.budget:
        return ""
    return f"ctx {status.num_tokens}/{status.budget} {100 * status.num_tokens // status.budget}%"


def sampling(settings: Settings) -> str:
    """`n3 t.2 seed 7`."""
    params = settings.sampling
    temperature = f"{params.temperature:g}".removeprefix("0") if params.temperature else "0"
    seed = "" if params.seed is None else f" seed {params.seed}"
    return f"n{params.n} t{temperature}{seed}"


def outcome(run: Run | None) -> str:
    """`runs ok 0.05s`, `1 of 2 checks fail`, `fails turn 3`, or nothing for what has not run as it is."""
    if run is None:
        return ""
    if run.is_ok and run.unmet:
        return f"{len(run.unmet)} of {len(run.checks)} checks fail"
    if run.is_ok:
        return f"runs ok {run.wall_s:.2f}s"
    return f"fails turn {run.failed_turn}" if run.failed_turn else "fails"


def fit(fields: list[str], width: int) -> str:
    """The fields in one line of at most `width` characters, as many from the left as fit."""
    line = ""
    for field in fields:
        longer = f"{line}{SEPARATOR}{field}" if line else field
        if len(longer) > width:
            break
        line = longer
    return line or (fields[0][:width] if fields else "")
