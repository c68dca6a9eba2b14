"""A stream adds up to its completions, in whatever order the candidates' pieces come."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.generation import Completion, Delta, FinishReason, collect


def test_pieces_counts_and_reasons_add_up() -> None:
    deltas = [
        Delta(1, "b", -0.5),
        Delta(0, "x", -1.0),
        Delta(0, "", -1.0),
        Delta(0, "y", -0.25, 1, FinishReason.NEXT_COMMENT),
        Delta(1, "", 0.0, 0, FinishReason.END_OF_TEXT),
    ]
    assert collect(deltas) == (
        Completion("xy", FinishReason.NEXT_COMMENT, 3, -2.25),
        Completion("b", FinishReason.END_OF_TEXT, 1, -0.5),
    )


def test_a_stream_that_broke_off_counts_as_interrupted() -> None:
    (completion,) = collect([Delta(0, "x")])
    assert completion.finish_reason is FinishReason.INTERRUPTED
    assert not completion.finish_reason.is_complete


def test_nothing_is_no_candidate() -> None:
    assert collect([]) == ()


@given(st.lists(st.tuples(st.integers(0, 3), st.text(max_size=3)), max_size=20), st.randoms())
def test_how_candidates_interleave_does_not_matter(pieces: list[tuple[int, str]], random: object) -> None:
    """Only the order within a candidate does."""
    streamed = collect(Delta(index, text) for index, text in pieces)
    in_turn = collect(Delta(index, text) for index, text in sorted(pieces, key=lambda piece: piece[0]))
    assert streamed == in_turn
    assert [c.text for c in streamed] == [
        "".join(text for index, text in pieces if index == i) for i in sorted({index for index, _ in pieces})
    ]


def test_mean_log_probability_is_per_token() -> None:
    assert Completion("x", FinishReason.LENGTH, 4, -2.0).mean_logprob == -0.5
    assert Completion("", FinishReason.INTERRUPTED).mean_logprob == 0.0
