"""A journal whose file could not be made: it is tried again with each event, until it can."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from codegen_repl.errors import JournalError
from codegen_repl.journal.journal import Journal, NotSaved
from codegen_repl.journal.record import Clock, Entry, to_line
from codegen_repl.session.events import Event, SessionStarted


class LateJournal:
    """Stands for the journal at `path` as long as there is none."""

    def __init__(self, path: Path, app: str, clock: Clock) -> None:
        self.path = path
        self.clock = clock
        self._app = app
        self._made: Journal | None = None

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event that is in the file; the first, which needs no file, always."""
        return self._made.events if self._made else (SessionStarted(self._app),)

    def append_all(self, events: Sequence[Event], *, durable: bool = True) -> None:
        """Save all of the events, or none; NotSaved as long as the file cannot be made, JournalError for an
        event that no file can hold.
        """
        if self._made is not None:
            self._made.append_all(events, durable=durable)
            return
        for n, event in enumerate(events, 1):
            to_line(Entry(n, self.clock(), event))  # one that no file can hold must not keep others back
        try:
            self._made = Journal.create(self.path, self._app, clock=self.clock, events=events)
        except NotSaved:
            raise
        except JournalError as error:
            raise NotSaved(f"Turn NOT saved: {error}") from None

    def close(self) -> None:
        """Let go of the file, if there is one by now."""
        if self._made is not None:
            self._made.close()
