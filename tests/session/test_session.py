"""Promises of the session: what may follow what, and what undo, replace, drop, pin and edit mean."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from codegen_repl.session import (
    Candidate,
    Check,
    CheckKind,
    IllegalEvent,
    Origin,
    Provenance,
    Run,
    Session,
    State,
)
from codegen_repl.session import events as e
from codegen_repl.session.codec import decode, encode
from codegen_repl.session.session import ALLOWED, MAX_CHECKS, MAX_TURNS, MAX_UNDO
from tests.session.strategies import Events, histories, next_events

BY_MODEL = Provenance(Origin.MODEL, "m")
HOLDS, PRINTS = Check(CheckKind.HOLDS, "x == 1"), Check(CheckKind.PRINTS, "1")
EVENTS_TO_TRY: tuple[e.Event, ...] = (
    e.SessionStarted("test"),
    e.SessionNamed("calc"),
    e.SettingChanged("temperature", "0.4"),
    e.PromptEntered("a step"),
    e.DraftCheckpointed("x ="),
    e.CandidatesProposed((Candidate("x = 9", BY_MODEL),)),
    e.CandidateTried(0, Run("exit", 0)),
    e.DraftEdited(0, "x = 2"),
    e.CandidateAccepted(0),
    e.PromptWithdrawn(),
    e.CodeTyped("y = 1"),
    e.CodeEdited(1, "x = 3"),
    e.TurnDropped(1),
    e.TurnPinned(1),
    e.CheckAdded(1, HOLDS),
    e.CheckRemoved(1, 0),
    e.ChangeUndone(),
    e.ChangeRedone(),
    e.InputGiven("3"),
    e.ProgramRan(Run("exit", 0)),
    e.UnknownEvent("turn_sung", {"note": "c"}),
)


def step(prompt: str, *codes: str, replaces: int | None = None) -> Events:
    """A prompt, its candidates, and the first of them accepted."""
    candidates = tuple(Candidate(code, BY_MODEL) for code in codes)
    return [e.PromptEntered(prompt, replaces), e.CandidatesProposed(candidates), e.CandidateAccepted(0)]


TWO_TURNS = Session.replay([*step("make x", "x = 1"), *step("show x", "print(x)")])
CHECKED = TWO_TURNS.apply(e.CheckAdded(1, PRINTS))
IN_STATE = {
    # one change to undo and one to redo, so that every event that READY allows can happen
    State.READY: CHECKED.apply(e.CodeTyped("z = 0")).apply(e.ChangeUndone()),
    State.PROMPTED: CHECKED.apply(e.PromptEntered("again", replaces=1)),
    State.PROPOSED: CHECKED.apply(e.PromptEntered("again", replaces=1)).apply(
        e.CandidatesProposed((Candidate("1", BY_MODEL),))
    ),
}


def codes_of(session: Session) -> list[str]:
    return [turn.code for turn in session.turns]


def test_there_is_an_example_of_every_event() -> None:
    assert {type(event) for event in EVENTS_TO_TRY} == {*e.EVENTS, e.UnknownEvent}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("event", EVENTS_TO_TRY, ids=lambda event: type(event).__name__)
def test_an_event_happens_where_the_table_allows_it_and_is_refused_by_name_elsewhere(
    state: State, event: e.Event
) -> None:
    session = IN_STATE[state]
    assert session.state is state
    if type(event) in ALLOWED[state]:
        session.apply(event)
        return
    with pytest.raises(IllegalEvent, match=f"^{type(event).__name__} is not possible now: .*{state}"):
        session.apply(event)


@pytest.mark.parametrize(
    ("session", "event", "why"),
    [
        (Session(), e.ChangeUndone(), "nothing to undo"),
        (Session(), e.ChangeRedone(), "nothing to redo"),
        (TWO_TURNS, e.TurnDropped(3), "no turn 3: the program has 2 turns"),
        (TWO_TURNS, e.TurnPinned(0), "no turn 0"),
        (TWO_TURNS, e.CodeEdited(-1, "x"), "no turn -1"),
        (TWO_TURNS, e.PromptEntered("again", replaces=5), "no turn 5"),
        (IN_STATE[State.PROPOSED], e.CandidateAccepted(1), "no candidate 2: this turn has 1"),
        (IN_STATE[State.PROPOSED], e.CandidateAccepted(-1), "no candidate 0"),
        (IN_STATE[State.PROPOSED], e.CandidateTried(7, Run("exit")), "no candidate 8"),
        (IN_STATE[State.PROPOSED], e.DraftEdited(7, ""), "no candidate 8"),
        (IN_STATE[State.PROMPTED], e.CandidatesProposed(()), "at least one candidate"),
        (TWO_TURNS, e.CheckAdded(3, HOLDS), "no turn 3: the program has 2 turns"),
        (TWO_TURNS, e.CheckRemoved(1, 0), "turn 1 has no checks"),
        (IN_STATE[State.PROMPTED], e.CheckAdded(2, HOLDS), "waiting for the model, which will be turn 1"),
        (IN_STATE[State.PROPOSED], e.CheckRemoved(1, 1), "turn 1 has 1 check"),
    ],
)
def test_a_number_that_names_nothing_is_refused_with_what_there_is(
    session: Session, event: e.Event, why: str
) -> None:
    with pytest.raises(IllegalEvent, match=why) as refused:
        session.apply(event)
    assert refused.value.event == type(event).__name__


@given(histories())
def test_replaying_what_was_written_gives_the_live_session(events: Events) -> None:
    live = Session.replay(events)
    written = [json.dumps(encode(event)) for event in events]
    assert Session.replay([decode(json.loads(line)) for line in written]) == live


@given(histories())
def test_an_event_leaves_the_session_before_it_as_it_was(events: Events) -> None:
    session = Session()
    for event in events:
        before, text = session, session.program.text
        session = session.apply(event)
        assert before.program.text == text


@given(histories(ends=State.READY))
def test_undo_then_redo_is_where_one_was(events: Events) -> None:
    session = Session.replay(events)
    assume(session.past)
    back = session.apply(e.ChangeUndone()).apply(e.ChangeRedone())
    assert back == replace(session, last_run=None)


@given(histories(ends=State.READY))
def test_undoing_everything_empties_the_program_and_redoing_everything_restores_it(events: Events) -> None:
    session = Session.replay(events)
    num_changes = len(session.past)
    for _ in range(num_changes):
        session = session.apply(e.ChangeUndone())
    assert session.turns == ()
    for _ in range(num_changes):
        session = session.apply(e.ChangeRedone())
    assert session.turns == Session.replay(events).turns


@given(histories(ends=State.READY), st.data())
def test_undo_takes_back_whatever_changed_the_program(events: Events, data: st.DataObject) -> None:
    before = Session.replay(events)
    change = data.draw(
        next_events(before).filter(lambda event: type(event) not in (e.ChangeUndone, e.ChangeRedone))
    )
    after = before.apply(change)
    if after.past != before.past:
        undone = after.apply(e.ChangeUndone())
        assert (undone.turns, undone.past) == (before.turns, before.past)
    else:
        assert (after.turns, after.future) == (before.turns, before.future)


def test_a_new_change_forgets_what_could_be_redone() -> None:
    session = TWO_TURNS.apply(e.ChangeUndone()).apply(e.CodeTyped("y = 2"))
    assert codes_of(session) == ["x = 1", "y = 2"]
    with pytest.raises(IllegalEvent, match="nothing to redo"):
        session.apply(e.ChangeRedone())


def test_a_program_and_its_undo_have_an_end() -> None:
    """A file of a few megabytes must not fill the memory with earlier programs."""
    full = reduce(Session.apply, [e.CodeTyped("x")] * MAX_TURNS, Session())
    with pytest.raises(IllegalEvent, match=f"at most {MAX_TURNS} turns"):
        full.apply(e.CodeTyped("x"))
    edited = reduce(Session.apply, [e.CodeEdited(1, "y")] * 10, full)
    assert len(edited.past) == MAX_UNDO
    assert edited.apply(e.ChangeUndone()).turns == edited.past[-1]


def test_a_prompt_alone_changes_nothing_that_could_be_undone() -> None:
    session = TWO_TURNS.apply(e.PromptEntered("no")).apply(e.PromptWithdrawn())
    assert session == TWO_TURNS


def test_a_replaced_turn_keeps_its_place_and_its_pin_and_undo_brings_the_old_one_back() -> None:
    pinned = TWO_TURNS.apply(e.TurnPinned(1))
    session = reduce(Session.apply, step("make x ten", "x = 10", "x = 0xA", replaces=1), pinned)
    assert codes_of(session) == ["x = 10", "print(x)"]
    assert session.turns[0].prompt == "make x ten"
    assert session.turns[0].is_pinned
    assert len(session.turns[0].candidates) == 2
    assert session.apply(e.ChangeUndone()).turns == pinned.turns


def test_dropping_a_turn_leaves_the_others_in_order() -> None:
    session = TWO_TURNS.apply(e.CodeTyped("z = 0")).apply(e.TurnDropped(2))
    assert codes_of(session) == ["x = 1", "z = 0"]


def test_a_pin_is_an_undoable_change_that_does_not_make_the_last_run_stale() -> None:
    ran = TWO_TURNS.apply(e.ProgramRan(Run("exit", 0, "1\n")))
    pinned = ran.apply(e.TurnPinned(2))
    assert [turn.is_pinned for turn in pinned.turns] == [False, True]
    assert pinned.last_run == ran.last_run
    assert not pinned.apply(e.TurnPinned(2, is_pinned=False)).turns[1].is_pinned
    assert not pinned.apply(e.ChangeUndone()).turns[1].is_pinned


def test_a_change_of_code_makes_the_last_run_stale() -> None:
    ran = TWO_TURNS.apply(e.ProgramRan(Run("exit", 0, "1\n")))
    for change in (e.CodeEdited(1, "x = 2"), e.TurnDropped(1), e.CodeTyped("y"), e.ChangeUndone()):
        assert ran.apply(change).last_run is None


def test_an_edited_turn_says_whose_code_it_was_and_keeps_the_original() -> None:
    turn = TWO_TURNS.apply(e.CodeEdited(1, "x = 2")).turns[0]
    assert (turn.code, turn.origin, turn.prompt) == ("x = 2", Origin.EDITED, "make x")
    assert turn.candidate.provenance.edited_from == "x = 1"
    assert turn.candidate.provenance.model == "m"
    assert [candidate.code for candidate in turn.candidates] == ["x = 1", "x = 2"]


def test_an_edited_draft_is_one_more_candidate() -> None:
    session = IN_STATE[State.PROPOSED].apply(e.DraftEdited(0, "2")).apply(e.CandidateAccepted(1))
    assert codes_of(session) == ["2", "print(x)"]
    assert session.turns[0].origin is Origin.EDITED


def test_typed_code_stays_typed_when_it_is_edited() -> None:
    session = Session().apply(e.CodeTyped("a = 1")).apply(e.CodeEdited(1, "a = 2"))
    assert session.turns[0].origin is Origin.TYPED
    assert session.turns[0].prompt is None


def test_a_retry_adds_to_the_candidates_and_ends_the_partial_text() -> None:
    session = IN_STATE[State.PROPOSED].apply(e.DraftCheckpointed("half"))
    assert session.draft is not None
    assert session.draft.partial == "half"
    retried = session.apply(e.CandidatesProposed((Candidate("2", BY_MODEL),)))
    assert retried.draft is not None
    assert [candidate.code for candidate in retried.draft.candidates] == ["1", "2"]
    assert retried.draft.partial == ""


def test_a_run_is_noted_on_the_candidate_that_ran() -> None:
    run = Run("exit", 0, "1\n")
    tried = IN_STATE[State.PROPOSED].apply(e.CandidateTried(0, run)).apply(e.CandidateAccepted(0))
    assert tried.turns[0].candidate.run == run
    assert tried.last_run is None  # that program had the candidate at its end; it was not this session's yet


def test_an_event_of_a_later_version_changes_nothing() -> None:
    assert TWO_TURNS.apply(e.UnknownEvent("turn_sung", {"note": "c"})) == TWO_TURNS


def test_a_check_is_an_undoable_change_that_does_not_make_the_last_run_stale() -> None:
    ran = TWO_TURNS.apply(e.ProgramRan(Run("exit", 0, "1\n")))
    session = ran.apply(e.CheckAdded(1, HOLDS)).apply(e.CheckAdded(1, PRINTS)).apply(e.CheckRemoved(1, 0))
    assert [turn.checks for turn in session.turns] == [(PRINTS,), ()]
    assert session.last_run == ran.last_run
    assert session.apply(e.ChangeUndone()).turns[0].checks == (HOLDS, PRINTS)
    assert session.program.text == ran.program.text


def test_a_check_on_a_draft_becomes_its_turns_and_goes_when_it_is_withdrawn() -> None:
    asked = TWO_TURNS.apply(e.PromptEntered("third")).apply(e.CheckAdded(3, HOLDS))
    proposed = asked.apply(e.CandidatesProposed((Candidate("y = 1", BY_MODEL),)))
    assert proposed.apply(e.CandidateAccepted(0)).turns[2].checks == (HOLDS,)
    assert proposed.apply(e.PromptWithdrawn()) == TWO_TURNS


def test_a_turn_keeps_its_checks_when_its_code_changes() -> None:
    """Edited, pinned or replaced: what must be so is still asked. Dropped, they go with it."""
    for change in ([e.CodeEdited(1, "x = 2")], [e.TurnPinned(1)], step("x again", "x = 3", replaces=1)):
        assert reduce(Session.apply, change, CHECKED).turns[0].checks == (PRINTS,)
    assert CHECKED.apply(e.TurnDropped(1)).turns[0].checks == ()


def test_the_checks_of_a_turn_have_an_end() -> None:
    full = reduce(Session.apply, [e.CheckAdded(1, HOLDS)] * MAX_CHECKS, TWO_TURNS)
    with pytest.raises(IllegalEvent, match=f"at most {MAX_CHECKS} checks"):
        full.apply(e.CheckAdded(1, HOLDS))


def test_input_is_no_change_of_the_program_but_makes_the_last_run_stale() -> None:
    ran = TWO_TURNS.apply(e.ProgramRan(Run("exit", 0, "1\n")))
    given = ran.apply(e.InputGiven("3 4"))
    assert (given.stdin, given.last_run, given.past) == ("3 4\n", None, ran.past)
    assert given.apply(e.ProgramRan(Run("exit", 0))).apply(e.InputGiven("3 4")).last_run is not None
    assert given.apply(e.InputGiven("")).stdin == ""


def test_another_input_makes_what_drafts_showed_stale() -> None:
    tried = reduce(
        Session.apply,
        [
            e.PromptEntered("read it"),
            e.CandidatesProposed((Candidate("x = input()", Provenance(Origin.MODEL)),)),
            e.CandidateTried(0, Run("exit", 0)),
        ],
        TWO_TURNS,
    )
    for text, is_tried in (("", True), ("3", False)):
        draft = tried.apply(e.InputGiven(text)).draft
        assert draft is not None
        assert (draft.candidates[0].run is not None) is is_tried
