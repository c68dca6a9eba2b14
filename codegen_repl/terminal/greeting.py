"""The first words and the last: what is at work here, how to begin, and how to come back."""

from __future__ import annotations

from pathlib import Path

from codegen_repl import __version__
from codegen_repl.session import Session
from codegen_repl.terminal.console import Console

WELCOME = (
    "Say one step at a time in plain words; keep, edit or retry the code; it grows into a program.",
    "Ctrl-C stops the model, Ctrl-D leaves; everything is saved. Programs run in a sandbox only.",
    "Try: {suggestion}",
)
SUGGESTION = 'make a list "squares" with the squares of the numbers 1 to 10'


def history_path(console: Console) -> Path:
    """Where the lines typed before are kept."""
    return console.workspace.folders.state / "history"


def greet(console: Console) -> None:
    """The header, what there is to know about this session, and for a newcomer three lines more."""
    workspace, printer = console.workspace, console.printer
    version = ".".join(__version__.split(".")[:2])
    model = workspace.settings.model
    printer.paragraph(
        f"codegen-repl {version} | {'tiny (embedded)' if model == 'tiny' else model} | "
        f"sandbox: {workspace.containment.summary}, {workspace.limits.wall_s:g} s | /help F1"
    )
    for note in console.opened.notes:
        printer.say(note)
    session = console.conversation.session
    if session.turns:
        turns = f"{len(session.turns)} turn{'' if len(session.turns) == 1 else 's'}"
        printer.say(f"{console.opened.name}: {turns}, the last: {last_words(session)}")
    elif not history_path(console).exists():
        for line in WELCOME:
            printer.paragraph(line.format(suggestion=SUGGESTION))


def last_words(session: Session) -> str:
    """What the last turn was about."""
    return session.turns[-1].first_line


def part(console: Console) -> None:
    """How to come back."""
    path = console.opened.rescued or console.opened.path
    if path is None or not path.exists():
        console.printer.say("nothing happened, so nothing was kept" if path else "this session was not kept")
        return
    console.printer.say(f"saved. resume: {console.workspace.way_back(path)}")
