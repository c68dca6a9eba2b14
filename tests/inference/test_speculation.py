"""Guessing ahead never changes an answer: only how many passes it takes."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from random import Random
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from codegen_repl.errors import ModelError
from codegen_repl.generation import SamplingParams, never
from codegen_repl.inference.drafting import DraftModel, PromptLookup
from codegen_repl.inference.engine import Engine, Network, is_never_done
from codegen_repl.inference.sampler import Allows
from codegen_repl.inference.speculation import MAX_GUESSED, DraftSource, Record, Speculation
from tests.inference.networks import CONTEXT, NETWORKS, VOCAB, network

GREEDY = SamplingParams(temperature=0, max_new_tokens=16)
SAMPLED = SamplingParams(temperature=0.9, top_p=0.9, max_new_tokens=16)
PENALIZED = SAMPLED.with_changes({"repetition_penalty": 1.3})
PROMPT = [5, 17, 3, 60, 8, 8, 41]

shared_network = cache(network)


class Clock:
    """Time that passes only when it is told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Timed:
    """A network whose passes take `seconds(tokens)`, and are counted."""

    def __init__(self, inner: Network, clock: Clock, seconds: Callable[[int], float] = lambda _: 1.0) -> None:
        self.context_length, self.num_params, self.device = inner.context_length, 1, inner.device
        self.num_params_at_once, self.is_interrupted = 1, never
        self.new_cache = inner.new_cache
        self.widths: list[int] = []
        self._inner, self._clock, self._seconds = inner, clock, seconds

    def forward(self, ids: Tensor, cache: Any) -> Tensor:
        return self._timed(self._inner.forward, ids, cache)

    def forward_all(self, ids: Tensor, cache: Any) -> Tensor:
        return self._timed(self._inner.forward_all, ids, cache)

    def _timed(self, forward: Callable[[Tensor, Any], Tensor], ids: Tensor, cache: Any) -> Tensor:
        self.widths.append(ids.shape[1])
        self._clock.now += self._seconds(ids.shape[1])
        return forward(ids, cache)


class Oracle:
    """Guesses by `tell(text, length)`, whatever that is."""

    def __init__(self, tell: Callable[[Sequence[int], int], list[int]]) -> None:
        self._tell = tell

    def begin(self) -> None: ...

    def strength(self, text: Sequence[int]) -> int:
        return 1

    def draft(self, text: Sequence[int], length: int, is_interrupted: Callable[[], bool]) -> list[int]:
        return self._tell(text, length)


def guessing(*sources: DraftSource, kind: str = "native codegen") -> Engine:
    """An engine on which a pass takes a second whatever its width, so that every guess pays."""
    clock = Clock()
    return Engine(Timed(shared_network(kind), clock), VOCAB, Speculation(*sources, clock=clock))


def plain(kind: str = "native codegen") -> Engine:
    return Engine(shared_network(kind), VOCAB)


def answer(
    engine: Engine,
    params: SamplingParams = GREEDY,
    prompt: Sequence[int] = PROMPT,
    seed: int = 1,
    is_done: Callable[[int], bool] = is_never_done,
    is_interrupted: Callable[[], bool] = never,
    allows: Allows | None = None,
) -> list[int]:
    """The tokens of one candidate; ids and cache agree at every one of them."""
    ids = []
    for token in engine.generate(prompt, params, seed, is_done, is_interrupted, allows):
        assert engine.prefix.cache.length == len(engine.prefix.ids)
        ids.append(token.token_id)
    assert engine.prefix.cache.length == len(engine.prefix.ids)
    return ids


def right(ids: Sequence[int], prompt: Sequence[int] = PROMPT) -> Oracle:
    """Knows the answer."""
    whole = [*prompt, *ids]
    return Oracle(lambda text, length: whole[len(text) : len(text) + length])


def wrong(ids: Sequence[int]) -> Oracle:
    """Knows the answer, and never says it."""
    whole = [*PROMPT, *ids]
    return Oracle(lambda text, length: [(i + 1) % VOCAB for i in whole[len(text) : len(text) + length]])


def nearly_right(ids: Sequence[int], mistakes: Callable[[int], bool]) -> Oracle:
    """Says something else at the places that are `mistakes`."""
    whole = [(i + mistakes(place)) % VOCAB for place, i in enumerate([*PROMPT, *ids])]
    return Oracle(lambda text, length: whole[len(text) : len(text) + length])


