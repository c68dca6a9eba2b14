"""Short everyday stories on lists of numbers and words: each step is small and builds on the one before."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import middle
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("made_lists", weight=36)


def ints(rng: Random, low_count: int = 4, high_count: int = 10) -> list[int]:
    """Whole numbers on one of several scales, sometimes with one of them twice."""
    low, high = rng.choice(((0, 9), (1, 30), (1, 100), (-20, 20), (-99, 99), (100, 2000), (-5, 60)))
    found = [rng.randint(low, high) for _ in range(rng.randint(low_count, high_count))]
    return [*found, rng.choice(found)] if rng.random() < 0.3 else found


def distinct(rng: Random, low_count: int = 4, high_count: int = 9) -> list[int]:
    """Different whole numbers."""
    low, high = rng.choice(((0, 20), (1, 50), (-30, 30), (10, 500), (-99, 99), (1000, 9999)))
    return rng.sample(range(low, high), rng.randint(low_count, high_count))


def positives(rng: Random) -> list[int]:
    """Whole numbers above zero."""
    high = rng.choice((9, 40, 100, 100, 600))
    return [rng.randint(1, high) for _ in range(rng.randint(4, 9))]


def decimals(rng: Random) -> list[float]:
    """Decimal numbers, some of them negative."""
    low, high = rng.choice(((-10.0, 30.0), (0.0, 5.0), (0.0, 100.0), (15.0, 40.0)))
    places = rng.choice((1, 1, 2))
    return [round(rng.uniform(low, high), places) for _ in range(rng.randint(4, 8))]


def money(rng: Random) -> list[float]:
    """Prices."""
    high = rng.choice((5.0, 20.0, 150.0))
    ends = (0.0, 0.5, 0.99, 0.95, 0.25, 0.1)
    return [round(rng.randint(0, int(high)) + rng.choice(ends), 2) for _ in range(rng.randint(4, 7))]


def some(rng: Random) -> str:
    """A word: real or made up, small, capitalized or in capitals."""
    text = made_up(rng, rng.choice((1, 2, 2))) if rng.random() < 0.35 else plain_word(rng)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def some_words(rng: Random) -> list[str]:
    """Different words of several spellings."""
    return list(dict.fromkeys(some(rng) for _ in range(rng.randint(5, 8))))


def repeats(rng: Random) -> list[str]:
    """Words of which some occur again."""
    pool = list(dict.fromkeys(some(rng) for _ in range(rng.randint(3, 5))))
    found = [*pool, *rng.choices(pool, k=rng.randint(2, 4))]
    rng.shuffle(found)
    return found


def number_repeats(rng: Random) -> list[int]:
    """Numbers of which some occur again."""
    pool = rng.sample(range(-9, 40), rng.randint(3, 5))
    found = [*pool, *rng.choices(pool, k=rng.randint(2, 5))]
    rng.shuffle(found)
    return found


def people(rng: Random, low: int = 4, high: int = 7) -> list[str]:
    """Different first names."""
    return rng.sample(CATEGORIES["person"], rng.randint(low, high))


def kind(rng: Random) -> list[str]:
    """Different things of one kind."""
    pool = CATEGORIES[rng.choice(("fruit", "animal", "color", "food", "thing", "city", "country"))]
    return rng.sample(pool, rng.randint(5, 8))


def codes(rng: Random) -> list[str]:
    """Codes of capitals, digits and signs."""
    signs = ("-", "_", "#", ":", "")
    return [
        "".join(rng.choices("ABCDEFGHKLMNPRSTXZ", k=rng.randint(1, 3)))
        + rng.choice(signs)
        + str(rng.randint(0, 999))
        for _ in range(rng.randint(4, 7))
    ]


def phrases(rng: Random) -> list[str]:
    """Short texts with spaces in them."""
    return [" ".join(some(rng) for _ in range(rng.randint(2, 3))) for _ in range(rng.randint(3, 6))]


def nested(rng: Random) -> list[list[int]]:
    """Inner lists of different lengths, none of them empty."""
    low, high = rng.choice(((0, 9), (1, 20), (-9, 9), (10, 99)))
    return [[rng.randint(low, high) for _ in range(rng.randint(1, 4))] for _ in range(rng.randint(3, 5))]


def pick(values: Any) -> Any:
    """One of the values, always the same one of the same values."""
    return values[sum(map(len, map(str, values))) % len(values)]


SLOTS: dict[str, Any] = {
    # what stands in the words
    "ints_": sampled("list[int]", ints),
    "ints_b": sampled("list[int]", ints),
    "long_": sampled("list[int]", lambda r: ints(r, 9, 14)),
    "distinct_": sampled("list[int]", distinct),
    "positives_": sampled("list[int]", positives),
    "four_": sampled("list[int]", lambda r: ints(r, 4, 4)[:4]),
    "four_b": sampled("list[int]", lambda r: ints(r, 4, 4)[:4]),
    "decimals_": sampled("list[float]", decimals),
    "money_": sampled("list[float]", money),
    "words_": sampled("list[str]", some_words, lambda v: len(v) > 4),
    "repeats_": sampled("list[str]", repeats),
    "number_repeats_": sampled("list[int]", number_repeats),
    "people_": sampled("list[str]", lambda r: people(r, 5, 8)),
    "three_people": sampled("list[str]", lambda r: people(r, 3, 3)),
    "three_kind": sampled("list[str]", lambda r: kind(r)[:3]),
    "kind_": sampled("list[str]", kind),
    "codes_": sampled("list[str]", codes),
    "phrases_": sampled("list[str]", phrases),
    "nested_": sampled("list[list[int]]", nested),
    "who_": sampled("str", lambda r: r.choice(("Zelda", "Otto", "Maja", "Ruth", "Igor B", "Ms Lee", "Ada"))),
    "extra_": sampled("str", some),
    "other_": sampled("str", some),
    "joiner_": choice("-", ", ", " ", "/", " | ", "+", "; ", " > "),
    "k": integer(2, 3),
    "n": integer(2, 3),
    "size": integer(2, 4),
    "places": integer(2, 4),
    "factor": choice(2, 3, 0.5, 1.5, 10, 0.9, 1.1, -1, 4),
    "plus_": integer(2, 50),
    "new_": integer(-50, 150),
    "new_b": integer(-50, 150),
    "least_": integer(4, 7),
    "ends_": integer(1, 2),
    # obvious names
    "nums": exact("numbers", "values", "nums"),
    "scores": exact("scores", "points", "marks", "results"),
    "temps": exact("temperatures", "readings", "measurements"),
    "prices": exact("prices", "costs", "amounts"),
    "names": exact("names", "guests", "players", "students"),
    "line": exact("queue", "line"),
    "goods": exact("things", "items", "goods"),
    "rows": exact("rows", "series", "groups"),
    "total": exact("total"),
    "mean": exact("mean", "average"),
    "diffs": exact("differences", "gaps", "diffs"),
    "largest": exact("largest", "biggest", "highest"),
    "cheapest": exact("cheapest"),
    "smallest": exact("smallest", "lowest"),
    "position": exact("position", "place", "spot"),
    "tally": exact("count", "tally"),
    "rest": exact("rest", "remainder"),
    "sums": exact("sums", "totals"),
    "both": exact("common", "shared"),
    "merged": exact("merged", "mixed", "combined"),
    "records": exact("records", "peaks"),
    "difference": exact("difference"),
    # names that have to be told
    "xs": new("list"),
    "ys": new("list"),
    "ws": new("words"),
    "vs": new("words"),
    "out": new("result"),
    "other": new("result"),
    "x": new("int"),
    "flag": new("bool"),
    "who": new("first_one", "leader", "who", "person"),
    "text": new("str"),
    "price_a": sampled("float", lambda r: r.randint(1, 40) + r.choice((0.5, 0.25, 0.99, 0.9))),
    "price_b": sampled("float", lambda r: r.randint(1, 40) + r.choice((0.5, 0.25, 0.99, 0.9))),
    "price_c": integer(1, 60),
    "tasks": exact("tasks", "chores", "jobs", "errands"),
    "phrase_": sampled("str", lambda r: f"{some(r)} {some(r)}"),
    "start_": choice(0, 1, 1, 10, 100, 5),
    "digits_": sampled("list[str]", lambda r: [str(v) for v in ints(r)]),
    "f_gap": new("widest_gap", "largest_gap", "max_gap", "biggest_jump", kind="function"),
    "f_trim": new("trim", "middle", "cut_ends", "without_ends", kind="function"),
    "f_turn": new("rotate", "rotate_right", "turn", "shift", kind="function"),
    "f_over": new("count_over", "how_many_over", "above", "count_above", kind="function"),
    # values that depend on the ones above
    "k_index": derived(lambda s: s.k - 1),
    "n_next": derived(lambda s: s.n + 1),
    "pos_half": derived(lambda s: sum(s.positives_) // 2),
    "pos_mid": derived(lambda s: middle(s.positives_)),
    "lim": derived(lambda s: middle(s.ints_)),
    "in_people": derived(lambda s: pick(s.people_)),
    "in_kind": derived(lambda s: pick(s.kind_)),
    "in_distinct": derived(lambda s: pick(s.distinct_)),
}

FIRST = r"""
neighbour_gaps
    # {temps} = {ints_} / the {temps.bare} are {ints_.and_items}; keep them as a list / create a list named {temps} with {ints_.items} in it / let {temps} be {ints_} / we took these {temps.bare}: {ints_} / initialize a list named {temps} with the items {ints_.and_items}
    {temps} = {ints_}
    # compute the absolute difference of each pair of neighbours and store the list as {diffs} / get the {diffs.bare}: how far every item is from the next one, without a sign / {diffs} should hold the absolute values of the differences between neighbours / make a list of the {diffs.bare} between one item and the one after it, all of them non-negative / how far apart are neighbouring {temps.bare}? put the absolute {diffs.bare} in a list
    {diffs} = [abs(a - b) for a, b in zip({temps}, {temps}[1:])]
    # find the {largest.bare} of these {diffs.bare} / take the maximum of {diffs} and call it {largest} / let {largest} be the greatest number in that list / now the {largest.bare} of the {diffs.bare} / store the maximum of the new list in a variable named {largest} / and what's the {largest.bare} one? keep that number
    {largest} = max({diffs})
    # print it together with its index in {diffs} / show the {largest.bare} and, after it, the index where it stands among the {diffs.bare} / output {largest} and the position (from 0) of its first occurrence in {diffs} / at which index of {diffs} is it? print the value, then this index / i want to see {largest}, and which index it has in the list of {diffs.bare}
    print({largest}, {diffs}.index({largest}))
