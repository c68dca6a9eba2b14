"""A journal's clock, and small journals to damage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from codegen_repl.journal import Clock, Disk, Journal
from codegen_repl.session import events as e
from tests.journal.disks import UnsyncedDisk

MakeJournal = Callable[..., Path]


def ticking() -> Clock:
    """A clock that moves on by a second each time it is read."""
    ticks = count()
    return lambda: datetime(2026, 1, 31, 9, 30, tzinfo=UTC) + timedelta(seconds=next(ticks))


@pytest.fixture
def clock() -> Clock:
    return ticking()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "calc.jsonl"


@pytest.fixture
def make_journal(path: Path, clock: Clock) -> MakeJournal:
    """Write a journal with these events after its first and close it; returns its path."""

    def make(*events: e.Event, disk: Disk | None = None) -> Path:
        Journal.create(path, "test", clock=clock, events=events, disk=disk or UnsyncedDisk()).close()
        return path

    return make


def notes(*texts: str) -> list[e.Event]:
    """Events that may stand in any order, told apart by their texts."""
    return [e.SettingChanged("note", text) for text in texts]


def texts_of(events: tuple[e.Event, ...]) -> list[str]:
    return [event.value for event in events if isinstance(event, e.SettingChanged)]
