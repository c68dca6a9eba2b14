"""Text to token ids and back, for any vocabulary that the `tokenizers` library can hold.

Only ids come out of it: whatever else a Hugging Face tokenizer may return (token types, for one, which
change CodeGen's answers) has no way through. How a family's vocabulary is read from its files is that
family's matter.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any


class TextTokenizer:
    """A `tokenizers.Tokenizer`, with the ids that end a text."""

    def __init__(self, backend: Any, eos_ids: Collection[int]) -> None:
        self._backend = backend
        self._backend.no_truncation()
        self._backend.no_padding()
        self.eos_ids = frozenset(eos_ids)
        self.num_tokens = 1 + max(backend.get_vocab(with_added_tokens=True).values())

    def is_same_as(self, other: TextTokenizer) -> bool:
        """Whether every id means the same in both."""
        vocabularies = (one._backend.get_vocab(with_added_tokens=True) for one in (self, other))
        return next(vocabularies) == next(vocabularies) and self.eos_ids == other.eos_ids

    def encode(self, text: str) -> list[int]:
        """The ids of a text to be continued: at least one, and no end-of-text behind it."""
        ids: list[int] = self._backend.encode(text).ids
        while len(ids) > 1 and ids[-1] in self.eos_ids and not text.endswith(self.decode_all(ids[-1:])):
            ids.pop()
        return ids or [min(self.eos_ids, default=0)]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids, without control tokens."""
        return str(self._backend.decode(list(ids), skip_special_tokens=True))

    def decode_all(self, ids: Sequence[int]) -> str:
        """The text of ids, control tokens spelled out."""
        return str(self._backend.decode(list(ids), skip_special_tokens=False))

    def count(self, text: str) -> int:
        """Number of tokens of `text` itself."""
        return len(self._backend.encode(text, add_special_tokens=False).ids)