signed_changes
    # {xs} = {ints_} / store the numbers {ints_} in a list called {xs} / i have a list {xs}: {ints_} / initialize {xs} with {ints_} / the values {ints_.and_items} go in a list {xs}
    {xs} = {ints_}
    # for every item except the first, subtract the item before it; keep the list as {out} / {out} is the list of each item minus its predecessor / make {out}, the changes from one number of {xs} to the next (negative when it falls) / compute the list {out} of differences, the later item minus the earlier one, for all neighbours / the step from each number to the next, later minus earlier, goes into a list {out} / compute the differences of consecutive items (second minus first) and store them in a variable named {out}
    {out} = [b - a for a, b in zip({xs}, {xs}[1:])]
    # count how many of the changes are positive, as {x} / how often did it go up? store that in {x} / let {x} be the number of items in {out} that are above zero / set {x} to the count of positive values in {out} / among these, the ones above 0: how many? {x} should know
    {x} = sum(c > 0 for c in {out})
    # print {x} and how many changes are negative / show the number of rises and then the number of falls, on one line / print the positive count followed by the count of items in {out} below zero / output {x}, then the number of negative changes / ups and downs, please: print {x} and then the count of items less than 0
    print({x}, sum(c < 0 for c in {out}))
row_sums
    # {rows} = {nested_} / here are the {rows.bare}: {nested_} / let {rows} be the nested list {nested_} / store {nested_} under the name {rows} / define the list of lists {rows} as {nested_} / initialize a variable named {rows} with the nested list {nested_}
    {rows} = {nested_}
    # compute the sum of each inner list and store them in {sums} / get the {sums.bare}, one for each inner list / add up every one of the {rows.bare} by itself and collect the {sums.bare} / {sums} is a list with the sum of each of the {rows.bare} / make a list {sums} which has the total of the first inner list, of the second and so on
    {sums} = [sum(row) for row in {rows}]
    # find the {smallest.bare} of them / let {smallest} be the minimum of {sums} / which sum is the {smallest.bare}? keep it / take the least of the {sums.bare} as {smallest} / store the minimum of that list in {smallest}
    {smallest} = min({sums})
    # print the inner list that it belongs to / show the first of the {rows.bare} whose sum is {smallest} / print the item of {rows} at the index where {smallest} stands in {sums} / output the inner list with this sum, the first one if there are several / which of the {rows.bare} adds up to that? print the first that does
    print({rows}[{sums}.index({smallest})])
without_extremes
    # the {scores.bare} are {distinct_} / {scores} = {distinct_} / store the list {distinct_} as {scores} / a jury gave these {scores.bare}: {distinct_.items}. put them in a list / create {scores} with the numbers {distinct_.and_items}
    {scores} = {distinct_}
    # sort them and leave out the smallest and the largest; call this list {rest} / the {rest.bare} is the sorted list without its first and last item / let {rest} be the {scores.bare} in ascending order, minus the lowest and the highest one / drop both extremes: the {rest.bare} are the sorted {scores.bare} from the second to the last but one / in order, and without the two extremes (one at each end), they make the {rest.bare}
    {rest} = sorted({scores})[1:-1]
    # compute the {mean.bare} of what remains, times {factor} / get the {mean.bare} of {rest} and multiply it by {factor}, all in one variable / the {mean.bare} is the sum of {rest} divided by its length and multiplied by {factor} / store {factor} times the average of the {rest.bare} in a variable named {mean} / compute the mean of {rest}, multiply it by {factor} and store the product in a variable named {mean}
    {mean} = sum({rest}) / len({rest}) * {factor}
    # print it rounded to {places} decimals / show the {mean.bare} with {places} decimal places at most, using round / round {mean} to {places} digits after the point and print that / output the result, rounded to {places} places
    print(round({mean}, {places}))
even_and_odd_places
    # {xs} = {long_} / let {xs} be the list {long_} / keep the numbers {long_.items} in a list {xs} / define {xs} as {long_} / we work with {long_}, called {xs}
    {xs} = {long_}
    # take the items at even indices (0, 2, 4 and so on) as {out} / {out} is every second item, beginning with the first / put the items of {xs} with an even index into a list {out} / collect every other number of {xs} in {out}, starting at index 0 / store the elements of {xs} whose index is divisible by 2 in a variable named {out}
    {out} = {xs}[::2]
    # and those at odd indices as {other} / the items in between, with indices 1, 3, 5 and so forth, become the list {other} / let {other} hold every second item beginning with the second / store the elements at odd positions (counting from 0) in {other} / start at index 1 and take every second item: that's {other}
    {other} = {xs}[1::2]
    # print the sum of {out} minus the sum of {other} / add up both parts and print the even one minus the odd one / show by how much the even-index sum is over the odd-index sum / what do you get when the total of {other} is subtracted from the total of {out}? print it / sum of {out} less sum of {other}, printed
    print(sum({out}) - sum({other}))
first_and_last_k
    # {names} = {people_} / the {names.bare} are {people_} / put {people_.and_items} in a list called {names} / we have these {names.bare}: {people_} / let {names} be the list {people_}
    {names} = {people_}
    # take the first {k} of them as {out} / {out} = the {k.word} {names.bare} at the start / store the first {k.word} {names.bare} in {out} / make a list {out} with only the first {k} {names.bare} / whoever is among the first {k} of the {names.bare} belongs to {out}
    {out} = {names}[:{k}]
    # now the last {n} as {other} / let {other} be the list of the last {n.word}, taken from {names} / the {n} {names.bare} at the end go to {other} / store the final {n.word} of the {names.bare} in a list {other} / from the other end, {n.word} of the {names.bare} go into {other}, keeping their order
    {other} = {names}[-{n}:]
    # print the last ones before the first ones, in one list / show {other} + {out} / join both lists, {other} in front, and print the outcome / output a single list: first what is in {other}, then what is in {out} / the two lists as one, please, and {other} leads: print it
    print({other} + {out})
all_but_the_first
    # {line} = {people_} / in the {line.bare} are {people_} / create the list {line} with {people_.items} / people stand in a {line.bare}: {people_} / let {line} be {people_}
    {line} = {people_}
    # who comes first? keep it as {who} / {who} is the first of the {line.bare} / store the item at index 0 in {who} / save the first name under {who} / whose turn is it, i.e. who is at the very front? save the name as {who}
    {who} = {line}[0]
    # everyone except the first is the {rest.bare} / let {rest} be the list without its first item / the {rest.bare} is everything in {line} after the first name / take all but the first of them as {rest} / without the one in front you get the {rest.bare}
    {rest} = {line}[1:]
    # print how many are in the {rest.bare}, then that first name / show the length of {rest} followed by {who} / print the number of people left and after it who was first / output len of {rest}, then {who} / print the number of names in {rest} and the value of {who}
    print(len({rest}), {who})
take_turns
    # {ws} = {three_people} and {vs} = {three_kind} / there are two lists, {ws} with {three_people} and {vs} with {three_kind} / let {ws} be {three_people} and {vs} be {three_kind} / store {three_people} in {ws} and {three_kind} in {vs}
    {ws} = {three_people}
    {vs} = {three_kind}
    # interleave them: first of {ws}, first of {vs}, second of {ws} and so on; call the list {merged} / make one {merged.bare} list in which the items of {ws} and {vs} alternate, starting with {ws} / build {merged} by taking an item of {ws}, then one of {vs}, in turns / the {merged.bare} list has the items of both in turns, {ws} going first / zip the two together into a flat list called {merged}: from {ws} first, then from {vs}, and again
    {merged} = []
    for a, b in zip({ws}, {vs}):
        {merged} += [a, b]
    # print its items with {joiner_} between them / join the {merged.bare} list with {joiner_} and print the string / show {merged} as a text, separated by {joiner_} / output all of it in one line, {joiner_} between two items / as one string, please, with {joiner_} wherever two items meet; print it
    print({joiner_}.join({merged}))
in_both
    # {xs} = {ints_} / let {xs} be {ints_} / the first list, {xs}, is {ints_} / store {ints_} in {xs}
    {xs} = {ints_}
    # build a second list {ys} from the first {k} items, {new_} and the last item / {ys} has the first {k.word} items of {xs}, then {new_}, then the last item of {xs} / make {ys}: the first {k} of {xs}, followed by the number {new_} and the final item of {xs} / put the first {k.word} items of that list, {new_} and its last item together as {ys}
    {ys} = [*{xs}[:{k}], {new_}, {xs}[-1]]
    # which items of {xs} are also in {ys}? keep them in the order of {xs} as {both} / collect the {both.bare} items, i.e. those of {xs} that {ys} contains as well / {both}: the items of {xs}, in their order, that occur in {ys} too / get the list {both} of everything in {xs} that can be found in {ys} / store the items of {xs} that also appear in {ys}, in their original order, in a variable named {both}
    {both} = [v for v in {xs} if v in {ys}]
    # print the {both.bare} items and how many there are / show {both}, then its length / output that list and the number of its items / print it with its length behind it / i'd like to see the {both.bare} items, and then their number
    print({both}, len({both}))
