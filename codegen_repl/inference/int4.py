"""Weights in four bits: groups of a row's weights share a scale and a zero, w = (code - 8) * scale + zero.

`quantize` makes tensors for a file; `Int4Product` multiplies by them. Few rows go through PyTorch's own
kernel, which reads half a byte a weight; for many rows, where that kernel is slow, a piece of the matrix at a
time is put back into bfloat16. Whether there is a kernel, and how it orders the weights, is asked of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor
from torch.nn import functional

from codegen_repl.inference.machine import multiplied_as
from codegen_repl.inference.rounding import LOWEST, best_levels, nearest

GROUP = 64  # as SHARE in compiled/nibbles.h
KERNEL_GROUPS = (32, 64, 128, 256)
FEW_ROWS = 128  # measured: above, the kernel costs more than putting the weights back and a dense product
ROWS_TOGETHER = 64  # the kernel's blocks have 64 rows, or 32 where vectors are shorter
ROUNDED_TOGETHER = 2**17  # weights, so that they stay in a core's cache
# Weights put back together: more would need more memory, fewer would be slow, as in each of many small steps
# threads wait for each other, on a busy machine for milliseconds.
DENSE_TOGETHER = 2**20

FitLevels = Callable[[Tensor], tuple[Tensor, Tensor]]


def quantize(weight: Tensor, group: int = GROUP, fit_levels: FitLevels = best_levels) -> dict[str, Tensor]:
    """Of a weight (out, in): `packed` (out, width / 2) uint8, `scale`, `zero` (out, width / group) bfloat16.

    The width is `in`, rounded up to a whole number of groups. The even column of a pair is the low half of
    its byte. The weight must be finite.
    """
    rest = -weight.shape[1] % group

    def quantized(rows: Tensor) -> tuple[Tensor, ...]:
        # More of the last column leaves the levels of the last group as they are.
        padded = torch.cat((rows, rows[:, -1:].expand(-1, rest)), 1).float()
        groups = padded.reshape(-1, group)  # (rows * groups, group)
        scale, zero = fit_levels(groups)
        codes = (nearest(groups, scale, zero) - LOWEST).to(torch.uint8).view(len(rows), -1, 2)
        levels = [part.view(len(rows), -1).to(torch.bfloat16) for part in (scale, zero)]
        return codes[..., 0] | codes[..., 1] << 4, *levels

    pieces = torch.split(weight, max(1, ROUNDED_TOGETHER // (weight.shape[1] + rest)))
    columns = zip(*side_by_side(quantized, pieces), strict=True)
    return dict(zip(("packed", "scale", "zero"), map(torch.cat, columns), strict=True))


def side_by_side(
    function: Callable[[Tensor], tuple[Tensor, ...]], pieces: Sequence[Tensor]
) -> list[tuple[Tensor, ...]]:
    """The function of each piece, one piece a thread.

    PyTorch would share each of the thousands of small steps among its threads, which on a busy machine wait
    for each other longer than they compute: a hundred times, measured.
    """
    num_threads = torch.get_num_threads()

    def alone(piece: Tensor) -> tuple[Tensor, ...]:
        torch.set_num_threads(1)
        return function(piece)

    try:
        with ThreadPoolExecutor(num_threads) as pool:
            return list(pool.map(alone, pieces))
    finally:
        torch.set_num_threads(num_threads)


def dequantize(tensors: Mapping[str, Tensor]) -> Tensor:
    """The weight (out, width) that the four bits stand for, in float32."""
    packed, scale, zero = tensors["packed"], tensors["scale"], tensors["zero"]
    codes = unpacked(packed).float().view(*scale.shape, -1)  # (out, groups, group)
    return (codes * scale.float()[..., None] + zero.float()[..., None]).view(len(packed), -1)


def unpacked(packed: Tensor) -> Tensor:
    """Bytes (..., n) to codes less 8, (..., 2 n) in bfloat16, the low half of each byte first.

    0x4300 and a number below 128 together are the bits of 128 + number in bfloat16.
    """
    pairs = packed.to(torch.int32).mul_(0x1001).bitwise_and_(0x000F000F).bitwise_or_(0x43004300)
    return pairs.view(torch.bfloat16).sub_(128 - LOWEST)


def halved(packed: Tensor, group: int = GROUP) -> Tensor:
    """The same bytes (out, width / 2) with the codes of two columns half a group apart in each, which is how
    `compiled/nibbles.h` reads them. The width is whole groups.
    """

    def of_rows(rows: Tensor) -> Tensor:
        codes = torch.stack((rows & 15, rows >> 4), -1).view(-1, 2, group // 2)  # (groups, half, column)
        return (codes[:, 0] | codes[:, 1] << 4).view(rows.shape)

    return torch.cat([of_rows(rows) for rows in torch.split(packed, 16 * ROWS_TOGETHER)])


def restored(packed: Tensor, levels: Tensor) -> Tensor:
    """The weight (out, width) in bfloat16 of what `halved` made; `levels` (out, 2, groups): scale, zero."""
    shares = packed.view(*levels.shape[::2], -1)  # (out, groups, group / 2)
    codes = torch.stack((shares & 15, shares >> 4), -2).flatten(2).to(torch.bfloat16).sub_(-LOWEST)
    return torch.addcmul(levels[:, 1, :, None], codes, levels[:, 0, :, None]).flatten(1)


class Int4Product:
    """Multiplies (m, in) by a weight of four bits (out, in) and adds the bias (out); in the format of `x`."""

    def __init__(self, tensors: Mapping[str, Tensor], bias: Tensor) -> None:
        """`tensors` as `quantize` makes them."""
        packed, scale = tensors["packed"], tensors["scale"]
        group = 2 * packed.shape[1] // scale.shape[1]
        layout = kernel_layout() if packed.device.type == "cpu" and group in KERNEL_GROUPS else None
        self._weight = KernelWeight(tensors, layout) if layout else PlainWeight(tensors)
        self._width, self._bias = 2 * packed.shape[1], bias

    @property
    def num_bytes(self) -> int:
        """Bytes that a call reads."""
        return self._weight.num_bytes + self._bias.nbytes

    def __call__(self, x: Tensor) -> Tensor:
        """(m, in) -> (m, out)."""
        rows = x.to(torch.bfloat16)
        if x.shape[1] < self._width:
            rows = functional.pad(rows, (0, self._width - x.shape[1]))
        return self._weight.multiply(rows.contiguous())[:, : len(self._bias)].to(x.dtype) + self._bias


class PlainWeight:
    """Four bits as in a file, put back into bfloat16 at each call: right everywhere, fast nowhere."""

    def __init__(self, tensors: Mapping[str, Tensor]) -> None:
        self._packed = tensors["packed"]
        self._scale, self._zero = (tensors[name][..., None] for name in ("scale", "zero"))
        self.num_bytes = sum(tensor.nbytes for tensor in tensors.values())

    def multiply(self, x: Tensor) -> Tensor:
        """(m, width) -> (m, out)."""
        codes = unpacked(self._packed).view(*self._scale.shape[:2], -1)  # (out, groups, group)
        weight = torch.addcmul(self._zero, codes, self._scale, out=codes)
        rows, weight = map(multiplied_as, (x, weight.view(len(self._packed), -1)))
        return torch.mm(rows, weight.t())


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the kernel keeps its codes: block after block of rows, column after column in a block.

    The two codes in a byte are of neighbouring rows, or, `is_halved`, of rows half a block apart.
    """

    block: int
    is_halved: bool

    def ordered(self, rows: Tensor) -> Tensor:
        """Blocks of rows, (..., block), in the order in which the bytes have them."""
        return rows.reshape(*rows.shape[:-1], 2, -1).transpose(-1, -2).flatten(-2) if self.is_halved else rows

    def restored(self, rows: Tensor) -> Tensor:
        """The inverse of `ordered`."""
        return rows.reshape(*rows.shape[:-1], -1, 2).transpose(-1, -2).flatten(-2) if self.is_halved else rows


