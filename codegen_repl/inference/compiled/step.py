"""The structures of step.c, filled with a network's tensors, and the two calls: a product, a whole step.

A row is rounded to eight bits before a product with weights of eight bits, as FBGEMM does it; with weights of
sixteen bits or in fp32 it is not. Tensors are kept alive here as long as C may read them.
"""

from __future__ import annotations

import ctypes
import timeit
from collections.abc import Callable, Sequence
from ctypes import POINTER, Structure, byref, c_float, c_int64, c_void_p
from functools import cache

import torch
from torch import Tensor

from codegen_repl.errors import ModelError
from codegen_repl.inference import int4, int8
from codegen_repl.inference.attention import Past
from codegen_repl.inference.codegen_cache import CodeGenCache
from codegen_repl.inference.codegen_parts import CodeGenShape
from codegen_repl.inference.formats import Part
from codegen_repl.inference.machine import has_fast_bfloat16
from codegen_repl.inference.product import ROWS_TOGETHER

MOST_ROWS = 32  # in a step
FEW_ROWS = 16  # in a product; PyTorch may multiply more of them faster
MOST_PAST, MOST_CHANNELS, LEVELS = 1 << 14, 256, 127  # as in C
MEASURED, ROWS_MEASURED, NUM_TIMINGS = 256, 32, 3  # in and out, rows, of a product that is timed
KEPT_AS = (torch.bfloat16, torch.float32)  # keys and values


class CProduct(Structure):
    """`Product` of step.c."""

    _fields_ = [
        *((name, c_void_p) for name in ("values", "scales", "totals", "bias", "levels")),
        ("out", c_int64),
        ("in_", c_int64),
    ]


class CBlock(Structure):
    """`Block` of step.c."""

    _fields_ = [("norm", c_void_p), ("norm_bias", c_void_p), ("into", CProduct), ("leave", CProduct)]


class CNetwork(Structure):
    """`Network` of step.c."""

    _fields_ = [
        *((name, c_int64) for name in ("layers", "width", "heads", "rotary")),
        ("blocks", POINTER(CBlock)),
        ("norm", c_void_p),
        ("norm_bias", c_void_p),
        ("head", CProduct),
        ("rotation", c_void_p),
        ("epsilon", c_float),
    ]


class CPast(Structure):
    """`Past` of step.c."""

    _fields_ = [
        *((name, c_void_p) for name in ("keys", "values")),
        *((name, c_int64) for name in ("rows", "room", "length", "is_exact")),
    ]


class CRounded(Structure):
    """`Rounded` of step.c."""

    _fields_ = [(name, c_void_p) for name in ("values", "scales", "shares")]


