"""Which system calls a program may not make, as tables, and the assembler that makes a kernel filter of them.

It knows the calls by name for two architectures and nothing about what else confines the program.  The filter
denies by list (of several rules for one call, each may) and lets the rest through; what it does not know (a
newer call, the 32-bit door) it answers with "no such call", so that libraries fall back to something older.
"""

from __future__ import annotations

import errno
import platform
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass

SELF = 0x5E1F5E1F
"""Stands in the filter for the program's process id, which only the launcher will know."""

# -- what a rule can say ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Deny:
    """Answer `names` with an error number; with a condition, if the low 32 bits of argument `arg` meet it."""

    names: str
    error: int = errno.EPERM
    arg: int | None = None
    unless: tuple[int, ...] | None = None  # denied unless the argument is one of these
    when: tuple[int, ...] | None = None  # denied when the argument is one of these
    mask: int = 0xFFFFFFFF  # bits of the argument that are looked at; alone: denied when any is set


NO_EFFECT = 0  # the call succeeds and does nothing

_AF_UNIX, _AF_INET, _AF_INET6 = 1, 2, 10
_PROTOCOLS = (0, 1, 6, 17)  # the family's own, ICMP, TCP, UDP; Landlock does not hold MPTCP back
_SOCK_STREAM, _SOCK_SEQPACKET, _SOCK_TYPES = 1, 5, 0xF
_NEW_NAMESPACES = 0x7E020080  # CLONE_NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
_TERMINAL_INPUT = (0x5412, 0x541C)  # TIOCSTI, TIOCLINUX
_SIGNAL_OWNER = (0x8901, 0x8902)  # FIOSETOWN, SIOCSPGRP
_FILE_FLAGS = (0x40086602, 0x40046602, 0x401C5820)  # FS_IOC_SETFLAGS, its 32-bit form, FS_IOC_FSSETXATTR
_PRIO_PROCESS, _IOPRIO_PROCESS = 0, 1
_BUFFER_SIZES = (7, 8, 32, 33)  # SO_SNDBUF, SO_RCVBUF, and both with FORCE
_F_SETOWN, _F_SETSIG, _F_SETOWN_EX = 8, 10, 15
_O_TRUNC, _O_ACCMODE, _O_RDONLY = 0o1000, 0o3, 0

KERNEL_SURFACE = (
    Deny("ptrace process_vm_readv process_vm_writev kcmp pidfd_getfd process_madvise process_mrelease"),
    Deny("bpf perf_event_open userfaultfd io_uring_setup io_uring_enter io_uring_register"),
    Deny("keyctl add_key request_key syslog acct quotactl quotactl_fd lookup_dcookie vhangup sysfs"),
    Deny("unshare setns mount umount2 pivot_root chroot move_mount open_tree open_tree_attr mount_setattr"),
    Deny("fsopen fsconfig fsmount fspick open_by_handle_at name_to_handle_at nfsservctl"),
    Deny("swapon swapoff reboot kexec_load kexec_file_load init_module finit_module delete_module uselib"),
    Deny("settimeofday clock_settime clock_adjtime adjtimex sethostname setdomainname"),
    Deny("iopl ioperm modify_ldt fanotify_init fanotify_mark move_pages migrate_pages"),
    Deny("memfd_create memfd_secret"),  # memory that no rlimit counts
    Deny("clone", arg=0, mask=_NEW_NAMESPACES),
    Deny(
        "clone3", errno.ENOSYS
    ),  # its flags lie in memory, where a filter cannot look; clone is used instead
    Deny("prlimit64", arg=0, unless=(0, SELF)),
    Deny("sched_setaffinity sched_setscheduler sched_setparam sched_setattr", arg=0, unless=(0, SELF)),
    Deny("setpriority", arg=0, unless=(_PRIO_PROCESS,)),
    Deny("ioprio_set", arg=0, unless=(_IOPRIO_PROCESS,)),
    Deny("setpriority ioprio_set", arg=1, unless=(0, SELF)),  # the warden must not be slowed down
    Deny("socketpair", errno.EACCES, arg=0, unless=(_AF_UNIX,)),
    # a detached segment is nobody's memory, yet it stays:
    Deny("shmget shmat shmctl msgget msgsnd msgrcv msgctl semget semop semctl semtimedop"),
    Deny("setsockopt", NO_EFFECT, arg=2, when=_BUFFER_SIZES),  # buffers are memory that no rlimit counts
)
"""What no program needs and every exploit asks for; denied in every tier."""

OWN_SYSTEM = (
    Deny("socket", errno.EACCES, arg=0, unless=(_AF_UNIX, _AF_INET, _AF_INET6)),
    Deny("socket", errno.EACCES, arg=2, unless=_PROTOCOLS),
    Deny("ioctl", arg=1, when=_TERMINAL_INPUT),
)
"""What remains to deny in namespaces of its own (tier A): ordinary families see nothing."""

