"""What candidates leave behind is theirs, and stays within bounds."""

from __future__ import annotations

import pytest
import torch

from codegen_repl.inference.codegen_cache import CodeGenCache
from codegen_repl.inference.kv_cache import Branch, PrefixCache, newest

BRANCHES = [Branch(0, tuple(range(size)), None) for size in (1, 40, 2, 30)]


@pytest.mark.parametrize(
    ("num_tokens", "kept"), [(0, 0), (29, 0), (30, 1), (32, 2), (71, 2), (72, 3), (99, 4)]
)
def test_the_newest_branches_that_fit_are_kept(num_tokens: int, kept: int) -> None:
    assert newest(BRANCHES, num_tokens) == BRANCHES[len(BRANCHES) - kept :]


def forked() -> tuple[PrefixCache, CodeGenCache, CodeGenCache]:
    """Five cached tokens, their cache, and a fork of two rows of three tokens more, full of their numbers."""
    cache = CodeGenCache((2, 1, 4), 1, 32, torch.float32, torch.device("cpu"))
    prefix = PrefixCache(lambda: cache)
    prefix.ids, cache.own_length = [1, 2, 3, 4, 5], 5
    fork = cache.fork(2, room=8)
    fork.own_length = 3
    for row in range(2):
        fork.keys[:, row], fork.values[:, row] = row, -row
    return prefix, cache, fork


def test_a_fork_s_memory_is_held_until_the_next_call_only() -> None:
    prefix, cache, fork = forked()
    prefix.set_aside(fork, 1, 5, [6, 7, 8], goes_on=False)
    (branch,) = prefix._branches
    assert branch.tail[0].untyped_storage().data_ptr() == fork.keys.untyped_storage().data_ptr()
    prefix.sync([1, 2, 3, 4, 5, 9, 9])
    (branch,) = prefix._branches
    assert branch.tail[0].untyped_storage().nbytes() == branch.tail[0].nbytes
    assert prefix.sync([1, 2, 3, 4, 5, 6, 7, 8, 9]) == 8
    assert bool((cache.keys[:, 0, :, 5:8] == 1).all())


def test_a_row_that_another_takes_the_place_of_is_kept_as_it_was() -> None:
    prefix, _, fork = forked()
    prefix.set_aside(fork, 0, 5, [6, 7, 8], goes_on=True)
    fork.drop_row(0)
    assert bool((fork.keys[:, 0, :, :3] == 1).all())
    assert bool((prefix._branches[0].tail[0] == 0).all())
