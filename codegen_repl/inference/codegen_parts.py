"""From the tensors of a CodeGen checkpoint to the parts that the network computes with.

Query, key, value and the MLP's input become one matrix, both outputs another; the published order of the
attention weights is undone. Parts are made one at a time, so that no more than one is held twice. It knows
tensors by their names, and nothing of files or of how a part is multiplied.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from codegen_repl.errors import ModelError
from codegen_repl.inference.product import ROWS_TOGETHER

LARGEST_SIZE = 2**20  # of any dimension; the largest CodeGen is 6,144 wide
PUBLISHED_GROUPS = 4  # attention heads are stored in as many groups as the training hardware had cores

Part = dict[str, Tensor]
Parts = Mapping[str, Part]  # "embedding", "norm", "head", and of each block "0.norm", "0.into", "0.out"


def size_in(config: Mapping[str, Any], name: str) -> int:
    """A size of a configuration; ModelError unless it is a whole number above zero, and no huge one."""
    if name not in config:
        raise ModelError(f"The configuration of this CodeGen model lacks {name!r}.")
    size = config[name]
    if type(size) is not int or not 0 < size <= LARGEST_SIZE:
        raise ModelError(
            f"The configuration of this CodeGen model says {name} {size!r}; a whole number is needed, from 1 "
            f"to {LARGEST_SIZE}."
        )
    return size


@dataclass(frozen=True, slots=True)
class CodeGenShape:
    """The sizes of a CodeGen network, under the names of its configuration."""

    n_layer: int
    n_embd: int
    n_head: int
    rotary_dim: int
    n_positions: int
    n_inner: int
    layer_norm_epsilon: float

    @classmethod
    def from_config(cls, config: Mapping[str, Any]) -> CodeGenShape:
        """Read the sizes from a configuration; ModelError if it describes something else."""
        if config.get("activation_function", "gelu_new") != "gelu_new":
            raise ModelError(f"CodeGen with activation {config['activation_function']!r} is not supported.")
        sizes = {"n_positions": 2048, **config}
        sizes["n_inner"] = config.get("n_inner") or 4 * size_in(sizes, "n_embd")
        shape = cls(
            **{name: size_in(sizes, name) for name in cls.__annotations__ if name != "layer_norm_epsilon"},
            layer_norm_epsilon=float(config.get("layer_norm_epsilon", 1e-5)),
        )
        # What computes with these sizes trusts them, also where no one checks an index.
        if shape.n_embd % shape.n_head or shape.head_dim % 2 or shape.n_inner % 2:
            raise ModelError(
                f"A CodeGen model of width {shape.n_embd} with {shape.n_head} heads and {shape.n_inner} "
                "inner channels is not supported: heads take equal parts of the width, and parts are even."
            )
        if shape.rotary_dim % 2 or shape.rotary_dim > shape.head_dim:
            raise ModelError(
                f"The configuration says that {shape.rotary_dim} channels of a head are rotated; heads have "
                f"{shape.head_dim}, and it is an even number of them."
            )
        return shape

    @property
    def head_dim(self) -> int:
        """Channels of one head."""
        return self.n_embd // self.n_head

    @property
    def part_names(self) -> tuple[str, ...]:
        """The names of all parts, in the order of the computation."""
        blocks = (f"{i}.{kind}" for i in range(self.n_layer) for kind in ("norm", "into", "out"))
        return ("embedding", *blocks, "norm", "head")


class CheckpointParts(Mapping[str, Part]):
    """The parts of a checkpoint, each made when it is asked for.

    Products have `weight` (out, in) and `bias` (out), norms `weight` and `bias`, the embedding `weight`.
    Tensors are taken out of `tensors` as they are used. Raises ModelError when one is missing, misshapen or
    not finite.
    """

    def __init__(
        self, shape: CodeGenShape, tensors: MutableMapping[str, Tensor], groups: int = PUBLISHED_GROUPS
    ) -> None:
        self._shape, self._tensors, self._groups = shape, tensors, groups
        self._is_tied = "lm_head.weight" not in tensors

    def __iter__(self) -> Iterator[str]:
        return iter(self._shape.part_names)

    def __len__(self) -> int:
        return len(self._shape.part_names)

    def __getitem__(self, name: str) -> Part:
        d, prefix = self._shape.n_embd, "transformer.h."
        block, _, kind = name.rpartition(".")
        if name == "embedding":
            return {"weight": self._take("transformer.wte.weight", None, d, is_kept=self._is_tied)}
        if name == "head":
            weight = self._take("transformer.wte.weight" if self._is_tied else "lm_head.weight", None, d)
            return {"weight": weight, "bias": self._take("lm_head.bias", len(weight))}
        if name == "norm":
            return self._take_pair("transformer.ln_f", d)
        if kind == "norm":
            return self._take_pair(f"{prefix}{block}.ln_1", d)
        return self._into(f"{prefix}{block}.") if kind == "into" else self._out(f"{prefix}{block}.")

    def _into(self, prefix: str) -> Part:
        """value | key | query | MLP input, (3 * d + inner, d)."""
        d, inner = self._shape.n_embd, self._shape.n_inner
        query, key, value = split_qkv(self._take(prefix + "attn.qkv_proj.weight", 3 * d, d), self._groups)
        query = query * self._shape.head_dim**-0.5  # so that scores need no scaling
        fc_in = self._take_pair(prefix + "mlp.fc_in", inner, d)
        return {
            "weight": torch.cat((value, key, query, fc_in["weight"])),
            "bias": functional.pad(fc_in["bias"], (3 * d, 0)),
        }

    def _out(self, prefix: str) -> Part:
        """attention | MLP output, (d, d + inner)."""
        d, inner = self._shape.n_embd, self._shape.n_inner
        out_proj = self._take(prefix + "attn.out_proj.weight", d, d)
        fc_out = self._take_pair(prefix + "mlp.fc_out", d, inner)
        return {"weight": torch.cat((out_proj, fc_out["weight"]), dim=1), "bias": fc_out["bias"]}

    def _take(self, name: str, *size: int | None, is_kept: bool = False) -> Tensor:
        """The tensor `name` of a given size (None: any)."""
        tensor = self._tensors.get(name) if is_kept else self._tensors.pop(name, None)
        if tensor is None:
            raise ModelError(f"The checkpoint has no tensor {name}; it is incomplete, so fetch it again.")
        if len(tensor.shape) != len(size) or any(
            w not in (None, s) for s, w in zip(tensor.shape, size, strict=True)
        ):
            raise ModelError(
                f"The tensor {name} has shape {tuple(tensor.shape)}, but the configuration says {size}."
            )
        # Piece by piece, for a sum in another format makes a copy of all that it adds.
        if not all(piece.sum(dtype=torch.float32).isfinite() for piece in torch.split(tensor, ROWS_TOGETHER)):
            raise ModelError(f"The tensor {name} has values that are not finite; the checkpoint is damaged.")
        return tensor

    def _take_pair(self, name: str, *size: int) -> Part:
        """`name`.weight and `name`.bias."""
        return {"weight": self._take(f"{name}.weight", *size), "bias": self._take(f"{name}.bias", size[0])}


def split_qkv(weight: Tensor, groups: int) -> tuple[Tensor, Tensor, Tensor]:
    """Query, key and value weights, (d, d) each, of a stored (3d, d) in `groups` of [query | value | key]."""
    d = weight.shape[1]
    query, value, key = weight.view(groups, 3, d // groups, d).transpose(0, 1).reshape(3, d, d)
    return query, key, value


def join_qkv(query: Tensor, key: Tensor, value: Tensor, groups: int) -> Tensor:
    """The inverse of `split_qkv`."""
    d = query.shape[1]
    stacked = torch.stack((query, value, key)).view(3, groups, d // groups, d)
    return stacked.transpose(0, 1).reshape(3 * d, d)
