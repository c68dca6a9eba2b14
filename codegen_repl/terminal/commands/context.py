"""Commands on what the model gets to read: show it, pin a turn, load a file."""

from __future__ import annotations

import stat

from codegen_repl.errors import UsageError
from codegen_repl.settings import typed_path
from codegen_repl.terminal.commands.command import Command, number_of
from codegen_repl.terminal.console import Console

MAX_FILE_BYTES = 1 << 20


def context(console: Console, _: str) -> None:
    with console.undisturbed():
        console.wait_for_model()
    built = console.conversation.context()
    model = console.model()
    answer = console.conversation.settings.sampling.max_new_tokens
    console.printer.say(
        f"{built.num_tokens} tokens of {model.context_length}; {answer} are kept free for the answer"
    )
    rows = []
    for number, turn in enumerate(console.conversation.session.turns, start=1):
        state = "left out" if number in built.dropped else "pinned" if turn.is_pinned else "in"
        rows.append((f"{number:>3}", f"{state:<8}", turn.first_line))
    console.printer.table(rows)
    if built.dropped:
        console.printer.say("left-out turns still run; /pin k keeps one in the context")


def pin(console: Console, arguments: str) -> None:
    number = number_of(arguments, PIN.usage)
    is_pinned = not console.conversation.session.turn(number).is_pinned
    console.conversation.pin(number, is_pinned)
    what = "stays in the context always" if is_pinned else "is no longer pinned"
    console.printer.say(f"turn {number} {what} (/pin {number} again changes it back)")


def load(console: Console, arguments: str) -> None:
    if not arguments:
        raise UsageError(f"A file is missing: {LOAD.usage}")
    path = typed_path(arguments)
    try:
        about = path.stat()
        if not (stat.S_ISREG(about.st_mode) or stat.S_ISDIR(about.st_mode)):
            raise UsageError(f"{path} is no file that ends: a pipe or a device cannot be loaded.")
        if about.st_size > MAX_FILE_BYTES:
            raise UsageError(f"{path} is larger than 1 MB: a step's code is smaller.")
        code = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not text in UTF-8.") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    console.conversation.type_code(code)
    number = len(console.conversation.session.turns)
    num_lines = len(code.splitlines())
    lines = f"{num_lines} line{'' if num_lines == 1 else 's'}"
    console.printer.say(f"turn {number}: {lines} of {path.name} (/undo takes it back)", "class:good")


CONTEXT = Command(
    "context",
    "",
    "what the model gets to read: tokens, turns kept and left out",
    "When the program grows beyond the model's length, the least needed and oldest turns are left out.",
    context,
)
PIN = Command(
    "pin",
    "k",
    "keep turn k in the model's context always, or release it",
    "A pinned turn is the last to be left out when the context is full.",
    pin,
    ("turn",),
)
LOAD = Command(
    "load",
    "FILE",
    "add a file's code as a turn",
    "The model sees it as code that stands before the next step.",
    load,
    ("file",),
)
COMMANDS = (CONTEXT, PIN, LOAD)
