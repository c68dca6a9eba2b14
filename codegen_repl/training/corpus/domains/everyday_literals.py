"""Small jobs whose values stand in the request itself: "write 77 in binary", "how many days from 2030-01-01 to ..."."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import Draw, choice, derived, fragment, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import FROM_TOLD, Typed, money, tenths, told
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("everyday_literals", weight=8)


def _repeating(rng: Random) -> list[Any]:
    if rng.random() < 0.5:
        pool: list[Any] = rng.sample(range(1, rng.choice((9, 60))), 5)
    else:
        pool = rng.sample(CATEGORIES[rng.choice(("fruit", "color", "animal", "person"))], 4)
    values = [*pool[: rng.randint(2, 4)], *rng.choices(pool, k=rng.randint(2, 4))]
    rng.shuffle(values)
    return [*values, values[0]]


def _nested(rng: Random) -> list[list[int]]:
    high = rng.choice((9, 30, 99))
    return [[rng.randint(0, high) for _ in range(rng.randint(1, 4))] for _ in range(rng.randint(2, 4))]


def _numbers_text(separator: str) -> Draw:
    def sample(rng: Random) -> str:
        high = rng.choice((9, 50, 400))
        return separator.join(str(rng.randint(0, high)) for _ in range(rng.randint(3, 7)))

    return sampled("str", sample)


def _day(rng: Random) -> date:
    return date(1990, 1, 1) + timedelta(days=rng.randrange(17000))


def _later(s: Any) -> str:
    first = date.fromisoformat(s.day)
    return (first + timedelta(days=3 + (first.toordinal() * 7919) % (700 if s.n % 2 else 90))).isoformat()


def _names(rng: Random) -> list[str]:
    count = rng.randint(3, 6)
    return [
        rng.choice(CATEGORIES["person"]) if rng.random() < 0.7 else made_up(rng).capitalize()
        for _ in range(count)
    ]


def _unit(name: str) -> Callable[[Any], str]:
    return lambda s: dict(zip(("source", "target", "code"), UNITS[s.unit], strict=True))[name].replace(
        "<x>", str(s.x)
    )


UNITS = (
    ("km", "meters", "<x> * 1000"),
    ("kilometers", "meters", "<x> * 1000"),
    ("meters", "centimeters", "<x> * 100"),
    ("meters", "kilometers", "<x> / 1000"),
    ("cm", "meters", "<x> / 100"),
    ("hours", "minutes", "<x> * 60"),
    ("minutes", "seconds", "<x> * 60"),
    ("hours", "seconds", "<x> * 3600"),
    ("days", "hours", "<x> * 24"),
    ("days", "minutes", "<x> * 24 * 60"),
    ("weeks", "days", "<x> * 7"),
    ("minutes", "hours", "<x> / 60"),
    ("seconds", "minutes", "<x> / 60"),
    ("hours", "days", "<x> / 24"),
    ("days", "weeks", "<x> / 7"),
    ("kg", "grams", "<x> * 1000"),
    ("kilograms", "grams", "<x> * 1000"),
    ("grams", "kg", "<x> / 1000"),
    ("tons", "kilograms", "<x> * 1000"),
    ("liters", "milliliters", "<x> * 1000"),
    ("ml", "liters", "<x> / 1000"),
    ("dozens", "pieces", "<x> * 12"),
    ("years", "months", "<x> * 12"),
    ("months", "years", "<x> / 12"),
    ("miles", "kilometers", "<x> * 1.609344"),
    ("kilometers", "miles", "<x> / 1.609344"),
    ("inches", "cm", "<x> * 2.54"),
    ("feet", "meters", "<x> * 0.3048"),
    ("pounds", "kilograms", "<x> * 0.453592"),
    ("celsius", "fahrenheit", "<x> * 9 / 5 + 32"),
    ("degrees celsius", "fahrenheit", "<x> * 9 / 5 + 32"),
    ("celsius", "kelvin", "<x> + 273.15"),
    ("fahrenheit", "celsius", "(<x> - 32) * 5 / 9"),
    ("degrees fahrenheit", "celsius", "(<x> - 32) * 5 / 9"),
    ("euros", "cents", "<x> * 100"),
    ("bytes", "kilobytes", "<x> / 1024"),
    ("megabytes", "kilobytes", "<x> * 1024"),
)

SLOTS: dict[str, Any] = {
    **FROM_TOLD,
    "t": told("food fruit thing", money, 2, 5),
    "n": sampled("int", lambda r: r.randint(*r.choice(((2, 20), (10, 300), (100, 9999))))),
    "n2": sampled("int", lambda r: r.randint(*r.choice(((2, 20), (10, 300))))),
    "small": integer(2, 12),
    "bits": sampled("str", lambda r: bin(r.randint(2, 300))[2:]),
    "hexa": sampled("str", lambda r: hex(r.randint(10, 5000))[2:]),
    "nested": sampled("list[list[int]]", _nested),
    "again": sampled("list[mixed]", _repeating),
    "xs": sampled(
        "list[int]",
        lambda r: [r.randint(*r.choice(((0, 9), (1, 99), (-20, 20)))) for _ in range(r.randint(3, 8))],
    ),
    "ys": sampled("list[int]", lambda r: [r.randint(1, 30) for _ in range(r.randint(3, 6))]),
    "ws": sampled(
        "list[str]", lambda r: [r.choice((plain_word(r), made_up(r))) for _ in range(r.randint(3, 6))]
    ),
    "people": sampled("list[str]", _names),
    "commas": _numbers_text(", "),
    "spaces": _numbers_text(" "),
    "dashes": _numbers_text("-"),
    "word": sampled("str", lambda r: r.choice((plain_word(r), made_up(r)))),
    "x": sampled(
        "number", lambda r: r.choice((r.randint(2, 99), r.randint(2, 2500), Typed(f"{r.uniform(1, 60):.1f}")))
    ),
    "unit": sampled("mixed", lambda r: r.randrange(len(UNITS))),
    "source": derived(_unit("source")),
    "target": derived(_unit("target")),
    "formula": derived(_unit("code")),
    "places": integer(1, 3),
    "a": new("p", "q", "x", "left", "first", "old", "m"),
    "b": new("r", "s", "y", "right", "second", "fresh", "k"),
    "v": sampled("int", lambda r: r.randint(*r.choice(((0, 9), (1, 99), (-50, 500))))),
    "w": sampled("int", lambda r: r.randint(*r.choice(((0, 9), (1, 99), (-50, 500))))),
    "name": sampled("str", lambda r: r.choice(CATEGORIES["fruit"] + CATEGORIES["color"])),
    "name2": sampled("str", lambda r: r.choice(CATEGORIES["animal"] + CATEGORIES["city"][:20])),
    "day": sampled("str", lambda r: _day(r).isoformat()),
    "later": derived(_later),
    "days": integer(1, 400),
    "percent": choice(5, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 60, 75),
    "price": sampled("number", money),
    "price2": sampled("number", lambda r: Typed(f"{r.uniform(5, 400):.2f}")),
    "rate": sampled(
        "number",
        lambda r: r.choice((1, 2, 3, 4, 5, 6, 7, Typed("1.5"), Typed("2.5"), Typed("0.5"), Typed("3.25"))),
    ),
    "years": integer(2, 30),
    "big": sampled("int", lambda r: r.choice((r.randint(1, 90) * 100, r.randint(100, 9999)))),
    "out": new("list"),
    "total": new("bill", "cost", "to_pay", "price", "sum_all", kind="exact"),
    "saved": new("money", "savings", "balance", "account", kind="exact"),
    "born": integer(1930, 2015),
    "year": integer(2024, 2060),
    "hours": integer(0, 23),
    "minutes": sampled("int", lambda r: r.randint(61, 900)),
    "half": sampled("number", tenths(1, 30)),
    "thing": sampled("str", lambda r: r.choice(CATEGORIES["fruit"] + CATEGORIES["thing"])),
    "side": integer(2, 60),
    "side2": integer(2, 60),
    "letters": list_of(sampled("str", lambda r: r.choice("abcdefgxyz")), 3, 6),
    "some": fragment("numbers", "values"),
}
STATEMENTS = """
binary
    # write {n} in binary / {n} in binary / what is {n} as a binary number / turn {n} into binary / binary of {n} please
    # how do i write {n} in base 2 / print {n} in the binary system / give me the bits of {n} / show the number {n} in binary
    print(bin({n})[2:])
