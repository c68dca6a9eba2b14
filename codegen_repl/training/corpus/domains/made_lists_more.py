"""Short everyday stories on rows, tables and several lists that belong together, one small step at a time."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.made_lists import some
from codegen_repl.training.corpus.draws import choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import middle
from codegen_repl.training.corpus.words import CATEGORIES, made_up

d = Domain("made_lists_more", weight=36)

SCALES = ((0, 30), (1, 50), (-30, 30), (10, 500), (-99, 99), (1000, 9999), (5, 120))
KINDS = ("fruit", "animal", "color", "food", "thing", "city", "country")
CHORES = ("dishes", "Laundry", "shopping", "call mom", "GYM", "homework", "water plants", "pay rent")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "HOLIDAY", "day 8")


def distinct(rng: Random, low: int = 5, high: int = 9) -> list[int]:
    """Different whole numbers of one size."""
    return rng.sample(range(*rng.choice(SCALES)), rng.randint(low, high))


def signed(rng: Random) -> list[int]:
    """Whole numbers on both sides of zero, but no zero."""
    high = rng.choice((6, 12, 40, 300))
    found = [rng.choice((-1, 1)) * rng.randint(1, high) for _ in range(rng.randint(5, 9))]
    found[:2] = [abs(found[0]), -abs(found[1])]
    rng.shuffle(found)
    return found


def zeros(rng: Random) -> list[int]:
    """Whole numbers with some zeros among them."""
    found = [rng.choice((0, rng.randint(1, 9), rng.randint(-20, 80))) for _ in range(rng.randint(5, 9))]
    return [*found[:2], 0, *found[2:], rng.randint(1, 30)]


def positives(rng: Random) -> list[int]:
    """Whole numbers above zero, not all the same."""
    high = rng.choice((9, 40, 100, 600))
    found = [*(rng.randint(1, high) for _ in range(rng.randint(4, 8))), high + rng.randint(1, 9)]
    rng.shuffle(found)
    return found


def decimals(rng: Random) -> list[float]:
    """Decimal numbers of one size."""
    low, high = rng.choice(((-10.0, 30.0), (0.0, 5.0), (0.0, 100.0), (15.0, 40.0)))
    return [round(rng.uniform(low, high), rng.choice((1, 1, 2))) for _ in range(rng.randint(4, 8))]


def some_words(rng: Random, low: int = 5, high: int = 8) -> list[str]:
    """Different words of several spellings."""
    return list(dict.fromkeys(some(rng) for _ in range(rng.randint(low, high) + 1)))


def people(rng: Random, low: int = 4, high: int = 7) -> list[str]:
    """Different first names, at times one of them made up or in capitals."""
    found = rng.sample(CATEGORIES["person"], rng.randint(low, high))
    roll = rng.random()
    if roll < 0.2:
        return [made_up(rng, 2).capitalize(), *found[1:]]
    return [w.upper() for w in found] if roll < 0.3 else found


def kind(rng: Random, low: int = 5, high: int = 8) -> list[str]:
    """Different things of one kind."""
    return rng.sample(CATEGORIES[rng.choice(KINDS)], rng.randint(low, high))


def table(rng: Random) -> list[list[int]]:
    """Rows of the same length, three to five of them."""
    low, high = rng.choice(((0, 9), (1, 30), (-9, 9), (10, 99)))
    width = rng.randint(3, 4)
    return [[rng.randint(low, high) for _ in range(width)] for _ in range(rng.randint(3, 5))]


def ragged(rng: Random) -> list[list[int]]:
    """Inner lists of different lengths, none of them empty."""
    low, high = rng.choice(((0, 9), (1, 20), (-9, 9), (10, 99)))
    return [[rng.randint(low, high) for _ in range(rng.randint(1, 4))] for _ in range(rng.randint(3, 5))]


def seats(rng: Random) -> list[list[int]]:
    """Rows of zeros and ones."""
    width = rng.randint(3, 5)
    return [rng.choices((0, 1), k=width) for _ in range(rng.randint(3, 4))]


def week(rng: Random) -> list[list[str]]:
    """Some days with the same number of lessons."""
    pool = rng.sample(CATEGORIES["subject"], 5)
    width = rng.randint(3, 4)
    return [rng.sample(pool, width) for _ in range(rng.randint(3, 5))]


def boxes(rng: Random) -> list[list[str]]:
    """Boxes with two or three words each."""
    pool = iter(some_words(rng, 18, 18) + kind(rng, 5, 5))
    return [[next(pool) for _ in range(rng.randint(2, 3))] for _ in range(rng.randint(3, 4))]


def pairs(rng: Random) -> list[tuple[str, int]]:
    """Names with different numbers."""
    who = people(rng, 4, 6) if rng.random() < 0.6 else kind(rng, 4, 6)
    return list(zip(who, rng.sample(range(*rng.choice(SCALES)), len(who)), strict=True))


def spans(rng: Random) -> list[tuple[int, int]]:
    """Starts and ends."""
    starts = rng.sample(range(rng.choice((24, 60, 300))), rng.randint(3, 5))
    return [(start, start + rng.randint(1, 12)) for start in starts]


def marked(rng: Random) -> list[list[Any]]:
    """A name and some marks in each row."""
    return [[who, *(rng.randint(1, 20) for _ in range(rng.randint(2, 4)))] for who in people(rng, 3, 4)]


def beside(values: list[Any], low: int = 0, high: int = 99) -> list[int]:
    """As many different numbers as there are values, the same ones for the same values."""
    rng = Random(repr(values))
    top = rng.choice((low + len(values) + 3, high, high))
    return rng.sample(range(low, top + 1), len(values))


def flags(values: list[Any]) -> list[bool]:
    """As many truth values, both of them among these."""
    rng = Random(repr(values))
    found = [True, False, *(rng.random() < 0.5 for _ in values[2:])]
    rng.shuffle(found)
    return found


def twice(values: list[Any]) -> list[Any]:
    """The values and then some of them again, in another order."""
    return [*values, *Random(repr(values)).sample(values[:3], 3)]


def pick(values: Any) -> Any:
    """One of the values, always the same one of the same values."""
    return Random(repr(values)).choice(list(values))


def changed(values: list[Any], pool: list[Any]) -> list[Any]:
    """The same values with some of them replaced by others of the pool."""
    rng = Random(repr((values, pool)))
    return [v if rng.random() < 0.6 else rng.choice(pool) for v in values]


NAMES = """
    names=names/players/guests/members scores=scores/points/results ages temps=temperatures/readings
    seats=seats/hall free=free/empty top=top/leaders places=places/ranks plan=timetable/plan/schedule
    flat left=left/front right=right/back before after signs peaks=peaks/tops highs=highs/records
    mean=mean/average gaps=distances/deviations total count=count/tally largest=largest/biggest
    scaled=scaled/percentages rest key_list=key/solution answers=answers/given wrong=wrong/mistakes
    prefix=prefix/beginning pairs=pairs/entries order=order/ranking inside=inside/allowed outside
    done=done/finished tasks=tasks/chores/jobs first last middle columns=columns/cols
    boxes=boxes/drawers/crates sums=sums/totals long=long/big votes=votes/ballots counts=counts/tallies
    days=days/weekdays prices=prices/costs goods=goods/things labels=labels/grades tickets=tickets/pot
    rows=rows/table red blue ours theirs spans board lengths
