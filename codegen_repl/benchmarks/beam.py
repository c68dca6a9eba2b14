"""Several histories of a problem kept alive, best first by evidence, so that a choice can be revised later.

A greedy choice at each turn cannot be taken back when the next turn shows that it was wrong. Here every turn
continues the best few histories, and the evidence is that of the whole history: does all of it parse, does
the program run, does the code have the names and literals that its prompts mention, how likely did the model
find it. No gold value is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from codegen_repl.benchmarks.dialogue import PUBLISHED_PREFIX, Dialogue
from codegen_repl.benchmarks.sampling import Asked
from codegen_repl.generation import Completion
from codegen_repl.prompt_evidence import bound_names, missing
from codegen_repl.ranking import tree_of

TryAll = Callable[[Sequence[str]], Sequence[bool]]
"""Programs -> for each whether it runs to its end."""

SEED_STRIDE = 7919  # between the histories of one turn


@dataclass(frozen=True, slots=True)
class History:
    """A dialogue and what is known of it; `shape` is the same for histories of equal code."""

    dialogue: Dialogue
    shape: tuple[str, ...] = ()
    num_unparsed: int = 0  # turns
    num_missing: int = 0  # names and literals of prompts that their code lacks
    does_run: bool = True
    logprob: float = 0.0  # nats, of `num_tokens` tokens
    num_tokens: int = 0
    known: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def evidence(self) -> tuple[int, bool, int, float]:
        """The sort key, larger is better."""
        mean_logprob = self.logprob / self.num_tokens if self.num_tokens else 0.0
        return -self.num_unparsed, self.does_run, -self.num_missing, mean_logprob

    def answered(self, step: str, completion: Completion) -> History:
        """The history with one more turn; whether it still runs is for a trial to say."""
        code = completion.text
        tree = tree_of(code) if code.strip() else None
        return History(
            dialogue=self.dialogue.answered(step, code),
            shape=(*self.shape, tree or code),
            num_unparsed=self.num_unparsed + (tree is None),
            num_missing=self.num_missing + len(missing(step, code, self.known)),
            does_run=self.does_run and tree is not None,
            logprob=self.logprob + completion.logprob,
            num_tokens=self.num_tokens + completion.num_tokens,
            known=self.known | bound_names(code),
        )


@dataclass(frozen=True, slots=True)
class Beam:
    """Samples like `Sampler`, but `n` candidates a turn for each of the `width` histories kept."""

    asked: Asked
    try_all: TryAll
    width: int = 3
    prefix: str = PUBLISHED_PREFIX

    def __call__(self, steps: Sequence[str], max_new_tokens: int, seed: int) -> Dialogue:
        """The best history of these steps; it ends early when no history has room for the next one."""
        alive = [History(Dialogue(self.prefix))]
        for number, step in enumerate(steps):
            grown = [
                child
                for place, history in enumerate(alive)
                for child in self._grow(history, step, max_new_tokens, seed + number + SEED_STRIDE * place)
            ]
            if not grown:
                break
            alive = best(self._tried(distinct(grown)), self.width)
        return alive[0].dialogue

    def _grow(self, history: History, step: str, max_new_tokens: int, seed: int) -> list[History]:
        """The history continued by each candidate; none when the context is full."""
        completions = self.asked.complete(history.dialogue.context(step), max_new_tokens, seed)
        return [history.answered(step, completion) for completion in completions]

    def _tried(self, histories: Sequence[History]) -> list[History]:
        """The histories with what a run of those that may run has shown."""
        hopeful = [history for history in histories if history.does_run]
        verdicts = iter(self.try_all([str(history.dialogue) for history in hopeful]))
        return [
            replace(history, does_run=next(verdicts)) if history.does_run else history
            for history in histories
        ]


def distinct(histories: Sequence[History]) -> list[History]:
    """One history of each shape, the likeliest, in the order of first appearance."""
    found: dict[tuple[str, ...], History] = {}
    for history in histories:
        twin = found.get(history.shape)
        if twin is None or history.evidence > twin.evidence:
            found[history.shape] = history
    return list(found.values())


def best(histories: Sequence[History], width: int) -> list[History]:
    """The `width` best histories, best first; among equals the earlier one leads."""
    return sorted(histories, key=lambda history: history.evidence, reverse=True)[:width]
