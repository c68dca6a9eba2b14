"""Filling the slots of a form for one program: live variables, literals, fresh names, calls' arguments.

Knows the live values and how this person types; makes no turns and runs no code.
"""

from dataclasses import dataclass
from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus import words
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
from codegen_repl.training.corpus.execution import LiveProgram, Variable
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.references import Focus
from codegen_repl.training.corpus.style import Style
from codegen_repl.training.corpus.tags import matches
from codegen_repl.training.corpus.template import Filled, fill_code, hole, source

SHORT = 36  # characters of a literal that may stand in an expression
SHORT_TWICE = 18  # of one that stands there more than once


@dataclass(frozen=True, slots=True)
class Bound:
    """A form with its slots filled for one program."""

    form: Form
    fills: dict[str, Filled]
    code: str
    imports: tuple[str, ...]
    fresh: tuple[str, ...]


@dataclass(slots=True)
class Binder:
    """Fills slots from one live program; `focus` is what the step before made or changed."""

    rng: Random
    style: Style
    live: LiveProgram
    focus: Focus | None = None

    def candidates(self, slot: Var, avoid: frozenset[str], used: set[str]) -> list[Variable]:
        """The live variables that may fill a slot, oldest first."""
        return [
            v
            for v in self.live.variables.values()
            if v.name not in avoid
            and v.name not in used
            and (not slot.last or (self.focus is not None and v.name == self.focus.name))
            and matches(slot.draw.type, v.tag)
            and slot.draw.accepts(self.live.namespace[v.name], v.tag)
        ]

    def literals(self, form: Form) -> dict[str, Filled]:
        """Short literals for some or all of the slots that may do without a variable; maybe none."""
        names = form.inlinable
        if len(names) > 1 and self.rng.random() < 0.35:
            names = (self.rng.choice(names),)
        found = {}
        for name in names:
            filled = self._short_literal(form, name)
            if filled is None:
                return {}
            found[name] = filled
        return found

    def _short_literal(self, form: Form, name: str) -> Filled | None:
        slot, stand = form.slots[name], hole(name)
        assert isinstance(slot, Var)
        times = form.code.count(stand)
        for _ in range(4):
            value = slot.draw.sample(self.rng)
            text = source(value, self.style.quote)
            if len(text) > (SHORT if times == 1 else SHORT_TWICE) or text[1:-1] in self.live.names:
                continue  # too long, or it would look like a quoted name
            is_number = isinstance(value, (int, float))
            if is_number and (stand + "." in form.code or (text[0] == "-" and stand + " **" in form.code)):
                continue
            return Filled(text, text, value)
        return None

    def bind(
        self, form: Form, given: dict[str, Filled] | None = None, taken: frozenset[str] = frozenset()
    ) -> Bound | None:
        """Every slot filled, or None if no live variable fits one; names in `taken` are not used."""
        fills: dict[str, Filled] = dict(given or {})
        used: set[str] = set()
        fresh: list[str] = []
        values = SimpleNamespace(**{n: f.value for n, f in fills.items()})
        # variables first, then literals and names, then what is computed from them
        for name, slot in sorted(form.slots.items(), key=lambda item: _ORDER[type(item[1])]):
            if name in fills:
                continue
            filled = self._fill(form, name, slot, fills, values, used, taken)
            if filled is None:
                return None
            if isinstance(slot, NewName):
                fresh.append(filled.code)
            used.add(filled.code)
            fills[name] = filled
            setattr(values, name, filled.value)
        if form.params:
            text = ", ".join(fills[p].code for p in form.params)
            fills["params"] = Filled(text, text)
        return Bound(form, fills, fill_code(form.code, fills), form.family.imports, tuple(fresh))

    def fresh_name(self, hints: tuple[str, ...], avoid: frozenset[str], kind: str = "variable") -> Filled:
        """A name that the program does not have."""
        make = {"function": words.function_name, "class": words.class_name}.get(kind, words.identifier)
        fresh = make(self.rng, hints, avoid | self.live.names)
        self.live.names.add(fresh)
        return Filled(fresh, self.style.name(fresh, fresh=True), None, True)

    def _exact_name(self, name: str, avoid: frozenset[str]) -> Filled | None:
        """The name that the code has when nobody says one."""
        if name in avoid | self.live.names or name in words.TAKEN or not name.isidentifier():
            return None
        self.live.names.add(name)
        return Filled(name, name, name, True)

    def named(self, variable: Variable) -> Filled:
        """A live variable as this person writes it."""
        shown = self.style.name(variable.name, fresh=False)
        return Filled(variable.name, shown, self.live.namespace[variable.name], True)

    def _fill(
        self,
        form: Form,
        name: str,
        slot: Slot,
        fills: dict[str, Filled],
        values: SimpleNamespace,
        used: set[str],
        taken: frozenset[str],
    ) -> Filled | None:
        rng = self.rng
        if isinstance(slot, Var):
            if name in form.params:
                return self._parameter(name, slot, form.avoid | used | set(self.live.variables))
            found = self.candidates(slot, form.avoid, used)
            if not found:
                return None
            return self.named(found[-1 - min(int(rng.expovariate(1.0)), len(found) - 1)])
        if isinstance(slot, NewName) and slot.kind == "exact":
            said = slot.hints[0] if len(slot.hints) == 1 else rng.choice(slot.hints)
            return self._exact_name(said, form.avoid | used | taken)
        if isinstance(slot, NewName):
            return self.fresh_name(slot.hints, form.avoid | used | taken, slot.kind)
        if isinstance(slot, Fragment):
            option = rng.choice(slot.options)
            code, prompt = option if isinstance(option, tuple) else (option, option)
            return Filled(code, prompt, code)
        if isinstance(slot, ArgumentsOf):
            return self._arguments(fills[slot.function].code)
        value = slot.sample(rng) if isinstance(slot, Draw) else _computed(form, name, slot, values)
        text = source(value, self.style.quote)
        return Filled(text, text, value)

    def _parameter(self, name: str, slot: Var, avoid: frozenset[str] | set[str]) -> Filled:
        kind = slot.draw.type
        hints = next((h for pattern, h in _PARAMETERS if matches(pattern, kind)), ("x", "value", "data"))
        options = [h for h in ((name,) if self.rng.random() < 0.4 else ()) + hints if h not in avoid]
        chosen = options[0] if options and options[0] == name else self.rng.choice(options or ["p_" + name])
        return Filled(chosen, chosen, None, True)

    def _arguments(self, function: str) -> Filled | None:
        signature = self.live.variables[function].signature
        if signature is None:
            return None
        parts = []
        for draw in signature.params:
            found = self.candidates(Var(draw), frozenset(), {function})
            if found and self.rng.random() < 0.6:
                parts.append(self.rng.choice(found).name)
            elif is_literal(draw):
                parts.append(source(draw.sample(self.rng), self.style.quote))
            else:
                return None
        joined = " and ".join(parts)
        return Filled(", ".join(parts), joined if self.rng.random() < 0.7 else ", ".join(parts), None)


def _computed(form: Form, name: str, slot: Derived, values: SimpleNamespace) -> Any:
    try:
        return slot.compute(values)
    except AttributeError as error:
        if error.obj is not values:
            raise
        raise UsageError(
            f"{form.family.name}: the slot {name} is computed from {error.name}, which no template mentions; "
            f"name {error.name} in the parentheses after the story's name."
        ) from error


_ORDER = {Var: 0, Draw: 1, Fragment: 1, NewName: 2, Derived: 3, ArgumentsOf: 4}
_PARAMETERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("list[str]", ("words", "lst", "items", "strings", "names", "values")),
    ("list[list[*]]", ("matrix", "rows", "grid", "lists", "m")),
    ("list[*]", ("lst", "nums", "numbers", "values", "xs", "items", "arr")),
    ("dict[*]", ("d", "mapping", "data", "counts", "table")),
    ("str", ("s", "text", "string", "word", "line")),
    ("int", ("n", "x", "num", "k", "number", "a", "b", "m")),
    ("float", ("x", "y", "value", "a", "b", "amount")),
    ("set[*]", ("s", "a", "b", "items")),
    ("tuple[*]", ("t", "pair", "point", "values")),
)
