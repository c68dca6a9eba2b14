"""Short stories of functions on lists: told in prose, then called for other data, mapped, compared, built upon."""

from collections.abc import Callable
from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import Draw, choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import money
from codegen_repl.training.corpus.values import middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word

d = Domain("short_uses_lists", weight=44)


def low(rng: Random) -> str:
    """A word of small letters."""
    return made_up(rng) if rng.random() < 0.5 else plain_word(rng)


def things(rng: Random) -> list[str]:
    """Four to eight different things of one kind, or different words."""
    pool = CATEGORIES[rng.choice(("fruit", "animal", "color", "food", "thing", "person", "country"))]
    count = rng.randint(4, 8)
    return rng.sample(pool, count) if rng.random() < 0.4 else several(rng, any_word, count, count)


def numbers(rng: Random, least: int, most: int, *scales: tuple[int, int]) -> list[int]:
    """Whole numbers on one of the scales."""
    low_end, high_end = rng.choice(scales)
    return [rng.randint(low_end, high_end) for _ in range(rng.randint(least, most))]


def ints(least: int, most: int, *scales: tuple[int, int]) -> Draw:
    """A list of whole numbers on one of the scales."""
    return sampled("list[int]", lambda r: numbers(r, least, most, *scales))


def unlike(rng: Random) -> list[int]:
    """Different numbers above 0."""
    most = rng.choice((15, 30, 60, 100, 400, 2000))
    return several(rng, lambda r: r.randint(1, most), 5, 9)


def again(rng: Random) -> list[Any]:
    """Few different numbers or words, again and again."""
    pool: list[Any] = rng.sample(range(-9, 60), 3) if rng.random() < 0.5 else several(rng, low, 3, 3)
    return [*pool, *(item for _ in range(3) for item in [rng.choice(pool)] * rng.randint(1, 3))]


def padded(rng: Random) -> list[int]:
    """Numbers with one and the same number at both ends, and now and then in the middle."""
    pad, inner = rng.choice((0, 0, -1, 99, 100)), rng.sample(range(1, 90), rng.randint(3, 5))
    inner.insert(2, rng.choice((pad, pad, 5)))
    return [pad] * rng.randint(1, 3) + inner + [pad] * rng.randint(0, 2)


def seats(rng: Random) -> list[str]:
    """Two signs in any order; the first one is that of a taken seat."""
    pair = rng.choice((("x", "."), ("#", "_"), ("taken", "free"), ("T", "F"), (low(rng), "-")))
    return [*pair, *rng.choices([*pair, pair[1]], k=rng.randint(5, 8))]


def cased(rng: Random) -> list[str]:
    """Words, some of them in several spellings."""
    words = several(rng, low, 3, 5)
    more = [rng.choice((w, w.upper(), w.capitalize())) for w in rng.choices(words, k=rng.randint(2, 5))]
    return rng.sample([*words, *more], len(words) + len(more))


def order(given: list[str], rng: Random) -> list[str]:
    """Three of the things in their order, or not quite."""
    found = [given[i] for i in sorted(rng.sample(range(len(given)), 3))]
    return rng.choice((found, found, [found[1], found[0], found[2]], [*found[:2], low(rng)]))


def chance(compute: Callable[[SimpleNamespace, Random], Any], source: str) -> Any:
    """What is computed from a slot's value by chance, the same way for the same value."""
    return derived(lambda s: compute(s, Random(repr(getattr(s, source)))))


