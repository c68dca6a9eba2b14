"""Hostile programs, in each tier on its own, with old Landlock versions, and uncontained as the control."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from codegen_repl.sandbox import Containment, Limits, Runner, RunResult, Tier, probe_tier

from .attacks import ALL, FILES, NETWORK, PREAMBLE, QUICK, Attack
from .host import SECRET, Files, Listeners, Victim, directory_outside_tmp

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tiers are Linux's")

SHM_KEY = 0x47811
LIMITS = Limits(wall_s=6.0, memory_bytes=512 << 20)


def containment(tier: Tier, landlock_abi: int | None = None) -> Containment:
    """The tier as it is here, perhaps with an older Landlock; skips where it does not hold."""
    found = probe_tier(tier)
    if tier is not Tier.NONE and not found.is_contained:
        pytest.skip(f"tier {tier} does not hold here: {found.reason}")
    if landlock_abi is None:
        return found
    if landlock_abi > found.landlock_abi:
        pytest.skip(f"this kernel has Landlock {found.landlock_abi}")
    return replace(found, landlock_abi=landlock_abi)


@dataclass
class Host:
    """The shared parts of the machine under attack."""

    root: Path
    listeners: Listeners

    def attack(self, attack: Attack, where: Containment) -> tuple[RunResult, list[str]]:
        """Let one attack loose; what it said, and what the host noticed."""
        files, victim = Files(self.root / "files"), Victim() if "VICTIM" in attack.text else None
        contacts = len(self.listeners.contacts)
        names = {
            "ROOT": str(files.root),
            "VICTIM": victim.pid if victim else None,
            "TCP": self.listeners.tcp_port,
            "UDP": self.listeners.udp_port,
            "KNOCKED": self.listeners.knocked_port,
            "ABSTRACT": self.listeners.abstract_name,
            "SHM_KEY": SHM_KEY,
            "SECRET": SECRET,
        }
        values = "".join(f"{name} = {value!r}\n" for name, value in names.items())
        (self.root / "uds.sock").rename(files.root / "uds.sock")
        try:
            result = Runner(LIMITS, where).run(f"{values}{PREAMBLE}\n{attack.text}\nreport()\n", unsafe=True)
            (files.root / "uds.sock").rename(self.root / "uds.sock")
            noticed = [f"changed {name}" for name in files.damage()]
            noticed += self.listeners.contacts[contacts:]
        finally:
            signals = victim.signals() if victim else 0
        for path in sorted(files.root.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        files.root.rmdir()
        return result, noticed + ["the victim was signalled"] * bool(signals)


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    os.environ["CODEGEN_TEST_SECRET"] = SECRET
    libc = ctypes.CDLL(None)
    segment = libc.shmget(SHM_KEY, 4096, 0o1666)  # IPC_CREAT, open to all
    shared = Path(f"/dev/shm/codegen-repl-codegen-repl-test-{os.getpid()}")
    shared.write_text(SECRET)
    with directory_outside_tmp() as root:
        listeners = Listeners(root)
        yield Host(root, listeners)
        listeners.close()
    shared.unlink()
    libc.shmctl(segment, 0, None)
    del os.environ["CODEGEN_TEST_SECRET"]


def assert_contained(host: Host, attack: Attack, where: Containment) -> None:
    result, noticed = host.attack(attack, where)
    assert noticed == []
    assert "ESCAPED" not in result.stdout
    assert "contained" in result.stdout or not result.is_ok, result.stderr


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("tier", [Tier.A, Tier.B])
def test_no_attack_gets_out(host: Host, tier: Tier, name: str) -> None:
    """The tier alone stops the attack, by the program's word and by what the host looks like afterwards."""
    assert_contained(host, ALL[name], containment(tier))


@pytest.mark.parametrize("name", [*NETWORK, *FILES])
def test_oldest_landlock_is_enough(host: Host, name: str) -> None:
    """Tier B leans on Landlock's first version only: what later ones add, the call filter denies too."""
    assert_contained(host, (NETWORK | FILES)[name], containment(Tier.B, landlock_abi=1))


@pytest.mark.parametrize("name", [*FILES, "proc_environ", "proc_mem"])
def test_full_tier_needs_no_landlock(host: Host, name: str) -> None:
    """In tier A Landlock is a second wall: the attacks stop at the first one too."""
    assert_contained(host, QUICK[name], containment(Tier.A, landlock_abi=0))


@pytest.mark.parametrize("name", [name for name, attack in ALL.items() if attack.free])
def test_attack_is_real(host: Host, name: str) -> None:
    """The control: without a sandbox the same program gets out, so stopping it means something."""
    result, noticed = host.attack(ALL[name], containment(Tier.NONE))
    assert "ESCAPED" in result.stdout or noticed, result.stdout + result.stderr
