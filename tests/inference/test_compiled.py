"""The step in C is the network, row by row, in eight bits or exactly; its absence harms nobody."""

from __future__ import annotations

import ctypes
import shutil
from pathlib import Path

import pytest
import torch

from codegen_repl.errors import ModelError
from codegen_repl.inference import int4, int8
from codegen_repl.inference.codegen_network import CodeGenNetwork
from codegen_repl.inference.codegen_parts import CodeGenShape
from codegen_repl.inference.compiled import build, check, step
from codegen_repl.inference.formats import FORMATS
from tests.inference.networks import VOCAB, codegen_model, native

IDS = torch.randint(0, VOCAB, (6, 60), generator=torch.Generator().manual_seed(2))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    if not any(map(shutil.which, build.COMPILERS)):
        pytest.skip("there is no C compiler here")
    library = check.library(tmp_path_factory.mktemp("step"))
    assert library is not None
    return library


def built(
    library: ctypes.CDLL | None, changes: dict[str, int] | None = None, format: str = "int8"
) -> CodeGenNetwork:
    model = codegen_model(**(changes or {}))
    tensors = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    shape = CodeGenShape.from_config(model.config.to_dict())
    return CodeGenNetwork.from_tensors(shape, tensors, FORMATS[format], library=library)


def walk(network: CodeGenNetwork) -> torch.Tensor:
    """Logits of a prompt, single steps, forks of three rows and of six, and the rest after one row left."""
    with torch.inference_mode():
        cache = network.new_cache()
        logits = [network.forward(IDS[:1, :20], cache)]
        logits += [network.forward(IDS[:1, i : i + 1], cache) for i in range(20, 40)]
        for count in (3, 6):
            fork, rest = cache.fork(count, room=20), [count - 1, *range(1, count - 1)]
            logits += [network.forward(IDS[:count, i : i + 1], fork) for i in range(40, 50)]
            fork.drop_row(0)
            logits += [network.forward(IDS[rest, i : i + 1], fork) for i in range(50, 55)]
    return torch.cat(logits)


SHAPES = [
    {},
    {"n_embd": 40, "n_inner": 50},
    {"n_embd": 320, "n_head": 8, "rotary_dim": 32},
    {"rotary_dim": 8},
]


@pytest.mark.parametrize("changes", SHAPES)
def test_a_walk_in_fp32_is_that_of_plain_torch(library: ctypes.CDLL, changes: dict[str, int]) -> None:
    exact = walk(built(None, changes, "fp32"))
    assert (walk(built(library, changes, "fp32")) - exact).abs().max() < 1e-4


@pytest.mark.parametrize("changes", SHAPES)
def test_a_walk_is_as_near_the_exact_network_as_in_plain_torch(
    library: ctypes.CDLL, monkeypatch: pytest.MonkeyPatch, changes: dict[str, int]
) -> None:
    """Also where sizes are odd, or longer than a block."""
    monkeypatch.setattr(int8, "fastest", lambda _: "eight_bit_rows")  # the one that rounds rows as C does
    exact = walk(native(codegen_model(**changes)))
    plain, compiled = walk(built(None, changes)), walk(built(library, changes))
    assert (compiled - exact).abs().mean() < 1.2 * (plain - exact).abs().mean() + 1e-6
    assert (compiled - exact).abs().mean() < 0.1 * exact.abs().mean()


@pytest.mark.parametrize("format", ["int4", "int8", "int16", "fp32"])
def test_a_row_is_the_same_alone_and_among_others(library: ctypes.CDLL, format: str) -> None:
    """To the last bit, for any number of rows."""
    network = built(library, {"n_embd": 64}, format)
    with torch.inference_mode():
        trunk = network.new_cache()
        network.forward(IDS[:1, :20], trunk)
        forks = [trunk.fork(count, room=4) for count in (1, 2, 3, 5)]
        logits = [network.forward(IDS[:1, 20:21].expand(fork.num_rows, 1), fork) for fork in forks]
    for rows in logits:
        assert torch.equal(rows, logits[0].expand(len(rows), -1))


