"""Short stories around small algorithms: searching, pairs, runs, sorting by hand, stacks, greedy choices, recursion."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word

d = Domain("short_searches", weight=44)


def unlike(rng: Random) -> list[int]:
    """Different whole numbers on one of several scales."""
    low, high = rng.choice(((0, 15), (1, 40), (1, 100), (-25, 25), (-99, 99), (100, 2000), (-5, 60)))
    return rng.sample(range(low, high + 1), rng.randint(5, 9))


def ints(rng: Random) -> list[int]:
    """Whole numbers, one of them now and then twice."""
    found = unlike(rng)
    return [*found[1:], rng.choice(found)] if rng.random() < 0.5 else found


def low(rng: Random) -> str:
    """A word of small letters."""
    return made_up(rng) if rng.random() < 0.45 else plain_word(rng)


def some(rng: Random) -> str:
    """A word of lower, mixed or upper case, or a code."""
    return low(rng).upper() if rng.random() < 0.15 else any_word(rng).replace(" ", "_")


def kind(rng: Random) -> list[str]:
    """Different things of one kind, or different words."""
    pool = CATEGORIES[rng.choice(("fruit", "animal", "color", "food", "thing", "person", "country"))]
    count = rng.randint(4, 8)
    return rng.sample(pool, count) if rng.random() < 0.5 else several(rng, some, count, count)


def runs(rng: Random) -> list[Any]:
    """Numbers or words of which several stand twice or more in a row."""
    pool: list[Any] = rng.sample(range(-9, 60), 4) if rng.random() < 0.5 else several(rng, low, 4, 4)
    return [item for _ in range(rng.randint(4, 6)) for item in [rng.choice(pool)] * rng.choice((1, 1, 2, 3))]


def votes(rng: Random) -> list[str]:
    """Words, one of which makes up the majority most of the time."""
    pool = kind(rng)[:3]
    found = [*[pool[0]] * rng.randint(3, 5), *rng.choices(pool[1:], k=rng.randint(2, 4))]
    return rng.sample(found, len(found))


def rows(rng: Random) -> list[list[int]]:
    """Rows of one length with different numbers in all cells."""
    width, count = rng.randint(2, 4), rng.randint(2, 4)
    cells = rng.sample(range(*rng.choice(((0, 40), (1, 100), (-30, 30)))), width * count)
    return [cells[i : i + width] for i in range(0, len(cells), width)]


def mirrored(rng: Random) -> str:
    """A text that reads almost the same from behind."""
    half = made_up(rng, 2)
    back = "".join(c if rng.random() < 0.7 else rng.choice("aeiounrst") for c in half[::-1])
    return half + rng.choice(("", "x", "o")) + back


def bracketed(rng: Random) -> str:
    """A text with brackets of one kind in brackets, all of them closed."""
    a, b = rng.choice(("()", "[]", "<>", "{}"))
    inner = "".join(f"{a}{made_up(rng, 1)}{b}{rng.choice('+-,')}" for _ in range(rng.randint(0, 2)))
    more = rng.choice((f"{a}x{b}", ""))
    return f"{made_up(rng, 1)}{a}{made_up(rng, 1)}{inner}{made_up(rng, 1)}{b}{made_up(rng, 1)}{more}"


def nested(rng: Random, deep: int = 3) -> list[Any]:
    """Numbers, and lists of numbers and lists."""
    found: list[Any] = [rng.randint(-20, 99) for _ in range(rng.randint(1, 3))]
    inner = [nested(rng, deep - 1) for _ in range(rng.randint(0 if deep < 3 else 1, 2))] if deep > 1 else []
    return rng.sample([*found, *inner], len(found) + len(inner))


def folders(rng: Random, deep: int) -> dict[str, Any]:
    """Names with a number, and one or two with a dictionary of that kind again."""
    names = several(rng, low, 2, 4)
    found: dict[str, Any] = {name: rng.randint(1, 200) for name in names}
    return found | {name: folders(rng, deep - 1) for name in names[1 : rng.randint(2, 3)]} if deep else found


def links(rng: Random) -> dict[str, list[str]]:
    """For each place the places one can go to; from the first one, some are reached and others maybe not."""
    names = rng.sample(CATEGORIES["city"][:26], 6) if rng.random() < 0.4 else several(rng, low, 5, 6)
    found = {a: rng.sample([b for b in names if b != a], rng.choice((0, 1, 1, 2))) for a in names}
    return {**found, names[0]: rng.sample(names[1:4], 2), names[-1]: [names[0]]}


def ring(rng: Random) -> dict[str, str]:
    """Words that each lead to another, from the first one at last into a ring."""
    names = several(rng, low, 5, 7)
    return dict(zip(names, [*names[1:], names[rng.randint(0, 3)]], strict=True))


def pick(values: Any) -> Any:
    """One of the values, always the same one of the same values."""
    return values[sum(map(ord, str(values))) % len(values)]


def absent(values: list[int]) -> int:
    """A number between the least and the greatest that is not among them, or one more than all."""
    gaps = [v for v in range(min(values) + 1, max(values)) if v not in values]
    return pick(gaps[len(gaps) // 4 :]) if gaps else max(values) + 1


CALLED = "find locate search look_for seek work_out solve check helper get_it scan process my_func calc run_it handle explore judge"
NOUNS = (
    "place spot row column free nearest distance smallest second gap percentage tries first last secret pairs total outer "
    "mismatches merged longest starts share winner rounds sorted_part counts rest used boxes taken room loads root power flat "
    "largest digits costs cheapest reached path primes carries shift sums looked below above equal moves tiles countdown"
)
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    **{name: new(*CALLED.split(), kind="function") for name in ("f", "g")},
    **{name: new("list") for name in ("xs", "ys", "zs")},
    **{name: new("words") for name in ("ws", "us")},
    "sv": new("str"),
    "nv": new("int"),
    "dd": new("dict"),
    "grid": new("matrix"),
    "steps_": exact("steps"),
    "xv": new("wide", "x", "width", "one_side"),
    "yv": new("long", "y", "height", "other_side"),
    "net": new("roads", "links", "network", "neighbours", "lines", "streets"),
    "pl": fragment("items", "values", "lst", "data", "series", "arr", "zorps", "seq", "elements"),
    "pm": fragment("others", "more", "list_b", "partner", "extra_list", "tarns"),
    "pt": fragment("target", "wanted", "goal", "key", "sought", "needle", "quib", "t"),
    "pn": fragment("n", "k", "limit", "size", "num", "most", "m", "val_7"),
    "ps": fragment("text", "s", "line", "word", "message", "raw", "zorp", "txt"),
    "pd": fragment("mapping", "info", "d", "dct", "book", "links_to", "tab"),
    "pr": fragment("matrix", "board", "field", "lines_of", "mat", "area_map"),
    "pa": fragment("a", "x", "p", "num1", "one", "val_a"),
    "pb": fragment("b", "y", "q", "num2", "other", "val_b"),
    "k": integer(2, 4),
    "k2": integer(2, 6),
    "k3": integer(3, 9),
    "few": integer(2, 4),
    "n": integer(20, 400),
    "n2": integer(20, 400),
    "near": integer(2, 25),
    "any1": integer(-30, 120),
    "amount": integer(40, 300),
    "base": integer(2, 9),
    "tall": integer(7, 16),
    "w1": sampled("str", some),
    "w2": sampled("str", some),
    "lab": sampled("str", lambda r: low(r).capitalize()),
    "sep": choice(", ", " - ", " > ", "; ", " | ", "/", "+", " and ", "-", " .. "),
    "unit": choice("%", " %", " percent", " pct"),
    "yes": choice("yes", "fine", "OK", "right", "Good", "so it is"),
    "no": choice("no", "none", "nothing", "wrong", "Never", "not there", "bad"),
    "ints": sampled("list[int]", ints),
    "unlike": sampled("list[int]", unlike),
    "asc": sampled("list[int]", lambda r: sorted(unlike(r))),
    "pos": sampled(
        "list[int]", lambda r: [r.randint(1, s) for s in [r.choice((9, 30, 100, 400))] * r.randint(4, 9)]
    ),
    "kind": sampled("list[str]", kind),
    "lows": sampled("list[str]", lambda r: several(r, low, 4, 8)),
    "nested": sampled("list[mixed]", nested),
    "mid": derived(lambda s: middle(s.ints)),
    "not_ints": derived(lambda s: absent(s.ints)),
    "in_kind": derived(lambda s: pick(s.kind)),
    "not_asc": derived(lambda s: absent(s.asc)),
    "in_asc": derived(lambda s: pick(s.asc)),
    "letter_": derived(lambda s: pick(s.lows[len(s.lows) // 2])),
    "goods": sampled(
        "dict[str,int]", lambda r: {key: r.randint(1, r.choice((12, 60, 300))) for key in kind(r)[:6]}
    ),
    "mid_goods": derived(lambda s: middle(list(s.goods.values()))),
    "over_goods": derived(lambda s: max(s.goods.values()) + len(s.goods)),
    "rows": sampled("list[list[int]]", rows),
    "cell": derived(lambda s: pick(pick(s.rows))),
    "mirrored": sampled("str", mirrored),
    "runs": sampled("list", runs),
    "votes": sampled("list[str]", votes),
    "secret_": derived(lambda s: pick(range(1, s.n))),
    "seats": sampled(
        "list[int]",
        lambda r: (lambda a: r.sample([*range(a, a + 4), *range(a + 5, a + 7), a + 9, a - 4], 7))(
            r.randint(8, 90)
        ),
    ),
    "seat_from": derived(lambda s: sorted(s.seats)[1]),
    "sorted_a": sampled("list[str]", lambda r: sorted(several(r, low, 3, 6))),
    "sorted_b": sampled("list[str]", lambda r: sorted(several(r, low, 3, 6))),
    "swap_from": integer(0, 2),
    "swap_to": derived(lambda s: len(s.kind) - 1 - ord(s.kind[0][0]) % 2),
    "top_mark": derived(lambda s: max(s.marks)),
    "marks": sampled("list[int]", lambda r: r.choices(range(1, r.randint(4, 7)), k=r.randint(7, 12))),
    "bracketed": sampled("str", bracketed),
    "opening": derived(lambda s: next(c for c in s.bracketed if c in "([<{")),
    "closing_": derived(lambda s: next(c for c in s.bracketed if c in ")]>}")),
    "zeros": sampled(
        "list[int]",
        lambda r: [
            r.randint(2, 60),
            *(r.choice((0, 0, r.randint(2, 60), r.randint(1, 9))) for _ in range(r.randint(4, 8))),
        ],
    ),
    "coins": sampled(
        "list[int]",
        lambda r: sorted(r.sample((3, 4, 5, 7, 10, 12, 20, 25, 50, 60), r.randint(3, 4)), reverse=True),
    ),
    "limit_": derived(lambda s: max(s.pos) + sum(s.pos) // 4),
    "half_sum": derived(lambda s: sum(s.pos) // 2),
    "folders": sampled("dict[str,mixed]", lambda r: folders(r, r.choice((1, 1, 2)))),
    "net_": sampled("dict[str,list[str]]", links),
    "from_": derived(lambda s: next(iter(s.net_))),
    "to_": derived(lambda s: s.net_[s.from_][-1]),
    "ring": sampled("dict[str,str]", ring),
    "ring_start": derived(lambda s: next(iter(s.ring))),
    "back": derived(lambda s: dict(sorted(zip(list(s.ring)[1:], s.ring, strict=False)))),
    "ring_end": derived(lambda s: list(s.ring)[-1]),
    "maze": sampled(
        "list[str]",
        lambda r: [
            "#" * 7,
            *("#" + "".join(r.choices("...#", k=5)) + "#" for _ in range(r.randint(3, 5))),
            "#" * 7,
        ],
    ),
    "udlr": sampled("str", lambda r: "".join(r.choices("UDLR", k=r.randint(5, 10)))),
    "turned": derived(lambda s: s.w1[s.k :] + s.w1[: s.k]),
    "maybe": derived(lambda s: s.w1[-1] + s.w1[:-1] if len(s.w1) % 2 else s.w1[:-1] + s.w1[0]),
    "g1": derived(lambda s: s.k3 * (s.k2 + s.tall)),
    "g2": derived(lambda s: s.k3 * s.tall),
    "goal_": derived(lambda s: s.set_[0] + s.set_[-1]),
    "set_": sampled("list[int]", lambda r: r.sample(range(1, 40), r.randint(3, 5))),
    "sizes": sampled("list[int]", lambda r: r.sample((1, 2, 3, 4, 5, 6), r.randint(2, 3))),
}
SEARCH = r"""
position_from_one
    # write a function {f}({pl}, {pt}) that returns the position of the first item of {pl} equal to {pt}, where the first item has position 1; if {pt} does not occur, return 0 / {f}({pl}, {pt}): go through {pl} from left to right and give back the number of the item that equals {pt}, counted from 1, or 0 when there is none / i want to know where something stands in a list. {f} gets the list {pl} and the thing {pt}, counts the items from 1 and returns the number of the first equal one; not there means 0 / Write a function {f}({pl}, {pt}) that searches {pl} for {pt} and returns its first position, counting from 1. If {pt} is not found, the function returns 0. / Define a function {f} with the parameters {pl} and {pt}. It returns the 1-based position of the first occurrence of {pt} in {pl}, or 0 if there is no occurrence.
    def {f}({pl}, {pt}):
        for i, item in enumerate({pl}, 1):
            if item == {pt}:
                return i
        return 0
    # {ws} = {kind} / in the queue we have {kind.and_items}; make a list {ws} of that / store the list {kind} in {ws} / Create a list named {ws} containing the strings {kind}. / let {ws} be {kind}
    {ws} = {kind}
    # which place does {in_kind} have? keep it / find the place of {in_kind} in {ws} with the function / {place} is what {f} says about {in_kind} in this list / Call {f} to search {ws} for {in_kind} and store the result in a variable named {place}. / let the function look for {in_kind}, and save the number as {place}
    {place} = {f}({ws}, {in_kind})
    # how many come before it? print that / print the number of items in front of this place / Print how many elements of {ws} stand before position {place}. / show {place} minus 1, which is how many are ahead of it / output the count of those that stand before {in_kind}
    print({place} - 1)
