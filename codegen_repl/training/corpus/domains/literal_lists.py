"""Jobs on a list, tuple, set or dictionary that is written out in the middle of the request."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import Typed
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word

d = Domain("literal_lists", weight=12)


def _high(rng: Random) -> tuple[int, int]:
    return rng.choice(((0, 9), (1, 30), (1, 99), (-20, 20), (10, 500), (-9, 9), (100, 9999)))


def _ints(rng: Random) -> list[int]:
    low, high = _high(rng)
    return [rng.randint(low, high) for _ in range(rng.choice((4, 4, 5, 5, 6, 7)))]


def _different(rng: Random) -> list[int]:
    low, high = _high(rng)
    return rng.sample(range(low, high + 1), rng.choice((3, 4, 4, 5, 5, 6, 7)))


def _signed(rng: Random) -> list[int]:
    high = rng.choice((5, 9, 30, 99, 400))
    found = [rng.randint(-high, high) for _ in range(rng.randint(2, 5))]
    found += [-rng.randint(1, high), rng.randint(1, high)]
    rng.shuffle(found)
    return found


def _again(rng: Random) -> list[int]:
    few = rng.sample(range(rng.choice((0, 1, -9)), rng.choice((9, 40))), 3)
    found = [few[0], few[0], *rng.choices(few, k=rng.randint(1, 4)), few[1], few[2]]
    rng.shuffle(found)
    return found


def _word(rng: Random) -> str:
    return rng.choice((plain_word, made_up))(rng)


def _words(rng: Random) -> list[str]:
    if rng.random() < 0.4:
        kind = rng.choice(("fruit", "animal", "color", "thing", "food", "person"))
        return rng.sample(CATEGORIES[kind], rng.randint(3, 6))
    found = dict.fromkeys(_word(rng) for _ in range(rng.randint(3, 6)))
    return list(found)


def _three(rng: Random) -> list[str]:
    while len(found := _words(rng)) < 3:
        pass
    return found[:3]


def _nested(rng: Random) -> list[list[int]]:
    low, high = _high(rng)
    return [[rng.randint(low, high) for _ in range(rng.randint(1, 4))] for _ in range(rng.randint(2, 4))]


def _grid(rng: Random) -> list[list[int]]:
    low, high = _high(rng)
    width = rng.randint(2, 4)
    return [[rng.randint(low, high) for _ in range(width)] for _ in range(rng.randint(2, 3))]


def _dict(rng: Random) -> dict[str, int]:
    keys = _words(rng) if rng.random() < 0.7 else rng.sample("abcdefghxyz", rng.randint(2, 4))
    low, high = rng.choice(((1, 9), (1, 50), (10, 900), (-9, 9)))
    high = max(high, low + 2 * len(keys))
    return dict(zip(keys, rng.sample(range(low, high), len(keys)), strict=True))


def _texts(rng: Random) -> dict[str, str]:
    keys = list(dict.fromkeys(any_word(rng) for _ in range(rng.randint(2, 4))))
    used: dict[str, None] = {}
    while len(used) < len(keys):
        used[made_up(rng)] = None
    return dict(zip(keys, used, strict=True))


def _deep(rng: Random) -> dict[str, dict[str, int]]:
    inner = rng.sample(("age", "size", "price", "weight", "points", "x", "y", "width", "level"), 2)
    return {name: {field: rng.randint(1, 99) for field in inner} for name in _three(rng)[:2]}


def _pairs(rng: Random) -> list[tuple[str, int]]:
    return list(_dict(rng).items())


def _records(rng: Random) -> list[dict[str, Any]]:
    field = rng.choice(("age", "points", "size", "height", "goals"))
    numbers = rng.sample(range(1, 90), 3)
    people = rng.sample(CATEGORIES["person"], 3)
    count = rng.choice((2, 3, 3))
    return [{"name": p, field: n} for p, n in list(zip(people, numbers, strict=True))[:count]]


def _holes(rng: Random) -> list[Any]:
    found: list[Any] = [None, *(rng.randint(*_high(rng)) for _ in range(rng.randint(2, 4)))]
    found += [None] * rng.randint(0, 2)
    rng.shuffle(found)
    return found


def _blanks(rng: Random) -> list[str]:
    found = ["", *_words(rng)[:4], *[""] * rng.randint(0, 2)]
    rng.shuffle(found)
    return found


def _mixed(rng: Random) -> list[Any]:
    found: list[Any] = [_word(rng), _word(rng), rng.randint(-20, 99), rng.randint(0, 999)]
    found += [rng.choice((_word(rng), rng.randint(1, 50)))] * rng.randint(0, 1)
    rng.shuffle(found)
    return found


def _floats(rng: Random) -> list[Any]:
    high, places = rng.choice((1, 10, 100)), rng.choice((3, 4))
    return [Typed(f"{rng.uniform(-high / 3, high):.{places}f}") for _ in range(rng.randint(3, 5))]


def _flags(rng: Random) -> list[bool]:
    found = [rng.random() < 0.5 for _ in range(rng.randint(1, 4))] + [True, False]
    rng.shuffle(found)
    return found


def _point(rng: Random) -> tuple[int, int]:
    low, high = rng.choice(((0, 9), (-9, 9), (0, 50)))
    return (rng.randint(low, high), rng.randint(low, high))


def _pick(values: Any, salt: int = 0) -> Any:
    listed = list(values)
    return listed[(sum(len(str(v)) for v in listed) + salt) % len(listed)]


def _position(s: Any) -> int:
    return sum(len(str(x)) for x in s.xs) % (len(s.xs) - 1) + 1


SLOTS: dict[str, Any] = {
    "n": sampled("int", lambda r: r.randint(*r.choice(((0, 9), (-50, 50), (10, 999))))),
    "xs": sampled("list[int]", _ints),
    "ys": sampled("list[int]", _ints),
    "zs": sampled("list[int]", _different),
    "same": derived(lambda s: [(y * 7 + 3) % 40 - 5 for y in range(s.xs[0] % 9, s.xs[0] % 9 + len(s.xs))]),
    "sg": sampled("list[int]", _signed),
    "again": sampled("list[int]", _again),
    "bad": derived(lambda s: max(s.again, key=s.again.count)),
    "few": sampled("list[int]", lambda r: [r.randint(-3, 12) or 2 for _ in range(r.randint(3, 5))]),
    "maybe": derived(lambda s: _pick(s.xs) if len(s.xs) % 2 else s.n),
    "maybe_sorted": derived(lambda s: sorted(s.zs) if sum(s.zs) % 2 else s.zs),
    "maybe_double": derived(lambda s: [*s.zs, s.zs[len(s.zs) // 2]] if sum(s.zs) % 2 else s.zs),
    "maybe_pal": derived(lambda s: s.again[:3] + s.again[2 - sum(s.again) % 2 :: -1]),
    "one": derived(lambda s: _pick(s.zs)),
    "late": derived(lambda s: len(s.zs) - 1),
    "pos": derived(_position),
    "ws": sampled("list[str]", _words),
    "us": sampled("list[str]", _words),
    "w1": derived(lambda s: _pick(s.ws)),
    "w2": sampled("str", _word),
    "maybe_word": derived(lambda s: _pick(s.ws) if sum(map(len, s.ws)) % 2 else s.w2),
    "others": derived(lambda s: list(dict.fromkeys((*s.us[:2], *s.ws[1:3])))),
    "nested": sampled("list[list[int]]", _nested),
    "grid": sampled("list[list[int]]", _grid),
    "d": sampled("dict[str,int]", _dict),
    "e": sampled("dict[str,int]", _dict),
    "key": derived(lambda s: _pick(s.d)),
    "limit": derived(lambda s: sorted(s.d.values())[len(s.d) // 2]),
    "ks": sampled("list[str]", lambda r: r.choice((_three(r), r.sample("abcdkpqxyz", 3)))[: r.randint(2, 3)]),
    "vs": derived(lambda s: [len(k) * 3 + i * i + ord(k[0]) % 11 for i, k in enumerate(s.ks)]),
    "kd": derived(lambda s: dict(zip(s.ks, s.vs, strict=True))),
    "td": sampled("dict[str,str]", _texts),
    "deep": sampled("mixed", _deep),
    "outer": derived(lambda s: _pick(s.deep)),
    "inner": derived(lambda s: _pick(next(iter(s.deep.values())))),
    "rows": sampled("list[tuple[mixed]]", _pairs),
    "people": sampled("mixed", _records),
    "field": derived(lambda s: list(s.people[0])[1]),
    "holes": sampled("list[mixed]", _holes),
    "blanks": sampled("list[str]", _blanks),
    "mix": sampled("list[mixed]", _mixed),
    "fs": sampled("list[float]", _floats),
    "flags": sampled("list[bool]", _flags),
    "digits": sampled("list[str]", lambda r: [str(x) for x in _ints(r)]),
    "p": sampled("tuple[int]", _point),
    "q": sampled("tuple[int]", _point),
    "tup": sampled("tuple[int]", lambda r: tuple(_ints(r))),
    "s1": sampled("set[int]", lambda r: set(r.sample(range(1, 15), r.randint(3, 6)))),
    "s2": sampled("set[int]", lambda r: set(r.sample(range(1, 15), r.randint(3, 6)))),
    "k": integer(2, 4),
    "part": derived(lambda s: set(sorted(s.s1)[1:]) if sum(s.s2) % 2 else s.s2),
    "lo": integer(-3, 5),
    "hi": integer(6, 30),
    "a": new("p", "x", "first", "left", "m", "width", "lat"),
    "b": new("q", "y", "second", "right", "n", "height", "lon"),
    "out": new("list"),
    "name": new("dict"),
    "nums": exact("numbers", "nums", "values"),
    "rev": exact("backwards", "reversed_list", "turned"),
    "flipped": exact("flipped", "inverted", "swapped"),
    "totals": exact("totals", "row_sums", "sums"),
    "evens": exact("evens"),
    "odds": exact("odds"),
    "short": new("result"),
}

STATEMENTS = """
remove_value(again)
    # remove every {bad} from {again} / take all the {bad}s out of {again} and show what is left / {again} without any {bad} / print {again}, but leave out each {bad} / drop {bad} wherever it occurs in {again} / from the list {again} delete all occurrences of {bad}, then print it / what is left of {again} when every {bad} is gone
    print([x for x in {again} if x != {bad}])
