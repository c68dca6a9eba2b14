"""Each command does what its line in /help says, and says how to take it back."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest

from codegen_repl.errors import UsageError
from codegen_repl.models import ScriptedModel
from codegen_repl.terminal.commands import COMMANDS, find
from codegen_repl.terminal.commands.command import Command
from tests.terminal.stage import ENTER, ESC, F1, LEAVE, Keys, Stage, When

X, Y, SHOW = "> x = 1", "> y = x + 1", "> print(y)"


def typed(*lines: str) -> list[Keys]:
    """Lines as a person enters them."""
    return [line + ENTER for line in lines]


def codes(stage: Stage, *lines: str) -> list[str]:
    """The program after these lines."""
    return [turn.code for turn in stage.play(typed(*lines)).turns]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_is_found_and_explains_itself(command: Command) -> None:
    assert find(command.name) is command
    assert command.help
    assert command.more.endswith(".")


def test_unique_beginnings_are_enough_and_others_are_named() -> None:
    assert find("dr").name == "drop"
    with pytest.raises(UsageError, match=r"/re could be /retry or /redo or /replace or /resume\."):
        find("re")
    with pytest.raises(UsageError, match=r"There is no command /unod; did you mean /undo"):
        find("unod")
    with pytest.raises(UsageError, match=r"/help lists them"):
        find("zzzz")


def test_help_lists_all_commands_explains_one_and_lists_keys(stage: Stage) -> None:
    stage.play(typed("/help", "/help repl", "/help keys", "/"))
    for command in COMMANDS[:-1]:
        assert stage.text.count(command.usage) >= 2
    assert "/replace k [prompt]: ask for turn k anew" in stage.text
    assert "f5             /run" in stage.text


def test_undo_and_redo_walk_over_every_change(stage: Stage) -> None:
    assert codes(stage, X, Y, "/undo 2", "/redo", "/undo", "/redo 2", "/redo") == ["x = 1", "y = x + 1"]
    assert "-- undone; the program is empty (/redo 2 brings it back)" in stage.text
    assert "-- done again; the last turn is 1: x = 1 (/undo takes it back)" in stage.text
    assert "nothing to redo" in stage.text


def test_drop_names_the_turn_that_breaks_and_undo_mends_it(stage: Stage) -> None:
    assert codes(stage, X, Y, SHOW, "/drop 1", "/undo") == ["x = 1", "y = x + 1", "print(y)"]
    assert "-- turn 1 dropped (/undo restores it)" in stage.text
    assert "-- turn 1 breaks without the old turn 1: NameError: name 'x' is not defined" in stage.text


def test_replace_keeps_later_turns_and_runs_them_on_the_new_one(stage: Stage) -> None:
    keys = [*typed(X, Y, "/replace 1 make x five"), "a", *typed("/undo")]
    session = stage.play(keys, "x = 5")
    assert "-- turns 1-2 re-run with the new turn 1: all run" in stage.text
    assert "turn 1 replaced (/undo restores it)" in stage.text
    assert session.turns[0].code == "x = 1"


def test_replace_asks_with_the_old_step_and_only_what_stood_before(stage: Stage) -> None:
    model = ScriptedModel(["a = 1", "b = 2", "a = 3"])
    keys = [*typed("make a"), "a", *typed("make b"), "a", *typed("/replace 1"), "a"]
    session = stage.play(keys, model=model)
    assert [turn.code for turn in session.turns] == ["a = 3", "b = 2"]
    assert model.requests[2].prompt == "# make a\n"


def test_edit_changes_a_turn_by_hand_and_runs_the_rest(stage: Stage) -> None:
    keys: list[Keys] = [*typed(X, Y, "/edit 1"), "\x7f2" + ENTER, *typed("/diff 1")]
    session = stage.play(keys)
    assert session.turns[0].code == "x = 2"
    assert stage.text.count("-  x = 1\n+  x = 2") == 2
    assert "-- turn 1 edited (/undo restores it)" in stage.text
    assert "-- turns 1-2 re-run with the edited turn 1: all run" in stage.text


def test_retry_after_a_turn_was_accepted_asks_its_step_again(stage: Stage) -> None:
    model = ScriptedModel(["a = 1", ("a = 2", "a = 3")])
    session = stage.play([*typed("make a"), "a", *typed("/retry 2 t=.9"), "na"], model=model)
    assert (model.requests[1].params.n, model.requests[1].params.temperature) == (2, 0.9)
    assert [turn.code for turn in session.turns] in (["a = 2"], ["a = 1"])


def test_a_retry_that_cannot_be_meant_begins_nothing(stage: Stage) -> None:
    session = stage.play([*typed("make a"), "a", *typed("/retry t=99")], "a = 1")
    assert session.draft is None
    assert "when the session ended" not in stage.text


def test_what_got_no_answer_comes_back_as_it_was_typed(stage: Stage) -> None:
    """A command that would have replaced a turn does not become a new step."""
    lines = typed("> print(y)", "/fix")
    session = stage.play([*lines, " " + ENTER, "\x15/replace 1 make x" + ENTER, ENTER])
    assert stage.text.count("The script is used up") == 4
    assert "[2]> /fix\n" in stage.text
    assert stage.text.count("[2]> /replace 1 make x\n") == 2
    assert (len(session.turns), session.draft) == (1, None)


def test_a_rejected_draft_that_would_have_replaced_a_turn_comes_back_as_that(stage: Stage) -> None:
    session = stage.play([*typed("> x = 1", "/replace 1 make x"), ESC, ENTER, "a"], "x = 2", "x = 3")
    assert [turn.code for turn in session.turns] == ["x = 3"]


def test_commands_out_of_place_or_misspelt_are_told_in_a_sentence(stage: Stage) -> None:
    lines = ("/retry", "/more", "/edit", "/drop", "/drop x", "/show 3", "/retry a", "/set n", "/set q=1")
    stage.play(
        typed(*lines, "/load", "/load nowhere", "/run 'a", "/name", "/export doc", "/copy", "/resume no")
    )
    assert len([line for line in stage.lines("-- ") if not line.startswith("-- nothing happened")]) >= 16
    assert "Traceback" not in stage.text
    assert not list((stage.folder / "state").glob("crash*"))


def test_show_prints_the_program_bare(stage: Stage) -> None:
    stage.play([*typed("make a"), "a", *typed(X, "/show", "/show 2")], "a = 1")
    assert "# make a\na = 1\n\nx = 1\n" in stage.text
    assert "-- turn 2: typed by hand\nx = 1\n-- typed by hand" in stage.text


def test_show_of_a_turn_names_its_source_and_the_other_drafts(stage: Stage) -> None:
    stage.play(
        [*typed("/set n=2", "/set seed=7", "make a"), "a", *typed("/show 1", "/diff 1")], ("a = 1", "a = 2")
    )
    assert "-- draft 1/2 by scripted, temperature 0.2, seed 7" in stage.text
    assert "-- draft 2/2, not chosen: parses, runs\na = 2" in stage.text
    assert "-  a = 2\n+  a = 1" in stage.text


def test_run_shows_output_and_place_of_failure(stage: Stage) -> None:
    stage.play(typed("> print('hello')", "/run", "> 1 / 0", "/run"))
    assert "| hello\n-- ran in 0.00 s" in stage.text
    assert "-- turn 2 line 1: ZeroDivisionError: division by zero" in stage.text


def test_run_of_an_empty_program_says_what_to_do(stage: Stage) -> None:
    stage.play(typed("/run"))
    assert "There is no program yet: accept a step first." in stage.text


def test_context_and_pin(stage: Stage) -> None:
    session = stage.play([*typed(X, "/context", "/pin 1", "/context", "/pin 1")])
    assert " tokens of 2048; 256 are kept free for the answer\n  1  in        x = 1" in stage.text
    assert "  1  pinned    x = 1" in stage.text
    assert not session.turns[0].is_pinned


def test_load_adds_a_file_as_a_turn(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "some.py").write_text("a = 1\nb = 2\n")
    assert codes(stage, "/load some.py") == ["a = 1\nb = 2"]
    assert "turn 1: 2 lines of some.py" in stage.text


@pytest.mark.skipif(os.name != "posix", reason="named pipes")
def test_load_waits_for_no_pipe_and_reads_no_endless_device(stage: Stage, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert codes(stage, "/load pipe", "/load /dev/zero") == []
    assert stage.text.count("a pipe or a device cannot be loaded") == 2


def test_model_lists_and_changes(stage: Stage, tmp_path: Path) -> None:
    """A model that cannot be had leaves the old one in place."""
    (tmp_path / "other").write_text("b = 2")
    workspace_model = ScriptedModel(["a = 1"])
    stage.play([*typed("/model", "/model no-such-model", "make a"), "a"], model=workspace_model)
    assert "350M-mono" in stage.text
    assert "There is no model 'no-such-model'" in stage.text
    assert len(workspace_model.requests) == 1


def test_set_shows_and_changes(stage: Stage) -> None:
    session = stage.play(typed("/set n=3 t=.5", "/set", "/set n=0", "/set editor=vi"))
    assert session.settings == {"n": "3", "temperature": ".5"}
    assert "-- n = 3, temperature = 0.5" in stage.text
    assert "n must be between 1 and 256, not 0." in stage.text
    assert "editor belongs to the whole program" in stage.text


def test_sessions_are_listed_searched_resumed_and_forked(stage: Stage) -> None:
    stage.play(typed("> apples = 1"), open_session=lambda workspace: workspace.new("first"))
    stage.play(
        typed(
            "> pears = 2", "/sessions", "/sessions APPLES", "/sessions plums", "/resume first", "/fork third"
        ),
        open_session=lambda workspace: workspace.new("second"),
    )
    assert "-- no session mentions 'plums'" in stage.text
    assert "-- session first, 1 turn (/resume second goes back)" in stage.text
    assert "-- session third, 1 turn (/resume first goes back)" in stage.text
    assert "-- saved. resume: codegen-repl --resume third" in stage.text
    assert sorted(path.stem for path in (stage.folder / "sessions").glob("*.jsonl")) == [
        "first",
        "second",
        "third",
    ]


def test_resume_without_a_name_takes_the_last_other_one(stage: Stage) -> None:
    stage.play(typed("/resume", "> a = 1"), open_session=lambda workspace: workspace.new("first"))
    assert "There is no other session to resume." in stage.text
    stage.play(
        typed("> b = 2", "/resume", "/resume first"), open_session=lambda workspace: workspace.new("second")
    )
    assert "-- session first, 1 turn" in stage.text
    assert "first is the session you are in." in stage.text


def test_name_and_export(stage: Stage, tmp_path: Path) -> None:
    """An existing file is not written over without a yes."""
    stage.play(
        [
            *typed(X, "/name fruit", "/export py"),
            *typed("/export py"),
            "n" + ENTER,
            *typed("/export py out.py"),
        ]
    )
    assert (tmp_path / "fruit.py").read_text().count("x = 1") == 1
    assert "nothing was written" in stage.text
    assert (tmp_path / "out.py").exists()
    assert "-- this session is called fruit" in stage.text


@pytest.mark.parametrize("name", ["~/up", "../up", "plots/of " + "x" * 300, "..", "/tmp/up"])
def test_an_export_is_named_after_the_session_and_stays_in_the_folder(
    stage: Stage, tmp_path: Path, name: str
) -> None:
    """The name is free text, and of a session from elsewhere somebody else's."""
    stage.play(typed(X, f"/name {name}", "/export py"))
    (written,) = tmp_path.glob("*.py")
    assert "x = 1" in written.read_text()


def test_copy_sends_the_program_through_the_terminal(stage: Stage) -> None:
    stage.play(typed(X, "/copy"))
    (command,) = stage.paper.commands
    assert base64.b64decode(command.removeprefix("52;c;")) == b"x = 1\n"


def test_doctor_names_the_places(stage: Stage) -> None:
    stage.play(typed("/doctor"))
    assert str(stage.folder) in stage.text


def test_quit_leaves(stage: Stage) -> None:
    stage.play([*typed(X, "/quit"), "never" + ENTER])
    assert "never" not in stage.text
    assert stage.text.endswith("-- saved. resume: codegen-repl --resume play")


def test_a_keys_command_brings_the_unfinished_line_back(stage: Stage) -> None:
    stage.play([When("[1]>", "half a st" + F1), "ep" + ENTER, LEAVE], "x = 1")
    assert "[1]> /help" in stage.text
    assert "[1]> half a step\nx = 1" in stage.text
