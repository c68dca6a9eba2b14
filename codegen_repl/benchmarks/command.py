"""`codegen-repl bench ...`: options to a measurement, its report as text or JSON.

The report alone goes to standard output; progress and talk go to stderr.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from codegen_repl import __version__
from codegen_repl.benchmarks import each_step, humaneval, latency, mtpb, quantization, speed_command, text
from codegen_repl.benchmarks.beam import Beam
from codegen_repl.benchmarks.dialogue import PREFIXES
from codegen_repl.benchmarks.fetching import HUMANEVAL, MTPB, Source, fetch
from codegen_repl.benchmarks.judging import HUMANEVAL_LIMITS, MTPB_LIMITS
from codegen_repl.benchmarks.problem import Problem, read_mtpb
from codegen_repl.benchmarks.progress import ProgressLine
from codegen_repl.benchmarks.records import how_made
from codegen_repl.benchmarks.samples import read_samples
from codegen_repl.benchmarks.sampling import Asked, Draw, Sampler
from codegen_repl.benchmarks.speed_text import speed_text
from codegen_repl.benchmarks.trials import Trials
from codegen_repl.bootstrap import Workspace
from codegen_repl.conversation import GUARD
from codegen_repl.errors import UsageError
from codegen_repl.generation import SamplingParams
from codegen_repl.sandbox import Runner

Report = dict[str, Any]
HELP = {
    "mtpb": "multi-turn synthesis (MTPB, Nijkamp et al. 2023)",
    "everyday": "multi-turn synthesis on 78 problems that come with the package",
    "humaneval": "single functions (HumanEval, Chen et al. 2021)",
    "latency": "how long a person waits: start, first token, a late turn",
    "quantization": "what weights in fewer bits cost in perplexity",
    "speed": "how fast this engine and others run the same weights",
}
EVERYDAY = Path(__file__).with_name("everyday.jsonl")
TEMPERATURE, WARMER = 0.2, 0.6  # without --temperature; among candidates that are alike nothing can be chosen
NUM_CANDIDATES = 8  # a turn with evidence, without -n


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `bench`."""
    which = parser.add_subparsers(
        dest="benchmark", required=True, metavar="|".join(HELP), prog="codegen-repl bench"
    )
    for name, help_text in HELP.items():
        bench = which.add_parser(name, help=help_text, description=f"Measure {help_text}.")
        if name == "speed":
            speed_command.add_arguments(bench)
            continue
        bench.add_argument("--model", metavar="M", help="as everywhere; the default is the settings' model")
        bench.add_argument("--json", action="store_true", help="print one JSON object")
        bench.add_argument("--offline", action="store_true", default=None, help="never ask the network")
        if name == "quantization":
            quantization.add_arguments(bench)
        elif name == "latency":
            bench.add_argument(
                "--repeats", type=positive, default=3, metavar="N", help="take the median of N"
            )
        else:
            add_sampling_arguments(bench)
        if name in ("mtpb", "everyday"):
            add_mtpb_arguments(bench)


def add_sampling_arguments(bench: argparse.ArgumentParser) -> None:
    """What both benchmarks of programs have."""
    files = bench.add_argument_group("files")
    files.add_argument("--data", type=Path, metavar="FILE", help="the benchmark; without it, it is fetched")
    files.add_argument(
        "--samples", type=Path, metavar="FILE", help="where samples go; it goes on if it exists"
    )
    files.add_argument("--judge", type=Path, metavar="SAMPLES", help="only judge the samples in this file")
    sampling = bench.add_argument_group("sampling")
    sampling.add_argument("--greedy", action="store_true", help="always the likeliest token; one sample")
    sampling.add_argument("-n", type=positive, metavar="N", help="samples (with evidence: candidates a turn)")
    sampling.add_argument(
        "--temperature", type=float, metavar="T", help=f"default {TEMPERATURE}, with evidence {WARMER}"
    )
    sampling.add_argument("--top-p", type=float, default=0.95, metavar="P", help="default %(default)s")
    sampling.add_argument(
        "--guard", choices=tuple(GUARD), help="guarded decoding; the default is the settings' guard"
    )
    sampling.add_argument("--seed", type=int, default=16, metavar="S", help="default %(default)s")
    bench.add_argument(
        "--workers",
        type=positive,
        default=2,
        metavar="K",
        help="programs run at a time (default %(default)s)",
    )


