"""Code that a person types as a turn: `> code` on one line, or `>` and then lines until an empty one.

Pure: it tells code from words, finds the code in what was typed, and whether more has to come.
"""

from __future__ import annotations

import codeop
import warnings

MARK = ">"


def is_code(text: str) -> bool:
    """Whether the text is code typed by hand, not a step in words."""
    return text.startswith(MARK)


def code_in(text: str) -> str:
    """The code of `> code`: without the mark, and without one before each further line if all have it."""
    first, *rest = text.removeprefix(MARK).split("\n")
    lines = [first.removeprefix(" ")]
    if all(line.startswith(MARK) for line in rest if line.strip()):
        rest = [line.removeprefix(MARK).removeprefix(" ") for line in rest]
    return "\n".join([*lines, *rest]).strip("\n").rstrip()


def needs_more(text: str) -> bool:
    """Whether Enter should begin another line: nothing typed yet, or a block or bracket still open.

    Code of several lines ends with an empty line, or where it cannot become right by more of it.
    """
    code = code_in(text)
    if not code.strip():
        return "\n" not in text
    if "\n" in text:
        return bool(text.rsplit("\n", 1)[1].strip())
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return codeop.compile_command(code, symbol="exec") is None
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError):
        return False


def indentation_after(line: str) -> str:
    """The white space that the line after `line` begins with."""
    body = line.removeprefix(MARK)
    if body != line:
        body = body.removeprefix(" ")
    indent = body[: len(body) - len(body.lstrip())]
    return indent + "    " if body.rstrip().endswith(":") else indent