"""
SLOTS: dict[str, Any] = {
    # obvious names, as the nouns say them
    **{n.split("=")[0]: exact(*n.split("=")[-1].split("/")) for n in NAMES.split()},
    # names that have to be told
    "xs": new("list"),
    "ys": new("list"),
    "ws": new("words"),
    "vs": new("words"),
    "mat": new("matrix"),
    "out": new("result"),
    "x": new("int"),
    "thing": new("item", "thing", "found", "dearest", "pick", "article"),
    "flag": new("bool"),
    "who": new("leader", "who", "person", "champion", "somebody"),
    "text": new("str"),
    "f_clip": new("clip", "limited", "keep_between", "clamp_all", "bound", kind="function"),
    "f_after": new("after", "behind", "items_after", "tail_from", kind="function"),
    "f_rank": new("rank", "place_of", "find_place", "rank_of", kind="function"),
    # what stands in the words
    "distinct_": sampled("list[int]", distinct),
    "signed_": sampled("list[int]", signed),
    "zeros_": sampled("list[int]", zeros),
    "positives_": sampled("list[int]", positives),
    "decimals_": sampled("list[float]", decimals),
    "words_": sampled("list[str]", some_words),
    "people_": sampled("list[str]", people),
    "kind_": sampled("list[str]", kind),
    "chores_": sampled("list[str]", lambda r: r.sample(CHORES, r.randint(3, 6))),
    "weekdays_": sampled("list[str]", lambda r: r.sample(DAYS, r.randint(4, 6))),
    "table_": sampled("list[list[int]]", table),
    "ragged_": sampled("list[list[int]]", ragged),
    "seats_": sampled("list[list[int]]", seats),
    "week_": sampled("list[list[str]]", week),
    "boxes_": sampled("list[list[str]]", boxes),
    "pairs_": sampled("list[tuple[mixed]]", pairs),
    "marked_": sampled("list[list[mixed]]", marked),
    "sorted_": sampled("list[int]", lambda r: sorted(distinct(r, 5, 8))),
    "extra_": sampled("str", some),
    "other_": sampled("str", some),
    "subject_": choice("Latin", "chess", "free time", "SWIMMING", "singing", "lab work", "none"),
    "joiner_": choice("-", ", ", " ", "/", " | ", "+", "; ", " > "),
    "digits_": sampled("list[str]", lambda r: [str(v) for v in distinct(r, 4, 6)]),
    "twice_": sampled("list[str]", lambda r: twice(some_words(r, 3, 5))),
    "three_": sampled("list[int]", lambda r: distinct(r, 2, 3)),
    "least_": integer(4, 6),
    "spans_": sampled("list[tuple[int]]", spans),
    "empty_": choice(".", "-", "_", "0", "~"),
    "sign_": choice("X", "O", "#", "*", "@", "K"),
    "limit_": integer(3, 25),
    "goals_": sampled("list[int]", lambda r: r.choices(range(5), k=r.randint(3, 7))),
    "k": integer(2, 3),
    "i": integer(0, 2),
    "j": integer(0, 2),
    "n": integer(2, 4),
    "places_": integer(2, 3),
    "fill_": choice(0, 0, -1, 1, 99, 7),
    "new_": integer(-50, 150),
    "plus_": integer(2, 40),
    # values that depend on the ones above
    "goals_b": derived(lambda s: Random(repr(s.goals_)).choices(range(5), k=len(s.goals_))),
    "points_": derived(lambda s: beside(s.people_)),
    "years_": derived(lambda s: beside(s.people_[::-1], 4, 90)),
    "cost_": derived(lambda s: beside(s.kind_, 2, 60)),
    "few_": derived(lambda s: [v % 4 + 1 for v in beside(s.people_)]),
    "done_": derived(lambda s: flags(s.chores_)),
    "degrees_": derived(lambda s: beside(s.weekdays_, -9, 38)),
    "years_mid": derived(lambda s: middle(s.years_)),
    "low_": derived(lambda s: sorted(s.distinct_)[1]),
    "high_": derived(lambda s: sorted(s.distinct_)[-2]),
    "in_people": derived(lambda s: pick(s.people_)),
    "in_kind": derived(lambda s: pick(s.kind_[1:-1])),
    "answers_": derived(lambda s: changed(s.kind_, s.kind_)),
    "who_new": choice("Zelda", "Otto", "Maja", "Igor B", "Ms Lee", "ADA", "Zuzu", "Bo"),
    "idx_": derived(lambda s: Random(repr(s.words_)).sample(range(len(s.words_)), 3)),
    "points_mid": derived(lambda s: middle(s.points_)),
    "years_top": derived(lambda s: sorted(s.years_)[-2]),
    "again_": derived(lambda s: pick(s.twice_[:3])),
    "votes_": derived(lambda s: [v % len(s.people_) for v in beside([*s.people_, 1, 2, 3])]),
}

FIRST = r"""
seats_in_rows
    # {seats} = {seats_} / the {seats.bare} of a small cinema, row by row, 1 for taken and 0 for free: {seats_} / let {seats} be {seats_}, where 1 means taken / store the rows {seats_} in a list named {seats} / {seats} has a list for each row, with a 0 wherever nobody sits: {seats_}
    {seats} = {seats_}
    # somebody sits down in the row with index {i}, on seat {j} (also counted from 0) / set the seat at row index {i} and column index {j} to 1 / row {i}, seat {j}, both from 0: that one is taken now / put a 1 at index {j} of the inner list at index {i} / mark {seats}[{i}][{j}] as taken
    {seats}[{i}][{j}] = 1
    # count the zeros of each row in a list {free} / {free} is a list which tells for every row how many 0s are in it / how many seats does each row still have? collect these counts in {free} / let {free} hold, row after row, the number of zeros / for every inner list, count its zeros; the list of counts is called {free}
    {free} = [row.count(0) for row in {seats}]
    # print the index of the row with the most of them / which row has the most zeros? print its index, the first one on a tie / show where in {free} its maximum stands / output the index of the largest count / print the position, from 0, of the greatest number in that list
    print({free}.index(max({free})))
lessons_of_the_week
    # {plan} = {week_} / the {plan.bare} has one list a day: {week_} / let {plan} be the list of lists {week_} / school days look like this, save them as {plan}: {week_} / initialize a variable named {plan} with {week_}
    {plan} = {week_}
    # replace lesson {j} of day {i} by {subject_}, both counted from 0 / on the day at index {i}, the lesson at index {j} becomes {subject_} / put {subject_} at index {j} of the inner list with index {i} / day index {i}, lesson index {j}: from now on that is {subject_} / {subject_} takes the place of what stands at index {j} in row {i} of the {plan.bare} (rows count from 0)
    {plan}[{i}][{j}] = {subject_}
    # make a list {first} of the lesson that comes first on each day / {first} holds the item at index 0 of every day / collect the opening lesson of all the days in a list named {first} / what does each day begin with? put that in a list {first} / take the first entry of every inner list, as {first}
    {first} = [day[0] for day in {plan}]
    # print the last day joined by {joiner_}, then the list {first} / show the lessons of the final day with {joiner_} between them and, on the next line, {first} / first print the last inner list as one string, separated by {joiner_}; below it print {first} / join what the last day has with {joiner_} and print it, then print the first lessons
    print({joiner_}.join({plan}[-1]))
    print({first})
place_of_each
    # {names} = {people_} / the {names.bare} are {people_} / store {people_} as {names} / let {names} be {people_} / in the race were {people_.and_items}; call the list {names}
    {names} = {people_}
    # and their {scores.bare}, in the same order, are {points_} / {scores} = {points_} / they got these {scores.bare}: {points_} / a second list {scores} belongs to it: {points_} / put {points_.and_items} in a list {scores}
    {scores} = {points_}
    # the place of each is 1 plus how many of the {scores.bare} are higher. make the list {places} / get the {places.bare}: for each of the {scores.bare}, count the greater ones and add 1 / {places} tells for every item of {scores} how many are above it, plus one / compute a list {places} in which the highest of the {scores.bare} gets 1, the next 2 and so on, from the number of better ones / for each score, one more than the number of {scores.bare} that beat it: these are the {places.bare}
    {places} = [1 + sum(other > score for other in {scores}) for score in {scores}]
    # print every name with the place after a colon and a space, a line each / show lines like "name: place" / for each of the {names.bare} print the name, ": " and the place / go through both lists together and print name and place with ": " in between / one line per name: the name, a colon, a space, the place
    for name, place in zip({names}, {places}):
        print(f"{name}: {place}")
top_three_of_pairs
    # {pairs} = {pairs_} / here are the {pairs.bare}, a word and a number each: {pairs_} / let {pairs} be {pairs_} / store the list of tuples {pairs_} in {pairs} / create a list named {pairs} with these tuples: {pairs_.items}
    {pairs} = {pairs_}
    # sort them by the number, largest first, as {order} / {order} has the {pairs.bare} from the highest second item to the lowest / let {order} be a copy of the list that is sorted by the second part of each tuple in descending order / arrange the tuples by their number, beginning with the greatest, in a new list {order} / bring the {pairs.bare} into {order}: whoever has the bigger number comes earlier
    {order} = sorted({pairs}, key=lambda pair: pair[1], reverse=True)
    # the first {k} of them are the {top.bare} / keep only the {k} at the front, in a list {top} / {top} is a list of the {k.word} best / take the first {k.word} tuples of {order} as {top} / cut {order} after {k} items and call that {top}
    {top} = {order}[:{k}]
    # print only the words of these, joined by {joiner_} / show the first part of each with {joiner_} between them / the names in {top}, separated by {joiner_}: print them / print the words without the numbers, with {joiner_} in between / output the first item of every tuple in {top} as one string, joined with {joiner_}
    print({joiner_}.join(name for name, _ in {top}))
owner_of_the_maximum
    # {goods} = {kind_} / there are {kind_} to choose from, the {goods.bare} / let {goods} be {kind_} / keep {kind_.items} in a list named {goods}
    {goods} = {kind_}
    # {prices} = {cost_} / the {prices.bare} are {cost_} / they come with these {prices.bare}, one for each: {cost_} / a list {prices} has their numbers: {cost_} / let {prices} be {cost_}, in the same order as the {goods.bare}
    {prices} = {cost_}
    # find the index {x} of the largest number / {x} is where the maximum of {prices} stands / at which index of {prices} is the biggest value? call it {x} / look for the highest of the {prices.bare} and remember its index as {x} / store the position (from 0) of the greatest of the {prices.bare} in a variable named {x}
    {x} = {prices}.index(max({prices}))
    # which of the {goods.bare} is that? call it {thing} / {thing} is the item of {goods} at this index / let {thing} be what stands at the same place in {goods} / take the one of the {goods.bare} that belongs to it, as {thing} / look up index {x} in {goods} and keep the item as {thing}
    {thing} = {goods}[{x}]
    # print it in capitals and then its number / show {thing} in upper case, followed by the item of {prices} with index {x} / output {thing}, all letters large, and the number that belongs to it / print the word in capital letters and, behind it, the largest of the {prices.bare}
    print({thing}.upper(), {prices}[{x}])
