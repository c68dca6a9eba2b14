"""Reader: the questions that are put to a person, and InlineReader, which puts them with prompt_toolkit.

It reads; what an answer means is not known here. The other reader, for pipes and dumb terminals, is in
`plain`.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.completion import Completer
from prompt_toolkit.document import Document
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.filters import Condition
from prompt_toolkit.history import FileHistory
from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings
from prompt_toolkit.lexers import DynamicLexer, Lexer, PygmentsLexer, SimpleLexer
from prompt_toolkit.patch_stdout import patch_stdout

from codegen_repl.terminal import typed_code
from codegen_repl.terminal.decision import Decision, read_decision
from codegen_repl.terminal.highlight import Fragment
from codegen_repl.terminal.key_bindings import Entry, typeahead_bindings
from codegen_repl.terminal.printer import TALK, Printer, wrapped
from codegen_repl.terminal.screen import Screen

TYPEAHEAD_S = 0.3  # nobody sees a prompt and answers it in less
EDITING_HINT = "Alt-Enter or Ctrl-S done | Ctrl-C leave it as it was | Ctrl-X Ctrl-E editor"


class Reader(Protocol):
    """Whoever asks the person. Each question can end in EOFError, when there is nobody (left) to answer."""

    @property
    def can_wait(self) -> bool:
        """Whether the decision line can change while it waits; if not, it is asked when all is known."""
        ...

    def step(self, label: str, text: str = "", placeholder: str = "") -> Entry:
        """The next step, code or command; `text` stands there to be changed."""
        ...

    def decide(self, line: Callable[[], str], menu: Callable[[], list[Fragment]]) -> Decision:
        """The decision on a draft, of which `line()` says what is known and `menu()` what can be done."""
        ...

    def keep(self, line: str) -> None:
        """Leave on the screen what was known when the decision fell."""
        ...

    def edit(self, code: str, /) -> str | None:
        """The code as the person changes it; None when they leave it."""
        ...

    def confirm(self, question: str) -> bool:
        """Yes or no."""
        ...


class SafeHistory(FileHistory):
    """The lines typed before, on disk at once, readable only by their owner; a full disk stops nobody."""

    def store_string(self, string: str) -> None:
        """Append to the file, if it can be."""
        try:
            path = Path(os.fsdecode(self.filename))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            super().store_string(string.encode("utf-8", "replace").decode("utf-8"))
        except OSError:
            return


class InlineReader:
    """Asks in the line where the cursor is, never on a screen of its own."""

    can_wait = True

    def __init__(
        self,
        screen: Screen,
        printer: Printer,
        *,
        history: Path,
        bindings: KeyBindings,
        editing_bindings: KeyBindings,
        completer: Completer,
        toolbar: Callable[[str], str],
        editing_mode: str,
        on_painted: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._printer = printer
        self._toolbar = toolbar
        self._last_line = ""
        self._painted_at: float | None = None  # when this prompt first stood there
        self._editing_bindings = editing_bindings
        self._prompt: PromptSession[str | Entry] = PromptSession(
            multiline=True,
            lexer=DynamicLexer(self._lexer),
            history=SafeHistory(str(history)),
            auto_suggest=AutoSuggestFromHistory(),
            completer=completer,
            complete_while_typing=Condition(lambda: self._prompt.default_buffer.text.startswith("/")),
            editing_mode=EditingMode.VI if editing_mode == "vi" else EditingMode.EMACS,
            key_bindings=merge_key_bindings([bindings, typeahead_bindings(self._is_typeahead)]),
            bottom_toolbar=self._bottom_toolbar,
            prompt_continuation=lambda width, _line, _wraps: " " * width,
            style=screen.style,
            color_depth=screen.color_depth,
            include_default_pygments_style=False,
            enable_suspend=True,
            input=screen.input,
            output=screen.output,
        )
        self._on_painted = on_painted
        self._prompt.app.after_render += self._after_render

    def step(self, label: str, text: str = "", placeholder: str = "") -> Entry:
        """Ask at the prompt."""
        self._printer.end_line()
        self._last_line = ""
        self._painted_at = None
        self._prompt.app.erase_when_done = False
        self._prompt.app.ttimeoutlen = 0.1
        with patch_stdout():  # what the loading of a model has to say goes above the prompt
            answer = self._prompt.prompt(
                [("class:prompt", label)],
                default=Document(text, len(text)),
                placeholder=[("class:placeholder", placeholder)],
                refresh_interval=0.5,
                pre_run=self._screen.on_ready,
            )
        return answer if isinstance(answer, Entry) else Entry(answer)

    def decide(self, line: Callable[[], str], menu: Callable[[], list[Fragment]]) -> Decision:
        """Ask for one key."""
        self._printer.end_line()
        return read_decision(self._screen, line, menu, is_live=True)

    def keep(self, line: str) -> None:
        """Print the line for good, unless the same stands there; what comes of it can follow on it."""
        if line != self._last_line:
            self._printer.write([("class:talk", wrapped(f"{TALK}{line}", self._printer.width))])
            self._last_line = line

    def edit(self, code: str) -> str | None:
        """Let the code be edited in place."""
        self._printer.end_line()
        prompt: PromptSession[str | None] = PromptSession(
            multiline=True,
            lexer=python_lexer(),
            key_bindings=self._editing_bindings,
            bottom_toolbar=EDITING_HINT,
            editing_mode=self._prompt.app.editing_mode,
            style=self._screen.style,
            color_depth=self._screen.color_depth,
            include_default_pygments_style=False,
            erase_when_done=True,
            input=self._screen.input,
            output=self._screen.output,
        )
        return prompt.prompt("", default=code, pre_run=self._screen.on_ready)

    def confirm(self, question: str) -> bool:
        """Ask for y or n, in the one line of the prompt."""
        self._printer.end_line()
        prompt: PromptSession[str] = PromptSession(
            style=self._screen.style,
            color_depth=self._screen.color_depth,
            input=self._screen.input,
            output=self._screen.output,
        )
        try:
            answer = prompt.prompt(f"{question} [y/N] ", pre_run=self._screen.on_ready)
        except KeyboardInterrupt:
            return False
        return answer.strip().lower() in ("y", "yes")

    def _after_render(self, _: object) -> None:
        if self._painted_at is None:
            self._painted_at = time.monotonic()
            self._on_painted()

    def _is_typeahead(self) -> bool:
        return self._painted_at is None or time.monotonic() - self._painted_at < TYPEAHEAD_S

    def _lexer(self) -> Lexer:
        is_code = typed_code.is_code(self._prompt.default_buffer.text)
        return python_lexer() if is_code else SimpleLexer()

    def _bottom_toolbar(self) -> str:
        mode = "vi" if self._prompt.app.editing_mode is EditingMode.VI else "emacs"
        return self._toolbar(mode)


def python_lexer() -> PygmentsLexer:
    """Colours for code in the prompt."""
    from pygments.lexers.python import PythonLexer

    return PygmentsLexer(PythonLexer)
