"""Short stories of calculations: a function on numbers is told in prose, then called, filtered with, summed and searched."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up

d = Domain("short_calculations", weight=44)
IMPORTS = {r"\bmath\.": "import math", r"\bcombinations\(": "from itertools import combinations"}


def numbers(low: int, high: int, fewest: int = 4, most: int = 8) -> Any:
    """A list of different whole numbers within bounds."""
    return sampled("list[int]", lambda rng: several(rng, lambda r: r.randint(low, high), fewest, most))


def checked(rng: Random) -> list[int]:
    """Numbers of which about half end with the last digit of the sum of the other digits."""
    found = []
    for place in range(rng.randint(4, 7)):
        base = rng.randint(10, 2999)
        last = sum(map(int, str(base))) + (rng.randint(1, 9) if place % 2 else 0)
        found.append(base * 10 + last % 10)
    rng.shuffle(found)
    return found


def runners(rng: Random) -> dict[str, int]:
    """Names with the metres they ran."""
    return {name: rng.randint(300, 12000) for name in rng.sample(CATEGORIES["person"], rng.randint(3, 6))}


def units(rng: Random) -> dict[str, int]:
    """Units that nobody knows, with their size."""
    names = several(rng, lambda r: made_up(r, 2), 3, 5)
    return {name: rng.randint(2, rng.choice((20, 300, 2000))) for name in names}


def pairs(low: int, high: int) -> Any:
    """A list of three to six pairs of whole numbers."""
    return sampled(
        "list[tuple[int]]",
        lambda rng: several(rng, lambda r: (r.randint(low, high), r.randint(low, high)), 3, 6),
    )


FUNCTIONS = (
    "calc work_out rule get_value evaluate reckon apply_it func helper my_func f g solve figure determine process "
    "obtain find_out run_rule task derive handle tool crunch"
)
CHECKS = (
    "fits is_ok check passes is_good qualifies suits test_it is_special accepted holds is_match matches_it"
)
NOUNS = (
    "share cost costs months years debt price postage saving changes tax net money field sizes minutes "
    "heading ways cell nearest dark seats product largest gap gaps divisors squares missing rounded "
    "partners digits code terms rows herd days bounces path position readings percentages pace diagonal "
    "overlap month best lucky change length"
)
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    "f": new(*FUNCTIONS.split(), kind="function"),
    "g": new(*FUNCTIONS.split(), kind="function"),
    "fp": new(*CHECKS.split(), kind="function"),
    "xs": new("list"),
    "ys": new("list"),
    "dd": new("dict"),
    "res": new("result"),
    "res2": new("result"),
    "nv": new("int"),
    "mv": new("int"),
    # parameters
    "pn": fragment("n", "number", "num", "value", "m", "x", "given", "candidate"),
    "pd": fragment("d", "divisor", "unit", "by", "q", "grain"),
    "pa": fragment("a", "first", "one", "left", "p1", "zor"),
    "pb": fragment("b", "second", "two", "right", "p2", "quim"),
    "pc": fragment("c", "third", "three", "p3", "z", "extra"),
    "psize": fragment("size", "n", "ring", "n_fields", "count_of"),
    "pfrom": fragment("start", "here", "origin", "begin", "pos"),
    "pjump": fragment("jump", "stride", "hop", "width", "j"),
    "ptimes": fragment("times", "moves", "repeats", "how_often", "reps"),
    "plim": fragment("limit", "bound", "threshold", "maximum", "cap"),
    "pmin": fragment("minutes_", "mins", "amount", "m", "duration"),
    # numbers
    "k1": integer(2, 9),
    "k2": integer(2, 9),
    "m1": integer(11, 99),
    "m2": integer(11, 99),
    "m3": integer(11, 99),
    "b1": integer(120, 9999),
    "b2": integer(120, 9999),
    "far": integer(2001, 15000),
    "seconds_": integer(700, 5400),
    "places": integer(2, 4),
    "pc1": choice(5, 8, 10, 12, 15, 18, 20, 25, 30, 40),
    "pc2": choice(4, 6, 7, 9, 11, 16, 22, 35, 50),
    "rate": sampled("float", lambda r: round(r.uniform(0.3, 9.5), r.choice((1, 2, 2)))),
    "slow": choice(0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3),
    "packs": choice(20, 50, 100, 150, 250, 500, 1000),
    "whole": numbers(2, 99),
    "half": derived(lambda s: middle(s.whole)),
    "bigs": numbers(101, 9999),
    "large": numbers(20, 950),
    "half_large": derived(lambda s: middle(s.large)),
    "signed": numbers(-60, 90, 5, 9),
    "low": integer(-30, 10),
    "span": integer(30, 150),
    "top": derived(lambda s: s.low + s.span // 2),
    "lo": integer(2, 99),
    "hi": derived(lambda s: s.lo + s.span),
    "goal": derived(lambda s: s.b1 * s.k1 + s.m1),
    "pay": derived(lambda s: s.b1 // s.k1),
    "poor": derived(lambda s: s.b1 // s.k1 + 1),
    "cut": derived(lambda s: (s.m1 - s.k1) * 2 ** (s.seat // 2 + s.m1 % 5 - 1)),
    "size": integer(8, 60),
    "at1": integer(0, 6),
    "at2": integer(0, 6),
    "small_ring": integer(8, 14),
    "seat": integer(5, 12),
    "dice": sampled("list[int]", lambda r: [r.randint(1, 6) for _ in range(r.randint(4, 9))]),
    "turns": sampled(
        "list[int]", lambda r: [r.choice((-1, 1)) * r.randint(5, 175) for _ in range(r.randint(3, 7))]
    ),
    "deg": integer(0, 359),
    "hour": integer(1, 12),
    "h1": integer(0, 23),
    "h2": integer(0, 23),
    "min1": integer(0, 59),
    "min2": integer(0, 59),
    "time1": derived(lambda s: f"{s.h1}:{s.min1:02d}"),
    "time2": derived(lambda s: f"{s.h2}:{s.min2:02d}"),
    "around": numbers(0, 7, 4, 7),
    "points": pairs(-20, 20),
    "point": sampled("tuple[int]", lambda r: (r.randint(-15, 15), r.randint(-15, 15))),
    "ran": sampled("dict[str,int]", runners),
    "lap": choice(150, 200, 250, 300, 333, 400, 440),
    "checked": sampled("list[int]", checked),
    "d1": choice(3, 5, 7, 9),
    "d2": choice(4, 8, 11, 13, 16),
    "r1": derived(lambda s: s.m1 % s.d1),
    "r2": derived(lambda s: s.m2 % s.d2),
    "digit": integer(1, 9),
    "mid_digit": integer(3, 6),
    "place_": choice(0, 2, 3),
    "slack": integer(1, 4),
    "step_": choice(10, 12, 15, 20, 25, 50),
    "up": integer(5, 9),
    "down": integer(1, 4),
    "heads": integer(50, 300),
    "loss": choice(20, 25, 30, 35, 40, 45),
    "keeps": choice(50, 60, 65, 70, 75, 80, 85, 90),
    "steps_": choice(0.5, 0.8, 1.25, 1.5, 2, 2.5, 4, 5),
    "odd_low": integer(-50, 20),
    "runs": sampled(
        "list[tuple[int]]",
        lambda r: several(r, lambda q: (q.randint(10, 150) * 100, q.randint(600, 4200)), 3, 5),
    ),
    "units": sampled("dict[str,int]", units),
    "unit_in": derived(lambda s: list(s.units)[1]),
    "unit_out": sampled("str", lambda r: made_up(r, 3)),
    # what stands between, behind, instead
    "sep": choice(", ", "-", " ", " | ", "; ", "+", " > ", ":", "_", "..."),
    "unit": choice("EUR", "$", "kr", "Fr", "pts", "zl", "USD", "coins", "GBP"),
    "sign1": choice("#", "X", "@", "o", "%", "W", "1"),
    "sign2": choice(".", "-", " ", "_", "+", "0", ":"),
    "w1": sampled("str", any_word),
    "w2": sampled("str", any_word),
}

MONEY = r"""
bill_rounded_up
    # Write a function {f}(bill, tip, guests) that adds tip percent to the bill, splits the sum evenly among the guests and returns what one guest pays, rounded up to a whole number. / define {f} with bill, tip (in percent) and guests as parameters; it returns the bill plus the tip, divided by the guests and rounded up / guests share a bill and nobody wants to count coins: {f}(bill, tip, guests) gives back the part of each guest, tip percent included, always rounded up to the next whole number / can you make {f}(bill, tip, guests)? first the tip (so many percent of the bill) goes on top, then it is divided by guests, and what comes out is rounded up / {f}(bill, tip, guests): bill plus tip percent, per guest, rounded up to an int
    def {f}(bill, tip, guests):
        return math.ceil(bill * (100 + tip) / 100 / guests)
    # {k1} friends tip {pc1} percent on a bill of {m1}: compute the share / with a tip of {pc1} percent and {k1} people at the table, what is the share for a bill of {m1}? keep it / {share} is what each of {k1} guests pays for {m1} and {pc1} percent / Compute the share of one guest for {k1} guests, {pc1} percent and a bill of {m1}, and store it in a variable named {share}. / call {f} for a tip of {pc1} percent, a bill of {m1} and {k1} guests, and assign the returned number to {share}
    {share} = {f}({m1}, {pc1}, {k1})
    # the next table: {k2} people, a bill of {b1}, {pc2} percent. store it as {res} / do the same for {k2} guests whose bill of {b1} gets a tip of {pc2} percent, in {res} / let {res} be the amount for {pc2} percent, {k2} guests and {b1} on the bill / {res} holds what {f} says about a bill of {b1} that {k2} persons split after adding {pc2} percent / Call the function again for {k2} guests, a tip of {pc2} percent and a bill of {b1}, and store the result in {res}.
    {res} = {f}({b1}, {pc2}, {k2})
    # print the larger one of the two amounts / which table is dearer? show what a guest pays there / whatever is higher, the share or {res}: print it / Output the maximum of {share} and {res}. / compare both shares and print the greater one
    print(max({share}, {res}))
change_of_a_note
    # Write a function {f}(paid, price) which returns the money that comes back when a price is paid with the amount paid; if that is not enough, it returns 0. / define {f} with the parameters paid and price; the difference paid minus price is returned, but never less than 0 / {f}(paid, price) is for a till. what is left of paid after the price? return it, or 0 when the price is higher / i need {f}(paid, price), returning paid minus price unless that is negative, in which case it's 0 / make {f}(paid, price): change to give back, 0 if too little was paid
    def {f}(paid, price):
        return max(0, paid - price)
    # {xs} = {whole} / things cost {whole.and_items}; put that in a list {xs} / here are some prices, {whole}. i call them {xs} / Create a list named {xs} that contains the prices {whole.items}. / let {xs} be the list {whole}
    {xs} = {whole}
    # for each price, what comes back from a note of {half}? make a list {ys} of it / pay every one of {xs} with {half} and collect what {f} returns in {ys} / {ys} is the money back for each of the prices when {half} was paid / Create a list {ys} with the return values of {f} for all prices in {xs}, where the amount paid is always {half}. / apply the function to all items of {xs} with {half} as the amount that is paid, and store the list in a variable named {ys}
    {ys} = [{f}({half}, item) for item in {xs}]
    # print the sum of {ys} with {unit} directly after it / how much is that in all? show it, and {unit} behind it without a space / add up what came back and print it, followed at once by {unit} / Output the sum of all items of {ys}, immediately followed by {unit}. / the total of {ys}, then {unit.bare} with nothing in between: print that
    print(f"{sum({ys})}{unit.bare}")
phone_tariff
    # Write a function {f}({pmin}) for a phone tariff: a month costs {m1}, the first {half_large} minutes are included, and every minute beyond them costs {k1} more; the price for {pmin} minutes is returned. / define {f} with one parameter {pmin}. up to {half_large} minutes it returns {m1}, and each minute above that adds {k1} / my plan: {m1} a month with {half_large} free minutes, {k1} for each one after that. {f}({pmin}) should return what {pmin} minutes cost / {f}({pmin}) returns {m1} plus {k1} for each minute over {half_large}; nothing extra when there are fewer / what does a month with {pmin} minutes cost, if {m1} is the base price and only the minutes over {half_large} are charged, at {k1} each? make that a function {f}({pmin})
    def {f}({pmin}):
        return {m1} + max(0, {pmin} - {half_large}) * {k1}
    # compute the cost of {b1} minutes / somebody phoned {b1} minutes, so what was the cost? keep it / {cost} = what {f} gives for {b1} / let {cost} be the price of a month with {b1} minutes / Call the function for {b1} minutes and store the result in a variable named {cost}.
    {cost} = {f}({b1})
    # now a list of costs, for months with {large.and_items} minutes / the other months had {large} minutes; put their costs in a list / Compute the costs of months with {large} minutes and store them in a list named {costs}. / {costs} should hold the price for each number of minutes in {large} / make a list {costs} by calling the function for every item of {large}
    {costs} = [{f}(item) for item in {large}]
    # in how many of these months was more than {m1} paid? / how many of the costs are above {m1}? / print how often the base price of {m1} was exceeded in the list / Output the number of items in {costs} that are greater than {m1}. / count those over {m1} in {costs} and print the count
    print(sum(item > {m1} for item in {costs}))
years_to_a_target(k1, m1)
    # Write a function {f}(start, rate, target) that returns after how many years an amount start has grown to at least target, if it grows by rate percent every year. / define {f} with start, rate and target: as long as start is below target, rate percent are added and a year goes by; return the number of years / how long does money need? {f}(start, rate, target) counts the years until start, which rises by rate percent a year, is not below the target any more / {f}(start, rate, target), please. let start grow year by year, rate percent each time, and stop when the target is reached; return how many years that was, 0 if it is there already / {f}(start, rate, target): loop, add rate percent of start per year, return years needed to reach target
    def {f}(start, rate, target):
        count = 0
        while start < target:
            start *= 1 + rate / 100
            count += 1
        return count
    # at {pc1} percent, compute the years from {b1} to {goal} / i want {goal} and have {b1}; with {pc1} percent interest, get the years / let {years} be how long {b1} takes to become {goal} at {pc1} percent / Compute the number of years until {b1} has grown to {goal} at a rate of {pc1} percent and store it in a variable named {years}. / call {f} with the target {goal}, the rate {pc1} and a start of {b1}, and keep the returned number as {years}
    {years} = {f}({b1}, {pc1}, {goal})
    # and if the rate is {pc2} percent? keep that as {res} / the same money and the same target, but {pc2} percent: store it in {res} / let {res} be the time for {pc2} percent instead / {res} is what comes out when only the rate changes, to {pc2} / Repeat the computation with a rate of {pc2} percent and everything else unchanged, and assign the result to {res}.
    {res} = {f}({b1}, {pc2}, {goal})
    # print both, the first one first / show {years} and then {res} / output the two results in one line, that for {pc1} percent in front / Print {years} followed by {res}. / so what are they? print the years for {pc1} percent and those for {pc2} percent
    print({years}, {res})
