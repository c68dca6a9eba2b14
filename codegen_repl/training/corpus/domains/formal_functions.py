"""Functions in formal turns: one is written with an example, called, used by the next one, applied to a list."""

from random import Random

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, derived, integer, list_of, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("formal_functions", weight=8)

HELPERS = """
digit_sum_order
    # define a function {f} that takes an integer and returns the sum of its digits. E.g., {f}(305) = 8 / write a function {f}({pn.bare}) which returns the sum of the decimal digits of {pn.bare} / create a function named {f} that adds up the digits of its argument {pn.bare} and returns the sum / implement {f}({pn.bare}), the digit sum of {pn.bare}; for example, {f}(91) is 10 / given a non-negative integer {pn.bare}, the function {f} returns the total of its digits. Define {f} / define {f}({pn.bare}): convert {pn.bare} to a string, turn its characters into integers and return their sum
    def {f}({pn}):
        return sum(int(c) for c in str({pn}))
    ~list {xs} {numbers} | list of numbers / list of integers
    ~get {ys} | sort {xs} by the value of {f}, smallest first / order [the list|{xs}] by digit sum, using {f} as the key | [the numbers|{xs}] sorted by {f} / [the list|{xs}] in ascending order of {f} / the items of {xs} ordered by their digit sums | sorted({xs}, key={f})
    ~out | - | {f} of the first and of the last item of {ys} / the digit sums of the first and the last number in {ys} / {f}({ys}[0]) and {f}({ys}[-1]) | {f}({ys}[0]), {f}({ys}[-1])
two_level_helper
    # write a function {f} that takes a word and returns True if it starts with a vowel / define a function {f}({pw.bare}) that returns whether the first letter of {pw.bare} is a vowel / create a function named {f} which checks if its argument {pw.bare} begins with one of the letters a, e, i, o, u / implement {f}({pw.bare}): True when {pw.bare}[0] is in "aeiou", else False / given a word {pw.bare}, {f} returns True if it begins with a vowel, e.g., {f}("orange") is True. Define {f} / define {f}({pw.bare}) so that {f}("ice") is True and {f}("tea") is False, judging by the first letter
    def {f}({pw}):
        return {pw}[0] in "aeiou"
    # write a function {g} that takes a word and puts "an " in front of it if {f} is True for it, otherwise "a " / define a function {g}({pw.bare}) that returns {pw.bare} with the right article, "an" if {f}({pw.bare}) holds and "a" if not / create a function named {g} which uses {f} to return "an " + {pw.bare} or "a " + {pw.bare} / implement {g}({pw.bare}) with the help of {f}: "an" and a space before words starting with a vowel, "a" and a space before others / given a word, {g} returns it with its indefinite article; call {f} to decide. Define {g}({pw.bare}) / define {g}({pw.bare}), for which {g}("ice") is "an ice" and {g}("tea") is "a tea"; it uses {f}
    def {g}({pw}):
        return "an " + {pw} if {f}({pw}) else "a " + {pw}
    ~list {ws} {some_words} | list of words / list of strings
    ~get {ys} | apply {g} to every word of {ws} / put the article in front of each word with {g} | the words of {ws} with their articles, by {g} / a list of {g}(w) for each w in {ws} / the results of {g} for [all words|the items of {ws}] | [{g}(w) for w in {ws}]
    ~out | join [the results|{ys}] with " and " | [the results|{ys}] joined by " and " / the items of {ys} as one string with " and " between them / one string with all items of {ys}, separated by " and " | " and ".join({ys})
distance_chain
    # write a function {f} that takes two points as tuples and returns their Manhattan distance / define a function {f}(p, q) that returns the sum of the absolute differences of the coordinates of p and q / create a function named {f} with the parameters p and q (points), returning |x1 - x2| + |y1 - y2| / implement {f}(p, q), the city-block distance of two points; {f}((1, 2), (4, 0)) = 5 / given the points p and q, {f} returns the absolute difference in x plus that in y. Define {f} / define {f}(p, q) for two pairs of numbers: abs(p[0] - q[0]) + abs(p[1] - q[1])
    def {f}(p, q):
        return abs(p[0] - q[0]) + abs(p[1] - q[1])
    ~set {xs} {points} | list of points / list of tuples
    # write a function {g} that takes a list of points and returns the total length of the way through them, using {f} / define a function {g}(points) that sums {f} over all pairs of neighbouring points / create a function named {g} which adds up the distances ({f}) from each point to the next / implement {g}(points): the sum of {f}(p, q) for consecutive points p and q / given a list of points, {g} returns the length of the path, i.e. the sum of {f} for each point and its successor. Define {g}(points) / define {g}(points), which walks through the points in order and sums up the distances given by {f}
    def {g}(points):
        return sum({f}(p, q) for p, q in zip(points, points[1:]))
    ~call {g} {xs}
    ~out? | - | {g} of the points sorted by their first coordinate / the length of the way through the sorted points, i.e. {g}(sorted({xs})) / the result of {g} for {xs} in sorted order | {g}(sorted({xs}))
prime_helpers
    # write a function {f} that takes a number and returns its smallest divisor greater than 1 / define a function {f}({pn.bare}) that tries 2, 3, 4, ... and returns the first number that divides {pn.bare} / create a function named {f} which returns the least divisor of {pn.bare} that is larger than one / implement {f}({pn.bare}): start with 2 and increase until {pn.bare} is divisible, then return it / given an integer {pn.bare} above 1, {f} returns its smallest divisor from 2 upwards, e.g., {f}(35) = 5. Define {f} / define {f}({pn.bare}) so that {f}(9) returns 3 and {f}(13) returns 13, that is, the smallest divisor above 1
    def {f}({pn}):
        i = 2
        while {pn} % i != 0:
            i += 1
        return i
    # write a function {g} that returns the list of prime factors of a number by dividing by {f} of it until 1 is left / define a function {g}({pn.bare}): while {pn.bare} is greater than 1, append {f}({pn.bare}) to a list and divide {pn.bare} by it; return the list / create a function named {g} which uses {f} repeatedly to collect the prime factors of {pn.bare} / implement {g}({pn.bare}), the prime factorization as a list, with the help of {f} / given an integer {pn.bare} above 1, {g} returns its prime factors in ascending order, e.g., {g}(12) = [2, 2, 3]; it calls {f}. Define {g} / define {g}({pn.bare}) that builds the list of prime factors by calling {f} and dividing
    def {g}({pn}):
        factors = []
        while {pn} > 1:
            factors.append({f}({pn}))
            {pn} //= factors[-1]
        return factors
    ~number {n} {composite} | number / integer
    ~apply {xs} {g} {n}
    ~if | {n} is squarefree, i.e. no factor in {xs} is repeated / {xs} has no duplicates / all factors of {n} are different | len(set({xs})) == len({xs}) | "squarefree" | {xs}
compose_operations
    # define a function {f} that takes a number and returns it times {tiny} / write a function {f}({pn.bare}) which multiplies {pn.bare} by {tiny} / create a function named {f} that returns {tiny} times its argument {pn.bare} / implement {f}({pn.bare}), returning {tiny} * {pn.bare} / given {pn.bare}, the function {f} returns {pn.bare} multiplied by {tiny}. Define it / define {f}({pn.bare}) as {pn.bare} times {tiny}, e.g., {f}(10) = {ten_times}
    def {f}({pn}):
        return {tiny} * {pn}
    # define a function {g} that takes a number and returns it minus {k} / write a function {g}({pn.bare}) which subtracts {k} from {pn.bare} / create a function named {g} that returns its argument {pn.bare} reduced by {k} / implement {g}({pn.bare}), returning {pn.bare} - {k} / given {pn.bare}, the function {g} returns {pn.bare} decreased by {k}. Define it / define {g}({pn.bare}) as {pn.bare} minus {k}
    def {g}({pn}):
        return {pn} - {k}
    ~list {xs} {ints2} | list of numbers / list of integers
    ~get {ys} | apply first {g} and then {f} to each item of {xs} / compute {f}({g}(x)) for every x in {xs} | the list of {f}({g}(x)) for all x in {xs} / the items of {xs} after {g} and then {f} / {f} of {g} of every number in {xs} | [{f}({g}(x)) for x in {xs}]
    ~get {zs} | apply them the other way around: first {f}, then {g} / compute {g}({f}(x)) for every x in {xs} | the list of {g}({f}(x)) for all x in {xs} / the items of {xs} after {f} and then {g} | [{g}({f}(x)) for x in {xs}]
    ~out | subtract {ys} from {zs} element by element | the element-wise differences of {zs} and {ys} / a list of z - y for the corresponding items of {zs} and {ys} / by how much each item of {zs} exceeds that of {ys} | [z - y for y, z in zip({ys}, {zs})]
higher_order
    # write a function {f} that takes a function and a number of times and returns a function which applies it that often / define a function {f}(func, times) that returns a new function applying func to its argument times times / create a function named {f} with the parameters func and times; it returns a function of x that applies func repeatedly / implement {f}(func, times): inside, define a function of x that calls func on x times times in a loop, and return it / given a function func and an integer times, {f} returns the times-fold composition of func. Define {f} / define {f}(func, times), a higher-order function: the result maps x to func(func(...func(x))) with times calls
    def {f}(func, times):
        def repeated(x):
            for _ in range(times):
                x = func(x)
            return x
        return repeated
    ~get {g} | create a function that doubles a number {k} times, with {f} and a lambda / call {f} with a lambda that doubles its argument and {k} | the result of {f} for a lambda doubling its argument, applied {k} times / {f} called with lambda x: 2 * x and {k} | {f}(lambda x: 2 * x, {k})
    ~list {xs} {ints2} | list of numbers
    ~out | apply {g} to every item of {xs} | the list of {g}(x) for all x in {xs} / {g} of each number in {xs} as a list / the results of {g} for the items of {xs} | [{g}(x) for x in {xs}]
key_function
    # write a function {f} that takes a word and returns a tuple of its number of vowels and the word itself / define a function {f}({pw.bare}) returning the tuple (number of vowels in {pw.bare}, {pw.bare}) / create a function named {f} which counts the vowels of {pw.bare} and returns this count together with {pw.bare} as a tuple / implement {f}({pw.bare}): return a pair of how many characters are in "aeiou" and the word / given a word {pw.bare}, {f} returns (v, {pw.bare}), where v is its number of vowels; {f}("moon") = (2, "moon"). Define {f} / define {f}({pw.bare}) as a sort key: first the number of vowels, then the word, in a tuple
    def {f}({pw}):
        return sum(c in "aeiou" for c in {pw}), {pw}
    ~list {ws} {some_words} | list of words
    # sort {ws} in place with {f} as the key / sort the list in place by {f} / use {f} as the key to sort {ws} in place / order [the words|{ws}] by {f}, in place / call sort on {ws} with key={f} / bring the list {ws} into the order given by {f} without making a new list
    {ws}.sort(key={f})
    ~out | - | the first and the last word / the word with the fewest vowels and that with the most, i.e. the first and last item of {ws} / {ws}[0] and {ws}[-1] | {ws}[0], {ws}[-1]
default_argument
    # define a function {f} that takes a text and a width with the default {width} and returns the text centered in that width between dots / write a function {f}(text, width={width}) which centers text in width characters, filling up with "." / create a function named {f} with the parameters text and width (default {width}) that returns text.center(width, ".") / implement {f}(text, width), where width is {width} unless given; it pads text with dots on both sides / given a text and an optional width ({width} by default), {f} returns the text centered among dots. Define {f} / define {f}(text, width={width}): the text is centered with dots as the fill character
    def {f}(text, width={width}):
        return text.center(width, ".")
    ~string {w} {one} | word / string
    # print {f} of {w} with the default width / call {f} with {w} only and print the result / print the result of {f}({w}) / print {w} centered by {f} with its default width / apply {f} to {w} without giving a width and print it / display the value of {f}({w})
    print({f}({w}))
    # print it again with the width {wide} / call {f} with {w} and the width {wide} and print the result / print the result of {f} for {w} with width={wide} / now use the width {wide}: print {f}({w}, {wide}) / do the same with a width of {wide} / print {w} centered in {wide} characters, using {f}
    print({f}({w}, {wide}))
star_arguments
    # write a function {f} that takes any number of numbers and returns the difference of the largest and the smallest / define a function {f}(*values) that returns max(values) minus min(values) / create a function named {f} with a variable number of arguments, *values, returning their range / implement {f}(*values): the largest argument minus the smallest one / given arbitrarily many numbers, {f}(*values) returns their maximum minus their minimum, e.g., {f}(4, 9, 2) = 7. Define {f} / define {f} so that it accepts any number of arguments (*values) and returns how far they are spread: maximum - minimum
    def {f}(*values):
        return max(values) - min(values)
    # print {f} of {v}, {v2} and {mid} / call {f} with {v}, {v2} and {mid} and print the result / print the result of {f}({v}, {v2}, {mid}) / apply {f} to the numbers {v}, {v2}, {mid} and print it / show what {f} returns for {v}, {v2} and {mid} / display {f}({v}, {v2}, {mid})
    print({f}({v}, {v2}, {mid}))
    ~list {xs} {ints} | list of numbers
    ~out | unpack {xs} into arguments for {f} / pass the items of {xs} to {f} as separate arguments | {f} of all items of {xs}, unpacked / the result of {f}(*{xs}) / the spread of [the numbers|{xs}], by {f} with unpacked arguments | {f}(*{xs})
several_results
    # write a function {f} that takes a list and returns its minimum, maximum and mean / define a function {f}({p.bare}) returning the smallest item, the largest item and the average of {p.bare} as a tuple / create a function named {f} which returns three values: min, max and mean of {p.bare} / implement {f}({p.bare}): return the minimum, the maximum and the sum divided by the length / given a list {p.bare} of numbers, {f} returns (minimum, maximum, average), e.g., {f}([1, 2, 6]) = (1, 6, 3.0). Define {f} / define {f}({p.bare}), which gives back the lowest value, the highest value and the arithmetic mean
    def {f}({p}):
        return min({p}), max({p}), sum({p}) / len({p})
    ~list {xs} {marks} | list of scores / list of numbers
    # call {f} with {xs} and assign the three results to {low}, {high} and {avg} / unpack the result of {f}({xs}) into {low}, {high} and {avg} / let {low}, {high} and {avg} be the values that {f} returns for {xs} / apply {f} to {xs} and store the results in {low}, {high} and {avg}, respectively / store minimum, maximum and mean of {xs}, from {f}, in {low}, {high} and {avg} / assign {f}({xs}) to the variables {low}, {high}, {avg}
    {low}, {high}, {avg} = {f}({xs})
    ~if | the mean is closer to the maximum than to the minimum / {high} minus {avg} is less than {avg} minus {low} / {avg} lies in the upper half of the range | {high} - {avg} < {avg} - {low} | "upper half" | "lower half"
raise_and_catch
    # write a function {f} that takes a text, converts it to an integer and returns it; for invalid texts it returns None / define a function {f}({ps.bare}) that returns int({ps.bare}), or None if this raises a ValueError / create a function named {f} which tries to convert {ps.bare} to an int and returns None when that fails / implement {f}({ps.bare}) with try and except ValueError: the integer, or None / given a string {ps.bare}, {f} returns its integer value or None if it is no integer; {f}("x1") is None. Define {f} / define {f}({ps.bare}) to parse an integer safely: return None on a ValueError
    def {f}({ps}):
        try:
            return int({ps})
        except ValueError:
            return None
    ~list {ws} {maybe_numbers} | list of strings
    ~get {xs} | convert all strings of {ws} with {f} and leave out those that give None / apply {f} to each item of {ws}, keeping only results that are not None | the results of {f} for {ws} that are not None / the integers that {f} finds in {ws} / a list of {f}(s) for the strings s in {ws} with {f}(s) not None | [{f}(s) for s in {ws} if {f}(s) is not None]
    ~out | - | the sum of [these numbers|{xs}] and how many strings were invalid / the total of {xs}, then the length of {ws} minus that of {xs} / sum({xs}) and the number of strings that gave None | sum({xs}), len({ws}) - len({xs})
mutable_counter
    # create an empty dictionary {d} / let {d} be an empty dictionary / initialize {d} as an empty dict / assign an empty dictionary to {d} / define a new dictionary {d} without entries / start with an empty dictionary called {d}
    {d} = {}
    # write a function {f} that takes a name and an amount and adds the amount to the entry of that name in {d}, starting from 0 / define a function {f}(name, amount) which increases {d}[name] by amount, where missing names count as 0 / create a function named {f} with the parameters name and amount that books the amount under the name in {d} / implement {f}(name, amount): set {d}[name] to its old value (0 if there is none) plus amount / given a name and an amount, {f} adds the amount to {d} under the name; a new name begins at zero. Define {f} / define {f}(name, amount), updating the dictionary {d} by get with the default 0
    def {f}(name, amount):
        {d}[name] = {d}.get(name, 0) + amount
    # call {f} with {person} and {v}, with {person2} and {v2}, and with {person} and {k} / call {f}({person}, {v}), {f}({person2}, {v2}) and {f}({person}, {k}) / book {v} for {person}, {v2} for {person2} and {k} more for {person}, using {f} / use {f} three times: {person} gets {v}, {person2} gets {v2}, {person} gets {k} / apply {f} to {person} and {v}, then {person2} and {v2}, then again {person} and {k} / let {f} add {v} for {person}, {v2} for {person2} and another {k} for {person}
    {f}({person}, {v})
    {f}({person2}, {v2})
    {f}({person}, {k})
    ~out | - | the items of {d} sorted by name / the sorted items of {d} / a sorted list of the (name, amount) pairs in {d} | sorted({d}.items())
closure_scale
    # write a function {f} that takes a minimum and a maximum and returns a function scaling a number from this range to 0 up to 1 / define a function {f}(low, high) that returns a lambda mapping x to (x - low) divided by (high - low) / create a function named {f} with the parameters low and high; it returns a function which subtracts low and divides by high - low / implement {f}(low, high), which returns a function of x that gives the position of x between low and high as a fraction / given low and high, {f} returns a function that maps low to 0.0 and high to 1.0, linearly. Define {f} / define {f}(low, high) to return lambda x: (x - low) over (high - low)
    def {f}(low, high):
        return lambda x: (x - low) / (high - low)
    ~list {xs} {marks} | list of scores / list of measurements
    ~get {g} | make the scaling function for {xs} with {f} / call {f} with the minimum and the maximum of {xs} | the result of {f} for the minimum and maximum of {xs} / the function that {f} returns for min({xs}) and max({xs}) / the scaling function for the range of {xs}, made by {f} | {f}(min({xs}), max({xs}))
    ~get {ys} | scale all [scores|items of {xs}] with {g} and round them to two decimals / apply {g} to each item of {xs}, rounded to 2 decimals | the values {g}(x) for x in {xs}, rounded to 2 decimals / the scaled items of {xs}, to two decimal places | [round({g}(x), 2) for x in {xs}]
    ~print {ys} | list / list of scaled values
"""
RECURSION = """
recursive_power
    # write a recursive function {f} that raises a number to a power by halving the exponent / define a recursive function {f}(base, exponent): 1 for the exponent 0; for an even one the square of {f}(base, exponent // 2); otherwise base times {f}(base, exponent - 1) / create a function named {f} for fast exponentiation with recursion, with the parameters base and exponent / implement {f}(base, exponent) recursively: exponent 0 gives 1, even exponents square the result for half the exponent, odd ones multiply by base / given base and exponent, {f} computes base to the power exponent by repeated squaring and recursion, e.g., {f}(3, 4) = 81. Define {f} / define {f}(base, exponent) without **: use recursion, squaring {f}(base, exponent // 2) when the exponent is even
    def {f}(base, exponent):
        if exponent == 0:
            return 1
        if exponent % 2 == 0:
            half = {f}(base, exponent // 2)
            return half * half
        return base * {f}(base, exponent - 1)
    ~get {n} | compute {base9} to the power of {small} with {f} / call {f} with {base9} and {small} | the value of {f} for {base9} and {small} / {base9} raised to {small}, by {f} / the result of {f}({base9}, {small}) | {f}({base9}, {small})
    ~truth | {n} equals {base9} ** {small} / the operator ** gives the same, i.e. {n} is {base9} to the {small.bare} / {n} is the same as {base9} to the power of {small} | {n} == {base9} ** {small}
recursive_flatten
    # write a recursive function {f} that flattens a nested list / define a function {f}(items) which returns a flat list of all items of a list that may contain lists / create a recursive function named {f} with the parameter items: an item that is a list is flattened by {f}, any other is kept / implement {f}(items): build a result list, extend it by {f}(item) if item is a list, otherwise append item / given an arbitrarily nested list, {f}(items) returns all its elements in one list, e.g., {f}([1, [2, [3]]]) = [1, 2, 3]. Define {f} / define {f}(items), flattening lists within lists at any depth by recursion
    def {f}(items):
        result = []
        for item in items:
            if isinstance(item, list):
                result.extend({f}(item))
            else:
                result.append(item)
        return result
    ~set {m} {deep} | nested list
    ~apply {xs} {f} {m}
    ~out | - | the sum of [the flat list|{xs}] and its length / the total of {xs} and the number of its items / sum and length of {xs} | sum({xs}), len({xs})
recursive_depth
    # write a recursive function {f} that returns how deeply a list is nested / define a function {f}(item): 0 if item is no list, otherwise 1 plus the largest {f} of its elements (0 for an empty list) / create a recursive function named {f} for the nesting depth: numbers have depth 0, a list has one more than its deepest item / implement {f}(item): return 0 for anything but a list, else 1 + max of {f} over the items, with default=0 / given a value item, {f} returns its depth as a nested list, e.g., {f}([1, [2]]) = 2 and {f}(7) = 0. Define {f} / define {f}(item) with recursion so that a flat list has depth 1 and a list of flat lists has depth 2
    def {f}(item):
        if not isinstance(item, list):
            return 0
        return 1 + max(({f}(part) for part in item), default=0)
    ~set {m} {deep} | nested list
    ~get {xs} | apply {f} to each item of {m} / compute the depth of every item of {m} | the depths of the items in {m}, by {f} / a list of {f}(part) for each part of {m} / the results of {f} for the items of {m} | [{f}(part) for part in {m}]
    ~out | - | {f}({m}) and the list {xs} / the depth of {m} itself, followed by {xs} / {f} of the whole list {m}, then {xs} | {f}({m}), {xs}
subsets
    # write a recursive function {f} that returns all subsets of a list as lists / define a function {f}(items): for an empty list it returns [[]], otherwise the subsets of the rest without and with the first item / create a recursive function named {f} with the parameter items that returns the list of all sublists chosen from items / implement {f}(items): if items is empty return a list with the empty list; else take the subsets of items[1:] and append to them those with items[0] in front / given a list items, {f} returns its power set as a list of lists, first those without the first item, then those with it. Define {f} / define {f}(items), all subsets by recursion; e.g., {f}([7]) = [[], [7]]
    def {f}(items):
        if not items:
            return [[]]
        rest = {f}(items[1:])
        return rest + [[items[0]] + part for part in rest]
    ~list {xs} {few4} | list / list of numbers
    ~get {ys} | keep the subsets of {xs} whose sum is even / generate all subsets of {xs} with {f} and select those with an even sum | the subsets of {xs} with an even sum, by {f} / all results of {f}({xs}) whose sum is even | [part for part in {f}({xs}) if sum(part) % 2 == 0]
    ~out | - | how many there are and the longest one / the number of lists in {ys} and the longest of them / the length of {ys} and the item of {ys} with the most elements | len({ys}), max({ys}, key=len)
binary_strings
    # write a recursive function {f} that returns all strings of zeros and ones of a given length without two ones in a row / define a function {f}({pn.bare}) that returns the binary strings of length {pn.bare} without "11", recursively: "0" or "1" is added to the end of the shorter ones, "1" only if they do not end with "1" / create a recursive function {f} for the list of bit strings with {pn.bare} characters in which no two ones are neighbours / implement {f}({pn.bare}): for 0 return [""]; otherwise extend every string of {f}({pn.bare} - 1) by "0" and, unless it ends in "1", by "1" / given a length {pn.bare}, {f} returns all binary strings of this length that do not contain "11", e.g., {f}(2) = ["00", "01", "10"]. Define {f} / define {f}({pn.bare}) recursively; the strings of length {pn.bare} consist of 0 and 1 and never have 1 twice in succession
    def {f}({pn}):
        if {pn} == 0:
            return [""]
        result = []
        for s in {f}({pn} - 1):
            result.append(s + "0")
            if not s.endswith("1"):
                result.append(s + "1")
        return result
    ~number {n} {side} | length / number
    ~get {ws} | generate the strings of length {n} with {f} / call {f} with {n} | the strings that {f} returns for {n} / the result of {f}({n}) / all such strings of length {n} | {f}({n})
    ~out | - | the number of strings and the last one / how many strings {ws} has and its last item / the length and the last element of {ws} | len({ws}), {ws}[-1]
memo_recursion
    # + from functools import lru_cache
    # write a recursive function {f} with lru_cache: {f}(0) is 1, {f}(1) is {tiny}, and {f}(n) is {f}(n - 1) + {k} * {f}(n - 2) / define a cached function {f}(n) (lru_cache with maxsize None) by {f}(0) = 1, {f}(1) = {tiny}, {f}(n) = {f}(n - 1) + {k} * {f}(n - 2) / create a function named {f}, decorated with lru_cache(maxsize=None), for the sequence that starts with 1 and {tiny} and in which each term is the last one plus {k} times the one before it / implement {f}(n) recursively with a cache: 1 for n = 0, {tiny} for n = 1, else {f}(n - 1) plus {k} times {f}(n - 2) / given n, {f} returns the n-th term of the recurrence a(n) = a(n - 1) + {k} a(n - 2) with a(0) = 1 and a(1) = {tiny}; use lru_cache(maxsize=None). Define {f}(n) / define {f}(n) with memoization by lru_cache(maxsize=None): the start values are 1 and {tiny}, the rule is {f}(n) = {f}(n - 1) + {k} * {f}(n - 2)
    @lru_cache(maxsize=None)
    def {f}(n):
        if n < 2:
            return 1 if n == 0 else {tiny}
        return {f}(n - 1) + {k} * {f}(n - 2)
    ~get {xs} | compute the first 10 terms / list {f}(n) for n from 0 to 9 | the first ten terms, {f}(0) to {f}(9) / the values of {f} from 0 to 9 / a list of {f}(n) for n = 0, ..., 9 | [{f}(n) for n in range(10)]
    ~out | - | the last of these terms and {f}({small}) / the last item of {xs} and the value {f}({small}) / {xs}[-1], followed by {f}({small}) | {xs}[-1], {f}({small})
tree_sum
    ~set {d} {tree} | dictionary / tree
    # write a recursive function {f} that takes a node and returns the sum of all values in its tree; a node has the keys "value" and "children" / define a function {f}(node): the "value" of the node plus {f} of each of its "children" / create a recursive function named {f} with the parameter node that adds node["value"] and the sums of all nodes in node["children"] / implement {f}(node), summing "value" over the node and everything below it ("children" is a list of nodes) / given a node, i.e. a dictionary with "value" and a list "children", {f} returns the total of all values in it. Define {f} / define {f}(node) recursively for the sum of the values in a tree of dictionaries with "value" and "children"
    def {f}(node):
        return node["value"] + sum({f}(child) for child in node["children"])
    # write a recursive function {g} for the number of nodes without children / define a function {g}(node) that counts the leaves: 1 if "children" is empty, otherwise the sum of {g} over the children / create a function named {g} which returns how many nodes of the tree have no children, by recursion over node / implement {g}(node): return 1 for an empty "children" list, else add up {g}(child) / given a node, {g} returns the number of leaves below it (1 for a leaf). Define {g}(node) / define {g}(node), the count of leaves in the tree
    def {g}(node):
        if not node["children"]:
            return 1
        return sum({g}(child) for child in node["children"])
    ~out | - | {f} and {g} of {d} / the sum of the tree {d} and the number of its leaves / {f}({d}) and {g}({d}) | {f}({d}), {g}({d})
split_number
    # write a recursive function {f} that returns all ways to write a number as a sum of positive integers in descending order / define a function {f}(n, largest): it returns the lists of positive integers not above largest, descending, that add up to n / create a recursive function {f}(n, largest) for the partitions of n with parts up to largest, the larger first parts coming first / implement {f}(n, largest): for n = 0 return [[]]; otherwise try each first part from min(n, largest) down to 1, followed by {f}(n - part, part) / given n and largest, {f} returns all descending lists of parts from 1 to largest with the sum n, e.g., {f}(3, 3) = [[3], [2, 1], [1, 1, 1]]. Define {f} / define {f}(n, largest) recursively, listing the partitions of n into parts of at most largest, starting with the biggest first part
    def {f}(n, largest):
        if n == 0:
            return [[]]
        return [
            [part] + rest
            for part in range(min(n, largest), 0, -1)
            for rest in {f}(n - part, part)
        ]
    ~number {n} {side} | number
    ~get {xs} | find all partitions of {n} with {f} / call {f} with {n} as both arguments | the partitions of {n}, i.e. {f}({n}, {n}) / the result of {f} for {n} and {n} / all ways to split {n}, by {f} | {f}({n}, {n})
    ~get {ys} | keep the partitions with different parts only / select the lists without repeated items | the lists in {xs} without repeated parts / the items of {xs} whose elements are all different | [part for part in {xs} if len(set(part)) == len(part)]
    ~out | - | the lengths of {xs} and {ys} / how many partitions there are, and how many have distinct parts / the number of items in {xs}, then in {ys} | len({xs}), len({ys})
"""
PLANNING = """
minimum_path
    ~set {m} {grid} | grid / matrix
    # write a function {f} that returns the smallest sum of a way from the top left to the bottom right of a grid, moving right or down / define a function {f}(grid) by dynamic programming: each cell's cost is its value plus the smaller cost of the cell above or to the left; return the last cost / create a function named {f} with the parameter grid that copies the grid and adds to each cell the cheaper of its upper and left neighbour, then returns the bottom right value / implement {f}(grid): work on a copy; the first row and column can only be reached in one way, every other cell from above or from the left / given a grid of numbers, {f} returns the minimum total on a path from the first to the last cell with steps right and down. Define {f}(grid) / define {f}(grid), the cheapest path sum from the upper left to the lower right corner with right and down moves, with a table of costs
    def {f}(grid):
        cost = [row[:] for row in grid]
        for i in range(len(cost)):
            for j in range(len(cost[0])):
                before = []
                if i > 0:
                    before.append(cost[i - 1][j])
                if j > 0:
                    before.append(cost[i][j - 1])
                if before:
                    cost[i][j] += min(before)
        return cost[-1][-1]
    ~apply {n} {f} {m}
    ~out | - | {n} and the sum of the first row and last column, counting the corner once / {n}, then the sum of the first row plus the sum of the last column below it / {n} and the cost of going right first and then down | {n}, sum({m}[0]) + sum(row[-1] for row in {m}[1:])
robber
    ~list {xs} {positive} | list of amounts / list of values
    # write a function {f} that returns the largest sum of items of a list of which no two are neighbours / define a function {f}({p.bare}) with two variables take and skip, both 0: for each item, take becomes skip plus the item and skip becomes the larger of both old values; return the larger one / create a function named {f} for the maximum total of non-adjacent items of {p.bare} / implement {f}({p.bare}) by dynamic programming: keep the best sum with the last item (take) and without it (skip) / given a list {p.bare}, {f} returns the best sum of elements no two of which are adjacent, e.g., {f}([5, 1, 1, 5]) = 10. Define {f} / define {f}({p.bare}): choose items that are not next to each other so that their sum is as large as possible, and return it
    def {f}({p}):
        take = skip = 0
        for x in {p}:
            take, skip = skip + x, max(take, skip)
        return max(take, skip)
    ~apply {n} {f} {xs}
    ~out | divide {n} by the total of {xs}, as a percentage rounded to one decimal / compute what percentage of the sum of {xs} is {n}, to 1 decimal | {n} as a percentage of the sum of {xs}, rounded to one decimal / 100 times {n} over the sum of {xs}, to one decimal place | round(100 * {n} / sum({xs}), 1)
common_subsequence
    ~string {a} {one} | word / string
    ~string {b} {two} | word / string
    # write a function {f} that returns the length of the longest common subsequence of two strings / define a function {f}(s, t) with a table of (len(s) + 1) rows and (len(t) + 1) columns for the longest common subsequence; return its last entry / create a function named {f} for two strings s and t that computes the length of their longest common subsequence by dynamic programming / implement {f}(s, t): table[i][j] is one more than the diagonal entry for equal characters, otherwise the larger of the entries above and left / given two strings s and t, {f} returns how long a sequence of characters can be that occurs in both in the same order, e.g., {f}("abcd", "bd") = 2. Define {f} / define {f}(s, t), the length of the longest common subsequence, with a two-dimensional list of zeros
    def {f}(s, t):
        table = [[0] * (len(t) + 1) for _ in range(len(s) + 1)]
        for i, c in enumerate(s, 1):
            for j, e in enumerate(t, 1):
                if c == e:
                    table[i][j] = table[i - 1][j - 1] + 1
                else:
                    table[i][j] = max(table[i - 1][j], table[i][j - 1])
        return table[-1][-1]
    ~get {n} | apply {f} to {a} and {b} / call {f} with the two words | the result of {f} for {a} and {b} / {f}({a}, {b}) / the length of the longest common subsequence of {a} and {b}, by {f} | {f}({a}, {b})
    ~out | compute how many characters must be deleted from both words so that they become equal | the number of deletions that make both words equal: len({a}) + len({b}) - 2 * {n} / the sum of the lengths of {a} and {b} minus twice {n} | len({a}) + len({b}) - 2 * {n}
edit_distance
    ~list {ws} {some_words} | list of words / dictionary words
    ~string {w} {one} | word / misspelled word
    # write a function {f} that returns the edit distance of two words / define a function {f}(s, t) for the Levenshtein distance, keeping only one row of the table at a time / create a function named {f} that counts the fewest insertions, deletions and replacements to turn s into t, row by row / implement {f}(s, t): start with the row 0, 1, ..., len(t); for each character of s compute the next row from the minimum of deletion, insertion and replacement; return the last entry / given two strings s and t, {f} returns their edit distance, e.g., {f}("cat", "cart") = 1. Define {f} / define {f}(s, t), the minimum number of single-character edits between s and t, with the row-wise algorithm
    def {f}(s, t):
        row = list(range(len(t) + 1))
        for i, c in enumerate(s, 1):
            above, row = row, [i]
            for j, e in enumerate(t, 1):
                row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + (c != e)))
        return row[-1]
    ~get {best} | find the word of {ws} closest to {w} according to {f} / choose the item of {ws} with the smallest distance {f} to {w} | the word in {ws} with the smallest edit distance to {w} / the item of {ws} nearest to {w}, by {f} | min({ws}, key=lambda other: {f}({w}, other))
    ~out | - | {best} and its distance to {w} / {best}, followed by {f}({w}, {best}) / the closest word and how far it is from {w} | {best}, {f}({w}, {best})
coin_ways
    ~set {xs} {coins} | list of coins / list of coin values
    ~number {n} {amount0} | amount
    # create a list {ys} with a 1 followed by {n} zeros / let {ys} be a list whose first item is 1 and which has {n} zeros after it / initialize a list {ys} for the amounts 0 to {n}: 1 for the amount 0 and 0 for all others / set {ys} to [1] plus {n} times [0] / make a list {ys} of the length {n} + 1 with a 1 at index 0 and zeros elsewhere / assign a list of one 1 and {n} zeros to {ys}
    {ys} = [1] + [0] * {n}
    # for each coin in {xs}, go through the amounts from the coin to {n} and add {ys}[amount - coin] to {ys}[amount] / fill {ys} with the numbers of ways to pay: for every coin and every amount from coin up to {n}, increase {ys}[amount] by {ys}[amount - coin] / loop over the coins; inside, for amount from coin to {n} inclusive, add the number of ways for amount - coin / count the ways to pay every amount in {ys}: for all coins and all amounts from that coin to {n}, {ys}[amount] grows by {ys}[amount - coin] / update {ys} with two nested loops, over the coins and over the amounts between the coin and {n}, adding {ys}[amount - coin] to {ys}[amount] / use each coin in turn: the ways for an amount (coin <= amount <= {n}) increase by the ways for the amount without this coin
    for coin in {xs}:
        for amount in range(coin, {n} + 1):
            {ys}[amount] += {ys}[amount - coin]
    ~out | - | the number of ways to pay {n} / the last item of {ys} / in how many ways {n} can be paid, i.e. {ys}[{n}] | {ys}[{n}]
reachable_sums
    ~list {xs} {few4} | list of weights / list of numbers
    # let {seen} be a set that contains 0; for each item of {xs}, add the sums of the item and all elements of {seen} to it / build the set {seen} of all sums of some items of {xs}: begin with the set of 0, and for every number, unite it with its elements plus that number / start with {seen} as the set of 0 and, for each number in {xs}, extend it by every old element plus the number / compute all totals that subsets of {xs} can have in a set {seen}, which first holds 0 only / create a set {seen} with 0; loop over {xs} and update {seen} with s + x for every s in it / collect in {seen} the possible sums of any selection from {xs} (the empty one gives 0), number by number
    {seen} = {0}
    for x in {xs}:
        {seen} |= {s + x for s in {seen}}
    ~get {ys} | list the numbers from 0 to the total of {xs} that are not reachable / collect every integer below the sum of {xs} that is missing in {seen} | the numbers from 0 to the sum of {xs} that are not in {seen} / the unreachable totals between 0 and sum({xs}) | [n for n in range(sum({xs}) + 1) if n not in {seen}]
    ~if | half of the total of {xs} can be reached, so that the items can be shared equally / the sum of {xs} is even and half of it is in {seen} / {xs} can be split into two parts with equal sums | sum({xs}) % 2 == 0 and sum({xs}) // 2 in {seen} | "fair" | {ys}
knapsack_choice
    ~set {d} {weights} | dictionary of weights / dictionary
    ~number {n} {limit0} | limit / capacity
    # + from itertools import combinations
    ~get {xs} | list all combinations of two items of {d} whose total weight is at most {n} / collect the pairs of keys of {d} that together weigh no more than {n} | all pairs of names from {d} with a total weight of at most {n} / the 2-combinations of the keys of {d} whose values sum up to at most {n} | [(p, q) for p, q in combinations({d}, 2) if {d}[p] + {d}[q] <= {n}]
    ~if | no pair fits / {xs} is empty / there is no such pair | not {xs} | "nothing fits" | {xs}
    ~out? | - | the number of pairs / how many pairs fit / the length of {xs} | len({xs})
"""
SIMULATION = """
queue_service
    ~list {ws} {people} | list of customers / queue
    # + from collections import deque
    # turn {ws} into a deque {queue} / create a deque {queue} from {ws} / let {queue} be a deque with the people in {ws} / make a deque called {queue} out of {ws} / put everyone of {ws} into a deque {queue} / assign a deque of the items of {ws} to {queue}
    {queue} = deque({ws})
    # serve people from the front: each time, the first one leaves and is printed, and the next one, if there is any, moves to the end; repeat until the queue is empty / while {queue} is not empty, print and remove its first item; then, if any are left, move the new first item to the back / repeat until {queue} is empty: pop the leftmost person and print the name, then rotate the next person (if there is one) to the end / in a loop, popleft and print; afterwards, when {queue} still has items, append what another popleft gives / as long as there are people in {queue}, the first is taken out and printed and the second goes to the end of the line / print the persons in the order in which they are served, when after every service the next in line goes back to the end of {queue}
    while {queue}:
        print({queue}.popleft())
        if {queue}:
            {queue}.append({queue}.popleft())
bank_functions
    ~number {total} {money} | balance
    # write a function {f} that takes a balance and a list of transactions and returns the balance after each of them, ignoring withdrawals that would make it negative / define a function {f}(balance, changes) which applies the changes one by one, skips those that would lead below zero, and returns the list of balances / create a function named {f} with the parameters balance and changes; it returns the balance after every change, where a change is ignored if the result were negative / implement {f}(balance, changes): for each change, add it to balance if the sum is at least 0; collect the balance after each step in a list and return it / given a balance and a list of changes, {f} returns the history of balances; a change that overdraws the account is not carried out. Define {f} / define {f}(balance, changes) so that {f}(10, [-5, -8, 4]) = [5, 5, 9], i.e. changes below zero are skipped
    def {f}(balance, changes):
        history = []
        for change in changes:
            if balance + change >= 0:
                balance += change
            history.append(balance)
        return history
    ~list {xs} {transactions} | list of transactions / list of changes
    ~get {ys} | compute the balances for {total} and {xs} with {f} / call {f} with {total} and {xs} | the result of {f} for {total} and {xs} / the history of balances, starting at {total}, for {xs} / {f}({total}, {xs}) | {f}({total}, {xs})
    ~out | - | the final balance and the lowest one / the last item and the minimum of {ys} / {ys}[-1] and min({ys}) | {ys}[-1], min({ys})
growth_of_cells
    ~string {w} {bits2} | row of cells / string
    # write a function {f} that takes a row of "0" and "1" and returns the next row, in which a cell is "1" if exactly one of its two neighbours is "1"; cells outside are "0" / define a function {f}(row): pad row with "0" on both sides; the new cell is "1" where left and right neighbour differ, else "0" / create a function named {f} with the parameter row for a cellular automaton: a cell becomes "1" when its neighbours are different and "0" when they are equal, with zeros beyond the ends / implement {f}(row), the next generation: every character is "1" if the characters left and right of it differ (outside counts as "0") / given a string row of zeros and ones, {f} returns the string in which each position shows whether its two neighbours are different; missing neighbours are "0". Define {f} / define {f}(row) so that {f}("010") = "101", comparing the two neighbours of every cell, with "0" outside
    def {f}(row):
        padded = "0" + row + "0"
        return "".join("1" if padded[i] != padded[i + 2] else "0" for i in range(len(row)))
    # print {w} and then replace it by {f}({w}), {k} times / repeat {k} times: print {w} and set it to {f} of it / in a loop of {k} rounds, print the row {w} and compute the next one with {f} / show {k} generations: print {w}, then let {w} be {f}({w}) / use a for loop to print {w} and apply {f} to it, {k} times in all / {k} times, print the current row and move on to the next generation with {f}
    for _ in range({k}):
        print({w})
        {w} = {f}({w})
    ~out? | - | the number of ones in {w} / how many cells of the last row {w} are "1" / how often "1" occurs in {w} | {w}.count("1")
robot_commands
    ~string {text} {commands} | string of commands / program
    # write a function {f} that takes a string of commands and returns the end position of a robot that starts at (0, 0) facing north: "F" is a step ahead, "R" and "L" turn it by 90 degrees / define a function {f}(commands) with x, y = 0, 0 and the direction dx, dy = 0, 1: "F" moves by the direction, "R" turns right (dx, dy = dy, -dx), "L" turns left (dx, dy = -dy, dx); return (x, y) / create a function named {f} with the parameter commands that simulates a robot: F = forward, R = turn right, L = turn left, start at the origin, looking up (0, 1); it returns the tuple of coordinates / implement {f}(commands): with the position (0, 0) and the direction (0, 1) at first, F moves a step, R turns right and L turns left; return the final position / given a string of the letters F, R and L, {f} returns where the robot ends up when it starts at (0, 0) facing north, e.g., {f}("FRF") = (1, 1). Define {f}(commands) / define {f}(commands) to follow F (one step), R and L (quarter turns) from the origin, first direction north, and return x and y
    def {f}(commands):
        x, y = 0, 0
        dx, dy = 0, 1
        for c in commands:
            if c == "F":
                x, y = x + dx, y + dy
            elif c == "R":
                dx, dy = dy, -dx
            elif c == "L":
                dx, dy = -dy, dx
        return x, y
    # call {f} with {text} and assign the two coordinates to {a} and {b} / unpack {f}({text}) into {a} and {b} / run the commands {text} with {f} and store the position in {a} and {b} / let {a} and {b} be the results of {f} for {text} / apply {f} to {text}; the coordinates are called {a} and {b} / assign the values that {f} returns for {text} to {a} and {b}
    {a}, {b} = {f}({text})
    ~if | the robot is back where it started / {a} and {b} are both 0 / the position is the origin | {a} == 0 and {b} == 0 | "home" | abs({a}) + abs({b})
tournament
    ~set {d} {strengths} | dictionary of strengths / dictionary
    # write a function {f} that takes two names and returns the one with the larger value in {d}, the first one for a tie / define a function {f}(a, b) returning a if {d}[a] is at least {d}[b], otherwise b / create a function named {f} for a match of players a and b: the stronger one according to {d} wins, in case of a tie a / implement {f}(a, b): compare the strengths in {d} and return the winner's name (a if they are equal) / given two names a and b, {f} returns the winner by the values of {d}; a wins ties. Define {f} / define {f}(a, b), which looks up both in {d} and returns the name with the higher number, or a when equal
    def {f}(a, b):
        return a if {d}[a] >= {d}[b] else b
    ~get {ws} | list all names in alphabetical order / sort the names in {d} | the sorted names in {d} / the keys of {d} in alphabetical order / a sorted list of the players | sorted({d})
    # while there is more than one name in {ws}, remove the first two and append the winner of {f} / repeat until {ws} has only one item: pop the first two players and append who wins by {f} / play the knockout: take two names from the front of {ws} and put the one that {f} returns at the end, until one is left / as long as len({ws}) > 1, append {f} of the two popped first items to {ws} / run a tournament: the first two of {ws} play (they are removed) and the winner by {f} is appended, until a single name remains / loop while {ws} holds at least two names; in each round, append {f}({ws}.pop(0), {ws}.pop(0)) to it
    while len({ws}) > 1:
        {ws}.append({f}({ws}.pop(0), {ws}.pop(0)))
    ~out | - | the winner / the only item left in {ws} / the name that remains, {ws}[0] | {ws}[0]
"""
SORTING = """
insertion_sort_steps
    ~list {xs} {ints2} | list of numbers / list
    # write a function {f} that inserts a number into a sorted list at the right place and returns the list / define a function {f}(items, x) that puts x into the sorted list items before the first larger item (or at the end) and returns items / create a function named {f} with the parameters items and x: find the first index whose item is greater than x, insert x there, return items / implement {f}(items, x): move i forward while items[i] is at most x, insert x at i and return the list / given a sorted list items and a number x, {f} inserts x so that items stays sorted, and returns it, e.g., {f}([1, 4], 3) = [1, 3, 4]. Define {f} / define {f}(items, x) for one step of insertion sort: x goes to the position after all items that are not larger
    def {f}(items, x):
        i = 0
        while i < len(items) and items[i] <= x:
            i += 1
        items.insert(i, x)
        return items
    # create an empty list {ys} and insert every number of {xs} into it with {f} / let {ys} be an empty list; for each x in {xs}, call {f}({ys}, x) / sort {xs} into a new list {ys} by inserting its numbers one by one with {f} / starting from an empty list {ys}, use {f} to add all items of {xs} in order / build the sorted list {ys} by calling {f} for each number of {xs} / initialize {ys} with an empty list and loop over {xs}, inserting each item into {ys} by {f}
    {ys} = []
    for x in {xs}:
        {f}({ys}, x)
    ~truth | {ys} is the same as the sorted {xs} / {ys} equals sorted({xs}) / the built-in sorted gives the same for {xs} as {ys} | {ys} == sorted({xs})
merge_sort_turns
    # write a function {f} that merges two sorted lists into one / define a function {f}(left, right): while both lists have items, pop the smaller first item into the result, then add what is left, and return it / create a function named {f} with two sorted lists left and right that returns their sorted union with repetitions / implement {f}(left, right), merging the two ascending lists by always taking the smaller front item / given the sorted lists left and right, {f} returns one sorted list of all items, e.g., {f}([2, 5], [3]) = [2, 3, 5]. Define {f} / define {f}(left, right) that repeatedly removes the smaller of the two first items and appends it to a result, followed by the remaining items
    def {f}(left, right):
        result = []
        while left and right:
            if left[0] <= right[0]:
                result.append(left.pop(0))
            else:
                result.append(right.pop(0))
        return result + left + right
    # write a recursive function {g} for merge sort that uses {f} / define a function {g}(items): lists with fewer than two items are returned as they are, others are split in the middle, sorted by {g} and merged by {f} / create a recursive function named {g} that sorts items by merge sort, with {f} for the merging / implement {g}(items): if len(items) < 2 return items; else merge {g} of the first half and {g} of the second half by {f} / given a list items, {g} returns it sorted: halve, sort both halves recursively, merge with {f}. Define {g} / define {g}(items), merge sort with the help of {f}
    def {g}(items):
        if len(items) < 2:
            return items
        middle = len(items) // 2
        return {f}({g}(items[:middle]), {g}(items[middle:]))
    ~list {xs} {ints} | list of numbers / list
    ~call {g} {xs}
quick_select
    # write a recursive function {f} that returns the item of a list which would be at index k if it were sorted, without sorting it / define a function {f}(items, k): choose the first item as pivot, split the others into smaller and larger-or-equal ones and continue in the part that contains index k / create a recursive function named {f} with the parameters items and k that finds the k-th smallest item (k counted from 0) by partitioning around items[0] / implement {f}(items, k), quickselect with the first item as pivot: compare k with the number of smaller items / given a list items and an index k, {f} returns sorted(items)[k] by quickselect, e.g., {f}([7, 1, 5], 1) = 5. Define {f} / define {f}(items, k) so that it partitions items by its first element and recurses into the smaller or the larger part, or returns the pivot
    def {f}(items, k):
        pivot = items[0]
        smaller = [x for x in items[1:] if x < pivot]
        larger = [x for x in items[1:] if x >= pivot]
        if k < len(smaller):
            return {f}(smaller, k)
        if k == len(smaller):
            return pivot
        return {f}(larger, k - len(smaller) - 1)
    ~list {xs} {ints} | list of numbers / list
    ~get {a} | find the median position item of {xs}, index len({xs}) // 2, with {f} / call {f} with {xs} and half its length, rounded down | the result of {f} for {xs} and len({xs}) // 2 / the item of rank len({xs}) // 2 in {xs}, by {f} / {f}({xs}, len({xs}) // 2) | {f}({xs}, len({xs}) // 2)
    ~out | - | {a} and how many items of {xs} are below it / {a}, followed by the number of items in {xs} less than {a} / {a} and the count of smaller numbers in {xs} | {a}, sum(x < {a} for x in {xs})
binary_search_steps
    ~list {xs} {sorted_ints} | sorted list / list in ascending order
    # write a function {f} that searches a value in a sorted list by bisection and returns its index or -1 / define a function {f}(items, x) for binary search with low and high, returning the position of x or -1 if it is missing / create a function named {f} with the parameters items and x: halve the range between low and high until x is found; return its index, or -1 / implement {f}(items, x): low = 0, high = len(items) - 1; compare x with the middle item and continue in the lower or upper half / given a sorted list items and a value x, {f} returns an index of x, or -1 when x is not contained, by binary search. Define {f} / define {f}(items, x), which returns where x is in the sorted list items, e.g., {f}([2, 4, 9], 9) = 2 and {f}([2, 4], 3) = -1
    def {f}(items, x):
        low, high = 0, len(items) - 1
        while low <= high:
            middle = (low + high) // 2
            if items[middle] == x:
                return middle
            if items[middle] < x:
                low = middle + 1
            else:
                high = middle - 1
        return -1
    ~get {ys} | search every number from 0 to {small} in {xs} with {f} and keep those that are found / collect the numbers from 0 to {small} for which {f} does not return -1 | the numbers from 0 up to {small} that {f} finds in {xs} / all x from 0 to {small} with {f}({xs}, x) different from -1 | [x for x in range({small} + 1) if {f}({xs}, x) != -1]
    ~out | - | the index of the last item of {xs}, found by {f}, and {ys} / {f}({xs}, {xs}[-1]) and the list {ys} / the result of {f} for the last item of {xs}, followed by {ys} | {f}({xs}, {xs}[-1]), {ys}
count_inversions
    ~list {xs} {few} | list / list of numbers
    # write a function {f} that counts the pairs of positions i < j of a list where the first item is larger than the second / define a function {f}({p.bare}) which returns the number of inversions of {p.bare} with two nested loops / create a function named {f}: for all i < j, count the cases {p.bare}[i] > {p.bare}[j] / implement {f}({p.bare}), the number of pairs of items of {p.bare} that are in the wrong order / given a list {p.bare}, {f} returns how many pairs are out of order, e.g., {f}([3, 1, 2]) = 2. Define {f} / define {f}({p.bare}) that compares each item with all later ones and counts how often the earlier one is greater
    def {f}({p}):
        count = 0
        for i in range(len({p})):
            for j in range(i + 1, len({p})):
                if {p}[i] > {p}[j]:
                    count += 1
        return count
    ~apply {n} {f} {xs}
    ~get? {a} | reverse {xs} and count its inversions with {f} / apply {f} to the reversed list | {f} of the reversed {xs} / the number of inversions of {xs}[::-1] / the result of {f} for {xs} in reverse order | {f}({xs}[::-1])
    ~if | {xs} is sorted, i.e. there are no inversions / {n} is 0 / no pair is out of order | {n} == 0 | "sorted" | {n}
matching_pairs
    ~list {ws} {short_words} | list of words
    # write a function {f} that takes two words and returns the number of letters they share, as sets / define a function {f}(s, t) returning how many different letters occur in both s and t / create a function named {f} with the parameters s and t that gives the size of the intersection of their letter sets / implement {f}(s, t): the number of common elements of set(s) and set(t) / given two words s and t, {f} returns the count of distinct letters contained in both, e.g., {f}("tree", "eat") = 2. Define {f} / define {f}(s, t) as the length of set(s) & set(t)
    def {f}(s, t):
        return len(set(s) & set(t))
    # + from itertools import combinations
    ~get {best} | find the pair of words in {ws} that share the most letters, using {f} / go through all combinations of two words and choose the one with the largest {f} | the pair of words from {ws} with the largest value of {f} / the 2-combination of {ws} that maximizes {f} / the two words in {ws} that have the most letters in common, by {f} | max(combinations({ws}, 2), key=lambda pair: {f}(*pair))
    # print the two words and their common letters in order / print both words of {best} and the sorted letters that they share, joined / display {best}[0], {best}[1] and their common letters, sorted, as one string / output the pair's words followed by the sorted string of shared letters / show the first word, the second word and a string of their common letters in alphabetical order / print {best}[0] and {best}[1], then the joined sorted intersection of their letters
    print({best}[0], {best}[1], "".join(sorted(set({best}[0]) & set({best}[1]))))
"""
LAMBDAS = """
lambda_table
    # create a dictionary {d} of functions: "double" maps to a lambda that doubles, "square" to one that squares, "negate" to one that changes the sign / let {d} be a dictionary with the keys "double", "square" and "negate" and corresponding lambdas as values / define a dictionary {d} that holds lambda functions under the names double (2 * x), square (x squared) and negate (-x) / assign to {d} a dict of three lambdas: "double", "square" and "negate" / initialize {d} with the entries "double": x times 2, "square": x to the power of 2, "negate": minus x, all as lambdas / store three lambdas for doubling, squaring and negating in a dictionary {d} under "double", "square" and "negate"
    {d} = {"double": lambda x: 2 * x, "square": lambda x: x**2, "negate": lambda x: -x}
    ~list {ws} {steps2} | list of steps / list of names
    ~number {n} {signed1} | number / start value
    # apply the functions named in {ws} to {n}, one after the other / for each name in {ws}, replace {n} by the result of the function {d}[name] for it / loop over {ws} and set {n} to {d}[step]({n}) every time / run through the steps in {ws}, looking up each in {d} and applying it to {n} / let {n} go through all the operations of {ws}, found in {d} / carry out the steps: {n} becomes {d}[step] of {n} for every step in {ws}
    for step in {ws}:
        {n} = {d}[step]({n})
    ~print {n} | number / final number
sort_by_several_keys
    ~set {xs} {team_list} | list of tuples / list of results
    ~get {ys} | sort {xs} by descending points, then by descending goals, then by name / order the (name, points, goals) tuples: most points first, then most goals, then alphabetical | {xs} sorted by the second item (descending), the third item (descending) and the first item / the teams in order of points, goals (both descending) and name | sorted({xs}, key=lambda t: (-t[1], -t[2], t[0]))
    # print the table: the place starting at 1, the name, the points / for every team in {ys}, print its place (from 1), its name and its points / number the tuples of {ys} from 1 and print the number, the first and the second item / loop over {ys} with enumerate from 1 and print place, name and points / output one line per team with the place, the name and the points / print each place with the name and points of the team on it, beginning with 1
    for place, (name, points, goals) in enumerate({ys}, 1):
        print(place, name, points)
    ~out | - | the name of the first and of the last team / the first items of the first and the last tuple in {ys} / {ys}[0][0] and {ys}[-1][0] | {ys}[0][0], {ys}[-1][0]
map_filter_reduce
    ~list {xs} {ints} | list of numbers / list of integers
    ~get {ys} | use map and a lambda to square every item of {xs} / map a squaring lambda over {xs} and make a list of it | the squares of {xs}, made with map and a lambda / the list of mapped squares of {xs} (map with a lambda) | list(map(lambda x: x**2, {xs}))
    ~get {zs} | use filter and a lambda to keep the items of {ys} that end in {d1} / filter {ys} for numbers with the last digit {d1}, using a lambda, as a list | the numbers in {ys} whose last digit is {d1}, by filter with a lambda / the list of filtered items of {ys} with x % 10 equal to {d1} | list(filter(lambda x: x % 10 == {d1}, {ys}))
    # + from functools import reduce
    ~out | use reduce to add up {zs}, beginning with 0 / reduce {zs} by addition with the start value 0 | the sum of {zs} by reduce with a lambda and the initial value 0 / the result of reducing {zs} by addition, starting with 0 | reduce(lambda x, y: x + y, {zs}, 0)
partial_functions
    # write a function {f} that takes a price and a percentage and returns the price increased by that percentage, rounded to 2 decimals / define a function {f}(price, percent) returning price times 1 plus a hundredth of percent, rounded to two decimals / create a function named {f} with the parameters price and percent that adds percent percent to price and rounds to 2 decimal places / implement {f}(price, percent): the price plus the given percentage of it, rounded to cents / given a price and a percentage, {f} returns the higher price with 2 decimals, e.g., {f}(50, 10) = 55.0. Define {f}(price, percent) / define {f}(price, percent), which raises the price by percent percent and rounds the result to two decimals
    def {f}(price, percent):
        return round(price * (1 + percent / 100), 2)
    # + from functools import partial
    ~get {g} | fix percent to {vat} in {f} with partial / make a function from {f} that always adds {vat} percent, using functools.partial | a partial of {f} with percent={vat} / the function {f} with percent fixed to {vat}, by partial / partial({f}, percent={vat}) | partial({f}, percent={vat})
    ~list {xs} {prices} | list of prices
    ~out | apply {g} to all prices / map {g} over {xs} | the list of {g}(x) for each x in {xs} / the prices in {xs} after {g} / all items of {xs} increased by {g} | [{g}(x) for x in {xs}]
generator_function
    # write a generator function {f} that yields the multiples of a number, starting with the number itself, without end / define a generator {f}(step) that yields step, 2 * step, 3 * step and so on for ever / create a function named {f} with the parameter step which yields the multiples of step endlessly / implement {f}(step) as a generator: begin with step, yield, then add step, in an endless loop / given a number step, {f} generates its multiples one by one, without limit. Define this generator / define {f}(step), a generator of the infinite sequence step, 2 step, 3 step, ...
    def {f}(step):
        value = step
        while True:
            yield value
            value += step
    # + from itertools import islice
    ~get {xs} | take the first {small} values of {f}({tiny}) with islice / collect {small} multiples of {tiny} from {f} using islice | the first {small} values that {f} yields for {tiny} / a list of {small} items of {f}({tiny}), by islice / the first {small} multiples of {tiny}, from {f} | list(islice({f}({tiny}), {small}))
    ~out | keep those that are divisible by {k2} / select the multiples of {k2} among them | the items of {xs} divisible by {k2} / those numbers in {xs} that are multiples of {k2} / a list of the x in {xs} with x % {k2} equal to 0 | [x for x in {xs} if x % {k2} == 0]
running_generator
    # write a generator {f} that takes a list and yields the average of the items so far after each item / define a generator function {f}({p.bare}) yielding the running mean of {p.bare} / create a function named {f} that goes through {p.bare}, keeps a total, and yields total divided by the number of items so far / implement {f}({p.bare}) as a generator: after every item, yield the mean of all items up to it / given a list {p.bare}, {f} yields its cumulative averages, e.g., list({f}([2, 4])) = [2.0, 3.0]. Define {f} / define {f}({p.bare}): with enumerate from 1 and a running total, yield total over count for each item
    def {f}({p}):
        total = 0
        for count, x in enumerate({p}, 1):
            total += x
            yield total / count
    ~list {xs} {ints} | list of numbers / list
    ~get {ys} | collect the values of {f} for {xs}, rounded to one decimal / make a list of the numbers that {f}({xs}) yields, each rounded to 1 decimal | the values that {f} yields for {xs}, rounded to one decimal / the running means of {xs} from {f}, to 1 decimal place | [round(y, 1) for y in {f}({xs})]
    ~if | the running mean ends higher than it began / the last item of {ys} is greater than the first / {ys}[-1] exceeds {ys}[0] | {ys}[-1] > {ys}[0] | "up" | {ys}
check_all_rules
    # write a function {f} that takes a text and returns a list of the rules it breaks: "short" for fewer than 6 characters, "no digit" and "no letter" / define a function {f}({ps.bare}) that collects problems: "short" if {ps.bare} has less than 6 characters, "no digit" if it contains no digit, "no letter" if it contains no letter; it returns the list / create a function named {f} which returns the problems of a password {ps.bare} as a list of the strings "short" (below 6 characters), "no digit", "no letter" / implement {f}({ps.bare}): start with an empty list, append "short" when len({ps.bare}) < 6, "no digit" when there is no digit, "no letter" when there is no letter, and return it / given a text {ps.bare}, {f} returns which of the problems "short" (fewer than 6 characters), "no digit" and "no letter" it has, in this order. Define {f} / define {f}({ps.bare}), a validator: the result is a list with "short", "no digit" and "no letter", as far as they apply; texts with 6 or more characters are not short
    def {f}({ps}):
        problems = []
        if len({ps}) < 6:
            problems.append("short")
        if not any(c.isdigit() for c in {ps}):
            problems.append("no digit")
        if not any(c.isalpha() for c in {ps}):
            problems.append("no letter")
        return problems
    ~list {ws} {passwords} | list of passwords / list of strings
    ~get {d} | map each password to its problems by {f} / build a dictionary from every string in {ws} to the result of {f} | a dictionary from each item of {ws} to its problems, by {f} / the dictionary of {f}(w) for all w in {ws} | {w: {f}(w) for w in {ws}}
    # print the passwords without problems / print every key of {d} whose list is empty / for each item of {d}, print the key if its value is an empty list / loop over {d} and print the strings that have no problem / print all valid passwords, one per line / output each password in {d} for which no problem was found
    for w, problems in {d}.items():
        if not problems:
            print(w)
    ~out? | - | the number of problems in all / the total length of the lists in {d} / how many problems were found altogether | sum(len(problems) for problems in {d}.values())
"""


