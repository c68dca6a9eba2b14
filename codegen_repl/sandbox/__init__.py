"""Run a program that nobody trusts: `Runner(Limits()).run(text)` gives a `RunResult`.

It knows nothing about sessions, models or terminals.
"""

from .containment import Containment, Tier
from .limits import Limits
from .probe import doctor_lines, probe, probe_tier
from .result import Artefact, ExceptionLine, RunResult, Verdict, exception_line
from .runner import Runner
from .started import started

__all__ = [
    "Artefact",
    "Containment",
    "ExceptionLine",
    "Limits",
    "RunResult",
    "Runner",
    "Tier",
    "Verdict",
    "doctor_lines",
    "exception_line",
    "probe",
    "probe_tier",
    "started",
]
