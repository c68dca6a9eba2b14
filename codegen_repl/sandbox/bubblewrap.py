"""The command line of tier A: bubblewrap builds a small world in which the launcher then locks itself in.

It knows bubblewrap's options and which versions lack which; nothing about how the run is watched.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from .environment import SYSTEM_FILES, SYSTEM_TREES, Python, outermost

SCRATCH = "/scratch"

_NOT_IN_EVERY_VERSION = ("--size", "--disable-userns")  # since 0.7 and 0.8
_SHARED_MEMORY_BYTES = 16 << 20


def find() -> str | None:
    """The path of bwrap; a system one first, since only that may have an AppArmor profile."""
    return "/usr/bin/bwrap" if os.access("/usr/bin/bwrap", os.X_OK) else shutil.which("bwrap")


def version_and_options(bwrap: str) -> tuple[str, frozenset[str]]:
    """What this bwrap calls itself, and which of the newer options its help names; raises OSError."""
    said = subprocess.run([bwrap, "--version"], capture_output=True, text=True, timeout=5, check=False).stdout
    help_text = subprocess.run([bwrap, "--help"], capture_output=True, text=True, timeout=5, check=False)
    known = set(re.findall(r"--[\w-]+", help_text.stdout + help_text.stderr))
    return said.split()[-1] if said.split() else "?", frozenset(known.intersection(_NOT_IN_EVERY_VERSION))


def command(
    bwrap: str,
    options: frozenset[str],
    python: Python,
    environment: Mapping[str, str],
    extra_files: Sequence[str],
    disk_bytes: int,
    is_root: bool,
) -> list[str]:
    """The arguments up to and including `--`; what follows them runs inside.

    Without `--size` the scratch file system has no bound of its own and only the warden holds it to
    `disk_bytes`.
    """
    words = [
        bwrap,
        "--unshare-ipc",
        "--unshare-pid",
        "--unshare-net",
        "--unshare-uts",
        "--unshare-cgroup-try",
    ]
    words += [
        "--die-with-parent",
        "--new-session",
        "--as-pid-1",
        "--hostname",
        "sandbox",
        "--cap-drop",
        "ALL",
    ]
    if (
        is_root
    ):  # no user namespace: there uid 0 is exempt from RLIMIT_NPROC, so the launcher takes another uid
        for capability in ("CAP_SETUID", "CAP_SETGID", "CAP_KILL", "CAP_SYS_PTRACE"):
            words += ["--cap-add", capability]
    else:
        words += ["--unshare-user"]
        words += ["--disable-userns"] if "--disable-userns" in options else []
    words += ["--clearenv"]
    for name, value in environment.items():
        words += ["--setenv", name, value]
    words += _system() + _files((*python.trees, *extra_files))
    sized = "--size" in options
    words += ["--proc", "/proc", "--dev", "/dev"]
    if sized:
        words += ["--size", str(_SHARED_MEMORY_BYTES), "--perms", "1777", "--tmpfs", "/dev/shm"]
        words += ["--size", str(disk_bytes)]
    words += ["--perms", "0777", "--tmpfs", SCRATCH]
    if not any(path.startswith("/tmp/") for path in (*python.trees, *extra_files)):
        words += ["--symlink", f"{SCRATCH}/.tmp", "/tmp"]  # with a Python in /tmp, /tmp is a folder already
    return [*words, "--remount-ro", "/dev", "--remount-ro", "/", "--chdir", SCRATCH, "--"]


def _system() -> list[str]:
    words: list[str] = []
    for path in SYSTEM_TREES:
        if os.path.islink(path):
            words += ["--symlink", os.readlink(path), path]
        elif os.path.isdir(path):
            words += ["--ro-bind", path, path]
    for path in SYSTEM_FILES:
        if os.path.exists(path):
            words += ["--ro-bind-try", path, path]
    return words


def _files(paths: tuple[str, ...]) -> list[str]:
    """Bind what lies outside the system's trees; its parents are open, unlike perhaps the real ones."""
    words: list[str] = []
    bound = [path for path in outermost((*SYSTEM_TREES, *paths)) if path not in SYSTEM_TREES]
    parents = {str(parent) for path in bound for parent in Path(path).parents if parent != Path("/")}
    for parent in sorted(parents):
        words += ["--perms", "0755", "--dir", parent]
    for path in bound:
        words += ["--ro-bind-try", path, path]
    return words