def _deep(rng: Random) -> list[object]:
    def some(depth: int) -> list[object]:
        return [
            some(depth - 1) if depth and rng.random() < 0.4 else rng.randint(0, 20)
            for _ in range(rng.randint(1, 3))
        ]

    return [rng.randint(0, 9), some(1), some(2)]


def _tree(rng: Random) -> dict[str, object]:
    def node(depth: int) -> dict[str, object]:
        children = [node(depth - 1) for _ in range(rng.randint(0, 2))] if depth else []
        return {"value": rng.randint(1, 20), "children": children}

    return {"value": rng.randint(1, 20), "children": [node(1), node(0)]}


def _strengths(rng: Random) -> dict[str, int]:
    return {name: rng.randint(1, 50) for name in rng.sample(CATEGORIES["person"], rng.randint(3, 5))}


def _teams(rng: Random) -> list[tuple[str, int, int]]:
    names = rng.sample(CATEGORIES["city"][:28], rng.randint(3, 5))
    return [(name, rng.choice((3, 4, 6, 7, 9)), rng.randint(1, 12)) for name in names]


def _password(rng: Random) -> str:
    return rng.choice(
        (made_up(rng), made_up(rng, 2) + str(rng.randint(0, 99)), str(rng.randint(10, 9_999_999)))
    )