class CompiledProduct:
    """Multiplies rows by a weight of four, eight or sixteen bits or in fp32: few of them in C, many where
    that is faster.
    """

    def __init__(
        self, library: ctypes.CDLL, values: Tensor, bias: Tensor, scales: Tensor | None = None
    ) -> None:
        """`values` (out, in), int8 or int16 with `scales` (out) or fp32 without; or (out, in / 2), uint8, as
        `int4.halved` makes them, with `scales` (out, 2, in / GROUP) in bfloat16, the zeros behind the scales.
        `bias` (out).
        """
        is_packed = values.dtype is torch.uint8
        self.size = len(values), values.shape[1] * (2 if is_packed else 1)  # out, in
        self.values, self.bias = values.contiguous(), bias.float().contiguous()
        self.scales = None if scales is None or is_packed else scales.float()
        self.levels = scales.contiguous() if scales is not None and is_packed else None
        self._totals = _totals(self.values) if values.dtype is torch.int8 else None
        self._dense = self.values if values.dtype is torch.float32 else None  # what PyTorch multiplies by
        if values.dtype is torch.int16:
            assert self.scales is not None
            self._dense = int8.dequantize(self.values, self.scales)
        self.num_bytes = self.values.nbytes + (0 if self.levels is None else self.levels.nbytes)
        self._library = library
        pointers = map(_pointer, (self.values, self.scales, self._totals, self.bias, self.levels))
        self.structure = CProduct(*pointers, *self.size)

    @classmethod
    def of_part(cls, library: ctypes.CDLL, part: Part) -> CompiledProduct:
        """The product of a network's part, however its weight is kept."""
        if "packed" in part:
            levels = torch.stack((part["scale"], part["zero"]), 1).to(torch.bfloat16)
            return cls(library, int4.halved(part["packed"]), part["bias"], levels)
        values = part["values"] if "values" in part else part["weight"].float()
        return cls(library, values, part["bias"], part.get("scales"))

    def __call__(self, x: Tensor) -> Tensor:
        """(m, in) -> (m, out), in the format of `x`."""
        return self.in_pytorch(x) if len(x) > FEW_ROWS and self._is_pytorch_faster else self.in_c(x)

    @property
    def _is_pytorch_faster(self) -> bool:
        """Whether it multiplies many rows faster than C."""
        if self.levels is not None:
            return has_fast_bfloat16()
        return self._totals is None or is_pytorch_faster(self._library, torch.get_num_threads())

    def in_c(self, x: Tensor) -> Tensor:
        """The product of rows by the library."""
        rows, y = x.float(), torch.empty(len(x), self.size[0])
        rows = rows if rows.stride(1) == 1 else rows.contiguous()
        room = Room(len(x), self.size[1])
        self._library.product(
            byref(self.structure),
            c_int64(len(x)),
            c_void_p(rows.data_ptr()),
            c_int64(rows.stride(0)),
            byref(room.structure),
            c_void_p(y.data_ptr()),
            c_int64(torch.get_num_threads()),
        )
        return y.to(x.dtype)

    def in_pytorch(self, x: Tensor) -> Tensor:
        """The same by PyTorch, which rounds a row alike; with four bits it rounds none."""
        if self._dense is not None:
            return torch.addmm(self.bias, x.float(), self._dense.t()).to(x.dtype)
        if self.levels is not None:
            rows, starts = x.to(torch.bfloat16), range(0, len(self.values), ROWS_TOGETHER)
            pieces = (slice(start, start + ROWS_TOGETHER) for start in starts)
            weights = (int4.restored(self.values[piece], self.levels[piece]) for piece in pieces)
            return torch.cat([rows @ weight.t() for weight in weights], 1).to(x.dtype).add_(self.bias)
        assert self.scales is not None
        rows = x.float()
        largest = rows.abs().amax(-1, keepdim=True).clamp_(min=1e-30)  # (m, 1)
        rounded = (rows * (LEVELS / largest)).add_(0.5).floor_().to(torch.int8)
        y = torch.empty(len(x), len(self.values))
        # Piece by piece: what comes between, in 32 bits, stays in the cache, and out of the memory.
        for start in range(0, len(self.values), ROWS_TOGETHER):
            part = slice(start, start + ROWS_TOGETHER)
            sums = torch._int_mm(rounded, self.values[part].t()) * self.scales[part]
            torch.addcmul(self.bias[part], sums, largest / LEVELS, out=y[:, part])
        return y.to(x.dtype)


@cache
def is_pytorch_faster(library: ctypes.CDLL, num_threads: int) -> bool:  # noqa: ARG001 - it holds for so many
    """Whether PyTorch multiplies many rows of eight bits faster than C. With AMX or VNNI it does; without, it
    has no kernel for them and takes a hundred times as long.
    """
    generator = torch.Generator().manual_seed(1)
    values = torch.randint(-LEVELS, LEVELS + 1, (MEASURED, MEASURED), dtype=torch.int8, generator=generator)
    product = CompiledProduct(library, values, torch.zeros(MEASURED), torch.ones(MEASURED))
    rows = torch.rand(ROWS_MEASURED, MEASURED, generator=generator)

    def seconds(multiply: Callable[[Tensor], Tensor]) -> float:
        return min(timeit.repeat(lambda: multiply(rows), number=1, repeat=NUM_TIMINGS))

    return seconds(product.in_pytorch) < seconds(product.in_c)


def gelu_(library: ctypes.CDLL, x: Tensor) -> None:
    """In place, the tanh form of x (rows, channels) in fp32, whose rows may stand apart."""
    sizes = len(x), x.stride(0), x.shape[1], torch.get_num_threads()
    library.activate(c_void_p(x.data_ptr()), *map(c_int64, sizes))


def _totals(values: Tensor) -> Tensor:
    """The sum of each row, (out) int32; piece by piece, for PyTorch makes a copy of it in 32 bits."""
    pieces = torch.split(values, ROWS_TOGETHER)
    return torch.cat([piece.sum(1, dtype=torch.int32) for piece in pieces])


def _pointer(tensor: Tensor | None) -> int | None:
    return None if tensor is None else tensor.data_ptr()


