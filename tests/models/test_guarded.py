"""The guard of a request's rows: what it lets through, and that a row which had no way on is told of."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from codegen_repl.generation import CompletionRequest, FinishReason, SamplingParams, collect
from codegen_repl.models.guarded import GuardedRows
from codegen_repl.models.tokenizer import TextTokenizer
from tests.models.test_local import NEVER, PROMPT, new_model

EOS = 0
HALF = 8  # of the two bytes of an é
PIECES = ("<end>", "x", " = ", "1", "\n", "print(", "missing", ")", "\ufffd")


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


def test_half_a_character_must_lead_somewhere(rows: GuardedRows) -> None:
    """It is taken where a whole one could be, and never goes on for ever."""
    taken = 0
    while rows.allows(0, HALF) and taken < 10:
        rows.take(0, HALF)
        taken += 1
    assert taken == 3
    copying = GuardedRows(CompletionRequest("# store 1 in 'x_total'\n", SamplingParams()), Pieces(), [])
    assert copying.take(0, 1)
    assert not copying.allows(0, HALF)  # é is nowhere in the name that has begun


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
