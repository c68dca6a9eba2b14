"""HumanEval: a function's body from its signature and docstring, judged by tests (Chen et al. 2021)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.judging import Sample, judge_all, passes_tests
from codegen_repl.benchmarks.metrics import mean_pass_at_k
from codegen_repl.benchmarks.problem import Source, read_lines
from codegen_repl.errors import UsageError
from codegen_repl.generation import PAPER_RULES, CompletionModel, CompletionRequest, SamplingParams, collect
from codegen_repl.sandbox import Runner

HUMANEVAL = Source(
    "HumanEval.jsonl", "https://raw.githubusercontent.com/openai/human-eval/master/data/HumanEval.jsonl", ""
)


@dataclass(frozen=True, slots=True)
class Task:
    """One HumanEval problem."""

    task_id: str
    prompt: str
    test: str
    entry_point: str

    def program(self, completion: str) -> str:
        """The program whose clean end means a pass."""
        return f"{self.prompt}{completion}\n{self.test}\ncheck({self.entry_point})"


def read_tasks(path: Path) -> list[Task]:
    """The tasks in a HumanEval file; UsageError, naming the line, for a file that is none."""
    tasks = []
    for number, data in read_lines(path):
        try:
            tasks.append(Task(data["task_id"], data["prompt"], data["test"], data["entry_point"]))
        except (KeyError, TypeError) as error:
            raise UsageError(f"{path}, line {number}, is no HumanEval task: {error!r} is missing.") from None
    return tasks


def sample_task(model: CompletionModel, task: Task, params: SamplingParams) -> list[str]:
    """`params.n` completions of one task's prompt, cut by the paper's rules."""
    request = CompletionRequest(task.prompt, params, PAPER_RULES)
    return [completion.text for completion in collect(model.stream(request))]


def sample_all(model: CompletionModel, tasks: Sequence[Task], params: SamplingParams) -> list[Sample]:
    """The programs for all tasks, seeds moving on from task to task."""
    samples = []
    for number, task in enumerate(tasks):
        seeded = params if params.seed is None else replace(params, seed=params.seed + number)
        for k, completion in enumerate(sample_task(model, task, seeded)):
            samples.append(Sample(task.task_id, task.program(completion), 0, k))
    return samples


def read_completions(path: Path, tasks: Sequence[Task]) -> list[Sample]:
    """The samples in a file of {"task_id", "completion"}; UsageError, naming the line, if one is none."""
    by_id = {task.task_id: task for task in tasks}
    samples = []
    for number, data in read_lines(path):
        try:
            task = by_id[data["task_id"]]
            samples.append(Sample(task.task_id, task.program(data["completion"]), 0, number))
        except (KeyError, TypeError):
            raise UsageError(
                f"{path}, line {number}: needs a task_id of the data and a completion."
            ) from None
    return samples


def judge_samples(samples: Sequence[Sample], runner: Runner, workers: int) -> list[tuple[Sample, bool]]:
    """Each sample with its verdict."""
    return list(judge_all(samples, lambda sample: passes_tests(sample.program, runner), workers))


def report(verdicts: Sequence[tuple[Sample, bool]]) -> dict[str, Any]:
    """The figures, in percent; pass@k only for k that every task has samples for."""
    counts: dict[str, tuple[int, int]] = {}
    for sample, ok in verdicts:
        total, passed = counts.get(sample.id, (0, 0))
        counts[sample.id] = (total + 1, passed + ok)
    values: Mapping[int, float | None] = {k: mean_pass_at_k(counts, k) for k in (1, 10, 100)}
    return {
        "pass_at_k": {str(k): 100.0 * value for k, value in values.items() if value is not None},
        "num_passed": sum(ok for _, ok in verdicts),
        "num_samples": len(verdicts),
        "num_tasks": len(counts),
    }
