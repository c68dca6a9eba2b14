"""Families: what one step of a program may be, declared in a few lines; and how to add one (read this).

How to add a family
===================
Make a file in `domains/`; it is found by itself. One `Domain` per file, then a sequence of calls:

    from codegen_repl.training.corpus.draws import fragment, integer, new, word
    from codegen_repl.training.corpus.family import Domain

    d = Domain("lists", weight=8)          # weight: this domain's share of all turns, however many families

    d.expression("largest", "max({xs})", [
        "the largest number in {xs}", "the maximum of {xs}", "the biggest [value|element] of {xs}", ...
    ], xs="numbers")

Slots are keyword arguments. A plain string is a type pattern: a *variable* of the program (the engine picks a
live one, or first asks for one in a turn of its own). `integer(1, 9)`, `word()`, `of_type("dict[str,int]")`
(see draws.py) are *literals*. `new("total", "sum_")` is a fresh name; `new("list")` uses ready-made hints.
`{out}` (and `{f}` in functions) exist without being declared.

In templates, only declared slots are holes. `{w: len(w) for w in {ws}}` therefore needs no escaping, and
`f"{{x}}"` gives `f"{xs}"`. In prompts `[big|large|]` picks one option, `{k.th}` is "third", `{k.word}` "three",
`{s.bare}` a string or name without quotes, `{xs.and_items}` "1, 2 and 3", `{x.noun}` "list of numbers".
Write prompts in lower case without a final stop; typing styles are added (never inside names or literals).

Kinds
-----
d.expression(name, expr, phrases, orders=[...], asks=[...], names=("total",), ...)
    A value. `phrases` are noun phrases ("the length of {s}"), `orders` imperatives without a destination
    ("sort {xs} from low to high"), `asks` questions ("how long is {s}?"). The engine multiplies them: store in a
    new name, print, label, f-string, reassign, function, lambda, and for one int/float/str variable also "of each
    item in a list". At least 4 phrases. `names`: hints for the result's name. `each=False`, `function=False`,
    `only=("assign", "print")` switch multipliers off. `sensible=lambda result: bool(result)` rejects dull results.
d.predicate(name, test, which=[...], whether=[...], of="int")
    A yes/no property of `{x}`: test "{x} % 2 == 0", which ["that are even", ...] (after a plural noun),
    whether ["is even", ...] (after a singular). Becomes filter, count, any, all, first, remove, if/else, loop, function.
    `plural`/`singular` name the items ("words"/"word").
d.statement(name, code, prompts, also=[(code, prompts), ...], show="{xs}", ...)
    Anything else (loops, in-place changes). `prompts` (at least 6) are whole imperatives. `show`: an expression that may
    be printed in the same step ("..., then print it"). `also`: other code with its own prompts, same slots.
d.function(name, body, does, xs="list[int]", ...)
    `does` are verb phrases, at least 4: "returns the largest number in {xs}", "prints every word of {s}". Slots given as type
    strings or `var(integer(1, 20))` are parameters, other draws are constants in the body; a slot "function(int)->*" is an
    earlier function, called in the body. Body without `def`, dedented. `names=("average", "mean_of")` hints for
    its name. Later turns call it with live variables or literals; examples for prompts are computed by calling it.
    `prompts=[...]` adds whole prompts with {f}, {params} and the slots. Default arguments: use a statement or story.
d.story(name, [step(code, prompts, optional=False), ...], **slots)
    A fixed script of turns that share slots (fit a model, predict, plot). Slots are drawn once. At least 4 prompts a step.
d.record(name, fields={"owner": word("person"), "balance": integer(0, 500)}, methods=[method(...), ...], names=("Account",))
    A class that grows over turns: defined, instantiated, its attributes printed, methods added and called.

Common options: `imports=["import math"]` (added to the code when the program lacks them), `weight=1.0` within the
domain, `makes=("model",)` for names written out in the code that later turns may use, `gives="dataframe"` when the
family makes a value that is no literal (the engine then uses it wherever a variable of that type is missing).
Variable kinds are printed in tags.py. Large values never reach a family: ints stop at 10**9, lists at 60 items.

Try it: `python -m codegen_repl.training.corpus --check lists.largest` and `--family lists.largest --show 10`.
"""

