"""What is being done, on stderr: one line that is written anew on a terminal, a line each elsewhere."""

from __future__ import annotations

import shutil
import sys
from typing import TextIO

from codegen_repl.sanitise import sanitise


class Status:
    """Call it with what is done next; `note` says what should stay to be read, `end` takes the line away."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._is_terminal = self._stream.isatty()

    def __call__(self, text: str) -> None:
        """Show `text` until the next call."""
        if not self._is_terminal:
            return self.note(text)
        width = shutil.get_terminal_size().columns - 1
        return self._write(f"\r\x1b[K{sanitise(text)[:width]}")

    def note(self, text: str) -> None:
        """Show `text` to stay."""
        self.end()
        self._write(f"{sanitise(text)}\n")

    def end(self) -> None:
        """Nothing is being done any more."""
        if self._is_terminal:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
