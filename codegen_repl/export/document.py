"""A session as a document: its steps with what they showed, and where each piece of code came from.

The values that every format writes. It knows no format.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codegen_repl import __version__
from codegen_repl.export.outputs import Output, RunProgram, outputs_by_turn, recorded_outputs
from codegen_repl.sanitise import sanitise
from codegen_repl.session import CheckKind, Origin, Program, Session, Turn

MADE_WITH = f"codegen-repl {__version__}"
COLUMNS = ("step", "written by", "sampling", "seed", "candidate", "tokens", "log-prob.")


@dataclass(frozen=True, slots=True)
class Step:
    """A turn with its number (from 1) and what it showed."""

    number: int
    turn: Turn
    output: Output
    met: Mapping[tuple[CheckKind, str], bool] = field(
        default_factory=dict
    )  # what the last run said of its checks

    @property
    def checks(self) -> tuple[tuple[str, str], ...]:
        """What must be so after it, safe to show: how it is asked, and what."""
        return tuple(
            (ASKED[check.kind] + known(self.met.get(check.key)), one_line(check.text))
            for check in self.turn.checks
        )

    @property
    def prompt(self) -> str:
        """The step in words, safe to show; empty for code that was typed without any."""
        return sanitise(self.turn.prompt or "")

    @property
    def provenance(self) -> tuple[str, ...]:
        """Who wrote the code and how, one text for each of COLUMNS."""
        return provenance_row(self.number, self.turn)


@dataclass(frozen=True, slots=True)
class Document:
    """A session under a title. `verdict` says in words how the whole program ran; empty if it did not."""

    title: str
    steps: tuple[Step, ...]
    program: Program
    verdict: str = ""

    @property
    def summary(self) -> str:
        """One line on what this is."""
        models = dict.fromkeys(m for step in self.steps if (m := model_name(step.turn)))
        num_steps = f"{len(self.steps)} step{'' if len(self.steps) == 1 else 's'}"
        return ", ".join(filter(None, (num_steps, " and ".join(models), self.verdict)))


ASKED = {CheckKind.HOLDS: "Check", CheckKind.PRINTS: "Prints"}


def known(is_met: bool | None) -> str:
    """What to add for the outcome of a check."""
    return "" if is_met is None else " (holds)" if is_met else " (fails)"


def document_of(
    session: Session, title: str = "", *, run: RunProgram | None = None, files: Path | None = None
) -> Document:
    """The session as a document. With `run`, its program runs once to see what each turn shows; without, what
    the last recorded run showed is taken, and its figures from the folder `files`."""
    turns, verdict = session.turns, ""
    outputs: Sequence[Output] = recorded_outputs(turns, session.last_run, files)
    if run is not None and turns:
        outputs, result = outputs_by_turn(turns, run)
        verdict = f"runs in {result.wall_s:.2f} s" if result.is_ok else f"fails ({outcome(result.verdict)})"
    elif session.last_run is not None:
        verdict = "ran" if session.last_run.is_ok else f"failed ({outcome(session.last_run.verdict)})"
    found = session.last_run.checks if session.last_run is not None else ()
    met = [{o.check.key: o.is_met for o in found if o.turn == i} for i in range(1, len(turns) + 1)]
    steps = tuple(
        Step(i, turn, out, met[i - 1]) for i, (turn, out) in enumerate(zip(turns, outputs, strict=True), 1)
    )
    return Document(one_line(title or session.name or "untitled session"), steps, session.program, verdict)


def outcome(verdict: str) -> str:
    """A verdict in words."""
    return "with an error" if verdict == "exit" else f"stopped: {one_line(verdict)}"


def model_name(turn: Turn) -> str:
    """The model that wrote a turn, with what exactly it was; empty if a person did."""
    provenance = turn.candidate.provenance
    revision = f"@{provenance.revision[:8]}" if provenance.revision else ""
    return one_line(f"{provenance.model}{revision}")


def provenance_row(number: int, turn: Turn) -> tuple[str, ...]:
    """A turn's row under COLUMNS."""
    provenance = turn.candidate.provenance
    if provenance.origin is Origin.TYPED:
        return (str(number), "hand", "", "", "", "", "")
    hand = ", edited by hand" if provenance.origin is Origin.EDITED else ""
    sampling = provenance.sampling
    drawn = [f"{name} {sampling[key]}" for key, (name, off) in SHORT.items() if sampling.get(key, off) != off]
    return (
        str(number),
        f"{model_name(turn) or 'a model'}{hand}",
        one_line(", ".join(drawn)),
        one_line(str(sampling.get("seed", ""))),
        f"{provenance.index + 1} of {provenance.num_candidates}",
        str(provenance.num_tokens or ""),
        f"{provenance.mean_logprob:.2f}" if provenance.num_tokens else "",
    )


SHORT = {"temperature": ("t", None), "top_p": ("p", 1), "top_k": ("k", 0)}  # and the value that is none


def one_line(text: str) -> str:
    """`text` in one line that is safe to show."""
    return sanitise(" ".join(text.split()))