old_enough
    # {names} = {people_} / the {names.bare} are {people_} / make a list {names} with {people_.and_items} / let {names} be {people_} / we have {people_} as our {names.bare}
    {names} = {people_}
    # their {ages.bare} are {years_}, in this order / {ages} = {years_} / store {years_} in {ages} / a list {ages} says how old each of them is: {years_} / the {ages.bare} that belong to them: {years_}
    {ages} = {years_}
    # keep the {names.bare} of those aged {years_mid} or more in a list {inside} / {inside} are the {names.bare} with at least {years_mid} in {ages} / whoever is {years_mid} or older goes into the list {inside} / make {inside}, a list of all the {names.bare} whose age is not below {years_mid} / who is at least {years_mid}? that list of {names.bare} is called {inside}
    {inside} = [name for name, age in zip({names}, {ages}) if age >= {years_mid}]
    # print them with {joiner_} between, and after that how many of the {names.bare} were left out / show {inside} joined by {joiner_} and then the number of those who are not in it / print the list as a string with {joiner_} in between, followed by the count of the others / output one string of these, {joiner_} between two of them, and the number of {names.bare} that did not make it
    print({joiner_}.join({inside}), len({names}) - len({inside}))
indices_over_a_limit
    # {xs} = {distinct_} / let {xs} be {distinct_} / the list {xs} is {distinct_} / store the values {distinct_.and_items} in {xs} / initialize a list named {xs} with {distinct_}
    {xs} = {distinct_}
    # list the indices of all items greater than {low_}, as {ys} / {ys} has the positions (from 0) at which {xs} is above {low_} / at which indices are there more than {low_}? put them in {ys} / collect in a list {ys} every index whose value exceeds {low_} / find where in {xs} the numbers over {low_} are and save these indices as {ys}
    {ys} = [i for i, v in enumerate({xs}) if v > {low_}]
    # the last of these indices is {x} / {x} is the item at the end of {ys} / store the final index in {x} / take the last one of them as {x} / let {x} be the largest index in there, which is at the end
    {x} = {ys}[-1]
    # print the indices, and everything in {xs} up to and including index {x} / show {ys} and then the part of {xs} that ends with index {x} / output {ys} and the items of {xs} from the start through index {x} / print the list of indices, then the beginning of {xs}, the item at {x} being the last one of it
    print({ys}, {xs}[:{x} + 1])
flatten_the_rows
    # {mat} = {ragged_} / let {mat} be {ragged_} / store the nested list {ragged_} as {mat} / {mat} holds these lists: {ragged_.items} / create a variable named {mat} with the value {ragged_}
    {mat} = {ragged_}
    # put all the numbers in one list {flat}, row after row / flatten it and name the list {flat} / {flat} has every number of the inner lists, in the same order / make one plain list {flat} out of the lists in {mat} / remove the nesting: the numbers of {mat} one after the other are {flat}
    {flat} = [v for row in {mat} for v in row]
    # now every number in {flat} gets {plus_} more / add {plus_} to each item of {flat} / increase all of these numbers by {plus_} and keep the list's name / {flat} becomes the list of its items plus {plus_} / raise each of them by {plus_}
    {flat} = [v + {plus_} for v in {flat}]
    # print the number of rows, the number of items in {flat} and their sum / show how many lists {mat} has, how many items {flat} has, and the sum of {flat} / output three things: the length of {mat}, the length of {flat}, the total of {flat} / how many rows are there, how many numbers, and what do the numbers of {flat} add up to? print it in this order
    print(len({mat}), len({flat}), sum({flat}))
halves_compared
    # {xs} = {distinct_} / the list {xs} is {distinct_} / let {xs} be the numbers {distinct_.items}, as a list / define {xs} as {distinct_}
    {xs} = {distinct_}
    # cut it in the middle: {left} and {right}; with an odd length the second half is longer / the first half is {left} and the second {right}, which gets the item in the middle if there is one / split the list into {left} and {right}, half the items (rounded down) in the first / divide {xs} in two: {left} has the first half of the items, rounded down, {right} the others / halve {xs} into {left} and {right}; if the number of items is odd, the extra one goes to {right}
    half = len({xs}) // 2
    {left}, {right} = {xs}[:half], {xs}[half:]
    # which of the two has the larger sum? keep the truth value that it is {left} in {flag} / {flag} says whether {left} adds up to more than {right} / let {flag} be True if the sum of {left} is greater than the sum of {right}, else False / compare their sums: is that of {left} larger? store the answer in {flag}
    {flag} = sum({left}) > sum({right})
    # put the halves together again in the opposite order, as {out} / {out} is {right} followed by {left} / join them the other way round, {right} first, and call the list {out} / the second half, then the first: that's {out} / let {out} be the concatenation of {right} and {left}
    {out} = {right} + {left}
    # print {out} and {flag} / show the new list, then the truth value / output the list followed by {flag} / print that list as well as whether {left} had more / now print both, the joined list first, then {flag}
    print({out}, {flag})
cut_at_an_item
    # {ws} = {kind_} / let {ws} be {kind_} / the stops of the line are {kind_}; call them {ws} / a list {ws} is made of {kind_.and_items}
    {ws} = {kind_}
    # find the index of {in_kind} and store it in {x} / {x} is the position of {in_kind}, counted from 0 / where does {in_kind} stand in {ws}? keep the index as {x} / let {x} be the index at which {in_kind} is found / look up {in_kind} in the list; {x} shall be its index
    {x} = {ws}.index({in_kind})
    # everything ahead of it is {before}, everything behind it is {after} / split there: {before} gets the items up to it, {after} those that follow, itself in neither / let {before} be the items in front of index {x} and {after} the ones past it / cut the list around it into {before} and {after}, without the item itself / make two lists, {before} with what comes earlier than {in_kind} and {after} with what comes later
    {before}, {after} = {ws}[:{x}], {ws}[{x} + 1:]
    # print how many there are in front and how many behind / show the lengths of {before} and {after} / output the two lengths, that of {before} first / how long are the two parts? print both numbers in order / print len of {before}, then len of {after}
    print(len({before}), len({after}))
changes_of_sign
    # {xs} = {signed_} / let {xs} be {signed_} / a list {xs} of gains and losses: {signed_} / gains and losses are {signed_.and_items}; the list is {xs} / store {signed_} under the name {xs}
    {xs} = {signed_}
    # make a list {signs} with 1 for each positive item and -1 for any other / {signs} has a 1 where {xs} is above zero and a -1 where it isn't / replace the numbers by 1 (greater than 0) or -1 (else) in a new list {signs} / turn every item into 1 if it is positive, otherwise into -1, and call the list {signs} / the {signs.bare}: 1 for a positive number, -1 for the rest
    {signs} = [1 if v > 0 else -1 for v in {xs}]
    # count how often two neighbours differ, as {x} / how many times does the sign change from one item to the next? call it {x} / {x} is the number of places where an item of {signs} is not equal to the one after it / let {x} be how many neighbouring {signs.bare} are unequal / go over neighbours in {signs} and count the pairs that are not the same; the count is {x}
    {x} = sum(a != b for a, b in zip({signs}, {signs}[1:]))
    # print {x} and the sum of {signs} / show the number of changes, followed by what the {signs.bare} add up to / output {x}, then the total of {signs} / print the count, and after it the sum of the list of ones and minus ones
    print({x}, sum({signs}))
peaks_between_neighbours
    # {temps} = {distinct_} / the {temps.bare} are {distinct_} / let {temps} be {distinct_} / keep the {temps.bare} {distinct_.and_items} in a list / store {distinct_} in a variable named {temps}
    {temps} = {distinct_}
    # collect the {peaks.bare}: items larger than the one before and the one after / {peaks} is the list of all items that are greater than both of their neighbours, so not the first or the last / find every inner item that is higher than the items left and right of it; call the list {peaks} / an item with a lower one on either side is a peak: list all of them in {peaks} / make {peaks} out of the {temps.bare} that are above the previous as well as the next one
    {peaks} = [b for a, b, c in zip({temps}, {temps}[1:], {temps}[2:]) if b > a and b > c]
    # if there are any, print their number and the largest, else print "none" / print "none" when {peaks} is empty; otherwise print how many it has and its maximum / are there {peaks.bare}? if so, print the count followed by the highest, if not, print "none" / show the length and the maximum of {peaks}, or the word "none" if the list is empty
    if {peaks}:
        print(len({peaks}), max({peaks}))
    else:
        print("none")
"""
SECOND = r"""
highest_so_far
    # {temps} = {distinct_} / let {temps} be {distinct_} / the {temps.bare} of one day after the other are {distinct_} / put {distinct_.items} in a list called {temps}
    {temps} = {distinct_}
    # with accumulate, make the list {highs}: for each place the largest of the items up to there / {highs} is the running maximum of {temps}, made with itertools / compute the cumulative maximum as a list {highs}, using accumulate / let {highs} tell, item by item, what the greatest value so far is (itertools.accumulate with max) / for every position, the maximum of everything until then: a list {highs}, with accumulate
    # + from itertools import accumulate
    {highs} = list(accumulate({temps}, max))
    # how far is each item below its high? the list of these differences is {out} / {out} has, place by place, the item of {highs} minus the item of {temps} / subtract {temps} from {highs} item by item and keep that in {out} / build {out} from both lists: the high less the value itself / make {out} of the differences, {highs} minus {temps} at each place
    {out} = [high - t for high, t in zip({highs}, {temps})]
    # print how many zeros are in it and its maximum / show the count of 0 in {out}, then the largest difference / output the number of zeros of {out} followed by the greatest item / how often is the difference 0, and how big is it at most? print both
    print({out}.count(0), max({out}))
