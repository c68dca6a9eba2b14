"""A log that goes on when the disk will not: what cannot be saved is kept in memory, told, and tried again.

So a full disk costs nobody their work while the program runs. It decides nothing about where else a session
could go, except at the very end.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Callable
from pathlib import Path

from codegen_repl.errors import JournalError
from codegen_repl.journal.journal import Journal, NotSaved
from codegen_repl.journal.late import LateJournal
from codegen_repl.session.events import CandidatesProposed, CandidateTried, Event, ProgramRan, SessionStarted

KEPT = "It is kept in memory and tried again with the next one; /save PATH goes on elsewhere."

AGAIN = "Turn NOT saved: as before, it is kept in memory only. /save PATH goes on elsewhere."
BY_ITSELF = (CandidatesProposed, CandidateTried, ProgramRan)  # comes of what the person was told of


class KeepingLog:
    """Passes events on to `journal`; `unsaved` are those that it would not take, in order.

    `rescued` is the file that has the whole session, once it was clear that `journal` never will.
    """

    def __init__(self, journal: Journal | LateJournal, tell: Callable[[str], None]) -> None:
        """`tell` is told when an event could not be saved, in few words at each further thing that the person
        does, and once when all are saved again.
        """
        self.journal = journal
        self.unsaved: list[Event] = []
        self.rescued: Path | None = None
        self._tell = tell

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event, saved or not."""
        return (*self.journal.events, *self.unsaved)

    def append(self, event: Event, *, durable: bool = True) -> None:
        """Save `event` after those that are still unsaved, or keep it with them.

        A checkpoint (not `durable`) is only ever a help, so one that cannot be saved is dropped without a
        word. Raises JournalError for an event that no file could hold.
        """
        if self.unsaved and not durable:
            return
        try:
            self.journal.append_all((*self.unsaved, event), durable=durable)
        except NotSaved as fault:
            if durable:
                self._keep(event, fault)
            return
        if self.unsaved:
            self.unsaved.clear()
            self._tell("Everything is saved again.")

    def _keep(self, event: Event, fault: NotSaved) -> None:
        if not self.unsaved:
            self._tell(f"{fault} {KEPT}")
        elif not isinstance(event, BY_ITSELF):
            self._tell(AGAIN)
        self.unsaved.append(event)

    def settle(self) -> None:
        """Before the end: save what is unsaved, if need be as a whole new session file in the system's folder
        for temporary files. Raises NotSaved when that fails, too."""
        if not self.unsaved:
            return
        try:
            self.journal.append_all(self.unsaved)
        except NotSaved as fault:
            self.rescued = self._saved_elsewhere(fault)
            self._tell(f"{self.journal.path} took no more, so the whole session is in {self.rescued}.")
        self.unsaved.clear()

    def _saved_elsewhere(self, fault: NotSaved) -> Path:
        name = f"{self.journal.path.stem}-{secrets.token_hex(3)}.jsonl"
        path = Path(tempfile.gettempdir()) / name
        events = [event for event in self.events if not isinstance(event, SessionStarted)]
        app = next((event.app for event in self.events if isinstance(event, SessionStarted)), "")
        try:
            Journal.create(
                path, app, clock=self.journal.clock, forked_from=self.journal.path.name, events=events
            ).close()
        except JournalError as second:
            raise NotSaved(f"{fault} Nor could it be saved elsewhere: {second}") from None
        return path
