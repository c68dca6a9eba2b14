"""Plain mode: the same questions as lines, on a dumb terminal, through a pipe, for a screen reader."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from prompt_toolkit.output.plain_text import PlainTextOutput

from codegen_repl.session import Session
from codegen_repl.settings import Settings
from codegen_repl.terminal.repl import run
from codegen_repl.terminal.screen import PlainOutput
from tests.fakes import ExecRunner
from tests.terminal.stage import Stage


def play_plain(
    stage: Stage, typed: str, *answers: str | tuple[str, ...], term: str = ""
) -> tuple[Session, str]:
    """A session in which these lines come through a pipe; the session and all that was written."""
    workspace = stage.workspace(*answers)
    opened = workspace.open_or_new("play")
    written = io.StringIO()
    environ = {"TERM": term} if term else {}
    output = PlainTextOutput(written)
    run(workspace, opened, plain=not term, source=io.StringIO(typed), output=output, environ=environ)
    return opened.conversation.session, written.getvalue()


@pytest.mark.parametrize("term", ["", "dumb"])
def test_a_whole_session(stage: Stage, term: str) -> None:
    """The trial has run before the question is put, so that all is known when it is read."""
    session, text = play_plain(stage, "make x\na\nprint it\n\n/run\n", "x = 3", "print(x)", term=term)
    assert [turn.code for turn in session.turns] == ["x = 3", "print(x)"]
    assert text == (
        "codegen-repl 0.1 | scripted | sandbox: bwrap, no network, 10 s | /help F1\n"
        f"-- for instance: {SUGGESTED}\n"
        "[1]> make x\n"
        "x = 3\n"
        "-- draft 1/1, stopped: end of text, 3 tok. parses, runs. new: x\n"
        f"-- {MENU} > a\n"
        "-- turn 1 kept\n"
        "[2]> print it\n"
        "print(x)\n"
        "-- draft 1/1, stopped: end of text, 1 tok. parses, runs. prints: 3\n"
        f"-- {MENU} > \n"
        "-- turn 2 kept\n"
        "[3]> /run\n"
        "| 3\n"
        "-- ran in 0.00 s\n"
        "[3]> \n"
        "-- saved. resume: codegen-repl --resume play\n"
    )


SUGGESTED = 'make a list "squares" with the squares of the numbers 1 to 10'
MENU = "Enter accept  e edit  r retry  x run  d diff  Esc reject  ? help"


def test_lines_are_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "132")
    assert PlainOutput(io.StringIO()).get_size().columns == 132


def test_every_choice_is_a_word_or_a_letter(stage: Stage) -> None:
    lines = "make x\n2r\nnext\np\ndiff\nx\nwhat\nreject\n"
    session, text = play_plain(stage, lines, "x = 1", ("x = 2", "x = 3"))
    assert session.turns == ()
    assert "[1]> " in text.split("rejected")[1]
    assert "your step was: make x" in text
    assert text.count("Esc     reject") == 1


def test_a_command_while_a_draft_waits(stage: Stage) -> None:
    _, text = play_plain(stage, "make x\n/\n/explain\na\n", "x = 1")
    assert "[draft]> /explain\n-- It is the only draft.\n" in text
    assert "your step was" not in text


def test_editing_takes_the_code_anew(stage: Stage) -> None:
    session, text = play_plain(stage, "make x\ne\nif True:\n    x = 2\n.\na\n", "x = 1")
    assert session.turns[0].code == "if True:\n    x = 2"
    assert "-  x = 1\n" in text


def test_a_line_goes_on_after_a_backslash_and_open_code_until_an_empty_line(stage: Stage) -> None:
    lines = "make x \\\nand y\na\n> def f():\n    return 1\n\n> z = 2\n"
    session, _ = play_plain(stage, lines, "x = y = 1")
    assert session.turns[0].prompt == "make x \nand y"
    assert [turn.code for turn in session.turns[1:]] == ["def f():\n    return 1", "z = 2"]


def test_the_end_of_input_leaves_a_draft_pending(stage: Stage) -> None:
    session, text = play_plain(stage, "make x\n", "x = 1")
    assert session.draft is not None
    assert "the draft is kept for when you resume" in text


def test_no_escape_is_ever_written(stage: Stage) -> None:
    stage.settings = Settings(model="scripted", style="monokai")
    _, text = play_plain(stage, "make x\na\n/show\n/help\n/doctor\n/diff\n/run\n", "print('\x1b[2J')")
    assert "\x1b" not in text
    assert "\\x1b[2J" in text


def test_confirmations_default_to_no(stage: Stage, tmp_path: Path) -> None:
    play_plain(stage, "> x = 1\n/export py a.py\n/export py a.py\n\n/export py a.py\ny\n")
    assert (tmp_path / "a.py").exists()
    assert isinstance(stage.runner, ExecRunner)
