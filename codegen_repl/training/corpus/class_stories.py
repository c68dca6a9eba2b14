"""Stories about one class: written whole, or with one method more later on.

A `Kind` says what the class stores and can do; each method gives a few stories. Before there are objects the
class is written again with the new method; after that the method is assigned to the class, so that objects
which exist have it too. Knows domains only through `Domain.story`.
"""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from codegen_repl.training.corpus.draws import Draw, NewName, new
from codegen_repl.training.corpus.family import Domain, Step, step
from codegen_repl.training.corpus.forms import dedent

STATES = (
    "[write|define|create|make] a class {C} with the attributes <fields><fixed>",
    "[write|define|create] a class [called|named] {C} whose constructor takes <fields><fixed>",
    "create a {C} class with <fields><fixed>",
    "class {C} has <fields><fixed>, set in __init__",
    "i want a class {C} that stores <fields><fixed>",
    "define a class {C} with an __init__ that takes <fields><fixed>",
)
EMPTY_STATES = (  # nothing is handed to the constructor
    "[write|define|create|make] a class {C}<fixed>",
    "[write|define|create] a class [called|named] {C}<fixed>",
    "create a {C} class<fixed>",
    "i want a class {C}<fixed>",
    "make a class {C}<fixed>, set up in __init__",
)
WITH_METHODS = (
    " and <method> that <does>",
    " and <method> that <does>",
    ". It has <method> that <does>",
    ". add <method> that <does>",
    ". Give it <method> which <does>",
    ". it should have <method> that <does>",
)
ADDS = (
    "add <method> to the class {C} that <does>",
    "add <method> to {C} which <does>",
    "extend the class {C} with <method> that <does>",
    "give {C} <method> that <does>",
    "write <method> for the class {C} that <does>",
    "{C} should also have <method> that <does>",
)
REWRITES = (
    *ADDS,
    "rewrite {C} so that it also has <method> that <does>",
    "write {C} again with <method> that <does>",
)
OBJECTS = (
    "create an instance {o} of {C}<told>",
    "make a {C} {o}<told>",
    "create a {C} object called {o}<told>",
    "let {o} be a {C}<told>",
    "instantiate {C}<told> and store it in {o}",
    "make {o}, a {C}<told>",
    "create an object {o} of the class {C}<told>",
)
RESULTS = (
    "print <call>",
    "print what <name> returns for <target>",
    "call <name> on <target> and print the result",
    "show the result of <call>",
    "print the result of calling <name> on <target>",
)
ACTIONS = (
    "call <call>",
    "call <name> on <target>",
    "run the method <name> of <target>",
    "use <call>",
)


@dataclass(frozen=True, slots=True)
class Ability:
    """A method: its parameters, body, verb phrases, and how a turn that uses it looks and is asked for."""

    name: str
    body: str
    does: tuple[str, ...]
    params: Mapping[str, Draw | None] = field(default_factory=dict)  # None: another object of the class
    use: str = ""
    says: tuple[str, ...] = ()
    extra: Mapping[str, Draw] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """Its definition, at the left margin."""
        head = f"def {self.name}({', '.join(('self', *self.params))}):\n"
        return head + textwrap.indent(dedent(self.body), "    ")

    def asked(self, prompts: Sequence[str], does: Sequence[str] = ()) -> list[str]:
        """Prompts with this method and what it does filled in."""
        takes = f"({', '.join(self.params)})" if self.params else ""
        noun = f"a {self.name} method" if self.name.startswith("__") else f"a method {self.name}{takes}"
        return [p.replace("<method>", noun).replace("<does>", d) for p in prompts for d in does or self.does]

    @property
    def call(self) -> str:
        """Calling it on `{o}` with drawn arguments."""
        return f"{{o}}.{self.name}({', '.join(f'{{m_{p}}}' for p in self.params)})"

    def using(self) -> Step:
        """The turn that uses it."""
        returns = "return" in self.body
        given = " and ".join(f"{{m_{p}}}" for p in self.params)
        target = "{o}" + (f" with {given}" if given else "")
        generic = [
            p.replace("<call>", self.call).replace("<name>", self.name).replace("<target>", target)
            for p in (RESULTS if returns else ACTIONS)
        ]
        if self.use:
            return step(self.use, self.says)
        return step(f"print({self.call})" if returns else self.call, [*self.says, *generic])


def ability(
    name: str,
    body: str,
    does: Sequence[str],
    /,
    use: str = "",
    says: Sequence[str] = (),
    extra: Mapping[str, Draw] | None = None,
    **params: Draw | None,
) -> Ability:
    """A method of a kind: `use` is the code of a turn that uses it, `says` ask for that turn.

    A parameter `k` and an `extra` value `k` are written `{m_k}` in both.
    """
    return Ability(name, body, tuple(does), params, dedent(use), tuple(says), extra or {})


