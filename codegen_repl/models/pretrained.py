"""Any causal language model that transformers knows natively, loaded from an inspected directory.

No remote code, no attention kernel of the checkpoint's choosing, nothing from the network, and no chatter:
the library's own defaults allow all four. It is imported only when such a model is opened.
"""

from __future__ import annotations

import os
from typing import Any

import torch

from codegen_repl.errors import ModelError
from codegen_repl.inference.codegen_parts import PUBLISHED_GROUPS, join_qkv, split_qkv
from codegen_repl.inference.transformers_network import TransformersNetwork
from codegen_repl.models.checkpoint import Checkpoint
from codegen_repl.models.codegen import FamilyFacts
from codegen_repl.models.tokenizer import TextTokenizer

DEFAULT_CONTEXT = 2048
CONTEXT_KEYS = ("max_position_embeddings", "n_positions", "n_ctx", "max_sequence_length", "seq_length")
EAGER_ONLY = {"codegen"}  # transformers 5 has no other attention for it and raises ValueError


def load_network(
    checkpoint: Checkpoint, facts: FamilyFacts | None, dtype: torch.dtype, device: torch.device
) -> TransformersNetwork:
    """The network of a checkpoint; ModelError if its weights are incomplete, misshapen or not finite."""
    keep_quiet()
    from transformers import AutoModelForCausalLM

    try:
        model, report = AutoModelForCausalLM.from_pretrained(
            checkpoint.directory,
            dtype=dtype,
            local_files_only=True,
            use_safetensors=True,
            weights_only=True,
            trust_remote_code=False,
            attn_implementation="eager" if checkpoint.config.get("model_type") in EAGER_ONLY else "sdpa",
            output_loading_info=True,
        )
    except Exception as error:  # the library raises what it likes for a checkpoint that it does not like
        raise cannot_open(checkpoint, error) from error
    if missing := sorted(report["missing_keys"]):
        raise ModelError(f"The checkpoint has no tensor {missing[0]}; it is incomplete, so fetch it again.")
    for name, tensor in model.named_parameters():
        if not tensor.detach().sum(dtype=torch.float32).isfinite():
            raise ModelError(f"The tensor {name} has values that are not finite; the checkpoint is damaged.")
    if facts is not None and facts.qkv_groups not in (0, PUBLISHED_GROUPS):
        for block in model.transformer.h:
            weight = block.attn.qkv_proj.weight.data
            block.attn.qkv_proj.weight.data = join_qkv(*split_qkv(weight, facts.qkv_groups), PUBLISHED_GROUPS)
    return TransformersNetwork(model.to(device), context_length(checkpoint, facts))


def load_tokenizer(checkpoint: Checkpoint) -> TextTokenizer:
    """The tokenizer of a checkpoint, if it is one of the fast ones."""
    keep_quiet()
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(
            checkpoint.directory, local_files_only=True, trust_remote_code=False
        )
        backend = tokenizer.backend_tokenizer
    except Exception as error:  # as above
        raise cannot_open(checkpoint, error) from error
    return TextTokenizer(backend, eos_ids(tokenizer, checkpoint.config.get("eos_token_id")))


def eos_ids(tokenizer: Any, configured: int | list[int] | None) -> set[int]:
    """The tokenizer's end-of-text id, and those of the configuration that are control tokens.

    Some configurations name an ordinary token (`#`, in CodeGen2): that would end every answer at a comment.
    """
    others = configured if isinstance(configured, list) else [configured]
    special = set(tokenizer.all_special_ids)
    return {i for i in (tokenizer.eos_token_id, *(i for i in others if i in special)) if i is not None}


def context_length(checkpoint: Checkpoint, facts: FamilyFacts | None) -> int:
    """How many tokens prompt and answer may have together."""
    if facts is not None:
        return facts.context_length
    lengths = (checkpoint.config.get(key) for key in CONTEXT_KEYS)
    return next((int(length) for length in lengths if length), DEFAULT_CONTEXT)


def cannot_open(checkpoint: Checkpoint, error: Exception) -> ModelError:
    """The sentence for what transformers refuses."""
    reason = str(error).strip().split("\n")[0] or type(error).__name__
    return ModelError(f"{checkpoint.directory} cannot be opened: {reason}")


def keep_quiet() -> None:
    """No progress bars, warnings, look-ups or telemetry from the libraries."""
    for name in ("DISABLE_SAFETENSORS_CONVERSION", "HF_HUB_DISABLE_TELEMETRY"):
        os.environ.setdefault(name, "1")
    os.environ.pop("TRUST_REMOTE_CODE", None)
    from transformers.utils import logging

    logging.set_verbosity_error()
    logging.disable_progress_bar()
