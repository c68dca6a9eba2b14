"""Promises of the program text: every line has its turn, and no prompt becomes code."""

from __future__ import annotations

import ast

from hypothesis import example, given
from hypothesis import strategies as st

from codegen_repl.session import Program, Session, Turn
from codegen_repl.session.program import comment
from codegen_repl.session.turn import typed
from tests.session.strategies import Events, histories

tricky = st.lists(
    st.sampled_from(
        ["\n", "\r", "\r\n", "\f", "\v", "\0", "\\", "#", '"""', "\x85", "\u2028", "\ufeff", "\ud800"]
    )
    | st.sampled_from(["coding", ":", "=", " ", "utf-7", "latin-1", "+AAo-", "print(1)", "# ", "-*-"])
    | st.characters(),
    max_size=12,
).map("".join)


@given(tricky)
@example("coding: utf-7\n+AAo-print(1)")
@example("open the file with encoding=latin-1")
@example("# -*- coding: klingon -*-")
@example("vim: set fileencoding=utf-16 :")
def test_no_prompt_becomes_code_nor_sets_the_files_encoding(prompt: str) -> None:
    """As a file's bytes, because Python obeys an encoding declaration even in a comment."""
    lines = comment(prompt)
    assert ast.parse(lines).body == []
    assert ast.parse(lines.encode("utf-8") + "x = 'é'\n".encode()).body[0].value.value == "é"  # type: ignore[attr-defined]
    assert all(line.startswith("#") for line in lines.removesuffix("\n").split("\n"))


def test_a_prompt_is_shown_in_its_own_words() -> None:
    assert comment("make a list") == "# make a list\n"
    assert comment("two\n\nlines") == "# two\n#\n# lines\n"
    assert comment("# already one") == "# already one\n"
    assert comment("") == "#\n"
    assert comment("use a coding: style guide") == "# use a coding : style guide\n"


@given(histories())
def test_every_line_belongs_to_exactly_one_turn(events: Events) -> None:
    session = Session.replay(events)
    program = session.program
    num_lines = program.text.count("\n")
    assert [line for lines in program.ranges for line in lines] == list(range(1, num_lines + 1))
    assert program.locate(0) is None
    assert program.locate(num_lines + 1) is None
    for number, lines in enumerate(program.ranges, 1):
        assert {program.locate(line)[0] for line in lines} == {number}  # type: ignore[index]


@given(histories())
def test_a_line_of_code_is_found_again_in_its_turn(events: Events) -> None:
    session = Session.replay(events)
    text = session.program.text.split("\n")
    for number, turn in enumerate(session.turns, 1):
        start = session.program.code_starts[number - 1]
        for position, line in enumerate(turn.code.split("\n"), 1):
            assert text[start + position - 2] == line
            assert session.program.locate(start + position - 1) == (number, position)


line_ends = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\f\n"])


@given(st.lists(st.lists(line_ends, min_size=1, max_size=4), max_size=4), tricky)
def test_python_counts_the_lines_as_the_map_does(turns: list[list[str]], prompt: str) -> None:
    """Whatever line ends the code came with: a traceback's line must lead to its turn."""
    codes = ["".join(f"turn = {number}{end}" for end in ends) for number, ends in enumerate(turns, 1)]
    program = Program.of([Turn(prompt, (typed(code),), 0) for code in codes])
    for statement in ast.parse(program.text).body:
        assert isinstance(statement, ast.Assign)
        assert isinstance(statement.value, ast.Constant)
        located = program.locate(statement.lineno)
        assert located is not None
        assert located[0] == statement.value.value


def test_a_line_among_the_comments_counts_as_the_codes_first() -> None:
    program = Program.of([Turn("a\nb", (typed("x = 1\ny = 2"),), 0)])
    assert [program.locate(line) for line in range(1, 6)] == [(1, 1), (1, 1), (1, 1), (1, 2), (1, 3)]


def test_no_turns_are_an_empty_program() -> None:
    assert Program.of(()).text == ""
    assert Program.of(()).locate(1) is None