records_so_far
    # {scores} = {long_} / over the season the {scores.bare} were {long_} / let {scores} be {long_} / store these {scores.bare} in a list: {long_.items} / the list {scores} holds {long_.and_items} / initialize a list named {scores} with {long_}
    {scores} = {long_}
    # collect the {records.bare} in a list: each item that is larger than all before it (the first one counts) / go through {scores} and append an item to {records} when that list is empty or the item is above its last one / {records} are the items bigger than everything earlier, including the first item / make the list {records} of new highs: the first of the {scores.bare}, then every one that beats the last of the {records.bare} / begin with an empty list {records}; whenever one of the {scores.bare} is higher than its last item, or it has none yet, add it
    {records} = []
    for v in {scores}:
        if not {records} or v > {records}[-1]:
            {records}.append(v)
    # print how many there were after the first / show the number of {records.bare}, not counting the first one / print the length of {records} minus 1 / how often was the first value or a later best beaten? print the length of {records} less one / the first doesn't count: how many {records.bare} are there besides it? print that
    print(len({records}) - 1)
first_n_leave
    # {line} = {people_} / these people wait in a {line.bare}: {people_} / the {line.bare} is {people_}, as a list / let {line} be {people_} / make a list called {line} out of {people_.items}
    {line} = {people_}
    # the first {k} leave / remove the first {k.word} people / the {k} people in front go away: take them off {line} / cut the first {k} off the {line.bare} / {k} of them have had enough, those at the front; the {line.bare} goes on without them
    {line} = {line}[{k}:]
    # {who_} comes in at the front / put {who_} in the first place / {who_} goes to the front of the {line.bare} / insert {who_} before everybody else / now there is {who_}, who jumps in ahead of all the rest
    {line}.insert(0, {who_})
    # the last one goes home / take the last person off the {line.bare} / remove the one at the end / whoever is at the end of {line} gives up and leaves / the {line.bare} loses its last member
    {line}.pop()
    # print who is left / show the {line.bare} / print the list now / output {line} / who's still there? print the list
    print({line})
swap_ends
    # {ws} = {words_} / let {ws} be {words_} / keep {words_} in a list named {ws} / we start with the list {ws}, which is {words_}
    {ws} = {words_}
    # swap the first and the last item / exchange the item at the start with the one at the end / the first and the last of them change places / let the word at index 0 and the last one trade places / swap the first element of {ws} with its last element
    {ws}[0], {ws}[-1] = {ws}[-1], {ws}[0]
    # replace the second one by {extra_} / set the item at index 1 to {extra_} / {extra_} takes the place of the second word / put {extra_} where the second item is / at index 1 there should be {extra_} instead of what is there
    {ws}[1] = {extra_}
    # now print the {k.th} and the last of them / show the item number {k} (counted from 1) and the final one / print the {k.th} word and then the word at the end / output item {k} of the list, counting from 1, followed by the last item / what do we have at place {k} (the first being 1) and at the end? print the two
    print({ws}[{k_index}], {ws}[-1])
"""
SECOND = r"""
rotate_and_read
    # {goods} = {kind_} / there are these {goods.bare}: {kind_} / let {goods} be {kind_} / a list {goods} is given: {kind_} / keep {kind_.and_items} in a list named {goods}
    {goods} = {kind_}
    # rotate the list by {n} to the left, so that the first {n} end up at the back / move the first {n.word} of them to the end, in the same order / the first {n} {goods.bare} go to the back of the list / turn {goods} so that it begins with what stood at index {n}, the ones before that going to the end / rotate {goods} to the left by {n} positions
    {goods} = {goods}[{n}:] + {goods}[:{n}]
    # add {extra_} at the very end / {extra_} comes last / append {extra_} / put {extra_} behind all the others / one more for the end of the list: {extra_}
    {goods}.append({extra_})
    # print the first and the last of the {goods.bare} / show what is at the start and at the end now / output the item at index 0 and the final one / print both ends of it, the front first / what's in front, and what's at the back? print these two
    print({goods}[0], {goods}[-1])
to_the_back
    # {names} = {people_} / the {names.bare} are {people_} / store {people_} as {names} / let {names} be the list {people_}
    {names} = {people_}
    # find out at which index {in_people} is, as {x} / {x} is the index of {in_people} in the list / where in {names} does {in_people} stand? keep the index in {x} / store the position of {in_people}, counted from 0, in a variable {x} / look up {in_people} in the list; its index is {x}
    {x} = {names}.index({in_people})
    # move the person there to the end of the list / pop that item and append it again / take whoever is at index {x} out and put them last / the one at this index goes to the end / the one at index {x} leaves its place and becomes the last of all
    {names}.append({names}.pop({x}))
    # show the {names.bare} except the last, joined by {joiner_} / print all but the last of them in one string with {joiner_} between / leave out the final one and print the others, separated by {joiner_} / join everything before the last item with {joiner_} and print it / print all of the {names.bare} but the last, with {joiner_} between two of them
    print({joiner_}.join({names}[:-1]))
insert_and_remove
    # {xs} = {distinct_} / let {xs} be {distinct_} / store {distinct_} in the list {xs} / initialize a list {xs} with the values {distinct_.items} / i have {distinct_} as {xs}
    {xs} = {distinct_}
    # insert {new_} at index {n} / put {new_} at index {n} of the list, moving the later ones back / {new_} should be inserted so that it has the index {n} / squeeze {new_} in before the item at index {n} / at index {n} we need a new item, {new_}; nothing gets lost, the others move up
    {xs}.insert({n}, {new_})
    # remove {in_distinct} / take the first {in_distinct} out of {xs} / delete the value {in_distinct} from it (its first occurrence) / {in_distinct} has to go, remove it from the list / get rid of one {in_distinct}, the first in the list
    {xs}.remove({in_distinct})
    # print the sum of what is left / add up the remaining numbers and print the total / show the sum of {xs} / what is the sum of the list now? print it / compute the sum of {xs} and print it
    print(sum({xs}))
by_length
    # {ws} = {words_} / let {ws} be the list {words_} / the words are {words_}, keep them as {ws} / store {words_.and_items} in a list {ws}
    {ws} = {words_}
    # sort them by length, shortest first, into a new list {vs} / {vs} is {ws} ordered from the shortest to the longest word / let {vs} be a copy of the list, sorted by the number of letters / order the words by how long they are, in a list {vs} of its own / sort the items of {ws} by length in ascending order and store the sorted list in a variable named {vs}
    {vs} = sorted({ws}, key=len)
    # keep the last {n} of those in {out} / {out} holds the {n.word} at the end of {vs} / store the {n} longest of them, i.e. the end of {vs}, as {out} / take the final {n.word} items of the sorted list as {out} / from the end of it we need {n.word}: call them {out}
    {out} = {vs}[-{n}:]
    # print these in capitals, one per line / show every item of {out} in upper case, each on its own line / print each of them, all letters large / loop over {out} and print the words in capital letters / shout them: every one of these in capital letters, a line each, printed
    for word in {out}:
        print(word.upper())
from_z_to_a
    # {names} = {people_} / today's {names.bare}: {people_} / let {names} be {people_} / put the {names.bare} {people_.and_items} in a list / initialize a list named {names} with {people_}
    {names} = {people_}
    # sort the list from Z to A / bring them in reverse alphabetical order, in place / order the {names.bare} alphabetically, but backwards / sort {names} in descending order / z first, a last: sort the {names.bare} that way, in the list itself
    {names}.sort(reverse=True)
    # remove the first {n} and keep only the rest, under the same name / cut off the first {n.word}, so that {names} has only those after them / drop the {n} that come first now / shorten {names}: the {n.word} in front are no longer needed / without the first {n.word} of the list we go on
    {names} = {names}[{n}:]
    # print them as one text with {joiner_} between / join the {names.bare} with {joiner_} and print the string / show what is left, separated by {joiner_} / output the list as a string in which {joiner_} stands between two of the {names.bare} / in one line, {joiner_} between the {names.bare}: print that
    print({joiner_}.join({names}))
backwards_twice
    # {ws} = {kind_} / store {kind_} as {ws} / let {ws} be {kind_} / make the list {ws}: {kind_}
    {ws} = {kind_}
    # reverse the order of the list in place / turn {ws} around, so that the last item is the first / reverse {ws} itself / put the items in the opposite order, without a new list / last becomes first, first becomes last, and so on: change {ws} like this in place
    {ws}.reverse()
    # now spell each word backwards in a new list {vs} / {vs} has the same words, but each of them reversed letter by letter / reverse the letters of every item and store the list as {vs} / let {vs} be the list of all those words written from back to front / store each item of {ws} spelled in reverse in a new list named {vs}
    {vs} = [word[::-1] for word in {ws}]
    # print the first item of each list / show what is at index 0 of {ws} and at index 0 of {vs} / print the first word and its mirrored form / output the first of {ws} next to the first of {vs} / from both lists, print just the first
    print({ws}[0], {vs}[0])
