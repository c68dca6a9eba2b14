"""Weights in eight bits: one scale for each output channel, symmetric, w = scale * value.

Two ways to multiply, and which is faster depends on the machine, so `Int8Product` times both on the matrix
that it is given first. Each makes a row's result from that row alone, whatever rows stand beside it.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from functools import cache

import torch
from torch import Tensor

from codegen_repl.inference.product import ROWS_TOGETHER

Kernel = Callable[[Tensor], Tensor]  # rows (m, in) in float32 or bfloat16 -> (m, out)
LARGEST = 127
FEW_ROWS = 16  # up to so many the weight-only kernel reads the weights as they are; above, it is slow
NUM_TIMINGS = 5
NUM_MATRICES = 4  # more than a core's own cache holds: it is reading them that takes its time
CLEARLY = 0.8  # of the other's time is clearly faster


def quantize(weight: Tensor) -> dict[str, Tensor]:
    """`values` (out, in) int8 and `scales` (out) float32 of a weight (out, in)."""
    values, scales = (
        torch.empty_like(weight, dtype=torch.int8),
        torch.empty(len(weight), device=weight.device),
    )
    # Piece by piece, or a large vocabulary is there twice in float32.
    for start in range(0, len(weight), ROWS_TOGETHER):
        rows = weight[start : start + ROWS_TOGETHER].float()
        scale = rows.abs().amax(1).clamp_(min=torch.finfo(torch.float32).tiny) / LARGEST
        values[start : start + ROWS_TOGETHER] = rows.div(scale[:, None]).round_()
        scales[start : start + ROWS_TOGETHER] = scale
    return {"values": values, "scales": scales}


def dequantize(values: Tensor, scales: Tensor) -> Tensor:
    """The weight (out, in) that eight or sixteen bits stand for, in float32."""
    return values.float() * scales[:, None]


class Int8Product:
    """Multiplies rows by a weight of eight bits, with the kernel that is fastest here."""

    def __init__(self, values: Tensor, scales: Tensor, bias: Tensor, kernel: str | None = None) -> None:
        """`values` (out, in), `scales` and `bias` (out); `kernel` names one of KERNELS, None the fastest."""
        self.num_bytes = values.nbytes
        if kernel is None:
            kernel = fastest(torch.get_num_threads()) if values.device.type == "cpu" else "weight_only"
        self._multiply = KERNELS[kernel](values, scales, bias)

    def __call__(self, x: Tensor) -> Tensor:
        """(m, in) -> (m, out), in the format of `x`."""
        return self._multiply(x).to(x.dtype)


class WeightOnly:
    """bfloat16 rows times eight-bit weights; many rows go through a bfloat16 copy of this one matrix."""

    def __init__(self, values: Tensor, scales: Tensor, bias: Tensor) -> None:
        self._values, self._scales = values.contiguous(), scales.to(torch.bfloat16)
        self._bias = bias.to(torch.bfloat16)

    def __call__(self, x: Tensor) -> Tensor:
        x = x.to(torch.bfloat16)
        if len(x) <= FEW_ROWS and x.device.type == "cpu":
            product: Tensor = torch.ops.aten._weight_int8pack_mm(x, self._values, self._scales)
            return product.add_(self._bias)
        return torch.addcmul(self._bias, torch.mm(x, self._values.to(torch.bfloat16).t()), self._scales)


class EightBitRows:
    """Rows rounded to eight bits as well, each with its own scale, and integer products (FBGEMM).

    The sums are exact, so a row's result does not depend on the rows beside it.
    """

    def __init__(self, values: Tensor, scales: Tensor, bias: Tensor) -> None:
        self._bias = bias.float()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # torch deprecates the tensor class, not the product
            zeros = torch.zeros(len(scales), dtype=torch.long)
            weight = torch._make_per_channel_quantized_tensor(values, scales.double(), zeros, 0)
        self._packed = torch.ops.quantized.linear_prepack(weight, None)
        # Without VNNI pairs of products are added in 16 bits, which more than 7 bits a row would overflow.
        self._levels = 127 if torch.cpu._is_vnni_supported() else 63

    def __call__(self, x: Tensor) -> Tensor:
        x = x.float()
        scale = x.abs().amax(-1, keepdim=True).clamp_(min=1e-30)  # (m, 1)
        product: Tensor = torch.ops.quantized.linear_with_input_q_dq_qweight_dq_output_fp32(
            x / scale, 1 / self._levels, self._levels + 1, self._packed
        )
        return torch.addcmul(self._bias, product, scale)


KERNELS: dict[str, Callable[[Tensor, Tensor, Tensor], Kernel]] = {
    "eight_bit_rows": EightBitRows,
    "weight_only": WeightOnly,
}


@cache
def fastest(num_threads: int) -> str:  # noqa: ARG001 - what was measured holds for this many threads
    """The name of the kernel that multiplies one row fastest on this machine; `eight_bit_rows` where it is
    close, as that is never far behind.
    """
    if "fbgemm" not in torch.backends.quantized.supported_engines:
        return "weight_only"
    values = torch.randint(-LARGEST, LARGEST, (4096, 2048), dtype=torch.int8)
    scales, bias, row = torch.rand(4096), torch.zeros(4096), torch.randn(1, 2048)

    def took(name: str) -> float:
        return seconds([KERNELS[name](values.clone(), scales, bias) for _ in range(NUM_MATRICES)], row)

    return "weight_only" if took("weight_only") < CLEARLY * took("eight_bit_rows") else "eight_bit_rows"


def seconds(kernels: Sequence[Kernel], row: Tensor) -> float:
    """The least time, of a few, for one product with each of these weights in turn."""
    times = []
    for _ in range(1 + NUM_TIMINGS):
        started = time.perf_counter()
        for kernel in kernels:
            kernel(row)
        times.append(time.perf_counter() - started)
    return min(times[1:])
