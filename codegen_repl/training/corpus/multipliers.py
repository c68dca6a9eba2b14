"""From one expression to many forms: stored, printed, labelled, mapped over a list, made a function.

Fills the tables of `wrappers` with one family's expression and phrases.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random
from typing import Any

from codegen_repl.training.corpus import words, wrappers
from codegen_repl.training.corpus.draws import ArgumentsOf, Derived, Draw, NewName, Slot, Var, new, sampled
from codegen_repl.training.corpus.forms import Family, Form, Templates
from codegen_repl.training.corpus.tags import alternatives
from codegen_repl.training.corpus.template import hole, identifiers, slots_in
from codegen_repl.training.corpus.wrappers import Wrapper

HEAD_NOUN = re.compile(
    r"the (?:[\w-]+ ){0,3}?([a-z]+)(?= (?:of|in|from|for|between|that|which|who|with|when|after|to|at|as|if|"
    r"by|on|over|one|is|are|\{)|$|\{)"
)
OBVIOUS = {  # where the noun is the name of something else, or says nothing
    "sum": "total",
    "list": "items",
    "string": "text",
    "set": "unique",
    "dictionary": "table",
    "dict": "table",
    "maximum": "largest",
    "minimum": "smallest",
    "count": "count",
    "add": "total",
    "average": "average",
    "tally": "counts",
    "compare": "same",
    "function": "result",
    "output": "result",
    "return": "result",
}
UNNAMED_SHARE = 0.6  # how often a function is asked for without a name, for each time with one


def is_callable_pattern(slot: Var) -> bool:
    return slot.draw.type.startswith(("function", "procedure"))


def does_prompts(prompts: Templates) -> tuple[str, ...]:
    return tuple(p.replace("<does>", "<phrase>") for p in prompts)


def wrapped(
    family: Family,
    wrapper: Wrapper,
    expr: str,
    said: Mapping[str, tuple[str, ...]],
    slots: Mapping[str, Slot],
    names: Templates,
    reassigned: str = "",
    is_fitting: bool = False,
) -> Form | None:
    phrases = said[wrapper.over] if is_fitting else _fitting(said, wrapper.over)
    if not phrases:
        return None
    if wrapper.kind == "fstring" and (re.search(r"['\"\\:!\[]|\{[^}]*\{", expr) or _has_text(slots)):
        return None
    mark = {"asks": "<ask>"}.get(wrapper.over, "<order>")
    wraps = tuple(p.replace(mark, "<phrase>").replace("{var}", hole(reassigned)) for p in wrapper.prompts)
    code = wrapper.code.replace("<expr>", expr).replace("{var}", hole(reassigned))
    bound = dict(slots)
    if "{out}" in code:
        bound["out"] = NewName("variable", tuple(names) or words.HINTS["result"])
    if "{label" in code:
        bound["label"] = sampled("str", lambda rng: _label(rng))
    replay = wrapper.kind in ("assign", "print")
    return Form(family, wrapper.kind, code, phrases, bound, wraps, wrapper.weight, expr=expr, replay=replay)


def found(
    family: Family,
    expr: str,
    said: Mapping[str, tuple[str, ...]],
    slots: Mapping[str, Slot],
    names: Templates,
) -> list[Form]:
    """What is found without a word of where it goes: one form for each name that its phrases suggest."""
    forms = []
    taken = identifiers(expr)
    for wrapper in wrappers.FOUND:
        phrases = _fitting(said, wrapper.over)
        by_name: dict[str, list[str]] = {}
        for phrase in phrases:
            by_name.setdefault(_obvious_name(phrase, names, taken), []).append(phrase)
        for name, group in by_name.items():
            form = wrapped(family, wrapper, expr, {wrapper.over: tuple(group)}, slots, names, is_fitting=True)
            assert form is not None
            share = wrapper.weight * len(group) / len(phrases)
            forms.append(replace(form, slots={**form.slots, "out": NewName("exact", (name,))}, weight=share))
    return forms


def _obvious_name(phrase: str, names: Templates, taken: frozenset[str]) -> str:
    """The noun that the words speak of, as a name; "result" where there is none that can be one."""
    phrase = re.sub(r"\[(\w[^|\]]*)[^\]]*\]", r"\1", phrase)  # the first of each choice
    match, verb = HEAD_NOUN.search(phrase), phrase.split()[0]
    if "the number of " in phrase or phrase.startswith("how many"):
        noun = "count"
    else:
        noun = verb if verb in OBVIOUS else match[1] if match else ""
    options = (OBVIOUS.get(noun, noun), *names[:1], "result", "answer")
    usable = (n for n in options if n.isidentifier() and n not in taken and n not in words.TAKEN)
    return next(usable, "found")


def _fitting(said: Mapping[str, tuple[str, ...]], over: str) -> tuple[str, ...]:
    """The phrases that a wrapper fits: all of a sort, or those that begin as they must."""
    if over == "nouns":
        return tuple(p for p in said["phrases"] if p.startswith("the "))
    if over == "changing":
        copies = ("make a ", "add up", "set up")
        found = tuple(p for p in said["orders"] if p.split()[0] in wrappers.CHANGING)
        return tuple(p for p in found if not p.startswith(copies))
    if over == "looking":
        return tuple(p for p in said["orders"] if p.split()[0] in wrappers.LOOKING or p.startswith("add up"))
    return said[over]


def _has_text(slots: Mapping[str, Slot]) -> bool:
    plain = ("int", "float")
    return any(
        (isinstance(s, Draw) and s.type not in plain) or isinstance(s, (ArgumentsOf, Derived))
        for s in slots.values()
    )


def _label(rng: Random) -> str:
    text = rng.choice(("Result", "Answer", "Total", "Value", words.plain_word(rng), words.any_word(rng)))
    return text + rng.choice((":", ":", "", " =", " is"))


def answer(rng: Random, name: str, positive: bool) -> str:
    plain = name.split(".")[-1].replace("_", " ")
    pairs = (("yes", "no"), ("Yes", "No"), ("true", "false"), (plain, "not " + plain), ("ok", "wrong"))
    if rng.random() < 0.3:
        return words.any_word(rng)
    return rng.choice(pairs)[0 if positive else 1]


def item_words(of: str, singular: str, plural: str) -> tuple[str, str, str]:
    kind = alternatives(of)[0]
    default = {"int": ("number", "n"), "float": ("number", "x"), "str": ("word", "w"), "bool": ("flag", "b")}
    one, v = default.get(kind, ("item", "item"))
    one = singular or one
    return one, plural or one + "s", v


def loop_name(wanted: str, expr: str) -> str:
    taken = identifiers(expr)
    return next(v for v in (wanted, "item", "value", "element", "entry") if v not in taken)


def mapped(
    family: Family, expr: str, phrases: tuple[str, ...], slots: Mapping[str, Slot], name: str, slot: Var
) -> list[Form]:
    kinds = alternatives(slot.draw.type)
    if slot.last or not set(kinds) <= {"int", "float", "str"}:
        return []
    one, _, v = item_words(slot.draw.type, "", "")
    v = loop_name(v, expr)
    stand = hole(name)
    inner = expr.replace(stand, v)
    if name in slots_in(inner):
        return []
    lists = Draw("|".join(f"list[{k}]" for k in kinds), _list_sampler(slot.draw), _list_accept(slot.draw))
    bound = {n: s for n, s in slots.items() if n != name} | {"each": Var(lists)}
    forms = []
    for wrapper in (*wrappers.EACH, wrappers.MAPPING):
        stand_in = f"each {one} in {{each}}" if wrapper is not wrappers.MAPPING else f"the {one}"
        if wrapper is wrappers.EACH[2]:
            stand_in = f"each {one}"
        usable = tuple(p.replace(stand, stand_in, 1) for p in phrases if p.count(stand) == 1)
        usable = tuple(p for p in usable if name not in slots_in(p))
        if not usable:
            continue
        code = wrapper.code.replace("<expr>", inner).replace("<v>", v)
        wraps = tuple(p.replace("<item>", one) for p in wrapper.prompts)
        if wrapper is wrappers.EACH[2]:
            wraps = tuple(p if "{each}" in p else p + " in {each}" for p in wraps)
        here = dict(bound)
        if "{out}" in code:
            here["out"] = new("list")
        forms.append(Form(family, wrapper.kind + "_each", code, usable, here, wraps, wrapper.weight))
    return forms


def _list_sampler(item: Draw) -> Callable[[Random], list[Any]]:
    def sample(rng: Random) -> list[Any]:
        first = item.sample(rng)
        others = [item.sample(rng) for _ in range(rng.choice((2, 3, 4, 5, 7, 12)))]
        return [first, *(value for value in others if type(value) is type(first))]

    return sample


def _list_accept(item: Draw) -> Callable[[Any], bool] | None:
    accept = item.accept
    return None if accept is None else lambda values: all(accept(v) for v in values)


def as_function(
    family: Family, expr: str, phrases: tuple[str, ...], slots: Mapping[str, Slot], names: Templates
) -> list[Form]:
    if not phrases or any(isinstance(s, Var) and (is_callable_pattern(s) or s.last) for s in slots.values()):
        return []
    variables = tuple(n for n, s in slots.items() if isinstance(s, Var))
    literals = tuple(n for n, s in slots.items() if isinstance(s, Draw) and s.type in ("int", "float", "str"))
    does = tuple("returns " + p for p in phrases)
    forms = []
    fixed = any(isinstance(s, Derived) for s in slots.values())
    for kind, code, prompts, weight in (
        ("function", "def {f}({params}):\n    return <expr>", wrappers.FUNCTION, 2.0),
        ("lambda", "{f} = lambda {params}: <expr>", wrappers.LAMBDA, 0.3),
    ):
        for params in (variables, variables + literals) if literals and not fixed else (variables,):
            bound: dict[str, Slot] = dict(slots)
            for n in params:
                slot = bound[n]
                bound[n] = slot if isinstance(slot, Var) else Var(slot) if isinstance(slot, Draw) else slot
            bound["f"] = NewName("function", tuple(names))
            text = code.replace("<expr>", expr)
            share = weight / 2 if literals and not fixed else weight
            form = Form(family, kind, text, does, bound, does_prompts(prompts), share, params=params)
            forms += [form, *unnamed(form)] if kind == "function" else [form]
    return forms


def unnamed(form: Form, name: str = "") -> list[Form]:
    """The same function asked for without a name: its code has `name`, or the family's; none if that is no
    name.
    """
    name = name or form.family.name.split(".")[-1]
    if not name.isidentifier() or not form.params:
        return []
    slots = {**form.slots, "f": NewName("exact", (name,))}
    wraps = does_prompts(wrappers.UNNAMED_FUNCTION)
    return [
        replace(form, slots=slots, wraps=wraps, weight=UNNAMED_SHARE * form.weight),
    ]
