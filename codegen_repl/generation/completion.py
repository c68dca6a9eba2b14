"""What a model answers: a stream of deltas, and the completions they add up to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class FinishReason(StrEnum):
    """Why a completion ended, in the words a person is shown."""

    NEXT_COMMENT = "next comment"
    NEXT_DOCSTRING = "next text block"
    BLANK_LINES = "blank lines"
    SECOND_PRINT = "second print"
    SECOND_DEF = "second def"
    END_OF_TEXT = "end of text"
    NO_WAY_ON = "no sensible way on"
    LENGTH = "length limit"
    INTERRUPTED = "interrupted"

    @property
    def is_complete(self) -> bool:
        """Whether the model itself came to an end, so that there is nothing to continue."""
        return self not in (FinishReason.LENGTH, FinishReason.INTERRUPTED)


@dataclass(frozen=True, slots=True)
class Delta:
    """A piece of candidate `index`: new text (possibly empty) and the log-probability of its tokens.

    `logprob` is the sum over `num_tokens` tokens, in nats, under the unfiltered model distribution. The last
    delta of a candidate carries its `finish_reason`.
    """

    index: int
    text: str
    logprob: float = 0.0
    num_tokens: int = 1
    finish_reason: FinishReason | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """One finished candidate: its text, why it ended, and how likely the model found it."""

    text: str
    finish_reason: FinishReason
    num_tokens: int = 0
    logprob: float = 0.0

    @property
    def mean_logprob(self) -> float:
        """Log-probability per token, in nats; 0 when there was none."""
        return self.logprob / self.num_tokens if self.num_tokens else 0.0


def collect(deltas: Iterable[Delta]) -> tuple[Completion, ...]:
    """Add a stream up to its completions, ordered by candidate index.

    A candidate whose stream broke off before a finish reason counts as interrupted.
    """
    text: dict[int, list[str]] = {}
    logprob: dict[int, float] = {}
    num_tokens: dict[int, int] = {}
    reason: dict[int, FinishReason] = {}
    for delta in deltas:
        text.setdefault(delta.index, []).append(delta.text)
        logprob[delta.index] = logprob.get(delta.index, 0.0) + delta.logprob
        num_tokens[delta.index] = num_tokens.get(delta.index, 0) + delta.num_tokens
        if delta.finish_reason is not None:
            reason[delta.index] = delta.finish_reason
    return tuple(
        Completion("".join(text[i]), reason.get(i, FinishReason.INTERRUPTED), num_tokens[i], logprob[i])
        for i in sorted(text)
    )
