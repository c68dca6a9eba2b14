"""Weights in sixteen bits: one scale for each output channel, symmetric, w = scale * value.

Half the bytes of float32 for the compiled step to read, and as exact as the files of float16 that they come
from: off by 1/65,534 of a channel's largest weight at most. PyTorch has no kernel for them and multiplies by
what they stand for, so a network is there in both; this is for small ones.
"""

from __future__ import annotations

import torch
from torch import Tensor

LARGEST = 32767


def quantize(weight: Tensor) -> dict[str, Tensor]:
    """`values` (out, in) int16 and `scales` (out) float32 of a weight (out, in)."""
    rows = weight.float()
    scales = rows.abs().amax(1).clamp_(min=torch.finfo(torch.float32).tiny * LARGEST) / LARGEST
    return {"values": rows.div(scales[:, None]).round_().to(torch.int16), "scales": scales}
