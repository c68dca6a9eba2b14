"""The decode loop answers the same whatever it has cached, and survives being stopped anywhere."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from codegen_repl.errors import ModelError
from codegen_repl.generation import SamplingParams, never
from codegen_repl.inference.engine import Engine, Network, is_never_done
from tests.inference.networks import CONTEXT, NETWORKS, VOCAB, codegen_model, llama_model, network

GREEDY = SamplingParams(temperature=0, max_new_tokens=8)
SAMPLED = SamplingParams(temperature=0.9, top_p=0.9, max_new_tokens=8)
PROMPT = [5, 17, 3, 60, 8, 8, 41]

shared_network = cache(network)


def new_engine(kind: str) -> Engine:
    return Engine(shared_network(kind), VOCAB)


def answer(
    engine: Engine,
    prompt: Sequence[int],
    params: SamplingParams = GREEDY,
    seed: int = 1,
    is_done: Callable[[int], bool] = is_never_done,
    is_interrupted: Callable[[], bool] = never,
) -> list[list[int]]:
    """The ids of each candidate; checks that ids and cache agree afterwards."""
    rows: list[list[int]] = [[] for _ in range(params.n)]
    for token in engine.generate(prompt, params, seed, is_done, is_interrupted):
        assert token.logprob <= 0
        rows[token.row].append(token.token_id)
    assert_consistent(engine)
    return rows


def assert_consistent(engine: Engine) -> None:
    assert engine.prefix.cache.length == len(engine.prefix.ids)


@pytest.fixture(params=NETWORKS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_greedy_equals_the_published_forward_pass() -> None:
    """Without any cache, token by token, the transformers class says the same."""
    model, ids = codegen_model(), list(PROMPT)
    for _ in range(GREEDY.max_new_tokens):
        with torch.inference_mode():
            ids.append(int(model(torch.tensor([ids])).logits[0, -1].argmax()))
    for kind in ("native codegen", "codegen"):
        assert answer(new_engine(kind), PROMPT) == [ids[len(PROMPT) :]]


def test_a_session_gives_the_same_with_and_without_its_cache(kind: str) -> None:
    """Cached greedy == fresh greedy after accept, retry, edit, undo, and for a prefix of the last prompt."""
    engine = new_engine(kind)
    first = answer(engine, PROMPT)[0]
    accepted = PROMPT + first + [9, 9, 30]
    edited = PROMPT + first[:3] + [77] + first[4:] + [9, 9]
    for prompt in (accepted, accepted, edited, PROMPT, accepted[:5], [*accepted, 1, 2], [44]):
        assert answer(engine, prompt) == answer(new_engine(kind), prompt)


@settings(max_examples=25, deadline=None)
@given(data=st.data(), kind=st.sampled_from(NETWORKS))
def test_any_history_gives_the_same_as_none(data: st.DataObject, kind: str) -> None:
    """Whatever was asked before, stopped early or in parallel, the next answer is a new engine's."""
    engine = new_engine(kind)
    texts = [PROMPT]
    for _ in range(data.draw(st.integers(1, 4))):
        base = data.draw(st.sampled_from(texts))
        prompt = base[: data.draw(st.integers(1, len(base)))] + data.draw(
            st.lists(st.integers(0, 96), max_size=3)
        )
        params = SamplingParams(temperature=1, max_new_tokens=4, n=data.draw(st.integers(1, 3)))
        budget = iter(range(data.draw(st.integers(0, 6))))
        rows = answer(engine, prompt, params, is_interrupted=lambda b=budget: next(b, None) is None)  # type: ignore[misc]
        texts += [prompt + row for row in rows]
    prompt = data.draw(st.sampled_from(texts))
    assert answer(engine, prompt) == answer(new_engine(kind), prompt)


def test_only_new_tokens_are_computed(kind: str) -> None:
    """After an accepted answer the next prompt is prefilled from where it differs."""
    engine = new_engine(kind)
    first = answer(engine, PROMPT)[0]
    answer(engine, PROMPT + first + [9, 9, 30])
    assert engine.num_reused >= len(PROMPT) + len(first) - 1
    answer(engine, PROMPT)
    assert engine.num_reused == len(PROMPT) - 1, "the last token is always computed: its logits are needed"


