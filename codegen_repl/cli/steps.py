"""Steps from a file: one line is one step, a backslash at its end continues it.

Blank lines and lines that begin with `#` are left out; a step that begins with `>` is code, taken as it is.
"""

from __future__ import annotations

import sys
from pathlib import Path

from codegen_repl.errors import UsageError

CODE = ">"


def parse_steps(text: str) -> list[str]:
    """The steps of a text, the lines of each joined by newlines; code keeps its indentation."""
    steps: list[list[str]] = []
    is_continued = False
    for line in text.splitlines():
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
    if name == "-":
        steps = parse_steps(sys.stdin.read())
    else:
        try:
            steps = parse_steps(Path(name).expanduser().read_text(encoding="utf-8-sig"))
        except OSError as error:
            raise UsageError(f"The steps in {name} cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise UsageError(f"The steps in {name} are not text in UTF-8.") from None
    if not steps:
        raise UsageError(
            f"There are no steps in {'the input' if name == '-' else name}: one line is one step."
        )
    return steps