def babbling(seed: int) -> Oracle:
    """Says anything, and sometimes nothing."""
    source = Random(str(seed))
    return Oracle(lambda _, length: [source.randrange(VOCAB) for _ in range(source.randrange(length + 1))])


@pytest.mark.parametrize("kind", NETWORKS)
@pytest.mark.parametrize("params", [GREEDY, SAMPLED, PENALIZED], ids=["greedy", "sampled", "penalized"])
def test_an_answer_is_the_plain_one_whoever_guesses(kind: str, params: SamplingParams) -> None:
    """Right, wrong, half right, random guesses, from the text and from a model, for any seed."""
    for seed in range(2 if kind == "native codegen" else 1):
        ids = answer(plain(kind), params, seed=seed)
        sources: list[DraftSource] = [
            right(ids),
            wrong(ids),
            nearly_right(ids, lambda place: place % 3 == 0),
            babbling(seed),
            PromptLookup(),
            DraftModel(plain(kind)),
        ]
        for source in sources:
            assert answer(guessing(source, kind=kind), params, seed=seed) == ids
        assert answer(guessing(*sources, kind=kind), params, seed=seed) == ids


@settings(max_examples=12, deadline=None)
@given(st.sets(st.integers(0, 40)), st.integers(0, 99), st.sampled_from([GREEDY, SAMPLED]), st.data())
def test_an_answer_is_the_plain_one_wherever_guesses_fail(
    mistakes: set[int], seed: int, params: SamplingParams, data: st.DataObject
) -> None:
    """And the next answer, from the cache that this one left when it was closed somewhere, is too."""
    ids = answer(plain(), params, seed=seed)
    engine = guessing(nearly_right(ids, mistakes.__contains__))
    tokens = engine.generate(PROMPT, params, seed)
    num_pulls = data.draw(st.integers(0, len(ids)))
    assert [next(tokens).token_id for _ in range(num_pulls)] == ids[:num_pulls]
    tokens.close()
    assert engine.prefix.cache.length == len(engine.prefix.ids)
    assert answer(engine, params, seed=seed) == ids
    prompt = [*PROMPT, *ids[:num_pulls], 9, 9]
    assert answer(engine, params, prompt, seed) == answer(plain(), params, prompt, seed)


def test_log_probabilities_are_the_plain_ones() -> None:
    ids = answer(plain())
    one, other = (
        [token.logprob for token in engine.generate(PROMPT, GREEDY, 1)]
        for engine in (plain(), guessing(nearly_right(ids, lambda place: place % 4 == 0)))
    )
    assert one == pytest.approx(other, abs=1e-4)


def test_right_guesses_save_passes() -> None:
    """The prefill, a plain pass to see what it takes, a short guess, and then long ones."""
    ids = answer(plain())
    engine = guessing(right(ids))
    assert answer(engine) == ids
    assert isinstance(engine.network, Timed)
    assert engine.network.widths == [7, 1, 4, 9, 1]
    assert engine.speculation.num_accepted == engine.speculation.num_proposed == 11


# -- the law of speculative sampling --------------------------------------------------------


class Length:
    """A cache that only knows how long it is."""

    length = 0

    def crop(self, length: int) -> None:
        self.length = min(self.length, length)


class Fixed:
    """A network over three tokens that always finds the same logits."""

    context_length, num_params, device = CONTEXT, 1, torch.device("cpu")
    num_params_at_once, is_interrupted = 1, staticmethod(never)

    def __init__(self, logits: Sequence[float]) -> None:
        self._logits = torch.tensor(list(logits))

    def new_cache(self) -> Any:
        return Length()

    def forward(self, ids: Tensor, cache: Any) -> Tensor:
        return self.forward_all(ids, cache)[:, -1]

    def forward_all(self, ids: Tensor, cache: Any) -> Tensor:
        cache.length += ids.shape[1]
        return self._logits.expand(*ids.shape, -1)


def chi_square(counts: Counter[int], probabilities: dict[int, float]) -> float:
    total = sum(counts.values())
    return sum((counts[i] - total * p) ** 2 / (total * p) for i, p in probabilities.items())