away_from_the_mean
    # {xs} = {decimals_} / let {xs} be {decimals_} / store {decimals_} in {xs} / the numbers {decimals_.and_items} form the list {xs}
    {xs} = {decimals_}
    # compute the {mean.bare} / get the {mean.bare} of the list / the {mean.bare} is the sum of {xs} divided by how many there are / what's the arithmetic mean of {xs}? name it {mean} / calculate the arithmetic mean of all items and keep it as {mean}
    {mean} = sum({xs}) / len({xs})
    # subtract it from every item; round to {places_} and call the list {gaps} / {gaps} is each item minus the {mean.bare}, rounded to {places_} decimals / make a list {gaps} of how far every number lies above the {mean.bare} (negative if below), rounded to {places_} decimal places / for each of {xs} take the difference to the {mean.bare}, item minus {mean}, round it to {places_} places and put it in {gaps} / let {gaps} hold the items of {xs} less {mean}, each rounded to {places_}
    {gaps} = [round(v - {mean}, {places_}) for v in {xs}]
    # which item is furthest from the {mean.bare}? call it {x} / {x} is the number in {xs} with the greatest absolute distance to the {mean.bare} / find the item of {xs} that is farthest away from {mean}, above or below, and store it as {x} / let {x} be whichever item of {xs} has the largest absolute difference from {mean}
    {x} = max({xs}, key=lambda v: abs(v - {mean}))
    # print the {gaps.bare} and that item / show {gaps}, then {x} / output the list of differences followed by {x} / print first the whole list {gaps} and next to it the item that is furthest away
    print({gaps}, {x})
days_above_the_average
    # {days} = {weekdays_} / we measured on these {days.bare}: {weekdays_}; store them as {days} / let {days} be {weekdays_} / a list {days} is made of {weekdays_.and_items}
    {days} = {weekdays_}
    # {temps} = {degrees_} / the {temps.bare} that go with them are {degrees_} / let {temps} be {degrees_}, one for each of them / write the {temps.bare} {degrees_.and_items} in a list
    {temps} = {degrees_}
    # the {mean.bare} of the {temps.bare}, please / compute their {mean.bare} / get the {mean.bare}: the sum of {temps} over its length / set {mean} to the total of the {temps.bare} divided by their number / find out the arithmetic mean of {temps}, in a variable {mean}
    {mean} = sum({temps}) / len({temps})
    # collect in {top} the {days.bare} with more than that / {top} are those of the {days.bare} whose number is above the {mean.bare} / whose number exceeds {mean}? put these {days.bare} in a list {top} / filter {days} by the other list: only where it is greater than {mean}; the result is {top} / make a list {top} of the {days.bare} that have a value over the {mean.bare}
    {top} = [day for day, t in zip({days}, {temps}) if t > {mean}]
    # print them in alphabetical order, joined by {joiner_} / sort them, put {joiner_} between and print the string / show {top} sorted from a to z as one text with {joiner_} / output these, sorted and separated by {joiner_}
    print({joiner_}.join(sorted({top})))
negatives_replaced
    # {xs} = {signed_} / let {xs} be {signed_} / store the numbers {signed_.items} in a list {xs} / the sensor sent {signed_}, which we keep in {xs}
    {xs} = {signed_}
    # how many items are negative? call that {x} / {x} counts the numbers below 0 / count the values in {xs} that are less than zero and store the count in {x} / let {x} be the number of negative items / negative ones: their count goes to {x}
    {x} = sum(v < 0 for v in {xs})
    # replace these by {fill_} in a new list {out} / {out} is {xs} with {fill_} in the place of each negative number / make {out}: the items of {xs}, but {fill_} wherever one is below zero / copy the list to {out}, writing {fill_} instead of anything less than 0 / every item under 0 becomes {fill_}, the others stay: that is {out}
    {out} = [{fill_} if v < 0 else v for v in {xs}]
    # print {out} and how many were replaced / show the new list, followed by {x} / output {out} and after it the count / print the list without negatives from the sensor, then {x} / what does {out} look like, and how many replacements were made? print both
    print({out}, {x})
scaled_to_a_top
    # {scores} = {positives_} / let {scores} be {positives_} / the {scores.bare}: {positives_} / we have the {scores.bare} {positives_.and_items}, as a list / store {positives_} in {scores}
    {scores} = {positives_}
    # find the {largest.bare} of them / the {largest.bare} is the maximum / let {largest} be the greatest of the {scores.bare} / store the maximum of {scores} in a variable named {largest} / which is the {largest.bare}? keep it
    {largest} = max({scores})
    # scale everything so that this one becomes 100, rounded to {places_} decimals: {scaled} / {scaled} has each item times 100 divided by the {largest.bare}, rounded to {places_} places / express every one of the {scores.bare} in percent of {largest}, rounded to {places_} decimals, in a list {scaled} / make a list {scaled} in which the top item is 100 and the others are in proportion; round to {places_} decimals / compute for all items how many percent of the {largest.bare} they are, round that to {places_} and name the list {scaled}
    {scaled} = [round(v * 100 / {largest}, {places_}) for v in {scores}]
    # how many of these are under 50? print the number / print how many items of {scaled} are below 50 / show the count of the values less than 50 in the new list / count those that do not reach 50 and print the count
    print(sum(v < 50 for v in {scaled}))
zeros_to_the_end
    # {xs} = {zeros_} / let {xs} be {zeros_} / a list named {xs} contains {zeros_.and_items} / put {zeros_} in {xs}
    {xs} = {zeros_}
    # keep what is not zero, in order, as {rest} / {rest} has all items of {xs} except the zeros / leave the zeros out and name the others {rest} / make a list {rest} of the nonzero numbers / let {rest} be {xs} without any 0
    {rest} = [v for v in {xs} if v != 0]
    # append as many zeros to {rest} as were left out / fill {rest} up with zeros at the end until it is as long as {xs} / the zeros come back, all behind the others: extend {rest} to the length of {xs} / put the missing 0s at the end of {rest}, so that both lists have the same length / add the zeros of {xs} to {rest} again, but after everything else
    {rest} += [0] * (len({xs}) - len({rest}))
    # print {rest} and at how many places it differs from {xs} / show the new list, then the number of positions where it is not equal to {xs} / output {rest}; next to it, how many places changed compared with {xs} / print it, followed by the count of indices at which the two lists disagree
    print({rest}, sum(a != b for a, b in zip({rest}, {xs})))
