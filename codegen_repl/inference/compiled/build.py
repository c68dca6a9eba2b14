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
from collections.abc import Callable
from pathlib import Path

SOURCE = Path(__file__).with_name("step.c")
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
    compiler = next(filter(None, map(shutil.which, (os.environ.get("CC", ""), *COMPILERS))), None)
    if compiler is None:
        return None
    try:
        place = folder / f"step-{_fingerprint(compiler)}.so"
        if not place.is_file():
            say("compiling the decoding step for this machine (once)")
            _compile(compiler, place)
        library = ctypes.CDLL(str(place))
        return library if is_right(library) else None
    except (OSError, subprocess.SubprocessError, AttributeError):
        return None


def _fingerprint(compiler: str) -> str:
    """Changes with the source, the compiler and the processor that the code is for."""
    version = subprocess.run([compiler, "--version"], capture_output=True, timeout=SECONDS, check=True).stdout
    digest = hashlib.sha256(SOURCE.read_bytes() + version + " ".join(OPTIONS).encode())
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
