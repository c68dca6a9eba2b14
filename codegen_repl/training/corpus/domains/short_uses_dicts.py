"""Short stories about one function on dictionaries, pairs or records: told in prose, then called and built upon."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.short_dicts import (
    any_of,
    code,
    fresh,
    numbered,
    person,
    pick,
    repeated,
    said,
    some,
    split,
    thing,
    token,
    town,
    weekday,
)
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, after, middle, several
from codegen_repl.training.corpus.words import any_word, made_up, plain_word

d = Domain("short_uses_dicts", weight=44)


def small(rng: Random) -> str:
    """A word of small letters only."""
    return rng.choice((plain_word, made_up))(rng).lower()


def teamed(rng: Random, make: Maker, pool: list[Any]) -> dict[str, Any]:
    """Different things with one item of the pool each, so that all are used and some come again."""
    keys = several(rng, make, 4, 7)
    items = pool + rng.choices(pool, k=len(keys) - len(pool))
    return dict(zip(keys, rng.sample(items, len(items)), strict=True))


def overlap(make: Maker, count: int = 2, more: int = 2) -> Callable[[Random, Any], Any]:
    """Makes a dictionary that shares some keys with another one, with other numbers of its size."""

    def change(rng: Random, values: dict[str, Any]) -> dict[str, Any]:
        top = max(values.values()) * 4 // 3 + 2
        return {key: rng.randint(1, top) for key in some(rng, values, make, count, more)}

    return change


def later(rng: Random, values: dict[str, int]) -> dict[str, int]:
    """The same some time after: a name gone, a new one, numbers higher or lower or as they were."""
    signs = rng.sample(s := [1, -1, 0, *rng.choices((1, -1), k=len(values))], len(s))
    moved = {k: v + sign * rng.randint(1, 9) for (k, v), sign in zip(values.items(), signs, strict=False)}
    moved.pop(rng.choice([*moved, *moved, person(rng)]), None)
    return moved | {k: rng.randint(10, 60) for k in fresh(rng, values, person, rng.randint(0, 1))}


def pairs(make: Maker) -> Maker:
    """What makes pairs of such things and numbers, where things come again."""
    return lambda rng: [(key, rng.randint(1, 90)) for key in repeated(rng, make)]


def cased(rng: Random, text: str) -> str:
    """A word in big or small letters."""
    return rng.choice((str, str, str.capitalize, str.upper))(text)


def like(rng: Random) -> list[str]:
    """Different words that share their first letters, big or small."""
    starts = rng.sample("abcdefgklmprst", 3)
    return several(rng, lambda r: cased(r, r.choice(starts) + r.choice("aeiou") + made_up(r, 1)), 4, 8)


def loose(rng: Random, text: str) -> str:
    """A text in another case, with blanks around it."""
    return rng.choice(("", " ", "  ")) + rng.choice((str.upper, str.lower, str))(text) + rng.choice(("", " "))


def untidy(rng: Random) -> dict[str, int]:
    """Names typed in several ways, with numbers."""
    names = several(rng, person, 2, 3)
    typed = {loose(rng, key): rng.randint(1, 80) for key in rng.choices(names, k=5)}
    return typed | {f" {names[0].upper()}": rng.randint(1, 80), names[0]: rng.randint(1, 80)}


def nested(rng: Random) -> dict[str, dict[str, int]]:
    """Towns with two or three things and their numbers each."""
    pool, towns = several(rng, thing, 4, 4), several(rng, town, 2, 3)
    return {key: {t: rng.randint(1, 150) for t in rng.sample(pool, rng.randint(2, 3))} for key in towns}


def gaps(s: Any) -> list[dict[str, Any]]:
    """Records of the crowd in which some fields are missing."""
    rng, rows = Random(repr(s.crowd)), []
    for who, number, kind in s.crowd:
        full = {s.fa: who, s.fn: number, s.fc: kind, s.fz: number % 7 + rng.randint(1, 40)}
        lost = rng.sample(list(full), rng.choice((0, 1, 1, 2)))
        rows.append({key: value for key, value in full.items() if key not in lost})
    return rows


def written(s: Any, factor: int) -> str:
    """The options with these multiples as a text with the signs of the story."""
    return str(s.cut).join(f"{key}{s.eq}{value * factor % 9973}" for key, value in s.options.items())


KINDS_OF = (town, thing)
SCALES = ((3, 30), (10, 99), (20, 400), (100, 5000))
MAKERS: dict[str, Maker] = {
    **{"goods": numbered(thing, *SCALES), "goods2": numbered(thing, *SCALES)},
    **{"points": numbered(person, *SCALES), "temps": numbered(town, (-19, 33), (-9, 20))},
    **{"options": numbered(token, (0, 30), *SCALES), "lows": numbered(token, (1, 13))},
    "grades": numbered(any_of("subject", share=0.8), (1, 7), (1, 16), (20, 100)),
    "phones": numbered(person, (1000, 9999), (100000, 999999)),
    "costs": lambda r: {k: r.randint(40, 3999) / 100 for k in several(r, thing, 3, 6)},
    "tied": lambda r: teamed(r, person, r.sample(range(1, r.choice((20, 90, 400))), 3)),
    "teams": lambda r: teamed(r, person, several(r, token, 2, 3)),
    "codes": lambda r: teamed(r, person, several(r, code, 3, 4)),
    "zeros": lambda r: teamed(r, thing, [0, *r.sample(range(1, 90), 3)]),
    **{"untidy": untidy, "shops": nested, "initials_": like},
    **{n: lambda r: " ".join(cased(r, small(r)) for _ in range(r.randint(3, 6))) for n in ("txt", "txt2")},
    "named": lambda r: {k: r.randint(2, 300) for k in like(r)},
    "todo": lambda r: {k: several(r, small, 1, 4) for k in several(r, weekday, 3, 5)},
    "marks": lambda r: {k: r.choices(range(31), k=r.randint(0, 4)) for k in several(r, person, 3, 5)},
    "marks2": lambda r: {k: r.choices(range(1, 31), k=r.randint(1, 3)) for k in several(r, person, 2, 4)},
    **{"words": lambda r: several(r, any_word, 4, 9), "n3_": any_word, "title_": small},
    "bag": lambda r: repeated(r, r.choice((person, token, code, any_word))),
    **{"sales_": pairs(town), "turns": pairs(person), "newcomer_": lambda r: made_up(r, 3).capitalize()},
    "triples": lambda r: [
        (*k, r.randint(1, 99)) for k in zip(*(repeated(r, m, 6, 6) for m in KINDS_OF), strict=True)
    ],
    "crowd": lambda r: [
        (k, r.randint(4, 95), c) for k, c in teamed(r, person, several(r, token, 2, 3)).items()
    ],
    "unknown": lambda r: r.choice(("?", "unknown", "n/a", "---", "nobody knows", f"no {small(r)}", small(r))),
    "yes_": lambda r: r.choice(("yes", "YES", "right", "fine", "indeed", small(r))),
    "no_": lambda r: r.choice(("no", "NO", "nothing", "none", "not there", "-", small(r))),
}
DERIVED: dict[str, tuple[str, Callable[[Random, Any], Any]]] = {
    **{f"{b}_said": (b, said) for b in ("goods", "points", "temps", "tied", "zeros", "lows", "grades")},
    **{f"{b}_mid": (b, lambda _, v: middle([*v.values()])) for b in ("goods", "points", "temps")},
    **{f"{b}_v": (b, lambda r, v: r.choice([*v.values()])) for b in ("phones", "codes")},
    "costs_mid": ("costs", lambda r, v: round(middle([*v.values()]) + r.randint(0, 300) / 100, 2)),
    "limits": ("points", lambda r, v: r.sample(range(min(v.values()) - 2, max(v.values()) + 3), 3)),
    "txt_l": ("txt", lambda r, v: r.choice(v.replace(" ", "").lower())),
    "initial_q": ("initials_", lambda r, v: r.choice([*(w[0].lower() for w in v), "x"])),
    "named_x": ("named", lambda r, v: r.choice([*v])[: r.randint(1, 2)]),
    "two_letters": ("named", lambda r, v: "".join(r.sample(sorted({k[0].lower() for k in v} | {*"on"}), 3))),
    **{"shops_a": ("shops", lambda _, v: min(v)), "sales_p": ("sales_", lambda _, v: min(v)[0])},
    "sales_q": ("sales_", lambda r, v: r.choice([max(v)[0], *fresh(r, dict(v), town)])),
    "mark_lim": ("marks", lambda _, v: round(middle([sum(m) / max(1, len(m)) for m in v.values()]))),
    **{"goods_more": ("goods", overlap(thing)), "options_more": ("options", overlap(token))},
    **{"points_more": ("points", overlap(person)), "points2": ("points", overlap(person, 3, 1))},
    **{"points_later": ("points", later), "need": ("goods", overlap(thing, 2, 1))},
    "orders_": ("goods", lambda r, v: [*overlap(thing, 2, 1)(r, v).items()]),
    "points_gone": ("points", lambda r, v: some(r, v, person, 2, r.randint(0, 1))),
    "points_some": ("points", lambda r, v: some(r, v, person, r.randint(2, 3), r.randint(1, 2))),
    "options_some": ("options", lambda r, v: some(r, v, token, r.randint(2, 3), r.randint(1, 2))),
    "points_q": ("points", lambda r, v: r.choice([r.sample([*v], len(v))[2], *fresh(r, v, person)])),
    "phones_q": ("phones", lambda r, v: r.choice([*v.values()]) + r.choice((0, 1))),
    "teams_v": ("teams", lambda r, v: r.sample(sorted({*v.values()}), 2)[0]),
    "teams_w": ("teams", lambda r, v: r.sample(sorted({*v.values()}), 2)[1]),
    "teams2": (
        "teams",
        lambda r, v: {k: r.choice([v.get(k, max(v.values())), *v.values()]) for k in some(r, v, person, 3)},
    ),
    "untidy_a": ("untidy", lambda r, v: loose(r, r.choice([*v, person(r)]))),
    "aliases": ("goods", lambda r, v: {k: made_up(r, 3) for k in some(r, v, thing)}),
    "pieces": ("costs", lambda r, v: {k: r.randint(1, 9) for k in some(r, v, thing)}),
    "shops_i": ("shops", lambda r, v: r.choice([*v[min(v)], *v[max(v)]])),
    "shops_q": ("shops", lambda r, v: r.choice([max(v), *fresh(r, v, town)])),
    "triples_a": ("triples", lambda _, v: min(v)[0]),
    "triples_i": ("triples", lambda r, v: r.choice(v)[1]),
    "triples_q": ("triples", lambda r, v: r.choice([max(v)[0], *fresh(r, [p for p, _, _ in v], town)])),
    "in_turn": ("turns", lambda _, v: " ".join(f"{key} {value}" for key, value in v)),
    "crowd_c": ("crowd", lambda r, v: r.choice(v)[2]),
    "crowd_n": ("crowd", lambda r, v: r.choice(v)[1] + r.choice((0, 0, 100))),
}
RANGES = {
    **{"few": (2, 9), "two_": (2, 3), "three_": (2, 4), "n_": (2, 60), "pct_": (3, 45)},
    **{"pct2_": (2, 19), "money_": (2, 40), "wide": (10, 24)},
}
CHOICES = {  # between ~
    **{"sep": ", ~-~; ~/~ | ~ + ~ & ~...~ and ~_", "arrow": " -> ~ > ~->~ => ~ - ~..~: ~ has "},
    **{"eq": "=~:~->~>~#", "cut": ";~,~|~&~ + ~; ", "link": " - ~, from ~: ~ in ~ at ~ of "},
    **{"sign": "*~#~=~x~|", "sign2": "+~o~^~@~."},
    **{"fa": "name~who~owner~label", "fn": "age~points~size~price~score"},
    **{"fc": "color~group~kind~team~sort", "fz": "height~visits~hours~stars"},
}
PARAMETERS = """
    pd:table,data,mapping,info,dct,tab pe:other,second,extra,more,dct2 pl:xs,lst,seq,elements,entries
    pr:rows,records,recs,people pk:who,wanted,k,label,entry pn:n,num,limit,amount,x pm:default,stand_in,m,fallback
    pi:field,ware,detail,j pt:text,s,phrase,txt ps:sep,mark,glue,joint pv:target,sought,v,content
    po:one,left_one,a,old,start_key pn2:two,right_one,b,fresh,end_key pp:percent,rate,p,pct
"""
NOUNS = """
    lengths:lengths,sizes letters:letters register_:register,index totals:totals,sums
    favourite:favourite,favorite busiest:busiest,fullest
    winner:winner,champion pick_:purchase,choice owner:owner squads:squads,groups stock:stock,inventory
    shares:shares,percentages line_:line rank_:rank,place average:average,mean
"""  # the words of a step suggest these names
NAMED = (  # these are always told
    "passed cold warm kept kept2 others part_ subtotal found_ matches lowest back both_ best_of num_new "
    "worked changed_ ok arrived dearer clean_ gone_ rows_ enough_ lacking paid"
)
PICKED = ("goods", "points", "tied", "marks", "costs", "lows", "grades", "options")
KINDS = {"dd": "dict", "ee": "dict", "xs": "list", "ys": "list"}

SLOTS: dict[str, Any] = {
    **{slot: sampled("mixed", make) for slot, make in MAKERS.items()},
    **{slot: integer(*bounds) for slot, bounds in RANGES.items()},
    **{slot: choice(*text.split("~")) for slot, text in CHOICES.items()},
    **{slot: after(base, make) for slot, (base, make) in DERIVED.items()},
    **{f"{name}_a": pick(name, 0) for name in PICKED},
    "points_b": pick("points", 1),
    "recs": derived(lambda s: [{s.fa: who, s.fn: number, s.fc: kind} for who, number, kind in s.crowd]),
    "gappy": derived(gaps),
    "bill_lim": derived(
        lambda s: round(sum(s.costs.get(k, 9) * n for k, n in s.pieces.items()) * s.pct_ / 20)
    ),
    "written": derived(lambda s: written(s, 1)),
    "written2": derived(lambda s: written(s, s.few)),
    "command": derived(lambda s: " ".join(k + f"{s.eq}{v}" * (v % 2) for k, v in s.options.items())),
    "f": new("calc", "work_out", "apply_rule", "handle", "evaluate", "make_one", "look_at", kind="function"),
    "g": new("second_step", "combine", "use_it", "find_it", "sum_up", "check_it", kind="function"),
    **{slot: fragment(*options) for slot, options in split(PARAMETERS).items()},
    **{slot: exact(*options) for slot, options in split(NOUNS).items()},
    **{slot: new(slot.rstrip("_")) for slot in NAMED.split()},
    **{slot: new(kind) for slot, kind in KINDS.items()},
}

COUNTS = r"""
lengths_of_words
    # Write a function {f}({pl}) that takes a list of words and returns a dictionary mapping each word length to the number of words of that length. / Given a list {pl} of strings, the function {f}({pl}) shall return a dictionary whose keys are the lengths that occur and whose values tell how many strings have that length. / i need a function {f} with one parameter {pl}, a list of words. for every length it counts the words that are so long and gives the counts back as a dict / to see which word lengths are common, make {f}({pl}): go through the words, count how often each length comes up, return the dict / {f}({pl}): dict from word length to how many words have it / can you write {f}({pl})? it gets words, and the lengths are the keys of a dict with the counts behind them, which is returned
    def {f}({pl}):
        result = {}
        for item in {pl}:
            result[len(item)] = result.get(len(item), 0) + 1
        return result
    # use it on {words} and keep the {lengths.bare} / call {f} with these words: {words}. the result is {lengths} / {lengths}: what {f} gives for {words} / Call {f} with the list {words} and store the result in a variable named `{lengths.bare}`. / Compute the {lengths.bare} of the words {words} by means of the function.
    {lengths} = {f}({words})
    # how many words have {few} letters? / print how many of them are {few} characters long, 0 if there are none / and words of {few} letters, how many are there? / Print the number of words of length {few}, or 0 if that length does not occur. / Output the value that {lengths} holds for {few}; if there is none, output 0.
    print({lengths}.get({few}, 0))
    # which length is the most common one? in a tie the shortest / print the length that most words have; the smaller one wins if two are equally common / show the most frequent length, the lower one in a tie / Print the key of {lengths} with the largest value; in case of a tie, print the smallest such key. / Among the keys in {lengths}, output the one that occurs most often, preferring the smallest if several do.
    print(max(sorted({lengths}), key={lengths}.get))
letters_in_any_case
    # Write a function {f}({pt}) that counts how often each letter occurs in {pt}, ignoring case and leaving out spaces, and returns a dictionary with lower-case keys. / Given a string {pt}, return a dictionary of its characters in lower case and their numbers of occurrences, where spaces are skipped. Call the function {f} and its parameter {pt}. / {f}({pt}): letter counts as a dict, all lower case, no spaces / i need {f}({pt}) to count the characters of a text. big and small letters are the same (small ones as keys), and blanks don't count / make a function {f} of a text {pt}: turn it into lower case, go over its characters, count each one except the space, return the dict / a letter table is what i want: {f}({pt}) returns for every character in {pt}, spaces aside, how often it comes up, and it makes no difference between upper and lower case
    def {f}({pt}):
        result = {}
        for item in {pt}.lower():
            if item != " ":
                result[item] = result.get(item, 0) + 1
        return result
    # call it for {txt} and keep the {letters.bare} / {letters} is what it gives for the text {txt} / apply {f} to {txt}, as {letters} / Apply the function to the text {txt} and store the dictionary in a variable named `{letters.bare}`. / Compute the {letters.bare} of the text {txt} with {f}.
    {letters} = {f}({txt})
    # a second function {g}({pt}) should use {f} and return the character that is most frequent, the earliest one in a tie / now {g}({pt}), which calls {f} and gives back the commonest letter; if there are several, the one that came first / {g}({pt}): call {f}, return the key with the highest count (first one wins) / Write a function {g}({pt}) that uses {f} to find the most frequent character of {pt} and returns it; in a tie, the one that occurs first is returned. / Define {g} with the parameter {pt}. It returns the key with the greatest value in the result of {f}, choosing the first of several.
    def {g}({pt}):
        result = {f}({pt})
        return max(result, key=result.get)
    # print how often {txt_l} is in {letters}, and then what {g} says for {txt2} / show the number for {txt_l} in {letters}, followed by the commonest letter of {txt2}, in one line / print {letters} for {txt_l}, then {g} of {txt2}, both in a row / Print the value of {txt_l} in {letters}, followed by the result of {g} for {txt2}. / Output on one line how often {txt_l} was counted and the most frequent character of {txt2}.
    print({letters}[{txt_l}], {g}({txt2}))
