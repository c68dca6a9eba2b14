"""Plain steps in textbook style on numbers and lists of numbers: one ordinary operation at a time, no functions."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, middle, near, one_of
from codegen_repl.training.corpus.words import made_up, plain_word, words_of

d = Domain("short_plain_numbers", weight=44)

SCALES = ((0, 14), (1, 60), (-30, 30), (-500, 500), (20, 900), (1000, 9999), (-9, 99))
ABOVE_ZERO = ((1, 12), (1, 40), (3, 99), (10, 600), (100, 5000))
SIZES = ((2, 20), (5, 99), (20, 500), (100, 9999))


def whole(*scales: tuple[int, int], low: int = 4, high: int = 9) -> Maker:
    """Makes a list of different whole numbers of one size."""

    def make(rng: Random) -> list[int]:
        least, most = rng.choice(scales)
        return rng.sample(range(least, most + 1), rng.randint(low, high))

    return make


def decimals(rng: Random) -> list[float]:
    """Numbers with one to three places after the point."""
    least, most = rng.choice(((0.0, 9.0), (-20.0, 20.0), (0.0, 100.0), (-3.0, 3.0), (50.0, 900.0)))
    places = rng.choice((1, 2, 2, 3))
    return [round(rng.uniform(least, most), places) for _ in range(rng.randint(3, 7))]


def decimal_number(rng: Random) -> float:
    """A number with two or three places after the point that is no whole number."""
    return rng.randint(0, rng.choice((9, 90, 700))) + rng.choice(
        (rng.randint(1, 99) / 100, rng.randint(1, 999) / 1000)
    )


def with_repeats(rng: Random) -> list[int]:
    """Whole numbers of which some occur again."""
    least, most = rng.choice(SCALES)
    pool = rng.sample(range(least, most + 1), rng.randint(3, 4))
    found = [*pool, pool[0], *rng.choices(pool, k=rng.randint(1, 4))]
    rng.shuffle(found)
    return found


def both_signs(rng: Random) -> list[int]:
    """Different whole numbers, some of them negative and some positive."""
    most = rng.choice((9, 30, 100, 800))
    below = rng.sample(range(-most, 0), rng.randint(2, 4))
    above = rng.sample(range(1, most + 1), rng.randint(2, 4))
    found = [*below, *above]
    rng.shuffle(found)
    return found


def odd_and_even(rng: Random) -> list[int]:
    """Different whole numbers, at least one of them odd and at least one even."""
    most = rng.choice((15, 60, 400))
    found = [
        2 * rng.randint(1, most),
        2 * rng.randint(1, most) + 1,
        *rng.sample(range(1, 2 * most), rng.randint(2, 6)),
    ]
    found = list(dict.fromkeys(found))
    rng.shuffle(found)
    return found


def partner(values: list[int]) -> list[int]:
    """Another list of the same length, on the same scale, now and then with the same number in the same place."""
    rng = Random(repr(values))
    low, high = min(values), max(values) + 3
    return [value if rng.random() < 0.2 else rng.randint(low, high) for value in values]


def overlapping(values: list[int]) -> list[int]:
    """Another list that shares some numbers with the first."""
    rng = Random(repr(values))
    shared = rng.sample(values, rng.randint(1, len(values) - 2))
    others = rng.sample(range(min(values) - 9, max(values) + 9), rng.randint(2, 4))
    found = list(dict.fromkeys([*shared, *others]))
    rng.shuffle(found)
    return found


def sign(rng: Random) -> str:
    """Something to stand between two numbers."""
    mark = rng.choice("-/|+;>~*&:=#_")
    return rng.choice((mark, mark, f" {mark} ", mark * 2, ", ", " "))


def answer(rng: Random) -> str:
    """A word to print when something is so, or is not so."""
    text = made_up(rng, rng.choice((1, 2))) if rng.random() < 0.5 else plain_word(rng)
    return rng.choice((text, text, text.upper(), text.capitalize()))


def pick(values: list[int], place: int = 0) -> int:
    """One of the values; another one for another place."""
    pool = sorted(set(values))
    Random(repr(pool)).shuffle(pool)
    return pool[place % len(pool)]


SLOTS: dict[str, Any] = {
    # names that are told
    **{slot: new("int") for slot in ("x", "y", "z")},
    **{slot: new("list") for slot in ("xs", "ys", "zs")},
    "out": new("result"),
    "res": new("result"),
    "flag": new("bool"),
    "txt": new("str"),
    "txt2": new("str"),
    # names that the words suggest
    **{
        noun: exact(noun)
        for noun in words_of(
            """
            total difference product quotient remainder ratio power root rounded smaller distance lower upper digit rest square
            half length tally spread squares evens odds negatives remainders cubes products quotients common multiples number
            """
        )
    },
    "mean": exact("mean", "average"),
    "percent": exact("percentage"),
    "largest": exact("largest", "maximum", "biggest"),
    "smallest": exact("smallest", "minimum", "lowest"),
    "larger": exact("larger", "bigger"),
    "position": exact("position", "place"),
    "middle_": exact("middle"),
    "distances": exact("distances", "deviations"),
    "shares": exact("shares", "proportions"),
    "indices": exact("indices", "positions"),
    "sums": exact("sums", "totals"),
    "differences": exact("differences", "gaps"),
    "steps": exact("steps", "rounds"),
    "limit": exact("limit", "threshold"),
    # numbers, lists, texts
    **{slot: sampled("int", one_of(*SIZES)) for slot in ("a_", "b_", "c_")},
    "big_": sampled("int", one_of((60, 999), (200, 9999), (5000, 99999))),
    "any_": sampled("int", one_of(*SCALES)),
    "k_": integer(2, 6),
    "m_": integer(7, 15),
    "n_": integer(2, 3),
    "e_": integer(2, 5),
    "top_": integer(40, 400),
    "i_": integer(1, 2),
    "j_": integer(3, 5),
    "places_": integer(2, 4),
    "f_": sampled("float", decimal_number),
    "scale_": choice(0.1, 0.25, 0.75, 1.5, 2.5, 1.1, 0.9, 0.2, 3.5, 4, 8, 12),
    "pos_": sampled("list[int]", whole(*ABOVE_ZERO)),
    "pos2_": sampled("list[int]", whole(*ABOVE_ZERO, low=3, high=6)),
    "ints_": sampled("list[int]", whole(*SCALES)),
    "ints2_": sampled("list[int]", whole(*SCALES, low=3, high=6)),
    "long_": sampled("list[int]", whole(*SCALES, low=7, high=11)),
    "twice_": sampled("list[int]", with_repeats),
    "signed_": sampled("list[int]", both_signs),
    "parity_": sampled("list[int]", odd_and_even),
    "dec_": sampled("list[float]", decimals),
    "sep_": sampled("str", sign),
    "yes_": sampled("str", answer),
    "no_": sampled("str", answer),
    "same_": sampled("str", answer),
    # computed from the ones above
    "odd_": derived(lambda s: s.ints_[: (len(s.ints_) - 1) // 2 * 2 + 1]),
    "mid_": derived(lambda s: middle(s.ints_)),
    "pos_mid": derived(lambda s: middle(s.pos_)),
    "long_mid": derived(lambda s: middle(s.long_)),
    "one_low": derived(lambda s: pick([value for value in s.ints_ if value <= middle(s.ints_)])),
    "pos_one": derived(lambda s: pick(s.pos_)),
    "twice_one": derived(lambda s: pick(s.twice_)),
    "n_index": derived(lambda s: s.n_ - 1),
    "pair_": derived(lambda s: partner(s.ints_)),
    "pos_pair": derived(lambda s: partner(s.pos_)),
    "some_": derived(lambda s: overlapping(s.ints_)),
    "texts_": derived(lambda s: [str(value) for value in s.ints_]),
    "text_": derived(lambda s: str(s.big_)),
    "low_": derived(lambda s: near(s.any_, 12) - 10),
    "high_": derived(lambda s: near(s.any_, 12) + 30),
}

NUMBERS = r"""
sum_difference_product
    # {x} = {a_} and {y} = {b_} / let {x} be {a_} and {y} be {b_} / two numbers: {a_} goes into {x}, {b_} into {y} / Create a variable {x} with the value {a_} and a variable {y} with the value {b_}. / Assign {a_} to `{x.bare}` and {b_} to `{y.bare}`.
    {x} = {a_}
    {y} = {b_}
    # add them up, that's the {total.bare} / i need the {total.bare} of {x} and {y} / {total}: both together / Compute the sum of {x} and {y} and store it in a variable named `{total.bare}`. / Define {total} as {x} plus {y}.
    {total} = {x} + {y}
    # now the {difference.bare}, without a sign, whichever of {x} and {y} is larger / how far apart are {x} and {y}? keep this {difference.bare} as a positive number / {difference} = absolute value of {x} minus {y} / Compute the absolute difference of {x} and {y} and store it in a variable named `{difference.bare}`. / Let {difference} be {x} minus {y}, but never negative.
    {difference} = abs({x} - {y})
    # multiply the {total.bare} by the {difference.bare} and call it {out} / {out} is the one times the other / {total} times {difference} goes into {out} / Multiply {total} by {difference} and assign the result to {out}. / Store the product of the two results in a variable named `{out.bare}`.
    {out} = {total} * {difference}
    # print all three results with {sep_} between them, the {total.bare} first and {out} last / {total}, {difference}, {out}: show them in one line, separated by {sep_} / Print {total}, {difference} and {out} on one line with the separator {sep_}. / show the results in the order they were made, {sep_} in between / Output the three computed values, separated by {sep_}.
    print({total}, {difference}, {out}, sep={sep_})
whole_parts_and_rest
    # {x} = {big_} / the number {big_} shall be called {x} / Set `{x.bare}` to {big_}. / take {big_} as {x} / Initialize a variable named {x} with {big_}.
    {x} = {big_}
    # how many times does {m_} go into it completely? keep the {quotient.bare} / divide {x} by {m_} without a fraction to get the {quotient.bare} / {quotient}: {x} divided by {m_}, whole number only / Perform an integer division of {x} by {m_} and store the result in a variable named `{quotient.bare}`. / Let {quotient} be the whole part of {x} divided by {m_}.
    {quotient} = {x} // {m_}
    # and what is left over is the {remainder.bare} / keep the {remainder.bare} of the same division too / {remainder} = {x} modulo {m_} / Compute the remainder of dividing {x} by {m_} and store it in a variable named `{remainder.bare}`. / Assign to {remainder} what remains when {x} is divided by {m_}.
    {remainder} = {x} % {m_}
    # put it together again: {m_} times the {quotient.bare}, plus the {remainder.bare}, as {out} / {out} = {quotient} times {m_} plus {remainder} / multiply the {quotient.bare} by {m_} first, then add the {remainder.bare}; store it in {out} / Multiply {quotient} by {m_}, add {remainder} and assign the result to `{out.bare}`. / Compute {out} as the product of {quotient} and {m_}, increased by {remainder}.
    {out} = {quotient} * {m_} + {remainder}
    # is that {x} again? / are {out} and {x} the same? / print True if {out} equals {x}, otherwise False / Print whether {out} is equal to {x}. / Output the result of comparing {out} with {x} for equality.
    print({out} == {x})
part_of_a_whole
    # {x} is {a_} and {y} is {big_} / i have {x} = {a_} out of {y} = {big_} / put {a_} in {x}, then {big_} in {y} / Create two variables: {x} with the value {a_} and {y} with the value {big_}. / Let `{x.bare}` be {a_} and let `{y.bare}` be {big_}.
    {x} = {a_}
    {y} = {big_}
    # divide the first by the second to get the {ratio.bare} / the {ratio.bare} of {x} to {y}, keep it / {ratio} = {x} divided by {y} / Compute the quotient of {x} and {y} and store it in a variable named `{ratio.bare}`. / Divide {x} by {y} and assign the result to {ratio}.
    {ratio} = {x} / {y}
    # as a {percent.bare}, please: times 100 / turn it into a {percent.bare} / {percent} is 100 times {ratio} / Multiply {ratio} by 100 and store the result in a variable named `{percent.bare}`. / Convert the {ratio.bare} to a {percent.bare} by multiplying it by 100.
    {percent} = {ratio} * 100
    # round it to {places_} decimals / only {places_} digits after the point, please / {percent} with too many digits is no use, so round it to {places_} places / Round {percent} to {places_} decimal places. / Replace {percent} by its value rounded to {places_} decimals.
    {percent} = round({percent}, {places_})
    # print it with a % directly after it / show the {percent.bare} and put % right behind / what's the {percent.bare}? with a % sign at the end, no space / Print {percent} followed immediately by a percent sign. / Output the value of {percent} with "%" attached to it.
    print(f"{{percent}}%")
power_and_its_root
    # {x} = {k_} and {y} = {e_} / the base is {x} = {k_}, the exponent {y} = {e_} / {k_} as {x}, {e_} as {y} / Store {k_} in a variable {x} and {e_} in a variable {y}. / Define {x} with the value {k_} and {y} with the value {e_}.
    {x} = {k_}
    {y} = {e_}
    # raise {x} to {y} and keep the {power.bare} / the {power.bare} is {x}, multiplied by itself so that there are {y} factors / {power} = {x} to the power of {y} / Raise {x} to the power of {y} and store the result in a variable named `{power.bare}`. / Compute the {power.bare} with the base {x} and the exponent {y}.
    {power} = {x} ** {y}
    # make it {a_} larger / add {a_} / {power} goes up by {a_} / Increase {power} by {a_}. / Add {a_} to the value of {power} and keep it in the same variable.
    {power} += {a_}
    # now take the square root of this, it's the {root.bare} / which number times itself is that? store this {root.bare} / {root}: {power} to the power of one half / Compute the square root of {power} and store it in a variable named `{root.bare}`. / Let {root} be {power} raised to 0.5.
    {root} = {power} ** 0.5
    # print it with at most {places_} decimals / show the {root.bare}, rounded to {places_} places / round {root} to {places_} and print that, don't change the variable / Print {root} rounded to {places_} decimal places. / Output the {root.bare}, rounded to {places_} digits after the decimal point.
    print(round({root}, {places_}))
