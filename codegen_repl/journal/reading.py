"""Read a session file without changing it: every whole record, and a plain word for everything else.

A damaged line costs that line and no other; no damage ever turns into a wrong record. Knows nothing of locks
or of writing.
"""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from codegen_repl.errors import JournalError
from codegen_repl.journal.record import MAX_RECORD_BYTES, BadRecord, Entry, from_text, records_inside
from codegen_repl.session.codec import SCHEMA_VERSION
from codegen_repl.session.events import Event

MAX_FILE_BYTES = 512 * 1024 * 1024
HINTS = {
    errno.EEXIST: " Choose another name, or open it to continue it.",
    errno.ELOOP: " Give the path of the file itself, not of a link.",
    errno.EACCES: " Choose a folder and a file that you may read and write.",
    errno.EROFS: " Choose a folder that you may write to.",
}


@dataclass(frozen=True, slots=True)
class Damage:
    """Something in a session file that could not be read: its line (from 1), its byte, and what is wrong."""

    line: int
    offset: int
    what: str

    def __str__(self) -> str:
        return f"line {self.line} (byte {self.offset}) {self.what}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a session file says.

    `torn` is what stands after the last newline and is no whole record: the start of a write that a crash or
    a full disk cut off. `end` is the byte where it begins, and where the file ends once it is taken away.
    `next_n` is the place of the next record; `lacks_newline`, whether the last whole one has no line end.
    """

    path: Path
    entries: tuple[Entry, ...]
    damages: tuple[Damage, ...]
    end: int
    torn: bytes
    next_n: int
    lacks_newline: bool

    @property
    def events(self) -> tuple[Event, ...]:
        """The events, in order."""
        return tuple(entry.event for entry in self.entries)

    @property
    def version(self) -> int:
        """The schema version that the file was written with; this program's own if its head is damaged."""
        head = self.entries[0] if self.entries else None
        return head.version if head and head.version is not None else SCHEMA_VERSION

    @property
    def is_newer(self) -> bool:
        """Whether a later version of the program wrote it, so that this one must not write to it."""
        return self.version > SCHEMA_VERSION

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know, one sentence each; empty for a whole file."""
        notes = [f"{self.path.name}: {damage}." for damage in self.damages]
        if self.torn:
            notes.append(f"{self.path.name}: the last {len(self.torn)} bytes are a record that was cut off.")
        if self.is_newer:
            notes.append(
                f"{self.path.name} was written by a later version (format {self.version}; this program "
                f"writes {SCHEMA_VERSION}): it can be read here, not continued."
            )
        return tuple(notes)


def read(path: Path) -> Reading:
    """Read the session file at `path`; takes no lock and writes nothing.

    Raises JournalError when it cannot be opened or holds no record.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        fd = os.open(path, flags)
    except OSError as error:
        raise cannot("read", path, error) from None
    try:
        return read_fd(fd, path)
    finally:
        os.close(fd)


def read_fd(fd: int, path: Path) -> Reading:
    """`read` for a file that is open already."""
    status = os.fstat(fd)
    if not stat.S_ISREG(status.st_mode):
        raise JournalError(f"{path} is not a file, so it cannot be a session.")
    if status.st_size > MAX_FILE_BYTES:
        raise JournalError(
            f"{path} has {status.st_size / 2**20:.0f} MB; a session file has at most "
            f"{MAX_FILE_BYTES // 2**20} MB. Fork the session at an earlier turn."
        )
    try:
        with os.fdopen(os.dup(fd), "rb") as file:
            file.seek(0)
            return scan(file.read(), path)
    except OSError as error:
        raise cannot("read", path, error) from None


def scan(data: bytes, path: Path) -> Reading:
    """Find the records in a session file's bytes; raises JournalError when there is none."""
    *lines, tail = data.split(b"\n")
    found = Findings()
    for line in lines:
        found.take(line)
    end = found.offset
    lacks_newline = found.take_last(tail)
    if not found.entries:
        raise JournalError(f"{path} {'is empty' if not data else 'holds no record of a session'}.")
    if lacks_newline:
        end, tail = len(data), b""
    return Reading(path, tuple(found.entries), tuple(found.damages), end, tail, found.next_n, lacks_newline)


class Findings:
    """What has been read so far, line by line."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.damages: list[Damage] = []
        self.next_n = 0  # what the next record should say; a damaged line is taken for one record
        self.line = 1
        self.offset = 0

    def take(self, line: bytes) -> None:
        """Take the record of one line, or note why there is none."""
        try:
            if line.strip():
                self.add(parse_line(line))
        except BadRecord as bad:
            self.note(str(bad))
            self.next_n += 1
            for entry in records_inside(line[-MAX_RECORD_BYTES:].decode("utf-8", "replace")):
                self.add(entry)
        self.line += 1
        self.offset += len(line) + 1

    def take_last(self, tail: bytes) -> bool:
        """Take what follows the last newline if it is a whole record; returns whether it was."""
        try:
            self.add(parse_line(tail))
        except BadRecord:
            return False
        return True

    def add(self, entry: Entry) -> None:
        """Take a record that verifies, unless its place in the sequence has gone by."""
        if self.entries and entry.n <= self.entries[-1].n:
            self.note(f"is record {entry.n} again, or out of order")
            return
        if entry.n > self.next_n:
            last = entry.n - 1
            lost = f"record {last} is" if last == self.next_n else f"records {self.next_n} to {last} are"
            self.note(f"follows a gap: {lost} missing before it")
        self.entries.append(entry)
        self.next_n = entry.n + 1

    def note(self, what: str) -> None:
        self.damages.append(Damage(self.line, self.offset, what))


def parse_line(line: bytes) -> Entry:
    if len(line) > MAX_RECORD_BYTES:
        raise BadRecord("is longer than any record")
    try:
        return from_text(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise BadRecord("is not JSON") from None


def cannot(verb: str, path: Path, error: OSError) -> JournalError:
    """An operating system error as a sentence, with what to do about it."""
    hint = HINTS.get(error.errno or 0, "")
    return JournalError(f"Cannot {verb} {path}: {error.strerror or error}.{hint}")