hexadecimal
    # convert {n} to hexadecimal / {n} in hex / write {n} as a hex number / turn {n} into hexadecimal / hex of {n} please
    # how do i write {n} in base 16 / print {n} in hexadecimal / what is {n} in hex
    print(hex({n})[2:])
from_binary
    # convert the binary number {bits.bare} to decimal / what number is {bits.bare} in binary / binary {bits.bare} as a normal number
    # turn binary {bits.bare} into a decimal number / which number has the bits {bits.bare} / read {bits.bare} as binary and print the number
    print(int("{bits.bare}", 2))
from_hex
    # convert the hex number {hexa.bare} to decimal / what number is {hexa.bare} in hex / hex {hexa.bare} as a normal number
    # turn hexadecimal {hexa.bare} into a decimal number / read {hexa.bare} as hex and print the number / decimal value of hex {hexa.bare}
    print(int("{hexa.bare}", 16))
flatten
    # make one list of {nested} / flatten {nested} into one list and print it / put all the numbers of {nested} in one flat list
    # {nested} without the inner brackets / turn {nested} into a flat list / merge the lists in {nested} into one / print {nested} flattened
    print([x for row in {nested} for x in row])
flatten_keep
    # flatten {nested} and call it {out} / make one flat list {out} of {nested} / let {out} be {nested} flattened / store {nested}, flattened, in {out}
    # put all numbers from {nested} into one list {out} / {out} should be the flat version of {nested}
    # > {out}
    {out} = [x for row in {nested} for x in row]
no_duplicates
    # {again} without duplicates, in the same order / drop the repeated ones in {again}, keep the order
    # each item of {again} only once, order as it is / make the items of {again} unique and keep their order
    # take the duplicates out of {again}; the order must stay / from {again} keep the first of each and print the list
    print(list(dict.fromkeys({again})))
no_duplicates_sorted
    # remove duplicates from {ys} and sort it / {ys} sorted and without duplicates / sorted list of the different numbers in {ys}
    # each number of {ys} once, in order of size / print the distinct numbers of {ys}, smallest first / unique values of {ys}, sorted
    print(sorted(set({ys})))
swap
    # swap {a} and {b} where {a} is {v} and {b} is {w} / {a} is {v} and {b} is {w}, swap them / let {a} be {v} and {b} be {w}, then swap the two
    # swap the values of {a} and {b}, with {a} = {v} and {b} = {w} / exchange {a} and {b} when {a} is {v} and {b} is {w}
    # set {a} to {v} and {b} to {w} and swap their values / {a} = {v}, {b} = {w}; now exchange them
    # with {a} being {v} and {b} being {w}, make them trade places
    {a} = {v}
    {b} = {w}
    {a}, {b} = {b}, {a}
swap_print
    # swap {a} and {b} where {a} is {v} and {b} is {w}, and print both / {a} is {v} and {b} is {w}, swap them and print them
    # set {a} to {v} and {b} to {w}, swap them and show both / let {a} be {v} and {b} be {w}; swap, then print {a} and {b}
    # {a} = {v}, {b} = {w}: exchange the two and print the result / exchange {a} ({v}) with {b} ({w}) and print {a} and {b}
    {a} = {v}
    {b} = {w}
    {a}, {b} = {b}, {a}
    print({a}, {b})