import re
import textwrap
import zlib
from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from random import Random
from typing import Any

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus import words, wrappers
from codegen_repl.training.corpus.draws import Derived, Draw, NewName, Slot, Var, new, sampled, var
from codegen_repl.training.corpus.tags import alternatives, matches
from codegen_repl.training.corpus.template import identifiers, slots_in
from codegen_repl.training.corpus.wrappers import Wrapper

Templates = Sequence[str]


@dataclass(frozen=True, slots=True)
class Family:
    """What all forms of one step share. `gives` is the type this family can make where one is missing."""

    name: str
    imports: tuple[str, ...] = ()
    makes: tuple[str, ...] = ()
    gives: str = ""
    sensible: Callable[[Any], bool] | None = None

    @property
    def is_held_out(self) -> bool:
        """Whether training never sees this family: about 3% of them, by a hash of the name."""
        return not self.name.startswith("assignments.copy") and _hash(self.name) % 33 == 7


@dataclass(eq=False)
class Form:
    """One code shape of a family with the prompts that ask for it; the unit that the generator chooses."""

    family: Family
    kind: str
    code: str
    phrases: tuple[str, ...]
    slots: Mapping[str, Slot]
    wraps: tuple[str, ...] = ("<phrase>",)
    weight: float = 1.0
    expr: str = ""
    params: tuple[str, ...] = ()
    show: str = ""
    then: tuple["Form", ...] = ()
    optional: bool = False
    replay: bool = field(
        default=False
    )  # running it again on the same variables means the same: may be corrected

    @cached_property
    def avoid(self) -> frozenset[str]:
        """Identifiers written out in the code: a variable of the same name would be shadowed or overwritten."""
        return identifiers(self.code)

    @cached_property
    def seen(self) -> tuple[str, ...]:
        """The paraphrases that training may use."""
        return tuple(p for p in self.phrases if not is_held_out(p)) or self.phrases[:1]

    @cached_property
    def unseen(self) -> tuple[str, ...]:
        """The paraphrases kept for validation."""
        return tuple(p for p in self.phrases if is_held_out(p) and p not in self.seen)

    def variables(self) -> Iterable[tuple[str, Var]]:
        """The slots that need a live variable (not those that become parameters)."""
        return ((n, s) for n, s in self.slots.items() if isinstance(s, Var) and n not in self.params)


def is_held_out(paraphrase: str) -> bool:
    """Whether a paraphrase is kept for validation: about 10%, by a hash of its text."""
    return _hash(paraphrase) % 10 == 3


def _hash(text: str) -> int:
    return zlib.crc32(text.encode())


@dataclass(frozen=True, slots=True)
class Step:
    """One turn of a story."""

    code: str
    prompts: tuple[str, ...]
    optional: bool = False
    imports: tuple[str, ...] = ()


def step(code: str, prompts: Templates, optional: bool = False, imports: Templates = ()) -> Step:
    """One turn of a story; `imports` are added only when this turn needs them."""
    return Step(_dedent(code), tuple(prompts), optional, tuple(imports))


@dataclass(frozen=True, slots=True)
class Method:
    """A method that a class may gain: its body, verb phrases for it, and parameters with their draws."""

    name: str
    body: str
    does: tuple[str, ...]
    params: Mapping[str, Draw]


def method(name: str, body: str, does: Templates, **params: Draw) -> Method:
    """A method of a record: `method("deposit", "self.balance += amount", ["adds amount to the balance"], amount=...)`."""
    return Method(name, _dedent(body), tuple(does), params)


