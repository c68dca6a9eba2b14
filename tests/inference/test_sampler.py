"""The next token comes from the distribution that the filters leave, and from nothing else."""

from __future__ import annotations

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.errors import ModelError
from codegen_repl.generation import SamplingParams
from codegen_repl.inference.sampler import Sampler, draw, inverted, penalized


def reference(scores: list[float], top_k: int, top_p: float) -> dict[int, float]:
    """What the definitions of top-k and nucleus leave, token by token: id -> probability."""
    order = sorted(range(len(scores)), key=lambda i: -scores[i])[: top_k or None]
    total = sum(math.exp(scores[i]) for i in order)
    kept: dict[int, float] = {}
    for i in order:
        if sum(kept.values()) >= top_p:
            break
        kept[i] = math.exp(scores[i]) / total
    mass = sum(kept.values())
    return {i: p / mass for i, p in kept.items()}


SCORES = st.lists(st.integers(-60, 60), min_size=1, max_size=90, unique=True).map(
    lambda xs: [x / 10 for x in xs]
)


@given(SCORES, st.integers(0, 8), st.sampled_from([0.3, 0.7, 0.95, 0.999, 1.0]))
def test_draws_have_the_probabilities_that_the_filters_leave(scores: list[float], k: int, p: float) -> None:
    """Over all of [0, 1), each token's share is its own, and one outside the nucleus has none."""
    num_draws = 5000
    draws = [(i + 0.5) / num_draws for i in range(num_draws)]
    drawn = draw(torch.tensor([scores]).expand(num_draws, -1), draws, k, p)
    shares = torch.bincount(drawn, minlength=len(scores)) / num_draws
    expected = reference(scores, k, p)
    for token, share in enumerate(shares.tolist()):
        assert share == pytest.approx(expected.get(token, 0), abs=0.01 if token in expected else 0)


def test_a_flat_distribution_over_a_large_vocabulary_is_covered() -> None:
    """Only the likeliest tokens are looked at when they are enough, and not otherwise."""
    scores = torch.zeros(1, 5000)
    drawn = {int(draw(scores, [u / 997], 0, 1.0)) for u in range(997)}
    assert len(drawn) == 997


@pytest.mark.parametrize("top_p", [0.3, 0.9, 0.999, 1.0])
def test_a_wide_nucleus_over_a_large_vocabulary_has_its_own_probabilities(top_p: float) -> None:
    """Only tokens of the nucleus are drawn, each group of them as often as its probability says."""
    scores = 0.4 * torch.randn(3000, generator=torch.Generator().manual_seed(3))
    ordered, ids = scores.double().softmax(-1).sort(descending=True)
    shares = ordered.where(ordered.cumsum(-1) - ordered < top_p, 0)
    shares /= shares.sum()
    num_draws = 4001
    drawn = [int(draw(scores[None], [i / num_draws], 0, top_p)) for i in range(num_draws)]
    counts = torch.bincount(torch.tensor(drawn), minlength=3000)[ids] / num_draws
    assert not counts[shares == 0].any()
    for group in range(0, 3000, 300):
        here = slice(group, group + 300)
        assert float(counts[here].sum()) == pytest.approx(float(shares[here].sum()), abs=0.015)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30).filter(any), st.floats(0, 1, exclude_max=True))
def test_a_place_among_weights_is_a_token_and_a_place_within_it(weights: list[float], u: float) -> None:
    """Together they give the place back."""
    rows = torch.tensor([weights, weights[::-1]], dtype=torch.double)
    tokens, within = inverted(rows, torch.tensor([u, u], dtype=torch.double))
    for row, token, rest in zip(rows.tolist(), tokens.tolist(), within.tolist(), strict=True):
        assert 0 <= rest < 1
        assert row[token] > 0
        assert sum(row[:token]) + rest * row[token] == pytest.approx(u * sum(row), abs=1e-5)


@pytest.mark.parametrize("num_levels", [1, 2, 3, 40])
def test_a_wide_nucleus_of_tokens_that_are_equally_likely_is_found(num_levels: int) -> None:
    """As in bfloat16, where thousands of tokens share a score."""
    for width in (3000, 3001, 4097, 51200):
        scores = (torch.arange(width) % num_levels).float() / 7
        assert 0 <= int(draw(scores[None], [0.7], 0, 0.95)) < width


def test_a_wide_row_does_not_change_the_row_beside_it() -> None:
    narrow = torch.linspace(9, -9, 2000)
    both = torch.stack((narrow, torch.zeros(2000), narrow.flip(0)))
    draws = [0.3, 0.6, 0.9]
    together = draw(both, draws, 0, 0.9).tolist()
    assert together == [int(draw(both[i : i + 1], draws[i : i + 1], 0, 0.9)) for i in range(3)]


