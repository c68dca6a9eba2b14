"""Short stories around functions on numbers: told in prose with a special case, called, mapped, built upon."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import money
from codegen_repl.training.corpus.values import middle, several
from codegen_repl.training.corpus.words import CATEGORIES, made_up, odd_token, plain_word

d = Domain("short_uses_numbers", weight=44)


def some(rng: Random) -> str:
    """A word of small letters, capitalized, in capitals, or a code."""
    roll = rng.random()
    if roll < 0.12:
        return odd_token(rng)
    text = made_up(rng, rng.choice((1, 2, 2))) if roll < 0.55 else plain_word(rng)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def ints(low: int, high: int) -> Any:
    """A draw of three to nine different ints within bounds."""
    return sampled("list[int]", lambda r: several(r, lambda q: q.randint(low, high), 3, 9))


def ages(rng: Random) -> list[int]:
    """Ages of small children, grown-ups and old people."""
    bands = ((1, 5), (9, 55), (71, 90))
    found = [rng.randint(*rng.choice(bands)) for _ in range(rng.randint(1, 5))]
    found += [rng.randint(*bands[0]), rng.randint(*bands[1])]
    return rng.sample(found, len(found))


def halves(rng: Random) -> list[float]:
    """Numbers with one decimal, many of which end in .5."""
    return several(rng, lambda r: r.randint(0, 60) + r.choice((0.5, 0.5, 0.1, 0.8, 0.4)), 4, 8)


def people(rng: Random, low: int, high: int) -> dict[str, int]:
    """First names with whole numbers."""
    return {name: rng.randint(low, high) for name in rng.sample(CATEGORIES["person"], rng.randint(3, 6))}


def noun(rng: Random) -> str:
    """A noun whose plural ends in s."""
    return made_up(rng, 2) if rng.random() < 0.4 else rng.choice(CATEGORIES["thing"][:10])


def pairs(low: int, high: int) -> Any:
    """A draw of three to six tuples of two ints within bounds."""
    return sampled(
        "list[tuple[int]]",
        lambda r: [(r.randint(low, high), r.randint(low, high)) for _ in range(r.randint(3, 6))],
    )


NOUNS = (
    "total cost fare fines shares rounded gross points fee matched balances times wait workdays length "
    "human buttons player turned tally closest divisor rectangles sums plates rough days marks lowest "
    "levels mean hits area speed consumption near limited score labels changes bar mark"
)
CALLED = (
    "convert change rule apply_rule handle calc work_out tool adjust helper compute_it solve process reckon derive "
    "my_func evaluate determine get_it number_tool figure_out step_one use_rule transform check_out outcome"
)
NUMBERS = (
    *(("k1", 2, 9), ("k2", 2, 9), ("k3", 2, 9), ("k4", 3, 7), ("m1", 10, 60), ("m2", 10, 60), ("m3", 61, 99)),
    *(("b1", 100, 999), ("b2", 100, 999), ("b3", 1000, 9999), ("v1", -60, 60), ("low", -30, -2)),
    *(("high", 3, 40), ("young", 6, 8), ("old", 60, 70), ("c1", 3, 9), ("c2", 10, 25), ("c3", 26, 50)),
    *(("h1", 0, 23), ("h2", 0, 23), ("digit", 0, 9), ("dec", 2, 4), ("hh", 18, 40), ("mm", 30, 90)),
    *(
        ("at", 1, 9),
        ("eve", 17, 23),
        ("dawn", 1, 6),
        ("daynum", 280, 420),
        ("few", 1, 2),
        ("lim2", 150, 420),
        ("all_", 90, 130),
    ),
)
PERCENTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 20, 22, 25, 30, 35)
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    **{name: new(*CALLED.split(), kind="function") for name in ("f", "g")},
    **{
        name: new("is_ok", "check", "test", "fits", "holds", "valid", "is_it", kind="function")
        for name in ("fp", "gp")
    },
    **{name: new("list") for name in ("xs", "ys")},
    **{name: new("int") for name in ("nv", "mv")},
    **{name: new("result") for name in ("res", "res2")},
    **{name: integer(least, most) for name, least, most in NUMBERS},
    **{name: choice(*PERCENTS) for name in ("pc1", "pc2")},
    **{name: sampled("number", money) for name in ("amt1", "amt2")},
    **{name: sampled("str", some) for name in ("w1", "w2", "w3")},
    "dd": new("dict"),
    "sv": new("str"),
    "ok": new("bool"),
    "pa": fragment("a", "first", "x", "u", "p1", "lhs"),
    "pb": fragment("b", "second", "y", "v", "p2", "rhs"),
    "pc": fragment("c", "third", "z", "extra", "p3", "last_one"),
    "pn": fragment("n", "num", "x1", "val_3", "zorp", "k"),
    "pd": fragment("d", "div", "m", "j", "quib", "val_4"),
    "plim": fragment("limit", "bound", "top", "border", "cap", "tarn"),
    "pxs": fragment("numbers", "args", "nums", "marks_", "many"),
    "pword": fragment("noun", "word", "name", "label"),
    "plit": fragment("fuel", "used", "lt", "vol"),
    "page": fragment("age", "years", "a", "n"),
    "pqty": fragment("qty", "items", "num", "how_many"),
    "pamt": fragment("amount", "price", "cash", "euros", "value"),
    "ppct": fragment("p", "pct", "rate", "perc"),
    "pkm": fragment("distance", "way", "dist", "how_far"),
    "pday": fragment("day", "days", "d", "t"),
    "pmin": fragment("mins", "t", "m", "dur"),
    "phour": fragment("h", "now", "h0", "when"),
    "yes": choice("yes", "OK", "right", "fine", "true", "Good", "fits"),
    "no": choice("no", "wrong", "bad", "Never", "false", "too bad"),
    "sep": choice("-", "_", ", ", " | ", "+", " & ", ":", " - ", ";", " > ", "...", "/"),
    "sign": choice("*", "#", "~", "+", "=", "_", "^", "@", "o", "x"),
    "sign2": choice(".", ":", "%", "&", "0", "$", ">", "?"),
    "unit": choice(" m2", " cm2", "m²", " sq km", " units", "ha"),
    "ages": sampled("list[int]", ages),
    "small": ints(1, 20),
    "alarms": ints(0, 23),
    "whole": ints(2, 95),
    "bigs": ints(100, 9999),
    "middling": ints(20, 600),
    "signed": ints(-60, 60),
    "halves": sampled("list[float]", halves),
    "prices": sampled("list[number]", lambda r: [money(r) for _ in range(r.randint(3, 7))]),
    "mid_signed": derived(lambda s: middle(s.signed)),
    "purse": sampled("dict[str,int]", lambda r: people(r, 5, 90)),
    "youth": sampled("dict[str,int]", lambda r: people(r, 1, 14)),
    "crowd": sampled("list[str]", lambda r: r.sample(CATEGORIES["person"], r.randint(3, 6))),
    "thing": sampled(
        "str", lambda r: made_up(r) if r.random() < 0.5 else r.choice(CATEGORIES["animal"][:10])
    ),
    "fare_rate": choice(0.4, 0.5, 0.75, 1.2, 1.25, 1.5, 1.8, 2.2, 2.5, 3),
    "spots": pairs(-20, 20),
    "games": pairs(0, 5),
    "stock": sampled("dict[str,int]", lambda r: {name: r.randint(0, 3) for name in several(r, noun, 3, 6)}),
    "levels_": sampled("list[int]", lambda r: [r.randint(20, 26) for _ in range(r.randint(4, 9))]),
    **{name: sampled("str", made_up) for name in ("u1", "u2")},
    "sides": pairs(2, 30),
    "year1": integer(1200, 1990),
    "year2": derived(lambda s: s.year1 + s.m1),
}
IMPORTS = {r"\bmath\.": "import math"}

PRICES = r"""
ticket_by_age
    # write a function {f}({page}) for the price of a ticket: below {young} it is 0, from {old} on {c1}, in all other cases {c2} / {f}({page}) gives back what somebody of that age pays. under {young} years: nothing. {old} or older: {c1}. everyone else: {c2} / children below {young} get in for free, people of {old} or more years pay {c1}, the others {c2}. i need a function {f} which takes {page} and returns the price / Write a function {f}({page}) that returns 0 if {page} is less than {young}, {c1} if {page} is at least {old}, and {c2} otherwise. / Given an age {page}, the function {f} returns the price of a ticket: 0 for ages under {young}, {c1} for ages of {old} and above, and {c2} for all others.
    def {f}({page}):
        if {page} < {young}:
            return 0
        return {c1} if {page} >= {old} else {c2}
    # the ages in a family are {ages}; compute the total they pay / {total}: what the function gives for the ages {ages}, added up / people of {ages.and_items} years come together. how much is that for all of them? keep it as {total} / Compute the total price for the ages {ages} with {f} and store it in a variable named {total}. / let {total} be the sum of the prices for {ages}
    {total} = sum({f}(item) for item in {ages})
    # a card for everybody costs {c3}: print what is cheaper, that or the total / print the lower one of {total} and {c3} / show {c3} if the total is higher than that, otherwise the total / Print the smaller one of the two numbers {total} and {c3}. / the total, but never more than {c3}: print this
    print(min({total}, {c3}))
quantity_discount
    # write a function {f}({pqty}, {pamt}): so many pieces for that much each, and from {c2} pieces on everything is {pc1} percent cheaper. it returns the cost with 2 decimals / whoever buys {c2} pieces or more gets {pc1} percent off. {f}({pqty}, {pamt}) takes the number of pieces and what one of them costs, and returns what all cost together, rounded to 2 digits / i need a function {f} with the parameters {pqty} and {pamt}; multiply them, take {pc1} percent off if {pqty} is at least {c2}, then round to two places and return that / Write a function {f}({pqty}, {pamt}) that returns the product of {pqty} and {pamt}, reduced by {pc1} percent if {pqty} is {c2} or more. Round the result to 2 decimals. / Given the number of pieces {pqty} and the price of one piece {pamt}, {f} returns the cost of all pieces, rounded to 2 decimals. For {c2} pieces and more there is a discount of {pc1} percent.
    def {f}({pqty}, {pamt}):
        full = {pqty} * {pamt}
        if {pqty} >= {c2}:
            full *= 1 - {pc1} / 100
        return round(full, 2)
    # {m1} pieces for {amt1} each: compute the cost / if one costs {amt1} and i take {m1} of them, what is the {cost}? store it / {cost}: {m1} of them at {amt1} / Call {f} for {m1} pieces at a price of {amt1} and store the result in a variable named {cost}. / with {amt1} for one piece, let {cost} be what {f} says for {m1} pieces
    {cost} = {f}({m1}, {amt1})
    # now at {amt2} each, a list {xs} of the costs of 1 piece, 2 pieces and so on up to {m3} / {xs} holds what the function returns for 1 to {m3} pieces, one of which costs {amt2} / collect in {xs} the results for every number of pieces from 1 to {m3}, the price being {amt2} / Create a list named {xs} with the cost of 1, 2, ..., {m3} pieces at a price of {amt2}. / for each number of pieces up to and including {m3}, put the cost at {amt2} apiece in a list {xs}
    {xs} = [{f}(item, {amt2}) for item in range(1, {m3} + 1)]
    # print the cost, then the last and the largest item of {xs} / show {cost} and, behind it, the last number in {xs} and the maximum of {xs} / {cost}, the final item of the list, its largest item: print them in one line / Print {cost}, the last item of {xs} and the maximum of {xs}. / output {cost} first, then the item at the end of {xs}, then the biggest one
    print({cost}, {xs}[-1], max({xs}))
taxi_ride
    # a taxi costs {c2}, which includes {k1} km; every further km is {fare_rate}. but nobody pays more than {m3}. write {f}({pkm}) that returns the price / write a function {f}({pkm}): {c2} for up to {k1} km, plus {fare_rate} for each km beyond these, {m3} at the most / {f} takes a distance {pkm} in km and returns the price of a ride: the base price is {c2}, what goes beyond {k1} km costs {fare_rate} per km, and the price is capped at {m3} / Write a function {f}({pkm}) that returns {c2} plus {fare_rate} for every kilometre above {k1}, but never more than {m3}. / Given the distance {pkm}, return the price of a taxi ride. It is {c2} for at most {k1} km; each additional km costs {fare_rate}, up to a maximum price of {m3}. The function is called {f}.
    def {f}({pkm}):
        return min({m3}, {c2} + max(0, {pkm} - {k1}) * {fare_rate})
    # compute the fare for {m1} km / {fare}: {m1} km by this taxi / what is the {fare} for a ride of {m1} km? store it / Call {f} for a distance of {m1} and store the result in a variable named {fare}. / let {fare} be what the function returns for {m1}
    {fare} = {f}({m1})
    # now a function {g}({pa}, {pb}) for two rides of {pa} and {pb} km: it returns what they cost together, by means of {f} / write {g}({pa}, {pb}), which calls {f} with {pa} and with {pb} and returns the sum / two people take a taxi each, for {pa} and {pb} km. {g}({pa}, {pb}) should return how much both pay, using {f} / Write a second function {g}({pa}, {pb}) that returns the sum of the prices of two rides over {pa} and {pb} km. It uses {f}. / define {g} with two distances {pa} and {pb}, returning the price of both rides together with the help of {f}
    def {g}({pa}, {pb}):
        return {f}({pa}) + {f}({pb})
    # print {fare} and what two rides of {k2} and {m2} km cost, with 2 decimals each / show the fare, then the result of {g} for {k2} and {m2} km; both with two decimals / {fare} and, after it, the price of a ride of {k2} km together with one of {m2} km: print both with 2 digits after the point / Print {fare} and the result of calling {g} with {k2} and {m2}, both formatted with 2 decimals. / output {fare} followed by {g} of {k2} and {m2}, each in the form 0.00
    print(f"{{fare}:.2f} {{g}({k2}, {m2}):.2f}")
library_fine
    # write a function {f}({pday}) for books that come back late: up to {k1} days cost nothing, otherwise it is {c1} plus {k2} for every full {k4} days of the delay / {f}({pday}) returns the fine for a delay of that many days. no fine for {k1} days or fewer; else {c1}, and on top of it {k2} for each {k4} full days / i want a function {f} that gets the days of a delay, {pday}. it returns 0 if there are not more than {k1}, and in the other case {c1} plus {k2} times the number of whole periods of {k4} days in {pday} / Write a function {f}({pday}) that returns 0 if {pday} is at most {k1}. Otherwise it returns {c1} plus {k2} for every {k4} full days in {pday}. / Given a delay of {pday} days, compute the fine: nothing for at most {k1} days, otherwise a fee of {c1} and in addition {k2} per {k4} complete days. Write this as a function named {f}.
    def {f}({pday}):
        if {pday} <= {k1}:
            return 0
        return {c1} + {pday} // {k4} * {k2}
    # the delays are {small}, call this list {xs} / store the delays {small} in {xs} / {xs} = {small} / Create a list named {xs} with the delays {small.and_items}. / let {xs} hold the numbers of days {small}
    {xs} = {small}
    # compute the fines for all of them / {fines}: the function applied to each item of {xs} / now a list of the {fines} for {xs} / Create a list named {fines} with the results of {f} for all items of {xs}. / collect what each of these delays costs in {fines}
    {fines} = [{f}(item) for item in {xs}]
    # print the sum of the fines and how many books cost nothing / how much is it all together, and how many of the {fines} are 0? print both / show what {fines} add up to, then the number of zeros in the list / Print the sum of {fines}, followed by the number of items in {fines} that are 0. / output the total of the fines first, then how often there was none
    print(sum({fines}), {fines}.count(0))
coins_in_equal_parts
    # write a function {f}({pn}, {pd}) which divides {pn} coins among {pd} people as evenly as possible and returns a list of what they get. coins that are left over go one by one to the first people / {f}({pn}, {pd}): a list of {pd} whole numbers with the sum {pn}. they are all equal, or the first ones are larger by 1 / share {pn} coins between {pd} persons. the function {f}({pn}, {pd}) returns the list of shares; if it doesn't come out even, the persons at the front get one coin more / Write a function {f}({pn}, {pd}) that splits the whole number {pn} into a list of {pd} whole numbers which differ by at most 1. The larger ones come first. / Given {pn} coins and {pd} people (at least 1), return a list with the number of coins of each person. Each gets the same, and the remaining coins are given to the first people, one each. The function is {f}({pn}, {pd}).
    def {f}({pn}, {pd}):
        each, over = divmod({pn}, {pd})
        return [each + 1] * over + [each] * ({pd} - over)
    # divide {b1} coins among {k1} people and keep the shares / {shares}: {k1} people, {b1} coins / {k1} friends have {b1} coins. store their shares with the help of the function / Call {f} for {b1} coins and {k1} people, and store the list in a variable named {shares}. / let {shares} be the list for {k1} persons who have {b1} coins
    {shares} = {f}({b1}, {k1})
    # now {g}({pn}, {pa}): {pa} is a list of names, and it returns a dictionary with the coins of each, when they share {pn} coins by {f} / write a function {g}({pn}, {pa}) that divides {pn} coins among the people in the list {pa} with {f} and returns a dict from name to coins / to see who gets what, {g}({pn}, {pa}) should put the names of the list {pa} together with their shares of {pn} coins from {f}, as a dictionary / Write a function {g}({pn}, {pa}) that uses {f} to divide {pn} among the names in the list {pa} and returns a dictionary with the names as keys and the shares as values. / define {g} with a number of coins {pn} and a list of names {pa}; it returns a dict of what every one of them gets according to {f}
    def {g}({pn}, {pa}):
        return dict(zip({pa}, {f}({pn}, len({pa}))))
    # print the shares, joined by {sep}, and below that what {g} returns for {crowd} and {b2} coins / show {shares} as one text with {sep} between the numbers; next line: {b2} coins for {crowd} / join {shares} with {sep} and print it, then print the dictionary for {b2} coins and the names {crowd} / Print the items of {shares} separated by {sep}. Then print the result of {g} for {b2} coins and the list {crowd}. / output all shares with {sep} in between, and on another line how {crowd.and_items} share {b2} coins
    print({sep}.join(str(item) for item in {shares}))
    print({g}({b2}, {crowd}))
