"""Templates: text with `{slot}` holes, filled differently in the code and in the prompt.

Only declared slots are holes, so dictionaries, sets and f-strings in code stay as they are, and `{{x}}`
gives the hole in its own braces. A filled prompt is a list of pieces, so that typing styles can change the
words around a name or a literal, but never the name or the literal.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from codegen_repl.training.corpus.tags import noun, type_of
from codegen_repl.training.corpus.words import words_of

HOLE = re.compile(r"\{([A-Za-z_]\w*)(?:\.(bare|items|and_items|th|word|noun|compact))?\}")
CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
NUMBER_WORDS = words_of("zero one two three four five six seven eight nine ten eleven twelve")
ORDINAL_WORDS = words_of("zeroth first second third fourth fifth sixth seventh eighth ninth tenth")


@dataclass(frozen=True, slots=True)
class Filled:
    """What a slot was filled with: its text in code, its text in the prompt, and its value."""

    code: str
    prompt: str
    value: object = None
    is_name: bool = False

    def show(self, attribute: str | None) -> str:
        """The prompt text, in the asked-for variant (`bare`, `items`, `th`, ...)."""
        value = self.value
        if attribute is None:
            return self.prompt
        if attribute == "noun":
            return noun(type_of(value))
        if attribute == "bare" or self.is_name:
            return value if isinstance(value, str) and not self.is_name else self.code
        if attribute == "compact":
            return self.prompt.replace(", ", ",")
        if attribute == "items" or attribute == "and_items":
            return _items(value, attribute == "and_items")
        if isinstance(value, int) and attribute == "th":
            return ordinal(value)
        if isinstance(value, int) and attribute == "word":
            return NUMBER_WORDS[value] if 0 <= value < len(NUMBER_WORDS) else str(value)
        return self.prompt


def ordinal(number: int) -> str:
    """`first` up to `tenth`, then `11th`."""
    if 0 < number < len(ORDINAL_WORDS):
        return ORDINAL_WORDS[number]
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def _items(value: object, final_and: bool) -> str:
    if not isinstance(value, (list, tuple)):
        return str(value)
    parts = [str(item) for item in value]
    if final_and and len(parts) > 1:
        return ", ".join(parts[:-1]) + " and " + parts[-1]
    return ", ".join(parts)


def pick_choices(rng: Random, template: str) -> str:
    """Resolve each `[this|that|]` to one of its options."""
    if "|" not in template:
        return template
    text = CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), template)
    return re.sub(r" {2,}", " ", text).replace(" ,", ",").strip()


def fill_code(template: str, fills: Mapping[str, Filled]) -> str:
    """The code with every declared slot replaced by its source text."""

    def replace(match: re.Match[str]) -> str:
        filled = fills.get(match.group(1))
        if filled is None:
            return match.group(0)
        attribute = match.group(2)
        return filled.code if attribute is None else filled.show(attribute)

    return HOLE.sub(replace, template)


def fill_prompt(template: str, fills: Mapping[str, Filled]) -> list[tuple[str, bool]]:
    """The prompt as (text, is it fixed?) pieces; filled slots are fixed, other words may be restyled."""
    pieces: list[tuple[str, bool]] = []
    end = 0
    for match in HOLE.finditer(template):
        filled = fills.get(match.group(1))
        if filled is None:
            continue
        if match.start() > end:
            pieces.append((template[end : match.start()], False))
        end = match.end()
        # nobody quotes the name alone in f(3), xs[0] or obj.size
        inside = filled.is_name and re.match(r"[(\[]|\.[a-z_]", template[end:])
        pieces.append((filled.code if inside else filled.show(match.group(2)), True))
    if end < len(template):
        pieces.append((template[end:], False))
    return pieces


def hole(name: str) -> str:
    """The hole of a slot: its name in braces."""
    return "{" + name + "}"


def slots_in(template: str) -> set[str]:
    """The names of all holes, declared or not."""
    return {match.group(1) for match in HOLE.finditer(template)}


def identifiers(code: str) -> frozenset[str]:
    """Every identifier written out in a code template: names that no variable of the program may have."""
    return frozenset(IDENTIFIER.findall(HOLE.sub(" ", code)))


def source(value: object, quote: str) -> str:
    """A literal as source text, with the given quote character wherever the text allows it."""
    if isinstance(value, str):
        text = repr(value)
        if quote == '"' and text[0] == "'" and '"' not in value:
            return '"' + text[1:-1].replace("\\'", "'") + '"'
        return text
    kind = type(value)
    if kind is list:
        assert isinstance(value, list)
        return "[" + ", ".join(source(item, quote) for item in value) + "]"
    if kind is tuple:
        assert isinstance(value, tuple)
        return "(" + ", ".join(source(item, quote) for item in value) + (",)" if len(value) == 1 else ")")
    if kind is set and value:
        assert isinstance(value, set)
        return "{" + ", ".join(source(item, quote) for item in sorted(value, key=repr)) + "}"
    if kind is dict:
        assert isinstance(value, dict)
        return "{" + ", ".join(f"{source(k, quote)}: {source(v, quote)}" for k, v in value.items()) + "}"
    return repr(value)
