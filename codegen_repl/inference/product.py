"""A weight matrix in a layout that multiplies few rows fast: x @ W + b.

Reading the weights once is most of what a token costs, so how they are kept is its own small subject. It
knows nothing of what a matrix means; `int8.py` and `int4.py` keep it in fewer bits.
"""

from __future__ import annotations

from typing import Protocol

import torch
from torch import Tensor

from codegen_repl.inference.machine import is_slow, multiplied_as

ROWS_TOGETHER = 1024  # of a weight that is worked on piece by piece, so that no copy of all of it is made
MANY_ROWS = 6  # that is, rows for which a copy of the weights in float32 pays, where bfloat16 is slow


class Product(Protocol):
    """Multiplies rows (m, in) by a weight (out, in) and adds a bias (out), in the rows' own number format."""

    @property
    def num_bytes(self) -> int:
        """Bytes of weights that one call reads."""
        ...

    def __call__(self, x: Tensor) -> Tensor:
        """(m, in) -> (m, out)."""
        ...


class DenseProduct:
    """The weight as numbers of the rows' format."""

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        # Measured on CPUs: in float32 a vector is multiplied twice as fast by the matrix stored (in, out),
        # in bfloat16 a third faster by the matrix as it comes.
        transposed = weight.t()
        self._weight = transposed.contiguous() if weight.dtype is torch.float32 else transposed  # (in, out)
        self._bias = bias

    @property
    def num_bytes(self) -> int:
        """Bytes of weights that one call reads."""
        return self._weight.nbytes

    def __call__(self, x: Tensor) -> Tensor:
        """(m, in) -> (m, out)."""
        if len(x) < MANY_ROWS or not is_slow(x):
            return torch.addmm(self._bias, x, self._weight)
        rows = multiplied_as(x)
        pieces = (multiplied_as(piece) for piece in torch.split(self._weight, ROWS_TOGETHER, 1))
        return torch.cat([rows @ piece for piece in pieces], 1).add_(self._bias).to(x.dtype)
