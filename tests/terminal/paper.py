"""Paper: a terminal made of lists. It obeys what it is told, so that a test sees what a person sees."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

SEQUENCE = re.compile(
    r"\x1b\[(?P<private>\??)(?P<numbers>[\d;]*)(?P<final>[ -/]*[@-~])"
    r"|\x1b\](?P<osc>[^\a]*)\a|\x1b_(?P<apc>[^\x1b]*)\x1b\\|(?P<char>.)",
    re.DOTALL,
)


class Paper(io.StringIO):
    """A page that grows downwards: nothing scrolls away. `text` is what stands on it."""

    def __init__(self, num_rows: int = 60, num_columns: int = 100) -> None:
        super().__init__()
        self.num_rows, self.num_columns = num_rows, num_columns
        self.lines: list[list[str]] = [[]]
        self.row = self.column = 0
        self.colors: set[str] = set()  # the SGR codes that were used
        self.commands: list[str] = []  # OSC and APC sequences
        self.answer: Callable[[str], None] = lambda _: None  # for a question about the cursor

    @property
    def text(self) -> str:
        """Everything on the page, without white space at the ends of lines."""
        return "\n".join("".join(line).rstrip() for line in self.lines).rstrip()

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise OSError

    def write(self, text: str) -> int:
        for match in SEQUENCE.finditer(text):
            if (char := match["char"]) is not None:
                self._put(char)
            elif match["final"]:
                self._obey(match["final"], match["numbers"], bool(match["private"]))
            else:
                self.commands.append(match["osc"] or match["apc"] or "")
        return len(text)

    def _put(self, char: str) -> None:
        if char == "\n":
            self.row, self.column = self.row + 1, 0
        elif char == "\r":
            self.column = 0
        elif char == "\b":
            self.column = max(0, self.column - 1)
        elif char >= " ":
            if self.column >= self.num_columns:
                self.row, self.column = self.row + 1, 0
            self._line()[self.column] = char
            self.column += 1

    def _line(self) -> list[str]:
        while len(self.lines) <= self.row:
            self.lines.append([])
        line = self.lines[self.row]
        line.extend(" " * (self.column + 1 - len(line)))
        return line

    def _obey(self, final: str, numbers: str, is_private: bool) -> None:
        count = int(numbers.split(";")[0] or 0)
        match final:
            case "A":
                self.row = max(0, self.row - (count or 1))
            case "B":
                self.row += count or 1
            case "C":
                self.column += count or 1
            case "D":
                self.column = max(0, self.column - (count or 1))
            case "H":
                self.row = self.column = 0
            case "K":
                del self._line()[self.column :]
            case "J" if count == 2:
                self.lines = [[]]
            case "J":
                del self._line()[self.column :]
                del self.lines[self.row + 1 :]
            case "m":
                self.colors |= set(numbers.split(";")) - {"0", ""}
            case "n" if not is_private and count == 6:
                self.answer(f"\x1b[{min(self.row + 1, self.num_rows)};{self.column + 1}R")
