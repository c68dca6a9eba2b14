"""Replay: run a recorded program again, or ask the recorded steps anew, and say what differs.

Also how steps are taken where no person decides. It knows neither how a comparison is shown nor which model
answers.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import PurePosixPath

from codegen_repl.checking import run_checked
from codegen_repl.conversation import Conversation
from codegen_repl.errors import CodegenReplError, JournalError, SandboxError
from codegen_repl.generation import Delta
from codegen_repl.observed import as_run
from codegen_repl.ranking import Ranked, tree_of
from codegen_repl.session import Check, Run, Session, Turn
from codegen_repl.session.events import Event, ProgramRan
from codegen_repl.tools import ProgramRunner

DECIMAL = re.compile(r"-?\d+\.\d+(?:e[+-]?\d+)?")


class Accept(StrEnum):
    """Which candidate is taken when nobody is asked."""

    BEST = "best"  # by evidence: parses, runs after the program so far, meets the checks, log-probability
    FIRST = "first"


class NoCode(CodegenReplError):
    """A model answered a step with nothing that could be accepted."""


# -- steps without a person ---------------------------------------------------------------------------------


def take_step(
    talk: Conversation,
    prompt: str,
    accept: Accept = Accept.BEST,
    watch: Callable[[Delta], None] = lambda _: None,
    checks: Sequence[Check] = (),
) -> Ranked:
    """Ask one step and accept a candidate; returns which, with the reasons for its place.

    The turn gets `checks`, which its candidates are ranked by. `watch` sees the answer as it streams. Raises
    NoCode when there is none to accept. A fault of the model withdraws the step, too, so that the session can
    go on.
    """
    try:
        deltas = talk.ask(prompt)
        for check in checks:
            talk.check(check.kind, check.text)
        for delta in deltas:
            watch(delta)
    except CodegenReplError:
        if talk.session.draft is not None:
            with suppress(JournalError):  # the first fault is the one to tell of
                talk.reject()
        raise
    candidates = talk.session.draft.candidates if talk.session.draft else ()
    ranked = [
        place for place in (best_first(talk, accept) if candidates else ()) if candidates[place.index].code
    ]
    if not ranked:
        talk.reject()
        raise NoCode(f"Step {len(talk.session.turns) + 1} got no code: {prompt}")
    chosen = ranked[0] if accept is Accept.BEST else min(ranked, key=lambda place: place.index)
    talk.accept(chosen.index)
    return chosen


def best_first(talk: Conversation, accept: Accept) -> Sequence[Ranked]:
    """The draft's candidates in order; they are tried when that can change the order."""
    if accept is Accept.FIRST or len(talk.ranked) < 2:
        return talk.ranked
    try:
        return talk.try_all()
    except SandboxError:  # nothing can be run here: what parses and its log-probability must do
        return talk.ranked


# -- the program again --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs that should say the same; `differences` in words, empty when they do.

    `recorded` is None when there was no run to compare with.
    """

    recorded: Run | None
    run: Run
    differences: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether the program did again what it did."""
        return not self.differences


def recorded_run(session: Session, events: Sequence[Event]) -> ProgramRan | None:
    """The last recorded run of exactly the present program, with its arguments; None if there is none."""
    runs = (event for event in reversed(events) if isinstance(event, ProgramRan))
    return next((event for event in runs if event.run == session.last_run), None)


def run_again(session: Session, recorded: ProgramRan | None, runner: ProgramRunner) -> Comparison:
    """Run the session's program as it was run, and compare. Raises SandboxError when it cannot be run."""
    program = session.program
    args, stdin = recorded.args if recorded else (), session.stdin
    result, checks = run_checked(program, lambda text: runner.run(text, args=args, stdin=stdin))
    run = as_run(result, program, checks=checks)
    return compare(recorded.run if recorded else None, run)


