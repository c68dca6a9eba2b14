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

In templates only declared slots are holes: `{w: len(w) for w in {ws}}` needs no escaping, and `f"{{x}}"`
gives `f"{xs}"`. In prompts `[big|large|]` picks one option, `{k.th}` is "third", `{k.word}` "three",
`{s.bare}` a string or name without quotes, `{xs.and_items}` "1, 2 and 3", `{x.noun}` "list of numbers".
Write prompts in lower case without a final stop; typing styles are added (never inside names or literals).

Kinds
-----
d.expression(name, expr, phrases, orders=[...], asks=[...], names=("total",), ...)
    A value. `phrases` are noun phrases ("the length of {s}"), `orders` imperatives without a destination
    ("sort {xs} from low to high"), `asks` questions ("how long is {s}?"). At least 4 phrases. The engine
    multiplies them: store in a new name, print, label, f-string, reassign, function, lambda, and for one
    int/float/str variable also "of each item in a list". An order alone ("reverse {s}") changes its
    variable, or ("count ...", "compute ...") keeps what it finds under an obvious name and prints it, as
    its verb says. `names`: hints for the result's name.
    `each=False`, `function=False`, `only=("assign", "print")` switch multipliers off.
    `sensible=lambda result: bool(result)` rejects dull results; other literals are then tried.
d.predicate(name, test, which=[...], whether=[...], of="int")
    A yes/no property of `{x}`: test "{x} % 2 == 0", which ["that are even", ...] (after a plural noun),
    whether ["is even", ...] (after a singular). Becomes filter, count, any, all, first, remove, if/else,
    loop, function. `plural`/`singular` name the items ("words"/"word").
d.statement(name, code, prompts, also=[(code, prompts), ...], show="{xs}", ...)
    Anything else (loops, in-place changes). `prompts` (at least 6) are whole imperatives. `show`: an
    expression that may be printed in the same step ("..., then print it"). `also`: other code with its own
    prompts over the same slots.
d.function(name, body, does, xs="list[int]", ...)
    `does` are verb phrases, at least 4: "returns the largest number in {xs}", "prints every word of {s}".
    Slots given as type strings or `var(integer(1, 20))` are parameters; other draws are constants in the
    body; a slot "function(int)->*" is an earlier function, called in the body. Body without `def`, dedented.
    `names=("average", "mean_of")` are hints for its name. Later turns call it with live variables or
    literals; examples for prompts are computed by calling it. `prompts=[...]` adds whole prompts with {f},
    {params} and the slots. For default arguments use a statement or story.
d.story(name, [step(code, prompts, optional=False, imports=()), ...], **slots)
    A fixed script of turns that share slots (fit a model, predict, plot), drawn once; 4 prompts a step.
d.record(name, fields={"owner": word("person"), "balance": integer(0, 500)}, methods=[method(...)],
         names=("Account",), objects=("acc", "mine"))
    A class that grows over turns: defined, instantiated, a field printed, a method added and called.
    `method("deposit", "self.balance += amount", ["adds amount to the balance", ...], amount=integer(1, 99))`

Common options: `imports=["import math"]` (added to the code when the program lacks them), `weight=1.0` within
the domain, `makes=("model",)` for names written out in the code that later turns may use, `gives="dataframe"`
when a statement or expression makes a value that is no literal (used wherever such a variable is missing).
The type tags are listed in tags.py. Large values never reach a family: ints stop at 10**9, lists at 60 items.
Names that the code writes out (loop variables, locals) never clash: no variable is called so.

