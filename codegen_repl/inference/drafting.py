"""Where guesses come from: what stood in the text before, or what a smaller model would say.

Both are deterministic, and neither need be right (see `speculation`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from codegen_repl.generation import SamplingParams

if TYPE_CHECKING:
    from codegen_repl.inference.engine import Engine

SUFFIXES = (4, 3, 2)  # lengths of the runs of tokens that are looked for, most telling first


class PromptLookup:
    """Guesses that what last followed the last few tokens will follow them again.

    Prompt lookup decoding (Saxena 2023), over prompt and answer: programs repeat their names and calls. Where
    each short run of tokens last ended is kept in a table, so that a step costs the same in a long text.
    """

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """Forget the text."""
        self._ends: dict[tuple[int, ...], int] = {}  # a run of tokens -> the place after its last occurrence
        self._num_read = 0  # all runs that end at or before this place are in the table
        self._found = 0

    def strength(self, text: Sequence[int]) -> int:
        """The length of the longest run at the end that occurred before; 0 if none did."""
        self._read(text)
        for size in SUFFIXES:
            if (end := self._ends.get(tuple(text[-size:]))) is not None:
                self._found = end
                return size
        return 0

    def draft(self, text: Sequence[int], length: int, is_interrupted: Callable[[], bool]) -> list[int]:  # noqa: ARG002 - it takes no time
        """What followed there; where that reaches the end of the text, it goes round."""
        period = len(text) - self._found
        return [text[self._found + i % period] for i in range(length)]

    def _read(self, text: Sequence[int]) -> None:
        """Note the runs that ended since, but for those at the very end: they would find themselves."""
        for end in range(self._num_read + 1, len(text)):
            for size in SUFFIXES:
                if size <= end:
                    self._ends[tuple(text[end - size : end])] = end
        self._num_read = max(self._num_read, len(text) - 1)


class DraftModel:
    """Guesses what a smaller network of the same vocabulary finds likeliest; it has a cache of its own."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def begin(self) -> None:
        """Nothing to forget: its cache keeps what the next text shares with this one."""

    def strength(self, text: Sequence[int]) -> int:
        """1 while the text leaves room in its context."""
        return int(len(text) < self._engine.network.context_length)

    def draft(self, text: Sequence[int], length: int, is_interrupted: Callable[[], bool]) -> list[int]:
        """Its greedy answer, shorter at the end of its context or when interrupted."""
        room = self._engine.network.context_length - len(text)
        params = SamplingParams(temperature=0, max_new_tokens=min(length, room))
        tokens = self._engine.generate(text, params, seed=0, is_interrupted=is_interrupted)
        return [token.token_id for token in tokens]
