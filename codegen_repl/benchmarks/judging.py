"""Samples to verdicts: every program judged in a sandboxed process of its own, several at a time.

A sample is a line of JSON. Sampling and judging meet in that file only, so that scores can be recomputed.
What decides is the judge program (`published.py`, or a test file); this module only runs it.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.problem import read_lines
from codegen_repl.errors import UsageError
from codegen_repl.sandbox import Limits, Runner

MTPB_LIMITS = Limits(
    wall_s=25.0,  # the judge stops the program itself after 20 s
    memory_bytes=2 << 30,
)
HUMANEVAL_LIMITS = Limits(wall_s=3.0, memory_bytes=2 << 30)


@dataclass(frozen=True, slots=True)
class Sample:
    """A program to be judged: sample number `sample` for test case `case` of problem `id`."""

    id: str
    program: str
    case: int = 0
    sample: int = 0

    def as_json(self) -> dict[str, Any]:
        """The sample as a line of the samples file."""
        return {"id": self.id, "case": self.case, "sample": self.sample, "program": self.program}


def read_samples(path: Path) -> list[Sample]:
    """The samples in a file, one object a line; UsageError, naming the line, if one is none."""
    samples = []
    for number, data in read_lines(path):
        try:
            case, sample = int(data.get("case", 0)), int(data.get("sample", 0))
            samples.append(Sample(str(data["id"]), data["program"], case, sample))
        except (KeyError, TypeError, ValueError, AttributeError):
            raise UsageError(f"{path}, line {number}: a sample needs an id and a program.") from None
    return samples


@cache
def published_judge() -> str:
    """The text of the judge program."""
    return Path(__file__).with_name("published.py").read_text(encoding="utf-8")


def passes_published(program: str, gold: Any, runner: Runner) -> bool:
    """Whether `program` passes against `gold` under the published MTPB rules."""
    nonce = secrets.token_hex(16)  # so that nothing the program prints can be taken for the verdict
    task = json.dumps({"program": program, "gold": gold, "nonce": nonce})
    result = runner.run(published_judge(), stdin=task)
    return f"{nonce}true" in result.stdout.splitlines()


def passes_tests(program: str, runner: Runner) -> bool:
    """Whether `program`, its tests included, runs to its end without a fault."""
    return runner.run(program).is_ok


def judge_all(
    samples: Iterable[Sample], judge: Callable[[Sample], bool], workers: int
) -> Iterator[tuple[Sample, bool]]:
    """Each sample with its verdict, in order, judged `workers` at a time."""
    listed = list(samples)
    with ThreadPoolExecutor(max_workers=workers) as pool:
        yield from zip(listed, pool.map(judge, listed), strict=True)
