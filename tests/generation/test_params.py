"""Sampling settings are what was asked for, or an error: never a silently ignored key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.errors import UsageError
from codegen_repl.generation import SamplingParams
from codegen_repl.generation.params import ALIASES, RANGES


@pytest.mark.parametrize("key", ["temp", "Temperature", "topp", "max_length", "", "seeds"])
def test_an_unknown_key_is_refused_with_the_known_ones(key: str) -> None:
    with pytest.raises(UsageError, match="temperature, top_k, top_p"):
        SamplingParams().with_changes({key: 1})


@pytest.mark.parametrize(("alias", "name"), ALIASES.items())
def test_short_names_mean_the_long_ones(alias: str, name: str) -> None:
    assert getattr(SamplingParams().with_changes({alias: "1"}), name) == 1


def test_values_may_come_as_text() -> None:
    params = SamplingParams().with_changes({"t": ".8", "n": "4", "seed": "7"})
    assert (params.temperature, params.n, params.seed) == (0.8, 4, 7)
    assert params.with_changes({"seed": "none"}).seed is None


@pytest.mark.parametrize(("key", "value"), [("t", "warm"), ("n", "2.5"), ("n", ""), ("seed", "x")])
def test_what_is_no_number_is_refused_by_name(key: str, value: str) -> None:
    with pytest.raises(UsageError, match=ALIASES.get(key, key)):
        SamplingParams().with_changes({key: value})


@pytest.mark.parametrize("name", RANGES)
def test_each_setting_keeps_its_range(name: str) -> None:
    """The ends are allowed, what lies beyond is not."""
    low, high = RANGES[name]
    for value in (low, high):
        SamplingParams(**{name: value})  # type: ignore[arg-type]
    for value in (low - 1, high + 1):
        with pytest.raises(UsageError, match=f"{name} must be between"):
            SamplingParams(**{name: value})  # type: ignore[arg-type]


@given(st.floats(0, 5), st.integers(1, 256), st.none() | st.integers(0, 2**63 - 1))
def test_settings_survive_a_journal(temperature: float, n: int, seed: int | None) -> None:
    params = SamplingParams(temperature=temperature, n=n, seed=seed)
    assert SamplingParams().with_changes(params.as_dict()) == params


def test_zero_temperature_is_greedy() -> None:
    assert SamplingParams(temperature=0).is_greedy
    assert SamplingParams(temperature=1e-40).is_greedy
    assert not SamplingParams(temperature=0.01).is_greedy
