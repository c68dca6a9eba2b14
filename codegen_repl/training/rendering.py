"""What the model reads of a program or a text, piece by piece, and how much each piece counts in the loss.

It knows neither tokens nor rows.
"""

import builtins
import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen_repl.training.programs import Program

ATOM = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|\d+(?:\.\d+)?|[A-Za-z_]\w*")
COMMON_NAMES = frozenset(keyword.kwlist) | frozenset(dir(builtins))


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a token counts: what the user writes is unpredictable, what is copied must be exact.

    A weight below that of code is the chance of being scored at all.
    """

    prompt: float = 0.1
    code: float = 1.0
    copied: float = 2.0


WEIGHTS = Weights()

# Blank lines after a turn beside the usual one, and how often: the published benchmark keeps those that end
# an answer, and adds its own.
GAPS = {"": 0.65, "\n\n": 0.3, "\n": 0.05}

Pieces = list[tuple[str, float]]


def render(program: Program, weights: Weights = WEIGHTS, gap: str = "") -> Iterator[tuple[str, float]]:
    """The document of a program as pieces of text with their weights.

    The `# ` that opens a prompt ends the turn before it, so it counts as code from the second turn on. The
    blank lines of `gap` stand between the turns and are never scored: nobody is to write them.
    """
    opening = weights.prompt
    for number, turn in enumerate(program.turns):
        if number and gap:
            yield gap, 0.0
        comment = turn.comment
        yield comment[:2], opening
        yield comment[2:], weights.prompt
        yield from _code_pieces(turn.prompt, turn.code.rstrip(), weights)
        yield "\n\n", weights.code
        opening = weights.code


def _code_pieces(prompt: str, code: str, weights: Weights) -> Iterator[tuple[str, float]]:
    """The code, with the literals and names that stand in the prompt singled out."""
    words = set(re.findall(r"\w+", prompt)) - COMMON_NAMES
    done = 0
    for atom in ATOM.finditer(code):
        text = atom.group()
        is_copied = (
            text[1:-1] in prompt if text[0] in "'\"" else text in words or ("." in text and text in prompt)
        )
        if is_copied:
            yield code[done : atom.start()], weights.code
            yield text, weights.copied
            done = atom.end()
    yield code[done:], weights.code
