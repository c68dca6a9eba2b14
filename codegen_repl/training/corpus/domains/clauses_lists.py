"""Steps on lists, dictionaries and sets that ask for two or three things in one sentence, all of which must be done."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import choice, derived, integer, list_of, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, any_word

d = Domain("clauses_lists", weight=12)

OTHERS = ("river", "Tuesday", "ladder", "x7", "silver", "umbrella", "nothing")
KINDS = ("fruit", "animal", "color", "city", "person", "food", "thing", "subject")


def _numbers(rng: Random) -> list[int]:
    low, high = rng.choice(((0, 9), (1, 30), (-20, 20), (10, 99), (1, 500)))
    return [rng.randint(low, high) for _ in range(rng.randint(5, 9))]


def _different(rng: Random) -> list[int]:
    low, high = rng.choice(((0, 30), (-25, 25), (10, 99), (100, 900)))
    return rng.sample(range(low, high), rng.randint(5, 8))


def _repeats(rng: Random) -> list[int]:
    few = rng.sample(range(1, rng.choice((10, 40, 100))), rng.randint(3, 4))
    return [rng.choice(few) for _ in range(rng.randint(5, 8))]


def _names(rng: Random) -> list[str]:
    pool = CATEGORIES[rng.choice(KINDS)]
    found = rng.sample(pool, rng.randint(4, 7))
    return [*found[:-1], any_word(rng)] if rng.random() < 0.4 else found


def _doubled(rng: Random) -> list[str]:
    few = rng.sample(CATEGORIES[rng.choice(KINDS)], 3)
    return [rng.choice(few) for _ in range(rng.randint(5, 7))]


def _prices(rng: Random) -> dict[str, int]:
    names = rng.sample(
        CATEGORIES[rng.choice(("fruit", "food", "thing", "person", "subject"))], rng.randint(4, 6)
    )
    high = rng.choice((9, 40, 300))
    return {name: rng.randint(1, high) for name in names}


def _bools(value: Any) -> bool:
    return any(isinstance(item, bool) for item in value)


def _plain(value: Any) -> bool:
    return 4 <= len(value) <= 20 and not _bools(value)


def _grid(rng: Random) -> list[list[int]]:
    width = rng.randint(2, 4)
    return [[rng.randint(0, 20) for _ in range(width)] for _ in range(rng.randint(2, 4))]


def _tags(rng: Random) -> set[str]:
    return set(rng.sample(CATEGORIES["fruit"][:9], rng.randint(3, 5)))


NUMBERS = sampled("list[int]", _numbers, _plain)
SLOTS: dict[str, Any] = {
    "xs": var(NUMBERS),
    "ys": sampled("list[int]", _numbers),
    "unequal": sampled("list[int]", _different),
    "repeats": sampled("list[int]", _repeats),
    "ws": var(sampled("list[str]", _names, lambda v: 4 <= len(v) <= 20)),
    "vs": sampled("list[str]", _names),
    "doubled": sampled("list[str]", _doubled),
    "stock": var(sampled("dict[str,int]", _prices, lambda v: 3 <= len(v) <= 12)),
    "prices": sampled("dict[str,int]", _prices),
    "more": var(sampled("dict[str,int]", _prices, lambda v: 1 <= len(v) <= 12)),
    "grid": sampled("list[list[int]]", _grid),
    "tags": sampled("set[str]", _tags),
    "tags2": sampled("set[str]", _tags),
    "rows": var(sampled("list[list[int]]", _grid, lambda v: len(v) > 1 and all(v))),
    "group": var(sampled("set[str]", _tags, lambda v: len(v) > 1)),
    "k": integer(2, 3),
    "n": integer(1, 60),
    "m": integer(1, 60),
    "low": integer(-10, 10),
    "t": integer(5, 60),
    "w": word(),
    "v": word(),
    "u": word(),
    "msg": choice("already there", "known", "no need", "twice", "we have it", "duplicate", "found", "skip"),
    "gone": choice("not found", "nothing to do", "missing", "no such item", "is not there", "none"),
    "size": integer(6, 20),
    "half": derived(lambda s: s.size // 2),
    "one": derived(lambda s: sorted(s.stock)[0]),
    "at_ws": derived(lambda s: s.ws[1] if len(s.ws[-1]) % 2 else OTHERS[len(s.ws[0]) % 5]),
    "at_ws2": derived(lambda s: s.ws[-1] if len(s.ws[0]) % 2 else OTHERS[5]),
    "at_xs": derived(lambda s: [s.xs[1], 77 - s.xs[0] % 50, s.xs[-1] if s.xs[-1] != s.xs[1] else 99]),
    "of_xs": derived(lambda s: s.xs[len(s.xs) // 2]),
    "at_stock": derived(lambda s: sorted(s.stock)[-1] if len(s.stock) % 2 else OTHERS[6]),
    "at_group": derived(lambda s: sorted(s.group)[0] if len(s.group) % 2 else OTHERS[len(s.group) % 3]),
    "pick": derived(lambda s: s.vs[len(s.vs[0]) % len(s.vs)]),
    "key1": derived(lambda s: list(s.prices)[1]),
    "key2": derived(lambda s: list(s.prices)[-1]),
    "lots": list_of(integer(1, 99), 3, 4, unique=True),
    "top": integer(30, 90),
    "step": integer(2, 9),
    "limit": derived(lambda s: s.step * (3 + s.step % 4)),
    "label": choice("sum", "total", "result", "in all", "together", "all"),
    "out": new("list"),
    "fresh": new("words"),
    "a": new("list"),
    "b": new("list"),
    "val": new("int"),
    "val2": new("int"),
    "dic": new("dict"),
    "st": new("set"),
    "st2": new("set"),
    "mat": new("matrix"),
}

ORDER = """
sort_drop_first
    # sort {xs}, drop the first number and print the rest / put {xs} in ascending order, delete its first element, and show what remains / sort {xs} in place and remove the smallest, then print the list / bring {xs} into order from low to high, take out the item in front and print it / could you sort {xs}, throw away the first one and print the others? / {xs}: sort, delete the first, print
    {xs}.sort()
    del {xs}[0]
    print({xs})
sorted_rest_untouched
    # print {xs} sorted and without the first number, but leave {xs} as it is / without changing {xs}, sort its numbers, drop the first and print the rest / show all but the smallest of {xs} in ascending order; the original must stay the same / print the sorted numbers of {xs} minus the first one and do not alter {xs} / sort a copy of {xs}, skip its first element and print the others / what is left of {xs} when it is sorted and the first is dropped? print it, but keep {xs} unchanged
    print(sorted({xs})[1:])
