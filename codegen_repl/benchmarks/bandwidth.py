"""How fast this machine reads memory: the limit of any engine that reads all weights for each token.

The best of several reads, by several kernels and all threads, of a buffer that no cache holds.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch

NUM_READS = 8


def read_bandwidth(num_bytes: int, num_reads: int = NUM_READS) -> float:
    """Bytes per second, the best of all reads."""
    width = 4096
    buffer = torch.ones(num_bytes // (4 * width), width)  # fp32
    vector, out = torch.ones(width), torch.empty(buffer.shape[0])
    whole = buffer.view(torch.int64)
    kernels: tuple[Callable[[], object], ...] = (
        buffer.sum,
        whole.sum,
        lambda: torch.mv(buffer, vector, out=out),
    )
    best = 0.0
    for _ in range(num_reads):
        for kernel in kernels:
            started = time.perf_counter()
            kernel()
            best = max(best, buffer.nbytes / (time.perf_counter() - started))
    return best