remove_value_keep(again)
    # let {out} be {again} without the {bad}s / {out} = {again}, but no {bad} in it / store in {out} what is left of {again} after removing every {bad} / make a list {out} from {again} that skips each {bad} / remove every {bad} from {again} and call the rest {out} / keep {again} minus all {bad}s as {out}
    # > {out}
    {out} = [x for x in {again} if x != {bad}]
replace_value(again)
    # in {again} put {n} for every {bad} / replace each {bad} in {again} with {n} and print it / {again} with {n} wherever there is a {bad} / change all {bad}s of {again} to {n} / print {again} after swapping every {bad} for {n} / every {bad} in {again} should become {n}, show the list
    print([{n} if x == {bad} else x for x in {again}])
replace_word(ws)
    # put {w2} where {w1} is in {ws} / change {w1} to {w2} in the list {ws} and print it / {ws}, only with {w2} in place of {w1} / print {ws} with {w1} replaced by {w2} / {w1} should be {w2} in {ws}, show me the list / swap {w1.bare} for {w2.bare} in {ws}
    print([{w2} if w == {w1} else w for w in {ws}])
position(zs)
    # where in {zs} is {one} / at which index is {one} in {zs}? / print the index of {one} in {zs} / position of {one} in {zs}, counting from 0 / {zs}: what index does {one} have / find {one} in {zs} and print its index
    print({zs}.index({one}))
has_value(xs, n)
    # is {maybe} in {xs} / does {xs} contain {maybe}? / check whether {maybe} is one of {xs.and_items} / {maybe} in {xs}, true or false / print True if {xs} has {maybe} in it, else False / tell me if {maybe} can be found in {xs}
    print({maybe} in {xs})
transpose
    # transpose {grid} / turn the rows of {grid} into columns and print it / {grid} with rows and columns swapped / flip the table {grid} so that its columns become rows, print it / print the columns of {grid} as lists / make the columns of {grid} the rows
    print([list(column) for column in zip(*{grid})])
row_sums
    # add up each row of {nested} / sum of every inner list in {nested} / what does each list inside {nested} add up to, as a list / print the sums of the inner lists of {nested} / for {nested} show the total of each part / the sums of the lists in {nested}, one each
    print([sum(row) for row in {nested}])