how_many_reach_it
    # Write a function {f}({pd}, {pn}) that returns how many values of the dictionary {pd} are greater than or equal to {pn}. / Given a dictionary {pd} from names to points and a number {pn}, return the number of names with {pn} points or more. The function is called {f} and has the parameters {pd} and {pn}. / i want to know how many people reach a limit: {f}({pd}, {pn}) counts the entries of {pd} whose value isn't below {pn} / {f}({pd}, {pn}) -> number of keys with a value of at least {pn} / make a function {f} of a dict {pd} and a limit {pn}. it returns the number of values that are {pn} or higher / for a table {pd} of points, {f}({pd}, {pn}) should say how many of them are not smaller than {pn}
    def {f}({pd}, {pn}):
        return sum(value >= {pn} for value in {pd}.values())
    # {dd} = {points} / the points are {points_said.bare}: make a dict {dd} of them / put {points} into {dd} / Store the dictionary {points} in a variable named `{dd.bare}`. / Create a dictionary {dd} with the following content: {points}.
    {dd} = {points}
    # with {points_mid} as the limit, call it for {dd} and keep the number as {passed} / {passed}: how many in {dd} have {points_mid} or more, according to {f} / let {f} count those with at least {points_mid} in {dd}; name that {passed} / Call {f} with the limit {points_mid} and the dictionary {dd}, and assign the result to {passed}. / Store in a variable named `{passed.bare}` how many values of {dd} reach {points_mid}, using the function.
    {passed} = {f}({dd}, {points_mid})
    # is that more than half of them? / print True if {passed} is over half the size of {dd}, else False / are these more than half of the people in {dd}? / Print whether {passed} is greater than half of the number of entries in {dd}. / Output True if more than half of the entries were counted, and False otherwise.
    print({passed} > len({dd}) / 2)
    # and for {limits.and_items}? print each limit and its number in a line / do the same with the limits {limits.and_items}, and print limit and number for each / go through {limits}: show the limit, then how many reach it / For each limit in {limits}, print the limit and the result of {f} for {dd} on one line. / Use a loop to output every number of {limits} together with the count of the values in {dd} that reach it.
    for item in {limits}:
        print(item, {f}({dd}, item))
by_first_letter
    # Write a function {f}({pl}) that groups the words in {pl} by their first letter in lower case and returns a dictionary from the letter to the list of its words. / Given a list {pl} of words, {f}({pl}) returns a dictionary: the keys are the lower-case first letters, and each value is the list of all words with that initial, in their original order. / i need {f}({pl}) for an index: words that begin with the same letter, big or small, go into one list, and the (small) letter is the key / sort a list of words into drawers: {f}({pl}) puts each under its first character, lower-cased, and returns the dict of lists / {f}({pl}): dict, small first letter -> list of words / could you make a function {f} of a list {pl} which collects the words under their first letters? the keys are small letters, the words stay as they are
    def {f}({pl}):
        result = {}
        for item in {pl}:
            result.setdefault(item[0].lower(), []).append(item)
        return result
    # make the {register_.bare} of {initials_} with it / call it for {initials_} and name the result {register_} / {register_}: {f} of the words {initials_} / Compute the {register_.bare} of the list {initials_} by calling the function. / Call {f} with {initials_} and store the dictionary in a variable named `{register_.bare}`.
    {register_} = {f}({initials_})
    # which words are there for {initial_q}? if there are none, an empty list / print the list for {initial_q}, or an empty one / show what {register_} has under {initial_q}, [] if nothing / Print the list of words that begin with {initial_q}, or an empty list if there are none. / Output the value of {register_} for the key {initial_q}; an unknown key yields an empty list.
    print({register_}.get({initial_q}, []))
    # for each letter from a to z that is in there, print it and how many words it has / go over the keys in alphabetical order: print the letter and the number of its words / letter and number of words, a line each, letters sorted / Print every key of {register_} in alphabetical order, each followed by the length of its list. / For all keys in sorted order, output the key and the number of words stored under it on one line.
    for item in sorted({register_}):
        print(item, len({register_}[item]))
numbers_of_each_place
    # Write a function {f}({pl}) that takes a list of pairs, each of a name and a number, and returns a dictionary that maps every name to the list of its numbers. / Given a list {pl} of (name, number) pairs in which names may be repeated, return a dictionary from each name to all of its numbers, in the order in which they appear. Name the function {f}. / i need a function {f}({pl}): the pairs in {pl} are names with numbers, and it collects the numbers of the same name in a list, one key a name / {f}({pl}): pairs to dict, name -> list of its numbers / pairs such as (place, sales) are to be grouped by place, so write {f}({pl}), which returns a dict with a list of sales per place / make {f} with the parameter {pl}. it walks through the pairs and appends each second item to the list that belongs to the first item, then the dict is returned
    def {f}({pl}):
        result = {}
        for key, value in {pl}:
            result.setdefault(key, []).append(value)
        return result
    # the sales are {sales_}, keep them as {xs} / {xs} = {sales_} / make a list {xs} of the pairs {sales_} / Create a list named {xs} that contains the pairs {sales_}. / Store the sales {sales_} in a variable named `{xs.bare}`.
    {xs} = {sales_}
    # write a second function {g}({pl}, {pk}): the largest number of {pk}, found with {f}; 0 if {pk} isn't there / {g}({pl}, {pk}) should call {f} and return the maximum of what {pk} has, or 0 for an unknown name / with the help of {f}, make {g}({pl}, {pk}) for the highest number that goes with {pk}, where a missing name gives 0 / Define a function {g}({pl}, {pk}) that returns the largest number belonging to {pk} in the result of {f}, or 0 if {pk} does not occur. / Write {g}({pl}, {pk}). It groups the pairs by means of {f} and returns the maximum of the list for {pk}; if there is no such list, it returns 0.
    def {g}({pl}, {pk}):
        return max({f}({pl}).get({pk}, [0]))
    # print it for {sales_p}, then for {sales_q} / what is the best of {sales_p}, and of {sales_q}? print both in a line / show what {g} gives in {xs} for {sales_p} and for {sales_q} / Print the result of {g} for {sales_p} followed by that for {sales_q}, both with the list {xs}. / Using {xs}, output the largest numbers of {sales_p} and {sales_q} on one line.
    print({g}({xs}, {sales_p}), {g}({xs}, {sales_q}))
means_of_marks
    # Write a function {f}({pd}) that takes a dictionary from names to lists of numbers and returns a dictionary from each name to the average of its list, where an empty list has the average 0. / Given a dictionary {pd} whose values are lists of marks, return a new dictionary with the arithmetic mean of each list; for an empty list the mean is 0. The function's name is {f}. / i need {f}({pd}): everybody in {pd} has a list of marks, and i want a dict with everybody's mean, 0 if somebody has no marks / {f}({pd}): name -> mean of the list, 0 for an empty one / for each key of {pd}, the function {f}({pd}) should divide the sum of the list by its length, or take 0 when nothing is in it. the result is a dict / marks are kept in lists under names. make a function {f} of such a dict {pd} that gives me the averages by name (no marks: 0)
    def {f}({pd}):
        return {key: sum(value) / len(value) if value else 0 for key, value in {pd}.items()}
    # {dd} = {marks} / here are the marks of everybody: {marks}. they are called {dd} / let {dd} be the dict {marks} / Create a dictionary named {dd} containing the marks {marks}. / Store the marks {marks} in a variable named `{dd.bare}`.
    {dd} = {marks}
    # print the mean of {marks_a}, rounded to {two_} decimals / which average does {marks_a} have, rounded to {two_} places? / call {f} for {dd} and show what {marks_a} gets, with {two_} decimals by round / Print the average of {marks_a} in {dd}, rounded to {two_} decimal places. / Output the value for the key {marks_a} in the result of {f} after rounding it to {two_} decimals.
    print(round({f}({dd})[{marks_a}], {two_}))
    # now {g}({pd}, {pn}): a list of the names whose mean in {pd} is over {pn}, with {f} / {g}({pd}, {pn}) should call {f} and return those with an average above {pn} as a list / with {f}, make {g}({pd}, {pn}), which lists the keys of {pd} with a mean of more than {pn} / Write a function {g}({pd}, {pn}) that uses {f} and returns a list of all names whose average is greater than {pn}. / Define {g} with a dictionary {pd} and a number {pn}; it returns the list of the keys for which {f} has a value above {pn}.
    def {g}({pd}, {pn}):
        return [key for key, value in {f}({pd}).items() if value > {pn}]
    # print it for {dd} with {mark_lim}, and for {marks2} with {few}, a line each / show who is above {mark_lim} in {dd}; below that, who is above {few} in {marks2} / {g} of {dd} and {mark_lim}, then of {marks2} and {few}: print both lists, one below the other / Print the result of {g} for {dd} and {mark_lim} and, on the next line, that for {marks2} and {few}. / Output the lists that {g} returns for {dd} with the limit {mark_lim} and for {marks2} with the limit {few} on two lines.
    print({g}({dd}, {mark_lim}))
    print({g}({marks2}, {few}))
most_frequent_item
    # Write a function {f}({pl}) that returns the item that occurs most often in the list {pl}, the first such item if there is a tie, and None if {pl} is empty. / Given a list {pl}, {f}({pl}) counts its items in a dictionary and returns the most frequent one. In a tie the item that appears first wins; for an empty list, None is returned. / i need a function {f} of a list {pl} that finds out what's in there most often. first come, first served if several are equally frequent, and nothing in it gives None / who won the vote? {f}({pl}) counts the votes in {pl} with a dict and returns the winner, the earliest of several, or None without any votes / {f}({pl}): most common item via a dict of counts; tie -> first; empty -> None / let {f}({pl}) be a function: no items, then None. otherwise count them in a dict and give back the key with the highest count, where the first one is taken if there are more
    def {f}({pl}):
        if not {pl}:
            return None
        counts = {}
        for item in {pl}:
            counts[item] = counts.get(item, 0) + 1
        return max(counts, key=counts.get)
    # {xs} = {bag} / we noted {bag.and_items}; make a list {xs} of that / the list {xs} holds {bag.items} / Create a list named {xs} with the items {bag}. / Store the list {bag} in a variable named `{xs.bare}`.
    {xs} = {bag}
    # call {f} with it and keep the {favourite.bare} / the {favourite.bare} in {xs}, please / {favourite} is what it returns for this list / Determine the {favourite.bare} of the list {xs} with the function. / Store the result of {f} for {xs} in a variable named `{favourite.bare}`.
    {favourite} = {f}({xs})
    # now take it out of the list everywhere, and print what {f} gives for the rest / print the most frequent one of those in {xs} that aren't {favourite} / leave the {favourite.bare} out: what's the most frequent then? / Print the result of {f} for a list of all items of {xs} except those equal to {favourite}. / Remove {favourite} from the list by a comprehension and output what the function returns for the remaining items.
    print({f}([item for item in {xs} if item != {favourite}]))
how_many_of_each_kind(crowd, fa, fn, fc)
    # Write a function {f}({pr}, {pk}) that takes a list of dictionaries and returns how often each value of the field {pk} occurs, as a dictionary. / Given a list {pr} of records and the name {pk} of a field, return a dictionary from the values of that field to their numbers of occurrences. Call the function {f}. / i need {f}({pr}, {pk}): {pr} is a list of dicts, and it counts how many of them have which value under {pk} / to count records by any field, make {f}({pr}, {pk}); the dict it returns has the field's values as keys and counts as values / {f}({pr}, {pk}): list of dicts, count by what is under {pk}, return dict / go through the dicts in a list {pr} and count what stands in {pk}; this should be a function {f}({pr}, {pk}) that returns the counts
    def {f}({pr}, {pk}):
        result = {}
        for row in {pr}:
            result[row[{pk}]] = result.get(row[{pk}], 0) + 1
        return result
    # {xs} = {recs} / here are the records: {recs}. call them {xs} / put the dicts {recs} in a list {xs} / Create a list named {xs} containing the records {recs}. / Store {recs} in a variable named `{xs.bare}`.
    {xs} = {recs}
    # now {g}({pr}, {pk}), which says with {f} how many different values there are / a function {g}({pr}, {pk}) should return the number of different things in the field {pk}, by calling {f} / {g}({pr}, {pk}): size of what {f} returns / Write a function {g}({pr}, {pk}) that uses {f} to return how many different values the field {pk} has. / Define {g} with the parameters {pr} and {pk}; it returns the number of keys in the dictionary that {f} makes.
    def {g}({pr}, {pk}):
        return len({f}({pr}, {pk}))
    # print how many different values {fc} has, and the counts for it below / for {fc}: show the number of different ones, and the dict with the counts in the next line / first {g} and then {f} for the field {fc} of {xs}, a line each / Print the number of different values of the field {fc} in {xs} and, on the next line, the dictionary of their counts. / Output the result of {g} for {xs} and {fc}, then the result of {f} on a new line.
    print({g}({xs}, {fc}))
    print({f}({xs}, {fc}))
two_sides_of_a_limit
    # Write a function {f}({pd}, {pn}) that returns two lists: the keys of {pd} with a value below {pn}, and the keys with a value of {pn} or more. / Given a dictionary {pd} of temperatures by town and a limit {pn}, return the towns below the limit and the other towns as two lists. The function is named {f}. / i want to split towns into cold and warm ones: {f}({pd}, {pn}) returns the list of those in {pd} that are under {pn} and the list of the rest / {f}({pd}, {pn}): keys under {pn}, keys not under {pn}, as two lists / one function, two results: {f}({pd}, {pn}) goes through the dict {pd} and gives back first the names whose number is smaller than {pn}, second all the others / make {f} with a dict {pd} and a number {pn}. keys whose value is less than {pn} go into one list, keys whose value is equal or greater into another; return both
    def {f}({pd}, {pn}):
        low = [key for key in {pd} if {pd}[key] < {pn}]
        high = [key for key in {pd} if {pd}[key] >= {pn}]
        return low, high
    # {temps_said.bare}: call it with a limit of {temps_mid} and keep the two lists as {cold} and {warm} / {cold} and {warm} are what it gives for {temps} and {temps_mid} / use {f} to split {temps} at {temps_mid}, into {cold} and {warm} / Call {f} with the limit {temps_mid} and the dictionary {temps}; store the two lists in {cold} and {warm}. / Divide the towns in {temps} by means of the function at {temps_mid} and assign the lists to `{cold.bare}` and `{warm.bare}`.
    {cold}, {warm} = {f}({temps}, {temps_mid})
    # which list is longer? print {cold.bare}, {warm.bare} or equal / print the word {cold.bare} if the first list is longer, {warm.bare} if the second is, and equal if neither / compare the lengths of the two and print the name of the longer list, or else equal / Print "{cold.bare}" if {cold} has more items than {warm}, "{warm.bare}" if it has fewer, and "equal" otherwise. / Output the name of the longer list as a text; if both have the same length, output "equal".
    if len({cold}) > len({warm}):
        print("{cold.bare}")
    elif len({cold}) < len({warm}):
        print("{warm.bare}")
    else:
        print("equal")
    # print both in one line: each list joined with {sep}, and {arrow} between the two / show {cold} and {warm}, items joined by {sep}, with {arrow} in the middle / {cold} with {sep} between the towns, {arrow}, then {warm} the same way / Print the items of {cold} and those of {warm}, each joined by {sep}, with {arrow} between the two texts. / Output one line with both lists joined by {sep} and separated by {arrow} without spaces.
    print({sep}.join({cold}) + {arrow} + {sep}.join({warm}))
most_to_do
    # Write a function {f}({pd}) that takes a dictionary of lists and returns the key with the longest list, the first one in a tie. / Given a dictionary {pd} from days to lists of tasks, return the day with the most tasks. If several days have equally many, the first of them is returned. The function is called {f}. / {f}({pd}): key of the longest list, first one wins / i need to know which day is the fullest. {f}({pd}) gets a dict of lists and returns the key where the list is longest; the earliest if there are more / make a function {f} of a dict {pd} whose values are lists: it compares their lengths and gives back the key of the longest (in a tie the one that comes first) / all values in {pd} are lists. write {f}({pd}), and let it return the key that has the most items, or the first of those keys
    def {f}({pd}):
        return max({pd}, key=lambda key: len({pd}[key]))
    # the plan is {todo}; keep it as {dd} / {dd} = {todo} / make a dict {dd} of {todo} / Create a dictionary named {dd} with the content {todo}. / Store the tasks {todo} in a variable named `{dd.bare}`.
    {dd} = {todo}
    # get the {busiest.bare} day of {dd} with it / {busiest} is the day that {f} finds in {dd} / call it with this dict; the result is the {busiest.bare} day / Determine the {busiest.bare} day of {dd} with the function. / Call {f} with {dd} and store the day in a variable named `{busiest.bare}`.
    {busiest} = {f}({dd})
    # print its tasks, joined by {sep} / what is to be done then? print the tasks with {sep} between / show what {dd} has on that day, joined with {sep} / Print the tasks of that day, separated by {sep}. / Output the list stored under {busiest} in {dd} as one text with {sep} between the items.
    print({sep}.join({dd}[{busiest}]))
    # take the day out and print which one is the fullest then / remove that day from {dd}, then show what {f} says for the rest / without this day, which one has the most? drop it and print the answer / Delete the key {busiest} from {dd} and print the result of calling {f} again. / Remove the entry of that day and output the key with the longest list among the remaining ones.
    del {dd}[{busiest}]
    print({f}({dd}))
