"""From logits to the next token of each row: temperature, top-k, nucleus, repetition penalty, seed.

Each row draws from its own generator, so that a candidate is the same whatever other candidates stand beside
it. It knows nothing of caches or text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

import torch
from torch import Tensor
from torch.nn import functional

from codegen_repl.errors import ModelError
from codegen_repl.generation import SamplingParams

Allows = Callable[[int, int], bool]  # row and token id: may this row go on with this token?
NUM_TRIES = 5000  # tokens that a row is offered before the likeliest is taken after all
BLOCK = 256  # tokens that are summed up together
FEW = 64  # tokens that are sorted in no time
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
        logprobs = logits.log_softmax(-1)  # (rows, tokens)
        if logprobs[:, 0].isnan().any():  # one NaN or infinity makes all of its row one
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
        return ids.tolist(), logprobs.gather(-1, ids[:, None])[:, 0].tolist()

    def _choose(self, scores: Tensor, rows: Sequence[int]) -> Tensor:
        """The tokens (rows,) for `scores` (rows, tokens): the likeliest, or one drawn for each row."""
        if self._params.is_greedy:
            return scores.argmax(-1)
        draws, temperature = [self._draws[row].random() for row in rows], self._params.temperature
        scores = scores if temperature == 1.0 else scores / temperature
        return draw(scores, draws, self._params.top_k, self._params.top_p)

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
    fewest most likely tokens whose probabilities reach `top_p` (Holtzman et al. 2020); of tokens that are
    equally likely at its edge, all stay. Returns (rows,).

    Sorting a whole vocabulary takes as long as a pass of a network. So a token is drawn from the unfiltered
    row, and stays if it is in the nucleus, which is when those likelier than it do not reach `top_p`. Only
    else is the nucleus itself sought, and where the draw fell within the refused token is uniform again.
    """
    if 0 < top_k < scores.shape[-1]:
        values, order = scores.topk(top_k)
        return order.gather(-1, draw(values, draws, 0, top_p)[:, None])[:, 0]
    weights = scores.softmax(-1)  # (rows, tokens)
    tokens, within = inverted(weights, torch.tensor(draws, dtype=torch.double, device=scores.device))
    if top_p >= 1 - ROUNDING:
        return tokens
    reached = top_p * weights.sum(-1)
    for row, weight in enumerate(weights.gather(-1, tokens[:, None])[:, 0].tolist()):
        likelier = functional.threshold(weights[row], weight, 0)  # (tokens)
        if likelier.sum() >= reached[row]:
            nucleus = weights[row].where(weights[row] >= least_of_nucleus(weights[row], top_p), 0)
            tokens[row] = inverted(nucleus[None], within[row : row + 1])[0][0]
    return tokens


def inverted(weights: Tensor, draws: Tensor) -> tuple[Tensor, Tensor]:
    """The token at each of `draws` (rows) of the cumulative weights (rows, tokens), in the order of the ids,
    and how far within its own weight that is, in [0, 1). Both are (rows,).

    Block by block, and then within a block: summing up a whole vocabulary one by one takes longer.
    """
    if rest := -weights.shape[-1] % BLOCK:
        weights = functional.pad(weights, (0, rest))
    blocks = weights.view(len(weights), -1, BLOCK)
    block, left = placed(blocks.sum(-1).double(), draws)
    chosen = blocks[torch.arange(len(weights), device=weights.device), block].double()  # (rows, BLOCK)
    place, within = placed(chosen, left)
    return block * BLOCK + place, within


def placed(weights: Tensor, draws: Tensor) -> tuple[Tensor, Tensor]:
    """Which of the weights (rows, n) each of `draws` in [0, 1) falls on, and where within it, in [0, 1)."""
    mass = weights.cumsum(-1)
    target = draws[:, None] * mass[:, -1:]
    last = (mass < mass[:, -1:]).sum(-1, keepdim=True)  # that has a weight: rounding must not lead beyond it
    place = torch.searchsorted(mass, target, right=True).minimum(last)
    weight = weights.gather(-1, place)
    within = (target - (mass.gather(-1, place) - weight)) / weight
    return place[:, 0], within.clamp_(0, 1 - ROUNDING)[:, 0]


def least_of_nucleus(weights: Tensor, top_p: float) -> float:
    """The greatest weight such that the tokens that have it or more reach `top_p` of all weights (tokens).

    As in quickselect: what is certainly inside or outside is put aside, until the rest is small.
    """
    inside, rest, wanted = 0.0, weights, top_p * float(weights.double().sum())
    while len(rest) > FEW:
        is_upper = rest >= rest.mean()
        upper = rest[is_upper]
        if len(upper) in (0, len(rest)):
            break  # all are equally likely, and their mean may be rounded to either side of them
        if (mass := inside + float(upper.double().sum())) >= wanted:
            rest = upper
        else:
            inside, rest = mass, rest[~is_upper]
    ordered = rest.sort(descending=True).values
    reached = ordered.double().cumsum(-1) >= wanted - inside
    last = int(reached.int().argmax()) if bool(reached.any()) else len(ordered) - 1
    return float(ordered[last])
