"""Promises of reading: damage costs what was damaged, is told, and never becomes a wrong record."""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.errors import JournalError
from codegen_repl.journal import Clock, Entry, Journal, NewerVersion, Reading, read, restore, verify
from codegen_repl.journal.reading import scan
from codegen_repl.journal.record import checksum, from_text, to_line
from codegen_repl.session import Candidate, IllegalEvent, Origin, Provenance, Run, Session
from codegen_repl.session import events as e
from tests.journal.conftest import MakeJournal, notes, texts_of, ticking
from tests.journal.disks import UnsyncedDisk
from tests.session.strategies import Events, histories

SOMEWHERE = Path("calc.jsonl")


def lines_of(*events: e.Event) -> list[bytes]:
    """The lines of a journal with these events after its first."""
    tick = ticking()
    every = enumerate([e.SessionStarted("test"), *events])
    return [to_line(Entry(n, tick(), event, None if n else 1)) for n, event in every]


def read_bytes(data: bytes) -> Reading:
    return scan(data, SOMEWHERE)


def reopened(path: Path, clock: Clock) -> Journal:
    return Journal.open(path, clock=clock, disk=UnsyncedDisk())


def test_j02_a_file_cut_at_any_byte_keeps_every_whole_record_and_goes_on(path: Path, clock: Clock) -> None:
    lines = lines_of(*notes("a", "ü"))
    data = b"".join(lines)
    for cut in range(len(data) + 1):
        path.write_bytes(data[:cut])
        # a record is whole without its newline, too
        num_whole = sum(cut >= len(b"".join(lines[: n + 1])) - 1 for n in range(len(lines)))
        if not num_whole:
            with pytest.raises(JournalError, match=r"is empty|holds no record"):
                reopened(path, clock)
            assert path.read_bytes() == data[:cut]
            continue
        with reopened(path, clock) as journal:
            assert texts_of(journal.events) == ["a", "ü"][: num_whole - 1]
            assert bool(journal.notes) == bool(read_bytes(data[:cut]).torn)
            journal.append(*notes("new"))
        with reopened(path, clock) as journal:
            assert texts_of(journal.events) == [*["a", "ü"][: num_whole - 1], "new"]
            assert journal.notes == ()


def test_what_was_cut_off_is_set_aside_and_said(make_journal: MakeJournal, clock: Clock) -> None:
    path = make_journal(*notes("a"))
    whole = path.read_bytes()
    for name in ("calc.jsonl.torn-{}", "calc.jsonl.torn-{}-2"):
        path.write_bytes(whole + b'{"n":2,"at":')
        with Journal.open(path, clock=clock) as journal:
            assert journal.notes == (
                "calc.jsonl: the last 12 bytes are a record that was cut off.",
                f"These bytes were set aside in {name.format(len(whole))}.",
            )
        assert path.with_name(name.format(len(whole))).read_bytes() == b'{"n":2,"at":'
        assert path.read_bytes() == whole


def test_j03_no_flipped_bit_makes_a_wrong_record_or_costs_more_than_one() -> None:
    data = b"".join(lines_of(e.PromptEntered("sort\N{LINE SEPARATOR} it"), *notes("a", "b")))
    entries = read_bytes(data).entries
    for position in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[position] ^= 1 << bit
            found = read_bytes(bytes(flipped))
            assert set(map(key, found.entries)) <= set(map(key, entries))
            assert len(found.entries) >= len(entries) - 1
            if len(found.entries) < len(entries):
                assert found.notes


def key(entry: Entry) -> tuple[int, str, str]:
    return entry.n, entry.at.isoformat(), repr(entry.event)


@given(st.data())
def test_no_bytes_at_all_make_a_wrong_record(data: st.DataObject) -> None:
    """Pieces of a real file and noise, in any order: what is read was written, and in its order."""
    lines = lines_of(*notes("a", "b", "c"))
    known = {key(entry) for entry in read_bytes(b"".join(lines)).entries}
    whole = st.sampled_from(lines)
    part = st.builds(lambda line, a, b: line[a:b], whole, st.integers(0, 150), st.integers(0, 150))
    pieces = data.draw(st.lists(st.one_of(whole, part, st.binary(max_size=9)), max_size=8))
    try:
        found = read_bytes(b"".join(pieces))
    except JournalError:
        return
    assert {key(entry) for entry in found.entries} <= known
    assert all(first.n < second.n for first, second in pairwise(found.entries))


