"""Functions of one to four parameters told in a sentence or two, then used step by step on all sorts of data."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import (
    choice,
    derived,
    exact,
    fragment,
    integer,
    list_of,
    new,
    sampled,
    word,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import money
from codegen_repl.training.corpus.values import middle
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, odd_token, plain_word

d = Domain("made_functions", weight=36)


def some(rng: Random) -> str:
    """A word of lower, mixed or upper case, or a code."""
    roll = rng.random()
    if roll < 0.12:
        return plain_word(rng).upper()
    if roll < 0.24:
        return odd_token(rng)
    return made_up(rng) if roll < 0.45 else any_word(rng)


def some_words(rng: Random) -> list[str]:
    """Four to seven different words."""
    return list(dict.fromkeys(some(rng) for _ in range(rng.randint(4, 7))))


def phrase(rng: Random) -> str:
    """Three to six words with spaces, and sometimes a sign at the end."""
    return " ".join(some(rng) for _ in range(rng.randint(3, 6))) + rng.choice(("", "", "", "!", ".", "?"))


def ints(rng: Random) -> list[int]:
    """Five to nine ints."""
    low, high = rng.choice(((-20, 20), (0, 30), (1, 99), (-9, 9), (10, 500)))
    return [rng.randint(low, high) for _ in range(rng.randint(5, 9))]


def short(rng: Random) -> list[int]:
    """Two to four ints."""
    low, high = rng.choice(((0, 9), (-9, 9), (1, 60)))
    return [rng.randint(low, high) for _ in range(rng.randint(2, 4))]


def triple(rng: Random) -> list[int]:
    """Three ints, for lists that must have one length."""
    low, high = rng.choice(((0, 9), (-30, 30), (10, 99)))
    return [rng.randint(low, high) for _ in range(3)]


def mapping(rng: Random, kinds: tuple[str, ...] = ("fruit", "person", "thing", "city")) -> dict[str, int]:
    """Names or things with whole numbers."""
    pool = CATEGORIES[rng.choice(kinds)]
    return {key: rng.randint(1, rng.choice((20, 90))) for key in rng.sample(pool, rng.randint(3, 5))}


def prices(rng: Random) -> dict[str, Any]:
    """Things with prices."""
    pool = CATEGORIES[rng.choice(("food", "thing", "fruit"))]
    return {key: money(rng) for key in rng.sample(pool, rng.randint(3, 5))}


def rhyme(rng: Random) -> str:
    """A word with a common ending."""
    return rng.choice((made_up(rng, 1), plain_word(rng))) + rng.choice(("er", "ed", "le", "ng", "on", "ar"))


def setting(rng: Random) -> str:
    """A line such as `speed = 4 # slow`."""
    gap, value = rng.choice(("", " ")), rng.choice((some(rng), str(rng.randint(0, 999))))
    return f"{some(rng)}{gap}={gap}{value}{rng.choice(('', f' # {plain_word(rng)}', f'#{some(rng)}'))}"


def full_name(rng: Random) -> str:
    """A name of two or three parts."""
    parts = [rng.choice(CATEGORIES["person"]), made_up(rng).capitalize()]
    return " ".join(parts if rng.random() < 0.6 else [parts[0], rng.choice(CATEGORIES["person"]), parts[1]])


NOUNS = (
    "total share shares cost costs price masked initials badge code codes difference distance count "
    "fixed stock wage wages grade grades best swapped label labels first_part fare lowest highest gap "
    "rounded teams area areas shortened frequency quotient merged common secret column"
)
CALLED = (
    "convert change rule apply_rule handle transform calc work_out tool adjust evaluate prepare solve make_one helper "
    "run_it treat mix build_it derive process check_it deal operate reckon craft arrange my_func turn_into step_one"
)
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    "f": new(*CALLED.split(), kind="function"),
    "g": new(*CALLED.split(), kind="function"),
    "p": fragment("a", "first", "src", "base", "start", "arg1", "p1", "zorp", "val_7", "p", "main_one"),
    "q": fragment("b", "second", "other", "extra", "q", "p2", "arg2", "step", "bound", "quib", "val_8"),
    "r": fragment("d", "third", "rest", "z", "p3", "arg3", "factor", "tarn", "r", "last_one", "val_9"),
    "ptext": fragment("text", "s", "sentence", "line", "phrase", "message", "txt", "raw", "t"),
    "plist": fragment("numbers", "values", "xs", "data", "nums", "lst", "series", "readings", "arr"),
    "pwords": fragment("words", "names", "tokens", "entries", "labels", "strings", "ws"),
    "pn": fragment("n", "k", "size", "amount", "how_many", "m", "num", "limit"),
    "pdict": fragment("table", "mapping", "records", "info", "dct", "book", "entries"),
    "xs": new("list"),
    "ys": new("list"),
    "ws": new("words"),
    "us": new("words"),
    "dd": new("dict"),
    "sv": new("str"),
    "tv": new("str"),
    "nv": new("int"),
    "mv": new("int"),
    "res": new("result"),
    "res2": new("result"),
    "i1": integer(2, 99),
    "i2": integer(2, 99),
    "i3": integer(2, 99),
    "i4": integer(2, 99),
    "any1": integer(-60, 60),
    "any2": integer(-60, 60),
    "big": integer(100, 9999),
    "k": integer(2, 6),
    "k2": integer(2, 6),
    "k3": integer(2, 9),
    "wide": integer(7, 14),
    "pct": choice(5, 8, 10, 12, 15, 18, 20, 25, 30, 40),
    "pct2": choice(4, 6, 7, 9, 11, 16, 22, 35, 50),
    "amt1": sampled("number", money),
    "amt2": sampled("number", money),
    "amts": sampled("list[number]", lambda r: [money(r) for _ in range(r.randint(3, 6))]),
    "ints": sampled("list[int]", ints),
    "short1": sampled("list[int]", short),
    "tri1": sampled("list[int]", triple),
    "tri2": sampled("list[int]", triple),
    "whole": sampled("list[int]", lambda r: [r.randint(2, 95) for _ in range(r.randint(4, 7))]),
    "lists": sampled("list[list[int]]", lambda r: [short(r) for _ in range(r.randint(3, 4))]),
    "grid": sampled("list[list[int]]", lambda r: [triple(r) for _ in range(r.randint(2, 4))]),
    "j": integer(0, 2),
    "words": sampled("list[str]", some_words),
    "w1": sampled("str", some),
    "w2": sampled("str", some),
    "w3": sampled("str", some),
    "ph": sampled("str", phrase),
    "phs": sampled("list[str]", lambda r: [phrase(r) for _ in range(r.randint(2, 4))]),
    "who": sampled("str", full_name),
    "whos": sampled("list[str]", lambda r: [full_name(r) for _ in range(r.randint(3, 4))]),
    "map1": sampled("dict[str,int]", mapping),
    "map2": sampled("dict[str,int]", mapping),
    "goods": sampled("dict[str,int]", lambda r: mapping(r, ("fruit", "thing", "food"))),
    "good1": derived(lambda s: list(s.goods)[-1]),
    "crowd": sampled("dict[str,int]", lambda r: mapping(r, ("person",))),
    "member1": derived(lambda s: list(s.crowd)[len(s.crowd) // 2]),
    "cut_age": derived(lambda s: middle(list(s.crowd.values()))),
    "tags": sampled("dict[str,number]", prices),
    "thing1": derived(lambda s: list(s.tags)[-1]),
    "thing2": word("color"),
    "half_way": derived(lambda s: middle(s.whole)),
    "low": integer(-5, 5),
    "top": derived(lambda s: s.low + 12),
    "sep": choice("-", "_", "/", ", ", " | ", "+", " & ", ":", "..."),
    "sign": choice("*", "#", ".", "x", "_", "0", "~", "-"),
    "letter": choice("a", "e", "i", "o", "s", "t", "n", "r"),
    "letter2": choice("b", "u", "l", "m", "d", "k", "g", "p"),
    "pair": derived(lambda s: s.letter2 + " "),
    "food1": word("food"),
    "yes": choice("pass", "big", "yes", "high", "OK", "far", "Full"),
    "no": choice("fail", "small", "no", "low", "retry", "near", "Empty"),
    "person1": word("person"),
    "hours": integer(20, 60),
    "small": sampled("str", lambda r: r.choice((plain_word, made_up))(r)),
    "greeting": choice("Hello", "Hi", "Good morning", "Dear", "WELCOME", "hey there"),
    "sizes_": sampled("list[tuple[int]]", lambda r: [(r.randint(2, 40), r.randint(2, 40)) for _ in range(3)]),
    "short_pos": sampled("list[int]", lambda r: [r.randint(2, 30) for _ in range(r.randint(2, 4))]),
    "rhyme": sampled("str", rhyme),
    "setting": sampled("str", setting),
    "guests": list_of(word("person"), 3, 5, unique=True),
    "days": integer(2, 30),
}

MONEY = r"""
tip_split
    # write a function {f}(bill, percent, people) that adds a tip of so many percent to the bill, divides it evenly among the people and returns the share rounded to 2 decimals. you may assume that people is at least 1 / define {f} with the parameters bill, percent and people: the bill plus percent percent of it, divided by the number of people and rounded to two digits, is returned / i need {f}(bill, percent, people). it puts the tip (percent of the bill) on top, splits the sum by people and gives that back with 2 decimals / create a function named {f}, which takes a bill, a percent for the tip and the number of people (never 0), in this order, and returns what each of them pays, rounded to 2 places / friends in a restaurant share a bill and leave a tip. {f}(bill, percent, people) should add percent percent to the bill, share it equally between the people (at least 1) and return one share with 2 decimals
    def {f}(bill, percent, people):
        return round(bill * (1 + percent / 100) / people, 2)
    # use it for a bill of {amt1}, a tip of {pct} percent and {k} people and store the share / {k} people share a bill of {amt1} and give a tip of {pct} percent: call {f} for them and keep the share / with {pct} percent on a bill of {amt1}, what does each of {k} people pay? save it as {share} / let {share} be what the function returns when {k} persons split {amt1} with a {pct} percent tip / call {f} with a tip of {pct} percent, {k} people and a bill of {amt1}, and assign the return value to a variable named {share}
    {share} = {f}({amt1}, {pct}, {k})
    # the bills of this week were {amts}, keep them in {xs} / put the amounts {amts} into a list {xs} / create the list {xs} with the bills {amts} / {xs} = {amts} / the amounts of several bills are {amts}; create a variable named {xs} with this list
    {xs} = {amts}
    # apply the function to each of these bills with {pct2} percent for {k2} people and call the list {shares} / compute the shares for all bills in {xs}, with {k2} people each and a tip of {pct2} percent / for every bill in the list: {k2} people, {pct2} percent tip. collect what {f} returns in {shares} / make a list of shares from {xs}, always for {k2} people who tip {pct2} percent / compute the share of each bill in {xs} for a tip of {pct2} percent and {k2} people, and store the list in a variable named {shares}
    {shares} = [{f}(item, {pct2}, {k2}) for item in {xs}]
    # print the share and then the shares / show {share}, and {shares} in the line below / print first the single share, after it the list of shares on a new line / output {share} and, on the next line, the list
    print({share})
    print({shares})
