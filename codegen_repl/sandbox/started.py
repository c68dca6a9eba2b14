"""A run that counts only if the sandbox came up: what fails to start says nothing about a program."""

from __future__ import annotations

from collections.abc import Callable

from codegen_repl.errors import SandboxError

from .result import RunResult, Verdict

NUM_STARTS = 3  # a busy machine may fail to bring the sandbox up once


def started(run: Callable[[], RunResult]) -> RunResult:
    """The result of `run`, tried again while its sandbox does not come up; SandboxError if it never does."""
    for _ in range(NUM_STARTS):
        result = run()
        if result.verdict is not Verdict.SETUP_FAILED:
            return result
    raise SandboxError(f"The sandbox could not be started for judging: {result.stderr or result.note}")
