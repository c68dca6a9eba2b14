"""Run a Python program that nobody trusts, and report what happened.

It puts the parts together: what the program may see, how it is confined in this tier, who watches it, what
comes back.  It knows nothing about sessions, models or terminals.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from codegen_repl.errors import SandboxError

from . import artefacts, bubblewrap, environment, launcher
from .anonymous import anonymous_file
from .containment import Containment, Tier
from .front import front_command
from .job import job, user_for
from .limits import Limits
from .notes import note
from .result import Artefact, RunResult
from .scratch import temporary_scratch
from .supervisor import Ending, supervise


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
        run where nothing contains it, and changes nothing where something does.

        Raises SandboxError, before anything is started, where `unsafe` would be needed and is not given.  A
        sandbox that then fails to come up is the verdict `setup-failed`: the program was not run.
        """
        if os.name != "posix":
            raise SandboxError("Running programs is not available on this system: it needs Linux or macOS.")
        if not self.containment.is_contained and not unsafe:
            raise SandboxError(self.containment.describe())
        tier = self.containment.tier
        uid = user_for(tier)
        with ExitStack() as stack:
            is_own = tier is Tier.A
            scratch = bubblewrap.SCRATCH if is_own else stack.enter_context(temporary_scratch(uid))
            task = job(program, args, seed, scratch, uid, self.containment, self.limits)
            ending = self._supervise(task, stdin, environment.variables(scratch, seed), is_cancelled)
            files: tuple[Artefact, ...] = ()
            lost = ""
            if ending.scratch_fd is not None:
                stack.callback(os.close, ending.scratch_fd)
                try:
                    files = artefacts.collect(ending.scratch_fd, self.limits.disk_bytes, artefact_dir)
                except OSError as error:
                    lost = f"What files it left is not kept in {artefact_dir}: {error.strerror or error}."
        return self._result(ending, files, lost)

    def _supervise(
        self,
        task: dict[str, Any],
        stdin: str,
        variables: dict[str, str],
        is_cancelled: Callable[[], bool] | None,
    ) -> Ending:
        """Start the launcher behind this tier's command and watch it."""
        front = front_command(self.containment, self.limits, task, variables)
        python = environment.this_python()
        with ExitStack() as stack:
            job_fd = stack.enter_context(anonymous_file(launcher.pack(task)))
            text = stdin.encode("utf-8", "surrogatepass")
            return supervise(
                lambda channel_fd: [*front, *launcher.command(python, job_fd, channel_fd)],
                environment=variables,
                stdin_fd=stack.enter_context(anonymous_file(text)) if text else None,
                pass_fds=[job_fd],
                limits=self.limits,
                is_cancelled=is_cancelled,
            )

    def _result(self, ending: Ending, files: tuple[Artefact, ...], lost: str) -> RunResult:
        tier, verdict, returncode = self.containment.tier, ending.verdict, ending.returncode
        stderr = ending.failure or ending.stderr
        return RunResult(
            verdict,
            returncode,
            ending.stdout,
            stderr,
            ending.wall_s,
            ending.peak_bytes,
            tier.value,
            files,
            " ".join(filter(None, (note(verdict, returncode, stderr, tier, self.limits), lost))),
        )
