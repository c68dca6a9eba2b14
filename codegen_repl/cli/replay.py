"""`codegen-repl replay`: the recorded program again, or its steps asked anew, and what differs."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from codegen_repl.cli.console import progress, put, put_json, say
from codegen_repl.cli.options import add_model_options, flags_of, workspace_of
from codegen_repl.cli.parser import examples
from codegen_repl.cli.run import CHECK_FAILED, run_event, status_of, unmet_lines, why
from codegen_repl.errors import UsageError

if TYPE_CHECKING:
    from codegen_repl.bootstrap import OpenSession, Workspace
    from codegen_repl.generation import Delta
    from codegen_repl.replay import Comparison, StepAgain
    from codegen_repl.session.events import ProgramRan

OF_THE_RUN = frozenset(
    ("offline", "wall_s", "memory_mb", "processes", "disk_mb", "output_kb")
)  # not the model's
EPILOG = """Without a model or sampling option the recorded program runs again and must do
what it did. With one, its steps are asked anew, each with the seed and the
sampling it was recorded with unless you change them, and the program that
comes of it must print what the recorded one printed. The session's checks are
asked of it either way.

exit status: 0 the same, and all checks hold; 4 the program fails now; 5 it
runs but differs, or a check fails

""" + examples(
    ("codegen-repl replay top-note", "does it still run, and print the same?"),
    ("codegen-repl replay top-note --model 2B-mono --diff", "what would a larger model have written?"),
    ("codegen-repl replay top-note --seed 5 -n 5", "the same model, other draws"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `replay`."""
    parser.add_argument("session", metavar="S", help="a session's name, or a path to its file")
    parser.add_argument("--diff", action="store_true", help="show how each step's code differs")
    parser.add_argument("--accept", choices=("best", "first"), default="best", help="which candidate to take")
    parser.add_argument("--keep", metavar="NAME", help="keep the new session under this name")
    parser.add_argument("--json", action="store_true", help="one object per step, one for the run")
    add_model_options(parser)
    parser.epilog = EPILOG


def run(args: argparse.Namespace) -> int:
    """Replay one session; 4 if its program fails now, 5 if it does something else or a check fails."""
    from codegen_repl.journal import read
    from codegen_repl.replay import recorded_run, run_again

    workspace = workspace_of(args)
    recorded = workspace.view(args.session)
    session = recorded.conversation.session
    if not session.turns:
        raise UsageError(f"The session {args.session} has no steps to replay.")
    assert recorded.path is not None
    ran = recorded_run(session, read(recorded.path).events)
    asks = flags_of(args).keys() - OF_THE_RUN
    if args.keep and not asks:
        raise UsageError("--keep keeps what a model answers: say which, for instance --model tiny.")
    if asks:
        comparison = ask_model(args, workspace, recorded, ran)
    else:
        progress("running the recorded program")
        comparison = run_again(session, ran, workspace.runner)
    return report(comparison, args.json)


def ask_model(
    args: argparse.Namespace, workspace: Workspace, recorded: OpenSession, ran: ProgramRan | None
) -> Comparison:
    """Ask every step again, show each, run what came of it."""
    from codegen_repl.replay import Accept, ask_again, compare, run_again

    session = recorded.conversation.session
    opened = workspace.new(args.keep) if args.keep else workspace.unkept()
    talk, total = opened.conversation, len(session.turns)
    num_tokens = 0

    def watch(number: int, delta: Delta) -> None:
        nonlocal num_tokens
        num_tokens += delta.num_tokens
        progress(f"step {number}/{total}: {num_tokens} tokens")

    try:
        progress(f"loading {workspace.settings.model}")
        for key in ("protocol", "prefix", "guard"):
            if key in session.settings and key not in flags_of(args):
                talk.set(key, session.settings[key])
        for step in ask_again(session, talk, Accept(args.accept), flags_of(args), watch):
            show_step(step, total, args)
        progress("running both programs")
        before = ran.run if ran else run_again(session, None, workspace.runner).run
        return compare(before, talk.run(ran.args if ran else ()))
    finally:
        opened.close()


def show_step(step: StepAgain, total: int, args: argparse.Namespace) -> None:
    """One step's comparison."""
    if args.json:
        put_json(
            {
                "event": "step",
                "number": step.number,
                "prompt": step.turn.prompt,
                "recorded": step.turn.code,
                "code": step.code,
                "is_same": step.is_same,
                "diff": "\n".join(step.diff),
            }
        )
        return
    state = "same" if step.is_same else "differs" if step.code else "no code"
    prompt = " ".join((step.turn.prompt or "(code typed by hand)").split())
    put(f"{step.number}/{total}  {state:<8} {prompt}")
    if args.diff and not step.is_same:
        for line in step.diff[2:]:
            put(f"    {line}")


def report(comparison: Comparison, as_json: bool) -> int:
    """Say whether the program did what it did, and return the exit status."""
    run = comparison.run
    failed_before = comparison.recorded is not None and not comparison.recorded.is_ok
    is_as_wished = comparison.is_same and not run.unmet
    status = status_of(run.is_ok or failed_before, run.verdict) or (0 if is_as_wished else CHECK_FAILED)
    if as_json:
        found = {"is_same": comparison.is_same, "has_record": comparison.recorded is not None}
        put_json({**run_event(run), **found, "differences": comparison.differences})
        return status
    for difference in comparison.differences:
        put(f"-- {difference}")
    if not run.is_ok and comparison.is_same:
        put(f"-- the program failed: {why(run)}")
    for line in unmet_lines(run):
        put(line)
    if comparison.recorded is None and not run.checks:
        say("-- No run of this program was recorded, so there is nothing to compare with.")
    word = "pass" if not status else "differs" if status == CHECK_FAILED and not run.unmet else "fail"
    met = f", {len(run.checks) - len(run.unmet)} of {len(run.checks)} checks hold" if run.checks else ""
    put(f"{word}  ({run.wall_s:.2f} s, sandbox {run.sandbox}{met})")
    return status
