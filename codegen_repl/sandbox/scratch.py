"""A scratch directory on the host, for the tiers that have no file system of their own, and its removal.

Removing trusts nothing: the tree may be deeper than the recursion limit, closed to its owner, or full of
links.
"""

from __future__ import annotations

import contextlib
import glob
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_PREFIX = "codegen-repl-run-"
_OLD_S = 3600.0  # longer than a run: its process may live where we cannot see it, in another container
_FIRST_RUN_USER = 2_000_000_000  # users that only runs started by root have, see `accounts`


@contextmanager
def temporary_scratch(owner: int | None) -> Iterator[str]:
    """A fresh private directory, given to `owner` if that is not None; gone afterwards, whatever it holds."""
    remove_forgotten()
    path = os.path.realpath(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    try:
        if owner is not None:
            os.chown(path, owner, owner)
            os.chmod(path, 0o770)  # lets in a program that still opens files as root, see `inside.confine`
        yield path
    finally:
        remove_tree(path)


@cache
def remove_forgotten() -> None:
    """Once per process: remove our directories whose process was killed before it could."""
    for path in glob.glob(os.path.join(tempfile.gettempdir(), f"{_PREFIX}*-*")):
        pid = path.rpartition(_PREFIX)[2].partition("-")[0]
        with contextlib.suppress(OSError, ValueError):
            if _is_ours(path) and _is_old(path) and not _is_alive(int(pid)):
                remove_tree(path)


def _is_ours(path: str) -> bool:
    owner = os.lstat(path).st_uid
    return owner == os.geteuid() or (os.geteuid() == 0 and owner >= _FIRST_RUN_USER)


def _is_old(path: str) -> bool:
    return time.time() - os.lstat(path).st_mtime > _OLD_S


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def remove_tree(path: str) -> None:
    """Remove a directory of any depth without recursion: each folder's content is moved up before it goes."""
    top = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    moved = 0
    try:
        os.fchmod(top, 0o700)
        while names := os.listdir(top):
            for name in names:
                if not stat.S_ISDIR(os.stat(name, dir_fd=top, follow_symlinks=False).st_mode):
                    os.unlink(name, dir_fd=top)
                    continue
                folder = _open_folder(top, name)
                for child in os.listdir(folder):
                    moved += 1
                    _move_up(folder, child, top, f"..{moved}.{os.urandom(4).hex()}")
                os.close(folder)
                os.rmdir(name, dir_fd=top)
    finally:
        os.close(top)
    os.rmdir(path)


def _open_folder(parent: int, name: str) -> int:
    os.chmod(name, 0o700, dir_fd=parent)  # no process is left that could put a link in its place
    return os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=parent)


def _move_up(folder: int, child: str, top: int, name: str) -> None:
    if stat.S_ISDIR(os.stat(child, dir_fd=folder, follow_symlinks=False).st_mode):
        os.chmod(
            child, 0o700, dir_fd=folder
        )  # moving a directory rewrites its `..`, which needs write permission
        os.rename(child, name, src_dir_fd=folder, dst_dir_fd=top)
    else:
        os.unlink(child, dir_fd=folder)
