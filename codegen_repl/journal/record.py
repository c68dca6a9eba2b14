"""One record of a journal, and the one line of JSON that holds it.

The checksum covers the record's canonical form, not the bytes of its line, so that a file which jq or a git
filter has reformatted still verifies. Knows nothing of files, locks or sessions.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NoReturn, TypeAlias, TypeGuard
from zlib import crc32

from codegen_repl.errors import JournalError
from codegen_repl.session.codec import SCHEMA_VERSION, CodecError, decode, encode
from codegen_repl.session.events import Event, UnknownEvent
from codegen_repl.session.turn import Json

FORMAT = "codegen-repl"
MAX_RECORD_BYTES = 4 * 1024 * 1024
RECORD_START = re.compile(r'\{\s*"(?:at|format|n)"\s*:')
MAX_STARTS_PER_LINE = 16  # where a record may begin within a damaged line; more is no accident

Clock: TypeAlias = Callable[[], datetime]  # aware times, as `utc_now` gives them


def utc_now() -> datetime:
    """The clock on the wall."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with its place `n` in the journal (from 0) and the moment it was written.

    `version` is the schema version, which only a journal's first record states.
    """

    n: int
    at: datetime
    event: Event
    version: int | None = None


class BadRecord(ValueError):
    """Bytes that are not a record; the message says why, to follow "line 7: "."""


def to_line(entry: Entry) -> bytes:
    """The record as one line of ASCII JSON, its newline included.

    Raises JournalError when it cannot be written: larger than MAX_RECORD_BYTES, or not JSON at all.
    """
    head: dict[str, Json] = {} if entry.version is None else {"format": FORMAT, "v": entry.version}
    try:
        record = {**head, "n": entry.n, "at": stamp(entry.at), "event": encode(entry.event)}
        body = json.dumps(record, separators=(",", ":"), allow_nan=False)
        line = f'{body[:-1]},"crc":"{checksum(parse(body))}"}}\n'.encode("ascii")
    except (ValueError, TypeError, RecursionError) as error:
        raise JournalError(f"Turn NOT saved: it cannot be written as JSON ({clip(str(error))}).") from None
    if len(line) > MAX_RECORD_BYTES:
        raise JournalError(
            f"Turn NOT saved: it takes {len(line) / 2**20:.1f} MB, and a session file holds at most "
            f"{MAX_RECORD_BYTES // 2**20} MB in one record. Make the step or its output smaller."
        )
    return line


def from_text(text: str) -> Entry:
    """The record that `to_line` wrote as `text`; raises BadRecord for anything else, however hostile."""
    try:
        record = parse(text)
        if not isinstance(record, dict):
            raise BadRecord("is not a record")
        crc = record.pop("crc", None)
        if crc != checksum(record):
            raise BadRecord("has no checksum" if crc is None else "does not match its checksum")
        return from_record(record)
    except BadRecord:
        raise
    except CodecError as error:
        raise BadRecord(f"is no event: {clip(str(error))}") from None
    except RecursionError:
        raise BadRecord("is nested too deeply") from None
    except (ValueError, OverflowError):
        raise BadRecord("is not JSON") from None


def from_record(record: dict[str, Json]) -> Entry:
    n, at, version = record.get("n"), record.get("at"), record.get("v")
    if not is_count(n) or not isinstance(at, str):
        raise BadRecord("has no place or time")
    if n > 0:
        return Entry(n, moment(at), decode(record.get("event")))
    if record.get("format") != FORMAT or not is_count(version):
        raise BadRecord(f"is not the first record of a {FORMAT} session")
    if version > SCHEMA_VERSION:  # whatever it holds, what counts is that we must not write to this file
        return Entry(n, moment(at), UnknownEvent("session_started"), version)
    return Entry(n, moment(at), decode(record.get("event")), version)


def is_count(value: Json) -> TypeGuard[int]:
    return type(value) is int and 0 <= value < 2**53


def records_inside(text: str) -> Iterator[Entry]:
    """The whole records within a damaged line: it may be two glued together, or begin with noise."""
    position = 0
    for _ in range(MAX_STARTS_PER_LINE):
        if (start := RECORD_START.search(text, position)) is None:
            return
        try:
            _, position = DECODER.raw_decode(text, start.start())
            yield from_text(text[start.start() : position])
        except (ValueError, RecursionError):
            position = start.end()


def checksum(record: Json) -> str:
    """CRC-32 of the record's canonical form: compact ASCII JSON with sorted keys, as 8 hex digits."""
    canonical = json.dumps(record, separators=(",", ":"), sort_keys=True, allow_nan=False)
    return f"{crc32(canonical.encode('ascii')):08x}"


def parse(text: str) -> Json:
    value: Json = DECODER.decode(text)
    return value


def tidy_float(text: str) -> float | int:
    """A number as its shortest kind: some tools print 1.0 as 1, and both must have one canonical form."""
    value = float(text)
    return int(value) if abs(value) < 2**53 and value.is_integer() else value


def refuse_constant(name: str) -> NoReturn:
    raise BadRecord(f"contains {name}, which is not JSON")


DECODER = json.JSONDecoder(parse_float=tidy_float, parse_constant=refuse_constant)


def stamp(at: datetime) -> str:
    """ISO 8601 in UTC, with milliseconds: `2026-01-31T09:30:00.125Z`."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise BadRecord("has a time without a zone")
    return at.astimezone(UTC)


def clip(text: str, limit: int = 200) -> str:
    """`text` in one line of at most `limit` characters that a terminal can show."""
    shown = "".join(c if c.isprintable() else " " for c in text).rstrip(".")
    return shown if len(shown) <= limit else f"{shown[: limit - 1]}…"
