"""A checkpoint on disk keeps the laws of streaming, stopping and caching, at the level of text."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import torch

from codegen_repl.errors import ModelError, UsageError
from codegen_repl.generation import (
    PAPER_RULES,
    Completion,
    CompletionModel,
    CompletionRequest,
    FinishReason,
    SamplingParams,
    StopRule,
    collect,
    truncate,
)
from codegen_repl.models.local import LocalModel
from codegen_repl.models.opening import open_checkpoint
from tests.models.checkpoints import save_checkpoint

PROMPT = "# make a list\nx = [1, 2]\n\n# print it\n"
NEVER = (StopRule("no such text", FinishReason.END_OF_TEXT),)
GREEDY = SamplingParams(temperature=0, max_new_tokens=12)
HOT = SamplingParams(temperature=1.2, top_p=1, max_new_tokens=40, seed=3)
KINDS = ("native codegen", "codegen", "llama")


@cache
def folder() -> TemporaryDirectory[str]:
    """One for all tests here; it goes when Python does."""
    return TemporaryDirectory(prefix="codegen-repl-test-")


@cache
def directory(kind: str) -> Path:
    return save_checkpoint(Path(folder().name) / kind, kind.removeprefix("native "))


def new_model(kind: str) -> LocalModel:
    return open_checkpoint(directory(kind), dtype="float32", is_native=kind.startswith("native"))


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def model(kind: str) -> LocalModel:
    return new_model(kind)


def ask(
    model: CompletionModel,
    prompt: str = PROMPT,
    params: SamplingParams = GREEDY,
    rules: tuple[StopRule, ...] = NEVER,
    is_interrupted: Callable[[], bool] = lambda: False,
) -> tuple[Completion, ...]:
    return collect(model.stream(CompletionRequest(prompt, params, rules), is_interrupted))


def test_it_is_a_completion_model_with_a_revision(model: LocalModel) -> None:
    """The revision changes with the weights, not with the place."""
    assert isinstance(model, CompletionModel)
    assert len(model.revision) == 64
    assert model.context_length == 512


def test_both_engines_give_the_same_text() -> None:
    (native,), (published,) = ask(new_model("native codegen")), ask(new_model("codegen"))
    assert native.text == published.text
    assert native.logprob == pytest.approx(published.logprob, abs=1e-3)


def test_a_session_is_answered_the_same_with_and_without_its_cache(kind: str) -> None:
    """Accept, retry, edit, undo: cached greedy text == fresh greedy text."""
    model = new_model(kind)
    accepted = PROMPT + ask(model)[0].text + "\n\n# next\n"
    for prompt in (accepted, accepted, accepted.replace("[1, 2]", "[3]"), PROMPT, PROMPT[:9], accepted + "y"):
        assert ask(model, prompt)[0].text == ask(new_model(kind), prompt)[0].text


def test_streamed_text_is_the_truncated_whole(model: LocalModel) -> None:
    """Stopping while streaming equals cutting afterwards, for each candidate, with the same reason."""
    params = HOT.with_changes({"n": 3, "max_new_tokens": 80})
    rules = (*PAPER_RULES, StopRule("e", FinishReason.SECOND_DEF, at_line_start=False, occurrence=2))
    whole, cut = ask(model, params=params), ask(model, params=params, rules=rules)
    for full, short in zip(whole, cut, strict=True):
        text, reason = truncate(full.text, rules)
        assert short.text == text
        assert short.finish_reason is (reason or full.finish_reason)
        assert short.num_tokens <= full.num_tokens


def test_one_delta_a_token_and_the_last_says_why(model: LocalModel) -> None:
    deltas = list(model.stream(CompletionRequest(PROMPT, GREEDY, NEVER)))
    assert len(deltas) == sum(delta.num_tokens for delta in deltas) == 12
    assert [delta.finish_reason for delta in deltas] == [None] * 11 + [FinishReason.LENGTH]


def test_a_seed_fixes_the_draw(model: LocalModel) -> None:
    """Same seed, same texts, however many candidates; without a seed the stats say which one was used."""
    three = ask(model, params=HOT.with_changes({"n": 3}))
    texts = [c.text for c in three]
    assert texts == [c.text for c in ask(model, params=HOT.with_changes({"n": 3}))]
    assert texts[0] == ask(model, params=HOT)[0].text
    assert len(set(texts)) == 3
    free = ask(model, params=HOT.with_changes({"seed": None}))[0].text
    assert model.last_stats is not None
    assert free == ask(model, params=HOT.with_changes({"seed": model.last_stats.seed}))[0].text


def test_an_interrupt_keeps_the_text_so_far_and_the_cache(kind: str) -> None:
    model = new_model(kind)
    whole = ask(model)[0].text
    asked = iter(range(4))
    (partial,) = ask(model, is_interrupted=lambda: next(asked, None) is None)
    assert partial.finish_reason is FinishReason.INTERRUPTED
    assert whole.startswith(partial.text)
    assert partial.num_tokens < 5
    assert ask(model, PROMPT + partial.text)[0].text == ask(new_model(kind), PROMPT + partial.text)[0].text


def test_an_interrupt_before_the_first_token_still_ends_every_candidate(model: LocalModel) -> None:
    completions = ask(model, params=HOT.with_changes({"n": 2}), is_interrupted=lambda: True)
    assert [c.finish_reason for c in completions] == [FinishReason.INTERRUPTED] * 2


def test_a_stream_left_alone_is_ended_by_the_next_one(kind: str) -> None:
    """Nothing keeps running, and the old stream cannot disturb the new one."""
    model, before = new_model(kind), threading.active_count()
    old = model.stream(CompletionRequest(PROMPT, GREEDY, NEVER))
    next(old)
    new = model.stream(CompletionRequest(PROMPT + "y", GREEDY, NEVER))
    first = next(new)
    assert collect(old)[0].finish_reason is FinishReason.INTERRUPTED
    assert collect([first, *new])[0].text == ask(new_model(kind), PROMPT + "y")[0].text
    assert threading.active_count() <= before


def test_end_of_text_is_the_tokenizers_not_the_configurations(kind: str) -> None:
    """The configuration says id 2, an ordinary character; as in CodeGen2, that must not end anything."""
    model = new_model(kind)
    eos_id = model._tokenizer.encode("<|endoftext|>")[0]
    assert model._tokenizer.eos_ids == {eos_id}
    reasons = set()
    for seed in range(12):
        params = HOT.with_changes({"seed": seed, "t": 3, "max_new_tokens": 60, "n": 4})
        for completion in ask(model, params=params):
            assert "<|endoftext|>" not in completion.text
            reasons.add(completion.finish_reason)
    assert reasons == {FinishReason.LENGTH, FinishReason.END_OF_TEXT}


def test_stats_tell_what_was_reused(model: LocalModel) -> None:
    """The toolbar's numbers: tokens reused and computed, times in order."""
    text = ask(model)[0].text
    cold = model.last_stats
    ask(model, PROMPT + text + "# n")
    warm = model.last_stats
    assert cold is not None
    assert warm is not None
    assert (cold.num_reused_tokens, cold.num_new_tokens) == (0, 12)
    assert warm.num_reused_tokens >= cold.num_prompt_tokens
    assert 0 < warm.first_token_seconds < warm.seconds


def test_an_empty_prompt_is_answered(model: LocalModel) -> None:
    assert ask(model, "")[0].num_tokens == 12


def test_a_prompt_that_does_not_fit_is_refused_with_the_numbers(model: LocalModel) -> None:
    with pytest.raises(ModelError, match=r"600 tokens and 12 more .* 512 in all"):
        ask(model, "x" * 600)


def test_tokens_are_counted_by_the_models_own_vocabulary(model: LocalModel) -> None:
    assert model.count_tokens("def f") == 3
    assert model.count_tokens("") == 0


def test_an_unknown_dtype_or_device_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="float32, bfloat16, float16"):
        open_checkpoint(directory("codegen"), dtype="int3")
    with pytest.raises(UsageError, match="no device"):
        open_checkpoint(directory("codegen"), device="toaster")


def test_a_small_network_runs_on_one_thread(model: LocalModel) -> None:
    """On a busy machine a second thread would make it many times slower."""
    assert torch.get_num_threads() == 1


def test_bfloat16_answers_too(kind: str) -> None:
    model = open_checkpoint(directory(kind), dtype="bf16", is_native=kind.startswith("native"))
    assert ask(model, params=GREEDY.with_changes({"n": 2}))[1].num_tokens == 12
