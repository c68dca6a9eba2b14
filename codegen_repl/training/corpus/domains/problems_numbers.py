"""Small problems with numbers over several turns: bills, fares, divisors, dates, points, small classes."""

import re
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, decimal, integer, list_of, new, sampled, var
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES

d = Domain("problems_numbers", weight=20)

KINDS = {"v": "variable", "o": "variable", "x": "exact", "fn": "function", "cl": "class", "w": "word"}


def _whole(rng: Random) -> list[int]:
    low, high = rng.choice(((1, 20), (5, 99), (40, 100), (100, 900)))
    return [rng.randint(low, high) for _ in range(rng.randint(5, 9))]


def _people(rng: Random) -> list[str]:
    return rng.sample(CATEGORIES["person"], rng.randint(3, 5))


def _goods(rng: Random) -> dict[str, int]:
    pool = CATEGORIES[rng.choice(("fruit", "food", "thing"))]
    return {name: rng.randint(2, 40) for name in rng.sample(pool, rng.randint(3, 5))}


def _prices(rng: Random) -> list[float]:
    return [round(rng.uniform(2, 60), rng.choice((1, 2))) for _ in range(rng.randint(4, 7))]


def _date(rng: Random) -> str:
    return f"{rng.randint(2015, 2027)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _dates(rng: Random) -> list[str]:
    return [_date(rng) for _ in range(rng.randint(4, 6))]


def _clocks(rng: Random) -> list[str]:
    return [f"{rng.randint(5, 22):02d}:{5 * rng.randint(0, 11):02d}" for _ in range(rng.randint(4, 6))]


def _points(rng: Random) -> list[tuple[int, int]]:
    return [(rng.randint(-9, 12), rng.randint(-9, 12)) for _ in range(rng.randint(4, 6))]


def _sides(rng: Random) -> list[tuple[int, int]]:
    return [(rng.randint(2, 30), rng.randint(2, 30)) for _ in range(rng.randint(4, 6))]


def _many(value: Any) -> bool:
    return len(value) >= 5 and all(0 < v < 1000 for v in value)


def _money(value: Any) -> bool:
    return len(value) >= 4 and all(0 < v < 1000 for v in value)


SLOTS: dict[str, Any] = {
    "k": integer(2, 9),
    "k2": integer(2, 9),
    "k3": integer(3, 12),
    "digit": integer(1, 9),
    "m": integer(10, 60),
    "m2": integer(10, 60),
    "n": integer(100, 999),
    "n2": integer(100, 999),
    "low": integer(10, 49),
    "high": integer(60, 200),
    "big": integer(1000, 9000),
    "huge": integer(10000, 90000),
    "year": integer(1890, 2030),
    "few": integer(3, 7),
    "goal": integer(60, 95),
    "percent": choice(2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25),
    "percent2": choice(1, 7, 9, 11),
    "more_percent": choice(30, 35, 40, 45, 50),
    "places": integer(1, 3),
    "base": integer(2, 9),
    "price": decimal(2, 60, 2),
    "price2": decimal(2, 60, 2),
    "rate": decimal(0.5, 3.5, 2),
    "cash": decimal(100, 900, 2),
    "nums": sampled("list[int]", _whole),
    "marks": list_of(integer(30, 100), 5, 8),
    "costs": sampled("list[float]", _prices),
    "people": sampled("list[str]", _people),
    "who": sampled("str", lambda r: r.choice(CATEGORIES["person"])),
    "thing": sampled("str", lambda r: r.choice(CATEGORIES["thing"])),
    "thing2": sampled("str", lambda r: r.choice(CATEGORIES["food"])),
    "goods": sampled("dict[str,int]", _goods),
    "date": sampled("str", _date),
    "date2": sampled("str", _date),
    "dates": sampled("list[str]", _dates),
    "clocks": sampled("list[str]", _clocks),
    "points": sampled("list[tuple[int]]", _points),
    "sides": sampled("list[tuple[int]]", _sides),
    "i": var(integer(2, 900)),
    "j": var(integer(2, 900)),
    "h": var(integer(2, 900)),
    "f1": var(decimal(1, 300, 2)),
    "f2": var(decimal(1, 300, 2)),
    "xs": var(sampled("list[int]", _whole, _many)),
    "ys": var(sampled("list[int]", _whole, _many)),
    "fs": var(sampled("list[float]", _prices, _money)),
}


