"""From a checkpoint directory to a model: device, number format, network and tokenizer.

CodeGen networks run on the native engine, all others through transformers. Where the directory came from is
the registry's matter, how the model answers is `local`'s.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from ctypes import CDLL
from pathlib import Path

import torch

from codegen_repl.errors import ModelError, UsageError
from codegen_repl.inference.codegen_network import CodeGenNetwork
from codegen_repl.inference.codegen_parts import CodeGenShape
from codegen_repl.inference.compiled import check
from codegen_repl.inference.engine import Network
from codegen_repl.inference.formats import FORMATS, OTHER_NAMES, Format
from codegen_repl.inference.machine import has_fast_bfloat16
from codegen_repl.models.checkpoint import BAD_VALUES, Checkpoint, inspect
from codegen_repl.models.codegen import (
    END_OF_TEXT,
    FamilyFacts,
    codegen25_backend,
    codegen_backend,
    family_facts,
)
from codegen_repl.models.heap import freed_at_once
from codegen_repl.models.local import LocalModel
from codegen_repl.models.memory import check_memory
from codegen_repl.models.quantized import parts_of
from codegen_repl.models.threads import use_threads
from codegen_repl.models.tokenizer import TextTokenizer

SMALL = 200_000_000  # parameters; below, a format that is exact is fast enough
LARGE = 1_500_000_000  # above, four bytes a parameter are too many for most machines


def choose_device(name: str | None) -> torch.device:
    """The device asked for, else a CUDA one if there is any; UsageError for a name unknown to torch."""
    try:
        return torch.device(name or ("cuda" if torch.cuda.is_available() else "cpu"))
    except RuntimeError:
        raise UsageError(f"There is no device {name!r}; cpu and cuda are the usual ones.") from None


def choose_format(
    name: str | None, num_params: int, device: torch.device, is_native: bool, has_step: bool = True
) -> Format:
    """The format asked for, else by size and machine; UsageError for one that there is not.

    `has_step` says whether the compiled step can be used, without which sixteen bits are no faster.
    A configuration's own wish is ignored: most ask for float16, which a CPU computes slowly.
    """
    if name is not None:
        format = FORMATS.get(OTHER_NAMES.get(name, name))
        if format is None:
            *most, last = (*OTHER_NAMES, *(row.name for row in FORMATS.values() if row.is_quantized))
            raise UsageError(f"There is no dtype {name!r}; {', '.join(most)} and {last} are possible.")
        if format.is_quantized and not is_native:
            raise UsageError(
                f"{name} is for CodeGen 1 and 2, which have their own engine; choose bfloat16 or float32."
            )
        return format
    if device.type == "cuda":
        return FORMATS["bf16" if torch.cuda.is_bf16_supported() else "fp16"]
    if num_params < SMALL:
        return FORMATS["int16" if is_native and has_step else "fp32"]
    if is_native:
        return FORMATS["int8"]
    return FORMATS["fp32" if num_params < LARGE and not has_fast_bfloat16() else "bf16"]


def open_codegen(
    checkpoint: Checkpoint,
    facts: FamilyFacts,
    format: Format,
    device: torch.device,
    quantized: Path | None,
    library: CDLL | None,
    say: Callable[[str], None],
) -> CodeGenNetwork:
    """The native network of a CodeGen checkpoint, with its compiled step if there is one."""
    shape = CodeGenShape.from_config(checkpoint.config)
    kept = quantized if format.bytes_per_param < 2 else None  # sixteen bits are made as fast as read
    with freed_at_once():
        parts = parts_of(checkpoint, shape, facts.qkv_groups, format, kept, say)
        return CodeGenNetwork(shape, parts, format, device, library=library)


def step_library(
    name: str | None, device: torch.device, quantized: Path | None, say: Callable[[str], None]
) -> CDLL | None:
    """The compiled step where a network of this format (None: any) can use it, kept beside the quantized
    weights.
    """
    asked = None if name is None else FORMATS.get(OTHER_NAMES.get(name, name))
    if quantized is None or device.type != "cpu" or (asked is not None and not asked.has_step):
        return None
    return check.library(quantized.with_name("compiled"), say)


def open_tokenizer(checkpoint: Checkpoint, facts: FamilyFacts | None) -> TextTokenizer:
    """The tokenizer of a checkpoint: the family's own, or what transformers makes of the files."""
    if facts is not None and (facts.qkv_groups or facts.has_python_tokenizer):
        make_backend = codegen25_backend if facts.has_python_tokenizer else codegen_backend
        backend = make_backend(checkpoint.directory)
        eos_id = backend.token_to_id(eos_token(checkpoint.directory))
        if eos_id is None:
            raise ModelError(f"The tokenizer of {checkpoint.directory} has no end-of-text token.")
        return TextTokenizer(backend, [eos_id])
    from codegen_repl.models.pretrained import load_tokenizer

    return load_tokenizer(checkpoint)


