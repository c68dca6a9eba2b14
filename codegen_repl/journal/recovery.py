"""What can be made of a journal after damage: the session that its events still add up to, and a report."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from codegen_repl.journal.reading import read
from codegen_repl.journal.record import clip
from codegen_repl.session import IllegalEvent, Session
from codegen_repl.session.events import Event, PromptWithdrawn


def restore(events: Iterable[Event]) -> tuple[Session, tuple[str, ...]]:
    """The session that the events add up to, and a note for those in a row that could not follow, and why.

    Equal to `Session.replay` when nothing is missing. Use it for every journal that is continued, so that
    what was skipped once is skipped the same way the next time.
    """
    session, troubles = Session(), list[tuple[range, str]]()
    for number, event in enumerate(events, 1):
        session, trouble = follow(session, event)
        numbers = range(number, number + 1)
        if troubles and troubles[-1][0].stop == number and troubles[-1][1] == trouble:
            numbers = range(troubles.pop()[0].start, number + 1)
        if trouble:
            troubles.append((numbers, trouble))
    return session, tuple(f"{named(numbers)}: {trouble}." for numbers, trouble in troubles)


def follow(session: Session, event: Event) -> tuple[Session, str]:
    """The session after `event`, and what is wrong if it cannot follow.

    Where a draft still waits only because what was decided on it is lost, the draft is left out, so that the
    turns after it are not. Any other event that cannot follow is skipped.
    """
    try:
        return session.apply(event), ""
    except IllegalEvent as error:
        skipped = f"skipped, as {clip(error.why)}"
    if session.draft is None:
        return session, skipped
    try:
        freed = session.apply(PromptWithdrawn()).apply(event)
    except IllegalEvent:
        return session, skipped
    return (
        freed,
        f"what was decided before it is lost, so this step is left out: {clip(session.draft.prompt)}",
    )


def named(numbers: range) -> str:
    """`Event 3`, `Events 3 to 5`."""
    return f"Event {numbers[0]}" if len(numbers) == 1 else f"Events {numbers[0]} to {numbers[-1]}"


def verify(path: Path) -> tuple[str, ...]:
    """Everything that is wrong with the session file at `path`, one sentence each; repairs nothing.

    Raises JournalError when it cannot be opened or holds no record at all.
    """
    found = read(path)
    return (*found.notes, *restore(found.events)[1])