SHARED_SYSTEM = (
    Deny("socket", errno.EACCES),  # a socketpair stays possible: asyncio needs one
    # ... but none of datagrams, since one end of it could write to any such socket of the host, by its path:
    Deny("socketpair", errno.EACCES, arg=1, unless=(_SOCK_STREAM, _SOCK_SEQPACKET), mask=_SOCK_TYPES),
    Deny("kill", arg=0, unless=(0, SELF)),
    Deny("tgkill", arg=0, unless=(SELF,)),
    Deny("tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open pidfd_send_signal"),
    Deny("fcntl", arg=1, when=(_F_SETOWN, _F_SETSIG, _F_SETOWN_EX)),
    Deny("setsid setpgid"),  # so that killing the process group kills every one
    Deny("setpriority ioprio_set"),
    Deny("mq_open mq_unlink mq_notify"),
    Deny("inotify_add_watch"),
    # Landlock of any version lets a file's attributes be changed and asked for by name:
    Deny(
        "chmod fchmod fchmodat fchmodat2 chown lchown fchown fchownat utime utimes utimensat futimesat",
        NO_EFFECT,
    ),
    Deny("setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr"),
    Deny("setxattrat removexattrat file_setattr"),
    Deny("getxattr lgetxattr listxattr llistxattr getxattrat listxattrat", errno.EOPNOTSUPP),
    Deny("ioctl", arg=1, when=(*_TERMINAL_INPUT, *_SIGNAL_OWNER, *_FILE_FLAGS)),
    # ... and its first two versions let a file that may only be read be emptied:
    Deny("truncate"),
    Deny("open", arg=1, when=(_O_TRUNC | _O_RDONLY,), mask=_O_TRUNC | _O_ACCMODE),
    Deny("openat", arg=2, when=(_O_TRUNC | _O_RDONLY,), mask=_O_TRUNC | _O_ACCMODE),
    Deny("openat2", errno.ENOSYS),
)
"""What else must go where process list, users and file system are shared with everything else (tier B)."""

NO_SIGNALS = (Deny("kill tkill tgkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_open pidfd_send_signal"),)
"""What goes where parked processes wait beside the one that runs: they must not be killed by it."""

TIER_A = (*KERNEL_SURFACE, *OWN_SYSTEM)
TIER_B = (*KERNEL_SURFACE, *SHARED_SYSTEM)

# -- the calls' numbers ----------------------------------------------------------------------------

_BOTH = """
    kill 62 129, tkill 200 130, tgkill 234 131, rt_sigqueueinfo 129 138, rt_tgsigqueueinfo 297 240,
    ptrace 101 117, process_vm_readv 310 270, process_vm_writev 311 271, kcmp 312 272, bpf 321 280,
    perf_event_open 298 241, userfaultfd 323 282, keyctl 250 219, add_key 248 217, request_key 249 218,
    unshare 272 97, setns 308 268, mount 165 40, umount2 166 39, pivot_root 155 41, chroot 161 51,
    swapon 167 224, swapoff 168 225, reboot 169 142, kexec_load 246 104, kexec_file_load 320 294,
    init_module 175 105, finit_module 313 273, delete_module 176 106, acct 163 89, quotactl 179 60,
    open_by_handle_at 304 265, name_to_handle_at 303 264, nfsservctl 180 42, lookup_dcookie 212 18,
    syslog 103 116, vhangup 153 58, settimeofday 164 170, clock_settime 227 112, clock_adjtime 305 266,
    adjtimex 159 171, sethostname 170 161, setdomainname 171 162, fanotify_init 300 262,
    fanotify_mark 301 263, move_pages 279 239, migrate_pages 256 238, memfd_create 319 279,
    socket 41 198, clone 56 220, ioctl 16 29, prlimit64 302 261, fcntl 72 25, setsid 112 157,
    socketpair 53 199, setsockopt 54 208,
    setpgid 109 154, setpriority 141 140, ioprio_set 251 30, sched_setaffinity 203 122,
    sched_setscheduler 144 119, sched_setparam 142 118, sched_setattr 314 274, shmget 29 194,
    shmat 30 196, shmctl 31 195, msgget 68 186, msgsnd 69 189, msgrcv 70 188, msgctl 71 187,
    semget 64 190, semop 65 193, semctl 66 191, semtimedop 220 192, mq_open 240 180, mq_unlink 241 181,
    mq_notify 244 184, inotify_add_watch 254 27, fchmod 91 52, fchmodat 268 53, fchown 93 55,
    fchownat 260 54, utimensat 280 88, setxattr 188 5, lsetxattr 189 6, fsetxattr 190 7,
    removexattr 197 14, getxattr 191 8, lgetxattr 192 9, listxattr 194 11, llistxattr 195 12,
    lremovexattr 198 15, fremovexattr 199 16, truncate 76 45, openat 257 56
"""
"""Name, number on x86_64, number on aarch64."""

