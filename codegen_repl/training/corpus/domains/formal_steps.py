"""Short formal programs of three to five turns: one operation a turn, told in full sentences, the last one printed."""

from random import Random

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, derived, integer, list_of, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("formal_steps", weight=8)

STRINGS = """
upper_then_count
    ~string {text} {line} | string / sentence
    # convert {text} to upper case / change all letters of {text} to capitals / make {text} upper case / replace {text} by its upper-case form / turn the string into upper case, keeping the name {text} / overwrite {text} with its upper-case version
    {text} = {text}.upper()
    ~get {n} | count how many times {cap} occurs in it / count the letter {cap} in {text} | the number of occurrences of {cap} in {text} / how often the letter {cap} appears in {text} / the count of {cap} in [the string|{text}] | {text}.count({cap})
    ~out | - | the string {cap} repeated {n} times / {cap} times {n} / as many {cap} as were counted, in one string | {cap} * {n}
strip_and_title
    ~string {text} {padded} | string / text
    ~get {w} | remove the spaces at both ends of {text} / strip {text} of surrounding whitespace | {text} without leading and trailing spaces / the stripped {text} / {text} with the whitespace around it removed | {text}.strip()
    ~get {n} | count how many characters were removed / subtract the length of {w} from that of {text} | the number of characters removed / the difference of the lengths of {text} and {w} / how much shorter {w} is than {text} | len({text}) - len({w})
    ~out | convert {w} to title case / capitalize every word of {w} | {w} in title case / {w} with each word capitalized / the title-case form of [the stripped text|{w}] | {w}.title()
last_letters
    ~list {ws} {some_words} | list of words / list of strings
    ~get {xs} | take the last letter of each word / collect the final characters of the words | the last letters of [the words|{ws}] / a list of the last character of each word in {ws} / the final letters of the strings | [w[-1] for w in {ws}]
    ~get {seen} | remove the duplicates by making a set of them / put these letters into a set | the set of these letters / the distinct items of {xs} as a set / a set made from {xs} | set({xs})
    ~out | sort the letters in reverse and join them / join the letters in descending order | the letters of {seen} in descending order, joined / one string of the elements of {seen}, from z to a / the characters in {seen} sorted in reverse and concatenated | "".join(sorted({seen}, reverse=True))
middle_of_word
    ~string {w} {one} | word / string
    ~get {n} | - | half the length of {w}, rounded down / the middle index of {w} / the integer part of half its length / len({w}) divided by 2 without remainder | len({w}) // 2
    ~get {a} | take the part of {w} before index {n} | the first {n} characters of {w} / the part of {w} before index {n} / the first half of {w}, up to {n} / the letters of {w} up to, but not including, position {n} | {w}[:{n}]
    ~get {b} | take the rest of {w}, from index {n} on | the rest of {w} from index {n} / the second half of {w}, starting at {n} / the letters of {w} from position {n} on | {w}[{n}:]
    ~out | exchange both halves and put a hyphen between them / join {b} and {a} with "-" | {b}, a hyphen and {a} / the two halves in reverse order with "-" in between / {b} + "-" + {a} | {b} + "-" + {a}
longest_common_start
    ~list {ws} {prefixed} | list of words / list of strings
    # + import os
    ~get {w} | find the common prefix of all words with os.path.commonprefix / determine the longest prefix that all the words share, using os.path | the longest common prefix of the words in {ws}, by os.path.commonprefix / what os.path.commonprefix returns for {ws} | os.path.commonprefix({ws})
    ~get {xs} | remove this prefix from each word / cut {w} off the beginning of every word | the words without {w} at their beginning / the rests of the words in {ws} after the prefix {w} / a list of what follows {w} in each word | [s.removeprefix({w}) for s in {ws}]
    ~out | - | the prefix and the longest rest / {w} and the longest item of {xs} / {w}, then the item of {xs} with the most letters | {w}, max({xs}, key=len)
even_odd_characters
    ~string {w} {one} | string / word
    # assign the characters at even indices of {w} to {a} and those at odd indices to {b} / let {a} be every second character of {w} from the first, and {b} every second one from the second / split {w} into {a} (indices 0, 2, 4, ...) and {b} (indices 1, 3, 5, ...) / store the letters of {w} with even index in {a} and the others in {b} / take two slices with step 2 of {w}: {a} starts at index 0, {b} at index 1 / set {a} to {w}[::2] and {b} to {w}[1::2]
    {a}, {b} = {w}[::2], {w}[1::2]
    ~if | {a} comes before {b} in the alphabet / {a} is smaller than {b} in alphabetical order / {a} < {b} | {a} < {b} | {a} | {b}
    ~out? | - | the two strings joined again with "+" / {a}, "+" and {b} as one string / {a} + "+" + {b} | {a} + "+" + {b}
replace_word
    ~string {text} {plain} | sentence / string
    ~get {ws} | split [the sentence|{text}] into words / break {text} into a list of words | the words of {text} / the list of words in [the sentence|{text}] | {text}.split()
    # replace the second word of the list by {w2} / set the item of {ws} at index 1 to {w2} / change the second item of {ws} to {w2} / put {w2} in the place of the second word / overwrite {ws}[1] with {w2} / substitute {w2} for the word at index 1
    {ws}[1] = {w2}
    # exchange the first and the last word / swap the first and last items of {ws} / let the first and the last word change places / swap {ws}[0] and {ws}[-1] / make the last word the first one and vice versa / interchange the words at both ends of the list
    {ws}[0], {ws}[-1] = {ws}[-1], {ws}[0]
    ~out | join the words again with spaces | the words joined by single spaces / the sentence made from {ws} / [the list|{ws}] as a sentence with spaces between the words | " ".join({ws})
vowel_dictionary
    ~string {text} {line} | string / sentence
    ~get {d} | count every vowel in {text} / create a dictionary with the number of times each of the vowels occurs | a dictionary that maps each of "aeiou" to its number of occurrences in {text} / the counts of the vowels a, e, i, o, u in {text} as a dictionary | {c: {text}.count(c) for c in "aeiou"}
    # delete all vowels from {d} that do not occur / remove the entries of {d} whose count is 0 / keep only the entries of {d} with a positive value, in {d} itself / filter {d}: drop the keys with the value zero / reassign {d} without the vowels that were not found / let {d} contain only those vowels that occur
    {d} = {c: count for c, count in {d}.items() if count > 0}
    ~if | no vowel is left / {d} is empty / there is no vowel in {text} | not {d} | "no vowels" | {d}
"""
LISTS = """
reverse_and_slice
    ~list {xs} {ints} | list / list of numbers
    ~get {ys} | reverse [the list|{xs}] / put the items in reverse order | [the list|{xs}] in reverse order / the reversed list / the items of {xs} from the last to the first / a reversed copy of {xs} | {xs}[::-1]
    ~get {zs} | take the first three items of the reversed list | the first three elements of {ys} / the first 3 items of [the reversed list|{ys}] / a slice of {ys} with its first three items / the beginning of {ys}, three items long | {ys}[:3]
    ~out | multiply the three numbers / multiply the first, second and third item | the product of the three numbers / the product of {zs}[0], {zs}[1] and {zs}[2] / the three items of {zs} multiplied together | {zs}[0] * {zs}[1] * {zs}[2]
square_filter_sum
    ~list {xs} {signed} | list / list of integers
    ~get {ys} | square every number / square each element of {xs} | the squares of [the numbers|{xs}] / a list with the square of each item in {xs} / the items of {xs} raised to the power of two | [x**2 for x in {xs}]
    ~get {zs} | keep only the squares greater than {v} / remove all squares that are not greater than {v} | the items of {ys} greater than {v} / those squares that exceed {v} / the numbers in {ys} above {v} | [y for y in {ys} if y > {v}]
    ~out | add up what is left / sum the remaining numbers | the sum of [the remaining numbers|{zs}] / the total of {zs} / the sum of the squares greater than {v} | sum({zs})
sort_and_index
    ~list {ws} {some_words} | list of words / list of names
    # sort the list alphabetically in place / sort {ws} in place / bring [the list|{ws}] into alphabetical order, in place / order the words in {ws} alphabetically without making a new list / call sort on {ws} / sort [the words|{ws}] from a to z, in place
    {ws}.sort()
    ~get {n} | find the position of {some_word} / find the index of {some_word} in the sorted list | the index of {some_word} in {ws} / the position of {some_word} in [the list|{ws}] / where {some_word} stands in {ws} | {ws}.index({some_word})
    ~out | - | all the words that come before it / the items of {ws} before index {n} / the part of the list in front of position {n} / the words before {some_word} | {ws}[:{n}]
count_and_remove
    ~list {xs} {digits} | list / list of digits
    ~get {n} | count the zeros / count how often 0 occurs in {xs} | the number of zeros in {xs} / how many times 0 occurs in [the list|{xs}] / the count of 0 in {xs} | {xs}.count(0)
    # remove all zeros from the list, one by one, with a while loop / while 0 is in {xs}, remove it / as long as {xs} contains 0, call remove(0) on it / use a while loop and remove to delete each zero from {xs} / repeat removing 0 from {xs} until none is left / delete the zeros in a loop: while there is a 0 in {xs}, remove the first one
    while 0 in {xs}:
        {xs}.remove(0)
    # append as many zeros at the end / extend {xs} by {n} zeros / add {n} zeros to the end of {xs} / put the {n} zeros back at the end of the list / append 0 to {xs} {n} times, with extend / let {xs} end with {n} zeros by extending it
    {xs}.extend([0] * {n})
    ~print {xs} | list
double_until_limit
    ~list {xs} {small_ints} | list / list of numbers
    # while the sum of {xs} is less than {limit}, double every item / as long as the items of {xs} add up to less than {limit}, replace {xs} by the list of doubled items / double all numbers of {xs} until their sum is at least {limit} / repeat until sum({xs}) >= {limit}: multiply every item of {xs} by 2 / in a while loop, let {xs} be [2 * x for each x], until its sum is not below {limit} / keep doubling the items of [the list|{xs}] while their sum is smaller than {limit}
    while sum({xs}) < {limit}:
        {xs} = [2 * x for x in {xs}]
    ~get {a} | - | the average of the items / the mean of {xs} / the sum of {xs} divided by its length / the average of the numbers in [the list|{xs}] | sum({xs}) / len({xs})
    ~out | - | the items that are above the average / the numbers in {xs} greater than {a} / the items of {xs} larger than the mean {a} | [x for x in {xs} if x > {a}]
nearest_to_mean
    ~list {xs} {marks} | list of scores / list of numbers
    ~get {avg} | compute the mean of the scores | the arithmetic mean of {xs} / the average of [the scores|{xs}] / the mean of all numbers in {xs} / the sum of the scores over their number | sum({xs}) / len({xs})
    ~get {best} | find the score closest to the mean / choose the number in {xs} with the smallest distance to {avg} | the item of {xs} nearest to {avg} / the score that is closest to the mean / the number in {xs} with the least absolute difference to {avg} | min({xs}, key=lambda x: abs(x - {avg}))
    ~out | subtract {avg} from it, rounded to two decimals | the difference {best} minus {avg}, rounded to 2 decimals / how far {best} is above {avg}, rounded to two decimals (negative if below) / {best} - {avg} with two decimals | round({best} - {avg}, 2)
pairs_to_dict
    ~set {xs} {pairs} | list of pairs / list of tuples
    ~get {d} | convert the list to a dictionary / make a dictionary of [the pairs|{xs}] | a dictionary made from [the pairs|{xs}] / the dictionary with the first items as keys and the second ones as values / [the list|{xs}] as a dictionary | dict({xs})
    # add an entry for {person} with the value {v} / set the value of {person} to {v} in {d} / store {v} under the key {person} in {d} / insert the key {person} with the value {v} into [the dictionary|{d}] / let {d} map {person} to {v} / assign {v} to the key {person} of {d}
    {d}[{person}] = {v}
    ~get {n} | - | the largest value in the dictionary / the maximum of the values of {d} / the highest number in {d} / the biggest of all values in [the dictionary|{d}] | max({d}.values())
    ~out | list the names that have this value | the names with the value {n} / a list of all keys of {d} whose value is {n} / every name in {d} that has the maximum | [name for name in {d} if {d}[name] == {n}]
tuple_statistics
    ~set {xs} {number_tuple} | tuple / tuple of numbers
    ~get {ys} | convert the tuple to a list and sort it / sort the items of {xs} as a list | the sorted list of the items in {xs} / a sorted list with the elements of [the tuple|{xs}] / the items of {xs} in ascending order | sorted({xs})
    # append the length of the tuple to {ys} / add the number of items of {xs} to the end of {ys} / append len({xs}) to the list {ys} / put the size of [the tuple|{xs}] at the end of {ys} / extend {ys} by one item, the length of {xs} / let {ys} end with the number of elements in {xs}
    {ys}.append(len({xs}))
    ~out | convert {ys} back to a tuple | {ys} as a tuple / the tuple of the items in {ys} / [the list|{ys}] converted to a tuple | tuple({ys})
nested_loop_pairs
    ~list {ws} {people} | list of players / list of names
    # create an empty list {xs}. For every i and every j greater than i, append the string "a-b" of the i-th and the j-th name / build a list {xs} of all matches "a-b" between different players in {ws}, each pair once, with two nested loops over indices / let {xs} be an empty list; loop over i, then over j from i + 1, and append {ws}[i] + "-" + {ws}[j] / collect in {xs} all pairings of two names, written with a hyphen, using nested for loops / pair every name with each later name as "first-second" and store the strings in a new list {xs} / fill a new list {xs} with "earlier-later" for all pairs of an earlier and a later name in {ws}, by two loops
    {xs} = []
    for i in range(len({ws})):
        for j in range(i + 1, len({ws})):
            {xs}.append({ws}[i] + "-" + {ws}[j])
    ~get {ys} | keep the matches of the first player / select the matches that {ws}[0] plays | the strings in {xs} that begin with the first name of {ws} and a hyphen / the matches whose first player is {ws}[0] | [s for s in {xs} if s.startswith({ws}[0] + "-")]
    ~out | - | how many matches there are and how many the first player has / the length of {xs} and the length of {ys} / len({xs}), followed by len({ys}) | len({xs}), len({ys})
shift_to_zero
    ~list {xs} {signed} | list / list of temperatures
    ~get {low} | - | the smallest number / the minimum of {xs} / the lowest value in [the list|{xs}] / the smallest item of {xs} | min({xs})
    ~get {ys} | subtract it from every number / shift the list so that its minimum becomes 0 | the numbers minus {low} / a list of x - {low} for each x in {xs} / the items of {xs}, each reduced by {low} | [x - {low} for x in {xs}]
    ~get {high} | - | the largest of the shifted numbers / the maximum of {ys} / the greatest item of {ys} / the biggest number in [the new list|{ys}] | max({ys})
    ~if | {high} is greater than {v} / the range of the numbers, {high}, exceeds {v} / {high} is more than {v} | {high} > {v} | "wide" | {ys}
label_by_index
    ~list {ws} {some_words} | list of words / list of items
    # create a list {xs} of strings such as "1. word", numbering the words from 1 / let {xs} contain every word of {ws} with its number (from 1), a dot and a space in front / number the words from 1 and collect the strings "number. word" in {xs} / build a list {xs} in which each word is preceded by its position, starting at 1, and ". " / make the list {xs} of f-strings "i. word" with enumerate starting at 1 / store the numbered words, like "1. apple", in a new list {xs}
    {xs} = [f"{i}. {name}" for i, name in enumerate({ws}, 1)]
    # print the numbered words, each on its own line, by joining them with newlines / join the items of {xs} with line breaks and print the result / print {xs} joined by newlines / print all the items of {xs} below each other, using join / output the strings in {xs} separated by line breaks / display one item of {xs} per line with a single print and join
    print("\\n".join({xs}))
    ~out? | - | the length of the longest line / the largest length of an item in {xs} / the number of characters of the longest string in {xs} | max(len(s) for s in {xs})
"""
NUMBERS = """
halve_while_even
    ~number {n} {even_num} | number / integer
    ~number {count} {zero} | counter
    # while {n} is even, halve it and increase {count} by 1 / as long as {n} is divisible by 2, divide it by 2 and add 1 to {count} / divide {n} by 2 until it is odd and count the divisions in {count} / repeat while {n} % 2 is 0: {n} becomes {n} // 2 and {count} grows by one / use a while loop to halve {n} as long as it is even; {count} counts the steps / keep halving {n} while it is an even number, adding one to {count} every time
    while {n} % 2 == 0:
        {n} //= 2
        {count} += 1
    # print {n} and {count} / print the odd part and the number of halvings / display {n}, followed by {count} / show {n} and {count} on one line / output the final {n} and the counter / print what {n} has become, and {count}
    print({n}, {count})
product_of_range
    ~number {a} {tiny} | lower bound / first number
    ~number {b} {side} | number of factors / count
    # set {total} to 1. For each i from 0 to {b} - 1, multiply {total} by {a} + i / let {total} be 1 and multiply it by {b} consecutive numbers, beginning with {a} / compute in {total} the product of the {b} consecutive integers that start with {a}, with a loop / starting with {total} = 1, multiply it by {a}, {a} + 1 and so on, {b} factors in all / with a for loop, multiply {total}, which is 1 at first, by {a} + i for every i below {b} / initialize {total} with 1 and multiply it in a loop by the numbers from {a} to {a} + {b} - 1
    {total} = 1
    for i in range({b}):
        {total} *= {a} + i
    ~get {n} | sum the digits of {total} / add up the decimal digits of the product | the digit sum of {total} / the sum of the digits of [the product|{total}] / the sum of all decimal digits in {total} | sum(int(c) for c in str({total}))
    ~out | - | {total} and {n} / the product, followed by its digit sum / {total}, then {n} | {total}, {n}
compare_means
    ~number {a} {v1} | number
    ~number {b} {v3} | number
    ~get {n} | - | the arithmetic mean of {a} and {b} / half the sum of {a} and {b} / the average of [the two numbers|{a} and {b}] / {a} plus {b}, divided by 2 | ({a} + {b}) / 2
    # + import math
    ~get {low} | - | the geometric mean of {a} and {b}, i.e. the square root of their product / the square root of {a} times {b} / the root of the product of [the two numbers|{a} and {b}] / the geometric mean of both numbers, using math.sqrt | math.sqrt({a} * {b})
    ~out | subtract the geometric from the arithmetic mean and round to three decimals | the difference of {n} and {low}, rounded to 3 decimals / {n} minus {low} to three decimal places / how much larger the arithmetic mean is, rounded to 3 places | round({n} - {low}, 3)
guess_square_root
    ~number {n} {num} | number / integer
    # let {a} be 1; while the square of {a} + 1 is at most {n}, increase {a} by 1 / find the largest integer {a} whose square does not exceed {n}, counting up from 1 in a while loop / set {a} to 1 and add 1 to it as long as ({a} + 1) squared is not greater than {n} / starting at 1, count {a} up while ({a} + 1) ** 2 <= {n} / with {a} = 1, repeat: if the square of ({a} + 1) is still at most {n}, increment {a}; otherwise stop, as a while loop / determine the integer square root {a} of {n} by a while loop that begins with {a} = 1
    {a} = 1
    while ({a} + 1) ** 2 <= {n}:
        {a} += 1
    ~get {b} | subtract the square of {a} from {n} | the remainder {n} minus {a} squared / what is left of {n} after subtracting the square of {a} / the difference of {n} and {a} ** 2 / {n} minus the square of {a} | {n} - {a} ** 2
    ~if | {b} is 0, so {n} is a perfect square / {n} is a square number, i.e. {b} equals 0 / nothing is left: {b} is zero | {b} == 0 | "square" | {b}
mean_of_digits
    ~number {n} {num} | number / integer
    ~get {w} | convert {n} to a string / turn the number into a string | {n} as a string / the decimal digits of {n} as a string / the string form of [the number|{n}] | str({n})
    ~get {xs} | convert each character back to an integer / make a list of the digits as integers | the digits in {w} as integers / a list of int(c) for each character of {w} / the digits as a list of integers | [int(c) for c in {w}]
    ~out | divide the sum of the digits by their number / compute the mean of [the digits|{xs}] | the mean of the digits / the average digit of {n} / the sum of {xs} divided by the length of {w} | sum({xs}) / len({w})
multiples_between
    ~number {a} {tiny} | divisor / number
    # let {xs} be the multiples of {a} from {v} to {hundred}, including both bounds if they are multiples / create a list {xs} of all numbers from {v} to {hundred} (inclusive) that are divisible by {a} / collect the integers between {v} and {hundred}, both included, that {a} divides, in {xs} / store in {xs} every number from {v} up to {hundred} that is a multiple of {a} / make a list {xs} with each x from {v} to {hundred} inclusive for which x % {a} is 0 / assign the list of multiples of {a} in the range from {v} to {hundred} (bounds included) to {xs}
    {xs} = [x for x in range({v}, {hundred} + 1) if x % {a} == 0]
    ~get {ys} | keep those whose last digit is {a} / select the multiples that end in {a} | the items of {xs} with the last digit {a} / those numbers in {xs} that end in {a} / the multiples whose remainder modulo 10 is {a} | [x for x in {xs} if x % 10 == {a}]
    ~out | - | the number of multiples and the sum of those kept / the length of {xs} and the sum of {ys} / how many items {xs} has, then the total of {ys} | len({xs}), sum({ys})
payment_plan
    ~number {total} {money} | debt / amount
    ~number {a} {rate0} | monthly payment / rate
    # create an empty list {xs}. While {total} is greater than {a}, subtract {a} from {total} and append {total} to {xs} / pay {a} from {total} as long as {total} is greater than {a}, collecting what remains after each payment in a new list {xs} / let {xs} be an empty list; as long as {total} > {a}, decrease {total} by {a} and add the new value to {xs} / in a while loop (while {total} exceeds {a}), reduce {total} by {a} and append it to the initially empty list {xs} / start with an empty list {xs} and repeat: {total} is lowered by {a} and appended to {xs}, until it is at most {a} / record in a list {xs} the amounts left after each payment of {a}, stopping when {total} is not more than {a}
    {xs} = []
    while {total} > {a}:
        {total} -= {a}
        {xs}.append({total})
    # print the number of full payments and the last payment / print the length of {xs} and {total} / display how many items {xs} has and the amount left, {total} / show len({xs}), followed by {total} / output the number of payments of {a} and the rest {total} / print how often {a} was paid and what remains in {total}
    print(len({xs}), {total})
"""


