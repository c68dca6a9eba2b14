"""`codegen-repl exec`: any Python file, run in the sandbox that generated programs run in."""

from __future__ import annotations

import argparse
import sys

from codegen_repl.cli.console import put_json, say
from codegen_repl.cli.options import workspace_of
from codegen_repl.cli.parser import examples
from codegen_repl.cli.run import status_of
from codegen_repl.cli.steps import read_bytes
from codegen_repl.errors import UsageError
from codegen_repl.sandbox import Runner, RunResult, Tier, probe_tier
from codegen_repl.sanitise import sanitise
from codegen_repl.settings import typed_path

MAX_PROGRAM_MB = 16
EPILOG = """The program runs alone: no network, none of your files, limits on time, memory,
disk and output. With --json, one object: verdict, returncode, stdout, stderr,
wall_s, peak_bytes, tier, artefacts. What else there is to say is on stderr.

exit status: 0 it ran to its end, 4 it failed or was stopped

""" + examples(
    ("codegen-repl exec program.py", "what it prints, and how it ended"),
    ("codegen-repl exec program.py --wall 60 --files out -- a b", "with arguments; its files go to out/"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `exec`."""
    parser.add_argument("program", metavar="PROGRAM.py", help="the file to run, or - for standard input")
    parser.add_argument("--tier", choices=("A", "B", "none"), help="which sandbox; else the best that holds")
    parser.add_argument("--wall", type=float, metavar="S", help="seconds it may take; the default is 10")
    parser.add_argument("--memory", type=int, metavar="MB", help="memory it may use; the default is 1024")
    parser.add_argument("--seed", type=int, metavar="N", help="seed of hash order, random and numpy.random")
    parser.add_argument("--files", metavar="DIR", help="where the files it leaves are put; else nowhere")
    parser.add_argument("--json", action="store_true", help="one object instead of the output")
    parser.set_defaults(after_dashes=[])
    parser.epilog = EPILOG


def run(args: argparse.Namespace) -> int:
    """Run the file; 4 if it fails."""
    result = run_file(args)
    if args.json:
        put_json(as_json(result))
    else:
        sys.stdout.write(sanitise(result.stdout))
        sys.stderr.write(sanitise(result.stderr))
    for remark in remarks(result, args.files):
        say(f"-- {remark}")
    return status_of(result.is_ok, result.verdict)


def remarks(result: RunResult, folder: str | None) -> list[str]:
    """What a person may want to know beside the output."""
    found = [result.note] if result.note else []
    if not found and result.verdict == "exit" and result.returncode and result.exception is None:
        found.append(f"It ended with status {result.returncode}.")
    if result.artefacts:
        kept = f" in {folder}" if folder else " (not kept; --files DIR keeps them)"
        found.append(f"It left {', '.join(file.name for file in result.artefacts)}{kept}")
    return found


def run_file(args: argparse.Namespace) -> RunResult:
    """The file in the sandbox. Tier `none` was asked for by name, so it is run without one."""
    workspace = workspace_of(argparse.Namespace(set=limits_of(args)))
    containment = probe_tier(Tier(args.tier)) if args.tier else workspace.containment
    runner = Runner(workspace.limits, containment)
    folder = typed_path(args.files) if args.files else None
    return runner.run(
        read_program(args.program),
        args=args.after_dashes,
        seed=args.seed,
        artefact_dir=folder,
        unsafe=args.tier == "none",
    )


def limits_of(args: argparse.Namespace) -> list[str]:
    """The limits that were given, as settings."""
    given = {"wall_s": args.wall, "memory_mb": args.memory}
    return [f"{key}={value}" for key, value in given.items() if value is not None]


def read_program(name: str) -> str:
    """The program's text, in whatever encoding it declares; UsageError if it cannot be read."""
    import io
    import tokenize

    try:
        data = read_bytes(name, MAX_PROGRAM_MB)
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return io.TextIOWrapper(io.BytesIO(data), encoding).read()
    except OSError as error:
        raise UsageError(f"The program {name} cannot be read: {error.strerror}.") from None
    except (UnicodeDecodeError, SyntaxError) as error:
        raise UsageError(f"The program {name} is not text that Python can read: {error}.") from None


def as_json(result: RunResult) -> dict[str, object]:
    """The result as one object."""
    return {
        "verdict": result.verdict,
        "returncode": result.returncode,
        "stdout": sanitise(result.stdout),
        "stderr": sanitise(result.stderr),
        "wall_s": result.wall_s,
        "peak_bytes": result.peak_bytes,
        "tier": result.tier,
        "artefacts": [{"name": file.name, "size": file.size} for file in result.artefacts],
    }
