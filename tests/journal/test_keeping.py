"""Promises of a session whose disk takes no more: nothing is lost while the program runs, and it is told."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

import pytest

from codegen_repl.errors import JournalError
from codegen_repl.journal import Clock, Journal, KeepingLog, NotSaved, read
from codegen_repl.session import Candidate, Origin, Provenance
from codegen_repl.session import events as e
from tests.journal.conftest import notes, texts_of
from tests.journal.disks import FailingDisk


class Told(list[str]):
    """What the person was told."""


@pytest.fixture
def disk() -> FailingDisk:
    return FailingDisk(errno.ENOSPC)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def log(path: Path, clock: Clock, disk: FailingDisk, told: Told) -> KeepingLog:
    return KeepingLog(Journal.create(path, "test", clock=clock, disk=disk), told.append)


def test_what_a_full_disk_refuses_is_kept_told_and_saved_in_order_when_there_is_room(
    log: KeepingLog, disk: FailingDisk, told: Told, path: Path
) -> None:
    """J04: told at length at the first event, shortly at each that the person brings about, not at those that
    come of it, and once when all is well.
    """
    log.append(*notes("a"))
    disk.fails_in = "write"
    log.append(*notes("b"))
    log.append(*notes("c"))
    assert [text.split(":")[0] for text in told] == ["Turn NOT saved"] * 2
    assert all("/save PATH" in text for text in told)
    assert len(told[1]) < 90 < len(told[0])
    log.append(e.CandidatesProposed((Candidate("x = 1", Provenance(Origin.MODEL)),)))
    assert len(told) == 2
    del log.unsaved[-1]
    assert texts_of(read(path).events) == ["a"]
    assert texts_of(log.events) == ["a", "b", "c"]
    disk.fails_in = ""
    log.append(*notes("d"))
    assert told[2:] == ["Everything is saved again."]
    assert texts_of(read(path).events) == ["a", "b", "c", "d"]
    assert read(path).notes == ()


def test_a_checkpoint_that_does_not_fit_is_dropped_without_a_word(
    log: KeepingLog, disk: FailingDisk, told: Told, path: Path
) -> None:
    disk.fails_in = "write"
    log.append(e.DraftCheckpointed("x ="), durable=False)
    assert (told, log.unsaved) == ([], [])
    log.append(*notes("a"))
    log.append(e.DraftCheckpointed("x = 1"), durable=False)
    disk.fails_in = ""
    log.append(*notes("b"))
    assert texts_of(read(path).events) == ["a", "b"]


def test_an_event_that_no_file_could_hold_is_refused_and_does_not_stand_in_the_way(
    log: KeepingLog, disk: FailingDisk
) -> None:
    disk.fails_in = "write"
    log.append(*notes("a"))
    with pytest.raises(JournalError, match="at most 4 MB"):
        log.append(*notes("x" * 5 * 2**20))
    disk.fails_in = ""
    log.append(*notes("b"))
    assert texts_of(log.journal.events) == ["a", "b"]


def test_at_the_end_the_file_is_tried_once_more(
    log: KeepingLog, disk: FailingDisk, told: Told, path: Path
) -> None:
    disk.fails_in = "write"
    log.append(*notes("a"))
    disk.fails_in = ""
    log.settle()
    assert texts_of(read(path).events) == ["a"]
    assert len(told) == 1


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_what_a_file_never_took_is_at_the_end_a_session_elsewhere(
    log: KeepingLog,
    disk: FailingDisk,
    told: Told,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: int,
) -> None:
    """J05, too: after a disk error nothing is written to the file again, and nothing is lost either."""
    (elsewhere := tmp_path / "elsewhere").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(elsewhere))
    log.append(*notes("a"))
    disk.error, disk.fails_in = error, "write"
    log.append(*notes("b"))
    log.settle()
    (rescued,) = elsewhere.glob("*.jsonl")
    assert str(rescued) in told[-1]
    assert texts_of(read(rescued).events) == ["a", "b"]
    assert log.unsaved == []


def test_if_nothing_can_be_written_anywhere_it_is_said_and_kept(
    log: KeepingLog, disk: FailingDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "file"))
    disk.fails_in = "write"
    log.append(*notes("a"))
    with pytest.raises(NotSaved, match="Nor could it be saved elsewhere"):
        log.settle()
    assert texts_of(tuple(log.unsaved)) == ["a"]
