"""How much a program may use before its run is stopped.

Numbers only; who enforces them is decided elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one run."""

    wall_s: float = 10.0
    """Seconds from the first line of the program; processor time may be one second more."""

    memory_bytes: int = 1 << 30
    """Address space of each process, and resident memory of all of them together."""

    processes: int = 64
    """Processes and threads at the same time."""

    disk_bytes: int = 64 << 20
    """Files in the scratch directory together; one file may have a quarter of it."""

    kept_output_bytes: int = 256 << 10
    """What is kept of each of stdout and stderr: its first and its last half."""

    max_output_bytes: int = 8 << 20
    """Output of both streams together at which the run is stopped."""

    open_files: int = 64
    """File descriptors of each process."""

    scratch_entries: int = 4096
    """Files and directories in the scratch directory."""