MORE = {
    "numbers": list_of(integer(1, 999), 4, 7),
    "points": sampled(
        "list[tuple[int]]", lambda r: [(r.randint(-9, 9), r.randint(-9, 9)) for _ in range(r.randint(3, 5))]
    ),
    "composite": integer(12, 400),
    "ten_times": derived(lambda s: 10 * s.tiny),
    "width": choice(10, 12, 15, 20),
    "wide": integer(21, 30),
    "maybe_numbers": sampled(
        "list[str]",
        lambda r: [
            r.choice((str(r.randint(-50, 200)), plain_word(r), f"{r.randint(1, 9)}x")) for _ in range(5)
        ],
    ),
    "base9": integer(2, 9),
    "deep": sampled("list[mixed]", _deep),
    "few4": list_of(integer(1, 15), 3, 4, unique=True),
    "few": list_of(integer(1, 12), 4, 6, unique=True),
    "side": integer(3, 7),
    "tree": sampled("dict[str,mixed]", _tree),
    "grid": sampled(
        "list[list[int]]", lambda r: [[r.randint(1, 9) for _ in range(3)] for _ in range(r.randint(2, 4))]
    ),
    "positive": list_of(integer(2, 60), 4, 7),
    "coins": sampled("list[int]", lambda r: sorted(r.sample((1, 2, 3, 5, 10, 20, 25), 3))),
    "amount0": integer(8, 60),
    "weights": sampled(
        "dict[str,int]", lambda r: {name: r.randint(1, 20) for name in r.sample(CATEGORIES["thing"], 4)}
    ),
    "limit0": integer(10, 30),
    "transactions": list_of(integer(-3000, 2000), 4, 7),
    "bits2": sampled("str", lambda r: "".join(r.choice("01") for _ in range(r.randint(6, 14)))),
    "commands": sampled("str", lambda r: "".join(r.choice("FFFRL") for _ in range(r.randint(5, 12)))),
    "strengths": sampled("dict[str,int]", _strengths),
    "short_words": sampled("list[str]", lambda r: [plain_word(r) for _ in range(r.randint(3, 4))]),
    "steps2": sampled(
        "list[str]", lambda r: [r.choice(("double", "square", "negate")) for _ in range(r.randint(2, 4))]
    ),
    "signed1": integer(-9, 9),
    "team_list": sampled("list[tuple[mixed]]", _teams),
    "d1": choice(1, 4, 5, 6, 9),
    "vat": choice(7, 10, 19, 20, 25),
    "k2": integer(2, 9),
    "passwords": sampled("list[str]", lambda r: [_password(r) for _ in range(r.randint(3, 5))]),
}

for _table in (HELPERS, RECURSION, PLANNING, SIMULATION, SORTING, LAMBDAS):
    formal(d, _table, {**SLOTS, **MORE})
