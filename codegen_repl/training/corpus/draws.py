"""Draws: what fills a slot of a family — a literal, a fresh name, a live variable, a fixed text.

A draw knows the type tag of what it gives, samples it, and can say whether a live value would do instead.
It does not know about prompts or families. Writers use the functions at the bottom.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.training.corpus import words
from codegen_repl.training.corpus.tags import alternatives, matches, type_of


@dataclass(frozen=True, slots=True)
class Draw:
    """A literal of type `type`, made by `sample`; `accepts` narrows which live values may stand in for it."""

    type: str
    sample: Callable[[Random], Any]
    accept: Callable[[Any], bool] | None = None

    def accepts(self, value: object, tag: str) -> bool:
        """Whether a live value with this tag may be used where this draw is wanted."""
        if not matches(self.type, tag):
            return False
        return self.accept is None or self.accept(value)


@dataclass(frozen=True, slots=True)
class Var:
    """A slot bound to a variable of the program; `draw` makes one when there is none."""

    draw: Draw
    last: bool = False


@dataclass(frozen=True, slots=True)
class NewName:
    """A slot for a fresh identifier. `kind`: variable, function, class, word (never used again), or exact
    (one of the hints, or the step is not taken).
    """

    kind: str = "variable"
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text shown as it is, in the code and in the prompt; each option may be a (code, prompt) pair."""

    options: tuple[str | tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Derived:
    """A literal computed from the values of the slots before it (`s.k`, `s.xs`)."""

    compute: Callable[[SimpleNamespace], Any]


@dataclass(frozen=True, slots=True)
class ArgumentsOf:
    """Arguments for a call of the function bound to another slot: live variables or literals."""

    function: str


Slot = Draw | Var | NewName | Fragment | Derived | ArgumentsOf

CONCRETE = (
    *("int", "float", "str", "bool", "list[int]", "list[float]", "list[str]", "list[list[int]]"),
    *("dict[str,int]", "dict[str,float]", "dict[str,str]", "dict[str,list[int]]", "dict[int,str]"),
    *("set[int]", "set[str]", "tuple[int]", "tuple[float]", "tuple[str]", "list[bool]", "list[tuple[int]]"),
    *("list[dict[str,int]]", "tuple[mixed]", "list[mixed]", "list[list[str]]", "dict[str,dict[str,int]]"),
    *("list[]", "dict[]"),
)


def _scale(rng: Random) -> tuple[int, int]:
    return rng.choice(((0, 9), (1, 20), (1, 100), (-20, 20), (-100, 100), (0, 1000), (10, 9999)))


def _int(rng: Random) -> int:
    return rng.randint(*_scale(rng))


def _float(rng: Random) -> float:
    low, high = rng.choice(((0, 1), (0, 10), (0, 100), (-10, 10), (0, 1000)))
    return round(rng.uniform(low, high), rng.choice((1, 1, 2, 2, 3)))


def _length(rng: Random) -> int:
    return rng.choice((3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 10, 12, 16, 20))


def _ints(rng: Random) -> list[int]:
    low, high = _scale(rng)
    return [rng.randint(low, high) for _ in range(_length(rng))]


def _floats(rng: Random) -> list[float]:
    places, high = rng.choice((1, 1, 2)), rng.choice((1, 10, 100))
    low = rng.choice((0, 0, -high))
    return [round(rng.uniform(low, high), places) for _ in range(min(10, _length(rng)))]


def _strs(rng: Random) -> list[str]:
    roll, count = rng.random(), min(10, _length(rng))
    if roll < 0.45:
        pool = words.CATEGORIES[rng.choice(("fruit", "animal", "color", "city", "person", "food", "thing"))]
        return rng.sample(pool, min(count, len(pool))) if rng.random() < 0.7 else rng.choices(pool, k=count)
    if roll < 0.6:
        return [words.made_up(rng) for _ in range(count)]
    if roll < 0.7:
        return [rng.choice("abcdefgxyzABC") for _ in range(count)]
    if roll < 0.75:
        return [words.sentence(rng) for _ in range(min(3, count))]
    return [words.any_word(rng) for _ in range(count)]


def _str(rng: Random) -> str:
    return words.sentence(rng) if rng.random() < 0.5 else words.any_word(rng)


def _keys(rng: Random, count: int) -> list[str]:
    found: dict[str, None] = {}
    pool = words.CATEGORIES[rng.choice(("fruit", "person", "animal", "city", "subject", "color", "thing"))]
    real = rng.random() < 0.65
    while len(found) < count:
        found[rng.choice(pool) if real and rng.random() < 0.9 else words.plain_word(rng)] = None
    return list(found)


def sample_type(rng: Random, tag: str) -> Any:
    """A random literal value of a concrete type tag such as `dict[str,list[int]]`."""
    simple: dict[str, Callable[[Random], Any]] = {
        "int": _int,
        "float": _float,
        "str": _str,
        "bool": lambda r: r.random() < 0.5,
        "list[int]": _ints,
        "list[float]": _floats,
        "list[str]": _strs,
    }
    if tag in simple:
        return simple[tag](rng)
    kind, inner = tag.split("[", 1)
    inner = inner[:-1]
    if not inner:
        return {} if kind == "dict" else []
    if kind == "dict":
        key_type, value_type = inner.split(",", 1)
        count = rng.choice((2, 3, 3, 4, 4, 5, 6, 8)) if "[" not in value_type else rng.choice((2, 3, 3))
        keys = _keys(rng, count) if key_type == "str" else rng.sample(range(1, 30), count)
        low, high = rng.choice(((0, 9), (1, 100), (1, 20), (10, 9999)))
        return {k: rng.randint(low, high) if value_type == "int" else _item(rng, value_type) for k in keys}
    if inner == "mixed":
        values = [
            _item(rng, rng.choice(("int", "str", "float", "bool", "int", "str")))
            for _ in range(rng.randint(2, 6))
        ]
        values = values if len({type(v) for v in values}) > 1 else [7, *values, "x"]
    elif kind == "list" and inner.startswith(("list[", "tuple[", "dict[")):
        values = _rows(rng, inner)
    elif kind == "tuple":
        values = [_item(rng, inner) for _ in range(rng.choice((2, 2, 3, 3, 4, 5)))]
    else:
        values = [_item(rng, inner) for _ in range(min(8, _length(rng)))]
    if kind == "set":
        return set(values)
    return tuple(values) if kind == "tuple" else values


def _rows(rng: Random, inner: str) -> list[Any]:
    count, width = rng.choice((2, 2, 3, 3, 4)), rng.choice((2, 2, 3, 3, 4))
    if inner == "list[int]":
        low, high = rng.choice(((0, 9), (0, 9), (-9, 9), (1, 99)))
        ragged = rng.random() < 0.15
        return [
            [rng.randint(low, high) for _ in range(rng.randint(1, 5) if ragged else width)]
            for _ in range(count)
        ]
    if inner.startswith("dict["):
        keys, value_type = _keys(rng, width), inner[:-1].split(",", 1)[1]
        return [{k: _item(rng, value_type) for k in keys} for _ in range(count)]
    item = inner.split("[", 1)[1][:-1]
    if item == "mixed":
        return [(words.any_word(rng), rng.randint(1, 99)) for _ in range(count + 1)]
    rows = [[_item(rng, item) for _ in range(width)] for _ in range(count)]
    return [tuple(row) for row in rows] if inner.startswith("tuple") else rows


def _item(rng: Random, tag: str) -> Any:
    if tag == "int":
        return rng.randint(*rng.choice(((0, 9), (1, 20), (-20, 50), (1, 100))))
    if tag == "str":
        return words.any_word(rng)
    if tag == "list[int]":
        return [rng.randint(0, 20) for _ in range(rng.randint(1, 5))]
    return sample_type(rng, tag)


# ---- what writers use -------------------------------------------------------------------------------------


def of_type(pattern: str) -> Draw:
    """A literal of any concrete type that fits the pattern (`list[*]`, `number`, `any`)."""
    options = [c for c in CONCRETE if any(matches(p, c) for p in alternatives(pattern))]
    if not options:
        return Draw(pattern, _cannot)  # only families that say they give it can make it
    return Draw(pattern, lambda rng: sample_type(rng, rng.choice(options)))


def _cannot(rng: Random) -> Any:  # noqa: ARG001
    raise LookupError("no literal of this type")


def is_literal(draw: Draw) -> bool:
    """Whether the draw can make its value as a literal in source text."""
    return draw.sample is not _cannot


def var(spec: "str | Draw", last: bool = False) -> Var:
    """A variable of the program: `var("list[int]")`, or within bounds, `var(integer(1, 20))`.

    A plain string given as a slot means the same: `xs="list[int]"`. `last=True`: only the newest one.
    """
    return Var(of_type(spec) if isinstance(spec, str) else spec, last)


def new(*hints: str, kind: str = "variable") -> NewName:
    """A fresh name; hints are names that fit, or a kind of `words.HINTS` (`new("list")`), but as exact ones
    they are the names themselves.
    """
    expanded: tuple[str, ...] = ()
    for hint in hints:
        expanded += (hint,) if kind == "exact" else words.HINTS.get(hint, (hint,))
    return NewName(kind, expanded)


def exact(*names: str) -> NewName:
    """One of these names and no other: the words of the step suggest it."""
    return new(*names, kind="exact")


def integer(low: int = -100, high: int = 100) -> Draw:
    """An int within bounds."""
    return Draw("int", lambda rng: rng.randint(low, high), lambda v: low <= v <= high)


def decimal(low: float = 0.0, high: float = 100.0, places: int = 2) -> Draw:
    """A float within bounds, rounded."""
    return Draw("float", lambda rng: round(rng.uniform(low, high), places), lambda v: low <= v <= high)


def word(category: str = "") -> Draw:
    """A string without spaces; with a category (`fruit`, `person`, `city`, ...) one of those, or made up."""
    if category:
        pool = words.CATEGORIES[category]
        return Draw("str", lambda rng: rng.choice(pool), lambda v: " " not in v and v.isalnum())
    return Draw("str", words.any_word, lambda v: 0 < len(v) < 20 and " " not in v)


def sentence() -> Draw:
    """A string of several words, often with punctuation."""
    return Draw("str", words.sentence, lambda v: " " in v)


def letter() -> Draw:
    """A one-letter string, mostly a common letter."""
    return Draw("str", lambda rng: rng.choice("aeioustnrlaeioubcdmpxzABS"), lambda v: len(v) == 1)


def choice(*values: Any) -> Draw:
    """One of the given literals."""
    return Draw(type_of(values[0]), lambda rng: rng.choice(values), lambda v: v in values)


def list_of(item: "Draw | str", low: int = 3, high: int = 8, unique: bool = False) -> Draw:
    """A list with items drawn from `item`."""
    source = of_type(item) if isinstance(item, str) else item

    def sample(rng: Random) -> list[Any]:
        values = [source.sample(rng) for _ in range(rng.randint(low, high))]
        return list(dict.fromkeys(values)) if unique else values

    def accept(value: Any) -> bool:
        return low <= len(value) and (source.accept is None or all(source.accept(v) for v in value))

    return Draw(f"list[{source.type}]", sample, accept)


def dict_of(key: "Draw | str", value: "Draw | str", low: int = 2, high: int = 6) -> Draw:
    """A dictionary with keys and values drawn from the two draws."""
    keys = of_type(key) if isinstance(key, str) else key
    values = of_type(value) if isinstance(value, str) else value
    return Draw(
        f"dict[{keys.type},{values.type}]",
        lambda rng: {keys.sample(rng): values.sample(rng) for _ in range(rng.randint(low, high))},
    )


def tuple_of(*items: "Draw | str") -> Draw:
    """A tuple with one item from each draw."""
    draws = [of_type(i) if isinstance(i, str) else i for i in items]
    kinds = {d.type for d in draws}
    return Draw(
        f"tuple[{kinds.pop() if len(kinds) == 1 else 'mixed'}]", lambda r: tuple(d.sample(r) for d in draws)
    )


def sampled(tag: str, sample: Callable[[Random], Any], accept: Callable[[Any], bool] | None = None) -> Draw:
    """Any other literal: its type tag, a function of a `random.Random`, and which live values would do."""
    return Draw(tag, sample, accept)


def fragment(*options: str | tuple[str, str]) -> Fragment:
    """Text shown as it is; `("max", "largest")` shows `max` in the code and `largest` in the prompt."""
    return Fragment(options)


def derived(compute: Callable[[SimpleNamespace], Any]) -> Derived:
    """A literal computed from earlier slots' values: `i=derived(lambda s: s.k - 1)`."""
    return Derived(compute)


def args_of(function: str) -> ArgumentsOf:
    """Arguments for the live function bound to that slot."""
    return ArgumentsOf(function)


@dataclass(frozen=True, slots=True)
class Signature:
    """What a live function takes; kept so that later turns can call it."""

    params: tuple[Draw, ...] = field(default=())