def test_j15_a_power_cut_that_loses_sectors_of_the_last_record_loses_nothing_before_it(
    path: Path, clock: Clock
) -> None:
    """300 subsets of its 512-byte sectors reached the disk; the others hold zeros or noise."""
    chance = random.Random(7)
    *earlier, last = lines_of(*notes("a", "b", "x" * 3000))
    start, whole = len(b"".join(earlier)), b"".join(earlier) + last
    for _ in range(300):
        torn = bytearray(whole)
        for sector in range(start - start % 512, len(whole), 512):
            begin, end = max(sector, start), min(sector + 512, len(whole))
            if chance.random() < 0.5:
                torn[begin:end] = chance.choice([bytes(end - begin), chance.randbytes(end - begin)])
        path.write_bytes(torn)
        with reopened(path, clock) as journal:
            assert texts_of(journal.events)[:2] == ["a", "b"]
            assert texts_of(journal.events)[2:] in ([], ["x" * 3000])
            journal.append(*notes("new"))
        with reopened(path, clock) as journal:
            assert texts_of(journal.events)[-1] == "new"
            assert texts_of(journal.events)[:2] == ["a", "b"]


@pytest.mark.parametrize(
    ("damage", "kept", "complaints"),
    [
        (lambda b, c: bytes(700) + b + c, "abc", ["line 3 (byte {}) is not JSON."]),
        (lambda b, c: b[:40] + b + c, "abc", ["is not JSON"]),
        (lambda b, c: b.rstrip() + c, "abc", ["is not JSON"]),
        (lambda b, c: b[:40] + c, "ac", ["is not JSON"]),
        (lambda b, c: b.replace(b'"b"', b'"x"') + c, "ac", ["line 3 (byte {}) does not match its checksum."]),
        (lambda b, c: b[: b.index(b',"crc"')] + b"}\n" + c, "ac", ["has no checksum"]),
        (lambda _, c: c, "ac", ["line 3 (byte {}) follows a gap: record 2 is missing before it."]),
        (lambda b, c: b + b + c, "abc", ["is record 2 again, or out of order."]),
        (lambda b, c: c + b, "ac", ["record 2 is missing", "line 4"]),
        (lambda b, c: b"\xff\xfe\"\n" + b + c, "abc", ["is not JSON"]),
        (lambda b, c: "\N{LINE SEPARATOR}\n".encode() + b + c, "abc", ["is not JSON"]),
        (lambda b, c: b"\n \r\n" + b + c, "abc", []),
    ],
    ids=[
        "NULs", "glued to a torn record", "newline lost", "torn within", "changed", "no checksum", "missing",
        "twice", "out of order", "not UTF-8", "line separator", "blank lines",
    ],
)  # fmt: skip
def test_j16_damage_in_the_middle_stays_in_place_and_costs_its_line(
    path: Path, clock: Clock, damage: Callable[[bytes, bytes], bytes], kept: str, complaints: list[str]
) -> None:
    head, a, b, c = lines_of(*notes("a", "b", "c"))
    data = head + a + damage(b, c)
    path.write_bytes(data)
    with reopened(path, clock) as journal:
        assert texts_of(journal.events) == list(kept)
        assert len(journal.notes) == len(complaints)
        for note, complaint in zip(journal.notes, complaints, strict=True):
            assert complaint.format(len(head + a)) in note
        journal.append(*notes("d"))
    assert path.read_bytes().startswith(data)  # never rewritten
    with reopened(path, clock) as journal:
        assert texts_of(journal.events) == [*kept, "d"]


def test_a_damaged_head_costs_only_itself(path: Path, clock: Clock) -> None:
    head, a = lines_of(*notes("a"))
    path.write_bytes(head.replace(b"test", b"best") + a)
    with reopened(path, clock) as journal:
        assert texts_of(journal.events) == ["a"]
        assert "line 1 (byte 0) does not match its checksum" in journal.notes[0]
        journal.append(*notes("b"))
    assert texts_of(read(path).events) == ["a", "b"]


def test_a_record_in_the_words_of_a_prompt_is_only_words() -> None:
    """Someone may paste a line of a journal into a prompt, and the line may then be damaged."""
    inner = lines_of(*notes("a", "b", "not this"))[3].decode()
    head, outer = lines_of(*notes(inner))
    for cut in range(len(outer)):
        found = read_bytes(head + outer[cut:])
        assert "not this" not in texts_of(found.events)