price_with_minimum
    # write a function {f}({p}, {q}, {r}), where {p} is a price, {q} a discount in percent and {r} a minimum: if the price is at least the minimum, return it reduced by the discount, otherwise return it unchanged / define {f} with parameters {p} (price), {q} (percent) and {r} (minimum). a price of {r} or more is lowered by {q} percent; a smaller one is returned as it is / i want a function {f} taking {p}, {q} and {r}; it takes {q} percent off {p}, but only if {p} is not below {r}, and returns the price / create {f}({p}, {q}, {r}). prices {p} under {r} come back as they are, all others with {q} percent off / the shop gives a discount only from a certain price on. {f}({p}, {q}, {r}) gets a price {p}, the discount {q} in percent and the lowest price {r} for which it is given, and returns the price to pay
    def {f}({p}, {q}, {r}):
        if {p} >= {r}:
            return {p} * (1 - {q} / 100)
        return {p}
    # a lamp costs {i1}, and prices from {i2} on are lowered by {pct} percent: store what the function gives as {price} / call it for a price of {i1}, with a minimum of {i2} and {pct} percent discount, and keep the price / get the price for a minimum of {i2}, {pct} percent and an old price of {i1} / compute {price} by {f} with {pct} percent off {i1}, given that the minimum is {i2} / compute what {f} returns for a discount of {pct} percent, a price of {i1} and a minimum of {i2}, and store it in a variable named {price}
    {price} = {f}({i1}, {pct}, {i2})
    # make a list {xs} of the prices {whole} / store {whole} in {xs} / there are more prices, {whole}; call them {xs} / let {xs} be {whole}
    {xs} = {whole}
    # reduce every price in {xs} by {pct2} percent with the function if it is {half_way} or more, and put them into {ys} / build {ys} from these prices through {f}: {pct2} percent discount, minimum {half_way} / let {ys} be what {f} returns for each price in the list when the minimum is {half_way} and the discount {pct2} percent / run all of them through the function with {half_way} as the minimum and {pct2} as the percent; name the new list {ys} / create a list named {ys} with the results of calling {f} for the items of {xs}; the minimum is {half_way} and the discount is {pct2} percent
    {ys} = [{f}(item, {pct2}, {half_way}) for item in {xs}]
    # print {price} and the sum of the new prices / show the price followed by the sum of {ys} / print the first price, then what all of {ys} make together, in one line / output {price} and the total of {ys}
    print({price}, sum({ys}))
overtime_pay
    # write a function {f}(hours, rate, limit) which returns the wage: hours up to the limit are paid with the rate, those above it with one and a half times the rate / define {f} with hours, rate and limit. every hour costs the rate, but hours over the limit cost 1.5 times as much. return the wage / create a function {f} that takes the hours worked, the rate per hour and a limit, in this order, and returns hours times rate, where all hours beyond the limit count 1.5 times / i need {f}(hours, rate, limit): normal pay for at most limit hours, 150 percent of it for the hours beyond, all together returned / can you make a function {f}(hours, rate, limit) that returns the pay for these hours, if an hour beyond the limit earns 1.5 times the rate and every other hour just the rate?
    def {f}(hours, rate, limit):
        extra = max(0, hours - limit)
        return (hours - extra) * rate + extra * rate * 1.5
    # {person1} worked {hours} hours for {i1} an hour, with a limit of 40: compute the wage / call it for a rate of {i1}, {hours} hours and the limit 40 and keep the wage / let {wage} be what {f} returns for {hours} hours at {i1} per hour if overtime begins after 40 / store in {wage} the pay at a rate of {i1} for {hours} hours, the limit being 40 / compute the wage for an hourly rate of {i1}, a limit of 40 hours and {hours} hours of work, and store it in a variable named {wage}
    {wage} = {f}({hours}, {i1}, 40)
    # now more hours: {whole}, in a list {xs} / let {xs} be the list {whole} of hours / the hours {whole} go into {xs} / create a list named {xs} with the hours {whole}
    {xs} = {whole}
    # compute the wages for all of these hours at a rate of {i2} and a limit of {half_way} / make a list {wages}: the pay for each number of hours in {xs}, {i2} per hour, overtime above {half_way} / apply {f} to every item of {xs} with {half_way} hours as the limit and {i2} as the rate; the result is {wages} / with a limit of {half_way} and {i2} per hour, what does each of {xs} earn? keep that as {wages} / a rate of {i2}, a limit of {half_way}: call the function for every number of hours in {xs} and assign the list to {wages}
    {wages} = [{f}(item, {i2}, {half_way}) for item in {xs}]
    # print the wages and the largest of them / show {wages} and its maximum / print the list of wages, then the highest wage / output {wages} followed by the best wage in it
    print({wages}, max({wages}))
taxi_fare
    # write a function {f}(km, minutes, night) for a taxi: {k} per km plus {k2} per minute, and if night is True, {i1} more. return that / define {f} with km, minutes and night (a bool). the fare is {k} for every km and {k2} for every minute; at night {i1} are added. return the fare / create a function named {f} with three parameters: km, minutes and night. it returns km times {k} plus minutes times {k2}, increased by {i1} when night is true / i need a fare function {f}(km, minutes, night). a minute costs {k2}, a km costs {k}, a night ride another {i1} / a ride costs {k2} for each minute plus {k} for each km, and {i1} on top when it is night. write {f}(km, minutes, night), which returns this; night is True or False
    def {f}(km, minutes, night):
        result = km * {k} + minutes * {k2}
        if night:
            result += {i1}
        return result
    # compute the fare of a day ride of {i2} km in {i3} minutes / get the fare for {i3} minutes and {i2} km, not at night / call it for {i2} km by day that took {i3} minutes, and name the result {fare} / store in {fare} what {i3} minutes and {i2} km cost in the daytime / compute the price of {i2} km in {i3} minutes during the day and assign it to a variable named {fare}
    {fare} = {f}({i2}, {i3}, False)
    # a night ride takes {k3} minutes for {i4} km: put its price into {nv} / let {nv} be the fare at night for {i4} km and {k3} minutes / at night, what do {i4} km and {k3} minutes cost? store it in {nv} / save the fare of {k3} minutes by night, {i4} km, as {nv} / call {f} for a ride by night of {k3} minutes and {i4} km, and store the value it returns in a variable named {nv}
    {nv} = {f}({i4}, {k3}, True)
    # print both fares, the one by day first / show {fare} and {nv} / print the day fare followed by {nv} / output the fare and then the price of the night ride
    print({fare}, {nv})
    # print the difference between them, never negative / show how far apart the two are, as an absolute value / print by how much they differ (without a sign) / output the absolute difference of {fare} and {nv}
    print(abs({fare} - {nv}))
price_lookup
    # write a function {f}({p}, {q}, {r}): {p} is a dictionary of prices, {q} a name and {r} a number of pieces. return what so many pieces cost; a name that is not in {p} costs 0 / define {f} which takes {p} (a dict from name to price), {q} (a name) and {r} (how many) and returns price times {r}, or 0 when {q} is unknown / i want {f}({p}, {q}, {r}): look up the price of {q} in the dictionary {p}, with 0 if it is missing, and return it times {r} / create a function named {f} with a price table {p}, a name {q} and a number {r}; it multiplies what is found for {q} by {r}, and for anything not in the table the price is 0 / given a dictionary {p} of prices, a name {q} and a quantity {r}, the function {f}({p}, {q}, {r}) returns the price of {q} times {r}. names that {p} does not have are free, so they count as 0
    def {f}({p}, {q}, {r}):
        return {p}.get({q}, 0) * {r}
    # here are the prices: {tags}. call the dictionary {dd} / {dd} = {tags} / put the prices {tags} into {dd} / let {dd} be the dictionary {tags}
    {dd} = {tags}
    # compute the cost of {k} pieces of {thing1} with it / someone buys {k} times {thing1}: get the cost from {dd} / let {cost} be the price of {k} times {thing1.bare}, found in {dd} by {f} / call {f} for {thing1}, {k} pieces and the dictionary, and save the cost / determine with {f} what {k} pieces of {thing1} cost according to {dd}, and store it in a variable named {cost}
    {cost} = {f}({dd}, {thing1}, {k})
    # do the same for {k2} of {thing2}, in {nv} / store what {f} gives for {k2} pieces of {thing2} in {nv} / and {k2} times {thing2}? keep that in {nv} / {nv} is the result for {thing2} and {k2} pieces, from the same prices / assign to a variable named {nv} the cost of {k2} pieces of {thing2}, using the same function and dictionary
    {nv} = {f}({dd}, {thing2}, {k2})
    # print {cost} and {nv}, both rounded to 2 decimals / show the cost and {nv} with at most two decimals, by round / print the cost, then {nv}, each rounded to two places / output both amounts in one line, rounded to 2 digits
    print(round({cost}, 2), round({nv}, 2))
"""
TEXT = r"""
swapped_halves
    # write a function {f}({ptext}) that swaps both halves of {ptext} and returns the new string; if the length is odd, the middle character belongs to the second half / define {f}: it takes {ptext} and returns the second half followed by the first half. with an odd number of characters the one in the middle is part of the second half / i need {f}({ptext}), which cuts {ptext} in two and gives the right half plus the left half back. when it can't be cut evenly, the left half is the shorter one / create a function named {f} with one parameter {ptext}; the first half (the smaller one if the length is odd) is moved behind the second half and the result returned / what i want is a function {f}({ptext}) that returns {ptext} with its second half in front of its first half. the second half gets one character more if there is an odd number of them
    def {f}({ptext}):
        half = len({ptext}) // 2
        return {ptext}[half:] + {ptext}[:half]
    # call it with {w1} and store the result in {res} / let {res} be what {f} makes of {w1} / swap the halves of {w1} by the function, as {res} / {res} is the return value for the word {w1} / call {f} with the word {w1} and store the returned string in a variable named {res}
    {res} = {f}({w1})
    # {ws} = {words} / make a list {ws} of the words {words} / put {words} into {ws} / now there are more words: {words}. keep them in {ws}
    {ws} = {words}
    # apply it to those with more than {k} characters and leave the others as they are; the new list is {swapped} / build {swapped} from {ws}: words longer than {k} go through {f}, the rest stays / swap the halves of each word in the list that has over {k} characters, others are kept, and call the result {swapped} / let {swapped} be the words, where only words of more than {k} letters are changed by the function / create a list named {swapped} in which every word of {ws} that is longer than {k} characters is replaced by the return value of {f}, while all other words are kept
    {swapped} = [{f}(item) if len(item) > {k} else item for item in {ws}]
    # print {res} and the new list / show {res}, then {swapped} / print the first result followed by the swapped words / output {res} and the list made last in one line
    print({res}, {swapped})
joined_copies
    # write a function {f}({p}, {q}, {r}) that returns the text {p}, repeated {q} times, with {r} between the copies. you may assume that {q} is at least 1 / define {f} with a text {p}, a count {q} and a separator {r}: {q} copies of {p} are joined by {r} and returned / a function {f}({p}, {q}, {r}) should give back {p} written {q} times, each two separated by {r} / create {f}, which takes {p} (a string), {q} (how often) and {r} (what stands between) and returns one string of them / the function {f}({p}, {q}, {r}) returns {q} copies of the text {p} in one string; {r} stands between two copies, but neither at the beginning nor at the end. {q} is 1 or more
    def {f}({p}, {q}, {r}):
        return {r}.join([{p}] * {q})
    # use it to write {w1} {k} times with {sep} between, and call it {sv} / let {sv} be {k} copies of {w1}, separated by {sep} / with {sep} as separator, repeat {w1} {k} times through {f}; store it in {sv} / call {f} so that {sep} stands between {k} copies of {w1}, and keep the string as {sv} / create a string named {sv} that consists of {k} copies of {w1}, with {sep} between them, by calling the function
    {sv} = {f}({w1}, {k}, {sep})
    # now {k2} copies of {sv} itself with a space between, named {tv} / repeat that string {k2} times with " " as the separator and store it in {tv} / put {sv} into the function too: {k2} times, blanks in between. the name is {tv} / let {tv} be what it returns for {sv}, {k2} and a single space / use {f} once more, for {k2} copies of {sv} separated by a space, and store the string in a variable named {tv}
    {tv} = {f}({sv}, {k2}, " ")
    # print {tv} and its length / show the long string and how many characters it has / print the second string, then the number of its characters / output {tv} followed by len of it
    print({tv}, len({tv}))
