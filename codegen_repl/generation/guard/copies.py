"""What a prompt quotes must be copied to its end: strings, lists and other literals, and new names.

Once the answer has begun to copy one of them, it may not turn away in the middle. Texts are compared without
spaces outside strings and with one kind of quotation mark, since code is laid out as code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from codegen_repl.generation.guard.tokens import CLOSING, OPENING, Token, content_of, tokens_of

LOCK = 4  # characters in common from which on a copy is meant
_QUOTED = re.compile(r"\"([^\"\n]*)\"|(?<!\w)'([^'\n]*)'(?!\w)|`([^`\n]*)`")
_ESCAPED = re.compile(r"\\(['\"\\])")
_NAME = re.compile(r"[A-Za-z_]\w*")
_NAMING = re.compile(
    r"(?:(\w+)\s+)?\b(?:(?:named|called)\s+(?:[\"'`](?=\w+[\"'`]))?|(?:variable|function|class)\s+[\"'`](?=\w+[\"'`]))"
    r"([A-Za-z_]\w*)"
)
_KEEPING = re.compile(
    r"\b(?:assign|keep|put|save|store)s?\b[^.;:\n]*?(?<!ends )(?<!ending )(?<!applied )"
    r"\b(?:as|in|into|to)\s+(?:(?:an?|the|new|variable)\s+)*"
    r"(?:([\"'`])(?P<quoted>[A-Za-z_]\w*)\1|(?P<plain>(?!\d)\w*[_\d]\w*))"
    r"(?!\w|\.\w|[(\[]|\s+(?:attribute|column|directory|field|file|folder|key|row|sheet)\b)",
    re.IGNORECASE,
)
_NUMBER_IN_QUOTES = re.compile(r"\b(?:integer|float)\s+[\"'`](-?\d+(?:\.\d+)?)[\"'`]")
_ASSIGNING = re.compile(
    r"(?:assigns?|create|declare|define|given|initiali[sz]e|let|make|save|set|start|store)\b", re.IGNORECASE
)
_NOT_A_NAME = frozenset(
    "a an and as by each every for from in it its on or that the them this to when with".split()  # noqa: SIM905
)
_NAMED_OTHERWISE = frozenset(
    "attribute axes axis column cell field file index key label property row sheet title".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a prompt quotes: contents of strings, bracketed literals (flattened), names; of the names those
    that the answer is told to bind; all words of the prompt; numbers between quotation marks (`the integer
    "5"`); and whether it begins by asking for variables.
    """

    strings: frozenset[str]
    literals: frozenset[str]
    names: frozenset[str]
    told: frozenset[str]
    words: frozenset[str]
    numbers: frozenset[str]
    is_assigning: bool

    @property
    def named(self) -> frozenset[str]:
        """The words of the prompt that may be names."""
        return (self.words - _NOT_A_NAME) | self.names | self.told

    @classmethod
    def of(cls, prompt: str) -> Quoted:
        """Everything quoted in `prompt`."""
        words = frozenset(_NAME.findall(prompt))
        strings = {text for groups in _QUOTED.findall(prompt) for text in groups if text}
        spans = (tokens_of(span) for span in _bracketed(prompt))
        # what begins with a word is a remark in parentheses, no literal
        literals = {flat for span in spans if span[1].kind != "name" and len(flat := flattened(span)) > LOCK}
        names = {text for text in strings if _NAME.fullmatch(text)}
        names |= {word for word in _NAME.findall(_QUOTED.sub(" ", prompt)) if "_" in word or _has_digit(word)}
        told = {
            name
            for before, name in _NAMING.findall(prompt)
            if name.lower() not in _NOT_A_NAME and before.lower().rstrip("s") not in _NAMED_OTHERWISE
        }
        told |= {found["quoted"] or found["plain"] for found in _KEEPING.finditer(prompt)}
        return cls(
            strings=frozenset(strings),
            literals=frozenset(literals),
            names=frozenset(names),
            told=frozenset(told),
            words=words,
            numbers=frozenset(_NUMBER_IN_QUOTES.findall(prompt)),
            is_assigning=bool(told) and _ASSIGNING.match(prompt) is not None,
        )

    def allows(self, tokens: Sequence[Token], known: frozenset[str], is_partial: bool) -> bool:
        """Whether no copy in this line breaks off; with `is_partial` its last word may grow."""
        return (
            all(self._allows_string(token) for token in tokens if token.kind in ("string", "open"))
            and self._allows_literals(tokens)
            and self._allows_names(tokens, known, is_partial)
        )

    def _allows_string(self, token: Token) -> bool:
        prefix, content = content_of(token.text)
        if token.kind == "string" and content in self.numbers:
            return False
        content = _ESCAPED.sub(r"\1", content)
        if prefix or content in self.strings:
            return True
        meant = [text for text in self.strings - self.told if common(text, content) >= LOCK]
        return not meant or (token.kind == "open" and any(text.startswith(content) for text in meant))

    def _allows_literals(self, tokens: Sequence[Token]) -> bool:
        place = 0
        while self.literals and place < len(tokens):
            end = place + 1
            if tokens[place].text in OPENING:
                end = _end_of_bracket(tokens, place)
                written = flattened(tokens[place:end])
                meant = [text for text in self.literals if common(text, written) > LOCK]
                if any(text.startswith(written) for text in meant):
                    place = end  # what stands in a copy is none of its own
                    continue
                is_row = place > 0 and "," not in written and tokens[place - 1].text in ("[", ",")
                if meant and not is_row:  # [1, 2] may become [[1], [2]]
                    return False
            place += 1
        return True

    def _allows_names(self, tokens: Sequence[Token], known: frozenset[str], is_partial: bool) -> bool:
        """New names that begin like a quoted one must be it, but for words of the prompt and modules."""
        new = self.names - known if tokens and tokens[0].text not in ("import", "from") else frozenset[str]()
        for place, token in enumerate(tokens if new else ()):
            if token.kind != "name" or token.text in known or (place and tokens[place - 1].text == "."):
                continue
            meant = [name for name in new if _is_begun(name, token.text)]
            is_growing = is_partial and place == len(tokens) - 1
            if not meant or token.text in self.words:
                continue
            if not (is_growing and any(name.startswith(token.text) for name in (*meant, *known))):
                return False
        return True


