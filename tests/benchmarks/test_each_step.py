"""Each step by itself: it sees the reference before it, and the reference goes on after it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen_repl.benchmarks import each_step
from codegen_repl.benchmarks.problem import as_problem
from codegen_repl.errors import UsageError
from codegen_repl.sandbox import probe
from tests.benchmarks.test_command import report, script
from tests.cli.conftest import Shell

LINE = {
    "id": "p",
    "name": "Braces",
    "category": "dict",
    "prompts": ["Let d be {{'a': {n}}}.", "Print d['a'] plus {n}."],
    "inputs": [{"n": 2}],
    "outputs": [4],
    "solution": ["d = {'a': {n}}", "print(d['a'] + {n})"],
}
needs_sandbox = pytest.mark.skipif(not probe().is_contained, reason="nothing contains programs here")


def test_values_stand_in_the_reference_and_its_own_braces_stay() -> None:
    problem = as_problem(LINE, Path("x"), 1)
    assert problem.reference(0) == ("d = {'a': 2}", "print(d['a'] + 2)")


def test_a_file_without_solutions_is_refused() -> None:
    problem = as_problem({**LINE, "solution": None}, Path("x"), 1)
    with pytest.raises(UsageError, match="needs a `solution` for every prompt"):
        each_step.steps_of([problem])


@needs_sandbox
def test_a_wrong_step_spoils_no_other(shell: Shell, tmp_path: Path) -> None:
    """The first answer is wrong, the second right: half of the steps, though the problem would fail."""
    data = tmp_path / "data.jsonl"
    data.write_text(json.dumps(LINE))
    model = script(tmp_path / "s", "d = {'a': 3}", "print(d['a'] + 2)")
    words = ("bench", "everyday", "--data", data, "--greedy", "--each-step", "--json")
    found = report(shell(*words, "--model", model, "--samples", "s.jsonl").out)
    assert found["per_problem"] == {"p.1": 0.0, "p.2": 100.0}
    assert found["made_with"]["turns"] == "each step"
    assert report(shell(*words, "--judge", "s.jsonl").out)["pass_rate"] == 50.0
    said = shell("bench", "everyday", "--each-step", "--model", model, "-n", "2")
    assert (said.status, "one answer a step" in said.err) == (2, True)
