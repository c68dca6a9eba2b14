"""The sessions in a folder: what each is about, and a copy of one to try something else.

Reads only what it must; a file that cannot be read is listed with the reason, and never stops the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from codegen_repl.errors import JournalError, UsageError
from codegen_repl.journal.journal import Journal
from codegen_repl.journal.reading import read
from codegen_repl.journal.record import Clock
from codegen_repl.journal.recovery import follow, restore
from codegen_repl.session import Session
from codegen_repl.session.events import Event, PromptWithdrawn, SessionStarted, TurnDropped


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One session in a list. `problem` says why its file cannot be read; it is empty for one that can."""

    path: Path
    name: str
    num_turns: int
    changed_at: datetime
    prompts: tuple[str, ...]
    searchable: str  # everything that a search should find: name, prompts, code
    problem: str = ""


def list_sessions(folder: Path) -> list[SessionSummary]:
    """The sessions in `folder`, the last changed first; empty when there is no such folder."""
    summaries = [summarise(path) for path in folder.glob("*.jsonl")]
    return sorted(summaries, key=lambda summary: (summary.changed_at, summary.path), reverse=True)


def summarise(path: Path) -> SessionSummary:
    try:
        found = read(path)
    except JournalError as error:
        return SessionSummary(path, path.stem, 0, modified_at(path), (), path.stem, str(error))
    session, _ = restore(found.events)
    prompts = tuple(turn.prompt for turn in session.turns if turn.prompt is not None)
    name = session.name or path.stem
    searchable = "\n".join([name, path.stem, *prompts, *(turn.code for turn in session.turns)])
    return SessionSummary(path, name, len(session.turns), found.entries[-1].at, prompts, searchable)


def modified_at(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.lstat().st_mtime, UTC)
    except (OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC)


def fork(
    path: Path,
    new_path: Path,
    *,
    app: str,
    clock: Clock,
    upto: int | None = None,
    events: Sequence[Event] | None = None,
) -> None:
    """Copy the session at `path` into a new journal at `new_path`, which names it as its origin.

    With `upto`, the program of the copy is the first `upto` turns. With `events`, those are copied, whatever
    the file holds by now: somebody read it and went on in memory. Raises UsageError when there are not that
    many, JournalError when `path` cannot be read or `new_path` cannot be made. Needs no lock on `path`.
    """
    events = read(path).events if events is None else events
    kept = events if upto is None else events_upto(upto, events)
    copied = [event for event in kept if not isinstance(event, SessionStarted)]
    Journal.create(new_path, app, clock=clock, forked_from=path.name, events=copied).close()


def events_upto(num_turns: int, events: Sequence[Event]) -> Sequence[Event]:
    """The events until the program was the first `num_turns` of its present turns; if it never was (an
    earlier turn changed later), all events, and then the later turns dropped."""
    session, _ = restore(events)
    if not 0 <= num_turns <= len(session.turns):
        raise UsageError(f"Cannot fork at turn {num_turns}: the program has {len(session.turns)}.")
    past = Session()
    for position, event in enumerate(events, 1):
        past, _ = follow(past, event)
        if past.draft is None and past.turns == session.turns[:num_turns]:
            return events[:position]
    withdrawn = [] if session.draft is None else [PromptWithdrawn()]
    dropped = [TurnDropped(number) for number in range(len(session.turns), num_turns, -1)]
    return [*events, *withdrawn, *dropped]
