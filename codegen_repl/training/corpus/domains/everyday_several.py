"""Two or three things told one after the other, then questions in plain words about one that stands further back."""

from itertools import combinations
from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.training.corpus.blocks import Block, blocks
from codegen_repl.training.corpus.draws import Derived, Draw, derived, integer, new, sampled
from codegen_repl.training.corpus.family import Domain, Step, step
from codegen_repl.training.corpus.listing import FROM_TOLD, money, told, whole
from codegen_repl.training.corpus.template import slots_in
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("everyday_several", weight=8)


def _read(part: str, source: str) -> Derived:
    compute = FROM_TOLD[part].compute
    return derived(lambda s: compute(SimpleNamespace(t=getattr(s, source))))


def _told(letter: str, draw: Draw) -> dict[str, Any]:
    """Slots that are told about one subject: `m_plain`, `m_who` and so on read `m`."""
    parts = (
        *("plain", "colons", "for_each", "numbers", "amounts", "pairs"),
        *("listed", "names", "who", "other", "more", "limit"),
    )
    return {letter: draw} | {f"{letter}_{part}": _read(part, letter) for part in parts}


SLOTS: dict[str, Any] = {
    **_told("m", told("person", whole(1, 15), 3, 5)),
    **_told("a", told("person", whole(3, 97), 3, 5)),
    **_told("p", told("food fruit thing", money, 2, 5)),
    **_told("h", told("weekday", whole(-9, 36), 3, 6, lower=0.5)),
    **_told("g", told("food fruit", whole(1, 9), 3, 6)),
    "marks": new("marks", "grades", kind="exact"),
    "ages": new("ages", kind="exact"),
    "prices": new("prices", "costs", kind="exact"),
    "temps": new("temperatures", "temps", kind="exact"),
    "shopping": new("shopping", "groceries", kind="exact"),
    "text": new("text", "sentence", kind="exact"),
    "budget": new("budget", "money", "savings", kind="exact"),
    "city": new("city", "town", "home", kind="exact"),
    "says": sampled(
        "str", lambda r: " ".join(r.choice((plain_word(r), made_up(r, 2))) for _ in range(r.randint(3, 8)))
    ),
    "place": sampled("str", lambda r: r.choice((r.choice(CATEGORIES["city"]), made_up(r).capitalize()))),
    "amount": integer(20, 900),
    "spent": integer(1, 60),
    "k": integer(2, 7),
    "places": integer(1, 2),
    "thing": sampled("str", plain_word),
}
OPENINGS = """
marks
    # the {marks} in my class are {m_plain.bare}, keep them in a dictionary {marks} / dictionary {marks} with {m_colons.bare} / {m_plain.bare}: these are the {marks}, as a dictionary
    # store the {marks} by name: {m_plain.bare} / a dictionary {marks} please, {m_plain.bare} / for the {marks} make a dictionary: {m_colons.bare}
    {marks} = {m_pairs}
ages
    # how old my friends are: {a_plain.bare}, dictionary {ages} / the {ages} are {a_colons.bare}, keep them in a dictionary / a dictionary {ages}: {a_plain.bare}
    # keep the {ages} by name in a dictionary, {a_plain.bare} / {ages} as a dictionary with {a_colons.bare} / the {ages} of my friends, as a dictionary: {a_plain.bare}
    {ages} = {a_pairs}
prices
    # i bought {p_for_each.bare}; put the {prices} in a list / the {prices} were {p_numbers.bare}, keep them in a list / list of {prices}: {p_numbers.bare}
    # bought {p_for_each.bare}, list the {prices} in {prices} / a list {prices} with {p_numbers.bare} please / keep the {prices} {p_numbers.bare} in a list
    {prices} = {p_amounts}
temps
    # the {temps} were {h_numbers.bare}, keep them in a list / {h_plain.bare} degrees; list of {temps} please / a list {temps}: {h_numbers.bare}
    # put the {temps} in a list: {h_numbers.bare} / it had {h_numbers.bare} degrees, store that as {temps} / {temps} this week: {h_numbers.bare}, as a list
    {temps} = {h_amounts}
shopping
    # i need {g_listed.bare}, put that in a list {shopping} / a list {shopping} with {g_listed.bare} / {shopping}: {g_listed.bare}, as a list
    # keep {g_listed.bare} in a list {shopping} / make a list for {shopping}: {g_listed.bare} / to buy: {g_listed.bare}. list {shopping} please
    {shopping} = {g_names}
text
    # my {text} is {says} / the {text}: {says} / keep this {text}: {says} / here is a {text}, {says} / {text} = {says} / let the {text} be {says}
    {text} = {says}
budget
    # my {budget} is {amount} / i have {amount} as {budget} / {budget} = {amount} / let {budget} be {amount} / the {budget} is {amount} / we start with a {budget} of {amount}
    {budget} = {amount}
city
    # my {city} is {place.bare} / the {city} is called {place.bare} / {city} = {place} / let {city} be {place.bare} / remember {place.bare} as my {city} / i live in {place.bare}, keep it as {city}
    {city} = {place}
"""
REQUESTS = """
marks_best
    # who has the best one of the {marks}, the highest / who got the highest of the {marks} / which person has the highest of the {marks} / name the one with the top {marks} value
    # back to the {marks}: who has the highest / of the {marks}, whose is the highest
    print(max({marks}, key={marks}.get))
marks_average
    # average of the {marks} please / what are the {marks} on average / print the mean of the {marks} / how good are the {marks} on average / now the average of all {marks}
    print(sum({marks}.values()) / len({marks}))
marks_one
    # what did {m_who.bare} get / which of the {marks} has {m_who.bare} / look up {m_who.bare} in the {marks} / the {marks} again: what about {m_who.bare} / print the entry of {m_who.bare} in the {marks}
    print({marks}[{m_who}])
marks_add
    # {m_other.bare} got {m_more.bare}, add it to the {marks} / add {m_other.bare} {m_more.bare} to the {marks} / the {marks} also need {m_other.bare} with {m_more.bare} / put {m_other.bare}: {m_more.bare} into the {marks}
    {marks}[{m_other}] = {m_more}
marks_sorted
    # print the students, highest of the {marks} first / sort the names by their {marks}, highest first, and print them / names in order of the {marks}, highest first / rank everyone by the {marks}, highest first
    print(sorted({marks}, key={marks}.get, reverse=True))
marks_above
    # who has more than {m_limit.bare} in the {marks}, as a list / list of those with {marks} over {m_limit.bare} / names with more than {m_limit.bare} in the {marks}, as a list / whose {marks} are above {m_limit.bare}? as a list
    print([name for name, value in {marks}.items() if value > {m_limit}])
ages_oldest
    # who is the oldest / which friend is the oldest / the oldest of them by the {ages} / name the oldest friend / of the {ages}: who is the oldest
    print(max({ages}, key={ages}.get))
ages_youngest
    # who is the youngest / which friend is the youngest / the youngest of them by the {ages} / name the youngest friend / of the {ages}: who is the youngest
    print(min({ages}, key={ages}.get))
ages_average
    # how old are my friends on average / average of the {ages} please / what is the mean of the {ages} / print the average of all {ages} / on average, how old are they
    print(sum({ages}.values()) / len({ages}))
ages_one
    # how old is {a_who.bare} / what age does {a_who.bare} have / look up how old {a_who.bare} is / print how old {a_who.bare} is / {a_who.bare}: how old
    print({ages}[{a_who}])
ages_adults
    # which friends are 18 or older, as a list / who of the friends is at least 18, as a list / list the friends from 18 on / friends of 18 and more, as a list
    print([name for name, value in {ages}.items() if value >= 18])
ages_birthday
    # {a_who.bare} has a birthday and gets one year older / {a_who.bare} is a year older now / add one year for {a_who.bare} / happy birthday {a_who.bare}, plus one year
    {ages}[{a_who}] += 1
prices_total
    # how much did everything cost / what did i pay for it all / add up the {prices} / sum of the {prices} please / how much money did the shopping trip cost / total of the {prices}
    print(sum({prices}))
prices_average
    # what did one thing cost on average / average of the {prices} please / the {prices} on average / mean of the {prices}
    print(sum({prices}) / len({prices}))
prices_top
    # what was the highest of the {prices} / how much was the dearest thing / print the highest of the {prices} / the {prices} again: which is the highest / dearest of the {prices} please
    print(max({prices}))
prices_low
    # what was the lowest of the {prices} / how much was the cheapest thing / print the lowest of the {prices} / the {prices} again: which is the lowest / cheapest of the {prices} please
    print(min({prices}))
prices_add
    # there was another one for {p_more.bare}, add it to the {prices} / put {p_more.bare} into the {prices} as well / also {p_more.bare} in the {prices} / the {prices} lack {p_more.bare}, add it
    {prices}.append({p_more})
prices_rounded
    # total of the {prices} rounded to whole / round the sum of the {prices} / what did it cost, rounded to a whole number / add the {prices} and round that
    print(round(sum({prices})))
temps_top
    # how warm was the warmest day / highest of the {temps} please / what was the warmest of the {temps} / print the highest of the {temps} / the maximum of the {temps}
    print(max({temps}))
temps_low
    # how cold was the coldest day / lowest of the {temps} please / what was the coldest of the {temps} / print the lowest of the {temps} / the minimum of the {temps}
    print(min({temps}))
temps_average
    # how warm was it on average / mean of the {temps} please / what are the {temps} on average / print the average of the {temps} / now the average of the {temps}
    print(sum({temps}) / len({temps}))
temps_frost
    # on how many days was it below 0 / how many of the {temps} are below zero / count the days with frost, under 0 / number of {temps} under zero please
    print(sum(1 for t in {temps} if t < 0))
temps_warm
    # which of the {temps} are over {h_limit.bare} / print the {temps} above {h_limit.bare} / only the {temps} of more than {h_limit.bare} please / list the {temps} that are higher than {h_limit.bare}
    print([t for t in {temps} if t > {h_limit}])
temps_days
    # how many days did i measure / how many {temps} are there / count the {temps} / number of {temps} please / how many of the {temps} do i have
    print(len({temps}))
shopping_count
    # how many things do i need / how many things are on the {shopping} list / count what is on the {shopping} list / number of things to buy please / how long is the {shopping} list
    print(len({shopping}))
shopping_add
    # i also need {thing.bare}, put it on the {shopping} list / {thing.bare} is missing on the {shopping} list, add it / add {thing.bare} to the {shopping} list / buy {thing.bare} too, put it on the list
    {shopping}.append({thing})
shopping_has
    # is {g_who.bare} on the {shopping} list / do i need {g_who.bare} / did i put {g_who.bare} on the {shopping} list / is there {g_who.bare} among the things to buy / check the {shopping} list for {g_who.bare}
    print({g_who} in {shopping})
shopping_print
    # print the {shopping} list, a thing per line / what do i have to buy? one per line / show the {shopping} list line by line / things to buy, one on each line
    for item in {shopping}:
        print(item)
shopping_sorted
    # print the {shopping} list from a to z / things to buy in alphabetical order please / show the {shopping} list sorted / what do i have to buy, in alphabetical order
    print(sorted({shopping}))
text_words
    # how many words does the {text} have / count the words in the {text} / number of words in my {text} please / how many words are in the {text} / back to the {text}: how many words
    print(len({text}.split()))
text_length
    # how many characters does the {text} have / how long is the {text} / length of my {text} please / count the characters of the {text} / back to the {text}: how long is it
    print(len({text}))
text_longest
    # longest word in the {text} / which word of the {text} is the longest / print the longest word of my {text} / in the {text}, what is the longest word
    print(max({text}.split(), key=len))
text_capitals
    # the {text} in capitals please / print the {text} in upper case / show my {text} in capital letters / now the {text} with big letters
    print({text}.upper())
text_backwards
    # the {text} backwards please / print the {text} from back to front / show my {text} reversed / the letters of the {text} in reverse order
    print({text}[::-1])
text_long_words
    # which words in the {text} have more than {k} letters / words of the {text} longer than {k} letters / in the {text}, list words with over {k} letters / print what is longer than {k} letters in the {text}
    print([w for w in {text}.split() if len(w) > {k}])
text_contains
    # is the word {thing.bare} in the {text} / does the {text} contain {thing.bare} / look for {thing.bare} in my {text} / {thing.bare}: is that in the {text}
    print({thing} in {text})
budget_spend
    # i spend {spent} of the {budget} / take {spent} from the {budget} / {spent} less {budget} / subtract {spent} from the {budget} / the {budget} goes down by {spent}
    {budget} -= {spent}
budget_show
    # what is left of the {budget} / print the {budget} / how much {budget} do i have / show the {budget} / what about the {budget} now
    print({budget})
budget_half
    # half of the {budget} please / what is half the {budget} / print the {budget} divided by two / how much is one half of the {budget}
    print({budget} / 2)
budget_days
    # the {budget} is for {k} days, how much a day, rounded to cents / share the {budget} over {k} days and round to cents / {budget} per day for {k} days, rounded to 2 decimals / divide the {budget} by {k} days, rounded to cents
    print(round({budget} / {k}, 2))
budget_enough
    # is the {budget} more than {spent} / do i have more {budget} than {spent} / check if the {budget} is over {spent} / is my {budget} greater than {spent}
    print({budget} > {spent})
city_print
    # what was the name of my {city} / print the {city} / which {city} was it / show my {city} again / the name of the {city} please
    print({city})
city_letters
    # how many letters has the name of the {city} / count the letters of the {city} / how long is the name of my {city} / letters in the {city}: how many
    print(len({city}))
city_welcome
    # say welcome to and the {city} / print welcome to with my {city} behind / write "welcome to" and then the {city} / greet with welcome to and the name of the {city}
    print("welcome to", {city})
"""
BOTH = """
prices.budget
    # is the {budget} enough for all the {prices} / can i pay the {prices} with the {budget} / does the {budget} cover the sum of the {prices} / do the {prices} together fit in the {budget}
    print(sum({prices}) <= {budget})
prices.budget
    # what is left of the {budget} after paying the {prices}, rounded to cents / {budget} minus all the {prices}, rounded to cents / subtract the sum of the {prices} from the {budget} and round to cents / pay the {prices} from the {budget}: what remains, rounded to cents
    print(round({budget} - sum({prices}), 2))
marks.ages
    # print everyone in the {marks} who is also in the {ages}, as a list / which names are in both {marks} and {ages}, as a list / names of the {marks} that the {ages} have too, as a list / a list of the people that {marks} and {ages} share
    print([name for name in {marks} if name in {ages}])
shopping.text
    # which things on the {shopping} list are in the {text} / print the {shopping} that the {text} mentions, as a list / things to buy that occur in the {text}, as a list / what from the {shopping} list does the {text} contain
    print([item for item in {shopping} if item in {text}])
text.city
    # is the {city} mentioned in the {text} / does the {text} contain the name of the {city} / look for the {city} in the {text} / does my {city} occur in the {text}
    print({city} in {text})
prices.temps
    # how many {prices} and how many {temps} are there / print the number of {prices} and the number of {temps} / count both, {prices} and {temps} / the length of the {prices} and of the {temps} please
    print(len({prices}), len({temps}))
marks.prices
    # how many {marks} and how many {prices} are there / print the number of {marks} and the number of {prices} / count both, {marks} and {prices} / the length of the {marks} and of the {prices} please
    print(len({marks}), len({prices}))
"""


