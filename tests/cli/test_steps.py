"""A file of steps: what is a step, what continues one, what is left out."""

from pathlib import Path

import pytest

from codegen_repl.cli.steps import code_of, parse_steps, read_steps
from codegen_repl.errors import UsageError

SESSIONS = Path(__file__).parents[2] / "sessions"


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("one\ntwo\n", ["one", "two"]),
        ("one\n\n   \n# not a step\ntwo", ["one", "two"]),
        ("a list of\\\n  # five numbers\ntwo", ["a list of\n# five numbers", "two"]),
        ("one\\\n\ntwo", ["one\n", "two"]),
        ("the last goes on\\", ["the last goes on"]),
        ("> def f():\\\n    return 1\nuse f", ["> def f():\n    return 1", "use f"]),
        ("with windows ends\r\ntwo\r\n", ["with windows ends", "two"]),
        ("a strange \u2028 space\x0cin it\ntwo", ["a strange \u2028 space\x0cin it", "two"]),
        ("", []),
    ],
)
def test_one_line_is_one_step(text: str, steps: list[str]) -> None:
    assert parse_steps(text) == steps


def test_a_step_that_begins_with_an_arrow_is_code() -> None:
    assert code_of("> x = 1") == "x = 1"
    assert code_of(">x = 1\n    y") == "x = 1\n    y"
    assert code_of("x is > 1") is None


def test_a_file_that_is_not_there_or_has_no_step_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"missing\.txt cannot be read"):
        read_steps("missing.txt")
    empty = tmp_path / "empty.txt"
    empty.write_text("# only a remark\n", encoding="utf-8")
    with pytest.raises(UsageError, match=r"no steps in .*empty\.txt"):
        read_steps(str(empty))


def test_a_session_is_no_list_of_steps() -> None:
    """Nobody wants its JSON entered line by line; the sentence says how it is opened."""
    with pytest.raises(UsageError, match=r"open it with --session .*second-thoughts\.jsonl"):
        read_steps(str(SESSIONS / "second-thoughts.jsonl"))