row_sums_keep
    # keep the sum of each inner list of {nested} as {totals} / {totals} are the sums of the rows in {nested} / let {totals} be the row sums of {nested} / add up every inner list of {nested} and put the results in {totals} / make {totals}, a list with the sum of each list in {nested} / calculate {totals}: for each list in {nested} its sum
    # > {totals}
    {totals} = [sum(row) for row in {nested}]
total_sum
    # add up all the numbers in {nested} / total over all inner lists of {nested} / what do all numbers of {nested} make together / {nested}: one sum of everything please / print the sum of every number inside {nested} / how much is {nested} in total, all lists together
    print(sum(sum(row) for row in {nested}))
longest_inner
    # which inner list of {nested} is the longest / print the longest list inside {nested} / longest of the lists {nested.items} / in {nested}, find the list with the most numbers / the one in {nested} that has the most items / show the longest part of {nested}
    print(max({nested}, key=len))
keys_values(ks)
    # keys {ks.items} with values {vs.items} as a dict / print a dictionary with the keys {ks.and_items} and the values {vs.and_items} / make a dict out of the keys {ks.items} and the values {vs.items} and show it / {ks.items} as keys, {vs.items} as values, print that dict / dictionary please: keys {ks.items}, values {vs.items} / what does a dict with keys {ks.and_items} and values {vs.and_items} look like
    print({kd})
keys_values_keep(ks)
    # dict {name} with keys {ks.items} and values {vs.items} / let {name} be the dictionary with {ks.and_items} as keys and {vs.and_items} as values / the keys are {ks.items}, the values {vs.items}; call the dictionary {name} / make {name}, keys {ks.and_items}, values {vs.and_items} / create a dictionary {name} that has the keys {ks.and_items} with the values {vs.and_items} / {name}: a dict, keys {ks.items} and values {vs.items}
    # > {name}
    {name} = {kd}
zip_keep
    # {ws} should be the keys and {xs} the values of a dict {name} / pair {ws} with {xs} as a dictionary called {name} / build {name} from the keys {ws} and the values {xs} / make a dictionary {name} out of {ws} and {xs} / let {name} map {ws} to {xs}, in order / store in {name} a dictionary with keys from {ws} and values from {xs}
    # > {name}
    {name} = dict(zip({ws}, {xs}))
turn_dict
    # turn {td} around / swap keys and values of {td} and print it / {td} with keys and values swapped / invert the dictionary {td} / make the values of {td} the keys and the keys the values, then print it / print {td} the other way round, values as keys
    print({value: key for key, value in {td}.items()})
turn_dict_keep
    # turn {d} around and call it {flipped} / let {flipped} be {d} with keys and values swapped / {flipped} = {d}, values as keys / swap the keys and values of {d} and keep that as {flipped} / make a dictionary {flipped} that maps the values of {d} to its keys / invert {d} into {flipped}
    # > {flipped}
    {flipped} = {value: key for key, value in {d}.items()}
look_up(d)
    # what is {key.bare} in {d} / look up {key} in {d} / print the value of {key} in {d} / {d}: which value belongs to {key.bare} / the value under the key {key} in {d} please / get {key.bare} from the dictionary {d} and print it
    print({d}[{key}])
look_up_default(d)
    # look up {w2} in {d}, {n} if it is not there / print the value of {w2} in {d}, or {n} if missing / get {w2} from {d} with {n} as the default / what is {w2.bare} in {d}? use {n} when the key is not found / value for {w2} in {d}, otherwise {n} / {d}: give me {w2}, and {n} if there is no such key
    print({d}.get({w2}, {n}))
look_up_deep(deep)
    # in {deep}, what is the {inner.bare} of {outer.bare} / print the {inner.bare} of {outer.bare} in {deep} / get {inner} of {outer} out of {deep} / {deep}: which {inner.bare} does {outer.bare} have / look up {outer} and then {inner} in {deep} / what does {deep} say about the {inner.bare} of {outer.bare}
    print({deep}[{outer}][{inner}])
dict_keys
    # which keys does {d} have / list the keys of {d} / print the keys in {d} as a list / keys of {d} as a list please / {d}: just the keys, as a list / make a list of the keys of {d} and print it
    print(list({d}))
dict_values
    # list the values of {d} / which values are in {d}, as a list / print the values of {d} as a list / {d}: just the values, as a list / values of {d} as a list please / make a list of the values in {d} and show it
    print(list({d}.values()))
dict_sum
    # add up the values in {d} / sum of the values of {d} / what do the values of {d} come to altogether / print the total of {d}, values only / {d}: how much is that in total / total of the numbers in {d}
    print(sum({d}.values()))
dict_largest
    # which key of {d} has the largest value / who has the most in {d} / key with the highest value in {d} / print the key of {d} whose value is biggest / {d}: which one is on top / find the key that goes with the largest number in {d}
    print(max({d}.items(), key=lambda item: item[1])[0])
dict_sorted
    # sort {d} by its values, small ones first, and print it as a dict / {d} ordered by value / order the dictionary {d} by value, lowest first, and show it / print {d} as a dictionary sorted by the numbers / put the entries of {d} in order of their values, as a dict / dict {d}, sorted by value please
    print(dict(sorted({d}.items(), key=lambda item: item[1])))
dict_above(d)
    # what in {d} is above {limit} / only the entries of {d} with a value over {limit} / keep what is greater than {limit} in {d} and print it / print {d} without the values of {limit} or less / the part of {d} whose values are more than {limit} / filter {d}: values greater than {limit}
    print({key: value for key, value in {d}.items() if value > {limit}})
dict_merge
    # merge {d} and {e} / put {d} and {e} into one dictionary, the second one wins / one dict out of {d} and {e}, print it / combine the dictionaries {d} and {e} and show the result / {d} together with {e} as one dict / print {d} updated with {e}
    print({d} | {e})
dict_without(d)
    # {d} without {key} / print {d}, but leave out the key {key} / take {key.bare} out of {d} and show the rest / everything in {d} except {key.bare} / drop the entry {key} from {d} and print what remains / what is {d} when {key} is removed
    print({key: value for key, value in {d}.items() if key != {key}})
