"""Stages of training: their order, and the learning rate along the way."""

from __future__ import annotations

import pytest

from codegen_repl.errors import UsageError
from codegen_repl.training import curriculum


def rates(names: str) -> list[float]:
    stages = curriculum.chosen(names.split(","))
    return [curriculum.at(stages, i / 100)[1] for i in range(101)]


def test_a_decay_begins_at_the_peak_and_ends_at_nothing() -> None:
    found = rates("decay,lengthen")
    assert found[0] == 1.0
    assert found == sorted(found, reverse=True)
    assert found[-1] == 0.0


def test_a_refresh_never_comes_near_the_peak_and_a_settle_ends_it() -> None:
    found = rates("refresh,settle")
    assert found[0] == max(found) == 0.3
    assert found == sorted(found, reverse=True)
    assert found[-1] == 0.0


def test_stages_of_different_files_are_not_one_leg() -> None:
    with pytest.raises(UsageError, match="reads one file"):
        curriculum.chosen(["natural", "refresh"])
