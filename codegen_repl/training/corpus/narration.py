"""Algorithms told in words: short marks that stand for many tellings of a start, a loop, and its branches.

A table for `narrated` is one of dictated stories (see `dictation`) with three more marks:

    ~init {best} -1; {seen} []                      best = -1, then seen = [] on a line of its own
    ~init {low} {xs}[0] = the first item of {xs}    ... with words for the value
    ~loop items {xs} number | clause | clause       the loop that follows, told with its clauses
    ~tell clause | clause                           any code that follows, without a loop

A clause is `one way to say it / another way`, or a branch `condition => what then => otherwise what`, where
more conditions may stand in the middle. Each story is declared several times: turn by turn; with the start
and the loop, the loop and the print, or everything in one turn; and, where it goes from data to a printed
result, as a function told step by step. The kinds of loop are those of `narration_headers`. This module
knows only text, `Domain` and slots.
"""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import Block, Part, blocks
from codegen_repl.training.corpus.dictation import CALL, dictated, unbroken
from codegen_repl.training.corpus.family import Domain, step
from codegen_repl.training.corpus.narration_headers import Headers, headers_of
from codegen_repl.training.corpus.template import slots_in

MOST = 36  # tellings of one step
VALUES = {
    "[]": ("an empty list",),
    "{}": ("an empty dictionary", "an empty dict"),
    '""': ("an empty string",),
    "set()": ("an empty set",),
    "0": ("0", "0", "zero"),
    "1": ("1", "1", "one"),
}
ONE = (
    "initialize <x> with <v>",
    "initialize <x> to <v>",
    "initialize a variable <x> with <v>",
    "create a variable <x> and initialize it with <v>",
    "set <x> to <v>",
    "let <x> be <v>",
    "let <x> start as <v>",
    "start with <x> as <v>",
    "define <x> as <v>",
    "<x> starts as <v>",
    "begin with <x> set to <v>",
    "make a new variable <x> and set it to <v>",
    "assign <v> to a variable <x>",
    "assign <v> to <x>",
)
MANY = (  # how each variable is told, and what stands before all of them
    ("initialize ", "<x> with <v>"),
    ("initialize ", "<x> to <v>"),
    ("initialize the variables ", "<x> with <v>"),
    ("initialize [some|these|] variables: ", "<x> with <v>"),
    ("set ", "<x> to <v>"),
    ("let ", "<x> be <v>"),
    ("create ", "<x>, initially <v>,"),
    ("create the variables ", "<x> (<v>)"),
    ("start with ", "<x> = <c>"),
    ("start with ", "<x> as <v>"),
    ("define ", "<x> as <v>"),
    ("define ", "<x> = <c>"),
    ("assign ", "<v> to <x>"),
    ("", "<x> starts as <v>"),
    ("", "<x> = <c>"),
    ("we need ", "<x>, which starts as <v>,"),
    ("let the variables ", "<x> start at <v>"),
    ("put ", "<v> in <x>"),
)
LISTED = (  # all names, then all values
    "initialize <xs> with <vs>",
    "initialize <xs> with <vs>, respectively",
    "set <xs> to <vs> respectively",
    "create variables <xs> and initialize them with <vs>",
    "create [new|] variables <xs> with the [initial|] values <vs>",
    "assign <vs> to <xs>, respectively",
)


def tell(domain: Domain, table: str, slots: Mapping[str, Any]) -> None:
    """Declare each block of a narrated table as stories (see the module's text)."""
    for block in blocks(narrated(table)):
        _declare(domain, block.name, block.parts, slots)
        for name, parts, share in (
            ("_at_once", _start_and_loop(block), 0.5),
            ("_to_the_end", _loop_and_print(block), 0.3),
            ("_in_one_turn", _in_one_turn(block), 0.2),
            ("_in_function", _function(block), 0.5),
        ):
            if parts:
                _declare(domain, block.name + name, parts, slots, share)


def _declare(
    domain: Domain, name: str, parts: Sequence[Part], slots: Mapping[str, Any], share: float = 1.0
) -> None:
    steps = [step(p.code, p.phrases, p.optional, p.imports) for p in parts]
    used = {n for s in steps for text in (s.code, *s.prompts) for n in slots_in(text)}
    mentioned = {n: slot for n, slot in slots.items() if n in used}
    domain.story(name, steps, weight=share * parts[0].weight, **mentioned)