"""
PICKS = r"""
only_those_with_enough
    # Write a function {f}({pd}, {pn}) that returns a new dictionary with only those entries of {pd} whose value is at least {pn}. / Given a dictionary {pd} of numbers and a minimum {pn}, {f}({pd}, {pn}) returns the part of the dictionary in which no value is smaller than {pn}; {pd} itself stays unchanged. / i need {f}({pd}, {pn}): keep the keys that have {pn} or more, leave the others out, and return that as another dict / {f}({pd}, {pn}): sub-dict of the entries with a value >= {pn} / for a stock list {pd}, make a function {f}({pd}, {pn}) that gives back a dict with the things of which there are not less than {pn} / which entries are large enough? {f} gets a dict {pd} and a limit {pn}, and what it returns is a dict without the entries below {pn}
    def {f}({pd}, {pn}):
        return {key: value for key, value in {pd}.items() if value >= {pn}}
    # use it on {goods} with {goods_mid} as the limit, as {kept} / {kept}: what {f} leaves of {goods} at {goods_mid} / call {f} for a minimum of {goods_mid} and the dict {goods}; name the result {kept} / Call the function with {goods} and the limit {goods_mid}, and store the result in {kept}. / Keep the entries of {goods} that are not below {goods_mid} in a variable named `{kept.bare}`, by means of {f}.
    {kept} = {f}({goods}, {goods_mid})
    # do the same for {goods2}, but with {n_} as the limit, into {kept2} / {kept2} is the same for {goods2} and a minimum of {n_} / now {goods2} with a limit of {n_}: call that {kept2} / Apply the function to {goods2} with the limit {n_} and store the result in a variable named `{kept2.bare}`. / Compute {kept2}, the result of {f} for {goods2} and the minimum {n_}.
    {kept2} = {f}({goods2}, {n_})
    # if the second one is empty, print {no_}; otherwise print its keys joined by {sep} / print the keys of {kept2} with {sep} between, or {no_} if there aren't any / show {no_} if nothing is left in {kept2}, else its keys joined with {sep} / Print the keys of {kept2}, separated by {sep}, or {no_} if it is empty. / If {kept2} contains anything, output its keys joined by {sep}; if not, output {no_}.
    print({sep}.join({kept2}) if {kept2} else {no_})
some_keys_left_out
    # Write a function {f}({pd}, {pl}) that returns a copy of the dictionary {pd} without the keys in the list {pl}. / Given a dictionary {pd} and a list {pl} of keys, return a new dictionary that has all entries of {pd} except those whose key is in {pl}; keys in {pl} that {pd} does not have are ignored. The function's name is {f}. / i need {f}({pd}, {pl}) to get rid of some keys: everything from {pd} that's not in {pl} goes in a new dict / {f}({pd}, {pl}): {pd} minus the keys in {pl}, as a new dict / some people drop out. make a function {f} that takes the table {pd} and the list {pl} of those who are gone, and returns the table of the others / leave out the keys that {pl} contains and return the rest of {pd}: that's what {f}({pd}, {pl}) should do, without changing {pd}
    def {f}({pd}, {pl}):
        return {key: value for key, value in {pd}.items() if key not in {pl}}
    # {dd} = {points} / the dict {dd} is {points} / put {points_said.bare} into a dict {dd} / Create a dictionary named {dd} containing {points}. / Store {points} in a variable named `{dd.bare}`.
    {dd} = {points}
    # {points_gone.and_items} are gone: keep the others as {others} / {others} is {dd} without {points_gone}, made with {f} / use {f} to leave {points_gone} out of {dd} and name the rest {others} / Call {f} for {dd} and the keys {points_gone}, and store the result in {others}. / Use the function to remove {points_gone} from {dd} and assign the new dictionary to a variable named `{others.bare}`.
    {others} = {f}({dd}, {points_gone})
    # for each one that is left, print the name, {arrow} and the number, without spaces of your own / go through {others} and print name and number with {arrow} in between / one line for every entry of {others}: key, {arrow}, value / Print every entry of {others} on its own line, with {arrow} between the key and the value. / For all remaining entries, output the key directly followed by {arrow} and the value.
    for key, value in {others}.items():
        print(f"{key}{arrow.bare}{value}")
wanted_ones_in_order
    # Write a function {f}({pd}, {pl}) that returns a dictionary with the entries of {pd} for the keys in {pl}, in the order of {pl}; keys that {pd} does not have are skipped. / Given a dictionary {pd} and a list {pl} of wanted keys, return a new dictionary with just these keys and their values, ordered as in {pl}. A key missing in {pd} is left out. Call the function {f}. / i need {f}({pd}, {pl}): pick what's in the list {pl} from the dict {pd}, in this order, and skip what isn't there / {f}({pd}, {pl}): sub-dict for the keys of {pl} that exist, in that order / someone wants certain things only. {f} takes the dict {pd} and the list {pl} of keys, and returns a dict of those in the list, as far as {pd} knows them / walk through {pl}, and for each key that {pd} has, put key and value in a new dict; return it. the function is {f}({pd}, {pl})
    def {f}({pd}, {pl}):
        return {key: {pd}[key] for key in {pl} if key in {pd}}
    # {dd} = {options} / our settings {dd} are {options} / let {dd} be {options} / Create a dictionary named {dd} containing {options}. / Store the settings {options} in a variable named `{dd.bare}`.
    {dd} = {options}
    # take {options_some.and_items} out of it with {f}, as {part_} / {part_} is what {f} gives for {dd} and {options_some} / pick {options_some} from {dd} and call it {part_} / Call {f} with {dd} and the keys {options_some}; store the result in {part_}. / Select the keys {options_some} of {dd} by means of the function and assign the dictionary to a variable named `{part_.bare}`.
    {part_} = {f}({dd}, {options_some})
    # print the ones we didn't get, as a list / which of {options_some} are not in {part_}? print a list of them / show a list of the wanted keys that {dd} doesn't have / Print a list of those keys in {options_some} that are missing in {part_}. / Output the wanted keys that could not be found, as a list in the given order.
    print([item for item in {options_some} if item not in {part_}])
    # print the values of {part_} with {sep} between / what are the values we got? print them, separated by {sep} / show only the values, {sep} in between / Print the values of {part_}, separated by {sep}. / Output all values in {part_} on one line with the separator {sep}.
    print(*{part_}.values(), sep={sep})
sum_by_beginning
    # Write a function {f}({pd}, {pt}) that adds up the values of all keys of {pd} that begin with {pt}, in upper or lower case, and returns the sum. / Given a dictionary {pd} of numbers and a text {pt}, return the total of those values whose key starts with {pt}, where case does not matter. The function is named {f}. / i need {f}({pd}, {pt}): how much is it altogether for the keys that start with {pt}? big or small letters, that's all the same / {f}({pd}, {pt}): sum of the values whose key starts with {pt}, case ignored / some keys have the same beginning and belong together. {f} takes the dict {pd} and the beginning {pt}, compares both in lower case and returns the sum for the keys that fit / make a function {f} with a dict {pd} and a string {pt} that returns the sum over the keys starting like {pt} (0 if there are none, and no difference between A and a)
    def {f}({pd}, {pt}):
        return sum(value for key, value in {pd}.items() if key.lower().startswith({pt}.lower()))
    # {dd} = {named} / the amounts are {named}, in a dict {dd} / put {named} into {dd} / Create a dictionary {dd} with the entries {named}. / Store the dictionary {named} in a variable named `{dd.bare}`.
    {dd} = {named}
    # how much is it for {named_x}? keep that as {subtotal} / {subtotal}: the sum in {dd} for keys beginning with {named_x} / add up what begins with {named_x} with {f}, as {subtotal} / Call {f} with {dd} and {named_x}, and store the result in a variable named `{subtotal.bare}`. / Let {subtotal} be what the function returns for the beginning {named_x} and the dictionary {dd}.
    {subtotal} = {f}({dd}, {named_x})
    # and what do the others make? print the sum of all of {dd} minus {subtotal} / print how much is left of the whole sum without {subtotal} / show the sum of the other values / Print the sum of all values in {dd} reduced by {subtotal}. / Output what the values of all other keys add up to, using {subtotal}.
    print(sum({dd}.values()) - {subtotal})
    # for each letter of {two_letters}, print it and its sum / go through the characters of {two_letters} and print each with what {f} gives for it / now {two_letters}: one line per character, with the sum behind it / For each character in {two_letters}, print the character and the result of {f} for it. / Use a loop over {two_letters} to output every letter followed by the sum for the keys in {dd} beginning with it.
    for item in {two_letters}:
        print(item, {f}({dd}, item))
best_then_alphabet
    # Write a function {f}({pd}) that returns the key of {pd} with the largest value; if several keys have it, the one that comes first in alphabetical order is returned. / Given a dictionary {pd} of points by name, return the name with the most points. A tie is decided by the alphabet: the smaller name wins. The function is called {f}. / i need {f}({pd}) for the winner of a game. {pd} has the points of everybody; with equal points the first in the alphabet wins / {f}({pd}): best key; tie -> alphabetically first / the highest number wins, and among equal ones the name that is first in the alphabet: write {f}({pd}), which returns this name / make a function {f} of a dict {pd} that sorts its keys by the value (high to low), then by name, and gives back the first
    def {f}({pd}):
        return min({pd}, key=lambda key: (-{pd}[key], key))
    # {dd} = {tied} / the points are {tied_said.bare}; keep them in a dict {dd} / let {dd} be the dict {tied} / Create a dictionary named {dd} containing {tied}. / Store the points {tied} in a variable named `{dd.bare}`.
    {dd} = {tied}
    # who wins? save the {winner.bare} / {winner} is what {f} gives for {dd} / get the {winner.bare} of {dd} from the function / Determine the {winner.bare} in {dd} by means of {f}. / Call {f} with {dd} and store the name in a variable named `{winner.bare}`.
    {winner} = {f}({dd})
    # give {tied_a} {n_} more points and print who is the {winner.bare} now / {tied_a} gets another {n_}: change {dd}, then print what {f} says / add {n_} to {tied_a} in {dd} and show the best name again / Increase the value of {tied_a} in {dd} by {n_} and print the result of calling {f} again. / Add {n_} points for {tied_a} and output the new {winner.bare} without storing it.
    {dd}[{tied_a}] += {n_}
    print({f}({dd}))
dearest_one_i_can_pay
    # Write a function {f}({pd}, {pn}) that returns the most expensive thing in the price list {pd} that costs at most {pn}, or None if there is nothing so cheap. / Given a dictionary {pd} of prices and an amount of money {pn}, return the key with the highest price that does not exceed {pn}; if every price is higher, return None. The function's name is {f}. / i've got some money and want the best thing for it: {f}({pd}, {pn}) looks in {pd} for the highest price that is not over {pn} and returns its name, or None / {f}({pd}, {pn}): key of the largest value <= {pn}, else None / make {f} with the prices {pd} and a limit {pn}. first it collects the things whose price is within the limit, then it returns the dearest of these; if there are none, None / what is the dearest thing in {pd} that i can pay with {pn}? a function {f}({pd}, {pn}) should return that, and None when my money is not enough for anything
    def {f}({pd}, {pn}):
        possible = [key for key in {pd} if {pd}[key] <= {pn}]
        return max(possible, key={pd}.get, default=None)
    # {dd} = {costs} / the prices are {costs}, call them {dd} / put {costs} into {dd} / Create a dictionary named {dd} with the prices {costs}. / Store the price list {costs} in a variable named `{dd.bare}`.
    {dd} = {costs}
    # i have {costs_mid}: find my {pick_.bare} with it / {pick_} is what {f} returns for {costs_mid} and {dd} / call it with {dd} and {costs_mid} to get the {pick_.bare} / Determine the {pick_.bare} for an amount of {costs_mid} with the function. / Call {f} with {dd} and {costs_mid}, and store the result in a variable named `{pick_.bare}`.
    {pick_} = {f}({dd}, {costs_mid})
    # what is left of the money after buying it? print it with two decimals / print {costs_mid} minus the price of the {pick_.bare}, two decimals / show how much money remains, with exactly 2 decimals / Print the difference between {costs_mid} and the price of {pick_} with two decimal places. / Output what remains of {costs_mid} when {pick_} has been paid, formatted with two decimals.
    print(f"{{costs_mid} - {dd}[{pick_}]:.2f}")
    # and with {money_}? print the thing, or {no_} if there is none / print what i get for {money_}, but {no_} instead of None / do the same for {money_} and show {no_} if it gives None / Print the result of {f} for {money_}, or {no_} if it is None. / Output the most expensive thing for {money_}; if the function finds nothing, output {no_}.
    print({f}({dd}, {money_}) or {no_})
whose_number_is_it
    # Write a function {f}({pd}, {pv}) that returns the first key of {pd} whose value is {pv}, or None if there is no such key. / Given a dictionary {pd} and a value {pv}, return the key that belongs to this value, the first one if there are several; return None when the value does not occur. The function is called {f}. / i need a lookup the wrong way round: {f}({pd}, {pv}) goes through {pd}, and as soon as a value equals {pv} it returns the key. otherwise None / {f}({pd}, {pv}): value to key (first match, None without one) / whose number is {pv}? {f} takes a dict {pd} and this number, and answers with the name, or with None / make a function {f}({pd}, {pv}) with a loop over the entries. when the value is {pv}, the key is returned at once, and after the loop None is
    def {f}({pd}, {pv}):
        for key, value in {pd}.items():
            if value == {pv}:
                return key
        return None
    # the phone list {dd} is {phones} / {dd} = {phones} / make a dict {dd} out of {phones} / Create a dictionary named {dd} containing {phones}. / Store {phones} in a variable named `{dd.bare}`.
    {dd} = {phones}
    # who has {phones_v}? keep the {owner.bare} / {owner}: whose number is {phones_v} in {dd} / look up {phones_v} with {f} and store the {owner.bare} / Find the {owner.bare} of {phones_v} in {dd} by means of the function. / Call {f} with {dd} and {phones_v}, and assign the result to a variable named `{owner.bare}`.
    {owner} = {f}({dd}, {phones_v})
    # somebody calls from {phones_q}: if the number is known print the name, else print {no_} / print whose number {phones_q} is, or {no_} if nobody has it / look for {phones_q}; print what is found, and {no_} for None / Print the name that belongs to {phones_q} in {dd}, or {no_} if there is none. / Output the result of {f} for {phones_q}; if it is None, output {no_} instead.
    print({f}({dd}, {phones_q}) or {no_})
all_who_have_it
    # Write a function {f}({pd}, {pv}) that returns a sorted list of all keys of {pd} whose value is {pv}. / Given a dictionary {pd} and a value {pv}, return the alphabetically sorted list of the keys with this value, which may be empty. The function is named {f}. / people have teams, so {pd} says who is in which one. i need {f}({pd}, {pv}), which returns the members of the team {pv}, sorted / {f}({pd}, {pv}): sorted list of the keys with the value {pv} / make {f} with a dict {pd} and a value {pv}: collect every key where the value equals {pv}, put them in alphabetical order and return the list / who is in {pv}? a function {f}({pd}, {pv}) should find all the keys of {pd} with that value and return them from a to z
    def {f}({pd}, {pv}):
        return sorted(key for key in {pd} if {pd}[key] == {pv})
    # {dd} = {teams} / we have these people and teams: {teams}. call the dict {dd} / {dd} is the dict {teams} / Create a dictionary {dd} with the content {teams}. / Store {teams} in a variable named `{dd.bare}`.
    {dd} = {teams}
    # write {g}({pd}, {pv}), too: it counts these keys with {f} and returns the number / {g}({pd}, {pv}) should return how many there are, by calling {f} / now {g}({pd}, {pv}): the length of what {f} returns / Write a second function {g}({pd}, {pv}) that uses {f} to return the number of keys with the value {pv}. / Define {g} with the parameters {pd} and {pv}; it returns the length of the list that {f} yields.
    def {g}({pd}, {pv}):
        return len({f}({pd}, {pv}))
    # print the members of {teams_v}, {sep} between the names / who is in {teams_v}? print the names joined by {sep} / show those with {teams_v} in {dd}, with {sep} in between / Print the sorted names that have the value {teams_v}, separated by {sep}. / Output the result of {f} for {teams_v} as one text, joined by {sep}.
    print({sep}.join({f}({dd}, {teams_v})))
    # are there more in {teams_v} than in {teams_w}? / print True if {teams_v} has more members than {teams_w}, by {g}, else False / compare both groups with {g}: is {teams_v} larger than {teams_w}? / Print whether the number of {teams_v} in {dd} is greater than that of {teams_w}, using {g}. / Output the truth value of the statement that {g} returns more for {teams_v} than for {teams_w}.
    print({g}({dd}, {teams_v}) > {g}({dd}, {teams_w}))
