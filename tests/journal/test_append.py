"""Promises of writing: what `append` returned from is in the file, and what it refused is not."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from codegen_repl.errors import JournalError
from codegen_repl.journal import Clock, Journal, NotSaved, RealDisk, read, utc_now
from codegen_repl.session import Session
from codegen_repl.session import events as e
from tests.journal.conftest import MakeJournal, notes, texts_of
from tests.journal.disks import FailingDisk, InterruptedDisk, RecordingDisk, SmallWrites, UnsyncedDisk
from tests.session.strategies import Events, any_event, histories

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def test_a_journal_is_lines_of_json_that_anyone_can_read(path: Path, clock: Clock) -> None:
    with Journal.create(path, "codegen-repl 0.1", clock=clock) as journal:
        journal.append(e.PromptEntered("größer\N{LINE SEPARATOR}\ud800\n"))
    lines = path.read_text("ascii").splitlines()
    assert [json.loads(line) for line in lines] == [
        {
            "format": "codegen-repl",
            "v": 1,
            "n": 0,
            "at": "2026-01-31T09:30:00.000Z",
            "event": {"kind": "session_started", "app": "codegen-repl 0.1"},
            "crc": json.loads(lines[0])["crc"],
        },
        {
            "n": 1,
            "at": "2026-01-31T09:30:01.000Z",
            "event": {"kind": "prompt_entered", "prompt": "größer\N{LINE SEPARATOR}\ud800\n"},
            "crc": json.loads(lines[1])["crc"],
        },
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(events=histories())
def test_the_file_replays_to_the_live_session(tmp_path: Path, clock: Clock, events: Events) -> None:
    path = Path(tempfile.mkdtemp(dir=tmp_path)) / "calc.jsonl"
    with Journal.create(path, "test", clock=clock, disk=UnsyncedDisk()) as journal:
        live = Session.replay(journal.events)
        for event in events[1:]:
            live = live.apply(event)
            journal.append(event)
    with Journal.open(path, clock=clock) as journal:
        assert Session.replay(journal.events) == live
        assert journal.notes == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(event=any_event)
def test_any_event_survives_the_file(tmp_path: Path, clock: Clock, event: e.Event) -> None:
    path = Path(tempfile.mkdtemp(dir=tmp_path)) / "calc.jsonl"
    Journal.create(path, "test", clock=clock, events=[event], disk=UnsyncedDisk()).close()
    assert read(path).events[1:] == (event,)


def test_each_event_is_in_the_file_when_append_returns(path: Path, clock: Clock) -> None:
    disk = FailingDisk()
    with Journal.create(path, "test", clock=clock, disk=disk) as journal:
        for number, event in enumerate(notes("a", "b", "c"), 2):
            journal.append(event)
            assert len(read(path).events) == number
            assert disk.num_syncs == number
        journal.append(e.DraftCheckpointed("x ="), durable=False)
        assert len(read(path).events) == 5
        assert disk.num_syncs == 4


def test_a_power_cut_finds_the_file_the_record_and_the_torn_copy_on_the_disk(
    path: Path, clock: Clock
) -> None:
    """In this order: a copy is safe before the original is cut, a name before anything is promised."""
    disk = RecordingDisk()
    with Journal.create(path, "test", clock=clock, disk=disk) as journal:
        assert disk.calls == ["write", "sync", "sync_folder"]
        disk.calls.clear()
        journal.append(*notes("a"))
        assert disk.calls == ["write", "sync"]
    with path.open("ab") as file:
        file.write(b"torn")
    disk.calls.clear()
    Journal.open(path, clock=clock, disk=disk).close()
    assert disk.calls == ["write", "sync", "sync_folder", "truncate", "sync"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such modes")
def test_only_its_owner_can_read_it(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "data" / "sessions" / "calc.jsonl"
    Journal.create(path, "test", clock=clock).close()
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (path, path.parent, path.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]


def test_an_existing_file_is_never_created_again(make_journal: MakeJournal, clock: Clock) -> None:
    path = make_journal(*notes("a"))
    before = path.read_bytes()
    with pytest.raises(JournalError, match=r"Cannot create .*exists.* Choose another name"):
        Journal.create(path, "test", clock=clock)
    assert path.read_bytes() == before


def test_j06_short_writes_make_whole_records(path: Path, clock: Clock) -> None:
    with Journal.create(path, "test", clock=clock, disk=SmallWrites()) as journal:
        journal.append(*notes("a" * 5000))
    assert texts_of(read(path).events) == ["a" * 5000]
    assert read(path).notes == ()


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EFBIG, errno.EDQUOT])
@pytest.mark.parametrize("call", ["write", "sync"])
def test_j04_a_full_disk_costs_only_the_turn_that_did_not_fit(
    path: Path, clock: Clock, error: int, call: str
) -> None:
    disk = FailingDisk(error)
    with Journal.create(path, "test", clock=clock, disk=disk) as journal:
        before = path.read_bytes()
        disk.fails_in = call
        with pytest.raises(JournalError, match=r"^Turn NOT saved: disk full .* Make room"):
            journal.append(*notes("too much"))
        assert path.read_bytes() == before
        disk.fails_in = ""
        journal.append(*notes("fits"))
        assert texts_of(journal.events) == ["fits"]
    assert texts_of(read(path).events) == ["fits"]
    assert read(path).notes == ()


@pytest.mark.parametrize("call", ["write", "sync"])
def test_j05_after_a_disk_error_nothing_more_is_written_to_the_file(
    path: Path, clock: Clock, tmp_path: Path, call: str
) -> None:
    """A second sync would report success for bytes that the system has dropped."""
    disk = FailingDisk(errno.EIO)
    with Journal.create(path, "test", clock=clock, disk=disk, events=notes("safe")) as journal:
        disk.fails_in = call
        with pytest.raises(JournalError, match=r"the disk failed to write .* under another name"):
            journal.append(*notes("unknown"))
        disk.fails_in = ""
        num_syncs = disk.num_syncs
        with pytest.raises(JournalError, match="the disk failed to write"):
            journal.append(*notes("later"))
        assert disk.num_syncs == num_syncs
        kept = [event for event in journal.events if not isinstance(event, e.SessionStarted)]
        elsewhere = tmp_path / "rescued.jsonl"
        Journal.create(elsewhere, "test", clock=clock, events=kept).close()
    assert texts_of(read(elsewhere).events) == ["safe"]
    assert texts_of(read(path).events) == ["safe"]


def test_a_record_that_cannot_be_cut_back_ends_the_journal(path: Path, clock: Clock) -> None:
    class Stuck(FailingDisk):
        def truncate(self, fd: int, size: int) -> None:
            self.fail()

    disk = Stuck(errno.ENOSPC)
    with Journal.create(path, "test", clock=clock, disk=disk, events=notes("safe")) as journal:
        disk.fails_in = "write"
        for _ in range(2):
            with pytest.raises(JournalError, match="the disk failed to write"):
                journal.append(*notes("half"))
    with Journal.open(path, clock=clock) as journal:
        assert texts_of(journal.events) == ["safe"]
        assert "cut off" in journal.notes[0]


@pytest.mark.parametrize("call", ["write", "sync"])
def test_ctrl_c_in_an_append_costs_that_record_and_no_other(path: Path, clock: Clock, call: str) -> None:
    disk = InterruptedDisk()
    with Journal.create(path, "test", clock=clock, disk=disk, events=notes("a")) as journal:
        disk.interrupted_in = call
        with pytest.raises(KeyboardInterrupt):
            journal.append(*notes("interrupted"))
        assert texts_of(journal.events) == ["a"]
        journal.append(*notes("b"))
    assert texts_of(read(path).events) == ["a", "b"]
    assert read(path).notes == ()


def test_j12_a_record_that_is_too_large_is_refused_before_a_byte_is_written(path: Path, clock: Clock) -> None:
    with Journal.create(path, "test", clock=clock) as journal:
        before = path.read_bytes()
        with pytest.raises(JournalError, match=r"Turn NOT saved: it takes 5.0 MB, .* at most 4 MB"):
            journal.append(*notes("x" * 5 * 2**20))
        assert path.read_bytes() == before
        journal.append(*notes("small"))


@pytest.mark.parametrize("value", [float("nan"), 10**5000, [[float("inf")]]], ids=["nan", "huge", "nested"])
def test_a_value_that_json_has_not_is_refused_and_nothing_is_written(
    path: Path, clock: Clock, value: object
) -> None:
    with Journal.create(path, "test", clock=clock) as journal:
        before = path.read_bytes()
        with pytest.raises(JournalError, match=r"^Turn NOT saved: it cannot be written as JSON \("):
            journal.append(e.UnknownEvent("later", {"value": [value]}))  # type: ignore[list-item]
        assert path.read_bytes() == before


def test_j09_a_file_that_was_moved_away_is_not_written_to(path: Path, clock: Clock) -> None:
    with Journal.create(path, "test", clock=clock) as journal:
        moved = path.rename(path.with_name("moved.jsonl"))
        with pytest.raises(JournalError, match=r"Turn NOT saved: .* was moved, deleted or replaced"):
            journal.append(*notes("a"))
        path.write_text("another file")
        with pytest.raises(JournalError, match="was moved, deleted or replaced"):
            journal.append(*notes("a"))
        moved.replace(path)
        journal.append(*notes("back"))
    assert texts_of(read(path).events) == ["back"]


def test_j09_a_file_that_was_deleted_is_not_written_to(path: Path, clock: Clock) -> None:
    with Journal.create(path, "test", clock=clock) as journal:
        path.unlink()
        with pytest.raises(JournalError, match="was moved, deleted or replaced"):
            journal.append(*notes("a"))
    assert not path.exists()


def test_j10_a_file_that_another_program_writes_to_is_left_alone_until_it_is_opened_again(
    path: Path, clock: Clock
) -> None:
    with Journal.create(path, "test", clock=clock) as journal:
        with path.open("ab") as other:
            other.write(b"garbage")
        with pytest.raises(JournalError, match="another program has changed"):
            journal.append(*notes("a"))
        assert path.read_bytes().endswith(b"garbage")
    with Journal.open(path, clock=clock) as journal:
        journal.append(*notes("a"))
    assert texts_of(read(path).events) == ["a"]
    assert [p.read_bytes() for p in path.parent.glob("*.torn-*")] == [b"garbage"]


def test_no_file_grows_so_large_that_it_cannot_be_opened(
    path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal.create(path, "test", clock=clock)
    journal.append(*notes("a"))
    monkeypatch.setattr("codegen_repl.journal.journal.MAX_FILE_BYTES", path.stat().st_size + 50)
    with pytest.raises(NotSaved, match="no session can be opened that has more"):
        journal.append(*notes("b" * 50))
    journal.close()
    assert texts_of(read(path).events) == ["a"]


def test_a_closed_journal_says_so(path: Path, clock: Clock) -> None:
    journal = Journal.create(path, "test", clock=clock)
    journal.close()
    journal.close()
    with pytest.raises(JournalError, match=r"Turn NOT saved: calc.jsonl is closed"):
        journal.append(*notes("a"))


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs symbolic links")
def test_j13_a_symbolic_link_is_refused(make_journal: MakeJournal, clock: Clock, tmp_path: Path) -> None:
    link = tmp_path / "link.jsonl"
    link.symlink_to(make_journal())
    with pytest.raises(JournalError, match=r"link.jsonl: .*Give the path of the file itself"):
        Journal.open(link, clock=clock)
    with pytest.raises(JournalError, match=r"link.jsonl: .*Give the path of the file itself"):
        Journal.create(link, "test", clock=clock)
    dangling = tmp_path / "dangling.jsonl"
    dangling.symlink_to(tmp_path / "nowhere.jsonl")
    with pytest.raises(JournalError, match="file itself"):
        Journal.create(dangling, "t", clock=clock)
    assert not (tmp_path / "nowhere.jsonl").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_or_a_folder_is_no_session_and_hangs_nobody(tmp_path: Path, clock: Clock) -> None:
    os.mkfifo(pipe := tmp_path / "pipe.jsonl")
    (folder := tmp_path / "folder.jsonl").mkdir()
    for path in (pipe, folder):
        with pytest.raises(JournalError):
            Journal.open(path, clock=clock)
        with pytest.raises(JournalError):
            read(path)


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path, clock: Clock) -> None:
    for path in (tmp_path / "none.jsonl", tmp_path / "no" / "folder.jsonl"):
        with pytest.raises(JournalError, match=r"^Cannot (open|read) "):
            Journal.open(path, clock=clock)
        assert not path.exists()


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder with a session in it that an ordinary user may read but not change, and we as that user."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Journal.create(folder / "kept.jsonl", "test", clock=utc_now).close()
        (folder / "kept.jsonl").chmod(0o644)
        folder.chmod(0o555)
        if IS_ROOT:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if IS_ROOT:
                os.seteuid(0)
            folder.chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_j14_a_folder_that_cannot_be_written_is_known_at_the_start_not_at_the_first_turn(
    locked_folder: Path, clock: Clock
) -> None:
    with pytest.raises(JournalError, match="Permission denied"):
        Journal.create(locked_folder / "new.jsonl", "test", clock=clock)
    with pytest.raises(JournalError, match="Permission denied"):
        Journal.create(locked_folder / "sub" / "new.jsonl", "test", clock=clock)
    with pytest.raises(JournalError, match="Permission denied"):
        Journal.open(locked_folder / "kept.jsonl", clock=clock)
    assert len(read(locked_folder / "kept.jsonl").events) == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 256 kB."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    if not (
        IS_ROOT and sys.platform == "linux" and subprocess.run(command, capture_output=True).returncode == 0
    ):
        pytest.skip("needs root and the right to mount a file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_j04b_a_disk_that_is_really_full(small_disk: Path, clock: Clock) -> None:
    path = small_disk / "calc.jsonl"
    with Journal.create(path, "test", clock=clock, disk=RealDisk()) as journal:
        num_saved = 0
        with suppress(JournalError):
            for num_saved in range(100):  # noqa: B007 (how far it came)
                journal.append(*notes("x" * 9000))
        assert 10 < num_saved < 99
        size = path.stat().st_size
        with pytest.raises(JournalError, match="disk full"):
            journal.append(*notes("x" * 9000))
        assert path.stat().st_size == size
        journal.append(*notes("short"))  # what was cut back has left room
    assert texts_of(read(path).events) == ["x" * 9000] * num_saved + ["short"]
    assert read(path).notes == ()


def test_j04_a_file_that_reaches_its_size_limit(path: Path) -> None:
    resource = pytest.importorskip("resource")
    assert resource
    program = f"""
import resource
from pathlib import Path
from codegen_repl.errors import JournalError
from codegen_repl.journal import Journal, utc_now
from codegen_repl.session.events import SettingChanged
journal = Journal.create(Path({str(path)!r}), "test", clock=utc_now)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
try:
    while True:
        journal.append(SettingChanged("note", "x" * 3000))
except JournalError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
journal.append(SettingChanged("note", "last"))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Turn NOT saved: disk full")
    assert texts_of(read(path).events) == ["x" * 3000] * 6 + ["last"]
    assert read(path).notes == ()