def test_any_accepted_candidate_is_reused_even_after_a_retry(kind: str) -> None:
    """The candidates' own keys and values are kept, whichever of them the user takes."""
    engine = new_engine(kind)
    params = SamplingParams(temperature=1.5, top_p=1, max_new_tokens=8, n=4)
    rows = answer(engine, PROMPT, params, seed=1) + answer(engine, PROMPT, params, seed=2)
    assert len({tuple(row) for row in rows}) == 8
    for row in rows:
        answer(engine, PROMPT + row + [1])
        assert engine.num_reused >= len(PROMPT) + len(row) - 1
        assert answer(engine, PROMPT + row + [1]) == answer(new_engine(kind), PROMPT + row + [1])


def test_greedy_candidates_all_equal_the_single_one(kind: str) -> None:
    single = answer(new_engine(kind), PROMPT)[0]
    assert (
        answer(new_engine(kind), PROMPT, SamplingParams(temperature=0, max_new_tokens=8, n=3)) == [single] * 3
    )


def test_a_seed_gives_the_same_candidates_again(kind: str) -> None:
    """And candidate k is the same however many stand beside it."""
    engine = new_engine(kind)
    four = answer(engine, PROMPT, SAMPLED.with_changes({"n": 4}), seed=7)
    assert four == answer(engine, PROMPT, SAMPLED.with_changes({"n": 4}), seed=7)
    assert four[:2] == answer(engine, PROMPT, SAMPLED.with_changes({"n": 2}), seed=7)
    assert four[:1] == answer(engine, PROMPT, SAMPLED, seed=7)
    assert four != answer(engine, PROMPT, SAMPLED.with_changes({"n": 4}), seed=8)


def test_a_row_that_is_done_leaves_and_the_others_do_not_notice(kind: str) -> None:
    params = SAMPLED.with_changes({"n": 4})
    whole = answer(new_engine(kind), PROMPT, params, seed=3)
    lengths = [3, 1, 8, 5]
    seen = [0] * 4
    engine = new_engine(kind)
    cut: list[list[int]] = [[] for _ in range(4)]
    for token in engine.generate(PROMPT, params, 3, is_done=lambda row: seen[row] >= lengths[row]):
        seen[token.row] += 1
        cut[token.row].append(token.token_id)
    assert cut == [row[:length] for row, length in zip(whole, lengths, strict=True)]
    answer(engine, PROMPT + cut[2])
    assert engine.num_reused == len(PROMPT) + len(cut[2]) - 1


def test_an_interrupt_stops_before_the_next_token(kind: str) -> None:
    """Every number of tokens after which it may come leaves a usable cache."""
    for limit in range(6):
        engine, asked = new_engine(kind), iter(range(limit))
        rows = answer(engine, PROMPT, is_interrupted=lambda asked=asked: next(asked, None) is None)  # type: ignore[misc]
        assert len(rows[0]) < max(limit, 1)
        assert answer(engine, [*PROMPT, 2]) == answer(new_engine(kind), [*PROMPT, 2])


def test_an_interrupt_is_seen_between_pieces_of_a_long_prompt() -> None:
    """What was prefilled by then is kept."""
    engine = new_engine("native codegen")
    engine._chunk = 4
    asked = iter(range(2 * 3))  # two pieces; before each and before each of its two layers
    assert answer(engine, PROMPT * 3, is_interrupted=lambda: next(asked, None) is None) == [[]]
    assert engine.prefix.ids == (PROMPT * 3)[:8]
    assert answer(engine, PROMPT * 3) == answer(new_engine("native codegen"), PROMPT * 3)


@pytest.mark.parametrize("question", range(1, 4))
def test_an_interrupt_is_seen_between_layers_of_one_long_pass(question: int) -> None:
    """So it need not wait for all of them; the pass has then never been."""
    engine, asked = new_engine("native codegen"), iter(range(question))
    answer(engine, PROMPT)
    changed = [*PROMPT[:4], *PROMPT * 3]
    rows = answer(engine, changed, is_interrupted=lambda: next(asked, None) is None)
    assert rows == [[]]
    assert engine.prefix.ids == (PROMPT[:4] if question < 3 else changed)
    assert answer(engine, changed) == answer(new_engine("native codegen"), changed)


@pytest.mark.parametrize("n", [1, 3])
def test_closing_the_iterator_anywhere_leaves_a_usable_cache(kind: str, n: int) -> None:
    for num_pulls in range(1, 8):
        engine = new_engine(kind)
        tokens = engine.generate(PROMPT, GREEDY.with_changes({"n": n}), 1)
        for _ in range(num_pulls):
            next(tokens)
        tokens.close()
        assert_consistent(engine)
        assert answer(engine, [*PROMPT, 4]) == answer(new_engine(kind), [*PROMPT, 4])


