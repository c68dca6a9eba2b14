"""Lock the door from inside: give up what a program nobody trusts must not have, in the one safe order.

It walks the layers that the job names and knows nothing about why they were chosen.  After `confine` returns
there is no way back for this process or its children.
"""

from __future__ import annotations

import os
import resource

from . import landlock, libc

TYPE_CHECKING = False  # to import it from `typing` would take 5 ms of every run
if TYPE_CHECKING:
    from typing import Any

    Job = dict[str, Any]


def confine(job: Job) -> None:
    """Apply identity, limits, no_new_privs, Landlock and seccomp as the job asks; raises OSError."""
    os.umask(0o007 if job["keep_root_files"] else 0o077)
    os.setsid()  # out of reach of the terminal, and one process group that can be killed as a whole
    if job["uid"] is not None:
        _become(job["uid"], job["keep_root_files"])
    _limit(job["rlimits"])
    if job["no_new_privs"]:
        libc.prctl(libc.PR_SET_NO_NEW_PRIVS, 1)
    if job["landlock_abi"]:
        landlock.restrict(job["landlock_abi"], job["readable"], job["writable"])
    if job["filter"]:
        own_pid = os.getpid().to_bytes(4, "little")  # known only since the fork
        libc.install_filter(job["filter"].replace(job["pid_mark"], own_pid))


def _become(uid: int, keep_root_files: bool) -> None:
    """Stop being root, for whom RLIMIT_NPROC does not count, and lose every capability with it.

    Where Python lives in a directory closed to others (such as /root), the new user could not read it.  Then
    only the file-system id stays 0: it owns root's files and carries no capability, and Landlock says which
    of them count.
    """
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    if keep_root_files:
        libc.prctl(libc.PR_SET_KEEPCAPS, 1)
    os.setresuid(uid, uid, uid)
    if keep_root_files:
        libc.set_capabilities(1 << libc.CAP_SETUID)
        libc.set_filesystem_user(0)
    libc.set_capabilities(0)
    libc.prctl(
        libc.PR_SET_DUMPABLE, 1
    )  # changing ids cleared it; /proc/self must stay readable to the program


def _limit(rlimits: dict[str, tuple[int, int]]) -> None:
    for name, (soft, hard) in rlimits.items():
        number = getattr(resource, name, None)
        if number is None:
            continue
        ceiling = resource.getrlimit(number)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        try:
            resource.setrlimit(number, (soft, hard))
        except (ValueError, OSError):
            if name != "RLIMIT_AS":  # macOS refuses it; the caller says so
                raise
