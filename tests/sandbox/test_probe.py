"""The probe believes what it tried, and says exactly that."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from codegen_repl.errors import SandboxError
from codegen_repl.sandbox import Containment, Limits, Runner, Tier, doctor_lines, probe, probe_tier
from codegen_repl.sandbox import probe as probe_function
from codegen_repl.sandbox.probe import _CANARY, _try_to_escape
from codegen_repl.sandbox.supervisor import supervise

ROOT = Path(__file__).parents[2]


def test_canary_sings_when_it_is_free() -> None:
    """Without containment the canary gets out in every way it tries, so its silence means something."""
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        args = ["/etc/passwd", str(server.getsockname()[1]), str(os.getpid())]
        said = Runner(Limits(wall_s=10), Containment(Tier.NONE)).run(_CANARY, args=args, unsafe=True).stdout
    assert "read a file outside" in said
    assert "reached a local port" in said
    assert "signalled the process" in said


@pytest.mark.skipif(sys.platform != "linux", reason="Linux")
def test_a_wall_with_a_hole_is_no_tier() -> None:
    """If one layer does not hold, the tier is refused, although everything started."""
    if not probe_tier(Tier.B).is_contained:
        pytest.skip("tier B does not hold here")
    with pytest.raises(SandboxError, match="read a file outside"):
        _try_to_escape(Containment(Tier.B, landlock_abi=0))


def test_ctrl_c_while_it_tries_is_no_verdict_on_the_tier(monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the program would run in a lesser tier, after the person has said to stop."""
    if not probe().is_contained:
        pytest.skip("programs cannot be contained on this machine")

    def interrupted(*arguments: Any, **options: Any) -> Any:
        return supervise(*arguments, **{**options, "is_cancelled": lambda: True})

    monkeypatch.setattr("codegen_repl.sandbox.runner.supervise", interrupted)
    with pytest.raises(KeyboardInterrupt):
        _try_to_escape(probe())


def test_doctor_says_each_tier() -> None:
    """The first line is the one in force; each tier of this system follows, tried."""
    lines = doctor_lines()
    assert lines[0] == probe().describe()
    if sys.platform == "linux":
        assert [line[:7] for line in lines[1:3]] == ["tier A:", "tier B:"]


@pytest.mark.parametrize(
    ("containment", "says", "never_says"),
    [
        (
            Containment(Tier.A, bubblewrap="0.8.0", landlock_abi=7),
            "full (bubblewrap 0.8.0 + seccomp + Landlock ABI 7",
            "reduced",
        ),
        (
            Containment(Tier.A, bubblewrap="0.8.0"),
            "Memory is watched every 50 ms, not hard-limited",
            "Landlock",
        ),
        (
            Containment(Tier.B, reason="bwrap: x.", hint="do y.", landlock_abi=2),
            "reduced (Landlock ABI 2",
            "full",
        ),
        (
            Containment(Tier.B, reason="bwrap: x.", hint="do y.", landlock_abi=2),
            "bwrap: x. No network",
            "no access",
        ),
        (Containment(Tier.NONE, reason="no x", hint="do y."), "will NOT be run", "Sandbox:"),
        (Containment(Tier.SEATBELT), "no memory limit", "full"),
    ],
)
def test_description_is_truthful(containment: Containment, says: str, never_says: str) -> None:
    """No line claims a layer that is not there."""
    assert says in containment.describe()
    assert never_says not in containment.describe()


def test_probing_is_done_once() -> None:
    """The canary is run once per process, not once per program."""
    assert probe_function() is probe_function()


def test_package_imports_without_posix() -> None:
    """Importing works where the POSIX modules do not exist; running then says that it is not available."""
    script = """
        import sys
        for name in ("resource", "fcntl", "pwd", "grp", "termios", "_posixsubprocess", "pty"):
            sys.modules[name] = None
        import os
        import codegen_repl.sandbox as sandbox
        os.name = "nt"
        assert not sandbox.probe_tier(sandbox.Tier.A).is_contained
        try: sandbox.Runner(None, sandbox.Containment(sandbox.Tier.NONE)).run("1", unsafe=True)
        except Exception as error: print(type(error).__name__, error)
    """
    script = "import subprocess\n" + textwrap.dedent(script)  # Windows has its own
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stdout.startswith("SandboxError Running programs is not available"), done.stderr


OTHER_PYTHONS = [path for path in ("/usr/bin/python3", "/usr/local/bin/python3") if Path(path).exists()]


def python_for_anyone() -> str | None:
    """A Python that a user who is not root can start, new enough to run us."""
    for path in OTHER_PYTHONS:
        check = [path, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
        if subprocess.run(check, check=False, user=4242, group=4242, cwd="/").returncode == 0:
            return path
    return None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root to become others")
@pytest.mark.parametrize("tier", [Tier.A, Tier.B])
@pytest.mark.parametrize("user", [0, 4242])
def test_tiers_hold_for_root_and_for_ordinary_users(user: int, tier: Tier) -> None:
    """Whoever runs the suite, the tiers hold for root and for others, with a Python that all can start."""
    python = python_for_anyone()
    if python is None:
        pytest.skip("no Python that another user could start")
    script = f"""
        import sys
        sys.path.insert(0, {str(ROOT)!r})
        from codegen_repl.sandbox import Limits, Runner, Tier, probe_tier
        from tests.sandbox.attacks import ALL, PREAMBLE
        found = probe_tier(Tier({tier.value!r}))
        print(found.tier.value, found.reason)
        names = "ROOT = '/var/tmp'; VICTIM = 1; TCP = UDP = 9; ABSTRACT = SECRET = 'x'; SHM_KEY = 1\\n"
        for name in ("system_secrets", "no_new_privileges", "fork_bomb", "namespaces", "dangerous_calls"):
            text = names + PREAMBLE + ALL[name].text + "\\nreport()\\n"
            result = Runner(Limits(wall_s=10), found).run(text)
            if "contained" not in result.stdout: print(name, result)
    """
    done = subprocess.run(
        [python, "-c", textwrap.dedent(script)],
        capture_output=True,
        text=True,
        check=False,
        user=user,
        group=user,
        extra_groups=[],
        cwd="/",
        env={"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    if "Permission denied" in done.stderr or "No module named" in done.stderr:
        pytest.skip("this checkout cannot be read by another user")
    if done.stdout.startswith("none"):
        pytest.skip(f"tier {tier} does not hold for user {user} here: {done.stdout}")
    assert done.stdout.strip() == tier.value, done.stdout + done.stderr
