"""What is freed while a model is loaded goes back to the system."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest
import torch

from codegen_repl.models.heap import LARGE, freed_at_once

STATUS = Path("/proc/self/status")


def resident_bytes() -> int:
    (line,) = (line for line in STATUS.read_text().splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024


@pytest.mark.skipif(
    not STATUS.is_file() or not hasattr(ctypes.CDLL(None), "mallopt"), reason="it is about glibc on Linux"
)
def test_blocks_that_are_freed_between_others_leave_the_memory() -> None:
    """Each second one, which the C library alone would keep for later."""
    with freed_at_once():
        before = resident_bytes()
        tensors = [torch.ones(2 * LARGE, dtype=torch.uint8) for _ in range(64)]
        del tensors[::2]
        assert resident_bytes() - before < 80 * LARGE  # of the 128 that there were, 64 are left
        assert len(tensors) == 32


def test_an_error_inside_comes_out() -> None:
    with pytest.raises(KeyError), freed_at_once():
        raise KeyError
