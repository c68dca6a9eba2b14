"""`codegen-repl bench mtpb|humaneval|latency`: options, progress, and the report as text or JSON."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks import humaneval, latency, mtpb
from codegen_repl.benchmarks.judging import HUMANEVAL_LIMITS, MTPB_LIMITS, read_samples
from codegen_repl.benchmarks.problem import MTPB, fetch, read_mtpb
from codegen_repl.benchmarks.sampling import PREFIXES, Sampler
from codegen_repl.bootstrap import Workspace
from codegen_repl.errors import UsageError
from codegen_repl.generation import SamplingParams
from codegen_repl.sandbox import Limits, Runner

TRIAL_LIMITS = Limits(wall_s=5.0, memory_bytes=2 << 30)  # a candidate's run after the program so far


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `bench`."""
    which = parser.add_subparsers(dest="benchmark", required=True, metavar="mtpb|humaneval|latency")
    for name, help_text in (
        ("mtpb", "multi-turn synthesis (MTPB, Nijkamp et al. 2023)"),
        ("humaneval", "single functions (HumanEval, Chen et al. 2021)"),
    ):
        bench = which.add_parser(name, help=help_text)
        bench.add_argument(
            "--data", type=Path, metavar="FILE", help="the benchmark's file (fetched if not given)"
        )
        bench.add_argument(
            "--judge", type=Path, metavar="SAMPLES", help="only judge the samples in this file"
        )
        bench.add_argument(
            "--samples", type=Path, metavar="FILE", help="where samples go; resumed if it exists"
        )
        bench.add_argument("--greedy", action="store_true", help="the likeliest token always, one sample")
        bench.add_argument(
            "-n", type=int, default=1, metavar="N", help="samples a case (candidates a turn with evidence)"
        )
        bench.add_argument("--temperature", type=float, default=0.2, metavar="T")
        bench.add_argument("--top-p", type=float, default=0.95, metavar="P")
        bench.add_argument("--seed", type=int, default=16, metavar="S")
        bench.add_argument("--workers", type=int, default=2, metavar="K", help="programs judged at a time")
        if name == "mtpb":
            bench.add_argument("--select", choices=("none", "evidence"), default="none")
            bench.add_argument("--single-turn", action="store_true", help="all prompts in one")
            bench.add_argument("--prefix", choices=tuple(PREFIXES), default="published")
    waits = which.add_parser("latency", help="how long a person waits: start, first token, a late turn")
    waits.add_argument("--repeats", type=int, default=3, metavar="N", help="runs to take the median of")
    for bench in which.choices.values():
        bench.add_argument("--model", metavar="M", help="as everywhere; the default is the settings' model")
        bench.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace, workspace: Workspace) -> int:
    """Sample and judge, or only judge; the report goes to standard output, talk and progress to stderr."""
    report = BENCHMARKS[args.benchmark](args, workspace)
    print(json.dumps(report) if args.json else as_text(report))
    return 0


def sampling_params(args: argparse.Namespace, n: int) -> SamplingParams:
    """The sampling parameters that the options ask for."""
    temperature = 0.0 if args.greedy else args.temperature
    return SamplingParams(
        temperature=temperature, top_p=args.top_p, n=1 if args.greedy else n, seed=args.seed
    )


def run_mtpb(args: argparse.Namespace, workspace: Workspace) -> dict[str, Any]:
    """MTPB's report."""
    problems = read_mtpb(args.data or fetch(MTPB, workspace.folders.cache))
    if args.judge is None:
        by_evidence = args.select == "evidence"
        sampler = Sampler(
            workspace.model(),
            sampling_params(args, args.n if by_evidence else 1),
            PREFIXES[args.prefix],
            Runner(TRIAL_LIMITS, workspace.containment) if by_evidence else None,
        )
        path = args.samples or new_samples_file(workspace, args)
        mtpb.sample_all(
            problems,
            sampler,
            path,
            num_samples=1 if by_evidence or args.greedy else args.n,
            seed=args.seed,
            single_turn=args.single_turn,
            progress=progress_line("sampling"),
        )
    samples = read_samples(args.judge or path)
    runner = Runner(MTPB_LIMITS, workspace.containment)
    verdicts = mtpb.judge_samples(problems, samples, runner, args.workers, progress_line("judging"))
    return mtpb.report(problems, verdicts)


def run_humaneval(args: argparse.Namespace, workspace: Workspace) -> dict[str, Any]:
    """HumanEval's report."""
    tasks = humaneval.read_tasks(args.data or fetch(humaneval.HUMANEVAL, workspace.folders.cache))
    if args.judge is None:
        samples = humaneval.sample_all(workspace.model(), tasks, sampling_params(args, args.n))
    else:
        samples = humaneval.read_completions(args.judge, tasks)
    runner = Runner(HUMANEVAL_LIMITS, workspace.containment)
    return humaneval.report(humaneval.judge_samples(samples, runner, args.workers))


def run_latency(args: argparse.Namespace, workspace: Workspace) -> dict[str, Any]:
    """The waiting times."""
    return latency.report(workspace.settings.model, workspace.model(), args.repeats)


BENCHMARKS = {"mtpb": run_mtpb, "humaneval": run_humaneval, "latency": run_latency}


def new_samples_file(workspace: Workspace, args: argparse.Namespace) -> Path:
    """A file for samples that were given no place; it is named, so that judging can be repeated."""
    folder = workspace.folders.cache / "samples"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made ({error.strerror}): give --samples FILE.") from None
    path = folder / f"{args.benchmark}-{time.strftime('%Y%m%d-%H%M%S')}.jsonl"
    print(f"samples: {path}", file=sys.stderr)
    return path


def progress_line(what: str) -> Callable[[int, int], None]:
    """A progress report on one line of a terminal's stderr; silent in a pipe."""
    started = time.monotonic()

    def show(done: int, total: int) -> None:
        if sys.stderr.isatty():
            seconds = time.monotonic() - started
            left = seconds / done * (total - done)
            end = "\n" if done == total else ""
            print(f"\r{what} {done}/{total}, {left:.0f} s left ", end=end, file=sys.stderr, flush=True)

    return show


def as_text(report: dict[str, Any]) -> str:
    """The report for a person."""
    lines = []
    for key, value in report.items():
        if isinstance(value, dict):
            lines.append(f"{key.replace('_', ' ')}:")
            lines.extend(f"  {name:<14} {number:6.2f}" for name, number in value.items())
        elif isinstance(value, float):
            lines.append(f"{key.replace('_', ' '):<36} {value:8.3f}")
        else:
            lines.append(f"{key.replace('_', ' '):<36} {value:8d}")
    return "\n".join(lines)
