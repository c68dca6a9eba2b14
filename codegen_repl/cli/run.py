"""`codegen-repl run`: the steps of a file or a pipe, answered without a person; the code on stdout."""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING

from codegen_repl.cli.console import progress, put_code, put_json, say
from codegen_repl.cli.options import add_model_options, add_session_options, open_session, workspace_of
from codegen_repl.cli.parser import examples
from codegen_repl.cli.steps import code_of, read_steps
from codegen_repl.errors import CodegenReplError, SandboxError, UsageError

if TYPE_CHECKING:
    from codegen_repl.conversation import Conversation
    from codegen_repl.generation import Delta
    from codegen_repl.session import Run

PROGRAM_FAILED, INTERRUPTED = 4, 130

EPILOG = """steps:
  One line is one step; a backslash at its end continues it on the next line.
  Blank lines and lines that begin with # are left out. A line that begins
  with > is code, taken as it is.

output:
  The code of each step on stdout, once it is accepted. The program then runs
  in the sandbox, and what it prints goes to stderr.

""" + examples(
    ("echo 'print the primes below 50' | codegen-repl run -", "prints only code"),
    ("codegen-repl run steps.txt -n 5 > program.py", "the best of five candidates for each step"),
    ("codegen-repl run steps.txt --session primes", "the same, kept as a session"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `run`."""
    parser.add_argument("steps", metavar="STEPS", help="a text file, or - for standard input")
    add_run_options(parser)
    add_session_options(parser)
    add_model_options(parser)
    parser.epilog = EPILOG


def add_run_options(parser: argparse.ArgumentParser) -> None:
    """What a run without a person can be told."""
    parser.add_argument(
        "--accept",
        choices=("best", "first"),
        default="best",
        help="best: by evidence (parses, runs, likelihood); first: as it came",
    )
    parser.add_argument("--no-run", action="store_true", help="do not run the program at the end")
    parser.add_argument("--json", action="store_true", help="one object per event, output included")


def run(args: argparse.Namespace) -> int:
    """Answer the steps and run the program; 4 if it fails."""
    from codegen_repl.replay import Accept, take_step

    if args.steps == "-" and is_terminal():
        say("Reading steps, one a line; end with Ctrl-D.")
    steps = read_steps(args.steps)
    workspace = workspace_of(args)
    opened = open_session(args, workspace, otherwise="unkept")
    try:
        for note in opened.notes:
            say(note)
        talk = opened.conversation
        if opened.path and talk.session.draft is not None:
            raise UsageError(
                f"In {opened.name} a step waits for a decision: {talk.session.draft.prompt}. "
                f"Decide on it first: {workspace.way_back(opened.path)}"
            )
        left_out: tuple[int, ...] = ()
        for number, step in enumerate(steps, start=1):
            shown = Progress(f"step {number}/{len(steps)}")
            code = code_of(step)
            if code is not None:
                talk.type_code(code)
                reasons: tuple[str, ...] = ("typed",)
            else:
                reasons = take_step(talk, step, Accept(args.accept), shown.watch).reasons
                if talk.last_context is not None and talk.last_context.dropped != left_out:
                    left_out = talk.last_context.dropped
                    say_left_out(number, left_out)
            report_step(talk, reasons, args.json)
        return 0 if args.no_run else run_program(talk, args.json)
    except (CodegenReplError, KeyboardInterrupt):
        if opened.path and talk.session.turns:
            say(f"What was accepted is kept: {workspace.way_back(opened.path)}")
        raise
    finally:
        opened.close()


def is_terminal() -> bool:
    """Whether a person types the input."""
    import sys

    return sys.stdin is not None and sys.stdin.isatty()


class Progress:
    """The progress line of one step: how many tokens have come, how fast."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._num_tokens = 0
        self._start = time.monotonic()
        progress(f"{label}: waiting for the model")

    def watch(self, delta: Delta) -> None:
        """Count a delta."""
        self._num_tokens += delta.num_tokens
        seconds = time.monotonic() - self._start
        rate = f", {self._num_tokens / seconds:.0f} tok/s" if seconds > 1 else ""
        progress(f"{self._label}: {self._num_tokens} tokens{rate}")


def say_left_out(number: int, turns: tuple[int, ...]) -> None:
    """Say which turns had no room in the model's context; they still run."""
    names = ", ".join(map(str, turns))
    if turns:
        say(f"Step {number}: the model has no room to read turn {names}.")


def report_step(talk: Conversation, reasons: tuple[str, ...], as_json: bool) -> None:
    """Write the accepted code of the last turn."""
    turns = talk.session.turns
    turn, provenance = turns[-1], turns[-1].candidate.provenance
    if as_json:
        put_json(
            {
                "event": "step",
                "number": len(turns),
                "prompt": turn.prompt,
                "code": turn.code,
                "reasons": reasons,
                "model": provenance.model,
                "seed": provenance.sampling.get("seed"),
                "candidate": provenance.index + 1,
                "num_candidates": provenance.num_candidates,
                "num_tokens": provenance.num_tokens,
                "mean_logprob": provenance.mean_logprob,
                "finish_reason": turn.candidate.finish_reason,
            }
        )
        return
    put_code(turn.code if len(turns) == 1 else f"\n{turn.code}")
    if reasons and reasons[-1] not in ("parses", "runs", "typed"):
        say(f"Step {len(turns)}: {reasons[-1]}")


def run_program(talk: Conversation, as_json: bool) -> int:
    """Run the program, say how it went, and return the exit status: 0, too, if it cannot be run here."""
    progress("running the program")
    try:
        result = talk.run()
    except SandboxError as error:
        say(f"Not run. {error}")
        return 0
    if as_json:
        put_json(run_event(result))
    else:
        for text in (result.stdout, result.stderr):
            if text.strip():
                say(text.rstrip("\n"))
        if not result.is_ok:
            say(f"-- the program failed: {why(result)}")
    return status_of(result.is_ok, result.verdict)


def status_of(is_ok: bool, verdict: str) -> int:
    """The exit status that a program's run gives the command."""
    return 0 if is_ok else INTERRUPTED if verdict == "interrupted" else PROGRAM_FAILED


def why(result: Run) -> str:
    """Why a run failed, and in which turn."""
    place = f" (turn {result.failed_turn}, line {result.failed_line})" if result.failed_turn else ""
    if result.verdict != "exit":
        return f"stopped ({result.verdict}){place}"
    return f"{result.error or f'exit status {result.returncode}'}{place}"


def run_event(result: Run) -> dict[str, object]:
    """A run as one JSON event."""
    return {
        "event": "run",
        "is_ok": result.is_ok,
        "verdict": result.verdict,
        "returncode": result.returncode,
        "stdout": result.stdout,
        "stderr": result.stderr,
        "error": result.error,
        "failed_turn": result.failed_turn,
        "failed_line": result.failed_line,
        "wall_s": result.wall_s,
        "sandbox": result.sandbox,
        "artefacts": result.artefacts,
    }
