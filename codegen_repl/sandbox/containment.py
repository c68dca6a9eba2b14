"""How well programs are contained on this machine: a value, and the words that say exactly that and no more.

It states what was found; finding it out is the work of `probe`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tier(StrEnum):
    """The ways to run a program, best first."""

    A = "A"
    """Its own namespaces (bubblewrap), a call filter, limits, a warden."""

    B = "B"
    """Landlock, a stricter call filter, limits, a warden; shares process list and kernel interfaces."""

    SEATBELT = "seatbelt"
    """macOS Seatbelt, best effort, no memory limit."""

    NONE = "none"
    """Nothing but limits and a process group: for programs one would run anyway."""


@dataclass(frozen=True, slots=True)
class Containment:
    """What the probe found: the tier in force, and why it is not a better one."""

    tier: Tier
    missing: tuple[str, ...] = ()
    """Layers that a better tier would have or that this one does without."""

    reason: str = ""
    """Why no better tier: the exact words of what refused."""

    hint: str = ""
    """What a person can do about it."""

    bubblewrap: str = ""
    """Version, in tier A."""

    bubblewrap_options: frozenset[str] = frozenset()
    """Options of this bubblewrap that not every version has."""

    landlock_abi: int = 0
    """Landlock version in use; 0 without it."""

    @property
    def is_contained(self) -> bool:
        """Whether a program that nobody trusts may run."""
        return self.tier is not Tier.NONE

    @property
    def summary(self) -> str:
        """A few words for a banner or a toolbar."""
        return {
            Tier.A: "bwrap, no network",
            Tier.B: "reduced (Landlock), no network",
            Tier.SEATBELT: "macOS Seatbelt, no memory limit",
            Tier.NONE: "none, programs are not run",
        }[self.tier]

    def describe(self) -> str:
        """One line for a person: what holds, what does not, and what to do about it."""
        because = f" {self.reason.rstrip('.')}." if self.reason else ""
        hint = f" Fix: {self.hint}" if self.hint else ""
        if self.tier is Tier.A:
            landlock = [f"Landlock ABI {self.landlock_abi}"] if self.landlock_abi else []
            layers = " + ".join([f"bubblewrap {self.bubblewrap}", "seccomp", *landlock, "limits"])
            return (
                f"Sandbox: full ({layers}). Generated code has no network, no access to your files. "
                "Memory is watched every 50 ms, not hard-limited."
            )
        if self.tier is Tier.B:
            return (
                f"Sandbox: reduced (Landlock ABI {self.landlock_abi} + seccomp + limits).{because} "
                "No network and no file access, but code shares your process list and kernel interfaces, "
                f"and can ask whether a path exists.{hint}"
            )
        if self.tier is Tier.SEATBELT:
            return (
                "Sandbox: macOS Seatbelt, best effort, no memory limit. "
                "No network, no writing outside scratch."
            )
        return (
            f"No sandbox on this system.{because} "
            f"Generated code will NOT be run unless you say so each time.{hint}"
        )
