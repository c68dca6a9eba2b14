"""Choosing a form: by its share of all turns, by what it can do with a variable, or by what it makes."""

from bisect import bisect
from collections.abc import Iterable
from itertools import accumulate
from random import Random

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus.draws import is_literal
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.joint import parts_of
from codegen_repl.training.corpus.nesting import Composer
from codegen_repl.training.corpus.tags import matches


class Menu:
    """All forms that may be chosen, with their shares of turns."""

    def __init__(self, domains: Iterable[Domain], held_out: bool, only: str = "") -> None:
        self.forms: list[Form] = []
        self.weights: list[float] = []
        self.makers: list[Form] = []
        self.library: list[Form] = []  # whatever is chosen from, missing functions may come from any family
        for domain in domains:
            total = sum(form.weight for form in domain.forms) or 1.0
            _leave_to_statements(domain)
            for form in domain.forms:
                if form.family.gives:
                    self.makers.append(form)
                if held_out or not form.family.is_held_out:
                    self.library.append(form)
                wanted = form.family.name.startswith(only) if only else _belongs(form, held_out)
                if wanted:
                    self.forms.append(form)
                    self.weights.append(domain.weight * form.weight / total / (1 + len(form.then)))
        if not self.forms:
            raise UsageError(f"No family called {only!r}: see the files in training/corpus/domains.")
        self._needs = [tuple(slot.draw.type for _, slot in form.variables()) for form in self.forms]
        self.cumulative = list(accumulate(self.weights))
        self.parts = {} if only else parts_of(self.forms)
        self.composer = Composer(self.forms, self.weights)
        self._functions: dict[int, Form] = {}
        for form in reversed(self.library):  # the first function of an expression has its variables only
            if form.kind == "function" and form.expr == "" and form.code.startswith("def {f}({params}):"):
                self._functions[id(form.family)] = form
        self._by_tag: dict[str, tuple[list[Form], list[float]]] = {}

    def any(self, rng: Random) -> Form:
        """A form by its share of all turns."""
        return self.forms[bisect(self.cumulative, rng.random() * self.cumulative[-1], 0, len(self.forms) - 1)]

    def using(self, rng: Random, tag: str) -> Form | None:
        """A form that can use a variable with this tag."""
        if tag not in self._by_tag:
            forms, weights = [], []
            patterns = {pattern for needs in self._needs for pattern in needs}
            fitting = {pattern for pattern in patterns if matches(pattern, tag)}
            for form, weight, needs in zip(self.forms, self.weights, self._needs, strict=True):
                if not fitting.isdisjoint(needs):
                    forms.append(form)
                    # a family for just this type is worth more here than one for any value
                    weights.append(weight * (0.25 if "any" in needs else 1.0))
            self._by_tag[tag] = (forms, list(accumulate(weights)))
        forms, cumulative = self._by_tag[tag]
        if not forms:
            return None
        return forms[bisect(cumulative, rng.random() * cumulative[-1], 0, len(forms) - 1)]

    def function_of(self, form: Form) -> Form | None:
        """The form that writes the same expression as a function, if there is one."""
        return self._functions.get(id(form.family)) if form.expr else None

    def maker(self, rng: Random, pattern: str) -> Form | None:
        """A form that makes a value of a type that has no literal (a data frame, a fitted model)."""
        fitting = [
            m for m in self.makers if matches(pattern, m.family.gives) and m.kind in ("statement", "assign")
        ]
        # one that starts from literals ends the search; the others only lengthen the program
        direct = [m for m in fitting if all(is_literal(slot.draw) for _, slot in m.variables())]
        return rng.choice(direct or fitting) if fitting else None


def _leave_to_statements(domain: Domain) -> None:
    """Where a statement says the same words ("sort {xs}" for `xs.sort()`), an update does not."""
    said = {p for form in domain.forms if form.kind == "statement" for p in form.phrases}
    for form in domain.forms:
        if form.kind == "update":
            form.phrases = tuple(p for p in form.phrases if p not in said)
            form.weight = form.weight if form.phrases else 0.0


def _belongs(form: Form, held_out: bool) -> bool:
    if held_out:
        return form.family.is_held_out or bool(form.unseen)
    return not form.family.is_held_out
