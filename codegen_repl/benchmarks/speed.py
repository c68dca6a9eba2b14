"""`codegen-repl bench speed`: how fast engines run the same CodeGen weights, one process after the other.

It decides what is measured, listens to the workers, and puts the report together; how an engine is opened
and timed is theirs (`speed_worker`). An engine that fails is named in the report, and the others go on.
"""

from __future__ import annotations

import os
import platform
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.shapes import Shape
from codegen_repl.benchmarks.speed_engines import CHOICES, Choice
from codegen_repl.benchmarks.speed_measures import CONTEXTS, CURVE, NUM_DECODED
from codegen_repl.benchmarks.speed_process import WorkerFailed, run_worker
from codegen_repl.benchmarks.speed_ratios import embedded_ratios, speed_ratios
from codegen_repl.benchmarks.status import Status
from codegen_repl.errors import ModelError, UsageError

DEFAULT_ENGINES = (
    "native-int8",
    "native-int4",
    "native-bf16",
    "transformers-fp32",
    "transformers-bf16",
    "ctranslate2-int8",
)
PACKAGES = ("torch", "transformers", "ctranslate2")
BUFFER_BYTES = 2**29
Report = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: a checkpoint, its shape, and where what engines make of it goes."""

    name: str
    shape: Shape
    directory: Path
    folder: Path
    is_embedded: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """How it is measured. `threads` None leaves it to torch; `buffer_bytes` is what is read to know the
    bandwidth: 512 MiB, as last-level caches of servers reach some hundred MB.
    """

    engines: Sequence[Choice]
    repeats: int = 3
    threads: int | None = None
    contexts: Sequence[int] = CONTEXTS
    curve: Sequence[int] = CURVE
    buffer_bytes: int = BUFFER_BYTES


@dataclass(slots=True)
class Results:
    """What the workers have told so far."""

    rows: list[Report] = field(default_factory=list)
    missing: list[Report] = field(default_factory=list)
    extras: list[Report] = field(default_factory=list)
    curve: list[Report] = field(default_factory=list)


def find_engines(names: str | None) -> list[Choice]:
    """The engines that a list with commas names; UsageError for one that is not known."""
    wanted = DEFAULT_ENGINES if names is None else [name.strip() for name in names.split(",")]
    if unknown := [name for name in wanted if name not in CHOICES]:
        raise UsageError(f"There is no engine {unknown[0]!r}; there are {', '.join(CHOICES)}.")
    return [CHOICES[name] for name in dict.fromkeys(wanted)]


def measure_speed(subject: Subject, plan: Plan, say: Status) -> Report:
    """The whole report; `say` is told each step before it begins."""
    environ = {} if plan.threads is None else {"OMP_NUM_THREADS": str(plan.threads)}
    if (subject.directory / "config.json").is_file():
        say.note(f"weights: {subject.directory}")
    else:
        write_checkpoint(subject, environ, say)
    reading = {"job": "machine", "num_bytes": plan.buffer_bytes}
    machine = facts(reading, environ, say, "machine")
    environ["OMP_NUM_THREADS"] = str(machine["threads"])  # the same for every engine
    results = Results()
    for choice in plan.engines:
        try:
            measure_engine(choice, subject, plan, environ, say, results)
        except WorkerFailed as failure:
            results.missing.append({"engine": choice.engine, "dtype": choice.dtype, "reason": str(failure)})
            say.note(f"{choice.engine} {choice.dtype}: {failure}")
    bandwidth = machine["bandwidth_bytes_per_s"]
    with suppress(WorkerFailed):  # again, as a neighbour may have been busy; there is still the first figure
        bandwidth = max(bandwidth, facts(reading, environ, say, "machine")["bandwidth_bytes_per_s"])
    report = {
        "shape": subject.name,
        "machine": machine_name(machine["threads"]),
        "rows": results.rows,
        "missing": results.missing,
        "ratios": [
            ratio.as_dict()
            for ratio in speed_ratios(results.rows, subject.shape, results.extras, results.curve)
        ],
        "bandwidth_bytes_per_s": bandwidth,
        "repeats": plan.repeats,
        "extras": results.extras,
        "curve": results.curve,
    }
    if subject.is_embedded:
        add_embedded(report, subject, plan, environ, say)
    return report


def write_checkpoint(subject: Subject, environ: Mapping[str, str], say: Status) -> None:
    """Let random weights be written; ModelError when that fails."""
    job = {"job": "checkpoint", "shape": asdict(subject.shape), "directory": str(subject.directory)}
    try:
        for message in run_worker(job, environ):
            say.note(message["doing"])
    except WorkerFailed as failure:
        raise ModelError(f"There is nothing to measure: {failure}") from None


def measure_engine(
    choice: Choice, subject: Subject, plan: Plan, environ: Mapping[str, str], say: Status, results: Results
) -> None:
    """All figures of one engine, added to the results as they come; WorkerFailed where it ends early."""
    who = {"engine": choice.engine, "dtype": choice.dtype}
    job = {
        "engine": choice.name,
        "directory": str(subject.directory),
        "folder": str(subject.folder / f"{choice.engine}-{choice.dtype}"),
    }
    name = f"{choice.engine} {choice.dtype}"
    extra: Report = dict(who)
    results.extras.append(extra)
    if choice.engine == "native":  # so that its first start is one
        shutil.rmtree(job["folder"], ignore_errors=True)
    if choice.prepares:
        extra["first_start"] = facts({"job": "start", **job}, environ, say, f"{name}, for the first time")
    more = {
        "shape": asdict(subject.shape),
        "repeats": plan.repeats,
        "buffer_bytes": plan.buffer_bytes,
        "contexts": plan.contexts,
        "curve": plan.curve if choice.engine == "native" else [],
    }
    for message in run_worker({"job": "measure", **job, **more}, environ):
        if "doing" in message:
            say(f"{name}: {message['doing']}")
        elif "measure" in message:
            results.rows.append({**who, **message})
        elif message["fact"] == "load_s":
            results.rows.append({**who, "measure": "load_s", "context": None, "value": message["value"]})
        elif message["fact"] == "curve":
            results.curve += curve_points(choice, subject.shape, message["value"])
        else:
            extra[message["fact"]] = message["value"]


def facts(job: Mapping[str, Any], environ: Mapping[str, str], say: Status, name: str) -> dict[str, Any]:
    """What a worker finds out in one job."""
    found = {}
    for message in run_worker(job, environ):
        if "doing" in message:
            say(f"{name}: {message['doing']}")
        else:
            found[message["fact"]] = message["value"]
    return found


def curve_points(choice: Choice, shape: Shape, points: Sequence[tuple[int, float]]) -> list[Report]:
    """Time and bytes of a token over the context."""
    return [
        {
            "engine": choice.engine,
            "dtype": choice.dtype,
            "context": context,
            "seconds_per_token": seconds,
            "bytes_per_token": shape.token_bytes(choice.dtype, choice.kv_bytes, context + NUM_DECODED / 2),
        }
        for context, seconds in points
    ]


def add_embedded(
    report: Report, subject: Subject, plan: Plan, environ: Mapping[str, str], say: Status
) -> None:
    """What only the model in the package is asked."""
    job = {
        "job": "embedded",
        "directory": str(subject.directory),
        "repeats": plan.repeats,
        "folder": str(subject.folder / "embedded"),
    }
    try:
        report["embedded"] = facts(job, environ, say, "embedded model")
    except WorkerFailed as failure:
        report["missing"].append({"engine": "embedded", "dtype": "auto", "reason": str(failure)})
        report["embedded"] = {}
    report["ratios"] += [ratio.as_dict() for ratio in embedded_ratios(report["embedded"])]


def subject_of_directory(name: str, directory: Path, cache: Path, is_embedded: bool) -> Subject:
    """A checkpoint that is there; ModelError or UsageError if it cannot be measured."""
    from codegen_repl.models.checkpoint import inspect

    checkpoint = inspect(directory)
    folder = cache / f"{name.replace('/', '--')}-{checkpoint.revision[:12]}"
    return Subject(name, Shape.of_config(name, checkpoint.config), directory, folder, is_embedded)


def subject_of_shape(shape: Shape, cache: Path) -> Subject:
    """Random weights, kept in the cache."""
    return Subject(shape.name, shape, cache / f"random-{shape.name}", cache / f"random-{shape.name}.made")


def machine_name(threads: int) -> str:
    """Processor, threads, memory and the versions that count, in one line."""
    versions = []
    for package in PACKAGES:
        try:
            versions.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            versions.append(f"no {package}")
    parts = (
        processor(),
        f"{threads} thread{'s' if threads > 1 else ''}",
        memory(),
        f"{platform.system()} {platform.machine()}",
        *versions,
    )
    return ", ".join(part for part in parts if part)


def processor() -> str:
    """The processor's own name where the system tells it."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return " ".join(line.partition(":")[2].split())
    except OSError:
        pass
    return platform.processor() or "unknown processor"


def memory() -> str:
    """Size of the memory; empty where it is not known."""
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names:
        return ""
    return f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GiB"