answers_with_default
    # Write a function {f}({pd}, {pl}, {pm}) that returns a list of the values in {pd} for the keys in {pl}; for a key that is missing, the list contains {pm}. / Given a dictionary {pd}, a list {pl} of keys and a default value {pm}, return the list of values that belong to the keys, with {pm} in the place of each unknown key. The function is called {f} and takes them in this order. / i need {f}({pd}, {pl}, {pm}): look up all of {pl} in {pd} and return the answers as a list. what isn't there becomes {pm} / {f}({pd}, {pl}, {pm}): values for the keys {pl}, {pm} where missing / ask a dict many things at once: the function {f} has a dict {pd}, a list of keys {pl} and a stand-in {pm}, and it returns a list that is as long as {pl} / for each item of {pl}, take its value from {pd}, or {pm} if {pd} doesn't have it; a function {f}({pd}, {pl}, {pm}) shall return these in a list
    def {f}({pd}, {pl}, {pm}):
        return [{pd}.get(item, {pm}) for item in {pl}]
    # {dd} = {points} / the points, {points}, are in {dd} / store {points_said.bare} in a dict {dd} / Create a dictionary named {dd} containing {points}. / Store the points {points} in a variable named `{dd.bare}`.
    {dd} = {points}
    # get the answers for {points_some}, with {n_} for those we don't know, as {found_} / {found_}: what {points_some.and_items} have in {dd}, or else {n_} / call {f} with {n_} as the default, {points_some} as the keys and {dd}; save it as {found_} / Call {f} for the names {points_some} and the default {n_}, and store the list in {found_}. / Look up {points_some} in {dd} with the function, where missing names get {n_}, and assign the list to a variable named `{found_.bare}`.
    {found_} = {f}({dd}, {points_some}, {n_})
    # print the names with their answers, one pair a line / print each of {points_some} together with its number from {found_} / go through {points_some} and {found_} side by side and print both / Print every name of {points_some} and the corresponding item of {found_} on one line each. / Use zip to output each name followed by its value, line by line.
    for key, value in zip({points_some}, {found_}):
        print(key, value)
    # what's the sum if the missing ones count 0? / print the sum for the same names, but with 0 as the default / now with 0 instead of {n_}: print the sum of the list / Print the sum of the list that {f} returns for the same names and the default 0. / Call the function once more with the default 0 and output the sum of its result.
    print(sum({f}({dd}, {points_some}, 0)))
look_up_twice
    # Write a function {f}({pd}, {pk}, {pi}) for a dictionary of dictionaries {pd}: it returns the number under {pi} in the dictionary of {pk}, or 0 if either of them is missing. / Given a nested dictionary {pd}, an outer key {pk} and an inner key {pi}, return the value found there. If the outer or the inner key does not exist, return 0. The function is called {f}. / i need {f}({pd}, {pk}, {pi}). {pd} has a dict for every name; take the one of {pk}, and in it what is stored for {pi}. whatever is missing makes it 0 / {f}({pd}, {pk}, {pi}): {pd} at {pk} at {pi}, 0 for anything missing / every shop has its own little table of things. so {f} with the table of tables {pd}, a shop {pk} and a thing {pi} should tell the number, or 0 when the shop or the thing is unknown / make {f}({pd}, {pk}, {pi}) to look something up in two steps, first {pk} in {pd}, then {pi} in what you get; no error if a key isn't there, just 0
    def {f}({pd}, {pk}, {pi}):
        return {pd}.get({pk}, {}).get({pi}, 0)
    # {dd} = {shops} / the shops have this: {shops}. name it {dd} / put {shops} in {dd} / Create a nested dictionary named {dd} containing {shops}. / Store {shops} in a variable named `{dd.bare}`.
    {dd} = {shops}
    # {g}({pd}, {pi}) should add up what all of them have of {pi}, with {f} for each / a second function, {g}({pd}, {pi}): the sum of {f} over all outer keys of {pd} / now {g}({pd}, {pi}), which calls {f} for every key of {pd} and returns the total for {pi} / Write a function {g}({pd}, {pi}) that uses {f} to compute how much all dictionaries in {pd} have under {pi} together. / Define {g} with the parameters {pd} and {pi}. It returns the sum of the results of {f} for all outer keys.
    def {g}({pd}, {pi}):
        return sum({f}({pd}, key, {pi}) for key in {pd})
    # print how much of {shops_i} there is in {shops_a}, in {shops_q} and in all together / {shops_i}: print the number for {shops_a}, the one for {shops_q}, then the total / show what {shops_a} has of {shops_i}, what {shops_q} has of it, and what {g} gives, in one line / Print the number of {shops_i} in {shops_a}, the number of it in {shops_q}, and the total of {shops_i} over all of {dd}. / Output three numbers in one line, all for {shops_i}: the value of {shops_a}, that of {shops_q} and the sum over every key.
    print({f}({dd}, {shops_a}, {shops_i}), {f}({dd}, {shops_q}, {shops_i}), {g}({dd}, {shops_i}))
names_where_it_fits(crowd, fa, fn, fc)
    # Write a function {f}({pr}, {pk}, {pv}) that returns the {fa} of every dictionary in the list {pr} whose field {pk} is {pv}. / Given a list {pr} of records, a field {pk} and a value {pv}, return a list with the entry {fa} of all records in which {pk} has this value. The function is called {f}. / i need {f}({pr}, {pk}, {pv}) to search a list of dicts: those where {pv} stands under {pk} count, and of these it returns what they have as {fa}, in a list / {f}({pr}, {pk}, {pv}): list of {fa} of the dicts with {pv} under {pk} / search function {f} with records {pr}, a key {pk} and a value {pv}, please. what comes back is the list of {fa} entries of the records that match / every record is a dict with {fa} in it. go through the records {pr}, take those that have {pv} at {pk} and return their {fa} as a list: that's the function {f}({pr}, {pk}, {pv})
    def {f}({pr}, {pk}, {pv}):
        return [row[{fa}] for row in {pr} if row[{pk}] == {pv}]
    # the records are {recs}; keep them as {xs} / {xs} = {recs} / make a list {xs} of these: {recs} / Create a list named {xs} with the records {recs}. / Store the list {recs} in a variable named `{xs.bare}`.
    {xs} = {recs}
    # find those with {crowd_c} as {fc} and call the list {matches} / {matches}: {f} in {xs} for {fc} equal to {crowd_c} / search {xs} for {crowd_c} in the field {fc}, into {matches} / Call {f} with {xs}, the field {fc} and the value {crowd_c}, and store the list in {matches}. / Search for all records whose {fc} is {crowd_c} by the function and assign the result to a variable named `{matches.bare}`.
    {matches} = {f}({xs}, {fc}, {crowd_c})
    # how many is that? / print how many were found / print the number of them / Print the length of {matches}. / Output how many items {matches} contains.
    print(len({matches}))
    # and who has {crowd_n} as {fn}? print the first one, or {no_} if there is nobody / search for {crowd_n} under {fn} and print the first match, else {no_} / the same for {fn} and {crowd_n}, but print only the first one found, {no_} if none / Print the first item that {f} returns for {fn} and {crowd_n}, or {no_} if the list is empty. / Search for records whose {fn} is {crowd_n}; output the first name found, and {no_} in case of none.
    print(({f}({xs}, {fn}, {crowd_n}) or [{no_}])[0])
record_with_the_least(crowd, fa, fn, fc)
    # Write a function {f}({pr}, {pk}) that returns the dictionary in the list {pr} that has the smallest value under {pk}, the first one in a tie, or None if {pr} is empty. / Given a list {pr} of records and a numeric field {pk}, return the record in which this field is smallest; of several, the first is taken. For an empty list, return None. The function is called {f}. / i need {f}({pr}, {pk}): from a list of dicts it gives me the whole dict with the lowest number under {pk}. nothing in the list, then None / {f}({pr}, {pk}): dict with the minimal {pk}; None for no dicts / which record has least? make {f} of the records {pr} and a key {pk} that compares what they have there and returns the record with the minimum, None if there are no records / for an empty {pr} return None, otherwise the dict of {pr} whose {pk} is the lowest, that's all that {f}({pr}, {pk}) does
    def {f}({pr}, {pk}):
        return min({pr}, key=lambda row: row[{pk}], default=None)
    # {xs} = {recs} / take these records as {xs}: {recs} / {xs} is the list {recs} / Create a list named {xs} containing {recs}. / Store the records {recs} in a variable named `{xs.bare}`.
    {xs} = {recs}
    # get the one with the least {fn} and keep it as {lowest} / {lowest}: the record of {xs} with the smallest {fn}, by {f} / find with {f} who has the lowest {fn} in {xs}, the whole record, into {lowest} / Call {f} for {xs} and the field {fn}, and store the record in {lowest}. / Determine the record with the smallest {fn} by the function and assign it to a variable named `{lowest.bare}`.
    {lowest} = {f}({xs}, {fn})
    # print its {fa} and its {fn}, {sep} in between / show {fa} and {fn} of {lowest}, separated by {sep} / {fa} first, then {fn} of this one, with {sep} between: print that / Print the values that {lowest} has under {fa} and {fn}, separated by {sep}. / Output the {fa} and the {fn} of {lowest} with the separator {sep}.
    print({lowest}[{fa}], {lowest}[{fn}], sep={sep})
    # print what {f} finds by {fn} among those with another {fc} than {lowest} / leave out everybody with the same {fc} as {lowest}: whose record has the least {fn} then? print it / print the lowest one by {fn} again, but only of those whose {fc} differs from the one of {lowest} / Print the result of {f} for {fn} and the records whose {fc} is not that of {lowest}. / Among the records with a different {fc} than {lowest}, find the one with the smallest {fn} by the function and output it.
    print({f}([row for row in {xs} if row[{fc}] != {lowest}[{fc}]], {fn}))
best_few_names
    # Write a function {f}({pd}, {pn}) that returns a list of the {pn} keys of {pd} with the largest values, best first; keys with equal values are ordered alphabetically. / Given a dictionary {pd} of points and a number {pn}, return the names of the best {pn} as a list, from most to fewest points, where ties are broken by the alphabet. If there are fewer names, all are returned. The function is called {f}. / i need a top list: {f}({pd}, {pn}) sorts the names in {pd} by points, highest first and a to z if points are equal, and returns the first {pn} / {f}({pd}, {pn}): top {pn} keys by value, ties alphabetical / make {f} with a dict {pd} and a count {pn}. order the keys by value downwards, then by name upwards, cut the list after {pn} and return it / who are the first {pn} in {pd}? {f}({pd}, {pn}) returns their names in a list, best one in front, and where the value is the same the alphabet decides
    def {f}({pd}, {pn}):
        return sorted({pd}, key=lambda key: (-{pd}[key], key))[:{pn}]
    # {g}({pd}, {pn}) makes a text of that: the names that {f} returns, joined with {sep} / write {g}({pd}, {pn}) too. it joins the list from {f} with {sep} / now a function {g}({pd}, {pn}) which gives the same names as one string, {sep} between them / Write a second function {g}({pd}, {pn}) that returns the result of {f} as a string with {sep} between the names. / Define {g}({pd}, {pn}): it calls {f} and returns the names joined by {sep}.
    def {g}({pd}, {pn}):
        return {sep}.join({f}({pd}, {pn}))
    # the points are {tied}, as {dd} / {dd} = {tied} / {tied_said.bare}: a dict {dd} / Create a dictionary named {dd} with the points {tied}. / Store the dictionary {tied} in a variable named `{dd.bare}`.
    {dd} = {tied}
    # print the best {two_} as a text, with {g} / print what {g} gives for {two_} / show the first {two_} of {dd} in one text / Print the text that {g} returns for the best {two_} of {dd}. / Output the names of the top {two_} in {dd}, using {g}.
    print({g}({dd}, {two_}))
    # is {tied_a} one of the best {three_}? print {yes_} or {no_} / print {yes_} if {tied_a} is among the first {three_}, else {no_} / check with {f} if {tied_a} belongs to the top {three_}: {yes_} or {no_} / Print {yes_} if {tied_a} is in the list of the best {three_}, and {no_} otherwise. / Test whether {f} lists {tied_a} among the first {three_} of {dd}, and output {yes_} or {no_} accordingly.
    print({yes_} if {tied_a} in {f}({dd}, {three_}) else {no_})
"""
CHANGES = r"""
turned_the_other_way
    # Write a function {f}({pd}) that exchanges keys and values of a dictionary and returns the new dictionary; if a value occurs several times, the last key with it is used. / Given a dictionary {pd}, return a dictionary in which its values are the keys and its keys are the values. For a repeated value, the last key counts. The function's name is {f}. / i need {f}({pd}) to turn a dict around, so that i can look up by value. when two keys have the same value the later one stays / {f}({pd}): value -> key (the last one wins) / a code list {pd} should be readable backwards too: {f}({pd}) makes a dict from code to name, where a later name replaces an earlier one with the same code / make {f} with a dict {pd}, swap each pair of key and value, and return what comes out as a dict
    def {f}({pd}):
        return {value: key for key, value in {pd}.items()}
    # {dd} = {codes} / everybody has a code: {codes}. call it {dd} / put the codes {codes} into {dd} / Create a dictionary named {dd} with the codes {codes}. / Store {codes} in a variable named `{dd.bare}`.
    {dd} = {codes}
    # turn {dd} around with it, as {back} / {back} is what {f} makes of {dd} / call {f} for {dd} and keep the result as {back} / Store the result of {f} for {dd} in a variable named `{back.bare}`. / Invert {dd} by means of the function and assign the new dictionary to {back}.
    {back} = {f}({dd})
    # who has the code {codes_v}? / print the name for {codes_v} / look {codes_v} up in {back} and print what's there / Print the name that belongs to the code {codes_v}. / Output the value of {back} for the key {codes_v}.
    print({back}[{codes_v}])
    # has any code been given twice? print True if {back} is smaller than {dd}, else False / print whether some code occurs more than once, by comparing the sizes / is {back} shorter than {dd}? / Print whether {back} has fewer entries than {dd}. / Output True if entries got lost in {back} because of equal codes, and False otherwise.
    print(len({back}) < len({dd}))
keys_of_each_value
    # Write a function {f}({pd}) that returns a dictionary from each value in {pd} to the list of all keys that have this value. / Given a dictionary {pd} of people and their teams, return a dictionary that has a list of the people for every team. The order of the people is that of {pd}, and the function is called {f}. / i need {f}({pd}) to turn a dict around without losing anything: value -> list of the keys that had it / {f}({pd}): invert, with lists of keys / who is in which team? {pd} only tells the team of each person, so {f}({pd}) should return a dict with the list of its people for each team / go through the entries of {pd}; each key is appended to the list of its value in a new dict, and this dict is returned. that's {f}({pd})
    def {f}({pd}):
        result = {}
        for key, value in {pd}.items():
            result.setdefault(value, []).append(key)
        return result
    # call it for {teams} and keep the {squads.bare} / {squads}: the result for {teams} / make the {squads.bare} of {teams} with {f} / Call the function with {teams} and store the result in a variable named `{squads.bare}`. / Compute the {squads.bare} of the dictionary {teams} by means of {f}.
    {squads} = {f}({teams})
    # {newcomer_} joins {teams_v}: append the name to the list there / put {newcomer_} in {squads} under {teams_v} / there is one more for {teams_v}, it's {newcomer_} / Append {newcomer_} to the list of {teams_v} in {squads}. / Add the name {newcomer_} at the end of the list stored under {teams_v}.
    {squads}[{teams_v}].append({newcomer_})
    # print each of the {squads.bare} on a line: the key, a colon and a space, then the names joined by {sep} / one line for each: team, ": ", members with {sep} between / go over {squads} and print key and names like "team: names", the names joined with {sep} / For every key of {squads}, print the key, a colon, a space and its names separated by {sep}. / Output the {squads.bare} line by line; each line consists of the key, ": " and the names joined by {sep}.
    for key, value in {squads}.items():
        print(key + ": " + {sep}.join(value))
numbers_added_up
    # Write a function {f}({pd}, {pe}) that merges two dictionaries of numbers into a new one; if a key is in both, its values are added. / Given two dictionaries {pd} and {pe} with numbers, return a third one with all keys of both, in which the values of common keys are added up. Call the function {f}. / two baskets become one: i need {f}({pd}, {pe}), where things that are in both get the sum of the two numbers, and everything else stays as it is / {f}({pd}, {pe}): new dict, union of the keys, sums of the values / make {f} with the parameters {pd} and {pe}. it copies the first dict and adds every number of the second to the number that's already there, or to 0 / the function {f}({pd}, {pe}) returns how much there is of each thing in both dicts together. neither {pd} nor {pe} is changed
    def {f}({pd}, {pe}):
        result = dict({pd})
        for key, value in {pe}.items():
            result[key] = result.get(key, 0) + value
        return result
    # {dd} = {goods} and {ee} = {goods_more} / {dd} is {goods}, {ee} is {goods_more} / put {goods} into {dd} and {goods_more} into {ee} / Create two dictionaries, {dd} containing {goods} and {ee} containing {goods_more}. / Store {goods} in {dd} and {goods_more} in a variable named `{ee.bare}`.
    {dd} = {goods}
    {ee} = {goods_more}
    # put both together with it and call that {both_} / {both_}: {f} of {dd} and {ee} / add them up by {f}, the first one first, as {both_} / Merge {dd} and {ee} with the function and store the result in {both_}. / Call {f} with {dd} and {ee}, and assign the new dictionary to a variable named `{both_.bare}`.
    {both_} = {f}({dd}, {ee})
    # which things were in both? print them sorted, in a list / print a sorted list of the keys that {dd} and {ee} share / show the common keys of the two as a sorted list / Print the keys contained in both {dd} and {ee} as a sorted list. / Output an alphabetical list of all keys that the two dictionaries have in common.
    print(sorted(key for key in {dd} if key in {ee}))
    # print all of {both_}, largest number first, a line each: number, then key / go through {both_} from the highest to the lowest value and print value and key / show {both_} ordered by the numbers, the largest on top, number before name / Print the values and keys of {both_}, one entry per line, in descending order of the values. / Output every entry of {both_} as value and key on a line, sorted by value from high to low.
    for key in sorted({both_}, key={both_}.get, reverse=True):
        print({both_}[key], key)