class Domain:
    """A named set of families with one share of all turns; its methods register families (see the guide above)."""

    def __init__(self, name: str, weight: float = 1.0) -> None:
        self.name = name
        self.weight = weight
        self.forms: list[Form] = []
        self.families: dict[str, Family] = {}
        DOMAINS[name] = self

    def _family(self, name: str, imports: Templates = (), **fields: Any) -> Family:
        full = f"{self.name}.{name}"
        if full in self.families:
            raise UsageError(f"The family {full} is declared twice: give the second another name.")
        family = Family(full, tuple(imports), **fields)
        self.families[full] = family
        return family

    def _add(self, form: Form) -> None:
        known = {"out", "f", "params", "takes", "does", *form.slots}
        for text in (*form.phrases, *form.wraps):
            unknown = slots_in(text) - known
            if unknown:
                raise UsageError(f"{form.family.name}: no slot {sorted(unknown)} for the prompt {text!r}.")
        self.forms.append(form)

    def expression(
        self,
        name: str,
        expr: str,
        phrases: Templates = (),
        *,
        orders: Templates = (),
        asks: Templates = (),
        names: Templates = (),
        imports: Templates = (),
        weight: float = 1.0,
        each: bool = True,
        function: bool = True,
        only: Templates = (),
        gives: str = "",
        sensible: Callable[[Any], bool] | None = None,
        **slots: Any,
    ) -> None:
        """A value, multiplied by the ways to store, print, wrap and map it."""
        bound = _slots(slots)
        family = self._family(name, imports, sensible=sensible, gives=gives)
        said = {"phrases": tuple(phrases), "orders": tuple(orders), "asks": tuple(asks)}
        forms = [_wrapped(family, w, expr, said, bound, names) for w in wrappers.WRAPPERS]
        variables = [(n, s) for n, s in bound.items() if isinstance(s, Var)]
        if len(variables) == 1:
            only_var = variables[0][0]
            for wrapper in (wrappers.REASSIGN, wrappers.REASSIGN_ORDER):
                forms.append(_wrapped(family, wrapper, expr, said, bound, names, only_var))
        if each and len(variables) == 1 and phrases and not only:
            forms.extend(_mapped(family, expr, tuple(phrases), bound, *variables[0]))
        if function and variables and not only:
            forms.extend(_as_function(family, expr, tuple(phrases), bound, names))
        kept = [f for f in forms if f is not None and (not only or f.kind in only)]
        total = sum(f.weight for f in kept) or 1.0
        for form in kept:
            form.weight *= weight / total
            self._add(form)

    def predicate(
        self,
        name: str,
        test: str,
        which: Templates,
        whether: Templates,
        *,
        of: str = "int",
        plural: str = "",
        singular: str = "",
        weight: float = 1.0,
        imports: Templates = (),
        **slots: Any,
    ) -> None:
        """A property of `{x}`, multiplied by filter, count, any, all, first, remove, if/else, loop and function."""
        one, many, v = _item_words(of, singular, plural)
        inner = test.replace("{x}", _loop_name(v, test))
        v = _loop_name(v, test)
        ys = "|".join(f"list[{t}]" for t in alternatives(of))
        common: dict[str, Any] = {"ys": ys, "imports": imports, **slots}

        def say(*patterns: str) -> list[str]:
            return [p.replace("<s>", w) for w in which for p in patterns]

        def ask(*patterns: str) -> list[str]:
            return [p.replace("<w>", w) for w in whether for p in patterns]

        self.expression(
            name + ".filter",
            f"[{v} for {v} in {{ys}} if {inner}]",
            say(
                f"the {many} in {{ys}} <s>",
                f"all {many} from {{ys}} <s>",
                f"a list of the {many} of {{ys}} <s>",
            ),
            orders=say(
                f"keep only the {many} in {{ys}} <s>",
                f"filter the {many} of {{ys}} <s>",
                f"select the {many} in {{ys}} <s>",
            ),
            sensible=bool,
            weight=3 * weight,
            **common,
        )
        self.expression(
            name + ".count",
            f"sum(1 for {v} in {{ys}} if {inner})",
            say(f"the number of {many} in {{ys}} <s>", f"how many {many} in {{ys}} there are <s>"),
            orders=say(f"count the {many} in {{ys}} <s>", f"count how many {many} there are in {{ys}} <s>"),
            asks=say(f"how many {many} are there in {{ys}} <s>?"),
            names=("count", "total", "num", "how_many"),
            weight=2 * weight,
            **common,
        )
        for quantifier, each in (("any", "any"), ("all", "every")):
            self.expression(
                f"{name}.{quantifier}",
                f"{quantifier}({inner} for {v} in {{ys}})",
                ask(f"whether {each} {one} in {{ys}} <w>", f"True if {each} {one} in {{ys}} <w>, else False"),
                orders=ask(f"check [if|whether] {each} {one} in {{ys}} <w>"),
                names=("flag", "ok", "result", quantifier + "_" + one),
                weight=0.8 * weight,
                **common,
            )
        self.expression(
            name + ".first",
            f"next({v} for {v} in {{ys}} if {inner})",
            ask(f"the first {one} in {{ys}} that <w>", f"the first {one} of {{ys}} which <w>"),
            orders=ask(f"find the first {one} in {{ys}} that <w>"),
            function=False,
            weight=0.5 * weight,
            **common,
        )
        self.statement(
            name + ".remove",
            f"{{ys}} = [{v} for {v} in {{ys}} if not ({inner})]",
            say(
                f"remove the {many} <s> from {{ys}}",
                f"delete all {many} <s> from {{ys}}",
                f"drop every {one} from {{ys}} of those <s>",
                f"take out of {{ys}} the {many} <s>",
            ),
            show="{ys}",
            weight=weight,
            **common,
        )
        self.statement(
            name + ".loop",
            f"for {v} in {{ys}}:\n    if {inner}:\n        print({v})",
            [
                *say(
                    f"print [all|] the {many} in {{ys}} <s>, one per line",
                    f"loop over {{ys}} and print the {many} <s>",
                ),
                *ask(f"print each {one} in {{ys}} that <w>", f"for each {one} in {{ys}}, print it if it <w>"),
            ],
            weight=weight,
            **common,
        )
        self.statement(
            name + ".collect",
            f"{{out}} = []\nfor {v} in {{ys}}:\n    if {inner}:\n        {{out}}.append({v})",
            say(
                f"use a for loop to collect the {many} in {{ys}} <s> in a new list {{out}}",
                f"loop through {{ys}} and append the {many} <s> to a list {{out}}",
                f"create an empty list {{out}}, then loop over {{ys}} and add the {many} <s> to it",
            ),
            out=new("list"),
            weight=0.5 * weight,
            **common,
        )
        self.statement(
            name + ".branch",
            f"if {test}:\n    print({{a}})\nelse:\n    print({{b}})",
            ask(
                "print {a} if {x} <w>, otherwise [print|] {b}",
                "if {x} <w> print {a}, else print {b}",
                "check if {x} <w>: print {a} if so, and {b} if not",
                "use an if statement to print {a} when {x} <w> and {b} otherwise",
            ),
            x=of,
            a=sampled("str", lambda rng: _answer(rng, name, True)),
            b=sampled("str", lambda rng: _answer(rng, name, False)),
            weight=weight,
            imports=imports,
            **slots,
        )
        self.expression(
            name + ".check",
            test,
            ask("whether {x} <w>", "True if {x} <w>, else False", "if {x} <w>"),
            orders=ask("check [if|whether] {x} <w>", "test if {x} <w>"),
            names=("flag", "check", "result", "is_it"),
            each=False,
            function=False,
            x=of,
            weight=weight,
            imports=imports,
            **slots,
        )
        self.function(
            name + ".function",
            f"return {test}",
            ask(
                "returns True if {x} <w>",
                "checks [if|whether] {x} <w>",
                "returns whether {x} <w>",
                "tells whether {x} <w>",
            ),
            names=("is_" + re.sub(r"\W", "_", name), "check", "test", "is_ok"),
            x=of,
            weight=1.5 * weight,
            imports=imports,
            **slots,
        )

    def statement(
        self,
        name: str,
        code: str,
        prompts: Templates,
        *,
        also: Sequence[tuple[str, Templates]] = (),
        show: str = "",
        imports: Templates = (),
        makes: Templates = (),
        gives: str = "",
        weight: float = 1.0,
        **slots: Any,
    ) -> None:
        """A step that is no expression; `also` holds other code for the same slots with its own prompts."""
        family = self._family(name, imports, makes=tuple(makes), gives=gives)
        variants = [(code, prompts), *also]
        for text, said in variants:
            slots_of = _slots(slots)
            form = Form(family, "statement", _dedent(text), tuple(said), slots_of, show=show)
            form.weight = weight / len(variants)
            self._add(form)

    def function(
        self,
        name: str,
        body: str,
        does: Templates,
        *,
        prompts: Templates = (),
        names: Templates = (),
        imports: Templates = (),
        weight: float = 1.0,
        **slots: Any,
    ) -> None:
        """A function; its type-string slots are parameters, and later turns may call it."""
        family = self._family(name, imports)
        bound = _slots(slots)
        params = tuple(n for n, s in bound.items() if isinstance(s, Var) and not _is_callable_pattern(s))
        bound["f"] = NewName("function", tuple(names))
        text = "def {f}({params}):\n" + textwrap.indent(_dedent(body), "    ")
        form = Form(family, "function", text, tuple(does), bound, _does(wrappers.FUNCTION), params=params)
        form.weight = weight * (0.7 if prompts else 1.0)
        self._add(form)
        if prompts:
            whole = Form(family, "function", text, tuple(prompts), bound, params=params, weight=0.3 * weight)
            self._add(whole)

    def story(
        self, name: str, steps: Sequence[Step], *, imports: Templates = (), weight: float = 1.0, **slots: Any
    ) -> None:
        """A fixed script of turns that share their slots."""
        family = self._family(name, imports)
        bound = _slots(slots)
        forms = []
        for one in steps:
            needs = (*family.imports, *one.imports) if one is steps[0] else one.imports
            part = Family(family.name, needs)
            used = {n for t in (one.code, *one.prompts) for n in slots_in(t)}
            here = {n: s for n, s in bound.items() if n in used or isinstance(s, Derived)}
            forms.append(Form(part, "story", one.code, one.prompts, here, optional=one.optional))
        first = forms[0]
        first.slots, first.then, first.weight = bound, tuple(forms[1:]), weight
        self._add(first)

    def record(
        self,
        name: str,
        fields: Mapping[str, Draw],
        methods: Sequence[Method],
        *,
        names: Templates,
        objects: Templates = (),
        weight: float = 1.0,
    ) -> None:
        """A class that grows over turns: defined, instantiated, read, extended, called; one story per method."""
        for number, one in enumerate(methods or [None]):
            self._record_story(
                f"{name}.{one.name if one else number}",
                fields,
                one,
                names,
                objects,
                weight / max(1, len(methods)),
            )

    def _record_story(
        self,
        name: str,
        fields: Mapping[str, Draw],
        extra: Method | None,
        names: Templates,
        objects: Templates,
        weight: float,
    ) -> None:
        attributes = list(fields)
        listed = ", ".join(attributes[:-1]) + (" and " if len(attributes) > 1 else "") + attributes[-1]
        head = f"class {{C}}:\n    def __init__(self, {', '.join(attributes)}):\n" + "\n".join(
            f"        self.{a} = {a}" for a in attributes
        )
        values = ", ".join(f"{{v_{a}}}" for a in attributes)
        told = ", ".join(f"{a} {{v_{a}}}" for a in attributes)
        slots: dict[str, Slot | str] = {
            "C": NewName("class", tuple(names)),
            "o": new(*objects, "obj", "x", "item", "one"),
            **{f"v_{a}": draw for a, draw in fields.items()},
        }
        steps = [
            step(
                head,
                (
                    f"[write|define|create|make] a class {{C}} with the attributes {listed}",
                    f"[write|define|create] a class [called|named] {{C}} whose constructor takes {listed}",
                    f"create a {{C}} class with {listed}",
                    f"class {{C}} has {listed}, set in __init__",
                    f"define a class {{C}} that is initialised with {listed}",
                    f"i want a class {{C}} that stores {listed}",
                ),
            ),
            step(
                f"{{o}} = {{C}}({values})",
                (
                    f"create an instance {{o}} of {{C}} with {told}",
                    f"make a {{C}} {{o}} with {told}",
                    f"create a {{C}} object called {{o}} with {told}",
                    f"let {{o}} be a {{C}} with {told}",
                    f"instantiate {{C}} with {told} and store it in {{o}}",
                    f"make {{o}}, a {{C}} with {told}",
                ),
            ),
        ]
        shown = attributes[_hash(name) % len(attributes)]
        steps.append(
            step(
                f"print({{o}}.{shown})",
                (
                    f"print the {shown} of {{o}}",
                    f"show {{o}}'s {shown}",
                    f"what is the {shown} of {{o}}?",
                    f"display the attribute {shown} of {{o}}",
                    f"print {{o}}.{shown}",
                    f"output the {shown} of {{o}}",
                ),
                optional=True,
            )
        )
        if extra:
            steps.extend(_method_steps(extra, slots))
        self.story(name, steps, weight=weight, **slots)


