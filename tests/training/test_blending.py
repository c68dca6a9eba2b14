"""Weights between two networks: the ends are the ends, and between them each weight lies on a line."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from codegen_repl.errors import UsageError
from codegen_repl.training.blending import between
from codegen_repl.training.network import Network, Shape

SHAPE = Shape(vocab_size=50, n_layer=1, n_embd=64, n_head=4)


def network(seed: int, shape: Shape = SHAPE) -> Network:
    torch.manual_seed(seed)
    return Network(shape)


@pytest.mark.parametrize("share", [0.0, 0.4, 1.0])
def test_every_weight_lies_on_the_line(share: float) -> None:
    before, after = network(1), network(2)
    first, second = before.state_dict(), after.state_dict()
    for name, weight in between(before, after, share).state_dict().items():
        torch.testing.assert_close(weight, (1 - share) * first[name] + share * second[name])


def test_networks_of_two_shapes_are_refused() -> None:
    with pytest.raises(UsageError, match="same shape"):
        between(network(1), network(1, replace(SHAPE, n_layer=2)), 0.5)


@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_there_is_nothing_beyond_the_ends(share: float) -> None:
    with pytest.raises(UsageError, match="from 0"):
        between(network(1), network(2), share)
