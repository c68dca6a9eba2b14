"""The keys of the prompt, its history, its suggestions, its completion and its toolbar."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen_repl.errors import UsageError
from codegen_repl.settings import Settings
from codegen_repl.terminal.key_bindings import DEFAULT_KEYS, parse_keys, prompt_bindings
from codegen_repl.terminal.reader import TYPEAHEAD_S
from codegen_repl.terminal.typed_code import code_in, needs_more
from tests.terminal.stage import (
    ALT_ENTER,
    CTRL_C,
    CTRL_D,
    CTRL_J,
    CTRL_R,
    ENTER,
    ESC,
    F2,
    F4,
    F5,
    RIGHT,
    UP,
    Keys,
    Pause,
    Slowly,
    Stage,
    When,
)

PASTE, END_OF_PASTE = "\x1b[200~", "\x1b[201~"


def prompts(stage: Stage, *keys: Keys) -> list[str | None]:
    """The steps of the turns after these keys, each draft being accepted."""
    model_answers = ["x = 1"] * 5
    return [turn.prompt for turn in stage.play(keys, *model_answers).turns]


@pytest.mark.parametrize("newline", [ALT_ENTER, CTRL_J])
def test_alt_enter_and_ctrl_j_begin_a_new_line(stage: Stage, newline: str) -> None:
    slowly = Slowly(["one", Pause(5 * TYPEAHEAD_S), newline + "two" + ENTER])  # the first paint may be late
    assert prompts(stage, slowly, "a") == ["one\ntwo"]


def test_a_step_typed_before_the_prompt_was_there_is_handed_in(stage: Stage) -> None:
    """The Enter of a terminal that is still in line mode arrives as Ctrl-J."""
    assert prompts(stage, "one" + CTRL_J, "a") == ["one"]


def test_a_paste_of_several_lines_stays_one_step(stage: Stage) -> None:
    """Nothing is handed in before the person presses Enter."""
    pasted = PASTE + "one\r\ntwo\nthree\n" + END_OF_PASTE
    assert prompts(stage, pasted + "four" + ENTER, "a") == ["one\ntwo\nthree\nfour"]


def test_ctrl_c_clears_the_line_and_the_history_still_has_it(stage: Stage) -> None:
    assert prompts(stage, "not this" + CTRL_C + "this" + ENTER, "a", UP + UP + ENTER, "a") == [
        "this",
        "not this",
    ]


def test_ctrl_c_at_an_empty_prompt_stays(stage: Stage) -> None:
    assert prompts(stage, CTRL_C + CTRL_C + "this" + ENTER, "a") == ["this"]


def test_ctrl_d_leaves_only_from_an_empty_line(stage: Stage) -> None:
    assert prompts(stage, "this" + CTRL_D + ENTER, "a", CTRL_D, "never" + ENTER) == ["this"]


def test_history_outlives_the_session_and_is_for_its_owner_only(stage: Stage) -> None:
    (stage.folder / "state" / "history").unlink()
    prompts(stage, "make a list of primes" + ENTER, "a")
    assert prompts(stage, UP + ENTER, "a") == ["make a list of primes"] * 2
    assert (stage.folder / "state" / "history").stat().st_mode & 0o077 == 0


def test_ctrl_r_searches_the_history(stage: Stage) -> None:
    steps = prompts(
        stage, "make primes" + ENTER, "a", "other" + ENTER, "a", CTRL_R + "prim" + ENTER + ENTER, "a"
    )
    assert steps == ["make primes", "other", "make primes"]


def test_right_takes_the_suggestion(stage: Stage) -> None:
    """It is found in a thread, so the test waits until it stands there in grey."""
    prompts(stage, "make a list of primes" + ENTER, "a")
    session = stage.play(
        [Slowly(["make a l", When("[2]> make a list of primes", RIGHT + ENTER)]), "a"], "x = 1"
    )
    assert session.turns[-1].prompt == "make a list of primes"


def test_an_empty_line_is_nothing(stage: Stage) -> None:
    assert prompts(stage, ENTER, "  " + ENTER, "this" + ENTER, "a") == ["this"]


def test_function_keys_and_alt_letters_run_commands(stage: Stage) -> None:
    session = stage.play(["> print('hi')" + ENTER, F5, F2, "\x1bu", "\x1br"])
    assert "[2]> /run\n| hi\n" in stage.text
    assert "[2]> /show\nprint('hi')\n" in stage.text
    assert "[2]> /undo\n" in stage.text
    assert "[1]> /redo\n" in stage.text
    assert len(session.turns) == 1


def test_f4_changes_to_vi_and_back(stage: Stage) -> None:
    assert prompts(stage, Slowly([F4 + "xthis" + ESC, When("| vi", "0xA" + F4 + " way" + ENTER)]), "a") == [
        "this way"
    ]


def test_vi_keys_from_the_settings(stage: Stage) -> None:
    stage.settings = Settings(model="scripted", editing_mode="vi")
    assert prompts(stage, "this" + ENTER, "a") == ["this"]


def test_keys_can_be_bound_anew(stage: Stage) -> None:
    stage.settings = Settings(model="scripted", keys={"f6": "/show", "ctrl-t": "newline", "f5": "none"})
    session = stage.play(["one\x14two" + F5 + ENTER, "a", "\x1b[17~"], "x = 1")
    assert session.turns[0].prompt == "one\ntwo"
    assert "[2]> /show\n# one\n# two\nx = 1\n" in stage.text


@pytest.mark.parametrize(
    ("key", "action"), [("f99", "/run"), ("f6", "dance"), ("ctrl-", "/run"), ("", "/run")]
)
def test_keys_and_actions_that_do_not_exist_are_refused(key: str, action: str) -> None:
    with pytest.raises(UsageError):
        prompt_bindings({key: action}, str)


def test_every_default_key_can_be_bound() -> None:
    assert len(prompt_bindings({}, str).bindings) == len(DEFAULT_KEYS) + 1
    assert parse_keys("ctrl-x Alt-e f5") == ("c-x", "escape", "e", "f5")


def test_code_is_typed_after_a_mark(stage: Stage) -> None:
    """One line is handed in at once, a block when it is followed by an empty line, indented as it goes."""
    keys = [
        "> x = 1" + ENTER,
        "> def f(a):" + ENTER + "return a" + ENTER + ENTER,
        ">" + ENTER + "y = 2" + ENTER * 2,
    ]
    session = stage.play(keys)
    assert [turn.code for turn in session.turns] == ["x = 1", "def f(a):\n    return a", "y = 2"]
    assert all(turn.prompt is None for turn in session.turns)


def test_code_that_does_not_parse_comes_back_to_be_mended(stage: Stage) -> None:
    session = stage.play(["> x = (1))" + ENTER, "\x7f" + ENTER, "> y = x" + ENTER])
    assert "No turn is made of this code, syntax error: unmatched ')', line 1.\n" in stage.text
    assert [turn.code for turn in session.turns] == ["x = (1)", "y = x"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("> x = 1", "x = 1"),
        (">x = 1", "x = 1"),
        ("> if a:\n>     b()", "if a:\n    b()"),
        ("> if a:\n    b()\n", "if a:\n    b()"),
        (">\na = 1\nb = 2\n\n", "a = 1\nb = 2"),
    ],
)
def test_the_code_in_what_was_typed(text: str, code: str) -> None:
    assert code_in(text) == code


@pytest.mark.parametrize(
    ("text", "more"),
    [
        ("> x = 1", False),
        (">", True),
        ("> f(", True),
        ("> f)", False),
        ("> for x in y:", True),
        (">\n\n", False),
    ],
)
def test_open_code_needs_more_lines(text: str, more: bool) -> None:
    assert needs_more(text) is more


def test_ctrl_x_ctrl_e_opens_the_editor_on_the_line(stage: Stage, tmp_path: Path) -> None:
    editor = tmp_path / "editor.sh"
    editor.write_text('#!/bin/sh\nsed -i s/rough/fine/ "$1"\n')
    editor.chmod(0o755)
    stage.environ["EDITOR"] = str(editor)
    session = stage.play([Slowly(["a rough step\x18\x05", When("a fine step", ENTER)]), "a"], "x = 1")
    assert [turn.prompt for turn in session.turns] == ["a fine step"]


def test_tab_completes_commands_and_what_they_take(stage: Stage) -> None:
    session = stage.play(
        ["> x = 1" + ENTER, "/pi\t 1" + ENTER, "/set preview=of\t" + ENTER, "/help repl\t" + ENTER]
    )
    assert session.turns[0].is_pinned
    assert "-- preview = false" in stage.text


def test_the_toolbar_says_what_is_so_and_goes_with_the_prompt(stage: Stage) -> None:
    stage.play(["> x = 1" + ENTER, "/run" + ENTER, When("/2048", CTRL_D)])
    toolbar = stage.typist.snapshots[0].split("\n")[-1]
    assert toolbar == "scripted | play | turn 2 | ctx 5/2048 0% | n1 t.2 | runs ok 0.00s | emacs | F1"
    assert "ctx" not in stage.text


def test_a_newcomer_is_welcomed_once_with_something_to_type(stage: Stage) -> None:
    (stage.folder / "state" / "history").unlink()
    stage.play(["/name me" + ENTER])
    assert stage.text.split("\n")[1].startswith("Say one step at a time in plain words")
    assert stage.text.split("\n")[3].startswith("Try: ")
    stage.play([])
    assert "Try:" not in stage.text
