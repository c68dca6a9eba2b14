"""What can be made of a journal after damage: the session that its events still add up to, and a report."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from codegen_repl.journal.reading import read
from codegen_repl.journal.record import clip
from codegen_repl.session import IllegalEvent, Session
from codegen_repl.session.events import Event


def restore(events: Iterable[Event]) -> tuple[Session, tuple[str, ...]]:
    """The session that the events add up to, and a note for each that could not follow and was skipped.

    Equal to `Session.replay` when nothing is missing. Use it for every journal that is continued, so that
    what was skipped once is skipped the same way the next time.
    """
    session, notes = Session(), []
    for number, event in enumerate(events, 1):
        session, why_not = follow(session, event)
        if why_not:
            notes.append(f"Event {number} was skipped: {why_not}.")
    return session, tuple(notes)


def follow(session: Session, event: Event) -> tuple[Session, str]:
    """The session after `event`; if it cannot follow, the session as it is, and the reason."""
    try:
        return session.apply(event), ""
    except IllegalEvent as error:
        return session, clip(str(error))


def verify(path: Path) -> tuple[str, ...]:
    """Everything that is wrong with the session file at `path`, one sentence each; repairs nothing.

    Raises JournalError when it cannot be opened or holds no record at all.
    """
    found = read(path)
    return (*found.notes, *restore(found.events)[1])
