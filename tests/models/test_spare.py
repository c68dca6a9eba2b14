"""Threads: as many as there are cores left alone, and never none."""

import pytest

from codegen_repl.models.spare import SpareThreads, spare


@pytest.mark.parametrize(
    ("most", "cores", "taken", "expected"),
    [
        (2, 2, 0.0, 2),
        (2, 2, 0.3, 2),
        (2, 2, 0.5, 1),
        (2, 2, 1.9, 1),
        (4, 8, 1.0, 4),
        (8, 8, 2.1, 6),
        (1, 8, 0.0, 1),
    ],
)
def test_a_core_in_use_by_others_gets_no_thread(most: int, cores: int, taken: float, expected: int) -> None:
    assert spare(most, cores, taken) == expected


def test_a_process_starts_with_all_the_threads_it_may_have() -> None:
    assert SpareThreads(3).count() == 3
