"""Where a turn's code ends: the paper's rules and a friendlier default, each a table of stop rules.

A rule finds the place where a completion must be cut. The paper's harness (Nijkamp et al. 2023, MTPB
sampling) cuts at the second top-level `print`, then at the second top-level `def`, then at the earliest of a
few patterns; as each cut only shortens the text, this is the smallest of all the rules' positions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen_repl.generation.completion import FinishReason
from codegen_repl.generation.guard.tokens import CLOSING, OPENING, tokens_of

TRIPLE_QUOTED = re.compile(r"[a-zA-Z]*('{3}|\"{3})")


@dataclass(frozen=True, slots=True)
class StopRule:
    """Cut before `literal`: anywhere or only at the start of a line, at its nth occurrence, and, with
    `after_code`, only once a line of code (neither blank nor a comment) stands before it and no bracket and
    no triple-quoted string is open."""

    literal: str
    reason: FinishReason
    at_line_start: bool = True
    occurrence: int = 1
    after_code: bool = False

    def find(self, text: str) -> int | None:
        """Where `text` must be cut, or None."""
        seen = 0
        for position in self.occurrences(text):
            if self.after_code and (not has_code(text[:position]) or is_open(text[:position])):
                continue
            seen += 1
            if seen == self.occurrence:
                return position
        return None

    def occurrences(self, text: str) -> list[int]:
        """Every place where the literal stands (at the start of a line, if the rule says so)."""
        places = []
        start = text.find(self.literal)
        while start != -1:
            if not self.at_line_start or start == 0 or text[start - 1] == "\n":
                places.append(start)
            start = text.find(self.literal, start + 1)
        return places

    def num_pending(self, text: str) -> int:
        """Length of the longest end of `text` that may yet grow into the literal."""
        for length in range(min(len(self.literal) - 1, len(text)), 0, -1):
            start = len(text) - length
            if self.at_line_start and start > 0 and text[start - 1] != "\n":
                continue
            if text.endswith(self.literal[:length]):
                return length
        return 0


def has_code(text: str) -> bool:
    """Whether any line is neither blank nor a comment."""
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())


def is_open(text: str) -> bool:
    """Whether a bracket or a triple-quoted string is still open at the end."""
    depth = 0
    for token in tokens_of(text):
        if token.kind == "open":  # the last one; without three quotes it is broken, and nothing to wait for
            return TRIPLE_QUOTED.match(token.text) is not None
        depth = max(depth + (token.text in OPENING) - (token.text in CLOSING), 0)
    return depth > 0


PAPER_RULES = (
    StopRule("print", FinishReason.SECOND_PRINT, occurrence=2),
    StopRule("def", FinishReason.SECOND_DEF, occurrence=2),
    StopRule("#", FinishReason.NEXT_COMMENT),
    StopRule("<|endoftext|>", FinishReason.END_OF_TEXT, at_line_start=False),
    StopRule("'''", FinishReason.NEXT_DOCSTRING),
    StopRule('"""', FinishReason.NEXT_DOCSTRING),
    StopRule("\n\n\n", FinishReason.BLANK_LINES, at_line_start=False),
)

# Two functions or two prints in one step are not cut, a comment may open the code, and functions may stand
# two blank lines apart, as PEP 8 has them.
FRIENDLY_RULES = (
    StopRule("#", FinishReason.NEXT_COMMENT, after_code=True),
    StopRule("<|endoftext|>", FinishReason.END_OF_TEXT, at_line_start=False),
    StopRule("'''", FinishReason.NEXT_DOCSTRING, after_code=True),
    StopRule('"""', FinishReason.NEXT_DOCSTRING, after_code=True),
    StopRule("\n\n\n\n", FinishReason.BLANK_LINES, at_line_start=False, after_code=True),
)

STOP_RULES = {"friendly": FRIENDLY_RULES, "paper": PAPER_RULES}


def truncate(text: str, rules: tuple[StopRule, ...]) -> tuple[str, FinishReason | None]:
    """`text` up to its first stop, and that rule's reason (None if no rule cuts)."""
    cuts = [(position, rule.reason) for rule in rules if (position := rule.find(text)) is not None]
    if not cuts:
        return text, None
    position, reason = min(cuts, key=lambda cut: cut[0])
    return text[:position], reason
