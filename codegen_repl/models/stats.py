"""What one answer cost: tokens reused, computed and made, and the seconds they took.

A value for the toolbar and for speed reports; it knows no model and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StreamStats:
    """Counts and times of one `stream`, over all its candidates; times are seconds from the first pull."""

    num_prompt_tokens: int
    num_reused_tokens: int
    num_new_tokens: int
    first_token_seconds: float
    seconds: float
    seed: int | None = None

    @property
    def num_prefilled_tokens(self) -> int:
        """Prompt tokens that had to be computed, because no earlier answer had left them in the cache."""
        return self.num_prompt_tokens - self.num_reused_tokens

    @property
    def tokens_per_second(self) -> float:
        """New tokens of all candidates per second after the first step; 0 when there was nothing to time."""
        seconds = self.seconds - self.first_token_seconds
        return self.num_new_tokens / seconds if seconds > 0 else 0.0
