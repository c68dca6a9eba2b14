"""Facts told in everyday sentences, then short questions and orders about them, as a beginner asks them."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import FROM_TOLD, money, told, whole
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word

d = Domain("made_questions", weight=36)


def some(rng: Random) -> str:
    """A word: plain, made up, capitalized or in capitals."""
    w = made_up(rng, rng.choice((1, 2, 2))) if rng.random() < 0.4 else plain_word(rng)
    return rng.choice((w, w, w, w.capitalize(), w.upper()))


def some_words(rng: Random, low: int = 4, high: int = 7) -> list[str]:
    """Different words."""
    found: list[str] = []
    count = rng.randint(low, high)
    while len(found) < count:
        w = some(rng)
        found += [w] if w.lower() not in [f.lower() for f in found] else []
    return found


def phrase(rng: Random) -> str:
    """Four to seven words, perhaps with a sign at the end."""
    return " ".join(some_words(rng)) + rng.choice(("", "", "", "!", "."))


def day(rng: Random) -> str:
    """A date such as 2021-03-09."""
    return f"{rng.randint(1995, 2029)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def later(text: str, days: int) -> str:
    """The date so many days after this one."""
    from datetime import date, timedelta

    return str(date.fromisoformat(text) + timedelta(days=days))


def ints(rng: Random) -> list[int]:
    """Five to nine ints."""
    low, high = rng.choice(((-20, 20), (0, 30), (1, 99), (-9, 9), (10, 500)))
    return [rng.randint(low, high) for _ in range(rng.randint(5, 9))]


def people(rng: Random) -> list[str]:
    """Four different first names, real ones and made-up ones."""
    names = rng.sample(CATEGORIES["person"], 4)
    return [made_up(rng, 2).capitalize() if rng.random() < 0.3 else n for n in names]


def mail(rng: Random) -> str:
    """A mail address."""
    who = rng.choice((made_up(rng), f"{rng.choice(CATEGORIES['person'])}.{made_up(rng)}", any_word(rng)))
    return f"{who.lower()}@{made_up(rng, 2)}.{rng.choice(('com', 'org', 'net', 'edu', 'de'))}"


def numbers_by_day(rng: Random) -> list[int]:
    """Seven numbers of steps, all different."""
    return [rng.randint(10, 190) * 100 + rng.choice((0, 50, 17, 3)) for _ in range(7)]


def goods_line(rng: Random) -> str:
    """Things to buy with commas between them, without spaces."""
    return ",".join(rng.sample(CATEGORIES["food"] + CATEGORIES["fruit"], rng.randint(3, 6)))


def votes(rng: Random) -> list[str]:
    """Words, most of them several times."""
    pool = rng.sample(CATEGORIES[rng.choice(("color", "food", "animal", "city"))], 3)
    return [*pool, *(rng.choice(pool) for _ in range(rng.randint(3, 6)))]


def phones(rng: Random) -> dict[str, str]:
    """Names with short telephone numbers."""
    return {n: f"{rng.randint(100, 999)}-{rng.randint(1000, 9999)}" for n in people(rng)[:3]}


def tastes(rng: Random) -> dict[str, str]:
    """Names with a favourite each, some the same."""
    pool = rng.sample(CATEGORIES[rng.choice(("color", "food", "fruit"))], 2)
    return {n: rng.choice(pool) for n in people(rng)}


NOUNS = (
    "prices total rest ages oldest adults results average points winner budget left born trip_start "
    "trip_end nights borrowed due fee year month day people bill share names costs friends guests words "
    "longest email user domain password hidden things temperatures warmest coldest throws sixes savings "
    "weeks change minutes hours distance speed recipe bigger evens first_name last_name sentence count "
    "letters phone_book free favorites matching days age message dates coming tax net gross doubled start "
    "end queue missing code area perimeter apples baskets"
)
SLOTS: dict[str, Any] = {
    **FROM_TOLD,
    "names_": FROM_TOLD["names"],
    **{noun: exact(noun) for noun in NOUNS.split()},
    "t": told("food fruit thing", money, 3, 5, lower=0.0),
    "f": new(
        "convert", "check", "calc", "make_it", "work_out", "tell", "my_func", "change_it", kind="function"
    ),
    "g": new("helper", "tool", "trick", "show_it", "get_it", "do_it", kind="function"),
    "i1": integer(2, 99),
    "i2": integer(2, 99),
    "i3": integer(2, 99),
    "any1": integer(-60, 60),
    "any2": integer(-60, 60),
    "any3": integer(-60, 60),
    "k": integer(2, 9),
    "k2": integer(2, 9),
    "k3": integer(2, 4),
    "n": integer(3, 8),
    "m": integer(3, 8),
    "big": integer(100, 900),
    "huge": integer(1000, 9000),
    "pct": choice(3, 5, 8, 10, 12, 15, 20, 25, 30, 40),
    "pct2": choice(4, 6, 7, 9, 11, 16, 18, 22, 35, 50),
    "m1": sampled("float", money),
    "m2": sampled("float", money),
    "m3": sampled("float", money),
    "bill_": sampled("float", lambda r: r.choice((r.randint(30, 250), round(r.uniform(20, 300), 1)))),
    "ints": sampled("list[int]", ints),
    "temps": sampled("list[int]", lambda r: [r.randint(-12, 24) for _ in range(r.randint(5, 8))]),
    "walked": sampled("list[int]", numbers_by_day),
    "dice": sampled("list[int]", lambda r: [r.randint(1, 6) for _ in range(r.randint(7, 12))]),
    "goal": choice(5000, 6500, 7500, 8000, 9000, 10000),
    "day1": sampled("str", day),
    "gap": integer(3, 20),
    "day2": derived(lambda s: later(s.day1, s.gap)),
    "w1": sampled("str", some),
    "w2": sampled("str", some),
    "w3": sampled("str", some),
    "wlist": sampled("list[str]", some_words),
    "phrase": sampled("str", phrase),
    "crew": sampled("list[str]", people),
    "pa": derived(lambda s: s.crew[0]),
    "pb": derived(lambda s: s.crew[1]),
    "pc": derived(lambda s: s.crew[2]),
    "pd": derived(lambda s: s.crew[3]),
    "mail": sampled("str", mail),
    "goods": sampled("str", goods_line),
    "good1": derived(lambda s: s.goods.split(",")[1]),
    "votes1": sampled("list[str]", votes),
    "phones1": sampled("dict[str,str]", phones),
    "holder": derived(lambda s: list(s.phones1)[1]),
    "fone": sampled("str", lambda r: f"{r.randint(100, 999)}-{r.randint(1000, 9999)}"),
    "tastes1": sampled("dict[str,str]", tastes),
    "taste": derived(lambda s: list(s.tastes1.values())[-1]),
    "lo": choice(0, 10, 20, 5, -20, 100),
    "st": choice(5, 10, 2, 20, 25),
    "hi": derived(lambda s: s.lo + s.st * (3 + abs(s.lo) % 3)),
    "sign": choice("*", "#", "x", "o", "+", "@", "="),
    "sign2": choice("-", ".", "~", "_", "%", "$"),
    "thing": fragment("book", "lamp", "pen", "bag", "ticket", "mug", "shirt", "plant"),
    "sep": choice("-", "_", ".", "+", "/", " | "),
}

SHOP = r"""
what_i_bought(t)
    # i bought {for_each.bare}, keep the prices in a list / today i paid {the_on.bare}; put these prices into a list {prices} / my shopping: {colons.bare}. store only the prices, as a list / we got {for_each.bare}. make a list named {prices} of the amounts / Create a list {prices} with what i spent, in this order: {on_each.bare}
    {prices} = {amounts}
    # how much is that in total? / what do they cost together? compute the total and print it / print the total of the prices after storing it in {total} / Compute the sum of the list, store it in a variable named {total} and print it. / i want to see the total
    {total} = sum({prices})
    print({total})
    # and without the cheapest one? / what would it be if i leave out the cheapest thing? show it / print the total less the lowest price / Print how much remains of {total} when the smallest price is subtracted. / show me the sum again, but not counting the cheapest
    print({total} - min({prices}))
    # now give me {pct} percent off the total, rounded to cents / print what is left of the total after a discount of {pct} percent, with 2 decimals (round) / there are {pct} percent off {total} today, what do i pay? round it to 2 places / take {pct} percent from the total, round the result to two digits and print it / Print {total} reduced by {pct} percent and rounded to cents.
    print(round({total} * (1 - {pct} / 100), 2))