DOMAINS: dict[str, Domain] = {}


# ---- how the multipliers are made -------------------------------------------------------------------------


def _method_steps(extra: Method, slots: dict[str, "Slot | str"]) -> list[Step]:
    for param, draw in extra.params.items():
        slots[f"m_{param}"] = draw
    head = ", ".join(["self", *extra.params])
    given = f" that takes {' and '.join(extra.params)} and" if extra.params else " that"
    call = f"{{o}}.{extra.name}({', '.join(f'{{m_{p}}}' for p in extra.params)})"
    told = " with " + " and ".join(f"{{m_{p}}}" for p in extra.params) if extra.params else ""
    returns = "return" in extra.body
    define = step(
        f"def {extra.name}({head}):\n{textwrap.indent(extra.body, '    ')}\n\n{{C}}.{extra.name} = {extra.name}",
        [
            p.replace("<does>", does)
            for does in extra.does
            for p in (
                f"add a method {extra.name} to {{C}}{given} <does>",
                f"give {{C}} a method {extra.name}{given} <does>",
                f"write a method {extra.name} for the class {{C}}{given} <does>",
                f"extend {{C}} with a method {extra.name}{given} <does>",
            )
        ],
    )
    if returns:
        use = step(
            f"print({call})",
            (
                f"call {extra.name} on {{o}}{told} and print the result",
                f"print the result of {{o}}.{extra.name}{told}",
                f"print what {extra.name} returns for {{o}}{told}",
                f"show the result of calling {extra.name} on {{o}}{told}",
                f"call the method {extra.name} of {{o}}{told} and show what it returns",
            ),
        )
    else:
        use = step(
            call,
            (
                f"call {extra.name} on {{o}}{told}",
                f"call the {extra.name} method of {{o}}{told}",
                f"run {extra.name} on {{o}}{told}",
                f"use {{o}}.{extra.name}{told}",
                f"now {{o}} should {extra.name}{told}",
            ),
        )
    return [define, use]