saving_more_each_month
    # Write a function {f}(goal, first, more) that returns the number of months until the savings reach the goal: in the first month the amount first is saved, and in each later month more than in the month before by the amount more. / define {f} with goal, first and more. month one brings first, month two first plus more, month three first plus two times more and so on; return how many months it takes to have at least goal / someone saves first in the first month and increases this by more every month. {f}(goal, first, more) returns after how many months the sum is goal or higher / {f}(goal, first, more): add first, then first + more, then first + 2 * more ... until the sum is at least goal, and return how many were added / could you write {f}(goal, first, more), which counts the months somebody must save, when the monthly amount begins with first and goes up by more, until goal is reached?
    def {f}(goal, first, more):
        saved = done = 0
        while saved < goal:
            saved += first + done * more
            done += 1
        return done
    # starting with {m1} and adding {k1} each month, compute the months for a bike that costs {b1} / how long for {b1}, if the first month brings {m1} and every next one {k1} more? keep the months / let {months} be what {f} returns for a first amount of {m1}, an increase of {k1} and a goal of {b1} / Compute the months that are needed for a goal of {b1} with an increase of {k1} and a first amount of {m1}, and store them in a variable named {months}. / {months} is the time to get {b1} together: {k1} more every month, {m1} in the first
    {months} = {f}({b1}, {m1}, {k1})
    # make a dictionary {dd} from each of the goals {bigs} to its months, with the same first amount and increase / do that for the goals {bigs.and_items} too, as a dict {dd}: goal to months / {dd} maps every goal in {bigs} to what the function returns for it, still {m1} first and {k1} more / Create a dictionary {dd} whose keys are the numbers {bigs.items} and whose values are the months for these goals, saving as before. / for every goal in {bigs} look up how long it takes under the same plan, and keep goal and result as key and value of {dd}
    {dd} = {item: {f}(item, {m1}, {k1}) for item in {bigs}}
    # print the goals and their months, a line each with a colon and a space between / one line per goal: the goal, then ": ", then the number / show each pair of {dd} on its own line, like key: value / Output every key of {dd} with its value in the form key: value, one per line. / go through {dd} and print each goal followed by a colon, a space and its value
    for key, value in {dd}.items():
        print(f"{key}: {value}")
loan_by_month(k1)
    # Write a function {f}(owed, rate, payment) that counts months: every month rate percent of what is owed is added first, then the payment is subtracted, until nothing is owed any more; return the count. / define {f} with owed, rate and payment. as long as owed is above 0, it grows by rate percent and shrinks by payment, and a month has passed. the number of months is returned / i owe money. each month brings rate percent interest and then a payment; {f}(owed, rate, payment) returns how many payments it takes to get down to 0 or less / {f}(owed, rate, payment): per month interest first, payment second, return the months until owed is not positive / return the number of months to pay back a loan from {f}(owed, rate, payment), where the interest of rate percent comes before the payment in each month
    def {f}(owed, rate, payment):
        count = 0
        while owed > 0:
            owed = owed * (1 + rate / 100) - payment
            count += 1
        return count
    # {debt} = {b1} / the debt is {b1} / my debt: {b1} / let {debt} be {b1} / Store the number {b1} in a variable named {debt}.
    {debt} = {b1}
    # i pay {pay} a month and the rate is {slow} percent: compute the months for this debt / let {months} be how long the debt takes at {slow} percent with payments of {pay} / {months}: {pay} each month, {slow} percent, for {debt} / with {pay} paid every month on {debt} and {slow} percent interest, what are the months? keep the number / Call {f} for a monthly payment of {pay}, a rate of {slow} percent and the debt, and assign the result to {months}.
    {months} = {f}({debt}, {slow}, {pay})
    # how many months more would it be with half the payment? / and if only half as much is paid each month: how many months are added? print it / print the difference between the months with half of that payment and {months} / Output by how many months the loan takes longer if the payment is halved. / pay just {pay} divided by 2, and show how much longer it takes than {months}
    print({f}({debt}, {slow}, {pay} / 2) - {months})
two_discounts
    # Write a function {f}(full, {pa}, {pb}) that takes {pa} percent off the price full, then {pb} percent off what is left, and returns the result rounded to 2 decimals. / define {f} with parameters full, {pa} and {pb}: full is lowered by {pa} percent, the lowered price by {pb} percent, and this is returned with 2 decimals / two discounts one after the other. {f}(full, {pa}, {pb}) returns what remains of full after {pa} percent off and another {pb} percent off the new price, rounded to two places / {f}(full, {pa}, {pb}) = full minus {pa} percent, minus {pb} percent of the rest, round to 2 / please write {f}, taking a price full and the discounts {pa} and {pb} in percent; the second one counts from the already reduced price. round the returned value to 2 digits
    def {f}(full, {pa}, {pb}):
        return round(full * (100 - {pa}) / 100 * (100 - {pb}) / 100, 2)
    # a coat for {b1} has {pc1} percent off and then {pc2} percent: compute the price / first {pc1}, then {pc2} percent off {b1}. keep the price / let {price} be what is left of {b1} after {pc1} percent and after that {pc2} percent / Compute the price of something that cost {b1} before discounts of {pc1} and then {pc2} percent, and store it in a variable named {price}. / the discounts are {pc1} percent and afterwards {pc2}, the old price was {b1}; store the result of {f} as {price}
    {price} = {f}({b1}, {pc1}, {pc2})
    # store as {res} what {b1} minus {pc1} plus {pc2} percent in one go would be, also rounded to 2 / and if both percentages were added and taken off at once? call it {res}, with 2 decimals / {res}: {b1} lowered by the sum of the two percentages, rounded to two places / Compute {b1} reduced a single time by {pc1} + {pc2} percent, round it to 2 decimals and assign it to {res}. / let {res} be the rounded price (2 digits) after one discount as large as both together
    {res} = round({b1} * (100 - ({pc1} + {pc2})) / 100, 2)
    # how much dearer is the first one? exactly two decimals / print {price} minus {res} with two decimals / show the difference between them to the cent, like 3.50 / Output the difference of {price} and {res}, formatted with exactly two digits after the point. / by what amount does {price} exceed the other? print it with 2 digits after the point
    print(f"{{price} - {res}:.2f}")
exchange_with_fee
    # Write a function {f}(amount, rate, fee) that subtracts the fee from the amount, multiplies the rest by the rate and returns it rounded to 2 decimals; if the fee is larger than the amount, the result is 0. / define {f} with amount, rate and fee: amount minus fee (at least 0), times rate, rounded to two digits / at an exchange office a fee is kept first, and what remains is changed at a rate. {f}(amount, rate, fee) returns what one gets, with 2 decimals, and 0 when the amount does not even cover the fee / {f}(amount, rate, fee): take off fee but do not go below zero, convert with rate, round 2 / how much foreign money does one get? {f}(amount, rate, fee) should tell: the fee goes off the amount before the conversion, nothing negative please, two decimals
    def {f}(amount, rate, fee):
        return round(max(0, amount - fee) * rate, 2)
    # the rate is {rate} and the fee {k1}: compute the money for {b1} / change {b1} at a fee of {k1} and a rate of {rate}, and keep the money / let {money} be what one gets for {b1} when {k1} is the fee and {rate} the rate / Compute the money received for {b1} at a rate of {rate} with a fee of {k1} and store it in a variable named {money}. / {money}: fee {k1}, rate {rate}, amount {b1}, by the function
    {money} = {f}({b1}, {rate}, {k1})
    # add up what {f} gives for the amounts {whole} with a fee of {half} and the same rate, as {res} / at {rate} again but with a fee of {half}, what do {whole.and_items} make in all? store the sum in {res} / let {res} be the sum over {whole}, each amount changed on its own with the fee {half}; the rate stays / Compute the sum of the return values of {f} for the amounts {whole}, the rate {rate} and the fee {half}, and assign it to {res}. / {res} is the total for changing each of {whole} separately: fee {half}, rate unchanged
    {res} = sum({f}(item, {rate}, {half}) for item in {whole})
    # print {res} rounded to 2 decimals, then {unit} right behind it / show that total to two decimals with {unit} stuck to it / print the sum with round and 2 digits, and {unit.bare} without a space after it / Output {res}, rounded to two decimal places and immediately followed by {unit}. / the new sum, rounded (2 places), directly followed by {unit}: print it
    print(f"{round({res}, 2)}{unit.bare}")
parcel_in_units
    # Write a function {f}(grams, unit, fee) that returns the price of a parcel if every begun unit of grams costs the fee. / define {f} with grams, unit and fee: divide grams by unit, round up, multiply by fee and return it / sending a parcel costs fee for each unit grams, and a part of a unit counts as a whole one. {f}(grams, unit, fee) returns the price / {f}(grams, unit, fee), where begun units count in full. the result is how many units there are, times fee / what does a parcel cost? i'd like {f}(grams, unit, fee), which charges the fee once per unit of weight, also for the last one that is not full
    def {f}(grams, unit, fee):
        return math.ceil(grams / unit) * fee
    # {k1} for each begun {packs} grams: compute the postage of {b1} grams / the parcel weighs {b1} grams. what is the postage, at {k1} per {packs} grams? keep it / {postage} should be the price of {b1} grams when the fee is {k1} and a unit has {packs} grams / Compute the postage for units of {packs} grams, a fee of {k1} and a weight of {b1} grams, and store it in a variable named {postage}. / call {f} with a fee of {k1}, {b1} grams and units of {packs}, as {postage}
    {postage} = {f}({b1}, {packs}, {k1})
    # more parcels, with {bigs} grams and the same fee and unit: set {res} to what all of them cost / let {res} be the sum of the prices of parcels of {bigs.and_items} grams, same tariff / {res}: add up the function's results for the weights {bigs}, unit and fee as before / how much do parcels of {bigs.items} grams cost all together under this tariff? store it in {res} / Compute the sum of the prices for the weights {bigs} with the same unit and fee, and assign it to {res}.
    {res} = sum({f}(item, {packs}, {k1}) for item in {bigs})
    # print the first one and the sum with {sep} between / show {postage} and {res}, separated by {sep} / Output {postage}, {sep} and {res} as one line without other characters. / the postage of the single parcel, then {sep}, then the sum of the others: print it as one text / print both, {sep} as the separator
    print({postage}, {res}, sep={sep})
