"""Whose account a run has: a user of its own when root starts it, and how many tasks that already counts.

It knows users, namespaces and process counts, and nothing about programs.
"""

from __future__ import annotations

import contextlib
import os
import random
from functools import cache
from pathlib import Path

from . import environment

_FIRST_FREE_USER = 2_000_000_000  # far above any account
_FREE_USERS = 100_000_000  # so many that no two runs meet


def other_user() -> int | None:
    """An unused user id for a run started by root, out of those that are mapped here; None without any."""
    try:
        ranges = [
            list(map(int, line.split())) for line in Path("/proc/self/uid_map").read_text().splitlines()
        ]
    except (OSError, ValueError):
        return None
    start, _, length = max(ranges, key=lambda row: row[2])
    if start + length > _FIRST_FREE_USER + _FREE_USERS:
        return _FIRST_FREE_USER + random.SystemRandom().randrange(_FREE_USERS)
    if length < 10_000:
        return None  # root of a small namespace is an ordinary user to the kernel, and limits count for it
    return start + length - 2 - random.SystemRandom().randrange(length // 10)


@cache
def is_python_public() -> bool:
    """Whether a user who is not root could start this Python; `inside.confine` says what happens if not."""
    return environment.is_readable_by_others([*environment.SYSTEM_TREES, *environment.this_python().trees])


def linux_version() -> tuple[int, int]:
    """Major and minor version of this kernel; (0, 0) if it says something odd."""
    major, _, rest = os.uname().release.partition(".")
    digits = "".join(char for char in rest.split(".")[0] if char.isdigit())
    return (int(major), int(digits)) if major.isdigit() and digits else (0, 0)


def tasks_of_this_user() -> int:
    """Threads of all processes of this user: RLIMIT_NPROC counts them together with the run's."""
    uid, count = os.getuid(), 0
    try:
        with os.scandir("/proc") as listing:
            for entry in listing:
                if entry.name.isdigit():
                    with contextlib.suppress(OSError):
                        if entry.stat().st_uid == uid:
                            count += os.stat(f"{entry.path}/task").st_nlink - 2
    except OSError:
        return 256
    return count
