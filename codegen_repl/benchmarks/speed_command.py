"""The options of `bench speed`, and from them to a subject, a plan and a report."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.shapes import SHAPES, find_shape
from codegen_repl.benchmarks.speed import (
    DEFAULT_ENGINES,
    Plan,
    Subject,
    find_engines,
    measure_speed,
    subject_of_directory,
    subject_of_shape,
)
from codegen_repl.benchmarks.speed_engines import CHOICES
from codegen_repl.benchmarks.speed_plot import check_plot, plot
from codegen_repl.benchmarks.status import Status
from codegen_repl.bootstrap import Workspace
from codegen_repl.errors import UsageError
from codegen_repl.models.embedded import embedded_directory
from codegen_repl.models.registry import locate

DEFAULT_SHAPE = "350M"
OF_EMBEDDED = ("native-fp32",)  # the format that the embedded model is used in


def add_arguments(bench: argparse.ArgumentParser) -> None:
    """What only `bench speed` has."""
    bench.add_argument("--model", metavar="M", help="a CodeGen checkpoint instead of random weights")
    bench.add_argument("--offline", action="store_true", default=None, help="never ask the network")
    bench.add_argument("--json", action="store_true", help="print one JSON object")
    bench.add_argument(
        "--shape",
        metavar="S",
        help=f"random weights as large as {', '.join(SHAPES)} (default {DEFAULT_SHAPE})",
    )
    bench.add_argument(
        "--engines",
        metavar="E,E",
        help=f"of {', '.join(CHOICES)}; without it, all but native-fp32",
    )
    bench.add_argument("--repeats", type=positive, default=3, metavar="N", help="take the median of N")
    bench.add_argument("--threads", type=positive, metavar="N", help="for every engine; default: all cores")
    bench.add_argument("--plot", type=Path, metavar="FILE", help="draw it, too, as .svg or .png")


def positive(word: str) -> int:
    """A whole number from 1, for argparse."""
    number = int(word)
    if number < 1:
        raise ValueError
    return number


def run_speed(args: argparse.Namespace, workspace: Workspace) -> dict[str, Any]:
    """The report, and the picture if one is asked for."""
    if args.plot is not None:
        check_plot(args.plot)
    subject = subject_of(args, workspace)
    names = args.engines
    if names is None and subject.is_embedded:
        names = ",".join((*DEFAULT_ENGINES, *OF_EMBEDDED))
    plan = Plan(find_engines(names), args.repeats, args.threads)
    status = Status()
    try:
        report = measure_speed(subject, plan, status)
    finally:
        status.end()
    if args.plot is not None:
        try:
            plot(report, args.plot)
            status.note(f"drawn: {args.plot}")
        except OSError as error:  # the figures took minutes, and are printed whatever becomes of the picture
            status.note(f"{args.plot} cannot be written: {error.strerror or error}")
    return report


def subject_of(args: argparse.Namespace, workspace: Workspace) -> Subject:
    """The checkpoint that `--model` names, or random weights of a shape."""
    cache = workspace.folders.cache / "benchmarks" / "speed"
    if args.model is None:
        return subject_of_shape(find_shape(args.shape or DEFAULT_SHAPE), cache)
    if args.shape is not None:
        raise UsageError("--shape is for random weights and --model for a checkpoint's own: leave one out.")
    name, directory = locate(args.model, offline=workspace.settings.offline, pins=workspace.pins)
    return subject_of_directory(name, directory, cache, directory == embedded_directory())