@pytest.mark.parametrize("guessed", [0, 1, 2])
def test_a_guess_is_accepted_with_its_own_probability_and_else_the_rest_follows(guessed: int) -> None:
    """Acceptance has probability p(x); given rejection, the token is from p without x, renormalized."""
    logits, temperature = [1.0, 0.2, -0.7], 0.8
    weights = [math.exp(value / temperature) for value in logits]
    p = [weight / sum(weights) for weight in weights]
    params = SamplingParams(temperature=temperature, top_p=1, max_new_tokens=100)
    judged: list[tuple[bool, int]] = []
    engine = Engine(Fixed(logits), 3)
    clock = iter(range(10**9))
    for seed in range(16):
        engine.speculation = Speculation(Oracle(lambda _, __: [guessed]), clock=lambda: float(next(clock)))
        before = 0, 0
        for token in engine.generate([0], params, seed):
            now = engine.speculation.num_proposed, engine.speculation.num_accepted
            if now[0] > before[0]:
                judged.append((now[1] > before[1], token.token_id))
            before = now
    accepted = [token_id for is_accepted, token_id in judged if is_accepted]
    rejected = Counter(token_id for is_accepted, token_id in judged if not is_accepted)
    assert len(judged) > 500
    assert set(accepted) == {guessed}
    assert guessed not in rejected
    outcome = Counter({1: len(accepted), 0: rejected.total()})
    assert chi_square(outcome, {1: p[guessed], 0: 1 - p[guessed]}) < 10.8  # 1 degree of freedom, p = 0.001
    rest = {i: p[i] / (1 - p[guessed]) for i in range(3) if i != guessed}
    assert chi_square(rejected, rest) < 10.8


# -- guard, stop, interrupt, edges ----------------------------------------------------------


class Counting:
    """A guard whose state moves with the tokens taken: each may be no multiple of 3 plus the number taken."""

    def __init__(self) -> None:
        self.num_taken = 0

    def allows(self, row: int, token_id: int) -> bool:
        return (token_id + self.num_taken) % 3 != 0


@pytest.mark.parametrize("params", [GREEDY, SAMPLED])
def test_a_guard_sees_every_token_when_its_turn_comes(params: SamplingParams) -> None:
    """Tokens of a judged guess are chosen one by one, after the caller has taken the one before."""

    def guarded(engine: Engine) -> list[int]:
        guard, ids = Counting(), []
        for token in engine.generate(PROMPT, params, 1, allows=guard.allows):
            assert guard.allows(0, token.token_id)
            guard.num_taken += 1
            ids.append(token.token_id)
        return ids

    ids = guarded(plain())
    assert ids != answer(plain(), params)
    for source in (right(ids), nearly_right(ids, lambda place: place % 3 == 0), PromptLookup()):
        assert guarded(guessing(source)) == ids


def test_a_row_that_is_done_within_a_guess_ends_there() -> None:
    ids = answer(plain())
    for length in range(1, 11):
        engine, left = guessing(right(ids)), iter(range(length - 1))
        assert answer(engine, is_done=lambda _, left=left: next(left, None) is None) == ids[:length]  # type: ignore[misc]
        assert answer(engine, prompt=[*PROMPT, *ids[:length], 3]) == answer(
            plain(), prompt=[*PROMPT, *ids[:length], 3]
        )


def test_an_interrupt_stops_within_a_guess_too() -> None:
    ids = answer(plain())
    for limit in range(9):
        engine, asked = guessing(right(ids)), iter(range(limit))
        some = answer(engine, is_interrupted=lambda asked=asked: next(asked, None) is None)  # type: ignore[misc]
        assert some == ids[: max(0, limit - 1)]
        assert answer(engine) == ids


def test_an_interrupt_reaches_the_draft_model() -> None:
    """Its first guess reads the whole text, which may take long."""
    draft = plain("codegen")
    draft._chunk = 2
    source, asked = DraftModel(draft), iter(range(2))
    source.draft(PROMPT, 4, lambda: next(asked, None) is None)
    assert draft.prefix.ids == PROMPT[:4]


