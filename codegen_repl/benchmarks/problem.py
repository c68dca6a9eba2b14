"""The problems of MTPB: prompts that are templates over each test case's values, and the gold outputs.

It reads them from the published file's format; how programs are sampled and judged is for others to know.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.faults import fault
from codegen_repl.benchmarks.records import read_lines
from codegen_repl.errors import UsageError

DEFAULT_BUDGET = 256  # tokens a turn, for problems that state none


@dataclass(frozen=True, slots=True)
class Case:
    """One test case: the values that go into the prompts, and what the last print must show."""

    values: dict[str, Any]
    gold: Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of MTPB."""

    id: str
    name: str
    category: str
    prompts: tuple[str, ...]
    cases: tuple[Case, ...]
    max_new_tokens: int
    solution: tuple[str, ...] = ()  # code for each prompt, templates as well; the published file has none

    def steps(self, case: int) -> tuple[str, ...]:
        """The prompts with the case's values in them (`str.format`: doubled braces are single ones)."""
        return tuple(prompt.format(**self.cases[case].values) for prompt in self.prompts)

    def reference(self, case: int) -> tuple[str, ...]:
        """The solution with the case's values in it; braces of the code stay as they are."""
        values = self.cases[case].values
        holes = re.compile("|".join(rf"\{{{re.escape(name)}\}}" for name in values) or r"(?!)")
        return tuple(holes.sub(lambda hole: str(values[hole[0][1:-1]]), code) for code in self.solution)

    def fault(self, case: int) -> str | None:
        """Why no program can pass this case under the published rules; None if nothing is known."""
        return fault(self.id, self.cases[case].gold)


def read_mtpb(path: Path) -> list[Problem]:
    """The problems in an MTPB file; inputs without an output (and outputs
    without an input) are dropped.

    Raises UsageError, naming the line, for a file that is none.
    """
    problems = [as_problem(data, path, number) for number, data in read_lines(path)]
    if len({problem.id for problem in problems}) < len(problems) or not problems:
        raise UsageError(f"{path} is no MTPB file: it has {'an id twice' if problems else 'no problem'}.")
    return problems


def as_problem(data: dict[str, Any], path: Path, number: int) -> Problem:
    """One line of the file as a problem."""
    try:
        problem = Problem(
            id=str(data["id"]),
            name=data["name"],
            category=data["category"],
            prompts=tuple(data["prompts"]),
            cases=tuple(Case(v, gold) for v, gold in zip(data["inputs"], data["outputs"], strict=False)),
            max_new_tokens=data.get("max_gen_length") or DEFAULT_BUDGET,
            solution=tuple(data.get("solution") or ()),
        )
        for case in range(len(problem.cases)):
            problem.steps(case)
        return problem
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise UsageError(
            f"{path}, line {number}, is no MTPB problem: {error!r} is missing or wrong."
        ) from None
