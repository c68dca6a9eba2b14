"""Candidates, best first, by evidence: does it parse, run, meet the checks, have what the step names, bring
no warning; and only where all that is equal, is it likely.

Candidates with equal syntax trees are one. Every place in the order has its reasons, in words. What a run
showed is read from the candidate; running is somebody else's work.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from codegen_repl.prompt_evidence import bound_names, missing, num_shared
from codegen_repl.session.syntax import parse
from codegen_repl.session.turn import Candidate, CheckKind, CheckOutcome


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate's place: its `index` in the draft, the indices of its `twins` (equal code), and why."""

    index: int
    twins: tuple[int, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What candidates answer: the prompt, and the names that the program has before it."""

    prompt: str = ""
    known: frozenset[str] = frozenset()

    @classmethod
    def after(cls, codes: Iterable[str], prompt: str) -> Step:
        """The step after these turns' code."""
        return cls(prompt, frozenset().union(*map(bound_names, codes)))

    def num_missing(self, candidate: Candidate) -> int:
        """How many names and literals of the prompt the candidate lacks."""
        return len(missing(self.prompt, candidate.code, self.known))

    def num_shared(self, candidate: Candidate) -> int:
        """How many of its words come back in the candidate."""
        return num_shared(self.prompt, candidate.code)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing to order by: a candidate's score (more is better), and why it stands before a lesser one."""

    score: Callable[[Candidate, Step], float]
    words: str


def parses(candidate: Candidate) -> bool:
    """Whether it is code, and not none at all."""
    return bool(candidate.code) and syntax_error(candidate.code) is None


def runs(candidate: Candidate) -> bool:
    """Whether the program ran to its end with it."""
    return candidate.run is not None and candidate.run.is_ok


CRITERIA = (  # in this order: the first that differs decides
    Criterion(lambda c, _: parses(c), "it parses"),
    Criterion(lambda c, _: runs(c), "it runs"),
    Criterion(lambda c, _: -len(c.run.unmet) if c.run else 0, "it meets more checks"),
    Criterion(
        lambda c, step: -step.num_missing(c), "it has more of the names and values that the step names"
    ),
    Criterion(lambda c, _: -len(c.run.warnings) if c.run else 0, "it brings fewer warnings"),
    Criterion(lambda c, step: step.num_shared(c), "more words of the step come back in it"),
    Criterion(lambda c, _: c.provenance.mean_logprob, "the model finds it likelier"),
)


# -- code ---------------------------------------------------------------------------------------------------


def tree_of(code: str) -> str | None:
    """The code's syntax tree as text, the same for code that differs only in layout; None if it has none."""
    try:
        return ast.dump(parse(code))
    except (SyntaxError, RecursionError):
        return None


def syntax_error(code: str) -> str | None:
    """What keeps `code` from parsing, in one line; None if it parses."""
    try:
        parse(code)
    except SyntaxError as error:
        return f"syntax error: {error.msg}{f', line {error.lineno}' if error.lineno else ''}"
    return None


def group_equal(candidates: Sequence[Candidate]) -> list[list[int]]:
    """Indices of the candidates, those of equal code together, in the order of first appearance."""
    groups: dict[str, list[int]] = {}
    for index, candidate in enumerate(candidates):
        key = tree_of(candidate.code) or f"unparsed:{candidate.code}"
        groups.setdefault(key, []).append(index)
    return list(groups.values())


# -- what is known ------------------------------------------------------------------------------------------


def reasons_for(candidate: Candidate) -> tuple[str, ...]:
    """What is known of a candidate, in words: the facts that it is ranked by."""
    error = syntax_error(candidate.code)
    if error:
        return (error,)
    run = candidate.run
    if not candidate.code:
        return ("empty",)
    if run is None:
        return ("parses",)
    if not run.is_ok:
        return ("parses", run.error or f"stopped: {run.verdict}")
    warned = tuple(f"warns: {warning}" for warning in run.warnings)
    return ("parses", "runs", *check_reasons(run.checks), *warned)


def check_reasons(outcomes: Sequence[CheckOutcome]) -> tuple[str, ...]:
    """`meets 2 checks`, or each that is not met with what was so instead."""
    unmet = [f"fails {check_words(outcome)}" for outcome in outcomes if not outcome.is_met]
    if unmet or not outcomes:
        return tuple(unmet)
    return (f"meets {len(outcomes)} checks" if len(outcomes) > 1 else "meets its check",)


def check_words(outcome: CheckOutcome) -> str:
    """`check len(x) == 3: len(x) is 2`, `expect "Mike: 9": it prints nothing`."""
    check = outcome.check
    what = f"check {check.text}" if check.kind is CheckKind.HOLDS else f'expect "{check.text}"'
    return f"{what}: {outcome.why}" if outcome.why else what


def is_sound(candidate: Candidate) -> bool:
    """Whether nothing is known against a candidate: what was looked at is as it should be."""
    run = candidate.run
    return parses(candidate) and (run is None or (run.is_ok and not run.unmet))


def failing_before(candidate: Candidate, number: int) -> int | None:
    """The turn that fails before the candidate, which is to be turn `number`, is run; None if none does."""
    run = candidate.run
    failed = None if run is None or run.is_ok else run.failed_turn
    return failed if failed is not None and failed < number else None


def is_untried(candidate: Candidate) -> bool:
    """Whether a run can say more of it than is known."""
    return candidate.run is None and parses(candidate)


# -- the order ----------------------------------------------------------------------------------------------


def evidence(candidate: Candidate, step: Step) -> tuple[float, ...]:
    """The sort key, larger is better: a score for each of CRITERIA."""
    return tuple(criterion.score(candidate, step) for criterion in CRITERIA)


def why_before(better: Candidate, lesser: Candidate, step: Step) -> str:
    """What puts one candidate before another; that it came first, if all else is equal."""
    for criterion in CRITERIA:
        if criterion.score(better, step) > criterion.score(lesser, step):
            return criterion.words
    return "it came first"


def rank(candidates: Sequence[Candidate], step: Step) -> tuple[Ranked, ...]:
    """The distinct candidates for a step, best first; among equals in evidence the earlier one leads."""
    groups = group_equal(candidates)
    groups.sort(key=lambda group: evidence(candidates[group[0]], step), reverse=True)
    return tuple(Ranked(group[0], tuple(group[1:]), reasons_for(candidates[group[0]])) for group in groups)