larger_number_counts
    # Write a function {f}({pd}, {pe}) that returns a dictionary with all keys of {pd} and {pe}; if a key is in both, the larger value is taken. / Given the results {pd} and {pe} of two rounds, return the best result of everybody who took part in at least one of them, as a dictionary. The function is named {f}. / i need {f}({pd}, {pe}) for two attempts: whoever tried twice keeps the higher number, the others keep the only one they have / {f}({pd}, {pe}): merge, the maximum wins / start with a copy of {pd}; then take each entry of {pe} if its key is new or its number is higher than the one there. {f}({pd}, {pe}) returns the copy / everyone's best counts. make a function {f} of two dicts {pd} and {pe} that merges them so that of two numbers for one name the greater one remains
    def {f}({pd}, {pe}):
        result = dict({pd})
        for key, value in {pe}.items():
            if key not in result or value > result[key]:
                result[key] = value
        return result
    # first round: {points}, second round: {points_more}. merge them into {best_of} / {best_of} = {f} of {points} and {points_more} / call {f} with {points} and then {points_more}, as {best_of} / Call {f} with the dictionaries {points} and {points_more}, and store the result in {best_of}. / Merge the results {points} and {points_more} by the function and assign them to a variable named `{best_of.bare}`.
    {best_of} = {f}({points}, {points_more})
    # a third round brought {points2}; put this into {best_of} the same way / do the same with {best_of} and {points2}, and keep that as {best_of} again / there was one more round with {points2}, so update {best_of} through {f} / Merge {best_of} with {points2} by calling {f} and assign the result to {best_of} again. / Update {best_of} with the results {points2}, using the function.
    {best_of} = {f}({best_of}, {points2})
    # print the mean of all these numbers with {two_} decimals / what's the average in {best_of}, with exactly {two_} decimals? / show the mean value of {best_of}, {two_} digits after the point / Print the arithmetic mean of the values in {best_of} with exactly {two_} decimal places. / Output the average of all values, formatted with {two_} decimals.
    print(f"{sum({best_of}.values()) / len({best_of}):.{two_}f}")
only_the_gaps_filled
    # Write a function {f}({pd}, {pe}) that adds those entries of {pe} to {pd} whose keys {pd} does not have yet, and returns how many were added. / Given two dictionaries {pd} and {pe}, fill the gaps in {pd}: keys that only {pe} has are added to it, existing values stay. Return the number of added keys; the function is called {f}. / i need {f}({pd}, {pe}) which puts standard settings {pe} into {pd}, but only where there's nothing. it changes {pd} and tells how many it put in / {f}({pd}, {pe}): complete {pd} from {pe}, never overwrite, return the number of new keys / settings that nobody made should come from a table of defaults. {f}({pd}, {pe}) takes from {pe} what {pd} lacks, changes {pd} itself and returns how many keys that were / go through {pe}. if a key isn't in {pd}, store it there and count it, then return the count; the name is {f}({pd}, {pe})
    def {f}({pd}, {pe}):
        added = 0
        for key, value in {pe}.items():
            if key not in {pd}:
                {pd}[key] = value
                added += 1
        return added
    # my settings {dd}: {options} / {dd} = {options} / the dict {dd} is {options} / Create a dictionary named {dd} containing {options}. / Store the settings {options} in a variable named `{dd.bare}`.
    {dd} = {options}
    # fill it up from {options_more} and keep the number as {num_new} / {num_new} is what {f} returns for {dd} and {options_more} / complete {dd} with {options_more} by {f}, the count goes into {num_new} / Call {f} to complete {dd} with {options_more}, and store the number of new keys in {num_new}. / Fill the gaps of {dd} from {options_more} and assign the returned number to a variable named `{num_new.bare}`.
    {num_new} = {f}({dd}, {options_more})
    # print that number and the keys that {dd} has now, joined by {sep} / how many were added, and what are all the keys? print the number, then the keys with {sep} between / show {num_new} and behind it the keys of {dd}, joined with {sep} / Print {num_new}, followed by the keys of {dd} joined by {sep}. / Output on one line {num_new} and a text of all keys of {dd} separated by {sep}.
    print({num_new}, {sep}.join({dd}))
    # call it again with the same defaults: what's the number now? / once more the same, and print what it returns / and if i do that again? print the number / Print the result of calling {f} a second time with the same dictionaries. / Call the function again for {dd} and {options_more} and output the returned value.
    print({f}({dd}, {options_more}))
one_key_renamed
    # Write a function {f}({pd}, {po}, {pn2}) that renames the key {po} of the dictionary {pd} to {pn2} and returns True; if {pd} has no key {po}, it changes nothing and returns False. / Given a dictionary {pd}, a key {po} and a new name {pn2}, move the value from {po} to {pn2} within {pd}. Return whether {po} was there; otherwise {pd} remains as it was. The function is called {f}. / i need {f}({pd}, {po}, {pn2}) to give a key another name: in {pd}, what was under {po} is then under {pn2}. it says True if that worked, and False when there's no {po} / {f}({pd}, {po}, {pn2}): rename a key in place, True if it existed, else False / somebody changed his name. {f} gets the dict {pd}, the old name {po} and the new name {pn2}, takes the value out and stores it under the new one; it returns True, or False without doing anything if the old name isn't found / if {po} is not in {pd}, return False; else pop its value, store it as {pn2} and return True. make that a function {f}({pd}, {po}, {pn2})
    def {f}({pd}, {po}, {pn2}):
        if {po} not in {pd}:
            return False
        {pd}[{pn2}] = {pd}.pop({po})
        return True
    # {dd} = {points} / make {dd} out of {points_said.bare}, a dict / the dict {dd} holds {points} / Create a dictionary named {dd} with the content {points}. / Store {points} in a variable named `{dd.bare}`.
    {dd} = {points}
    # {points_a} is called {newcomer_} now: rename that in {dd} and keep the answer as {worked} / give {points_a} the name {newcomer_} in {dd} with {f}; {worked} is what it returns / {worked}: the result of renaming {points_a} to {newcomer_} in {dd} / Rename the key {points_a} of {dd} to {newcomer_} by the function and store the returned value in {worked}. / Call {f} to replace the key {points_a} in {dd} by {newcomer_}, and assign the result to a variable named `{worked.bare}`.
    {worked} = {f}({dd}, {points_a}, {newcomer_})
    # then rename {points_a} to {n3_} the same way and print what it says / try the same for {points_a} and the new name {n3_}, and print the answer / print the result of renaming {points_a} to {n3_} / Print the result of {f} for renaming {points_a} to {n3_} in {dd}. / Call the function again with {points_a} as the old and {n3_} as the new key, and output the returned value.
    print({f}({dd}, {points_a}, {n3_}))
    # print {worked}, and all keys in one line with {sep} between, below it / show {worked}, then on the next line the keys of {dd}, separated by {sep} / {worked} first; a line below, the names in {dd}, {sep} in between / Print {worked} and, on the next line, all keys of {dd} separated by {sep}. / Output the value of {worked}, followed by a second line with the keys of {dd} and the separator {sep}.
    print({worked})
    print(*{dd}, sep={sep})
other_words_for_fields
    # Write a function {f}({pd}, {pe}) that returns a copy of {pd} with other keys: {pe} maps old keys to new ones, and keys not in {pe} are kept. / Given a dictionary {pd} and a dictionary {pe} from old to new key names, return a new dictionary with the values of {pd} under the new keys. A key for which {pe} has no new name stays. The function is called {f}. / i need {f}({pd}, {pe}) to rename many keys at once. the table {pe} says how each is to be called, and whatever isn't in there keeps its name / {f}({pd}, {pe}): keys of {pd} replaced according to {pe}, if they are in it / translate the keys of a dict: {f} has the dict {pd} and a dictionary {pe} for the words, and it returns the same values with translated keys (unknown words are not translated) / make a function {f}({pd}, {pe}). for every entry of {pd} it looks the key up in {pe}, takes the key itself if there's nothing, and builds a new dict
    def {f}({pd}, {pe}):
        return {{pe}.get(key, key): value for key, value in {pd}.items()}
    # the new names are {aliases}: keep them as {ee} / {ee} = {aliases} / make a dict {ee} of the new names {aliases} / Create a dictionary named {ee} containing {aliases}. / Store the new names {aliases} in a variable named `{ee.bare}`.
    {ee} = {aliases}
    # use {f} with {ee} for {goods} and name the result {changed_} / {changed_} is {goods} with the names of {ee} / rename the keys of {goods} by {ee} through {f}, as {changed_} / Call {f} with {goods} and {ee}, and store the result in {changed_}. / Apply the function to {goods} with the table {ee} and assign the new dictionary to a variable named `{changed_.bare}`.
    {changed_} = {f}({goods}, {ee})
    # the same for a list of dicts: {g}({pr}, {pe}) returns a new list with {f} applied to each of {pr} / a function {g}({pr}, {pe}) should do that with every dict in a list {pr} and return them as a list / now {g}({pr}, {pe}) for a whole list {pr}, by {f} / Write a function {g}({pr}, {pe}) that calls {f} for every dictionary in the list {pr} and returns the list of results. / Define {g} with the parameters {pr} and {pe}; it renames the keys of all dictionaries in {pr} with {f} and returns a new list.
    def {g}({pr}, {pe}):
        return [{f}(row, {pe}) for row in {pr}]
    # print what it gives for a list of {goods} and {goods_more} / use {g} with {ee} on the two dicts {goods} and {goods_more}, and print the list / show {g} for [{goods}, {goods_more}] / Print the result of {g} for a list of the dictionaries {goods} and {goods_more} and the table {ee}. / Call {g} with the list [{goods}, {goods_more}] and {ee}, and output the result.
    print({g}([{goods}, {goods_more}], {ee}))
taken_out_of_the_stock
    # Write a function {f}({pd}, {pk}, {pn}) that takes {pn} pieces of {pk} out of the stock {pd} and returns True; if there are not enough or {pk} is unknown, nothing is changed and it returns False. / Given a dictionary {pd} of stock numbers, a thing {pk} and a quantity {pn}, reduce the number of {pk} by {pn} if at least {pn} are there, and return whether this was possible. A thing not in {pd} counts as 0. The function is called {f}. / i need {f}({pd}, {pk}, {pn}) for my shop. if {pd} has {pn} of {pk} or more, it takes them away and says True, else it leaves everything and says False (what's not in {pd} has 0) / {f}({pd}, {pk}, {pn}): take {pn} of {pk} from {pd} if there are so many; True or False / make a function {f} with a stock dict {pd}, a name {pk} and a number {pn}. first it checks that enough is there and returns False if not; then it subtracts the number and returns True / somebody buys {pn} of {pk}. {f}({pd}, {pk}, {pn}) returns False when {pd} has fewer, or none; otherwise the number in {pd} goes down and True is returned
    def {f}({pd}, {pk}, {pn}):
        if {pd}.get({pk}, 0) < {pn}:
            return False
        {pd}[{pk}] -= {pn}
        return True
    # the {stock.bare} is {goods} / {stock} = {goods} / we have {goods_said.bare}: make that the dict {stock} / Create a dictionary named {stock} containing {goods}. / Store {goods} in a variable named `{stock.bare}`.
    {stock} = {goods}
    # somebody wants {n_} of {goods_a}: is that possible? keep the answer in {ok} / take {n_} pieces of {goods_a} out of the {stock.bare} with {f}, the answer is {ok} / {ok}: {f} for {n_} times {goods_a} from {stock} / Call {f} to take {n_} of {goods_a} from {stock}, and store the returned value in {ok}. / Try to remove {n_} pieces of {goods_a} from {stock} with the function and assign the result to a variable named `{ok.bare}`.
    {ok} = {f}({stock}, {goods_a}, {n_})
    # then come the orders {orders_}: print for each thing whether it worked / go through {orders_}, take each from the {stock.bare} and print the name and True or False / for each pair in {orders_}: call {f} and print the name with what it returns / For each pair of a name and a number in {orders_}, call {f} for {stock} and print the name and the result. / Process the orders {orders_} one after another with the function; output every name followed by the returned value.
    for key, value in {orders_}:
        print(key, {f}({stock}, key, value))
    # print {ok} and what is left of everything / what does the {stock.bare} look like now? print it behind {ok} / show {ok}, then the whole {stock.bare} / Print {ok} followed by the dictionary {stock}. / Output the first answer, {ok}, and the present {stock.bare} on one line.
    print({ok}, {stock})
delivery_comes_in
    # Write a function {f}({pd}, {pl}) that adds a delivery to the stock {pd}: {pl} is a list of pairs of a name and a number, and new names are entered. It returns the number of pieces that came in. / Given a dictionary {pd} and a list {pl} of (name, number) pairs, add each number to the value of its name in {pd}, starting from 0 for names that {pd} does not have, and return the sum of the numbers. The function's name is {f}. / i need {f}({pd}, {pl}): {pl} says how many came of what, put all of that in the stock {pd} (new things too) and give me back how many pieces came altogether / {f}({pd}, {pl}): add all pairs to {pd} in place, return the total that was added / a lorry arrives. {f} takes the stock {pd} and its load {pl}, pairs of thing and number, raises the stock by the load and returns the sum of all the numbers / for every pair in {pl} the stock {pd} gets that many more of the thing, and at the end the number of all new pieces is returned: write this as {f}({pd}, {pl})
    def {f}({pd}, {pl}):
        for key, value in {pl}:
            {pd}[key] = {pd}.get(key, 0) + value
        return sum(value for key, value in {pl})
    # {stock} = {goods} / we start with the {stock.bare} {goods} / put {goods_said.bare} into a dict {stock} / Create a dictionary named {stock} with the entries {goods}. / Store the numbers {goods} in a variable named `{stock.bare}`.
    {stock} = {goods}
    # {orders_} arrive: add them to the {stock.bare} and keep the total as {arrived} / {arrived} is what {f} returns for {stock} and {orders_} / call {f} with the delivery {orders_} for the {stock.bare}, into {arrived} / Add the delivery {orders_} to {stock} with the function and store the returned number in {arrived}. / Call {f} for {stock} and the pairs {orders_}, and assign the result to a variable named `{arrived.bare}`.
    {arrived} = {f}({stock}, {orders_})
    # print {arrived}, and below it the {stock.bare} in alphabetical order, a thing and its number on each line / first {arrived}; then, for each name in sorted order, a line with the name and how many there are / show how many came in, that is {arrived}, and after it all of {stock}, sorted by key, one line each / Print {arrived} and then the keys of {stock} in sorted order, each with its value on one line. / Output {arrived}; below it, output every entry of {stock} as key and value on its own line, ordered by key.
    print({arrived})
    for key in sorted({stock}):
        print(key, {stock}[key])
prices_go_up
    # Write a function {f}({pd}, {pp}) that returns a new dictionary in which all prices of {pd} are raised by {pp} percent and rounded to 2 decimals. / Given a dictionary {pd} of prices and a percentage {pp}, return a dictionary with the same keys and prices that are {pp} percent higher, each rounded to two decimal places. Name the function {f}. / everything gets dearer: i need {f}({pd}, {pp}), which makes a new price list out of {pd} with {pp} percent on top of each price, rounded to cents (2 places) / {f}({pd}, {pp}): every price plus {pp} percent, 2 decimals, as a new dict / make {f} with a price list {pd} and a number {pp}. raise each price by {pp} percent, round it to two places and return all of them in a new dict / what would the prices in {pd} be after a rise by {pp} percent? {f}({pd}, {pp}) returns them as a dict, with at most 2 decimals; {pd} isn't changed
    def {f}({pd}, {pp}):
        return {key: round(value * (1 + {pp} / 100), 2) for key, value in {pd}.items()}
    # {dd} = {costs} / here's the price list: {costs}. it's called {dd} / put the prices {costs} in {dd} / Create a dictionary named {dd} containing {costs}. / Store the prices {costs} in a variable named `{dd.bare}`.
    {dd} = {costs}
    # raise them by {pct_} percent and call the result {dearer} / {dearer}: the prices of {dd} with {pct_} percent more / let {f} raise {dd} by {pct_} percent, as {dearer} / Raise the prices in {dd} by {pct_} percent with the function and store the new dictionary in {dearer}. / Call {f} with {pct_} percent and {dd}, and assign the result to a variable named `{dearer.bare}`.
    {dearer} = {f}({dd}, {pct_})
    # what does {costs_a} cost then? and after another {pct2_} percent? print both on a line / print the new price of {costs_a}, and the one after a further rise by {pct2_} percent / show {costs_a} in {dearer}, then what it costs when {dearer} goes up by {pct2_} percent again / Print the price of {costs_a} in {dearer}, followed by its price after {f} has raised {dearer} by another {pct2_} percent. / Output two prices of {costs_a} in one line: the one in {dearer}, and that after a second rise of {pct2_} percent.
    print({dearer}[{costs_a}], {f}({dearer}, {pct2_})[{costs_a}])
    # which things now cost more than {money_}? print them as a list / print a list of what is dearer than {money_} in {dearer} / show the names with a new price over {money_}, as a list / Print a list of the keys of {dearer} whose price is greater than {money_}. / Output all things whose price in {dearer} exceeds {money_}, as a list.
    print([key for key in {dearer} if {dearer}[key] > {money_}])