def named(table: str) -> dict[str, Any]:
    """The slots with the names that a table writes: `{x_total}` is total itself, `{v_total}` may be another."""
    found: dict[str, Any] = {}
    for prefix, hint in re.findall(r"\{(v|o|x|fn|cl|w)_(\w+)\}", table):
        found[f"{prefix}_{hint}"] = new(hint, kind=KINDS[prefix])
    return found


TOLD = r"\b(as|names? it|named?|calls? it|called|variable|let|set|(?:save|store) to|in|into|in a list|a list|a dict) "
STARTS = r"(# | / )"
VERBS = r"(?= is | are | starts | begins | holds | should | tells | counts |: | = )"


VARIED = (  # words at the start of a phrase that others may stand for
    (rf"{STARTS}compute (?!how|which)", r"\1[compute|calculate|work out] "),
    (rf"{STARTS}find (?!out)", r"\1[find|determine] "),
    (rf"{STARTS}print ", r"\1[print|print out|display|print] "),
    (rf"{STARTS}output ", r"\1[output|print|write out] "),
    (rf"{STARTS}make (?=a |the |\{{(?:fn|cl|o)_)", r"\1[make|create|build] "),
    (rf"{STARTS}write (?=a function|a class|\{{(?:fn|cl)_)", r"\1[write|implement|create|code] "),
    (rf"{STARTS}define ", r"\1[define|write|declare|define] "),
    (rf"{STARTS}store ", r"\1[store|save|keep|store] "),
    (rf"{STARTS}count (?!up)", r"\1[count|please count] "),
    (rf"{STARTS}collect ", r"\1[collect|gather] "),
    (r"(?<= )(?:call|name) it (?=\{x_)", "[call|name] it "),
)


def mark(table: str) -> str:
    """The table with the names in its phrases as slots where they are told, so that no typing style changes them."""
    found = re.split(r"\n(?=\w)", table)
    for number, block in enumerate(found):
        names = "|".join(sorted(set(re.findall(r"\{x_(\w+)\}", block)), key=len, reverse=True))
        long_names = "|".join(n for n in names.split("|") if "_" in n or len(n) == 2)

        def marked(line: str, names: str = names, long_names: str = long_names) -> str:
            if not names or not line.lstrip().startswith("#"):
                return line
            line = re.sub(rf"{TOLD}({names})\b(?![.]\w|')", r"\1 {x_\2}", line)
            line = re.sub(rf"{STARTS}({names}){VERBS}", r"\1{x_\2}", line)
            line = re.sub(
                rf"(\{{x_\w+\}} and (?:let |its \w+ as )?)({names})\b(?![.]\w|')", r"\1{x_\2}", line
            )
            return re.sub(rf"\b({long_names})\b", r"{x_\1}", line) if long_names else line

        found[number] = "\n".join(marked(line) for line in block.split("\n"))
    return "\n".join(found)


def vary(table: str) -> str:
    """The table with more than one word for the common verbs of its phrases."""
    lines = table.split("\n")
    for at, line in enumerate(lines):
        if line.startswith("    # ") and line[6] not in ">+*?":
            for pattern, options in VARIED:
                line = re.sub(pattern, options, line)
            lines[at] = line
    return "\n".join(lines)


