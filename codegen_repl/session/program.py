"""Program: the accepted code as one runnable text, and which line belongs to which turn.

The text is what the paper's protocol gives a model as context: each prompt as comment lines, its code, and
a blank line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from codegen_repl.session.turn import Turn

ENCODING_DECLARATION = re.compile(r"coding(?=[:=][ \t]*[-\w.])")


def comment(prompt: str) -> str:
    """The prompt as comment lines, each ending in a newline; no line of it can become code.

    Control characters turn into spaces (a NUL would make the program unreadable to Python), lone surrogates
    into question marks, and "encoding=utf-7" into "encoding =utf-7": in the first two lines of a file Python
    would obey it, even in a comment (PEP 263).
    """
    text = prompt.encode("utf-8", "replace").decode("utf-8")
    lines = ["".join(c if c >= " " or c == "\t" else " " for c in line) for line in text.splitlines()]
    return "".join(f"{as_comment(line)}\n" for line in lines or [""])


def as_comment(line: str) -> str:
    """One line as a comment; a line that is one already stays as it is."""
    plain = ENCODING_DECLARATION.sub("coding ", line)
    return plain if plain.startswith("#") else f"# {plain}".rstrip()


def render_turn(prompt: str | None, code: str) -> str:
    """A turn's lines: the prompt as comments (if there is one), the code, a blank line."""
    return f"{comment(prompt) if prompt is not None else ''}{code}\n\n"


@dataclass(frozen=True, slots=True)
class Program:
    """A runnable text and, for each turn, the lines it covers (from 1, the blank line at its end too)."""

    text: str
    ranges: tuple[range, ...]
    code_starts: tuple[int, ...]  # the line where each turn's code begins, after its comments

    @classmethod
    def of(cls, turns: Sequence[Turn]) -> Program:
        """The program that these turns make."""
        texts, ranges, starts, line = [], [], [], 1
        for turn in turns:
            text = render_turn(turn.prompt, turn.code)
            end = line + text.count("\n")
            ranges.append(range(line, end))
            starts.append(line + (comment(turn.prompt).count("\n") if turn.prompt is not None else 0))
            texts.append(text)
            line = end
        return cls("".join(texts), tuple(ranges), tuple(starts))

    def locate(self, line: int) -> tuple[int, int] | None:
        """Turn number (from 1) and line within its code (from 1) of program line `line`; None if outside.

        A line among the prompt's comments counts as the code's first line.
        """
        for index, (lines, start) in enumerate(zip(self.ranges, self.code_starts, strict=True)):
            if line in lines:
                return index + 1, max(1, line - start + 1)
        return None
