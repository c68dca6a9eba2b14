"""What is freed while a model is loaded goes back to the system."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from codegen_repl.models.heap import freed_at_once

LEFT = """
import torch
from codegen_repl.models.heap import LARGE, freed_at_once

def resident_bytes():
    (line,) = (line for line in open("/proc/self/status") if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024

with freed_at_once():
    before = resident_bytes()
    tensors = [torch.ones(2 * LARGE, dtype=torch.uint8) for _ in range(64)]
    del tensors[::2]
    print((resident_bytes() - before) // LARGE)
"""


@pytest.mark.skipif(
    not Path("/proc/self/status").is_file() or not hasattr(ctypes.CDLL(None), "mallopt"),
    reason="it is about glibc on Linux",
)
def test_blocks_that_are_freed_between_others_leave_the_memory() -> None:
    """Each second one, which the C library alone would keep for later; 64 of 128 mebibytes are left."""
    done = subprocess.run([sys.executable, "-c", LEFT], capture_output=True, text=True, check=True)
    assert 60 < int(done.stdout) < 80


def test_an_error_inside_comes_out() -> None:
    with pytest.raises(KeyError), freed_at_once():
        raise KeyError
