"""Foreign text is shown, never obeyed."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.sanitise import sanitise


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain\ttext\nédge 日本 🙂", "plain\ttext\nédge 日本 🙂"),
        ("\x1b]52;c;cm0gLXJm\x07", "\\x1b]52;c;cm0gLXJm\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("safe\rEVIL\x08", "safe\\x0dEVIL\\x08"),
        ("row\r\nrow", "row\nrow"),
        ("\r\r\n", "\\x0d\n"),
        ("a\u202eb\u2066c\u200bd\ufeff", "a\\u202eb\\u2066c\\u200bd\\ufeff"),
        ("\ud800 alone", "\\ud800 alone"),
        ("tag \U000e0041", "tag \\U000e0041"),
    ],
)
def test_what_a_terminal_would_obey_is_written_out(text: str, shown: str) -> None:
    """Escapes, controls, direction changes and invisible characters become visible."""
    assert sanitise(text) == shown


STEERING = {"LRO", "RLO", "LRE", "RLE", "PDF", "LRI", "RLI", "FSI", "PDI"}


@given(st.text(alphabet=st.characters(codec=None)))
def test_result_is_always_safe(text: str) -> None:
    """Whatever comes in, what goes out has no control but newline and tab, can be encoded, and stays so."""
    shown = sanitise(text)
    assert not {char for char in shown if unicodedata.category(char) == "Cc"} - {"\n", "\t"}
    assert not {unicodedata.bidirectional(char) for char in shown} & STEERING
    shown.encode("utf-8")
    assert sanitise(shown) == shown


@pytest.mark.parametrize("text", ["A" * 3_000_000, "\x1b[2J" * 750_000, "line\r\n" * 500_000])
def test_three_megabytes_are_quick(text: str) -> None:
    """A flood is sanitised in a moment (measured: 10 to 400 ms)."""
    started = time.process_time()
    sanitise(text)
    assert time.process_time() - started < 2.5
