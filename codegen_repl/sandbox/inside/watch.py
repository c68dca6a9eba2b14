"""How much the processes of a run hold: memory, files in scratch, and files deleted but still open.

It measures, and compares with what the job allows.  In a sandbox with its own /proc every process counts;
otherwise those of one session do, and the program cannot leave its session.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False  # to import it from `typing` would take 5 ms of every run
if TYPE_CHECKING:
    from .confine import Job

PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


class Processes:
    """The live processes of a run, found in /proc."""

    def __init__(self, session: int | None) -> None:
        """`session`: count only this session's processes; None: all but process 1 and this one."""
        self._session = session
        self._strangers: set[int] = set()

    def pids(self) -> list[int]:
        """Process ids, now; a stranger is looked at once while it lives, which keeps this cheap."""
        listed = {int(name) for name in os.listdir("/proc") if name.isdigit()} - {1, os.getpid()}
        if self._session is None:
            return sorted(listed)
        self._strangers &= listed
        unknown = listed - self._strangers
        ours = {pid for pid in unknown if _session_of(pid) == self._session}
        self._strangers |= unknown - ours - {self._session}  # whose leader may not have made it yet
        return sorted(ours)


def _session_of(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return int(file.read().rpartition(b")")[2].split()[3])
    except (OSError, IndexError, ValueError):
        return -1


def resident_bytes(pids: list[int], limit: int) -> int:
    """Memory of all processes; if the sum passes `limit`, pages they share are counted once."""
    total = sum(map(_resident, pids))
    return sum(map(_proportional, pids)) if total > limit else total


def _resident(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * PAGE
    except (OSError, IndexError, ValueError):
        return 0


def _proportional(pid: int) -> int:
    try:
        with open(f"/proc/{pid}/smaps_rollup", "rb") as file:
            for line in file:
                if line.startswith(b"Pss:"):
                    return int(line.split()[1]) * 1024
    except (OSError, IndexError, ValueError):
        pass
    return _resident(pid)  # unreadable: the program made itself so, and then it pays the full price


BUFFER = 208 << 10  # what a socket may hold in the kernel, where nobody may change that
TCP_BUFFER = 4 << 20  # ... and one of TCP, whose buffers grow by themselves
FEW_DESCRIPTORS = 16  # of a process; more than these may each be a socket


def buffered_bytes(pids: list[int], has_own_network: bool, most: int) -> int:
    """What the kernel may hold for the sockets of these processes, each of at most `most` descriptors.

    In a network of their own the kernel counts them; otherwise a process with many descriptors is charged for
    each, and one that hides them for all it may have.
    """
    if has_own_network:
        used, tcp = _sockets("sockstat", b"sockets:"), _sockets("sockstat", b"TCP:")
        return used * BUFFER + (tcp + _sockets("sockstat6", b"TCP6:")) * TCP_BUFFER
    total = 0
    for pid in pids:
        try:
            count = len(os.listdir(f"/proc/{pid}/fd"))
        except OSError:
            count = most if _resident(pid) else 0  # one that has ended holds nothing
        total += max(0, count - FEW_DESCRIPTORS) * BUFFER
    return total


def _sockets(name: str, kind: bytes) -> int:
    """How many sockets of this kind the kernel counts in the network of this process."""
    try:
        with open(f"/proc/net/{name}", "rb") as file:
            return next(int(line.split()[2]) for line in file if line.startswith(kind))
    except (OSError, IndexError, StopIteration):
        return 0  # a kernel without IPv6, say


def file_system_usage(path: str) -> tuple[int, int]:
    """(bytes, entries) in use on the file system that is mounted at `path` for this run alone."""
    usage = os.statvfs(path)
    return (usage.f_blocks - usage.f_bfree) * usage.f_frsize, usage.f_files - usage.f_ffree


def tree_usage(path: str, enough: int) -> tuple[int, int]:
    """(bytes, entries) below `path`; stops counting after `enough` entries.

    A directory that cannot be listed counts as more than enough: a program has no reason to hide one.
    """
    size = entries = 0
    pending = [path]
    while pending and entries <= enough:
        try:
            with os.scandir(pending.pop()) as listing:
                for entry in listing:
                    entries += 1
                    if entries > enough:
                        break
                    info = entry.stat(follow_symlinks=False)
                    size += info.st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        pending.append(entry.path)
        except FileNotFoundError:
            continue
        except OSError:
            return size, enough + 1
    return size, entries


def deleted_bytes(pids: list[int]) -> int:
    """Bytes in regular files that are open in these processes but have no name any more."""
    seen: dict[tuple[int, int], int] = {}
    for pid in pids:
        try:
            descriptors = os.listdir(f"/proc/{pid}/fd")
        except OSError:
            continue
        for descriptor in descriptors:
            try:
                info = os.stat(f"/proc/{pid}/fd/{descriptor}")
            except OSError:
                continue
            if info.st_nlink == 0 and info.st_mode & 0o170000 == 0o100000:
                seen[info.st_dev, info.st_ino] = info.st_blocks * 512
    return sum(seen.values())


class Gauge:
    """What the processes of a run hold, against what its job allows; `peak` is the most memory seen."""

    def __init__(self, job: Job, processes: Processes) -> None:
        self._job = job
        self._processes = processes
        self.peak = 0

    def excess(self) -> str:
        """`memory` or `disk` if that limit is passed now, else `-`."""
        job = self._job
        if not job["linux"]:
            return "-"
        pids = self._processes.pids()
        held = resident_bytes(pids, job["memory_bytes"])
        self.peak = max(self.peak, held)
        buffered = buffered_bytes(pids, job["own_network"], job["rlimits"]["RLIMIT_NOFILE"][0])
        if held + buffered > job["memory_bytes"]:
            return "memory"
        if job["own_scratch"]:
            size, entries = file_system_usage(job["cwd"])
        else:
            size, entries = tree_usage(job["cwd"], job["max_entries"])
            size += deleted_bytes(pids)
        return "disk" if size > job["disk_bytes"] or entries > job["max_entries"] else "-"
