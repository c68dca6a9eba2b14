"""Weights between those of a network and what a short training made of it.

A short leg on new families teaches them and shakes what was settled. On the straight line between both ends
the loss on old and new programs is lower than at either (Wortsman et al. 2022, "Robust fine-tuning of
zero-shot models"). It knows networks, and nothing of files.
"""

from __future__ import annotations

import torch

from codegen_repl.errors import UsageError
from codegen_repl.training.network import Network


def between(before: Network, after: Network, share: float) -> Network:
    """The network that lies `share` (0 to 1) of the way from `before` to `after`.

    Raises UsageError when they are not of one shape, or the share is beyond the ends.
    """
    if before.shape != after.shape:
        raise UsageError("Only networks of the same shape can be blended: compare the two config.json files.")
    if not 0 <= share <= 1:
        raise UsageError(f"--share {share}: a number from 0 (the model before) to 1 (the training).")
    blended = Network(after.shape, after.compute_dtype)
    first, second = before.state_dict(), after.state_dict()
    blended.load_state_dict({name: torch.lerp(first[name], second[name], share) for name in second})
    return blended