running_totals
    # {prices} = {positives_} / the {prices.bare}: {positives_} / let {prices} be {positives_} / store the numbers {positives_.and_items} in the list {prices} / we paid these {prices.bare}, one after the other: {positives_}
    {prices} = {positives_}
    # compute the running {sums.bare}, a list / get the list {sums}: item i is the sum of the {prices.bare} up to and including item i / build {sums} by adding up the {prices.bare} one at a time and noting each intermediate sum / make the cumulative {sums.bare} as a list with itertools / compute the cumulative sums of {prices} and store them as a list in a variable named {sums}
    # + from itertools import accumulate
    {sums} = list(accumulate({prices}))
    # how many of the {sums.bare} are over {pos_half}? store this as the {tally.bare} / count the items of {sums} greater than {pos_half} and call that {tally} / the {tally.bare} says how many of them exceed {pos_half} / let {tally} be the number of running {sums.bare} above {pos_half} / more than {pos_half}: how many of the {sums.bare} are? that's the {tally.bare}
    {tally} = sum(s > {pos_half} for s in {sums})
    # print the last of the {sums.bare} and the {tally.bare} / show the final sum, followed by {tally} / output {sums}[-1] and {tally} / print the grand total, which is the last item, and then the {tally.bare}
    print({sums}[-1], {tally})
running_by_hand
    # {temps} = {ints_} / let {temps} be {ints_} / the changes of the week are {ints_}; store them as {temps} / keep {ints_.items} in a list called {temps}
    {temps} = {ints_}
    # start with a {total.bare} of {plus_} / {total} is {plus_} at first / set {total} to {plus_} / the {total.bare} begins at {plus_} / we begin with {plus_} in a variable {total}
    {total} = {plus_}
    # add the {temps.bare} to it one by one, printing the {total.bare} after each / for each item, increase {total} by it and print {total} / go through {temps}: the {total.bare} grows by the item and is printed every time / loop over the list, add each number to {total} and show the new value / each of the {temps.bare} is added to {total}, and after every addition we want to see it printed
    for t in {temps}:
        {total} += t
        print({total})
    # finally print "up" if it ended higher than {plus_}, else "not up" / print "up" when {total} is now greater than {plus_}, otherwise "not up" / has {total} become more than {plus_}? print "up" in that case and "not up" in any other / compare the end with the start of {plus_}: say "up" if it is larger, else "not up"
    print("up" if {total} > {plus_} else "not up")
chunk_sums
    # {xs} = {long_} / let {xs} be {long_} / store {long_.and_items} in a list {xs} / use the list {xs} with the numbers {long_.items}
    {xs} = {long_}
    # cut it into chunks of {size}; the last one may be shorter. call the list {out} / {out} is {xs} in pieces of {size} items (fewer in the last) / split the list in parts with {size} items each, as a list of lists {out} / make {out} from {xs}: slices of length {size}, one after the other, with a shorter one at the end if need be / divide {xs} into consecutive chunks of {size} elements and store the list of chunks in a variable named {out}
    {out} = [{xs}[i:i + {size}] for i in range(0, len({xs}), {size})]
    # sum up each of the chunks to get the {sums.bare} / the {sums.bare} are a list with one sum per chunk / let {sums} hold the sum of each inner list of {out} / calculate the {sums.bare}, chunk by chunk / what does every piece add up to? keep these {sums.bare} in a list
    {sums} = [sum(chunk) for chunk in {out}]
    # print the largest of the {sums.bare} / show the maximum of {sums} / which sum is the largest? print it / output the highest number in that list / and the biggest one, printed
    print(max({sums}))
neighbouring_pairs
    # {names} = {people_} / our {names.bare} are {people_} / let {names} be {people_} / create {names}, a list with {people_.and_items}
    {names} = {people_}
    # pair each of them with the next one: a list of tuples called {out} / {out} should be the list of pairs of neighbours in {names} / make a list {out} of tuples, the first and the second name, the second and the third, and so on / let {out} be the tuples of every name and the one that follows it / everyone forms a tuple with whoever comes next; the list of the tuples is {out}
    {out} = list(zip({names}, {names}[1:]))
    # keep only the pairs in which the first name is shorter than the second / drop every pair unless its first name has fewer letters than its second / {out} should only retain pairs whose first part has a smaller length than the second / filter {out}: the first of the two must be shorter / if the first name of a pair is not shorter than the second, the pair has to leave {out}
    {out} = [(a, b) for a, b in {out} if len(a) < len(b)]
    # print each pair with an "&" and spaces between, a line each / for every remaining pair, print the names with " & " in the middle / show the pairs line by line in the form "one & other" / loop over {out} and print both names joined by " & " / one line a pair, please: first name, " & ", second name
    for a, b in {out}:
        print(f"{a} & {b}")
two_by_two
    # {ys} = {long_} / let {ys} be the list {long_} / the list {ys} has the numbers {long_.and_items} / store {long_} in {ys}
    {ys} = {long_}
    # make pairs without overlap, items 0 and 1, 2 and 3 and so on, and keep their products as {out} / multiply the first by the second, the third by the fourth and so forth; the list of products is {out} / {out} is the list of products of two items each: index 0 times index 1, index 2 times index 3 etc., a single last item is ignored / take the numbers two by two and store the product of each two in {out}
    {out} = [a * b for a, b in zip({ys}[::2], {ys}[1::2])]
    # count the products that are over {new_b}, as {x} / how many items of {out} are greater than {new_b}? keep the number in {x} / {x} is the number of products above {new_b} / let {x} count what is larger than {new_b} there / count the elements of {out} that exceed {new_b} and store the count in a variable named {x}
    {x} = sum(p > {new_b} for p in {out})
    # print the number of products and then {x} / show how many products there are, followed by {x} / print the length of {out} and that count / output both counts: all products first, then the large ones / i need to see two numbers: the length of {out}, then {x}
    print(len({out}), {x})
over_the_limit
    # {scores} = {ints_} / the {scores.bare} of the class are {ints_} / let {scores} be {ints_} / save {ints_.and_items} as a list {scores}
    {scores} = {ints_}
    # count those over {lim} as {tally} / how many {scores.bare} are greater than {lim}? this is the {tally.bare} / store in {tally} the number of {scores.bare} above {lim} / get the {tally.bare} of items that are more than {lim} / more than {lim}, that's what we look for: count such {scores.bare} as the {tally.bare}
    {tally} = sum(s > {lim} for s in {scores})
    # what percentage of all is that? store it in {x} / {x} is the {tally.bare} as a percentage of the number of {scores.bare} / divide it by the length of the list, multiply by 100 and keep the result in {x} / set {x} to 100 times the share of {tally} in the whole list / compute the percentage of items that {tally} stands for and store it in a variable named {x}
    {x} = {tally} / len({scores}) * 100
    # print it with {places} decimals and a percent sign / show {x} formatted to {places} places after the point, followed by % / output the percentage with exactly {places} decimals and "%" / print {x} in the form with {places} decimal places and a "%" right behind it / show it as a percentage, {places} digits after the point, with the sign % at the end
    print(f"{{x}:.{places}f}%")
without_repeats
    # {ws} = {repeats_} / let {ws} be {repeats_} / the visitors' votes are {repeats_}, keep them in {ws} / store the list {repeats_} as {ws}
    {ws} = {repeats_}
    # remove the duplicates but keep the order, in a new list {vs} / {vs} has every item once, in the order of first appearance / make {vs}, which lists each different word of {ws} once, as they come / without repeats and in the same order it should be called {vs} / whatever was there before is skipped: {vs} has only the first of equal items, in the old order
    {vs} = list(dict.fromkeys({ws}))
    # store in {x} how many items were dropped / {x} is how much shorter {vs} is than {ws} / let {x} be the number of repeats, the difference of both lengths / by how many items did the list shrink? that is {x} / subtract the length of {vs} from the length of {ws} and store the difference in a variable named {x}
    {x} = len({ws}) - len({vs})
    # print the words without repeats, separated by {joiner_}, and then {x} on a line of its own / show {vs} joined by {joiner_}; below it {x} / print the items of {vs} in one line with {joiner_} between and in the next line {x} / output first the joined list ({joiner_} in between), then the number of dropped ones, each with its own print
    print({joiner_}.join({vs}))
    print({x})
first_time_loop
    # {nums} = {number_repeats_} / let {nums} be {number_repeats_} / the {nums.bare} are {number_repeats_.and_items}, in a list / store {number_repeats_} in a variable named {nums}
    {nums} = {number_repeats_}
    # collect the {nums.bare} that come a second time or more in a list {out}: whatever was already there before it / {out} should hold each item that also occurs earlier in the list / go through {nums} by index and put an item into {out} if it is found before that index / make the list {out} of all items which repeat an earlier one / whenever one of the {nums.bare} has been seen earlier in the list, it belongs to {out}
    {out} = [v for i, v in enumerate({nums}) if v in {nums}[:i]]
    # sort {out} from the largest to the smallest / order those repeats in descending order, in place / bring that list in falling order / put the biggest ones of {out} first / high to low, that's how {out} should be sorted
    {out}.sort(reverse=True)
    # print it, or "none" if it is empty / show {out} unless there is nothing in it; then print "none" / print the repeats if there are any, otherwise "none" / output "none" for an empty list and else the list itself / if there is anything in {out} print it, if not, print "none"
    print({out} or "none")
