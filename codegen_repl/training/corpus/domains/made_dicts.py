"""Short everyday stories about dictionaries: build, change, count, group, invert, merge, sort and look up."""

from collections import Counter
from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import Derived, Draw, choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word, words_of

d = Domain("made_dicts", weight=36)
NAMES = words_of(
    """
    scores stock total book number settings winner counts lowest highest gap share average prices cold
    before after risen table fullest difference rare single repeated lengths longest frequent common
    expenses biggest defaults lockers lamps accounts marks means basket cost people reply menu pick
    """
)
TOLD = words_of(  # every first mention says the name, so it may be any
    """
    wins balances repaired groups residents sums inverse courses students nearby online cheap both own final
    changed raised adults debtors order ranks lexicon raw tally words tasks likes fans lost rows pairs
    squares values found times lit votes taken sizes
    """
)


def good(rng: Random) -> str:
    """What a shop may sell: one word or two, made up, or a code."""
    real = rng.choice(CATEGORIES[rng.choice(("fruit", "food", "thing"))])
    colored = f"{rng.choice(CATEGORIES['color'])} {real}"
    return rng.choice((real, real, real, real, colored, made_up(rng), real.upper(), code(rng)))


def code(rng: Random) -> str:
    """A short code such as K7 or BX-203."""
    letters = "".join(rng.choices("ABCDEFGHKMPRSTXZ", k=rng.randint(1, 3)))
    return f"{letters}{rng.choice(('', '', '-'))}{rng.randint(1, 400)}"


def any_of(category: str, share: float = 1.0) -> Maker:
    """What makes one of the words of a category, or else a made-up name."""
    return lambda rng: rng.choice(CATEGORIES[category]) if rng.random() < share else made_up(rng).capitalize()


person, city = any_of("person", 0.75), any_of("city", 0.75)
weekday, color = any_of("weekday"), any_of("color")


def task(rng: Random) -> str:
    """A task such as clean lamp."""
    return f"{rng.choice(CATEGORIES['verb'])} {rng.choice(CATEGORIES['thing'])}"


def some(make: Maker, low: int, high: int) -> Draw:
    """A draw of lists of different strings."""
    return sampled("list[str]", lambda rng: several(rng, make, low, high))


def numbered(make: Maker, *scales: tuple[int, int]) -> Draw:
    """A draw of dictionaries from such things to different whole numbers of one scale."""

    def sample(rng: Random) -> dict[str, int]:
        keys = several(rng, make, 3, 6)
        return dict(zip(keys, rng.sample(range(*rng.choice(scales)), len(keys)), strict=True))

    return sampled("dict[str,int]", sample)


def ballots(rng: Random) -> list[str]:
    """Votes, with one winner."""
    while True:
        votes = rng.choices(several(rng, rng.choice((person, city, good)), 3, 4), k=rng.randint(6, 10))
        best = Counter(votes).most_common(2)
        if len(best) == 2 and best[0][1] > best[1][1]:
            return votes


def chosen(base: str, place: int) -> Derived:
    """One of the keys or items of another slot, a different one for each place."""

    def compute(s: Any) -> Any:
        items = list(dict.fromkeys(getattr(s, base)))
        return Random(repr(items)).sample(items, len(items))[place % len(items)]

    return derived(compute)


def absent(base: str, make: Maker) -> Derived:
    """Something of the same kind that is not in the other slot."""

    def compute(s: Any) -> Any:
        items = list(getattr(s, base))
        rng = Random(repr(items) + "?")
        return next(x for x in (make(rng) for _ in range(99)) if x not in items)

    return derived(compute)


def moved(values: dict[str, int]) -> dict[str, int]:
    """The same keys with some values higher and some lower."""
    rng = Random(repr(values))
    steps = rng.sample(range(1, 10), len(values))
    signs = [1, -1, *rng.choices((1, 1, -1), k=len(values))]
    return {k: v + sign * n for (k, v), n, sign in zip(values.items(), steps, signs, strict=False)}


def half_new(values: dict[str, Any], make: Maker, change: Callable[[Random, Any], Any]) -> dict[str, Any]:
    """Another such dictionary that shares some keys."""
    rng = Random(repr(values))
    shared = rng.sample(list(values), min(2, len(values) - 1))
    fresh = [k for k in several(rng, make, 2, 3) if k not in values]
    return {k: change(rng, values.get(k, min(values.values()))) for k in (*shared, *fresh)}


def with_repeats(rng: Random) -> str:
    """Words of which some come again, perhaps with a capital."""
    words = several(rng, plain_word, 3, 5)
    words += rng.choices(words, k=rng.randint(1, 3))
    rng.shuffle(words)
    return " ".join(rng.choice((w, w, w.capitalize())) for w in words)


def alike(rng: Random) -> list[str]:
    """Words of which several begin with the same letter."""
    words = several(rng, lambda r: r.choice((plain_word, any_word))(r), 4, 7)
    words += [rng.choice(words)[0] + made_up(rng) for _ in range(rng.randint(1, 3))]
    rng.shuffle(words)
    return list(dict.fromkeys(words))


def given(rng: Random, make: Maker, pool: list[Any]) -> dict[str, Any]:
    """Different things with one item of the pool each."""
    return {key: rng.choice(pool) for key in several(rng, make, 4, 6)}


def lists(rng: Random, make: Maker, item: Maker) -> dict[str, list[Any]]:
    """Different things with a short list each."""
    return {key: several(rng, item, 1, 4) for key in several(rng, make, 3, 4)}


def employed(rng: Random) -> dict[str, dict[str, Any]]:
    """People with an age and a city."""
    return {n: {"age": rng.randint(12, 70), "city": city(rng)} for n in several(rng, person, 2, 4)}


def owned(rng: Random) -> dict[str, float]:
    """People and what they have or owe."""
    return {n: round(rng.uniform(-60, 70), rng.choice((1, 2))) for n in several(rng, person, 3, 5)}


