"""How much memory this process holds, and held at most, as the system counts it."""

from __future__ import annotations

import sys
from pathlib import Path


def resident_bytes() -> int:
    """Bytes in memory now; what was held at most where that cannot be known."""
    return from_proc("VmRSS") or peak_resident_bytes()


def peak_resident_bytes() -> int:
    """The most bytes in memory since the process began."""
    return from_proc("VmHWM") or from_rusage()


def from_proc(key: str) -> int:
    """A line of Linux's /proc/self/status in bytes; 0 where there is none."""
    try:
        for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith(f"{key}:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def from_rusage() -> int:
    """The peak that other Unix systems know (macOS counts in bytes); 0 where there is none."""
    try:
        import resource
    except ImportError:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
