"""Functions of a few lines, asked for in plain words and then tried on several values, tabulated, or used on a list."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import Block, blocks
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain, Step, step
from codegen_repl.training.corpus.listing import Typed
from codegen_repl.training.corpus.template import slots_in
from codegen_repl.training.corpus.words import made_up, plain_word

d = Domain("everyday_functions", weight=7)


def _word(rng: Random) -> str:
    return plain_word(rng) if rng.random() < 0.7 else made_up(rng)


SLOTS: dict[str, Any] = {
    "f": new(kind="function"),
    "p": fragment("n", "x", "number", "value"),
    "w": fragment("word", "s", "text"),
    "i1": integer(2, 60),
    "i2": integer(2, 60),
    "i3": integer(2, 60),
    "many": sampled("list[int]", lambda r: [r.randint(2, 60) for _ in range(r.randint(3, 6))]),
    "y1": sampled("int", lambda r: r.choice((r.randint(1900, 2100), 100 * r.randint(15, 25)))),
    "w1": sampled("str", _word),
    "w2": sampled("str", _word),
    "w3": sampled("str", _word),
    "words": sampled("list[str]", lambda r: [_word(r) for _ in range(r.randint(3, 6))]),
    "low": integer(0, 12),
    "gap": choice(1, 2, 3, 4, 5, 10, 20, 25),
    "hops": integer(2, 8),
    "high": derived(lambda s: s.low + s.gap * s.hops),
    "k": integer(2, 12),
    "rate": sampled(
        "number",
        lambda r: r.choice(
            (r.randint(2, 30), Typed(f"{r.uniform(0.5, 30):.2f}"), Typed(f"{r.uniform(0.5, 9):.1f}"))
        ),
    ),
    "fee": integer(1, 40),
    "limit": integer(5, 60),
    "price1": sampled("number", lambda r: r.choice((r.randint(2, 400), Typed(f"{r.uniform(1, 300):.2f}")))),
    "price2": sampled("number", lambda r: r.choice((r.randint(2, 400), Typed(f"{r.uniform(1, 300):.2f}")))),
    "percent": choice(5, 10, 15, 20, 25, 30, 40),
    "letter": choice("a", "e", "i", "o", "s", "t", "n", "r"),
    "greeting": choice("hello", "hi", "good morning", "welcome", "dear", "goodbye"),
    "yes": choice("big", "warm", "yes", "old", "far", "full", "expensive", "high"),
    "no": choice("small", "cold", "no", "young", "near", "empty", "cheap", "low"),
    "n1": sampled("str", lambda r: r.choice(("Tom", "Lea", "Ada", "Max", made_up(r).capitalize()))),
    "n2": sampled("str", lambda r: r.choice(("Jim", "Eva", "Pia", "Ken", made_up(r).capitalize()))),
}
# functions of one number: each phrase starts after "write a function <f>(<p>) that"
NUMBERS = """
double
    # doubles {p} / returns twice {p} / gives back {p} times two / multiplies {p} by 2
    return {p} * 2
times_k
    # multiplies {p} by {k} / returns {k} times {p} / gives {p} times {k} / takes {p} and returns it {k.word} times as big
    return {p} * {k}
square
    # squares {p} / returns {p} squared / gives the square of {p} / multiplies {p} by itself
    return {p} ** 2
cube
    # returns {p} to the power of 3 / cubes {p} / gives the cube of {p} / returns {p} times {p} times {p}, as a power
    return {p} ** 3
plus_fee
    # adds {fee} to {p} / returns {p} plus {fee} / gives {p} and {fee} together / puts {fee} on top of {p}
    return {p} + {fee}
half
    # halves {p} / returns half of {p} / gives one half of {p} / divides {p} by 2
    return {p} / 2
is_even
    # tells if {p} is even / says whether {p} is an even number / returns true if {p} is even, else false / checks if 2 divides {p}
    return {p} % 2 == 0
is_odd
    # tells if {p} is odd / says whether {p} is an odd number / returns true if {p} is odd, else false / checks if {p} is odd
    return {p} % 2 == 1
divides_k
    # tells if {p} is divisible by {k} / says whether {k} divides {p} / checks if {p} is a multiple of {k} / returns whether {p} can be divided by {k}
    return {p} % {k} == 0
over_limit
    # tells if {p} is more than {limit} / says whether {p} is over {limit} / checks if {p} is greater than {limit} / returns whether {p} is above {limit}
    return {p} > {limit}