def _slots(slots: Mapping[str, "Slot | str"]) -> dict[str, Slot]:
    return {name: var(slot) if isinstance(slot, str) else slot for name, slot in slots.items()}


def _is_callable_pattern(slot: Var) -> bool:
    return slot.draw.type.startswith(("function", "procedure"))


def _dedent(code: str) -> str:
    return textwrap.dedent(code).strip("\n").rstrip()


def _does(prompts: Templates) -> tuple[str, ...]:
    return tuple(p.replace("<does>", "<phrase>") for p in prompts)


def _wrapped(
    family: Family,
    wrapper: Wrapper,
    expr: str,
    said: Mapping[str, tuple[str, ...]],
    slots: Mapping[str, Slot],
    names: Templates,
    reassigned: str = "",
) -> Form | None:
    phrases = said[wrapper.over]
    if not phrases:
        return None
    if wrapper.kind == "fstring" and (re.search(r"['\"\\:!\[]|\{[^}]*\{", expr) or _has_text(slots)):
        return None
    mark = {"phrases": "<phrase>", "orders": "<order>", "asks": "<ask>"}[wrapper.over]
    wraps = tuple(p.replace(mark, "<phrase>").replace("{var}", "{%s}" % reassigned) for p in wrapper.prompts)
    code = wrapper.code.replace("<expr>", expr).replace("{var}", "{%s}" % reassigned)
    bound = dict(slots)
    if "{out}" in code:
        bound["out"] = NewName("variable", tuple(names) or words.HINTS["result"])
    if "{label" in code:
        bound["label"] = sampled("str", lambda rng: _label(rng))
    replay = wrapper.kind in ("assign", "print")
    return Form(family, wrapper.kind, code, phrases, bound, wraps, wrapper.weight, expr=expr, replay=replay)