_X86_ONLY = """
    iopl 172, ioperm 173, modify_ldt 154, uselib 134, sysfs 139, chmod 90, chown 92, lchown 94, utime 132,
    utimes 235, futimesat 261, open 2
"""
"""Calls that newer architectures no longer have."""

_SAME_EVERYWHERE = """
    pidfd_send_signal 424, io_uring_setup 425, io_uring_enter 426, io_uring_register 427, open_tree 428,
    move_mount 429, fsopen 430, fsconfig 431, fsmount 432, fspick 433, pidfd_open 434, clone3 435,
    openat2 437, pidfd_getfd 438, process_madvise 440, mount_setattr 442, quotactl_fd 443,
    memfd_secret 447, process_mrelease 448, fchmodat2 452, setxattrat 463, getxattrat 464,
    listxattrat 465, removexattrat 466, open_tree_attr 467, file_setattr 469
"""
"""Since Linux 5.1 a new call gets one number on all architectures."""

_LAST_KNOWN_CALL = 470


@dataclass(frozen=True, slots=True)
class Architecture:
    """How the kernel names this machine to a filter, and its call numbers."""

    audit_number: int
    calls: dict[str, int]


def _numbers(column: int) -> dict[str, int]:
    tables = [_BOTH, _SAME_EVERYWHERE] + ([_X86_ONLY] if column == 1 else [])
    rows = [entry.split() for table in tables for entry in table.split(",")]
    return {row[0]: int(row[min(column, len(row) - 1)]) for row in rows}


ARCHITECTURES = {
    "x86_64": Architecture(0xC000003E, _numbers(1)),
    "aarch64": Architecture(0xC00000B7, _numbers(2)),
}

# -- the assembler ---------------------------------------------------------------------------------

_LOAD, _AND, _RETURN = 0x20, 0x54, 0x06  # ld [k]; and #k; ret #k
_IF_EQUAL, _IF_GREATER, _IF_AT_LEAST, _IF_BITS = 0x15, 0x25, 0x35, 0x45  # jump over jt or jf instructions
_NUMBER, _ARCH, _ARGS = 0, 4, 16  # offsets in struct seccomp_data; arguments are 8 bytes, low word first
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_X32_BIT = 0x40000000

Instruction = tuple[int, int, int, int]  # code, jump if true, jump if false, constant


def assemble(rules: Iterable[Deny], machine: str | None = None) -> bytes:
    """The rules as a classic BPF program for `machine` (default: this one); raises KeyError if unknown."""
    architecture = ARCHITECTURES[machine or platform.machine()]
    program: list[Instruction] = [
        (_LOAD, 0, 0, _ARCH),
        (_IF_EQUAL, 1, 0, architecture.audit_number),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
        (_IF_AT_LEAST, 1, 0, _X32_BIT),
        (_IF_GREATER, 0, 1, _LAST_KNOWN_CALL),
        (_RETURN, 0, 0, _ERROR | errno.ENOSYS),
    ]
    for rule in rules:
        body = _body(rule)
        for name in rule.names.split():
            if name in architecture.calls:
                program.append((_IF_EQUAL, 0, len(body), architecture.calls[name]))
                program.extend(body)
    program.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack("<HBBI", *instruction) for instruction in program)


def _body(rule: Deny) -> list[Instruction]:
    """What happens once the call's number matches: it is denied, or the rules after this one are asked."""
    deny: Instruction = (_RETURN, 0, 0, _ERROR | rule.error)
    go_on: Instruction = (_LOAD, 0, 0, _NUMBER)
    if rule.arg is None:
        return [deny]
    load: list[Instruction] = [(_LOAD, 0, 0, _ARGS + 8 * rule.arg)]
    if rule.unless is None and rule.when is None:
        return [*load, (_IF_BITS, 0, 1, rule.mask), deny, go_on]
    if rule.mask != 0xFFFFFFFF:
        load.append((_AND, 0, 0, rule.mask))
    values = rule.unless if rule.unless is not None else rule.when or ()
    last = len(values) - 1
    tests: list[Instruction] = [
        (_IF_EQUAL, last - place + 1, 0, value)
        if rule.unless is not None
        else (_IF_EQUAL, last - place, int(place == last), value)
        for place, value in enumerate(values)
    ]
    return [*load, *tests, deny, go_on]


def is_supported(machine: Callable[[], str] = platform.machine) -> bool:
    """Whether there is a table of calls for this machine."""
    return machine() in ARCHITECTURES
