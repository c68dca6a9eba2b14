"""Do these programs run, and what do they print? As a program for the sandbox: standard library only, one
process for a batch.

Each program runs in a fork of its own, with its own clock, several at a time. Large libraries that any of
them imports are loaded once, before the forks, as that takes longer than most programs. Of what a program
prints only a fingerprint is kept, by which one sees whether two printed the same.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import io
import json
import os
import re
import signal
import sys
import time
from typing import Any

LARGE_LIBRARIES = ("numpy", "pandas", "scipy", "sklearn", "matplotlib")
POLL_S = 0.002
GRACE_S = 0.5  # after a program's own alarm, before it is killed
FINGERPRINT_BYTES = 16

Answer = tuple[
    bool, str
]  # does it run to its end, and the fingerprint of what it printed; empty if it failed


class Fingerprint(io.StringIO):
    """A standard output that keeps a hash of the text only."""

    def __init__(self) -> None:
        super().__init__()
        self._hash = hashlib.blake2b(digest_size=FINGERPRINT_BYTES)

    def write(self, text: str) -> int:
        """Take `text` into the hash."""
        self._hash.update(text.encode(errors="replace"))
        return len(text)

    def digest(self) -> bytes:
        """The hash of all that was written."""
        return self._hash.digest()


def preload(programs: list[str]) -> None:
    """Import the large libraries that the programs mention."""
    for name in LARGE_LIBRARIES:
        pattern = re.compile(rf"^[ \t]*(?:import|from)[ \t]+{name}\b", re.MULTILINE)
        if any(pattern.search(program) for program in programs):
            with contextlib.suppress(Exception):  # whoever imports it will see
                importlib.import_module(name)


def run(program: str, seconds: float, printed: Fingerprint) -> bool:
    """Whether the program runs to its end (in a fork: it may do what it likes to this process)."""
    os.setpgid(0, 0)
    signal.setitimer(signal.ITIMER_REAL, seconds)  # its default action ends the process
    sys.stdin = io.StringIO()
    sys.stdout = printed
    sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123 - the process ends with it
    try:
        exec(compile(program, "program.py", "exec", dont_inherit=True), {"__name__": "__main__"})
    except SystemExit as ended:
        return not ended.code
    except BaseException:
        return False
    return True


def start(program: str, seconds: float) -> tuple[int, int]:
    """A process that runs the program, and where to read the fingerprint once it has ended well."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    printed = Fingerprint()
    does_run = run(program, seconds, printed)
    if does_run:
        with contextlib.suppress(OSError):  # the program may have closed it
            os.write(writing, printed.digest())
    os._exit(0 if does_run else 1)


def try_all(programs: list[str], seconds: float, num_workers: int) -> list[Answer]:
    """For each program what came of it in `seconds`, `num_workers` at a time."""
    found: list[Answer] = [(False, "")] * len(programs)
    waiting = list(range(len(programs)))
    running: dict[int, tuple[int, int, float]] = {}  # process -> program, its pipe, when it is killed
    while waiting or running:
        while waiting and len(running) < num_workers:
            index = waiting.pop(0)
            pid, pipe = start(programs[index], seconds)
            running[pid] = index, pipe, time.monotonic() + seconds + GRACE_S
        for pid, (index, pipe, deadline) in list(running.items()):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                found[index] = (True, fingerprint(pipe)) if status == 0 else (False, "")
            elif time.monotonic() > deadline:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
            else:
                continue
            os.close(pipe)
            del running[pid]
            with contextlib.suppress(OSError):
                os.killpg(pid, signal.SIGKILL)  # what it has started
        time.sleep(POLL_S)
    return found


def fingerprint(pipe: int) -> str:
    """What an ended process left in its pipe, in hexadecimal; empty if nothing (one that it started may
    still hold the other end, so nothing is waited for)."""
    os.set_blocking(pipe, False)
    try:
        return os.read(pipe, FINGERPRINT_BYTES).hex()
    except BlockingIOError:
        return ""


if __name__ == "__main__":
    task: dict[str, Any] = json.loads(sys.stdin.read())
    preload(task["programs"])
    answer = try_all(task["programs"], task["seconds"], task["num_workers"])
    sys.stdout.write("\n" + task["nonce"] + json.dumps(answer) + "\n")
    sys.stdout.flush()
