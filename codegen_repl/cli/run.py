"""`codegen-repl run`: the steps of a file or a pipe, answered without a person; the code on stdout."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from codegen_repl.cli.console import progress, put_code, put_json, say
from codegen_repl.cli.options import add_model_options, add_session_options, open_session, workspace_of
from codegen_repl.cli.parser import examples
from codegen_repl.cli.steps import code_of, read_steps
from codegen_repl.errors import CodegenReplError, SandboxError, UsageError

if TYPE_CHECKING:
    from codegen_repl.conversation import Conversation
    from codegen_repl.generation import Delta
    from codegen_repl.session import Check, Run

NOT_SAVED, PROGRAM_FAILED, CHECK_FAILED, INTERRUPTED = 1, 4, 5, 130

EPILOG = """steps:
  One line is one step; a backslash at its end continues it on the next line.
  Blank lines and lines that begin with # are left out. A line that begins
  with > is code, taken as it is. A line /check EXPR or /expect TEXT says what
  must be so after the step before it (/check @2 EXPR: after turn 2); /input
  TEXT is what the program reads from the next step on.

output:
  The code of each step on stdout, once it is accepted. The program then runs
  in the sandbox, and what it prints goes to stderr.

exit status: 4 when the program fails, 5 when it runs and a check fails, 1 when
all went well but the session's own file could not take it

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
        help="best: by evidence (parses, runs, meets the checks, likelihood); first: as it came",
    )
    parser.add_argument("--no-run", action="store_true", help="do not run the program at the end")
    parser.add_argument("--json", action="store_true", help="one object per event, output included")


@dataclass(slots=True)
class Asked:
    """A step, the input that the program reads from then on (None: as before), and checks: the step's own,
    and those of turns that are named by their number.
    """

    step: str
    input: str | None = None
    checks: list[Check] = field(default_factory=list)
    of_turns: list[tuple[int, Check]] = field(default_factory=list)


def asked(steps: Sequence[str]) -> tuple[list[Asked], str | None]:
    """The steps with what the commands among them say, and the input given after the last one, if any;
    UsageError for what cannot be done here.
    """
    from codegen_repl.checking import checked_expression, given_input, named_turn
    from codegen_repl.session import Check, CheckKind

    found: list[Asked] = []
    given: str | None = None
    for step in steps:
        command, _, text = step.partition(" ")
        if not step.startswith("/"):
            found.append(Asked(step, given))
            given = None
        elif command == "/input":
            given = given_input(text.strip())
        elif command not in ("/check", "/expect"):
            raise UsageError(f"{command} is for the prompt: here /check, /expect and /input can be said.")
        elif not (found and text.strip()):
            raise UsageError(f"{step} has no step before it to check, or says nothing to look for.")
        else:
            number, text = named_turn(text.strip())
            is_check = command == "/check"
            kind = CheckKind.HOLDS if is_check else CheckKind.PRINTS
            check = Check(kind, checked_expression(text) if is_check else text)
            if number is None:
                found[-1].checks.append(check)
            else:
                found[-1].of_turns.append((number, check))
    return found, given


def run(args: argparse.Namespace) -> int:
    """Answer the steps and run the program; 4 if it fails, 5 if one of its checks does."""
    from codegen_repl.replay import Accept, take_step

    if args.steps == "-" and is_terminal():
        say("Reading steps, one a line; end with Ctrl-D.")
    steps, last_input = asked(read_steps(args.steps))
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
        for number, item in enumerate(steps, start=1):
            shown = Progress(f"step {number}/{len(steps)}")
            code = code_of(item.step)
            if item.input is not None:
                talk.give_input(item.input)
            if code is not None:
                talk.type_code(code)
                for check in item.checks:
                    talk.check(check.kind, check.text)
                reasons: tuple[str, ...] = ("typed",)
            else:
                taken = take_step(talk, item.step, Accept(args.accept), shown.watch, item.checks)
                reasons = taken.reasons
                if talk.last_context is not None and talk.last_context.dropped != left_out:
                    left_out = talk.last_context.dropped
                    say_left_out(number, left_out)
            for turn, check in item.of_turns:
                talk.check(check.kind, check.text, turn)
            report_step(talk, reasons, args.json)
        if last_input is not None:
            talk.give_input(last_input)
        status = 0 if args.no_run else run_program(talk, args.json)
    except (CodegenReplError, KeyboardInterrupt):
        if opened.path and talk.session.turns:
            say(f"What was accepted is kept: {workspace.way_back(opened.path)}")
        raise
    finally:
        opened.close()
    return status or (NOT_SAVED if opened.rescued else 0)


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


UNDOUBTED = ("parses", "runs", "typed", "meets")


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
    if doubts := [reason for reason in reasons if not reason.startswith(UNDOUBTED)]:
        say(f"Step {len(turns)}: {', '.join(doubts)}")


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
        for line in unmet_lines(result):
            say(line)
    return status_of(result.is_ok, result.verdict) or (CHECK_FAILED if result.unmet else 0)


def status_of(is_ok: bool, verdict: str) -> int:
    """The exit status that a program's run gives the command."""
    return 0 if is_ok else INTERRUPTED if verdict == "interrupted" else PROGRAM_FAILED


def unmet_lines(result: Run) -> list[str]:
    """A line for each check that does not hold."""
    from codegen_repl.ranking import check_words

    return [f"-- turn {outcome.turn} fails {check_words(outcome)}" for outcome in result.unmet]


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
        "checks": [
            {"turn": o.turn, "kind": o.check.kind, "text": o.check.text, "is_met": o.is_met, "why": o.why}
            for o in result.checks
        ],
    }