def add_mtpb_arguments(bench: argparse.ArgumentParser) -> None:
    """What only the benchmark of several turns has."""
    turns = bench.add_argument_group("turns")
    turns.add_argument(
        "--select", choices=("none", "evidence"), default="none", help="how a turn's code is chosen from N"
    )
    turns.add_argument(
        "--histories",
        type=positive,
        metavar="B",
        help="with evidence, go on with at most B different ones (default N)",
    )
    shape = turns.add_mutually_exclusive_group()
    shape.add_argument("--single-turn", action="store_true", help="all prompts of a problem in one")
    shape.add_argument("--compare", action="store_true", help="multi-turn against single-turn")
    shape.add_argument(
        "--each-step", action="store_true", help="each step after the reference's code for the others"
    )
    turns.add_argument(
        "--prefix", choices=tuple(PREFIXES), default="published", help="what programs begin with"
    )


def positive(word: str) -> int:
    """A whole number from 1, for argparse."""
    number = int(word)
    if number < 1:
        raise ValueError
    return number


def run(args: argparse.Namespace, workspace: Workspace) -> int:
    """Sample and judge, or only judge, and print the report."""
    measure, as_text = BENCHMARKS[args.benchmark]
    report = measure(args, workspace)
    print(json.dumps(report) if args.json else as_text(report))
    return 0


def run_mtpb(args: argparse.Namespace, workspace: Workspace) -> Report:
    """MTPB's report; with --compare two of them, under `multi_turn` and `single_turn`."""
    check_choices(args)
    data = data_file(args, workspace, MTPB)
    problems = read_mtpb(data)
    if args.each_step:
        return measured_steps(args, workspace, each_step.steps_of(problems))
    if args.judge is not None:
        return judged_mtpb(args, workspace, problems, args.judge)
    if not args.compare:
        return measured_mtpb(args, workspace, problems, samples_file(args, workspace), args.single_turn)
    multi = samples_file(args, workspace)
    single = multi.with_name(f"{multi.stem}-single-turn{multi.suffix}")
    return {
        "multi_turn": measured_mtpb(args, workspace, problems, multi, single_turn=False),
        "single_turn": measured_mtpb(args, workspace, problems, single, single_turn=True),
    }


def run_everyday(args: argparse.Namespace, workspace: Workspace) -> Report:
    """The same on the problems in the package, whose file has MTPB's format."""
    args.data = args.data or EVERYDAY
    return run_mtpb(args, workspace)


def check_choices(args: argparse.Namespace) -> None:
    """UsageError for options that contradict each other."""
    if args.greedy and (args.n or 1) > 1:
        raise UsageError("--greedy gives the same program each time: leave out -n, or give a --temperature.")
    if args.greedy and args.temperature:
        raise UsageError("--greedy and --temperature exclude each other: greedy is temperature 0.")
    if args.greedy and args.select == "evidence":
        raise UsageError("--select evidence chooses among several candidates, and --greedy gives one only.")
    if args.each_step and (args.select == "evidence" or (args.n or 1) > 1):
        raise UsageError("--each-step asks for one answer a step: leave out -n and --select.")
    if args.judge is not None and (args.samples is not None or args.compare):
        raise UsageError("--judge only judges the samples in its file: leave out --samples and --compare.")


def measured_mtpb(
    args: argparse.Namespace, workspace: Workspace, problems: list[Problem], path: Path, single_turn: bool
) -> Report:
    """Sample what `path` lacks, and judge all of it."""
    what = "single-turn" if single_turn else "multi-turn"
    by_evidence = args.select == "evidence"
    asked = asked_model(args, workspace, (args.n or NUM_CANDIDATES) if by_evidence else 1)
    mtpb.sample_all(
        problems,
        draw_of(args, workspace, asked),
        asked.model,
        path,
        {
            **how(args, workspace, asked),
            "turns": what,
            "prefix": args.prefix,
            "select": args.select,
            **({"candidates": asked.params.n, "histories": args.histories} if by_evidence else {}),
        },
        num_samples=1 if by_evidence else args.n or 1,
        seed=args.seed,
        single_turn=single_turn,
        progress=ProgressLine(f"sampling, {what}"),
    )
    return judged_mtpb(args, workspace, problems, path)


def measured_steps(args: argparse.Namespace, workspace: Workspace, steps: each_step.Steps) -> Report:
    """The report with a step as a problem, sampled first unless it is only to be judged."""
    path = args.judge or samples_file(args, workspace)
    if args.judge is None:
        asked = asked_model(args, workspace, 1)
        made_with = {**how(args, workspace, asked), "turns": "each step", "prefix": args.prefix}
        watch = ProgressLine("sampling, each step")
        prefix = PREFIXES[args.prefix]
        each_step.sample_steps(steps, asked, prefix, path, made_with, seed=args.seed, progress=watch)
    return judged_mtpb(args, workspace, each_step.as_problems(steps), path)


def draw_of(args: argparse.Namespace, workspace: Workspace, asked: Asked) -> Draw:
    """How a program is sampled."""
    prefix = PREFIXES[args.prefix]
    if args.select == "none":
        return Sampler(asked, prefix)
    return Beam(asked, Trials(workspace.containment, args.workers), args.histories, prefix)