@pytest.mark.parametrize("format", ["int4", "int8", "int16", "fp32"])
def test_a_long_past_is_the_same_alone_and_shared(library: ctypes.CDLL, format: str) -> None:
    """Longer than the pieces in which several rows read it."""
    network = built(library, {"n_positions": 512, "n_embd": 256, "n_head": 2}, format=format)
    prompt = torch.randint(0, VOCAB, (1, 301), generator=torch.Generator().manual_seed(3))
    with torch.inference_mode():
        trunk = network.new_cache()
        network.forward(prompt[:, :300], trunk)
        forks = [trunk.fork(count, room=4) for count in (1, 2, 4, 6)]
        logits = [network.forward(prompt[:, 300:].expand(fork.num_rows, 1), fork) for fork in forks]
    for rows in logits:
        assert torch.equal(rows, logits[0].expand(len(rows), -1))


@pytest.mark.parametrize("num_rows", [1, 2, 3, 4, 5, 8, step.FEW_ROWS, step.FEW_ROWS + 1])
@pytest.mark.parametrize("columns", [3, 7, 256, 1000])
def test_a_product_is_near_the_weight_it_stands_for(
    library: ctypes.CDLL, num_rows: int, columns: int
) -> None:
    torch.manual_seed(4)
    part, bias, x = int8.quantize(torch.randn(13, columns)), torch.randn(13), torch.randn(num_rows, columns)
    product = step.CompiledProduct(library, part["values"], bias, part["scales"])
    expected = x @ int8.dequantize(**part).t() + bias
    assert (product(x) - expected).abs().max() < 0.02 * expected.abs().max()


@pytest.mark.parametrize("num_rows", [1, 2, 3, 4, 5, 8, step.FEW_ROWS + 1])
@pytest.mark.parametrize("columns", [64, 192, 512, 1216])
def test_four_bits_are_multiplied_as_what_they_stand_for(
    library: ctypes.CDLL, num_rows: int, columns: int
) -> None:
    torch.manual_seed(4)
    weight, bias, x = torch.randn(37, columns), torch.randn(37), torch.randn(num_rows, columns)
    part = int4.quantize(weight)
    product = step.CompiledProduct.of_part(library, {**part, "bias": bias})
    expected = x @ int4.dequantize(part).t() + bias
    assert (product.in_c(x) - expected).abs().max() < 0.02 * expected.abs().max()
    assert (product.in_pytorch(x) - expected).abs().max() < 0.02 * expected.abs().max()


def test_four_bits_of_whole_numbers_are_exact(library: ctypes.CDLL) -> None:
    """As large as sums can be: the largest codes of all shares by the largest levels."""
    codes = torch.randint(0, 16, (37, 1024), dtype=torch.uint8)
    codes[0] = 15
    rows = torch.randint(-step.LEVELS, step.LEVELS + 1, (9, 1024)).float()
    rows[:, 0], rows[0], rows[1] = step.LEVELS, step.LEVELS, -step.LEVELS
    part = {
        "packed": codes[:, ::2] | codes[:, 1::2] << 4,
        "scale": torch.ones(37, 16, dtype=torch.bfloat16),
        "zero": torch.full((37, 16), 3.0, dtype=torch.bfloat16),
        "bias": torch.zeros(37),
    }
    exact = rows @ (codes.float() - 8 + 3).t()
    assert torch.equal(step.CompiledProduct.of_part(library, part).in_c(rows), exact)


@pytest.mark.parametrize("outputs", [1, 2, 37])
@pytest.mark.parametrize("num_rows", [31, 32, 33, 71])
def test_many_rows_are_exact_in_c_and_in_pytorch(library: ctypes.CDLL, num_rows: int, outputs: int) -> None:
    values = torch.randint(-step.LEVELS, step.LEVELS + 1, (outputs, 1111), dtype=torch.int8)
    rows = torch.randint(-step.LEVELS, step.LEVELS + 1, (num_rows, 1111)).float()
    rows[:, 0], rows[0], values[0] = step.LEVELS, -step.LEVELS, step.LEVELS  # as large as sums can be
    product = step.CompiledProduct(library, values, torch.zeros(outputs), torch.ones(outputs))
    exact = (rows.double() @ values.double().t()).float()
    assert torch.equal(product.in_c(rows), exact)
    assert torch.equal(product.in_pytorch(rows), exact)


