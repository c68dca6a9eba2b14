"""Short stories of small data work: arrays, statistics, sets, tables, counting, bases, texts, dates, chance."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import (
    Derived,
    choice,
    derived,
    exact,
    fragment,
    integer,
    new,
    sampled,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import after, middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, odd_token, plain_word

d = Domain("short_data", weight=44)

SCALES = ((0, 20), (1, 50), (-20, 20), (-99, 99), (10, 500), (1000, 9999), (1, 100), (-8, 30))
TABLES = (  # names, numbers, groups, and which groups there are
    "name points team red blue green A B/who salary dept IT HR Sales R&D/Item Stock Shelf top low X1 X2/"
    "player goals club North South Mid Old9/plant height bed b1 b2 wall/TITLE PAGES GENRE crime poem SF"
)
IMPORTS = {
    r"\bnp\.": "import numpy as np",
    r"\bpd\.": "import pandas as pd",
    r"(?<!\.)\brandom\.": "import random",
    **{rf"\b{module}\.": f"import {module}" for module in ("math", "statistics", "re", "json")},
    **{rf"\b{n}\(": f"from itertools import {n}" for n in ("combinations", "permutations", "product")},
    r"\bDictReader\(": "from csv import DictReader",
    **{rf"\b{n}[.(]": f"from datetime import {n}" for n in ("date", "datetime", "timedelta")},
}


def ints(rng: Random, low: int = 5, high: int = 9) -> list[int]:
    """Different whole numbers on one of several scales."""
    scale = rng.choice(SCALES)
    return several(rng, lambda r: r.randint(*scale), low, high)


def positives(rng: Random, low: int = 4, high: int = 8) -> list[int]:
    """Different whole numbers above zero."""
    top = rng.choice((15, 40, 120, 900))
    return several(rng, lambda r: r.randint(1, top), low, high)


def readings(rng: Random) -> list[float]:
    """Different decimals, or whole numbers."""
    if rng.random() < 0.4:
        return [float(v) if rng.random() < 0.1 else v for v in ints(rng)]
    top = rng.choice((3, 10, 40, 200))
    return several(rng, lambda r: round(r.uniform(-top * r.choice((0, 0, 1)), top), 1), 5, 8)


def vector(rng: Random, size: int = 0) -> list[int]:
    """Three to five components, none of them zero."""
    top = rng.choice((5, 9, 20, 60))
    return [rng.choice((1, 1, -1)) * rng.randint(1, top) for _ in range(size or rng.randint(3, 5))]


def grid(rng: Random, height: int = 0, width: int = 0) -> list[list[int]]:
    """Rows of one length."""
    height, width, scale = height or rng.randint(2, 4), width or rng.randint(2, 4), rng.choice(SCALES)
    return [[rng.randint(*scale) for _ in range(width)] for _ in range(height)]


def some(rng: Random) -> str:
    """A word or a code, in any case."""
    return rng.choice((any_word, any_word, made_up, odd_token))(rng)


def kind(rng: Random, low: int = 4, high: int = 7) -> list[str]:
    """Different things of one kind, or different words."""
    if rng.random() < 0.3:
        return several(rng, some, low, high)
    pool = CATEGORIES[rng.choice(("person", "city", "fruit", "animal", "food", "thing", "color", "subject"))]
    return rng.sample(pool, rng.randint(low, high))


def table(rng: Random) -> dict[str, list[Any]]:
    """Names with a group, each group twice at least, and different numbers."""
    first, values, group, *options = rng.choice(TABLES.split("/")).split()
    few = rng.sample(options, 2)
    groups = few + few + rng.choices(few, k=rng.randint(0, 3))
    rng.shuffle(groups)
    numbers = rng.sample(range(*rng.choice(((1, 30), (10, 99), (100, 4000)))), len(groups))
    return {first: kind(rng, len(groups), len(groups)), group: groups, values: numbers}


def uneven(rng: Random) -> list[str]:
    """Labels of which one is the most frequent."""
    few = kind(rng, 3, 4)
    found = [*few, *few[:1] * rng.randint(2, 3), *rng.choices(few[1:], k=1)]
    rng.shuffle(found)
    return found


def overlapping(rng: Random, count: int) -> list[list[Any]]:
    """Lists that share some of their items, and have some to themselves."""
    pool = several(rng, some, 9, 9) if rng.random() < 0.6 else rng.sample(range(-9, 60), 9)
    found = [
        pool[:2] + pool[2 + 2 * k : 4 + 2 * k] + rng.sample(pool[7:], rng.randint(0, 2)) for k in range(count)
    ]
    for one in found:
        rng.shuffle(one)
    return found


def noted(rng: Random, make: Callable[[Random], str]) -> str:
    """Plain words with three or four things of another sort between them."""
    parts = []
    for _ in range(rng.randint(3, 4)):
        parts += [plain_word(rng) for _ in range(rng.randint(1, 3))] + [make(rng)]
    return " ".join([*parts, plain_word(rng)] if rng.random() < 0.5 else parts)


def dated(rng: Random) -> str:
    """Plain words with dates of a few years between them."""
    year = rng.randint(1950, 2040)
    return noted(rng, lambda r: f"{r.randint(1, 28):02d}.{r.randint(1, 12):02d}.{year + r.randint(0, 4)}")


def day(rng: Random) -> date:
    """A date of this or the last century."""
    return date(1970, 1, 1) + timedelta(days=rng.randrange(24000))


def settings(rng: Random) -> str:
    """Names with numbers behind an equals sign."""
    gap = rng.choice((";", "; ", ", ", " ", "&"))
    return gap.join(f"{name}={rng.randint(0, 300)}" for name in several(rng, plain_word, 3, 5))


def part(base: str, place: int, cells: bool = False) -> Derived:
    """One of another slot's values; of a table, the name of a column, or its cells."""
    return derived(lambda s: list(getattr(s, base).values() if cells else getattr(s, base))[place])


NOUNS = (
    "unit distance detour product cosine averages lowered factors levels inside outside order nearest scaled "
    "ranking modes quartiles trimmed missing overlap pairs menus orders teams ones color numbers dates masked "
    "settings rows lines deadlines minutes picked counts rest merged cost hits wanted "
)
CALLED = "convert change rule handle transform calc tool evaluate prepare run_it derive check_it judge measure tell"
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    "steps_": exact("steps"),
    "mag": exact("length", "magnitude"),
    **{noun: fragment(noun) for noun in ("mean", "median", "days")},
    **{name: new(*CALLED.split(), kind="function") for name in ("f", "g")},
    "pv": fragment("values", "numbers", "xs", "data", "series", "nums", "v", "entries"),
    "pl": fragment("low", "lower", "bottom", "lo", "a", "start", "left"),
    "ph": fragment("high", "upper", "ceiling", "hi", "b", "end", "right"),
    "pk": fragment("k", "n", "factor", "m", "number", "p1", "x"),
    "pt": fragment("text", "s", "phrase", "t", "raw", "entry"),
    **{name: new("array") for name in ("arr", "arr2")},
    **{name: new("list") for name in ("xs", "ys")},
    **{name: new("words") for name in ("ws", "us")},
    **{name: new("dataframe") for name in ("df", "df2")},
    **{name: new("set") for name in ("st", "st2", "st3")},
    **{name: new("result") for name in ("out", "out2")},
    **{name: new("str") for name in ("sv", "tv")},
    **{name: new("int") for name in ("nv", "mv", "kv")},
    **{name: new("day", "when", "first_day", "start_date", "due", "d1") for name in ("dv", "ev")},
    "mat": new("matrix"),
    "dd": new("dict"),
    # literals
    "vec": sampled("list[int]", vector),
    "vec2": after("vec", lambda r, v: vector(r, len(v))),
    "grid_": sampled("list[list[int]]", grid),
    "per_col": after("grid_", lambda r, v: [r.randint(1, 12) for _ in v[0]]),
    "square_": sampled("list[list[int]]", lambda r: grid(r, (size := r.randint(2, 4)), size)),
    **{name: sampled("list[int]", ints) for name in ("data", "data2")},
    "decs": sampled("list[float]", readings),
    "reach": after("decs", lambda _, v: round(round((max(v) - min(v)) / 3, 1) + 0.05, 2)),
    "pos": sampled("list[int]", positives),
    "mid": after("data", lambda _, v: middle(v)),
    "mid_dec": after("decs", lambda _, v: middle(v)),
    "probe": after("data", lambda r, v: r.choice((r.choice(v), min(v) + r.randint(-9, 40)))),
    "floor": after("data", lambda _, v: sorted(v)[1]),
    "roof": after("data", lambda _, v: sorted(v)[-2]),
    "pair_sum": after("data", lambda _, v: sorted(v)[1] + sorted(v)[-2]),
    "twice_over": sampled("list[int]", lambda r: (v := ints(r, 3, 5)) + r.choices(v, k=r.randint(2, 4))),
    "with_far": sampled("list[int]", lambda r: [*(v := ints(r)), 2 * max(v) - min(v) + r.randint(9, 99)]),
    "names": sampled("list[str]", kind),
    "same": after("names", lambda r, v: r.sample(range(1, r.choice((30, 200, 5000))), len(v))),
    "same2": after("names", lambda r, v: [round(r.uniform(0.2, 30), 2) for _ in v]),
    "one": after("names", lambda r, v: r.choice(v)),
    "few": sampled("list[str]", lambda r: kind(r, 3, 4)),
    "few2": sampled("list[str]", lambda r: kind(r, 2, 3)),
    "few_one": after("few", lambda r, v: r.choice(v)),
    "two_sets": sampled("mixed", lambda r: overlapping(r, 2)),
    "three_sets": sampled("mixed", lambda r: overlapping(r, 3)),
    **{f"a{k + 1}": part("two_sets", k) for k in range(2)},
    **{f"b{k + 1}": part("three_sets", k) for k in range(3)},
    "uneven_": sampled("list[str]", uneven),
    "other_tag": sampled("str", any_word),
    "table": sampled("dict[str,list[int]]", table),
    **{f"c{k}": part("table", k) for k in range(3)},
    **{f"v{k}": part("table", k, cells=True) for k in range(3)},
    "cut": derived(lambda s: middle(list(s.table.values())[2])),
    "person": after("table", lambda r, v: r.choice(next(iter(v.values())))),
    "group": derived(lambda s: next(g for g in s.v1 if g != s.v1[s.v2.index(max(s.v2))])),
    "far": choice(1.5, 1.25, 1.2, 1.8, 2.2, 1.6, 2.5),
    **{f"h{k + 1}": part("hours", k) for k in range(5)},
    "h6": after("hours", lambda r, v: v[r.choice((1, 3))]),
    "hours": sampled("list[int]", lambda r: sorted(r.sample(range(-9, r.choice((24, 60, 300))), 5))),
    "low_word": choice("bottom", "under", "L", "cold", "slow", "bad", "too little"),
    "mid_word": choice("middle", "between", "M", "mild", "normal", "so-so"),
    "top_word": choice("top", "over", "H", "HOT", "fast", "good", "too much"),
    "near": after("pos", lambda r, v: r.randint(min(v), max(v))),
    "ca": choice("item", "name", "Title", "what", "key", "CODE"),
    "cb": choice("weight", "pieces", "Amount", "n", "stock", "boxes"),
    "cc": choice("price", "value", "Rate", "euros", "charge", "paid"),
    "cd": choice("ratio", "result", "Check", "class", "per one", "new_1"),
    "label_": choice("lowest", "Smallest", "cheapest", "FIRST", "min", "found"),
    "bound_": derived(lambda s: sum(s.same) * (s.pct % 7 + 12)),
    "backwards": after("names", lambda _, v: v[::-1]),
    "gappy": after("names", lambda r, v: r.sample([None, None, None, *r.sample(range(90), 4)], len(v))),
    "few2_one": after("few2", lambda r, v: r.choice(v)),
    "letters": sampled("str", lambda r: "".join(r.choices("abcdeklmnorstuXYZ0123456789", k=r.randint(3, 4)))),
    "crowd": integer(6, 30),
    "who": choice(*CATEGORIES["person"]),
    "hexes": sampled("list[str]", lambda r: [f"{r.randint(10, 70000):x}" for _ in range(r.randint(3, 6))]),
    "hex_mid": after("hexes", lambda _, v: middle([int(x, 16) for x in v])),
    "wide": integer(4, 8),
    "bit2": integer(5, 10),
    **{f"rgb{k}": integer(0, 255) for k in (1, 2, 3)},
    "note_ints": sampled("str", lambda r: noted(r, lambda g: str(g.randint(-99, g.choice((60, 9999)))))),
    "note_dates": sampled("str", dated),
    "mark": choice("N", "<num>", "##", "?", "[n]", "_", "MANY"),
    "sign_": choice("*", "#", "x", "_", "?", "."),
    "pairs_text": sampled("str", settings),
    "key1": after("pairs_text", lambda r, v: r.choice((v.split("=")[0], plain_word(r)))),
    "json_text": derived(lambda s: json.dumps(dict(zip(s.names, s.same, strict=True)))),
    "csv_": derived(
        lambda s: "\n".join(
            ",".join(map(str, row)) for row in (s.table, *zip(*s.table.values(), strict=True))
        )
    ),
    "triples": sampled("mixed", lambda r: [(w, r.randint(0, 60), r.randint(0, 60)) for w in kind(r, 3, 5)]),
    "csv_sep": choice(",", ";", "|", ":"),
    "header": derived(lambda s: s.csv_sep.join((s.ca, "a", "b", "sum"))),
    "day1": sampled("str", lambda r: day(r).isoformat()),
    "day2": after("day1", lambda r, v: str(date.fromisoformat(v) + timedelta(days=r.randint(-900, 900)))),
    "gap_": integer(3, 45),
    **{
        k: sampled("str", lambda r: f"{r.randrange(24):02d}:{r.randrange(60):02d}")
        for k in ("clock1", "clock2")
    },
    "limit_": integer(120, 900),
    "some_steps": integer(8, 60),
    "places": integer(2, 4),
    "seed": integer(0, 9999),
    "k": integer(2, 9),
    "little": integer(2, 3),
    "n": integer(2, 4),
    **{name: integer(12, 4000) for name in ("num", "num2")},
    "lo": integer(-9, 9),
    "hi": derived(lambda s: s.lo + 3 + (s.lo * 7) % 40),
    "pct": choice(5, 8, 10, 12, 15, 18, 20, 25, 30, 40),
    "start": integer(50, 5000),
    "sep": choice(", ", " - ", "/", " | ", "; ", " > ", "+", ":"),
    "yes": choice("yes", "found", "high", "above", "OK", "in", "Big"),
    "no": choice("no", "nothing", "low", "below", "out", "Small"),
}