JOINS = (" and then ", ", and ", ", then ", ", also ", " and ", "; ", ". then ", " + ")


def _at_once(rng: Random, one: Block, two: Block) -> Step:
    """Two requests in one sentence."""
    first, second = one.parts[0], two.parts[0]
    prompts = [
        rng.choice(first.phrases) + join + rng.choice(second.phrases)
        for join in rng.sample(JOINS, len(JOINS))
    ]
    return step(first.code + "\n" + second.code, prompts)


def _story(name: str, chosen: list[Block | Step], weight: float) -> None:
    steps: list[Step] = []
    for one in chosen:
        steps += [one] if isinstance(one, Step) else [step(p.code, p.phrases) for p in one.parts]
    said = {n for s in steps for text in (s.code, *s.prompts) for n in slots_in(text)}
    said |= {n.split("_")[0] for n in said if "_" in n}
    d.story(name, steps, weight=weight, **{n: slot for n, slot in SLOTS.items() if n in said})


def _declare() -> None:
    opening = {block.name: block for block in blocks(OPENINGS)}
    asked: dict[str, list[Block]] = {name: [] for name in opening}
    for block in blocks(REQUESTS):
        asked[block.name.split("_")[0]].append(block)
    shared = list(blocks(BOTH))
    for first, second in combinations(opening, 2):
        for one, two in ((first, second), (second, first)):
            rng = Random(f"{one} {two}")
            for number in range(7):
                early = rng.sample(asked[one], 2)
                late = rng.choice(asked[two])
                # what was told first is asked about last, or right away, over what was told in between
                row: list[Block | Step] = [early[0], late, early[1]] if number % 2 else [late, *early]
                if number > 3:
                    row = [late, _at_once(rng, *early)]
                _story(f"{one}_{two}.{number}", [opening[one], opening[two], *row], 1.0)
            for number, block in enumerate(shared):
                if sorted(block.name.split(".")) == sorted((one, two)):
                    after = rng.choice(asked[one])
                    _story(f"{one}_{two}.both{number}", [opening[one], opening[two], block, after], 2.0)
    for number, three in enumerate(combinations(opening, 3)):
        rng = Random(number)
        told_order = rng.sample(three, 3)
        questions = [rng.choice(asked[name]) for name in rng.sample(told_order, 3)]
        _story("_".join(told_order), [*(opening[name] for name in told_order), *questions], 3.0)


_declare()