half_always_up
    # write a function {f}({pn}) that rounds to a whole number, and a half always goes up. {pn} is not negative / {f}({pn}) returns {pn}, which is 0 or more, rounded to the nearest whole number; something and a half is rounded up every time / python's own round is not what i want for halves. make a function {f} that takes a number {pn} (not negative) and rounds it to an int, x.5 going up / Write a function {f}({pn}) that rounds the nonnegative number {pn} to the nearest integer. If two integers are equally near, the larger one is returned. / Given a number {pn} which is not negative, return the integer that is nearest to it, and the greater one of both if {pn} lies exactly in the middle. The name of the function is {f}.
    def {f}({pn}):
        return math.floor({pn} + 0.5)
    # the numbers {halves} go into a list {xs} / {xs} = {halves} / let {xs} be {halves} / Create a list named {xs} with the numbers {halves}. / we have these numbers, to be called {xs}: {halves.items}
    {xs} = {halves}
    # make a list of them, rounded by {f} / {rounded}: every item of {xs} through the function / round each of these with the function, and keep the list as {rounded} / Apply {f} to all items of {xs} and store the list in a variable named {rounded}. / let {rounded} be what the function returns for the items of {xs}
    {rounded} = [{f}(item) for item in {xs}]
    # print {rounded}, then the numbers in {xs} for which the built-in round gives something else / show the rounded numbers and, on the next line, all items of {xs} where {f} and round do not agree / which items of {xs} does python's round treat differently? print {rounded} first and then a list of these / Print {rounded} and then a list of the items of {xs} for which round and {f} give different results. / output {rounded}; below it the list of those in {xs} whose round differs from what the function says
    print({rounded})
    print([item for item in {xs} if round(item) != {f}(item)])
tax_added_and_removed
    # write a function {f}({pamt}) that adds {pc1} percent tax to {pamt} and returns it with 2 decimals / {f}({pamt}): {pamt} plus {pc1} percent of it, rounded to two digits / prices are without tax. i need a function {f} which takes {pamt}, puts {pc1} percent on top and returns the result, rounded to 2 places / Write a function {f}({pamt}) that returns {pamt} increased by {pc1} percent, rounded to 2 decimals. / Given a price {pamt} without tax, return the price with a tax of {pc1} percent, rounded to 2 decimals. The function is called {f}.
    def {f}({pamt}):
        return round({pamt} * (1 + {pc1} / 100), 2)
    # the other way round now: {g}({pamt}) gets a price with that tax in it and returns the price without it, also with 2 decimals / write the inverse, {g}({pamt}), which takes the {pc1} percent out again and rounds to two places / and {g}({pamt}) should find the price before tax when {pamt} already includes the {pc1} percent. 2 decimals / Write a function {g}({pamt}) that removes the tax of {pc1} percent contained in {pamt} and returns the result rounded to 2 decimals. / define {g} so that it undoes {f}: from {pamt} with {pc1} percent tax to the price without, rounded to 2 digits
    def {g}({pamt}):
        return round({pamt} / (1 + {pc1} / 100), 2)
    # something costs {amt1} without tax; compute the gross price / {gross}: {amt1} with the tax added / the {gross} is {amt1} plus tax. use {f} / Call {f} with {amt1} and store the result in a variable named {gross}. / let {gross} be what you get for {amt1} after tax
    {gross} = {f}({amt1})
    # print {gross}, and how much tax is in a price of {b1} that includes it / show the gross price and then {b1} minus the price without tax that belongs to {b1} / {gross} first; second, the tax contained in {b1}, rounded to 2 decimals: print them / Print {gross} and the difference between {b1} and {g} of {b1}, the latter rounded to 2 decimals. / output {gross} followed by how much {b1} is above what {g} returns for it, with two decimals at most
    print({gross}, round({b1} - {g}({b1}), 2))
price_with_99
    # write a function {f}({pamt}) for prices that look cheap: go up to the next whole number, unless {pamt} is one already, and take 0.01 away. round to 2 decimals / {f}({pamt}) returns the smallest whole number that is not below {pamt}, minus one cent (0.01), rounded to two digits / in a shop every price ends in .99. the function {f} takes a price {pamt}, rounds it up to a whole number and subtracts 0.01; return this with 2 decimals / Write a function {f}({pamt}) that rounds {pamt} up to an integer, subtracts 0.01 and returns the result rounded to 2 decimals. / Given a price {pamt}, return the price that is one cent below the next integer (or below {pamt} itself if it is an integer), with 2 decimals. The function has the name {f}.
    def {f}({pamt}):
        return round(math.ceil({pamt}) - 0.01, 2)
    # the old prices are {prices}, store them in {xs} / {xs} = {prices} / let {xs} be the list {prices} / Create a list named {xs} containing the prices {prices}. / put the prices {prices.and_items} in a list called {xs}
    {xs} = {prices}
    # change each of them with the function, as a list {ys} / {ys}: the new price for every item of {xs} / run all of {xs} through {f} and call the new list {ys} / Create a list named {ys} with the results of {f} for the items of {xs}. / make {ys}, where each price from {xs} ends in 99 cents
    {ys} = [{f}(item) for item in {xs}]
    # print the new prices, each with 2 decimals on its own line, and then how many got cheaper / show {ys} line by line with two decimals; at the end the number of prices that are lower than before / one price of {ys} per line, in the form 0.00. after that, the number of items that went down compared to {xs} / Print every item of {ys} with 2 decimals on a separate line. Then print how many of them are less than the corresponding item of {xs}. / go through {ys} and print each with 2 digits after the point, then output how many new prices are below the old ones
    for item in {ys}:
        print(f"{item:.2f}")
    print(sum(after < before for before, after in zip({xs}, {ys})))
