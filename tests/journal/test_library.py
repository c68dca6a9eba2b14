"""Promises of the list of sessions and of a fork."""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen_repl.errors import JournalError, UsageError
from codegen_repl.journal import Clock, Journal, fork, list_sessions, read, restore
from codegen_repl.journal.library import events_upto
from codegen_repl.session import Session
from codegen_repl.session import events as e
from tests.journal.conftest import MakeJournal, ticking
from tests.journal.disks import UnsyncedDisk
from tests.session.strategies import Events, histories
from tests.session.test_session import step

THREE_TURNS = [*step("make x", "x = 1"), *step("show it", "print(x)"), e.CodeTyped("y = 2")]


def codes_in(path: Path) -> list[str]:
    return [turn.code for turn in Session.replay(read(path).events).turns]


def test_a_session_is_listed_by_what_it_is_about(make_journal: MakeJournal, tmp_path: Path) -> None:
    path = make_journal(*THREE_TURNS, e.SessionNamed("Maße"))
    (summary,) = list_sessions(tmp_path)
    assert (summary.path, summary.name, summary.num_turns) == (path, "Maße", 3)
    assert summary.prompts == ("make x", "show it")
    assert summary.changed_at == datetime(2026, 1, 31, 9, 30, 8, tzinfo=UTC)
    assert summary.problem == ""
    assert all(text in summary.searchable for text in ("Maße", "calc", "make x", "print(x)", "y = 2"))


def test_the_last_changed_comes_first_and_a_broken_file_hides_no_other(tmp_path: Path, clock: Clock) -> None:
    for name in ("a", "c", "b"):
        Journal.create(tmp_path / f"{name}.jsonl", "test", clock=clock, disk=UnsyncedDisk()).close()
    (tmp_path / "empty.jsonl").touch()
    (tmp_path / "binary.jsonl").write_bytes(bytes(range(256)))
    (tmp_path / "folder.jsonl").mkdir()
    (tmp_path / "dangling.jsonl").symlink_to("nowhere")
    summaries = {summary.path.stem: summary for summary in list_sessions(tmp_path)}
    assert [name for name, summary in summaries.items() if not summary.problem] == ["b", "c", "a"]
    assert {name for name, summary in summaries.items() if summary.problem} == {
        "empty", "binary", "folder", "dangling",
    }  # fmt: skip
    assert summaries["empty"].problem.endswith("is empty.")


def test_no_folder_is_no_sessions(tmp_path: Path) -> None:
    assert list_sessions(tmp_path / "none") == []


def test_a_list_of_hundreds_is_there_at_once(make_journal: MakeJournal, tmp_path: Path) -> None:
    path = make_journal(*THREE_TURNS * 8)
    for number in range(200):
        shutil.copy(path, tmp_path / f"{number}.jsonl")
    start = time.process_time()
    assert len(list_sessions(tmp_path)) == 201
    assert time.process_time() - start < 5  # 0.4 s where this was written


def test_a_fork_goes_its_own_way_and_names_where_it_comes_from(
    make_journal: MakeJournal, clock: Clock, tmp_path: Path
) -> None:
    path, copy = make_journal(*THREE_TURNS), tmp_path / "forks" / "copy.jsonl"
    before = path.read_bytes()
    fork(path, copy, app="test", clock=clock)
    with Journal.open(copy, clock=clock) as journal:
        session = Session.replay(journal.events)
        assert session.forked_from == "calc.jsonl"
        journal.append(e.TurnDropped(1))
    assert codes_in(copy) == ["print(x)", "y = 2"]
    assert codes_in(path) == ["x = 1", "print(x)", "y = 2"]
    assert path.read_bytes() == before
    with pytest.raises(JournalError, match="exists"):
        fork(path, copy, app="test", clock=clock)


def test_a_fork_at_a_turn_ends_where_that_turn_was_accepted(
    make_journal: MakeJournal, clock: Clock, tmp_path: Path
) -> None:
    path, copy = make_journal(*THREE_TURNS, e.SettingChanged("t", "1")), tmp_path / "copy.jsonl"
    fork(path, copy, app="test", clock=clock, upto=2)
    assert read(copy).events[1:] == tuple(THREE_TURNS[:6])
    with pytest.raises(UsageError, match=r"Cannot fork at turn 4: the program has 3\."):
        fork(path, tmp_path / "other.jsonl", app="test", clock=clock, upto=4)
    assert not (tmp_path / "other.jsonl").exists()


def test_a_fork_at_a_turn_has_the_turns_as_they_are_now(
    make_journal: MakeJournal, clock: Clock, tmp_path: Path
) -> None:
    path, copy = make_journal(*THREE_TURNS, e.CodeEdited(1, "x = 5")), tmp_path / "copy.jsonl"
    fork(path, copy, app="test", clock=clock, upto=2)
    assert codes_in(copy) == ["x = 5", "print(x)"]


@given(histories(), st.data())
def test_a_fork_at_any_turn_is_the_program_up_to_it(events: Events, data: st.DataObject) -> None:
    turns = Session.replay(events).turns
    num_turns = data.draw(st.integers(0, len(turns)))
    forked = Session.replay(events_upto(num_turns, events))
    assert forked.turns == turns[:num_turns]
    assert forked.draft is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(events=histories(max_size=6))
def test_a_whole_fork_is_the_same_session(tmp_path: Path, events: Events) -> None:
    path, copy = (tmp_path / f"{time.time_ns()}-{name}.jsonl" for name in "ab")
    Journal.create(path, "test", clock=ticking(), events=events[1:], disk=UnsyncedDisk()).close()
    fork(path, copy, app="test", clock=ticking())
    original, _ = restore(read(path).events)
    forked, _ = restore(read(copy).events)
    assert (forked.turns, forked.draft, forked.past) == (original.turns, original.draft, original.past)
