"""The CodeGen architecture written for training on few cores, and its exact export to the transformers
class.

Two tensors a block instead of four, and the rotated channels side by side instead of interleaved. It has
no generation and no cache: what it learns is used through `to_transformers`.
"""

import math
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import torch
import torch.nn.functional as F  # noqa: N812 - the field's own name for it
from torch import Tensor, nn
from transformers import CodeGenConfig, CodeGenForCausalLM

from codegen_repl.training.attention import attention, past_bias
from codegen_repl.training.gelu import gelu

INITIAL_STD = 0.02
NUM_GROUPS = (
    4  # CodeGen stores qkv as 4 groups of [q | v | k], one per slice of the machine it was trained on
)


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of a CodeGen network; `rotary_dim` counts the channels of each head that are rotated."""

    vocab_size: int = 4096
    n_layer: int = 8
    n_embd: int = 256
    n_head: int = 4
    rotary_dim: int = 32
    n_positions: int = 2048

    @property
    def head_dim(self) -> int:
        return self.n_embd // self.n_head


class Network(nn.Module):
    """Token ids to hidden states (`forward`), and hidden states to logits (`logits`).

    All blocks are stacked in one tensor a kind: `block_in` holds the rows of q, k, v and fc_in, `block_out`
    the columns of out_proj and fc_out, so that an optimiser sees 12 squares of n_embd x n_embd a layer.
    Weights stay fp32; matrix products run in `compute_dtype`.
    """

    def __init__(self, shape: Shape, compute_dtype: torch.dtype = torch.float32) -> None:
        super().__init__()
        self.shape = shape
        self.compute_dtype = compute_dtype
        layers, width = shape.n_layer, shape.n_embd
        self.embedding = _normal(shape.vocab_size, width)
        self.block_in = _normal(layers, 7 * width, width)
        self.block_out = _normal(layers, width, 5 * width, std=INITIAL_STD / math.sqrt(2 * layers))
        self.block_norm = nn.Parameter(torch.ones(layers, width))
        self.block_norm_bias = nn.Parameter(torch.zeros(layers, width))
        self.fc_in_bias = nn.Parameter(torch.zeros(layers, 4 * width))
        self.fc_out_bias = nn.Parameter(torch.zeros(layers, width))
        self.norm = nn.Parameter(torch.ones(width))
        self.norm_bias = nn.Parameter(torch.zeros(width))
        self.head = _normal(shape.vocab_size, width)
        self.head_bias = nn.Parameter(torch.zeros(shape.vocab_size))
        cos, sin = rotation(shape, shape.n_positions, compute_dtype)
        self.cos, self.sin = (nn.Buffer(part, persistent=False) for part in (cos, sin))

    def forward(self, ids: Tensor, documents: Tensor | None = None) -> Tensor:
        """Hidden states after the last norm, (rows, length, n_embd) in `compute_dtype`, for ids of (rows,
        length); with the number of each token's document, of the same shape, none sees another's tokens.
        """
        length = ids.shape[1]
        hidden = F.embedding(ids, self.embedding)
        bias = past_bias(length, documents, self.compute_dtype, ids.device)
        cos, sin = self.cos[:length], self.sin[:length]
        for layer in range(self.shape.n_layer):
            hidden = hidden + self._block(hidden, layer, bias, cos, sin)
        return self._normalised(hidden, self.norm, self.norm_bias)

    def logits(self, hidden: Tensor) -> Tensor:
        """(..., n_embd) to (..., vocab), in fp32."""
        weight, bias = self.head.to(self.compute_dtype), self.head_bias.to(self.compute_dtype)
        return F.linear(hidden, weight, bias).float()

    def _block(self, hidden: Tensor, layer: int, bias: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        width, dtype = self.shape.n_embd, self.compute_dtype
        normed = self._normalised(hidden, self.block_norm[layer], self.block_norm_bias[layer])
        rows_qkv, rows_fc = self.block_in[layer].to(dtype).tensor_split([3 * width])
        columns_attended, columns_fc = self.block_out[layer].to(dtype).tensor_split([width], dim=1)
        attended = attention(F.linear(normed, rows_qkv), bias, cos, sin, self.shape.n_head)
        inner = gelu(F.linear(normed, rows_fc, self.fc_in_bias[layer].to(dtype)))
        out = F.linear(inner, columns_fc, self.fc_out_bias[layer].to(dtype))
        return out + F.linear(attended, columns_attended)

    def _normalised(self, hidden: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        return F.layer_norm(hidden, weight.shape, weight, bias, eps=1e-5).to(self.compute_dtype)


def rotation(shape: Shape, length: int, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Cosines and sines of (length, rotary_dim / 2); computed in fp32 whatever `dtype` is."""
    frequency = 10000 ** -(torch.arange(0, shape.rotary_dim, 2).float() / shape.rotary_dim)
    angle = torch.arange(length).float()[:, None] * frequency
    return angle.cos().to(dtype), angle.sin().to(dtype)


