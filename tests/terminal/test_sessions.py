"""Whole sessions, as they stand on the screen at the end."""

from __future__ import annotations

from textwrap import dedent

from tests.terminal.stage import ENTER, Stage, When


def test_a_step_is_streamed_tried_and_kept(stage: Stage) -> None:
    """The prompt, the code bare, what is known of it, the decision: nothing else."""
    session = stage.play(
        ["make x" + ENTER, When("parses, runs", "a"), "print it" + ENTER, When("prints: 3", ENTER)],
        "x = 3\n",
        "print(x)\n",
    )
    assert [turn.code for turn in session.turns] == ["x = 3", "print(x)"]
    assert stage.text == dedent(
        """\
        codegen-repl 0.1 | scripted | sandbox: bwrap, no network, 10 s | /help F1
        [1]> make x
        x = 3
        -- draft 1/1, stopped: end of text, 4 tok. parses, runs. new: x   turn 1 kept
        [2]> print it
        print(x)
        -- draft 1/1, stopped: end of text, 2 tok. parses, runs. prints: 3   turn 2 kept
        [3]>
        -- saved. resume: codegen-repl --resume play"""
    )
