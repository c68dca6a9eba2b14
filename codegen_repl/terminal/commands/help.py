"""The command that explains all others; it is made from their table."""

from __future__ import annotations

from collections.abc import Mapping

from codegen_repl.terminal.commands.command import Command
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.decision import HELP_ROWS
from codegen_repl.terminal.key_bindings import DEFAULT_KEYS, OTHER_KEYS

OPENING = (
    "Type a step in plain words: the model writes code for it, which you accept, edit or retry.",
    "> code adds code of your own; > and Enter begins several lines, an empty line ends them.",
)
FURTHER = "/help COMMAND says more; /help keys lists the keys. Unique beginnings of a command are enough."


def help_command(groups: Mapping[str, tuple[Command, ...]]) -> Command:
    """The command /help for these groups of commands."""

    def show_help(console: Console, arguments: str) -> None:
        topic = arguments.removeprefix("/").lower()
        if topic == "keys":
            show_keys(console)
        elif topic:
            from codegen_repl.terminal.commands import find

            show_command(console, find(topic))
        else:
            show_groups(console, groups)

    return Command(
        "help",
        "[command]",
        "this list, or all about one command",
        "/help keys lists the keys of the prompt and of the decision line.",
        show_help,
        ("command",),
    )


def show_groups(console: Console, groups: Mapping[str, tuple[Command, ...]]) -> None:
    """Every command in one line."""
    for sentence in OPENING:
        console.printer.say(sentence)
    rows = [
        (group if number == 0 else "", command.usage, command.help)
        for group, commands in groups.items()
        for number, command in enumerate(commands)
    ]
    console.printer.table(rows)
    console.printer.say(FURTHER)


def show_command(console: Console, command: Command) -> None:
    """One command in full."""
    console.printer.paragraph(f"{command.usage}: {command.help}.")
    console.printer.paragraph(command.more.replace("\n", " "))


def show_keys(console: Console) -> None:
    """The keys of the prompt, with the person's own, and of the decision line."""
    bound = {**DEFAULT_KEYS, **console.workspace.settings.keys}
    console.printer.table([*bound.items(), *OTHER_KEYS.items()])
    console.printer.say("while a draft waits:")
    console.printer.table(HELP_ROWS)
