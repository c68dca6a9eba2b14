"""One candidate of an answer while it is being made: cuts its text by the stop rules and says why it ended.

Every model shares it, so that a script, a checkpoint and a server stop alike. It knows text and counts, not
where they come from.
"""

from __future__ import annotations

from codegen_repl.generation import CompletionRequest, Delta, FinishReason


class OpenCandidate:
    """Turns the pieces of candidate `index` into deltas, the last of which carries the finish reason."""

    def __init__(self, index: int, request: CompletionRequest) -> None:
        self.index = index
        self.finish_reason: FinishReason | None = None
        self.num_tokens = 0
        self._max_new_tokens = request.params.max_new_tokens
        self._matcher = request.new_matcher()

    @property
    def is_open(self) -> bool:
        """Whether it still takes tokens."""
        return self.finish_reason is None

    @property
    def num_left(self) -> int:
        """How many more tokens it may take."""
        return self._max_new_tokens - self.num_tokens

    def take(self, text: str, logprob: float = 0.0, num_tokens: int = 1) -> Delta:
        """The delta of the next token (or of `num_tokens` at once): the text that may be shown by now."""
        self.num_tokens += num_tokens
        shown = self._matcher.feed(text)
        self.finish_reason = self._matcher.reason
        if self.is_open and self.num_left <= 0:
            self.finish_reason = FinishReason.LENGTH
            shown += self._matcher.finish()
        return Delta(self.index, shown, logprob, num_tokens, self.finish_reason)

    def end(self, reason: FinishReason, text: str = "", logprob: float = 0.0, num_tokens: int = 0) -> Delta:
        """The last delta, with what was still held back; `text` is a tail that has not been fed yet."""
        self.num_tokens += num_tokens
        shown = self._matcher.feed(text)
        self.finish_reason = self._matcher.reason or reason
        if self._matcher.reason is None:
            shown += self._matcher.finish()
        return Delta(self.index, shown, logprob, num_tokens, self.finish_reason)