last_below_limit
    # write a function {f}({pl}, {pn}) which goes through {pl} from the end and returns the index of the first item it meets that is less than {pn}, or None if no item is / {f}({pl}, {pn}) should tell me the index of the last item in {pl} below {pn}. all of them {pn} or more? then None / i need the last small one: {f} takes a list {pl} and a number {pn}, starts at the right end, and returns the index as soon as an item is under {pn}; otherwise None / Write a function {f}({pl}, {pn}) that returns the index of the last element of {pl} that is less than {pn}. If there is no such element, return None. / define {f} with {pl} and {pn}: loop over the indices backwards, return the first index whose item is smaller than {pn}, and None at the end
    def {f}({pl}, {pn}):
        for i in range(len({pl}) - 1, -1, -1):
            if {pl}[i] < {pn}:
                return i
        return None
    # {xs} = {ints} / the readings were {ints}, keep them in {xs} / Create a list named {xs} with the values {ints}. / let {xs} be the list {ints} / store {ints.and_items} in a list {xs}
    {xs} = {ints}
    # find the spot of the last number below {mid} / {spot}: the index of the last item under {mid}, by the function / Call {f} with {xs} and the limit {mid} and store the result in a variable named {spot}. / where is the last one in {xs} that's less than {mid}? keep the spot / ask {f} for the last item of the list below {mid} and name the answer {spot}
    {spot} = {f}({xs}, {mid})
    # print the number that stands there, or {no} if there is none / if {spot} is None print {no}, otherwise the item of {xs} at that index / show {no} when nothing was found, else the number at this spot / Print {no} if {spot} is None, and the element of {xs} at the index {spot} otherwise. / which number is it? print it; for None print {no}
    print({no} if {spot} is None else {xs}[{spot}])
halving_guesses(n, secret_)
    # i think of a number from 1 to {n}: set first to 1 and last to {n} / let {first} be 1 and {last} be {n} / the range begins with 1 (call that {first}) and ends with {n} (call that {last}) / Create two variables, {first} with the value 1 and {last} with the value {n}. / {first} = 1, {last} = {n}
    {first} = 1
    {last} = {n}
    # the secret number is {secret_} / {secret} = {secret_} / let the {secret} be {secret_} / Store {secret_} in a variable named {secret}. / it is {secret_} that has to be guessed; keep it as {secret}
    {secret} = {secret_}
    # guess the middle of {first} and {last} (rounded down) until it is the secret, and count the tries; too small means {first} becomes the guess plus 1, too large means {last} becomes the guess minus 1 / count in {tries} how many guesses it takes: the guess is always half of {first} plus {last}, rounded down. if it's less than the secret move {first} to one more than the guess, if it's greater move {last} to one less, and stop when it is right / Search for {secret} by halving. In every round, increase {tries} (initially 0) by 1 and let the guess be ({first} + {last}) // 2. If it is equal to {secret}, stop. If it is smaller, set {first} to the guess plus 1, otherwise set {last} to the guess minus 1. / by halving the range from {first} to {last}, find the secret and count the tries, starting at 0: every look at the middle (rounded down) is one try, and the half that cannot contain it is cut off
    {tries} = 0
    while True:
        {tries} += 1
        guess = ({first} + {last}) // 2
        if guess == {secret}:
            break
        if guess < {secret}:
            {first} = guess + 1
        else:
            {last} = guess - 1
    # how many tries were needed? / print the number of tries / show {tries} / Print the value of {tries}. / tell me how often we had to guess, that is {tries}
    print({tries})
first_not_below_by_halving
    # write a function {f}({pl}, {pt}, low, high) for a sorted list {pl}: it looks only at the indices from low up to but not including high and returns the first one whose item is at least {pt}, or high if there is none; halve the range / {f}({pl}, {pt}, low, high), with {pl} in ascending order: as long as low is less than high take the index in the middle, rounded down. is the item there smaller than {pt}, then low is one after the middle, else high is the middle. low is returned / Write a function {f}({pl}, {pt}, low, high) that uses binary search in the sorted list {pl} to find the first index from low (inclusive) to high (exclusive) whose element is not less than {pt}. If there is none, it returns high. / where would {pt} have to go? {f} gets {pl} (ascending), {pt}, and the bounds low and high, high not included. by halving, it finds the first index with an item of {pt} or more and returns it; if all are less, that is high
    def {f}({pl}, {pt}, low, high):
        while low < high:
            mid = (low + high) // 2
            if {pl}[mid] < {pt}:
                low = mid + 1
            else:
                high = mid
        return low
    # {xs} = {asc} / the sorted list {xs} is {asc} / Create a list {xs} with the numbers {asc.items}. / keep {asc} as {xs} / let {xs} be {asc}; it is in order already
    {xs} = {asc}
    # find the spot for {not_asc} in the whole list / search all of {xs} for the place of {not_asc}: 0 is low and the length is high. that's the {spot} / Call {f} for {not_asc} over the complete list {xs} and store the index in a variable named {spot}. / {spot} is what {f} returns for {not_asc} when nothing of the list is left out / from the first to the last item: at which index belongs {not_asc}? keep this {spot}
    {spot} = {f}({xs}, {not_asc}, 0, len({xs}))
    # insert it there / put {not_asc} into {xs} at that index / {not_asc} goes into the list, at {spot} / Insert {not_asc} into {xs} at the index {spot}. / now place the number {not_asc} in the list right there
    {xs}.insert({spot}, {not_asc})
    # print the list, then what the function gives for {in_asc} if it may only look at the first {k} items / show {xs}, and after it the result for {in_asc} with low 0 and high {k} / Print {xs} and the return value of {f} for {in_asc}, searching only from index 0 up to, but not including, index {k}. / output the list and, in the same line, the result of searching the first {k} items for {in_asc}
    print({xs}, {f}({xs}, {in_asc}, 0, {k}))
nearest_with_tie
    # write a function {f}({pl}, {pt}) that returns the item of {pl} closest to {pt}; if two are equally close, the smaller one, and None for an empty list / which number comes nearest to {pt}? {f}({pl}, {pt}) gives it back. on a tie it's the smaller number; nothing in {pl} means None / {f} takes a list of numbers {pl} and a number {pt}: return the item with the least distance to {pt} (the lower one of two with the same distance), or None when {pl} is empty / Write a function {f}({pl}, {pt}) that returns the element of {pl} with the smallest absolute difference from {pt}. In case of a tie it returns the smaller element. For an empty list it returns None. / define {f} with {pl} and {pt}, returning the minimum of {pl} by distance from {pt} first and by size second; None if {pl} has no items
    def {f}({pl}, {pt}):
        return min({pl}, key=lambda item: (abs(item - {pt}), item), default=None)
    # what in {ints} is nearest to {not_ints}? save it / get the nearest number to {not_ints} from the list {ints} / let {nearest} be the result of {f} for {not_ints} and the numbers {ints} / Use {f} to find the element of {ints} closest to {not_ints} and store it in a variable named {nearest}. / the marks on a scale are {ints}. store in {nearest} which of them comes closest to {not_ints}
    {nearest} = {f}({ints}, {not_ints})
    # compute the distance between both, never negative / {distance}: how far it is from {not_ints} to {nearest}, without a sign / and how big is the distance from {not_ints} to it? keep that / Compute the absolute difference of {not_ints} and {nearest} and store it in a variable named {distance}. / the {distance} is the absolute value of {not_ints} minus {nearest}
    {distance} = abs({not_ints} - {nearest})
    # print the nearest number and the distance, with {sep} in between / show {nearest} and {distance}, separated by {sep} / Print {nearest} and {distance} in one line, separated by {sep}. / output both, first the number then the distance, {sep} between them
    print({nearest}, {distance}, sep={sep})
first_fall
    # write a function {f}({pl}) that returns the index of the first item that is less than the item before it; if the numbers never fall, return the length of {pl} / {f}({pl}): at which index does the list go down for the first time? return that index, or the number of items if it never does / Write a function {f}({pl}) that returns the smallest index i for which {pl}[i] is less than {pl}[i - 1]. If there is no such index, it returns the length of {pl}. / i need {f} for a list {pl}. it compares every item with the one before; as soon as one is smaller its index is returned. without a fall it's len of {pl} / define {f} with the parameter {pl}, which returns the index where {pl} first gets smaller, and the length of {pl} when it doesn't get smaller anywhere
    def {f}({pl}):
        for i in range(1, len({pl})):
            if {pl}[i] < {pl}[i - 1]:
                return i
        return len({pl})
    # the prices of some days are {pos}; keep them as {xs} / {xs} = {pos} / let {xs} be {pos} / Create a list named {xs} with the items {pos.and_items}. / store the list {pos} in {xs}
    {xs} = {pos}
    # split it at that index: {ys} is the part before the first fall, {zs} is what follows / {ys} should be the items of {xs} up to the index that {f} returns (without it), and {zs} the ones from there on / Cut {xs} at the index returned by {f}. Store the first part in {ys} and the remaining part in {zs}. / with the function, divide the list in two: everything before it falls for the first time goes to {ys}, everything else to {zs}
    {ys} = {xs}[:{f}({xs})]
    {zs} = {xs}[{f}({xs}):]
    # print both parts, the second one first / show {zs} and then {ys} / Print {zs} followed by {ys}. / output {zs}; behind it, in the same line, {ys} / first {zs}, second {ys}: print them
    print({zs}, {ys})