def narrated(table: str) -> str:
    """The table with the marks of this module, then those of `dictation`, written out."""
    return dictated("\n".join(line for marked in unbroken(table) for line in _written(marked)))


def _written(line: str) -> Iterator[str]:
    mark, _, rest = line.strip().partition(" ")
    optional = mark.endswith("?")
    mark = mark.rstrip("?")
    if mark not in ("~init", "~loop", "~tell"):
        yield line
        return
    rng = Random(zlib.crc32(line.encode()))
    if optional:
        yield "    # ?"
    if mark == "~init":
        starts = [_start(part) for part in rest.split(";")]
        yield "    # " + " / ".join(_init(starts))
        yield from (f"    {start.name} = {start.code}" for start in starts)
        return
    parts = [part.strip() for part in rest.split(" | ")]
    headers = Headers(verbs=("",))
    if mark == "~loop":
        kind = parts[0].split()[0]
        said = parts.pop(1).split(" / ") if kind in ("while", "free") else []
        headers = headers_of(parts.pop(0).split(), said)
    yield "    # " + " / ".join(_telling(rng, headers, [_clause(part) for part in parts]))


# ---- a start ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Start:
    """A variable with its first value: as code, and in words."""

    name: str
    code: str
    words: tuple[str, ...]


def _start(text: str) -> _Start:
    name, _, value = text.strip().partition(" ")
    code, _, words = value.partition(" = ")
    return _Start(name, code, tuple(words.split(" / ")) if words else VALUES.get(code, (code,)))


def _init(starts: Sequence[_Start]) -> list[str]:
    """All ways to say what the variables start as."""
    found = []
    for turn in range(max(len(start.words) for start in starts)):
        told = [(s.name, s.words[turn % len(s.words)], s.code) for s in starts]
        if len(told) == 1:
            found += [_filled(frame, *told[0]) for frame in ONE]
            continue
        for opening, frame in MANY:
            found.append(opening + _and([_filled(frame, *one) for one in told]).removesuffix(","))
        for frame in LISTED:
            names, values = _and([one[0] for one in told]), _and([one[1] for one in told])
            found.append(frame.replace("<xs>", names).replace("<vs>", values))
        found.append(". ".join(_filled(ONE[turn % 2], *one) for one in told))
    return list(dict.fromkeys(found))


def _filled(frame: str, name: str, words: str, code: str) -> str:
    return frame.replace("<x>", name).replace("<v>", words).replace("<c>", code)


def _and(parts: Sequence[str]) -> str:
    first = [part if part.endswith(",") else part + "," for part in parts[:-2]]
    return " ".join([*first, " and ".join(parts[-2:])])


# ---- clauses ----------------------------------------------------------------------------------------------

_Clause = tuple[tuple[str, ...], ...]  # one group of wordings, or condition, then, condition, then, ..., else
NO_ELSE = (
    "if <c>, <t>",
    "if <c>, <t>",
    "if <c> then <t>",
    "when <c>, <t>",
    "whenever <c>, <t>",
    "<t> if <c>",
)
WITH_ELSE = (
    "if <c>, <t>, otherwise <e>",
    "if <c>, <t>, otherwise <e>",
    "if <c> then <t>, otherwise <e>",
    "if <c> then <t>, else <e>",
    "if <c>, <t>, else <e>",
    "if <c>, <t>. otherwise, <e>",
    "if <c>, <t>. if not, <e>",
    "if <c>: <t>. else: <e>",
    "when <c>, <t>; otherwise, <e>",
    "check whether <c>: if so, <t>, if not, <e>",
    "<t> if <c>, otherwise <e>",
    "<t> if <c> and <e> otherwise",
)
LATER = (
    ", else if <c>, <t>",
    ", otherwise if <c>, <t>",
    "; if <c>, <t>",
    ", but if <c>, <t>",
    ". else if <c>, <t>",
)
LAST = (
    ", otherwise <e>",
    ", else <e>",
    "; otherwise, <e>",
    ", and in all other cases <e>",
    ". otherwise <e>",
)


def _clause(text: str) -> _Clause:
    return tuple(tuple(said.strip() for said in group.split(" / ")) for group in text.split("=>"))


