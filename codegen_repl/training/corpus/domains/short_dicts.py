"""Short stories about dictionaries in several turns: built, counted, grouped, merged, compared, nested, ranked."""

from collections.abc import Callable
from itertools import accumulate, pairwise
from random import Random
from typing import Any

from codegen_repl.training.corpus import draws
from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, after, middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word

d = Domain("short_dicts", weight=44)
IMPORTS = {
    **{rf"\b{name}\(": f"from collections import {name}" for name in ("Counter", "defaultdict")},
    r"\baccumulate\(": "from itertools import accumulate",
}


def any_of(*categories: str, share: float = 0.7) -> Maker:
    """What makes a word of these categories, or else a made-up one spelled like them."""

    def make(rng: Random) -> str:
        real, invented = rng.choice(CATEGORIES[rng.choice(categories)]), made_up(rng, 2)
        return real if rng.random() < share else invented.capitalize() if real[0].isupper() else invented

    return make


person, town, color = any_of("person"), any_of("city"), any_of("color")
weekday, month = any_of("weekday", share=0.9), any_of("month", share=1)
token, ware = any_of("noun", "adjective", "thing", share=0.5), any_of("fruit", "food", "thing", share=0.8)


def code(rng: Random) -> str:
    """Capitals, perhaps a sign, and digits."""
    letters = "".join(rng.choices("ABCDEFGHKMPRSTXZ", k=rng.randint(1, 3)))
    return f"{letters}{rng.choice(('', '-', '_'))}{rng.randint(1, 400)}"


def thing(rng: Random) -> str:
    """What a shop may sell: real, made up, in capitals, of two words or a code."""
    name = ware(rng)
    return rng.choice((name, name, name, name.upper(), f"{made_up(rng, 1)} {name}", code(rng)))


def numbered(make: Maker, *scales: tuple[int, int]) -> Maker:
    """What makes dictionaries from four to six such things to different whole numbers of one scale."""
    return lambda rng: dict(
        zip(keys := several(rng, make, 4, 6), rng.sample(range(*rng.choice(scales)), len(keys)), strict=True)
    )


def pick(base: str, place: int) -> draws.Derived:
    """One of the keys or different items of another slot; another one for each place."""
    return after(base, lambda rng, value: rng.sample(items := list(dict.fromkeys(value)), len(items))[place])


def fresh(rng: Random, known: Any, make: Maker, count: int = 1) -> list[Any]:
    """Different things that are not known yet."""
    return [item for item in several(rng, make, 14, 14) if item not in known][:count]


def said(rng: Random, pairs: dict[Any, Any]) -> str:
    """Keys and values in a row, as people write them."""
    pattern = rng.choice(("{} {}", "{}: {}", "{} ({})", "{1} for {0}", "{} = {}", "{} with {}"))
    parts = [pattern.format(key, value) for key, value in pairs.items()]
    return ", ".join(parts[:-1]) + rng.choice((" and ", ", ")) + parts[-1]


def some(rng: Random, known: Any, make: Maker, count: int = 2, more: int = 1) -> list[Any]:
    """A few known things and a few others, in any order."""
    return rng.sample([*rng.sample([*known], count), *fresh(rng, known, make, more)], count + more)


def later(make: Maker) -> Callable[[Random, Any], Any]:
    """Makes the same some time after: a key gone, some new; a value higher, one lower, one as it was."""

    def change(rng: Random, values: dict[str, Any]) -> dict[str, Any]:
        signs = [1, -1, 0, *rng.choices((1, -1), k=2)]
        kept = rng.sample(list(values.items()), len(values) - 1)
        changed = {k: v + sign * rng.randint(1, 9) for (k, v), sign in zip(kept, signs, strict=False)}
        return changed | {k: rng.randint(10, 60) for k in fresh(rng, values, make, rng.randint(1, 2))}

    return change


def repeated(rng: Random, make: Maker, low: int = 6, high: int = 9) -> list[Any]:
    """Three or four things of which some come again."""
    pool = several(rng, make, 3, 4)
    return rng.sample(items := pool + rng.choices(pool, k=rng.randint(low, high) - len(pool)), len(items))


def given(rng: Random, make: Maker, pool: list[Any]) -> dict[str, Any]:
    """Different things with one item of the pool each."""
    return {key: rng.choice(pool) for key in several(rng, make, 4, 6)}


def nested(rng: Random, make: Maker) -> dict[str, dict[str, int]]:
    """Different things with two or three numbers each, which have names."""
    pool = several(rng, token, 5, 5)
    inner = [{key: rng.randint(1, 150) for key in rng.sample(pool, rng.randint(2, 3))} for _ in range(3)]
    return dict(zip(several(rng, make, 2, 3), inner, strict=False))


def apart(a: str, b: str) -> int:
    """The distance of two towns, the same both ways."""
    return Random(min(a, b) + max(a, b)).randint(3, 900)


