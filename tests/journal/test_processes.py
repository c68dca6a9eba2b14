"""Promises between processes: one writer at a time, and nothing acknowledged is lost when it is killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock
import pytest

from codegen_repl.errors import JournalError
from codegen_repl.journal import Clock, Journal, SessionLocked, fork, read, utc_now
from codegen_repl.session import events as e
from tests.journal.conftest import MakeJournal, notes, texts_of
from tests.journal.disks import UnsyncedDisk
from tests.journal.killing import NAME, TORN

if os.name == "nt":
    pytest.skip("needs POSIX signals", allow_module_level=True)

ROOT = Path(__file__).parents[2]
NUM_KILLS = 25

OPEN = """
import os, subprocess, sys, time
from pathlib import Path
from codegen_repl.journal import Journal, utc_now
from codegen_repl.session import events as e
journal = Journal.open(Path(sys.argv[1]), clock=utc_now)
"""
HOLD = OPEN + "print('open', flush=True); time.sleep(60)"
# One process for every kill would spend its time on imports: here a fresh child of a warm parent writes.
# It does not wait for the disk: what a killed process has written, the system writes out in any case.
WRITE_AGAIN_AND_AGAIN = """
import os, sys
from pathlib import Path
from codegen_repl.journal import Journal, RealDisk, utc_now
from codegen_repl.session import events as e
RealDisk.sync = lambda self, fd: None
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        journal = Journal.open(Path(sys.argv[1]), clock=utc_now)
        number = int(line)
        while True:
            journal.append(e.SettingChanged("note", f"{number} {'x' * (number * 37 % 3000)}"))
            os.write(1, b"%d\\n" % number)
            number += 1
    os.write(1, b"pid %d\\n" % child)
    os.waitpid(child, 0)
    os.write(1, b"dead\\n")