every_nth_is_free
    # Write a function {f}(people, each, size) that returns what a group pays if a ticket costs each and every size-th ticket is free. / define {f} with people, each and size: people tickets at the price each, but for every full size of them one is not paid; return the sum / in a group every size-th person gets in free. {f}(people, each, size) returns the price for all, a ticket being each / {f}(people, each, size) -> each times the number of people who pay; one out of every size people does not / a group ticket please: {f}(people, each, size) leaves out one ticket per complete size tickets and multiplies the others by each
    def {f}(people, each, size):
        return (people - people // size) * each
    # with every {k1.th} ticket free, compute the cost for {m1} people at {k2} each / {m1} people come, a ticket is {k2} and every {k1.th} is free: keep the cost / {cost} is the price for {m1} people when one of {k1} tickets is free and the others are {k2} / Compute the cost for a ticket price of {k2}, {m1} people and every {k1.th} ticket free, and store it in a variable named {cost}. / let {f} work out the cost: groups of {k1}, {k2} a ticket, {m1} persons
    {cost} = {f}({m1}, {k2}, {k1})
    # how much less is that than paying for all {m1}? keep the saving / compute the saving against {m1} full tickets / {saving} = the price of {m1} tickets at {k2}, minus the cost / Compute the saving compared with {m1} tickets at {k2} each and store it in a variable named {saving}. / if nobody got in free they would pay {m1} times {k2}. let {saving} be the difference to the cost
    {saving} = {m1} * {k2} - {cost}
    # print the saving in percent of the full price, with {places} decimals, and a % right after it / how many percent of {m1} times {k2} is that? round to {places} places and put % behind / show {saving} as a percentage of the price without free tickets, rounded to {places} digits, followed by % / Output the saving as a percentage of {m1} * {k2}, rounded to {places} decimals and immediately followed by a percent sign. / divide {saving} by the full price, make it percent, round it to {places} digits and print it with "%"
    print(f"{round({saving} / ({m1} * {k2}) * 100, {places})}%")
change_in_percent
    # Write a function {f}(old, new) that returns by how many percent new differs from old, rounded to one decimal; for an old value of 0 it returns 0. / define {f} with the parameters old and new: the change from old to new in percent of old, one decimal, or 0 if old is 0 / {f}(old, new) is the growth in percent, negative when it shrinks, rounded to 1 digit. there is no percentage of 0, so return 0 in that case / give me {f}(old, new): 0 if old is 0, otherwise new minus old as a percentage of old, round to one place / i'd like to know how much something has changed: {f}(old, new) returns 100 times the difference divided by old, to one decimal, except that an old value of 0 gives 0
    def {f}(old, new):
        if old == 0:
            return 0
        return round((new - old) / old * 100, 1)
    # compute the change to {m2} from {m1} / it is {m2} now and was {m1} before: keep the change / let {change} be what {f} returns when {m1} becomes {m2} / Compute the change in percent to a new value of {m2} from an old one of {m1}, and store it in a variable named {change}. / {change}: from {m1} up or down to {m2}
    {change} = {f}({m1}, {m2})
    # store {signed} as {xs} / {xs} = {signed} / the values over time were {signed.items}; keep them in a list {xs} / let {xs} be a list of {signed.and_items} / Create a list {xs} containing the values {signed.items}.
    {xs} = {signed}
    # the changes from each one to the next, as a list / let {changes} hold the percent from every value of {xs} to the one after it / apply the function to all neighbours in {xs} (earlier one first) to get a list of changes / compute a list {changes}: how many percent is it from one item to the following? / Create a list named {changes} with the results of {f} for each pair of consecutive items of {xs}.
    {changes} = [{f}(a, b) for a, b in zip({xs}, {xs}[1:])]
    # print each of the changes on a line, always with + or - in front and a % behind / one per line please, with its sign and a percent sign / show {changes} line by line, like +3.5% or -2.0% / Output every item of {changes} on its own line, with an explicit sign and followed by "%". / print them below each other; positive ones get a plus, and all end with %
    for item in {changes}:
        print(f"{item:+}%")
one_account_overtakes(b1, k1)
    # {nv} = {b1} and {mv} = {poor} / set {nv} to {b1} and {mv} to {poor} / one account {nv} has {b1}, the other, {mv}, has {poor} / let {nv} be {b1}; {mv} is {poor} / Create two variables, {nv} with the value {b1} and {mv} with the value {poor}.
    {nv} = {b1}
    {mv} = {poor}
    # every year {nv} gets {m1} more and {mv} grows by {pc1} percent. count the years until {mv} is larger / count the years: as long as {mv} is not above {nv}, add {m1} to {nv} and {pc1} percent to {mv} / when does {mv} overtake, growing {pc1} percent a year while {nv} rises by {m1}? keep the number of years and update both / Let {years} be the number of years until {mv} is greater than {nv}, if {nv} increases by {m1} and {mv} by {pc1} percent per year; change both variables accordingly. / run year by year ({m1} onto {nv}, {pc1} percent onto {mv}) while {mv} is at most {nv}, and count the passes in {years}
    {years} = 0
    while {mv} <= {nv}:
        {nv} += {m1}
        {mv} *= 1 + {pc1} / 100
        {years} += 1
    # print the years, and {mv} with 2 decimals / show {years}, then {mv} rounded to 2 places / how long was it and what is {mv} now (round it to 2)? print both / Output {years} followed by {mv}, rounded to two decimals. / print the count and then the overtaking account, to two digits
    print({years}, round({mv}, 2))
tax_above_a_limit
    # Write a function {f}(income, limit, low, high) that returns the tax: low percent on the income up to the limit, and high percent on the part above it. / define {f} with income, limit, low and high; the part of the income that is not over limit is taxed with low percent, the rest with high percent / {f}(income, limit, low, high). what is earned up to the limit costs low percent, only what goes beyond costs high percent. return both together / how would you write {f}(income, limit, low, high)? below the limit the rate is low percent, for everything over it high percent, and the sum is returned / two rates, low and high, both percentages. {f}(income, limit, low, high) takes low from the income as far as the limit goes and high from whatever exceeds it
    def {f}(income, limit, low, high):
        return min(income, limit) * low / 100 + max(0, income - limit) * high / 100
    # {pc1} percent up to {b2}, {pc2} percent above: compute the tax on {b1} / let {tax} be what somebody with {b1} owes, if the limit is {b2} and the rates are {pc1} below and {pc2} above / what tax is due on {b1} with a limit of {b2} and rates of {pc1} and, for the part over it, {pc2}? keep it / Compute the tax for a low rate of {pc1}, a high rate of {pc2}, a limit of {b2} and an income of {b1}, and store it in a variable named {tax}. / {tax}: limit {b2}, {pc1} then {pc2} percent, income {b1}
    {tax} = {f}({b1}, {b2}, {pc1}, {pc2})
    # the net is the income without the tax / compute the net, what is left of {b1} / {net} = {b1} minus {tax} / and what remains of {b1} is the net / Subtract the tax from the income of {b1} and store the result in a variable named {net}.
    {net} = {b1} - {tax}
    # print it with exactly 2 decimals and {unit} after a space / show the net to the cent, then a space and {unit} / output {net} like 12.30 {unit.bare} / Print {net} with two digits after the point, followed by a space and {unit}. / two decimals, a blank and {unit}: that's how i want to see the net
    print(f"{{net}:.2f} {unit.bare}")
"""

RINGS = r"""
token_on_a_ring
    # Write a function {f}({pfrom}, {pjump}, {ptimes}, {psize}) for a ring whose fields are numbered from 0 to {psize} - 1: a token on the field {pfrom} moves forward {ptimes} times by {pjump} fields, and the field where it ends is returned. / define {f} with {pfrom}, {pjump}, {ptimes} and {psize}. on a ring of {psize} fields (the first is 0) one starts at {pfrom} and goes {pjump} on, {ptimes} times; return the end / {f}({pfrom}, {pjump}, {ptimes}, {psize}): ring positions. {ptimes} jumps of {pjump} from {pfrom}, after the last field comes 0 again / {psize} fields in a circle, 0 is the first. where does a token get from {pfrom} by making {ptimes} moves of {pjump}? let {f}({pfrom}, {pjump}, {ptimes}, {psize}) return this / i want {f}({pfrom}, {pjump}, {ptimes}, {psize}) to add {pjump} {ptimes} times to {pfrom} and wrap around at {psize}, so that the result is below {psize}
    def {f}({pfrom}, {pjump}, {ptimes}, {psize}):
        return ({pfrom} + {pjump} * {ptimes}) % {psize}
    # a token that moves {m1} times by {k1} fields begins at {at1} on a ring of {size}: compute its field / on {size} fields, {m1} moves of {k1} each from {at1}. keep the field / let {field} be where one gets from {at1} in a ring of {size} by {m1} jumps of {k1} / Compute the field that is reached on a ring of {size} fields with {m1} moves by {k1}, starting at {at1}, and store it in a variable named {field}. / {field}: {k1} on, {m1} times, from number {at1}, with {size} fields in the ring
    {field} = {f}({at1}, {k1}, {m1}, {size})
    # another one on the same ring starts at {at2} and makes {m2} moves of {k2}; store where it ends as {res} / and from {at2}, {m2} times {k2} fields? keep that in {res}, the ring is the same / {res} is the end of a second token: {k2} fields a move, {m2} moves, start {at2}, same ring / Do the same for a token with {m2} moves by {k2} fields that starts at {at2}, and store the result in {res}. / let {res} be what {f} gives for this ring, a start at {at2} and {m2} jumps by {k2}
    {res} = {f}({at2}, {k2}, {m2}, {size})
    # are both on the same one? / print whether the two tokens meet / True or False: is {field} the same as {res}? / do they stand on the same field? print True or False / Output whether {field} and {res} are equal.
    print({field} == {res})
board_from_one
    # Write a function {f}({pfrom}, throw, {psize}) for a round board with the fields 1 to {psize}: it returns the field that is throw fields after {pfrom}, and field 1 follows the last one. / define {f} with {pfrom}, throw and {psize}; the fields of the board are 1 to {psize}, one moves from {pfrom} by throw and begins again at 1 after {psize} / a board game goes round in a circle, its fields count from 1 to {psize}. {f}({pfrom}, throw, {psize}) returns where a piece on {pfrom} lands / {f}({pfrom}, throw, {psize}): move on by throw on fields 1..{psize}, wrapping back to 1 and never giving 0 / which field comes throw places behind {pfrom}, if {psize} is the last and then comes 1? {f}({pfrom}, throw, {psize}) has to return it
    def {f}({pfrom}, throw, {psize}):
        return ({pfrom} - 1 + throw) % {psize} + 1
    # {xs} = {dice} / the throws are {dice.items}, keep them as {xs} / somebody throws {dice}; that is {xs} / let {xs} be the list {dice} / Create a list named {xs} with the throws {dice.items}.
    {xs} = {dice}
    # start on field {k1} of {size} and move by each throw in turn; the last field is {nv} / a piece on {k1} makes all these throws on a board of {size} fields: let {nv} be where it is after them / let {nv} be {k1}, then for every throw in {xs} move it with the function, on {size} fields / with {size} fields and a start at {k1}, go through the throws, updating {nv} by {f} / Set {nv} to {k1} and replace it by the return value of {f} for each throw in {xs}, the board having {size} fields.
    {nv} = {k1}
    for item in {xs}:
        {nv} = {f}({nv}, item, {size})
    # print {nv}, and how often the piece went past the last field / where is it, and how many rounds were finished? print both / show the field {nv} first, then how many times it passed from {size} to 1 / Output {nv} followed by the number of times that field {size} was passed. / print its place and the count of wraps past {size}
    print({nv}, ({k1} - 1 + sum({xs})) // {size})
back_at_the_start(span)
    # Write a function {f}({pfrom}, {pjump}, {psize}) that returns the field {pjump} after {pfrom} on a ring with the fields 0 to {psize} - 1. / define {f} with {pfrom}, {pjump} and {psize}, which gives the sum of the first two modulo {psize} / on a ring of {psize} fields, counted from 0, {f}({pfrom}, {pjump}, {psize}) returns where a jump of {pjump} from {pfrom} lands / one jump on a ring: {f}({pfrom}, {pjump}, {psize}) is {pfrom} plus {pjump}, starting again at 0 when it reaches {psize} / {f}({pfrom}, {pjump}, {psize}), next field on a ring, first field 0
    def {f}({pfrom}, {pjump}, {psize}):
        return ({pfrom} + {pjump}) % {psize}
    # Write a second function {g}({pjump}, {psize}) that uses {f} to count the jumps from field 0 until field 0 is reached again, at least one. / {g}({pjump}, {psize}) jumps from 0 with {f} again and again; it returns how many jumps it takes to be back at 0 / define {g} with {pjump} and {psize}: begin at 0, call {f} until it gives 0, return the number of calls / how many jumps of {pjump} until one is home? {g}({pjump}, {psize}) starts on 0, goes on by calling {f} and returns the count once it is on 0 again / now {g}({pjump}, {psize}), with {f} inside: number of jumps for a closed round from 0 to 0
    def {g}({pjump}, {psize}):
        place, count = {f}(0, {pjump}, {psize}), 1
        while place != 0:
            place = {f}(place, {pjump}, {psize})
            count += 1
        return count
    # list the sizes from {lo} to {hi} where jumps of {k1} visit every field, so that the round takes as many jumps as there are fields / compute the sizes: all ring sizes between {lo} and {hi}, both included, for which {g} with a jump of {k1} returns the size itself / let {sizes} be the numbers from {lo} to {hi} (included) that equal what {g} gives for them and a jump of {k1} / Create a list named {sizes} with all numbers n from {lo} to {hi}, inclusive, for which {g} returns n if the jump is {k1}. / which rings of {lo} up to {hi} fields take exactly as many jumps of {k1} as they have fields? put these sizes in a list
    {sizes} = [n for n in range({lo}, {hi} + 1) if {g}({k1}, n) == n]
    # print them with {sep} between / show the sizes as one text, joined by {sep} / output all of {sizes} in one line, separated by {sep} / Print the items of {sizes}, joined with {sep}. / one string please, {sep} after each but the last: print it
    print({sep}.join(str(n) for n in {sizes}))
hours_on_a_dial
    # Write a function {f}(shown, later) for a clock face with the hours 1 to 12: it returns the hour that is shown later hours after the hour shown; negative numbers go back. / define {f} with shown and later; a dial has the hours 1 to 12, 1 comes after 12, and the hour after later more hours (or before, if later is negative) is returned / which hour does the hand point to? {f}(shown, later) starts at shown, goes later hours on, and returns a number from 1 to 12, never 0 / {f}(shown, later): 12-hour clock, result 1 to 12, later may be negative / i need {f}(shown, later) that adds hours on a twelve-hour dial. 12 stays 12, 13 is 1 again, and it works backwards too
    def {f}(shown, later):
        return (shown + later - 1) % 12 + 1
    # it is {hour} o'clock. what will it be in {m1} hours? keep it as {res} / store in {res} the hour {m1} hours after {hour} / {m1} hours from now, when the clock shows {hour}: call that {res} / let {res} be the hour shown when {m1} hours have passed since {hour} / Compute the hour that is {m1} hours later than {hour} o'clock and assign it to {res}.
    {res} = {f}({hour}, {m1})
    # and {m2} hours before {hour}? that is {res2} / go back {m2} hours from {hour} instead, as {res2} / {res2} is the hour {m2} hours earlier than {hour} / Call the function for the time {m2} hours before {hour} o'clock and store the result in {res2}. / let {res2} be what the clock showed {m2} hours ago, it being {hour} now
    {res2} = {f}({hour}, -{m2})
    # print the later one and the earlier one with {sep} between them / show {res} and {res2}, separated by {sep} / Output {res}, then {sep}, then {res2}. / both of them in one line, with {sep} as the separator / print {res} and {res2} joined by {sep}
    print({res}, {res2}, sep={sep})
from_one_time_to_another
    # Write a function {f}(hour1, min1, hour2, min2) that returns how many minutes pass from the time hour1:min1 to the time hour2:min2; if the second time is earlier, it is on the next day. / define {f} with hour1, min1, hour2 and min2: the minutes between the two times of day, where a second time before the first one means tomorrow / someone works from hour1:min1 until hour2:min2, perhaps past midnight. {f}(hour1, min1, hour2, min2) returns the time in minutes / {f}(hour1, min1, hour2, min2): minutes from first to second time, over midnight if needed (modulo a day of 1440 minutes) / how long is it between two clock times? make {f}(hour1, min1, hour2, min2) return it in minutes; when the end comes before the beginning, a night lies between
    def {f}(hour1, min1, hour2, min2):
        return ((hour2 - hour1) * 60 + min2 - min1) % 1440
    # compute the minutes of a shift that ends at {time2.bare} and begins at {time1.bare} / from {time1.bare} to {time2.bare}, get the minutes / a train leaves at {time1.bare} and arrives at {time2.bare}: keep the minutes / let {minutes} be the time until {time2.bare}, counted from {time1.bare} / Compute the number of minutes from {time1.bare} until {time2.bare} and store it in a variable named {minutes}.
    {minutes} = {f}({h1}, {min1}, {h2}, {min2})
    # print it as hours and minutes, like 3 h 20 min / how much is that in hours and minutes? show it in the form 3 h 20 min / convert {minutes} to full hours and the rest and print that as 3 h 20 min / Output {minutes} in the form "3 h 20 min", with full hours and remaining minutes. / show the hours, " h ", what remains of the minutes, and " min"
    print(f"{{minutes} // 60} h {{minutes} % 60} min")
    # is it more than {k1} hours? / longer than {k1} hours? print True or False / print whether {minutes} is above {k1} hours / Output True if the time exceeds {k1} hours, and False otherwise. / does that take over {k1} hours, yes or no? as a truth value
    print({minutes} > {k1} * 60)
compass_turns
    # Write a function {f}(facing, turn) that returns the direction in degrees, from 0 up to but not including 360, after turning by turn degrees from the direction facing. / define {f} with facing and turn: their sum in degrees, brought into the range 0 to 359 / somebody looks to facing degrees and turns by turn (negative is to the left). {f}(facing, turn) returns the new direction, at least 0 and below 360 / {f}(facing, turn), new compass direction, wraps at 360 in both ways / after 359 degrees comes 0, and before 0 comes 359: {f}(facing, turn) adds the two like that
    def {f}(facing, turn):
        return (facing + turn) % 360
    # the heading is {deg} at first; then come the turns {turns}, one after the other / start with a heading of {deg} and apply the turns {turns} with {f} / let {heading} be {deg} and turn it by each of {turns} in order / a ship with a heading of {deg} makes the turns {turns.items}: update the heading each time / Set {heading} to {deg} and replace it by the return value of {f} for every turn in {turns}.
    {heading} = {deg}
    for item in {turns}:
        {heading} = {f}({heading}, item)
    # Write a function {g}({pa}, {pb}) that returns the smaller angle between two directions {pa} and {pb} given in degrees, which is at most 180. / how far apart are two directions? {g}({pa}, {pb}) gives the shorter way round in degrees, 0 to 180 / define {g} with {pa} and {pb} (both from 0 to 359): the absolute difference, or 360 minus that if this is less / now {g}({pa}, {pb}): smallest angle between both directions, without sign / {g}({pa}, {pb}) compares going right and going left from {pa} to {pb} and returns the smaller number of degrees
    def {g}({pa}, {pb}):
        between = abs({pa} - {pb})
        return min(between, 360 - between)
    # what's the angle between the heading now and {deg}? show it with ° directly after it / print how far the heading is from where it began, and "°" right behind / by how many degrees do {heading} and {deg} differ? let {g} find out, print it with a ° / Output the angle between {heading} and the first direction, {deg}, computed by {g} and followed by "°". / print {g} of the final and the original heading, ending with °
    print(f"{{g}({heading}, {deg})}°")
shorter_way_round
    # Write a function {f}({pa}, {pb}, {psize}) that returns how many fields one has to go from {pa} to {pb} on a ring of {psize} fields by the shorter way: positive if that is forward, negative if it is backward; if both ways are equally long, go forward. / define {f} with {pa}, {pb} and {psize}: the shortest move from {pa} to {pb} around a ring of {psize} fields, as a number with a sign (minus for backward, ties are forward) / on a ring one can go both ways. {f}({pa}, {pb}, {psize}) returns the steps from {pa} to {pb} forward, unless backward is shorter; then it returns them as a negative number / {f}({pa}, {pb}, {psize}) -> signed shortest distance from {pa} to {pb} on a ring, plus on a tie / which way is shorter from {pa} to {pb}, if there are {psize} fields in a circle? {f}({pa}, {pb}, {psize}) gives the number of fields, below zero when going back is really shorter
    def {f}({pa}, {pb}, {psize}):
        ahead = ({pb} - {pa}) % {psize}
        return ahead if ahead <= {psize} - ahead else ahead - {psize}
    # compute the ways from {at1} to each of {around} on a ring with {small_ring} fields / let {ways} be a list of {f} for the targets {around}, the start {at1} and {small_ring} fields / from {at1} to {around.and_items} on {small_ring} fields: keep the list of ways / Create a list named {ways} with the shortest moves to the fields {around.items}, starting from {at1} on a ring that has {small_ring} fields. / the ring has {small_ring} fields. for every target in {around} call the function with the start {at1} and collect the ways
    {ways} = [{f}({at1}, item, {small_ring}) for item in {around}]
    # how many of them are backward? / print how many of the ways are negative / count the items of {ways} below 0 and show the number / Output the number of negative items in {ways}. / to how many targets is it shorter to go back?
    print(sum(item < 0 for item in {ways}))
    # print the longest of the ways, no matter which direction, as it is with its sign / which one is the farthest? show it with its sign, the first if there are several / print the item of {ways} with the largest absolute value / Output the item of {ways} whose absolute value is greatest (the first of them in case of a tie). / take the way that is farthest from 0 and print it
    print(max({ways}, key=abs))
cells_of_a_grid
    # Write a function {f}(row, column, {pjump}) that returns the number of a cell in a grid with {pjump} columns; the cells are numbered row by row, and rows, columns and numbers start at 0. / define {f} with row, column and {pjump}: in a grid {pjump} cells wide, counted from 0 line by line, the number of the cell in that row and column / the cells of a grid are counted row after row from 0. {f}(row, column, {pjump}) returns the number of one, {pjump} being the cells in a row / {f}(row, column, {pjump}): cell number, row-wise, all from zero, {pjump} cells per row / how do i get from row and column to a single number? {f}(row, column, {pjump}) counts the full rows above, {pjump} cells each, and then the cells to the left
    def {f}(row, column, {pjump}):
        return row * {pjump} + column
    # compute the cell in column {at1} of row {m1} for a grid {seat} wide / with {seat} columns, what is the cell in column {at1}, row {m1}? keep the number / let {cell} be the number at row {m1} and column {at1}, {seat} in a row / Compute the number of the cell in column {at1} and row {m1} of a grid with {seat} columns and store it in a variable named {cell}. / {cell}: grid of {seat} columns, column {at1}, row {m1}
    {cell} = {f}({m1}, {at1}, {seat})
    # Write the opposite, a function {g}({pn}, {pjump}) that returns the row and the column of the cell with the number {pn} as a tuple. / and back: {g}({pn}, {pjump}) gives (row, column) for a cell number {pn} in a grid of width {pjump} / define {g} with {pn} and {pjump}, which undoes {f} and returns row and column together / {g}({pn}, {pjump}): tuple of row and column of cell {pn}, {pjump} per row / now i need a function {g}({pn}, {pjump}) that finds out in which row and column number {pn} is, both returned as a pair
    def {g}({pn}, {pjump}):
        return {pn} // {pjump}, {pn} % {pjump}
    # where would this cell be in a grid of {m2} columns? / print the row and column of it when a row has {m2} cells / show what {g} gives for {cell} and a width of {m2} / Output the tuple of row and column of {cell} in a grid with {m2} columns. / and if the rows were {m2} long, in which row and column is number {cell}? print the pair
    print({g}({cell}, {m2}))
nearest_in_a_grid
    # Write a function {f}({pa}, {pb}) that returns the distance of two points {pa} and {pb}, both tuples (x, y), if one may only walk along x and along y. / define {f} with two points {pa} and {pb}, each a tuple of x and y: the difference in x plus the difference in y, both without sign / in a city with a grid of streets one can't go diagonally. {f}({pa}, {pb}) returns how many blocks lie between the corners {pa} and {pb}, which are tuples like (3, 4) / {f}({pa}, {pb}) = absolute difference of first items plus absolute difference of second items / could you write {f}({pa}, {pb}) for the grid distance of two (x, y) pairs, horizontal and vertical way added?
    def {f}({pa}, {pb}):
        return abs({pa}[0] - {pb}[0]) + abs({pa}[1] - {pb}[1])
    # {xs} = {points} / there are shops at {points}, in a list {xs} / let {xs} be the points {points} / Create a list {xs} with the points {points}. / keep the places {points} as {xs}
    {xs} = {points}
    # find the nearest of them to {point}, the first if several are equally near / which one has the smallest distance from {point}? keep it as the nearest / i am at {point}: let {nearest} be the closest shop by this distance / Determine the point of {xs} that is nearest to {point} according to {f} and store it in a variable named {nearest}. / {nearest} is the item of {xs} for which {f} with {point} is smallest
    {nearest} = min({xs}, key=lambda item: {f}(item, {point}))
    # print it and how far it is from {point} / show {nearest}, then its distance to {point} / where is that and how far away from {point}? print both / Output {nearest} followed by its distance from {point}. / print the nearest point and the blocks between it and {point}
    print({nearest}, {f}({nearest}, {point}))
checkered_floor
    # Write a function {fp}(row, column) that returns True if the tile there is dark: row and column are added, and the tile is dark when the sum is divisible by {k1}. / define {fp} with row and column; a tile is dark exactly if the sum of both can be divided by {k1} / a floor has dark tiles wherever row plus column is a multiple of {k1}. {fp}(row, column) says True for these and False for the others / {fp}(row, column): is row plus column divisible by {k1}? return a bool / tell with {fp}(row, column) whether a tile is dark, that is, whether dividing row + column by {k1} leaves no remainder
    def {fp}(row, column):
        return (row + column) % {k1} == 0
    # count the dark tiles of a floor with {k2} rows and {seat} columns, both counted from 0 / a floor of {k2} rows, {seat} tiles each, numbered from 0: how many are dark? keep the number / let {dark} be the number of tiles in {k2} rows and {seat} columns (from 0) for which it is true / Compute how many tiles are dark on a floor of {k2} rows and {seat} columns, starting at 0, and store it in a variable named {dark}. / {dark}: go over rows 0 to below {k2} and columns 0 to below {seat}, counting with {fp}
    {dark} = sum({fp}(row, column) for row in range({k2}) for column in range({seat}))
    # draw the floor: a line for each row, {sign1} for dark tiles and {sign2} for the others / print it row by row with {sign1} where it is dark and {sign2} where it is not / show the {k2} rows as text, every tile a {sign1} or, if it is not dark, a {sign2} / Print one line per row, consisting of {sign1} for each dark tile and {sign2} for each other tile. / how does it look? print {sign1} for dark, {sign2} for light, {seat} of them in each of {k2} lines
    for row in range({k2}):
        print("".join({sign1} if {fp}(row, column) else {sign2} for column in range({seat})))
    # and print the number of light tiles / how many are not dark? / show how many of all tiles are left when the dark ones are taken away / Output the number of tiles that are not dark. / print all tiles minus {dark}
    print({k2} * {seat} - {dark})
back_and_forth
    # Write a function {f}(walked, {plim}) for a beetle on a stick: it starts at 0, walks to {plim}, turns around, walks back to 0, turns again and so on; return its position after walked steps of length 1. / define {f} with walked and {plim}: the place of something that goes from 0 to {plim} and back, over and over, when it has made so many steps / to {plim} and back to 0, then the same again: where is one after walked steps? {f}(walked, {plim}) returns the position / {f}(walked, {plim}) gives the position between 0 and {plim} after walked steps with turning at both ends / i'd like {f}(walked, {plim}), which follows a walker who moves one per step, up to {plim}, down to 0, up again, and says where it is
    def {f}(walked, {plim}):
        part = walked % (2 * {plim})
        return min(part, 2 * {plim} - part)
    # compute the position after {b1} steps on a length of {m1} / the stick is {m1} long and {b1} steps are made: keep the position / let {position} be where it is after {b1} steps if it turns at {m1} / with {m1} as the end, find the position for {b1} steps / Compute the position after {b1} steps on a stick of length {m1} and store it in a variable named {position}.
    {position} = {f}({b1}, {m1})
    # make a list {xs} of where it is after 1, 2, 3 and so on up to {m2} steps when the stick is {k1} long / on a shorter stick of {k1}: all its places for 1 to {m2} steps (included), as a list {xs} / {xs}: results of the function for every number of steps from 1 to {m2}, length {k1} / Create a list {xs} with the positions after 1 to {m2} steps, inclusive, on a stick of length {k1}. / follow it for {m2} steps on a length of {k1}, from the first step on, and keep each place in {xs}
    {xs} = [{f}(n, {k1}) for n in range(1, {m2} + 1)]
    # how often was it back at 0? / print how many times it is at 0 in {xs} / count the zeros in that list and show how many there are / Output the number of times 0 occurs in {xs}. / at the beginning of the stick, that's 0: print how often it came there
    print({xs}.count(0))
months_later
    # Write a function {f}(now, later) that returns two numbers as a tuple: the month (1 to 12) that is later months after the month now, and how many times a new year began on the way. / define {f} with now and later. months go from 1 to 12 and then start over; return the month after later months together with the number of new years / from month now it is later months further. {f}(now, later) returns the new month, 1 to 12, and the years that changed, as a pair / {f}(now, later) -> (month, years passed), with months 1..12 wrapping / which month is it later months after month now, and in which year from now? let {f}(now, later) return both, the month first, the year counted from 0
    def {f}(now, later):
        passed, index = divmod(now - 1 + later, 12)
        return index + 1, passed
    # a contract of {m1} months starts in month {hour}: get the month and the years / let {month} and {years} be the results for {m1} months from month {hour} / Call {f} for {m1} months after month {hour} and unpack the result into {month} and {years}. / {m1} months after month {hour}, which month and how many years is that? keep both / unpack into month and years what comes {m1} months later than month {hour}
    {month}, {years} = {f}({hour}, {m1})
    # print the month with two digits, {sep}, and the years / show {month} as two digits, then {sep}, then {years} / Output the month with a leading zero if it has only one digit, followed by {sep} and the number of years. / month in two digits and years, with {sep} between them, nothing else / print both with {sep} in the middle; the month has always two digits
    print(f"{{month}:02d}{sep.bare}{{years}}")
missing_to_a_lap
    # Write a function {f}(metres, {plim}) that returns how many metres are missing to complete the lap that was begun, if a lap has {plim} metres; it is 0 when a lap was just completed. / define {f} with metres and {plim}: how far is it from metres to the next multiple of {plim}, 0 if it is one / after metres on a track of {plim}, what is still to run until the end of the lap? {f}(metres, {plim}) returns that, and nothing, i.e. 0, if one stands right at the line / {f}(metres, {plim}) = distance to the next full lap of {plim}, zero at a full lap / please write {f}(metres, {plim}). laps are {plim} long; the function says how many metres the runner needs to finish the present one (0 right at the line)
    def {f}(metres, {plim}):
        return -metres % {plim}
    # {dd} = {ran} / the runners have run {ran}; store that as {dd} / let {dd} be {ran} / Create a dictionary {dd} with the metres of the runners: {ran}. / keep in {dd} who ran how far: {ran}
    {dd} = {ran}
    # a lap is {lap} metres: make a dictionary of the missing metres by name / let {missing} map each name in {dd} to what it lacks to a lap of {lap} / Create a dictionary named {missing} with the same names as {dd} and the return value of {f} for each of them, with laps of {lap} metres. / what is missing for each runner on a track of {lap}? keep it by name in a dict / {missing}: name to result of {f} with {lap} for every runner
    {missing} = {name: {f}(run, {lap}) for name, run in {dd}.items()}
    # who is closest to finishing a lap? / print the name with the least missing metres / which runner has the smallest number in {missing}? print the name, the first if there is a tie / Output the key of {missing} with the minimum value. / show the one who needs the fewest metres
    print(min({missing}, key={missing}.get))
    # print all names from the most to the least missing, one per line / sort the runners by it, highest first, and show a name per line / Output the names, ordered by their missing metres in descending order, one per line. / a line for each runner, those who lack most first: print the names / go through the names from the largest number in {missing} down to the smallest and print them
    for name in sorted({missing}, key={missing}.get, reverse=True):
        print(name)
seats_with_letters
    # Write a function {f}({pn}, {pjump}) that returns the name of seat {pn} in a hall with {pjump} seats per row: a letter for the row, A for the first one, and the seat's number in its row, both starting with the first seat, number 1. / define {f} with {pn} and {pjump}: seats are numbered through from 1, {pjump} in each row; return row letter (A, B, ...) plus the place in the row from 1, as a text / seat 1 is A1. with {pjump} seats in a row, the one after the last of row A is B1. {f}({pn}, {pjump}) returns the name of seat number {pn} / {f}({pn}, {pjump}): seat number (from 1) to text like "C4", {pjump} seats per row / turn a running number {pn} (first seat 1) into a letter for the row and the place within it, e.g. "B3". call it {f}({pn}, {pjump}), where {pjump} is the row length
    def {f}({pn}, {pjump}):
        row, place = divmod({pn} - 1, {pjump})
        return chr(ord("A") + row) + str(place + 1)
    # a row has {seat} seats: get the seats for the numbers {whole} as a list / let {seats} be the names of {whole.and_items}, {seat} to a row / put what {f} returns for each number in {whole}, with rows of {seat}, in a list of seats / Create a list named {seats} with the names of the seats {whole.items} in a hall that has {seat} seats per row. / with {seat} seats a row, the numbers {whole} become which seats? keep the list
    {seats} = [{f}(item, {seat}) for item in {whole}]
    # how many of them are in row A? / print how many seats begin with A / count the seats of the first row, the ones with an A, and print the number / Output the number of items in {seats} that start with "A". / show how many of {seats} lie in the front row
    print(sum(item.startswith("A") for item in {seats}))
    # print the seats, sorted by number, with {sep} between / order the numbers first, then show their seats joined by {sep} / Output the names of the seats in ascending order of their numbers, separated by {sep}. / from the lowest number to the highest, print the seats in one line with {sep} in between / sort {whole}, take the name of each and print them joined with {sep}
    print({sep}.join({f}(item, {seat}) for item in sorted({whole})))
"""

DIGITS = r"""
product_of_digits
    # Write a function {f}({pn}) that returns the product of the digits of the positive number {pn}, leaving out zeros. / define {f} with {pn}: multiply all digits that are not 0 and return it / multiply the digits of {pn}, but skip every 0. i want a function {f}({pn}) returning that / {f}({pn}): digits multiplied, zeros ignored / what do the digits of {pn} give when multiplied, if zeros don't count? {f}({pn}) should return this
    def {f}({pn}):
        result = 1
        for sign in str({pn}):
            if sign != "0":
                result *= int(sign)
        return result
    # compute the product for {b1} / get the product of the digits of {b1} by it / let {product} be what {f} makes of {b1} / {product}: the function applied to {b1} / Compute the product of the digits of {b1} with {f} and store it in a variable named {product}.
    {product} = {f}({b1})
    # which of {bigs} has the largest one? keep that number as {res}, the first if there are several / {res} is the number in {bigs} whose digits multiply to the most / among {bigs.and_items}, store the first one with the greatest result in {res} / Determine the number in {bigs} for which {f} returns the largest value and assign it to {res}. / find the item of {bigs} that {f} rates highest and call it {res}
    {res} = max({bigs}, key={f})
    # print {product}, and {res} with its own product / show the product of {b1}, then {res} and what {f} gives for it / Output {product}, {res} and the product of the digits of {res}. / print three numbers: the first product, {res}, and the function's value for {res} / {product}, {res}, {f} of {res}: print them in one line
    print({product}, {res}, {f}({res}))
digits_above
    # Write a function {f}({pn}, {plim}) that returns how many digits of {pn} are greater than {plim}. / define {f} with {pn} and {plim}; it counts the digits of the number {pn} that are above {plim} / {f}({pn}, {plim}): number of digits over {plim}, equal ones don't count / how many of the digits of {pn} exceed {plim}? make a function {f}({pn}, {plim}) that says it / go through the digits of {pn} and return from {f}({pn}, {plim}) the number of those larger than {plim}
    def {f}({pn}, {plim}):
        return sum(int(sign) > {plim} for sign in str({pn}))
    # store {bigs} in {xs} / {xs} = {bigs} / let {xs} be the numbers {bigs.and_items}, as a list / i have {bigs.items}: a list {xs} / Create a list {xs} containing {bigs.items}.
    {xs} = {bigs}
    # sort it by how many digits are over {mid_digit}, few first, into a list {ys} / {ys} is {xs} ordered by the number of digits above {mid_digit}, from the least to the most / put the numbers in order in {ys}: those with fewer digits over {mid_digit} come before the others / Create a list {ys} with the items of {xs}, sorted in ascending order by the count of digits greater than {mid_digit}. / with a limit of {mid_digit}, sort {xs} by the result of {f} and call the new list {ys}
    {ys} = sorted({xs}, key=lambda item: {f}(item, {mid_digit}))
    # print those that have none / which of them have no digit over {mid_digit}? print them as a list / show a list of the items of {ys} where {f} with {mid_digit} gives 0 / Output the list of all items of {ys} without any digit greater than {mid_digit}. / print the numbers in {ys} for which the count is zero, as a list
    print([item for item in {ys} if {f}(item, {mid_digit}) == 0])
digit_sum_divides(span)
    # Write a function {fp}({pn}) that returns True if {pn} is divisible by the sum of its digits plus {k1}, and False otherwise. / define {fp} with {pn}: add up the digits of {pn}, add {k1}, and check if {pn} can be divided by that without a remainder / does the digit sum of {pn}, increased by {k1}, divide {pn}? {fp}({pn}) answers that with True or False / {fp}({pn}): is {pn} a multiple of (digit sum + {k1})? bool / a number passes if it is a multiple of its digit sum plus {k1}. i need {fp}({pn}) to test that
    def {fp}({pn}):
        return {pn} % (sum(int(sign) for sign in str({pn})) + {k1}) == 0
    # make a list {xs} of the numbers from {lo} to {hi}, both included, that pass / {xs}: all numbers between {lo} and {hi} inclusive for which it is true / collect in {xs} which numbers from {lo} up to and including {hi} pass the test / Create a list {xs} with all numbers from {lo} to {hi}, inclusive, for which {fp} returns True. / take everything from {lo} to {hi} (the end counts too) and keep in {xs} what {fp} accepts
    {xs} = [n for n in range({lo}, {hi} + 1) if {fp}(n)]
    # and the first one from {b1} on, as {nv} / let {nv} be the smallest number that passes and is at least {b1} / start with {nv} at {b1} and add 1 until it passes / Determine the smallest number not less than {b1} for which {fp} is True and store it in {nv}. / beginning with {b1}, look for the first number that {fp} accepts; it is called {nv}
    {nv} = {b1}
    while not {fp}({nv}):
        {nv} += 1
    # print how many are in {xs}, and {nv} / show the length of the list and the number found last / how many passed up to {hi}, and what is {nv}? print both / Output the number of items of {xs}, followed by {nv}. / first the count for the range, then {nv}: print them
    print(len({xs}), {nv})
rising_digits
    # Write a function {fp}({pn}) that returns True if each digit of {pn} is larger than the digit before it; a number with one digit counts as well. / define {fp} with {pn}: True when the digits get larger from left to right, all the time and without equal neighbours / do the digits of {pn} rise? {fp}({pn}) is True for numbers such as 7 or 259, and False for 225 or 31 / {fp}({pn}): digits strictly increasing from left to right, single digits are fine / check by {fp}({pn}) if every digit of {pn} is greater than the one on its left, and return this as a bool
    def {fp}({pn}):
        signs = str({pn})
        return all(a < b for a, b in zip(signs, signs[1:]))
    # list such numbers below {b1}, beginning with {m1}, as {xs} / {xs} holds every number from {m1} up to but not including {b1} whose digits rise / which numbers from {m1} to below {b1} pass? keep them in a list {xs} / Create a list {xs} of all numbers from {m1} (included) to {b1} (excluded) for which {fp} returns True. / go from {m1} on and stop before {b1}; {xs} gets the ones where {fp} is true
    {xs} = [n for n in range({m1}, {b1}) if {fp}(n)]
    # print the last {k1} of them / show the {k1.word} largest as a list / what are the {k1} at the end? print that list / Output a list of the last {k1} items of {xs}. / only the final {k1.word}, please: print
    print({xs}[-{k1}:])
    # how many of {bigs} are in it? / print how many of the numbers {bigs} pass the test as well / count the numbers in {bigs} with rising digits and print the count / Output how many of {bigs.items} have rising digits. / among {bigs.and_items}, how many does {fp} accept? show it
    print(sum({fp}(item) for item in {bigs}))
written_backwards
    # Write a function {f}({pn}) that returns the number which has the digits of {pn} in reverse order; zeros that would stand in front disappear. / define {f} with {pn}: read the digits from back to front and return them as an int / {f}({pn}) turns a number around, so 240 becomes 42 and 123 becomes 321 / i need the number {pn} backwards, as a number again: {f}({pn}) / {f}({pn}): int with reversed digits
    def {f}({pn}):
        return int(str({pn})[::-1])
    # compute the gap between {b1} and its reverse, without a sign / how far is {b1} from itself written backwards? keep it as the gap / {gap} is the absolute difference of {b1} and what {f} makes of it / Compute the absolute difference between {b1} and its reversed number and store it in a variable named {gap}. / turn {b1} around and let {gap} be the distance between both numbers
    {gap} = abs({b1} - {f}({b1}))
    # do the same for each of {bigs} and call the list {gaps} / and the gaps for all of {bigs}, as a list / let {gaps} be those distances for the numbers {bigs.and_items} / Create a list named {gaps} with the same difference for every number in {bigs}. / {bigs.items}: the distance of each to its reverse goes into a list of gaps
    {gaps} = [abs(item - {f}(item)) for item in {bigs}]
    # print {w1} if the gap of {b1} is larger than all of these, otherwise the largest of them / if {gap} is above every item of {gaps} print {w1}; if not, print the maximum of {gaps} / does {gap} beat all the others? then show {w1}, else show the greatest one in the list / Output {w1} if {gap} exceeds the maximum of {gaps}, and that maximum otherwise. / print the biggest of the gaps, unless the first one is bigger than that: in this case print {w1}
    if {gap} > max({gaps}):
        print({w1})
    else:
        print(max({gaps}))
numbers_with_k_divisors(span)
    # Write a function {f}({pn}) that returns the number of divisors of {pn}, with 1 and {pn} itself included. / define {f} with {pn}: count all numbers from 1 to {pn} that divide it / how many divisors does {pn} have? {f}({pn}) counts them, from 1 up to {pn} / {f}({pn}) = count of d in 1..{pn} that divide {pn} without a remainder / try every number from 1 to {pn}, the end included, and return from {f}({pn}) how many of them divide {pn}
    def {f}({pn}):
        return sum({pn} % part == 0 for part in range(1, {pn} + 1))
    # compute the divisors of {b1}, just how many / how many has {b1}? keep the number of divisors / let {divisors} be the result for {b1} / count the divisors of {b1} and store the count / Compute the number of divisors of {b1} and store it in a variable named {divisors}.
    {divisors} = {f}({b1})
    # which numbers from {lo} to {hi} have exactly {k1}? put them in {xs}, both ends count / {xs}: everything between {lo} and {hi} inclusive that has {k1} divisors / collect the numbers with {k1} divisors, from {lo} up to {hi} itself, in a list {xs} / Create a list {xs} of all numbers from {lo} to {hi}, inclusive, with exactly {k1} divisors. / search the range {lo} to {hi} (including {hi}) for numbers where {f} returns {k1}; name the list {xs}
    {xs} = [n for n in range({lo}, {hi} + 1) if {f}(n) == {k1}]
    # print them joined by {sep}, or {w1} if there are none / if {xs} is empty print {w1}, otherwise its numbers with {sep} between / show them in one line separated by {sep}; should there be no such number, show {w1} / Output the items of {xs} joined with {sep}, or {w1} if the list has no items. / {w1} if none was found. else all of them, with {sep} in between: print it
    if {xs}:
        print({sep}.join(str(n) for n in {xs}))
    else:
        print({w1})
largest_part(span)
    # Write a function {f}({pn}) that returns the largest divisor of {pn} that is smaller than {pn}; {pn} is at least 2. / define {f} with {pn} (2 or more): the greatest number below {pn} that divides it without a remainder / {f}({pn}) searches downwards from half of {pn} for the first number that divides {pn}, and returns it / except for {pn} itself, what is the biggest divisor of {pn}? {f}({pn}) tells; {pn} is never below 2 / {f}({pn}): largest proper divisor, {pn} > 1
    def {f}({pn}):
        return next(part for part in range({pn} // 2, 0, -1) if {pn} % part == 0)
    # compute the {largest} one of {b1} / let {largest} be the result for {b1} / call it for {b1} and keep the largest divisor / what is the largest for {b1}? store it / Compute the largest divisor of {b1} that is less than {b1}, and store it in a variable named {largest}.
    {largest} = {f}({b1})
    # {xs}: those from {lo} to {hi} (included) for which it is 1 / list the numbers from {lo} up to and including {hi} that have no other divisor than 1 below themselves, as {xs} / put all numbers between {lo} and {hi}, both included, where the function returns 1 in {xs} / Create a list {xs} of the numbers from {lo} to {hi}, inclusive, for which {f} returns 1. / which numbers in {lo} to {hi}, ends included, give 1? {xs} shall contain them
    {xs} = [n for n in range({lo}, {hi} + 1) if {f}(n) == 1]
    # print {b1} as a product of {largest} and the other factor, like 3 * 4 / show {largest}, " * " and what it must be multiplied with to get {b1} / write {b1} as {largest} * something and print that text / Output {largest} and the matching factor of {b1} in the form 3 * 4. / divide {b1} by it and print both factors with " * " between, {largest} first
    print(f"{{largest}} * {{b1} // {largest}}")
    # and how many are in the list, and what do they add up to? / print the length of {xs} and its sum / show the count and the sum of those numbers / Output how many items {xs} has, followed by their sum. / count {xs}, sum {xs}: print both in one line
    print(len({xs}), sum({xs}))
two_remainders(m1, m2)
    # Write a function {fp}({pn}, {pd}, over) that returns True if dividing {pn} by {pd} leaves the remainder over. / define {fp} with {pn}, {pd} and over: is over what remains of {pn} after division by {pd}? / {fp}({pn}, {pd}, over) says whether {pn} divided by {pd} has exactly over as the rest, True or False / {fp}({pn}, {pd}, over): {pn} modulo {pd} equals over / if people stand in rows of {pd}, are exactly over of {pn} people left? {fp}({pn}, {pd}, over) returns True if so
    def {fp}({pn}, {pd}, over):
        return {pn} % {pd} == over
    # does {b1} leave {r1} when divided by {d1}? / print whether the rest is {r1} for {b1} and the divisor {d1} / is {r1} the remainder of {b1} in rows of {d1}? show True or False / Output the return value of {fp} for a remainder of {r1}, the number {b1} and the divisor {d1}. / with {d1} in a row, are {r1} left over out of {b1}? print what it says
    print({fp}({b1}, {d1}, {r1}))
    # find the first number above {b2} that leaves {r1} with {d1} and {r2} with {d2}; it is {nv} / {nv} is the smallest number over {b2} with remainder {r1} for {d1} and, at the same time, {r2} for {d2} / start {nv} right after {b2} and go up until both fit: rest {r1} when divided by {d1}, rest {r2} when divided by {d2} / Determine the smallest number greater than {b2} that has the remainder {r1} modulo {d1} and {r2} modulo {d2}, and store it in {nv}. / more than {b2} people: in rows of {d1} there are {r1} left, in rows of {d2} there are {r2}. how many are they at least? keep it as {nv}
    {nv} = {b2} + 1
    while not ({fp}({nv}, {d1}, {r1}) and {fp}({nv}, {d2}, {r2})):
        {nv} += 1
    # print it, and how far it is from {b2} / show {nv} and {nv} minus {b2} / which number is that and by how much is it over {b2}? print both / Output {nv} followed by its difference to {b2}. / print {nv}, then the distance to {b2}
    print({nv}, {nv} - {b2})
squares_in_between(span)
    # Write a function {fp}({pn}) that returns True if {pn}, which is not negative, is the square of a whole number. / define {fp} with {pn}: True for 0, 1, 4, 9, 16 and so on, False for every other number / is {pn} a perfect square? {fp}({pn}) returns the answer as a bool; negative numbers don't occur / {fp}({pn}): perfect square or not, {pn} >= 0, use the integer square root / take the whole part of the root of {pn}, square it and compare: if it is {pn} again, {fp}({pn}) is True, else False
    def {fp}({pn}):
        return math.isqrt({pn}) ** 2 == {pn}
    # list the squares from {lo} to {hi}, both included / all squares between {lo} and {hi} (inclusive), as a list / let {squares} be the numbers from {lo} up to and including {hi} that pass / Create a list named {squares} with all numbers from {lo} to {hi}, inclusive, for which {fp} returns True. / check every number from {lo} to {hi}, ends included, and collect the squares
    {squares} = [n for n in range({lo}, {hi} + 1) if {fp}(n)]
    # find two of {whole} whose sum is a square: {xs} is a list of all such pairs, the earlier number first / for every two of the numbers {whole}, test their sum; pairs that pass go to {xs} as tuples, in the order they have in the list / {xs}: tuples (a, b) from {whole}, a standing before b, with a + b a square / Create a list {xs} of all pairs (a, b) of numbers from {whole}, where a comes before b and their sum is a perfect square. / which pairs out of {whole.and_items} add up to a square? keep them as tuples in a list {xs}, first the one that stands further left
    {xs} = [pair for pair in combinations({whole}, 2) if {fp}(sum(pair))]
    # print the sum of the squares and the number of pairs / show what {squares} adds up to, then how many pairs there are / Output the sum of {squares}, followed by the length of {xs}. / add up the squares, count {xs}, print both / how much are all squares of the range together, and how many pairs were found?
    print(sum({squares}), len({xs}))
up_to_a_cube
    # Write a function {f}({pn}) that returns the smallest cube of a whole number which is at least {pn}; {pn} is positive. / define {f} with {pn}, a positive number: the first of 1, 8, 27, 64 ... that is not below {pn} / {f}({pn}) returns the next cube number from {pn} on, {pn} itself if it is one / cubes made of small blocks: {f}({pn}) says how many blocks the smallest cube has that needs {pn} or more / {f}({pn}): least side ** 3 >= {pn}, by counting the side up from 1
    def {f}({pn}):
        side = 1
        while side ** 3 < {pn}:
            side += 1
        return side ** 3
    # i have {b1} blocks. how many are missing to the cube? keep it / compute the missing blocks for {b1}, the cube minus {b1} / {missing} = cube from {b1} on minus {b1} / let {missing} be how far {b1} is from the cube that it gives / Compute how many blocks are missing from {b1} to the next cube and store the number in a variable named {missing}.
    {missing} = {f}({b1}) - {b1}
    # which of {bigs} needs fewest? keep that as {res} / {res} is the number in {bigs} that is closest to its next cube / among {bigs.and_items}, take the one with the smallest distance up to its cube as {res} / Determine the number in {bigs} with the smallest difference to its next cube and assign it to {res}. / for all of {bigs} look at the cube minus the number; {res} is the number where this is least, the first one if several
    {res} = min({bigs}, key=lambda item: {f}(item) - item)
    # print the missing blocks, then {res} and its cube / show {missing}, {res}, and what {f} says for {res} / Output {missing}, then {res} and the cube that belongs to it. / three numbers in a line, please: {missing}, {res}, and the next cube from {res} on / print what is missing for {b1}, and after it {res} with its cube
    print({missing}, {res}, {f}({res}))
rounding_with_slack
    # Write a function {f}({pn}, {pd}, slack) that rounds {pn} up to the next multiple of {pd}; but if {pn} is above a multiple by slack or less, it is rounded down to that multiple. / define {f} with {pn}, {pd} and slack. the remainder of {pn} by {pd} decides: up to slack (included) go down to the multiple, otherwise up to the next one / prices are rounded up to multiples of {pd}, except when they are at most slack over one, then the lower one is taken. write {f}({pn}, {pd}, slack) / {f}({pn}, {pd}, slack): down to a multiple of {pd} if the rest is <= slack, else up / i want {f}({pn}, {pd}, slack) to return a multiple of {pd}: the one below {pn} when {pn} is no more than slack above it, and the one over it in all other cases
    def {f}({pn}, {pd}, slack):
        over = {pn} % {pd}
        if over <= slack:
            return {pn} - over
        return {pn} - over + {pd}
    # with a slack of {slack} and multiples of {step_}, what becomes of {b1}? keep it as {res} / round {b1} that way to {step_}, {slack} being the slack, as {res} / {res}: multiple of {step_} for {b1} when {slack} is tolerated / Round {b1} to a multiple of {step_} with a slack of {slack} and store the result in {res}. / let {res} be what the function returns for a slack of {slack}, the number {b1} and multiples of {step_}
    {res} = {f}({b1}, {step_}, {slack})
    # get a list of {large} rounded in the same way / do this to all of {large} and call the list {rounded} / let {rounded} hold the rounded value of every number in {large}, with the same multiple and slack / Create a list named {rounded} with the numbers {large.items}, each rounded as before. / {large.and_items} as well, same rules; the list is {rounded}
    {rounded} = [{f}(item, {step_}, {slack}) for item in {large}]
    # how many went down? / print how many of the numbers became smaller / count the places where the value in {rounded} is less than the one in {large} and print the count / Output how many numbers in {large} are greater than their rounded value. / show how often the rounding went downwards
    print(sum(new < old for old, new in zip({large}, {rounded})))
    # print {res} plus the sum of the list / what do {res} and all of {rounded} make together? / add up {rounded} and {res} and show the sum / Output the sum of {res} and all items of {rounded}. / everything rounded so far, {res} too, as one sum: print it
    print({res} + sum({rounded}))
no_common_divisor
    # Write a function {fp}({pa}, {pb}) that returns True if {pa} and {pb} have no common divisor except 1. / define {fp} with {pa} and {pb}: True exactly when their greatest common divisor is 1 / two wheels with {pa} and {pb} teeth wear evenly if no number but 1 divides both; {fp}({pa}, {pb}) says if that is so / {fp}({pa}, {pb}): gcd equals 1? / do {pa} and {pb} share a divisor larger than 1? then {fp}({pa}, {pb}) returns False, otherwise True
    def {fp}({pa}, {pb}):
        return math.gcd({pa}, {pb}) == 1
    # find the partners of {m1}: all numbers from 1 to {b1} that share none with it / let {partners} be the numbers from 1 up to {b1}, that one too, for which it is true together with {m1} / Create a list named {partners} of all numbers from 1 to {b1}, inclusive, that have no common divisor with {m1} except 1. / which numbers in 1 to {b1} (included) go with {m1}? a list of partners / test {m1} against everything from 1 to {b1} inclusive and keep the partners that pass
    {partners} = [n for n in range(1, {b1} + 1) if {fp}({m1}, n)]
    # how many percent of the numbers up to {b1} is that? round to {places} places and print it with % right behind / print the share of them among all {b1} numbers as a percentage with {places} decimals, then "%" / what part of 1 to {b1} are the partners, in percent ({places} decimals, % after it)? / Output the number of partners as a percentage of {b1}, rounded to {places} decimals and immediately followed by "%". / length of {partners} over {b1}, times 100, rounded to {places}: print that and a percent sign
    print(f"{round(len({partners}) / {b1} * 100, {places})}%")
digit_in_a_place
    # Write a function {f}({pn}, place) that returns the digit of {pn} in a place counted from the right, where 0 is the ones; if the number has no such place, the result is 0. / define {f} with {pn} and place: 0 stands for the last digit, 1 for the one before it and so on, and too high places give 0 / which digit has {pn} at place, counting from the right with 0? {f}({pn}, place) returns it as an int, 0 if {pn} is too short / {f}({pn}, place) = {pn} without its last place digits, modulo 10 / get one digit of a number by {f}({pn}, place): place 0 is the ones, 1 the tens, 2 the hundreds, and where nothing is it gives 0
    def {f}({pn}, place):
        return {pn} // 10 ** place % 10
    # how often is {digit} the tens digit in {bigs}? keep it as {res} / let {res} be the number of items in {bigs} that have a {digit} in place 1 / count those of {bigs} whose tens are {digit}; call it {res} / Compute how many of the numbers {bigs.items} have the digit {digit} in place 1, and store the count in {res}. / {res}: numbers in {bigs} with {digit} at place 1, by the function
    {res} = sum({f}(item, 1) == {digit} for item in {bigs})
    # a list of the digits in place {place_} of all of them / let {digits} be what stands in place {place_} of each number in {bigs} / get the digits in place {place_} from these numbers / Create a list named {digits} with the digit in place {place_} of every number in {bigs}. / for each of the same numbers take the one at place {place_} and put these digits into a list
    {digits} = [{f}(item, {place_}) for item in {bigs}]
    # print the digits as one text without spaces, and {res} in the next line / join the digits, print them, then print {res} / show {digits} as a string with nothing between, below it {res} / Output the items of {digits} joined to one string and, on the next line, {res}. / on one line all digits without gaps, on another {res}
    print("".join(str(item) for item in {digits}))
    print({res})
last_digit_as_a_check
    # Write a function {f}({pn}) that appends one digit to the number {pn}, namely the last digit of the sum of its digits, and returns the new number. / define {f} with {pn}: add its digits, take the last digit of this sum and put it behind {pn}; return that as an int / {f}({pn}) makes a code of a number. 48 has the digit sum 12, so it becomes 482 / a check digit: {f}({pn}) returns {pn} with digit sum modulo 10 as a further digit at the end / {f}({pn}): {pn} times 10 plus the last digit of the digit sum
    def {f}({pn}):
        return {pn} * 10 + sum(int(sign) for sign in str({pn})) % 10
    # compute the code of {b1} / let {code} be the result for {b1} / get the code for number {b1} / what does {b1} become? keep it as the code / Call the function for {b1} and store the returned number in a variable named {code}.
    {code} = {f}({b1})
    # Write a function {fp}({pn}) that returns whether {pn} is a correct code, i.e. whether {f} gives {pn} when it is called for {pn} without its last digit. / is a number {pn} a good code? {fp}({pn}) takes off the last digit, calls {f} and compares / define {fp} with {pn}: True if the last digit is right, by using {f} on the other digits / now {fp}({pn}), a check with {f}: cut the last digit, make the code anew, and see if it is {pn} again / {fp}({pn}): {f} of all digits but the last equals {pn}
    def {fp}({pn}):
        return {f}({pn} // 10) == {pn}
    # print the wrong ones among {checked} as a list / which of {checked.and_items} are not correct? show a list / show those of {checked} that fail / Output the list of all numbers in {checked} for which {fp} returns False. / keep only what is wrong in {checked} and print this list
    print([item for item in {checked} if not {fp}(item)])
    # print the code, and the correct ones too, added up / show {code}, followed by the sum of the good ones / what do the correct ones of them add up to? print it after the code / Output {code} and the sum of the numbers in {checked} that are correct. / {code} first, then all good numbers of {checked} as a sum
    print({code}, sum(item for item in {checked} if {fp}(item)))
how_often_it_divides(span)
    # Write a function {f}({pn}, {pd}) that returns how many times in a row {pn} can be divided by {pd} without a remainder; {pn} is positive and {pd} greater than 1. / define {f} with {pn} (above 0) and {pd} (above 1): divide {pn} by {pd} as long as nothing remains, and return the number of divisions / {f}({pn}, {pd}) counts: while {pd} divides {pn}, {pn} becomes the quotient. return the count / how often does {pd} go into {pn} evenly, one time after the other? write {f}({pn}, {pd}); for 48 and 2 it's 4 / {f}({pn}, {pd}): exponent of {pd} in {pn}
    def {f}({pn}, {pd}):
        count = 0
        while {pn} % {pd} == 0:
            {pn} //= {pd}
            count += 1
        return count
    # the best from {lo} to {hi} is the number that {k1} divides most often; keep the first such / let {best} be the number between {lo} and {hi}, both included, that can be divided most often by {k1} (the smallest of them) / which number from {lo} up to and including {hi} has the highest result for {k1}? store it as the best / Determine the number from {lo} to {hi}, inclusive, for which {f} with the divisor {k1} is largest, and store it in a variable named {best}. / {best}: {lo} to {hi} inclusive, the one divided by {k1} the most times
    {best} = max(range({lo}, {hi} + 1), key=lambda n: {f}(n, {k1}))
    # print {best} and how often {k1} divides it / show the best number and its count for {k1} / what is it, and how many times can it be divided by {k1}? print both / Output {best} followed by the number of times it is divisible by {k1}. / print it together with the function's result for {k1}
    print({best}, {f}({best}, {k1}))
without_a_digit
    # Write a function {fp}({pn}, bad) that returns True if the digit bad does not occur in the number {pn}. / define {fp} with {pn} and bad, both ints: is {pn} free of the digit bad? / {fp}({pn}, bad) looks at the digits of {pn} and is False as soon as one of them is bad, otherwise True / {fp}({pn}, bad): digit bad missing in {pn}, yes or no / somebody can't stand one digit. {fp}({pn}, bad) says True for numbers {pn} in which bad is not found
    def {fp}({pn}, bad):
        return str(bad) not in str({pn})
    # the numbers from 1 to {b1} without a {digit} are lucky: make a list / let {lucky} hold all numbers from 1 to {b1}, {b1} included, that have no {digit} in them / Create a list named {lucky} with all numbers from 1 to {b1}, inclusive, that do not contain the digit {digit}. / {lucky}: 1 to {b1} (inclusive) but leave out everything with the digit {digit} / without {digit}, which numbers from 1 up to and including {b1} remain? call them lucky
    {lucky} = [n for n in range(1, {b1} + 1) if {fp}(n, {digit})]
    # is {m1} one of them? / print whether {m1} is lucky / True or False: {m1} is in the list / Output whether {m1} occurs in {lucky}. / show if {lucky} contains {m1}
    print({m1} in {lucky})
    # print how many numbers had to be left out / how many up to {b1} are not lucky? / show {b1} minus the length of {lucky} / Output how many of the numbers from 1 to {b1} are not in the list. / and how many have a {digit}? print the count
    print({b1} - len({lucky}))
"""

TERMS = r"""
doubled_minus_something
    # Write a function {f}(start, minus, amount) that returns a list of amount terms: the first is start, and each later one is twice the term before it minus the number minus. / define {f} with start, minus and amount: a list that begins with start and goes on with "double the last one and subtract minus" until it has amount terms / {f}(start, minus, amount) should give back the first amount terms of a sequence. start is the first; double a term and take minus away to get the next / {f}(start, minus, amount): list, first start, then 2 * previous - minus, so many terms in all / can i have a function {f}(start, minus, amount) for a sequence where every term after start is double its predecessor less minus? it returns the first amount terms
    def {f}(start, minus, amount):
        found = [start]
        while len(found) < amount:
            found.append(found[-1] * 2 - minus)
        return found
    # get {seat} terms with {k1} subtracted each time and {m1} at the beginning / let {terms} be the first {seat} for a start of {m1} where {k1} is taken away / compute the terms: there are {seat}, the first is {m1}, always minus {k1} / {terms}, {seat} of them, minus {k1} every time, from {m1} on / Compute the first {seat} terms that begin with {m1} and in which {k1} is subtracted, and store them in a variable named {terms}.
    {terms} = {f}({m1}, {k1}, {seat})
    # print the ones over {cut}, or {w1} if there are none / if any of the terms is above {cut} print those as a list, otherwise {w1} / show the list of all terms greater than {cut}; should it be empty, show {w1} instead / Output a list of the items of {terms} that exceed {cut}, or {w1} if no item does. / which terms are larger than {cut}? print them as a list, but {w1} when nothing is
    print([item for item in {terms} if item > {cut}] or {w1})
until_a_value_repeats
    # Write a function {f}(start, times, {plim}) that makes a list: it begins with start, and the next value is always times the last one, plus 1, modulo {plim}; it stops before a value would appear a second time, and returns the list. / define {f} with start, times and {plim}. from a value v comes v * times + 1 modulo {plim}; collect the values, start first, until one comes that is already there / values are computed one from the other: times the last, plus 1, and of this the remainder by {plim}. {f}(start, times, {plim}) returns all values from start on, each just once, up to the first repetition / {f}(start, times, {plim}): follow v -> (v * times + 1) % {plim} from start, return the list of values before anything repeats / when does a sequence repeat? {f}(start, times, {plim}) keeps every new value in a list and returns it as soon as a value is known already; the rule is to multiply by times, add 1 and take the rest modulo {plim}
    def {f}(start, times, {plim}):
        found = []
        while start not in found:
            found.append(start)
            start = (start * times + 1) % {plim}
        return found
    # {xs} is the list for a factor of {k1}, modulo {m1}, starting with {at1} / start with {at1}, multiply by {k1}, modulo {m1}; store the list in {xs} / let {xs} be what one gets modulo {m1} from {at1} with the factor {k1} / modulo {m1} and times {k1}, what comes after {at1} until something repeats? keep it in {xs} / Call {f} with the modulus {m1}, the factor {k1} and the first value {at1}, and store the list in {xs}.
    {xs} = {f}({at1}, {k1}, {m1})
    # compute the length of the longest such list when the factor is {k1} and the modulus goes from {up} to {m2}, both included, always from {at1} / the length is the maximum number of values for the factor {k1}, a start of {at1} and every modulus from {up} up to and including {m2} / Compute the largest length of the lists for all moduli from {up} to {m2}, inclusive, with the start {at1} and the factor {k1}, and store it in {length}. / try {up} to {m2} (included) as modulus, from {at1} and times {k1} again: what's the greatest length? keep it
    {length} = max(len({f}({at1}, {k1}, n)) for n in range({up}, {m2} + 1))
    # how many values does {xs} have? print this and {length} / show the number of items in {xs}, then {length} / Output the length of {xs}, followed by the largest one. / print both: how long {xs} is, and the longest that was found
    print(len({xs}), {length})
rows_of_tins
    # Write a function {f}(height) that returns how many tins are in a stack of height rows with {k1} tins in the top row and {k2} more in each row below than in the one above. / define {f} with height: {k1} tins on top, {k2} more in every further row, height rows; return the number of all tins / tins are stacked, {k1} in the top row and from row to row {k2} more. {f}(height) counts the tins of height rows / {f}(height): sum of {k1}, {k1} + {k2}, {k1} + 2 * {k2} ... with height terms / what do i need for height rows if the top row has {k1} tins and each next one {k2} more? make it a function {f}(height)
    def {f}(height):
        return sum({k1} + {k2} * index for index in range(height))
    # Write a function {g}(tins) which returns the largest number of rows that can be built with so many tins, by calling {f}. / {g}(tins) with the help of {f}: the most rows for which the tins suffice / define {g} with tins: raise the number of rows as long as {f} says that one more row is possible, and return it / how high can one get with tins tins? {g}(tins) uses {f}; not all tins have to be used / now {g}(tins): start with 0 rows, add a row while {f} of one more is at most tins
    def {g}(tins):
        built = 0
        while {f}(built + 1) <= tins:
            built += 1
        return built
    # compute the rows for {b1} tins / i have {b1} tins. keep the number of rows / let {rows} be what is possible with {b1} / {rows}: as high as {b1} tins allow / Compute how many rows can be built with {b1} tins and store the number in a variable named {rows}.
    {rows} = {g}({b1})
    # print it, and how many tins are left over / show the rows and the tins that remain / how high is it and how many of the {b1} are not used? print both / Output {rows}, followed by the number of the {b1} tins that are left. / print {rows} and {b1} minus what the stack takes
    print({rows}, {b1} - {f}({rows}))
herd_with_sales
    # {herd} = [{heads}] / a herd has {heads} animals: start a list with this number / let {herd} be a list with the single item {heads} / the herd begins with {heads}, as a list of one number / Create a list named {herd} that contains only {heads}.
    {herd} = [{heads}]
    # each year it grows by {loss} percent, rounded down, then {up} are sold. append the number of every year until it is at least {b1} / add a year's number while the last one is below {b1}: {loss} percent more (fractions dropped), minus {up} / as long as there are fewer than {b1}, append what the next year brings, that is {loss} percent more, cut to a whole number, and {up} less for those sold / While the last item of {herd} is less than {b1}, append that item increased by {loss} percent, rounded down, and reduced by {up}. / first {loss} percent growth (whole animals only), then {up} go to the market: append year after year until {b1} or more are there
    while {herd}[-1] < {b1}:
        {herd}.append({herd}[-1] * (100 + {loss}) // 100 - {up})
    # how many years did it take? / print the number of years that went by / show how many numbers were added after the first / Output the number of years, which is one less than the length of {herd}. / after how many years was it done?
    print(len({herd}) - 1)
    # print a line for each year with the year from 0 on, {sep} and the number / year by year, starting with 0: show the year, then {sep}, then the animals / one line per year (0, 1, 2 ...), the year and the number with {sep} between / Output for every item of {herd} a line with its index, {sep} and the item. / list them line by line as index, {sep}, number
    for year, heads in enumerate({herd}):
        print(year, heads, sep={sep})
snail_in_a_well
    # Write a function {f}(depth, up, down) that returns the day on which a snail leaves a well: every day it climbs up metres, every night it slips down metres, and it is out as soon as it reaches the depth; up is larger than down. / define {f} with depth, up and down: by day up is gained, by night down is lost, the first day counts as 1; return the day when depth is reached / a snail sits in a well that is depth deep. it climbs up each day, slides down each night (less than up), and {f}(depth, up, down) returns how many days it needs, without sliding once it is out / {f}(depth, up, down): days until the height is depth or more, +up by day, -down by night, check before the night / how many days until the top? {f}(depth, up, down) gains up a day, loses down a night, where up > down, and stops on the day that it gets to depth
    def {f}(depth, up, down):
        day, height = 1, up
        while height < depth:
            height += up - down
            day += 1
        return day
    # it slips {down} a night and climbs {up} a day in a well of {m1}: compute the days / compute the days for a depth of {m1}, {down} down and {up} up / let {days} be how long a well of {m1} takes if {down} are lost each night and {up} won each day / Compute the number of days for a snail that slips by {down}, climbs by {up} and starts {m1} below the top, and store it in a variable named {days}. / {days}: minus {down}, plus {up}, {m1} deep
    {days} = {f}({m1}, {up}, {down})
    # which of the depths {whole} take no longer than that? a list {ys} / {ys} keeps those of {whole} for which the same snail needs at most that many days / for the same snail, put the depths in {whole} that need {days} days or less into {ys} / Create a list {ys} with all depths in {whole} for which the function, called with the same climbing and slipping, does not return more than {days}. / filter {whole} by the days: as many as before or fewer are fine, call it {ys}
    {ys} = [item for item in {whole} if {f}(item, {up}, {down}) <= {days}]
    # print the days and the sorted depths / show {days}, then {ys} from small to large / Output {days}, followed by a sorted list of the items of {ys}. / how many days was it, and which depths were found (in ascending order)? print both
    print({days}, sorted({ys}))
bounces_of_a_ball
    # Write a function {f}(height, keep, {plim}) that returns how many times a ball which is dropped from height jumps up to at least {plim}, when it reaches keep percent of the last height each time. / define {f} with height, keep and {plim}: a ball falls from height and comes back to keep percent of it, again and again; count the bounces that get to {plim} or higher / a ball loses height with every bounce, keep percent remain. {f}(height, keep, {plim}) returns the number of bounces that are not lower than {plim} / {f}(height, keep, {plim}) counts: take keep percent of height, is it still {plim} or more? one bounce, go on; else stop / how often does a ball come up to {plim}? {f}(height, keep, {plim}) drops it from height, each bounce has keep percent of the one before, and returns how many are at least {plim} high (the drop itself is none)
    def {f}(height, keep, {plim}):
        count = 0
        height = height * keep / 100
        while height >= {plim}:
            count += 1
            height = height * keep / 100
        return count
    # compute the bounces of at least {k1} for a drop from {b1} and {keeps} percent / {keeps} percent, a limit of {k1}, dropped from {b1}: keep the number of bounces / let {bounces} be how often it gets to {k1} if {keeps} percent of {b1} are the first height / Compute the number of bounces that reach {k1} when a ball keeps {keeps} percent and falls from {b1}, and store it in a variable named {bounces}. / {bounces}: lowest height {k1}, percentage {keeps}, start {b1}
    {bounces} = {f}({b1}, {keeps}, {k1})
    # a ball from {b2} with the same percentage and limit: is it more? print {w1} if so, else {w2} / dropped from {b2} instead, does it bounce more often? show {w1} for yes and {w2} for no / if {f} gives more than {bounces} for a height of {b2} (everything else the same) print {w1}, otherwise {w2} / Output {w1} if the same ball has more bounces when it falls from {b2}, and {w2} if it has not. / compare with {b2} as the height and print {w1} when this is over {bounces}, {w2} when it is not
    print({w1} if {f}({b2}, {keeps}, {k1}) > {bounces} else {w2})
    # print the bounces for the heights {bigs} too, a line each: height, {sep}, number / for every height in {bigs} show a line with the height, {sep} and its bounces / do it for {bigs.and_items} and print height and result per line with {sep} between / Output one line for each height in {bigs} that consists of the height, {sep} and the number of bounces, computed as before. / {bigs}: one line each, the height first, {sep} in the middle, the count of bounces last
    for item in {bigs}:
        print(item, {f}(item, {keeps}, {k1}), sep={sep})
halve_or_take_away
    # Write a function {f}({pn}) that returns a list which starts with {pn} and goes down to 0: an even number is followed by its half, an odd one by the number that is 1 less. / define {f} with {pn}: as long as {pn} is not 0, halve it if it is even and subtract 1 if it is odd; all numbers on the way, {pn} and 0 included, are returned as a list / to get from {pn} to 0 i halve even numbers and take 1 from odd ones. {f}({pn}) returns every number i pass, first and last as well / {f}({pn}): path to 0 as a list, even -> half, odd -> minus 1 / which numbers come up between {pn} and 0 if even ones are divided by 2 and odd ones lowered by 1? {f}({pn}) should list them, both ends included
    def {f}({pn}):
        found = [{pn}]
        while {pn} != 0:
            {pn} = {pn} // 2 if {pn} % 2 == 0 else {pn} - 1
            found.append({pn})
        return found
    # compute the path of {b1} / let {path} be the result for {b1} / get the path from {b1} down / {path} = the numbers from {b1} to 0 by the function / Compute the list for {b1} and store it in a variable named {path}.
    {path} = {f}({b1})
    # which of {bigs} has the longest one? the number is {res}, the first in case of a tie / let {res} be the number in {bigs} that takes the most steps to 0 / find the item of {bigs} whose list is longest and store it in {res} / Determine the number in {bigs} for which {f} returns the longest list and assign it to {res}. / {res}: the one of {bigs.and_items} that goes through the most numbers
    {res} = max({bigs}, key=lambda item: len({f}(item)))
    # print the odd numbers on the path, then {res} / show a list of what is odd in {path}, and {res} after it / Output the list of all odd items of {path}, followed by {res}. / leave out the even numbers of the path and print the rest as a list, then {res}
    print([item for item in {path} if item % 2 == 1], {res})
"""

SCALES = r"""
another_temperature_scale
    # Write a function {f}(degrees) that converts to a scale on which {odd_low} degrees are 0 and one degree is as much as {steps_} of ours. / define {f} with degrees: subtract {odd_low}, divide by {steps_}, return that / on a new scale 0 lies at our {odd_low}, and each of its degrees has the size of {steps_} of ours. {f}(degrees) gives the new reading / {f}(degrees): (degrees minus {odd_low}) divided by {steps_} / i invented a thermometer. its zero is at {odd_low}, one step of it is {steps_} normal degrees. {f}(degrees) shall translate normal degrees for it
    def {f}(degrees):
        return (degrees - {odd_low}) / {steps_}
    # and the other way round: {g}(shown) returns the normal degrees for a reading shown on the new scale / Write the inverse function {g}(shown), which converts a value of the new scale back. / define {g} with shown, the opposite of {f} / {g}(shown) undoes {f}: multiply by {steps_} first, then add {odd_low} / now i need to get back. make {g}(shown) return our degrees for what that thermometer shows
    def {g}(shown):
        return shown * {steps_} + {odd_low}
    # convert {signed} to it and keep the readings, rounded to 1 decimal / let {readings} be the new values for {signed}, one decimal each / what does my thermometer show at {signed.and_items}? store the readings (rounded, 1 digit) in a list / Create a list named {readings} with the temperatures {signed.items} on the new scale, each rounded to one decimal. / {readings}: every item of {signed} through the first function, round to 1 place
    {readings} = [round({f}(item), 1) for item in {signed}]
    # print the readings, and on the next line what {m1} on that scale is for us / show {readings}; below it our degrees for {m1} new ones / Output {readings} and, on a second line, the normal temperature for a reading of {m1}. / first the list, then in a new line {m1} converted back / two lines: the readings, and {m1} of the new degrees in normal ones
    print({readings})
    print({g}({m1}))
percent_of_a_range(span)
    # Write a function {f}(shown, low, high) that returns where shown lies between low and high in percent, as a whole number: 0 at low or below it, 100 at high or above it. / define {f} with shown, low and high; low is 0 percent, high 100 percent, everything outside is set to the nearer one, and the result is rounded to an int / a gauge runs from low to high. {f}(shown, low, high) returns how many percent of the way shown is, rounded, and never under 0 or over 100 / {f}(shown, low, high): percentage of the range low..high, clamped to 0..100, rounded / between low (nothing) and high (everything), how far is shown? {f}(shown, low, high) says it in whole percent; values that are too small give 0, too large ones 100
    def {f}(shown, low, high):
        percent = round((shown - low) / (high - low) * 100)
        return max(0, min(100, percent))
    # compute the percentages of {signed} in the range from {low} to {top} / let {percentages} be where each of {signed} is between {low} and {top} / a list of percentages, please: {low} as the low end, {top} as the high one, for {signed.and_items} / Create a list named {percentages} with the return values of {f} for the numbers {signed.items}, the highest value being {top} and the lowest {low}. / with {top} as the top and {low} as the bottom, get the percentages for all of {signed}
    {percentages} = [{f}(item, {low}, {top}) for item in {signed}]
    # print them in one line, each with a % directly after it, separated by {sep} / show the list as text like 5%{sep.bare}70% / join them with {sep}, every number with its % sign, and print that / Output the items of {percentages}, each immediately followed by "%", joined by {sep}. / one line: number, %, {sep}, number, % and so on
    print({sep}.join(f"{item}%" for item in {percentages}))
    # how many are 0 or 100? / count the 0 and 100 in it and print how many there are / print how many of {percentages} are 0 or 100 / Output the number of items of {percentages} that equal 0 or 100. / show how often one of the two extremes, 0 or 100, occurs
    print({percentages}.count(0) + {percentages}.count(100))
unknown_units
    # {dd} = {units} / somebody measures with these units: {units}. keep them as {dd} / let {dd} be the dictionary {units} / in {dd} is how many millimetres each unit has: {units} / Create a dictionary {dd} with the sizes of some units in millimetres: {units}.
    {dd} = {units}
    # Write a function {f}(amount, unit) that converts an amount of a unit to millimetres by {dd}; for a unit that is not in it, the amount is returned as it is. / define {f} with amount and unit: amount times the size of the unit in {dd}, or just amount if the unit is unknown / {f}(amount, unit) looks up the unit in {dd} and multiplies; a unit which is missing there counts 1 / {f}(amount, unit) -> millimetres, factor from {dd}, 1 if there is none / how many millimetres are amount units? make {f}(amount, unit), using {dd}, and treat unknown units as millimetres
    def {f}(amount, unit):
        return amount * {dd}.get(unit, 1)
    # compute the length of {m1} {unit_in.bare} and {m2} {unit_out.bare} together / let {length} be {m1} of the unit {unit_in} plus {m2} of the unit {unit_out} / how much are {m1} {unit_in.bare} and {m2} {unit_out.bare}? keep the sum as the length / {length} = {m1} times {unit_in}, added to {m2} times {unit_out}, by the function / Compute the total length of {m1} {unit_in.bare} and {m2} {unit_out.bare} in millimetres and store it in a variable named {length}.
    {length} = {f}({m1}, {unit_in}) + {f}({m2}, {unit_out})
    # print it in all units of {dd}, one per line: the name, then the number of units, rounded to {places} decimals / for each unit show its name and how many of it fit in the length, with {places} places / Output for every unit in {dd} a line with its name and {length} divided by its size, rounded to {places} decimals. / a line per unit, please, with name and {length} expressed in it ({places} digits, rounded)
    for name, size in {dd}.items():
        print(name, round({length} / size, {places}))
pace_of_a_run
    # Write a function {f}(metres, seconds) that returns the pace of a run, the time per 1000 metres, as a text of minutes and two-digit seconds like "5:07"; the time is rounded to whole seconds first. / define {f} with metres and seconds: seconds per kilometre, rounded, written as minutes, a colon and two digits / a runner needs seconds for metres. {f}(metres, seconds) returns the minutes and seconds for one kilometre as a string such as "4:30" / {f}(metres, seconds): round the seconds per 1000 m, then format as m:ss / how long for a kilometre? {f}(metres, seconds) should say it in the form "6:02", full minutes and then seconds with a leading zero if needed
    def {f}(metres, seconds):
        each = round(seconds / metres * 1000)
        return f"{each // 60}:{each % 60:02d}"
    # compute the pace of {seconds_} seconds for {far} metres / somebody ran {far} metres and took {seconds_} seconds, so get the pace / let {pace} be what it is for {seconds_} s and {far} m / Compute the pace of a run that took {seconds_} seconds and was {far} metres long, and store it in a variable named {pace}. / {pace}: {seconds_} seconds on {far} metres
    {pace} = {f}({far}, {seconds_})
    # {xs} = {runs} / more runs, each with its metres and seconds: {runs}. that is {xs} / let {xs} be the list of tuples {runs} / Create a list {xs} of pairs (metres, seconds): {runs}.
    {xs} = {runs}
    # print the pace first and then that of each run in {xs}, all on their own lines / show {pace}, then a line for every run with its pace / Output {pace} and, below it, the pace of every run in {xs}, one per line. / first the single one, then the pace for each pair of the list, line by line
    print({pace})
    for metres, seconds in {xs}:
        print({f}(metres, seconds))
diagonal_of_a_box
    # Write a function {f}({pa}, {pb}) that returns the length of the diagonal of a rectangle with the sides {pa} and {pb}. / define {f} with {pa} and {pb}, the sides of a rectangle; the distance between opposite corners is returned / a rectangle is {pa} by {pb}. {f}({pa}, {pb}) gives how long the line from one corner to the opposite one is / {f}({pa}, {pb}): root of {pa} squared plus {pb} squared / across a field with the sides {pa} and {pb}, from corner to corner: {f}({pa}, {pb}) returns that distance
    def {f}({pa}, {pb}):
        return math.hypot({pa}, {pb})
    # Write a function {g}({pa}, {pb}, {pc}) for the longest line inside a box with these edges, calling {f} twice: for the bottom, and for what it returns together with the height {pc}. / with {f}, now {g}({pa}, {pb}, {pc}): the space diagonal of a box. first the bottom {pa} by {pb}, then that and {pc} / define {g} with {pa}, {pb} and {pc}: {f} of the diagonal of {pa} and {pb}, and {pc} / how long a stick fits in a box? {g}({pa}, {pb}, {pc}) applies {f} to the bottom, then once more to the result and the height {pc} / {g}({pa}, {pb}, {pc}) = the first function of (its own value for {pa} and {pb}) and {pc}
    def {g}({pa}, {pb}, {pc}):
        return {f}({f}({pa}, {pb}), {pc})
    # compute the diagonal of a box that is {k1} high and {m1} by {m2} at the bottom / the bottom is {m1} times {m2}, the height {k1}. keep the diagonal of the box / let {diagonal} be how long a stick in a box of {m1} by {m2} by {k1} can be / Compute the diagonal of a box with a height of {k1}, a width of {m1} and a depth of {m2} and store it in a variable named {diagonal}. / {diagonal}: box, {m1} wide, {m2} deep and {k1} high
    {diagonal} = {g}({m1}, {m2}, {k1})
    # does a stick of {m3} fit in? print that and the diagonal with {places} decimals / print whether {m3} is at most {diagonal}, and {diagonal} rounded to {places} places / is there room for a stick of {m3}? show True or False, then the diagonal to {places} digits / Output whether a stick of length {m3} is not longer than the diagonal, followed by the diagonal rounded to {places} decimals. / True if {m3} is no more than {diagonal}, else False, and after it {diagonal} with {places} digits: print these
    print({m3} <= {diagonal}, round({diagonal}, {places}))
common_time
    # Write a function {f}(from1, to1, from2, to2) that returns how long two spans of time overlap, one from from1 to to1, the other from from2 to to2; if they have nothing in common, it returns 0. / define {f} with from1, to1, from2 and to2: the smaller end minus the larger beginning, but at least 0 / two people are there from from1 to to1 and from from2 to to2. {f}(from1, to1, from2, to2) returns how long they are there together, 0 if they miss each other / {f}(from1, to1, from2, to2): length of the overlap of both intervals, never negative / for how many hours are two shops open at once? {f}(from1, to1, from2, to2) gets opening and closing of the first, then of the second; no common time gives 0
    def {f}(from1, to1, from2, to2):
        return max(0, min(to1, to2) - max(from1, from2))
    # compute the overlap of {down} to {seat} and {up} to {m1} / one is there from {down} to {seat}, the other one from {up} to {m1}; get the overlap / let {overlap} be the common time of {up} until {m1} and, as the first span, {down} until {seat} / Compute the overlap of the spans from {down} to {seat} and from {up} to {m1} and store it in a variable named {overlap}. / {overlap}: first span {down} to {seat}, second {up} to {m1}
    {overlap} = {f}({down}, {seat}, {up}, {m1})
    # print {overlap} with "h" directly behind it, or {w1} if it is 0 / show the overlap followed by h, but when there is none, {w1} / if {overlap} is more than 0 print it and an h without a space, else {w1} / Output the overlap immediately followed by "h" if it is positive, and {w1} otherwise. / is there any overlap? then print it like 3h; if there isn't, {w1}
    if {overlap} > 0:
        print(f"{{overlap}}h")
    else:
        print({w1})
"""
for table in (MONEY, RINGS, DIGITS, TERMS, SCALES):
    stories(d, with_imports(table, IMPORTS), SLOTS)
