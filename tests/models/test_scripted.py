"""The scripted model keeps the whole contract of a model without having a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.errors import ModelError
from codegen_repl.generation import (
    FRIENDLY_RULES,
    PAPER_RULES,
    Completion,
    CompletionModel,
    CompletionRequest,
    FinishReason,
    SamplingParams,
    collect,
    truncate,
)
from codegen_repl.models import ScriptedModel, load_model
from codegen_repl.models.scripted import parse_script


def ask(model: CompletionModel, **changes: int) -> tuple[Completion, ...]:
    return collect(model.stream(CompletionRequest("# a step\n", SamplingParams().with_changes(changes))))


def test_it_is_a_completion_model_and_says_that_it_is_scripted() -> None:
    model = ScriptedModel(["x = 1"])
    assert isinstance(model, CompletionModel)
    assert model.name == "scripted"


def test_answers_come_in_order_and_then_run_out() -> None:
    """Nothing is made up once the list is used up."""
    model = ScriptedModel(["x = 1\n", "y = 2\n"])
    assert [ask(model)[0].text for _ in range(2)] == ["x = 1\n", "y = 2\n"]
    with pytest.raises(ModelError, match="has 2 answers"):
        ask(model)


@given(
    st.text(alphabet="ab #\n'def", max_size=60),
    st.integers(1, 5),
    st.sampled_from([FRIENDLY_RULES, PAPER_RULES]),
)
def test_streamed_text_is_the_truncated_answer(answer: str, chunk: int, rules: tuple[object, ...]) -> None:
    """Whatever the chunk size, the pieces add up to what `truncate` keeps."""
    model = ScriptedModel([answer], chunk=chunk)
    (completion,) = collect(model.stream(CompletionRequest("", stop_rules=rules)))  # type: ignore[arg-type]
    text, reason = truncate(answer, rules)  # type: ignore[arg-type]
    assert completion.text == text
    assert completion.finish_reason is (reason or FinishReason.END_OF_TEXT)


def test_candidates_end_each_for_its_own_reason() -> None:
    model = ScriptedModel([("x = 1\n# next", "x = 2")])
    first, second, third = ask(model, n=3)
    assert (first.text, first.finish_reason) == ("x = 1\n", FinishReason.NEXT_COMMENT)
    assert (second.text, second.finish_reason) == ("x = 2", FinishReason.END_OF_TEXT)
    assert third == first, "candidates are repeated in turn"


def test_length_counts_words() -> None:
    (completion,) = ask(ScriptedModel(["a b c d"], chunk=3), max_new_tokens=2)
    assert (completion.text, completion.finish_reason) == ("a b", FinishReason.LENGTH)
    assert completion.num_tokens == 2


@pytest.mark.parametrize(
    ("answered", "goes_on", "text"),
    [
        ('text = """one\n', 'two\n"""\nprint(text)\n# next', 'two\n"""\nprint(text)\n'),
        ("x = 1\n", "# print y\nprint(2)\n", ""),
        ("x = [\n", "# the first\n1]\n", "# the first\n1]\n"),
    ],
)
def test_a_continued_draft_ends_where_the_whole_of_it_does(answered: str, goes_on: str, text: str) -> None:
    """The stop rules count what was written before."""
    request = CompletionRequest("# a step\n" + answered, stop_rules=FRIENDLY_RULES, answered=answered)
    assert collect(ScriptedModel([goes_on]).stream(request))[0].text == text


def test_an_interrupt_keeps_what_was_said() -> None:
    """Every open candidate ends as interrupted, with its text so far."""
    model = ScriptedModel([("a b c", "d e f")])
    seen: list[str] = []
    request = CompletionRequest("", SamplingParams(n=2))
    deltas = []
    for delta in model.stream(request, is_interrupted=lambda: len(seen) >= 2):
        seen.append(delta.text)
        deltas.append(delta)
    assert [(c.text, c.finish_reason) for c in collect(deltas)] == [
        ("a", FinishReason.INTERRUPTED),
        ("d", FinishReason.INTERRUPTED),
    ]


def test_a_prompt_that_does_not_fit_is_refused_with_the_numbers() -> None:
    with pytest.raises(ModelError, match=r"4 tokens and 256 more .* 100 in all"):
        ask(ScriptedModel(["x"], context_length=100))


def test_a_script_is_read_from_a_file(tmp_path: Path) -> None:
    script = tmp_path / "demo.txt"
    script.write_text("x = 1\n-- or --\nx = 2\n---\ny = 3\n---\n")
    assert parse_script(script.read_text()) == [("x = 1\n", "x = 2\n"), ("y = 3\n",)]
    model = load_model(f"scripted:{script}")
    assert [c.text for c in ask(model, n=2)] == ["x = 1\n", "x = 2\n"]


def test_a_missing_script_is_a_model_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        load_model(f"scripted:{tmp_path / 'none.txt'}")
