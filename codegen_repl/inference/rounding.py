"""Sixteen levels for a small group of weights: the scale and the zero that lose least.

The usual choice lets the levels reach from the smallest to the largest weight, so that one outlier makes them
coarse for all. Here a few narrower ranges are tried, and the best one is refined in turns: each weight goes
to its nearest level, then scale and zero are fitted to the weights by least squares, like Lloyd's method with
levels that stay evenly spaced. HQQ (Badri and Shaji 2023) moves the zero only, under a norm that cares less
for outliers; on the embedded model its weights were further off (squared error), and its perplexity no
better. It needs no data and knows no network.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

LOWEST, HIGHEST = -8, 7  # the codes of the levels: weight = code * scale + zero
SHARES = (1.0, 0.9, 0.8)  # of the range from the smallest to the largest weight, tried first
MAX_STEPS = 8
LEAST_GAIN = 1e-3  # a group whose squared error shrinks by a smaller part is done
FINEST = 2.0**-12  # a step of a group that is nearly constant, as a part of its weights
SMALLEST = 2.0**-120  # a step of a group of zeros


@dataclass(slots=True)
class Levels:
    """Scale and zero of each group, (n, 1) float32 with values that bfloat16 holds, and the squared error."""

    scale: Tensor
    zero: Tensor
    error: Tensor

    @classmethod
    def with_error(cls, groups: Tensor, scale: Tensor, zero: Tensor) -> Levels:
        """Levels and what they lose on the groups (n, size)."""
        return cls(scale, zero, fit(groups, scale, zero).error)

    def take_better(self, other: Levels, where: Tensor | None = None) -> Tensor:
        """Take over what is better in `other`, which may be about the groups `where` only.

        Returns which of the other's groups gained so much that going on is worth it.
        """
        mine = self.error if where is None else self.error[where]
        is_better = other.error < mine
        for kept, new in ((self.scale, other.scale), (self.zero, other.zero), (self.error, other.error)):
            if where is None:
                kept.copy_(torch.where(is_better, new, kept))
            else:
                kept[where] = torch.where(is_better, new, kept[where])
        return (other.error < mine * (1 - LEAST_GAIN))[:, 0]


def min_max(groups: Tensor) -> tuple[Tensor, Tensor]:
    """Scale and zero, (n, 1) each, by which the levels of (n, size) reach from least to greatest weight."""
    return over_share(*ends(groups), 1.0)


def best_levels(groups: Tensor) -> tuple[Tensor, Tensor]:
    """Scale and zero, (n, 1) each, that keep the squared error of the groups (n, size) small."""
    low, high = ends(groups)
    levels = Levels.with_error(groups, *over_share(low, high, SHARES[0]))
    for share in SHARES[1:]:
        levels.take_better(Levels.with_error(groups, *over_share(low, high, share)))
    refine(groups, levels)
    return levels.scale, levels.zero


def refine(groups: Tensor, levels: Levels) -> None:
    """Round and fit in turns, in place, as long as a group gains by it."""
    open_groups = torch.arange(len(groups), device=groups.device)
    scale, zero = fit(groups, levels.scale, levels.zero).fitted
    for _ in range(MAX_STEPS):
        found = fit(groups.index_select(0, open_groups), scale, zero)
        gains = levels.take_better(Levels(scale, zero, found.error), open_groups)
        open_groups = open_groups[gains]
        if not len(open_groups):
            return
        scale, zero = (fitted[gains] for fitted in found.fitted)


@dataclass(frozen=True, slots=True)
class Fit:
    """The squared error of levels, (n, 1), and the scale and zero that suit the same codes best."""

    error: Tensor
    fitted: tuple[Tensor, Tensor]


def fit(groups: Tensor, scale: Tensor, zero: Tensor) -> Fit:
    """Round the groups (n, size) to the levels, and fit a line from the codes to the weights."""
    size = groups.shape[1]
    codes = nearest(groups, scale, zero)
    rest = codes * scale
    rest += zero
    rest -= groups
    error = squares(rest)
    sum_codes, sum_rest = codes.sum(1, keepdim=True), rest.sum(1, keepdim=True)
    spread = squares(codes) - sum_codes.square() / size
    covered = rest.mul_(codes).sum(1, keepdim=True) - sum_codes * sum_rest / size
    slope = covered / spread.clamp(min=0.5)  # about 0 where all codes are equal
    better = as_bfloat16(scale - slope)
    better = torch.where(better > 0, better, scale)
    # The line goes through both means: mean(weights) = mean(codes) * scale + zero.
    means = (sum_codes * scale - sum_rest) / size + zero
    return Fit(error, (better, as_bfloat16(means - sum_codes / size * better)))


def nearest(groups: Tensor, scale: Tensor, zero: Tensor) -> Tensor:
    """The codes, as floats, of the levels nearest to the weights."""
    return (groups - zero).div_(scale).round_().clamp_(LOWEST, HIGHEST)


def ends(groups: Tensor) -> tuple[Tensor, Tensor]:
    """The least and the greatest weight of each group, (n, 1); aminmax is many times slower."""
    return groups.amin(1, keepdim=True), groups.amax(1, keepdim=True)


def over_share(low: Tensor, high: Tensor, share: float) -> tuple[Tensor, Tensor]:
    """Scale and zero of levels that reach over a share of the range, around its middle."""
    finest = torch.maximum(low.abs(), high.abs()) * FINEST
    scale = torch.maximum((high - low) * (share / (HIGHEST - LOWEST)), finest)
    scale = as_bfloat16(scale.clamp(min=SMALLEST))
    aside = torch.where(low < high, (LOWEST + HIGHEST) / 2 * scale, 0)  # equal weights: code 0 for all
    return scale, as_bfloat16((low + high) / 2 - aside)


def squares(rows: Tensor) -> Tensor:
    """The sum of squares of each row, (n, 1)."""
    norms: Tensor = torch.linalg.vector_norm(rows, dim=1, keepdim=True)
    return norms.square_()


def as_bfloat16(numbers: Tensor) -> Tensor:
    """The nearest numbers that bfloat16 holds, still in float32."""
    return numbers.to(torch.bfloat16).float()
