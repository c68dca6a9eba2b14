"""Landlock: what of the file system a process may still touch, once it has given up the rest.

It knows the kernel's rights by version (ABI) and nothing about Python or scratch directories.
Source of the numbers: https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import os
import stat
import sys

from .libc import syscall

TYPE_CHECKING = False  # to import it from `typing` would take 5 ms of every run
if TYPE_CHECKING:
    from collections.abc import Iterable

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # the same on every architecture
_GIVE_VERSION = 1
_RULE_PATH_BENEATH = 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
READ = EXECUTE | READ_FILE | READ_DIR
_ON_A_FILE = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
_TCP_BIND_AND_CONNECT = 3
_SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS = 3
_O_PATH = 0o10000000


def abi_version() -> int:
    """The Landlock version of this kernel; 0 where there is none (too old, switched off, or not Linux)."""
    try:
        return syscall("landlock", _CREATE_RULESET, None, 0, _GIVE_VERSION)
    except (OSError, AttributeError, TypeError):
        return 0


def file_rights(abi: int) -> int:
    """All rights over files that a kernel with this ABI can take away."""
    rights = (1 << 13) - 1
    if abi >= 2:
        rights |= REFER
    if abi >= 3:
        rights |= TRUNCATE
    if abi >= 5:
        rights |= IOCTL_DEV
    return rights


def restrict(abi: int, readable: Iterable[str], writable: Iterable[str]) -> None:
    """Leave this process the trees it may read and those it may change; needs no_new_privs.

    Paths that cannot be opened are skipped.  TCP (ABI 4), abstract sockets and signals to the outside (ABI 6)
    go too.  Raises OSError.
    """
    handled = file_rights(abi)
    fields = [handled]  # struct landlock_ruleset_attr, which grew with the versions
    if abi >= 4:
        fields.append(_TCP_BIND_AND_CONNECT)
    if abi >= 6:
        fields.append(_SCOPE_ABSTRACT_SOCKETS_AND_SIGNALS)
    ruleset = b"".join(field.to_bytes(8, sys.byteorder) for field in fields)
    ruleset_fd = syscall("landlock_create_ruleset", _CREATE_RULESET, ruleset, len(ruleset), 0)
    for path in readable:
        _allow(ruleset_fd, path, READ & handled)
    for path in writable:
        _allow(ruleset_fd, path, handled & ~IOCTL_DEV)
    syscall("landlock_restrict_self", _RESTRICT_SELF, ruleset_fd, 0)
    os.close(ruleset_fd)


def _allow(ruleset_fd: int, path: str, rights: int) -> None:
    try:
        fd = os.open(path, _O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # not there, or out of this user's reach: nothing to allow
    try:
        if not stat.S_ISDIR(os.fstat(fd).st_mode):
            rights &= _ON_A_FILE
        # struct landlock_path_beneath_attr, packed:
        rule = rights.to_bytes(8, sys.byteorder) + fd.to_bytes(4, sys.byteorder)
        syscall("landlock_add_rule", _ADD_RULE, ruleset_fd, _RULE_PATH_BENEATH, rule, 0)
    finally:
        os.close(fd)
