"""Values that the short stories (`domains/made_*`, `short_*`) draw alike: different things, a limit."""

from collections.abc import Callable
from random import Random
from typing import Any

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
