"""What is said of a draft is true, short, and in this order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen_repl.generation import FinishReason
from codegen_repl.ranking import Step, rank
from codegen_repl.session import Candidate, Draft, Origin, Provenance, Run, Turn
from codegen_repl.session.turn import typed
from codegen_repl.terminal.evidence import Showing, evidence_line, printed, top_level_names

OK = Run("exit", 0, stdout="1\n2\n")


def candidate(code: str, run: Run | None = None, reason: FinishReason | None = None) -> Candidate:
    provenance = Provenance(Origin.MODEL, num_tokens=9)
    return Candidate(code, provenance, reason or FinishReason.NEXT_COMMENT, run)


def line(*candidates: Candidate, turns: tuple[Turn, ...] = (), note: str = "") -> str:
    return evidence_line(Showing(Draft("a step", None, candidates), rank(candidates, Step())), turns, note)


def test_a_draft_that_has_not_run() -> None:
    assert line(candidate("x = 1")) == "draft 1/1, stopped: next comment, 9 tok. parses. new: x"
    assert line(candidate("x = 1"), note="running it").endswith("parses, running it. new: x")


@pytest.mark.parametrize(
    ("run", "words"),
    [
        (OK, "parses, runs"),
        (Run("exit", 1, error="NameError: x", failed_turn=2, failed_line=1), "NameError: x, turn 2 line 1"),
        (Run("exit", 3), "stopped: exit"),
        (Run("wall"), "stopped: wall"),
    ],
)
def test_a_draft_that_ran(run: Run, words: str) -> None:
    assert f". {words}" in line(candidate("f()", run))


def test_the_reason_of_a_stop_and_whether_it_can_go_on() -> None:
    assert "stopped: length limit, 9 tok (m continues)" in line(candidate("x", reason=FinishReason.LENGTH))
    assert "interrupted, partial kept (m continues)" in line(candidate("x", reason=FinishReason.INTERRUPTED))
    assert "edited by hand" in line(replace(typed("x = 1"), provenance=Provenance(Origin.EDITED)))


def test_equal_drafts_are_one_and_the_others_have_a_word_each() -> None:
    drafts = (candidate("x = ("), candidate("x = 1"), candidate("x  = 1"))
    shown = line(*drafts)
    assert shown.startswith("draft 1/2 (3 sampled, 2 equal)")
    assert shown.endswith("2/2: syntax error: '(' was never closed, line 1")


def test_names_are_those_of_the_top_level_new_or_changed() -> None:
    code = "import math as m\nfrom os import path\ndef f(a):\n    b = a\nclass C: pass\nx, y = 1, 2\nprint(z)"
    assert top_level_names(code) == ["m", "path", "f", "C", "x", "y"]
    turns = (Turn(None, (typed("x = 0"),), 0),)
    assert "new: y. changes: x" in line(candidate("x, y = 1, 2"), turns=turns)
    assert top_level_names("def") == []


def test_only_what_the_step_itself_prints_is_shown() -> None:
    before = Turn("one", (candidate("print(1)", Run("exit", 0, stdout="1\n")),), 0)
    assert printed(OK, (before,)) == "prints: 2"
    assert printed(OK, (before, Turn(None, (typed("y = 1"),), 0))) == "prints: 2"
    assert printed(OK, ()) == "prints: 1 / 2"
    assert printed(replace(OK, num_before=4), ()) == ""


def test_long_output_is_cut() -> None:
    assert printed(Run("exit", 0, stdout="a\n" * 9), ()) == "prints: a / a / a / a ..."
    assert len(printed(Run("exit", 0, stdout="a" * 9999), ())) < 200


def test_going_round() -> None:
    drafts = (candidate("x = 1"), candidate("x = 2"), candidate("x = 3"))
    showing = Showing(Draft("a step", None, drafts), rank(drafts, Step()))
    assert [showing.moved(steps).index for steps in (0, 1, 2, 3, -1)] == [0, 1, 2, 0, 2]
