"""A family and its forms as data: code and prompt templates with slots, before any program uses them.

Also which families and paraphrases training never sees. Knows nothing of how forms are made or chosen.
"""

import re
import textwrap
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from codegen_repl.training.corpus.draws import Draw, Slot, Var, is_literal
from codegen_repl.training.corpus.template import hole, identifiers

Templates = Sequence[str]
CHANGE = re.compile(
    r"(?<!\w)\{(\w+)\}(?=, \{\w+\} = | [-+*/%|&]?=(?!=)| (?://|\*\*)= |(?:\[[^\]\n]*\])+ [-+*/%]?=(?!=)"
    r"|\.(?:append|extend|insert|remove|pop|popitem|sort|reverse|clear|update|add|discard|setdefault)\()"
)


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
        return not self.name.startswith("assignments.copy") and stable_hash(self.name) % 33 == 7


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
    is_composed: bool = False  # made of several families for one occasion

    @cached_property
    def avoid(self) -> frozenset[str]:
        """Identifiers written out in the code: a variable called so would be shadowed or overwritten."""
        return identifiers("\n".join([self.code, *(later.code for later in self.then)]))

    @cached_property
    def seen(self) -> tuple[str, ...]:
        """The paraphrases that training may use."""
        return tuple(p for p in self.phrases if not is_held_out(p)) or self.phrases[:1]

    @cached_property
    def unseen(self) -> tuple[str, ...]:
        """The paraphrases kept for validation."""
        return tuple(p for p in self.phrases if is_held_out(p) and p not in self.seen)

    @cached_property
    def changes(self) -> tuple[str, ...]:
        """The slots of variables that the code assigns to or changes in place."""
        found = set(CHANGE.findall(self.code))
        return tuple(n for n, s in self.slots.items() if isinstance(s, Var) and n in found)

    @cached_property
    def inlinable(self) -> tuple[str, ...]:
        """The slots where a literal may stand instead of a variable."""
        plain = self.expr and self.kind in ("assign", "print", "assign_print", "label")
        kept = []
        for name, slot in self.slots.items():
            if not isinstance(slot, Var) or name in self.params or slot.last or not is_literal(slot.draw):
                continue
            stand = hole(name)
            loops = f" in {stand}" in self.code and self.code.count(stand) == 1
            inside_braces = "{" + stand in self.code or self.kind == "fstring"
            if (plain or loops) and name not in self.changes and not inside_braces and not self.then:
                kept.append(name)
        return tuple(kept)

    def variables(self) -> Iterable[tuple[str, Var]]:
        """The slots that need a live variable (not those that become parameters)."""
        return ((n, s) for n, s in self.slots.items() if isinstance(s, Var) and n not in self.params)


def is_held_out(paraphrase: str) -> bool:
    """Whether a paraphrase is kept for validation: about 10%, by a hash of its text."""
    return stable_hash(paraphrase) % 10 == 3


def stable_hash(text: str) -> int:
    """The same number for the same text in every process."""
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
    return Step(dedent(code), tuple(prompts), optional, tuple(imports))


@dataclass(frozen=True, slots=True)
class Method:
    """A method that a class may gain: its body, verb phrases for it, and parameters with their draws."""

    name: str
    body: str
    does: tuple[str, ...]
    params: Mapping[str, Draw]


def method(name: str, body: str, does: Templates, **params: Draw) -> Method:
    """A method of a record: its name, body, verb phrases, and a draw for each parameter."""
    return Method(name, dedent(body), tuple(does), params)


def dedent(code: str) -> str:
    """Code written indented in a triple-quoted string, as it stands at the left margin."""
    return textwrap.dedent(code).strip("\n").rstrip()
