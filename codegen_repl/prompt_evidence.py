"""What a step in plain words lets one expect of its code: names to assign, literals that must occur, words
that come back as names and methods; and what a whole program should not have: names that nothing reads.

`Store the word "hello" in a variable named greeting` asks for a name `greeting` and a string `hello`; code
without them is probably not what was meant. Pure text and syntax trees: nothing is run, no answer is known,
and what the evidence is worth next to other evidence is for ranking to decide.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from codegen_repl.session.syntax import parse

QUOTED = re.compile(r"\"([^\"\n]*)\"|'([^'\n]*)'(?!\w)|`([^`\n]+)`")
OPENING_QUOTE = re.compile(r"(?<!\w)['\"`]")
NUMBER = re.compile(r"(?<![\w.])(?!(?<!\S)\d+[):]\s)\d+(?:\.\d+)?(?![\w%]|\.\d)")  # "2) sort it" counts steps
OPENING = ("[", "(", "{")
NAMING = re.compile(r"\b(?:named|called|variables?|function|class|method)\s+$", re.IGNORECASE)
NAMING_SOMETHING_ELSE = re.compile(
    r"\b(?:key|column|field|file|sheet|row)s?\s+(?:named|called)\s+$", re.IGNORECASE
)
OF_A_NUMBER = re.compile(r"\b(?:integer|int|number|float)\s+$", re.IGNORECASE)
PLAIN_NAME = re.compile(r"\b(?:named|called)\s+(?=([A-Za-z_]\w*))")
SNAKE = re.compile(r"(?<![\w.])[A-Za-z]\w*_\w+(?!\w*[/\\.]\w)")
WORD = re.compile(r"[a-z]{3,}|\d{3,}")  # shorter ones occur by chance
NO_NAME = re.compile(
    r"an?|and|as|by|each|every|for|from|its?|in|on|or|that|the|them|this|to|when|with", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a prompt mentions: `names` that code should bind, `literals` that should occur in it.

    A quoted word may be a name or a text (`the key "age"`), and a word with an underscore may be anything; a
    literal counts as there when it occurs as either; `numbers` are no texts (`the integer "5"`).
    """

    names: tuple[str, ...] = ()
    literals: tuple[str | float, ...] = ()
    numbers: tuple[float, ...] = ()


def asked_in(prompt: str) -> Asked:
    """Names and literals in the words of a step."""
    names: list[str] = []
    literals: list[str | float] = []
    numbers: list[float] = []
    plain, end = [], 0
    for match in QUOTED.finditer(prompt):
        if not OPENING_QUOTE.match(prompt, match.start()):
            continue  # an apostrophe: "the users' names and the groups' sizes"
        text = next(group for group in match.groups() if group is not None)
        before = prompt[: match.start()]
        if text.isidentifier() and is_naming(before):
            names.append(text)
        elif NUMBER.fullmatch(text) and OF_A_NUMBER.search(before):
            numbers.append(float(text))
        else:
            literals.append(text)
        plain.append(prompt[end : match.start()])
        end = match.end()
    rest = " ".join([*plain, prompt[end:]])
    for match in PLAIN_NAME.finditer(rest):
        if not NO_NAME.fullmatch(match[1]) and is_naming(rest[: match.end()]):
            names.append(match[1])
    literals += [word for word in SNAKE.findall(rest) if word not in names]
    literals += [float(number) for number in NUMBER.findall(rest)]
    return Asked(tuple(dict.fromkeys(names)), tuple(dict.fromkeys(literals)), tuple(dict.fromkeys(numbers)))


def is_naming(before: str) -> bool:
    """Whether a word after this text is the name of something in the program."""
    return bool(NAMING.search(before)) and not NAMING_SOMETHING_ELSE.search(before)


