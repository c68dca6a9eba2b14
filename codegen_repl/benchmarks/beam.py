"""Several histories of a problem side by side, so that a choice can be revised later.

A greedy choice at each turn cannot be taken back when the next turn shows that it was wrong. Here every
candidate is the next turn of a history of its own, and the evidence is that of the whole history: does all of
it parse, does the program run, does the code have the names and literals that its prompts mention. Histories
with less evidence than the best give way to copies of those, which go on differently. Which of equals goes on
is left to chance, as the model draws them: its likeliest answers are all alike, and wrong together. Once the
program is whole, one is elected: names that nothing reads speak against it and words of its prompts for it,
then programs that print the same stand together, and the simplest of the most is taken. No gold value is
looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle, islice

from codegen_repl.benchmarks.dialogue import PUBLISHED_PREFIX, Dialogue
from codegen_repl.benchmarks.sampling import Asked
from codegen_repl.benchmarks.trials import Trial
from codegen_repl.generation import Completion
from codegen_repl.prompt_evidence import bound_names, missing, num_shared, num_unused
from codegen_repl.ranking import tree_of

TryAll = Callable[[Sequence[str]], Sequence[Trial]]

SEED_STRIDE = 7919  # between the histories of one turn
UNTRIED = Trial(does_run=True)


@dataclass(frozen=True, slots=True)
class History:
    """A dialogue and what is known of it; `shape` is the same for histories of equal code."""

    dialogue: Dialogue
    shape: tuple[str, ...] = ()
    num_unparsed: int = 0  # turns
    num_missing: int = 0  # names and literals of prompts that their code lacks
    num_shared: int = 0  # words of prompts that come back in their code
    trial: Trial = UNTRIED
    known: frozenset[str] = field(default=frozenset(), compare=False)

    @property
    def evidence(self) -> tuple[int, bool, int]:
        """What is against it; the larger, the better."""
        return -self.num_unparsed, self.trial.does_run, -self.num_missing

    @property
    def simplicity(self) -> int:
        """The larger, the simpler: minus the length of its syntax trees."""
        return -sum(map(len, self.shape))

    def answered(self, step: str, completion: Completion) -> History:
        """The history with one more turn; whether it still runs is for a trial to say."""
        code = completion.text
        tree = tree_of(code) if code.strip() else None
        return History(
            dialogue=self.dialogue.answered(step, code),
            shape=(*self.shape, tree or code),
            num_unparsed=self.num_unparsed + (tree is None),
            num_missing=self.num_missing + len(missing(step, code, self.known)),
            num_shared=self.num_shared + num_shared(step, code),
            trial=Trial(self.trial.does_run and tree is not None),
            known=self.known | bound_names(code),
        )


@dataclass(frozen=True, slots=True)
class Beam:
    """Samples like `Sampler`, with `n` candidates a turn: each the next turn of one of at most `width`
    different histories.
    """

    asked: Asked
    try_all: TryAll
    width: int | None = None
    prefix: str = PUBLISHED_PREFIX

    def __call__(self, steps: Sequence[str], max_new_tokens: int, seed: int) -> Dialogue:
        """The chosen history of these steps; it ends early when no history has room for the next one."""
        histories = [History(Dialogue(self.prefix))]
        for number, step in enumerate(steps):
            shares = shared_out(self.asked.params.n, soundest(histories, self.width))
            grown = [
                child
                for place, (history, share) in enumerate(shares.items())
                for child in self._grow(
                    history, share, step, max_new_tokens, seed + number + SEED_STRIDE * place
                )
            ]
            if not grown:
                break
            histories = self._tried(grown)
        return elected(histories).dialogue

    def _grow(self, history: History, count: int, step: str, max_new_tokens: int, seed: int) -> list[History]:
        """The history continued by so many candidates; none when the context is full."""
        asked = replace(self.asked, params=replace(self.asked.params, n=count))
        completions = asked.complete(history.dialogue.context(step), max_new_tokens, seed)
        return [history.answered(step, completion) for completion in completions]

    def _tried(self, histories: Sequence[History]) -> list[History]:
        """The histories with what a run of those that may run has shown; equal code is run once."""
        hopeful = {h.shape: str(h.dialogue) for h in histories if h.trial.does_run}
        trials = dict(zip(hopeful, self.try_all(list(hopeful.values())), strict=True))
        return [replace(h, trial=trials.get(h.shape, h.trial)) for h in histories]


def soundest(histories: Sequence[History], width: int | None) -> list[History]:
    """Those with the best evidence, of at most `width` different codes, in the order in which they came."""
    best = max(history.evidence for history in histories)
    sound = [history for history in histories if history.evidence == best]
    shapes = set(islice(dict.fromkeys(history.shape for history in sound), width))
    return [history for history in sound if history.shape in shapes]


def shared_out(num_candidates: int, histories: Sequence[History]) -> dict[History, int]:
    """How many candidates each history gets; equal code counts as one history, as often as it is there."""
    first = {history.shape: history for history in reversed(histories)}
    turns = islice(cycle(first[history.shape] for history in histories), num_candidates)
    return dict(Counter(turns))


def elected(histories: Sequence[History]) -> History:
    """The one to show: by evidence, then by how few names nothing reads and how many words it shares with its
    prompts; of equals the simplest that prints what most of all print.
    """
    votes = Counter(history.trial.printed for history in histories if history.trial.does_run)

    def merit(history: History) -> tuple[object, ...]:
        return (
            history.evidence,
            -num_unused(str(history.dialogue)),
            history.num_shared,
            votes[history.trial.printed],
            history.simplicity,
        )

    return max(histories, key=merit)
