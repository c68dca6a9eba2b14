"""Session: the state that a list of events adds up to, and the table of which event may follow which.

The program is the tuple of accepted turns. Undo and redo walk over earlier programs, so that every change
(a turn accepted, edited, replaced, dropped or pinned, a check added or removed) is taken back the same way;
nothing is ever erased from the list of events.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import reduce

from codegen_repl.errors import UsageError
from codegen_repl.session import events as e
from codegen_repl.session.program import Program
from codegen_repl.session.turn import Candidate, Check, Draft, Run, Turn, edit, typed

# Every earlier program is kept for undo: without bounds, a session file of 10 MB could ask for 40 GB.
MAX_TURNS = 1000
MAX_UNDO = 1000
MAX_CHECKS = 100  # of one turn


class State(StrEnum):
    """What the session is waiting for."""

    READY = "waiting for a step"
    PROMPTED = "waiting for the model"
    PROPOSED = "waiting for a decision on the draft"


ALWAYS: frozenset[type[e.Event]] = frozenset(
    {e.SessionStarted, e.SessionNamed, e.SettingChanged, e.InputGiven, e.ProgramRan, e.UnknownEvent}
    | {e.CheckAdded, e.CheckRemoved}  # of the draft while there is one
)
ALLOWED: Mapping[State, frozenset[type[e.Event]]] = {
    State.READY: ALWAYS
    | {e.PromptEntered, e.CodeTyped, e.CodeEdited, e.TurnDropped, e.TurnPinned}
    | {e.ChangeUndone, e.ChangeRedone},
    State.PROMPTED: ALWAYS | {e.DraftCheckpointed, e.CandidatesProposed, e.PromptWithdrawn},
    State.PROPOSED: ALWAYS
    | {e.DraftCheckpointed, e.CandidatesProposed, e.PromptWithdrawn}
    | {e.CandidateTried, e.DraftEdited, e.CandidateAccepted},
}


class IllegalEvent(UsageError):
    """An event that the session's state does not allow; `event` is its class name, `why` the reason alone."""

    def __init__(self, event: e.Event, why: str) -> None:
        self.event = type(event).__name__
        self.why = why
        super().__init__(f"{self.event} is not possible now: {why}")