def _end_of_bracket(tokens: Sequence[Token], start: int) -> int:
    """The place after the bracket that closes the one at `start`, or after the last token."""
    depth = 0
    for place in range(start, len(tokens)):
        depth += (tokens[place].text in OPENING) - (tokens[place].text in CLOSING)
        if not depth:
            return place + 1
    return len(tokens)


def _is_begun(name: str, written: str) -> bool:
    """Whether a copy of `name` is meant: `LOCK` characters, or its first word with the underscore."""
    shared = common(name, written)
    return shared >= LOCK or (shared > 1 and name[shared - 1] == "_" != name[0])


def common(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    length = min(len(one), len(other))
    return next((place for place in range(length) if one[place] != other[place]), length)


def flattened(tokens: Iterable[Token]) -> str:
    """Tokens without what layout and taste decide: spaces, kinds of quotation marks, list or tuple."""
    return "".join(
        f'"{content_of(token.text)[1]}' + ('"' if token.kind == "string" else "")
        if token.kind in ("string", "open")
        else {"(": "[", ")": "]"}.get(token.text, token.text)
        for token in tokens
    )


def _bracketed(prompt: str) -> list[str]:
    """The outermost bracketed spans of a text that hold several things."""
    spans: list[str] = []
    waiting: list[str] = []
    start = 0
    for place, mark in enumerate(prompt):
        if mark in OPENING:
            if not waiting:
                start = place
            waiting.append(OPENING[mark])
        elif mark in CLOSING and waiting:
            if waiting.pop() != mark:
                waiting.clear()
            elif not waiting and "," in (span := prompt[start : place + 1]):
                spans.append(span)
    return [span for span in spans if re.search(r"[\d'\"]", span)]


def _has_digit(word: str) -> bool:
    return any(mark.isdigit() for mark in word)
