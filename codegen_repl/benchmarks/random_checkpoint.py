"""A checkpoint of random weights in a given shape, laid out as a real one: speed asks not what weights say.

The same shape gives the same bytes. Tensors are made and written shard by shard, so that a large shape needs
little memory. The vocabulary is a stub that calls token 17 `t17`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import torch

from codegen_repl.benchmarks.shapes import Shape
from codegen_repl.errors import UsageError

SHARD_BYTES = 2 * 10**9
STD = 0.02  # as CodeGen networks are initialised
DTYPE = torch.float16  # as the family is published
END_OF_TEXT_ID = 0


def checkpoint_bytes(shape: Shape) -> int:
    """Size on disk."""
    return shape.num_params * DTYPE.itemsize


def make_checkpoint(shape: Shape, directory: Path, say: Callable[[str], None]) -> None:
    """Write the checkpoint unless it is there; UsageError when the disk has no room for it.

    It appears under its name when it is complete, never before.
    """
    if (directory / "config.json").is_file():
        return
    directory.parent.mkdir(parents=True, exist_ok=True)
    size = checkpoint_bytes(shape)
    free = shutil.disk_usage(directory.parent).free
    if free < 3 * size:  # the formats that engines make of it need as much again, or more
        raise UsageError(
            f"A checkpoint of shape {shape.name} and what engines make of it take {3 * size / 1e9:.1f} GB, "
            f"and {directory.parent} has {free / 1e9:.1f} GB free. CODEGEN_REPL_HOME names another place."
        )
    say(f"writing random weights of shape {shape.name}, {size / 1e9:.2f} GB, to {directory}")
    partial = directory.with_name(f"{directory.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    write_shards(shape, partial)
    write_vocabulary(shape, partial)
    write_json(partial / "config.json", configuration(shape))
    partial.rename(directory)


def write_shards(shape: Shape, directory: Path) -> None:
    """model.safetensors, or several files and their index when one would be large."""
    from safetensors.torch import save_file

    shards = list(sharded(tensor_sizes(shape)))
    names: dict[str, str] = {}
    for i, shard in enumerate(shards, 1):
        file = "model.safetensors"
        if len(shards) > 1:
            file = f"model-{i:05}-of-{len(shards):05}.safetensors"
        tensors = {name: random_tensor(name, size) for name, size in shard.items()}
        save_file(tensors, directory / file, metadata={"format": "pt"})
        names |= dict.fromkeys(shard, file)
    if len(shards) > 1:
        index = {"metadata": {"total_size": checkpoint_bytes(shape)}, "weight_map": names}
        write_json(directory / "model.safetensors.index.json", index)


def tensor_sizes(shape: Shape) -> dict[str, tuple[int, ...]]:
    """The tensors of a CodeGen checkpoint."""
    d, vocab = shape.n_embd, shape.vocab_size
    sizes: dict[str, tuple[int, ...]] = {"transformer.wte.weight": (vocab, d)}
    for i in range(shape.n_layer):
        layer = f"transformer.h.{i}."
        sizes |= {
            f"{layer}ln_1.weight": (d,),
            f"{layer}ln_1.bias": (d,),
            f"{layer}attn.qkv_proj.weight": (3 * d, d),
            f"{layer}attn.out_proj.weight": (d, d),
            f"{layer}mlp.fc_in.weight": (4 * d, d),
            f"{layer}mlp.fc_in.bias": (4 * d,),
            f"{layer}mlp.fc_out.weight": (d, 4 * d),
            f"{layer}mlp.fc_out.bias": (d,),
        }
    ends = {"transformer.ln_f.weight": (d,), "transformer.ln_f.bias": (d,)}
    return sizes | ends | {"lm_head.weight": (vocab, d), "lm_head.bias": (vocab,)}


def sharded(sizes: Mapping[str, tuple[int, ...]]) -> Iterator[dict[str, tuple[int, ...]]]:
    """The tensors in as many groups as it takes for none to be larger than a shard."""
    shard: dict[str, tuple[int, ...]] = {}
    num_bytes = 0
    for name, size in sizes.items():
        more = torch.Size(size).numel() * DTYPE.itemsize
        if shard and num_bytes + more > SHARD_BYTES:
            yield shard
            shard, num_bytes = {}, 0
        shard[name] = size
        num_bytes += more
    yield shard


def random_tensor(name: str, size: tuple[int, ...]) -> torch.Tensor:
    """Ones and zeros for a norm, small normal numbers else; the same for the same name and size."""
    if ".ln_" in name:
        return torch.full(size, float(name.endswith("weight")), dtype=DTYPE)
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:7])
    generator = torch.Generator().manual_seed(seed)
    return torch.empty(size).normal_(0, STD, generator=generator).to(DTYPE)


def write_vocabulary(shape: Shape, directory: Path) -> None:
    """A tokenizer of as many words as the network has rows."""
    words = {f"t{i}": i for i in range(shape.vocab_size)}
    end = f"t{END_OF_TEXT_ID}"
    token = {"id": END_OF_TEXT_ID, "content": end, "special": True}
    token |= dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    parts = dict.fromkeys(("truncation", "padding", "normalizer", "post_processor", "decoder"))
    model = {"type": "WordLevel", "vocab": words, "unk_token": end}
    splitter = {"type": "WhitespaceSplit"}
    write_json(
        directory / "tokenizer.json",
        {"version": "1.0", "added_tokens": [token], "pre_tokenizer": splitter, "model": model} | parts,
    )
    specials = dict.fromkeys(("unk_token", "bos_token", "eos_token"), end)
    write_json(directory / "tokenizer_config.json", {"tokenizer_class": "PreTrainedTokenizerFast"} | specials)


def configuration(shape: Shape) -> dict[str, Any]:
    """config.json as transformers and this program read it."""
    return {
        "model_type": "codegen",
        "architectures": ["CodeGenForCausalLM"],
        "activation_function": "gelu_new",
        "dtype": "float16",
        "n_layer": shape.n_layer,
        "n_embd": shape.n_embd,
        "n_head": shape.n_head,
        "n_inner": None,
        "rotary_dim": shape.rotary_dim,
        "n_positions": shape.n_positions,
        "n_ctx": shape.n_positions,
        "vocab_size": shape.vocab_size,
        "layer_norm_epsilon": 1e-5,
        "bos_token_id": END_OF_TEXT_ID,
        "eos_token_id": END_OF_TEXT_ID,
        "tie_word_embeddings": False,
        "use_cache": True,
    }


def write_json(path: Path, value: Any) -> None:
    """A small file of the checkpoint."""
    path.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