"""


@contextmanager
def python(program: str, path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that runs `program` with the journal's path; killed at the end, if it still lives."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def next_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def numbers_in(path: Path) -> list[int]:
    return [int(text.split()[0]) for text in texts_of(read(path).events)]


def test_j01_kill_9_loses_nothing_that_was_acknowledged(make_journal: MakeJournal) -> None:
    """25 writers, each killed after some hundred records, in whatever it was doing."""
    path, chance = make_journal(), random.Random(11)
    acknowledged: list[int] = []
    with python(WRITE_AGAIN_AND_AGAIN, path) as process:
        assert process.stdin is not None
        for _ in range(NUM_KILLS):
            first = max([-1, *numbers_in(path)]) + 1
            print(first, file=process.stdin, flush=True)
            said = [next_line(process)]
            while not said[-1].startswith("pid"):
                said.append(next_line(process))
            num_written = chance.randint(60, 160)
            while len(said) < num_written or not said[-1].isdigit():
                said.append(next_line(process))
            time.sleep(chance.uniform(0, 0.003))
            os.kill(int(next(line for line in said if line.startswith("pid")).split()[1]), signal.SIGKILL)
            while said[-1] != "dead":
                said.append(next_line(process))
            acknowledged += [int(line) for line in said if line.isdigit()]
            kept = numbers_in(path)
            assert set(acknowledged) <= set(kept)
            assert kept == list(range(len(kept)))
    assert len(acknowledged) > 40 * NUM_KILLS
    assert read(path).damages == ()


def test_j01_kill_9_at_every_point_of_every_kind_of_write(tmp_path: Path) -> None:
    """Begin, append, recover, fork, settle: before each call to the disk and in the middle of each write.
    What was acknowledged is there, what was not makes no wrong record, and the session goes on."""
    subprocess.run([sys.executable, "-m", "tests.journal.killing", str(tmp_path)], cwd=ROOT, check=True)
    folders = sorted(tmp_path.iterdir())
    assert len(folders) > 150
    for folder in folders:
        told = folder / "acknowledged"
        acknowledged = told.read_text().split() if told.exists() else []
        begun = [] if folder.name.startswith("create") else ["a", "b"]
        try:
            with Journal.open(folder / NAME, clock=utc_now, disk=UnsyncedDisk()) as journal:
                kept = texts_of(journal.events)
                journal.append(*notes("after"))
        except JournalError:
            assert (acknowledged, begun) == ([], [])
            continue
        in_order = ["a", "b", "c", "d" * 300 if folder.name.startswith("append") else "d", "e", "f"]
        assert kept == in_order[: len(kept)]
        assert set(begun + acknowledged) - {"copied"} <= set(kept)
        assert texts_of(read(folder / NAME).events) == [*kept, "after"]
        if folder.name.startswith("recover"):
            assert any(TORN in path.read_bytes() for path in folder.glob("*.torn-*"))
        if "copied" in acknowledged:
            assert texts_of(read(folder / "copy.jsonl").events) == ["a", "b"]


def test_j07_a_second_process_may_read_or_fork_but_not_write(
    make_journal: MakeJournal, clock: Clock, tmp_path: Path
) -> None:
    path = make_journal(*notes("a"))
    with python(HOLD, path) as holder:
        assert next_line(holder) == "open"
        with pytest.raises(SessionLocked, match=r"calc.jsonl is open in another window.* read-only, or fork"):
            Journal.open(path, clock=clock)
        with pytest.raises(SessionLocked):
            Journal.create(path, "test", clock=clock)
        assert texts_of(read(path).events) == ["a"]
        fork(path, tmp_path / "copy.jsonl", app="test", clock=clock)
    assert texts_of(read(tmp_path / "copy.jsonl").events) == ["a"]
    Journal.open(path, clock=clock).close()


def test_the_same_process_cannot_open_it_twice_either(make_journal: MakeJournal, clock: Clock) -> None:
    path = make_journal()
    with Journal.open(path, clock=clock), pytest.raises(SessionLocked):
        Journal.open(path, clock=clock)
    Journal.open(path, clock=clock).close()


@pytest.mark.parametrize("close_fds", [True, False])
def test_j08_a_killed_holder_frees_the_session_although_its_child_lives(
    make_journal: MakeJournal, clock: Clock, close_fds: bool
) -> None:
    path = make_journal()
    start = f"child = subprocess.Popen(['sleep', '60'], close_fds={close_fds}); print(child.pid, flush=True)"
    with python(OPEN + start + "; time.sleep(60)", path) as holder:
        child = int(next_line(holder))
        holder.kill()
        holder.wait()
        try:
            os.kill(child, 0)
            Journal.open(path, clock=clock).close()
        finally:
            os.kill(child, signal.SIGKILL)


@pytest.mark.skipif(int(filelock.__version__.split(".")[0]) < 4, reason="older ones keep the lock")
def test_j08b_a_fork_without_exec_neither_keeps_the_lock_nor_takes_it_along(
    make_journal: MakeJournal, clock: Clock
) -> None:
    """A forked child inherits the lock's file; it lets go of it, while its parent does not."""
    path = make_journal()
    child = """
out, into = os.pipe()
child = os.fork()
if not child:
    os.write(into, b"!")  # it runs, and what a fork does to a lock has been done
    time.sleep(60)
os.read(out, 1)
print(child, flush=True)
time.sleep(60)
"""
    with python(OPEN + child, path) as holder:
        pid = int(next_line(holder))
        try:
            with pytest.raises(SessionLocked):
                Journal.open(path, clock=clock)
            holder.kill()
            holder.wait()
            os.kill(pid, 0)
            Journal.open(path, clock=clock).close()
        finally:
            os.kill(pid, signal.SIGKILL)


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGKILL])
def test_j17_a_terminal_that_closes_mid_stream_leaves_the_prompt_and_the_last_checkpoint(
    make_journal: MakeJournal, clock: Clock, number: signal.Signals
) -> None:
    path = make_journal()
    stream = """
journal.append(e.PromptEntered("make a list"))
journal.append(e.DraftCheckpointed("x = [1,"), durable=False)
print("streaming", flush=True)
time.sleep(60)
"""
    with python(OPEN + stream, path) as process:
        assert next_line(process) == "streaming"
        process.send_signal(number)
        process.wait()
        with Journal.open(path, clock=clock) as journal:
            assert journal.events[1:] == (e.PromptEntered("make a list"), e.DraftCheckpointed("x = [1,"))


def test_j17_a_suspended_session_stays_locked_and_goes_on_when_resumed(
    make_journal: MakeJournal, clock: Clock
) -> None:
    path = make_journal()
    go_on = "print('open', flush=True); input(); journal.append(e.CodeTyped('x')); print('saved', flush=True)"
    with python(OPEN + go_on, path) as process:
        assert next_line(process) == "open"
        process.send_signal(signal.SIGSTOP)
        with pytest.raises(SessionLocked):
            Journal.open(path, clock=clock)
        process.send_signal(signal.SIGCONT)
        process.communicate("\n", timeout=20)
    assert read(path).events[1:] == (e.CodeTyped("x"),)


def test_readers_of_a_session_that_is_being_written_never_see_a_wrong_record(
    make_journal: MakeJournal,
) -> None:
    path = make_journal()
    with python(WRITE_AGAIN_AND_AGAIN, path) as process:
        assert process.stdin is not None
        print(0, file=process.stdin, flush=True)
        writer = int(next_line(process).removeprefix("pid "))
        try:
            for _ in range(8):
                numbers = numbers_in(path)
                assert numbers == list(range(len(numbers)))
                time.sleep(0.005)
        finally:
            with suppress(ProcessLookupError):
                os.kill(writer, signal.SIGKILL)