def judged_mtpb(
    args: argparse.Namespace, workspace: Workspace, problems: list[Problem], path: Path
) -> Report:
    """The report on the samples in a file."""
    runner = Runner(MTPB_LIMITS, workspace.containment)
    verdicts = mtpb.judge_samples(problems, read_samples(path), runner, args.workers, ProgressLine("judging"))
    report = mtpb.report(problems, verdicts)
    mention_missing("problems", report["num_problems"], len(problems))
    return {**report, "made_with": how_made(path)}


def run_humaneval(args: argparse.Namespace, workspace: Workspace) -> Report:
    """HumanEval's report."""
    args.select, args.compare, args.each_step = "none", False, False
    check_choices(args)
    tasks = humaneval.read_tasks(data_file(args, workspace, HUMANEVAL))
    path = args.judge or samples_file(args, workspace)
    if args.judge is None:
        asked = asked_model(args, workspace, args.n or 1)
        made_with = how(args, workspace, asked)
        humaneval.sample_all(tasks, asked, path, made_with, ProgressLine("sampling"))
    answers = humaneval.read_answers(path)
    runner = Runner(HUMANEVAL_LIMITS, workspace.containment)
    verdicts = humaneval.judge_answers(tasks, answers, runner, args.workers, ProgressLine("judging"))
    report = humaneval.report(tasks, verdicts)
    mention_missing("tasks", report["num_tasks"], len(tasks))
    return {**report, "made_with": how_made(path)}


def run_latency(args: argparse.Namespace, workspace: Workspace) -> Report:
    """The waiting times."""
    return latency.report(workspace.settings.model, workspace.model(), args.repeats)


def mtpb_text(report: Report) -> str:
    """MTPB's report for a person."""
    return text.comparison_text(report) if "multi_turn" in report else text.mtpb_text(report)


BENCHMARKS: Mapping[
    str, tuple[Callable[[argparse.Namespace, Workspace], Report], Callable[[Report], str]]
] = {
    "mtpb": (run_mtpb, mtpb_text),
    "everyday": (run_everyday, mtpb_text),
    "humaneval": (run_humaneval, text.humaneval_text),
    "latency": (run_latency, text.latency_text),
    "quantization": (quantization.run_quantization, quantization.quantization_text),
    "speed": (speed_command.run_speed, speed_text),
}


def asked_model(args: argparse.Namespace, workspace: Workspace, n: int) -> Asked:
    """The model, asked for `n` candidates at a time in the way that the options say."""
    usual = 0.0 if args.greedy else WARMER if args.select == "evidence" else TEMPERATURE
    temperature = usual if args.temperature is None else args.temperature
    params = SamplingParams(temperature=temperature, top_p=args.top_p, n=n, seed=args.seed)
    return Asked(workspace.model(), params, GUARD[guard(args, workspace)])


def guard(args: argparse.Namespace, workspace: Workspace) -> str:
    """auto, on or off: what was given, or else what the settings say."""
    return args.guard or workspace.settings.guard


def how(args: argparse.Namespace, workspace: Workspace, asked: Asked) -> dict[str, Any]:
    """How samples are made: what may not change when a samples file is gone on with.

    More samples of each case may be asked for later.
    """
    params = asked.params.as_dict()
    return {
        "benchmark": args.benchmark,
        "model": asked.model.name,
        "revision": asked.model.revision,
        "sampling": {key: value for key, value in params.items() if key not in ("n", "max_new_tokens")},
        "guard": guard(args, workspace),
        "codegen_repl": __version__,
    }


def data_file(args: argparse.Namespace, workspace: Workspace, source: Source) -> Path:
    """The benchmark's file: the one given, or the published one."""
    given: Path | None = args.data
    return given or fetch(source, workspace.folders.cache / "benchmarks", offline=workspace.settings.offline)


def samples_file(args: argparse.Namespace, workspace: Workspace) -> Path:
    """Where samples go; a file that was not named is said on stderr, so that judging can be repeated."""
    if args.samples is not None:
        return Path(args.samples)
    folder = workspace.folders.cache / "samples"
    started = time.strftime("%Y%m%d-%H%M%S")  # with the process, for two may start in one second
    path = folder / f"{args.benchmark}-{started}-{os.getpid()}.jsonl"
    print(f"samples: {path} (to go on after a break: --samples {path})", file=sys.stderr)
    return path


def mention_missing(what: str, num_judged: int, num_in_data: int) -> None:
    """Say on stderr when a figure is not over the whole benchmark."""
    if num_judged < num_in_data:
        print(
            f"Only {num_judged} of {num_in_data} {what} have samples; the figures are over those.",
            file=sys.stderr,
        )
