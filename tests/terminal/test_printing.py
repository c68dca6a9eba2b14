"""What is printed: append-only, bare code, sanitised foreign text, colours only where they are welcome."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prompt_toolkit.data_structures import Size
from prompt_toolkit.output.plain_text import PlainTextOutput
from prompt_toolkit.output.vt100 import Vt100_Output

from codegen_repl.errors import UsageError
from codegen_repl.session.turn import strip_blank_lines
from codegen_repl.settings import Settings
from codegen_repl.terminal.figures import KITTY_CHUNK, PNG, ImageProtocol, image_protocol, image_sequence
from codegen_repl.terminal.highlight import GrowingCode, highlight
from codegen_repl.terminal.printer import MAX_OUTPUT_LINES, Printer
from codegen_repl.terminal.style import make_style, wants_colors
from codegen_repl.terminal.toolbar import Status, fields, fit
from tests.terminal.paper import Paper

CODE = 'def top(name):\n    """The highest."""\n    return max(notes[name])  # or 0\n'


def paper_printer(has_colors: bool = True) -> tuple[Paper, Printer]:
    paper = Paper()
    output = Vt100_Output(paper, lambda: Size(40, 100), term="xterm-256color")
    return paper, Printer(output, make_style("default"), has_colors)


@given(st.text(alphabet="ab \n\t#'\"():=\\é\r\x1b[2J"), st.lists(st.integers(0, 40)))
def test_streamed_code_adds_up_to_the_code_whatever_the_pieces(text: str, cuts: list[int]) -> None:
    """Nothing is printed twice, nothing taken back, and blank lines around the code are left out."""
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    growing = GrowingCode()
    shown = [growing.feed(text[start:end]) for start, end in pairwise(places)]
    shown.append(growing.finish())
    assert "".join(part for fragments in shown for _, part in fragments) == strip_blank_lines(text)


def test_a_word_is_printed_once_it_is_whole() -> None:
    growing = GrowingCode()
    shown = ["".join(text for _, text in growing.feed(piece)) for piece in ("de", "f to", "p(na", "me):\n")]
    assert shown == ["", "def", " top(", "name)"]


def test_a_continued_draft_begins_with_what_was_not_shown() -> None:
    growing = GrowingCode("a = 1\n")
    assert "".join(text for _, text in [*growing.feed("b = 2"), *growing.finish()]) == "\nb = 2"


def test_highlighting_changes_no_character() -> None:
    for code in (CODE, "'unclosed", "\tx = 1\r\n\n", "\ufeffx"):
        assert "".join(text for _, text in highlight(code)) == code


def test_code_has_colours_and_no_gutter() -> None:
    paper, printer = paper_printer()
    printer.code(CODE.rstrip())
    assert paper.text == CODE.rstrip()
    assert paper.colors


def test_without_colours_there_are_none() -> None:
    paper, printer = paper_printer(has_colors=False)
    printer.code(CODE)
    printer.error("wrong")
    printer.diff("a", "b")
    assert not paper.colors


@pytest.mark.parametrize(
    ("environ", "is_terminal", "wanted"),
    [
        ({"TERM": "xterm"}, True, True),
        ({"TERM": "xterm", "NO_COLOR": "1"}, True, False),
        ({"TERM": "dumb"}, True, False),
        ({"TERM": "xterm"}, False, False),
    ],
)
def test_colours_are_for_terminals_that_want_them(
    environ: dict[str, str], is_terminal: bool, wanted: bool
) -> None:
    assert wants_colors(environ, is_terminal) is wanted


@pytest.mark.parametrize("name", ["default", "monokai"])
def test_styles_are_made(name: str) -> None:
    assert make_style(name).get_attrs_for_style_str("class:pygments.keyword").color


def test_a_style_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UsageError, match="There is no style 'nope'"):
        make_style("nope")


def test_escapes_are_shown_and_never_obeyed() -> None:
    """Whoever wrote them: a model, a program, a file name, an error."""
    paper, printer = paper_printer()
    evil = "a\x1b[2J\x1b]0;title\a\u202eb\rc"
    printer.code(f"x = '{evil}'")
    printer.output(evil)
    printer.say(evil)
    stream = printer.stream()
    stream.feed(f"x = '{evil}'")
    stream.finish()
    printer.table([(evil, evil)])
    printer.diff("", evil)
    assert paper.commands == []
    assert paper.text.count("\\x1b[2J") == 7
    assert "\u202e" not in paper.text


def test_output_has_a_gutter_on_every_line_and_its_middle_is_left_out() -> None:
    paper, printer = paper_printer()
    printer.output("\n".join(map(str, range(MAX_OUTPUT_LINES + 50))))
    lines = paper.text.split("\n")
    assert all(line.startswith("| ") for line in lines)
    assert len(lines) == MAX_OUTPUT_LINES + 1
    assert "| ... 50 more lines ..." in lines


def test_no_output_is_no_line() -> None:
    paper, printer = paper_printer()
    printer.output("\n")
    assert paper.text == ""


def test_an_outcome_ends_the_line_that_asked_for_it() -> None:
    paper, printer = paper_printer()
    printer.write([("", "-- draft")])
    printer.outcome("kept")
    printer.outcome("kept")
    assert paper.text == "-- draft   kept\n-- kept"


def test_an_outcome_that_has_no_room_there_begins_a_line() -> None:
    """No word is broken at the edge of the terminal."""
    paper, printer = paper_printer()
    line = f"-- {'draft, ' * 13}".rstrip()
    printer.write([("", line)])
    printer.outcome("turn 1 kept")
    assert paper.text == f"{line}\n   turn 1 kept"


def test_a_table_that_is_too_wide_puts_its_last_column_below() -> None:
    """No word is broken at the edge of a narrow terminal."""
    paper = Paper()
    printer = Printer(Vt100_Output(paper, lambda: Size(40, 30)), make_style("default"), has_colors=False)
    printer.table([("first", "a/long/name", "what it is for in words"), ("", "b", "")])
    assert paper.text == "first  a/long/name\n   what it is for in words\n       b"


def test_a_pipe_gets_plain_lines() -> None:
    stream = io.StringIO()
    printer = Printer(PlainTextOutput(stream), make_style("default"), has_colors=False)
    printer.code("x = 1")
    assert stream.getvalue() == "x = 1\n"


def status(tokens_per_s: float) -> Status:
    settings = Settings().with_changes({"n": 3, "seed": 7})
    return Status("tiny", "top-note", 4, settings, "emacs", 412, 2048, tokens_per_s=tokens_per_s)


def test_the_toolbar_says_how_many_guesses_were_right() -> None:
    """And nothing where none was made."""
    assert "spec 63%" in fields(replace(status(41.3), acceptance=0.628))
    assert "spec 0%" in fields(replace(status(41.3), acceptance=0.0))
    assert not any("spec" in field for field in fields(status(41.3)))


def test_toolbar_fields_drop_from_the_right() -> None:
    shown = fields(status(41.3))
    whole = "tiny | top-note | turn 4 | ctx 412/2048 20% | n3 t.2 seed 7 | 41 tok/s | emacs | F1"
    assert fit(shown, 200) == whole
    for width in range(3, len(whole)):
        line = fit(shown, width)
        assert len(line) <= width
        assert whole.startswith(line)
    assert fit(shown, 30) == "tiny | top-note | turn 4"
    assert fit([], 10) == ""


PICTURE = PNG + bytes(range(256)) * 20


@pytest.mark.parametrize(
    ("environ", "protocol"),
    [
        ({"TERM": "xterm-kitty"}, ImageProtocol.KITTY),
        ({"KITTY_WINDOW_ID": "1"}, ImageProtocol.KITTY),
        ({"TERM_PROGRAM": "iTerm.app"}, ImageProtocol.ITERM2),
        ({"TERM": "xterm-kitty", "TMUX": "/tmp/x"}, ImageProtocol.NONE),
        ({"TERM": "xterm-256color"}, ImageProtocol.NONE),
    ],
)
def test_the_environment_says_how_images_are_shown(environ: dict[str, str], protocol: ImageProtocol) -> None:
    assert image_protocol(environ) is protocol


def test_images_are_sent_in_the_terminals_own_words(tmp_path: Path) -> None:
    path = tmp_path / "figure.png"
    path.write_bytes(PICTURE)
    kitty = image_sequence(path, ImageProtocol.KITTY)
    assert all(len(part) <= KITTY_CHUNK + 30 for part in kitty.split("\x1b\\"))
    assert image_sequence(path, ImageProtocol.ITERM2).startswith("\x1b]1337;File=inline=1")
    assert image_sequence(path, ImageProtocol.NONE) == ""


def test_what_is_no_picture_is_never_sent_to_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "figure.png"
    path.write_bytes(b"GIF89a")
    assert image_sequence(path, ImageProtocol.KITTY) == ""
    assert image_sequence(tmp_path / "nothing.png", ImageProtocol.KITTY) == ""


def test_long_talk_breaks_between_words_and_tables_in_their_last_column() -> None:
    paper, printer = paper_printer()
    printer.say("word " * 30)
    printer.table([("name", "word " * 30)])
    assert max(map(len, paper.text.split("\n"))) <= 99
    assert paper.text.split("\n")[1].startswith("   word")
    assert paper.text.split("\n")[3].startswith("      word")
