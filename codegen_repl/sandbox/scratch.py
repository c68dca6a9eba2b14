"""A scratch directory on the host, for the tiers that have no file system of their own, and its removal.

Removing trusts nothing: the tree may be deeper than the recursion limit, closed to its owner, or full of
links.
"""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def temporary_scratch(owner: int | None) -> Iterator[str]:
    """A fresh private directory, given to `owner` if that is not None; gone afterwards, whatever it holds."""
    path = os.path.realpath(tempfile.mkdtemp(prefix=f"codegen-repl-run-{os.getpid()}-"))
    try:
        if owner is not None:
            os.chown(path, owner, owner)
            os.chmod(
                path, 0o770
            )  # the group lets in a program that still opens files as root, see `inside.confine`
        yield path
    finally:
        remove_tree(path)


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