swap_words
    # swap {a} and {b} where {a} is {name.bare} and {b} is {name2.bare} / {a} is {name.bare} and {b} is {name2.bare}, swap them
    # set {a} to {name} and {b} to {name2} and swap their values / let {a} be {name.bare} and {b} {name2.bare}, then exchange them
    # swap the words in {a} and {b}: {a} is {name.bare}, {b} is {name2.bare} / {a} = {name}, {b} = {name2}; now swap
    {a} = {name}
    {b} = {name2}
    {a}, {b} = {b}, {a}
numbers_from_commas
    # turn {commas} into a list of numbers / make a list of the numbers in {commas}
    # split {commas} at the commas and make integers, print the list / get the numbers out of {commas} as a list / {commas} as a list of ints
    # parse {commas} into a list of numbers / the text {commas} holds numbers, print them as a list
    print([int(n) for n in {commas}.split(",")])
numbers_from_commas_keep
    # read the numbers from the string {commas} into a list {out} / turn {commas} into a list of numbers called {out}
    # make a list {out} of the numbers in {commas} / let {out} be the numbers from {commas} / split {commas} into numbers and keep them in {out}
    # parse {commas} and store the integers in {out} / take the numbers out of {commas}; name the list {out}
    # > {out}
    {out} = [int(n) for n in {commas}.split(",")]
numbers_from_spaces
    # read the numbers from {spaces} into a list {out} / turn {spaces} into a list of integers {out} / let {out} be the list of numbers in {spaces}
    # split {spaces} at the spaces and keep the numbers as {out} / make a list {out} from the numbers in {spaces} / {out} = the integers in {spaces}
    # > {out}
    {out} = [int(n) for n in {spaces}.split()]
numbers_from_dashes
    # the string {dashes} has numbers between the dashes, print them as a list / split {dashes} at the dashes and print the numbers
    # turn {dashes} into a list of integers / read the numbers in {dashes}, separated by -, into a list and print it
    # list of the numbers in {dashes} please / get the integers out of {dashes}
    print([int(n) for n in {dashes}.split("-")])
sum_of_text
    # add up the numbers in {commas} / sum of the numbers in the string {commas} / what do the numbers in {commas} add up to
    # the text {commas} contains numbers, print their sum / total of {commas} please, it is a string / how much is {commas} summed up
    print(sum(int(n) for n in {commas}.split(",")))
digits_sum
    # add up the digits of {n} / sum of the digits of {n} / what is the digit sum of {n} / print the sum of the digits in {n}
    # {n}: add its digits / how much do the digits of {n} make together
    print(sum(int(c) for c in str({n})))
digits_list
    # print the digits of {n} as a list / split {n} into its digits / list of the digits of {n} please / make a list of the digits in {n}
    # what digits does {n} have, as a list / take {n} apart into digits
    print([int(c) for c in str({n})])
digits_backwards
    # write {n} backwards / reverse the digits of {n} / {n} from back to front / print the number {n} reversed / turn the digits of {n} around
    # what is {n} with the digits in reverse order
    print(int(str({n})[::-1]))
sort_numbers
    # sort {xs.and_items} / put {xs.and_items} in order / sort the numbers {xs.items} / {xs.and_items} from small to large please
    # print {xs.and_items} sorted / order the {some} {xs.items}, smallest first / bring {xs.and_items} into order and print them
    print(sorted({xs}))
sort_numbers_down
    # sort {xs.and_items}, largest first / put {xs.and_items} in descending order / {xs.and_items} from large to small please
    # print {xs.and_items} sorted downwards / order the {some} {xs.items}, biggest first / sort {xs} with the biggest at the start
    print(sorted({xs}, reverse=True))
sum_numbers
    # add {xs.and_items} / what is the sum of {xs.and_items} / add up {xs.and_items} / sum of {xs.items} / total of {xs.and_items} please
    # how much is {xs.and_items} together / sum up the numbers {xs.and_items}
    print(sum({xs}))
mean_numbers
    # what is the average of {xs.and_items} / average of {xs.items} / mean of {xs.and_items} please / print the mean of the {some} {xs.items}
    # how much are {xs.and_items} on average / calculate the average of {xs}
    print(sum({xs}) / len({xs}))
mean_numbers_rounded
    # what is the average of {xs.and_items}, rounded to {places} decimals / average of {xs.items} and round it to {places} digits
    # mean of {xs.and_items} with {places} decimals please / print the mean of {xs.items}, rounded to {places} places
    # how much are {xs.and_items} on average? round to {places} decimals / calculate the average of {xs} and round it to {places} decimals
    print(round(sum({xs}) / len({xs}), {places}))
largest_number
    # which is the largest of {xs.and_items} / what is the biggest of the numbers {xs.items} / largest of {xs.and_items} please
    # the maximum of {xs.items} / print the highest of {xs.and_items} / find the biggest number among {xs.and_items}
    print(max({xs}))
smallest_number
    # which is the smallest of {xs.and_items} / what is the lowest of the numbers {xs.items} / smallest of {xs.and_items} please
    # the minimum of {xs.items} / print the lowest of {xs.and_items} / find the smallest number among {xs.and_items}
    print(min({xs}))
even_numbers
    # which of {xs.and_items} are even / print the even ones of {xs.items} / even numbers among {xs.and_items} / only the even numbers of {xs}
    # of the numbers {xs.and_items}, show the even ones / take just the even ones from {xs.items}
    print([x for x in {xs} if x % 2 == 0])
multiply_numbers
    # {small} times every one of {xs} / {xs.and_items}, all times {small} / multiply every number in {xs} by {small}
    # multiply {xs.and_items} by {small} each / the numbers {xs.items}, each {small.word} times as big / {small} times each of {xs.and_items}
    print([x * {small} for x in {xs}])
