"""Classes as beginners ask for them, read from text: what a thing starts with, does and is asked for.

    == Lamp Light Bulb
    args name wattage                      (handed to the constructor; draws by name, see `DRAWS`)
    start on = False | starts off / is off at first
    do toggle | self.on = not self.on
        = switches it on and off / flips its state
        ! toggle <o> / flip <o>
    ask on | whether <o> is on / if <o> is on
    get label | return f"..."
        = returns ... / gives ...
        ? the label of <o> / ...

`do` is an action (`do*`: may be repeated), `get` a method that returns something, `ask` an attribute that may
be printed; `<o>` is the object. Each thing gives several stories: written whole, growing before there is an
object (the class again) and after (a function, assigned to the class).
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from codegen_repl.training.corpus.draws import NewName, choice, decimal, fragment, integer, new, word
from codegen_repl.training.corpus.family import Domain, Step, step
from codegen_repl.training.corpus.words import TAKEN

MOST = 70
TIMES = fragment(
    ("3", "three"), ("3", "3"), ("4", "four"), ("4", "4"), ("5", "five"), ("5", "5"), ("6", "six"), ("7", "7")
)
DRAWS: dict[str, Any] = {
    "name": word("person"),
    "owner": word("person"),
    "title": word("noun"),
    "author": word("person"),
    "item": word("thing"),
    "product": word("food"),
    "city": word("city"),
    "color": word("color"),
    "word": word(),
    "text": word(),
    "song": word("noun"),
    "key": word("noun"),
    "subject": word("subject"),
    "code": integer(1000, 9999),
    "attempt": integer(1000, 9999),
    "amount": integer(1, 90),
    "number": integer(1, 40),
    "count": integer(1, 20),
    "price": decimal(1, 60, 2),
    "balance": integer(0, 500),
    "width": integer(1, 30),
    "height": integer(1, 30),
    "radius": integer(1, 20),
    "side": integer(1, 30),
    "pages": integer(40, 700),
    "capacity": integer(100, 300),
    "liters": integer(1, 30),
    "degrees": integer(1, 15),
    "temperature": integer(5, 30),
    "celsius": integer(-10, 40),
    "minutes": integer(1, 59),
    "seconds": integer(1, 300),
    "points": integer(1, 50),
    "damage": integer(1, 30),
    "floor": integer(1, 20),
    "km": integer(5, 90),
    "speed": integer(5, 60),
    "fuel": integer(10, 60),
    "age": integer(1, 80),
    "mark": integer(1, 6),
    "salary": integer(1500, 6000),
    "percent": integer(1, 50),
    "x": integer(-20, 20),
    "y": integer(-20, 20),
    "dx": integer(-9, 9),
    "dy": integer(-9, 9),
    "top": integer(1, 20),
    "bottom": integer(2, 20),
    "volume": integer(1, 10),
    "channel": integer(1, 30),
    "goals": integer(1, 5),
    "sides": choice(6, 8, 10, 12, 20),
    "grams": integer(10, 200),
    "energy": integer(20, 90),
    "factor": integer(2, 9),
    "votes": integer(1, 60),
}
HEADS = (
    "make a class {C}",
    "write a class {C}",
    "define a class {C}",
    "create a class {C}",
    "create a class called {C}",
    "i need a class {C}",
    "build a class {C}",
    "make a {C} class",
    "write a class named {C}",
    "let's make a class {C}",
    "set up a class {C}",
    "program a class {C}",
    "define a {C} class",
)
TAKES = (
    "that takes {fields}",
    "with {fields}",
    "whose constructor takes {fields}",
    "that stores {fields}",
    "with the attributes {fields}",
    "that is created with {fields}",
    "that has {fields}, given to the constructor",
)
STARTS = ("that {s}", "which {s}", ". it {s}", "; it {s}", "that {s}")
METHODS = (
    "a method {m} that {does}",
    "a method {m} that {does}",
    "a {m} method that {does}",
    "a method {m} which {does}",
    "a method called {m} that {does}",
)
FIRST = ("with", "with", "that has", ". it has", "having", "with just")
LATER = ("and", ". it has", "and", ". give it", ". add", ". it also has")
ADDS = (
    "add {a}",
    "add {a}",
    "add {a} to {C}",
    "add {a} to the class",
    "give the class {a}",
    "give {C} {a}",
    "also add {a}",
    "{C} needs {a}",
    "the class should also have {a}",
    "extend {C} with {a}",
    "i also want {a}",
)
MAKES = (
    "create {an}{told}",
    "make {an}{told}",
    "make a new {thing}{told}",
    "create one {thing}{told}",
    "create a {C} object{told}",
    "i want {an}{told}",
    "let's have {an}{told}",
    "instantiate {C}{told}",
    "make me {an}{told}",
    "create an instance of {C}{told}",
)
MAKES_NAMED = (
    "create {an} {o}{told}",
    "make {an} called {o}{told}",
    "make a {C} {o}{told}",
    "let {o} be a {C}{told}",
    "create {an} named {o}{told}",
    "{o} is a new {C}{told}",
    "make {o}, {an}{told}",
    "instantiate {C} as {o}{told}",
    "create a {C} object {o}{told}",
)
OBVIOUS = ("reset", "open", "close", "stop", "clear", "empty", "mute", "switch_on", "switch_off", "lock")
PRINTS = ("print", "show", "print", "display", "tell me", "output")
ITS = re.compile(r"\bthe ([a-z ]+) of it\b")
QUESTIONS = (  # what is said after "print", and the same as a question
    (r"(?:whether|if) <o> is (.+)", r"is <o> \1?"),
    (r"how (\w+) <o> is", r"how \1 is <o>?"),
    (r"how often <o> was (\w+)", r"how often was <o> \1?"),
    (r"how (many|much)((?: \w+)?) <o> has", r"how \1\2 does <o> have?"),
    (r"(the [\w ]+s) of <o>", r"what are \1 of <o>?"),
    (r"(the [\w ]+) of <o>", r"what is \1 of <o>?"),
    (r"((?:how|what) [\w ]*(?:is|are) [\w ]*<o>)", r"\1?"),
)
THEN = (" and print ", ", then print ", " and show ", ". print ", ", print ")


@dataclass(slots=True)
class Ability:
    """A method: how it is asked for and used."""

    name: str
    params: tuple[str, ...]
    body: str
    repeats: bool
    returns: bool
    does: list[str] = field(default_factory=list)
    says: list[str] = field(default_factory=list)

    @property
    def source(self) -> str:
        """Its definition at the left margin."""
        head = f"def {self.name}({', '.join(('self', *self.params))}):\n"
        return head + textwrap.indent(self.body, "    ")

    @property
    def call(self) -> str:
        """A call with drawn arguments."""
        return f"{{o}}.{self.name}({', '.join('{m_' + p + '}' for p in self.params)})"

    def nouns(self) -> list[str]:
        """The method as a class is asked to have it."""
        shown = self.name if self.name.startswith("__") or not self.params else self._signature
        before = not self.params and shown[0] not in "aeiou"  # "a reset method"
        ways = [m for m in METHODS if before or not m.startswith("a {m}")]
        return [m.replace("{m}", shown).replace("{does}", d) for d in self.does for m in ways]

    @property
    def _signature(self) -> str:
        return f"{self.name}({', '.join(self.params)})"


@dataclass(slots=True)
class Thing:
    """A class: its names, constructor, start values, methods, and attributes that may be printed."""

    names: list[str]
    args: tuple[str, ...] = ()
    start: list[tuple[str, str]] = field(default_factory=list)
    starts: list[str] = field(default_factory=list)
    actions: list[Ability] = field(default_factory=list)
    getters: list[Ability] = field(default_factory=list)
    asks: list[tuple[str, list[str]]] = field(default_factory=list)

    def source(self, abilities: Sequence[Ability]) -> str:
        """The class with these methods."""
        lines = [f"        self.{a} = {a}" for a in self.args]
        lines += [f"        self.{a} = {value}" for a, value in self.start]
        head = f"class {{C}}:\n    def __init__({', '.join(('self', *self.args))}):\n" + "\n".join(lines)
        return "\n\n".join((head, *(textwrap.indent(one.source, "    ") for one in abilities)))


def things(text: str) -> Iterator[Thing]:
    """The things of a text."""
    thing: Thing | None = None
    ability: Ability | None = None
    for line in text.splitlines():
        if not line.strip():
            continue
        if line.startswith("    "):
            assert ability is not None
            kind, phrases = line.strip()[0], [p.strip() for p in line.strip()[1:].split(" / ")]
            if kind == "=":
                ability.does += phrases
            else:
                ability.says += [_argued(p, ability.params) for p in phrases]
            continue
        head, _, rest = line.partition(" ")
        if head == "==":
            if thing is not None:
                yield thing
            thing = Thing(rest.split())
            continue
        assert thing is not None
        left, _, right = rest.partition(" | ")
        said = [p.strip() for p in right.split(" / ")]
        if head == "args":
            thing.args = tuple(left.split())
        elif head == "start":
            thing.start += [(a.strip(), v.strip()) for a, v in (p.split("=", 1) for p in left.split(" & "))]
            thing.starts += said
        elif head == "ask":
            thing.asks.append((left, said))
        else:
            match = re.fullmatch(r"(\w+)(?:\(([\w, ]*)\))?", left)
            assert match is not None, line
            params = tuple(p.strip() for p in (match[2] or "").split(",") if p.strip())
            body = right.replace(" ;; ", "\n").replace("~", "    ")
            ability = Ability(match[1], params, body, head == "do*", head == "get")
            (thing.getters if head == "get" else thing.actions).append(ability)
    if thing is not None:
        yield thing


def _argued(phrase: str, params: Iterable[str]) -> str:
    """A phrase whose holes for parameters are those of the arguments: `{amount}` becomes `{m_amount}`."""
    for p in params:
        phrase = phrase.replace("{" + p + "}", "{m_" + p + "}").replace("{" + p + ".", "{m_" + p + ".")
    return phrase


def turn(code: str, prompts: Iterable[str]) -> Step:
    """A turn, with what it imports."""
    return step(code, tuple(prompts), imports=("import math",) if "math." in code else ())


def some(rng: Random, prompts: Iterable[str]) -> list[str]:
    """At most so many prompts, each once, tidied."""
    tidy = (p.replace(" .", ".").replace(" ,", ",").replace(" ;", ";") for p in prompts)
    kept = list(dict.fromkeys(tidy))
    return kept if len(kept) <= MOST else rng.sample(kept, MOST)


def questions(phrases: Iterable[str]) -> list[str]:
    """The phrases that can be asked as a question."""
    found = []
    for p in phrases:
        for pattern, asked in QUESTIONS:
            match = re.fullmatch(pattern, p)
            if match:
                found.append(match.expand(asked))
                break
    return found


def spoken(name: str) -> str:
    """A class name as a noun: "bank account"."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", name).lower()