STORIES = """
split_the_bill
    # dinner for {few} friends costs {cash}. keep the price as bill and the head count as friends / set bill to {cash} and friends to {few} / {few} friends have a bill of {cash}: store both, as bill and friends / we have a bill of {cash} to be shared by {few} friends / let bill be {cash}, and let friends be {few}
    {x_bill} = {cash}
    {x_friends} = {few}
    # add a tip of {percent} percent to it, but only if the bill is below {n}; otherwise add {percent2} percent / the tip is {percent} percent of the bill when that is less than {n}, or else {percent2} percent; add it to the bill / raise the bill by {percent} percent if it is under {n}, and by {percent2} percent if it is not / bills under {n} get {percent} percent on top, all others {percent2} percent. update the bill
    if {x_bill} < {n}:
        {x_bill} *= 1 + {percent} / 100
    else:
        {x_bill} *= 1 + {percent2} / 100
    # what does each friend pay? round to two decimals and save to share / divide the bill by the friends, round the quotient to 2 decimals and name it share / share is the bill over the number of friends, rounded to cents / compute everybody's share, rounded to 2 places / split the bill evenly and round the share to two decimals
    {x_share} = round({x_bill} / {x_friends}, 2)
    # the cents lost or gained by rounding: what is share times friends minus the bill? name it gap, rounded to 2 decimals / find the gap between what all shares make together and the bill, rounded to two decimals, shares first / gap is the sum of all shares less the bill, rounded to cents / compute gap: friends times share, minus bill, all of it rounded to 2 places
    {x_gap} = round({x_friends} * {x_share} - {x_bill}, 2)
    # print the share with exactly two decimals and the gap after it / show the share to 2 decimals, always both digits, then the gap / print the share formatted with 2 decimals, followed by the gap as it is / output both, first the share written with two decimals
    print(f"{{x_share}:.2f}", {x_gap})
taxi_rides
    # write a function {fn_fare} that takes km. the first {k3} km cost {price} in all, every further km costs {rate}, and it returns the price / define {fn_fare}(km): up to {k3} km the price is {price}, beyond that {rate} is added for each km above {k3}; return the price / a taxi takes {price} for up to {k3} km and {rate} for each km more. i need a function {fn_fare} with a parameter km that gives the price / make {fn_fare}, which returns {price} if km is at most {k3} and otherwise {price} plus {rate} times the km over {k3}
    def {fn_fare}(km):
        if km <= {k3}:
            return {price}
        return {price} + {rate} * (km - {k3})
    # here are the trips of a day in km: {nums}. store them as trips / set trips to {nums} / make a list called trips of {nums.and_items} / trips is the list {nums} / a driver made trips of {nums.items} km; keep them in a list
    {x_trips} = {nums}
    # compute the fare of each trip, rounded to two decimals, in a list fares / use {fn_fare} on every trip and collect the rounded results (2 decimals) as fares / fares should hold what {fn_fare} gives for each of the trips, rounded to cents / apply the function to all trips; fares is the list of results, each rounded to 2 places / for every trip put its price, rounded to two decimals, in a new list fares
    {x_fares} = [round({fn_fare}(km), 2) for km in {x_trips}]
    # count the trips longer than {k3} km / how many of the trips exceed {k3} km? call it long_trips / save to long_trips the number of trips over {k3} km / long_trips: the count of those above {k3} / find out how many trips go beyond {k3} km and name that long_trips
    {x_long_trips} = sum(1 for km in {x_trips} if km > {k3})
    # print the sum of the fares with 2 decimals and then long_trips / show the total of all fares to two decimals, followed by the number of long trips / output what the fares add up to (two decimals) and the count of long trips / print the day's income, the fares together, with two decimals and long_trips after it
    print(f"{sum({x_fares}):.2f}", {x_long_trips})
leap_years
    # write {fn_is_leap}(year): True for multiples of 4, except those of 100 that are not multiples of 400 / define a function {fn_is_leap} with the argument year that says if it is a leap year: divisible by 4, but full centuries only when 400 divides them / a function {fn_is_leap} is needed. it takes year and returns whether 4 divides it, unless 100 does too, in which case 400 must / create {fn_is_leap} to test whether a year is a leap year by the usual rule of 4, 100 and 400; the parameter is year
    def {fn_is_leap}(year):
        if year % 100 == 0:
            return year % 400 == 0
        return year % 4 == 0
    # list the leap years from {year} to {year} + {m}, both included, as leaps / leaps is the list of all leap years between {year} and {year} plus {m} inclusive / collect in leaps each year from {year} through {year} + {m} for which {fn_is_leap} is True / go over the years {year} to {year} + {m}, the last one too, and keep the leap years as leaps
    {x_leaps} = [y for y in range({year}, {year} + {m} + 1) if {fn_is_leap}(y)]
    # if there are any, take the last of them as latest, otherwise latest is None / latest is the final item of leaps, or None when the list is empty / set latest to the most recent leap year found; without any, to None / save the last leap year as latest, None if there are none
    {x_latest} = {x_leaps}[-1] if {x_leaps} else None
    # print how many there are and the latest / print the length of that list and latest / show the number of leap years and then the latest one / output the count of the leap years followed by latest
    print(len({x_leaps}), {x_latest})
two_points
    # point p is ({k}, {k2}) and q is ({m}, {m2}). set both as tuples / let p be the tuple ({k}, {k2}) and q the tuple ({m}, {m2}) / store the points ({k}, {k2}) and ({m}, {m2}) in p and q / p = ({k}, {k2}), q = ({m}, {m2}) / create two tuples: p with {k} and {k2}, q with {m} and {m2}
    {x_p} = ({k}, {k2})
    {x_q} = ({m}, {m2})
    # get the differences dx and dy, always q minus p / dx is how far q is to the right of p, and dy how far it is above / subtract p from q, coordinate by coordinate, into dx and dy / compute dx and dy, the x and y of q less those of p
    {x_dx} = {x_q}[0] - {x_p}[0]
    {x_dy} = {x_q}[1] - {x_p}[1]
    # compute the straight distance and the city block distance, as straight and blocks / straight is the square root of the squares of dx and dy added up, blocks is the sum of their absolute values / find the euclidean distance (straight) and the manhattan distance (blocks) from these differences / save the direct distance of the points as straight and the way along a grid of streets as blocks
    {x_straight} = ({x_dx} ** 2 + {x_dy} ** 2) ** 0.5
    {x_blocks} = abs({x_dx}) + abs({x_dy})
    # the point in the middle of them is middle, a tuple / compute middle, the tuple halfway between p and q / store the midpoint of both points as middle / middle: average the x values and the y values of p and q, as a tuple / as variable middle, take the midpoint of the segment from p to q
    {x_middle} = (({x_p}[0] + {x_q}[0]) / 2, ({x_p}[1] + {x_q}[1]) / 2)
    # print straight rounded to {places} decimals, then blocks and middle / show the three results in that order, the first one rounded to {places} places / print the direct distance (rounded to {places} decimals), the block distance and the midpoint / output straight, blocks and middle, with straight rounded to {places} decimals
    print(round({x_straight}, {places}), {x_blocks}, {x_middle})
root_by_halving
    # we look for the square root of {n}. start with low 0 and high {n} / set target to {n}, low to 0 and high to {n} / target is {n}; the root lies between low, 0, and high, {n} / store {n} as target, with the range from low = 0 to high = {n} / let target and high both be {n}, and low 0
    {x_target} = {n}
    {x_low}, {x_high} = 0, {n}
    # set steps to 0 / no steps are done yet: steps is zero / count the steps, beginning with 0 / steps starts at 0 / initialise a counter steps with zero
    {x_steps} = 0
    # until high and low are less than {rate} apart, halve: mid is their average; if its square is above the target, high becomes mid, otherwise low does. each time, steps grows by 1 / while high minus low is at least {rate}, take the average as mid, let it replace high if mid squared exceeds target and low if not, and count a step / as long as the gap from low to high is {rate} or more: mid is the middle, steps goes up by one, and mid replaces high when mid times mid is greater than target, else low / shrink the range by bisection until it is narrower than {rate}, counting steps; a mid whose square is more than the target is the new high, any other mid the new low
    while {x_high} - {x_low} >= {rate}:
        {x_mid} = ({x_low} + {x_high}) / 2
        if {x_mid} ** 2 > {x_target}:
            {x_high} = {x_mid}
        else:
            {x_low} = {x_mid}
        {x_steps} += 1
    # print the range and the steps / print low, high and steps / show low and high, then how many steps it took / output the final low, the final high and the number of steps
    print({x_low}, {x_high}, {x_steps})
divide_or_add
    # start a list chain that has only {n} in it / chain is a list with the single number {n} / let chain be [{n}] / a chain of numbers starts with {n}; make it a list / put {n} as the first and only item in a list chain
    {x_chain} = [{n}]
    # append {m} more numbers: if the last one is a multiple of {k}, the next is the last divided by {k}, otherwise the last plus {k2} / do this {m} times: look at the last number; when {k} divides it, append the quotient (a whole number), if not, append it plus {k2} / {m} times, continue the chain: a last item divisible by {k} is followed by a {k.th} of it, any other by itself plus {k2} / extend it by {m} numbers, each made from the one before: divided by {k} if that leaves no rest, else raised by {k2}
    for _ in range({m}):
        {x_last} = {x_chain}[-1]
        if {x_last} % {k} == 0:
            {x_chain}.append({x_last} // {k})
        else:
            {x_chain}.append({x_last} + {k2})
    # what is the largest number in it, and where does it come first? peak and place / save the maximum of the chain as peak and its index as place / peak is the highest of them, place its first index / find peak, the greatest item, and place, the position (from 0) where it appears first
    {x_peak} = max({x_chain})
    {x_place} = {x_chain}.index({x_peak})
    # is any number in the chain there twice? save the answer as repeats / repeats is True if some number occurs more than once / repeats tells whether the chain has a duplicate / set repeats to True when there are fewer different numbers than items, else to False
    {x_repeats} = len(set({x_chain})) < len({x_chain})
    # print peak, place and repeats / show the three results / output the peak, its place and whether it repeats / print the largest, its index and repeats, in this order
    print({x_peak}, {x_place}, {x_repeats})
bank_account
    # write a class {cl_Account} with an owner and a balance. the owner is given, the balance starts at 0 unless another one is passed / define {cl_Account}: its constructor takes owner and balance, the latter 0 by default, and stores both / a class {cl_Account} keeps an owner and a balance; balance is optional and 0 if left out / create the class {cl_Account} whose __init__ has owner and balance=0 and saves them under these names
    class {cl_Account}:
        def __init__(self, owner, balance=0):
            self.owner = owner
            self.balance = balance
    # give it a method withdraw(amount): if the balance is too small it returns False and changes nothing, otherwise it subtracts and returns True / write it again with a method withdraw that takes amount off and returns True, unless there is less than amount, then it just returns False / the class also needs withdraw: amount is subtracted only if it is covered, and the return value says if that happened / extend {cl_Account} by withdraw(amount), which refuses with False when amount is more than the balance, and else lowers the balance and returns True
    class {cl_Account}:
        def __init__(self, owner, balance=0):
            self.owner = owner
            self.balance = balance

        def withdraw(self, amount):
            if amount > self.balance:
                return False
            self.balance -= amount
            return True
    # open an account {o_acc} for {who.bare} with {n} on it / {o_acc} is an object of this class, owner {who}, balance {n} / make {o_acc}, an account of {who.bare} that starts with {n} / let {o_acc} be {who.bare}'s account with a balance of {n}
    {o_acc} = {cl_Account}({who}, {n})
    # try to take out {n2} and keep the answer as done / done is what withdrawing {n2} from {o_acc} returns / withdraw {n2}; save to done whether it worked / let done be the result of a withdrawal of {n2} from it
    {x_done} = {o_acc}.withdraw({n2})
    # print done and the balance / show whether it worked and what is left on the account / print the result and then the balance of {o_acc} / output done, followed by the money still there
    print({x_done}, {o_acc}.balance)
thermostat
    # a class {cl_Thermostat} stores a target temperature and whether it is heating, at first not / define {cl_Thermostat} with target as its only argument and heating set to False / make the class {cl_Thermostat}: __init__ takes target and keeps it; heating is False / write a class {cl_Thermostat} whose objects have a target (given) and heating (False in the beginning)
    class {cl_Thermostat}:
        def __init__(self, target):
            self.target = target
            self.heating = False
    # add a function {fn_update}(device, temperature): heating goes on when the temperature is more than {k} below the target and off when it reaches the target; in between nothing changes / write {fn_update}, which takes device and temperature. under target minus {k} it switches heating to True, from the target on to False, otherwise heating stays / define {fn_update} with device and temperature: heat if it is colder than the target by more than {k}, stop heating at the target or above, else leave it as it is / a function {fn_update} of device and temperature turns device.heating on if temperature < target - {k}, off if temperature >= target, and leaves it alone otherwise
    def {fn_update}(device, temperature):
        if temperature < device.target - {k}:
            device.heating = True
        elif temperature >= device.target:
            device.heating = False
    # create {o_device} with a target of {m} / make a thermostat {o_device} set to {m} / {o_device} is one with target {m} / let {o_device} be an object of the class for {m} degrees
    {o_device} = {cl_Thermostat}({m})
    # feed it the readings {nums} one after the other, and collect its heating state after each in states / for each temperature in {nums} call the function on {o_device} and append its heating flag to a list states / states starts empty; go through {nums}, update the device with each and note in states if it is heating / update {o_device} with {nums.and_items} in turn and keep a list states of heating after every update
    {x_states} = []
    for t in {nums}:
        {fn_update}({o_device}, t)
        {x_states}.append({o_device}.heating)
    # count how often the state changed from one reading to the next / changes is the number of neighbours in states that differ / find the changes: how many times an item of states is not equal to the one before / save as changes how often heating was switched between two readings
    {x_changes} = sum(1 for a, b in zip({x_states}, {x_states}[1:]) if a != b)
    # print states and changes / show the list and the number of changes / output the states, then how often they changed / print both results, the list first
    print({x_states}, {x_changes})
shopping_cart
    # make a class {cl_Cart} with an empty dictionary items / a {cl_Cart} has items, a dict that is empty in the beginning / write the class {cl_Cart}: no arguments, items is an empty dictionary / define {cl_Cart}; each new one holds a dictionary called items with nothing in it
    class {cl_Cart}:
        def __init__(self):
            self.items = {}
    # now with methods add(name, price, count=1), which adds price times count to what items has for name (0 if new), and total(), the sum of all values / rewrite it with add, whose count is 1 by default: the entry for name in items grows by price * count, starting from 0; and with total, which returns the sum of the entries / extend the class. add takes name, price and count (1 unless given) and raises items[name] by their product, a missing name counts as 0; total returns what all values of items add up to / the cart also needs add(name, price, count=1) to raise the amount under name by price times count (new names begin at 0), and total() to sum up the amounts
    class {cl_Cart}:
        def __init__(self):
            self.items = {}

        def add(self, name, price, count=1):
            self.items[name] = self.items.get(name, 0) + price * count

        def total(self):
            return sum(self.items.values())
    # create {o_cart} / make a new one named {o_cart} / let {o_cart} be such a cart / {o_cart} is an empty cart / get an object of it and call it {o_cart}
    {o_cart} = {cl_Cart}()
    # put {k} of {thing} at {m} each in it, and one {thing2.bare} for {m2} / add {k} times {thing} with the price {m}, then {thing2} for {m2} with no count / add to {o_cart}: {thing} at {m}, count {k}, and {thing2} at {m2}, count left out / {who.bare} takes {k} of the item {thing}, {m} each, and a single {thing2} for {m2}
    {o_cart}.add({thing}, {m}, {k})
    {o_cart}.add({thing2}, {m2})
    # if the total is above {n}, {percent} percent are taken off; save what is to pay as due / due is the total, less {percent} percent when it exceeds {n} / compute due: the cart's total, but with {percent} percent discount if that is more than {n} / set due to the total of {o_cart}; over {n} the customer gets {percent} percent off
    {x_due} = {o_cart}.total()
    if {x_due} > {n}:
        {x_due} *= 1 - {percent} / 100
    # print the items and due with two decimals / show what the cart holds and then due to 2 decimals / print the items dictionary and the amount to pay, the latter with exactly two decimals / output {o_cart}.items followed by due, formatted with 2 decimals
    print({o_cart}.items, f"{{x_due}:.2f}")
game_player
    # write a class {cl_Player} with name, health {high} and an empty list log / define {cl_Player}: the constructor gets name; health is {high} and log is [] / a {cl_Player} has a name that is passed in, {high} health and a log, at first an empty list / create the class {cl_Player} that stores name and starts with health {high} and nothing in its list log
    class {cl_Player}:
        def __init__(self, name):
            self.name = name
            self.health = {high}
            self.log = []
    # add a method hit(points): health drops by points but never below 0, and the new health is appended to log / extend it with hit, which takes points off the health, stopping at 0, and writes the health to log / give the class hit(points). it lowers health by points, to 0 at the least, and appends the result to log / the class needs a method hit as well: subtract points from health, use 0 if that is negative, then note health in log
    class {cl_Player}:
        def __init__(self, name):
            self.name = name
            self.health = {high}
            self.log = []

        def hit(self, points):
            self.health = max(0, self.health - points)
            self.log.append(self.health)
    # {who.bare} plays; name the object {o_hero} / create {o_hero}, a player called {who} / let {o_hero} be a player with the name {who} / make an object {o_hero} of it for {who.bare}
    {o_hero} = {cl_Player}({who})
    # hit {o_hero} with {m} again and again until the health is 0 / as long as there is health left, let {o_hero} take a hit of {m} / while the health of {o_hero} is above 0, call hit with {m} / keep calling hit({m}) on it until no health remains
    while {o_hero}.health > 0:
        {o_hero}.hit({m})
    # print the name, the number of hits and the log / show name, length of the log and log / output who it was, how many hits it took and the log / print {o_hero}'s name, then how often it was hit, then the list of health values
    print({o_hero}.name, len({o_hero}.log), {o_hero}.log)
income_tax
    # define {fn_part}(amount, low, high): how much of amount lies between low and high, 0 if it is not above low / write a function {fn_part} with amount, low and high that returns the piece of amount above low and up to high, never less than 0 / {fn_part} takes amount, low and high and returns min(amount, high) minus low, or 0 when that is negative / i need {fn_part}, a function of amount, low and high: cut amount at high, take low away and return at least 0
    def {fn_part}(amount, low, high):
        return max(0, min(amount, high) - low)
    # now {fn_tax}(income), which uses it: {percent} percent of what lies between 0 and {big}, and {more_percent} percent of what lies between {big} and {huge} / write {fn_tax} of income with the help of {fn_part}. up to {big} it is {percent} percent, the part from there to {huge} costs {more_percent} percent / {fn_tax} adds {percent} percent of the part of income in the bracket 0 to {big} and {more_percent} percent of the part in {big} to {huge}; call {fn_part} for both / using the function above, define {fn_tax}: takes income, returns {percent} percent of its share under {big} plus {more_percent} percent of its share from {big} up to {huge}
    def {fn_tax}(income):
        first = {fn_part}(income, 0, {big})
        second = {fn_part}(income, {big}, {huge})
        return (first * {percent} + second * {more_percent}) / 100
    # {who.bare} earns {big} plus {n}. compute the tax as due / what has to be paid for an income of {big} + {n}? save it as due / due is the tax on {big} + {n} / let due be what the tax function gives for {big} and {n} together
    {x_due} = {fn_tax}({big} + {n})
    # which percentage of that income is it? round to {places} decimals and name it average / average: due as percent of the income, rounded to {places} decimals / compute the average rate, the tax in percent of what was earned, with {places} decimals, in average / save as average how many percent of the income the tax is, rounded to {places} places
    {x_average} = round(100 * {x_due} / ({big} + {n}), {places})
    # print due and average / show the tax and its percentage / output both results / print the amount due, then the average rate
    print({x_due}, {x_average})
"""

marked = vary(mark(STORIES))
stories(d, marked, {**SLOTS, **named(marked)})
