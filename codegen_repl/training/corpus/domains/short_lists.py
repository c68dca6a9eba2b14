"""Short stories on lists of numbers and words: neighbours, positions, boxes, order, rows, two lists side by side."""

from itertools import accumulate
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import derived, exact, fragment, integer, new
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, drawn, entries, middle, several
from codegen_repl.training.corpus.words import CATEGORIES, made_up, odd_token, plain_word

d = Domain("short_lists", weight=44)

SCALES = ((0, 12), (1, 60), (-25, 25), (-400, 400), (20, 900), (1000, 9999), (0, 150))
ABOVE_ZERO = ((1, 9), (1, 30), (1, 80), (2, 500), (10, 4000))
AROUND_ZERO = ((-8, 8), (-20, 20), (-75, 75), (-600, 600))
IMPORTS = {
    r"\baccumulate\(": "from itertools import accumulate",
    r"\bgroupby\(": "from itertools import groupby",
    r"\binsort\(": "from bisect import insort",
}


def whole(*scales: tuple[int, int], low: int = 5, high: int = 9) -> Maker:
    """Makes whole numbers of one size, now and then with one of them twice."""

    def make(rng: Random) -> list[int]:
        least, most = rng.choice(scales)
        found = [rng.randint(least, most) for _ in range(rng.randint(low, high))]
        return found if rng.random() < 0.7 else [*found[1:], rng.choice(found)]

    return make


def uniq(rng: Random, low: int = 5, high: int = 9) -> list[int]:
    """Different whole numbers of one size."""
    return rng.sample(range(*rng.choice(SCALES)), rng.randint(low, high))


def decimals(rng: Random) -> list[float]:
    """Decimal numbers of one size, different from each other."""
    low, high = rng.choice(((0.0, 9.0), (5.0, 10.0), (-12.0, 30.0), (40.0, 180.0)))
    places = rng.choice((1, 1, 2))
    return several(rng, lambda r: round(r.uniform(low, high), places), 5, 8)


def term(rng: Random) -> str:
    """A word: plain or made up, in any case, or a code with digits or signs."""
    roll = rng.random()
    if roll < 0.15:
        return odd_token(rng)
    text = made_up(rng, rng.choice((1, 2, 2))) if roll < 0.5 else plain_word(rng)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def terms(rng: Random, low: int = 5, high: int = 8) -> list[str]:
    """Different words of several kinds."""
    return several(rng, term, low, high)


def again(rng: Random) -> list[str]:
    """Words of which some occur more than once."""
    pool = terms(rng, 3, 5)
    found = [*pool, pool[0], *rng.choices(pool, k=rng.randint(1, 3))]
    rng.shuffle(found)
    return found


def runs(rng: Random) -> list[str]:
    """Words that stand several times in a row."""
    pool = terms(rng, 2, 3)
    return [word for _ in range(rng.randint(3, 5)) for word in [rng.choice(pool)] * rng.randint(1, 3)][:9]


def with_marker(rng: Random) -> list[str]:
    """Words with one sign between some of them, never at the ends, never twice in a row."""
    sign = rng.choice(("--", "#", "|", "STOP", "//", "***", "end", "&", made_up(rng, 1)))
    words = [word for word in terms(rng, 5, 7) if word != sign]
    for place in sorted(rng.sample(range(1, len(words)), 2), reverse=True):
        words.insert(place, sign)
    return words


def things(rng: Random) -> list[str]:
    """Different things of one kind."""
    return rng.sample(CATEGORIES[rng.choice(("thing", "food", "city", "animal", "fruit"))], rng.randint(5, 8))


def rows(rng: Random) -> list[list[int]]:
    """Inner lists of different lengths."""
    low, high = rng.choice(((0, 9), (1, 40), (-15, 15), (100, 999)))
    sizes = rng.sample(range(1, 6), rng.randint(3, 4))
    return [[rng.randint(low, high) for _ in range(size)] for size in sizes]


def grid(rng: Random) -> list[list[int]]:
    """Inner lists of one length."""
    low, high = rng.choice(((0, 9), (1, 60), (-20, 20), (100, 999)))
    width = rng.randint(3, 4)
    return [[rng.randint(low, high) for _ in range(width)] for _ in range(rng.randint(2, 4))]


def gappy(rng: Random) -> list[list[int]]:
    """Inner lists of which at least one is empty."""
    found = [[rng.randint(1, 30) for _ in range(rng.randint(1, 4))] for _ in range(rng.randint(2, 3))]
    found.insert(rng.randint(0, len(found)), [])
    return found


def groups(rng: Random) -> list[list[str]]:
    """Inner lists of words, of different lengths."""
    words = terms(rng, 7, 9)
    cuts = sorted(rng.sample(range(1, 7), 2))
    return [words[: cuts[0]], words[cuts[0] : cuts[1]], words[cuts[1] :]]


def table(rng: Random) -> list[tuple[str, int]]:
    """Names with points, two of them with the same."""
    names = rng.sample(CATEGORIES["person"], rng.randint(4, 6))
    points = [rng.randint(1, rng.choice((20, 99, 400))) for _ in names]
    points[-1] = points[rng.randint(0, len(points) - 2)]
    return list(zip(names, points, strict=True))


def altered(values: list[int]) -> list[int]:
    """The same numbers with about half of them changed, at least one of them."""
    rng = Random(repr(values))
    found = [value if rng.random() < 0.5 else rng.choice(values) for value in values]
    found[rng.randrange(len(found))] = max(values) + rng.randint(1, 5)
    return found


def visitors(people: list[str]) -> list[str]:
    """Every other one of the people and some more, in any order."""
    rng = Random(repr(people))
    more = [name for name in rng.sample(CATEGORIES["person"], 3) if name not in people]
    return rng.sample([*people[::2], *more], len(people[::2]) + len(more))


def beside(values: list[Any], low: int = 1, high: int = 60) -> list[int]:
    """A whole number for each item, different ones."""
    return Random(repr(values)).sample(range(low, high), len(values))


def sign(rng: Random) -> str:
    """Something to stand between two things."""
    mark = rng.choice("-/|+;>~*&:=#_")
    return rng.choice((mark, mark, f" {mark} ", f"{mark} ", mark * 2, ", ", " "))


NOUNS = """
    stops=stops/stations gaps=gaps/distances heights=heights/altitudes climb=climb/ascent descent
    prices=prices/costs lows=lows/minima changes balances temps=temperatures/readings dips=dips/valleys
    means=means/averages mean=mean/average growth=growth/increases days arrows=arrows/directions
    blocks_=blocks/stretches levels=levels/volumes longest shortest evens_=evens odds_=odds
    removed=removed/dropped merged=merged/mixed couples=couples/duos left_over=leftover boxes=boxes/crates
    chunks=chunks/parcels spreads hands=hands/piles sums=sums/totals winner=winner/champion
    places_=places/spots sections=sections/segments marks=marks/grades ratings=ratings/scores kept
    once=singles lost both=common/shared table_=standings/ranking nearest=nearest/closest next_=second
    low_=low/lower high_=high/upper order=order/sequence smallest equal=matches/hits wrong=mistakes/errors
    best weights=weights/factors total columns rows_=rows/series widest teams=teams/squads
    sizes=sizes/lengths runners bids=bids/offers flat labels cards=cards/numbers loads=loads/weights share
"""
TOLD = """
    xs=list ys=list zs=list ws=words vs=words mat=matrix out=result x=int y=int flag=bool text=str txt=str
    line_=line,circle,ring,queue at=at,where,idx,spot,place,index_of_it
"""
PARAMETERS = """
    plist=values,numbers,items,data,seq,lst,series,arr,entries p=start,first,begin,p1,a,lo,origin
    q=step,width,b,p2,stride,second,qty r=times,rounds,c,p3,third,repeats
    pn=n,k,size,amount,m,how_many plim=limit,bound,cap,target,threshold,goal
"""
BOUNDS = "from_=0,2 to_=3,4 k=2,3 k2=2,4 dec=1,3 any_=-90,300 any2_=-90,300 money_=5,900 fill_=-9,99 big_=4,40 wide_=5,8"


