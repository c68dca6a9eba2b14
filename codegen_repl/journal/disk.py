"""The four calls to the operating system on which durability hangs.

They are passed in, so that a test can hand over a disk that is full, broken, or writes in small pieces.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Protocol


class Disk(Protocol):
    """Where a journal's bytes go; every method may raise OSError."""

    def write(self, fd: int, data: bytes) -> int:
        """Write `data`, or the first part of it; returns how many bytes were taken."""
        ...

    def sync(self, fd: int) -> None:
        """Return once what was written would survive a power cut."""
        ...

    def truncate(self, fd: int, size: int) -> None:
        """Cut the file to `size` bytes."""
        ...

    def sync_folder(self, folder: Path) -> None:
        """Return once the names in `folder` would survive a power cut."""
        ...


class RealDisk:
    """The disk of this computer."""

    def write(self, fd: int, data: bytes) -> int:
        return os.write(fd, data)

    def sync(self, fd: int) -> None:
        if sys.platform == "darwin":  # there fsync stops at the drive's own cache; this does not
            import fcntl

            with suppress(OSError):  # not every file system has it
                fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
                return
        getattr(os, "fdatasync", os.fsync)(fd)

    def truncate(self, fd: int, size: int) -> None:
        os.ftruncate(fd, size)

    def sync_folder(self, folder: Path) -> None:
        if os.name == "nt":  # a folder cannot be opened there
            return
        fd = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


def write_all(disk: Disk, fd: int, data: bytes) -> None:
    """Write every byte of `data`, however many calls that takes."""
    rest = memoryview(data)
    while rest:
        rest = rest[disk.write(fd, bytes(rest)) :]