add_place_by_place
    # {xs} = {four_} and {ys} = {four_b} / let {xs} be {four_} and {ys} be {four_b} / two shops sold {four_} and {four_b}; call the lists {xs} and {ys} / store {four_} in {xs} and {four_b} in {ys}
    {xs} = {four_}
    {ys} = {four_b}
    # add them place by place to get the {sums.bare} / {sums} is the list of the items of {xs} plus the items of {ys} at the same index / make a list of the {sums.bare}: first plus first, second plus second, ... / compute the element-wise {sums.bare} of both lists / the items at the same index belong together: sum each such two, and that list is the {sums.bare}
    {sums} = [a + b for a, b in zip({xs}, {ys})]
    # find the index of the largest of them and call it {position} / the {position.bare} is the index where {sums} has its maximum / store the index of the maximum in {position} / at which index is the greatest of the {sums.bare}? keep this {position.bare} / determine the index of the maximum of {sums} and store it in a variable named {position}
    {position} = {sums}.index(max({sums}))
    # print what {xs} and {ys} have at this index / show the two numbers behind it, from {xs} and from {ys} / output {xs}[{position}] and {ys}[{position}] / print the item of the first and that of the second list at the {position.bare} / at that index, what was in {xs}, and what in {ys}? print both
    print({xs}[{position}], {ys}[{position}])
merge_and_top
    # {xs} = {ints_} / let {xs} be {ints_} / one list, {xs}, is {ints_} / store {ints_.and_items} in {xs}
    {xs} = {ints_}
    # and {ys} = {ints_b} / another list {ys} has {ints_b.and_items} / let {ys} be {ints_b} / then store {ints_b} in {ys}
    {ys} = {ints_b}
    # put both together, sorted in descending order, and call it {merged} / the {merged.bare} list has the items of {xs} and {ys} from high to low / let {merged} be all numbers of the two lists, the largest first / {merged} is {xs} plus {ys}, sorted the other way round / concatenate {xs} and {ys}, sort the result in descending order and store it in a variable named {merged}
    {merged} = sorted({xs} + {ys}, reverse=True)
    # print the top {size} / show the first {size.word} items of the {merged.bare} list / print its {size} largest numbers, as a list / output only the first {size} of {merged} / of this list, only the first {size.word} should be printed
    print({merged}[:{size}])
"""
THIRD = r"""
below_zero
    # {xs} = {ints_} / let {xs} be {ints_} / the balance changes are {ints_}; name the list {xs} / make a list {xs} from {ints_.and_items}
    {xs} = {ints_}
    # set every item that is less than {k} to 0, in a new list {out} / {out} has a 0 for each item of {xs} below {k} and the item itself otherwise / let {out} be {xs} with zeros in place of the numbers smaller than {k} / copy the list to {out}, but with 0 for anything under {k} / under {k} nothing counts: {out} is the same as {xs}, only that such items are 0
    {out} = [0 if v < {k} else v for v in {xs}]
    # count the zeros in {out} and call the number {x} / how many items of it are 0? save that as {x} / {x} is how often 0 occurs in {out} / store the number of zeros in the new list in {x} / count how many times 0 appears in {out} and store the count in a variable named {x}
    {x} = {out}.count(0)
    # print {x} and the sum of {out} / show the number of zeros, then the total of the new list / output how many zeros there were and after it what {out} adds up to / print both {x} and the sum of all the items of {out} / two numbers to print: {x}, and the sum of {out}
    print({x}, sum({out}))
plus_and_minus
    # {xs} = {ints_} / the bookings are {ints_}, keep them as {xs} / let {xs} be the list {ints_} / store {ints_} in a list named {xs}
    {xs} = {ints_}
    # split them: items above 0 go to {out}, items below 0 to {other}, zeros to neither / let {out} be the positive and {other} the negative ones / make two lists, {out} of all positive and {other} of all negative items / put the numbers greater than zero in {out} and the numbers less than zero in {other} / everything over 0 belongs in {out}, everything under 0 in {other}, and 0 itself nowhere
    {out} = [v for v in {xs} if v > 0]
    {other} = [v for v in {xs} if v < 0]
    # add up the absolute values of the negative ones in {total} / the {total.bare} is the sum of the items of {other}, taken without their signs / compute the {total.bare} of {other} when every minus is ignored / sum abs of each item of {other} and store this as {total} / forget the minus signs in {other} and sum up: this is the {total.bare}
    {total} = sum(abs(v) for v in {other})
    # print how many positive ones there are and this {total.bare} / show the length of {out} followed by {total} / output the number of items in {out}, then the {total.bare} / print the count of the positive part and the {total.bare} of the negative part / how many items has {out}? print this and {total}
    print(len({out}), {total})
long_enough
    # {ws} = {words_} / let {ws} be {words_} / some labels: {words_}. the list is called {ws} / store {words_.items} as a list of strings {ws}
    {ws} = {words_}
    # keep only the words with at least {least_} letters / throw out each word that is shorter than {least_} / reduce {ws} to those words whose length is {least_} or more / what has fewer than {least_} characters should be gone from {ws} / only items of length {least_} or above may stay in {ws}
    {ws} = [word for word in {ws} if len(word) >= {least_}]
    # write all of them in lower case / lower each of these words / turn every item into small letters, still under the name {ws} / make the remaining words lower case / no capitals any more in {ws}, please: lower case for each item
    {ws} = [word.lower() for word in {ws}]
    # add {extra_} in front / {extra_} becomes the first item / put {extra_} at the beginning, as it is / insert {extra_} at index 0 / the list should start with {extra_} from now on, followed by what it has
    {ws}.insert(0, {extra_})
    # print the list and its length / show {ws} and then how many items it has / output it, followed by the number of words / print the words as a list, and behind them their count / let me see {ws} as well as the number of its items
    print({ws}, len({ws}))
before_and_after
    # {goods} = {kind_} / let {goods} be {kind_} / on the shelf there are these {goods.bare}: {kind_} / make a list of the {goods.bare} {kind_.and_items}
    {goods} = {kind_}
    # get the {position.bare} of {in_kind}, counted from 0 / let {position} be the index of {in_kind} / the {position.bare} is where {in_kind} is found in the list (0 for the first) / store the index at which {goods} has {in_kind} as {position} / find the index of {in_kind} in {goods} and store it in a variable named {position}
    {position} = {goods}.index({in_kind})
    # take everything before it as {out} and everything after it as {other} / {out} gets the items left of this {position.bare}, {other} the ones to the right / split there: {out} is what stands before, {other} what follows, {in_kind} being in neither / slice {goods} in two lists, {out} up to that {position.bare} (without it) and {other} from the next index on / two slices of {goods}: {out} ends right before {in_kind}, {other} begins right after it
    {out} = {goods}[:{position}]
    {other} = {goods}[{position} + 1:]
    # print the second list and then the first / show {other} first, {out} after it / output both parts, the one after {in_kind} in front / print {other} followed by {out} in a single call / both of them printed, {other} as the first, {out} as the second
    print({other}, {out})
every_occurrence
    # {nums} = {number_repeats_} / these {nums.bare} came in: {number_repeats_} / let {nums} be {number_repeats_} / keep {number_repeats_.and_items} as a list {nums}
    {nums} = {number_repeats_}
    # count how often the first of them occurs in the whole list, as {x} / {x} is the number of times that the first item can be found in {nums} / how many of the {nums.bare} equal the one at index 0? store it in {x} / store the frequency of the first item in {x} / count the occurrences of the first element in {nums} and store the count in a variable named {x}
    {x} = {nums}.count({nums}[0])
    # remove all the items equal to the last one / delete every occurrence of the last item from {nums} / leave in {nums} only what differs from its final item / take out the last item and whatever is the same as it / whatever equals the last of the {nums.bare}, including that one, is no longer wanted in the list
    {nums} = [v for v in {nums} if v != {nums}[-1]]
    # print {x} and the list / show how often the first one was there, then the remaining {nums.bare} / output {x}, then {nums} / print the frequency followed by what is left / first {x}, then what {nums} is now: print both
    print({x}, {nums})
list_of_lengths
    # {ws} = {phrases_} / the titles are {phrases_}; the list is named {ws} / let {ws} be {phrases_} / store the strings {phrases_} as {ws}
    {ws} = {phrases_}
    # make a list {out} with the length of each of them / {out} is how many characters every title has, spaces included / let {out} hold the lengths of the strings / get the number of characters of each string as a list {out} / for each string its length: that list is {out}
    {out} = [len(s) for s in {ws}]
    # which string is the longest? keep it as {text} / {text} is the item of {ws} at the index of the maximum of {out} / store the longest of them in {text}, the first in case of a tie / find the string with the greatest length and save it in {text} / the string that goes with the largest of these lengths is {text}
    {text} = {ws}[{out}.index(max({out}))]
    # print its words one per line / split {text} at the spaces and print each part on its own line / show every word of that string on a separate line / for each word in {text}, print the word / print each word of {text} on a separate line
    for part in {text}.split():
        print(part)
flat_and_unique
    # {rows} = {nested_} / let {rows} be {nested_} / the {rows.bare} are {nested_} / save the nested list {nested_} as {rows}
    {rows} = {nested_}
    # flatten it into a list {out} / put all numbers of the inner lists in one flat list called {out} / {out} has the items of the first inner list, then those of the second and so on / chain the {rows.bare} together to a single list {out} / flatten {rows} and store the flat list in a variable named {out}
    {out} = [v for row in {rows} for v in row]
    # remove duplicates from {out} and sort it / make it sorted, with every number only once / {out} should become the ascending list of its different numbers / turn it into a sorted list without repeats, with the same name / no number twice, and low ones first: change {out} like that
    {out} = sorted(set({out}))
    # print all except the smallest / show the items of {out} from index 1 on / leave out the lowest number and print the others / output the list without its first item / without the number in front, print {out}
    print({out}[1:])
