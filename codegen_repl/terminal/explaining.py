"""What is known of a draft, or of the last run, told one sentence a line. Pure: from values to words.

Nothing is said that is not in the evidence; where that ends, so do the words.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen_repl.context import fault_of
from codegen_repl.ranking import Step, check_words, rank, syntax_error, why_before
from codegen_repl.session import Candidate, Draft, Origin, Run, Turn
from codegen_repl.terminal.evidence import top_level_names
from codegen_repl.terminal.plain_words import plain_words


def explain_draft(draft: Draft, index: int, turns: Sequence[Turn]) -> list[str]:
    """Why candidate `index` stands where it does, and what is known of it; `turns` stand before it."""
    candidate = draft.candidates[index]
    names = [name for turn in turns for name in top_level_names(turn.code)] + top_level_names(candidate.code)
    return [
        *place_lines(draft, index, Step.after((turn.code for turn in turns), draft.prompt)),
        *source_lines(candidate),
        *run_lines(candidate, names, [*turns, Turn(draft.prompt, draft.candidates, index)]),
    ]


def explain_turn(turns: Sequence[Turn]) -> list[str]:
    """What the trial of the last turn showed."""
    names = [name for turn in turns for name in top_level_names(turn.code)]
    return run_lines(turns[-1].candidate, names, turns)


def explain_run(run: Run, turns: Sequence[Turn]) -> list[str]:
    """What the program's last run showed."""
    names = [name for turn in turns for name in top_level_names(turn.code)]
    if run.is_ok:
        return [f"The program runs to its end, in {run.wall_s:.2f} s.", *check_lines(run)]
    return [
        *failure_lines(run, turns),
        *plain_lines(run.error or f"stopped: {run.verdict}", names),
        *check_lines(run),
    ]


def place_lines(draft: Draft, index: int, step: Step) -> list[str]:
    """Where it stands among the drafts, and the first thing that tells it from its neighbours."""
    order, drafts = rank(draft.candidates, step), draft.candidates
    position = next(p for p, group in enumerate(order) if index in (group.index, *group.twins))
    if len(order) == 1:
        lines = ["It is the only draft."]
    else:
        lines = [f"By evidence it is number {position + 1} of {len(order)} drafts."]
    if twins := order[position].twins:
        lines.append(f"It was written {len(twins) + 1} times.")
    if position > 0:
        better = drafts[order[position - 1].index]
        lines.append(f"Number {position} is before it: {why_before(better, drafts[index], step)}.")
    if position + 1 < len(order):
        lesser = drafts[order[position + 1].index]
        lines.append(f"It is before number {position + 2}: {why_before(drafts[index], lesser, step)}.")
    return lines


def source_lines(candidate: Candidate) -> list[str]:
    """Who wrote it, how likely that was, and why it ended."""
    source = candidate.provenance
    if source.origin is not Origin.MODEL:
        return ["A hand wrote it, so the model's likelihood says nothing."]
    mended = sentence(f" It was asked to correct: {source.corrects}") if source.corrects else ""
    ended = f" It stopped at: {candidate.finish_reason}." if candidate.finish_reason else ""
    likely = (
        f"{source.model or 'The model'} wrote it, mean log-probability {source.mean_logprob:.2f} a token."
    )
    return [f"{likely}{ended}{mended}"]


def run_lines(candidate: Candidate, names: Sequence[str], turns: Sequence[Turn]) -> list[str]:
    """Whether it parses and runs, what its run showed, what is wrong in plain words."""
    run, error = candidate.run, syntax_error(candidate.code)
    if error:
        what = sentence(f"It does not parse: {error.removeprefix('syntax error: ')}")
        return [what, *plain_lines(error, names)]
    if not candidate.code:
        return ["It is empty."]
    if run is None:
        return ["It parses. It has not been run."]
    if not run.is_ok:
        error = fault_of(candidate.code, run)
        return ["It parses, and fails.", *failure_lines(run, turns), *plain_lines(error, names)]
    warned = [sentence(f"Python warns: {warning}") for warning in run.warnings]
    return [
        f"It parses and runs after the program so far, in {run.wall_s:.2f} s.",
        *check_lines(run),
        *warned,
    ]


def failure_lines(run: Run, turns: Sequence[Turn]) -> list[str]:
    """The error, its place, and the line that stands there."""
    error = run.error or f"stopped: {run.verdict}"
    if run.failed_turn is None or run.failed_turn > len(turns):
        return [sentence(error)]
    code = turns[run.failed_turn - 1].code.split("\n")
    number = run.failed_line or 1
    line = code[number - 1].strip() if number <= len(code) else ""
    return [sentence(f"Turn {run.failed_turn}, line {number}: {error}"), *([f"    {line}"] if line else [])]


def sentence(words: str) -> str:
    """`words` with a full stop, unless they end with something that serves as one."""
    return words if words.endswith((".", "!", "?")) else f"{words}."


def plain_lines(error: str, names: Sequence[str]) -> list[str]:
    words = plain_words(error, names)
    return [f"In other words: {words}"] if words else []


def check_lines(run: Run) -> list[str]:
    """What its checks found."""
    met, total = len(run.checks) - len(run.unmet), len(run.checks)
    if not total:
        return []
    only = "Its check holds." if met else "Its check does not hold."
    first = only if total == 1 else f"{met} of {total} checks hold."
    return [first, *(sentence(f"Not so: {check_words(outcome)}") for outcome in run.unmet)]
