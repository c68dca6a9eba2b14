"""Find the sub-command, run it, turn every fault into one sentence and a status.

A sub-command is a module with `add_arguments(parser)` and `run(args) -> exit status`; it is imported only
when it is asked for, so that `--help` costs nothing.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from codegen_repl.cli import INTERRUPTED
from codegen_repl.cli.commands import COMMANDS, INTERACTIVE, Command
from codegen_repl.cli.console import complain
from codegen_repl.cli.parser import build_parser
from codegen_repl.errors import CodegenReplError, UsageError

FAILED = 1


def run(argv: Sequence[str]) -> int:
    """Run the command line `argv` (without the program's name) and return its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a name in another script must not end a listing
    try:
        status = dispatch(argv)
        sys.stdout.flush()
        return status
    except CodegenReplError as error:
        complain(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        complain("interrupted.")
        return INTERRUPTED
    except BrokenPipeError:
        discard_output()
        return FAILED
    except OSError as error:
        discard_output()
        place = f"{error.filename}: " if error.filename else ""
        hint = " Make room, or write elsewhere; what was accepted is saved." if is_full(error) else ""
        complain(f"{place}{error.strerror or error}.{hint}")
        return FAILED
    except Exception as error:  # a fault of ours: say so in one sentence, the traceback only on request
        if os.environ.get("CODEGEN_REPL_DEBUG"):
            raise
        complain(
            f"this is a fault of codegen-repl ({type(error).__name__}: {error}). What was accepted is saved. "
            "CODEGEN_REPL_DEBUG=1 shows where it happened; please report it."
        )
        return FAILED


def dispatch(argv: Sequence[str]) -> int:
    """Parse the command line and run the sub-command that it names."""
    command, rest = choose(argv)
    module = import_module(command.module)
    parser = build_parser(command)
    module.add_arguments(parser)
    try:
        args = parser.parse(rest)
    except UsageError:
        if command is INTERACTIVE and (late := next((word for word in argv if word in COMMANDS), None)):
            raise UsageError(f"Options stand after the command: codegen-repl {late} ...") from None
        raise
    status: int = module.run(args)
    return status


def choose(argv: Sequence[str]) -> tuple[Command, Sequence[str]]:
    """The sub-command that the first word names, and the other words; without one, the session itself."""
    if argv and argv[0] in COMMANDS:
        return COMMANDS[argv[0]], argv[1:]
    return INTERACTIVE, argv


def is_full(error: OSError) -> bool:
    """Whether a disk has no room left."""
    return error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", None))


def discard_output() -> None:
    """Let nobody's closed or full standard output be written to again, not even at the interpreter's end."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # there is no real standard output
        return
