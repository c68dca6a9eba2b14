"""What the launcher is told: whom to become, what to give up, where the program may go, and the program.

It states each tier's rules as plain values; applying them is the launcher's work, inside.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from . import accounts, environment, seccomp
from .containment import Containment, Tier
from .limits import Limits
from .result import PROGRAM_NAME

_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/urandom", "/dev/random")
_FACTS = ("/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu")


def job(
    program: str,
    args: Sequence[str],
    seed: int | None,
    scratch: str,
    uid: int | None,
    containment: Containment,
    limits: Limits,
    num_snapshots: int | None = None,
) -> dict[str, Any]:
    """The job for one run in `scratch`, as user `uid` if that is not None.

    With `num_snapshots` there is no program yet: it comes turn by turn, and so many parked processes may wait
    beside the one that runs.  They are out of its reach: no signals, and no /proc where there is Landlock.
    """
    tier, python = containment.tier, environment.this_python()
    is_locked = tier in (Tier.A, Tier.B)
    font_lists = list(environment.matplotlib_font_lists())
    is_live = num_snapshots is not None
    if tier is Tier.A and not is_live:
        readable, writable = ["/"], [scratch, "/dev"]
    else:
        readable = [*environment.SYSTEM_TREES, *environment.SYSTEM_FILES, *python.trees, *_FACTS, *font_lists]
        writable = [scratch, "/dev"] if tier is Tier.A else [scratch, *_DEVICES]
    rules = seccomp.TIER_A if tier is Tier.A else seccomp.TIER_B
    if is_live:
        rules = (*seccomp.NO_SIGNALS, *rules)
    return {
        "is_live": is_live,
        "name": PROGRAM_NAME,
        "program": program,
        "args": list(args),
        "seed": None if seed is None else seed % 2**32,
        "cwd": scratch,
        "temporary": environment.scratch_temporary(scratch),
        "site_packages": list(python.site_packages),
        "matplotlib_cache": font_lists,
        "linux": sys.platform == "linux",
        "own_proc": tier is Tier.A,
        "own_scratch": tier is Tier.A,
        "own_network": tier is Tier.A,
        "uid": uid,
        "keep_root_files": tier is Tier.B and uid is not None and not accounts.is_python_public(),
        "rlimits": _rlimits(uid, tier, limits, (num_snapshots or 0) + 4 * is_live),
        "no_new_privs": is_locked,
        "landlock_abi": containment.landlock_abi if is_locked else 0,
        "readable": readable,
        "writable": writable,
        "filter": seccomp.assemble(rules) if is_locked else b"",
        "pid_mark": seccomp.SELF.to_bytes(4, sys.byteorder),
        "memory_bytes": limits.memory_bytes,
        "disk_bytes": limits.disk_bytes,
        "max_entries": limits.scratch_entries,
    }


def user_for(tier: Tier) -> int | None:
    """The user a run becomes: another one if root starts it, since some limits do not count for root."""
    return accounts.other_user() if tier in (Tier.A, Tier.B) and os.geteuid() == 0 else None


def _rlimits(uid: int | None, tier: Tier, limits: Limits, num_waiting: int) -> dict[str, tuple[int, int]]:
    """Name -> (soft, hard)."""
    # Tasks count per user: in a user namespace (since Linux 5.14) or for a new user, that is this run alone.
    is_alone = uid is not None or (tier is Tier.A and accounts.linux_version() >= (5, 14))
    tasks = limits.processes + num_waiting + (0 if is_alone else accounts.tasks_of_this_user())
    one_file = max(limits.disk_bytes // 4, 1)
    cpu_s = int(limits.wall_s) + 1
    return {
        "RLIMIT_AS": (limits.memory_bytes, limits.memory_bytes),
        "RLIMIT_CPU": (cpu_s, cpu_s + 1),
        "RLIMIT_FSIZE": (one_file, one_file),
        "RLIMIT_NPROC": (tasks, tasks),
        "RLIMIT_NOFILE": (limits.open_files, limits.open_files),
        "RLIMIT_CORE": (0, 0),
        "RLIMIT_MSGQUEUE": (0, 0),
    }
