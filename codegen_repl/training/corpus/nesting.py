"""A value of a value: the phrase of one family where another has a variable, to any depth.

"the square root of {n}" and "the largest number in {xs}" give "the square root of the largest number in
{xs}", in words and in code. What is said after a value must not read as if it belonged to its last word, so
longer phrases stand at the end only. Knows nothing of programs.
"""

import ast
import re
from bisect import bisect
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from random import Random

from codegen_repl.training.corpus.draws import (
    ArgumentsOf,
    Derived,
    Draw,
    Fragment,
    NewName,
    Slot,
    Var,
    is_literal,
)
from codegen_repl.training.corpus.execution import Dropped, LiveProgram
from codegen_repl.training.corpus.forms import Family, Form
from codegen_repl.training.corpus.tags import matches, type_of
from codegen_repl.training.corpus.template import HOLE, Filled, fill_code, hole, pick_choices, source
from codegen_repl.training.corpus.words import words_of

OUTER = ("assign", "print", "assign_print", "label", "found", "if_else", "loop")
SECOND = 0.5  # how often a second variable of a form becomes a value, too
DEEPER = 0.22  # how often a nested value is nested again
SHORT = 40  # characters of a phrase: simple values are taken more often
LONGEST = 130  # characters of a nested phrase
PLACES = frozenset(  # words after which a whole phrase may stand for a variable
    words_of(
        "of in from to by than with between and for on at into through whether if is plus minus times over "
        "as against using print show display sort reverse count find double square round"
    )
)
VAGUE = re.compile(
    r",| and | or | that | which | whose | who | with | without | if | when | plus | minus | times | by "
)
ONLY_PUNCTUATION = re.compile(r"[.,?! ]*")


@dataclass(frozen=True, slots=True)
class Value:
    """An expression over slots with the noun phrase for it, and the tag of what it gives."""

    expr: str
    phrase: str
    slots: Mapping[str, Slot]
    imports: tuple[str, ...]
    tag: str
    hints: tuple[str, ...] = ()

    def placed(self, name: str, value: "Value") -> "Value | None":
        """The same with a value in the place of a variable, in words and in code; None if it cannot stand
        there.
        """
        expr = put(self.expr, name, value.expr)
        if expr is None or not can_stand(self.phrase, name, value.phrase):
            return None
        return replace(
            self,
            expr=expr,
            phrase=self.phrase.replace(hole(name), value.phrase),
            slots={n: s for n, s in self.slots.items() if n != name} | dict(value.slots),
            imports=tuple(dict.fromkeys((*self.imports, *value.imports))),
        )


class Composer:
    """What can be put into what, by type tags; made from all forms of a menu."""

    def __init__(self, forms: Iterable[Form], weights: Iterable[float]) -> None:
        pairs = list(zip(forms, weights, strict=True))
        self._inner = [(f, w if _is_short(f) else w / 4) for f, w in pairs if _is_value(f)]
        self._outer = [(f, w) for f, w in pairs if f.kind in OUTER and _is_free(f)]
        self._orders = [(f, w) for f, w in pairs if f.kind == "update" and _is_free(f)]
        for form, _ in self._inner:
            result_tag(form)  # no program's time may depend on that
        self._by_use: dict[tuple[str, str], tuple[list[Form], list[float]]] = {}

    def value(self, rng: Random, tag: str) -> Value | None:
        """A value of a variable with this tag, now and then a nested one."""
        form = self._using(rng, "inner", tag)
        found = None if form is None else as_value(rng, form)
        if found is not None and rng.random() < DEEPER:
            around = self._using(rng, "inner", found.tag)
            return (nested_value(rng, around, found) if around else None) or found
        return found

    def outer(self, rng: Random, tag: str) -> Form | None:
        """A form that asks for something of a value with this tag."""
        return self._using(rng, "outer", tag)

    def order(self, rng: Random, tag: str) -> Form | None:
        """A form that changes a variable with this tag."""
        return self._using(rng, "orders", tag)

    def _using(self, rng: Random, pool: str, tag: str) -> Form | None:
        if (pool, tag) not in self._by_use:
            every = {"inner": self._inner, "outer": self._outer, "orders": self._orders}[pool]
            fitting = [(f, w) for f, w in every if any(_takes(s, tag) for s in f.slots.values())]
            self._by_use[pool, tag] = ([f for f, _ in fitting], list(accumulate(w for _, w in fitting)))
        forms, cumulative = self._by_use[pool, tag]
        if not forms:
            return None
        return forms[bisect(cumulative, rng.random() * cumulative[-1], 0, len(forms) - 1)]


