"""The keys and values of a CodeGen network: a trunk that rows share, and each row's own after it.

Cutting back is a smaller number, forking copies nothing, and a computation that breaks off halfway has done
no harm, as what stands beyond `length` has no meaning. It knows sizes, not networks.
"""

from __future__ import annotations

import torch
from torch import Tensor

from codegen_repl.inference.attention import Past

Sizes = tuple[int, int, int]  # layers, heads, head_dim


class CodeGenCache:
    """Rows of equal length: `trunk` (of one row, or None) and then `keys`, `values` of (layers, rows, heads,
    room, head_dim), filled up to `own_length`.
    """

    def __init__(
        self,
        sizes: Sizes,
        num_rows: int,
        room: int,
        dtype: torch.dtype,
        device: torch.device,
        trunk: Past | None = None,
    ) -> None:
        layers, heads, head_dim = sizes
        size = (layers, num_rows, heads, room, head_dim)
        self.keys = torch.empty(size, dtype=dtype, device=device)  # pages are not taken before they are used
        self.values = torch.empty(size, dtype=dtype, device=device)
        self.num_rows, self.own_length = num_rows, 0
        self._sizes, self._trunk = sizes, trunk

    @property
    def length(self) -> int:
        """Tokens cached in each row."""
        return self._trunk_length + self.own_length

    @property
    def is_own(self) -> bool:
        """Whether it stands on no trunk."""
        return self._trunk is None

    @property
    def trunk(self) -> Past | None:
        """What all rows share, (layers, 1, heads, length, head_dim) each."""
        return self._trunk

    @property
    def _trunk_length(self) -> int:
        return 0 if self._trunk is None else self._trunk[0].shape[3]

    def crop(self, length: int) -> None:
        """Forget what stands after `length` tokens; a fork keeps its trunk."""
        self.own_length = min(self.own_length, max(0, length - self._trunk_length))

    def fork(self, num_rows: int, room: int) -> CodeGenCache:
        """`num_rows` rows that share this one as their trunk, with room for `room` tokens more.

        The trunk must stay as it is while the fork is in use.
        """
        trunk = (self.keys[:, :1, :, : self.own_length], self.values[:, :1, :, : self.own_length])
        return CodeGenCache(self._sizes, num_rows, room, self.keys.dtype, self.keys.device, trunk)

    def drop_row(self, row: int) -> None:
        """Remove a row; the last one takes its place."""
        self.num_rows -= 1
        if row < self.num_rows:
            for buffer in (self.keys, self.values):
                buffer[:, row, :, : self.own_length] = buffer[:, self.num_rows, :, : self.own_length]

    def tail(self, row: int, start: int) -> Past:
        """Keys and values of one row from `start` (in its own part) on, (layers, heads, t, head_dim) each;
        views of this cache.
        """
        own = slice(start - self._trunk_length, self.own_length)
        return self.keys[:, row, :, own], self.values[:, row, :, own]

    def owned(self, tail: Past) -> Past:
        """A copy."""
        return tail[0].clone(), tail[1].clone()

    def append(self, tail: Past) -> None:
        """Put a tail behind this one row."""
        end = self.own_length + tail[0].shape[2]
        self.keys[:, 0, :, self.own_length : end] = tail[0]
        self.values[:, 0, :, self.own_length : end] = tail[1]
        self.own_length = end

    def shared(self, layer: int) -> Past | None:
        """What stands before all rows' own, (1, heads, length, head_dim) each."""
        return None if self._trunk is None else (self._trunk[0][layer], self._trunk[1][layer])

    def extended(self, layer: int, keys: Tensor, values: Tensor) -> Past:
        """A layer's own part with new keys and values (rows, heads, t, head_dim) behind it.

        They count only once `own_length` says so.
        """
        end = self.own_length + keys.shape[2]
        own = (self.keys[layer, : self.num_rows, :, :end], self.values[layer, : self.num_rows, :, :end])
        own[0][:, :, self.own_length :].copy_(keys)
        own[1][:, :, self.own_length :].copy_(values)
        return own
