"""Causal self-attention for training, forward and backward, as operators that a compiler leaves whole.

What Inductor makes of rotation, masks and softmax on a CPU is scalar code that takes longer than the matrix
products beside it; these operators call PyTorch's own vectorised kernels, on queries in chunks, and keep the
weights of each chunk for the backward pass. Nothing is multiplied with keys after a chunk's last query.
"""

from typing import Any

import torch
from torch import Tensor

QUERY_CHUNK = 128  # queries that attend together


def past_bias(length: int, documents: Tensor | None, dtype: torch.dtype, device: torch.device) -> Tensor:
    """What is added to scores, (rows or 1, length, length): 0 for the present and the past of the same
    document, -1e9 elsewhere. `documents` numbers each token's document, (rows, length); None: all are one.
    """
    positions = torch.arange(length, device=device)
    is_past = (positions[:, None] >= positions[None, :])[None]
    if documents is not None:
        is_past = is_past & (documents[:, :, None] == documents[:, None, :])
    return torch.zeros(is_past.shape, dtype=dtype, device=device).masked_fill_(~is_past, -1e9)


def attention(qkv: Tensor, bias: Tensor, cos: Tensor, sin: Tensor, num_heads: int) -> Tensor:
    """(rows, length, width) of what each token attends to, for (rows, length, 3 * width) of q, k and v.

    Queries and keys are rotated by `cos` and `sin`, (length, rotary_dim / 2) each. The softmax is computed in
    fp32, its weights are kept in the type of `qkv`. Only `qkv` gets a gradient.
    """
    attended: Tensor = _forward(qkv, bias, cos, sin, num_heads)[0]
    return attended


def rotate(heads: Tensor, cos: Tensor, sin: Tensor, out: Tensor) -> Tensor:
    """Write (..., head_dim) into `out`, the first channels turned: the first half of them against the second.

    `cos` and `sin` broadcast to (..., rotary_dim / 2); with `-sin` the rotation is undone.
    """
    half = cos.shape[-1]
    one, two = heads[..., :half], heads[..., half : 2 * half]
    torch.mul(one, cos, out=out[..., :half]).addcmul_(two, sin, value=-1)
    torch.mul(two, cos, out=out[..., half : 2 * half]).addcmul_(one, sin)
    out[..., 2 * half :] = heads[..., 2 * half :]
    return out


@torch.library.custom_op("codegen_repl::attention", mutates_args=())
def _forward(
    qkv: Tensor, bias: Tensor, cos: Tensor, sin: Tensor, num_heads: int
) -> tuple[Tensor, Tensor, list[Tensor]]:
    """Attended; rotated queries (scaled) and keys, (2, rows * heads, length, head_dim); weights a chunk."""
    rows, length, _ = qkv.shape
    q, k, v = _by_head(qkv, num_heads)  # (rows, heads, length, head_dim)
    rotated = qkv.new_empty(2, *q.shape)
    for source, target in zip((q, k), rotated, strict=True):
        rotate(source, cos, sin, target)
    rotated[0] *= q.shape[-1] ** -0.5
    rotated = rotated.flatten(1, 2)
    queries, keys = rotated
    values = v.reshape(keys.shape)
    attended = qkv.new_empty(rows, length, *q.shape[1::2])  # (rows, length, heads, head_dim)
    kept = []
    for start, end in _chunks(length):
        scores = queries[:, start:end] @ keys[:, :end].mT
        scores.view(rows, num_heads, end - start, end).add_(bias[:, None, start:end, :end])
        weights = scores.softmax(-1)
        out = (weights @ values[:, :end]).view(rows, num_heads, end - start, -1)
        attended[:, start:end] = out.transpose(1, 2)
        kept.append(weights)
    return attended.flatten(2), rotated, kept


@torch.library.custom_op("codegen_repl::attention_backward", mutates_args=())
def _backward(
    grad: Tensor, qkv: Tensor, rotated: Tensor, kept: list[Tensor], cos: Tensor, sin: Tensor, num_heads: int
) -> Tensor:
    """The gradient of `qkv`, of its shape."""
    rows, length, _ = qkv.shape
    queries, keys = rotated
    values = _by_head(qkv, num_heads)[2].reshape(keys.shape)
    grad = grad.view(rows, length, num_heads, -1).transpose(1, 2).reshape(keys.shape)
    of_queries, of_keys, of_values = grads = torch.zeros(3, *keys.shape, dtype=qkv.dtype, device=qkv.device)
    for (start, end), weights in zip(_chunks(length), kept, strict=True):
        of_weights = grad[:, start:end] @ values[:, :end].mT
        of_scores = torch._softmax_backward_data(of_weights, weights, -1, weights.dtype)
        of_queries[:, start:end] = of_scores @ keys[:, :end]
        of_keys[:, :end] += of_scores.mT @ queries[:, start:end]
        of_values[:, :end] += weights.mT @ grad[:, start:end]
    of_queries *= keys.shape[-1] ** -0.5
    whole = torch.empty_like(qkv, memory_format=torch.contiguous_format)
    out = _by_head(whole, num_heads)
    by_head = grads.view(3, rows, num_heads, length, -1)
    for source, target in zip(by_head[:2], out[:2], strict=True):
        rotate(source, cos, -sin, target)
    out[2].copy_(by_head[2])
    return whole


def _by_head(qkv: Tensor, num_heads: int) -> Tensor:
    """A view of (rows, length, 3 * width) as (3, rows, heads, length, head_dim)."""
    rows, length, _ = qkv.shape
    return qkv.view(rows, length, 3, num_heads, -1).permute(2, 0, 3, 1, 4)


def _chunks(length: int) -> list[tuple[int, int]]:
    return [(start, min(start + QUERY_CHUNK, length)) for start in range(0, length, QUERY_CHUNK)]


@_forward.register_fake
def _(
    qkv: Tensor, bias: Tensor, cos: Tensor, sin: Tensor, num_heads: int
) -> tuple[Tensor, Tensor, list[Tensor]]:
    del bias, cos, sin
    rows, length, width = qkv.shape[0], qkv.shape[1], qkv.shape[2] // 3
    kept = [qkv.new_empty(rows * num_heads, end - start, end) for start, end in _chunks(length)]
    rotated = qkv.new_empty(2, rows * num_heads, length, width // num_heads)
    return qkv.new_empty(rows, length, width), rotated, kept


@_backward.register_fake
def _(
    grad: Tensor, qkv: Tensor, rotated: Tensor, kept: list[Tensor], cos: Tensor, sin: Tensor, num_heads: int
) -> Tensor:
    del grad, rotated, kept, cos, sin, num_heads
    return torch.empty_like(qkv, memory_format=torch.contiguous_format)


def _keep(ctx: Any, inputs: tuple[Any, ...], output: tuple[Any, ...]) -> None:
    qkv, _, cos, sin, ctx.num_heads = inputs
    _, rotated, kept = output
    ctx.save_for_backward(qkv, cos, sin, rotated, *kept)


def _gradients(ctx: Any, grad: Tensor, *_: Any) -> tuple[Tensor | None, ...]:
    qkv, cos, sin, rotated, *kept = ctx.saved_tensors
    return _backward(grad, qkv, rotated, kept, cos, sin, ctx.num_heads), None, None, None, None


_forward.register_autograd(_gradients, setup_context=_keep)
