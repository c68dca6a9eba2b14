"""Guarded decoding for the rows of one request: from token ids to text, and from text to the guard.

A row whose answer the guard does not understand (a continued draft, say) goes on unguarded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen_repl.generation import CompletionRequest
from codegen_repl.generation.guard import Guard, Progress
from codegen_repl.inference.detokenizer import INCOMPLETE
from codegen_repl.models.tokenizer import TextTokenizer

LONGEST_CHARACTER = 4  # bytes, and so tokens
SOME_CHARACTER = "é"  # stands for one that is not complete yet
NUM_LOOKED_BACK_ON = 4  # ids that are decoded again with a new one, since some vocabularies look at them


@dataclass(slots=True)
class _Row:
    """A candidate: its ids after a few of the prompt, those whose text the guard has taken, and how far it
    has come; None once it went on against the guard.
    """

    ids: list[int]
    num_taken: int
    progress: Progress | None
    offered: _Offer | None = None


@dataclass(frozen=True, slots=True)
class _Offer:
    """Where the last token looked at would lead: its text (None while a character is incomplete), and the
    progress after it (None if the guard refuses it; while a character is incomplete, after any of its kind).
    """

    token_id: int
    piece: str | None
    progress: Progress | None


class GuardedRows:
    """The guard for every candidate of `request`; `context` are the last ids of the prompt."""

    def __init__(self, request: CompletionRequest, tokenizer: TextTokenizer, context: Sequence[int]) -> None:
        self._guard = Guard.of_context(request.prompt.removesuffix(request.answered), request.names)
        start = self._guard.advance(self._guard.start, request.answered)
        self._tokenizer = tokenizer
        self._rows = [_Row(list(context), len(context), start) for _ in range(request.params.n)]

    def allows(self, row: int, token_id: int) -> bool:
        """Whether candidate `row` may go on with this token."""
        state = self._rows[row]
        if state.progress is None:
            return True
        if token_id in self._tokenizer.eos_ids:
            return self._guard.may_end(state.progress)
        offer = self._offer(state, state.progress, token_id)
        return offer.progress is not None

    def take(self, row: int, token_id: int) -> bool:
        """Candidate `row` went on with this token; whether it might. Where not, nothing sensible was left for
        it, and it had better end.
        """
        state = self._rows[row]
        is_allowed = self.allows(row, token_id)
        if state.progress is None or token_id in self._tokenizer.eos_ids:
            return is_allowed
        offer = self._offer(state, state.progress, token_id)
        state.ids.append(token_id)
        state.offered = None
        if offer.piece is not None:
            state.progress = offer.progress
            state.num_taken = len(state.ids)
        return is_allowed

    def _offer(self, state: _Row, progress: Progress, token_id: int) -> _Offer:
        """What this token would do; the token that is taken was nearly always the last one looked at."""
        if state.offered is None or state.offered.token_id != token_id:
            piece = self._piece(state, token_id)
            is_endless = piece is None and len(state.ids) - state.num_taken + 1 >= LONGEST_CHARACTER
            text = SOME_CHARACTER if piece is None else piece
            then = None if is_endless else self._guard.advance(progress, text)
            state.offered = _Offer(token_id, piece, then)
        return state.offered

    def _piece(self, state: _Row, token_id: int) -> str | None:
        """The text that this token completes; None while a character is incomplete."""
        start = max(0, state.num_taken - NUM_LOOKED_BACK_ON)
        known = self._tokenizer.decode(state.ids[start : state.num_taken])
        text = self._tokenizer.decode([*state.ids[start:], token_id])
        return None if text.endswith(INCOMPLETE) else text[len(known) :]
