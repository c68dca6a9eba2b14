"""What a command writes: results on stdout, talk on stderr, everything foreign made safe first.

`--json` commands write one object per line. A progress line shows only where a person watches.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence

from codegen_repl.sanitise import sanitise


class ProgressLine:
    """The last line of stderr, where a person watches a terminal that can rewrite it."""

    def __init__(self) -> None:
        self._is_shown = False

    def show(self, text: str) -> None:
        """Put `text` in the line's place."""
        if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
            self._write(sanitise(text)[: shutil.get_terminal_size().columns - 1])
            self._is_shown = True

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown:
            self._write("")
            self._is_shown = False

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


LINE = ProgressLine()
progress, clear_progress = LINE.show, LINE.clear


def complain(text: str) -> None:
    """One sentence about what went wrong, on stderr."""
    clear_progress()
    print(f"codegen-repl: {sanitise(text)}", file=sys.stderr, flush=True)


def say(text: str) -> None:
    """Talk for a person, on stderr."""
    clear_progress()
    print(sanitise(text), file=sys.stderr, flush=True)


def put(text: str) -> None:
    """A line of the result, on stdout, safe to show."""
    clear_progress()
    print(sanitise(text), flush=True)


def put_code(code: str) -> None:
    """Generated code, on stdout: as it is into a file or a pipe, safe to show on a terminal."""
    clear_progress()
    print(sanitise(code) if sys.stdout.isatty() else code, flush=True)


def put_json(item: Mapping[str, object]) -> None:
    """One object of the result as a line of ASCII JSON, on stdout."""
    clear_progress()
    print(json.dumps(item, default=str), flush=True)


def table(rows: Iterable[Sequence[str]], num_right: Iterable[int] = ()) -> list[str]:
    """Rows as aligned lines; the columns numbered in `num_right` (from 0) are aligned to the right.

    On a terminal, lines are cut to its width.
    """
    cells = [[sanitise(" ".join(cell.split())) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    right = set(num_right)
    lines = [
        "  ".join(
            cell.rjust(width) if i in right else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]
    if not sys.stdout.isatty():
        return lines
    width = shutil.get_terminal_size().columns
    return [line if len(line) <= width else f"{line[: width - 1]}…" for line in lines]


def confirm(question: str) -> bool:
    """Ask a person on the terminal; no, where there is none."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    clear_progress()
    print(f"{sanitise(question)} [y/N] ", end="", file=sys.stderr, flush=True)
    try:
        return input().strip().lower() in ("y", "yes")
    except EOFError:
        return False
