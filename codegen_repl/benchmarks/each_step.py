"""Each step of a problem by itself: what a model writes when all other steps have the reference's code.

A whole problem passes only if every step does, so a small model passes few, and a change of a model hardly
shows. Here each step is a problem of its own: it has its history from the reference, its answer stands in the
reference's place, and the program is judged as always. Files need a `solution`, a code template a prompt.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.dialogue import Dialogue
from codegen_repl.benchmarks.mtpb import fill
from codegen_repl.benchmarks.problem import Problem
from codegen_repl.benchmarks.progress import Progress
from codegen_repl.benchmarks.samples import Sample
from codegen_repl.benchmarks.sampling import Asked
from codegen_repl.errors import UsageError

Steps = dict[str, tuple[Problem, int]]


def steps_of(problems: Sequence[Problem]) -> Steps:
    """Every step of every problem under a name such as `a-1.2`, counted from 1.

    Raises UsageError for problems without a reference.
    """
    without = [problem.id for problem in problems if len(problem.solution) != len(problem.prompts)]
    if without:
        raise UsageError(
            f"--each-step needs a `solution` for every prompt, and problem {without[0]} has none: "
            "`bench everyday` has them."
        )
    return {f"{p.id}.{place + 1}": (p, place) for p in problems for place in range(len(p.prompts))}


def as_problems(steps: Steps) -> list[Problem]:
    """The steps as problems to judge and report."""
    return [replace(problem, id=name) for name, (problem, _) in steps.items()]


def sample_steps(
    steps: Steps,
    asked: Asked,
    prefix: str,
    path: Path,
    made_with: Mapping[str, Any],
    *,
    seed: int,
    progress: Progress,
) -> None:
    """Append to `path` a program for every step and case that is not in it yet."""

    def make(problem: Problem, case: int, k: int) -> Sample:
        whole, place = steps[problem.id]
        return Sample(problem.id, str(answered(whole, case, place, asked, prefix, seed)), case, k)

    fill(path, made_with, as_problems(steps), 1, make, progress)


def answered(problem: Problem, case: int, place: int, asked: Asked, prefix: str, seed: int) -> Dialogue:
    """The reference's dialogue with the model's answer to the step at `place`, given what is before it."""
    turns = tuple(zip(problem.steps(case), problem.reference(case), strict=True))
    before, step = Dialogue(prefix, turns[:place]), turns[place][0]
    completions = asked.complete(before.context(step), problem.max_new_tokens, seed)
    code = completions[0].text if completions else ""
    return replace(before, turns=(*before.turns, (step, code), *turns[place + 1 :]))
