"""Bring back the files that a program left in scratch, trusting neither their names nor what they are.

It reads through a directory descriptor, follows no link, opens nothing but regular files, and is called only
when every process of the run is gone.  It knows nothing about runs.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from .result import Artefact

MAX_FILES = 64
MAX_DEPTH = 3
MAX_LOOKED_AT = 4096
MAX_NAME = 100


def collect(scratch_fd: int, max_bytes: int, into: Path | None = None) -> tuple[Artefact, ...]:
    """Regular files below the directory, by name: at most 64, three levels deep, `max_bytes` together.

    Hidden files and `__pycache__` stay behind.  With `into` they are written there, never over an existing
    file. Raises OSError only for what happens to `into`.
    """
    found: list[Artefact] = []
    taken: set[str] = set()
    left = max_bytes
    for name, fd in _regular_files(scratch_fd, "", MAX_DEPTH, [MAX_LOOKED_AT]):
        with open(fd, "rb") as file:
            size = os.fstat(fd).st_size
            if size > left or len(found) >= MAX_FILES:
                continue
            data = file.read(size)
        left -= len(data)
        shown = _unused(clean_name(name), taken)
        found.append(Artefact(shown, len(data), data if into is None else _write(into, shown, data)))
    return tuple(sorted(found, key=lambda artefact: artefact.name))


def _regular_files(directory: int, prefix: str, depth: int, budget: list[int]) -> Iterator[tuple[str, int]]:
    """(relative name, open descriptor) of each regular file; `budget[0]` entries are looked at in all."""
    try:
        listing = os.scandir(directory)
    except OSError:
        return
    names = []
    with listing:
        for entry in listing:
            budget[0] -= 1
            if budget[0] < 0:
                break
            names.append(entry.name)
    for name in sorted(names):
        if name.startswith(".") or name == "__pycache__":
            continue
        try:
            mode = os.stat(name, dir_fd=directory, follow_symlinks=False).st_mode
            if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
                continue
            fd = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=directory)
            mode = os.fstat(fd).st_mode
        except OSError:
            continue
        if stat.S_ISREG(mode):
            yield prefix + name, fd
            continue
        try:
            if stat.S_ISDIR(mode) and depth > 1:
                yield from _regular_files(fd, f"{prefix}{name}/", depth - 1, budget)
        finally:
            os.close(fd)


def clean_name(name: str) -> str:
    """A plain file name: letters, digits and `-_.+ ()`, folders joined by `_`; anything else becomes `_`."""
    text = os.fsencode(name).decode("utf-8", errors="replace")
    text = unicodedata.normalize("NFC", text)
    kept = "".join(char if char.isalnum() or char in "-_.+ ()" else "_" for char in text).strip(" .")
    stem, dot, suffix = kept.rpartition(".")
    if len(kept) > MAX_NAME:
        kept = (
            stem[: MAX_NAME - len(suffix) - 1] + dot + suffix if dot and len(suffix) < 10 else kept[:MAX_NAME]
        )
    return kept or "unnamed"


def _unused(name: str, taken: set[str]) -> str:
    stem, dot, suffix = name.rpartition(".")
    count = 1
    candidate = name
    while candidate.casefold() in taken:
        count += 1
        candidate = f"{stem}-{count}{dot}{suffix}" if dot else f"{name}-{count}"
    taken.add(candidate.casefold())
    return candidate


def _write(folder: Path, name: str, data: bytes) -> Path:
    """Write a new file, with a number in its name if there already is one of that name."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = {path.name.casefold() for path in folder.iterdir()}
    path = folder / _unused(name, taken)
    with path.open("xb") as file:
        try:
            file.write(data)
            file.flush()
        except OSError:
            path.unlink()  # no half of a file
            raise
    return path
