"""Candidates, best first, by evidence: does it parse, does it run, how likely did the model find it.

Candidates with equal syntax trees are one. Every place in the order has its reasons, in words. Whether a
candidate runs is read from it; running is somebody else's work.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from codegen_repl.session.syntax import parse
from codegen_repl.session.turn import Candidate


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate's place: its `index` in the draft, the indices of its `twins` (equal code), and why."""

    index: int
    twins: tuple[int, ...]
    reasons: tuple[str, ...]


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


def reasons_for(candidate: Candidate) -> tuple[str, ...]:
    """What is known of a candidate, in words: the facts that it is ranked by."""
    error = syntax_error(candidate.code)
    if error:
        return (error,)
    if not candidate.code:
        return ("empty",)
    if candidate.run is None:
        return ("parses",)
    if candidate.run.is_ok:
        return ("parses", "runs")
    return ("parses", candidate.run.error or f"stopped: {candidate.run.verdict}")


def evidence(candidate: Candidate) -> tuple[bool, bool, float]:
    """The sort key, larger is better: it parses (and is not empty), it runs, mean log-probability."""
    parses = bool(candidate.code) and syntax_error(candidate.code) is None
    runs = candidate.run is not None and candidate.run.is_ok
    return parses, runs, candidate.provenance.mean_logprob


def rank(candidates: Sequence[Candidate]) -> tuple[Ranked, ...]:
    """The distinct candidates, best first; among equals in evidence the earlier one leads."""
    groups = group_equal(candidates)
    groups.sort(key=lambda group: evidence(candidates[group[0]]), reverse=True)
    return tuple(Ranked(group[0], tuple(group[1:]), reasons_for(candidates[group[0]])) for group in groups)
