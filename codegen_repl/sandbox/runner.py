"""Run a Python program that nobody trusts, and report what happened.

It puts the parts together: what the program may see, how it is confined in this tier, who watches it, what
comes back.  It knows nothing about sessions, models or terminals.
"""

from __future__ import annotations

import contextlib
import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from codegen_repl.errors import SandboxError

from . import artefacts, bubblewrap, environment, launcher, seatbelt, seccomp
from .containment import Containment, Tier
from .limits import Limits
from .result import PROGRAM_NAME, Artefact, RunResult, Verdict
from .scratch import temporary_scratch
from .supervisor import Ending, supervise

_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/urandom", "/dev/random")
_ROOT_NEEDS_ANOTHER_USER = 2_000_000_000  # far above any account, and a different one for each run


class Runner:
    """Runs programs in one containment under one set of limits; it keeps nothing between runs."""

    def __init__(self, limits: Limits | None = None, containment: Containment | None = None) -> None:
        """Without `containment` the machine is probed, once per process."""
        if containment is None:
            from .probe import probe

            containment = probe()
        self.limits = limits or Limits()
        self.containment = containment

    def run(
        self,
        program: str,
        *,
        args: Sequence[str] = (),
        stdin: str = "",
        artefact_dir: Path | None = None,
        seed: int | None = None,
        is_cancelled: Callable[[], bool] | None = None,
        unsafe: bool = False,
    ) -> RunResult:
        """Run `program` as a script, alone and from the start, and wait for it.

        `seed` fixes hash order and seeds `random` and `numpy.random`.  Files the program leaves in its
        working directory, and its figures, come back as artefacts, in memory or in `artefact_dir`.
        `is_cancelled` is asked every 50 ms; Ctrl-C ends the run, not the caller.  `unsafe` lets a program
        run where nothing contains it, and changes nothing where something does.  Raises SandboxError,
        before anything is started, if `unsafe` would be needed and is not given; a sandbox that then fails to
        come up is the verdict `setup-failed`.
        """
        tier = self.containment.tier
        if os.name != "posix":
            raise SandboxError("Running programs is not available on this system: it needs Linux or macOS.")
        if not self.containment.is_contained and not unsafe:
            raise SandboxError(self.containment.describe())
        with contextlib.ExitStack() as stack:
            uid = _other_user() if tier in (Tier.A, Tier.B) and os.geteuid() == 0 else None
            keep_root_files = tier is Tier.B and uid is not None and not _is_python_public()
            if tier is Tier.A:
                scratch = bubblewrap.SCRATCH
            else:
                scratch = stack.enter_context(temporary_scratch(uid))
            job = self._job(program, args, seed, scratch, uid, keep_root_files)
            ending = self._supervise(job, stdin, seed, is_cancelled)
            files: tuple[Artefact, ...] = ()
            if ending.scratch_fd is not None:
                stack.callback(os.close, ending.scratch_fd)
                files = artefacts.collect(ending.scratch_fd, self.limits.disk_bytes, artefact_dir)
        if ending.verdict is Verdict.SETUP_FAILED:
            raise SandboxError(
                f"The sandbox could not be set up, so the program was not run: {ending.failure}."
            )
        return self._result(ending, files)

    def _job(
        self,
        program: str,
        args: Sequence[str],
        seed: int | None,
        scratch: str,
        uid: int | None,
        keep_root_files: bool,
    ) -> dict[str, Any]:
        """What the launcher needs to know, as plain values."""
        limits, tier = self.limits, self.containment.tier
        python = environment.this_python()
        if tier is Tier.A:
            readable, writable = ["/"], [scratch, "/dev"]
            rules: tuple[seccomp.Deny, ...] = seccomp.TIER_A
        else:
            readable = [*environment.SYSTEM_TREES, *environment.SYSTEM_FILES, *python.trees]
            readable += ["/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu"]
            readable += environment.matplotlib_font_lists()
            writable = [scratch, *_DEVICES]
            rules = seccomp.TIER_B
        locked = tier in (Tier.A, Tier.B)
        return {
            "name": PROGRAM_NAME,
            "program": program,
            "args": list(args),
            "seed": None if seed is None else seed % 2**32,
            "cwd": scratch,
            "temporary": environment.scratch_temporary(scratch),
            "site_packages": list(python.site_packages),
            "matplotlib_cache": list(environment.matplotlib_font_lists()),
            "linux": sys.platform == "linux",
            "own_proc": tier is Tier.A,
            "own_scratch": tier is Tier.A,
            "uid": uid,
            "keep_root_files": keep_root_files,
            "rlimits": self._rlimits(uid),
            "no_new_privs": locked,
            "landlock_abi": self.containment.landlock_abi if locked else 0,
            "readable": readable,
            "writable": writable,
            "filter": seccomp.assemble(rules) if locked else b"",
            "pid_mark": seccomp.SELF.to_bytes(4, "little"),
            "memory_bytes": limits.memory_bytes,
            "disk_bytes": limits.disk_bytes,
            "max_entries": limits.scratch_entries,
        }

    def _rlimits(self, uid: int | None) -> dict[str, tuple[int, int]]:
        limits = self.limits
        cpu = int(limits.wall_s) + 1
        # Counted per user.  In a user namespace since Linux 5.14, and for a user of our own, that is this
        # run alone.
        alone = uid is not None or (self.containment.tier is Tier.A and _linux_version() >= (5, 14))
        tasks = limits.processes + (0 if alone else _tasks_of_this_user())
        one_file = max(limits.disk_bytes // 4, 1)
        return {
            "RLIMIT_AS": (limits.memory_bytes, limits.memory_bytes),
            "RLIMIT_CPU": (cpu, cpu + 1),
            "RLIMIT_FSIZE": (one_file, one_file),
            "RLIMIT_NPROC": (tasks, tasks),
            "RLIMIT_NOFILE": (limits.open_files, limits.open_files),
            "RLIMIT_CORE": (0, 0),
            "RLIMIT_MSGQUEUE": (0, 0),
        }

    def _supervise(
        self, job: dict[str, Any], stdin: str, seed: int | None, is_cancelled: Callable[[], bool] | None
    ) -> Ending:
        """Start the launcher behind this tier's command and watch it."""
        tier, python = self.containment.tier, environment.this_python()
        variables = environment.variables(job["cwd"], seed)
        front: list[str] = []
        if tier is Tier.A:
            front = bubblewrap.command(
                bubblewrap.find() or "bwrap",
                self.containment.bubblewrap_options,
                python,
                variables,
                job["matplotlib_cache"],
                self.limits.disk_bytes,
                os.geteuid() == 0,
            )
        elif tier is Tier.SEATBELT:
            front = seatbelt.command(python.trees, job["cwd"])
        with _anonymous_file(launcher.pack(job)) as job_fd, contextlib.ExitStack() as stack:
            stdin_fd = stack.enter_context(_anonymous_file(stdin.encode())) if stdin else None

            return supervise(
                lambda channel_fd: [*front, *launcher.command(python, job_fd, channel_fd)],
                environment=variables,
                stdin_fd=stdin_fd,
                pass_fds=[job_fd],
                limits=self.limits,
                is_cancelled=is_cancelled,
            )

    def _result(self, ending: Ending, files: tuple[Artefact, ...]) -> RunResult:
        tier = self.containment.tier.value
        result = RunResult(
            ending.verdict,
            ending.returncode,
            ending.stdout,
            ending.failure or ending.stderr,
            ending.wall_s,
            ending.peak_bytes,
            tier,
            files,
        )
        return _with_note(result, self.limits)


def _with_note(result: RunResult, limits: Limits) -> RunResult:
    """The result with a sentence on its verdict."""
    from dataclasses import replace
    from signal import Signals

    megabytes = limits.memory_bytes >> 20
    notes = {
        Verdict.WALL: f"Stopped after {limits.wall_s:g} s.",
        Verdict.CPU: f"Stopped after {int(limits.wall_s) + 1} s of processor time.",
        Verdict.MEMORY: f"Stopped: it used more than {megabytes} MB of memory.",
        Verdict.DISK: f"Stopped: more than {limits.disk_bytes >> 20} MB or {limits.scratch_entries} files.",
        Verdict.OUTPUT: f"Stopped: it wrote more than {limits.max_output_bytes >> 20} MB of output.",
        Verdict.INTERRUPTED: "Interrupted.",
        Verdict.SETUP_FAILED: "The sandbox could not be set up, so the program was not run.",
    }
    note = notes.get(result.verdict, "")
    if result.verdict is Verdict.SIGNAL:
        with contextlib.suppress(ValueError):
            note = f"Crashed with {Signals(-result.returncode).name}."
    elif result.verdict is Verdict.EXIT and (exception := result.exception) is not None:
        if exception.name in ("MemoryError", "numpy._core._exceptions._ArrayMemoryError"):
            note = f"A program may use {megabytes} MB of memory."
        elif exception.name in ("PermissionError", "OSError", "ConnectionError") and result.tier != Tier.NONE:
            note = "Perhaps blocked by the sandbox: no network, and files only in the working directory."
    return replace(result, note=note)


def _is_python_public() -> bool:
    """Whether a user who is not root could start this Python; `inside.confine` says what happens if not."""
    return environment.is_readable_by_others([*environment.SYSTEM_TREES, *environment.this_python().trees])


@contextlib.contextmanager
def _anonymous_file(data: bytes) -> Iterator[int]:
    """A descriptor at the start of a read-only file that has no name and holds `data`."""
    if hasattr(os, "memfd_create"):
        import fcntl

        fd = os.memfd_create("codegen-repl", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        with open(fd, "r+b", buffering=0, closefd=True) as file:
            file.write(data)
            file.seek(0)
            fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK)
            yield fd
        return
    with tempfile.TemporaryFile() as temporary:
        temporary.write(data)
        temporary.flush()
        temporary.seek(0)
        yield temporary.fileno()


def _other_user() -> int | None:
    """An unused user id for a run started by root, out of those that are mapped here; None without any."""
    try:
        ranges = [
            list(map(int, line.split())) for line in Path("/proc/self/uid_map").read_text().splitlines()
        ]
    except (OSError, ValueError):
        return None
    start, _, length = max(ranges, key=lambda row: row[2])
    if start + length > _ROOT_NEEDS_ANOTHER_USER + 100_000_000:
        return _ROOT_NEEDS_ANOTHER_USER + random.SystemRandom().randrange(100_000_000)
    if length < 10_000:
        return None  # root of a small namespace is an ordinary user to the kernel, and limits count for it
    return start + length - 2 - random.SystemRandom().randrange(length // 10)


def _linux_version() -> tuple[int, int]:
    major, _, rest = os.uname().release.partition(".")
    digits = "".join(char for char in rest.split(".")[0] if char.isdigit())
    return (int(major), int(digits)) if major.isdigit() and digits else (0, 0)


def _tasks_of_this_user() -> int:
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
