"""A shell for tests: `shell("run", ...)` calls the command in this process, in a home of its own."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from codegen_repl.cli import main
from codegen_repl.sandbox import probe


@dataclass(frozen=True)
class Said:
    """What a command wrote, and its exit status."""

    status: int
    out: str
    err: str

    @property
    def items(self) -> list[dict[str, Any]]:
        """The objects that a command with --json wrote."""
        return [json.loads(line) for line in self.out.splitlines()]


Shell = Callable[..., Said]

NOTES = """\
notes = {"Kevin": [3, 5, 4], "Mike": [9]}
---
for name in notes:
    print(name, max(notes[name]))
"""
STEPS = "map Kevin and Mike to their notes\nprint the best note of each\n"


@pytest.fixture
def shell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Said]:
    """Runs a command line; `stdin` is what is piped in."""
    monkeypatch.setenv("CODEGEN_REPL_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)

    def run(*words: str | Path, stdin: str | bytes = "") -> Said:
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as ended:  # --help and --version
            status = int(ended.code or 0)
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return run


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str], str]:
    """Makes a scripted model of a text and returns its spec."""

    def write(text: str) -> str:
        path = tmp_path / "script.txt"
        path.write_text(text, encoding="utf-8")
        return f"scripted:{path}"

    return write


@pytest.fixture
def notes(shell: Shell, script: Callable[[str], str]) -> str:
    """The name of a kept session of two steps whose program has been run."""
    if not probe().is_contained:
        pytest.skip("programs cannot be contained on this machine")
    said = shell("run", "-", "--model", script(NOTES), "--session", "notes", stdin=STEPS)
    assert said.status == 0, said.err
    return "notes"


@pytest.fixture
def contained() -> None:
    """Skips where programs cannot be run."""
    if not probe().is_contained:
        pytest.skip("programs cannot be contained on this machine")
