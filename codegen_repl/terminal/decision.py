"""The decision line: what is known of a draft, the keys that decide on it, and the reading of one key.

The line can change while it waits (a trial run ends); the draft above it stays where it is. What a choice
does is not known here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from prompt_toolkit.application import Application
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, Layout, Window

from codegen_repl.sanitise import sanitise
from codegen_repl.terminal.highlight import Fragment
from codegen_repl.terminal.interrupts import flush_typeahead
from codegen_repl.terminal.printer import TALK, wrapped
from codegen_repl.terminal.screen import Screen

REFRESH_S = 0.1
ESCAPE_S = 0.05  # so long after Esc more bytes would make it another key
NO_KEYS = (Keys.Escape, Keys.CPRResponse, Keys.SIGINT)  # that Alt could be held with


class Choice(Enum):
    """What can be decided about a draft."""

    ACCEPT = auto()
    EDIT = auto()
    RETRY = auto()
    NEXT = auto()
    PREVIOUS = auto()
    MORE = auto()
    FIX = auto()
    RUN = auto()
    DIFF = auto()
    REJECT = auto()
    HELP = auto()
    COMMAND = auto()
    INTERRUPT = auto()
    LEAVE = auto()


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice, and the number that was typed before its key (`3r`), if any."""

    choice: Choice
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """A line of the table below: the keys of a choice, its words in the menu and in the help."""

    choice: Choice
    keys: tuple[str, ...]
    shown: str
    word: str
    help: str


OPTIONS = (
    Option(Choice.ACCEPT, ("enter", "a"), "Enter", "accept", "the draft becomes the next turn"),
    Option(Choice.EDIT, ("e",), "e", "edit", "change it by hand; the original is kept beside it"),
    Option(Choice.RETRY, ("r",), "r", "retry", "ask again, more daringly; 3r asks for three"),
    Option(Choice.NEXT, ("n", "right", "down"), "n", "next", "look at the next draft"),
    Option(Choice.PREVIOUS, ("p", "left", "up"), "p", "previous", "look at the draft before"),
    Option(Choice.MORE, ("m",), "m", "more", "let the model go on where it was stopped"),
    Option(Choice.FIX, ("f",), "f", "fix", "let the model correct it, given its error"),
    Option(Choice.RUN, ("x",), "x", "run", "run the program with this draft, show all it prints"),
    Option(Choice.DIFF, ("d",), "d", "diff", "compare with the turn it replaces, or the draft before"),
    Option(Choice.REJECT, ("escape",), "Esc", "reject", "give it up; the step comes back to be changed"),
    Option(Choice.HELP, ("?", "f1"), "?", "help", "this list"),
    Option(Choice.COMMAND, ("/",), "/", "command", "type a command, such as /retry 4 t=1 or /set n=3"),
    Option(Choice.LEAVE, ("c-d",), "Ctrl-D", "leave", "the draft waits until the session is resumed"),
)
ALWAYS_SHOWN = {
    Choice.ACCEPT,
    Choice.EDIT,
    Choice.RETRY,
    Choice.RUN,
    Choice.DIFF,
    Choice.REJECT,
    Choice.HELP,
}
HELP_ROWS = tuple((option.shown, option.word, option.help) for option in OPTIONS)


def menu(has_others: bool, can_continue: bool, can_fix: bool) -> list[Fragment]:
    """The keys worth showing for this draft."""
    shown = set(ALWAYS_SHOWN)
    if has_others:
        shown |= {Choice.NEXT, Choice.PREVIOUS}
    if can_continue:
        shown.add(Choice.MORE)
    if can_fix:
        shown.add(Choice.FIX)
    fragments: list[Fragment] = []
    for option in OPTIONS:
        if option.choice in shown:
            gap = "  " if fragments else ""
            fragments += [("", gap), ("class:key", option.shown), ("class:talk", f" {option.word}")]
    return fragments


def choice_of(answer: str) -> Decision | None:
    """The decision that a typed line means (plain mode): nothing or `a` accepts, `3r` asks for three."""
    answer = answer.strip().lower()
    word = answer.lstrip("0123456789")
    count = int(answer[: len(answer) - len(word)] or 0) or None
    for option in OPTIONS:
        if word in option.keys or word in (option.word, option.shown.lower()):
            return Decision(option.choice, count)
    return Decision(Choice.ACCEPT) if not answer else None


def read_decision(
    screen: Screen, line: Callable[[], str], menu: Callable[[], list[Fragment]], is_live: bool
) -> Decision:
    """Show `line()` and `menu()`, wait for one key, and take both away again.

    Keys pressed before are thrown away. With `is_live`, both are asked for again while waiting.
    """
    typed: list[str] = []

    def text() -> StyleAndTextTuples:
        count = [("class:key", f"{''.join(typed)} ")] if typed else []
        known = wrapped(sanitise(f"{TALK}{line()}"), screen.output.get_size().columns)
        return [("class:talk", f"{known}\n{TALK}"), *count, *menu()]

    flush_typeahead(screen.input)
    application: Application[Decision] = Application(
        layout=Layout(Window(FormattedTextControl(text), wrap_lines=True, dont_extend_height=True)),
        key_bindings=decision_keys(typed),
        style=screen.style,
        color_depth=screen.color_depth,
        erase_when_done=True,
        refresh_interval=REFRESH_S if is_live else None,
        input=screen.input,
        output=screen.output,
    )
    application.ttimeoutlen = ESCAPE_S
    return application.run(pre_run=screen.on_ready)


def decision_keys(typed: list[str]) -> KeyBindings:
    """One binding for each key of the table; digits collect in `typed`; any other key does nothing."""
    bindings = KeyBindings()

    def decide(event: KeyPressEvent, choice: Choice) -> None:
        event.app.exit(result=Decision(choice, int("".join(typed) or 0) or None))

    def reject(event: KeyPressEvent) -> None:
        """Esc, unless a key came with it: that was Alt, and a reflex like Alt-Enter must not cost a draft."""
        waiting = event.key_processor.input_queue
        if waiting and waiting[0].key not in NO_KEYS:
            waiting.popleft()
        else:
            decide(event, Choice.REJECT)

    def on(choice: Choice) -> Callable[[KeyPressEvent], None]:
        return lambda event: decide(event, choice)

    for option in OPTIONS:
        for key in option.keys:
            bindings.add(key)(reject if key == "escape" else on(option.choice))
    bindings.add("c-c")(on(Choice.INTERRUPT))
    bindings.add("<sigint>")(on(Choice.INTERRUPT))

    for digit in "0123456789":

        @bindings.add(digit)
        def _(event: KeyPressEvent) -> Any:
            typed.append(event.data)
            del typed[:-2]

    @bindings.add("c-z")
    def _(event: KeyPressEvent) -> None:
        event.app.suspend_to_background()

    @bindings.add("c-l")
    def _(event: KeyPressEvent) -> None:
        event.app.renderer.clear()

    return bindings
