"""One decoding step with shapes that never change, so that a GPU can replay it as one CUDA graph.

Attention reads the whole buffer of the cache under a mask, and the position is a tensor, not a number:
nothing in the step depends on how far a text has come. On a GPU launching the small operations one by one
costs more than computing them; on a CPU reading the whole buffer costs more than it saves, so there it only
serves to test this path.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor

from codegen_repl.inference.codegen_cache import CodeGenCache

WARM_UP_STEPS = 3  # before a capture, as torch asks for: libraries allocate their workspaces in them

StepOn = Callable[[Tensor, Tensor, "StaticAttention"], Tensor]  # ids (rows, 1), position (1) -> (rows, vocab)


class StaticAttention:
    """Attention of one new token a row over a cache's own buffers, up to a position that is a tensor."""

    def __init__(self, cache: CodeGenCache, position: Tensor) -> None:
        self._keys, self._values = cache.keys, cache.values  # (layers, rows, heads, room, head_dim)
        self._position = position  # (1)
        self._places = torch.arange(cache.keys.shape[3], device=cache.keys.device)

    def __call__(self, layer: int, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        """Keep key and value (rows, heads, 1, head_dim) and attend; the same shape as the query."""
        keys, values = self._keys[layer], self._values[layer]
        keys.index_copy_(2, self._position, key.to(keys.dtype))
        values.index_copy_(2, self._position, value.to(values.dtype))
        scores = (query.to(keys.dtype) @ keys.transpose(-1, -2)).float()  # (rows, heads, 1, room)
        weights = scores.masked_fill(self._places > self._position, -torch.inf).softmax(-1)
        # What was never written may be anything, and zero times infinity is no number.
        known = values.masked_fill((self._places > self._position)[:, None], 0)
        return weights.to(values.dtype) @ known


class StaticStep:
    """The step of a network on one cache; captured at the first call where the device has graphs."""

    def __init__(self, step: StepOn, cache: CodeGenCache) -> None:
        device = cache.keys.device
        self.cache = cache
        self._ids = torch.zeros(cache.num_rows, 1, dtype=torch.long, device=device)
        self._position = torch.zeros(1, dtype=torch.long, device=device)
        self._attention = StaticAttention(cache, self._position)
        self._step = step
        self._graph: Any = None
        self._logits = torch.empty(0)

    def __call__(self, ids: Tensor) -> Tensor:
        """Append `ids` (rows, 1) to the cache; the next logits, (rows, vocab)."""
        self._ids.copy_(ids)
        self._position.fill_(self.cache.own_length)
        if self._ids.device.type != "cuda":
            logits = self._run()
        else:
            if self._graph is None:
                self._capture()
            self._graph.replay()
            logits = self._logits.clone()  # the next replay writes into the same memory
        self.cache.own_length += 1
        return logits

    def _run(self) -> Tensor:
        return self._step(self._ids, self._position, self._attention)

    def _capture(self) -> None:
        """Record the step; running it several times at one position writes the same things."""
        stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _ in range(WARM_UP_STEPS):
                self._run()
        torch.cuda.current_stream().wait_stream(stream)
        self._graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(self._graph):
            self._logits = self._run()