big_small
    # returns {yes} if {p} is over {limit}, otherwise {no} / says {yes} when {p} is more than {limit} and {no} if not / gives {yes} for a {p} above {limit}, else {no} / returns the word {yes.bare} if {p} is greater than {limit} and {no.bare} otherwise
    if {p} > {limit}:
        return {yes}
    return {no}
is_prime
    # tells if {p} is a prime number / checks if {p} is prime / says whether {p} is a prime / returns true if {p} is prime, else false
    return {p} > 1 and all({p} % i != 0 for i in range(2, {p}))
factorial
    # returns the factorial of {p} / multiplies all numbers from 1 to {p} / gives {p} factorial / returns the product of 1 to {p}
    result = 1
    for i in range(1, {p} + 1):
        result *= i
    return result
sum_to
    # adds all numbers from 1 to {p} / returns the sum of 1 to {p} / gives 1 plus 2 and so on up to {p} / sums up the numbers 1 to {p}
    return sum(range(1, {p} + 1))
digit_sum
    # adds the digits of {p} / returns the sum of the digits of {p} / gives the digit sum of {p} / sums up the digits in {p}
    return sum(int(c) for c in str({p}))
divisors
    # returns the divisors of {p} as a list / lists all numbers that divide {p} / gives a list of the divisors of {p} / finds every divisor of {p} and returns them as a list
    return [i for i in range(1, {p} + 1) if {p} % i == 0]
fahrenheit
    # turns celsius into fahrenheit, with {p} as the celsius / converts {p} degrees celsius to fahrenheit / takes {p} in celsius and returns fahrenheit / gives the fahrenheit for {p} degrees celsius
    return {p} * 9 / 5 + 32
celsius
    # turns fahrenheit into celsius, with {p} as the fahrenheit / converts {p} degrees fahrenheit to celsius / takes {p} in fahrenheit and returns celsius / gives the celsius for {p} degrees fahrenheit
    return ({p} - 32) * 5 / 9
per_piece
    # returns the price of {p} pieces at {rate.bare} each / tells what {p} things cost if one is {rate.bare} / takes {p}, a number of tickets for {rate.bare} each, and returns the cost / multiplies {p} by the price {rate.bare}
    return {p} * {rate}
taxi
    # returns the taxi price for {p} km: {fee} plus {rate.bare} per km / tells what a ride of {p} km costs, {rate.bare} a km and {fee} at the start / takes {p} km and returns {fee} plus {rate.bare} times {p} / gives the fare for {p} km: {fee} fixed and {rate.bare} for each km
    return {fee} + {rate} * {p}
discount
    # takes {percent} percent off {p} / returns {p} reduced by {percent} percent / gives {p} minus {percent}% / returns the price {p} with {percent} percent off
    return {p} * (1 - {percent} / 100)
with_tax
    # adds {percent} percent tax to {p} / returns {p} with {percent} percent tax / gives {p} plus {percent}% / returns the price {p} with {percent} percent on top
    return {p} * (1 + {percent} / 100)
stars
    # returns a row of {p} stars / gives {p} times * as a string / makes a string of {p} stars / returns the star * repeated {p} times
    return "*" * {p}
last_digit
    # returns the last digit of {p} / gives the ones digit of {p} / returns the final digit of {p}, a number / tells the last digit of {p}
    return {p} % 10
minutes
    # turns {p} hours into minutes / converts {p} hours to minutes / takes {p} in hours and returns minutes / gives the minutes in {p} hours
    return {p} * 60
"""
WORDS = """
vowels
    # counts the vowels in {w} / returns how many vowels {w} has / tells how many vowels are in {w} / gives the number of vowels in {w}
    return sum(1 for c in {w}.lower() if c in "aeiou")
backwards
    # returns {w} backwards / reverses {w} / turns {w} around / gives {w} from back to front
    return {w}[::-1]
palindrome
    # tells if {w} is a palindrome / checks if {w} is the same backwards / says whether {w} reads the same from both ends / returns whether {w} is a palindrome
    return {w} == {w}[::-1]
shout
    # returns {w} in capitals with an exclamation mark / shouts {w}: upper case and a ! at the end / makes {w} upper case and adds ! / gives {w} in capital letters plus !
    return {w}.upper() + "!"
letter_count
    # counts the letter {letter.bare} in {w} / returns how often {letter} is in {w} / tells how many {letter.bare}s {w} has / gives the number of {letter.bare} in {w}
    return {w}.count({letter})
