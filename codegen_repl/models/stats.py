"""What one answer cost: tokens reused, computed, guessed and made, and the seconds they took.

A value for the toolbar and for speed reports; it knows no model and reads no clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from codegen_repl.generation import CompletionModel


@dataclass(frozen=True, slots=True)
class StreamStats:
    """Counts and times of one `stream`, over all its candidates; times are seconds from the first pull."""

    num_prompt_tokens: int
    num_reused_tokens: int
    num_new_tokens: int
    first_token_seconds: float
    seconds: float
    seed: int | None = None
    num_proposed_tokens: int = 0  # guessed ahead (see `inference.speculation`)
    num_accepted_tokens: int = 0  # of these, the ones that were right

    @property
    def acceptance(self) -> float | None:
        """The share of guessed tokens that were right; None when none was guessed."""
        return self.num_accepted_tokens / self.num_proposed_tokens if self.num_proposed_tokens else None


@runtime_checkable
class KeepsStats(Protocol):
    """A model that can tell what its last stream cost."""

    @property
    def last_stats(self) -> StreamStats | None: ...


def stats_of(model: CompletionModel) -> StreamStats | None:
    """What the last stream of `model` cost; None where that is not known."""
    return model.last_stats if isinstance(model, KeepsStats) else None
