"""Files of one JSON object a line, appended to so that a run that is killed can go on.

A line is either there in full or not at all: a torn end is cut off before anything is appended. Beside the
file stands how it was made, so that no file is ever a mixture. What the objects mean is for others to know.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from codegen_repl.errors import UsageError


def read_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a JSONL file (or a gzipped one) with their line numbers, from 1.

    Raises UsageError, naming the line, if one is no object.
    """
    try:
        data = path.read_bytes()
        text = (gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data).decode("utf-8")
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}; check its name.") from None
    except (OSError, EOFError, UnicodeDecodeError, zlib.error) as error:
        raise UsageError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}.") from None
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                item = json.loads(line)
            except (ValueError, RecursionError) as error:  # nested too deeply, a number too long
                raise UsageError(f"{path}, line {number}, is not JSON: {error}.") from None
            if not isinstance(item, dict):
                raise UsageError(f"{path}, line {number}, is JSON, but not an object.")
            yield number, item


def how_made_path(path: Path) -> Path:
    """Where it is written down how the file at `path` was made."""
    return path.with_name(f"{path.name}.made-with")


def how_made(path: Path) -> dict[str, Any]:
    """How the file at `path` was made; empty if nobody wrote it down."""
    try:
        found = json.loads(how_made_path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


class Records:
    """A file that this process alone appends to, from `open_records`."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    def append(self, items: Iterable[Mapping[str, Any]]) -> None:
        """Put the objects behind the others and see them onto the disk."""
        data = "".join(json.dumps(item) + "\n" for item in items).encode()
        while data:
            data = data[os.write(self._fd, data) :]
        os.fsync(self._fd)


@contextlib.contextmanager
def open_records(path: Path, made_with: Mapping[str, Any]) -> Iterator[Records]:
    """Open the file for appending, made if need be; a torn last line is cut off.

    Raises UsageError when the file was begun in another way, or when another run is writing it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(path.with_name(f"{path.name}.lock"), timeout=0):
            agree(path, made_with)
            fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
            try:
                mend(fd, path.read_bytes())
                yield Records(fd)
            finally:
                os.close(fd)
    except Timeout:
        raise UsageError(f"Another run is writing {path}: wait for it, or name another file.") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror or error}.") from None


def agree(path: Path, made_with: Mapping[str, Any]) -> None:
    """Note how a new file is made; UsageError if an old one was made otherwise."""
    if not path.exists() or path.stat().st_size == 0:
        how_made_path(path).write_text(json.dumps(made_with, indent=1) + "\n", encoding="utf-8")
        return
    wanted = json.loads(json.dumps(made_with))
    for key, value in how_made(path).items():
        if wanted.get(key, value) != value:
            raise UsageError(
                f"{path} was begun with {key} {json.dumps(value)}, not {json.dumps(wanted[key])}: "
                "give the same options to go on with it, or name another file."
            )


def mend(fd: int, data: bytes) -> None:
    """Cut off a last line of `data` that was not written to its end; end a whole one that lacks a newline."""
    tail = data[data.rfind(b"\n") + 1 :]
    if not tail:
        return
    try:
        json.loads(tail)
        os.write(fd, b"\n")
    except ValueError:
        os.ftruncate(fd, len(data) - len(tail))