price_list_by_name(t)
    # {for_each.bare}: make a dictionary of these prices / the shop sells {for_each.bare}. keep that in a dictionary {prices} / put {plain.bare} into a dict called {prices}, the name first / Create a dictionary named {prices} that maps each thing to its price: {colons.bare}. / here are some prices, {brackets.bare}; store them by name
    {prices} = {pairs}
    # what does {who.bare} cost? / print the price of {who} / look up {who} and show its price / Print the value stored for {who} in {prices}. / how expensive is {who.bare}?
    print({prices}[{who}])
    # there is also {other.bare} now, for {more} / add {other} at {more} / {other.bare} is new and costs {more}, put that in too / Add the key {other} with the price {more} to the dictionary. / one more: {other.bare}, {more}
    {prices}[{other}] = {more}
    # which thing is the cheapest? / print the name of the thing with the lowest price / what costs least? show only its name / Find the key of {prices} with the smallest value and print it. / and the cheapest thing is called?
    print(min({prices}, key={prices}.get))
two_lists_receipt(t)
    # i bought these things: {listed.bare}; make a list {names} of them / put {listed.bare} into a list called {names} / the names are {listed.bare}, keep them as a list of strings / Create a list named {names} with the strings {listed.bare}. / {names}: {listed.bare}, as a list
    {names} = {names_}
    # they cost {numbers.bare}, in the same order; that is the list {costs} / now the costs, also a list: {numbers.bare} / the costs were {numbers.bare}, store them in a list / Create a second list {costs} with the numbers {numbers.bare}. / what i paid for them: {numbers.bare}; a list {costs} please
    {costs} = {amounts}
    # print each name with its cost on a line, like a receipt / go through both lists together and print name and cost side by side / show every thing and, after it, what it cost; one pair per line / For each name, print the name followed by its cost. / print them line by line, first the name, then the cost
    for name, cost in zip({names}, {costs}):
        print(name, cost)
    # and below that "total" with the sum, 2 decimals / finish with one more line: the word "total" and the sum of the costs rounded to 2 digits / print "total", then what all of it costs, rounded to cents / Print the word "total" followed by the sum of {costs}, rounded to two decimals. / how much was it all together? write "total" in front and round to 2 places
    print("total", round(sum({costs}), 2))
money_left(t)
    # i had {huge} euros with me, call that {budget} / my {budget} is {huge} / {budget} = {huge} / let {budget} be {huge} / Store {huge}, the money that i have, in a variable named {budget}.
    {budget} = {huge}
    # then i spent {numbers.bare}; take all of it off the budget and keep what is left as {left} / i paid {numbers.bare}. compute {left}, the budget minus all these amounts / how much of it is left after paying {numbers.bare}? store that in {left} / Subtract the sum of {amounts} from {budget} and store the difference in a variable named {left}. / {left} is the budget less the sum of {numbers.bare}
    {left} = {budget} - sum({amounts})
    # is that enough for {k} [more|] {thing}s at {m1} each? print yes or no / can i still afford {k} {thing}s for {m1} apiece? answer with yes or no / print "yes" if {k} {thing}s that cost {m1} each can be paid from it, otherwise "no" / a {thing} costs {m1} and i want {k} of them: print yes if i have enough left, else no
    if {k} * {m1} <= {left}:
        print("yes")
    else:
        print("no")
    # print what part of the budget is left, in percent with one decimal / how many percent of the budget do i still have? round to 1 place / show {left} as a percentage of {budget}, rounded to one decimal / and in percent of what i had at first? one decimal is enough
    print(round({left} / {budget} * 100, 1))
expensive_ones(t)
    # keep name and price of these in a dictionary {prices}: {plain.bare} / {for_each.bare} - as a dictionary with the prices / our price list is {equals.bare}, make a dictionary of it / Create a dictionary {prices} with {colons.bare}. / dictionary {prices}: {brackets.bare}
    {prices} = {pairs}
    # which of them cost more than {limit}? put their names in a list {names} / make a list of the names of all things that cost over {limit} / collect in {names} the ones with a price above {limit} / Store the keys whose value is greater than {limit} in a list named {names}. / names of everything that is more than {limit}, as a list
    {names} = [thing for thing, price in {prices}.items() if price > {limit}]
    # how many are that? / print the number of these names / count them and show the number / Print how many names there are in the list. / show how long the list is
    print(len({names}))
    # show them from a to z, with commas between / print the names sorted, joined by ", " / which ones? sort them alphabetically and put a comma and a space between / Print these names in alphabetical order, separated by ", ". / list them in one line, in order of the alphabet, with ", " between two
    print(", ".join(sorted({names})))
"""
AGES = r"""
who_is_oldest(t)
    # {is_each.bare} years old, keep the ages in a dictionary / in our family {is_each.bare}; make a dictionary {ages} / {ages} of my friends: {plain.bare}, as a dictionary please / Create a dictionary named {ages} with {colons.bare}. / store how old they are, {brackets.bare}, in a dict {ages}
    {ages} = {pairs}
    # who is the oldest? store the name in {oldest} and print it / find the oldest, i mean the name, and show it / print the name of the person with the highest age, kept as {oldest} / which of them has lived longest? assign the name to {oldest}, then print it / Compute {oldest}, the key with the largest value, and print it.
    {oldest} = max({ages}, key={ages}.get)
    print({oldest})
    # how much older than {who.bare} is that person? / print the difference in years between {oldest} and {who.bare} / how many years lie between the oldest and {who.bare}? show it / Print the age of the oldest minus the age of {who.bare}. / and how many years more than {who.bare} is it?
    print({ages}[{oldest}] - {ages}[{who}])
    # it is {who.bare}'s birthday: add one year there / {who.bare} turns a year older, change that / Increase the age of {who} by one. / one year more for {who.bare} please / {who.bare} had a birthday, so the age goes up by 1
    {ages}[{who}] += 1
    # what is the average age now, with 1 decimal? / print the mean of all ages rounded to one place / show how old they are on average, rounded to 1 digit / Print the average of the values, rounded to one decimal.
    print(round(sum({ages}.values()) / len({ages}), 1))
grown_ups(t)
    # {plain.bare} are the ages of my guests, as a dictionary / make a dictionary {ages}: {colons.bare} / my guests: {is_each.bare}. dictionary {ages} / Create a dictionary {ages} of name and age with {equals.bare}. / keep {brackets.bare} as a dictionary called {ages}
    {ages} = {pairs}
    # who is at least {limit}? put the names into a list {adults} / make a list {adults} with everyone aged {limit} or more / let {adults} be the names whose age is not below {limit} / Collect the names of all people who are {limit} or older in a list named {adults}. / we call those with {limit} years or more adults, get a list of their names
    {adults} = [name for name, age in {ages}.items() if age >= {limit}]
    # is {who.bare} one of them? / print whether {who} is in that list / show True if {who.bare} is among the adults, False if not / Print whether the list contains {who}. / check if {who.bare} is an adult and show the answer
    print({who} in {adults})
    # how many are not? / print the number of people who are not in {adults} / and how many of the guests are younger than that? / Print how many names of the dictionary are missing in the list. / show the count of the others, those that are no adults
    print(len({ages}) - len({adults}))
ranking_of_points(t)
    # we played and {has_each.bare} points. keep a list {results} of pairs (name, points) / the {results} are {plain.bare}, as a list of tuples / make a list of tuples named {results}, name first: {colons.bare} / Create a list {results} of (name, points) tuples from {brackets.bare}. / results: {equals.bare}; store them as tuples in a list
    {results} = {rows}
    # sort them by points, the highest first / put the list in order, most points first / order {results} from most to fewest points / Sort the list in place by the second item of each tuple, in descending order. / the best should stand at the start, sort by the points
    {results}.sort(key=lambda pair: pair[1], reverse=True)
    # show the first {k3} [of them|] / print the top {k3} / who are the best {k3}? print these pairs / Print the first {k3} items of the list. / give me only the {k3} at the start
    print({results}[:{k3}])
    # and who won? just the name, with an exclamation mark right after it / print the winner's name followed directly by "!" / show the name of the first one plus "!" / Print the first item of the first tuple with "!" attached.
    print({results}[0][0] + "!")