Try it: `python -m codegen_repl.training.corpus --check lists.largest` and `--family lists.largest --show 10`.
"""

import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus import wrappers
from codegen_repl.training.corpus.draws import Derived, Draw, NewName, Slot, Var, new, sampled, var
from codegen_repl.training.corpus.forms import Family, Form, Method, Step, Templates, dedent, method, step
from codegen_repl.training.corpus.multipliers import (
    answer,
    as_function,
    does_prompts,
    found,
    is_callable_pattern,
    item_words,
    loop_name,
    mapped,
    unnamed,
    wrapped,
)
from codegen_repl.training.corpus.records import record_story
from codegen_repl.training.corpus.tags import alternatives
from codegen_repl.training.corpus.template import slots_in

__all__ = ["DOMAINS", "Domain", "Step", "method", "step"]


class Domain:
    """A set of families with one share of all turns; its methods register families (see the guide)."""

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
        /,
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
        forms = [wrapped(family, w, expr, said, bound, names) for w in wrappers.WRAPPERS]
        forms.extend(found(family, expr, said, bound, names))
        variables = [(n, s) for n, s in bound.items() if isinstance(s, Var)]
        if len(variables) == 1:
            only_var = variables[0][0]
            for wrapper in (wrappers.REASSIGN, wrappers.REASSIGN_ORDER, wrappers.UPDATE):
                forms.append(wrapped(family, wrapper, expr, said, bound, names, only_var))
        if each and len(variables) == 1 and phrases and not only:
            forms.extend(mapped(family, expr, tuple(phrases), bound, *variables[0]))
        if function and variables and not only:
            forms.extend(as_function(family, expr, tuple(phrases), bound, names))
        kept = [f for f in forms if f is not None and (not only or f.kind in only)]
        total = sum(f.weight for f in kept) or 1.0
        for form in kept:
            form.weight *= weight / total
            self._add(form)

    def predicate(
        self,
        name: str,
        test: str,
        /,
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
        """A property of `{x}`, multiplied by filter, count, any, all, first, remove, if/else, function."""
        one, many, v = item_words(of, singular, plural)
        inner = test.replace("{x}", loop_name(v, test))
        v = loop_name(v, test)
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
            sensible=lambda found: found is not None,
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
                f"drop the {many} <s> from {{ys}}",
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
            f"if {test}:\n    print({{yes}})\nelse:\n    print({{no}})",
            ask(
                "print {yes} if {x} <w>, otherwise [print|] {no}",
                "if {x} <w> print {yes}, else print {no}",
                "check if {x} <w>: print {yes} if so, and {no} if not",
                "use an if statement to print {yes} when {x} <w> and {no} otherwise",
            ),
            x=of,
            yes=sampled("str", lambda rng: answer(rng, name, True)),
            no=sampled("str", lambda rng: answer(rng, name, False)),
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
        /,
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
            form = Form(family, "statement", dedent(text), tuple(said), slots_of, show=show)
            form.weight = weight / len(variants)
            form.replay = re.fullmatch(r"\{\w+\} = \{\w+\}", form.code) is not None
            self._add(form)

    def function(
        self,
        name: str,
        body: str,
        /,
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
        params = tuple(n for n, s in bound.items() if isinstance(s, Var) and not is_callable_pattern(s))
        bound["f"] = NewName("function", tuple(names))
        text = "def {f}({params}):\n" + textwrap.indent(dedent(body), "    ")
        form = Form(
            family, "function", text, tuple(does), bound, does_prompts(wrappers.FUNCTION), params=params
        )
        form.weight = weight * (0.7 if prompts else 1.0)
        self._add(form)
        for other in unnamed(form, names[0] if names else ""):
            self._add(other)
        if prompts:
            whole = Form(family, "function", text, tuple(prompts), bound, params=params, weight=0.3 * weight)
            self._add(whole)

    def story(
        self,
        name: str,
        steps: Sequence[Step],
        /,
        *,
        imports: Templates = (),
        weight: float = 1.0,
        **slots: Any,
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
        """A class that grows over turns: defined, instantiated, read, extended; a story a method."""
        for number, one in enumerate(methods or (None,)):
            title = f"{name}.{one.name if one else number}"
            steps, slots = record_story(title, fields, one, names, objects)
            self.story(title, steps, weight=weight / max(1, len(methods)), **slots)


DOMAINS: dict[str, Domain] = {}


def _slots(slots: Mapping[str, "Slot | str"]) -> dict[str, Slot]:
    return {name: var(slot) if isinstance(slot, str) else slot for name, slot in slots.items()}
