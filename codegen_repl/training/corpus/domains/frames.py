"""What the data-frame domains share: random tables, and columns picked from a live data frame."""

import re
from collections.abc import Iterable
from random import Random
from typing import Any

from codegen_repl.training.corpus import words
from codegen_repl.training.corpus.draws import derived, integer, sampled
from codegen_repl.training.corpus.execution import Rejected

PANDAS = ["import pandas as pd"]
NUMBERS: dict[str, tuple[float, float, int]] = {  # low, high, decimals
    "age": (18, 80, 0),
    "score": (40, 100, 0),
    "salary": (2000, 9000, 0),
    "price": (1, 50, 2),
    "quantity": (1, 40, 0),
    "height": (150, 200, 0),
    "weight": (45, 110, 1),
    "year": (1990, 2024, 0),
    "points": (0, 99, 0),
    "sales": (100, 900, 0),
    "stock": (0, 60, 0),
    "hours": (1, 40, 1),
    "temp": (-5, 35, 1),
    "rating": (1, 5, 1),
    "grade": (1, 6, 0),
    "amount": (5, 500, 2),
}
TEXTS = {
    "name": "person",
    "city": "city",
    "country": "country",
    "product": "thing",
    "fruit": "fruit",
    "animal": "animal",
    "color": "color",
    "subject": "subject",
    "month": "month",
    "day": "weekday",
    "food": "food",
}
GROUPS = {
    "team": ("red", "blue", "green"),
    "department": ("IT", "HR", "Sales", "Finance"),
    "group": ("A", "B", "C"),
    "category": ("food", "toys", "books"),
    "region": ("north", "south", "east", "west"),
    "class": ("1a", "1b", "2a"),
    "shop": ("main", "online"),
}


def _numbers(rng: Random, column: str, count: int) -> list[float]:
    low, high, places = NUMBERS[column]
    if not places:
        return [rng.randint(int(low), int(high)) for _ in range(count)]
    return [round(rng.uniform(low, high), places) for _ in range(count)]


def random_table(rng: Random) -> dict[str, list[Any]]:
    """Columns by name: one with texts, often one with groups, and one to three with numbers."""
    count = rng.choice((3, 3, 4, 4, 5, 6))
    text = rng.choice(list(TEXTS)) if rng.random() < 0.6 else "name"
    pool = words.CATEGORIES[TEXTS[text]]
    table: dict[str, list[Any]] = {text: rng.sample(pool, count)}
    if rng.random() < 0.45:
        group = rng.choice(list(GROUPS))
        table[group] = [rng.choice(GROUPS[group]) for _ in range(count)]
    for column in rng.sample(list(NUMBERS), rng.choice((1, 1, 2, 2, 3))):
        table[column] = _numbers(rng, column, count)
    if rng.random() < 0.15:
        table = {c.capitalize(): v for c, v in table.items()}
    return table


def grouped_table(rng: Random) -> dict[str, list[Any]]:
    """A table with few groups and one or two columns of numbers."""
    count, group = rng.choice((4, 5, 6)), rng.choice(list(GROUPS))
    pool = rng.sample(GROUPS[group], 2)
    labels = pool + [rng.choice(pool) for _ in range(count - 2)]
    rng.shuffle(labels)
    table: dict[str, list[Any]] = {group: labels}
    for column in rng.sample(list(NUMBERS), rng.choice((1, 2))):
        table[column] = _numbers(rng, column, count)
    return table


def as_records(table: dict[str, list[Any]]) -> list[dict[str, Any]]:
    """The same as a list of one dictionary per row."""
    return [dict(zip(table, row, strict=True)) for row in zip(*table.values(), strict=True)]


def as_csv(table: dict[str, list[Any]]) -> str:
    """The same as CSV text."""
    lines = [",".join(table), *(",".join(map(str, row)) for row in zip(*table.values(), strict=True))]
    return "\n".join(lines) + "\n"


def columns_of(frame: Any, kind: str = "") -> list[str]:
    """The columns with short plain names, of one kind: number, text, group (texts that repeat)."""
    found = []
    for column in frame.columns if frame.columns.is_unique else ():
        if not isinstance(column, str):
            continue
        values = frame[column]
        numeric = values.dtype.kind in "if"
        text = not numeric and all(isinstance(v, str) for v in values)
        repeats = text and values.nunique() < len(values)
        if {"": True, "number": numeric, "text": text, "group": repeats}[kind]:
            found.append(column)
    return found


def picked(options: Iterable[Any], roll: int) -> Any:
    """One of the options; the step does not suit the live values if there is none."""
    listed = list(options)
    if not listed:
        raise Rejected("nothing fits this data frame")
    return listed[roll % len(listed)]


def plain(value: Any) -> Any:
    """A numpy scalar as a python value, rounded as people type it."""
    value = value.item() if hasattr(value, "item") else value
    return round(value, 2) if isinstance(value, float) else value


def _middle(frame: Any, column: str, roll: int) -> Any:
    values = sorted(frame[column].dropna())
    return plain(picked(values[1:-1] or values, roll))


COLUMN: dict[str, Any] = {  # slots for one live data frame {df}: columns, and values that occur in them
    "df": "dataframe",
    "roll": integer(0, 9999),
    "col": derived(lambda s: picked(columns_of(s.df), s.roll)),
    "num": derived(lambda s: picked(columns_of(s.df, "number"), s.roll)),
    "txt": derived(lambda s: picked(columns_of(s.df, "text"), s.roll)),
    "grp": derived(lambda s: picked(columns_of(s.df, "group"), s.roll)),
    "num2": derived(lambda s: picked([c for c in columns_of(s.df, "number") if c != s.num], s.roll // 7)),
    "col2": derived(lambda s: picked([c for c in columns_of(s.df) if c != s.col], s.roll // 7)),
    "v": derived(lambda s: _middle(s.df, s.num, s.roll // 11)),
    "item": derived(lambda s: plain(picked(s.df[s.txt], s.roll // 11))),
    "i": derived(lambda s: picked(range(len(s.df)), s.roll // 11)),
    "_sources": {
        **dict.fromkeys(("col", "num", "txt", "grp", "i"), ("df", "roll")),
        "num2": ("num",),
        "col2": ("col",),
        "v": ("num",),
        "item": ("txt",),
    },
}
TABLE = sampled("dict[str,mixed]", random_table)
GROUPED = sampled("dict[str,mixed]", grouped_table)


def told(table: dict[str, list[Any]]) -> str:
    """The table in words: "name (Ann, Bob) and age (20, 30)"."""
    parts = [f"{column} ({', '.join(map(str, values))})" for column, values in table.items()]
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


def loosely(table: str) -> str:
    """The same table of families, where prompts write column names and texts mostly without quotes."""
    return "\n".join(
        re.sub(r"\{(num2?|col2?|txt|grp|item)\}", r"[{\1.bare}|{\1.bare}|{\1}]", line)
        if line[:1] == " "
        else line
        for line in table.splitlines()
    )
