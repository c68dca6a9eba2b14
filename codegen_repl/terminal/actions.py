"""What each choice of the decision line does: one small function each, in a table at the end.

A function takes what is looked at and returns what to look at next; it is over when the draft is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from codegen_repl.ranking import failing_before, is_sound
from codegen_repl.session import Candidate, Draft
from codegen_repl.terminal.asking import fix_draft, more, retry
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.decision import HELP_ROWS, Choice, Decision
from codegen_repl.terminal.evidence import Showing
from codegen_repl.terminal.looking import best_of_new, looking_at, refreshed
from codegen_repl.terminal.running import check_program, show_run


def accept(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The draft becomes a turn; if it replaced one, the later ones are checked."""
    replaces = console.conversation.draft.replaces
    console.conversation.accept(showing.index)
    number = replaces or len(console.conversation.session.turns)
    doubt = doubt_about(showing.candidate, number)
    if replaces is None:
        console.printer.outcome(f"turn {number} kept{doubt}")
        return showing
    console.printer.outcome(f"turn {replaces} replaced (/undo restores it)")
    check_program(console, f"with the new turn {replaces}", replaces)
    return showing


def doubt_about(candidate: Candidate, number: int) -> str:
    """What speaks against a candidate that became turn `number`, and the way to mend it."""
    if is_sound(candidate):
        return ""
    if earlier := failing_before(candidate, number):
        return f", though turn {earlier} fails before it: /fix {earlier} or /edit {earlier} mends that"
    return f", though it fails: /edit {number} mends it, /undo takes it back"


def edit(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The draft is changed by hand: in the person's editor if they named one, else in place."""
    old = showing.candidate.code
    new = console.edited(old)
    if new is None:
        console.printer.say("unchanged")
        return showing
    index = console.conversation.edit_draft(showing.index, new)
    console.printer.diff(old, new)
    return looking_at(console, index)


def again(console: Console, showing: Showing, decision: Decision) -> Showing:
    """Further candidates; `3r` asks for three."""
    first_new = len(console.conversation.draft.candidates)
    console.printer.end_line()
    retry(console, {"n": str(decision.count)} if decision.count else {})
    return best_of_new(console, showing, first_new)


def go_on(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The model continues the draft."""
    first_new = len(console.conversation.draft.candidates)
    more(console, showing.index)
    return best_of_new(console, showing, first_new)


def fix(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The model writes the draft anew, given its error."""
    first_new = len(console.conversation.draft.candidates)
    fix_draft(console, showing.index)
    return best_of_new(console, showing, first_new)


def move(steps: int) -> Callable[[Console, Showing, Decision], Showing]:
    """Another draft is looked at."""

    def to_another(console: Console, showing: Showing, _decision: Decision) -> Showing:
        if len(showing.order) == 1:
            console.printer.say("there is only one draft; r asks for another")
            return showing
        showing = showing.moved(steps)
        console.printer.code(showing.candidate.code)
        return showing

    return to_another


def run(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The program with the draft at its end is run, and all it prints is shown."""
    trial = showing.candidate.run
    if trial is None:
        with console.undisturbed():
            trial = console.conversation.trial_run(showing.index, console.interrupts.is_set)
        if not trial.is_interrupted:
            console.conversation.note_trial(showing.index, trial)
    show_run(console, trial)
    return refreshed(console, showing)


def diff(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The draft is compared with what it came from: its original, the turn it replaces, or another draft."""
    what, old = compared_with(console, showing)
    console.printer.say(f"compared with {what}")
    console.printer.diff(old, showing.candidate.code)
    return showing


def compared_with(console: Console, showing: Showing) -> tuple[str, str]:
    """What a draft is best compared with, and its code."""
    original = showing.candidate.provenance.edited_from
    replaces = showing.draft.replaces
    if original is not None:
        return "the draft before it was edited", original.strip("\n")
    if replaces is not None:
        return f"turn {replaces} as it is", console.conversation.session.turn(replaces).code
    if len(showing.order) > 1:
        other = showing.moved(-1)
        return f"draft {other.position + 1}", other.candidate.code
    return "nothing: it is all new", ""


def reject(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The draft is given up; its step comes back into the prompt."""
    console.next_text = step_of(showing.draft)
    console.conversation.reject()
    console.printer.outcome("rejected; the step is back in the prompt")
    return showing


def step_of(draft: Draft) -> str:
    """A draft's step as it is typed: one that would replace a turn names that."""
    return draft.prompt if draft.replaces is None else f"/replace {draft.replaces} {draft.prompt}"


def explain(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The keys, one a line."""
    console.printer.table(HELP_ROWS)
    return showing


def command(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """A command is typed while the draft waits; it may lead to another session."""
    first_new, opened = len(console.conversation.draft.candidates), console.opened
    try:
        text = console.reader.step("[draft]> ", "/").text
    except EOFError:
        return showing
    if text.strip() in ("", "/"):
        return showing
    console.execute(text)
    return best_of_new(console, showing, first_new) if console.opened is opened else showing


def interrupted(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """Ctrl-C rejects nothing: it was meant for the stream, which has just ended."""
    console.printer.say("Esc rejects the draft, Ctrl-D leaves it for later")
    return showing


def leave(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The program is left; the draft waits."""
    console.is_leaving = True
    console.printer.outcome("the draft is kept for when you resume")
    return showing


HANDLERS: Mapping[Choice, Callable[[Console, Showing, Decision], Showing]] = {
    Choice.ACCEPT: accept,
    Choice.EDIT: edit,
    Choice.RETRY: again,
    Choice.NEXT: move(+1),
    Choice.PREVIOUS: move(-1),
    Choice.MORE: go_on,
    Choice.FIX: fix,
    Choice.RUN: run,
    Choice.DIFF: diff,
    Choice.REJECT: reject,
    Choice.HELP: explain,
    Choice.COMMAND: command,
    Choice.INTERRUPT: interrupted,
    Choice.LEAVE: leave,
}
