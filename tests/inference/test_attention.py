"""Attention in parts equals attention at once."""

from __future__ import annotations

import pytest
import torch

from codegen_repl.inference import attention
from codegen_repl.inference.attention import attend


def reference(query: torch.Tensor, keys: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
    """Plain softmax attention; the queries (rows, heads, t, head_dim) stand at the end of the keys."""
    t, length = query.shape[2], keys.shape[2]
    mask = torch.ones(t, length, dtype=torch.bool).tril(length - t)
    scores = (query @ keys.transpose(-1, -2)).masked_fill(~mask, -torch.inf)
    return scores.softmax(-1) @ values


@pytest.mark.parametrize("t", [1, 2, 5, 33])
@pytest.mark.parametrize("num_past", [0, 1, 40])
@pytest.mark.parametrize("num_shared", [None, 0, 1, 70])
def test_parts_make_the_whole(t: int, num_past: int, num_shared: int | None) -> None:
    torch.manual_seed(t)
    rows, heads, head_dim = 3, 2, 8
    query = torch.randn(rows, heads, t, head_dim)
    keys, values = torch.randn(2, rows, heads, num_past + t, head_dim)
    shared = None if num_shared is None else tuple(torch.randn(2, 1, heads, num_shared, head_dim))
    whole = [keys, values]
    if shared is not None:
        whole = [
            torch.cat((one.expand(rows, -1, -1, -1), own), dim=2)
            for one, own in zip(shared, (keys, values), strict=True)
        ]
    found = attend(query, (keys, values), num_past, shared)
    torch.testing.assert_close(found, reference(query, *whole), rtol=0, atol=1e-5)


def test_other_devices_compute_the_same_as_the_kernel_for_cpus() -> None:
    """The way that a GPU takes, here on plain tensors."""
    query, keys, values = torch.randn(3, 1, 2, 6, 8).to("cpu")
    for is_causal in (False, True):
        kernel, log_weight = attention.part(query, keys, values, is_causal)
        plain, other = attention.plain_part(query, keys, values, is_causal)
        torch.testing.assert_close(plain, kernel, rtol=0, atol=1e-5)
        torch.testing.assert_close(other, log_weight, rtol=0, atol=1e-5)
