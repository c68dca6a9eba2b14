"""The HumanEval judge, as a program for the sandbox: standard library only, run in a process of its own.

A completion passes if the prompt, the completion, the tests and the call of `check` run to their end within
three seconds (Chen et al. 2021; openai/human-eval, execution.py). An exit is a failure like any other.
"""

from __future__ import annotations

import contextlib
import io
import json
import signal
import sys
from typing import Any

SECONDS = 3.0


class TimeIsUp(Exception):
    """Raised in the program once."""


class Sink(io.StringIO):
    """A standard stream that keeps nothing and cannot be read."""

    def write(self, text: str) -> int:
        """Forget `text`."""
        return len(text)

    def read(self, *_: Any) -> str:
        """There is nothing to read."""
        raise OSError("a program under test has no input")

    readline = readlines = read  # type: ignore[assignment]


def passes(program: str) -> bool:
    """Whether the program, its tests included, runs to its end in time."""

    def stop(*_: Any) -> None:
        raise TimeIsUp

    before = sys.stdin
    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        sys.stdin = Sink()
        with contextlib.redirect_stdout(Sink()), contextlib.redirect_stderr(Sink()):
            code = compile(program, "program.py", "exec", dont_inherit=True)  # not this module's future
            exec(code, {})  # as published: __name__ is not "__main__"
    except BaseException:
        return False
    else:
        return True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.stdin = before


if __name__ == "__main__":
    task = json.loads(sys.stdin.read())
    report = sys.stdout
    verdict = passes(task["program"])
    report.write("\n" + task["nonce"] + json.dumps(verdict) + "\n")
    report.flush()
