"""The shapes of the CodeGen family by name, and how many bytes a token of one costs to compute.

Sizes as published (a "6B" has 7.06 billion parameters), and two small ones of our own. Arithmetic only: what
writes a checkpoint of a shape is `random_checkpoint`.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from codegen_repl.errors import UsageError

# Scales, a few hundredths, are left out.
BYTES_PER_WEIGHT = {"fp32": 4.0, "bf16": 2.0, "int16": 2.0, "int8": 1.0, "int4": 0.5}


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes that decide what a token costs, under the names of a configuration."""

    name: str
    n_layer: int
    n_embd: int
    n_head: int
    rotary_dim: int
    vocab_size: int = 51200
    n_positions: int = 2048

    @classmethod
    def of_config(cls, name: str, config: Mapping[str, Any]) -> Shape:
        """The shape of a checkpoint by its configuration; UsageError if it is no CodeGen."""
        if config.get("model_type") != "codegen":
            raise UsageError(f"{name} is no CodeGen checkpoint; bench speed compares engines on those only.")
        sizes = {key: config[key] for key in ("n_layer", "n_embd", "n_head", "rotary_dim", "vocab_size")}
        return cls(name, **sizes, n_positions=config.get("n_positions", 2048))

    @property
    def num_params(self) -> int:
        """All parameters: two embeddings, and in each layer 12 d² weights, a norm, two biases."""
        d, vocab = self.n_embd, self.vocab_size
        return self.n_layer * (12 * d * d + 7 * d) + 2 * d + vocab * d + vocab * (d + 1)

    @property
    def num_read(self) -> int:
        """Parameters that every token reads: all but the embedding, of which it reads one row."""
        return self.num_params - self.vocab_size * self.n_embd

    def weight_bytes(self, dtype: str) -> float:
        """The size of all weights in a number format."""
        return self.num_params * BYTES_PER_WEIGHT[dtype]

    def token_bytes(self, dtype: str, kv_bytes: int, context: float) -> float:
        """Bytes that one token must read: weights, and keys and values of `kv_bytes` a number."""
        return self.num_read * BYTES_PER_WEIGHT[dtype] + self.cache_bytes(kv_bytes) * context

    def cache_bytes(self, kv_bytes: int) -> int:
        """Bytes of keys and values that one token of context adds to what each later token must read."""
        return 2 * self.n_layer * self.n_embd * kv_bytes


SHAPES = {
    shape.name: shape
    for shape in (
        Shape("micro", 2, 64, 4, 16, vocab_size=512),  # to see whether everything works
        Shape("tiny", 8, 384, 4, 32, vocab_size=4096),  # that of the embedded model
        Shape("350M", 20, 1024, 16, 32),
        Shape("2B", 32, 2560, 32, 64),
        Shape("6B", 33, 4096, 16, 64),
        Shape("16B", 34, 6144, 24, 64),
        Shape("codegen2-1B", 16, 2048, 16, 64),
        Shape("codegen2-3_7B", 16, 4096, 16, 64),
        Shape("codegen2-7B", 32, 4096, 16, 64),
    )
}


def find_shape(name: str) -> Shape:
    """The shape of that name, in whatever case; UsageError, with the nearest names, if there is none."""
    names = {known.lower(): known for known in SHAPES}
    if (known := names.get(name.lower())) is not None:
        return SHAPES[known]
    near = difflib.get_close_matches(name.lower(), names, n=2)
    hint = (
        f"did you mean {' or '.join(names[n] for n in near)}?" if near else f"there are {', '.join(SHAPES)}."
    )
    raise UsageError(f"There is no shape {name!r}; {hint}")
