"""What a program may see of this machine: interpreter, packages, system libraries, a clean environment.

It lists paths and variables and does not know how they are shown or protected.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SYSTEM_TREES = ("/usr", "/lib", "/lib32", "/lib64", "/libx32", "/bin", "/sbin", "/nix/store", "/gnu/store")
SYSTEM_FILES = ("/etc/ld.so.cache", "/etc/localtime", "/etc/alternatives", "/etc/fonts")


@dataclass(frozen=True, slots=True)
class Python:
    """The interpreter that runs programs: the one that runs us, without its virtual environment's wrapper."""

    executable: str
    trees: tuple[str, ...]
    """What must be readable for it to start and import: its prefix and its package directories."""

    site_packages: tuple[str, ...]
    """Package directories, in the order of `sys.path`."""


@cache
def this_python() -> Python:
    """The running interpreter, found once."""
    executable = os.path.realpath(sys.executable)
    site_packages = tuple(
        path
        for path in dict.fromkeys(map(os.path.abspath, sys.path))
        if os.path.basename(path) in ("site-packages", "dist-packages") and os.path.isdir(path)
    )
    prefixes = {os.path.realpath(path) for path in (sys.base_prefix, sys.base_exec_prefix)}
    if "/" in prefixes:  # an interpreter at the root: its library alone, never the whole disk
        prefixes = {
            sysconfig.get_path("stdlib"),
            sysconfig.get_path("platstdlib"),
            os.path.dirname(executable),
        }
    trees = [*sorted(prefixes), *site_packages, *(os.path.realpath(path) for path in site_packages)]
    return Python(executable, tuple(dict.fromkeys(filter(os.path.isdir, trees))), site_packages)


def outermost(paths: tuple[str, ...]) -> tuple[str, ...]:
    """`paths` without those that lie below another one of them."""
    return tuple(
        path for path in paths if not any(path != other and path.startswith(other + "/") for other in paths)
    )


def is_readable_by_others(paths: Iterable[str]) -> bool:
    """Whether a stranger can walk down to each of the paths that exist."""
    for path in paths:
        while path != "/":
            try:
                if not os.stat(path).st_mode & 0o001 and os.path.isdir(path):
                    return False
            except FileNotFoundError:
                break
            path = os.path.dirname(path)
    return True


def variables(scratch: str, seed: int | None) -> dict[str, str]:
    """The whole environment of a program; nothing is inherited, so no secret can be."""
    names = {
        "PATH": "/usr/bin:/bin",
        "HOME": scratch,
        "TMPDIR": scratch_temporary(scratch),
        "MPLCONFIGDIR": f"{scratch}/.matplotlib",
        "MPLBACKEND": "Agg",
        "LANG": "C.UTF-8",
        "TZ": os.environ.get("TZ", ""),
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONHASHSEED": "random" if seed is None else str(seed % 2**32),
    }
    if not names["TZ"]:
        del names["TZ"]
    threads = (
        "OMP_NUM_THREADS",
        "OPENBLAS_NUM_THREADS",
        "MKL_NUM_THREADS",
        "NUMEXPR_NUM_THREADS",
        "LOKY_MAX_CPU_COUNT",
    )
    return names | dict.fromkeys(threads, "1") | {"JOBLIB_MULTIPROCESSING": "0"}


def scratch_temporary(scratch: str) -> str:
    """Where temporary files go: hidden in scratch, so that they count but are no artefacts."""
    return f"{scratch}/.tmp"


def matplotlib_font_lists() -> tuple[str, ...]:
    """The font lists matplotlib has cached for this user; building one anew takes it a second."""
    caches = (os.environ.get("MPLCONFIGDIR"), os.path.expanduser("~/.cache/matplotlib"))
    found = [path for folder in caches if folder for path in Path(folder).glob("fontlist-*.json")]
    return tuple(str(path) for path in found if path.is_file() and not path.is_symlink())