def nested_form(rng: Random, composer: Composer, tag: str) -> Form | None:
    """A form of another family over a value of a variable with this tag."""
    value = composer.value(rng, tag)
    form = None if value is None else composer.outer(rng, value.tag)
    if value is None or form is None or value.expr in map(hole, value.slots):
        return None
    name = rng.choice([n for n, s in form.slots.items() if _takes(s, value.tag)])
    phrases = [p for p in form.seen if can_stand(p, name, value.phrase)]
    if not phrases:
        return None
    whole = Value(form.expr, rng.choice(phrases), form.slots, form.family.imports, "")
    placed = _placed(whole, form.code, name, value)
    if placed is None:
        return None
    whole, code = placed
    others = [n for n, s in form.slots.items() if n != name and isinstance(s, Var)]
    other = composer.value(rng, tag) if others and rng.random() < SECOND else None
    if other is not None and _takes(form.slots[others[0]], other.tag):  # "the difference of A and B"
        whole, code = _placed(whole, code, others[0], renamed(other, "_3")) or placed
    if len(whole.phrase) > LONGEST:
        return None
    family = Family(form.family.name, whole.imports, sensible=form.family.sensible or says_something)
    kind = form.kind if form.kind in ("assign", "print") else "nested"
    slots, said = whole.slots, (whole.phrase,)
    return Form(family, kind, code, said, slots, form.wraps, expr=whole.expr, is_composed=True)


def _placed(whole: Value, code: str, name: str, value: Value) -> tuple[Value, str] | None:
    """A value, and the code that has its expression, with another value for one of its variables."""
    placed, filled = whole.placed(name, value), put(code, name, value.expr)
    return None if placed is None or filled is None else (placed, filled)


def says_something(value: object) -> bool:
    """Whether a value is worth asking for."""
    return value is not None and not (isinstance(value, str | list | dict | set | tuple) and not value)


def can_stand(phrase: str, name: str, inner: str) -> bool:
    """Whether the noun phrase `inner` may stand where the variable does."""
    stand = hole(name)
    if phrase.count("{" + name) != 1 or phrase.count(stand) != 1:
        return False
    before, after = phrase.split(stand)
    if re.match(r"['’`\"(\[]|\.\w|s\b|-", after) or before.endswith(('"', "'", "`", "(")):
        return False
    if not is_place(before):
        return False
    return bool(ONLY_PUNCTUATION.fullmatch(after)) or not (VAGUE.search(inner) or len(inner.split()) > 7)


def is_place(before: str) -> bool:
    """Whether a noun phrase may come after these words: not after "the list" or in a choice of words."""
    words = before.split()
    is_first = len(words) == 1 and words[0] not in ("the", "a", "an")
    return not words or ((is_first or words[-1].lower() in PLACES) and before.count("[") == before.count("]"))


def put(code: str, name: str, expr: str) -> str | None:
    """The code with an expression for a variable, in parentheses where it needs them; None if it cannot
    stand there.
    """
    stand = hole(name)
    if code.count("{" + name) != 1 or code.count(stand) != 1:
        return None
    bare, closed = code.replace(stand, expr), code.replace(stand, f"({expr})")
    meant = _tree(closed)
    if meant is None:
        return None
    return bare if _tree(bare) == meant else closed


