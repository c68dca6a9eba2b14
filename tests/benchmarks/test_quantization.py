"""What fewer bits cost: every format is measured on the same tokens, against the exact one."""

import json
from pathlib import Path

import pytest

from codegen_repl.benchmarks.quantization import FORMATS, Scores, beginning, library_texts, read_programs
from codegen_repl.errors import UsageError
from tests.cli.conftest import Shell

PROGRAM = {"turns": [{"prompt": "set x to 5\nand y to 6", "code": "x = 5\ny = 6\n"}]}


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    path = tmp_path / "held_out.jsonl"
    path.write_text(json.dumps(PROGRAM) + "\n")
    return path


def test_every_format_is_compared_with_the_exact_one(shell: Shell, programs: Path, tmp_path: Path) -> None:
    """The same tokens for all; what is exact is not moved, and more bits move it less."""
    source = tmp_path / "source.py"
    source.write_text("x = [1, 2, 3]\nfor i in x:\n    print(i)\n" * 40)
    words = ("bench", "quantization", "--model", "tiny", "--text", source, "--held-out", programs)
    said = shell(*words, "--tokens", "200", "--json")
    assert said.status == 0
    found = json.loads(said.out)
    assert [row["format"] for row in found["rows"]] == list(FORMATS)
    kinds = [row["texts"] for row in found["rows"]]
    assert len({texts["python"]["num_tokens"] for texts in kinds}) == 1
    assert 150 < kinds[0]["python"]["num_tokens"] < 200
    assert kinds[0]["held_out"]["ratio"] == 1
    moved = {row["format"]: row["texts"]["python"]["moved"] for row in found["rows"]}
    assert moved["fp32"] == 0 < moved["bf16"] < moved["int8"] < moved["int4"]


def test_the_table_has_a_row_for_each_format(shell: Shell, tmp_path: Path) -> None:
    """And the number of tokens that the figures are over."""
    source = tmp_path / "source.py"
    source.write_text("import os\nprint(os.getcwd())\n")
    said = shell("bench", "quantization", "--model", "tiny", "--text", source)
    assert said.status == 0
    head, columns, *rows = said.out.splitlines()
    assert head.startswith("tiny")
    assert columns.split() == ["perplexity", "ratio", "moved"]
    assert [row[:16].strip() for row in rows] == list(FORMATS)


@pytest.mark.parametrize("most", [1, 4, 5, 100])
def test_a_beginning_is_as_many_whole_lines_as_have_room(most: int) -> None:
    """Counted by the model's own tokens; here a token is a word."""
    text = "a b\nc d\n\ne f g h\n"
    found = beginning(text, most, lambda part: len(part.split()))
    assert text.startswith(found)
    assert {1: 0, 4: 3, 5: 3, 100: 4}[most] == len(found.splitlines())


def test_figures_are_by_token() -> None:
    """Perplexity is exp of the mean; `moved` does not let gains and losses cancel."""
    figures = Scores((-1.0, -3.0)).against(Scores((-2.0, -2.0)))
    assert figures["ratio"] == pytest.approx(1)
    assert figures["moved"] == pytest.approx(1)


def test_programs_are_read_as_the_model_reads_them(programs: Path) -> None:
    """Each line of a prompt is a comment line, and a blank line ends a turn."""
    assert list(read_programs(programs)) == ["# set x to 5\n# and y to 6\nx = 5\ny = 6\n\n"]


def test_a_file_of_something_else_is_said_to_be_one(tmp_path: Path) -> None:
    """Before any model is opened."""
    path = tmp_path / "x.jsonl"
    path.write_text('{"turns": [1]}\n')
    with pytest.raises(UsageError, match="no file of programs"):
        list(read_programs(path))


def test_texts_that_score_nothing_are_refused(shell: Shell, tmp_path: Path) -> None:
    """An empty file gives no perplexity."""
    empty = tmp_path / "empty.py"
    empty.write_text("")
    said = shell("bench", "quantization", "--model", "tiny", "--text", empty)
    assert said.status == 2
    assert "tokens" in said.err


def test_a_model_of_another_kind_is_refused(shell: Shell, tmp_path: Path) -> None:
    """Nothing quantizes it."""
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    said = shell("bench", "quantization", "--model", tmp_path)
    assert said.status in (2, 3)
    assert said.out == ""


def test_the_library_is_there() -> None:
    """All of the chosen files, in the Python that runs the tests."""
    assert len(library_texts()) >= 10
