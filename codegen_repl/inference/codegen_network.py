"""The CodeGen network in plain torch, made for few query rows at a time: two large products a layer.

CodeGen's blocks are parallel, `x + attention(norm(x)) + mlp(norm(x))` (Nijkamp et al. 2023, after GPT-J), so
query, key, value and the MLP's input are one product, and both outputs another. It equals
`CodeGenForCausalLM` up to the rounding of its format. It knows nothing of files or text.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from ctypes import CDLL
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor
from torch.nn import functional

from codegen_repl.generation import never
from codegen_repl.inference import int4
from codegen_repl.inference.attention import attend
from codegen_repl.inference.codegen_cache import CodeGenCache
from codegen_repl.inference.codegen_parts import PUBLISHED_GROUPS, CheckpointParts, CodeGenShape, Part, Parts
from codegen_repl.inference.compiled.step import CompiledProduct, CompiledStep, gelu_
from codegen_repl.inference.engine import Interrupted
from codegen_repl.inference.formats import FORMATS, Format
from codegen_repl.inference.product import Product
from codegen_repl.inference.static_step import StaticAttention, StaticStep

Attention = Callable[[int, Tensor, Tensor, Tensor], Tensor]  # layer and new query, key, value -> attended
Norm = tuple[Tensor, Tensor]  # weight and bias


@dataclass(frozen=True, slots=True)
class Block:
    """One layer: `into` makes value, key, query and MLP input of the normed x, `out` both outputs."""

    norm: Norm
    into: Product
    out: Product


class CodeGenNetwork:
    """A CodeGen network from its parts, each already `reduced` to `format`.

    `is_interrupted` is asked between two layers of a pass over many tokens, which then raises Interrupted.
    Raises ModelError when a part cannot be had.
    """

    def __init__(
        self,
        shape: CodeGenShape,
        parts: Parts,
        format: Format = FORMATS["fp32"],
        device: torch.device | str = "cpu",
        is_static: bool | None = None,
        library: CDLL | None = None,
    ) -> None:
        """`is_static` is whether single tokens go through a `StaticStep`; None: on a GPU. With the `library`
        of `compiled.step`, which is for int8 and fp32 on a CPU, single tokens are computed by it.
        """
        self.shape, self.format = shape, format
        self.context_length = shape.n_positions
        self.device = torch.device(device)
        self.is_interrupted: Callable[[], bool] = never
        self._embedding = format.embedding(parts["embedding"], self.device)
        if format.is_coarse and (shape.n_embd % int4.GROUP or shape.n_inner % int4.GROUP):
            library = None  # C reads whole groups of four bits only
        self._library = library
        self._blocks = [self._read_block(parts, str(i)) for i in range(shape.n_layer)]
        self._norm = self._read_norm(parts, "norm")
        self._head = self._multiplier(parts["head"])
        self.num_params = count_params(shape, self._embedding.num_rows)
        self.num_params_at_once = self.num_params // shape.n_layer
        self._rotation = rotation_table(shape).to(self.device)  # (positions, rotary_dim / 2), complex
        self._is_static = self.device.type == "cuda" if is_static is None else is_static
        self._static_step: StaticStep | None = None
        self._compiled_step = self._compiled(library) if library else None

    @classmethod
    def from_tensors(
        cls,
        shape: CodeGenShape,
        tensors: MutableMapping[str, Tensor],
        format: Format = FORMATS["fp32"],
        groups: int = PUBLISHED_GROUPS,
        is_static: bool | None = None,
        library: CDLL | None = None,
    ) -> CodeGenNetwork:
        """The network of a checkpoint's tensors, which are taken out of `tensors`; on the CPU."""
        parts = CheckpointParts(shape, tensors, groups)
        reduced = {name: format.reduced(name, parts[name]) for name in shape.part_names}
        return cls(shape, reduced, format, is_static=is_static, library=library)

    def new_cache(self) -> CodeGenCache:
        """An empty cache of one row with room for the whole context."""
        sizes = (self.shape.n_layer, self.shape.n_head, self.shape.head_dim)
        return CodeGenCache(sizes, 1, self.context_length, self.format.cache, self.device)

    def forward(self, ids: Tensor, cache: CodeGenCache) -> Tensor:
        """Append `ids` (rows, t); return the logits after the last one, (rows, vocab)."""
        step = self._compiled_step
        if step is not None and ids.shape[1] == 1 and step.fits(len(ids), cache):
            return step(self._embedding(ids.flatten()), cache)
        if self._is_static and ids.shape == (1, 1) and cache.is_own:
            return self._static(cache)(ids)
        return self._head(self._normed(self._hidden(ids, cache)[:, -1], self._norm))

    def forward_all(self, ids: Tensor, cache: CodeGenCache) -> Tensor:
        """Append `ids` (rows, t); return the logits after each of them, (rows, t, vocab)."""
        hidden = self._hidden(ids, cache).flatten(0, 1)  # (rows * t, d)
        return self._head(self._normed(hidden, self._norm)).view(*ids.shape, -1)

    def _hidden(self, ids: Tensor, cache: CodeGenCache) -> Tensor:
        """Append `ids` (rows, t); return what the last block makes of them, (rows, t, d)."""

        def attention(layer: int, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
            own = cache.extended(layer, key, value)  # (rows, heads, own_length + t, head_dim) each
            return attend(query.to(own[0].dtype), own, cache.own_length, cache.shared(layer))

        rotation = self._rotation[cache.length : cache.length + ids.shape[1], None]
        x = self._through_blocks(ids, rotation, attention)
        cache.own_length += ids.shape[1]
        return x

    def _static(self, cache: CodeGenCache) -> StaticStep:
        """The step on this cache; a network has one at a time, as it has one prefix cache."""
        if self._static_step is None or self._static_step.cache is not cache:
            self._static_step = StaticStep(self._step, cache)
        return self._static_step

    def _step(self, ids: Tensor, position: Tensor, attention: StaticAttention) -> Tensor:
        """The logits (rows, vocab) after one token a row, (rows, 1), at a position of shape (1)."""
        x = self._through_blocks(ids, self._rotation[position, None], attention)
        return self._head(self._normed(x[:, -1], self._norm))

    def _through_blocks(self, ids: Tensor, rotation: Tensor, attention: Attention) -> Tensor:
        """What the last block makes of `ids` (rows, t), rotated by (t, 1, rotary_dim / 2): (rows, t, d)."""
        x = self._embedding(ids.flatten())  # (rows * t, d)
        for layer, block in enumerate(self._blocks):
            if ids.shape[1] > 1 and self.is_interrupted():
                raise Interrupted
            x = self._block(block, x, ids.shape[0], rotation, partial(attention, layer))
        return x.view(*ids.shape, -1)

    def _block(
        self, block: Block, x: Tensor, rows: int, rotation: Tensor, attention: Callable[..., Tensor]
    ) -> Tensor:
        """x + attention(norm(x)) + mlp(norm(x)); `attention` keeps the new keys and values."""
        d, heads, head_dim = self.shape.n_embd, self.shape.n_head, self.shape.head_dim
        z = block.into(self._normed(x, block.norm))  # (rows * t, value | key | query | inner)
        rotate(z[:, d : 3 * d].view(rows, -1, 2 * heads, head_dim), rotation)
        value, key, query = z[:, : 3 * d].view(rows, -1, 3, heads, head_dim).permute(2, 0, 3, 1, 4)
        attended = attention(query, key, value)  # (rows, heads, t, head_dim)
        z[:, 2 * d : 3 * d].view(rows, -1, heads, head_dim).copy_(attended.transpose(1, 2))
        if self._library is not None and z.dtype is torch.float32:
            gelu_(self._library, z[:, 3 * d :])
        else:
            torch.ops.aten.gelu_(z[:, 3 * d :], approximate="tanh")
        return block.out(z[:, 2 * d :]).add_(x)  # (rows * t, attention | inner) -> d

    def _normed(self, x: Tensor, norm: Norm) -> Tensor:
        return functional.layer_norm(x, (self.shape.n_embd,), *norm, self.shape.layer_norm_epsilon)

    def _read_block(self, parts: Parts, name: str) -> Block:
        into, out = (self._multiplier(parts[f"{name}.{kind}"]) for kind in ("into", "out"))
        return Block(self._read_norm(parts, f"{name}.norm"), into, out)

    def _multiplier(self, part: Part) -> Product:
        if self._library is None:
            return self.format.multiplier(part, self.device)
        return CompiledProduct.of_part(self._library, part)

    def _compiled(self, library: CDLL) -> CompiledStep:
        def compiled(product: Product) -> CompiledProduct:
            assert isinstance(product, CompiledProduct)
            return product

        blocks = [(block.norm, compiled(block.into), compiled(block.out)) for block in self._blocks]
        return CompiledStep(library, self.shape, blocks, self._norm, compiled(self._head), self._rotation)

    def _read_norm(self, parts: Parts, name: str) -> Norm:
        part = parts[name]
        target = self.device, self.format.compute
        return part["weight"].to(*target), part["bias"].to(*target)


def rotate(x: Tensor, rotation: Tensor) -> None:
    """Turn the first channels of x (rows, t, heads, head_dim) in place, pair by pair, by their positions.

    Rotary embedding (Su et al. 2021) with neighbouring channels as pairs: multiplication by a complex number.
    """
    part = x[..., : 2 * rotation.shape[-1]]
    exact = part.float()  # no copy in fp32
    torch.view_as_complex(exact.view(*part.shape[:-1], -1, 2)).mul_(rotation)
    if exact is not part:
        part.copy_(exact)


def rotation_table(shape: CodeGenShape) -> Tensor:
    """exp(i * position * frequency), (positions, rotary_dim / 2); in fp32 whatever the weights are."""
    frequency = 10000 ** (-torch.arange(0, shape.rotary_dim, 2) / shape.rotary_dim)
    angle = torch.arange(shape.n_positions).float()[:, None] * frequency
    return torch.polar(torch.ones_like(angle), angle)


def count_params(shape: CodeGenShape, vocab: int) -> int:
    """Number of parameters, with an output layer of its own."""
    d, inner = shape.n_embd, shape.n_inner
    block = 4 * d * d + 2 * d * inner + inner + 3 * d
    return shape.n_layer * block + 2 * vocab * d + vocab + 2 * d
