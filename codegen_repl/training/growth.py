"""A wider network that computes what a narrow one does, so that its training was not in vain.

After Chen, Goodfellow and Shlens 2016 (Net2Net, https://arxiv.org/abs/1511.05641), but nothing is copied
twice: the residual stream gets channels that are zero at first, each head gets channels that count for
nothing, and what reads them is random, so that they learn from the first step on.
"""

import math
from dataclasses import replace

import torch
from torch import Tensor

from codegen_repl.errors import UsageError
from codegen_repl.training.network import Network, Shape


def widened(network: Network, width: int) -> Network:
    """The network with a residual stream of `width` channels, as many layers and heads, and the same logits
    (to rounding: the norms' epsilon weighs a little more). A `UsageError` for a width that is no larger.
    """
    old = network.shape
    new = replace(old, n_embd=width)
    if width <= old.n_embd or width % old.n_head:
        raise UsageError(
            f"A network of width {old.n_embd} with {old.n_head} heads cannot grow to {width}: choose a "
            f"larger multiple of {old.n_head}."
        )
    grown = Network(new, network.compute_dtype)
    with torch.no_grad():
        _grow_stream(grown, network)
        for layer in range(old.n_layer):
            _grow_block_in(grown.block_in[layer], network.block_in[layer], old, new)
            _grow_block_out(grown.block_out[layer], network.block_out[layer], old, new)
    return grown


def _grow_stream(grown: Network, network: Network) -> None:
    """Embedding, norms, biases and head. What is added to the stream has its mean taken out, which no norm
    notices: then the channels of zeros do not move the mean, and shrink the variance by a known factor.
    """
    width = network.shape.n_embd
    shrunk = math.sqrt(width / grown.shape.n_embd)
    for name in ("embedding", "fc_out_bias"):
        _put(grown, name, _centred(getattr(network, name), -1))
    for name in ("block_norm", "norm"):
        ours = getattr(grown, name)
        ours.fill_(1.0)[..., :width] = getattr(network, name) * shrunk
    for name in ("block_norm_bias", "norm_bias", "fc_in_bias"):
        _put(grown, name, getattr(network, name))
    grown.head[:, :width] = network.head
    grown.head_bias.copy_(network.head_bias)


def _grow_block_in(ours: Tensor, theirs: Tensor, old: Shape, new: Shape) -> None:
    """Rows of q, k, v and fc_in; the columns of new channels stay random, which read zeros at first."""
    old_parts, new_parts = _parts(old, theirs), _parts(new, ours)
    for part, grown in zip(old_parts[:3], new_parts[:3], strict=True):
        heads = part.view(old.n_head, old.head_dim, -1)
        grown.view(new.n_head, new.head_dim, -1)[:, : old.head_dim, : old.n_embd] = heads
    query = new_parts[0].view(new.n_head, new.head_dim, -1)
    query[:, old.head_dim :] = 0  # so the keys' new channels do not count yet
    query *= math.sqrt(new.head_dim / old.head_dim)  # scores are divided by the root of a larger head
    new_parts[3][: 4 * old.n_embd, : old.n_embd] = old_parts[3]


def _grow_block_out(ours: Tensor, theirs: Tensor, old: Shape, new: Shape) -> None:
    """Columns of out_proj and fc_out: nothing is written into the new channels, or from them, at first."""
    ours.zero_()
    centred = _centred(theirs, 0)
    attended = centred[:, : old.n_embd].reshape(-1, old.n_head, old.head_dim)
    ours[: old.n_embd, : new.n_embd].view(-1, new.n_head, new.head_dim)[..., : old.head_dim] = attended
    ours[: old.n_embd, new.n_embd : new.n_embd + 4 * old.n_embd] = centred[:, old.n_embd :]


def _parts(shape: Shape, block_in: Tensor) -> tuple[Tensor, ...]:
    """Views of q, k, v and fc_in."""
    return block_in.tensor_split([shape.n_embd, 2 * shape.n_embd, 3 * shape.n_embd])


def _put(grown: Network, name: str, theirs: Tensor) -> None:
    """Their values, followed by zeros."""
    ours = getattr(grown, name)
    ours.zero_()[..., : theirs.shape[-1]] = theirs


def _centred(tensor: Tensor, dim: int) -> Tensor:
    return tensor - tensor.mean(dim, keepdim=True)