dict_lines
    # print each entry of {d} on its own line, key then value / show {d} line by line, key and value / one line per key of {d}, with the value after it / {d}: print every key with its value, each on a new line / go through {d} and print key and value / loop over {d} and print the keys with their values
    for key, value in {d}.items():
        print(key, value)
distance
    # how far apart are {p} and {q} / distance between {p} and {q} / how far is it from {p} to {q} in a straight line / what is the distance from the point {p} to the point {q} / the points {p} and {q}: print their distance / print how far {p} is from {q}
    # + import math
    print(math.dist({p}, {q}))
distance_keep
    # keep the distance between {p} and {q} as {short} / {short} is how far {p} is from {q} / let {short} be the distance from {p} to {q} / work out how far apart {p} and {q} are and store it in {short} / {p} to {q}, straight: call the distance {short} / put the distance of the points {p} and {q} in {short}
    # > {short}
    # + import math
    {short} = math.dist({p}, {q})
middle_point
    # what point is halfway between {p} and {q} / middle of {p} and {q} / midpoint of {p} and {q} as a tuple / print the point in the middle between {p} and {q} / which point lies right between {p} and {q} / {p} and {q}: their midpoint please
    print(tuple((a + b) / 2 for a, b in zip({p}, {q})))
add_points
    # add the points {p} and {q} / {p} plus {q}, coordinate by coordinate, as a tuple / sum of the vectors {p} and {q} / print {p} and {q} added up position by position, as a tuple / where do i end up when i move {q} from {p}? as a tuple / vector {p} plus vector {q}
    print(tuple(a + b for a, b in zip({p}, {q})))
unpack_point
    # unpack {p} into {a} and {b} / let {a} and {b} be the two numbers of {p} / {a} and {b} are the parts of {p} / split the tuple {p} into {a} and {b} / take {a} and {b} from {p} / put the first of {p} in {a} and the second in {b}
    # > {a}, {b}
    {a}, {b} = {p}
tuple_to_list
    # {tup} as a list / turn the tuple {tup} into a list and print it / print {tup} as a list / make a list out of {tup} and show it / change {tup} from a tuple to a list / convert the tuple {tup} to a list
    print(list({tup}))
list_to_tuple
    # {xs} as a tuple / turn the list {xs} into a tuple and print it / print {xs} as a tuple / make a tuple out of {xs} and show it / change {xs} from a list to a tuple / convert the list {xs} to a tuple
    print(tuple({xs}))
reverse_tuple
    # {tup} backwards as a tuple / reverse the tuple {tup} / print {tup} from the end to the start / turn the tuple {tup} around / what is {tup} in reverse / show {tup}, last number first
    print({tup}[::-1])
reverse_keep
    # reverse {xs} and keep it as {rev} / let {rev} be {xs} from back to front / {rev} = {xs} in reverse / store {xs} the other way round in {rev} / {xs}, but last one first: call it {rev} / put the list {xs}, reversed, in {rev}
    # > {rev}
    {rev} = {xs}[::-1]
first_some(zs)
    # first {k} of {xs} / print the first {k.word} numbers of {xs} / {xs}: only the first {k} please / the leading {k} items in {xs} / take the first {k.word} from {xs} and show them / what are the first {k} values in {xs}
    print({xs}[:{k}])
last_some
    # last {k} of {xs} / print the last {k.word} numbers of {xs} / {xs}: only the last {k} please / what are the final {k} values in {xs} / take the last {k.word} from {xs} and show them / the {k} items at the end of {xs}
    print({xs}[-{k}:])
without_ends
    # {xs} without the first and the last / drop both ends of {xs} and print the rest / print {xs}, but not the first and not the last number / cut the first and last item off {xs} / everything between the ends of {xs} / the inner part of {xs}, ends left out
    print({xs}[1:-1])
every_second
    # every second number of {xs} / print {xs} skipping every other one, starting with the first / every other item in {xs}, from the first on / take the 1st, 3rd, 5th and so on of {xs} / {xs}, but only each second one, first included / show every second value of {xs}, beginning with the first
    print({xs}[::2])
rotate
    # move the first {k} of {xs} to the end / rotate {xs} left by {k} / {xs} with its first {k.word} numbers put at the end / print {xs} rotated {k} places to the left / take the {k.word} numbers at the front of {xs} and put them at the back / shift {xs} {k} to the left, wrapping around
    row = {xs}
    print(row[{k}:] + row[:{k}])
chunks
    # cut {xs} into pieces of {k} / {xs} in groups of {k.word} / split {xs} into lists of {k} and print them / make lists of length {k} out of {xs}, the last may be shorter / group the numbers {xs.items} by {k.word} / print {xs} in chunks of {k}
    row = {xs}
    print([row[i : i + {k}] for i in range(0, len(row), {k})])
running
    # running totals of {xs} / print the running sum of {xs} as a list / {xs}: cumulative sums please / add up {xs} step by step and list every total / the sums so far for each position of {xs} / what are the partial sums of {xs}, as a list
    # + from itertools import accumulate
    print(list(accumulate({xs})))
differences
    # how much does {xs} change from one number to the next, as a list / differences between neighbors in {xs} / each number of {xs} minus the one before / print the steps between the numbers {xs.items}, later minus earlier / the differences of consecutive values in {xs} / {xs}: next minus current for every pair
    row = {xs}
    print([b - a for a, b in zip(row, row[1:])])
insert_at(xs)
    # put {n} at index {pos} of {xs} and print it / {xs} with {n} inserted at index {pos} / insert {n} into {xs} at index {pos} / print {xs} after placing {n} at index {pos} / {n} should go in at index {pos} of {xs}, show the list / add {n} to {xs} so that it has index {pos}
    row = {xs}
    row.insert({pos}, {n})
    print(row)
add_lists(xs)
    # add {xs} and {same} position by position / {xs} plus {same}, number by number / print the sums of the pairs from {xs} and {same} / first plus first, second plus second and so on for {xs} and {same} / elementwise sum of {xs} and {same} / add the matching numbers of {xs} and {same} and print the list
    print([a + b for a, b in zip({xs}, {same})])
dot(xs)
    # dot product of {xs} and {same} / multiply {xs} and {same} pairwise and add it all up / what is the scalar product of {xs} and {same} / print the sum of the products of {xs} and {same}, pair by pair / {xs} dot {same} / take {xs} times {same} position by position and print the total
    print(sum(a * b for a, b in zip({xs}, {same})))
