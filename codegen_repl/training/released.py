"""Going on from a model that was released: its weights, and what its card remembers of the training so far.

The optimisers' state is not released, so such a training begins with a warm-up.
"""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from codegen_repl.errors import UsageError
from codegen_repl.inference.machine import fast_dtype
from codegen_repl.training.checkpoints import LEGS, append
from codegen_repl.training.leg import Position
from codegen_repl.training.network import Network, Shape, from_transformers_state


def read_released(folder: Path, compute_dtype: torch.dtype | None = None) -> tuple[Network, Position]:
    """The network of a released folder, and the steps, tokens and seconds that it has behind it.

    A `UsageError` when the folder holds no model of ours.
    """
    card = _card(folder)
    state = {name: tensor.float() for name, tensor in load_file(folder / "model.safetensors").items()}
    network = from_transformers_state(state, Shape(**card["shape"]), compute_dtype or fast_dtype())
    compute = card["compute"]
    return network, Position(compute["steps"], compute["tokens"], 3600.0 * compute["hours"])


def take_over_legs(folder: Path, run: Path) -> None:
    """Note in a new training folder how the released model was made, so that the next card has it all."""
    for leg in _card(folder)["data"]["legs"]:
        append(run / LEGS, leg)


def _card(folder: Path) -> dict[str, Any]:
    try:
        card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{folder} is no model that `train release` wrote: its card.json cannot be read ({error})."
        ) from None
    return card
