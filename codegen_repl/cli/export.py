"""`codegen-repl export`: a session as a file for others."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path

from codegen_repl.cli.console import clear_progress, progress, say
from codegen_repl.cli.options import reading_workspace
from codegen_repl.cli.parser import examples
from codegen_repl.errors import SandboxError, UsageError
from codegen_repl.sanitise import sanitise
from codegen_repl.settings import typed_path

EPILOG = """The program runs once in the sandbox, so that the document shows what each step
prints and draws; with --no-run it shows what the last recorded run showed.

""" + examples(
    ("codegen-repl export top-note --to ipynb", "top-note.ipynb, with outputs and figures"),
    ("codegen-repl export top-note --to py -o -", "the program on stdout"),
    ("codegen-repl export top-note -o talk.html", "one page that needs nothing else"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `export`."""
    parser.add_argument("session", metavar="S", help="a session's name, or a path to its file")
    parser.add_argument("--to", metavar="FORMAT", help="py, ipynb, md or html; else what PATH ends in")
    parser.add_argument("-o", "--output", metavar="PATH", help="where to; - is stdout; else S.FORMAT here")
    parser.add_argument("--force", action="store_true", help="write over an existing file")
    parser.add_argument("--no-run", action="store_true", help="show the last recorded run")
    parser.epilog = EPILOG


def run(args: argparse.Namespace) -> int:
    """Write the document."""
    from codegen_repl.export import export, write_whole

    workspace = reading_workspace()
    opened = workspace.view(args.session)
    to = args.to or Path(args.output or "").suffix.lstrip(".")
    if not to:
        raise UsageError("Say the format: --to py, ipynb, md or html.")
    stem = opened.path.stem if opened.path else "session"
    path = None if args.output == "-" else typed_path(args.output or f"{stem}.{to}")
    if path is not None and path.exists() and not args.force:
        raise UsageError(f"{path} exists; --force writes over it, -o names another file.")
    runner = None
    if not args.no_run:
        try:
            runner = workspace.runner
            if not runner.containment.is_contained:
                raise SandboxError(runner.containment.describe())
        except SandboxError as error:
            runner = None
            say(f"{error} The document shows the last recorded run.")
    files = opened.path.with_suffix(".files") if opened.path else None
    progress("running the program")
    session = opened.conversation.session
    run_program = partial(runner.run, stdin=session.stdin) if runner else None
    data = export(session, to, opened.name, run=run_program, files=files)
    if path is None:
        clear_progress()
        sys.stdout.flush()
        sys.stdout.buffer.write(sanitise(data.decode()).encode() if sys.stdout.isatty() else data)
    else:
        write_whole(path, data)
        say(f"{path}: {len(opened.conversation.session.turns)} steps, {size(len(data))}.")
    return 0


def size(num_bytes: int) -> str:
    """A file's size for a person."""
    for unit in ("B", "kB", "MB"):
        if num_bytes < 1000:
            return f"{num_bytes:.3g} {unit}"
        num_bytes /= 1000  # type: ignore[assignment]
    return f"{num_bytes:.3g} GB"