two_places_exchanged
    # Write a function {f}({pd}, {po}, {pn2}) that exchanges the values of the keys {po} and {pn2} in {pd}, but only if {pd} has both of them. / Given a dictionary {pd} and two keys {po} and {pn2}, swap their values in {pd} itself; if one of the keys is missing, do nothing. The function is called {f} and returns nothing. / i need {f}({pd}, {po}, {pn2}) so that two people can change seats: what {po} has in {pd} goes to {pn2} and the other way round. if either isn't in {pd}, nothing happens / {f}({pd}, {po}, {pn2}): swap two values in place, if both keys exist / make a function {f} of a dict {pd} and two keys, {po} and {pn2}. it checks that both are there and then changes their values with each other, without returning anything / let {po} and {pn2} trade their values in {pd}, provided {pd} knows both: write {f}({pd}, {po}, {pn2}) for this
    def {f}({pd}, {po}, {pn2}):
        if {po} in {pd} and {pn2} in {pd}:
            {pd}[{po}], {pd}[{pn2}] = {pd}[{pn2}], {pd}[{po}]
    # everybody has a seat: {points}. name the dict {dd} / {dd} = {points} / put {points_said.bare} in a dict {dd} / Create a dictionary named {dd} with the seat numbers {points}. / Store the seats {points} in a variable named `{dd.bare}`.
    {dd} = {points}
    # swap {points_a} and {points_b} with it / {points_a} and {points_b} change seats, use {f} / call {f} for {dd} so that {points_a} and {points_b} trade places / Exchange the values of {points_a} and {points_b} in {dd} by calling the function. / Call {f} with {dd}, {points_a} and {points_b}.
    {f}({dd}, {points_a}, {points_b})
    # then do the same for {points_b} and {points_q} / and now {points_b} with {points_q} / {points_b} wants to swap with {points_q} after that / Call the function again for the keys {points_b} and {points_q}. / Swap the values of {points_b} and {points_q} in {dd} in the same way.
    {f}({dd}, {points_b}, {points_q})
    # print the seat of {points_b}, with {sep} and the name after it / where does {points_b} sit? print the number, {sep} and the name, without gaps / show number and name of {points_b} joined by {sep} / Print the value of {points_b} in {dd} and the name itself, separated by {sep}. / Output the seat number of {points_b}, directly followed by {sep} and the name.
    print({dd}[{points_b}], {points_b}, sep={sep})
what_has_changed
    # Write a function {f}({po}, {pn2}) that compares two dictionaries of numbers and returns a dictionary with the difference, new minus old, for every key that is in both and whose value has changed. / Given an older dictionary {po} and a newer one {pn2}, return the changes: for each key in both with different values, the value in {pn2} minus the value in {po}. Other keys are left out. The function is called {f}. / i need {f}({po}, {pn2}), which tells by how much the numbers have moved from {po} to {pn2}. it's a dict with a plus or minus number for each key they share, without those that stayed the same / {f}({po}, {pn2}): {pn2} minus {po} for common keys, zeros dropped / last week's numbers are {po}, this week's are {pn2}. {f}({po}, {pn2}) returns a dict of the differences; names missing in one of them, or with equal numbers, don't appear / make a function of two dicts, {f}({po}, {pn2}). it goes through {po}, and where {pn2} has the key too, with another value, it stores how much more that is (negative if it's less)
    def {f}({po}, {pn2}):
        result = {}
        for key, value in {po}.items():
            if key in {pn2} and {pn2}[key] != value:
                result[key] = {pn2}[key] - value
        return result
    # {dd} = {points}, {ee} = {points_later} / the numbers in {dd} are {points}, and later, in {ee}, they are {points_later} / put {points} into {dd} and {points_later} into {ee} / Create the dictionaries {dd} with {points} and {ee} with {points_later}. / Store the older numbers, {points}, in {dd} and the newer ones, {points_later}, in {ee}.
    {dd} = {points}
    {ee} = {points_later}
    # how has everybody changed from {dd} to {ee}? print name and change, always with a sign / go through what {f} returns for {dd} and {ee}: name, space, number with + or - in front of it / one line for each change from {dd} to {ee}: the name, then the number with its sign, like +{few} or -{few} / Print every key in the result of {f} for {dd} and {ee}, followed by its value with an explicit sign, one per line. / Output the changes from {dd} to {ee} line by line as name and number; positive numbers have to be preceded by a plus sign.
    for key, value in {f}({dd}, {ee}).items():
        print(f"{key} {value:+}")
    # with {f}, write {g}({po}, {pn2}) that lists the names whose number has / {g}({po}, {pn2}) returns a list of those keys for which {f} gives more than 0 / now a function {g}({po}, {pn2}): who has gone up? it uses {f} and gives the names back as a list / Write a function {g}({po}, {pn2}) that returns a list of all keys with a positive change, using {f}. / Define {g} with the parameters {po} and {pn2}; it calls {f} and returns the list of the keys whose difference is greater than 0.
    def {g}({po}, {pn2}):
        return [key for key, value in {f}({po}, {pn2}).items() if value > 0]
    # print these names, {sep} between, or {no_} if there is nobody / who has from {dd} to {ee}? print the names joined by {sep}, and {no_} if it's nobody / show what {g} finds for the same two dicts, joined with {sep}, or {no_} for an empty list / Print the result of {g} for {dd} and {ee}, joined by {sep}, or {no_} if it is empty. / If {g} finds any names for {dd} and {ee}, output them separated by {sep}; otherwise output {no_}.
    print({sep}.join({g}({dd}, {ee})) or {no_})
keys_put_in_order
    # Write a function {f}({pd}) that returns a dictionary with the keys of {pd} stripped of spaces and in lower case; values of keys that become equal are added. / Given a dictionary {pd} whose keys were typed carelessly, return a new one with clean keys: no spaces at the ends, only small letters. If several keys become the same, their numbers are added up. The function is named {f}. / i need {f}({pd}) to clean up a dict. the keys have spaces around them and mixed case, so strip and lower them; numbers of the same name belong together / {f}({pd}): keys stripped and lower-cased, values of equal keys summed / one name was written in several ways. {f}({pd}) makes the names lower case, cuts off the blanks on both sides, and returns a dict with the sum for each name / for each entry of {pd} the clean key is the stripped key in small letters, and its number is added to what this key has so far in a new dict: that should be a function {f}({pd})
    def {f}({pd}):
        result = {}
        for key, value in {pd}.items():
            key = key.strip().lower()
            result[key] = result.get(key, 0) + value
        return result
    # clean {untidy} with it and keep that as {clean_} / {clean_} is what {f} makes of {untidy} / call {f} for {untidy}, the result is {clean_} / Call the function with {untidy} and store the result in {clean_}. / Clean the dictionary {untidy} by means of {f} and assign the result to a variable named `{clean_.bare}`.
    {clean_} = {f}({untidy})
    # write {g}({pd}, {pk}), which cleans {pd} with {f} and returns the number of {pk}, cleaned the same way, or 0 / {g}({pd}, {pk}) should look up {pk} in what {f} returns: {pk} stripped and in small letters, 0 if it isn't there / a second function, {g}({pd}, {pk}), that finds {pk} in {pd} no matter how it is typed: clean both, and give 0 if there's nothing / Write a function {g}({pd}, {pk}) that returns the value of the stripped, lower-case {pk} in the result of {f}, or 0 if there is none. / Define {g} with the parameters {pd} and {pk}; after cleaning {pd} by {f} it returns the number for {pk} in lower case and without outer spaces, with 0 as the default.
    def {g}({pd}, {pk}):
        return {f}({pd}).get({pk}.strip().lower(), 0)
    # print the number for {untidy_a} in {untidy} / how much does {untidy_a} have there? use {g} and print it / show what {g} gives for {untidy_a} and the same dict / Print the result of {g} for the dictionary {untidy} and the name {untidy_a}. / Output the number that belongs to {untidy_a} in {untidy} according to {g}.
    print({g}({untidy}, {untidy_a}))
shares_of_the_sum
    # Write a function {f}({pd}) that returns the share of every value in the sum of all values, in percent and rounded to 1 decimal; if the sum is 0, it returns an empty dictionary. / Given a dictionary {pd} of numbers, return a dictionary with the percentage that each value has of the total, rounded to one decimal. For a total of 0, return an empty dictionary. Name the function {f}. / i need {f}({pd}) to see how much percent of everything each key has, with 1 decimal. when it all adds up to 0, an empty dict comes back / {f}({pd}): percentages of the total, 1 decimal, empty dict if the total is 0 / votes are counted in {pd}. {f}({pd}) turns them into percent of all votes, rounded to one place, and returns that as a dict (without any votes, an empty one) / first add up the values of {pd}. if that is 0 return an empty dict; else return each value times 100 divided by the sum, rounded to 1 place, under its key. call it {f}({pd})
    def {f}({pd}):
        whole = sum({pd}.values())
        if whole == 0:
            return {}
        return {key: round(value * 100 / whole, 1) for key, value in {pd}.items()}
    # the votes were {points}; keep the {shares.bare} / {shares}: what {f} gives for {points} / call it for {points} and name the result {shares} / Compute the {shares.bare} of {points} with the function. / Call {f} with {points} and store the result in a variable named `{shares.bare}`.
    {shares} = {f}({points})
    # print them, one line each, with a % right after the number / show every name with its number and a % behind it / go through the {shares.bare}: name, space, number, %, each on a line / Print each key with its value and a percent sign directly after it, one per line. / Output the entries of {shares} line by line, every value immediately followed by "%".
    for key, value in {shares}.items():
        print(f"{key} {value}%")
    # does {points_a} have at least half of that of {points_b}? / print True if {points_a} has half the percentage of {points_b} or more, else False / is twice the number of {points_a} in {shares} as much as the one of {points_b}, or more? / Print whether the value of {points_a} in {shares} is at least half the value of {points_b}. / Output the result of testing whether {shares} has at least half as much for {points_a} as for {points_b}.
    print({shares}[{points_a}] >= {shares}[{points_b}] / 2)
empty_ones_deleted
    # Write a function {f}({pd}) that deletes all entries with the value 0 from {pd} itself and returns a list of the deleted keys. / Given a dictionary {pd} of numbers, remove every key whose value is 0, in place, and return the removed keys as a list in their order. The function is called {f}. / i need {f}({pd}) to throw out what has run out: everything at 0 is taken from {pd}, and i get the list of those names / {f}({pd}): delete keys with 0 in place, return them as a list / make a function {f} with the stock {pd}. collect the keys with the number 0 in a list, delete each of them from {pd} and return the list / which things are used up? {f}({pd}) returns them as a list and also deletes them, so that only numbers other than 0 stay in {pd}
    def {f}({pd}):
        result = [key for key in {pd} if {pd}[key] == 0]
        for key in result:
            del {pd}[key]
        return result
    # {dd} = {zeros} / we have {zeros_said.bare} in the dict {dd} / let {dd} be the dict {zeros} / Create a dictionary named {dd} containing {zeros}. / Store {zeros} in a variable named `{dd.bare}`.
    {dd} = {zeros}
    # clean it with {f} and keep the deleted ones as {gone_} / {gone_} is what {f} takes out of {dd} / throw the zeros out of {dd}; what it returns is {gone_} / Call {f} with {dd} and store the returned list in {gone_}. / Remove the zero entries of {dd} with the function and assign the returned list to a variable named `{gone_.bare}`.
    {gone_} = {f}({dd})
    # print the deleted names with {sep} between, and below it what is still in {dd} / show {gone_}, joined by {sep}, then {dd} on the next line / what's gone (joined with {sep}), and what's left? a line each / Print the items of {gone_} joined by {sep} and, on a second line, the dictionary {dd}. / Output the deleted keys as one text separated by {sep}, followed by {dd} on a new line.
    print({sep}.join({gone_}))
    print({dd})
"""
TEXTS = r"""
entries_as_one_text
    # Write a function {f}({pd}, {ps}) that returns all entries of {pd} as one text: each key, {eq} and its value without spaces, and {ps} between the entries. / Given a dictionary {pd} and a separator {ps}, return a string in which every entry is written as the key, directly followed by {eq} and the value, and the entries are separated by {ps}. The function is called {f}. / i need {f}({pd}, {ps}) to write a dict on one line. an entry looks like key{eq.bare}value, and {ps} comes between two of them / {f}({pd}, {ps}): join key{eq.bare}value of all entries with {ps}, return the string / make a function {f} of a dict {pd} and a text {ps}, which puts {eq} between each key and its value, {ps} between the pairs, and returns the whole string / to save a table in a line, {f}({pd}, {ps}) turns each entry of {pd} into key, {eq}, value and joins them by {ps}
    def {f}({pd}, {ps}):
        return {ps}.join(f"{key}{eq.bare}{value}" for key, value in {pd}.items())
    # call it for {options} with {sep} as the separator and keep the {line_.bare} / {line_}: {options} with {sep} between the entries / write {options} with {sep} by {f} and name it {line_} / Call {f} with {options} and the separator {sep}, and store the string in a variable named `{line_.bare}`. / Compute the {line_.bare} that the function returns for {sep} and the dictionary {options}.
    {line_} = {f}({options}, {sep})
    # {g}({pt}, {pd}) returns a title line: {pt} in capitals, a colon and a space, then what {f} gives for {pd} with ", " between / a second function {g}({pt}, {pd}): upper-case {pt} + ": " + the entries from {f}, separated by ", " / with {f}, make {g}({pt}, {pd}), where {pt} (in big letters), ": " and the entries with ", " between come back as one text / Write a function {g}({pt}, {pd}) that returns {pt} in upper case, followed by ": " and the result of {f} for {pd} and the separator ", ". / Define {g} with a title {pt} and a dictionary {pd}. It returns the title in capital letters, a colon, a space and the entries of {pd}, which {f} joins with ", ".
    def {g}({pt}, {pd}):
        return {pt}.upper() + ": " + {f}({pd}, ", ")
    # print {line_}, then on the next line what {g} gives for {title_} and {points} / show the first {line_.bare} and, below, the one for the title {title_} and {points} / {line_} first, then {g} with {points} and {title_}: print both, a line each / Print {line_} and, on a second line, the result of {g} for the title {title_} and the dictionary {points}. / Output {line_}; on the following line, output what {g} returns for {points} with the title {title_}.
    print({line_})
    print({g}({title_}, {points}))
entries_read_from_text(options, few)
    # Write a function {f}({pt}) that reads entries like name{eq.bare}number, separated by {cut}, from the text {pt} and returns them as a dictionary from names to ints. / Given a text {pt} of entries separated by {cut}, each a name, {eq} and a whole number, return a dictionary that maps the names to the numbers. The function is called {f}. / i need {f}({pt}) to read a line. split it at {cut}, and every piece at {eq}: on the left is the key, on the right an int / {f}({pt}): parse entries (name{eq.bare}number, with {cut} between) to a dict / a setting is written as a name, {eq} and a number, and {cut} stands between the settings. make a function {f}({pt}) which gets such a text and gives back a dict of ints / what i've got is one string {pt} with pairs in it. the pairs are separated by {cut}, name and number by {eq}. {f}({pt}) should return the dict
    def {f}({pt}):
        result = {}
        for part in {pt}.split({cut}):
            key, value = part.split({eq})
            result[key] = int(value)
        return result
    # read {written} with it and call the dict {dd} / {dd}: what {f} reads from {written} / the line is {written}, turn it into a dict {dd} / Call {f} with the text {written} and store the dictionary in {dd}. / Parse {written} by means of the function and assign the result to a variable named `{dd.bare}`.
    {dd} = {f}({written})
    # now a function {g}({pt}): the sum of all numbers in such a text, with {f} / {g}({pt}) should return what the numbers add up to, by calling {f} / write {g}({pt}) which reads {pt} through {f} and returns the sum of the values / Write a function {g}({pt}) that returns the sum of the numbers in the text {pt}, using {f}. / Define {g} with one parameter {pt}; it adds up the values of the dictionary that {f} returns.
    def {g}({pt}):
        return sum({f}({pt}).values())
    # print the value of {options_a} in {dd}, and then the sum of the numbers in {written2} / what is {options_a}? print that and what {g} gives for {written2} / show {options_a} from {dd} and the sum in the text {written2}, in one line / Print the number that {dd} has for {options_a}, followed by the result of {g} for {written2}. / Output on one line the value of {options_a} and the sum of the numbers in the text {written2}.
    print({dd}[{options_a}], {g}({written2}))
