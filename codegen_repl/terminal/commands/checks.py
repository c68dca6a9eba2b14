"""Commands on what must be so: checks of a turn, and what the program reads."""

from __future__ import annotations

from codegen_repl.checking import EMPTY, given_input, named_turn
from codegen_repl.errors import CodegenReplError, UsageError
from codegen_repl.session import Check, CheckKind
from codegen_repl.terminal.checked import outcome_lines, title
from codegen_repl.terminal.commands.command import Command, number_of
from codegen_repl.terminal.console import Console


def check(console: Console, arguments: str) -> None:
    add(console, CheckKind.HOLDS, arguments)


def expect(console: Console, arguments: str) -> None:
    add(console, CheckKind.PRINTS, arguments)


def add(console: Console, kind: CheckKind, arguments: str) -> None:
    """Add a check and say whether it holds; without arguments, list them."""
    conversation = console.conversation
    if not arguments:
        list_checks(console)
        return
    turn, text = named_turn(arguments)
    number = conversation.check(kind, text, turn)
    if conversation.session.draft is not None:
        console.printer.say("a check of this draft; it is tried again")
        return
    mine = len(conversation.session.turn(number).checks) - 1
    try:
        with console.undisturbed():
            run = conversation.run((), console.interrupts.is_set)
    except CodegenReplError as error:
        console.printer.say(f"kept, but not looked at: {error}")
        return
    of_this_turn = [place for place, outcome in enumerate(run.checks) if outcome.turn == number]
    console.printer.say(*outcome_lines(run.checks)[of_this_turn[mine]])


def all_checks(console: Console) -> list[tuple[int, int, Check]]:
    """Every check with its turn (from 1) and its place there (from 0), in the order they are counted in."""
    session = console.conversation.session
    rows = [
        (number, index, check)
        for number, turn in enumerate(session.turns, start=1)
        if session.draft is None or number != session.draft_number
        for index, check in enumerate(turn.checks)
    ]
    if session.draft is not None:
        rows += [(session.draft_number, index, check) for index, check in enumerate(session.draft.checks)]
    return sorted(rows, key=lambda row: row[0])


def list_checks(console: Console) -> None:
    """The checks there are, with what the last run said of them."""
    rows, run = all_checks(console), console.conversation.session.last_run
    if not rows:
        console.printer.say("no checks yet: /check len(names) == 3, or /expect some text that is printed")
    known = {(outcome.turn, outcome.check.key): outcome for outcome in (run.checks if run else ())}
    for place, (number, _, check) in enumerate(rows, start=1):
        outcome = known.get((number, check.key))
        state = "" if outcome is None else ": pass" if outcome.is_met else f": fails, {outcome.why}"
        console.printer.say(f"{title(place, number, check)}{state}")


def uncheck(console: Console, arguments: str) -> None:
    place = number_of(arguments, UNCHECK.usage)
    rows = all_checks(console)
    if place > len(rows):
        raise UsageError(f"There is no check {place}: /check lists them.")
    number, index, check = rows[place - 1]
    console.conversation.uncheck(number, index)
    way_back = "" if console.conversation.session.draft else " (/undo restores it)"
    console.printer.say(f"no longer asked: {title(place, number, check)}{way_back}")


def give_input(console: Console, arguments: str) -> None:
    session = console.conversation.session
    if not arguments:
        say_input(console, session.input)
        return
    console.conversation.give_input(given_input(arguments))
    say_input(console, console.conversation.session.input)


def say_input(console: Console, text: str) -> None:
    """What the program reads."""
    if not text:
        console.printer.say("the program's standard input is empty")
        return
    console.printer.say("on the program's standard input:")
    console.printer.output(text)


CHECK = Command(
    "check",
    "[EXPR]",
    "what must be true after the last turn (or the draft); without EXPR, the checks",
    "EXPR is evaluated in the program's names right after its turn, in the sandbox, whenever the program\n"
    "runs. Drafts that meet the checks come first, and replay tells when one fails. /check @2 EXPR is for\n"
    "turn 2. /uncheck k or /undo takes it back.",
    check,
)
EXPECT = Command(
    "expect",
    "[TEXT]",
    "what the last turn (or the draft) must print; without TEXT, the checks",
    "The output of that turn alone must contain TEXT, exactly as written. /expect @2 TEXT is for turn 2.\n"
    "/uncheck k or /undo takes it back.",
    expect,
)
UNCHECK = Command(
    "uncheck", "k", "ask no longer for check k", "/check lists them with their numbers.", uncheck
)
INPUT = Command(
    "input",
    "[TEXT]",
    "what the program reads on its standard input; without TEXT, show it",
    "For runs and trials, from now on, for the whole session. Alt-Enter begins another line of it;\n"
    f"/input {EMPTY} empties it.",
    give_input,
)
COMMANDS = (CHECK, EXPECT, UNCHECK, INPUT)
