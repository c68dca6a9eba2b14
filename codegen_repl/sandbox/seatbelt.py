"""The command line for macOS: a Seatbelt profile that denies by default.

Best effort: it was not tried on a Mac here.  It knows the profile language and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable

SANDBOX_EXEC = "/usr/bin/sandbox-exec"


def command(readable: Iterable[str], scratch: str) -> list[str]:
    """The arguments in front of the launcher: read `readable` and the system, write `scratch`, no network."""
    trees = " ".join(f"(subpath {_quoted(path)})" for path in readable)
    profile = "".join(
        (
            '(version 1)(deny default)(import "system.sb")(deny network*)',
            "(allow process-fork)(allow process-exec)(allow signal (target same-sandbox))",
            '(allow sysctl-read)(allow file-read-metadata)(allow file-read* (subpath "/usr/lib")',
            f' (subpath "/System") (subpath "/Library/Fonts") {trees})',
            f"(allow file-read* file-write* (subpath {_quoted(scratch)}))",
        )
    )
    return [SANDBOX_EXEC, "-p", profile]


def _quoted(path: str) -> str:
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