points_on_a_card
    # write a function {f}({pamt}) that returns the points for a purchase: one for every full {k1} euros, and twice as many if {pamt} is {b1} or more / {f}({pamt}): how often does {k1} go into {pamt}? that many points, doubled from {b1} on / my shop card gives a point per {k1} euros (whole ones only), and double points for {b1} euros or more. write {f} with the parameter {pamt}, returning the points / Write a function {f}({pamt}) that returns the integer quotient of {pamt} and {k1}. If {pamt} is at least {b1}, it returns twice this number. / Given a whole amount {pamt}, return the number of points for it. Every {k1} euros make one point, and the points are doubled for amounts of {b1} and above. Call the function {f}.
    def {f}({pamt}):
        found = {pamt} // {k1}
        if {pamt} >= {b1}:
            found *= 2
        return found
    # somebody spends {middling}; compute the points for all that together, purchase by purchase / {points}: the function for each of {middling}, summed up / with purchases of {middling.and_items}, how many {points} are collected? store the sum / Compute the sum of the results of {f} for the amounts {middling} and store it in a variable named {points}. / let {points} be what all of {middling} bring in total
    {points} = sum({f}(item) for item in {middling})
    # print how many gifts of {m1} points this buys and how many points remain / a gift costs {m1} points. show the number of gifts one can get, then the rest of the {points} / how often do {m1} points fit into {points}, and what's left? print both numbers / Print the integer quotient and the remainder of {points} divided by {m1}. / output the whole number of times that {m1} goes into {points}, and after it the remainder
    print({points} // {m1}, {points} % {m1})
last_payment_is_smaller
    # write a function {f}({pamt}, {pd}): {pamt} is paid in {pd} parts. all but the last are the same, rounded up to a whole number; the last is what remains. return the two amounts / {f}({pamt}, {pd}) returns a pair: {pamt} by {pd}, rounded up, and the final payment, which is {pamt} minus all the earlier ones / i pay {pamt} in {pd} months. every month it's {pamt} divided by {pd}, rounded up to whole euros, except for the last month, where i pay just the rest. a function {f}({pamt}, {pd}) should give me both numbers / Write a function {f}({pamt}, {pd}) that returns two values: {pamt} divided by {pd}, rounded up to an integer, and what is left of {pamt} after {pd} - 1 payments of this size. / Given the amount {pamt} and the number of payments {pd}, return the regular payment (the quotient rounded up) and the last payment (the rest that is missing to {pamt}), in this order. Name the function {f}; it takes {pamt} first.
    def {f}({pamt}, {pd}):
        each = math.ceil({pamt} / {pd})
        return each, {pamt} - each * ({pd} - 1)
    # pay {b1} in {k1} parts and store the two results as {nv} and {mv} / {nv}, {mv}: {k1} payments for {b1} / with {k1} payments, {b1} should be paid off; the usual payment goes to {nv}, the last one to {mv} / Call {f} for an amount of {b1} and {k1} payments, and assign the returned values to {nv} and {mv}. / let {nv} and {mv} be the regular and the last payment when {b1} is paid {k1} times
    {nv}, {mv} = {f}({b1}, {k1})
    # by how much is {mv} smaller than {nv}? / print the difference of {nv} and {mv} / how far is the last payment below the others? / Print {nv} minus {mv}. / show how much less than {nv} the last one is
    print({nv} - {mv})
    # print one line for each number of payments from 2 to {k4}: the number and what {f} returns for it and {b2} / now {b2}, in 2, 3 and so on up to {k4} payments. show each of these numbers with the pair that belongs to it, line by line / for all numbers from 2 to {k4}, print the number followed by the result for {b2} in that many parts / For every number of payments from 2 up to and including {k4}, print this number and the result of {f} for the amount {b2}. / loop from 2 to {k4} and output the number of payments together with the two payments for {b2}
    for item in range(2, {k4} + 1):
        print(item, {f}({b2}, item))
fee_within_limits
    # write a function {f}({pamt}) that returns {pc1} percent of {pamt}, but at least {c1} and at most {c2} / {f}({pamt}): the fee is {pc1} percent; anything under {c1} is raised to {c1}, anything over {c2} lowered to {c2} / a bank takes {pc1} percent of what you send, never less than {c1} and never more than {c2}. the function {f} gets {pamt} and returns the fee / Write a function {f}({pamt}) that computes {pc1} percent of {pamt}. If this is less than {c1}, it returns {c1}; if it is more than {c2}, it returns {c2}. / Given {pamt}, return the fee for it, which is {pc1} percent, limited to the range from {c1} to {c2}. The function is named {f}.
    def {f}({pamt}):
        return max({c1}, min({c2}, {pamt} * {pc1} / 100))
    # compute the fee for {b1} / {fee}: {b1} through the function / which {fee} is due for {b1}? store it / Call {f} with {b1} and store the result in a variable named {fee}. / if {b1} is sent, let {fee} be what the bank takes
    {fee} = {f}({b1})
    # the same for the amounts {middling}, as a list {ys} / {ys}: one fee for each of {middling} / apply the function to all of {middling} and call the list {ys} / Create a list named {ys} with the fees for the amounts {middling}. / other amounts are {middling}. collect their fees in {ys}
    {ys} = [{f}(item) for item in {middling}]
    # print the fee, then how many of {ys} are exactly {c1} and how many exactly {c2} / show {fee}, the number of items in {ys} equal to {c1}, the number equal to {c2} / {fee}; how often {ys} contains {c1}; how often it contains {c2}: print these three in one line / Print {fee}, followed by the number of times {c1} occurs in {ys} and the number of times {c2} occurs. / output {fee} and then count both limits, first {c1} and then {c2}, in {ys}
    print({fee}, {ys}.count({c1}), {ys}.count({c2}))
gift_that_is_matched
    # write a function {f}({pamt}, {plim}). somebody gives {pamt}, and a company adds the same again, but not more than {plim}. it returns both together / {f}({pamt}, {plim}): {pamt} doubled, except that at most {plim} is added / a company matches what its people give. the function {f} takes a gift {pamt} and the most the company adds, {plim}, and returns the whole sum / Write a function {f}({pamt}, {plim}) that returns {pamt} plus the smaller of {pamt} and {plim}. / Given a gift {pamt} and a limit {plim}, return the gift together with a bonus of the same size. The bonus is never greater than {plim}. Use the name {f} for the function.
    def {f}({pamt}, {plim}):
        return {pamt} + min({pamt}, {plim})
    # the gifts are {purse}; name this dictionary {dd} / {dd} = {purse} / let {dd} be the dict {purse} / Create a dictionary named {dd} with the gifts {purse}. / put {purse} in a dictionary {dd}
    {dd} = {purse}
    # with a limit of {m1}, make a dictionary of what each gift becomes; call it {matched} / {matched}: same keys as {dd}, the function applied to the values, the limit is {m1} / what does every gift in {dd} grow to if at most {m1} is added? store that as a dict {matched} / Create a dictionary named {matched} with the keys of {dd} and the results of {f} for their values and the limit {m1}. / let {matched} map each name in {dd} to the gift with its bonus, of which {m1} is the maximum
    {matched} = {name: {f}(given, {m1}) for name, given in {dd}.items()}
    # print how much the company adds for all of them together / show the difference between all values of {matched} and all values of {dd} / by how much is the sum of {matched} greater than the sum of {dd}? / Print the sum of the values of {matched} minus the sum of the values of {dd}. / output what was added in total, which is the sum in {matched} without the sum in {dd}
    print(sum({matched}.values()) - sum({dd}.values()))
    # who got the gift doubled in full? print these names, joined by {sep} / print the names whose value in {matched} is twice that in {dd}, with {sep} in between / show everybody with {matched} equal to 2 times {dd}, as one text separated by {sep} / Print the names for which the value in {matched} is exactly twice the value in {dd}, joined with {sep}. / join with {sep} all names whose gift was doubled, and print that
    print({sep}.join(name for name in {dd} if {matched}[name] == 2 * {dd}[name]))
next_bid
    # write a function {f}({pamt}) for an auction. it returns the next bid: {k1} more while {pamt} is below {m1}, {c2} more below {b1}, and {c3} more from there on / {f}({pamt}) raises a bid: under {m1} by {k1}, from {m1} on but under {b1} by {c2}, else by {c3}. it returns the new bid / bids go up in steps. the step is {k1} for anything less than {m1}, {c2} for anything less than {b1}, and {c3} for all higher bids. i need {f} which takes {pamt} and returns the bid after it / Write a function {f}({pamt}) that returns {pamt} plus {k1} if {pamt} is less than {m1}, {pamt} plus {c2} if it is at least {m1} but less than {b1}, and {pamt} plus {c3} otherwise. / Given the current bid {pamt}, return the next one. Bids below {m1} are increased by {k1}, other bids below {b1} by {c2}, and all remaining bids by {c3}. The function is {f}.
    def {f}({pamt}):
        if {pamt} < {m1}:
            return {pamt} + {k1}
        if {pamt} < {b1}:
            return {pamt} + {c2}
        return {pamt} + {c3}
    # what comes after {m2}? store it as {nv} / {nv}: the next bid after {m2} / somebody bids {m2}. let {nv} be the bid that follows / Call {f} with {m2} and store the result in a variable named {nv}. / get the bid after {m2} and call it {nv}
    {nv} = {f}({m2})
    # now {g}({pa}, {pb}): starting at {pa}, how many bids does it take until {pb} or more is reached? it uses {f} and returns that number / write a function {g}({pa}, {pb}) which begins with {pa}, goes on by {f} as long as the bid is under {pb}, and returns the number of steps / {g}({pa}, {pb}) counts how many times {f} has to be applied to {pa} to get at least {pb}. it's 0 if {pa} is enough already / Write a function {g}({pa}, {pb}) that returns how often {f} must be applied, starting from {pa}, until the result is not less than {pb}. / define {g} with the parameters {pa} and {pb}, using {f}: count the bids from {pa} until {pb} is reached or passed, and return the count
    def {g}({pa}, {pb}):
        steps = 0
        while {pa} < {pb}:
            {pa} = {f}({pa})
            steps += 1
        return steps
    # print {nv} and how many bids it takes from {k2} to {b2} / show {nv}, then the number of bids needed to reach {b2} from {k2} / {nv} first, after it what {g} returns for {k2} as the start and {b2} as the goal: print both / Print {nv}, followed by the number of bids from {k2} to at least {b2}. / output {nv} and the number of steps until {b2} is reached when the bidding opens at {k2}
    print({nv}, {g}({k2}, {b2}))
percent_by_default
    # write a function {f}({pamt}, {ppct}={pc1}) that takes {ppct} percent off {pamt} and returns the result / {f} lowers a price {pamt} by {ppct} percent and returns it. if nobody says how much, it's {pc1} percent / i need a function {f} with two parameters: {pamt}, and {ppct} which is {pc1} by default. it returns {pamt} minus that percentage of it / Write a function {f}({pamt}, {ppct}={pc1}) that returns {pamt} reduced by {ppct} percent. / Given a price {pamt} and a percentage {ppct} that may be left out (then it is {pc1}), return the price after this discount. The name is {f}.
    def {f}({pamt}, {ppct}={pc1}):
        return {pamt} * (1 - {ppct} / 100)
    # with the usual percentage, what becomes of {b1}? store it in {res} / {res}: {b1} with the default discount / call it with just {b1} and keep the result as {res} / Call {f} with {b1} and the default percentage, and store the result in a variable named {res}. / let {res} be {b1} after the normal discount
    {res} = {f}({b1})
    # and {b2} with {pc2} percent off, as {res2} / {res2}: {pc2} percent less than {b2}, through the function / if the discount is {pc2} percent, {b2} becomes {res2} / Call {f} with a discount of {pc2} percent and the price {b2}, and store the result in a variable named {res2}. / this time {pc2} percent: use the function on {b2} and call the result {res2}
    {res2} = {f}({b2}, {pc2})
    # print the larger of the two, rounded to {dec} places / round the greater one of {res} and {res2} to {dec} digits and show it / which is higher, {res} or {res2}? print that one with at most {dec} decimals / Print the maximum of {res} and {res2}, rounded to {dec} decimals. / output the bigger result after rounding it to {dec} decimal places
    print(round(max({res}, {res2}), {dec}))
balance_year_by_year
    # write a function {f}({pamt}, {ppct}, {pn}): {pamt} grows by {ppct} percent every year. return a list of the balances after 1, 2, ... {pn} years, each with 2 decimals / {f}({pamt}, {ppct}, {pn}) gives a list of {pn} numbers: what {pamt} has become after each year with {ppct} percent interest, rounded to 2 places in the list only / money of {pamt} is saved for {pn} years with {ppct} percent interest a year. i'd like a function {f} that returns all the balances at the ends of the years as a list; round them to two decimals, but go on with the exact amount / Write a function {f}({pamt}, {ppct}, {pn}) that increases {pamt} by {ppct} percent {pn} times and returns the list of all intermediate amounts, rounded to 2 decimals. The exact amount is used for the next increase. / Given a start amount {pamt}, an interest rate {ppct} and a number of years {pn}, return the amounts at the end of every year as a list, rounded to 2 decimals each; the rounding does not affect later years. Name it {f}.
    def {f}({pamt}, {ppct}, {pn}):
        found = []
        for _ in range({pn}):
            {pamt} *= 1 + {ppct} / 100
            found.append(round({pamt}, 2))
        return found
    # compute the balances for {k1} years, {b1} at the start and {pc1} percent / {balances}: {b1}, {pc1} percent, {k1} years / someone puts {b1} aside for {k1} years at {pc1} percent; store the {balances} / Call {f} for {k1} years, a rate of {pc1} percent and a start amount of {b1}, and store the list in a variable named {balances}. / with {pc1} percent interest over {k1} years, let {balances} be what {b1} turns into
    {balances} = {f}({b1}, {pc1}, {k1})
    # print {balances}, and how much was gained in all / show the list, then the last balance minus {b1}, rounded to 2 decimals / print {balances} and, next to it, the difference between its last item and {b1} with two places / Print {balances} and the difference of its last item and {b1}, rounded to 2 decimals. / output all {balances} followed by what {b1} has earned at the end (2 decimals)
    print({balances}, round({balances}[-1] - {b1}, 2))
    # how many of the {balances} are above {b2}? / print how many items of the list are greater than {b2} / in how many years does it end with more than {b2}? / Print the number of items of {balances} that are greater than {b2}. / count the {balances} over {b2} and print the count
    print(sum(item > {b2} for item in {balances}))
"""

CLOCKS = r"""
clock_of_a_planet
    # on a planet a day has {hh} hours of {mm} minutes each. write a function {f}({pmin}) that turns the minutes since the first midnight into a text like hours:minutes. the minutes have two digits, and whole days that are over are left out / {f}({pmin}) shows the time of a day with {hh} hours, where an hour is {mm} minutes: the hour, a colon, the minutes with a leading zero if they need one. after the last hour it begins at 0 again / i need the time as text from a number of minutes, {pmin}. {mm} minutes are an hour, {hh} hours a day (then the hours start over), and the minutes always take two places. call the function {f} / Write a function {f}({pmin}) that returns a string of the form hours:minutes for a clock with {mm} minutes per hour and {hh} hours per day. The minutes are padded to two digits, and the hours start at 0 again after each day. / Given a number {pmin} of minutes since midnight, return the time as hours, a colon and two-digit minutes. One hour has {mm} minutes; the hours are counted modulo {hh}. The name of the function is {f}.
    def {f}({pmin}):
        hours, over = divmod({pmin}, {mm})
        return f"{hours % {hh}}:{over:02}"
    # what time is it after {b3} minutes? store it as {sv} / {sv}: the clock at {b3} minutes / let {sv} be the time {b3} minutes after midnight / Call {f} with {b3} and store the string in a variable named {sv}. / after {b3} minutes the clock shows something, keep that in {sv}
    {sv} = {f}({b3})
    # make a list of the times for {bigs} minutes / {times}: the function for each of {bigs} / a list of {times}, please, one for each of these numbers of minutes: {bigs} / Create a list named {times} with the results of {f} for the numbers {bigs}. / collect the {times} after {bigs.and_items} minutes
    {times} = [{f}(item) for item in {bigs}]
    # print {sv}, and on the next line all the times with {sep} between them / show {sv}; below it {times}, joined by {sep} / first {sv}, then a second line with the items of {times} separated by {sep} / Print {sv}. On a new line, print the items of {times}, separated by {sep}. / output {sv} and after that the list as one text with {sep} in between
    print({sv})
    print({sep}.join({times}))
hours_until_the_alarm
    # write a function {f}({phour}, {pb}) that says in how many hours an alarm set to {pb} goes off when it is {phour} now (hours from 0 to 23). if both are the same, it's 24, not 0 / {f}({phour}, {pb}) returns the number of hours from {phour} to the next {pb} on a clock with hours 0 to 23; equal hours mean a whole day of 24 / it is {phour} o'clock, and the alarm clock is set to {pb}, both full hours from 0 to 23. the function {f} takes them in this order and returns the hours till it rings, a number from 1 to 24 / Write a function {f}({phour}, {pb}) that returns how many hours after {phour} the hour {pb} comes next. Hours run from 0 to 23. The result is 24 if the two are equal. / Given two hours {phour} and {pb} between 0 and 23, return the number of hours that pass from {phour} until it is {pb}. If they are the same, return 24. Name the function {f} and keep the order of the parameters.
    def {f}({phour}, {pb}):
        return ({pb} - {phour} - 1) % 24 + 1
    # it's {h1} o'clock and the alarm is set to {h2}: compute the wait / {wait}: now {h1}, alarm at {h2} / with the alarm at {h2}, how long is the {wait} from {h1} on? store it / Call {f} for an alarm at {h2} when it is {h1} now, and store the result in a variable named {wait}. / let {wait} be the hours that pass between {h1} and an alarm at {h2}
    {wait} = {f}({h1}, {h2})
    # now {g}({phour}, {pc}), where {pc} is a list of alarms. it uses {f} and returns the hours till the first one rings / write a function {g}({phour}, {pc}) for several alarms {pc}: the smallest number that {f} gives for any of them / there may be many alarms. {g}({phour}, {pc}) should return how many hours after {phour} the next one of the list {pc} goes off, by means of {f} / Write a function {g}({phour}, {pc}) that returns the smallest result of {f} for {phour} and each item of the list {pc}. / define {g} with an hour {phour} and a list {pc} of hours, and return the minimum of what {f} returns for them
    def {g}({phour}, {pc}):
        return min({f}({phour}, item) for item in {pc})
    # print the wait, then the result of {g} at {h2} o'clock with the alarms {alarms} / show {wait} and how long it takes from {h2} until the first of {alarms} / {wait} first; then, for the alarms {alarms}, the hours from {h2} to the next one: print both / Print {wait}, followed by the result of {g} for the hour {h2} and the list {alarms}. / output {wait} and after it what {g} says about {alarms} when it is {h2}
    print({wait}, {g}({h2}, {alarms}))
neighbours_in_a_circle
    # write a function {f}({pn}, {pd}) for {pd} seats in a circle, numbered from 1 to {pd}. it returns the numbers of the two seats beside seat {pn}, the one before it first. before seat 1 comes the last seat, and after the last comes 1 / {f}({pn}, {pd}): which seats are next to seat {pn} at a round table with the seats 1 to {pd}? return the previous and the following one as a pair / at a round table there are {pd} seats with the numbers 1, 2 and so on. the function {f}, with parameters {pn} and {pd} in this order, returns the number before {pn} and the number after {pn}, going around at both ends / Write a function {f}({pn}, {pd}) that returns the two neighbours of seat {pn} in a circle of {pd} seats numbered from 1: first the preceding, then the following seat. / Given a seat {pn} and the number of seats {pd} in a circle, return the numbers of the seat before and the seat after it. The seats are numbered from 1 to {pd}, and 1 follows {pd}. The function is {f}({pn}, {pd}).
    def {f}({pn}, {pd}):
        return ({pn} - 2) % {pd} + 1, {pn} % {pd} + 1
    # who sits beside seat {at} if there are {c2} seats? store the two in {nv} and {mv} / {nv}, {mv}: the neighbours of seat {at} of {c2} / in a circle of {c2}, get the seats next to number {at}, as {nv} and {mv} / Call {f} for seat {at} in a circle of {c2} seats and assign the two numbers to {nv} and {mv}. / let {nv} be the seat before and {mv} the seat after {at}, with {c2} seats in total
    {nv}, {mv} = {f}({at}, {c2})
    # now {gp}({pa}, {pb}, {pd}): True if the seats {pa} and {pb} are neighbours among {pd} seats, else False. use {f} / write {gp}({pa}, {pb}, {pd}), which checks with {f} if seat {pa} is next to seat {pb} when there are {pd} of them / do two people sit side by side? {gp}({pa}, {pb}, {pd}) should return whether {pa} is one of the neighbours of {pb} in a circle of {pd} seats / Write a function {gp}({pa}, {pb}, {pd}) that uses {f} to return True if {pa} and {pb} are neighbouring seats in a circle of {pd} seats, and False otherwise. / define {gp} with two seats {pa} and {pb} and the number of seats {pd}, and return whether {f} finds {pa} beside {pb}
    def {gp}({pa}, {pb}, {pd}):
        return {pa} in {f}({pb}, {pd})
    # print {nv} and {mv}, then if the seats {m1} and 1 are neighbours among {m1} / show {nv}, {mv} and whether seat {m1} of {m1} is beside seat 1 / print both neighbours, followed by the answer of {gp} for seat {m1}, seat 1 and {m1} seats / Print {nv}, {mv} and the result of {gp} for the seats {m1} and 1 in a circle of {m1} seats. / output {nv} and {mv}; third, does {gp} say that {m1} is next to 1 when {m1} people sit there?
    print({nv}, {mv}, {gp}({m1}, 1, {m1}))
open_past_midnight
    # write a function {fp}({phour}, {pa}, {pb}) that tells whether a place is open at {phour}. it opens at {pa} and closes at {pb}, and if {pb} is smaller than {pa}, it closes on the next day. at {pa} it is open, at {pb} not any more / {fp}({phour}, {pa}, {pb}) returns True from the hour {pa} up to, but not including, the hour {pb}. when {pa} is the greater one, the time goes on past midnight / bars close after midnight. make a function {fp} with {phour}, {pa} and {pb} (opening and closing hour): is it open at that hour? it may be open over midnight, namely if {pa} is greater than {pb}; the closing hour itself doesn't count / Write a function {fp}({phour}, {pa}, {pb}) that returns True if {phour} is at least {pa} and less than {pb}. If {pa} is greater than {pb}, it returns True if {phour} is at least {pa} or less than {pb}. / Given an hour {phour}, an opening hour {pa} and a closing hour {pb}, return whether the place is open. Opening hours may run past midnight, in which case {pa} is greater than {pb}. The closing hour is excluded. Call the function {fp} and take the parameters in this order.
    def {fp}({phour}, {pa}, {pb}):
        if {pa} > {pb}:
            return {phour} >= {pa} or {phour} < {pb}
        return {pa} <= {phour} < {pb}
    # a bar is open from {eve} to {dawn}. store in {ok} if it is open at {h1} / {ok}: is a bar that opens at {eve} and closes at {dawn} open at {h1}? / at {h1}, can one go to a bar that closes at {dawn} and opens at {eve}? keep the answer as {ok} / Call {fp} for the hour {h1}, the opening hour {eve} and the closing hour {dawn}, and store the result in a variable named {ok}. / let {ok} be whether the hour {h1} lies within {eve} to {dawn}, according to the function
    {ok} = {fp}({h1}, {eve}, {dawn})
    # how many full hours of a day (0 to 23) is that bar open? store it as {nv} / {nv}: the number of hours from 0 to 23 at which it is open, between {eve} and {dawn} / count the hours from 0 to 23 in which the bar is open and call the count {nv} / Count the hours from 0 to 23 for which {fp} returns True with the opening hour {eve} and the closing hour {dawn}, and store the count in {nv}. / go through all hours of a day, 0 up to and including 23, and count in {nv} those when the bar (from {eve} to {dawn}) is open
    {nv} = sum({fp}(item, {eve}, {dawn}) for item in range(24))
    # print {yes} if {ok} is true and {no} if not, and behind it {nv} / show {yes} or {no}, depending on {ok}, followed by {nv} / if {ok}, print {yes} and {nv}; otherwise print {no} and {nv} / Print {yes} if {ok} is True, otherwise {no}, followed by {nv} in the same line. / output {nv} after the word {yes} when it was open, or after the word {no} when it wasn't
    print({yes} if {ok} else {no}, {nv})
days_on_and_off
    # somebody works {k1} days, then has {k2} days off, and so on all the time. day 0 is the first day of work. write a function {fp}({pday}) that returns True for a working day and False for a free one / {fp}({pday}): True if that day is one of work. the pattern repeats for ever: {k1} days on, {k2} days off, starting with work on day 0 / i'd like to know if i must work on a day. my rhythm is {k1} working days and {k2} free days, again and again, beginning on day 0. {fp}({pday}) gives True or False / Write a function {fp}({pday}) that returns True if day number {pday} is a working day. Starting at day 0, {k1} working days and {k2} free days alternate. / Given the number of a day {pday} (counted from 0), return whether it is a working day in a cycle of {k1} working days followed by {k2} free days. The function is called {fp}.
    def {fp}({pday}):
        return {pday} % ({k1} + {k2}) < {k1}
    # compute the workdays among the first {m1} days, as a number / {workdays}: how many of the days 0 to {m1}, without {m1} itself, are days of work / of the first {m1} days, how many are {workdays}? store the number / Count the working days among the days 0, 1, ... below {m1} and store the number in a variable named {workdays}. / let {workdays} be the count of days with work, looking at the first {m1}
    {workdays} = sum({fp}(item) for item in range({m1}))
    # find the first free day from day {m2} on (maybe {m2} itself) and call it {nv} / {nv}: begin with day {m2} and go on day by day until one is free / starting at day {m2}, look for a free day; store its number as {nv} / Set {nv} to {m2} and increase it by 1 as long as it is a working day. / let {nv} start at {m2} and go up one at a time while the function says that there's work
    {nv} = {m2}
    while {fp}({nv}):
        {nv} += 1
    # print how many working and how many free days there are among those {m1}, with {sep} between the numbers; below that {nv} / show {workdays} and {m1} minus {workdays}, separated by {sep}, and then {nv} on a line of its own / first line: {workdays}, {sep} and the free days among the first {m1}. second line: {nv}. print that / Print {workdays} and the number of the remaining days out of {m1}, separated by {sep}, and print {nv} on the next line. / output the days of work and the free ones ({m1} in all) with {sep} in between, then the day {nv}
    print({workdays}, {m1} - {workdays}, sep={sep})
    print({nv})
next_departure
    # write a function {f}({pn}, {pa}, {pb}): a bus leaves at minute {pa} for the first time and then every {pb} minutes. it returns how long one waits who comes at minute {pn}. coming just when it leaves means 0 / {f}({pn}, {pa}, {pb}) returns the minutes from {pn} until the next bus; the first leaves at {pa}, and after that there is one every {pb} minutes / you are at the stop at minute {pn}. buses go at {pa} and then again every {pb} minutes. i want a function {f} that takes these three in the order {pn}, {pa}, {pb} and returns the waiting time, also when you are there before the first bus / Write a function {f}({pn}, {pa}, {pb}) that returns the difference between {pn} and the next departure, which is the smallest number not below {pn} among {pa}, {pa} + {pb}, {pa} + 2 * {pb} and so on. / Given a minute {pn}, the minute {pa} of the first departure and the interval {pb}, return the waiting time until the next departure. It is 0 if {pn} is itself a departure. Use the name {f} and this order of parameters.
    def {f}({pn}, {pa}, {pb}):
        if {pn} <= {pa}:
            return {pa} - {pn}
        return ({pa} - {pn}) % {pb}
    # the first bus goes at {m1}, then one every {c2} minutes. compute the wait for somebody who comes at {b1} / {wait}: coming at {b1}, first bus {m1}, interval {c2} / with a bus every {c2} minutes from minute {m1} on, how long is the {wait} at minute {b1}? store it / Call {f} with an interval of {c2}, a first departure at {m1} and the minute {b1}, and store the result in a variable named {wait}. / let {wait} be the waiting time at minute {b1} when buses leave from {m1} on, every {c2} minutes
    {wait} = {f}({b1}, {m1}, {c2})
    # others come at {middling}. make a list {ys} of how long each waits for the same buses / {ys}: the waiting times of people who come at the minutes {middling}, nothing else changed / the same for all of {middling}; call the list {ys} / Create a list named {ys} with the waiting times for the minutes {middling}; the first departure is at {m1} and the interval is {c2}. / for each of the minutes {middling} put the waiting time in {ys}, with buses every {c2} minutes from {m1}
    {ys} = [{f}(item, {m1}, {c2}) for item in {middling}]
    # print the wait, the longest of the others and their mean, rounded to {dec} places / show {wait}, then the maximum of {ys}, then the average of {ys} with at most {dec} decimals / {wait}, the largest item of {ys} and the mean of {ys} rounded to {dec} digits: print them in one line / Print {wait}, the maximum of {ys} and the mean of {ys}, rounded to {dec} decimals. / output {wait} followed by two facts about {ys}: its greatest number, and its average (rounded to {dec} places)
    print({wait}, max({ys}), round(sum({ys}) / len({ys}), {dec}))
calendar_of_our_own(m1)
    # in our calendar a year has {daynum} days, but one day more if it is divisible by {k4} and not by {c2}. write a function {f}({pn}) that returns the number of days of the year {pn} / {f}({pn}): {daynum}, plus 1 for years that {k4} divides, unless {c2} divides them as well / every {k4.th} year is longer by a day, except those divisible by {c2}. an ordinary year has {daynum} days. i need a function {f} that gets a year {pn} and returns its days / Write a function {f}({pn}) that returns {daynum} + 1 if {pn} is divisible by {k4} but not by {c2}, and {daynum} otherwise. / Given a year {pn}, return how many days it has. Years have {daynum} days, and those divisible by {k4} have one more, with the exception of the ones divisible by {c2}. The function is named {f}.
    def {f}({pn}):
        if {pn} % {k4} == 0 and {pn} % {c2} != 0:
            return {daynum} + 1
        return {daynum}
    # compute the length of the year {year1} / {length}: the days of {year1} / what {length} does the year {year1} have? store it / Call {f} with {year1} and store the result in a variable named {length}. / let {length} be the number of days in {year1}
    {length} = {f}({year1})
    # and all the days from {year1} to {year2}, both years included, as {nv} / {nv}: the sum of the days of {year1} and all later years up to {year2} / add up the days of every year from {year1} through {year2} and call the sum {nv} / Compute the sum of the days of all years from {year1} to {year2} inclusive and store it in a variable named {nv}. / how many days do the years {year1} to {year2} have together, the last one included? keep that number as {nv}
    {nv} = sum({f}(item) for item in range({year1}, {year2} + 1))
    # print {length} and {nv}, then the number of longer years in that time / show {length}, {nv} and how many of the years {year1} to {year2} have more than {daynum} days / {length}, then {nv}, then the count of years from {year1} up to and including {year2} with an extra day: print all three / Print {length}, {nv} and the number of years from {year1} to {year2} inclusive for which {f} returns more than {daynum}. / output {length} and {nv}; after them, for how many of these years ({year1} to {year2}) the function gives more than {daynum}
    print({length}, {nv}, sum({f}(item) > {daynum} for item in range({year1}, {year2} + 1)))
years_of_an_animal
    # the first {k4} years of a {thing.bare} count as {c2} years each, every later one as {k1}. write a function {f}({page}) that turns the age {page} into those years / {f}({page}) returns how old a {thing.bare} of {page} years is compared with us: {c2} for each of the first {k4} years and {k1} for each year after that / how old is my {thing.bare} really? i need {f}, which takes its age {page} in whole years and returns {c2} times the years up to {k4}, plus {k1} times all the further ones / Write a function {f}({page}) that returns {c2} times {page} if {page} is at most {k4}. Otherwise it returns {c2} times {k4}, plus {k1} for each year above {k4}. / Given the age {page} of a {thing.bare}, return its age in human years. Each of the first {k4} years is worth {c2} human years, each additional year {k1}. The function has the name {f}.
    def {f}({page}):
        return min({page}, {k4}) * {c2} + max(0, {page} - {k4}) * {k1}
    # the ages are {youth}, store them as {dd} / {dd} = {youth} / let {dd} be the dictionary {youth} / Create a dictionary named {dd} with the ages {youth}. / put {youth} into a dict called {dd}
    {dd} = {youth}
    # make a dictionary of these ages in human years, named {human} / {human}: the same keys as {dd}, each value put through the function / convert all ages in {dd} with {f} and keep the new dict as {human} / Create a dictionary named {human} with the keys of {dd} and the results of {f} for their values. / let {human} be a dict like {dd}, only with what {f} returns for every age
    {human} = {name: {f}(value) for name, value in {dd}.items()}
    # print every name with its years, in the form name: years, the oldest first / show the entries of {human} line by line, name and number with a colon and a space between, from the highest number to the lowest / one line for each name in {human}: the name, a colon, a space, the number. the largest number comes first / Print the items of {human} in descending order of their values, each on a separate line as name, colon, space and value. / output {human} sorted by its values from old to young, one entry a line, with a colon and a space after the name
    for name, value in sorted({human}.items(), key=lambda pair: pair[1], reverse=True):
        print(f"{name}: {value}")
floor_that_is_left_out
    # in a tall house no floor is called {c1}. write a function {f}({pn}) that returns the number on the lift button for the floor {pn}: floors below {c1} have their own number, from there on it is one higher / {f}({pn}): {pn} itself if it is less than {c1}, else {pn} plus 1 / the builders were superstitious and skipped the number {c1}. {f} takes the real floor {pn} and returns the number that is written there, which is {pn} below {c1} and one more from {c1} upwards / Write a function {f}({pn}) that returns {pn} if {pn} is below {c1} and {pn} + 1 otherwise. / Given the floor {pn} of a building in which the number {c1} is skipped, return the number shown for it: {pn} for floors under {c1}, and the next number for all the others. Name it {f}.
    def {f}({pn}):
        return {pn} if {pn} < {c1} else {pn} + 1
    # and back: {g}({pn}) gets a number from the lift and returns the real floor. nobody asks for {c1} / write the inverse {g}({pn}): one less than {pn} if {pn} is greater than {c1}, otherwise {pn} / to find the real floor again, {g}({pn}) should take 1 away from every number above {c1} and return the others unchanged / Write a function {g}({pn}) that returns {pn} - 1 if {pn} is greater than {c1}, and {pn} otherwise. / define {g} so that it undoes {f}: numbers over {c1} become smaller by one, lower ones stay
    def {g}({pn}):
        return {pn} - 1 if {pn} > {c1} else {pn}
    # make a list of the numbers on the buttons for the floors 0 to {m1}; the list is called buttons / {buttons}: what {f} gives for every floor from 0 up to {m1}, {m1} included / the house has the floors 0 to {m1}. store their {buttons} in a list / Create a list named {buttons} with the results of {f} for the floors 0 to {m1} inclusive. / collect in {buttons} the number that each floor from 0 through {m1} has
    {buttons} = [{f}(item) for item in range({m1} + 1)]
    # print True or False: does {g} lead from all {buttons} back to the floors 0, 1, 2 and so on? then print the last of the buttons / check that {g} of each item of {buttons} is its index and print the answer, followed by the last button / is {g} right for every one of the {buttons}, so that the real floors come out in order? print that and the last item of the list / Print whether applying {g} to all items of {buttons} gives the list of floors from 0 to {m1}, and then the last item of {buttons}. / output the truth value of: the floors that {g} finds for {buttons} are just 0 to {m1}. after it, in the same line, the last button
    print([{g}(item) for item in {buttons}] == list(range({m1} + 1)), {buttons}[-1])
exactly_one_of_two
    # write a function {fp}({pn}, {pa}, {pb}) that returns True if exactly one of {pa} and {pb} divides {pn}, and False if both do or none / two lamps flash, one at all multiples of {pa} and the other at all multiples of {pb}. {fp}({pn}, {pa}, {pb}) says whether just one of them flashes at {pn} / {fp}({pn}, {pa}, {pb}): True when {pn} is a multiple of {pa} or of {pb} but not of both, else False / Write a function {fp}({pn}, {pa}, {pb}) that returns True if {pn} is divisible by exactly one of the numbers {pa} and {pb}, and False otherwise. / Given {pn} and two divisors {pa} and {pb}, return whether one of the divisors, and only one, divides {pn} without remainder. The function is {fp}({pn}, {pa}, {pb}).
    def {fp}({pn}, {pa}, {pb}):
        return ({pn} % {pa} == 0) != ({pn} % {pb} == 0)
    # is that so for {b1} with {k1} and {k2}? store the answer as {ok} / {ok}: does exactly one of {k1} and {k2} divide {b1}? / with the divisors {k1} and {k2}, let {ok} be what the function says about {b1} / Call {fp} with the divisors {k1} and {k2} and the number {b1}, and store the result in a variable named {ok}. / keep in {ok} whether just one of the two numbers {k1} and {k2} goes into {b1}
    {ok} = {fp}({b1}, {k1}, {k2})
    # make a list {xs} of all such numbers from 1 to {m1}, for {k4} and {k3} / {xs}: the numbers up to and including {m1}, from 1 on, that only one of {k4} and {k3} divides / which numbers from 1 to {m1} does exactly one of {k4} and {k3} divide? collect them in {xs} / Create a list named {xs} of the numbers from 1 to {m1} for which {fp} returns True with {k4} and {k3}. / go from 1 up to {m1} and put every number that has just one of the divisors {k4} and {k3} into {xs}
    {xs} = [item for item in range(1, {m1} + 1) if {fp}(item, {k4}, {k3})]
    # print {ok}, then the numbers joined by {sep}, or {w1} if there are none / show {ok} and, on the next line, the items of {xs} with {sep} between them. an empty list gives {w1} / first {ok}; below it {xs} as one text with {sep}, or {w1} in case it has no items / Print {ok}. On the next line, print the items of {xs} separated by {sep}, or {w1} if the list is empty. / output {ok}, followed on a new line by all of {xs}, {sep} in between; nothing in it? then write {w1}
    print({ok})
    print({sep}.join(str(item) for item in {xs}) if {xs} else {w1})
whose_turn_it_is
    # write a function {f}({pn}, {pa}) that returns whose turn it is in round {pn}. the people in the list {pa} take turns in that order, the first of them in round 1, and after the last it's the first one again / {f}({pn}, {pa}): the name from the list {pa} that has round {pn}, if they go through the list over and over and rounds are numbered from 1 / the players are in a list {pa} and always play in this order. {f} takes the number of a round, {pn}, and the list, in this order, and returns the player. round 1 belongs to the first player / Write a function {f}({pn}, {pa}) that returns the item of the list {pa} whose turn it is in round {pn}. The items take turns cyclically, starting with the first item in round 1. / Given the number {pn} of a round (counted from 1) and a list of names {pa}, return the name that is on turn when all names play one after another, again and again. The function is called {f} and has the parameters {pn} and {pa}.
    def {f}({pn}, {pa}):
        return {pa}[({pn} - 1) % len({pa})]
    # the players are {crowd}; store them in {xs} / {xs} = {crowd} / let {xs} be the list of players {crowd} / Create a list named {xs} with the names {crowd}. / {crowd.and_items} play: make a list {xs} with their names
    {xs} = {crowd}
    # who plays in round {b1}? keep it as the player / {player}: the one of {xs} who has round {b1} / find the {player} of round {b1} / Call {f} for round {b1} of the players in {xs} and store the name in a variable named {player}. / let {player} be the person from {xs} whose turn comes in round {b1}
    {player} = {f}({b1}, {xs})
    # print {player}, and in how many of the rounds 1 to {m1} the same person plays / how many rounds up to {m1} does {player} get? show the name and then the number / {player} first, then the number of rounds from 1 through {m1} that belong to this name: print it / Print {player} and the number of rounds from 1 to {m1} inclusive for which {f} returns this name. / output {player} together with the count of rounds (1 to {m1}) in which it is that person's turn
    print({player}, sum({f}(item, {xs}) == {player} for item in range(1, {m1} + 1)))
"""

DIGITS = r"""
last_digit_in_front
    # write a function {f}({pn}) that takes the last digit of {pn} and puts it in front of the others, and returns the new number / {f}({pn}): the last digit moves to the beginning. {pn} has at least two digits, and an int comes back / take a whole number {pn} of two or more digits, move its last digit to the front and return what results as a number. the function is {f} / Write a function {f}({pn}) that returns the integer obtained by moving the last digit of {pn} to the front. Assume that {pn} has at least two digits. / Given a positive integer {pn} with two or more digits, return the number in which the last digit comes first and the other digits follow in their old order. Name the function {f}.
    def {f}({pn}):
        text = str({pn})
        return int(text[-1] + text[:-1])
    # do it with {b3} and store the turned number / {turned}: {b3} with its last digit in front / what is {b3} when it is {turned} like this? keep it / Call {f} with {b3} and store the result in a variable named {turned}. / let {turned} be what the function makes of {b3}
    {turned} = {f}({b3})
    # from {bigs}, keep those that get larger by it, in a list {xs} / {xs}: all numbers in {bigs} for which {f} returns more than the number itself / which of {bigs} grow when the last digit goes to the front? put them in {xs} / Create a list named {xs} with the items of {bigs} that are less than the result of {f} for them. / collect in {xs} the numbers out of {bigs} that are smaller than what the function turns them into
    {xs} = [item for item in {bigs} if {f}(item) > item]
    # print {turned} minus {b3}, and below it every item of {xs} with the new number behind it / show the difference of {turned} and {b3}; then, line by line, each number in {xs} and its result / first print by how much {turned} is above {b3} (negative if it is below), then for all of {xs} a line with the number and what {f} makes of it / Print {turned} minus {b3}. Then print each item of {xs} together with the result of {f} for it, one pair per line. / output {turned} - {b3}; after that loop over {xs} and print the item and its changed form
    print({turned} - {b3})
    for item in {xs}:
        print(item, {f}(item))
first_digit_only
    # write a function {f}({pn}) that returns the first digit of {pn}: divide by 10, without the remainder, until only one digit is left / {f}({pn}): the leading digit of a positive whole number. as long as there is more than one digit, drop the last by integer division / i need the first digit of a number as an int. {f} takes {pn} (not negative) and cuts off the last digit again and again while {pn} is 10 or more / Write a function {f}({pn}) that divides the nonnegative integer {pn} by 10 (integer division) while it is at least 10, and returns what remains. / Given a whole number {pn} that is not negative, return its first digit as an integer. This is done by repeated integer division by 10. The function is called {f}.
    def {f}({pn}):
        while {pn} >= 10:
            {pn} //= 10
        return {pn}
    # make a list {xs} of the first digits of {bigs} / {xs}: the function for all of {bigs} / get the leading digit of each of {bigs} and call the list {xs} / Create a list named {xs} with the first digits of the numbers {bigs}. / let {xs} hold what {f} returns for {bigs.and_items}
    {xs} = [{f}(item) for item in {bigs}]
    # count how often each digit occurs in {xs}, in a dictionary called tally / {tally}: a dict from the digits in {xs} to how many times they are there / build a dict {tally} in a loop over {xs}; every digit is a key, and the value says how often it came / Count the items of {xs} in a dictionary named {tally} with the digits as keys. / go through {xs} and count each digit in the dict {tally}
    {tally} = {}
    for item in {xs}:
        {tally}[item] = {tally}.get(item, 0) + 1
    # print the digits and their counts, smallest digit first, one per line with {sep} between / show {tally} sorted by digit: every line has the digit, {sep}, and the number / for each digit in {tally} from the lowest to the highest, print it, {sep} and its count / Print each key of {tally} in ascending order together with its value, separated by {sep}, on separate lines. / output the entries of {tally} in the order of their keys, with {sep} between key and count
    for key in sorted({tally}):
        print(key, {tally}[key], sep={sep})
digits_in_common
    # write a function {f}({pa}, {pb}) that returns how many different digits occur in both numbers / {f}({pa}, {pb}): the number of digits that {pa} and {pb} share, each digit counted once / two whole numbers {pa} and {pb}, not negative: how many digits do they have in common? a digit that is in there several times counts only once. the function is {f}({pa}, {pb}) / Write a function {f}({pa}, {pb}) that returns the number of distinct digits contained in both {pa} and {pb}. / Given two nonnegative integers {pa} and {pb}, return how many of the digits 0 to 9 appear in {pa} as well as in {pb}. The function {f} takes them in this order.
    def {f}({pa}, {pb}):
        return len(set(str({pa})) & set(str({pb})))
    # how many digits do {b1} and {b3} have in common? store the number as {nv} / {nv}: digits that are in {b1} and also in {b3} / compare {b1} with {b3} by the function and call the result {nv} / Call {f} with {b1} and {b3} and store the result in a variable named {nv}. / let {nv} be the number of digits shared by {b1} and {b3}
    {nv} = {f}({b1}, {b3})
    # which of {bigs} has the most digits in common with {b3}? keep it as the closest, the first one if there are several / {closest}: the number in {bigs} for which {f} with {b3} is largest; in a tie the first / find in {bigs} the {closest} to {b3}, meaning the one that shares most digits with it, and the first of them if it isn't unique / Determine the first item of {bigs} that has the greatest number of digits in common with {b3}, and store it in a variable named {closest}. / let {closest} be the item of {bigs} with the largest result of {f} when compared to {b3} (the earliest one counts)
    {closest} = max({bigs}, key=lambda item: {f}(item, {b3}))
    # print {nv}, then {closest} and how many digits it shares with {b3} / show {nv}, {closest} and the result of {f} for {closest} and {b3} / {nv} and {closest} in one line, and as the third thing the digits that {closest} and {b3} have in common: print it / Print {nv}, {closest} and the number of digits that {closest} has in common with {b3}. / output {nv} followed by {closest} and what the function returns for {closest} and {b3}
    print({nv}, {closest}, {f}({closest}, {b3}))
smallest_divisor_from
    # write a function {f}({pn}, {pd}) that returns the smallest divisor of {pn} which is {pd} or more. {pd} is at least 1 and at most {pn} / {f}({pn}, {pd}): start at {pd} and count up until the number divides {pn} evenly; return that number / {pn} children form equal groups of {pd} or more. the function {f}({pn}, {pd}) returns the smallest possible size of a group, so the first number from {pd} on that divides {pn} / Write a function {f}({pn}, {pd}) that increases {pd} by 1 until it divides {pn} without remainder and returns it. / Given positive integers {pn} and {pd}, where {pd} is not greater than {pn}, return the smallest divisor of {pn} that is not less than {pd}. The name is {f}, the order of the parameters {pn}, {pd}.
    def {f}({pn}, {pd}):
        while {pn} % {pd} != 0:
            {pd} += 1
        return {pd}
    # compute the divisor for {b1} from {k1} on / {divisor}: the smallest one of {b1} that is at least {k1} / which {divisor} of {b1} comes first, beginning at {k1}? store it / Call {f} with a lower limit of {k1} for the number {b1}, and store the result in a variable named {divisor}. / starting at {k1}, let {divisor} be the first number that divides {b1}
    {divisor} = {f}({b1}, {k1})
    # now {gp}({pn}): True if {pn} is 2 or more and its smallest divisor from 2 on is {pn} itself, else False. use {f} / write {gp}({pn}) with the help of {f}: is there no divisor of {pn} between 2 and {pn} - 1? numbers below 2 give False / {gp}({pn}) should tell whether {pn} is prime. that is so if {f}, starting at 2, finds nothing but {pn}; 0 and 1 are not prime / Write a function {gp}({pn}) that returns True if {pn} is greater than 1 and {f} of {pn} and 2 equals {pn}, and False otherwise. / define {gp} with one number {pn}; it uses {f} to check that {pn} is at least 2 and that the first divisor from 2 on is the number itself
    def {gp}({pn}):
        return {pn} > 1 and {f}({pn}, 2) == {pn}
    # print {divisor}, and a list of the numbers from {m1} to {m3} for which {gp} is true / show the divisor and then all numbers from {m1} through {m3} that {gp} accepts, as a list / {divisor} on the first line; on the second, the list of those from {m1} up to and including {m3} with {gp} True / Print {divisor}. On the next line, print the list of all numbers from {m1} to {m3} inclusive for which {gp} returns True. / output {divisor}, then below it which numbers between {m1} and {m3} (both included) pass {gp}, as a list
    print({divisor})
    print([item for item in range({m1}, {m3} + 1) if {gp}(item)])
rectangles_of_tiles
    # write a function {f}({pn}) that returns all ways to lay {pn} square tiles as a rectangle: a list of pairs (a, b) with a times b equal to {pn} and a not greater than b, beginning with a = 1 / {f}({pn}): the list of all pairs of whole numbers whose product is {pn}, the smaller one first in each, in ascending order / {pn} tiles should make a full rectangle. {f} gets {pn} and returns a list of tuples with the possible width and length; width is never more than length, and the narrowest comes first / Write a function {f}({pn}) that returns a list of all tuples of two positive integers with the product {pn}, where the first is at most the second. The list is ordered by the first number. / Given a positive integer {pn}, return the list of pairs (a, b) with a * b = {pn} and a <= b, in ascending order of a. The function is named {f}.
    def {f}({pn}):
        return [(i, {pn} // i) for i in range(1, math.isqrt({pn}) + 1) if {pn} % i == 0]
    # compute the rectangles of {b1} tiles / {rectangles}: the list for {b1} / with {b1} tiles, which {rectangles} are there? store the list / Call {f} with {b1} and store the list in a variable named {rectangles}. / let {rectangles} be what the function finds for {b1} tiles
    {rectangles} = {f}({b1})
    # the last one is closest to a square: put its two numbers in {nv} and {mv} / {nv}, {mv}: the two sides of the last of these / take the last of the {rectangles} and unpack it into {nv} and {mv} / Assign the two numbers of the last item of {rectangles} to {nv} and {mv}. / let {nv} and {mv} be the sides of the final rectangle in the list
    {nv}, {mv} = {rectangles}[-1]
    # print how many rectangles there are, and what is needed to go round this last one: 2 times {nv} plus {mv} / show the number of {rectangles} and then twice the sum of {nv} and {mv} / the length of {rectangles} first, the way around the rectangle with sides {nv} and {mv} second: print them / Print the number of items of {rectangles} and the perimeter of the rectangle with the sides {nv} and {mv}. / output len of {rectangles}, followed by the perimeter for {nv} and {mv}
    print(len({rectangles}), 2 * ({nv} + {mv}))
    # for which of {middling} is there only one rectangle? print these numbers as a list / print all of {middling} that can be laid in just one way / now {middling}: show a list of the ones for which {f} gives a single pair / Print the list of those numbers in {middling} for which {f} returns exactly one pair. / output the numbers out of {middling} whose list of rectangles has the length 1
    print([item for item in {middling} if len({f}(item)) == 1])
sum_in_any_order
    # write a function {f}({pa}, {pb}) that adds up all whole numbers from the smaller to the larger of the two, both included. either of them may be the larger one / {f}({pa}, {pb}): the sum of the integers between {pa} and {pb}, with both ends, no matter which is greater / add the numbers from one end to the other: {f} takes the ends {pa} and {pb} in any order, and returns the sum of everything from the lower to the upper, including them / Write a function {f}({pa}, {pb}) that returns the sum of all integers from the smaller to the larger of {pa} and {pb} inclusive. / Given two integers {pa} and {pb} in any order, return the sum of all integers that are not below the smaller and not above the larger of them. The function is {f}({pa}, {pb}).
    def {f}({pa}, {pb}):
        return sum(range(min({pa}, {pb}), max({pa}, {pb}) + 1))
    # add the numbers from {m1} to {v1} with it and keep the sum as {nv} / {nv}: all numbers from {m1} to {v1}, added / store in {nv} what the numbers between {m1} and {v1} add up to, ends included / Call {f} with {m1} and {v1} and store the result in a variable named {nv}. / let {nv} be the result for the ends {m1} and {v1}
    {nv} = {f}({m1}, {v1})
    # for the pairs {spots}, make a list of such sums, called sums / {sums}: the function for each of the pairs {spots} / unpack every pair in {spots} into the function and collect the {sums} / Create a list named {sums} with the results of {f} for the pairs {spots}. / let {sums} be what the two numbers of each pair in {spots} give
    {sums} = [{f}(one, other) for one, other in {spots}]
    # print {nv} and the sums that are positive, or {w1} if none is / show {nv}, and after it a list of all items of {sums} above 0; if there aren't any, {w1} instead of the list / {nv} first. then those of the {sums} that are greater than zero, as a list, or {w1} when the list would be empty / Print {nv}, followed by the list of positive items of {sums}, or by {w1} if there are none. / output {nv} together with the positive {sums} in a list (write {w1} for an empty one)
    print({nv}, [item for item in {sums} if item > 0] or {w1})
even_and_odd_in_turn
    # write a function {fp}({pn}) that checks if even and odd digits take turns in {pn}. a single digit is always fine / {fp}({pn}) is True when no two digits that stand next to each other are both even or both odd, and False otherwise / i look for numbers whose digits are even, odd, even, odd or the other way round. {fp} gets {pn}, a whole number from 0 on, and returns True for such a number / Write a function {fp}({pn}) that returns True if of any two neighbouring digits of {pn} one is even and the other is odd, and False otherwise. / Given a nonnegative integer {pn}, return whether its digits alternate between even and odd. Numbers with one digit count as alternating. The function is called {fp}.
    def {fp}({pn}):
        text = str({pn})
        return all(int(one) % 2 != int(other) % 2 for one, other in zip(text, text[1:]))
    # check {b3} with it and store the answer in {ok} / {ok}: is {b3} such a number? / let {ok} be what the function says about {b3} / Call {fp} with {b3} and store the result in a variable named {ok}. / do the digits of {b3} take turns? keep the answer as {ok}
    {ok} = {fp}({b3})
    # make a list {xs} of the numbers from {b1} to {b3} that have this property / {xs}: all numbers from {b1} to {b3}, both included, for which {fp} is true / starting at {b1} and going up to {b3}, put every number that passes the check in a list {xs} / Create a list named {xs} of all integers from {b1} to {b3} inclusive for which {fp} returns True. / which numbers between {b1} and {b3}, ends included, does {fp} accept? they become the list {xs}
    {xs} = [item for item in range({b1}, {b3} + 1) if {fp}(item)]
    # print {yes} or {no} for {ok}, then how many numbers were found / show {yes} if {ok} is true, else {no}, and behind it the length of {xs} / {yes} or {no}, as {ok} says, and the number of items in {xs}: print these / Print {yes} if {ok} is True and {no} otherwise, followed by the number of items of {xs}. / output {no} if {ok} is false and {yes} if it is true, together with the count of numbers in {xs}
    print({yes} if {ok} else {no}, len({xs}))
digit_written_how_often
    # write a function {f}({pn}, {pd}) that returns how many times the digit {pd} stands in the number {pn} / {f}({pn}, {pd}): count the digit {pd} in {pn}. both are ints and not negative / how often is a digit used in a number? {f} takes the number {pn} and then the digit {pd} and returns the count / Write a function {f}({pn}, {pd}) that returns the number of occurrences of the digit {pd} in the decimal form of {pn}. / Given a whole number {pn} and a digit {pd}, return how many digits of {pn} are equal to {pd}. Call the function {f}, with the parameters {pn} and {pd}.
    def {f}({pn}, {pd}):
        return str({pn}).count(str({pd}))
    # now {g}({pa}, {pb}, {pd}): how often is {pd} written when somebody writes down all numbers from {pa} to {pb}? both ends count. use {f} / write {g}({pa}, {pb}, {pd}), which adds up what {f} finds for the digit {pd} in each number from {pa} through {pb} / house numbers run from {pa} to {pb}, inclusive. {g}({pa}, {pb}, {pd}) should return how many plates with the digit {pd} they need altogether, by means of {f} / Write a function {g}({pa}, {pb}, {pd}) that returns the total number of times the digit {pd} occurs in the numbers from {pa} to {pb} inclusive. It uses {f}. / define {g} with a first number {pa}, a last number {pb} (included) and a digit {pd}; it sums the results of {f}
    def {g}({pa}, {pb}, {pd}):
        return sum({f}(item, {pd}) for item in range({pa}, {pb} + 1))
    # the houses have the numbers {m1} to {b1}. compute the plates with a {digit} / {plates}: the digit {digit} in all numbers from {m1} to {b1} / how many {plates} with the digit {digit} are needed for {m1} up to {b1}? store it / Call {g} for the digit {digit} and the numbers from {m1} to {b1}, and store the result in a variable named {plates}. / let {plates} be how often {digit} is written from {m1} to {b1}
    {plates} = {g}({m1}, {b1}, {digit})
    # print it, and then for each digit from 0 to 9 how often it occurs in {b3}, in one list / show {plates}, then a list with ten numbers: the count of every digit 0 to 9 in {b3} / print {plates} and below it the counts of all digits, from 0 to 9, for the number {b3}, as a list / Print {plates}. Then print a list with the results of {f} for the number {b3} and the digits 0 to 9. / output {plates}; on the next line a list saying how many times 0, 1, 2 and so on up to 9 are in {b3}
    print({plates})
    print([{f}({b3}, item) for item in range(10)])
divided_by_its_last_digit
    # write a function {fp}({pn}) that returns True if the last digit of {pn} divides {pn}. if that digit is 0, return False / {fp}({pn}): can {pn} be divided by its own last digit without a remainder? numbers that end in 0 give False / take the last digit of a positive number {pn}. {fp} returns whether {pn} is a multiple of it; there is no dividing by zero, so the answer for a final 0 is False / Write a function {fp}({pn}) that returns True if the last digit of {pn} is not 0 and divides {pn}, and False otherwise. / Given a positive integer {pn}, return whether it is divisible by its last digit. If it ends with 0, return False. The function has the name {fp}.
    def {fp}({pn}):
        last = {pn} % 10
        return last != 0 and {pn} % last == 0
    # keep the numbers in {bigs} that have this property as a list {xs} / {xs}: those of {bigs} for which the function says True / which of {bigs} can be divided by their last digit? they are {xs} / Create a list named {xs} of all numbers in {bigs} for which {fp} returns True. / filter {bigs} with the function and call the result {xs}
    {xs} = [item for item in {bigs} if {fp}(item)]
    # then find the next such number above {b1}, as {nv} / {nv}: the first number greater than {b1} that passes / starting with the number after {b1}, go up until one has the property; that's {nv} / Set {nv} to {b1} + 1 and increase it by 1 until {fp} returns True for it. / let {nv} be the smallest number over {b1} for which {fp} is true
    {nv} = {b1} + 1
    while not {fp}({nv}):
        {nv} += 1
    # print how many there are in {xs}, then {nv} and its distance from {b1} / show the length of {xs}, {nv} and {nv} minus {b1}, with {sep} between them / three numbers separated by {sep}: how many items {xs} has, {nv}, and how far {nv} is from {b1} / Print the number of items of {xs}, {nv} and the difference of {nv} and {b1}, separated by {sep}. / output, with {sep} in between, the size of {xs}, then {nv}, then how much greater than {b1} it is
    print(len({xs}), {nv}, {nv} - {b1}, sep={sep})
roughly_that_many
    # write a function {f}({pn}) for rough numbers. {pn} below {b1} stays as it is, below {b3} the last digit becomes 0, and from {b3} on the last two digits become 0 / {f}({pn}) rounds down the more the larger {pn} is: not at all under {b1}, to tens from {b1} on, to hundreds from {b3} on / nobody wants exact numbers. {f} takes {pn} and returns it unchanged if it is less than {b1}; if it is less than {b3}, rounded down to a multiple of 10; and if it is {b3} or more, rounded down to a multiple of 100 / Write a function {f}({pn}) that returns {pn} if it is less than {b1}. If it is less than {b3}, it is rounded down to a multiple of 10, otherwise to a multiple of 100. / Given a nonnegative integer {pn}, return {pn} for values under {b1}, the largest multiple of 10 not above {pn} for values from {b1} to below {b3}, and the largest such multiple of 100 for all others. Name the function {f}.
    def {f}({pn}):
        if {pn} < {b1}:
            return {pn}
        if {pn} < {b3}:
            return {pn} // 10 * 10
        return {pn} // 100 * 100
    # store the numbers {bigs} in {xs} / {xs} = {bigs} / the exact numbers are {bigs}, call them {xs} / Create a list named {xs} with the numbers {bigs.and_items}. / let {xs} be {bigs}
    {xs} = {bigs}
    # make a list of them all after rounding, named rough / {rough}: every item of {xs} changed by the function / apply {f} to the numbers in {xs} and keep them as a list {rough} / Create a list named {rough} with the results of {f} for the items of {xs}. / let {rough} hold what the function makes out of {xs}
    {rough} = [{f}(item) for item in {xs}]
    # print the old and the new number side by side, one pair a line with {sep} between / show each item of {xs} with the item of {rough} that belongs to it, separated by {sep}, on its own line / for all numbers in {xs}: print the number, {sep}, and its rough form / Print each item of {xs} and the corresponding item of {rough} on one line, separated by {sep}. / go through {xs} and {rough} together, and print both items with {sep} in between, line by line
    for before, after in zip({xs}, {rough}):
        print(before, after, sep={sep})
    # how much was lost by that in all? / print the sum of {xs} minus the sum of {rough} / by how much do the exact numbers exceed the {rough} ones, taken together? / Print the difference between the sum of {xs} and the sum of {rough}. / show how far the total of {rough} is below the total of {xs}
    print(sum({xs}) - sum({rough}))
numbers_glued_together
    # write a function {f}({pa}, {pb}) that writes {pb} directly behind {pa} and returns that as one int / {f}({pa}, {pb}): glue the digits of {pa} and {pb} together, those of {pa} first, and return the number / take two whole numbers {pa} and {pb}, not negative, put the digits of {pb} after the digits of {pa}, and return the number one reads then. this is {f}({pa}, {pb}) / Write a function {f}({pa}, {pb}) that returns the integer whose digits are the digits of {pa} followed by the digits of {pb}. / Given two nonnegative integers {pa} and {pb}, return the integer that results from writing {pb} after {pa} without a gap. The function is called {f}, its parameters are {pa} and {pb}.
    def {f}({pa}, {pb}):
        return int(str({pa}) + str({pb}))
    # glue {b1} behind {m1}, as {nv} / {nv}: {m1} first, then {b1}, as one number / let {nv} be {b1} written after {m1} / Call {f} so that the digits of {m1} come before those of {b1}, and store the result in a variable named {nv}. / with {m1} in front and {b1} behind it, what number is that? store it as {nv}
    {nv} = {f}({m1}, {b1})
    # now {g}({pa}, {pb}): try both orders with {f} and return the larger number / write {g}({pa}, {pb}), returning the greater of the two numbers that {f} can make of {pa} and {pb} / it matters which one is in front. {g}({pa}, {pb}) should return the maximum of both ways of gluing, by {f} / Write a function {g}({pa}, {pb}) that returns the larger of {f} with {pa} first and {f} with {pb} first. / define {g} with {pa} and {pb}; it calls {f} in both orders and returns the bigger result
    def {g}({pa}, {pb}):
        return max({f}({pa}, {pb}), {f}({pb}, {pa}))
    # is {nv} already the larger one? print True or False, and then {g} for {b2} and {k1} / print whether {g} of {m1} and {b1} equals {nv}, followed by the largest that can be made from {b2} and {k1} / show if {nv} is what {g} returns for {m1} and {b1}; after that {g} of {b2} and {k1} / Print whether {nv} equals the result of {g} for {m1} and {b1}, and then the result of {g} for {b2} and {k1}. / output the truth value of: {nv} is the larger of both orders. next to it, the result of {g} for {b2} with {k1}
    print({nv} == {g}({m1}, {b1}), {g}({b2}, {k1}))
"""

SERIES = r"""
products_of_neighbours
    # write a function {f}({pn}) that returns 1 * 2 + 2 * 3 + 3 * 4 and so on, up to {pn} times the number after it / {f}({pn}): multiply each number from 1 to {pn} by the next one and add all that up / add up the products of neighbouring whole numbers. the first product is 1 * 2, the last is {pn} * ({pn} + 1), and {f} returns the sum for the given {pn} / Write a function {f}({pn}) that returns the sum of the products i * (i + 1) for all i from 1 to {pn}. / Given a positive integer {pn}, return the sum in which every integer from 1 to {pn} inclusive is multiplied by its successor. The function is named {f}.
    def {f}({pn}):
        return sum(item * (item + 1) for item in range(1, {pn} + 1))
    # call it with {c2} and keep what you get as {res} / {res}: the sum for {c2} / let {res} be the result of the function for {c2} / Call {f} with {c2} and store the result in a variable named {res}. / compute this sum up to {c2} and name it {res}
    {res} = {f}({c2})
    # find the smallest number, from 1 on, for which the sum is more than {b1}; that's {nv} / {nv} starts at 1 and goes up as long as {f} of it is not greater than {b1} / from which number on does the sum exceed {b1}? begin at 1, try one after the other and store it in {nv} / Set {nv} to 1 and increase it by 1 until {f} of {nv} is greater than {b1}. / let {nv} be the first positive whole number whose result is above {b1}
    {nv} = 1
    while {f}({nv}) <= {b1}:
        {nv} += 1
    # print {res}, then {nv} and the sum that belongs to it / show {res}, {nv} and {f} of {nv} / {res} first, after that {nv} together with its own sum: print all in a line / Print {res}, {nv} and the result of {f} for {nv}. / output the three numbers {res}, {nv} and what the function returns for {nv}
    print({res}, {nv}, {f}({nv}))
coins_doubled_every_day
    # on the first day you get {pa} coins, on every later day twice as many as the day before. write a function {f}({pa}, {plim}) that returns on which day you have at least {plim} coins in all / {f}({pa}, {plim}) counts the days until the coins, all of them added, reach {plim}. day 1 brings {pa}, and each next day brings double / somebody saves {pa} coins on day 1, two times that on day 2, four times on day 3 and so on. {f} takes {pa} and the goal {plim}, in this order, and returns the number of days after which the total is {plim} or more / Write a function {f}({pa}, {plim}) that adds {pa}, 2 * {pa}, 4 * {pa} and so on until the sum is at least {plim}, and returns the number of terms. / Given the coins {pa} of the first day and a goal {plim}, return how many days it takes to collect at least {plim} coins if the number doubles every day. {pa} is at least 1. The function is {f}({pa}, {plim}).
    def {f}({pa}, {plim}):
        coins, count = 0, 0
        while coins < {plim}:
            coins += {pa}
            {pa} *= 2
            count += 1
        return count
    # compute the days for a goal of {b3} and {k1} coins at the start / {days}: the goal is {b3}, the first day brings {k1} / how many {days} does it take to have {b3} coins when you begin with {k1}? store it / Call {f} for the goal {b3} and {k1} coins on the first day, and store the result in a variable named {days}. / beginning with {k1} coins, let {days} be what the function says for {b3}
    {days} = {f}({k1}, {b3})
    # for the goals {bigs}, make a dictionary {dd} from each goal to its days, with {k2} coins at first / {dd}: a dict with {bigs} as keys and, as values, the number of days if day 1 brings {k2} / build a dict {dd}: every goal in {bigs} together with what {f} returns for it and {k2} coins / Create a dictionary named {dd} that maps each of the goals {bigs} to the result of {f} for {k2} coins on the first day. / let {dd} say for all goals in {bigs} how long it takes when one starts with {k2} coins
    {dd} = {item: {f}({k2}, item) for item in {bigs}}
    # print {days}, and then each goal with its number of days, one per line, separated by {sep} / show {days} first; below it, line by line, the keys and values of {dd} with {sep} between / one line for {days}, then one line for every entry of {dd}: the goal, {sep}, the days / Print {days}. Then print each key of {dd} and its value, separated by {sep}, on separate lines. / output {days} and after that loop over {dd}, printing goal and days with {sep} in between
    print({days})
    for key, value in {dd}.items():
        print(key, value, sep={sep})
sum_going_down
    # write a function {f}({pn}, {pd}) that adds {pn}, {pn} - {pd}, {pn} - 2 * {pd} and so on, as long as the number is positive. for {pn} of 0 or less it returns 0 / {f}({pn}, {pd}): start with {pn}, go down in steps of {pd} and add up all the numbers above zero / a pile has {pn} stones in the first row and {pd} fewer in each next row, until there's nothing left. {f} gets {pn} and {pd} in this order and returns how many stones these are in all (none if {pn} isn't positive) / Write a function {f}({pn}, {pd}) that repeatedly adds {pn} to a sum and decreases {pn} by {pd}, while {pn} is greater than 0. It returns the sum. / Given a number {pn} and a positive step {pd}, return the sum of all positive numbers of the sequence {pn}, {pn} - {pd}, {pn} - 2 * {pd}, ... The function is {f}({pn}, {pd}), and it returns 0 if there are none.
    def {f}({pn}, {pd}):
        found = 0
        while {pn} > 0:
            found += {pn}
            {pn} -= {pd}
        return found
    # in steps of {k1}, add up from {m3} downwards and store the sum as {nv} / {nv}: down from {m3}, {k1} less each time / let {nv} be the result for the step {k1} and the start {m3} / Call {f} with a step of {k1} and the number {m3}, and store the result in a variable named {nv}. / what do the numbers {m3}, {m3} - {k1} and so on make? keep it as {nv}
    {nv} = {f}({m3}, {k1})
    # make a list {xs} of the sums from {b1} down for every step from 1 to {k2} / {xs}: start at {b1}, once with the step 1, once with 2 and so forth up to and including {k2} / for all steps 1, 2, ... {k2} put what the function gives for {b1} in a list {xs} / Create a list named {xs} with the results of {f} for {b1} and all steps from 1 to {k2} inclusive. / collect in {xs} how large the sum is when one goes down from {b1} by 1, by 2 and so on to {k2}
    {xs} = [{f}({b1}, item) for item in range(1, {k2} + 1)]
    # print {nv}; next line: the items of {xs}, joined by {sep}, the smallest sum first / show {nv}, and then {xs} in ascending order as one text with {sep} between the numbers / {nv} on one line. on the other the sorted {xs}, separated by {sep} / Print {nv}. Then print the items of {xs} in ascending order, separated by {sep}. / output {nv} and below it all sums of {xs} from low to high with {sep} in between
    print({nv})
    print({sep}.join(str(item) for item in sorted({xs})))
evenly_spaced_marks
    # write a function {f}({pa}, {pb}, {pn}) that returns a list of {pn} numbers from {pa} to {pb}, all the same distance apart, with {pa} first and {pb} last. round each to 2 decimals; {pn} is at least 2 / {f}({pa}, {pb}, {pn}): {pn} evenly spaced marks on the way from {pa} to {pb}, ends included, as a list of numbers with two decimals / i want to put {pn} marks (2 or more) between {pa} and {pb} so that the gaps are equal and there is one mark at each end. {f} takes {pa}, {pb} and {pn} in this order and returns the places in a list, rounded to two digits / Write a function {f}({pa}, {pb}, {pn}) that divides the range from {pa} to {pb} into {pn} - 1 equal parts and returns the list of all {pn} limits, rounded to 2 decimals. / Given two numbers {pa} and {pb} and a count {pn} of at least 2, return a list of {pn} values with equal distances, beginning with {pa} and ending with {pb}. The values are rounded to 2 decimals, and the function is {f}({pa}, {pb}, {pn}).
    def {f}({pa}, {pb}, {pn}):
        return [round({pa} + item * ({pb} - {pa}) / ({pn} - 1), 2) for item in range({pn})]
    # compute {k4} marks from {low} to {high} / {marks}: {k4} of them, the first at {low} and the last at {high} / put {k4} evenly spaced {marks} between {low} and {high}, ends included, and store the list / Call {f} to get {k4} numbers from {low} to {high}, and store the list in a variable named {marks}. / with {low} at the beginning and {high} at the end, let {marks} be {k4} numbers at equal distances
    {marks} = {f}({low}, {high}, {k4})
    # and {k1} numbers on the way from {b1} down to {m1}, as {xs} / {xs}: the same from {b1} to {m1}, with {k1} numbers / this time there are {k1} of them, starting at {b1} and ending at {m1}; name the list {xs} / Call {f} for {k1} numbers with {b1} as the first and {m1} as the last, and store the list in a variable named {xs}. / let {xs} be {k1} numbers that go down evenly from {b1} to {m1}
    {xs} = {f}({b1}, {m1}, {k1})
    # print the marks joined by {sep}, and on the next line how many of {xs} are below {m3} / show {marks} as one text with {sep} between the numbers; then count the items of {xs} under {m3} and show the count / first the {marks}, separated by {sep}. below that: how many numbers in {xs} are less than {m3} / Print the items of {marks} separated by {sep}. Then print the number of items of {xs} that are less than {m3}. / output all {marks} in one line with {sep} in between, then the number of values in {xs} smaller than {m3}
    print({sep}.join(str(item) for item in {marks}))
    print(sum(item < {m3} for item in {xs}))
twice_in_a_row
    # write a function {f}({pn}) that multiplies {pn} by {k1} and then adds {k2} / {f}({pn}): {k1} times {pn}, plus {k2} / a machine takes a number, makes it {k1} times as large and puts {k2} on top. the function {f} with the parameter {pn} should do just that / Write a function {f}({pn}) that returns the product of {pn} and {k1}, increased by {k2}. / Given a number {pn}, return {k2} more than {k1} times {pn}. The function has the name {f}.
    def {f}({pn}):
        return {pn} * {k1} + {k2}
    # now {g}({pn}) that applies {f} twice in a row / write {g}({pn}): {f} of {pn}, and {f} again of the result / what happens if the number goes through the machine two times? {g}({pn}) should return that / Write a function {g}({pn}) that returns the result of applying {f} to the result of {f} for {pn}. / define {g} with {pn}, which calls {f} on what {f} gives for {pn}
    def {g}({pn}):
        return {f}({f}({pn}))
    # run the numbers {signed} through {g}, and keep the results in {xs} / {xs}: what {g} gives for each of {signed} / make a list {xs} of {signed}, each changed by {g} / Create a list named {xs} with the results of {g} for {signed}. / let {xs} be the list of {g} of all the numbers {signed}
    {xs} = [{g}(item) for item in {signed}]
    # what is the first whole number, from 0 on, with {g} of it over {b1}? store it in {nv} / {nv}: start at 0, add 1 until {g} gives more than {b1} / let {nv} go up from 0 in steps of one while {g} of it is at most {b1} / Set {nv} to 0 and increase it by 1 as long as {g} of {nv} is not greater than {b1}. / find the smallest nonnegative number for which {g} exceeds {b1}, trying 0, 1, 2 and so on in {nv}
    {nv} = 0
    while {g}({nv}) <= {b1}:
        {nv} += 1
    # print {nv} and how many items of {xs} are negative / show {nv}, then the number of items below 0 in {xs} / {nv}, and the count of negative numbers in {xs}: print them / Print {nv}, followed by the number of negative items of {xs}. / output {nv} and after it how many of {xs} are less than zero
    print({nv}, sum(item < 0 for item in {xs}))
one_rule_below_another_above
    # write a function {f}({pn}): for {pn} below {v1} it returns {k1} times {pn} minus {c2}, for all others the square of {pn} / {f}({pn}) is {pn} squared from {v1} on; under {v1} it's {pn} times {k1}, less {c2} / there are two rules. if {pn} is less than {v1}, multiply it by {k1} and subtract {c2}; if it isn't, square it. {f} takes {pn} and returns what comes out / Write a function {f}({pn}) that returns {k1} * {pn} - {c2} if {pn} is less than {v1}, and {pn} ** 2 otherwise. / Given a number {pn}, return its square if it is at least {v1}, and otherwise {k1} times the number, decreased by {c2}. Name the function {f}.
    def {f}({pn}):
        if {pn} < {v1}:
            return {k1} * {pn} - {c2}
        return {pn} ** 2
    # make a dictionary {dd} of the numbers {low} to {high} and their results / {dd}: every whole number from {low} to {high}, both included, with what {f} gives for it / a dict {dd}, please: the keys are {low}, and so on up to {high}, the values are the results / Create a dictionary named {dd} that maps each integer from {low} to {high} inclusive to the result of {f}. / let {dd} be a dict from each of the whole numbers {low} through {high} to its function value
    {dd} = {item: {f}(item) for item in range({low}, {high} + 1)}
    # find the lowest value in it / {lowest}: the minimum of the values of {dd} / which value in {dd} is the {lowest}? keep it / Determine the smallest value of {dd} and store it in a variable named {lowest}. / let {lowest} be the least of all results in the dictionary
    {lowest} = min({dd}.values())
    # print {lowest} and the list of the keys that have it / show {lowest}, then all numbers in {dd} with this value, as a list / {lowest} first, and next to it a list of every key whose value equals it / Print {lowest}, followed by the list of all keys of {dd} with this value. / output {lowest} and, as a list, the numbers for which the function returns it
    print({lowest}, [key for key, value in {dd}.items() if value == {lowest}])
level_for_points
    # write a function {f}({pn}, {pd}) that returns the level of a player with {pn} points. everybody begins on level 1. the step to level 2 costs {pd} points, and each later step {k1} points more than the one before / {f}({pn}, {pd}): pay {pd} points for the first step up from level 1, {pd} + {k1} for the second and so on, while the points {pn} are enough; return the level / in a game one needs {pd} points to get from level 1 to level 2, and then always {k1} more for the next level than for the last. {f} takes the points {pn} and the number {pd}, in this order, and returns the level that is reached / Write a function {f}({pn}, {pd}). The level is 1 at first. While {pn} is at least {pd}, {pn} is decreased by {pd}, {pd} is increased by {k1}, and the level goes up by 1. The function returns the level. / Given the points {pn} and the price {pd} of the first step, return the level, which starts at 1. Every step up uses its price in points, and the price rises by {k1} after each step. The function is {f}({pn}, {pd}).
    def {f}({pn}, {pd}):
        reached = 1
        while {pn} >= {pd}:
            {pn} -= {pd}
            {pd} += {k1}
            reached += 1
        return reached
    # the players and their points are {purse}; the name is {dd} / {dd} = {purse} / store {purse} in {dd} / Create a dictionary named {dd} with the points {purse}. / let {dd} be the dict {purse}
    {dd} = {purse}
    # make a dictionary of the levels, with {c1} points for the first step / {levels}: the keys of {dd} and, for their points, the result of {f} with {c1} / with {c1} as the price of the first step, which {levels} do the players in {dd} have? store them in a dict / Create a dictionary named {levels} with the keys of {dd}. The values are the results of {f} for their points, with {c1} points for the first step. / let {levels} map each name in {dd} to what the function returns, the first step costing {c1}
    {levels} = {name: {f}(value, {c1}) for name, value in {dd}.items()}
    # print the names with the highest level, joined by {sep} / who is on the highest of the {levels}? show all of them with {sep} between the names / print everybody whose value in {levels} is the greatest one there, separated by {sep} / Print the names whose level equals the maximum of the values of {levels}, separated by {sep}. / join with {sep} the names of all players that nobody is above, and print them
    print({sep}.join(name for name in {levels} if {levels}[name] == max({levels}.values())))
mean_of_any_numbers
    # write a function {f}(*{pxs}) that returns the mean of all numbers it is given, or 0 if there are none / {f} takes any number of arguments, *{pxs}, and returns their average. called with nothing, it returns 0 / i don't know how many numbers there will be: {f}(*{pxs}) adds them up, divides by how many they are and returns that; without any arguments the result is 0 / Write a function {f}(*{pxs}) with a variable number of arguments that returns their arithmetic mean, and 0 if no argument is given. / Given any number of numbers as separate arguments {pxs}, return their mean. If {f} is called without arguments, return 0.
    def {f}(*{pxs}):
        if not {pxs}:
            return 0
        return sum({pxs}) / len({pxs})
    # call it with {m1}, {k1} and {b1} and store the mean / {mean}: {m1}, {k1} and {b1} / what is the {mean} of {m1}, {k1} and {b1}? keep it / Call {f} with the three numbers {m1}, {k1} and {b1}, and store the result in a variable named {mean}. / let {mean} be what the function returns for {m1}, {k1}, {b1}
    {mean} = {f}({m1}, {k1}, {b1})
    # now for all the numbers in the list {whole}, as {res} / {res}: unpack the list {whole} into the function / the same for {whole}, every item being one argument; call it {res} / Call {f} with the items of the list {whole} as separate arguments, and store the result in a variable named {res}. / let {res} be the average of {whole}, passed with a star
    {res} = {f}(*{whole})
    # print both with {dec} decimals, and below that {f} without arguments / show {mean} and {res}, each with exactly {dec} decimals, then what an empty call of {f} gives / first line: {mean} and {res} with {dec} digits after the point. second line: the result of {f} for no numbers at all / Print {mean} and {res} with {dec} decimals in one line. Then print the result of calling {f} without arguments. / output {mean} followed by {res}, {dec} decimals for both, and in a new line the value that {f} returns when nothing is passed
    print(f"{{mean}:.{dec}f} {{res}:.{dec}f}")
    print({f}())
"""

MEASURES = r"""
inside_a_circle
    # write a function {fp}({pa}, {pb}, {pc}) that checks if the point ({pa}, {pb}) lies in the circle with radius {pc} around (0, 0). a point on the rim is in it, too / {fp}({pa}, {pb}, {pc}): True when {pa} squared plus {pb} squared is at most {pc} squared, else False / a circle has its centre at (0, 0) and the radius {pc}. i need a function {fp} for a point with the coordinates {pa} and {pb}, which says whether it is inside or exactly on the line; the parameters are {pa}, {pb}, {pc} / Write a function {fp}({pa}, {pb}, {pc}) that returns True if the distance of the point ({pa}, {pb}) from the origin is not greater than {pc}, and False otherwise. Compare the squares. / Given the coordinates {pa} and {pb} of a point and a radius {pc}, return whether the point is inside the circle around (0, 0) or on its edge, by comparing squares. Use the order {pa}, {pb}, {pc} and the name {fp}.
    def {fp}({pa}, {pb}, {pc}):
        return {pa} ** 2 + {pb} ** 2 <= {pc} ** 2
    # with a radius of {c1}, is ({k1}, {k2}) in the circle? store the answer as {ok} / {ok}: the point ({k1}, {k2}) and the radius {c1} / let {ok} be whether a circle of radius {c1} contains the point ({k1}, {k2}) / Call {fp} for the radius {c1} and the point ({k1}, {k2}), and store the result in a variable named {ok}. / check with the function if the circle with radius {c1} has ({k1}, {k2}) in it, and keep that as {ok}
    {ok} = {fp}({k1}, {k2}, {c1})
    # shots went to the points {spots}. keep those inside the radius {c2} as a list, the hits / {hits}: all points in {spots} that lie in a circle of radius {c2} / which of {spots} are {hits}, that is not outside the radius {c2}? store them in a list / Create a list named {hits} with the points of {spots} that lie within the radius {c2}. / let {hits} be the tuples of {spots} for which the function says True with {c2} as the radius
    {hits} = [(one, other) for one, other in {spots} if {fp}(one, other, {c2})]
    # print {yes} or {no}, as {ok} says, then how many hits there are / show {yes} if {ok} is true, otherwise {no}, and behind it the number of {hits} / {no} if {ok} is false, else {yes}; after that the length of {hits}: print it in one line / Print {yes} if {ok} is True and {no} otherwise, followed by the number of items of {hits}. / output {yes} or {no} for {ok} together with the count of {hits}
    print({yes} if {ok} else {no}, len({hits}))
area_of_a_ring
    # write a function {f}({pa}, {pb}) for a flat ring between two circles with the radii {pa} and {pb}. it returns the area, pi times the difference of the squares, which must never be negative: either radius may be the larger one / {f}({pa}, {pb}): the area between two circles around the same point. the radii {pa} and {pb} can come in any order / a ring has an inner and an outer radius, but nobody remembers which comes first. {f} takes them as {pa} and {pb} and returns pi times the absolute difference of their squares / Write a function {f}({pa}, {pb}) that returns pi times the absolute value of the difference between {pa} squared and {pb} squared. / Given the two radii {pa} and {pb} of a ring in any order, return its area. It is the difference of the areas of the larger and the smaller circle. The function is named {f}.
    def {f}({pa}, {pb}):
        return math.pi * abs({pa} ** 2 - {pb} ** 2)
    # compute the area for the radii {k1} and {m1} / {area}: {k1} and {m1} / what {area} has a ring with radii of {k1} and {m1}? store it / Call {f} with the radii {k1} and {m1} and store the result in a variable named {area}. / let {area} be that of the ring from {k1} to {m1}
    {area} = {f}({k1}, {m1})
    # more rings have the radii {sides}: make a list {xs} of their areas / {xs}: the function for every pair in {sides} / compute the areas of all rings in {sides}, each a tuple of two radii, and put them in {xs} / Create a list named {xs} with the areas of the rings whose radii are {sides}. / let {xs} be what {f} returns for the pairs {sides}
    {xs} = [{f}(one, other) for one, other in {sides}]
    # print the area with {dec} decimals and {unit} directly after it; below it how many of {xs} are larger / show {area}, {dec} decimals, immediately followed by {unit}, and on a second line the number of areas in {xs} above it / first line: {area} with {dec} digits after the point and {unit} right behind. second line: the count of items in {xs} that are greater than {area} / Print {area} with {dec} decimals, directly followed by {unit}. Then print the number of items of {xs} that are greater than {area}. / output {area} to {dec} decimals with {unit} attached, then on a new line how many rings of {xs} have more than that
    print(f"{{area}:.{dec}f}{unit.bare}")
    print(sum(item > {area} for item in {xs}))
units_of_a_village
    # in a village, one {u1.bare} is {c2} {u2.bare}. write a function {f}({pa}, {pb}) that turns {pa} {u1.bare} and {pb} {u2.bare} into {u2.bare} only / {f}({pa}, {pb}): how many {u2.bare} are {pa} {u1.bare} and {pb} {u2.bare} together? there are {c2} {u2.bare} in a {u1.bare} / lengths are given in {u1.bare} and {u2.bare}; a {u1.bare} has {c2} {u2.bare}. the function {f} gets the number of {u1.bare}, {pa}, then the number of {u2.bare}, {pb}, and returns everything in {u2.bare} / Write a function {f}({pa}, {pb}) that returns {pa} times {c2} plus {pb}, the length of {pa} {u1.bare} and {pb} {u2.bare} in {u2.bare}. / Given a length of {pa} {u1.bare} and {pb} {u2.bare}, where one {u1.bare} equals {c2} {u2.bare}, return the length in {u2.bare}. The function is called {f} and takes {pa} and {pb}.
    def {f}({pa}, {pb}):
        return {pa} * {c2} + {pb}
    # the way back: {g}({pn}) gets a length in {u2.bare} and returns two numbers, the full {u1.bare} and the {u2.bare} that are left / now write {g}({pn}), which splits {pn} {u2.bare} into as many {u1.bare} as possible and the remaining {u2.bare}, and returns both / and {g}({pn}), the inverse: from {u2.bare} alone to the number of {u1.bare} and the rest in {u2.bare} / Write a function {g}({pn}) that returns the integer quotient and the remainder of {pn} divided by {c2}. / define {g} with a number {pn} of {u2.bare}; it returns how many whole {u1.bare} that makes, and how many {u2.bare} remain
    def {g}({pn}):
        return {pn} // {c2}, {pn} % {c2}
    # one field is {k1} {u1.bare} and {k2} {u2.bare} long, the next {k3} {u1.bare} and {k4} {u2.bare}. compute the length of both together in {u2.bare} / {length}: {k1} {u1.bare} {k2} {u2.bare}, plus {k3} {u1.bare} {k4} {u2.bare}, all in {u2.bare} / add {k1} {u1.bare} {k2} {u2.bare} and {k3} {u1.bare} {k4} {u2.bare} by means of {f}, and store the {length} in {u2.bare} / Compute the sum of two lengths, {k1} {u1.bare} {k2} {u2.bare} and {k3} {u1.bare} {k4} {u2.bare}, with {f} and store it in a variable named {length}. / let {length} be how many {u2.bare} these are together: {k1} {u1.bare} and {k2} {u2.bare}, and then {k3} {u1.bare} and {k4} {u2.bare}
    {length} = {f}({k1}, {k2}) + {f}({k3}, {k4})
    # take that apart again: {nv} for the {u1.bare}, {mv} for the {u2.bare} / {nv}, {mv}: the length in {u1.bare} and {u2.bare} / split {length} with {g} into {nv} {u1.bare} and {mv} {u2.bare} / Call {g} with {length} and assign the two results to {nv} and {mv}. / let {nv} and {mv} be the {u1.bare} and the rest in {u2.bare} that {length} contains
    {nv}, {mv} = {g}({length})
    # print {nv}, {u1.bare}, {mv}, {u2.bare} as one text with single spaces between / show {nv}, the word {u1.bare}, {mv} and the word {u2.bare} in one line / print the two numbers in one line, {u1.bare} written after {nv} and {u2.bare} after {mv} / Print {nv} followed by the word {u1.bare}, then {mv} followed by the word {u2.bare}, separated by spaces. / output both numbers, each with its unit ({u1.bare} after {nv}, {u2.bare} after {mv})
    print(f"{{nv}} {u1.bare} {{mv}} {u2.bare}")
speed_there_and_back
    # write a function {f}({pkm}, {pmin}) that returns the speed in km per hour of somebody who goes {pkm} km in {pmin} minutes. round it to 1 decimal, and return 0 when {pmin} is 0 / {f}({pkm}, {pmin}): distance in km, time in minutes; it gives back km per hour with one decimal, or 0 for a time of zero / how fast was that? {f} takes the kilometres {pkm} and the minutes {pmin}, in this order, and returns {pkm} by {pmin} times 60, rounded to one place. if no time has passed, it's 0 / Write a function {f}({pkm}, {pmin}) that returns 0 if {pmin} is 0, and otherwise 60 times {pkm} divided by {pmin}, rounded to 1 decimal. / Given a distance of {pkm} kilometres and a time of {pmin} minutes, return the speed in kilometres per hour, rounded to 1 decimal. The speed is 0 if the time is 0. Define it as {f}({pkm}, {pmin}).
    def {f}({pkm}, {pmin}):
        if {pmin} == 0:
            return 0
        return round({pkm} / {pmin} * 60, 1)
    # compute the speed of a rider who needs {b1} minutes for {m1} km / {speed}: {b1} minutes for {m1} km / {m1} km in {b1} minutes, what {speed} is that? store it / Call {f} for a time of {b1} minutes and a distance of {m1} km, and store the result in a variable named {speed}. / let {speed} be what the function says about {m1} km, done in {b1} minutes
    {speed} = {f}({m1}, {b1})
    # now {g}({pkm}, {pa}, {pb}): {pkm} km there in {pa} minutes and the same way back in {pb} minutes. it uses {f} for the speed of the whole trip / write {g}({pkm}, {pa}, {pb}), which returns through {f} the speed over both ways: twice {pkm} km, and {pa} plus {pb} minutes / a trip goes {pkm} km out and {pkm} km back; it takes {pa} minutes one way and {pb} the other. {g}({pkm}, {pa}, {pb}) should return the average speed of it all with {f} / Write a function {g}({pkm}, {pa}, {pb}) that returns the result of {f} for the distance 2 * {pkm} and the time {pa} + {pb}. / define {g} with a distance {pkm} and two times {pa} and {pb}, and return what {f} gives for the double distance and both times together
    def {g}({pkm}, {pa}, {pb}):
        return {f}(2 * {pkm}, {pa} + {pb})
    # print {speed} and the speed of a trip of {m2} km each way, {b1} minutes there and {b2} back / show {speed}, then the result of {g} for {m2} km with {b1} minutes on the way out and {b2} on the way back / somebody needs {b1} minutes there and {b2} minutes back, {m2} km each time. print {speed} and that person's average by {g} / Print {speed} and the result of {g} for the times {b1} and {b2} and a distance of {m2}. / output {speed} followed by what {g} returns for {m2} km, {b1} minutes there and {b2} minutes back
    print({speed}, {g}({m2}, {b1}, {b2}))
fuel_of_a_car
    # write a function {f}({plit}, {pkm}) that returns how much a car uses on 100 km if it has used {plit} litres on {pkm} km, with 1 decimal / {f}({plit}, {pkm}): litres times 100 by km, rounded to one digit / i fill in {plit} litres after {pkm} km. the function {f} takes these two in this order and tells me the litres per 100 km, rounded to one place / Write a function {f}({plit}, {pkm}) that returns 100 times {plit} divided by {pkm}, rounded to 1 decimal. / Given {plit} litres of fuel for a distance of {pkm} km, return the consumption in litres per 100 km, rounded to 1 decimal. The function is {f}({plit}, {pkm}).
    def {f}({plit}, {pkm}):
        return round({plit} * 100 / {pkm}, 1)
    # {m1} litres for {b1} km: store that as the consumption / {consumption}: {b1} km with {m1} litres / after {b1} km the car needs {m1} litres. compute the {consumption} / Call {f} for {b1} km and {m1} litres, and store the result in a variable named {consumption}. / what {consumption} do {m1} litres on {b1} km mean? keep it
    {consumption} = {f}({m1}, {b1})
    # now {g}({pn}, {plit}, {pkm}): how many km can one go with {pn} litres, for a car that has used {plit} litres on {pkm} km? divide {pn} by what {f} returns, times 100, and cut off the decimals / write {g}({pn}, {plit}, {pkm}); it divides {pn} by the result of {f} for {plit} and {pkm}, multiplies by 100 and returns that as an int, without decimals / how far does a tank of {pn} litres last? {g}({pn}, {plit}, {pkm}) takes the consumption from {f} and returns {pn} by it, times 100, in whole km (int) / Write a function {g}({pn}, {plit}, {pkm}) that divides {pn} by the result of {f} for {plit} and {pkm}, multiplies the quotient by 100 and returns the integer part. / define {g} with a tank of {pn} litres and the two numbers {plit} and {pkm} for {f}: it returns int of {pn} through the consumption times 100
    def {g}({pn}, {plit}, {pkm}):
        return int({pn} / {f}({plit}, {pkm}) * 100)
    # print {consumption}, and how far {m3} litres last for a car that used {m2} litres on {b2} km / show {consumption} and then the result of {g} for a tank of {m3} litres, with {m2} litres on {b2} km / {consumption} first; after it, what {g} returns for {b2} km, {m2} litres and a tank of {m3}: print both / Print {consumption}, followed by the result of {g} for a tank of {m3} litres and a car that has used {m2} litres on {b2} km. / output {consumption} and the distance that {m3} litres are good for, if {m2} litres were used on {b2} km
    print({consumption}, {g}({m3}, {m2}, {b2}))
close_enough
    # write a function {fp}({pa}, {pb}, {pc}={k1}) that returns True if {pa} and {pb} differ by at most {pc}, no matter which one is larger / {fp}({pa}, {pb}, {pc}={k1}): are the two numbers {pa} and {pb} close to each other? the distance may be {pc}, and that is {k1} unless something else is said / two values count as equal if they are not further apart than {pc}. {fp} takes {pa}, {pb} and then {pc}, with {k1} as the default, and returns True or False / Write a function {fp}({pa}, {pb}, {pc}={k1}) that returns whether the absolute difference of {pa} and {pb} is not greater than {pc}. / Given two numbers {pa} and {pb} and an optional tolerance {pc} (default {k1}), return True if their distance is at most the tolerance, and False otherwise. The function is called {fp} and has the parameters in this order.
    def {fp}({pa}, {pb}, {pc}={k1}):
        return abs({pa} - {pb}) <= {pc}
    # the measured values are {signed}, named {xs} / {xs} = {signed} / let {xs} be {signed} / Create a list named {xs} with the values {signed}. / store the values {signed.and_items} in a list {xs}
    {xs} = {signed}
    # which of them are close to {mid_signed}, {c2} apart at most? keep these as near / {near}: the items of {xs} that differ from {mid_signed} by no more than {c2} / from {xs} take those that are {near} to {mid_signed}, with {c2} as the tolerance, into a list / Create a list named {near} with the items of {xs} for which {fp} returns True with {mid_signed} and the tolerance {c2}. / let {near} be a list of the numbers in {xs} whose distance from {mid_signed} is {c2} or less, according to the function
    {near} = [item for item in {xs} if {fp}(item, {mid_signed}, {c2})]
    # print them, then how often two neighbours in {xs} are close by the default tolerance / show {near}, and how many pairs of neighbouring items in {xs} pass the check with the usual {k1} / {near} first. second, the number of items of {xs} that are close, in the default sense, to the item right after them / Print {near} and the number of pairs of consecutive items of {xs} for which {fp} returns True with the default tolerance. / output {near} and, behind it, for how many neighbours in {xs} the function says True without a third argument
    print({near}, sum({fp}(one, other) for one, other in zip({xs}, {xs}[1:])))
middle_of_three
    # write a function {f}({pa}, {pb}, {pc}) that returns the middle one of three numbers, neither the smallest nor the largest; numbers may be equal / {f}({pa}, {pb}, {pc}): put the three in order and return the second / of three numbers {pa}, {pb} and {pc} i want the one in between by size. make that a function {f} which takes them in any order / Write a function {f}({pa}, {pb}, {pc}) that sorts its three arguments and returns the one in the middle. / Given three numbers {pa}, {pb} and {pc}, return their median, which is the second of them in ascending order. The function is {f}({pa}, {pb}, {pc}).
    def {f}({pa}, {pb}, {pc}):
        return sorted([{pa}, {pb}, {pc}])[1]
    # what is the middle of {b1}, {m1} and {b2}? store it as {nv} / {nv}: the middle one of {b1}, {m1}, {b2} / let {nv} be the result for {b1}, {m1} and {b2} / Call {f} with {b1}, {m1} and {b2} and store the result in a variable named {nv}. / of {b1}, {m1} and {b2}, keep the second by size as {nv}
    {nv} = {f}({b1}, {m1}, {b2})
    # use it to limit the numbers {signed} to the range from {low} to {high}: for each number take the middle of the number, {low} and {high}. the list is called limited / {limited}: the middle of the item, {low} and {high} for every item of {signed} / no number may be under {low} or over {high}. let {limited} be {signed} with every item replaced by the middle of it, {low} and {high} / Create a list named {limited} with the results of {f} for each number of {signed}, {low} and {high}. / call the function with each of {signed} and the limits {low} and {high}, and collect the {limited} numbers in a list
    {limited} = [{f}(item, {low}, {high}) for item in {signed}]
    # print {nv} and {limited}, and on the next line how many of the numbers have changed / show {nv}, then {limited}; below, the count of positions where {limited} and {signed} are different / {nv} and the list {limited} in one line; after that in how many places it differs from {signed} / Print {nv} and {limited}. On the next line, print how many items of {limited} differ from the number in the same place of {signed}. / output {nv}, {limited} and, in a line of its own, how many of {signed} were outside and had to be changed
    print({nv}, {limited})
    print(sum(one != other for one, other in zip({limited}, {signed})))
"""

WORDS = r"""
points_of_a_match
    # write a function {f}({pa}, {pb}) for a match that ends {pa} to {pb}. the first side gets {c1} points if it has more goals, {few} if it is a draw, and 0 if it has lost / {f}({pa}, {pb}) returns points: {c1} when {pa} is greater, {few} when both are equal, 0 when {pb} is greater / a win gives {c1} points, a draw {few}, a defeat nothing. {f} takes our goals {pa} and theirs, {pb}, and returns our points / Write a function {f}({pa}, {pb}) that returns {c1} if {pa} is greater than {pb}, {few} if they are equal, and 0 otherwise. / Given the goals {pa} of a team and the goals {pb} of the other one, return the points of the first team: {c1} for a victory, {few} for a draw, 0 for a defeat. The function has the name {f}.
    def {f}({pa}, {pb}):
        if {pa} > {pb}:
            return {c1}
        if {pa} == {pb}:
            return {few}
        return 0
    # our results are {games}, our goals first; name the list {xs} / {xs} = {games} / let {xs} be the list of tuples {games} / Create a list named {xs} with the results {games}. / store the matches {games} as {xs}
    {xs} = {games}
    # how many points is that in all? keep it as the total / {total}: the points of all the matches in {xs}, summed up / add up what the function gives for every match in {xs}, as {total} / Compute the sum of the results of {f} for all pairs in {xs} and store it in a variable named {total}. / let {total} be the points that {xs} bring together
    {total} = sum({f}(one, other) for one, other in {xs})
    # print it, and the same for the other sides: the points they get if one adds up their view of each match / show {total}; then sum up {f} with the goals in each pair of {xs} exchanged, and show this as well / print {total} and what all the opponents have together, whose goals come second in {xs} / Print {total}, followed by the sum of the results of {f} with the two numbers of each pair of {xs} exchanged. / output our {total}, then the points of our opponents in the same matches, added up
    print({total}, sum({f}(other, one) for one, other in {xs}))
score_of_a_quiz
    # write a function {f}({pa}, {pb}) that returns the score for {pa} right and {pb} wrong answers: {k1} for each right one, minus {k2} for each wrong one, but never less than 0 / {f}({pa}, {pb}): {k1} times {pa} less {k2} times {pb}; if that is negative, 0 / in a quiz a right answer brings {k1}, and a wrong one costs {k2}. nobody goes below zero. {f} gets the number of right answers {pa} and of wrong answers {pb} and returns the score / Write a function {f}({pa}, {pb}) that returns the larger one of 0 and {k1} * {pa} - {k2} * {pb}. / Given {pa} right answers and {pb} wrong ones, return the score, in which each right answer counts {k1} and each wrong answer takes away {k2}. A negative score becomes 0. Name the function {f} and take {pa} first.
    def {f}({pa}, {pb}):
        return max(0, {k1} * {pa} - {k2} * {pb})
    # somebody has {k3} wrong answers and {c2} right ones; compute the score / {score}: {c2} right, {k3} wrong / with {k3} of them wrong and {c2} right, what's the {score}? store it / Call {f} for {k3} wrong and {c2} right answers, and store the result in a variable named {score}. / let {score} be the result for {c2} right and {k3} wrong answers
    {score} = {f}({c2}, {k3})
    # the others have {games} as pairs of right and wrong; put their scores in a list {ys} / {ys}: the function for each pair (right, wrong) in {games} / compute what everybody in {games} gets, right answers first and wrong ones second in each tuple, and call the list {ys} / Create a list named {ys} with the results of {f} for the pairs of right and wrong answers in {games}. / collect in {ys} the scores of the pairs {games}, where the first number is the right answers
    {ys} = [{f}(one, other) for one, other in {games}]
    # print the score, the best of the others, and how many of them have nothing / show {score}, then the maximum of {ys}, then the number of zeros in it / {score}, the highest item of {ys} and the count of 0 in {ys}: print these / Print {score}, the maximum of {ys} and the number of items of {ys} that are 0. / output {score}; after it the greatest number in {ys}, and how often 0 occurs there
    print({score}, max({ys}), {ys}.count(0))
small_medium_large
    # write a function {f}({pn}) that returns a word: {w1} for numbers below {m3}, {w2} for numbers from there to below {lim2}, {w3} for anything else / {f}({pn}): under {m3} it's {w1}, under {lim2} it's {w2}, and from {lim2} on {w3} / i sort things by size {pn}. less than {m3} is called {w1}, less than {lim2} {w2}, and everything else {w3}. the function {f} should return the right word / Write a function {f}({pn}) that returns {w1} if {pn} is less than {m3}, {w2} if it is at least {m3} and less than {lim2}, and {w3} otherwise. / Given a number {pn}, return {w3} if it is {lim2} or more, {w2} if it is less than that but at least {m3}, and {w1} in all other cases. The function is named {f}.
    def {f}({pn}):
        if {pn} < {m3}:
            return {w1}
        return {w2} if {pn} < {lim2} else {w3}
    # make a list of the labels for {middling} / {labels}: the words that {f} returns for {middling} / give each of {middling} its word, and keep these {labels} in a list / Create a list named {labels} with the results of {f} for the numbers {middling}. / let {labels} be what the function says to {middling.and_items}
    {labels} = [{f}(item) for item in {middling}]
    # print them, joined by {sep} / show the {labels} in one line with {sep} between the words / all {labels} as a single text, separated by {sep}: print that / Print the items of {labels} separated by {sep}. / join {labels} with {sep} and output the text
    print({sep}.join({labels}))
    # how many of them are {w2}? / print how often {w2} is among the {labels} / count {w2} in the list and print the number / Print the number of items of {labels} that are equal to {w2}. / show how many times the word {w2} was given
    print({labels}.count({w2}))
counted_things
    # write a function {f}({pn}, {pword}) that returns how many things there are as text: the number, a space and {pword}, with an s at the end unless {pn} is 1. if {pn} is 0, the number is replaced by the word no / {f}({pn}, {pword}): for 1 the text is 1 and {pword}; for 0 it's no and {pword} with an s; for all others the number and {pword} with an s. there's one space between / for a shopping list: {f} takes a number {pn} and a noun {pword} in the singular. it gives back both as one text with a space between; the noun gets an s except after 1, and instead of 0 one reads no / Write a function {f}({pn}, {pword}) that returns "no" (if {pn} is 0) or {pn} itself, followed by a space and {pword}. An "s" is added to {pword} unless {pn} is 1. / Given a nonnegative integer {pn} and a noun {pword}, return a string with the number and the noun, separated by a space. The noun ends with an added "s" if {pn} is not 1, and the number 0 is written as "no". The function is {f}({pn}, {pword}).
    def {f}({pn}, {pword}):
        if {pn} == 0:
            return f"no {{pword}}s"
        return f"{{pn}} {{pword}}" + ("" if {pn} == 1 else "s")
    # {dd} = {stock} / the stock is {stock}; name it {dd} / let {dd} be the dictionary {stock} / Create a dictionary named {dd} with the numbers {stock}. / store {stock} in a dict called {dd}
    {dd} = {stock}
    # make a list {xs} with one such text for each entry of {dd}: the keys are the nouns / {xs}: the function for every number and noun in {dd}, as a list of texts / turn all entries of {dd} into texts with {f}, and collect them in {xs} / Create a list named {xs} with the results of {f} for the values and keys of {dd}. / go through {dd} and put what the function makes of each amount and its noun in {xs}
    {xs} = [{f}(value, name) for name, value in {dd}.items()]
    # print all of them in one line with {sep} between, and then {f} for the total number of things and the noun {u1} / show {xs} joined by {sep}; below it, the sum of all values in {dd} in the same way, with the noun {u1} / join the texts with {sep} and print them. next line: what {f} gives for the sum of {dd} and the noun {u1} / Print the items of {xs} separated by {sep}. Then print the result of {f} for the sum of the values of {dd} and the noun {u1}. / output {xs} as one text with {sep} in between, and on another line how many that is in all, by {f} with the noun {u1}
    print({sep}.join({xs}))
    print({f}(sum({dd}.values()), {u1}))
number_with_its_sign
    # write a function {f}({pn}) that returns {pn} as a text with its sign, plus or minus, in front. zero gives {w1} / {f}({pn}): a string with + before positive and - before negative numbers, and {w1} for 0 / changes should be shown with a sign. {f} takes a whole number {pn}; if it is 0, the text is {w1}, otherwise the number with + or - / Write a function {f}({pn}) that returns {w1} if {pn} is 0, and otherwise the number as a string with a leading plus or minus sign. / Given an integer {pn}, return it as a string that always begins with its sign, except that the string for 0 is {w1}. The function is called {f}.
    def {f}({pn}):
        return {w1} if {pn} == 0 else f"{{pn}:+}"
    # these are the levels of a lake, {levels_}: call them {xs} / {xs} = {levels_} / let {xs} be {levels_} / Create a list named {xs} with the numbers {levels_}. / store the numbers {levels_.and_items} in a list {xs}
    {xs} = {levels_}
    # make a list of the changes as text: each item minus the one before it, run through the function / {changes}: {f} applied to every difference of an item of {xs} and the item before / by how much does {xs} go up or down from one item to the next? turn these {changes} into texts with {f} and keep the list / Create a list named {changes} with the results of {f} for the differences between each item of {xs} and its predecessor. / let {changes} be a list of texts, one for every step from a number in {xs} to the following one (later minus earlier)
    {changes} = [{f}(later - earlier) for earlier, later in zip({xs}, {xs}[1:])]
    # print the changes with {sep} between them, and after that how many are {w1} / show {changes} joined by {sep}; on the next line, how often there was no change / the {changes} in one line, separated by {sep}. then the number of {w1} among them / Print the items of {changes} separated by {sep}, and then the number of items that are equal to {w1}. / output all {changes} as one text with {sep} in between, and below it the count of {w1}
    print({sep}.join({changes}))
    print({changes}.count({w1}))
bar_of_signs
    # write a function {f}({pn}, {pb}, {pd}) that returns a bar of {pd} signs: the part that {pn} is of {pb}, rounded down to whole signs, is drawn with {sign}, the rest with {sign2} / {f}({pn}, {pb}, {pd}): a text of {pd} characters. {pn} * {pd} // {pb} of them are {sign}, the others {sign2} / i want to see how much is done. {f} takes what is done, {pn}, the whole, {pb}, and a width {pd}, in this order, and returns {pd} signs, first as many {sign} as {pn} of {pb} deserves (rounded down), then only {sign2} / Write a function {f}({pn}, {pb}, {pd}) that returns a string of {pd} characters. It begins with {pn} * {pd} // {pb} times {sign} and is filled up with {sign2}. / Given a part {pn}, a whole {pb} and a width {pd}, return a bar of that width: {sign} for the share of {pn} in {pb}, rounded down, followed by {sign2} up to the full width. The function is {f}({pn}, {pb}, {pd}).
    def {f}({pn}, {pb}, {pd}):
        full = {pn} * {pd} // {pb}
        return {sign} * full + {sign2} * ({pd} - full)
    # draw {c1} of {c2}, {m1} signs wide, and keep the bar / {bar}: {m1} signs, {c1} of {c2} / with a width of {m1}, how does the {bar} for {c1} out of {c2} look? store it / Call {f} with a width of {m1} for {c1} out of {c2}, and store the string in a variable named {bar}. / let {bar} be the text that is {m1} signs wide and shows {c1} of {c2}
    {bar} = {f}({c1}, {c2}, {m1})
    # print {bar}. then, for {purse}, a line for everybody: the bar of {m2} signs and the name, with a space between; {all_} is the whole / show {bar}, and below it for each entry of {purse} a bar {m2} signs wide (the value out of {all_}), a space and the name / print {bar} first, then loop over {purse}: every name stands behind a bar with a width of {m2} for its value, {all_} being the whole / Print {bar}. Then print for each name in {purse} the bar for its value out of {all_} with a width of {m2}, followed by the name. / output the {bar}; for all names in {purse} output what the function gives for the value, {all_} and {m2}, and after it the name
    print({bar})
    for name, value in {purse}.items():
        print({f}(value, {all_}, {m2}), name)
numbers_in_a_column
    # write a function {f}({pn}, {pd}) that returns {pn} as text of {pd} characters, with {sign} filled in on the left. a number that is longer than that stays as it is / {f}({pn}, {pd}): the number as a string, aligned to the right in a width of {pd}, and {sign} in the empty places / for a column of numbers: {f} takes {pn} and a width {pd} in this order, and puts as many {sign} in front of the number as it needs to be {pd} characters long. nothing is ever cut off / Write a function {f}({pn}, {pd}) that converts {pn} to a string and pads it on the left with {sign} to a length of {pd}. Longer strings are not changed. / Given a number {pn} and a width {pd}, return the number as a string of at least {pd} characters, filled up with {sign} from the left. The function has the name {f} and the parameters {pn} and {pd}.
    def {f}({pn}, {pd}):
        return str({pn}).rjust({pd}, {sign})
    # write {b1} in a width of {c1} and store the text as {sv} / {sv}: {b1}, {c1} characters wide / with a width of {c1}, let {sv} be the text for {b1} / Call {f} with a width of {c1} for the number {b1}, and store the string in a variable named {sv}. / pad {b1} to {c1} characters by the function and keep that as {sv}
    {sv} = {f}({b1}, {c1})
    # print {sv} and then the numbers {bigs}, one per line, all {k4} characters wide / show {sv}; below it {bigs}, line by line, each in a width of {k4} / first {sv}, then for each of {bigs} a line with that number in {k4} characters / Print {sv}. Then print each number of {bigs} with the width {k4} on a separate line. / output {sv}, then go through {bigs} and print what the function returns for the number and a width of {k4}
    print({sv})
    for item in {bigs}:
        print({f}(item, {k4}))
    # how many characters of {sv} are {sign}? / print how often {sign} occurs in {sv} / count the {sign} in {sv} and print the count / Print the number of times that {sign} occurs in {sv}. / show how many places of {sv} had to be filled
    print({sv}.count({sign}))
mark_of_two_parts
    # write a function {f}({pa}, {pb}) for a mark out of two parts. the written part {pa} counts {k4} times, the oral part {pb} once; it returns the mean with 1 decimal. but if one of the two is 0, the mark is 0 / {f}({pa}, {pb}): {k4} times {pa} plus {pb}, divided by {k4} + 1 and rounded to one digit. whoever has a 0 in either part gets 0 / the written exam is worth {k4} times as much as the oral one. {f} takes both results, written {pa} and oral {pb}, and returns the weighted mean rounded to one place, or 0 when there is a 0 among them / Write a function {f}({pa}, {pb}) that returns 0 if {pa} or {pb} is 0. Otherwise it returns the mean of {pa}, counted {k4} times, and {pb}, counted once, rounded to 1 decimal. / Given a written result {pa} and an oral result {pb}, return their weighted mean, where {pa} has {k4} times the weight of {pb}, rounded to 1 decimal. If either result is 0, return 0. The function is {f}({pa}, {pb}).
    def {f}({pa}, {pb}):
        if {pa} == 0 or {pb} == 0:
            return 0
        return round(({k4} * {pa} + {pb}) / ({k4} + 1), 1)
    # the oral result is {c1}, the written one {c2}: compute the mark / {mark}: {c2} written, {c1} oral / which {mark} does one get for {c1} in the oral part and {c2} in the written part? store it / Call {f} for an oral result of {c1} and a written result of {c2}, and store the mark in a variable named {mark}. / let {mark} be the outcome for {c2} (written) and {c1} (oral)
    {mark} = {f}({c2}, {c1})
    # now {fp}({pa}, {pb}, {plim}) that uses {f} and returns whether the mark is {plim} or better, meaning higher / write {fp}({pa}, {pb}, {plim}): True if {f} gives at least {plim} for the two parts, else False / who has passed? {fp}({pa}, {pb}, {plim}) should return True when the mark of {pa} and {pb}, found by {f}, is not below {plim} / Write a function {fp}({pa}, {pb}, {plim}) that returns True if the result of {f} for {pa} and {pb} is at least {plim}, and False otherwise. / define {fp} with two results {pa} and {pb} and a limit {plim}, and return whether {f} reaches the limit
    def {fp}({pa}, {pb}, {plim}):
        return {f}({pa}, {pb}) >= {plim}
    # print the mark, then the number of pairs in {games} (written, oral) that reach {few} / show {mark}; next to it, how many of {games}, the written part first, pass with a limit of {few} / how many of {games} pass {fp} if the limit is {few}? print {mark} and then that number / Print {mark} and the number of pairs in {games} for which {fp} returns True with the limit {few}. / output {mark} and count in {games} the pairs for which {fp} is true, {few} being the limit
    print({mark}, sum({fp}(one, other, {few}) for one, other in {games}))
"""
for table in (PRICES, CLOCKS, DIGITS, SERIES, MEASURES, WORDS):
    stories(d, with_imports(table, IMPORTS), SLOTS)