ARRAYS = r"""
unit_vector
    # make a numpy array {arr} of {vec} / a vector with the components {vec.and_items}, kept as a numpy array called {arr} / {arr} = np.array({vec}) / Create a numpy array named {arr} that contains the numbers {vec}. / Store the vector {vec} as a numpy array in the variable {arr}.
    {arr} = np.array({vec})
    # how long is this vector? keep the {mag.bare} / i need the {mag.bare} of it: square the components, add them up and take the root / {mag} is the square root of the sum of the squares in {arr} / Compute the Euclidean norm of {arr} and store it in a variable named {mag}. / Determine the {mag.bare} of the vector {arr}.
    {mag} = np.linalg.norm({arr})
    # divide the vector by its {mag.bare}; the result is {unit} / {unit}: the same direction, but with a {mag.bare} of 1 / normalise {arr} to get the unit vector {unit} / Divide every component of {arr} by {mag} and assign the result to {unit}. / Compute the unit vector that points in the direction of {arr} and store it in a variable named {unit}.
    {unit} = {arr} / {mag}
    # print it, {places} decimals are enough / show the unit vector rounded to {places} places / what does {unit} look like with {places} digits after the point? / Print {unit} rounded to {places} decimals. / Round each component of {unit} to {places} decimal places and print the resulting array.
    print(np.round({unit}, {places}))
scale_between
    # write a function {f}({pv}, {pl}, {ph}) that stretches a list of numbers so that the smallest becomes {pl} and the largest {ph}; it returns a numpy array, and if all {pv} are alike each of them becomes {pl} / {f} takes {pv}, {pl} and {ph}. it scales the {pv} to the range from {pl} to {ph}, as a numpy array; when the {pv} don't differ at all, it gives back an array with {pl} everywhere / i want {f}({pv}, {pl}, {ph}): min-max scaling into {pl} to {ph}, except that a list of equal {pv} turns into an array of {pl} only / Write a function {f}({pv}, {pl}, {ph}) that converts {pv} to a numpy array and returns it linearly scaled to the interval from {pl} to {ph}. If all elements are equal, return an array of that size filled with {pl}. / Define a function named {f} with the parameters {pv}, {pl} and {ph}. It maps the minimum of {pv} to {pl}, the maximum to {ph} and everything between in proportion; for equal values it returns an array filled with {pl}.
    def {f}({pv}, {pl}, {ph}):
        arr = np.array({pv})
        width = arr.max() - arr.min()
        if width == 0:
            return np.full(len(arr), {pl})
        return {pl} + (arr - arr.min()) / width * ({ph} - {pl})
    # {xs} = {data} / the numbers to scale are {data}; call them {xs} / let {xs} be the list {data} / Create a list named {xs} with the elements {data.and_items}. / Store {data} in a variable named {xs}.
    {xs} = {data}
    # bring {xs} to the range from {lo} to {hi} with the function and call that scaled / {scaled} is what {f} makes of {xs} if the largest should be {hi} and the smallest {lo} / use {f} so that {hi} is the top and {lo} the bottom of {xs}, as {scaled} / Call {f} with {xs}, an upper end of {hi} and a lower end of {lo}, and store the returned array in {scaled}. / Compute the scaled version of {xs} between {lo} and {hi} by calling {f}, and assign it to {scaled}.
    {scaled} = {f}({xs}, {lo}, {hi})
    # print it with {places} decimals / show the scaled numbers, rounded to {places} places / round {scaled} to {places} digits and print that / Print the array {scaled} rounded to {places} decimals. / Output the elements of {scaled}, each rounded to {places} decimal places, as an array.
    print(np.round({scaled}, {places}))
two_points
    # {arr} and {arr2} are points: numpy arrays of {vec} and {vec2} / the points {vec} and {vec2} go into numpy arrays {arr} and {arr2} / we have two points, {arr} at {vec} and {arr2} at {vec2}; use numpy arrays / Create two numpy arrays, {arr} with the coordinates {vec} and {arr2} with the coordinates {vec2}. / Store the point {vec} as the numpy array {arr} and the point {vec2} as the numpy array {arr2}.
    {arr} = np.array({vec})
    {arr2} = np.array({vec2})
    # compute the distance between them, in a straight line / how far apart are they as the crow flies? keep it as the distance / {distance}: the length of {arr} minus {arr2} / Compute the Euclidean distance of {arr} and {arr2} and store it in a variable named {distance}. / Determine the straight-line distance between the two points and assign it to {distance}.
    {distance} = np.linalg.norm({arr} - {arr2})
    # now the detour, where you may only go along the axes: add up the absolute differences of the coordinates / the detour is the sum of how much they differ in each coordinate, signs ignored / {detour} = the city-block distance of the same points / Compute the sum of the absolute differences between {arr} and {arr2} and store it in a variable named {detour}. / Calculate the Manhattan distance of the two arrays as {detour}.
    {detour} = np.abs({arr} - {arr2}).sum()
    # how much longer is the detour than the distance? {places} decimals / print by how much {detour} exceeds {distance}, rounded to {places} places / show what the detour costs: {detour} minus {distance} with {places} digits / Print the difference of {detour} and {distance}, rounded to {places} decimals. / Subtract {distance} from {detour} and print the result with rounding to {places} decimal places.
    print(round({detour} - {distance}, {places}))
angle_of_vectors
    # two numpy vectors: {arr} is {vec}, {arr2} is {vec2} / put {vec} into {arr} and {vec2} into {arr2}, both numpy arrays / {arr} = np.array({vec}), and {arr2} the same with {vec2} / Create the numpy arrays {arr} and {arr2} from {vec} and {vec2}. / Define {arr} as a numpy array holding {vec.and_items} and {arr2} as one holding {vec2.and_items}.
    {arr} = np.array({vec})
    {arr2} = np.array({vec2})
    # take the dot product of both / multiply them component by component and add up: that is the product / {product} = {arr} dot {arr2} / Compute the dot product of {arr} and {arr2} and store it in a variable named {product}. / Calculate the scalar product of the two vectors and assign it to {product}.
    {product} = {arr} @ {arr2}
    # then the cosine: the product divided by both lengths / divide {product} by the length of the one times the length of the other to get the cosine / {cosine} is {product} over the product of the two norms / Compute the cosine of the angle between {arr} and {arr2}, using {product} and the norms of the vectors, and store it in {cosine}. / Divide {product} by the norms of {arr} and {arr2} and store the quotient in a variable named {cosine}.
    {cosine} = {product} / (np.linalg.norm({arr}) * np.linalg.norm({arr2}))
    # print {yes} if the cosine is over 0, otherwise {no}, and the cosine behind it with {places} decimals / do they point the same way? show {yes} for a positive {cosine} and {no} if not, then {cosine} rounded to {places} places / {yes} when {cosine} is above zero, {no} when it isn't: print that, followed by the cosine ({places} digits) / Print {yes} if {cosine} is positive and {no} otherwise, followed by {cosine} rounded to {places} decimals. / Output one of the words {yes} (positive cosine) and {no} (zero or negative) and, on the same line, the cosine rounded to {places} decimal places.
    print({yes} if {cosine} > 0 else {no}, round({cosine}, {places}))
lower_above_limit
    # numpy array {arr} with {data} / {data} are prices; keep them as a numpy array {arr} / make the list {data} a numpy array and call it {arr} / Create a numpy array named {arr} with the values {data.and_items}. / Let {arr} be the numpy array built from the list {data}.
    {arr} = np.array({data})
    # everything over {mid} goes down by {k}, the rest stays: that is the array lowered / {lowered}: like {arr}, but values greater than {mid} are {k} less / with np.where, subtract {k} where a value is above {mid}, and leave it alone elsewhere; call the result lowered / Create an array {lowered} in which each element of {arr} greater than {mid} is reduced by {k} and all others are unchanged. / Use np.where to compute {lowered}: an element above {mid} is decreased by {k}, any other element is kept.
    {lowered} = np.where({arr} > {mid}, {arr} - {k}, {arr})
    # how many did that hit? store it in {nv} / count the places where {lowered} and {arr} differ, as {nv} / {nv} is the number of values that are not what they were / Count the elements that differ between {arr} and {lowered} and store the number in a variable named {nv}. / Determine at how many positions {lowered} is not equal to {arr} and assign this count to {nv}.
    {nv} = ({arr} != {lowered}).sum()
    # print how many were changed and the sum of the lowered ones / show {nv}, then what {lowered} adds up to / how many changed, and what is the new sum? / Print {nv} and the sum of {lowered} in one line. / Output the number of changed elements followed by the total of {lowered}.
    print({nv}, {lowered}.sum())
gentle_changes
    # readings {data} as a numpy array {arr} / {arr}: numpy array, values {data} / somebody measured {data.and_items}; store that in a numpy array {arr} / Create a numpy array named {arr} containing {data}. / Convert the list {data} to a numpy array and assign it to {arr}.
    {arr} = np.array({data})
    # take the steps from each reading to the next / {steps_}: every value minus the one before it / how does it change from one to the next? keep these as steps / Compute the differences of consecutive elements of {arr} and store them in a variable named {steps_}. / Calculate the steps between neighbouring elements of {arr} as a numpy array {steps_}.
    {steps_} = np.diff({arr})
    # no step may be larger than {k} up or down, so clip them / cut the steps off at -{k} and {k} / limit {steps_} to the range from minus {k} to {k} / Clip the values of {steps_} to the interval from -{k} to {k}, and store the result in {steps_} again. / Replace each element of {steps_} below -{k} by -{k} and each element above {k} by {k}.
    {steps_} = np.clip({steps_}, -{k}, {k})
    # go from the first reading with these steps: {out} is its value plus the running sum / rebuild the readings after the first one as {out}, by adding the cumulative steps to the first / {out} = first of {arr} + cumulative sum of {steps_} / Add the cumulative sum of {steps_} to the first element of {arr} and store the resulting array in {out}. / Reconstruct a smoothed series {out} by starting at the first element of {arr} and accumulating {steps_}.
    {out} = {arr}[0] + np.cumsum({steps_})
    # where does it end, and where did the old one end? / print the last of {out} and the last of {arr} / show both final values, the smooth one first / Print the last element of {out} followed by the last element of {arr}. / Output the final values of {out} and {arr}, separated by a space.
    print({out}[-1], {arr}[-1])
growth_of_savings
    # the changes per year in percent: {vec}, a numpy array {arr} / {vec} are yearly rates in percent; make them a numpy array {arr} / {arr} = np.array({vec}) / Create a numpy array {arr} with the percentages {vec}. / Store the yearly changes {vec.and_items} (in percent) as a numpy array named {arr}.
    {arr} = np.array({vec})
    # turn them into factors, so that 5 percent becomes 1.05 / {factors}: 1 plus a hundredth of each / a percentage p means the factor 1 + p/100; compute the factors / Compute the growth factors 1 + p/100 for all percentages in {arr} and store them in a variable named {factors}. / Convert each percentage of {arr} to its factor, for instance 5 to 1.05, and assign the array to {factors}.
    {factors} = 1 + {arr} / 100
    # we begin with {start}: how much is there after each year? keep these levels / {levels} = {start} times the cumulative product of the factors / multiply {start} by one factor after the other and keep all levels on the way / Compute the amounts after each year for an initial amount of {start} and store the array in {levels}. / Multiply {start} by the cumulative product of {factors} and assign the result to {levels}.
    {levels} = {start} * np.cumprod({factors})
    # after which year, counted from 1, was most there, and how much at the end ({places} decimals)? / print the number of the best year (the first is 1) and the last of the levels with {places} decimals / show where {levels} is highest, plus 1, and {levels}[-1] rounded to {places} places / Print the one-based position of the maximum of {levels} and the final level rounded to {places} decimals. / Output the year with the highest amount, counting from 1, followed by the last element of {levels} rounded to {places} decimals.
    print({levels}.argmax() + 1, round({levels}[-1], {places}))
recipe_matrix
    # {mat}: numpy matrix with rows {grid_} / every row of {grid_} says what one machine makes per hour; store it as numpy array {mat} / keep {grid_} in {mat} as a numpy array / Create the matrix {mat} as a numpy array with the rows {grid_}. / Define a numpy array {mat} from the nested list {grid_}.
    {mat} = np.array({grid_})
    # and a vector {arr} with {per_col} / {arr} is a numpy array too: {per_col} / the weights of the columns are {per_col.and_items}, as a numpy array {arr} / Create a numpy array named {arr} with the elements {per_col}. / Store {per_col} as a numpy vector in the variable {arr}.
    {arr} = np.array({per_col})
    # matrix times vector, call it product / multiply {mat} by {arr} to get the product / the product is one number per row: its values times those in {arr}, added up / Compute the matrix product of {mat} and {arr} and store it in a variable named {product}. / Multiply the matrix {mat} by the vector {arr}, assigning the resulting vector to {product}.
    {product} = {mat} @ {arr}
    # print it joined by {sep} / show the numbers of the product with {sep} in between / what's in it? separate the values by {sep} / Print the elements of {product} on one line, separated by {sep}. / Join the values of {product} with the separator {sep} and print the string.
    print({sep}.join(str(v) for v in {product}))
inside_a_band
    # make {decs} a numpy array {arr} / the temperatures {decs.and_items} in a numpy array {arr} / {arr} = np.array({decs}) / Create a numpy array named {arr} that holds {decs}. / Store the measurements {decs} as a numpy array in {arr}.
    {arr} = np.array({decs})
    # mark what is at most {reach} away from {mid_dec}: a boolean array inside / {inside} tells for each value if it differs from {mid_dec} by no more than {reach} / which ones are within {mid_dec} plus or minus {reach}? keep the truth values as inside / Create a boolean array {inside} that is true where an element of {arr} differs from {mid_dec} by at most {reach}. / Compute {inside}, which states for every element of {arr} whether its distance to {mid_dec} is not greater than {reach}.
    {inside} = np.abs({arr} - {mid_dec}) <= {reach}
    # and those that are not: put these values into outside / outside gets the elements of {arr} that are not inside / the other values, where {inside} is false, are called outside / Select the elements of {arr} for which {inside} is false and store them in {outside}. / Create an array named {outside} with all elements of {arr} that are not marked in {inside}.
    {outside} = {arr}[~{inside}]
    # what percentage is inside? no decimals, with a % sign directly behind / print the share of true values in {inside} like 75% / show how much of it is inside, as a whole percentage with % / Print the proportion of true values in {inside} as a percentage without decimals, followed directly by a percent sign. / Output the fraction of marked elements as a percentage such as 40%.
    print(f"{{inside}.mean():.0%}")
rank_by_values
    # {ws} = {names} / these took part: {names.and_items}. a list {ws} / let {ws} be {names} / Create a list named {ws} with the strings {names}. / Store {names} in a variable {ws}.
    {ws} = {names}
    # their times, same order: {same}, a numpy array {arr} / {arr} is a numpy array with {same}, one number for each of {ws} / make {same.and_items} the numpy array {arr} / Create a numpy array {arr} containing the times {same}. / Store the numbers {same}, which belong to the elements of {ws}, as a numpy array named {arr}.
    {arr} = np.array({same})
    # sort the indices by time, fastest first: that is the order / {order}: the indices that would sort {arr} / in which order do they arrive (indices, smallest time first)? / Determine the indices that sort {arr} in ascending order and store them in {order}. / Compute the index order of {arr} from the smallest to the largest value, as an array {order}.
    {order} = {arr}.argsort()
    # build the ranking, a list of names in this order / {ranking} = the items of {ws} at those indices / now put the names in the same order, as ranking / Create a list {ranking} with the elements of {ws} in the order given by {order}. / Collect the names from {ws} according to {order} in a list named {ranking}.
    {ranking} = [{ws}[i] for i in {order}]
    # print the first {n} with {sep} between them / who made the top {n.word}? join them by {sep} / show the {n} fastest, separated by {sep} / Print the first {n} elements of {ranking}, joined with {sep}. / Output the leading {n} names of {ranking} as one string with {sep} in between.
    print({sep}.join({ranking}[:{n}]))
both_diagonals
    # a square numpy matrix {mat}: {square_} / {mat} = np.array({square_}) / make {square_} a numpy array called {mat} / Create a numpy array named {mat} with the rows {square_}. / Store the square matrix {square_} as a numpy array in {mat}.
    {mat} = np.array({square_})
    # add up the diagonal from top left to bottom right, as {nv} / {nv}: the sum of the main diagonal / let {nv} be what the elements with equal row and column index add up to / Compute the sum of the main diagonal of {mat} and store it in a variable named {nv}. / Calculate the trace of {mat} and assign it to {nv}.
    {nv} = np.trace({mat})
    # do the same for the other diagonal, as {mv} / and the diagonal from top right to bottom left: its sum is {mv} / flip the matrix left to right and take that sum again, this time in {mv} / Compute the sum of the other diagonal, from the top right to the bottom left corner, and store it in {mv}. / Calculate the trace of the horizontally flipped matrix as {mv}.
    {mv} = np.trace(np.fliplr({mat}))
    # print the larger of both sums / which sum is greater? show that number / print {nv} or {mv}, whichever is more / Print the maximum of {nv} and {mv}. / Output the greater of the two diagonal sums.
    print(max({nv}, {mv}))
snap_to_grid
    # write {f}({pv}, {pk}), which returns that element of the array {pv} that is nearest to {pk}; of two equally near ones take the first / {f} gets a numpy array {pv} and a number {pk} and gives back the entry closest to it, the first one in a tie / i need a function {f}({pv}, {pk}) for finding the element of a numpy array with the smallest distance to {pk} (first one wins) / Write a function {f}({pv}, {pk}) that returns the element of the numpy array {pv} with the smallest absolute difference to {pk}. In case of a tie the earlier element is returned. / Define a function {f} with the parameters {pv}, a numpy array, and {pk}, a number. It returns the element closest to the number, or the first of them if several are equally close.
    def {f}({pv}, {pk}):
        return {pv}[np.abs({pv} - {pk}).argmin()]
    # the allowed values are {pos}: a numpy array {arr} / {arr} = np.array({pos}) / let {arr} be a numpy array of {pos} / Create a numpy array named {arr} with the elements {pos.and_items}. / Store {pos} as a numpy array in the variable {arr}.
    {arr} = np.array({pos})
    # which of them is nearest to {near}? keep it as nearest / get the nearest to {near} from {arr} with the function / {nearest} = what {f} finds in {arr} for {near} / Call {f} for the number {near} and the array {arr} and store the result in a variable named {nearest}. / Use {f} to find the element of {arr} closest to {near}, and assign it to {nearest}.
    {nearest} = {f}({arr}, {near})
    # print it and how far it is from {near} / show the nearest value, then its distance to {near} / what is it, and how much does it miss {near} by (without sign)? / Print {nearest} and the absolute difference between {nearest} and {near}. / Output the value of {nearest}, followed by its absolute distance from {near}.
    print({nearest}, abs({nearest} - {near}))
"""
STATISTICS = r"""
mean_or_median
    # {xs} = {with_far} / the incomes are {with_far}, in a list {xs} / let {xs} be {with_far} / Create a list named {xs} containing {with_far}. / Store the numbers {with_far.and_items} in the list {xs}.
    {xs} = {with_far}
    # get the mean and the median / compute both the mean and the median of {xs} with the statistics module / mean and median of these, please / Compute the mean and the median of {xs} with the statistics module and store them in {mean} and {median}. / Using statistics, assign the arithmetic mean of {xs} to {mean} and its median to {median}.
    {mean} = statistics.mean({xs})
    {median} = statistics.median({xs})
    # {yes} if the mean is more than the median by over {k}, {no} if it isn't: print that / does the mean exceed the median by more than {k}? show {yes} or {no} / print {yes} when mean minus median is greater than {k}, and {no} otherwise / Print {yes} if {mean} is more than {k} above {median}; otherwise print {no}. / Output {yes} if the difference of {mean} and {median} is greater than {k} and {no} in all other cases.
    print({yes} if {mean} - {median} > {k} else {no})
    # leave the largest out of {xs}; how does the mean change? print the new one with {places} decimals / remove the maximum from the list and print its mean again, rounded to {places} places / take the biggest number away and show the mean of those that remain ({places} decimals) / Remove the largest element from {xs} and print the mean of the list, rounded to {places} decimals. / Delete the maximum of {xs}, then output the arithmetic mean of the remaining numbers rounded to {places} decimal places.
    {xs}.remove(max({xs}))
    print(round(statistics.mean({xs}), {places}))
several_modes
    # make a list {xs} of {twice_over} / dice results: {xs} = {twice_over} / we counted {twice_over.and_items}; keep that as the list {xs} / Create a list {xs} with the elements {twice_over}. / Assign the list {twice_over} to the variable {xs}.
    {xs} = {twice_over}
    # which values occur most often? there may be several, so make modes a list / get the modes, all of them / {modes}: the list of the most frequent numbers in {xs} / Determine all most frequent values of {xs} and store the list in a variable named {modes}. / Compute the list of modes of {xs} with the statistics module and assign it to {modes}.
    {modes} = statistics.multimode({xs})
    # if there is just one, print it; otherwise print how many there are / a single mode is shown itself, but for more than one only their number / print the mode when {modes} has one item, and the length of {modes} if it has more / If {modes} contains exactly one value, print this value; otherwise print the number of modes. / Print the only element of {modes} if its length is 1, and its length in any other case.
    print({modes}[0] if len({modes}) == 1 else len({modes}))
sample_spread
    # write a function {f}({pv}) for the sample variance: squared distances from the mean, summed and divided by one less than their number; with fewer than two {pv} it returns 0 / {f} takes a list {pv} and returns its variance with n - 1 below the line, but 0 if there are not at least two / i want a function {f}({pv}) that gives the sample variance back, or 0 when the list has less than two items / Write a function {f}({pv}) that returns the sample variance of a list of numbers. For lists with fewer than two elements it returns 0. / Define a function {f} with one parameter {pv}. It divides the sum of the squared deviations from the mean by the number of elements minus 1 and returns the quotient; if there are fewer than two elements, 0 is returned.
    def {f}({pv}):
        if len({pv}) < 2:
            return 0
        center = sum({pv}) / len({pv})
        return sum((item - center) ** 2 for item in {pv}) / (len({pv}) - 1)
    # a second function {g}({pv}) returns the square root of that / {g}({pv}) calls {f} and takes the root / now {g}, for the standard deviation: the root of what {f} returns for {pv} / Write a function {g}({pv}) that calls {f} and returns the square root of its result. / Define a function named {g} that returns the sample standard deviation of {pv} by means of {f}.
    def {g}({pv}):
        return math.sqrt({f}({pv}))
    # {ys} = {data} / let {ys} be {data}, our test data / try it on {data}, a list {ys} / Create a list named {ys} with the numbers {data}. / Store {data.and_items} in a list called {ys}.
    {ys} = {data}
    # print what both of them say about {ys}, with {places} decimals / call {f} and {g} on the list and show the answers rounded to {places} places / what are the variance and the deviation of {ys}? {places} digits each / Print the results of {f} and {g} for {ys}, each rounded to {places} decimals. / Output the sample variance and the standard deviation of {ys}, in this order and rounded to {places} decimal places.
    print(round({f}({ys}), {places}), round({g}({ys}), {places}))
far_from_the_mean
    # {f}({pv}, {pk}) should return the list of those {pv} that are more than {pk} standard deviations from the mean (population deviation) / write a function {f} with {pv} and {pk}: everything farther than {pk} times the population standard deviation away from the mean is an outlier, and the outliers are returned as a list / i need {f}({pv}, {pk}), which finds outliers. one of the {pv} is an outlier if it lies more than {pk} deviations (statistics.pstdev) above or below the mean / Write a function {f}({pv}, {pk}) that returns a list of all elements of {pv} whose distance to the mean is greater than {pk} times the population standard deviation. / Define a function {f} taking a list {pv} and a number {pk}. It returns the elements that deviate from the arithmetic mean by more than {pk} population standard deviations.
    def {f}({pv}, {pk}):
        center = statistics.mean({pv})
        reach = {pk} * statistics.pstdev({pv})
        return [item for item in {pv} if abs(item - center) > reach]
    # {ys} is {with_far} / the measurements {with_far} go in a list {ys} / let {ys} be {with_far} / Create a list named {ys} with the values {with_far}. / Store the list {with_far} in the variable {ys}.
    {ys} = {with_far}
    # which are beyond {far} deviations? put them in {out} / let the function look for values more than {far} deviations off, and keep them as {out} / {out} = outliers of {ys}, {far} deviations being allowed / Call {f} with {ys} and a factor of {far} and store the returned list in {out}. / Use {f} to find the elements of {ys} beyond {far} standard deviations; assign the list to {out}.
    {out} = {f}({ys}, {far})
    # make {xs} from {ys} without these / {xs}: the values that are not in {out} / drop them, the others form a list {xs} / Create a list {xs} with all elements of {ys} that are not in {out}. / Store the elements of {ys} that are no outliers in a list named {xs}.
    {xs} = [item for item in {ys} if item not in {out}]
    # print {out} and how many are left / show the outliers, then the number of values that remained / what was thrown out, and how many values do we still have? / Print the list {out} followed by the length of {xs}. / Output {out} and the number of elements of {xs} on one line.
    print({out}, len({xs}))
two_ranges_compared
    # {xs} = {data} / the first group: {data.and_items}, a list {xs} / let {xs} be {data} / Create a list {xs} with the elements {data}. / Store {data} in a variable named {xs}.
    {xs} = {data}
    # compute its range, largest minus smallest, as {nv} / {nv}: how far is it from the smallest to the largest? / let {nv} be the maximum of {xs} less its minimum / Compute the difference between the largest and the smallest element of {xs} and store it in a variable named {nv}. / Determine the statistical range of {xs} and assign it to {nv}.
    {nv} = max({xs}) - min({xs})
    # another list {ys}: {data2} / the second group {ys} has {data2} / {ys} = {data2} / Create a second list named {ys} containing {data2}. / Store the list {data2} under the name {ys}.
    {ys} = {data2}
    # do the same for {ys}, in {mv} / and now {mv}, the range of the other list / same thing for the second one; keep it as {mv} / Compute the range of {ys} in the same way and store it in a variable named {mv}. / Assign the difference of the maximum and the minimum of {ys} to {mv}.
    {mv} = max({ys}) - min({ys})
    # how far apart are the two ranges? never negative / print the difference of {nv} and {mv} without a sign / show by how much the ranges differ, as a positive number / Print the absolute difference of {nv} and {mv}. / Output the absolute value of {nv} minus {mv}.
    print(abs({nv} - {mv}))
place_in_quartiles
    # keep {data} as {xs} / {xs} = {data} / a list {xs} of the ages {data.and_items} / Create a list named {xs} with {data} in it. / Let {xs} be the list {data}.
    {xs} = {data}
    # cut it into quarters: quartiles is the list of the three limits / use statistics.quantiles with n=4 and call the result quartiles / i'd like the three quartiles of {xs} / Compute the quartiles of {xs} with statistics.quantiles and store the list of three values in {quartiles}. / Determine the three cut points that divide {xs} into four groups and assign them to {quartiles}.
    {quartiles} = statistics.quantiles({xs}, n=4)
    # where is {probe}? print {low_word} if it is under the first of them, {top_word} if it is over the last one, else {mid_word} / show {top_word} if {probe} exceeds the third quartile, {low_word} if it is less than the first, and {mid_word} in all other cases / print {low_word}, {mid_word} or {top_word} for {probe}: below the first quartile, from there to the third, above the third / Print {low_word} if {probe} is less than the first quartile, {top_word} if it is greater than the third, and {mid_word} otherwise. / Compare {probe} with {quartiles}: output {low_word} below the first value, {top_word} above the last value and {mid_word} if neither is the case.
    if {probe} < {quartiles}[0]:
        print({low_word})
    elif {probe} > {quartiles}[2]:
        print({top_word})
    else:
        print({mid_word})
    # print the quartiles with {sep} between them / show all three, joined by {sep} / what are the three limits? {sep} between two of them / Print the values of {quartiles} separated by {sep}. / Output the quartiles as one string, using {sep} as the separator.
    print({sep}.join(str(q) for q in {quartiles}))
trimmed_mean
    # write {f}({pv}): the mean without the smallest and the largest value, but the plain mean if there are fewer than three / a function {f} should take a list {pv} with at least one number and average it after leaving out one lowest and one highest; lists of one or two are just averaged / {f}({pv}) drops the extremes, one at each end, before it takes the mean. with less than three {pv} nothing is dropped / Write a function {f}({pv}) that returns the mean of a non-empty list without its smallest and its largest element. If the list has fewer than three elements, return the ordinary mean. / Define a function named {f} with a parameter {pv}, a non-empty list. It removes one minimum and one maximum, provided there are three elements or more, and returns the mean of what is left.
    def {f}({pv}):
        kept = sorted({pv})
        if len(kept) >= 3:
            kept = kept[1:-1]
        return sum(kept) / len(kept)
    # the judges gave {decs}: call that {ys} / {ys} = {decs} / let {ys} be the marks {decs.and_items} / Create a list named {ys} with the marks {decs}. / Store {decs} in the list {ys}.
    {ys} = {decs}
    # use it on {ys} and keep the result as trimmed / {trimmed} is what {f} returns for this list / let the function work on {ys}; its answer is {trimmed} / Call {f} with {ys} and store the returned value in a variable named {trimmed}. / Compute the trimmed mean of {ys} by means of {f} and assign it to {trimmed}.
    {trimmed} = {f}({ys})
    # is it more than the plain mean of {ys}? print True or False / print whether trimmed is above the mean of all of {ys} / show if {trimmed} is greater than the ordinary average of the list / Print True if {trimmed} is greater than the mean of {ys}, otherwise False. / Output whether {trimmed} exceeds the arithmetic mean of {ys}.
    print({trimmed} > sum({ys}) / len({ys}))
only_in_one(two_sets)
    # {st} is the set of {a1}, {st2} that of {a2} / make two sets, {st} from {a1} and {st2} from {a2} / the guests of two evenings: sets {st} ({a1}) and {st2} ({a2}) / Create a set {st} with the elements of {a1} and a set {st2} with the elements of {a2}. / Convert the lists {a1} and {a2} to sets and assign them to {st} and {st2}.
    {st} = set({a1})
    {st2} = set({a2})
    # who is in just one of them? a set {st3} / {st3}: everything that one set has and the other doesn't / put what they do not share into a set {st3} / Create a set {st3} of all elements that are in exactly one of {st} and {st2}. / Compute the symmetric difference of {st} and {st2} and store it in a variable named {st3}.
    {st3} = {st} ^ {st2}
    # print these in sorted order, {sep} between them / show {st3} sorted and joined by {sep} / what is in {st3}? sort it and put {sep} in between / Print the elements of {st3} in ascending order, separated by {sep}. / Sort {st3} and output the elements as one string with {sep} as the separator.
    print({sep}.join(str(item) for item in sorted({st3})))
    # how many do they have in common? / print the number of elements that are in both {st} and {st2} / show how many things occur in both sets / Print the size of the intersection of {st} and {st2}. / Output how many elements the two sets share.
    print(len({st} & {st2}))
in_two_of_three(three_sets)
    # three sets: {st} of {b1}, {st2} of {b2} and {st3} of {b3} / {st}, {st2} and {st3} are sets with {b1}, {b2} and {b3} in them / make a set of each of {b1}, {b2} and {b3}; call them {st}, {st2} and {st3} / Create the sets {st}, {st2} and {st3} from the lists {b1}, {b2} and {b3}, respectively. / Store the elements of {b1} in a set {st}, those of {b2} in a set {st2} and those of {b3} in a set {st3}.
    {st} = set({b1})
    {st2} = set({b2})
    {st3} = set({b3})
    # {out}: what is in at least two of them / collect everything that two or all three sets have, in {out} / what do any two of them share? put it all in one set {out} / Create a set {out} with the elements that occur in at least two of {st}, {st2} and {st3}. / Compute the union of the three pairwise intersections and store it in a variable named {out}.
    {out} = ({st} & {st2}) | ({st} & {st3}) | ({st2} & {st3})
    # but without those in all three / take out again what all of them have / {out} should lose the elements that are in each of the three sets / Remove from {out} all elements that are contained in all three sets. / Subtract the intersection of {st}, {st2} and {st3} from {out}.
    {out} -= {st} & {st2} & {st3}
    # print how many are left, and {no} if there are none / how many remain? say {no} in case of zero / show the size of {out}, or {no} if it is empty / Print the number of elements of {out}; if it is empty, print {no} instead. / Output {no} if {out} has no elements, otherwise the number of its elements.
    print(len({out}) if {out} else {no})
overlap_of_two(hours)
    # write {f}({pl}, {ph}, other_{pl}, other_{ph}): two ranges, from {pl} to {ph} and from other_{pl} to other_{ph}; return how long the piece is that they share, 0 if they share none / i need {f}({pl}, {ph}, other_{pl}, other_{ph}) for the length of the overlap of one interval ({pl} to {ph}) with another one (other_{pl} to other_{ph}), never below 0 / {f} takes the two ends of an interval, then the two ends of another: {pl}, {ph}, other_{pl}, other_{ph}. it returns the common length, which is 0 when they only touch or lie apart / Write a function {f}({pl}, {ph}, other_{pl}, other_{ph}) that returns the length of the overlap between the interval from {pl} to {ph} and the interval from other_{pl} to other_{ph}, or 0 if they do not overlap. / Define a function {f} with the parameters {pl}, {ph}, other_{pl} and other_{ph}, the bounds of two intervals. The length of their intersection is returned; it is 0 for disjoint intervals.
    def {f}({pl}, {ph}, other_{pl}, other_{ph}):
        return max(0, min({ph}, other_{ph}) - max({pl}, other_{pl}))
    # one shift is from {h2} to {h4}, the other from {h1} to {h3}: keep their overlap / what do the ranges {h2} to {h4} and {h1} to {h3} share? store the overlap / {overlap} = the function for the first range {h2} to {h4} and the second, {h1} to {h3} / Compute the overlap of the interval from {h2} to {h4} with the interval from {h1} to {h3} by calling {f}, and store it in {overlap}. / Call {f} for a first interval that ends at {h4} and starts at {h2} and a second one that starts at {h1} and ends at {h3}; assign the result to {overlap}.
    {overlap} = {f}({h2}, {h4}, {h1}, {h3})
    # the same for {h1} to {h3} and {h6} to {h5}, as {nv} / {nv}: how much {h1} to {h3} and {h6} to {h5} have in common / now with {h1} to {h3} first and {h6} to {h5} second; the answer is {nv} / Call {f} again for the intervals from {h1} to {h3} and from {h6} to {h5} and store the result in {nv}. / Compute in {nv} what the interval from {h1} to {h3} shares with the one from {h6} to {h5}, again with {f}.
    {nv} = {f}({h1}, {h3}, {h6}, {h5})
    # print {yes} if the overlap is over {k}, otherwise {no}, then {nv} / show {yes} or {no} (is {overlap} greater than {k}?) and {nv} behind it / is the overlap more than {k}? print {yes} if so, {no} if not, with {nv} after it / Print {yes} if {overlap} is greater than {k} and {no} otherwise, followed by {nv}. / Output {yes} for an overlap above {k} or {no} for a smaller or equal one, and after that the value of {nv}.
    print({yes} if {overlap} > {k} else {no}, {nv})
half_open_range
    # {f}({pk}, {pl}, {ph}) tells if {pk} lies in the range from {pl} to {ph}; {pl} itself counts, {ph} doesn't / write a function {f} that takes {pk}, {pl} and {ph} and returns True when {pk} is at least {pl} and less than {ph} / i'd like {f}({pk}, {pl}, {ph}): is {pk} inside the half-open interval, with {pl} but without {ph}? / Write a function {f}({pk}, {pl}, {ph}) that returns True if {pk} is not less than {pl} and less than {ph}, and False otherwise. / Define a function {f} with the parameters {pk}, {pl} and {ph} which returns whether {pk} is contained in the interval from {pl} inclusive to {ph} exclusive.
    def {f}({pk}, {pl}, {ph}):
        return {pl} <= {pk} < {ph}
    # {ys} = {data} / the numbers are {data}, name them {ys} / keep {data.and_items} in a list {ys} / Create a list {ys} containing {data}. / Store the list {data} in a variable named {ys}.
    {ys} = {data}
    # which of them are in the range that begins at {floor} and ends before {roof}? keep the hits / {hits}: those of {ys} for which the function is true with {floor} and {roof} / pick the ones from {floor} up to, not including, {roof} with {f} and call them hits / Create a list {hits} of all elements of {ys} for which {f} with the limits {floor} and {roof} returns True. / Select the elements of {ys} between {floor} (included) and {roof} (excluded) by calling {f}, and store them in {hits}.
    {hits} = [item for item in {ys} if {f}(item, {floor}, {roof})]
    # print how many hits there are and {f} for {roof} itself / show the number of hits, and then what the function says about {roof} with the same limits / how many is that? and is {roof} in the range? print both / Print the length of {hits} and the result of {f} for {roof} with the limits {floor} and {roof}. / Output the number of elements in {hits}, followed by whether {roof} is inside the range from {floor} to {roof} according to {f}.
    print(len({hits}), {f}({roof}, {floor}, {roof}))
packing_list(two_sets)
    # for the trip we need {a1}: a set wanted / {wanted} is the set of {a1} / put {a1} in a set called wanted / Create a set named {wanted} with the elements {a1}. / Store what is needed, {a1}, in a set {wanted}.
    {wanted} = set({a1})
    # the bag {ws} has {a2} in it, a list / {ws} = {a2}, that's what is packed / we already packed {a2}; keep that as the list {ws} / Create a list {ws} with the packed things {a2}. / Store the list {a2} in a variable named {ws}.
    {ws} = {a2}
    # what is missing? keep it in a set missing / {missing}: everything wanted that is not in {ws} / take the packed things away from the wanted ones and keep what is {missing} / Compute the set of the elements of {wanted} that are not in {ws} and store it in {missing}. / Determine which elements of {wanted} do not occur in {ws} and assign this set to {missing}.
    {missing} = {wanted} - set({ws})
    # pack all that is missing, at the end of {ws} and in sorted order / add the missing things to {ws}, sorted / {ws} gets the elements of {missing} in ascending order behind the others / Append the elements of {missing} to {ws} in ascending order. / Extend the list {ws} by the sorted elements of {missing}.
    {ws} += sorted({missing})
    # is everything there now? print True or False, then how many things are packed / print whether {wanted} is a subset of {ws}, and the length of {ws} / show if nothing of {wanted} is absent from {ws}, and how long {ws} is / Print whether {wanted} is a subset of {ws}, followed by the number of elements of {ws}. / Output True if all elements of {wanted} occur in {ws}, else False, and then the length of the list.
    print({wanted} <= set({ws}), len({ws}))
likeness_of_sets(two_sets)
    # {f}({pl}, {ph}) compares two lists: the number of different items they share over the number of different items in both together; two empty lists are alike, 1 / write a function {f} with two lists {pl} and {ph} that returns the size of the intersection divided by the size of the union, and 1 if both are empty / how alike are two lists? {f}({pl}, {ph}) should say: common items divided by all items, each counted once. without any items at all the answer is 1 / Write a function {f}({pl}, {ph}) that turns both lists into sets and returns the size of their intersection divided by the size of their union. If both are empty, return 1. / Define a function {f} taking two lists {pl} and {ph}. It returns the ratio of the number of common distinct elements to the number of all distinct elements, or 1 if there are none.
    def {f}({pl}, {ph}):
        everything = set({pl}) | set({ph})
        if not everything:
            return 1
        return len(set({pl}) & set({ph})) / len(everything)
    # {ws} is {a1} and {us} is {a2} / let {ws} be {a1}, {us} be {a2} / two people like {a1} and {a2}: lists {ws} and {us} / Create the lists {ws} with {a1} and {us} with {a2}. / Store {a1} in {ws} and {a2} in {us}.
    {ws} = {a1}
    {us} = {a2}
    # how alike are they? ask {f}, and keep it as {nv} / {nv} = what the function returns for both lists / call {f} with {ws} and {us}; the answer is called {nv} / Call {f} with {ws} and {us} and store the result in a variable named {nv}. / Compute the similarity of {ws} and {us} by {f} and assign it to {nv}.
    {nv} = {f}({ws}, {us})
    # print it in percent, {places} decimals and % directly behind, then whether it is more than one divided by {k} / show {nv} as a percentage ({places} decimals, with %), followed by True if it is over 1 divided by {k}, else False / how many percent is that ({places} decimals, %), and is {nv} greater than the fraction 1 over {k}? / Print {nv} as a percentage with {places} decimals and a percent sign, followed by whether {nv} is greater than 1 divided by {k}. / Output {nv} in percent with {places} decimals and a directly following percent sign; after it, print True if it exceeds one divided by {k} and False otherwise.
    print(f"{{nv}:.{places}%}", {nv} > 1 / {k})
"""
FRAMES = r"""
frame_filter_sort(table, v1, v2)
    # a pandas frame {df} out of {table} / put the columns {c0.bare} ({v0}), {c1.bare} ({v1}) and {c2.bare} ({v2}) into a table {df} with pandas / {df} = pd.DataFrame({table}) / Create a pandas DataFrame named {df} from the dictionary {table}. / Build a DataFrame {df} with the columns {c0} = {v0}, {c1} = {v1} and {c2} = {v2}.
    {df} = pd.DataFrame({table})
    # keep the rows with more than {cut} in {c2.bare}, unless they are {group.bare}, as {df2} / {df2}: over {cut} in {c2.bare}, but nothing from {c1.bare} {group.bare} / which rows are above {cut} and not {group.bare}? make that {df2} / Select the rows of {df} in which {c2} is greater than {cut} and {c1} is not {group}, and store them in {df2}. / Create a DataFrame {df2} of all rows with {c2} above {cut}, except those whose {c1} is {group}.
    {df2} = {df}[({df}[{c2}] > {cut}) & ({df}[{c1}] != {group})]
    # sort those by {c2.bare}, highest first / {df2} in falling order of {c2.bare}, please / let {df2} begin with the largest {c2.bare} / Sort {df2} by the column {c2} in descending order. / Reorder the rows of {df2} so that the values of {c2} decrease.
    {df2} = {df2}.sort_values({c2}, ascending=False)
    # print every {c0.bare} in it, with {sep} between / who is left? show the column {c0.bare}, joined by {sep} / show what stands under {c0.bare} in {df2}, separated by {sep} / Print the values of the column {c0} of {df2}, joined with {sep}. / Output all entries of {c0} in {df2} as one string with the separator {sep}.
    print({sep}.join({df2}[{c0}]))
frame_ratio
    # a table {df} with {ca.bare} {names}, {cb.bare} {same} and {cc.bare} {same2}, in pandas / {df}: pandas frame, columns {ca.bare} = {names}, {cb.bare} = {same}, {cc.bare} = {same2} / make a data frame {df} with three columns: first {ca.bare}, that is {names}, then {cb.bare} with {same}, and {cc.bare} with {same2} / Create a pandas DataFrame {df} with the columns {ca} ({names}), {cb} ({same}) and {cc} ({same2}). / Build a DataFrame named {df} that has the values {names} under {ca}, {same} under {cb} and {same2} under {cc}.
    {df} = pd.DataFrame({{ca}: {names}, {cb}: {same}, {cc}: {same2}})
    # one more column, {cd.bare}: {cc.bare} divided by {cb.bare}, rounded to {places} decimals / divide {cc.bare} by {cb.bare} in each row and put it, with {places} places, under {cd.bare} / {cd.bare} should be what one of {cb.bare} comes to, that is {cc.bare} over {cb.bare}; round to {places} digits / Add a column {cd} to {df} which contains {cc} divided by {cb}, rounded to {places} decimals. / Compute the quotient of {cc} and {cb} for every row, round it to {places} decimal places and store it in a new column {cd}.
    {df}[{cd}] = ({df}[{cc}] / {df}[{cb}]).round({places})
    # where is {cd.bare} smallest (the first one if there are several)? keep that {ca.bare} as {tv} / {tv} is the {ca.bare} of the first row with the lowest {cd.bare} / find the cheapest by {cd.bare} and store its {ca.bare} in {tv} / Determine the value of {ca} in the first row with the minimum of {cd} and store it in a variable named {tv}. / Assign to {tv} the entry of {ca} that belongs to the smallest {cd}; if several rows share it, take the first.
    {tv} = {df}.loc[{df}[{cd}].idxmin(), {ca}]
    # print it behind {label_.bare}, a colon and a space / show {label_.bare}: and behind it {tv} / which one is it? print it like this: {label_.bare}, colon, space, name / Print the text {label_}, a colon, a space and {tv}. / Output {tv} after the word {label_} and a colon with a space.
    print(f"{label_.bare}: {{tv}}")
frame_groups(table)
    # {df} is a pandas DataFrame of {table} / make a table {df}: {c0.bare} is {v0}, {c1.bare} is {v1}, {c2.bare} is {v2} / read the dictionary {table} into a data frame {df} / Create a DataFrame {df} with pandas from {table}. / Convert the dictionary {table} to a pandas DataFrame named {df}.
    {df} = pd.DataFrame({table})
    # average {c2.bare} per {c1.bare}, call it averages / {averages}: group by {c1.bare} and take the mean of {c2.bare} / what does each {c1.bare} have in {c2.bare} on average? keep these averages / Group {df} by {c1}, compute the mean of {c2} in each group and store the series in {averages}. / Compute the mean {c2} for every value of {c1} and assign the result to a variable named {averages}.
    {averages} = {df}.groupby({c1})[{c2}].mean()
    # print a line for each, name then average with {places} decimals / go through the averages and print group, colon, space, value rounded to {places} places / one per line: the {c1.bare}, a colon and its average ({places} decimals) / Print every group and its mean, rounded to {places} decimals, in the form "name: mean", one per line. / For each entry of {averages}, output the group, a colon and a space, and the value rounded to {places} decimal places.
    for label, value in {averages}.items():
        print(f"{label}: {round(value, {places})}")
    # and how far are they apart, the largest from the smallest? {places} decimals again / print the difference of the highest and the lowest average, rounded to {places} places / show max minus min of {averages} with {places} decimals / Print the difference between the maximum and the minimum of {averages}, rounded to {places} decimals. / Output how much the greatest value of {averages} exceeds the smallest, rounded to {places} decimal places.
    print(round({averages}.max() - {averages}.min(), {places}))
frame_counts
    # a frame {df} with a single column {ca.bare}: {uneven_} / put {uneven_} into a pandas table {df}, under {ca.bare} / {df} = pd.DataFrame with {ca.bare} being {uneven_} / Create a pandas DataFrame named {df} with one column {ca} that contains {uneven_}. / Build a DataFrame {df} whose only column, {ca}, holds the values {uneven_}.
    {df} = pd.DataFrame({{ca}: {uneven_}})
    # count how often each {ca.bare} comes up: counts / {counts} = value counts of that column / how many rows are there of every {ca.bare}? store it as counts / Count the occurrences of each value in the column {ca} of {df} and store the series in {counts}. / Compute the value counts of {ca} and assign them to a variable named {counts}.
    {counts} = {df}[{ca}].value_counts()
    # which is the most frequent, and what percentage of the rows has it (no decimals, % directly behind)? / print the commonest one and its share of all rows, such as 40% / show the top value, then its part of the whole as a whole percentage with % / Print the most frequent value and its share of all rows as a percentage without decimals. / Output the value that occurs most often, followed by its relative frequency as a percentage without decimals and with a percent sign.
    print({counts}.idxmax(), f"{{counts}.max() / {counts}.sum():.0%}")
    # how many different ones are there, and how many of {other_tag.bare}? 0 if there is no such thing / print the number of distinct values and the count of {other_tag}, which may be 0 / show len of {counts} and the count for {other_tag} (0 when missing) / Print the number of different values, followed by the count of {other_tag}, or 0 if it does not occur. / Output the length of {counts} and the entry for {other_tag}, with 0 as the default.
    print(len({counts}), {counts}.get({other_tag}, 0))
frame_merge
    # orders in a pandas table {df}: {ca.bare} {names}, {cb.bare} {same} / {df} has {names} under {ca.bare} and {same} under {cb.bare}, a data frame / make a DataFrame {df}; its column {ca.bare} is {names} and {cb.bare} is {same} / Create a pandas DataFrame {df} with the columns {ca} = {names} and {cb} = {same}. / Store {names} (column {ca}) and {same} (column {cb}) in a DataFrame named {df}.
    {df} = pd.DataFrame({{ca}: {names}, {cb}: {same}})
    # the price list is another one, {df2}: {ca.bare} {backwards}, {cc.bare} {same2} / {df2}, in a different order: {backwards} under {ca.bare}, {same2} under {cc.bare} / and a frame {df2} with {cc.bare} {same2} for the {ca.bare} {backwards} / Create a second DataFrame {df2} with {backwards} in the column {ca} and {same2} in the column {cc}. / Build the DataFrame {df2} from {ca} = {backwards} and {cc} = {same2}.
    {df2} = pd.DataFrame({{ca}: {backwards}, {cc}: {same2}})
    # bring the two together by {ca.bare} in a table merged / {merged}: both frames joined on {ca.bare} / merge {df} with {df2} where {ca.bare} is the same, as merged / Merge {df} and {df2} on the column {ca} and store the result in {merged}. / Join the two DataFrames on {ca} and assign the combined DataFrame to a variable named {merged}.
    {merged} = {df}.merge({df2}, on={ca})
    # what does everything cost, {cb.bare} times {cc.bare} added up? keep it as the cost / {cost}: multiply both number columns of {merged} and take the sum / let cost be the sum of {cb.bare} times {cc.bare} over all rows / Compute the sum of the products of {cb} and {cc} in {merged} and store it in a variable named {cost}. / Multiply the columns {cb} and {cc} of {merged} row by row and assign the total of the products to {cost}.
    {cost} = ({merged}[{cb}] * {merged}[{cc}]).sum()
    # less {pct} percent if it is over {bound_}: print it with {places} decimals / from above {bound_} on there are {pct} percent off; show what must be paid, rounded to {places} places / print the cost ({places} decimals), but take off {pct} percent when it is more than {bound_} / If {cost} is greater than {bound_}, reduce it by {pct} percent; then print it rounded to {places} decimals. / Reduce {cost} by {pct} percent in case it exceeds {bound_}, and output its value rounded to {places} decimal places.
    if {cost} > {bound_}:
        {cost} *= 1 - {pct} / 100
    print(round({cost}, {places}))
frame_gaps
    # {df}: a pandas frame with {ca.bare} {names} and {cb.bare} {gappy} / some numbers are unknown: {cb.bare} is {gappy} for the {ca.bare} {names}, put that in a table {df} / make {df}, a DataFrame of {ca.bare} = {names}, {cb.bare} = {gappy} / Create a pandas DataFrame {df} with the columns {ca} ({names}) and {cb} ({gappy}). / Build a DataFrame named {df} with {names} as {ca} and {gappy} as {cb}.
    {df} = pd.DataFrame({{ca}: {names}, {cb}: {gappy}})
    # how many are missing in {cb.bare}? call it {nv} / {nv}: the number of empty cells under {cb.bare} / count the gaps in {cb.bare} and keep the number as {nv} / Count the missing values in the column {cb} and store the number in {nv}. / Determine how many entries of {cb} are missing and assign the count to a variable named {nv}.
    {nv} = {df}[{cb}].isna().sum()
    # fill them with the median of the others / wherever {cb.bare} has nothing, put its median there / the gaps should become the median of what we know / Replace the missing values of {cb} by the median of the column. / Fill all missing entries in {cb} with the median of the known ones.
    {df}[{cb}] = {df}[{cb}].fillna({df}[{cb}].median())
    # print {nv} and the new sum of {cb.bare} / show how many were missing, then what {cb.bare} adds up to now / how many gaps were there, and what is the sum now? / Print {nv} followed by the sum of the column {cb}. / Output the number of filled entries and the total of {cb}.
    print({nv}, {df}[{cb}].sum())
frame_labels(table, v1, v2)
    # {f}({pk}) says {yes} from {cut} on and {no} below / write a function {f}({pk}): it returns {yes} if {pk} is {cut} or more, and {no} if it is less / i need {f}({pk}) to sort numbers into two classes, {no} for anything under {cut}, else {yes} / Write a function {f}({pk}) that returns {yes} if {pk} is at least {cut}, and {no} otherwise. / Define a function {f} with one parameter {pk}. It returns the string {no} for values less than {cut} and the string {yes} for all others.
    def {f}({pk}):
        return {yes} if {pk} >= {cut} else {no}
    # load {table} into a pandas table {df} / a table {df} has {c0.bare} {v0}, {c1.bare} {v1} and {c2.bare} {v2}; use pandas / {df} is the DataFrame of {table} / Create a DataFrame {df} from the dictionary {table}. / Build a pandas DataFrame named {df} out of {table}.
    {df} = pd.DataFrame({table})
    # new column {cd.bare}: {f} of {c2.bare} / run every {c2.bare} through the function and put the answers under {cd.bare} / {cd.bare} holds what {f} says about each {c2.bare} / Apply {f} to each value of the column {c2} and store the results in a new column {cd}. / Add a column {cd} to {df} with the results of {f} for the values in {c2}.
    {df}[{cd}] = {df}[{c2}].map({f})
    # how many rows got {yes}, and how many of these are in {c1.bare} {group.bare}? / print the number of rows with {yes}, then the number of those that belong to {group} too / show two counts: {cd.bare} is {yes}; {cd.bare} is {yes} and {c1.bare} is {group} / Print how many rows have {yes} in {cd}, and how many have {yes} in {cd} and {group} in {c1}. / Output the number of rows labelled {yes}, followed by the number of such rows whose {c1} is {group}.
    print(({df}[{cd}] == {yes}).sum(), (({df}[{cd}] == {yes}) & ({df}[{c1}] == {group})).sum())
frame_lookup(table)
    # make the dictionary {table} a pandas frame {df}, with {c0.bare} as the index / {df}: data frame of {table}, indexed by {c0.bare} / put {table} in a table {df} where rows are found by their {c0.bare} / Create a DataFrame {df} from {table} and set the column {c0} as its index. / Build a pandas DataFrame named {df} from {table}, using {c0} as the index.
    {df} = pd.DataFrame({table}).set_index({c0})
    # {person.bare} gets {k} more in {c2.bare} / add {k} to the {c2.bare} of {person.bare} / the row {person.bare}: {c2.bare} goes up by {k} / Increase the value in the row {person} and the column {c2} by {k}. / Add {k} to the entry of {c2} that belongs to {person}.
    {df}.loc[{person}, {c2}] += {k}
    # who has the most {c2.bare} now? the first in case of a tie; keep that as {tv} / {tv} is the index of the highest {c2.bare}, the first of them if there are two / find the row label with the largest {c2.bare} (the earliest one, if equal) and call it {tv} / Determine the index label of the first maximum of {c2} and store it in a variable named {tv}. / Assign to {tv} the label of the row with the greatest value in {c2}; in case of a tie, of the first such row.
    {tv} = {df}[{c2}].idxmax()
    # print {tv} and the {c1.bare} of that row / show the name and its {c1.bare} / who is it, and which {c1.bare} is that? / Print {tv}, followed by the value of {c1} in this row. / Output {tv} and the corresponding entry of the column {c1}.
    print({tv}, {df}.loc[{tv}, {c1}])
"""
COUNTING = r"""
pairs_over_a_sum
    # {xs} = {data} / we have the weights {data}, call them {xs} / a list {xs} of {data.and_items} / Create a list {xs} with the numbers {data}. / Store {data} in a variable named {xs}.
    {xs} = {data}
    # all pairs of two of them with a sum over {pair_sum}: pairs / {pairs} are the combinations of two items of {xs} that add up to more than {pair_sum} / take every two of the list, but keep only pairs above {pair_sum} in total / Create a list {pairs} of all combinations of two elements of {xs} whose sum is greater than {pair_sum}. / Use itertools.combinations to collect the pairs of elements of {xs} with a sum above {pair_sum} in a list named {pairs}.
    {pairs} = [pair for pair in combinations({xs}, 2) if sum(pair) > {pair_sum}]
    # how many is that, and how many pairs are there at all? / print the number of pairs found, then the number of pairs one can make of {xs} / show len of {pairs} and the count of all combinations of two / Print the length of {pairs}, followed by the number of all possible pairs of elements of {xs}. / Output the number of pairs in {pairs} and the binomial coefficient of the length of {xs} and 2.
    print(len({pairs}), math.comb(len({xs}), 2))
menus_without
    # the first courses are {few} and the second ones {few2}: lists {ws} and {us} / {ws} = {few}, {us} = {few2} / let {ws} be {few} and {us} be {few2} / Create the lists {ws} with {few} and {us} with {few2}. / Store {few} in {ws} and {few2} in {us}.
    {ws} = {few}
    {us} = {few2}
    # make all menus of one from each, but {few_one.bare} does not go with {few2_one.bare} / {menus}: every combination of {ws} and {us} except {few_one} with {few2_one} / combine each of {ws} with each of {us}, leaving out the pair {few_one} and {few2_one}; that's the list menus / Create a list {menus} of all pairs of an element of {ws} and an element of {us}, without the pair of {few_one} and {few2_one}. / Compute the Cartesian product of {ws} and {us} as a list {menus} of tuples, excluding the tuple of {few_one} and {few2_one}.
    {menus} = [pair for pair in product({ws}, {us}) if pair != ({few_one}, {few2_one})]
    # show them, one per line, with {sep} in the middle / print each of the menus on a line of its own, joined by {sep} / a line per menu: first part, {sep}, second part / Print every element of {menus} on its own line, the two parts separated by {sep}. / For each pair in {menus}, output its elements joined with {sep}.
    for pair in {menus}:
        print({sep}.join(pair))
letter_orders
    # {sv} = {letters} / keep the letters {letters} as {sv} / let {sv} be {letters} / Create a string {sv} with the value {letters}. / Store {letters} in a variable named {sv}.
    {sv} = {letters}
    # in which orders can they stand? a sorted list orders, nothing twice / {orders}: all different arrangements of {sv} as strings, from a to z / make every permutation of these letters a string, drop repeated ones and sort; call that orders / Create a sorted list {orders} of all distinct strings that are permutations of {sv}. / Compute the permutations of {sv}, join each of them to a string and store the distinct ones in ascending order in {orders}.
    {orders} = sorted({"".join(letters) for letters in permutations({sv})})
    # how many are there, and at which index is {sv} itself? / print the number of orders and the place of {sv} among them, counted from 0 / show len of {orders} and the index of {sv} in it / Print the length of {orders} and the index of {sv} in this list. / Output how many arrangements exist, followed by the zero-based position of {sv}.
    print(len({orders}), {orders}.index({sv}))
committee_chance
    # how many teams of {n} can be picked from {crowd} people? keep it as teams / {teams}: the number of ways to choose {n} out of {crowd} / {crowd} people, {n} places, the order doesn't matter; store the number of teams / Compute the number of ways to choose {n} of {crowd} people and store it in a variable named {teams}. / Calculate the binomial coefficient of {crowd} and {n} and assign it to {teams}.
    {teams} = math.comb({crowd}, {n})
    # {who.bare} is one of the {crowd}. in how many teams is {who.bare}? call that {nv} / {nv}: the teams with {who.bare} in it, so only {n} - 1 of the other {crowd} - 1 are chosen / with {who.bare} fixed, how many ways are there to fill up the team of {n}? that's {nv} / Compute how many of these teams contain {who.bare}, one of the {crowd} people, and store the number in {nv}. / Calculate the number of teams of {n} from {crowd} people that include one particular person, {who.bare}, and assign it to {nv}.
    {nv} = math.comb({crowd} - 1, {n} - 1)
    # what's the chance, then? {nv} over the teams, {places} decimals / print the share of teams with {who.bare}, rounded to {places} places / show {nv} divided by {teams} with {places} digits / Print the quotient of {nv} and {teams}, rounded to {places} decimals. / Output the probability that {who.bare} is in the team, rounded to {places} decimal places.
    print(round({nv} / {teams}, {places}))
queue_with_a_rule
    # {ws} = {few} / these wait in line: {few.and_items}, a list {ws} / let {ws} be {few} / Create a list named {ws} with the strings {few}. / Store {few} in the variable {ws}.
    {ws} = {few}
    # {f}(row) is True when {few_one} is neither first nor last in it / write a function {f}(row): False if {few_one} stands at one of the two ends, otherwise True / i want {f}(row) to tell if {few_one} is kept away from both ends of a row / Write a function {f}(row) that returns True if {few_one} is neither the first nor the last element of row, and False otherwise. / Define a function {f} with a parameter row that returns whether both ends of row are different from {few_one}.
    def {f}(row):
        return {few_one} not in (row[0], row[-1])
    # all orders of {ws} for which it holds: rows / {rows}: the permutations of {ws} that {f} accepts / line them up in every possible way and keep the rows where {f} says True / Create a list {rows} of all permutations of {ws} for which {f} returns True. / Collect the permutations of {ws} that satisfy {f} in a list named {rows}.
    {rows} = [row for row in permutations({ws}) if {f}(row)]
    # how many, and what does the first one look like, joined by {sep}? / print the number of rows and the first of them with {sep} in between / show len of {rows}, then its first row as a string with the separator {sep} / Print the number of elements of {rows} and the first one, its names joined with {sep}. / Output the length of {rows}, followed by the first permutation as one string separated by {sep}.
    print(len({rows}), {sep}.join({rows}[0]))
ones_of_a_number
    # write {num} in binary, without 0b: a string {sv} / {sv}: the binary digits of {num} as text / what is {num} in base 2? store it as the string {sv}, no prefix / Convert {num} to a binary string without the prefix and store it in {sv}. / Assign the binary representation of {num}, as a string without "0b", to a variable named {sv}.
    {sv} = bin({num})[2:]
    # count the ones / how many ones are in it? keep the ones / {ones} = how often "1" is there / Count the digits "1" in {sv} and store the number in a variable named {ones}. / Determine the number of ones in {sv} and assign it to {ones}.
    {ones} = {sv}.count("1")
    # {yes} if there are more ones than zeros, else {no}: print that and {sv} / print {yes} when the ones outnumber the other digits, {no} when not, then {sv} / are the ones in the majority? show {yes} or {no}, and the digits behind it / Print {yes} if {sv} contains more ones than zeros and {no} otherwise, followed by {sv}. / Output {yes} or {no}, depending on whether {ones} is greater than the number of zeros in {sv}, and after it {sv} itself.
    print({yes} if {ones} > {sv}.count("0") else {no}, {sv})
    # turn the string around and read it as a binary number: print that / what number is {sv} backwards, in base 2? / show the decimal value of the reversed digits / Reverse {sv}, interpret it as a binary number and print its value. / Print the integer whose binary digits are those of {sv} in reverse order.
    print(int({sv}[::-1], 2))
hex_texts_added
    # {ws} = {hexes} / some hex numbers as strings, {hexes}: list {ws} / let {ws} be {hexes} / Create a list named {ws} containing the strings {hexes}. / Store the hexadecimal numbers {hexes} as strings in {ws}.
    {ws} = {hexes}
    # turn them into ints, a list numbers / {numbers}: each of the strings read in base 16 / convert {ws} from hex and keep the numbers / Convert each string in {ws} from hexadecimal to an integer and store the list in {numbers}. / Create a list {numbers} with the integer values of the hexadecimal strings in {ws}.
    {numbers} = [int(item, 16) for item in {ws}]
    # add up those over {hex_mid}, the others don't count; call it {nv} / {nv} is the sum of the numbers greater than {hex_mid} / sum the ones above {hex_mid} as {nv} / Compute the sum of all elements of {numbers} greater than {hex_mid} and store it in {nv}. / Add the elements of {numbers} that exceed {hex_mid} and assign the total to a variable named {nv}.
    {nv} = sum(number for number in {numbers} if number > {hex_mid})
    # print it in hex again, capital letters, at least {wide} digits with zeros in front / show {nv} as uppercase hex, padded with 0 to {wide} places / what's that in base 16, in capitals and {wide} digits wide (leading zeros)? / Print {nv} as an uppercase hexadecimal number with at least {wide} digits, padded with zeros. / Output {nv} in hexadecimal notation with capital letters, filled up with leading zeros to {wide} digits.
    print(f"{{nv}:0{wide}X}")
to_a_small_base
    # write {f}({pk}, base): the digits of the number {pk} in a base from 2 to 9, as a string; 0 gives "0" / {f} takes {pk}, a whole number not below 0, and a base up to 9 and returns {pk} written in this base, as text ("0" for zero) / i need {f}({pk}, base), which divides {pk} by the base again and again and collects the remainders, the last one in front; for zero it's "0" / Write a function {f}({pk}, base) that returns the representation of a non-negative integer {pk} in the given base (2 to 9) as a string. For 0 it returns "0". / Define a function {f} with the parameters {pk} and base. It converts the non-negative integer {pk} to a string of digits in that base, which is between 2 and 9; zero is converted to "0".
    def {f}({pk}, base):
        digits = ""
        while {pk} > 0:
            digits = str({pk} % base) + digits
            {pk} //= base
        return digits or "0"
    # {sv}: {num} in base {k} / what is {num} in base {k}? ask the function and keep it as {sv} / use {f} with base {k} on {num}, the result is {sv} / Call {f} for the base {k} and the number {num} and store the returned string in {sv}. / Convert {num} to base {k} by calling {f} and assign the result to a variable named {sv}.
    {sv} = {f}({num}, {k})
    # and the same with {num2}, as {tv} / do it for {num2} as well: {tv} / {tv} = {num2} in that base / Convert {num2} to the same base and store the string in {tv}. / Call {f} with {num2} and the same base and assign the result to {tv}.
    {tv} = {f}({num2}, {k})
    # print the longer one, {sv} if they are equally long / show {tv} if it has more digits than {sv}, otherwise {sv} / which has more digits? print it; in a tie it is {sv} / Print the longer of the two strings, or {sv} if both have the same length. / Output {sv} unless {tv} is longer; in that case output {tv}.
    print({tv} if len({tv}) > len({sv}) else {sv})
switch_a_bit
    # {f}({pk}, place) tells if the bit at that place is 1; place 0 is the last bit / write a function {f} with {pk} and place that returns True when bit number place of {pk} is set (counted from 0 at the right) / is a bit set? {f}({pk}, place) should say so with True or False, 0 being the lowest place / Write a function {f}({pk}, place) that returns True if the bit of {pk} at the position place is 1, where position 0 is the least significant bit. / Define a function {f} with the parameters {pk} and place, which returns whether the bit at place, counted from 0 at the right end, is set in {pk}.
    def {f}({pk}, place):
        return {pk} >> place & 1 == 1
    # {kv} = {num} / the register {kv} holds {num} / let {kv} be {num} / Create a variable {kv} with the value {num}. / Set {kv} to {num}.
    {kv} = {num}
    # switch bit {n} of {kv}: off if it is on, on if it is off / flip the bit at place {n} / toggle number {n}, counted from 0 at the right / Invert the bit at position {n} of {kv}. / Change bit {n} of {kv} with an exclusive or.
    {kv} ^= 1 << {n}
    # is it set now? and what about place {bit2}? print both answers, then {kv} / print what {f} says about the places {n} and {bit2}, and {kv} / show whether bits {n} and {bit2} are on, followed by the number / Print the results of {f} for {kv} and the places {n} and {bit2}, followed by {kv}. / Output whether bit {n} and bit {bit2} of {kv} are set, and then {kv} itself.
    print({f}({kv}, {n}), {f}({kv}, {bit2}), {kv})
color_code
    # red {rgb1}, green {rgb2}, blue {rgb3}: make the tuple {xs} / {xs} is the tuple of {rgb1}, {rgb2} and {rgb3} / {xs} = ({rgb1}, {rgb2}, {rgb3}) / Create a tuple named {xs} with the elements {rgb1}, {rgb2} and {rgb3}. / Store the RGB values {rgb1}, {rgb2}, {rgb3} as a tuple in {xs}.
    {xs} = ({rgb1}, {rgb2}, {rgb3})
    # as a color for the web: # and two hex digits each / write it as the string color, like #0fa3c7 / {color} = "#" plus every part in hex, always two small digits / Convert {xs} to a string {color} that consists of "#" and two lowercase hexadecimal digits for each value. / Create a string named {color} of a hash sign followed by the elements of {xs} in hexadecimal, two digits each.
    {color} = "#" + "".join(f"{part:02x}" for part in {xs})
    # now the opposite, every part taken from 255, in {ys} / {ys}: a tuple of 255 minus each / invert {xs} (255 minus the value) and call the new tuple {ys} / Create a tuple {ys} with the difference of 255 and each element of {xs}. / Compute the complementary values, 255 minus each element of {xs}, as a tuple {ys}.
    {ys} = tuple(255 - part for part in {xs})
    # print the color and the opposite tuple / show {color}, then {ys} / what are they? the code first, then the inverted values / Print {color} followed by {ys}. / Output the string {color} and the tuple {ys}.
    print({color}, {ys})
"""
TEXTS = r"""
signed_numbers_in_text
    # {sv} = {note_ints} / the note says {note_ints}; keep it as {sv} / let {sv} be {note_ints} / Create a string {sv} with the value {note_ints}. / Store the text {note_ints} in a variable named {sv}.
    {sv} = {note_ints}
    # get all numbers out of it as ints; a minus in front belongs to the number / {numbers}: the whole numbers in {sv}, negative ones with their sign / find the numbers with a regular expression (maybe with - before them) and make them ints / Extract all integers, including negative ones, from {sv} with a regular expression and store them in a list {numbers}. / Use re.findall to collect the signed integers that occur in {sv} in a list of ints named {numbers}.
    {numbers} = [int(part) for part in re.findall(r"-?\d+", {sv})]
    # how many are negative, and what is the sum of all? / print the number of negative ones and then the sum / show how many of them are below 0, and what they add up to / Print how many elements of {numbers} are negative, followed by the sum of {numbers}. / Output the count of numbers less than zero and the total of all numbers.
    print(sum(number < 0 for number in {numbers}), sum({numbers}))
    # show the text with every number replaced by {mark} / print {sv}, but with {mark} where a number was (and its minus) / put {mark} in place of each number, sign included, and print that / Replace each integer in {sv}, together with its sign, by {mark} and print the resulting text. / Print {sv} after substituting {mark} for all signed integers in it.
    print(re.sub(r"-?\d+", {mark}, {sv}))
dates_turned_round
    # {sv} = {note_dates} / keep the sentence {note_dates} as {sv} / let {sv} be {note_dates} / Create a string named {sv} with the text {note_dates}. / Store {note_dates} in the variable {sv}.
    {sv} = {note_dates}
    # find all dates like 07.03.2019 in it: a list dates of day, month, year / {dates}: what looks like dd.mm.yyyy in {sv}, as tuples of three strings / pick the dates (two digits, two digits, four digits, with points) from the text, in groups / Find all dates of the form dd.mm.yyyy in {sv} and store them as tuples of day, month and year in a list {dates}. / Use a regular expression with three groups to extract the dates of {sv}, written as dd.mm.yyyy, into a list named {dates}.
    {dates} = re.findall(r"(\d{2})\.(\d{2})\.(\d{4})", {sv})
    # print them in the form year-month-day, one per line and earliest first / show each as yyyy-mm-dd, in order of time, a line each / turn them round to 2019-03-07, sort and print one per line / Print the dates in the form yyyy-mm-dd in ascending order, one per line. / Convert every date to yyyy-mm-dd, sort the results and output each on its own line.
    for text in sorted(f"{year}-{month}-{day}" for day, month, year in {dates}):
        print(text)
    # are two of them in the same year? print {yes} if so, else {no} / print {no} if all years differ, and {yes} if one comes twice / does any year occur more than once? show {yes} or {no} / Print {yes} if at least two dates have the same year, and {no} otherwise. / Output {no} if the years of all dates are different; otherwise output {yes}.
    print({yes} if len({year for _, _, year in {dates}}) < len({dates}) else {no})
mask_the_digits
    # write a function {f}({pt}, sign) that replaces every digit in {pt} by sign, but leaves the last digit of each row of digits / {f}({pt}, sign) hides numbers: all digits become sign, except one that has no digit after it / i want {f}({pt}, sign): each digit followed by another digit turns into sign, nothing else changes / Write a function {f}({pt}, sign) that returns {pt} with each digit that is directly followed by another digit replaced by sign. / Define a function {f} with the parameters {pt} and sign. It uses a regular expression to replace all digits of a number but the last one by sign and returns the new string.
    def {f}({pt}, sign):
        return re.sub(r"\d(?=\d)", sign, {pt})
    # {sv} = {note_ints} / let {sv} be {note_ints} / the text is {note_ints}, call it {sv} / Store {note_ints} in a variable named {sv}. / Create a string {sv} with the content {note_ints}.
    {sv} = {note_ints}
    # hide its numbers with {sign_}: masked / {masked} is what {f} makes of {sv} with {sign_} / use {sign_} as the sign and keep the masked text / Call {f} with {sign_} and {sv} and store the result in {masked}. / Mask the digits of {sv} by calling {f} with the sign {sign_}, and assign the string to {masked}.
    {masked} = {f}({sv}, {sign_})
    # print it, and how many digits were hidden / show the masked text, then in how many places it is not like {sv} / what does it look like, and how many characters changed? / Print {masked}, followed by the number of characters in which it differs from {sv}. / Output {masked} and the number of positions where {masked} and {sv} differ.
    print({masked}, sum(old != new for old, new in zip({sv}, {masked})))
settings_from_text
    # {sv} = {pairs_text} / a line of settings, {pairs_text}, as {sv} / let {sv} be {pairs_text} / Create a string {sv} with the value {pairs_text}. / Store the text {pairs_text} in {sv}.
    {sv} = {pairs_text}
    # make a dictionary settings of it: name before the =, whole number after it / {settings}: for each name=number in {sv}, the number as an int under the name / read the pairs with a regular expression; names are keys, the ints values of the dictionary settings / Use a regular expression to read all pairs name=number from {sv} into a dictionary {settings} with integers as values. / Create a dictionary {settings} that maps each name in {sv} to the integer after its equals sign.
    {settings} = {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", {sv})}
    # if {key1.bare} is there, double it; otherwise set it to {k} / {key1.bare}: twice as much, or {k} when it is missing / double the value of {key1}, but if there is no such setting it becomes {k} / Double the value of {key1} in {settings}; if the key is missing, set it to {k}. / Multiply the entry {key1} by 2 if it exists, and add it with the value {k} if it does not.
    {settings}[{key1}] = {settings}[{key1}] * 2 if {key1} in {settings} else {k}
    # print all in the same style again, sorted by name, {sep} between / show them as name=number, in order of the names and with {sep} in between / write the settings back like before, sorted, joined by {sep} / Print all pairs of {settings} in the form name=number, sorted by name and separated by {sep}. / Output the entries of {settings} in alphabetical order of their keys, each as name=number, joined with {sep}.
    print({sep}.join(f"{name}={value}" for name, value in sorted({settings}.items())))
json_record(names, same)
    # {sv} = {json_text} / the server sent {json_text}; keep that as {sv} / let {sv} be {json_text} / Create a string named {sv} with the value {json_text}. / Store the JSON text {json_text} in a variable {sv}.
    {sv} = {json_text}
    # read it into a dictionary {dd} / {dd}: that text parsed as json / make python data {dd} of the json string / Parse the JSON string {sv} and store the resulting dictionary in {dd}. / Convert {sv} from JSON to a dictionary named {dd}.
    {dd} = json.loads({sv})
    # {one.bare} goes up by {k}, and {other_tag.bare} is added with {num} unless it is there already / add {k} to the value of {one}; set {other_tag} to {num} if it is missing / raise {one} by {k}, then give {other_tag} the number {num}, but only if there is none yet / Increase the value of {one} by {k} and insert {other_tag} with the value {num} if {dd} has no such key. / Add {k} to the entry {one} of {dd}; afterwards set {other_tag} to {num}, provided the key does not exist.
    {dd}[{one}] += {k}
    {dd}.setdefault({other_tag}, {num})
    # print it as json again, keys sorted / show {dd} as a json text in order of the keys / back to json with sorted keys, and print that / Print {dd} as a JSON string with its keys in sorted order. / Serialize {dd} to JSON with sorted keys and output the text.
    print(json.dumps({dd}, sort_keys=True))
csv_text(table, v1, v2)
    # {sv} = {csv_} / a csv file as one text, {csv_}, in {sv} / let {sv} be {csv_} / Create a string {sv} with the value {csv_}. / Store the CSV text {csv_} in a variable named {sv}.
    {sv} = {csv_}
    # read the lines with DictReader, as a list rows / {rows}: a dictionary for every line, the first line has the keys / turn {sv} into a list of dicts called rows, using csv / Parse the lines of {sv} with csv.DictReader and store the dictionaries in a list {rows}. / Create a list {rows} of dictionaries from the CSV text {sv}, whose first line contains the column names.
    {rows} = list(DictReader({sv}.splitlines()))
    # take {c2.bare} as ints, but only where {c1.bare} is {group.bare}: a list {xs} / {xs}: the ints under {c2.bare} of all rows from {group.bare} / what does {c2.bare} say for {group.bare}? collect these as ints in {xs} / Create a list {xs} with the values of {c2}, converted to int, of all rows in which {c1} is {group}. / Select the rows with {group} in {c1} and store their {c2} as integers in a list named {xs}.
    {xs} = [int(row[{c2}]) for row in {rows} if row[{c1}] == {group}]
    # how many is that, and what is their average, to {places} decimals? / print the length of {xs} and its mean with {places} places / show how many there are, then sum over number, rounded to {places} digits / Print the number of elements of {xs} and their mean, rounded to {places} decimals. / Output the length of {xs}, followed by the average of its elements, rounded to {places} decimal places.
    print(len({xs}), round(sum({xs}) / len({xs}), {places}))
lines_for_csv(ca)
    # {xs}: tuples of a name and two numbers, {triples} / {xs} = {triples} / the results are {triples}, keep them in {xs} / Create a list named {xs} with the tuples {triples}. / Store the rows {triples} in a list {xs}.
    {xs} = {triples}
    # make a csv line of each, values joined by {csv_sep}, and add the sum of the two numbers at its end: lines / {lines}: per tuple one string with name, both numbers and their sum, {csv_sep} in between / turn every tuple into text like name{csv_sep.bare}1{csv_sep.bare}2{csv_sep.bare}3, where the last one is the total; keep these lines / Create a list {lines} with one string for each tuple of {xs}: the name, the two numbers and their sum, separated by {csv_sep}. / For every tuple in {xs}, join its elements and the sum of its numbers with {csv_sep}; store the strings in a list named {lines}.
    {lines} = [{csv_sep}.join([name, str(a), str(b), str(a + b)]) for name, a, b in {xs}]
    # the header {header} comes first / put {header} in front of the lines / insert {header} as the line at the top / Insert the string {header} at the beginning of {lines}. / Add {header} to {lines} as the first element.
    {lines}.insert(0, {header})
    # print it all, a line each / show the whole text, line by line / what does the file look like? / Print the elements of {lines}, one per line. / Output {lines} joined with line breaks.
    print("\n".join({lines}))
days_between
    # {dv} is the date {day1.bare}, {ev} is {day2.bare} / two dates: {dv} = {day1.bare} and {ev} = {day2.bare} / read {day1} and {day2} as dates and name them {dv} and {ev} / Create the dates {dv} from {day1} and {ev} from {day2}. / Convert the strings {day1} and {day2} to dates and store them in {dv} and {ev}.
    {dv} = date.fromisoformat({day1})
    {ev} = date.fromisoformat({day2})
    # how many days lie between them? keep the days, never negative / {days}: the difference in days, whichever is earlier / count the days from one to the other, without a sign / Compute the absolute number of days between {dv} and {ev} and store it in a variable named {days}. / Determine how many days {dv} and {ev} are apart and assign this non-negative number to {days}.
    {days} = abs(({ev} - {dv}).days)
    # print that in full weeks and the days left over / show the number of whole weeks and the rest in days / how many weeks is this, and how many days more? / Print the number of complete weeks in {days}, followed by the remaining days. / Divide {days} by 7 and output quotient and remainder.
    print({days} // 7, {days} % 7)
    # on which weekday does the later one fall? / print the name of the weekday of whichever date is later / show the weekday (in full) of the later of the two / Print the full name of the weekday of the later date. / Output the weekday name of the maximum of {dv} and {ev}.
    print(max({dv}, {ev}).strftime("%A"))
row_of_deadlines
    # the start is {day1.bare}: a date {dv} / {dv} = {day1.bare}, as a date / keep {day1} as the date {dv} / Create a date {dv} from the string {day1}. / Convert {day1} to a date and store it in a variable named {dv}.
    {dv} = date.fromisoformat({day1})
    # {little} deadlines follow, every {gap_} days: a list deadlines, without the start / {deadlines}: the next {little} dates after {dv}, {gap_} days apart / build a list deadlines with {little.word} dates; the first is {gap_} days after {dv}, each other one {gap_} days after the one before / Create a list {deadlines} of {little} dates, the first {gap_} days after {dv} and each further one {gap_} days later. / Compute the {little} dates that follow {dv} at intervals of {gap_} days and store them in a list named {deadlines}.
    {deadlines} = [{dv} + timedelta(days={gap_} * i) for i in range(1, {little} + 1)]
    # but nothing on a weekend: move those back to the Friday before / a Saturday goes one day back and a Sunday two, in {deadlines} / deadlines on Saturday or Sunday become the Friday before, others stay / Replace each date in {deadlines} that falls on a Saturday or Sunday by the preceding Friday. / Shift every Saturday in {deadlines} back by one day and every Sunday by two days; leave the other dates unchanged.
    {deadlines} = [day - timedelta(days=max(0, day.weekday() - 4)) for day in {deadlines}]
    # print them, {sep} in between / show the deadlines joined by {sep} / which dates are these? put {sep} between two of them / Print the dates in {deadlines} in ISO format, separated by {sep}. / Output all deadlines as one string, joined with {sep}.
    print({sep}.join(str(day) for day in {deadlines}))
past_midnight
    # write {f}(begin, end): minutes from one time to the other, both like "07:45"; if the end is earlier, it is on the next day / {f} takes two clock times as strings, begin and end, and returns the minutes between; an end before the begin means after midnight / how long is a shift? {f}(begin, end) gets two times such as "22:30" and "06:00" and returns the minutes, going past midnight if it must / Write a function {f}(begin, end) that returns the number of minutes from begin to end, two times in the form "HH:MM". If end is earlier than begin, it belongs to the following day. / Define a function {f} with the parameters begin and end, strings in the format HH:MM, that returns the minutes between them; an end that is earlier than the begin lies on the next day.
    def {f}(begin, end):
        gap = datetime.strptime(end, "%H:%M") - datetime.strptime(begin, "%H:%M")
        return gap.seconds // 60
    # from {clock1.bare} to {clock2.bare}: minutes / keep the minutes of a shift that ends at {clock2.bare} and began at {clock1.bare} / {minutes} = what the function says for {clock1.bare} until {clock2.bare} / Call {f} for an end at {clock2} and a begin at {clock1} and store the result in a variable named {minutes}. / Compute the minutes from {clock1} to {clock2} with {f} and assign them to {minutes}.
    {minutes} = {f}({clock1}, {clock2})
    # there was a break of {gap_} minutes if it is longer than {limit_} minutes; take it off / take {gap_} away from the minutes, but only if they are more than {limit_} / longer than {limit_}? then {minutes} is {gap_} less / If {minutes} is greater than {limit_}, subtract {gap_} from it. / Reduce {minutes} by {gap_}, provided that it exceeds {limit_}.
    if {minutes} > {limit_}:
        {minutes} -= {gap_}
    # print it as hours and minutes, like 3 h 05 min / show the hours, then the minutes with two digits, in the form 3 h 05 min / how many hours and minutes is that? write it like 3 h 05 min / Print {minutes} in hours and minutes in the form 3 h 05 min, the minutes with two digits. / Output {minutes} as full hours and remaining two-digit minutes, for example 3 h 05 min.
    print(f"{{minutes} // 60} h {{minutes} % 60:02d} min")
sample_with_a_seed
    # {ws} = {names} / in the hat are {names.and_items}, a list {ws} / let {ws} be {names} / Create a list {ws} that contains {names}. / Store {names} in a variable named {ws}.
    {ws} = {names}
    # seed {seed}, then draw {little} of them without putting back: picked / set the random seed to {seed} and take a sample of {little.word} from {ws}, as picked / {picked}: {little} different ones at random, after random.seed({seed}) / Seed the random module with {seed} and draw {little} elements of {ws} without replacement; store them in {picked}. / After setting the seed of random to {seed}, assign a random sample of {little} elements of {ws} to {picked}.
    random.seed({seed})
    {picked} = random.sample({ws}, {little})
    # and those that stay in the hat, in their old order: rest / {rest}: what is in {ws} but was not drawn / put the others into a list rest / Create a list {rest} of all elements of {ws} that are not in {picked}. / Store the elements of {ws} that were not drawn in a list named {rest}.
    {rest} = [item for item in {ws} if item not in {picked}]
    # was {one.bare} drawn? print {yes} or {no}, then how many stayed / print {yes} if {one} is among the picked ones and {no} if not, and the length of {rest} / show {yes} when {one} was picked, else {no}; behind it the number of the rest / Print {yes} if {picked} contains {one} and {no} otherwise, followed by the length of {rest}. / Output {yes} or {no}, depending on whether {one} was drawn, and then the number of elements in {rest}.
    print({yes} if {one} in {picked} else {no}, len({rest}))
random_walk
    # write a function {f}(steps, seed): a walk on a line from 0, each step -1 or 1 at random, with a generator of its own made from the seed; it returns the list of all positions, 0 included / {f} takes the number of steps and a seed, makes a random.Random of the seed and goes 1 up or down in every step; the positions, beginning with 0, come back as a list / i'd like {f}(steps, seed) to simulate a random walk: start at 0, add -1 or 1 (random.Random with this seed) as many times as there are steps, return every position on the way / Write a function {f}(steps, seed) that creates a random.Random generator with the given seed and returns the positions of a random walk as a list. The walk starts at 0 and changes by -1 or 1 in each step. / Define a function {f} with the parameters steps and seed. Starting with the list that contains 0, it appends the last position plus a random choice of -1 and 1 for every step and returns the list; the generator is random.Random(seed).
    def {f}(steps, seed):
        source = random.Random(seed)
        walk = [0]
        for _ in range(steps):
            walk.append(walk[-1] + source.choice([-1, 1]))
        return walk
    # {xs}: a walk of {some_steps} steps with seed {seed} / seed {seed}, {some_steps} steps: call the list {xs} / let the function walk with {seed} as the seed, {some_steps} times; the result is {xs} / Call {f} with the seed {seed} and {some_steps} steps and store the list in {xs}. / Assign the positions of a walk with {some_steps} steps and the seed {seed} to {xs}, using {f}.
    {xs} = {f}({some_steps}, {seed})
    # where does it end, and how far from 0 was it at most? / print the last position and the greatest distance from 0, without sign / show the end of {xs} and the largest absolute value in it / Print the last element of {xs}, followed by the maximum of the absolute values. / Output the final position and the greatest distance from the start that was reached.
    print({xs}[-1], max(abs(position) for position in {xs}))
"""
for some_stories in (ARRAYS, STATISTICS, FRAMES, COUNTING, TEXTS):
    stories(d, with_imports(some_stories, IMPORTS), SLOTS)
