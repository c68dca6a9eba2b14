"""How to sample: temperature, nucleus, length, number of candidates, seed.

Unknown keys are refused by name: a misspelt `temp=` that is silently ignored has cost people whole benchmark
runs (salesforce/CodeGen issue 29).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

from codegen_repl.errors import UsageError

GREEDY_BELOW = 1e-6  # a temperature; scores divided by less than that leave float32
ALIASES = {"t": "temperature", "p": "top_p", "k": "top_k", "max": "max_new_tokens"}


@dataclass(frozen=True, slots=True)
class SamplingParams:
    """Parameters of one completion request.

    `temperature` 0, or hardly more, means greedy. `top_k` 0 and `top_p` 1 switch those filters off. `n`
    candidates are drawn from one prefill. `seed` fixes the draw: the same seed, model and prompt give the
    same text.

    Raises UsageError when a value is out of its range.
    """

    temperature: float = 0.2
    top_k: int = 0
    top_p: float = 0.95
    repetition_penalty: float = 1.0
    max_new_tokens: int = 256
    n: int = 1
    seed: int | None = None

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            value = getattr(self, name)
            if value is not None and not low <= value <= high:
                raise UsageError(f"{name} must be between {low:g} and {high:g}, not {value:g}.")

    @property
    def is_greedy(self) -> bool:
        """Whether the most likely token is always taken, so that every candidate would be the same."""
        return self.temperature < GREEDY_BELOW

    def with_changes(self, changes: Mapping[str, str | float | int | None]) -> SamplingParams:
        """These parameters with some set anew, from text if need be (`{"t": ".8", "n": "4"}`).

        Raises UsageError for a key that does not exist or a value that is not a number.
        """
        values: dict[str, Any] = {
            long_name(key): number(long_name(key), value) for key, value in changes.items()
        }
        return replace(self, **values)

    def as_dict(self) -> dict[str, float | int | None]:
        """The parameters by name."""
        return asdict(self)


RANGES: dict[str, tuple[float, float]] = {
    "temperature": (0.0, 5.0),
    "top_k": (0, 1_000_000),
    "top_p": (0.0001, 1.0),
    "repetition_penalty": (0.5, 5.0),
    "max_new_tokens": (1, 100_000),
    "n": (1, 256),
    "seed": (0, 2**63 - 1),
}
INTEGERS = {"top_k", "max_new_tokens", "n", "seed"}


def long_name(key: str) -> str:
    """The full name of a sampling key, aliases resolved; UsageError if there is none."""
    name = ALIASES.get(key, key)
    if name not in RANGES:
        known = ", ".join(field.name for field in fields(SamplingParams))
        raise UsageError(f"There is no sampling setting {key!r}; the settings are {known}.")
    return name


def number(name: str, value: str | float | int | None) -> float | int | None:
    """`value` as the number that setting `name` needs; UsageError if it is none."""
    if name == "seed" and value in (None, "", "none"):
        return None
    try:
        return int(value) if name in INTEGERS else float(value)  # type: ignore[arg-type]  # None: TypeError
    except (TypeError, ValueError, OverflowError):
        kind = "a whole number" if name in INTEGERS else "a number"
        raise UsageError(f"{name} must be {kind}, not {value!r}.") from None
