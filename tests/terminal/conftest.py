"""A stage in a folder of its own; not its first session, so that no welcome is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.terminal.stage import Stage


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("PROMPT_TOOLKIT_NO_CPR", raising=False)
    monkeypatch.chdir(tmp_path)
    history = tmp_path / "home" / "state" / "history"
    history.parent.mkdir(parents=True)
    history.touch()
    return Stage(tmp_path / "home")
