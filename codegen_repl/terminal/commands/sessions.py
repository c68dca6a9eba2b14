"""Commands on sessions: list, resume, fork, name, export."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from codegen_repl.bootstrap import OpenSession
from codegen_repl.errors import CodegenReplError, UsageError
from codegen_repl.export import FORMATS, export, write_whole
from codegen_repl.settings import typed_path
from codegen_repl.terminal.commands.command import Command
from codegen_repl.terminal.console import Console

MAX_LISTED = 20
MOST_IN_STEM = 80  # characters of a file's name


def sessions(console: Console, arguments: str) -> None:
    found = console.workspace.sessions(arguments)
    if not found:
        what = f"no session mentions {arguments!r}" if arguments else "no session has been kept yet"
        console.printer.say(what)
        return
    rows = []
    for summary in found[:MAX_LISTED]:
        mark = "*" if summary.path == console.opened.path else " "
        first = summary.problem or (summary.prompts[0] if summary.prompts else "")
        changed = f"{summary.changed_at.astimezone():%Y-%m-%d %H:%M}"
        turns = f"{summary.num_turns} turn{'' if summary.num_turns == 1 else 's'}"
        rows.append((mark, summary.path.stem, changed, turns, first.replace("\n", " ")))
    console.printer.table(rows)
    if len(found) > MAX_LISTED:
        console.printer.say(f"{len(found) - MAX_LISTED} more; /sessions WORDS finds those that mention them")


def resume(console: Console, arguments: str) -> None:
    name = arguments or latest_other(console)
    if console.opened.path is not None and console.workspace.existing_path(name) == console.opened.path:
        raise UsageError(f"{name} is the session you are in.")
    go_to(console, console.workspace.resume(name))


def latest_other(console: Console) -> str:
    """The session that was changed last, this one apart."""
    for summary in console.workspace.sessions(""):
        if summary.path != console.opened.path:
            return str(summary.path)
    raise UsageError("There is no other session to resume.")


def fork(console: Console, arguments: str) -> None:
    go_to(console, console.workspace.fork(console.opened, new_name=arguments or None))


def save(console: Console, arguments: str) -> None:
    if not arguments:
        raise UsageError(f"A path is missing: {SAVE.usage}")
    if (form := Path(arguments).suffix.removeprefix(".")) in FORMATS:
        export_to(console, f"{form} {arguments}")
        return
    go_to(console, console.workspace.save(console.opened, arguments))


def go_to(console: Console, opened: OpenSession) -> None:
    """Change to another session, and say how to come back."""
    before = console.opened.path.stem if console.opened.path else ""
    console.switch(opened)
    num_turns = len(opened.conversation.session.turns)
    back = f" (/resume {before} goes back)" if before and console.workspace.path_of(before).exists() else ""
    console.printer.say(
        f"session {opened.name}, {num_turns} turn{'' if num_turns == 1 else 's'}{back}", "class:good"
    )


def name(console: Console, arguments: str) -> None:
    if not arguments:
        raise UsageError(f"A name is missing: {NAME.usage}")
    console.conversation.name(arguments)
    console.printer.say(f"this session is called {arguments}", "class:good")


def file_stem(name: str) -> str:
    """A session's name as that of a file: it is free text, and in a stranger's session may be a path."""
    return re.sub(r"[^\w]+", "-", name).strip("-")[:MOST_IN_STEM] or "program"


def export_to(console: Console, arguments: str) -> None:
    form, _, where = arguments.partition(" ")
    form = form.lower()
    if form not in FORMATS:
        raise UsageError(f"Say the format: /export {'|'.join(FORMATS)} [path]")
    name = f"{file_stem(console.opened.name)}.{form}"
    path = typed_path(where.strip()) if where.strip() else Path(name)
    if path.is_dir():
        path = path / name
    if path.exists() and not console.reader.confirm(f"{path} exists. Write over it?"):
        console.printer.say("nothing was written")
        return
    data = render(console, form)
    write_whole(path, data)
    num_turns = len(console.conversation.session.turns)
    console.printer.say(f"{path}: {num_turns} turn{'' if num_turns == 1 else 's'}", "class:good")


def render(console: Console, form: str) -> bytes:
    """The session in that format, its program run once for the outputs where that is possible."""
    session, title = console.conversation.session, console.opened.name
    files = console.conversation.tools.artefact_dir
    if form == "py":
        return export(session, form, title)
    with console.undisturbed():
        try:
            run = partial(console.workspace.runner.run, stdin=session.stdin)
            return export(session, form, title, run=run, files=files)
        except CodegenReplError as error:
            data = export(session, form, title, files=files)
            console.printer.say(f"without fresh outputs: {error}")
            return data


SESSIONS = Command(
    "sessions",
    "[text]",
    "the kept sessions, last changed first; with text, those that mention it",
    "The text is looked for in names, steps and code.",
    sessions,
)
RESUME = Command(
    "resume",
    "[S]",
    "go on with session S, or the last changed one",
    "S is a name, or a path to a session's file. This session is saved and can be resumed the same way.",
    resume,
    ("session",),
)
FORK = Command(
    "fork",
    "[name]",
    "go on in a copy; this session stays as it is",
    "The copy has all turns and the whole history.",
    fork,
)
SAVE = Command(
    "save",
    "PATH",
    "go on in a file elsewhere, with all that this session's own file would not take",
    "For a full or broken disk. Every step is saved as it happens, so nothing else needs saving. A PATH\n"
    "that ends in .py, .ipynb, .md or .html gets the program in that format, as /export does.",
    save,
    ("file",),
)
NAME = Command(
    "name", "NAME", "give the session a name", "The name is shown; the session's file keeps its own.", name
)
EXPORT = Command(
    "export",
    "FMT [path]",
    "write the program as py, ipynb, md or html",
    "Without a path, into the current directory under the session's name. All but py show what\n"
    "each turn prints and draws: the program is run once for that. No file is written over unasked.",
    export_to,
    ("format", "file"),
)
COMMANDS = (SESSIONS, RESUME, FORK, SAVE, NAME, EXPORT)