sort_words
    # sort {people.and_items} / put {people.and_items} in alphabetical order / {people.and_items} from a to z please
    # sort the names {people.items} / order {people.and_items} by the alphabet and print them / print {people.items} alphabetically
    print(sorted({people}))
longest_of_words
    # which is the longest of {people.and_items} / longest name among {people.items} / which name is the longest, {people.and_items}
    # print the longest of the names {people.and_items} / who has the longest name: {people.items} / the longest one of {people.and_items} please
    print(max({people}, key=len))
join_words
    # join {ws} with commas / make one string of {ws} with spaces between / put {ws} together with a space between the words
    # print {ws} as one string with spaces / {ws} as a sentence, words separated by a space / glue the words {ws} with spaces and print it
    print(" ".join({ws}))
reverse_list
    # reverse {xs} / print {xs} backwards / {xs} from back to front / turn the list {xs} around / show {xs} in reverse order / {xs} reversed please
    print({xs}[::-1])
pair_up
    # pair {ws} with {ys} / make a dictionary from {ws} and {ys} / {ws} are the keys and {ys} the values, print the dictionary
    # match {ws} with {ys} in a dictionary and print it / put {ws} and {ys} together as a dictionary / dictionary of {ws} to {ys} please
    print(dict(zip({ws}, {ys})))
common_ones
    # which numbers are in both {xs} and {ys} / what do {xs} and {ys} have in common / common numbers of {xs} and {ys}, sorted
    # numbers that {xs} and {ys} share / print what is in {xs} and in {ys}, sorted / overlap of {xs} and {ys} please
    print(sorted(set({xs}) & set({ys})))
count_in_list
    # count each item in {again} / how often does each one occur in {again} / tally {again} / counts of the items in {again}
    # make a count of {again} and print it / how many of each are there in {again}
    # + from collections import Counter
    print(Counter({again}))
most_common
    # which item is most common in {again} / what occurs most often in {again} / most frequent one of {again} / print the most common item of {again}
    # what is there most of in {again} / find the one that comes up most in {again}
    # + from collections import Counter
    print(Counter({again}).most_common(1)[0][0])
is_prime
    # is {n2} a prime number / is {n2} prime / check if {n2} is prime / tell me whether {n2} is a prime / {n2}, prime or not
    # find out if {n2} is a prime number
    print({n2} > 1 and all({n2} % i for i in range(2, {n2})))
divisors
    # which numbers divide {n2} / print the divisors of {n2} / all divisors of {n2} please / what are the factors of {n2}
    # what can {n2} be divided by / list every number that divides {n2}
    print([i for i in range(1, {n2} + 1) if {n2} % i == 0])
even_or_odd
    # is {n} even or odd / print whether {n} is even or odd / {n}: even or odd / tell me if {n} is even or odd / check {n}, is it even or odd
    # say even if {n} is even, otherwise odd
    print("even" if {n} % 2 == 0 else "odd")
divisible
    # is {n} divisible by {small} / can {n} be divided by {small} / does {small} divide {n} / check if {n} is divisible by {small}
    # is {n} a multiple of {small} / tell me if {small} goes into {n} without a rest
    print({n} % {small} == 0)
remainder
    # what is left when i divide {n} by {small} / remainder of {n} divided by {small} / {n} divided by {small}, what is the rest
    # print the rest of {n} by {small} / how much remains of {n} after dividing by {small} / {n} modulo {small} please
    print({n} % {small})