pair_lists
    # pair up {ws} and {xs} as a list of tuples / zip {ws} with {xs} and print the list / tuples of {ws} and {xs}, matched in order, as a list / print a list of pairs from {ws} and {xs} / {ws} next to {xs}, one tuple each, as a list / put each of {ws} together with one of {xs} as tuples in a list
    print(list(zip({ws}, {xs})))
pairs_to_dict
    # {rows} as a dictionary / turn {rows} into a dict and print it / make a dictionary from the pairs {rows} / print the dict for the pairs {rows.items} / convert the list of pairs {rows} to a dictionary / dict out of {rows} please
    print(dict({rows}))
pairs_by_second
    # sort {rows} by the number / print {rows} ordered by the second part of each pair / {rows}: lowest number first / order the pairs {rows.items} by their numbers and print the list / put {rows} in order of the second values / {rows} sorted by what comes second in each tuple
    print(sorted({rows}, key=lambda pair: pair[1]))
pairs_first
    # just the words from {rows} / print the first part of every tuple in {rows} as a list / {rows} without the numbers, as a list of words / the first items of the pairs {rows} / names only, from {rows}, as a list / take the first of each pair in {rows} and list them
    print([first for first, _ in {rows}])
pairs_unzip
    # split {rows} into a list of words {a} and a list of numbers {b} / from {rows} make {a} with the words and {b} with the numbers / let {a} be the first parts and {b} the second parts of {rows}, as lists / {a} and {b}: the words and the numbers of {rows}, a list each / take {rows} apart: words into the list {a}, numbers into the list {b} / {rows} has words and numbers; put them in the lists {a} and {b}
    # > {a}, {b}
    {a}, {b} = map(list, zip(*{rows}))
record_names
    # who is in {people}, as a list of names / print the names in {people} as a list / list of the names from {people} / {people}: just the names, in a list / get the name of everyone in {people} / collect all the names of {people} and print the list
    print([person["name"] for person in {people}])
record_total(people)
    # add up the {field.bare} in {people} / total {field.bare} of {people} / what is the sum of {field.bare} over {people} / print the {field.bare} of all in {people} added together / {people}: how much {field.bare} is that altogether / sum the field {field} of the dicts in {people}
    print(sum(person[{field}] for person in {people}))
record_best(people)
    # who has the most {field.bare} in {people} / name of the one with the highest {field.bare} in {people} / print the name that has the biggest {field.bare}: {people} / {people}: whose {field.bare} is largest, name only / find the person with the greatest {field.bare} in {people} and print the name / from {people} print the name with the largest {field.bare}
    print(max({people}, key=lambda person: person[{field}])["name"])
record_sort(people)
    # sort {people} by {field.bare} / print {people} in order of {field.bare}, lowest first / {people}, ordered by {field} / order the people in {people} by their {field.bare} / lowest {field.bare} first please: {people} / put {people} in order by {field.bare} and print the list
    print(sorted({people}, key=lambda person: person[{field}]))
no_none
    # {holes} without the None values / drop every None from {holes} and print it / print {holes}, but no None / only the real numbers in {holes}, leave out None / clean {holes}: throw away None / what is left of {holes} once None is removed
    print([x for x in {holes} if x is not None])
none_keep
    # let {nums} be {holes} without None / {nums} = {holes} with every None left out / take None out of {holes} and call the rest {nums} / keep the numbers of {holes} as {nums}, None not included / store {holes} in {nums}, but skip None / make {nums} from {holes} by dropping the missing values
    # > {nums}
    {nums} = [x for x in {holes} if x is not None]
none_zero
    # put 0 for every None in {holes} / {holes} with zeros in place of None / replace None by 0 in {holes} and print it / print {holes}, each None as 0 / fill the gaps (None) in {holes} with zeros / every None in {holes} should be 0, show the list
    print([0 if x is None else x for x in {holes}])
no_blank
    # remove the empty strings from {blanks} / {blanks} without the empty ones / print {blanks}, but skip empty strings / drop every "" from {blanks} and show it / only the words in {blanks} that are not empty / clean {blanks} of empty strings
    print([w for w in {blanks} if w])
only_words
    # only the strings of {mix} / which items in {mix} are strings, as a list / print the text items from {mix} / filter {mix}, keep the strings / {mix}: leave the numbers out and print the rest / pick the words out of {mix}
    print([x for x in {mix} if isinstance(x, str)])
only_numbers
    # only the numbers of {mix} / which items in {mix} are numbers, as a list / print just the integers from {mix} / filter {mix}, keep the integers / {mix}: leave the words out and print the rest / pick the numbers out of {mix}
    print([x for x in {mix} if isinstance(x, int)])
item_types
    # what types are the items in {mix} / print the type name of each thing in {mix}, one per line / for every item of {mix} show what type it is, by name / {mix}: name the type of each, line by line / go through {mix} and print the name of each type / the types of {mix}, one name a line
    for x in {mix}:
        print(type(x).__name__)
text_to_ints
    # {digits} as numbers / turn the strings {digits} into integers and print the list / print {digits} as a list of ints / make numbers out of {digits} / the items of {digits} are strings, i need integers / convert each string in {digits} to an int
    print([int(s) for s in {digits}])
text_to_ints_keep
    # make the strings {digits} into numbers and call them {nums} / let {nums} be {digits} as integers / {nums} = {digits}, every string as an int / store {digits} in {nums}, as integers / {digits} holds strings; keep them as whole numbers in {nums} / convert {digits} to integers, name {nums}
    # > {nums}
    {nums} = [int(s) for s in {digits}]
ints_to_text
    # {xs} as one string with dashes between / join the numbers {xs.items} with dashes / print {xs} with a - between the numbers / write {xs} like 1-2-3 / the numbers of {xs} in one string, separated by - / put a dash between each two numbers of {xs} and print it
    print("-".join(str(x) for x in {xs}))
round_each
    # round each of {fs} to 1 decimal / {fs} with one decimal each, rounded / print {fs} rounded to one decimal place / every number in {fs} rounded to 1 digit after the point / {fs}, but only one decimal, rounded / round all the numbers {fs.items} to one decimal and print the list
    print([round(x, 1) for x in {fs}])
