"""A turn and what it is made of: a prompt, candidates with their provenance, which one was accepted, and what
must be so once it has run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from codegen_repl.generation import FinishReason

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A value that is written to journals; `extra` carries fields that a later version wrote."""

    extra: Mapping[str, Json] = field(default_factory=dict)


class Origin(StrEnum):
    """Who wrote a candidate."""

    MODEL = "model"
    EDITED = "edited"  # a model's candidate, changed by hand
    TYPED = "typed"  # written by hand from nothing


@dataclass(frozen=True, slots=True)
class Provenance(Record):
    """Where a candidate came from: candidate `index` of `num_candidates` of one request to one model.

    `sampling` holds the request's parameters by name, the seed included; `num_prompt_tokens` is the size of
    the context it was given; `mean_logprob` is in nats per token; `edited_from` is the text before the hand;
    `corrects` is the error that it was asked to mend.
    """

    origin: Origin
    model: str = ""
    revision: str = ""
    sampling: Mapping[str, Json] = field(default_factory=dict)
    index: int = 0
    num_candidates: int = 1
    num_prompt_tokens: int = 0
    num_tokens: int = 0
    mean_logprob: float = 0.0
    edited_from: str | None = None
    corrects: str = ""


class CheckKind(StrEnum):
    """What a check looks at."""

    HOLDS = "holds"  # an expression, which must be true
    PRINTS = "prints"  # a text, which must be printed


@dataclass(frozen=True, slots=True)
class Check(Record):
    """What must be so once a turn has run: the expression `text` is true, or the turn printed `text`."""

    kind: CheckKind
    text: str

    @property
    def key(self) -> tuple[CheckKind, str]:
        """What tells it from others."""
        return self.kind, self.text


@dataclass(frozen=True, slots=True)
class CheckOutcome(Record):
    """Whether a check of turn `turn` (from 1) was met; if not, `why` says what was so instead."""

    turn: int
    check: Check
    is_met: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Run(Record):
    """What happened when a program ran: the runner's verdict, what it printed, and where it failed.

    `failed_turn` counts from 1; it is None when nothing failed or the place is not known. `artefacts` are
    the paths of the files that the run left, relative to the session's folder. `sandbox` names the tier.
    `checks` are the outcomes of the program's checks, `warnings` what Python said of the last turn's lines.
    `names` are those that the last turn made, changed or deleted: what they now are, such as `list[5]`, or
    `deleted`; empty also where it is not known. `num_before` is how many characters of `stdout` the turns
    before the last printed; None where it is not known.
    """

    verdict: str
    returncode: int | None = None
    stdout: str = ""
    stderr: str = ""
    wall_s: float = 0.0
    sandbox: str = ""
    error: str = ""  # the exception in one line: "NameError: name 'note' is not defined"
    failed_turn: int | None = None
    failed_line: int | None = None  # line within that turn's code, from 1
    artefacts: tuple[str, ...] = ()
    checks: tuple[CheckOutcome, ...] = ()
    warnings: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    num_before: int | None = None

    @property
    def is_ok(self) -> bool:
        """Whether the program ran to its end and exited with 0."""
        return self.verdict == "exit" and self.returncode == 0

    @property
    def is_interrupted(self) -> bool:
        """Whether a person stopped it, so that it says nothing about the program."""
        return self.verdict == "interrupted"

    @property
    def unmet(self) -> tuple[CheckOutcome, ...]:
        """The checks that do not hold."""
        return tuple(outcome for outcome in self.checks if not outcome.is_met)


@dataclass(frozen=True, slots=True)
class Candidate(Record):
    """One proposal for a turn's code, as the model wrote it, and what is known of it."""

    text: str
    provenance: Provenance
    finish_reason: FinishReason | None = None
    run: Run | None = None

    @property
    def code(self) -> str:
        """The text without blank lines around it: what is committed to the program.

        Line ends are plain newlines, as Python reads them, so that lines can be counted.
        """
        return strip_blank_lines(self.text.replace("\r\n", "\n").replace("\r", "\n"))


def strip_blank_lines(text: str) -> str:
    """`text` without blank lines before it and without white space after it (indentation stays)."""
    lines = text.rstrip().split("\n")
    while lines and not lines[0].strip():
        lines.pop(0)
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Draft:
    """The turn being worked on. `replaces` is the number of the turn it will stand for; None appends.

    `partial` is the last checkpoint of a stream that has not ended: what is left after a crash. `checks` are
    those that the turn will have.
    """

    prompt: str
    replaces: int | None = None
    candidates: tuple[Candidate, ...] = ()
    partial: str = ""
    checks: tuple[Check, ...] = ()

    def with_run(self, index: int, run: Run) -> Draft:
        """The draft with a run's outcome noted on candidate `index`."""
        noted = replace(self.candidates[index], run=run)
        return replace(self, candidates=(*self.candidates[:index], noted, *self.candidates[index + 1 :]))


@dataclass(frozen=True, slots=True)
class Turn:
    """An accepted step. `prompt` is None for code that was typed by hand without one."""

    prompt: str | None
    candidates: tuple[Candidate, ...]
    chosen: int
    is_pinned: bool = False
    checks: tuple[Check, ...] = ()

    @property
    def candidate(self) -> Candidate:
        """The accepted candidate."""
        return self.candidates[self.chosen]

    @property
    def code(self) -> str:
        """The accepted code."""
        return self.candidate.code

    @property
    def first_line(self) -> str:
        """What it is about, in a line: how its words begin, or else its code; empty where neither has one."""
        return next(iter((self.prompt or self.code).splitlines()), "")

    @property
    def origin(self) -> Origin:
        """Who wrote the accepted code."""
        return self.candidate.provenance.origin

    def with_code(self, code: str) -> Turn:
        """This turn with its code changed by hand; the earlier candidates stay."""
        edited = edit(self.candidate, code)
        return replace(self, candidates=(*self.candidates, edited), chosen=len(self.candidates))


def edit(candidate: Candidate, code: str) -> Candidate:
    """`candidate` changed by hand to `code`, the original kept in its provenance."""
    origin = Origin.TYPED if candidate.provenance.origin is Origin.TYPED else Origin.EDITED
    provenance = replace(candidate.provenance, origin=origin, edited_from=candidate.text)
    return Candidate(code, provenance)


def typed(code: str) -> Candidate:
    """A candidate that a person wrote."""
    return Candidate(code, Provenance(Origin.TYPED))