lines_of_one_width
    # Write a function {f}({pd}, {pn}) that returns a list of lines, one for each entry of {pd}: the key, filled up with dots to {pn} characters, and the value. / Given a dictionary {pd} and a width {pn}, return a list of strings, each of which is a key padded on the right with "." to the width {pn}, directly followed by its value. Call the function {f}. / i want a price table with dots: {f}({pd}, {pn}) makes a line of every entry, the key with dots behind it up to {pn} characters and then the number, and returns the lines as a list / {f}({pd}, {pn}): lines of key padded with dots to {pn}, plus value / make {f} with a dict {pd} and a number {pn}. it returns texts in a list: the key on the left, as many dots as are missing to {pn} characters, and right after them the value / keys should take {pn} characters, dots included, and the values stand behind them. the function {f}({pd}, {pn}) returns these lines
    def {f}({pd}, {pn}):
        return [key.ljust({pn}, ".") + str(value) for key, value in {pd}.items()]
    # make the lines of {costs} with a width of {wide} and keep them as {rows_} / {rows_}: the lines for {costs}, {wide} wide / call {f} with {wide} and the prices {costs}, as {rows_} / Call {f} with {costs} and the width {wide}, and store the list in {rows_}. / Compute the lines for the prices {costs} with a width of {wide} characters and assign them to a variable named `{rows_.bare}`.
    {rows_} = {f}({costs}, {wide})
    # print them, one below the other / show each line of {rows_} / print {rows_} line by line / Print every item of {rows_} on its own line. / Output the lines in a loop.
    for row in {rows_}:
        print(row)
    # how long is the longest line? / print the length of the longest of them / and how many characters does the longest one have? / Print the number of characters of the longest line in {rows_}. / Output the maximum of the lengths of all lines.
    print(max(len(row) for row in {rows_}))
what_we_know_of_them(crowd, fa, fn, fc, fz)
    # Write a function {f}({pd}) that returns a text made of the {fa} in the dictionary {pd}, {link} and the {fc}; if one of these keys is missing, {unknown} stands in its place. / Given a dictionary {pd}, return its value under {fa}, the text {link} and its value under {fc} as one string, with {unknown} for a missing key. The function is called {f}. / i need {f}({pd}) to make a line about somebody. {pd} is a dict: first comes its {fa}, then {link}, then its {fc}. whatever isn't known is written as {unknown} / {f}({pd}): {fa} + {link} + {fc} as a text, {unknown} for missing keys / a person is a dict {pd}, perhaps with {fa} and {fc}. make the function {f}({pd}), which joins both with {link} in between, and writes {unknown} for what the dict doesn't have / look up {fa} and {fc} in {pd} ({unknown} if there's no such key), put {link} between the two and return the string; name the function {f}
    def {f}({pd}):
        return {pd}.get({fa}, {unknown}) + {link} + {pd}.get({fc}, {unknown})
    # the list {xs} has these dicts: {gappy} / {xs} = {gappy} / put {gappy} into {xs} / Create a list named {xs} containing the dictionaries {gappy}. / Store the records {gappy} in a variable named `{xs.bare}`.
    {xs} = {gappy}
    # print the line of each of them / go through {xs} and print what {f} says / what do we know of everybody in {xs}? print a line each / Print the result of {f} for every dictionary in {xs}, one per line. / For each record in {xs}, output the text that the function returns.
    for row in {xs}:
        print({f}(row))
    # for how many is something missing? print that / print how many of these lines contain {unknown} / in how many lines does {unknown} occur? / Print the number of dictionaries in {xs} for which the text contains {unknown}. / Output how many of the returned texts have {unknown} in them.
    print(sum({unknown} in {f}(row) for row in {xs}))
bars_for_everything
    # Write a function {f}({pd}, {ps}) that returns a text with a line for every entry of {pd}: the key, a space and as many signs {ps} as the value says. / Given a dictionary {pd} of small whole numbers and a sign {ps}, return one string of lines; each line has a key, a space and the sign repeated as often as its value. The function's name is {f}. / i want to see numbers as bars: {f}({pd}, {ps}) writes each key with a bar of {ps} behind it (a space between), one line per key, and returns it all as one text / {f}({pd}, {ps}): lines "key bar" joined by newlines, bar = {ps} times the value / make {f} with a dict {pd} and a sign {ps}. for each key there's a line with the key, a space, and {ps} value times, and the lines are joined with newlines and returned / a bar chart in plain text, please. {f} takes {pd} and the sign {ps} for the bars and returns the lines in one string, without a newline at the end
    def {f}({pd}, {ps}):
        return "\n".join(f"{key} {{ps} * value}" for key, value in {pd}.items())
    # {dd} = {lows} / the numbers are {lows_said.bare}, in a dict {dd} / a dict {dd} with {lows} / Create a dictionary named {dd} containing {lows}. / Store {lows} in a variable named `{dd.bare}`.
    {dd} = {lows}
    # print it with bars of {sign} / show {dd} as bars made of {sign} / draw {dd} with the sign {sign} / Print the text that {f} returns for {dd} and the sign {sign}. / Output the bars for {dd}, drawn with {sign}.
    print({f}({dd}, {sign}))
    # add {few} to {lows_a} and print the bars again, but with {sign2} this time / {lows_a} gets {few} more; draw it with {sign2} then / raise {lows_a} by {few}, and after that show the same with {sign2} / Increase the value of {lows_a} by {few} and print the bars with the sign {sign2}. / Add {few} to {dd} at {lows_a}, then output the bars for the sign {sign2}.
    {dd}[{lows_a}] += {few}
    print({f}({dd}, {sign2}))
options_and_switches(options)
    # Write a function {f}({pt}) that splits {pt} into words and returns a dictionary: a word with {eq} in it gives the key before and the text behind it, and a word without gets the value True. / Given a text {pt} of options separated by spaces, return a dictionary. An option with {eq} has its name on the left of the sign and its value on the right; any other option has the value True. The function is called {f}. / i need {f}({pt}) for options. they're separated by blanks; something like name{eq.bare}value is a key with its value (as text), and a single word is a key with True / {f}({pt}): words of {pt} to a dict; split at {eq} if it's in there, else True / make a function {f}({pt}) which goes through the words of a text {pt}. if the word contains {eq}, split it there into key and value, otherwise the whole word is the key and the value is True; return the dict / options may be given with a value, as name{eq.bare}value, or without. read them from {pt} in a function {f}({pt}) and return them in a dict, with True for those without
    def {f}({pt}):
        result = {}
        for item in {pt}.split():
            if {eq} in item:
                key, value = item.split({eq})
                result[key] = value
            else:
                result[item] = True
        return result
    # read {command} with it, into {dd} / {dd} = {f} of {command} / somebody typed {command}: what {f} makes of it is {dd} / Call {f} with {command} and store the dictionary in {dd}. / Apply the function to the text {command} and assign the result to a variable named `{dd.bare}`.
    {dd} = {f}({command})
    # a second function {g}({pt}, {pk}) says with {f} whether the option {pk} is a mere switch, that is, has the value True; False if it isn't there / {g}({pt}, {pk}) should be True if {f} gives True for {pk}, and False for another value or a missing key / make {g}({pt}, {pk}) that calls {f} and tells if {pk} has the value True (no such key: False) / Write a function {g}({pt}, {pk}) that returns True if the dictionary from {f} has the value True for {pk}, and False if it has another value or no such key. / Define {g} with a text {pt} and a key {pk}. Using {f}, it returns whether the option {pk} was given without a value; for a missing option it returns False.
    def {g}({pt}, {pk}):
        return {f}({pt}).get({pk}) is True
    # print the keys of {dd}, {sep} between, and in the next line whether {options_a} is a switch in {command} / show all keys of {dd} joined by {sep}; below that, {g} for {command} and {options_a} / first the keys of {dd} with {sep} in between, then (new line) what {g} says about {options_a} in {command} / Print the keys of {dd} joined by {sep} and, on the next line, the result of {g} for {command} and {options_a}. / Output the keys of {dd} separated by {sep}; on a second line, output whether {options_a} is a switch in the text {command}.
    print({sep}.join({dd}))
    print({g}({command}, {options_a}))
words_and_numbers_in_turn(turns)
    # Write a function {f}({pt}) for a text {pt} in which names and whole numbers take turns, all separated by spaces. It returns a dictionary with the sum of the numbers behind each name. / Given a text {pt} of the form name, number, name, number and so on, separated by spaces, return a dictionary from each name to the sum of its numbers. The function is called {f}. / i need {f}({pt}): names and numbers in turn in one string, spaces between. the number after a name belongs to it, and numbers of the same name are added / {f}({pt}): "name number name number" -> dict with sums by name / split {pt} into words. every second word is a number that is added to the name before it in a dict, which is returned; call the function {f}({pt}) / make a function that gets a list of purchases as a text {pt}, with a name, then an amount, then the next name, and so on. {f}({pt}) returns how much each name has altogether
    def {f}({pt}):
        result = {}
        words = {pt}.split()
        for i in range(0, len(words), 2):
            result[words[i]] = result.get(words[i], 0) + int(words[i + 1])
        return result
    # call it for {in_turn} and keep the {totals.bare} / {totals}: what {f} reads in {in_turn} / the text is {in_turn}. make the {totals.bare} of it / Call {f} with {in_turn} and store the result in a variable named `{totals.bare}`. / Compute the {totals.bare} for the text {in_turn} with the function.
    {totals} = {f}({in_turn})
    # and write {g}({pt}) for the name with the highest sum, by {f}; the first of them in a tie / {g}({pt}) calls {f} and returns who has most (in a tie whoever came first) / now {g}({pt}): key of the largest value in what {f} returns, the first one if there are two / Write a function {g}({pt}) that uses {f} and returns the name with the largest sum; of several, the first. / Define {g}({pt}), which returns the key with the greatest value in the dictionary that {f} makes of {pt}, choosing the first in a tie.
    def {g}({pt}):
        result = {f}({pt})
        return max(result, key=result.get)
    # print what {g} gives for the same text, and the sum of all {totals.bare} / show the name with the highest sum in {in_turn}, then what everybody in {totals} has together / who has most in {in_turn}, and how much do all of them have? print both in one line / Print the result of {g} for {in_turn}, followed by the sum of the values in {totals}. / Output on one line the name that {g} finds in {in_turn} and the sum of all {totals.bare}.
    print({g}({in_turn}), sum({totals}.values()))
"""
COMPARED = r"""
total_of_a_basket
    # Write a function {f}({pd}, {pe}) that returns the total price of a basket {pe}, a dictionary from things to numbers of pieces, with the prices in {pd}; a thing without a price costs 0. / Given a dictionary {pd} of prices and a dictionary {pe} of quantities, return the sum of price times quantity over all things in {pe}, where things that {pd} does not have are free. The function is named {f}. / i need {f}({pd}, {pe}) at the till: {pd} has the price of a piece, {pe} says how many somebody takes of what. it returns what that costs, and unknown things cost nothing / {f}({pd}, {pe}): sum of quantity in {pe} times price in {pd}, missing price = 0 / for each entry of the basket {pe}, the function {f}({pd}, {pe}) looks up the price in {pd} (0 if it's not there), multiplies it with the number and adds that up / what does a basket cost? {f} takes the price list {pd} and the basket {pe}, both dicts, and returns the whole price. what has no price counts as 0
    def {f}({pd}, {pe}):
        return sum({pd}.get(key, 0) * value for key, value in {pe}.items())
    # also {g}({pd}, {pe}): the same total from {f}, but {pct_} percent less if it's over {bill_lim} / {g}({pd}, {pe}) should call {f} and take {pct_} percent off when the total is more than {bill_lim}, else give it back unchanged / a second function {g}({pd}, {pe}) for the price with discount: above {bill_lim} it's {pct_} percent off what {f} says / Write a function {g}({pd}, {pe}) that returns the result of {f}, reduced by {pct_} percent if it exceeds {bill_lim}. / Define {g} with the same parameters. It computes the total with {f}; if that is greater than {bill_lim}, it is lowered by {pct_} percent before it is returned.
    def {g}({pd}, {pe}):
        result = {f}({pd}, {pe})
        if result > {bill_lim}:
            result *= 1 - {pct_} / 100
        return result
    # the prices are {costs}, the basket is {pieces}: keep them as {dd} and {ee} / {dd} = {costs}, {ee} = {pieces} / put the prices {costs} into {dd} and the basket {pieces} into {ee} / Create two dictionaries, {dd} containing the prices {costs} and {ee} containing the quantities {pieces}. / Store the basket {pieces} in a variable named `{ee.bare}` and the prices {costs} in {dd}.
    {dd} = {costs}
    {ee} = {pieces}
    # print the price without and with discount, both with two decimals, {sep} between / show what {f} and {g} give for {dd} and {ee}, two decimals each and {sep} in between / first {f}, then {g} for these: two decimals, separated by {sep} / Print the results of {f} and {g} for the two dictionaries with exactly two decimals, separated by {sep}. / Output the full price and the price after the discount, each with two decimal places, with {sep} between them.
    print(f"{{f}({dd}, {ee}):.2f}", f"{{g}({dd}, {ee}):.2f}", sep={sep})
is_everything_there
    # Write a function {f}({pd}, {pe}) that returns True if the dictionary {pd} has at least as much of everything as {pe} requires, and False otherwise; what {pd} lacks counts as 0. / Given a dictionary {pd} of what is there and a dictionary {pe} of what is needed, return whether there is enough of each needed thing. A missing thing has the number 0. The function is called {f}. / can i cook it? i need {f}({pd}, {pe}), where {pd} is what i have and {pe} is what the recipe wants. True if nothing falls short, else False; what i don't have is 0 / {f}({pd}, {pe}): True if every value of {pe} is covered by {pd} (0 if missing) / make a function {f} of two dicts {pd} and {pe}. for each key of {pe} it checks that {pd} has that number or more, and as soon as it doesn't, the answer is False / there must be enough of all things in {pe}. the function {f}({pd}, {pe}) tells that by True or False, and things that {pd} doesn't know count as 0
    def {f}({pd}, {pe}):
        for key, value in {pe}.items():
            if {pd}.get(key, 0) < value:
                return False
        return True
    # at home there is {goods}; keep it as {dd} / {dd} = {goods} / i have {goods_said.bare}, in a dict {dd} / Create a dictionary named {dd} with the entries {goods}. / Store {goods} in a variable named `{dd.bare}`.
    {dd} = {goods}
    # is it enough for {need}? keep the answer in {enough_} / {enough_}: does {dd} have all of {need} / ask {f} if {dd} suffices for {need}, and store that in {enough_} / Call {f} with {dd} and the needed things {need}, and store the result in {enough_}. / Determine by the function whether {need} can be taken from {dd} and assign the answer to a variable named `{enough_.bare}`.
    {enough_} = {f}({dd}, {need})
    # print {yes_} if it's enough and {no_} if not / {yes_} or {no_}? print it / show {yes_} for True and {no_} for False in {enough_} / Print {yes_} if {enough_} is true, otherwise {no_}. / Output {yes_} or {no_}, depending on {enough_}.
    print({yes_} if {enough_} else {no_})
    # and for {n_} of {goods_a} and nothing else? / would there be {n_} of {goods_a}? print what the function says / print whether {dd} is enough for {n_} pieces of {goods_a} alone / Print the result of {f} for {dd} and a need of {n_} of {goods_a} only. / Call the function for a dictionary that only requires {n_} of {goods_a}, and output the result.
    print({f}({dd}, {{goods_a}: {n_}}))
what_is_still_missing
    # Write a function {f}({pd}, {pe}) that returns what is missing in {pd} to have everything in {pe}: a dictionary with the lacking number for each thing of which {pd} does not have enough. / Given a dictionary {pd} of supplies and a dictionary {pe} of needed numbers, return a dictionary that contains, for every thing with too few pieces, how many more are needed. Things not in {pd} count as 0. Call the function {f}. / i need a shopping list: {f}({pd}, {pe}) compares what i have, {pd}, with what i need, {pe}, and returns a dict with how many i must still buy of each. what is enough isn't on it / {f}({pd}, {pe}): {pe} minus {pd}, only where it's positive / for each thing in {pe}, subtract what {pd} has of it (0 if nothing). if the rest is over 0, it comes into a new dict, which {f}({pd}, {pe}) returns / make a function {f} with the stock {pd} and the wish list {pe} that gives back a dict of the numbers by which {pd} falls short
    def {f}({pd}, {pe}):
        result = {}
        for key, value in {pe}.items():
            if {pd}.get(key, 0) < value:
                result[key] = value - {pd}.get(key, 0)
        return result
    # we have {goods} and need {need}: keep what is missing as {lacking} / {lacking} is what {f} gives for {goods} and {need} / call {f} with the stock {goods} and the needs {need}, into {lacking} / Call {f} with the supplies {goods} and the required numbers {need}, and store the result in {lacking}. / Compute with the function what {goods} lacks for {need} and assign it to a variable named `{lacking.bare}`.
    {lacking} = {f}({goods}, {need})
    # {g}({pd}, {pe}) shall return how many pieces are missing altogether, with {f} / write {g}({pd}, {pe}) too, the sum of all the numbers that {f} returns / now {g}({pd}, {pe}): call {f} and add up the values / Write a second function {g}({pd}, {pe}) that returns the sum of the missing numbers, using {f}. / Define {g} with the parameters {pd} and {pe}; it returns the total of the values in the dictionary that {f} yields.
    def {g}({pd}, {pe}):
        return sum({f}({pd}, {pe}).values())
    # print {lacking}; then what {g} says if we had {goods_more} instead / show {lacking}, and behind it the number of missing pieces for the stock {goods_more} and the same needs / first {lacking}, then {g} of {goods_more} and {need}, in one line / Print {lacking}, followed by the result of {g} for the supplies {goods_more} and the same required numbers {need}. / Output {lacking} and, on the same line, how many pieces {goods_more} lacks for {need} in total.
    print({lacking}, {g}({goods_more}, {need}))