float_sum
    # add up {fs} and round to 2 decimals / sum of {fs}, rounded to two decimals / what is the total of {fs.and_items}, 2 decimals, rounded / print the sum of {fs} rounded to 2 places / {fs} added together, to two decimals / how much is {fs.and_items} in all? round to 2 decimals
    print(round(sum({fs}), 2))
floats_to_ints
    # {fs} without the decimals, cut off / cut the numbers in {fs} to whole numbers and print the list / drop what is after the point in {fs} / print {fs} as integers, cut off and not rounded / make ints of {fs}, just dropping the decimals / int of every number in {fs}
    print([int(x) for x in {fs}])
absolute
    # {sg} without the minus signs / absolute values of {sg} / print {sg} with every number positive / make the negative numbers in {sg} positive and print the list / how far is each of {sg.items} from zero, as a list / take the absolute value of each in {sg}
    print([abs(x) for x in {sg}])
negatives
    # which of {sg.items} are negative / only the negative numbers in {sg} / print the numbers below zero from {sg} / {sg}: keep the ones less than 0 / filter out of {sg} just the negative ones / list the negative values of {sg}
    print([x for x in {sg} if x < 0])
negative_count
    # how many numbers in {sg} are below zero / count the negative ones of {sg} / number of negative values among {sg.items} / {sg}: how many are less than 0 / print how many negative numbers {sg} has / in {sg}, count what is under zero
    print(sum(x < 0 for x in {sg}))
clip_zero
    # {sg} with 0 instead of the negative numbers / set the negatives in {sg} to zero and print it / print {sg}, anything below 0 as 0 / replace every negative number of {sg} by 0 / nothing in {sg} should be under 0, use 0 there and print the list / raise the negative ones in {sg} to 0
    print([max(x, 0) for x in {sg}])
clamp
    # limit {sg} to the range {lo} to {hi} / print {sg} with everything under {lo} set to {lo} and everything over {hi} set to {hi} / clamp each of {sg} between {lo} and {hi} / {sg}, no number lower than {lo} or higher than {hi}, push them to the limit / bring the values of {sg} into {lo} to {hi} by clipping / clip {sg} at {lo} and {hi}
    print([min(max(x, {lo}), {hi}) for x in {sg}])
true_count
    # how many are true in {flags} / count the True values in {flags} / number of Trues among {flags.items} / {flags}: how often is it True / print how many True there are in {flags} / in the list {flags} count what is True
    print(sum({flags}))
all_true
    # are all of {flags} true / is everything in {flags} True / print whether all values of {flags} are True / {flags}: all true or not / True if there is no False in {flags}, else False / check if every one of {flags.items} is True
    print(all({flags}))
any_true
    # is at least one of {flags} true / is anything in {flags} True / print whether any value of {flags} is True / {flags}: one true or none / check if there is a True in {flags} / True if some item of {flags} is true
    print(any({flags}))
flip_flags
    # turn every True in {flags} to False and every False to True / the opposite of each in {flags} / flip {flags} / print {flags} negated, one by one / {flags} with true and false swapped / not each of {flags.items}, as a list
    print([not flag for flag in {flags}])
union
    # everything that is in {s1} or in {s2}, sorted / union of {s1} and {s2} as a sorted list / put the sets {s1} and {s2} together and print them sorted / print the numbers from {s1} and {s2}, each once, in order / {s1} united with {s2}, sorted / merge the two sets {s1} and {s2} into one sorted list
    print(sorted({s1} | {s2}))
difference
    # what is in {s1} but not in {s2}, sorted / {s1} minus {s2} as a sorted list / take the numbers of {s2} out of {s1} and print the rest sorted / sorted list of what {s1} has and {s2} does not / which numbers of {s1} are missing from {s2}? sort them / print the difference of the sets {s1} and {s2}, sorted
    print(sorted({s1} - {s2}))
only_one_set
    # which numbers are in just one of {s1} and {s2}, sorted / print what is in {s1} or {s2} but not in both, sorted / sorted symmetric difference of {s1} and {s2} / {s1} and {s2}: what do they not share? sort it / sort the numbers that only one of the sets {s1} and {s2} has / not common to {s1} and {s2}, as a sorted list
    print(sorted({s1} ^ {s2}))
subset(s1, s2)
    # is {part} part of {s1} / is every number of {part} also in {s1} / does {s1} contain all of {part} / check if {part} is a subset of {s1} / {part} inside {s1}, true or false / print whether all of {part} can be found in {s1}
    print({part} <= {s1})
second_largest
    # second largest of {zs} / what is the runner-up in {zs} by size / print the second biggest number in {zs} / {zs}: which number is second from the top / the number right below the maximum of {zs} / of {zs.and_items}, which is the second highest
    print(sorted({zs})[-2])
spread
    # how far apart are the largest and smallest of {zs} / largest minus smallest in {zs} / print the range of {zs}, maximum minus minimum / spread of {zs}, from the lowest to the highest / {zs}: difference of max and min / take the smallest of {zs.and_items} from the biggest
    row = {zs}
    print(max(row) - min(row))
median
    # median of {zs} / what is the median of {zs.and_items} / print the middle value of {zs} by size / {zs}: the median please / which value is in the middle when {zs} is sorted / find the median of the numbers {zs.items}
    # + from statistics import median
    print(median({zs}))
product
    # multiply all of {few} together / product of {few} / what do you get by multiplying {few.and_items} / print the product of the numbers {few.items} / {few.and_items}, all multiplied / times them all: {few}
    # + import math
    print(math.prod({few}))
is_sorted(zs)
    # is {maybe_sorted} sorted / are the numbers {maybe_sorted.items} in order from small to large / check if {maybe_sorted} is in ascending order / {maybe_sorted}: sorted or not, true or false / print whether {maybe_sorted} goes up all the way / True if {maybe_sorted} is sorted
    row = {maybe_sorted}
    print(row == sorted(row))
has_double(zs)
    # are there duplicates in {maybe_double} / does any number occur twice in {maybe_double} / check {maybe_double} for repeated numbers, true or false / {maybe_double}: is something in it more than once / print True if {maybe_double} has duplicates, else False / is there a repeat among {maybe_double.and_items}
    row = {maybe_double}
    print(len(row) != len(set(row)))
doubles(again)
    # which numbers come more than once in {again}, sorted / print the repeated numbers in {again}, sorted and once each / sorted list of the duplicates in {again} / {again}: what is there at least twice? sort it / numbers of {again} that occur more than one time, sorted, each once / find what {again} has several times and print it sorted
    row = {again}
    print(sorted({x for x in row if row.count(x) > 1}))
