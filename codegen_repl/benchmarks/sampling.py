"""Problems to programs: the published multi-turn sampling, with or without a choice by evidence at each turn.

The history is built exactly as published: `# prompt`, the truncated completion, a blank line; completions are
not stripped. No gold value is ever looked at here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from codegen_repl.benchmarks.problem import Problem
from codegen_repl.conversation import as_run
from codegen_repl.errors import ModelError
from codegen_repl.generation import PAPER_RULES, CompletionModel, CompletionRequest, SamplingParams, collect
from codegen_repl.ranking import rank
from codegen_repl.sandbox import Runner
from codegen_repl.session import Candidate, Origin, Program, Provenance, Run

PUBLISHED_PREFIX = "# Import libraries.\n\nimport numpy as np\n\n"
PREFIXES = {"published": PUBLISHED_PREFIX, "none": ""}


@dataclass(frozen=True, slots=True)
class Sampler:
    """How programs are sampled. With a `runner`, each turn takes the best of `params.n` candidates by
    evidence (parses, runs after the program so far, mean log-probability); without, the first."""

    model: CompletionModel
    params: SamplingParams
    prefix: str = PUBLISHED_PREFIX
    runner: Runner | None = None

    def multi_turn(self, problem: Problem, case: int, seed: int) -> str:
        """The program for one test case, a completion for each prompt in turn."""
        history = self.prefix
        for number, step in enumerate(problem.steps(case)):
            history += f"# {step}\n"
            try:
                history += self._complete(history, problem.max_new_tokens, seed + number) + "\n\n"
            except ModelError:  # the history fills the context: as published, the program ends here
                break
        return history

    def single_turn(self, problem: Problem, case: int, seed: int) -> str:
        """The program for one test case, one completion for all prompts joined."""
        history = self.prefix + f"# {' '.join(problem.steps(case))}\n"
        return history + self._complete(history, problem.max_new_tokens * len(problem.prompts), seed)

    def _complete(self, history: str, max_new_tokens: int, seed: int) -> str:
        room = self.model.context_length - self.model.count_tokens(history)
        params = replace(self.params, max_new_tokens=max(1, min(max_new_tokens, room)), seed=seed)
        completions = collect(self.model.stream(CompletionRequest(history, params, PAPER_RULES)))
        candidates = [
            Candidate(c.text, Provenance(Origin.MODEL, mean_logprob=c.mean_logprob), c.finish_reason)
            for c in completions
        ]
        if self.runner is None or len(candidates) == 1:
            return candidates[0].text
        return best_by_evidence(candidates, lambda code: self._run(history + code))

    def _run(self, program: str) -> Run:
        assert self.runner is not None
        return as_run(self.runner.run(program), Program.of(()))


def best_by_evidence(candidates: list[Candidate], run: Callable[[str], Run]) -> str:
    """The text of the candidate that ranking puts first once each distinct one that parses has been run."""
    for place in rank(candidates):
        if place.reasons == ("parses",):
            tried = candidates[place.index]
            candidates[place.index] = replace(tried, run=run(tried.text))
    return candidates[rank(candidates)[0].index].text
