"""The paper's rules give what the published harness gives, step after step, for any text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.generation import FRIENDLY_RULES, PAPER_RULES, FinishReason, truncate

PIECES = (
    "\n",
    "\n\n",
    "#",
    "# a",
    "'''",
    '"""',
    "''",
    "print",
    " print",
    "def",
    "def f():",
    "x",
    " ",
    "<|endoftext|>",
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=20).map("".join)


def published(completion: str) -> str:
    """As the published sampling script does: second print, second def, then the earliest pattern."""
    for word in ("print", "def"):
        places = [match.start() for match in re.finditer(f"^{word}", completion, re.MULTILINE)]
        if len(places) > 1:
            completion = completion[: places[1]]
    patterns = ("^#", re.escape("<|endoftext|>"), "^'''", '^"""', "\n\n\n")
    found = [match.start() for p in patterns if (match := re.search(p, completion, re.MULTILINE))]
    return completion[: min(found)] if found else completion


@given(TEXTS)
def test_paper_rules_equal_the_sequential_procedure(text: str) -> None:
    assert truncate(text, PAPER_RULES)[0] == published(text)


@pytest.mark.parametrize(
    ("text", "kept", "reason"),
    [
        ("print(1)\nprint(2)\n", "print(1)\n", FinishReason.SECOND_PRINT),
        ("def f(): pass\ndef g(): pass", "def f(): pass\n", FinishReason.SECOND_DEF),
        ("if x:\n    print(1)\n    print(2)", "if x:\n    print(1)\n    print(2)", None),
        ("# a comment first", "", FinishReason.NEXT_COMMENT),
        ("x = 1 # beside", "x = 1 # beside", None),
        ("x<|endoftext|>y", "x", FinishReason.END_OF_TEXT),
        ("x\n\n\ny", "x", FinishReason.BLANK_LINES),
        ("printed = 1\nprinter = 2", "printed = 1\n", FinishReason.SECOND_PRINT),
    ],
)
def test_where_the_paper_cuts(text: str, kept: str, reason: FinishReason | None) -> None:
    """Also where one would not: any name that begins with `print` counts."""
    assert truncate(text, PAPER_RULES) == (kept, reason)


@given(TEXTS)
def test_truncating_twice_changes_nothing(text: str) -> None:
    kept, _ = truncate(text, PAPER_RULES)
    assert truncate(kept, PAPER_RULES) == (kept, None)


@pytest.mark.parametrize("quotes", ["'''", '"""'])
def test_an_open_string_is_not_cut_by_the_friendly_rules(quotes: str) -> None:
    code = f"x = {quotes}\n# a title\n\n\n\ntext\n{quotes}\nprint(x)"
    assert truncate(code + "\n# next", FRIENDLY_RULES) == (code + "\n", FinishReason.NEXT_COMMENT)


@pytest.mark.parametrize(
    "code",
    [
        'print(\n"""two\nlines"""\n)\n',
        "data = [\n    1,\n# the last one\n    2,\n]\n",
        "quote = \"'''\"\n",
        "x = 1  # as in '''\n",
        "text = f'''\n# {x}\n'''\n",
    ],
)
def test_nothing_inside_brackets_is_cut_by_the_friendly_rules(code: str) -> None:
    """Nor is a step after quotes that open nothing let through."""
    assert truncate(code + "# next", FRIENDLY_RULES) == (code, FinishReason.NEXT_COMMENT)
