"""Commands on the program: show it, compare, run it."""

from __future__ import annotations

import shlex

from codegen_repl.errors import UsageError
from codegen_repl.session import Origin, Turn
from codegen_repl.terminal.commands.command import Command, number_of
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.evidence import verdict
from codegen_repl.terminal.running import run_program


def show(console: Console, arguments: str) -> None:
    session = console.conversation.session
    if arguments:
        number = number_of(arguments, SHOW.usage)
        show_turn(console, number, session.turn(number))
    elif not session.turns:
        console.printer.say("the program is empty: type a step in plain words")
    else:
        console.printer.code(session.program.text.rstrip())


def show_turn(console: Console, number: int, turn: Turn) -> None:
    """A turn's step, its code, where that came from, and the drafts it was chosen from."""
    printer = console.printer
    printer.say(f"turn {number}{' (pinned)' if turn.is_pinned else ''}: {turn.prompt or 'typed by hand'}")
    printer.code(turn.code)
    printer.say(provenance(turn))
    for index, candidate in enumerate(turn.candidates):
        if index != turn.chosen:
            printer.say(f"draft {index + 1}/{len(turn.candidates)}, not chosen: {verdict(candidate)}")
            printer.code(candidate.code)


def provenance(turn: Turn) -> str:
    """`draft 2/3 by tiny, temperature 0.8, seed 7, edited by hand`."""
    source = turn.candidate.provenance
    if source.origin is Origin.TYPED:
        return "typed by hand"
    sampling = [f"{key} {value}" for key, value in source.sampling.items() if key in ("temperature", "seed")]
    parts = [f"draft {turn.chosen + 1}/{len(turn.candidates)} by {source.model or 'a model'}", *sampling]
    return ", ".join([*parts, *(["edited by hand"] if source.origin is Origin.EDITED else [])])


def diff(console: Console, arguments: str) -> None:
    session = console.conversation.session
    number = number_of(arguments, DIFF.usage, max(1, len(session.turns)))
    turn = session.turn(number)
    original = turn.candidate.provenance.edited_from
    if original is not None:
        console.printer.say(f"turn {number}: from the draft to your edit")
        console.printer.diff(original.strip("\n"), turn.code)
        return
    others = [candidate for index, candidate in enumerate(turn.candidates) if index != turn.chosen]
    if not others:
        console.printer.say(f"turn {number} was the only draft, and it is as it was written")
    for candidate in others:
        console.printer.say(f"turn {number}: from another draft to the chosen one")
        console.printer.diff(candidate.code, turn.code)


def run(console: Console, arguments: str) -> None:
    try:
        words = tuple(shlex.split(arguments))
    except ValueError as error:
        raise UsageError(f"The arguments cannot be read: {error}. Check the quotes.") from None
    run_program(console, words)


SHOW = Command(
    "show",
    "[k]",
    "the program, or turn k with its drafts",
    "The program is printed bare, so that it can be copied. A turn shows its step, its code, the model,\n"
    "seed and temperature it came from, and the drafts that were not chosen.",
    show,
    ("turn",),
)
DIFF = Command(
    "diff",
    "[k]",
    "what was changed in turn k (or the last)",
    "From the model's draft to your edit, or from the drafts you did not choose to the one you did.",
    diff,
    ("turn",),
)
RUN = Command(
    "run",
    "[args]",
    "run the program in the sandbox",
    "The words after /run are the program's sys.argv. Figures and files it leaves go to the session's\n"
    "folder. Ctrl-C ends the run, not the session.",
    run,
)
COMMANDS = (SHOW, DIFF, RUN)
