"""Streamed text is the text: whatever the tokens, the pieces add up to the whole, character by character."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.inference.detokenizer import Detokenizer


def decode_bytes(ids: Sequence[int]) -> str:
    """A byte vocabulary: the hardest case, every non-ASCII character is spread over several tokens."""
    return bytes(ids).decode("utf-8", "replace")


def decode_words(ids: Sequence[int]) -> str:
    """A vocabulary that writes a space before every word except the first."""
    return " ".join(f"w{i}" for i in ids)


@given(st.text())
def test_pieces_add_up_to_the_text(text: str) -> None:
    detokenizer = Detokenizer(decode_bytes)
    assert "".join(map(detokenizer.push, text.encode())) + detokenizer.flush() == text.rstrip("\ufffd")


@given(st.text(alphabet="aé☃𝄞\n", max_size=20))
def test_no_piece_has_half_a_character(text: str) -> None:
    detokenizer = Detokenizer(decode_bytes)
    assert "\ufffd" not in "".join(map(detokenizer.push, text.encode()))


def test_a_character_comes_with_its_last_byte() -> None:
    detokenizer = Detokenizer(decode_bytes)
    assert [detokenizer.push(byte) for byte in "a☃b".encode()] == ["a", "", "", "☃", "b"]


def test_a_character_cut_off_by_the_length_limit_is_not_text() -> None:
    detokenizer = Detokenizer(decode_bytes)
    assert [detokenizer.push(byte) for byte in "x☃".encode()[:3]] == ["x", "", ""]
    assert detokenizer.flush() == ""


@given(
    st.lists(st.integers(0, 9), min_size=1, max_size=9), st.lists(st.integers(0, 9), min_size=1, max_size=4)
)
def test_spaces_that_depend_on_what_stands_before_are_kept(ids: list[int], context: list[int]) -> None:
    """The prompt's last tokens are looked back on, and not repeated."""
    detokenizer = Detokenizer(decode_words, context)
    whole = decode_words([*context, *ids])
    assert decode_words(context) + "".join(map(detokenizer.push, ids)) == whole
