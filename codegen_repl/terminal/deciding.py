"""A draft being decided on: looked at, acted on, looked at again, until it is kept or given up."""

from __future__ import annotations

from codegen_repl.errors import CodegenReplError
from codegen_repl.terminal.actions import HANDLERS, step_of
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.looking import best_first, look, refreshed


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
    showing, opened = best_first(console, 0), console.opened

    def is_pending() -> bool:
        """Not in another session, whose draft has not been shown."""
        return console.opened is opened and console.conversation.session.draft is not None

    while is_pending() and not console.is_leaving:
        decision, showing = look(console, showing)
        try:
            showing = HANDLERS[decision.choice](console, showing, decision)
        except CodegenReplError as error:
            console.printer.error(str(error))
            if is_pending():
                showing = refreshed(console, showing)


def give_back(console: Console) -> None:
    """What got no answer goes back into the prompt as it was typed: a step, or the command that asked."""
    is_left_over = console.streamed is None  # from an earlier session
    console.next_text = step_of(console.conversation.draft) if is_left_over else console.entered
    console.conversation.reject()
    console.printer.say("no draft came of it; the step is back in the prompt")
