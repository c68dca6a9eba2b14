"""Find out what contains a program on this machine, by trying to get out.

A tier counts as present only if a canary, run exactly as a program would be, fails to read a file, reach a
port, signal this process and start a hundred others.  A binary on the path or a call that answers proves
nothing.
"""

from __future__ import annotations

import os
import platform
import socket
import sys
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

from codegen_repl.errors import SandboxError

from . import bubblewrap, seatbelt, seccomp
from .containment import Containment, Tier
from .inside import landlock
from .limits import Limits
from .result import Verdict
from .runner import Runner

_CANARY = """
import os, socket, sys
secret, port, host = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
escaped = []
try:
    open(secret).close()
    escaped.append("read a file outside")
except OSError:
    pass
try:
    with socket.create_connection(("127.0.0.1", port), 1):
        escaped.append("reached a local port")
except OSError:
    pass
try:
    os.kill(host, 0)
    escaped.append("signalled the process that started it")
except OSError:
    pass
try:
    for count in range(100):
        if os.fork() == 0:
            import time
            time.sleep(5)
            os._exit(0)
    escaped.append("started a hundred processes")
except OSError:
    pass
print(", ".join(escaped) or "contained", flush=True)
os._exit(0)
"""
_CANARY_LIMITS = Limits(wall_s=5.0)
_READABLE_BY_ALL = "/etc/passwd"  # exists everywhere, is shown in no tier


@cache
def probe() -> Containment:
    """The best tier that holds on this machine, tried once per process (about 50 ms a tier)."""
    if sys.platform == "darwin":
        return probe_tier(Tier.SEATBELT)
    full = probe_tier(Tier.A)
    if full.is_contained:
        return full
    reduced = probe_tier(Tier.B)
    if reduced.is_contained:
        return replace(
            reduced,
            reason=full.reason,
            hint=full.hint,
            missing=("bubblewrap (own process list, network and file system)", *reduced.missing),
        )
    reasons = " ".join(dict.fromkeys((full.reason, reduced.reason)))
    return Containment(Tier.NONE, (*full.missing, *reduced.missing), reasons, full.hint)


@cache
def probe_tier(tier: Tier) -> Containment:
    """This tier if it holds here; otherwise tier `none` with the reason."""
    if tier is Tier.NONE:
        return Containment(Tier.NONE, ("everything",), "The sandbox was switched off.")
    if os.name != "posix":
        return Containment(Tier.NONE, ("everything",), "Running programs needs Linux or macOS.")
    try:
        containment = _candidate(tier)
        _try_to_escape(containment)
    except (SandboxError, OSError) as error:
        missing = {Tier.A: "bubblewrap", Tier.B: "Landlock + seccomp", Tier.SEATBELT: "Seatbelt"}[tier]
        return Containment(Tier.NONE, (missing,), str(error), _hint(tier, str(error)))
    return containment


def doctor_lines() -> list[str]:
    """What a person needs to know about the sandbox here: the tier in force, and each one tried."""
    chosen = probe()
    lines = [chosen.describe()]
    tiers = {"darwin": (Tier.SEATBELT,), "linux": (Tier.A, Tier.B)}.get(sys.platform, ())
    for tier in tiers:
        found = probe_tier(tier)
        state = f"holds ({found.summary})" if found.is_contained else f"not available: {found.reason}"
        lines.append(f"tier {tier.value}: {state}")
    if chosen.missing:
        lines.append(f"missing: {', '.join(chosen.missing)}")
    return lines


def _candidate(tier: Tier) -> Containment:
    """What this tier would be here; raises SandboxError when a part of it is plainly absent."""
    if tier is Tier.SEATBELT:
        if sys.platform != "darwin" or not os.access(seatbelt.SANDBOX_EXEC, os.X_OK):
            raise SandboxError("Seatbelt is part of macOS only.")
        return Containment(tier, ("memory limit",))
    if sys.platform != "linux":
        raise SandboxError(f"Tier {tier.value} needs Linux.")
    if not seccomp.is_supported():
        raise SandboxError(f"There is no system call table for {platform.machine()}.")
    abi = landlock.abi_version()
    no_landlock = () if abi else ("Landlock",)
    if tier is Tier.B:
        if not abi:
            raise SandboxError("This kernel has no Landlock (Linux 5.13 or later, switched on).")
        return Containment(tier, landlock_abi=min(abi, 7))
    bwrap = bubblewrap.find()
    if bwrap is None:
        raise SandboxError("bubblewrap is not installed.")
    version, options = bubblewrap.version_and_options(bwrap)
    missing = no_landlock if "--size" in options else (*no_landlock, "hard limit on scratch (bubblewrap 0.7)")
    return Containment(
        tier, missing, bubblewrap=version, bubblewrap_options=options, landlock_abi=min(abi, 7)
    )


def _try_to_escape(containment: Containment) -> None:
    """Run the canary; raises SandboxError unless it was contained, KeyboardInterrupt at Ctrl-C."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        args = [_READABLE_BY_ALL, str(server.getsockname()[1]), str(os.getpid())]
        result = Runner(_CANARY_LIMITS, containment).run(_CANARY, args=args)
        if result.verdict is Verdict.WALL:  # a very busy machine says nothing about the tier
            result = Runner(_CANARY_LIMITS, containment).run(_CANARY, args=args)
    if result.verdict is Verdict.INTERRUPTED:  # says nothing about the tier: the person wants to stop
        raise KeyboardInterrupt
    if result.stdout != "contained\n" or not result.is_ok:
        said = result.stdout.strip() or result.stderr.strip() or result.note
        raise SandboxError(f"{said.rstrip('.')}.")


def _hint(tier: Tier, reason: str) -> str:
    """What to do here about a tier that does not work."""
    if tier is not Tier.A or sys.platform != "linux":
        return ""
    system = _os_release()
    if "not installed" in reason:
        installers = {
            "debian": "apt install bubblewrap",
            "ubuntu": "apt install bubblewrap",
            "fedora": "dnf install bubblewrap",
            "rhel": "dnf install bubblewrap",
            "arch": "pacman -S bubblewrap",
            "suse": "zypper install bubblewrap",
            "alpine": "apk add bubblewrap",
        }
        return next((text for name, text in installers.items() if name in system), "install bubblewrap") + "."
    if Path("/.dockerenv").exists() or Path("/run/.containerenv").exists():
        return (
            "inside a container, start it with the right to make namespaces, or live with the reduced tier."
        )
    if "ubuntu" in system:
        return "give /usr/bin/bwrap an AppArmor profile with `userns,` (not the system-wide sysctl)."
    return "allow user namespaces (sysctl user.max_user_namespaces, kernel.unprivileged_userns_clone)."


def _os_release() -> str:
    """The distribution and its relatives, in lower case."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return " ".join(line.lower() for line in lines if line.startswith(("ID=", "ID_LIKE=")))