class_marks(t)
    # my points so far: {numbers.bare}. a list {points} / i got {numbers.bare} points, keep them in a list / put {numbers.bare} into a list named {points} / Create a list {points} with the numbers {numbers.bare}. / {points}: {numbers.bare}, as a list
    {points} = {amounts}
    # what is my average? keep it and show it with 2 decimals / compute the average and print it rounded to 2 places / store the mean in {average}, unrounded, and print it rounded to two digits / Compute the average of the list, store it in {average} and print it with round to 2 decimals.
    {average} = sum({points}) / len({points})
    print(round({average}, 2))
    # how many of them are above it? / count the numbers that are higher than the average and print the count / print how many points are greater than {average} / Print the number of items larger than the average. / and how often was i better than that?
    print(sum(1 for p in {points} if p > {average}))
    # the worst one does not count: take it out of the list / remove the lowest from the list / drop the smallest of the points / Remove the minimum from {points}. / my weakest result is cancelled, delete it
    {points}.remove(min({points}))
    # what is left, from low to high? / print the remaining points sorted / show the list in ascending order / Print the sorted list. / let me see the rest of them in rising order
    print(sorted({points}))
"""
stories(d, SHOP, SLOTS)
stories(d, AGES, {**SLOTS, "t": told("person", whole(3, 90), 4, 6, lower=0.0)})
AMOUNTS = r"""
bill_for_us
    # we are {n} people and the bill is {bill_}; keep both / {n} people share a bill of {bill_}, store {people} and {bill} / the bill is {bill_} and there are {n} people: two variables please / Create the variables {people} with the value {n} and {bill} with the value {bill_}. / {bill} {bill_}, {people} {n}
    {people} = {n}
    {bill} = {bill_}
    # what does each of us pay? 2 decimals / print how much everybody has to pay, rounded to cents / share it evenly and show one share, rounded to 2 places / Print {bill} divided by {people}, rounded to two decimals.
    print(round({bill} / {people}, 2))
    # and with a tip of {pct} percent on top? keep the new amount in {bill} and print the share again, rounded to cents / add {pct} percent tip to the bill itself, then show what one pays, 2 decimals / Increase {bill} by {pct} percent and print the share of one person, rounded to two digits. / the waiter gets {pct} percent more, change the bill and tell me again what each pays (2 places)
    {bill} *= 1 + {pct} / 100
    print(round({bill} / {people}, 2))
    # {pa.bare} wants to pay whole euros: round one share up / print the share of one person, rounded up to a whole number / nobody has coins. show the share as the next whole number above it / Print the smallest whole number of euros that covers one share.
    # + import math
    print(math.ceil({bill} / {people}))
change_back
    # the ticket costs {m1} and i pay with {k2} notes of 50; what change do i get back? store it in {change} / i give {k2} times 50 for a price of {m1}, keep my change / compute {change}: {k2} notes of 50 minus {m1} / Compute what remains of {k2} times 50 after paying {m1} and store it in {change}.
    {change} = {k2} * 50 - {m1}
    # show it with a euro sign after it and 2 decimals / print the change like 12.50€ / print it with exactly two decimals, directly followed by € / Print {change} with two digits after the point and a € sign.
    print(f"{{change}:.2f}€")
    # is it negative? then print "not enough", else "thanks" / print "thanks" unless the change is below zero, in that case "not enough" / if i did not give enough (less than 0 back), print "not enough", and otherwise "thanks" / Print "not enough" for a negative {change} and "thanks" for any other.
    if {change} < 0:
        print("not enough")
    else:
        print("thanks")
sweets_to_share
    # there are {big} sweets for {k} children, how many does each one get and what is left? keep these as {share} and {rest} / {k} children share {big} sweets evenly. store how many {share} gets and the {rest} / divide {big} by {k} with remainder: {share} and {rest} / Divide {big} sweets among {k} children and store the quotient in {share} and the remainder in {rest}. / {share}, {rest}: {big} sweets, {k} children
    {share}, {rest} = divmod({big}, {k})
    # print both with a text, like "each 12, left 3" / show "each", the number, a comma, "left" and the rest in one line / Print a line such as "each 7, left 1" from the two numbers. / tell me in the form "each X, left Y"
    print(f"each {{share}}, left {{rest}}")
    # {pa.bare} takes {k2} of the sweets that {pa.bare} got: how many has {pa.bare} then? / if one child eats {k2} of its share, how many has it left? print that / show the number for one child after {k2} are eaten / Print one share minus {k2}. / and what remains for a child that gives {k2} away?
    print({share} - {k2})
saving_every_week
    # i have {i1} euros now and save {k} each week. store {savings} and {weeks}, which is 0 / {savings} starts at {i1}, {weeks} at 0 / let {savings} be {i1} and {weeks} be 0 / Create two variables: {savings} with {i1}, the euros i have, and {weeks} with 0.
    {savings} = {i1}
    {weeks} = 0
    # i put {k} in every week until there are at least {big}; count the weeks / add {k} to the savings, and 1 to the weeks, as long as the savings are less than {big} / keep adding {k} each week while we are below {big} / While {savings} is smaller than {big}, increase it by {k} and {weeks} by one.
    while {savings} < {big}:
        {savings} += {k}
        {weeks} += 1
    # how many weeks did it take? / print the weeks / show me the number of weeks / Print {weeks}.
    print({weeks})
    # and how much is there now over the {big}? / print by how much the savings exceed {big} / show the savings minus {big} / Print the difference between {savings} and {big}.
    print({savings} - {big})
speed_of_a_trip
    # we drove {big} km in {k} hours: keep {distance} and {hours} / {distance} is {big}, {hours} is {k} / it took {k} hours to drive {big} km, store the hours and the distance / Store the distance of {big} km in {distance} and the {k} hours in {hours}.
    {distance} = {big}
    {hours} = {k}
    # how fast was that? store the {speed}, in km per hour / compute the speed / the speed is the distance by the hours, keep it / Divide {distance} by {hours} and store the quotient in a variable named {speed}.
    {speed} = {distance} / {hours}
    # how long do {huge} km take at this speed? in hours, one decimal / print the hours for {huge} km with the same speed, rounded to 1 place / show, rounded to one digit, how many hours we need for {huge} km if we go on like that / Print {huge} divided by {speed}, rounded to one decimal.
    print(round({huge} / {speed}, 1))
    # was it faster than {i1}? / print whether the speed is above {i1} / show True if we drove more than {i1} km per hour, else False / Print whether {speed} is greater than {i1}.
    print({speed} > {i1})
recipe_for_more
    # for {k3} people i need {i1} g of flour, {i2} g of sugar and {k2} eggs: dictionary {recipe} / keep a recipe: flour {i1}, sugar {i2}, eggs {k2}, as a dictionary / Create a dictionary {recipe} with the keys flour, sugar and eggs and the values {i1}, {i2} and {k2}. / {recipe} is a dict: "flour" is {i1}, "sugar" {i2} and "eggs" {k2}
    {recipe} = {"flour": {i1}, "sugar": {i2}, "eggs": {k2}}
    # now everything times {k} in a new dictionary {bigger} / multiply all amounts by {k} and call the new dictionary {bigger} / {bigger} is the same recipe with {k} times as much of everything / Create a dictionary {bigger} with every amount of the recipe multiplied by {k}.
    {bigger} = {name: amount * {k} for name, amount in {recipe}.items()}
    # how many eggs are that? / print the eggs of the bigger one / show how many eggs we need now / Print the value of "eggs" in {bigger}.
    print({bigger}["eggs"])
    # and put {m} spoons of milk into it, then show the bigger recipe / add "milk" with {m} to {bigger} and print it / there should be milk in the bigger one too, {m}; show it then / Set the key "milk" of {bigger} to {m} and print the dictionary.
    {bigger}["milk"] = {m}
    print({bigger})
