"""Many small families written as a text table, which stays readable where a call for each would not.

    total: {a}.sum()
        the sum of {a} / the total of {a} / ...
        ! add up the elements of {a}
        ? what is the sum of {a}?
        > total result

A header is `name: code` (`;;` ends a line of code); indented lines hold phrases separated by ` / `; `!` marks
orders, `?` questions, `>` hints for the result's name, `*` the weight, `+` an import.
This module knows only `Domain`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.template import slots_in

HEADER = re.compile(r"([\w.]+): (.*)")


@dataclass(slots=True)
class Row:
    """One family of a table."""

    name: str
    code: str
    phrases: list[str] = field(default_factory=list)
    orders: list[str] = field(default_factory=list)
    asks: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    imports: list[str] = field(default_factory=list)
    weight: float = 1.0


def rows(table: str) -> Iterator[Row]:
    """The families of a table, in order. Raises UsageError for a line that fits nowhere."""
    row: Row | None = None
    for line in table.splitlines():
        text = line.strip()
        if not text:
            continue
        if not line.startswith(" "):
            if row is not None:
                yield row
            header = HEADER.fullmatch(text)
            if header is None:
                raise UsageError(f"A table of families needs `name: code` here, not {text!r}.")
            row = Row(header.group(1), header.group(2).replace(";;", "\n"))
        elif row is None:
            raise UsageError(f"The phrases {text!r} come before any `name: code`.")
        elif text.startswith("*"):
            row.weight = float(text[1:])
        elif text.startswith("+"):
            row.imports.append(text[1:].strip())
        elif text.startswith(">"):
            row.names += text[1:].split()
        else:
            kind = {"!": row.orders, "?": row.asks}.get(text[0], row.phrases)
            kind += [phrase.strip() for phrase in text.lstrip("!? ").split(" / ")]
    if row is not None:
        yield row


def _used(row: Row, slots: Mapping[str, Any]) -> dict[str, Any]:
    """The slots that a row mentions, and those before them that computed ones may read."""
    said = " ".join((row.code, *row.phrases, *row.orders, *row.asks))
    named = slots_in(said)
    sources: Mapping[str, tuple[str, ...]] = slots.get("_sources", {})
    for name in reversed(list(slots)):  # computed slots come after what they are computed from
        if name in named:
            named |= set(sources.get(name, ()))
    return {name: slot for name, slot in slots.items() if name in named and name != "_sources"}


def expressions(domain: Domain, table: str, slots: Mapping[str, Any], **options: Any) -> None:
    """Declare each row as an expression with the slots it mentions."""
    for row in rows(table):
        given: dict[str, Any] = {"names": tuple(row.names), **options, **_used(row, slots)}
        given["imports"] = (*given.get("imports", ()), *row.imports)
        given["weight"] = row.weight * given.get("weight", 1.0)
        domain.expression(row.name, row.code, row.phrases, orders=row.orders, asks=row.asks, **given)


def statements(domain: Domain, table: str, slots: Mapping[str, Any], **options: Any) -> None:
    """Declare each row as a statement with the slots it mentions; `>` names its `show` expression."""
    for row in rows(table):
        given: dict[str, Any] = {**options, **_used(row, slots), "show": " ".join(row.names)}
        given["imports"] = (*given.get("imports", ()), *row.imports)
        given["weight"] = row.weight * given.get("weight", 1.0)
        domain.statement(row.name, row.code, row.phrases, **given)
