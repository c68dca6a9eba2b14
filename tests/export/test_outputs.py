"""What each turn showed: the marks find it, and never change what the program does."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.export.outputs import outputs_by_turn, recorded_outputs, split, with_marks
from codegen_repl.sandbox import Artefact, Limits, Runner, RunResult, Verdict, probe
from codegen_repl.session import Run, Session
from tests.export.documents import HOSTILE, NOTES, run, session_of


def shown(session: Session) -> list[str]:
    return [output.stdout for output in outputs_by_turn(session.turns, run_with_streams)[0]]


def run_with_streams(program: str) -> RunResult:
    """`run`, with sys.__stdout__ being what the program prints to, as in a process of its own."""
    return Runner(Limits(), probe()).run(program)


needs_sandbox = pytest.mark.skipif(not probe().is_contained, reason="programs cannot be contained here")


@needs_sandbox
class TestMarks:
    def test_each_turn_has_what_it_printed(self) -> None:
        assert shown(NOTES) == ["", "Kevin 5\nMike 9\n", "", "17\n"]

    def test_output_without_a_newline_stays_with_its_turn(self) -> None:
        session = session_of(("a", "print(1, end='')"), ("b", "print(2)"))
        assert shown(session) == ["1", "2\n"]

    def test_a_failure_belongs_to_its_turn_and_keeps_its_line(self) -> None:
        session = session_of(("a", "print(1)"), ("b", "x = 1\nprint(y)"), ("c", "print(3)"))
        outputs, result = outputs_by_turn(session.turns, run_with_streams)
        assert [output.stdout for output in outputs] == ["1\n", "", ""]
        assert outputs[1].error == "NameError: name 'y' is not defined"
        assert "line 6, in <module>" in outputs[1].stderr
        assert not result.is_ok
        assert "mark" not in result.stdout + result.stderr

    def test_warnings_belong_to_their_turn(self) -> None:
        session = session_of(("a", "import sys"), ("b", "print('careful', file=sys.stderr)"), ("c", "x = 1"))
        outputs, _ = outputs_by_turn(session.turns, run_with_streams)
        assert [output.stderr for output in outputs] == ["", "careful\n", ""]

    def test_a_turn_that_continues_a_block_runs_unmarked(self) -> None:
        session = session_of(("a", "if False:\n    print(1)"), ("b", "else:\n    print(2)"))
        assert shown(session) == ["", "2\n"]

    def test_files_belong_to_the_turn_that_made_them(self) -> None:
        session = session_of(
            ("a", "open('a.csv', 'w').write('1')"),
            ("b", "open('b.png', 'wb').write(b'\\x89PNG')"),
            ("c", "x = 1"),
        )
        outputs, _ = outputs_by_turn(session.turns, run_with_streams)
        assert [output.files for output in outputs] == [("a.csv",), (), ()]
        assert [[f.name for f in output.figures] for output in outputs] == [[], ["b.png"], []]

    @pytest.mark.parametrize(
        "code",
        [
            "import sys\nsys.__stdout__ = None",
            "import builtins\nbuiltins.getattr = None",
            "import os, tempfile\nd = tempfile.mkdtemp()\nos.chdir(d)\nos.rmdir(d)",
            "import sys\nsys.stdout.write('<mark [] >')",
            "import os\nos.listdir = lambda: 1/0",
        ],
    )
    def test_a_program_that_breaks_the_marks_is_run_without(self, code: str) -> None:
        session = session_of(("a", code), ("b", "print(2)"))
        outputs, result = outputs_by_turn(session.turns, run_with_streams)
        assert result.is_ok
        assert outputs[1].stdout.endswith("2\n")
        assert "listdir" not in "".join(output.stdout + output.stderr for output in outputs)

    def test_what_is_shown_is_safe(self) -> None:
        session = session_of(("a", f"print({HOSTILE!r})"))
        assert "\x1b" not in shown(session)[0]


CODE = st.sampled_from(
    (
        *(
            "x = 1",
            "print(1)",
            "def f():\n    return 1",
            "if x:\n    y = 2",
            "else:\n    y = 3",
            "'''",
            "x = (1,",
        ),
        *(
            "from __future__ import annotations",
            "# only words",
            "@f",
            "class A: pass",
            "x = 1 \\",
            '"""a\nb"""',
        ),
    )
)


@given(st.lists(CODE, min_size=1, max_size=5))
def test_marks_are_all_that_a_marked_program_has_more(codes: list[str]) -> None:
    program = session_of(*(("step", code) for code in codes)).program
    marked = with_marks(program, "<mark ")
    if marked is None:
        return
    plain, both = ast.parse(program.text).body, ast.parse(marked).body
    left = [ast.dump(s) for s in both if "<mark " not in ast.unparse(s)]
    assert left == [ast.dump(s) for s in plain]
    assert len(both) == len(plain) + len(codes)
    assert marked.count("\n") == program.text.count("\n")


@given(st.text(alphabet="<mark []'a\n", max_size=60))
def test_splitting_survives_any_output(text: str) -> None:
    pieces = split(f"a<m ['f']\n{text}", "<m ")
    assert pieces[0].text == "a"
    assert pieces[0].files == {"f"}


class TestRecorded:
    def test_the_last_run_is_shown_where_it_ended(self, tmp_path: Path) -> None:
        (tmp_path / "figure-1.png").write_bytes(b"png")
        ran = Run(
            "exit",
            1,
            "out\x1b",
            "err",
            error="KeyError: 1",
            failed_turn=2,
            artefacts=("figure-1.png", "gone"),
        )
        outputs = recorded_outputs(NOTES.turns, ran, tmp_path)
        assert [output.is_empty for output in outputs] == [True, False, True, True]
        assert outputs[1].stdout == "out\\x1b"
        assert outputs[1].error == "KeyError: 1"
        assert outputs[1].figures[0].data == b"png"
        assert outputs[1].files == ("gone",)

    def test_a_run_may_have_a_folder_of_its_own(self, tmp_path: Path) -> None:
        (tmp_path / "run-2").mkdir()
        (tmp_path / "run-2" / "a.png").write_bytes(b"png")
        outputs = recorded_outputs(NOTES.turns, Run("exit", 0, artefacts=("run-2/a.png",)), tmp_path)
        assert [figure.name for figure in outputs[-1].figures] == ["a.png"]
        assert outputs[-1].files == ()

    def test_a_recorded_name_cannot_reach_out_of_the_folder(self, tmp_path: Path) -> None:
        (tmp_path / "secret.png").write_bytes(b"secret")
        files = tmp_path / "files"
        files.mkdir()
        ran = Run("exit", 0, artefacts=("../secret.png", str(tmp_path / "secret.png"), "\0"))
        assert all(not output.figures for output in recorded_outputs(NOTES.turns, ran, files))

    def test_no_run_shows_nothing(self) -> None:
        assert all(output.is_empty for output in recorded_outputs(NOTES.turns, None, None))


def test_a_runner_that_says_less_than_it_should_is_survived() -> None:
    """A flood is cut in the middle, marks and all."""

    def cut(program: str) -> RunResult:
        result = RunResult(Verdict.OUTPUT, -9, "x" * 10, "", 1.0, 0, "A", (Artefact("f.txt", 1, b"x"),))
        return replace(result)

    outputs, result = outputs_by_turn(NOTES.turns, cut)
    assert len(outputs) == 4
    assert "".join(output.stdout for output in outputs) == "x" * 10
    assert result.verdict == Verdict.OUTPUT


def test_the_fake_runner_of_the_other_tests_is_enough_for_whole_documents() -> None:
    outputs, _ = outputs_by_turn(NOTES.turns, run)
    assert "".join(output.stdout for output in outputs) == "Kevin 5\nMike 9\n17\n"