how_far_two_agree
    # Write a function {f}({pd}, {pe}) that returns the number of keys that have the same value in both dictionaries. / Given two dictionaries {pd} and {pe} of answers, return for how many questions both contain the same answer; a question missing in one of them does not count. The function is named {f}. / two people filled in the same form, so {f}({pd}, {pe}) should count the keys of {pd} that {pe} has with exactly the same value / {f}({pd}, {pe}): count of keys in both with equal values / i want to know how often {pd} and {pe} agree. make a function {f} that goes over the keys of the first dict and counts those where the second has the key and the same value / the key must be in both {pd} and {pe} and the values must be equal: how many such keys there are is what {f}({pd}, {pe}) returns
    def {f}({pd}, {pe}):
        return sum(key in {pe} and {pe}[key] == value for key, value in {pd}.items())
    # {dd} = {teams} and {ee} = {teams2} / one says {teams}, the other {teams2}: call them {dd} and {ee} / make two dicts, {dd} with {teams} and {ee} with {teams2} / Create the dictionaries {dd}, containing {teams}, and {ee}, containing {teams2}. / Store the first answers, {teams}, in {dd} and the second ones, {teams2}, in {ee}.
    {dd} = {teams}
    {ee} = {teams2}
    # {g}({pd}, {pe}) gives the agreement in percent of the keys in {pd}: what {f} returns times 100, divided by how many there are; 0 if {pd} is empty / write {g}({pd}, {pe}): percentage of the keys of {pd} on which they agree, by {f}, and 0 when {pd} has no keys / now {g}({pd}, {pe}), which calls {f} and returns 100 times that divided by the length of {pd} (if {pd} is empty, 0) / Write a function {g}({pd}, {pe}) that returns 100 times the result of {f} divided by the number of keys in {pd}, or 0 if {pd} has none. / Define {g} with the parameters {pd} and {pe}. If {pd} is empty, it returns 0; otherwise it returns the percentage of the keys in {pd} for which {f} finds equal values.
    def {g}({pd}, {pe}):
        if not {pd}:
            return 0
        return {f}({pd}, {pe}) * 100 / len({pd})
    # print how often {dd} and {ee} agree, and how many percent that is, rounded, with % after it / show the number from {f} and then the rounded percentage from {g} with a % directly behind / {f} and {g} for the two: print the count, a space, the percentage (rounded to a whole number) and % / Print the number of equal answers in {dd} and {ee}, followed by the percentage, rounded to an integer, with "%" directly behind it. / Output the results of {f} and {g} for {dd} and {ee} on one line; round the second and put "%" after it.
    print(f"{{f}({dd}, {ee})} {round({g}({dd}, {ee}))}%")
place_of_somebody
    # Write a function {f}({pd}, {pk}) that returns the place of {pk} in a ranking by the values of {pd}, highest first: 1 plus the number of keys with a larger value; it returns 0 if {pd} has no {pk}. / Given a dictionary {pd} of points and a name {pk}, return the rank of this name, which is one more than the number of people with more points. For an unknown name, return 0. The function is called {f}. / i need {f}({pd}, {pk}) to find out who is on which place. with the most points in {pd} you're first, equal points share a place, and a name that isn't in there gives 0 / {f}({pd}, {pk}): 1 + how many have more than {pk}; unknown -> 0 / on which place is {pk}? {f} counts how many values in {pd} are above the one of {pk} and adds 1, but it returns 0 when {pk} isn't in {pd} / make a function {f}({pd}, {pk}). if {pk} is no key of {pd} the answer is 0, otherwise it's the number of better ones plus 1
    def {f}({pd}, {pk}):
        if {pk} not in {pd}:
            return 0
        return 1 + sum(value > {pd}[{pk}] for value in {pd}.values())
    # {dd} = {tied} / the points are {tied}; the dict is called {dd} / {dd} is a dict with {tied_said.bare} / Create a dictionary named {dd} containing {tied}. / Store the points {tied} in a variable named `{dd.bare}`.
    {dd} = {tied}
    # get the {rank_.bare} of {tied_a} / {rank_}: where {tied_a} stands in {dd} / call {f} for {tied_a} and {dd} and keep the {rank_.bare} / Determine the {rank_.bare} of {tied_a} in {dd} with the function. / Call {f} with {dd} and {tied_a}, and store the result in a variable named `{rank_.bare}`.
    {rank_} = {f}({dd}, {tied_a})
    # print the name {tied_a}, a dot and a space, and the {rank_.bare} / show {tied_a.bare}, then ". ", then {rank_}, as one text / print it like "name. place" for {tied_a} / Print {tied_a}, ". " and {rank_} as one string. / Output the name {tied_a} followed by ". " and the {rank_.bare}.
    print(f"{tied_a.bare}. {{rank_}}")
    # {g}({pd}) gives the places of all of them: a dict from name to what {f} returns / and a function {g}({pd}) that makes a dict of every name in {pd} and its place, with {f} / write {g}({pd}), too: for each key of {pd} the result of {f}, as a dict / Write a second function {g}({pd}) that uses {f} to return a dictionary from every name in {pd} to its rank. / Define {g} with the parameter {pd}; it returns a dictionary in which each key of {pd} has the place that {f} finds for it.
    def {g}({pd}):
        return {key: {f}({pd}, key) for key in {pd}}
    # print it for {dd} / show what {g} makes of {dd} / use it on {dd} and print the result / Print the result of {g} for the dictionary {dd}. / Output the dictionary of all places in {dd}.
    print({g}({dd}))
who_was_better
    # Write a function {f}({pd}, {pe}) that returns a list of the keys that are in both dictionaries and have a larger value in {pd} than in {pe}. / Given the results {pd} and {pe} of two players by game, return a list of the games that the first player has won, that is, where the number in {pd} is higher; only games in both dictionaries count. Call the function {f}. / i need {f}({pd}, {pe}): in which keys is {pd} ahead of {pe}? it gives a list of those where both have a number and the first is bigger / {f}({pd}, {pe}): list of common keys with {pd} > {pe} / compare two dicts: the function {f} of {pd} and {pe} returns those keys, as a list, whose value in {pd} is greater than in {pe}. keys that {pe} doesn't have are left out / make a function with the name {f} and two dicts {pd} and {pe}. go over {pd}, and if {pe} has the key with a smaller number, put the key in a list; the list is returned
    def {f}({pd}, {pe}):
        return [key for key in {pd} if key in {pe} and {pd}[key] > {pe}[key]]
    # {xs} is where {points_later} is better than {points} / call {f} to see where {points_later} beats {points}, and name the list {xs} / keep as {xs} what {f} returns for {points_later} first and {points} second / Call {f} with {points_later} and {points}, in this order, and store the list in {xs}. / Find the names that have more in {points_later} than in {points} by the function and assign the list to a variable named `{xs.bare}`.
    {xs} = {f}({points_later}, {points})
    # now the other way round, as {ys} / {ys}: the same with the two exchanged / do that again, but for where {points} is better, into {ys} / Call the function with the two dictionaries exchanged and store the list in {ys}. / Store in a variable named `{ys.bare}` the names that have more in {points} than in {points_later}.
    {ys} = {f}({points}, {points_later})
    # print how many are in each, with {sep} between the numbers / show the two lengths, {sep} in between / how long are {xs} and {ys}? print both numbers, separated by {sep} / Print the lengths of {xs} and {ys}, separated by {sep}. / Output the numbers of items in the two lists with {sep} between them.
    print(len({xs}), len({ys}), sep={sep})
mean_of_one_field(crowd, fa, fn, fc, fz)
    # Write a function {f}({pr}, {pk}) that returns the mean of the numbers under {pk} in a list of dictionaries; those without {pk} are skipped, and if no dictionary has it, the result is 0. / Given a list {pr} of records and a field {pk}, return the average of this field over all records that have it, or 0 if there is none. The function's name is {f}. / i need {f}({pr}, {pk}): {pr} is a list of dicts, and i want the average of what they have under {pk}. some may lack it, leave these out; 0 if all of them do / {f}({pr}, {pk}): average of {pk} where it exists, else 0 / first collect the values of {pk} from the dicts in {pr} that have this key; if there are any, return their sum divided by their number, and if not return 0. that's {f}({pr}, {pk}) / some records have no {pk}. make a function {f} of the records {pr} and a key {pk} that returns the mean over the other ones, and 0 if there's nothing to take a mean of
    def {f}({pr}, {pk}):
        found = [row[{pk}] for row in {pr} if {pk} in row]
        if not found:
            return 0
        return sum(found) / len(found)
    # {xs} = {gappy} / the list {xs} has the records {gappy} / here are our records, {xs}: {gappy} / Create a list named {xs} with the dictionaries {gappy}. / Store {gappy} in a variable named `{xs.bare}`.
    {xs} = {gappy}
    # compute the {average.bare} of {fn} in {xs} with it / {average}: {f} of {xs} for {fn} / what's the {average.bare} of the field {fn}? keep it / Compute the {average.bare} of the field {fn} in {xs} by means of the function. / Call {f} with {xs} and {fn}, and store the result in a variable named `{average.bare}`.
    {average} = {f}({xs}, {fn})
    # print it rounded to {two_} decimals, and the mean of {fz} behind it in the same way / show the {average.bare} and the result for {fz}, both rounded to {two_} places, in one line / both rounded to {two_} decimals: {average}, then {f} for the field {fz}; print them / Print {average} and the mean of the field {fz}, both rounded to {two_} decimal places. / Output on one line {average} and what {f} returns for {fz}, each rounded to {two_} decimals.
    print(round({average}, {two_}), round({f}({xs}, {fz}), {two_}))
table_of_tables
    # Write a function {f}({pl}) that takes a list of triples of a place, a thing and a number and returns a nested dictionary: for every place a dictionary from things to numbers, where numbers of the same thing in the same place are added. / Given a list {pl} of (place, thing, number) tuples, return a dictionary that maps each place to a dictionary of its things with the sums of their numbers. The function is named {f}. / i need {f}({pl}) for what was sold where: the triples in {pl} are place, thing, number, and it makes a dict of dicts, first by place, then by thing, adding up the numbers / {f}({pl}): (place, thing, number) -> dict of dicts with sums / each triple in {pl} has an outer key, an inner key and a number. let {f}({pl}) add the number to the right entry of a nested dict, making what isn't there yet, and return it / make a function {f} of a list {pl}. for each of its triples take the dict of the first part (a new one if need be), and raise the number under the second part by the third
    def {f}({pl}):
        result = {}
        for place, thing, value in {pl}:
            inner = result.setdefault(place, {})
            inner[thing] = inner.get(thing, 0) + value
        return result
    # {xs} = {triples} / make a list {xs} of these triples: {triples} / this was sold: {triples}. keep it as {xs} / Create a list named {xs} containing the triples {triples}. / Store the list {triples} in a variable named `{xs.bare}`.
    {xs} = {triples}
    # how many of {triples_i} are there in {triples_a}? 0 if there are none / print the number for {triples_i} in {triples_a} according to {f}, or 0 / turn {xs} into a nested dict with {f}, look under {triples_a} for {triples_i} and print it, 0 if it isn't there / Print the number of {triples_i} in {triples_a}, or 0 if there is no such entry, using {f}. / Output the value that the result of {f} for {xs} has under {triples_a} and {triples_i}; if {triples_i} is missing there, output 0.
    print({f}({xs})[{triples_a}].get({triples_i}, 0))
    # {g}({pl}, {pk}) returns the sum of all numbers of the place {pk}, with the help of {f}, and 0 for an unknown place / write {g}({pl}, {pk}): call {f}, add up the inner dict of {pk} (nothing there gives 0) / a second function {g}({pl}, {pk}) that uses {f} to find out how much there is in {pk} altogether; a place that isn't there has 0 / Write a function {g}({pl}, {pk}) that uses {f} and returns the sum of the numbers belonging to {pk}, or 0 if {pk} does not occur. / Define {g} with a list {pl} and a place {pk}; it adds up the values of the inner dictionary that {f} makes for {pk}, with 0 for a missing place.
    def {g}({pl}, {pk}):
        return sum({f}({pl}).get({pk}, {}).values())
    # print it for {triples_a} and for {triples_q} / show what {g} gives for {triples_a}, then for {triples_q}, both for {xs} / how much is it in {triples_a}, and in {triples_q}? print both in one line / Print the results of {g} for {xs} with the places {triples_a} and {triples_q}. / Output the sums for {triples_a} and {triples_q} in the list {xs} on one line.
    print({g}({xs}, {triples_a}), {g}({xs}, {triples_q}))
money_from_one_to_another
    # Write a function {f}({pd}, {po}, {pn2}, {pn}) that moves the amount {pn} from {po} to {pn2} in the dictionary {pd} of accounts and returns True; if {po} has less than {pn}, nothing is moved and it returns False. / Given a dictionary {pd} of balances, a payer {po}, a receiver {pn2} and an amount {pn}, transfer the amount within {pd} if the payer has enough, and return whether it was done. The function is called {f}. / i need {f}({pd}, {po}, {pn2}, {pn}) for payments: {po} gives {pn} coins to {pn2}. {pd} knows what everybody has. whoever has too little can't pay, then it's False; otherwise change both numbers and say True / {f}({pd}, {po}, {pn2}, {pn}): transfer {pn} from {po} to {pn2} in {pd}, True, or False if {po} has not so much / make a function {f} with the accounts {pd}, two names {po} and {pn2} and an amount {pn}. first it checks if {po} has at least {pn}, and returns False if not. then it takes the amount from {po}, adds it to {pn2} and returns True / {po} pays {pn} to {pn2}, both are keys of {pd}: the function {f}({pd}, {po}, {pn2}, {pn}) does this only when the money is there and returns True or False
    def {f}({pd}, {po}, {pn2}, {pn}):
        if {pd}[{po}] < {pn}:
            return False
        {pd}[{po}] -= {pn}
        {pd}[{pn2}] += {pn}
        return True
    # {dd} = {points} / everybody has some coins: {points}. call it {dd} / {points_said.bare}: a dict {dd} / Create a dictionary named {dd} with the balances {points}. / Store the balances {points} in a variable named `{dd.bare}`.
    {dd} = {points}
    # {points_a} gives {points_b} {n_} coins: keep the answer as {paid} / {n_} coins go from {points_a} to {points_b}, and {paid} says if it worked / move {n_} to {points_b} from {points_a} with {f}, into {paid} / Transfer {n_} from {points_a} to {points_b} in {dd} with the function and store the result in {paid}. / Call {f} so that {points_b} receives {n_} from {points_a}, and assign the returned value to a variable named `{paid.bare}`.
    {paid} = {f}({dd}, {points_a}, {points_b}, {n_})
    # then {points_b} pays {few} back to {points_a} / now {few} the other way, from {points_b} to {points_a} / {points_a} gets {few} coins back / Transfer {few} from {points_b} to {points_a} with the same function. / Call {f} once more for a payment of {few} by {points_b} to {points_a}.
    {f}({dd}, {points_b}, {points_a}, {few})
    # print {paid}, what {points_a} has and what {points_b} has / did the first one work, and what do {points_a} and {points_b} have now? print it all in one line / show {paid} and the two numbers, first the one of {points_a} / Print {paid}, followed by the values of {points_a} and {points_b} in {dd}. / Output on one line {paid}, the balance of {points_a} and that of {points_b}.
    print({paid}, {dd}[{points_a}], {dd}[{points_b}])
marks_that_count_more
    # Write a function {f}({pd}, {pe}) that returns the weighted mean of the marks in {pd}; {pe} has the factor for each subject, and a subject not in {pe} has the factor 1. / Given a dictionary {pd} of marks by subject and a dictionary {pe} of factors, return the sum of mark times factor, divided by the sum of the factors of all subjects in {pd}. A missing factor is 1. Name the function {f}. / some subjects count more than others: i need {f}({pd}, {pe}), the mean of the marks in {pd} where each mark counts as often as {pe} says, and once if {pe} says nothing / {f}({pd}, {pe}): weighted mean of {pd} with the factors {pe}, default factor 1 / make a function {f} of the marks {pd} and the factors {pe}. it goes through the subjects of {pd}, adds up mark times factor on one side and the factors on the other (1 if there's none in {pe}), and returns the quotient / the mean of {pd}, but with factors: multiply each value by what {pe} has for its key, or by 1, add all that up and divide by the sum of the factors used. it's called {f}({pd}, {pe})
    def {f}({pd}, {pe}):
        total = 0
        factors = 0
        for key, value in {pd}.items():
            total += value * {pe}.get(key, 1)
            factors += {pe}.get(key, 1)
        return total / factors
    # {dd} = {grades} / the marks are {grades_said.bare}: a dict {dd} / the dict {dd} has the marks {grades} / Create a dictionary named {dd} containing the marks {grades}. / Store the marks {grades} in a variable named `{dd.bare}`.
    {dd} = {grades}
    # {grades_a} counts {few} times: compute the {average.bare} with that / {average}: {f} for {dd} if {grades_a} has the factor {few} / keep the {average.bare} that you get when {grades_a} counts {few} times / Compute the {average.bare} of {dd} with the factor {few} for {grades_a} and no other factors. / Call {f} with {dd} and a dictionary that only has the factor {few} for {grades_a}, and store the result in a variable named `{average.bare}`.
    {average} = {f}({dd}, {{grades_a}: {few}})
    # is that better than without factors? print True if it's higher, else False / print whether the {average.bare} is greater than what {f} gives for an empty dict of factors / is {average} more than the mean with no factors at all? / Print whether {average} is greater than the result of {f} for {dd} and an empty dictionary. / Output True if {average} exceeds the mean without any factors according to {f}, and False otherwise.
    print({average} > {f}({dd}, {}))
    # print the {average.bare}, rounded to {two_} decimals / show {average} with {two_} decimals at most / and what is it, rounded to {two_} places? / Print {average} rounded to {two_} decimal places. / Output the {average.bare} after rounding it to {two_} decimals.
    print(round({average}, {two_}))
"""

for stories_told in (COUNTS, PICKS, CHANGES, TEXTS, COMPARED):
    stories(d, stories_told, SLOTS)