CASES: Any = (str.upper, str.lower, str, " {}".format, "{} ".format)
SCALES = ((12, 40), (10, 99), (12, 300), (100, 5000))
TOLD: dict[str, Maker] = {  # dictionaries that are also told in a sentence
    "goods": numbered(thing, *SCALES),
    "points": numbered(person, *SCALES),
    "codes": numbered(code, *SCALES),
    "options": numbered(token, (0, 30), *SCALES),
    "temps": numbered(town, (-19, 33), (-9, 20)),
    "need": numbered(thing, (2, 9), (2, 30)),
    "saved": numbered(month, (5, 90), (20, 400)),
    "costs": lambda r: {k: r.randint(40, 3999) / 100 for k in several(r, thing, 4, 6)},
    "tied": lambda r: given(r, person, r.sample(range(1, 90), 3)),
}
OTHERS: dict[str, Maker] = {
    "clashing": lambda r: given(r, token, r.sample(range(3, 200), 5)),
    "opinion": lambda r: given(r, token, several(r, token, 2, 3)),
    "teams_": lambda r: given(r, person, several(r, color, 2, 3)),
    "maker_": lambda r: given(r, thing, several(r, any_of("person", "country", share=0.4), 3, 3)),
    "worth": lambda r: dict(zip(r.sample("ABCDEFGH", 4), r.sample(range(1, 30), 4), strict=True)),
    "ids": lambda r: {r.randint(1, 900): name for name in several(r, person, 4, 5)},
    "board_": lambda r: {(r.randint(0, 3), r.randint(0, 3)): r.randint(1, 50) for _ in range(6)},
    "marks_": lambda r: {k: r.choices(range(1, 31), k=r.randint(2, 4)) for k in several(r, person, 3, 4)},
    "todo": lambda r: {k: several(r, plain_word, 1, 3) for k in several(r, weekday, 2, 4)},
    **{"sections": lambda r: nested(r, token), "months_": lambda r: nested(r, month)},
    "names_": lambda r: several(r, person, 5, 8),
    **{"towns": lambda r: several(r, town, 3, 4), "stops": lambda r: several(r, town, 4, 7)},
    "early": lambda r: r.sample(range(30, 99), r.randint(2, 4)),
    "bag": lambda r: repeated(r, r.choice((person, token, code))),
    **{"cars": lambda r: repeated(r, color), "votes1": lambda r: repeated(r, person)},
    "nums": lambda r: repeated(r, lambda q: q.randint(-9, 60)),
    "dice1": lambda r: r.choices(range(1, 7), k=r.randint(5, 8)),
    "ages_": lambda r: [r.randint(4, 89) for _ in range(r.randint(6, 10))],
    "small_nums": lambda r: r.choices(range(2, 9), k=r.randint(4, 6)),
    "endings": lambda r: [token(r) + r.choice("esnr") for _ in range(r.randint(5, 8))],
    "sales_": lambda r: [(place, r.randint(5, 400)) for place in repeated(r, town)],
    "clicks_": lambda r: list(zip(repeated(r, person, 7, 7), repeated(r, token, 7, 7), strict=True)),
    **{"opt0": plain_word, "opt1": lambda r: made_up(r, 3), "w_plain": lambda r: made_up(r, 3)},
    "none_": lambda r: r.choice(("none", "nothing", "-", "n/a", any_word(r), "no " + token(r))),
    "yes": lambda r: r.choice(("yes", "YES", "ok", "true", plain_word(r))),
    "no": lambda r: r.choice(("no", "NO", "not so", "false", made_up(r, 3))),
    "fee": lambda r: r.randint(100, 990) / 100,
}
DERIVED: dict[str, tuple[str, Callable[[Random, Any], Any]]] = {
    **{f"{name}_said": (name, said) for name in TOLD},
    **{n + "_mid": (n, lambda _, v: middle([*v.values()])) for n in ("goods", "points", "costs", "worth")},
    "purse": ("costs", lambda r, v: round(sum(sorted(v.values())[: len(v) // 2 + 1]) * r.choice((0.8, 1.2)))),
    "months_mid": ("months_", lambda _, v: middle([sum(m.values()) for m in v.values()])),
    "grades_": ("worth", lambda r, v: given(r, person, [*v])),
    "aliases": ("goods", lambda r, v: {k: made_up(r, 3) for k in some(r, v, thing)}),
    "gone": ("codes", lambda r, v: some(r, v, code, 2, r.randint(1, 2))),
    "arrivals": ("goods", lambda r, v: [(k, r.randint(2, 60)) for k in some(r, v, thing, 2, 2)]),
    "options_new": ("options", lambda r, v: r.choice([min(v), *fresh(r, v, token, 2)])),
    "options_a": ("options", lambda r, v: r.choice([max(v), *fresh(r, v, code)])),
    "wishes": ("options", lambda r, v: {k: r.choice((None, 7 * len(k) + 3)) for k in some(r, v, token, 3)}),
    "sections_new": ("sections", lambda r, v: fresh(r, v, token)[0]),
    "who_new": ("ids", lambda r, v: fresh(r, v.values(), person)[0]),
    "ids_who": ("ids", lambda r, v: v[r.sample([*v], len(v))[1]]),
    "initial": ("codes", lambda r, v: r.choice([*v])[0]),
    "hi": ("lo", lambda r, v: v + r.randint(8, 20)),
    "cars2": ("cars", lambda r, v: r.choices([*v, *fresh(r, v, color)], k=r.randint(3, 5))),
    "cars_q": ("cars", lambda r, v: r.choice([*v, *fresh(r, v, color)])),
    "votes2": ("votes1", lambda r, v: r.choices([*v, *fresh(r, v, person, 3)], k=r.randint(5, 8))),
    "dice2": ("dice1", lambda r, v: r.choices(range(1, 7), k=len(v))),
    "have": ("need", lambda r, v: {k: max(1, v.get(k, 9) + r.randint(-4, 2)) for k in some(r, v, thing, 3)}),
    "ending": ("endings", lambda r, v: r.choice([*(w[-1] for w in v), "q"])),
    "clash_v": ("clashing", lambda r, v: r.choice([*v.values()])),
    "family_": ("names_", lambda r, v: r.sample([(n, v[i // 2]) for i, n in enumerate(v[1:])], len(v) - 1)),
    "trail": ("stops", lambda r, v: dict(r.sample([*pairwise(v)], len(v) - 1))),
    "begin": ("stops", lambda r, v: r.choice(v[:3])),
    "distances_": ("towns", lambda _, v: {a: {b: apart(a, b) for b in v if b != a} for a in v}),
    "tour_": ("towns", lambda r, v: r.sample(v, 3)),
    "mixed_": ("names_", lambda r, v: {c(n): r.randint(1, 90) for n in v[:3] for c in r.choices(CASES, k=3)}),
    "points2": ("points", later(person)),
    "goods2": ("goods", later(thing)),
    "order_": ("points", lambda r, v: some(r, v, person, 3)),
    "opinion2": ("opinion", lambda r, v: {k: r.choice([*v.values()]) for k in some(r, v, token, 3)}),
    "phone_": ("maker_", lambda r, v: {k: f"{r.random():.7f}"[2:] for k in some(r, v.values(), person, 1)}),
    "sup_a": ("maker_", lambda r, v: r.choice([*v, *fresh(r, v, thing)])),
    "marks_q": ("marks_", lambda r, v: r.choice([*v, *fresh(r, v, person)])),
    "pieces": ("costs", lambda r, v: {k: r.randint(1, 9) for k in some(r, v, thing)}),
    "click_who": ("clicks_", lambda r, v: r.choice([*(n for n, _ in v), *fresh(r, v, person)])),
    "click_page": ("clicks_", lambda r, v: r.choice(v)[1]),
    "goal": ("saved", lambda r, v: r.choice([*accumulate(v.values())][1:]) + r.randint(-4, 1)),
    "row0": ("board_", lambda r, v: r.choice([*v])[0]),
    "plain": ("w_plain", lambda r, v: "".join(r.sample(x := sorted({*v, "e", "q"}), min(len(x), 5)))),
    "cipher": ("plain", lambda r, v: "".join(r.sample("abdfgikmoprstuxyz0123456789#*?", len(v)))),
}
RANGES = {
    **{"few": (2, 9), "more": (10, 60), "two": (2, 3), "v0": (1, 99), "v1": (1, 99), "lo": (2, 30)},
    **{"mod": (3, 7), "wide": (9, 15), "wide_n": (4, 7), "col0": (0, 3), "unit": (2, 10), "rem": (0, 2)},
    **{"degrees": (-15, 30), "pct": (4, 17), "scale": (20, 100), "width": (4, 20)},
}
CHOICES = {  # between ~
    **{"sep": ", ~-~; ~/~ | ~ + ~ & ~...", "slash": "/~:~-~|~#", "arrow": " -> ~ > ~->~ => ~ - ~...~ to "},
    **{"cut": ";~,~|~&~+", "sign": "*~#~=~+~o~|~x~-", "fld0": "price~cost~weight~size~rate~points"},
    **{"fld1": "count~pieces~amount~number~days~boxes", "lab0": "new~added~more~plus"},
    **{"lab1": "gone~removed~out~less", "lab2": "changed~different~moved~other"},
}
PARAMETERS = """
    pd:table,data,mapping,book,info,dct pe:another,second,extra,more pk:who,label,what,wanted,k
    pn:n,x,num,target,t pxs:names,entries,values,stops,xs,things
"""
KINDS = "d1:dict d2:dict xs:list ys:list ks:words ws:words n1:int n2:int res:result res2:result t1:str"
NOUNS = """
    stock:stock,inventory,storage prices:prices,costs,rates scores:scores,points,ratings usage:usage,consumption
    gap:gap,distance,span largest:largest,biggest means:means,averages cart:cart,trolley basket:basket,bag
    totals:totals,sums plan:plan,schedule ranks:ranks,places rises:rises,increases,gains marks:marks,grades,results
    shares:shares,portions board:board,grid before:before needed:needed missing:missing members:members
    amounts:amounts children:children changed:changed cost:cost second:second behind:behind sizes:sizes oldest:oldest
    enough:enough worth_:worth groups:groups tally:tally path:path,trip
"""  # the words of a step suggest these names
NAMED = (  # these are always told
    "final best sums found classes order values dist tour visits running where actions row_sum key_ hidden back "
    "known places scaled added removed roots counts temps_ team same only low_ high_"
)
CALLED = "calc find_it work_out apply_rule handle tool evaluate solve my_func make_one check derive"


def split(text: str) -> dict[str, list[str]]:
    """The words before the colons, each with those behind it."""
    return {name: words.split(",") for name, words in (part.split(":") for part in text.split())}


SLOTS: dict[str, Any] = {
    **{name: sampled("mixed", make) for name, make in (TOLD | OTHERS).items()},
    **{name: integer(*bounds) for name, bounds in RANGES.items()},
    **{name: choice(*text.split("~")) for name, text in CHOICES.items()},
    **{f"{b}_{'ab'[i]}": pick(b, i) for b in ("goods", "bag", "todo", "ids") for i in (0, 1)},
    **{name: after(base, make) for name, (base, make) in DERIVED.items()},
    **{"sec_a": pick("sections", 0), "sec_b": pick("sections", 1)},
    "key_a": derived(lambda s: min(s.sections[s.sec_a])),
    "key_b": derived(lambda s: max(s.sections[s.sec_b])),
    "line_": derived(lambda s: f"{s.cut} ".join(f"{n} {1 + i * 7 % 13}" for i, n in enumerate(s.bag))),
    "cash": derived(lambda s: round(sum(s.costs.get(k, 9) * n for k, n in s.pieces.items()) * s.fee / 5)),
    "double_": derived(lambda s: {k: {s.fld0: v, s.fld1: 2 + v * 7 % 31} for k, v in s.goods.items()}),
    "steps_": derived(lambda s: Random(s.opt0).choices([s.opt0, s.opt1, s.opt1[:-1]], k=3 + s.few % 4)),
    "f": new(*CALLED.split(), kind="function"),
    **{name: fragment(*options) for name, options in split(PARAMETERS).items()},
    **{name: exact(*options) for name, options in split(NOUNS).items()},
    **{name: new(name.rstrip("_")) for name in NAMED.split()},
    **{name: new(*hints) for name, hints in split(KINDS).items()},
}
BUILD = r"""
late_numbers
    # the players are {names_.and_items}; keep them in a list {ks} / Create a list named {ks} with the elements {names_}. / let {ks} be the list {names_} / Store the names {names_} in a variable named {ks}. / {ks} = {names_}
    {ks} = {names_}
    # everybody begins with {few}: make a dictionary {scores} from name to number / Create a dictionary named {scores} that maps every element of {ks} to {few}. / i want a dict {scores} where each of them has {few} / the names as keys, always {few} as the value: that's {scores} / Build a dictionary in which each name in {ks} has the value {few} and store it in a variable named {scores}.
    {scores} = dict.fromkeys({ks}, {few})
    # the first ones really have {early}, in this order; put that in and leave the others alone / Overwrite the values of the first names in {ks} with the numbers {early}, one after the other. / {early} are the true values of the names at the beginning, all the rest stay as they are / go through {ks} and {early} side by side and set these values in {scores} / Update {scores} by pairing {ks} with the list {early}; names without a partner keep their value.
    {scores}.update(zip({ks}, {early}))
    # who still has {few}? print the names with {sep} between them / Print all keys whose value is still {few}, joined by {sep}. / show whoever is left at {few}, as one text, {sep} as the separator / some got nothing new, their value is {few}: print those, separated by {sep} / Output, in one line and with {sep} in between, the names that {scores} maps to {few}.
    print({sep}.join(name for name in {scores} if {scores}[name] == {few}))
other_names_for_some
    # {stock} = {goods} / we have {goods_said.bare} in {stock} / Create a dictionary named {stock} with the contents {goods}. / our {stock.bare} is {goods_said.bare}, keep this as a dict / Store {goods} in a variable named {stock}.
    {stock} = {goods}
    # some things get another name: {aliases}, called {d1} / {d1} tells the new name for an old one, {aliases} / Create a dictionary {d1} of new names for old ones: {aliases}. / let {d1} be {aliases}, old name to new name / Store the dictionary {aliases}, which maps old names to new ones, in a variable named {d1}.
    {d1} = {aliases}
    # make a dictionary {d2} like {stock} but with the new names; what is not in {d1} keeps its name / Create a dictionary {d2} with the values of {stock} in which every key that occurs in {d1} is replaced by its new name. / rename the keys by {d1}, leaving those without a new name unchanged, and call the outcome {d2} / same numbers, new names where there is one, old names otherwise: that shall be {d2} / Build {d2} from {stock} by looking up each key in {d1}; a key that is missing there is used as it is.
    {d2} = {{d1}.get(key, key): value for key, value in {stock}.items()}
    # print its keys in alphabetical order with {sep} between / Print the sorted keys of {d2}, separated by {sep}. / Sort the names that occur in {d2}, join them with {sep} as the separator and print the resulting string. / which names are there now? print them sorted and joined by {sep} / sort the names in {d2} and show them in a line, {sep} in between / all names from a to z, joined with {sep}, please
    print({sep}.join(sorted({d2})))
codes_no_longer_used
    # {d1} = {codes} / the codes are worth this: {codes_said.bare}; put it into a dictionary {d1} / Define a dictionary {d1} containing {codes}. / let {d1} hold the codes and their numbers, {codes} / Assign the dictionary {codes} to a variable named {d1}.
    {d1} = {codes}
    # remember as {before} how many entries it has / Store the number of entries of {d1} in a variable named {before}. / count the codes first and keep this as {before} / {before} is the size of {d1} at this point / Compute the number of keys in the dictionary and assign it to {before}.
    {before} = len({d1})
    # {gone.and_items} are no longer used: delete them, and ignore a code that isn't there anyway / Remove the keys {gone.items} from {d1}; keys that do not exist are skipped without an error. / take these out of {d1}, if they are in it: {gone} / Given the list {gone}, delete each of these codes from {d1} if it is present. / for each of {gone}, drop the entry, but don't complain about missing ones / go through the list {gone} and pop every code from the dictionary, doing nothing for unknown ones
    for key in {gone}:
        {d1}.pop(key, None)
    # how many have disappeared? / Print the difference between {before} and the present number of entries. / Compute by how many entries {d1} has become smaller since {before} was determined, and print that number. / print how many fewer there are now than {before} / by how much is {d1} smaller than it was? / show the number of codes that were really deleted
    print({before} - len({d1}))
only_if_not_set
    # {d1} = {options} / the settings so far: {options_said.bare}. call the dictionary {d1} / Create a dictionary named {d1} with the entries {options}. / let {d1} be {options} / Store the settings {options} in a variable named {d1}.
    {d1} = {options}
    # if {options_new} is not in it yet it becomes {v0}; keep whatever it is then as {n1} / Use setdefault to enter {v0} for {options_new} in {d1} only if the key is missing, and assign the value in the dictionary to {n1}. / Set the key {options_new} to {v0} unless it already exists, and store the value that it has afterwards in {n1}. / give {options_new} the value {v0} in case it is missing, and let {n1} be what {d1} has for it / {n1} should be the entry of {options_new}, which is first put in as {v0} when there is none
    {n1} = {d1}.setdefault({options_new}, {v0})
    # the same for {options_a}, with {v1}, as {n2} / Do the same with the key {options_a} and the value {v1}, and call the result {n2}. / Enter {v1} for {options_a} in the same way, without overwriting an existing value, and assign what is stored there to {n2}. / now {options_a}: {v1} if it's not set, and the value it ends up with goes to {n2} / repeat this for {options_a} and {v1}; name the number {n2} / likewise, {v1} for {options_a} where it is missing, and {n2} for what is stored under it
    {n2} = {d1}.setdefault({options_a}, {v1})
    # is {n2} the {v1} from just now? print {yes} or {no} / Check whether the value {n2} is {v1}, and output {yes} in that case and {no} in the other case. / Print {yes} if {n2} equals {v1}, otherwise print {no}. / show {yes} in case {n2} is {v1} and {no} in case it was set to something else before / if the second one was taken over as {v1} print {yes}, else {no} / print {no}, unless {n2} is {v1}, then {yes}
    print({yes} if {n2} == {v1} else {no})
a_list_of_deliveries
    # {stock} = {goods} / in our {stock.bare} we have {goods_said.bare}; as a dict, please / Create a dictionary named {stock} with {goods}. / Store {goods} in the dictionary {stock}. / let {stock} be {goods}
    {stock} = {goods}
    # a delivery comes, {arrivals}: add each number to it; what we don't have yet is put in / For each pair in the list {arrivals}, add the number to the entry of that name in {stock}, creating the entry if it does not exist. / count what arrives into {stock}, new names included: {arrivals} / go through {arrivals}, a name and a number each, and increase the {stock.bare} by that number, from 0 if a name isn't there / The list {arrivals} contains names and numbers. Increase the value of each name in {stock} by its number, where a missing name counts as 0. / {arrivals} were delivered. whatever is in {stock} gets so many more, and what isn't comes in with that number
    for name, amount in {arrivals}:
        {stock}[name] = {stock}.get(name, 0) + amount
    # then drop whatever there is less than {goods_mid} of / Remove all entries with a value below {goods_mid} from {stock}. / keep only the things with {goods_mid} pieces or more / Keep only those entries of {stock} whose value is at least {goods_mid}. / everything under {goods_mid} is sorted out of {stock} / reduce the dictionary to the entries that are at least {goods_mid}
    {stock} = {name: amount for name, amount in {stock}.items() if amount >= {goods_mid}}
    # print the rest line by line like name: number, ordered by name / Print each remaining entry on its own line, as name, colon, space and number, sorted by name. / what's left? one line each, alphabetically, with a colon after the name / Output all entries of {stock} in alphabetical order, one per line, in the form "name: number". / show name and number (a colon and a space between) of all entries, a to z, line by line
    for name in sorted({stock}):
        print(f"{name}: {{stock}[name]}")
nobody_above_the_limit
    # {usage} = {points} / the {usage.bare} per person: {points_said.bare}, in a dictionary / Create a dictionary named {usage} with {points}. / take {points} as the {usage.bare} / Store {points} in {usage}.
    {usage} = {points}
    # nobody may have more than {points_mid}: {d1} is the same, but with larger values lowered to that / Create a dictionary {d1} with the keys of {usage} in which every value above {points_mid} is replaced by {points_mid}. / Given the limit {points_mid}, build a dictionary {d1} that contains for each person the smaller one of the limit and the value in {usage}. / cap the values at {points_mid}, in a new dictionary {d1} / let {d1} map each name to its value, or to {points_mid} if that is smaller / copy {usage} into {d1}, cutting whatever is over {points_mid} down to {points_mid}
    {d1} = {name: min(value, {points_mid}) for name, value in {usage}.items()}
    # whose value was changed? a sorted list of names, {ws} / Find all persons whose value in {d1} is not the one in {usage}, and store their names as a sorted list {ws}. / Store a sorted list of the names whose values differ between {usage} and {d1} in {ws}. / {ws}: the names for which the two dictionaries disagree, in alphabetical order / collect everybody who had too much in a list {ws} and sort it / let {ws} be the names with another value in {d1} than in {usage}, sorted
    {ws} = sorted(name for name in {usage} if {usage}[name] != {d1}[name])
    # print those names, and then how much was cut off in all / Print {ws}, followed by the sum of the values of {usage} minus the sum of the values of {d1}. / Print the list {ws} and, on the same line, the total amount by which the values were lowered. / show {ws} and the total that the limit has taken away / first the list, then by how much the sum has shrunk: print both in a line
    print({ws}, sum({usage}.values()) - sum({d1}.values()))
newest_and_oldest
    # {d1} = {points} / in this order: {points_said.bare}. that's a dictionary {d1} / Create a dictionary {d1} with the entries {points}. / let {d1} be {points} / Store {points} in a variable named {d1}.
    {d1} = {points}
    # take out the pair that was added last, as {t1} and {n1} / Take the last item out of {d1} with popitem and assign the key and the value to {t1} and {n1}. / Remove the most recently added entry from {d1} and store its key in {t1} and its value in {n1}. / pop the last item; {t1} is its name, {n1} its number / the newest entry leaves: keep the key as {t1} and the value as {n1} / whoever came last goes out of {d1}, and is remembered as {t1} (name) and {n1} (number)
    {t1}, {n1} = {d1}.popitem()
    # which key is the {oldest.bare}, that is, came first? keep it as {oldest} / Store the first key of the dictionary in a variable named {oldest}. / {oldest} is the name that was put in before all others / get the key at the very beginning and call it {oldest} / Assign the {oldest.bare} key, which was inserted before all others, to the variable {oldest}. / the {oldest.bare} key, the one at the start, is needed too
    {oldest} = next(iter({d1}))
    # put {t1} back, with {few} more than before, and add {few} for {oldest} as well / Insert {t1} again with the value {n1} plus {few}, and increase the value of {oldest} by {few}. / {t1} returns with {few} on top of {n1}, and the {oldest.bare} gets {few} more too / Add {t1} to the dictionary again, with {n1} + {few} as its value, and add {few} to the value of {oldest} too. / both {t1} and {oldest} win {few}: the former comes back with {n1} + {few}, the latter is just raised
    {d1}[{t1}] = {n1} + {few}
    {d1}[{oldest}] += {few}
    # print the whole thing / Print the dictionary. / Display all entries of {d1} as a dictionary. / show me {d1} / what does it look like now? / output all of {d1}
    print({d1})
wishes_without_none
    # {d1} = {options} / the defaults are {options_said.bare}; make a dict {d1} / Create a dictionary named {d1} with the default values {options}. / let {d1} hold {options} / Store {options} in {d1}.
    {d1} = {options}
    # the user typed {wishes}, keep that as {d2} / {d2} is what the user wants: {wishes} / Create a second dictionary {d2} from {wishes}. / let {d2} be {wishes} / Define {d2} as the dictionary {wishes}, where None means that nothing was said.
    {d2} = {wishes}
    # {final} starts as a copy of the defaults and takes over everything from {d2} that is not None / Create a dictionary named {final} with all entries of {d1}, overwritten by the entries of {d2} whose value is not None. / Merge {d1} and {d2} into a new dictionary {final}; values of {d2} take precedence unless they are None. / merge both into {final}: {d2} wins, except where it has None / copy {d1} as {final}, then set each key that has a real value in {d2}, skipping the Nones
    {final} = {d1} | {key: value for key, value in {d2}.items() if value is not None}
    # print it as key=value, all in one line, joined by {sep} / Print the entries of {final} in the form key=value, separated by {sep}. / Output all entries of {final} on one line, each as the key, an equals sign and the value, with {sep} between the entries. / show {final} in a line, an equals sign between key and value and {sep} between two entries / one line, please: every key, =, its value, and {sep} in between
    print({sep}.join(f"{key}={value}" for key, value in {final}.items()))
sections_of_settings
    # {d1} = {sections} / let {d1} be {sections} / Create a nested dictionary named {d1} with the value {sections}. / here are settings in sections, call them {d1}: {sections} / Store {sections} in a variable named {d1}.
    {d1} = {sections}
    # in {sec_a}, {key_a} becomes {v0} / Set the value of {key_a} in the section {sec_a} to {v0}. / change {key_a.bare} of {sec_a.bare} to {v0} / {v0} is the new number for {key_a} under {sec_a} / Assign {v0} to the key {key_a}, which is part of the section {sec_a} of {d1}. / within the section {sec_a} of {d1}, put {v0} under {key_a}
    {d1}[{sec_a}][{key_a}] = {v0}
    # there is a new section {sections_new} in which {opt0} is {v1} / Add a section {sections_new} whose only entry maps {opt0} to {v1}. / add {sections_new} to {d1}, a dictionary with just {opt0}, which is {v1} / Insert a new inner dictionary under {sections_new}, with the value {v1} for the key {opt0} and nothing else. / put in another section, {sections_new.bare}: {opt0.bare} = {v1} / the section {sections_new} is missing; it has one key {opt0} with the value {v1}
    {d1}[{sections_new}] = {{opt0}: {v1}}
    # {key_b} is not needed in {sec_b} any more / Delete the key {key_b} from the section {sec_b}. / From the inner dictionary of {sec_b}, remove the entry named {key_b}. / remove {key_b.bare} from {sec_b.bare} / take the entry {key_b} out of the {sec_b} part / out with {key_b}, in {sec_b} of course
    del {d1}[{sec_b}][{key_b}]
    # how many settings are there now, in all sections together? / Print the total number of settings in all the sections of {d1}. / print the number of inner entries of {d1} / Compute the sum of the lengths of all the inner dictionaries and print it. / count the settings of each section, add this up and print it
    print(sum(len(content) for content in {d1}.values()))
purchases_in_a_line(bag)
    # {t1} = {line_} / someone typed {line_}, keep it as {t1} / Store the string {line_} in a variable named {t1}. / let {t1} be {line_} / Create a string named {t1} with the value {line_}.
    {t1} = {line_}
    # split it at {cut} and add up the numbers for each name, in a dictionary {sums} / The parts of {t1} are separated by {cut} and consist of a name and a number; create a dictionary named {sums} with the sum of the numbers for each name. / Split {t1} at each {cut}. Every part has a name and a number; add the numbers of equal names and store the sums in a dictionary named {sums}. / between {cut} signs there's always a name, a space and a number. total the numbers per name and call the dict {sums} / make {sums} from that text: cut at {cut}, then name and number apart, same names added together
    {sums} = {}
    for part in {t1}.split({cut}):
        name, number = part.split()
        {sums}[name] = {sums}.get(name, 0) + int(number)
    # which name has the largest sum? print it with the sum in round brackets behind, like name (number) / Print the first key of {sums} with the greatest value, followed by a space and this value in round brackets. / Determine which name has the greatest sum, the first one in case of a tie, and print it in the form "name (sum)". / the name that comes to the most, a space, its sum in parentheses: show that (the first one, if several are equal) / print what has the highest number in {sums}, as name (number)
    top = max({sums}, key={sums}.get)
    print(f"{top} ({{sums}[top]})")
remainders
    # for all numbers from {lo} to {hi}, make a dictionary {d1} with the remainder after division by {mod} / Create a dictionary named {d1} that maps each integer from {lo} to {hi}, inclusive, to its remainder when divided by {mod}. / Compute the remainder of division by {mod} for every number from {lo} up to and including {hi}, and store the remainders by number in a dictionary {d1}. / {d1}: number to number modulo {mod}, for {lo} up to and including {hi} / what is left when you divide by {mod}? put this in a dict {d1} for each number, {lo} to {hi} inclusive
    {d1} = {number: number % {mod} for number in range({lo}, {hi} + 1)}
    # now the other way round: {d2} has for each remainder the list of its numbers / Create a dictionary {d2} in which every remainder is mapped to the list of numbers of {d1} that have it. / Group the keys of {d1} by their values, so that the new dictionary {d2} contains a list of numbers for each remainder. / group the numbers by what {d1} says, into lists; name it {d2} / turn it around into {d2}, where a remainder leads to all of its numbers
    {d2} = {}
    for number, value in {d1}.items():
        {d2}.setdefault(value, []).append(number)
    # print those with the remainder {rem}, joined by {sep} / Print the numbers in the group {rem}, separated by {sep}. / Output all numbers that {d2} contains for the remainder {rem} as one string with {sep} between them. / which ones leave {rem}? show them with {sep} in between / join the numbers with the remainder {rem} by {sep} and print that
    print({sep}.join(str(number) for number in {d2}[{rem}]))
keys_that_begin_with
    # {sizes} = {codes} / files and their {sizes.bare}: {codes_said.bare}. put it in a dict / Create a dictionary named {sizes} with {codes}. / the {sizes.bare} are {codes} / Let {sizes} be the dictionary {codes}.
    {sizes} = {codes}
    # delete all those that begin with {initial} / Remove every entry of {sizes} whose key starts with {initial}. / whatever starts with {initial} has to go / throw out the keys with {initial} as their first letter / Keep only the entries of {sizes} whose key does not begin with {initial}. / no names with {initial} in front, please: remove them from {sizes}
    {sizes} = {key: value for key, value in {sizes}.items() if not key.startswith({initial})}
    # {d2} is the same with small letters in the keys / Create a dictionary named {d2} in which all keys of {sizes} are written in lower case. / write the keys in lower case and keep the new dictionary as {d2} / Convert every key of {sizes} to lower case and store the entries in a new dictionary called {d2}. / let {d2} be {sizes} with lower-case keys and the same values
    {d2} = {key.lower(): value for key, value in {sizes}.items()}
    # print how many are left, and the sum of their numbers / Print the number of entries of {d2} and the sum of its values, on one line. / how many entries does {d2} have, and what's their sum? / Output how many entries {d2} contains, followed by the total of all its values. / show its length, then what all the values make together
    print(len({d2}), sum({d2}.values()))
"""
COUNTS = r"""
cars_of_two_days
    # count the colors in {cars} with a Counter, {d1} / Count the elements of the list {cars} and store the resulting Counter in a variable named {d1}. / Create a Counter named {d1} of the elements of {cars}. / today's cars were {cars.and_items}: let a Counter {d1} count them / {d1} should be a Counter made from the list {cars} / how often is each one in {cars}? use Counter and call it {d1}
    {d1} = Counter({cars})
    # the next day brings {cars2}; add these to it / Update {d1} with the elements of {cars2}. / {cars2.and_items} came later, count them on top / include {cars2} in the same counts / Add the occurrences of the elements of the list {cars2} to the Counter.
    {d1}.update({cars2})
    # how often was it {cars_q}? / Print the count of {cars_q}, which is 0 if it never occurred. / print the number for {cars_q.bare} / Output the number of times that {cars_q} was counted; it is 0 if there was none. / show how many times there was {cars_q} / what's the count for {cars_q}, 0 if there is none?
    print({d1}[{cars_q}])
    # print the {two} most common ones, each on a line with its number / Print the {two} most common elements and their counts, separated by a space, one pair per line. / Determine the {two} elements with the highest counts and output each of them with its count on a line of its own. / which {two.word} come most often? a line each: name, space, count / show the top {two} line by line, first what it is and then how often
    for name, count in {d1}.most_common({two}):
        print(name, count)
winners_and_ties(votes1, votes2)
    # write a function {f}({pxs}) that returns a sorted list of all names that occur most often in the list; for an empty list it returns an empty list / Define a function {f}({pxs}) which takes a list of votes and returns the names with the highest number of votes, sorted alphabetically, or [] if there are no votes. / Write a function {f}({pxs}). It receives a list of names and returns, in alphabetical order, a list of those that occur most frequently; if the list is empty, the returned list is empty too. / i need {f}({pxs}): it counts the votes and gives back everybody with the top count in a sorted list (several if they are tied, none if {pxs} is empty) / can you make a function {f} with one parameter, {pxs}, that returns the winners of a vote as a sorted list? ties are possible, and without votes the list is empty
    def {f}({pxs}):
        if not {pxs}:
            return []
        tally = Counter({pxs})
        most = max(tally.values())
        return sorted(name for name in tally if tally[name] == most)
    # in the first round the votes were {votes1}: who won? keep the list as {res} / Call {f} with {votes1} and store the result in {res}. / Apply the function to the list of votes {votes1} and assign the returned list to {res}. / {res} = the winners of {votes1} / let {res} be what the function says about the votes {votes1}
    {res} = {f}({votes1})
    # second round: {votes2}. the same, as {res2} / Do the same for the votes {votes2} and name the result {res2}. / Apply the function to a second list of votes, {votes2}, and assign the returned list to {res2}. / and for {votes2}; that's {res2} / {res2} has the winners among {votes2}, with the function again
    {res2} = {f}({votes2})
    # did anybody win both times? print those names joined by {sep}, or {none_} / Print the names that are in {res} as well as in {res2}, separated by {sep}; if there are none, print {none_}. / Find the names that both {res} and {res2} contain. Print them with {sep} in between, or {none_} if there is no such name. / show who is in both lists with {sep} between the names, {none_} if nobody is / names in {res} and {res2} alike: print them with {sep} in between, but {none_} in case there is no such name
    print({sep}.join(name for name in {res} if name in {res2}) or {none_})
two_dice
    # the first die shows {dice1}, store it as {xs} / {xs} = {dice1} / let {xs} be {dice1} / The results of the first die are {dice1}. Store them in a list named {xs}. / Create a list named {xs} with the throws {dice1}.
    {xs} = {dice1}
    # and the second one {dice2}, as {ys} / {ys} is {dice2} / now {ys}, the other die: {dice2} / The results of the second die are {dice2}. Store them in a list named {ys}. / Create a second list {ys} with the throws {dice2}.
    {ys} = {dice2}
    # add the two dice of each throw, and count how often each sum comes: a Counter named {sums} / Create a Counter named {sums} of the sums of the corresponding elements of {xs} and {ys}. / both dice are thrown together, so count the sums of the pairs with a Counter {sums} / Add each element of {xs} to the element of {ys} at the same index, and count the sums with a Counter called {sums}. / {sums} is a Counter over item of {xs} plus item of {ys}, pair by pair
    {sums} = Counter(a + b for a, b in zip({xs}, {ys}))
    # print the sums that came exactly once, from low to high, joined by {sep} / Print, in ascending order and separated by {sep}, all sums whose count is 1. / which sums are there just once? sort and print them with {sep} in between / Determine the sums that occurred only once, sort them in ascending order and output them with {sep} in between. / sums without a repetition, sorted and with {sep} between them: print these
    print({sep}.join(str(number) for number in sorted({sums}) if {sums}[number] == 1))
exactly_so_often
    # {xs} = {nums} / take the numbers {nums} as {xs} / let {xs} be the list {nums} / Create a list named {xs} with the elements {nums}. / Store {nums} in the variable {xs}.
    {xs} = {nums}
    # make a dict {counts} with how often each number is in there / Create a dictionary named {counts} that maps every number in {xs} to the number of its occurrences. / For each number in {xs}, count how often it occurs, and store the counts in a dictionary called {counts}. / {counts}: number to count, for everything in {xs} / each number and how many times it comes, as a dictionary {counts}
    {counts} = {number: {xs}.count(number) for number in {xs}}
    # which ones occur exactly {two} times? a sorted list {ys} / Create a sorted list {ys} of the numbers that occur exactly {two.word} times. / Find the numbers whose count is equal to {two} and store them in ascending order in a list named {ys}. / put those that are there {two} times, not more and not less, into {ys}, from low to high / {ys} gets the numbers with a count of {two}, sorted
    {ys} = sorted(number for number in {counts} if {counts}[number] == {two})
    # print their sum, or {none_} if the list is empty / Print the sum of {ys}; if it has no elements, print {none_} instead. / If {ys} is not empty, output the total of its numbers; otherwise output {none_}. / add them up and show it, but show {none_} when there is not one / when {ys} is empty print {none_}, otherwise what its numbers make together
    print(sum({ys}) if {ys} else {none_})
where_they_are(bag)
    # {ws} = {bag} / let {ws} be {bag} / keep {bag.and_items} as a list, {ws} / Store the list {bag} in a variable named {ws}. / Create a list {ws} that contains {bag.items}.
    {ws} = {bag}
    # for each word collect the indices where it is, in a defaultdict {places} / Create a defaultdict of lists named {places} which maps each element of {ws} to the list of its indices. / where does each one stand? {places} is a defaultdict with lists of indices / Go through {ws} and append each index to the list of the element at that index; use a defaultdict named {places}. / go through {ws} with the index and append it to the list of the item, in a defaultdict(list) called {places}
    {places} = defaultdict(list)
    for index, item in enumerate({ws}):
        {places}[item].append(index)
    # how far is it from the first {bag_a} to the last one? keep that as {gap} / Compute the difference between the last and the first index of {bag_a} and store it in a variable named {gap}. / the {gap.bare} is the last index of {bag_a} minus its first / Subtract the first index of {bag_a} from its last index and assign the result to a variable named {gap}. / get the {gap.bare} between the outermost places of {bag_a}
    {gap} = {places}[{bag_a}][-1] - {places}[{bag_a}][0]
    # print it, and then the places of {bag_b} joined by {sep} / Print {gap}, followed on the next line by the indices of {bag_b}, separated by {sep}. / show {gap}; below it, the indices where {bag_b} stands, with {sep} between them / Output the {gap.bare} and, on a second line, all indices of {bag_b} with {sep} in between. / first the {gap.bare}, then on a new line where {bag_b} is, {sep} in between: print this
    print({gap})
    print({sep}.join(str(index) for index in {places}[{bag_b}]))
first_and_last_place(bag)
    # {ws} = {bag} / the visitors come in this order: {bag.items}. that's the list {ws} / let {ws} be {bag} / Create a list named {ws} with {bag}. / Assign the list {bag} to {ws}.
    {ws} = {bag}
    # {d1} tells at which index each one is for the first time / Create a dictionary {d1} that maps each element to the index of its first occurrence in {ws}. / make a dict {d1} from item to first index / For every element of {ws}, store the smallest index at which it occurs in a dictionary named {d1}. / let {d1} remember, for every item, where it occurs first; later ones are ignored
    {d1} = {item: {ws}.index(item) for item in {ws}}
    # and {d2} where it is for the last time / Create a dictionary {d2} with the index of the last occurrence of each element in the same way. / {d2} is the same for the last index / For every element of {ws}, store the greatest index at which it occurs in a dictionary named {d2}. / now a dict {d2} in which a later place replaces an earlier one
    {d2} = {item: index for index, item in enumerate({ws})}
    # print those that are there only once, joined by {sep}: both indices are equal. if there are none print {none_} / Print, separated by {sep}, all keys for which the first and the last index are the same, or {none_} if there is no such key. / for whom do {d1} and {d2} agree? print these with {sep} in between, and {none_} if it's nobody / Output the elements whose index in {d1} equals their index in {d2}, with {sep} in between; if there are no such elements, output {none_}. / who has the same first and last place? one line, {sep} as the separator, or just {none_} when that is true of none: print it
    print({sep}.join(item for item in {d1} if {d1}[item] == {d2}[item]) or {none_})
bars_of_ages
    # {xs} = {ages_} / the ages are {ages_}, call the list {xs} / let {xs} be {ages_} / Create a list {xs} with the ages {ages_}. / Store the ages {ages_.items} as a list named {xs}.
    {xs} = {ages_}
    # count them in {classes}, with a Counter, in classes of {width}: the key is the lowest age of the class, a multiple of {width} / Round each age in {xs} down to a multiple of {width} and count the results with a Counter named {classes}. / Create a Counter named {classes} that maps each multiple of {width} to the number of ages from there up to the next multiple (exclusive). / {classes} is a Counter over {xs}; an age belongs to the largest multiple of {width} that is not above it / group by {width} years into {classes}: round every age down to a multiple of {width} and let a Counter count
    {classes} = Counter(age // {width} * {width} for age in {xs})
    # print a line for each class in ascending order: the key, a colon and a space, and as many {sign} as there are ages / Output one line per class in ascending order, consisting of the key, a colon, a space and one {sign} for each age in the class. / For every key of {classes}, from low to high, print the key, a colon, a space and the sign {sign} repeated as often as its count says. / draw it with {sign}: one line per class, sorted, like key: and then the bar / show the classes from the lowest up, each with a colon, a space and a row of {sign}, one per age
    for start in sorted({classes}):
        print(f"{start}: " + {sign} * {classes}[start])
missing_for_the_recipe(need)
    # the recipe needs {need_said.bare}: a dict {needed} / Create a dictionary named {needed} with {need}. / {needed} = {need} / what is {needed.bare}: {need} / Store {need} in a variable named {needed}.
    {needed} = {need}
    # at home there is {have}, as {d2} / {d2} is what we have: {have} / The available quantities are {have}. Store this dictionary in a variable named {d2}. / let {d2} be {have} / Create a second dictionary {d2} with {have}.
    {d2} = {have}
    # what must be bought? {missing} has the things we have too little of, with the number that is {missing.bare}; what's not in {d2} counts as 0 / Create a dictionary named {missing} that maps every key of {needed} whose value is greater than in {d2} (0 if absent) to the difference. / Compare {needed} with {d2} and store in {missing}, for each name of which there is not enough, how many more are needed; absent names have the value 0 in {d2}. / compare them: put into {missing} how many more of each we need, leaving out what is there in sufficient number / {missing}: for each needed thing the difference to what {d2} has of it, if that is positive
    {missing} = {name: number - {d2}.get(name, 0) for name, number in {needed}.items() if number > {d2}.get(name, 0)}
    # print the shopping list, a line for each: the number, x, the name, with spaces between / Print each entry of {missing} on its own line as the number, " x ", and the name. / Output the shopping list with one line for each thing: first the number, then an x between two spaces, then the name. / show it line by line, number first, then x and the name, spaces in between / one line per thing to buy: how many, x, what
    for name, number in {missing}.items():
        print(f"{number} x {name}")
ranking_with_a_rule
    # {ws} = {bag} / let {ws} be the list {bag} / people voted for {bag.and_items}, collect that in a list {ws} / Create a list named {ws} with the votes {bag}. / Store {bag} in a variable {ws}.
    {ws} = {bag}
    # count them with Counter, as {tally} / Create a Counter named {tally} of {ws}. / the {tally.bare} is a Counter of these votes / Count the votes in {ws} and store the Counter in a variable named {tally}. / let {tally} be the Counter of the list / how many votes are there for each? {tally}, with Counter
    {tally} = Counter({ws})
    # order the names: most votes first, and alphabetically among equals. the list is {order} / Create a list named {order} of the keys of {tally}, sorted by descending count and, for equal counts, alphabetically. / Sort the names in {tally} by the number of votes from highest to lowest, resolve ties alphabetically, and store the list as {order}. / sort the names into a list {order}, the ones with more votes in front; where there's a tie the alphabet decides / {order}: all names by falling number of votes, then by name
    {order} = sorted({tally}, key=lambda name: (-{tally}[name], name))
    # print the places like 1. name, a line each / Print the names in {order}, one per line, each with its place from 1 on, a dot and a space in front. / Output the elements of {order} as a numbered list that starts with 1, with a dot and a space after each number. / number them from 1 and show them line by line, as place, dot, space, name / who is where? line by line, 1. and the name, 2. and the name, and so on
    for place, name in enumerate({order}, 1):
        print(f"{place}. {name}")
"""
GROUPS = r"""
by_last_letter(endings)
    # {ws} = {endings} / the words are {endings.and_items}, in a list {ws} / Create a list named {ws} containing {endings}. / let {ws} be {endings} / Store the words {endings} in the list {ws}.
    {ws} = {endings}
    # group them by their last letter in a dictionary {groups} of lists / Create a dictionary named {groups} that maps each last letter to the list of the words in {ws} that end with it. / which words end with which letter? {groups}: letter to list / Group the words of {ws} by their final letter and store the lists in a dictionary named {groups}. / put the words into {groups} by how they end, a list for each final letter
    {groups} = {}
    for word in {ws}:
        {groups}.setdefault(word[-1], []).append(word)
    # sort each of these lists / Sort every list in {groups} in place, in alphabetical order. / within a group the words should be in alphabetical order, so sort them / Arrange the words in each list of {groups} alphabetically. / bring order into all the {groups.bare}: a to z
    for group in {groups}.values():
        group.sort()
    # print the group of {ending}, or {none_} if there isn't one / Print the list stored under {ending}, or {none_} if there is no such key. / which words end with {ending}? the list, or {none_} / Output the words that end with {ending} as a list; if {groups} does not contain this letter, output {none_}. / show what {groups} has for {ending}, with {none_} as a fallback
    print({groups}.get({ending}, {none_}))
teams_from_people
    # who is in which team: {teams_}, as {team} / {team} = {teams_} / Create a dictionary named {team} with {teams_}, that is, from person to team. / let {team} be {teams_} / Store {teams_} in a variable named {team}.
    {team} = {teams_}
    # turn it around: {members} maps each team to the sorted list of its people / Create a dictionary named {members} that maps every team to a sorted list of the persons in it. / for each team make a list of its {members.bare}, in alphabetical order / Group the persons in {team} by their team and store the lists of names, each in alphabetical order, in a dictionary named {members}. / {members}: team to list of names; the names should be sorted
    {members} = {}
    for name in sorted({team}):
        {members}.setdefault({team}[name], []).append(name)
    # which team is the {largest.bare}? keep its name as {largest} (the first one, if there are several) / Determine the first key of {members} with a list of maximal length and store it in a variable named {largest}. / {largest} is the team with most people, the earliest in {members} in case of a tie / Find the team with the greatest number of members, the first one if there is a tie, and assign its name to {largest}. / find the {largest.bare} team; among equals, the one that comes first
    {largest} = max({members}, key=lambda name: len({members}[name]))
    # print it, a colon and a space, and its people joined by {sep} / Print {largest}, a colon, a space, and the names of its members with {sep} between them. / show the name of this team and who is in it: a colon and a space after the team, {sep} between the people / Output the name of the {largest.bare} team, followed by a colon, a space and the list of its members joined by {sep}. / who's in it? like team: and then the names, separated by {sep}
    print({largest} + ": " + {sep}.join({members}[{largest}]))
inverse_first_one_stays(clashing)
    # write a function {f}({pd}) that swaps keys and values; if two keys have the same value, the first of them stays / Define a function {f}({pd}) which returns a new dictionary from value to key. When several keys share a value, the one that comes first is kept. / {f}({pd}) should invert a dictionary, and in case of a clash the earlier key wins / Write a function {f}({pd}) that returns the inverse of a dictionary. If a value occurs more than once, the result contains the first of its keys. / i need a function {f} that takes a dictionary {pd} and gives back its inverse; a value that occurs again is ignored the second time
    def {f}({pd}):
        inverse = {}
        for key, value in {pd}.items():
            inverse.setdefault(value, key)
        return inverse
    # {d1} = {clashing} / a dictionary to try it with: {clashing}, called {d1} / Create a dictionary named {d1} with {clashing}. / Store the dictionary {clashing} in a variable named {d1}. / let {d1} be {clashing}
    {d1} = {clashing}
    # invert it with the function, as {d2} / Call {f} with {d1} and store the result in {d2}. / {d2} is what {f} makes of {d1} / Compute the inverse of {d1} by calling {f} and assign it to {d2}. / let {d2} be its inverse by {f}
    {d2} = {f}({d1})
    # what does {clash_v} lead to now, and did any keys get lost? (True or False) / Print the entry of {d2} for {clash_v}, and True if {d2} has fewer entries than {d1}, otherwise False. / print what {d2} has for {clash_v}, and then whether it is smaller than {d1} / Output the key that belongs to {clash_v}, and then the truth value of the statement that {d2} is smaller than {d1}. / show the key for {clash_v}, followed by True if the inverse is shorter, False if it isn't
    print({d2}[{clash_v}], len({d2}) < len({d1}))
sales_per_town
    # {xs} = {sales_} / sales as (town, amount): {sales_}, call it {xs} / Create a list named {xs} of the tuples {sales_}. / let {xs} be {sales_} / Store the list {sales_}, a town and an amount each, in {xs}.
    {xs} = {sales_}
    # collect the amounts of each town in a list, in a dictionary {amounts} / Create a dictionary named {amounts} that maps each town to the list of its amounts. / by town: {amounts} is a dict of lists / Group the amounts in {xs} by town, so that the dictionary {amounts} contains a list of numbers for each town. / put the {amounts.bare} of a town together in a list, for all towns
    {amounts} = {}
    for place, amount in {xs}:
        {amounts}.setdefault(place, []).append(amount)
    # the {means.bare} are the average of each list, rounded to {two} places / Create a dictionary {means} with the mean of the amounts of each town, rounded to {two} decimals. / compute the {means.bare}: town to average amount, {two.word} digits after the point / Compute the average amount for each town, round it to {two} decimal places and store the results in a dictionary named {means}. / for every town divide the sum of its list by its length, round to {two} and keep all that as {means}
    {means} = {place: round(sum(values) / len(values), {two}) for place, values in {amounts}.items()}
    # print town and mean, a line each, the highest mean first / Print the towns with their means, separated by a space, one per line in descending order of the mean. / show them line by line, starting with the largest average / Output each town and its average on a separate line, beginning with the highest average. / from the top down: each town and its average on a line
    for place in sorted({means}, key={means}.get, reverse=True):
        print(place, {means}[place])
parents_and_children(names_)
    # {xs} = {family_} / pairs of child and parent: {family_}, call them {xs} / Create a list named {xs} with the pairs {family_}, the child first and then the parent. / let {xs} be {family_} / Store the child-parent tuples {family_} in {xs}.
    {xs} = {family_}
    # the {children.bare} of every parent, a dictionary of lists / Create a dictionary named {children} that maps each parent to the list of its children. / for each parent collect the {children.bare} in a list / Group the names in {xs} by parent and store the lists of children in a dictionary named {children}. / {children}: parent to list of kids, from those pairs
    {children} = {}
    for child, parent in {xs}:
        {children}.setdefault(parent, []).append(child)
    # who is at the top, that is, a parent but nobody's child? keep a list {roots} / Store in {roots} a list of the parents that never occur as a child. / {roots} are all keys of {children} that are not a child in any pair / Determine all parents who are not the child of anybody in {xs}, and store their names in a list named {roots}. / make a list {roots} of the parents who have no parent themselves
    {roots} = [name for name in {children} if name not in dict({xs})]
    # how many grandchildren do they have? / Print the number of children of the children of those in {roots}. / print how many grandchildren the people in {roots} have together / Count all the grandchildren of the persons in {roots} and print the number. / show the number of grandchildren of everybody in {roots}
    print(sum(len({children}.get(child, [])) for name in {roots} for child in {children}[name]))
below_and_above(costs)
    # {prices} = {costs} / the {prices.bare}: {costs_said.bare}, as a dictionary / Create a dictionary named {prices} with the contents {costs}. / our {prices.bare} are {costs}, store them / Let {prices} be {costs}.
    {prices} = {costs}
    # divide it in two: {low_} with everything up to {costs_mid}, {high_} with the rest / Split {prices} at the limit {costs_mid}: store the entries that do not exceed it in {low_} and the entries that exceed it in {high_}. / Create two dictionaries from {prices}: {low_} with the entries of at most {costs_mid}, and {high_} with all others. / {low_} gets what costs {costs_mid} or less, {high_} what costs more / split at {costs_mid}, which itself still belongs to {low_}; the other half is called {high_}
    {low_} = {key: value for key, value in {prices}.items() if value <= {costs_mid}}
    {high_} = {key: value for key, value in {prices}.items() if value > {costs_mid}}
    # if I take one of each in {low_}, can i pay with {purse}? store that truth value in {enough} / Determine if {purse} is {enough.bare} to pay for all things in {low_}, and assign the truth value to {enough}. / Store in a variable named {enough} whether the sum of the values of {low_} is at most {purse}. / is {purse} {enough.bare} for everything in {low_} together? keep True or False / {enough}: True if the values in {low_} add up to no more than {purse}, else False
    {enough} = sum({low_}.values()) <= {purse}
    # print that, and the names in the other dictionary in alphabetical order, as a list / Output the truth value {enough} and an alphabetically sorted list of the names in {high_}. / Print {enough}, followed by the sorted list of the keys of {high_}. / show whether it's {enough.bare}, then a sorted list of what is in {high_} / first {enough}, then the sorted names from {high_}: print both
    print({enough}, sorted({high_}))
follow_the_signs(stops)
    # signs lead from place to place: {trail}, call it {d1} / {d1} = {trail} / Create a dictionary {d1} that says which place comes after which: {trail}. / let {d1} be {trail}, from one place to the next / Store {trail} in a variable named {d1}.
    {d1} = {trail}
    # starting at {begin}, follow them until there is no sign any more, and collect all places in a list {path} / Create a list named {path} that begins with {begin} and continues with the place that {d1} gives for the last element, as long as there is one. / Starting at {begin}, look up the next place in {d1} again and again until a place is not a key, and store all the visited places in a list named {path}. / where do you get from {begin}? {path} is the list of all places on the way, {begin} included, up to the one that leads nowhere / walk from {begin} with {d1}: {path} starts as [{begin}], and the next place is appended until the last one is no key
    {path} = [{begin}]
    while {path}[-1] in {d1}:
        {path}.append({d1}[{path}[-1]])
    # print the way with {arrow} between the places / Print the elements of {path}, separated by {arrow}. / Join all places in {path} with {arrow} and output the string. / show the {path.bare} as one text, {arrow} in between / from where to where? all of them in a line, {arrow} between two
    print({arrow}.join({path}))
"""
PAIRS = r"""
the_higher_one_wins(points)
    # {d1} = {points} / the first round gave {points_said.bare}; keep it as {d1} / The results of the first round are {points}. Store them in a variable named {d1}. / Create a dictionary named {d1} with {points}. / let {d1} be {points}
    {d1} = {points}
    # and the second one {points2}, as {d2} / {d2} = {points2} / the next round is {d2}: {points2} / The results of the second round are {points2}. Store them in a variable named {d2}. / Create another dictionary named {d2} with {points2}. / now {points2}, to be called {d2}
    {d2} = {points2}
    # everyone's better result counts: merge the two into {best} / Create a dictionary named {best} with all keys of both dictionaries and, where a key is in both, the higher value. / Merge {d1} and {d2} into a dictionary named {best} by taking the maximum of the two values of each name; a name without a value in one of them counts as 0 there. / {best} takes from each name the larger number, or the only one there is / combine {d1} and {d2} so that the higher one wins; who took part once keeps that. it's called {best} / {best}: every name from {d1} or {d2} with its maximum in the two, where missing counts as 0
    {best} = {name: max({d1}.get(name, 0), {d2}.get(name, 0)) for name in {d1} | {d2}}
    # print the top {two} names, from the highest, joined by {sep} / Print the {two} keys of {best} with the highest values in descending order, separated by {sep}. / Sort the names in {best} by value from highest to lowest and output the first {two} of them with {sep} in between. / who are the {two.word} with the most? names only, {sep} in between, the best one first / show the {two.word} leading names of {best}, first place first, with {sep} between them
    print({sep}.join(sorted({best}, key={best}.get, reverse=True)[:{two}]))
two_carts_with_a_function
    # write a function {f}({pd}, {pe}) that adds two dictionaries of numbers: what is in both is summed, everything else stays, and neither of the two is changed / Define a function {f}({pd}, {pe}) which returns a new dictionary with the keys of both arguments and the sums of their values, a missing key counting as 0. / Write a function {f}({pd}, {pe}) that merges two dictionaries by adding the values of common keys. The result is a new dictionary; the arguments remain unchanged. / i need {f}({pd}, {pe}) to merge two dicts by adding; it returns a new one and leaves its arguments alone / make a function {f} with the parameters {pd} and {pe}, both name to number. its result has every name, with the sum where both know it
    def {f}({pd}, {pe}):
        merged = dict({pd})
        for key, value in {pe}.items():
            merged[key] = merged.get(key, 0) + value
        return merged
    # {d1} has {goods_said.bare} / {d1} = {goods} / Store the dictionary {goods} in a variable named {d1}. / Create a dictionary {d1} with {goods}. / the first cart is {goods}, call it {d1}
    {d1} = {goods}
    # add {goods2} to it with the function; the sum is {cart} / Call {f} with {d1} and the dictionary {goods2} and store the result in {cart}. / Merge {d1} with {goods2} by means of the function and assign the result to a variable named {cart}. / somebody else's cart is {goods2}: let {f} put both together in one {cart.bare} / the {cart.bare} is what {f} makes of {d1} and {goods2}
    {cart} = {f}({d1}, {goods2})
    # how many pieces are in it? / Print the sum of the values of {cart}. / Compute the total number of pieces in the {cart.bare} and print it. / print the number of all things in the {cart.bare} / what do the numbers in {cart} add up to?
    print(sum({cart}.values()))
old_and_new_list(goods)
    # the old {prices.bare} are {goods_said.bare}: a dictionary {d1} / {d1} = {goods} / The old {prices.bare} are {goods}. Store this dictionary in a variable named {d1}. / Create a dictionary named {d1} with the old {prices.bare}, {goods}. / let {d1} be {goods}, the old {prices.bare}
    {d1} = {goods}
    # the new ones are {goods2}, as {d2} / {d2} is the new list, {goods2} / The new {prices.bare} are {goods2}. Store this dictionary in a variable named {d2}. / Create a dictionary named {d2} with the new {prices.bare}, {goods2}. / and {d2} = {goods2} now
    {d2} = {goods2}
    # what is new and what is gone? {added} and {removed}, two sorted lists / Create two sorted lists: {added} with the keys that are only in {d2}, and {removed} with those that are only in {d1}. / Store the sorted keys that were added in {d2} in a list named {added}, and the sorted keys of {d1} that do not exist any more in a list named {removed}. / put names that {d1} didn't have into {added}, and those that {d2} lacks into {removed}, both sorted / {added}: only in the new dictionary; {removed}: only in the old one; sort the two lists
    {added} = sorted(key for key in {d2} if key not in {d1})
    {removed} = sorted(key for key in {d1} if key not in {d2})
    # and what has {changed.bare}? a sorted list of names that are in both with different values / Store a sorted list of the keys that both dictionaries contain with different values in {changed}. / Find all keys that exist in {d1} and {d2} but have different values, and store them as a sorted list named {changed}. / {changed}: in both, but not the same number; sorted again / now the third list, {changed}, sorted: the names whose value is not the same in {d1} and {d2}, if they are in both
    {changed} = sorted(key for key in {d1} if key in {d2} and {d1}[key] != {d2}[key])
    # print a line like 2 {lab0.bare}, 1 {lab1.bare}, 3 {lab2.bare} with the number of new, gone and changed ones / Print the lengths of {added}, {removed} and {changed} on one line, followed by the words {lab0.bare}, {lab1.bare} and {lab2.bare}, as in "4 {lab0.bare}, 0 {lab1.bare}, 2 {lab2.bare}". / Output how many keys there are in {added}, {removed} and {changed}, in the form "1 {lab0.bare}, 2 {lab1.bare}, 0 {lab2.bare}". / how many of each? in the form: 1 {lab0.bare}, 1 {lab1.bare}, 5 {lab2.bare}; the new ones come first, then the gone ones / show how long the three lists are, {lab0.bare} behind the first number, {lab1.bare} behind the second, {lab2.bare} behind the last, with commas in between
    print(f"{len({added})} {lab0.bare}, {len({removed})} {lab1.bare}, {len({changed})} {lab2.bare}")
rises_in_percent(goods)
    # before it was {goods}, in {d1} / {d1} = {goods} / The values of the previous year are {goods}. Store them in a variable named {d1}. / Create a dictionary {d1} with the earlier values {goods}. / last year: {goods_said.bare}. make that a dict {d1}
    {d1} = {goods}
    # today it is {goods2}, in {d2} / {d2} = {goods2} / The values of this year are {goods2}. Store them in a variable named {d2}. / Create a dictionary {d2} with the present values {goods2}. / this year, {goods2}; let that be {d2}
    {d2} = {goods2}
    # what rose, and by how many percent? {rises}, rounded to {two} places / Create a dictionary named {rises} that maps each key of both dictionaries whose value has increased to the increase in percent, rounded to {two} decimals. / For every name that {d1} and {d2} have in common and whose value is now greater, compute the growth in percent, round it to {two} decimals and store it in a dictionary named {rises}. / {rises}: for names in {d1} and {d2} with more now than before, the growth in percent of the old value, {two} decimals / compute the {rises.bare} from {d1} to {d2} in percent with {two} digits; names that fell, stayed or are missing in one of them are left out
    {rises} = {key: round((new / {d1}[key] - 1) * 100, {two}) for key, new in {d2}.items() if new > {d1}.get(key, new)}
    # print them like name: +5.0%, a line each, the largest first / Print every entry of {rises} on its own line in the form "name: +5.0%", in descending order of the percentage. / Output the entries of {rises} from the highest percentage to the lowest, one per line, as name, colon, space, plus sign, number and percent sign. / show the {rises.bare} from the largest down, line by line: name, colon, space, plus sign, number, percent sign / a line for each, greatest rise on top, looking like this: name: +5.0%
    for key in sorted({rises}, key={rises}.get, reverse=True):
        print(f"{key}: +{{rises}[key]}%")
where_both_agree
    # one person says {opinion}, another {opinion2}; store these as {d1} and {d2} / {d1} = {opinion} and {d2} = {opinion2} / Store the answers of the first person, {opinion}, in {d1} and the answers of the second person, {opinion2}, in {d2}. / Create two dictionaries, {d1} with {opinion} and {d2} with {opinion2}. / let {d1} be {opinion} and {d2} be {opinion2}
    {d1} = {opinion}
    {d2} = {opinion2}
    # where do they agree? {same} is a dictionary of the entries that are equal in both / Create a dictionary named {same} with those entries of {d1} that {d2} contains with the same value. / Find the keys to which {d1} and {d2} assign equal values and store these entries in a dictionary named {same}. / keep in {same} what both say alike, key and value / {same}: all pairs of {d1} that are in {d2} exactly so
    {same} = {key: value for key, value in {d1}.items() if {d2}.get(key) == value}
    # and {only}: the keys of {d1} about which {d2} says nothing at all, as a sorted list / Store a sorted list of the keys that {d1} has and {d2} has not in a variable {only}. / Determine which keys of {d1} are missing in {d2} and store them in alphabetical order in a list named {only}. / what does {d2} not mention? a sorted list {only} of the keys just {d1} has / make a list {only} of keys in the first but not in the second, sorted
    {only} = sorted(key for key in {d1} if key not in {d2})
    # print in how many things they agree out of all keys of {d1}, with {slash} in between, and then {only} / Print the number of entries of {same}, {slash} and the number of entries of {d1} without spaces, followed by {only}. / Output the sizes of {same} and {d1} with {slash} directly between them, and then the list {only}. / show how many are the same, {slash}, how many {d1} has (nothing between), then the list / like 2{slash.bare}5: agreements, {slash}, size of {d1}; after that, {only}
    print(str(len({same})) + {slash} + str(len({d1})), {only})
through_a_second_table
    # {d1} = {maker_} / who makes what: {maker_}, called {d1} / The makers of some things are {maker_}. Store this dictionary in a variable named {d1}. / Create a dictionary named {d1} that maps things to makers: {maker_}. / let {d1} be {maker_}
    {d1} = {maker_}
    # and their phone numbers: {phone_}, called {d2} / {d2} = {phone_} / The telephone numbers of the makers are {phone_}. Store this dictionary in a variable named {d2}. / Create a dictionary named {d2} from maker to phone number with {phone_}. / let {d2} be the telephone list {phone_}
    {d2} = {phone_}
    # write a function {f}({pk}) that says the number for a thing: look up the maker in {d1} and its number in {d2}. if one of them isn't found, it returns {none_} / Define a function {f}({pk}), which finds the maker of a thing in {d1} and returns the maker's number from {d2}, or {none_} if the thing or the number is missing. / Write a function {f}({pk}) that returns the telephone number of the maker of a thing according to {d1} and {d2}. If there is no maker or no number, it returns {none_}. / {f}({pk}) should lead from the thing by {d1} to its maker and by {d2} to the phone; whenever that fails, {none_} comes back / a function {f} is needed: thing in ({pk}), phone number out, through both dictionaries, with {none_} for anything unknown
    def {f}({pk}):
        return {d2}.get({d1}.get({pk}), {none_})
    # what's the number for {sup_a}? / Print the result of {f} for {sup_a}. / Call {f} with the argument {sup_a} and print the returned value. / print whom to call about {sup_a}, as the number / call the function with {sup_a} and show what it returns
    print({f}({sup_a}))
grades_by_table
    # {marks} = {grades_} / The letters that the persons received are {grades_}. Store them in a dictionary named {marks}. / the {marks.bare}: {grades_}, store them / Create a dictionary named {marks} that contains {grades_}. / let {marks} be {grades_}
    {marks} = {grades_}
    # a letter is worth this many points: {worth}, as {worth_} / Store the dictionary {worth}, which assigns points to letters, in a variable named {worth_}. / {worth_} = {worth} / Create a dictionary {worth_} with the points for each letter, {worth}. / what each one is {worth_.bare} is told by {worth}
    {worth_} = {worth}
    # everybody's letter in points, that's the dictionary {scores} / Create a dictionary {scores} that maps each person to the points for his or her letter. / Replace each letter in {marks} by its number of points according to {worth_} and store the result as a new dictionary named {scores}. / replace the letters by their points, in a new dict {scores} / go from name to letter to number, and keep name and number in {scores} / {scores}: like {marks}, but with what the letter is worth
    {scores} = {name: {worth_}[letter] for name, letter in {marks}.items()}
    # who has at least {worth_mid}? a sorted list {ws} / Find all persons whose value in {scores} is not less than {worth_mid} and store their names, sorted, in a list named {ws}. / Create a sorted list {ws} of the names with {worth_mid} points or more. / {ws} are the ones with {worth_mid} or more in {scores}, sorted / put those who reach {worth_mid} into a list {ws}, a to z
    {ws} = sorted(name for name in {scores} if {scores}[name] >= {worth_mid})
    # print how many they are and then the average of all points with {two} decimals / Output how many names {ws} contains, followed by the average of all values in {scores} with {two} digits after the decimal point. / Print the length of {ws} and the mean of the values of {scores}, formatted with {two} decimals. / show the size of the list, then the mean of everyone's points with exactly {two} digits after the point / the number of names in it, a space, and the average over all {scores.bare} with {two} decimal places
    print(len({ws}), f"{sum({scores}.values()) / len({scores}):.{two}f}")
in_a_given_order(points)
    # {d1} = {points} / let {d1} be {points} / Store the dictionary {points} in a variable named {d1}. / we know {points_said.bare}, make a dictionary {d1} / Create a dictionary named {d1} containing {points}.
    {d1} = {points}
    # the order of the table is {order_}: a list {ks} / {ks} = {order_} / Store the list of names {order_}, without changing their order, in a variable named {ks}. / Create a list {ks} with the names {order_} in this order. / the names should appear as {order_.items}; keep that list as {ks}
    {ks} = {order_}
    # {xs} is a list of the numbers in that order, with {few} for whoever {d1} does not know / Create a list named {xs} with the value of {d1} for each name in {ks}, using {few} for missing names. / Look up each name of {ks} in {d1} and store the values as a list named {xs}; names that do not occur have the value {few}. / look up all of {ks} and put what you find into {xs}; a name that isn't there counts {few} / get the values one after the other, {few} where there is none; the list is called {xs}
    {xs} = [{d1}.get(name, {few}) for name in {ks}]
    # print name and number in columns: the name in {wide} places, the number right-aligned in {wide_n} / For each name in {ks} print a line with the name padded to {wide} characters and its number right-aligned in {wide_n} characters. / Output a table with one line per name, where the name takes up {wide} characters, left-aligned, and the number takes up {wide_n} characters, right-aligned. / as a table, please: names on the left, {wide} wide, numbers on the right, {wide_n} wide / show it line by line, the names filled up to {wide} characters and the numbers set to the right in a width of {wide_n}
    for name, number in zip({ks}, {xs}):
        print(f"{name:<{wide}}{number:>{wide_n}}")
"""
NESTED = r"""
marks_of_students(marks_)
    # {marks} = {marks_} / the {marks.bare} are {marks_}; a dictionary of lists / Create a dictionary named {marks} with the lists {marks_}. / let {marks} be {marks_} / Store {marks_} in a variable named {marks}.
    {marks} = {marks_}
    # write a function {f}({pd}, {pk}) which returns the mean of someone's list, or {none_} for a name that isn't there / Define a function {f}({pd}, {pk}) that takes a dictionary of lists and a name and returns the average of the list stored under the name; for an unknown name it returns {none_}. / i need {f}({pd}, {pk}): the average of the numbers {pd} has for {pk}. if {pk} is missing, it gives back {none_} / Write a function {f}({pd}, {pk}) that computes the mean of the list which the dictionary {pd} contains for {pk}. If there is no such key, the function returns {none_}. / make {f} with the parameters {pd} and {pk}. it looks up the list of {pk} and returns its mean, {none_} being the answer when there is no list
    def {f}({pd}, {pk}):
        return sum({pd}[{pk}]) / len({pd}[{pk}]) if {pk} in {pd} else {none_}
    # what does it give for {marks_q}? / Print the result of {f} for {marks_q}. / print the mean of {marks_q.bare}, by the function / Call {f} with {marks} and the name {marks_q}, and print what it returns. / call it with {marks_q} and {marks} and show the answer
    print({f}({marks}, {marks_q}))
    # who has the most {marks.bare}? print all those names sorted, as a list / Print a sorted list of the names whose lists in {marks} are the longest. / show a list of whoever has the greatest number of {marks.bare}, a to z / Determine who has the greatest number of entries in {marks}, and output all such names as a sorted list. / as a sorted list: the names with a list as long as the longest one in {marks}. print it
    print(sorted(name for name in {marks} if len({marks}[name]) == max(map(len, {marks}.values()))))
without_the_lowest
    # {d1} = {marks_} / Store the lists of results {marks_} in a variable named {d1}. / results: {marks_}. call them {d1} / Create a dictionary named {d1} with {marks_}. / let {d1} be {marks_}
    {d1} = {marks_}
    # cancel the lowest number of each one who has more than two / For each person with at least three numbers in {d1}, delete the lowest number from the list. / Remove the smallest number from every list in {d1} that has more than two elements. / whoever has at least three numbers loses the worst of them / for all lists longer than 2, take out the minimum
    for numbers in {d1}.values():
        if len(numbers) > 2:
            numbers.remove(min(numbers))
    # the {totals.bare} are the sums of what remains, by name / Compute the total of the remaining numbers for each name and store the results in a dictionary named {totals}. / Create a dictionary {totals} with the sum of each list. / sum up the lists, and call the dictionary from name to sum {totals} / compute all the {totals.bare}: name to sum of the remaining numbers
    {totals} = {name: sum(numbers) for name, numbers in {d1}.items()}
    # print the names whose total is above the average of the {totals.bare}, as a sorted list / Compute the average of all values in {totals} and output a sorted list of the names that exceed it. / Print a sorted list of the names whose value in {totals} is greater than the mean of all values in it. / who is above average? a sorted list of names, printed / show, sorted, the list of those with more than the mean of the {totals.bare}
    print(sorted(name for name in {totals} if {totals}[name] > sum({totals}.values()) / len({totals})))
basket_with_delivery
    # {prices} = {costs} / what things cost: {costs_said.bare}, in a dictionary {prices} / Create a dictionary named {prices} with {costs}. / Store the dictionary {costs}, which contains the price of each thing, in a variable named {prices}. / let {prices} be {costs}
    {prices} = {costs}
    # i want {pieces}, that's the {basket.bare} / {basket} = {pieces} / Create a dictionary named {basket} that says how many pieces are wanted: {pieces}. / The quantities {pieces} are to be bought. Store them in a dictionary named {basket}. / the {basket.bare} holds {pieces}
    {basket} = {pieces}
    # what does the {basket.bare} cost? keep it as {cost}; things without a price are left out / Compute the sum of price times quantity for everything in {basket}, ignoring names that are not in {prices}, and store it in {cost}. / {cost}: for each thing that has a price, number times price, all added up / Multiply each quantity in {basket} by the price of the thing and store the sum of these products in {cost}; things that have no price are not counted. / add up quantity times price for the whole {basket.bare} as {cost}, but skip what {prices} doesn't know
    {cost} = sum(number * {prices}[item] for item, number in {basket}.items() if item in {prices})
    # below {cash} there is a delivery fee of {fee}, otherwise none: add it / If {cost} is less than {cash}, increase it by {fee}. / add {fee} for the delivery, unless it's {cash} or more already / Add a delivery fee of {fee} to {cost}, provided that it is below {cash}. / {fee} on top for anything under {cash}
    if {cost} < {cash}:
        {cost} += {fee}
    # print it with two decimals / Print {cost} with exactly two decimal places. / how much is it? two digits after the point, please / Output the value of {cost}, rounded and formatted to two decimals. / show the final {cost.bare} with 2 decimals
    print(f"{{cost}:.2f}")
things_with_two_fields(fld0, fld1, goods)
    # {d1} = {double_} / every thing has {fld0.bare} and {fld1.bare}: {double_}, call it {d1} / Store {double_}, a dictionary with {fld0.bare} and {fld1.bare} of each thing, in a variable named {d1}. / Create a nested dictionary named {d1} with {double_}. / let {d1} be {double_}
    {d1} = {double_}
    # {fld0} of {goods_a} goes up by {few} / Increase {fld0} of {goods_a} by {few}. / Add {few} to the value that is stored under {fld0} in the inner dictionary of {goods_a}. / add {few} to what {goods_a.bare} has as {fld0.bare} / the {fld0.bare} of {goods_a.bare} is {few} too low, correct it
    {d1}[{goods_a}][{fld0}] += {few}
    # multiply {fld0} by {fld1} for each thing: a dictionary {values} / Create a dictionary {values} that maps each thing to the product of its {fld0} and its {fld1}. / For each thing in {d1}, multiply {fld0.bare} by {fld1.bare} and store the products in a dictionary named {values}. / {values}: thing to {fld0.bare} times {fld1.bare} / what is {fld0.bare} times {fld1.bare} for each one? keep name and product in a dict {values}
    {values} = {name: field[{fld0}] * field[{fld1}] for name, field in {d1}.items()}
    # which comes first, if you sort them by product from the highest down? print name and product / Print the key with the largest value in {values}, followed by this value. / Determine for which thing the product in {values} is greatest, and output the name and the product. / print the name with the greatest product and the product / show where the product is largest, and how large
    print(max({values}, key={values}.get), max({values}.values()))
how_long_is_the_way(towns)
    # {dist} = {distances_} / distances between towns: {distances_}, as {dist} / Store the nested dictionary {distances_}, which contains the distance of each pair of towns, in a variable named {dist}. / Create a dictionary of dictionaries named {dist} with the distances {distances_}. / let {dist} be {distances_}; outer key from, inner key to
    {dist} = {distances_}
    # write a function {f}({pxs}) for the length of a tour: the distances from each town to the next, added up / Define a function {f}({pxs}) that takes a list of towns and returns the sum of the distances in {dist} between neighbouring elements; a list of fewer than two towns gives 0. / Write a function {f}({pxs}) that returns the total distance of a tour through the given towns, in which each one is followed by the next; the distances are taken from {dist}, and a single town gives 0. / {f}({pxs}) should say how far it is to travel through the list of towns in order (0 for a single town) / i need a function {f} of one parameter {pxs}, the towns in the order of the trip, which returns the whole way by {dist}
    def {f}({pxs}):
        return sum({dist}[a][b] for a, b in zip({pxs}, {pxs}[1:]))
    # {tour} is {tour_} / we travel {tour_}: a list {tour} / Store the list of towns {tour_} in a variable named {tour}. / Create a list {tour} with the towns {tour_}. / let {tour} be {tour_}
    {tour} = {tour_}
    # how long is that, and how long would it be with the way back to the start? / Print the length of {tour}, and the length of the tour with its first town added at the end. / Compute the total distance of {tour} with and without the return to the first town, and print first the one without and then the one with it. / print its length by the function, then the length of the round trip that returns to the first town / the length there, and the length if we go back to the first one afterwards: print both
    print({f}({tour}), {f}({tour} + {tour}[:1]))
tasks_moved(todo)
    # {plan} = {todo} / the {plan.bare} for some days: {todo}, a dict of lists / Create a dictionary named {plan} with the tasks {todo}. / The tasks of some days are {todo}. Store them in a dictionary named {plan}. / let the {plan.bare} be {todo}
    {plan} = {todo}
    # move the first task of {todo_a} to the end of {todo_b} / Remove the first element of the list of {todo_a} and append it to the list of {todo_b}. / what stands first on {todo_a.bare} has to be done on {todo_b.bare} instead, as the last thing / Move the task at the beginning of the list for {todo_a} to the end of the list for {todo_b}. / {todo_b} takes over the first thing from {todo_a}, at the end of its list
    {plan}[{todo_b}].append({plan}[{todo_a}].pop(0))
    # days with nothing to do are dropped / Remove all days whose list is empty from {plan}. / keep only those days that have a task / Keep only the days in {plan} for which there is at least one task. / take out every day without tasks
    {plan} = {day: tasks for day, tasks in {plan}.items() if tasks}
    # print each day with its number of tasks, the fullest first, days with equally many in the order they have now / For each day, print its name, a colon, a space and the number of its tasks; the days with more tasks come first. / a line per day, like day: number, sorted by falling number / Output the days in {plan} in descending order of their number of tasks, one per line, each as the day, a colon, a space and this number. / show the days from the busiest to the quietest, each with a colon, a space and how many tasks it has
    for day in sorted({plan}, key=lambda day: len({plan}[day]), reverse=True):
        print(f"{day}: {len({plan}[day])}")
months_and_categories
    # {d1} = {months_} / Store the nested dictionary {months_} of months and purposes in a variable named {d1}. / what was spent by month and purpose: {months_}, as {d1} / Create a dictionary named {d1} of the expenses {months_}. / let {d1} be {months_}
    {d1} = {months_}
    # over all months, how much was it for each purpose? a dictionary {sums} / Add up the amounts of each purpose over all months in {d1} and store the sums in a dictionary named {sums}. / Create a dictionary named {sums} with the total of each inner key over all months. / {sums}: add the inner dictionaries together, purpose by purpose / forget about the months and total every purpose in {sums}
    {sums} = {}
    for spent in {d1}.values():
        for purpose, amount in spent.items():
            {sums}[purpose] = {sums}.get(purpose, 0) + amount
    # how much was spent on the most expensive purpose? / Determine the maximum of all the amounts in {sums} and print it. / Print the largest value of {sums}. / print the highest of the {sums.bare} / what does the most expensive purpose come to?
    print(max({sums}.values()))
    # in which months was more than {months_mid} spent altogether? print them joined by {sep}, or {none_} / Compute the total of each month and output the names of those months whose total exceeds {months_mid}, joined by {sep}; if no month does, output {none_}. / Print the months whose values have a sum greater than {months_mid}, separated by {sep}; print {none_} if there is no such month. / add up each month too, and show those above {months_mid} with {sep} in between; {none_}, if nothing is above it / print the months that come to more than {months_mid}, {sep} between them, but {none_} if there are none
    print({sep}.join(month for month, spent in {d1}.items() if sum(spent.values()) > {months_mid}) or {none_})
clicks_by_user(clicks_)
    # {xs} = {clicks_} / who looked at which page: {clicks_}, a list {xs} / Create a list named {xs} with the pairs {clicks_}. / let {xs} be {clicks_} / Store {clicks_} in {xs}.
    {xs} = {clicks_}
    # count them in {visits}, first by person and then by page / Create a nested dictionary named {visits} such that the number of times a person looked at a page is found under the person and then the page. / {visits}: person to (page to number) / Count how often each pair occurs in {xs} and store the counts in a dictionary of dictionaries named {visits}, with the persons as outer and the pages as inner keys. / how often did who see what? build {visits}, a dict in a dict with the numbers
    {visits} = {}
    for name, page in {xs}:
        pages = {visits}.setdefault(name, {})
        pages[page] = pages.get(page, 0) + 1
    # how many times did {click_who} look at {click_page}? 0 if never / Print the number of visits of {click_who} to {click_page}, or 0 if there were none. / print {click_who.bare}'s number for {click_page}, with 0 for no visit / Output how often {click_who} visited {click_page} according to {visits}; if there is no entry, output 0. / show how often {click_who} was at {click_page}, zero if not at all
    print({visits}.get({click_who}, {}).get({click_page}, 0))
    # print for each person the number of different pages, names sorted / Print every name in alphabetical order together with the number of different pages, separated by a space, one per line. / from a to z: name and how many different pages, a line each / Sort the names in {visits} alphabetically and output each name and the number of pages that this person visited at least once. / a line per person, sorted: who, and the count of pages seen at least once
    for name in sorted({visits}):
        print(name, len({visits}[name]))
"""
RANKS = r"""
shares_of_the_whole(goods)
    # {d1} = {goods} / the votes: {goods_said.bare}, in a dictionary {d1} / Store the dictionary {goods} in a variable named {d1}. / Create a dictionary named {d1} containing {goods}. / let {d1} be {goods}
    {d1} = {goods}
    # how many percent of the whole is each? {shares}, rounded to {two} places / Create a dictionary named {shares} that maps each key to its value as a percentage of the sum of all values, rounded to {two} decimals. / Compute for every key of {d1} what percentage of the total its value is, round this to {two} decimal places and store it in a dictionary called {shares}. / turn the numbers into {shares.bare} of their total in percent, with {two} decimals, as a new dict / {shares}: value divided by the sum, times 100, rounded to {two} digits, for every key
    {shares} = {key: round(value / sum({d1}.values()) * 100, {two}) for key, value in {d1}.items()}
    # drop those below {pct} percent / Remove all entries of {shares} that are less than {pct}. / Keep only the entries of {shares} that are at least {pct} percent. / only {pct} percent or more stay in the {shares.bare} / whoever has less than {pct} is taken out of {shares}
    {shares} = {key: value for key, value in {shares}.items() if value >= {pct}}
    # show the rest like name: 12.5 %, line by line / Print every remaining key with its share on its own line, as key, colon, space, number, space and percent sign. / Output one line for each key that is left in {shares}, in the form "key: number %". / print what is left, each on a line, in the form name: number % / a line for each that stayed: colon and space after the key, space and % after the number
    for key, value in {shares}.items():
        print(f"{key}: {value} %")
places_with_ties
    # write a function {f}({pd}) that gives each name its place: 1 plus the number of names with a higher value, so equals share a place / Define a function {f}({pd}) which returns a dictionary from key to rank. The rank is one more than the number of values that are greater; equal values have the same rank. / Write a function {f}({pd}) that assigns a place to every key of a dictionary of numbers, where the place is 1 plus the number of strictly greater values, and returns the places as a dictionary. / {f}({pd}) should turn results into places. first place is the highest number, and those with the same number have the same place / i need a function {f} with a dictionary {pd} as its parameter; for each key it counts how many values are larger, adds 1 and returns all this as a dictionary
    def {f}({pd}):
        return {key: 1 + sum(other > value for other in {pd}.values()) for key, value in {pd}.items()}
    # {d1} = {tied} / let {d1} be {tied} / Store the results {tied} in a variable named {d1}. / Create a dictionary {d1} with the results {tied}. / the results: {tied_said.bare}. that's {d1}
    {d1} = {tied}
    # find all places with it, as {ranks} / Call {f} with {d1} and store the result in {ranks}. / Compute the places for the dictionary {d1} with the function and assign them to a variable named {ranks}. / the {ranks.bare} are what the function returns for {d1} / let {ranks} be the places of everybody in {d1}
    {ranks} = {f}({d1})
    # who is first? print the names joined by {sep} / Print the names with rank 1, separated by {sep}. / Find all names in {ranks} whose place is 1 and output them with {sep} in between. / show everyone on place 1, with {sep} between the names / the winner, or all winners with {sep} in between: print them
    print({sep}.join(name for name in {ranks} if {ranks}[name] == 1))
saved_up_month_by_month(saved)
    # {d1} = {saved} / saved per month: {saved_said.bare}, as {d1} / Create a dictionary named {d1} with the amounts {saved}. / The amounts saved in some months are {saved}. Store them in a variable named {d1}. / let {d1} be {saved}
    {d1} = {saved}
    # what was there in all after each month? {running}, from month to the sum so far / Create a dictionary named {running} that maps each month to the sum of the amounts up to and including it. / {running} is a dict of running totals, in the same order / Compute the running total of the amounts in {d1} and store it by month in a dictionary named {running}. / add the amounts up month by month and keep each intermediate sum in {running}
    {running} = dict(zip({d1}, accumulate({d1}.values())))
    # in which month was it {goal} or more for the first time? print it, or {none_} if it never was / Print the first month whose sum is at least {goal}; if there is none, print {none_}. / show the earliest month with {goal} or more in {running}, or else {none_} / Determine in which month {running} reaches {goal} or more for the first time, and output this month, or {none_} if that never happens. / look for the first month that reaches {goal} and print it, {none_} being printed if no month does
    print(next((month for month, number in {running}.items() if number >= {goal}), {none_}))
scaled_to_a_hundred(points)
    # {d1} = {points} / let {d1} be {points} / Store the measured values {points} in a dictionary named {d1}. / measured: {points_said.bare}; make it a dictionary {d1} / Create a dictionary named {d1} containing {points}.
    {d1} = {points}
    # {scaled}: the highest value becomes {scale} and the others in proportion, rounded to whole numbers / Create a dictionary named {scaled} in which each value is divided by the maximum, multiplied by {scale} and rounded to an integer. / Scale the values of {d1} proportionally so that the greatest one becomes {scale}, round them to whole numbers and store them in a dictionary named {scaled}. / scale all of them so that the largest is {scale}, rounded, and call the new dict {scaled} / everyone's part of the maximum, times {scale} and without decimals (round), as {scaled}
    {scaled} = {key: round(value / max({d1}.values()) * {scale}) for key, value in {d1}.items()}
    # print a bar of {sign} for each, one per {unit} in the scaled number (leave the remainder out), after the key and a space / For each key, print the key, a space and the sign {sign} repeated once for every full {unit} in its scaled value. / Output one line per key with the key, a space and a bar of {sign}, the length of which is the scaled value divided by {unit}, rounded down. / show it as bars: key, space, then {sign} as often as {unit} fits into the number / line by line, the key and behind a space so many {sign} as there are whole {unit}s in the value of {scaled}
    for key, value in {scaled}.items():
        print(key, {sign} * (value // {unit}))
nearest_value(temps)
    # {temps_} = {temps} / temperatures: {temps_said.bare}. a dict {temps_} / Store the temperatures {temps}, by town, in a variable named {temps_}. / Create a dictionary named {temps_} with the temperatures {temps}. / let {temps_} be {temps}
    {temps_} = {temps}
    # write a function {f}({pd}, {pn}) that finds the key whose value is nearest to {pn}; the first one if two are equally near / Define a function {f}({pd}, {pn}) which returns the key of the dictionary with the smallest absolute difference between its value and {pn}, the earlier one in case of a tie. / Write a function {f}({pd}, {pn}) that returns the key whose value differs least from {pn}. If several keys are equally close, it returns the first of them. / which key comes closest? {f}({pd}, {pn}) returns the one with the value nearest to {pn}, above or below; if there are several, the first / make {f} with the parameters {pd} and {pn}: it compares all values with {pn} and returns the name that is least far away (the first of them)
    def {f}({pd}, {pn}):
        return min({pd}, key=lambda key: abs({pd}[key] - {pn}))
    # where is it closest to {degrees}? keep the name as {where} / Call {f} for {temps_} and {degrees} and assign the result to {where}. / Find the town in {temps_} whose temperature is closest to {degrees} with the function, and store its name in {where}. / {where} is the place nearest to {degrees} / use the function to find the one closest to {degrees}, and name it {where}
    {where} = {f}({temps_}, {degrees})
    # print the place and how far off {degrees} it is / Print {where} and the absolute difference between its value and {degrees}. / Output the name stored in {where} and how much its temperature differs from {degrees}, as a number without a sign. / show {where}, and by how much it differs from {degrees} (no sign) / what is it, and how many degrees away from {degrees}? print both
    print({where}, abs({temps_}[{where}] - {degrees}))
words_for_functions
    # a dictionary {actions} with little functions: {opt0} adds {few} to a number, {opt1} multiplies it by {mod} / Create a dictionary named {actions} in which {opt0} is mapped to a function that adds {few} to its argument and {opt1} to a function that multiplies its argument by {mod}. / Define a dictionary {actions} with two lambda functions of one number: under {opt0} it has the addition of {few}, under {opt1} the multiplication by {mod}. / {actions} knows two words: {opt0.bare} is plus {few}, {opt1.bare} is times {mod}; use lambdas / let {actions} be a dict of lambdas: x + {few} under {opt0} and x * {mod} under {opt1}
    {actions} = {{opt0}: lambda x: x + {few}, {opt1}: lambda x: x * {mod}}
    # {xs} = {steps_} / let {xs} be the words {steps_} / Store the list of words {steps_} in a variable named {xs}. / Create a list {xs} with the words {steps_}. / the program to run is {steps_}, called {xs}
    {xs} = {steps_}
    # {n1} begins with {more}; go through {xs} and apply what each word means, but skip words {actions} doesn't have / Set {n1} to {more}, then apply the function for each word in {xs} to it in order; unknown words are ignored. / Assign {more} to {n1}. For each word in {xs} that is a key of {actions}, replace {n1} by the result of the corresponding function. / starting from {n1} = {more}, change {n1} by every word of {xs} that is known / let {n1} be {more} and replace it, word by word, with what the function of that word makes of it (no function, no change)
    {n1} = {more}
    for word in {xs}:
        if word in {actions}:
            {n1} = {actions}[word]({n1})
    # print the number, and which words were unknown, as a list / Print {n1} and a list of the words in {xs} that are not keys of {actions}. / Output the final value of {n1}, followed by a list of those words in {xs} for which {actions} has no function. / show {n1}, then the list of the words that could not be used / what is {n1} in the end, and which words meant nothing? print number and list
    print({n1}, [word for word in {xs} if word not in {actions}])
next_free_number(ids)
    # {d1} = {ids} / members by number: {ids}, called {d1} / Store the dictionary {ids}, which assigns members to numbers, in a variable named {d1}. / Create a dictionary named {d1} with numbers as keys and names as values: {ids}. / let {d1} be {ids}
    {d1} = {ids}
    # {who_new} gets the number after the highest one / Add {who_new} under the key that is one greater than the largest key. / Determine the highest number in {d1}, add 1 to it and enter {who_new} under the result. / put {who_new.bare} in, one above the largest number so far / {who_new} joins; the number is the maximum plus 1
    {d1}[max({d1}) + 1] = {who_new}
    # number {ids_a} leaves / Delete the entry with the key {ids_a}. / Remove the member with the number {ids_a} from {d1}. / take out the member with the number {ids_a} / whoever has {ids_a} is no longer in it
    del {d1}[{ids_a}]
    # what number does {ids_who} have? keep it as {n1} / Find the key that belongs to the name {ids_who} and store it in {n1}. / Determine the number under which {ids_who} is listed in {d1} and assign it to {n1}. / {n1} is the number of {ids_who.bare} / search the names for {ids_who} and let {n1} be the key
    {n1} = next(number for number, name in {d1}.items() if name == {ids_who})
    # print it with leading zeros, {wide_n} digits, and then the name / Print {n1}, padded with zeros to {wide_n} digits, followed by a space and its name. / Output the number {n1} with {wide_n} digits, filled up with zeros on the left, a space and the name that belongs to it. / show the number {wide_n} digits long, with zeros in front, a space and who it is / like 0012 but with {wide_n} digits: the number, then the name after a space
    print(f"{{n1}:0{wide_n}d} {{d1}[{n1}]}")
fields_of_a_board
    # {board} = {board_} / the {board.bare} has numbers at (row, column): {board_} / Create a dictionary {board} that maps (row, column) to a number: {board_}. / Store the dictionary {board_}, whose keys are pairs of row and column, in a variable named {board}. / let {board} be {board_}, keys being row and column
    {board} = {board_}
    # put {v0} on row {row0}, column {col0}, on top of what is there (nothing there is 0) / Increase the number at row {row0} and column {col0} by {v0}, where an empty place counts as 0. / row {row0}, column {col0} gets {v0} more, or just {v0} if the place is empty / Add {v0} to the entry for row {row0} and column {col0}, creating it if it does not exist. / in column {col0} of row {row0} add {v0}; if nothing is stored there, start with 0
    {board}[{row0}, {col0}] = {board}.get(({row0}, {col0}), 0) + {v0}
    # what do the numbers in row {row0} add up to? keep it as {row_sum} / Compute the sum of the values in row {row0} and store it in {row_sum}. / {row_sum}: everything in row {row0} together / Add all values of {board} whose key has the row {row0} and assign the result to a variable named {row_sum}. / add up row {row0} as {row_sum}
    {row_sum} = sum(value for (row, column), value in {board}.items() if row == {row0})
    # print it, and how many places of column {col0} are in use / Print {row_sum} and the number of keys with column {col0}. / show that sum and then the number of entries in column {col0} / Output {row_sum}, followed by how many entries of {board} are in column {col0}. / the sum, and how many numbers column {col0} has: print both
    print({row_sum}, sum(column == {col0} for row, column in {board}))
secret_alphabet
    # the letters {plain} stand for {cipher}, one by one: a dictionary {key_} / The characters of {plain} correspond to those of {cipher}, in this order. Store this correspondence in a dictionary named {key_}. / Create a dictionary named {key_} which maps each character of {plain} to the character at the same position of {cipher}. / {key_} replaces the letters of {plain} by those of {cipher}, in this order / make {key_} out of the two strings {plain} and {cipher}: first letter to first letter and so on
    {key_} = dict(zip({plain}, {cipher}))
    # write {w_plain} with it, as {hidden}; what isn't in {key_} stays / Encode the word {w_plain} with {key_} and assign the result to {hidden}; characters that are not in the dictionary remain unchanged. / Replace every character of {w_plain} by its value in {key_}, leaving characters without one as they are, and store the string in {hidden}. / {hidden}: {w_plain} with the letters exchanged by {key_}, unknown ones unchanged / encode {w_plain} by {key_} and call it {hidden} (no entry, no change)
    {hidden} = "".join({key_}.get(char, char) for char in {w_plain})
    # for reading we need the inverse, {back} / Swap the keys and the values of {key_} and store the new dictionary in a variable named {back}. / Create the inverse dictionary of {key_} and call it {back}. / {back} is {key_} with keys and values swapped / turn {key_} around, as {back}
    {back} = {value: key for key, value in {key_}.items()}
    # read it again with {back} and print both, {slash} in between / Output the encoded word {hidden} and its decoding by means of {back}, with {slash} and no further spaces between them. / Decode {hidden} with {back} and print {hidden}, {slash} and the decoded string without spaces. / print {hidden}, then {slash}, then what {back} makes of it, all without spaces / show the hidden word and its decoding by {back}, nothing but {slash} between them
    print({hidden} + {slash} + "".join({back}.get(char, char) for char in {hidden}))
same_key_in_other_letters(names_)
    # {d1} = {mixed_} / somebody typed the names carelessly: {mixed_}, called {d1} / Store the dictionary {mixed_} in a variable named {d1}. / Create a dictionary named {d1} with {mixed_}. / let {d1} be {mixed_}
    {d1} = {mixed_}
    # {d2} has lower-case keys; if two become the same, their numbers are added / Create a dictionary named {d2} with the keys of {d1} in lower case and without spaces at the ends, adding the values of keys that become equal. / Strip the keys of {d1} and convert them to lower case; store the entries in a dictionary named {d2}, in which the values of identical keys are added. / clean the keys up (lower case, stripped) and sum what falls together, in {d2} / make {d2} from {d1}: keys stripped and in small letters, equal ones put together by adding
    {d2} = {}
    for key, value in {d1}.items():
        clean = key.strip().lower()
        {d2}[clean] = {d2}.get(clean, 0) + value
    # print {d2} as a sorted list of [name, number] lists / Print a list of two-element lists with the key and the value of each entry of {d2}, sorted by key. / Convert {d2} to a list that contains a list of key and value for each entry, in alphabetical order of the keys, and print it. / show it as a list of lists, key and value, in alphabetical order / as pairs in square brackets, sorted by name, all in one list: print that
    print([[key, {d2}[key]] for key in sorted({d2})])
answers_that_are_kept
    # {known} is an empty dictionary for answers we already have / Define {known} as an empty dictionary. / start with {known}, a dict with nothing in it / Create an empty dictionary named {known}. / let {known} be {}
    {known} = {}
    # write a function {f}({pn}) that returns {pn} to the power of {mod}, plus {few}, but looks into {known} first and stores every new answer there / Write a function {f}({pn}) that computes {pn} ** {mod} + {few} and keeps the result in the dictionary {known}, so that it is only computed if {known} does not contain {pn} yet. / Define a function {f}({pn}). If {pn} is a key of {known}, it returns the stored value; otherwise it computes {pn} ** {mod} + {few}, stores it in {known} under {pn} and returns it. / {f}({pn}) gives {pn} ** {mod} + {few}; each answer is remembered in {known}, so that nothing is computed twice / i want {f}({pn}) to compute {pn} ** {mod} + {few} only if {known} has no answer for {pn} yet, to keep it there and to return it
    def {f}({pn}):
        if {pn} not in {known}:
            {known}[{pn}] = {pn} ** {mod} + {few}
        return {known}[{pn}]
    # call it for each of {small_nums} and add the answers up as {n1} / Apply {f} to each number of the list {small_nums} and assign the total of the returned values to {n1}. / Compute the sum of {f} over the numbers {small_nums} and store it in {n1}. / {n1} is the sum of what it returns for {small_nums.and_items} / for the list {small_nums}, let {n1} be the sum of the function's answers
    {n1} = sum({f}(number) for number in {small_nums})
    # print the sum and how many answers are stored now / Output the total {n1} and how many results {known} contains. / Print {n1} and the number of entries in {known}. / show {n1}, then how many different numbers {known} has / the sum, and the size of {known}: print both
    print({n1}, len({known}))
second_best(points)
    # {d1} = {points} / the points are {points_said.bare}, a dictionary {d1} / Create a dictionary named {d1} containing {points}. / Store the points {points} in a variable named {d1}. / let {d1} be {points}
    {d1} = {points}
    # who is second? keep that name as {second} / Determine the key with the second largest value and store it in {second}. / {second} is whoever has the most after the first / Sort the names in {d1} by descending value and assign the second of them to a variable named {second}. / the {second.bare} best name is needed, that is, the next after the maximum
    {second} = sorted({d1}, key={d1}.get, reverse=True)[1]
    # how many points behind the first is that? call it {behind} / Compute the difference between the highest value and the value of {second}, and store it in {behind}. / {behind}: what {second} lacks to be level with the top / Subtract the value of {second} from the maximum of all values in {d1} and assign the result to {behind}. / get how far {second} is {behind.bare} the best one
    {behind} = max({d1}.values()) - {d1}[{second}]
    # print who it is and the number, like name: -5 / Print {second}, a colon, a space, a minus sign and {behind}. / show it as name: -number / Output the name {second}, followed by a colon, a space and {behind} with a minus sign in front. / name, colon, space, and then the number with a minus in front: print that
    print(f"{{second}}: -{{behind}}")
"""
for table in (BUILD, COUNTS, GROUPS, PAIRS, NESTED, RANKS):
    stories(d, with_imports(table, IMPORTS), SLOTS)
