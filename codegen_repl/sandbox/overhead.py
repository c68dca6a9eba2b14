"""What containment costs on top of a bare Python: `python -m codegen_repl.sandbox.overhead` prints it.

It measures whole runs of an empty program, as a user would wait for them.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from statistics import median

from .containment import Tier
from .environment import this_python
from .probe import probe_tier
from .runner import Runner


def run_times_ms(run: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each of `times` runs, after one that does not count."""
    run()
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        run()
        taken.append((time.perf_counter() - started) * 1000)
    return taken


def bare_python() -> None:
    """What a run is compared with: the same interpreter, isolated, on an empty program."""
    subprocess.run([this_python().executable, "-I", "-c", "pass"], check=True, capture_output=True)


def main(times: int = 50) -> None:
    """Print the median and the best of `times` runs, bare and in each tier that holds here."""
    rows: list[tuple[str, Callable[[], object]]] = [("python -I", bare_python)]
    for tier in (Tier.A, Tier.B):
        containment = probe_tier(tier)
        if containment.is_contained:
            runner = Runner(containment=containment)
            rows.append((f"tier {tier.value}", lambda runner=runner: runner.run("pass")))  # type: ignore[misc]
    for name, run in rows:
        taken = run_times_ms(run, times)
        print(f"{name:10} median {median(taken):5.1f} ms   best {min(taken):5.1f} ms")


if __name__ == "__main__":
    main()