def _say(rng: Random, clause: _Clause) -> str:
    """One wording of a clause."""
    said = [rng.choice(group) for group in clause]
    if len(said) == 1:
        return said[0]
    if len(said) == 2:
        return _branch(rng, NO_ELSE, said)
    if len(said) == 3:
        return _branch(rng, WITH_ELSE, said)
    *branches, other = said if len(said) % 2 else [*said, ""]
    told = f"if {branches[0]}, {branches[1]}"
    later, last = rng.choice(LATER), rng.choice(LAST)
    for i in range(2, len(branches), 2):
        told += later.replace("<c>", branches[i]).replace("<t>", branches[i + 1])
    return told + (last.replace("<e>", other) if other else "")


def _branch(rng: Random, frames: Sequence[str], said: Sequence[str]) -> str:
    condition, then, *other = said
    usable = [
        f
        for f in frames
        if not (f.startswith("<t>") and (" and " in then or "," in then or "it" in then.split()))
    ]
    frame = rng.choice(usable).replace("<c>", condition).replace("<t>", then)
    return frame.replace("<e>", other[0]) if other else frame


def _telling(rng: Random, headers: Headers, clauses: Sequence[_Clause]) -> list[str]:
    """Wordings of a loop or of its clauses alone."""
    found: dict[str, None] = {}
    for _ in range(6 * MOST):
        if len(found) >= MOST:
            break
        said = [_say(rng, clause) for clause in clauses]
        found[_sentence(rng, headers, said, all(len(clause) == 1 for clause in clauses))] = None
    return list(found)


def _sentence(rng: Random, headers: Headers, said: Sequence[str], plain: bool) -> str:
    roll = rng.random()
    if headers.after and plain and roll < 0.12 and len(said) == 1 and "," not in said[0]:
        return f"{said[0]} {rng.choice(headers.after)}"
    verbal = bool(headers.verbs) and (roll < 0.4 or not headers.before)
    header = rng.choice(headers.verbs if verbal else headers.before)
    if not header:
        return _bare(rng, said, plain)
    if len(said) == 1:
        links = (": ", ": ", " and ", ". ") if verbal else (", ", ", ", ", ", ": ")
        return header + rng.choice(links) + said[0]
    if plain and roll > 0.75:
        return header + (": " if verbal else ", ") + _and(said)
    if rng.random() < 0.45:
        return header + rng.choice((", do ", ", do the following: ", ": ", ", do: ")) + _numbered(rng, said)
    links = (": ", ": first ", ". ", ": first, ") if verbal else (", ", ", ", ": ", ", first ")
    return header + rng.choice(links) + rng.choice((", then ", "; ", ". then ", "; then ")).join(said)


def _bare(rng: Random, said: Sequence[str], plain: bool) -> str:
    if len(said) == 1:
        return said[0]
    if plain and rng.random() < 0.5:
        return _and(said)
    if rng.random() < 0.3:
        return rng.choice(("", "do the following: ", "do ")) + _numbered(rng, said)
    return rng.choice((", then ", "; ", ". then ", ". ", ". after that, ")).join(said)


def _numbered(rng: Random, said: Sequence[str]) -> str:
    style, link = rng.choice((("{})", ", "), ("{})", " "), ("({})", "; "), ("{}.", " "), ("{}.", ", ")))
    numbered = [style.replace("{}", str(i)) + " " + text for i, text in enumerate(said, 1)]
    if link == ", " and rng.random() < 0.5:
        return _and(numbered)
    return link.join(numbered)


# ---- the same story in fewer turns, or as a function ------------------------------------------------------

JOINS = (". ", ". then ", ", then ", ". after that, ", "; ", " and then ", ". next, ")
ENDS = (". after the loop, ", ". finally, ", ". at the end, ", ". then ", ", then ", ". when done, ", ". ")
FUNCTION = (
    "write a function {f} that takes <takes>. <body> return {out}",
    "define a function {f} with the parameter <x>. <body> return {out}",
    "define a function {f}(<bare>). <body> finally, return {out}",
    "write a function {f}(<bare>). in it, <body> at the end, return {out}",
    "write a function {f} that takes <takes> and does the following: <body> in the end return {out}",
    "create a function {f}(<bare>) that works like this: <body> it returns {out}",
    "implement {f}(<bare>) as follows: <body> then return {out}",
)