changed_again_and_again
    # start with {a_} in {x} / {x}: {a_} / we begin at {a_}, called {x} / Declare a variable {x} and set it to {a_}. / Assign the starting value {a_} to a variable named `{x.bare}`.
    {x} = {a_}
    # {b_} is added / {x} becomes {b_} more / raise it by {b_} / Increase {x} by {b_}. / Add {b_} to {x} and store the sum in {x} again.
    {x} += {b_}
    # then multiply by {k_} / make it {k_} times as large / {x} times {k_} is the new {x} / Multiply {x} by {k_} in place. / Replace the value of {x} by {k_} times that value.
    {x} *= {k_}
    # reduce it by {c_} / {c_} off / take {c_} away from {x} / Subtract {c_} from {x}. / Decrease the value of {x} by {c_} and keep the result in {x}.
    {x} -= {c_}
    # what is a {m_.th} of that, without decimals? / print {x} divided by {m_}, the whole part only (round down) / divide by {m_}, forget the remainder and print what comes out / Print the result of the integer division of {x} by {m_}. / Output how many times {m_} fits into {x}, using whole-number division.
    print({x} // {m_})
decimal_to_whole
    # {x} = {f_} / our number is {f_}, named {x} / keep {f_} under the name {x} / Create a variable {x} holding the decimal number {f_}. / Store the float {f_} in `{x.bare}`.
    {x} = {f_}
    # the nearest whole number is {rounded} / store it {rounded.bare}, with no decimals / {rounded}: round {x} / Round {x} to the nearest integer and store it in a variable named `{rounded.bare}`. / Let {rounded} be {x}, rounded to a whole number.
    {rounded} = round({x})
    # and {y} should be {x} with the decimals simply cut off / cut everything behind the point of {x}, as {y} / {y} is the integer part of {x}, no rounding / Convert {x} to an integer and store it in `{y.bare}`. / Truncate {x} to an int and assign it to a variable {y}.
    {y} = int({x})
    # how big is the mistake? the {difference.bare} of {x} and the {rounded.bare} one, without a sign / {difference} = how far {rounded} is from {x} / keep the absolute {difference.bare} between {x} and {rounded} / Compute the absolute value of {x} minus {rounded} and store it in a variable named `{difference.bare}`. / Let {difference} be the distance between {x} and {rounded}, which is never negative.
    {difference} = abs({x} - {rounded})
    # was it rounded up? print {yes_} if {rounded} is above {y}, and {no_} if not / print {yes_} when {rounded} is larger than {y}, otherwise {no_} / {no_} if {rounded} and {y} are the same, else {yes_}: print this / Print {yes_} if {rounded} is greater than {y} and {no_} otherwise. / Compare {rounded} with {y} and output {yes_} if it is the greater one; otherwise output {no_}.
    if {rounded} > {y}:
        print({yes_})
    else:
        print({no_})
mean_of_three
    # three numbers, {x} = {a_}, {y} = {b_}, {z} = {c_} / {x} is {a_}, {y} is {b_} and {z} is {c_} / {a_}, {b_} and {c_} go into {x}, {y} and {z} / Create the variables {x}, {y} and {z} with the values {a_}, {b_} and {c_}. / Assign {a_} to {x}, {b_} to {y} and {c_} to {z}.
    {x} = {a_}
    {y} = {b_}
    {z} = {c_}
    # what's their {mean.bare}? keep it / add the three and divide by 3 for the {mean.bare} / {mean}: a third of {x} + {y} + {z} / Compute the arithmetic mean of {x}, {y} and {z} and store it in a variable named `{mean.bare}`. / Let {mean} be the sum of the three numbers, divided by 3.
    {mean} = ({x} + {y} + {z}) / 3
    # store the {largest.bare} of the three numbers / which one is the {largest.bare}, {x}, {y} or {z}? save it / {largest} = max of {x}, {y} and {z} / Determine the greatest of {x}, {y} and {z} and store it in a variable named `{largest.bare}`. / Assign the maximum of the three numbers to {largest}.
    {largest} = max({x}, {y}, {z})
    # the {distance.bare} from the {mean.bare} up to it / by how much is {largest} over the {mean.bare}? keep this {distance.bare} / {distance}: {largest} less {mean} / Subtract {mean} from {largest} and store the result in a variable named `{distance.bare}`. / Define {distance} as {largest} minus {mean}.
    {distance} = {largest} - {mean}
    # print the {mean.bare} and the {distance.bare}, each with {places_} decimals at most / show {mean} and {distance}, both rounded to {places_} places / what are they? round the two to {places_} digits, {mean} first / Print {mean} and {distance} on one line, each rounded to {places_} decimal places. / Output the rounded values ({places_} decimals) of {mean} and {distance}.
    print(round({mean}, {places_}), round({distance}, {places_}))
kept_within_limits(any_)
    # {x} is {any_} / a number {x} with the value {any_} / Let {x} be {any_}. / {any_}, and call it {x} / Define a variable named `{x.bare}` with the value {any_}.
    {x} = {any_}
    # the {lower.bare} limit is {low_} and the {upper.bare} one is {high_} / {lower} = {low_}, {upper} = {high_} / limits: {low_} ({lower}) to {high_} ({upper}) / Create two variables, {lower} with the value {low_} and {upper} with the value {high_}. / Store the bounds {low_} and {high_} in the variables `{lower.bare}` and `{upper.bare}`.
    {lower} = {low_}
    {upper} = {high_}
    # is {x} between them, the limits themselves included? keep the answer in {flag} / {flag}: whether {x} is neither below {lower} nor above {upper} / check that {x} lies from {lower} to {upper}, both allowed, and save True or False as {flag} / Store in {flag} whether {x} is at least {lower} and at most {upper}. / Assign to `{flag.bare}` the truth value of the condition that {x} lies between {lower} and {upper} inclusive.
    {flag} = {lower} <= {x} <= {upper}
    # if it's too small make it {lower}, if it's too large make it {upper} / bring {x} to the nearer limit when it is outside, else leave it / {x} below {lower} turns into {lower}; above {upper} it turns into {upper} / If {x} is less than {lower}, set it to {lower}; if it is greater than {upper}, set it to {upper}. / Limit {x} to the interval from {lower} to {upper} with an if statement.
    if {x} < {lower}:
        {x} = {lower}
    elif {x} > {upper}:
        {x} = {upper}
    # print {x} and then {flag} / show what {x} is now, and {flag} after it / what do {x} and {flag} say? in one line / Print the values of {x} and {flag}. / Output {x}, followed by {flag}, on one line.
    print({x}, {flag})
last_digit_apart
    # {big_} is {x} / i picked {big_}; save it as {x} / set {x} to {big_} / Create an integer variable {x} with the value {big_}. / Store {big_} as `{x.bare}`.
    {x} = {big_}
    # get its last {digit.bare} / which {digit.bare} is at the end? keep it as a number / {digit}: what's left of {x} after division by 10 / Compute the last digit of {x} and store it as an integer in a variable named `{digit.bare}`. / Assign the remainder of {x} divided by 10 to {digit}.
    {digit} = {x} % 10
    # the {rest.bare} is {x} without that one / everything in front of it is the {rest.bare}, again a number / {rest} = {x} divided by 10, rounded down / Remove the last digit from {x} and store what remains, as an integer, in a variable named `{rest.bare}`. / Let {rest} be the integer quotient of {x} and 10.
    {rest} = {x} // 10
    # {out}: the {rest.bare} plus {k_} times the {digit.bare} / take the {digit.bare} {k_} times and add it to the {rest.bare}, as {out} / {rest} + {k_} times {digit} goes into {out} / Multiply {digit} by {k_}, add {rest} and store the result in `{out.bare}`. / Compute {out} as the sum of {rest} and the {k_}-fold {digit.bare}.
    {out} = {rest} + {k_} * {digit}
    # can it be divided by {n_} without a remainder? / is {out} a multiple of {n_}? / print True or False: {n_} divides {out} / Print whether {out} is divisible by {n_}. / Output True if {out} leaves no remainder when divided by {n_}, otherwise False.
    print({out} % {n_} == 0)
halved_or_raised
    # {x} should be {a_} / {a_} goes into {x} / begin with {x} = {a_} / Set the variable {x} to {a_}. / Initialize `{x.bare}` as {a_}.
    {x} = {a_}
    # halve it if it's even, otherwise add {b_} / even: {x} becomes half of it (a whole number); odd: {b_} more / is {x} odd? then raise it by {b_}, else divide it by 2, as an int / If {x} is even, divide it by 2 with integer division; otherwise increase it by {b_}. / Replace {x} by half its value if it is divisible by 2, and add {b_} to it if it is not.
    if {x} % 2 == 0:
        {x} //= 2
    else:
        {x} += {b_}
    # keep the {square.bare} of it / the {square.bare} is {x} times itself / {square} = {x} to the power of 2 / Compute the square of {x} and store it in a variable named `{square.bare}`. / Multiply {x} by itself and assign the product to {square}.
    {square} = {x} ** 2
    # {flag} says if it's more than {big_} / is the {square.bare} over {big_}? put that in {flag} / compare {square} with {big_}: {flag} is True when it is larger / Store in `{flag.bare}` whether {square} is greater than {big_}. / Let {flag} be True if {square} exceeds {big_}, and False otherwise.
    {flag} = {square} > {big_}
    # print the number, the {square.bare} and {flag}, {sep_} between / {x}, {square}, {flag} in a row, please, separated by {sep_} / show {x}, then {square}, then {flag}, with {sep_} in between / Print {x}, {square} and {flag}, separated by {sep_}. / Output the three values {x}, {square} and {flag} on one line with the separator {sep_}.
    print({x}, {square}, {flag}, sep={sep_})
larger_over_smaller
    # let {x} be {a_} and {y} {b_} / we compare {x} = {a_} with {y} = {b_} / {x}: {a_}, {y}: {b_} / Define the variables {x} and {y} with the values {a_} and {b_}. / Store {a_} in `{x.bare}` and {b_} in `{y.bare}`.
    {x} = {a_}
    {y} = {b_}
    # which one is {larger.bare}, which one {smaller.bare}? keep both / {larger} is the maximum of the two, {smaller} the minimum / sort them out: the {larger.bare} number and the {smaller.bare} number / Store the maximum of {x} and {y} in a variable named `{larger.bare}` and their minimum in a variable named `{smaller.bare}`. / Create {larger} and {smaller}, the greater and the lesser of the two values.
    {larger} = max({x}, {y})
    {smaller} = min({x}, {y})
    # the {larger.bare} divided by the {smaller.bare} is the {ratio.bare} / how many times as big is it? the {ratio.bare}, with decimals / {ratio} = {larger} over {smaller} / Divide {larger} by {smaller} and store the quotient in a variable named `{ratio.bare}`. / Compute the {ratio.bare} of the greater number to the lesser one.
    {ratio} = {larger} / {smaller}
    # round it to {places_} decimals / not so many digits: {places_} after the point will do / round {ratio}, {places_} places / Round {ratio} to {places_} decimal places and store it in the same variable. / Update {ratio} to its value with {places_} decimals.
    {ratio} = round({ratio}, {places_})
    # is the one at least {k_} times the other? print {yes_} or {no_} / print {yes_} if the {ratio.bare} is {k_} or more, else {no_} / {no_} for a {ratio.bare} below {k_}, {yes_} otherwise, printed / Print {yes_} if {ratio} is greater than or equal to {k_}; otherwise print {no_}. / Output {no_} if {ratio} is less than {k_} and {yes_} in all other cases.
    if {ratio} >= {k_}:
        print({yes_})
    else:
        print({no_})
number_in_a_text(big_)
    # {txt} = {text_} / the text {text_} is called {txt} / save the string {text_} as {txt} / Create a string {txt} with the content {text_}. / Assign the text {text_} to `{txt.bare}`.
    {txt} = {text_}
    # make a {number.bare} of it / {number}: {txt} as an int / i want to calculate with it, so convert it to a {number.bare} / Convert {txt} to an integer and store it in a variable named `{number.bare}`. / Let {number} be the integer value of the string {txt}.
    {number} = int({txt})
    # {k_} times that, and {a_} less / multiply the {number.bare} by {k_}, then take off {a_} / change {number} to {k_} times itself minus {a_} / Multiply {number} by {k_} and subtract {a_} from the product; keep the result in {number}. / Update {number} to {k_} times its value, decreased by {a_}.
    {number} = {number} * {k_} - {a_}
    # back to a text, called {txt2} / {txt2}: the {number.bare} as a string / now turn it into text again and name it {txt2} / Convert {number} to a string and store it in `{txt2.bare}`. / Create a string {txt2} from the value of {number}.
    {txt2} = str({number})
    # how many characters are in {txt} and in {txt2}? / print both lengths, that of {txt} first / length of {txt}, then length of {txt2}, printed on one line / Print the number of characters in {txt}, followed by the number of characters in {txt2}. / Output the lengths of the two strings {txt} and {txt2}.
    print(len({txt}), len({txt2}))
"""

stories(d, NUMBERS, SLOTS)

CHANGED = r"""
appended_then_averaged
    # {xs} = {ints_} / make a list {xs} with {ints_.items} / my numbers are {ints_.and_items}; keep them in a list {xs} / Create a list named {xs} containing {ints_.items}. / Store the list {ints_} in a variable named `{xs.bare}`.
    {xs} = {ints_}
    # add {a_} at the end / one more number for {xs}: {a_}, behind all the others / {a_} is appended / Append {a_} to {xs}. / Add the number {a_} as the last element of the list {xs}.
    {xs}.append({a_})
    # what's the {total.bare}? keep it / sum up the list for the {total.bare} / {total}: everything in {xs} added together / Compute the sum of all elements of {xs} and store it in a variable named `{total.bare}`. / Add up the numbers in the list and assign the result to {total}.
    {total} = sum({xs})
    # divide that by how many numbers there are, which gives the {mean.bare} / now the {mean.bare} of them / {mean} = {total} over the length of {xs} / Divide {total} by the number of elements in {xs} and store the result in a variable named `{mean.bare}`. / Compute the arithmetic {mean.bare} of the list.
    {mean} = {total} / len({xs})
    # print it with no more than {places_} decimals / show the {mean.bare} rounded to {places_} places / what's {mean}, to {places_} digits after the point? / Print {mean} rounded to {places_} decimal places. / Output the {mean.bare}, rounded to {places_} decimals.
    print(round({mean}, {places_}))
new_front_new_back
    # let {xs} be {ints_} / here is a list {xs}: {ints_} / {ints_.items} in a list called {xs}, please / Define a list {xs} that consists of {ints_.items}. / Initialize `{xs.bare}` with the list {ints_}.
    {xs} = {ints_}
    # put {any_} in front / {any_} should be the very first one / insert {any_} before everything else in {xs} / Insert {any_} at the beginning of {xs}. / Add the number {any_} to the list {xs} at index 0.
    {xs}.insert(0, {any_})
    # and {b_} goes to the other end / {b_} comes last, behind the rest / append {b_} as well / Append the value {b_} to {xs}. / Add {b_} at the end of the list.
    {xs}.append({b_})
    # how long is it now? save the {length.bare} / {length} = number of elements in {xs} / count what's in there, that's the {length.bare} / Store the number of elements of {xs} in a variable named `{length.bare}`. / Determine the {length.bare} of the list {xs}.
    {length} = len({xs})
    # print that, then the first and the last number added together / show the {length.bare}, followed by the sum of both ends of {xs} / {length} first, then what the number in front and the one at the back make together: print them / Print {length} and the sum of the first and the last element of {xs}. / Output the {length.bare}, followed by the first element plus the last one.
    print({length}, {xs}[0] + {xs}[-1])
one_number_goes
    # {xs}: {pos_} / keep {pos_.and_items} in a list, {xs} / i've got the list {pos_} and call it {xs} / Create a list {xs} with the elements {pos_.items}. / Assign the list {pos_} to a variable named {xs}.
    {xs} = {pos_}
    # {pos_one} has to go / take {pos_one} out of it / delete the number {pos_one} from {xs} / Remove the element {pos_one} from {xs}. / Remove the value {pos_one} from the list, without using its index.
    {xs}.remove({pos_one})
    # put the others in order, smallest first / sort them upwards / {xs} should run from low to high / Sort {xs} in ascending order. / Sort the list {xs} in place so that the numbers increase.
    {xs}.sort()
    # the {product.bare} of the lowest two / multiply the first by the second number and keep the {product.bare} / {product} = {xs} at index 0, times {xs} at index 1 / Multiply the first two elements of {xs} and store the result in a variable named `{product.bare}`. / Compute the {product.bare} of the first and the second element.
    {product} = {xs}[0] * {xs}[1]
    # print the sorted numbers with {sep_} between them / show everything in {xs}, {sep_} in between / the list without brackets please, separated by {sep_} / Print the elements of {xs} on one line, separated by {sep_}. / Output all remaining numbers with the separator {sep_}.
    print(*{xs}, sep={sep_})
extended_and_counted
    # start with {twice_} as {xs} / the list {xs} is {twice_} / {xs} holds these, some of them more than once: {twice_.items} / Create a list {xs} with the values {twice_.items}. / Store {twice_} in `{xs.bare}`.
    {xs} = {twice_}
    # add all of {ints2_} to the end / {ints2_.and_items} come behind them, in {xs} too / make {xs} longer by the numbers of {ints2_} / Extend {xs} with the elements of the list {ints2_}. / Append the numbers {ints2_.items} to {xs}, keeping their order.
    {xs}.extend({ints2_})
    # how often is {twice_one} in there? keep this {tally.bare} / the {tally.bare} of {twice_one} in the list, please / {tally}: occurrences of {twice_one} / Count how many times {twice_one} occurs in {xs} and store the number in a variable named `{tally.bare}`. / Let {tally} be the number of elements of {xs} that are equal to {twice_one}.
    {tally} = {xs}.count({twice_one})
    # where does it come first? save the {position.bare}, counted from 0 / the {position.bare} of the first {twice_one} / {position} = index of {twice_one} in {xs} / Find the index of the first occurrence of {twice_one} in {xs} and store it in a variable named `{position.bare}`. / Determine the {position.bare} (index) at which {twice_one} first appears in the list.
    {position} = {xs}.index({twice_one})
    # print it in the form {position.bare}{sep_.bare}{tally.bare} / join {position} and {tally} with {sep_} and print it / show the index, then {sep_}, then the {tally.bare} / Print {position} and {tally}, separated by {sep_}. / Output the two numbers {position} and {tally} with {sep_} between them.
    print({position}, {tally}, sep={sep_})
three_at_the_top(pos_)
    # {pos_} is {xs} / a list of numbers, {xs}: {pos_.items} / {xs} gets {pos_.and_items} / Create a list called {xs} that holds {pos_.items}. / Declare the list {xs} with the value {pos_}.
    {xs} = {pos_}
    # largest first, please / sort it downwards / bring {xs} into falling order / Sort {xs} in descending order. / Sort the list {xs} in place from the greatest to the least number.
    {xs}.sort(reverse=True)
    # keep the first {n_.word} in {ys} / {ys} = the {n_} highest numbers, so the ones at the front / now cut the first {n_} off into a new list {ys}, but leave {xs} as it is / Store the first {n_} elements of {xs} in a list named `{ys.bare}`. / Create a list {ys} consisting of the {n_.word} greatest numbers.
    {ys} = {xs}[:{n_}]
    # how much are these together, compared with all? divide the sum of {ys} by the sum of {xs} and keep the {ratio.bare} / the {ratio.bare}: total of {ys} over total of {xs} / {ratio} = the sum of the short list over the sum of the whole one / Compute the sum of {ys} divided by the sum of {xs} and store it in a variable named `{ratio.bare}`. / Let {ratio} be the quotient of the two sums, with that of {ys} as the dividend and that of {xs} as the divisor.
    {ratio} = sum({ys}) / sum({xs})
    # print {ys}, then the {ratio.bare} with {places_} decimals / show the top numbers and {ratio}, rounded to {places_} places / first the list {ys}, and behind it the {ratio.bare}, rounded ({places_} digits): print them / Print {ys} and {ratio}, the latter rounded to {places_} decimal places. / Output the list {ys}, followed by {ratio} rounded to {places_} decimals.
    print({ys}, round({ratio}, {places_}))
backwards_in_a_copy
    # numbers for {xs}: {ints_} / {xs} should have {ints_.items} / we take the list {ints_} and name it {xs} / Create the list {ints_} and store it in `{xs.bare}`. / Define {xs} as a list with the elements {ints_.and_items}.
    {xs} = {ints_}
    # {ys} is that from back to front / turn it around, but as a new list {ys} / the same numbers, last one first, go into {ys} / Create a reversed copy of {xs} and store it in a variable named `{ys.bare}`. / Let {ys} be a list of the elements of {xs} in reverse order, without changing {xs}.
    {ys} = {xs}[::-1]
    # take the first of {ys} minus the first of {xs} and keep the {difference.bare} / {difference}: {ys} at 0 less {xs} at 0 / subtract the first numbers of the two lists, {ys} being the one that comes first, to get a {difference.bare} / Subtract the first element of {xs} from the first element of {ys} and store the result in a variable named `{difference.bare}`. / Compute the {difference.bare} between element 0 of {ys} and element 0 of {xs}.
    {difference} = {ys}[0] - {xs}[0]
    # put it at the end of {ys} / append the {difference.bare} to {ys} / {ys} gets one more element, namely {difference} / Append {difference} to the list {ys}. / Add the value of {difference} as the last element of {ys}.
    {ys}.append({difference})
    # which list is longer? print both lengths, {xs} first / how many numbers does {xs} have, and how many does {ys}? / lengths of {xs} and {ys}, with a space between: print / Print the length of {xs}, followed by the length of {ys}. / Output the number of elements of each list, beginning with {xs}.
    print(len({xs}), len({ys}))
part_between_two_indices
    # {long_} goes into {xs} / a longer list: {xs} = {long_} / keep these as {xs}: {long_.items} / Create a list {xs} with the values {long_.items}. / Assign {long_} to the variable {xs}.
    {xs} = {long_}
    # {ys}: from index {i_} to index {j_}, both included / take what stands at {i_} up to and including {j_} (counting from 0) and call it {ys} / the part of {xs} from index {i_} through {j_} is {ys} / Store the elements of {xs} from index {i_} up to and including index {j_} in a list named `{ys.bare}`. / Create {ys} as a slice of {xs} that begins at index {i_} and ends with the element at index {j_}.
    {ys} = {xs}[{i_}:{j_} + 1]
    # the {largest.bare} number in this part / what's the {largest.bare} in {ys}? save it / {largest} = max of {ys} / Find the maximum of {ys} and store it in a variable named `{largest.bare}`. / Assign the greatest element of {ys} to {largest}.
    {largest} = max({ys})
    # is it the top of the whole list as well? {flag} should say so / {flag}: {largest} equals the maximum of {xs} / compare it with the greatest number in {xs}; {flag} is True if they are the same / Store in {flag} whether {largest} is equal to the maximum of {xs}. / Let `{flag.bare}` be True if no element of {xs} exceeds {largest}, and False otherwise.
    {flag} = {largest} == max({xs})
    # print {largest} and {flag}, {sep_} between / show the number and the answer with nothing but {sep_} between / one line: {largest}, then {flag}, with {sep_} in the middle / Print {largest} and {flag}, separated by {sep_}. / Output the values of {largest} and {flag} with the separator {sep_}.
    print({largest}, {flag}, sep={sep_})
taken_out_put_back
    # {xs} = {ints_} / put the numbers {ints_.items} together as a list {xs} / the list is {ints_}; it's called {xs} / Initialize a list {xs} with the numbers {ints_.and_items}. / Create a variable {xs} whose value is the list {ints_}.
    {xs} = {ints_}
    # take out the one at index {i_} and keep it as {x} / {x}: remove what's at index {i_} of {xs} / the element with index {i_} leaves the list and becomes {x} / Remove the element at index {i_} from {xs} and store it in `{x.bare}`. / Delete element {i_} (counting from 0) of the list and assign its value to a variable named {x}.
    {x} = {xs}.pop({i_})
    # add {k_} to it / {x} is raised by {k_} / make {x} {k_} more / Increase {x} by {k_}. / Update {x} by adding {k_}.
    {x} += {k_}
    # now it goes back in, but at the end / put {x} behind the other numbers / append this {x} to {xs} / Append {x} to the list {xs}. / Add the value of {x} to {xs} as its last element.
    {xs}.append({x})
    # print the list and the sum of it / show {xs}, and after it what its numbers make together / {xs} and its total, please, in one line / Print {xs}, followed by the sum of its elements. / Output the list {xs} and then the sum of all its elements.
    print({xs}, sum({xs}))
one_number_replaced
    # a list, {xs}, with {ints_.and_items} in it / {xs} is the list {ints_} / numbers: {ints_.items}. name the list {xs} / Create a list named `{xs.bare}` with the elements {ints_.items}. / Set {xs} to {ints_}.
    {xs} = {ints_}
    # the one at index {i_} becomes {any_} / put {any_} where the number with index {i_} is now / at index {i_} there should be {any_} instead / Replace the element at index {i_} of {xs} by {any_}. / Assign {any_} to the element of {xs} whose index is {i_}.
    {xs}[{i_}] = {any_}
    # find the {smallest.bare} / which number is the {smallest.bare} now? keep it / {smallest} = min of the list / Store the minimum of {xs} in a variable named `{smallest.bare}`. / Determine the least element of {xs} and assign it to {smallest}.
    {smallest} = min({xs})
    # at which index does it stand? save the {position.bare} / the {position.bare} of {smallest} in {xs}, counted from 0 / {position}: index of it, the first if there are several / Find the index of {smallest} in {xs} and store it in a variable named `{position.bare}`. / Assign to {position} the index of the first element that equals {smallest}.
    {position} = {xs}.index({smallest})
    # print the {position.bare}, a colon, a space and the number / show it like this: {position}, then ": ", then {smallest} / index and value please, with ": " between / Print {position} and {smallest}, separated by a colon and a space. / Output {position}, followed by a colon, a space and the value of {smallest}.
    print(f"{{position}}: {{smallest}}")
two_halves_compared
    # {xs} has {long_.items} / let the list {long_} be {xs} / make {long_} a list named {xs} / Create a list {xs} that contains {long_.items}. / Store the numbers {long_.and_items} in a list `{xs.bare}`.
    {xs} = {long_}
    # {half.bare} of its length, rounded down / how many are {half.bare} of the numbers? a whole number, please / {half} = length of {xs} divided by 2, without decimals / Divide the length of {xs} by 2 with integer division and store the result in a variable named `{half.bare}`. / Compute {half}, the number of elements of {xs} divided by 2 and rounded down.
    {half} = len({xs}) // 2
    # cut the list there: the first part is {ys}, what remains is {zs} / {ys} gets the first {half} numbers and {zs} all the others / split {xs} at index {half} into {ys} and {zs} / Store the elements of {xs} before index {half} in {ys} and the elements from there on in {zs}. / Divide {xs} into two lists, {ys} with the first {half} elements and {zs} with the remaining ones.
    {ys} = {xs}[:{half}]
    {zs} = {xs}[{half}:]
    # subtract the sum of {zs} from that of {ys}; it's the {difference.bare} / the {difference.bare} of the two sums, {ys} first / {difference} = total of {ys} minus total of {zs} / Compute the sum of {ys} minus the sum of {zs} and store it in a variable named `{difference.bare}`. / Let {difference} be the sum of the first part, reduced by the sum of the second part.
    {difference} = sum({ys}) - sum({zs})
    # print {yes_} if it's above 0, {no_} if it's below, and 0 if it's neither / {yes_} for a positive {difference.bare}, {no_} for a negative one, otherwise just 0: print that / when {difference} is more than zero print {yes_}, when it's less print {no_}; if they balance, print the number 0 / Print {yes_} if {difference} is positive, {no_} if it is negative and 0 otherwise. / Output {yes_} for a {difference.bare} greater than 0, {no_} for one less than 0, and the integer 0 in the remaining case.
    if {difference} > 0:
        print({yes_})
    elif {difference} < 0:
        print({no_})
    else:
        print(0)
every_other_one_kept
    # {xs} is {long_} / i have got {long_.and_items}, as the list {xs} / {long_}: call this {xs} / Define the list {xs} as {long_}. / Create a list with the numbers {long_.items} and name it `{xs.bare}`.
    {xs} = {long_}
    # keep every {k_.th} number in {ys}, starting with the first / {ys} = {xs} in steps of {k_}, from the front / go through {xs} with a step of {k_} and put those numbers in {ys} / Store every {k_.th} element of {xs}, beginning with the first one, in a list named `{ys.bare}`. / Create {ys} as a slice of {xs} from the start to the end with the step {k_}.
    {ys} = {xs}[::{k_}]
    # the last one of these is {x} / what's at the end of {ys}? keep it as {x} / {x} = final number of {ys} / Assign the last element of {ys} to a variable {x}. / Store the element at the end of {ys} in `{x.bare}`.
    {x} = {ys}[-1]
    # is {x} larger than the number that {xs} begins with? keep it in {flag} / {flag} tells if {x} is above the first of {xs} / compare {x} with {xs} at index 0, and {flag} is True if {x} is more / Store in `{flag.bare}` whether {x} is greater than the first element of {xs}. / Let {flag} be True if {x} exceeds the element of {xs} at index 0, otherwise False.
    {flag} = {x} > {xs}[0]
    # print {ys} on one line without brackets, then {flag} on the next / show the numbers of {ys} with spaces between, and {flag} below / first line: what's in {ys}, a space between two numbers; second line: {flag} / Print the elements of {ys}, separated by spaces, and print {flag} on a new line. / Output the elements of {ys} on one line, followed by {flag} on a second line.
    print(*{ys})
    print({flag})
middle_against_mean(ints_)
    # {xs} = {odd_} / the list {odd_} gets the name {xs} / {odd_.items} are the numbers of {xs} / Create a list {xs} with an odd number of elements: {odd_.items}. / Store the list {odd_} as `{xs.bare}`.
    {xs} = {odd_}
    # a sorted copy of it, {ys} / {ys} has the same numbers from low to high, and {xs} stays as it is / order them by size in a new list {ys} / Create a list {ys} with the elements of {xs} in ascending order. / Store a sorted version of {xs} in a variable named `{ys.bare}`, leaving {xs} unchanged.
    {ys} = sorted({xs})
    # the one in the {middle_.bare} of {ys} / which number stands exactly in the {middle_.bare}? keep it / {middle_}: {ys} at half its length / Store the element of {ys} at the index given by its length divided by 2 (integer division) in a variable named `{middle_.bare}`. / Assign to {middle_} the element that has equally many elements of {ys} before and after it.
    {middle_} = {ys}[len({ys}) // 2]
    # and their {mean.bare} / for comparison i want the {mean.bare} of these numbers / {mean} = sum over length, for {ys} / Compute the arithmetic mean of {ys} and store it in a variable named `{mean.bare}`. / Divide the sum of {ys} by its number of elements and assign the quotient to {mean}.
    {mean} = sum({ys}) / len({ys})
    # is the {mean.bare} higher than the {middle_.bare} one? / is {mean} > {middle_}? / print True when {mean} is above {middle_}, False when it isn't / Print whether {mean} is greater than {middle_}. / Compare the two values and output True if {mean} exceeds {middle_}, otherwise False.
    print({mean} > {middle_})
both_extremes_removed
    # keep the numbers {ints_.and_items} in {xs} / {xs}, a list: {ints_} / today's list {xs} is {ints_} / Create a list named {xs} from the numbers {ints_.items}. / Assign to {xs} the list {ints_}.
    {xs} = {ints_}
    # look for the {smallest.bare} and the {largest.bare} of them / {smallest} is the minimum and {largest} the maximum / store the two extremes: {smallest} and {largest} / Determine the minimum and the maximum of {xs} and store them in variables named `{smallest.bare}` and `{largest.bare}`. / Let {smallest} be the least and {largest} the greatest number in the list.
    {smallest} = min({xs})
    {largest} = max({xs})
    # throw both of them out of the list / without these two, please / remove {smallest} and {largest} from {xs} / Remove the elements {smallest} and {largest} from {xs}. / Delete the values {smallest} and {largest} from the list, the one after the other.
    {xs}.remove({smallest})
    {xs}.remove({largest})
    # what's the {mean.bare} of the others? keep it / {mean}: the remaining ones, added up and divided by how many they are / now the {mean.bare}, i.e. the sum of {xs} over its length / Compute the arithmetic mean of the remaining elements and store it in a variable named `{mean.bare}`. / Assign the sum of {xs} divided by the length of {xs} to {mean}.
    {mean} = sum({xs}) / len({xs})
    # does it lie below {mid_}? print {yes_} if so, otherwise {no_} / print {yes_} for a {mean.bare} under {mid_}, {no_} for any other / {no_} unless {mean} is less than {mid_}, then {yes_} / Print {yes_} if {mean} is less than {mid_} and {no_} otherwise. / If {mean} is smaller than {mid_}, output {yes_}; if not, output {no_}.
    if {mean} < {mid_}:
        print({yes_})
    else:
        print({no_})
joined_and_ordered
    # {xs} is {ints_} and {ys} is {ints2_} / two lists: {ints_} is {xs}, {ints2_} is {ys} / let {xs} be {ints_}, and {ys} {ints2_} / Create two lists, {xs} with the elements {ints_.items} and {ys} with the elements {ints2_.items}. / Store {ints_} in `{xs.bare}` and {ints2_} in `{ys.bare}`.
    {xs} = {ints_}
    {ys} = {ints2_}
    # put them together in {zs}, {ys} after {xs} / {zs}: both lists in one / join the two to a new list {zs}, starting with {xs} / Concatenate {xs} and {ys} and store the result in a variable named `{zs.bare}`. / Create a list {zs} with the elements of {xs}, followed by those of {ys}.
    {zs} = {xs} + {ys}
    # bring the new list in order, highest number first / sort {zs} from large to small / let the numbers of {zs} go down / Sort {zs} in descending order. / Sort the list {zs} in place so that the greatest element comes first.
    {zs}.sort(reverse=True)
    # the {spread.bare} is the first minus the last of them / how far is it from the first to the last number? keep this {spread.bare} / {spread} = top of {zs} minus the bottom of it / Subtract the last element of {zs} from the first and store the result in a variable named `{spread.bare}`. / Compute the {spread.bare}: the first element of {zs}, reduced by its last one.
    {spread} = {zs}[0] - {zs}[-1]
    # print the {n_.th} number and the {spread.bare} / show what comes {n_.th} in {zs}, and then {spread} / number {n_} of the ordered list (counted from 1), and the {spread.bare} behind it: print these / Print the {n_.th} element of {zs}, followed by {spread}. / Output the element of {zs} in {n_.th} place and the value of {spread}.
    print({zs}[{n_index}], {spread})
first_ones_dropped
    # the numbers are {long_}, in a list {xs} / {xs} = {long_} / {long_.items}: that's {xs} / Initialize the list {xs} with the elements {long_.items}. / Create a variable named `{xs.bare}` holding the list {long_}.
    {xs} = {long_}
    # drop the first {n_.word} / the {n_} at the front are not needed, delete them / take the first {n_} numbers off {xs} / Delete the first {n_} elements of {xs}. / Remove the {n_.word} elements at the beginning of the list {xs} in place.
    del {xs}[:{n_}]
    # now turn the list around / last one first: reverse it / {xs} backwards, in place / Reverse {xs} in place. / Reverse the order of the elements of the list {xs}.
    {xs}.reverse()
    # put {any_} at index {i_} / {any_} goes in at index {i_}, and the others move up by one / squeeze {any_} into {xs}, so that it has the index {i_} / Insert the number {any_} at index {i_} of {xs}. / Insert {any_} into the list {xs} before the element with the index {i_}.
    {xs}.insert({i_}, {any_})
    # print each number on a line of its own / one per line, please / go through {xs} and show the numbers one below the other / Print the elements of {xs}, one per line. / Output every element of the list on a separate line, using a for loop.
    for item in {xs}:
        print(item)
"""

stories(d, CHANGED, SLOTS)

EACH = r"""
root_of_the_squares
    # {xs} = {ints_} / {ints_.items} are in the list {xs} / let's say {xs} is {ints_} / Create a list {xs} containing the numbers {ints_.items}. / Assign the list {ints_} to `{xs.bare}`.
    {xs} = {ints_}
    # the {squares.bare} of all of them, as a list / multiply each number by itself; the results are the {squares.bare} / {squares} = every element of {xs} to the power of 2 / Square each element of {xs} and store the results in a list named `{squares.bare}`. / Create a list {squares} with the second power of every number in {xs}.
    {squares} = [item ** 2 for item in {xs}]
    # add these up for the {total.bare} / {total}: all the {squares.bare} together / and what's the {total.bare} of the {squares.bare}? keep it / Compute the sum of {squares} and store it in a variable named `{total.bare}`. / Let {total} be the sum of the elements of {squares}.
    {total} = sum({squares})
    # the square {root.bare} of this / now the {root.bare}: {total} to the power of 0.5 / {root} is the square root of {total} / Compute the square root of {total} and store it in a variable named `{root.bare}`. / Raise {total} to the power of 0.5 and assign the result to {root}.
    {root} = {total} ** 0.5
    # print it, {places_} decimals at most / show me the {root.bare} with {places_} digits after the point, rounded / round {root} to {places_} places and print that / Print {root} rounded to {places_} decimal places. / Output the {root.bare}, rounded to {places_} decimals.
    print(round({root}, {places_}))
scaled_then_shifted
    # we have {ints_.and_items}, called {xs} / put {ints_} into {xs} / {xs}: list with {ints_.items} / Create the list {xs} = {ints_}. / Define a list named `{xs.bare}` with the elements {ints_.items}.
    {xs} = {ints_}
    # multiply every number by {scale_}, as a new list {ys} / {ys}: all of them times {scale_} / each one {scale_} times as large; these go in {ys} / Multiply each element of {xs} by {scale_} and store the products in a list named `{ys.bare}`. / Create a list {ys} that contains {scale_} times every element of {xs}.
    {ys} = [item * {scale_} for item in {xs}]
    # take {a_} off each of these / now lower all the numbers in {ys} by {a_} / subtract {a_} from every one in {ys} / Decrease every element of {ys} by {a_}. / Replace {ys} by a list of its elements, each reduced by {a_}.
    {ys} = [item - {a_} for item in {ys}]
    # what's the {largest.bare} now? keep it / store the {largest.bare} number of {ys} / {largest} = max({ys}) / Find the maximum of {ys} and store it in a variable named `{largest.bare}`. / Let {largest} be the greatest element of {ys}.
    {largest} = max({ys})
    # is that more than the {n_.th} number of {xs}? / print True if it's above the {n_.th} number in {xs}, else False / {largest} larger than number {n_} (counted from 1) of {xs}: print whether that's so / Print whether {largest} is greater than the {n_.th} element of {xs}. / Output the result of the comparison whether {largest} exceeds the {n_.th} element of {xs}.
    print({largest} > {xs}[{n_index}])
above_their_mean
    # {pos_} goes into {xs} / {pos_.items}, a list called {xs} / {xs} is made of {pos_.and_items} / Store the numbers {pos_.items} in a list named `{xs.bare}`. / Create a list variable {xs} with the value {pos_}.
    {xs} = {pos_}
    # the {mean.bare} of the list, please, and save it / {mean} = their sum over how many they are / what is the {mean.bare} of {xs}? store it / Compute the arithmetic mean of {xs} and store it in a variable named `{mean.bare}`. / Divide the sum of all elements of {xs} by the length of {xs} and assign the result to {mean}.
    {mean} = sum({xs}) / len({xs})
    # which numbers are higher than that? collect them in {ys} / keep what's above the {mean.bare}, as {ys} / {ys}: only the elements of {xs} over {mean} / Create a list {ys} of those elements of {xs} that are greater than {mean}. / Store all elements of {xs} exceeding the {mean.bare} in a list named `{ys.bare}`.
    {ys} = [item for item in {xs} if item > {mean}]
    # arrange {ys} from high to low / sort them the wrong way round, the biggest at the front / {ys} in falling order / Sort {ys} in descending order. / Sort the list {ys} in place, beginning with the greatest element.
    {ys}.sort(reverse=True)
    # how many are in {ys}, and how many in {xs}? / print the length of {ys} and that of {xs} / lengths of {ys} and of {xs} on one line, with a space between, please print them / Print the number of elements of {ys} and the number of elements of {xs}, separated by a space. / Output the length of {ys}, followed by the length of {xs}.
    print(len({ys}), len({xs}))
more_even_or_more_odd
    # let the list {parity_} be {xs} / {xs} holds {parity_.and_items} / the numbers in {xs} are {parity_.items} / Initialize {xs} with the list {parity_}. / Create a list `{xs.bare}` with the elements {parity_.items}.
    {xs} = {parity_}
    # the {evens.bare} are the ones that 2 divides / make a list of the even numbers, {evens} / keep those of {xs} that are even, as {evens} / Create a list {evens} with all elements of {xs} that are divisible by 2. / Store the even elements of {xs} in a list named `{evens.bare}`.
    {evens} = [item for item in {xs} if item % 2 == 0]
    # and all the other numbers are the {odds.bare} / the same for the odd ones: {odds} / {odds}: what's left of {xs} without the even numbers / Create a list {odds} with all elements of {xs} that are not divisible by 2. / Store the odd elements of {xs} in a list named `{odds.bare}`.
    {odds} = [item for item in {xs} if item % 2 != 0]
    # multiply the smallest of the {evens.bare} by the largest of the {odds.bare}: that's {x} / {x} = min of {evens} times max of {odds} / take the lowest even and the highest odd number; their product goes into {x} / Compute the product of the minimum of {evens} and the maximum of {odds} and store it in `{x.bare}`. / Assign to {x} the least element of {evens}, multiplied by the greatest element of {odds}.
    {x} = min({evens}) * max({odds})
    # print {x}, and {yes_} after it if there are more even numbers than odd ones, else {no_} / if {evens} is longer than {odds} show {x} and {yes_}, otherwise {x} and {no_} / {x} and then a word: {yes_} when most are even, {no_} when not (also if it's equal) / Print {x} followed by {yes_} if {evens} has more elements than {odds}; otherwise print {x} followed by {no_}. / If the length of {evens} is greater than that of {odds}, output {x} and {yes_}, and if it is not, {x} and {no_}.
    if len({evens}) > len({odds}):
        print({x}, {yes_})
    else:
        print({x}, {no_})
decimals_made_whole
    # {xs} = {dec_} / here are some numbers with decimals, {dec_.items}; call them {xs} / {dec_} is the list {xs} / Create a list {xs} of the decimal numbers {dec_.items}. / Store the list of floats {dec_} in a variable named `{xs.bare}`.
    {xs} = {dec_}
    # round each of them to a whole number, in {ys} / {ys}: all of {xs}, rounded / make them whole by rounding and keep the list {ys} / Round every element of {xs} to the nearest integer and store the results in a list named `{ys.bare}`. / Create a list {ys} with the rounded values of {xs}, without decimals.
    {ys} = [round(item) for item in {xs}]
    # now cut the decimals off instead, that's {zs} / {zs}: each number of {xs} as an int, not rounded / the same for {zs}, only that the decimals are dropped / Convert every element of {xs} to an integer and store the results in a list named `{zs.bare}`. / Create a list {zs} with the integer part of each element of {xs}.
    {zs} = [int(item) for item in {xs}]
    # take the sum of {zs} from the sum of {ys}: keep this {difference.bare} / by how much is the first sum over the second? {difference} = sum of {ys} minus sum of {zs} / the {difference.bare} of both sums, that of {zs} being subtracted / Subtract the sum of {zs} from the sum of {ys} and store the result in a variable named `{difference.bare}`. / Compute the {difference.bare} between the sum of {ys} and the sum of {zs}.
    {difference} = sum({ys}) - sum({zs})
    # print both lists and the {difference.bare}, a line each / show {ys}, under it {zs}, under that {difference} / three lines please: {ys}, {zs} and the {difference.bare} / Print {ys}, {zs} and {difference} on three separate lines. / Output the list {ys}, then {zs}, then {difference}, each on its own line.
    print({ys})
    print({zs})
    print({difference})
texts_made_numbers(ints_)
    # {xs} = {texts_} / these are texts: {texts_}. they are called {xs} / save the list of strings {texts_} as {xs} / Create a list {xs} of the strings {texts_}. / Store the list {texts_} in a variable named `{xs.bare}`.
    {xs} = {texts_}
    # make numbers of them, in a list {ys} / {ys}: each text of {xs} as an int / i can't add texts, so convert all of them to ints and name the list {ys} / Convert every element of {xs} to an integer and store the results in a list named `{ys.bare}`. / Create a list {ys} of the integers that are written in the strings of {xs}.
    {ys} = [int(item) for item in {xs}]
    # increase every one by {b_} / {b_} more for each number / add {b_} to all the numbers in {ys} / Add {b_} to every element of {ys}. / Replace {ys} by a list in which each element is {b_} greater than before.
    {ys} = [item + {b_} for item in {ys}]
    # remove the last one and keep it as {x} / the number at the end of {ys} leaves the list; save it in {x} / {x} = last of {ys}, which is taken away there / Remove the last element from {ys} and store it in `{x.bare}`. / Delete the element at the end of {ys} and assign it to a variable {x}.
    {x} = {ys}.pop()
    # print what's in {ys}, {sep_} between, and {x} on a line below / the numbers of {ys} separated by {sep_}; then a second line with {x} / show {ys} in a row with {sep_} in between, and underneath it {x} / Print the elements of {ys} on one line, separated by {sep_}, and {x} on the next line. / Output {ys} without brackets, using the separator {sep_}, followed by {x} on a new line.
    print(*{ys}, sep={sep_})
    print({x})
numbers_made_text
    # a list {xs} of {pos_.items} / {xs}: {pos_} / we'll use {pos_.and_items}; the list is {xs} / Create a list named {xs} containing {pos_.items}. / Assign {pos_} to a list variable called `{xs.bare}`.
    {xs} = {pos_}
    # halve each of them (whole numbers), as {ys} / {ys}: every number of {xs} divided by 2, no decimals / divide all by 2, rounding down; the list is {ys} / Divide every element of {xs} by 2 with integer division and store the results in a list named `{ys.bare}`. / Create a list {ys} with half of each element of {xs}, rounded down to an integer.
    {ys} = [item // 2 for item in {xs}]
    # turn these into texts and put {sep_} between them, that's {txt} / {txt} = the numbers in {ys}, joined with {sep_} / one text {txt} out of {ys}: number, {sep_}, number and so on / Join the elements of {ys} to a string with the separator {sep_} and store it in `{txt.bare}`. / Create a string {txt} of all numbers in {ys}, converted to strings and separated by {sep_}.
    {txt} = {sep_}.join(str(item) for item in {ys})
    # how long is the text? keep the {length.bare} / {length}: number of characters of {txt} / i need the {length.bare} of {txt} / Store the number of characters in {txt} in a variable named `{length.bare}`. / Determine the {length.bare} of the string {txt}.
    {length} = len({txt})
    # print the text and its {length.bare} in parentheses / {txt}, a space, then {length} in round brackets: show that / show {txt} and behind it ({length}) / Print {txt}, followed by a space and {length} in parentheses. / Output the text {txt} and, after a space, its {length.bare} enclosed in parentheses.
    print(f"{{txt}} ({{length}})")
how_far_from_the_mean
    # {xs} = {ints_} / {xs} stands for {ints_} / put these in a list {xs}: {ints_.items} / Create a list {xs} with the {ints_.items} as its elements. / Declare a list named `{xs.bare}` with the values {ints_.items}.
    {xs} = {ints_}
    # get the {mean.bare} / add all of them, divide by their number, keep the {mean.bare} / {mean} of {xs} / Compute the average of the elements of {xs} and store it in a variable named `{mean.bare}`. / Let {mean} be the sum of {xs}, divided by the length of {xs}.
    {mean} = sum({xs}) / len({xs})
    # the {distances.bare} of all numbers from it, none of them negative / {distances}: absolute value of each number minus {mean} / how far is every number from the {mean.bare}? a list of these {distances.bare}, without signs / Compute the absolute difference between each element of {xs} and {mean}, and store the results in a list named `{distances.bare}`. / Create a list {distances} of the absolute values of the elements of {xs} minus {mean}.
    {distances} = [abs(item - {mean}) for item in {xs}]
    # what's their {largest.bare}? save it / the {largest.bare} of the {distances.bare} / {largest} = max of it / Store the maximum of {distances} in a variable named `{largest.bare}`. / Find the greatest element of {distances} and assign it to {largest}.
    {largest} = max({distances})
    # print it rounded to {places_} decimals, and which number of {xs} it belongs to / show {largest} ({places_} places) and then the number of {xs} that stands at the same index / {largest}, rounded to {places_} digits, followed by the first number of {xs} that is so far away: print them / Print {largest}, rounded to {places_} decimals, and the element of {xs} at the index where {largest} first occurs in {distances}. / Output the rounded value of {largest} ({places_} decimal places), followed by the corresponding element of {xs}.
    print(round({largest}, {places_}), {xs}[{distances}.index({largest})])
shares_of_the_total
    # amounts: {xs} = {pos_} / take the list {pos_} and give it the name {xs} / {xs} has the elements {pos_.and_items} / Create a list {xs} with {pos_.items} in it. / Store {pos_} under the name `{xs.bare}`.
    {xs} = {pos_}
    # the {total.bare} of everything in it / {total}, all added up / what's the {total.bare} of these? save it / Calculate the sum of {xs} and store it in a variable named `{total.bare}`. / Assign the sum of all elements of the list to {total}.
    {total} = sum({xs})
    # divide each number by that; the list is {shares} / what part of {total} is each number? keep these {shares.bare} / {shares} = every element over {total} / Divide every element of {xs} by {total} and store the quotients in a list named `{shares.bare}`. / Create a list {shares} that contains each element of {xs}, divided by {total}.
    {shares} = [item / {total} for item in {xs}]
    # round all the {shares.bare} to {places_} decimals / they have too many digits: {places_} decimals for each of the {shares.bare} / {shares} again, every number rounded to {places_} places / Round each element of {shares} to {places_} decimal places. / Replace {shares} by a list of its elements rounded to {places_} decimals.
    {shares} = [round(item, {places_}) for item in {shares}]
    # print the largest of the {shares.bare} and the smallest / highest and lowest one of {shares}, please print them / show the max of {shares} and behind it the min / Print the maximum of {shares}, followed by its minimum. / Output the greatest and the least element of {shares} on one line.
    print(max({shares}), min({shares}))
left_over_from_each
    # {xs} is the list {ints_} / {ints_.and_items} make up the list {xs} / list {xs}, elements {ints_.items} / Create {xs}, a list with the elements {ints_.items}. / Define `{xs.bare}` as the list {ints_}.
    {xs} = {ints_}
    # divide each by {k_} and keep the {remainders.bare} / what's left when {k_} divides each number? a list {remainders} / {remainders} = all numbers modulo {k_} / Compute the remainder of every element of {xs} when divided by {k_}, and store them in a list named `{remainders.bare}`. / Create a list {remainders} with each element of {xs} modulo {k_}.
    {remainders} = [item % {k_} for item in {xs}]
    # and how often does 0 occur there? store the {tally.bare} / {tally}: zeros in {remainders} / count the zeros among the {remainders.bare} for a {tally.bare} / Count the elements of {remainders} that are equal to 0 and store the number in a variable named `{tally.bare}`. / Let {tally} be the number of times 0 occurs in {remainders}.
    {tally} = {remainders}.count(0)
    # {flag}: is there any at all? / were there no zeros, {flag} is False, otherwise True / {flag} should be True if the {tally.bare} isn't 0 / Store in `{flag.bare}` whether {tally} is greater than 0. / Assign True to {flag} if {tally} is at least 1, and False if it is 0.
    {flag} = {tally} > 0
    # print the {remainders.bare} in a row, {sep_} between them, and {flag} in the next line / show {remainders} separated by {sep_}, then {flag} below it / {sep_} between the {remainders.bare}, and one line further down {flag} / Print the elements of {remainders} separated by {sep_}, and {flag} on the following line. / Output {remainders} with the separator {sep_}. Then output {flag} on a new line.
    print(*{remainders}, sep={sep_})
    print({flag})
below_zero_and_above
    # some are below zero: {xs} = {signed_} / {xs} has positive and negative numbers, {signed_} / {signed_.items} in {xs} / Create a list {xs} containing the positive and negative numbers {signed_.items}. / Store the list {signed_} in a variable `{xs.bare}`.
    {xs} = {signed_}
    # pick the {negatives.bare} / all numbers under 0 go into {negatives} / the {negatives.bare} are what's less than zero / Create a list {negatives} of all elements of {xs} that are less than 0. / Store the negative elements of {xs} in a list named `{negatives.bare}`.
    {negatives} = [item for item in {xs} if item < 0]
    # what do they make together? keep the {total.bare} / {total} of the {negatives.bare} / sum of {negatives}, as {total} / Compute the sum of {negatives} and store it in a variable named `{total.bare}`. / Add up the elements of {negatives} and assign the result to {total}.
    {total} = sum({negatives})
    # change {xs}: no signs any more / every number in {xs} becomes positive / {xs} = the absolute value of each / Replace every element of {xs} by its absolute value. / Update {xs} so that it contains the absolute values of its elements, in the same order.
    {xs} = [abs(item) for item in {xs}]
    # does {xs} now add up to more than {b_}? print that, and the {total.bare} after it / print whether the sum of {xs} is over {b_}, then {total} / True or False for "sum of {xs} is above {b_}", then the {total.bare}: show both / Print whether the sum of {xs} is greater than {b_}, followed by {total}. / Output the truth value of the comparison of the sum of {xs} with {b_} (greater than), and the value of {total}.
    print(sum({xs}) > {b_}, {total})
cut_at_a_limit(pos_)
    # {xs} will be {pos_} / the list of numbers {pos_.items} is named {xs} / {pos_}, let's call them {xs} / Create a list called {xs} with the elements {pos_.items}. / Assign the list of integers {pos_} to {xs}.
    {xs} = {pos_}
    # the {limit.bare} is {pos_mid} / {limit} = {pos_mid} / nothing may be over {pos_mid}, so that's the {limit.bare} / Create a variable {limit} with the value {pos_mid}. / Store the number {pos_mid} in a variable named `{limit.bare}`.
    {limit} = {pos_mid}
    # {ys}: as {xs}, but what's over the {limit.bare} is set to the {limit.bare} / take the smaller of each number and the {limit.bare}, as {ys} / cut the numbers down to {limit} where they are larger, in a new list {ys} / Create a list {ys} in which every element of {xs} that exceeds {limit} is replaced by {limit}. / Store the minimum of {limit} and each element of {xs} in a list named `{ys.bare}`.
    {ys} = [min(item, {limit}) for item in {xs}]
    # and what was lost? subtract the new sum from the old one and keep the {difference.bare} / {difference}: sum of {xs} minus sum of {ys} / how much less do they add up to now? that's a {difference.bare} to keep / Compute the sum of {xs} minus the sum of {ys} and store it in a variable named `{difference.bare}`. / Let {difference} be the amount by which the sum of {xs} exceeds that of {ys}.
    {difference} = sum({xs}) - sum({ys})
    # how many numbers in {ys} are equal to the {limit.bare}, and how much was lost? / print how often {limit} is in {ys}, then the {difference.bare} / count {limit} in {ys} and show that with {difference} behind it / Print the number of elements of {ys} equal to {limit}, followed by {difference}. / Output how many times {limit} occurs in {ys} and the value of {difference}.
    print({ys}.count({limit}), {difference})
indices_of_large_ones(long_)
    # our numbers: {long_.and_items}. they form the list {xs} / {xs} equals {long_} / {long_} under the name {xs} / Create a list {xs} and fill it with {long_.items}. / Set the variable `{xs.bare}` to the list {long_}.
    {xs} = {long_}
    # at which {indices.bare} is there a number of at least {long_mid}? make a list / {indices}: where in {xs} it's {long_mid} or more / collect the {indices.bare} of all numbers that are not below {long_mid} / Create a list {indices} of the indices at which {xs} has an element greater than or equal to {long_mid}. / Store the index of every element of {xs} that is at least {long_mid} in a list named `{indices.bare}`.
    {indices} = [i for i, item in enumerate({xs}) if item >= {long_mid}]
    # the first of the {indices.bare} is {x}, the last one {y} / {x} and {y}: what {indices} begins and ends with / keep both ends of {indices}, the first as {x} and the last as {y} / Store the first element of {indices} in {x} and its last element in {y}. / Assign the element at the start of {indices} to {x} and the one at the end to {y}.
    {x} = {indices}[0]
    {y} = {indices}[-1]
    # the {distance.bare} between {x} and {y} / {distance} = {y} minus {x} / how far is it from the one to the other? this {distance.bare} is the second minus the first / Subtract {x} from {y} and store the result in a variable named `{distance.bare}`. / Compute the {distance.bare} from {x} to {y} as a difference of these numbers.
    {distance} = {y} - {x}
    # print the numbers of {xs} at these two indices and then the {distance.bare} / what's in {xs} at {x} and at {y}? print these, with {distance} behind them / show {xs} at index {x}, {xs} at index {y}, and {distance} / Print the elements of {xs} at the indices {x} and {y}, followed by {distance}. / Output the element with the index {x}, the element with the index {y} and the value of {distance}.
    print({xs}[{x}], {xs}[{y}], {distance})
two_conditions_at_once(ints_)
    # {ints_} shall be {xs} / {xs} gets the numbers {ints_.items} / keep {ints_} as a list {xs} / Create a list {xs} that consists of {ints_.items}. / Let `{xs.bare}` be the list {ints_}.
    {xs} = {ints_}
    # only those that are at most {mid_} and not {one_low} go into {ys} / {ys}: numbers up to {mid_} (it counts too), but leave out {one_low} / which numbers don't exceed {mid_}? keep them in {ys}, except for {one_low} / Create a list {ys} of the elements of {xs} that are less than or equal to {mid_} and different from {one_low}. / Store in {ys} all elements of {xs} that do not exceed {mid_}, leaving out the number {one_low}.
    {ys} = [item for item in {xs} if item <= {mid_} and item != {one_low}]
    # append {k_} to it, so that it isn't empty / {k_} is added at the end of {ys} / one more for {ys}: {k_}, at the back / Append the number {k_} to {ys}. / Add {k_} as the last element of {ys}.
    {ys}.append({k_})
    # then order it / sort {ys}, smallest to largest / put its numbers in rising order / Sort {ys} in ascending order. / Sort the list {ys} in place, beginning with the least element.
    {ys}.sort()
    # print the first and the last number of {ys} with {sep_} between / the two ends of {ys}, separated by {sep_}, please show them / what are its lowest and its highest number? separate them by {sep_} / Print the first and the last element of {ys}, separated by {sep_}. / Output both ends of the sorted list with the separator {sep_}.
    print({ys}[0], {ys}[-1], sep={sep_})
cubes_divided_again
    # {xs}: the numbers from 1 to {m_} / all whole numbers 1 to {m_}, {m_} included, in a list {xs} / {xs} = 1, 2, 3 and so on up to {m_} / Create a list {xs} of the integers from 1 to {m_} inclusive. / Use range to create a list named `{xs.bare}` with the integers 1 up to and including {m_}.
    {xs} = list(range(1, {m_} + 1))
    # the {cubes.bare} of these / each to the power of 3, a list {cubes} / {cubes}: every number taken three times as a factor / Raise every element of {xs} to the power of 3 and store the results in a list named `{cubes.bare}`. / Create a list {cubes} containing the third power of each number in {xs}.
    {cubes} = [item ** 3 for item in {xs}]
    # their whole division by {k_}, in {ys} / {ys}: how many times {k_} fits into each of the {cubes.bare} / divide all {cubes.bare} by {k_}, without decimals, and call the list {ys} / Divide each element of {cubes} by {k_} with integer division and store the results in a list named `{ys.bare}`. / Create a list {ys} of the integer quotients of the {cubes.bare} and {k_}.
    {ys} = [item // {k_} for item in {cubes}]
    # drop the ones that are below {k_} / {ys} should keep only what's {k_} or more / leave the numbers under {k_} out of {ys} / Remove all elements less than {k_} from {ys}. / Replace {ys} by a list of those of its elements that are greater than or equal to {k_}.
    {ys} = [item for item in {ys} if item >= {k_}]
    # print {ys} and how long it is / show the list, then its length / what's left in {ys}, and how many numbers are that? / Print {ys}, followed by the number of its elements. / Output the list {ys} and its length on one line.
    print({ys}, len({ys}))
"""

stories(d, EACH, SLOTS)

PAIRS = r"""
sums_place_by_place(ints_)
    # {xs} = {ints_} and {ys} = {pair_} / two lists of the same length, {xs}: {ints_} and {ys}: {pair_} / {ints_.items} go into {xs} and {pair_.items} into {ys} / Create two lists, {xs} with the elements {ints_.items} and {ys} with the elements {pair_.items}. / Let {xs} be {ints_} and let {ys} be {pair_}.
    {xs} = {ints_}
    {ys} = {pair_}
    # add them place by place, which gives the {sums.bare} / the {sums.bare}: first plus first, second plus second and so on / {sums} = each number of {xs} plus the one of {ys} at the same index / Add the corresponding elements of {xs} and {ys} and store the results in a list named `{sums.bare}`. / Create a list {sums} with the pairwise sums of the two lists.
    {sums} = [a + b for a, b in zip({xs}, {ys})]
    # and which of them is the {largest.bare}? keep it / {largest}: the max of {sums} / the {largest.bare} one of these {sums.bare} / Find the greatest element of {sums} and store it in a variable named `{largest.bare}`. / Assign the maximum of {sums} to {largest}.
    {largest} = max({sums})
    # find its {position.bare}, counted from 0 / {position}: the index where {largest} comes first in {sums} / in which {position.bare} is it, if the first has the number 0? / Determine the index of {largest} in {sums} and store it in a variable named `{position.bare}`. / Let {position} be the index of the first element of {sums} that is equal to {largest}.
    {position} = {sums}.index({largest})
    # print the sum as a calculation: number of {xs}, " + ", number of {ys}, " = ", {largest} / show how this one was calculated: its two numbers with " + " between, then " = " and {largest} / what was added there? in the form a + b = {largest}, with the numbers that stand at {position} / Print the elements of {xs} and {ys} at the index {position} with " + " between them, followed by " = " and {largest}. / Output the addition at this index in the form: element of {xs} + element of {ys} = {largest}.
    print(f"{{xs}[{position}]} + {{ys}[{position}]} = {{largest}}")
products_added_up(pos_)
    # {xs} is {pos_} and {ys} is {pos_pair} / i have {pos_} as {xs}, and {pos_pair} as {ys} / make two lists: {xs} with {pos_.and_items}, {ys} with {pos_pair.and_items} / Store {pos_} in {xs} and {pos_pair} in {ys}. / Create the lists {xs} = {pos_} and {ys} = {pos_pair}.
    {xs} = {pos_}
    {ys} = {pos_pair}
    # multiply them with each other, number by number: the {products.bare} / the list {products} has {xs} times {ys} for each place / {products}: every number of {xs} times its partner in {ys} / Multiply the corresponding elements of {xs} and {ys} and store the results in a list named `{products.bare}`. / Create a list {products} with the products of the elements that stand at the same index.
    {products} = [a * b for a, b in zip({xs}, {ys})]
    # all the {products.bare} together are the {total.bare} / add them up, save the {total.bare} / {total} = sum of that list / Compute the sum of {products} and store it in a variable named `{total.bare}`. / Sum the elements of {products} and assign the result to {total}.
    {total} = sum({products})
    # divide it by the sum of {ys} to get a {mean.bare} in which {ys} says how much each number counts / {mean}: {total} over the sum of {ys} / the {mean.bare} is the {total.bare} divided by all of {ys} together / Divide {total} by the sum of {ys} and store the quotient in a variable named `{mean.bare}`. / Compute the {mean.bare} as the quotient of {total} and the sum of the elements of {ys}.
    {mean} = {total} / sum({ys})
    # print it, with {places_} decimals at most / round the {mean.bare} to {places_} places and show it / what's {mean}? {places_} digits after the point are enough / Print {mean} rounded to {places_} decimal places. / Output the {mean.bare}, rounded to {places_} decimals.
    print(round({mean}, {places_}))
differences_and_signs(ints_)
    # {xs} and {ys} are {ints_} and {pair_} / {ints_}: that's {xs}. {pair_}: that's {ys} / the first list, {xs}, is {ints_}, the second, {ys}, is {pair_} / Create a list {xs} with the elements {ints_.items} and a list {ys} with the elements {pair_.items}. / Assign {ints_} to `{xs.bare}` and {pair_} to `{ys.bare}`.
    {xs} = {ints_}
    {ys} = {pair_}
    # subtract {ys} from {xs}, place by place, and keep the {differences.bare} / a list of {differences.bare}: number of {xs} minus number of {ys}, for each index / {differences} = {xs} less {ys}, pair by pair / Subtract each element of {ys} from the corresponding element of {xs} and store the results in a list named `{differences.bare}`. / Create a list {differences} of the elements of {xs}, each reduced by the element of {ys} at the same index.
    {differences} = [a - b for a, b in zip({xs}, {ys})]
    # how often is {xs} ahead? count the positive ones as {x} / {x}: how many of the {differences.bare} are more than 0 / count what's above zero in {differences}, and store it in {x} / Count the positive elements of {differences} and store the number in `{x.bare}`. / Let {x} be the number of elements of {differences} that are greater than 0.
    {x} = sum(item > 0 for item in {differences})
    # same for {y}, with the negative ones / {y}: how many are under zero / and {y} counts those that are less than 0 / Count the negative elements of {differences} and store the number in `{y.bare}`. / Let {y} be the number of elements of {differences} that are less than 0.
    {y} = sum(item < 0 for item in {differences})
    # who wins? print {yes_} if {x} is more than {y}, {no_} if it is less, and {same_} otherwise / {x} above {y}: print {yes_}; below: {no_}; the same: {same_} / compare {x} with {y} and show {yes_} for larger, {no_} for smaller, {same_} for neither / Print {yes_} if {x} is greater than {y}, {no_} if it is less than {y}, and {same_} if both are the same. / Output one of three words: {yes_} when {x} exceeds {y}, {no_} when {y} exceeds {x}, {same_} in the remaining case.
    if {x} > {y}:
        print({yes_})
    elif {x} < {y}:
        print({no_})
    else:
        print({same_})
larger_of_each_pair(ints_)
    # {xs}: {ints_}, {ys}: {pair_} / take {ints_.items} as {xs}, {pair_.items} as {ys} / {xs} should have the numbers {ints_.and_items} and {ys} the numbers {pair_.and_items} / Define two lists: {xs} with the value {ints_}, {ys} with the value {pair_}. / Store the list {ints_} in {xs} and the list {pair_} in {ys}.
    {xs} = {ints_}
    {ys} = {pair_}
    # always take the larger one of the two numbers at an index; these make {zs} / {zs}: max of each pair / compare {xs} and {ys} place by place, and whichever is larger goes into {zs} / Create a list {zs} with the greater of the two corresponding elements of {xs} and {ys}. / Store the maximum of each pair of elements at the same index in a list named `{zs.bare}`.
    {zs} = [max(a, b) for a, b in zip({xs}, {ys})]
    # keep the {mean.bare} of {zs} / what's the {mean.bare} of those? save it / {mean} = sum of {zs}, divided by its length / Compute the average of {zs} and store it in a variable named `{mean.bare}`. / Divide the sum of {zs} by the number of its elements and assign the result to {mean}.
    {mean} = sum({zs}) / len({zs})
    # round it, no decimals / make {mean} a whole number by rounding / {mean} shall be rounded to the nearest whole number / Round {mean} to the nearest integer. / Replace {mean} by its value rounded to an integer.
    {mean} = round({mean})
    # print {zs} sorted upwards, then the {mean.bare} / show the numbers of {zs} in order, as a list, and {mean} after them / a sorted {zs} (smallest first) and the {mean.bare}, on one line / Print a sorted version of {zs}, followed by {mean}. / Output the elements of {zs} in ascending order as a list, and then {mean}.
    print(sorted({zs}), {mean})
list_with_the_higher_mean
    # {xs} = {pos_}, {ys} = {pos2_} / group one, {xs}, has {pos_.and_items}; group two, {ys}, has {pos2_.and_items} / {xs} is {pos_} while {ys} is {pos2_} / Create a list {xs} with the elements {pos_.items} and a list {ys} with the elements {pos2_.items}. / Assign the list {pos_} to {xs} and the list {pos2_} to {ys}.
    {xs} = {pos_}
    {ys} = {pos2_}
    # the average of {xs} is {x} / {x}: add up {xs}, divide by how many there are / keep the mean of the first list in {x} / Compute the arithmetic mean of {xs} and store it in `{x.bare}`. / Let {x} be the sum of {xs}, divided by the length of {xs}.
    {x} = sum({xs}) / len({xs})
    # same for {ys}, as {y} / now the other list: its average is {y} / {y} is the mean of {ys} / Compute the arithmetic mean of {ys} and store it in `{y.bare}`. / Do the same for {ys} and assign the result to {y}.
    {y} = sum({ys}) / len({ys})
    # {zs} should be the list with the higher average, {ys} if they are equal / keep as {zs} whichever list has the larger mean; in case of a tie it's {ys} / if {x} is more than {y} then {zs} is {xs}, otherwise {ys} / Let {zs} be {xs} if {x} is greater than {y}, and {ys} otherwise. / Assign {xs} to {zs} if {x} exceeds {y}; in all other cases assign {ys} to it.
    if {x} > {y}:
        {zs} = {xs}
    else:
        {zs} = {ys}
    # print how many numbers it has, and its maximum / show the length of {zs}, then its highest number / how long is {zs}, and what's its largest number? / Print the number of elements of {zs} and its greatest element. / Output the length of {zs}, followed by the maximum of {zs}.
    print(len({zs}), max({zs}))
found_in_both(ints_)
    # the lists are {xs} = {ints_} and {ys} = {some_} / {ints_} is {xs}; {some_} is {ys} / let {xs} have {ints_.items} in it, and {ys} {some_.items} / Create two lists named {xs} and {ys}, containing {ints_.items} and {some_.items}. / Store {ints_} in `{xs.bare}` and {some_} in `{ys.bare}`.
    {xs} = {ints_}
    {ys} = {some_}
    # what do they have in {common.bare}? / the {common.bare} numbers are those of {xs} that are in {ys} too / collect in {common} whatever from {xs} can be found in {ys} / Create a list {common} of the elements of {xs} that also occur in {ys}. / Store the numbers that are contained in both lists, in the order of {xs}, in a list named `{common.bare}`.
    {common} = [item for item in {xs} if item in {ys}]
    # the {rest.bare} of {xs}, so what {ys} doesn't have / {rest}: numbers of {xs} that are not in {ys} / and all the others of {xs} are the {rest.bare} / Create a list {rest} of the elements of {xs} that do not occur in {ys}. / Store the elements of {xs} which are missing in {ys} in a list named `{rest.bare}`.
    {rest} = [item for item in {xs} if item not in {ys}]
    # add {any_} to the {rest.bare}, but only if it's not in {ys} / if {ys} doesn't contain {any_}, append it to {rest} / {any_} joins {rest}, unless it is among the numbers of {ys} / Append {any_} to {rest} if it does not occur in {ys}. / If {any_} is not an element of {ys}, add it to the end of {rest}.
    if {any_} not in {ys}:
        {rest}.append({any_})
    # print how many are {common.bare} and how many are in the {rest.bare}, with {sep_} between the two numbers / length of {common}, length of {rest}, {sep_} between: print / how many numbers does {common} have? and {rest}? print both with {sep_} between / Print the lengths of {common} and {rest}, separated by {sep_}. / Output the number of elements of {common}, then {sep_}, then the number of elements of {rest}.
    print(len({common}), len({rest}), sep={sep_})
same_length_for_both
    # {xs} is long, {long_}, and {ys} is shorter, {ints2_} / {xs} = {long_}; {ys} = {ints2_} / one list {xs} with {long_.items} and one list {ys} with {ints2_.items} / Create the lists {xs} and {ys} with the values {long_} and {ints2_}. / Let {xs} be the list {long_}, and {ys} the list {ints2_}.
    {xs} = {long_}
    {ys} = {ints2_}
    # the {length.bare} of the shorter one / how many numbers does the list with fewer of them have? keep this {length.bare} / {length}: the smaller of the two lengths / Store the minimum of the lengths of {xs} and {ys} in a variable named `{length.bare}`. / Determine the {length.bare} of the list with fewer elements.
    {length} = min(len({xs}), len({ys}))
    # shorten {xs} to that many numbers / keep just the first {length} of {xs} / {xs} is cut, so that it's as long as {ys} / Reduce {xs} to its first {length} elements. / Remove all elements of {xs} from index {length} on.
    {xs} = {xs}[:{length}]
    # multiply pair by pair: a list {zs} / {zs}: products of the numbers at the same index / {xs} times {ys}, element by element, goes into {zs} / Create a list {zs} with the products of the corresponding elements of {xs} and {ys}. / Multiply each element of {xs} by the element of {ys} at the same index and store the results in `{zs.bare}`.
    {zs} = [a * b for a, b in zip({xs}, {ys})]
    # which is the smallest number in {zs}, and which the largest? put {sep_} between them / print min and max of {zs}, with {sep_} between / lowest and highest of these, {sep_} in between, please print / Print the minimum and the maximum of {zs}, separated by {sep_}. / Output the least and the greatest element of {zs} with the separator {sep_}.
    print(min({zs}), max({zs}), sep={sep_})
quotients_of_pairs(pos_)
    # {xs} is {pos_}, and under it stands {ys}, {pos_pair} / numbers on top, {xs}: {pos_}, numbers below, {ys}: {pos_pair} / {pos_.items} as {xs} and {pos_pair.items} as {ys} / Create a list {xs} containing {pos_.items} and a list {ys} containing {pos_pair.items}. / Assign {pos_} to {xs} and {pos_pair} to {ys}.
    {xs} = {pos_}
    {ys} = {pos_pair}
    # divide {xs} by {ys}, each number by its partner: the {quotients.bare} / a list {quotients}: number of {xs} over number of {ys} / the {quotients.bare} are the numbers of {xs} divided by the ones of {ys} at the same place / Divide each element of {xs} by the corresponding element of {ys} and store the results in a list named `{quotients.bare}`. / Create a list {quotients} of the pairwise quotients of {xs} and {ys}.
    {quotients} = [a / b for a, b in zip({xs}, {ys})]
    # round each of the {quotients.bare} to {places_} decimals / {places_} places for every one of them, please: round {quotients} / all {quotients.bare} with at most {places_} digits after the point / Round every element of {quotients} to {places_} decimal places. / Replace {quotients} by a list of its elements, rounded to {places_} decimals.
    {quotients} = [round(item, {places_}) for item in {quotients}]
    # are any of them below 1? {flag} says it / {flag}: is there one under 1 in {quotients}? / {flag} is True if at least one of the {quotients.bare} is less than 1 / Store in `{flag.bare}` whether any element of {quotients} is less than 1. / Let {flag} be True if {quotients} contains an element smaller than 1, and False if it does not.
    {flag} = any(item < 1 for item in {quotients})
    # print the {quotients.bare} below each other, and {flag} at the end / one of {quotients} per line, then {flag} / go through {quotients} and print each; after the loop print {flag} / Print every element of {quotients} on its own line, followed by {flag}. / Use a for loop to output the elements of {quotients} line by line, and output {flag} after the loop.
    for item in {quotients}:
        print(item)
    print({flag})
equal_in_the_same_place(ints_)
    # two rows of numbers: {xs} with {ints_}, {ys} with {pair_} / put {ints_.items} in {xs}, and in {ys} put {pair_.items} / {xs} = {ints_}, {ys} = {pair_} / Initialize {xs} with {ints_} and {ys} with {pair_}. / Create the list {xs} from {ints_.items} and the list {ys} from {pair_.items}.
    {xs} = {ints_}
    {ys} = {pair_}
    # how often do they agree at an index? keep the {tally.bare} / {tally}: places where {xs} and {ys} have the same number / go through both at once and count equal numbers for a {tally.bare} / Count the indices at which {xs} and {ys} have equal elements and store the number in a variable named `{tally.bare}`. / Let {tally} be the number of pairs of corresponding elements that are equal.
    {tally} = sum(a == b for a, b in zip({xs}, {ys}))
    # out of how many? divide the {tally.bare} by the length of {xs}, that's {x} / {x} = {tally} over the number of elements / {x}: what part of the places that is / Divide {tally} by the length of {xs} and store the result in `{x.bare}`. / Compute {x}, the quotient of {tally} and the number of elements of {xs}.
    {x} = {tally} / len({xs})
    # put the numbers of {ys} in the order of their size / sort {ys} / {ys} from small to large, please / Sort {ys} in ascending order. / Sort the list {ys} in place, the least number first.
    {ys}.sort()
    # print {x} with exactly two decimals, then the first number of {ys} / exactly two decimals for {x}, and then, after a space, the lowest of {ys} / show {x} with two digits after the point and, after a space, number 0 of {ys} / Print {x} with exactly two decimal places, followed by a space and the first element of {ys}. / Output {x}, formatted with two digits after the point, a space, and the element of {ys} at index 0.
    print(f"{{x}:.2f} {{ys}[0]}")
"""

stories(d, PAIRS, SLOTS)

LOOPS = r"""
multiplied_until_enough(big_)
    # {x} starts at {k_} / begin with {k_}, as {x} / {x} is {k_} at first / Create a variable {x} with the initial value {k_}. / Set `{x.bare}` to {k_}.
    {x} = {k_}
    # the {limit.bare} is {big_} / {limit}: {big_} / we want to get to {big_}, that's the {limit.bare} / Store {big_} in a variable named `{limit.bare}`. / Define {limit} with the value {big_}.
    {limit} = {big_}
    # multiply {x} by {n_} as long as it is below the {limit.bare}, and count the {steps.bare} / how many {steps.bare} does it take, each making {x} {n_} times as large, until {x} isn't under the {limit.bare} any more? keep the number / {steps} = 0, then a while loop: while {x} is less than {limit}, {x} times {n_} and one more of the {steps.bare} / Use a while loop that multiplies {x} by {n_} while {x} is less than {limit}, and count the repetitions in a variable named `{steps.bare}`. / Repeat the multiplication of {x} by {n_} until {x} is at least {limit}. Store the number of repetitions in {steps}.
    {steps} = 0
    while {x} < {limit}:
        {x} *= {n_}
        {steps} += 1
    # by how much is it over? subtract the {limit.bare} from {x}, that's the {difference.bare} / {difference} = {x} minus {limit} / keep the {difference.bare} between {x} and the {limit.bare} / Compute {x} minus {limit} and store it in a variable named `{difference.bare}`. / Let {difference} be the amount by which {x} exceeds {limit}.
    {difference} = {x} - {limit}
    # print {x}, the {difference.bare} and the {steps.bare}, one per line / three lines: {x}, then {difference}, then {steps} / show {x}; below it {difference}; and at the bottom how many {steps.bare} there were / Print {x}, {difference} and {steps}, each on a line of its own. / Output the values of {x}, {difference} and {steps} on separate lines.
    print({x})
    print({difference})
    print({steps})
subtracted_until_small
    # keep {big_} in {x} / {x} has the value {big_} / {big_}: that's our {x} / Initialize a variable `{x.bare}` with {big_}. / Create a number {x} that is equal to {big_}.
    {x} = {big_}
    # {y}: a copy of it / let {y} be the same number / {y} starts with the value of {x} too / Create a second variable {y} with the value of {x}. / Assign {x} to `{y.bare}`.
    {y} = {x}
    # take {m_} off {y} again and again while it's at least {m_} / as long as {y} is not smaller than {m_}, make it {m_} less / subtract {m_} from {y} until {y} is less than {m_} / While {y} is greater than or equal to {m_}, decrease {y} by {m_}. / Use a while loop to subtract {m_} from {y} repeatedly; it ends when {y} is less than {m_}.
    while {y} >= {m_}:
        {y} -= {m_}
    # the {remainder.bare} of {x} divided by {m_} / and what is {x} modulo {m_}? save this {remainder.bare} / {remainder}: what a division of {x} by {m_} leaves over / Compute the remainder when {x} is divided by {m_} and store it in a variable named `{remainder.bare}`. / Assign {x} modulo {m_} to {remainder}.
    {remainder} = {x} % {m_}
    # have we got the same twice, {y} and the {remainder.bare}? / is {y} equal to {remainder}? / print True if {y} and {remainder} are the same number, False otherwise / Print whether {y} is equal to {remainder}. / Output the result of testing {y} and {remainder} for equality.
    print({y} == {remainder})
multiples_with_a_step
    # the {multiples.bare} of {k_} from {k_} up to {top_}, with {top_} itself if it is one / {multiples}: begin at {k_}, go on in steps of {k_}, and don't go beyond {top_} / a list of all {multiples.bare} of {k_} from {k_} to {top_} / Create a list {multiples} of the numbers from {k_} to {top_} inclusive, with the step {k_}. / Use range to store all multiples of {k_} between {k_} and {top_}, both included, in a list named `{multiples.bare}`.
    {multiples} = list(range({k_}, {top_} + 1, {k_}))
    # keep the last {n_.word} as {xs} / {xs} = the {n_} numbers at its end / what are the final {n_.word} of them? put them in a list {xs} / Store the last {n_} elements of {multiples} in a list named `{xs.bare}`. / Create {xs} as a slice with the last {n_.word} elements of {multiples}.
    {xs} = {multiples}[-{n_}:]
    # start {total} at 0 and add every number of {xs} to it in a loop / with a for loop: the {total.bare} of {xs}, beginning from 0 / {total}: go through {xs}, adding up the numbers one by one / Set {total} to 0 and use a for loop to add each element of {xs} to it. / Compute the sum of {xs} with a for loop and store it in a variable named `{total.bare}`.
    {total} = 0
    for item in {xs}:
        {total} += item
    # while it's more than {m_}, halve it, always as a whole number / as long as {total} is over {m_}, divide it by 2 without decimals / {total} gets halved (rounded down) until it is {m_} or less / While {total} is greater than {m_}, divide it by 2 with integer division. / Use a while loop that replaces {total} by half of it, rounded down, as long as it exceeds {m_}.
    while {total} > {m_}:
        {total} //= 2
    # print it and how many {multiples.bare} there were / show {total}, followed by the length of {multiples} / what is {total} now, and how many numbers are in {multiples}? / Print {total} and the number of elements of {multiples}. / Output the value of {total}, followed by the length of the list {multiples}.
    print({total}, len({multiples}))
down_to_one
    # {x} is {m_} / we count from {m_}; keep it as {x} / {m_} in a variable {x} / Assign the number {m_} to a variable {x}. / Create `{x.bare}` with the value {m_}.
    {x} = {m_}
    # now go down by {n_} each time: put {x} in a list {xs} and lower it, while it's above 0 / an empty list {xs}; as long as {x} is positive it's appended to the list and then made {n_} less / {xs} collects {x}, {x} minus {n_} and so on, as long as it is more than 0; use a while loop that changes {x} / Create an empty list {xs}. While {x} is greater than 0, append {x} to {xs} and subtract {n_} from {x}. / Use a while loop to fill a list `{xs.bare}`: each time, {x} is appended and then decreased by {n_}, and the loop ends when {x} is no longer positive.
    {xs} = []
    while {x} > 0:
        {xs}.append({x})
        {x} -= {n_}
    # the {product.bare} of all the numbers in {xs}, with a for loop / multiply them all, one after the other, starting from 1; that's the {product.bare} / {product} = 1, and then it is multiplied by every number of {xs} / Set {product} to 1 and multiply it by each element of {xs} in a for loop. / Compute the {product.bare} of the elements of {xs} with a loop.
    {product} = 1
    for item in {xs}:
        {product} *= item
    # turn {xs} around, so that it goes up / {xs} the other way round, lowest number in front / reverse the list / Reverse the list {xs} in place. / Reverse the order of the elements in {xs}.
    {xs}.reverse()
    # print the numbers with {sep_} between them and then a second line with the {product.bare} / {xs} in a row, separated by {sep_}, and below it {product} / the numbers of {xs} first, {sep_} in between, then on a new line {product} / Print the elements of {xs}, separated by {sep_}. Then print {product} on the next line. / Output {xs} on one line with the separator {sep_}, and {product} on a second line.
    print(*{xs}, sep={sep_})
    print({product})
two_sums_in_one_loop
    # the list {xs}: {parity_} / {xs} is {parity_} / here come {parity_.and_items}, a list named {xs} / Create a list {xs} with the values {parity_.items}. / Store {parity_} in a variable called `{xs.bare}`.
    {xs} = {parity_}
    # two sums, {x} and {y}, both 0 at the start / {x} and {y} begin at 0 / set {x} to 0, and {y} as well / Create two variables {x} and {y} with the value 0. / Initialize {x} and {y} with 0.
    {x} = 0
    {y} = 0
    # go through the list and add even numbers to {x}, the others to {y} / loop over {xs}: if a number is even it's added to {x}, else to {y} / for each number of {xs}, {x} grows by it when 2 divides it, otherwise {y} does / For each element of {xs}, add it to {x} if it is even and to {y} otherwise. / Use a for loop over {xs} with an if statement: even elements are added to {x}, odd elements to {y}.
    for item in {xs}:
        if item % 2 == 0:
            {x} += item
        else:
            {y} += item
    # the {larger.bare} one of these two sums, keep it / {larger} = max of {x} and {y} / which sum is {larger.bare}? store that sum / Store the maximum of {x} and {y} in a variable named `{larger.bare}`. / Assign the greater of the two sums to {larger}.
    {larger} = max({x}, {y})
    # print it, then {yes_} if it's the sum of the even numbers, or {no_} if not / show {larger}, and on the same line {yes_} when {x} is equal to it, else {no_} / {larger} and a word behind it: {yes_} if it is {x}, otherwise {no_} / Print {larger} followed by {yes_} if {larger} equals {x}, and {larger} followed by {no_} otherwise. / If {larger} is equal to {x}, output {larger} and {yes_}; if not, output {larger} and {no_}.
    if {larger} == {x}:
        print({larger}, {yes_})
    else:
        print({larger}, {no_})
first_one_over_it(long_)
    # {long_.items} are the elements of {xs} / make a list {xs} from {long_} / our list, {xs}: {long_} / Create a list called `{xs.bare}` with the elements {long_.and_items}. / Set {xs} to the list {long_}.
    {xs} = {long_}
    # {limit} is {long_mid} / the {limit.bare}: {long_mid} / we look for numbers above a {limit.bare} of {long_mid} / Assign {long_mid} to a variable named `{limit.bare}`. / Let {limit} be the number {long_mid}.
    {limit} = {long_mid}
    # the first number over the {limit.bare}, call it {x}; stop looking when you have it, and if there's none it's None / {x} = None, then go through {xs} until a number is greater than {limit}, which becomes {x} / loop over {xs}; as soon as something is above {limit}, {x} is that and the loop ends. without such a number {x} is None / Set {x} to None. Use a for loop to find the first element of {xs} that is greater than {limit}, assign it to {x} and leave the loop. / Store the first element of {xs} exceeding {limit} in `{x.bare}`, using a for loop with break; if no element does, {x} is None.
    {x} = None
    for item in {xs}:
        if item > {limit}:
            {x} = item
            break
    # count how many are below the {limit.bare} with another loop, in {y} / {y} starts at 0 and goes up by 1 for each number less than {limit} / and a loop that counts the numbers of {xs} under {limit}: {y} / Set {y} to 0 and increase it by 1 for every element of {xs} that is less than {limit}, using a for loop. / Count the elements of {xs} smaller than {limit} in a for loop and store the number in `{y.bare}`.
    {y} = 0
    for item in {xs}:
        if item < {limit}:
            {y} += 1
    # print {x} and {y} on one line, with nothing but {sep_} between them / show both results separated by {sep_}, {x} first / {x} and {y}, please, separated by {sep_} / Print {x} and {y}, separated by {sep_}. / Output the values of {x} and {y} with the separator {sep_}.
    print({x}, {y}, sep={sep_})
grows_until_the_sum_is_large
    # a list {xs} with just {a_} in it / {xs} contains one number, {a_} / start {xs} as a list that has only {a_} / Create a list {xs} whose only element is {a_}. / Initialize `{xs.bare}` with a list of the single element {a_}.
    {xs} = [{a_}]
    # append the last number plus {b_}, over and over, while the list has less than {m_} numbers / as long as {xs} is shorter than {m_}, a new number comes to the end: the one before it plus {b_} / make {xs} {m_} numbers long, each {b_} more than the one before; use a while loop / While {xs} has fewer than {m_} elements, append the last element increased by {b_}. / Use a while loop to extend {xs} to {m_} elements; every new element is the last one plus {b_}.
    while len({xs}) < {m_}:
        {xs}.append({xs}[-1] + {b_})
    # now take numbers off the end while the sum is over {big_}; stop before the list gets empty / remove the last one as long as all together are more than {big_} and there are at least 2 numbers / while {xs} adds up to more than {big_}, drop its last number, but always keep one / While the sum of {xs} is greater than {big_} and {xs} has more than one element, remove its last element. / Use a while loop that removes the last element of {xs} as long as the sum exceeds {big_} and the length is greater than 1.
    while sum({xs}) > {big_} and len({xs}) > 1:
        {xs}.pop()
    # the {mean.bare} of what's left / keep the {mean.bare} / {mean}: sum of {xs} over its length / Compute the arithmetic mean of {xs} and store it in a variable named `{mean.bare}`. / Let {mean} be the sum of the elements of {xs}, divided by their number.
    {mean} = sum({xs}) / len({xs})
    # print how many numbers remain, the last of them, and the {mean.bare} / show the length of {xs}, its final number and {mean} / how long is {xs}, what's at its end, and what's {mean}? / Print the length of {xs}, the last element of {xs} and {mean}, in this order. / Output the number of elements, the last element and {mean} on one line.
    print(len({xs}), {xs}[-1], {mean})
sums_so_far_in_a_list
    # {xs} = {ints_} / numbers {ints_.and_items} for a list {xs} / {ints_} is stored as {xs} / Create a list {xs} containing the elements {ints_.items}. / Define the variable `{xs.bare}` as the list {ints_}.
    {xs} = {ints_}
    # {total} is 0 and {ys} is empty / set the {total.bare} to 0 and make an empty list {ys} / an empty list {ys}, and a {total.bare} of 0 / Create a variable {total} with the value 0 and an empty list {ys}. / Initialize `{total.bare}` with 0 and `{ys.bare}` with an empty list.
    {total} = 0
    {ys} = []
    # add each number of {xs} to the {total.bare} and append the {total.bare} to {ys} every time / go through {xs}: the {total.bare} grows by the number, then it's put at the end of {ys} / loop over {xs}; first add the number to {total}, then append {total} to {ys} / For each element of {xs}, add it to {total} and then append the value of {total} to {ys}. / Use a for loop over {xs} in which {total} is increased by the element and then added to the end of {ys}.
    for item in {xs}:
        {total} += item
        {ys}.append({total})
    # what was the {smallest.bare} in between? keep it / {smallest}: the least number in {ys} / the {smallest.bare} of the sums in {ys} / Find the minimum of {ys} and store it in a variable named `{smallest.bare}`. / Assign the least element of {ys} to {smallest}.
    {smallest} = min({ys})
    # print the numbers with their sums so far, one pair per line / each number of {xs} and, after a space, the number of {ys} at the same index; one line each / show {xs} and {ys} side by side, line by line / For each index, print the element of {xs} and the element of {ys} on one line. / Use a for loop to output the corresponding elements of {xs} and {ys}, each pair on its own line.
    for a, b in zip({xs}, {ys}):
        print(a, b)
rows_of_a_times_table
    # {x} = {a_} and {y} = {k_} / {x} gets {a_}, {y} gets {k_} / use {a_} as {x} and {k_} as {y} / Create the variables {x} and {y} with the values {a_} and {k_}. / Set {x} to {a_} and {y} to {k_}.
    {x} = {a_}
    {y} = {k_}
    # for 1 to {y}, print the number and that many times {x} / a small table: from 1 up to and including {y}, each number and {x} times it on a line / loop from 1 to {y}; every line has the number, a space and the number times {x} / For each integer from 1 to {y} inclusive, print the integer and its product with {x}. / Use a for loop over the integers 1 to {y} (both included) that outputs each of them, followed by {x} multiplied by it.
    for i in range(1, {y} + 1):
        print(i, i * {x})
    # how much are these products together? keep the {total.bare}, using a loop / {total}: start with 0, add {x} times each number from 1 to {y} / the {total.bare} of the products, summed up in a for loop from 1 to {y} / Set {total} to 0 and add {x} times i to it for every integer i from 1 to {y} inclusive. / Compute the sum of the products of {x} with the integers from 1 to {y} in a for loop and store it in a variable named `{total.bare}`.
    {total} = 0
    for i in range(1, {y} + 1):
        {total} += i * {x}
    # while {k_} divides it without a remainder, divide it by {k_} / divide {total} by {k_}, as a whole number, for as long as that works without a remainder / {total} loses the factor {k_} until it isn't divisible by {k_} any more / While {total} is divisible by {k_}, replace it by its integer quotient with {k_}. / Use a while loop to divide {total} by {k_} with integer division as long as there is no remainder.
    while {total} % {k_} == 0:
        {total} //= {k_}
    # print {total} with {sep_} in front and behind / {sep_}, then {total}, then {sep_} again, all as one text / write {sep_} directly on both sides of {total} and print that / Print {total} with {sep_} directly before and after it. / Output the value of {total}, enclosed by {sep_} on both sides without additional spaces.
    print(f"{sep_.bare}{{total}}{sep_.bare}")
"""

stories(d, LOOPS, SLOTS)