def missing(prompt: str, code: str, known: Collection[str] = ()) -> tuple[str, ...]:
    """What the prompt mentions and `code` lacks, in words; empty when everything is there.

    A name that is not yet among the `known` ones (bound by earlier code) must be bound by this code, a known
    one must occur in it. Code that cannot be parsed lacks everything.
    """
    asked = asked_in(prompt)
    found = Found.of(code)
    lacks = []
    for name in asked.names:
        if name in known and name not in found.names | found.strings:
            lacks.append(f"{name} is not used")
        elif name not in known and name not in found.bound:
            lacks.append(f"{name} is not assigned")
    for literal in asked.literals:
        if not found.has(literal):
            lacks.append(
                f"{literal!r} does not occur" if isinstance(literal, str) else f"{literal:g} does not occur"
            )
    lacks += [
        f"{number:g} does not occur as a number" for number in asked.numbers if number not in found.numbers
    ]
    return tuple(lacks)


def num_shared(prompt: str, code: str) -> int:
    """How many of a prompt's words (three letters or digits at least) occur in the code, as parts of names or
    in strings: `the lower-case words, sorted` and `sorted(words.lower())` share three.
    """
    return len(set(WORD.findall(prompt.lower())) & set(WORD.findall(code.lower())))


def num_unused(program: str) -> int:
    """How many names a program assigns and never reads; none if it cannot be parsed."""
    try:
        tree = parse(program)
    except SyntaxError:
        return 0
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    stored = {name.id for name in names if isinstance(name.ctx, ast.Store)}
    return len(stored - {name.id for name in names if not isinstance(name.ctx, ast.Store)})


@lru_cache(maxsize=1024)  # each draft asks for those of every turn before it
def bound_names(code: str) -> frozenset[str]:
    """The names that code gives a meaning to: assigned, defined, imported; none if it cannot be parsed."""
    return Found.of(code).bound


@dataclass(frozen=True, slots=True)
class Found:
    """What a piece of code contains."""

    names: frozenset[str] = frozenset()  # every identifier in it, bound ones too
    containers: tuple[ast.expr, ...] = ()  # lists, tuples, sets and dictionaries
    bound: frozenset[str] = frozenset()
    strings: frozenset[str] = frozenset()
    numbers: frozenset[float] = frozenset()

    @classmethod
    def of(cls, code: str) -> Found:
        """Read off the syntax tree; empty if there is none."""
        try:
            tree = parse(code)
        except SyntaxError:
            return cls()
        bound: set[str] = set()
        names: set[str] = set()
        strings: set[str] = set()
        numbers: set[float] = set()
        containers: list[ast.expr] = []
        for node in ast.walk(tree):
            match node:
                case ast.Name(id=name, ctx=context):
                    (names if isinstance(context, ast.Load) else bound).add(name)
                case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                    bound.add(name)
                case ast.alias(name=name, asname=asname):
                    bound.add(asname or name.partition(".")[0])
                case ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                    names.add(name)
                case ast.List() | ast.Tuple() | ast.Set() | ast.Dict():
                    containers.append(node)
                case ast.Constant(value=str(text)):
                    strings.add(text)
                case ast.Constant(value=bool()):
                    pass
                case ast.Constant(value=int() | float() as number):
                    numbers.add(as_float(number))
        return cls(
            frozenset(names | bound),
            tuple(containers),
            frozenset(bound),
            frozenset(strings),
            frozenset(numbers),
        )

    def has(self, literal: str | float) -> bool:
        """Whether the literal occurs: a number as one, or in a string; a text in a string, as a name, or,
        if it reads as a number or a list and the like, as that."""
        if isinstance(literal, str):
            if literal in self.names or any(literal in text for text in self.strings):
                return True
            if literal[:1] in OPENING:
                wanted = container(literal)
                return any(written(node) == wanted for node in self.containers)
            try:
                return as_float(float(literal)) in self.numbers
            except ValueError:
                return False
        return literal in self.numbers or any(f"{literal:g}" in text for text in self.strings)


def container(text: str) -> str:
    """A text that is a list, tuple, set or dictionary, written in one way; as it is if it is none."""
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return text
    return written(tree) if isinstance(tree, ast.List | ast.Tuple | ast.Set | ast.Dict) else text


def written(node: ast.expr) -> str:
    """The expression as Python writes it; nothing if it is too deep to be what a prompt spells out."""
    try:
        return ast.unparse(node)
    except RecursionError:
        return ""


def as_float(number: float) -> float:
    """The number as float; an integer beyond all floats becomes infinite."""
    try:
        return float(number)
    except OverflowError:
        return float("inf")