def test_no_guess_reaches_beyond_the_tokens_asked_for() -> None:
    """However few are asked for, and up to the last place of the context."""
    most = CONTEXT - len(PROMPT)
    ids = answer(plain(), GREEDY.with_changes({"max_new_tokens": most}))
    for num_new in (1, 2, 3, 4, 5, 11, most - 1, most):
        engine = guessing(right([*ids, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
        params = GREEDY.with_changes({"max_new_tokens": num_new})
        assert answer(engine, params) == ids[:num_new]
        assert engine.prefix.cache.length <= len(PROMPT) + num_new - 1
    with pytest.raises(ModelError, match=f"{CONTEXT} in all"):
        answer(guessing(right(ids)), GREEDY.with_changes({"max_new_tokens": most + 1}))


def test_a_draft_model_with_a_shorter_context_falls_silent() -> None:
    class Short(Timed):
        def __init__(self) -> None:
            super().__init__(shared_network("native codegen"), Clock())
            self.context_length = 16

    most = GREEDY.with_changes({"max_new_tokens": 40})
    engine = guessing(DraftModel(Engine(Short(), VOCAB)))
    assert answer(engine, most) == answer(plain(), most)
    assert 0 < engine.speculation.num_accepted == engine.speculation.num_proposed < 10


def test_a_pass_that_breaks_off_does_not_spoil_the_next_answer() -> None:
    class Failing(Timed):
        def forward_all(self, ids: Tensor, cache: Any) -> Tensor:
            super().forward_all(ids, cache)
            raise RuntimeError("broken off")

    ids, clock = answer(plain()), Clock()
    failing = Failing(shared_network("native codegen"), clock)
    engine = Engine(failing, VOCAB, Speculation(right(ids), clock=clock))
    with pytest.raises(ModelError, match="broken off"):
        answer(engine)
    assert engine.prefix.cache.length == len(engine.prefix.ids) == 0
    failing.forward_all = Timed(shared_network("native codegen"), clock).forward_all  # type: ignore[method-assign]
    assert answer(engine) == ids


def test_a_cache_that_cannot_be_cut_back_is_not_guessed_with_again() -> None:
    """Recurrent states and sliding windows forget everything: one wrong guess, and the rest is plain."""

    class Forgetful:
        def __init__(self) -> None:
            self.inner = shared_network("native codegen").new_cache()

        def crop(self, length: int) -> None:
            self.inner.crop(length if length == self.length else 0)

        def __getattr__(self, name: str) -> Any:
            return getattr(self.inner, name)

    class Recurrent(Timed):
        def __init__(self, clock: Clock) -> None:
            super().__init__(shared_network("native codegen"), clock)
            self.new_cache = Forgetful

        def _timed(self, forward: Callable[[Tensor, Any], Tensor], ids: Tensor, cache: Any) -> Tensor:
            return super()._timed(forward, ids, cache.inner)

    ids, clock = answer(plain()), Clock()
    recurrent = Recurrent(clock)
    engine = Engine(recurrent, VOCAB, Speculation(wrong(ids), clock=clock))
    assert answer(engine) == ids
    assert sum(width > 1 for width in recurrent.widths[1:]) == 2, "the guess, and its repair"


def test_several_rows_go_without() -> None:
    engine = guessing(PromptLookup())
    rows: list[list[int]] = [[], [], []]
    for token in engine.generate([7, 7, 7, 7, 7], SAMPLED.with_changes({"n": 3}), 1):
        rows[token.row].append(token.token_id)
    assert rows[0] == answer(plain(), SAMPLED, [7, 7, 7, 7, 7])
    assert engine.speculation.num_proposed == 0


# -- whether it pays ------------------------------------------------------------------------


class Repeating:
    """A network that writes the same few tokens over and over, whatever the text."""

    context_length, num_params, device = 1024, 1, torch.device("cpu")
    num_params_at_once, is_interrupted = 1, staticmethod(never)

    def __init__(self, clock: Clock, seconds: Callable[[int], float], period: int = 5) -> None:
        self.widths: list[int] = []
        self._clock, self._seconds, self._period = clock, seconds, period

    def new_cache(self) -> Any:
        return Length()

    def forward(self, ids: Tensor, cache: Any) -> Tensor:
        return self.forward_all(ids, cache)[:, -1]

    def forward_all(self, ids: Tensor, cache: Any) -> Tensor:
        self.widths.append(ids.shape[1])
        self._clock.now += self._seconds(ids.shape[1])
        places = torch.arange(cache.length + 1, cache.length + 1 + ids.shape[1])
        cache.length += ids.shape[1]
        return torch.nn.functional.one_hot(places % self._period, 50).float()[None]


def repeated(seconds: Callable[[int], float], num_new: int = 400) -> tuple[Engine, list[int]]:
    """An engine that has written much repetitive text, and the widths of its passes after the prefill."""
    clock = Clock()
    repeating = Repeating(clock, seconds)
    engine = Engine(repeating, 50, Speculation(PromptLookup(), clock=clock))
    ids = [t.token_id for t in engine.generate([0], SamplingParams(temperature=0, max_new_tokens=num_new), 0)]
    assert ids == [(1 + i) % 5 for i in range(num_new)]
    return engine, repeating.widths[1:]


def test_repetitive_text_is_guessed_from_itself() -> None:
    engine, widths = repeated(lambda _: 1.0)
    assert engine.speculation.num_accepted / engine.speculation.num_proposed > 0.9
    assert len(widths) < 400 / 6


def test_guessing_stops_where_it_does_not_pay_and_is_tried_again() -> None:
    """When each guessed token costs as much as a pass of its own, nearly no time is lost on finding out."""
    seconds: Callable[[int], float] = float
    _, widths = repeated(seconds)
    guesses = [place for place, width in enumerate(widths) if width > 1]
    assert guesses, "it was tried"
    assert len(guesses) < 20
    assert max(guesses) > len(widths) / 4, "and tried again later"
    assert sum(map(seconds, widths)) < 1.03 * 400


def test_guessing_resumes_when_it_begins_to_pay() -> None:
    """The machine was busy at first, say."""
    num_passes = 0

    def seconds(width: int) -> float:
        nonlocal num_passes
        num_passes += 1
        return 1.0 if num_passes > 60 else float(width)

    _, widths = repeated(seconds)
    assert max(widths[-10:]) == 1 + MAX_GUESSED


def test_sources_that_are_never_right_cost_next_to_nothing() -> None:
    ids = answer(plain(), GREEDY.with_changes({"max_new_tokens": 100}))
    clock = Clock()
    timed = Timed(shared_network("native codegen"), clock, lambda width: 1 + 0.1 * width)
    engine = Engine(timed, VOCAB, Speculation(wrong(ids), clock=clock))
    answer(engine, GREEDY.with_changes({"max_new_tokens": 100}))
    assert sum(1 + 0.1 * width for width in timed.widths) < 1.04 * 100 * 1.1
    assert engine.speculation.num_accepted == 0


@given(st.lists(st.booleans(), max_size=80), st.floats(0, 2), st.integers(0, 20))
def test_a_guess_is_never_longer_than_it_may_be(outcomes: list[bool], cost: float, most: int) -> None:
    record = Record()
    record.took(1 + cost, 1.0, 1)
    for is_right in outcomes:
        record.judged(is_right)
    assert 0 <= record.length(1.0, most) <= min(most, MAX_GUESSED)
    if cost >= 1:
        assert record.length(1.0, most) == 0


# -- prompt lookup --------------------------------------------------------------------------


def texts() -> Iterator[list[int]]:
    source = Random("texts")
    for _ in range(40):
        yield [source.randrange(3) for _ in range(source.randrange(1, 60))]


def test_lookup_finds_the_longest_run_where_it_last_stood() -> None:
    """Read token by token or at once, as a plain search does."""
    for text in texts():
        gradual = PromptLookup()
        for length in range(1, len(text)):
            gradual.strength(text[:length])
        for lookup in (gradual, PromptLookup()):
            expected, start = 0, 0
            for size in (4, 3, 2):
                found = [end for end in range(size, len(text)) if text[end - size : end] == text[-size:]]
                if found:
                    expected, start = size, found[-1]
                    break
            assert lookup.strength(text) == expected
            if expected:
                draft = lookup.draft(text, 5, never)
                assert draft == (text[start:] * 5)[:5]
                assert len(draft) == 5


def test_lookup_forgets_the_last_text() -> None:
    lookup = PromptLookup()
    assert lookup.strength([1, 2, 3, 1, 2]) == 2
    lookup.begin()
    assert lookup.strength([3, 3, 1, 2]) == 0
