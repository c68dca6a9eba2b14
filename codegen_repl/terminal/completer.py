"""Completion of commands and of what they take: sessions, models, settings, turn numbers, formats, files.

It is given the commands and, for each kind of argument, a function that lists what there is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from prompt_toolkit.completion import CompleteEvent, Completer, Completion, PathCompleter
from prompt_toolkit.document import Document

FILE = "file"

Choices = Callable[[], Iterable[tuple[str, str]]]  # what can be typed, and a few words on it


@dataclass(frozen=True, slots=True)
class Completable:
    """A command as the completer sees it: its name, one line on it, the kinds of its arguments."""

    name: str
    help: str
    argument_kinds: tuple[str, ...] = ()


class CommandCompleter(Completer):
    """Completes a line that begins with a slash; words in plain language are left alone."""

    def __init__(self, commands: Iterable[Completable], choices: Mapping[str, Choices]) -> None:
        self._commands = {command.name: command for command in commands}
        self._choices = choices
        self._paths = PathCompleter(expanduser=True)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterator[Completion]:
        """What may follow, best first as the lists have it."""
        text = document.text_before_cursor
        if not text.startswith("/") or "\n" in text:
            return
        name, space, arguments = text[1:].partition(" ")
        if not space:
            yield from matching(name, ((c.name, c.help) for c in self._commands.values()))
            return
        matches = [command for full, command in self._commands.items() if full.startswith(name)]
        command = self._commands.get(name) or (matches[0] if len(matches) == 1 else None)
        if command is None:
            return
        *before, word = arguments.split(" ")
        kinds = command.argument_kinds
        kind = kinds[min(len(before), len(kinds) - 1)] if kinds else ""
        if kind == FILE:
            yield from self._paths.get_completions(Document(word, len(word)), complete_event)
        elif kind in self._choices:
            yield from matching(word, self._choices[kind]())


def matching(word: str, choices: Iterable[tuple[str, str]]) -> Iterator[Completion]:
    """Those that begin with `word`, then those that contain it."""
    rows = list(choices)
    starting = [row for row in rows if row[0].lower().startswith(word.lower())]
    containing = [row for row in rows if word.lower() in row[0].lower() and row not in starting]
    for text, meta in starting + containing:
        yield Completion(text, start_position=-len(word), display_meta=meta)