whole_and_rest
    # divide {n} by {small} with remainder / {n} divided by {small}: how often and what is left / how many times does {small} go into {n} and what remains
    # print quotient and rest of {n} by {small} / share {n} among {small}, print how many each gets and what is left
    # {n} by {small} as whole number and remainder
    print({n} // {small}, {n} % {small})
divide_rounded
    # divide {n} by {small} and round to {places} decimals / {n} divided by {small}, rounded to {places} digits / what is {n} by {small} with {places} decimals
    # print {n} over {small}, rounded to {places} places / how much is {n} divided by {small}? round to {places} decimals
    # {n} by {small} and round it to {places} decimal places
    print(round({n} / {small}, {places}))
plus
    # what is {n} plus {n2} / {n} plus {n2} / add {n} and {n2} / how much is {n} and {n2} / sum of {n} and {n2} / {n} + {n2} please
    print({n} + {n2})
minus
    # what is {n} minus {n2} / {n} minus {n2} / subtract {n2} from {n} / take {n2} away from {n} / difference of {n} and {n2} / how much is {n} less {n2}
    print({n} - {n2})
times
    # what is {n} times {n2} / {n} times {n2} / multiply {n} by {n2} / multiply {n} and {n2} / product of {n} and {n2} / how much is {n} times {n2}
    print({n} * {n2})
power
    # what is {n2} to the power of {places} / {n2} power {places} please / {n2} to the power of {places} / raise {n2} to the power {places}
    # {n2} to the {places.th} power / how much is {n2} to the power of {places}
    print({n2} ** {places})
square
    # what is {n2} squared / square of {n2} please / {n2} squared / print the square of {n2} / {n2} times itself / how much is {n2} times {n2}
    # multiply {n2} by itself
    print({n2} ** 2)
double_numbers
    # double each of {xs.and_items} / print twice each of {xs.items} / {xs.and_items}, all doubled please / the doubles of {xs.and_items}
    # every number of {xs} times two / two times each of {xs.and_items} / {xs} with every number doubled
    print([x * 2 for x in {xs}])
root
    # square root of {n} / what is the root of {n} / print the square root of {n} / which number times itself is {n} / root of {n} please
    # how much is the square root of {n}
    # + import math
    print(math.sqrt({n}))
root_rounded
    # square root of {n}, rounded to {places} decimals / what is the root of {n}? round to {places} digits / root of {n} and round it to {places} decimals
    # print the square root of {n} with {places} decimals / how much is the square root of {n}, to {places} decimal places
    # {n}: square root, rounded to {places} places
    # + import math
    print(round(math.sqrt({n}), {places}))
common_divisor
    # greatest common divisor of {n} and {n2} / what is the largest number that divides {n} and {n2} / gcd of {n} and {n2}
    # biggest number that goes into both {n} and {n2} / print the gcd of {n} and {n2} / largest common factor of {n} and {n2} please
    # + import math
    print(math.gcd({n}, {n2}))
convert_unit(unit, x)
    # convert {x.bare} {source.bare} to {target.bare} / {x.bare} {source.bare} in {target.bare} / how many {target.bare} are {x.bare} {source.bare}
    # turn {x.bare} {source.bare} into {target.bare} / what is {x.bare} {source.bare} in {target.bare} / print {x.bare} {source.bare} as {target.bare}
    # {x.bare} {source.bare} to {target.bare} please / change {x.bare} {source.bare} into {target.bare} / i have {x.bare} {source.bare}, how much is that in {target.bare}
    print({formula.bare})
convert_unit_rounded(unit, x)
    # convert {x.bare} {source.bare} to {target.bare} and round it to {places} decimals / {x.bare} {source.bare} in {target.bare}, rounded to {places} digits
    # how many {target.bare} are {x.bare} {source.bare}? round to {places} decimals / turn {x.bare} {source.bare} into {target.bare} with {places} decimals
    # print {x.bare} {source.bare} as {target.bare}, rounded to {places} places / {x.bare} {source.bare} to {target.bare} and round to {places} decimals
    print(round({formula.bare}, {places}))
hours_and_minutes
    # how many hours and minutes are {minutes} minutes / {minutes} minutes in hours and minutes / turn {minutes} minutes into hours and minutes
    # print {minutes} minutes as hours and minutes / split {minutes} minutes into hours and minutes / {minutes} minutes: hours and the minutes left
    print({minutes} // 60, {minutes} % 60)
days_between(n)
    # days between {day.bare} and {later.bare} / how many days from {day.bare} to {later.bare}
    # number of days from {day.bare} until {later.bare} / how long is it from {day.bare} to {later.bare} in days / count the days between {day.bare} and {later.bare}
    # difference in days of {later.bare} and {day.bare} / if today is {day.bare}, how many days until {later.bare}
    # + from datetime import date
    print((date.fromisoformat({later}) - date.fromisoformat({day})).days)
weeks_between(n)
    # how many weeks are between {day.bare} and {later.bare} / full weeks from {day.bare} to {later.bare} / weeks between {day.bare} and {later.bare}, whole ones
    # how many whole weeks from {day.bare} until {later.bare} / count the full weeks from {day.bare} to {later.bare}
    # number of complete weeks between {day.bare} and {later.bare}
    # + from datetime import date
    print((date.fromisoformat({later}) - date.fromisoformat({day})).days // 7)
weekday_of
    # what day of the week is {day.bare} / weekday of {day.bare} / which weekday is {day.bare} / on which day of the week is {day.bare}
    # was {day.bare} a monday or what / print the name of the weekday for {day.bare} / day of the week for {day.bare} please
    # + from datetime import date
    print(date.fromisoformat({day}).strftime("%A"))
is_weekend
    # is {day.bare} on a weekend / is {day.bare} a saturday or sunday / does {day.bare} fall on the weekend / check if {day.bare} is on a weekend
    # {day.bare}: weekend or not, true or false / tell me whether {day.bare} is a weekend day
    # + from datetime import date
    print(date.fromisoformat({day}).weekday() >= 5)
days_after
    # which date is {days} days after {day.bare} / {day.bare} plus {days} days / add {days} days to {day.bare} / what is the date {days} days after {day.bare}
    # {days} days from {day.bare}, which date is that / print the date {days} days later than {day.bare}
    # + from datetime import date, timedelta
    print(date.fromisoformat({day}) + timedelta(days={days}))
days_before
    # which date is {days} days before {day.bare} / {day.bare} minus {days} days / subtract {days} days from {day.bare}
    # what is the date {days} days before {day.bare} / go {days} days back from {day.bare} / print the date {days} days earlier than {day.bare}
    # + from datetime import date, timedelta
    print(date.fromisoformat({day}) - timedelta(days={days}))
earlier_date(n)
    # which is earlier, {later.bare} or {day.bare} / which comes first, {later.bare} or {day.bare} / the earlier of {later.bare} and {day.bare} please
    # print the earlier date of {later.bare} and {day.bare} / {later.bare} and {day.bare}, which of the two is first
    # compare the dates {later.bare} and {day.bare}, print the earlier one
    # + from datetime import date
    print(min(date.fromisoformat({later}), date.fromisoformat({day})))
day_month_year
    # print year, month and day of {day.bare} / take {day.bare} apart into year, month and day / what are the year, month and day of {day.bare}
    # split the date {day.bare} into year, month and day and print them / {day.bare}: year, month, day as numbers
    # year month day of {day.bare} please
    # + from datetime import date
    moment = date.fromisoformat({day})
    print(moment.year, moment.month, moment.day)
today
    # what is today's date / what day is it today / today's date please / which date do we have today / show me the date of today
    # tell me the date / current date / print the current date
    # + from datetime import date
    print(date.today())
today_weekday
    # which weekday is today / what day of the week is it / is today a monday or what / print today's weekday / name of today's day of the week
    # which day of the week do we have today / today is which weekday
    # + from datetime import date
    print(date.today().strftime("%A"))
this_year
    # what year is it / print the current year / which year do we have / this year please / show the year of today / tell me what year it is now
    # + from datetime import date
    print(date.today().year)
time_now
    # what time is it / print the current time / how late is it / show the time / tell me the time, hours and minutes / time please, as hours and minutes
    # + from datetime import datetime
    print(datetime.now().strftime("%H:%M"))
tomorrow
    # which date is tomorrow / print tomorrow's date / what is the date of tomorrow / tomorrow's date please / date of the next day, from today
    # which date do we have tomorrow
    # + from datetime import date, timedelta
    print(date.today() + timedelta(days=1))
in_days
    # which date is it in {days} days / what date is {days} days from now / print the date in {days} days / date {days} days from today
    # today plus {days} days, which date is that / {days} days from today please
    # + from datetime import date, timedelta
    print(date.today() + timedelta(days={days}))
days_until_from_today(day, n)
    # how many days until {later.bare} from today / days from today to {later.bare} / how long is it until {later.bare}, in days
    # count the days from now to {later.bare} / how many days are left until {later.bare} / number of days till {later.bare}
    # + from datetime import date
    print((date.fromisoformat({later}) - date.today()).days)
age_in_year
    # how old is someone born in {born} in {year} / born in {born}, how old in {year} / age in {year} of a person born {born}
    # i was born in {born}, how old am i at the end of {year} / {born} is the year of birth, what is the age in {year}
    # how many years are from {born} to {year}
    print({year} - {born})
leap_year
    # is {year} a leap year / leap year {year}, yes or no / check if {year} is a leap year / does {year} have 366 days / tell me whether {year} is a leap year
    # has february 29 days in {year}
    # + import calendar
    print(calendar.isleap({year}))
percent_of
    # what is {percent} percent of {price.bare} / {percent}% of {price.bare} / how much is {percent} percent of {price.bare} / print {percent} percent of {price.bare}
    # {percent} percent of {price.bare} please / calculate {percent}% of {price.bare}
    print({price} * {percent} / 100)
percent_of_rounded
    # what is {percent} percent of {price.bare}, rounded to cents / {percent}% of {price.bare} and round to 2 decimals
    # how much is {percent} percent of {price.bare}? round it to cents / print {percent} percent of {price.bare}, rounded to two digits
    # {percent} percent of {price.bare}, to the cent / calculate {percent}% of {price.bare}, with 2 decimals
    print(round({price} * {percent} / 100, 2))
what_percent
    # how many percent of {n} is {n2} / {n2} of {n} in percent / what percentage is {n2} of {n} / {n2} out of {n}, how many percent
    # print {n2} as a percentage of {n} / i got {n2} of {n} points, how many percent is that
    print({n2} / {n} * 100)
discount
    # a {thing.bare} costs {price2.bare}, what is the price with {percent} percent off, rounded to cents / {percent}% off {price2.bare}, to the cent
    # {price2.bare} minus {percent} percent, rounded to 2 decimals / discount of {percent} percent on {price2.bare}, what do i pay, rounded to cents
    # what do i pay for a {thing.bare} at {price2.bare} with {percent}% discount, rounded to cents / take {percent} percent off {price2.bare} and round to cents
    print(round({price2} * (1 - {percent} / 100), 2))
tax
    # a {thing.bare} costs {price2.bare} plus {percent} percent tax, what do i pay, rounded to cents / {price2.bare} plus {percent}% tax, to the cent
    # add {percent} percent tax to {price2.bare} and round to 2 decimals / what is {price2.bare} with {percent} percent tax on top, rounded to cents
    # price of a {thing.bare} for {price2.bare} without tax, tax is {percent}%: print the full price, rounded to cents
    # put {percent} percent tax on {price2.bare}, round it to cents
    print(round({price2} * (1 + {percent} / 100), 2))
tip
    # the meal was {price2.bare}, give {percent} percent tip, what is the total, rounded to cents / {price2.bare} with {percent}% tip, to the cent
    # total with a {percent} percent tip on {price2.bare}, rounded to 2 decimals / how much do i pay for {price2.bare} if i tip {percent} percent, rounded to cents
    # add {percent}% tip to a bill of {price2.bare} and round to cents / i want to tip {percent} percent on {price2.bare}: print the total, rounded to cents
    print(round({price2} * (1 + {percent} / 100), 2))
tip_only
    # how much tip is {percent} percent of {price2.bare}, rounded to cents / {percent}% tip for {price2.bare}, only the tip, to the cent
    # the bill is {price2.bare}: how much is a tip of {percent} percent, rounded to 2 decimals / tip of {percent} percent on {price2.bare}, rounded to cents
    # print just the {percent}% tip on {price2.bare}, rounded to cents / what tip do i leave on {price2.bare} at {percent} percent, rounded to cents
    print(round({price2} * {percent} / 100, 2))
share_bill
    # split {price2.bare} among {small} people, rounded to cents / {small} friends share {price2.bare}, what does each pay, rounded to cents
    # {price2.bare} divided by {small} people, to the cent / we are {small.word} and the bill is {price2.bare}, how much is it each, rounded to cents
    # share a bill of {price2.bare} between {small} people and round to 2 decimals / how much does each of {small.word} people pay of {price2.bare}, rounded to cents
    print(round({price2} / {small}, 2))
buy_several
    # what do {small} {thing.bare}s cost at {price2.bare} each / {small} {thing.bare}s for {price2.bare} each, how much is that / price of {small.word} {thing.bare}s at {price2.bare}
    # i buy {small} {thing.bare}s, one is {price2.bare}, what do i pay / one {thing.bare} costs {price2.bare}, how much are {small.word}
    # total for {small} {thing.bare}s at {price2.bare} each
    print({small} * {price2})
change_back
    # something costs {price.bare} and i pay with {big}, how much do i get back, rounded to cents / i give {big} for {price.bare}, what is the change, rounded to cents
    # change from {big} when the price is {price.bare}, rounded to 2 decimals / i pay {price.bare} with {big}; money back, rounded to cents
    # how much change do i get from {big} for {price.bare}, to the cent / {big} minus {price.bare}, rounded to cents
    print(round({big} - {price}, 2))
compound
    # i save {big} at {rate.bare} percent interest for {years} years, how much is it then, rounded to cents / {big} at {rate.bare}% for {years} years with compound interest, rounded to cents
    # how much is {big} after {years} years at {rate.bare} percent a year, rounded to 2 decimals / {big} grows by {rate.bare}% every year, what is it after {years} years, rounded to cents
    # compound interest: {big} for {years} years with {rate.bare} percent, print the end amount rounded to cents
    # put {big} in the bank at {rate.bare} percent for {years} years, what do i have, rounded to cents
    print(round({big} * (1 + {rate} / 100) ** {years}, 2))
monthly_saving
    # i save {n2} a month, how much is that in {years} years / saving {n2} every month for {years} years, how much is it / {n2} per month over {years} years
    # put away {n2} each month, what do i have after {years} years / how much do i save in {years} years with {n2} a month
    # total of {n2} a month for {years} years
    print({n2} * 12 * {years})
area
    # area of a room {side} by {side2} / how big is a field of {side} times {side2} meters / area of a rectangle {side} by {side2}
    # a room is {side} long and {side2} wide, what is its area / how many square meters are {side} by {side2} / {side} by {side2} rectangle, area please
    print({side} * {side2})
around
    # perimeter of a rectangle {side} by {side2} / how long is a fence around a garden of {side} by {side2} / {side} by {side2} rectangle, what is the perimeter
    # a field is {side} long and {side2} wide, how far is it around / distance around {side} by {side2} / walk around a {side} times {side2} field, how far
    print(2 * ({side} + {side2}))
circle
    # area of a circle with radius {side} / how big is a circle of radius {side} / circle, radius {side}, area please / what is the area of a round table with radius {side}
    # print the area of a circle whose radius is {side} / radius {side}: area of the circle
    # + import math
    print(math.pi * {side} ** 2)
circle_rounded
    # area of a circle with radius {side}, rounded to {places} decimals / circle of radius {side}: area, and round it to {places} digits
    # how big is a circle with radius {side}? round to {places} decimals / area of a round table of radius {side} with {places} decimals
    # print the area of a circle whose radius is {side}, rounded to {places} places / radius {side}: circle area, {places} decimals
    # + import math
    print(round(math.pi * {side} ** 2, {places}))
speed
    # i drive {n} km in {small} hours, how fast is that / {n} km in {small} hours, speed in km per hour / how fast is {n} kilometers in {small} hours
    # average speed for {n} km in {small} hours / {n} km took {small.word} hours, what was the speed / print the speed: {n} km, {small} hours
    print({n} / {small})
round_number
    # round {half.bare} to a whole number / {half.bare} rounded / round {half.bare} / what is {half.bare} as a whole number, rounded
    # print {half.bare} without decimals, rounded / nearest whole number to {half.bare}
    print(round({half}))
round_price
    # round {price2.bare} to one decimal / {price2.bare} with one digit after the point, rounded / print {price2.bare} rounded to 1 decimal
    # {price2.bare}, but only one decimal, rounded / round {price2.bare} to 1 decimal place / one decimal is enough, round {price2.bare}
    print(round({price2}, 1))
list_of_range
    # make a list {out} of the numbers from 1 to {n2} / let {out} be 1 to {n2} as a list / {out} is the list of numbers 1 up to {n2}
    # put the numbers from 1 to {n2} into a list {out} / create {out} with 1, 2, 3 and so on up to {n2} / numbers 1 to {n2} in a list called {out}
    # > {out}
    {out} = list(range(1, {n2} + 1))
bill(t)
    # how much is {for_each.bare} together / what do i pay for {for_each.bare} / {for_each.bare}, what is the total / add up {for_each.bare}
    # i bought {for_each.bare}. how much was it / total of {for_each.bare} please
    print(sum({amounts}))
bill_dearest(t)
    # {for_each.bare}: print the price of the dearest one / which price is the highest: {for_each.bare} / highest price of {for_each.bare}
    # i paid {on_each.bare}. what was the highest amount / largest amount in {on_each.bare} / {on_each.bare}, print the biggest amount
    print(max({amounts}))
"""
statements(d, STATEMENTS, SLOTS)

STORIES = """
number_systems
    # * 2
    # {n} in binary please / write {n} as a binary number / what is {n} as a binary number / write {n} in base 2
    print(bin({n})[2:])
    # and in hex / now in hexadecimal / the same in hex please / what is it in hexadecimal
    print(hex({n})[2:])
    # ?
    # and octal / now in octal / the same in base 8 / what is it in octal
    print(oct({n})[2:])
swap_then
    # * 3
    # {a} is {v} and {b} is {w} / let {a} be {v} and {b} {w} / {a} = {v} and {b} = {w} / set {a} to {v} and {b} to {w}
    {a} = {v}
    {b} = {w}
    # swap them / exchange the two / swap their values / let them trade values / swap {a} and {b}
    {a}, {b} = {b}, {a}
    # print both / show me both / what are they now / print {a} and {b}
    print({a}, {b})
    # ?
    # and what is their sum / add them / print the sum of the two / how much are they together
    print({a} + {b})
    # ?
    # which one is bigger / print the larger of the two / what is the larger value / the bigger one please
    print(max({a}, {b}))
bill_steps(t)
    # * 3
    # i paid {on_each.bare}, keep the sum as {total} / add up {for_each.bare}, call it {total} / {for_each.bare}: let {total} be the sum
    # let {total} be the sum of {numbers.bare} / {total} is {numbers.bare} added up
    {total} = sum({amounts})
    # add {percent} percent tax / put {percent}% tax on it / {percent} percent tax comes on top / increase it by {percent} percent
    {total} *= 1 + {percent} / 100
    # print it, rounded to cents / show it rounded to 2 decimals / how much is it now, rounded to cents / and round it to cents and print it
    print(round({total}, 2))
    # ?
    # split it between {small} people, rounded to cents / {small} of us share that, how much each, rounded to cents
    # divide it by {small} and round to cents / what does each of {small} people pay, rounded to cents
    print(round({total} / {small}, 2))
coupon_steps
    # * 3
    # the {thing.bare} costs {price2.bare}, keep that as {total} / {total} is {price2.bare} / let {total} be {price2.bare} for the {thing.bare} / i pay {price2.bare} for a {thing.bare}, remember it as {total}
    {total} = {price2}
    # take {percent} percent off / i have a coupon for {percent} percent off / {percent}% discount please / lower it by {percent} percent
    {total} *= 1 - {percent} / 100
    # how much is it now, rounded to cents / print it rounded to 2 decimals / show the new price, rounded to cents / and rounded to cents
    print(round({total}, 2))
    # ?
    # and for {small} of them, rounded to cents / what do {small} of them cost, rounded to cents / {small} times that, to the cent / how much are {small}, rounded to 2 decimals
    print(round({small} * {total}, 2))
savings_steps
    # * 3
    # i have {big} in {saved} / start with {saved} of {big} / {saved} is {big} / let {saved} be {big}
    {saved} = {big}
    # add {rate.bare} percent interest for {years} years / it earns {rate.bare}% a year for {years} years / let it grow by {rate.bare} percent a year, {years} years long
    # {years} years at {rate.bare} percent interest
    for _ in range({years}):
        {saved} *= 1 + {rate} / 100
    # how much is it now, rounded to cents / print it, rounded to 2 decimals / what do i have then, to the cent / show it and round to cents
    print(round({saved}, 2))
    # ?
    # how much of that is interest, rounded to cents / how much did i gain, rounded to cents / how much more is it than at the start, rounded to cents
    # print the gain, rounded to two digits
    print(round({saved} - {big}, 2))
savings_table
    # * 3
    # i have {big} in {saved} / start with {saved} of {big} / {saved} is {big} / let {saved} be {big}
    {saved} = {big}
    # it grows by {rate.bare} percent a year, print it for the next {years} years, rounded to cents / for {years} years add {rate.bare} percent a year and print each year, rounded to cents
    # print year and amount for {years} years at {rate.bare} percent, rounded to cents / show how it grows year by year at {rate.bare}% for {years} years, rounded to cents
    for year in range(1, {years} + 1):
        {saved} *= 1 + {rate} / 100
        print(year, round({saved}, 2))
account_steps
    # * 3
    # i have {big} in {saved} / {saved} is {big} / start with {big} as {saved} / let {saved} be {big}
    {saved} = {big}
    # i put in {n2} more / add {n2} / {n2} come in / another {n2} goes in
    {saved} += {n2}
    # i take out {v} / {v} are spent / subtract {v} / spend {v}
    {saved} -= {v}
    # how much is left / print what is left / what do i have now / show the {saved} now
    print({saved})
numbers_steps
    # * 3
    # read the numbers from the string {commas} into a list {out} / {out} are the numbers in {commas} / turn {commas} into a list of numbers {out} / take {out} from the text {commas}, as integers
    {out} = [int(n) for n in {commas}.split(",")]
    # what do they add up to / what is the sum / add them up / total please
    print(sum({out}))
    # ?
    # how many are there / count them / how many numbers is that / and how many are they
    print(len({out}))
    # ?
    # which is the largest / what is the biggest one / print the largest of them / and the maximum
    print(max({out}))
flat_steps
    # * 3
    # {out} = {nested} / let {out} be {nested} / we have {nested}, call it {out} / keep {nested} as {out}
    {out} = {nested}
    # flatten it / make it one flat list / turn it into a flat list / all numbers in one list please
    {out} = [x for row in {out} for x in row]
    # print it / show it / what does it look like now / and print it
    print({out})
    # ?
    # how many numbers are in it / how many are there / count them / what is its length
    print(len({out}))
unique_steps
    # * 3
    # {out} = {again} / let {out} be {again} / we have {again}, call it {out} / keep {again} as {out}
    {out} = {again}
    # remove the duplicates but keep the order / each one only once, in the same order / take the duplicates out, the order stays / drop what is there twice, without changing the order
    {out} = list(dict.fromkeys({out}))
    # print it / show it / what is left / and print what is left
    print({out})
    # ?
    # how many are left / how many is that / count them / how many different ones are there
    print(len({out}))
date_steps(n)
    # * 4
    # + from datetime import date
    # my trip starts on {day.bare} and ends on {later.bare}, keep that as start and end / start is {day.bare} and end is {later.bare}
    # we leave on {day.bare} and come back on {later.bare}: start and end please / make two dates, start {day.bare} and end {later.bare}
    start = date.fromisoformat({day})
    end = date.fromisoformat({later})
    # how many days is that / how long is it / how many days are between them / number of days please
    print((end - start).days)
    # ?
    # which weekday is the first day / on what day of the week does it start / weekday of the start please / what weekday is the start
    print(start.strftime("%A"))
    # ?
    # and the last one / and the end / weekday of the end please / on what weekday does it end
    print(end.strftime("%A"))
birthday_steps
    # * 3
    # + from datetime import date
    # i was born on {day.bare}, keep it as birthday / my birthday is {day.bare} / birthday = the date {day.bare} / remember {day.bare} as my birthday
    birthday = date.fromisoformat({day})
    # which weekday was that / what day of the week was it / was that a sunday or what / weekday please
    print(birthday.strftime("%A"))
    # how many days ago is that / how many days old am i today / days since then please / how many days have passed since
    print((date.today() - birthday).days)
    # ?
    # in which month was it / print the month / which month is that, as a name / name of the month please
    print(birthday.strftime("%B"))
"""
stories(d, STORIES, SLOTS)
