"""A product is that of the weight, whatever the number format and the number of rows."""

from __future__ import annotations

import pytest
import torch

from codegen_repl.inference import machine
from codegen_repl.inference.product import MANY_ROWS, ROWS_TOGETHER, DenseProduct


@pytest.mark.parametrize("num_rows", [1, MANY_ROWS - 1, MANY_ROWS, 40])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_dense_product_is_that_of_its_weight(dtype: torch.dtype, num_rows: int) -> None:
    torch.manual_seed(5)
    outputs = ROWS_TOGETHER + 3
    weight, bias, x = torch.randn(outputs, 48), torch.randn(outputs), torch.randn(num_rows, 48)
    weight, bias, x = (tensor.to(dtype) for tensor in (weight, bias, x))
    exact = x.double() @ weight.double().t() + bias.double()
    found = DenseProduct(weight, bias)(x)
    assert found.dtype is dtype
    assert (found - exact).abs().max() < 8 * torch.finfo(dtype).eps * exact.abs().max()


def test_numbers_stay_the_same_in_the_format_that_is_fast() -> None:
    numbers = torch.randn(100).bfloat16()
    fast = machine.multiplied_as(numbers)
    assert torch.equal(fast.bfloat16(), numbers)
    assert machine.is_slow(numbers) is (fast.dtype is torch.float32)
    assert not machine.is_slow(fast)