def to_kernel(codes: Tensor) -> Tensor:
    """Codes (out, width) int32 as the kernel wants them, (out, width / 2) uint8."""
    packed: Tensor = torch.ops.aten._convert_weight_to_int4pack_for_cpu(codes, 1)
    return packed


@cache
def kernel_layout() -> Layout | None:
    """The kernel's layout on this machine; None where there is no kernel, or none that can be read back."""
    columns = 32
    places = torch.arange(ROWS_TOGETHER * columns, dtype=torch.int32).view(ROWS_TOGETHER, columns)
    try:
        packed = [to_kernel(places >> shift & 15) for shift in (0, 4, 8)]
    except (AttributeError, RuntimeError):
        return None
    digits = [unpacked(part).int() - LOWEST for part in packed]
    found = digits[0] + (digits[1] << 4) + (digits[2] << 8)
    for block in (64, 32):
        for layout in (Layout(block, is_halved=True), Layout(block, is_halved=False)):
            blocks = places.view(-1, block, columns).transpose(1, 2)  # (blocks, columns, block)
            if torch.equal(layout.ordered(blocks).flatten(), found.flatten()):
                return layout
    return None


class KernelWeight:
    """Four bits as the kernel has them."""

    def __init__(self, tensors: Mapping[str, Tensor], layout: Layout) -> None:
        packed, scale, zero = (tensors[name] for name in ("packed", "scale", "zero"))
        missing = -len(packed) % ROWS_TOGETHER
        packed, scale, zero = (functional.pad(part, (0, 0, 0, missing)) for part in (packed, scale, zero))
        self._layout = layout
        self._packed = torch.empty_like(packed)
        together = ROWS_TOGETHER * max(1, DENSE_TOGETHER // (2 * packed.shape[1] * ROWS_TOGETHER))
        for rows, target in zip(
            torch.split(packed, together), torch.split(self._packed, together), strict=True
        ):
            codes = torch.stack((rows & 15, rows >> 4), -1).flatten(1).to(torch.int32)
            target.copy_(to_kernel(codes))
        self._scale_zero = torch.stack((scale.t(), zero.t()), -1).to(torch.bfloat16)  # (groups, out, 2)
        self._group = 2 * packed.shape[1] // scale.shape[1]
        self.num_bytes = self._packed.nbytes + self._scale_zero.nbytes

    def multiply(self, x: Tensor) -> Tensor:
        """(m, width) -> (m, out, rounded up to whole blocks)."""
        if len(x) > FEW_ROWS:
            return self._multiply_many(x)
        product: Tensor = torch.ops.aten._weight_int4pack_mm_for_cpu(
            x, self._packed, self._group, self._scale_zero
        )
        return product

    def _multiply_many(self, x: Tensor) -> Tensor:
        """The same through dense pieces of the matrix in bfloat16."""
        block, width = self._layout.block, x.shape[1]
        blocks = self._packed.view(-1, width, block // 2)
        levels = self._scale_zero.view(-1, len(blocks), block, 2).permute(3, 1, 0, 2)
        scale, zero = self._layout.ordered(levels).unsqueeze(-2)  # (blocks, groups, 1, block) each
        rows = multiplied_as(x)
        product = torch.empty(len(x), len(blocks), block, dtype=rows.dtype)
        together = max(1, DENSE_TOGETHER // (block * width))
        for start in range(0, len(blocks), together):
            piece = slice(start, start + together)
            codes = unpacked(blocks[piece]).view(-1, scale.shape[1], self._group, block)
            weight = torch.addcmul(zero[piece], codes, scale[piece], out=codes).flatten(1, 2)
            sums = torch.matmul(rows, multiplied_as(weight))  # (blocks, m, block)
            product[:, piece] = sums.transpose(0, 1)
        return self._layout.restored(product).flatten(1)