film_evening
    # the film is {big} minutes long. keep that in {minutes} / {minutes} = {big} / store the length of the film, {big} minutes / let {minutes} be {big} / Store {big} in a variable named {minutes}.
    {minutes} = {big}
    # how many full hours is that? store them in {hours}, and what is over in {rest} / split it into {hours} and {rest} (minutes) / compute {hours}, the full hours in it, and {rest}, the minutes that remain / Divide the minutes by 60; store the whole part in {hours} and the remainder in {rest}.
    {hours} = {minutes} // 60
    {rest} = {minutes} % 60
    # show it as 2h05, with two digits for the minutes / print hours, "h" and the remaining minutes, filled with a zero to two digits / print the time in the form 1h07 / Print the hours, an h and the rest as two digits, without spaces.
    print(f"{{hours}}h{{rest}:02d}")
    # is it longer than {k} hours? / print whether the film takes more than {k} hours / show True when {k} hours are not enough for it, otherwise False / Print whether {minutes} is greater than {k} times 60.
    print({minutes} > {k} * 60)
coins_in_the_jar
    # in the jar are {i1} coins of 1 euro, {i2} of 2 euros and {i3} of 50 cents. how much is it? store the {sum_} / {i1} ones, {i2} twos and {i3} halves (0.5): compute {sum_} / {sum_} is what {i1} coins of 1, {i2} coins of 2 and {i3} coins of 0.5 are worth / Compute the value of {i1} coins of 1 euro, {i2} coins of 2 euros and {i3} coins of 0.5 euros, and store it in {sum_}.
    {sum_} = {i1} * 1 + {i2} * 2 + {i3} * 0.5
    # i take {i4} out of it / {i4} euros are taken away / Decrease {sum_} by {i4}. / {pa.bare} gets {i4} of it, so subtract that / less {i4} now
    {sum_} -= {i4}
    # how many {thing}s at {k} euros can i buy? whole {thing}s only / a {thing} is {k} euros: print how many fit / print how often {k} goes into the sum, as a whole number / Print the whole number of {thing}s costing {k} euros that the sum pays for.
    print(int({sum_} // {k}))
net_and_tax
    # the price without tax is {m1}, call it {net} / {net} = {m1} / store {m1} as the net price in {net} / a thing is {m1} before tax; that is {net} / Create a variable {net} with the price {m1}.
    {net} = {m1}
    # how much is {pct} percent tax on it? keep it as {tax}, rounded to cents / compute the tax of {pct} percent, rounded to 2 places / let {tax} be {pct} percent of the net price, with 2 decimals (round) / Compute {pct} percent of {net}, round it to two digits and store it in {tax}.
    {tax} = round({net} * {pct} / 100, 2)
    # and together, in {gross}? / add both and call it {gross} / {gross} is net plus tax / Store the sum of the two in a variable named {gross}. / what do i pay with the tax, {gross} please
    {gross} = {net} + {tax}
    # print it as a sum: net + tax = gross, like 10 + 2 = 12 / show the three in one line with a plus and an equals sign between them / print net, "+", tax, "=" and gross with spaces between / Print the calculation in the form 50 + 9.5 = 59.5. / write the sum out: net plus tax equals gross, with the signs + and =
    print({net}, "+", {tax}, "=", {gross})
cups_swapped
    # {start} is {any1} and {end} is {any2} / let {start} be {any1}, {end} be {any2} / we go from {start}, {any1}, to {end}, {any2}; keep both numbers / Create two variables, {start} with {any1} and {end} with {any2}. / {start} {any1}, {end} {any2}
    {start} = {any1}
    {end} = {any2}
    # the other way round please: swap them / exchange their values / i mixed them up, {start} should have the value of {end} and {end} that of {start} / Swap the values of the two variables.
    {start}, {end} = {end}, {start}
    # print start and end, in this order / show both, the start first / what are they now? start, then end, in one line / Print {start} followed by {end}.
    print({start}, {end})
    # how far is it from one to the other, without a sign? / print the distance of the two, never negative / show the absolute difference / Print the absolute value of {start} minus {end}.
    print(abs({start} - {end}))
garden_fence
    # the garden is {i1} m long and {i2} m wide: store its {area} and its {perimeter} / compute {area} and {perimeter} of a garden of {i1} by {i2} metres / a rectangle has the sides {i1} and {i2}. keep {area} and {perimeter} / Compute the area and the perimeter of a rectangle with the sides {i1} and {i2}; name them {area} and {perimeter}.
    {area} = {i1} * {i2}
    {perimeter} = 2 * ({i1} + {i2})
    # a metre of fence costs {m1}. what does a fence all around it cost, 2 decimals? / print the cost of a fence around the garden for {m1} a metre, rounded to cents / show what we pay for the whole fence when each metre is {m1} (round to 2 places) / Print {perimeter} times {m1}, rounded to two decimals.
    print(round({perimeter} * {m1}, 2))
    # a bag of seed is enough for {k} square metres, how many bags do we need? / print how many bags of seed for {k} square metres each are needed for the area, rounded up / i need seed for the whole area and a bag covers {k} square metres; show the number of bags, always rounded up / Print the area divided by {k}, rounded up.
    # + import math
    print(math.ceil({area} / {k}))
apples_in_baskets
    # i picked {big} apples and {k} fit in a basket, store {apples} and the full {baskets} / {apples} are {big}; with {k} in each one, how many full {baskets} is that? keep both / Store {big} in {apples} and the number of full baskets of {k} apples in {baskets}. / let {apples} be {big} and {baskets} the number of baskets that {k} apples each fill
    {apples} = {big}
    {baskets} = {apples} // {k}
    # print how many apples are in no basket / how many are left over? / show the apples that do not fill a basket / Print the remainder of {apples} by {k}. / and the rest, without a basket?
    print({apples} % {k})
    # i sell {k3} of the baskets: change the number / {k3} baskets are sold, so there are fewer / take {k3} from {baskets} / Decrease the number of baskets by {k3}. / now {k3} baskets less
    {baskets} -= {k3}
    # print "still full:" and how many there are now / show the words "still full:" followed by the number of baskets / Print the text "still full:" and {baskets} in one line. / tell me how many baskets i have, after the words "still full:"
    print("still full:", {baskets})
"""
DATES = r"""
daughter_born(gap)
    # my daughter was born on {day1.bare}, keep it as a date named {born} / {born} is the date {day1.bare} / store the birthday {day1.bare} as a date in {born} / Create a date {born} for {day1.bare}. / {pa.bare} was born on {day1.bare}; make that a date called {born}
    # + from datetime import date
    {born} = date.fromisoformat({day1})
    # which day of the week was that? / print the weekday of it by name / what weekday is it? show the full name / Print the name of the day of the week of {born}. / was it a monday, a tuesday or what?
    print({born}.strftime("%A"))
    # and how old in the year {late_year}? only count the years / print {late_year} minus the year of birth / show the difference between {late_year} and the year of {born} / Subtract the year of {born} from {late_year} and print it. / how many years after it is {late_year}?
    print({late_year} - {born}.year)
    # and how old is that on {day3.bare}, in days? / print the number of days from {born} to {day3.bare} / show how many days later {day3.bare} is / Print the days between {born} and the date {day3.bare}.
    print((date.fromisoformat({day3}) - {born}).days)
holiday_nights(gap)
    # we travel from {day1.bare} to {day2.bare}: dates {trip_start} and {trip_end} / our trip begins on {day1.bare} and ends on {day2.bare}, store the dates as {trip_start} and {trip_end} / {trip_start} is the date {day1.bare}, {trip_end} is {day2.bare} / Create the dates {trip_start}, {day1.bare}, and {trip_end}, {day2.bare}.
    # + from datetime import date
    {trip_start} = date.fromisoformat({day1})
    {trip_end} = date.fromisoformat({day2})
    # how many nights is that? keep the number as {nights} / compute {nights}, the days between both / let {nights} be the difference of the two dates in days / Store the number of days from {trip_start} to {trip_end} in a variable named {nights}.
    {nights} = ({trip_end} - {trip_start}).days
    # a night costs {m1}: print the cost of all of them with 2 decimals / what do we pay at {m1} a night? round to cents / the hotel takes {m1} per night, show the sum rounded to 2 places / Print {nights} times {m1}, rounded to two decimals.
    print(round({nights} * {m1}, 2))
    # print "long" if it is more than {gap2} nights, otherwise "short" / is it over {gap2} nights? then "long", else "short" / show "short" for up to {gap2} nights and "long" for more / Print "long" when {nights} is greater than {gap2} and "short" when it is not.
    print("long" if {nights} > {gap2} else "short")
book_from_the_library
    # i borrowed a book on {day1.bare}; keep the date as {borrowed} / {borrowed} is the date {day1.bare} / the book was lent on {day1.bare}, that is the date {borrowed} / Create a date {borrowed} from {day1.bare}.
    # + from datetime import date, timedelta
    {borrowed} = date.fromisoformat({day1})
    # it is due {i2} days later, store that in {due} / add {i2} days and call the date {due} / i may keep it for {i2} days: when is it {due}? / Compute the date {i2} days after {borrowed} and store it in {due}.
    {due} = {borrowed} + timedelta(days={i2})
    # print that day / when is that? / show the date / Print {due}. / and the date is?
    print({due})
    # i bring it back {k} days too late, and a day costs {m1}. what is the {fee}? store it and print it, 2 decimals / compute the {fee} for {k} days at {m1} each, then show it with two decimals / {k} days late, {m1} for each: keep that as {fee} and print it with 2 digits after the point / Store {k} times {m1} in {fee} and print it with two decimals.
    {fee} = {k} * {m1}
    print(f"{{fee}:.2f}")
parts_of_a_date
    # my birthday is {day1}, keep it as a string in {text} / {text} = {day1} / store the text {day1} in {text} / let {text} be the string {day1} / Create a string {text} with the value {day1}.
    {text} = {day1}
    # split it at the hyphens into {year}, {month} and {day} / get {year}, {month} and {day} out of it, still as strings / the parts between the hyphens are {year}, {month} and {day} / Split {text} by "-" and store the three strings in {year}, {month} and {day}.
    {year}, {month}, {day} = {text}.split("-")
    # print it the other way round with {sep} between: day, month, year / show day, month and year, joined by {sep} / how does it look with the day first, then month and year, and {sep} between them? / Print the day, the month and the year with {sep} as the separator.
    print({day}, {month}, {year}, sep={sep})
    # was that before {i1990}? / print whether the year is less than {i1990}, as numbers / show True if the year lies before {i1990}, else False / Convert the year to an int and print whether it is smaller than {i1990}.
    print(int({year}) < {i1990})
every_few_days
    # we meet every {k} days, the first time on {day1.bare}: make a list {dates} of {n} dates / {dates} is a list of {n} dates, from {day1.bare} on, {k} days apart / starting on {day1.bare}, list {n} dates with {k} days from one to the next, as {dates} / Create a list {dates} of {n} dates that begins with {day1.bare} and goes on in steps of {k} days.
    # + from datetime import date, timedelta
    {dates} = [date.fromisoformat({day1}) + timedelta(days={k} * i) for i in range({n})]
    # show them, one per line / print each of them on a line of its own / go through the list and print every date / Print every item of {dates} on its own line. / which days are that? one below the other
    for meeting in {dates}:
        print(meeting)
    # and only those on a weekend? as a list {free} / keep the ones on a saturday or sunday in {free} / {free} is the list of those dates that fall on a Saturday or Sunday / Store the dates whose weekday() is 5 or more in a list named {free}.
    {free} = [meeting for meeting in {dates} if meeting.weekday() >= 5]
    # how many are that? / print the number of them / count these and show it / Print the length of {free}. / show how many weekend dates there are
    print(len({free}))
"""
EXTRA: dict[str, Any] = {
    "sum_": exact("amount"),
    "text": exact("text"),
    "i4": integer(2, 40),
    "late_year": integer(2031, 2070),
    "day3": derived(lambda s: later(s.day1, 40 + s.gap * 97)),
    "gap2": integer(4, 16),
    "i1990": integer(1998, 2026),
}
SLOTS.update(EXTRA)
stories(d, AMOUNTS.replace("{pa", "{friend"), {**SLOTS, "friend": word("person")})
stories(d, DATES.replace("{pa", "{friend"), {**SLOTS, "friend": word("person")})
TEXT = r"""
my_full_name
    # my name is {full}; keep it as {name_} / {name_} = {full} / i am called {full}, store that in {name_} / let {name_} be {full} / Create a string variable {name_} with the value {full}.
    {name_} = {full}
    # get the {first_name} and the {last_name} from it / split it into {first_name} and {last_name} / the word before the space is the {first_name}, the one after it the {last_name}; keep both / Split {name_} at the space and store the parts in {first_name} and {last_name}.
    {first_name}, {last_name} = {name_}.split()
    # what are my initials? with points after them / print the first letters of both names, each followed by a point / show my initials like A.B. / Print the first character of {first_name}, a point, the first character of {last_name} and a point, without spaces.
    print(f"{{first_name}[0]}.{{last_name}[0]}.")
    # now the last name in capitals, a comma, and the first name / print it like on a form: LAST, First / show the family name in upper case, then ", " and the first name as it is / Print {last_name} in upper case, a comma with a space, and {first_name}.
    print(f"{{last_name}.upper()}, {{first_name}}")
    # how many letters have both names together, without the space? / print the number of letters of both / count the characters of the two names and print the sum / Print the sum of the lengths of {first_name} and {last_name}.
    print(len({first_name}) + len({last_name}))
words_of_mine
    # the words i have to learn are {wlist}, keep them in a list {words} / {words} = {wlist} / put {wlist} into {words} / my {words} are {wlist} / Create a list named {words} with {wlist}.
    {words} = {wlist}
    # sort them, longest first, and show the first {k3} / put the longest words at the front of the list, then print {k3} of them from the start / order the list by length from long to short and print the {k3} at the beginning / Sort {words} in place by length, in descending order, and print the first {k3}.
    {words}.sort(key=len, reverse=True)
    print({words}[:{k3}])
    # i know the last one already, take it off the list / remove the last word / the one at the end can go / Delete the last item of {words}. / drop the final one of them
    {words}.pop()
    # add {w1} and show how many words there are now / {w1} is new; append it, then print the number of words / one more word, {w1}. print the length afterwards / Append {w1} to the list and print its length.
    {words}.append({w1})
    print(len({words}))
sentence_questions
    # here is my sentence: {phrase}. keep it in {sentence} / {sentence} = {phrase} / let {sentence} be {phrase} / store {phrase} in {sentence} / Assign the string {phrase} to a variable named {sentence}.
    {sentence} = {phrase}
    # how many words does it have? / print the number of words in it / count its words and show the number / Print how many words {sentence} consists of.
    print(len({sentence}.split()))
    # which word is the longest? keep that as {longest} and print it / print the longest of its words, stored in {longest} (the first if there are several) / let {longest} be the word with most characters and show it / Store the longest word of the sentence in a variable named {longest} and print it.
    {longest} = max({sentence}.split(), key=len)
    print({longest})
    # put {w1} in its place, in the sentence itself / replace this word by {w1} / i don't like that word, change it to {w1} in {sentence} / Replace the longest word in {sentence} by {w1}. / {w1} should stand there instead of it
    {sentence} = {sentence}.replace({longest}, {w1})
    # and how does the sentence look now, all in capitals? / print the sentence in upper case / show it again, but with capital letters only / Print {sentence} converted to upper case.
    print({sentence}.upper())
my_mail_address
    # my mail address is {mail.bare}, store it in {email} / {email} = {mail} / keep the address {mail.bare} as a string {email} / let {email} be {mail} / Create a variable {email} with the string {mail}.
    {email} = {mail}
    # what is the user name, the part before the @? keep it in {user} and print it / cut off the @ and everything after it, call that {user} and show it / print what stands in front of the "@", after storing it in {user} / Store the text before "@" in a variable named {user} and print it.
    {user} = {email}.split("@")[0]
    print({user})
    # and what comes after the @? that is the {domain} / {domain} is the part behind the "@" / let {domain} be the rest after the @ / Store the part of {email} after "@" in a variable named {domain}.
    {domain} = {email}.split("@")[1]
    # does the domain end in .com? / print whether {domain} ends with ".com" / is it a .com address? show True or False / Print True if the domain has the ending ".com", otherwise False.
    print({domain}.endswith(".com"))
    # make a new address from {w1}, an @ and the same domain, in lower case, and show it / print {w1} and the domain with "@" between them, all of it in small letters / what would the address of {w1} be there? print it in lower case / Print the lower-case form of {w1}, "@" and {domain} joined together.
    print(({w1} + "@" + {domain}).lower())
good_password
    # i thought of the password {secret}, keep it as {password} / {password} = {secret} / let {password} be {secret} / my {password} is {secret} / Store the string {secret} in a variable named {password}.
    {password} = {secret}
    # is it at least {n9} characters long? / print whether its length is {n9} or more / show True if it has {n9} characters or more, otherwise False / Print whether {password} is not shorter than {n9} characters.
    print(len({password}) >= {n9})
    # does it have a digit in it? / print whether any of its characters is a digit / is there a number in it? True or False / Print True if the string contains a digit, else False.
    print(any(c.isdigit() for c in {password}))
    # hide it: keep the first {k3} characters and write {sign} for every other one, call that {hidden} / {hidden} is the password with {sign} in place of each character after the first {k3} / make {hidden}: {k3} characters stay, all others become {sign} / Create a string {hidden} of the first {k3} characters, followed by one {sign} for each further character.
    {hidden} = {password}[:{k3}] + {sign} * (len({password}) - {k3})
    # show it / print {hidden} / what does it look like? / let me see that / Print the hidden one.
    print({hidden})
shopping_line
    # my note says {goods}; make a list {things} of it, split at the commas / split {goods} by "," into a list {things} / i wrote {goods} - get the {things} as a list / Split the string {goods} at its commas and store the list in {things}. / {things}: the parts of {goods}, a comma is between them
    {things} = {goods}.split(",")
    # i have {good1} already, take it out / remove {good1} from the list / no {good1} please / {good1} is at home, so it can go / Remove {good1} from {things}.
    {things}.remove({good1})
    # put {w1} at the very start / {w1} is most important: insert it as the first one / {w1} should come before all others / Insert {w1} at the beginning of the list. / in front of everything, {w1}
    {things}.insert(0, {w1})
    # print them with numbers from 1, like "1. bread" / show a numbered list, one line each: number, point, space, thing / number them, starting with 1, and print lines such as "2. milk" / Print each item on its own line after its number and a point, counting from 1.
    for i, ware in enumerate({things}, 1):
        print(f"{i}. {ware}")
hello_message(crew)
    # my name is {pa.bare} and i am {i1} years old; {name_} and {age} / keep my {name_}, {pa.bare}, and my {age}, {i1} / {name_} is {pa}, {age} is {i1} / Store {pa} in {name_} and {i1} in {age}. / i'm {pa.bare}, {i1} years of age. two variables, {name_} and {age}
    {name_} = {pa}
    {age} = {i1}
    # make a {message} like "{pb.bare} is 30" from the two / {message} is the name, "is" and the age with spaces between / build a {message} of the form "Name is 12" / Create a string {message} that says the name, the word is, and the age.
    {message} = f"{{name_}} is {{age}}"
    # show it {k3} times, one below the other / print the message on {k3} lines / i want to see this {k3} times, each on a line of its own / Print {message} {k3} times, one per line.
    for _ in range({k3}):
        print({message})
    # how old will i be in {k} years? / print the age {k} years from now / show {age} plus {k} / Print my age in {k} years. / and {k} years later?
    print({age} + {k})
letters_in_a_word
    # take the word {w1} and keep its letters, in lower case, in a list {letters} / {letters} is the list of the characters of {w1} in lower case / put every letter of {w1}, made small, into a list {letters} / Create a list {letters} of the lower-case characters of {w1}.
    {letters} = list({w1}.lower())
    # how many of them are vowels? store the {count} and print it / {count} those that are in "aeiou", then print this number / print the number of vowels (a, e, i, o, u) among them, kept as {count} / Store the number of vowels in the list in a variable named {count} and print it.
    {count} = sum(1 for c in {letters} if c in "aeiou")
    print({count})
    # and how many are not? / print how many other letters there are / show the number of the rest, all that are no vowels / Print the length of the list minus {count}.
    print(len({letters}) - {count})
    # write each letter only once, sorted, as one string / print the different letters in alphabetical order without spaces / which letters are in it? each once, from a to z, joined to one text / Print the sorted set of these letters as one string.
    print("".join(sorted(set({letters}))))
code_for_today
    # the door {code} is {w1}, then {sep}, then {big}: one string / make a {code} of {w1}, {sep} and {big} in this order / let {code} be {w1} + {sep} + {big} as a string / Join {w1}, {sep} and the number {big} into one string and store it in {code}.
    {code} = {w1} + {sep} + str({big})
    # now backwards / turn it around / reverse the code / write it from back to front, same name / Reverse {code} and keep it in the same variable.
    {code} = {code}[::-1]
    # print it without its first {k3} characters / show what stays when {k3} characters at the start are cut off / leave out the {k3} at the front and show the rest / Print {code} from the character after the first {k3} on.
    print({code}[{k3}:])
    # and only the last {k3}? / print the last {k3} characters / show the {k3} at its end / Print the final {k3} characters of {code}. / the end of it, {k3} characters please
    print({code}[-{k3}:])
"""
LISTS = r"""
temperatures_of_the_week
    # these are the temperatures of the last days: {temps}; keep them / {temperatures} = {temps} / put {temps} into a list {temperatures} / it was {temps} degrees, call the list {temperatures} / Create a list {temperatures} with the values {temps}.
    {temperatures} = {temps}
    # what was the coldest and what the warmest? keep {coldest} and {warmest} / get {coldest} and {warmest} from it / let {coldest} be the lowest and {warmest} the highest / Store the minimum in {coldest} and the maximum in {warmest}.
    {coldest} = min({temperatures})
    {warmest} = max({temperatures})
    # how far apart are these two? / print the difference of both / show how many degrees lie between them / Print {warmest} minus {coldest}. / and the span from one to the other?
    print({warmest} - {coldest})
    # on how many days was it below {zero}? / count the values under {zero} and print that / print how many of them are less than {zero} / Print the number of temperatures lower than {zero}. / how often was it colder than {zero}?
    print(sum(1 for t in {temperatures} if t < {zero}))
    # show them from warm to cold / print the temperatures, highest first / and sorted, beginning with the warmest? / Print the list sorted in descending order.
    print(sorted({temperatures}, reverse=True))
steps_each_day
    # from monday to sunday i walked {walked} steps; a list {steps_} / {steps_} = {walked} / keep my {steps_} of the week, {walked} / my {steps_} were {walked} / Create a list {steps_} with {walked}, the steps of each day of a week.
    {steps_} = {walked}
    # the {days} are Mon, Tue, Wed, Thu, Fri, Sat, Sun: a list of strings / make a list {days} of Mon, Tue, Wed, Thu, Fri, Sat and Sun / and {days} is the list of Mon Tue Wed Thu Fri Sat Sun / Create a list {days} with the strings Mon, Tue, Wed, Thu, Fri, Sat and Sun.
    {days} = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    # on which day did i walk most? / print the day with the most steps / show the name of the best day / Print the item of {days} at the position of the largest number of steps.
    print({days}[{steps_}.index(max({steps_}))])
    # on which days were it {goal} or more? print them in one list / print the list of the days with at least {goal} steps / which days reached {goal}? show them as a list / Print a list of the days on which {goal} steps or more were made.
    print([day for day, s in zip({days}, {steps_}) if s >= {goal}])
    # how many steps did i make on saturday and sunday together? / print the sum of the last two numbers / and on the weekend, in total? / Print the sum of the steps on the last two days.
    print(sum({steps_}[-2:]))
dice_game
    # i threw the dice and got {dice}; call the list {throws} / {throws} = {dice} / my {throws}: {dice} / put {dice} into a list named {throws} / Create the list {throws} with the numbers {dice}.
    {throws} = {dice}
    # how often was it a 6? keep it as {sixes} and print it / count the 6 in the list, store the number in {sixes} and show it / print {sixes}, the number of sixes / Store how many times 6 occurs in {throws} in a variable named {sixes} and print it.
    {sixes} = {throws}.count(6)
    print({sixes})
    # i throw again: a {d1} and a {d2}, put them at the end / a {d1}, then a {d2} come after that / two more, {d1} and {d2}, belong to the list / Append {d1} and then {d2} to {throws}. / add {d1} and {d2} to it, in this order
    {throws} += [{d1}, {d2}]
    # which numbers from 1 to 6 are missing? as a list / print a list of those numbers between 1 and 6 that never came / what have i not thrown yet? show the numbers (1 to 6) in a list / Print the list of all numbers from 1 to 6 that are not in {throws}.
    print([side for side in range(1, 6 + 1) if side not in {throws}])
my_friends(crew)
    # my friends are {pa.bare}, {pb.bare} and {pc.bare}, keep them in a list / make a list {friends} with {pa.bare}, {pb.bare} and {pc.bare} / {friends}: {pa.bare}, {pb.bare}, {pc.bare} (a list of names) / Create a list named {friends} containing {pa}, {pb} and {pc}. / i have three friends, {pa.bare}, {pb.bare} and {pc.bare}; put them into a list {friends}
    {friends} = [{pa}, {pb}, {pc}]
    # {pd.bare} is a friend too now / add {pd.bare} to them / i met {pd.bare}, who belongs to the list as well / Append {pd} to {friends}. / put {pd.bare} at the end of the list
    {friends}.append({pd})
    # i don't like {pb.bare} any more / take {pb.bare} off the list / remove {pb.bare} / {pb.bare} moved away, so delete the name / Remove {pb} from {friends}.
    {friends}.remove({pb})
    # who are they now? in order of the alphabet, with " and " between / print the names sorted and joined by " and " / show my friends alphabetically, "and" with spaces around it between two names / Print the sorted names in one line, separated by " and ".
    print(" and ".join(sorted({friends})))
party_guests(crew)
    # i invite {pa.bare}, {pb.bare}, {pc.bare} and {pd.bare} to a party: a set {guests} / {guests} is the set of {pa.bare}, {pb.bare}, {pc.bare} and {pd.bare} / make a set {guests} of these names: {pa.bare}, {pb.bare}, {pc.bare}, {pd.bare} / Create a set {guests} with the strings {pa}, {pb}, {pc} and {pd}.
    {guests} = {{pa}, {pb}, {pc}, {pd}}
    # {pc.bare} and {pa.bare} said they are coming; that is the set {coming} / a second set {coming}: {pc.bare}, {pa.bare} / only {pc.bare} and {pa.bare} answered, keep them in a set {coming} / Create a set named {coming} with {pc} and {pa}.
    {coming} = {{pc}, {pa}}
    # who is {missing}? the guests that are not coming / let {missing} be the guests without those who come / get the {missing} ones, those in {guests} but not in {coming} / Store the difference of {guests} and {coming} in a variable named {missing}.
    {missing} = {guests} - {coming}
    # how many are that, and who? print the number, then the sorted names / print their number followed by a sorted list of them / show in one line how many are missing and the names in alphabetical order, as a list / Print the size of {missing} and the sorted list of it.
    print(len({missing}), sorted({missing}))
line_at_the_bakery(crew)
    # {pa.bare}, {pb.bare} and {pc.bare} stand in a line, in this order. a list {queue} / the {queue} is {pa.bare}, then {pb.bare}, then {pc.bare}; make a list / make a list {queue}: first {pa.bare}, after that {pb.bare} and {pc.bare} / Create a list {queue} with the names {pa}, {pb} and {pc}.
    {queue} = [{pa}, {pb}, {pc}]
    # the first one is served and leaves: store the name in {name_} / take the person at the front out of it, as {name_} / who is next? remove the first of the line and keep it in {name_} / Remove the first item of {queue} and store it in a variable {name_}.
    {name_} = {queue}.pop(0)
    # {pd.bare} comes and stands at the end / now {pd.bare} joins the line / {pd.bare} is the new last one / Add {pd} at the end of {queue}. / behind them all comes {pd.bare}
    {queue}.append({pd})
    # print who was served and how many are waiting / show {name_} and the number of people in the line / Print {name_} and the length of {queue}. / who has left, and how many are in the queue? print both
    print({name_}, len({queue}))
    # is {pb.bare} the first now? / print whether {pb.bare} stands at the front / does the line begin with {pb.bare}? show True or False / Print whether the first item equals {pb}.
    print({queue}[0] == {pb})
numbers_i_like
    # the numbers i like are {ints}; keep them as {numbers_} / {numbers_} = {ints} / a list {numbers_} of {ints} please / let {numbers_} be {ints} / Store the list {ints} in a variable named {numbers_}.
    {numbers_} = {ints}
    # only the even ones, as {evens} / which are even? put them into a list {evens} / make a list {evens} of those that can be divided by 2 / Create a list {evens} with the even items of {numbers_}. / pick the even ones out and call them {evens}
    {evens} = [x for x in {numbers_} if x % 2 == 0]
    # double each of these and call that {doubled} / {doubled} has two times every one of them / multiply the even ones by 2, a new list {doubled} / Create a list {doubled} in which each item of {evens} is multiplied by two.
    {doubled} = [x * 2 for x in {evens}]
    # print the first list backwards, then the doubled ones / show {numbers_} from back to front and, on the next line, {doubled} / print two lines: the numbers in reverse order and the doubled list / Print {numbers_} reversed, and below it {doubled}.
    print({numbers_}[::-1])
    print({doubled})
"""
SLOTS.update(
    {
        "full": sampled("str", lambda r: f"{r.choice(CATEGORIES['person'])} {made_up(r, 2).capitalize()}"),
        "secret": sampled("str", lambda r: some(r) + some(r) + r.choice(("", "!", str(r.randint(1, 999))))),
        "n9": integer(7, 12),
        "zero": choice(0, 0, 5, 10, 3),
        "d1": integer(1, 6),
        "d2": integer(1, 6),
        "numbers_": exact("numbers"),
        "name_": exact("name"),
        "steps_": exact("steps"),
    }
)
stories(d, TEXT, SLOTS)
stories(d, LISTS, SLOTS)
MAKING = r"""
try_the_function
    # write a function {f}({p}) that returns {p} times {k} plus {i1} / define {f} with a parameter {p}: multiply it by {k}, add {i1} and return the result / i need {f}({p}), which gives back {k} times {p}, increased by {i1} / Create a function named {f} that takes {p} and returns {k} times {p} plus {i1}.
    def {f}({p}):
        return {p} * {k} + {i1}
    # try it on {any1}, {any2} and {any3} / what does it give for {any1}, {any2} and {any3}? one line each / print its results for {any1}, {any2} and {any3}, each on its own line / Call {f} with {any1}, then {any2}, then {any3} and print every result.
    print({f}({any1}))
    print({f}({any2}))
    print({f}({any3}))
    # now a table from {lo} to {hi} in steps of {st}, number and result, both ends included / print a table of the numbers from {lo} up to and including {hi}, every {st}, with what {f} returns / for {lo} to {hi} in steps of {st} (with {hi}), print the number and the result of the function / Print each number from {lo} to {hi} inclusive, in steps of {st}, followed by its result.
    for x in range({lo}, {hi} + 1, {st}):
        print(x, {f}(x))
    # and if i put the result for {i2} into it again? / print what comes out when {f} is applied twice to {i2} / use it on {i2}, then on what it returned, and show that / Print the value of {f} for the value of {f} at {i2}.
    print({f}({f}({i2})))
celsius_table
    # write a function {f} that turns celsius c into fahrenheit: c times 9, by 5, plus 32 / i need {f}(c), it returns c * 9 / 5 + 32 / define {f} with a parameter c, degrees in celsius, which returns them in fahrenheit / Create a function {f} that takes the celsius temperature c and returns fahrenheit.
    def {f}(c):
        return c * 9 / 5 + 32
    # how much is {i1} degrees? / print the fahrenheit for {i1} / try it with {i1} / Print what {f} returns for {i1}. / use it for {i1} degrees and show the result
    print({f}({i1}))
    # print a table from {lo} to {hi} in steps of {st} / show celsius and fahrenheit from {lo} to {hi}, both included, {st} degrees apart / one line each for {lo} to {hi} (this one too) in steps of {st}: celsius, then fahrenheit / Print the celsius values from {lo} to {hi} inclusive with a step of {st}, each followed by its fahrenheit value.
    for c in range({lo}, {hi} + 1, {st}):
        print(c, {f}(c))
stars_in_rows
    # print a triangle of {sign.bare} with {n} rows / draw {n} lines: one {sign.bare} in the first, one more in each further line / show a triangle that grows from 1 to {n} times {sign.bare} / Print {n} rows, where row i consists of i times {sign.bare}.
    for i in range(1, {n} + 1):
        print({sign} * i)
    # now upside down with {sign2.bare}, {m} rows / print one that stands on its tip: {m} times {sign2.bare} at first, one less in each line, down to 1 / the other way round, from {m} to one, made of {sign2.bare} / Print {m} rows of {sign2.bare}, from {m} characters down to one.
    for i in range({m}, 0, -1):
        print({sign2} * i)
    # and a box of {sign.bare}, {k} wide and {k3} high / print {k3} lines of {k} times {sign.bare} / show a rectangle with {k3} rows of {k} {sign.bare} each / Print a rectangle of {sign.bare} with a height of {k3} and a width of {k}.
    for _ in range({k3}):
        print({sign} * {k})
class_with_click
    # make a class {cls} with a method click that adds one to count, which starts at 0 / i need a class {cls}: count is 0 in the beginning and click() increases it by 1 / write a class {cls} that has a count of 0 at first and a method click, one more each time / Define a class {cls} with an attribute count, initially 0, and a method click that increments it.
    class {cls}:
        def __init__(self):
            self.count = 0

        def click(self):
            self.count += 1
    # make one, called {obj}, and click it {k} times / create {obj} from the class and call click {k} times / {obj} is a new {cls}; let it click {k} times / Create an object {obj} of {cls} and call its method click {k} times in a loop.
    {obj} = {cls}()
    for _ in range({k}):
        {obj}.click()
    # what is its count? / print the count of {obj} / how often was it clicked? show the count / Print the attribute count of {obj}. / let me see {obj}.count
    print({obj}.count)
    # set the count to {i1}, click once more and print it / count should be {i1} now; then one click, and show the count / change its count to {i1}, call click and print what count is / Assign {i1} to the count of {obj}, call click once and print the count.
    {obj}.count = {i1}
    {obj}.click()
    print({obj}.count)
phone_numbers
    # my phone book is {phones1}, call it {phone_book} / {phone_book} = {phones1} / keep {phones1} in {phone_book} / let {phone_book} be the dictionary {phones1} / Store the dictionary {phones1} in {phone_book}.
    {phone_book} = {phones1}
    # what is the number of {holder.bare}? / print the number of {holder} / look {holder.bare} up and show the number / Print the value for the key {holder}.
    print({phone_book}[{holder}])
    # {holder.bare} has a new one, {fone} / change the number of {holder.bare} to {fone} / from now on it is {fone} for {holder.bare} / Set the number of {holder} to {fone}. / {fone} is what belongs to {holder.bare} now
    {phone_book}[{holder}] = {fone}
    # show all of them, sorted by name, like "Ann: 123-4567" / print each name, a colon and the number on a line, in alphabetical order / list the whole book from a to z, one line per person, name: number / Print every entry in the form name: number, sorted by the names.
    for person, phone in sorted({phone_book}.items()):
        print(f"{person}: {phone}")
votes_in_class
    # we voted: {votes1}. keep that as {votes_} / {votes_} = {votes1} / the {votes_} are {votes1} / put {votes1} into a list {votes_} / Store the list {votes1} in a variable named {votes_}.
    {votes_} = {votes1}
    # count them in a dictionary {counts} / how often does each one come? make a dictionary {counts} / let {counts} be a dictionary from every different vote to its number / Create a dictionary {counts} that maps each item to how many times it occurs.
    {counts} = {}
    for vote in {votes_}:
        {counts}[vote] = {counts}.get(vote, 0) + 1
    # who or what is the {winner}? store it and print it / find the {winner}, the one with the highest count, and show it / print the key with most votes after storing it as {winner} / Store the key of {counts} with the largest value in {winner} and print it.
    {winner} = max({counts}, key={counts}.get)
    print({winner})
    # how many percent of the votes is that? without decimals / print its share of all votes in percent, rounded to a whole number / and in percent of all of them? round it to an integer / Print the count of the winner as a rounded percentage of the number of votes.
    print(round({counts}[{winner}] / len({votes_}) * 100))
favorite_things
    # these are our favorites: {tastes1}; call them {favorites} / {favorites} = {tastes1} / keep {tastes1} in a dictionary {favorites} / let {favorites} be {tastes1} / Create a dictionary {favorites} with {tastes1}.
    {favorites} = {tastes1}
    # who likes {taste.bare}? keep the names in a list {matching} / put everyone who likes {taste.bare} into a list {matching} / get a list {matching} of the names with {taste} / Store the keys whose value is {taste} in a list named {matching}.
    {matching} = [person for person, liked in {favorites}.items() if liked == {taste}]
    # how many are they, and who? / print their number and then the list / show how many names that are, followed by the names as a list / Print the length of {matching} and the list itself, in one line.
    print(len({matching}), {matching})
"""
SLOTS.update(
    {
        "p": fragment("n", "x", "number", "value", "a"),
        "cls": new("Clicker", "Tally", "Button", "Clicks", "Meter", kind="class"),
        "obj": new("mine", "door", "first", "button", "left_one", "tally"),
        "counts": exact("counts"),
        "votes_": exact("votes"),
    }
)
stories(d, MAKING, SLOTS)
MORE = r"""
same_both_ways
    # write a function {f}(word) that says whether a word is the same backwards, upper or lower case does not matter / i need {f}(word): True if the lower-case word equals its reverse, else False / define {f} with a parameter word; make it lower case and return whether it reads the same from behind / Create a function {f} that returns whether word, in lower case, is a palindrome.
    def {f}(word):
        word = word.lower()
        return word == word[::-1]
    # try it on {w1}, {even_one} and {w2} / is it true for {w1}, {even_one} and {w2}? one answer a line / print what {f} says about {w1}, {even_one} and {w2}, each on its own line / Call the function with {w1}, {even_one} and {w2} and print each result.
    print({f}({w1}))
    print({f}({even_one}))
    print({f}({w2}))
    # which of {wlist} are like that? as a list / print a list of those in {wlist} for which it is true / show all words of {wlist} that pass, in a list / Print the list of items of {wlist} for which {f} returns True.
    print([w for w in {wlist} if {f}(w)])
wallet_class
    # make a class {wal} with an amount that is given at the start and a method add(euros) / i need a class {wal}: it gets an amount, and add(euros) increases it by that / write a class {wal} that is created with an amount and has a method add, which adds euros to it / Define a class {wal} with an attribute amount, set by the constructor, and a method add(euros) that increases it.
    class {wal}:
        def __init__(self, amount):
            self.amount = amount

        def add(self, euros):
            self.amount += euros
    # i have one with {i1} in it, call it {mine} / create {mine} with {i1} / {mine} is a {wal} with an amount of {i1} / Create an object {mine} of this class with the amount {i1}.
    {mine} = {wal}({i1})
    # put {k} and then {i2} into it / add {k}, after that {i2} / first {k} and then {i2} euros come in / Call add of {mine} with {k} and then with {i2}.
    {mine}.add({k})
    {mine}.add({i2})
    # how much is in there now? / print the amount of {mine} / show its amount / Print {mine}.amount. / and what is the amount?
    print({mine}.amount)
times_table
    # print the table of {k} from 1 to {n}, like "3 x {k} = ..." / show {n} lines, 1 x {k} up to {n} x {k}, with the results / what are 1 to {n} times {k}? write lines such as "2 x {k} =" and the result / Print the products of 1 to {n} with {k} in the form i x {k} = result.
    for i in range(1, {n} + 1):
        print(f"{i} x {k} = {i * {k}}")
    # and the results only, as a list {results} / keep just these results in a list {results} / make a list {results} of the products alone / Create a list {results} of the products without the text.
    {results} = [i * {k} for i in range(1, {n} + 1)]
    # what do they add up to? / print the sum of the results / how much is it if all of them are added? / Print the sum of {results}.
    print(sum({results}))
"""
SLOTS.update(
    {
        "even_one": choice("Anna", "LEVEL", "noon", "Otto", "radar", "Kayak", "stats", "CIVIC", "refer"),
        "wal": new("Wallet", "Purse", "Jar", "Account", "PiggyBank", kind="class"),
        "mine": new("mine", "my_wallet", "purse", "w", "jar"),
    }
)
stories(d, MORE, SLOTS)
