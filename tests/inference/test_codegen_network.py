"""The native CodeGen network is the published one up to rounding, with a cache to cut and copy."""

from __future__ import annotations

import pytest
import torch

from codegen_repl.errors import ModelError
from codegen_repl.inference.codegen_network import CodeGenNetwork
from codegen_repl.inference.codegen_parts import CodeGenShape, join_qkv, split_qkv
from tests.inference.networks import VOCAB, codegen_model, native

IDS = torch.randint(0, VOCAB, (3, 40), generator=torch.Generator().manual_seed(2))


@pytest.mark.parametrize("changes", [{}, {"rotary_dim": 8}, {"n_inner": 40}, {"tie_word_embeddings": True}])
def test_logits_equal_the_transformers_class(changes: dict[str, int]) -> None:
    """In one piece, in several, and token by token, within 1e-4."""
    model = codegen_model(**changes)
    network = native(model)
    with torch.inference_mode():
        expected = model(IDS[:1]).logits[0]
        for cuts in ([40], [13, 40], [1, 2, 30, 31, 40], list(range(1, 41))):
            cache, start = network.new_cache(), 0
            for end in cuts:
                logits = network.forward(IDS[:1, start:end], cache)
                torch.testing.assert_close(logits[0], expected[end - 1], rtol=0, atol=1e-4)
                start = end


def test_rows_of_a_fork_go_their_own_ways() -> None:
    """Fork, feed different tokens, drop a row: each remaining row equals the network run on it alone."""
    model = codegen_model()
    network = native(model)
    prompt, rows = IDS[:1, :20], IDS[:, 20:]
    with torch.inference_mode():
        trunk = network.new_cache()
        network.forward(prompt, trunk)
        fork = trunk.fork(3, room=20)
        for i in range(10):
            network.forward(rows[:, i : i + 1], fork)
        fork.drop_row(0)
        logits = network.forward(rows[[2, 1], 10:11], fork)
        for place, row in enumerate((2, 1)):
            alone = torch.cat((prompt, rows[row : row + 1, :11]), dim=1)
            torch.testing.assert_close(logits[place], model(alone).logits[0, -1], rtol=0, atol=1e-4)
        assert trunk.length == 20, "the trunk is untouched"


def test_a_tail_put_behind_its_prompt_is_the_row_itself() -> None:
    network = native(codegen_model())
    with torch.inference_mode():
        trunk = network.new_cache()
        network.forward(IDS[:1, :20], trunk)
        fork = trunk.fork(2, room=5)
        network.forward(IDS[:2, 20:25], fork)
        trunk.append(fork.tail(1, 20))
        logits = network.forward(IDS[:1, 30:31], trunk)
        whole = torch.cat((IDS[:1, :20], IDS[1:2, 20:25], IDS[:1, 30:31]), dim=1)
        torch.testing.assert_close(logits, network.forward(whole, network.new_cache()), rtol=0, atol=1e-4)


@pytest.mark.parametrize(("format", "error"), [("bf16", 0.05), ("int8", 0.05), ("int4", 0.4)])
def test_fewer_bits_are_near(format: str, error: float) -> None:
    model = codegen_model()
    with torch.inference_mode():
        network = native(model, format)
        cache = network.new_cache()
        network.forward(IDS[:1, :39], cache)
        logits = network.forward(IDS[:1, 39:], cache).float()
        expected = model(IDS[:1]).logits[0, -1:]
    assert (logits - expected).norm() / expected.norm() < error


@pytest.mark.parametrize("groups", [2, 4, 8])
def test_splitting_and_joining_attention_weights_are_inverse(groups: int) -> None:
    weight = torch.randn(3 * 32, 32)
    assert torch.equal(join_qkv(*split_qkv(weight, groups), groups), weight)


def test_eight_groups_regrouped_to_four_give_the_same_network() -> None:
    """CodeGen2-1B and 3.7B store eight groups; read as such they equal their four-group rewriting."""
    model = codegen_model(n_head=8)
    expected = native(model)
    tensors = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    for name, tensor in tensors.items():
        if name.endswith("qkv_proj.weight"):
            tensors[name] = join_qkv(*split_qkv(tensor, 4), 8)
    shape = CodeGenShape.from_config(model.config.to_dict())
    eight = CodeGenNetwork.from_tensors(shape, dict(tensors), groups=8)
    wrong = CodeGenNetwork.from_tensors(shape, dict(tensors), groups=4)
    with torch.inference_mode():
        logits = expected.forward(IDS, expected.new_cache().fork(3, 40))
        assert torch.equal(eight.forward(IDS, eight.new_cache().fork(3, 40)), logits)
        assert not torch.allclose(wrong.forward(IDS, wrong.new_cache().fork(3, 40)), logits, atol=0.1)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda t: t.pop("transformer.h.1.mlp.fc_in.bias"), "no tensor transformer.h.1.mlp.fc_in.bias"),
        (lambda t: t["transformer.h.0.ln_1.weight"].fill_(float("nan")), "not finite"),
        (lambda t: t.update({"transformer.ln_f.bias": torch.zeros(3)}), r"has shape \(3,\)"),
    ],
    ids=["missing", "nan", "shape"],
)
def test_damaged_weights_are_refused_by_name(damage: object, message: str) -> None:
    """transformers would fill a missing tensor with noise and take a NaN for a number."""
    model = codegen_model()
    tensors = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    damage(tensors)  # type: ignore[operator]
    with pytest.raises(ModelError, match=message):
        CodeGenNetwork.from_tensors(CodeGenShape.from_config(model.config.to_dict()), tensors)


@pytest.mark.parametrize(
    "changes",
    [
        {"rotary_dim": 10},
        {"rotary_dim": 3},
        {"rotary_dim": 0},
        {"n_head": 3},
        {"n_head": 0},
        {"n_head": 64},
        {"n_layer": 0},
        {"n_layer": True},
        {"n_inner": 51},
        {"n_embd": 32.0},
        {"n_positions": 2**40},
    ],
)
def test_a_configuration_of_impossible_sizes_is_refused(changes: dict[str, object]) -> None:
    """They come from strangers, and what computes with them checks no index."""
    config = {"n_layer": 2, "n_embd": 32, "n_head": 4, "rotary_dim": 4, "n_positions": 128}
    assert CodeGenShape.from_config(config).n_inner == 128
    with pytest.raises(ModelError):
        CodeGenShape.from_config(config | changes)


@pytest.mark.parametrize("format", ["fp32", "int8"])
def test_a_step_of_fixed_shapes_computes_the_same(format: str) -> None:
    """What a GPU replays as one graph, here run operation by operation; also after a text is cut back."""
    model = codegen_model()
    plain = native(model, format)
    static = native(model, format, is_static=True)
    with torch.inference_mode():
        caches = plain.new_cache(), static.new_cache()
        for network, cache in zip((plain, static), caches, strict=True):
            network.forward(IDS[:1, :20], cache)
        caches[1].values[:, :, :, 20:] = float("nan")  # as memory that was never written may be
        for place in (20, 21, 22, 21, 22, 23):
            logits = []
            for network, cache in zip((plain, static), caches, strict=True):
                cache.crop(place)
                logits.append(network.forward(IDS[:1, place : place + 1], cache))
            assert caches[0].length == caches[1].length == place + 1
            tolerance = 1e-4 if format == "fp32" else 0.3  # a rounding apart may move an eight-bit value
            torch.testing.assert_close(logits[0], logits[1], rtol=0, atol=tolerance)