def _tree(code: str) -> str | None:
    """The syntax of a template whose holes are names."""
    try:
        return ast.dump(ast.parse(HOLE.sub(lambda m: f"hole_{m[1]}", code)))
    except (SyntaxError, ValueError):
        return None


def nested_value(rng: Random, form: Form, value: Value) -> Value | None:
    """A value of `form` over another value."""
    around = as_value(rng, form)
    places = [] if around is None else [n for n, s in around.slots.items() if _takes(s, value.tag)]
    if around is None or not places:
        return None
    return around.placed(rng.choice(places), renamed(value, "_2"))


def as_value(rng: Random, form: Form) -> Value | None:
    """A form's expression with one of its noun phrases; None if it gives nothing that others take."""
    phrases = [p for p in form.seen if p.startswith("the ") and "[" not in p.split("{")[0][:5]]
    tag = result_tag(form)
    if not phrases or not tag:
        return None
    out = form.slots.get("out")
    value = Value(
        form.expr,
        pick_choices(rng, rng.choice(phrases)),
        {n: s for n, s in form.slots.items() if n != "out"},
        form.family.imports,
        tag,
        out.hints if isinstance(out, NewName) else (),
    )
    return renamed(value, "_1")


def renamed(value: Value, suffix: str) -> Value:
    """The same value over slots of other names, so that two values never share one."""

    def other(match: re.Match[str]) -> str:
        return match[0] if match[1] not in value.slots else match[0].replace(match[1], match[1] + suffix, 1)

    return replace(
        value,
        expr=HOLE.sub(other, value.expr),
        phrase=HOLE.sub(other, value.phrase),
        slots={n + suffix: s for n, s in value.slots.items()},
    )


def _is_value(form: Form) -> bool:
    plain = all(isinstance(s, Var | Draw | Fragment) for n, s in form.slots.items() if n != "out")
    variables = [s for _, s in form.variables()]
    return (
        form.kind == "assign"
        and bool(form.expr)
        and plain
        and not form.params
        and not form.then
        and 0 < len(variables) <= 2
        and all(not s.last and is_literal(s.draw) for s in variables)
        and any(p.startswith("the ") for p in form.phrases)
    )


def _is_free(form: Form) -> bool:
    """Whether nothing in the form is computed from its variables."""
    derived = any(isinstance(s, Derived | ArgumentsOf) for s in form.slots.values())
    return bool(form.expr) and not form.params and not form.then and not derived


def _is_short(form: Form) -> bool:
    return min(len(p) for p in form.phrases if p.startswith("the ")) < SHORT


def _takes(slot: Slot, tag: str) -> bool:
    """Whether any value with this tag may stand for the variable; not where only some of them may."""
    return (
        isinstance(slot, Var)
        and not slot.last
        and slot.draw.accept is None
        and slot.draw.type != "any"
        and matches(slot.draw.type, tag)
    )


@lru_cache(maxsize=50_000)
def result_tag(form: Form) -> str:
    """The tag of what a form's expression gives, learnt by trying it twice; "" if it fails or varies."""
    tags = {_tried(form, Random(f"{form.family.name}:{number}")) for number in range(2)}
    tag = tags.pop() if len(tags) == 1 else ""
    return tag if tag.split("[")[0] in ("int", "float", "str", "bool", "list", "dict", "set", "tuple") else ""


def _tried(form: Form, rng: Random) -> str:
    fills: dict[str, Filled] = {}
    for name, slot in form.slots.items():
        if isinstance(slot, Fragment):
            option = rng.choice(slot.options)
            code = option[0] if isinstance(option, tuple) else option
        elif isinstance(slot, Var | Draw):
            code = source((slot.draw if isinstance(slot, Var) else slot).sample(rng), '"')
        else:
            continue
        fills[name] = Filled(f"({code})" if isinstance(slot, Var) else code, code)
    live = LiveProgram()
    try:
        for line in form.family.imports:
            live.run(line)
        return type_of(live.evaluate(fill_code(form.expr, fills)))
    except Dropped:
        return ""
