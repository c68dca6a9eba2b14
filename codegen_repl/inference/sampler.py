"""From logits to the next token of each row: temperature, top-k, nucleus, repetition penalty, seed.

Each row draws from its own generator, so that a candidate is the same whatever other candidates stand beside
it. It knows nothing of caches or text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import torch
from torch import Tensor

from codegen_repl.errors import ModelError
from codegen_repl.generation import SamplingParams

Allows = Callable[[int, int], bool]  # row and token id: may this row go on with this token?
NUM_TRIES = 5000  # tokens that a row is offered before the likeliest is taken after all
WIDTHS = (64, 1024)  # so few tokens have most of the probability; so many are sorted in no time
ROUNDING = 1e-6  # by so much the probabilities of a whole vocabulary may miss 1


class Sampler:
    """Chooses tokens under `params`; `num_tokens` is the size of the vocabulary that has a meaning.

    Networks are often padded with rows that no token uses; those are never chosen.
    """

    def __init__(
        self, params: SamplingParams, seed: int, num_tokens: int, allows: Allows | None = None
    ) -> None:
        self._params = params
        self._num_tokens = num_tokens
        self._allows = allows
        self._draws = [Random(f"{seed}/{row}") for row in range(params.n)]  # of text: defined and stable

    def choose(
        self, logits: Tensor, rows: Sequence[int], seen: Callable[[], Sequence[Sequence[int]]]
    ) -> tuple[list[int], list[float]]:
        """Token and log-probability (nats, before any filter) for each of `rows`.

        `logits` is (len(rows), vocab); `seen()` are each row's ids so far, for the repetition penalty.
        """
        logits = logits[:, : self._num_tokens].float()  # (rows, tokens)
        if logits.sum().isnan():  # one NaN makes the sum one, and a sum takes a seventh of looking at each
            raise ModelError(
                "The model's answer is no number: its weights are damaged, or too large for the format it "
                "computes in; try --set dtype=float32."
            )
        penalty = self._params.repetition_penalty
        scores = logits if penalty == 1.0 else penalized(logits, seen(), penalty)
        ids = self._choose(scores, rows)
        if self._allows is not None:
            for place, row in enumerate(rows):
                ids[place] = self._allowed(row, int(ids[place]), scores[place])
        logprobs = logits.gather(-1, ids[:, None])[:, 0] - logits.logsumexp(-1)
        return ids.tolist(), logprobs.tolist()

    def _choose(self, scores: Tensor, rows: Sequence[int]) -> Tensor:
        """The tokens (rows,) for `scores` (rows, tokens): the likeliest, or one drawn for each row."""
        if self._params.is_greedy:
            return scores.argmax(-1)
        draws = [self._draws[row].random() for row in rows]
        return draw(scores / self._params.temperature, draws, self._params.top_k, self._params.top_p)

    def _allowed(self, row: int, first: int, scores: Tensor) -> int:
        """`first`, or what is chosen anew once the refused tokens are out; `scores` is (tokens,)."""
        assert self._allows is not None
        if self._allows(row, first):
            return first
        chosen, scores = first, scores.clone()  # the caller's stay as they are
        for _ in range(min(NUM_TRIES, len(scores)) - 1):
            scores[chosen] = -torch.inf
            chosen = int(self._choose(scores[None], [row])[0])
            if self._allows(row, chosen):
                return chosen
        return first


def penalized(logits: Tensor, seen: Sequence[Sequence[int]], penalty: float) -> Tensor:
    """Logits with the tokens already seen made less likely (Keskar et al. 2019, CTRL, section 4.1)."""
    logits = logits.clone()
    for row, ids in enumerate(seen):
        index = torch.tensor(sorted(set(ids)), device=logits.device)
        score = logits[row, index]
        logits[row, index] = torch.where(score < 0, score * penalty, score / penalty)
    return logits


def draw(scores: Tensor, draws: Sequence[float], top_k: int, top_p: float) -> Tensor:
    """One token a row by inverting the cumulative distribution of what the filters leave.

    `scores` is (rows, tokens); `draws` are uniform in [0, 1). Top-k comes first, then the nucleus: the
    fewest most likely tokens whose probabilities reach `top_p` (Holtzman et al. 2020). Returns (rows,).
    """
    num_tokens = scores.shape[-1]
    if 0 < top_k < num_tokens:
        values, order = scores.topk(top_k)
        return draw_from(values, order, values.logsumexp(-1), draws, top_p)[0]
    values, order = scores.topk(min(WIDTHS[0], num_tokens))  # (rows, width), most likely first
    chosen, is_covered = draw_from(values, order, scores.logsumexp(-1), draws, top_p)
    for row in (~is_covered).nonzero()[:, 0].tolist():  # each by itself, whatever stands beside it
        chosen[row] = draw_wide(scores[row], draws[row], top_p)
    return chosen


def draw_from(
    values: Tensor, order: Tensor, whole: Tensor, draws: Sequence[float], top_p: float
) -> tuple[Tensor, Tensor]:
    """Draw among the likeliest tokens `order` (rows, width) of scores `values`, and whether they are enough.

    `whole` (rows) is the logarithm of the weight of all tokens. Returns tokens and booleans, (rows,) each.
    """
    probs = (values - whole[:, None]).double().exp()
    mass = probs.cumsum(-1)
    is_covered = (mass[:, -1] >= top_p) | (mass[:, -1] >= 1 - ROUNDING)
    kept = probs * (mass - probs < top_p)  # the most likely token always stays
    mass = kept.cumsum(-1)
    target = torch.tensor(draws, dtype=mass.dtype, device=mass.device)[:, None] * mass[:, -1:]
    place = (mass <= target).sum(-1, keepdim=True)
    place = torch.minimum(place, (kept > 0).sum(-1, keepdim=True) - 1)  # rounding must not leave the nucleus
    return order.gather(-1, place)[:, 0], is_covered


def draw_wide(scores: Tensor, u: float, top_p: float) -> int:
    """Draw from one row (tokens) whose nucleus is wide, for a uniform `u`.

    Sorting a whole vocabulary takes as long as a pass of a network. So a token is drawn from the unfiltered
    row, and stays if it is in the nucleus, which is when those likelier than it do not reach `top_p`. Only
    else is the nucleus itself sought, and where `u` fell within the refused token is uniform again. Of tokens
    that are equally likely at the edge, all stay.
    """
    if len(scores) <= WIDTHS[1]:
        values, order = scores.sort(descending=True)
        return int(draw_from(values[None], order[None], values.logsumexp(-1)[None], [u], top_p)[0])
    probs = scores.softmax(-1)
    token, within = inverted(probs, u)
    if top_p >= 1 - ROUNDING or float(probs.where(probs > probs[token], 0).sum()) < top_p:
        return token
    return inverted(probs.where(probs >= least_of_nucleus(probs, top_p), 0), within)[0]


def inverted(weights: Tensor, u: float) -> tuple[int, float]:
    """The token at `u` of the cumulative weights (tokens), in the order of the ids, and how far within its
    own weight that is, in [0, 1).
    """
    mass = weights.double().cumsum(-1)
    target = u * float(mass[-1])
    token = min(int(torch.searchsorted(mass, target, right=True)), len(weights) - 1)
    weight = float(weights[token])
    below = float(mass[token]) - weight
    return token, min(max((target - below) / weight, 0.0), 1 - ROUNDING) if weight else u


def least_of_nucleus(probs: Tensor, top_p: float) -> float:
    """The greatest probability such that the tokens that have it or more reach `top_p`.

    As in quickselect: what is certainly inside or outside is put aside, until the rest is small.
    """
    inside, rest = 0.0, probs
    while len(rest) > WIDTHS[0]:
        is_upper = rest >= rest.mean()
        upper = rest[is_upper]
        if len(upper) in (0, len(rest)):
            break  # all are equally likely, and their mean may be rounded to either side of them
        if (mass := inside + float(upper.double().sum())) >= top_p:
            rest = upper
        else:
            inside, rest = mass, rest[~is_upper]
    ordered = rest.sort(descending=True).values
    reached = ordered.double().cumsum(-1) >= top_p - inside
    last = int(reached.int().argmax()) if bool(reached.any()) else len(ordered) - 1
    return float(ordered[last])
