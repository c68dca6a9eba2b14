"""Scale and zero of a group of weights: what they lose against levels from least to greatest weight."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from codegen_repl.inference.int4 import dequantize, quantize
from codegen_repl.inference.rounding import LOWEST, best_levels, min_max, nearest
from codegen_repl.models.embedded import embedded_directory

torch.set_num_threads(1)


def random(*shape: int) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(4))


def heavy_tailed(*shape: int) -> Tensor:
    """Student's t with four degrees of freedom, as some layers have it."""
    generator = torch.Generator().manual_seed(4)
    squares = torch.randn(4, *shape, generator=generator).square().sum(0)
    return torch.randn(*shape, generator=generator) * (squares / 4).rsqrt()


def embedded() -> Tensor:
    """All weights of a layer in the middle of the embedded model."""
    tensors = load_file(Path(embedded_directory()) / "model.safetensors")
    chosen = [t for name, t in tensors.items() if name.startswith("transformer.h.4.") and t.dim() == 2]
    return torch.cat([tensor.float().reshape(-1, 256) for tensor in chosen])


def loss(weight: Tensor, found: Tensor) -> float:
    """The squared error, as a part of the weights'."""
    return float((found - weight).square().sum() / weight.square().sum())


@pytest.mark.parametrize(
    ("weight", "at_most"),
    [(random(256, 1024), 0.88), (heavy_tailed(256, 1024), 0.85), (embedded(), 0.88)],
    ids=["gaussian", "heavy-tailed", "embedded"],
)
def test_the_squared_error_is_clearly_below_that_of_min_and_max(weight: Tensor, at_most: float) -> None:
    """By an eighth for Gaussian weights, by more where there are outliers."""
    plain = loss(weight, dequantize(quantize(weight, fit_levels=min_max)))
    assert loss(weight, dequantize(quantize(weight))) < at_most * plain


def test_no_group_is_worse_than_by_min_and_max() -> None:
    """The first range that is tried is the whole one, and only what is better replaces it."""
    groups = heavy_tailed(4096, 64)
    errors = []
    for scale, zero in (best_levels(groups), min_max(groups)):
        codes = nearest(groups, scale, zero)
        assert codes.min() >= LOWEST
        errors.append((codes * scale + zero - groups).square().sum(1))
    assert (errors[0] <= errors[1] * (1 + 1e-5)).all()


def test_scale_and_zero_are_what_a_file_keeps() -> None:
    """Codes are chosen for the rounded scale and zero, not for finer ones that are rounded later."""
    for levels in best_levels(random(64, 64)):
        assert torch.equal(levels, levels.to(torch.bfloat16).float())
