"""The keys and values already computed, and the token ids that they belong to.

A cache of another text is accepted by a network without complaint and gives wrong answers, so ids and
content are kept together here and never handed out apart. It knows no network: only how long a cache is, how
to shorten it, and how to copy rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

KEPT_TOKENS = 64  # of branches from before the last call: one candidate or two (80 kB a token at 350M)


class KVCache(Protocol):
    """Keys and values of one or more rows of equal length."""

    @property
    def length(self) -> int:
        """Tokens cached in each row."""
        ...

    def crop(self, length: int) -> None:
        """Forget what stands after `length` tokens; a cache that cannot do so forgets everything."""
        ...

    def fork(self, num_rows: int, room: int) -> KVCache:
        """A new cache of `num_rows` copies of this one row, with room for `room` more tokens."""
        ...

    def drop_row(self, row: int) -> None:
        """Remove a row; the last row takes its place."""
        ...

    def tail(self, row: int, start: int) -> Any:
        """One row from position `start` on, as `append` takes it; None if it cannot be had. It may share the
        cache's memory.
        """
        ...

    def owned(self, tail: Any) -> Any:
        """The same tail in memory of its own."""
        ...

    def append(self, tail: Any) -> None:
        """Put a tail behind this one row, which must be as long as the tail's start."""
        ...


@dataclass(frozen=True, slots=True)
class Branch:
    """A candidate's tokens after the first `start` ones of the text, with their keys and values, which share
    the memory of a fork unless they are its own.
    """

    start: int
    ids: tuple[int, ...]
    tail: Any
    is_owned: bool = False


def common_length(a: Sequence[int], b: Sequence[int]) -> int:
    """Length of the longest common prefix."""
    for i, (x, y) in enumerate(zip(a, b, strict=False)):
        if x != y:
            return i
    return min(len(a), len(b))


def newest(branches: Sequence[Branch], num_tokens: int) -> list[Branch]:
    """The last ones, as many as have at most `num_tokens` together."""
    kept = list[Branch]()
    for branch in reversed(branches):
        num_tokens -= len(branch.ids)
        if num_tokens < 0:
            break
        kept.insert(0, branch)
    return kept


class PrefixCache:
    """One row of cached text (`ids`, `cache`) and the branches that candidates left behind.

    Invariant: `cache.length == len(ids)`, and the content of `cache` is that of `ids`.
    """

    def __init__(self, new_cache: Callable[[], KVCache]) -> None:
        self._new_cache = new_cache
        self.reset()

    def reset(self) -> None:
        """Forget everything, as one must after a computation that broke off halfway."""
        self.cache = self._new_cache()
        self.ids: list[int] = []
        self._branches: list[Branch] = []

    def sync(self, ids: Sequence[int]) -> int:
        """Keep what `ids` shares with the cached text or one of its branches; return how much that is.

        Always less than `len(ids)`: the last token is computed again, as its logits are what is asked for.
        """
        common = common_length(self.ids, ids)
        self._branches = [branch for branch in self._branches if branch.start <= common]
        branch, gain = self._best_branch(ids)
        self._branches = [self._owned(branch) for branch in newest(self._branches, KEPT_TOKENS)]
        if branch is not None and branch.start + gain > common:
            self._crop(branch.start)
            if self.cache.length == branch.start:
                self.cache.append(branch.tail)
                self.ids += branch.ids
                common = branch.start + gain
        self._crop(min(common, len(ids) - 1))
        return len(self.ids)

    def set_aside(self, cache: KVCache, row: int, start: int, ids: Sequence[int], *, goes_on: bool) -> None:
        """Remember a row of a forked cache, whose tokens from position `start` on are `ids`. Where the fork
        goes on, the row's place may be another's soon; else its memory is kept as it is until the next call,
        which needs it for less.
        """
        if ids and (tail := cache.tail(row, start)) is not None:
            branch = Branch(start, tuple(ids), tail)
            self._branches.append(self._owned(branch) if goes_on else branch)

    def _owned(self, branch: Branch) -> Branch:
        """The branch without a claim to a fork's memory."""
        return (
            branch if branch.is_owned else replace(branch, tail=self.cache.owned(branch.tail), is_owned=True)
        )

    def _best_branch(self, ids: Sequence[int]) -> tuple[Branch | None, int]:
        """The branch that reaches furthest into `ids`, and how many of its tokens are right."""
        reaches = [(common_length(branch.ids, ids[branch.start :]), branch) for branch in self._branches]
        if not reaches:
            return None, 0
        gain, branch = max(reaches, key=lambda reach: reach[1].start + reach[0])
        return branch, gain

    def _crop(self, length: int) -> None:
        if length < len(self.ids):
            self.cache.crop(length)
            del self.ids[self.cache.length :]
