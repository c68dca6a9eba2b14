"""The vocabulary: any text survives it, and what must be copied is cut the same way wherever it stands."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer
from transformers import AutoTokenizer, PreTrainedTokenizerFast

from codegen_repl.errors import UsageError
from codegen_repl.training.vocabulary import LINKING_WORDS, load_vocabulary, save_vocabulary

LETTERS = st.text("abcdeilmnoprstuwxyzABC", min_size=1, max_size=12).filter(lambda w: w not in LINKING_WORDS)
NAMES = st.from_regex(r"[a-z]{1,9}(_[a-z]{1,5}|[0-9]{1,2}){0,3}", fullmatch=True).filter(
    lambda name: not {name, name.split("_")[0]} & set(LINKING_WORDS)
)


def pieces(tokenizer: Tokenizer, text: str) -> list[str]:
    return [tokenizer.decode([number]) for number in tokenizer.encode(text).ids]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs"])) | st.text("ab_1 \n\t=,.#\"'(é日"))
def test_any_text_comes_back_as_it_was(tokenizer: Tokenizer, text: str) -> None:
    assert tokenizer.decode(tokenizer.encode(text).ids, skip_special_tokens=False) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("my_list2[10]", ["my", "_", "list", "2", "[", "1", "0", "]"]),
        ("total = -3.5", ["total", " = ", "-", "3", ".", "5"]),
        ("[1, 2]", ["[", "1", ", ", "2", "]"]),
        (
            "if total > 10:\n    print(total)",
            ["if ", "total", " > ", "1", "0", ":", "\n    ", "print", "(", "total", ")"],
        ),
        ("total\n\n# Add", ["total", "\n\n", "# ", "Add"]),
        ("word in items", ["word", " in ", "items"]),
    ],
)
def test_digits_punctuation_and_indentation_stand_alone(
    tokenizer: Tokenizer, text: str, expected: list[str]
) -> None:
    assert pieces(tokenizer, text) == expected


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=NAMES)
def test_a_name_is_cut_alike_in_the_prompt_and_in_the_code(tokenizer: Tokenizer, name: str) -> None:
    alone = tokenizer.encode(name).ids
    for before, after in [
        ('"', '"'),
        ("y = ", "\n"),
        ("x in ", ")"),
        ("the ", "\n"),
        ("[1, ", "]"),
        ("print(", ")"),
    ]:
        framed = tokenizer.encode(before + name + after).ids
        around = len(tokenizer.encode(before).ids)
        assert framed[around : around + len(alone)] == alone


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(word=LETTERS)
def test_a_space_before_a_word_changes_at_most_its_first_token(tokenizer: Tokenizer, word: str) -> None:
    alone, spaced = pieces(tokenizer, word), pieces(tokenizer, "x " + word)[1:]
    assert spaced in ([" " + alone[0], *alone[1:]], [" ", *alone])


def test_a_saved_vocabulary_reloads_here_and_in_transformers(tokenizer: Tokenizer, tmp_path: Path) -> None:
    save_vocabulary(tokenizer, tmp_path)
    text = "# Add up my_list\ntotal_2 = sum(my_list)\n\n"
    reloaded = AutoTokenizer.from_pretrained(tmp_path)
    assert (
        load_vocabulary(tmp_path).encode(text).ids
        == tokenizer.encode(text).ids
        == reloaded(text)["input_ids"]
    )
    assert PreTrainedTokenizerFast.from_pretrained(tmp_path)(text)["input_ids"] == reloaded(text)["input_ids"]
    assert reloaded.decode(reloaded(text)["input_ids"]) == text
    assert reloaded.eos_token == "<|endoftext|>"
    assert reloaded.eos_token_id == tokenizer.token_to_id("<|endoftext|>")


def test_a_missing_vocabulary_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="train vocabulary"):
        load_vocabulary(tmp_path)
