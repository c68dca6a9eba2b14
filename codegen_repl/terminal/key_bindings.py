"""What each key does at the prompt: a table of names that the configuration can change, and the few actions.

A key is bound to an action by its name, or to a command by its text (`f5 = "/run"`). A command leaves the
prompt and brings the line back afterwards, so that nothing half-typed is lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from prompt_toolkit.application import in_terminal
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.enums import DEFAULT_BUFFER, EditingMode
from prompt_toolkit.eventloop import run_in_executor_with_context
from prompt_toolkit.filters import Condition, emacs_mode, has_focus
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from codegen_repl.errors import UsageError
from codegen_repl.terminal import typed_code

DEFAULT_KEYS: Mapping[str, str] = {
    "enter": "submit",
    "alt-enter": "newline",
    "ctrl-j": "newline",
    "ctrl-c": "clear",
    "ctrl-x ctrl-e": "editor",
    "tab": "complete",
    "f1": "/help",
    "f2": "/show",
    "f4": "toggle-vi",
    "f5": "/run",
    "alt-u": "/undo",
    "alt-r": "/redo",
}
OTHER_KEYS: Mapping[str, str] = {  # prompt_toolkit's own, for the help
    "right": "take the suggestion in grey",
    "ctrl-r": "search what was typed before",
    "ctrl-d": "leave (all is saved)",
    "ctrl-z": "suspend",
    "ctrl-l": "clear the screen",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What came from the prompt: the text, and the unfinished line to bring back after a key's command."""

    text: str
    kept: str = ""
    is_key: bool = False  # a key said it; nobody typed it


def submit(event: KeyPressEvent) -> None:
    """Enter: take the completion, or begin another line of code, or hand the text in."""
    buffer = event.current_buffer
    if buffer.complete_state and buffer.complete_state.current_completion:
        buffer.complete_state = None
    elif typed_code.is_code(buffer.text) and typed_code.needs_more(buffer.text):
        newline(event)
    else:
        buffer.validate_and_handle()


def complete(event: KeyPressEvent) -> None:
    """Tab: the only completion at once, the next one of several."""
    buffer = event.current_buffer
    if buffer.complete_state:
        buffer.complete_next()
        return
    found = list(buffer.completer.get_completions(buffer.document, CompleteEvent(completion_requested=True)))
    if len(found) == 1:
        buffer.apply_completion(found[0])
    elif found:
        buffer.start_completion(select_first=True)


def newline(event: KeyPressEvent) -> None:
    """Begin another line, indented as code needs it."""
    buffer = event.current_buffer
    is_code = typed_code.is_code(buffer.text)
    line = buffer.document.current_line_before_cursor
    buffer.insert_text("\n" + (typed_code.indentation_after(line) if is_code else ""))


def clear(event: KeyPressEvent) -> None:
    """Empty the line; the history still has it."""
    buffer = event.current_buffer
    if buffer.text:
        buffer.append_to_history()
    buffer.reset()


def toggle_vi(event: KeyPressEvent) -> None:
    """Change between emacs and vi keys."""
    is_vi = event.app.editing_mode is EditingMode.VI
    event.app.editing_mode = EditingMode.EMACS if is_vi else EditingMode.VI


def command(text: str) -> Callable[[KeyPressEvent], None]:
    """An action that leaves the prompt with the command `text`."""

    def leave(event: KeyPressEvent) -> None:
        event.app.erase_when_done = True
        event.app.exit(result=Entry(text, kept=event.current_buffer.text, is_key=True))

    return leave


def editor(edit: Callable[[str], str]) -> Callable[[KeyPressEvent], None]:
    """An action that hands the text to `edit` (somebody's editor) and takes it back."""

    def open_editor(event: KeyPressEvent) -> None:
        event.app.create_background_task(edit_buffer(event.current_buffer, edit))

    return open_editor


async def edit_buffer(buffer: Buffer, edit: Callable[[str], str]) -> None:
    """The prompt steps aside while the editor has the terminal."""
    async with in_terminal():
        text = await run_in_executor_with_context(edit, buffer.text)
        buffer.text = text
        buffer.cursor_position = len(text)


def parse_keys(name: str) -> tuple[str, ...]:
    """prompt_toolkit's names for `alt-u`, `ctrl-x ctrl-e`, `f5`."""
    keys: list[str] = []
    for part in name.lower().split():
        if part.startswith("alt-"):
            keys += ["escape", part.removeprefix("alt-")]
        else:
            keys.append(re.sub(r"^ctrl-", "c-", part))
    return tuple(keys)


def prompt_bindings(changes: Mapping[str, str], edit: Callable[[str], str]) -> KeyBindings:
    """The bindings of the prompt: the table above with the person's changes.

    Raises UsageError for a key that there is none of, or an action that does not exist.
    """
    actions: dict[str, Callable[[KeyPressEvent], None]] = {
        "submit": submit,
        "newline": newline,
        "clear": clear,
        "toggle-vi": toggle_vi,
        "editor": editor(edit),
        "complete": complete,
        "none": lambda _: None,
    }
    bindings = KeyBindings()
    for name, action in {**DEFAULT_KEYS, **changes}.items():
        if not action.startswith("/") and action not in actions:
            raise UsageError(
                f"The key {name} cannot do {action!r}: use a command such as /run, or {', '.join(actions)}."
            )
        handler = command(action) if action.startswith("/") else actions[action]
        keys = parse_keys(name)
        is_at_prompt = has_focus(DEFAULT_BUFFER)
        where = is_at_prompt & emacs_mode if keys[:1] == ("escape",) and action != "newline" else is_at_prompt
        try:
            bindings.add(*keys, filter=where)(handler)
        except (ValueError, AssertionError):
            raise UsageError(f"There is no key {name!r}: write f6, ctrl-t or alt-x, for instance.") from None
    bindings.add("<sigint>")(clear)
    return bindings


def typeahead_bindings(is_typeahead: Callable[[], bool]) -> KeyBindings:
    """Enter, pressed before the prompt had the terminal, arrives as Ctrl-J: it means Enter."""
    bindings = KeyBindings()
    bindings.add("c-j", filter=has_focus(DEFAULT_BUFFER) & Condition(is_typeahead))(submit)
    return bindings


def editing_bindings(edit: Callable[[str], str]) -> KeyBindings:
    """The bindings for editing code in place: Enter is a new line (in a single line it is done)."""
    bindings = KeyBindings()

    @bindings.add("enter")
    def _(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if "\n" not in buffer.text and buffer.document.is_cursor_at_the_end:
            buffer.validate_and_handle()
        else:
            line = buffer.document.current_line_before_cursor
            buffer.insert_text("\n" + typed_code.indentation_after(line))

    @bindings.add("escape", "enter")
    @bindings.add("c-s")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @bindings.add("c-j")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    @bindings.add("tab")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("    ")

    @bindings.add("c-c")
    @bindings.add("c-d")
    @bindings.add("<sigint>")
    def _(event: KeyPressEvent) -> None:
        event.app.exit(result=None)

    bindings.add("c-x", "c-e")(editor(edit))
    return bindings