@pytest.mark.parametrize("version", [2, 2**40])
def test_j11_a_file_of_a_later_version_can_be_read_and_is_not_touched(
    path: Path, clock: Clock, version: int
) -> None:
    head, a, b = lines_of(e.UnknownEvent("turn_sung", {"note": "c"}), *notes("b"))
    record = json.loads(head)
    record.update(v=version, event={"something": "else"})
    del record["crc"]
    data = json.dumps({**record, "crc": checksum(record)}).encode() + b"\n" + a + b + b'{"n":3,"torn'
    path.write_bytes(data)
    with pytest.raises(NewerVersion, match=f"written by a later version \\(format {version}; this program"):
        Journal.open(path, clock=clock)
    found = read(path)
    assert found.is_newer
    assert any("later version" in note for note in found.notes)
    assert texts_of(found.events) == ["b"]
    assert found.events[1] == e.UnknownEvent("turn_sung", {"note": "c"})
    assert path.read_bytes() == data
    assert [p.name for p in path.parent.iterdir() if "torn" in p.name] == []


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"notes to myself, without a newline",
        b"\x80\x04\x95pickled",
        b'{"cells": [], "nbformat": 4}\n',
        b"[" * 100_000,
        b'{"n":' * 100_000 + b"\n",
        b'{"n":' + b"9" * 1_000_000 + b"}\n",
        b'{"n":1e999,"at":"2026-01-31T09:30:00Z","event":{"kind":"x"},"crc":"00000000"}\n',
        b'{"n":NaN}\n',
        b'{"n":0}\n' * 1000,
        bytes(5_000_000),
        b'"\\ud800"\n',
    ],
    ids=lambda data: repr(data[:20]),
)  # fmt: skip
def test_a_file_that_is_no_session_is_refused_in_one_sentence_and_left_alone(
    path: Path, clock: Clock, data: bytes
) -> None:
    path.write_bytes(data)
    for attempt in (lambda: Journal.open(path, clock=clock), lambda: read(path)):
        with pytest.raises(JournalError, match=r"calc.jsonl (is empty|holds no record of a session)\.$"):
            attempt()
    assert path.read_bytes() == data


def crafted(**record: object) -> bytes:
    """A line whose checksum is right, whatever it holds."""
    return json.dumps({**record, "crc": checksum(record)}).encode() + b"\n"  # type: ignore[arg-type]


def deep(levels: int) -> object:
    value: object = 0
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    "record",
    [
        {"n": 1, "at": "2026-01-31T09:30:00Z", "event": {"kind": "prompt_entered", "prompt": 3}},
        {"n": 1, "at": "2026-01-31T09:30:00Z", "event": []},
        {"n": 1, "at": "2026-01-31T09:30:00", "event": {"kind": "x"}},
        {"n": 1, "at": "0001-01-01T00:00:00+23:59", "event": {"kind": "x"}},
        {"n": 1, "at": "yesterday", "event": {"kind": "x"}},
        {"n": True, "at": "2026-01-31T09:30:00Z", "event": {"kind": "x"}},
        {"n": -1, "at": "2026-01-31T09:30:00Z", "event": {"kind": "x"}},
        {"n": 10**4000, "at": "2026-01-31T09:30:00Z", "event": {"kind": "x"}},
        {"n": 1, "at": "2026-01-31T09:30:00Z", "event": {"kind": "program_ran", "run": {"wall_s": 10**400}}},
        {"n": 1, "at": "2026-01-31T09:30:00Z", "event": {"kind": "x" * 10_000, "prompt": deep(500)}},
    ],
    ids=repr,
)  # fmt: skip
def test_a_crafted_record_is_skipped_or_kept_but_never_a_traceback(
    path: Path, clock: Clock, record: dict[str, object]
) -> None:
    head, _, b = lines_of(*notes("a", "b"))
    path.write_bytes(head + crafted(**record) + b)
    found = read(path)
    assert texts_of(found.events) == ["b"]
    assert all(len(note) < 400 for note in found.notes)
    restore(found.events)
    with reopened(path, clock) as journal:
        journal.append(*notes("c"))


def test_every_note_fits_on_a_line_and_in_a_terminal() -> None:
    head, _ = lines_of(*notes("a"))
    field = "\x1b]52;c;aGk=\x07" + "x" * 5000
    event = {"kind": "candidates_proposed", "candidates": [{"text": "", "provenance": {"origin": field}}]}
    found = read_bytes(head + crafted(n=1, at="2026-01-31T09:30:00Z", event=event))
    assert found.notes[0].isprintable()
    assert len(found.notes[0]) < 300


