"""MTPB, the Multi-Turn Programming Benchmark: sample every test case of every problem, judge, report.

The metric is the mean over problems of the share of programs that pass (Nijkamp et al. 2023); it is given as
published and without the cases that no program can pass.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.judging import Cancelled, judge_all, passes_published
from codegen_repl.benchmarks.metrics import mean, mean_pass_at, perplexity_by_outcome, rate
from codegen_repl.benchmarks.perplexity import score_prompts
from codegen_repl.benchmarks.problem import Problem
from codegen_repl.benchmarks.progress import Progress
from codegen_repl.benchmarks.records import open_records
from codegen_repl.benchmarks.samples import Sample, read_samples
from codegen_repl.benchmarks.sampling import Draw, steps_of
from codegen_repl.errors import UsageError
from codegen_repl.generation import CompletionModel
from codegen_repl.tools import ProgramRunner

SEED_STRIDE = 1000  # between the samples of a case; each turn takes the next seed


def sample_all(
    problems: Sequence[Problem],
    draw: Draw,
    model: CompletionModel,
    path: Path,
    made_with: Mapping[str, Any],
    *,
    num_samples: int,
    seed: int,
    single_turn: bool,
    progress: Progress,
) -> None:
    """Append to `path` a program for every problem, case and sample that is not in it yet."""

    def make(problem: Problem, case: int, k: int) -> Sample:
        steps, budget = steps_of(problem, case, single_turn)
        dialogue = draw(steps, budget, seed + SEED_STRIDE * k)
        return Sample(problem.id, str(dialogue), case, k, score_prompts(model, dialogue))

    fill(path, made_with, problems, num_samples, make, progress)


def fill(
    path: Path,
    made_with: Mapping[str, Any],
    problems: Sequence[Problem],
    num_samples: int,
    make: Callable[[Problem, int, int], Sample],
    progress: Progress,
) -> None:
    """Append to `path` what `make` gives for every problem, case and sample that is not in it yet."""
    with open_records(path, made_with) as records:
        done = {sample.key for sample in read_samples(path)}
        wanted = [
            (problem, case, k)
            for problem in problems
            for case in range(len(problem.cases))
            for k in range(num_samples)
        ]
        open_work = [(p, case, k) for p, case, k in wanted if (p.id, case, k) not in done]
        progress(len(wanted) - len(open_work), len(wanted))
        for number, (problem, case, k) in enumerate(open_work, start=1):
            records.append([make(problem, case, k).as_json()])
            progress(len(wanted) - len(open_work) + number, len(wanted))


def judge_samples(
    problems: Sequence[Problem],
    samples: Sequence[Sample],
    runner: ProgramRunner,
    num_workers: int,
    progress: Progress,
) -> list[tuple[Sample, bool]]:
    """Each sample with its verdict; UsageError for a sample of a problem or case that does not exist."""
    by_id = {problem.id: problem for problem in problems}
    for sample in samples:
        if sample.id not in by_id or not 0 <= sample.case < len(by_id[sample.id].cases):
            raise UsageError(f"There is no case {sample.case} of problem {sample.id!r} in the data.")

    def judge(sample: Sample, is_cancelled: Cancelled) -> bool:
        gold = by_id[sample.id].cases[sample.case].gold
        return passes_published(sample.program, gold, runner, is_cancelled)

    verdicts = []
    progress(0, len(samples))
    for verdict in judge_all(samples, judge, num_workers):
        verdicts.append(verdict)
        progress(len(verdicts), len(samples))
    return verdicts


def report(problems: Sequence[Problem], verdicts: Sequence[tuple[Sample, bool]]) -> dict[str, Any]:
    """The figures, rates in percent. Problems without a sample are left out, and `num_problems` says so."""
    oks: dict[str, dict[int, list[bool]]] = defaultdict(
        lambda: defaultdict(list)
    )  # problem -> case -> samples
    for sample, ok in verdicts:
        oks[sample.id][sample.case].append(ok)
    listed = [problem for problem in problems if problem.id in oks]
    rates = {p.id: rate([ok for case in oks[p.id].values() for ok in case]) for p in listed}
    sound = {
        p.id: rate(kept)
        for p in listed
        if (kept := [ok for case, got in oks[p.id].items() if not p.fault(case) for ok in got])
    }
    perplexities = problem_perplexities([sample for sample, _ in verdicts])
    return {
        "pass_rate": mean(rates.values()),
        "pass_rate_without_faulty": mean(sound.values()),
        "num_passed": sum(ok for _, ok in verdicts),
        "num_cases": sum(len(cases) for cases in oks.values()),
        "num_samples": len(verdicts),
        "num_problems": len(listed),
        "num_problems_in_data": len(problems),
        "pass_at_k": mean_pass_at(list(oks[p.id].values()) for p in listed),
        "per_category": by_category(listed, rates),
        "per_problem": rates,
        "per_problem_without_faulty": sound,
        "faulty_cases": [
            {"id": p.id, "case": case, "reason": reason}
            for p in listed
            for case in sorted(oks[p.id])
            if (reason := p.fault(case))
        ],
        "prompt_perplexity": perplexity_by_outcome(perplexities, (id for id in rates if rates[id] > 0)),
        "prompt_perplexity_per_problem": perplexities,
    }


def by_category(problems: Sequence[Problem], rates: Mapping[str, float]) -> dict[str, float]:
    """The mean over the problems of each category."""
    categories = sorted({problem.category for problem in problems})
    return {c: mean(rates[p.id] for p in problems if p.category == c) for c in categories}


def problem_perplexities(samples: Sequence[Sample]) -> dict[str, float]:
    """The mean prompt perplexity of each problem's programs, for those problems where it was computed."""
    found: dict[str, list[float]] = defaultdict(list)
    for sample in samples:
        if sample.prompt_score is not None:
            found[sample.id].append(sample.prompt_score.perplexity)
    return {id: mean(values) for id, values in found.items()}
