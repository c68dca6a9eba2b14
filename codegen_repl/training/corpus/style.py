"""How a person types: case, full stops, politeness, typos, quotes around names. One style per program.

Styles change only the words of a prompt, never a name or a literal, and know nothing of what is asked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from codegen_repl.training.corpus.words import CATEGORIES, words_of

POLITE_BEFORE = ("please ", "can you ", "could you ", "i want you to ", "let's ")
GOING_ON = ("now ", "ok, now ", "next, ", "then ")
POLITE_AFTER = (" please", ", please", " for me", " now")
VERBS = frozenset(
    words_of(
        """
        add append assign build calculate change check clear collect compute concatenate convert copy
        count create define delete determine display divide double draw drop extend extract fill filter
        find get give go group increase insert join keep load loop make map merge multiply plot pop print
        put read remove rename replace reverse round save select set show sort split square store subtract
        sum swap take turn update use write
        """
    )
)
PROTECTED = re.compile(r"(\"[^\"]*\"|`[^`]*`|(?<!\w)'[^']*')")
PLAIN_WORD = re.compile(r"\b[a-z]{5,}\b")


@dataclass(frozen=True, slots=True)
class Style:
    """The habits of one typist."""

    register: str  # casual, plain, formal
    quote: str  # of string literals, in prompt and code alike
    new_name: str  # how a fresh name is shown: {} or "{}" or `{}`
    old_name: str
    typos: float
    polite: float

    def name(self, name: str, fresh: bool) -> str:
        """A name as this person writes it in a prompt."""
        return (self.new_name if fresh else self.old_name).format(name)


def draw_style(rng: Random) -> Style:
    """A typist at random: casual ones dominate."""
    register = rng.choices(("casual", "plain", "formal"), (45, 30, 25))[0]
    new_name = rng.choices(("{}", '"{}"', "'{}'", "`{}`"), (50, 28, 11, 11))[0]
    old_name = new_name if rng.random() < 0.45 else "{}"
    typos = rng.choice((0.0, 0.0, 0.0, 0.03)) if register != "formal" else 0.0
    return Style(register, rng.choice('""\''), new_name, old_name, typos, rng.choice((0.0, 0.0, 0.05, 0.3)))


def dress(
    rng: Random, style: Style, pieces: Sequence[tuple[str, bool]], code: str, is_first: bool = False
) -> str:
    """The prompt as this person types it; only later turns may begin with "now" or "then"."""
    texts = list(pieces)
    first, is_fixed = texts[0] if texts else ("", True)
    word = first.split(" ", 1)[0].strip(",.")
    if not is_fixed and word in VERBS and rng.random() < style.polite:
        texts[0] = (rng.choice(POLITE_BEFORE if is_first else POLITE_BEFORE + GOING_ON) + first, False)
    if style.typos:
        kept = set(re.findall(r"\w+", code))
        texts = [(text if fixed else _mistype(rng, text, style.typos, kept), fixed) for text, fixed in texts]
    if style.register == "formal" or (style.register == "plain" and rng.random() < 0.5):
        texts = [
            (_capitalise(text) if i == 0 and not fixed else text, fixed)
            for i, (text, fixed) in enumerate(texts)
        ]
    line = "".join(text for text, _ in texts).strip()
    if line.endswith((".", "?", "!", ":")):
        return line[:-1] if style.register == "casual" and line.endswith("?") and rng.random() < 0.4 else line
    if rng.random() < style.polite * 0.4:
        line += rng.choice(POLITE_AFTER)
    if style.register == "formal" or (style.register == "plain" and rng.random() < 0.3):
        line += "."
    return line


def _capitalise(text: str) -> str:
    return text[:1].upper() + text[1:]


def _mistype(rng: Random, text: str, rate: float, kept: set[str]) -> str:
    parts = PROTECTED.split(text)

    def typo(match: re.Match[str]) -> str:
        word = match.group(0)
        if word in kept or rng.random() >= rate or word in CATEGORIES["color"]:
            return word
        i = rng.randrange(1, len(word) - 1)
        return rng.choice(
            (
                word[:i] + word[i + 1 :],
                word[:i] + word[i + 1] + word[i] + word[i + 2 :],
                word[:i] + word[i] + word[i:],
            )
        )

    return "".join(part if i % 2 else PLAIN_WORD.sub(typo, part) for i, part in enumerate(parts))