longest_inner
    # {rows} = {nested_} / let {rows} be {nested_} / we have {rows.bare} of numbers: {nested_} / create the list {rows} with the inner lists {nested_.items}
    {rows} = {nested_}
    # find the inner list with the most items and call it {out} / {out} is the longest of the {rows.bare} / let {out} be the one of {rows} which has the greatest length / store the longest inner list as {out} / find the longest inner list of {rows} and store it in a variable named {out}
    {out} = max({rows}, key=len)
    # append {new_} to it / add the number {new_} at its end / put {new_} behind the items of {out} / {new_} is added to that inner list / as its last item it gets {new_}
    {out}.append({new_})
    # print {rows}, with the change in it / show the whole nested list again / now print all the {rows.bare} / output {rows} / what do the {rows.bare} look like now? print them
    print({rows})
from_pile_to_pile
    # {ws} = {kind_} and {vs} = [] / there is a pile {ws} with {kind_} and an empty pile {vs} / let {ws} be {kind_} and {vs} an empty list / create {ws} with the items {kind_.and_items} and {vs} without any
    {ws} = {kind_}
    {vs} = []
    # {n} times, take the last item off {ws} and append it to {vs} / move {n.word} items, one at a time, from the end of {ws} to the end of {vs} / repeat {n} times: pop from {ws} and push onto {vs} / the top {n.word} of {ws} go to {vs}, the last one first / {n.word} times over: the last of {ws} leaves and becomes the last of {vs}
    for _ in range({n}):
        {vs}.append({ws}.pop())
    # add {extra_} to {ws} / {extra_} is laid on top of the first pile / append {extra_} to the pile that the items came from / push {extra_} onto {ws} / on {ws} we now put {extra_}, as the last item
    {ws}.append({extra_})
    # print the top (last item) of each pile / show the last item of {ws} and that of {vs} / which items are on top now? print the one of {ws}, then the one of {vs} / output {ws}[-1] and {vs}[-1] / print the last element of {ws} and the last element of {vs}
    print({ws}[-1], {vs}[-1])
hand_on
    # {names} = {people_} / these {names.bare} sit in a circle: {people_} / let {names} be {people_} / put {people_.items} in a list {names} / initialize a list named {names} with {people_}
    {names} = {people_}
    # make a deque {line} of them / turn the {names.bare} into a deque, the {line.bare} / let {line} be a deque with the {names.bare} in it / a deque called {line} is made from {names}
    # + from collections import deque
    {line} = deque({names})
    # rotate it so that the first {k} go to the end / the first {k.word} move to the back, one after the other / turn the {line.bare} by {k} places to the left / shift everybody {k} places to the front; who falls out there is put at the back / {k} times the one in front goes to the back: rotate the {line.bare} accordingly
    {line}.rotate(-{k})
    # the one in front leaves; keep the name in {who} / take the leftmost out, as {who} / remove the first person and store who it was in {who} / {who} is who stands at the left end, and is removed from it / out goes the one at the front of {line}; the name is kept as {who}
    {who} = {line}.popleft()
    # print {who} and the number of those who remain / show who left and how many are still in the {line.bare} / output that name, then the length of {line} / print the name followed by how many are left / how many are in {line} without them? print {who} and that number
    print({who}, len({line}))
two_halves
    # {xs} = {long_} / let {xs} be {long_} / the list {xs} contains {long_.and_items} / store {long_} as {xs}
    {xs} = {long_}
    # let {x} be half of its length, rounded down / compute the middle index {x}: the length divided by 2 without remainder / {x} is the integer half of how many items there are / store len of {xs} floor-divided by 2 in {x} / the length of the list, halved and without a fraction, is {x}
    {x} = len({xs}) // 2
    # swap the two halves: what begins at index {x} comes first, then the part before it; call it {out} / {out} is the second half of {xs} followed by the first / build {out} from the part from index {x} to the end and the part up to that index / put the items from {x} on in front of the others, as {out} / concatenate the part of {xs} from index {x} onwards and the part before it, and store this in a variable named {out}
    {out} = {xs}[{x}:] + {xs}[:{x}]
    # print it with the first and last item cut off / show {out} without both its end items / output all of {out} except the first one and the last one / leave away one item at each end of {out} and print what remains / everything between the first and the last item of {out}, printed
    print({out}[1:-1])
equal_neighbours
    # {ws} = {repeats_} / let {ws} be {repeats_} / the log has the entries {repeats_}; call it {ws} / store {repeats_.items} as a list {ws}
    {ws} = {repeats_}
    # sort it alphabetically without regard to upper or lower case, in place / bring {ws} in alphabetical order, ignoring case / order the entries from a to z as if all of them were lower case / sort {ws} by the lower-case form of its items / from a to z please, {ws} itself, and capitals don't matter for the order
    {ws}.sort(key=str.lower)
    # count how many items equal the one before them, as {x} / {x} is the number of neighbours that are the same / how often is an item followed by an equal one? keep it in {x} / store in {x} the number of places where two equal entries stand side by side / compare each item with the next: the number of times they agree is {x}
    {x} = sum(a == b for a, b in zip({ws}, {ws}[1:]))
    # print {x}, then the list / show that number and the sorted list behind it / output first {x} and second {ws} / print the number of equal neighbours and the sorted entries / i'd like {x} printed, and {ws} too
    print({x}, {ws})
raised_prices
    # {prices} = {money_} / the {prices.bare} are {money_} / let {prices} be {money_} / store the {prices.bare} {money_.and_items} in a list / create a list {prices}: {money_.items}
    {prices} = {money_}
    # multiply each of them by {factor} and round to 2 decimals; call the list {out} / {out} has every price times {factor}, with two decimal places / make a list {out} of the {prices.bare} after multiplication by {factor}, rounded to cents / let {out} be {factor} times each item, rounded to two digits behind the point / multiply every element of {prices} by {factor}, round each product to 2 decimals and store the list in a variable named {out}
    {out} = [round(v * {factor}, 2) for v in {prices}]
    # compute the {difference.bare} between the largest and the smallest of the new ones / the {difference.bare} is the maximum of {out} minus its minimum / how far apart are the extremes of {out}? this is the {difference.bare} / store the range of {out}, highest minus lowest, in {difference} / take the lowest of {out} from the highest, and you have the {difference.bare}
    {difference} = max({out}) - min({out})
    # print it with two decimals / show the {difference.bare} with exactly 2 digits after the point / output {difference}, formatted to 2 decimals / print this {difference.bare} in the format with two decimal places / two decimals, no more and no less: print the {difference.bare} like that
    print(f"{{difference}:.2f}")
"""
FOURTH = r"""
cheapest_thing
    # {goods} = {three_kind} / let {goods} be {three_kind} / for sale are these {goods.bare}: {three_kind} / store {three_kind.and_items} in a list {goods}
    {goods} = {three_kind}
    # their {prices.bare}, in the same order, are {price_a}, {price_b} and {price_c} / let {prices} be a list with {price_a}, {price_b} and {price_c} / make another list {prices} from the numbers {price_a}, {price_b}, {price_c} / the first costs {price_a}, the second {price_b} and the third {price_c}; collect that in a list {prices} / create a list named {prices} with the elements {price_a}, {price_b} and {price_c}
    {prices} = [{price_a}, {price_b}, {price_c}]
    # find the name of the {cheapest.bare} one, where the price is least / the item with the least of the {prices.bare} is the {cheapest.bare}; store its name / let {cheapest} be the one of {goods} at the index of the minimum of {prices} / which of the {goods.bare} has the minimum of the {prices.bare}? keep it in {cheapest} / one of the {goods.bare} has the lowest price, at the same index: that is the {cheapest.bare}
    {cheapest} = {goods}[{prices}.index(min({prices}))]
    # print its name in capitals and the sum of all {prices.bare} / show {cheapest} in upper case, then what the {prices.bare} add up to / output the item in capital letters and behind it the total of {prices} / print {cheapest}, all letters large, followed by the sum of the three {prices.bare} / capital letters for the {cheapest.bare}, and next to it the sum of {prices}: print both
    print({cheapest}.upper(), sum({prices}))
far_from_the_mean
    # {temps} = {decimals_} / let {temps} be {decimals_} / this week's {temps.bare} were {decimals_.and_items}; make a list / store the {temps.bare} {decimals_} in a list / initialize a list named {temps} with the values {decimals_.and_items}
    {temps} = {decimals_}
    # compute their {mean.bare} / get the {mean.bare} of the {temps.bare} / {mean} is the sum of {temps} over its length / store the arithmetic mean of the list in a variable named {mean}
    {mean} = sum({temps}) / len({temps})
    # which of the {temps.bare} is farthest from the {mean.bare}? store it as {x} / {x} is the item whose absolute difference to {mean} is the largest / find the item of {temps} with the greatest distance to the {mean.bare} and call it {x} / let {x} be the item that differs most from {mean}, in either direction / from the {mean.bare}, one of the {temps.bare} is farther away than the others: call it {x}
    {x} = max({temps}, key=lambda t: abs(t - {mean}))
    # print {x} and its distance to the {mean.bare}, rounded to {places} / show the item and, rounded to {places} decimals, by how much it differs from {mean} / output {x} followed by the absolute difference of both with {places} decimals (use round) / print that item, then how far it is from the {mean.bare}, to {places} places
    print({x}, round(abs({x} - {mean}), {places}))