def test_reformatting_the_file_does_not_damage_it(path: Path) -> None:
    """Spaces, another order of keys, letters instead of escapes, 1 for 1.0, Windows line ends."""
    run = e.ProgramRan(
        Run("exit", 0, "größer", wall_s=1.0), extra={"later": [2.0, 1e-7, {"b": 1, "a": -0.0}]}
    )
    events = (e.SessionStarted("test"), run, *notes("a"))
    data = b"".join(lines_of(run, *notes("a")))

    def rewrite(**options: object) -> bytes:
        tidy = (json.dumps(json.loads(line, parse_float=shortest), **options) for line in data.splitlines())  # type: ignore[arg-type]
        return "".join(f"{line}\r\n" for line in tidy).encode()

    def shortest(number: str) -> float | int:
        return int(float(number)) if float(number).is_integer() else float(number)

    for form in (data, rewrite(), rewrite(sort_keys=True, ensure_ascii=False)):
        assert read_bytes(form).events == events
        assert read_bytes(form).notes == ()


@pytest.mark.skipif(shutil.which("jq") is None, reason="needs jq")
@pytest.mark.parametrize("flags", ["-c", "-cS", "-ca"])
def test_jq_does_not_damage_it(make_journal: MakeJournal, flags: str) -> None:
    run = e.ProgramRan(Run("exit", 0, "größer", wall_s=1.0), extra={"later": [2.0, 0.1, 1.5]})
    path = make_journal(run, *notes("a"))
    before = read(path).events
    rewritten = subprocess.run(["jq", flags, ".", str(path)], capture_output=True, check=True).stdout
    path.write_bytes(rewritten)
    assert read(path).events == before
    assert read(path).notes == ()


@given(histories(), st.sets(st.integers(0, 20), max_size=5))
def test_a_session_is_restored_without_the_events_that_were_lost(events: Events, lost: set[int]) -> None:
    left = [event for index, event in enumerate(events) if index not in lost]
    session, why = restore(left)
    if not lost:
        assert (session, why) == (Session.replay(events), ())
    else:
        follows = [event for event in left if isinstance(event, e.SettingChanged)]
        assert dict(session.settings) == {event.key: event.value for event in follows}
        assert all(note.startswith("Event") and ("skipped" in note or "left out" in note) for note in why)


@given(histories(), histories(), st.sets(st.integers(0, 20), max_size=5))
def test_what_is_added_after_damage_is_restored_the_same_way_again(
    events: Events, later: Events, lost: set[int]
) -> None:
    left = [event for index, event in enumerate(events) if index not in lost]
    live, why = restore(left)
    happened = []
    for event in later:
        with contextlib.suppress(IllegalEvent):
            live = live.apply(event)
            happened.append(event)
    assert restore([*left, *happened]) == (live, why)


def test_a_lost_decision_costs_its_own_step_and_no_other() -> None:
    """Where the record of an answer or of its acceptance is gone, the next step keeps its own answer."""

    def turn(prompt: str, code: str) -> Events:
        candidate = Candidate(code, Provenance(Origin.MODEL))
        return [e.PromptEntered(prompt), e.CandidatesProposed((candidate,)), e.CandidateAccepted(0)]

    whole = (*turn("make x", "x = 1"), *turn("make y", "y = 2"), e.CodeTyped("z = 3"))
    for lost in range(6):
        session, why = restore(event for number, event in enumerate(whole) if number != lost)
        kept = [code for code in ("x = 1", "y = 2") if code[0] != "xxxyyy"[lost]]
        assert [turn.code for turn in session.turns] == [*kept, "z = 3"], lost
        assert why
    assert restore(whole[:2] + whole[3:])[1] == (
        "Event 3: what was decided before it is lost, so this step is left out: make x.",
    )


def test_verify_names_everything_and_repairs_nothing(path: Path) -> None:
    head, a, b, c = lines_of(e.PromptEntered("p"), e.PromptWithdrawn(), e.PromptWithdrawn())
    data = head + a[:30] + b"\n" + b + c + b"torn"
    path.write_bytes(data)
    assert verify(path) == (
        f"calc.jsonl: line 2 (byte {len(head)}) is not JSON.",
        "calc.jsonl: the last 4 bytes are a record that was cut off.",
        "Events 2 to 3: skipped, as the session is waiting for a step.",
    )
    assert path.read_bytes() == data
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_whole_file_has_nothing_to_verify(make_journal: MakeJournal) -> None:
    assert verify(make_journal(e.PromptEntered("p"))) == ()


def test_a_line_is_read_back_as_the_record_it_was() -> None:
    for line in lines_of(e.CodeTyped("x = 1")):
        assert to_line(from_text(line.decode())) == line