sorted_copy_both
    # make a sorted copy of {xs} called {out}, without changing the original, and print both / sort {xs} into a new list {out} and print first {out}, then {xs} / {out} should be {xs} in order; the original stays the same; print the new list and the old one / without touching {xs}, store its numbers in ascending order as {out} and show {out} and then {xs} / put the sorted numbers of {xs} in {out}, leave {xs} alone, and print the two, new one first / create {out} from {xs} by sorting (not in place), afterwards print {out} and {xs}, a line each
    {out} = sorted({xs})
    print({out})
    print({xs})
reversed_copy_first
    # reverse {xs} into a new list {out} without changing {xs}, and show the first {k} / let {out} be {xs} backwards, the original unchanged, and print its first {k.word} items / store the reverse of {xs} as {out} and print the first {k} of it / turn {xs} around in a copy {out}, leave {xs} itself, then show the {k} items in front of {out} / {out} = the items of {xs} from last to first, as a new list; display the leading {k} / make a backwards copy {out} of {xs} and print only its first {k} elements
    {out} = {xs}[::-1]
    print({out}[:{k}])
dedupe_literal_print
    # remove duplicates from {repeats} but keep the order, and print the result / print {repeats} without repeats, in the same order / take the duplicates out of {repeats}, leave the order as it is, and print it / from {repeats} keep each number once, where it comes first, and show the list / drop the repeated numbers of {repeats}, order preserved, then print / what is {repeats} without duplicates? keep the order and print it
    print(list(dict.fromkeys({repeats})))
dedupe_literal_store
    # remove duplicates from {repeats} but keep the order, and store the result as {out} / store {repeats} without its repeats, in the same order, as {out} / take the duplicates out of {repeats} and save what is left, order kept, in {out} / {out} should be {repeats} with each number only once, in order of first appearance / drop the repeated numbers of {repeats} while preserving the order; call the list {out} / keep every number of {repeats} once, do not sort, and name it {out}
    {out} = list(dict.fromkeys({repeats}))
dedupe_words_count
    # remove duplicates from {doubled} but keep the order, store it as {fresh} and print how many are left / let {fresh} be {doubled} without repeats, in the old order, and print its length / drop the repeated words from {doubled}, call the result {fresh}, keep the order and show how many words remain / from {doubled} take each word once, in order, as {fresh}; then print the number of them / store the different words of {doubled} in {fresh}, in the order they come, and print their number / {fresh}: the list {doubled} with doubles taken out and order kept; also print its size
    {fresh} = list(dict.fromkeys({doubled}))
    print(len({fresh}))
total_average_largest
    # print the total, the average and the largest of {xs}, one per line / show sum, mean and maximum of {xs}, each on its own line / for {xs} print first the total, then the average, and finally the largest number / print three lines for {xs}: what it adds up to, its average, its biggest number / i need the sum of {xs}, the average and the maximum, below each other / output the total of {xs}; next line the average; last line the largest
    print(sum({xs}))
    print(sum({xs}) / len({xs}))
    print(max({xs}))
smallest_largest_gap
    # print the smallest and the largest of {xs} and the difference between them, on one line / show min, max and their difference for {xs} in one line / in a single line, print the lowest number of {xs}, the highest, and how far they are apart / give the minimum and maximum of {xs} and also maximum minus minimum, all on one line / print three things next to each other: least of {xs}, greatest of {xs}, greatest minus least / for {xs}: minimum, maximum, range, printed in one line
    print(min({xs}), max({xs}), max({xs}) - min({xs}))
extremes_stored
    # store the smallest of {xs} as {val} and the largest as {val2}, then print their sum / let {val} and {val2} be the minimum and maximum of {xs}, and print the two added together / find the lowest and the highest number of {xs}, call them {val} and {val2} and print what they add up to / {val} = smallest of {xs}, {val2} = largest of {xs}; print {val} plus {val2} / keep min and max of {xs} in {val} and {val2} and show their total / take the least number of {xs} as {val}, the greatest as {val2}, finally print the sum of both
    {val} = min({xs})
    {val2} = max({xs})
    print({val} + {val2})
append_two_length
    # append {n} and then {m} to {xs} and print how many items it has now / add {n} to {xs}, then {m}, finally print the length / put {n} and {m} at the end of {xs} and show its new length / {xs} gets {n}, then {m}, at the end; print the number of items / extend {xs} by {n} and {m}, in that order, and print its size / attach {n} to {xs}, after that {m}, and tell me how long {xs} is
    {xs}.append({n})
    {xs}.append({m})
    print(len({xs}))
append_unless_there
    # add {at_ws} to {ws} unless it is already there, in that case print {msg} / append {at_ws} to {ws}, but if it is in there already just print {msg} / print {msg} if {at_ws} is in {ws}, otherwise add it at the end / put {at_ws} at the end of {ws} unless {ws} has it; if so, print {msg} / {at_ws.bare} should go into {ws}; when it is in the list before, print {msg} instead / if {ws} does not contain {at_ws}, append it, and else say {msg}
    if {at_ws} in {ws}:
        print({msg})
    else:
        {ws}.append({at_ws})
remove_or_message
    # remove {at_ws} from {ws} and print the list, but print {gone} if it is not in there / take {at_ws} out of {ws} and show {ws}; in case it is missing print {gone} / if {at_ws} is in {ws}, delete it and print {ws}, otherwise print {gone} / print {gone} unless {ws} has {at_ws}, in that case remove it and print what is left / delete {at_ws} from {ws}, then print {ws}; not there? then {gone} / {at_ws.bare} has to leave {ws}: remove and print the list, or print {gone} when there is no such item
    if {at_ws} in {ws}:
        {ws}.remove({at_ws})
        print({ws})
    else:
        print({gone})
front_and_end
    # insert {w} at the front of {ws}, put {v} at the end and show the list / put {w} first in {ws} and {v} last, then print it / add {w} at the beginning and {v} at the end of {ws}, and print {ws} / {ws} should start with {w} and end with {v}: insert and append them, then print the list / place {w} before everything in {ws} and {v} after everything, finally display it / insert {w} at position 0 of {ws}, append {v}, print
    {ws}.insert(0, {w})
    {ws}.append({v})
    print({ws})
pop_and_left
    # take the last item off {ws}, print it and then how many are left / pop from {ws}, print what came out and the number of remaining items / remove the final item of {ws}, show it, and below it print the new length / pop the last one of {ws}; print it, then print the length of {ws} / print the last item of {ws} while taking it out, and after that how many there still are / what is last in {ws}? take it out, print it, then print how many items remain
    print({ws}.pop())
    print(len({ws}))
pop_first_store
    # take the first item out of {ws}, store it as {val} and print the rest / remove the item in front of {ws}, keep it in {val}, and print {ws} / pop the first of {ws} into {val}, then show what is left in {ws} / let {val} be the first item of {ws}, which is removed from there, and print the remaining list / {val} = what pop(0) gives on {ws}; afterwards print {ws} / take away the first entry of {ws} and call it {val}; then show {ws}
    {val} = {ws}.pop(0)
    print({ws})
