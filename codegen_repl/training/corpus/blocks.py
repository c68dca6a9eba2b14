"""Functions, statements and stories written as blocks of plain code under comments that hold their phrases.

    rotate(xs, k)
        # returns {xs} rotated to the left by {k} / moves the first {k} items of {xs} to the end
        # > rotate shift
        return {xs}[{k}:] + {xs}[:{k}]

A block starts at the left margin with its name and, in parentheses, its parameters in order. In comments,
phrases are separated by ` / `; `>` gives hints for a function's name (or what a statement may show), `*` the
weight, `+` an import, `!` whole prompts of a function, `?` marks a step of a story that may be left out, and
a comment that is indented further continues the one above. A story has several steps: each starts with
comments. This module knows only `Domain` and slots.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus.draws import Draw, var
from codegen_repl.training.corpus.family import Domain, Step, step
from codegen_repl.training.corpus.forms import dedent
from codegen_repl.training.corpus.template import slots_in

STORY_WEIGHT = 2.0  # beside a function or a statement: a story is a whole conversation
HEADER = re.compile(r"([\w.]+)(?:\(([\w, ]*)\))?")


@dataclass(slots=True)
class Part:
    """One piece of code with the phrases that ask for it."""

    phrases: list[str] = field(default_factory=list)
    whole: list[str] = field(default_factory=list)
    hints: str = ""
    imports: list[str] = field(default_factory=list)
    weight: float = 1.0
    optional: bool = False
    lines: list[str] = field(default_factory=list)

    @property
    def code(self) -> str:
        """The code at the left margin."""
        return dedent("\n".join(self.lines))

    def note(self, text: str) -> None:
        """Take in one comment."""
        mark, rest = text[:1], text[1:].strip()
        if mark == ">":
            self.hints = rest
        elif mark == "*":
            self.weight = float(rest)
        elif mark == "+":
            self.imports.append(rest)
        elif mark == "?":
            self.optional = True
        elif mark == "!":
            self.whole += rest.split(" / ")
        elif text.startswith("  "):
            first, *others = text.strip().split(" / ")
            self.phrases[-1] += " " + first
            self.phrases += others
        else:
            self.phrases += text.split(" / ")


@dataclass(slots=True)
class Block:
    """One family: a name, its parameters, and one part (or several, in a story)."""

    name: str
    params: tuple[str, ...]
    parts: list[Part] = field(default_factory=list)


def blocks(table: str) -> Iterator[Block]:
    """The blocks of a table, in order. Raises UsageError for a line that fits nowhere."""
    block: Block | None = None
    for line in table.splitlines():
        text = line.strip()
        if text and not line.startswith(" "):
            if block is not None:
                yield block
            header = HEADER.fullmatch(text)
            if header is None:
                raise UsageError(f"A block needs `name(parameters)` here, not {text!r}.")
            params = tuple(p.strip() for p in (header.group(2) or "").split(",") if p.strip())
            block = Block(header.group(1), params)
        elif block is None:
            if text:
                raise UsageError(f"The line {text!r} comes before any `name(parameters)`.")
        elif text.startswith("# "):
            if not block.parts or any(block.parts[-1].lines):
                block.parts.append(Part())
            block.parts[-1].note(text[2:])
        elif text or (block.parts and block.parts[-1].lines):
            if not block.parts:
                raise UsageError(f"The code {text!r} of {block.name} comes before its phrases.")
            block.parts[-1].lines.append(line)
    if block is not None:
        yield block


def with_imports(table: str, imports: Mapping[str, str]) -> str:
    """The table with an import comment before each piece of code that needs one; `imports` has the line for
    what is found by a regular expression.
    """

    def noted(code: re.Match[str]) -> str:
        needed = [line for sign, line in imports.items() if re.search(sign, code.group())]
        return "".join(f"    # + {line}\n" for line in needed) + code.group()

    return re.sub(r"(?m)^ {4}(?!# ).*\n(?:(?: {4}(?!# ).*)?\n)*", noted, table)


def _slots(block: Block, slots: Mapping[str, Any]) -> dict[str, Any]:
    """The slots that a block names in its header, then those it mentions."""
    mentioned = set[str]()
    for part in block.parts:
        for text in (part.code, *part.phrases, *part.whole, part.hints):
            mentioned |= slots_in(text)
    chosen = {name: slots[name] for name in block.params}
    return chosen | {name: slot for name, slot in slots.items() if name in mentioned and name not in chosen}


def functions(domain: Domain, table: str, slots: Mapping[str, Any]) -> None:
    """Declare each block as a function of the parameters in its header; other slots are constants."""
    for block in blocks(table):
        part = block.parts[0]
        given = _slots(block, slots)
        for name in block.params:
            given[name] = var(given[name]) if isinstance(given[name], Draw) else given[name]
        taken = f"{domain.name}.{block.name}" in domain.families  # as an expression
        domain.function(
            block.name + "_function" if taken else block.name,
            part.code,
            part.phrases,
            prompts=part.whole,
            names=(block.name, *part.hints.split()),
            imports=part.imports,
            weight=part.weight,
            **given,
        )


def statements(domain: Domain, table: str, slots: Mapping[str, Any]) -> None:
    """Declare each block as a statement; `>` names what may be printed after it."""
    for block in blocks(table):
        part = block.parts[0]
        domain.statement(
            block.name,
            part.code,
            part.phrases,
            show=part.hints,
            imports=part.imports,
            weight=part.weight,
            **_slots(block, slots),
        )


def stories(domain: Domain, table: str, slots: Mapping[str, Any]) -> None:
    """Declare each block as a story, a step for each of its parts."""
    for block in blocks(table):
        steps: list[Step] = [step(p.code, p.phrases, p.optional, p.imports) for p in block.parts]
        weight = STORY_WEIGHT * block.parts[0].weight
        domain.story(block.name, steps, weight=weight, **_slots(block, slots))
