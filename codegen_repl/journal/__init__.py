"""Sessions on disk: one append-only JSONL file each, durable, locked, and readable after any crash."""

from codegen_repl.journal.disk import Disk, RealDisk
from codegen_repl.journal.journal import Journal, NewerVersion, NotSaved
from codegen_repl.journal.keeping import KeepingLog
from codegen_repl.journal.late import LateJournal
from codegen_repl.journal.library import SessionSummary, fork, list_sessions
from codegen_repl.journal.lock import SessionLocked
from codegen_repl.journal.reading import Damage, Reading, read
from codegen_repl.journal.record import Clock, Entry, utc_now
from codegen_repl.journal.recovery import restore, verify

__all__ = [
    "Clock",
    "Damage",
    "Disk",
    "Entry",
    "Journal",
    "KeepingLog",
    "LateJournal",
    "NewerVersion",
    "NotSaved",
    "Reading",
    "RealDisk",
    "SessionLocked",
    "SessionSummary",
    "fork",
    "list_sessions",
    "read",
    "restore",
    "utc_now",
    "verify",
]
