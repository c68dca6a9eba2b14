"""Parsing code that somebody else wrote: whatever is wrong is a SyntaxError, and nothing is printed."""

from __future__ import annotations

import ast
import warnings


def parse(code: str) -> ast.Module:
    """The syntax tree of `code`; SyntaxError when it has none, also for NUL bytes and endless nesting."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "invalid escape sequence" would land in the middle of the screen
        try:
            return ast.parse(code)
        except (ValueError, RecursionError, MemoryError) as error:
            raise SyntaxError(str(error) or type(error).__name__) from None