initials_of
    # write a function {f}({ptext}) that returns the first letters of the words in {ptext} as capitals, each followed by a dot / define {f}: for a name {ptext} it gives back the initials in upper case with a dot after each one, without spaces / i need {f}({ptext}): take the first character of every word, make it a capital, put "." behind it and return them as one string / create a function {f}, which splits the name {ptext} into words and returns their initials, upper case, a "." after each / someone's name is given as {ptext}, with spaces between its parts. write a function {f}({ptext}) that returns the capital first letter of each part with a dot behind it, all in one string
    def {f}({ptext}):
        return "".join(item[0].upper() + "." for item in {ptext}.split())
    # call it with {who} and keep the initials / let {initials} be the result for {who} / get the initials of {who} / {initials} is what {f} returns for the name {who} / compute the initials of {who} with {f} and store them in a variable named {initials}
    {initials} = {f}({who})
    # {ws} = {whos} / the guests are {whos}; store them in {ws} / make a list {ws} out of {whos} / put the names {whos} into {ws}
    {ws} = {whos}
    # make a dictionary {dd} from each of these names to its initials / let {dd} map every name in {ws} to what the function returns for it / for each name in the list store the initials under this name, in a dict {dd} / build {dd}: keys are the items of {ws}, values are their initials by {f} / create a dictionary named {dd} whose keys are the names in {ws} and whose values are their initials
    {dd} = {item: {f}(item) for item in {ws}}
    # print the initials, then the dictionary / show {initials} and {dd} / print the first initials and the dict in one line / output {initials} followed by the dictionary
    print({initials}, {dd})
padded
    # write a function {f}({ptext}, {pn}, {q}) that puts the character {q} in front of {ptext} until it has {pn} characters, and returns it; a text that is long enough is not changed / define {f} with the parameters {ptext}, {pn} and {q}. it fills {ptext} up on the left with {q} to a width of {pn} and returns that / i want {f}({ptext}, {pn}, {q}): as long as there are fewer than {pn} characters, {q} is added at the front; the text is returned / create a function named {f} that takes a text {ptext}, a width {pn} and a fill character {q} and returns the text aligned to the right in this width / how about a function {f}({ptext}, {pn}, {q}) that returns {ptext} with as many {q} in front as are missing to {pn} characters? longer texts come back unchanged
    def {f}({ptext}, {pn}, {q}):
        return {ptext}.rjust({pn}, {q})
    # bring {w1} to {wide} characters with {sign} by it and store the result as {code} / fill {w1} with {sign} up to a width of {wide} and call it the code / let {code} be what it returns for the sign {sign}, the word {w1} and {wide} characters / make a code: {wide} wide, filled with {sign}, from the text {w1} / call {f} with the text {w1}, the fill character {sign} and the width {wide}, and store the string in a variable named {code}
    {code} = {f}({w1}, {wide}, {sign})
    # put {words} in a list {ws} / let {ws} be {words} / {ws} = {words} / keep the words {words} as {ws}
    {ws} = {words}
    # compute the codes of all words in {ws}, {wide} characters wide and filled with "." / make a list of codes: every word filled with dots to {wide} characters / apply {f} to each of them with a width of {wide} and "." and name the list {codes} / with "." as the fill character and the width {wide}, let {codes} hold the padded words / compute the code of each word in {ws} with a width of {wide} and "." as the character, and store the list in a variable named {codes}
    {codes} = [{f}(item, {wide}, ".") for item in {ws}]
    # print the code, and below it each of the codes on a line of its own / show {code} and then every item of {codes}, one per line / print {code}; then go through the list and print each code / output the single code first, after it the codes of the list, each on its line
    print({code})
    for item in {codes}:
        print(item)
masked_end
    # write a function {f}({ptext}, {pn}) that replaces all characters of {ptext} by "*", so that only the last {pn} characters stay readable, and returns it. you may assume that {pn} is at least 1 and not greater than the length / define {f} with {ptext} and {pn}: the last {pn} characters are kept, every one before them becomes "*"; {pn} is never larger than the length / i need a function {f}({ptext}, {pn}) to hide a text: stars for everything but the {pn} characters at the end (there are always that many) / create {f}, which takes {ptext} and {pn} (from 1 to the length of {ptext}) and returns as many stars as there are characters before the last {pn}, and then these
    def {f}({ptext}, {pn}):
        return "*" * (len({ptext}) - {pn}) + {ptext}[-{pn}:]
    # keep the number {big} as a string in {sv} / turn {big} into a text named {sv} / let {sv} be {big} as a string / store str of {big} in {sv} / convert the number {big} to a string and store it in a variable named {sv}
    {sv} = str({big})
    # hide it so that only the last 2 characters can be read, and call the result {masked} / call {f} with it and 2 and keep the text as {masked} / let {masked} be that string with its last 2 characters readable / make {masked} of {sv} with 2 characters left readable / call {f} so that the last 2 characters of {sv} stay readable, and assign the result to {masked}
    {masked} = {f}({sv}, 2)
    # do the same to {ph}, but with the last {k} characters, as {tv} / let {tv} be the text {ph} where only {k} characters at the end are readable / hide {ph} except for the last {k} and store it in {tv} / {tv} is what the function gives for {ph} and {k} / store in a variable named {tv} the text {ph}, hidden by the same function up to its last {k} characters
    {tv} = {f}({ph}, {k})
    # print the masked text, a colon with a space after it, and {tv}, as one string / show the masked one, then ": ", then {tv}, joined to one string / print {masked} plus ": " plus {tv} / output both hidden texts with ": " between them
    print({masked} + ": " + {tv})
"""
NUMBERS = r"""
clamped
    # write a function {f}({p}, {q}, {r}) that returns {p}, but {q} if {p} is smaller than {q}, and {r} if it is larger than {r}. you may assume that {q} is less than {r} / define {f} with {p}, {q} and {r}, which keeps the number {p} in the range from {q} to {r}: below the range it returns {q}, above it {r}, otherwise {p} / a function {f}({p}, {q}, {r}) where {q} is the lowest and {r} the highest number allowed for {p}; what lies outside is set to the nearer of these two and returned / create {f}, taking a number {p}, a lower bound {q} and an upper bound {r}, and return {p} limited to these bounds / numbers below {q} become {q}, numbers above {r} become {r}, all others stay: write {f}({p}, {q}, {r}), which returns the number {p} after this rule. {q} is smaller than {r}
    def {f}({p}, {q}, {r}):
        return max({q}, min({p}, {r}))
    # limit {any1} to the range from {low} to {top} with it and store the result in {res} / call {f} with {low} as the lower bound, {top} as the upper one and the number {any1}, and name the result {res} / let {res} be {any1}, kept between {low} and {top} by the function / what becomes of {any1} if at least {low} and at most {top} are allowed? store it in {res} / the bounds are {low} and {top}: limit the number {any1} by calling {f}, and store what it returns in a variable named {res}
    {res} = {f}({any1}, {low}, {top})
    # make a list {xs} of {ints} / {xs} = {ints} / store the numbers {ints} in {xs} / let {xs} be {ints}
    {xs} = {ints}
    # make a new list {fixed} in which each of these numbers is limited to at most {top} and at least {low} / apply it to all of {xs} with an upper bound of {top} and a lower one of {low}; the list is {fixed} / let {fixed} hold what {f} gives for every number of the list and the range {low} to {top} / no number of {xs} may be above {top} or below {low}: build the list {fixed} through the function / create a list named {fixed} by limiting every item of {xs}, with {top} as the upper bound and {low} as the lower bound
    {fixed} = [{f}(item, {low}, {top}) for item in {xs}]
    # print {res}, then {fixed} / show the first result and the list {fixed} / print the limited number followed by the limited list / output {res} and, in the same line, {fixed}
    print({res}, {fixed})
