"""From step.c to a library that is loaded: compiled once for this machine, kept in a folder, checked.

Every way in which that can fail leads to None, and then PyTorch computes as well.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from codegen_repl.errors import ModelError

SOURCE = Path(__file__).with_name("step.c")
SOURCES = (SOURCE, *map(SOURCE.with_name, ("dots.h", "sums.h", "attention.h", "nibbles.h")))
COMPILERS = ("cc", "gcc", "clang")
# Sums in any order, or no compiler makes vectors of them. What -ffast-math brings beyond these changes how
# the whole process treats tiny numbers.
ANY_ORDER = (
    "-fassociative-math",
    "-fno-signed-zeros",
    "-fno-trapping-math",
    "-fno-math-errno",
    "-ffinite-math-only",
)
OPTIONS = ("-O3", "-march=native", "-fopenmp", *ANY_ORDER, "-shared", "-fPIC")
SECONDS = 60
CPU_FACTS = Path("/proc/cpuinfo")

Check = Callable[[ctypes.CDLL], bool]


def load(folder: Path, is_right: Check, say: Callable[[str], None] = lambda _: None) -> ctypes.CDLL | None:
    """The library, compiled into `folder` if it is not there yet; None if it cannot be had or `is_right`
    says that what it computes is not what it should. `say` hears when something is compiled.
    """
    found = filter(None, map(shutil.which, (os.environ.get("CC", ""), *COMPILERS)))
    for compiler in _different(found):
        with suppress(OSError, subprocess.SubprocessError, AttributeError, RuntimeError, ModelError):
            library = _loaded(compiler, folder, say)
            if library is not None and is_right(library):
                return library
    return None


def _different(paths: Iterable[str]) -> list[str]:
    """The same without other names of what came before: `cc` mostly is `gcc`."""
    by_file: dict[str, str] = {}
    for path in paths:
        by_file.setdefault(os.path.realpath(path), path)
    return list(by_file.values())


def _loaded(compiler: str, folder: Path, say: Callable[[str], None]) -> ctypes.CDLL | None:
    """What this compiler makes, made again if what is kept is damaged; None if it has failed before, which
    takes its time and changes nothing.
    """
    place = folder / f"step-{_fingerprint(compiler)}.so"
    failed = place.with_suffix(".failed")
    if failed.is_file():
        return None
    with suppress(OSError):
        return ctypes.CDLL(str(place))
    say("compiling the decoding step for this machine (once)")
    try:
        _compile(compiler, place)
    except subprocess.SubprocessError as error:
        failed.write_text(f"{compiler}: {error}\n", encoding="utf-8")
        raise
    return ctypes.CDLL(str(place))


def _fingerprint(compiler: str) -> str:
    """Changes with the source, the compiler and the processor that the code is for."""
    version = subprocess.run([compiler, "--version"], capture_output=True, timeout=SECONDS, check=True).stdout
    source = b"".join(part.read_bytes() for part in SOURCES)
    digest = hashlib.sha256(source + version + " ".join(OPTIONS).encode())
    facts = CPU_FACTS.read_text() if CPU_FACTS.is_file() else ""
    lines = (line for line in facts.splitlines() if line.startswith(("model name", "flags", "Features")))
    digest.update("".join((platform.machine(), *sorted(set(lines)))).encode())
    return digest.hexdigest()[:16]


def _compile(compiler: str, place: Path) -> None:
    """Put the library in its place, whole or not at all."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as room:
        made = Path(room) / place.name
        command = [compiler, *OPTIONS, str(SOURCE), "-o", str(made), "-lm"]
        subprocess.run(command, capture_output=True, timeout=SECONDS, check=True)
        made.replace(place)
