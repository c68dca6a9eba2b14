"""The problems in the package can be solved: their own solutions print what they say."""

from __future__ import annotations

import json

import pytest

from codegen_repl.benchmarks.command import EVERYDAY
from codegen_repl.benchmarks.problem import read_mtpb
from codegen_repl.benchmarks.published import is_equivalent, printed_values

LINES = [json.loads(line) for line in EVERYDAY.read_text(encoding="utf-8").splitlines()]


def test_every_problem_has_code_for_each_prompt() -> None:
    problems = read_mtpb(EVERYDAY)
    assert len(problems) == len(LINES) == 78
    for problem, line in zip(problems, LINES, strict=True):
        assert len(problem.prompts) == len(line["solution"])
        assert len(problem.cases) == 3


@pytest.mark.parametrize("line", LINES, ids=lambda line: str(line["id"]))
def test_its_solution_passes(line: dict[str, object]) -> None:
    problem = next(problem for problem in read_mtpb(EVERYDAY) if problem.id == line["id"])
    solution = line["solution"]
    assert isinstance(solution, list)
    for case in problem.cases:
        program = "\n".join(solution)
        for name, value in case.values.items():
            program = program.replace("{" + name + "}", str(value))
        assert is_equivalent(printed_values(program)[-1][0], case.gold)