class Room:
    """Where C puts rounded rows: (rows, channels), a scale a row, and the sums of each share of a row."""

    def __init__(self, rows: int, channels: int) -> None:
        self._values = torch.empty(rows, channels, dtype=torch.int16)  # more than C needs where there is VNNI
        self._scales, self._shares = torch.empty(rows), torch.empty(rows, channels // int4.GROUP + 1)
        self.structure = CRounded(*map(_pointer, (self._values, self._scales, self._shares)))


Norm = tuple[Tensor, Tensor]  # weight and bias
Blocks = Sequence[tuple[Norm, CompiledProduct, CompiledProduct]]  # norm, into, out


class CompiledStep:
    """All layers for one token a row in one call."""

    def __init__(
        self,
        library: ctypes.CDLL,
        shape: CodeGenShape,
        blocks: Blocks,
        norm: Norm,
        head: CompiledProduct,
        rotation: Tensor,
    ) -> None:
        """`rotation` is complex, (positions, rotary_dim / 2). Raises ModelError for sizes that do not fit
        together: C checks no index.
        """
        check_sizes(shape, blocks, norm, head)
        self._library, self._shape, self._vocab = library, shape, head.size[0]
        table = torch.view_as_real(rotation).contiguous()
        self._kept = (blocks, norm, head, table)
        listed = [CBlock(*_pointers(norm), into.structure, out.structure) for norm, into, out in blocks]
        self._blocks = (CBlock * len(listed))(*listed)
        self._network = CNetwork(
            shape.n_layer,
            shape.n_embd,
            shape.n_head,
            shape.rotary_dim,
            self._blocks,
            *_pointers(norm),
            head.structure,
            table.data_ptr(),
            shape.layer_norm_epsilon,
        )

    def fits(self, num_rows: int, cache: CodeGenCache) -> bool:
        """Whether a step of so many rows on this cache can be computed here."""
        is_known = cache.keys.dtype in KEPT_AS and self._shape.head_dim <= MOST_CHANNELS
        return is_known and num_rows <= MOST_ROWS and cache.length < MOST_PAST

    def __call__(self, x: Tensor, cache: CodeGenCache) -> Tensor:
        """Append a token a row, given their embeddings (rows, d) in float32, which are overwritten; the next
        logits, (rows, vocab).
        """
        rows, d, inner = len(x), self._shape.n_embd, self._shape.n_inner
        own = (cache.keys, cache.values)
        shared_length = cache.length - cache.own_length
        pasts = (CPast * 2)(_past(cache.trunk or own, shared_length), _past(own, cache.own_length))
        normed, z, logits = (torch.empty(rows, size) for size in (d, 3 * d + inner, self._vocab))
        room = Room(rows, d + inner)
        self._library.step(
            byref(self._network),
            c_int64(rows),
            c_void_p(x.data_ptr()),
            pasts,
            c_void_p(normed.data_ptr()),
            c_void_p(z.data_ptr()),
            byref(room.structure),
            c_void_p(logits.data_ptr()),
            c_int64(torch.get_num_threads()),
        )
        cache.own_length += 1
        return logits


def check_sizes(shape: CodeGenShape, blocks: Blocks, norm: Norm, head: CompiledProduct) -> None:
    """ModelError unless all parts have the sizes of `shape`, and each product those of its weight."""
    d, inner = shape.n_embd, shape.n_inner
    wanted = {
        (3 * d + inner, d): [into for _, into, _ in blocks],
        (d, d + inner): [out for *_, out in blocks],
    }
    products = [head, *(product for group in wanted.values() for product in group)]
    fits = (
        all(product.size == size for size, group in wanted.items() for product in group)
        and head.size[1] == d
        and all(len(part) == d for part in (*norm, *(part for pair, *_ in blocks for part in pair)))
        and all(len(part) == p.size[0] for p in products for part in (p.bias, p.scales) if part is not None)
        and all(
            p.levels.shape == (p.size[0], 2, p.size[1] / int4.GROUP) for p in products if p.levels is not None
        )
    )
    if not fits:
        raise ModelError("The weights are not of the sizes that the configuration says; fetch them again.")


def _past(buffers: Past, length: int) -> CPast:
    """Keys and values of (layers, rows, heads, room, head_dim), or of the start of such a room."""
    keys, values = buffers
    room = keys.stride(2) // keys.shape[4]
    rows = keys.stride(0) // (keys.shape[2] * keys.stride(2))
    return CPast(keys.data_ptr(), values.data_ptr(), rows, room, length, keys.dtype is torch.float32)


def _pointers(norm: Norm) -> tuple[int, int]:
    return norm[0].data_ptr(), norm[1].data_ptr()
