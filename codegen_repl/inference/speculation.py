"""Exact speculation: guess the next tokens, and let one pass of the network judge the whole guess.

A pass over a few tokens takes little longer than one over a single token, as most of it is reading weights
(Leviathan et al. 2023, "Fast inference from transformers via speculative decoding"; Chen et al. 2023,
"Accelerating large language model decoding with speculative sampling"). There a guess x drawn from q is kept
with probability min(1, p(x)/q(x)), and else replaced by a draw from max(0, p - q). Our guesses are not drawn:
q is 1 for one token, so the rule says: choose from p as always, and see whether it is the guess. Hence the
engine's sampler chooses every token, and what happens in here changes no answer, only what it costs. (As
always, "no" is up to rounding: a product of several rows may differ from that of one in its last bits.)

It knows how guesses have fared, and how long to guess; where they come from is a `DraftSource`'s matter.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter
from typing import Protocol

MAX_GUESSED = 8  # tokens of one guess
FIRST_GUESSED = 3  # as long as it is not known what guessing costs
WORTH = 1.05  # a guess must promise this many times the speed of a plain pass
NUM_TIMES = 9  # a median of so many measurements is not moved by a busy moment
MEMORY = 32  # outcomes that a record remembers, older ones less and less
PRIOR_RIGHT, PRIOR_TRIED = 2.0, 3.0  # what is believed of a source before it has shown anything
PATIENCE = (16, 256)  # chances to let go by before a record that promised nothing gets another one
PLAIN_EVERY = 32  # passes; then one without a guess, to know what that takes by now


class DraftSource(Protocol):
    """Guesses how a text goes on: quickly, and the same for the same text."""

    def begin(self) -> None:
        """Another text from here on; until the next call the text only grows at its end."""
        ...

    def strength(self, text: Sequence[int]) -> int:
        """How much speaks for the guess it could make, as a small number; 0 when it has none."""
        ...

    def draft(self, text: Sequence[int], length: int, is_interrupted: Callable[[], bool]) -> list[int]:
        """Up to `length` tokens after `text`, asked right after `strength`."""
        ...


class Record:
    """How guesses of one source and strength have fared: how often they were right, and what they cost."""

    def __init__(self) -> None:
        self._num_right = self._num_tried = 0.0  # guessed tokens, older ones counting less
        self._costs: deque[float] = deque(maxlen=NUM_TIMES)  # seconds that a guessed token adds to a pass
        self._num_skipped = 0  # chances let go by, one after another
        self._patience = PATIENCE[0]

    @property
    def acceptance(self) -> float:
        """The share of guessed tokens to be right, as far as can be told."""
        return (self._num_right + PRIOR_RIGHT) / (self._num_tried + PRIOR_TRIED)

    def judged(self, is_right: bool) -> None:
        """A guessed token, with all right ones before it, was or was not what came."""
        fading = 1 - 1 / MEMORY
        self._num_tried = self._num_tried * fading + 1
        self._num_right = self._num_right * fading + is_right

    def took(self, seconds: float, plain: float, num_guessed: int) -> None:
        """A pass with a guess took `seconds`, drafting included; one without takes `plain`."""
        self._costs.append(max(0.0, seconds - plain) / num_guessed)

    def length(self, plain: float, most: int) -> int:
        """How many tokens to guess, at most `most`; 0 when no guess pays.

        With acceptance a, a guess of k makes 1 + a + ... + a^k tokens on average, in the time of a plain pass
        and k times the cost of a guessed token (Leviathan et al. 2023, section 3.3).
        """
        cost = median(self._costs) / plain if self._costs else 0.0
        best, best_gain, expected, power = 0, WORTH, 1.0, 1.0
        for length in range(1, 1 + min(most, MAX_GUESSED if self._costs else FIRST_GUESSED)):
            power *= self.acceptance
            expected += power
            if (gain := expected / (1 + length * cost)) > best_gain:
                best, best_gain = length, gain
        if best:
            self._num_skipped = 0
        elif most:
            self._skip()
        return best

    def _skip(self) -> None:
        """No guess this time. After a while half is forgotten, so that it is tried again, each time later."""
        self._num_skipped += 1
        if self._num_skipped >= self._patience:
            self._patience = min(2 * self._patience, PATIENCE[1])
            self._num_skipped = 0
            self._num_right, self._num_tried = self._num_right / 2, self._num_tried / 2
            self._costs.clear()


class Speculation:
    """Asks its sources, best first, for a guess that pays; counts and times what comes of it.

    `guess`, the pass, `passed`, then `judge` for each guessed token that is looked at: in this order.
    """

    def __init__(self, *sources: DraftSource, clock: Callable[[], float] = perf_counter) -> None:
        self.num_proposed = 0
        self.num_accepted = 0
        self._sources = sources
        self._clock = clock
        self._records: dict[tuple[int, int], Record] = {}  # by source and strength
        self._record: Record | None = None  # of the guess in hand
        self._plain: deque[float] = deque(maxlen=NUM_TIMES)  # seconds of passes without a guess
        self._num_passes = 0  # since the last of those
        self._started = 0.0

    def begin(self) -> None:
        """Another text: the counts start at zero; what was learnt of costs and sources stays."""
        self.num_proposed = self.num_accepted = 0
        for source in self._sources:
            source.begin()

    def stop(self) -> None:
        """Guess nothing from now on."""
        self._sources = ()

    def guess(self, text: Sequence[int], most: int, is_interrupted: Callable[[], bool]) -> list[int]:
        """Up to `most` tokens that `text` may go on with; none when no guess pays."""
        self._started, self._record = self._clock(), None
        if not self._plain or self._num_passes >= PLAIN_EVERY or most <= 0:
            return []
        plain = median(self._plain)
        for place, source in enumerate(self._sources):
            if (strength := source.strength(text)) == 0:
                continue
            record = self._records.setdefault((place, strength), Record())
            length = record.length(plain, most)
            if length and (guess := source.draft(text, length, is_interrupted)):
                self._record = record
                return guess
        return []

    def passed(self, num_guessed: int) -> None:
        """The pass over the last token and the guess is over."""
        seconds = self._clock() - self._started
        self.num_proposed += num_guessed
        if self._record is None:
            self._plain.append(seconds)
            self._num_passes = 0
        else:
            self._record.took(seconds, median(self._plain), num_guessed)
            self._num_passes += 1

    def judge(self, is_right: bool) -> None:
        """The next token of the guess was, or was not, the one chosen."""
        assert self._record is not None
        self._record.judged(is_right)
        self.num_accepted += is_right
