"""StopMatcher: lets streamed text through only when it can no longer be part of a stop.

Whatever the chunks, what it has released in all equals `truncate` of the whole text; nothing released is
ever taken back.
"""

from __future__ import annotations

from codegen_repl.generation.completion import FinishReason
from codegen_repl.generation.truncation import StopRule, truncate


class StopMatcher:
    """Feed it text as it comes; it returns what may be shown, and holds back what may begin a stop.

    `answered` is text that was shown before, when a draft is continued; the rules count it.
    """

    def __init__(self, rules: tuple[StopRule, ...], answered: str = "") -> None:
        self._rules = rules
        self._text = answered
        self._num_released = len(answered)
        self.reason: FinishReason | None = None  # set once a rule has cut; later text is ignored

    def feed(self, chunk: str) -> str:
        """Take the next piece of text and return what can be released now."""
        if self.reason is not None:
            return ""
        self._text += chunk
        self._text, self.reason = truncate(self._text, self._rules)
        if self.reason is not None:
            return self._release(0)
        return self._release(max((rule.num_pending(self._text) for rule in self._rules), default=0))

    def finish(self) -> str:
        """The text ended without a stop: return what was still held back."""
        return self._release(0)

    def _release(self, num_held: int) -> str:
        end = len(self._text) - num_held
        released = self._text[self._num_released : end]
        self._num_released = max(self._num_released, end)
        return released