same_back(again)
    # is {maybe_pal} the same backwards / does {maybe_pal} read the same from both ends / check if {maybe_pal} is a palindrome / {maybe_pal} equals its reverse, true or false / print whether {maybe_pal} stays the same when turned around / same from the front and the back: is that so for {maybe_pal}
    row = {maybe_pal}
    print(row == row[::-1])
word_lengths
    # how long is each of {ws}, as a list / lengths of {ws} / print the length of every word in {ws} as a list / {ws}: the number of letters of each, in a list / list how many letters the words {ws.items} have / the length of each of {ws.and_items}, in a list
    print([len(w) for w in {ws}])
length_dict
    # make a dict {name} from each of {ws} to its length / let {name} map the words {ws.items} to how long they are / {name}: every word of {ws} with its length / {ws} as keys of {name}, with their lengths as values / build the dictionary {name} with the length of each word in {ws} / store the length of every word from {ws} in a dictionary {name}
    # > {name}
    {name} = {w: len(w) for w in {ws}}
numbered
    # print {ws} as a numbered list starting at 1 / number {ws} from 1, one per line, like 1. / {ws}: each on a line with its number and a dot in front, from 1 / print a numbered list of {ws.and_items} / list {ws} with 1., 2. and so on before them / show every one of {ws} on its own line, numbered from 1 with a dot
    for i, w in enumerate({ws}, 1):
        print(f"{i}. {w}")
one_per_line
    # print each of {xs} on its own line / {xs.and_items}, one per line / go through {xs} and print every number / show the numbers {xs.items} below each other / for each number in {xs}, print it / loop over {xs} and print what is in it
    for x in {xs}:
        print(x)
by_length
    # sort {ws} by length / {ws}, shortest first / print {ws} in order of length / order the words {ws.items} from short to long, as a list / put the shortest of {ws} first and the longest last / {ws}: sorted by how long the words are
    print(sorted({ws}, key=len))
even_odd_split
    # split {xs} into {evens} and {odds} / put the even numbers of {xs} in {evens} and the odd ones in {odds} / {evens} and {odds} from {xs} / let {evens} and {odds} be the even and the odd numbers in {xs} / sort {xs} out: even ones into {evens}, odd ones into {odds} / make two lists from {xs}, {evens} and {odds}
    # > {evens}, {odds}
    row = {xs}
    {evens} = [x for x in row if x % 2 == 0]
    {odds} = [x for x in row if x % 2 != 0]
neighbours
    # all neighboring pairs in {xs} / pairs of numbers next to each other in {xs}, as tuples in a list / print each number of {xs} with the one after it, as a list of tuples / {xs}: pair every number with its follower, tuples in a list / consecutive pairs of {xs.items}, as a list of tuples / list the tuples of neighbors in {xs}
    row = {xs}
    print(list(zip(row, row[1:])))
all_pairs
    # every pair from {zs}, as a list of tuples / all ways to choose two of {zs.and_items}, as a list / print the combinations of two numbers from {zs} as a list / which pairs can i make from {zs}? each two once, as a list / list all combinations of 2 out of {zs} / two of {zs}, every possibility, order does not matter, as a list
    # + from itertools import combinations
    print(list(combinations({zs}, 2)))
in_other(ws, us)
    # which words of {ws} are also in {others}, as a list / print those of {ws} that {others} has too / {ws} and {others}: what is in both, in the order of the first / keep from {ws} only what is in {others}, and print it / shared by {ws} and {others}, as a list / words that stand in {ws} as well as in {others}
    print([w for w in {ws} if w in {others}])
where_largest
    # print the largest of {nums} where {nums} is {zs} / {nums} is {zs}, which is the largest of {nums} / what is the maximum of {nums} if {nums} is {zs} / with {nums} being {zs}, print the biggest in {nums} / the biggest value of {nums}, where {nums} = {zs} / let {nums} be {zs} and print the highest of them
    {nums} = {zs}
    print(max({nums}))
where_plus
    # what is {a} plus {b} if {a} is {n} and {b} is {lo} / print the sum of {a} and {b}, where {a} is {n} and {b} is {lo} / {a} is {n} and {b} is {lo}, print {a} plus {b} / add {a} and {b} with {a} = {n} and {b} = {lo}, and print it / let {a} be {n} and {b} be {lo} and print what they make together / {a} + {b} for {a} = {n}, {b} = {lo}
    {a} = {n}
    {b} = {lo}
    print({a} + {b})
where_append
    # append {hi} to {nums} where {nums} is {xs} / {nums} is {xs}, put {hi} at the end of it / with {nums} being {xs}, add {hi} at the end of {nums} / let {nums} be {xs} and append {hi} / start with {nums} = {xs} and add {hi} to its end / add {hi} to the end of the list {nums}, which is {xs}
    # > {nums}
    {nums} = {xs}
    {nums}.append({hi})
where_sort
    # sort {nums} in place where {nums} is {xs} / {nums} is {xs}, sort it / with {nums} being {xs}, bring {nums} into order / let {nums} be {xs} and sort it, smallest first / start with {nums} = {xs} and sort that list / put the list {nums} in order, it is {xs}
    # > {nums}
    {nums} = {xs}
    {nums}.sort()
where_set(d)
    # set {w2} to {n} in {name} where {name} is {d} / {name} is {d}, give {w2} the value {n} in it / with {name} being {d}, store {n} under {w2} / let {name} be {d} and add the key {w2} with {n} / start with {name} = {d} and put {n} at the key {w2} / add {w2} with {n} to the dictionary {name}, which is {d}
    # > {name}
    {name} = {d}
    {name}[{w2}] = {n}
where_delete(d)
    # delete {key} from {name} where {name} is {d} / {name} is {d}, take the key {key} out of it / with {name} being {d}, remove {key} / let {name} be {d} and delete the key {key} / start with {name} = {d} and drop {key} from it / throw the key {key} out of the dictionary {name}, which is {d}
    # > {name}
    {name} = {d}
    del {name}[{key}]
