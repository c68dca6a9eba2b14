"""Stories that define a function or a class and then use it several times in one step, with a second clause."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, list_of, new, sampled, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, plain_word

d = Domain("clauses_calls", weight=12)


def _three_words(rng: Random) -> list[str]:
    pool = CATEGORIES[rng.choice(("fruit", "animal", "color", "noun", "thing", "food"))]
    return [*rng.sample(pool, 2), plain_word(rng).lower()]


def _years(rng: Random) -> list[int]:
    return [rng.choice((1900, 2000, 2100, 1800)), rng.randint(1950, 2060), 4 * rng.randint(480, 515)]


def _padded(rng: Random) -> list[str]:
    return [rng.choice(("  ", " ", "")) + rng.choice((w, w.upper())) + " " for w in _three_words(rng)] + [
        "  "
    ]


def _people(rng: Random) -> list[str]:
    return rng.sample(CATEGORIES["person"], 3)


def _ints(rng: Random) -> list[int]:
    low, high = rng.choice(((1, 9), (10, 60), (-20, 40), (100, 900)))
    return rng.sample(range(low, high + 1), rng.randint(4, 6))


SLOTS: dict[str, Any] = {
    "leap": new("is_leap", "leap", "leap_year", "check_year", kind="function"),
    "years": sampled("list[int]", _years),
    "f": new("function", kind="function"),
    "g": new("shorten", "inner", "twice", "change", kind="function"),
    "cut": new("discount", "reduced", "sale_price", "cheaper", kind="function"),
    "conv": new("to_fahrenheit", "fahrenheit", "convert", "c_to_f", kind="function"),
    "ext": new("extremes", "min_max", "ends", "low_high", kind="function"),
    "prime": new("is_prime", "prime", "check_prime", kind="function"),
    "clean": new("clean", "tidy", "normalize", "neat", kind="function"),
    "score": new("score", "points", "word_score", "value_of", kind="function"),
    "div": new("divide", "share_out", "safe_div", "quotient", kind="function"),
    "hi": new("greet", "welcome", "hello_to", "salute", kind="function"),
    "enc": new("encode", "encrypt", "hide", "scramble", kind="function"),
    "dec": new("decode", "decrypt", "reveal", "unscramble", kind="function"),
    "grade": new("grade", "passed", "verdict", "result_for", kind="function"),
    "clip": new("clamp", "clip", "limit", "keep_between", kind="function"),
    "tally": new("count_letters", "tally", "letter_counts", kind="function"),
    "twice": new("apply_twice", "twice", "do_twice", "repeat", kind="function"),
    "tri": new("triangle", "sum_to", "up_to", "add_all", kind="function"),
    "box": new("area", "surface", "room_size", kind="function"),
    "down": new("countdown", "falling", "down_from", kind="function"),
    "Cls": new("Counter", "Clicker", "Tally", kind="class"),
    "Acc": new("Account", "Wallet", "Purse", "Savings", kind="class"),
    "Cart": new("Cart", "Basket", "Order", "ShoppingList", kind="class"),
    "Pile": new("Pile", "Stack", "Tower", kind="class"),
    "Lamp": new("Lamp", "Switch", "Light", kind="class"),
    "Rect": new("Rectangle", "Room", "Field", "Box", kind="class"),
    "Pet": new("Pet", "Dog", "Cat", "Animal", kind="class"),
    "Spot": new("Point", "Robot", "Piece", "Ship", kind="class"),
    "Log": new("Log", "Diary", "Readings", "Sensor", kind="class"),
    "Tune": new("Playlist", "Album", "Radio", kind="class"),
    "Man": new("Player", "Runner", "Member", kind="class"),
    "click": fragment("click", "press", "tick", "bump", "count_up"),
    "reset": fragment("reset", "clear", "restart"),
    "put": fragment("deposit", "put", "pay_in"),
    "take": fragment("withdraw", "take", "pay_out"),
    "add": fragment("add", "insert", "record", "note"),
    "push": fragment("push", "lay", "put_on"),
    "pop": fragment("pop", "lift", "take_off"),
    "flip": fragment("toggle", "flip", "switch", "press"),
    "move": fragment("move", "shift", "go", "step_by"),
    "ahead": fragment("forward", "skip", "next_song", "advance"),
    "o": new("c", "mine", "first_one", "thing", "obj", "item1"),
    "p": new("other", "second", "p2", "b2"),
    "a": new("int"),
    "b": new("int"),
    "out": new("list"),
    "t": new("str"),
    "dic": new("dict"),
    "lots": list_of(integer(1, 60), 3, 3, unique=True),
    "nums": sampled("list[int]", _ints),
    "three": sampled("list[str]", _three_words),
    "padded": sampled("list[str]", _padded),
    "people": sampled("list[str]", _people),
    "n": integer(2, 40),
    "m": integer(2, 40),
    "k": integer(2, 5),
    "small": integer(2, 9),
    "small2": integer(2, 9),
    "cents": integer(20, 300),
    "rate": choice(5, 10, 15, 20, 25, 30, 40, 50),
    "w": word(),
    "v": word(),
    "mixed": derived(lambda s: s.w[1:] + s.w[0] if len(s.w) % 2 else s.w[::-1] + s.w[0]),
    "who": word("person"),
    "step": choice(5, 10, 2, 4),
    "last": derived(lambda s: s.step * 3),
    "with_zero": derived(lambda s: [*s.lots, 0]),
    "top": integer(15, 40),
    "low": integer(-5, 10),
    "high": integer(20, 60),
    "far": derived(lambda s: [s.low - 7, s.low + 3, s.high + s.low % 4 + 40]),
    "hello": choice("hello", "hi", "welcome", "good morning", "hey", "dear"),
    "bad": choice("not possible", "undefined", "no result", "cannot divide", "error", "impossible"),
    "yes": choice("passed", "ok", "good", "enough", "fine"),
    "no": choice("failed", "not ok", "too low", "not enough", "try again"),
    "first": word("food"),
    "second": word("thing"),
    "third": word("fruit"),
    "one": derived(lambda s: s.people[0]),
    "two": derived(lambda s: s.people[1]),
    "trio": derived(lambda s: s.people[2]),
}

FUNCTIONS = """
leap_years
    # write a function {leap}(year) that tells whether a year is a leap year: divisible by 4, but not by 100 unless also by 400 / {leap}(year) should return True for leap years (every 4th, except full centuries that 400 does not divide) and False for others / define {leap} with a parameter year, True when the year can be divided by 4 and not by 100, or by 400 / a function {leap} of year, please: is it a leap year? centuries count only if 400 divides them / does a year have a 29 February? {leap}(year) should return that: yes if 4 divides it, except for centuries, which need 400 / code a function {leap} that takes year and returns True exactly for leap years, so 4 divides year and 100 does not, or 400 does
    def {leap}(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    # try it on {years.and_items}, print each result / call it for {years.and_items} and print what comes out, one per line / print {leap} of {years.and_items}, a line each / what does it say about {years.and_items}? print all three answers / for {years.and_items} print whether it is one / test {leap} with {years.and_items}; print every answer
    for year in {years}:
        print({leap}(year))
    # now the same with the year before the answer, and a count of the leap years at the end / print each of these years with its answer, then how many of them are leap years / show year and result for all three, and finally the number of leap years / go through the three again: print year and answer, and after the loop how many were True / repeat that, but each answer with its year in front, and at last how many True there were / print year, answer for these three years; below that the count of leap years among them
    count = 0
    for year in {years}:
        print(year, {leap}(year))
        count += {leap}(year)
    print(count)
reduced_prices
    # define {cut}(price, percent), which takes percent off the price and returns the result / a function {cut} with price and percent that returns the price lowered by that percentage / write {cut}(price, percent): price minus percent hundredths of it / i need a function {cut} that gets price and percent and gives the reduced price / {cut}(price, percent) should return what price comes to after percent percent are taken off / please make a function {cut}, parameters price and percent, returning the price after the discount
    def {cut}(price, percent):
        return price * (100 - percent) / 100
    # call it with {lots.and_items}, each with {rate} percent, and print the results / take {rate} percent off {lots.and_items} and print each new price / print the price of {lots.and_items} after {rate} percent off, one per line / use it on {lots.and_items} with a rate of {rate}; a line for each result / what are {lots.and_items} with {rate} percent discount? print them all / for {lots.and_items}, print what {cut} gives with {rate}
    for price in {lots}:
        print({cut}(price, {rate}))
    # add up the three reduced prices, store the sum as {a} and print it / {a} is the total of the three after the discount; print {a} / sum what it returns for them, keep that in {a} and show it / store in {a} what all three cost reduced, then print / put the sum of the reduced prices into {a}, and print {a} too / total of the discounted prices, as {a}, printed
    {a} = sum({cut}(price, {rate}) for price in {lots})
    print({a})
    # reduce {cents} by {rate} percent and the result by {small} percent, and print what is left / take {rate} percent off {cents}, then {small} percent off that, and print it / print {cents} after two discounts, first {rate} and then {small} percent / apply it twice, to {cents} with {rate} and to the outcome with {small}; show the end price / what is {cents} less {rate} percent, and that less {small} percent? print the final value / {cents}: first {rate} percent off, then {small} percent off the rest; print with the help of {cut}
    print({cut}({cut}({cents}, {rate}), {small}))
degrees_table
    # write a function {conv}(c) that converts celsius to fahrenheit / {conv}(c) returns the fahrenheit value for c degrees celsius / define {conv} with one parameter c: celsius in, fahrenheit out / a function {conv} for turning degrees celsius c into fahrenheit / create {conv}, which gets c degrees celsius and returns them as fahrenheit / how warm is c in fahrenheit? make that a function {conv}(c) that returns the answer
    def {conv}(c):
        return c * 9 / 5 + 32
    # print a table from 0 to {last} degrees in steps of {step}, end included / for 0 to {last} in steps of {step}, {last} too, print the degrees and the fahrenheit value / show celsius and fahrenheit from 0 up to and including {last}, every {step} degrees / with it, print a table: 0, {step} and so on to {last} inclusive, next to each the converted value / use it in a loop from 0 to {last} ({last} counts), step {step}, and print both numbers / list the degrees 0 to {last}, {step} apart and the last one included, with what {conv} makes of them
    for c in range(0, {last} + 1, {step}):
        print(c, {conv}(c))
    # convert {lots.and_items}, store the results in a list {out} and print the highest / {out} is the list of {lots.and_items} in fahrenheit; print its maximum / put the values for {lots.and_items} into {out} and show the largest / make a list {out} with the conversions of {lots.and_items}, then print max of it / call it for {lots.and_items}, keep everything as {out}, and print the biggest value / let {out} be what it returns for {lots.and_items}, and print the top one
    {out} = [{conv}(c) for c in {lots}]
    print(max({out}))
both_ends
    # define {ext}(xs), which returns the smallest and the largest number of xs, both / write {ext}(xs): it returns two values, minimum and maximum of the list xs / a function {ext} with a list xs that gives back the lowest and also the highest number / {ext}(xs) should return min and max together / we need {ext}, taking a list xs and returning two things, its minimum and its maximum / create a function {ext}(xs) whose result is the pair of least and greatest number in xs
    def {ext}(xs):
        return min(xs), max(xs)
    # call it with {nums}, store the two as {a} and {b} and print their difference / {a} and {b} are what it returns for {nums}; print {b} minus {a} / use it on {nums}, keep both results in {a} and {b}, and print how far apart they are / unpack {ext} of {nums} into {a} and {b}, then show {b} - {a} / let {a} and {b} be the two values for {nums}, and print the gap between / get {a} and {b} from {nums} with it; the difference, please, printed
    {a}, {b} = {ext}({nums})
    print({b} - {a})
    # call it for {lots} too, and print only the second value / print just the largest it finds in {lots} / with {lots} print the maximum part of what it returns / now for {lots}, but show only the second of the two results / the same with {lots}; print the second result alone
    print({ext}({lots})[1])
primes_asked
    # write {prime}(n), True if n is a prime number, otherwise False / define {prime} with a parameter n that tells whether n is prime / a function {prime}(n) which returns whether n has no divisor but 1 and itself, from 2 on / {prime}(n) should say if n is a prime / make a function {prime}: it gets n and returns True for primes and False for everything else, 0 and 1 included / is n prime? a function {prime}(n) should answer that with True or False
    def {prime}(n):
        if n < 2:
            return False
        for i in range(2, int(n ** 0.5) + 1):
            if n % i == 0:
                return False
        return True
    # try it on {lots.and_items} and print the number with the answer / print {lots.and_items}, each followed by what {prime} says / for each of {lots.and_items}, print number and result / are {lots.and_items} prime? print each number and True or False / test {lots.and_items}: a line for each with the number and the answer / run it for {lots.and_items}; print number, answer
    for n in {lots}:
        print(n, {prime}(n))
    # store all primes up to {top}, {top} included, as {out} and print how many and the last / {out} is the list of primes from 1 to {top}; show its length and its final item / collect the primes not above {top} in {out}, then print the number of them and the largest / with it, make a list {out} of the primes to {top} inclusive; print how many there are and the greatest / put every prime up to and with {top} in {out} and output len and last item / get the primes from 1 to {top} as {out}, and print count and last one
    {out} = [n for n in range(1, {top} + 1) if {prime}(n)]
    print(len({out}), {out}[-1])
    # print the sum of them and their average, one per line / show what they add up to, and below it the mean / total first, then the average, each on its own line / print sum and mean of the list in two lines / add them up and print that; then print the sum divided by how many they are
    print(sum({out}))
    print(sum({out}) / len({out}))
cleaned_words
    # define {clean}(s), which strips s and puts it in lower case / {clean}(s) returns s without spaces at the ends and in small letters / write a function {clean} of s: strip, then lower / a function {clean} that takes s, removes the outer spaces, makes it lower case and returns it / please code {clean}(s): no spaces at either end, all lower case, result returned / make {clean}, which gets a string s and returns it stripped and lowered
    def {clean}(s):
        return s.strip().lower()
    # use it on each of {padded}, skip what is empty then, and store the rest as {out} / {out} has the cleaned strings of {padded}, except for empty ones / apply it to all of {padded} and keep in {out} what is not empty afterwards / clean {padded} one by one into a list {out}, leaving out the empty results / let {out} be {clean} of every string in {padded} unless nothing remains / run {padded} through it and save the non-empty strings as {out}
    {out} = [{clean}(s) for s in {padded} if {clean}(s)]
    # sort them, print them numbered from 1 / put them in order and print each with a running number, starting at 1 / sort the list in place, then number and print the items, first is 1 / alphabetical order, then a line each with its number from 1 / order {out} and print 1 and the first, 2 and the second, and so on
    {out}.sort()
    for i, s in enumerate({out}, start=1):
        print(i, s)
    # add {clean} of {w} to the list, and print the list and its length / clean {w} as well, append it, then show the list and how many it has / {w} goes in too, cleaned; print the list with its size / append what the function makes of {w} and print {out} and len / one more: {w}, put through the function and then appended; print the list and, after it, its length / append the cleaned {w} and show the list with the number of its items
    {out}.append({clean}({w}))
    print({out}, len({out}))
word_scores
    # write {score}(word): {small} points for each vowel and 1 for every other letter / define {score}(word), which gives {small} for a vowel, 1 for any other character, and returns the sum / a function {score} of a word that counts vowels as {small} and everything else as 1 / {score}(word) returns the sum over its letters, vowels {small}, the others 1 / make a function {score}: it takes a word and adds {small} for a, e, i, o, u and 1 for each other letter / create {score}(word) that sums up {small} per vowel and 1 per remaining letter
    def {score}(word):
        return sum({small} if c in "aeiou" else 1 for c in word)
    # print the score of {three.and_items}, a line each with the word in front / try it on {three.and_items}; print word and score / for {three.and_items} show the word and what it scores / how many points do {three.and_items} get? print each word with its points / call it with {three.and_items}, one after the other, printing word and result / a line for each of {three.and_items}: word, score
    for word in {three}:
        print(word, {score}(word))
    # which of them scores highest? store it as {t}, and print it in upper case / {t} is the one with the best score; show it in capitals / let {t} be the word among the three with the most points, then print {t} in upper case / find the winner of the three, call it {t} and print it in capital letters / keep the highest scoring one in {t} and output its upper case form / save the best of the three words in {t}; print it, all capitals
    {t} = max({three}, key={score})
    print({t}.upper())
    # make a dictionary {dic} of the three words and their scores, and print it and the sum of the scores / {dic} maps each of them to its score; show it, then the total / store word and score of all three in {dic}, print {dic} and below what the values add up to / put the scores in a dict {dic} with the words as keys; print the dict, print the total / as {dic}, keep a dict from each of the three words to its score; print it and then all scores added up / {dic} should hold word and score for the three; first print it, second the sum of its values
    {dic} = {word: {score}(word) for word in {three}}
    print({dic})
    print(sum({dic}.values()))
division_guarded
    # define {div}(x, y): return x divided by y, unless y is 0, in that case {bad} / write {div}(x, y), which returns {bad} if y is zero and otherwise the quotient of x and y / a function {div} of x and y giving the quotient, but the text {bad} for a zero y / {div}(x, y) returns x over y, except when y is 0: then {bad} / make a function {div} with x and y: for y equal to 0 it returns {bad}, for any other y the quotient / code {div}(x, y) so that it gives x divided by y, or the string {bad} if y happens to be 0
    def {div}(x, y):
        if y == 0:
            return {bad}
        return x / y
    # call it with {n} and {small}, then with {n} and 0, and print both results / print {div} of {n} and {small} and of {n} and 0, a line each / try it twice: {n} by {small}, {n} by 0; print each / divide {n} by {small} and then by 0 with it, and show what comes back / use it for {n} and {small}, and once more with 0 instead of {small}; print the two / what does it give for {n} over {small}, and for {n} over 0? print both
    print({div}({n}, {small}))
    print({div}({n}, 0))
    # divide {m} by each of {lots.and_items} and 0, and print the results one per line / for {lots.and_items} and finally 0, print what {m} divided by it is / go through {lots.and_items} and also 0, printing {div} of {m} and the number / now {m} by {lots.and_items} and by 0; a line for each / print {m} divided, with the function, by {lots.and_items} and last by 0
    for y in {with_zero}:
        print({div}({m}, y))
greeting_default
    # write {hi}(name, word={hello}), which returns word, a space and the name / define {hi} with name and word, the latter {hello} unless given; it returns word and name with a space between / a function {hi}(name, word) that returns the word, a space, the name; word is {hello} by default / {hi}(name, word={hello}) gives the text: word, space, name / make a function {hi} for name and an optional word (default {hello}) that returns "word name", i.e. both with one space between / create {hi}(name, word={hello}); result: the word, then a space, then the name
    def {hi}(name, word={hello}):
        return word + " " + name
    # greet {people.and_items} with it, print each / call it for {people.and_items} and print what it returns / print the greeting for {people.and_items}, a line each / use it on {people.and_items}, printing every result / all of {people.and_items} get a greeting: print it
    for name in {people}:
        print({hi}(name))
    # now greet {one} with {w} instead, and {two} as usual, and print both / print the one for {one} with {w} as the word, then the normal one for {two} / {one.bare} gets {w}, {two.bare} the default; show the two greetings / call it with {one} and {w}, then with {two} alone, printing both / greet {one} with the word {w} and then {two} without any; print both texts
    print({hi}({one}, {w}))
    print({hi}({two}))
    # store the greeting for {trio} as {t}, print it in upper case and its length / {t} is what it returns for {trio}; show it in capitals, then how long it is / let {t} be the greeting of {trio} and print the capitals version and len of it, a line each / keep {hi} of {trio} in {t}; print upper case first, the number of characters below / greet {trio} too, but keep the text as {t}, and print it in capitals and then its length / save {hi} of {trio} as {t}; print two lines, {t} in upper case and how many characters it has
    {t} = {hi}({trio})
    print({t}.upper())
    print(len({t}))
hide_and_show
    # define {enc}(s), which reverses s and puts {w} behind it / {enc}(s) returns s backwards with {w} attached at the end / write a function {enc} of s: turn it around, then add {w} / a function {enc} that takes s and gives its reverse followed by {w} / make {enc}: the string s from back to front, with {w} stuck on behind, is returned / code a function {enc}(s) whose result is s reversed plus {w}
    def {enc}(s):
        return s[::-1] + {w}
    # and {dec}(s), which does the opposite: cut off {w} at the end, then reverse / now {dec}(s): remove {w} from the end and turn the rest around / the way back is {dec}(s), it drops {w} at the end and returns the rest backwards / also write {dec} of s, undoing this: without the final {w}, reversed / we also need {dec}(s): it takes {w} off the end of s and returns what is left backwards / make a second function {dec} that gets s, removes the suffix {w} and reverses the remaining text
    def {dec}(s):
        return s.removesuffix({w})[::-1]
    # hide {three.and_items}, store the results as {out} and print them / {out} is the list of {enc} for {three.and_items}; show it / run {enc} on {three.and_items}, keep everything in {out}, print {out} / encode {three.and_items} into a list {out} and print that / let {out} hold the coded forms of {three.and_items}, then print the list / put {enc} of {three.and_items} in {out} and output it
    {out} = [{enc}(s) for s in {three}]
    print({out})
    # get them back with {dec} and print each, and whether all are as before / decode every item of {out} and print it, finally True if they equal the old words, else False / print the items decoded, one per line, and at the end if the decoded list equals {three} / turn them back one by one with {dec}, printing, and last print whether that list is {three} again / print {dec} of each item in {out}, and after that True or False: is the list of them the same as {three}? / decode all of {out}, one line each, then check that they equal {three} and print the answer
    for s in {out}:
        print({dec}(s))
    print([{dec}(s) for s in {out}] == {three})
pass_or_fail
    # {grade}(p) returns {yes} for {n} points or more, and {no} for less / write {grade}(p): {yes} if p is at least {n}, otherwise {no} / define a function {grade} with p; from {n} on it returns {yes}, below that {no} / a function {grade} of p that gives {yes} when p >= {n} and {no} when not / make a function {grade} that takes p and answers {yes} if it is {n} or above, or else {no} / code {grade}(p) with two results: {no} under {n}, {yes} otherwise
    def {grade}(p):
        return {yes} if p >= {n} else {no}
    # try it on {lots.and_items} and print points and result / for each of {lots.and_items} print the number and what it gives / print {lots.and_items} with {yes} or {no} behind, as {grade} says / use it on {lots.and_items}, and show number and verdict, a line each / what about {lots.and_items}? print each with its result
    for p in {lots}:
        print(p, {grade}(p))
    # call it for {nums}, store the results as a list {out} and print how many {yes} and how many {no} it has / {out} is the list of results for {nums}; print the count of {yes} and that of {no} / put what it returns for each of {nums} in {out}, then show how often {yes} and how often {no} is there / let {out} be {grade} of all numbers in {nums}, and print the number of {yes} and of {no} on one line / apply it to {nums} to get a list {out}; print two counts, {yes} first, {no} second / keep the verdicts on {nums} in {out} and count both, {yes} and {no}, and print that
    {out} = [{grade}(p) for p in {nums}]
    print({out}.count({yes}), {out}.count({no}))
kept_between
    # write {clip}(x), which returns x, but {low} if it is below {low} and {high} if it is above {high} / {clip}(x): x limited to the range from {low} to {high} / define {clip} of x: less than {low} gives {low}, more than {high} gives {high}, anything else stays / a function {clip} that keeps x between {low} and {high} and returns it / make {clip}: it takes x and returns {low} for anything smaller than {low}, {high} for anything larger than {high}, otherwise x / create {clip}(x) so that the result is never under {low} or over {high}, and is x in between
    def {clip}(x):
        return max({low}, min(x, {high}))
    # try it on {far.and_items}, print each / call it for {far.and_items}, printing all three results / print {clip} of {far.and_items}, one per line / what comes out for {far.and_items}? print every result / test it with {far.and_items} and print what it returns each time / use it on {far.and_items}; a line for each result
    for x in {far}:
        print({clip}(x))
    # apply it to {nums} without changing that list, store the result as {out} and print its sum / {out} is {nums} with every number limited by it; print the total of {out} / make a new list {out} of {clip} for the items of {nums}, and print what it adds up to / limit all of {nums} into {out}, then show the sum / let {out} be the limited numbers of {nums}; afterwards print their sum
    {out} = [{clip}(x) for x in {nums}]
    print(sum({out}))
letters_twice
    # define {tally}(s), which returns a dictionary with each letter of s and its count / {tally}(s) counts the characters of s in a dictionary and returns it / write a function {tally} of s that gives back a dict: character to how often it is there / a function {tally} for counting every character of s, result as a dictionary / make {tally}, which goes through s and returns a dictionary with the number of times each character comes up / how often is each character in s? a function {tally}(s) returning a dict, please
    def {tally}(s):
        counts = {}
        for c in s:
            counts[c] = counts.get(c, 0) + 1
        return counts
    # print it for {first} and for {second} / call it with {first}, then with {second}, and print both / show what it returns for {first} and {second}, a line each / try it on {first} and {second}; print the two results / use it on {first} and also on {second}, printing each
    print({tally}({first}))
    print({tally}({second}))
    # store the result for {third} as {dic}, and print how many different letters it has and the most frequent one / {dic} is what it gives for {third}; print its size and the key with the greatest count / let {dic} be {tally} of {third}, then print len and the commonest letter / count {third} into {dic}; print the number of keys and the letter that occurs most / keep the counts of {third} in {dic} and show number of different letters, most frequent letter
    {dic} = {tally}({third})
    print(len({dic}), max({dic}, key={dic}.get))
    # print whether {w} and {mixed} consist of the same letters, using the function on both / compare its results for {w} and {mixed} and print True or False / are {w} and {mixed} made of the same letters equally often? print the answer with the help of it / call it for {w} and {mixed} and print if the two dictionaries are equal / do {w} and {mixed} have equal letter counts? use {tally} on the two and print True or False / with {tally}, check if {w} and {mixed} have exactly the same letters, and print the outcome
    print({tally}({w}) == {tally}({mixed}))
one_after_the_other
    # define {f}(x), which returns x times {small}, and {g}(x), which returns x plus {n} / two functions: {f}(x) multiplies x by {small}, {g}(x) adds {n} to x; both return the result / write {f}(x) for {small} times x, and {g}(x) for x + {n} / {f}(x) gives {small} times x; {g}(x) gives x and {n} added / make a function {f} that takes x and multiplies it by {small}, and another, {g}, that takes x and adds {n} / i need two functions of x: {f} returns {small} times x and {g} returns x increased by {n}
    def {f}(x):
        return x * {small}


    def {g}(x):
        return x + {n}
    # use first {f} and then {g} on {m}, then the other way round, and print both results / print {g} of {f} of {m}, and {f} of {g} of {m} / take {m}, apply {f} and to that {g}, print it; then do it in the opposite order and print / for {m}, print what {f} followed by {g} gives and what {g} followed by {f} gives / with {m}: {f} then {g}, printed, and {g} then {f}, printed too
    print({g}({f}({m})))
    print({f}({g}({m})))
    # do {f} three times on {small2}, store the result as {a} and print it / {a} is {small2} after {f}, {f} and {f} again; print {a} / apply {f} to {small2}, to the result, and once more; keep that in {a} and show it / start with {small2}, run it through {f} three times, save it as {a}, print / let {a} be {small2} passed through {f} three times in a row, then print {a}
    {a} = {f}({f}({f}({small2})))
    print({a})
    # print {f} and {g} of {lots.and_items}, both on the line of their number / for each of {lots.and_items}, print the number, {f} of it and {g} of it / a line for {lots.and_items}: number, then the results of {f} and {g} / go through {lots.and_items}, printing the number and what the two functions return / what do {f} and {g} make of {lots.and_items}? print the number and both results, one line per number / for {lots.and_items} a line each with the number, what {f} returns and what {g} returns
    for x in {lots}:
        print(x, {f}(x), {g}(x))
sums_to
    # {tri}(n) returns the sum of the numbers 1 to n, n included / write {tri}(n), which adds up 1, 2 and so on to n and returns the total / define a function {tri} of n: the sum from 1 to n inclusive / a function {tri} that gives 1 + 2 + ... + n for n / make a function {tri}: it gets n, adds all whole numbers from 1 up to and including n, and returns that / code {tri}(n), the total of 1, 2, 3 and so on, n being the last
    def {tri}(n):
        return sum(range(1, n + 1))
    # print it for 1 to {small}, end included, with the number before it / for each n from 1 to {small} inclusive print n and {tri} of n / show a table of n and the result, n from 1 up to and including {small} / print the values for 1 through {small}, number first / from 1 to {small} ({small} too): number and result, a line each
    for n in range(1, {small} + 1):
        print(n, {tri}(n))
    # store its value for {n} as {a} and for {m} as {b}, and print the larger / {a} is {tri} of {n}, {b} that of {m}; print the greater of the two / call it with {n} and {m}, keep the results in {a} and {b}, then print the maximum / let {a} and {b} be the values for {n} and {m}; show whichever is bigger / with {n} to get {a}, with {m} to get {b}, then print the larger one
    {a} = {tri}({n})
    {b} = {tri}({m})
    print(max({a}, {b}))
room_areas
    # define {box}(length, width), which returns the area, where width is the same as length if it is not given / write {box}(length, width=None): length times width, or length squared without a width / {box}(length, width=None) returns length * width; when width is None it is a square / a function {box} of length and an optional width (None by default) that returns the area; without width take length for both sides / make {box} with length and an optional width, None unless given: no width means a square with side length; return the area / code {box}(length, width=None), returning the area of a rectangle, or of a square when only length is there
    def {box}(length, width=None):
        if width is None:
            width = length
        return length * width
    # print it for {small} and {n}, then for {m} alone / call it with {small} and {n} and print that, and again with just {m} / show the area of {small} by {n}, and of a square with side {m}, a line each / try it twice, with {small} and {n}, then only with {m}, and print both / what is it for {small} by {n}, and for {m} without a width? print both
    print({box}({small}, {n}))
    print({box}({m}))
    # add the areas of the squares with sides {lots.and_items}, store the sum as {a} and print it / {a} is the sum of {box} for {lots.and_items}, one argument each; print {a} / sum up what it returns for {lots.and_items} alone, keep it in {a} and show it / squares with sides {lots.and_items}: total area into {a}, then print / let {a} be the areas of three squares, sides {lots.and_items}, added up, and print it
    {a} = sum({box}(x) for x in {lots})
    print({a})
falling_numbers
    # write a generator {down}(n) that yields n, n - 1 and so on, down to 1 / define {down}(n), a generator for the numbers from n down to 1 / {down}(n) should yield the numbers n to 1 in falling order / a generator function {down} of n, which counts backwards to 1 with yield / make {down}, a generator that gets n and yields it, then one less each time, the last being 1 / create a generator function {down}(n) for counting from n down to 1
    def {down}(n):
        while n > 0:
            yield n
            n -= 1
    # print what it yields for {small}, one per line, and then {w} / loop over it with {small}, print each number, and finally {w} / go through {down} of {small} and print; after the loop print {w} / count down from {small} with it, a line each, ending with {w} / all numbers for {small}, printed one by one, then the word {w}
    for i in {down}({small}):
        print(i)
    print({w})
    # make a list {out} of its numbers for {n}, and print the first {k} and the sum / {out} is everything from {down} of {n} as a list; show the first {k} items, then the total / store what it yields for {n} in a list {out}, print {k.word} from the front and below them the sum / turn {down} of {n} into a list {out}; first {k} printed, then what all of it adds up to / call {down} with {n}, put it all in a list {out}, then print its beginning ({k} items) and, on the next line, its sum / {out} holds the numbers for {n} as a list; show {k} of them from the start and below that the total of all
    {out} = list({down}({n}))
    print({out}[:{k}])
    print(sum({out}))
function_twice
    # define {twice}(f, x), which calls f on x and then f on the result, and returns that / {twice}(f, x) applies the function f two times to x and returns the outcome / write {twice}, with a function f and a value x; it gives f of f of x / a function {twice} that gets f and x and returns f(f(x)) / make {twice}: it takes f and x, calls f with x, calls f with what came out, and returns the second result / create a function {twice}(f, x) for doing f to x two times over
    def {twice}(f, x):
        return f(f(x))
    # try it with a lambda that adds {n}, and one that multiplies by {small}, both on {m}, and print each / call it on {m} with x + {n} and again with x * {small} as lambdas; print both / print it for adding {n} to {m} and for multiplying {m} by {small} / on {m}: once with a lambda adding {n}, once with a lambda taking {small} times x, results printed / use it with two lambdas on {m}, plus {n} and times {small}, and show what it returns
    print({twice}(lambda x: x + {n}, {m}))
    print({twice}(lambda x: x * {small}, {m}))
    # store the result of squaring {small2} twice as {a}, and print it and its number of digits / {a} is {small2} squared two times with it; show {a} and how many digits it has / let {a} be what it returns for squaring and {small2}, then print {a} and the count of its digits / square {small2} twice by calling it, keep that as {a}; print {a} and len of it as text / with {twice} and a lambda for the square, get {a} from {small2}; show {a} and the number of digits in it / {small2} squared and squared again by {twice} is {a}; print it, and how many digits it has, on one line
    {a} = {twice}(lambda x: x ** 2, {small2})
    print({a}, len(str({a})))
"""
stories(d, FUNCTIONS, SLOTS)

OBJECTS = """
clicks
    # write a class {Cls} with a value that starts at 0, a method {click} that adds 1 to it and a method {reset} that sets it to 0 / class {Cls}: value is 0 at first, {click}() adds one, {reset}() makes it 0 again / define {Cls}, an object with value 0, and the methods {click} (value up by 1) and {reset} (value back to 0) / i want a class {Cls} whose value begins at 0; {click} increases it by 1 and {reset} puts it back to 0 / make a class {Cls}: it has a value, 0 to begin with; calling {click} makes that one more, calling {reset} makes it 0 / please code {Cls} with two methods, {click} for adding 1 to value and {reset} for setting value to 0, which it also is at the start
    class {Cls}:
        def __init__(self):
            self.value = 0

        def {click}(self):
            self.value += 1

        def {reset}(self):
            self.value = 0
    # create one called {o} and {click} it three times / make a {Cls} named {o}, then call {click} three times / {o} is a new {Cls}; {click} three times on it / a {Cls} called {o}, please, and use {click} on it three times / let {o} be a {Cls} and then {click}, {click} and {click} again / new {Cls} {o}, with {click} called thrice
    {o} = {Cls}()
    for _ in range(3):
        {o}.{click}()
    # print the value, then {reset} it and print the value again / show its value before and after a {reset} / print value, call {reset}, print value / first print what it stands at; then {reset} and print once more / print its value, {reset} it, and show the value now / what is the value? print it, use {reset}, print it again
    print({o}.value)
    {o}.{reset}()
    print({o}.value)
    # {click} it {small} times, but print the value after every second time only / call {click} {small} times and print the value whenever it is even / {small} times {click}; after each, print the value if it is an even number / in a loop of {small} rounds, {click} it and print the value, except when that is odd / use {click} {small} times and after each time show the value, but only if it is even / do {small} rounds of {click}; print the value in those rounds where it can be halved
    for _ in range({small}):
        {o}.{click}()
        if {o}.value % 2 == 0:
            print({o}.value)
money_moves
    # write a class {Acc} with a balance of 0, {put}(amount), which adds, and {take}(amount), which subtracts if there is enough and otherwise prints {no} / class {Acc}: starts with balance 0; {put} adds an amount; {take} removes an amount unless it is more than the balance, in that case it prints {no} / define {Acc} whose balance is 0 at first. {put}(amount) raises it, {take}(amount) lowers it, but if amount is greater than the balance, print {no} instead / a class {Acc} please: balance 0, a method {put} for adding amount, a method {take} that prints {no} when amount exceeds the balance and else subtracts it / make a class {Acc}: balance 0 in the beginning; {put}(amount) increases it by amount; {take}(amount) decreases it by amount, or prints {no} if amount is too much / code {Acc} with balance 0 and the methods {put}(amount) and {take}(amount); the second one prints {no} when the balance is less than amount, else it is reduced
    class {Acc}:
        def __init__(self):
            self.balance = 0

        def {put}(self, amount):
            self.balance += amount

        def {take}(self, amount):
            if amount > self.balance:
                print({no})
            else:
                self.balance -= amount
    # make one called {o}, {put} {n} and then {m}, and print the balance / {o} is to be of class {Acc}; call {put} with {n} and with {m}, then show its balance / create {o}, use {put} for {n} and again for {m}, print the balance / a new {Acc} {o}: {put} {n}, {put} {m}, balance printed / let {o} be a new {Acc}, {put} first {n}, second {m}, and print what the balance is
    {o} = {Acc}()
    {o}.{put}({n})
    {o}.{put}({m})
    print({o}.balance)
    # {take} {small} and then {cents} from it and print the balance after each / call {take} with {small}, print the balance, call it with {cents}, print again / two times {take}, with {small} and with {cents}, and the balance after either / try to {take} {small}, then {cents}; show the balance both times / {take} with {small} and {cents}, one after another, printing the balance each time
    for amount in [{small}, {cents}]:
        {o}.{take}(amount)
        print({o}.balance)
    # make a second one, {p}, {put} {cents} in it and print both balances and the sum of the two / {p} is another {Acc} with {cents} from {put}; print {o}'s balance, {p}'s balance and the total / create {p}, {put} {cents}, and show the two balances and what they are together / a further {Acc} called {p} gets {cents} by {put}; print balance of {o}, balance of {p}, and their sum / we need one more {Acc}, named {p}; {put} {cents} there and show {o}'s balance, {p}'s balance and both added / {p} = a new {Acc}, then {put} {cents}; print three numbers: the balance of {o}, that of {p}, the two together
    {p} = {Acc}()
    {p}.{put}({cents})
    print({o}.balance, {p}.balance, {o}.balance + {p}.balance)
cart_filled
    # define a class {Cart} with an empty dictionary items, a method {add}(name, price) that stores the price under the name, and total(), which returns the sum of the prices / class {Cart}: items is an empty dict at first; {add}(name, price) puts in an entry; total() returns what all prices add up to / write {Cart}, holding a dict items (empty in the beginning), with {add}(name, price) to set a price and total() to sum them / a class {Cart} with items, a dictionary of prices; methods: {add} for a name with its price, total for the sum / make a class {Cart}. it keeps items, a dict that is empty first; {add}(name, price) sets an entry and total() gives the sum of the values / code {Cart}: items = {} at the start, a method {add} with name and price, a method total that adds the prices up and returns them
    class {Cart}:
        def __init__(self):
            self.items = {}

        def {add}(self, name, price):
            self.items[name] = price

        def total(self):
            return sum(self.items.values())
    # make a {Cart} {o} and {add} {first} for {n}, {second} for {m} and {third} for {small} / {o} is a {Cart}; {add} three things: {first} at {n}, {second} at {m}, {third} at {small} / create {o}, then {add} {first} with price {n}, {second} with {m}, finally {third} with {small} / a new {Cart} called {o}, and call {add} for {first} ({n}), {second} ({m}) and {third} ({small}) / let {o} be a {Cart} and use {add} on {first}, {second} and {third} with the prices {n}, {m} and {small}
    {o} = {Cart}()
    {o}.{add}({first}, {n})
    {o}.{add}({second}, {m})
    {o}.{add}({third}, {small})
    # print the total, then each item with its price, one per line / show what it costs in all and below that every name with its price / total first, after it a line for each item: name and price / print total(), and go through the items printing name and price / output the sum, then list the items and prices
    print({o}.total())
    for name, price in {o}.items.items():
        print(name, price)
    # delete {second} from the items, store the new total as {a} and print it / take {second} out, and keep and print the total as {a} / remove the entry {second}; {a} is the total then; print {a} / without {second} (delete it), what is the total? store it in {a}, print it / {second} is put back on the shelf: delete it from items, let {a} be total() and show {a}
    del {o}.items[{second}]
    {a} = {o}.total()
    print({a})
pile_of_things
    # write a class {Pile} with an empty list things, {push}(x), which puts x on top, and {pop}(), which takes the top one off and returns it, or None if there is nothing / class {Pile}: a list things, at first empty; {push}(x) appends x; {pop}() removes and returns the last, None when it is empty / define {Pile} with things = [], a method {push} that appends x and a method {pop} that gives back the last item and removes it; from an empty list it returns None / a class {Pile}, please. it has a list things, {push}(x) adds to its end, {pop}() takes from the end and returns that, unless the list is empty, then None / make a class {Pile} whose things start as an empty list; {push}(x) puts x at the end, {pop}() gives back the last one and removes it (None if empty) / code {Pile}: a list named things, {push} to append x to it, {pop} to take off and return the last thing, returning None in case there is none
    class {Pile}:
        def __init__(self):
            self.things = []

        def {push}(self, x):
            self.things.append(x)

        def {pop}(self):
            if self.things:
                return self.things.pop()
            return None
    # make a {Pile} {o}, {push} {three.and_items} and print how many things it has / {o} is a new {Pile}; {push} all of {three.and_items}, in this order, then show the number of its things / create {o} and call {push} for {three.and_items}; print len of the things / a {Pile} called {o}: {push} {three.and_items} and output how many things there are / let {o} be a {Pile}, use {push} on each of {three.and_items}, and print the count of things
    {o} = {Pile}()
    for x in {three}:
        {o}.{push}(x)
    print(len({o}.things))
    # {pop} two of them, print both, and then what is left / call {pop} twice and print what you get, then the things that remain / two times {pop}, printed each time; last the remaining things / print the result of {pop}, again the result of {pop}, and finally the things / take off two with {pop}, print them one by one, and show the list of things after that
    print({o}.{pop}())
    print({o}.{pop}())
    print({o}.things)
    # {push} {w}, then {pop} everything until it is empty, printing each / {push} {w} on it and print what {pop} gives as long as there are things / {w} goes on with {push}; afterwards {pop} and print until no things are left / first {push} {w}, then while it has things print {pop} / put {w} on top by {push}, and empty the whole thing with {pop}, printing all
    {o}.{push}({w})
    while {o}.things:
        print({o}.{pop}())
lamp_states
    # class {Lamp}: a place, given when it is made, and on, which is False; {flip}() changes on to the opposite / write a class {Lamp} with place as argument and on = False, and a method {flip} that turns on into not on / define {Lamp}(place) with the attributes place and on (False at first); its method {flip} reverses on / a class {Lamp} that stores its place, is not on in the beginning, and switches on to the other value in {flip} / make a class {Lamp}, created with a place; its attribute on is False at the start and {flip}() turns it round / code {Lamp}: it keeps the place it is given, on begins as False, and the method {flip} makes True of False and False of True
    class {Lamp}:
        def __init__(self, place):
            self.place = place
            self.on = False

        def {flip}(self):
            self.on = not self.on
    # make one for {w}, called {o}, {flip} it three times and print on after each / {o} is a {Lamp} with place {w}; call {flip} three times, printing on every time / create {o} with {w}, then three times: {flip}, print on / a {Lamp} {o} at {w}: {flip} and show on, three times over / let {o} be {Lamp} of {w}, {flip} it three times and after every time print whether it is on
    {o} = {Lamp}({w})
    for _ in range(3):
        {o}.{flip}()
        print({o}.on)
    # make a list {out} of one for each of {three.and_items}, {flip} only the first, and print place and on of all / {out} has a {Lamp} for {three.and_items}; call {flip} on the first one, then print place and on, a line each / three more for {three.and_items} in a list {out}: {flip} number one and show place and state of every one / create {out}, a list with a {Lamp} each for {three.and_items}, then {flip} the first; go through the list printing place and on / put a new {Lamp} for {three.and_items} each in {out}; {flip} the one in front; print every place together with on / a list {out}: three of them, placed at {three.and_items}. use {flip} on the first only, and then show place and on for each
    {out} = [{Lamp}(place) for place in {three}]
    {out}[0].{flip}()
    for lamp in {out}:
        print(lamp.place, lamp.on)
    # {flip} all of them and print how many are on now / {flip} every one in the list, then show the number of those that are on / call {flip} on each of {out} and count the ones that are on; print it / each gets a {flip}, and then print how many of them have on set / now {flip} each of the list and print the number of those with on equal to True / go over {out} with {flip}, and when that is done, how many are on? print it
    for lamp in {out}:
        lamp.{flip}()
    print(sum(lamp.on for lamp in {out}))
two_rooms
    # write a class {Rect} with length and width, a method area() and a method border() for the perimeter / class {Rect}: length and width are given; area() returns their product, border() twice their sum / define {Rect}(length, width) with two methods, area and border, border being the length around it / a class {Rect} that takes length and width and can return its area and, with border, its perimeter / make a class {Rect}, created from length and width; it has area() and border(), the latter the perimeter / code {Rect}(length, width): area returns length times width, border returns two times length plus width together
    class {Rect}:
        def __init__(self, length, width):
            self.length = length
            self.width = width

        def area(self):
            return self.length * self.width

        def border(self):
            return 2 * (self.length + self.width)
    # make {o}, {n} by {small}, and {p}, {m} by {small2}, and print the area of each / create two, {o} with {n} and {small}, {p} with {m} and {small2}; show both areas / {o} is {n} long and {small} wide, {p} {m} long and {small2} wide; print the two areas, a line each / let {o} be {Rect} of {n} and {small}, {p} of {m} and {small2}, then print area of {o}, area of {p} / two {Rect} objects, {o} ({n}, {small}) and {p} ({m}, {small2}), and print how large each one is
    {o} = {Rect}({n}, {small})
    {p} = {Rect}({m}, {small2})
    print({o}.area())
    print({p}.area())
    # print area and border of {o} on one line, then make it {k} longer and print both again / show {o}'s area and border; add {k} to its length and show the two once more / {o}: area, border printed; length up by {k}; area, border printed / print the area and the border of {o}, increase its length by {k}, and print area and border anew / show the area and border of {o} side by side, lengthen it by {k}, then show both a second time / two lines for {o}: area and border as it is, then area and border after adding {k} to the length
    print({o}.area(), {o}.border())
    {o}.length += {k}
    print({o}.area(), {o}.border())
    # which has the larger border? store that border as {a}, and print it and the area of both together / {a} is the greater of the two borders; print {a}, then the sum of the areas / let {a} be the maximum of their borders, and show {a} and both areas added / keep the bigger border in {a}; print {a} and below it the total area of the two / find the larger one of the two borders, keep it in {a}, print it, and below it print the areas summed up / {a} = the longer border of the two; print {a}, next line the area of {o} and {p} together
    {a} = max({o}.border(), {p}.border())
    print({a})
    print({o}.area() + {p}.area())
pet_names
    # class {Pet} with a name and an age, and a method birthday() that adds one to age and prints the new age / write {Pet}(name, age); birthday() makes it one year older and then prints age / define a class {Pet}: name and age as arguments, and birthday, which raises age by 1 and prints it / a class {Pet} that has a name, an age, and a method birthday for getting a year older and printing the age / make a class {Pet}, created with name and age; birthday() adds a year to age and prints the result / code {Pet}: it keeps name and age, and has a method birthday that increases the age by one and then prints it
    class {Pet}:
        def __init__(self, name, age):
            self.name = name
            self.age = age

        def birthday(self):
            self.age += 1
            print(self.age)
    # create {o}, named {who} and {small} years old, and let it have its birthday twice / {o} is a {Pet} with name {who} and age {small}; call birthday two times / make a {Pet} {o} ({who}, {small}) and then call birthday, and birthday again / let {o} be {who}, {small} years, and celebrate two birthdays / a {Pet} called {o} with {who} and {small}; two birthdays for it
    {o} = {Pet}({who}, {small})
    {o}.birthday()
    {o}.birthday()
    # rename it to {w}, and print name and age / its name becomes {w}; print the name and how old it is / set the name to {w}, then show name and age on a line / call it {w} from now on: change the name and print both name and age / {w} is the new name of {o}; print that and the age
    {o}.name = {w}
    print({o}.name, {o}.age)
    # make another, {p}, with the name {v} and the same age as {o}, and print the name of the older after one more birthday of {p} / {p} is a {Pet} named {v}, as old as {o}; call birthday on {p}, then print the name of whoever is older / create {p}, name {v}, age that of {o}; {p} has a birthday; show the name of the one with the greater age / a second {Pet} {p}: {v}, same age as {o}. let {p} have a birthday and then print which name belongs to the higher age / we get another {Pet}: {p}, called {v}, with the age of {o}; after a birthday for {p}, print the name of the older one / {p} is {v}, the same age as {o}; birthday for {p}; then who is older? print that name
    {p} = {Pet}({v}, {o}.age)
    {p}.birthday()
    print(max({o}, {p}, key=lambda one: one.age).name)
moving_spot
    # write a class {Spot} that starts at x 0 and y 0, with {move}(dx, dy), which adds dx to x and dy to y, and a text form like (3, 4) / class {Spot}: x and y are 0 at first; {move}(dx, dy) changes both; as a string it is "(x, y)" / define {Spot} with x = y = 0, a method {move} taking dx and dy, and __str__ in the form (x, y) / a class {Spot} at x 0, y 0, where {move}(dx, dy) shifts it by dx and dy; str of it gives (x, y) / make a class {Spot}: x and y begin at 0; {move}(dx, dy) adds dx to the one and dy to the other; printing it shows (x, y) / code {Spot} with two coordinates, x and y, both 0 at first, a method {move}(dx, dy) to change them and a string form "(x, y)"
    class {Spot}:
        def __init__(self):
            self.x = 0
            self.y = 0

        def {move}(self, dx, dy):
            self.x += dx
            self.y += dy

        def __str__(self):
            return f"({self.x}, {self.y})"
    # make one called {o}, {move} it by {n}, {small} and then by {m}, 0, and print it / {o} is a {Spot}; {move} with {n} and {small}, again with {m} and 0, then print {o} / create {o}, call {move} twice, ({n}, {small}) and ({m}, 0), and show it / a new {Spot} {o}: first {move} by {n} and {small}, second by {m} and 0, then print / let {o} be a {Spot}, {move} ({n}, {small}), {move} ({m}, 0), print the object
    {o} = {Spot}()
    {o}.{move}({n}, {small})
    {o}.{move}({m}, 0)
    print({o})
    # {move} it back by {k} in x, {k} times, printing it after each / {k} times: {move} by -{k} and 0, then print it / in a loop of {k} rounds {move} it {k} to the left (dx is -{k}, dy 0) and print / call {move} with -{k}, 0 and show it, {k} times in all / take {k} steps back: each time {move} by -{k} and 0, and print it / repeat {k} times: {move} with dx -{k} and dy 0, then show where it is
    for _ in range({k}):
        {o}.{move}(-{k}, 0)
        print({o})
    # store its x as {a} and its y as {b}, {move} it back to 0, 0 and print it / keep x in {a} and y in {b}, then {move} by minus both and show it / {a} is x, {b} is y; {move} by -{a} and -{b}, print the object / put its coordinates in {a} and {b}, and use them to {move} it to the origin; print it / remember x as {a} and y as {b}; then {move} it by the negative of each, and print it / let {a} be its x and {b} its y, take it back to the start with {move}, print it
    {a} = {o}.x
    {b} = {o}.y
    {o}.{move}(-{a}, -{b})
    print({o})
value_log
    # class {Log} with an empty list values, {add}(x) that appends x, and span(), which returns the highest minus the lowest value / write {Log}: values starts as an empty list, {add}(x) puts x in it, span() gives max minus min / define a class {Log} that keeps values in a list, with {add} to append one and span to get the distance of largest and smallest / a class {Log}: list values, at first empty, methods {add}(x) and span(), the latter maximum minus minimum / make a class {Log}: values is an empty list first, {add}(x) puts x at its end, and span() returns how far the largest and smallest are apart / code {Log} with a list called values, a method {add} that appends x to it, and a method span that returns maximum minus minimum
    class {Log}:
        def __init__(self):
            self.values = []

        def {add}(self, x):
            self.values.append(x)

        def span(self):
            return max(self.values) - min(self.values)
    # make a {Log} {o}, {add} each of {nums.and_items} and print the span / {o} is a {Log}; {add} {nums.and_items} one by one, then show its span / create {o}, call {add} for every number in {nums}, and print what span returns / a new {Log} {o}: {add} {nums.and_items}, print span / let {o} be a {Log}, {add} all of {nums}, finally print the span
    {o} = {Log}()
    for x in {nums}:
        {o}.{add}(x)
    print({o}.span())
    # {add} {cents} as well, and print the span, the number of values and their average, one per line / also {add} {cents}; then three lines: span, how many values, mean / one more, {add} {cents}, then show span, count and average below each other / {cents} comes in by {add}; print the span, next how many there are, last the mean / call {add} with {cents} and then print, below each other, the span, the count of values, the average of them / after one more {add}, of {cents}, print span first, how many values second, their mean third
    {o}.{add}({cents})
    print({o}.span())
    print(len({o}.values))
    print(sum({o}.values) / len({o}.values))
    # drop the first value, store the {k} largest of the rest as {out} in descending order and print them / remove the first of its values, and let {out} be the top {k} of the others, biggest first; show {out} / delete value number 0; {out} is the {k.word} greatest remaining, from high to low; print it / take away its first value and then keep the {k} highest as {out}, falling, and print {out} / the first of its values has to go; of what is left take the {k} biggest in falling order as {out} and print that / delete its first value, sort the others downwards into a new list, keep {k} of them as {out}, print {out}
    del {o}.values[0]
    {out} = sorted({o}.values, reverse=True)[:{k}]
    print({out})
songs_in_turn
    # write a class {Tune} that gets a list songs and starts at index 0; current() returns the song there, {ahead}() goes on by one and back to the first after the last / class {Tune}: songs as argument, index 0; current() is the song at index; {ahead}() adds 1 to index, beginning again after the end / define {Tune}(songs) with index = 0, current(), which gives songs at index, and {ahead}(), which moves index by 1 and wraps around / a class {Tune} with songs and an index of 0, a method current for the song at the index and a method {ahead} that raises the index, from the last back to 0 / make a class {Tune} from a list of songs; it remembers an index, 0 at first. current() gives the song at that index, {ahead}() moves to the next one, after the last comes the first / code {Tune}(songs): index starts at 0, the method current returns the song with that index, the method {ahead} raises the index and goes round to 0 at the end
    class {Tune}:
        def __init__(self, songs):
            self.songs = songs
            self.index = 0

        def current(self):
            return self.songs[self.index]

        def {ahead}(self):
            self.index = (self.index + 1) % len(self.songs)
    # create {o} with {three} and print the current song, then {ahead} and print it again / {o} is a {Tune} of {three}; show current, call {ahead}, show current / make {o} from the songs {three}, print the current one before and after {ahead} / let {o} be {Tune} with {three}; print its current song, {ahead}, print the current song / a {Tune} named {o} with the songs {three}: show the current one, use {ahead}, show the current one now / {o} = {Tune} of {three}; print what is current, go {ahead}, and print what is current after that
    {o} = {Tune}({three})
    print({o}.current())
    {o}.{ahead}()
    print({o}.current())
    # call {ahead} twice, store the song it is at as {t} and print it in upper case / {ahead} two times, then keep current in {t} and show it in capitals / two steps with {ahead}; {t} is the current song; print {t} in upper case / go on twice by {ahead} and save the current song in {t}, printing it all in capitals / {ahead}, {ahead}, then {t} = the current song, printed in capital letters
    for _ in range(2):
        {o}.{ahead}()
    {t} = {o}.current()
    print({t}.upper())
    # add {w} to its songs, and print each song once, beginning with the current one and going on with {ahead} / append {w} to the songs and go through all of them from the current one on, using {ahead}, printing each / {w} is a new song at the end; then print current and call {ahead}, as many times as there are songs / put {w} last in songs, and in a loop over their number print the current song and {ahead} / put {w} at the end of the songs, then once for each song print the current one and call {ahead} / {w} is added to songs; afterwards run through all of them, starting from the current one, by printing it and calling {ahead}
    {o}.songs.append({w})
    for _ in {o}.songs:
        print({o}.current())
        {o}.{ahead}()
team_points
    # class {Man} with a name and points that start at 0, and win(n), which adds n points and returns the new points / write {Man}(name): points is 0; win(n) raises points by n and returns them / define a class {Man}, name as argument, points 0, and a method win that adds n to points and then returns points / a class {Man} that has a name and 0 points; with win(n) it gets n more, and the result is returned / make a class {Man} that is given a name and has points, 0 in the beginning; win(n) puts n on top of the points and returns them / code {Man}: name from outside, points from 0, and a method win(n) which increases points by n and also returns them
    class {Man}:
        def __init__(self, name):
            self.name = name
            self.points = 0

        def win(self, n):
            self.points += n
            return self.points
    # make a list {out} of three of them, {people.and_items}, and print the names / {out} is a list with a {Man} for each of {people.and_items}; show all names, one per line / create {people.and_items} as {Man} objects in a list {out}, then print every name / put a {Man} for {people.and_items} each in {out} and print their names in a loop / three {Man} objects, {people.and_items}, as a list {out}; print name after name
    {out} = [{Man}(name) for name in {people}]
    for one in {out}:
        print(one.name)
    # the first wins {n}, the second {m}, the third wins {small} and then {small2}; print the points of all / call win: {n} for the first, {m} for the second, {small} and {small2} for the last, then print the points alone, a line each / let number one win {n}, number two {m}, number three {small} and again {small2}, and show the points of each / give {n} to the first, {m} to the second, {small} and {small2} to the third with win, and print everyone's points / use win: {n} for number one, {m} for number two, {small} and afterwards {small2} for number three, and then show all points / {n} points to the first, {m} to the second, and to the third {small}, then {small2}, all by win; print the points, one line for each
    {out}[0].win({n})
    {out}[1].win({m})
    {out}[2].win({small})
    {out}[2].win({small2})
    for one in {out}:
        print(one.points)
    # sort them by points, highest first, and print name and points with the place in front / put the one with the most points first, then print place, name, points, places from 1 / order {out} by falling points and show 1, name, points and so on / bring the list into order, best first, and number it from 1: place, name and points / put {out} in order of points, from most to least, and print for each the place (1 is best), the name and the points / a ranking, please: sort by points in descending order, then place, name and points on a line each
    {out}.sort(key=lambda one: one.points, reverse=True)
    for i, one in enumerate({out}, start=1):
        print(i, one.name, one.points)
"""
stories(d, OBJECTS, SLOTS)
