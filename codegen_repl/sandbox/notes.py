"""One sentence on how a run ended, for a person."""

from __future__ import annotations

from signal import Signals

from .containment import Tier
from .limits import Limits
from .result import Verdict, exception_line

_BLOCKED = ("PermissionError", "OSError", "ConnectionError", "socket.gaierror", "urllib.error.URLError")
_OUT_OF_MEMORY = ("MemoryError", "numpy._core._exceptions._ArrayMemoryError")


def note(verdict: Verdict, returncode: int, stderr: str, tier: Tier, limits: Limits) -> str:
    """What the verdict means under these limits; empty for an end that explains itself."""
    match verdict:
        case Verdict.EXIT:
            return _on_exception(stderr, tier, limits) if returncode else ""
        case Verdict.SIGNAL:
            return f"Crashed with {_signal_name(-returncode)}."
        case Verdict.WALL:
            return f"Stopped after {limits.wall_s:g} s."
        case Verdict.CPU:
            return f"Stopped after {int(limits.wall_s) + 1} s of processor time."
        case Verdict.MEMORY:
            return f"Stopped: it used more than {limits.memory_bytes >> 20} MB of memory."
        case Verdict.DISK:
            return f"Stopped: more than {limits.disk_bytes >> 20} MB or {limits.scratch_entries} files."
        case Verdict.OUTPUT:
            return f"Stopped: it wrote more than {limits.max_output_bytes >> 20} MB of output."
        case Verdict.INTERRUPTED:
            return "Interrupted."
        case Verdict.SETUP_FAILED:
            return "The sandbox could not be set up, so the program was not run."


def _on_exception(stderr: str, tier: Tier, limits: Limits) -> str:
    """A hint where an ordinary error may be the sandbox's doing."""
    exception = exception_line(stderr)
    if exception is None:
        return ""
    if exception.name in _OUT_OF_MEMORY:
        return f"A program may use {limits.memory_bytes >> 20} MB of memory."
    if exception.name in _BLOCKED and tier is not Tier.NONE:
        return "Perhaps blocked by the sandbox: no network, and files only in the working directory."
    return ""


def _signal_name(number: int) -> str:
    try:
        return Signals(number).name
    except ValueError:
        return f"signal {number}"
