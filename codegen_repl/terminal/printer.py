"""Printer: the only place that writes to the terminal: always at its end, never over what stands there.

All text passes through `sanitise` here, whoever wrote it. Code is printed bare, so that it can be copied;
what a program printed has a gutter, so that it cannot pass for anything else.
"""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterable, Sequence

from prompt_toolkit.output import Output
from prompt_toolkit.styles import BaseStyle

from codegen_repl.sanitise import sanitise
from codegen_repl.terminal.highlight import Fragment, GrowingCode, highlight

TALK = "-- "
GUTTER = "| "
MAX_OUTPUT_LINES = 200
MIN_COLUMN = 20


class Printer:
    """Prints talk, code, program output and differences to one output."""

    def __init__(self, output: Output, style: BaseStyle, has_colors: bool) -> None:
        self._output = output
        self._style = style
        self._has_colors = has_colors
        self._column = 0  # how far the line at the end is written

    @property
    def width(self) -> int:
        """Columns of the terminal."""
        return max(20, self._output.get_size().columns)

    def write(self, fragments: Iterable[Fragment]) -> None:
        """Write fragments as they are, sanitised."""
        for style, text in fragments:
            safe = sanitise(text)
            if self._has_colors:
                attrs = self._style.get_attrs_for_style_str(style)
                self._output.set_attributes(attrs, self._output.get_default_color_depth())
                self._output.write(safe)
                self._output.reset_attributes()
            else:
                self._output.write(safe)
            _, is_new_line, last_line = safe.rpartition("\n")
            self._column = len(last_line) + (0 if is_new_line else self._column)
        self._output.flush()

    def line(self, text: str = "", style: str = "") -> None:
        """Write one line, on a line of its own."""
        self.end_line()
        self.write([(style, f"{text}\n")])

    def end_line(self) -> None:
        """Begin a new line, unless the cursor is at the start of one."""
        if self._column:
            self.write([("", "\n")])

    def take_line(self) -> None:
        """Somebody else (the person's Enter) has ended the line."""
        self._column = 0

    def outcome(self, text: str) -> None:
        """What came of a decision: at the end of the line that asked for it, if that is open and has room."""
        if not self._column:
            self.say(text, "class:good")
        elif self._column + len(f"   {text}") < self.width:
            self.write([("class:good", f"   {text}\n")])
        else:
            self.write([("class:good", f"\n{wrapped(f'   {text}', self.width)}\n")])

    def say(self, text: str, style: str = "class:talk") -> None:
        """The program's own words."""
        self.line(wrapped(f"{TALK}{text}", self.width), style)

    def paragraph(self, text: str) -> None:
        """A few sentences, broken between words."""
        self.line(wrapped(text, self.width, indent=""))

    def error(self, text: str) -> None:
        """One sentence about what went wrong."""
        self.say(text, "class:error")

    def code(self, code: str) -> None:
        """A piece of code, bare."""
        self.end_line()
        self.write([*highlight(code), ("", "\n")])

    def stream(self, shown: str = "") -> CodeStream:
        """Code that is being written; `shown` stands there already."""
        self.end_line()
        return CodeStream(self, shown)

    def output(self, text: str, style: str = "") -> None:
        """What a program printed; the middle of a very long text is left out."""
        self.end_line()
        lines = sanitise(text).rstrip("\n").split("\n") if text.strip("\n") else []
        for line in clipped(lines):
            self.write([("class:gutter", GUTTER), (style, f"{line}\n")])

    def diff(self, old: str, new: str) -> None:
        """The lines that differ, with a little of what surrounds them."""
        self.end_line()
        changes = list(difflib.unified_diff(old.splitlines(), new.splitlines(), n=2, lineterm=""))[2:]
        if not changes:
            self.say("no difference")
        for change in changes:
            sign, line = change[:1], change[1:]
            if sign == "@":
                continue
            style = {"+": "class:added", "-": "class:removed"}.get(sign, "")
            self.write([(style, f"{sign}  {line}\n")])

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Rows in columns; the last column takes what room is left, broken between words, or, where that is
        too little, stands below the others."""
        widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
        is_narrow = sum(width + 2 for width in widths[:-1]) + MIN_COLUMN > self.width
        for row in rows:
            *cells, last = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            head = "".join(f"{cell}  " for cell in cells)
            if is_narrow:
                self.line(wrapped(head.rstrip(), self.width))
                if last.strip():
                    self.line(wrapped(f"   {last.rstrip()}", self.width))
                continue
            room = max(MIN_COLUMN, self.width - len(head))
            first, *rest = wrapped(last.rstrip(), room, indent="").split("\n")
            for start, text in ((head, first), *((" " * len(head), text) for text in rest)):
                self.line(f"{start}{text}".rstrip())

    def raw(self, sequence: str) -> None:
        """A control sequence of the program's own making (an image, the clipboard); never foreign text."""
        self._output.write_raw(sequence)
        self._output.flush()


class CodeStream:
    """Code printed while a model writes it."""

    def __init__(self, printer: Printer, shown: str = "") -> None:
        self._printer = printer
        self._code = GrowingCode(shown)

    def feed(self, piece: str) -> None:
        """Print what is settled."""
        self._printer.write(self._code.feed(piece))

    def finish(self) -> None:
        """Print the rest and end the line."""
        self._printer.write(self._code.finish())
        self._printer.end_line()


def wrapped(text: str, width: int, indent: str = "   ") -> str:
    """Text broken between words to lines shorter than `width`, the later ones indented; words stay whole."""
    fill = textwrap.TextWrapper(
        width - 1,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
        drop_whitespace=True,
    )
    return "\n".join(fill.fill(line) for line in text.split("\n"))


def clipped(lines: Sequence[str]) -> list[str]:
    """The lines, or the first and last of too many with a word on what lies between."""
    num_left_out = len(lines) - MAX_OUTPUT_LINES
    if num_left_out <= 0:
        return list(lines)
    half = MAX_OUTPUT_LINES // 2
    return [*lines[:half], f"... {num_left_out} more lines ...", *lines[-half:]]