def _start_and_loop(block: Block) -> list[Part]:
    """The parts with the start of the variables and the loop in one turn; none if there is no such."""
    for i, (one, two) in enumerate(zip(block.parts, block.parts[1:], strict=False)):
        simple = all(line.split(" ")[1:2] == ["="] for line in one.code.splitlines())
        if (
            i > 0
            and simple
            and not (one.optional or two.optional)
            and two.code.startswith(("for ", "while "))
        ):
            return [*block.parts[:i], _merged(one, two), *block.parts[i + 2 :]]
    return []


def _loop_and_print(block: Block) -> list[Part]:
    """The parts with the last loop and the print after it in one turn; none if there is no such."""
    if len(block.parts) < 2 or any(part.optional for part in block.parts[-2:]):
        return []
    loop, last = block.parts[-2:]
    if not loop.code.startswith(("for ", "while ")) or not last.code.startswith("print("):
        return []
    return [*block.parts[:-2], _merged(loop, last, joins=ENDS)]


def _in_one_turn(block: Block) -> list[Part]:
    """Everything as one turn; none where that would be long, or defines a function."""
    parts = [part for part in block.parts if not part.optional]
    if not 1 < len(parts) < 5 or any(part.code.startswith("def ") for part in parts):
        return []
    return [_merged(*parts, joins=(". ", ". then ", "; ", ". "))]


def _merged(*parts: Part, joins: Sequence[str] = JOINS) -> Part:
    rng = Random(zlib.crc32(parts[-1].code.encode()))
    phrases = []
    for _ in range(MOST):
        said = [rng.choice(part.phrases) for part in parts]
        link = ". " if said[-1].startswith("finally") else rng.choice(joins)
        phrases.append(link.join(said))
    return Part(
        list(dict.fromkeys(phrases)),
        imports=[line for part in parts for line in part.imports],
        weight=parts[0].weight,
        lines=[line for part in parts for line in part.code.splitlines()],
    )


def _function(block: Block) -> list[Part]:
    """A function of the story's data that does its middle and returns what it prints, and a call of it."""
    given = [p for p in block.parts if not p.optional]
    if len(given) < 3 or any(p.optional for p in block.parts[:-1]):
        return []
    name, _, value = given[0].code.partition(" = ")
    out = given[-1].code.removeprefix("print(").removesuffix(")")
    middle = given[1:-1]
    plain = (
        slots_in(name) and slots_in(value) and name == "{" + min(slots_in(name)) + "}" and "\n" not in value
    )
    defines = any(p.code.startswith(("def ", "import ")) or "print(" in p.code or p.imports for p in middle)
    if not plain or defines or slots_in(out) != {out[1:-1]} or out != "{" + out[1:-1] + "}" or out == name:
        return []
    rng = Random(zlib.crc32(block.name.encode()))
    lines = [f"def {{f}}({name}):"]
    lines += ["    " + line for p in middle for line in p.code.splitlines()] + [f"    return {out}"]
    phrases = [_function_prompt(rng, name, value, out, middle) for _ in range(2 * MOST)]
    calls = [t.replace("{v}", value) for t in CALL]
    body = Part(list(dict.fromkeys(phrases)), weight=given[0].weight, lines=lines)
    return [body, Part(calls, lines=["print({f}(" + value + "))"])]


def _function_prompt(rng: Random, name: str, value: str, out: str, middle: Sequence[Part]) -> str:
    said = [rng.choice(p.phrases) for p in middle]
    if rng.random() < 0.25:
        text = " ".join(f"{i}) {one}" for i, one in enumerate([*said, "return " + out], 1))
        bare = name.replace("}", ".bare}")
        opening = rng.choice(
            (f"write a function {{f}} that takes {name}: ", f"define {{f}}({bare}) like this: ")
        )
        return opening + text
    joins = (". ", ". then ", "; ", ", then ")
    body = rng.choice(joins).join(said) + rng.choice((".", ".", ". then", ";"))
    frame = rng.choice(FUNCTION)
    if body.endswith("then") and not frame.endswith("> return {out}"):
        body = body.removesuffix(" then")
    if body.endswith(";"):
        body = body[:-1] + "."
    article = {"[": "a list "}.get(value[:1], "")
    frame = frame.replace("<takes>", article + name).replace("<bare>", name.replace("}", ".bare}"))
    return frame.replace("<x>", name).replace("{out}", out).replace("<body>", body)
