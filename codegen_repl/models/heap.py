"""Large blocks of memory that go back to the system at once while a model is loaded.

glibc keeps what is freed for later, and raises by itself the size up to which it does so: after a few
hundred tensors that came and went, it held up to 490 MB that nobody used (measured). With other C libraries
nothing is done here.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3  # malloc.h of glibc
LARGE = 2**20  # bytes
# What glibc itself arrives at: afterwards freed blocks are kept, for each pass makes the same ones again.
USUAL = 2**25


@contextmanager
def freed_at_once() -> Iterator[None]:
    """Inside, blocks of a mebibyte and more are returned as soon as they are freed."""
    mallopt = None if sys.platform == "win32" else getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:
        yield
        return
    mallopt(M_MMAP_THRESHOLD, LARGE)
    try:
        yield
    finally:
        mallopt(M_MMAP_THRESHOLD, USUAL)
        mallopt(M_TRIM_THRESHOLD, 2 * USUAL)
