"""The guard of a request's rows: what it lets through, and that a row which had no way on is told of."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from codegen_repl.generation import CompletionRequest, FinishReason, SamplingParams, collect
from codegen_repl.models.guarded import GuardedRows
from codegen_repl.models.tokenizer import TextTokenizer
from tests.models.test_local import NEVER, PROMPT, new_model

EOS = 0
PIECES = ("<end>", "x", " = ", "1", "\n", "print(", "missing", ")")


class Pieces(TextTokenizer):
    """A vocabulary of a few pieces of code."""

    def __init__(self) -> None:
        self.eos_ids = frozenset({EOS})

    def decode(self, ids: Sequence[int]) -> str:
        return "".join(PIECES[token_id] for token_id in ids if token_id != EOS)


@pytest.fixture
def rows() -> GuardedRows:
    return GuardedRows(CompletionRequest("# make x\n", SamplingParams(n=2)), Pieces(), [])


def test_a_row_goes_on_as_long_as_it_makes_sense(rows: GuardedRows) -> None:
    assert not rows.allows(0, EOS)  # it has said nothing yet
    assert [rows.take(0, token_id) for token_id in (1, 2, 3, 4, EOS)] == [True] * 5


def test_a_row_that_had_no_way_on_is_told_of_once_and_then_left_alone(rows: GuardedRows) -> None:
    assert rows.take(0, 5)
    assert rows.take(1, 5)
    assert not rows.take(0, 6)
    assert rows.allows(0, 6)
    assert not rows.allows(1, 6)  # the other row is guarded as before


@pytest.mark.parametrize("n", [1, 2])
def test_a_candidate_without_a_way_on_ends_and_says_so(monkeypatch: pytest.MonkeyPatch, n: int) -> None:
    """What it had written until then is kept; the token that was refused is not in it."""
    model = new_model("native codegen")
    taken = [0] * n

    class OnlyThree(GuardedRows):
        def allows(self, row: int, token_id: int) -> bool:
            return taken[row] < 3

        def take(self, row: int, token_id: int) -> bool:
            taken[row] += 1
            return taken[row] <= 3

    monkeypatch.setattr("codegen_repl.models.local.GuardedRows", OnlyThree)
    params = SamplingParams(temperature=0, max_new_tokens=12, n=n)
    free = collect(model.stream(CompletionRequest(PROMPT, params, NEVER, is_guarded=False)))
    ended = collect(model.stream(CompletionRequest(PROMPT, params, NEVER, is_guarded=True)))
    for candidate, whole in zip(ended, free, strict=True):
        assert (candidate.finish_reason, candidate.num_tokens) == (FinishReason.NO_WAY_ON, 3)
        assert whole.text.startswith(candidate.text)
