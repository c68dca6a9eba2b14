"""HumanEval: a function's body from its signature and docstring, judged by tests (Chen et al. 2021)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.judging import Cancelled, judge_all, passes_tests
from codegen_repl.benchmarks.metrics import mean_pass_at, perplexity_by_outcome
from codegen_repl.benchmarks.perplexity import score_text
from codegen_repl.benchmarks.progress import Progress
from codegen_repl.benchmarks.records import open_records, read_lines
from codegen_repl.benchmarks.samples import PromptScore
from codegen_repl.benchmarks.sampling import Asked
from codegen_repl.errors import UsageError
from codegen_repl.tools import ProgramRunner

BATCH = 20  # completions drawn at once; a batch that was cut short is drawn again, with the same seed


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


@dataclass(frozen=True, slots=True)
class Answer:
    """Completion number `sample` of a task; `prompt_score` is that of the task's prompt."""

    task_id: str
    completion: str
    sample: int = 0
    prompt_score: PromptScore | None = None

    def as_json(self) -> dict[str, Any]:
        """The answer as a line of the samples file."""
        score = self.prompt_score.as_json() if self.prompt_score else {}
        return {"task_id": self.task_id, "sample": self.sample, "completion": self.completion, **score}


def read_tasks(path: Path) -> list[Task]:
    """The tasks in a HumanEval file, gzipped or not; UsageError, naming the line, for a file that is none."""
    tasks = []
    for number, data in read_lines(path):
        try:
            tasks.append(Task(data["task_id"], data["prompt"], data["test"], data["entry_point"]))
        except KeyError as error:
            raise UsageError(f"{path}, line {number}, is no HumanEval task: {error} is missing.") from None
    if not tasks:
        raise UsageError(f"{path} is no HumanEval file: it has no task.")
    return tasks


def read_answers(path: Path) -> list[Answer]:
    """The samples in a file of {"task_id", "completion"}; UsageError, naming the line, if one is none."""
    answers = []
    for number, data in read_lines(path):
        try:
            completion = data["completion"]
            if not isinstance(completion, str):
                raise TypeError
            sample = int(data.get("sample", 0))
            answers.append(Answer(str(data["task_id"]), completion, sample, PromptScore.from_json(data)))
        except (KeyError, TypeError, ValueError):
            raise UsageError(f"{path}, line {number}: a sample needs a task_id and a completion.") from None
    return answers


def sample_all(
    tasks: Sequence[Task],
    asked: Asked,
    path: Path,
    made_with: Mapping[str, Any],
    progress: Progress,
) -> None:
    """Append to `path` the completions of every task that are not in it yet, as many of each as asked for."""
    params, num_batches = asked.params, -(-asked.params.n // BATCH)
    with open_records(path, made_with) as records:
        done = {(answer.task_id, answer.sample) for answer in read_answers(path)}
        num_wanted = len(tasks) * params.n
        num_done = sum((task.task_id, k) in done for task in tasks for k in range(params.n))
        progress(num_done, num_wanted)
        for number, task in enumerate(tasks):
            score = None
            for batch in range(num_batches):
                first = batch * BATCH
                numbers = range(first, min(first + BATCH, params.n))
                new = [k for k in numbers if (task.task_id, k) not in done]
                if not new:
                    continue
                score = score or score_text(asked.model, task.prompt)
                seed = (params.seed or 0) + number * num_batches + batch
                drawn = replace(asked, params=replace(params, n=len(numbers)))
                found = drawn.complete(task.prompt, params.max_new_tokens, seed)
                texts = [one.text for one in found] or [""] * len(numbers)  # no room is left in the context
                records.append(Answer(task.task_id, texts[k - first], k, score).as_json() for k in new)
                num_done += len(new)
                progress(num_done, num_wanted)


def judge_answers(
    tasks: Sequence[Task],
    answers: Sequence[Answer],
    runner: ProgramRunner,
    num_workers: int,
    progress: Progress,
) -> list[tuple[Answer, bool]]:
    """Each answer with its verdict; UsageError for an answer to a task that does not exist."""
    by_id = {task.task_id: task for task in tasks}
    for answer in answers:
        if answer.task_id not in by_id:
            raise UsageError(f"There is no task {answer.task_id!r} in the data.")

    def judge(answer: Answer, is_cancelled: Cancelled) -> bool:
        return passes_tests(by_id[answer.task_id].program(answer.completion), runner, is_cancelled)

    verdicts = []
    progress(0, len(answers))
    for verdict in judge_all(answers, judge, num_workers):
        verdicts.append(verdict)
        progress(len(verdicts), len(answers))
    return verdicts


def report(tasks: Sequence[Task], verdicts: Sequence[tuple[Answer, bool]]) -> dict[str, Any]:
    """The figures, in percent; pass@k only for k that every task has samples for."""
    oks: dict[str, list[bool]] = defaultdict(list)
    scores: dict[str, float] = {}
    for answer, ok in verdicts:
        oks[answer.task_id].append(ok)
        if answer.prompt_score is not None:
            scores[answer.task_id] = answer.prompt_score.perplexity
    return {
        "pass_at_k": mean_pass_at([got] for got in oks.values()),
        "num_passed": sum(ok for _, ok in verdicts),
        "num_samples": len(verdicts),
        "num_tasks": len(oks),
        "num_tasks_in_data": len(tasks),
        "per_task": {task_id: 100.0 * sum(got) / len(got) for task_id, got in oks.items()},
        "prompt_perplexity": perplexity_by_outcome(scores, (id for id, got in oks.items() if any(got))),
        "prompt_perplexity_per_task": scores,
    }