@dataclass(frozen=True, slots=True)
class Session:
    """A session at one moment. Build one with `Session.replay(events)` or `session.apply(event)`."""

    name: str = ""
    forked_from: str | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    turns: tuple[Turn, ...] = ()
    draft: Draft | None = None
    input: str = ""  # what the program finds on its standard input
    last_run: Run | None = None  # of exactly the present turns and input; a change forgets it
    past: tuple[tuple[Turn, ...], ...] = ()
    future: tuple[tuple[Turn, ...], ...] = ()

    @classmethod
    def replay(cls, events: Iterable[e.Event]) -> Session:
        """The session that these events add up to; raises IllegalEvent at the first that cannot follow."""
        return reduce(cls.apply, events, cls())

    @property
    def state(self) -> State:
        """What the session is waiting for."""
        if self.draft is None:
            return State.READY
        return State.PROPOSED if self.draft.candidates else State.PROMPTED

    @property
    def program(self) -> Program:
        """The accepted turns as one runnable text."""
        return Program.of(self.turns)

    @property
    def stdin(self) -> str:
        """The program's standard input, its last line ended."""
        return self.input if not self.input or self.input.endswith("\n") else f"{self.input}\n"

    @property
    def is_as_tried(self) -> bool:
        """Whether the last turn stands where it was tried as a draft: the change before now added it."""
        return bool(self.turns and self.past) and self.past[-1] == self.turns[:-1]

    @property
    def draft_number(self) -> int:
        """The number of the turn that the draft will be."""
        return self.draft.replaces if self.draft and self.draft.replaces else len(self.turns) + 1

    def turn(self, number: int) -> Turn:
        """Turn `number`, counted from 1; UsageError when there is none."""
        if not 1 <= number <= len(self.turns):
            raise UsageError(f"There is no turn {number}: the program has {count(len(self.turns), 'turn')}.")
        return self.turns[number - 1]

    def apply(self, event: e.Event) -> Session:
        """The session after `event`; raises IllegalEvent, naming it, when the event cannot happen now."""
        if type(event) not in ALLOWED[self.state]:
            raise IllegalEvent(event, f"the session is {self.state}.")
        try:
            return self._after(event)
        except UsageError as error:
            raise IllegalEvent(event, str(error)) from None

    def _after(self, event: e.Event) -> Session:
        match event:
            case e.SessionStarted(forked_from=origin):
                return replace(self, forked_from=origin)
            case e.SessionNamed(name):
                return replace(self, name=name)
            case e.SettingChanged(key, value):
                return replace(self, settings={**self.settings, key: value})
            case e.PromptEntered(prompt, replaces):
                checks = () if replaces is None else self.turn(replaces).checks
                return replace(self, draft=Draft(prompt, replaces, checks=checks))
            case e.DraftCheckpointed(text):
                return self._with_draft(partial=text)
            case e.CandidatesProposed(candidates):
                if not candidates:
                    raise UsageError("a proposal needs at least one candidate.")
                return self._with_draft(candidates=(*self._draft.candidates, *candidates), partial="")
            case e.CandidateTried(index, run):
                self._candidate(index)
                return replace(self, draft=self._draft.with_run(index, run))
            case e.DraftEdited(index, code):
                edited = edit(self._candidate(index), code)
                return self._with_draft(candidates=(*self._draft.candidates, edited))
            case e.CandidateAccepted(index):
                self._candidate(index)
                return self._accepted(index)
            case e.PromptWithdrawn():
                return replace(self, draft=None)
            case e.CodeTyped(code):
                return self._changed((*self.turns, Turn(None, (typed(code),), 0)))
            case e.CodeEdited(number, code):
                return self._changed(self._swapped(number, self.turn(number).with_code(code)))
            case e.TurnDropped(number):
                self.turn(number)
                return self._changed(self.turns[: number - 1] + self.turns[number:])
            case e.TurnPinned(number, is_pinned):
                pinned = replace(self.turn(number), is_pinned=is_pinned)
                return replace(self._changed(self._swapped(number, pinned)), last_run=self.last_run)
            case e.CheckAdded(number, check):
                checks = self._checks(number)
                if len(checks) >= MAX_CHECKS:
                    raise UsageError(f"a turn has at most {MAX_CHECKS} checks.")
                return self._with_checks(number, (*checks, check))
            case e.CheckRemoved(number, index):
                checks = self._checks(number)
                if not 0 <= index < len(checks):
                    raise UsageError(f"turn {number} has {count(len(checks), 'check')}.")
                return self._with_checks(number, checks[:index] + checks[index + 1 :])
            case e.ChangeUndone():
                if not self.past:
                    raise UsageError("there is nothing to undo.")
                undone = replace(self, past=self.past[:-1], future=(*self.future, self.turns))
                return replace(undone, turns=self.past[-1], last_run=None)
            case e.ChangeRedone():
                if not self.future:
                    raise UsageError("there is nothing to redo.")
                redone = replace(self, past=(*self.past, self.turns), future=self.future[:-1])
                return replace(redone, turns=self.future[-1], last_run=None)
            case e.InputGiven(text):
                given = self if text == self.input else self._untried()
                return replace(given, input=text)
            case e.ProgramRan(run):
                return replace(self, last_run=run)
            case _:  # an UnknownEvent: written by a later version, kept, without effect here
                return self

    @property
    def _draft(self) -> Draft:
        if self.draft is None:
            raise UsageError("there is no draft.")
        return self.draft

    def _with_draft(self, **changes: object) -> Session:
        return replace(self, draft=replace(self._draft, **changes))  # type: ignore[arg-type]

    def _candidate(self, index: int) -> Candidate:
        candidates = self._draft.candidates
        if not 0 <= index < len(candidates):
            raise UsageError(f"there is no candidate {index + 1}: this turn has {len(candidates)}.")
        return candidates[index]

    def _checks(self, number: int) -> tuple[Check, ...]:
        """The checks of turn `number`, or of the draft: while there is one, no other turn's."""
        if self.draft is None:
            return self.turn(number).checks
        if number != self.draft_number:
            raise UsageError(f"the session is {self.state}, which will be turn {self.draft_number}.")
        return self.draft.checks

    def _with_checks(self, number: int, checks: tuple[Check, ...]) -> Session:
        if self.draft is not None:
            return replace(self._untried()._with_draft(checks=checks), last_run=self.last_run)
        checked = replace(self.turn(number), checks=checks)
        return replace(self._changed(self._swapped(number, checked)), last_run=self.last_run)

    def _untried(self) -> Session:
        """Without what runs showed, which says nothing of another input or of other checks."""
        if self.draft is None:
            return replace(self, last_run=None)
        untried = tuple(replace(candidate, run=None) for candidate in self.draft.candidates)
        return replace(self._with_draft(candidates=untried), last_run=None)

    def _accepted(self, index: int) -> Session:
        draft = self._draft
        turn = Turn(draft.prompt, draft.candidates, index, checks=draft.checks)
        if draft.replaces is None:
            turns = (*self.turns, turn)
        else:
            is_pinned = self.turn(draft.replaces).is_pinned
            turns = self._swapped(draft.replaces, replace(turn, is_pinned=is_pinned))
        return replace(self._changed(turns), draft=None)

    def _swapped(self, number: int, turn: Turn) -> tuple[Turn, ...]:
        return (*self.turns[: number - 1], turn, *self.turns[number:])

    def _changed(self, turns: tuple[Turn, ...]) -> Session:
        if len(turns) > MAX_TURNS:
            raise UsageError(f"a program has at most {MAX_TURNS} turns.")
        past = (*self.past, self.turns)[-MAX_UNDO:]
        return replace(self, turns=turns, past=past, future=(), last_run=None)


def count(number: int, noun: str) -> str:
    """`1 turn`, `2 turns`, `no turns`."""
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
