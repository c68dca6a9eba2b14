"""Token ids to text while they stream: nothing is released that a later token could still change.

The bytes of one character may be spread over several tokens, and some vocabularies write a space depending on
what stands before. It knows how to decode a list of ids, and nothing of networks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

INCOMPLETE = "\ufffd"  # what a decoder writes for bytes that are not (yet) a character


class Detokenizer:
    """Takes ids one by one and returns the text each completes.

    `context` are the last ids before the answer; they are decoded with it, but their text is not returned.
    """

    def __init__(self, decode: Callable[[Sequence[int]], str], context: Sequence[int] = ()) -> None:
        self._decode = decode
        self._ids = list(context)
        self._start = 0  # decoding starts here, a few tokens back, so that it sees what stands before
        self._done = len(self._ids)  # the text of the ids before this one has been returned

    def push(self, token_id: int) -> str:
        """Take the next id; return the new text, empty while a character is incomplete."""
        self._ids.append(token_id)
        return self._release(hold=True)

    def flush(self) -> str:
        """The text still held back; a character that never became complete is not text."""
        return self._release(hold=False).rstrip(INCOMPLETE)

    def _release(self, hold: bool) -> str:
        known = self._decode(self._ids[self._start : self._done])
        text = self._decode(self._ids[self._start :])
        if hold and text.endswith(INCOMPLETE):
            return ""
        self._start, self._done = self._done, len(self._ids)
        return text[len(known) :]
