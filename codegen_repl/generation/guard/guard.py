"""The guard of one turn, and how far one candidate of it has come.

A candidate is taken piece by piece; a piece is refused when no program can begin like that. Whole lines are
parsed together with the program they continue; the open line is checked word by word.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from codegen_repl.generation.guard.copies import Quoted
from codegen_repl.generation.guard.names import BUILTINS, CHAINED, Line, names_bound_by
from codegen_repl.generation.guard.tokens import CLOSING, OPENING, Token, tokens_of

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
        self.start = Progress("", 0, BUILTINS | names_bound_by(program) | frozenset(names))
        self._told = self._quoted.told - self.start.known
        self._chained = CHAINED | self._quoted.names | self._told

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
        last = Line(progress.known, self._chained)
        last.walk(_content(tokens_of(progress.text[progress.line_start :])))
        return (
            bool(progress.text.strip())
            and self._told <= progress.known | last.bound
            and _parses(f"{self._program}\n{progress.text}")
        )

    def _take_line(self, now: Progress, end: int) -> Progress | None:
        text = now.text[now.line_start : end]
        if not text.strip():
            is_waiting = _awaits_block(now.text[: now.line_start])
            return None if is_waiting else replace(now, line_start=end)
        line = Line(now.known, self._chained, is_whole=True)
        tokens = _content(tokens_of(text))
        if not (line.walk(tokens) and self._quoted.allows(tokens, now.known, is_partial=False)):
            return None
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
        return Line(now.known, self._chained).walk(tokens, is_partial) and self._quoted.allows(
            tokens, now.known, is_partial
        )


def _content(tokens: Iterable[Token]) -> list[Token]:
    return [token for token in tokens if token.kind not in ("newline", "comment")]


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
