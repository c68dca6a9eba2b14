"""A benchmark's file from its public home, fetched once and checked by hash each time it is used.

Where the whole hash is not known, the first fetch is checked against what is known of it and then pinned:
the file's hash is written beside it, and a file that changes later is refused.
"""

from __future__ import annotations

import hashlib
import os
import urllib.request
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path

from codegen_repl.errors import UsageError

TIMEOUT_S = 30
HEX_DIGITS = 64  # of a whole SHA-256


@dataclass(frozen=True, slots=True)
class Source:
    """Where a benchmark is published; `sha256` may be the beginning of the digest."""

    name: str
    url: str
    sha256: str

    @property
    def is_pinned(self) -> bool:
        """Whether the whole digest is known."""
        return len(self.sha256) == HEX_DIGITS


MTPB = Source(
    "mtpb.jsonl",
    "https://raw.githubusercontent.com/salesforce/CodeGen/main/codegen1/benchmark/mtpb.jsonl",
    "3ab79ddb",
)
HUMANEVAL = Source(
    "HumanEval.jsonl.gz",
    "https://raw.githubusercontent.com/openai/human-eval/6d43fb980f9fee3c892a914eda09951f772ad10d"
    "/data/HumanEval.jsonl.gz",
    "b796127e635a67f93fb35c04f4cb03cf06f38c8072ee7cee8833d7bee06979ef",
)


def fetch(source: Source, folder: Path, *, offline: bool = False) -> Path:
    """The benchmark's file in `folder`, fetched if it is not there.

    Raises UsageError when it cannot be had (with where to get it), and when its hash is not the right one.
    """
    path = folder / source.name
    if not path.exists():
        if offline:
            raise UsageError(
                f"{source.name} is not on this machine, and --offline forbids to fetch it: {way(source)}"
            )
        data = download(source)
        check(source, data, folder, f"What {source.url} holds")
        folder.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        part.write_bytes(data)
        part.replace(path)
    check(source, path.read_bytes(), folder, str(path))
    return path


def download(source: Source) -> bytes:
    """What the address holds; UsageError when nothing comes."""
    try:
        with urllib.request.urlopen(source.url, timeout=TIMEOUT_S) as response:
            data: bytes = response.read()
            return data
    except (OSError, HTTPException) as error:  # the latter for a download that is cut
        raise UsageError(f"{source.name} could not be fetched ({error}): {way(source)}") from None


def way(source: Source) -> str:
    """What a person can do who has no network here."""
    return f"get it from {source.url} and give its path with --data FILE."


def check(source: Source, data: bytes, folder: Path, what: str) -> None:
    """UsageError unless the data are those that were published, or those that were fetched first."""
    digest = hashlib.sha256(data).hexdigest()
    if not digest.startswith(source.sha256):
        raise UsageError(
            f"{what} is not {source.name} as published (its sha256 begins {digest[:8]}, not "
            f"{source.sha256[:8]}); remove it, or {way(source)}"
        )
    if source.is_pinned:
        return
    lock = folder / f"{source.name}.sha256"
    if not lock.exists():
        folder.mkdir(parents=True, exist_ok=True)
        lock.write_text(f"{digest}  {source.name}\n", encoding="utf-8")
    elif not lock.read_text(encoding="utf-8").startswith(digest):
        raise UsageError(f"{what} is not the {source.name} that was fetched first ({lock} has its sha256).")