SLOTS: dict[str, Any] = {
    **{slot: exact(*nouns) for slot, nouns in entries(NOUNS).items()},
    **{slot: new(*hints) for slot, hints in entries(TOLD).items()},
    "f": new("calc", "work_out", "handle", "make", "apply_it", "get_part", kind="function"),
    "g": new("second_step", "combine", "use_it", "derive", "next_one", kind="function"),
    **{slot: fragment(*names) for slot, names in entries(PARAMETERS).items()},
    **{slot: integer(*map(int, bounds)) for slot, bounds in entries(BOUNDS).items()},
    **drawn("list[int]", ints_=whole(*SCALES), uniq_=uniq, short_=lambda r: uniq(r, 3, 4)),
    **drawn("list[int]", pos_=whole(*ABOVE_ZERO), pos2_=whole(*ABOVE_ZERO, low=3)),
    **drawn("list[int]", signed_=whole(*AROUND_ZERO), rising_=lambda r: sorted(uniq(r, 4, 8))),
    **drawn("list[float]", decs_=decimals),
    **drawn("list[str]", words_=terms, words2_=lambda r: terms(r, 3, 8), again_=again, runs_=runs),
    **drawn("list[str]", marked_=with_marker, things_=things),
    **drawn("list[str]", people_=lambda r: r.sample(CATEGORIES["person"], r.randint(4, 8))),
    **drawn("list[list[int]]", rows__=rows, grid_=grid, gappy_=gappy),
    **drawn("list[list[str]]", groups_=groups),
    **drawn("list[tuple[mixed]]", pairs_=table),
    **drawn("str", sep_=sign, word_=term, word2_=term),
    **drawn("str", up_=lambda r: r.choice("^+uU/>1"), down_=lambda r: r.choice("v-dD_<0")),
    **drawn("str", same_=lambda r: r.choice("=.~s*oe")),
    "gap_mid": derived(lambda s: middle([b - a for a, b in zip(s.rising_, s.rising_[1:], strict=False)])),
    "uniq_mid": derived(lambda s: middle(s.uniq_)),
    "pos_cap": derived(lambda s: max(s.pos_) + sum(s.pos_) // 6),
    "pos_part": derived(lambda s: sum(s.pos_) * 3 // 5),
    "pos2_over": derived(lambda s: sum(s.pos2_) + s.pos2_[0] % 3 - 1),
    "in_things": derived(lambda s: Random(repr(s.things_)).choice(s.things_[1:])),
    "in_grid": derived(lambda s: Random(repr(s.grid_)).choice(s.grid_)[1]),
    "often_": derived(lambda s: max(s.again_, key=s.again_.count)),
    "marker_": derived(lambda s: max(s.marked_, key=s.marked_.count)),
    "echo_": derived(lambda s: altered(s.uniq_)),
    "rivals_": derived(lambda s: beside(s.pos_, 1, 60 + max(s.pos_))),
    "loads_": derived(lambda s: [v % 5 + 1 for v in beside(s.decs_)]),
    "low_amount": derived(lambda s: sorted(accumulate([s.money_, *s.signed_]))[len(s.signed_) % 3]),
    "near_": derived(lambda s: sum(s.uniq_) // len(s.uniq_)),
    "low_end": derived(lambda s: sorted(s.uniq_)[1]),
    "high_end": derived(lambda s: sorted(s.uniq_)[-2]),
    "between_": derived(lambda s: (s.rising_[1] + s.rising_[2]) // 2),
    "name_top": derived(lambda s: max(len(w) for g in s.groups_ for w in g) - len(s.groups_[0]) % 2),
    "mixed_": derived(lambda s: visitors(s.people_)),
}

NEIGHBOURS = r"""
widest_gap_between_stops
    # {stops} = {rising_} / a bus halts at the kilometres {rising_.and_items}; keep these as the list {stops} / Create a list named {stops} containing {rising_.items}. / our {stops.bare} lie at {rising_}, in kilometres / let the {stops.bare} be {rising_} / Define a variable named `{stops.bare}` and assign the list {rising_} to it.
    {stops} = {rising_}
    # Compute how far each of the {stops.bare} is from the one after it and store the list in a variable named `{gaps.bare}`. / {gaps}: later minus earlier, for all neighbours / i want a list of the {gaps.bare} between neighbouring {stops.bare}, so one item fewer than there are {stops.bare} / subtract every one of the {stops.bare} from its successor; these are the {gaps.bare} / Create a list {gaps} with the differences of consecutive elements of {stops}. / Let {gaps} be the list whose elements are the differences between each element of {stops} and its predecessor, beginning with the second.
    {gaps} = [b - a for a, b in zip({stops}, {stops}[1:])]
    # where is the widest of them? keep its index (the first, if there are several) as {at} / Store the index of the first maximum of {gaps} in a variable named `{at.bare}`. / {at} is the position, from 0, of the largest one / look for the biggest of the {gaps.bare} and remember in {at} at which index it comes first / Find the index of the largest of the {gaps.bare} and call it {at}. / Determine at which index of {gaps} the maximum occurs first, and assign this index to `{at.bare}`.
    {at} = {gaps}.index(max({gaps}))
    # print the two {stops.bare} around it, {sep_} between them / Output the stop at index {at} and the one that follows it, separated by {sep_}. / between which two {stops.bare} is it? print both with {sep_} as the separator / show item {at} of {stops}, then {sep_}, then the next item / Print the {stops.bare} on both sides of this gap with {sep_} between them. / Write both {stops.bare} between which this gap lies to the output, with the separator {sep_}.
    print({stops}[{at}], {stops}[{at} + 1], sep={sep_})
gaps_that_are_long
    # {xs} = {rising_} / the lamps along a road stand at {rising_} metres, as {xs} / Let {xs} be a list with the numbers {rising_.and_items}. / store {rising_} under the name {xs} / Assign the list {rising_} to a variable named `{xs.bare}`.
    {xs} = {rising_}
    # which pairs of neighbours are {gap_mid} or more apart? collect the pairs as tuples in {out} / Create a list {out} of all tuples of two consecutive elements of {xs} whose difference is at least {gap_mid}. / {out}: each number with the next one, as a tuple, but only where the step between them is no less than {gap_mid} / go through neighbouring numbers of {xs}; when the second exceeds the first by at least {gap_mid}, the two go into {out} as a tuple / Store the pairs of neighbours that differ by {gap_mid} or more, as a list of tuples, in a variable named `{out.bare}`. / Form a tuple of each two neighbours in {xs} and keep, in a list named `{out.bare}`, only the tuples whose second element is greater than the first by at least {gap_mid}.
    {out} = [(a, b) for a, b in zip({xs}, {xs}[1:]) if b - a >= {gap_mid}]
    # put a new lamp in the middle of each of these: a list {ys} of the halves of their sums / for every pair of {out} take the mean of its two numbers; the list is called {ys} / Compute the midpoint of each pair in {out} and store the midpoints in a list named {ys}. / {ys} should have, pair by pair, the number that is exactly halfway / Create a list named `{ys.bare}` that contains, for each tuple in {out}, half of the sum of its two numbers.
    {ys} = [(a + b) / 2 for a, b in {out}]
    # add them to {xs} and sort it / Extend {xs} by the elements of {ys}, then sort {xs} in ascending order. / the new ones belong to {xs} as well, so append them all, and bring the list back in order / take them over into {xs}, which has to be ascending again afterwards / {xs} gets all items of {ys} too; sort it in place / Add the elements of {ys} to the list {xs} and put {xs} in ascending order again.
    {xs} += {ys}
    {xs}.sort()
    # print how many were added and then the list / show the length of {ys}, then {xs} on the line below / Print the number of new elements and, on a second line, the list {xs}. / how many new ones are there? print this first and then the whole of {xs}, with two prints / Output the length of {ys}; after that, output {xs} on a separate line.
    print(len({ys}))
    print({xs})
climb_and_descent
    # {heights} = {ints_} / a path has the {heights.bare} {ints_.and_items}; make a list of them / Store the list {ints_} in a variable named `{heights.bare}`. / we walk over these {heights.bare}: {ints_} / Create a list named {heights} with the elements {ints_.items}.
    {heights} = {ints_}
    # how much does it go up in all? add up only the rises from one to the next, and keep that as the {climb.bare} / Compute the sum of all positive differences between consecutive {heights.bare} and store it in a variable named `{climb.bare}`. / the {climb.bare} is the total of all steps upwards; where it goes down or stays level, nothing counts / let {climb} be what you get by adding b minus a for neighbours a and b, if b is larger / {climb} = sum of the increases / Determine the {climb.bare}: add up by how much each of the {heights.bare} is above its predecessor, ignoring all cases in which it is not.
    {climb} = sum(b - a for a, b in zip({heights}, {heights}[1:]) if b > a)
    # the same for going down, as a positive number: the {descent.bare} / Likewise, compute the {descent.bare}: the sum of all decreases, counted as positive. / now all the steps downwards instead, without a minus sign, in {descent} / and {descent} is what it loses in total, not negative / Compute in the same way the total of all decreases, as a positive number, and store it in a variable named `{descent.bare}`.
    {descent} = sum(a - b for a, b in zip({heights}, {heights}[1:]) if b < a)
    # print both, then whether there was more up than down / show {climb}, {descent}, and True if the first is greater (else False) / Print the {climb.bare}, the {descent.bare} and whether the {climb.bare} exceeds the {descent.bare}. / three things on one line, please: {climb}, {descent} and the answer to "is {climb} larger?" as True or False / Output, in this order, {climb}, {descent} and the truth value of the statement that {climb} is greater than {descent}.
    print({climb}, {descent}, {climb} > {descent})
above_the_lowest_so_far
    # {prices} = {pos_} / the {prices.bare} of the last days were {pos_.and_items}; a list please / Define {prices} as the list {pos_}. / let {prices} be {pos_} / Create a list containing {pos_.items} and store it in a variable named `{prices.bare}`.
    {prices} = {pos_}
    # next to it, the lowest value so far for each day: a list of {lows.bare} / Compute the running minimum of {prices} as a list named `{lows.bare}`. / {lows} says for every position what the smallest of the {prices.bare} up to there is, that position included / i need the {lows.bare}: item by item the least number seen until then / make {lows}, where each entry is the minimum of everything up to the same place of {prices} / Use accumulate to build a list {lows} in which each element is the minimum of the elements of {prices} up to and including the same index.
    {lows} = list(accumulate({prices}, min))
    # by how much is each price over the lowest so far? put that in a list {out} / Subtract each element of {lows} from the element of {prices} at the same index and store the differences in {out}. / {out}: price minus low, pairwise / take the two lists side by side; the first minus the second gives {out} / Create a list named `{out.bare}` that holds the difference between each of the {prices.bare} and the corresponding element of {lows}.
    {out} = [price - low for price, low in zip({prices}, {lows})]
    # print the largest of these numbers and the day it belongs to, the first day being 1 / What is the maximum of {out}, and at which position, counted from 1, does it occur first? / show the greatest item of {out} followed by its place (1 for the first) / Print the maximum of {out} and its first index plus 1. / Output the largest element of {out} and, after it, its position, where the first element has position 1.
    print(max({out}), {out}.index(max({out})) + 1)
overdrawn_or_not
    # {changes} = {signed_} / money comes and goes: the {changes.bare} are {signed_.and_items}, in a list / Create a list named `{changes.bare}` with the elements {signed_.items}. / let {changes} be {signed_} / Initialize a list named {changes} with {signed_}.
    {changes} = {signed_}
    # begin with {money_}; after each change note what there is now, as a list of {balances.bare} (without the {money_} itself) / Compute the list {balances}: the amount after every single change, if it is {money_} at first. / {balances}: start from {money_}, add the {changes.bare} one after the other and append each new amount / from {money_} onwards, every one of the {changes.bare} is added. collect the intermediate amounts in {balances}, leaving out the initial one / Starting with an amount of {money_}, apply the {changes.bare} one after the other and store the amount after each of them in a list named `{balances.bare}`. The amount of {money_} itself is not included.
    {balances} = list(accumulate({changes}, initial={money_}))[1:]
    # when did it get below {low_amount} for the first time? keep the place, counted from 1, in {at}, or None if it never did / Store in {at} the position (the first is 1) of the first element of {balances} that is less than {low_amount}; if there is none, store None. / {at} = place of the first amount under {low_amount}, starting at 1, None if all are {low_amount} or more / look for the first of the {balances.bare} smaller than {low_amount}. its number, counting from 1, is {at}; without such an amount {at} is None / Assign to {at} the number, counting from 1, of the first of the {balances.bare} that is below {low_amount}, or None if there is no such element.
    {at} = next((i for i, value in enumerate({balances}, 1) if value < {low_amount}), None)
    # print {word_} if there was none, else the place / Print {at}, but {word_} instead if it is None. / show where it happened; for None show {word_} / if {at} is None say {word_}, otherwise say the number / Output {word_} if {at} is None, and the value of {at} otherwise.
    print({word_} if {at} is None else {at})
dips_in_a_curve
    # {temps} = {ints_} / a thermometer gave these {temps.bare}: {ints_} / Store the numbers {ints_.and_items} as a list named {temps}. / let {temps} be {ints_} / Create a list named `{temps.bare}` containing {ints_.items}.
    {temps} = {ints_}
    # at which indices is there a value smaller than both its neighbours? that list is {dips} / Create a list named `{dips.bare}` with the indices of all elements of {temps} that are less than the element before and the element after. / collect the {dips.bare}, as indices: places where the item is lower than the one on its left and the one on its right. the two ends don't count / {dips}: indices, without the first and the last, where it is below both sides / Determine all indices, except for the first and the last one of the list, at which the value in {temps} is smaller than both adjacent values. Store them in a list named {dips}.
    {dips} = [i for i in range(1, len({temps}) - 1) if {temps}[i - 1] > {temps}[i] < {temps}[i + 1]]
    # and the values there, as {out} / Store the elements of {temps} at these indices in a list called {out}. / look up what the {temps.bare} are at each of the {dips.bare}, and put that into {out} / {out} has for every index in there the item of {temps} that it stands for / Create a list {out} that contains the element of {temps} for each index in {dips}.
    {out} = [{temps}[i] for i in {dips}]
    # if there are any, print the lowest of {out}, otherwise print {word_} / Print the minimum of {out}, or {word_} if the list is empty. / no dip at all? then print {word_}; else the smallest number of {out} / show {word_} for an empty {out} and its least item for any other / If {out} has elements, output the smallest one; if it has none, output {word_}.
    print(min({out}) if {out} else {word_})
window_means
    # {temps} = {decs_} / these are the {temps.bare}: {decs_.and_items} / Let {temps} be the list {decs_}. / {decs_} go in a list called {temps} / Create a list named `{temps.bare}` containing the numbers {decs_.items}.
    {temps} = {decs_}
    # average every {k} neighbours: the first {k}, then the {k} from the second on and so forth, as a list of {means.bare} / Compute the moving averages of {temps} with a window of {k} elements and store them in a list named `{means.bare}`. / slide a window of {k} over the list and note the mean at each place; the notes are called {means} / {means} = mean of each {k} consecutive items / a window with room for {k} items moves along {temps} one step at a time: what are the {means.bare} of its contents? keep the list / Create a list named {means} that contains the arithmetic mean of every {k} consecutive elements of {temps}.
    {means} = [sum({temps}[i:i + {k}]) / {k} for i in range(len({temps}) - {k} + 1)]
    # where does the window with the highest mean begin? keep that index as {at} / Store the index of the maximum of {means} in {at}. / {at} is the place of the largest one, counted from 0 / find out which of the {means.bare} is greatest and remember its index in {at} / Determine the first index at which {means} has its greatest value and assign it to `{at.bare}`.
    {at} = {means}.index(max({means}))
    # print the {k} items in it and their mean, rounded to {dec} decimals / Print the slice of {temps} with {k} elements from index {at} on, followed by the mean at that index rounded to {dec} decimal places. / show what is in this window, as a list, and then {means}[{at}] with at most {dec} digits after the point / output the {k} {temps.bare} that start there and, rounded to {dec} places, the average that belongs to them / Output a list of the {k} elements of {temps} that begin at index {at}, and the greatest of the {means.bare}, rounded to {dec} decimal places.
    print({temps}[{at}:{at} + {k}], round({means}[{at}], {dec}))
percent_from_one_to_next
    # {xs} = {pos_} / the visitors per month, {pos_.and_items}, go into a list {xs} / Create a list {xs} that holds the numbers {pos_.items}. / let {xs} be {pos_} / Initialize a variable named `{xs.bare}` with the list {pos_}.
    {xs} = {pos_}
    # by how many percent did it change each time, relative to the one before? round to {dec} decimals and call the list {growth} / Compute the percentage change from every element to the next, rounded to {dec} decimal places, and store the list in a variable named `{growth.bare}`. / {growth}: (next minus this) divided by this, times 100, with {dec} decimals / for neighbours a and b in {xs} the {growth.bare} should have b minus a as a percentage of a; use round with {dec} / Create a list {growth}. For each element except the first it contains the change from the previous element as a percentage of the previous element, rounded to {dec} decimals.
    {growth} = [round((b - a) / a * 100, {dec}) for a, b in zip({xs}, {xs}[1:])]
    # leave out those that are not above 0 and call what remains {out} / Create a list {out} of the positive elements of {growth}. / only increases are of interest: put them in {out} / {out} = the ones over zero / drop zero and everything negative from the {growth.bare}; the new list is {out} / Filter {growth} so that only values greater than 0 remain, and store them in a list named `{out.bare}`.
    {out} = [value for value in {growth} if value > 0]
    # print each of them on its own line, with a plus in front and a percent sign behind / For each element of {out}, print a line that consists of "+", the element and "%". / show them line by line like this: +, the number, %, nothing in between / go through {out} and print every number between a "+" and a "%" / Output each number in {out} on a separate line, preceded by a plus sign and followed by a percent sign.
    for value in {out}:
        print(f"+{value}%")
directions_as_signs
    # {levels} = {ints_} / the water stood at {ints_}; keep these {levels.bare} / Define a list {levels} with the elements {ints_.and_items}. / {levels.bare}: {ints_.items}, as a list / Store the numbers {ints_.items} in a list named `{levels.bare}`.
    {levels} = {ints_}
    # for each of them but the first, compare it with the one before: {up_} if it is higher, {down_} if lower, {same_} if equal. the signs make a list of {arrows.bare} / Create a list named `{arrows.bare}` with one string for every two neighbours: {up_} for an increase, {down_} for a decrease and {same_} otherwise. / {arrows} has {up_} wherever it rises, {down_} wherever it falls and {same_} wherever nothing changes / note with signs how it goes from item to item ({up_} up, {down_} down, {same_} level) and call the list {arrows} / Compare each element of {levels} with its predecessor and create the list {arrows} of the results, where {up_} stands for higher, {down_} for lower and {same_} for equal.
    {arrows} = [{up_} if b > a else {down_} if b < a else {same_} for a, b in zip({levels}, {levels}[1:])]
    # make one string {text} of these, without anything between them / Join the elements of {arrows} to a single string named {text}. / {text} = all the {arrows.bare} in a row, as a string / write them side by side in a string {text} / Concatenate all strings in {arrows} and assign the resulting string to `{text.bare}`.
    {text} = "".join({arrows})
    # print it, and how often it changes, that is how many of them are not {same_} / Print {text} and the number of its characters other than {same_}. / show the string followed by the count of signs that aren't {same_} / print {text}, then its length less the number of {same_} in it / Output the string {text}, followed by the count of those characters in it which differ from {same_}.
    print({text}, len({text}) - {text}.count({same_}))
runs_of_the_same
    # {ws} = {runs_} / somebody typed {runs_}; keep that as {ws} / Store the list {runs_} in a variable named `{ws.bare}`. / let {ws} be a list of the words {runs_.and_items} / Create a list {ws} containing the strings {runs_.items}.
    {ws} = {runs_}
    # group equal neighbours: a list {blocks_} of tuples, the word and how often it comes in a row / Create a list named `{blocks_.bare}` of pairs: each element together with the length of its run of equal neighbours. / every stretch of the same word becomes a tuple of that word and its number of repetitions; the tuples, in order, are the {blocks_.bare} / {blocks_} from {ws}: whenever the word changes, a new tuple (word, count) begins. use groupby / Use groupby to create a list {blocks_} which has a tuple (element, length) for each run of equal neighbours in {ws}.
    {blocks_} = [(key, len(list(same))) for key, same in groupby({ws})]
    # which is the longest? keep the tuple as {out}, the first one if several are equally long / Store the pair with the greatest count in {out}; in case of a tie take the first. / {out} is the tuple with the largest number, and the earliest if there are more of them / from the {blocks_.bare}, take the one whose second part is highest (the one further to the front on a tie) as {out} / Determine the first tuple in {blocks_} whose second element is the largest and assign it to `{out.bare}`.
    {out} = max({blocks_}, key=lambda pair: pair[1])
    # print its word as many times as it occurs there, with {sep_} between / Print the word of {out} repeated by its count, joined by {sep_}. / write out the first part of {out} so often as the second part says, {sep_} in between, and print that / show the run itself: the word, again and again, separated by {sep_} / Output a single string in which the word from {out} occurs as often as its count says, with {sep_} between the repetitions.
    print({sep_}.join([{out}[0]] * {out}[1]))
lows_with_their_days
    # {bids} = {decs_} / every day somebody made one of these {bids.bare}: {decs_} / Create a list named {bids} with the numbers {decs_.items}. / let {bids} be {decs_}, a list / the {bids.bare} were {decs_.and_items} / Store the list {decs_} in a variable named `{bids.bare}`.
    {bids} = {decs_}
    # on which days was it lower than ever before? the first day counts as well; a list {days} of day numbers from 1 / Create a list named `{days.bare}` with the positions, counted from 1, of all elements that are less than every element before them (the first one included). / {days} are the numbers of the {bids.bare} that undercut all earlier ones. day 1 always does / walk along the list with day numbers beginning at 1, remember the least value so far and note in {days} whenever it is beaten, day 1 included / Create a list {days} with the number of every day on which there was a new lowest value in {bids}. The first day has number 1 and always belongs to the list.
    {days} = []
    for day, bid in enumerate({bids}, 1):
        if day == 1 or bid < least:
            least = bid
            {days}.append(day)
    # how long did the last of these lows hold? let {x} be the number of {bids.bare} after it / Store in {x} how many elements of {bids} come after the last of these days. / {x}: the length of {bids} minus the final entry of {days} / count what follows the last low and call the count {x} / Subtract the last element of {days} from the length of {bids} and store the result in a variable named `{x.bare}`.
    {x} = len({bids}) - {days}[-1]
    # print the {days.bare} with {sep_} between them and, on a second line, {x} / Print the elements of {days} separated by {sep_}; after that, print {x} on a line of its own. / show the day numbers as one text, {sep_} in between, then {x} below / first line: all {days.bare} joined by {sep_}. second line: {x} / Output all {days.bare} in one line with the separator {sep_}, and output {x} in the next line.
    print(*{days}, sep={sep_})
    print({x})
"""
POSITIONS = r"""
even_places_then_odd
    # {ws} = {words_} / the words {words_.and_items} make the list {ws} / Create a list named {ws} containing the strings {words_.items}. / put {words_} in {ws} / Define {ws} as the list {words_}.
    {ws} = {words_}
    # counting from 1, take the words at even positions and join them with {sep_} to a string {text} / Join every second element of {ws}, beginning with the second, with {sep_} and store the string in a variable named `{text.bare}`. / {text}: words number 2, 4, 6 and so on, {sep_} between them / skip the first word, take the next, skip one, take one ... and write what was taken as one string {text}, separated by {sep_} / Create a string {text} of the words at positions 2, 4, 6 and so on in {ws}, separated by {sep_}. The first position is 1.
    {text} = {sep_}.join({ws}[1::2])
    # the same for the odd ones, as {txt} / Do the same with the words at odd positions and call the string {txt}. / and now positions 1, 3, 5 and so forth, joined likewise, in {txt} / {txt} is built in the same way from those that were skipped / Create a string named `{txt.bare}` in the same way from the words at the odd positions.
    {txt} = {sep_}.join({ws}[::2])
    # print the longer of the two strings; if they have the same length, print the first one / Print {text} if it has at least as many characters as {txt}, and {txt} otherwise. / which string is longer? show it, or {text} when neither is / output whichever of {text} and {txt} has more characters, the former on a tie / Output the string with the greater length. If {text} and {txt} are equally long, output {text}.
    print({text} if len({text}) >= len({txt}) else {txt})
every_kth_goes
    # {line_} = {people_} / in a circle stand {people_}; call them {line_} / Store the names {people_.and_items} as a list named {line_}. / let {line_} be {people_} / Create a list named `{line_.bare}` containing the names {people_.items}.
    {line_} = {people_}
    # every {k.th} one has to leave: first keep those in a list {removed} / Store each {k.th} element of {line_} (number {k}, number {k} times 2 and so on, counting from 1) in a list named `{removed.bare}`. / {removed} is the {k.th} name, then the name {k} places further on, and so on to the end / count 1 to {k} again and again along the list; whoever gets the {k} belongs to the {removed.bare} / Create a list {removed} of the elements of {line_} whose position, counted from 1, is a multiple of {k}.
    {removed} = {line_}[{k} - 1::{k}]
    # now take them out of {line_} / Delete these elements from {line_}. / {line_} loses them, in place / delete the same places from {line_}, with del / and {line_} goes on without them / Remove all elements at these positions from the list {line_}, without creating a new list.
    del {line_}[{k} - 1::{k}]
    # print the ones that stayed and then the {removed.bare} ones, a line each, joined by {sep_} / Print the elements of {line_}, separated by {sep_}, and on the next line those of {removed} in the same way. / who is still there, and who is not? print both lists as strings with {sep_} in between, one below the other / show {line_} as a text with {sep_} between the names; do likewise with {removed} / Output the remaining names in one line and the {removed.bare} names in the next, in both cases with the separator {sep_}.
    print({sep_}.join({line_}))
    print({sep_}.join({removed}))
alternate_and_append
    # {xs} = {words_} and {ys} = {words2_} / Create two lists: {xs} with the elements {words_.items}, and {ys} with {words2_.items}. / there are two lists, {xs}: {words_} and {ys}: {words2_} / let {xs} be {words_}, let {ys} be {words2_} / Define two lists named {xs} and {ys}; the first is {words_} and the second is {words2_}.
    {xs} = {words_}
    {ys} = {words2_}
    # take an item of {xs}, one of {ys}, one of {xs} and so on, and when one list is used up append what is left of the other; call this {merged} / Create a list named `{merged.bare}` in which the elements of {xs} and {ys} alternate, starting with {xs}; the surplus of the longer list comes at the end. / shuffle them together like a zip, {xs} first, into {merged}. they can be of different lengths: the rest of the longer one follows in its order / {merged} has the items in turns, {xs} leading. nothing may get lost, so add the tail of whichever list is longer / Build a list {merged} by taking elements from {xs} and {ys} alternately, beginning with {xs}. When one of the lists is exhausted, append the remaining elements of the other.
    {merged} = []
    for a, b in zip({xs}, {ys}):
        {merged} += [a, b]
    {merged} += {xs}[len({ys}):] + {ys}[len({xs}):]
    # where does the first item of {ys} stand in it? keep the index as {at} / Store the index at which {ys}[0] first occurs in {merged} in a variable named `{at.bare}`. / {at}: the place, from 0, of the beginning of {ys} in the new list / look up the first element of {ys} in {merged}; its index is {at} / Determine the index of the first element of {ys} in the list {merged} and assign it to {at}.
    {at} = {merged}.index({ys}[0])
    # print that index, the number of items and the last item, {sep_} between them / Print {at}, the length of {merged} and its final element, separated by {sep_}. / show {at}, how long {merged} is, and what is at its end; {sep_} goes between the three / print three values with {sep_} between them: {at}, the size of the list, the item at its end / Output the index {at}, the number of elements in {merged} and the last element of {merged} with {sep_} between them.
    print({at}, len({merged}), {merged}[-1], sep={sep_})
first_with_last
    # {runners} = {people_} / our {runners.bare} are {people_.and_items}, a list / Create a list {runners} that contains {people_.items}. / {people_} shall be the {runners.bare} / Store the names {people_.items} in a list named `{runners.bare}`.
    {runners} = {people_}
    # pair the first with the last, the second with the last but one and so on, as tuples in a list {couples}; someone in the middle stays alone / Create a list named `{couples.bare}` of tuples that pair each element of the first half with its mirror image in the second half, leaving out a middle element. / the {couples.bare} are made from outside to inside: front and back, next and next to last, as long as there are two / fold the list in the middle; whoever meets forms a tuple, and the tuples are the {couples.bare} / Create a list {couples} in which the first and the last of the {runners.bare} form a tuple, likewise the second and the last but one, and so on. If the number is odd, the middle name is not used.
    {couples} = [({runners}[i], {runners}[-1 - i]) for i in range(len({runners}) // 2)]
    # is anybody left over? let {left_over} be the one in the middle if the number of {runners.bare} is odd, else {word_} / Store the middle element in a variable named `{left_over.bare}` when the length of {runners} is odd; otherwise store {word_} in it. / {left_over}: the name in the middle, or {word_} for an even count / with an odd number of names, {left_over} is the central one. with an even number it is {word_} / If the number of {runners.bare} is odd, assign the middle one to {left_over}; if it is even, assign {word_} to it.
    {left_over} = {runners}[len({runners}) // 2] if len({runners}) % 2 else {word_}
    # print each two with {sep_} between, line by line, and at the end who is {left_over.bare} / For each pair, print the two names separated by {sep_}; then print {left_over}. / show the {couples.bare}, one per line in the form first{sep_.bare}second, and below them {left_over} / one line for every tuple, its names joined by {sep_}, and a last line with {left_over} / Output the names of each tuple in {couples} on a separate line with the separator {sep_}, and finally output the value of {left_over}.
    for a, b in {couples}:
        print(a, b, sep={sep_})
    print({left_over})
packed_by_weight
    # {loads} = {pos_} / parcels weigh {pos_.and_items}; keep the {loads.bare} in this order / Create a list named `{loads.bare}` with the elements {pos_.items}. / let {loads} be {pos_} / Initialize {loads} with the list {pos_}.
    {loads} = {pos_}
    # pack them in this order into {boxes.bare}: a box holds at most {pos_cap}, and what does not fit any more begins a new box. {boxes} is a list of lists / Distribute the elements of {loads} in order over inner lists of a list {boxes} so that no inner list sums up to more than {pos_cap}; start a new one only when the next element would exceed that. / fill {boxes} one by one, each up to {pos_cap} in total; if the next one would be too much, open another / {boxes}: take the items as they come, put each in the last box if the sum there stays within {pos_cap}, otherwise in a fresh one / Create a list of lists named `{boxes.bare}`. Put each element of {loads}, in order, into the last inner list, unless the sum of that list would exceed {pos_cap}; in this case begin a new inner list with it.
    {boxes} = [[]]
    for load in {loads}:
        if sum({boxes}[-1]) + load > {pos_cap}:
            {boxes}.append([])
        {boxes}[-1].append(load)
    # how full is each? a list {sums} / Compute the sum of every inner list and store them in a list named `{sums.bare}`. / {sums} says what is in every one of the {boxes.bare} in total / add up the contents box by box to get the {sums.bare} / Create a list {sums} that contains the sum of the elements of each of the {boxes.bare}.
    {sums} = [sum(box) for box in {boxes}]
    # print each box with its number, from 1, and the room that is left in it / For every one of the {boxes.bare} print its number (starting at 1) and {pos_cap} minus its sum. / line by line: the number of the box, the first being 1, and how much more would go in until {pos_cap} / count from 1 through the {sums.bare} and show the number together with the difference to {pos_cap} / Output for each box, on a separate line, its number, beginning with 1, and how much its sum is below {pos_cap}.
    for number, filled in enumerate({sums}, 1):
        print(number, {pos_cap} - filled)
chunks_on_lines
    # {ws} = {words_} / Let {ws} be a list of the strings {words_.and_items}. / {words_} are the items of the list {ws} / store {words_} in {ws} / Create a list {ws} containing the strings {words_.items}.
    {ws} = {words_}
    # cut it into {chunks.bare} of {k}; what is left at the end makes a shorter one / Split {ws} into consecutive lists of {k} elements (the last may have fewer) and store these in a list named `{chunks.bare}`. / {chunks} = {k.word} by {k.word}, as a list of lists / divide the words into {chunks.bare}, {k} words in each as long as there are enough / Create a list {chunks} that contains the elements of {ws} in inner lists of {k} elements each, where the last inner list may be shorter.
    {chunks} = [{ws}[i:i + {k}] for i in range(0, len({ws}), {k})]
    # if the last of them has fewer than {k}, fill it up with {word_} / Append {word_} to the last of the {chunks.bare} until it has {k} elements. / as long as the final one is too short, {word_} is added to it / all of them should have {k}, so pad the last with {word_} where needed / While the last inner list of {chunks} has fewer than {k} elements, append {word_} to it.
    while len({chunks}[-1]) < {k}:
        {chunks}[-1].append({word_})
    # print them numbered from 1: the number, a colon, a space, the words with {sep_} between / For each of the {chunks.bare}, print a line with its number (from 1), ": " and its words joined by {sep_}. / show every one on a line such as 1: and then the words, with {sep_} as the separator / loop over {chunks} with a counter starting at 1 and print counter, colon, blank and the joined words ({sep_} in between) / Output each inner list on a separate line: its number, beginning with 1, a colon, a space, and the elements separated by {sep_}.
    for i, chunk in enumerate({chunks}, 1):
        print(f"{i}:", {sep_}.join(chunk))
spread_of_each_box
    # {xs} = {ints_} / we have the measurements {ints_.items} in a list {xs} / Create a list {xs} with the elements {ints_.and_items}. / {xs} shall be {ints_} / Assign the list {ints_} to a variable named `{xs.bare}`.
    {xs} = {ints_}
    # per {k} items in a row, the largest minus the smallest: these are the {spreads.bare}. fewer items at the end count too / Split {xs} into blocks of {k} elements, the last of which may be shorter, and store the range (maximum minus minimum) of each block in a list named `{spreads.bare}`. / {spreads}: for items 1 to {k}, the next {k} and so on, how far apart the extremes are / chop the list in pieces of {k} and note in {spreads} by how much the maximum of a piece is over its minimum; a short last piece is treated like the others / Create a list {spreads}. It contains, for each block of {k} consecutive elements of {xs} (the last block can have fewer), the difference of the maximum and the minimum of the block.
    {spreads} = []
    for i in range(0, len({xs}), {k}):
        block = {xs}[i:i + {k}]
        {spreads}.append(max(block) - min(block))
    # print the number of the block with the greatest one, if blocks are counted from 1 / Which block has the greatest range? Print its number; the first block has number 1. / in which block was it most? show the number of it, beginning with 1 for the first / print the place, counted from 1, of the maximum of {spreads} / Determine which block has the largest of the {spreads.bare} and output its number, where the first block has number 1.
    print({spreads}.index(max({spreads})) + 1)
    # and print the smallest and the largest of the {spreads.bare}, as "from ... to ..." / Print the minimum and the maximum of {spreads} in a sentence of the form "from 1 to 2". / show between which values they lie: the word from, the least, the word to, the greatest / now print "from", the lowest of them, "to" and the highest, with spaces / Output the word "from", the minimum of {spreads}, the word "to" and the maximum of {spreads}.
    print(f"from {min({spreads})} to {max({spreads})}")
dealt_to_players
    # {cards} = {uniq_} / the {cards.bare} on the pile are {uniq_} / Store {uniq_.and_items} in a list named {cards}. / let {cards} be {uniq_} / Create a list named `{cards.bare}` containing {uniq_.items}.
    {cards} = {uniq_}
    # deal them to {k} players, one card each in turns until none is left; {hands} is a list of lists / Create a list {hands} of {k} lists: the elements of {cards} are handed out one by one, the first to the first list, the second to the second and so on, over and over. / {hands}: player number i gets every {k.th} card, beginning at index i / give out the {cards.bare} to {k} players in rotation and keep what everyone holds in {hands} / Create a list named `{hands.bare}` with {k} inner lists, of which number i, counted from 0, contains every {k.th} element of {cards}, starting at index i.
    {hands} = [{cards}[i::{k}] for i in range({k})]
    # sort each of them from high to low / Sort every inner list of {hands} in descending order. / everybody arranges what they hold, the highest first / in each hand the greatest card should come first, the least last; change them in place / Arrange the elements of each inner list of {hands} from the largest to the smallest, in place.
    for hand in {hands}:
        hand.sort(reverse=True)
    # whose sum is the highest? keep the number of this player, from 1, as the {winner.bare} (the earlier one on a tie) / Store the position, counted from 1, of the first inner list with the greatest sum in a variable named `{winner.bare}`. / {winner}: 1 if the first hand adds up to most, 2 if the second does, and so on; the first of equals / add up each hand; the place of the largest total, with 1 for the first hand, is the {winner.bare} / Determine which inner list of {hands} has the largest sum and store its number in {winner}. Numbers begin at 1; if several lists have this sum, take the first.
    {winner} = max(range({k}), key=lambda i: sum({hands}[i])) + 1
    # print the {winner.bare} and all cards of that player / Print {winner} followed by the list that belongs to it. / show the number of this player, and then the hand as a list / output {winner} and, after it, what that player holds / Output {winner} and the inner list of {hands} with this number.
    print({winner}, {hands}[{winner} - 1])
rotated_to_an_item
    # {xs} = {things_} / a round trip leads to {things_.and_items}; that's the list {xs} / Create a list {xs} with the strings {things_.items}. / store {things_} as {xs} / Assign the list {things_} to a variable named `{xs.bare}`.
    {xs} = {things_}
    # the trip shall begin at {in_things}, in the same order and around the end: change {xs} like that / Rotate {xs} so that {in_things} becomes its first element. / turn the list until {in_things} is in front; what was before it goes to the back / let {xs} start with {in_things}, then everything after it, then everything that came before / Move all elements that come before {in_things} to the end of {xs}, in their order, and assign the new list to {xs}.
    {xs} = {xs}[{xs}.index({in_things}):] + {xs}[:{xs}.index({in_things})]
    # at the end return to where it begins: append the first item again / Append the first element of {xs} to its end. / the last stop is the same as the first, so add it once more / close the circle: what is in front should also come last / Add the first element of {xs} to the end of the list as well.
    {xs}.append({xs}[0])
    # print all of it with {sep_} in between / Print the elements of {xs} joined by {sep_}. / show the trip as one string, {sep_} between two items / output the list as text: each item, {sep_}, the next / Output a string with all elements of {xs}, separated by {sep_}.
    print({sep_}.join({xs}))
part_turned_around
    # {xs} = {uniq_} / Define a list {xs} whose elements are {uniq_.and_items}. / numbers for {xs}: {uniq_} / let {xs} be {uniq_} / Create a list named `{xs.bare}` containing {uniq_.items}.
    {xs} = {uniq_}
    # reverse the part from index {from_} to index {to_}, both included, in place / Reverse the order of the elements of {xs} at the indices {from_} to {to_} (inclusive) and leave the others where they are. / what stands at the indices {from_} to {to_} should come in the opposite order, that at {to_} as well / turn around the section that begins at index {from_} and ends with index {to_}; the rest of {xs} stays as it is / Replace the slice of {xs} from index {from_} up to and including index {to_} by the same elements in reverse order.
    {xs}[{from_}:{to_} + 1] = {xs}[{from_}:{to_} + 1][::-1]
    # is the list sorted upwards now? keep the truth value in {flag} / Store in {flag} whether every element of {xs} is less than or equal to the next one. / {flag}: does {xs} never go down from one item to the next / let {flag} be True if the items come in ascending order, else False / Determine whether {xs} is sorted in ascending order and store the truth value in a variable named `{flag.bare}`.
    {flag} = {xs} == sorted({xs})
    # print the list and then {word_} if it is, otherwise {word2_} / Print {xs}, followed by {word_} on the next line when {flag} is true and by {word2_} when it is not. / show {xs}; below it {word_} or {word2_}, the former only if {flag} holds / print {xs} first. then, depending on {flag}, print {word_} (true) or {word2_} (false) / Output the list {xs}. Then output {word_} if {flag} is true and {word2_} otherwise.
    print({xs})
    print({word_} if {flag} else {word2_})
where_it_occurs
    # {ws} = {again_} / Store the list {again_} in a variable named `{ws.bare}`. / the entries were {again_.and_items}; they form the list {ws} / let {ws} be {again_} / Create a list {ws} containing the strings {again_.items}.
    {ws} = {again_}
    # at which positions, counted from 1, does {often_} come? a list {places_} / Create a list named `{places_.bare}` with all positions of {often_} in {ws}, where the first element has position 1. / {places_}: 1 for the first item, 2 for the second and so on, wherever it is {often_} / go through {ws} with a number starting at 1, and when the item equals {often_}, put the number into {places_} / Determine all positions at which {ws} contains {often_}, counting from 1, and store them in a list named {places_}.
    {places_} = [i for i, word in enumerate({ws}, 1) if word == {often_}]
    # how far apart are they? store the steps from one of these {places_.bare} to the next in {out} / Compute the differences between consecutive elements of {places_} and store them in {out}. / {out} is a list that says how many items later it comes up again, each time / subtract each of the {places_.bare} from the following one; that is {out} / Create a list named `{out.bare}` that contains the difference between each of the {places_.bare} and the one before it.
    {out} = [b - a for a, b in zip({places_}, {places_}[1:])]
    # print the first and the last place, and the smallest of the steps / Print the first element of {places_}, the last one, and the minimum of {out}. / show where it came first, where it came last, and how close two of them get at least / output three numbers: the start of {places_}, the end of it, the least item of {out} / Output the first of the {places_.bare}, the last of the {places_.bare} and the smallest element of {out}.
    print({places_}[0], {places_}[-1], min({out}))
cut_at_the_marker
    # {ws} = {marked_} / Create a list {ws} with the elements {marked_.items}. / the stream of tokens is {marked_}, call it {ws} / {ws} shall hold {marked_} / Store the list {marked_} in a variable named `{ws.bare}`.
    {ws} = {marked_}
    # wherever {marker_} stands, a new section begins; make a list of lists {sections} without the {marker_} itself / Split {ws} at each {marker_} into a list of lists named `{sections.bare}`; the {marker_} is not part of any of them. / the {sections.bare} are what lies before, between and after the {marker_} items, each as a list / go through {ws}: on {marker_} open an empty list at the end of {sections}, anything else goes to the last list there. it begins with one empty list / Create a list of lists {sections} from {ws}. Each element equal to {marker_} ends the current inner list and starts a new one, and all other elements are appended to the current inner list.
    {sections} = [[]]
    for word in {ws}:
        if word == {marker_}:
            {sections}.append([])
        else:
            {sections}[-1].append(word)
    # which of them has most words? keep it as the {longest.bare}, the first one if there are several / Store the first of the {sections.bare} with the greatest length in a variable named `{longest.bare}`. / {longest}: the inner list with more items than the others, or the earliest of such / take the {longest.bare} of the {sections.bare} (on a tie the one that comes first) / Determine the {longest.bare} of the inner lists and assign it to {longest}; if there are several, use the first.
    {longest} = max({sections}, key=len)
    # print how many {sections.bare} there are and the words of the {longest.bare} with {sep_} between / Print the number of {sections.bare}, then the elements of {longest} joined by {sep_}. / show len of {sections}, and after it {longest} as a string, separated by {sep_} / how many are there, and what does the {longest.bare} one say? print the count and the words, {sep_} in between / Output the number of inner lists in {sections} and a string of the elements of {longest}, separated by {sep_}.
    print(len({sections}), {sep_}.join({longest}))
"""
ORDER = r"""
put_in_order
    # {xs} = {rising_} / these numbers are in order already: {rising_}; call them {xs} / Create a sorted list {xs} of the numbers {rising_.items}. / let {xs} be {rising_} / Define {xs} as the list {rising_}, which is sorted in ascending order.
    {xs} = {rising_}
    # insert {between_} so that it stays sorted / Insert {between_} into {xs} at the place where it belongs, such that {xs} remains in ascending order. / {between_} comes in, at the right place / squeeze {between_} in where it fits by size, with insort / Use insort to add the number {between_} to the sorted list {xs}.
    insort({xs}, {between_})
    # where did it end up? keep the index of its last occurrence in {at} / Store the last index of {between_} in {xs} in a variable named `{at.bare}`. / {at}: how many items of {xs} are at most {between_}, minus 1 / count the items that are not above {between_} and take one off; call this {at} / Determine how many elements of {xs} are less than or equal to {between_}, subtract 1, and assign the result to {at}.
    {at} = sum(value <= {between_} for value in {xs}) - 1
    # print what stands right before it, then {sep_}, then what stands right after it, without blanks / Print the elements of {xs} at the indices {at} - 1 and {at} + 1, separated by {sep_}. / which numbers are its neighbours now? show both, {sep_} in between / output the item on its left, {sep_}, and the item on its right / Output the element of {xs} before index {at} and the element after it, with the separator {sep_}.
    print({xs}[{at} - 1], {xs}[{at} + 1], sep={sep_})
best_and_worst_left_out
    # {ratings} = {decs_} / the jury gave {decs_}; those are the {ratings.bare} / Create a list named `{ratings.bare}` with the elements {decs_.and_items}. / {ratings.bare}: {decs_.items}, a list / Store the numbers {decs_.items} as a list in a variable named `{ratings.bare}`.
    {ratings} = {decs_}
    # one lowest and one highest don't count, so take them out; the order of the others must not change / Remove the minimum and the maximum from {ratings}, one of each, in place. / {ratings} loses its best and its worst / throw away a single smallest and a single largest value, but leave the rest as it stands / Delete the first occurrence of the smallest value and the first occurrence of the largest value from the list {ratings}.
    {ratings}.remove(min({ratings}))
    {ratings}.remove(max({ratings}))
    # the {mean.bare} of the remaining ones, rounded to {dec} decimals / Compute the average of the remaining elements, round it to {dec} decimal places and store it in a variable named `{mean.bare}`. / {mean} = their sum over their number, {dec} digits after the point / what is the {mean.bare} of what is left? keep it with {dec} decimals / Divide the sum of {ratings} by their number, round the quotient to {dec} decimals and assign it to {mean}.
    {mean} = round(sum({ratings}) / len({ratings}), {dec})
    # print the {mean.bare}, and how many of the {ratings.bare} left are over it / Print {mean} and the number of elements of {ratings} that are greater than {mean}. / show {mean}, then the count of values above it / output the {mean.bare}; after it say how many of the {ratings.bare} beat it / Output {mean}, followed by the number of {ratings.bare} that exceed it.
    print({mean}, sum(value > {mean} for value in {ratings}))
no_word_twice
    # {ws} = {again_} / Store the words {again_.and_items} as a list named {ws}. / let {ws} be {again_} / on my list {ws} there is {again_} / Create a list named `{ws.bare}` containing {again_.items}.
    {ws} = {again_}
    # each word only once, where it came first: the list {kept} / Create a list named `{kept.bare}` without repetitions, in which the elements of {ws} come in the order of their first occurrence. / {kept}: no duplicates, but the order remains / whatever was there before is skipped; the others are {kept.bare} in their order / Remove all repetitions from {ws}, keeping the first occurrence of each word and the order, and store the result as a new list named {kept}.
    {kept} = list(dict.fromkeys({ws}))
    # how many got {lost.bare} by that? keep the number / Store in a variable named `{lost.bare}` by how many elements {ws} is longer than {kept}. / {lost} = the difference in length / the number of words that are {lost.bare}: length before minus length after / Compute the difference between the lengths of {ws} and {kept} and assign it to {lost}.
    {lost} = len({ws}) - len({kept})
    # print the words in capitals, one per line, and finally the number of {lost.bare} ones with a minus in front / Print each element of {kept} in upper case on a line of its own, then "-" directly followed by {lost}. / shout the words line by line; the last line is -{lost}, that is a minus sign and the number / in capital letters, a line each: everything that was {kept.bare}. below that the number {lost} with "-" before it / Output every word in {kept} in capital letters on a separate line, and after the last one a line with a minus sign and {lost}.
    for word in {kept}:
        print(word.upper())
    print(f"-{{lost}}")
last_time_counts
    # {xs} = {again_} / somebody visited {again_}, in this order; store it as {xs} / Define {xs} as the list {again_}. / {xs} holds {again_.items} / Create a list named `{xs.bare}` containing the strings {again_.items}.
    {xs} = {again_}
    # of repeated items keep only the last one, so each stands where it came last; {ys} / Create a list {ys} of the different elements of {xs}, ordered by their last occurrence. / {ys}: drop an item if the same comes again later / remove from it all but the final occurrence of every item and call the new list {ys}; the order of what remains is the same / Remove every element of {xs} that occurs again later, and store the remaining elements, in their order, in a list named `{ys.bare}`.
    {ys} = list(dict.fromkeys({xs}[::-1]))[::-1]
    # is that different from keeping the first of each? store the truth value in {flag} / Store in {flag} whether {ys} differs from the list of the first occurrences. / do the same but with the first occurrences, compare it to {ys}, and let {flag} be True if they are not equal / {flag} should say if it makes a difference that the last, and not the first, of equal items is kept / Determine whether keeping the first instead of the last occurrences would give a list other than {ys}, and store the truth value in {flag}.
    {flag} = {ys} != list(dict.fromkeys({xs}))
    # print {flag} and the list with the most recent first / Print {flag}, followed by {ys} in reverse order. / show the truth value, then {ys} from its end to its beginning / output both: {flag}, and the list turned around / Output the value of {flag} and a reversed copy of {ys}.
    print({flag}, {ys}[::-1])
only_once_in_it
    # {ws} = {again_} / Create a list {ws} from {again_.and_items}. / we got the answers {again_} as {ws} / let {ws} be {again_} / Store the strings {again_.items} in a list named `{ws.bare}`.
    {ws} = {again_}
    # which of them come exactly once? make a list {once} / Store all elements of {ws} that occur exactly once in a list named `{once.bare}`, in the same order. / {once}: the words without a double / leave out everything that can be found in {ws} more than one time; the rest are the {once.bare} / Create a list {once} containing those words of {ws} whose count in {ws} is 1.
    {once} = [word for word in {ws} if {ws}.count(word) == 1]
    # and every word that comes more often, but each only once, in a list {vs} / Collect the elements that occur at least twice in a list {vs}, each of them one time, ordered by first occurrence. / the others, without repeating any of them, are {vs} / {vs} has the words of which there are several, a single time each / Create a list named `{vs.bare}` of the words that are in {ws} more than once. No word may be repeated in it, and the order is that of {ws}.
    {vs} = [word for word in dict.fromkeys({ws}) if {ws}.count(word) > 1]
    # print both with {sep_} between the words, one below the other; if there are no {once.bare}, print {word_} for them / Print the {once.bare} joined by {sep_}, or {word_} if there are none, and on the next line the elements of {vs} joined by {sep_}. / line one: the {once.bare}, {sep_} in between ({word_} if the list is empty). line two: {vs} in the same manner / show {once} as a text with {sep_} in it, but just {word_} when it is empty; then show {vs}, joined likewise / Output the words in {once} with the separator {sep_}, or {word_} if there are no such words. Output the words in {vs} in the same way on the next line.
    print({sep_}.join({once}) if {once} else {word_})
    print({sep_}.join({vs}))
in_both_or_in_one
    # {xs} = {people_}, {ys} = {mixed_} / Create two lists, {xs} = {people_} and {ys} = {mixed_}. / on monday came {people_} (call it {xs}), on tuesday {mixed_} ({ys}) / let {xs} be {people_} and {ys} be {mixed_} / Store the list {people_} in a variable named `{xs.bare}` and the list {mixed_} in a variable named `{ys.bare}`.
    {xs} = {people_}
    {ys} = {mixed_}
    # who is in both? a list {both} in alphabetical order / Store the elements that occur in {xs} as well as in {ys} in a sorted list named `{both.bare}`. / {both}: everything in the first list that the second one has too, sorted from a to z / sort what the two have in common, as the list {both} / Determine the intersection of {xs} and {ys} and assign it, as a sorted list, to {both}.
    {both} = sorted(set({xs}) & set({ys}))
    # now those in only one of the lists, no matter which, as {zs}, sorted too / Create a sorted list {zs} of all elements that are in exactly one of the two lists. / {zs} is the opposite: whoever is in {xs} or in {ys}, but not in both of them, in order / everyone who came once only makes the list {zs}, in alphabetical order / Determine which elements are in one of the lists {xs} and {ys} but not in the other, and store them in a sorted list named `{zs.bare}`.
    {zs} = sorted(set({xs}) ^ set({ys}))
    # print how many there are of each kind, with {sep_} between / Print the lengths of {both} and {zs} separated by {sep_}. / print two counts with {sep_} in the middle: first the {both.bare} ones, then the ones in {zs} / how many are in both, and how many in one only? print the numbers with {sep_} as separator / Output the number of elements in {both} and the number of elements in {zs} with the separator {sep_}.
    print(len({both}), len({zs}), sep={sep_})
points_then_name
    # {table_} = {pairs_} / the {table_.bare} at the moment: {pairs_} / Create a list of tuples named `{table_.bare}` with the value {pairs_}. / let {table_} be {pairs_}, names with their points / Assign the following list of tuples to {table_}: {pairs_}.
    {table_} = {pairs_}
    # sort it: most points first, and with equal points by name from a to z / Sort {table_} in descending order of points; ties are ordered alphabetically by name. / the higher number goes up. where it's equal, the alphabet decides. change {table_} itself / bring it in order by the second part, largest to smallest, then by the first part, ascending / Order the list {table_} by the number in each tuple, from the highest to the lowest. Tuples with equal numbers are ordered by name from A to Z.
    {table_}.sort(key=lambda pair: (-pair[1], pair[0]))
    # how many points is the first ahead of the last? keep that as {x} / Store the difference between the points of the first and the last tuple in a variable named `{x.bare}`. / {x} = top score minus bottom score / subtract what the one at the end has from what the one in front has, giving {x} / Compute by how many points the first entry of {table_} exceeds the last one and assign the result to {x}.
    {x} = {table_}[0][1] - {table_}[-1][1]
    # print a line for each: place from 1, a full stop, a blank, the name and the points in parentheses / Print every entry with its place in the form "1. name (points)". / show them numbered from 1, like "1. somebody (7)" / go through {table_} and print number, dot, name, and then the points between round brackets / Output each entry on a separate line: its place beginning with 1, a full stop, a space, the name, a space, and the points in parentheses.
    for place, (name, points) in enumerate({table_}, 1):
        print(f"{place}. {name} ({points})")
    # and at the end print {x} with {word_} before it / Finally, print {word_} and {x}. / below it I'd like to see {word_}, then the difference / now show the word {word_} followed by {x} / Output {word_}, followed by the value of {x}.
    print({word_}, {x})
short_words_first
    # {ws} = {words_} / Let {ws} be the list {words_}. / these words are given: {words_.and_items}; store them as {ws} / {ws} contains {words_.items} / Create a list named `{ws.bare}` containing {words_.items}.
    {ws} = {words_}
    # sort it by length; words of the same length in alphabetical order / Sort {ws} in place by the length of the words, and by the words themselves where the lengths are equal. / short ones first, and among equally long ones it goes from a to z / order {ws} with two keys, first the number of characters, then the word / Put the words in {ws} in order of increasing length. Words of equal length are put in alphabetical order.
    {ws}.sort(key=lambda word: (len(word), word))
    # how long is the longest? call the number {x} / Store the length of the last element in a variable named `{x.bare}`. / {x}: the number of characters of the word at the end / keep in {x} how many characters the final word has / Determine the number of characters of the last word in {ws} and assign it to {x}.
    {x} = len({ws}[-1])
    # take all words of that length as {vs} / Create a list {vs} of the words in {ws} that have {x} characters. / {vs} = those which are exactly {x} long / which words are as long as that? they go in a list {vs} / Store all words of {ws} whose length equals {x} in a list named `{vs.bare}`.
    {vs} = [word for word in {ws} if len(word) == {x}]
    # print {x}, a colon and them, with {sep_} between the words / Print {x} followed by ": " and the elements of {vs} joined by {sep_}. / show it like this: the length, colon, blank, then the words separated by {sep_} / one line: the number {x}, ": ", and after that {vs} as text with {sep_} in between / Output {x}, a colon, a space and the words in {vs} with the separator {sep_}.
    print(f"{{x}}:", {sep_}.join({vs}))
second_best_value
    # {xs} = {ints_} / Create a list named {xs} with the elements {ints_.items}. / the points of all players are {ints_}, in {xs} / {ints_} is what {xs} shall be / Store the numbers {ints_.and_items} as a list in a variable named `{xs.bare}`.
    {xs} = {ints_}
    # what different values are there, from high to low? store them in {ys} / Store the distinct elements of {xs}, sorted in descending order, in a list named `{ys.bare}`. / {ys}: every value once, the largest in front / sort the values downwards without repeating any and call it {ys} / Create a list {ys} that contains each different value of {xs} exactly once, from the largest to the smallest.
    {ys} = sorted(set({xs}), reverse=True)
    # the one in second place is {x}; if there is just one value, take that / Let {x} be the second element of {ys}, or the first if {ys} has only one. / {x} = the runner-up among the values, or the only value there is / store the second highest value in {x}; when all items are equal, store this value instead / Assign the second largest of these values to {x}. If there is only one value, assign this one.
    {x} = {ys}[1] if len({ys}) > 1 else {ys}[0]
    # print it and how often it occurs in {xs}, as in 17x2 / Print {x}, the letter x and the number of its occurrences in {xs}, without any space. / how many of {xs} are equal to it? show the value, an "x" and the count, all in one word / write {x}, directly after it "x", and directly after that its count in {xs} / Output {x}, an "x" and the number of times that {x} occurs in {xs} as one string without spaces.
    print(f"{{x}}x{{xs}.count({x})}")
nearest_ones
    # {xs} = {uniq_} / Define a list {xs} with {uniq_.and_items} in it. / let {xs} be {uniq_} / measured were {uniq_}, call them {xs} / Create a list named `{xs.bare}` containing {uniq_.items}.
    {xs} = {uniq_}
    # which item is {nearest.bare} to {near_}? keep it; the first one if two are equally far / Store the element of {xs} that is closest to {near_} in a variable named `{nearest.bare}`; on a tie take the one that comes first. / {nearest} is the number in the list with the least distance to {near_} (the earlier one wins if it's equal) / find the item that differs least from {near_} and call it {nearest} / Find the element of {xs} whose difference from {near_} has the smallest absolute value, and assign it to {nearest}. If there are two, use the first.
    {nearest} = min({xs}, key=lambda value: abs(value - {near_}))
    # take it out and find the {nearest.bare} again among the others: that is the {next_.bare} / Remove it from {xs}, and store the element that is now closest to {near_} in a variable named `{next_.bare}`. / without this one, who comes next? delete it from the list and determine in the same way {next_} / first remove {nearest} from {xs}. then {next_} shall be the item that is least far from {near_} / Delete {nearest} from {xs}. Then determine the element of {xs} nearest to {near_} and assign it to {next_}.
    {xs}.remove({nearest})
    {next_} = min({xs}, key=lambda value: abs(value - {near_}))
    # print both, and how far each is from {near_} / Print {nearest} with its distance to {near_}, and on the next line {next_} with its distance. / one line for each of the two numbers: the number, then by how much it misses {near_} (never negative) / show {nearest} and the absolute difference to {near_}, below that the same for {next_} / Output {nearest} and its absolute difference from {near_}; on the next line, output {next_} and its absolute difference from {near_}.
    print({nearest}, abs({nearest} - {near_}))
    print({next_}, abs({next_} - {near_}))
split_by_a_limit
    # {marks} = {uniq_} / the {marks.bare} of the test: {uniq_} / Create a list named `{marks.bare}` with the elements {uniq_.and_items}. / store {uniq_} as {marks} / Initialize a variable named {marks} with the list of numbers {uniq_}.
    {marks} = {uniq_}
    # those below {uniq_mid} go to {low_}, the others to {high_} / Split {marks} into two lists: {low_} with all elements less than {uniq_mid}, and {high_} with the rest. / make {low_} and {high_}: under {uniq_mid}, and {uniq_mid} or more / partition the {marks.bare} at {uniq_mid}; {low_} has what's smaller, {high_} has what isn't / Create a list named `{low_.bare}` of the {marks.bare} that are less than {uniq_mid} and a list named `{high_.bare}` of the {marks.bare} that are greater than or equal to {uniq_mid}.
    {low_} = [value for value in {marks} if value < {uniq_mid}]
    {high_} = [value for value in {marks} if value >= {uniq_mid}]
    # how far apart are the averages of the two? store the difference, {high_} minus {low_}, in {x} / Subtract the mean of {low_} from the mean of {high_} and store the result in a variable named `{x.bare}`. / {x}: average of {high_} less average of {low_} / compute each list's average; {x} is by how much that of {high_} is greater / Compute the arithmetic means of {high_} and {low_}, and assign the first minus the second to {x}.
    {x} = sum({high_}) / len({high_}) - sum({low_}) / len({low_})
    # print it with exactly {dec} decimals / Print {x} with {dec} digits after the decimal point. / show {x}, {dec} decimals always / output the difference, formatted to {dec} decimal places / Output the value of {x} with exactly {dec} decimal places.
    print(f"{{x}:.{dec}f}")
smallest_in_old_order
    # {bids} = {uniq_} / we received the {bids.bare} {uniq_.and_items}, in a list / Create a list named `{bids.bare}` that holds {uniq_.items}. / {bids}: {uniq_} / Initialize {bids} with the list {uniq_}.
    {bids} = {uniq_}
    # the {k2} {smallest.bare}, from low to high, as a list / Store the {k2} least elements of {bids} in ascending order in a list named `{smallest.bare}`. / take the {k2.word} lowest ones and call them {smallest}, sorted / {smallest} = the first {k2} when {bids} is sorted / Sort the {bids.bare} in ascending order and store the first {k2} of them in a list named {smallest}.
    {smallest} = sorted({bids})[:{k2}]
    # the same ones in the order in which they came: {out} / Create a list {out} with those elements of {bids} that are in {smallest}, in their original order. / {out} has the same numbers, but arranged as in {bids} / now go through {bids} and take over into {out} what belongs to the {smallest.bare} / Go through {bids} in order and put each element that belongs to {smallest} into a new list named `{out.bare}`.
    {out} = [bid for bid in {bids} if bid in {smallest}]
    # are the two lists equal? print {word_} if so, and {out} if not / Print {word_} if {out} and {smallest} are the same, otherwise print {out}. / if they came in ascending order already, print {word_}; in any other case the list {out} / show {out}, except when it is equal to {smallest}: then {word_} / Output {word_} if the lists {out} and {smallest} are equal; otherwise, output the list {out}.
    print({word_} if {out} == {smallest} else {out})
ordered_by_last_digit
    # {xs} = {pos_} / Store the house numbers {pos_.and_items} in a list {xs}. / let {xs} be {pos_} / {pos_} are the numbers; name the list {xs} / Create a list named `{xs.bare}` containing {pos_.items}.
    {xs} = {pos_}
    # sort by the last digit, and where that is equal by size, into a list {order} / Create a list named `{order.bare}` with the elements of {xs} sorted by their last digit; elements with the same last digit are in ascending order. / {order}: what counts first is the final digit, and after that the number / bring them in an {order.bare} in which 30 is before 21 and 21 before 31 / Sort the numbers in {xs} by their last digit, and in case of equal last digits by their value, and assign the sorted list to {order}.
    {order} = sorted({xs}, key=lambda value: (value % 10, value))
    # which final digits are there, each once and in that order? a list {ys} / Store the distinct last digits of the elements of {order}, in the order in which they appear, in a list {ys}. / {ys} is made of the last digits, without repeating one / take the final digit of every number in {order}, leave out repeats, and keep this as {ys} / Create a list named `{ys.bare}` that contains the last digit of every number in {order}, where each digit is listed only the first time it appears.
    {ys} = list(dict.fromkeys(value % 10 for value in {order}))
    # print for each digit a line with the digit, an arrow -> and the numbers that end in it / For every element of {ys}, print the digit, "->" and the list of all elements of {order} with this last digit. / one line per final digit, such as 3 -> [13, 23] / loop over {ys}; show the digit, then ->, then a list of what ends with it / Output, for each digit in {ys}, a line that consists of the digit, the arrow "->" and a list of those elements of {order} whose last digit it is.
    for digit in {ys}:
        print(digit, "->", [value for value in {order} if value % 10 == digit])
even_up_odd_down
    # {xs} = {ints_} / Let {xs} be the list of numbers {ints_}. / numbers {ints_.and_items}, in a list {xs} / create {xs} with {ints_.items} in it / Create a list named `{xs.bare}` containing the integers {ints_.items}.
    {xs} = {ints_}
    # the even ones in ascending order: {evens_} / Store all even elements of {xs} in a sorted list named `{evens_.bare}`. / {evens_}: what can be divided by 2, sorted upwards / pick out the numbers divisible by two and sort them from low to high; this list is {evens_} / Create a list {evens_} which contains the even numbers of {xs} from the smallest to the largest.
    {evens_} = sorted(value for value in {xs} if value % 2 == 0)
    # the same for the odd ones, but downwards, as {odds_} / Do likewise for the odd elements, in descending order, as a list named `{odds_.bare}`. / and {odds_}: those that leave a remainder, from high to low / {odds_} gets all others, sorted the other way round / Create a list {odds_} which contains the odd numbers of {xs} from the largest to the smallest.
    {odds_} = sorted((value for value in {xs} if value % 2), reverse=True)
    # print the sum of {evens_} minus the sum of {odds_}, and before it {word_} / Print {word_}, followed by the difference of the sums of {evens_} and {odds_}. / show {word_} and then by how much the total of {evens_} is above that of {odds_} / by how much do the even ones weigh more? print {word_} and this number (negative if they don't) / Output {word_} and the sum of {evens_} reduced by the sum of {odds_}.
    print({word_}, sum({evens_}) - sum({odds_}))
"""
ROWS = r"""
guesses_checked
    # {xs} = {uniq_} / the right numbers are {uniq_}, call them {xs} / Create a list named {xs} containing {uniq_.and_items}. / keep the key {uniq_} as {xs} / Assign the list {uniq_} to a variable named `{xs.bare}`.
    {xs} = {uniq_}
    # somebody guessed {echo_}, that is {ys} / Create a second list {ys} with the elements {echo_.items}. / {ys} = {echo_} / and the guesses go in {ys}: {echo_.and_items} / Assign the list {echo_} to a variable named `{ys.bare}`.
    {ys} = {echo_}
    # at how many places do the two agree? keep that as {equal} / Count the indices at which {xs} and {ys} have the same element and store the count in a variable named `{equal.bare}`. / {equal}: compare position by position and count what is the same / go through both side by side; whenever the items are equal it counts as one of the {equal.bare} / Compare {xs} and {ys} position by position. Assign the number of equal pairs to {equal}.
    {equal} = sum(a == b for a, b in zip({xs}, {ys}))
    # list the places where they are not, starting at 1, as {wrong} / Store the positions (the first is 1) at which the elements differ in a list named `{wrong.bare}`. / {wrong} holds 1 if the first ones are different, 2 if the second ones are, and so on / where do they disagree? the {wrong.bare} are a list of these positions, counted from 1 / Create a list {wrong} which contains every position, counting from 1, at which the elements of {xs} and {ys} are not equal.
    {wrong} = [i for i, (a, b) in enumerate(zip({xs}, {ys}), 1) if a != b]
    # print how many agree of how many, as in 3/7, and the places that don't with {sep_} between / Print {equal} and the length of {xs} with a slash between them; on the next line print the elements of {wrong} separated by {sep_}. / first line: {equal}, "/", the number of items, without spaces. second line: {wrong}, {sep_} between two numbers / show {equal} over the length of {xs} (like 3/7), and below it the positions of the {wrong.bare} with {sep_} in between / Output {equal} and the length of {xs} with "/" between them and no spaces. On the next line output the {wrong.bare} with the separator {sep_}.
    print(f"{{equal}}/{len({xs})}")
    print(*{wrong}, sep={sep_})
better_of_two_rounds
    # {xs} = {pos_} and {ys} = {rivals_} / two rounds were played, {xs} with {pos_} and {ys} with {rivals_} / Create the lists {xs} = {pos_} and {ys} = {rivals_}. / let {xs} be {pos_} (first round), and let {ys} be {rivals_} (second round) / Store the list {pos_} in a variable named `{xs.bare}`, and the list {rivals_} in a variable named `{ys.bare}`.
    {xs} = {pos_}
    {ys} = {rivals_}
    # for everyone the {best.bare} of the two results counts: a list / Create a list named `{best.bare}` with the larger of the two elements at each index. / {best}: place by place the maximum of both / compare the two at every position and take over the greater number into the list {best} / Create a list {best} whose element at every index is the maximum of the elements of {xs} and {ys} at that index.
    {best} = [max(a, b) for a, b in zip({xs}, {ys})]
    # how many did better in the second round than in the first? this is {x} / Store the number of indices at which {ys} exceeds {xs} in a variable named `{x.bare}`. / {x} counts the places where the second list has more / let {x} be the number of those who improved, i.e. got more in {ys} / Count at how many indices the element of {ys} is greater than the element of {xs} and assign the count to {x}.
    {x} = sum(b > a for a, b in zip({xs}, {ys}))
    # print {x} and the sum of the {best.bare} results, {sep_} between / Print {x} and the total of {best}, separated by {sep_}. / show how many improved ({x}), then {sep_}, then what all the {best.bare} ones add up to / output {x}{sep_.bare}sum, where sum is the total of the list {best} / Output the value of {x} and the sum of all elements of {best} with the separator {sep_}.
    print({x}, sum({best}), sep={sep_})
weighted_mean
    # {marks} = {decs_} / the {marks.bare} were {decs_.and_items}; a list please / Store {decs_.items} in a list named {marks}. / {decs_} are my {marks.bare} / Create a list named `{marks.bare}` containing {decs_.and_items}.
    {marks} = {decs_}
    # each of them has one of these {weights.bare}: {loads_} / Create a list named `{weights.bare}` with the elements {loads_.and_items}. / {weights} = {loads_} / they don't count the same, so here are the {weights.bare} in the same order: {loads_.items} / Store the list {loads_} in a variable named {weights}. Each element belongs to the element of {marks} at the same index.
    {weights} = {loads_}
    # multiply them pairwise and add that up, as the {total.bare} / Compute the sum of the products of corresponding elements of {marks} and {weights} and store it in a variable named `{total.bare}`. / {total}: first times first plus second times second and so on / go along both lists together; the {total.bare} grows by the product of the two items every time / Multiply each of the {marks.bare} by the corresponding element of {weights} and assign the sum of all products to {total}.
    {total} = sum(mark * weight for mark, weight in zip({marks}, {weights}))
    # print that divided by the sum of the {weights.bare}, rounded to {dec} decimals / Print the weighted mean, that is {total} over the sum of {weights}, rounded to {dec} decimal places. / what is the weighted mean? divide {total} by all {weights.bare} together and round to {dec} digits / show {total} per unit of weight, with round and {dec} decimals / Divide {total} by the sum of the {weights.bare} and output the quotient, rounded to {dec} decimals.
    print(round({total} / sum({weights}), {dec}))
rows_put_in_order
    # {rows_} = {rows__} / Create a nested list named `{rows_.bare}` with the value {rows__}. / the {rows_.bare} are {rows__.items}, all in one list / let {rows_} be {rows__} / Create a list of lists {rows_} containing {rows__.items}.
    {rows_} = {rows__}
    # sort each of them by itself / Sort every inner list of {rows_} in ascending order, in place. / inside each one the numbers should go up / every one of the {rows_.bare} gets sorted, but they stay where they are / Put the numbers in each inner list of {rows_} in ascending order without creating new lists.
    for row in {rows_}:
        row.sort()
    # now the {rows_.bare} themselves: the one with the largest sum first / Sort the outer list by the sums of the inner lists in descending order. / put them in order too, by their totals, from high to low / bring {rows_} in such an order that the sums of the inner lists get smaller (or stay equal) on the way down / Arrange the inner lists of {rows_} from the largest sum to the smallest, in place.
    {rows_}.sort(key=sum, reverse=True)
    # print them line by line, each as sum: numbers with {sep_} between / For each inner list, print its sum and ":" and, after a space, its elements separated by {sep_}. / show every one on a line: the total, a colon, a blank and the numbers joined by {sep_} / one line each, with the sum in front, then ":" and the items with {sep_} in between / Output one line for each inner list: its sum, a colon, a space and its numbers separated by {sep_}.
    for row in {rows_}:
        print(f"{sum(row)}:", {sep_}.join(str(value) for value in row))
from_longest_to_shortest
    # {mat} = {rows__} / three or four queues: {mat} is {rows__} / Store the list of lists {rows__} in a variable named `{mat.bare}`. / let {mat} be {rows__} / Create a nested list named `{mat.bare}` containing {rows__.items}.
    {mat} = {rows__}
    # which queue is the {longest.bare}, which the {shortest.bare}? keep both lists / Store the inner list with most elements in `{longest.bare}` and the one with fewest in `{shortest.bare}`. / {longest} and {shortest}: the inner lists with the greatest and the least length / let {longest} be the one of the lists with the most items and {shortest} the one with the fewest / Determine which inner list of {mat} has the greatest and which has the least number of elements, and assign these two lists to {longest} and {shortest}.
    {longest} = max({mat}, key=len)
    {shortest} = min({mat}, key=len)
    # the last of the {longest.bare} one goes to the end of the {shortest.bare} one / Remove the last element of {longest} and append it to {shortest}. / whoever is at the end of {longest} changes to {shortest} and is last there / take one off the end of the former and add it to the latter / Take the last element off the list {longest} and add it to the end of the list {shortest}.
    {shortest}.append({longest}.pop())
    # print the length of every queue in {mat}, joined by {sep_} / Print the lengths of all inner lists of {mat}, in their order, separated by {sep_}. / how long are they now, one after the other? print the numbers with {sep_} between / show how many each of them has: numbers in one line, {sep_} in between / Output the number of elements of each inner list of {mat} in one line, with the separator {sep_}.
    print(*[len(row) for row in {mat}], sep={sep_})
columns_of_a_grid
    # {mat} = {grid_} / Create a nested list {mat} with the rows {grid_.and_items}. / a table has these rows: {grid_}; call it {mat} / let {mat} be {grid_} / Assign the nested list {grid_} to a variable named `{mat.bare}`.
    {mat} = {grid_}
    # turn it around so that its columns become lists: {columns} / Store the columns of {mat} as a list of lists named `{columns.bare}`. / {columns} has one list for what stands first in all rows, one for what stands second and so on / transpose it; the new nested list is called {columns} / Create a list {columns} in which the inner list with index i contains the elements with index i of all rows of {mat}.
    {columns} = [list(column) for column in zip(*{mat})]
    # the largest number of each, in a list {out} / Create a list {out} with the maximum of every column. / {out}: column by column the greatest value / now find out which number is highest in every one of the {columns.bare} and collect these in {out} / Determine the largest element of each inner list of {columns} and store these numbers in a list named `{out.bare}`.
    {out} = [max(column) for column in {columns}]
    # which of the {columns.bare} is {widest.bare} spread, with the most between its maximum and its minimum? keep its index as {widest} / Store the index of the column with the greatest difference of maximum and minimum in a variable named `{widest.bare}`. / {widest}: the index (the first on a tie) where largest minus smallest is greatest among the {columns.bare} / in which column do the numbers lie furthest apart? remember its index, from 0, in {widest} / Compute the difference of maximum and minimum for all {columns.bare} and assign the index of the first one with the largest difference to {widest}.
    {widest} = max(range(len({columns})), key=lambda i: max({columns}[i]) - min({columns}[i]))
    # print {out}, and that column with {sep_} between its numbers / Print the list {out} and, on a second line, the elements of the column with index {widest}, separated by {sep_}. / show the maxima; below them the column in question, its numbers with {sep_} in between / two lines: {out} as it is, then the numbers of column {widest} joined by {sep_} / Output {out}. On the next line, output the numbers of the inner list of {columns} that has the index {widest}, with the separator {sep_}.
    print({out})
    print(*{columns}[{widest}], sep={sep_})
filled_to_one_length
    # {mat} = {rows__} / let {mat} be the lists {rows__} / Create a list of lists named {mat} with the value {rows__}. / {rows__} is not a proper table yet; store it as {mat} / Assign the nested list {rows__} to a variable named `{mat.bare}`.
    {mat} = {rows__}
    # how long is the longest of them? call that {x} / Store the greatest length of any inner list in a variable named `{x.bare}`. / {x}: the number of items in the longest row / find out how many items a row has at most and call it {x} / Determine how many elements the longest inner list of {mat} has and assign this number to {x}.
    {x} = max(len(row) for row in {mat})
    # fill up the shorter ones with {fill_} at the end until all have this length, changing the lists themselves / Append {fill_} to every inner list until it has {x} elements. / all rows should have {x} items, so what is missing becomes {fill_} / pad each row of {mat} on the right: as often as needed, {fill_} / Extend each inner list of {mat} at its end with the number {fill_}, so that all of them have {x} elements.
    for row in {mat}:
        row += [{fill_}] * ({x} - len(row))
    # print how many {fill_} there are in the whole table and then its rows, one per line / Print the number of occurrences of {fill_} in all rows together, followed by each row on a separate line. / count {fill_} over all the rows, show the count, and after that row by row / first the number of cells that are {fill_}; then every row as a list on its own line / Output how often {fill_} occurs in {mat} in total. Then output each inner list on a separate line.
    print(sum(row.count({fill_}) for row in {mat}))
    for row in {mat}:
        print(row)
rows_that_have_it
    # {mat} = {grid_} / tickets with numbers: {mat} is {grid_} / Create a nested list called {mat}: {grid_}. / store {grid_} as {mat} / Assign the nested list {grid_} to a variable named `{mat.bare}`.
    {mat} = {grid_}
    # {in_grid} was drawn. which rows have it? the list of their indices is {out} / Store the indices of all inner lists that contain {in_grid} in a list named `{out.bare}`. / {out}: row numbers, from 0, of the rows with {in_grid} in them / look for {in_grid} in every row and note the index in {out} when it is there / Create a list {out} that contains the index of every row of {mat} in which the number {in_grid} occurs.
    {out} = [i for i, row in enumerate({mat}) if {in_grid} in row]
    # in all these rows, replace {in_grid} by {fill_} / Replace every occurrence of {in_grid} in {mat} with {fill_}. / wherever it stands, there should be {fill_} from now on / let {mat} be the same table with {fill_} in place of each {in_grid} / Create a nested list equal to {mat}, but with {fill_} instead of each {in_grid}, and assign it to {mat}.
    {mat} = [[{fill_} if value == {in_grid} else value for value in row] for row in {mat}]
    # print the first of these indices and what this row looks like now / Print the first element of {out} and the row of {mat} with that index. / show where it was found first, then this row after the change / output {out}[0], followed by the row it stands for / Output the first index in {out}, followed by the row of {mat} at this index.
    print({out}[0], {mat}[{out}[0]])
squads_on_the_board
    # {teams} = {groups_} / the {teams.bare} are {groups_.and_items}; make them one list of lists / Create a list named `{teams.bare}` with the value {groups_}. / let {teams} be {groups_} / Create a list of lists {teams} containing {groups_.items}.
    {teams} = {groups_}
    # {word_} joins the smallest one (the first of them if there are several) / Append {word_} to the inner list with the fewest elements. / add {word_} where the least are / whichever has the fewest members gets {word_} as well / Determine the first inner list of {teams} with the least number of members and append {word_} to it.
    min({teams}, key=len).append({word_})
    # how many does each have? the list {sizes} / Store the length of every inner list in a list named `{sizes.bare}`. / {sizes}: their numbers of members, in order / count the members team by team; that's the list of {sizes.bare} / Create a list {sizes} that contains the number of members of each team.
    {sizes} = [len(team) for team in {teams}]
    # print each with its number from 1, its size in square brackets and its members joined by {sep_} / For every team, print its number (starting at 1), the size in square brackets, and the members separated by {sep_}. / one line for each, for instance 1 [2] and then the two names with {sep_} between / walk through {teams} and {sizes} together and show number, [size], members; {sep_} goes between the members / Output, for each team on a separate line, its number beginning with 1, its size between square brackets and a string of its members with the separator {sep_}.
    for i, (team, size) in enumerate(zip({teams}, {sizes}), 1):
        print(i, f"[{size}]", {sep_}.join(team))
    # is anybody in there whose name has more than {name_top} characters? print True or False / Print whether any member of any team is longer than {name_top} characters. / True if some item of the inner lists has over {name_top} characters, otherwise False: print that / does one of them have a name with more than {name_top} characters? / Output True if at least one member of a team has a name of more than {name_top} characters, and False otherwise.
    print(any(len(name) > {name_top} for team in {teams} for name in team))
some_rows_are_empty
    # {mat} = {gappy_} / every evening we note the catch; {mat} is {gappy_} / Store the nested list {gappy_} in a variable named `{mat.bare}`. / let {mat} be {gappy_} / Create a nested list named `{mat.bare}` containing {gappy_.items}.
    {mat} = {gappy_}
    # the {means.bare} of all inner lists, and {fill_} for an empty one / Create a list named `{means.bare}` with the average of each inner list; for an empty list use {fill_}. / {means}: sum over number, row by row, but a row without items gives {fill_} / compute the mean of each of them and collect the {means.bare}. an empty list has none, so put {fill_} there / Compute the arithmetic mean of each inner list of {mat} and store the results in a list {means}. The mean of an empty list is taken to be {fill_}.
    {means} = [sum(row) / len(row) if row else {fill_} for row in {mat}]
    # throw the empty ones out of {mat} / Remove all empty inner lists from {mat}. / from now on {mat} has only the lists with something in them / drop what is empty, keeping the name {mat} / Create a list of those inner lists of {mat} that have at least one element and assign it to {mat}.
    {mat} = [row for row in {mat} if row]
    # print the {means.bare}, rounded to {dec} decimals and with {sep_} between, and how many lists are left / Print the elements of {means}, each rounded to {dec} decimal places, joined by {sep_}; then print the length of {mat} on a new line. / line one: all {means.bare} with round to {dec} digits and {sep_} in between. line two: the number of lists in {mat} / show every mean ({dec} decimals at most, {sep_} as separator) and, under that, what number of lists is left / Output the {means.bare}, rounded to {dec} decimal places, with the separator {sep_}; on the next line, output the number of inner lists in {mat}.
    print(*[round(mean, {dec}) for mean in {means}], sep={sep_})
    print(len({mat}))
largest_cell
    # {mat} = {grid_} / Let {mat} be a table with the rows {grid_.and_items}. / the seats sold per block are {grid_}; name it {mat} / {mat} should be {grid_} / Assign the nested list {grid_} to a variable named `{mat.bare}`.
    {mat} = {grid_}
    # all numbers in one list, without repeats and sorted: {flat} / Create a sorted list named `{flat.bare}` of the distinct elements of all inner lists. / {flat}: what occurs anywhere in {mat}, every value once, from low to high / unpack the rows, drop duplicates, sort, and store it as {flat} / Collect the numbers of all rows of {mat} without repetitions and assign them, in ascending order, to the list {flat}.
    {flat} = sorted({value for row in {mat} for value in row})
    # where is the largest of them in the table? store its row and column as {x} and {y} (if it is there twice, the first) / Find the row index {x} and the column index {y} of the first occurrence of the last element of {flat}. / look through {mat} row by row for the maximum; the first row that has it is {x}, its index in there is {y} / {x} is the index of the first row in which the greatest number stands, {y} its place within this row / Determine in which row of {mat} the largest number occurs first and at which index of this row. Store the index of the row in {x} and the index in the row in {y}.
    {x} = next(i for i, row in enumerate({mat}) if {flat}[-1] in row)
    {y} = {mat}[{x}].index({flat}[-1])
    # print the number and where it is, in the form number (row, column), both counted from 1 / Print the maximum followed by its row and column in parentheses, counting from 1. / show it, then in round brackets the row and the column with a comma and a blank between, the first being 1 / output something like 42 (1, 3): the value, and its place if counting begins at 1 / Output the largest number, a space and, in parentheses, the numbers of its row and its column, separated by a comma and a space. Rows and columns are counted from 1.
    print(f"{{flat}[-1]} ({{x} + 1}, {{y} + 1})")
"""
FUNCTIONS = r"""
token_on_a_ring
    # Write a function {f}(fields, {p}, {q}, {r}) that moves a token on a ring, whose labels are in the list fields: it begins at index {p}, moves {r} times by {q} places, and the label where it ends is returned. After the last field comes the first again. / a token goes round a list of fields. {f}(fields, {p}, {q}, {r}): from index {p} it makes {r} moves of {q} fields each, and beyond the end it goes on at the beginning; return the label it lands on / define {f} with the parameters fields, {p}, {q} and {r}, in this order; return the item of fields that is {q} times {r} places after index {p}, around the end if necessary / i need {f}(fields, {p}, {q}, {r}), which gives back the item of fields at {p} + {q} * {r}, where the index starts over at 0 after the last one / Define a function {f} with the parameters fields, {p}, {q} and {r}. It returns the element of fields which is reached from index {p} by {r} moves of {q} places each, where the element after the last one is the first.
    def {f}(fields, {p}, {q}, {r}):
        return fields[({p} + {q} * {r}) % len(fields)]
    # {labels} = {things_} / the fields have the {labels.bare} {things_.and_items} / Create a list named `{labels.bare}` with the strings {things_.items}. / let the {labels.bare} be {things_} / Assign the list {things_} to a variable named `{labels.bare}`.
    {labels} = {things_}
    # where does a token end that moves {big_} times by {k2} fields, starting at index {from_}? keep it as {x} / Call {f} for a token that makes {big_} moves of {k2} fields each on {labels} and starts at {from_}; store the result in {x}. / {x}: begin at {from_}, {big_} moves, {k2} fields each time / a token jumps {k2} fields at a time, {big_} times in all. it stood at index {from_} first; let {f} find its label, as {x} / Use {f} to determine where on the {labels.bare} a token ends which starts at index {from_} and makes {big_} moves of {k2} fields each, and assign the result to {x}.
    {x} = {f}({labels}, {from_}, {k2}, {big_})
    # another one starts at {to_} and moves only once, by {wide_}; that's {y} / Do the same for a single move of {wide_} fields from index {to_}, and store it in {y}. / {y} = label after one move by {wide_} fields if it begins at {to_}, from the function / and for a token which goes {wide_} fields just one time, with {to_} as its start? call the label {y} / Use {f} for a second token, which starts at index {to_} and makes 1 move of {wide_} fields, and assign the result to {y}.
    {y} = {f}({labels}, {to_}, {wide_}, 1)
    # print {word_} if both end on the same field, else the two with {sep_} between / Print {word_} when {x} equals {y}; otherwise print both, separated by {sep_}. / do they meet? if yes print {word_}, and if not print {x}, {sep_}, {y} / show {word_} in case of {x} being the same as {y}, and otherwise the one, {sep_}, and the other / Output {word_} if {x} and {y} are equal. Otherwise, output a string of {x} and {y} with {sep_} between them.
    print({word_} if {x} == {y} else {x} + {sep_} + {y})
swapped_copy
    # Write a function {f}({plist}, i, j) that returns a copy of {plist} in which the elements at the indices i and j are exchanged. The list itself must not change. / {f}({plist}, i, j): swap what is at i and what is at j, but in a copy, which is returned / define {f} with {plist}, i and j; it copies the list, lets the items at both indices trade places and gives the copy back / a function called {f} takes {plist} and two indices i and j, and returns a new list where those two items have changed places / Define a function {f} with the parameters {plist}, i and j. It returns a new list that has the same elements as {plist}, except that those at the indices i and j have changed places.
    def {f}({plist}, i, j):
        copied = list({plist})
        copied[i], copied[j] = copied[j], copied[i]
        return copied
    # now {g}({plist}), which uses it to exchange the first and the last item; an empty list is returned as it is / Write a function {g}({plist}) that returns the result of {f} for the first and the last index, or the list itself if it is empty. / {g} takes {plist} and swaps both ends by calling {f}. with nothing in the list it just returns it / define {g}({plist}) by means of {f}: the ends trade places, and if there are no items, {plist} comes back unchanged / Define a function {g} with the parameter {plist}, which calls {f} to exchange the first and the last element and returns the new list. If {plist} is empty, it returns {plist}.
    def {g}({plist}):
        return {f}({plist}, 0, -1) if {plist} else {plist}
    # {xs} = {words_} / Create a list {xs} that contains {words_.and_items}. / take {words_} as {xs} / let {xs} be {words_} / Assign the list {words_} to a variable named `{xs.bare}`.
    {xs} = {words_}
    # exchange index {to_} with index {from_} in it, and then the ends of that; call it {ys} / Swap the elements at {to_} and {from_} with {f}, pass the new list to {g}, and store what that returns in {ys}. / {ys}: first {f} for the indices {to_} and {from_}, then {g} on the outcome / apply both functions, {f} with {to_} and {from_} before {g}, and keep the last result as {ys} / Call {f} to exchange the elements of {xs} at the indices {to_} and {from_}, call {g} for the resulting list, and assign the final list to {ys}.
    {ys} = {g}({f}({xs}, {to_}, {from_}))
    # print the two lists below each other, {sep_} between the words / Print the elements of {xs} separated by {sep_}, and those of {ys} in the same way on the next line. / show {xs} and then {ys}, each as one line of words with {sep_} in between / line 1: {xs} joined by {sep_}; line 2: {ys} likewise / Output the words in {xs} in one line and the words in {ys} in the next, in both cases with the separator {sep_}.
    print({sep_}.join({xs}))
    print({sep_}.join({ys}))
share_within_limits
    # Write a function {f}({plist}, low, high) that returns the elements of {plist} from low to high, both limits included, as a list. / {f}({plist}, low, high): keep what lies between the two, low and high themselves are fine too, and return the list / define {f} with the parameters {plist}, low and high; only items that are at least low and at most high are in the list that it returns / a function {f} filters {plist}: nothing under low, nothing over high; the others are returned in their order / Define a function {f} with the parameters {plist}, low and high. It returns a list of those elements of {plist} that are not less than low and not greater than high.
    def {f}({plist}, low, high):
        return [value for value in {plist} if low <= value <= high]
    # next, {g}({plist}, low, high) says which share of the items that is, in percent; 0 for an empty list. it uses {f} / Write a function {g}({plist}, low, high) which calls {f} and returns the percentage of elements that lie within the limits. If the list is empty, it returns 0. / define {g} with the same parameters: the number of items {f} finds, divided by the number of all, times 100, but 0 when there are no items at all / {g} has {plist}, low and high as well, and gives back how many percent {f} lets through (nothing to count means 0) / Define a function {g} with the parameters {plist}, low and high. It returns how many percent of the elements of {plist} are in the list that {f} returns, and 0 if {plist} has no elements.
    def {g}({plist}, low, high):
        return len({f}({plist}, low, high)) / len({plist}) * 100 if {plist} else 0
    # {xs} = {uniq_} / Store the numbers {uniq_.and_items} in a list named {xs}. / let {xs} be {uniq_} / we try it with {uniq_}, in a list {xs} / Create a list named `{xs.bare}` containing {uniq_.items}.
    {xs} = {uniq_}
    # how much of {xs} is not over {high_end} and not under {low_end}? keep the percentage as {share} / Call {g} for {xs} with the upper limit {high_end} and the lower limit {low_end}, and store the result in a variable named `{share.bare}`. / {share}: percentage from {low_end} up to {high_end} / let the function find the {share.bare} of {xs} with at most {high_end} and at least {low_end} / Use {g} to compute which percentage of the elements of {xs} is between {low_end} and {high_end}, and assign it to {share}.
    {share} = {g}({xs}, {low_end}, {high_end})
    # print it with {dec} decimals and a percent sign / Print {share} with exactly {dec} decimal places, directly followed by "%". / show the {share.bare}, {dec} digits after the point, % right behind / output it as a percentage with {dec} decimals / Output {share}, rounded to {dec} decimal places and always showing all of them, with a percent sign behind it.
    print(f"{{share}:.{dec}f}%")
first_place_that_differs
    # Write a function {f}(a, b) that returns the first index at which the lists a and b differ. If one is the beginning of the other, it returns the length of the shorter one; if they are equal, it returns None. / {f}(a, b): compare two lists from the start and return the index of the first difference. no difference up to the end of the shorter one? then its length, but None when both are the same / define {f} with the lists a and b. equal lists give None; otherwise the index where they begin to be unlike, which is the shorter length in case one list just goes on / a function {f} of a and b is to find where two lists go apart: None for equal ones, else the first index with different items, or the length of the shorter if that has none / Define a function {f} with two lists a and b as parameters. It returns None if they are equal, and otherwise the smallest index at which their elements are different; if there is no such index, it returns the length of the shorter list.
    def {f}(a, b):
        if a == b:
            return None
        different = (i for i, (left, right) in enumerate(zip(a, b)) if left != right)
        return next(different, min(len(a), len(b)))
    # {xs} = {uniq_} / Create a list {xs} with the elements {uniq_.and_items}. / {xs} shall be {uniq_} / store {uniq_} as {xs} / Assign the list {uniq_} to a variable named `{xs.bare}`.
    {xs} = {uniq_}
    # {ys} is the same except that {fill_} was added at the end / Create a list {ys} that has all elements of {xs} and, after them, {fill_}. / copy {xs} to {ys} with {fill_} as one more item / {ys}: everything in {xs}, followed by {fill_} / Create a list named `{ys.bare}` which consists of the elements of {xs} and {fill_} as its last element.
    {ys} = [*{xs}, {fill_}]
    # at which index do they begin to differ? keep it in {at}, then put {any_} at index {from_} of {xs} / Store the result of {f} for {xs} and {ys} in {at}; after that, set the element of {xs} with index {from_} to {any_}. / first {at} = what the function says about the two lists; then {any_} takes the place of item {from_} in {xs} / let {f} compare {xs} to {ys} and call the answer {at}. only then change {xs}: {any_} at index {from_} / Call {f} with {xs} and {ys} and assign the result to {at}. Then replace the element of {xs} at index {from_} by {any_}.
    {at} = {f}({xs}, {ys})
    {xs}[{from_}] = {any_}
    # print the old answer and the new one / Print {at} and the value that {f} returns for the two lists now. / show {at}, then what comes out if they are compared again / how about now? print {at} and after it the present result of {f} / Output {at}, and then the result of calling {f} once more with {xs} and {ys}.
    print({at}, {f}({xs}, {ys}))
enough_after_how_many
    # Write a function {f}({plist}, {plim}) that returns how many elements of {plist}, taken from the start, are needed for a sum of at least {plim}. If the whole list is not enough, it returns None. / {f}({plist}, {plim}): add up from the beginning and return the number of items it took to reach {plim} or more; None if that never happens / define {f} with {plist} and {plim}. item after item is added, and as soon as the sum is no longer below {plim}, the count of items so far is returned; None is returned if the items run out before / how many from the front does it take until the total is {plim} or above? a function {f}({plist}, {plim}) should return that, or None if all together are too little / Define a function {f} with the parameters {plist} and {plim}. It returns the smallest number of elements at the beginning of {plist} whose sum is greater than or equal to {plim}, and None if the sum of all elements is less.
    def {f}({plist}, {plim}):
        for count, total in enumerate(accumulate({plist}), 1):
            if total >= {plim}:
                return count
        return None
    # how many of {pos_} are needed for {pos_part}? keep it as {x} / Call {f} with the list {pos_} and the target {pos_part}, and store the result in a variable named `{x.bare}`. / to get to {pos_part} with {pos_.and_items}: {x} is what the function says / {x} = {f} for a target of {pos_part} and the numbers {pos_} / Use {f} to determine how many elements of {pos_} make a sum of {pos_part} or more, and assign the result to {x}.
    {x} = {f}({pos_}, {pos_part})
    # and for {pos2_over}, out of {pos2_}? call it {y} / Now determine how many elements of {pos2_} are needed to reach {pos2_over}, and store the answer in {y}. / {y}: the same for a goal of {pos2_over} with the numbers {pos2_} / take {pos2_} next, which should reach {pos2_over}; store what comes back as {y} / Call {f} with the list {pos2_} and the target {pos2_over}, and store the result in a variable named `{y.bare}`.
    {y} = {f}({pos2_}, {pos2_over})
    # print {x}, and for {y} either the number or {word_} if there is none / Print {x} and {y} on separate lines, but {word_} in place of {y} if that is None. / show the first answer; below, show the second, with {word_} standing for None / two lines: {x}, then {y} (if it is None, print {word_}) / Output {x}. On the next line output {y}, or, if {y} is None, {word_}.
    print({x})
    print({word_} if {y} is None else {y})
boxes_by_function
    # Write a function {f}({plist}, {pn}) that splits {plist} into consecutive lists of {pn} elements and returns them in a list; elements that do not fill a complete list at the end are left out. / {f}({plist}, {pn}) packs {pn} items each into lists and returns those. only full ones: a rest at the end is dropped / define {f} with {plist} and {pn}: a list of slices, every one exactly {pn} items long, is returned, and what remains is ignored / i need {f}({plist}, {pn}). as many complete pieces of {pn} items as possible, in order, as a list of lists; no shorter one at the end / Define a function {f} with the parameters {plist} and {pn}. It returns a list of lists, each of which contains the next {pn} elements of {plist}. If fewer than {pn} elements remain at the end, they are not used.
    def {f}({plist}, {pn}):
        return [{plist}[i:i + {pn}] for i in range(0, len({plist}) - {pn} + 1, {pn})]
    # {g}({plist}, {pn}) should return the sums of these pieces / Write a function {g}({plist}, {pn}) that returns a list with the sum of each list that {f} makes. / define {g} with the same two parameters; it calls {f} and returns one sum per piece / with {f}, write {g}({plist}, {pn}): a list that has, for every full piece, what its items add up to / Define a function {g} with the parameters {plist} and {pn}. It calls {f} with them and returns a list of the sums of the inner lists.
    def {g}({plist}, {pn}):
        return [sum(part) for part in {f}({plist}, {pn})]
    # {xs} = {ints_} / Store the list {ints_} in {xs}. / let {xs} be {ints_}, sales per day / {xs} has the items {ints_.and_items} / Create a list named `{xs.bare}` containing {ints_.items}.
    {xs} = {ints_}
    # the sums for pieces of {k} are {ys} / Call {g} for {xs} and a size of {k}, and store the list in {ys}. / {ys}: {k} days together, by {g} / add up {k} at a time with the function and name the list {ys} / Use {g} to add up the elements of {xs} in groups of {k}, and assign the list of sums to {ys}.
    {ys} = {g}({xs}, {k})
    # print the sums with {sep_} between and how many items were left out / Print the elements of {ys} separated by {sep_}; then print the number of elements of {xs} that are in no piece. / show {ys}, {sep_} in between, and on the next line what remains when the length of {xs} is divided by {k} / line 1: the sums, with {sep_} as separator. line 2: how many items did not fill a piece / Output the elements of {ys} with the separator {sep_}. On the next line output the remainder of the length of {xs} divided by {k}.
    print(*{ys}, sep={sep_})
    print(len({xs}) % {k})
counted_from_the_end
    # Write a function {f}({plist}, {pn}, other) that returns the element of {plist} in position {pn} from the end (1 is the last element), or other if the list has fewer than {pn} elements. / {f}({plist}, {pn}, other): the {pn}-th item, counted backwards from the end with 1 for the last; too short a list gives other / define {f} with {plist}, {pn} and other. counting from the end, 1 being the last, it returns item number {pn}, and when there are not so many items, other / from the back of {plist}, which item has number {pn}? the function {f}({plist}, {pn}, other) returns it, and other in case the list is shorter than that / Define a function {f} with the parameters {plist}, {pn} and other. It returns the element of {plist} that is in position {pn} when counting backwards from the last element, which has position 1. If there is no such element, it returns other.
    def {f}({plist}, {pn}, other):
        return {plist}[-{pn}] if {pn} <= len({plist}) else other
    # {ws} = {words_} / Create a list of strings {ws} with {words_.and_items} in it. / let {ws} be {words_} / the last calls were {words_}, named {ws} / Create a list named `{ws.bare}` containing {words_.items}.
    {ws} = {words_}
    # what is number {k} from the end? {word_} if there is no such item; store it in {x} / Call {f} for {ws}, with {word_} as the replacement and {k} as the position, and store the result in {x}. / {x}: {k} from behind, or else {word_}, by the function / let {f} look up the {k.th} from the end of {ws}; without one, {x} should be {word_} / Use {f} to find the element in position {k} from the end of {ws}, or {word_} if it does not exist, and assign it to {x}.
    {x} = {f}({ws}, {k}, {word_})
    # and number {wide_}, in {y}, with {word2_} if it is missing / Do the same for position {wide_} with {word2_} as the replacement; the variable is {y}. / {y} is the one in place {wide_} from the end, {word2_} if {ws} is too short / same for {wide_}, as {y}; the word for "not there" is {word2_} this time / Use {f} to find the element in position {wide_} from the end of {ws}, or {word2_} if it does not exist, and assign it to {y}.
    {y} = {f}({ws}, {wide_}, {word2_})
    # print a line with both: {x} first, in capitals, then {y}, in quotation marks / Print {x} in upper case, followed by {y} enclosed in double quotes. / show {x} all in capital letters, and behind it {y} between two " signs / output both, the first in capitals and the second with a " on either side / Output {x} in capital letters and {y} between double quotation marks.
    print({x}.upper(), f'"{{y}}"')
cut_or_filled
    # Write a function {f}({plist}, {pn}, filler) that returns a list with exactly {pn} elements: a longer {plist} is cut off at the end, a shorter one is filled up with filler. / {f}({plist}, {pn}, filler) makes a list of {pn} items out of {plist}. too long: leave out what comes after; too short: append filler as often as needed / define {f} with {plist}, {pn} and filler; the first {pn} items are returned, and where there are not enough, filler comes after them until there are / whatever the length of {plist}, the function {f}({plist}, {pn}, filler) returns {pn} items: its first ones, and then filler if something is missing / Define a function {f} with the parameters {plist}, {pn} and filler. It returns a list of the first {pn} elements of {plist}. If {plist} has fewer elements, filler is added at the end until there are {pn}.
    def {f}({plist}, {pn}, filler):
        return ({plist} + [filler] * {pn})[:{pn}]
    # {mat} = {rows__} / Create a nested list {mat} with the value {rows__}. / {rows__} is what {mat} holds / let {mat} be {rows__} / Assign the nested list {rows__} to a variable named `{mat.bare}`.
    {mat} = {rows__}
    # bring every row to {k2} items with it, using {fill_} where one is missing / Replace each inner list of {mat} by the result of {f} for the filler {fill_} and a length of {k2}. / all rows of {mat} should have {k2} items; {fill_} is the filler. call {f} for each / let {mat} be a list of what {f} makes of its rows, with {fill_} to fill up and {k2} as the size / Call {f} for each inner list of {mat} with a length of {k2} and the filler {fill_}, and assign the list of the results to {mat}.
    {mat} = [{f}(row, {k2}, {fill_}) for row in {mat}]
    # add up the columns: a list {sums} / Compute the sum of every column of {mat} and store the sums in a list named `{sums.bare}`. / {sums}: all first items together, all second ones together and so on / now that they are equally long, get the {sums.bare} of what stands below each other / Add up the elements of {mat} at each index and store these totals of the columns, from the first to the last, in a list named `{sums.bare}`.
    {sums} = [sum(column) for column in zip(*{mat})]
    # print each of the {sums.bare} in a field {wide_} wide, flush right, in one line / Print the {sums.bare} in a single line, each right-aligned to a width of {wide_} characters, with nothing between the fields. / one line, every number at the right of {wide_} places / show all of {sums} in one row; pad each on the left with blanks to {wide_} characters / Output all {sums.bare} in one line, where each number is right-aligned in a field of {wide_} characters.
    print("".join(f"{value:{wide_}}" for value in {sums}))
"""
for table_ in (NEIGHBOURS, POSITIONS, ORDER, ROWS, FUNCTIONS):
    stories(d, with_imports(table_, IMPORTS), SLOTS)