next_multiple
    # write a function {f}({p}, {q}) that returns the smallest multiple of {q} that is not less than {p}. both are positive / define {f} with two positive numbers {p} and {q}; it rounds {p} up to a multiple of {q} and returns it / i need {f}({p}, {q}): the first multiple of {q} which is at least {p}, for positive numbers / create a function {f} which takes {p} and {q} (greater than 0) and gives back {p} if {q} divides it, otherwise the next larger multiple of {q} / goods come in packs of {q}, and somebody needs at least {p} pieces. {f}({p}, {q}) returns how many pieces that makes in full packs, which is the first multiple of {q} not below {p}; both are positive
    def {f}({p}, {q}):
        return -(-{p} // {q}) * {q}
    # round {i1} up to a multiple of {k3} and call it {rounded} / compute {rounded} from {i1}, going up to a multiple of {k3} / with multiples of {k3}, let {rounded} be the result for {i1} / call {f} so that {i1} goes up to a multiple of {k3}, and store that as {rounded} / call {f} to find the smallest multiple of {k3} that is not below {i1}, and store it in a variable named {rounded}
    {rounded} = {f}({i1}, {k3})
    # subtract {i1} from it to get the gap / the gap is how far it is above {i1}: store it / compute the gap between {i1} and the rounded number / let {gap} be {rounded} minus {i1} / compute the difference of {rounded} and {i1} and store it in a variable named {gap}
    {gap} = {rounded} - {i1}
    # print "exact" if the gap is 0, otherwise print the gap / show the gap, or "exact" when there is none / if {gap} is zero print "exact", else {gap} / output "exact" for a gap of 0; any other gap is printed itself
    print("exact" if {gap} == 0 else {gap})
clock_seconds
    # write a function {f}(hours, minutes, seconds) that returns how many seconds these are together / define {f} with three parameters: hours, minutes and seconds, and return the whole time in seconds / i need {f}(hours, minutes, seconds) which turns a time into seconds only / create a function {f} that adds seconds, minutes times 60 and hours times 3600 and returns this; the order of the parameters is hours, minutes, seconds / can you write {f}(hours, minutes, seconds), a function that returns the number of seconds in all three of them added up?
    def {f}(hours, minutes, seconds):
        return hours * 3600 + minutes * 60 + seconds
    # a film takes {k} hours and {i1} minutes: store how many seconds that is in {nv} / let {nv} be the seconds in {i1} minutes and {k} hours / call it for {i1} minutes, {k} hours and no seconds, as {nv} / compute {nv}, the number of seconds in {k} hours, {i1} minutes and 0 seconds / compute with {f} how many seconds {k} hours and {i1} minutes are and assign the number to {nv}
    {nv} = {f}({k}, {i1}, 0)
    # something else takes {i2} seconds and {k2} minutes; keep that in seconds as {mv} / store in {mv} what {f} returns for {i2} seconds and {k2} minutes / {mv} is the same for zero hours, {k2} minutes and {i2} seconds / get the seconds of {k2} minutes and {i2} seconds with the function too and name them {mv} / call {f} for 0 hours, {i2} seconds and {k2} minutes, and store the result in a variable named {mv}
    {mv} = {f}(0, {k2}, {i2})
    # print how many times {mv} fits into {nv}, as a whole number / show {nv} divided by {mv}, rounded down by integer division / print {nv} // {mv} / output how often {mv} goes into {nv} completely
    print({nv} // {mv})
safe_quotient
    # write a function {f}({p}, {q}, {r}) that returns {p} divided by {q}, or {r} if {q} is 0 / define {f} with {p}, {q} and {r}: it gives {r} when {q} equals zero, in all other cases {p} by {q} / create {f}({p}, {q}, {r}) for a division that never fails: the quotient of {p} and {q} is returned, and for a zero {q} the value {r} / i want a function {f}, which takes {p}, the divisor {q} and a replacement {r}. it returns the quotient; only when the divisor is zero does it return the replacement / division by zero is to be avoided: the function {f}({p}, {q}, {r}) returns {r} if the divisor {q} is 0, and {p} divided by {q} in every other case
    def {f}({p}, {q}, {r}):
        if {q} == 0:
            return {r}
        return {p} / {q}
    # divide {big} by {k} with it, the replacement being {any1}, and store the quotient / let {quotient} be {big} divided by {k} with {f}, with {any1} in case of a zero / call {f} for the divisor {k}, the replacement {any1} and the number {big}; save the quotient / compute the quotient of {big} and {k} through {f}, {any1} standing in if it is not possible / call {f} to divide {big} by {k}, where {any1} is the value for a zero divisor, and store the result in a variable named {quotient}
    {quotient} = {f}({big}, {k}, {any1})
    # now divide it by 0; the replacement is -1, the name {nv} / let {nv} be what you get for dividing that quotient by zero, with -1 instead / {nv} is {quotient} divided by 0, through the function, and -1 as the replacement / call it again with the quotient, 0 and -1 and keep the value in {nv} / call the function with a divisor of 0 and a replacement of -1 for {quotient}, and assign what it returns to {nv}
    {nv} = {f}({quotient}, 0, -1)
    # print the quotient and {nv} / show {quotient}, then {nv} / print both results, the quotient first / output the two values in the order in which they were made
    print({quotient}, {nv})
grade_of
    # write a function {f}({p}, {q}, {r}) where {p} are the points reached, {q} the points possible and {r} the percent needed. return {yes} if {p} is at least {r} percent of {q}, otherwise {no} / define {f} with {p} (reached points), {q} (maximum, never 0) and {r} (a percentage). when 100 times {p}, divided by {q}, is {r} or more, {yes} is returned, else {no} / i need {f}({p}, {q}, {r}), which says {yes} if somebody with {p} out of {q} points has {r} percent or more, and {no} if not / create {f} taking {p}, {q} and {r}, in this order: points, maximum and needed percent. it returns {no} for less than the needed percent and {yes} for anything from there on / somebody gets {p} of {q} points and needs {r} percent of them. the function {f}({p}, {q}, {r}) returns {yes} if that is reached or exceeded and {no} if it is missed; {q} is never 0
    def {f}({p}, {q}, {r}):
        if 100 * {p} / {q} >= {r}:
            return {yes}
        return {no}
    # {person1} has {i1} of 100 points and needs {i2} percent: store the grade / call it with a maximum of 100, {i1} points and {i2} percent as needed, and keep the grade / let {grade} be the result for {i2} percent needed and {i1} of 100 points reached / compute the grade for {i1} points out of 100 if {i2} percent are needed / determine the grade for a needed percentage of {i2}, if {i1} points were reached out of 100, and store it in a variable named {grade}
    {grade} = {f}({i1}, 100, {i2})
    # put these points, {crowd}, in a dictionary {dd} / {dd} = {crowd} / let {dd} be the dict {crowd} / store the points {crowd} under the name {dd}
    {dd} = {crowd}
    # make a dict {grades} with the grade for every key in it; 90 points are possible and {i3} percent needed / build {grades} from {dd}: the same keys, and as values what {f} returns for those points, {i3} percent and a maximum of 90 / for each entry of {dd} compute the grade out of 90 points with {i3} percent needed, and keep all in a dictionary {grades} / turn the points in {dd} into grades with the function, where the maximum is 90 and the limit {i3} percent; {grades} is the new dict / create a dictionary named {grades} with the same keys as {dd}. Each value is the return value of {f} for these points, a maximum of 90 and {i3} percent
    {grades} = {key: {f}(value, 90, {i3}) for key, value in {dd}.items()}
    # print the grade and the grades / show {grade} and then {grades} / print the first grade followed by the dictionary of grades / output the one grade, then all others
    print({grade}, {grades})
point_distance
    # write a function {f}(x1, y1, x2, y2) that returns the distance between the points (x1, y1) and (x2, y2), measured along the axes: the absolute differences of both coordinates are added / define {f} with four numbers x1, y1, x2, y2: how many steps is it from x1, y1 to x2, y2 if you only go left, right, up and down? return that / i need {f}(x1, y1, x2, y2), the sum of how far apart the two x and how far apart the two y are, without signs / create {f} for two points, given as x1, y1 and x2, y2. it returns the absolute x difference plus the absolute y difference
    def {f}(x1, y1, x2, y2):
        return abs(x1 - x2) + abs(y1 - y2)
    # store the distance from ({any1}, {any2}) to ({k}, {k2}) / call it for the points ({any1}, {any2}) and ({k}, {k2}), in this order, and name the result {distance} / how far is it from ({any1}, {any2}) to ({k}, {k2})? keep the distance / let {distance} be the result for x1 = {any1}, y1 = {any2}, x2 = {k} and y2 = {k2} / compute the distance between ({any1}, {any2}) and ({k}, {k2}), starting at the former, and store it in a variable named {distance}
    {distance} = {f}({any1}, {any2}, {k}, {k2})
    # then the one from ({k3}, {k}) to the origin (0, 0), as {nv} / let {nv} be the distance of the point ({k3}, {k}) from (0, 0), with that point first / compute {nv}: how far from ({k3}, {k}) to (0, 0) / {nv} is what {f} gives from ({k3}, {k}) to the zero point / call {f} for the way from ({k3}, {k}) to (0, 0) and assign the result to {nv}
    {nv} = {f}({k3}, {k}, 0, 0)
    # print the sum of both distances / show {distance} plus {nv} / print how long the two ways are together / output what the distance and {nv} add up to
    print({distance} + {nv})
weekday_after
    # write a function {f}({p}, {pn}) that returns the number of the weekday {pn} days after the weekday {p}; the weekdays are numbered from 0 to 6 / define {f} with a weekday {p} (0 for Monday up to 6 for Sunday) and a number of days {pn}, and return which weekday, as a number, comes so many days later / i want {f}({p}, {pn}): days of the week are 0 to 6, after 6 comes 0 again; return the day {pn} days after {p} / create a function {f}, which starts at day {p} and goes on by {pn} days in a week whose days have the numbers 0 to 6, and returns the new day number / days are numbered 0 to 6 and then start over. today is day {p}; {f}({p}, {pn}) returns the number that the day has in {pn} days
    def {f}({p}, {pn}):
        return ({p} + {pn}) % 7
    # which weekday is {days} days after day {k}? store it in {nv} / call it for {days} days after weekday {k} and keep the number as {nv} / start at weekday {k}, go {days} days on, and name the result {nv} / let {nv} be what {f} says for {days} days from day {k} / compute the number of the weekday that is {days} days later than weekday {k}, and store it in a variable named {nv}
    {nv} = {f}({k}, {days})
    # make a list {xs} of the day names Mon, Tue, Wed, Thu, Fri, Sat and Sun / create {xs} with "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" / the names are Mon, Tue, Wed, Thu, Fri, Sat, Sun: put these strings into a list {xs} / let {xs} be a list of the strings "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" and "Sun"
    {xs} = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    # print the name at index {nv} / show the item of {xs} with the number {nv} / use {nv} as the index in the list and print that name / output the day name that belongs to {nv}
    print({xs}[{nv}])
packs_and_rest
    # write a function {f}({p}, {q}) that returns two values: how many full boxes of {q} pieces can be made from {p} pieces, and how many pieces are left over. {q} is at least 1 / define {f} taking {p} and {q}; it packs {p} things in boxes of {q} and returns the number of full boxes and the rest, in this order / create a function {f}({p}, {q}) which returns the whole quotient of {p} and {q} together with the remainder / i need {f}({p}, {q}): integer division of {p} by {q} first, the remainder second, both returned / {p} pieces are put into boxes that hold {q} each. write {f}({p}, {q}) so that it returns the number of boxes that get full, and after that the number of pieces that remain
    def {f}({p}, {q}):
        return {p} // {q}, {p} % {q}
    # pack {big} pieces into boxes of {k3} and store the results in {nv} and {mv} / call it for boxes of {k3} and {big} pieces; the boxes go to {nv}, what is left to {mv} / let {nv} and {mv} be the full boxes and the rest when {k3} of {big} pieces fit in each box / get {nv} (boxes) and {mv} (left over) for {big} pieces, {k3} in a box / call {f} for {big} pieces in boxes of {k3} and assign the two returned values to {nv} and {mv}
    {nv}, {mv} = {f}({big}, {k3})
    # if something is left over, add 1 to {nv} / one more box is needed when {mv} is not 0: increase {nv} then / add one box to {nv} if {mv} is greater than 0 / if {mv} is more than zero, {nv} goes up by 1 / increase {nv} by one if {mv} is not zero
    if {mv} > 0:
        {nv} += 1
    # print the number of boxes / show {nv} / print {nv} / output how many boxes there are now, {nv}
    print({nv})
"""
LISTS = r"""
count_in_range
    # write a function {f}({plist}, {q}, {r}) that counts how many items of {plist} are at least {q} and at most {r} / define {f} with a list {plist} and two numbers {q} and {r}, {q} being the smaller; return how many items lie between them, both ends included / i need {f}({plist}, {q}, {r}): the number of items from {q} up to {r}, where {q} and {r} themselves count as well / create a function {f}, which takes {plist}, a low end {q} and a high end {r} and returns the number of items that are neither below {q} nor above {r} / how many items of {plist} are in the range from {q} to {r}, ends included? write a function {f}({plist}, {q}, {r}) that returns it
    def {f}({plist}, {q}, {r}):
        return sum({q} <= item <= {r} for item in {plist})
    # {xs} = {ints} / store the list {ints} in {xs} / let {xs} be {ints} / make a list {xs} with the numbers {ints}
    {xs} = {ints}
    # use the function on it for the range from {low} to {top} and store the count / how many of them lie in the range {low} to {top}? keep the count / let {count} be what {f} finds in {xs} with the high end {top} and the low end {low} / compute the count for {xs}, nothing below {low} and nothing above {top} / count with {f} the items of {xs} that are not less than {low} and not greater than {top}, and store the number in a variable named {count}
    {count} = {f}({xs}, {low}, {top})
    # now call it with {short1}, from 1 to {k}, as {nv} / count the items of {short1} between 1 and {k} too and name the result {nv} / let {nv} be the same for the list {short1}, the low end 1 and the high end {k} / with {k} as the high end and 1 as the low one, {nv} is the result for {short1} / assign to {nv} the number of items in {short1} from 1 to {k}, both included, using the function
    {nv} = {f}({short1}, 1, {k})
    # print {count} and {nv} / show the count, then {nv} / print both counts / output the first count and after it {nv}
    print({count}, {nv})
chunked
    # write a function {f}({plist}, {pn}) that cuts {plist} into parts of {pn} items and returns a list of the parts; the last part may be shorter. you may assume that {pn} is at least 1 / define {f} with {plist} and {pn}: the first {pn} items form one list, the next {pn} another, and so on, and the list of these lists is returned. {pn} is never below 1, the last one can have fewer items / i need a function {f}({plist}, {pn}) which splits {plist} in pieces with {pn} items each (only the last may have less) and gives them back in a list / create {f}, taking a list {plist} and a positive size {pn}, and returning consecutive slices of this size / the list {plist} is to be divided into lists of {pn} items, with a smaller one at the end if it does not work out. write {f}({plist}, {pn}), which returns the list of lists; {pn} is positive
    def {f}({plist}, {pn}):
        return [{plist}[i : i + {pn}] for i in range(0, len({plist}), {pn})]
    # let {ws} be {words} / {ws} = {words} / put {words} in a list {ws} / the players are {words}, stored as {ws}
    {ws} = {words}
    # make teams of {k} from them with the function / split {ws} into teams, {k} in each, by {f} / let {teams} be the parts of {k} words / call it for groups of {k} and name what comes back {teams} / divide {ws} into parts of {k} words by calling the function, and store them in a variable named {teams}
    {teams} = {f}({ws}, {k})
    # print each of the teams on its own line, joined by {sep} / for every team, print its words with {sep} between them / show one team per line, words separated by {sep} / go through {teams} and print the items of each joined with {sep}
    for team in {teams}:
        print({sep}.join(team))
    # then print how many teams there are / print the number of teams too / show the length of {teams} / output how many parts it has become
    print(len({teams}))
interleaved
    # write a function {f}({p}, {q}) that returns a list with the first item of {p}, the first of {q}, the second of {p}, the second of {q} and so on. you may assume that both lists have the same length / define {f} with two equally long lists {p} and {q}; take items in turn, beginning with {p}, and return them in one list / i want {f}({p}, {q}): one list made from two of the same length by taking alternately from {p} and from {q} / create a function {f}({p}, {q}) that puts the items of {q} between those of {p}: one of {p}, one of {q}, again one of {p}. the lengths are equal; return the list
    def {f}({p}, {q}):
        result = []
        for x, y in zip({p}, {q}):
            result += [x, y]
        return result
    # call it with {tri1} and {tri2} and name the result {merged} / let {merged} be what it makes of {tri1} and {tri2}, the first one beginning / store in {merged} the items of {tri1} and {tri2} in turn / use {f} so that {tri1} comes first and {tri2} second; keep the list as {merged} / call {f} with the lists {tri1} and {tri2}, in this order, and store the new list in a variable named {merged}
    {merged} = {f}({tri1}, {tri2})
    # now the other way round, starting with {tri2}, as {ys} / swap both lists in the call and store the result in {ys} / let {ys} be the same, only with {tri2} first / do it again in the opposite order, so {tri2} begins, and call it {ys} / call the function with the two lists exchanged, {tri2} before {tri1}, and assign the result to {ys}
    {ys} = {f}({tri2}, {tri1})
    # print the first {k} items of {merged} and the last {k} of {ys} / show {merged} up to its {k.th} item, then the {k} last ones of {ys} / print {k} items from the front of the first result and {k} from the end of the second / output the first {k} of {merged} followed by the last {k} of {ys}
    print({merged}[:{k}], {ys}[-{k}:])
rotated
    # write a function {f}({plist}, {pn}) that moves the first {pn} items of {plist} to the end and returns the new list; {pn} is not larger than the length / define {f} with a list {plist} and a number {pn} (at most its length). the {pn} items at the beginning come last, the others move up; return this as a new list / a function {f}({plist}, {pn}) that returns {plist} from index {pn} on, followed by the items before it / create {f}, which returns a copy of {plist} where the first {pn} items stand behind all others. you may assume {plist} has {pn} items or more / take the first {pn} items of {plist} away and put them, in their order, behind the others: the function {f}({plist}, {pn}) returns this as a new list. {plist} has at least {pn} items
    def {f}({plist}, {pn}):
        return {plist}[{pn}:] + {plist}[:{pn}]
    # store {words} in {ws} / {ws} = {words} / let {ws} be the list {words} / make a list {ws} with the words {words}
    {ws} = {words}
    # apply it to them with 2 and keep the result as {us} / let {us} be the list with its first two items moved / call the function for {ws} and 2, as {us} / move 2 of them by {f}; the new list is {us} / move the first 2 items of {ws} to the end by calling {f}, and store the new list in a variable named {us}
    {us} = {f}({ws}, 2)
    # now use it with one item on the new list and store that in {us} again / replace {us} by what {f} returns for it and 1 / move one more: apply the function to {us} with 1 and assign it to {us} / let {us} be rotated by a further item / call {f} with {us} and 1 and assign the new list to {us} again
    {us} = {f}({us}, 1)
    # print the first word of it and the whole old list / show the first item of {us}, then {ws} / print {us}[0] followed by {ws} / output what stands first now, and after it the list as it was at the beginning
    print({us}[0], {ws})
ends_sum
    # write a function {f}({plist}, {pn}) that returns the sum of the first {pn} and the last {pn} items of {plist}. you may assume that {plist} has at least 2 times {pn} items and that {pn} is at least 1 / define {f} taking {plist} and a positive {pn}; {pn} items from the beginning and {pn} from the end are added up and the total returned. the list is long enough for both / a function {f}({plist}, {pn}) please: add the {pn} items at each end of {plist} (no item is needed twice, {pn} is positive) and return it / create {f}({plist}, {pn}), which sums up {pn} items on the left and {pn} on the right of the list {plist} and returns this number; {pn} is 1 or more and the list has no less than twice as many
    def {f}({plist}, {pn}):
        return sum({plist}[:{pn}]) + sum({plist}[-{pn}:])
    # store {ints} in {xs} / {xs} = {ints} / let {xs} be {ints} / create the list {ints} and name it {xs}
    {xs} = {ints}
    # call it for this list and 2, and store the result in {res} / let {res} be the sum of two at each end / get {res} from {f} with 2 and {xs} / use the function on {xs} with two items on either side, as {res} / compute the sum of the outer items of {xs}, two on each side, with the function and store it in a variable named {res}
    {res} = {f}({xs}, 2)
    # what does it return for 1 and {short1}? keep that in {res2} / let {res2} be the result for the list {short1} with one item at each end / apply it to {short1} with 1 and call it {res2} / {res2} is {f} of {short1} and 1 / call {f} with one item on each side of {short1} and assign the number to {res2}
    {res2} = {f}({short1}, 1)
    # print {res} times {res2} / show the product of both results / multiply the two results and print that / output {res} multiplied by {res2}
    print({res} * {res2})
grid_column
    # write a function {f}({p}, {q}) that returns the items at index {q} of all rows of the nested list {p}, as a list / define {f} with {p}, a list of rows, and a column index {q} counted from 0. it returns that column as a list / i need {f}({p}, {q}): from each row in {p} take the item with index {q} and return them in a list / create a function {f}, which takes a table {p} (a list of lists) and an index {q} that exists in each row, and returns the column with this index / a table {p} is a list of rows. what stands at index {q} in every row? the function {f}({p}, {q}) returns that as a list, from the first row to the last
    def {f}({p}, {q}):
        return [row[{q}] for row in {p}]
    # {xs} = {grid} / store the table {grid} as {xs} / let {xs} be the nested list {grid} / make a table {xs} of the rows {grid}
    {xs} = {grid}
    # get the column with index {j} with the function / let {column} be the items at index {j} of the rows in {xs} / call it for that table and index {j}, and keep the column / store column {j} (from 0) of the table in {column} / determine the column of {xs} that has the index {j} and store it in a variable named {column}
    {column} = {f}({xs}, {j})
    # add its items: store the total / compute the total of this column / let {total} be the sum of {column} / sum up the column and call it {total} / compute the sum of the items in {column} and store it in a variable named {total}
    {total} = sum({column})
    # print the total and then the column / show {total}, then {column} / print the sum followed by the list itself / output {total} and the column it is from
    print({total}, {column})
put_at
    # write a function {f}({plist}, {q}, {r}) that returns a copy of {plist} in which {r} stands at index {q}, everything from there on moved by one; {plist} itself is not changed / define {f} with a list {plist}, an index {q} and a new item {r}: return a new list with {r} inserted before the item at index {q} / i want {f}({plist}, {q}, {r}) which puts {r} into {plist} at position {q} (0 is the front) and returns this as a new list, with the old one left alone / create a function {f} that takes {plist}, {q} and {r} and returns the first {q} items, then {r}, then all other items / the function {f}({plist}, {q}, {r}) gets a list, an index and a new item. it returns another list, where {r} has the index {q} and the items that were there or later come after it
    def {f}({plist}, {q}, {r}):
        return {plist}[:{q}] + [{r}] + {plist}[{q}:]
    # let {ws} be {words} / {ws} = {words} / make the list {words}, named {ws} / store {words} in {ws}
    {ws} = {words}
    # put {w1} at index {j} of it and keep the new list in {us} / let {us} be that list with {w1} inserted at index {j} / with {w1} as the new item and {j} as the index, call {f} for {ws}; store it as {us} / use the function to insert {w1} at position {j}, as {us} / create a list named {us} by calling {f} for the list {ws}, the item {w1} and the index {j}
    {us} = {f}({ws}, {j}, {w1})
    # insert {w2} at the front of {us} in the same way, and assign the result to {us} / replace {us} by what the function gives for it, index 0 and {w2} / then {w2} goes to index 0 of {us}; let {us} be the result / {us} shall get {w2} as its first item by {f} / call {f} to put {w2} in front of all items of {us}, and assign the new list to the same variable
    {us} = {f}({us}, 0, {w2})
    # print how many items {us} and {ws} have / show the length of {us} and that of {ws} / print the lengths of the new and the old list, in this order / output len of {us}, then len of {ws}
    print(len({us}), len({ws}))
"""
DICTS = r"""
stock_added
    # write a function {f}({pdict}, {q}, {r}) that returns a new dictionary like {pdict} in which the number of the item {q} is {r} larger; an item that is not there yet gets {r}. {pdict} must not be changed / define {f} with a dict {pdict}, a key {q} and a number {r}. it copies the dict, adds {r} to the value of {q} (0 if missing) and returns the copy / i need {f}({pdict}, {q}, {r}): add {r} pieces of {q} to a copy of {pdict} and return it; when {q} is new, it starts at 0 / create a function {f} taking {pdict}, the name {q} and the amount {r}, which returns a copy of the dictionary with {r} more of {q}. unknown names count as 0 before / {r} pieces of {q} come into the store {pdict}. write {f}({pdict}, {q}, {r}), which returns a new dictionary with the higher number (if {q} was unknown, with {r}) and leaves {pdict} as it was
    def {f}({pdict}, {q}, {r}):
        result = dict({pdict})
        result[{q}] = result.get({q}, 0) + {r}
        return result
    # the stock is {goods} / store {goods} as the stock / let {stock} be {goods} / create a dictionary {stock} with the content {goods}
    {stock} = {goods}
    # add {k} of {good1} to it with the function and keep the new dictionary in {dd} / let {dd} be the stock with {k} more of {good1} / call {f} for {good1}, the stock and {k}, as {dd} / {k} pieces of {good1} arrive: store what the function returns in {dd} / create a dictionary named {dd} by adding {k} pieces of {good1} to {stock} with the function
    {dd} = {f}({stock}, {good1}, {k})
    # then {i1} of {thing2}, added to {dd} by {f}; assign it to {dd} again / replace {dd} by itself with {i1} of {thing2} on top, using the function / {i1} pieces of {thing2} come too: let {dd} be the result for {dd} and these / update {dd} to what {f} gives for it, {thing2} and {i1} / use {f} to add {i1} pieces of {thing2} to {dd} and store the returned dictionary in {dd} again
    {dd} = {f}({dd}, {thing2}, {i1})
    # print {dd} and how many of {good1} the stock has / show the new dictionary, then the value of {good1} in the stock / print {dd} followed by the old number for {good1} / output {dd} and after it {stock}[{good1}]
    print({dd}, {stock}[{good1}])
summed_dicts
    # write a function {f}({p}, {q}) that adds the numbers of two dictionaries {p} and {q} key by key and returns a new dictionary; a key that only one of them has keeps its number / define {f}: given the dictionaries {p} and {q} with numbers, return a dictionary with all keys of both and the sum of their values, a missing one counting as 0 / create {f}({p}, {q}), which makes a copy of {p}, adds each value of {q} to the value under the same key (or to 0) and returns it / i want a function {f} of two dicts {p} and {q} of counts. it returns their sum as a new dict: same keys are added, all others just taken over
    def {f}({p}, {q}):
        result = dict({p})
        for key, value in {q}.items():
            result[key] = result.get(key, 0) + value
        return result
    # {dd} = {map1} / let {dd} be {map1} / store {map1} as {dd} / the first day gave {map1}, kept in {dd}
    {dd} = {map1}
    # add {map2} to it with the function and call the result {merged} / let {merged} be the sum of {dd} and {map2} / call {f} with {dd} and {map2} and keep the dictionary as {merged} / then there is {map2}: store this and {dd} together in {merged}, by {f} / compute the sum of {dd} and the dictionary {map2} by calling {f}, and store it in a variable named {merged}
    {merged} = {f}({dd}, {map2})
    # get the key with the largest value in it, as {best} / let {best} be the key of {merged} that has the highest number / which key of the merged dictionary has the greatest value? store it as {best} / find the best of its keys, the one with the maximum value / determine the key with the highest value in {merged} and store it in a variable named {best}
    {best} = max({merged}, key={merged}.get)
    # print the best key and its number / show {best}, then its value in {merged} / print {best} with the number that belongs to it / output the best key followed by what {merged} has for it
    print({best}, {merged}[{best}])
share_of_key
    # write a function {f}({pdict}, {q}) that returns how many percent of all values in {pdict} together the value of the key {q} is, rounded to 1 decimal. {q} is always in {pdict} / define {f}: it takes a dictionary {pdict} and one of its keys {q}, and returns 100 times the value of {q} divided by the sum of all values, with one decimal / create a function {f}({pdict}, {q}) for the percentage that the key {q} has in the total of {pdict}, rounded to one digit; the key exists / i need {f}({pdict}, {q}): the value of {q} in percent of the sum of the values, rounded to 1 place. you may assume that {q} is a key of {pdict} / what percentage of the sum of all values in {pdict} does the key {q} have? write a function {f}({pdict}, {q}) that returns it with one decimal; {q} is one of the keys
    def {f}({pdict}, {q}):
        return round(100 * {pdict}[{q}] / sum({pdict}.values()), 1)
    # the votes are {crowd}, in a dictionary {dd} / {dd} = {crowd} / store {crowd} under the name {dd} / let {dd} be {crowd}
    {dd} = {crowd}
    # get the share of {member1} with it / compute the share that {member1} has of {dd} / let {share} be the result for {member1} and this dictionary / call {f} with {dd} and {member1}, and save the share / compute how many percent of all values belong to {member1} by calling {f}, and store the number in a variable named {share}
    {share} = {f}({dd}, {member1})
    # make a dictionary {shares} with the result for every key / for each key of {dd}, store its percentage in a new dictionary {shares} / let {shares} map all keys of {dd} to what the function returns for them / compute the shares of all keys in {dd}, as a dictionary / create a dictionary named {shares} that has, for each key in {dd}, the return value of the function
    {shares} = {key: {f}({dd}, key) for key in {dd}}
    # print the share, a percent sign right behind it, and the shares / show {share} followed directly by "%", then {shares} / print {share} with % attached, and after it the whole dictionary of shares / output the share with a "%" (no space between), then {shares}
    print(f"{{share}}%", {shares})
changed_values
    # write a function {f}({pdict}, {q}, {r}) which raises all values of {pdict} that are below {q} by {r} and returns them in a new dictionary; the other values stay the same / define {f} with {pdict} (a dictionary with numbers), a limit {q} and an amount {r}: entries under {q} get {r} more, entries of {q} and up are kept. return a new dict / i want {f}({pdict}, {q}, {r}), which returns a dictionary with the keys of {pdict}, where {r} is added to each value smaller than {q} / create a function {f} that takes a dictionary {pdict}, a number {q} and a number {r} and builds a new one: value plus {r} if the value is less than {q}, else just the value
    def {f}({pdict}, {q}, {r}):
        return {key: value + {r} if value < {q} else value for key, value in {pdict}.items()}
    # {dd} = {crowd} / let {dd} be {crowd} / keep {crowd} in a dictionary {dd} / store the ages {crowd} in {dd}
    {dd} = {crowd}
    # add {k} to all values below {cut_age} with it and store the new dictionary as {fixed} / let {fixed} be what it returns for {dd}, the limit {cut_age} and the amount {k} / with {k} as the amount and {cut_age} as the limit, call {f} for {dd}; the name is {fixed} / raise those under {cut_age} by {k} through the function, as {fixed} / raise the values of {dd} under {cut_age} by {k} with the function, and store the returned dictionary in a variable named {fixed}
    {fixed} = {f}({dd}, {cut_age}, {k})
    # compute the total of the new values minus the total of the old ones, as {difference} / let {difference} be how much larger the sum of the values has become / get the difference between the sums of the values of {fixed} and of {dd} / subtract the sum of the values in {dd} from that of {fixed} and store the difference / compute the sum of the values in {fixed} less the sum of the values in {dd}, and store it in a variable named {difference}
    {difference} = sum({fixed}.values()) - sum({dd}.values())
    # print the difference and {fixed} / show {difference} and the new dictionary / print by how much the sum has grown, and then {fixed} / output the difference followed by the changed dictionary
    print({difference}, {fixed})
"""
WORDS = r"""
longer_one
    # write a function {f}({p}, {q}) that returns the longer of two texts {p} and {q}; if both are equally long, return {p} / define {f} with two strings {p} and {q}: whichever has more characters is returned, {p} in case of a tie / create a function {f}({p}, {q}). it gives back {q} if {q} is longer than {p}, in all other cases {p} / i need {f}({p}, {q}) to return the text with the greater length, and the first one when the lengths are the same / can you write a function {f}({p}, {q}) that returns whichever text has more characters? if they have the same length, it is {p}
    def {f}({p}, {q}):
        return {q} if len({q}) > len({p}) else {p}
    # call it with {w1} and {w2} and store the result in {sv} / let {sv} be the longer one of {w1} and {w2} / which of {w1} and {w2} is longer? keep the answer of {f} as {sv} / use the function on {w1} and {w2}, as {sv} / call {f} with the two texts {w1} and {w2}, in this order, and store the longer one in a variable named {sv}
    {sv} = {f}({w1}, {w2})
    # compare this one with {w3}, which comes second, and store what is returned as {best} / now call it for {sv} and {w3} and name the result {best} / let {best} be the longer one of {sv} and {w3} / put {sv} and {w3} into the function and keep the best / call {f} with {sv} first and {w3} second and assign the return value to a variable named {best}
    {best} = {f}({sv}, {w3})
    # print the best one with its length / show {best} and its number of characters / print {best}, then how long it is / output the longest text followed by its length
    print({best}, len({best}))
first_words
    # write a function {f}({ptext}, {pn}) that returns the first {pn} words of {ptext} with "..." behind them, or {ptext} unchanged if it has no more than {pn} words / define {f} with {ptext} and {pn}. when there are more than {pn} words, only {pn} of them are kept and "..." is put at the end; otherwise the text comes back as it is / i want {f}({ptext}, {pn}): cut {ptext} after {pn} words and add "...", but leave short ones (up to {pn} words) as they are / create a function {f} which shortens {ptext} to its first {pn} words followed directly by "..."; a text with {pn} words or less is returned without any change / long texts get shorter with {f}({ptext}, {pn}): from a text of more than {pn} words it returns the first {pn}, separated by spaces, and "..." right after them. all other texts are returned as they are
    def {f}({ptext}, {pn}):
        parts = {ptext}.split()
        if len(parts) <= {pn}:
            return {ptext}
        return " ".join(parts[:{pn}]) + "..."
    # call it with {ph} and {k} and keep the text as {shortened} / shorten {ph} to {k} words and call it {shortened} / let {shortened} be {ph} with no more than {k} words / store in {shortened} what it returns for {k} words of {ph} / reduce {ph} to its first {k} words by calling the function and store the string in a variable named {shortened}
    {shortened} = {f}({ph}, {k})
    # {ws} = {phs} / the titles are {phs}: put them in a list {ws} / let {ws} be the list {phs} / store the texts {phs} in {ws}
    {ws} = {phs}
    # replace each text of {ws} by its version with 2 words / let {ws} be a list of the same texts, shortened to 2 words by {f} / apply the function to every item of {ws} with 2 as the number, and assign the list to {ws} / shorten all of them to two words and store the new list under the same name / replace {ws} by a list of what {f} returns for each of its items and the number 2
    {ws} = [{f}(item, 2) for item in {ws}]
    # print {shortened}, then the texts of {ws} in one line with {sep} between / show the shortened text and after it {ws}, joined by {sep} / print {shortened} and the items of {ws} with {sep} between them / output the first short text and the list as one string joined by {sep}
    print({shortened}, {sep}.join({ws}))
letter_count
    # write a function {f}({ptext}, {q}) that counts how often the letter {q} occurs in {ptext}, where upper and lower case make no difference / define {f} with a text {ptext} and a letter {q}; it returns the number of times {q} is in the text, ignoring case / create {f}({ptext}, {q}): both are turned into lower case, and the count of {q} in {ptext} is returned / i need a function {f} for {ptext} and {q} which tells how many characters of the text are the letter {q}, be it small or capital / how many times is {q} in {ptext}, no matter if it is written small or capital? write a function {f}({ptext}, {q}) that returns this number
    def {f}({ptext}, {q}):
        return {ptext}.lower().count({q}.lower())
    # {sv} = {ph} / let {sv} be {ph} / store the text {ph} as {sv} / the sentence is {ph}; call it {sv}
    {sv} = {ph}
    # how many {letter.bare} does it have? store the frequency / count the letter {letter} in it with the function / let {frequency} be the result for {letter} and {sv} / call {f} for that text and {letter} and keep the frequency / determine how many times {letter} occurs in {sv} by calling {f}, and store the number in a variable named {frequency}
    {frequency} = {f}({sv}, {letter})
    # now make a dictionary {dd} with the counts of {letter} and {letter2} in {sv}, by letter / let {dd} map each of {letter} and {letter2} to how often it is in the text, using {f} / build {dd}: its keys are {letter} and {letter2}, its values what the function returns for {sv} and the key / store in {dd} for both {letter} and {letter2} how many times they occur in {sv}, by the function / create a dictionary named {dd} with the two keys {letter} and {letter2}; the values are how often {f} finds them in {sv}
    {dd} = {c: {f}({sv}, c) for c in [{letter}, {letter2}]}
    # print the frequency and the dictionary / show {frequency}, then {dd} / print {frequency} followed by {dd} / output the first number and the dict
    print({frequency}, {dd})
same_ending
    # write a function {f}({p}, {q}, {pn}) that tells whether the texts {p} and {q} agree in their last {pn} characters, ignoring case. you may assume that {pn} is at least 1 / define {f} with two texts {p} and {q} and a positive number {pn}; it returns True if both end with the same {pn} characters (upper and lower case being equal), otherwise False / i need {f}({p}, {q}, {pn}), a test if the final {pn} characters of {p} are those of {q} in lower case. {pn} is never 0 / create a function {f} that compares {p} and {q}, both in lower case, by their last {pn} characters (1 or more) and returns whether they are equal
    def {f}({p}, {q}, {pn}):
        return {p}.lower()[-{pn}:] == {q}.lower()[-{pn}:]
    # store {words} in {ws} / {ws} = {words} / let {ws} be {words} / put the words {words} in a list called {ws}
    {ws} = {words}
    # which of them end like {rhyme} in the last 2 characters? keep these in {us} / let {us} be the words of {ws} that agree with {rhyme} in two characters at the end, by {f} / use the function to collect in {us} all words that have the same last two characters as {rhyme} / build the list {us} of those items of {ws} for which {f} says yes with {rhyme} and 2 / create a list named {us} with the items of {ws} for which {f} returns True when they are compared with {rhyme} in 2 characters
    {us} = [item for item in {ws} if {f}(item, {rhyme}, 2)]
    # print {us}, and whether {w1} and {w2} agree in the last character / show {us} and then what the function says for {w1}, {w2} and 1 / print the words found, followed by the test of {w1} and {w2} with one character / output {us} and if {w1} ends with the same one character as {w2}
    print({us}, {f}({w1}, {w2}, 1))
ends_exchanged
    # write a function {f}({ptext}) that exchanges the first and the last character of {ptext} and returns the new string; texts with fewer than 2 characters are returned as they are / define {f}: the first character of {ptext} goes to the end and the last to the front, the ones between stay. if {ptext} has less than two characters, it is returned unchanged / a function {f}({ptext}) which swaps the outer two characters of {ptext}, if there are two at all, and gives it back / create {f} with one string parameter {ptext}, returning it with its first and last characters swapped, and unchanged when it is shorter than 2 / first and last character change places: that is what {f}({ptext}) does with a text before it returns it. if {ptext} is empty or has one character only, it returns just {ptext}
    def {f}({ptext}):
        if len({ptext}) < 2:
            return {ptext}
        return {ptext}[-1] + {ptext}[1:-1] + {ptext}[0]
    # let {sv} be {ph} / {sv} = {ph} / store {ph} in {sv} / keep the text {ph} as {sv}
    {sv} = {ph}
    # apply the function to each word of it and join the results with spaces, as {secret} / let {secret} be the text made of {sv} by changing each word with {f}; a space stands between words / split {sv} into words, send every one through the function, and put them together with spaces; this is the secret / exchange the end letters in all words of {sv} with the function and store the new text, with single spaces, as {secret} / split {sv} into words, call {f} for each of them and store the results, joined by single spaces, in a variable named {secret}
    {secret} = " ".join({f}(item) for item in {sv}.split())
    # print the secret / show {secret} / print {secret} / output the secret text
    print({secret})
    # then print the same with {sep} for each space / print it once more, every space replaced by {sep} / show {secret} with {sep} instead of spaces / now replace the spaces in it by {sep} and print that
    print({secret}.replace(" ", {sep}))
first_part_of
    # write a function {f}({ptext}, {q}) that returns what stands in {ptext} before the first {q}, without spaces at both ends. if {q} does not occur, the whole text (stripped as well) is returned / define {f} with a text {ptext} and a separator {q}: cut at the first {q} and give back the left part, stripped; without {q} in it, everything, stripped / create a function {f}({ptext}, {q}), returning the stripped part of {ptext} in front of the first {q}, or all of {ptext}, stripped, when there is no {q} / i need {f}({ptext}, {q}): split {ptext} by {q}, take the first piece and remove the spaces around it
    def {f}({ptext}, {q}):
        return {ptext}.split({q})[0].strip()
    # store the line {setting} in {sv} / {sv} = {setting} / let {sv} be {setting} / keep {setting} in a variable {sv}
    {sv} = {setting}
    # get the part of it before "=" and call it {first_part} / let {first_part} be what the function returns for this line and "=" / use {f} on {sv} with "=" and store the first part / call it with "=" as the separator for {sv} and name the result {first_part} / call {f} to find what stands before "=" in {sv} and store it in a variable named {first_part}
    {first_part} = {f}({sv}, "=")
    # do the same with "#" and {sv}, as {tv} / let {tv} be what stands before "#" in {sv}, by the function / cut {sv} at the "#" too and keep that as {tv} / {tv} is the result for {sv}, but with "#" as the separator / assign to a variable named {tv} what the same function returns for {sv} and the separator "#"
    {tv} = {f}({sv}, "#")
    # print the first part in upper case and {tv} / show {first_part} in capitals, then {tv} / print {first_part}, all capitals, followed by {tv} / output both, the first part in upper case
    print({first_part}.upper(), {tv})
badge_text
    # write a function {f}(name, number, width) that returns the name in capitals, a space and the number, filled with zeros in front to the given width / define {f} with name, number and width: upper case name, one space, and the number with leading zeros so that it has width digits; return that string / create a badge function {f}(name, number, width). the result is the name in upper case, followed by " " and the number, zero-padded to width / i need a function {f} of a name, a number and a width that returns, for instance, "TOM 007" for Tom, 7 and 3 / the label of a person consists of the name in upper case, a space, and a number with as many leading zeros as needed for width digits. write {f}(name, number, width) that returns it
    def {f}(name, number, width):
        return name.upper() + " " + str(number).zfill(width)
    # make the badge of {person1} with number {i1} and width {k} / call it for number {i1}, {k} digits and the name {person1}, and keep the badge / let {badge} be the text for {person1}, who has the number {i1}, in {k} digits / store as {badge} what {f} returns for the width {k}, the number {i1} and {person1} / create the text for the number {i1} and the name {person1} in a width of {k} by calling {f}, and store it in a variable named {badge}
    {badge} = {f}({person1}, {i1}, {k})
    # {ws} = {guests} / the next ones are {guests}, in a list {ws} / let {ws} be {guests} / store the names {guests} in {ws}
    {ws} = {guests}
    # make labels for them, numbered from 1, with 3 digits / let {labels} be a list of badges for {ws}: the first name gets 1, the second 2 and so on, width 3 / number the names in {ws} from 1 and collect what {f} returns with a width of 3 in {labels} / compute {labels} by calling the function for each name in {ws} with its number, counted from 1, and 3 as the width / create a list named {labels} by calling {f} for each name in {ws}. The numbers start with 1 and the width is always 3
    {labels} = [{f}(item, i, 3) for i, item in enumerate({ws}, start=1)]
    # print the badge and then each label on its own line / show {badge} first and below it the labels, one per line / print {badge}; after that print all of {labels}, one below the other / output the badge, then loop over the labels and print each
    print({badge})
    for label in {labels}:
        print(label)
words_with_length
    # write a function {f}({pwords}, {q}, {r}) that returns the words of {pwords} with at least {q} and fewer than {r} characters, in capitals / define {f}: from a list {pwords} it takes the words whose length is {q} or more but below {r}, and returns them in upper case as a list / i want {f}({pwords}, {q}, {r}), giving a list of all those words in {pwords} that are not shorter than {q} and shorter than {r}, each one turned into upper case / create a function {f} taking a list of words {pwords}, a smallest length {q} (allowed) and a length {r} (not allowed any more). the words between are returned in capital letters / from the words in {pwords}, pick those that have {q} characters or more, but less than {r}, and return them in capital letters: that is {f}({pwords}, {q}, {r})
    def {f}({pwords}, {q}, {r}):
        return [item.upper() for item in {pwords} if {q} <= len(item) < {r}]
    # {ws} = {words} / let {ws} be {words} / put the words {words} in {ws} / create a list {ws} of these words: {words}
    {ws} = {words}
    # call it for them with 3 and {wide} and store the list in {us} / let {us} be the words of {ws} with a length of 3 or more, but under {wide} / with {wide} as the upper end and 3 as the lower one, use {f} on {ws}, as {us} / get {us} from the function for {ws}, from 3 up to but not including {wide} characters / call {f} to select the words of {ws} that have 3 or more, but fewer than {wide} characters, and assign the list to {us}
    {us} = {f}({ws}, 3, {wide})
    # sort {us} by length, the short ones first / put the words in {us} in order of their length / sort that list in place, from the shortest to the longest word / order {us} by the number of characters, increasing / sort the list {us} in place by the length of its words in increasing order
    {us}.sort(key=len)
    # print {us} with {sep} between the words / show the words of {us}, joined by {sep} / join {us} by {sep} and print it / output the sorted words as one string with {sep} between
    print({sep}.join({us}))
without_letters
    # write a function {f}({ptext}, {q}) that returns {ptext} without the characters that occur in the string {q} / define {f} with two strings {ptext} and {q}; every character of {ptext} that is also in {q} is dropped, and the rest is returned / i need {f}({ptext}, {q}), which deletes all characters from {ptext} that are contained in {q} / create {f} that goes through {ptext} and keeps only the characters not found in {q}, returned as one string
    def {f}({ptext}, {q}):
        return "".join(c for c in {ptext} if c not in {q})
    # remove the vowels "aeiou" from {ph} with it and store the text as {sv} / let {sv} be {ph} without the characters "aeiou" / call {f} for the characters "aeiou" and the text {ph}, as {sv} / {sv} is what is left of {ph} when "aeiou" are taken out by the function / delete the characters "aeiou" from {ph} by calling {f} and store the resulting text in a variable named {sv}
    {sv} = {f}({ph}, "aeiou")
    # now remove {letter2} and spaces from it too, and keep that in {tv} / let {tv} be {sv} without spaces and without {letter2}, by one call / take out of {sv} the characters {letter2} and " " with the function, in that order in one string, as {tv} / {tv} is {sv} after {letter2} and blanks have been deleted by {f} / call the function to delete both {letter2} and the space from {sv}, and assign the text to {tv}
    {tv} = {f}({sv}, {pair})
    # print {tv} backwards / show {tv} in reverse / print the characters of {tv} from the last to the first / reverse {tv} and output it
    print({tv}[::-1])
"""
MIXED = r"""
odd_ones_changed
    # write a function {f}({p}, {q}) that returns {p} times {q} plus 1 / define {f}: multiply {p} by {q}, add 1 and return the result / i need {f}({p}, {q}), which gives back one more than the product of {p} and {q} / create a function {f} with the numbers {p} and {q} as parameters; it returns their product, increased by one / the product of two numbers and 1 more: write {f}({p}, {q}) that returns this for {p} and {q}
    def {f}({p}, {q}):
        return {p} * {q} + 1
    # {xs} = {whole} / store {whole} in a list {xs} / let {xs} be {whole} / the numbers are {whole}, in a list named {xs} / create a list named {xs} that contains {whole}
    {xs} = {whole}
    # make a new list {ys}: an odd number of {xs} is replaced by what {f} returns for it and {k}, an even one stays / build {ys} from {xs} by calling the function with {k} for the odd numbers; the even numbers are kept / let {ys} be {xs}, but with {f} applied to its odd items and {k}, the others unchanged / apply the function with {k} as the second argument only to the odd ones and leave even ones alone, in a new list {ys} / create a list named {ys} from {xs}. Each odd number is replaced by the return value of {f} for this number and {k}; each even number is taken over
    {ys} = [{f}(item, {k}) if item % 2 == 1 else item for item in {xs}]
    # how many are above {i1} now? store the count / count the items of {ys} that are greater than {i1} / let {count} be how many numbers in the new list exceed {i1} / get the count of the numbers over {i1} in {ys} / determine how many items of {ys} are larger than {i1} and store the number in a variable named {count}
    {count} = sum(item > {i1} for item in {ys})
    # print {ys} and the count / show the new list, then {count} / print the changed numbers followed by the count / output {ys} with {count} behind it
    print({ys}, {count})
big_enough
    # write a function {f}({plist}, {q}) that returns True if the sum of {plist} is at least {q}, and False otherwise / define {f} with a list {plist} and a number {q}: it tells whether the items of {plist} together make {q} or more / create {f}({plist}, {q}), returning whether all numbers in {plist}, added up, are not less than {q} / a function {f}({plist}, {q}) should test if the total of {plist} reaches {q} and return this as a bool / is the sum of all items in {plist} {q} or more? write {f}({plist}, {q}), which returns True or False for that
    def {f}({plist}, {q}):
        return sum({plist}) >= {q}
    # store the lists {lists} in {xs} / {xs} = {lists} / let {xs} be the nested list {lists} / make a list {xs} of the lists {lists}
    {xs} = {lists}
    # keep those for which the function says True with {k3}, and call them {ys} / let {ys} be the inner lists that have a sum of {k3} or more, by {f} / collect in {ys} all lists of {xs} that reach {k3} according to the function / build {ys} with the lists from {xs} for which {f}, called with {k3}, returns True / create a list named {ys} of those lists in {xs} for which {f} returns True with {k3} as the limit
    {ys} = [item for item in {xs} if {f}(item, {k3})]
    # if {ys} is empty print {no}, else print how many there are / print {no} when none of them reach it, and otherwise their number / show the length of {ys}, but {no} if it has no items / output {no} for an empty {ys}; if there is something in it, output how many lists it has
    if {ys}:
        print(len({ys}))
    else:
        print({no})
price_then_label
    # write a function {f}({p}, {q}) that returns the price {p} with a tax of {q} percent added, rounded to 2 decimals / define {f} with a price {p} and a percentage {q}; it adds {q} percent to {p} and returns it with two decimals / i need {f}({p}, {q}): {p} plus {q} percent of it, rounded to 2 digits / create a function {f}, which puts the tax on a price {p}, with {q} as the percent, and returns the sum, rounded to two places
    def {f}({p}, {q}):
        return round({p} * (1 + {q} / 100), 2)
    # write another function {g}(name, {p}, {q}) that returns the name, a colon, a space and what {f} gives for {p} and {q}, as one string / define {g} with name, {p} and {q}, which calls {f} for the last two and returns a text such as "tea: 3.2" / now {g}(name, {p}, {q}) please: it returns the string of the name followed by ": " and the result of {f} for {p} and {q} / create a second function {g} of name, {p} and {q}. it uses {f} for the price {p} and the tax {q} and returns "name: price"
    def {g}(name, {p}, {q}):
        return f"{name}: {{f}({p}, {q})}"
    # make the label of {food1} with {pct} percent on {amt1} / call {g} for a price of {amt1}, {pct} percent and the name {food1}, and store the label / let {label} be the text for {food1}, which costs {amt1} before a tax of {pct} percent / with {pct} percent tax, get the label for {food1} at {amt1} / call {g} with the name {food1}, a tax of {pct} percent and the price {amt1}, and store the text in a variable named {label}
    {label} = {g}({food1}, {amt1}, {pct})
    # print it, and then the price {amt2} with {pct2} percent tax, on a new line / show {label}; below it what {f} returns for {amt2} and {pct2} percent / print the label and, in the next line, {amt2} increased by {pct2} percent through {f} / output {label} first and {amt2} with {pct2} percent on top, by the first function, under it
    print({label})
    print({f}({amt2}, {pct2}))
lowest_highest
    # write a function {f}({plist}) that returns the smallest and the largest item of {plist}, in this order. you may assume that {plist} is not empty / define {f} with a list {plist} of one or more numbers, returning two values: the minimum first, then the maximum / create {f}({plist}), which gives back both the least and the greatest number of {plist}; there is always at least one / i need a function {f}({plist}) that returns the pair of the lowest and the highest value in the nonempty list {plist} / which is the smallest, and which is the largest item of {plist}? write a function {f}({plist}) that returns these two, the smallest first. the list has at least one item
    def {f}({plist}):
        return min({plist}), max({plist})
    # {xs} = {ints} / store the readings {ints} in {xs} / let {xs} be the list {ints} / create {xs} with {ints} / create a list named {xs} that consists of {ints}
    {xs} = {ints}
    # call it with this list and store both values as lowest and highest / let {lowest} and {highest} be what the function returns for {xs} / unpack the result of {f} for that list into {lowest} and {highest} / get the lowest and the highest of {xs} with {f} / call {f} with {xs} and assign the two values it returns to {lowest} and {highest}
    {lowest}, {highest} = {f}({xs})
    # compute the gap between them / subtract the lowest from the highest and call it the gap / let {gap} be how far the two are apart / the gap is {highest} minus {lowest}: store it / compute the difference between {highest} and {lowest} and store it in a variable named {gap}
    {gap} = {highest} - {lowest}
    # print the gap, and after it those items of {xs}, as a list, that lie between the lowest and the highest (both excluded) / show {gap}, then a list of the items in {xs} that are neither {lowest} nor {highest} / print the gap followed by all numbers of the list that are strictly between both ends / output {gap} and the list of items of {xs} greater than {lowest} and less than {highest}
    print({gap}, [item for item in {xs} if {lowest} < item < {highest}])
common_words
    # write a function {f}({p}, {q}) that returns the items of the list {p} that are also in the list {q}, in the order of {p}, as a list / define {f} with two lists {p} and {q}: go through {p} and return a list of what is found in {q} as well / i need {f}({p}, {q}): what both lists have in common, ordered as in {p} / create a function {f}, which takes the lists {p} and {q} and keeps only those items of {p} that occur in {q}; this list is returned / two lists {p} and {q} are given. the function {f}({p}, {q}) returns what is in both of them, in the order and as often as in {p}
    def {f}({p}, {q}):
        return [item for item in {p} if item in {q}]
    # {ws} = {words} / let {ws} be {words} / store the words {words} in {ws} / a list {ws} holds {words}; create it
    {ws} = {words}
    # make {us}, a list of the first two words of {ws} in reverse order and then {w1} / let {us} hold the second word of {ws}, the first word of {ws} and {w1}, in this order / create a list {us} from {ws}[1], {ws}[0] and {w1} / put into a new list {us}: the item of {ws} at index 1, the one at index 0, and {w1}
    {us} = [{ws}[1], {ws}[0], {w1}]
    # get the items of both {us} and {ws}, in the order of {us}, through the function, as {common} / let {common} be what is in both, ordered as in {us}, by {f} / call {f} so that the words of both come out in the order they have in {us}, and name this list {common} / store as {common} the words of {us} that {ws} contains too, with the function / call {f} for the lists {us} and {ws}, where the order of {us} is kept, and store the list in a variable named {common}
    {common} = {f}({us}, {ws})
    # print {common} and how many words of {ws} are not in it / show the common words, then how many more there are in {ws} / print the common list followed by the length of {ws} minus its own length / output {common} and len of {ws} less len of {common}
    print({common}, len({ws}) - len({common}))
shifted_letter
    # write a function {f}({p}, {pn}) that returns the letter {pn} places after the small letter {p} in the alphabet; after z it goes on with a / define {f} with a lower-case letter {p} and a number {pn}. it moves {p} forward by {pn} letters, beginning again at a when z is passed, and returns the new letter / i want {f}({p}, {pn}): the small letter {p} shifted by {pn} in the alphabet of 26 letters, where a follows z / create a function {f}, which takes a small letter {p} and returns the one that comes {pn} letters later, around the end of the alphabet if necessary
    def {f}({p}, {pn}):
        return chr((ord({p}) - ord("a") + {pn}) % 26 + ord("a"))
    # store {small} in {sv} / let {sv} be the word {small} / {sv} = {small} / the word is {small}; name it {sv}
    {sv} = {small}
    # shift each letter of it by {k3} and join them to a string {secret} / let {secret} be the word with all its letters moved {k3} places by {f} / apply the function with {k3} to every letter of {sv}; the string of the new letters is the secret / make the secret: for every letter in {sv} what {f} gives for it and {k3}, all joined / create a string named {secret} by shifting every letter of {sv} by {k3} with {f}
    {secret} = "".join({f}(c, {k3}) for c in {sv})
    # now back: shift the letters of the secret by -{k3} and store the string in {tv} / move each letter of {secret} by -{k3} with the same function and call the text {tv} / let {tv} be the secret, its letters shifted by -{k3} / {tv} is the string you get from {secret} with the shift -{k3} / call {f} with each letter of {secret} and -{k3}, join the letters and store the string in a variable named {tv}
    {tv} = "".join({f}(c, -{k3}) for c in {secret})
    # print the secret and whether {tv} is the same as {sv} / show {secret}, then True or False for {tv} being equal to {sv} / print {secret} followed by {tv} == {sv} / output the secret word and if we are back at {sv}
    print({secret}, {tv} == {sv})
printed_table
    # write a function {f}({p}, {pn}) that prints the first {pn} multiples of {p}, beginning with {p} itself, one per line. it returns nothing / define {f} with {p} and {pn}: it prints {p} times 1, {p} times 2 and so on up to {p} times {pn}, each on a line / i need {f}({p}, {pn}), which prints on separate lines what {p} makes multiplied by each number from 1 to {pn} / create a function {f} that takes {p} and {pn} and prints the multiples of {p}, from 1 times to {pn} times, one below the other
    def {f}({p}, {pn}):
        for i in range(1, {pn} + 1):
            print({p} * i)
    # let {nv} be {i1} plus {k} / add {k} to {i1} and call the sum {nv} / {nv} is the sum of {i1} and {k} / store {i1} + {k} in {nv} / compute {i1} + {k} and store the number in a variable named {nv}
    {nv} = {i1} + {k}
    # call the function for the first {k2} multiples of {nv} / show {k2} multiples of {nv} through {f} / use it to print {k2} multiples of that number / with {nv} as the number and {k2} as how many, call {f} / call {f} so that it prints {k2} multiples of {nv}
    {f}({nv}, {k2})
    # then call it for 2 multiples of each number in {short1} / do it with every item of {short1}, 2 multiples each / loop over {short1} and print 2 multiples of each item by {f} / for each of {short1}: print two of its multiples with the function / call the function for each number in the list {short1}, so that 2 multiples of each are printed
    for x in {short1}:
        {f}(x, 2)
fence_cost
    # write a function {f}(width, length, rate) that returns what a fence around a garden of this width and length costs at the given rate per metre / define {f} with the parameters width, length and rate: the perimeter of the rectangle times the rate is returned / create {f}(width, length, rate). all four sides of the rectangle get a fence, a metre of which costs rate; return the price of it / i need a function {f} which takes width, length and rate and returns twice the sum of the sides, multiplied by the rate / a rectangular garden gets a fence on all its four sides, and rate is the price of one metre. write {f}(width, length, rate), which returns the price of the whole fence
    def {f}(width, length, rate):
        return 2 * (width + length) * rate
    # a garden is {i1} m long and {k3} m wide, a metre costs {i2}: store the cost / call it with a rate of {i2}, a length of {i1} and a width of {k3} and keep the cost / let {cost} be the price of a fence for a length of {i1} and a width of {k3} at {i2} per metre / at {i2} a metre, compute the cost for a width of {k3} and a length of {i1} / compute the price for a rate of {i2}, if the garden is {i1} long and {k3} wide, and store it in a variable named {cost}
    {cost} = {f}({k3}, {i1}, {i2})
    # the sizes {sizes_} are pairs of width and length; call them {xs} / store the pairs of width and length {sizes_} in {xs} / {xs} = {sizes_} / let {xs} be the list {sizes_}, each pair being a width and a length
    {xs} = {sizes_}
    # compute the costs for all pairs in {xs} at a rate of {k} / make a list of costs: for each pair call {f} with its width, its length and {k} / let {costs} be what the fences of these sizes cost if a metre is {k} / with {k} per metre, collect in {costs} the result for every width and length of {xs} / compute the cost of every pair of width and length in {xs} for a rate of {k}, and store the list in a variable named {costs}
    {costs} = [{f}(x, y, {k}) for x, y in {xs}]
    # print the cost and the smallest of the costs / show {cost}, then the minimum of {costs} / print the first cost, followed by the lowest in the list / output {cost} and the cheapest of {costs}
    print({cost}, min({costs}))
greeting_default
    # write a function {f}({p}, {q}={greeting}) that returns {q}, a comma, a space and {p}, as one string. {q} has the default {greeting} / define {f} with a name {p} and a greeting {q}, which is {greeting} if nothing is given; it returns the greeting, then ", ", then the name / create {f}({p}, {q}={greeting}), returning the greeting {q} and the name {p} with a comma and a space between / i need a function {f} for {p} and an optional {q} (normally {greeting}) that returns {q} + ", " + {p} / write {f} with a parameter {p} for the name and a second parameter {q} for the greeting with {greeting} as its default value. it returns both, the greeting first, with ", " between
    def {f}({p}, {q}={greeting}):
        return {q} + ", " + {p}
    # call it with {person1} only and store the text in {sv} / let {sv} be the result for {person1} without any greeting given / greet {person1} in the normal way and keep this as {sv} / {sv} is what the function returns for just {person1} / call {f} with the name {person1} and no second argument, and store the returned string in a variable named {sv}
    {sv} = {f}({person1})
    # now greet {w1} with {w2}, and name the text {tv} / let {tv} be the result for the name {w1} and the greeting {w2} / with {w2} as the greeting, call {f} for {w1} and keep that in {tv} / store in {tv} what it says to {w1} when the greeting is {w2} / call {f} for the greeting {w2} and the name {w1} and assign the string to {tv}
    {tv} = {f}({w1}, {w2})
    # print both texts, each on its own line / show {sv} and, below it, {tv} / print {sv}, then {tv} on the next line / output the two greetings one after the other on separate lines
    print({sv})
    print({tv})
paint_areas
    # write a function {f}({p}, {q}, {r}) that returns the area of a wall {p} wide and {q} high without a window of the area {r}; if the window is larger than the wall, return 0 / define {f} with a width {p}, a height {q} and the area {r} of a window: width times height minus {r} is returned, but never less than 0 / create {f}({p}, {q}, {r}), where {p} and {q} are the sides of a wall and {r} is to be subtracted from its area. negative results become 0 / i need a function {f} taking the width {p}, the height {q} and an area {r} that is left out; it returns what remains of the wall, at least 0 / a wall is {p} wide and {q} high, and a window of area {r} is not painted. write {f}({p}, {q}, {r}) that returns the area to paint, or 0 if the window is the larger one
    def {f}({p}, {q}, {r}):
        return max(0, {p} * {q} - {r})
    # compute the area of a wall {k} high and {i1} wide with a window of {k2} / call it for a window of {k2}, a height of {k} and a width of {i1}, and keep the area / let {area} be the result for a wall that is {k} high and {i1} wide when {k2} are left out / store the area for a height of {k}, a width of {i1} and {k2} for the window / compute the area that is left of a wall with a height of {k} and a width of {i1} if the window takes {k2}, and store it in a variable named {area}
    {area} = {f}({i1}, {k}, {k2})
    # make a list {areas} for the widths {short_pos}, all with a height of {k} and no window / let {areas} be what it gives for each width in {short_pos}, with the height {k} and a window of 0 / for every width of {short_pos} call the function with a height of {k} and 0 for the window, and collect the areas / compute the areas of walls without windows, {k} high, whose widths are {short_pos} / create a list named {areas} with the return values of {f} for the widths {short_pos}, a height of {k} and a window of 0
    {areas} = [{f}(x, {k}, 0) for x in {short_pos}]
    # add {area} to the end of {areas} and print the total of the list / put the first area into the list as its last item, then print the sum / append the area to the areas and show what they make together / give {areas} the item {area} as its last one and output the sum of all items
    {areas}.append({area})
    print(sum({areas}))
"""

stories(d, MONEY, SLOTS)
stories(d, TEXT, SLOTS)
stories(d, NUMBERS, SLOTS)
stories(d, LISTS, SLOTS)
stories(d, DICTS, SLOTS)
stories(d, WORDS, SLOTS)
stories(d, MIXED, SLOTS)