def _padded(rng: Random) -> str:
    inner = " ".join(plain_word(rng) for _ in range(rng.randint(1, 3)))
    return " " * rng.randint(1, 4) + inner + " " * rng.randint(0, 4)


def _prefixed(rng: Random) -> list[str]:
    start = made_up(rng, 1)
    return [start + plain_word(rng) for _ in range(rng.randint(3, 4))]


MORE = {
    "cap": sampled("str", lambda r: r.choice("AEIOSTRNL")),
    "padded": sampled("str", _padded),
    "prefixed": sampled("list[str]", _prefixed),
    "w2": sampled("str", lambda r: r.choice((plain_word(r), r.choice(CATEGORIES["city"])))),
    "small_ints": list_of(integer(1, 9), 3, 5),
    "limit": choice(50, 100, 150, 200, 500),
    "number_tuple": sampled("tuple[int]", lambda r: tuple(r.randint(1, 60) for _ in range(r.randint(3, 6)))),
    "even_num": sampled("int", lambda r: r.randint(1, 60) * 2 ** r.randint(1, 6)),
    "zero": choice(0),
    "side": integer(3, 6),
    "v1": integer(1, 80),
    "v3": integer(1, 80),
    "hundred": derived(lambda s: s.v + 40),
    "rate0": integer(90, 700),
}

for _table in (STRINGS, LISTS, NUMBERS):
    formal(d, _table, {**SLOTS, **MORE})