def to_transformers(network: Network, eos_token_id: int) -> CodeGenForCausalLM:
    """A plain `CodeGenForCausalLM` in fp32 with the same logits (to rounding), in evaluation mode."""
    shape = network.shape
    config = CodeGenConfig(
        vocab_size=shape.vocab_size,
        n_layer=shape.n_layer,
        n_embd=shape.n_embd,
        n_head=shape.n_head,
        rotary_dim=shape.rotary_dim,
        n_positions=shape.n_positions,
        n_ctx=shape.n_positions,
        bos_token_id=eos_token_id,
        eos_token_id=eos_token_id,
        pad_token_id=eos_token_id,
        tie_word_embeddings=False,
    )
    model = CodeGenForCausalLM(config)
    model.load_state_dict(_transformers_state(network))
    return model.eval()


def _transformers_state(network: Network) -> dict[str, Tensor]:
    width = network.shape.n_embd
    state: dict[str, Tensor] = {
        "transformer.wte.weight": network.embedding,
        "transformer.ln_f.weight": network.norm,
        "transformer.ln_f.bias": network.norm_bias,
        "lm_head.weight": network.head,
        "lm_head.bias": network.head_bias,
    }
    for layer in range(network.shape.n_layer):
        query, key, value, fc_in = network.block_in[layer].tensor_split([width, 2 * width, 3 * width])
        out_proj, fc_out = network.block_out[layer].tensor_split([width], dim=1)
        state |= {
            f"transformer.h.{layer}.{name}": tensor
            for name, tensor in {
                "ln_1.weight": network.block_norm[layer],
                "ln_1.bias": network.block_norm_bias[layer],
                "attn.qkv_proj.weight": _grouped_qkv(network.shape, query, key, value),
                "attn.out_proj.weight": out_proj,
                "mlp.fc_in.weight": fc_in,
                "mlp.fc_in.bias": network.fc_in_bias[layer],
                "mlp.fc_out.weight": fc_out,
                "mlp.fc_out.bias": network.fc_out_bias[layer],
            }.items()
        }
    return {name: tensor.detach().float().contiguous() for name, tensor in state.items()}


def from_transformers_state(
    state: Mapping[str, Tensor], shape: Shape, compute_dtype: torch.dtype = torch.float32
) -> Network:
    """The inverse of `to_transformers`: a network from the fp32 tensors of such a model."""
    network = Network(shape, compute_dtype)
    stacks: dict[str, list[Tensor]] = defaultdict(list)
    for layer in range(shape.n_layer):
        at = f"transformer.h.{layer}."
        query, key, value = _ungrouped_qkv(shape, state[at + "attn.qkv_proj.weight"])
        fc_in, fc_out = state[at + "mlp.fc_in.weight"], state[at + "mlp.fc_out.weight"]
        stacks["block_in"].append(torch.cat([query, key, value, fc_in]))
        stacks["block_out"].append(torch.cat([state[at + "attn.out_proj.weight"], fc_out], dim=1))
        stacks["block_norm"].append(state[at + "ln_1.weight"])
        stacks["block_norm_bias"].append(state[at + "ln_1.bias"])
        stacks["fc_in_bias"].append(state[at + "mlp.fc_in.bias"])
        stacks["fc_out_bias"].append(state[at + "mlp.fc_out.bias"])
    network.load_state_dict(
        {name: torch.stack(tensors) for name, tensors in stacks.items()}
        | {
            "embedding": state["transformer.wte.weight"],
            "norm": state["transformer.ln_f.weight"],
            "norm_bias": state["transformer.ln_f.bias"],
            "head": state["lm_head.weight"],
            "head_bias": state["lm_head.bias"],
        }
    )
    return network


def _channel_order(shape: Shape) -> Tensor:
    """Which of a head's channels CodeGen stores where: the rotated ones interleaved in pairs."""
    half = shape.rotary_dim // 2
    pairs = torch.stack([torch.arange(half), torch.arange(half) + half], dim=1).flatten()
    return torch.cat([pairs, torch.arange(shape.rotary_dim, shape.head_dim)])


def _ungrouped_qkv(shape: Shape, grouped: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Query, key and value rows, (n_embd, n_embd) each, from CodeGen's order."""
    groups = grouped.view(NUM_GROUPS, 3, -1, shape.n_embd).transpose(0, 1)
    query, value, key = groups.reshape(3, shape.n_embd, shape.n_embd)
    order = _channel_order(shape).argsort()

    def side_by_side(rows: Tensor) -> Tensor:
        return rows.view(shape.n_head, shape.head_dim, -1)[:, order].flatten(0, 1)

    return side_by_side(query), side_by_side(key), value


def _grouped_qkv(shape: Shape, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
    """(3 * n_embd, n_embd) in CodeGen's order: 4 groups of [q | v | k]."""
    order = _channel_order(shape)

    def interleaved(rows: Tensor) -> Tensor:
        return rows.view(shape.n_head, shape.head_dim, -1)[:, order].flatten(0, 1)

    grouped = [
        rows.view(NUM_GROUPS, -1, shape.n_embd) for rows in (interleaved(query), value, interleaved(key))
    ]
    return torch.stack(grouped, dim=1).reshape(3 * shape.n_embd, shape.n_embd)


def _normal(*sizes: int, std: float = INITIAL_STD) -> nn.Parameter:
    return nn.Parameter(torch.randn(*sizes) * std)
