"""The loop: ask for a step, do it, let the draft be decided on, and so on until the person has had enough.

It only dispatches; what a line means is decided by its first character. Errors end here: one sentence for
what a person can mend, and a crash report for what they cannot.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import TextIO

from prompt_toolkit.input import DummyInput, Input, create_input
from prompt_toolkit.output import Output, create_output
from prompt_toolkit.output.plain_text import PlainTextOutput

from codegen_repl.bootstrap import OpenSession, Workspace
from codegen_repl.errors import CodegenReplError, UsageError
from codegen_repl.terminal import asking, commands, typed_code
from codegen_repl.terminal.choices import choices_for
from codegen_repl.terminal.completer import CommandCompleter, Completable
from codegen_repl.terminal.console import Console, Interrupted
from codegen_repl.terminal.crash import write_crash_report
from codegen_repl.terminal.deciding import decide
from codegen_repl.terminal.greeting import SUGGESTION, greet, history_path, part
from codegen_repl.terminal.interrupts import Interrupts
from codegen_repl.terminal.key_bindings import Entry, editing_bindings, prompt_bindings
from codegen_repl.terminal.plain import PlainReader
from codegen_repl.terminal.printer import Printer
from codegen_repl.terminal.reader import InlineReader
from codegen_repl.terminal.screen import PlainOutput, Screen
from codegen_repl.terminal.style import is_dumb, make_style, wants_colors
from codegen_repl.terminal.toolbar import fields, fit

MAX_FAULTS = 3
GONE = (errno.EIO, errno.EPIPE, errno.EBADF)  # the terminal was closed


class Repl:
    """The loop over a console."""

    def __init__(self, console: Console, steps: Iterable[str] = ()) -> None:
        self._console = console
        self._steps = list(steps)
        self._num_faults = 0  # in a row, while a draft waits
        console.execute = self.execute

    def run(self) -> None:
        """Go on until the person leaves."""
        while not self._console.is_leaving:
            self._guarded()

    def _guarded(self) -> None:
        """One round of the loop; no fault of it ends the session."""
        console = self._console
        try:
            if console.conversation.session.draft is None:
                console.streamed = None
                self._take(self._next_entry())
            elif self._num_faults < MAX_FAULTS:
                self._num_faults += 1
                decide(console)
                self._num_faults = 0
            else:
                console.printer.say("the draft cannot be shown; it is kept for when you resume")
                console.is_leaving = True
        except CodegenReplError as error:
            console.printer.error(str(error))
        except Interrupted:
            console.printer.say("stopped")
        except (EOFError, KeyboardInterrupt) as error:
            console.is_leaving = isinstance(error, EOFError)
        except OSError as error:
            if error.errno in GONE:
                raise
            self._report(error)
        except Exception as error:
            self._report(error)

    def _report(self, error: Exception) -> None:
        path = write_crash_report(error, self._console.workspace.folders.state)
        where = f" A report is in {path}." if path else ""
        self._console.printer.error(
            f"A fault in codegen-repl ({type(error).__name__}: {error}); your session is saved.{where}"
        )

    def _next_entry(self) -> Entry:
        console = self._console
        label = f"[{len(console.conversation.session.turns) + 1}]> "
        if self._steps and not console.next_text:  # what came back to the prompt goes first
            text = self._steps.pop(0)
            console.printer.line(f"{label}{text}", "class:prompt")
            return Entry(text)
        text, console.next_text = console.next_text, ""
        is_first = not console.conversation.session.turns and not text
        entry = console.reader.step(label, text, f"for instance: {SUGGESTION}" if is_first else "")
        if entry.is_key:
            console.printer.line(f"{label}{entry.text}", "class:prompt")
        return entry

    def _take(self, entry: Entry) -> None:
        self._console.next_text = entry.kept
        self._console.entered = entry.text
        self.execute(entry.text)

    def execute(self, line: str) -> None:
        """Do what a typed line says: a command, code, or a step for the model."""
        console = self._console
        if not line.strip():
            return
        if line.startswith("/"):
            commands.execute(console, line)
        elif typed_code.is_code(line):
            try:
                console.conversation.type_code(typed_code.code_in(line))
            except UsageError:
                console.next_text = line.rstrip("\n")  # to be mended
                raise
            console.printer.say(f"turn {len(console.conversation.session.turns)} typed by hand", "class:good")
        else:
            asking.ask(console, line.strip())


# -- putting it together ------------------------------------------------------------------------------------


def run(
    workspace: Workspace,
    opened: OpenSession,
    *,
    steps: Iterable[str] = (),
    plain: bool = False,
    source: Input | TextIO | None = None,
    output: Output | None = None,
    environ: Mapping[str, str] = os.environ,
    on_ready: Callable[[], None] | None = None,
) -> int:
    """The interactive program, from the welcome to the word that resumes it; returns the exit status.

    `steps` are entered first. With `plain`, or on a terminal that can do no more, questions are whole lines.
    `source` and `output` are the terminal's unless given; `on_ready` is called when a question has been put.
    """
    is_plain = plain or is_dumb(environ) or isinstance(output, PlainTextOutput)
    output = output or (PlainOutput(sys.stdout) if is_plain else create_output(sys.stdout))
    has_colors = wants_colors(environ, is_terminal=not is_plain)
    style = make_style(workspace.settings.style)
    keyboard = source if isinstance(source, Input) else DummyInput() if is_plain else create_input()
    screen = Screen(keyboard, output, style, environ, has_colors, on_ready)
    printer = Printer(output, style, has_colors)
    with Interrupts() as interrupts:
        console = Console(workspace, opened, screen, printer, interrupts)
        workspace.tell_unsaved = printer.error
        if is_plain:
            lines = sys.stdin if source is None or isinstance(source, Input) else source
            console.reader = PlainReader(lines, printer, interrupts)
        else:
            console.reader = inline_reader(console)
        try:
            greet(console)
            if is_plain:
                console.begin_loading()
            Repl(console, steps).run()
            console.opened.close()
            part(console)
        except OSError as error:
            if error.errno not in GONE:
                raise
            console.opened.close()  # nobody is left to tell; all is saved
            return 1
    return 0


def inline_reader(console: Console) -> InlineReader:
    """The reader for terminals that can."""
    settings = console.workspace.settings
    completable = [Completable(command.name, command.help, command.kinds) for command in commands.COMMANDS]
    return InlineReader(
        console.screen,
        console.printer,
        history=history_path(console),
        bindings=prompt_bindings(settings.keys, console.edit_in_editor),
        editing_bindings=editing_bindings(console.edit_in_editor),
        completer=CommandCompleter(completable, choices_for(console)),
        toolbar=lambda mode: fit(fields(console.status(mode)), console.printer.width),
        editing_mode=settings.editing_mode,
        on_painted=console.begin_loading,
    )
