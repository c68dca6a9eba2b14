"""What the short stories (`domains/made_*`, `short_*`) draw alike, and slots told in tables of their own."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.draws import Derived, Draw, derived, sampled
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, odd_token, plain_word

Maker = Callable[[Random], Any]


def several(rng: Random, make: Maker, low: int, high: int) -> list[Any]:
    """Different things, as many as between the two numbers."""
    found: dict[Any, None] = {}
    count = rng.randint(low, high)
    while len(found) < count:
        found[make(rng)] = None
    return list(found)


def middle(values: list[Any]) -> Any:
    """A limit that some of the values are over and some are under."""
    return sorted(values)[len(values) // 2]


def seeded(*values: Any) -> Random:
    """Chance that is the same for the same values: a derived slot is given no other."""
    return Random(repr(values))


def near(value: int, spread: int) -> int:
    """A number close to another, above or below, always the same one."""
    return value + seeded(value, spread).randint(-spread, spread)


def person(rng: Random) -> str:
    """A first name, real or made up."""
    return rng.choice(CATEGORIES["person"]) if rng.random() < 0.7 else made_up(rng, 2).capitalize()


def odd_word(rng: Random) -> str:
    """A word for a thing: plain, made up, in capitals, or a code."""
    return rng.choice((odd_token, made_up, any_word, plain_word, lambda r: plain_word(r).upper()))(rng)


def one_of(*scales: tuple[int, int]) -> Maker:
    """Makes a whole number of any of several sizes."""
    return lambda rng: rng.randint(*rng.choice(scales))


def numbers(least: int, most: int, low: int, high: int) -> Draw:
    """A list of whole numbers within bounds, with a length within bounds."""
    return sampled("list[int]", lambda r: [r.randint(least, most) for _ in range(r.randint(low, high))])


def sized(low: int, high: int) -> Draw:
    """A measure: a whole number or one with one decimal."""
    return sampled("float", lambda r: r.choice((r.randint(low, high), round(r.uniform(low, high), 1))))


def after(base: str, make: Callable[[Random, Any], Any]) -> Derived:
    """What is made from another slot's value, always the same from the same."""
    return derived(lambda s: make(Random(repr(getattr(s, base))), getattr(s, base)))


def clock(hour: str, minute: str) -> Derived:
    """The time of day that two other slots make, such as 07:05."""
    return derived(lambda s: f"{getattr(s, hour):02d}:{getattr(s, minute):02d}")


def drawn(tag: str, **makers: Maker) -> dict[str, Any]:
    """Slots for values of one type."""
    return {slot: sampled(tag, make) for slot, make in makers.items()}


def entries(table: str) -> dict[str, list[str]]:
    """The entries `slot=one,two` (or `one/two`) of a table; one without a sign stands for itself."""
    pairs = (entry.partition("=") for entry in table.split())
    return {slot: (options or slot).replace("/", ",").split(",") for slot, _, options in pairs}
