"""The problems of a benchmark, read from a file that is fetched and hash-checked, or given by path."""

from __future__ import annotations

import hashlib
import json
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen_repl.errors import UsageError

DEFAULT_BUDGET = 256  # tokens a turn, for problems that state none
NO_DATA_FILE = frozenset({"38", "46"})  # their prompts read files that were never published


@dataclass(frozen=True, slots=True)
class Source:
    """Where a benchmark is published; `sha256` may be a beginning of the digest."""

    name: str
    url: str
    sha256: str


MTPB = Source(
    "mtpb.jsonl",
    "https://raw.githubusercontent.com/salesforce/CodeGen/main/codegen1/benchmark/mtpb.jsonl",
    "3ab79ddb",
)


@dataclass(frozen=True, slots=True)
class Case:
    """One test case: the values that go into the prompts, and what the last print must show."""

    values: dict[str, Any]
    gold: Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem of MTPB: prompts that are templates over each case's values."""

    id: str
    name: str
    category: str
    prompts: tuple[str, ...]
    cases: tuple[Case, ...]
    max_new_tokens: int

    def steps(self, case: int) -> tuple[str, ...]:
        """The prompts with the case's values in them (`str.format`: doubled braces are single ones)."""
        return tuple(prompt.format(**self.cases[case].values) for prompt in self.prompts)

    def is_faulty(self, case: int) -> bool:
        """Whether no program can pass this case under the published rules: a missing data file, or a gold
        value (None, dict) that their comparison refuses."""
        return (
            self.id in NO_DATA_FILE
            or self.cases[case].gold is None
            or isinstance(self.cases[case].gold, dict)
        )


def read_mtpb(path: Path) -> list[Problem]:
    """The problems in an MTPB file; inputs without an output (and outputs without an input) are dropped.

    Raises UsageError, naming the line, for a file that is none.
    """
    return [as_problem(data, path, number) for number, data in read_lines(path)]


def as_problem(data: dict[str, Any], path: Path, number: int) -> Problem:
    """One line of the file as a problem."""
    try:
        cases = tuple(Case(v, gold) for v, gold in zip(data["inputs"], data["outputs"], strict=False))
        return Problem(
            id=str(data["id"]),
            name=data["name"],
            category=data["category"],
            prompts=tuple(data["prompts"]),
            cases=cases,
            max_new_tokens=data.get("max_gen_length") or DEFAULT_BUDGET,
        )
    except (KeyError, TypeError) as error:
        raise UsageError(
            f"{path}, line {number}, is no MTPB problem: {error!r} is missing or wrong."
        ) from None


def read_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a JSONL file with their line numbers; UsageError, naming the line, if one is none."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read: {error}.") from None
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError as error:
                raise UsageError(f"{path}, line {number}, is not JSON: {error}.") from None


def fetch(source: Source, folder: Path) -> Path:
    """The benchmark's file, from `folder` if it was fetched before, else from its public home.

    Raises UsageError when there is no network (it says where to get the file) or the digest is another.
    """
    path = folder / source.name
    if not path.exists():
        try:
            with urllib.request.urlopen(source.url, timeout=30) as response:
                data = response.read()
        except OSError as error:
            raise UsageError(
                f"{source.name} could not be fetched ({error}): get it from {source.url} "
                "and give its path with --data FILE."
            ) from None
        if not hashlib.sha256(data).hexdigest().startswith(source.sha256):
            raise UsageError(
                f"What {source.url} holds is not {source.name} as published (its sha256 differs)."
            )
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return path