def compare(recorded: Run | None, run: Run) -> Comparison:
    """What differs between a recorded run and another one; times do not count."""
    if recorded is None:
        return Comparison(None, run, ())
    found = []
    if (recorded.verdict, recorded.returncode) != (run.verdict, run.returncode):
        found.append(f"it {ending(recorded)}; now it {ending(run)}")
    elif recorded.error != run.error:
        found.append(f"the error was {recorded.error!r}; now it is {run.error!r}")
    if line := first_difference(recorded.stdout, run.stdout):
        found.append(line)
    left, leaves = file_names(recorded), file_names(run)
    found += [f"it no longer leaves {name}" for name in sorted(left - leaves)]
    found += [f"it now leaves {name}" for name in sorted(leaves - left)]
    return Comparison(recorded, run, tuple(found))


def file_names(run: Run) -> set[str]:
    """The names of the files that a run left, wherever they were put."""
    return {PurePosixPath(path).name for path in run.artefacts}


def ending(run: Run) -> str:
    """How a run ended, to follow "it"."""
    if run.is_ok:
        return "ran to its end"
    if run.verdict != "exit":
        return f"was stopped ({run.verdict})"
    return f"failed with {run.error}" if run.error else f"ended with status {run.returncode}"


def is_same_line(one: str, other: str) -> bool:
    """Whether two lines say the same; decimals may differ as processors and libraries round differently."""
    if one == other:
        return True
    if DECIMAL.split(one) != DECIMAL.split(other):
        return False
    pairs = zip(DECIMAL.findall(one), DECIMAL.findall(other), strict=True)
    return all(math.isclose(float(x), float(y), rel_tol=1e-9, abs_tol=1e-12) for x, y in pairs)


def first_difference(before: str, now: str) -> str:
    """Where two outputs part, in words; empty if they do not (see `is_same_line`)."""
    old, new = before.splitlines(), now.splitlines()
    for number, (one, other) in enumerate(zip(old, new, strict=False), start=1):
        if not is_same_line(one, other):
            return f"line {number} of the output was {one!r}; now it is {other!r}"
    if len(old) != len(new):
        return f"the output had {len(old)} lines; now it has {len(new)}"
    return (
        ""
        if before.splitlines() != now.splitlines() or before == now
        else "the output differs in its line ends"
    )


# -- the steps again ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StepAgain:
    """A recorded turn and what came of its prompt this time. `code` is empty when no code came."""

    number: int
    turn: Turn
    code: str

    @property
    def is_same(self) -> bool:
        """Whether both have the same syntax tree (or, where there is none, the same text)."""
        tree = tree_of(self.turn.code)
        return tree == tree_of(self.code) if tree else self.turn.code == self.code

    @property
    def diff(self) -> list[str]:
        """The recorded code and the new one as the lines of a unified diff."""
        old, new = self.turn.code.splitlines(), self.code.splitlines()
        return list(difflib.unified_diff(old, new, "recorded", "now", lineterm=""))


def ask_again(
    session: Session,
    talk: Conversation,
    accept: Accept = Accept.BEST,
    overrides: Mapping[str, object] | None = None,
    watch: Callable[[int, Delta], None] = lambda _number, _delta: None,
) -> Iterator[StepAgain]:
    """Ask the steps of `session` one after another in `talk`; code that was typed by hand is typed again.

    Each is asked with the sampling it was recorded with, its seed included, but for the keys in `overrides`,
    and has the checks that it had.
    """
    if session.input:
        talk.give_input(session.input)
    for number, turn in enumerate(session.turns, start=1):
        if turn.prompt is None:
            talk.type_code(turn.code, must_parse=False)
            for check in turn.checks:
                talk.check(check.kind, check.text)
            yield StepAgain(number, turn, turn.code)
            continue
        sample_as_recorded(talk, turn, overrides or {})
        try:
            seen = partial(watch, number)
            take_step(talk, turn.prompt, accept, seen, turn.checks)
        except NoCode:
            yield StepAgain(number, turn, "")
        else:
            yield StepAgain(number, turn, talk.session.turns[-1].code)


def sample_as_recorded(talk: Conversation, turn: Turn, overrides: Mapping[str, object]) -> None:
    """Give the conversation the sampling parameters of a recorded turn, but for `overrides`."""
    now = talk.settings.sampling.as_dict()
    for key, value in turn.candidate.provenance.sampling.items():
        if key in now and key not in overrides and value != now[key]:
            talk.set(key, str(value))