where_backwards
    # print {a} backwards where {a} is {w2} / {a} is {w2}, print it from back to front / with {a} being {w2}, show {a} in reverse / let {a} be {w2.bare} and print it backwards / {a} = {w2}: print its letters from the last to the first / show the reverse of {a}, which is the word {w2.bare}
    {a} = {w2}
    print({a}[::-1])
where_loop
    # print every item of {nums} on its own line, where {nums} is {xs} / {nums} is {xs}, loop over it and print each / with {nums} being {xs}, print them one by one, a line each / let {nums} be {xs} and print every one in a loop / go through {nums} ({xs}) and print each / for each number in {nums}, with {nums} = {xs}, print it
    {nums} = {xs}
    for x in {nums}:
        print(x)
"""
statements(d, STATEMENTS, SLOTS)

STORIES = """
points_steps
    # * 2
    # {here} is {p} and {there} is {q} / let {here} be {p} and {there} be {q} / we have two points, {here} at {p} and {there} at {q} / start at {here} = {p}, go to {there} = {q} / {p} is {here}, {q} is {there} / call {p} {here} and {q} {there}
    {here} = {p}
    {there} = {q}
    # + import math
    # how far apart are they / distance between the two / print how far it is from one to the other / what is the straight distance / how far is it from {here} to {there}
    print(math.dist({here}, {there}))
    # ?
    # are they the same point / is {here} equal to {there} / print whether the two are the same / same place, true or false
    print({here} == {there})
    # ?
    # print the first coordinate of each / show both x values / the x of {here} and of {there} please / what are their first numbers
    print({here}[0], {there}[0])
dict_steps(d)
    # * 2
    # {stock} is {d} / i have {d}, call it {stock} / let {stock} be {d} / keep {d} in {stock} / take {d} as {stock} / put {d} into a variable {stock}
    {stock} = {d}
    # what is the value for {key.bare} / look up {key} in it / print what {key.bare} has / how much is {key} / show the value of {key}
    print({stock}[{key}])
    # set {w2} to {n} in it / add {w2} with {n} / put in {w2.bare} with the value {n} / now {w2} gets {n} / a new entry: {w2}, {n}
    {stock}[{w2}] = {n}
    # ?
    # how many entries are there now / count the keys / how long is it now / print the number of keys
    print(len({stock}))
    # ?
    # print the whole thing / show it / what does it look like now / let me see {stock}
    print({stock})
set_steps
    # * 2
    # {a} is {s1} and {b} is {s2} / let {a} be {s1} and {b} be {s2} / take two sets, {a} = {s1} and {b} = {s2} / set {a} to {s1} and {b} to {s2} / call {s1} {a} and {s2} {b} / we have the sets {s1} and {s2}, named {a} and {b}
    {a} = {s1}
    {b} = {s2}
    # what do they have in common, sorted / print what is in both, in order / numbers they share, sorted / sorted overlap of the two
    print(sorted({a} & {b}))
    # what is only in {a}, sorted / which numbers of {a} does {b} not have? sort them / {a} without {b}, sorted / print {a} minus {b} in order
    print(sorted({a} - {b}))
    # ?
    # how many different numbers are there in both together / count the numbers of the two sets together, each once / size of their union / number of values in {a} or {b}
    print(len({a} | {b}))
missing_steps
    # * 2
    # {nums} is {holes} / let {nums} be {holes} / {nums} = {holes}, None is a missing value / i measured {holes}, keep that in {nums} / store {holes} as {nums}
    {nums} = {holes}
    # how many are missing / count the None in it / print how many are None / number of missing values please
    print({nums}.count(None))
    # leave out the missing ones / drop None from it / throw the None values away / take None out of {nums}
    {nums} = [x for x in {nums} if x is not None]
    # average of the rest / what is their mean / print the average of {nums} / how much are they on average
    print(sum({nums}) / len({nums}))
    # ?
    # and the highest / what is the largest of them / print the maximum / biggest one please
    print(max({nums}))
pairs_steps
    # * 2
    # {table} is {rows} as a dict / make a dict {table} from {rows} / turn {rows} into the dictionary {table} / let {table} be the dictionary of the pairs {rows} / the pairs {rows} as a dictionary {table} please
    {table} = dict({rows})
    # which has the highest number / who is on top / print the key with the largest value / which one has the most
    print(max({table}, key={table}.get))
    # what do the numbers add up to / sum of the values / print the total of all values / how much is it together
    print(sum({table}.values()))
    # ?
    # list the keys from a to z / print the sorted keys / keys in alphabetical order please / show the keys, sorted
    print(sorted({table}))
grid_steps
    # * 2
    # {m} is {grid} / let {m} be {grid} / keep {grid} as {m} / {grid}, call that {m} / put the table {grid} in {m}
    {m} = {grid}
    # add up each row / sum of every row please, as a list / print the row sums in a list / what does each row come to, as a list
    print([sum(row) for row in {m}])
    # ?
    # and each column, as a list / now the columns, as a list / sums of the columns in a list / the same for the columns, as a list
    print([sum(column) for column in zip(*{m})])
    # ?
    # what is the largest number in it / biggest number of {m} / print the maximum of all / highest value in the whole table
    print(max(max(row) for row in {m}))
    # print it row by row / show each row on its own line / one row per line please / print the rows below each other
    for row in {m}:
        print(row)
words_steps
    # * 2
    # {texts} is {ws} / let {texts} be {ws} / keep {ws} in {texts} / take the words {ws}, call them {texts} / the list {ws} is {texts}
    {texts} = {ws}
    # which is the longest / print the longest one / longest word please / find the word with the most letters and print it
    print(max({texts}, key=len))
    # add {w2} at the end / append {w2} / put {w2.bare} after the last one / {w2} goes in too, at the end
    {texts}.append({w2})
    # print them with commas between / join them with a comma and a space / one line, separated by comma and space / show them as text with ", " between
    print(", ".join({texts}))
    # ?
    # how many are there / count them / number of words please / how many words is that
    print(len({texts}))
"""
STORY_SLOTS = SLOTS | {
    "here": exact("here", "home", "start", "a"),
    "there": exact("there", "work", "end", "b"),
    "stock": new("stock", "prices", "scores", "d", "table"),
    "table": new("table", "scores", "points", "d"),
    "texts": new("words"),
    "m": new("matrix"),
    "a": exact("a", "left", "mine", "first"),
    "b": exact("b", "right", "yours", "second"),
}
stories(d, STORIES, STORY_SLOTS)
