"""Things with numbers as people list them in a sentence ("tea for 3.20, lunch for 5"), and what comes next.

`told` draws such a list; the slots of `FROM_TOLD` are computed from it. `mixed` declares stories that open
with one of several beginnings and go on with a few of many requests, so that no order is learned by heart.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import Block, blocks
from codegen_repl.training.corpus.draws import Draw, derived, sampled
from codegen_repl.training.corpus.family import Domain, Step, step
from codegen_repl.training.corpus.template import slots_in
from codegen_repl.training.corpus.words import CATEGORIES, made_up


class Typed(float):
    """A number that keeps the digits it was typed with: 3.20 stays 3.20."""

    def __new__(cls, text: str) -> "Typed":
        """The number of this text."""
        number = super().__new__(cls, text)
        number.text = text
        return number

    text: str

    def __repr__(self) -> str:
        return self.text

    __str__ = __repr__


def money(rng: Random) -> int | float:
    """An amount as it stands on a receipt."""
    if rng.random() < 0.3:
        return rng.randint(1, 90)
    places = 1 if rng.random() < 0.15 else 2
    return Typed(f"{rng.uniform(0.2, rng.choice((9, 40, 300))):.{places}f}")


def whole(low: int, high: int) -> Callable[[Random], int]:
    """A whole number within bounds."""
    return lambda rng: rng.randint(low, high)


def tenths(low: float, high: float) -> Callable[[Random], float]:
    """A number with one decimal."""
    return lambda rng: Typed(f"{rng.uniform(low, high):.1f}")


@dataclass(frozen=True, slots=True)
class Told:
    """Names with a number each, as typed; one name to ask about, and one more pair to add."""

    names: list[str]
    amounts: list[Any]
    last: str
    who: str
    other: str
    more: Any
    limit: Any
    probe: Any

    def say(self, pattern: str) -> str:
        """All pairs in a row, each as the pattern has it: `<n> for <a>`."""
        parts = [
            pattern.replace("<n>", n).replace("<a>", str(a))
            for n, a in zip(self.names, self.amounts, strict=True)
        ]
        return ", ".join(parts[:-1]) + self.last + parts[-1]

    @property
    def pairs(self) -> dict[str, Any]:
        """The numbers by name."""
        return dict(zip(self.names, self.amounts, strict=True))


def _name(rng: Random, kinds: tuple[str, ...]) -> str:
    real = rng.choice(CATEGORIES[rng.choice(kinds)])
    name = real.split(" ")[0] if rng.random() < 0.75 else made_up(rng, rng.choice((2, 2, 3)))
    return name.capitalize() if real[0].isupper() else name


def told(
    kinds: str, amount: Callable[[Random], Any], low: int = 2, high: int = 6, lower: float = 0.15
) -> Draw:
    """Names of these kinds (of words.CATEGORIES) with a number each; now and then typed in lower case."""

    def sample(rng: Random) -> Told:
        count = rng.randint(low, high)
        names: list[str] = []
        while len(names) <= count:
            name = _name(rng, tuple(kinds.split()))
            names += [name] if name not in names else []
        if rng.random() < lower:
            names = [name.lower() for name in names]
        amounts: list[Any] = []
        while len(amounts) <= count:  # no two alike: the largest and the smallest are one each
            number = amount(rng)
            amounts += [number] if number not in amounts else []
        ordered = sorted(amounts[:-1])
        last = rng.choice((" and ", " and ", ", ", ", and "))
        return Told(
            names[:-1],
            amounts[:-1],
            last if count > 2 else " and ",
            rng.choice(names[:-1]),
            names[-1],
            amounts[-1],
            ordered[rng.randrange(len(ordered) - 1)]
            if rng.random() < 0.3
            else round((ordered[0] + ordered[-1]) * rng.uniform(0.3, 0.7)),
            rng.choice(amounts),
        )

    return sampled("mixed", sample)


FROM_TOLD: dict[str, Any] = {  # all read the slot t
    "amounts": derived(lambda s: s.t.amounts),
    "names": derived(lambda s: s.t.names),
    "pairs": derived(lambda s: s.t.pairs),
    "rows": derived(lambda s: list(s.t.pairs.items())),
    "for_each": derived(lambda s: s.t.say("<n> for <a>")),
    "on_each": derived(lambda s: s.t.say("<a> on <n>")),
    "the_on": derived(lambda s: s.t.say("<a> for the <n>")),
    "plain": derived(lambda s: s.t.say("<n> <a>")),
    "colons": derived(lambda s: s.t.say("<n>: <a>")),
    "equals": derived(lambda s: s.t.say("<n> = <a>")),
    "is_each": derived(lambda s: s.t.say("<n> is <a>")),
    "has_each": derived(lambda s: s.t.say("<n> has <a>")),
    "with_each": derived(lambda s: s.t.say("<n> with <a>")),
    "brackets": derived(lambda s: s.t.say("<n> (<a>)")),
    "numbers": derived(lambda s: s.t.say("<a>")),
    "listed": derived(lambda s: s.t.say("<n>")),
    "who": derived(lambda s: s.t.who),
    "other": derived(lambda s: s.t.other),
    "more": derived(lambda s: s.t.more),
    "probe": derived(lambda s: s.t.probe),
    "limit": derived(lambda s: s.t.limit),
    "held": derived(lambda s: s.t.pairs[s.t.who]),
}


def _steps(block: Block) -> list[Step]:
    return [step(p.code, p.phrases, p.optional, p.imports) for p in block.parts]


def mixed(
    domain: Domain,
    openings: str,
    requests: str,
    slots: Mapping[str, Any],
    topics: Mapping[str, Mapping[str, Any]],
    *,
    stories: int = 5,
    length: int = 3,
    weight: float = 1.0,
) -> None:
    """For each opening, some stories that go on with `length` requests, each time others.

    The first word of a name is its topic: `marks_told` takes the requests `marks_...` and `any_...`.
    """
    every = list(blocks(requests))
    for opening in blocks(openings):
        topic = opening.name.split("_")[0]
        given = {**slots, **topics.get(topic, {})}
        fitting = [r for r in every if r.name.split("_")[0] in (topic, "any")]
        rng = Random(f"{domain.name}.{opening.name}")
        row: list[Block] = []
        for number in range(stories):
            chosen: list[Block] = []
            while len(chosen) < min(length, len(fitting)):
                if not row:  # all requests in turn, in ever new order
                    row = rng.sample(fitting, len(fitting))
                one = row.pop()
                chosen += [one] if one not in chosen else []
            chosen.sort(key=lambda block: block.name.endswith("_remove"))  # nothing may ask for it after that
            steps = [s for block in (opening, *chosen) for s in _steps(block)]
            said = {n for s in steps for text in (s.code, *s.prompts) for n in slots_in(text)}
            hidden = {n for n, slot in given.items() if isinstance(slot, Draw) and slot.type == "mixed"}
            used = {n: slot for n, slot in given.items() if n in said or n in hidden}
            domain.story(
                f"{opening.name}.{number}", steps, weight=weight * opening.parts[0].weight / stories, **used
            )