NOUNS = (
    "subtotal score up down balance lead allowed bill saved side places distance start day worst starts turns "
    "before same correct streak winner verdict filled clean remaining sums core tour levels climbs triangle pile "
    "desks granted tags legs records"
)
CALLED = (
    "convert rule apply_rule handle work_out tool adjust helper treat process deal arrange my_func step_one rework "
    "prepare craft evaluate solve check_list list_tool look_at run_it judge reckon get_it combine"
)
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    **{name: new(*CALLED.split(), kind="function") for name in ("f", "g")},
    **{name: new("list") for name in ("xs", "ys")},
    **{name: new("words") for name in ("ws", "us")},
    **{name: new("result") for name in ("res", "res2")},
    "tol": new("tolerance", "tol", "slack", "allowance"),
    "zz": new("heights", "curve", "profile", "waves"),
    "wl": new("lists", "wish_lists", "all_wishes", "nested"),
    "pl": fragment("numbers", "values", "items", "data", "series", "lst", "zorps", "elements", "entries"),
    "pm": fragment("others", "extra", "list_b", "partner", "tarns", "ms", "mates"),
    "pw": fragment("words", "names", "labels", "strings", "tokens", "texts"),
    "pk": fragment("n", "k", "m", "num", "quib", "val_7", "number"),
    "plim": fragment("limit", "bound", "top", "cap", "lim", "tarn"),
    "pa": fragment("x", "p", "arg1", "ref1", "quo", "aa"),
    "pb": fragment("y", "q", "arg2", "ref2", "zib", "bb"),
    "pt": fragment("target", "wanted", "sought", "needle", "t", "thing", "piece"),
    "ps": fragment("sep", "mark", "glue", "sign", "mid_sign"),
    "two_": integer(2, 3),
    "k_": integer(2, 5),
    "k3_": integer(5, 9),
    "n_": integer(2, 60),
    "minus_": integer(-9, -1),
    "dec_": choice(2, 2, 3),
    "ints_": ints(5, 9, (-20, 20), (0, 12), (1, 60), (-99, 99), (10, 500)),
    "few_": ints(3, 5, (0, 9), (-9, 9), (1, 40)),
    "big_": ints(5, 9, (10, 60), (10, 300), (100, 2000)),
    "zeros_": sampled("list[int]", lambda r: r.sample([0, *(r.randint(-5, 9) for _ in range(3))], 4)),
    "zeros2_": sampled("list[int]", lambda r: r.sample([0, 0, *(r.randint(-4, 12) for _ in range(3))], 5)),
    "around_": sampled("list[int]", lambda r: r.sample([0, *r.sample(range(-70, 71), 6)], 7)),
    "signed_": sampled(
        "list[int]", lambda r: numbers(r, 2, 4, (1, 60), (5, 300)) + numbers(r, 3, 5, (-60, 20))
    ),
    "pos_": sampled("list[int]", unlike),
    "pos2_": sampled("list[int]", unlike),
    "mid_pos": derived(lambda s: middle(s.pos_)),
    "max_pos": derived(lambda s: sorted(s.pos_)[-2]),
    "min_pos": derived(lambda s: sorted(s.pos_)[s.pos_[0] % 2]),
    "reset_": derived(lambda s: sum(s.pos_) // (2 + s.pos_[0] % 2)),
    "near_": chance(lambda s, r: [v + r.choice((-3, -2, -1, 0, 0, 1, 2, 4)) for v in s.ints_], "ints_"),
    "rows_": sampled(
        "list[list[int]]", lambda r: [numbers(r, 2, 5, (1, 40)) for _ in range(r.randint(3, 4))]
    ),
    "amts_": sampled("list[number]", lambda r: [money(r) for _ in range(r.randint(3, 6))]),
    "again_": sampled("list[mixed]", again),
    "again2_": sampled("list[mixed]", again),
    "again_one": derived(lambda s: max(s.again_, key=s.again_.count)),
    "again_two": derived(lambda s: sorted(set(s.again_), key=lambda v: (s.again_.count(v), v))[1]),
    "gone_": chance(lambda s, r: r.sample([*s.again_[:4], s.again_[-1], low(r)], 3), "again_"),
    "long_": ints(9, 13, (1, 3), (0, 2), (4, 6)),
    "part_": chance(lambda s, r: (lambda i: s.long_[i : i + r.randint(2, 3)])(r.randint(0, 5)), "long_"),
    "gappy_": sampled("list[mixed]", lambda r: r.sample([None, None, *numbers(r, 4, 6, (-9, 60))], 6)),
    "padded_": sampled("list[mixed]", padded),
    "pad_": derived(lambda s: s.padded_[0]),
    "zigzag_": sampled(
        "list[int]", lambda r: [r.randint(5, 45) + 25 * (i % 2) for i in range(r.randint(4, 7))]
    ),
    "rising_": sampled("list[int]", lambda r: [7 * i + r.randint(1, 6) for i in range(r.randint(4, 8))]),
    "counts_": ints(3, 6, (0, 4)),
    "nested_": sampled(
        "list[mixed]",
        lambda r: r.sample([*numbers(r, 3, 3, (-20, 99)), *[numbers(r, 1, 3, (0, 60)) for _ in "ab"]], 5),
    ),
    "things_": sampled("list[str]", things),
    "thing_a": derived(lambda s: s.things_[0]),
    "thing_b": derived(lambda s: s.things_[len(s.things_) // 2]),
    "thing_z": derived(lambda s: s.things_[-1]),
    "turned_": chance(lambda s, r: (s.things_[2:] + s.things_[:2])[:: r.choice((1, -1))], "things_"),
    "front_": chance(lambda s, r: s.things_[: r.randint(1, 3)][:: r.choice((1, 1, -1))], "things_"),
    "starts_": chance(
        lambda s, r: r.sample([s.things_[:1], s.things_[:2], s.things_[1::-1], s.things_[1:3]], 3), "things_"
    ),
    "order_": chance(lambda s, r: order(s.things_, r), "things_"),
    "wanted_": chance(
        lambda s, r: r.sample([-1, 0, 1, 2, 3, len(s.things_), 12], r.randint(4, 6)), "things_"
    ),
    "wishes_": chance(lambda s, r: [r.sample(s.things_[:6], r.randint(1, 4)) for _ in "abc"], "things_"),
    "cased_": sampled("list[str]", cased),
    "seats_": sampled("list[str]", seats),
    "free_": derived(lambda s: s.seats_[1]),
    "lows_": sampled("list[str]", lambda r: several(r, low, 5, 9)),
    "low1_": sampled("str", low),
    "low_letter": derived(lambda s: s.lows_[len(s.lows_) // 2][0]),
    "letters_": chance(
        lambda s, r: s.lows_[0][0] + s.lows_[1][0] + r.choice("e" + s.lows_[2][0] * 2), "lows_"
    ),
    "w1_": sampled("str", any_word),
    **{name: sampled("str", lambda r: r.choice((low, any_word))(r)) for name in ("lab1_", "lab2_", "lab3_")},
    "person_": choice(*CATEGORIES["person"]),
    "none_": choice("nobody", "none", "?", "-", "no one", "unknown", "NONE"),
    "empty_": choice("nothing", "empty", "nothing left", "-", "none", "all gone", "(no items)"),
    "yes_": choice("yes", "fine", "OK", "right", "Good", "so it is", "true", "y"),
    "no_": choice("no", "not so", "wrong", "Never", "bad", "false", "n"),
    "unit_": choice("€", " EUR", "$", " kr", " zl", " coins", " pt"),
    "sep_": choice(", ", " - ", " > ", "; ", " | ", "/", "+", " and ", "-", " .. ", "_", " & "),
    "sign_": choice("*", "-", "+", "=>", ">", "~", "+-", "o"),
    "hash_": choice("#", "@", "+", "~", "%"),
    "after_": choice(")", ".", ":", " -", "]", " ="),
}
SUMS = r"""
total_before_a_negative
    # Write a function {f}({pl}) that adds up the items of {pl} from the beginning and stops at the first negative item, which is not added. It returns the sum. / {f}({pl}) sums {pl} from left to right, but only until a number is below zero; that number and all behind it don't count. the sum is returned / a list {pl} of payments is read until the first negative one comes. {f}({pl}) should return what was paid before it / Given a list {pl}, the function {f}({pl}) returns the sum of all items that stand before the first item less than 0, or the sum of the whole list if no item is negative. / i need a function {f} with one parameter {pl}: go through it, add the numbers, give back the sum as soon as one is under 0, or when the list is over / {f}: parameter {pl}, returns the total of everything in front of the first negative number
    def {f}({pl}):
        total = 0
        for item in {pl}:
            if item < 0:
                break
            total += item
        return total
    # let {xs} be {signed_} / {xs} = {signed_} / Create a list {xs} containing {signed_.and_items}. / this week's payments were {signed_}; keep them as {xs} / Store the list {signed_} in a variable named {xs}.
    {xs} = {signed_}
    # get the subtotal of {xs} from the function / Call {f} with {xs} and store the result in a variable named {subtotal}. / {subtotal}: what {f} returns for that list / how far does {xs} get before something negative comes? save this subtotal / Apply {f} to {xs} and assign the return value to {subtotal}.
    {subtotal} = {f}({xs})
    # print it, and then what the whole list adds up to / Print the subtotal and the sum of all items of {xs} in one line. / show {subtotal} next to the sum of {xs} / the subtotal first, then the sum of everything in {xs}: print both on one line / Output {subtotal} followed by the sum of the complete list.
    print({subtotal}, sum({xs}))
product_without_zeros
    # Write a function {f}({pl}) that multiplies all items of {pl} except zeros and returns the product. If there is nothing to multiply, it returns 1. / {f}({pl}) returns the product of the numbers in {pl}, leaving out every 0; 1 is returned when nothing is left / Given a list {pl} of numbers, {f}({pl}) returns the product of those that are not 0, and 1 if there are none. / zeros would spoil a product, so {f}({pl}) has to skip them: start with 1, multiply by every other item of {pl} and give back the product / define {f} with a list {pl}. begin with 1 and multiply it by each item, but don't when the item is 0; return it
    def {f}({pl}):
        product = 1
        for item in {pl}:
            if item != 0:
                product *= item
        return product
    # now {g}({pl}, {pm}): True if the product of {pl} is greater than that of {pm}, otherwise False. it calls {f} / Write a function {g}({pl}, {pm}) that uses {f} to check whether the product of {pl} is greater than the product of {pm}. / a second function {g} takes two lists {pl} and {pm} and says, with the help of {f}, whether the first has the larger product / {g}({pl}, {pm}) compares two lists by what {f} makes of them and returns whether {pl} has more / Define {g} with the parameters {pl} and {pm}. It returns True if {f} gives a greater value for {pl} than for {pm}, and False if not.
    def {g}({pl}, {pm}):
        return {f}({pl}) > {f}({pm})
    # what is the product of {zeros_}? save it as {res} / Compute the product of {zeros_} with {f} and store it in a variable named {res}. / {res}: the first function for {zeros_} / call {f} for the list {zeros_.and_items} and keep the result in {res} / multiply {zeros_.and_items} in that way, the answer is called {res}
    {res} = {f}({zeros_})
    # print it; below, is the product of {zeros2_} greater than that of {zeros_}? / Print {res} and, on the next line, whether {zeros2_} has a greater product than {zeros_}. / show {res}, then True or False on a new line: {g} with {zeros2_} first and {zeros_} second / output {res} and under it the answer of {g} for the lists {zeros2_} and {zeros_}, in this order / Output {res}. Then call {g} with {zeros2_} as the first list and {zeros_} as the second one, and output its result in a line of its own.
    print({res})
    print({g}({zeros2_}, {zeros_}))
ends_count_twice
    # Write a function {f}({pl}) that returns the sum of {pl}, where the first and the last item count twice. For an empty list it returns 0. / {f}({pl}): sum of the list, plus its first item, plus its last item; nothing in it means 0 / in our game the first and the last round bring double points. {f}({pl}) takes the points {pl} of all rounds and returns the total, or 0 if there was no round / Given a list {pl}, {f}({pl}) returns 0 if it is empty. Otherwise it returns the sum of all items with the first one and the last one added once more. / i need {f}({pl}) to add all numbers and both end items a second time. if {pl} is empty just return 0
    def {f}({pl}):
        if not {pl}:
            return 0
        return sum({pl}) + {pl}[0] + {pl}[-1]
    # {person_.bare} played rounds with {pos_.and_items} points: compute the score / get the score for {pos_} from the function / Call {f} with the list {pos_} and store the result in a variable named {score}. / what is the score when the points are {pos_}? keep it / Compute the score for the points {pos_.and_items}, using {f}, and assign it to {score}.
    {score} = {f}({pos_})
    # the same for each of {rows_.and_items}, in a list {res} / Apply {f} to every inner list of {rows_} and collect the results in a list {res}. / others had {rows_}: call the function for each of these lists and name the list of results {res} / {res} = the results of {f} for {rows_.and_items} / Create a list {res} with the return values of {f} for all lists in {rows_}.
    {res} = [{f}(row) for row in {rows_}]
    # print {yes_} if the score is higher than all of {res}, otherwise print {no_} / Print {yes_} if {score} is greater than every item of {res}, and {no_} if not. / was the score of {person_.bare} better than everybody's in {res}? if so print {yes_}, else {no_} / compare {score} with the largest of {res}; more than that means printing {yes_}, anything else {no_} / Output {yes_} when the score is greater than the maximum of {res} and {no_} otherwise.
    print({yes_} if {score} > max({res}) else {no_})
gains_and_losses
    # Write a function {f}({pl}) that returns two values: the sum of the positive items of {pl} and the sum of the negative ones. / {f}({pl}) should return a pair, first everything above 0 added up, then everything below 0 added up / Given a list {pl} of changes, return with {f}({pl}) the sum of all gains (items over 0) and the sum of all losses (items under 0), in this order. / i have a list of wins and losses and want them apart. make a function {f} with the parameter {pl}; it returns the total of what is greater than 0 and, as the second value, the total of what is less than 0 / define {f}: its parameter is the list {pl}, and it gives back two sums, of the positive and of the negative numbers
    def {f}({pl}):
        gains = sum(item for item in {pl} if item > 0)
        losses = sum(item for item in {pl} if item < 0)
        return gains, losses
    # call it for {signed_} and keep the two values as {up} and {down} / Call {f} with the list {signed_} and unpack the result into {up} and {down}. / {up} and {down} are what the function returns for {signed_} / how much did {signed_.and_items} go up, and how much down? store that in {up} and {down} / Apply {f} to {signed_} and assign the first value to {up} and the second one to {down}.
    {up}, {down} = {f}({signed_})
    # the balance is both of them together / Add {up} and {down} and store the sum in a variable named {balance}. / {balance} = {up} plus {down} / what's the balance if you add the two? keep it / Compute the balance, which is the sum of {up} and {down}.
    {balance} = {up} + {down}
    # print all three with {sep_} between: {up}, {down} and the balance / Print {up}, {down} and {balance}, separated by {sep_}. / show the two sums and the balance in one line, put {sep_} between them / output {up}, then {down}, then the balance; the separator is {sep_} / Output the values of {up}, {down} and the balance in a single line with the separator {sep_}.
    print({up}, {down}, {balance}, sep={sep_})
even_minus_odd_places
    # Write a function {f}({pl}) that returns the sum of the items at even indices of {pl} minus the sum of the items at odd indices. / {f}({pl}): add up what stands at index 0, 2, 4 and so on, subtract what stands at 1, 3, 5 and so on, return the difference / two people take turns in reading a list of numbers, the first one begins. how much more has the first one in the end? {f}({pl}) adds every second item of {pl} from index 0, takes away the sum of the others and returns that / Given a list {pl}, return the difference between the sum of its items with an even index and the sum of its items with an odd index. Name the function {f}. / i need a function {f} with the parameter {pl}, it should return the sum at the even indices less the sum at the odd ones
    def {f}({pl}):
        return sum({pl}[::2]) - sum({pl}[1::2])
    # then {g}({pl}), which returns True if the two sums are equal, by means of {f} / Write a function {g}({pl}) that uses {f} to check whether both sums are the same. / {g} has the parameter {pl} as well and tells whether {f} returns 0 for it / a list is fair if {f} gives 0 for it; {g}({pl}) says whether {pl} is fair / Define a function {g} with one parameter {pl}. It calls {f} and returns True if the result is 0, otherwise False.
    def {g}({pl}):
        return {f}({pl}) == 0
    # let {xs} be {ints_} / {xs} = {ints_} / Create a list named {xs} with the items {ints_.items}. / put {ints_.and_items} into a list {xs} / Assign the list {ints_} to {xs}.
    {xs} = {ints_}
    # store the lead that {f} finds for {xs} / Call {f} with {xs} and store the result in a variable named {lead}. / {lead}: the first function for that list / by how much are the even places ahead in {xs}? that is the lead / Compute the lead in {xs} with the function {f} and assign it to {lead}.
    {lead} = {f}({xs})
    # print the lead, and whether the list is fair / Print {lead} and the result of calling {g} with {xs}. / show {lead} followed by True or False from {g} for {xs} / output the lead; is {xs} fair? print that too, in the same line / Output {lead} and what {g} returns for {xs}, separated by a space.
    print({lead}, {g}({xs}))
mean_of_the_best
    # Write a function {f}({pl}, {pk}) that returns the mean of the {pk} largest items of {pl}. If {pl} has fewer items, the mean of all of them is returned, and 0 if it is empty. / {f}({pl}, {pk}): take the {pk} highest numbers (or all, if there aren't so many) and return their average; an empty list gives 0 / only the best {pk} results of a list {pl} count. write {f}({pl}, {pk}) returning their mean; with less than {pk} results it's the mean of what is there, without any it's 0 / Given a list {pl} and a number {pk}, sort the list from high to low, keep the first {pk} items and return their average, or 0 if nothing was kept. Call the function {f}. / i need a function {f} for a list {pl} and a number {pk} which averages the {pk} best values. it has to work with shorter lists too, and for no values it returns 0
    def {f}({pl}, {pk}):
        best = sorted({pl}, reverse=True)[:{pk}]
        return sum(best) / len(best) if best else 0
    # {person_.bare} threw {pos_.and_items}; the three best ones count, store the mean as {res} / Call {f} for the three largest items of {pos_} and store the result in {res}. / {res}: average of the best three of {pos_} / use the function with {pos_} and 3, and keep what it returns as {res} / Compute the mean of the 3 largest numbers of {pos_}, using {f}, and assign it to {res}.
    {res} = {f}({pos_}, 3)
    # and {res2} for {pos2_}, but there only the best {two_} count / Do the same for {pos2_} and its {two_} largest items, and store the result in {res2}. / {res2}: the {two_} best of {pos2_} / what about the best {two_} of {pos2_}? that is {res2} / Use {f} again, with {two_} as the number and {pos2_} as the list, and assign the result to {res2}.
    {res2} = {f}({pos2_}, {two_})
    # print the larger of both means, rounded to {dec_} decimals / Print the greater one of {res} and {res2}, rounded to {dec_} decimal places. / show the higher mean with {dec_} digits after the point at most / which one is larger? print it, rounded to {dec_} decimals / Output the maximum of {res} and {res2} after rounding it to {dec_} places.
    print(round(max({res}, {res2}), {dec_}))
capped_total
    # Write a function {f}({pl}, {plim}) that returns the sum of {pl}, where every item counts at most {plim}. / {f}({pl}, {plim}): add up the list, but an item above {plim} is counted as {plim} / Given a list {pl} and a limit {plim}, return the sum of all items, each of which is replaced by {plim} if it is larger. The function is called {f}. / nobody may get more than {plim} points for one task. {f}({pl}, {plim}) adds the points in {pl} under this rule and returns the sum / i want a function {f} with the parameters {pl} and {plim}, in this order, that adds the smaller one of item and {plim} for every item and gives back the sum
    def {f}({pl}, {plim}):
        return sum(min(item, {plim}) for item in {pl})
    # the points are {pos_}, as {xs} / Store the points {pos_.and_items} in a list named {xs}. / {xs} = {pos_} / for the tasks there were {pos_.and_items} points; call that list {xs} / let {xs} hold {pos_.items}
    {xs} = {pos_}
    # {allowed} is what {f} returns for {xs} with at most {mid_pos} for each / Call {f} with the limit {mid_pos} and the list {xs} and store the result in a variable named {allowed}. / how much is allowed if one item may give {mid_pos} at most? save it / compute the allowed sum of {xs} for a limit of {mid_pos} / Use {f} to compute the sum allowed for {xs} with the limit {mid_pos}, and assign it to {allowed}.
    {allowed} = {f}({xs}, {mid_pos})
    # print it in the form "allowed of all", where all is the plain sum of {xs}, for instance 20 of 31 / Print the allowed sum, the word of and the sum of {xs}, with spaces between. / show {allowed}, then "of", then what the list sums up to without a limit / one line please: the allowed sum, "of", the full sum of the list / Output a string consisting of {allowed}, " of " and the sum of all items in {xs}.
    print(f"{{allowed}} of {sum({xs})}")
divisible_sum
    # Write a function {f}({pl}, {pk}) that returns the sum of the items of {pl} that are divisible by {pk}. If no item is, it returns {minus_}. / {f}({pl}, {pk}): which numbers of {pl} can be divided by {pk} without remainder? return their sum, or {minus_} when there aren't any / Given a list of whole numbers {pl} and a number {pk}, {f}({pl}, {pk}) returns the sum of all multiples of {pk} in the list, or {minus_} if the list contains none. / define {f} with {pl} and {pk}. collect the items which leave no remainder when divided by {pk}; with none of them return {minus_}, otherwise return what they make together / i need something that adds only the multiples of {pk} in a list {pl}. call it {f}, parameters {pl} and {pk}, and let it return {minus_} if nothing fits
    def {f}({pl}, {pk}):
        found = [item for item in {pl} if item % {pk} == 0]
        return sum(found) if found else {minus_}
    # {xs} = {big_} / Create a list {xs} containing {big_.and_items}. / the ticket numbers are {big_}, keep them in {xs} / let {xs} be {big_} / Store the list {big_} under the name {xs}.
    {xs} = {big_}
    # print what it gives for {xs} and {k_} / call the function for the multiples of {k_} in {xs} and print the result / Print the result of {f} for the list {xs} and the number {k_}. / what is the sum of the multiples of {k_} in that list, by {f}? / show the answer of {f} for {k_} as the divisor and {xs} as the list
    print({f}({xs}, {k_}))
    # do it for every divisor from 2 to {k3_} and store the results in a list {res} / Create a list {res} with the results of {f} for {xs} and each number from 2 to {k3_}, both included. / {res}: one result for each of 2, 3 and so on up to {k3_}, same list / let {res} be the list of what {f} returns for {xs} when the number runs from 2 to {k3_} / Call {f} for {xs} with all numbers from 2 up to and including {k3_} and collect the return values in {res}.
    {res} = [{f}({xs}, i) for i in range(2, {k3_} + 1)]
    # how often is {minus_} in it? / print how many of them are {minus_} / Print the number of items of {res} that equal {minus_}. / count how often nothing was found, that is, how often {res} contains {minus_}, and print the count / Output how many times {minus_} occurs in {res}.
    print({res}.count({minus_}))
cheapest_is_free
    # Write a function {f}({pl}, {pk}) that returns the sum of the prices {pl}. If there are at least {pk} prices, the lowest one is not charged. / {f}({pl}, {pk}): add up the prices, but who buys {pk} things or more gets the cheapest one for nothing. return what is to be paid / Given a list {pl} of prices and a number {pk}, return the sum of all prices without the smallest one if the list has {pk} or more items, and the plain sum if it is shorter. Name the function {f}. / a shop gives you the cheapest article if you take {pk} or more. i need {f}({pl}, {pk}), {pl} being the prices; it returns the amount to pay, which is simply the sum for fewer than {pk} articles / define {f} with {pl} and {pk}: with less than {pk} items in {pl} it returns their sum, otherwise the sum minus the minimum
    def {f}({pl}, {pk}):
        if len({pl}) < {pk}:
            return sum({pl})
        return sum({pl}) - min({pl})
    # somebody takes articles for {amts_.and_items} where {k_} are needed; that's the bill / Call {f} for the prices {amts_} with {k_} articles needed, and store the result in a variable named {bill}. / {bill}: prices {amts_}, one is free from {k_} on / compute the bill for {amts_} if you have to buy {k_} things at least / Compute the bill for the prices {amts_.and_items} and the minimum number {k_} with the function {f}.
    {bill} = {f}({amts_}, {k_})
    # compute the {saved} money, the sum of {amts_} minus the bill / how much is saved against the full sum of {amts_}? store it / {saved} = sum of {amts_} less {bill} / Subtract the bill from the sum of {amts_} and store the difference in a variable named {saved}. / take the bill away from what {amts_} make together; this is the saved amount
    {saved} = sum({amts_}) - {bill}
    # print both with two decimals and {unit_} after each: the bill and what was saved / Print the bill and the amount saved, each with exactly two decimals followed by {unit_}. / show {bill} and {saved}, two digits after the point, {unit_} directly behind each of them, a space between / output the bill, then the saved amount, formatted with 2 decimals and {unit_} / Output {bill} and {saved} in one line, with two decimal places and the unit {unit_} directly after each number.
    print(f"{{bill}:.2f}{unit_.bare} {{saved}:.2f}{unit_.bare}")
place_times_item
    # Write a function {f}({pl}) that multiplies every item of {pl} by its position, counted from 1, and returns the sum of these products. / {f}({pl}): 1 times the first item plus 2 times the second plus 3 times the third, and so on; return it / Given a list {pl}, return the sum of position times item over all items, where the first position is 1. Call the function {f}. / later items should weigh more. {f}({pl}) counts the first number once, the second twice, the third three times, up to the end of {pl}, and returns the sum / i need a function {f} taking a list {pl}: number the items from 1, multiply each by its number, return the sum of all that
    def {f}({pl}):
        return sum(i * item for i, item in enumerate({pl}, 1))
    # next, {g}({pl}) returns how much more that is than for the reversed list / Write a function {g}({pl}) that returns the result of {f} for {pl} minus the result of {f} for {pl} in reverse order. / {g} takes {pl}, calls {f} for it and for the list read backwards, and returns the first value less the second / what changes when the list is turned around? {g}({pl}) gives back {f} of the list minus {f} of the reversed list / Define a function {g} with the parameter {pl}. It subtracts what {f} returns for the reversed list from what {f} returns for {pl}, and returns the difference.
    def {g}({pl}):
        return {f}({pl}) - {f}({pl}[::-1])
    # let {xs} be {ints_} / Create a list {xs} with the numbers {ints_.and_items}. / {xs} = {ints_} / take {ints_.items} as the list {xs} / Assign {ints_} to a variable named {xs}.
    {xs} = {ints_}
    # call both for it and print the results on two lines, {f} first / Print the result of {f} for {xs} and, on the next line, the result of {g}. / show what {f} makes of {xs}, and under it what {g} makes of it / for {xs}: print the first function's value, then the second one's in a new line / Output the return values of {f} and {g} for the list {xs}, each on its own line.
    print({f}({xs}))
    print({g}({xs}))
heavier_half
    # Write a function {f}({pl}) that compares the sums of the two halves of {pl}. It returns {lab1_} if the first half has the greater sum, {lab2_} if the second half has, and {lab3_} if both are equal. An item in the middle belongs to neither half. / {f}({pl}): cut the list in the middle, leaving out the middle item if the length is odd, and return {lab1_} when the left part sums up to more, {lab2_} when the right part does, {lab3_} for a tie / Given a list {pl} of weights, {f}({pl}) says which side is heavier: {lab1_} for the first half, {lab2_} for the second, {lab3_} if there is no difference. With an odd number of weights the one in the middle is ignored. / i need {f} with one parameter {pl}. add the first half, add the second half (for an odd length nobody gets the middle item) and return {lab1_} or {lab2_}, depending on which sum is larger, or {lab3_} if they are the same
    def {f}({pl}):
        half = len({pl}) // 2
        left = sum({pl}[:half])
        right = sum({pl}[len({pl}) - half :])
        if left > right:
            return {lab1_}
        if right > left:
            return {lab2_}
        return {lab3_}
    # which side is heavier in {pos_}? store the answer as {side} / Call {f} with the list {pos_} and store the result in a variable named {side}. / get the side for the weights {pos_.and_items} from the function / {side} = what {f} returns for {pos_} / Use {f} to find the heavier side of {pos_} and assign it to {side}.
    {side} = {f}({pos_})
    # and now for each of {rows_.and_items}: make a list {res} of the answers / Apply {f} to every list in {rows_} and store the results in a list {res}. / the same with all of {rows_}, the answers go into {res} / {res} holds the function's answers for {rows_.and_items} / Create a list named {res} that contains the return value of {f} for each inner list of {rows_}.
    {res} = [{f}(row) for row in {rows_}]
    # print {res} joined by {sep_}, and after it on a new line whether the side from before is among them / Print the items of {res} separated by {sep_}. On the next line, print whether {res} contains {side}. / show all answers in one line with {sep_} between; under that True or False: is the side in {res}? / first line: {res} with {sep_} as separator, second line: is {side} one of them? / Output the strings in {res}, joined by {sep_}, and in a second line True if {side} occurs in {res}, otherwise False.
    print({sep_}.join({res}))
    print({side} in {res})
"""
PLACES = r"""
all_places
    # Write a function {f}({pl}, {pt}) that returns a list of all positions at which {pt} stands in {pl}, counting from 1. / {f}({pl}, {pt}): where in {pl} is {pt}? return the list of its places, the first item having number 1; if it isn't there, the list is empty / Given a list {pl} and a value {pt}, return the list of the positions of all items equal to {pt}. Positions begin at 1. Name the function {f}. / i want to see every place where something occurs. {f} gets a list {pl} and the thing {pt}, numbers the items from 1 and returns a list of the numbers of those that equal {pt} / define {f} with the parameters {pl} and {pt}, it returns the 1-based positions of {pt} in {pl} as a list
    def {f}({pl}, {pt}):
        return [i for i, item in enumerate({pl}, 1) if item == {pt}]
    # {xs} = {again_} / let {xs} be {again_} / Create a list {xs} containing {again_.and_items}. / the answers were {again_}; keep them as {xs} / Store the list {again_} in a variable named {xs}.
    {xs} = {again_}
    # at which places is {again_one} in {xs}? store them / find the places of {again_one} in that list by the function / Call {f} to search {xs} for {again_one} and store the result in a variable named {places}. / {places}: all numbers of {again_one} in {xs} / Use {f} to determine the places of {again_one} in {xs}, and assign the list to {places}.
    {places} = {f}({xs}, {again_one})
    # print them with {sep_} between / Print the places, separated by {sep_}. / show {places} in one line, joined by {sep_} / put {sep_} between the places and print them / Output the items of {places} with the separator {sep_}.
    print(*{places}, sep={sep_})
    # how many places does {again_two} have in it? / print the number of places the function finds for {again_two} / Print how many positions {f} returns for {again_two} and {xs}. / and {again_two}? call {f} for it with the same list and show the length of what comes back / Output the length of the list that {f} returns if {again_two} is searched in {xs}.
    print(len({f}({xs}, {again_two})))
how_many_lie_between
    # Write a function {f}({pl}, {pa}, {pb}) that returns how many items of {pl} lie between the items {pa} and {pb}, whichever comes first. If one of the two is not in {pl}, it returns None. / {f}({pl}, {pa}, {pb}): how many stand between {pa} and {pb} in the list {pl}? their order doesn't matter. return None if {pa} or {pb} is missing / people are standing in a line {pl}. {f}({pl}, {pa}, {pb}) returns the number of people between {pa} and {pb}; if either isn't in the line the answer is None / Given a list {pl} of different items and two different values {pa} and {pb}, return the number of items strictly between them, or None if {pl} does not contain both. The name of the function is {f}. / i need a function {f} with the parameters {pl}, {pa} and {pb}. when both are in {pl}, return the distance of their indices minus 1, otherwise None
    def {f}({pl}, {pa}, {pb}):
        if {pa} not in {pl} or {pb} not in {pl}:
            return None
        return abs({pl}.index({pa}) - {pl}.index({pb})) - 1
    # in the line there are {things_.and_items}, in a list {ws} / {ws} = {things_} / Create a list {ws} containing the strings {things_.and_items}. / let {ws} be {things_} / Assign the list {things_} to the variable {ws}.
    {ws} = {things_}
    # how far are {thing_b} and {thing_a} apart? keep it as the {distance} / Call {f} for {ws} and the items {thing_b} and {thing_a}, in this order, and store the result in a variable named {distance}. / get the distance between {thing_b} and {thing_a} from the function, in that order / {distance} is what {f} says about {thing_b} and {thing_a} / Compute the distance between {thing_b} (the first value) and {thing_a} (the second value) in {ws} with the function {f}.
    {distance} = {f}({ws}, {thing_b}, {thing_a})
    # print it, and next to it the result for {thing_a} and {w1_} / Print the distance and what {f} returns for {thing_a} and {w1_} in the same list. / show {distance}, then, on the same line, how many are between {thing_a} and {w1_} / output the distance; and for {thing_a} and {w1_}? that too, behind it / Output {distance} followed by the result of {f} for {ws}, {thing_a} and {w1_}.
    print({distance}, {f}({ws}, {thing_a}, {w1_}))
the_one_after
    # Write a function {f}({pl}, {pt}) that returns the item of {pl} that comes after {pt}. After the last item comes the first one again. If {pt} is not in {pl}, it returns {none_}. / {f}({pl}, {pt}): who is next after {pt}? the list {pl} is a circle, so the last one is followed by the first; for an unknown {pt} return {none_} / Given a list {pl} of different items and one item {pt}, return its successor, which for the last item is the first item of the list, and {none_} if the list does not contain {pt}. The function is named {f}. / players sit around a table and take turns. i need {f}({pl}, {pt}) to return who plays after {pt}, going on at the beginning of {pl} when the end is reached. no {pt} at the table? then return {none_} / define {f} with {pl} and {pt}. it gives back the next item, around the end if need be, or {none_} when {pt} isn't an item of {pl}
    def {f}({pl}, {pt}):
        if {pt} not in {pl}:
            return {none_}
        return {pl}[({pl}.index({pt}) + 1) % len({pl})]
    # then {g}({pl}, {pt}), which returns the one after the next, calling {f} twice / Write a function {g}({pl}, {pt}) that uses {f} twice to return the item two places after {pt}. / {g} takes the same two things and goes one step further: the successor of the successor, by {f} / now skip one: {g}({pl}, {pt}) gives back what comes after the one after {pt}, and uses {f} for that / Define a function {g} with the parameters {pl} and {pt}. It returns the item that {f} finds after the item that {f} finds after {pt}.
    def {g}({pl}, {pt}):
        return {f}({pl}, {f}({pl}, {pt}))
    # at our table there are {things_.and_items}; that is {ws} / {ws} = {things_} / Create a list named {ws} with the items {things_.items}. / let {ws} be {things_} / Store {things_} as {ws}.
    {ws} = {things_}
    # who comes after {thing_z}, and who after {thing_a}? print both in one line / Print the item after {thing_z} and the item after {thing_a}, separated by a space. / print what {f} returns for {thing_z}, then for {thing_a}, with that list / show the successors of {thing_z} and {thing_a} in {ws} on one line / Output the results of {f} for {thing_z} and for {thing_a} in the list {ws}, in one line.
    print({f}({ws}, {thing_z}), {f}({ws}, {thing_a}))
    # and two places after {thing_b}? / print who is two places after {thing_b} / Print the result of {g} for {ws} and {thing_b}. / call the second function for {thing_b} and show what it returns / which item does {g} give for {thing_b} in {ws}?
    print({g}({ws}, {thing_b}))
longest_with_a_letter
    # Write a function {f}({pw}, {pt}) that returns the longest of the words in {pw} that begin with {pt}, or an empty string if there is none. If several are equally long, the first one is returned. / {f}({pw}, {pt}): of all words in {pw} starting with {pt} give back the longest, the earlier one for equal lengths; nothing found means "" / Given a list of words {pw} and a letter {pt}, find the longest word with this first letter. Return the first such word, or "" if no word begins with {pt}. Use {f} as the name of the function. / i need a function {f} taking {pw} and {pt}. it looks only at words that start with {pt} and returns the one with the most characters (the first of them if there are more); when there are no such words it's the empty string / longest word by first letter: {f}({pw}, {pt}) returns the longest item of {pw} beginning with {pt}, in a tie the first one, and "" for no match
    def {f}({pw}, {pt}):
        found = [item for item in {pw} if item.startswith({pt})]
        return max(found, key=len, default="")
    # the words are {lows_}, in {ws} / {ws} = {lows_} / Create a list {ws} with the words {lows_.and_items}. / let {ws} be {lows_} / Store the words {lows_.items} in a list named {ws}.
    {ws} = {lows_}
    # find the longest one with {low_letter} at the start, as {res} / Call {f} for {ws} and the letter {low_letter} and store the result in {res}. / {res}: longest in {ws} beginning with {low_letter} / which is the longest word starting with {low_letter}? save it in {res} / Use {f} to find the longest word of {ws} that begins with {low_letter}, and assign it to {res}.
    {res} = {f}({ws}, {low_letter})
    # print it in capitals, then its length in round brackets, with one space between / Print {res} in upper case, a space, and the length of {res} in parentheses. / show the word in big letters followed by a space and (its length) / output {res} in capital letters, and in brackets behind it how long it is / Output the upper-case form of {res} and, after a space, the number of its characters in parentheses.
    print(f"{{res}.upper()} ({len({res})})")
    # does any of {letters_} give nothing? print True or False / print whether the function returns an empty string for at least one of the letters in {letters_} / Print True if {f} returns "" for any letter in {letters_} and {ws}, and False otherwise. / check with {f} if one of the letters {letters_} has no word in {ws}, and print that as True or False / Output whether there is a letter in {letters_} for which {f} finds no word in {ws}.
    print(any({f}({ws}, c) == "" for c in {letters_}))
free_in_a_row
    # Write a function {f}({pl}, {pt}, {pk}) that returns the first index of {pl} at which {pt} stands {pk} times in a row. If there is no such place, it returns -1. / {f}({pl}, {pt}, {pk}): find the beginning of the first run of {pk} neighbouring items that all equal {pt}, return its index, or -1 / Given a row of seats {pl}, a sign {pt} for a free seat and the size {pk} of a group, {f}({pl}, {pt}, {pk}) returns the index from which {pk} seats next to each other are free, and -1 if the group cannot sit together. / a group of {pk} wants seats side by side, and {pt} marks a free one. look through the list {pl} from the left, return the index where the first {pk} free seats begin and -1 when that's not possible; the function is {f}({pl}, {pt}, {pk}) / i need {f} with the parameters {pl}, {pt} and {pk}. it returns the smallest index i so that the {pk} items of {pl} from i on are all {pt}, otherwise -1
    def {f}({pl}, {pt}, {pk}):
        for i in range(len({pl}) - {pk} + 1):
            if {pl}[i : i + {pk}] == [{pt}] * {pk}:
                return i
        return -1
    # {ws} = {seats_} / the row is {seats_}, name it {ws} / Create a list {ws} containing {seats_.items}. / let {ws} be {seats_} / Store the list {seats_} in a variable named {ws}.
    {ws} = {seats_}
    # find the start for {k_} of {free_} next to each other in {ws} / Call {f} to find {k_} neighbouring items {free_} in {ws} and store the result in a variable named {start}. / where do {k_} in a row that are {free_} begin? this is the start / {start}: first index of {k_} times {free_} in that list / Use {f} to determine the start of the first {k_} consecutive items equal to {free_} in {ws}, and assign it to {start}.
    {start} = {f}({ws}, {free_}, {k_})
    # if there is such a place, print {yes_} and the index, otherwise print {no_} / Print {no_} if {start} is -1. Otherwise, print {yes_} followed by {start}. / -1 means printing {no_}; with any other start print {yes_} and then the start / did it work? print {yes_} and {start} if so, just {no_} if not / Output {yes_} and the value of {start} if it is not -1, and {no_} if it is.
    if {start} == -1:
        print({no_})
    else:
        print({yes_}, {start})
    # for which group sizes from 1 to {k3_} is there room? print the list of them / print a list of all sizes from 1 to {k3_} for which the function finds a place for {free_} in {ws} / Print a list of those numbers from 1 to {k3_} (inclusive) for which {f} does not return -1 in {ws} with {free_}. / try every size from 1 up to {k3_} with {f}, again with {free_}, and show as a list those that fit into {ws} / Output the list of the sizes between 1 and {k3_}, both included, that get a place among the items {free_} of {ws}, according to {f}.
    print([i for i in range(1, {k3_} + 1) if {f}({ws}, {free_}, i) != -1])
busiest_stretch
    # Write a function {f}({pl}, {pk}) that returns the index at which the {pk} neighbouring items with the greatest sum begin. If several stretches have the same sum, the first one counts. {pl} has at least {pk} items. / {f}({pl}, {pk}): look at every {pk} items in a row and return the starting index of those that make the most together, the earliest in case of a tie; there are always {pk} or more items / Given a list {pl} with no fewer than {pk} items, return the first index from which {pk} consecutive items have the largest sum. Call the function {f}. / in which {pk} days in a row were there the most visitors? {f}({pl}, {pk}) takes the numbers {pl} of at least {pk} days and returns the index of the first day of the best stretch, the earlier one if two are equally good / define {f} with {pl} and {pk}; of all starts where {pk} items are still left, return the one whose {pk} items have the highest sum (the first of them if more than one)
    def {f}({pl}, {pk}):
        return max(range(len({pl}) - {pk} + 1), key=lambda i: sum({pl}[i : i + {pk}]))
    # visitors per day: {pos_}, as {xs} / {xs} = {pos_} / Create a list {xs} with the numbers of visitors {pos_.and_items}. / let {xs} be {pos_} / Store the list {pos_} under the name {xs}.
    {xs} = {pos_}
    # on which day do the busiest {two_} days begin? store the index as {day} / Call {f} with {xs} and {two_} and store the result in a variable named {day}. / {day}: start of the best {two_} in a row in {xs} / get the index of the day on which the best stretch of {two_} begins / Use {f} to find the day at which the {two_} consecutive days with the most visitors start, and assign it to {day}.
    {day} = {f}({xs}, {two_})
    # print the numbers of this stretch, joined by {sep_} / Print the {two_} items of {xs} from index {day} on, separated by {sep_}. / show these {two_} days' numbers, beginning at the day found, with {sep_} between / which numbers are that? print the {two_} items starting at {day} with {sep_} in between / Output the {two_} consecutive items of {xs} that begin at the day, using {sep_} as the separator.
    print(*{xs}[{day} : {day} + {two_}], sep={sep_})
farthest_from
    # Write a function {f}({pl}, {pk}) that returns the item of {pl} that is farthest from {pk}. If two are equally far away, the first one in the list is returned. / {f}({pl}, {pk}): which number in {pl} differs most from {pk}, upwards or downwards? return that one, the earlier of two with the same difference / Given a non-empty list {pl} and a number {pk}, return the item with the largest absolute difference from {pk}, in a tie the one that comes first. The function has the name {f}. / somebody guessed worst: {f}({pl}, {pk}) gets all guesses {pl} and the right number {pk}, and gives back the guess that is the most wrong, the first one if there are more of them / i need a function {f} that takes {pl} and {pk} and returns the value in {pl} for which the distance to {pk} is greatest (the first of equals)
    def {f}({pl}, {pk}):
        return max({pl}, key=lambda item: abs(item - {pk}))
    # {xs} = {pos_} / the guesses are {pos_}; keep them in {xs} / Create a list {xs} containing {pos_.and_items}. / let {xs} be {pos_} / Assign the list {pos_} to {xs}.
    {xs} = {pos_}
    # the right number was {n_}; store the worst guess in {xs} / Call {f} with {xs} and the number {n_} and store the result in a variable named {worst}. / {worst} is the item of that list farthest from {n_} / who is the worst if it should have been {n_}? keep the number / Use {f} to find the worst of the guesses in {xs} for the right number {n_}, and assign it to {worst}.
    {worst} = {f}({xs}, {n_})
    # now take it out of {xs} / remove the worst one from the list (once) / Remove the first occurrence of {worst} from {xs}. / delete {worst} from {xs}, a single time / {xs} should lose this guess
    {xs}.remove({worst})
    # print it with the text {worst} is out, and below what is farthest from {n_} now / Print the worst guess followed by " is out", and on the next line the item of {xs} that is now farthest from {n_}. / show {worst} and the words is out; in the second line what the function gives for {xs} and {n_} now / one line: the worst guess, a space, is out. next line: the farthest from {n_} among the rest / Output the string "... is out" with {worst} for the dots. Then call {f} again with {xs} and {n_}, and output the result in a new line.
    print(f"{{worst}} is out")
    print({f}({xs}, {n_}))
where_a_part_occurs
    # Write a function {f}({pl}, {pm}) that returns a list of all indices of {pl} at which the list {pm} begins as a part of {pl}. / {f}({pl}, {pm}): look for the whole list {pm} inside of {pl}, items side by side, and return the list of the indices where it starts; empty if it never does / Given two lists {pl} and {pm}, return the start indices of all places where the items of {pm} occur in {pl} one directly after the other. Parts may overlap. Name the function {f}. / a pattern {pm} is searched in a longer list {pl}. i need {f}({pl}, {pm}) to return every index at which the pattern starts, as a list / define {f} with the parameters {pl} and {pm}; for each index it compares as many items of {pl} as {pm} has with {pm}, and the indices with a match are returned as a list
    def {f}({pl}, {pm}):
        size = len({pm})
        return [i for i in range(len({pl}) - size + 1) if {pl}[i : i + size] == {pm}]
    # let {xs} be {long_} / {xs} = {long_} / Create a list {xs} containing {long_.and_items}. / we rolled {long_.items}; the list is called {xs} / Store {long_} in a variable named {xs}.
    {xs} = {long_}
    # where are {part_} in it? store the starts / find the starts of {part_} in {xs} with the function / Call {f} to search {xs} for {part_} and store the result in a variable named {starts}. / {starts}: all indices at which {part_} begins / Use {f} to get the starts of the part {part_} in {xs}, and assign the list to {starts}.
    {starts} = {f}({xs}, {part_})
    # print how many there are, and the last one / Print the number of starts and the last of them, in one line. / show the length of {starts} and its last item / how many starts are that, and which is the last? print both / Output the number of items in {starts} followed by its last item.
    print(len({starts}), {starts}[-1])
picked_by_indices
    # Write a function {f}({pl}, {pm}) that returns a list of the items of {pl} at the indices given in the list {pm}. Indices that are negative or too large are skipped. / {f}({pl}, {pm}): {pm} is a list of indices, pick those items out of {pl} in that order and return them as a list; whatever index is below 0 or beyond the end is left out / Given a list {pl} and a list of indices {pm}, return the items at these indices, in the order of {pm}, ignoring every index that does not exist from 0 up to the last one. The function is named {f}. / i order by numbers, but some of my numbers are wrong. {f}({pl}, {pm}) returns the items of {pl} whose indices are in {pm}, one after the other, and leaves out an index under 0 or not less than the length of {pl} / define a function {f} for two lists: {pl} holds the items and {pm} the wanted indices. go through {pm} and return the list of the items for all valid indices (0 up to the length minus 1)
    def {f}({pl}, {pm}):
        return [{pl}[i] for i in {pm} if 0 <= i < len({pl})]
    # {ws} = {things_} / on the menu we have {things_.and_items}, a list {ws} / Create a list named {ws} that contains {things_.and_items}. / let {ws} be {things_} / Assign {things_} to a variable named {ws}.
    {ws} = {things_}
    # take the ones at {wanted_} and call them {res} / Call {f} with {ws} and the indices {wanted_} and store the result in {res}. / {res}: the items at the indices {wanted_.and_items} / which items do the indices {wanted_} stand for? keep them as {res} / Use {f} to pick the items with the indices {wanted_.and_items} from {ws}, and assign the list to {res}.
    {res} = {f}({ws}, {wanted_})
    # print them, one per line, each after a {sign_} and a space / Print every item of {res} on its own line, preceded by {sign_} and a space. / show {res} line by line with {sign_} and a blank in front / loop over them and print {sign_}, a space and the item each time / Output the items of {res} one below the other, each beginning with {sign_} and a space.
    for item in {res}:
        print({sign_}, item)
    # how many of the indices {wanted_} were wrong? print only the number / print how many indices of {wanted_} were skipped / Print the length of {wanted_} minus the length of {res}. / show how much shorter {res} is than {wanted_} / Output the number of indices in {wanted_} for which there was no item.
    print(len({wanted_}) - len({res}))
"""
TESTS = r"""
changes_of_neighbours
    # Write a function {f}({pl}) that returns how many items of {pl} differ from the item directly before them. / {f}({pl}): count how often the value changes from one item to the next and return the count / Given a list {pl}, return the number of neighbouring pairs whose two items are not equal. Call the function {f}. / a sensor reports its state again and again. i need a function {f} that gets these reports as a list {pl} and returns how many times the state has changed / define {f} with the parameter {pl}; it compares every item with the next one and gives back in how many cases they are different
    def {f}({pl}):
        return sum(a != b for a, b in zip({pl}, {pl}[1:]))
    # now {g}({pl}): the number of groups of equal neighbours, which is one more than that, or 0 for an empty list; call {f} in it / Write a function {g}({pl}) that returns 0 if {pl} is empty, and otherwise the result of {f} plus 1. / {g} takes {pl} and returns how many groups there are: one more than the changes {f} counts, but none without items / equal neighbours form a group. {g}({pl}) uses {f} to count the groups: changes plus 1, and 0 if the list has no items / Define a function {g} with the parameter {pl}. For an empty list it returns 0, for any other list 1 more than what {f} returns.
    def {g}({pl}):
        return {f}({pl}) + 1 if {pl} else 0
    # {xs} = {again_} / the reports are {again_.and_items}; make a list {xs} of them / Create a list {xs} containing {again_.and_items}. / let {xs} be {again_} / Store the list {again_} as {xs}.
    {xs} = {again_}
    # how many groups does {xs} have, and how many has {again2_}? store that as {res} and {res2} / Call {g} for {xs} and for {again2_} and store the results in {res} and {res2}, respectively. / {res} is the number of groups in {xs}, {res2} that in {again2_} / count the groups of {xs} ({res}) and of {again2_} ({res2}) / Use {g} to count the groups in {xs} and assign the number to {res}, then do the same for {again2_} and assign it to {res2}.
    {res} = {g}({xs})
    {res2} = {g}({again2_})
    # print them joined by a colon, like 4:6, first {res} / Print {res} and {res2} with a colon directly between them. / show both numbers as {res}:{res2} / put a colon between {res} and {res2}, no spaces, and print it / Output {res}, a colon and {res2} without any spaces.
    print(f"{{res}}:{{res2}}")
sign_changes
    # Write a function {f}({pl}) that returns how often the sign changes in {pl} from one number to the next. Zeros are skipped. / {f}({pl}): leave out the zeros, then count how many times a positive number is followed by a negative one or the other way round; return the count / Given a list {pl} of numbers, return the number of changes between positive and negative while going through the list. Items equal to 0 are ignored. Name it {f}. / an account {pl} goes into the red and out of it. how many times does that happen? write {f}({pl}), which ignores every 0, looks at two numbers in a row and counts the pairs with different signs / i need {f} with one parameter {pl}. without the zeros, in how many places do a number above 0 and one below 0 stand side by side? that is to be returned
    def {f}({pl}):
        signs = [item > 0 for item in {pl} if item != 0]
        return sum(a != b for a, b in zip(signs, signs[1:]))
    # {xs} = {around_} / Create a list {xs} with the numbers {around_.and_items}. / the balances were {around_}, keep them in {xs} / let {xs} be {around_} / Assign {around_} to a variable named {xs}.
    {xs} = {around_}
    # store the number of turns in {xs} / {turns}: what {f} returns for {xs} / Call {f} with {xs} and store the result in a variable named {turns}. / how many turns does that list have? keep the number / Use {f} to count the turns from plus to minus or back in {xs}, and assign the count to {turns}.
    {turns} = {f}({xs})
    # subtract {n_} from every number in {xs} and make a list {ys} of it / {ys}: all of {xs}, lowered by {n_} / Create a list {ys} whose items are the items of {xs} minus {n_}. / let {ys} be like {xs}, but each number {n_} less / Subtract {n_} from each item of {xs} and store the new numbers in a list {ys}.
    {ys} = [item - {n_} for item in {xs}]
    # are there fewer turns now? print True or False / print whether {ys} has fewer turns than {xs} had / Print True if the result of {f} for {ys} is less than {turns}, and False otherwise. / show if {f} gives less turns for {ys} than before / Output whether the number of turns in {ys} is smaller than {turns}.
    print({f}({ys}) < {turns})
up_and_down
    # Write a function {f}({pl}) that returns True if the numbers in {pl} go up and down in turn, that is, after every step upwards comes a step downwards and the other way round. Equal neighbours are not allowed. / {f}({pl}): check whether {pl} is a zigzag. each number in the inside has to be greater than both its neighbours or less than both; return True if so, else False / Given a list {pl} of numbers, return whether every item except the first and the last is either larger than both neighbours or smaller than both. The function is called {f}. / up, down, up, down, or down, up, down: does the list {pl} look like that? {f}({pl}) returns True or False, and two equal numbers side by side among three or more make it False / i need a function {f} that takes {pl} and looks at every three numbers in a row. as soon as the middle one is not above both others and not below both, return False, and True at the end
    def {f}({pl}):
        for a, b, c in zip({pl}, {pl}[1:], {pl}[2:]):
            if not (a < b > c or a > b < c):
                return False
        return True
    # {zz} = {zigzag_} / let {zz} be the list {zigzag_} / Create a list {zz} containing {zigzag_.and_items}. / the heights were {zigzag_}; call them {zz} / Store the list {zigzag_} in a variable named {zz}.
    {zz} = {zigzag_}
    # keep as {before} if that is a zigzag / Call {f} with {zz} and store the result in a variable named {before}. / {before}: does {zz} pass the test? / test {zz} with the function and remember the answer as {before} / Use {f} to check {zz} and assign the result to {before}.
    {before} = {f}({zz})
    # put {n_} at the end of {zz} / append {n_} to it / Add the number {n_} to the end of {zz}. / {zz} gets {n_} as another item / now {n_} comes, add it behind the last one
    {zz}.append({n_})
    # and is it a zigzag now? print the answer from before, an arrow -> and the new answer / Print {before}, "->" and the result of {f} for the longer list, with spaces between. / show {before} -> and then what {f} says now / the old answer, then ->, then the answer for {zz} as it is now: print this in one line / Output the value of {before}, the text "->" and the return value of {f} for {zz} in one line.
    print({before}, "->", {f}({zz}))
steps_of_at_least
    # Write a function {f}({pl}, {pk}) that returns True if every item of {pl} is at least {pk} greater than the item before it, and False otherwise. / {f}({pl}, {pk}): does the list go up by {pk} or more in each step? return True or False / Given a list {pl} and a number {pk}, return whether all differences between an item and its predecessor are {pk} or larger. Lists with less than two items give True. Name the function {f}. / trains must not follow each other too closely. {f}({pl}, {pk}) gets their times {pl} in minutes and checks that each comes {pk} minutes or more after the one before / define {f} with {pl} and {pk}; it says True only when next minus previous is not less than {pk} anywhere in the list
    def {f}({pl}, {pk}):
        return all(b - a >= {pk} for a, b in zip({pl}, {pl}[1:]))
    # {xs} = {rising_} / trains leave at {rising_}; that is {xs} / Create a list {xs} with the numbers {rising_.and_items}. / let {xs} be {rising_} / Assign the list {rising_} to {xs}.
    {xs} = {rising_}
    # is a distance of {k_} kept in {xs}? if so print {yes_}, if not {no_} / print {yes_} when {f} returns True for {xs} and {k_}, else {no_} / Print {yes_} if every item of {xs} is at least {k_} greater than the previous one, and {no_} otherwise. / check {xs} with {k_}: {yes_} or {no_}? / Call {f} with {k_} and {xs}. Output {yes_} if it returns True, otherwise {no_}.
    print({yes_} if {f}({xs}, {k_}) else {no_})
    # make a list {res} of all numbers from 1 to {k3_} for which it is True / {res}: which steps from 1 to {k3_} does {xs} keep? / Create a list {res} of those numbers from 1 to {k3_}, both included, for which {f} returns True with {xs}. / try every {pk} from 1 up to {k3_} and collect in {res} those for which {xs} passes / Store in {res} the list of the numbers between 1 and {k3_} (inclusive) for which the function returns True for {xs}.
    {res} = [i for i in range(1, {k3_} + 1) if {f}({xs}, i)]
    # what's the largest of them? print 0 if the list is empty / print the maximum of {res}, or 0 when there is nothing in it / Print the last item of {res}, or 0 if {res} has no items. / show the greatest number in {res} (0 for none) / Output the maximum of {res}. If {res} is empty, output 0.
    print(max({res}, default=0))
turned_around_list
    # Write a function {f}({pl}, {pm}) that returns True if {pm} is a rotation of {pl}: the same items in the same order, but possibly beginning at another item and going on from the end to the start. Both lists have at least one item. / {f}({pl}, {pm}): can you get {pm} by moving some items from the front of {pl} to its end? moving none is allowed too. return True or False; neither list is empty / Given two non-empty lists {pl} and {pm}, return whether they are of equal length and {pm} results from cutting {pl} at some place and exchanging the two pieces. The function is {f}. / the same people at a round table, only told from another seat: {f}({pl}, {pm}) checks whether {pm} is {pl} read in a circle from any item on. there is at least one item in each / i need a function {f} taking {pl} and {pm}. lists of different lengths give False. otherwise try every cut: the rest of {pl} from index i on plus what comes before i has to equal {pm} for some i
    def {f}({pl}, {pm}):
        if len({pl}) != len({pm}):
            return False
        return any({pl}[i:] + {pl}[:i] == {pm} for i in range(len({pl})))
    # {ws} = {things_} / around the table: {things_.and_items}. make a list {ws} / Create a list named {ws} containing {things_.and_items}. / let {ws} be {things_} / Store the list {things_} in {ws}.
    {ws} = {things_}
    # is {turned_} the same circle? store the answer as {same} / Call {f} with {ws} and {turned_} and store the result in a variable named {same}. / {same}: does the function accept {turned_} for {ws}? / compare {ws} with {turned_} in this way and keep True or False as {same} / Use {f} to check whether {turned_} is a rotation of {ws}, and assign the result to {same}.
    {same} = {f}({ws}, {turned_})
    # and is the reversed list a rotation of {ws}? print both answers, {same} first / Print {same} and, in the same line, whether {ws} in reverse order is a rotation of {ws}. / show {same}, then what {f} says about {ws} and the same list backwards / print {same} followed by the result for {ws} and its reversed copy / Output {same} and the return value of {f} for {ws} and the reversed list.
    print({same}, {f}({ws}, {ws}[::-1]))
begins_with_the_list
    # Write a function {f}({pl}, {pm}) that returns True if the list {pl} begins with all items of the list {pm} in the same order. / {f}({pl}, {pm}): is {pm} the beginning of {pl}? return True or False / Given two lists {pl} and {pm}, return whether the first items of {pl}, as many as {pm} has, are equal to {pm}. Name the function {f}. / for words there is startswith, for lists there isn't. i want {f}({pl}, {pm}) which tells if {pl} starts with the items of {pm} / define a function {f} with two lists as its parameters, {pl} and {pm}; it cuts off the front of {pl} at the length of {pm}, compares it with {pm} and returns the answer
    def {f}({pl}, {pm}):
        return {pl}[: len({pm})] == {pm}
    # and {g}({pl}, {pm}) for the end: it reverses both lists and calls {f} / Write a function {g}({pl}, {pm}) that returns True if {pl} ends with the items of {pm}. Use {f} with both lists reversed. / {g} is the same thing for the end of {pl}; it gives both lists backwards to {f} / does {pl} end with {pm}? {g}({pl}, {pm}) answers that by asking {f} about the two reversed lists / Define {g} with the parameters {pl} and {pm}, which reverses the two lists and returns what {f} says about them.
    def {g}({pl}, {pm}):
        return {f}({pl}[::-1], {pm}[::-1])
    # {ws} = {things_} / let {ws} be {things_} / Create a list {ws} with the items {things_.and_items}. / the stations are {things_.and_items}; name the list {ws} / Store {things_} in a variable named {ws}.
    {ws} = {things_}
    # does it start with {front_}, and does it end with {front_}? print the two answers / Print whether {ws} begins with {front_} and whether it ends with {front_}. / show what {f} and then {g} say about {ws} and {front_}, in one line / for the short list {front_}: print if {ws} begins with it and if {ws} ends with it / Output the results of {f} and of {g} for {ws} and {front_}, separated by a space.
    print({f}({ws}, {front_}), {g}({ws}, {front_}))
    # how many of {starts_} are beginnings of {ws}? / print how many of the lists {starts_.and_items} the list {ws} begins with / Print the number of lists in {starts_} for which {f} returns True together with {ws}. / count those of {starts_} that {ws} starts with and show the count / Output how many lists in {starts_} are the beginning of {ws}, according to {f}.
    print(sum({f}({ws}, row) for row in {starts_}))
found_in_this_order
    # Write a function {f}({pl}, {pm}) that returns True if all items of {pm} occur in {pl} in the same order, where other items may stand between them. / {f}({pl}, {pm}): go through {pl} and tick off the items of {pm} one after the other. are all ticked off at the end, return True, else False / Given a list {pl} and a shorter list {pm}, return whether {pm} can be made from {pl} by only leaving out items. The name is {f}. / a recipe has the steps {pm}, and the cook did {pl}. the function {f}({pl}, {pm}) checks that the steps were done in this order, no matter what was done in between / define {f} with the lists {pl} and {pm}; keep a counter of how many items of {pm} were found so far, compare each item of {pl} with the next one wanted, and return True if everything was found
    def {f}({pl}, {pm}):
        count = 0
        for item in {pl}:
            if count < len({pm}) and item == {pm}[count]:
                count += 1
        return count == len({pm})
    # {ws} = {things_} / what was done: {things_.and_items}, in a list {ws} / Create a list {ws} containing {things_.and_items}. / let {ws} be {things_} / Assign the list {things_} to the variable {ws}.
    {ws} = {things_}
    # was {order_} done in this order? store that as {correct} / Call {f} with {ws} and {order_} and store the result in a variable named {correct}. / {correct}: are the steps {order_} in {ws}, one after the other? / check {order_} against {ws} and keep the answer as {correct} / Use {f} to check whether the items of {order_} occur in {ws} in this order, and assign the result to {correct}.
    {correct} = {f}({ws}, {order_})
    # if so print {yes_}, otherwise print the items of {order_} that are not in {ws} at all, as a list / Print {yes_} if {correct} is True. Otherwise, print a list of those items of {order_} that {ws} does not contain. / {yes_} when it was {correct}, else which of {order_} are missing in {ws}, as a list / for {correct} show {yes_}; if it's False, show the list of what {order_} has and {ws} has not / Output {yes_} if {correct} is true, and otherwise the list of all items of {order_} missing from {ws}.
    print({yes_} if {correct} else [item for item in {order_} if item not in {ws}])
equal_within_a_tolerance
    # Write a function {f}({pl}, {pm}, {plim}) that returns True if the lists {pl} and {pm} have the same length and their items differ by at most {plim} at every position. / {f}({pl}, {pm}, {plim}): are the two lists almost equal? they must be equally long, and no two items at the same place may be more than {plim} apart; return True or False / Given two lists of numbers {pl} and {pm} and a tolerance {plim}, return False if their lengths are different or if any pair of corresponding items differs by more than {plim}, and True otherwise. Call it {f}. / two people measured the same things. {f}({pl}, {pm}, {plim}) compares their lists {pl} and {pm} item by item, allows a difference of {plim}, and says if everything agrees (lists of unequal length never do) / i need {f} with the parameters {pl}, {pm} and {plim}; first compare the lengths, then all pairs: the distance may be {plim} but not more
    def {f}({pl}, {pm}, {plim}):
        if len({pl}) != len({pm}):
            return False
        return all(abs(a - b) <= {plim} for a, b in zip({pl}, {pm}))
    # let {xs} be {ints_} and {ys} be {near_} / {xs} = {ints_}, {ys} = {near_} / Create two lists, {xs} with {ints_.and_items} and {ys} with {near_.and_items}. / we measured {ints_} (call it {xs}), later {near_} (call it {ys}) / Store {ints_} in a variable named {xs} and {near_} in a variable named {ys}.
    {xs} = {ints_}
    {ys} = {near_}
    # do they agree if {k_} is tolerated? print {yes_} or {no_} / print {yes_} if {xs} and {ys} differ by no more than {k_} anywhere, else {no_} / Print {yes_} if {f} returns True for the tolerance {k_} and the two lists, and {no_} otherwise. / call {f} with a tolerance of {k_}: True means printing {yes_}, False {no_} / Output {yes_} if {xs} and {ys} are equal within a tolerance of {k_}, and {no_} if they are not.
    print({yes_} if {f}({xs}, {ys}, {k_}) else {no_})
    # which tolerance would do? count {tol} up from 0 as long as the function says False / start {tol} at 0 and increase it by 1 until {f} returns True for {xs} and {ys} / Set a variable {tol} to 0 and add 1 to it as long as {f} returns False for {xs}, {ys} and {tol}. / find the least whole number {tol} for which they agree: begin with 0, and go one up while they don't / Determine {tol}, the smallest whole number from 0 on for which {f} returns True with {xs} and {ys}. Use a loop.
    {tol} = 0
    while not {f}({xs}, {ys}, {tol}):
        {tol} += 1
    # print it with {sign_} directly before it / show {tol} behind the sign {sign_}, without a space / Print {sign_} directly followed by the value of {tol}. / print {sign_} and the number we found, nothing between / Output a string consisting of {sign_} and {tol}.
    print(f"{sign_.bare}{{tol}}")
longest_streak
    # Write a function {f}({pl}, {plim}) that returns how many items in a row are at least {plim}, for the longest such run in {pl}. If no item is, it returns 0. / {f}({pl}, {plim}): the length of the longest stretch of neighbouring numbers that are all {plim} or more; nothing like that gives 0 / Given a list {pl} and a limit {plim}, return the greatest number of consecutive items none of which is less than {plim}. Name the function {f}. / how many days in a row did somebody reach the goal? {f}({pl}, {plim}) takes the steps {pl} of each day and the goal {plim}; a day with exactly {plim} counts. it returns the longest series, 0 if the goal was never reached / define {f}: {pl} is a list, {plim} a number. a counter goes up by 1 for an item of {plim} or more and back to 0 for a smaller one; return the highest value the counter had
    def {f}({pl}, {plim}):
        best = run = 0
        for item in {pl}:
            run = run + 1 if item >= {plim} else 0
            best = max(best, run)
        return best
    # {xs} = {pos_} / {person_.bare} made {pos_.and_items} points, in a list {xs} / Create a list {xs} with the numbers {pos_.items}. / let {xs} be {pos_} / Store the list {pos_} under the name {xs}.
    {xs} = {pos_}
    # how long is the streak of {mid_pos} or more? store it / find the longest streak in {xs} for the limit {mid_pos} / Call {f} with the limit {mid_pos} and the list {xs} and store the result in a variable named {streak}. / {streak}: days in a row with at least {mid_pos} / Use {f} to find the longest streak of items of {xs} that are at least {mid_pos}, and assign its length to {streak}.
    {streak} = {f}({xs}, {mid_pos})
    # print "{person_.bare}: ", then the streak and the word days / Print the name {person_}, a colon, the streak and the word days, for instance Kim: 3 days. / show {person_} with a colon, and after a space {streak} days / in one line: {person_}, a colon right behind it, the streak, days / Output the string "{person_.bare}: ... days" with the value of {streak} for the dots.
    print(f"{person_.bare}: {{streak}} days")
    # is the streak for {min_pos} the whole list? / print True if {f} gives the length of {xs} for the limit {min_pos}, else False / Print whether the longest run of items that are at least {min_pos} is as long as {xs}. / does everything in {xs} belong to the streak if {min_pos} is enough? print that / Output whether {f} returns the length of {xs} when the limit is {min_pos}.
    print({f}({xs}, {min_pos}) == len({xs}))
more_rounds_won
    # Write a function {f}({pl}, {pm}) that compares two lists of points round by round and returns in how many rounds {pl} has more points than {pm}. / {f}({pl}, {pm}): look at both lists place by place and count where the number in {pl} is the greater one; return the count / Given the lists {pl} and {pm} of the same length, return the number of positions at which the item of {pl} is larger than that of {pm}. Its name is {f}. / who won how often? {f}({pl}, {pm}) gets the points of two players for the same rounds and returns the number of rounds in which the first one was better; a draw doesn't count / i need a function {f} with two lists {pl} and {pm} as parameters, it returns how many items of {pl} beat the item of {pm} at the same place
    def {f}({pl}, {pm}):
        return sum(a > b for a, b in zip({pl}, {pm}))
    # now {g}({pl}, {pm}), which calls {f} both ways and returns {lab1_} if {pl} won more rounds, {lab2_} if {pm} did, and {lab3_} otherwise / Write a function {g}({pl}, {pm}) that uses {f} to find out which list wins more rounds. It returns {lab1_} for {pl}, {lab2_} for {pm} and {lab3_} for a draw. / {g} decides the match: with {f} count the rounds of {pl} against {pm} and of {pm} against {pl}, return {lab1_} if the first number is greater, {lab2_} if it is less, {lab3_} if they're equal / the winner is told by {g}({pl}, {pm}): {lab1_} means more rounds for {pl}, {lab2_} more for {pm}, {lab3_} as many for both. it gets the numbers of rounds from {f}
    def {g}({pl}, {pm}):
        first = {f}({pl}, {pm})
        second = {f}({pm}, {pl})
        if first > second:
            return {lab1_}
        if second > first:
            return {lab2_}
        return {lab3_}
    # the points were {ints_} and {near_}: call these lists {xs} and {ys} / {xs} = {ints_} and {ys} = {near_} / Create the lists {xs} with {ints_.items} and {ys} with {near_.items}. / let {xs} be {ints_} and let {ys} be {near_} / Store the points {ints_} in {xs} and the points {near_} in {ys}.
    {xs} = {ints_}
    {ys} = {near_}
    # who is the winner of {ys} against {xs} ({ys} is first)? store what {g} says / get the winner from {g} with {ys} as the first list and {xs} as the second one / Call {g} with {ys} and {xs}, in this order, and store the result in a variable named {winner}. / {winner}: {g} with {ys} first, then {xs} / Use {g} to find the winner, {ys} being the first list and {xs} the second, and assign it to {winner}.
    {winner} = {g}({ys}, {xs})
    # print the winner in capital letters and the rounds won by {ys} and by {xs}, like 3:2 / Print {winner} in upper case, followed by the numbers of rounds that {ys} and {xs} have won, with a colon between. / show the winner in big letters, a space, and the result from {f} for {ys}, a colon, the one for {xs} / output the winner (all capitals), then how many rounds {ys} won, : and how many {xs} won / Output {winner} in upper case, then the rounds won by {ys} and those won by {xs}, separated by a colon.
    print({winner}.upper(), f"{{f}({ys}, {xs})}:{{f}({xs}, {ys})}")
strictly_between
    # Write a function {f}({pl}, {pa}, {pb}) that returns how many items of {pl} lie strictly between {pa} and {pb}. Either of the two limits may be the larger one. / {f}({pl}, {pa}, {pb}): count what is greater than the smaller limit and less than the greater limit; {pa} and {pb} can come in any order / Given a list {pl} and two limits {pa} and {pb}, in whatever order, return the number of items between them, the limits themselves not included. The function is called {f}. / i never know which limit i have to give first. make {f}({pl}, {pa}, {pb}) so that this doesn't matter: it returns the number of items above the lower and below the upper one of {pa} and {pb} / define {f} with {pl}, {pa} and {pb}; first find out which of the two limits is lower and which is upper, then return how many numbers are really between them
    def {f}({pl}, {pa}, {pb}):
        lower = min({pa}, {pb})
        upper = max({pa}, {pb})
        return sum(lower < item < upper for item in {pl})
    # {xs} = {pos_} / let {xs} be {pos_} / Create a list {xs} with {pos_.and_items} in it. / the ages are {pos_.and_items}; name this list {xs} / Assign the list {pos_} to {xs}.
    {xs} = {pos_}
    # how many are there between {max_pos} and {mid_pos}? store the number as {res} / Call {f} for {xs} with the limits {max_pos} and {mid_pos}, in this order, and store the result in {res}. / {res}: count of {xs} with {max_pos} as the first and {mid_pos} as the second limit / let {res} be how many items of {xs} the function counts for {max_pos} and {mid_pos} / Use {f} to count the items of {xs} between {max_pos} and {mid_pos}, passed in this order, and assign the count to {res}.
    {res} = {f}({xs}, {max_pos}, {mid_pos})
    # print it, and behind it how many are between {n_} and {min_pos} / Print {res} and the number of items of {xs} between {n_} and {min_pos}. / show {res}, then the same for the limits {n_} and {min_pos}, on one line / and between {n_} and {min_pos}? print {res} first and then that / Output {res} followed by the result of {f} for {xs} and the limits {n_} and {min_pos}.
    print({res}, {f}({xs}, {n_}, {min_pos}))
all_of_one_kind
    # Write a function {f}({pw}, {pk}) that returns True if every word in {pw} has at least {pk} characters and no word occurs twice. / {f}({pw}, {pk}): two things must hold, all words have {pk} characters or more, and all are different; True if both do, else False / Given a list of words {pw} and a number {pk}, return False if any of the words is shorter than {pk} or if there is a repetition in the list, and True if neither is the case. Name it {f}. / names for a game have to be long enough and may not be taken twice. write {f}({pw}, {pk}) to check the list {pw}: at least {pk} characters each, no duplicates / define a function {f} of {pw} and {pk}, which returns whether no word has fewer than {pk} characters and the number of different words is the number of words
    def {f}({pw}, {pk}):
        return all(len(item) >= {pk} for item in {pw}) and len(set({pw})) == len({pw})
    # {ws} = {lows_} / the names are {lows_.and_items}, keep them in a list {ws} / Create a list {ws} containing {lows_.items}. / let {ws} be {lows_} / Store {lows_} in a variable named {ws}.
    {ws} = {lows_}
    # are they fine for a minimum of {k_}? keep the verdict / Call {f} with {ws} and {k_} and store the result in a variable named {verdict}. / {verdict} = what {f} says to {ws} if {k_} characters are enough / get the verdict on these words with {k_} as the least length / Use {f} to get the verdict on {ws} for a minimum length of {k_}, and assign it to {verdict}.
    {verdict} = {f}({ws}, {k_})
    # add {low1_} to {ws}, and {low1_} once more / append {low1_} to the list twice / Append the word {low1_} to {ws} two times. / put {low1_} at the end of {ws}, and then again / two copies of {low1_} go to the end of {ws}
    {ws} += [{low1_}, {low1_}]
    # print the verdict from before and the one for the list as it is now with the same minimum / Print {verdict} and the result of {f} for {ws} and {k_}. / show the old verdict next to the new one, again for {k_} / what does {f} say now, with {k_} as well? print {verdict} first, and then that / Output {verdict}, followed by what {f} returns now for {ws} with the minimum {k_}.
    print({verdict}, {f}({ws}, {k_}))
"""
CHANGES = r"""
clamped
    # Write a function {f}({pl}, {pa}, {pb}) that returns a new list of the items of {pl}, where every item below {pa} is replaced by {pa} and every item above {pb} by {pb}. / {f}({pl}, {pa}, {pb}): nothing may be under {pa} or over {pb}. numbers outside become the limit they have passed, the others stay; return the new list / Given a list {pl} and two limits, the lower one {pa} and the upper one {pb}, return a list in which too small items are raised to {pa} and too large ones lowered to {pb}. Call it {f}. / a dial shows only values from {pa} to {pb}. i need a function {f}({pl}, {pa}, {pb}) that returns what the dial shows for each number in {pl}: {pa} for anything less, {pb} for anything more, otherwise the number itself / define {f} with the parameters {pl}, {pa} and {pb}, returning the list of all items pushed into the range from {pa} to {pb}
    def {f}({pl}, {pa}, {pb}):
        return [min(max(item, {pa}), {pb}) for item in {pl}]
    # then {g}({pl}, {pa}, {pb}) returns how many items {f} changes / Write a function {g}({pl}, {pa}, {pb}) that uses {f} and returns the number of items that are different afterwards. / {g} has the same parameters and counts the items which {f} doesn't leave as they are / how many numbers had to be moved? {g}({pl}, {pa}, {pb}) compares {pl} with what {f} returns and gives back the number of differences / Define a function {g} with the parameters {pl}, {pa} and {pb}. It returns at how many positions {pl} and the result of {f} have different items.
    def {g}({pl}, {pa}, {pb}):
        return sum(a != b for a, b in zip({pl}, {f}({pl}, {pa}, {pb})))
    # {xs} = {pos_} / let {xs} be {pos_} / Create a list {xs} containing {pos_.and_items}. / measured were {pos_.and_items}, that's {xs} / Store the list {pos_} in a variable named {xs}.
    {xs} = {pos_}
    # make {ys} from {xs}: at most {max_pos} and at least {mid_pos} / {ys}: the items of {xs}, but nothing above {max_pos} or below {mid_pos} / Call {f} for {xs} with the upper limit {max_pos} and the lower limit {mid_pos} and store the list in {ys}. / put every number of {xs} between {mid_pos} and {max_pos} with the function; the new list is {ys} / Use {f} to limit the items of {xs} to the range from {mid_pos} to {max_pos}, and assign the result to {ys}.
    {ys} = {f}({xs}, {mid_pos}, {max_pos})
    # print {ys} and, below it, how many were changed / Print {ys} and, on the next line, the number of items that {f} changed, by means of {g}. / show the new list; under that what {g} says for the same list and limits / how many had to be changed? print {ys}, then this number in a new line / Output {ys}. In a second line, output the result of {g} for {xs} and the two limits used before.
    print({ys})
    print({g}({xs}, {mid_pos}, {max_pos}))
gaps_filled_from_before
    # Write a function {f}({pl}, {pk}) that returns a copy of {pl} in which every None is replaced by the last value before it. If there is no value before it, {pk} is used. / {f}({pl}, {pk}): where None stands, repeat what came before; a None at the very beginning becomes {pk}. return this as a new list / Given a list {pl} with some gaps, marked by None, and a start value {pk}, return a new list without gaps, each of which takes over the value to its left, or {pk} if there is none on the left. The name of the function is {f}. / a thermometer fails now and then and gives None. {f}({pl}, {pk}) should return the readings {pl} with each None filled by the reading before, and with {pk} as long as there hasn't been any / define {f} with {pl} and {pk}. build a new list; for None append the last item of it, or {pk} when it's still empty, and for anything else append that itself
    def {f}({pl}, {pk}):
        result = []
        for item in {pl}:
            if item is None:
                item = result[-1] if result else {pk}
            result.append(item)
        return result
    # {xs} = {gappy_} / the readings are {gappy_}; name them {xs} / Create a list {xs} with the items {gappy_.items}. / let {xs} be {gappy_} / Store the list {gappy_} in a variable named {xs}.
    {xs} = {gappy_}
    # fill the gaps, with {n_} at the start if needed, and keep the filled list / Call {f} for {xs} with the start value {n_} and store the result in a variable named {filled}. / {filled}: no gaps any more, {n_} if the first ones are missing / get the filled list from the function; take {n_} where nothing came before / Use {f} with {xs} and {n_} to get the filled list, and assign it to {filled}.
    {filled} = {f}({xs}, {n_})
    # print its mean, rounded to {dec_} decimals, and how many gaps there were in {xs} / Print the mean of {filled}, rounded to {dec_} decimal places, and the number of None items in {xs}. / show the average of the filled list with {dec_} digits after the point, then how often {xs} has None / output {filled}'s average (round to {dec_}) followed by the count of None in {xs} / Output the mean of the items of {filled} after rounding it to {dec_} places, and how many times None occurs in {xs}.
    print(round(sum({filled}) / len({filled}), {dec_}), {xs}.count(None))
replaced_at_most
    # Write a function {f}({pl}, {pa}, {pb}, {pk}) that returns a copy of {pl} in which the first {pk} occurrences of {pa} are replaced by {pb}. Further occurrences stay. / {f}({pl}, {pa}, {pb}, {pk}): put {pb} in the place of {pa}, but not more than {pk} times, beginning on the left; the new list is returned / Given a list {pl}, an item {pa}, another item {pb} and a number {pk}, return a new list where {pb} stands instead of {pa}, though only for the first {pk} items equal to {pa}. Name the function {f}. / strings have replace with a maximum, lists don't. so i need {f}({pl}, {pa}, {pb}, {pk}), which returns the list with {pa} changed into {pb} at most {pk} times from the left / define a function {f} with four parameters: a list {pl}, the old value {pa}, the new value {pb} and the number {pk} of replacements allowed. it goes through the list, appends the new value for an old one while replacements are left, otherwise the item, and returns this list
    def {f}({pl}, {pa}, {pb}, {pk}):
        result = []
        for item in {pl}:
            if item == {pa} and {pk} > 0:
                item = {pb}
                {pk} -= 1
            result.append(item)
        return result
    # let {xs} be {again_} / {xs} = {again_} / Create a list {xs} containing {again_.and_items}. / store {again_} under the name {xs} / Assign the list {again_} to {xs}.
    {xs} = {again_}
    # {w1_} instead of {again_one}, but only {two_} times: call this list {ys} / Call {f} to replace the first {two_} occurrences of {again_one} in {xs} by {w1_}, and store the result in a variable named {ys}. / {ys}: like {xs}, with {again_one} changed to {w1_}, but only the first {two_} times / change {again_one} to {w1_} up to {two_} times through the function and name the new list {ys} / Use {f} on {xs} with the new item {w1_}, the old item {again_one} and at most {two_} replacements. Assign the list to {ys}.
    {ys} = {f}({xs}, {again_one}, {w1_}, {two_})
    # print {ys}; is {again_one} still in it? print that on the next line / Print {ys} and, on a second line, whether it still contains {again_one}. / show the new list, and under it True if any {again_one} is left or False if not / first line {ys}, second line whether {again_one} is left over / Output {ys}. Then output, in a new line, whether {again_one} is an item of {ys}.
    print({ys})
    print({again_one} in {ys})
equal_neighbours_once
    # Write a function {f}({pl}) that returns a list of the items of {pl} without those that are equal to the item directly before them. / {f}({pl}): several equal items in a row become a single one, equal items elsewhere may stay; return the new list / Given a list {pl}, return a new list which has only the first item of each run of equal neighbours. Its name is {f}. / my keyboard sticks and repeats things. {f}({pl}) takes a list and keeps an item only if it differs from the one just before it, then returns what was kept / define {f} with {pl}; start with an empty list and append each item unless the last one appended is the same, and return the list
    def {f}({pl}):
        result = []
        for item in {pl}:
            if not result or item != result[-1]:
                result.append(item)
        return result
    # and {g}({pl}), which returns how many items get lost by {f} / Write a function {g}({pl}) that returns the difference between the length of {pl} and the length of what {f} returns. / {g} says how much shorter {pl} becomes when {f} works on it / how many items were too many? {g}({pl}) calls {f} and returns the number of dropped items / Define a function {g} with the parameter {pl}, returning how many items of {pl} the function {f} leaves out.
    def {g}({pl}):
        return len({pl}) - len({f}({pl}))
    # {clean} is what {f} makes of {again_} / call {f} with {again_} and keep the clean list / Call {f} for the list {again_} and store the result in a variable named {clean}. / make {again_} clean by means of the first function and store that / Use {f} to get a clean version of {again_}, and assign it to {clean}.
    {clean} = {f}({again_})
    # print the clean list joined by {sep_}; below that, how many items {again2_} would lose / Print the items of {clean}, separated by {sep_}. On the next line, print the result of {g} for {again2_}. / show {clean} with {sep_} between the items, then in a new line what {g} returns for {again2_} / one line with the clean items and {sep_} in between, one with the number lost in {again2_} / Output {clean}, its items separated by {sep_}, and in a second line the number of items {f} would leave out of {again2_}.
    print(*{clean}, sep={sep_})
    print({g}({again2_}))
first_ones_removed
    # Write a function {f}({pl}, {pt}, {pk}) that returns a copy of {pl} without the first {pk} occurrences of {pt}. If there are fewer, all of them are left out. The list itself does not change. / {f}({pl}, {pt}, {pk}): take {pt} out of a copy of {pl}, {pk} times at most, always the first one; return the copy / Given a list {pl}, an item {pt} and a number {pk}, return a new list from which {pt} has been removed {pk} times, or as often as it is there if that is less. Call it {f}, and leave {pl} alone. / we sell {pk} pieces of {pt} from our shelf {pl}. {f}({pl}, {pt}, {pk}) returns what is on the shelf then, as a new list; if there aren't so many it sells all there are / define {f} with {pl}, {pt} and {pk}. copy the list, then repeat {pk} times: if {pt} is in the copy, remove it once. return the copy
    def {f}({pl}, {pt}, {pk}):
        result = list({pl})
        for _ in range({pk}):
            if {pt} in result:
                result.remove({pt})
        return result
    # {xs} = {again_} / on the shelf: {again_.and_items}, in a list {xs} / Create a list {xs} with the items {again_.and_items}. / let {xs} be {again_} / Store the list {again_} in a variable named {xs}.
    {xs} = {again_}
    # take {two_} of {again_one} away from {xs} and keep the remaining items / Call {f} to remove {two_} times {again_one} from {xs} and store the result in a variable named {remaining}. / {remaining}: {xs} after dropping {again_one} {two_} times / which are the remaining items if {again_one} is taken out {two_} times? / Use {f} to get the items remaining when the first {two_} occurrences of {again_one} are removed from {xs}, and assign them to {remaining}.
    {remaining} = {f}({xs}, {again_one}, {two_})
    # then take {again_two} away from the remaining list {k_} times, under the same name / {remaining} again, but without the first {k_} of {again_two} / Remove the first {k_} occurrences of {again_two} from {remaining} with {f}, and assign the new list to {remaining}. / the same for {again_two}, {k_} times; the outcome is {remaining} again / Call {f} for {remaining}, {again_two} and the number {k_}. Assign the result to the same variable {remaining}.
    {remaining} = {f}({remaining}, {again_two}, {k_})
    # print {empty_} if nothing is left, otherwise the number of items left and the list / If {remaining} is empty, print {empty_}. Otherwise, print its length and the list itself. / is there anything left? if so show how many and then the list, if not {empty_} / show {empty_} for an empty list, else its length followed by the list / Output the length of {remaining} and {remaining}, or just {empty_} if the list has no items.
    if {remaining}:
        print(len({remaining}), {remaining})
    else:
        print({empty_})
summed_with_missing_ones
    # Write a function {f}({pl}, {pm}) that adds two lists item by item and returns the list of sums. If one list is shorter, its missing items count as 0. / {f}({pl}, {pm}): first plus first, second plus second and so on, as far as the longer list goes; where a list has ended, take 0. return the new list / Given two lists of numbers {pl} and {pm}, maybe of different lengths, return a list as long as the longer one with the sums of the items at the same index, using 0 for items that do not exist. Name the function {f}. / two shops sell each day, one of them opened later and has fewer days. i need {f}({pl}, {pm}), the list of what both sold together each day; days a shop doesn't have are 0 for it / define {f} with {pl} and {pm}, returning the sums by position, with the shorter list filled up with zeros at its end
    # + from itertools import zip_longest
    def {f}({pl}, {pm}):
        return [a + b for a, b in zip_longest({pl}, {pm}, fillvalue=0)]
    # next a function {g}({pl}) for a list of any number of such lists: begin with an empty list and add one after the other with {f}, then return it / Write a function {g}({pl}) that adds up all lists in {pl} by calling {f} repeatedly, starting with an empty list, and returns the resulting list. / {g} gets {pl}, which is a list of lists, and returns their sum: from [] on, {f} is called with what there is and the next list / more than two lists: {g}({pl}) goes through all lists in {pl}, always adding the next one to the result by {f} (the result is [] at first) / Define a function {g} with a parameter {pl}, a list of lists. It starts with an empty list, replaces it by the result of {f} for it and each list of {pl} in turn, and returns it at the end.
    def {g}({pl}):
        result = []
        for row in {pl}:
            result = {f}(result, row)
        return result
    # add {few_} and {pos_}, the sums are called {sums} / get the sums of {few_} and {pos_} from the first function / Call {f} with {few_} and {pos_} and store the result in a variable named {sums}. / {sums} = {few_} plus {pos_}, item by item / Use {f} to compute the sums of the lists {few_} and {pos_}, and assign them to {sums}.
    {sums} = {f}({few_}, {pos_})
    # print the last of the sums, then all lists of {rows_} added up / Print the last item of {sums} and, in the same line, the result of {g} for {rows_}. / show what stands at the end of {sums}, followed by the sum list of {rows_.and_items} / the last one of {sums} and then what {g} makes of {rows_}: print both / Output the last item of {sums}, and after it the list that {g} returns for {rows_}.
    print({sums}[-1], {g}({rows_}))
sign_between_items
    # Write a function {f}({pl}, {ps}) that returns a new list with {ps} between every two items of {pl}, but not before the first or after the last one. / {f}({pl}, {ps}): put {ps} in between all the items and return the longer list; there's none at the ends / Given a list {pl} and an item {ps}, return a list of the items of {pl} in which {ps} is inserted after each item except the last. The function is named {f}. / trees along a street with a lamp between each two: {f}({pl}, {ps}) takes the trees {pl} and the lamp {ps} and returns the whole row as a list, which begins and ends with a tree / define {f} with two parameters, {pl} and {ps}. for each item append the item and then {ps} to a new list, and at the end return it without its last item
    def {f}({pl}, {ps}):
        result = []
        for item in {pl}:
            result += [item, {ps}]
        return result[:-1]
    # {ws} = {things_} / Create a list {ws} with the strings {things_.and_items}. / let {ws} be {things_} / our things are {things_.and_items}; make a list {ws} / Store the list {things_} in a variable named {ws}.
    {ws} = {things_}
    # put {w1_} between all of {ws} and call it {us} / {us}: the list {ws} with {w1_} in between / Call {f} for {ws} with {w1_} as the item between, and store the result in {us}. / let the function insert {w1_} between the items of {ws}; the new list is {us} / Use {f} to insert {w1_} between the items of {ws}, and assign the list to {us}.
    {us} = {f}({ws}, {w1_})
    # how long is {us} now? / print the length of {us} / Print the number of items in {us}. / show how many items {us} has / what is the number of its items?
    print(len({us}))
    # now print every second item of it from index 1 on as a list, and what the function gives for an empty list / Print the items of {us} at odd indices as a list, followed by the result of {f} for an empty list and {w1_}. / show {us} from index 1 in steps of 2, then what comes out for [] and {w1_} / first the list of {us} at index 1, 3, 5 and so on, then {f} for an empty list with {w1_}: print both on one line / Output the list of every second item of {us}, beginning with index 1, and then the return value of {f} for [] and {w1_}.
    print({us}[1::2], {f}([], {w1_}))
trimmed_at_both_ends
    # Write a function {f}({pl}, {pt}) that returns a copy of {pl} without the items equal to {pt} at its beginning and at its end. Those in the middle remain. / {f}({pl}, {pt}): cut {pt} off on the left and on the right as often as it stands there, keep it inside; return a new list / Given a list {pl} and an item {pt}, return a new list that neither begins nor ends with {pt}, by removing {pt} from both ends until something else comes. It may become empty. Name it {f}. / strip for lists: {f}({pl}, {pt}) works on a copy of {pl}, takes away every {pt} in front and every {pt} behind, but none between other items, and returns the copy / i want a function {f} with {pl} and {pt}. copy {pl}; while the copy isn't empty and its first item is {pt}, drop that, then the same with the last item; return it
    def {f}({pl}, {pt}):
        result = list({pl})
        while result and result[0] == {pt}:
            result.pop(0)
        while result and result[-1] == {pt}:
            result.pop()
        return result
    # {xs} = {padded_} / the signal was {padded_}; keep it in {xs} / Create a list {xs} with the items {padded_.items}. / let {xs} be {padded_} / Store the list {padded_} in a variable named {xs}.
    {xs} = {padded_}
    # strip {pad_} from {xs} and keep the core / Call {f} for {xs} and {pad_} and store the result in a variable named {core}. / {core}: {xs} without {pad_} at the ends / what is the core of {xs} if {pad_} is cut off on both sides? store it / Use {f} to get the core of {xs}, that is, the list without {pad_} at either end, and assign it to {core}.
    {core} = {f}({xs}, {pad_})
    # print the core, and how many items were cut off / Print {core} and the difference of the lengths of {xs} and {core}. / show the core followed by the number of dropped items / output {core}; how much shorter is it than {xs}? print this beside it / Output the core and by how many items it is shorter than {xs}, in one line.
    print({core}, len({xs}) - len({core}))
    # is there still a {pad_} inside? print {yes_} or {no_} / print {yes_} if the core contains {pad_}, otherwise {no_} / Print {yes_} if {pad_} occurs in {core}, and {no_} if not. / {pad_} in {core} means printing {yes_}, not in it {no_} / Output {yes_} or {no_}, depending on whether {core} has an item equal to {pad_}.
    print({yes_} if {pad_} in {core} else {no_})
neighbours_swapped
    # Write a function {f}({pl}) that returns a copy of {pl} in which the first and the second item are exchanged, the third and the fourth, and so on. If the length is odd, the last item stays in its place. / {f}({pl}): in a copy, swap index 0 with 1, 2 with 3, 4 with 5, and return the copy; a single item left at the end isn't moved / Given a list {pl}, return a new list where the items of each pair of neighbours have changed places, the pairs beginning at the indices 0, 2, 4 and so forth. A last item without a partner is kept. Use the name {f}. / people walk in pairs and each two change sides. {f}({pl}) returns the new order for the row {pl} as a list; whoever walks alone at the end does nothing / define {f} with one parameter {pl}; copy it, exchange every two items that form a pair (from the left), leave an odd one out, give back the copy
    def {f}({pl}):
        result = list({pl})
        for i in range(0, len(result) - 1, 2):
            result[i], result[i + 1] = result[i + 1], result[i]
        return result
    # {ws} = {things_} / Create a list {ws} containing the words {things_.items}. / let {ws} be {things_} / we have {things_.and_items} in a row; that's {ws} / Store {things_} in a variable named {ws}.
    {ws} = {things_}
    # swap the pairs in {ws}, result {us} / {us}: the swapped version of {ws} / Call {f} with {ws} and store the new list in {us}. / let the function exchange the pairs of {ws} and name what you get {us} / Use {f} to exchange the neighbours in {ws}, and assign the list to {us}.
    {us} = {f}({ws})
    # print {us} joined by {sep_}, and on the next line whether swapping again gives {ws} / Print the items of {us}, separated by {sep_}. Then print, in a new line, whether {f} turns {us} back into {ws}. / show {us} with {sep_} in between; below, True or False: is {f} of {us} equal to {ws}? / line one: {us} with {sep_} as the separator, line two: do we have {ws} again if {us} is swapped? / Output the words of {us} with {sep_} between them and, on the next line, the result of comparing {ws} with what {f} returns for {us}.
    print({sep_}.join({us}))
    print({f}({us}) == {ws})
even_ones_multiplied
    # Write a function {f}({pl}, {pk}) that returns a new list in which the even items of {pl} are multiplied by {pk} and the odd ones are unchanged. / {f}({pl}, {pk}): even numbers times {pk}, odd numbers as they are; return the list / Given a list of whole numbers {pl} and a factor {pk}, return a list of the same length, with each even number replaced by {pk} times this number. Call the function {f}. / odd numbers may stay, but an even one should become {pk} times as large. i need {f}({pl}, {pk}), it returns the new list / define a function {f} that takes {pl} and {pk} and gives back a list: item times {pk} where the item can be divided by 2, otherwise the item itself
    def {f}({pl}, {pk}):
        return [item * {pk} if item % 2 == 0 else item for item in {pl}]
    # a second function {g}({pl}, {pk}): by how much does the sum grow through {f}? / Write a function {g}({pl}, {pk}) that returns the sum of what {f} returns minus the sum of {pl}. / {g} takes {pl} and {pk} too and returns how much larger the sum is after {f} than before / {g}({pl}, {pk}) returns the difference between both sums, that of the list {f} makes and that of {pl} itself / Define {g} with the parameters {pl} and {pk}. It calls {f}, adds up the new list, and returns this sum less the sum of {pl}.
    def {g}({pl}, {pk}):
        return sum({f}({pl}, {pk})) - sum({pl})
    # store {f} of {pos_} with the factor {k3_} as {res} / {res}: {pos_}, even ones times {k3_} / Call {f} with the factor {k3_} and the list {pos_} and store the result in {res}. / multiply the even numbers of {pos_} by {k3_}, with the function, and call the list {res} / Use {f} to multiply the even items of {pos_.and_items} by {k3_}, and assign the list to {res}.
    {res} = {f}({pos_}, {k3_})
    # print the list, and next to it how much the sum of {few_} grows with {k_} / Print {res} and what {g} returns for {few_} and {k_}. / show {res}, then the growth for {few_} when the factor is {k_} / by how much does {few_} grow for {k_}? print {res} first, then that / Output {res} followed by the result of {g} for the factor {k_} and the list {few_}.
    print({res}, {g}({few_}, {k_}))
once_for_each
    # Write a function {f}({pl}, {pm}) that returns a copy of {pl} from which each item of {pm} is removed once. Items of {pm} that are not there are ignored. / {f}({pl}, {pm}): for every item in {pm}, take one equal item out of a copy of {pl}, if there is one; then return the copy / Given two lists {pl} and {pm}, return what remains of {pl} after crossing out one item for each item of {pm}, so that an item which is twice in {pl} and once in {pm} remains once. Name the function {f}. / we have the things {pl} and give away the things {pm}, one piece for each entry. {f}({pl}, {pm}) returns the list of what we still have, and doesn't mind if something isn't there / define {f} with {pl} and {pm}. it makes a copy of {pl}, removes the first occurrence of each item of {pm} if the copy still has it, and returns the copy
    def {f}({pl}, {pm}):
        result = list({pl})
        for item in {pm}:
            if item in result:
                result.remove(item)
        return result
    # next comes {g}({pl}, {pm}): True if both lists have the same items equally often; then {f} leaves nothing over in either direction / Write a function {g}({pl}, {pm}) that returns True if {f} returns an empty list for {pl} and {pm} as well as for {pm} and {pl}. / {g} calls {f} with {pl} and {pm} and then the other way round; True only if both results are empty / do {pl} and {pm} consist of the same items, each the same number of times? {g}({pl}, {pm}) finds out by {f}: nothing may remain, whichever list comes first / Define a function {g} with the parameters {pl} and {pm}. It checks with {f} that nothing of {pl} remains without {pm} and nothing of {pm} without {pl}.
    def {g}({pl}, {pm}):
        return {f}({pl}, {pm}) == [] and {f}({pm}, {pl}) == []
    # {xs} = {again_} / let {xs} be the list {again_} / Create a list {xs} containing {again_.and_items}. / what we have is {again_.and_items}, in a list {xs} / Store the list {again_} as {xs}.
    {xs} = {again_}
    # take {gone_} away from {xs}, one piece each, and call the rest {ys} / Call {f} to remove the items of {gone_} from {xs} and store the result in a variable named {ys}. / {ys}: what is left of {xs} without {gone_} / which things stay when {gone_.and_items} are given away? that's {ys} / Use {f} for {xs} and the list {gone_}, and assign what remains to {ys}.
    {ys} = {f}({xs}, {gone_})
    # print {ys}, and whether {ys} and {gone_} together are {xs} again, in any order / Print {ys} and the result of {g} for {xs} and the list of {ys} followed by {gone_}. / show the rest; then True or False: has {ys} plus {gone_} the same items as {xs}? / output {ys} and what {g} says when {xs} comes first and {ys} + {gone_} second / Output {ys}. In the same line, output whether {xs} consists of the same items as {ys} and {gone_} put together, using {g}.
    print({ys}, {g}({xs}, {ys} + {gone_}))
there_and_back
    # Write a function {f}({pl}) that returns the list {pl} followed by its items in reverse order, where the last item is not repeated. / {f}({pl}): there and back again, so the items of {pl}, and then all but the last one backwards; return this list / Given a list {pl}, return a new list which begins with {pl} and goes on with the items before the last one in reverse. The name of the function is {f}. / a bus drives to the last stop and the same way back, but stops at the end only once. i need {f}({pl}), which returns all its stops as a list if {pl} are the stops of the way there / define a function {f} with {pl} that glues two lists together: {pl} itself and {pl} without its last item, reversed
    def {f}({pl}):
        return {pl} + {pl}[:-1][::-1]
    # {ws} = {things_} / the stops are {things_.and_items}, name them {ws} / Create a list named {ws} containing {things_.items}. / let {ws} be {things_} / Store the list {things_} in {ws}.
    {ws} = {things_}
    # get the whole tour for {ws} / Call {f} with {ws} and store the result in a variable named {tour}. / {tour}: {ws} there and back / which tour do you get for these stops? store it / Use {f} to get the tour for the list {ws}, and assign it to {tour}.
    {tour} = {f}({ws})
    # print it with {sep_} between the stops, and below that the number of stops in it / Print the stops of {tour} joined by {sep_}. Print their number on the next line. / show the tour in one line with {sep_} in between, and its length under it / first the whole tour, separated by {sep_}, then in a new line how long it is / Output the items of {tour} with the separator {sep_}, and in the next line the length of {tour}.
    print({sep_}.join({tour}))
    print(len({tour}))
    # from one stop to the next it takes {k3_} minutes; print the time for the whole tour and the word minutes / Print the duration of the tour in minutes, if every two stops are {k3_} minutes apart, followed by the word minutes. / {k3_} minutes between two stops, how long does the tour take? show it like 42 minutes / multiply {k3_} by one less than the number of stops in {tour} and show the product, then minutes / Output {k3_} times the number of steps from stop to stop in {tour}, and after it the word minutes.
    print({k3_} * (len({tour}) - 1), "minutes")
running_with_a_reset
    # Write a function {f}({pl}, {plim}) that returns the list of running sums of {pl}. As soon as a sum is greater than {plim}, it is set to 0, and 0 is put into the list. / {f}({pl}, {plim}): add up step by step and note the sum after each item, but when it gets over {plim} it falls back to 0 and 0 is noted; return the notes as a list / Given a list {pl} and a limit {plim}, return a list with the sum so far for every item. A sum above {plim} is replaced by 0, from which the adding goes on. Call it {f}. / a cup holds {plim}. whenever more than that would be in it, it is emptied completely. {f}({pl}, {plim}) pours in the amounts {pl} one after the other and returns a list of what is in the cup after each of them / define {f} with {pl} and {plim}: for each item add it to a total, make the total 0 if it is more than {plim}, and append it to the list that is returned at the end
    def {f}({pl}, {plim}):
        total = 0
        result = []
        for item in {pl}:
            total += item
            if total > {plim}:
                total = 0
            result.append(total)
        return result
    # {xs} = {pos_} / we pour in {pos_.and_items}, in a list {xs} / Create a list {xs} with the amounts {pos_.and_items}. / let {xs} be {pos_} / Assign the list {pos_} to a variable named {xs}.
    {xs} = {pos_}
    # the cup holds {reset_}: store the levels for {xs} / Call {f} for {xs} with the limit {reset_} and store the result in a variable named {levels}. / {levels}: what is in it after each item if the limit is {reset_} / get the levels of a cup of {reset_} from the function / Use {f} to compute the levels for {xs} and the limit {reset_}, and assign the list to {levels}.
    {levels} = {f}({xs}, {reset_})
    # how often was it emptied? / print how many of the levels are 0 / Print the number of zeros in {levels}. / count the zeros in {levels} and show the count / Output how many times 0 occurs among the levels.
    print({levels}.count(0))
    # which were the highest and the last level? print them with {sep_} between / print the largest of the levels, {sep_}, the last one / Print the maximum and the last item of {levels}, separated by {sep_}. / show max and end of {levels} in one line, {sep_} in the middle / Output the greatest of the levels and the level at the end, using {sep_} as the separator.
    print(max({levels}), {levels}[-1], sep={sep_})
"""
GROUPS = r"""
rising_parts
    # Write a function {f}({pl}) that splits {pl} into parts that go up. A new part begins at the first item and at every item that is not greater than the one before it. The function returns the list of these parts. / {f}({pl}): cut {pl} wherever the numbers don't rise, and return the pieces as a list of lists / Given a list {pl} of numbers, return a list of lists: consecutive items belong to the same inner list as long as each is greater than the one before. Name the function {f}. / i want to see where a climb ends. {f}({pl}) puts items into one list while they get larger, opens another list when one is smaller or equal, and returns all the lists together / define {f} with the parameter {pl}. for each item: is there a part already, and is the item greater than the last number in it, then append it to that part, otherwise start a new part with it. return the parts
    def {f}({pl}):
        parts = []
        for item in {pl}:
            if parts and item > parts[-1][-1]:
                parts[-1].append(item)
            else:
                parts.append([item])
        return parts
    # and {g}({pl}), the length of the longest part that {f} finds, 0 for an empty list / Write a function {g}({pl}) that returns the number of items in the longest part returned by {f}, or 0 if there are no parts. / {g} calls {f} with {pl} and says how many items the longest part has (0 if there's none) / how long is the longest climb? {g}({pl}) gets the parts from {f} and returns the greatest length, or 0 for no parts at all / Define a function {g} with one parameter {pl}, which returns the maximum of the lengths of all parts that {f} returns for {pl}. Without any parts, it returns 0.
    def {g}({pl}):
        return max((len(part) for part in {f}({pl})), default=0)
    # keep the climbs of {ints_} / {climbs} = the parts of {ints_} / Call {f} with the list {ints_} and store the result in a variable named {climbs}. / split {ints_.and_items} into climbs with the first function / Use {f} to get the climbs in {ints_}, and assign them to {climbs}.
    {climbs} = {f}({ints_})
    # print each of the climbs on its own line / Print every item of {climbs} on a separate line. / show the climbs one below the other / loop over {climbs} and print what you get / Output the lists in {climbs}, one per line.
    for part in {climbs}:
        print(part)
    # which is larger, the longest climb in {ints_} or the one in {pos_}? print both lengths with {sep_} between / Print the results of {g} for {ints_} and for {pos_}, separated by {sep_}. / show the longest climb's length for {ints_}, then {sep_}, then that for {pos_} / how long are the longest parts of {ints_} and of {pos_}? print the numbers, {sep_} in the middle / Output what {g} returns for {ints_} and for {pos_}, with the separator {sep_}.
    print({g}({ints_}), {g}({pos_}), sep={sep_})
parts_that_grow
    # Write a function {f}({pl}) that cuts {pl} into parts of 1, 2, 3 and more items and returns them as a list of lists. The last part has as many items as are left. / {f}({pl}): first one item, then two, then three and so on, each time the next ones of {pl}; if there aren't enough at the end, the last part is shorter. return all parts / Given a list {pl}, return a list of its consecutive parts, the first of which has 1 item, while each further part has one more than the part before, except that the last one may have fewer. The function is called {f}. / stack the items of {pl} as a triangle: one in the first row, two in the second, three in the third. {f}({pl}) returns the rows as lists, even if the last row doesn't get full / define {f} with {pl}. beginning with the size 1, take so many items from the front, add them as a list to the parts, make the size one larger, and repeat that until nothing is left
    def {f}({pl}):
        parts = []
        size = 1
        while {pl}:
            parts.append({pl}[:size])
            {pl} = {pl}[size:]
            size += 1
        return parts
    # let {ws} be {lows_} / {ws} = {lows_} / Create a list {ws} with the words {lows_.and_items}. / the words {lows_} go into a list {ws} / Store the list {lows_} in a variable named {ws}.
    {ws} = {lows_}
    # cut {ws} into such rows and keep the triangle / Call {f} with {ws} and store the result in a variable named {triangle}. / {triangle}: the parts of {ws} / make a triangle out of {ws} with the function / Use {f} to arrange the items of {ws} as a triangle, and assign it to {triangle}.
    {triangle} = {f}({ws})
    # print its rows one per line, with {sep_} between the words / Print every row of {triangle} on its own line, the words separated by {sep_}. / show the triangle row by row, {sep_} in between / for each row of {triangle} print the words joined by {sep_} / Output the rows of the triangle one below the other. In each row, separate the words by {sep_}.
    for row in {triangle}:
        print({sep_}.join(row))
    # is the last row full? then it has as many words as there are rows. print True or False / print whether the last row has as many items as the triangle has rows / Print True if the length of the last row of {triangle} equals the number of rows, and False otherwise. / compare the length of the last row with that of {triangle}: are they equal? / Output whether the last row of {triangle} is complete, that is, as long as {triangle} itself.
    print(len({triangle}[-1]) == len({triangle}))
repeated_by_counts
    # Write a function {f}({pl}, {pm}) that repeats every item of {pl} as often as the number at the same position in {pm} says, and returns all that as one list. If one list is longer than the other, its rest is not used. / {f}({pl}, {pm}): the first item so many times as the first number in {pm}, then the second, and so on until one of the lists ends; give back one flat list / Given a list of items {pl} and a list of counts {pm}, return a list that contains each item as many times as its count, in order. Items without a count and counts without an item are ignored. Call the function {f}. / i have labels {pl} and how many i need of each, {pm}. {f}({pl}, {pm}) should return the whole pile of labels as a list, a count of 0 means none; what has no partner in the other list doesn't matter / define {f} with {pl} and {pm}. go through both side by side, add count copies of the item to a new list and return it
    def {f}({pl}, {pm}):
        result = []
        for item, count in zip({pl}, {pm}):
            result += [item] * count
        return result
    # {ws} = {things_} / Create a list {ws} containing {things_.and_items}. / let {ws} be {things_} / there are {things_.and_items}, as a list {ws} / Store {things_} in a variable named {ws}.
    {ws} = {things_}
    # with the counts {counts_}, get the pile for {ws} / Call {f} with {ws} and the counts {counts_} and store the result in a variable named {pile}. / {pile}: items of {ws}, so often as {counts_} says / the counts are {counts_}; which pile do we get from {ws}? store it / Use {f} to make a pile of the items of {ws} with the counts {counts_}, and assign it to {pile}.
    {pile} = {f}({ws}, {counts_})
    # print the pile as one line with {sep_} in between, and then how many things that are / Print the items of {pile} separated by {sep_}, and on the next line their number. / show the pile joined by {sep_}; its length goes into a second line / line one the pile with {sep_} as separator, line two its length / Output the items of the pile, joined by {sep_}, and below them the number of items in it.
    print({sep_}.join({pile}))
    print(len({pile}))
turned_in_groups
    # Write a function {f}({pl}, {pk}) that divides {pl} into groups of {pk} items, reverses each group and returns everything as one list. The last group may have fewer items and is reversed too. / {f}({pl}, {pk}): take {pk} items at a time, turn them around, put them behind each other; a shorter rest at the end is turned around as well. one list comes back / Given a list {pl} and a group size {pk}, return a list of the same items where the order within every {pk} consecutive items is the opposite, also within the incomplete group at the end if there is one. The function's name is {f}. / boxes come in stacks of {pk} and each stack is unpacked from the top, so the last one of a stack comes first. {f}({pl}, {pk}) returns the order in which the items {pl} appear then; the last stack can be smaller / define {f} with the list {pl} and the number {pk}. step through the indices by {pk}, append the reversed slice of {pk} items to a new list each time, return it
    def {f}({pl}, {pk}):
        result = []
        for i in range(0, len({pl}), {pk}):
            result += {pl}[i : i + {pk}][::-1]
        return result
    # {xs} = {pos_} / let {xs} be {pos_} / Create a list {xs} containing {pos_.and_items}. / the boxes have the numbers {pos_}, named {xs} / Assign the list {pos_} to {xs}.
    {xs} = {pos_}
    # turn {xs} around in groups of {k_} and call the list {ys} / {ys}: {xs} with every {k_} items reversed / Call {f} for {xs} and a group size of {k_}, and store the result in {ys}. / which order do you get with stacks of {k_}? name it {ys} / Use {f} to reverse the items of {xs} in groups of {k_}, and assign the list to {ys}.
    {ys} = {f}({xs}, {k_})
    # print how many items are at the same place in both lists / how many places have the same number in {xs} and {ys}? / Print the number of positions at which {xs} and {ys} have equal items. / count where {xs} and {ys} agree and show the count / Output at how many indices the items of {xs} and {ys} are the same.
    print(sum(a == b for a, b in zip({xs}, {ys})))
    # then print what a group as long as the whole list gives for {xs} / and with one group of all items? print it / Print the result of {f} for {xs} with the length of {xs} as the group size. / show {f} of {xs} when the groups are as large as {xs} is long / Output what {f} returns if the group size is the number of items in {xs}.
    print({f}({xs}, len({xs})))
by_remainder
    # Write a function {f}({pl}, {pk}) that distributes the whole numbers in {pl} over {pk} lists according to their remainder when divided by {pk}, and returns a list of these lists, beginning with the one for remainder 0. / {f}({pl}, {pk}): make {pk} empty lists, put each number into the list whose index is the number modulo {pk}, return them all in one list / Given a list of whole numbers {pl} and a number {pk}, return a list of {pk} lists, of which the one at index i contains all items that leave the remainder i when divided by {pk}. Call it {f}. / {pk} desks are numbered from 0, and a ticket goes to the desk that equals its remainder by {pk}. {f}({pl}, {pk}) returns, for the tickets {pl}, which tickets go to which desk, as a list of lists; a desk without tickets has an empty list / i need a function {f} of {pl} and {pk} which sorts the numbers into {pk} boxes by their remainder and gives back the boxes (each a list)
    def {f}({pl}, {pk}):
        groups = [[] for _ in range({pk})]
        for item in {pl}:
            groups[item % {pk}].append(item)
        return groups
    # the tickets {big_} are called {xs} / {xs} = {big_} / Create a list {xs} with the numbers {big_.and_items}. / let {xs} be {big_} / Store the list {big_} in a variable named {xs}.
    {xs} = {big_}
    # distribute {xs} over {k_} desks and keep the list of desks / Call {f} for {xs} and the number {k_} and store the result in a variable named {desks}. / {desks}: {xs} by the remainder when divided by {k_} / which desks do the tickets go to if there are {k_} of them? save it as {desks} / Use {f} to distribute the items of {xs} over {k_} desks, and assign the list to {desks}.
    {desks} = {f}({xs}, {k_})
    # print every desk number with a colon and how many tickets there are, one per line / For each list in {desks}, print its index, a colon, and its length. / show index: number of tickets for all desks, line by line / loop over the desks with their index and print something like 0: 3 for each / Output for every item of {desks}, on separate lines, its index followed by a colon, a space and the number of tickets.
    for i, desk in enumerate({desks}):
        print(f"{i}: {len(desk)}")
in_enough_lists(things_)
    # Write a function {f}({pl}, {pk}) that returns a sorted list of the values that occur in at least {pk} of the lists in {pl}. A value that is several times in one list counts only once there. / {f}({pl}, {pk}): {pl} is a list of lists. which values are in {pk} of them or more? return those, each once, in ascending order / Given a list of lists {pl} and a number {pk}, return all values contained in {pk} or more of the inner lists, sorted, without repetitions. The function is named {f}. / everybody wrote a list of wishes, and a wish is granted if {pk} people or more have it. {f}({pl}, {pk}) returns the granted wishes from all the lists {pl}, sorted and every one just once / define {f} with {pl} and {pk}. collect all different values of the inner lists in a set, keep a value if it is in at least {pk} of the lists, sort what is kept and return it
    def {f}({pl}, {pk}):
        different = {item for row in {pl} for item in row}
        return sorted(item for item in different if sum(item in row for row in {pl}) >= {pk})
    # the wishes are {wishes_}, as {wl} / {wl} = {wishes_} / Create a nested list {wl} with the value {wishes_}. / let {wl} be {wishes_} / Store the nested list {wishes_} in a variable named {wl}.
    {wl} = {wishes_}
    # which ones are granted for {two_}? store them / Call {f} for {wl} and the number {two_} and store the result in a variable named {granted}. / {granted}: in at least {two_} of the lists / get what is granted if {two_} people are enough / Use {f} to find the wishes granted when they are in at least {two_} lists of {wl}, and assign them to {granted}.
    {granted} = {f}({wl}, {two_})
    # if there are any, print them joined by {sep_}, else print {empty_} / Print the items of {granted}, separated by {sep_}, or {empty_} if there are none. / show the granted ones with {sep_} between them, and {empty_} when the list is empty / nothing in {granted} means printing {empty_}, otherwise print all of them with {sep_} in between / Output {empty_} if {granted} has no items. Otherwise, output its items with the separator {sep_}.
    print({sep_}.join({granted}) if {granted} else {empty_})
    # how many different wishes are there altogether? the function can tell with 1 / print the number of values that {f} finds for 1 / Print the length of the list that {f} returns for {wl} and 1. / call {f} with {wl} and 1 and show how many items come out / Output how many values occur in at least 1 of the lists in {wl}.
    print(len({f}({wl}, 1)))
flattened_once
    # Write a function {f}({pl}) that returns a flat list of all numbers in {pl}, whose items are numbers or lists of numbers. / {f}({pl}): some items of {pl} are numbers and some are lists of numbers; unpack the lists, keep the order, return one list / Given a list {pl} that contains numbers and lists of numbers, return a list in which every inner list is replaced by its items. Name it {f}. / loose parts and bags of parts lie in a row {pl}. i need {f}({pl}) to open all bags and return everything in one list, in the order it was in / define {f} with the parameter {pl}. go through it: if an item is a list, add its items to a new list, otherwise append the item itself; return the new list
    def {f}({pl}):
        result = []
        for item in {pl}:
            if isinstance(item, list):
                result += item
            else:
                result.append(item)
        return result
    # then a function {g}({pl}): the mean of all these numbers, or 0 if there are none / Write a function {g}({pl}) that uses {f} and returns the mean of all numbers in {pl}, or 0 if there is no number. / {g} flattens {pl} by {f} and returns the average, for no numbers 0 / the average over loose and bagged numbers: {g}({pl}) calls {f} and divides the sum by the count; 0 when nothing is there / Define a function {g} with one parameter {pl}. It calls {f} and returns the mean of the flat list; if that is empty, it returns 0.
    def {g}({pl}):
        flat = {f}({pl})
        return sum(flat) / len(flat) if flat else 0
    # make {nested_} flat and keep it as {xs} / {xs}: all numbers of {nested_} / Call {f} with {nested_} and store the result in {xs}. / {nested_} should become a flat list {xs} / Use {f} to flatten {nested_}, and assign the list to {xs}.
    {xs} = {f}({nested_})
    # print the smallest and the largest of {xs}, and then the mean of {nested_} rounded to {dec_} decimals / Print the minimum and the maximum of {xs} and, rounded to {dec_} decimal places, what {g} returns for {nested_}. / show min and max of the flat list, and behind them the average of {nested_} with at most {dec_} digits after the point / three things in one line: least of {xs}, greatest of {xs}, {g} of {nested_} (rounded to {dec_}) / Output the smallest item of {xs}, the largest one, and the result of {g} for {nested_}, which is rounded to {dec_} places.
    print(min({xs}), max({xs}), round({g}({nested_}), {dec_}))
one_spelling_kept
    # Write a function {f}({pw}) that returns a list of the words in {pw} without repetitions, where capital and small letters make no difference. Of several spellings the first one is kept. / {f}({pw}): drop a word if it has been there before, in whatever case; return the rest in the old order / Given a list of words {pw}, return a list with only the first of all words that are the same when written in lower case. The function is called {f}. / people type the same tag in different ways, like Red and RED. {f}({pw}) returns every tag once, as it was typed first, and ignores the case when comparing / define {f} with the parameter {pw}; remember the lower-case forms that came already in a set, and put a word into the result only if its lower-case form isn't among them
    def {f}({pw}):
        seen = set()
        result = []
        for item in {pw}:
            if item.lower() not in seen:
                seen.add(item.lower())
                result.append(item)
        return result
    # {ws} = {cased_} / the tags are {cased_}; the list is called {ws} / Create a list {ws} containing {cased_.and_items}. / let {ws} be {cased_} / Store the list {cased_} in a variable named {ws}.
    {ws} = {cased_}
    # get the unique tags of {ws} with it / Call {f} with {ws} and store the result in a variable named {tags}. / {tags}: {ws}, every tag once / which different tags are in {ws}? keep the list / Use {f} to get the different tags in {ws}, and assign them to {tags}.
    {tags} = {f}({ws})
    # print the tags in one line, each with a {hash_} directly in front, separated by spaces / Print all items of {tags} in one line, separated by spaces, each preceded by {hash_}. / show them like {hash_.bare}one {hash_.bare}two, that is with {hash_} before every tag and blanks between / put {hash_} before each of {tags} and print them with a space in between / Output the tags separated by single spaces, with the sign {hash_} directly before each of them.
    print(" ".join({hash_} + item for item in {tags}))
    # how many items of {ws} were repetitions? / print by how many items {tags} is shorter than {ws} / Print the length of {ws} minus the length of {tags}. / show the number of words that were dropped / Output how many words of {ws} are not in the new list because they were repeated.
    print(len({ws}) - len({tags}))
legs_of_a_route
    # Write a function {f}({pl}, {ps}) that returns a list of strings, one for every two neighbouring items of {pl}, consisting of the first item, {ps} and the second item. / {f}({pl}, {ps}): join each item with the one after it by {ps}, return the list of these strings / Given a list of places {pl} and a string {ps}, return the list of the legs between them: for each place except the last one the string of this place, {ps} and the following place. Call the function {f}. / from stop to stop: with the stops a, b, c and the sign > i'd like to get a>b and b>c. {f}({pl}, {ps}) does this for any list of stops {pl} and any sign {ps} and returns a list / define {f} with the parameters {pl} and {ps}; it pairs every item with its successor and returns a list in which each pair is one string with {ps} between
    def {f}({pl}, {ps}):
        return [a + {ps} + b for a, b in zip({pl}, {pl}[1:])]
    # now {g}({pl}, {ps}) for a round trip: the same, but at the end it goes back to the first place. it uses {f} / Write a function {g}({pl}, {ps}) that calls {f} for the list {pl} with its first item added at the end, and returns the result. / {g} takes {pl} and {ps} and adds the way home: {f} is called with {pl} plus its first item once more / for a round trip we need the last leg too, back to the start. {g}({pl}, {ps}) puts the first item behind the list and gives that to {f} / Define {g} with the parameters {pl} and {ps}. It returns the legs of {f} for a list that consists of {pl} and, once again, the first item of {pl}.
    def {g}({pl}, {ps}):
        return {f}({pl} + {pl}[:1], {ps})
    # the places are {things_.and_items}, make a list {ws} / {ws} = {things_} / Create a list {ws} with the items {things_.items}. / let {ws} be {things_} / Store {things_} in a variable named {ws}.
    {ws} = {things_}
    # get the legs of the round trip over {ws} with {sep_} / Call {g} with {ws} and the string {sep_} and store the result in a variable named {legs}. / {legs}: round trip, {sep_} between the places / which legs does the round trip have? write them with {sep_} and keep the list / Use {g} to get the legs of the round trip through {ws}, with {sep_} between two places, and assign them to {legs}.
    {legs} = {g}({ws}, {sep_})
    # print each of them after its number, counted from 1, and a {after_}, line by line / Print every leg on its own line, preceded by its number (from 1), {after_} and a space. / number the legs from 1: number, {after_}, a space, the leg, one per line / for all legs show the number, directly behind it {after_}, and then the leg itself / Output the items of {legs} one below the other, each after its number, beginning with 1, followed by {after_} and a space.
    for i, leg in enumerate({legs}, 1):
        print(f"{i}{after_.bare} {leg}")
records_of_a_list
    # Write a function {f}({pl}) that returns a list of the records in {pl}, that is, of all items that are greater than every item before them. The first item is always a record. / {f}({pl}): go through {pl} and collect each number that beats all the earlier ones, including the first; return them as a list / Given a list {pl} of numbers, return those items that are larger than all items to their left, in order. The first one counts as well. The name is {f}. / somebody jumps again and again, {pl} are the lengths. {f}({pl}) returns the list of new records: the first jump, and every jump longer than the best so far / define {f} with {pl}. an item is appended to the list of records if there are no records yet or if it is greater than the last one of them; the list is returned
    def {f}({pl}):
        result = []
        for item in {pl}:
            if not result or item > result[-1]:
                result.append(item)
        return result
    # and {g}({pl}): how many numbers come after the last record? it calls {f} / Write a function {g}({pl}) that returns the number of items after the last record of {pl}, found by {f}. {pl} has at least one item. / {g} tells how long there has been no record in the list {pl} (never empty): get the records from {f}, find the index of the last of them in {pl}, return how many items follow / the list {pl} is not empty; {g}({pl}) returns its length minus 1 minus the index at which the last record, by {f}, stands first / Define a function {g} with a non-empty list {pl} as its parameter. It returns how many items of {pl} come after the first occurrence of the last record that {f} returns.
    def {g}({pl}):
        return len({pl}) - 1 - {pl}.index({f}({pl})[-1])
    # let {xs} be {pos_} / {xs} = {pos_} / Create a list {xs} with the lengths {pos_.and_items}. / {person_.bare} jumped {pos_.items}; that's {xs} / Store the list {pos_} in a variable named {xs}.
    {xs} = {pos_}
    # store the records of {xs} / {records}: what the first function finds in {xs} / Call {f} with {xs} and store the result in a variable named {records}. / which records are there in {xs}? keep them / Use {f} to get the records in {xs}, and assign them to {records}.
    {records} = {f}({xs})
    # print the records with {sep_} between, and in a second line how many numbers came after the last of them / Print {records}, separated by {sep_}. On the next line, print the result of {g} for {xs}. / show all records joined by {sep_}, and below them what {g} returns for the list / line 1: the records ({sep_} in between). line 2: how many items follow the last record / Output the items of {records} with the separator {sep_}, and in a new line how many items of {xs} come after the last record, according to {g}.
    print(*{records}, sep={sep_})
    print({g}({xs}))
"""

for some_stories in (SUMS, PLACES, TESTS, CHANGES, GROUPS):
    stories(d, some_stories, SLOTS)
