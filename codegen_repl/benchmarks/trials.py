"""Whether programs run, and which of them print the same, found out in the sandbox: one limited process for a
batch, a fork for each program.

Starting a sandbox and importing numpy takes longer than most candidates, so a batch pays for it once. For
verdicts that count, see `judging`: there each program has a process of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from codegen_repl.benchmarks.inside import ask_inside
from codegen_repl.sandbox import Containment, Limits, Runner

START_S = 30.0  # at most, for the libraries that are loaded before the first program
BYTES_EACH = 1 << 30  # memory of each program that runs, and of the process that starts them
GRACE_S = 1.0  # a program, beyond its own time


@dataclass(frozen=True, slots=True)
class Trial:
    """Whether a program ran to its end; programs with equal `printed` printed the same."""

    does_run: bool = False
    printed: str = ""


@dataclass(frozen=True, slots=True)
class Trials:
    """Tries programs, each for at most `seconds`, `num_workers` at a time."""

    containment: Containment
    num_workers: int = 2
    seconds: float = 3.0

    def __call__(self, programs: Sequence[str]) -> list[Trial]:
        """What came of each program; SandboxError when nothing contains it."""
        if not programs:
            return []
        answer = self._ask(programs)
        if answer is None and len(programs) > 1:  # one of them brought all down
            return [(self._ask([program]) or [Trial()])[0] for program in programs]
        return answer or [Trial()]

    def _ask(self, programs: Sequence[str]) -> list[Trial] | None:
        rounds = ceil(len(programs) / self.num_workers)
        wall_s = START_S + rounds * (self.seconds + GRACE_S)
        limits = Limits(wall_s=wall_s, memory_bytes=BYTES_EACH * (1 + self.num_workers))
        task = {"programs": list(programs), "seconds": self.seconds, "num_workers": self.num_workers}
        answer = ask_inside("tried", task, Runner(limits, self.containment))
        return None if answer is None else [Trial(*found) for found in answer]
