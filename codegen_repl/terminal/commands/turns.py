"""Commands on turns: ask again, go on, mend, edit, undo and redo, drop, replace."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from codegen_repl.context import fault_of
from codegen_repl.errors import UsageError
from codegen_repl.session import Run, Turn
from codegen_repl.terminal import asking
from codegen_repl.terminal.commands.command import Command, number_of, pairs_of
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.running import check_program


def retry(console: Console, arguments: str) -> None:
    words = arguments.split()
    changes = {}
    if words and words[0].isdecimal():
        changes["n"] = words.pop(0)
    changes |= pairs_of(words, RETRY.usage)
    session = console.conversation.session
    if session.draft is not None:
        asking.retry(console, changes)
        return
    if not session.turns or session.turns[-1].prompt is None:
        raise UsageError("There is nothing to retry: type a step first.")
    console.printer.say(f"turn {len(session.turns)} again; it stays as it is until you accept another draft")
    asking.ask(console, session.turns[-1].prompt, len(session.turns), changes)


def more(console: Console, arguments: str) -> None:
    num_candidates = len(console.conversation.draft.candidates)
    asking.more(console, number_of(arguments, MORE.usage, min(console.looked_at + 1, num_candidates)) - 1)


def fix(console: Console, arguments: str) -> None:
    session = console.conversation.session
    if session.draft is not None:
        asking.fix_draft(console, console.looked_at)
        return
    number = number_of(arguments, FIX.usage) if arguments else 0
    run = session.last_run
    if run is None or run.is_interrupted:
        with console.undisturbed():
            run = console.conversation.run((), console.interrupts.is_set)
    failing, error = failing_turn(run, session.turns, number)
    console.printer.say(f"turn {failing}: {error}")
    asking.fix_turn(console, failing, error)


def failing_turn(run: Run, turns: Sequence[Turn], wanted: int) -> tuple[int, str]:
    """Which turn is to be mended (`wanted`, unless that is 0) and its error; UsageError if nothing fails."""
    unmet = next((outcome for outcome in run.unmet if outcome.turn == (wanted or outcome.turn)), None)
    found = run.failed_turn or len(turns) if not run.is_ok else unmet.turn if unmet else 0
    if not found:
        raise UsageError("There is nothing to fix: the program runs, and no check fails.")
    if wanted and found != wanted:
        raise UsageError(f"It is turn {found} that fails, not {wanted}: /fix {found}")
    if not run.is_ok or unmet is None:
        return found, fault_of("", run)
    return found, fault_of("", dataclasses.replace(run, checks=(unmet,)))


def edit(console: Console, arguments: str) -> None:
    conversation = console.conversation
    if conversation.session.draft is not None and not arguments:
        raise UsageError("This draft is edited with the key e.")
    number = number_of(arguments, EDIT.usage, max(1, len(conversation.session.turns)))
    old = conversation.session.turn(number).code
    new = console.edited(old)
    if new is None:
        console.printer.say("unchanged")
        return
    conversation.edit(number, new)
    console.printer.diff(old, new)
    console.printer.say(f"turn {number} edited (/undo restores it)", "class:good")
    check_program(console, f"with the edited turn {number}", number)


def undo(console: Console, arguments: str) -> None:
    num_changes = number_of(arguments, UNDO.usage, 1)
    console.conversation.undo(num_changes)
    say_turns(console, "undone", f"/redo{'' if num_changes == 1 else f' {num_changes}'} brings it back")


def redo(console: Console, arguments: str) -> None:
    console.conversation.redo(number_of(arguments, REDO.usage, 1))
    say_turns(console, "done again", "/undo takes it back")


def say_turns(console: Console, what: str, way_back: str) -> None:
    """Where the program stands after a change."""
    turns = console.conversation.session.turns
    last = turns[-1] if turns else None
    stand = f"the last turn is {len(turns)}: {last.prompt or last.code}" if last else "the program is empty"
    console.printer.say(f"{what}; {stand.splitlines()[0]} ({way_back})")


def drop(console: Console, arguments: str) -> None:
    number = number_of(arguments, DROP.usage)
    console.conversation.drop(number)
    console.printer.say(f"turn {number} dropped (/undo restores it)", "class:good")
    check_program(console, f"without the old turn {number}", number)


def replace(console: Console, arguments: str) -> None:
    word, _, prompt = arguments.partition(" ")
    number = number_of(word, REPLACE.usage)
    old = console.conversation.session.turn(number)
    prompt = prompt.strip() or old.prompt or ""
    if not prompt:
        raise UsageError(f"Turn {number} was typed by hand: say what should stand there. {REPLACE.usage}")
    asking.ask(console, prompt, number)


RETRY = Command(
    "retry",
    "[n] [t=.8]",
    "ask for the same step again",
    "n drafts are asked for, at a livelier temperature unless t= says otherwise; other settings (top_p=,\n"
    "max=, seed=) can be given the same way. After a turn was accepted, its step is asked again; the turn\n"
    "stays until you accept another draft.",
    retry,
)
MORE = Command(
    "more",
    "",
    "let the model go on with a draft that a limit or Ctrl-C stopped",
    "At the decision line the key m does the same. The shorter draft is kept beside the longer one.",
    more,
)
FIX = Command(
    "fix",
    "[k]",
    "let the model correct the draft, or the turn that fails, given its error",
    "The model reads the failing code and the error under it. What it writes for a draft joins the draft;\n"
    "for a turn it is a draft that replaces the turn once you accept it. At the decision line the key f\n"
    "does the same.",
    fix,
    ("turn",),
)
EDIT = Command(
    "edit",
    "[k]",
    "change the code of turn k (or the last) by hand",
    "In place, or in the editor that the setting `editor` names. The program is run again, and each later\n"
    "turn that breaks is named. The earlier code is kept: /diff k shows it, /undo restores it.",
    edit,
    ("turn",),
)
UNDO = Command(
    "undo",
    "[n]",
    "take back the last change (or n) of the program",
    "A turn accepted, edited, replaced, dropped or pinned: all are changes. /redo makes them again.\n"
    "The model sees the program as it then is.",
    undo,
)
REDO = Command("redo", "[n]", "make a change that was undone again", "The opposite of /undo.", redo)
DROP = Command(
    "drop",
    "k",
    "take turn k out of the program",
    "Later turns stay; the program is run again, and each turn that breaks is named. /undo restores it.",
    drop,
    ("turn",),
)
REPLACE = Command(
    "replace",
    "k [prompt]",
    "ask for turn k anew, in other words if you give some",
    "The model sees only the turns before k. Once you accept a draft, later turns are run again on it, and\n"
    "each that breaks is named. /undo restores the old turn.",
    replace,
    ("turn",),
)
COMMANDS = (RETRY, MORE, FIX, EDIT, UNDO, REDO, DROP, REPLACE)