greet
    # returns {greeting.bare} and then {w} / greets {w} with {greeting} and a space / puts {greeting} and a space in front of {w} / returns the greeting {greeting.bare}, a space and {w}
    return {greeting} + " " + {w}
first_last
    # returns the first and the last letter of {w} together / joins the first and last letter of {w} / gives the first letter of {w} followed by its last / returns a string of the first and last letter of {w}
    return {w}[0] + {w}[-1]
no_vowels
    # returns {w} without vowels / takes the vowels out of {w} / removes all vowels from {w} / gives {w} with no vowels left
    return "".join(c for c in {w} if c not in "aeiou")
is_long
    # tells if {w} has more than {k} letters / checks if {w} is longer than {k} / says whether {w} has over {k} letters / returns whether {w} is longer than {k} letters
    return len({w}) > {k}
twice
    # returns {w} twice with a space between / gives {w}, a space and {w} again / repeats {w} with a space in between / says {w} two times, space between
    return {w} + " " + {w}
sorted_letters
    # returns the letters of {w} in alphabetical order, as a string / sorts the letters of {w} into a string / gives {w} with its letters sorted / puts the letters of {w} in order and returns a string
    return "".join(sorted({w}))
dashed
    # puts dashes between the letters of {w} / returns the letters of {w} joined by - / gives {w} with a dash between all letters / spells {w} with dashes in between
    return "-".join({w})
"""
DEFINE = [
    "write a function {f}({v}) that <does>",
    "make a function {f}({v}) that <does>",
    "define a function {f} with the parameter {v} that <does>",
    "i need a function {f} that takes {v} and <does>",
    "function {f}({v}): <does>",
    "create a function called {f} which takes {v}; it <does>",
]
USES_NUMBER = """
try_three
    # test it with {i1}, {i2} and {i3} / use it on {i1}, {i2} and {i3} / print it for {i1}, {i2} and {i3} / call it with {i1}, then {i2}, then {i3} and print each
    # show what it gives for {i1}, {i2} and {i3} / what does it say for {i1}, {i2} and {i3} / run it for {i1}, {i2}, {i3}
    print({f}({i1}))
    print({f}({i2}))
    print({f}({i3}))
try_two
    # try it on {i1} and {i2} / test it with {i1} and {i2} / use it on {i1} and {i2} / print it for {i1} and {i2} / call it with {i1} and then with {i2}, print both
    # show what it gives for {i1} and {i2} / what does it say for {i1} and {i2}
    print({f}({i1}))
    print({f}({i2}))
try_one
    # try it on {i1} / test it with {i1} / use it on {i1} / what is it for {i1} / print it for {i1} / call it with {i1} and print that / what does it say for {i1}
    # and for {i1} / now for {i1} / how about {i1} / what do we get for {i1}
    print({f}({i1}))
try_list
    # try it on each of {many} / print it for all of {many} / test it with every number in {many} / use it on {many}, one after the other, and print / run it for each number of {many} and print
    # show what it gives for each of {many.and_items} / go through {many} and print the result for each
    for i in {many}:
        print({f}(i))
as_list
    # make a list of the results for {many} and print it / print the results for {many} as a list / use it on each of {many} and print the list / what does it give for {many}, as a list
    # a list of what it returns for {many.and_items}, printed / apply it to all of {many} and print the list
    print([{f}(i) for i in {many}])
table
    # print a table from {low} to {high} in steps of {gap} / make a table for {low} to {high}, step {gap} / print number and result from {low} to {high} in steps of {gap}
    # a table from {low} to {high} by {gap} please / for {low} to {high} in steps of {gap}, print the number and what it gives / show the number next to the result, {low} to {high}, {gap} at a time
    # use it for a table from {low} to {high}, every {gap}
    for i in range({low}, {high} + 1, {gap}):
        print(i, {f}(i))
table_ones
    # print a table from 1 to {limit} / make a table for 1 to {limit} / print number and result from 1 to {limit} / a table of the numbers 1 to {limit} please / for 1 up to {limit}, print the number and what it gives
    # show each number from 1 to {limit} with its result
    for i in range(1, {limit} + 1):
        print(i, {f}(i))
sum_results
    # print the sum of it for {i1} and {i2} / what do the results for {i1} and {i2} add up to / add the results for {i1} and {i2} and print that / results of {i1} and {i2} together please
    # how much is it for {i1} plus for {i2} / call it with {i1} and with {i2} and print the sum
    print({f}({i1}) + {f}({i2}))
