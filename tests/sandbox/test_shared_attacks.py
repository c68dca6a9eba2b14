"""Attack programs that others wrote, where they lie beside the repository: none gets out, in either tier."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from codegen_repl.sandbox import Runner, RunResult, Tier, Verdict

from .attacks import Attack
from .host import Host, processes_with
from .test_attacks import LIMITS, containment

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tiers are Linux's")

FOLDER = Path(__file__).parents[3] / "shared" / "attacks"
PROGRAMS = sorted(path.stem for path in FOLDER.glob("[0-9]*.py"))
ENDS = {  # those that must end in a certain way
    "26_output_flood": {Verdict.OUTPUT},
    "30_cpu_spin": {Verdict.WALL, Verdict.CPU},
    "43_deep_recursion": {Verdict.SIGNAL},
    "44_segfault_ctypes": {Verdict.SIGNAL},
}


def text_of(name: str, before: str) -> str:
    """The program, with the places of the host that is under attack put in; `before` assigns them."""
    names: dict[str, object] = {}
    exec(before.partition("\n\n")[0].partition("import ctypes")[0], names)
    text = (FOLDER / f"{name}.py").read_text()
    for word, value in {
        "@ROOT@": names["ROOT"],
        "@VICTIM_PID@": names["VICTIM"],
        "0x47811": names["SHM_KEY"],
        "47811": names["TCP"],
        "47812": names["UDP"],
        "47813": names["KNOCKED"],
        "attack_targets_abs": names["ABSTRACT"],
    }.items():
        text = text.replace(word, str(value))
    return text


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("tier", [Tier.A, Tier.B])
def test_no_attack_gets_out(host: Host, tier: Tier, name: str) -> None:
    """One that looks for what an earlier run left runs twice."""
    runner = Runner(LIMITS, containment(tier))

    def run(before: str, _: str) -> RunResult:
        return runner.run(text_of(name, before))

    for _ in range(1 + ("leak" in name)):
        result, noticed = host.attack(Attack("VICTIM"), run)
        assert noticed == []
        assert "ESCAPED" not in result.stdout
        assert result.verdict in ENDS.get(name, {result.verdict})
        assert "\x1b" not in result.note
    time.sleep(0.2)
    assert processes_with("ATTACK_DAEMON_MARKER") == []
