"""The numbers that are reported: unbiased pass@k and means over problems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import prod


def pass_at_k(num_samples: int, num_passed: int, k: int) -> float:
    """The chance that at least one of `k` samples passes, estimated without bias from `num_samples`.

    1 - C(n - c, k) / C(n, k), written as a product (Chen et al. 2021, arXiv 2107.03374).
    Raises ValueError when fewer than `k` samples were made.
    """
    if num_samples < k:
        raise ValueError(f"pass@{k} needs at least {k} samples, not {num_samples}")
    if num_samples - num_passed < k:
        return 1.0
    return 1.0 - prod(1.0 - k / i for i in range(num_samples - num_passed + 1, num_samples + 1))


def mean(values: Iterable[float]) -> float:
    """The arithmetic mean; 0 for nothing."""
    items = list(values)
    return sum(items) / len(items) if items else 0.0


def mean_pass_at_k(counts: Mapping[str, tuple[int, int]], k: int) -> float | None:
    """pass@k as the mean over problems of {id: (num_samples, num_passed)}; None if a problem has too few."""
    if any(num_samples < k for num_samples, _ in counts.values()):
        return None
    return mean(pass_at_k(num_samples, num_passed, k) for num_samples, num_passed in counts.values())