arrow
    # print {i1} -> and the result for it / show it like {i1} -> result / print the line {i1} -> with what it gives behind / use it on {i1} and print it as {i1} -> result
    # print an arrow -> between {i1} and its result
    print(f"{i1} -> {{f}({i1})}")
as_dict
    # make a dictionary from 1 to {limit} with the results and print it / print a dictionary of each number from 1 to {limit} and its result / dictionary please: the numbers 1 to {limit} and what it gives for each
    # map every number 1 to {limit} to its result in a dictionary and print that / a dictionary with 1 to {limit} as keys and the results as values, printed
    print({i: {f}(i) for i in range(1, {limit} + 1)})
"""
USES_WORD = """
try_one
    # try it on {w1.bare} / test it with {w1.bare} / what is it for {w1.bare} / print it for {w1} / call it with {w1.bare} and print that / what does it say for {w1}
    # and for {w1.bare} / now for {w1} / how about {w1.bare}
    print({f}({w1}))
try_two
    # try it on {w1.bare} and {w2.bare} / test it with {w1} and {w2} / use it on {w1} and {w2} / print it for {w1.bare} and {w2.bare} / call it with {w1.bare}, then with {w2.bare}, print both
    # show what it gives for {w1} and {w2}
    print({f}({w1}))
    print({f}({w2}))
try_three
    # try it on {w1.bare}, {w2.bare} and {w3.bare} / test it with {w1}, {w2} and {w3} / print it for {w1.bare}, {w2.bare} and {w3.bare} / call it with {w1}, then {w2}, then {w3} and print each
    # show what it gives for {w1.bare}, {w2.bare} and {w3.bare} / run it for {w1}, {w2}, {w3}
    print({f}({w1}))
    print({f}({w2}))
    print({f}({w3}))
try_list
    # try it on each of {words} / print it for all of {words} / test it with every word in {words} / use it on {words.and_items} and print each / run it for each word of {words} and print
    # go through {words} and print the result for each
    for i in {words}:
        print({f}(i))
as_list
    # make a list of the results for {words} and print it / print the results for {words} as a list / use it on each of {words} and print the list / what does it give for {words.and_items}, as a list
    # apply it to all of {words} and print the list
    print([{f}(i) for i in {words}])
arrow
    # print {w1.bare} -> and the result for it / show it like {w1.bare} -> result / print the line {w1.bare} -> with what it gives behind / use it on {w1.bare} and print it as {w1.bare} -> result
    # print an arrow -> between {w1.bare} and its result
    print(f"{w1.bare} -> {{f}({w1})}")
"""
USES_WORD = USES_WORD.replace("{{f}({w1})}", "{{f}('{w1.bare}')}")


def _story(kind: Block, uses: list[Block], param: str, number: int) -> None:
    part = kind.parts[0]
    does = [text.replace("<does>", phrase) for text in DEFINE for phrase in part.phrases]
    define = [text.replace("{v}", "{" + param + "}") for text in does]
    body = "\n".join("    " + line for line in part.code.split("\n"))
    first = step("def {f}({" + param + "}):\n" + body, define)
    steps: list[Step] = [first, *(step(u.parts[0].code, u.parts[0].phrases) for u in uses)]
    said = {n for s in steps for text in (s.code, *s.prompts) for n in slots_in(text)}
    said |= {"gap", "hops"} if "high" in said else set()
    given = {n: slot for n, slot in SLOTS.items() if n in said}
    given["f"] = new(
        kind.name,
        *(("is_it", "check") if "tell" in part.phrases[0] else ("calc", "convert")),
        kind="function",
    )
    d.story(f"{kind.name}.{number}", steps, **given)


for _kinds, _uses, _param in ((NUMBERS, USES_NUMBER, "p"), (WORDS, USES_WORD, "w")):
    _ways = list(blocks(_uses))
    for _kind in blocks(_kinds):
        _rng = Random(_kind.name)
        _adds = any(sign in _kind.parts[0].code for sign in (" * {p}", "{p} *", "{p} +", "{p} /", "sum("))
        _fitting = [u for u in _ways if u.name != "sum_results" or (_adds and _kind.name != "stars")]
        for _number in range(6):
            _story(_kind, _rng.sample(_fitting, 2 if _number % 3 else 3), _param, _number)
