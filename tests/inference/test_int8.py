"""Eight bits a weight: near the weight, and every row on its own."""

from __future__ import annotations

import pytest
import torch

from codegen_repl.inference import int8


def product(
    kernel: str, rows: int = 48, columns: int = 64
) -> tuple[int8.Int8Product, torch.Tensor, torch.Tensor]:
    """A product, the weight that its eight bits stand for, and its bias."""
    torch.manual_seed(rows)
    part, bias = int8.quantize(torch.randn(rows, columns)), torch.randn(rows)
    return int8.Int8Product(part["values"], part["scales"], bias, kernel), int8.dequantize(**part), bias


def test_no_weight_is_rounded_by_more_than_half_a_step() -> None:
    """Also in a channel of zeros, and in one with an outlier."""
    weight = torch.randn(5, 300)
    weight[1], weight[2, 7] = 0.0, 1e4
    part = int8.quantize(weight)
    error = (int8.dequantize(**part) - weight).abs()
    assert (error <= part["scales"][:, None] / 2 * 1.001).all()


@pytest.mark.parametrize("num_rows", [1, 3, int8.FEW_ROWS, int8.FEW_ROWS + 1, 70])
@pytest.mark.parametrize("kernel", int8.KERNELS)
def test_a_product_is_near_that_of_the_weight_it_keeps(kernel: str, num_rows: int) -> None:
    multiply, weight, bias = product(kernel)
    x = torch.randn(num_rows, 64) * torch.logspace(-2, 2, num_rows)[:, None]
    expected = x @ weight.t() + bias
    found = multiply(x)
    assert found.dtype is x.dtype
    assert ((found - expected).norm(dim=1) / expected.norm(dim=1)).max() < 0.03


@pytest.mark.parametrize("kernel", int8.KERNELS)
def test_a_row_does_not_depend_on_the_rows_beside_it(kernel: str) -> None:
    """Or candidates would change with their number, and a judged guess with its length."""
    multiply, _, _ = product(kernel)
    x = torch.randn(6, 64) * torch.tensor([1e-3, 1.0, 1e3, 5.0, 0.0, 2.0])[:, None]
    together = multiply(x)
    for row in range(6):
        torch.testing.assert_close(multiply(x[row : row + 1])[0], together[row], rtol=1e-5, atol=1e-6)


def test_the_fastest_kernel_is_one_of_them() -> None:
    assert int8.fastest(torch.get_num_threads()) in int8.KERNELS
