"""Steps put together from several values: chains of orders, choices between two values, texts made of parts.

"take the first word of {s} and reverse it, call the result {out}"; "print the length of {s} if {s} contains a
digit, otherwise print {t}"; "let {out} be {s}, a hyphen, and the last letter of {t}". The values come from
`nesting`, so that there are more of these than anyone could learn by heart. Knows nothing of programs.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from random import Random

from codegen_repl.training.corpus.draws import NewName, Slot, Var, integer, new, of_type, word
from codegen_repl.training.corpus.forms import Family, Form
from codegen_repl.training.corpus.nesting import (
    LONGEST,
    VAGUE,
    Composer,
    Value,
    is_place,
    nested_form,
    put,
    renamed,
    says_something,
)
from codegen_repl.training.corpus.tags import matches
from codegen_repl.training.corpus.template import hole

LONG_LINE = 70  # characters of an expression that is better written in two lines
TAKE = ("take", "take", "get", "find", "start with")
COMPUTE = ("compute", "calculate", "take", "find", "get")
THEN = (" and ", " and ", ", then ", " and then ", ". then ", ". ", ", and ")
CALLED = (
    ". call the result {out}",
    ". call [it|this] {out}",
    " and call the result {out}",
    ", and store the result in {out}",
    " and save the result as {out}",
    ". save the result in a variable named {out}",
    ". assign the result to {out}",
    "; name it {out}",
    ". the result is {out}",
    ". store that in {out}",
    ", as {out}",
)
PRINTED = (
    " and print it",
    ", then print the result",
    ". print the result",
    " and show the result",
    ", and print that",
)
PLURAL = re.compile(
    r"the (?:(?!of |in |from |as )[\w{}.-]+ )*?\w*[a-rt-z]s (?:of|in|from|that|which|longer|with)\b"
)
SIGNS = {
    "-": ("a hyphen", "a dash", "a hyphen"),
    " ": ("a space", "a space", "a blank"),
    ": ": ("a colon and a space", "a colon, a space"),
    ":": ("a colon",),
    ", ": ("a comma and a space",),
    ",": ("a comma",),
    "_": ("an underscore",),
    "/": ("a slash",),
    ".": ("a dot", "a full stop", "a period"),
    "|": ("a vertical bar",),
    "#": ("a hash sign",),
    "@": ("an at sign",),
    " - ": ("a hyphen with a space on each side",),
    "\\n": ("a line break", "a newline"),
    "!": ("an exclamation mark",),
    "%": ("a percent sign",),
    "*": ("an asterisk", "a star"),
    "=": ("an equals sign",),
}
TEXT = Var(of_type("str"))
OF_A_TEXT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("{x}", ("{x}",)),
    (
        "{x}.upper()",
        ("{x} in upper case", "{x} in capitals", "{x} in capital letters", "the upper-case version of {x}"),
    ),
    ("{x}.lower()", ("{x} in lower case", "the lower-case version of {x}", "{x} in small letters")),
    ("{x}.capitalize()", ("{x} capitalized", "{x} with a capital first letter")),
    ("{x}[::-1]", ("{x} reversed", "{x} backwards", "the reverse of {x}", "{x} in reverse")),
    ("{x}.strip()", ("{x} without spaces at its ends", "{x} stripped")),
    ("{x}[0]", ("the first letter of {x}", "the first character of {x}", "the initial of {x}")),
    ("{x}[-1]", ("the last letter of {x}", "the last character of {x}")),
    ("{x}[:{k}]", ("the first {k} characters of {x}", "the first {k.word} letters of {x}")),
    ("{x}[-{k}:]", ("the last {k} characters of {x}", "the last {k.word} letters of {x}")),
    ("{x}.split()[0]", ("the first word of {x}",)),
    ("{x}.split()[-1]", ("the last word of {x}",)),
    ("{x}.replace(' ', '')", ("{x} without spaces", "{x} with the spaces removed")),
    ("str(len({x}))", ("the length of {x}", "the number of characters in {x}")),
)
OUT_TEXT = new("text", "line", "tag", "code", "label", "title", "name", "sign")
COMPARED = (
    (">", ("is greater than", "is larger than", "is more than", "exceeds", "is above")),
    ("<", ("is less than", "is smaller than", "is below")),
    (">=", ("is at least", "is greater than or equal to")),
    ("<=", ("is at most", "is less than or equal to")),
    ("==", ("equals", "is equal to")),
    ("!=", ("is not", "is different from")),
)


def composed_form(rng: Random, composer: Composer, tag: str) -> Form | None:
    """A form of several values, the first of them of a variable with this tag; None if nothing fits."""
    roll = rng.random()
    if roll < 0.5:
        return nested_form(rng, composer, tag)
    if roll < 0.72:
        return chained_form(rng, composer, tag)
    if roll < 0.85:
        return branched_form(rng, composer, tag)
    return assembled_form(rng, composer, tag)


def chained_form(rng: Random, composer: Composer, tag: str) -> Form | None:
    """Take a value, change it, and keep or print what comes of it."""
    value = composer.value(rng, tag)
    order = None if value is None else composer.order(rng, value.tag)
    if value is None or order is None:
        return None
    name = order.code.split("}")[0].lstrip("{")
    stand = hole(name)
    phrases = [p for p in order.seen if p.count("{" + name) == 1 and is_place(p.split(stand)[0])]
    expr = put(order.expr, name, value.expr)
    later = put(order.expr, name, "{out}")
    if not phrases or expr is None or later is None:
        return None
    is_one = value.tag in ("int", "float", "bool") or not PLURAL.match(value.phrase)
    pronoun = "it" if is_one else "them"
    told = rng.choice(COMPUTE if value.tag in ("int", "float") else TAKE) + " " + value.phrase
    told += rng.choice(THEN) + rng.choice(phrases).replace(stand, pronoun)
    slots = {n: s for n, s in order.slots.items() if n not in (name, "out")} | dict(value.slots)
    if rng.random() < 0.7:
        slots["out"] = NewName("variable", value.hints)
        code = f"{{out}} = {expr}"
        if len(expr) > LONG_LINE:
            code = f"{{out}} = {value.expr}\n{{out}} = {later}"
        phrase = told + rng.choice(CALLED)
    else:
        code, phrase = f"print({expr})", told + rng.choice(PRINTED)
    imports = tuple(dict.fromkeys((*order.family.imports, *value.imports)))
    return _form(order.family.name, imports, code, phrase, slots, expr)


def branched_form(rng: Random, composer: Composer, tag: str) -> Form | None:
    """One of two values, as a condition says."""
    condition = _condition(rng, composer, tag)
    if condition is None:
        return None
    slots, imports = dict(condition.slots), list(condition.imports)
    ends: list[tuple[str, str]] = []
    for number in (6, 7):
        value = composer.value(rng, tag) if rng.random() < 0.4 else None
        if value is None or len(value.phrase) > 60:
            slot = f"w_{number}"
            slots[slot] = word() if rng.random() < 0.7 else integer(0, 100)
            ends.append((hole(slot), hole(slot)))
        else:
            value = renumbered(value, number)
            slots |= value.slots
            imports += value.imports
            ends.append((value.expr, value.phrase))
    (yes, yes_said), (no, no_said) = ends
    test, said = condition.expr, condition.phrase
    if rng.random() < 0.5:
        code = f"if {test}:\n    print({yes})\nelse:\n    print({no})"
        phrases = (
            f"print {yes_said} if {said}, otherwise print {no_said}",
            f"if {said}, print {yes_said}, otherwise {no_said}",
            f"if {said}, print {yes_said}; else print {no_said}",
            f"when {said} print {yes_said}, and {no_said} in all other cases",
            f"check if {said}: print {yes_said} if so and {no_said} if not",
        )
    else:
        slots["out"] = NewName("variable", ("result", "answer", "choice", "value"))
        code = f"{{out}} = {yes} if {test} else {no}"
        phrases = (
            f"let {{out}} be {yes_said} if {said}, otherwise {no_said}",
            f"set {{out}} to {yes_said} if {said}, and to {no_said} otherwise",
            f"if {said}, {{out}} is {yes_said}, else {no_said}",
            f"store {yes_said} in {{out}} if {said}, else {no_said}",
            f"{{out}} is {yes_said} if {said}, and {no_said} if not",
        )
    return _form("made.choice", tuple(dict.fromkeys(imports)), code, rng.choice(phrases), slots)


def _condition(rng: Random, composer: Composer, tag: str) -> Value | None:
    """A comparison of a number with a number."""
    value = composer.value(rng, tag)
    if value is None or value.tag not in ("int", "float", "str") or VAGUE.search(value.phrase):
        return None
    value = renumbered(value, 4)
    if value.tag == "str":
        word_, op = rng.choice((("equals", "=="), ("is", "=="), ("is not", "!="), ("differs from", "!=")))
        slots: Mapping[str, Slot] = {**value.slots, "w_5": word()}
        other, said = "{w_5}", "{w_5}"
    else:
        op, words = rng.choice(COMPARED)
        word_ = rng.choice(words)
        slots = {**value.slots, "k_5": integer(0, 30)}
        other, said = "{k_5}", "{k_5}"
        if rng.random() < 0.35:
            second = composer.value(rng, tag)
            if second is not None and second.tag in ("int", "float"):
                second = renumbered(second, 5)
                slots = {**value.slots, **second.slots}
                value = replace(value, imports=(*value.imports, *second.imports))
                other, said = second.expr, second.phrase
    test = put("{a} " + op + " " + other, "a", value.expr)
    if test is None:
        return None
    return replace(value, expr=test, phrase=f"{value.phrase} {word_} {said}", slots=slots, tag="bool")


def assembled_form(rng: Random, composer: Composer, tag: str) -> Form | None:
    """A text made of parts: variables, what is taken from them, and signs called by their names."""
    if not matches("str|int", tag):
        return None
    slots: dict[str, Slot] = {}
    code: list[str] = []
    said: list[str] = []
    imports: list[str] = []
    for number in range(rng.choice((2, 2, 2, 3))):
        if number or rng.random() < 0.15:
            _add_sign(rng, slots, code, said, number)
        expr, phrase, more, needs = _part(rng, composer, tag if number == 0 else "str", number)
        code.append(expr)
        said.append(phrase)
        slots |= more
        imports += needs
    if rng.random() < 0.12:
        _add_sign(rng, slots, code, said, 9)
    whole = " + ".join(code)
    listed = ", ".join(said[:-1]) + rng.choice((" and ", ", and ")) + said[-1]
    if len(listed) > LONGEST:
        return None
    if rng.random() < 0.65:
        slots["out"] = OUT_TEXT
        line = f"{{out}} = {whole}"
        phrases: tuple[str, ...] = (
            f"build a string named {{out}} that consists of {listed}",
            f"let {{out}} be {listed}, joined together",
            f"create the string {{out}}, which contains {listed}",
            f"make a string {{out}} from {listed}",
            f"put together {listed}, and call the text {{out}}",
            f"concatenate {listed} and save the result as {{out}}",
            f"{{out}} is {listed}, one after the other",
            f"set {{out}} to {said[0]} followed by {_rest(said)}",
            f"store {said[0]}, then {_rest(said)} as one string in {{out}}",
        )
    else:
        line = f"print({whole})"
        phrases = (
            f"print {listed}, without anything else between them",
            f"print {said[0]} followed by {_rest(said)}",
            f"print {said[0]} followed directly by {_rest(said)}",
            f"print one string made of {listed}",
            f"show {listed} as one text",
            f"print {said[0]}, then {_rest(said)}, all as one string",
        )
    return _form("made.text", tuple(dict.fromkeys(imports)), line, rng.choice(phrases), slots)


def _rest(said: list[str]) -> str:
    return ", ".join(said[1:-1]) + (" and " if len(said) > 2 else "") + said[-1]


def _part(
    rng: Random, composer: Composer, tag: str, number: int
) -> tuple[str, str, Mapping[str, Slot], tuple[str, ...]]:
    if tag == "int":
        return f"str({{n_{number}}})", f"{{n_{number}}}", {f"n_{number}": Var(of_type("int"))}, ()
    value = composer.value(rng, "str") if rng.random() < 0.25 else None
    if (
        value is not None
        and value.tag in ("str", "int")
        and len(value.phrase) < 50
        and "," not in value.phrase
    ):
        value = renumbered(value, number)
        placed = put("{a} + b", "a", value.expr if value.tag == "str" else f"str({value.expr})")
        assert placed is not None  # every expression may stand before a plus
        return placed.removesuffix(" + b"), value.phrase, value.slots, value.imports
    expr, phrases = rng.choice(OF_A_TEXT) if rng.random() < 0.7 else OF_A_TEXT[0]
    slots: dict[str, Slot] = {f"x_{number}": TEXT}
    phrase = rng.choice(phrases)
    if "{k}" in expr:
        slots[f"k_{number}"] = integer(2, 5)
    for name in ("x", "k"):
        expr = expr.replace(hole(name), f"{{{name}_{number}}}")
        phrase = phrase.replace(hole(name), f"{{{name}_{number}}}").replace(
            f"{{{name}.", f"{{{name}_{number}."
        )
    return expr, phrase, slots, ()


def _add_sign(rng: Random, slots: dict[str, Slot], code: list[str], said: list[str], number: int) -> None:
    """A separator by its name, or a word between quotation marks."""
    if rng.random() < 0.3:
        slots[f"s_{number}"] = word()
        code.append(f"{{s_{number}}}")
        said.append(rng.choice((f"{{s_{number}}}", f"the text {{s_{number}}}", f"{{s_{number}}}")))
        return
    sign = rng.choice(tuple(SIGNS))
    code.append(f'"{sign}"')
    said.append(rng.choice(SIGNS[sign]))


def renumbered(value: Value, number: int) -> Value:
    """The value over slots that no other part has."""
    return renamed(value, f"_{number}")


def _form(
    family: str,
    imports: tuple[str, ...],
    code: str,
    phrase: str,
    slots: Mapping[str, Slot],
    expr: str = "",
) -> Form:
    sensible = says_something if expr else None
    made = Family(family, imports, sensible=sensible)
    return Form(made, "composed", code, (phrase,), slots, expr=expr, is_composed=True)
