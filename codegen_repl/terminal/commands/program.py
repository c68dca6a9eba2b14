"""Commands on the program: show it, compare, run it, look at its names, have it explained."""

from __future__ import annotations

import shlex

from codegen_repl.errors import UsageError
from codegen_repl.session import CheckKind, Origin, Turn
from codegen_repl.terminal.commands.command import Command, number_of
from codegen_repl.terminal.console import Console, Interrupted
from codegen_repl.terminal.evidence import top_level_names, verdict
from codegen_repl.terminal.explaining import explain_draft, explain_run, explain_turn
from codegen_repl.terminal.looking import turns_before
from codegen_repl.terminal.running import run_program, run_uncontained

UNSAFE = "--unsafe"


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
    for check in turn.checks:
        what = check.text if check.kind is CheckKind.HOLDS else f'prints "{check.text}"'
        printer.say(f"checked: {what}")
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
    if source.corrects:
        parts.append(f"asked to correct {source.corrects}")
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
    if words[:1] == (UNSAFE,):
        run_uncontained(console, words[1:])
    else:
        run_program(console, words[1:] if words[:1] == ("--",) else words)


def show_names(console: Console, _: str) -> None:
    session = console.conversation.session
    if not session.turns:
        raise UsageError("There is no program yet, so there are no names: accept a step first.")
    with console.undisturbed():
        told = console.conversation.names(console.interrupts.is_set)
    if console.interrupts.is_set():
        raise Interrupted
    if told is None:
        names = dict.fromkeys(name for turn in session.turns for name in top_level_names(turn.code))
        console.printer.say("what they are cannot be told here (/doctor says why); by the code alone:")
        console.printer.say(", ".join(names) or "the program makes no names")
        return
    number, found = told
    if number < len(session.turns):
        console.printer.say(f"turn {number + 1} does not run to its end; the names before it:", "class:error")
    if found:
        console.printer.table([(name.name, name.kind, name.value) for name in found])
    else:
        console.printer.say("there are none" if number < len(session.turns) else "the program makes no names")


def explain(console: Console, _: str) -> None:
    session = console.conversation.session
    if session.draft is not None:
        turns = turns_before(console, session.draft)
        lines = explain_draft(session.draft, console.looked_at, turns)
    elif session.last_run is not None:
        lines = explain_run(session.last_run, session.turns)
    elif session.is_as_tried and session.turns[-1].candidate.run is not None:
        lines = [f"Turn {len(session.turns)}, as it was tried:", *explain_turn(session.turns)]
    elif session.turns:
        lines = ["The program has not been run as it is now: /run does."]
    else:
        raise UsageError("There is nothing to explain yet: type a step first.")
    for line in lines:
        console.printer.say(line)


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
    "run the program in the sandbox, and look at its checks",
    "The words after /run are the program's sys.argv (after -- they are left alone). Figures and files it\n"
    "leaves go to the session's folder. Ctrl-C ends the run, not the session. Where no sandbox holds,\n"
    "/run --unsafe shows the code, asks, and runs it on the machine as it is.",
    run,
)
VARS = Command(
    "vars",
    "",
    "the names that the program has made, what they are, and their values in short",
    "As they are after the last turn, or before the first that fails. A draft's own are on its decision\n"
    "line. Ctrl-C ends the look.",
    show_names,
)
EXPLAIN = Command(
    "explain",
    "",
    "what is known of the draft, or of the program's last run, in plain words",
    "Why it is ranked where it is, what its run showed, what an error means and in which line.",
    explain,
)
COMMANDS = (SHOW, DIFF, RUN, VARS, EXPLAIN)
