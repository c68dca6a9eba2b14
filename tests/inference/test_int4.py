"""Weights in four bits: what is written comes back, and the product is by the weight that came back."""

import os
import subprocess
import sys

import pytest
import torch
from torch import Tensor

from codegen_repl.inference import int4
from codegen_repl.inference.int4 import Int4Product, dequantize, kernel_layout, quantize, unpacked
from codegen_repl.inference.rounding import min_max

torch.set_num_threads(1)
BFLOAT16_TOLERANCE = 6e-3  # relative, of a product's length
CAPABILITIES = ("default", "avx2")


def random(*shape: int, seed: int = 3) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def distance(found: Tensor, expected: Tensor) -> float:
    return float((found.float() - expected).norm() / expected.norm())


def test_packed_codes_come_back() -> None:
    """Every byte gives its low half and then its high half, less eight."""
    every = torch.arange(256, dtype=torch.uint8).view(1, -1)
    codes = unpacked(every).view(-1, 2).int() + 8
    assert codes[:, 0].tolist() == [byte & 15 for byte in range(256)]
    assert codes[:, 1].tolist() == [byte >> 4 for byte in range(256)]


@pytest.mark.parametrize("group", [32, 64, 128])
def test_what_the_levels_hold_comes_back_exactly(group: int) -> None:
    """A weight of sixteen levels whose ends it has is kept without any loss."""
    codes = torch.randint(0, 16, (48, 256), generator=torch.Generator().manual_seed(1)).float()
    codes[:, ::group], codes[:, 1::group] = 0, 15
    weight = (codes - 8) / 32 + 0.25
    tensors = quantize(weight, group)
    assert [tuple(tensors[name].shape) for name in ("packed", "scale", "zero")] == [
        (48, 128),
        (48, 256 // group),
        (48, 256 // group),
    ]
    assert torch.equal(dequantize(tensors), weight)


def test_quantizing_twice_gives_the_same_bytes() -> None:
    """Nothing is random, and nothing depends on which rows stand together."""
    weight = random(200, 1024)
    once, again, part = quantize(weight), quantize(weight), quantize(weight[37:91])
    assert all(torch.equal(once[name], again[name]) for name in once)
    assert all(torch.equal(once[name][37:91], part[name]) for name in once)


@pytest.mark.parametrize(
    ("out", "width", "group"),
    [(128, 256, 64), (64, 96, 32), (80, 128, 64), (7, 33, 32), (5, 1, 64), (130, 100, 64), (24, 96, 48)],
)
def test_the_product_is_that_of_the_restored_weight(out: int, width: int, group: int) -> None:
    """By the kernel and around it, for shapes that it has and that it has not, in the format of x."""
    tensors, bias = quantize(random(out, width), group), random(out)
    weight = dequantize(tensors)[:, :width]
    for dtype in (torch.float32, torch.bfloat16):
        product = Int4Product(tensors, bias.to(dtype))
        for m in (1, 3, 16, 17, 64, int4.FEW_ROWS + 1):
            x = random(m, width, seed=9).to(dtype)
            found = product(x)
            assert (found.shape, found.dtype) == ((m, out), dtype)
            assert distance(found, x.float() @ weight.t() + bias) < BFLOAT16_TOLERANCE


def test_without_the_kernel_the_product_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a GPU, or with a PyTorch that has no such operation."""
    tensors, bias, x = quantize(random(96, 128)), random(96), random(5, 128)
    with_kernel = Int4Product(tensors, bias)(x)
    monkeypatch.setattr(int4, "kernel_layout", lambda: None)
    assert distance(Int4Product(tensors, bias)(x), with_kernel) < BFLOAT16_TOLERANCE


def test_a_row_does_not_depend_on_the_rows_beside_it() -> None:
    """Up to the number of rows that the kernel takes, so that a batch says what single rows say."""
    tensors, x = quantize(random(128, 256)), random(int4.FEW_ROWS, 256)
    product = Int4Product(tensors, torch.zeros(128))
    assert torch.equal(product(x), torch.cat([product(row[None]) for row in x]))


def test_bytes_read_are_little_more_than_half_a_byte_a_weight() -> None:
    """16 bits of scale and 16 of zero a group of 64, and the bias."""
    product = Int4Product(quantize(random(256, 512)), random(256))
    assert product.num_bytes == 256 * 512 // 2 + 4 * (256 * 512 // 64) + 4 * 256


@pytest.mark.slow
@pytest.mark.parametrize("capability", CAPABILITIES)
def test_each_order_of_the_kernel_is_read_back(capability: str) -> None:
    """What PyTorch does on older processors, which this one can be told to be."""
    test = "test_the_product_is_that_of_the_restored_weight"
    program = (
        f"from tests.inference.test_int4 import kernel_layout, {test}\n"
        f"assert kernel_layout() is not None; {test}(130, 256, 64)"
    )
    environment = {**os.environ, "ATEN_CPU_CAPABILITY": capability}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)


@pytest.mark.parametrize("value", [0.0, 0.7, -3e4, 1e-30])
def test_constant_rows_stay_what_they_are(value: float) -> None:
    """Up to the rounding of bfloat16, and better; zero exactly."""
    found = dequantize(quantize(torch.full((3, 128), value)))
    assert (found - value).abs().max() <= abs(value) * 2.0**-12
    assert found.isfinite().all()


def test_a_huge_outlier_spoils_its_own_group_only() -> None:
    """And the group is still no worse than by its least and greatest weight."""
    weight = random(4, 256)
    weight[1, 70] = 6e4
    found, plain = dequantize(quantize(weight)), dequantize(quantize(weight, fit_levels=min_max))
    assert found.isfinite().all()
    others = torch.ones_like(weight, dtype=torch.bool)
    others[1, 64:128] = False
    assert (found - weight)[others].abs().max() < 0.5
    assert (found - weight)[1].norm() <= (plain - weight)[1].norm()


def test_the_kernel_is_there_in_this_version() -> None:
    """The figures of the documentation are those of the kernel, not of the way around it."""
    assert kernel_layout() is not None


def test_rounding_leaves_the_number_of_threads_as_it_was() -> None:
    """Its own threads compute alone, and give what one thread gives."""
    weight = random(300, 1024)
    alone = quantize(weight)
    torch.set_num_threads(2)
    try:
        together = quantize(weight)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(1)
    assert all(torch.equal(alone[name], together[name]) for name in alone)
