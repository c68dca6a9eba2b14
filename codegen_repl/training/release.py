"""From a training folder to the folder that ships: plain CodeGen weights in 16 bits, tokenizer, model card.

Everything that the card says comes from `card.json`, which is gathered here from the training's own records
and from figures files; nothing is trained or measured in this module.
"""

import json
import platform
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer
from transformers import CodeGenForCausalLM, GenerationConfig

from codegen_repl.errors import UsageError
from codegen_repl.training.blending import between
from codegen_repl.training.checkpoints import LEGS, load_checkpoint, load_network, read_lines
from codegen_repl.training.curriculum import STAGES
from codegen_repl.training.network import to_transformers
from codegen_repl.training.released import read_released
from codegen_repl.training.texts.gather import provenance_path
from codegen_repl.training.vocabulary import end_of_text_id, save_vocabulary

MAX_BYTES = 40 * 2**20
MAX_NEW_TOKENS = 256

TEXT_STAGES = {stage.name for stage in STAGES if stage.reads in ("natural", "code")}
ON_PROGRAMS = "Programs from this package's own generator, each executed"
AND_TEXTS = "; before them, documentation and code that a machine had under free licences"

LIMITS = (
    "English prompts and Python only. Long or unusual names and long literals are sometimes copied wrongly.",
    "It learned on contexts of up to 1,024 tokens; up to 2,048 it works but was not trained.",
    "What it writes must be checked by running it; it does not know when it is wrong.",
)
LIMITS_WITHOUT_TEXTS = (
    "It was trained from nothing on generated programs only: it knows the steps that its families cover, in "
    "the wordings that they have, and little else. It lets the program work offline at once; it does not "
    "replace a large model.",
    "It has read no natural text and no real code; only its vocabulary was also fitted on Python's library.",
)
LIMITS_WITH_TEXTS = (
    "It was trained from nothing, for the most part on generated programs: it knows the steps that their "
    "families cover, in the wordings that they have, and little else. It lets the program work offline at "
    "once; it does not replace a large model.",
)


@dataclass(frozen=True, slots=True)
class Blend:
    """An earlier release, how far (0 to 1) the weights are from it, and the command line that says so."""

    before: Path
    share: float
    command: str


def release(
    run: Path,
    tokenizer: Tokenizer,
    destination: Path,
    figures: dict[str, Any],
    *,
    corpus_commands: Sequence[str] = (),
    figure_commands: Sequence[str] = (),
    checkpoint: str = "",
    blend: Blend | None = None,
) -> dict[str, Any]:
    """Write the model's folder and return its card; a `UsageError` when it would exceed 40 MB, and then
    nothing is changed.

    The commands are quoted on the card: what made the data, and what prints the figures. With `blend`, the
    weights lie between those of an earlier release and those of the training.
    """
    network = load_network(run, name=checkpoint)
    if blend is not None:
        network = between(read_released(blend.before, network.compute_dtype)[0], network, blend.share)
    model = to_transformers(network, end_of_text_id(tokenizer))
    card = describe(run, model, checkpoint)
    if blend is not None:  # a leg of its own, so that later cards have it, too
        legs = card["data"]["legs"]
        legs.append({**legs[-1], "command": blend.command, "stages": []})
    card["data"]["commands"] = list(corpus_commands)
    card |= {"figures": figures, "commands": list(figure_commands), "limits": limits(card["data"]["texts"])}
    destination.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=destination.parent, prefix=f"{destination.name}.") as room:
        made = Path(room)
        write_model(model, made)
        save_vocabulary(tokenizer, made)
        (made / "card.json").write_text(
            json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
        )
        (made / "MODEL_CARD.md").write_text(card_text(card), encoding="utf-8")
        size = sum(file.stat().st_size for file in made.iterdir())
        if size > MAX_BYTES:
            raise UsageError(
                f"The model takes {size / 2**20:.1f} MB, more than the 40 MB that the package may carry."
            )
        destination.mkdir(exist_ok=True)
        for file in made.iterdir():
            file.replace(destination / file.name)
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


def describe(run: Path, model: CodeGenForCausalLM, checkpoint: str = "") -> dict[str, Any]:
    """What was trained, on what, and what it cost, from the records of the training folder."""
    saved = load_checkpoint(run, checkpoint)
    position = saved["position"]
    legs = [leg for leg in read_lines(run / LEGS) if leg["tokens"] < max(1, position["tokens"])]
    texts = [leg for leg in legs if TEXT_STAGES & set(leg["stages"])]
    return {
        "name": "codegen-repl tiny",
        "architecture": "CodeGenForCausalLM",
        "parameters": sum(parameter.numel() for parameter in model.parameters()),
        "shape": saved["shape"],
        "licence": "BSD-3-Clause",
        "data": {
            "kind": ON_PROGRAMS + (AND_TEXTS if texts else "; no outside text"),
            "texts": [licences_of(Path(leg["corpus"])) for leg in texts],
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


def licences_of(texts: Path) -> dict[str, Any]:
    """A file of texts in short: how many bytes are under which licences, as the provenance beside it says.

    A `UsageError` without that file: what a model has read is never left out.
    """
    if not provenance_path(texts).is_file():
        raise UsageError(
            f"{provenance_path(texts)} is missing, and the card must say what {texts} was made of: put it "
            "there, or run this in the folder where the training began."
        )
    sizes: Counter[str] = Counter()
    for origin in read_lines(provenance_path(texts)):
        sizes[", ".join(origin["licences"])] += origin["bytes"]
    return {"file": texts.name, "bytes": sizes.total(), "licences": dict(sizes.most_common())}


def limits(texts: Sequence[Any]) -> list[str]:
    """What the model cannot do, depending on what it has read."""
    return [*(LIMITS_WITH_TEXTS if texts else LIMITS_WITHOUT_TEXTS), *LIMITS]


def card_text(card: dict[str, Any]) -> str:
    """The card for people."""
    compute, data = card["compute"], card["data"]
    legs = "\n".join(f"- `{leg['command']}`" for leg in data["legs"])
    figures = "\n".join(f"| {name} | {value} |" for name, value in card["figures"].items())
    made_by = "\n".join(data["commands"])
    texts = "".join(_texts_line(text) for text in data.get("texts", ()))
    commands = "\n".join(card["commands"])
    cannot = "\n".join(f"- {limit}" for limit in card["limits"])
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
{texts}
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
{cannot}
"""


def _texts_line(text: dict[str, Any]) -> str:
    most = sorted(text["licences"], key=lambda name: -int(text["licences"][name]))[:6]
    return (
        f"- `{text['file']}`: {text['bytes'] / 1e6:.1f} MB, most of it under "
        + "; ".join(most)
        + " (as declared; the provenance file names every source)\n"
    )
