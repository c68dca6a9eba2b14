"""What running one more turn shows: how it ended, what it printed, which names it made or changed.

The verdict is the kernel's word and the clock's.  All text is foreign: names and descriptions have been made
safe to show, output and messages have not.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from codegen_repl.sanitise import sanitise

from ..result import Artefact, Verdict

MAX_NAMES = 400
MAX_NAME, MAX_TEXT = 80, 200


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the program: its type, such as `list[5]`, and a short value.  Without a type it is gone."""

    name: str
    kind: str
    value: str = ""

    @property
    def is_deleted(self) -> bool:
        """Whether the turn deleted it."""
        return not self.kind


@dataclass(frozen=True, slots=True)
class LiveException:
    """The exception that ended a turn, and where: turn and line, both from 1; None if it is not known.

    The place is the last line of the turn that was run, or of an earlier one if that is where it failed.
    """

    name: str
    message: str
    turn: int | None
    line: int | None


@dataclass(frozen=True, slots=True)
class LiveResult:
    """One turn, run after others.  `returncode` is the exit status, or minus the signal."""

    verdict: Verdict
    returncode: int
    stdout: str
    stderr: str
    wall_s: float
    tier: str
    printed_before: str = ""
    """What the turns before it print."""

    exception: LiveException | None = None
    names: tuple[Name, ...] = ()
    artefacts: tuple[Artefact, ...] = ()
    note: str = ""
    """One sentence for a person; empty when nothing needs saying."""

    @property
    def is_ok(self) -> bool:
        """Whether the turn, and those before it, ran to the end."""
        return self.verdict is Verdict.EXIT and self.returncode == 0


@dataclass(frozen=True, slots=True)
class Said:
    """What the process that ran a turn said about it, which nobody has to believe."""

    is_reached: bool = False
    """The last of the turns it was given was begun."""

    has_exited: bool = False
    """`sys.exit` ended the program."""

    is_complete: bool = False
    """That turn ran to its end."""

    names: tuple[Name, ...] = ()
    printed_at_end: str = ""
    """What was printed after the turn, and would be after any turn: by exit handlers, for instance."""


def read_report(text: str) -> Said:
    """Take what can be understood of a report; anything may be in it, and none of it raises."""
    lines = text.split("\n", 3)
    is_reached = lines[0] == "reached"
    if "complete" not in lines[1:2]:
        return Said(is_reached, has_exited="exited" in lines[:2])
    try:
        rows = json.loads(lines[2])
    except (IndexError, ValueError, RecursionError):
        rows = []
    names = [_name(row) for row in rows[:MAX_NAMES]] if isinstance(rows, list) else []
    return Said(
        is_reached,
        is_complete=True,
        names=tuple(name for name in names if name is not None),
        printed_at_end="".join(lines[3:]),
    )


def _name(row: object) -> Name | None:
    match row:
        case [str(name), str(kind), str(value)]:
            return Name(_clean(name, MAX_NAME), _clean(kind, MAX_TEXT), _clean(value, MAX_TEXT))
    return None


def _clean(text: str, size: int) -> str:
    return " ".join(sanitise(text[:size]).split())
