"""Disks that are full, broken, slow to take bytes, or interrupted, behind the four calls of a real one."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from codegen_repl.journal import RealDisk


class UnsyncedDisk(RealDisk):
    """A real disk without the waiting, for tests that write thousands of times and cut no power."""

    def sync(self, fd: int) -> None:
        pass

    def sync_folder(self, folder: Path) -> None:
        pass


class RecordingDisk(RealDisk):
    """A real disk that keeps the names of its calls, in order."""

    def __init__(self) -> None:
        self.calls: list[str] = []

    def write(self, fd: int, data: bytes) -> int:
        self.calls.append("write")
        return super().write(fd, data)

    def sync(self, fd: int) -> None:
        self.calls.append("sync")
        super().sync(fd)

    def truncate(self, fd: int, size: int) -> None:
        self.calls.append("truncate")
        super().truncate(fd, size)

    def sync_folder(self, folder: Path) -> None:
        self.calls.append("sync_folder")
        super().sync_folder(folder)


class SmallWrites(UnsyncedDisk):
    """Takes a third of what it is given, and at least a byte."""

    def write(self, fd: int, data: bytes) -> int:
        return super().write(fd, data[: max(1, len(data) // 3)])


class FailingDisk(UnsyncedDisk):
    """Fails in one of its calls, with one error, as long as `fails_in` names that call.

    A failing write takes half of its bytes first, as a full disk does.
    """

    def __init__(self, error: int = errno.EIO) -> None:
        self.error = error
        self.fails_in = ""
        self.num_syncs = 0

    def write(self, fd: int, data: bytes) -> int:
        if self.fails_in == "write":
            super().write(fd, data[: len(data) // 2])
            self.fail()
        return super().write(fd, data)

    def sync(self, fd: int) -> None:
        self.num_syncs += 1
        if self.fails_in == "sync":
            self.fail()

    def truncate(self, fd: int, size: int) -> None:
        if self.fails_in == "truncate":
            self.fail()
        super().truncate(fd, size)

    def fail(self) -> None:
        raise OSError(self.error, os.strerror(self.error))


class InterruptedDisk(UnsyncedDisk):
    """Ctrl-C falls into the call that `interrupted_in` names, once."""

    def __init__(self) -> None:
        self.interrupted_in = ""

    def write(self, fd: int, data: bytes) -> int:
        if self.interrupted_in == "write":
            super().write(fd, data[:10])
        self.interrupt("write")
        return super().write(fd, data)

    def sync(self, fd: int) -> None:
        self.interrupt("sync")

    def interrupt(self, call: str) -> None:
        if self.interrupted_in == call:
            self.interrupted_in = ""
            raise KeyboardInterrupt
