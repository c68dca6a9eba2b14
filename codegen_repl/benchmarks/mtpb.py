"""MTPB, the Multi-Turn Programming Benchmark: sample every test case of every problem, judge, report.

The metric is the mean over problems of the share of programs that pass (Nijkamp et al. 2023); it is given as
published and without the cases that no program can pass.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.judging import Sample, judge_all, passes_published, read_samples
from codegen_repl.benchmarks.metrics import mean, mean_pass_at_k
from codegen_repl.benchmarks.problem import Problem
from codegen_repl.benchmarks.sampling import Sampler
from codegen_repl.errors import UsageError
from codegen_repl.sandbox import Runner

Progress = Callable[[int, int], None]


def sample_all(
    problems: Sequence[Problem],
    sampler: Sampler,
    path: Path,
    *,
    num_samples: int,
    seed: int,
    single_turn: bool,
    progress: Progress,
) -> None:
    """Append to `path` a program for every problem, case and sample that is not in it yet."""
    wanted = [(p, case, k) for p in problems for case in range(len(p.cases)) for k in range(num_samples)]
    done = {(s.id, s.case, s.sample) for s in read_samples(path)} if path.exists() else set()
    draw = sampler.single_turn if single_turn else sampler.multi_turn
    with path.open("a", encoding="utf-8") as file:
        for number, (problem, case, k) in enumerate(wanted, start=1):
            if (problem.id, case, k) not in done:
                program = draw(problem, case, seed + 1000 * k)
                file.write(json.dumps(Sample(problem.id, program, case, k).as_json()) + "\n")
                file.flush()
            progress(number, len(wanted))


def judge_samples(
    problems: Sequence[Problem], samples: Iterable[Sample], runner: Runner, workers: int, progress: Progress
) -> list[tuple[Sample, bool]]:
    """Each sample with its verdict; UsageError for a sample of a problem or case that does not exist."""
    by_id = {problem.id: problem for problem in problems}
    listed = list(samples)
    for sample in listed:
        if sample.id not in by_id or not 0 <= sample.case < len(by_id[sample.id].cases):
            raise UsageError(f"There is no case {sample.case} of problem {sample.id!r} in the data.")

    def judge(sample: Sample) -> bool:
        return passes_published(sample.program, by_id[sample.id].cases[sample.case].gold, runner)

    verdicts = []
    for verdict in judge_all(listed, judge, workers):
        verdicts.append(verdict)
        progress(len(verdicts), len(listed))
    return verdicts


def report(problems: Sequence[Problem], verdicts: Sequence[tuple[Sample, bool]]) -> dict[str, Any]:
    """The figures, rates in percent. Problems without a sample are left out, and `num_problems` says so."""
    judged = {sample.id for sample, _ in verdicts}
    listed = [problem for problem in problems if problem.id in judged]
    rates = {p.id: rate([ok for s, ok in verdicts if s.id == p.id]) for p in listed}
    sound = {p.id: [ok for s, ok in verdicts if s.id == p.id and not p.is_faulty(s.case)] for p in listed}
    categories = sorted({problem.category for problem in listed})
    return {
        "pass_rate": mean(rates.values()),
        "pass_rate_without_faulty": mean(rate(oks) for oks in sound.values() if oks),
        "num_passed": sum(ok for _, ok in verdicts),
        "num_cases": len({(s.id, s.case) for s, _ in verdicts}),
        "num_samples": len(verdicts),
        "num_problems": len(listed),
        "per_category": {c: mean(rates[p.id] for p in listed if p.category == c) for c in categories},
        "per_problem": rates,
        "pass_at_k": pass_at(verdicts),
    }


def rate(oks: Sequence[bool]) -> float:
    """The share of passes, in percent."""
    return 100.0 * sum(oks) / len(oks)


def pass_at(verdicts: Sequence[tuple[Sample, bool]]) -> Mapping[str, float]:
    """pass@k in percent, over test cases, for each k that the number of samples allows."""
    counts: dict[str, tuple[int, int]] = {}
    for sample, ok in verdicts:
        total, passed = counts.get(f"{sample.id}/{sample.case}", (0, 0))
        counts[f"{sample.id}/{sample.case}"] = (total + 1, passed + ok)
    values = {str(k): mean_pass_at_k(counts, k) for k in (1, 10, 100)}
    return {k: 100.0 * value for k, value in values.items() if value is not None}
