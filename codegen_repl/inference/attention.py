"""Softmax attention in parts: over a past that all rows share, over a row's own past, over what is new.

Each part gives its weighted values and the logarithm of its total weight, and `merged` joins parts exactly,
as in online softmax (Milakov and Gimelshein 2018) and flash decoding (Dao et al. 2023). So candidates share
the keys and values of their prompt, and no mask is ever made. Queries come scaled.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from codegen_repl.inference.machine import multiplied_as

Part = tuple[Tensor, Tensor]  # values (rows, heads, t, head_dim), log of the total weight (rows, heads, t)
Past = tuple[Tensor, Tensor]  # keys and values, (rows, heads, length, head_dim) each


def attend(query: Tensor, own: Past, num_past: int, shared: Past | None = None) -> Tensor:
    """Attend from each of t new queries (rows, heads, t, head_dim) to its past and itself.

    `own` are each row's keys and values, the last t of them the queries' own, `num_past` before those;
    `shared`, of one row, stand before all rows' own. Returns (rows, heads, t, head_dim).
    """
    parts = []
    if shared is not None and shared[0].shape[2]:
        parts.append(over_shared(query, shared))
    keys, values = own
    if query.shape[2] == 1:
        parts.append(part(query, keys, values))
    else:
        if num_past:
            parts.append(part(query, keys[:, :, :num_past], values[:, :, :num_past]))
        parts.append(part(query, keys[:, :, num_past:], values[:, :, num_past:], is_causal=True))
    return merged(parts)


def over_shared(query: Tensor, shared: Past) -> Part:
    """The part of a past that is the same for all rows: read once, with the rows' queries side by side."""
    rows, heads, t, head_dim = query.shape
    side_by_side = query.transpose(0, 1).reshape(1, heads, rows * t, head_dim)
    values, log_weight = part(side_by_side, *shared)
    values = values.reshape(heads, rows, t, head_dim).transpose(0, 1)
    return values, log_weight.reshape(heads, rows, t).transpose(0, 1)


def part(query: Tensor, keys: Tensor, values: Tensor, is_causal: bool = False) -> Part:
    """One part; if causal, query i sees keys 0 to i."""
    if query.device.type == "cpu":
        attended, log_weight = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu(
            *map(multiplied_as, (query, keys, values)), 0.0, is_causal, scale=1.0
        )
        return attended.to(values.dtype), log_weight
    return plain_part(query, keys, values, is_causal)


def plain_part(query: Tensor, keys: Tensor, values: Tensor, is_causal: bool) -> Part:
    """The same as a few plain operations, for other devices."""
    scores = (query @ keys.transpose(-1, -2)).float()  # (rows, heads, t, length)
    if is_causal:
        scores = scores.masked_fill(torch.ones_like(scores, dtype=torch.bool).triu(1), -torch.inf)
    log_weight = scores.logsumexp(-1)
    weights = (scores - log_weight[..., None]).exp().to(values.dtype)
    return weights @ values, log_weight


def merged(parts: Sequence[Part]) -> Tensor:
    """The attention over all parts together: their values, each by its share of the whole weight."""
    attended, log_weight = parts[0]
    for values, other in parts[1:]:
        share = (other - log_weight).sigmoid()[..., None].to(values.dtype)
        attended = torch.lerp(attended, values, share)
        log_weight = torch.logaddexp(log_weight, other)
    return attended