def listed(items: Sequence[str]) -> str:
    """Items with commas and a final "and"."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]


@dataclass
class Telling:
    """One story of a thing being put together."""

    rng: Random
    thing: Thing
    name: str  # of the class; "" for any
    named: bool  # the object has a name of its own
    steps: list[Step] = field(default_factory=list)

    @property
    def noun(self) -> str:
        """What the object is called in plain words."""
        return spoken(self.name or self.thing.names[0])

    @property
    def an(self) -> str:
        """The object with an article."""
        if not self.name:
            return "a {C}"
        return ("an " if self.noun[0] in "aeio" else "a ") + self.noun

    def objects(self) -> tuple[str, ...]:
        """Ways to mention the object."""
        return ("{o}",) if self.named else ("it", "the " + self.noun)

    def say(self, phrases: Iterable[str], first: bool = False) -> list[str]:
        """Phrases about the object, each with the ways to mention it."""
        ways = ("{o}",) if self.named else (("it",) if first else self.objects())
        return [ITS.sub(r"its \1", p.replace("<o>", way)) for p in phrases for way in ways]

    def heads(self, told: bool) -> list[str]:
        """How the class is asked for, before its methods."""
        rng, thing = self.rng, self.thing
        heads = list(HEADS)
        if thing.args:
            fields = listed(list(thing.args))
            takes = [t if len(thing.args) > 1 else t.replace("attributes", "attribute") for t in TAKES]
            heads = [f"{h} {rng.choice(takes).replace('{fields}', fields)}" for h in heads for _ in range(3)]
        if told and thing.starts:
            joins = (". it {s}", "; it {s}", ". it {s}") if thing.args else STARTS
            heads = [
                f"{h} {rng.choice(joins).replace('{s}', rng.choice(thing.starts))}"
                for h in heads
                for _ in range(2)
            ]
        return heads

    def define(self, abilities: Sequence[Ability], told: bool, again: Ability | None = None) -> None:
        """The class with these methods; or the class again, with one more."""
        rng = self.rng
        code = self.thing.source(abilities)
        if again is not None:
            self.steps.append(turn(code, some(rng, self.adding(again))))
            return
        prompts = []
        for head in self.heads(told or not abilities) * 3:
            text = head
            for i, one in enumerate(abilities):
                opened = told or self.thing.args or i
                joins = LATER if opened else FIRST
                text += f" {rng.choice(joins)} {rng.choice(one.nouns())}"
            prompts.append(text)
        self.steps.append(turn(code, some(rng, prompts)))

    def adding(self, one: Ability) -> list[str]:
        """How one more method is asked for."""
        nouns = one.nouns()
        if one.name in OBVIOUS and not one.params:  # the name says it all
            nouns += [f"a method {one.name}", f"a method {one.name}", f"a method called {one.name}"] * 2
        adds = [a.replace("{a}", noun) for noun in nouns for a in ADDS]
        self.rng.shuffle(adds)
        return adds

    def add(self, one: Ability) -> None:
        """One more method for a class that has objects."""
        code = f"{one.source}\n\n{{C}}.{one.name} = {one.name}"
        self.steps.append(turn(code, some(self.rng, self.adding(one))))

    def making(self) -> tuple[str, list[str]]:
        """Code and prompts for the object."""
        args = self.thing.args
        code = f"{{o}} = {{C}}({', '.join(f'{{v_{a}}}' for a in args)})"
        told = " with " + listed([f"{a} {{v_{a}}}" for a in args]) if args else ""
        ways = MAKES_NAMED if self.named else MAKES
        said = [
            w.replace("{told}", told)
            .replace("{an}", self.an)
            .replace("{thing}", self.noun if self.name else "{C}")
            for w in ways
        ]
        if args:
            bare = " with " + listed([f"{a} {{v_{a}.bare}}" for a in args])
            said += [s.replace(told, bare) for s in said[:5]]
        return code, said

    def doing(self, one: Ability, times: str, first: bool = False) -> tuple[str, list[str]]:
        """Code and prompts for an action, done once, twice or several times."""
        said = self.say(one.says, first)
        given = " with " + " and ".join("{m_" + p + "}" for p in one.params) if one.params else ""
        generic = ("call {m} on <o>", "call the method {m} of <o>", "run {m} on <o>", "use {m} on <o>")
        said += self.say((g.replace("{m}", one.name) + given for g in generic), first)
        if times == "twice":
            return one.call + "\n" + one.call, [p + t for p in said for t in (" twice", " two times")]
        if times:
            code = f"for _ in range({{n}}):\n    {one.call}"
            return code, [p + t for p in said for t in (" {n} times", " {n} times in a row")]
        return one.call, said

    def asking(self, entry: tuple[str, list[str]], first: bool = False) -> tuple[str, list[str]]:
        """Code and noun phrases for an attribute."""
        attribute, phrases = entry
        return f"print({{o}}.{attribute})", self.say([*phrases, *questions(phrases)], first)

    def getting(self, one: Ability) -> tuple[str, list[str]]:
        """Code and noun phrases for what a method returns."""
        shown = {"__str__": "{o}", "__repr__": "{o}", "__len__": "len({o})"}.get(one.name, one.call)
        return f"print({shown})", self.say([*one.says, *questions(one.says)])

    def show(self, code: str, phrases: Iterable[str]) -> None:
        """A turn that prints something."""
        prompts = []
        for p in phrases:
            if p.endswith("?"):
                prompts.append(p)
            else:
                prompts += [f"{verb} {p}" for verb in PRINTS]
        self.steps.append(turn(code, some(self.rng, prompts)))

    def act(self, one: Ability, times: str) -> None:
        """Do it, maybe print at once; else the print is a turn of its own."""
        code, said = self.doing(one, times)
        if self.thing.asks and self.rng.random() < 0.45:
            shown, nouns = self.asking(self.rng.choice(self.thing.asks), first=True)
            nouns = [n for n in nouns if not n.endswith("?")]
            both = [a + t + n for a in said for n in nouns for t in THEN]
            self.steps.append(turn(code + "\n" + shown, some(self.rng, both)))
        else:
            self.steps.append(turn(code, some(self.rng, said)))
            if self.thing.asks:
                self.show(*self.asking(self.rng.choice(self.thing.asks)))

    def make(self, then: Ability | None, times: str = "") -> None:
        """Make the object, and maybe do something with it in the same turn."""
        code, said = self.making()
        if then is None:
            self.steps.append(turn(code, some(self.rng, said)))
            return
        done, orders = self.doing(then, times, first=True)
        if self.named:
            orders = [o.replace("{o}", "it") for o in orders]
        both = [a + j + b for a in said for b in orders for j in (" and ", ", then ", " and ", ". ")]
        self.steps.append(turn(code + "\n" + done, some(self.rng, both)))

    def slots(self) -> dict[str, Any]:
        """The slots that the turns mention."""
        thing = self.thing
        found: dict[str, Any] = {f"v_{a}": DRAWS[a] for a in thing.args}
        for one in (*thing.actions, *thing.getters):
            found |= {"m_" + p: DRAWS[p] for p in one.params}
        found["n"] = TIMES
        if self.name:
            found["C"] = NewName("exact", (self.name,))
        else:
            found["C"] = NewName("class", tuple(thing.names))
        snake = self.noun.replace(" ", "_")
        found["o"] = new(snake, "my_" + snake, snake[0], "one") if self.named else NewName("exact", (snake,))
        text = " ".join(t for s in self.steps for t in (s.code, *s.prompts))
        return {n: s for n, s in found.items() if "{" + n + "}" in text or "{" + n + "." in text}


def tell(rng: Random, thing: Thing, name: str, way: str) -> Telling:
    """One story: `whole`, `grown` (before there is an object) or `added` (after)."""
    this = Telling(rng, thing, name, not name or rng.random() < 0.3)
    actions, getters = list(thing.actions), list(thing.getters)
    rng.shuffle(actions)
    rng.shuffle(getters)
    if actions and rng.random() < 0.5:  # mostly what such a thing is for
        actions.sort(key=lambda one: one is not thing.actions[0])
    plain = all(v in ("0", "False", "{}", "0.0") for _, v in thing.start)
    told = bool(thing.starts) and (not plain or rng.random() < 0.6)
    first = actions[:1] or getters[:1]
    others = [*actions[1:2], *getters[: 1 if actions else 2]]
    others = [one for one in others if one not in first]
    rng.shuffle(others)
    times = [
        rng.choice(("", "twice", "n", "n")) if one.repeats and not one.params else "" for one in first
    ] + [""]
    if way == "whole":
        both = [*first, *others[:1]]
        this.define(both, told)
        later = others[1:]
    elif way == "grown":
        start = first if rng.random() < 0.6 else []
        this.define(start, told or not start)
        if not start:
            this.define(first, told, again=first[0])
        later = others[:1]
        if start and later:
            this.define([*first, *later], told, again=later[0])
            this.make(None)
            use(this, first[0], times[0])
            use(this, later[0], "")
            return this
    else:
        this.define(first if rng.random() < 0.7 or not others else [], told)
        later = others
    if thing.actions and way != "added" and rng.random() < 0.5:
        this.make(first[0], times[0])
        if thing.asks:
            this.show(*this.asking(rng.choice(thing.asks)))
    else:
        this.make(None)
        if way == "added" and "def " + first[0].name not in this.steps[0].code:
            this.add(first[0])
        use(this, first[0], times[0])
    if way == "whole" and others:
        use(this, others[0], "")
    for one in later[:1]:
        if one.source.splitlines()[0] not in this.steps[0].code:
            this.add(one)
            use(this, one, "")
    return this


def use(this: Telling, one: Ability, times: str) -> None:
    """A turn that uses a method."""
    if one.returns:
        this.show(*this.getting(one))
    else:
        this.act(one, times)


def declare(domain: Domain, text: str, weight: float = 1.0) -> None:
    """The stories of all things of a text."""
    for thing in things(text):
        for number, name in enumerate((*thing.names, "", "") * 2):
            rng = Random(f"{thing.names[0]} {number}")
            way = ("whole", "added", "grown", "added")[number % 4]
            this = tell(rng, thing, name, way)
            if len(this.steps) > 7:
                this.steps = this.steps[:7]
            title = f"{thing.names[0].lower()}_{number}_{way}"
            if name in TAKEN:  # not a name for a slot, but people do call classes so
                this.steps = [
                    replace(s, code=_plain(s.code, name), prompts=tuple(_plain(p, name) for p in s.prompts))
                    for s in this.steps
                ]
            domain.story(title, this.steps, weight=weight, **this.slots())


def _plain(text: str, name: str) -> str:
    return text.replace("{C}", name)