def eos_token(directory: Path) -> str:
    """The token that ends a text, by the tokenizer's files (a configuration's id may be that of `#`)."""
    for name in ("tokenizer_config.json", "special_tokens_map.json"):
        try:
            token = json.loads((directory / name).read_text(encoding="utf-8")).get("eos_token")
        except (OSError, ValueError):
            continue
        token = token.get("content") if isinstance(token, dict) else token
        if token:
            return str(token)
    return END_OF_TEXT


def open_checkpoint(
    directory: Path,
    *,
    name: str | None = None,
    dtype: str | None = None,
    device: str | None = None,
    is_native: bool = True,
    is_guarded: bool = False,
    quantized: Path | None = None,
    say: Callable[[str], None] = lambda _: None,
    confirm: Callable[[str], bool] = lambda _: False,
) -> LocalModel:
    """Open a checkpoint directory.

    `dtype` is a name of the table of formats, or a long one (float32); `quantized` is a folder where
    quantized weights are kept for the next start, and beside it the compiled step. `is_native` False runs a
    CodeGen network through transformers too, for comparison; `is_guarded` lets it decode under the guard
    unless a request says otherwise. Raises ModelError when the directory is no safe and complete checkpoint,
    or does not fit the memory.
    """
    try:
        return open_inspected(
            inspect(directory), name, dtype, device, is_native, is_guarded, quantized, say, confirm
        )
    except (*BAD_VALUES, RuntimeError) as error:  # a value in a small file that nobody thought of
        reason = str(error).strip().split("\n")[0]
        raise ModelError(f"{directory} cannot be opened ({type(error).__name__}: {reason}).") from error


def open_inspected(
    checkpoint: Checkpoint,
    name: str | None,
    dtype: str | None,
    device: str | None,
    is_native: bool,
    is_guarded: bool,
    quantized: Path | None,
    say: Callable[[str], None],
    confirm: Callable[[str], bool],
) -> LocalModel:
    """The model of a directory that has been looked at."""
    facts = family_facts(checkpoint.config, checkpoint.directory)
    target = choose_device(device)
    is_native = is_native and facts is not None and bool(facts.qkv_groups)
    library = step_library(dtype, target, quantized, say) if is_native else None
    format = choose_format(dtype, checkpoint.num_params, target, is_native, library is not None)
    name = name or checkpoint.directory.resolve().name
    use_threads(checkpoint.num_params)
    check_memory(name, checkpoint.num_params, format.bytes_per_param, confirm)
    network: Network
    if is_native:
        assert facts is not None
        network = open_codegen(checkpoint, facts, format, target, quantized, library, say)
    else:
        from codegen_repl.models.pretrained import load_network

        network = load_network(checkpoint, facts, format.compute, target)
    tokenizer = open_tokenizer(checkpoint, facts)
    return LocalModel(name, checkpoint.revision, network, tokenizer, is_guarded)
