"""Looking at drafts: which comes first, what a trial run shows of it, and the question what to do with it.

It decides nothing; it leads from a draft to the key that a person presses.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from codegen_repl.context import fault_of
from codegen_repl.errors import SandboxError
from codegen_repl.ranking import failing_before, is_untried
from codegen_repl.session import Draft, Turn
from codegen_repl.terminal.beside import Beside
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.decision import Choice, Decision, menu
from codegen_repl.terminal.evidence import Showing, evidence_line
from codegen_repl.terminal.highlight import Fragment

PATIENCE_S = 0.5  # after so long without a word, people wonder


def best_first(console: Console, first_new: int) -> Showing:
    """The drafts in the order of evidence, looking at the best of those from index `first_new` on.

    With several to choose from, all are tried first. A draft that does not stand on the screen is printed.
    """
    conversation = console.conversation
    if len(conversation.ranked) > 1 and conversation.settings.preview:
        try_all(console)
    order, draft = conversation.ranked, conversation.draft
    position = next(
        place
        for place, group in enumerate(order)
        if any(index >= first_new for index in (group.index, *group.twins))
    )
    showing = Showing(draft, order, position)
    if first_new and showing.index < first_new:
        console.printer.say("the same as before")
    if console.streamed not in (showing.index, *order[position].twins):
        if console.streamed is not None:
            console.printer.say("another draft does better:")
        console.printer.code(showing.candidate.code)
    return showing


def try_all(console: Console) -> None:
    """Run every distinct draft after the program so far; Ctrl-C leaves the rest untried."""
    conversation, began, is_told = console.conversation, time.monotonic(), False
    with console.undisturbed():
        for group in conversation.ranked:
            if not is_untried(conversation.draft.candidates[group.index]):
                continue
            if not is_told and time.monotonic() - began > PATIENCE_S:
                console.printer.say("trying the drafts ... (Ctrl-C leaves it)")
                is_told = True
            try:
                run = conversation.trial_run(group.index, console.interrupts.is_set)
            except SandboxError:
                console.printer.say("the drafts were not run (/doctor says why)")
                return
            if run.is_interrupted:
                return
            conversation.note_trial(group.index, run)


def look(console: Console, showing: Showing) -> tuple[Decision, Showing]:
    """Show what is known and read the decision, while the draft is tried; what that showed is noted."""
    console.begin_loading()
    console.looked_at = showing.index
    beside = Beside(console, showing)
    if not console.reader.can_wait:
        beside.wait()
    turns = turns_before(console, showing.draft)

    def line() -> str:
        known = evidence_line(beside.seen(), turns, beside.note())
        return ". ".join(filter(None, (known, beside.words())))

    def keys() -> list[Fragment]:
        seen = beside.seen().candidate
        reason = seen.finish_reason
        can_continue = reason is not None and not reason.is_complete
        is_at_fault = failing_before(seen, console.conversation.session.draft_number) is None
        can_fix = is_at_fault and bool(fault_of(seen.code, seen.run))
        return menu(len(showing.order) > 1, can_continue, can_fix)

    try:
        decision = console.reader.decide(line, keys)
    except EOFError:
        decision = Decision(Choice.LEAVE)
    if decision.choice is Choice.RUN:
        beside.wait()
    showing = beside.end()
    console.reader.keep(evidence_line(showing, turns, beside.problem))
    return decision, showing


def turns_before(console: Console, draft: Draft) -> Sequence[Turn]:
    """The turns that stand before the draft in the program."""
    turns = console.conversation.session.turns
    return turns if draft.replaces is None else turns[: draft.replaces - 1]


def refreshed(console: Console, showing: Showing) -> Showing:
    """The same candidate, with what has become known of it; the order stays as the person knows it."""
    return replace(showing, draft=console.conversation.draft)


def looking_at(console: Console, index: int) -> Showing:
    """The drafts in order, looking at the one that has candidate `index`."""
    order = console.conversation.ranked
    position = next(p for p, group in enumerate(order) if index in (group.index, *group.twins))
    return Showing(console.conversation.draft, order, position)


def best_of_new(console: Console, showing: Showing, first_new: int) -> Showing:
    """What to look at after more candidates may have come, or the checks have changed."""
    draft = console.conversation.session.draft
    if draft is None:
        return showing
    if draft.checks != showing.draft.checks:
        return best_first(console, 0)
    has_new = len(draft.candidates) > first_new
    return best_first(console, first_new) if has_new else refreshed(console, showing)
