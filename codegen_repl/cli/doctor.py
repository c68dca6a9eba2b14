"""`codegen-repl doctor`: what works on this machine, and what to do about the rest. It loads no model."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from codegen_repl import __version__
from codegen_repl.cli.console import put, put_json
from codegen_repl.cli.options import settings_of
from codegen_repl.errors import CodegenReplError
from codegen_repl.settings import PROJECT_FILE, Folders, read_toml

CHECK_FAILED = 5
MIN_FREE = 200 << 20
PACKAGES = ("torch", "transformers", "tokenizers", "prompt_toolkit", "pygments", "nbformat")
PROGRAM_PACKAGES = ("numpy", "pandas", "scikit-learn", "matplotlib")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is well, and what is true of it. Notes are never a failure."""

    name: str
    state: str  # ok, note, bad
    text: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `doctor`."""
    parser.add_argument("--json", action="store_true", help="one object per finding")
    parser.epilog = "exit status: 0 all that is needed works, 5 something does not"


def run(args: argparse.Namespace) -> int:
    """Look at everything; 5 if something needed does not work."""
    found = list(findings(args))
    for finding in found:
        if args.json:
            put_json(asdict(finding))
        else:
            put(f"{finding.state:<5}{finding.name:<10}{finding.text}")
    return CHECK_FAILED if any(finding.state == "bad" for finding in found) else 0


def findings(args: argparse.Namespace) -> Iterator[Finding]:
    """Everything there is to say, the most basic first."""
    folders = Folders.of(os.environ)
    yield Finding(
        "version",
        "ok",
        f"codegen-repl {__version__}, Python {platform.python_version()}, {platform.platform()}",
    )
    yield from packages()
    yield attempt("settings", lambda: settings_text(args, folders))
    yield attempt("model", lambda: model_text(args))
    yield from sandbox()
    yield attempt("sessions", lambda: folder_text(folders.sessions))
    yield attempt("config", lambda: folder_text(folders.config))
    yield terminal()


def attempt(name: str, look: Callable[[], str]) -> Finding:
    """What `look` says, or why it cannot."""
    try:
        return Finding(name, "ok", look())
    except (CodegenReplError, OSError) as error:
        return Finding(name, "bad", str(error))


def packages() -> Iterator[Finding]:
    """The libraries this program needs, and those that generated programs like to import."""
    have, lack = installed(PACKAGES)
    yield (
        Finding("packages", "ok", ", ".join(have))
        if not lack
        else Finding("packages", "bad", f"not installed: {', '.join(lack)}; install codegen-repl again.")
    )
    have, lack = installed(PROGRAM_PACKAGES)
    missing = f"; without {', '.join(lack)}: pip install 'codegen-repl[programs]'" if lack else ""
    yield Finding(
        "programs", "note" if lack else "ok", f"can import {', '.join(have) or 'no extras'}{missing}"
    )


def installed(names: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Which packages are here, with their versions, and which are not."""
    have, lack = [], []
    for name in names:
        try:
            have.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            lack.append(name)
    return have, lack


def settings_text(args: argparse.Namespace, folders: Folders) -> str:
    """Which files of settings are in force."""
    settings_of(args)
    files = [path for path in (folders.config_file, Path(PROJECT_FILE)) if read_toml(path)]
    return f"from {', '.join(map(str, files))}" if files else "the defaults; no file changes them"


def model_text(args: argparse.Namespace) -> str:
    """Whether the model of the settings can be opened without a download; raises ModelError if it is gone."""
    from codegen_repl.models import model_info
    from codegen_repl.models.embedded import embedded_directory

    name = settings_of(args).model
    if name.startswith(("scripted:", "http://", "https://")):
        return f"{name} (not asked)"
    if name == "tiny":
        return f"tiny, in the package ({embedded_directory()})"
    info = model_info(name)
    return f"{name}: {info.location or 'not here yet; it is fetched at the first start'}"


def sandbox() -> Iterator[Finding]:
    """How programs are contained, as the sandbox itself says."""
    from codegen_repl.sandbox import doctor_lines, probe

    first, *rest = doctor_lines()
    yield Finding("sandbox", "ok" if probe().is_contained else "bad", first)
    for line in rest:
        yield Finding("", "note", line)


def folder_text(folder: Path) -> str:
    """Whether a folder can be written to, and how much room it has; raises OSError if it cannot."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    if not (there.is_dir() and os.access(there, os.W_OK)):
        raise OSError(f"{there} cannot be written to: set CODEGEN_REPL_HOME to a folder that can.")
    free = shutil.disk_usage(there).free
    if free < MIN_FREE:
        raise OSError(f"{folder} has only {free >> 20} MB left: make room, or nothing new is kept.")
    return f"{folder} ({free / 1e9:.0f} GB free)"


def terminal() -> Finding:
    """What the screen can show."""
    encoding = (sys.stdout.encoding or "").lower()
    facts = [os.environ.get("TERM", "no TERM"), f"{shutil.get_terminal_size().columns} columns", encoding]
    is_good = "utf" in encoding and os.environ.get("TERM") not in (None, "dumb")
    return Finding("terminal", "ok" if is_good else "note", ", ".join(facts))
