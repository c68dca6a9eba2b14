"""A step on its way to the model and the answer on its way to the screen.

What comes of it waits in the conversation as a draft; deciding on it is the next module's matter.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping

from codegen_repl.generation import Delta
from codegen_repl.models import stats_of
from codegen_repl.ranking import is_untried
from codegen_repl.terminal.console import Console, Interrupted


def ask(
    console: Console, prompt: str, replaces: int | None = None, changes: Mapping[str, str] | None = None
) -> None:
    """Enter a step and stream its answer, which then waits as a draft."""
    console.conversation.settings.sampling.with_changes(changes or {})  # refused before a step is entered
    deltas = console.conversation.ask(prompt, replaces, console.interrupts.is_set)
    if changes:  # the request as `ask` would make it is not begun, as nobody pulls it
        deltas = console.conversation.retry(changes, console.interrupts.is_set)
    stream(console, deltas)


def retry(console: Console, changes: Mapping[str, str]) -> None:
    """Stream further candidates for the draft."""
    stream(console, console.conversation.retry(changes, console.interrupts.is_set))


def more(console: Console, index: int) -> None:
    """Stream the continuation of a candidate; its last line is shown again, to be continued."""
    text = console.conversation.draft.candidates[index].text
    whole_lines, newline, last_line = text.rpartition("\n")
    deltas = console.conversation.more(index, console.interrupts.is_set)
    stream(console, deltas, whole_lines + newline, last_line)


def fix_draft(console: Console, index: int) -> None:
    """Stream corrected versions of a candidate; one that was not tried yet is, to see what is wrong."""
    conversation = console.conversation
    if is_untried(conversation.draft.candidates[index]):
        with console.undisturbed():
            run = conversation.trial_run(index, console.interrupts.is_set)
        if not run.is_interrupted:
            conversation.note_trial(index, run)
    deltas = conversation.fix(index, console.interrupts.is_set)
    console.printer.end_line()
    stream(console, deltas)


def fix_turn(console: Console, number: int, error: str) -> None:
    """Stream corrected versions of a turn as a draft to replace it."""
    stream(console, console.conversation.fix_turn(number, error, console.interrupts.is_set))


def stream(console: Console, deltas: Iterator[Delta], shown: str = "", begun: str = "") -> None:
    """Print the first candidate as it comes. Ctrl-C ends it; what has come is kept.

    Code that stands on the screen already is `shown`; `begun` is printed before the first delta.
    """
    code = console.printer.stream(shown)
    console.streamed = len(console.conversation.draft.candidates)
    num_tokens, began, left_out = 0, 0.0, turns_left_out(console)
    with console.undisturbed():
        try:
            console.wait_for_model()
            code.feed(begun)
            for delta in deltas:
                began = began or time.monotonic()
                num_tokens += delta.num_tokens
                if delta.index == 0:
                    code.feed(delta.text)
        except Interrupted:
            console.printer.say("stopped waiting; the model goes on loading")
        finally:
            code.finish()
            if (elapsed := time.monotonic() - began) > 0 and num_tokens > 1 and began:
                console.tokens_per_s = num_tokens / elapsed
                stats = stats_of(console.model())
                console.acceptance = stats.acceptance if stats else None
    if (now := turns_left_out(console)) and now != left_out:
        turns = ", ".join(map(str, now))
        console.printer.say(
            f"too long for the model: it did not read turn {turns} (/context; /pin k keeps one)"
        )


def turns_left_out(console: Console) -> tuple[int, ...]:
    """The turns that the last request had no room for."""
    context = console.conversation.last_context
    return context.dropped if context else ()
