"""What this processor computes well: asked once, and heeded where a number format may be chosen freely."""

from __future__ import annotations

from functools import cache

import torch
from torch import Tensor

CHECKS = ("_is_avx512_bf16_supported", "_is_amx_tile_supported")


@cache
def has_fast_bfloat16() -> bool:
    """Whether this CPU multiplies bfloat16 matrices in hardware."""
    checks = (getattr(torch.cpu, name, None) for name in CHECKS)
    return any(check() for check in checks if check is not None)


def fast_dtype() -> torch.dtype:
    """The format in which many rows are multiplied fast, for what may be computed in either."""
    return torch.bfloat16 if torch.cuda.is_available() or has_fast_bfloat16() else torch.float32


def is_slow(tensor: Tensor) -> bool:
    """Whether products of many rows are better computed in float32: it is bfloat16 on a CPU without
    instructions for it, where PyTorch takes five to a hundred times as long.
    """
    return tensor.dtype is torch.bfloat16 and tensor.device.type == "cpu" and not has_fast_bfloat16()


def multiplied_as(tensor: Tensor) -> Tensor:
    """The same numbers in the format in which many rows are multiplied fast."""
    return tensor.float() if is_slow(tensor) else tensor