two_smallest_in_one_pass
    # {xs} = {unlike} / let {xs} be {unlike} / the times of the runners are {unlike}, in a list {xs} / Create a list named {xs} containing {unlike.and_items}. / we have the numbers {unlike}; call the list {xs}
    {xs} = {unlike}
    # start with the first two items: the smaller one is the smallest, the larger one the second / let {smallest} and {second} be the first two numbers of {xs}, in ascending order / Sort the first two elements of {xs} and assign them to the variables {smallest} and {second}. / {smallest} is the lower of the first two items, {second} the higher of them
    {smallest}, {second} = sorted({xs}[:2])
    # now go through the rest: a number below {smallest} becomes the smallest and the old one the second; otherwise, if it is below {second}, it replaces the second / for each number from index 2 on: if it's less than {smallest}, then {second} gets the old {smallest} and {smallest} gets the number. if it is only less than {second}, it becomes {second} / Iterate over the remaining elements of {xs} (from index 2) and update {smallest} and {second}, so that they are the two least numbers in the end. Do not sort the list. / loop once over the items after the first two and keep both up to date, so that smallest and second are the two lowest numbers of the whole list
    for x in {xs}[2:]:
        if x < {smallest}:
            {smallest}, {second} = x, {smallest}
        elif x < {second}:
            {second} = x
    # compute the gap, second minus smallest / the {gap} is how much {second} is above {smallest} / how far apart are the two? store the gap / Compute the difference of {second} and {smallest} and store it in a variable named {gap}. / take {smallest} off {second} and call it {gap}
    {gap} = {second} - {smallest}
    # print {smallest}, {second} and {gap} with {sep} between them / show the smallest, the second and the gap, joined by {sep} / Print the three values {smallest}, {second} and {gap}, separated by {sep}. / output all three in this order (smallest, second, gap) with {sep} between
    print({smallest}, {second}, {gap}, sep={sep})
first_key_over
    # write a function {f}({pd}, {pn}, {pt}) that returns the first key of the dictionary {pd} whose value is {pn} or more, and {pt} if no value is that high / {f}({pd}, {pn}, {pt}): look through {pd} in its order; as soon as a value reaches {pn}, return its key. if none does, return {pt} / Write a function {f}({pd}, {pn}, {pt}) that returns the first key in the dictionary {pd} with a value of at least {pn}. If there is none, it returns {pt}. / search a dictionary by its values: {f} takes {pd}, a limit {pn} and a replacement {pt}; it gives back the first key with a value not below {pn}, otherwise the replacement
    def {f}({pd}, {pn}, {pt}):
        for name, amount in {pd}.items():
            if amount >= {pn}:
                return name
        return {pt}
    # {dd} = {goods} / the shelf has {goods}; call this dictionary {dd} / Create a dictionary named {dd} with the content {goods}. / let {dd} be the dictionary {goods} / keep {goods} in {dd}
    {dd} = {goods}
    # find the first one in {dd} with at least {mid_goods}, or {w1} if there is none, and store it as {sv} / {sv} is what {f} returns for {w1} as the replacement and the limit {mid_goods} / with {w1} for the case that nothing is found, search {dd} for a value of {mid_goods} or more, as {sv} / Call {f} with the dictionary {dd}, the replacement {w1} and the limit {mid_goods}, and store the result in a variable named {sv}.
    {sv} = {f}({dd}, {mid_goods}, {w1})
    # print it, and in the next line the same for a limit of {over_goods} with {w2} as the replacement / show {sv}; below it the result for {over_goods} and {w2} / Print {sv}. Then print what {f} returns for {dd}, the limit {over_goods} and the replacement {w2} on a new line. / first print {sv}, then on its own line the first key whose value reaches {over_goods}, {w2} if there is none (use the function)
    print({sv})
    print({f}({dd}, {over_goods}, {w2}))
looked_at_until
    # {ws} = {lows} / let {ws} be the list {lows} / Store the words {lows} in a list named {ws}. / we have the words {lows.and_items}; put them into a list {ws} / the list {ws} is {lows}
    {ws} = {lows}
    # go through the words until one contains the letter {letter_}, and count how many words were looked at, that one included / {looked} counts from 0: one more for every word of {ws}, and stop after the first with a {letter_} in it / how many words must be looked at until there is one with {letter_}? count them in {looked} with a loop that ends there / Set {looked} to 0. Loop over {ws}, increase {looked} by 1 for each word and leave the loop as soon as the word contains {letter_}. / looked at so far: 0. take word after word, add 1 each time, and break off when {letter_} is in the word
    {looked} = 0
    for word in {ws}:
        {looked} += 1
        if {letter_} in word:
            break
    # which percentage of all words is this? store it / compute the percentage of the words that were looked at / Compute {looked} as a percentage of the number of words and store it in a variable named {percentage}. / {percentage} is {looked} divided by the length of {ws}, times 100 / divide {looked} by how many words there are, multiply by 100: that's the percentage
    {percentage} = {looked} / len({ws}) * 100
    # print it without decimals, with {unit} directly after it / show the percentage with no digits after the point and {unit} behind it / Print {percentage} rounded to a whole number, directly followed by {unit}. / output {percentage} in the format with 0 decimals and {unit} at the end
    print(f"{{percentage}:.0f}{unit.bare}")
cell_in_rows(rows, cell)
    # {grid} = {rows} / let {grid} be the rows {rows} / Create a list of lists named {grid} with the rows {rows.items}. / we have the nested list {rows}, it's called {grid} / store {rows} as {grid}
    {grid} = {rows}
    # write a function {f}({pr}, {pt}) that returns the row and the column of {pt} in the list of lists {pr}, both counted from 0, as a tuple; None if it isn't in there / {f}({pr}, {pt}): search all the rows of {pr} for {pt}. found means return (row index, column index), not found means None / Write a function {f}({pr}, {pt}) that searches the nested list {pr} for the value {pt} and returns a tuple of its row index and column index. If the value does not occur, return None. / i want to find a number in a table. {f} gets the rows {pr} and the number {pt} and gives back the two indices, first of the row, then inside the row, or None
    def {f}({pr}, {pt}):
        for i, cells in enumerate({pr}):
            if {pt} in cells:
                return i, cells.index({pt})
        return None
    # where is {cell}? keep its row and column / let the function find {cell} in {grid} and unpack the two indices into {row} and {column} / {row}, {column}: the position of {cell} / Call {f} with {grid} and {cell} and assign the two returned indices to the variables {row} and {column}. / look for {cell} and store the row and the column in two variables
    {row}, {column} = {f}({grid}, {cell})
    # put {n} there instead / replace that number by {n} / the cell in this row and column gets the value {n} / Set the element of {grid} in row {row} and column {column} to {n}. / change {grid} at this position: {n} takes the place of {cell}
    {grid}[{row}][{column}] = {n}
    # print the row it is in / show only that row of {grid} / Print the row of {grid} with the index {row}. / output the row that was changed / what does this row look like now? print it
    print({grid}[{row}])
next_free_seat(seats, seat_from)
    # {xs} = {seats} / these seats are taken: {seats}. store them as {xs} / Create a list named {xs} with the numbers {seats.and_items}. / let {xs} be the list of the taken seats, {seats} / the numbers {seats} are in use; the list is called {xs}
    {xs} = {seats}
    # write a function {f}({pl}, {pn}) that returns {pn} if it is not in {pl}, and otherwise the next larger number that isn't / {f}({pl}, {pn}): as long as {pn} is in {pl} add 1 to it, then return it / Write a function {f}({pl}, {pn}) that returns the smallest integer greater than or equal to {pn} that does not occur in {pl}. / the function {f} gets a list {pl} of used numbers and a number {pn} to begin with, and goes up from there in steps of 1 until it meets one that's not used; this one is returned
    def {f}({pl}, {pn}):
        while {pn} in {pl}:
            {pn} += 1
        return {pn}
    # which seat from {seat_from} on is free? keep it as {free} / find the first free seat, starting at {seat_from} / {free} is what {f} returns for {seat_from} / Call {f} with {xs} and the start {seat_from} and store the number in a variable named {free}. / someone would like seat {seat_from} or the next one that's free; get it with the function
    {free} = {f}({xs}, {seat_from})
    # it is taken now / add it to the list / {xs} gets this number at its end / Append {free} to {xs}. / from now on {free} belongs to the taken ones, so put it behind the others in {xs}
    {xs}.append({free})
    # print it and the next free one from {seat_from} on / show {free}, and then what {f} gives for {seat_from} now / Print {free} and, in the same line, the number that {f} returns for {seat_from} this time. / which one would the next person get who starts at {seat_from}? print {free} and this number
    print({free}, {f}({xs}, {seat_from}))
"""
PAIRS = r"""
pairs_close_together
    # {xs} = {unlike} / let {xs} be {unlike} / these are the floors on which people live: {unlike}. the list is called {xs} / Create a list named {xs} with the elements {unlike}. / store {unlike} in a list {xs}
    {xs} = {unlike}
    # make a list of pairs: all two numbers (the earlier one first) that differ by at most {near} / {pairs} has a tuple for every two items of {xs} that aren't more than {near} apart, in the order of the list / which two numbers are {near} or less apart? collect them as tuples in pairs, each two only once / Create a list named {pairs} of all tuples (a, b), where a stands before b in {xs} and their absolute difference is at most {near}. / compare each number with all behind it, and if the distance is {near} or below, put both as a tuple into {pairs}
    {pairs} = [(a, b) for i, a in enumerate({xs}) for b in {xs}[i + 1:] if abs(a - b) <= {near}]
    # compute the total number of ways to choose two of them, close or not / {total}: the length of {xs} times the length minus 1, halved without a rest / and how many pairs would there be without this condition? store the total / Compute the number of all pairs of elements of {xs}, n * (n - 1) // 2 for n elements, and store it in a variable named {total}.
    {total} = len({xs}) * (len({xs}) - 1) // 2
    # print how many pairs there are and the total, with {sep} between / show the length of {pairs}, {sep} and {total} / Print the number of elements of {pairs} and {total}, separated by {sep}. / output the count of close pairs, then the total, {sep} in the middle
    print(len({pairs}), {total}, sep={sep})
sums_from_outside_in
    # write a function {f}({pl}) that returns a list with first plus last item, second plus last but one and so on; if one item is left in the middle, it is added to the list by itself / {f}({pl}): one pointer starts left, the other right. append the sum of both items and move each one step inward until they meet. when both stand on the same item, append just that. return the list / Write a function {f}({pl}) that adds the elements of {pl} in pairs from the outside in (first and last, second and second last, ...) and returns the list of sums. For an odd number of elements, the middle element is appended alone. / i need {f} for a list {pl}: pair up the ends and return the sums, from outside to inside. the middle item of an odd list has no partner and goes in as it is
    def {f}({pl}):
        sums = []
        left, right = 0, len({pl}) - 1
        while left < right:
            sums.append({pl}[left] + {pl}[right])
            left, right = left + 1, right - 1
        return sums + [{pl}[left]] if left == right else sums
    # get the outer sums of {ints} / what does the function give for {ints}? save that as {outer} / the cards on the table are {ints}; compute {outer} from them with the function / Call {f} with the list {ints} and store the result in a variable named {outer}. / {outer} should hold the sums that {f} makes of {ints}
    {outer} = {f}({ints})
    # print {outer}, and whether all of these sums are above {any1} / show the list of sums, then True or False: is each of them greater than {any1}? / Print {outer}, followed by True if all its elements exceed {any1} and False otherwise. / output {outer} and, behind it, if every item in it is more than {any1}
    print({outer}, all(x > {any1} for x in {outer}))