@dataclass(frozen=True, slots=True)
class Kind:
    """A class as people write it: constructor arguments, what else it starts with, and its methods."""

    name: str
    names: tuple[str, ...]
    objects: tuple[str, ...]
    fields: Mapping[str, Draw]
    abilities: tuple[Ability, ...]
    fixed: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def source(self, abilities: Sequence[Ability]) -> str:
        """The class with these methods."""
        lines = [f"        self.{a} = {a}" for a in self.fields]
        lines += [f"        self.{a} = {start}" for a, (start, _) in self.fixed.items()]
        head = f"class {{C}}:\n    def __init__({', '.join(('self', *self.fields))}):\n" + "\n".join(lines)
        return "\n\n".join((head, *(textwrap.indent(one.source, "    ") for one in abilities)))

    def slots(self, abilities: Sequence[Ability]) -> dict[str, Any]:
        """Slots for the class, an object, its arguments and those of the methods' calls."""
        return {
            "C": NewName("class", self.names),
            "o": new(*self.objects, "obj", "x", "item", "one"),
            "o2": new("second", "another", "two", "rival"),
            "t": new("combined", "both", "outcome", "result"),
            **{f"v_{a}": draw for a, draw in self.fields.items()},
            **{f"w_{a}": draw for a, draw in self.fields.items()},
            **{f"m_{p}": draw for one in abilities for p, draw in one.params.items() if draw},
            **{f"m_{p}": draw for one in abilities for p, draw in one.extra.items()},
        }

    def prompts(self) -> list[str]:
        """How the class without methods is asked for."""
        parts = [told for _, told in self.fixed.values()]
        if self.fields:
            extra = ", plus " + _listed(parts) if parts else ""
            return [p.replace("<fields>", _listed(self.fields)).replace("<fixed>", extra) for p in STATES]
        return [p.replace("<fixed>", " with " + _listed(parts)) for p in EMPTY_STATES]

    def make(self, slot: str = "o", values: str = "v") -> Step:
        """The turn that makes an object."""
        code = f"{{{slot}}} = {{C}}({', '.join(f'{{{values}_{a}}}' for a in self.fields)})"
        told = " with " + _listed([f"{a} {{{values}_{a}}}" for a in self.fields]) if self.fields else ""
        return step(code, [p.replace("<told>", told).replace("{o}", f"{{{slot}}}") for p in OBJECTS])


def _listed(words: Sequence[str] | Mapping[str, Any]) -> str:
    items = list(words)
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]


def _direct(kind: Kind, one: Ability) -> list[Step]:
    """The class with one method at once, an object, a use."""
    asked = one.asked(_going_on(kind.prompts()))
    return [step(kind.source([one]), asked), *_objects(kind, one), one.using()]


def _going_on(prompts: Sequence[str]) -> list[str]:
    """Each prompt with one way to go on about methods, in turn."""
    return [p + WITH_METHODS[i % len(WITH_METHODS)] for i, p in enumerate(prompts)]


def _growing(kind: Kind, first: Ability | None, then: Ability) -> list[Step]:
    """The class (with a first method), written again with one more, an object, a use of each."""
    prompts = kind.prompts()
    start = [] if first is None else [first]
    asked = prompts if first is None else first.asked(_going_on(prompts), first.does[:1])
    steps = [
        step(kind.source(start), asked),
        step(kind.source([*start, then]), then.asked(REWRITES)),
        *_objects(kind, then),
    ]
    return [*steps, *(one.using() for one in (*start, then))]


def _objects(kind: Kind, one: Ability) -> list[Step]:
    return [kind.make(), kind.make("o2", "w")] if "{o2}" in one.use else [kind.make()]


def _added(kind: Kind, one: Ability) -> list[Step]:
    """The class and an object, then the method for both, and a use."""
    code = f"{one.source}\n\n{{C}}.{one.name} = {one.name}"
    adding = step(code, one.asked(ADDS))
    return [step(kind.source([]), kind.prompts()), *_objects(kind, one), adding, one.using()]


def declare(domain: Domain, kind: Kind, weight: float = 1.0) -> None:
    """All stories of a kind: whole, growing before there is an object, and growing after."""
    for number, one in enumerate(kind.abilities):
        before = kind.abilities[number - 1] if number else None
        if before is not None and "{o2}" in before.use:
            before = None
        for title, steps, used, share in (
            ("whole", _direct(kind, one), [one], 1.0),
            ("grown", _growing(kind, before, one), [*([before] if before else []), one], 0.8),
            ("added", _added(kind, one), [one], 0.6),
        ):
            name = f"{kind.name}.{one.name.strip('_')}.{title}"
            share *= weight / len(kind.abilities)
            domain.story(name, steps, weight=share, **kind.slots(used))
