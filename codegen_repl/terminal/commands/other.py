"""Commands on the terminal itself: copy, doctor, quit."""

from __future__ import annotations

import base64
import platform

from codegen_repl import __version__
from codegen_repl.errors import UsageError
from codegen_repl.sandbox import doctor_lines
from codegen_repl.terminal.commands.command import Command, number_of
from codegen_repl.terminal.console import Console

MAX_COPY_BYTES = 74_994  # what every terminal with OSC 52 takes


def copy(console: Console, arguments: str) -> None:
    session = console.conversation.session
    if not session.turns:
        raise UsageError("There is nothing to copy yet: the program is empty.")
    text = session.turn(number_of(arguments, COPY.usage)).code if arguments else session.program.text
    data = text.rstrip().encode("utf-8", "replace") + b"\n"
    if not console.reader.can_wait:
        raise UsageError("The clipboard cannot be reached in plain mode: use /show, or /export py.")
    if len(data) > MAX_COPY_BYTES:
        raise UsageError("This is too long for the terminal's clipboard: use /export py.")
    console.printer.raw(f"\x1b]52;c;{base64.b64encode(data).decode('ascii')}\a")
    lines = len(data.splitlines())
    console.printer.say(f"{lines} line{'' if lines == 1 else 's'} sent to the terminal's clipboard (OSC 52)")


def doctor(console: Console, _: str) -> None:
    folders = console.workspace.folders
    rows = [
        ("codegen-repl", f"{__version__}, Python {platform.python_version()}, {platform.platform()}"),
        ("model", console.model.spec + (f": {console.model.error}" if console.model.error else "")),
        ("session", str(console.opened.path or "kept nowhere")),
        ("configuration", str(folders.config_file)),
        ("history, crash reports", str(folders.state)),
        ("terminal", f"TERM={console.screen.environ.get('TERM', '')}, {console.printer.width} columns"),
    ]
    console.printer.table(rows)
    for line in doctor_lines():
        console.printer.say(line)
    console.printer.say("codegen-repl doctor, in a shell, says more")


def leave(console: Console, _: str) -> None:
    console.is_leaving = True


COPY = Command(
    "copy",
    "[k]",
    "the program, or turn k, to the clipboard",
    "Through the terminal (OSC 52), so that it works over ssh too; some terminals must be told to allow it.",
    copy,
    ("turn",),
)
DOCTOR = Command(
    "doctor", "", "what works here: sandbox, model, folders", "Nothing is sent anywhere.", doctor
)
QUIT = Command(
    "quit", "", "leave; all is saved", "Ctrl-D does the same. The command that resumes is printed.", leave
)
COMMANDS = (COPY, DOCTOR, QUIT)