@pytest.mark.usefixtures("library")
def test_the_library_is_kept_for_the_next_start(tmp_path: Path) -> None:
    """And what takes a second is announced, once."""
    said: list[str] = []
    assert build.load(tmp_path, check.is_right, said.append) is not None
    (kept,) = tmp_path.iterdir()
    made = kept.stat().st_mtime_ns
    assert build.load(tmp_path, check.is_right, said.append) is not None
    assert [path.stat().st_mtime_ns for path in tmp_path.iterdir()] == [made]
    (line,) = said
    assert "once" in line


def test_without_a_compiler_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CC", raising=False)
    assert build.load(tmp_path, check.is_right) is None


def test_a_compiler_that_fails_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "false")
    monkeypatch.setattr(build, "COMPILERS", ())
    assert build.load(tmp_path, check.is_right) is None


def test_a_compiler_that_fails_is_not_asked_twice(
    library: ctypes.CDLL, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the next one is asked instead."""
    assert library is not None
    broken = tmp_path / "broken"
    broken.write_text('#!/bin/sh\ntest "$1" = --version && exec echo broken 1.0\nexit 1\n')
    broken.chmod(0o755)
    monkeypatch.setenv("CC", str(broken))
    said: list[str] = []
    for _ in range(2):
        assert build.load(tmp_path / "kept", check.is_right, said.append) is not None
    assert len(said) == 2  # one for each compiler
    assert len(list((tmp_path / "kept").glob("*.failed"))) == 1


def test_sizes_that_do_not_fit_together_never_reach_c(library: ctypes.CDLL) -> None:
    network = built(library)
    block = network._blocks[0]
    assert isinstance(block.into, step.CompiledProduct)
    assert block.into.scales is not None
    assert isinstance(network._head, step.CompiledProduct)
    short = step.CompiledProduct(
        library, block.into.values[:-1], block.into.bias[:-1], block.into.scales[:-1]
    )
    with pytest.raises(ModelError, match="sizes"):
        step.check_sizes(network.shape, [(block.norm, short, short)], network._norm, network._head)


def test_four_bits_with_too_few_scales_never_reach_c(library: ctypes.CDLL) -> None:
    network = built(library, {"n_embd": 64}, "int4")
    block, head = network._blocks[0], network._head
    assert isinstance(block.into, step.CompiledProduct)
    assert isinstance(block.out, step.CompiledProduct)
    assert isinstance(head, step.CompiledProduct)
    assert block.out.levels is not None
    step.check_sizes(network.shape, [(block.norm, block.into, block.out)], network._norm, head)
    short = step.CompiledProduct(library, block.out.values, block.out.bias, block.out.levels[..., :-1])
    with pytest.raises(ModelError, match="sizes"):
        step.check_sizes(network.shape, [(block.norm, block.into, short)], network._norm, head)


@pytest.mark.usefixtures("library")
def test_a_library_that_computes_wrong_is_not_used(tmp_path: Path) -> None:
    assert build.load(tmp_path, lambda _: False) is None


@pytest.mark.usefixtures("library")
def test_a_damaged_library_is_made_again(tmp_path: Path) -> None:
    assert build.load(tmp_path / "one", check.is_right) is not None
    (kept,) = (tmp_path / "one").iterdir()
    (tmp_path / "two").mkdir()  # under a path that this process has not opened yet
    damaged = tmp_path / "two" / kept.name
    damaged.write_bytes(b"not a library")
    assert build.load(tmp_path / "two", check.is_right) is not None
    assert damaged.stat().st_size > 1000