last_ones_moved
    # cut the last {k} items off {xs}, keep them as {out} and print {xs} / store the last {k.word} items of {xs} in {out}, delete them from {xs}, and print {xs} / move the final {k} numbers of {xs} to a list {out} and show what is left in {xs} / let {out} have the last {k} of {xs}; {xs} loses them and is printed / the {k} items at the end of {xs} go to {out}, are removed from {xs}, and the shorter {xs} is shown / take {out} from the end of {xs} ({k} items), remove those there, then print {xs}
    {out} = {xs}[-{k}:]
    del {xs}[-{k}:]
    print({xs})
swap_ends
    # swap the first and the last item of {xs} and print it / exchange the two ends of {xs}, then show the list / let the first and the last number of {xs} change places and print {xs} / print {xs} after swapping its first and final elements / first item of {xs} to the end, last one to the front (swap them), then print / trade the outermost items of {xs} with each other and display the list
    {xs}[0], {xs}[-1] = {xs}[-1], {xs}[0]
    print({xs})
halves
    # split {xs} in the middle: the first half is {a}, the rest is {b}; print both / cut {xs} into halves {a} and {b} (the second may be longer) and print one after the other / let {a} be the first half of {xs} and {b} what follows, then print {a} and {b} on separate lines / {a} gets len // 2 items from the start of {xs}, {b} the others; show both, a line each / divide {xs} at its middle into {a} and {b} and print the two lists / put the first half of {xs}, rounded down, in {a}, the remaining items in {b}, and print {a}, then {b}
    {a} = {xs}[:len({xs}) // 2]
    {b} = {xs}[len({xs}) // 2:]
    print({a})
    print({b})
even_odd_split
    # put the even numbers of {xs} in {a} and the odd ones in {b}, and print how many there are of each / split {xs} into even numbers {a} and odd numbers {b} and print both lengths / {a} is for what is even in {xs}, {b} for what is odd; then print the two counts in one line / sort out {xs}: evens to {a}, odds to {b}, and print how long the lists are / collect evens from {xs} as {a}, odds as {b}, finally print len of both together / make {a} from the even and {b} from the odd items of {xs} and show the sizes
    {a} = [x for x in {xs} if x % 2 == 0]
    {b} = [x for x in {xs} if x % 2 != 0]
    print(len({a}), len({b}))
square_keep_sum
    # square each number of {xs}, keep the squares above {t} and print their sum / print the sum of all squares of {xs} that are greater than {t} / take {xs}, square everything, drop what is not over {t}, and print the total / square the numbers in {xs}, filter out those up to {t} and print what the others add up to / of the squares of {xs}, add up the ones larger than {t} and show the sum / {xs}: square, keep those > {t}, sum, print
    print(sum(x ** 2 for x in {xs} if x ** 2 > {t}))
double_except_negative
    # double the numbers of {xs} except the negative ones, which stay, and store the result as {out} / {out} should have the numbers of {xs} times two, but negative ones unchanged / make a list {out} from {xs}: negative numbers as they are, all others doubled / multiply every number in {xs} by 2 unless it is below zero, and save the new list in {out} / store in {out} twice each number of {xs}; only those under 0 are taken over without doubling / for each number of {xs} put its double in {out}, in case of a negative one the number itself
    {out} = [x if x < 0 else 2 * x for x in {xs}]
filter_sort_store
    # take the numbers of {xs} above {low}, sort them from high to low and store them as {out} / keep what is greater than {low} in {xs}, in descending order, as {out} / {out} = the items of {xs} over {low}, largest first / drop everything up to {low} from {xs} and put the rest, biggest to smallest, in {out}; {xs} stays the same / filter {xs} for values more than {low}, order them falling, and save that in {out} / which numbers of {xs} exceed {low}? sort these in descending order and call the list {out}
    {out} = sorted([x for x in {xs} if x > {low}], reverse=True)
top_k_ascending
    # take the {k} largest of {xs}, put them from low to high, store them as {out} and print it / let {out} be the {k} biggest numbers of {xs} in ascending order, and print it / sort {xs} into a copy, keep the last {k}, call them {out} and show them / find the top {k.word} of {xs}, smallest of them first, save as {out}, print / {out}: the {k} highest values of {xs}, in rising order; print {out} / print and keep as {out} the {k} greatest items of {xs}, sorted upwards
    {out} = sorted({xs})[-{k}:]
    print({out})
trimmed_mean
    # drop the smallest and the largest of {xs} and print the average of the rest / print the mean of {xs} without its minimum and its maximum (one of each), leaving {xs} unchanged / leave out the lowest and the highest number of {xs}, then print the average of what remains / sort a copy of {xs}, cut off both ends and show the mean of the others / what is the average of {xs} if one smallest and one largest number are ignored? print it / average of {xs}, but not counting the least and the greatest item; print
    inner = sorted({xs})[1:-1]
    print(sum(inner) / len(inner))
positive_and_negative
    # count the positive and also the negative numbers in {xs} and print both with a label / print how many numbers of {xs} are above 0 and how many below, as "positive:" and "negative:" with the count / how many positives and how many negatives does {xs} have? print them behind the labels "positive:" and "negative:" / print two labelled lines, "positive:" and "negative:", with the number of such items in {xs} / in {xs}, count what is greater than 0, count what is less than 0, and print each count after its label, positive: or negative: / show the counts for {xs}: first "positive:" and the number of positive items, next line "negative:" and the other
    print("positive:", sum(x > 0 for x in {xs}))
    print("negative:", sum(x < 0 for x in {xs}))
clamp
    # in {xs} replace everything below 0 by 0 and everything above {t} by {t}, and print it / limit the numbers of {xs} to the range from 0 to {t} and print {xs} / negative items of {xs} become 0, those over {t} become {t}, the others stay; print the list / change {xs} so that nothing is less than 0 or more than {t}, then show it / raise negative values in {xs} to 0, lower values beyond {t} to {t}, print the new {xs} / cut {xs} off at 0 and {t} on both sides and print the result
    {xs} = [min(max(x, 0), {t}) for x in {xs}]
    print({xs})
running_total_last
    # print the running total of {xs} line by line, and at the end the word {label} with the final sum / go through {xs}, print the sum so far after each number and finally {label} and the total / add up {xs} step by step, printing every subtotal, then print {label} followed by the total / for each number of {xs} print what the sum is by then; last of all print {label} and the whole sum / show all partial sums of {xs}, one a line, and after the loop {label} with the sum / print after each item of {xs} the total up to there, and then once {label} plus the final value
    total = 0
    for x in {xs}:
        total += x
        print(total)
    print({label}, total)
pad_then_print
    # add zeros to {xs} until it has {size} items, then print it and its sum / fill {xs} up with 0 to a length of {size}, and print the list and below it the sum / as long as {xs} is shorter than {size}, append 0; finally show {xs} and what it adds up to / pad {xs} with zeros to {size} items and print {xs}, then the total / append 0 to {xs} while it has fewer than {size} elements; print it, print its sum / {xs} needs {size} items: add zeros at the end, then print list and sum
    while len({xs}) < {size}:
        {xs}.append(0)
    print({xs})
    print(sum({xs}))
every_other_both
    # put every second item of {xs}, beginning with the first, in {a} and the others in {b}, then print {b} / {a} gets positions 0, 2, 4 of {xs} and so on, {b} the positions between; print only {b} / deal the items of {xs} out in turn to {a} and {b}, starting with {a}, and show {b} / split {xs} into {a} (even indices) and {b} (odd indices) and print the latter / take {a} from the even places of {xs}, {b} from the odd places, counting from 0, and print {b} / make two lists of {xs}, {a} with the first, third, fifth item and so forth, {b} with the rest; then print {b}
    {a} = {xs}[::2]
    {b} = {xs}[1::2]
    print({b})
copy_and_add
    # copy {xs} as {out}, add {n} to the copy and print both lists / make a copy {out} of {xs}, append {n} to it, and print {out} and {xs} / {out} is a copy of {xs} with {n} appended, {xs} itself keeps its items; print the copy, then the original / without changing {xs}, store it with {n} at the end as {out}, and print {out}, then {xs} / clone {xs} to {out}, put {n} on the end of the clone, show first the clone and then {xs} / duplicate {xs} under the name {out}, append {n} there, and print the two, the new one first
    {out} = {xs}.copy()
    {out}.append({n})
    print({out})
    print({xs})
"""
statements(d, ORDER, SLOTS)

LITERALS = """
check_three
    # check for each of {at_xs.and_items} whether it is in {xs}, and print True or False / print for {at_xs.and_items} if they occur in {xs}, a line each / is {at_xs.and_items} in {xs}? print an answer, True or False, for every one of them / go through {at_xs.and_items} and print whether {xs} contains it / test {at_xs.and_items} one after the other: print True if {xs} has the number, else False / look up {at_xs.and_items} in {xs} and print for each if it was found
    for x in {at_xs}:
        print(x in {xs})
parity_of_each
    # go through {ys} and print for each number "even" or "odd", with the number before it / for each of {ys.and_items} print the number and whether it is "even" or "odd" / print every number of {ys} followed by "even" or "odd" / loop over {ys}: number, then the word "even" if it can be halved and "odd" otherwise, one line each / for all numbers in {ys} show the number itself and, after it, "even" or "odd" / take {ys.and_items} in turn and print the number with "even", or with "odd" when it is not
    for x in {ys}:
        print(x, "even" if x % 2 == 0 else "odd")
squares_cubes_each
    # print {lots.and_items} with their squares and cubes, one line per number / for each of {lots.and_items} print the number, its square and its cube / show a line for every number in {lots}: itself, squared, cubed / go through {lots} and print number, square and third power side by side / loop over {lots.and_items}; print it, then its second and third power, all in one line / what are the squares and cubes of {lots.and_items}? print them behind the number
    for x in {lots}:
        print(x, x ** 2, x ** 3)
table_to_end
    # print a table from 0 to {limit} in steps of {step}, end included: the number and its square / for 0 up to and including {limit}, every {step}, print the number and the number squared / table please: n and n times n, from 0 to {limit} inclusive in steps of {step} / count from 0 to {limit} by {step}, with {limit} too, and print each value with its square / print numbers and squares side by side, starting at 0, going up by {step}, the last one is {limit} / loop over 0, {step} and so on until {limit} is reached (it still counts), printing value and square
    for x in range(0, {limit} + 1, {step}):
        print(x, x ** 2)
celsius_table
    # print a table of celsius and fahrenheit from 0 to {limit} degrees in steps of {step}, {limit} included / for 0 to {limit} degrees celsius, both ends included and every {step} degrees, print celsius and fahrenheit / show celsius and fahrenheit side by side, from 0 up to and with {limit} in steps of {step} / a conversion table, please: celsius 0 to {limit} inclusive, step {step}, and next to it the fahrenheit value / go from 0 to {limit} by {step}, not leaving out {limit}, and print the degrees and what they are in fahrenheit / list degrees celsius from 0 to {limit} (inclusive), {step} apart, together with fahrenheit
    for c in range(0, {limit} + 1, {step}):
        print(c, c * 9 / 5 + 32)
countdown_then_word
    # count down from {size} to {half}, both included, and then print {w} / print the numbers {size}, one less and so on until {half} inclusive, and after that {w} / go backwards from {size} to {half} (print it too), then print {w} / print every number from {size} down to {half} on its own line and finish with {w} / countdown: {size} to {half}, a line each, {half} included, finally {w} / start at {size}, print and subtract 1 until {half} has been printed; at last print {w}
    for i in range({size}, {half} - 1, -1):
        print(i)
    print({w})
numbers_without_multiples
    # make a list {out} of the numbers from 1 to {top}, without the multiples of {step}, and print its length / {out} has 1 to {top}, both included, except what is divisible by {step}; show how many these are / put all numbers from 1 up to and including {top} in {out}, leaving out multiples of {step}, and print how many there are / list the numbers 1 to {top} that {step} does not divide as {out}, then print len of it / store as {out} everything from 1 to {top} unless it can be divided by {step}, and print the size of the list / from 1 to {top} inclusive, drop each multiple of {step}, call what is left {out} and print its length
    {out} = [x for x in range(1, {top} + 1) if x % {step} != 0]
    print(len({out}))
sum_until_limit
    # add up 1, 2, 3 and so on until the sum is over {top}, and print the last number added and the sum / starting at 1, add number after number to a sum while it is at most {top}, then print the last number and the sum / which number makes 1 + 2 + 3 + ... exceed {top}? print it and the sum / keep adding the next whole number, from 1 on, until you are above {top}; print that number together with the total / sum up the whole numbers one by one, stop as soon as the total is greater than {top} and print the last number and total / print the first n for which 1 to n add up to more than {top}, and the sum beside it
    n = 0
    total = 0
    while total <= {top}:
        n += 1
        total += n
    print(n, total)
empty_then_three
    # create an empty list {fresh}, add {w}, {v} and {u} to it, and print it / make an empty list {fresh}, then append {w}, then {v}, finally {u}, and show the list / {fresh} starts empty; append {w}, {v}, {u} one by one and print {fresh} / start with {fresh} = [], add {w} and {v} and {u}, then print / begin with an empty list called {fresh} and put {w}, {v} and {u} in, in this order; print it in the end / set up {fresh} without items, append the three strings {w}, {v} and {u}, and output the list
    {fresh} = []
    {fresh}.append({w})
    {fresh}.append({v})
    {fresh}.append({u})
    print({fresh})
list_and_last
    # store {vs} as {fresh} and print the first and the last of them / {fresh} = {vs}; print its first item and its last / keep the list {vs} in {fresh}, then show the first and the last item on one line / let {fresh} be {vs} and print both ends of it, first then last / make a list {fresh} with {vs.and_items}, then print the item at the start and the one at the end / save {vs} under the name {fresh} and print its first and last entry
    {fresh} = {vs}
    print({fresh}[0], {fresh}[-1])
list_sorted_print
    # put {vs.and_items} in a list {fresh}, sort it and print it / make a list {fresh} of {vs.and_items}, then sort it, finally print it / {fresh} is the list {vs}; sort it in place and show it / store {vs} as {fresh}, bring it into alphabetical order and print it / create {fresh} with the strings {vs.and_items}, sort the list and output it / keep {vs} in {fresh}, sort {fresh}, print {fresh}
    {fresh} = {vs}
    {fresh}.sort()
    print({fresh})
list_remove_and_count
    # make a list {fresh} of {vs.and_items}, remove {pick} from it and print how many are left / store {vs} as {fresh}, take {pick} out, then print the length / {fresh} = {vs}, without {pick} afterwards: remove it and show how many there still are / keep the list {vs} as {fresh}; delete {pick} from {fresh} and print the number of items / let {fresh} be {vs}, remove the item {pick}, and finally print its size / create {fresh} with {vs.and_items}, then {pick} has to go, and print how long {fresh} is now
    {fresh} = {vs}
    {fresh}.remove({pick})
    print(len({fresh}))
numbered_skip_short
    # print the items of {ws} numbered from 1, but skip those shorter than {t2} characters, which get no number / number the items of {ws} that have at least {t2} characters, starting with 1, and print number and item / leave out what is shorter than {t2} in {ws} and print the rest with running numbers 1, 2, 3 before it / go through {ws} without the items of fewer than {t2} letters, counting from 1, and print count and item / filter {ws} for a length of {t2} or more, then number and print what remains, from 1 / print 1 and the first item of {ws} with {t2} characters or more, 2 and the next one, and so on
    for i, w in enumerate((w for w in {ws} if len(w) >= {t2}), start=1):
        print(i, w)
longest_and_shortest
    # store the longest of {ws} as {val} and the shortest as {val2}, and print them with an arrow -> between / {val} is the longest and {val2} the shortest word of {ws}; print {val} -> {val2} / find the longest word in {ws} and also the shortest, keep them as {val} and {val2}, and print both with " -> " in the middle / from {ws} take the longest item ({val}) and the shortest item ({val2}) and show them joined by " -> " / let {val} be the longest string of {ws}, {val2} the shortest one; then print the first, " -> ", the second / which of {ws} is longest and which shortest? save as {val} and {val2} and print long -> short
    {val} = max({ws}, key=len)
    {val2} = min({ws}, key=len)
    print(f"{{val}} -> {{val2}}")
count_two_words
    # count {at_ws} and also {at_ws2} in {ws} and print both counts with the word before / how often do {at_ws} and {at_ws2} occur in {ws}? print the word and its count, a line each / print {at_ws} and how many times it is in {ws}, then the same for {at_ws2} / for {at_ws} and for {at_ws2}, print the string and its number of occurrences in {ws} / show two lines: {at_ws} with its count in {ws}, and {at_ws2} with its count / go over the words {at_ws} and {at_ws2}; print each together with how often {ws} has it
    for word_ in [{at_ws}, {at_ws2}]:
        print(word_, {ws}.count(word_))
replace_and_show
    # replace the first item of {ws} by {w} and the last by {v}, then print the list / set the first of {ws} to {w}, the last to {v}, print {ws} / {w} becomes the new first item of {ws} and {v} the new last one; show the list / overwrite both ends of {ws}, the first with {w} and the last with {v}, and print it / change {ws} so that {w} is in place of the first and {v} in place of the last item, and print it / in {ws}, put {w} instead of the first item and {v} instead of the final one, then output {ws}
    {ws}[0] = {w}
    {ws}[-1] = {v}
    print({ws})
greet_all_but_one
    # say hello to everyone in {vs}, except to {pick}, who gets "bye" / print "hello" and the name for each of {vs.and_items}, but "bye" and the name for {pick} / go through {vs}: for {pick} print "bye" with the name, for the others "hello" with the name / greet {vs.and_items} with "hello", a line each; only {pick} is told "bye" / for every name in {vs} print "hello" and the name unless it is {pick}, in that case "bye" and the name / loop over {vs} and print "hello" plus name, except when it is {pick}: then "bye" plus name
    for name in {vs}:
        if name == {pick}:
            print("bye", name)
        else:
            print("hello", name)
stop_at_item
    # print the items of {vs} one by one, but stop at {pick}, without printing it / go through {vs} and print each item until {pick} comes, which is not printed any more / show everything in {vs} that stands before {pick}, a line each, and end the loop there / loop over {vs}; break when it is {pick}, otherwise print it / print {vs.and_items} in turn, unless you reach {pick}, then stop at once / for each of {vs}: if it equals {pick} leave the loop, else print
    for w in {vs}:
        if w == {pick}:
            break
        print(w)
positions_or_minus
    # print at which index {of_xs} first stands in {xs}, and also how often it occurs / print the first position of {of_xs} in {xs} and, after it, the count of {of_xs} / where is {of_xs} in {xs}, and how many times? print index and count in one line / for the list {xs} show the index of {of_xs} followed by how many of them there are / look {of_xs} up in {xs}: print the index of the first one and the number of all / index of {of_xs} in {xs} and its count there, both printed on a line
    print({xs}.index({of_xs}), {xs}.count({of_xs}))
"""
statements(d, LITERALS, {**SLOTS, "t2": integer(4, 6)})

DICTS = """
add_and_delete
    # add {w} with {n} to {stock}, delete {one} from it and print it / put {w}: {n} into {stock}, take out {one}, then show the dictionary / in {stock} set {w} to {n}, remove the key {one}, print / {stock} gets a new entry {w} with value {n} and loses {one}; print it afterwards / store {n} under {w} in {stock}, then delete the entry {one}, finally print {stock} / first add the pair {w}, {n} to {stock}, then drop {one} from it and output the result
    {stock}[{w}] = {n}
    del {stock}[{one}]
    print({stock})
keys_then_values
    # print the keys of {stock} as a list and below it the values as a list / show all keys of {stock}, then all its values, as two lists / first print the list of keys of {stock}, after that the list of values / print two lists for {stock}: keys, next line values / list the keys in {stock} and also the values, a print for each / one line with the list of {stock}'s keys and one line with the list of its values
    print(list({stock}))
    print(list({stock}.values()))
best_with_value
    # find the key with the highest value in {stock}, store it as {val} and print it with its value / let {val} be the key of {stock} that has the greatest value; print {val} and that value / which key in {stock} has the most? call it {val} and print it together with the number / save the key of the maximum in {stock} as {val}, then show key and value / {val} = key with the largest value of {stock}; print it and what it has / take the top entry of {stock} by value, keep its key in {val} and print key and value
    {val} = max({stock}, key={stock}.get)
    print({val}, {stock}[{val}])
get_or_default
    # get the value of {at_stock} in {stock}, or {n} if it is missing, store it as {val} and print it / {val} is what {stock} has for {at_stock}, {n} when there is nothing; print it / look up {at_stock} in {stock} with {n} as the default, save it in {val}, and print {val} / let {val} be the entry {at_stock} of {stock}; not there? then {n}; afterwards show {val} / store the number for {at_stock} from {stock} in {val}, using {n} in case the key does not exist, and print it / read {at_stock} from {stock} into {val}, except if it has no such key, then {val} is {n}; print {val}
    {val} = {stock}.get({at_stock}, {n})
    print({val})
by_value_first_k
    # sort {stock} by value, highest first, and show the first {k}, key and value / print the {k} entries of {stock} with the largest values, biggest first, as key and value / order the entries of {stock} by falling value and print the leading {k.word}, a line each with key and value / the top {k} of {stock}: key and value, from the highest down / show key and value of the {k.word} greatest entries in {stock}, in descending order / go through {stock} from the highest value to the lowest, print key and value and stop after {k}
    for key, value in sorted({stock}.items(), key=lambda item: item[1], reverse=True)[:{k}]:
        print(key, value)
raise_all_but_one
    # raise every value in {stock} by {n} except that of {one}, and print the dictionary / add {n} to all values of {stock} but the one of {one}, then show {stock} / everything in {stock} goes up by {n}, only {one} stays; print it / in {stock} increase each entry by {n} unless its key is {one}; afterwards print {stock} / leave {one} alone and add {n} to the rest of {stock}, then print / {n} more for each key in {stock}, {one} excluded, and print the result
    for key in {stock}:
        if key != {one}:
            {stock}[key] += {n}
    print({stock})
merge_new
    # merge {stock} and {more} into a new dictionary {dic}, without changing either; {more} wins where both have a key / {dic} has everything from {stock} and {more}, with the value of {more} if a key is in both; the two stay as they are / combine {stock} with {more} as {dic}, {more} having priority, and leave both originals alone / make {dic} from {stock} overridden by {more}, as a new dictionary / put {stock} and then {more} into a fresh dictionary {dic}, so that later values replace earlier ones, and do not touch the originals / without changing {stock} or {more}, join them to {dic}; on equal keys take the value from {more}
    {dic} = {**{stock}, **{more}}
lines_and_total
    # print each key of {stock} with its value, like a: 1, and at the end {label} with the sum of the values / list the entries of {stock} as key: value, then print a line {label}: and the total / go through {stock} printing key, colon, space, value, and finish with {label}, a colon, a space and the sum of all values / a line "key: value" for everything in {stock}, and last "{label.bare}: " with the total / show {stock} line by line (key: value) and below that {label.bare}: plus the sum / for each entry of {stock} print key: value; after the loop print {label.bare}: and what the values add up to
    for key, value in {stock}.items():
        print(f"{key}: {value}")
    print(f"{label.bare}: {sum({stock}.values())}")
prices_two_added
    # store {prices} as {dic} and print the sum of the values for {key1} and {key2} / {dic} = {prices}; print what {key1} and {key2} have together / keep the dictionary {prices} in {dic}, then add its entries {key1} and {key2} and print the result / let {dic} be {prices} and print the value of {key1} plus the value of {key2} / make a dict {dic}, {prices}, and print {key1.bare} and {key2.bare} added up / save {prices} under {dic}; how much are {key1} and {key2} together? print it
    {dic} = {prices}
    print({dic}[{key1}] + {dic}[{key2}])
prices_change_print
    # store {prices} as {dic}, set {key1} to {n} and print it / {dic} = {prices}, then change the value of {key1} to {n}, finally print {dic} / keep {prices} in {dic}; {key1} becomes {n}; show the dictionary / let {dic} be {prices}, overwrite {key1} with {n}, and print {dic} / make a dictionary {dic} from {prices}, then update {key1} to {n} and output it / {dic} should be {prices} at first; give {key1} the new value {n}, and print the whole dictionary
    {dic} = {prices}
    {dic}[{key1}] = {n}
    print({dic})
filter_into_both
    # split {stock} into {dic} with the values above {t} and {dic2} with the others, and print both / entries of {stock} over {t} go into a dictionary {dic}, the rest into {dic2}; then show both / {dic} for what is greater than {t} in {stock}, {dic2} for everything else, print {dic}, then {dic2} / divide {stock} at {t}: more than that to {dic}, the remaining ones to {dic2}; print one after the other / make {dic} from the pairs in {stock} with more than {t} and {dic2} from those with at most {t}, and print the two / separate {stock} by value, above {t} ({dic}) and not above ({dic2}), then print both dictionaries
    {dic} = {key: value for key, value in {stock}.items() if value > {t}}
    {dic2} = {key: value for key, value in {stock}.items() if value <= {t}}
    print({dic})
    print({dic2})
pop_entry
    # take {one} out of {stock}, store its value as {val} and print how many entries remain / remove the key {one} from {stock}, keep what it had as {val}, and print the size of {stock} / pop {one} from {stock} into {val}, then print the number of entries left / let {val} be the value of {one}, which is deleted from {stock}; show len of {stock} / {stock} loses {one}; its value goes to {val}; print how many there are now / delete the entry {one} of {stock} but keep the number as {val}; after that print the length of {stock}
    {val} = {stock}.pop({one})
    print(len({stock}))
count_words_top
    # count how often each word is in {doubled}, in a dictionary {dic}, and print the most frequent one / make {dic}, word to count, from {doubled}, then print the word with the highest count / {dic} holds the number of times each word of {doubled} occurs; print which occurs most / tally {doubled} in a dict {dic} and show the winner, the word with the largest count / go through {doubled} counting every word in {dic}, finally print the commonest word / with a dictionary {dic} count the words of {doubled}, afterwards print the key with the biggest count
    {dic} = {}
    for w in {doubled}:
        {dic}[w] = {dic}.get(w, 0) + 1
    print(max({dic}, key={dic}.get))
common_and_only
    # {st} is {tags} and {st2} is {tags2}; print what they share, then what only {st} has, both sorted / let {st} be {tags}, let {st2} be {tags2}, and print the sorted common items and the sorted items that are only in {st} / store {tags} as {st} and {tags2} as {st2}, then print sorted lists of the intersection and of {st} without {st2} / sets {st} = {tags} and {st2} = {tags2}: show in order what is in both, and below it what is just in {st} / make two sets, {st} with {tags} and {st2} with {tags2}; print in alphabetical order their common part and then the difference {st} minus {st2} / define {st} as {tags} and {st2} as {tags2}, print both the overlap and what {st} has extra, each as a sorted list
    {st} = {tags}
    {st2} = {tags2}
    print(sorted({st} & {st2}))
    print(sorted({st} - {st2}))
set_add_discard
    # add {w} to {group}, take out {at_group} if it is there, and print the size / put {w} in {group}, discard {at_group}, then show how many items there are / {group} gets {w} and loses {at_group} (should it have it); print its length / add {w} and discard {at_group} in the set {group}, finally print how many it has / insert {w} into {group}, remove {at_group} from it unless it is not in there, and print the number of items / first {w} goes into {group}, then {at_group} comes out if present, and then print len
    {group}.add({w})
    {group}.discard({at_group})
    print(len({group}))
set_of_list
    # make a set {st} of {xs} and print its size and whether it is smaller than the list / {st} = the different numbers of {xs}; print how many and if that is fewer than {xs} has / turn {xs} into a set {st}; print the length of it, and True if it has fewer items than the list, else False / store the distinct items of {xs} as {st}, then show its size and whether the list has more, on one line / put {xs} in a set {st}, print how many it has and whether there were repeats in {xs} (len smaller) / convert {xs} to a set named {st}, and print its size together with the comparison size < length of {xs}
    {st} = set({xs})
    print(len({st}), len({st}) < len({xs}))
row_sums_total
    # print the sum of each row of {rows}, and then the total of all / for every row in {rows} print its sum; finally print the sum of everything / show row sums of {rows}, a line each, and below them the grand total / go through {rows}, print what each row adds up to, and after the loop the overall sum / sum up {rows} row by row, printing each sum, then all together / one line per row of {rows} with its sum, last line the total
    for row in {rows}:
        print(sum(row))
    print(sum(sum(row) for row in {rows}))
grid_store_corner
    # store {grid} as {mat}, set its first entry in the first row to {n} and print it row by row / {mat} = {grid}; the top left number becomes {n}; then print every row / keep {grid} in {mat}, change the upper left corner to {n}, and show the rows one per line / let {mat} be {grid}, put {n} at row 0, column 0, and print each row on a line / make a matrix {mat} with {grid}, overwrite the very first number by {n}, finally print the rows in turn / save {grid} as {mat}; {n} goes to the top left; print row after row
    {mat} = {grid}
    {mat}[0][0] = {n}
    for row in {mat}:
        print(row)
zeros_with_diagonal
    # build a {k} by {k} table of zeros called {mat}, put {n} on the diagonal and print it row by row / {mat} is a {k} x {k} list of lists with zeros, except {n} on the main diagonal; print its rows / make a square matrix {mat} of {k} rows, all 0, set the diagonal to {n}, and show every row / create {mat} with {k.word} rows of {k.word} zeros, then write {n} along the diagonal, finally print the rows / zeros in {k} rows and {k} columns as {mat}, {n} where row and column number agree; print row by row / start {mat} as {k} rows with {k} zeros, fill the diagonal with {n}, print a row a line
    {mat} = [[0] * {k} for _ in range({k})]
    for i in range({k}):
        {mat}[i][i] = {n}
    for row in {mat}:
        print(row)
"""
statements(d, DICTS, {**SLOTS, "dic2": new("dict")})

STORIES = """
line_at_the_door
    # {fresh} is a queue with {vs.and_items}, as a list; print who is first / make a list {fresh} of {vs}, then print its first item / store {vs} in {fresh} and show the one in front / {fresh} = {vs}; print the first of them / the queue {fresh} holds {vs.and_items}: make it a list and print the head / let {fresh} be {vs} and print item number 0
    {fresh} = {vs}
    print({fresh}[0])
    # {w} joins at the end, and the first one leaves; store who left as {val} / append {w} to {fresh}, then take the first out of it and keep it as {val} / put {w} at the end and pop the front into {val} / {w.bare} comes in last, and the one in front goes out: save that one as {val} / add {w} to the queue, remove its first item, and call the removed item {val} / the end gets {w}; let {val} be the first item, which is taken away
    {fresh}.append({w})
    {val} = {fresh}.pop(0)
    # let the first two leave, then print the rest and how many they are / remove the next two from the front, then show the queue and its length / take two items off the beginning of {fresh}, print {fresh} and its size / delete the first two, print what is left and the number of items / two more go from the front; print the list, and the length after it / drop items 0 and 1 from {fresh}, then print it together with how many remain
    del {fresh}[:2]
    print({fresh}, len({fresh}))
    # put {val} back in at the front, print the queue / insert {val} at the start again and show {fresh} / {val} comes back to the first place; print the whole list / let {val} be first once more, then print {fresh} / place what we keep in {val} at position 0 and output the list / back to the front with {val}, and show everyone
    {fresh}.insert(0, {val})
    print({fresh})
marks_in_steps
    # {a} = {ys}; print how many marks these are / the marks are {ys}, a list {a}; print the number of them / store {ys} as {a} and print its length / keep {ys} in {a}, then show how many numbers it has / let {a} be the list {ys}, and print len / make a list {a} with the marks {ys.and_items} and output how many there are
    {a} = {ys}
    print(len({a}))
    # sort them without changing the original, store the result as {b} and print the lowest / let {b} be a sorted copy of {a}, and print its first number / {b} has the marks in ascending order, {a} stays as it is; print the smallest / put the sorted marks in a new list {b} and show the first / sort a copy called {b}, then print its item 0 / in {b} keep the numbers of {a} from low to high, and print the least of them
    {b} = sorted({a})
    print({b}[0])
    # drop the lowest and the highest of {b}, and print the average of what is left / remove both ends of {b}, then show the mean of the others / delete the first and the last of {b} and print the average / throw away smallest and largest in {b}; average of the remaining ones, printed / take off the two outer items of {b}, then print its mean / {b} loses its minimum and its maximum, and its average is printed
    del {b}[0], {b}[-1]
    print(sum({b}) / len({b}))
    # add {n} to {a}, and print the new total and the new maximum / append {n} to {a}, then show sum and maximum of it / another mark, {n}, comes into {a}; print its total and the best / put {n} at the end of {a}, print the sum and the largest number on one line / {a} gets {n} as well: print what it adds up to now, and its greatest item / extend {a} with {n} and output sum, then max
    {a}.append({n})
    print(sum({a}), max({a}))
shop_in_steps
    # {dic} = {prices}; print the price of {key1} and that of {key2} / store the prices {prices} as {dic}, and show what {key1} costs and what {key2} costs / let {dic} be {prices}, and print the entries {key1} and {key2} on one line / keep {prices} in {dic}, print {key1} and {key2} from it / make a dict {dic} with {prices}; then the values of {key1} and {key2}, printed / the prices are {prices}, call them {dic}; print the price for {key1} and for {key2}
    {dic} = {prices}
    print({dic}[{key1}], {dic}[{key2}])
    # raise the price of {key1} by {n} and print all keys and prices, a line each / {key1} gets {n} more expensive; list every item with its price / add {n} to {key1}, then print each key and value / increase {key1} by {n} and go through the dictionary printing name and price / {n} more for {key1}, after that show the prices, one per line / put {key1} up by {n}, and print every entry on its own line
    {dic}[{key1}] += {n}
    for name, price in {dic}.items():
        print(name, price)
    # which is the cheapest? store the name as {val} and print it with its price / find the item with the lowest price, call it {val}, print item and price / {val} is the key of the smallest value; show it and the value / save the cheapest name in {val} and then print {val} and what it costs / get the key with the least price as {val}, and print both key and price / the lowest priced one goes into {val}; print it together with the price
    {val} = min({dic}, key={dic}.get)
    print({val}, {dic}[{val}])
    # remove {val} from the dictionary and print how many are left and what they cost together / delete {val} there, then show the number of entries and the total / take {val} out, and print len and the sum of the values / {val} is sold out: delete it, print count and total price / drop that cheapest one, then print how many items there still are and their sum / without {val}: remove it, and output size and sum of the prices
    del {dic}[{val}]
    print(len({dic}), sum({dic}.values()))
tags_in_steps
    # {st} is the set {tags} and {st2} is {tags2}; print how many each has / let {st} be {tags} and {st2} be {tags2}, then print both sizes / store {tags} in {st}, {tags2} in {st2}, and show the two lengths on one line / make the sets {st} = {tags} and {st2} = {tags2}, print len of the one and of the other / two sets: {st}, {tags}, and {st2}, {tags2}; print the number of items in each / keep {tags} as {st} and {tags2} as {st2}; print their sizes
    {st} = {tags}
    {st2} = {tags2}
    print(len({st}), len({st2}))
    # what do they have in common? store it as {a} in sorted order, and print it / make a sorted list {a} of the items in both and print it / {a} is the sorted intersection; show it / put what is in both sets into a list {a}, in alphabetical order, then print / take the common items, sort them, call them {a} and output {a} / store the overlap as a sorted list {a}, and show that
    {a} = sorted({st} & {st2})
    print({a})
    # add {w} to both sets and remove {v} from both, if it is there / put {w} into the two of them, and discard {v} in the two / {w} goes into {st} and {st2}, {v} is discarded from each / both get {w} and both lose {v} (if they have it) / in {st} and also in {st2}: add {w}, discard {v} / for both sets, insert {w}, then throw out {v} unless it is not in there
    for group in ({st}, {st2}):
        group.add({w})
        group.discard({v})
    # put everything together as {b}, sorted, and print the first {k} of it / let {b} be the sorted union and show its first {k} items / {b} has all items of the two sets in order; print {k.word} from the start / unite them, sort, store as {b} and print the leading {k} / make a sorted list {b} of whatever is in one or the other, then print its first {k.word} / all items of both in alphabetical order, as {b}; display only the first {k}
    {b} = sorted({st} | {st2})
    print({b}[:{k}])
packing_in_steps
    # start with an empty list {fresh} and put {w} and {v} in it / {fresh} = [], then append {w}, then {v} / make an empty {fresh} and add {w} and also {v} / create {fresh} as an empty list; {w} and {v} go in / an empty list {fresh}; append the strings {w} and {v}, in that order / let {fresh} be a list without items, then add {w}, finally {v}
    {fresh} = []
    {fresh}.append({w})
    {fresh}.append({v})
    # add {u} unless it is there already, and print the list in any case / if {u} is not in {fresh} append it; afterwards print {fresh} / {u} goes in too, but only when it is new; then show the list / put in {u} except when the list has it, then print / append {u} should it be missing, and print {fresh} / make sure {u} is in the list, adding it only if needed, and print all
    if {u} not in {fresh}:
        {fresh}.append({u})
    print({fresh})
    # number the items from 1 and print number and item, a line each / print each with its number, beginning with 1 / go through the list and show 1 and the first item, 2 and the second, and so on / a numbered listing from 1, one item per line / print the position, counted from 1, and the item for all of them / list them as 1 and first, 2 and second, up to the end
    for i, item in enumerate({fresh}, start=1):
        print(i, item)
    # take out {w}, store the length of what is left as {val} and print the length and the list / remove {w}, let {val} be the number of remaining items, show {val} and the list / delete {w}; {val} is how many stay; print {val} and then {fresh} / {w} is taken out again: save the new length in {val}, print it and the items left / without {w} now (remove it), put len into {val} and print {val} and {fresh} / throw out {w} and print how many are left (as {val}) and which
    {fresh}.remove({w})
    {val} = len({fresh})
    print({val}, {fresh})
empty_or_not
    # {a} = {ys}; take out everything up to {t}, store what remains as {b} and print it / let {a} be {ys} and {b} the items of {a} above {t}; show {b} / store {ys} as {a}, keep those over {t} as {b} and print {b} / put {ys} in {a}, filter what is greater than {t} into {b}, then print that / the list {a} is {ys}; {b} has only the numbers of it beyond {t}; print {b} / {ys} goes to {a}, its numbers larger than {t} to {b}; output {b}
    {a} = {ys}
    {b} = [x for x in {a} if x > {t}]
    print({b})
    # print the average of {b} unless it is empty, in that case {gone} / if {b} has items show their mean, otherwise print {gone} / {gone} should be printed when {b} is empty, else its average / print the mean of {b}, except if there is nothing in it: then {gone} / nothing in {b}? print {gone}; otherwise sum divided by length / average of {b}, printed, or {gone} when {b} has no items
    if {b}:
        print(sum({b}) / len({b}))
    else:
        print({gone})
    # add {n} and {m} to {b}, sort it from high to low and print it / append {n}, append {m}, sort {b} in descending order, print / {b} gets {n} and {m}, is sorted with the largest first, and is shown / put {n} and {m} at the end of {b}, then order it downwards and print {b} / extend {b} with {n} and {m}; sort in place, biggest first; print the list / two more, {n} and {m}, for {b}; afterwards sort it falling and output it
    {b} += [{n}, {m}]
    {b}.sort(reverse=True)
    print({b})
"""
stories(d, STORIES, SLOTS)
