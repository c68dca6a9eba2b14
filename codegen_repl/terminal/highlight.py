"""Python code as styled fragments, and the same for code that is still being written.

It knows Pygments and nothing of where the fragments go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pygments.lexer import RegexLexer
from pygments.token import _TokenType

Fragment = tuple[str, str]  # style class, text

LEADING_BLANK_LINES = re.compile(r"\A(?:[ \t\r]*\n)+")
MAX_LIVE_CHARS = 4000  # beyond this, lexing everything for every word would cost more than the word


@cache
def lexer() -> RegexLexer:
    """The Python lexer, imported when the first code is shown."""
    from pygments.lexers.python import PythonLexer

    return PythonLexer()


@cache
def style_class(token: _TokenType) -> str:
    """The style class of a Pygments token: `Token.Name.Builtin` becomes `class:pygments.name.builtin`."""
    return "class:" + ".".join(("pygments", *token)).lower()


def highlight(code: str) -> Iterator[Fragment]:
    """The code as fragments that add up to exactly its text."""
    for _, token, text in lexer().get_tokens_unprocessed(code):
        yield style_class(token), text


class GrowingCode:
    """Code that comes in pieces; what it returns adds up to the code without blank lines around it.

    A word is held back until the next one begins, as only then its meaning is known. What was returned is
    never returned again, so that it can be printed as it comes.
    """

    def __init__(self, text: str = "") -> None:
        self._text = LEADING_BLANK_LINES.sub("", text)
        self._num_shown = len(self._text.rstrip())

    def feed(self, piece: str) -> list[Fragment]:
        """Take the next piece; return the fragments that are settled now."""
        self._text += piece
        if not self._num_shown:
            self._text = LEADING_BLANK_LINES.sub("", self._text)
        if len(self._text) > MAX_LIVE_CHARS and "\n" not in piece:
            return []
        return self._upto_last_word()

    def finish(self) -> list[Fragment]:
        """The end: whatever is left, but for white space at the very end."""
        return self._between(self._num_shown, len(self._text.rstrip()))

    def _upto_last_word(self) -> list[Fragment]:
        starts = [start for start, _, _ in lexer().get_tokens_unprocessed(self._text.rstrip())]
        return self._between(self._num_shown, len(self._text[: starts[-1]].rstrip())) if starts else []

    def _between(self, start: int, end: int) -> list[Fragment]:
        fragments = []
        for at, token, text in lexer().get_tokens_unprocessed(self._text):
            shown = text[max(0, start - at) : max(0, end - at)]
            if shown:
                fragments.append((style_class(token), shown))
        self._num_shown = max(self._num_shown, end)
        return fragments
