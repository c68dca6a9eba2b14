"""One job of `bench speed` in a process of its own, so that its memory and its start are its own, too.

`python -m codegen_repl.benchmarks.speed_worker JOB` with a job as JSON; it answers in lines of JSON: what it
is `doing`, a `measure` with context and value, a `fact`, or why it `failed`. Libraries print what they like;
only the answers go to the real standard output.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.resident import peak_resident_bytes, resident_bytes
from codegen_repl.benchmarks.shapes import Shape
from codegen_repl.benchmarks.speed_engines import CHOICES, SpeedEngine

Job = Mapping[str, Any]
Tell = Callable[[Mapping[str, Any]], None]
LIBRARIES = ("torch", "transformers", "ctranslate2")


def look_at_machine(job: Job, tell: Tell) -> None:
    """What this machine is, and how fast it reads memory."""
    import torch

    from codegen_repl.benchmarks.bandwidth import best_bandwidth

    tell({"doing": "reading memory"})
    tell({"fact": "threads", "value": torch.get_num_threads()})
    tell({"fact": "bandwidth_bytes_per_s", "value": best_bandwidth(job["num_bytes"])})


def write_checkpoint(job: Job, tell: Tell) -> None:
    """Random weights of a shape."""
    from codegen_repl.benchmarks.random_checkpoint import make_checkpoint

    make_checkpoint(Shape(**job["shape"]), Path(job["directory"]), lambda text: tell({"doing": text}))


def start(job: Job, tell: Tell) -> SpeedEngine:
    """Open an engine, and tell how long that took and what memory it holds."""
    choice = CHOICES[job["engine"]]
    tell({"doing": "starting"})
    started = time.perf_counter()
    for name in choice.imports:
        import_module(name)
    imported = time.perf_counter()
    engine = choice.open(Path(job["directory"]), choice.dtype, Path(job["folder"]))
    tell({"fact": "import_s", "value": imported - started})
    tell({"fact": "load_s", "value": time.perf_counter() - imported})
    tell({"fact": "rss_after_load_bytes", "value": resident_bytes()})
    tell({"fact": "peak_rss_while_loading_bytes", "value": peak_resident_bytes()})
    return engine


def only_start(job: Job, tell: Tell) -> None:
    """A start, for what it leaves on disk."""
    start(job, tell)


def measure_engine(job: Job, tell: Tell) -> None:
    """All figures of one engine."""
    from codegen_repl.benchmarks import speed_measures
    from codegen_repl.benchmarks.bandwidth import meter

    choice = CHOICES[job["engine"]]
    engine, shape, repeats = start(job, tell), Shape(**job["shape"]), job["repeats"]

    def found(measure: str, context: int | None, value: float) -> None:
        tell({"measure": measure, "context": context, "value": value})

    def doing(text: str) -> None:
        tell({"doing": text})

    with meter(job["buffer_bytes"]) as bandwidth:
        memory = speed_measures.Memory(partial(shape.token_bytes, choice.dtype, choice.kv_bytes), bandwidth)
        speed_measures.measure(engine, shape, repeats, found, doing, job["contexts"], memory)
    if job["curve"]:
        tell({"fact": "curve", "value": speed_measures.curve(engine, shape, repeats, doing, job["curve"])})


def measure_embedded(job: Job, tell: Tell) -> None:
    """How long a person waits for the embedded model."""
    from codegen_repl.benchmarks.speed_embedded import waiting_times

    tell({"doing": "waiting for its answers"})
    times = waiting_times(Path(job["directory"]), job["repeats"], Path(job["folder"]))
    for name, value in times.items():
        tell({"fact": name, "value": value})


JOBS: Mapping[str, Callable[[Job, Tell], None]] = {
    "machine": look_at_machine,
    "checkpoint": write_checkpoint,
    "start": only_start,
    "measure": measure_engine,
    "embedded": measure_embedded,
}


def reason(error: BaseException) -> str:
    """Why a job failed, in one line."""
    if isinstance(error, ModuleNotFoundError) and error.name in LIBRARIES:
        return f"{error.name} is not installed (pip install 'codegen-repl[bench]' brings it)"
    if isinstance(error, MemoryError):
        return "out of memory"
    first = str(error).strip().split("\n")[0]
    return first or type(error).__name__


def main(job: Job) -> int:
    """Do the job; 1 if it failed, which is told."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever else is printed

    def tell(message: Mapping[str, Any]) -> None:
        print(json.dumps(message), file=answers, flush=True)

    try:
        JOBS[job["job"]](job, tell)
        return 0
    except BrokenPipeError:
        return 1  # nobody listens any more
    except Exception as error:  # of any library; the table says that this engine is missing, and why
        tell({"failed": reason(error)})
        return 1


if __name__ == "__main__":
    sys.exit(main(json.loads(sys.argv[1])))