SCALES = ((10, 40), (10, 99), (12, 300), (100, 5000))
BASES: dict[str, tuple[Maker, Draw]] = {
    "goods": (good, numbered(good, *SCALES)),
    "points": (person, numbered(person, *SCALES)),
    "codes": (code, numbered(code, *SCALES)),
    "temps": (city, numbered(city, (-19, 33), (-9, 20))),
    "costs": (
        good,
        sampled("dict[str,float]", lambda r: {k: r.randint(40, 3999) / 100 for k in several(r, good, 3, 6)}),
    ),
    "votes_": (good, sampled("list[str]", ballots)),
    "marks_": (person, sampled("dict[str,list[int]]", lambda r: lists(r, person, lambda q: q.randrange(31)))),
    "todo": (weekday, sampled("dict[str,list[str]]", lambda r: lists(r, weekday, task))),
    "likes_": (person, sampled("dict[str,str]", lambda r: given(r, person, several(r, color, 3, 3)))),
    "people_": (person, some(person, 4, 6)),
    "staff": (person, sampled("dict[str,dict[str,mixed]]", employed)),
    "p": (person, some(person, 4, 4)),
    "opt": (plain_word, some(plain_word, 2, 2)),
    "w": (plain_word, some(plain_word, 2, 2)),
    "words_": (any_word, sampled("list[str]", alike)),
    "rooms": (plain_word, sampled("dict[str,bool]", lambda r: given(r, plain_word, [True, False]))),
    "owned": (person, sampled("dict[str,float]", owned)),
    "pre": (plain_word, some(lambda r: made_up(r, 2), 3, 4)),
}
SLOTS: dict[str, Any] = {
    **{base: draw for base, (_, draw) in BASES.items()},
    **{
        f"{base}_{letter}".replace("__", "_"): chosen(base, i)
        for base in BASES
        for i, letter in enumerate("abcd")
    },
    **{f"{base}_new": absent(base, make) for base, (make, _) in BASES.items()},
    "goods_mid": derived(lambda s: sorted(s.goods.values())[1] + len(repr(s.goods)) % 2),
    **{f"v{i}": integer(1, 99) for i in range(4)},
    **{n: integer(2, 3) for n in ("places", "twice")},
    **{n: integer(low, high) for n, low, high in (("few", 2, 9), ("more", 10, 60), ("last", 11, 18))},
    "shorter": integer(4, 6),
    "percent": choice(5, 10, 12, 15, 20, 25, 30, 40),
    "bill": choice(10, 15, 20, 25, 30, 50, 75),
    "grown": choice(18, 21, 30, 40, 65),
    "none_": choice("unknown", "?", "none", "not listed", "n/a", "-"),
    "miss": choice("sorry", "reserved", "-", "NO", "taken", "nothing"),
    "sep": choice(";", ",", "|", "&", " "),
    "eq": choice("=", ":", "->", "~"),
    **{
        f"num{i}": sampled("str", lambda r: f"0{r.randint(10, 999)}{r.choice('- /')}{r.randint(100, 99999)}")
        for i in range(4)
    },
    "asked": derived(lambda s: chosen("p", 1 if s.num0 < s.num1 else 3).compute(s)),
    **{n: sampled("str", task) for n in ("job", "job2")},
    **{
        n: sampled("str", make)
        for n, make in (("town", city), ("who_new", person), ("mode_", any_word), ("p2_", person))
    },
    "names_": derived(lambda s: list(s.points)),
    "nums_": derived(lambda s: list(s.points.values())),
    "won_": derived(lambda s: Random(repr(s.people_)).choices(s.people_[1:], k=2 + len(repr(s.people_)) % 5)),
    "points2": derived(lambda s: moved(s.points)),
    "text_": sampled(
        "str", lambda r: " ".join(r.choice((w, w.upper())) for w in several(r, plain_word, 2, 5))
    ),
    "char_": derived(lambda s: Random(s.text_).choice(s.text_.replace(" ", "").lower() + "zq")),
    "twice_": sampled("str", with_repeats),
    "small_words": sampled("list[str]", lambda r: [w.lower() for w in alike(r)]),
    "initial": derived(lambda s: Random(repr(s.words_)).choice(s.words_)[0].lower()),
    "digits_": sampled("list[int]", lambda r: r.choices(range(1, 7), k=r.randint(7, 14))),
    "lives": sampled("list[tuple[str]]", lambda r: list(given(r, person, several(r, city, 2, 3)).items())),
    "place_a": derived(lambda s: Random(repr(s.lives)).choice(s.lives)[1]),
    "spent": sampled(
        "list[tuple[mixed]]",
        lambda r: [
            (k, r.randint(2, 150)) for k in r.choices(several(r, plain_word, 2, 4), k=r.randint(4, 7))
        ],
    ),
    "codes_va": derived(lambda s: Random(repr(s.codes)).choice(list(s.codes.values()))),
    "color_": derived(lambda s: (*s.likes_.values(), "turquoise")[len(repr(s.likes_)) % (len(s.likes_) + 1)]),
    "courses_": sampled(
        "dict[str,list[str]]", lambda r: lists(r, person, lambda q: q.choice(CATEGORIES["subject"][:4]))
    ),
    "costs2": derived(lambda s: half_new(s.costs, good, lambda r, v: round(v * r.uniform(0.6, 1.4), 2))),
    "cart2": derived(lambda s: half_new(s.goods, good, lambda r, v: r.randint(1, 20) + v // 2)),
    "options": sampled(
        "dict[str,int]", lambda r: {k: r.randint(0, 20) for k in several(r, plain_word, 3, 5)}
    ),
    "options2": derived(lambda s: half_new(s.options, plain_word, lambda r, v: v + r.choice((0, 3, 8)))),
    "ids": sampled("dict[int,str]", lambda r: {r.randint(1, 900): n for n in several(r, person, 3, 5)}),
    "ids_a": chosen("ids", 0),
    "ids_q": derived(lambda s: (*s.ids, 901, 44)[len(repr(s.ids)) % (len(s.ids) + 2)]),
    "sum_": sampled("float", lambda r: r.choice((r.randint(2, 90), round(r.uniform(1, 90), 2)))),
    "lexicon_": sampled("dict[str,str]", lambda r: {k: made_up(r) for k in several(r, plain_word, 3, 5)}),
    "line_": derived(lambda s: " ".join(Random(repr(s.lexicon_)).sample([*s.lexicon_, "and", "very"], 5))),
    "line_of_pairs": derived(lambda s: s.sep.join(f"{k}{s.eq}{Random(k).randint(0, 90)}" for k in s.pre)),
    **{n: new("dict") for n in ("d1", "d2")},
    **{n: new(kind) for n, kind in (("xs", "list"), ("ws", "words"), ("t1", "str"))},
    "recs": new("pairs", "records", "data", "residents_list", "entries"),
    "who": new("players", "names", "team", "people", "guests"),
    **{name: exact(name) for name in NAMES},
    **{name: new(name) for name in TOLD},
}
CHANGES = r"""
points_from_a_sentence(p)
    # {p_a.bare} has {v0} points, {p_b.bare} has {v1} and {p_c.bare} has {v2}; put that in a dictionary {scores} / make a dict {scores} out of this: {p_a.bare} {v0}, {p_b.bare} {v1}, {p_c.bare} {v2} / Create a dictionary named {scores} in which {p_a} is mapped to {v0}, {p_b} to {v1} and {p_c} to {v2}. / the scores so far: {v0} for {p_a.bare}, {v1} for {p_b.bare}, {v2} for {p_c.bare}. store them in a dictionary / {scores} should be a dict with the keys {p_a}, {p_b} and {p_c} and the values {v0}, {v1} and {v2}
    {scores} = {{p_a}: {v0}, {p_b}: {v1}, {p_c}: {v2}}
    # {p_b.bare} gets {few} points more / add {few} to the score of {p_b.bare} / Increase the value stored under {p_b} by {few}. / {few} extra points go to {p_b.bare} / raise the entry of {p_b} in {scores} by {few} / {p_b.bare} earned another {few}
    {scores}[{p_b}] += {few}
    # a new player, {p_d.bare}, joins with {v3} points / add {p_d.bare} with {v3} / Insert the key {p_d} with the value {v3} into the dictionary. / {p_d.bare} comes in as well and has {v3} / put {v3} under the new name {p_d}
    {scores}[{p_d}] = {v3}
    # how many points do they have together? print it / print the total of all the scores / Print the sum of the values of {scores}. / add all the points up and show the result / show what the points of all players come to / together, how many points is that? print the sum
    print(sum({scores}.values()))
delivery_arrives(goods)
    # we have in stock: {goods} / {stock} = {goods} / Store the dictionary {goods} in a variable named {stock}. / keep {goods} as the stock / let {stock} be the dict {goods}
    {stock} = {goods}
    # {few} pieces of {goods_new} arrive; add them to what is there, starting from 0 if there are none yet / Increase the entry {goods_new} of the stock by {few}, or create it with {few} if it does not exist. / we got {few} of {goods_new}. if it is in the dictionary already count it on top, otherwise begin at zero / add {few} to {stock} under {goods_new}, treating a missing key as 0
    {stock}[{goods_new}] = {stock}.get({goods_new}, 0) + {few}
    # and {more} of {goods_a}, in the same way / do the same for {goods_a} with {more} / Likewise, add {more} to {goods_a} (0 if missing). / also {more} of {goods_a} came, same rule / the same again: {goods_a}, {more} pieces
    {stock}[{goods_a}] = {stock}.get({goods_a}, 0) + {more}
    # we no longer sell {goods_b.bare}; take it out / Remove the key {goods_b} from the stock. / delete {goods_b} / drop the entry {goods_b} from {stock} / {goods_b} is gone, throw its entry out of the dictionary
    del {stock}[{goods_b}]
    # how many different things are left, and how many pieces in all? print both / print the number of entries and then the total of the values / Print the length of {stock} followed by the sum of its values. / show two numbers: how many kinds we have and how many pieces altogether / what is left: how many kinds, how many pieces? print these two numbers
    print(len({stock}), sum({stock}.values()))
new_key_for_old(codes)
    # {d1} = {codes} / let {d1} be {codes} / Store {codes} under the name {d1}. / start with the dictionary {codes} and call it {d1} / here is a dict {d1}: {codes}
    {d1} = {codes}
    # the key {codes_a} must be called {codes_new} from now on, with the same value / rename the key {codes_a} to {codes_new} / Replace the key {codes_a} by {codes_new}, keeping its value. / move what is stored under {codes_a} to the key {codes_new}, so that {codes_a} disappears / {codes_a} was a typing error, it should be {codes_new}; correct the key
    {d1}[{codes_new}] = {d1}.pop({codes_a})
    # subtract {few} from the value of the renamed key / lower the entry under its new name by {few} / Decrease the value of {codes_new} by {few}. / now take {few} off {codes_new} / {codes_new} goes down by {few}
    {d1}[{codes_new}] -= {few}
    # print the dictionary / show {d1} / what does it look like now? print it / Display the whole dictionary. / output the dict
    print({d1})
settings_step_by_step(opt)
    # begin with an empty dictionary {settings} / make an empty dict for the settings / {settings} is an empty dictionary at first / Create an empty dictionary called {settings}. / no settings yet: an empty dict
    {settings} = {}
    # set {opt_a} to {v0} in it / store {v0} under the key {opt_a} / Add an entry with the key {opt_a} and the value {v0}. / {opt_a} gets the value {v0} / the setting {opt_a} should be {v0}
    {settings}[{opt_a}] = {v0}
    # set {opt_b} to the string {mode_} / and under {opt_b} put the text {mode_} / Add {opt_b} with the string value {mode_}. / {opt_b} is {mode_}, a string / the next setting is {opt_b}, its value the string {mode_}
    {settings}[{opt_b}] = {mode_}
    # turn {opt_a} up by {few} / make the first of them, {opt_a}, {few} higher / Increase the setting {opt_a} by {few}. / {opt_a} must be {few} more than it is / add {few} to what is stored under {opt_a}
    {settings}[{opt_a}] += {few}
    # print every setting on its own line as key=value, nothing around the equals sign / show the settings, one a line, key and value joined by "=" / Print each key, an equals sign and its value, one entry per line, in the order of the dictionary. / list all entries below each other in the form key=value
    for key, value in {settings}.items():
        print(f"{key}={value}")
phone_book(p)
    # the numbers: {p_a.bare} {num0}, {p_b.bare} {num1}, {p_c.bare} {num2}. keep them as strings in a dictionary {book} / Create a dictionary {book} that maps {p_a} to {num0}, {p_b} to {num1} and {p_c} to {num2}. / make a phone {book}, a dict with the names {p_a}, {p_b}, {p_c} and the strings {num0}, {num1}, {num2} / {book} should be a dictionary from name to number: {num0} for {p_a}, {num1} for {p_b}, {num2} for {p_c}, all strings
    {book} = {{p_a}: {num0}, {p_b}: {num1}, {p_c}: {num2}}
    # {p_c.bare} has a new number, {num3} / change the number of {p_c.bare} to {num3} / Set the entry of {p_c} to the string {num3}. / from now on {p_c.bare} is reached at {num3}; update the entry / replace {num2} by {num3} for {p_c.bare}
    {book}[{p_c}] = {num3}
    # what is the {number} of {asked}? if the name is not in it use {none_} / look up {asked} and keep what you find as the {number}, {none_} for a missing name / Look up {asked} in {book} and store it in a variable {number}; a name that is not there gives {none_}. / get the {number} stored for {asked}, or {none_} if there is no such entry
    {number} = {book}.get({asked}, {none_})
    # print the name {asked}, a colon, a space and the number / show it as name, colon, space, number; the name is {asked} / print one line: {asked.bare}, then ": ", then what was found / Print {asked} and the number with ": " between them.
    print({asked} + ": " + {number})
drop_if_there(points)
    # {points} are the points of the players, store them as {d1} / let {d1} be the dict {points} / {d1} = {points} / Assign the dictionary {points} to the variable {d1}. / keep these results in {d1}: {points} / here are the points: {points}, a dict called {d1}
    {d1} = {points}
    # remove {points_new} from it, and do nothing if that name is not there / {points_new.bare} should not be in it; delete the entry if it exists / Remove the key {points_new} without raising an error when it is missing. / drop {points_new} from {d1} in case it is one of the keys / if {points_new} happens to be a key, it has to go; if not, leave the dict as it is
    {d1}.pop({points_new}, None)
    # take {points_a.bare} out too, but keep the points in a variable {lost} / remove the entry of {points_a} and store its value as {lost} / Pop the key {points_a} and assign the value to {lost}. / delete {points_a.bare} from the dictionary and remember in {lost} what the entry was / {points_a.bare} gives up: out of the dictionary, with the points kept as {lost}
    {lost} = {d1}.pop({points_a})
    # give all of these to {points_b.bare} / add the lost points to the entry of {points_b} / Increase the value of {points_b} by {lost}. / {points_b.bare} gets the points that were removed, on top of the own ones
    {d1}[{points_b}] += {lost}
    # print how many points {points_b.bare} has now / show the entry of {points_b} / Print the value stored under {points_b}. / what does {points_b.bare} have? print it
    print({d1}[{points_b}])
change_places(codes)
    # let {table} be {codes} / {table} = {codes} / Store the dictionary {codes} in {table}. / the table is {codes} / keep the dict {codes} as a table
    {table} = {codes}
    # swap the values of {codes_a} and {codes_b} / {codes_a} and {codes_b} were mixed up: exchange their values / Exchange the values stored under the keys {codes_a} and {codes_b}. / give {codes_a} the value of {codes_b} and the other way round / the values under {codes_a} and {codes_b} should be the other way round
    {table}[{codes_a}], {table}[{codes_b}] = {table}[{codes_b}], {table}[{codes_a}]
    # double the value of {codes_c} / the entry {codes_c} becomes twice as large / Multiply the value under {codes_c} by 2. / make {codes_c} count double / {codes_c} counts twice from now on
    {table}[{codes_c}] *= 2
    # and halve the one of {codes_a}, rounded down / {codes_a} is cut in half by integer division / Replace the value of {codes_a} by its half, without decimals (floor). / now {codes_a} only has half of it, as a whole number rounded down / what {codes_a} has is divided by two, and a half is dropped
    {table}[{codes_a}] //= 2
    # print the values of {codes_a} and {codes_c} / show what {codes_a} and then {codes_c} have / Print the entries of {codes_a} and {codes_c} in one line. / output the values under {codes_a} and {codes_c}, in this order / which values do {codes_a} and {codes_c} have in the end? print them in one line
    print({table}[{codes_a}], {table}[{codes_c}])
two_lists_one_dict(points)
    # {who} = {names_} / the players are {names_}, in a list {who} / Store the list {names_} in {who}. / let {who} be {names_} / who plays? {names_}, a list named {who}
    {who} = {names_}
    # {xs} = {nums_} / their points, in the same order, are {nums_}; call the list {xs} / and store {nums_} in {xs} / Store the list {nums_} in {xs}.
    {xs} = {nums_}
    # combine both lists to a dictionary {scores}, names as keys and numbers as values / make a dict {scores} which maps each item of {who} to the item of {xs} at the same place / Build a dictionary named {scores} from {who} (keys) and {xs} (values). / zip the two together and make the dictionary {scores} of it / each name of {who} belongs to the number at the same index in {xs}; keep that as a dict {scores}
    {scores} = dict(zip({who}, {xs}))
    # {points_a.bare} scores {few} more / add {few} for {points_a.bare} / Add {few} to the value of {points_a} in the dictionary. / the entry of {points_a} must grow by {few}
    {scores}[{points_a}] += {few}
    # print the points of {points_a.bare} minus those of {points_b.bare} / how far is {points_a.bare} ahead of {points_b.bare}? print the difference of the two entries, the first minus the second / Print the difference between the values of {points_a} and {points_b}, subtracting the latter. / show the score of {points_a} less the score of {points_b}
    print({scores}[{points_a}] - {scores}[{points_b}])
everybody_at_zero
    # {who} = {people_} / these take part: {people_}. call the list {who} / Assign {people_} to the variable {who}. / let {who} be the list {people_}
    {who} = {people_}
    # make a dictionary {wins} with 0 for each of them / everybody starts with 0 in a dict {wins} / Create a dictionary {wins} whose keys are the names and whose values are all 0. / {wins} maps every name to zero / nobody has won yet, so {wins} is a dict with each name and 0
    {wins} = {name: 0 for name in {who}}
    # these won, one after the other: {won_}. count one for each name in this list / go through the list {won_} and raise the entry of each name in {wins} by 1 / For every name in {won_}, add 1 to its value in {wins}. / the winners were {won_}; every one of them gets 1 more in the dictionary
    for name in {won_}:
        {wins}[name] += 1
    # print only those who never won, as a list in the order of the dictionary / who has still 0? print the list of these names / Print a list of the keys whose value is 0. / show the names with no win, in a list / are there people without a win? print their names in a list
    print([name for name, value in {wins}.items() if value == 0])
lists_under_keys
    # {tasks} = {todo} / let {tasks} be {todo} / my tasks for the week: {todo}. keep the dict as {tasks} / Store the dictionary {todo} in {tasks}.
    {tasks} = {todo}
    # on {todo_a} I also have to do {job}: put it at the end of that list / append the string {job} to the list of {todo_a} / Append {job} to the list stored under {todo_a}. / {job} comes on top for {todo_a}, as the last item / one more for {todo_a}: {job}
    {tasks}[{todo_a}].append({job})
    # and {job2} on {todo_new}, a day that is not in it yet: a list of its own / add the key {todo_new} with a list that holds only {job2} / Insert a new entry: the key {todo_new}, the value a list with the single string {job2}. / for {todo_new} there is just one task, {job2}; make a new list for it / {todo_new} gets its first task, which is {job2}, in a list
    {tasks}[{todo_new}] = [{job2}]
    # which day has the most tasks? keep it as the {fullest}, the first one on a tie / find the key with the longest list and call it {fullest} (the earliest if several) / Store in {fullest} the key whose list is longest; the first such key counts. / let {fullest} be the day with most tasks, with equal ones the first
    {fullest} = max({tasks}, key=lambda day: len({tasks}[day]))
    # print this day and the number of its tasks / show {fullest} with how many tasks it has / Print the day followed by the length of its list. / output that day and, after a space, how long its list is
    print({fullest}, len({tasks}[{fullest}]))
negatives_to_zero(temps)
    # {temps} are the balances of our branches; let {balances} be this dict / {balances} = {temps} / Store {temps} in a variable named {balances}. / keep the dictionary {temps} as {balances}
    {balances} = {temps}
    # set all that are below zero to 0 in a new dictionary {repaired} / {repaired} is a copy with 0 in place of each negative value / Create a dictionary {repaired} with the same keys in which negative values are replaced by 0. / make {repaired}: the same, but nothing under 0, such values become 0 / nobody may be below 0: build {repaired}, where a negative number is 0 and everything else stays
    {repaired} = {key: max(0, value) for key, value in {balances}.items()}
    # how much did we add that way? the {difference} of the two totals / compute the {difference}: the sum of the new values minus the sum of the old ones / Subtract the total of {balances} from the total of {repaired} and store it as {difference}. / let {difference} be the total after minus the total before
    {difference} = sum({repaired}.values()) - sum({balances}.values())
    # print it / show the difference / Print the value of {difference}. / and what is it? print it
    print({difference})
"""
TOTALS = r"""
total_and_average(points)
    # {d1} = {points} / the points of the week are {points}; call the dict {d1} / Store the dictionary {points} as {d1}. / let {d1} be {points}
    {d1} = {points}
    # add up all the values to a total / let {total} be the sum of the points / Compute the sum of the values and store it in a variable named {total}. / how many points are there in all? that is the total / {total} should hold the values added together
    {total} = sum({d1}.values())
    # divide it by the number of entries, rounded to {places} decimals, for the average / the {average} is the total per person, rounded to {places.word} places / Store the mean of the values, rounded to {places} decimals, in {average}. / get the average of the points with {places} digits after the point
    {average} = round({total} / len({d1}), {places})
    # print the names of those who are above the average, one per line / who has more than the average? print each such name on a line of its own / Print, line by line, every key whose value is greater than {average}. / list the people with more points than the mean, one name a line / which names have a value over the average? show them below each other
    for name, value in {d1}.items():
        if value > {average}:
            print(name)
best_with_count(points)
    # let {scores} be {points} / {scores} = {points} / the final scores: {points}, in a dict / Assign the dictionary {points} to {scores}. / the dictionary {points} goes into {scores}
    {scores} = {points}
    # {points_a.bare} gets a bonus of {more} / add a bonus of {more} to {points_a} / Raise the score of {points_a} by {more}. / give {more} extra to {points_a.bare} / {points_a.bare} also earns {more}
    {scores}[{points_a}] += {more}
    # who has the highest score now? keep the name as the winner / find the key with the largest value and call it {winner} / Determine the player with the most points and store the name in a variable {winner}. / the winner is the name with the greatest score / whose score is the greatest? that name is the winner
    {winner} = max({scores}, key={scores}.get)
    # print the winner, a colon, a space and the score / show "name: score" for that player / Print the name of the winner and the points in the format 'name: points'. / output {winner} and what the dictionary has for it, with ": " in between / in the form name, colon, space, points: print who won and with how many
    print(f"{{winner}}: {{scores}[{winner}]}")
votes_and_winner
    # {votes} = {votes_} / these are the votes: {votes_}; call them {votes} / Store the list {votes_} in {votes}. / we voted, keep the list {votes_} as {votes} / let {votes} be {votes_}
    {votes} = {votes_}
    # count how often each occurs, in a dictionary {counts} / make a dict of counts: every name in it with its number of votes / Create a dictionary {counts} that maps each different item to the number of its occurrences. / {counts} says how many votes each one got / for every different vote, how many are there? a dictionary {counts}
    {counts} = {vote: {votes}.count(vote) for vote in {votes}}
    # which one got the most? that is the {winner} / let {winner} be the key with the highest count / Find the entry with the largest count and store its key in {winner}. / the winner has the most votes, find it / {winner}: the key whose count is the largest
    {winner} = max({counts}, key={counts}.get)
    # print the winner and in round brackets the count, with a space before them / show the name, then a space and the number of votes in parentheses / Print the winner followed by its count in the format "name (count)". / output like this: {votes_a.bare} (3), but with the winner and its own count
    print(f"{{winner}} ({{counts}[{winner}]})")
lowest_and_gap(costs)
    # the prices in the shop are {costs} / {prices} = {costs} / Store {costs} in a dictionary named {prices}. / let {prices} be {costs} / keep these prices: {costs}
    {prices} = {costs}
    # find the lowest of them / what is the smallest price? call it {lowest} / Store the minimum of the values in {lowest}. / let {lowest} be the cheapest price in it, only the number / how low is the lowest price? call it {lowest}
    {lowest} = min({prices}.values())
    # and the highest / likewise the largest price, as {highest} / Store the maximum of the values in {highest}. / the same for the dearest: {highest} is the greatest price / and how high is the highest? keep that number as {highest}
    {highest} = max({prices}.values())
    # the {gap} is the highest minus the lowest, rounded to 2 decimals / how far are they apart? round this gap to 2 places / Compute the difference between {highest} and {lowest}, rounded to two decimals, and call it {gap}. / let {gap} be the distance from {lowest} up to {highest}, with 2 decimals / the difference of the two, with 2 decimals, is the gap
    {gap} = round({highest} - {lowest}, 2)
    # print which thing has the lowest price, and the gap / show the key with the lowest price, then the gap / Print the name of the cheapest item followed by {gap}. / what is the cheapest thing? print its name and after it the gap
    print(min({prices}, key={prices}.get), {gap})
share_of_one(goods)
    # {d1} = {goods} / we sold this many of each: {goods}. keep it in {d1} / Assign {goods} to {d1}. / let {d1} be {goods}
    {d1} = {goods}
    # how many percent of all is {goods_a}? round the {share} to {places} decimals / compute the {share} of {goods_a} in the sum of the values, in percent, with {places} decimals / Store the percentage of the total that belongs to {goods_a} in {share}, rounded to {places} digits. / let {share} be 100 times the value of {goods_a} divided by the total of all values, rounded to {places} places / {goods_a} makes up a certain {share} of everything; compute it in percent, rounded to {places} decimals
    {share} = round(100 * {d1}[{goods_a}] / sum({d1}.values()), {places})
    # print it with a percent sign directly behind / show the share, followed by "%" without a space / Print the share and a percent sign, with nothing between them. / output this number and % right after it
    print(f"{{share}}%")
above_a_limit(goods)
    # let {stock} be {goods} / {stock} = {goods} / Store the dictionary {goods} in {stock}. / what we have: {goods}; that is the stock
    {stock} = {goods}
    # how many of the values are above {goods_mid}? call this {number} / count the entries with more than {goods_mid}, as {number} / Store in {number} how many values are greater than {goods_mid}. / let {number} be the count of things of which there are more than {goods_mid} / {number}: how often a value is greater than {goods_mid}
    {number} = sum(value > {goods_mid} for value in {stock}.values())
    # which keys have at most {goods_mid}? put them in a list {rare} / collect the names of those with {goods_mid} or fewer in a list {rare} / Create a list {rare} of the keys whose value is not greater than {goods_mid}. / the others, with a value up to {goods_mid}, go to {rare}: only their names / what do we have only {goods_mid} of or less? list the names in {rare}
    {rare} = [key for key, value in {stock}.items() if value <= {goods_mid}]
    # print the number, and then the rare ones joined by ", " / show {number}, and after it the items of {rare} with a comma and a space between them / Print {number} followed by the names in {rare}, separated by ", ". / output the count first and behind it the rare things as one string with commas and spaces
    print({number}, ", ".join({rare}))
cold_cities(temps)
    # the temperatures this morning: {temps}, as {d1} / {d1} = {temps} / Store the dictionary {temps} under the name {d1}. / let {d1} be {temps}
    {d1} = {temps}
    # in which cities is it below {few} degrees? make a sorted list {cold} / get the cold ones: the cities with less than {few}, in alphabetical order / Create a sorted list {cold} of the keys whose value is smaller than {few}. / let {cold} be the names, from a to z, of the places under {few} degrees / cities whose temperature is under {few} belong in {cold}, sorted by name
    {cold} = sorted(name for name, value in {d1}.items() if value < {few})
    # remove these from the dictionary / delete the cold cities from {d1} / Delete every key in {cold} from the dictionary. / throw out of {d1} all that are in that list / they should not be in {d1} any longer
    for name in {cold}:
        del {d1}[name]
    # print the warmest of the remaining cities, or "none" if nothing is left / show the city with the highest temperature that remains; with an empty dictionary "none" / Print the key with the largest value, or the word "none" if the dictionary is empty. / which one left is the warmest? print it, and "none" when there is no city any more
    print(max({d1}, key={d1}.get, default="none"))
what_went_up(points)
    # {before} = {points} / before: {points} / Store the dictionary {points} in {before}. / last week it was {points}; call it {before}
    {before} = {points}
    # {after} = {points2} / and after: {points2} / Store the dictionary {points2} in {after}. / this week it is {points2}, that is {after}
    {after} = {points2}
    # whose value has risen? keep a list {risen} of these names / make a list of the risen ones: all names with a greater value than before / Create a list {risen} of the keys whose value in {after} is larger than in {before}. / let {risen} be those who have more in the second dict than in the first / who has improved? put their names in a list {risen}
    {risen} = [name for name in {before} if {after}[name] > {before}[name]]
    # print each of them with the growth, such as {points_a.bare} +3 / show for every one the name, a space, a plus sign and by how much it rose, one a line / For each name in {risen}, print the name followed by a space, "+" and the increase. / line by line: the name, then " +" and the difference of the new and the old value
    for name in {risen}:
        print(f"{name} +{{after}[name] - {before}[name]}")
"""
COUNTS = r"""
letters_of_a_text
    # {t1} = {text_} / let {t1} be the text {text_} / Store the string {text_} in {t1}. / take the line {text_} as {t1}
    {t1} = {text_}
    # count its letters in a dictionary {counts}, without regard to case and without the spaces / make a dict of counts for the characters of it in lower case, but leave spaces out / Create a dictionary {counts} that maps each character of the lower-cased text, except the space, to the number of times it occurs. / how often does each character occur? put this in {counts}; everything in small letters, no spaces / {counts} holds the characters of the text and their numbers; capitals count as small letters and spaces do not count
    letters = {t1}.lower().replace(" ", "")
    {counts} = {char: letters.count(char) for char in letters}
    # how many {single} characters are there, those with a count of 1? only the number / let {single} be how many of them occur exactly once / Store in {single} the number of keys whose count is 1. / count the characters that came just once, as {single}
    {single} = sum(value == 1 for value in {counts}.values())
    # print it, then how often {char_} occurs (0 if it does not) / show {single}, and after that the count of {char_}, which is 0 when it is missing / Print {single} followed by the count of the character {char_}, using 0 if there is none. / output the number of singles, and then the entry of {char_} or else 0 / first {single}, then the number stored for {char_}, or 0: print these two
    print({single}, {counts}.get({char_}, 0))
most_common_items
    # {ws} = {votes_} / this was sold, one after the other: {votes_}; call the list {ws} / Store the list {votes_} in {ws}. / let {ws} be {votes_} / the sales: {votes_}; a list named {ws}
    {ws} = {votes_}
    # count the items with a Counter, as {counts} / let {counts} be a Counter of the list / Use collections.Counter to count the items and store it in {counts}. / make a Counter {counts} from it / how often is each item in it? use a Counter, {counts}
    # + from collections import Counter
    {counts} = Counter({ws})
    # one more {votes_b} was sold and {few} of {votes_a}: add both to it / add 1 to the count of {votes_b} and {few} to that of {votes_a} / Increase the entry of {votes_b} by 1 and the entry of {votes_a} by {few}. / {votes_b} goes up by one, {votes_a} by {few} / {few} more of {votes_a} and a single {votes_b} came in, count them too
    {counts}[{votes_b}] += 1
    {counts}[{votes_a}] += {few}
    # print the two most common with their counts, one pair a line, name and count separated by a tab / show the top two of the counter, each on its own line: item, tab character, count / Print the two most frequent items, one per line, each followed by a tab and its count. / list the 2 most common ones in the form item, tab, count
    for item, count in {counts}.most_common(2):
        print(f"{item}\t{count}")
function_that_counts_words
    # write a function count_words that takes a text and returns a dictionary with the number of times each word occurs in it; words are separated by spaces and case does not matter / define count_words(text): it lowers the text, splits it into words and gives back a dict from word to count / Define a function count_words which returns how often each word of its argument occurs, as a dictionary; upper and lower case are the same. / i need a function count_words; given a text it counts the lower-cased words and returns the counts in a dictionary
    def count_words(text):
        counts = {}
        for word in text.lower().split():
            counts[word] = counts.get(word, 0) + 1
        return counts
    # call it with {twice_} and keep what it returns as {d1} / use it on {twice_}, the result is {d1} / Apply the function to the string {twice_} and store the dictionary in {d1}. / let {d1} be the word counts of {twice_} / what does the function return for {twice_}? keep it in {d1}
    {d1} = count_words({twice_})
    # which words came more than once? a list {repeated} / make a list {repeated} of the words with a count above 1 / Collect the keys of {d1} whose value is at least 2 in a list {repeated}. / get the {repeated} words, those that occur two times or more, in a list / {repeated}: a list of words that are there more than a single time
    {repeated} = [word for word, count in {d1}.items() if count > 1]
    # print how many different words there are, and the repeated ones / show the number of keys in {d1} and then {repeated} / Print the number of distinct words followed by the list {repeated}. / output the size of the dictionary and, after it, that list / how many keys does it have? print this, and then the list
    print(len({d1}), {repeated})
word_to_length
    # {words} = {words_} / the words are {words_}, call them {words} / Store the list {words_} in {words}. / let {words} be {words_}
    {words} = {words_}
    # make a dictionary of their {lengths}, word to number of characters / a dict {lengths} with how long each word is / Create a dictionary {lengths} that maps each word to its length. / for each of them store the length in a dictionary {lengths}, the word being the key / how many characters has each word? answer in a dict {lengths}
    {lengths} = {word: len(word) for word in {words}}
    # remove the words shorter than {shorter} characters from the dictionary / keep only the entries with a length of {shorter} or more in it / Reduce {lengths} to the entries whose value is at least {shorter}. / throw out of {lengths} whatever is below {shorter} / entries under {shorter} have to go
    {lengths} = {word: size for word, size in {lengths}.items() if size >= {shorter}}
    # print what is left as word=length, separated by ", " / show the remaining entries in one line, like {words_a.bare}=5, with a comma and a space between two of them / Print the entries in the form word=length, joined by a comma and a space. / output all of it on one line: the word, "=", the length, then ", " before the next
    print(", ".join(f"{word}={size}" for word, size in {lengths}.items()))
how_many_of_each_length
    # let {words} be {words_} / {words} = {words_} / here is a list of words: {words_}; name it {words} / Store {words_} in a list {words}.
    {words} = {words_}
    # how many words are there of each length? count it in a dict {sizes} / count the lengths: {sizes} is a dictionary from a number of letters to how many words have it / Create a dictionary {sizes} whose keys are the word lengths and whose values say how many words have that length. / make {sizes}, length to count / for every length that occurs, {sizes} holds the number of words with it
    {sizes} = {}
    for word in {words}:
        {sizes}[len(word)] = {sizes}.get(len(word), 0) + 1
    # which length is the longest that occurs? call it {longest} / let {longest} be the greatest key in it / Store the largest key of the dictionary in {longest}. / the greatest of these lengths is the {longest}
    {longest} = max({sizes})
    # print one line for each length from 1 to that one: the length, a space, and the count, which may be 0 / show for 1 up to {longest} how many words are so long, "length count" per line, 0 where there is none / For every length from 1 to {longest} inclusive, print the length and its count (0 if the length does not occur). / count up from 1 to the longest and print each number with its entry, or with 0
    for size in range(1, {longest} + 1):
        print(size, {sizes}.get(size, 0))
seen_at_least_n_times
    # {xs} = {digits_} / i threw the dice: {digits_}. the list is {xs} / Store the list {digits_} in {xs}. / let {xs} be {digits_}
    {xs} = {digits_}
    # make a dictionary {times} from number to how often it came / count each number, as a dict {times} / Create a dictionary {times} in which each different number is mapped to how many times it is in the list. / {times} should tell how often every number is there / how many times is each number there? {times} has the answer, number by number
    {times} = {number: {xs}.count(number) for number in {xs}}
    # which numbers came {twice} times or more? keep them as {frequent}, smallest first / let {frequent} be the sorted list of those with a count of at least {twice} / Store in {frequent}, in ascending order, the keys whose value is {twice} or greater. / get the {frequent} ones: a sorted list of the numbers seen no fewer than {twice} times / {frequent}: sorted, the numbers which occur {twice} times at the least
    {frequent} = sorted(number for number, count in {times}.items() if count >= {twice})
    # print how many of these there are and their sum / show the length of the list and what its numbers add up to / Print the number of items in {frequent} and then their sum. / output two things: how many they are, and their total / how long is the list, and what is its sum? print both
    print(len({frequent}), sum({frequent}))
"""
GROUPS = r"""
by_first_letter
    # {words} = {words_} / let {words} be {words_} / Store the list {words_} in {words}. / these are my words: {words_}; keep the list as {words}
    {words} = {words_}
    # group them by their first letter in a dictionary {groups}; lower and upper case count as the same letter / make {groups}, a dict of lists: the key is the first letter in lower case, the value all words that begin with it / Create a dictionary {groups} which maps each initial, lower-cased, to the list of the words starting with it. / put every word in a list under its initial (a small letter), all in a dictionary {groups} / which words share their first letter? collect them in {groups}, small letter to list of words
    {groups} = {}
    for word in {words}:
        {groups}.setdefault(word[0].lower(), []).append(word)
    # sort each of the lists, ignoring case / bring every group into alphabetical order, in place, as if all were in small letters / Sort the list stored under each key without regard to upper and lower case. / the words within a group should be sorted; capitals make no difference / put each group in order, upper and lower case being the same
    for group in {groups}.values():
        group.sort(key=str.lower)
    # print the words with {initial}, joined by spaces / show the group of {initial}, its words with spaces between / Print the list under the key {initial} as one string with single spaces. / what is there under {initial}? print these words separated by spaces / all words under {initial}, please, in one line with spaces: print them
    print(" ".join({groups}[{initial}]))
by_word_length
    # let {words} be {small_words} / {words} = {small_words} / Assign the list {small_words} to {words}. / take {small_words} as {words}
    {words} = {small_words}
    # group these words by length with a defaultdict {groups} / let {groups} be a defaultdict of lists from a length to the words that are so long / Use a defaultdict(list) named {groups} to collect the words under their lengths. / sort them into a defaultdict {groups}: the number of letters is the key, a list of words the value / words of the same length belong together: {groups}, a defaultdict(list), has the length as its key
    # + from collections import defaultdict
    {groups} = defaultdict(list)
    for word in {words}:
        {groups}[len(word)].append(word)
    # which length has the most words? the {common} one; of equal ones the shortest / let {common} be the length of the biggest group, on a tie the smaller length / Store in {common} the key with the longest list; if several are equally long, the smallest key. / find the most common length as {common}, and in case of a tie take the lowest
    {common} = min({groups}, key=lambda size: (-len({groups}[size]), size))
    # print that length, a colon, a space and the words of it, sorted and separated by commas / show "length: words" for it: the words in alphabetical order with "," between them / Print the length followed by ": " and its words in sorted order, joined by commas without spaces. / output {common}, then ": " and the sorted group with commas in between
    print(f"{{common}}: {','.join(sorted({groups}[{common}]))}")
who_lives_where
    # {recs} = {lives} / who lives where: {lives}; the pairs are called {recs} / Store the list of pairs {lives} in {recs}. / let {recs} be {lives} / each pair is a person and a city: {lives}. the name of the list is {recs}
    {recs} = {lives}
    # collect the people of every city in a dictionary {residents}, a list of names for each / {residents} maps a city to the list of those who live there; the pairs are (name, city) / Create a dictionary {residents} with the cities as keys and lists of names as values. / make a dict of lists, {residents}, from it: under each city all the names / for each city, who lives there? answer with a dict of lists, {residents}
    {residents} = {}
    for name, place in {recs}:
        {residents}.setdefault(place, []).append(name)
    # {who_new.bare} moves to {place_a}, add the name there / append {who_new} to the list of {place_a} / Add {who_new} to the people in {place_a}. / one more person lives in {place_a} now: {who_new.bare} / {place_a} gets a new resident, {who_new.bare}, at the end of its list
    {residents}[{place_a}].append({who_new})
    # print each city with the number of people, cities in alphabetical order, like "Rome 2" / show for all cities from a to z the name and how many live there, separated by a space / For each city in sorted order, print the city and the length of its list. / one line per city, sorted: the city, then how many names it has / how many people has each city? print city and number with a space between, sorted by city
    for place in sorted({residents}):
        print(place, len({residents}[place]))
spent_per_category
    # {expenses} = {spent} / this is what i spent: {spent}, a list of {expenses} / Store the list {spent} in {expenses}. / let {expenses} be the pairs {spent}
    {expenses} = {spent}
    # add the amounts up per category, in a dict {sums} / make a dictionary {sums} with the total of every category / Create a dictionary {sums} that maps each category to the sum of its amounts. / for each category the sum of what was spent, as {sums} / how much went to each category? keep the sums in a dict {sums}
    {sums} = {}
    for category, amount in {expenses}:
        {sums}[category] = {sums}.get(category, 0) + amount
    # where did most of it go? the category with the greatest sum is the {biggest} / let {biggest} be the key with the highest total / Find the category with the largest sum and store its name in {biggest}. / which category cost the most? call it {biggest} / {biggest} is the category that has the highest sum
    {biggest} = max({sums}, key={sums}.get)
    # print its name in capitals, a hyphen with spaces around it, and its sum / show {biggest} in upper case, then " - ", then how much it was / Print the name of that category in upper-case letters, followed by " - " and the amount. / output the category in capital letters and the money spent on it, " - " between the two
    print(f"{{biggest}.upper()} - {{sums}[{biggest}]}")
"""
MORE = r"""
value_becomes_key(codes)
    # {d1} = {codes} / the lockers and their numbers: {codes}. let {d1} be this dict / Assign {codes} to {d1}. / keep the dictionary {codes} in {d1}
    {d1} = {codes}
    # turn it around in a new dictionary {inverse}: the values become the keys / swap keys and values of it, as {inverse} / Create a dictionary {inverse} that maps each value of {d1} back to its key. / let {inverse} be the dict from value to key / each value should lead back to its key: build {inverse}
    {inverse} = {value: key for key, value in {d1}.items()}
    # which key had the value {codes_va}? store it as {found} / look {codes_va} up in the new one and call what you get {found} / Store in {found} what {inverse} has for {codes_va}. / let {found} be the entry of {codes_va} in the inverted dictionary / what does the new dictionary say for {codes_va}? call it {found}
    {found} = {inverse}[{codes_va}]
    # print it in small letters, and {miss} if it is {codes_b} / show {found} in lower case, but {miss} in case it equals {codes_b} / Print {miss} if {found} is {codes_b}, otherwise {found} in lower case. / if what was found is {codes_b} print {miss}, if not print it lower-cased
    print({miss} if {found} == {codes_b} else {found}.lower())
who_likes_what
    # {likes} = {likes_} / everyone has a colour: {likes_}, call it {likes} / Store the dictionary {likes_} in {likes}. / let {likes} be {likes_}
    {likes} = {likes_}
    # invert it: {fans} maps each colour to the list of people who like it / make {fans}, a dict from a value of {likes} to all its keys, in a list / Create a dictionary {fans} whose keys are the values of {likes} and whose values are lists of the names. / group the names by colour in a dictionary {fans} / which people like which colour? build {fans}, colour to list of names
    {fans} = {}
    for name, color in {likes}.items():
        {fans}.setdefault(color, []).append(name)
    # {likes_a.bare} must not be in the list of the own colour any more, take the name out there / remove {likes_a} from whichever of these lists has the name / Remove {likes_a} from the list of the colour that {likes_a} likes. / delete the name {likes_a.bare} in {fans}, under the colour it has in {likes}
    {fans}[{likes}[{likes_a}]].remove({likes_a})
    # print the fans of {color_}, sorted, as a list; an empty one if nobody likes it / show a sorted list of the names under {color_}, [] when the colour is missing / Print the sorted list of the people who like {color_}, or an empty list if there is no such key. / who is left for {color_}? print these names as a sorted list, which may be empty
    print(sorted({fans}.get({color_}, [])))
courses_to_students
    # {courses} = {courses_} / who takes what: {courses_}; keep it as {courses} / Store the dictionary of lists {courses_} in {courses}. / let {courses} be {courses_} / each person with a list of subjects: {courses_}; name it {courses}
    {courses} = {courses_}
    # turn it into {students}, from each subject to the list of those who take it / make the opposite, a dict {students}: subject as key, a list of names as value / Create a dictionary {students} that maps every subject to the names which have it in their list. / for every subject collect the people who have it, in {students} / who is in which subject? {students} maps a subject to its people
    {students} = {}
    for name, subjects in {courses}.items():
        for subject in subjects:
            {students}.setdefault(subject, []).append(name)
    # keep just those subjects that are taken by {twice} or more, each with its number of people, in a dict {sizes} / let {sizes} be a dict of the subjects with at least {twice} names, the value being how many / Create a dictionary {sizes} from subject to number of names, only for subjects with {twice} names or more. / {sizes} should tell how many take a subject, without the subjects that have fewer than {twice}
    {sizes} = {subject: len(names) for subject, names in {students}.items() if len(names) >= {twice}}
    # print it / show the result / Print the dictionary {sizes}. / let me see what it is now / what do we get? print the dict
    print({sizes})
lower_price_wins
    # {nearby} = {costs} / the shop next door sells {costs}; call it {nearby} / Store {costs} in {nearby}. / let {nearby} be the prices {costs}
    {nearby} = {costs}
    # {online} = {costs2} / the shop on the net, {online}, has {costs2} / Store {costs2} in {online}. / and let {online} be {costs2}
    {online} = {costs2}
    # merge them to a new dict {cheap}: if a thing is in both, the lower price counts / make {cheap}, which has everything from both shops at the smaller of the two prices / Create a dictionary {cheap} with all keys of both dictionaries; for a common key use the minimum of the values. / let {cheap} start as a copy of {nearby}; take in the prices of {online}, but never replace a price by a higher one / every thing from the two shops belongs in {cheap}, always at its lower price
    {cheap} = dict({nearby})
    for key, price in {online}.items():
        {cheap}[key] = min(price, {cheap}.get(key, price))
    # what does one of each cost? print the sum with 2 decimals / print the total of the prices in it with exactly two digits after the point / Print the sum of its values, formatted with two decimal places. / add all its prices and show the sum to 2 places / how much is it if i buy every thing once? print it with two decimals
    print(f"{sum({cheap}.values()):.2f}")
add_two_carts(goods)
    # let {d1} be {goods} / {d1} = {goods} / one cart has {goods}; its name is {d1} / Store the dictionary {goods} in {d1}.
    {d1} = {goods}
    # let {d2} be {cart2} / {d2} = {cart2} / the other cart, {d2}, has {cart2} / Store the dictionary {cart2} in {d2}.
    {d2} = {cart2}
    # put both together in {both}, adding the numbers where a key is in the two of them / {both} is the sum of the dictionaries, key by key; a missing key counts 0 / Create a dictionary {both} in which the value of every key is the sum of its values in {d1} and {d2}. / add them up to a dict {both}, so that a thing which is in only one of them keeps its number / how many of each thing are there in the two carts together? a dict {both}
    {both} = {key: {d1}.get(key, 0) + {d2}.get(key, 0) for key in {**{d1}, **{d2}}}
    # print the keys which are in one of the two only, as a sorted list / which things are not in both carts? print them sorted, in a list / Print a sorted list of the keys that occur in exactly one of {d1} and {d2}. / show the things that just one of the carts has, in a sorted list
    print(sorted({d1}.keys() ^ {d2}.keys()))
defaults_and_own
    # {defaults} = {options} / the {defaults} are {options} / Store {options} in {defaults}. / let {defaults} be the dict {options}
    {defaults} = {options}
    # {own} = {options2} / my own settings: {options2}, as {own} / Store {options2} in {own}. / let {own} be the dict {options2}
    {own} = {options2}
    # combine them as {final}: my own values win over the default ones / make {final} from the defaults, then overwrite with what is in {own} / Create a dictionary {final} with all entries of {defaults}, replaced by those of {own} where the key is the same. / let {final} be both dicts in one, with {own} taking precedence / {final}: the defaults, except where i have a value of my own
    {final} = {**{defaults}, **{own}}
    # which of the defaults have really been changed? make a list {changed} of these keys / collect in {changed} the keys of {defaults} that have a different value in {final} / Store in {changed} the list of the default keys whose value is not the same in the combined dictionary. / {changed}: all keys with a default that differs from what is used now / which keys of {defaults} got another value in the end? a list {changed}
    {changed} = [key for key in {defaults} if {final}[key] != {defaults}[key]]
    # print how many there are, then the number of entries in {final} / show the length of {changed} and the length of {final} / Print the count of changed keys followed by the size of {final}. / print two sizes, first that of the list, then that of the combined dict / how many were changed and how many settings are there? print these two numbers
    print(len({changed}), len({final}))
mean_of_each_list
    # {marks} = {marks_} / these are the {marks}: {marks_} / Store the dictionary {marks_} in {marks}. / let {marks} be {marks_}
    {marks} = {marks_}
    # {marks_a.bare} got a {few} as well, add it to the list / append {few} to the marks of {marks_a} / Append {few} to the list stored under {marks_a}. / one more mark for {marks_a.bare}: {few} / at the end of the list of {marks_a.bare} comes a {few}
    {marks}[{marks_a}].append({few})
    # make a dict of the {means}, each rounded to {places} decimals / for everybody the mean of the marks, rounded to {places} places, in a dictionary {means} / Create a dictionary {means} that maps each name to the average of its list, rounded to {places} decimals. / {means}: name to average mark with {places} digits after the point / what is the average of each list, to {places} decimals? a dict {means}
    {means} = {name: round(sum(values) / len(values), {places}) for name, values in {marks}.items()}
    # who has the lowest mean? print the name, " with " and the value / print the name with the smallest average, then " with " and that average / Print the key with the minimal value, followed by " with " and the value. / show in the form "name with mean" who is last / who has the worst mean? print it like this: the name, " with ", the mean
    worst = min({means}, key={means}.get)
    print(f"{worst} with {{means}[worst]}")
basket_cost
    # {prices} = {costs} / one piece costs: {costs}; these are the {prices} / Store {costs} in a dictionary {prices}. / let {prices} be {costs}
    {prices} = {costs}
    # i take {few} of {costs_a} and {twice} of {costs_b}; that is the dictionary {basket} / let {basket} be a dict with {few} for {costs_a} and {twice} for {costs_b} / Create a dictionary {basket} that maps {costs_a} to {few} and {costs_b} to {twice}. / my {basket} has {costs_a}, {few} pieces, and {costs_b}, {twice} pieces, as a dict
    {basket} = {{costs_a}: {few}, {costs_b}: {twice}}
    # what does it cost? multiply each number by the price and add up, as {cost} / the {cost} is the sum of number times price over everything in the basket / Compute the total price of the basket and store it in {cost}. / let {cost} be what i have to pay for all pieces in the basket / number times price, added up for everything in {basket}: that is the {cost}
    {cost} = sum(count * {prices}[key] for key, count in {basket}.items())
    # there is a reduction of {percent} percent if it is over {bill} / take {percent}% off the cost when it is more than {bill} / Reduce {cost} by {percent} percent, but only if it is greater than {bill}. / if that is above {bill}, lower it by {percent} percent / who pays more than {bill} gets {percent} percent off; change {cost} like that
    if {cost} > {bill}:
        {cost} *= 1 - {percent} / 100
    # print it with two decimals and a dollar sign in front / show "$" and directly after it the cost with 2 decimals / Print the cost in the format $0.00. / output the price, $ first, always with two digits after the point
    print(f"${{cost}:.2f}")
prices_go_up
    # let {prices} be {costs} / {prices} = {costs} / our prices are {costs} / Store the dictionary {costs} in a variable {prices}.
    {prices} = {costs}
    # raise all of them by {percent} percent, rounded to 2 decimals, in a new dict {raised} / {raised}: the same keys, every price {percent}% higher and rounded to two places / Create a dictionary {raised} in which each price is increased by {percent} percent and rounded to 2 decimals. / make {raised}, in which everything costs {percent} percent more, with 2 decimals / everything becomes {percent} percent dearer: put the new prices, with 2 decimals, in {raised}
    {raised} = {key: round(price * (1 + {percent} / 100), 2) for key, price in {prices}.items()}
    # only {costs_a} keeps its old price / except for {costs_a.bare}: it gets the price from {prices} back / Set the entry {costs_a} of {raised} to its original price. / undo this for {costs_a} / {costs_a} stays as dear as it was
    {raised}[{costs_a}] = {prices}[{costs_a}]
    # what can i buy for {bill}? print the names with a new price up to that, one a line / print line by line the keys of {raised} with a value of {bill} or less / Print each item whose price in {raised} is at most {bill}, one per line. / show everything that does not cost more than {bill} now, a name on each line / which things are not dearer than {bill} after that? print each on a line
    for key, price in {raised}.items():
        if price <= {bill}:
            print(key)
nested_people
    # {people} = {staff} / the people: {staff} / Store the nested dictionary {staff} in {people}. / let {people} be {staff}
    {people} = {staff}
    # {staff_a.bare} has moved to {town}, change that / set the city of {staff_a} to {town} / Replace the value of "city" in the entry of {staff_a} by {town}. / the "city" of {staff_a.bare} is {town} now / {staff_a.bare} lives in {town} from now on
    {people}[{staff_a}]["city"] = {town}
    # everyone gets one year older / add 1 to the "age" of each of them / Increase the age of every person by one. / it is a year later: all ages go up by 1 / all of them have a birthday: "age" plus 1 for each
    for entry in {people}.values():
        entry["age"] += 1
    # who is at least {grown}? a list {adults} of their names / make a list {adults} with the names of those aged {grown} or more / Store in {adults} the names of all people whose age is {grown} or above. / {adults}: the keys with an "age" not under {grown} / who is {grown} or older? put the names in {adults}
    {adults} = [name for name, entry in {people}.items() if entry["age"] >= {grown}]
    # print for each of these the name and the city with a comma and a space between / show name, ", " and city of everybody in that list, one a line / Print one line per name in {adults}: the name, a comma, a space and the city. / line by line, where do they live? print name and city, joined by ", " / where does each of the {adults} live? a line for each: name, comma, space, city
    for name in {adults}:
        print(f"{name}, {{people}[name]['city']}")
locker_numbers
    # {lockers} = {ids} / these {lockers} are in use: {ids} / Store the dictionary {ids}, from number to name, in {lockers}. / let {lockers} be {ids} / each number has an owner: {ids}; name this dict {lockers}
    {lockers} = {ids}
    # number {ids_a} goes to {who_new.bare} / {who_new.bare} gets locker {ids_a}, change the name there / Replace the value of the key {ids_a} by {who_new}. / the entry for {ids_a} must be {who_new} from now on / the owner of {ids_a} is {who_new.bare} now
    {lockers}[{ids_a}] = {who_new}
    # is number {ids_q} in use? keep True or False as {taken} / let {taken} tell whether {ids_q} is one of the keys / Store in {taken} whether the key {ids_q} exists. / check if there is a locker {ids_q} in the dictionary; the answer, True or False, is {taken} / does {ids_q} occur among the numbers? {taken} is True if it does, else False
    {taken} = {ids_q} in {lockers}
    # {p2_.bare} takes the number after the largest one, add that / add {p2_} under the highest number plus 1 / Insert {p2_} with a key that is one more than the greatest key. / a new locker, its number 1 above the greatest so far, belongs to {p2_.bare} / the next free number, that is the largest plus one, goes to {p2_.bare}
    {lockers}[max({lockers}) + 1] = {p2_}
    # print the numbers in ascending order, as a list, and then {taken} / show a sorted list of the keys followed by {taken} / Print the sorted keys and, after them, the value of {taken}. / output all locker numbers from small to large, in a list, and behind it whether {ids_q} was taken
    print(sorted({lockers}), {taken})
lamps_on_and_off(rooms)
    # {lamps} = {rooms} / True means the lamp is on: {rooms}. call this {lamps} / Store the dictionary {rooms} in {lamps}. / let {lamps} be {rooms}
    {lamps} = {rooms}
    # switch {rooms_a} off / the one at {rooms_a.bare} must be off, so False / Set the value of {rooms_a} to False. / turn off {rooms_a} / {rooms_a.bare} goes dark: its value becomes False
    {lamps}[{rooms_a}] = False
    # flip {rooms_b}: on becomes off and off becomes on / turn {rooms_b.bare} into the opposite of what it is / Replace the value of {rooms_b} by its negation. / and {rooms_b} changes: if it is True make it False, otherwise True / press the switch of {rooms_b}: its value turns into the opposite
    {lamps}[{rooms_b}] = not {lamps}[{rooms_b}]
    # which are on now? a list {lit} / make a list {lit} of the keys that are True / Collect the names of all lamps that are on in a list {lit}. / let {lit} be the keys with the value True / names of the lamps with True, as a list {lit}, please
    {lit} = [key for key, is_on in {lamps}.items() if is_on]
    # print how many are on out of how many, in the form "2 of 5" / show the number of lit lamps, " of ", and the number of lamps / Print the length of {lit}, the word "of" and the length of {lamps}, separated by spaces. / output "a of b", with a for the lamps that are on and b for all
    print(len({lit}), "of", len({lamps}))
money_moves(owned)
    # {accounts} = {owned} / the {accounts}: {owned} / Store the dictionary {owned} in {accounts}. / let {accounts} be {owned} / who has how much? {owned}, in a dict {accounts}
    {accounts} = {owned}
    # {owned_a.bare} pays {sum_} to {owned_b.bare} / take {sum_} from {owned_a} and give it to {owned_b} / Decrease the value of {owned_a} by {sum_} and increase that of {owned_b} by {sum_}. / move {sum_} from the account of {owned_a.bare} to the one of {owned_b.bare} / {owned_b.bare} gets {sum_} from {owned_a.bare}; change both entries
    {accounts}[{owned_a}] -= {sum_}
    {accounts}[{owned_b}] += {sum_}
    # who is below zero? a list {debtors}, most debts first / make a list {debtors} of the names with a negative value, the lowest value at the front / Create a list {debtors} of the keys whose value is less than 0, in ascending order of the values. / let {debtors} be those who have less than nothing, sorted by what they have, the poorest first / whose account is negative? list them in {debtors}, the one with the least money first
    {debtors} = sorted((name for name in {accounts} if {accounts}[name] < 0), key={accounts}.get)
    # print these names with " owes " and the amount without its sign, 2 decimals, one a line / for each of them show the name, " owes ", and the absolute value with two decimals / For every name in {debtors}, print a line with the name, the word "owes" and the debt as a positive number with two decimal places. / one line per debtor: name, "owes", and how much, as a positive number with 2 digits after the point
    for name in {debtors}:
        print(f"{name} owes {-{accounts}[name]:.2f}")
pairs_by_value(goods)
    # {d1} = {goods} / let {d1} be {goods} / Store {goods} in {d1}. / the dictionary {goods} is called {d1}
    {d1} = {goods}
    # make a list {rows} of [key, value] lists, the largest value first / turn it into {rows}, a list of two-item lists (key and value), ordered by value from high to low / Create a list {rows} with a list [key, value] for every entry, in descending order of the values. / {rows}: one [key, value] each, sorted so that the values fall / {rows}: for each entry the list of key and value, and the rows with large values come first
    {rows} = sorted(([key, value] for key, value in {d1}.items()), key=lambda row: row[1], reverse=True)
    # drop the last row / the one with the smallest value is not needed, remove it / Remove the last item of {rows}. / take away the final one of these lists / the last row has to go
    {rows}.pop()
    # print the rest as numbered lines: 1, a point, a space, the key / show the keys of the remaining rows with a number from 1 on, "1. key" and so forth / Print each remaining key on its own line, preceded by its position (from 1), a point and a space. / number the keys that are left, like "1. {goods_a.bare}", one per line
    for i, row in enumerate({rows}, 1):
        print(f"{i}. {row[0]}")
pairs_by_key(codes)
    # let {d1} be {codes} / {d1} = {codes} / Assign the dictionary {codes} to {d1}. / we have {codes}, in a variable {d1}
    {d1} = {codes}
    # get a list {pairs} of its entries as [key, value], sorted by key / turn it into {pairs}, two-item lists in the order of the keys / Create a list {pairs} of [key, value] lists, ordered by key. / {pairs} should be all entries as small lists, key first, from the smallest key to the largest / every entry as [key, value], the keys ascending: that is the list {pairs}
    {pairs} = [[key, {d1}[key]] for key in sorted({d1})]
    # double the value in the first of these / the first pair gets twice its value / Multiply the second item of the first pair by two. / in the first one, the number becomes double / the number in the very first pair is doubled
    {pairs}[0][1] *= 2
    # make a dictionary of it again and print that / turn the pairs back into a dict and show it / Convert {pairs} to a dictionary and print it. / print the dict that these pairs make / what dictionary do these pairs give? print it
    print(dict({pairs}))
places_in_the_race(points)
    # {times} = {points} / the runners needed these seconds: {points}; call the dict {times} / Store {points} in {times}. / let {times} be {points}
    {times} = {points}
    # the order of arrival: a list {order} of the names, shortest time first / sort the names by their time, the quickest at the front, as {order} / Store in {order} the keys sorted by ascending value. / let {order} be the names in order of their seconds, from few to many / who came in first, second and so on? a list {order} of the names
    {order} = sorted({times}, key={times}.get)
    # now {ranks}, a dictionary from name to place, the first has 1 / give each name its place, 1 for the quickest, in a dict {ranks} / Create a dictionary {ranks} that maps every name to its position in {order}, counted from 1. / {ranks} says at which place each one came, beginning with 1 / who has which place? {ranks} has the answer for each name, 1 being the best
    {ranks} = {name: place for place, name in enumerate({order}, 1)}
    # print the place of {points_a.bare} and how many came after / at which place is {points_a}, and how many runners are behind? print both numbers / Print the place of {points_a}, followed by the number of runners after it. / show two numbers: the rank of {points_a.bare}, and how many have a worse one
    print({ranks}[{points_a}], len({ranks}) - {ranks}[{points_a}])
squares_of_a_range
    # make a dict {squares} with the numbers from {few} to {last} and their squares / {squares} maps each whole number from {few} up to and including {last} to its square / Create a dictionary {squares} whose keys are the integers from {few} to {last} (inclusive) and whose values are their squares. / for all n between {few} and {last}, both included, store n times n under n in a dict {squares} / the keys of the dict {squares} run from {few} to {last}, {last} included; each value is the key squared
    {squares} = {n: n * n for n in range({few}, {last} + 1)}
    # remove the odd numbers from it / keep just the even keys / Remove all entries with an odd key. / only the entries of even numbers should stay / odd keys have to go
    {squares} = {n: square for n, square in {squares}.items() if n % 2 == 0}
    # print the sum of the keys and the sum of the values / add up the numbers, and the squares too; print both sums / Print the total of its keys followed by the total of its values. / show what the keys add up to and then what the values add up to / what is the total of the keys, and what of the values? print the two
    print(sum({squares}), sum({squares}.values()))
word_by_word_translation
    # {lexicon} = {lexicon_} / a small dictionary {lexicon}: {lexicon_} / Store {lexicon_} in {lexicon}. / let {lexicon} be {lexicon_}
    {lexicon} = {lexicon_}
    # write a function translate(text) that replaces every word of the text that is a key of {lexicon} and leaves the others / define translate: given a text, each of its words is looked up in {lexicon}; a word that is missing there stays; spaces between them / Define a function translate with a parameter text that returns the text with each word replaced by its entry in {lexicon}, or unchanged if it has none. / i need translate(text), which swaps the words found in {lexicon} for their values, keeps all others and returns the new text
    def translate(text):
        return " ".join({lexicon}.get(word, word) for word in text.split())
    # call it on {line_} and keep the result as {reply} / let {reply} be the translation of {line_} / Apply it to the string {line_} and store the result in {reply}. / use the function for {line_}, the outcome is the {reply} / what is {line_} in the other language? call translate and keep the text as {reply}
    {reply} = translate({line_})
    # print it with a capital at the start and a full stop at the end / show it capitalized, followed by a point / Print the text, capitalized, with a full stop appended. / output it with its first letter in upper case, the rest in small letters, and "." behind it
    print({reply}.capitalize() + ".")
text_to_settings(pre)
    # {raw} = {line_of_pairs} / the settings come as text: {line_of_pairs}, keep it as {raw} / Store the string {line_of_pairs} in {raw}. / let {raw} be {line_of_pairs}
    {raw} = {line_of_pairs}
    # split it at {sep} and each part at {eq}, for a dictionary {values} with ints as values / make a dict {values} from it: {sep} is between the entries, {eq} between a key and its number, which must be an int / Create a dictionary {values} from the string; entries are separated by {sep}, key and integer by {eq}. / parse it to {values}: cut at {sep}, then at {eq}; the first is the key and the second, as an int, the value
    {values} = {}
    for part in {raw}.split({sep}):
        key, value = part.split({eq})
        {values}[key] = int(value)
    # set {pre_b} to {more} / change the value of {pre_b} to {more} / Assign {more} to the key {pre_b}. / {pre_b.bare} should have {more} instead / the number of {pre_b} becomes {more}
    {values}[{pre_b}] = {more}
    # print it as text again, in the same format / make one string of it as it was before, with {eq} and {sep}, and print that / Print all entries in the original form: key, {eq}, value, with {sep} in between. / join keys and values by {eq}, the entries by {sep}, and show it
    print({sep}.join(f"{key}{eq.bare}{value}" for key, value in {values}.items()))
function_that_adds(w)
    # write a function add_to(counts, key, amount=1) that raises counts[key] by amount, where a missing key starts at 0 / define add_to with counts, key and amount (1 unless told); it adds the amount to the entry of the key, which is 0 if missing / Define a function add_to(counts, key, amount=1) that increases the value of key in counts by amount, creating it from 0 if needed, and returns nothing. / i want a function add_to(counts, key, amount=1): it changes the dict counts, amount is added under key, and keys that are not there begin at zero
    def add_to(counts, key, amount=1):
        counts[key] = counts.get(key, 0) + amount
    # make an empty dict {tally}, then use the function to add {w_a} once and {w_b} with {few} / with an empty dictionary {tally}: add {w_a} by the default amount, and {few} for {w_b}, through add_to / Create an empty dictionary {tally} and call add_to for {w_a} with the default and for {w_b} with {few}. / {tally} is empty at first; count {w_a} one time and {w_b} {few} times with the function / start with {} as {tally}; let add_to count {w_a} without an amount, and {w_b} with the amount {few}
    {tally} = {}
    add_to({tally}, {w_a})
    add_to({tally}, {w_b}, {few})
    # again {w_a}, this time {twice} / call it once more for {w_a}, with {twice} / Add {twice} to {w_a} by means of the function. / and {twice} more for {w_a}, using add_to / now {twice} on top for {w_a}, through the function
    add_to({tally}, {w_a}, {twice})
    # print the sorted keys, then the values in the order of the keys, both as lists / show a sorted list of the keys and a list of the values that go with them / Print the list of keys in sorted order and, after it, the list of their values in the same order. / output two lists: the keys from a to z, and what each of them has
    print(sorted({tally}), [{tally}[key] for key in sorted({tally})])
function_cheapest
    # define a function cheapest(prices) that returns the key with the lowest value, or None for an empty dict / write cheapest(prices): it gives back the name of the thing that costs least, None if there are no prices / Define a function named cheapest which takes a dictionary prices and returns the key of its smallest value, and None when it is empty. / i need a function cheapest that gets a dict prices and finds the key whose value is the smallest; with nothing in it the result is None
    def cheapest(prices):
        return min(prices, key=prices.get, default=None)
    # {menu} = {costs} / let {menu} be {costs} / the {menu} is {costs} / Store the dictionary {costs} in {menu}. / today we have {costs}; that is the {menu}
    {menu} = {costs}
    # find the cheapest of the menu with it and call it {pick} / let {pick} be what the function says about {menu} / Call the function with {menu} and store the result in {pick}. / apply it to the menu; what comes out is my {pick} / what is the cheapest thing there? ask the function and call the answer {pick}
    {pick} = cheapest({menu})
    # take it off the menu / remove this key from {menu} / Delete the entry {pick} from the menu. / it is sold out, so delete it there
    del {menu}[{pick}]
    # which one is the cheapest now? print it with the function / print what cheapest gives for the rest / Print the result of the function for the remaining menu. / call it again on {menu} and show the result / what would the function give now? print that for {menu}
    print(cheapest({menu}))
"""
for table in (CHANGES, TOTALS, COUNTS, GROUPS, MORE):
    stories(d, table, SLOTS)
