"""The words of one step: a paraphrase, with its parameters described and its variables referred to.

Gives a prompt in pieces for `style` to dress; it runs nothing and changes nothing.
"""

import re
from dataclasses import dataclass, replace
from random import Random

from codegen_repl.training.corpus import wrappers
from codegen_repl.training.corpus.draws import Draw, Var
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.references import Known, literal_in_words, refer
from codegen_repl.training.corpus.tags import alternatives, noun
from codegen_repl.training.corpus.template import Filled, fill_prompt, hole, pick_choices

QUOTED = 0.14  # of the literals that could be
NUMBER_WORD = r"\b(?:integer|number|float|value) "

Pieces = list[tuple[str, bool]]


@dataclass(frozen=True, slots=True)
class Wording:
    """A prompt in pieces; what of it training never sees ("", "phrase" or "family"); is "it" in it?"""

    pieces: Pieces
    unseen: str
    refers: bool


def word_step(rng: Random, form: Form, fills: dict[str, Filled], known: Known, held_out: bool) -> Wording:
    """One of the form's prompts over these fills."""
    pool, unseen = form.seen, ""
    if held_out and (form.unseen or form.family.is_held_out):
        pool = form.unseen or form.phrases
        unseen = "family" if form.family.is_held_out else "phrase"
    phrase = rng.choice(pool)
    template = rng.choice(form.wraps).replace("<phrase>", phrase)
    template = pick_choices(rng, template.replace("<bare>", phrase.removeprefix("the ")))
    if form.params:
        fills = _describe_parameters(rng, form, fills, template)
    fills = _vary_literals(rng, form, fills, template)
    template, fills, refers = refer(rng, template, form, fills, known)
    if "result" in fills and form.kind in ("function", "lambda") and rng.random() < 0.14:
        template += rng.choice(wrappers.EXAMPLES)
    return Wording(fill_prompt(template, fills), unseen, refers)


def joined(rng: Random, spoken: list[Pieces]) -> Pieces:
    """The prompts of several steps as one: joined by "then", or numbered."""
    if len(spoken) == 1:
        return spoken[0]
    pieces: Pieces = []
    roll = rng.random()
    if roll < 0.2:
        numbering = rng.choice(wrappers.NUMBERINGS)
        between = rng.choice((" ", "\n", ", ", "; "))
        for i, part in enumerate(spoken, 1):
            pieces += [((between if i > 1 else "") + numbering.replace("1", str(i)), True), *part]
        return pieces
    ordered = roll < 0.35
    for i, part in enumerate(spoken):
        if i == 0:
            pieces += [(rng.choice(wrappers.FIRST), False)] if ordered else []
        elif pieces[-1][0].endswith("?"):
            pieces.append((rng.choice((" ", " then ", "\n")), False))
        elif ordered and i == len(spoken) - 1:
            pieces.append((rng.choice(wrappers.FINALLY), False))
        elif i < len(spoken) - 1 and rng.random() < 0.6:
            pieces.append((", ", False))
        else:
            pieces.append((rng.choice(wrappers.JOINS), False))
        pieces += part
    return [piece for piece in pieces if piece[0]]


def _describe_parameters(
    rng: Random, form: Form, fills: dict[str, Filled], template: str
) -> dict[str, Filled]:
    """Parameters are shown by name, or as "the list" when the prompt says "takes a list"."""
    shown = dict(fills)
    nouns = []
    for name in form.params:
        slot = form.slots[name]
        assert isinstance(slot, Var)
        nouns.append(noun(alternatives(slot.draw.type)[0]))
    unique = len(set(nouns)) == len(nouns)
    by_noun = "{takes}" in template and unique and rng.random() < 0.55
    described = []
    for name, what in zip(form.params, nouns, strict=True):
        article = "an" if what[0] in "aeiou" else "a"
        short = what.split(" of ")[0]
        written = fills[name].code
        if by_noun:
            described.append(f"{article} {what}")
            shown[name] = replace(fills[name], prompt=f"the {short}")
        else:
            described.append(f"{article} {what} {written}" if rng.random() < 0.8 else written)
    shown["takes"] = Filled("", " and ".join(described))
    return shown


def _vary_literals(rng: Random, form: Form, fills: dict[str, Filled], template: str) -> dict[str, Filled]:
    """Literals are now and then typed without spaces, or called what they are."""
    varied = fills
    for name, slot in form.slots.items():
        if name in form.params or name not in fills or hole(name) not in template:
            continue
        filled = fills[name]
        if isinstance(slot, Var) and not filled.is_name:
            varied = {**varied, name: literal_in_words(rng, template, name, filled)}
        elif isinstance(slot, Draw):
            varied = {**varied, name: _typed_otherwise(rng, template, name, filled)}
    return varied


def _typed_otherwise(rng: Random, template: str, name: str, filled: Filled) -> Filled:
    """A literal without spaces, or between quotation marks where its kind is told or plain to see."""
    prompt = filled.prompt
    if _may_lose_spaces(filled) and rng.random() < 0.07:
        prompt = prompt.replace(", ", ",")
    is_told = re.search(NUMBER_WORD + re.escape(hole(name)), template) is not None
    is_number = isinstance(filled.value, int | float) and not isinstance(filled.value, bool)
    if rng.random() < QUOTED and '"' not in prompt and (prompt[:1] in "[{(" or (is_number and is_told)):
        prompt = f'"{prompt}"'
    return replace(filled, prompt=prompt)


def _may_lose_spaces(filled: Filled) -> bool:
    return ", " in filled.prompt and '"' not in filled.prompt and "'" not in filled.prompt
