"""The launcher: read the job, fork, confine the child and run the program; the parent stays as its warden.

The warden is the only one that is believed: it waits for the child, ends the run when memory or disk pass
their limit or when the host is gone, and reports over a socket that the program never holds.

Messages to the host are lines: `started`, `failed <reason>`, `ended <wait status> <peak bytes> <reason>`.
"""

from __future__ import annotations

import _socket  # the C part alone: `socket` would import selectors, enum and more, on every run
import marshal
import os
import select
import sys
import time
from typing import Any

from . import program, watch
from .confine import Job, confine

_SIGKILL = 9
_TICK_S = 0.05
_REAP_S = 1.0


def main(job_fd: int, channel_fd: int) -> None:
    """Run the job; returns only in the child, after the program."""
    with open(job_fd, "rb") as file:
        job: Job = marshal.load(file)
    channel = _socket.socket(fileno=channel_fd)
    if job["linux"]:
        from .libc import PR_SET_CHILD_SUBREAPER, PR_SET_DUMPABLE, prctl

        prctl(PR_SET_CHILD_SUBREAPER, 1)
        prctl(
            PR_SET_DUMPABLE, 0
        )  # the child cannot look into the warden, whose descriptors include the channel
    child = os.fork()
    if child:
        _Warden(job, child, channel).watch()
    _run_child(job, channel)


def _run_child(job: Job, channel: Any) -> None:
    try:
        if job["linux"]:
            from .libc import PR_SET_DUMPABLE, prctl

            prctl(PR_SET_DUMPABLE, 1)
        os.chdir(job["cwd"])
        confine(job)
        os.mkdir(job["temporary"])
        channel.send(b"started\n")
    except BaseException as error:
        channel.send(f"failed {error}".replace("\n", " ").encode() + b"\n")
        os._exit(125)
    channel.close()
    os.closerange(3, 65536)
    program.run(job)


class _Warden:
    """Waits for one child; every way out of `watch` ends the process."""

    def __init__(self, job: Job, child: int, channel: Any) -> None:
        self._job = job
        self._child = child
        self._channel = channel
        self._own_proc = bool(job["own_proc"])
        self._processes = watch.Processes(None if self._own_proc else child)
        self._peak = 0

    def watch(self) -> None:
        """Look every 50 ms until the child ends, passes a limit or loses its host; then kill and report."""
        null = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(null, fd)  # the program's pipes must end when the program does
        wakeup = self._wakeup()
        reason = "-"
        ended = None
        while ended is None and reason == "-":
            for fd, _ in wakeup.poll(_TICK_S * 1000):
                if fd == self._channel.fileno():
                    reason = "stopped"
            ended = self._reap(self._child)
            if ended is None and reason == "-":
                reason = self._excess()
        self._kill_all()
        deadline = time.monotonic() + _REAP_S
        while ended is None and time.monotonic() < deadline:
            time.sleep(0.001)
            ended = self._reap(self._child)
        self._reap_the_rest(deadline)
        self._report(ended if ended is not None else _SIGKILL, reason)
        os._exit(0)

    def _wakeup(self) -> Any:
        poller = select.poll()
        poller.register(self._channel.fileno(), select.POLLIN | select.POLLHUP)
        try:
            poller.register(os.pidfd_open(self._child), select.POLLIN)
        except (OSError, AttributeError):
            pass  # an old kernel or macOS: the end of the child is then seen at the next tick
        return poller

    def _reap(self, pid: int) -> int | None:
        try:
            found, status, usage = os.wait4(pid, os.WNOHANG)
        except ChildProcessError:
            return None
        if not found:
            return None
        unit = 1 if sys.platform == "darwin" else 1024
        self._peak = max(self._peak, usage.ru_maxrss * unit)
        return status

    def _excess(self) -> str:
        """`memory` or `disk` if that limit is passed, else `-`."""
        job = self._job
        if not job["linux"]:
            return "-"
        pids = self._processes.pids()
        held = watch.resident_bytes(pids, job["memory_bytes"])
        self._peak = max(self._peak, held)
        if held > job["memory_bytes"]:
            return "memory"
        if job["own_scratch"]:
            size, entries = watch.file_system_usage(job["cwd"])
        else:
            size, entries = watch.tree_usage(job["cwd"], job["max_entries"])
            size += watch.deleted_bytes(pids)
        return "disk" if size > job["disk_bytes"] or entries > job["max_entries"] else "-"

    def _kill_all(self) -> None:
        """Kill the whole run at one stroke: all of this pid namespace, or the child's process group."""
        targets = (-1,) if self._own_proc else (-self._child, self._child)
        for target in targets:
            try:
                os.kill(target, _SIGKILL)
            except OSError:
                pass  # nobody left

    def _reap_the_rest(self, deadline: float) -> None:
        while time.monotonic() < deadline:
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0:
                    time.sleep(0.001)
            except ChildProcessError:
                return

    def _report(self, status: int, reason: str) -> None:
        import _struct

        message = f"ended {status} {self._peak} {reason}\n".encode()
        try:
            scratch = os.open(self._job["cwd"], os.O_RDONLY | os.O_DIRECTORY)
            rights = (_socket.SOL_SOCKET, _socket.SCM_RIGHTS, _struct.pack("i", scratch))
            self._channel.sendmsg([message], [rights])
        except OSError:
            pass  # the host is gone: nobody to tell
