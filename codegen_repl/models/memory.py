"""How much memory a model will take, asked before it is loaded and the machine comes to a halt."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from codegen_repl.errors import ModelError

GIB = 2**30
OVERHEAD = 1.15  # over the weights: the cache of a full context, activations, the largest tensor twice


def available_memory() -> int | None:
    """Bytes that a new program can take without swapping; None where that cannot be known."""
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" in names:  # macOS: all of the memory is the best that can be said
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return None


def check_memory(
    name: str,
    num_params: int,
    bytes_per_param: float,
    confirm: Callable[[str], bool],
    available: int | None = None,
) -> None:
    """ModelError if the model does not fit and `confirm` does not want it tried all the same."""
    available = available_memory() if available is None else available
    needed = int(num_params * bytes_per_param * OVERHEAD)
    if available is None or needed <= available:
        return
    cost = f"{name} needs about {needed / GIB:.1f} GiB of memory, and {available / GIB:.1f} GiB are free"
    if not confirm(f"{cost}. Try all the same?"):
        raise ModelError(f"{cost}; choose a smaller model, or fewer bits with --set dtype=int8.")
