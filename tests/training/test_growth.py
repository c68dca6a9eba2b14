"""A grown network goes on from what the small one knew."""

import pytest
import torch

from codegen_repl.errors import UsageError
from codegen_repl.training.growth import widened
from codegen_repl.training.network import Network


def _logits(network: Network, ids: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        return network.logits(network(ids))


def test_a_wider_network_has_the_same_logits(network: Network) -> None:
    grown = widened(network, network.shape.n_embd * 3 // 2)
    ids = torch.randint(0, network.shape.vocab_size, (2, 70))
    before, after = _logits(network, ids), _logits(grown, ids)
    assert grown.shape.n_embd > network.shape.n_embd
    assert before.abs().max() > 1
    assert (before - after).abs().max() < 2e-3 * before.abs().max()


def test_every_new_weight_can_learn(network: Network) -> None:
    """After two steps against the gradient no new channel of the stream is still nought."""
    grown = widened(network, network.shape.n_embd * 2)
    ids = torch.randint(0, network.shape.vocab_size, (2, 33))
    for _ in range(2):
        grown.zero_grad()
        logits = grown.logits(grown(ids[:, :-1]))
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), ids[:, 1:].flatten())
        torch.autograd.backward(loss)
        torch.optim.SGD(grown.parameters(), lr=0.1).step()
    with torch.no_grad():
        new_channels = grown(ids)[..., network.shape.n_embd :]
    for gradient in (grown.block_in.grad, grown.block_out.grad):
        assert gradient is not None
        assert (gradient.abs().amax((0, 1)) > 0).all()
    assert (new_channels.abs().amax((0, 1)) > 0).all()


def test_a_network_cannot_grow_narrower(network: Network) -> None:
    with pytest.raises(UsageError, match="cannot grow"):
        widened(network, network.shape.n_embd)
