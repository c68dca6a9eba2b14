"""Two-layer random networks: small enough to compute everything twice."""

from __future__ import annotations

from typing import Any

import torch
from transformers import CodeGenConfig, CodeGenForCausalLM, LlamaConfig, LlamaForCausalLM

from codegen_repl.inference.codegen_network import CodeGenNetwork
from codegen_repl.inference.codegen_parts import CodeGenShape
from codegen_repl.inference.engine import Network
from codegen_repl.inference.formats import FORMATS
from codegen_repl.inference.transformers_network import TransformersNetwork

torch.set_num_threads(1)  # networks this small only wait for their second thread

VOCAB = 97
CONTEXT = 128


def randomized(model: Any) -> Any:
    """`model` with weights so large that its choices differ clearly from token to token."""
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            noise = torch.randn(parameter.shape, generator=generator)
            if "norm" in name or "ln_" in name:
                parameter.add_(0.1 * noise)
            else:
                parameter.copy_(0.25 * noise)
    return model.eval()


def codegen_model(**changes: Any) -> Any:
    sizes = {
        "n_layer": 2,
        "n_embd": 32,
        "n_head": 4,
        "rotary_dim": 4,
        "n_positions": CONTEXT,
        "n_ctx": CONTEXT,
    }
    return randomized(CodeGenForCausalLM(CodeGenConfig(**({"vocab_size": VOCAB} | sizes | changes))))


def llama_model(**changes: Any) -> Any:
    sizes = {"num_hidden_layers": 2, "hidden_size": 32, "intermediate_size": 48, "num_attention_heads": 4}
    shape = {"vocab_size": VOCAB, "num_key_value_heads": 2, "max_position_embeddings": CONTEXT}
    return randomized(LlamaForCausalLM(LlamaConfig(**(sizes | shape | changes))))


def native(model: Any, format: str = "fp32", is_static: bool | None = None) -> CodeGenNetwork:
    """The native network with the weights of a CodeGenForCausalLM."""
    tensors = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    shape = CodeGenShape.from_config(model.config.to_dict())
    return CodeGenNetwork.from_tensors(shape, tensors, FORMATS[format], is_static=is_static)


def network(kind: str) -> Network:
    """One of NETWORKS, with the same weights every time."""
    if kind == "native codegen":
        return native(codegen_model())
    return TransformersNetwork(codegen_model() if kind == "codegen" else llama_model(), CONTEXT)


NETWORKS = ("native codegen", "codegen", "llama")