def _has_text(slots: Mapping[str, Slot]) -> bool:
    return any(isinstance(s, Draw) and s.type != "int" and s.type != "float" for s in slots.values())


def _label(rng: Random) -> str:
    text = rng.choice(("Result", "Answer", "Total", "Value", words.plain_word(rng), words.any_word(rng)))
    return text + rng.choice((":", ":", "", " =", " is"))


def _answer(rng: Random, name: str, positive: bool) -> str:
    plain = name.split(".")[-1].replace("_", " ")
    pairs = (("yes", "no"), ("Yes", "No"), ("true", "false"), (plain, "not " + plain), ("ok", "wrong"))
    if rng.random() < 0.3:
        return words.any_word(rng)
    return rng.choice(pairs)[0 if positive else 1]


def _item_words(of: str, singular: str, plural: str) -> tuple[str, str, str]:
    kind = alternatives(of)[0]
    default = {"int": ("number", "n"), "float": ("number", "x"), "str": ("word", "w"), "bool": ("flag", "b")}
    one, v = default.get(kind, ("item", "item"))
    one = singular or one
    return one, plural or one + "s", v


def _loop_name(wanted: str, expr: str) -> str:
    taken = identifiers(expr)
    return next(v for v in (wanted, "item", "value", "element", "entry") if v not in taken)