one_more_in_order
    # {xs} = {sorted_} / a sorted list: {xs} is {sorted_} / let {xs} be {sorted_} / {sorted_.and_items} are in order already; call the list {xs}
    {xs} = {sorted_}
    # insert {new_} so that it stays sorted, with bisect / use insort to put {new_} in its place / {new_} has to go where it belongs in the order (bisect does it) / add {new_} to {xs} at the right place with the bisect module, without sorting again / with the help of insort, {new_} comes into the list and the order is kept
    # + from bisect import insort
    insort({xs}, {new_})
    # store the items smaller than {new_} in {before} / {before} has everything that is less than {new_} / let {before} be the list of those below {new_} / pick out all numbers under {new_} and name the list {before} / the numbers that are smaller than {new_} make up {before}
    {before} = [v for v in {xs} if v < {new_}]
    # print how many those are and the middle one of {xs}, the one at half the length rounded down / show the length of {before}, then the item of {xs} at index length over two, rounded down / output the number of smaller ones, followed by the item whose index is half of the length of {xs}, without the fraction / print the count of {before} and then {xs} at the index you get by halving its length and rounding down
    print(len({before}), {xs}[len({xs}) // 2])
quiz_place_by_place
    # the right words of a quiz are {kind_}, keep them as {key_list} / {key_list} = {kind_} / let {key_list} be {kind_} / store the correct words {kind_.and_items} in a list {key_list}
    {key_list} = {kind_}
    # {answers} = {answers_} / a student wrote {answers_}; this list is {answers} / let {answers} be {answers_} / what was written is {answers_}, save it under the name {answers}
    {answers} = {answers_}
    # at which indices are the two lists different? call these {wrong} / {wrong} is the list of the positions, from 0, where {answers} does not agree with {key_list} / compare them place by place and collect every index with a difference in {wrong} / make a list {wrong} of all indices at which the two words are not the same / find the {wrong.bare}, that is the list of the indices where both lists have unequal items
    {wrong} = [i for i, (a, b) in enumerate(zip({answers}, {key_list})) if a != b]
    # for each of them print what was written, "->" and the right word / show a line for every index in {wrong}: the item of {answers}, then "->", then that of {key_list} / loop over {wrong} and print answer, "->" and solution, with spaces between / print them one per line as the written word, an arrow "->" and the correct word
    for i in {wrong}:
        print({answers}[i], "->", {key_list}[i])
    # print how many are right / and how many places agree? print this number / show the number of items minus the number of differences / the count of correct ones, printed / print the length of {answers} less that of {wrong}
    print(len({answers}) - len({wrong}))
same_at_the_start(kind_, n)
    # {ws} = {kind_} / let {ws} be {kind_} / the first path is {kind_}, stored as {ws} / keep {kind_.items} in a list named {ws}
    {ws} = {kind_}
    # {vs} has the first {n} of them, then {extra_} and {other_} / let {vs} be the beginning of {ws}, {n} items, followed by {extra_} and {other_} / make {vs} from the first {n.word} items of {ws} and add {extra_} and {other_} at the end / a second list {vs}: it starts like {ws} for {n} items and goes on with {extra_} and {other_}
    {vs} = {ws}[:{n}] + [{extra_}, {other_}]
    # start with an empty list {prefix}; walk along both lists at once, adding the item while they agree, and stop at the first difference / find the common {prefix.bare} of the two: begin with an empty list, go through both in step, append while the items are the same, and break off when they are not / {prefix} collects, from the front, the items that both lists have in common, until there is a difference / build the list {prefix}, at first empty, in a loop over pairs of items: leave the loop if the two differ, else append
    {prefix} = []
    for a, b in zip({ws}, {vs}):
        if a != b:
            break
        {prefix}.append(a)
    # print its length and what {vs} has after it / show how long {prefix} is and the items of {vs} that follow it / output the number of common items, then the part of {vs} behind them / print len of {prefix} and {vs} from that index on
    print(len({prefix}), {vs}[len({prefix}):])
teams_by_turns
    # {names} = {people_} / the {names.bare} {people_.and_items} stand in a line; make it a list / let {names} be {people_} / store {people_} as the list {names}
    {names} = {people_}
    # they are picked by turns: the first, third and so on are {red}, the second, fourth and so on {blue} / {red} gets the {names.bare} at even indices and {blue} those at odd ones / deal them out in turn to two lists, {red} (beginning with the first) and {blue} / every other one, from the first, is in {red}; the ones between are in {blue} / split {names} by index: even to {red}, odd to {blue}
    {red}, {blue} = {names}[::2], {names}[1::2]
    # {who_new} comes late and joins {blue} at the end / append {who_new} to {blue} / {blue} gets one more, {who_new} / the last place in {blue} is for {who_new} / add {who_new} at the end of the second team
    {blue}.append({who_new})
    # print for each team how many it has, {red} first / show the two sizes / output the length of {red} and then that of {blue} / print the number of members in {red}, followed by the same for {blue} / how many does {red} have, how many {blue}? print it
    print(len({red}), len({blue}))
    # then print both teams, one per line, joined by {joiner_} / print {red} as a string with {joiner_} between, below it {blue} in the same way / show the members of {red} joined with {joiner_}, and those of {blue} on the next line / a line for each of the two, the {names.bare} separated by {joiner_}: print that
    print({joiner_}.join({red}))
    print({joiner_}.join({blue}))
every_nth_replaced
    # {ws} = {words_} / let {ws} be {words_} / the words are {words_.and_items}; put them in a list {ws} / store {words_} in a list called {ws}
    {ws} = {words_}
    # replace every {k.th} one by {extra_}, beginning with the one at index 0 / the items at index 0, {k}, two times {k} and so on become {extra_} / {extra_} is put at all indices divisible by {k} / go over the indices 0, {k} and so forth in steps of {k}, and set each of those items to {extra_} / from the first one on, in steps of {k}, the word is {extra_} from now on
    for i in range(0, len({ws}), {k}):
        {ws}[i] = {extra_}
    # how many different words does it have? keep that as {x} / {x} is the number of distinct items / count the distinct words of the list and call the number {x} / let {x} be how many different ones there are / without counting any word twice, how many words are in {ws}? this is {x}
    {x} = len(set({ws}))
    # print {x}, and how often {extra_} occurs / show the number of different words and then the count of {extra_} / output {x} and after it how many times {extra_} is in {ws} / print {x} followed by the number of items equal to {extra_}
    print({x}, {ws}.count({extra_}))
between_two_limits
    # {xs} = {distinct_} / let {xs} be {distinct_} / store {distinct_} in a list {xs} / these are measured: {distinct_.items}. put them in the list {xs}
    {xs} = {distinct_}
    # {inside} has those from {low_} to {high_}, both included / keep the items that are at least {low_} and at most {high_} in {inside} / which are not below {low_} and not above {high_}? collect them in {inside} / let {inside} be the numbers between {low_} and {high_} inclusive / filter out what lies within {low_} and {high_} (the limits count as well), as a list {inside}
    {inside} = [v for v in {xs} if {low_} <= v <= {high_}]
    # and {outside} the ones that are smaller than {low_} or larger than {high_} / put the remaining ones, under {low_} or over {high_}, in {outside} / {outside} consists of the items less than {low_} or greater than {high_} / the ones beyond the limits of {low_} and {high_} go in another list, {outside} / everything below {low_} and everything above {high_}: that's {outside}
    {outside} = [v for v in {xs} if v < {low_} or v > {high_}]
    # print the sum of {inside} minus the sum of {outside} / show by how much the total of {inside} is above that of {outside} / subtract what {outside} adds up to from what {inside} adds up to and print the result / output the difference of the two sums, the one of {inside} first
    print(sum({inside}) - sum({outside}))
done_or_not
    # {tasks} = {chores_} / let {tasks} be {chores_} / the {tasks.bare} are called {chores_} / keep {chores_.and_items} as a list of {tasks.bare}
    {tasks} = {chores_}
    # {done} = {done_} / whether they are {done.bare} says the list {done_} / a list {done} of booleans belongs to it: {done_} / let {done} be {done_}, in the same order / for each of them True or False: {done_}, stored as {done}
    {done} = {done_}
    # how many are True? call it {count} / count the true ones as {count} / {count} is the number of True in {done} / set {count} to the sum of the booleans / of these, {count} are true: compute it
    {count} = sum({done})
    # list in {rest} the {tasks.bare} that are still False / {rest} has those of the {tasks.bare} whose boolean is False / which are not {done.bare}? put them in a list {rest} / collect the {tasks.bare} with a False beside them and name them {rest} / filter {tasks}: only where {done} says False, as {rest}
    {rest} = [task for task, ok in zip({tasks}, {done}) if not ok]
    # print "all" if every one of {done} is True, else the {count.bare} and the list {rest} / show "all" when all are true; if not, {count} followed by {rest} / are all the booleans True? then print "all", otherwise {count} and {rest} / print {count} and {rest}, unless everything in {done} is True: then just "all"
    if all({done}):
        print("all")
    else:
        print({count}, {rest})
"""
THIRD = r"""
first_middle_last
    # {ws} = {words_} / let {ws} be {words_} / keep the words {words_.and_items} in a list {ws} / store {words_} as {ws}
    {ws} = {words_}
    # unpack it into {first}, {middle} and {last}, with everything between the two ends in {middle} / {first} is the word at the start, {last} the one at the end, and {middle} the list of all the others: unpack it with a star / with a starred name, take the list apart: {first}, then {middle} for the inner ones, then {last} / unpack the list so that {middle} gets all but the outer two, which are {first} and {last} / use star unpacking to get {first}, the list {middle} and {last}
    {first}, *{middle}, {last} = {ws}
    # put them together again with the ends exchanged, as {out} / {out} is a list with the last, the ones of the middle and the first / let {out} begin with {last}, go on with all of {middle} and end with {first} / build {out}: the item {last}, every item of {middle} (with a star), the item {first} / swap the two ends: a new list {out} has {last} in front, then the middle part, then {first}
    {out} = [{last}, *{middle}, {first}]
    # print {out} and the number of words in the middle / show the new list, then the length of {middle} / output {out} followed by how many items {middle} has / print that list and how many words are between the ends
    print({out}, len({middle}))
marks_after_the_name
    # {rows} = {marked_} / in each row there is a name and then some marks: {marked_}; keep it as {rows} / let {rows} be {marked_} / store the nested list {marked_} in a variable {rows}
    {rows} = {marked_}
    # go through {rows} with a name and the starred rest of the marks; print the name and the mean of the marks, rounded to {places_} / for each row, print its first item and the average of all its other items, rounded to {places_} decimals / unpack every row into a name and the marks (with a star) and print the name, then the mean mark with {places_} decimals (use round) / loop over the rows, a name followed by marks: show the name and the sum of the marks over their number, rounded to {places_} places
    for name, *marks in {rows}:
        print(name, round(sum(marks) / len(marks), {places_}))
    # which is the {largest.bare} mark of them all? keep it / compute the {largest.bare} mark in all the rows / take the maximum over the marks of every row as {largest} / find the {largest.bare} of all the marks, the names aside / store the top mark from any of the rows in {largest}
    {largest} = max(mark for row in {rows} for mark in row[1:])
    # print the names of those who have it, as a list / show a list of the names whose marks include it / make a list of everybody with that mark and print it / who got this mark? print a list of their names / print the list of all first items of rows that contain {largest} among the marks
    print([name for name, *marks in {rows} if {largest} in marks])
rows_to_columns
    # {mat} = {table_} / let {mat} be {table_} / store the rows {table_} as {mat} / this is the table {mat}: {table_} / a variable {mat} contains the rows {table_.items} in a list
    {mat} = {table_}
    # turn rows into columns, a list of lists called {columns} / {columns} are the columns of {mat}, each one a list / transpose it with zip and save the lists in {columns} / let {columns} be the transposed table, as a list of lists / for each column of {mat} make a list; all of these together are {columns}
    {columns} = [list(column) for column in zip(*{mat})]
    # reverse the order of the {columns.bare} / the last of the {columns.bare} shall come first and so on / turn the list of {columns.bare} around in place / {columns} should be in the opposite order, change it in place
    {columns}.reverse()
    # print the sum of the first one and the maximum of the last one / show what {columns}[0] adds up to and the greatest number of the final column / output the total of the column that is in front now and the maximum of the one at the end / print two numbers: the sum of the inner list at index 0, the largest item of the last inner list
    print(sum({columns}[0]), max({columns}[-1]))
from_box_to_box
    # {boxes} = {boxes_} / there are several {boxes.bare}: {boxes_} / let {boxes} be {boxes_} / save the {boxes.bare} {boxes_.and_items} as a list of lists / what is inside the {boxes.bare} is {boxes_}
    {boxes} = {boxes_}
    # move the last thing of the first box to the end of the last box / take the final item out of the box at index 0 and append it to the last one / from the first inner list, the item at the end goes to the end of the last inner list / pop something off the first of the {boxes.bare} and put it at the end of the final one / what lies at the end of {boxes}[0] changes over to the last of the {boxes.bare}, where it comes last
    {boxes}[-1].append({boxes}[0].pop())
    # {extra_} is put in the second box, in front / insert {extra_} at the start of the box with index 1 / in the second of the {boxes.bare}, {extra_} comes before everything else / put {extra_} at index 0 of the inner list at index 1
    {boxes}[1].insert(0, {extra_})
    # count what is in each box, in a list {counts} / {counts} has the number of things for every box / how many things are in each of them? collect that in {counts} / let {counts} be the lengths of the inner lists / for each of the {boxes.bare} put its length in a list {counts}
    {counts} = [len(box) for box in {boxes}]
    # print the fullest of the {boxes.bare}, joined by {joiner_}, and then {counts} / show the box with the most things as a string with {joiner_} between them, followed by {counts} / find the longest inner list, join it with {joiner_} and print it and {counts} / which of the {boxes.bare} holds the most? print its items with {joiner_} in between and the list of numbers
    print({joiner_}.join(max({boxes}, key=len)), {counts})
table_with_sums
    # {mat} = {table_} / let {mat} be {table_} / store {table_} in a variable named {mat} / the numbers are in rows, {table_}; call it {mat} / define the table {mat} with the rows {table_.and_items}
    {mat} = {table_}
    # append the sum of the row to every row / at the end of each inner list add its sum / each row gets one more item, the total of its numbers / extend all the rows by their own sum / go over {mat}: behind each row's numbers comes what they add up to
    for row in {mat}:
        row.append(sum(row))
    # sort the rows by this last item, lowest first / bring them in order of the sums at the end, in place, from small to large / sort {mat} in place by the final number of each row / the row with the smallest last item comes first: sort {mat} like that
    {mat}.sort(key=lambda row: row[-1])
    # print every row, its numbers separated by a space / show the rows one per line, with blanks between the numbers and no brackets / print the table without brackets or commas: a line for each row, one space between two numbers / output each of the inner lists as its items only, a line each
    for row in {mat}:
        print(*row)
sorted_by_the_second
    # {pairs} = {pairs_} / let {pairs} be {pairs_} / the {pairs.bare} are {pairs_} / keep the tuples {pairs_.and_items} in a list named {pairs} / initialize {pairs} with {pairs_}
    {pairs} = {pairs_}
    # add the pair of {extra_} and {new_} / append a tuple with {extra_} and {new_} / one more: {extra_} with the number {new_}, at the end / put {extra_} together with {new_} as a tuple at the end of {pairs} / {extra_} belongs in there too, with {new_}; append the two as a tuple
    {pairs}.append(({extra_}, {new_}))
    # sort by the second part, from small to large, in place / order {pairs} by the number in each, the lowest first / bring the list in ascending order of its numbers, without a new list / sort the tuples themselves by their second item, smallest first / the pair with the least number should be first and so on up: sort the list like that
    {pairs}.sort(key=lambda pair: pair[1])
    # take the words of the sorted list as {vs} / {vs} is the list of the first parts in this order / collect what stands first in every tuple in {vs} / let {vs} be just the words, without the numbers / leave the numbers away; the words alone form a list {vs}
    {vs} = [word for word, _ in {pairs}]
    # print the first and the last of them / show {vs}[0] and the item at its end / which word has the smallest number, which the largest? print both / output the word in front and the one at the end of {vs}
    print({vs}[0], {vs}[-1])
order_of_indices
    # {scores} = {distinct_} / let {scores} be {distinct_} / the {scores.bare} are {distinct_} / make a list of the {scores.bare} {distinct_.items}
    {scores} = {distinct_}
    # get the {order.bare} of the indices, by value from high to low / {order} is the list of all indices of {scores}, sorted so that the index of the largest item comes first / sort the indices 0, 1, 2 and so on by the item they stand for, greatest first, and call the list {order} / make a list {order} of the positions in {scores}: first that of the highest number, then that of the second highest, and so forth
    {order} = sorted(range(len({scores})), key=lambda i: {scores}[i], reverse=True)
    # remember the first {k} as {top} / {top} are the first {k.word} indices in it / keep those of the {k} highest in {top} / cut off the {k} in front, into a list {top} / the {k} indices at the beginning go to {top}
    {top} = {order}[:{k}]
    # print these indices and, as a second list, the {scores.bare} that stand there / show {top} and the list of the items of {scores} at those places / output {top}, followed by a list of the values they point to / for {top} print the list itself and the list of the corresponding {scores.bare}
    print({top}, [{scores}[i] for i in {top}])
texts_and_numbers
    # {vs} = {digits_} / let {vs} be {digits_} / the numbers come as strings, {digits_}; store them as {vs} / keep the texts {digits_.and_items} in a list {vs}
    {vs} = {digits_}
    # make ints of them, as {xs} / convert every string to an int and call the list {xs} / {xs} holds the same as whole numbers / turn the strings into integers and keep these in {xs} / let {xs} be a list with the int of each
    {xs} = [int(v) for v in {vs}]
    # sort the numbers from low to high / bring {xs} in ascending order, in place / sort {xs} itself, smallest first / order them by size, the least in front, changing the list
    {xs}.sort()
    # build a string {text} from them with {joiner_} in between / make them strings again and join these with {joiner_}; the result is {text} / {text} is all the numbers in this order, separated by {joiner_} / write the numbers in one text {text}, {joiner_} between two of them / put {joiner_} between the sorted numbers to get a string {text}
    {text} = {joiner_}.join(str(v) for v in {xs})
    # print {text} and its length / show the string and how many characters it has / output {text} followed by the number of its characters / print that string, then how long it is
    print({text}, len({text}))
shorter_one_filled_up
    # {xs} = {positives_} / let {xs} be {positives_} / a list {xs} has the values {positives_.items} / store {positives_} in {xs}
    {xs} = {positives_}
    # {ys} = {three_} / let {ys} be {three_} / there is another, shorter list {ys}: {three_} / and {ys} is {three_} / store {three_} in {ys}
    {ys} = {three_}
    # fill {ys} up with {fill_} at the end until it is as long as {xs} / append {fill_} to {ys} as often as needed to reach the length of {xs} / make both equally long: behind the items of {ys} comes {fill_}, once for each missing place / {ys} is too short; extend it with items of {fill_} to the same length as {xs}
    {ys} += [{fill_}] * (len({xs}) - len({ys}))
    # add them place by place; the {sums.bare} form a list / {sums} is the list of the {sums.bare} of the items with the same index / compute the {sums.bare}: first plus first, second plus second, and so on / put together a list {sums}, in which each item is that of {xs} plus that of {ys} at the same place / item by item, add {xs} and {ys} and name the list {sums}
    {sums} = [a + b for a, b in zip({xs}, {ys})]
    # print the largest of the {sums.bare} and the list {ys} / show the maximum of {sums} and then {ys} / output the greatest item of {sums}, followed by the filled list / print max of {sums}, after it {ys}
    print(max({sums}), {ys})
votes_by_index
    # {names} = {people_} / let {names} be {people_} / the {names.bare} one can vote for are {people_} / put {people_.and_items} in a list {names}
    {names} = {people_}
    # {votes} = {votes_} / the {votes.bare} are {votes_}, each the index of a name / let {votes} be {votes_} / these {votes.bare} came in, as indices of the list: {votes_} / store the indices {votes_} that were voted for in {votes}
    {votes} = {votes_}
    # make a list {counts} with a 0 for each of the {names.bare} / {counts} starts as a list of zeros, as long as {names} / we begin with {counts}, one 0 per name / let {counts} be as many zeros as there are {names.bare}, in a list / initialize a list {counts} of the length of {names} with zeros only
    {counts} = [0] * len({names})
    # for each of the {votes.bare}, raise the number at this index by 1 / go through the {votes.bare} and add 1 to {counts} at the index voted for / count them: every vote adds one to the item of {counts} it points to / each vote is an index; the item of {counts} there grows by 1
    for vote in {votes}:
        {counts}[vote] += 1
    # print the name with the most, and its number of {votes.bare} / who has the highest count? print that name (the first one on a tie) and the count / show which of the {names.bare} belongs to the maximum of {counts}, followed by this maximum / output the name at the index of the largest count, then that count
    print({names}[{counts}.index(max({counts}))], max({counts}))
"""
FOURTH = r"""
clip_function
    # write a function {f_clip} that takes a list, a lower and an upper limit and returns a list in which smaller items are replaced by the lower and larger ones by the upper limit / define {f_clip}(values, low, high): it returns the values, but none below low and none above high, the limit standing in their place / i need a function {f_clip} with the parameters values, low and high; every value under low becomes low, every value over high becomes high, and the new list is returned / make a function {f_clip} which forces all items of a list between low and high and returns them as a list
    def {f_clip}(values, low, high):
        return [min(max(v, low), high) for v in values]
    # {xs} = {distinct_} / let {xs} be {distinct_} / store {distinct_.and_items} in a list {xs} / try it on a list {xs} with {distinct_}: first create the list
    {xs} = {distinct_}
    # call it for {xs} with {low_} and {high_} and name the result {out} / {out} is what {f_clip} returns for {xs}, {low_} and {high_} / use the function to bring {xs} between {low_} and {high_}, as {out} / apply {f_clip} to the list with the limits {low_} and {high_}; keep the returned list in {out}
    {out} = {f_clip}({xs}, {low_}, {high_})
    # print how many items are not what they were / at how many places do {xs} and {out} differ? print this / show the number of indices where the two lists disagree / count the items that were changed and print the count
    print(sum(a != b for a, b in zip({xs}, {out})))
behind_function
    # write a function {f_after} that returns all items of a list behind the first occurrence of an item, or an empty list if it does not occur / define {f_after}(items, item): if item is in items, return what follows its first occurrence, else return [] / we want a function {f_after} with parameters items and item, returning the items that come after the first such item, and an empty list when there is none / make a function {f_after}; given items and one item, it returns the part of the list behind that item (an empty list if it's missing)
    def {f_after}(items, item):
        if item not in items:
            return []
        return items[items.index(item) + 1:]
    # {ws} = {kind_} / let {ws} be {kind_} / the stations are {kind_}; store them in {ws} / keep {kind_.and_items} as the list {ws}
    {ws} = {kind_}
    # what comes after {in_kind}? use the function and call it {rest} / {rest} is what {f_after} returns for {ws} and {in_kind} / call {f_after} with the list and {in_kind}; the list it returns is the {rest.bare} / get the {rest.bare} behind {in_kind} with the function
    {rest} = {f_after}({ws}, {in_kind})
    # print it, and what the function gives for {extra_} / show {rest} followed by the result for {extra_} / output the list, then call the function with {ws} and {extra_} and print that as well / print {rest} and, with a second call, the items of {ws} after {extra_}
    print({rest}, {f_after}({ws}, {extra_}))
rank_function
    # define a function {f_rank} which tells the place of a score in a list of scores: 1 plus the number of higher ones / write {f_rank}(scores, score) that returns one more than how many of the scores are greater than score / i want a function {f_rank} with the two parameters scores and score, which returns the place: the count of better scores plus 1 / create a function {f_rank}; from a list of scores and one score it computes at which place the score is (1 if none is higher) and returns that
    def {f_rank}(scores, score):
        return 1 + sum(other > score for other in scores)
    # the old results are {xs} = {distinct_} / {xs} = {distinct_} / let {xs} be {distinct_} / results so far: {distinct_}, kept in a list {xs}
    {xs} = {distinct_}
    # which place would {new_} have? call it {x} / {x} is the place of {new_} according to the function / use {f_rank} to find the place of {new_} in {xs} and store it in {x} / with the function, compute which place {new_} gets in {xs}, as {x}
    {x} = {f_rank}({xs}, {new_})
    # print "podium" if it is at most 3, else the place itself / show "podium" for a place of 3 or better, otherwise show {x} / is {x} 3 or less? print "podium", if not print {x} / if {x} does not exceed 3 print "podium", else print the number
    print("podium" if {x} <= 3 else {x})
tickets_in_a_pot
    # {names} = {people_} / let {names} be {people_} / at the raffle are {people_}; store the list as {names} / make a list {names} of {people_.and_items}
    {names} = {people_}
    # how many tickets each of them has: {few_}. store this in {counts} / {counts} = {few_} / {counts}, the number of tickets for each one, is {few_} / let {counts} be {few_}, which are their numbers of tickets
    {counts} = {few_}
    # put every name in a list {tickets} as often as they have a ticket / {tickets} is a list in which each of the {names.bare} is repeated by its number in {counts} / fill a list {tickets} with the {names.bare}, each one as many times as {counts} says / make {tickets} from both lists: one copy of a name per ticket
    {tickets} = [name for name, n in zip({names}, {counts}) for _ in range(n)]
    # remove one ticket of {in_people} / {in_people} gives one back: take the first {in_people} out of {tickets} / delete {in_people} from {tickets} once / one {in_people} leaves the list of tickets, the first one
    {tickets}.remove({in_people})
    # print how many tickets there are and how many of them belong to {in_people} / show the length of {tickets}, then the count of {in_people} in it / output the total number of tickets and how often {in_people} is among them / print two numbers: all the tickets, those of {in_people}
    print(len({tickets}), {tickets}.count({in_people}))
home_and_away
    # {ours} = {goals_} / the goals of our side, match by match: {goals_}; call them {ours} / let {ours} be {goals_} / {ours} has our goals in each match, {goals_}
    {ours} = {goals_}
    # {theirs} = {goals_b} / the others scored {goals_b}; that is {theirs} / let {theirs} be {goals_b} / the goals of the other side are {goals_b}, in {theirs}
    {theirs} = {goals_b}
    # start with a {total.bare} of 0; for each match add 3 if {ours} has more, 1 if it's a draw / go through both lists: the {total.bare}, at first 0, grows by 3 for every match where {ours} is higher than {theirs} and by 1 where they are equal / three points for a win of {ours}, one for a draw, none for a defeat: add up the {total.bare} in a loop, from 0 / set {total} to 0, then compare the goals place by place: 3 more when {ours} is larger, 1 more when both are the same
    {total} = 0
    for a, b in zip({ours}, {theirs}):
        if a > b:
            {total} += 3
        elif a == b:
            {total} += 1
    # print it, and the goal difference: the sum of {ours} minus the sum of {theirs} / show the {total.bare} and by how much the goals in {ours} exceed those in {theirs} altogether / output {total}, then all goals of {ours} less all goals of {theirs} / print the {total.bare} and after it the difference of the two sums of goals, {ours} first
    print({total}, sum({ours}) - sum({theirs}))
duty_rota
    # {names} = {people_} / on duty are, in turn, {people_}, the {names.bare} / let {names} be {people_} / keep {people_.and_items} in a list {names}
    {names} = {people_}
    # who has day {plus_}, if the first has day 0 and they start over at the end? call that {who} / {who} is the one at index {plus_}, going round and round / take the item at {plus_} modulo the length of the list as {who} / let {who} be whoever is on duty on day {plus_}; day 0 belongs to the first and after the last it is the first one's turn again / find {who}: {plus_} places on from the first, starting again at the front whenever the list is through
    {who} = {names}[{plus_} % len({names})]
    # remove this one from the list / {who} gets ill and is taken off the list / {names} goes on without {who} / take {who} out of {names} / delete that person from the {names.bare}
    {names}.remove({who})
    # print {who} and who has day {plus_} now, by the same rule / show {who}, then the one at {plus_} modulo the new length / output the name of {who} and the name that comes up for {plus_} in the shorter list / print the old person and the one who takes day {plus_} in the list as it is now
    print({who}, {names}[{plus_} % len({names})])
labels_by_two_limits
    # {scores} = {distinct_} / let {scores} be {distinct_} / the {scores.bare} are {distinct_.and_items}, as a list / store {distinct_} in a list named {scores}
    {scores} = {distinct_}
    # start an empty list {labels}; for each of the {scores.bare} append "low" below {low_}, "high" above {high_} and "mid" otherwise / give every item a word: less than {low_} is "low", more than {high_} is "high", the rest "mid". collect them with a loop in {labels}, which is empty at first / {labels} begins empty and gets, item after item, "low" (under {low_}), "high" (over {high_}) or "mid" (anything else) / loop over {scores} and fill a new list {labels} with "low" if the item is smaller than {low_}, else "high" if it is larger than {high_}, else "mid"
    {labels} = []
    for v in {scores}:
        if v < {low_}:
            {labels}.append("low")
        elif v > {high_}:
            {labels}.append("high")
        else:
            {labels}.append("mid")
    # print how often "mid" occurs and the index of the first "high" / show the count of "mid" in {labels}, then where "high" comes first / output the number of "mid" and after it the position, from 0, at which "high" stands / how many are "mid", and which index has "high"? print the two numbers
    print({labels}.count("mid"), {labels}.index("high"))
looked_up_by_index
    # {ws} = {words_} / let {ws} be {words_} / the words are {words_}, name the list {ws} / store {words_.and_items} in {ws}
    {ws} = {words_}
    # {xs} = {idx_} / let {xs} be the list of indices {idx_} / the indices {idx_} are kept in {xs} / and some indices, {idx_}, in a list {xs}
    {xs} = {idx_}
    # take the words at these indices, in this order, as {vs} / {vs} has for each index of {xs} the word that stands there / look every index up in {ws} and make the list {vs} of what you find / let {vs} be the items of {ws} at the places listed in {xs}
    {vs} = [{ws}[i] for i in {xs}]
    # the words at all other indices are {rest}, in their order / {rest} gets every word whose index is not in {xs} / leave out those indices and keep the other words in a list {rest} / collect in {rest} what is in {ws} at the indices that {xs} doesn't have
    {rest} = [word for i, word in enumerate({ws}) if i not in {xs}]
    # print {vs} joined by {joiner_}, then the number of items in {rest} / show the chosen words with {joiner_} between them, followed by the length of {rest} / output {vs} as one string, {joiner_} in between, and how many words {rest} has / join the words of {vs} with {joiner_}, print that and how many others there are
    print({joiner_}.join({vs}), len({rest}))
"""
FIFTH = r"""
spans_from_to
    # {spans} = {spans_} / let {spans} be {spans_} / each span is a start and an end: {spans_}, stored as {spans} / the list {spans} has the tuples {spans_.items}, start first, then end
    {spans} = {spans_}
    # how long is each one? the {lengths.bare}, end minus start, are a list / {lengths} is the list of the ends less the starts / compute for every tuple the second number minus the first and call the list {lengths} / subtract each start from its end; the results are the {lengths.bare} / make a list {lengths} of how far it is from start to end in each of them
    {lengths} = [end - start for start, end in {spans}]
    # keep the spans of at least {least_} in {long} / {long} has the tuples that are {least_} or more in length / which of them last {least_} or longer? put these tuples in a list {long} / pick out into {long} the tuples whose end is no less than {least_} above the start
    {long} = [(start, end) for start, end in {spans} if end - start >= {least_}]
    # print the sum of the {lengths.bare} and the earliest start of all / show what {lengths} adds up to, then the smallest first number in {spans} / output the total length and the least of the starts / print how long they are together, and after that the minimum of the starts
    print(sum({lengths}), min(start for start, _ in {spans}))
    # show {long} as well, one per line with "-" between start and end / then print each tuple of {long} as its two numbers with "-" in between / loop over {long} and print start, "-" and end without spaces / for all that are in {long}, print a line such as "start-end"
    for start, end in {long}:
        print(f"{start}-{end}")
part_replaced
    # {ws} = {words_} / let {ws} be {words_} / put the words {words_.items} in a list {ws} / store {words_} in a list called {ws}
    {ws} = {words_}
    # replace the items at index 1 and 2 by the single item {extra_} / in the place of the second and the third word put just {extra_} / the two words at the indices 1 and 2 go, and {extra_} stands there instead / let {extra_} take the place of both the second and the third item / cut out index 1 and 2 and set in {extra_}, so that the list is one item shorter
    {ws}[1:3] = [{extra_}]
    # insert {other_} right behind {extra_} / after {extra_} comes {other_}, before the rest / put {other_} at index 2 / {other_} should follow {extra_} directly / squeeze in {other_} between {extra_} and what follows
    {ws}.insert(2, {other_})
    # print the list backwards, joined by {joiner_} / show the items from the last to the first with {joiner_} in between / turn it around, put {joiner_} between the words and print the string / output one string with all of them in reverse order, separated by {joiner_}
    print({joiner_}.join({ws}[::-1]))
board_of_signs
    # {board} is a list of {n} rows with {k} times {empty_} in each / make a board with {n} rows and {k} columns, {empty_} everywhere, as a list of lists named {board} / let {board} be {n} separate lists that hold {k} times {empty_} / build a nested list {board}: {n} inner lists of length {k}, all items being {empty_} / i need a {board} with {k} columns and {n} rows, filled with {empty_}
    {board} = [[{empty_}] * {k} for _ in range({n})]
    # put {sign_} in the upper left corner and in the lower right one / the first item of the first row and the last item of the last row become {sign_} / set the corners at the very start and the very end to {sign_} / {sign_} goes to index 0 of row 0, and to the last place in the last row
    {board}[0][0] = {sign_}
    {board}[-1][-1] = {sign_}
    # print it, each row as one string without spaces / show the rows line by line, the signs directly one after the other / join every row to a string and print these, one below the other / output the {board} as text, a line per row and nothing between the signs
    for row in {board}:
        print("".join(row))
    # count the {empty_} that are left and print the number / how many {empty_} are still there? print that / print how often {empty_} occurs in all rows together / add up the counts of {empty_} in the rows, then print the sum
    print(sum(row.count({empty_}) for row in {board}))
rows_that_pass
    # {mat} = {table_} / let {mat} be {table_} / the measurements are {table_}, save them as {mat} / store {table_.and_items} as the rows of {mat}
    {mat} = {table_}
    # {ys} is a list of booleans: does the row have a number above {limit_}? / for each row, find out if any item is greater than {limit_} and collect the truth values in {ys} / make a list {ys} with True for every row that contains something over {limit_} and False for the others / row by row, is there at least one number larger than {limit_}? the answers, True or False, form the list {ys}
    {ys} = [any(v > {limit_} for v in row) for row in {mat}]
    # count the True ones as {x} / how many of them are true? store this as {x} / {x} is the number of True in {ys} / sum the booleans up and name the sum {x} / let {x} be how often {ys} has True
    {x} = sum({ys})
    # print {x}, and whether the first row has only numbers above 0 / show {x} followed by True if all items of the first row are positive, else False / output the count and then if everything in {mat}[0] is greater than zero / print the number of true ones; next to it, are all of the numbers in the row at index 0 over 0?
    print({x}, all(v > 0 for v in {mat}[0]))
found_or_not
    # {xs} = {distinct_} / let {xs} be {distinct_} / we have the numbers {distinct_.items} in a list {xs} / store {distinct_} in {xs}
    {xs} = {distinct_}
    # the first item larger than {new_} is {x}, or None if nothing is / look for the first number above {new_} in {xs}; call it {x}, with None if there isn't one / {x} shall be whichever item over {new_} comes first, and None when no item is / use next to get the first of {xs} that exceeds {new_}, None by default, as {x}
    {x} = next((v for v in {xs} if v > {new_}), None)
    # if {x} is None, append {new_} to the list, else put {new_} in front of {x} / insert {new_} just before that item; in case of None it goes to the end / {new_} comes directly ahead of {x}, or at the end of {xs} if {x} is None / when nothing was found add {new_} at the end, otherwise insert it where {x} is
    if {x} is None:
        {xs}.append({new_})
    else:
        {xs}.insert({xs}.index({x}), {new_})
    # print the index of {new_} and the list / show where {new_} stands now, then the whole list / output the position (from 0) of the first {new_} and {xs} / print at which index {new_} is, followed by all items as a list
    print({xs}.index({new_}), {xs})
sorted_side_by_side
    # {names} = {people_} / let {names} be {people_} / these are the {names.bare}: {people_} / store {people_.and_items} in a list {names}
    {names} = {people_}
    # {ages} = {years_} / let {ages} be {years_}, one for each / in the same order, the {ages.bare} are {years_} / their {ages.bare}, {years_}, go into a list
    {ages} = {years_}
    # make tuples of age and name, sorted from young to old, in a list {order} / {order} is the sorted list of the pairs (age, name) / zip {ages} with {names}, the age in front, and sort that into {order} / pair every age with its name and put the pairs in {order}, the lowest age first
    {order} = sorted(zip({ages}, {names}))
    # the youngest is {first} and the oldest {last}, just the names / take the name of the first pair as {first} and that of the last pair as {last} / {first} is the name in the tuple at the start, {last} the one in the tuple at the end / unpack only the names: {first} from the pair at the front of {order}, {last} from the one at its end
    {first}, {last} = {order}[0][1], {order}[-1][1]
    # print them with " is younger than " between / print a sentence: {first}, then " is younger than ", then {last} / show the text "... is younger than ..." with {first} and {last} filled in / say that the one is younger than the other, in the form "A is younger than B", printed
    print(f"{{first}} is younger than {{last}}")
two_conditions_at_once
    # {names} = {people_} / let {names} be {people_} / the {names.bare} are {people_.and_items}, a list / keep {people_} as {names}
    {names} = {people_}
    # {scores} = {points_} and {ages} = {years_} / two more lists: {scores} is {points_}, {ages} is {years_} / they have the {scores.bare} {points_}, and the {ages.bare} are {years_} / let {scores} be {points_}, and let {ages} be {years_}
    {scores} = {points_}
    {ages} = {years_}
    # which {names.bare} have at least {points_mid} in {scores} and are not older than {years_top}? call the list {inside} / {inside} has the {names.bare} with {points_mid} or more of the {scores.bare} and an age of at most {years_top} / go through the three lists side by side; a name is in {inside} if its score reaches {points_mid} and its age does not exceed {years_top} / select for {inside} every name whose item in {scores} is no less than {points_mid} while that in {ages} is no more than {years_top}
    {inside} = [n for n, score, age in zip({names}, {scores}, {ages}) if score >= {points_mid} and age <= {years_top}]
    # print the list, or "nobody" if it's empty / show {inside} if there is anyone in it, otherwise "nobody" / is {inside} empty? then print "nobody", else the list / print "nobody" when no one is left, and {inside} when there is
    print({inside} if {inside} else "nobody")
last_place_of_a_word
    # {ws} = {twice_} / let {ws} be {twice_} / the log is {twice_}, kept in {ws} / store the words {twice_.items} in a list {ws}
    {ws} = {twice_}
    # at which index does {again_} occur for the last time? that's {x} / {x} is the last index where {ws} has {again_} / find the final occurrence of {again_} and keep its index (from 0) as {x} / let {x} be the largest of all the indices with {again_}
    {x} = max(i for i, word in enumerate({ws}) if word == {again_})
    # drop everything after that place / shorten {ws} so that index {x} is the last one / the list shall end with the item at {x} / remove whatever comes behind index {x}, in the list itself
    del {ws}[{x} + 1:]
    # print how many items are left and how often {again_} is among them / show the length of the list now, then the count of {again_} / output the number of items that remain and after it the number of {again_} / how long is {ws}, and how many times does it have {again_}? print both
    print(len({ws}), {ws}.count({again_}))
"""
for stories_table in (FIRST, SECOND, THIRD, FOURTH, FIFTH):
    stories(d, stories_table, SLOTS)
