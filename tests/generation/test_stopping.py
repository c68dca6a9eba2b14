"""What is streamed is what would be cut afterwards, whatever the pieces, and nothing is ever taken back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from codegen_repl.generation import FRIENDLY_RULES, PAPER_RULES, FinishReason, StopMatcher, StopRule, truncate

PIECES = (
    "\n",
    "\n\n",
    "#",
    "# x",
    "'",
    '"',
    "'''",
    '"""',
    "print",
    "pri",
    "nt(1)",
    "def",
    "de",
    "f",
    " ",
    "a",
    "<|",
)
TEXTS = st.lists(st.sampled_from((*PIECES, "endof", "text|>", "<|endoftext|>", "é")), max_size=24).map(
    "".join
)
RULES = st.sampled_from([FRIENDLY_RULES, PAPER_RULES, (), PAPER_RULES[:1]])


def chunks(text: str, cuts: list[int]) -> list[str]:
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    return [text[a:b] for a, b in pairwise(places)]


@given(TEXTS, st.lists(st.integers(0, 80)), RULES)
@example("x\n\n\n\ny", list(range(9)), FRIENDLY_RULES)
@example("print(1)\nprint(2)", [12], PAPER_RULES)
def test_released_text_is_the_truncated_text(text: str, cuts: list[int], rules: tuple[StopRule, ...]) -> None:
    """StopMatcher == truncate, under any chunking."""
    matcher = StopMatcher(rules)
    released = [matcher.feed(chunk) for chunk in chunks(text, cuts)]
    expected, reason = truncate(text, rules)
    assert "".join(released) + matcher.finish() == expected
    assert matcher.reason is reason


@given(TEXTS, RULES)
def test_nothing_is_released_before_it_is_certain(text: str, rules: tuple[StopRule, ...]) -> None:
    """After each character, what was released so far is a prefix of what any continuation leaves."""
    matcher, released = StopMatcher(rules), ""
    for i, character in enumerate(text):
        released += matcher.feed(character)
        for continuation in ("", "\n", "#", "''", "'''", "print", "def", "\n\n\n", "doftext|>"):
            assert truncate(text[: i + 1] + continuation, rules)[0].startswith(released)


def test_plain_code_is_released_at_once() -> None:
    """Only what may begin a stop is held back."""
    matcher = StopMatcher(PAPER_RULES)
    pieces = [matcher.feed(piece) for piece in ("x = 1", "\n", "y", "\np", "x")]
    assert pieces == ["x = 1", "", "\ny", "\n", "px"], "a lone newline may begin three of them"
    assert matcher.reason is None


def test_text_after_a_stop_is_ignored() -> None:
    matcher = StopMatcher(PAPER_RULES)
    assert matcher.feed("x\n# y") + matcher.feed("more") + matcher.finish() == "x\n"
    assert matcher.reason is FinishReason.NEXT_COMMENT


@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("# how\nx = 1\n# next", "# how\nx = 1\n", FinishReason.NEXT_COMMENT),
        ("def f():\n    pass\n\n\ndef g():\n    pass", None, None),
        ("print(1)\nprint(2)", None, None),
        ("x = 1\n\n\n\ny", "x = 1", FinishReason.BLANK_LINES),
        ("def f():\n    pass\n'''Next", "def f():\n    pass\n", FinishReason.NEXT_DOCSTRING),
        ("x = 1  # note", None, None),
    ],
)
def test_the_friendly_rules_keep_what_belongs_to_a_step(
    text: str, kept: str | None, reason: FinishReason | None
) -> None:
    assert truncate(text, FRIENDLY_RULES) == (text if kept is None else kept, reason)