def _mapped(
    family: Family, expr: str, phrases: tuple[str, ...], slots: Mapping[str, Slot], name: str, slot: Var
) -> list[Form]:
    kinds = alternatives(slot.draw.type)
    if slot.last or not set(kinds) <= {"int", "float", "str"}:
        return []
    one, _, v = _item_words(slot.draw.type, "", "")
    v = _loop_name(v, expr)
    hole = "{%s}" % name
    inner = expr.replace(hole, v)
    if name in slots_in(inner):
        return []
    lists = Draw("|".join(f"list[{k}]" for k in kinds), _list_sampler(slot.draw), _list_accept(slot.draw))
    bound = {n: s for n, s in slots.items() if n != name} | {"each": Var(lists)}
    forms = []
    for wrapper in (*wrappers.EACH, wrappers.MAPPING):
        stand_in = f"each {one} in {{each}}" if wrapper is not wrappers.MAPPING else f"the {one}"
        if wrapper is wrappers.EACH[2]:
            stand_in = f"each {one}"
        usable = tuple(p.replace(hole, stand_in, 1) for p in phrases if p.count(hole) == 1)
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
    return lambda rng: [item.sample(rng) for _ in range(rng.choice((3, 3, 4, 5, 6, 8)))]


def _list_accept(item: Draw) -> Callable[[Any], bool] | None:
    accept = item.accept
    return None if accept is None else lambda values: all(accept(v) for v in values)


def _as_function(
    family: Family, expr: str, phrases: tuple[str, ...], slots: Mapping[str, Slot], names: Templates
) -> list[Form]:
    if not phrases or any(isinstance(s, Var) and (_is_callable_pattern(s) or s.last) for s in slots.values()):
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
            forms.append(Form(family, kind, text, does, bound, _does(prompts), share, params=params))
    return forms


# ---- choosing ---------------------------------------------------------------------------------------------


class Menu:
    """All forms that may be chosen, with their shares; answers weighted choices, also by the tag of a variable."""

    def __init__(self, domains: Iterable[Domain], held_out: bool, only: str = "") -> None:
        self.forms: list[Form] = []
        self.weights: list[float] = []
        self.makers: list[Form] = []
        for domain in domains:
            total = sum(form.weight for form in domain.forms) or 1.0
            for form in domain.forms:
                if form.family.gives:
                    self.makers.append(form)
                wanted = form.family.name.startswith(only) if only else _belongs(form, held_out)
                if wanted:
                    self.forms.append(form)
                    self.weights.append(domain.weight * form.weight / total)
        if not self.forms:
            raise UsageError(f"No family called {only!r}: see the files in training/corpus/domains.")
        self.cumulative = list(accumulate(self.weights))
        self._by_tag: dict[str, tuple[list[Form], list[float]]] = {}

    def any(self, rng: Random) -> Form:
        """A form by its share of all turns."""
        return self.forms[bisect(self.cumulative, rng.random() * self.cumulative[-1], 0, len(self.forms) - 1)]

    def using(self, rng: Random, tag: str) -> Form | None:
        """A form that can use a variable with this tag."""
        if tag not in self._by_tag:
            forms, weights = [], []
            for form, weight in zip(self.forms, self.weights, strict=True):
                needs = [slot.draw.type for _, slot in form.variables()]
                if any(matches(pattern, tag) for pattern in needs):
                    forms.append(form)
                    # a family for just this type is worth more here than one for any value
                    weights.append(weight * (0.25 if "any" in needs else 1.0))
            self._by_tag[tag] = (forms, list(accumulate(weights)))
        forms, cumulative = self._by_tag[tag]
        if not forms:
            return None
        return forms[bisect(cumulative, rng.random() * cumulative[-1], 0, len(forms) - 1)]

    def maker(self, rng: Random, pattern: str) -> Form | None:
        """A form that makes a value of a type that has no literal (a data frame, a fitted model)."""
        fitting = [
            m for m in self.makers if matches(pattern, m.family.gives) and m.kind in ("statement", "assign")
        ]
        return rng.choice(fitting) if fitting else None


def _belongs(form: Form, held_out: bool) -> bool:
    if held_out:
        return form.family.is_held_out or bool(form.unseen)
    return not form.family.is_held_out
