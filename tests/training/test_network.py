"""The training network computes what transformers' CodeGen computes."""

import torch

from codegen_repl.training.attention import QUERY_CHUNK
from codegen_repl.training.network import Network, Shape, from_transformers_state, to_transformers


def test_the_export_has_the_same_logits(network: Network) -> None:
    """Also beyond one chunk of queries, and with only some channels of a head rotated."""
    ids = torch.randint(0, network.shape.vocab_size, (2, QUERY_CHUNK + 37))
    with torch.no_grad():
        ours, theirs = network.logits(network(ids)), to_transformers(network, 0)(ids).logits
    assert ours.abs().max() > 1
    assert (ours - theirs).abs().max() < 1e-4


def test_the_default_shape_is_small_enough_to_ship() -> None:
    num_parameters = sum(parameter.numel() for parameter in Network(Shape()).parameters())
    assert 8e6 < num_parameters < 10e6


def test_an_exported_network_can_be_taken_back(network: Network) -> None:
    """Every tensor, bit by bit, so that a released model can be trained on."""
    state = to_transformers(network, 0).state_dict()
    again = from_transformers_state(state, network.shape)
    for name, tensor in network.state_dict().items():
        assert torch.equal(again.state_dict()[name], tensor), name
