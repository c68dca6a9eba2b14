"""The journal of a session: append-only, one writer, and what `append` has returned from is on the disk.

Knows what an event looks like in a file, and nothing of what it means. After damage, `recovery.restore`
turns the events into a session.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from codegen_repl.errors import JournalError
from codegen_repl.journal.disk import Disk, RealDisk, write_all
from codegen_repl.journal.lock import SessionLock
from codegen_repl.journal.reading import MAX_FILE_BYTES, Reading, cannot, read_fd
from codegen_repl.journal.record import Clock, Entry, to_line
from codegen_repl.session.codec import SCHEMA_VERSION
from codegen_repl.session.events import Event, SessionStarted

NO_SPACE = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
APPEND = (
    os.O_RDWR
    | os.O_APPEND
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a named pipe at this path must not hang us
    | getattr(os, "O_BINARY", 0)
)


class NewerVersion(JournalError):
    """A later version of the program wrote the file; it can be read, not continued."""


class NotSaved(JournalError):
    """The disk, or somebody who changed the file, kept a record from being written; nothing is wrong with the
    record itself."""


class Journal:
    """A session file, open for appending. Make one with `create` or `open`; it is a context manager.

    `notes` says, in plain words, what was cut off or skipped when the file was opened.
    """

    def __init__(self, path: Path, lock: SessionLock, fd: int, clock: Clock, disk: Disk) -> None:
        """For `create` and `open`, which know what stands in the file."""
        self.path = path
        self.notes: tuple[str, ...] = (lock.warning,) if lock.warning else ()
        self._lock = lock
        self._fd = fd
        self.clock = clock
        self._disk = disk
        self._events: list[Event] = []
        self._next_n = 0
        self._end = 0  # the file's size, as far as this journal has written or read it
        self._broken = ""  # why nothing can be written any more
        self._is_writing = False

    @classmethod
    def create(
        cls,
        path: Path,
        app: str,
        *,
        clock: Clock,
        forked_from: str | None = None,
        events: Iterable[Event] = (),
        disk: Disk | None = None,
    ) -> Self:
        """Begin a session file at `path`, which must not exist, with `events` after its first record.

        Raises JournalError when the file exists or cannot be made, SessionLocked when another has its name.
        """
        make_folder(path.parent)
        lock = SessionLock(path)
        try:
            fd = open_fd(path, APPEND | os.O_CREAT | os.O_EXCL, "create")
        except JournalError:
            lock.release()
            raise
        journal = cls(path, lock, fd, clock, disk or RealDisk())
        try:
            first = (SessionStarted(app, forked_from), *events)
            journal._write(journal._lines(first), first, durable=True)
            journal._disk.sync_folder(path.parent)
        except BaseException as error:
            journal.close()
            path.unlink(missing_ok=True)  # it was made here a moment ago, and holds nothing that was promised
            if isinstance(error, OSError):
                raise cannot("create", path, error) from None
            raise
        return journal

    @classmethod
    def open(cls, path: Path, *, clock: Clock, disk: Disk | None = None) -> Self:
        """Open the session file at `path` to continue it, and recover it from a crash: a record that was cut
        off at its end is set aside in a file of its own.

        Raises SessionLocked when another process has it open, NewerVersion when a later version wrote it, and
        JournalError when it cannot be opened or holds no record. In all these cases no byte of it changes.
        """
        if not path.parent.is_dir():
            raise JournalError(f"Cannot open {path}: there is no folder {path.parent}.")
        lock = SessionLock(path)
        try:
            fd = open_fd(path, APPEND, "open")
        except JournalError:
            lock.release()
            raise
        journal = cls(path, lock, fd, clock, disk or RealDisk())
        try:
            journal._recover(read_fd(fd, path))
        except BaseException as error:
            journal.close()
            if isinstance(error, OSError):
                raise cannot("recover", path, error) from None
            raise
        return journal

    @property
    def events(self) -> tuple[Event, ...]:
        """Every event that is in the file, in order."""
        return tuple(self._events)

    def append(self, event: Event, *, durable: bool = True) -> None:
        """Write `event`; when this returns it survives a power cut (not `durable`: a crash of the program).

        Raises NotSaved when it was not, and JournalError for an event that no file can hold. After a full
        disk the file is as it was before and the journal can go on; after a disk error it refuses to, because
        the disk may have dropped what it holds.
        """
        self.append_all((event,), durable=durable)

    def append_all(self, events: Sequence[Event], *, durable: bool = True) -> None:
        """`append` for several events: all of them are saved, or none."""
        if self._fd < 0:
            raise JournalError(f"Turn NOT saved: {self.path.name} is closed.")
        lines = self._lines(events)
        if self._broken:
            raise NotSaved(self._broken)
        self._check_file()
        self._write(lines, events, durable)

    def close(self) -> None:
        """Close the file and free it for others; a second call does nothing."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            os.close(fd)
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _check_file(self) -> None:
        """Raise JournalError if the name or the content of the file changed behind our back."""
        here = os.fstat(self._fd)
        try:
            named = self.path.lstat()
        except OSError:
            named = None
        if named is None or (named.st_dev, named.st_ino) != (here.st_dev, here.st_ino):
            raise NotSaved(
                f"Turn NOT saved: {self.path} was moved, deleted or replaced while the session was open. "
                "Put it back, or save the session under another name."
            )
        if self._is_writing:  # Ctrl-C fell into an append
            self._cut_back()
            here = os.fstat(self._fd)
        if here.st_size != self._end:
            raise NotSaved(
                f"Turn NOT saved: another program has changed {self.path} while the session was open. "
                "Open the session again, or save it under another name."
            )

    def _write(self, lines: bytes, events: Sequence[Event], durable: bool) -> None:
        """Write the events' lines with one call, and only then count them as written."""
        num_bytes, num_events = len(lines), len(events)
        if self._end + num_bytes > MAX_FILE_BYTES:
            raise NotSaved(
                f"Turn NOT saved: {self.path.name} holds {MAX_FILE_BYTES >> 20} MB, and no session can be "
                "opened that has more. Go on in a new session, or in a fork from an earlier turn."
            )
        self._is_writing = True
        try:
            write_all(self._disk, self._fd, lines)
            if durable:
                self._disk.sync(self._fd)
        except OSError as error:
            self._cut_back()
            raise self._not_saved(error) from None
        # No calls in these lines, so that Ctrl-C falls before all of them or after.
        self._end += num_bytes
        self._next_n += num_events
        self._is_writing = False
        self._events.extend(events)

    def _lines(self, events: Sequence[Event]) -> bytes:
        """The events as the next lines of the file; raises JournalError for one that no file can hold."""
        entries = (
            Entry(n, self.clock(), event, SCHEMA_VERSION if n == 0 else None)
            for n, event in enumerate(events, self._next_n)
        )
        return b"".join(map(to_line, entries))

    def _cut_back(self) -> None:
        """Take away what an append that did not end has written."""
        try:
            self._disk.truncate(self._fd, self._end)
        except OSError as error:
            self._break(error)
        self._is_writing = False

    def _break(self, error: OSError) -> None:
        """Refuse every further write: after a failed sync the system may have dropped what it could not
        write, and a second sync would report success (https://lwn.net/Articles/752063/)."""
        self._broken = (
            f"Turn NOT saved: the disk failed to write {self.path} ({error.strerror or error}). "
            "Nothing more is written to this file: save the session under another name, on another disk."
        )

    def _not_saved(self, error: OSError) -> NotSaved:
        if error.errno not in NO_SPACE:
            self._break(error)
        return NotSaved(
            self._broken
            or f"Turn NOT saved: disk full ({self.path.parent}: {error.strerror or error}). "
            "Make room; everything before it is safe."
        )

    def _recover(self, found: Reading) -> None:
        """Take over what the file says, and make its end fit for the next record."""
        if found.is_newer:
            raise NewerVersion(" ".join(found.notes))
        notes = [*self.notes, *found.notes]
        if found.torn:
            notes.append(f"These bytes were set aside in {self._set_aside(found).name}.")
            self._disk.truncate(self._fd, found.end)
            self._disk.sync(self._fd)
        self._end = found.end
        if found.lacks_newline:
            write_all(self._disk, self._fd, b"\n")
            self._disk.sync(self._fd)
            self._end += 1
        self.notes = tuple(notes)
        self._events = list(found.events)
        self._next_n = found.next_n

    def _set_aside(self, found: Reading) -> Path:
        """Copy the torn end of the file to a file of its own, durably."""
        for path in torn_names(self.path, found.end):
            try:
                fd = os.open(path, APPEND | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                continue
            try:
                write_all(self._disk, fd, found.torn)
                self._disk.sync(fd)
            finally:
                os.close(fd)
            self._disk.sync_folder(path.parent)
            return path
        raise AssertionError("there is always another name")


def make_folder(folder: Path) -> None:
    """Make `folder` and its missing parents, for their owner only."""
    try:
        for missing in reversed([f for f in (folder, *folder.parents) if not f.exists()]):
            missing.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise cannot("create", folder, error) from None


def open_fd(path: Path, flags: int, verb: str) -> int:
    try:
        if path.is_symlink():  # for systems without O_NOFOLLOW
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
        return os.open(path, flags, 0o600)
    except OSError as error:
        raise cannot(verb, path, error) from None


def torn_names(path: Path, offset: int) -> Iterator[Path]:
    """`calc.jsonl.torn-812`, and with `-2`, `-3` ... for the case that it exists."""
    yield path.with_name(f"{path.name}.torn-{offset}")
    for number in count(2):
        yield path.with_name(f"{path.name}.torn-{offset}-{number}")
