"""Whether what a compiler made of step.c computes what it should, asked each time before it is used.

Products of whole numbers must be exact; the steps of a network of two layers, alone and as a fork of three
rows, must be near those of PyTorch.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from codegen_repl.inference.codegen_network import CodeGenNetwork
from codegen_repl.inference.codegen_parts import CodeGenShape, Part
from codegen_repl.inference.compiled import build
from codegen_repl.inference.compiled.step import LEVELS, CompiledProduct
from codegen_repl.inference.formats import FORMATS
from codegen_repl.inference.int4 import GROUP

SHAPE = CodeGenShape(
    n_layer=2, n_embd=64, n_head=4, rotary_dim=8, n_positions=64, n_inner=260, layer_norm_epsilon=1e-5
)
VOCAB = 99
NUM_PROMPT, NUM_STEPS, NUM_ROWS = 20, 6, 3
NUM_MANY = 37  # rows of a product
NEAR = {
    "fp32": 1e-4,
    "int16": 1e-3,
    "int8": 0.1,
    "int4": 0.3,
}  # mean difference to fp32 in PyTorch, as a share of the mean logit


def library(folder: Path, say: Callable[[str], None] = lambda _: None) -> ctypes.CDLL | None:
    """The compiled step, kept in `folder`; None where there is no compiler, or what it made is wrong."""
    return build.load(folder, is_right, say)


def is_right(library: ctypes.CDLL) -> bool:
    """Whether products and steps come out as they must."""
    return are_products_right(library) and are_steps_right(library)


def are_products_right(library: ctypes.CDLL) -> bool:
    """Of few rows and of many, with weights of eight bits and in fp32; the largest numbers are among them, of
    which short sums overflow.
    """
    generator = torch.Generator().manual_seed(1)
    values = torch.randint(-LEVELS, LEVELS + 1, (37, 1120), dtype=torch.int8, generator=generator)
    rows = torch.randint(-LEVELS, LEVELS + 1, (NUM_MANY, 1120), generator=generator).float()
    values[0], rows[0] = LEVELS, LEVELS
    rows[:, 0] = LEVELS  # so that each row keeps its numbers
    exact, zeros = rows @ values.float().t(), torch.zeros(37)
    products = (
        CompiledProduct(library, values, zeros, torch.ones(37)),
        CompiledProduct(library, values.to(torch.int16), zeros, torch.ones(37)),
        CompiledProduct(library, values.float(), zeros),
    )
    return all(
        torch.equal(product(rows[:count]), exact[:count])
        for product in products
        for count in (1, 4, 7, len(rows))
    )


def are_steps_right(library: ctypes.CDLL) -> bool:
    """A few tokens after a prompt, then as many in a fork, in each format that has the step."""
    whole = replace(SHAPE, n_inner=SHAPE.n_inner // GROUP * GROUP)  # without which C has no four bits
    return all(
        is_near(random_parts(shape), shape, name, library)
        for shape, names in ((SHAPE, NEAR.keys() - {"int4"}), (whole, {"int4"}))
        for name in names
    )


def is_near(parts: dict[str, Part], shape: CodeGenShape, name: str, library: ctypes.CDLL) -> bool:
    """Whether the library computes in a format about what PyTorch does in fp32."""
    exact = logits_of(parts, shape, "fp32", None)
    difference = (logits_of(parts, shape, name, library) - exact).abs().mean()
    return bool(difference < NEAR[name] * exact.abs().mean())


def random_parts(shape: CodeGenShape) -> dict[str, Part]:
    """The parts of a network whose logits are of some size."""
    generator = torch.Generator().manual_seed(2)
    d, inner = shape.n_embd, shape.n_inner

    def product(out: int, into: int) -> Part:
        weight = torch.randn(out, into, generator=generator) / into**0.5
        return {"weight": weight, "bias": torch.randn(out, generator=generator)}

    def norm() -> Part:
        return {"weight": torch.ones(d), "bias": torch.randn(d, generator=generator) / 4}

    parts = {"embedding": {"weight": torch.randn(VOCAB, d, generator=generator)}}
    for layer in range(shape.n_layer):
        parts[f"{layer}.norm"] = norm()
        parts[f"{layer}.into"] = product(3 * d + inner, d)
        parts[f"{layer}.out"] = product(d, d + inner)
    return parts | {"norm": norm(), "head": product(VOCAB, d)}


def logits_of(
    parts: dict[str, Part], shape: CodeGenShape, format: str, library: ctypes.CDLL | None
) -> Tensor:
    """(steps, vocab) of single steps, computed by `library` or, without one, by PyTorch."""
    chosen = FORMATS[format]
    reduced = {name: dict(chosen.reduced(name, dict(part))) for name, part in parts.items()}
    network = CodeGenNetwork(shape, reduced, chosen, library=library)
    ids = torch.arange(NUM_ROWS * (NUM_PROMPT + 2 * NUM_STEPS)).view(NUM_ROWS, -1) * 7 % VOCAB
    with torch.inference_mode():
        cache = network.new_cache()
        network.forward(ids[:1, :NUM_PROMPT], cache)
        after = NUM_PROMPT + NUM_STEPS
        found = [network.forward(ids[:1, i : i + 1], cache) for i in range(NUM_PROMPT, after)]
        fork = cache.fork(NUM_ROWS, room=NUM_STEPS)
        found += [network.forward(ids[:, i : i + 1], fork) for i in range(after, after + NUM_STEPS)]
    return torch.cat(found)
