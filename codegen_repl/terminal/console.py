"""Console: what a command has at hand: the session, who prints, who asks, and whether it is time to go.

It holds things together and makes sure of one another's manners (the echo, the interrupt flag); what a
command or a step means is written with them.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from codegen_repl.bootstrap import LoadingModel, OpenSession, Workspace
from codegen_repl.conversation import Conversation
from codegen_repl.errors import CodegenReplError
from codegen_repl.terminal.editor import edit_in_editor, editor_command
from codegen_repl.terminal.further import FurtherDrafts
from codegen_repl.terminal.interrupts import Interrupts, no_echo
from codegen_repl.terminal.printer import Printer
from codegen_repl.terminal.reader import Reader
from codegen_repl.terminal.screen import Screen
from codegen_repl.terminal.toolbar import Status

WAIT_SLICE_S = 0.05


class Interrupted(Exception):
    """The person pressed Ctrl-C while something was waited for."""


@dataclass(slots=True)
class Console:
    """The session in hand and everything around it. `execute` runs a line as if it had been typed."""

    workspace: Workspace
    opened: OpenSession
    screen: Screen
    printer: Printer
    interrupts: Interrupts
    reader: Reader = field(init=False)
    execute: Callable[[str], None] = field(init=False)
    entered: str = ""  # what was typed at the prompt last
    next_text: str = ""  # comes back into the prompt
    streamed: int | None = None  # index of the candidate that stands on the screen as it was streamed
    looked_at: int = 0  # index of the candidate that was last looked at
    further: FurtherDrafts | None = None  # the last that were drawn beside the person
    is_leaving: bool = False
    tokens_per_s: float = 0.0
    acceptance: float | None = None  # of tokens guessed ahead in the last stream; None: there were none
    _is_model_mentioned: bool = False
    _counted: tuple[object, tuple[int, int]] | None = None

    @property
    def conversation(self) -> Conversation:
        """The session in hand."""
        return self.opened.conversation

    @property
    def model(self) -> LoadingModel:
        """The model that answers, or is still loading; it begins to load at the first mention."""
        self._is_model_mentioned = True
        return self.workspace.model

    def begin_loading(self) -> None:
        """Load the model behind the prompt: called once the prompt stands there, which it must not delay."""
        _ = self.model

    def switch(self, opened: OpenSession) -> None:
        """Put another session in the place of this one, which is closed; nothing of it has been shown."""
        self.opened.close()
        self.opened = opened
        self.streamed, self.looked_at = None, 0
        for note in opened.notes:
            self.printer.say(note)

    def wait_for_model(self) -> None:
        """Return when the model is there and free, at once or after a word; raises Interrupted on Ctrl-C."""
        while self.further is not None and not self.further.is_settled(WAIT_SLICE_S):
            if self.interrupts.is_set():
                raise Interrupted
        if self.model.is_ready:
            return
        self.printer.say(f"loading {self.model.spec} ... (Ctrl-C stops waiting)")
        while not self.model.wait(WAIT_SLICE_S):
            if self.interrupts.is_set():
                raise Interrupted

    @property
    def is_model_there(self) -> bool:
        """Whether the model answers without being waited for."""
        return self._is_model_mentioned and self.model.is_ready and self.model.error is None

    def edited(self, code: str) -> str | None:
        """`code` as the person changes it, in their editor if the settings name one; None if unchanged."""
        uses_editor = bool(self.workspace.settings.editor) and self.reader.can_wait
        new = self.edit_in_editor(code) if uses_editor else self.reader.edit(code)
        return None if new is None or new.strip("\n").rstrip() == code else new.strip("\n").rstrip()

    def edit_in_editor(self, text: str) -> str:
        """`text` as the person's editor leaves it; unchanged, with a word on why, when that fails."""
        try:
            command = editor_command(self.workspace.settings.editor, self.screen.environ)
            return edit_in_editor(text, command, self.workspace.folders.state)
        except CodegenReplError as error:
            self.printer.error(str(error))
            return text

    def undisturbed(self) -> AbstractContextManager[None]:
        """Within this, Ctrl-C is a flag that starts out down, and typing does not show."""
        self.interrupts.clear()
        return no_echo(self.screen.input)

    def status(self, editing_mode: str) -> Status:
        """What the toolbar shows."""
        session = self.conversation.session
        num_tokens, budget = self._context_size()
        return Status(
            model=self._model_words(),
            session=self.opened.name or "unnamed",
            turn=len(session.turns) + 1,
            settings=self.conversation.settings,
            editing_mode=editing_mode,
            num_tokens=num_tokens if budget else None,
            budget=budget,
            run=session.last_run,
            tokens_per_s=self.tokens_per_s,
            acceptance=self.acceptance,
            is_read_only=self.opened.is_read_only,
        )

    def _model_words(self) -> str:
        """`tiny`, `350M-mono loading`, `gpt2 failed`."""
        spec = self.model.spec if self._is_model_mentioned else self.workspace.settings.model
        name = spec.split(":")[0] if spec.startswith("scripted:") else spec.rstrip("/").rsplit("/", 1)[-1]
        if not self._is_model_mentioned:
            return name
        if self.model.error is not None:
            return f"{name} failed"
        return name if self.model.is_ready else f"{name} loading"

    def _context_size(self) -> tuple[int, int]:
        """Tokens of the context and of the model's room; counted once for each program. 0 if not known."""
        if not self.is_model_there:
            return 0, 0
        key = (self.conversation.session.turns, self.conversation.settings, self.model)
        if self._counted is None or self._counted[0] != key:
            try:
                size = self.conversation.context().num_tokens
                self._counted = (key, (size, self.model().context_length))
            except Exception:  # whatever a tokenizer thinks of this text, it must not cost the prompt
                self._counted = (key, (0, 0))
        return self._counted[1]
