"""How many threads pay off while other programs use the machine too.

A matrix product waits for its slowest thread, so at low priority a second thread on a busy core makes
everything several times slower. It counts processor time, and knows nothing about models.
"""

import os
import time
from pathlib import Path

STAT = Path("/proc/stat")
LOOK_SECONDS = 5.0
BUSY_SHARE = 0.35  # of a core that others may use before it counts as taken


def spare(most: int, cores: int, taken: float) -> int:
    """At most `most` threads, one for each of the cores that others (using `taken` of them) leave alone."""
    return max(1, min(most, cores - int(taken + 1 - BUSY_SHARE)))


class SpareThreads:
    """`count()`: the cores that other programs leave, at least one; looked at every few seconds."""

    def __init__(self, most: int) -> None:
        self._most = self._now = most
        self._looked_at, self._others = time.monotonic(), _seconds_of_others()

    def count(self) -> int:
        """Threads to use now; always `most` where the system does not tell how busy it is."""
        now = time.monotonic()
        if self._others is not None and now - self._looked_at >= LOOK_SECONDS:
            others = _seconds_of_others() or 0.0
            taken = (others - self._others) / (now - self._looked_at)  # cores
            self._now = spare(self._most, os.cpu_count() or 1, taken)
            self._looked_at, self._others = now, others
        return self._now


def _seconds_of_others() -> float | None:
    """Processor seconds since boot that were spent, but not by this process; None where that is not known."""
    if not STAT.is_file():
        return None
    user, nice, system, _idle, _wait, interrupt, soft, *_ = map(
        int, STAT.read_text().split("\n", 1)[0].split()[1:]
    )
    ticks = user + nice + system + interrupt + soft
    own = os.times()
    return ticks / os.sysconf("SC_CLK_TCK") - own.user - own.system