mirror_mismatches
    # write a function {f}({ps}) that counts how many characters of the first half of {ps} differ from their mirror image in the second half; the middle one of an odd length doesn't matter / {f}({ps}): compare first with last, second with last but one and so on up to the middle, and return how many of these pairs are unequal / Write a function {f}({ps}) that compares every character in the first half of {ps} with the one at the mirrored position and returns the number of differences. / i want to see how far a text is from being the same backwards. {f} gets {ps}, looks at the pairs from both ends inward, and returns the number of pairs with two different characters
    def {f}({ps}):
        return sum({ps}[i] != {ps}[-1 - i] for i in range(len({ps}) // 2))
    # {sv} = {mirrored} / let {sv} be {mirrored} / the text is {mirrored}; its name is {sv} / Assign the string {mirrored} to a variable named {sv}. / store {mirrored} in {sv}
    {sv} = {mirrored}
    # count its mismatches / {mismatches}: what the function returns for {sv} / how many mismatches are in it? keep the number / Call {f} with {sv} and store the result in a variable named {mismatches}. / let {mismatches} be the number of unequal pairs in {sv}, by {f}
    {mismatches} = {f}({sv})
    # if there are any, replace {sv} by its first half (with the middle character, if there is one) followed by the first half backwards (without that character), so that it reads the same from both sides / when mismatches is above 0, mend {sv}: keep the first half, including a middle character, and put the first half reversed (without the middle) behind it / If {mismatches} is greater than 0, set {sv} to its first half, including the middle character if the length is odd, followed by the reverse of its first len({sv}) // 2 characters. / in case of at least one mismatch: {sv} becomes its front part up to the middle (middle included) plus the first half backwards
    if {mismatches} > 0:
        half = len({sv}) // 2
        {sv} = {sv}[:len({sv}) - half] + {sv}[:half][::-1]
    # print the text and the number of mismatches it had / show {sv}, then {mismatches} / Print {sv} and {mismatches} in one line. / output {sv} as it is now and, after it, how many mismatches there were
    print({sv}, {mismatches})
merging_that_uses_up
    # write a function {f}({pl}, {pm}) that merges two sorted lists: while both have items, the smaller first item (the one of {pl} if they are equal) is popped from its list and appended to the result; what remains in the other list follows at the end / {f}({pl}, {pm}) makes one sorted list of two. take the lesser of the two front items out of its list, again and again ({pl} goes first on a tie), until one list is empty; then return the taken ones plus the leftovers / Write a function {f}({pl}, {pm}) that merges two sorted lists into one sorted list and returns it. It repeatedly pops the smaller first element, preferring {pl} if they are equal. The remaining elements are added at the end, but stay in their list. / merge by popping: {f} takes the sorted lists {pl} and {pm}, removes the smaller front item from its list into a new one (equal: from {pl}) as long as neither is empty, and returns the new list followed by whatever is left
    def {f}({pl}, {pm}):
        done = []
        while {pl} and {pm}:
            done.append({pl}.pop(0) if {pl}[0] <= {pm}[0] else {pm}.pop(0))
        return done + {pl} + {pm}
    # {ws} is {sorted_a} and {us} is {sorted_b} / let {us} be {sorted_b} and {ws} be {sorted_a}, the latter first / Create two lists, {ws} with the words {sorted_a} and {us} with the words {sorted_b}. / store {sorted_a} as {ws}; then {sorted_b} as {us}
    {ws} = {sorted_a}
    {us} = {sorted_b}
    # merge them, the merged list is called merged / {merged}: both in one list, by the function / Call {f} with {ws} and {us} and store the result in a variable named {merged}. / let the function make a merged list out of {ws} and {us} / put the two together with {f} and name it {merged}
    {merged} = {f}({ws}, {us})
    # print the merged list, then how many words are left in {ws} and in {us} / show {merged} and the lengths of both lists after that / Print {merged}, the length of {ws} and the length of {us} in one line. / what's in {merged}, and how many items do {ws} and {us} still have? print all three
    print({merged}, len({ws}), len({us}))
reversing_a_part(kind)
    # {ws} = {kind} / the wagons are {kind}, in a list {ws} / Create a list named {ws} containing {kind.items}. / let {ws} be {kind} / keep {kind} in {ws}
    {ws} = {kind}
    # write a function {f}({pl}, i, j) that reverses the part of {pl} from index i to index j, both included, in place: swap the two ends and move inward; it returns nothing / {f}({pl}, i, j): as long as i is less than j, swap the items at i and j, then i goes up and j goes down by one. the list itself is changed / Write a function {f}({pl}, i, j) that reverses the elements of {pl} between the indices i and j (inclusive) in place by swapping pairs from the outside in. / turn round a piece of a list without making a new one: {f} gets {pl} and the indices i and j, exchanges the items there and goes on with the next ones inside until the indices meet
    def {f}({pl}, i, j):
        while i < j:
            {pl}[i], {pl}[j] = {pl}[j], {pl}[i]
            i, j = i + 1, j - 1
    # turn round what is from index {swap_from} to index {swap_to} / reverse {ws} between {swap_from} and {swap_to} with it / Call {f} for {ws} with the indices {swap_from} and {swap_to}. / use the function on {ws}: it should begin at {swap_from} and end at {swap_to} / now the items {swap_from} to {swap_to} are to be in the opposite order
    {f}({ws}, {swap_from}, {swap_to})
    # print the items, joined with {sep} / show the list as one text with {sep} between the words / Print the elements of {ws}, separated by {sep}. / output {ws}, {sep} in between
    print({sep}.join({ws}))
parted_at_a_limit
    # write a function {f}({pl}, {pt}) that returns three lists: the items of {pl} less than {pt}, those equal to it, and those greater / {f}({pl}, {pt}) divides {pl} in what is below {pt}, what equals {pt} and what is above, and gives back these three lists in this order / Write a function {f}({pl}, {pt}) that splits {pl} into the elements less than, equal to and greater than {pt} and returns the three lists as a tuple. / i need {f}: one list {pl} and one number {pt} go in, three lists come out, smaller, same and larger, each in the old order
    def {f}({pl}, {pt}):
        smaller = [item for item in {pl} if item < {pt}]
        same = [item for item in {pl} if item == {pt}]
        larger = [item for item in {pl} if item > {pt}]
        return smaller, same, larger
    # split {ints} at {mid} into below, equal and above / call it for the limit {mid} and the list {ints}; the three parts are {below}, {equal} and {above} / Call {f} with the list {ints} and the limit {mid} and unpack the result into {below}, {equal} and {above}. / {below}, {equal}, {above}: what you get when {ints} is divided at {mid}
    {below}, {equal}, {above} = {f}({ints}, {mid})
    # sort the first and the last of these lists, each one in place / bring below and above in ascending order, in place / Sort the lists {below} and {above} in place. / {below} should be sorted, and so should {above} (the lists themselves)
    {below}.sort()
    {above}.sort()
    # print all three put together: first below, then equal, then above / show one list made of {below}, {equal} and {above} in this order / Print the concatenation of {below}, {equal} and {above}. / add the three lists up in their order and output the sum
    print({below} + {equal} + {above})
longest_equal_run
    # write a function {f}({pl}) that returns the item with the longest run of equal neighbours in {pl} and the length of this run; if two runs are equally long, the earlier one. {pl} is not empty / {f}({pl}): what stands most often directly in a row, and how often? return both as a tuple, of several longest runs the first. there is at least one item / Write a function {f}({pl}) that finds the longest sequence of equal consecutive elements in the nonempty list {pl} and returns the element and the length. In case of a tie, the first sequence counts. / i'm looking for the longest stretch of the same item. {f} walks along {pl} (never empty), counts equal neighbours, keeps the best item and its length (only a longer run replaces it), and returns the two
    def {f}({pl}):
        best, length, run = {pl}[0], 1, 1
        for a, b in zip({pl}, {pl}[1:]):
            run = run + 1 if a == b else 1
            if run > length:
                best, length = b, run
        return best, length
    # find the longest run of {runs}: keep the item as {nv} and the length as {longest} / unpack what the function returns for {runs} into {nv} and {longest} / a sensor sent {runs}; {nv}, {longest} = the result of {f} for that / Call {f} with the list {runs} and store the returned item in {nv} and the returned length in {longest}. / which item has the longest run in {runs}, and how long is it? name them {nv} and {longest}
    {nv}, {longest} = {f}({runs})
    # print {nv} as many times as the run is long, with spaces between / show {nv} repeated {longest} times, separated by spaces / Print the item {nv} {longest} times in one line, separated by single spaces. / output the whole run: {nv} written {longest} times, a space between each two
    print(" ".join([str({nv})] * {longest}))
longest_climb
    # write a function {f}({pl}) that returns the longest part of {pl} in which each number is greater than the one before, as a list; the first one on a tie / {f}({pl}): build up a run of growing numbers, and begin a new one whenever a number isn't larger than its predecessor. the longest run is returned (the earliest of equals) / Write a function {f}({pl}) that returns the longest strictly increasing run of neighbouring elements of {pl} as a list. If there are several, it returns the first. / where does it go up for the longest time? {f} gets a list {pl} and returns that piece of it, in which every item exceeds the one before. if two pieces have the same length, return the one that comes first
    def {f}({pl}):
        best, run = [], []
        for item in {pl}:
            run = run + [item] if run and item > run[-1] else [item]
            if len(run) > len(best):
                best = run
        return best
    # get the longest climb of {ints} as {ys} / {ys} is what the function returns for {ints} / Call {f} with the list {ints} and store the result in a variable named {ys}. / the heights along a path are {ints}. which piece of it goes up longest? keep it in {ys} / let {ys} be the longest rising part of the list {ints}
    {ys} = {f}({ints})
    # by how much does it rise from its first to its last number? / print the last item of {ys} minus the first / Print the difference between the last and the first element of {ys}. / how high is this climb? print where {ys} ends minus where it begins
    print({ys}[-1] - {ys}[0])
where_runs_start
    # let {xs} be {runs} / {xs} = {runs} / the signal is {runs}, stored in a list {xs} / Create a list {xs} with the content {runs}. / keep the list {runs} under the name {xs}
    {xs} = {runs}
    # make a list of starts: the indices where a new run begins, which is index 0 and each index whose item differs from the one before / {starts} holds every index at which the item is not the same as its left neighbour; the first index, 0, is one of them / at which indices of {xs} does something new start? 0 does, and any index with an item unlike the previous one. collect them as {starts} / Create a list named {starts} of all indices i of {xs} for which i is 0 or the element at i is different from the element at i - 1.
    {starts} = [i for i in range(len({xs})) if i == 0 or {xs}[i] != {xs}[i - 1]]
    # compute the share of these among all indices, rounded to {few} decimals / the {share}: how many starts there are, divided by the number of items, with {few} decimals / divide the length of {starts} by that of {xs} and round it to {few} digits, this is the share / Compute the number of starts divided by the number of elements of {xs}, round it to {few} decimals and store it in a variable named {share}.
    {share} = round(len({starts}) / len({xs}), {few})
    # print the items at these indices as a list, and then the share / show a list of what stands in {xs} at each of the starts, followed by {share} / Print the list of the elements of {xs} at the indices in {starts}, and {share}. / for all of the starts take the item of {xs} there; output these items in a list, and behind it how large the share is
    print([{xs}[i] for i in {starts}], {share})
more_than_half
    # write a function {f}({pl}) that returns the item which makes up more than half of {pl}, or None if no item does; {pl} has at least one item / {f}({pl}): the most frequent item of {pl} is returned, but only when it is there more often than in half of the cases, else None. {pl} is never empty / Write a function {f}({pl}) that returns the element which makes up more than half of the nonempty list {pl}. If there is no such element, return None. / who has the majority? {f} takes a list {pl} of votes (at least one) and gives back the name with more than half of them; exactly half is not enough, then it's None
    def {f}({pl}):
        most = max({pl}, key={pl}.count)
        return most if {pl}.count(most) > len({pl}) / 2 else None
    # the votes are {votes}: a list {ws} / {ws} = {votes} / let {ws} be {votes} / Store the votes {votes} in a list named {ws}. / create {ws} with the items {votes.items}
    {ws} = {votes}
    # who is the winner? store it / get the winner of {ws} from the function / {winner} is the one with the majority in {ws} / Call {f} with {ws} and store the result in a variable named {winner}. / let the function decide and keep the answer as {winner}
    {winner} = {f}({ws})
    # compute the percentage of the votes for the winner, or 0 if there is none / {percentage}: how often {winner} is in {ws}, divided by all votes, times 100 (for None it comes out as 0) / Compute the percentage of elements of {ws} that are equal to {winner} and store it in a variable named {percentage}. / count the votes for {winner}, divide by the number of votes and multiply by 100; this is the percentage
    {percentage} = {ws}.count({winner}) / len({ws}) * 100
    # print {no} if nobody won, otherwise the winner and the percentage with one decimal / {winner} is None? print {no}. if not, print it and, after a space, {percentage} with 1 decimal / Print {no} if {winner} is None. Otherwise print {winner}, a space and {percentage} with one decimal. / show the winner followed by the percentage (one digit after the point); in case there is no winner show {no}
    print({no} if {winner} is None else f"{{winner}} {{percentage}:.1f}")
bubble_rounds
    # write a function {f}({pl}) that goes once through {pl} and swaps every two neighbours of which the left one is greater; it changes {pl} and returns the number of swaps / {f}({pl}): one pass from left to right, compare each item with the next, exchange them if they are in the wrong order. return how many exchanges were made / Write a function {f}({pl}) that makes one bubble sort pass over {pl} in place, in ascending order, and returns how many swaps it made. / i need one round of bubble sort as a function {f}. it gets a list {pl}, swaps neighbours where the first is larger than the second, and gives back the count of swaps
    def {f}({pl}):
        swaps = 0
        for i in range(len({pl}) - 1):
            if {pl}[i] > {pl}[i + 1]:
                {pl}[i], {pl}[i + 1] = {pl}[i + 1], {pl}[i]
                swaps += 1
        return swaps
    # {xs} = {ints} / let {xs} be {ints} / Create a list {xs} with the numbers {ints}. / the cards in my hand are {ints}, as a list {xs} / keep {ints.and_items} in a list {xs}
    {xs} = {ints}
    # call it for {xs} again and again until a round has no swaps, and count the rounds, the last one included / {rounds} starts at 1; as long as the function returns more than 0 for {xs}, add 1 / how many rounds does it take until nothing is swapped any more? count them in {rounds}, with that last round / Call {f} with {xs} until it returns 0. Store the number of calls in a variable named {rounds}. / sort {xs} with the function: repeat it while there are swaps. the rounds are counted, and the one without swaps counts too
    {rounds} = 1
    while {f}({xs}) > 0:
        {rounds} += 1
    # print the rounds, then the list / show {rounds} and {xs} / Print {rounds} and the sorted list {xs} in one line. / output how many rounds there were; behind it the list
    print({rounds}, {xs})
first_places_by_selection
    # {xs} = {unlike} / the list {xs} is {unlike} / let {xs} be {unlike} / Assign the list {unlike} to a variable named {xs}. / the numbers {unlike.and_items} go into a list {xs}
    {xs} = {unlike}
    # for each of the first {k} places: find the index of the smallest number from this place on, and swap it with the number at this place / selection sort, but only {k} steps: step i brings the least of the items from i to the end to index i by a swap / Perform the first {k} steps of selection sort on {xs}. In step i (from 0), swap the element at index i with the minimum of the elements from index i to the end. / {k} times: look for the smallest one in the part that isn't in order yet and let it change places with the first of this part
    for i in range({k}):
        smallest_at = {xs}.index(min({xs}[i:]), i)
        {xs}[i], {xs}[smallest_at] = {xs}[smallest_at], {xs}[i]
    # call the first {k} of them {sorted_part} / the sorted part, that is the items up to index {k} (without it), is stored as {sorted_part} / Store the first {k} elements of {xs} in a list named {sorted_part}. / let {sorted_part} be the {k} numbers in front / cut off the {k} items at the beginning as {sorted_part}; {xs} stays as it is
    {sorted_part} = {xs}[:{k}]
    # print {sorted_part} and what comes after it in {xs} / show the sorted part and, behind it, the other items of {xs} / Print {sorted_part}, followed by the list of the remaining elements of {xs}. / output two lists: {sorted_part}, and {xs} from index {k} on
    print({sorted_part}, {xs}[{k}:])
inserting_from_the_right
    # write a function {f}({pl}, {pt}) that puts {pt} into the ascending list {pl}: start behind the last item, go left as long as the item to the left is greater than {pt}, and insert it there; nothing is returned / {f}({pl}, {pt}): i is the length of {pl}; while i is above 0 and the item before i is greater than {pt}, lower i by 1. then insert {pt} at i / Write a function {f}({pl}, {pt}) that inserts {pt} into the sorted list {pl} in place. It searches for the index from the right, moving left while the preceding element is greater than {pt}. / coming from the end of a sorted list {pl}, {f} finds the place for {pt} (all items greater than it must be to its right) and inserts it; no return value
    def {f}({pl}, {pt}):
        i = len({pl})
        while i > 0 and {pl}[i - 1] > {pt}:
            i -= 1
        {pl}.insert(i, {pt})
    # now a second function {g}({pm}) that builds a sorted list of the items of {pm} with the first one, beginning with an empty list, and returns it; {pm} isn't changed / {g}({pm}): make an empty list, let {f} insert every item of {pm} into it, return it / Write a function {g}({pm}) that returns a new list with the elements of {pm} in ascending order by inserting them one after another with {f}. / use {f} in {g}: from a list {pm} in any order, each item is inserted into a new list, and this list is given back
    def {g}({pm}):
        ordered = []
        for item in {pm}:
            {f}(ordered, item)
        return ordered
    # sort {ints} with it, as {xs} / let {xs} be the result of {g} for {ints} / Call {g} with the list {ints} and store the returned list in a variable named {xs}. / {xs} gets the numbers {ints} in order, by means of {g}
    {xs} = {g}({ints})
    # add {any1} at the right place too, then print the list / {any1} has to be inserted as well, use {f} and show {xs} / Insert {any1} into {xs} by calling {f} and print {xs}. / one more number, {any1}: the first function puts it into {xs}; after that output the list
    {f}({xs}, {any1})
    print({xs})
sorting_by_counts(marks)
    # {xs} = {marks} / the pupils got the marks {marks}; keep them as {xs} / let {xs} be {marks} / Create a list named {xs} with the elements {marks}. / store the marks {marks.items} in a list {xs}
    {xs} = {marks}
    # make a list counts with zeros for the indices 0 to {top_mark}, then add 1 at the index of every number in {xs} / {counts}[i] should say how often i is in {xs}, for i from 0 up to {top_mark}; begin with zeros and loop over the list / Create a list named {counts} of {top_mark} + 1 zeros. Then, for each element of {xs}, increase the value of {counts} at this index by 1. / count each mark: {counts} has a zero for all numbers from 0 to {top_mark}, and for every item of {xs} the zero at that index goes up by one
    {counts} = [0] * ({top_mark} + 1)
    for x in {xs}:
        {counts}[x] += 1
    # build the sorted list {ys} from them: every number as often as it was counted / without sorting, fill a list {ys} in ascending order, each index i repeated {counts}[i] times / Create a list named {ys} that contains every index of {counts} as many times as the value there says, from the lowest to the highest. / {ys}: go through the counts and put in every number so many times
    {ys} = [i for i, times in enumerate({counts}) for _ in range(times)]
    # print it without commas, only with {sep} between the numbers / show the numbers of {ys} with {sep} in between / Print the elements of {ys}, separated by {sep}. / output {ys} in one line, {sep} between each two
    print(*{ys}, sep={sep})
"""
CALLS = r"""
closing_place(bracketed)
    # {sv} = {bracketed} / let {sv} be {bracketed} / Store the text {bracketed} in a variable named {sv}. / the formula is {bracketed}, it's called {sv}
    {sv} = {bracketed}
    # find the place of the {closing_} that closes the first {opening}: go through the characters with a level that each {opening} raises and each {closing_} lowers by 1, and stop at the {closing_} where it is 0 again / {place} is the index of the {closing_} belonging to the first {opening}. count the open ones while you walk along {sv}; when a {closing_} makes the count 0, leave the loop / Determine the index {place} of the {closing_} that matches the first {opening} in {sv}. Use a loop with a counter that increases at {opening}, decreases at {closing_} and ends the loop when a {closing_} brings it back to 0. / at which place is the first {opening} closed? every {opening} is plus 1, every {closing_} minus 1, and we break at a {closing_} with a sum of 0
    level = 0
    for {place}, c in enumerate({sv}):
        level += (c == {opening}) - (c == {closing_})
        if c == {closing_} and level == 0:
            break
    # print what is between the two / show the part of {sv} after the first {opening} and before {place} / Print the text between the first {opening} and the index {place}, both excluded. / output everything inside this pair of brackets, without them
    print({sv}[{sv}.index({opening}) + 1:{place}])
zero_takes_back
    # {xs} = {zeros} / the keys that were pressed: {zeros}, as a list {xs} / let {xs} be {zeros} / Create a list named {xs} with the numbers {zeros}. / store {zeros.items} in a list {xs}
    {xs} = {zeros}
    # {ys} is a stack: every number of {xs} is put on it, but a 0 takes the top one off instead (if there is one) / make a list {ys} from {xs} with a loop. numbers other than 0 are appended, a 0 removes the last item unless {ys} is empty / Process {xs} with a stack {ys}, empty at first: append each nonzero number, and for each 0 remove the last element, provided that there is one. / go through the numbers. a 0 means that the latest one is taken back, if any is left; the others are collected in {ys}
    {ys} = []
    for x in {xs}:
        if x != 0:
            {ys}.append(x)
        elif {ys}:
            {ys}.pop()
    # what remains in the end? print the numbers with {sep} between, or {no} if there are none / print {ys} joined by {sep}; {no} when it's empty / Print the elements of {ys}, separated by {sep}, or {no} if {ys} is empty. / show the stack from bottom to top with {sep} in between, {no} for an empty one
    print({sep}.join(str(y) for y in {ys}) or {no})
change_from_large_coins
    # {rest} = {amount} / there are {amount} cents to pay, keep them as {rest} / let {rest} be {amount} / Store {amount} in a variable named {rest}. / {amount} is the rest that must be paid
    {rest} = {amount}
    # pay with the coins {coins}, from the first to the last: as long as a coin isn't more than the rest, add it to the list used and take it off the rest / {used} is an empty list. for each coin of {coins}, append it and subtract it from {rest} as often as it fits / Create an empty list {used}. For each value in {coins}, while it is less than or equal to {rest}, append it to {used} and subtract it from {rest}. / the coins are {coins}. use each one while {rest} allows it; they go into {used}, and the rest gets smaller
    {used} = []
    for coin in {coins}:
        while coin <= {rest}:
            {used}.append(coin)
            {rest} -= coin
    # print how many coins were used, and what could not be paid / show the length of {used} and then {rest} / Print the number of elements of {used} and the value of {rest}. / how many coins is that, and what is the rest? print both
    print(len({used}), {rest})
boxes_one_after_another(pos)
    # {xs} = {pos} / the parcels weigh {pos}: a list {xs} / let {xs} be {pos} / Create a list {xs} with the weights {pos.items}. / keep the weights {pos} as {xs}
    {xs} = {pos}
    # pack them in this order into boxes, a list of lists that begins with one empty list; whenever a weight would make the last box heavier than {limit_}, start a new one / {boxes} = [[]] at first. every number of {xs} goes to the last list in it, but if that would then add up to more than {limit_}, append an empty list before / Create a list {boxes} with one empty list in it. For each weight in {xs}, append a new empty list to {boxes} if the sum of the last one plus the weight exceeds {limit_}; then append the weight to the last list. / a box holds {limit_} at most. fill the boxes one after another with the weights of {xs}, and once closed, a box isn't opened again
    {boxes} = [[]]
    for x in {xs}:
        if sum({boxes}[-1]) + x > {limit_}:
            {boxes}.append([])
        {boxes}[-1].append(x)
    # print the weight of each box, one per line / for every one of the boxes, show the sum on its own line / Print the sum of each list in {boxes} on a separate line. / how heavy are they? print a line for each box
    for box in {boxes}:
        print(sum(box))
heaviest_first_if_it_fits(pos)
    # a bag holds {half_sum}, and that is its room / let {room} be {half_sum} / {room} = {half_sum} / Create a variable named {room} with the value {half_sum}. / there is room for {half_sum} kilos
    {room} = {half_sum}
    # take from {pos} the heaviest first: what still fits into the room is added to the list taken and makes the room smaller, what doesn't is left out / sort {pos} from high to low and go through it. when a number is not more than {room}, append it to {taken} (empty at first) and subtract it / Create an empty list {taken}. Iterate over {pos} in descending order, append each number that is at most {room} to {taken} and decrease {room} by it. / things of the weights {pos} are to be taken, large ones before small ones, as long as they fit: collect them as {taken} and lower {room} each time
    {taken} = []
    for x in sorted({pos}, reverse=True):
        if x <= {room}:
            {taken}.append(x)
            {room} -= x
    # print what was taken, joined by {sep}, and in the next line the room that is left / show the numbers in {taken} with {sep} between; below them {room} / Print the elements of {taken}, separated by {sep}, and then {room} on a new line. / output {taken} with {sep} in between, then on a line of its own how much room there still is
    print(*{taken}, sep={sep})
    print({room})
jobs_to_the_least_loaded
    # {k} machines have no work yet: make loads, a list of {k} zeros / {loads}: {k.word} times 0 in a list / let {loads} be a list of {k} zeros / Create a list named {loads} that consists of {k} zeros. / the loads of {k.word} machines are all 0 at first; that's a list
    {loads} = [0] * {k}
    # give each of the jobs {pos} to the machine with the smallest load, the first of them on a tie / for every number in {pos}: add it to the least item of {loads} (if several are equal, the first) / For each value in {pos}, add it to the minimum of {loads}. If there are several minima, choose the first one. / the jobs take {pos} minutes; one after the other goes where the load is lowest at that moment, and further left if loads are equal
    for minutes in {pos}:
        {loads}[{loads}.index(min({loads}))] += minutes
    # how large is the gap between the highest and the lowest of the loads? store it / {gap} is the maximum of {loads} minus the minimum / compute the gap: the largest load minus the smallest one / Compute the difference between the largest and the smallest element of {loads} and store it in a variable named {gap}.
    {gap} = max({loads}) - min({loads})
    # print the loads and the gap / show {loads} followed by {gap} / Print {loads} and {gap} in one line. / output the list, then how large the gap is
    print({loads}, {gap})
digits_until_one
    # write a recursive function {f}({pn}) that returns {pn} if it is below 10, and otherwise calls itself with the sum of the digits of {pn} / {f}({pn}): fewer than two digits? return the number. else add up its digits and do it again, by recursion / Write a recursive function {f}({pn}) that adds the digits of {pn} again and again until a single digit is left, and returns this digit. / sum the digits of {pn}, then the digits of the sum and so on, until it's only one; {f} should do that by calling itself
    def {f}({pn}):
        if {pn} < 10:
            return {pn}
        return {f}(sum(int(digit) for digit in str({pn})))
    # compute the root of {n}, as we call this / {root}: the result for {n} / Call {f} with {n} and store the result in a variable named {root}. / which digit remains of {n}? keep it as {root}
    {root} = {f}({n})
    # is it the same for {n2}? print {yes} or {no} / print {yes} if {n2} has the same root, {no} otherwise / Print {yes} if {f} returns {root} for {n2}, and {no} otherwise. / show {yes} when the function gives {root} for {n2} too; if it doesn't, show {no}
    print({yes} if {f}({n2}) == {root} else {no})
power_by_halves
    # write a recursive function {f}({pa}, {pn}) that returns {pa} to the power {pn} with few multiplications: for 0 it is 1; otherwise take the power with half of {pn} (rounded down), square it, and multiply by {pa} once more if {pn} is odd / {f}({pa}, {pn}): 1 when {pn} is 0, else half = {f}({pa}, {pn} // 2). an even {pn} gives half times half, an odd one also times {pa} / Write a recursive function {f}({pa}, {pn}) that computes {pa} to the power of {pn} by squaring the result for {pn} // 2 and multiplying it by {pa} if {pn} is odd. For {pn} equal to 0 it returns 1. / power by halving the exponent: {f} takes a base {pa} and an exponent {pn}. exponent 0 means 1; in other cases it calls itself for {pn} // 2, multiplies what it gets by itself and, for odd {pn}, by {pa}
    def {f}({pa}, {pn}):
        if {pn} == 0:
            return 1
        half = {f}({pa}, {pn} // 2)
        return half * half if {pn} % 2 == 0 else half * half * {pa}
    # with an exponent of {k3} and a base of {k}, which power is it? store it / compute the power {k3} of {k} / {power} is {k} to the power {k3}, by the function / Call {f} with the base {k} and the exponent {k3} and store the result in a variable named {power}.
    {power} = {f}({k}, {k3})
    # print its number of digits and the power, with {sep} between / show how many digits {power} has, then {sep}, then {power} / Print the number of digits of {power} and {power} itself, separated by {sep}. / output two things separated by {sep}: how many digits the power has, and the power
    print(len(str({power})), {power}, sep={sep})
how_deep_is_it
    # write a recursive function {f}({pt}) that returns 0 if {pt} is no list, and for a list 1 more than the largest result for its items (1 if it is empty) / {f}({pt}): how deep is it nested? not a list means 0. a list means 1 plus the depth of its deepest item, and an empty list counts 1 / Write a recursive function {f}({pt}) that returns the nesting depth of {pt}. The depth is 0 for anything that is not a list, 1 for an empty list, and otherwise 1 plus the maximum depth of the elements. / i need the depth of nested lists as a function {f} of {pt}, with recursion: other things have the depth 0, every list is one deeper than what's in it, and [] is 1
    def {f}({pt}):
        if not isinstance({pt}, list):
            return 0
        return 1 + max(({f}(part) for part in {pt}), default=0)
    # {xs} = {nested} / let {xs} be the nested list {nested} / Store the list {nested} in a variable named {xs}. / we have the list {nested}, call it {xs}
    {xs} = {nested}
    # print the depth of it, and of it in two more brackets / what does the function return for {xs} and for [[{xs}]]? print both in a line / Print the results of {f} for {xs} and for [[{xs}]]. / show how deep {xs} is, followed by the depth of [[{xs}]]
    print({f}({xs}), {f}([[{xs}]]))
flattened_by_recursion
    # write a recursive function {f}({pl}) that returns all numbers in the nested list {pl} as one flat list, in their order / {f}({pl}): each item which is a list again is flattened by the function itself, others are just added; give back a list without inner lists / Write a recursive function {f}({pl}) that returns a flat list of all elements of {pl} and of the lists in it, however deeply they are nested. / get rid of inner lists. {f} goes through {pl}, calls itself for every list in it, and returns a single list with all the numbers
    def {f}({pl}):
        found = []
        for item in {pl}:
            found += {f}(item) if isinstance(item, list) else [item]
        return found
    # flatten {nested} and store the flat list / {flat} is {nested} without inner lists, by the function / Call {f} with {nested} and store the list in a variable named {flat}. / make a flat list out of {nested}
    {flat} = {f}({nested})
    # get the largest number in it / store the largest one of {flat} / Store the maximum of {flat} in a variable named {largest}. / and which is the largest of these? keep it / {largest} should be the greatest number of the flat list
    {largest} = max({flat})
    # print how many numbers there are and the largest, with {sep} between / show the length of {flat} and {largest}, separated by {sep} / Print the number of elements of {flat} and {largest}, separated by {sep}. / output the count of all numbers, {sep}, and the largest one
    print(len({flat}), {largest}, sep={sep})
counting_down_in_steps
    # write a recursive function {f}({pn}, {pb}) which returns a list: {pn}, {pn} minus {pb}, and so on, as long as the number is above 0 / {f}({pn}, {pb}) counts down by recursion. an empty list if {pn} is 0 or less; otherwise a list of {pn} and, after it, the list for {pn} - {pb} / Write a recursive function {f}({pn}, {pb}) that returns the list of numbers from {pn} downward in steps of {pb} while they are greater than 0. / define {f} with a start {pn} and a step {pb}, calling itself with the start lowered by the step; it returns the numbers in a list and stops with [] when nothing above 0 is left
    def {f}({pn}, {pb}):
        return [] if {pn} <= 0 else [{pn}] + {f}({pn} - {pb}, {pb})
    # count down in steps of {k3}, starting at {n}, and store the countdown / {countdown} goes from {n} down, {k3} less each time / Call {f} for the step {k3} and the start {n} and store the list in a variable named {countdown}. / make a countdown from {n} by steps of {k3} with the function
    {countdown} = {f}({n}, {k3})
    # print its last three numbers with {sep} in between / how does it end? print the last three items of {countdown}, joined by {sep} / Print the last three elements of {countdown}, separated by {sep}. / show only the final three of these numbers, {sep} between them
    print(*{countdown}[-3:], sep={sep})
digits_in_another_base
    # write a recursive function {f}({pn}, {pb}) that returns {pn} in the base {pb} (2 to 9) as a string: a number below {pb} is its own digit, otherwise the text for {pn} // {pb} followed by the last digit, {pn} % {pb} / {f}({pn}, {pb}), recursive: when {pn} is less than {pb}, return it as a string. if not, return what the function gives for {pn} // {pb}, and behind it {pn} % {pb} / Write a recursive function {f}({pn}, {pb}) that converts the number {pn} to a string of its digits in base {pb}, where {pb} is at most 9. / i want to write {pn} with the base {pb} (no more than 9). {f} returns it as a text and calls itself with the number divided by the base
    def {f}({pn}, {pb}):
        return str({pn}) if {pn} < {pb} else {f}({pn} // {pb}, {pb}) + str({pn} % {pb})
    # get the digits of {n} in the base {base} / {digits}: {n}, written with the base {base} / Call {f} with the base {base} and the number {n} and store the string in a variable named {digits}. / with {base} as the base, what are the digits of {n}? keep the text
    {digits} = {f}({n}, {base})
    # print the digits, and whether int makes {n} of them again with this base / show {digits} and then True or False: is int({digits}, {base}) equal to {n}? / Print {digits} and whether int({digits}, {base}) is equal to {n}. / output the digits; behind them, does int with base {base} turn them back into {n}?
    print({digits}, int({digits}, {base}) == {n})
sum_of_folders
    # write a recursive function {f}({pd}) that adds up all numbers in the dictionary {pd}; a value can be a dictionary of the same kind again / {f}({pd}): sum of the values, where a value that is itself a dictionary counts with the sum that the function gives for it / Write a recursive function {f}({pd}) that returns the sum of all numbers in the nested dictionary {pd}, on all levels. / how large is a folder? {f} takes a dictionary {pd} and returns the total of its values, calling itself for values which are dictionaries
    def {f}({pd}):
        return sum({f}(v) if isinstance(v, dict) else v for v in {pd}.values())
    # compute the total of {folders} / {total} is what the function returns for {folders} / Call {f} with the nested dictionary {folders} and store the result in a variable named {total}. / the sizes of files and folders are {folders}; let the function find their total
    {total} = {f}({folders})
    # print {lab}, a colon, a space and the total / show the total after {lab}, with ": " between / Print {lab}, followed by a colon, a space and {total}. / output "{lab.bare}: " and directly behind it {total}
    print(f"{lab.bare}: {{total}}")
"""
PATHS = r"""
steps_with_a_memory
    # make a dictionary {dd} that has 0 for the key 0 / {dd} = {0: 0} / let {dd} map 0 to 0 / Create a dictionary named {dd} with the key 0 and the value 0. / {dd} is to remember results; at first it only knows 0, with the value 0
    {dd} = {0: 0}
    # write a function {f}({pn}) for the number of steps to get from {pn} to 0, if an even number is halved and 1 is taken off an odd one. results are kept in {dd} and looked up there / {f}({pn}): if {pn} isn't a key of {dd} yet, store 1 plus the steps for the next number there (half of an even number, an odd one minus 1); then return the value from {dd} / Write a recursive function {f}({pn}) that returns how many steps lead from {pn} to 0, where each step halves an even number or subtracts 1 from an odd number. Save every result in {dd} and use saved results. / even numbers get halved, odd ones lowered by 1, until it's 0. {f} should return how often that takes place for {pn}, remembering each result in the dictionary {dd}
    def {f}({pn}):
        if {pn} not in {dd}:
            {dd}[{pn}] = 1 + {f}({pn} // 2 if {pn} % 2 == 0 else {pn} - 1)
        return {dd}[{pn}]
    # how many steps is it from {n}? store them / get the steps for {n} / Call {f} with {n} and store the result in a variable named {steps_}. / {steps_} is what comes out for {n}
    {steps_} = {f}({n})
    # print the steps and how many numbers are remembered now / show {steps_} and the length of {dd} / Print {steps_} and the number of entries in {dd}. / output first the steps, second how many keys the dictionary has by now
    print({steps_}, len({dd}))
ways_to_a_height
    # write a function {f}({pn}, {pl}) that returns in how many ways one can get from 0 to {pn} with steps of the sizes in {pl}, where the order of the steps matters; fill a list ways, with 1 for height 0 and, for every other height, the sum of the ways one step below it / {f}({pn}, {pl}): ways[0] is 1; for i from 1 to {pn} ways[i] is the sum of ways[i - step] for all steps in {pl} not larger than i. return ways[{pn}] / Write a function {f}({pn}, {pl}) that computes with a table the number of ways to climb {pn} stairs, if each step may take any number of stairs in {pl}. Different orders count as different ways. / climbing: a step can be as high as any number in {pl}. {f} counts the different sequences of steps that lead exactly to the height {pn}, by a list with the numbers for all heights from 0 to {pn}
    def {f}({pn}, {pl}):
        ways = [1] + [0] * {pn}
        for i in range(1, {pn} + 1):
            ways[i] = sum(ways[i - step] for step in {pl} if step <= i)
        return ways[{pn}]
    # with steps of {sizes}, in how many ways can {tall} be reached? keep it as {nv} / {nv} is the result for the height {tall} and the step sizes {sizes} / Call {f} for the sizes {sizes} and the height {tall} and store the number in a variable named {nv}. / the sizes are {sizes}; let {nv} be the number of ways up to {tall}
    {nv} = {f}({tall}, {sizes})
    # print {no} if there is none, and else the number / show {nv}, but {no} when it is 0 / Print {no} if {nv} is 0 and {nv} otherwise. / no way at all (0)? print {no}; if there are any, print how many
    print({no} if {nv} == 0 else {nv})
cheapest_way_along_a_row
    # {xs} = {pos} / each field of a row costs something: {pos}, as a list {xs} / let {xs} be {pos} / Create a list named {xs} with the numbers {pos}. / the prices of the fields are {pos}; call them {xs}
    {xs} = {pos}
    # make a list costs that begins with the first two numbers of {xs} / {costs}: only the first two items of {xs} for now / let {costs} be the two numbers at the front of {xs} / Create a list named {costs} containing the first two elements of {xs}. / one starts on the first or the second field, so the costs are at first the first two numbers
    {costs} = {xs}[:2]
    # for every further number append it plus the smaller one of the last two costs / go on from the third field: its number and the lesser of the two latest items of {costs}, added up, come to the end / For each element of {xs} from index 2, append the element plus the minimum of the last two elements of {costs} to {costs}. / one comes from the field before or the one before that, whichever was cheaper. add this to the field's own number, for each number of {xs} after the first two, and put it into {costs}
    for x in {xs}[2:]:
        {costs}.append(x + min({costs}[-2:]))
    # the cheapest way ends on one of the last two fields; store what it costs / {cheapest} is the smaller of the last two items of {costs} / Store the minimum of the last two elements of {costs} in a variable named {cheapest}. / take the lower of the two final costs as the cheapest
    {cheapest} = min({costs}[-2:])
    # print it as a percentage of the sum of {xs}, with one decimal and {unit} behind / divide {cheapest} by all of {xs} added up, times 100, and show it with 1 decimal and {unit} / Print {cheapest} as a percentage of the sum of {xs}, with one decimal, directly followed by {unit}. / how many percent of the sum of {xs} is that? print the number with one decimal and then {unit}
    print(f"{{cheapest} / sum({xs}) * 100:.1f}{unit.bare}")
growing_row
    # {xs} = {set_} / let {xs} be {set_} / begin with the row {set_}, it's called {xs} / Create a list named {xs} with the elements {set_.items}. / the first row is {set_}; keep it as {xs}
    {xs} = {set_}
    # {k} times: replace {xs} by a row that is one longer, in which each number is the sum of the two above it; at both ends there's a 0 beside the old row / make the next row {k.word} times over. add 0 in front of the old one, add 0 behind the old one, and sum these two lists number by number; this is the new {xs} / Repeat {k} times: set {xs} to the list of sums of the corresponding elements of [0] + {xs} and {xs} + [0]. / do this {k.word} times: put a 0 before {xs}, put a 0 after {xs}, and let {xs} be the sums of both lists, item by item
    for _ in range({k}):
        {xs} = [a + b for a, b in zip([0] + {xs}, {xs} + [0])]
    # print the last row with {sep} between the numbers / show the numbers of {xs}, {sep} in between / Print the elements of {xs}, separated by {sep}. / output the row that came out, joined by {sep}
    print(*{xs}, sep={sep})
first_day_with_enough(pos)
    # on each day came so many visitors: {pos}. store the list as {xs} / {xs} = {pos} / let {xs} be {pos} / Create a list named {xs} with the numbers {pos}. / {xs} should contain {pos.and_items}
    {xs} = {pos}
    # make the running totals as a list {ys}: the first item, the first two together, the first three and so on / {ys} has for each day the sum up to and including it / Create a list named {ys} of the prefix sums of {xs}, where each element is the sum of all elements up to the same index. / how much was it in all after each item? that list is {ys}
    {ys} = [sum({xs}[:i + 1]) for i in range(len({xs}))]
    # find the spot: the first index at which {ys} has {half_sum} or more / at which index do the running totals reach {half_sum} for the first time? this is the {spot} / {spot} is the index of the first item of {ys} that isn't below {half_sum} / Find the index of the first element of {ys} that is at least {half_sum} and store it in a variable named {spot}.
    {spot} = next(i for i, y in enumerate({ys}) if y >= {half_sum})
    # print the day (index 0 is day 1) and the running total there, with {sep} between / show {spot} plus 1, {sep}, and the item of {ys} at {spot} / Print {spot} + 1 and the element of {ys} at the index {spot}, separated by {sep}. / on which day was that, counted from 1, and what was the sum then? print both, {sep} between
    print({spot} + 1, {ys}[{spot}], sep={sep})
reached_in_order(net_)
    # {net} = {net_} / let {net} be {net_} / the direct ways between some places are {net_}, call this {net} / Store the dictionary {net_} in a variable named {net}.
    {net} = {net_}
    # write a function {f}({pd}, {pa}) that returns a list of everything that can be reached from {pa} in the dictionary {pd}, nearest first, beginning with {pa} itself; {pd} has a list of neighbours for each key / {f}({pd}, {pa}): start a list with {pa}. go through that list while it grows, and add to its end the neighbours ({pd} at the place) that aren't in it yet. return it / Write a function {f}({pd}, {pa}) that visits all places reachable from {pa} in breadth first order and returns them in a list, where {pd} maps each place to the list of its neighbours. / where can one get from {pa}? {f} looks up in {pd} who is next to it, then who is next to those, each only once, and returns all in the order they were found, {pa} first
    def {f}({pd}, {pa}):
        found = [{pa}]
        for here in found:
            found += [there for there in {pd}[here] if there not in found]
        return found
    # which places are reached from {from_}? store them / let {reached} be what can be reached from {from_} in {net} / Call {f} with {net} and the start {from_} and store the list in a variable named {reached}. / get everything that's reached if we begin at {from_}
    {reached} = {f}({net}, {from_})
    # print the keys of {net} that are not among them, joined by {sep}, or {no} if there are none / which places can't be reached? print them with {sep} in between; if all can, print {no} / Print all keys of {net} that are not in {reached}, separated by {sep}. If there are none, print {no}. / show {no} when {reached} has all of the keys of {net}, otherwise the missing ones in their order with {sep} between
    print({sep}.join(place for place in {net} if place not in {reached}) or {no})
steps_to_each_place(net_)
    # {net} = {net_} / from each of these one can go to the ones in its list: {net_}. store it as {net} / let {net} be the dictionary {net_} / Create a dictionary {net} with the content {net_}.
    {net} = {net_}
    # make a dictionary steps: from {from_}, how many steps is it to each place that can be reached ({from_} itself has 0)? use a list as a queue / {steps_} maps {from_} to 0 and the queue has only {from_}. take the first one out of the queue; each of its neighbours that has no number yet gets one more than it and joins the queue; go on until the queue is empty / Create a dictionary {steps_} with the number of steps from {from_} to every reachable place in {net}, by breadth first search with a queue. The value for {from_} is 0. / find the steps by breadth first search: {from_} is at 0, its neighbours in {net} at 1, their new neighbours at 2 and so forth, all in a dictionary {steps_}
    {steps_} = {{from_}: 0}
    queue = [{from_}]
    while queue:
        here = queue.pop(0)
        for there in {net}[here]:
            if there not in {steps_}:
                {steps_}[there] = {steps_}[here] + 1
                queue.append(there)
    # print how far {to_} is and what the greatest number of steps is / show the steps to {to_}, then the largest value in {steps_} / Print the value of {steps_} for {to_} and the maximum of all its values. / how many steps is it to {to_}, and how many to the place farthest away? print both
    print({steps_}[{to_}], max({steps_}.values()))
back_to_the_start(ring)
    # who came from where is in this dictionary: {back}. call it {dd} / {dd} = {back} / let {dd} be {back} / Store the dictionary {back} in a variable named {dd}. / {dd} tells for each one which it was reached from: {back}
    {dd} = {back}
    # make a path that begins with {ring_end}; as long as its last item isn't {ring_start}, look the last item up in {dd} and append what you find / {path}: from {ring_end} back to {ring_start}, each next one is what {dd} has for the one before / Create a list {path} that contains {ring_end}. While its last element is not {ring_start}, append the value of {dd} for the last element. / walk back from {ring_end} with the help of {dd} until {ring_start} is there; all of it, both ends too, goes into the list {path}
    {path} = [{ring_end}]
    while {path}[-1] != {ring_start}:
        {path}.append({dd}[{path}[-1]])
    # turn it round in place / reverse {path} itself / it should run from {ring_start} to {ring_end}, so reverse the path in place / Reverse the list {path} in place.
    {path}.reverse()
    # print the path with {sep} between the stations / show the items of {path} joined by {sep} / Print the elements of {path}, separated by {sep}. / output the stations in a row, {sep} in between
    print({sep}.join({path}))
led_into_a_ring(ring)
    # every word leads to another: {ring}; keep this as {dd} / {dd} = {ring} / let {dd} be the dictionary {ring} / Store {ring} in a dictionary named {dd}.
    {dd} = {ring}
    # write a function {f}({pd}, {pt}) that follows {pd} from {pt} on, from each key to its value, and returns the list of all keys visited (the first is {pt}) until one would come a second time / {f}({pd}, {pt}): start with an empty list; while {pt} isn't in it, append {pt} and let {pt} be the value that {pd} has for it. return the list / Write a function {f}({pd}, {pt}) that starts at the key {pt}, repeatedly goes from a key to its value in {pd} and returns the list of visited keys. It stops before a key is visited twice. / go from {pt} to {pd}[{pt}], from there on in the same way, and stop as soon as you are somewhere for the second time; {f} returns where you have been, in order and each only once
    def {f}({pd}, {pt}):
        seen = []
        while {pt} not in seen:
            seen.append({pt})
            {pt} = {pd}[{pt}]
        return seen
    # follow it from {ring_start}, and call the visited words {ws} / {ws} is the result for {ring_start} / Call {f} with {dd} and the start {ring_start} and store the list in a variable named {ws}. / which ones does one visit from {ring_start} on? store the list as {ws}
    {ws} = {f}({dd}, {ring_start})
    # print the word that would come again: what the last one of {ws} leads to / show what {dd} has for the final item of {ws} / Print the value in {dd} for the last element of {ws}. / where does the last of these words lead? print that
    print({dd}[{ws}[-1]])
walk_with_walls
    # {grid} = {maze} / a room is drawn as {maze}, where # is a wall; store it as {grid} / let {grid} be {maze} / Create a list named {grid} with the strings {maze}.
    {grid} = {maze}
    # we stand in row 1 and column 1 / {row} and {column} are both 1 / let {row} be 1 and {column} be 1 / Set the variables {row} and {column} to 1. / row and column both start at 1
    {row} = {column} = 1
    # go the moves {udlr} (U is a row less, D a row more, L a column less, R a column more), but ignore each move that would end on a "#" / for every letter of {udlr}: U row minus 1, D row plus 1, L column minus 1, R column plus 1. only if {grid} has no "#" there, row and column really change / Follow the moves in {udlr}, where U and D decrease and increase {row} by 1, and L and R decrease and increase {column} by 1. A move onto a "#" in {grid} is skipped. / walk through {grid} by the letters {udlr}: up U, down D, left L, right R. if there is a "#" at the new place, stay where you are, otherwise take its row and column
    for move in {udlr}:
        next_row = {row} + (move == "D") - (move == "U")
        next_column = {column} + (move == "R") - (move == "L")
        if {grid}[next_row][next_column] != "#":
            {row}, {column} = next_row, next_column
    # print the row and the column with {sep} between / where are we now? print {row} and {column}, {sep} in the middle / Print {row} and {column}, separated by {sep}. / show row, {sep} and column of the place where it ends
    print({row}, {column}, sep={sep})
"""
NUMBERS = r"""
square_tiles_by_subtraction(k2, k3, tall)
    # a floor is {g1} by {g2}: {xv} is {g1}, {yv} is {g2} / {xv} = {g1}, {yv} = {g2} / let {xv} be {g1} and let {yv} be {g2} / Create the variables {xv} with the value {g1} and {yv} with the value {g2}.
    {xv} = {g1}
    {yv} = {g2}
    # write a function {f}({pa}, {pb}): while {pa} and {pb} are different, take the smaller one off the larger one; then return {pa} / find the largest common divisor by subtraction: {f}({pa}, {pb}) makes the greater of the two smaller by the other until they are equal, and returns that number / Write a function {f}({pa}, {pb}) that repeatedly subtracts the smaller of the two positive numbers from the larger one until both are equal, and returns this value. / {f} with two numbers {pa} and {pb} above 0. as long as they differ, the larger is lowered by the smaller; what both are in the end is returned
    def {f}({pa}, {pb}):
        while {pa} != {pb}:
            {pa}, {pb} = max({pa}, {pb}) - min({pa}, {pb}), min({pa}, {pb})
        return {pa}
    # get the side of the largest square tiles, as {tiles}, from {yv} and {xv} / {tiles} is the result for {xv} and {yv} / Call {f} with {xv} and {yv} and store the result in a variable named {tiles}. / what does it give for both? store that number as {tiles}
    {tiles} = {f}({xv}, {yv})
    # print how many of these tiles cover the floor: {xv} divided by {tiles}, times {yv} divided by {tiles}, as an int / show the number of tiles, that is {xv} // {tiles} times {yv} // {tiles} / Print the product of {xv} // {tiles} and {yv} // {tiles}. / divide {xv} and {yv} by {tiles} without a rest, multiply both and print that
    print(({xv} // {tiles}) * ({yv} // {tiles}))
crossing_out_multiples
    # make a list {xs} of the numbers from 2 to {n}, {n} included / {xs} holds 2, 3, 4 and so on up to {n} / let {xs} be the whole numbers from 2 up to and including {n} / Create a list named {xs} with all integers from 2 to {n} (inclusive).
    {xs} = list(range(2, {n} + 1))
    # now the primes: start with an empty list; while {xs} has items, append the first one of {xs} to it and remove from {xs} all the numbers divisible by this first one / {primes} is empty. as long as something is left in {xs}, its first number goes to the end of {primes}, and all multiples of it, including itself, leave {xs} / Create an empty list {primes}. While {xs} is not empty, append its first element to {primes} and keep only those elements of {xs} that are not divisible by it. / cross out: the first number of {xs} is noted in the list {primes}, its multiples (and it) are dropped from {xs}; again and again, until {xs} is empty
    {primes} = []
    while {xs}:
        {primes}.append({xs}[0])
        {xs} = [x for x in {xs} if x % {xs}[0] != 0]
    # print how many primes there are, and the last of them / show the length of {primes} and its last item / Print the number of elements of {primes} and the last element. / how many did we find, and which one is the largest? print both numbers
    print(len({primes}), {primes}[-1])
carries_in_an_addition
    # write a function {f}({pa}, {pb}) that counts how often there is a carry when {pa} and {pb} are added digit by digit, from right to left; a carry of 1 goes into the next digit / {f}({pa}, {pb}): as long as one of them is above 0, add the last digits and the carry from before. 10 or more is a carry, and counts. then drop both last digits. return how many carries there were / Write a function {f}({pa}, {pb}) that adds two numbers digit by digit from the right and returns the number of carries. A carry occurs if the two last digits plus the previous carry make at least 10. / when you add {pa} and {pb} on paper, how often do you have a carry? {f} looks at the last digits plus the carry so far, counts when they reach 10, and divides both numbers by 10 (without a rest) until they are 0
    def {f}({pa}, {pb}):
        carry = carry_count = 0
        while {pa} > 0 or {pb} > 0:
            carry = ({pa} % 10 + {pb} % 10 + carry) // 10
            carry_count += carry
            {pa}, {pb} = {pa} // 10, {pb} // 10
        return carry_count
    # count the carries of {n} and {n2} / {carries}: what comes out for {n} plus {n2} / Call {f} with {n} and {n2} and store the result in a variable named {carries}. / how many carries are there in {n} plus {n2}? keep that
    {carries} = {f}({n}, {n2})
    # print {n} plus {n2} and, after {sep}, the carries / show the sum of {n} and {n2}, {sep}, and {carries} / Print the sum of {n} and {n2} and the value of {carries}, separated by {sep}. / output what both numbers make together and how many carries that took, with {sep} between
    print({n} + {n2}, {carries}, sep={sep})
turned_by_how_many(w1, k)
    # write a function {f}({ps}, {pm}) that tells by how many characters {ps} must be turned to the left to give {pm}: the smallest such number, or -1 if no turn does it / {f}({ps}, {pm}): try 0, 1, 2 and so on. move that many characters from the front of {ps} to its end, and if that makes {pm}, return the number. return -1 if none fits / Write a function {f}({ps}, {pm}) that returns the smallest i for which {ps}[i:] + {ps}[:i] is equal to {pm}. If there is none, it returns -1. / is {pm} a rotation of {ps}? {f} tests all cuts from the left, puts the back part in front of the front part, and returns the first cut that makes {pm}, or -1
    def {f}({ps}, {pm}):
        for i in range(len({ps})):
            if {ps}[i:] + {ps}[:i] == {pm}:
                return i
        return -1
    # by how many must {w1} be turned to become {turned}? store the shift / {shift} is the result for {w1} and {turned} / Call {f} to turn {w1} into {turned} and store the number in a variable named {shift}. / we want {turned} and we have {w1}; let the function find the shift
    {shift} = {f}({w1}, {turned})
    # print it, and {no} if {maybe} can't be turned into {turned} (the function gives -1), else {yes} / show {shift}, then {no} if the function gives -1 for {maybe} and {turned}, else {yes} / Print {shift}, followed by {no} if {f} returns -1 for {maybe} and {turned}, and {yes} otherwise. / output the shift; behind it {no} when {f} returns -1 for turning {maybe} into {turned}, {yes} for anything else
    print({shift}, {no} if {f}({maybe}, {turned}) == -1 else {yes})
every_choice_by_bits(set_)
    # {xs} = {set_} / let {xs} be {set_} / on the table lie the weights {set_}; call the list {xs} / Create a list named {xs} with the numbers {set_.and_items}. / keep {set_} in a list {xs}
    {xs} = {set_}
    # compute the sums of all possible choices from {xs} (also of none and of all): for each number from 0 to below 2 to the power of the length, add up the items whose bit in it is 1 / {sums}: one sum for every subset of {xs}. the bits of a number that runs from 0 up to 2 ** len({xs}) (not included) say which items belong to it, bit 0 for the first item / Create a list {sums} of the sums of all subsets of {xs}. Let a number run from 0 to 2 ** len({xs}) - 1; the element at index i is added if bit i of the number is set. / all choices by counting: each number below 2 ** len({xs}) stands for one of them, its bit i decides about the item at index i. collect what they add up to in {sums}
    {sums} = []
    for bits in range(2 ** len({xs})):
        {sums}.append(sum(x for i, x in enumerate({xs}) if bits >> i & 1))
    # how many of the sums are {goal_}? / print how often {goal_} is among the sums / Print the number of elements of {sums} that are equal to {goal_}. / count {goal_} in {sums} and show the count
    print({sums}.count({goal_}))
halving_until_all_odd
    # {xs} = {pos} / let {xs} be {pos} / the piles have {pos} stones, as a list {xs} / Create a list named {xs} with the elements {pos.items}. / store {pos} under the name {xs}
    {xs} = {pos}
    # as long as there's an even number in {xs}, halve all the even ones (the odd ones stay) and count these rounds / {rounds} starts at 0: while any number of {xs} is even, replace each even number by its half and add 1 / Set {rounds} to 0. While {xs} contains an even number, divide all even numbers by 2, leave the odd numbers unchanged and increase {rounds} by 1. / in each round every even number is halved. repeat until only odd numbers are left, the rounds are counted in {rounds}
    {rounds} = 0
    while any(x % 2 == 0 for x in {xs}):
        {xs} = [x // 2 if x % 2 == 0 else x for x in {xs}]
        {rounds} += 1
    # print the rounds and then all numbers of {xs}, with {sep} between each two / show {rounds} and behind it the items of {xs}, everything separated by {sep} / Print {rounds} and the elements of {xs} in one line, separated by {sep}. / output in one line how many rounds there were and what is left in {xs}, {sep} after each but the last
    print({rounds}, *{xs}, sep={sep})
levelling_heights
    # {xs} = {ints} / let {xs} be {ints} / the columns of blocks have the heights {ints}; call them {xs} / Create a list named {xs} containing {ints.items}. / keep {ints} in a list {xs}
    {xs} = {ints}
    # while the highest is more than {k} above the lowest, move 1 from the first highest to the first lowest, and count the moves / {moves} is 0. as long as maximum minus minimum of {xs} is over {k}: take 1 from the first maximum, add 1 to the first minimum, one move more / Set {moves} to 0. While the difference between the maximum and the minimum of {xs} is greater than {k}, decrease the first maximum by 1, increase the first minimum by 1 and increase {moves} by 1. / level them out: one block at a time goes from the largest number (the first, if there are several) to the smallest (the first again), until they differ by no more than {k}. count in {moves} how often
    {moves} = 0
    while max({xs}) - min({xs}) > {k}:
        {xs}[{xs}.index(max({xs}))] -= 1
        {xs}[{xs}.index(min({xs}))] += 1
        {moves} += 1
    # print the list and the moves / show {xs} followed by {moves} / Print {xs} and {moves} in one line. / what do they look like now, and how many moves did it take? print both
    print({xs}, {moves})
"""
for one in (SEARCH, PAIRS, CALLS, PATHS, NUMBERS):
    stories(d, one, SLOTS)
