"""The guard of one turn, and how far one candidate of it has come.

A candidate is taken piece by piece; a piece is refused when no program can begin like that. Whole lines are
parsed together with the program they continue; the open line is checked word by word.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from codegen_repl.generation.guard.copies import Quoted
from codegen_repl.generation.guard.names import (
    BUILTINS,
    CHAINED,
    KEYWORDS,
    Line,
    names_bound_by,
    parameters_of,
)
from codegen_repl.generation.guard.tokens import CLOSING, OPENING, Token, tokens_of

LONGEST_LINE = 300  # characters, beside what a line may copy from the prompt
WIDEST_GAP = 2  # spaces between two tokens
STARTS = ("class", "def", "for", "from", "if", "import", "print", "try", "while", "with")  # of lines
_LAST_COMMENT = re.compile(r"(?:^#[^\n]*\n?)+\Z", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Progress:
    """A candidate so far: its text, where its open line begins, and the names known by then."""

    text: str
    line_start: int
    known: frozenset[str]


class Guard:
    """Says of each piece of text whether a candidate may go on with it; it never raises."""

    def __init__(self, program: str, prompt: str, names: Iterable[str] = ()) -> None:
        """`program` is what the candidate continues, `prompt` what was asked for in words, and `names` are
        defined though `program` does not show it.
        """
        self._program = program if _parses(program) else ""
        self._quoted = Quoted.of(prompt)
        self._longest = LONGEST_LINE + 2 * len(prompt)
        self.start = Progress("", 0, BUILTINS | names_bound_by(program) | frozenset(names))
        self._told = self._quoted.told - self.start.known
        self._chained = CHAINED | self._quoted.names | self._told
        self._keywords = KEYWORDS | parameters_of(program)

    @classmethod
    def of_context(cls, context: str, names: Iterable[str] = ()) -> Guard:
        """The guard for a context as a model reads it: a program that ends with the prompt as a comment."""
        comment = _LAST_COMMENT.search(context)
        program = context[: comment.start()] if comment else context
        prompt = "\n".join(line[1:].strip() for line in comment.group().splitlines()) if comment else ""
        return cls(program, prompt, names)

    def advance(self, progress: Progress, piece: str) -> Progress | None:
        """The candidate with `piece` added, or None if it must not go on so."""
        now = replace(progress, text=progress.text + piece)
        if not now.text.strip():
            return now if "\n" not in now.text else None
        while (end := _line_end(now.text, now.line_start)) is not None:
            taken = self._take_line(now, end)
            if taken is None:
                return None
            now = taken
        return now if self._may_go_on(now) else None

    def may_end(self, progress: Progress) -> bool:
        """Whether the candidate could end here."""
        if not progress.text.strip():
            return False
        text = progress.text.rstrip() + "\n"
        is_open = len(text) > progress.line_start
        whole = self._take_line(replace(progress, text=text), len(text)) if is_open else progress
        return whole is not None and self._told <= whole.known and _parses(f"{self._program}\n{text}")

    def _take_line(self, now: Progress, end: int) -> Progress | None:
        text = now.text[now.line_start : end]
        if not text.strip():
            is_waiting = _awaits_block(now.text[: now.line_start])
            return None if is_waiting else replace(now, line_start=end)
        line = Line(now.known, self._chained, self._keywords, is_whole=True)
        tokens = _content(tokens_of(text))
        if not tokens:
            return replace(now, line_start=end)  # a comment
        if not (line.walk(tokens) and self._quoted.allows(tokens, now.known, is_partial=False)):
            return None
        if self._is_strange(now, tokens, is_partial=False):
            return None
        if [token.text for token in tokens] == [tokens[0].text, "=", tokens[0].text]:
            return None  # x = x does nothing
        if not _may_parse(f"{self._program}\n{now.text[:end]}"):
            return None
        return replace(now, line_start=end, known=now.known | line.bound)

    def _may_go_on(self, now: Progress) -> bool:
        text = now.text[now.line_start :]
        if text.startswith("#") and now.line_start:  # the next prompt: the turn is over
            return self.may_end(replace(now, text=now.text[: now.line_start]))
        tokens = _content(tokens_of(text))
        if not tokens:
            return True
        if text[0] not in " \t" and _awaits_block(now.text[: now.line_start]):
            return False
        if any(token.kind == "open" and _is_broken(token.text) for token in tokens):
            return False
        is_partial = tokens[-1].end == len(text)
        if (
            len(text) > self._longest
            or _has_wide_gap(text, tokens)
            or self._is_strange(now, tokens, is_partial)
        ):
            return False
        line = Line(now.known, self._chained, self._keywords)
        return line.walk(tokens, is_partial) and self._quoted.allows(tokens, now.known, is_partial)

    def _is_strange(self, now: Progress, tokens: Sequence[Token], is_partial: bool) -> bool:
        """Whether the line binds a name that nobody has said, while one that was told is not bound yet."""
        first, is_growing = tokens[0], is_partial and len(tokens) == 1
        if not self._quoted.is_assigning or first.kind != "name" or self._told <= now.known:
            return False
        usual = self._quoted.named | (now.known - BUILTINS)
        if is_growing:
            return not any(word.startswith(first.text) for word in (*usual, *STARTS))
        is_bound = len(tokens) > 1 and tokens[1].text in ("=", ",", ":")
        return is_bound and first.end == len(first.text) and first.text not in usual


def _content(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.kind not in ("newline", "comment")]


def _has_wide_gap(text: str, tokens: Sequence[Token]) -> bool:
    """Whether more spaces than before a comment, or a blank line, stand behind a token of the open line."""
    ends = [token.end for token in tokens]
    starts = [token.end - len(token.text) for token in tokens[1:]] + [len(text)]
    gaps = (text[end:start] for end, start in zip(ends, starts, strict=True))
    return any(WIDEST_GAP < len(gap) == gap.count(" ") or gap.count("\n") > 1 for gap in gaps)


def _line_end(text: str, start: int) -> int | None:
    """Where the logical line that begins at `start` ends, after its newline; None while it is open."""
    depth = 0
    for token in tokens_of(text[start:]):
        if token.text in OPENING:
            depth += 1
        elif token.text in CLOSING:
            depth -= 1
        elif token.kind == "newline" and depth <= 0:
            return start + token.end
    return None


def _is_broken(string: str) -> bool:
    """A string between single marks cannot go over the end of its line."""
    return "\n" in string and not re.match(r"[a-zA-Z]{0,2}('''|\"\"\")", string)


def _awaits_block(text: str) -> bool:
    """Whether the last line that says something opens a block."""
    last = text.rstrip().rsplit("\n", 1)[-1]
    tokens = _content(tokens_of(last))
    return bool(tokens) and tokens[-1].text == ":"


def _parses(program: str) -> bool:
    try:
        ast.parse(program)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _may_parse(program: str) -> bool:
    """Whether some continuation of these whole lines would parse."""
    last = program.rstrip("\n").rsplit("\n", 1)[-1]
    indent = last[: len(last) - len(last.lstrip())]
    if last.lstrip().startswith("@"):
        program += f"{indent}def _(): pass\n"
    elif _awaits_block(program):
        program += f"{indent} case _: pass\n" if last.lstrip().startswith("match ") else f"{indent} pass\n"
    try:
        ast.parse(program)
    except SyntaxError as error:
        return "expected 'except'" in (error.msg or "")
    except (ValueError, RecursionError, MemoryError):
        return False
    return True
