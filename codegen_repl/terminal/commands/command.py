"""Command: one line of the table of commands, and the small parsers that several of them share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codegen_repl.errors import UsageError
from codegen_repl.terminal.console import Console


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it is called, what it takes, what it does in one line and in full, and the doing.

    `kinds` says what its arguments can be completed with, one kind for each; the last one repeats.
    """

    name: str
    arguments: str
    help: str
    more: str
    run: Callable[[Console, str], None]
    kinds: tuple[str, ...] = ()

    @property
    def usage(self) -> str:
        """`/replace k [prompt]`."""
        return f"/{self.name} {self.arguments}".rstrip()


def number_of(text: str, usage: str, default: int | None = None) -> int:
    """A whole number from 1 as typed; UsageError, showing the usage, for anything else."""
    if not text and default is not None:
        return default
    if not (text.isascii() and text.isdecimal() and int(text) > 0):
        raise UsageError(
            f"{text!r} is not a number here: {usage}" if text else f"A number is missing: {usage}"
        )
    return int(text)


def pairs_of(words: list[str], usage: str) -> dict[str, str]:
    """`["t=.8", "n=3"]` as a table; UsageError for a word that is not KEY=VALUE."""
    pairs = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not (key and equals):
            raise UsageError(f"{word!r} is not KEY=VALUE: {usage}")
        pairs[key.strip()] = value.strip()
    return pairs
