"""Each key of the decision line does what its menu says, and nothing is accepted by accident."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen_repl.generation import CompletionRequest, Delta, FinishReason, never
from codegen_repl.models import ScriptedModel
from codegen_repl.sandbox import RunResult, Verdict
from codegen_repl.session import Origin, State
from codegen_repl.settings import Settings
from tests.terminal.stage import ALT_ENTER, CTRL_C, CTRL_D, ENTER, ESC, RIGHT, Keys, Stage, When

STEP = "a step" + ENTER


def drafts(num: int) -> Settings:
    """Settings that ask for so many drafts a step."""
    return Settings(model="scripted").with_changes({"n": num})


@pytest.mark.parametrize("key", [ENTER, "a"])
def test_enter_and_a_accept(stage: Stage, key: str) -> None:
    session = stage.play([STEP, key], "x = 1")
    assert [turn.code for turn in session.turns] == ["x = 1"]


def test_keys_pressed_before_the_draft_stood_there_decide_nothing(stage: Stage) -> None:
    """A second Enter in a hurry must not accept code that nobody has seen."""
    session = stage.play([STEP + ENTER + "a", ESC], "x = 1")
    assert session.turns == ()
    assert "rejected" in stage.text


def test_a_rejected_step_of_a_file_comes_back_before_the_next_one(stage: Stage) -> None:
    session = stage.play(
        [ESC, " further" + ENTER, "a", "a"], "x = 1", "x = 2", "y = 1", steps=["a step", "another"]
    )
    assert [turn.prompt for turn in session.turns] == ["a step further", "another"]


def test_esc_rejects_and_the_step_is_back_to_be_changed(stage: Stage) -> None:
    session = stage.play([STEP, ESC, " further" + ENTER, "a"], "x = 1", "x = 2")
    assert [turn.prompt for turn in session.turns] == ["a step further"]


@pytest.mark.parametrize("keys", [["\x1bua"], [ALT_ENTER + "a"], ["\x1b\x7fa"], ["q wz a"], [CTRL_C, "a"]])
def test_no_other_key_decides(stage: Stage, keys: list[Keys]) -> None:
    """Alt and another key, a slip of the finger, Ctrl-C when the stream has just ended."""
    session = stage.play([STEP, *keys], "x = 1")
    assert [turn.code for turn in session.turns] == ["x = 1"]


def test_e_edits_in_place_and_keeps_the_original(stage: Stage) -> None:
    """In a draft of one line Enter is done."""
    session = stage.play([STEP, "e", "0" + ENTER, "a"], "x = 1")
    turn = session.turns[0]
    assert (turn.code, turn.origin) == ("x = 10", Origin.EDITED)
    assert [candidate.code for candidate in turn.candidates] == ["x = 1", "x = 10"]
    assert "-  x = 1\n+  x = 10\n" in stage.text


def test_e_edits_several_lines_and_alt_enter_is_done(stage: Stage) -> None:
    session = stage.play([STEP, "e", ENTER + "return y" + ALT_ENTER, "a"], "def f():\n    y = 1")
    assert session.turns[0].code == "def f():\n    y = 1\n    return y"


def test_leaving_the_edit_changes_nothing(stage: Stage) -> None:
    session = stage.play([STEP, "e", "junk" + CTRL_C, "a"], "x = 1")
    assert session.turns[0].code == "x = 1"
    assert "-- unchanged" in stage.text


def test_e_opens_the_editor_of_the_settings(stage: Stage, tmp_path: Path) -> None:
    """Its file is gone afterwards, and nothing is left in the current directory."""
    editor = tmp_path / "editor.sh"
    editor.write_text('#!/bin/sh\necho "x = 5" > "$1"\n')
    editor.chmod(0o755)
    stage.settings = Settings(model="scripted", editor=str(editor))
    session = stage.play([STEP, "e", "a"], "x = 1")
    assert session.turns[0].code == "x = 5"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["editor.sh", "home"]
    assert [path.name for path in (stage.folder / "state").iterdir()] == ["history"]


def test_an_editor_that_fails_costs_nothing(stage: Stage) -> None:
    stage.settings = Settings(model="scripted", editor="false")
    session = stage.play([STEP, "e", "a"], "x = 1")
    assert session.turns[0].code == "x = 1"
    assert "The editor false ended with status 1" in stage.text


def test_r_asks_again_and_looks_at_the_new_draft(stage: Stage) -> None:
    session = stage.play([STEP, "r", "a"], "x = 1", "x = 2")
    assert session.turns[0].code == "x = 2"
    assert len(session.turns[0].candidates) == 2


def test_a_number_before_r_asks_for_so_many(stage: Stage) -> None:
    model = ScriptedModel(["x = 1", ("x = 2", "x = 3", "x = 4")])
    stage.play([STEP, "3r", "a"], model=model)
    assert [request.params.n for request in model.requests] == [1, 3]
    assert model.requests[1].params.temperature == 0.8


def test_a_retry_that_says_the_same_is_one_draft(stage: Stage) -> None:
    session = stage.play([STEP, "r", When("same as before", "a")], "x = 1", "x  =  1")
    assert "draft 1/1 (2 sampled, 2 equal)" in stage.text
    assert len(session.turns[0].candidates) == 2


def test_several_drafts_are_tried_and_the_best_comes_first(stage: Stage) -> None:
    """The first one streams past; what runs is shown before what does not, equal ones are one."""
    stage.settings = drafts(3)
    session = stage.play([STEP, "a"], ("y = undefined", "y = 2", "y  = 2"))
    assert session.turns[0].code == "y = 2"
    assert stage.lines("y") == ["y = undefined", "y = 2"]
    assert (
        "draft 1/2 (3 sampled, 2 equal), stopped: end of text, 3 tok. parses, runs. new: y. "
        "2/2: NameError: name 'undefined' is not defined, turn 1 line 1"
    ) in stage.text


@pytest.mark.parametrize(("keys", "code"), [("n", "x = 2"), ("p", "x = 2"), (RIGHT, "x = 2")])
def test_n_and_p_go_round(stage: Stage, keys: str, code: str) -> None:
    stage.settings = drafts(2)
    session = stage.play([STEP, keys, "a"], ("x = 1", "x = 2"))
    assert session.turns[0].code == code


def test_there_is_no_next_to_a_single_draft(stage: Stage) -> None:
    stage.play([STEP, "n", "a"], "x = 1")
    assert "there is only one draft" in stage.text


def test_m_goes_on_from_where_a_limit_stopped(stage: Stage) -> None:
    """The last line is shown again with its continuation, so that it can be read whole."""
    stage.settings = Settings(model="scripted").with_changes({"max_new_tokens": 4})
    session = stage.play([STEP, "m", "a"], "y = 0\nx = 1 + 2", " + 2")
    assert session.turns[0].code == "y = 0\nx + 2"
    assert stage.lines("x") == ["x", "x + 2"]
    assert "stopped: length limit, 4 tok (m continues)" in stage.text


def test_m_on_a_complete_draft_says_why_not(stage: Stage) -> None:
    stage.play([STEP, "m", "a"], "x = 1")
    assert "This draft is complete" in stage.text


def test_x_shows_all_that_the_program_prints_behind_a_gutter(stage: Stage) -> None:
    stage.play([STEP, "x", "a"], "print('one')\nprint('[2]> fake')")
    assert stage.lines("| ") == ["| one", "| [2]> fake"]


def test_d_compares_with_the_other_draft(stage: Stage) -> None:
    stage.settings = drafts(2)
    stage.play([STEP, "d", "a"], ("x = 1", "x = 2"))
    assert "-- compared with draft 2\n-  x = 2\n+  x = 1\n" in stage.text


def test_d_compares_with_the_turn_to_be_replaced(stage: Stage) -> None:
    stage.play([STEP, "a", "/replace 1 another" + ENTER, "d", "a"], "x = 1", "x = 2")
    assert "-- compared with turn 1 as it is\n-  x = 1\n+  x = 2\n" in stage.text


def test_the_question_mark_lists_the_keys(stage: Stage) -> None:
    stage.play([STEP, "?", "a"], "x = 1")
    assert "Esc     reject    give it up; the step comes back to be changed" in stage.text


def test_a_slash_takes_a_command_while_the_draft_waits(stage: Stage) -> None:
    model = ScriptedModel(["x = 1", ("x = 2", "x = 3")])
    session = stage.play([STEP, "/", "retry 2 t=1" + ENTER, "a"], model=model)
    assert (model.requests[1].params.n, model.requests[1].params.temperature) == (2, 1.0)
    assert len(session.turns[0].candidates) == 3


def test_a_command_that_must_wait_is_refused_in_words(stage: Stage) -> None:
    session = stage.play([STEP, "/", "undo" + ENTER, "a"], "x = 1")
    assert "the session is waiting for a decision on the draft" in stage.text
    assert len(session.turns) == 1


def test_ctrl_d_leaves_the_draft_for_later(stage: Stage) -> None:
    """It is offered when the session is resumed, code and all."""
    session = stage.play([STEP, CTRL_D], "x = 1")
    assert session.state is State.PROPOSED
    session = stage.play(["a"])
    assert "a draft was waiting for your decision when the session ended, for: a step\nx = 1\n" in stage.text
    assert [turn.code for turn in session.turns] == ["x = 1"]


def test_a_draft_of_another_session_is_shown_before_anything_decides_on_it(stage: Stage) -> None:
    """Also where the one that is left waits with more drafts."""
    stage.settings = drafts(2)
    stage.play([STEP, CTRL_D], ("x = 1", "y = 22"), open_session=lambda workspace: workspace.new("one"))
    assert "draft 1/2" in stage.text
    stage.settings = drafts(1)
    session = stage.play(
        [STEP, "/", "resume one" + ENTER, ENTER],
        "z = 3",
        open_session=lambda workspace: workspace.new("two"),
    )
    assert session.state is State.PROPOSED  # the second one's
    left, _, entered = stage.text.partition("session one, 0 turns (/resume two goes back)")
    assert "z = 3" in left
    assert "a draft was waiting for your decision when the session ended, for: a step\nx = 1\n" in entered
    assert "turn 1 kept" in entered


def test_more_goes_on_with_the_draft_that_is_looked_at(stage: Stage) -> None:
    stage.settings = Settings(model="scripted").with_changes({"max_new_tokens": 4, "n": 2})
    model = ScriptedModel([("y = 0\nx = 1 + 2", "y = 0\nz = 1 + 2"), " + 3"])
    stage.play([STEP, "/", "more" + ENTER, CTRL_D], model=model)
    assert model.requests[1].prompt.endswith("y = 0\nx")


def test_a_draft_that_fails_can_be_kept_and_says_what_then(stage: Stage) -> None:
    stage.play([STEP, "a"], "x = (")
    assert "syntax error: '(' was never closed, line 1" in stage.text
    assert "/edit 1 mends it, /undo takes it back" in stage.text


class PatientRunner:
    """Runs until it is told to stop."""

    def __init__(self) -> None:
        self.was_cancelled = False

    def run(
        self,
        program: str,
        *,
        args: Sequence[str] = (),
        stdin: str = "",
        artefact_dir: Path | None = None,
        is_cancelled: Callable[[], bool] | None = None,
        unsafe: bool = False,
    ) -> RunResult:
        assert is_cancelled is not None
        while not is_cancelled():
            pass
        self.was_cancelled = True
        return RunResult(Verdict.INTERRUPTED, -2, "", "", 0.1, 0, "none")


def test_a_decision_ends_the_trial_run(stage: Stage) -> None:
    """The person need not wait for a program that never ends, and a cut-off run is no evidence."""
    stage.runner = PatientRunner()
    session = stage.play([STEP, When("parses, running it", "a")], "while True: pass")
    assert stage.runner.was_cancelled
    assert session.turns[0].candidate.run is None
    assert "running it" not in stage.text


class InterruptedModel(ScriptedModel):
    """Ctrl-C is pressed after the given number of deltas."""

    def __init__(self, answers: Sequence[str], after: int) -> None:
        super().__init__(answers)
        self.after = after

    def stream(
        self, request: CompletionRequest, is_interrupted: Callable[[], bool] = never
    ) -> Iterator[Delta]:
        for count, delta in enumerate(super().stream(request, is_interrupted)):
            yield delta
            if count + 1 == self.after:
                signal.raise_signal(signal.SIGINT)


@pytest.mark.parametrize(("decision", "code"), [(["a"], "x ="), (["m", "a"], "x = 5")])
def test_ctrl_c_stops_the_stream_and_keeps_the_partial(stage: Stage, decision: list[Keys], code: str) -> None:
    """It can be accepted as it is, or continued."""
    model = InterruptedModel(["x = 1 + 2 + 3", " 5"], after=2)
    session = stage.play([STEP, *decision], model=model)
    assert session.turns[0].code == code
    assert session.turns[0].candidates[0].finish_reason is FinishReason.INTERRUPTED
    assert "interrupted, partial kept (m continues)" in stage.text


def test_ctrl_c_before_the_first_word_brings_the_step_back(stage: Stage) -> None:
    class Interrupted(ScriptedModel):
        def stream(
            self, request: CompletionRequest, is_interrupted: Callable[[], bool] = never
        ) -> Iterator[Delta]:
            signal.raise_signal(signal.SIGINT)
            yield from super().stream(request, is_interrupted)

    session = stage.play([STEP, " again" + CTRL_C + CTRL_D], model=Interrupted(["x = 1"]))
    assert "no draft came of it; the step is back in the prompt" in stage.text
    assert session.state is State.READY


def test_a_model_that_fails_costs_nothing_but_the_answer(stage: Stage) -> None:
    session = stage.play([STEP, ENTER])
    assert stage.text.count("The script is used up") == 2
    assert session.state is State.READY


def test_ctrl_c_while_drafts_are_tried_leaves_them_untried(stage: Stage) -> None:
    """A run that was cut off says nothing against its draft."""

    class Interrupting(PatientRunner):
        def run(self, program: str, **options: Any) -> RunResult:
            if threading.current_thread() is threading.main_thread():
                signal.raise_signal(signal.SIGINT)
            return super().run(program, **options)

    stage.settings, stage.runner = drafts(2), Interrupting()
    session = stage.play([STEP, "a"], ("x = 1", "x = 2"))
    assert [candidate.run for candidate in session.turns[0].candidates] == [None, None]
