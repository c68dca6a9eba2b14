"""Steps from a file: one line is one step, a backslash at its end continues it.

Blank lines and lines that begin with `#` are left out; a step that begins with `>` is code, taken as it is.
"""

from __future__ import annotations

import os
import re
import stat
import sys

from codegen_repl.errors import UsageError
from codegen_repl.settings import typed_path

CODE = ">"
MAX_MB = 1
LINE_END = re.compile(r"\r\n?|\n")  # a form feed or U+2028 within a step ends no line


def parse_steps(text: str) -> list[str]:
    """The steps of a text, the lines of each joined by newlines; code keeps its indentation."""
    steps: list[list[str]] = []
    is_continued = False
    for line in LINE_END.split(text):
        if not is_continued:
            if not line.strip() or line.startswith("#"):
                continue
            steps.append([])
        is_continued = line.endswith("\\")
        words = line.removesuffix("\\").rstrip()
        steps[-1].append(words if steps[-1] and is_code(steps[-1][0]) else words.lstrip())
    return ["\n".join(lines) for lines in steps]


def is_code(step: str) -> bool:
    """Whether a step is code, not words."""
    return step.startswith(CODE)


def code_of(step: str) -> str | None:
    """The code of a step that is code; None for one in words."""
    return step.removeprefix(CODE).removeprefix(" ") if is_code(step) else None


def read_steps(name: str) -> list[str]:
    """The steps in a file, or on standard input for `-`; UsageError when they cannot be read or are none."""
    place = "the input" if name == "-" else name
    try:
        text = read_bytes(name, MAX_MB).decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"The steps in {place} cannot be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise UsageError(f"The steps in {place} are not text in UTF-8.") from None
    if text.startswith("{") and is_session(text):
        raise UsageError(f"A session is kept in {place}, no list of steps: open it with --session {name}.")
    steps = parse_steps(text)
    if not steps:
        raise UsageError(f"There are no steps in {place}: one line is one step.")
    return steps


def is_session(text: str) -> bool:
    """Whether the text is that of a session's file, whole or not."""
    from codegen_repl.journal.record import FORMAT  # with all it needs it takes half as long as the help

    return text.startswith(f'{{"format":"{FORMAT}"')


def read_bytes(name: str, most_mb: int) -> bytes:
    """What is in a file or a pipe, or comes in for `-`; raises OSError, and UsageError where it does not end
    after so many megabytes, or perhaps never."""
    if name == "-":
        data = sys.stdin.buffer.read((most_mb << 20) + 1) if sys.stdin else b""
    else:
        with typed_path(name).open("rb") as file:
            about = os.fstat(file.fileno())
            if stat.S_ISCHR(about.st_mode) or stat.S_ISBLK(about.st_mode):
                raise UsageError(f"{name} is no file that ends: a device cannot be read.")
            data = file.read((most_mb << 20) + 1)
    if len(data) > most_mb << 20:
        raise UsageError(f"{'The input' if name == '-' else name} is larger than {most_mb} MB: not read.")
    return data
