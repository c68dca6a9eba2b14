"""From a training folder to the folder that ships: plain CodeGen weights in 16 bits, tokenizer, model card.

Everything that the card says comes from `card.json`, which is gathered here from the training's own records
and from figures files; nothing is trained or measured in this module.
"""

import json
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from transformers import CodeGenForCausalLM, GenerationConfig

from codegen_repl.errors import UsageError
from codegen_repl.training.network import to_transformers
from codegen_repl.training.trainer import LEGS, load_checkpoint, load_network
from codegen_repl.training.vocabulary import end_of_text_id, save_vocabulary

MAX_BYTES = 40 * 2**20
MAX_NEW_TOKENS = 256

LIMITS = (
    "It was trained from nothing on generated programs only: it knows the steps that its families cover, in "
    "the wordings that they have, and little else. It lets the program work offline at once; it does not "
    "replace a large model.",
    "It has read no natural text and no real code; only its vocabulary was also fitted on Python's library.",
    "English prompts and Python only. Long or unusual names and long literals are sometimes copied wrongly.",
    "It learned on contexts of up to 1,024 tokens; up to 2,048 it works but was not trained.",
    "What it writes must be checked by running it; it does not know when it is wrong.",
)


def release(
    run: Path,
    tokenizer: Tokenizer,
    destination: Path,
    figures: dict[str, Any],
    *,
    corpus_commands: Sequence[str] = (),
    figure_commands: Sequence[str] = (),
) -> dict[str, Any]:
    """Write the model's folder and return its card; a `UsageError` when it would exceed 40 MB.

    The commands are quoted on the card: what made the data, and what prints the figures.
    """
    destination.mkdir(parents=True, exist_ok=True)
    model = to_transformers(load_network(run), end_of_text_id(tokenizer))
    write_model(model, destination)
    save_vocabulary(tokenizer, destination)
    card = describe(run, model)
    card["data"]["commands"] = list(corpus_commands)
    card |= {"figures": figures, "commands": list(figure_commands), "limits": list(LIMITS)}
    (destination / "card.json").write_text(
        json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (destination / "MODEL_CARD.md").write_text(card_text(card), encoding="utf-8")
    size = sum(file.stat().st_size for file in destination.iterdir())
    if size > MAX_BYTES:
        raise UsageError(
            f"{destination} takes {size / 2**20:.1f} MB, more than the 40 MB that the package may carry."
        )
    return card


def write_model(model: CodeGenForCausalLM, destination: Path) -> None:
    """Weights in fp16 (their rounding is far below bf16's), with a config that has them loaded as fp32, as
    a CPU likes.
    """
    weights = {name: tensor.to(torch.float16).contiguous() for name, tensor in model.state_dict().items()}
    path = destination / "model.safetensors"
    save_file(weights, path, metadata={"format": "pt"})
    path.chmod(0o644)  # it is written for its owner alone, and ships to everybody
    config = model.config
    config.architectures = ["CodeGenForCausalLM"]
    config.dtype = torch.float32
    config.save_pretrained(destination)
    GenerationConfig(
        bos_token_id=config.eos_token_id,
        eos_token_id=config.eos_token_id,
        pad_token_id=config.eos_token_id,
        max_new_tokens=MAX_NEW_TOKENS,
    ).save_pretrained(destination)


def describe(run: Path, model: CodeGenForCausalLM) -> dict[str, Any]:
    """What was trained, on what, and what it cost, from the records of the training folder."""
    saved = load_checkpoint(run)
    position = saved["position"]
    legs = [json.loads(line) for line in (run / LEGS).read_text(encoding="utf-8").splitlines()]
    return {
        "name": "codegen-repl tiny",
        "architecture": "CodeGenForCausalLM",
        "parameters": sum(parameter.numel() for parameter in model.parameters()),
        "shape": saved["shape"],
        "licence": "BSD-3-Clause",
        "data": {
            "kind": "Programs from this package's own generator, each executed; no outside text",
            "vocabulary": "Byte-level BPE, fitted on such programs and Python's library (PSF licence)",
            "legs": legs,
        },
        "compute": {
            "steps": position["step"],
            "tokens": position["tokens"],
            "hours": round(position["seconds"] / 3600, 2),
            "tokens_per_second": round(position["tokens"] / max(position["seconds"], 1e-9)),
            "machine": f"{platform.machine()}, {torch.get_num_threads()} threads",
            "torch": torch.__version__,
        },
    }


def card_text(card: dict[str, Any]) -> str:
    """The card for people."""
    compute, data = card["compute"], card["data"]
    legs = "\n".join(f"- `{leg['command']}`" for leg in data["legs"])
    figures = "\n".join(f"| {name} | {value} |" for name, value in card["figures"].items())
    made_by = "\n".join(data["commands"])
    commands = "\n".join(card["commands"])
    limits = "\n".join(f"- {limit}" for limit in card["limits"])
    shape = ", ".join(f"{name} {value}" for name, value in card["shape"].items())
    return f"""---
license: bsd-3-clause
language: en
library_name: transformers
tags: [codegen, program-synthesis]
---
# {card["name"]}

A CodeGen model of {card["parameters"] / 1e6:.1f} M parameters for one step at a time: under the program so
far it reads `# a step in plain words` and writes the Python for it.
A plain `{card["architecture"]}` ({shape}).

## Data
{data["kind"]}. {data["vocabulary"]}. Made by:
```
{made_by}
```

## Training
{compute["tokens"] / 1e6:.1f} M tokens in {compute["steps"]} steps and {compute["hours"]} hours,
{compute["tokens_per_second"]} tokens/s on {compute["machine"]}, torch {compute["torch"]}.
The commands, in order:

{legs}

## Figures
| | |
|---|---|
{figures}

Printed by:
```
{commands}
```

## Limits
{limits}
"""
