"""Any Hugging Face causal language model as a Network. It knows the model's class, nothing of its files.

All rows have equal length and nothing is padded, so the attention mask is all ones; it is passed anyway,
because a model left to infer it takes some pad ids for padding.
"""

from __future__ import annotations

import copy
import inspect
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

from codegen_repl.generation import never


class TransformersCache:
    """A DynamicCache with the row operations of a KVCache.

    Sliding windows and recurrent states cannot be cut back; such a cache forgets everything on `crop`.
    """

    def __init__(self, config: Any, content: Any = None) -> None:
        self._config = config
        self.content = DynamicCache(config=config) if content is None else content

    @property
    def length(self) -> int:
        """Tokens cached in each row."""
        return int(self.content.get_seq_length())

    def crop(self, length: int) -> None:
        """Forget what stands after `length` tokens (transformers 5 takes negative counts only)."""
        surplus = self.length - length
        if surplus > 0 and self._is_plain:
            self.content.crop(-surplus)
        elif surplus > 0:
            self.content = DynamicCache(config=self._config)

    def fork(self, num_rows: int, room: int) -> TransformersCache:  # noqa: ARG002 - it grows as needed
        """A copy with `num_rows` equal rows."""
        content = copy.copy(self.content)
        duplicate = copy.copy if self._is_plain else copy.deepcopy  # plain layers never write in place
        content.layers = [duplicate(layer) for layer in self.content.layers]
        content.batch_repeat_interleave(num_rows)
        return TransformersCache(self._config, content)

    def drop_row(self, row: int) -> None:
        """Remove a row; the last one takes its place."""
        num_rows = self.content.layers[0].keys.shape[0]
        kept = [num_rows - 1 if i == row else i for i in range(num_rows - 1)]
        self.content.batch_select_indices(torch.tensor(kept, dtype=torch.long))

    def tail(self, row: int, start: int) -> list[tuple[Tensor, Tensor]] | None:
        """Keys and values of one row from `start` on, (1, heads, t, head_dim) a layer."""
        if not self._is_plain:
            return None
        row_and_rest = (slice(row, row + 1), slice(None), slice(start, None))
        return [
            (layer.keys[row_and_rest].clone(), layer.values[row_and_rest].clone())
            for layer in self.content.layers
        ]

    def owned(self, tail: list[tuple[Tensor, Tensor]]) -> list[tuple[Tensor, Tensor]]:
        """The same, as it is a copy."""
        return tail

    def append(self, tail: list[tuple[Tensor, Tensor]]) -> None:
        """Put a tail behind this row."""
        for i, (keys, values) in enumerate(tail):
            self.content.update(keys, values, i)

    @property
    def _is_plain(self) -> bool:
        return all(type(layer) is DynamicLayer for layer in self.content.layers)


class TransformersNetwork:
    """`model` (a PreTrainedModel with a language-model head), in evaluation mode."""

    def __init__(self, model: Any, context_length: int) -> None:
        self.context_length = context_length
        self.num_params = sum(parameter.numel() for parameter in model.parameters())
        self.num_params_at_once = self.num_params  # its class is not asked between layers
        self.is_interrupted: Callable[[], bool] = never
        self.device: torch.device = model.device
        self._model = model.eval()
        # transformers 5.24 renamed the argument; 5.40 takes the new name only.
        takes_cache = "cache" in inspect.signature(model.forward).parameters
        self._cache_argument = "cache" if takes_cache else "past_key_values"

    def new_cache(self) -> TransformersCache:
        """An empty cache of one row."""
        return TransformersCache(self._model.config)

    def forward(self, ids: Tensor, cache: TransformersCache) -> Tensor:
        """Append `ids` (rows, t); return the logits after the last one, (rows, vocab)."""
        return self._logits(ids, cache, logits_to_keep=1)[:, -1]

    def forward_all(self, ids: Tensor, cache: TransformersCache) -> Tensor:
        """Append `ids` (rows, t); return the logits after each of them, (rows, t, vocab)."""
        return self._logits(ids, cache, logits_to_keep=0)

    def _logits(self, ids: Tensor, cache: TransformersCache, logits_to_keep: int) -> Tensor:
        """Append `ids` (rows, t); the logits after the last few of them, or with 0 after each."""
        num_rows, num_new = ids.shape
        mask = torch.ones(num_rows, cache.length + num_new, dtype=torch.long, device=ids.device)
        output = self._model(
            input_ids=ids,
            attention_mask=mask,
            use_cache=True,
            logits_to_keep=logits_to_keep,
            **{self._cache_argument: cache.content},
        )
        logits: Tensor = output.logits
        return logits
