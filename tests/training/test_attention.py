"""The operators of training compute what the plain formulas do, forward and backward."""

import math

import pytest
import torch
from torch import Tensor

from codegen_repl.training.attention import QUERY_CHUNK, attention, past_bias
from codegen_repl.training.gelu import gelu
from codegen_repl.training.network import Shape, rotation

HEADS, HEAD_DIM, ROTARY_DIM = 4, 8, 4


def plain_attention(qkv: Tensor, documents: Tensor | None, cos: Tensor, sin: Tensor) -> Tensor:
    """By the book, one matrix of all scores, in operations that autograd knows."""
    rows, length, _ = qkv.shape
    q, k, v = qkv.view(rows, length, 3, HEADS, HEAD_DIM).permute(2, 0, 3, 1, 4)

    def turned(x: Tensor) -> Tensor:
        one, two, rest = x.tensor_split([ROTARY_DIM // 2, ROTARY_DIM], dim=-1)
        return torch.cat([one * cos - two * sin, one * sin + two * cos, rest], dim=-1)

    scores = turned(q) @ turned(k).mT / math.sqrt(HEAD_DIM)
    is_past = torch.ones(length, length, dtype=torch.bool).tril()[None, None]
    if documents is not None:
        is_past = is_past & (documents[:, None, :, None] == documents[:, None, None, :])
    attended: Tensor = scores.masked_fill(~is_past, -1e9).softmax(-1) @ v
    return attended.transpose(1, 2).flatten(2)


@pytest.mark.parametrize("has_documents", [False, True])
@pytest.mark.parametrize("length", [1, 7, QUERY_CHUNK, QUERY_CHUNK + 5])
def test_attention_and_its_gradient(length: int, has_documents: bool) -> None:
    """For lengths of less than a chunk, of one, and of more."""
    torch.manual_seed(0)
    shape = Shape(n_embd=HEADS * HEAD_DIM, n_head=HEADS, rotary_dim=ROTARY_DIM)
    cos, sin = rotation(shape, length, torch.float64)
    qkv = torch.randn(2, length, 3 * HEADS * HEAD_DIM, dtype=torch.float64, requires_grad=True)
    documents = torch.randint(0, 3, (2, length)).sort(1).values if has_documents else None
    bias = past_bias(length, documents, qkv.dtype, qkv.device)
    ours, theirs = attention(qkv, bias, cos, sin, HEADS), plain_attention(qkv, documents, cos, sin)
    assert torch.allclose(ours, theirs, atol=1e-12)
    upstream = torch.randn_like(ours)
    (gradient,) = torch.autograd.grad(ours, qkv, upstream)
    (expected,) = torch.autograd.grad(theirs, qkv, upstream)
    assert torch.allclose(gradient, expected, atol=1e-12)


def test_gelu_and_its_gradient() -> None:
    x = torch.randn(5, 9, dtype=torch.float64, requires_grad=True)
    ours, theirs = gelu(x), torch.nn.functional.gelu(x, approximate="tanh")
    assert torch.equal(ours, theirs)
    upstream = torch.randn_like(x)
    (gradient,), (expected,) = (torch.autograd.grad(y, x, upstream) for y in (ours, theirs))
    assert torch.allclose(gradient, expected)


def test_operators_keep_their_promises_to_a_compiler() -> None:
    """Shapes announced are shapes made, nothing is changed in place, autograd is registered."""
    from codegen_repl.training import attention as module

    cos, sin = rotation(Shape(n_embd=32, rotary_dim=ROTARY_DIM), 9, torch.float32)
    qkv = torch.randn(2, 9, 96, requires_grad=True)
    bias = past_bias(9, None, qkv.dtype, qkv.device)
    torch.library.opcheck(module._forward, (qkv, bias, cos, sin, HEADS))
