"""How the weights of a network are kept and what it computes in: a table, and what each row does.

float32, bfloat16 and float16 keep the numbers; int16, int8 and int4 keep integers with scales. It knows
nothing of architectures or files.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from codegen_repl.inference import int4, int8, int16
from codegen_repl.inference.product import DenseProduct, Product

Part = dict[str, Tensor]


@dataclass(frozen=True, slots=True)
class Format:
    """`compute` is the number format of what flows through the network, `cache` that of keys and values;
    `has_step` says whether step.c computes with it.

    `quantize` makes the small integers and scales of a weight, (out, in), and `product` multiplies by them;
    without, weights are dense. Embedding and output layer never take fewer than eight bits: a row of the one
    is looked up, not multiplied, and half of what four bits cost in perplexity came from the other.
    """

    name: str
    compute: torch.dtype
    cache: torch.dtype
    bytes_per_param: float
    quantize: Callable[[Tensor], Part] | None = None
    product: Callable[[Part, Tensor], Product] | None = None
    has_step: bool = False

    @property
    def is_quantized(self) -> bool:
        """Whether weights are kept in fewer bits than they are computed in."""
        return self.quantize is not None

    @property
    def is_coarse(self) -> bool:
        """Whether most weights are kept in fewer than eight bits."""
        return self.bytes_per_param < 1

    def reduced(self, name: str, part: Part) -> Part:
        """A part as this format keeps it: weights of two dimensions quantized, all else as it is."""
        if self.quantize is None or part["weight"].dim() != 2:
            return part
        quantize = int8.quantize if name in ("embedding", "head") and self.is_coarse else self.quantize
        kept = {key: tensor for key, tensor in part.items() if key != "weight"}
        return kept | quantize(part["weight"])

    def multiplier(self, part: Part, device: torch.device) -> Product:
        """The product of a part with a bias, from what `reduced` made."""
        bias = part.pop("bias").to(device, self.compute)
        if self.product is None:
            return DenseProduct(part.pop("weight").to(device, self.compute), bias)
        product = eight_bits if self.is_coarse and "values" in part else self.product
        return product({name: tensor.to(device) for name, tensor in part.items()}, bias)

    def embedding(self, part: Part, device: torch.device) -> Embedding:
        """The embedding of a part, from what `reduced` made."""
        return Embedding({name: tensor.to(device) for name, tensor in part.items()}, self.compute)


class Embedding:
    """Rows looked up by token id: dense, or in eight bits with a scale a row."""

    def __init__(self, part: Part, compute: torch.dtype) -> None:
        self._rows = part["weight"].to(compute) if "weight" in part else part["values"]
        self._scales = part.get("scales")
        self._compute = compute

    @property
    def num_rows(self) -> int:
        """The size of the vocabulary."""
        return len(self._rows)

    @property
    def num_bytes(self) -> int:
        """Bytes in memory."""
        return self._rows.nbytes

    def __call__(self, ids: Tensor) -> Tensor:
        """(n) ids to (n, channels)."""
        if self._scales is None:
            return functional.embedding(ids, self._rows)
        rows = self._rows[ids].float() * self._scales[ids][:, None]
        return rows.to(self._compute)


def eight_bits(part: Part, bias: Tensor) -> Product:
    """The product of what `int8.quantize` made."""
    return int8.Int8Product(part["values"], part["scales"], bias)


def sixteen_bits(part: Part, bias: Tensor) -> Product:
    """The product of what `int16.quantize` made."""
    return DenseProduct(int8.dequantize(part["values"], part["scales"]), bias)


FORMATS = {
    row.name: row
    for row in (
        Format("fp32", torch.float32, torch.float32, 4, has_step=True),
        Format("bf16", torch.bfloat16, torch.bfloat16, 2),
        Format("fp16", torch.float16, torch.float16, 2),
        Format("int16", torch.float32, torch.float32, 2, int16.quantize, sixteen_bits, has_step=True),
        Format("int8", torch.float32, torch.bfloat16, 1, int8.quantize, eight_bits, has_step=True),
        Format("int4", torch.float32, torch.bfloat16, 0.6, int4.quantize, int4.Int4Product, has_step=True),
    )
}
OTHER_NAMES = {"float32": "fp32", "bfloat16": "bf16", "float16": "fp16"}
