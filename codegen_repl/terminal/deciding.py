"""A draft being decided on: looked at, tried, compared, changed, until it is kept or given up.

Each choice of the decision line is one small function, in a table at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from codegen_repl.errors import CodegenReplError, SandboxError
from codegen_repl.ranking import reasons_for
from codegen_repl.session import Draft, Turn
from codegen_repl.terminal.asking import more, retry
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.decision import HELP_ROWS, Choice, Decision, menu
from codegen_repl.terminal.evidence import Showing, evidence_line
from codegen_repl.terminal.preview import INTERRUPTED, Preview
from codegen_repl.terminal.running import check_program, show_run


def decide(console: Console) -> None:
    """Let the person decide on the pending draft, or leave it pending."""
    draft = console.conversation.draft
    if console.streamed is None:
        what = "was being written" if draft.partial else "was waiting for your decision"
        console.printer.say(f"a draft {what} when the session ended, for: {draft.prompt}")
    console.conversation.adopt_partial()
    if not console.conversation.draft.candidates:
        give_back(console)
        return
    showing = best_first(console, 0)
    while console.conversation.session.draft is not None and not console.is_leaving:
        decision, showing = look(console, showing)
        try:
            showing = HANDLERS[decision.choice](console, showing, decision)
        except CodegenReplError as error:
            console.printer.error(str(error))
            if console.conversation.session.draft is not None:
                showing = refreshed(console, showing)


def give_back(console: Console) -> None:
    """A step that got no answer goes back into the prompt."""
    console.next_text = console.conversation.reject()
    console.printer.say("no draft came of it; the step is back in the prompt")


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
    """Run every distinct draft after the program so far, unless the person presses Ctrl-C."""
    with console.undisturbed():
        try:
            console.conversation.try_all(console.interrupts.is_set)
        except SandboxError:
            console.printer.say("the drafts were not run (/doctor says why)")


def look(console: Console, showing: Showing) -> tuple[Decision, Showing]:
    """Show what is known and read the decision, while the draft is tried; what the trial showed is noted."""
    conversation = console.conversation
    console.begin_loading()
    preview: Preview | None = None
    is_tried = showing.candidate.run is not None or not conversation.settings.preview
    if not is_tried and verdict_is_open(showing):
        preview = Preview(conversation, showing)
        if not console.reader.can_wait:
            wait_for(console, preview)
    turns = turns_before(console, showing.draft)

    def line() -> str:
        if preview is None:
            return evidence_line(showing, turns)
        return evidence_line(preview.seen(), turns, preview.problem or "running it")

    reason = showing.candidate.finish_reason
    keys = menu(len(showing.order) > 1, can_continue=reason is not None and not reason.is_complete)
    try:
        decision = console.reader.decide(line, keys)
    except EOFError:
        decision = Decision(Choice.LEAVE)
    if preview is not None:
        if decision.choice is Choice.RUN:
            wait_for(console, preview)
        preview.cancel()
        showing = preview.seen()
        note(console, showing)
    console.reader.keep(evidence_line(showing, turns, preview.problem if preview else ""))
    return decision, showing


def note(console: Console, showing: Showing) -> None:
    """Keep what the trial showed. Where that fails, the person's decision counts for more than the note."""
    run = showing.candidate.run
    try:
        if run is not None:
            console.conversation.note_trial(showing.index, run)
    except CodegenReplError as error:
        console.printer.error(str(error))


def verdict_is_open(showing: Showing) -> bool:
    """Whether a trial run can say more: the draft parses and is not empty."""
    return showing.order[showing.position].reasons == ("parses",)


def turns_before(console: Console, draft: Draft) -> Sequence[Turn]:
    """The turns that stand before the draft in the program."""
    turns = console.conversation.session.turns
    return turns if draft.replaces is None else turns[: draft.replaces - 1]


def wait_for(console: Console, preview: Preview) -> None:
    """Wait for a trial run's end, or Ctrl-C."""
    with console.undisturbed():
        while not preview.wait(0.05):
            if console.interrupts.is_set():
                preview.cancel()


def accept(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The draft becomes a turn; if it replaced one, the later ones are checked."""
    replaces = console.conversation.draft.replaces
    console.conversation.accept(showing.index)
    number = replaces or len(console.conversation.session.turns)
    doubt = "" if is_sound(showing) else f", though it fails: /edit {number} mends it, /undo takes it back"
    if replaces is None:
        console.printer.outcome(f"turn {number} kept{doubt}")
        return showing
    console.printer.outcome(f"turn {replaces} replaced (/undo restores it)")
    check_program(console, f"with the new turn {replaces}", replaces)
    return showing


def is_sound(showing: Showing) -> bool:
    """Whether nothing is known against the draft."""
    return set(reasons_for(showing.candidate)) <= {"parses", "runs"}


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
        if trial.verdict != INTERRUPTED:
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
    console.next_text = console.conversation.reject()
    console.printer.outcome("rejected; the step is back in the prompt")
    return showing


def explain(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The keys, one a line."""
    console.printer.table(HELP_ROWS)
    return showing


def command(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """A command is typed while the draft waits."""
    first_new = len(console.conversation.draft.candidates)
    try:
        text = console.reader.step("[draft]> ", "/").text
    except EOFError:
        return showing
    if text.strip() in ("", "/"):
        return showing
    console.execute(text)
    return best_of_new(console, showing, first_new)


def interrupted(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """Ctrl-C rejects nothing: it was meant for the stream, which has just ended."""
    console.printer.say("Esc rejects the draft, Ctrl-D leaves it for later")
    return showing


def leave(console: Console, showing: Showing, _decision: Decision) -> Showing:
    """The program is left; the draft waits."""
    console.is_leaving = True
    console.printer.outcome("the draft is kept for when you resume")
    return showing


def best_of_new(console: Console, showing: Showing, first_new: int) -> Showing:
    """What to look at after more candidates may have come."""
    draft = console.conversation.session.draft
    if draft is None:
        return showing
    has_new = len(draft.candidates) > first_new
    return best_first(console, first_new) if has_new else refreshed(console, showing)


def refreshed(console: Console, showing: Showing) -> Showing:
    """The same candidate, with what has become known of it; the order stays as the person knows it."""
    return Showing(console.conversation.draft, showing.order, showing.position)


def looking_at(console: Console, index: int) -> Showing:
    """The drafts in order, looking at the one that has candidate `index`."""
    order = console.conversation.ranked
    position = next(p for p, group in enumerate(order) if index in (group.index, *group.twins))
    return Showing(console.conversation.draft, order, position)


HANDLERS: Mapping[Choice, Callable[[Console, Showing, Decision], Showing]] = {
    Choice.ACCEPT: accept,
    Choice.EDIT: edit,
    Choice.RETRY: again,
    Choice.NEXT: move(+1),
    Choice.PREVIOUS: move(-1),
    Choice.MORE: go_on,
    Choice.RUN: run,
    Choice.DIFF: diff,
    Choice.REJECT: reject,
    Choice.HELP: explain,
    Choice.COMMAND: command,
    Choice.INTERRUPT: interrupted,
    Choice.LEAVE: leave,
}
