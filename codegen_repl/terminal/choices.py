"""What there is to complete with, asked for anew each time: turns, sessions, models, settings, formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from codegen_repl.conversation import SESSION_KEYS
from codegen_repl.errors import CodegenReplError
from codegen_repl.export import FORMATS
from codegen_repl.models import list_models
from codegen_repl.settings import CHOICES
from codegen_repl.terminal.commands import COMMANDS
from codegen_repl.terminal.completer import Choices
from codegen_repl.terminal.console import Console

Pairs = Iterable[tuple[str, str]]


def choices_for(console: Console) -> Mapping[str, Choices]:
    """A function for each kind of argument."""
    listings: dict[str, Callable[[Console], Pairs]] = {
        "turn": turn_choices,
        "session": session_choices,
        "model": model_choices,
        "setting": setting_choices,
        "format": lambda _: [(name, "") for name in FORMATS],
        "command": lambda _: [(command.name, command.help) for command in COMMANDS],
    }
    return {kind: partial(listing, console) for kind, listing in listings.items()}


def turn_choices(console: Console) -> Pairs:
    turns = console.conversation.session.turns
    return [(str(number), turn.first_line) for number, turn in enumerate(turns, start=1)]


def session_choices(console: Console) -> Pairs:
    try:
        found = console.workspace.sessions("")
    except CodegenReplError:
        return []
    return [(summary.path.stem, summary.prompts[0] if summary.prompts else "") for summary in found]


def model_choices(_: Console) -> Pairs:
    return [(info.name, info.location or "not here") for info in list_models()]


def setting_choices(console: Console) -> Pairs:
    settings = console.conversation.settings
    for key in SESSION_KEYS:
        values = CHOICES.get(key) or (("on", "off") if key == "preview" else ("",))
        now = getattr(settings, key, getattr(settings.sampling, key, ""))
        yield from ((f"{key}={value}", f"now {now}") for value in values)