class Failing:
    """A network whose k-th pass breaks off after it has changed the cache of some layers."""

    def __init__(self, inner: Network, k: int, error: type[BaseException]) -> None:
        self.context_length, self.num_params, self.device = (
            inner.context_length,
            inner.num_params,
            inner.device,
        )
        self.num_params_at_once, self.is_interrupted = 1, never
        self.new_cache = inner.new_cache
        self._inner, self._left, self._error = inner, k, error

    def forward(self, ids: Tensor, cache: Any) -> Tensor:
        return self._last(self._inner.forward(ids, cache))

    def forward_all(self, ids: Tensor, cache: Any) -> Tensor:
        return self._last(self._inner.forward_all(ids, cache))

    def _last(self, logits: Tensor) -> Tensor:
        self._left -= 1
        if self._left == 0:
            raise self._error("broken off")
        return logits


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
@pytest.mark.parametrize("n", [1, 3])
def test_a_pass_that_breaks_off_does_not_spoil_the_next_answer(
    kind: str, n: int, error: type[BaseException]
) -> None:
    """The cache is dropped; a failure of the network itself becomes a ModelError."""
    for k in (1, 2, 4):
        engine = Engine(Failing(shared_network(kind), k, error), VOCAB)
        with pytest.raises(ModelError if error is RuntimeError else error):
            answer(engine, PROMPT, GREEDY.with_changes({"n": n}))
        assert_consistent(engine)
        assert answer(engine, PROMPT) == answer(new_engine(kind), PROMPT)


def test_a_request_beyond_the_context_is_refused_with_the_numbers(kind: str) -> None:
    """Exactly the context length still works."""
    with pytest.raises(ModelError, match=rf"7 tokens and 122 more .* {CONTEXT} in all"):
        answer(new_engine(kind), PROMPT, SamplingParams(max_new_tokens=CONTEXT - 6))
    rows = answer(new_engine(kind), PROMPT, SamplingParams(temperature=0, max_new_tokens=CONTEXT - 7))
    assert len(rows[0]) == CONTEXT - 7


def test_ids_without_a_meaning_are_never_chosen() -> None:
    """Networks have more rows than their vocabulary has tokens."""
    engine = Engine(shared_network("native codegen"), 10)
    hot = SamplingParams(temperature=5, top_p=1, max_new_tokens=40)
    assert set(answer(engine, PROMPT, hot)[0]) <= set(range(10))


def test_no_thread_is_left_running(kind: str) -> None:
    before = threading.active_count()
    tokens = new_engine(kind).generate(PROMPT, GREEDY, 1)
    next(tokens)
    tokens.close()
    assert threading.active_count() == before


def uncached_logprobs(kind: str, ids: Sequence[int]) -> list[float]:
    """What the transformers class says of each id after the first, in one pass without a cache."""
    model = llama_model() if kind == "llama" else codegen_model()
    with torch.no_grad():
        logits = model(torch.tensor([ids])).logits[0, :-1]  # (t - 1, vocab)
    chosen = logits.log_softmax(-1).gather(-1, torch.tensor(ids[1:])[:, None])[:, 0]
    return [float(value) for value in chosen]


def test_logprobs_are_those_of_the_published_forward_pass(kind: str) -> None:
    """From any start, in pieces of any size, whatever the cache holds; and the next answer is not spoiled."""
    ids = [*PROMPT, 9, 9, 70, 2, 33, 1, 1, 80, 4]
    whole = uncached_logprobs(kind, ids)
    engine = new_engine(kind)
    for chunk in (512, 3, 1):
        engine._chunk = chunk
        for start in (1, 4, len(ids) - 1):
            assert engine.logprobs(ids, start) == pytest.approx(whole[start - 1 :], abs=1e-4)
            assert_consistent(engine)
            assert answer(engine, PROMPT) == answer(new_engine(kind), PROMPT)


def test_what_is_cached_of_the_context_is_not_computed_again(kind: str) -> None:
    engine = new_engine(kind)
    answer(engine, PROMPT)
    engine.logprobs([*PROMPT, 9, 70], len(PROMPT))
    assert engine.num_reused == len(PROMPT) - 1


def test_a_text_that_does_not_fit_has_no_logprobs(kind: str) -> None:
    with pytest.raises(ModelError, match=f"takes {CONTEXT} in all"):
        new_engine(kind).logprobs([1] * (CONTEXT + 1), 1)