numbered_lines
    # {tasks} = {phrases_} / today's {tasks.bare} are {phrases_} / let {tasks} be the list {phrases_} / write the {tasks.bare} {phrases_} in a list
    {tasks} = {phrases_}
    # add {phrase_} before the last one / insert {phrase_} so that only one item comes after it / put {phrase_} in the last place but one / {phrase_} goes right in front of the final item / the last of the {tasks.bare} stays last, but just before it comes {phrase_}
    {tasks}.insert(-1, {phrase_})
    # print them numbered from {start_}, as in "{start_}. text" / print every one on a line with its number, a dot and a space in front, counting from {start_} / number the {tasks.bare}, beginning with {start_}, and show "number. text" for each / show a line for each of them: the number ({start_} for the first), ". " and the text / one after the other, with numbers from {start_} on, a dot and a space before the text: print them so
    for number, task in enumerate({tasks}, start={start_}):
        print(f"{number}. {task}")
most_frequent
    # {ws} = {repeats_} / let {ws} be {repeats_} / the votes are {repeats_}, store them as {ws} / make a list {ws} out of {repeats_.and_items}
    {ws} = {repeats_}
    # count how often each item occurs, in a dictionary {out} / {out} maps every different item to its number of occurrences / make a dict {out} from each item to how many times {ws} has it / let {out} be a dictionary with the items as keys and their frequencies as values / count the occurrences of every element of {ws} in a dictionary named {out}
    {out} = {}
    for item in {ws}:
        {out}[item] = {out}.get(item, 0) + 1
    # which item is the most frequent? keep it as {text}, the earlier one on a tie / {text} is the key of {out} with the greatest value (the first such key) / find the winner, the item with the highest count, and store it in {text} / let {text} be the item that occurs most often / which one won, i.e. has the highest number in {out}? remember it as {text}
    {text} = max({out}, key={out}.get)
    # print it with a colon, a space and its count / show {text}, then ": ", then how often it occurs / output a text such as "abc: 4" for this item / print the item and its count with ": " between / then the winner, ": " and the number of its votes, printed in one string
    print(f"{{text}}: {{out}[{text}]}")
text_to_ints
    # {ws} = {digits_} / the numbers came as strings: {digits_}. call the list {ws} / let {ws} be {digits_} / store {digits_} in a list {ws}
    {ws} = {digits_}
    # convert all of them to integers, as {out} / {out} is the list of these strings as ints / make a list of integers {out} from it / turn each string into a whole number and keep the numbers in {out} / they should be numbers, not strings: put them as ints in {out}
    {out} = [int(s) for s in {ws}]
    # keep those divisible by {k} and call them {other} / {other} has just the numbers that can be divided by {k} without remainder / let {other} be the multiples of {k} in {out} / from {out}, take the items with remainder 0 when divided by {k} as {other} / select the elements of {out} that are multiples of {k} and store them in a variable named {other}
    {other} = [v for v in {out} if v % {k} == 0]
    # print {other} sorted, then the maximum of {out} / show the sorted multiples and the largest of all the numbers / output {other} in ascending order, followed by the greatest item of {out} / print the numbers that are left from low to high, and then the maximum of the whole list / i need {other}, sorted, and what the largest of {out} is: print both
    print(sorted({other}), max({out}))
until_it_is_reached
    # {xs} = {positives_} / let {xs} be {positives_} / donations came in this order: {positives_}. save them as {xs} / store the amounts {positives_.and_items} in {xs}
    {xs} = {positives_}
    # take items from the start as long as each is at most {pos_mid}, and call them {out} / {out} has the first items of {xs}, up to but without the first one that is greater than {pos_mid} / go through the list and append the items to {out}, but stop at the first item over {pos_mid} / let {out} be the beginning of {xs} before anything above {pos_mid} comes / one item after the other goes to {out} until there is one above {pos_mid}, which doesn't
    {out} = []
    for v in {xs}:
        if v > {pos_mid}:
            break
        {out}.append(v)
    # the items after that part are the {rest.bare} / let {rest} be the part of {xs} that follows / everything in {xs} from the index len({out}) on is the {rest.bare} / store what was not taken as {rest} / what comes after those, from the item that was too large, is the {rest.bare}
    {rest} = {xs}[len({out}):]
    # print the length of both / show how many were taken and how many are in the {rest.bare} / output the number of items in {out}, then that of {rest} / print the two counts, first {out}, then the {rest.bare} / print the length of {out} and the length of {rest}
    print(len({out}), len({rest}))
missing_guests
    # {names} = {people_} / we invited {people_}, store the list as {names} / let {names} be {people_} / the {names.bare} on the list are {people_.and_items}
    {names} = {people_}
    # {ws} are those who came: {who_} and all at even indices of {names} / let {ws} be a list of {who_}, followed by every second of the {names.bare} beginning with the first / make {ws} from {who_} and the {names.bare} with even index / {who_} came, and so did the first, the third, the fifth and so on: call this list {ws} / create a list named {ws} with {who_} followed by the items of {names} at even indices
    {ws} = [{who_}, *{names}[::2]]
    # who of the {names.bare} is not in {ws}? put them in {vs} / {vs} are the items of {names} that are missing in {ws} / collect the {names.bare} who did not come, in their order, as {vs} / keep in {vs} every one of the {names.bare} that {ws} does not contain / {vs} is {names} without everybody that is in {ws}
    {vs} = [name for name in {names} if name not in {ws}]
    # print those sorted by name, one line each / go through {vs} in alphabetical order and print every name / print the missing ones from A to Z, each on its own line / show the names in {vs} alphabetically, line by line / alphabetically, a name a line: print what is in {vs}
    for name in sorted({vs}):
        print(name)
"""
FUNCTIONS = r"""
widest_gap_function
    # write a function {f_gap} that takes a list of numbers and returns the largest absolute difference between two neighbours / define {f_gap}(values): it gives back the maximum of the absolute differences of adjacent items / i need a function {f_gap} which returns how far apart the two most distant neighbours in a list are / {f_gap} should be a function of a list, returning the greatest absolute difference of any item and the one after it / define a function named {f_gap} with one parameter, a list of numbers; it returns the maximum absolute difference between adjacent elements
    def {f_gap}(values):
        return max(abs(a - b) for a, b in zip(values, values[1:]))
    # {xs} = {ints_} / let {xs} be {ints_} / a list for it: {ints_}, named {xs} / store {ints_} in the list {xs}
    {xs} = {ints_}
    # call it with {xs} and keep the answer as {out} / {out} is what {f_gap} returns for {xs} / apply the function to this list and store the result in {out} / let {out} be {f_gap} of that list / call {f_gap} with {xs} and store the returned value in a variable named {out}
    {out} = {f_gap}({xs})
    # now sort {xs}, and print {out} and the answer for the sorted list / sort the list in place, then show {out} followed by {f_gap} of the list / put {xs} in ascending order and print the old answer and the new one / order the numbers from low to high; print {out} and what the function returns now
    {xs}.sort()
    print({out}, {f_gap}({xs}))
trim_function
    # define a function {f_trim} with a list and a number k, which returns the list without its first k and last k items / write a function {f_trim}(values, k) that cuts k items off each end of a list and gives back the middle / i want a function {f_trim} that drops the k items at the start and the k items at the end of a list, k being its second parameter / {f_trim} takes a list and k and returns what lies between the first k items and the last k items
    def {f_trim}(values, k):
        return values[k:len(values) - k]
    # {names} = {people_} / the {names.bare} are {people_} / let {names} be {people_} / store {people_.items} in a list called {names}
    {names} = {people_}
    # use {f_trim} to take {ends_} off both ends of {names}, as {out} / {out} is the list without {ends_} at either end, made with the function / call {f_trim} on the {names.bare} with {ends_} and keep that in {out} / let {out} be what {f_trim} returns for {names} and {ends_} / with the function, {names} loses {ends_} in front and as many at the back; the result is {out}
    {out} = {f_trim}({names}, {ends_})
    # print it joined by {joiner_} / show the {names.bare} in {out} with {joiner_} between them / output {out} as one string, separated by {joiner_} / print the items that stayed, {joiner_} in between / who is in {out}? print it as a string with {joiner_} between two of the {names.bare}
    print({joiner_}.join({out}))
rotate_function
    # write a function {f_turn} that returns a list turned to the right by k, so that its last k items come first / define {f_turn}(values, k): the last k items of the list move to the front, and this new list is returned / a function {f_turn} should take a list and a positive number k and return the last k items followed by the others / i'd like a function {f_turn} with parameters values and k; it returns the list rotated right by k (k is at least 1)
    def {f_turn}(values, k):
        return values[-k:] + values[:-k]
    # {ws} = {codes_} / let {ws} be {codes_} / store the list {codes_} as {ws} / test data: {ws} is {codes_}
    {ws} = {codes_}
    # rotate {ws} by {k} with it and store the outcome under the same name / {ws} becomes what {f_turn} returns for it and {k} / replace {ws} by its rotation, {k} to the right, using the function / call {f_turn} with {ws} and {k}, and let {ws} be the returned list / by {k} to the right, that's how {f_turn} should turn {ws}; save it back to the same variable
    {ws} = {f_turn}({ws}, {k})
    # print the first {n} items of it, and the last / show the {n.word} in front and then the last item / output {ws}[:{n}] and the final item / print a list of the first {n.word}, followed by the item at the end / the first {n.word} as a list, and the very last item: print these
    print({ws}[:{n}], {ws}[-1])
