"""What containment costs on top of a bare Python."""

from __future__ import annotations

import os

import pytest

from codegen_repl.sandbox import Runner, Tier, probe_tier
from codegen_repl.sandbox.overhead import bare_python, run_times_ms

ALLOWED_MS = 35.0


def test_full_tier_costs_little() -> None:
    """A run in tier A takes at most 35 ms more than `python -I`.

    The best of several runs is compared, in three tries, since other work disturbs the rest.
    """
    full = probe_tier(Tier.A)
    if not full.is_contained:
        pytest.skip(f"tier A does not hold here: {full.reason}")
    runner = Runner(containment=full)
    for _ in range(3):
        extra = min(run_times_ms(lambda: runner.run("pass"), 8)) - min(run_times_ms(bare_python, 8))
        if extra <= ALLOWED_MS:
            return
    pytest.fail(f"{extra:.0f} ms more than python -I; load average {os.getloadavg()[0]:.1f}")
