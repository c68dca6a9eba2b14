"""What a turn leaves besides memory, which a fork does not copy: find it, and clear files away.

It knows what a process can hold and nothing about turns.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import _thread
from fcntl import F_GETFL, fcntl
from posix import (
    O_ACCMODE,
    O_RDONLY,
    P_ALL,
    WEXITED,
    WNOHANG,
    WNOWAIT,
    fstat,
    lseek,
    mkdir,
    rmdir,
    scandir,
    unlink,
    waitid,
)

from . import figures

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_EMPTIED = (".tmp", figures.FOLDER)
_CACHES = (".matplotlib", ".cache", ".config")  # libraries' own, which tell a program nothing
_SEEK_CUR = 1
_TYPE, _REGULAR = 0o170000, 0o100000


def sweep(scratch: str, *others: str) -> None:
    """Empty the scratch directory, and other folders: no snapshot has files, so these are another run's."""
    for folder in others:
        for entry in list(scandir(folder)):
            _remove(entry)
    for entry in list(scandir(scratch)):
        if entry.name not in (*_EMPTIED, *_CACHES):
            _remove(entry)
    for name in _EMPTIED:
        try:
            entries = list(scandir(f"{scratch}/{name}"))
        except FileNotFoundError:
            mkdir(f"{scratch}/{name}", 0o700)
            continue
        for entry in entries:
            _remove(entry)


def _remove(entry: Any) -> None:
    if not entry.is_dir(follow_symlinks=False):
        unlink(entry.path)
        return
    for child in list(scandir(entry.path)):
        _remove(child)
    rmdir(entry.path)


def is_clean(scratch: str, *others: str) -> bool:
    """Whether there is no thread, no child, no timer and no file of this process, or in other folders."""
    if _thread._count() or any(_signal.getitimer(_signal.ITIMER_REAL)):
        return False
    try:
        waitid(P_ALL, 0, WEXITED | WNOHANG | WNOWAIT)
        return False
    except ChildProcessError:
        pass
    if any(entry.name not in (*_EMPTIED, *_CACHES) for entry in scandir(scratch)):
        return False
    return not any(True for folder in (f"{scratch}/.tmp", *others) for _ in scandir(folder))


def positions(descriptors: Iterable[int]) -> dict[int, int] | None:
    """How far each open file has been read; None if one of them is anything but a file that is only read.

    Standard input is one, whatever it is open for.
    """
    found = {}
    for fd in descriptors:
        try:
            info = fstat(fd)
        except OSError:
            continue  # not open
        is_only_read = fcntl(fd, F_GETFL) & O_ACCMODE == O_RDONLY and info.st_nlink > 0
        if info.st_mode & _TYPE != _REGULAR or not (is_only_read or fd == 0):
            return None
        found[fd] = lseek(fd, 0, _SEEK_CUR)
    return found