share_over_function
    # define a function {f_over} which counts the items of a list that are over a limit / write {f_over}(values, limit), returning how many of the values are greater than limit / a function {f_over} is needed: given a list and a limit it returns the number of items above the limit / make a function {f_over} with two parameters, values and limit, that returns the count of values exceeding the limit
    def {f_over}(values, limit):
        return sum(v > limit for v in values)
    # {scores} = {ints_} / the {scores.bare} are {ints_} / let {scores} be {ints_} / take the {scores.bare} {ints_.and_items} as a list
    {scores} = {ints_}
    # how many are over {lim}? let {f_over} count, and call the result {tally} / use the function with {scores} and {lim} to get the {tally.bare} / the {tally.bare} is what {f_over} returns for the {scores.bare} and a limit of {lim} / store {f_over} of {scores} and {lim} in a variable named {tally} / call {f_over} with {scores} and {lim}, and store the returned count in a variable named {tally}
    {tally} = {f_over}({scores}, {lim})
    # raise all {scores.bare} by {k} / add {k} to each item of {scores} / every one of the {scores.bare} gets {k} more / let {scores} be a list in which each item is {k} larger than now / each item is {k} too low; correct that in {scores}
    {scores} = [s + {k} for s in {scores}]
    # print how many more are over {lim} now / show the new number over {lim}, from {f_over}, minus the {tally.bare} / call {f_over} again with the same limit of {lim} and print by how much its answer went up from {tally} / print the difference of the count over {lim} now and the old {tally.bare}
    print({f_over}({scores}, {lim}) - {tally})
"""
LONGER = r"""
supermarket_line
    # {line} = {people_} / in the {line.bare} at the till are {people_} / let {line} be {people_} / the {line.bare} is made of {people_.and_items}; keep it as a list
    {line} = {people_}
    # the first one is served and leaves; remember the name as {who} / take the person in front out of {line}, as {who} / {who} is whoever stands first, and is removed / remove the item at index 0 and store it in {who} / whoever is in front pays and goes; the name stays in {who}
    {who} = {line}.pop(0)
    # {who_} joins at the end / {who_} comes last / append {who_} / behind all the others {who_} lines up / there is somebody new at the back: {who_}
    {line}.append({who_})
    # the person at index {n} lets the next one go first / swap the items at index {n} and the one after / those at index {n} and the index after that change places / exchange number {n}, counted from 0, with the next / index {n} and index {n_next}: those two trade places
    {line}[{n}], {line}[{n} + 1] = {line}[{n} + 1], {line}[{n}]
    # {who} comes back and goes to the front / {who} forgot something and stands in front of everybody again / put {who} back at the beginning / insert {who} at index 0 / now {who} is there once more, ahead of everyone in the {line.bare}
    {line}.insert(0, {who})
    # print the {line.bare}, from back to front / show the names in reverse order as a list / output a reversed copy of {line} / print the list backwards / seen from behind, what does the {line.bare} look like? print it as a list
    print({line}[::-1])
points_of_a_team
    # {scores} = {distinct_} / the {scores.bare} of the team: {distinct_} / let {scores} be {distinct_} / initialize a list named {scores} with {distinct_.and_items}
    {scores} = {distinct_}
    # replace the first by {new_} / set the item at index 0 to {new_} / the first one was wrong, it should be {new_} / {new_} takes the place of the first item / at the start of {scores} we want {new_} and not what is there
    {scores}[0] = {new_}
    # double the last one / the last of the {scores.bare} counts twice: multiply it by 2 / multiply the final item of {scores} by 2, in place / make the last item two times as large / twice as much for the item at the end
    {scores}[-1] *= 2
    # compute the {total.bare} / sum up the {scores.bare} as the {total.bare} / store the sum of the list in a variable named {total} / add all of them up and call it {total} / compute the total of {scores} and store it in a variable named {total}
    {total} = sum({scores})
    # subtract {plus_} from it / reduce the {total.bare} by {plus_} / there is a penalty: {total} goes down by {plus_} / take {plus_} away from {total} / {plus_} less, that is what the {total.bare} should be
    {total} -= {plus_}
    # print the {total.bare} and the {total.bare} per item, rounded to {places} / show {total}, then {total} divided by the number of items with {places} decimals (round it) / output the {total.bare} and, rounded to {places} decimals, what this makes for each of the {scores.bare} / print {total} followed by its quotient with the length of the list, rounded to {places} places / first the {total.bare}, then the {total.bare} over the number of {scores.bare}, rounded to {places} decimals: print them
    print({total}, round({total} / len({scores}), {places}))
word_chain
    # {ws} = {words_} / let {ws} be {words_} / a list {ws} holds {words_} / store {words_.items} as the list {ws}
    {ws} = {words_}
    # take the words at odd indices, as {vs} / {vs} is every second word, from the second on / let {vs} be the items of {ws} with index 1, 3, 5 and so on / put the words with an odd index into a list {vs} / store the elements of {ws} at odd indices in a variable named {vs}
    {vs} = {ws}[1::2]
    # put {extra_} between the first and the rest of them / insert {extra_} at index 1 of that list / {extra_} goes right behind its first item / squeeze {extra_} into {vs}, after the item at the start / as the second item of {vs} we add {extra_}, between the others
    {vs}.insert(1, {extra_})
    # build one string {text} from it, with {joiner_} in between / join it with {joiner_} and name the string {text} / {text} is the items of {vs}, separated by {joiner_} / make a string {text} of these words, {joiner_} standing between them / with {joiner_} to connect them, the words of {vs} become a string {text}
    {text} = {joiner_}.join({vs})
    # print that string and how long it is / show {text} and its length / output it with the number of its characters behind / print {text}, then the count of its characters / what is {text}, and how many characters does it have? print both
    print({text}, len({text}))
three_numbers_kept
    # {nums} = {long_} / the {nums.bare} are {long_}; keep them / let {nums} be {long_} / put the {nums.bare} {long_.items} in a list
    {nums} = {long_}
    # sort it in descending order, as a new list {out} / {out} has the {nums.bare} from the greatest to the least / let {out} be a sorted copy, largest first / order the {nums.bare} from high to low and call this {out} / sort {nums} from largest to smallest and store the sorted list in a variable named {out}
    {out} = sorted({nums}, reverse=True)
    # keep in {out} just the first {size} / only the top {size} stay in {out} / cut {out} down to its first {size.word} items / shorten that list so that only the {size} largest remain / beyond the first {size}, nothing is needed in {out}
    {out} = {out}[:{size}]
    # which indices do they have in {nums}? a list {other} / {other} is the list of the index in {nums} of each item of {out} / for each of those, look up where it is in {nums} and collect the indices in {other} / make {other} from {out}: for every item its (first) index in {nums} / where in {nums} do they stand? put the index of each, in the order of {out}, in a list {other}
    {other} = [{nums}.index(v) for v in {out}]
    # print both lists, a line each / show {out} and below it {other} / output {out} first and then {other}, with two prints / print the values on one line and their indices on the next / {out} on a line, {other} on the next: print it like this
    print({out})
    print({other})
two_shelves
    # {ws} = {kind_} / the upper shelf, {ws}, has {kind_} / let {ws} be {kind_} / store {kind_.and_items} in {ws}
    {ws} = {kind_}
    # the lower shelf {vs} has {extra_} and {other_} / let {vs} be a list with {extra_} and {other_} / {vs} = [{extra_}, {other_}] / make a second list {vs} of the two strings {extra_} and {other_} / create a list named {vs} with the elements {extra_} and {other_}
    {vs} = [{extra_}, {other_}]
    # move the item at index {n} of {ws} to the end of {vs} / take what is at index {n} off {ws} and add it to {vs} / pop number {n} (counted from 0) from the upper list and append it to the lower / the thing with index {n} changes from {ws} to {vs}, where it comes last / off the first list with the item at index {n}, and onto the end of {vs} with it
    {vs}.append({ws}.pop({n}))
    # and the first item of {vs} goes to the front of {ws} / move what is at index 0 of {vs} to the beginning of {ws} / take the first one off {vs} and insert it before all the others in {ws} / in return {ws} gets the first of {vs}, at its start / what stands first in {vs} shall stand first in {ws} instead
    {ws}.insert(0, {vs}.pop(0))
    # print both lists / show {ws}, then {vs} / output what is on the two of them / print {ws} followed by {vs} / what's where now? print {ws} and then {vs}
    print({ws}, {vs})
steps_of_the_week
    # {xs} = {positives_} / the minutes run per day are {positives_}, in {xs} / let {xs} be {positives_} / create a list {xs} that contains {positives_.and_items}
    {xs} = {positives_}
    # get the {total.bare} without the first day / the {total.bare} is the sum of everything except the first item / add up all but the first and call that {total} / let {total} be the sum of {xs} from index 1 on / compute the sum of all elements of {xs} except the first and store it in a variable named {total}
    {total} = sum({xs}[1:])
    # is the first item larger than the last? keep the truth value in {flag} / {flag} tells whether the first of {xs} is greater than the last one / store in {flag} if {xs}[0] is above the item at the end / let {flag} be True when the list starts with something larger than it ends with, otherwise False / {flag} is True in case the item at index 0 beats the last one, and False if it doesn't
    {flag} = {xs}[0] > {xs}[-1]
    # if so, print the {total.bare}, else the {total.bare} times {factor} / print {total} when {flag} is true; otherwise multiply it by {factor} before printing / show the {total.bare}, but {factor} times it if {flag} is false / depending on {flag}, print either {total} (true) or {total} multiplied by {factor} (false) / {factor} times the {total.bare} if {flag} is not true, the plain {total.bare} if it is: print that
    print({total} if {flag} else {total} * {factor})
"""
for table in (FIRST, SECOND, THIRD, FOURTH, FUNCTIONS, LONGER):
    stories(d, table, SLOTS)