def test_rows_do_not_depend_on_their_neighbours() -> None:
    logits = torch.randn(3, 300, generator=torch.Generator().manual_seed(1))
    params = SamplingParams(temperature=1, n=3)
    together = Sampler(params, 9, 300).choose(logits, [0, 1, 2], lambda: [[], [], []])[0]
    alone = [Sampler(params, 9, 300).choose(logits[i : i + 1], [i], lambda: [[]])[0][0] for i in range(3)]
    assert together == alone


def test_zero_temperature_takes_the_likeliest_with_its_probability() -> None:
    logits = torch.tensor([[1.0, 3.0, 2.0, 9.0]])
    ids, logprobs = Sampler(SamplingParams(temperature=0), 0, 3).choose(logits, [0], lambda: [[]])
    assert ids == [1], "the fourth row of the network has no token"
    assert logprobs == pytest.approx([math.log(math.exp(3) / sum(map(math.exp, (1, 3, 2))))])


@pytest.mark.parametrize("temperature", [1e-40, 1e-9])
def test_hardly_any_temperature_is_none(temperature: float) -> None:
    """Scores divided by it would leave the numbers."""
    sampler = Sampler(SamplingParams(temperature=temperature), seed=1, num_tokens=3)
    assert sampler.choose(torch.tensor([[0.0, 90.0, 89.0]]), [0], lambda: [[]])[0] == [1]


@pytest.mark.parametrize("temperature", [0.0, 0.8])
def test_logits_that_are_no_numbers_are_refused(temperature: float) -> None:
    sampler = Sampler(SamplingParams(temperature=temperature), seed=1, num_tokens=3)
    with pytest.raises(ModelError, match="no number"):
        sampler.choose(torch.tensor([[0.0, math.nan, 1.0]]), [0], lambda: [[]])


def test_log_probability_is_that_of_the_model_not_of_the_filter() -> None:
    """So that candidates sampled under different settings can be compared."""
    logits = torch.tensor([[0.0, 1.0]])
    for params in (SamplingParams(temperature=0), SamplingParams(temperature=0.1, top_k=1)):
        _, (logprob,) = Sampler(params, 0, 2).choose(logits, [0], lambda: [[0, 1]])
        assert logprob == pytest.approx(-math.log1p(math.exp(-1)))


def test_the_repetition_penalty_makes_seen_tokens_less_likely() -> None:
    """Positive scores are divided, negative ones multiplied (CTRL); each once, however often it was seen."""
    penalty = penalized(torch.tensor([[2.0, -2.0, 4.0]]), [[0, 1, 1]], 2.0)
    assert penalty.tolist() == [[1.0, -4.0, 4.0]]
    params = SamplingParams(temperature=0, repetition_penalty=3.0)
    assert Sampler(params, 0, 3).choose(torch.tensor([[2.0, 1.0, 0.0]]), [0], lambda: [[0]])[0] == [1]


def test_a_refused_token_gives_way_to_the_next_in_line() -> None:
    """Greedy takes the likeliest token that is allowed; when all are refused, the likeliest after all."""
    logits = torch.tensor([[3.0, 2.0, 1.0, 0.0]])
    chosen = Sampler(SamplingParams(temperature=0), 0, 4, lambda _, token: token > 1).choose(
        logits, [0], lambda: [[]]
    )
    assert chosen[0] == [2]
    assert chosen[1] == pytest.approx([float(logits.log_softmax(-1)[0, 2])])
    refused = Sampler(SamplingParams(temperature=0), 0, 4, lambda *_: False).choose(logits, [0], lambda: [[]])
    assert refused[0] == [0]


def test_draws_among_allowed_tokens_keep_their_proportions() -> None:
    """Leaving tokens out and drawing again is a draw from what remains."""
    logits = torch.tensor([[2.0, 1.0, 1.0, 0.0]])
    counts = [0, 0, 0, 0]
    for seed in range(2000):
        sampler = Sampler(SamplingParams(temperature=1.0, top_p=1.0), seed, 4, lambda _, token: token != 0)
        counts[sampler.choose(logits, [0], lambda: [[]])[0][0]] += 1
    expected = logits[0, 1:].softmax(-1).tolist()
    assert counts[0] == 0
    assert [count / 2000 for count in counts[1:]] == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize("temperature", [0.0, 0.7])
@pytest.mark.parametrize("top_p", [0.9, 1.0])
def test_where_every_token_is_refused_the_first_choice_stands(temperature: float, top_p: float) -> None:
    """A vocabulary can end before the number of tries does."""
    params = SamplingParams(temperature=temperature, top_p=top_p)
    for num_tokens in (1, 5, 300):
        asked: list[int] = []

        def refuse(row: int, token_id: int, asked: list[int] = asked) -> bool:
            asked.append(token_id)
            return False

        logits = torch.randn(1, num_tokens, generator=torch.Generator().manual_seed(1))
        (chosen,), _ = Sampler(params, 3, num_tokens, refuse).choose(logits, [0], lambda: [[]])
        assert chosen == asked[0]
        assert sorted(asked) == list(range(num_tokens))
