"""What candidates leave behind stays within bounds."""

from __future__ import annotations

import pytest

from codegen_repl.inference.kv_cache import Branch, newest

BRANCHES = [Branch(0, tuple(range(size)), None) for size in (1, 40, 2, 30)]


@pytest.mark.parametrize(
    ("num_tokens", "kept"), [(0, 0), (29, 0), (30, 1), (32, 2), (71, 2), (72, 3), (99, 4)]
)
def test_the_newest_branches_that_fit_are_kept(num_tokens: int, kept: int) -> None:
    assert newest(BRANCHES, num_tokens) == BRANCHES[len(BRANCHES) - kept :]
