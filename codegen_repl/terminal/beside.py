"""Beside the person's reading: the draft is tried, and when none holds more are drawn; a key ends both."""

from __future__ import annotations

from codegen_repl.errors import CodegenReplError
from codegen_repl.ranking import failing_before, is_sound, is_untried
from codegen_repl.session import Candidate, Origin
from codegen_repl.session import events as e
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.evidence import Showing
from codegen_repl.terminal.further import FurtherDrafts, budget_left
from codegen_repl.terminal.preview import Preview


class Beside:
    """What goes on while a draft is looked at. `problem` says why it could not be tried, if so."""

    def __init__(self, console: Console, showing: Showing) -> None:
        self._console = console
        self._showing = showing
        self._preview: Preview | None = None
        self._further: FurtherDrafts | None = None
        conversation = console.conversation
        if conversation.settings.preview and is_untried(showing.candidate):
            self._preview = Preview(conversation, showing)

    @property
    def problem(self) -> str:
        """Why the draft could not be tried."""
        return self._preview.problem if self._preview else ""

    def seen(self) -> Showing:
        """What is looked at, with what its trial has shown so far."""
        return self._preview.seen() if self._preview else self._showing

    def note(self) -> str:
        """What to say in the place of a trial's outcome."""
        return "" if self._preview is None else self._preview.problem or "running it"

    def words(self) -> str:
        """What else goes on; the first question after a failed trial sets it going."""
        if self._further is None and self._none_holds():
            self._begin()
        return self._further.words() if self._further else ""

    def _none_holds(self) -> bool:
        """Whether all that could be known is, and it speaks against every draft."""
        if self._preview is not None and (self._preview.is_running or self._preview.run is None):
            return False
        seen = self.seen()
        leading = [seen.draft.candidates[group.index] for group in seen.order]  # their twins are not run
        number = self._console.conversation.session.draft_number
        return not any(is_sound(c) or can_go_on(c) or failing_before(c, number) for c in leading)

    def _begin(self) -> None:
        conversation = self._console.conversation
        budget = budget_left(conversation)
        if budget > 0 and self._console.reader.can_wait and self._console.is_model_there:
            run = self._preview.run if self._preview else None
            seen = [] if run is None else [e.CandidateTried(self._showing.index, run)]
            self._further = self._console.further = FurtherDrafts(conversation, budget, *seen)

    def wait(self) -> None:
        """Wait for the trial's end, or Ctrl-C."""
        if self._preview is None:
            return
        with self._console.undisturbed():
            while not self._preview.wait(0.05):
                if self._console.interrupts.is_set():
                    self._preview.cancel()

    def end(self) -> Showing:
        """End all of it, note what it showed, and return what is looked at. Where noting fails, the person's
        decision counts for more."""
        showing = self._showing
        try:
            if self._preview is not None:
                self._preview.cancel()
                showing = self._preview.seen()
                if self._preview.run is not None:
                    self._console.conversation.note_trial(showing.index, self._preview.run)
            if self._further is not None and (events := self._further.cancel()):
                self._console.conversation.adopt(events)
                showing = with_more(showing, self._console)
        except CodegenReplError as error:
            self._console.printer.error(str(error))
        return showing


def can_go_on(candidate: Candidate) -> bool:
    """Whether it is cut off, or in a person's hands: nothing speaks against it yet."""
    is_model = candidate.provenance.origin is Origin.MODEL
    return not is_model or (candidate.finish_reason is not None and not candidate.finish_reason.is_complete)


def with_more(showing: Showing, console: Console) -> Showing:
    """The same look at a draft that got more candidates: those that hold come next, the others last."""
    draft, order = console.conversation.draft, console.conversation.ranked
    known = {index for group in showing.order for index in (group.index, *group.twins)}
    new = [group for group in order if not known & {group.index, *group.twins}]
    better = [group for group in new if is_sound(draft.candidates[group.index])]
    lesser = [group for group in new if group not in better]
    here = showing.position + 1
    return Showing(draft, (*showing.order[:here], *better, *showing.order[here:], *lesser), showing.position)
