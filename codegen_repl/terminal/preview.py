"""Preview: a trial run of a draft beside the person's thinking; ended at once when they decide first."""

from __future__ import annotations

import threading
from dataclasses import replace

from codegen_repl.conversation import Conversation
from codegen_repl.errors import SandboxError
from codegen_repl.session import Run
from codegen_repl.terminal.evidence import Showing


class Preview:
    """A trial run of the candidate that is looked at, in a thread of its own."""

    def __init__(self, conversation: Conversation, showing: Showing) -> None:
        self._conversation = conversation
        self._showing = showing
        self._is_cancelled = False
        self._run: Run | None = None
        self.problem = ""  # why it could not be run
        self._thread = threading.Thread(target=self._try, name="preview", daemon=True)
        self._thread.start()

    def _try(self) -> None:
        try:
            self._run = self._conversation.trial_run(self._showing.index, lambda: self._is_cancelled)
        except SandboxError:
            self.problem = "not run (/doctor says why)"
        except Exception as error:  # it must not cost the person their draft
            self.problem = f"not run: {type(error).__name__}: {error}"

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self._thread.is_alive()

    @property
    def run(self) -> Run | None:
        """How the run went; None before its end, and when it was cancelled."""
        return self._run if self._run is not None and not self._run.is_interrupted else None

    def seen(self) -> Showing:
        """What is looked at, with the run on it as soon as there is one."""
        showing = self._showing
        run = self.run
        return showing if run is None else replace(showing, draft=showing.draft.with_run(showing.index, run))

    def wait(self, seconds: float | None = None) -> bool:
        """Wait for its end, at most so long; whether it has ended."""
        self._thread.join(seconds)
        return not self.is_running

    def cancel(self) -> None:
        """End it now."""
        self._is_cancelled = True
        self._thread.join()
