"""Lists, dictionaries, sets and tables in formal turns: initialized by name, combined, grouped, ranked, summed."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, integer, list_of, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("formal_lists", weight=8)

TWO_LISTS = """
elementwise_sum
    ~list {xs} {four} | list / list of integers
    ~list {ys} {four_b} | list / list of integers
    ~get {zs} | add [the two lists|{xs} and {ys}] element by element / add corresponding elements of {xs} and {ys} | the element-wise sum of {xs} and {ys} / a list of the sums of corresponding items in {xs} and {ys} / the list with {xs}[i] + {ys}[i] for every index i | [x + y for x, y in zip({xs}, {ys})]
    ~get {n} | find the position of the largest sum / find the index of the maximum of {zs} | the index of the largest [sum|element of {zs}] / the position of the maximum in {zs} / the index at which {zs} is largest | {zs}.index(max({zs}))
    ~out | - | the items of {xs} and {ys} at index {n} / the two numbers that gave the largest sum, i.e. {xs}[{n}] and {ys}[{n}] / the elements of both lists at position {n} | {xs}[{n}], {ys}[{n}]
dot_and_length
    ~list {xs} {three} | vector / list
    ~list {ys} {three_b} | vector / list
    ~get {n} | multiply the vectors element by element and sum the products / form the scalar product of {xs} and {ys} | the dot product of {xs} and {ys} / the sum of the products of corresponding elements of {xs} and {ys} / the scalar product of the two vectors | sum(x * y for x, y in zip({xs}, {ys}))
    # + import math
    ~get {a} | - | the Euclidean length of {xs} / the square root of the sum of the squares of {xs} / the norm of {xs} / the length of the vector {xs} | math.sqrt(sum(x * x for x in {xs}))
    ~if | the vectors are perpendicular, i.e. {n} is 0 / {n} equals zero / the dot product is zero | {n} == 0 | "orthogonal" | {n}
    ~out? | round {a} to three decimals | {a} rounded to three decimals / the norm, rounded to 3 decimal places / {a} with three digits after the point | round({a}, 3)
paired_names
    ~list {ws} {four_names} | list of names / list of strings
    ~list {xs} {four} | list of ages / list of numbers
    ~get {d} | zip [both lists|{ws} and {xs}] into a dictionary / build a dictionary from {ws} and {xs}, the names being the keys / combine the names and the numbers in a dictionary | a dictionary that maps each name in {ws} to the number at the same position in {xs} / the dictionary with the keys {ws} and the values {xs} | dict(zip({ws}, {xs}))
    ~get {out} | sort the names by their numbers in descending order / order the keys of {d} from the highest to the lowest value | the names sorted by number, largest first / the keys of {d} ordered by descending value | sorted({d}, key={d}.get, reverse=True)
    # print each name with its number, in this order / for each name in {out}, print the name and its number / print the names in {out} together with their values in {d}, one per line / loop over {out} and print name and {d}[name] / go through {out}; print every name followed by its number / output one line per name: the name, then its value from {d}
    for name in {out}:
        print(name, {d}[name])
interleave_lists
    ~list {xs} {four} | list
    ~list {ys} {four_b} | list
    ~get {zs} | interleave {xs} and {ys}, starting with [the first item of|] {xs} / merge the two lists alternately: first of {xs}, first of {ys}, second of {xs} and so on | the items of {xs} and {ys} in alternation / a list in which the items of {xs} and {ys} alternate, beginning with {xs} | [z for pair in zip({xs}, {ys}) for z in pair]
    ~get {n} | subtract the sum of [the items at|] odd indices of {zs} from the sum of [those at|] even indices | the sum of {zs} at even indices minus the sum at odd indices / the alternating sum of {zs}, starting with plus / the difference between the items of {zs} at even positions and those at odd positions, summed | sum({zs}[::2]) - sum({zs}[1::2])
    ~truth | {n} is the difference of the sums of {xs} and {ys} / {n} equals the sum of {xs} minus the sum of {ys} | {n} == sum({xs}) - sum({ys})
merge_sorted_lists
    ~list {xs} {sorted_a} | sorted list / list in ascending order
    ~list {ys} {sorted_b} | sorted list / list in ascending order
    # + import heapq
    ~get {zs} | merge the two sorted lists with heapq.merge / merge {xs} and {ys} into one sorted list using heapq | the sorted merge of {xs} and {ys}, made with heapq.merge / a list of the items that heapq.merge yields for {xs} and {ys} | list(heapq.merge({xs}, {ys}))
    ~get {n} | - | half the number of items in {zs}, rounded down / the middle index of {zs}, i.e. its length divided by 2 without remainder / the integer half of the length of {zs} | len({zs}) // 2
    ~get {a} | compute the median of {zs}, which has {n} items before its middle: the mean of the two middle items for an even length, otherwise the middle item | the median of the sorted list {zs}, that is {zs}[{n}] for an odd length and the average of {zs}[{n} - 1] and {zs}[{n}] for an even one / {zs}[{n}] if the length of {zs} is odd, else the mean of {zs}[{n} - 1] and {zs}[{n}] | {zs}[{n}] if len({zs}) % 2 else ({zs}[{n} - 1] + {zs}[{n}]) / 2
    ~print {a} | median
common_items
    ~list {xs} {few} | list / list of numbers
    ~list {ys} {few_b} | list / list of numbers
    ~get {zs} | keep the items of {xs} that also occur in {ys} / select the numbers that are in both lists, in the order of {xs} | the items of {xs} that are also in {ys} / the numbers contained in both lists, in the order of {xs} | [x for x in {xs} if x in {ys}]
    ~get {out} | keep the items of {xs} that are missing in {ys} / remove from {xs} everything that occurs in {ys}, without changing {xs} | the items of {xs} that are not in {ys} / the numbers that only {xs} contains | [x for x in {xs} if x not in {ys}]
    ~if | more items of {xs} are shared than not / {zs} is longer than {out} / there are more items in {zs} than in {out} | len({zs}) > len({out}) | {zs} | {out}
set_algebra
    ~list {xs} {few} | list / list of numbers
    ~list {ys} {few_b} | list / list of numbers
    # convert both lists to sets {a} and {b} / let {a} be the set of the items of {xs} and {b} that of {ys} / create the set {a} from {xs} and the set {b} from {ys} / turn {xs} into a set {a} and {ys} into a set {b} / make sets {a} and {b} out of {xs} and {ys} / assign the sets of the elements in {xs} and {ys} to {a} and {b}, respectively
    {a} = set({xs})
    {b} = set({ys})
    # print the sorted union, intersection and symmetric difference, one per line / print the union of {a} and {b}, then their intersection, then the symmetric difference, all sorted / output three lines: the sorted lists of the union, the intersection and the symmetric difference / print sorted({a} | {b}), sorted({a} & {b}) and sorted({a} ^ {b}) on separate lines / on three lines, print the elements in either set, in both sets and in exactly one of them, each sorted / display the union, the intersection and the symmetric difference of the two sets as sorted lists, each on its own line
    print(sorted({a} | {b}))
    print(sorted({a} & {b}))
    print(sorted({a} ^ {b}))
    ~out | divide the size of the intersection by the size of the union / compute the Jaccard similarity of [the two sets|{a} and {b}] | the number of common elements divided by the number of all elements in {a} and {b} / the Jaccard index of the two sets, i.e. the size of the intersection over that of the union | len({a} & {b}) / len({a}.union({b}))
parallel_sort
    ~list {ws} {four_names} | list of names
    ~list {xs} {four} | list of scores
    ~get {ys} | pair the scores with the names, score first, and sort the pairs / zip {xs} and {ws} and sort the resulting pairs | the sorted list of (score, name) pairs / the pairs of {xs} and {ws}, sorted | sorted(zip({xs}, {ws}))
    ~get {zs} | take only the names from the sorted pairs / drop the scores again | the names in {ys}, in this order / the second elements of the pairs in {ys} / a list of the names from [the sorted pairs|{ys}] | [name for score, name in {ys}]
    ~out | join the names with " < " | the names in {zs} joined by " < " / [the names|{zs}] as one string with " < " between them / the items of {zs} separated by " < " | " < ".join({zs})
combinations_of_two_lists
    ~list {ws} {colors} | list of colors / list of strings
    ~list {xs} {sizes} | list of sizes / list of numbers
    # + from itertools import product
    ~get {ys} | combine every color with every size as strings like "red-3" / form all strings "color-size" from {ws} and {xs} with itertools.product | all strings of a color from {ws}, a hyphen and a size from {xs}, by itertools.product / the list of labels "color-size" for the product of {ws} and {xs} | [f"{c}-{size}" for c, size in product({ws}, {xs})]
    ~get {zs} | keep the labels that end with the largest size / select the strings in {ys} that end with the maximum of {xs} | the strings in {ys} that end with the largest number of {xs} / those labels whose size is the maximum of {xs} | [s for s in {ys} if s.endswith(f"-{max({xs})}")]
    # print how many labels there are and how many have the largest size / print the lengths of {ys} and {zs} / print the number of items in {ys} and in {zs} / display len({ys}) and len({zs}) / show the size of both lists, {ys} and {zs} / output the length of {ys} followed by the length of {zs}
    print(len({ys}), len({zs}))
differences_of_lists
    ~list {xs} {four} | list of predictions / list
    ~list {ys} {four_b} | list of measurements / list
    ~get {zs} | take the absolute difference of each pair of corresponding values / subtract {ys} from {xs} element by element and take absolute values | the absolute differences of corresponding items in {xs} and {ys} / the list of absolute errors between {xs} and {ys} | [abs(x - y) for x, y in zip({xs}, {ys})]
    ~get {avg} | average [the errors|{zs}] / compute the mean of [the differences|{zs}] | the mean of {zs} / the mean absolute error, i.e. the average of {zs} / the average difference | sum({zs}) / len({zs})
    ~get {count} | count the errors above the average / count how many items of {zs} exceed {avg} | the number of differences larger than {avg} / how many items in {zs} are greater than the mean | sum(z > {avg} for z in {zs})
    ~out | - | {avg} rounded to 2 decimals and {count} / the mean with two decimals, followed by {count} / the rounded average (2 decimals) and the count | round({avg}, 2), {count}
longest_pairing
    ~list {ws} {some_words} | list of words
    ~list {xs} {three} | list of numbers
    # + from itertools import zip_longest
    ~get {ys} | pair [the words and the numbers|{ws} and {xs}], filling up with 0 where one is shorter / zip {ws} and {xs} to the length of the longer one with the fill value 0 | the pairs of {ws} and {xs}, the shorter one extended with 0 / a list of the tuples from zip_longest of {ws} and {xs} with fillvalue 0 | list(zip_longest({ws}, {xs}, fillvalue=0))
    ~get {zs} | keep the words paired with 0 / select the first elements of those pairs whose second element is 0 | the words in {ys} whose number is 0 / the first items of the pairs in {ys} with a zero | [w for w, n in {ys} if n == 0]
    ~print {zs} | list of words / words
pairwise_products
    ~list {xs} {three} | list
    ~list {ys} {three_b} | list
    ~get {m} | build a table with all products of an item of {xs} and an item of {ys}, one row for each item of {xs} / create a nested list: the row for x in {xs} has x times every y in {ys} | the multiplication table of {xs} and {ys} as a list of rows / a list of lists with x * y for y in {ys}, one list for each x in {xs} | [[x * y for y in {ys}] for x in {xs}]
    ~get {n} | add up all entries of the table / sum the rows and add the sums | the sum of all entries of {m} / the total of all numbers in [the table|{m}] | sum(sum(row) for row in {m})
    ~truth | {n} equals the product of the sums of {xs} and {ys} / {n} is the sum of {xs} times the sum of {ys} | {n} == sum({xs}) * sum({ys})
"""
ONE_LIST = """
window_sums
    ~list {xs} {ints} | list / list of integers
    ~get {ys} | sum every window of three consecutive items / slide a window of length 3 over {xs} and add up each window / for each three neighbouring items of {xs}, take their sum | the sums of all windows of 3 consecutive items in {xs} / a list of the sums of each three neighbours in {xs} | [sum({xs}[i:i + 3]) for i in range(len({xs}) - 2)]
    ~get {n} | - | the starting index of the window with the largest sum / the position of the maximum of {ys} / the index where {ys} is largest | {ys}.index(max({ys}))
    ~out | - | the window itself, that is, the three items of {xs} from index {n} / the three numbers of {xs} starting at index {n} / the items of {xs} from {n} up to, but not including, {n} + 3 | {xs}[{n}:{n} + 3]
running_totals
    ~list {xs} {signed} | list / list of integers
    # + from itertools import accumulate
    ~get {ys} | accumulate [the numbers|{xs}] / form the running totals of {xs} with itertools / compute the partial sums with accumulate | the cumulative sums of {xs} / the list of partial sums of {xs} / the running totals as a list, by itertools.accumulate | list(accumulate({xs}))
    ~get {low} | - | the smallest running total / the minimum of {ys} / the lowest value that the partial sums reach | min({ys})
    ~if | the running total never becomes negative / {low} is at least 0 / {low} is not negative | {low} >= 0 | "never below zero" | {ys}.index({low})
running_maximum_steps
    ~list {xs} {signed} | list / list of readings
    # + from itertools import accumulate
    ~get {ys} | accumulate {xs} with max / replace each item by the largest item so far, using accumulate and max | the running maximum of {xs} / the cumulative maxima of {xs} as a list / a list of the maximum of the first 1, 2, 3, ... items of {xs} | list(accumulate({xs}, max))
    ~get {count} | count how many different values [it|{ys}] has / count the distinct items of {ys} | the number of distinct values in {ys} / how many records there are, i.e. different items in {ys} | len(set({ys}))
    ~get? {zs} | subtract each item of {xs} from the running maximum at its place | the differences {ys}[i] - {xs}[i] for all i / how far each item of {xs} lies below the running maximum / the element-wise difference of {ys} and {xs} | [y - x for x, y in zip({xs}, {ys})]
    ~print {count} | number of records / count
pivot_partition
    ~list {xs} {ints} | list / list of integers
    ~get {n} | take the first item as the pivot | the first item of {xs} / the pivot, which is the first element of {xs} / the element of {xs} at index 0 / the number at the start of the list | {xs}[0]
    # split {xs} into the lists {a}, {ys} and {b} of numbers less than, equal to and greater than {n} / partition {xs} around the pivot: smaller numbers in {a}, equal ones in {ys}, larger ones in {b} / let {a}, {ys} and {b} be the items of {xs} below {n}, equal to {n} and above {n} / create three lists from {xs}: {a} with items < {n}, {ys} with items == {n}, {b} with items > {n} / collect the numbers smaller than {n} in {a}, those equal to it in {ys} and the larger ones in {b} / divide the list by comparing with {n}: less goes to {a}, equal to {ys}, greater to {b}
    {a} = [x for x in {xs} if x < {n}]
    {ys} = [x for x in {xs} if x == {n}]
    {b} = [x for x in {xs} if x > {n}]
    ~out | concatenate {a}, {ys} and {b} / put the three lists together again in this order | [the three lists|{a}, {ys} and {b}] joined to one list / the concatenation of {a}, {ys} and {b} / {a} + {ys} + {b} | {a} + {ys} + {b}
competition_ranks
    ~list {xs} {marks} | list of scores / list
    ~get {ys} | sort the scores in descending order / sort {xs} from the highest to the lowest | the scores in descending order / {xs} sorted from high to low / the items of {xs} in decreasing order | sorted({xs}, reverse=True)
    ~get {zs} | give each score its rank, 1 for the highest and equal ranks for equal scores / replace every score in {xs} by its first position in {ys} plus one | the rank of each score of {xs}, i.e. its index in {ys} plus 1 / a list of {ys}.index(x) + 1 for all x in {xs} | [{ys}.index(x) + 1 for x in {xs}]
    ~if | there are ties / some rank occurs twice / the ranks in {zs} are not all different | len(set({zs})) < len({zs}) | "ties" | {zs}
rotate_and_compare
    ~list {xs} {ints} | list
    ~number {n} {k} | number of places / shift
    ~get {ys} | rotate {xs} to the right by {n} / move the last {n} items of {xs} to the front | {xs} rotated {n} places to the right / the list with the last {n} items of {xs} in front of the others | {xs}[-{n}:] + {xs}[:-{n}]
    ~get {count} | count the positions at which {xs} and {ys} agree / compare both lists position by position and count the matches | the number of positions where the two lists have the same item / how many indices i satisfy {xs}[i] == {ys}[i] | sum(x == y for x, y in zip({xs}, {ys}))
    ~out | - | {ys} and {count} / the rotated list, followed by {count} / [the rotated list|{ys}] and the number of matches | {ys}, {count}
deque_rotation
    ~list {ws} {some_words} | list of words / list of strings
    # + from collections import deque
    ~get {queue} | convert {ws} to a deque / put the words into a deque | a deque with the items of {ws} / a deque made from {ws} / a double-ended queue of the words in {ws} | deque({ws})
    # rotate [it|the deque|{queue}] by {tiny} to the right / rotate {queue} {tiny} steps to the right / call rotate({tiny}) on {queue} / turn the deque by {tiny} positions to the right / shift the items of {queue} {tiny} places to the right, cyclically / apply rotate with {tiny} to {queue}
    {queue}.rotate({tiny})
    # remove the first item of {queue} and print it / pop the leftmost element of the deque and print it / take an item from the left end of {queue} and display it / print the item that popleft returns for {queue} / pop from the left of {queue} and output what was removed / remove and print the element at the front of the deque
    print({queue}.popleft())
    ~out | convert [the deque|{queue}] back to a list | the remaining items as a list / [the deque|{queue}] as a list / a list of what is left in {queue} | list({queue})
chunk_and_sum
    ~list {xs} {ints} | list / list of integers
    ~get {m} | split {xs} into chunks of {k} items / cut [the list|{xs}] into consecutive pieces of length {k}, the last of which may be shorter | the chunks of {k} items of {xs} / a list of slices of {xs}, {k} items each / consecutive groups of {k} from {xs} | [{xs}[i:i + {k}] for i in range(0, len({xs}), {k})]
    ~get {ys} | sum each chunk / add up the numbers in every chunk | the sums of [the chunks|the lists in {m}] / a list of the sum of every chunk / the sum of each list in {m} | [sum(part) for part in {m}]
    ~out | - | the chunk with the largest sum / the list in {m} whose sum is the maximum of {ys} / the chunk that belongs to the largest number in {ys} | {m}[{ys}.index(max({ys}))]
local_peaks
    ~list {xs} {heights} | list of heights / list
    ~get {ys} | find the indices of all peaks, that is, inner items larger than both neighbours / collect every inner index i with {xs}[i] greater than {xs}[i - 1] and {xs}[i + 1] | the indices of the local maxima in {xs} (inner items larger than both neighbours) / the positions of inner items of {xs} that exceed the item before and the item after | [i for i in range(1, len({xs}) - 1) if {xs}[i - 1] < {xs}[i] > {xs}[i + 1]]
    ~get {zs} | look up the heights of these peaks / take the items of {xs} at these indices | the items of {xs} at the indices in {ys} / the values of {xs} at the positions {ys} / a list with {xs}[i] for each i in {ys} | [{xs}[i] for i in {ys}]
    ~if | there is at least one peak / {zs} is not empty / {ys} has any items | {zs} | {zs} | "no peak"
two_sum_indices
    ~list {xs} {sorted_ints} | list of numbers / sorted list
    ~number {n} {pair_sum} | target / number
    # + from itertools import combinations
    ~get {ys} | find all pairs of items of {xs} that add up to {n} / go through the combinations of two items of {xs} and keep those with the sum {n} | the pairs from {xs} whose sum is {n} / all combinations of two items in {xs} with the total {n} / the 2-combinations of {xs} that sum to {n} | [pair for pair in combinations({xs}, 2) if sum(pair) == {n}]
    ~get? {count} | - | the number of pairs / how many pairs were found / the length of {ys} / the size of the list of pairs | len({ys})
    ~out | - | the pair with the largest product / the pair in {ys} whose product is largest / the element (x, y) of {ys} that maximizes x * y | max({ys}, key=lambda p: p[0] * p[1])
triples_divisible
    ~list {xs} {few} | list / list of integers
    # + from itertools import combinations
    ~get {ys} | form all combinations of three items / list the 3-element combinations of {xs} | all combinations of 3 items of {xs} / the list of 3-combinations of {xs} / all ways to choose three items of {xs}, as a list of tuples | list(combinations({xs}, 3))
    ~get {zs} | keep the triples whose sum is divisible by {tiny} / filter out the combinations with a sum that is no multiple of {tiny} | the triples in {ys} whose sum is divisible by {tiny} / the combinations whose sum is a multiple of {tiny} | [t for t in {ys} if sum(t) % {tiny} == 0]
    ~out | - | the lengths of {ys} and {zs} / how many triples there are and how many were kept / the number of items in {ys}, then in {zs} | len({ys}), len({zs})
orderings
    ~list {ws} {three_words} | list of words / list of strings
    # + from itertools import permutations
    ~get {ys} | generate all orderings of [the words|{ws}] joined with hyphens / join each permutation of {ws} with "-" | the permutations of {ws}, each joined by hyphens / a list of strings, one for every order of [the words|{ws}], with "-" between them | ["-".join(p) for p in permutations({ws})]
    ~get {zs} | sort [these strings|{ys}] in descending order / sort {ys} in reverse | [the strings|{ys}] in reverse alphabetical order / {ys} sorted from z to a / the items of {ys} in descending order | sorted({ys}, reverse=True)
    # print the first {k} of them, one per line / print the first {k} items of {zs}, each on its own line / loop over the first {k} strings in {zs} and print them / output {k} strings from the start of {zs}, one on each line / display each of the first {k} items of {zs} on a line of its own / for the first {k} elements of {zs}, print the element
    for s in {zs}[:{k}]:
        print(s)
growth_rates
    ~list {xs} {positive} | list of yearly values / list of numbers
    ~get {ys} | compute the ratio of each value to the one before / divide every item of {xs} by its predecessor | the ratios of consecutive items of {xs} / the growth factors, i.e. each value divided by the previous one / a list of the quotients b by a for consecutive items a, b of {xs} | [b / a for a, b in zip({xs}, {xs}[1:])]
    ~get {zs} | convert the ratios to percentage changes, rounded to one decimal / subtract 1 from each factor, multiply by 100 and round to 1 decimal | the changes in percent, rounded to one decimal / a list of 100 * (r - 1), rounded to 1 decimal, for each ratio r in {ys} | [round(100 * (r - 1), 1) for r in {ys}]
    ~get? {count} | count the increases / count the positive changes | the number of positive items in {zs} / how many changes are greater than 0 / the number of years with growth | sum(z > 0 for z in {zs})
    ~out | - | the largest and the smallest change / the maximum and the minimum of {zs} / the biggest change in {zs}, then the lowest | max({zs}), min({zs})
cumulative_shares
    ~list {xs} {positive} | list / list of amounts
    ~get {ys} | sort [the amounts|{xs}] in descending order / arrange {xs} from large to small | the amounts from largest to smallest / {xs} sorted in decreasing order / the items of {xs} in descending order | sorted({xs}, reverse=True)
    ~get {n} | - | the total of all amounts / the sum of {xs} / the sum of [the list|{ys}] / the total of {ys} | sum({ys})
    # count in {count} how many of the largest amounts are needed to reach half of {n} / starting with the largest, add up items of {ys} until the sum is at least half of {n}; let {count} be their number / set {count} to 0 and {total} to 0; for each item of {ys}, add it to {total} and 1 to {count}, and stop when {total} is at least half of {n} / determine how many items from the front of {ys} add up to half of {n} or more; keep their sum in {total} and their number in {count} / loop over {ys} with a sum {total} and a counter {count}, both starting at 0, and break once {total} reaches half of {n} / with {total} = 0 and {count} = 0, add items of {ys} one by one, counting them, until {total} reaches {n} divided by 2
    {count} = 0
    {total} = 0
    for y in {ys}:
        {total} += y
        {count} += 1
        if {total} >= {n} / 2:
            break
    # print {count} and the percentage of {n} that {total} is, rounded to one decimal / print {count}, then 100 times {total} divided by {n} with 1 decimal / show {count} and how many percent of {n} they make up, rounded to 1 decimal / display {count} and the share of {total} in {n} as a percentage with one decimal / output the count and {total} in percent of {n}, rounded to one decimal place / print how many were needed and what percentage of the total they are (one decimal)
    print({count}, round(100 * {total} / {n}, 1))
alternate_signs
    ~list {xs} {positive} | list / list of integers
    ~get {ys} | change the sign of every second item, starting with the second / negate the items at odd indices | [the list|{xs}] with the items at odd indices negated / a list in which every second number of {xs} has the opposite sign / the items of {xs}, those at odd positions multiplied by -1 | [-x if i % 2 else x for i, x in enumerate({xs})]
    ~get {n} | - | the sum of the result / the sum of {ys} / the alternating sum, i.e. the sum of the items in {ys} / the total of {ys} | sum({ys})
    ~out | - | the absolute value of {n} / {n} without its sign / how far {n} is from zero | abs({n})
index_of_all
    ~list {xs} {digits} | list / list of digits
    ~get {n} | find the most frequent item / determine the number that occurs most often | the item that occurs most often in {xs} / the mode of {xs} / the maximum of the set of {xs} with {xs}.count as the key | max(set({xs}), key={xs}.count)
    ~get {ys} | find all its positions / collect all indices of {n} in {xs} | the indices at which {n} occurs in {xs} / the list of positions of {n} in {xs} / a list of every index i with {xs}[i] equal to {n} | [i for i, x in enumerate({xs}) if x == {n}]
    ~out | - | the distance between the first and the last position / the last item of {ys} minus the first / the difference of the last and first index in {ys} | {ys}[-1] - {ys}[0]
in_place_edits
    ~list {xs} {ints} | list
    # append {v} to [the list|{xs}] and insert {v2} at its beginning / add {v} at the end of {xs} and put {v2} at the front / append {v} to {xs}, then insert {v2} at index 0 / extend [the list|{xs}] by {v} at the end and by {v2} at the start / put {v} behind and {v2} in front of the items of {xs}, in place / insert {v} at the end and {v2} at position 0 of {xs}
    {xs}.append({v})
    {xs}.insert(0, {v2})
    # delete the item at index {k} / remove the element at position {k} of {xs} / use del to remove the item of {xs} with index {k} / delete the item {xs}[{k}] / delete the element with the index {k} from [the list|{xs}] / drop the item at index {k} of [the list|{xs}]
    del {xs}[{k}]
    # reverse the list in place / reverse {xs} in place / reverse the order of [the items in|] {xs} without making a new list / bring the items of [the list|{xs}] into the opposite order, in place / apply the method reverse to {xs} / turn [the list|{xs}] around in place
    {xs}.reverse()
    ~print {xs} | list
slice_assignment
    ~list {xs} {ints} | list
    # replace the items at the indices 1 and 2 by {v} / substitute the single item {v} for the second and third item of {xs} / assign [{v}] to the slice of {xs} from 1 to 3 / replace the slice {xs}[1:3] by a list with {v} only / put {v} in the place of the two items at index 1 and 2 of [the list|{xs}] / remove the second and third item of {xs} and insert {v} there, by assigning to a slice
    {xs}[1:3] = [{v}]
    ~get {ys} | copy every second item / take every other item of {xs}, from the first | every second item of {xs}, starting with the first / the items of {xs} at even indices / a slice of {xs} with step 2 | {xs}[::2]
    ~truth | the last item of {ys} is the last item of {xs} / {ys} and {xs} end with the same item / the final items of both lists are equal | {ys}[-1] == {xs}[-1]
zigzag_sort
    ~list {xs} {ints} | list / list of integers
    ~get {ys} | sort [the list|{xs}] / sort {xs} in ascending order | the sorted list / {xs} in ascending order / the items of {xs} from small to large / a sorted copy of {xs} | sorted({xs})
    # create an empty list {zs}; as long as {ys} has items, move its first and then, if there is one left, its last item to {zs} / build {zs} by taking alternately the smallest and the largest remaining item of {ys} until it is empty / let {zs} be an empty list; while {ys} is not empty, append {ys}.pop(0), and if any item is left, append {ys}.pop() / starting from an empty list {zs}, pop the first item of {ys} into it, then the last (if any), and repeat until {ys} is empty / alternate between both ends of {ys}: pop from the front, then from the back, and collect the items in a new list {zs} / rearrange the items as smallest, largest, second smallest, second largest and so on in {zs}, emptying {ys}
    {zs} = []
    while {ys}:
        {zs}.append({ys}.pop(0))
        if {ys}:
            {zs}.append({ys}.pop())
    ~print {zs} | list
longest_increasing_run
    ~list {xs} {temps} | list / list of temperatures
    # split {xs} into increasing runs: start {m} with a list of the first item; append each next item to the last run if it is larger than the one before, otherwise begin a new run / collect the maximal ascending runs of {xs} in a list of lists {m} / let {m} be the list of the strictly increasing runs of {xs} / group {xs} into runs in which each number is larger than the one before; call the list of runs {m} / create {m} with [{xs}[0]] as the only list; for each further item, append it to the last list when it exceeds its last item, else append a new list with it / divide {xs} into consecutive strictly ascending pieces, stored in {m}
    {m} = [[{xs}[0]]]
    for x in {xs}[1:]:
        if x > {m}[-1][-1]:
            {m}[-1].append(x)
        else:
            {m}.append([x])
    ~get {best} | - | the longest run / the longest list in {m} / the run with the most items / the item of {m} with the greatest length | max({m}, key=len)
    ~out | - | the number of runs and the longest one / how many runs there are, and {best} / the length of {m}, followed by {best} | len({m}), {best}
mixed_types
    ~list {xs} {mixed} | list / list of mixed values
    ~get {ys} | keep only the integers / select the items that are ints | the integers in {xs} / the items of {xs} of type int / all elements of {xs} for which isinstance(x, int) holds | [x for x in {xs} if isinstance(x, int)]
    ~get {ws} | keep only the strings / select the items that are strings | the strings in {xs} / the items of {xs} of type str / all elements of {xs} that are strings | [x for x in {xs} if isinstance(x, str)]
    ~out | - | the sum of [the integers|{ys}] and the strings joined by commas / the sum of {ys} and the items of {ws} joined with "," / the total of the numbers, followed by the strings with commas in between | sum({ys}), ",".join({ws})
drop_and_take
    ~list {xs} {sorted_ints} | sorted list / list in ascending order
    # + from itertools import dropwhile, takewhile
    ~get {ys} | skip the items below 10 with dropwhile / drop the numbers at the start that are less than 10 | the items of {xs} from the first one on that is at least 10, by dropwhile / what dropwhile leaves of {xs} when items below 10 are dropped / the list {xs} without the leading numbers below 10 | list(dropwhile(lambda x: x < 10, {xs}))
    ~get {zs} | take from it the leading items up to 40 with takewhile / keep the numbers at the start of {ys} that are at most 40 | the leading items of {ys} that do not exceed 40, by takewhile / the numbers of {ys} before the first one above 40 | list(takewhile(lambda x: x <= 40, {ys}))
    ~out | - | the lengths of {xs}, {ys} and {zs} / how many items {xs}, {ys} and {zs} have / the number of items of the three lists | len({xs}), len({ys}), len({zs})
binary_insert
    ~list {xs} {sorted_ints} | sorted list
    ~number {n} {v} | number / value
    # + import bisect
    ~get {a} | find with bisect where {n} belongs in {xs} / use bisect_left to find the insertion point of {n} / determine the index at which {n} has to be inserted to keep {xs} sorted | the position at which bisect_left would insert {n} into {xs} / the insertion index of {n} in {xs} / the number of items of {xs} smaller than {n}, by bisect_left | bisect.bisect_left({xs}, {n})
    # insert {n} into {xs} at this position / insert {n} at index {a} of [the list|{xs}] / put {n} into {xs} at position {a} / insert the number at {a} / place {n} in [the list|{xs}] at the index {a} / add {n} to {xs} at the index found
    {xs}.insert({a}, {n})
    ~truth | [the list|{xs}] is still sorted / {xs} equals its sorted copy / {xs} is in ascending order | {xs} == sorted({xs})
largest_three
    ~list {xs} {ints} | list of numbers / list
    # + import heapq
    ~get {ys} | find the three largest numbers with heapq / get the 3 greatest items using nlargest | the three largest items of {xs}, by heapq / the 3 largest numbers in {xs}, found with heapq.nlargest | heapq.nlargest(3, {xs})
    ~get {zs} | find the three smallest numbers with heapq / get the 3 lowest items using nsmallest | the three smallest items of {xs}, by heapq / the 3 smallest numbers in {xs}, found with heapq.nsmallest | heapq.nsmallest(3, {xs})
    ~out | subtract the sum of the small ones from the sum of the large ones | the sum of {ys} minus the sum of {zs} / the difference of the sums of {ys} and {zs} / by how much the three largest exceed the three smallest in total | sum({ys}) - sum({zs})
reduce_product
    ~list {xs} {small_ints} | list of factors / list of integers
    # + from functools import reduce
    ~get {n} | multiply all [the numbers|items of {xs}] with reduce / reduce {xs} by multiplication | the product of all items in {xs}, by reduce / the product of [the list|{xs}], computed with functools.reduce and a lambda | reduce(lambda x, y: x * y, {xs})
    ~get {count} | count the zeros at the end of {n} / count how often {n} ends with zero: its string minus trailing zeros is shorter by that many | the number of trailing zeros of {n} / how many zeros the decimal form of {n} ends with / the length of str({n}) minus its length without trailing zeros | len(str({n})) - len(str({n}).rstrip("0"))
    ~out | - | {n} and {count} / the product and the number of its trailing zeros / {n}, followed by {count} | {n}, {count}
zero_first
    ~list {xs} {bits} | list of bits / list
    ~get {n} | count the ones in {xs} | the number of ones in {xs} / how many items of [the list|{xs}] are 1 / the sum of the bits / the number of times 1 occurs in {xs} | {xs}.count(1)
    ~get {ys} | write all zeros and then all ones as a new list / build a list with the zeros first and then {n} ones | a list of the zeros followed by {n} ones / [0] times the number of zeros plus [1] times {n} / the sorted bits, made from zeros and {n} ones without sorting | [0] * (len({xs}) - {n}) + [1] * {n}
    ~get {w} | join the bits in {ys} to a string / convert the bits to one string | the string of the bits in {ys} / the items of {ys} as one string / a string of zeros and ones from {ys} | "".join(str(bit) for bit in {ys})
    ~out | interpret {w} as a binary number / convert {w} from binary to decimal | the decimal value of the binary string {w} / the integer that {w} denotes in base 2 / {w} read as a number in base 2 | int({w}, 2)
"""
TABLES = """
group_records
    ~set {xs} {records} | list of dictionaries / list of records
    ~get {seen} | collect the distinct cities / find all cities that occur in {xs} and sort them | the sorted list of distinct cities in {xs} / all different values of "city", sorted / the cities in {xs} without repetition, in alphabetical order | sorted({r["city"] for r in {xs}})
    ~get {d} | for each city, compute the average age of the people there / map every city in {seen} to the mean age of its people | a dictionary from each city to the list of ages there, averaged / a dictionary that maps each city in {seen} to the average of the ages of the records in it | {city: sum(r["age"] for r in {xs} if r["city"] == city) / sum(r["city"] == city for r in {xs}) for city in {seen}}
    # print the city and the average with one decimal, one city per line / for each city in {d}, print the city, a colon, a space and the average rounded to one decimal / print every entry of {d} as "city: average" with 1 decimal / loop over {d} and print key and value in the form city: value, the value with one decimal / output one line per city, e.g. "Rome: 35.5" / show the averages of all cities, one per line, after the city and a colon, formatted to one decimal
    for place, average in {d}.items():
        print(f"{place}: {average:.1f}")
sort_records
    ~set {xs} {records} | list of dictionaries / list of records
    ~get {ys} | sort the records by city and, within a city, by descending age / sort {xs} with the key (city, minus age) / order {xs} first by "city", then by "age" from old to young | the records sorted by city, the oldest first within each city / {xs} ordered by the city and then by decreasing age | sorted({xs}, key=lambda r: (r["city"], -r["age"]))
    ~get {ws} | collect the names in this order / extract the names from the sorted records | the names of the records in {ys} / a list of the values of "name" in {ys} / the names from [the sorted list|{ys}] | [r["name"] for r in {ys}]
    ~out | join [the names|{ws}] with ", " | [the names|the items of {ws}] separated by commas and spaces / the names in {ws} as one string with ", " between them / {ws} joined by ", " | ", ".join({ws})
oldest_record
    ~set {xs} {records} | list of dictionaries / list of people
    ~get {d} | find the oldest person / choose the record with the highest age | the record in {xs} with the largest age / the dictionary in {xs} with the greatest value of "age" / the oldest person in {xs} | max({xs}, key=lambda r: r["age"])
    ~get {n} | - | the number of people who are at least 30 years old / how many records in {xs} have an age of 30 or more / the count of people in {xs} aged 30 or above | sum(r["age"] >= 30 for r in {xs})
    # print the name of the oldest person and how old they are / print the name and the age in {d} / print {d}["name"] followed by {d}["age"] / display name and age of the oldest / show the values of "name" and "age" of {d} / output the oldest person's name and age
    print({d}["name"], {d}["age"])
    # increase the age of every person by 1 / add one year to the age in every record of {xs} / make everyone in {xs} one year older / let each person's age grow by 1 / for each record in {xs}, add 1 to "age" / update all records: the age goes up by one
    for r in {xs}:
        r["age"] += 1
    ~out | - | the sum of all ages / the total age of the people in {xs} / the ages in {xs} added up | sum(r["age"] for r in {xs})
invert_mapping
    ~set {d} {capitals} | dictionary
    ~get {e} | exchange the keys and values of {d} / invert [the dictionary|{d}] / swap keys and values | the inverse of {d} / a dictionary from the values of {d} to their keys / [the dictionary|{d}] with keys and values exchanged | {value: name for name, value in {d}.items()}
    ~get {ws} | sort the keys of [the new dictionary|{e}] by length / order the keys of {e} from short to long | the keys of {e} sorted by their length / the keys of [the inverse|{e}] from the shortest to the longest | sorted({e}, key=len)
    # print each of them with its value in {e} / for every key in {ws}, print the key and what {e} holds for it / loop over {ws} and print the item and {e}[item] / print the keys in this order together with their values, one pair per line / output, for each item of {ws}, the item and its entry in {e} / go through {ws} and show key and value
    for w in {ws}:
        print(w, {e}[w])
merge_stock
    ~set {d} {stock} | dictionary / stock
    ~set {e} {stock2} | dictionary / delivery
    # add the amounts of {e} to {d}; fruits that are new start from 0 / for each fruit in {e}, increase its amount in {d} by that in {e}, treating a missing one as 0 / update {d} by adding the numbers in {e}, using get with default 0 / book the delivery {e} into {d}: add every amount to the one that is there (0 if none) / loop over the items of {e} and add each amount to the entry of {d} with the same key, if any / add {e} to {d} key by key, where keys missing in {d} count as zero
    for name, amount in {e}.items():
        {d}[name] = {d}.get(name, 0) + amount
    ~get {ws} | find the fruits of which there are less than 10 / select the keys of {d} with a value below 10 | the names in {d} with an amount under 10 / a list of the fruits whose stock is less than 10 / the keys of {d} whose value is smaller than 10 | [name for name, amount in {d}.items() if amount < 10]
    ~if | nothing has to be ordered, i.e. {ws} is empty / {ws} is empty / no fruit is low | not {ws} | "enough" | {ws}
nested_totals
    ~set {d} {grades} | dictionary / dictionary of marks
    ~get {e} | replace each list by its average / compute the mean of every list in {d} | a dictionary from each name in {d} to the average of their marks / the averages of the lists in {d} under the same keys / the mean of each value of {d}, by name | {name: sum(marks) / len(marks) for name, marks in {d}.items()}
    ~get {best} | find the name with the highest average / choose the best student | the key of {e} with the largest value / the name with the highest average in {e} / the best student according to {e} | max({e}, key={e}.get)
    ~get {n} | - | the best single mark of this student / the maximum of the marks of {best} in {d} / the largest number in {d}[{best}] / the highest mark of the student {best} | max({d}[{best}])
    ~out | - | {best}, {n} and the average rounded to two decimals / the name, the best mark and the rounded average (2 decimals) / {best}, then {n}, then the average of {best} with two decimals | {best}, {n}, round({e}[{best}], 2)
cart_total
    ~set {d} {menu} | dictionary of prices / price list
    # create a dictionary {e} with the quantity 2 for the first key of {d} and 1 for every other / order one of everything in a new dictionary {e}, but two of the first item of {d} / let {e} map each key of {d} to 1 and then set its first key to 2 / make an order {e}: 1 for each name in {d}, except for the first name, which gets 2 / define {e} with all keys of {d} and the value 1, then change the value of the first key to 2 / assign to {e} a dictionary of quantities: every item of {d} once, the first twice
    {e} = dict.fromkeys({d}, 1)
    {e}[next(iter({d}))] = 2
    ~get {total} | multiply each price by its quantity and add up the products / compute the total price of the order | the sum of price times quantity over all items / the total of {d}[name] * {e}[name] over all names in {e} / the cost of the order {e} at the prices {d} | sum({d}[name] * quantity for name, quantity in {e}.items())
    # if {total} is above {limit}, reduce it by {percent} percent / give a discount of {percent}% when {total} exceeds {limit} / subtract {percent} percent from {total} if it is more than {limit} / for a total greater than {limit}, lower {total} by {percent}% / when {total} is larger than {limit}, take {percent} percent off / apply a {percent}% discount to {total} if it is greater than {limit}
    if {total} > {limit}:
        {total} *= 1 - {percent} / 100
    ~out | round {total} to 2 decimals / format the total with two decimals | {total} rounded to two decimals / the total, rounded to 2 decimal places / [the final price|{total}] rounded to cents | round({total}, 2)
tuple_records
    ~set {xs} {sales} | list of tuples / list of sales
    # + from collections import defaultdict
    # add up the amounts for each product in a defaultdict {d} / create a defaultdict of int named {d} and add the second item of every tuple to the entry of its first / total the sales per product with a defaultdict(int) called {d} / let {d} be a defaultdict of ints; for each pair in {xs} add the number to the product's entry / sum the numbers in {xs} by name in a defaultdict {d} / make a defaultdict {d} that collects for every product the sum of its amounts
    {d} = defaultdict(int)
    for name, amount in {xs}:
        {d}[name] += amount
    ~get {ys} | sort the totals in descending order / order the items of {d} by value, largest first | the items of {d} sorted by descending value / the (name, total) pairs from the largest to the smallest total | sorted({d}.items(), key=lambda item: item[1], reverse=True)
    # print the pairs as "name: total", one per line / print each pair in {ys} on its own line, name and total separated by ": " / for every name and total in {ys}, print the name, a colon, a space and the total / loop over {ys} and print name: total / output the totals line by line in the form name: total / display one product a line, followed by ": " and its total
    for name, value in {ys}:
        print(f"{name}: {value}")
count_by_category
    ~list {xs} {marks} | list of marks / list of scores
    # define a function {f} that takes a mark and returns "A" from 85 on, "B" from 65 on and "C" otherwise / write a function {f}({pn.bare}) that returns "A" if {pn.bare} is at least 85, "B" if it is at least 65, else "C" / create a function named {f} which grades a mark: 85 or more is "A", 65 or more is "B", the rest is "C" / implement {f}({pn.bare}), returning "A" for {pn.bare} >= 85, "B" for {pn.bare} >= 65 and "C" for anything else / define {f}({pn.bare}): the grade is "A" from 85, "B" from 65 to 84 and "C" below 65, e.g., {f}(70) = "B" / given a mark {pn.bare}, {f} returns its grade ("A" from 85 upwards, "B" from 65, otherwise "C"). Write this function
    def {f}({pn}):
        if {pn} >= 85:
            return "A"
        if {pn} >= 65:
            return "B"
        return "C"
    ~get {ws} | apply {f} to every mark / convert all the marks to grades with {f} | the grades of the marks in {xs}, by {f} / the list of {f}(x) for each x in {xs} / the result of {f} for every item of {xs} | [{f}(x) for x in {xs}]
    ~get {counts} | count how often each grade occurs / build a dictionary of the numbers of "A", "B" and "C" | a dictionary with the number of times each of "A", "B" and "C" occurs in {ws} / the counts of the grades "A", "B", "C" in {ws} as a dictionary | {grade: {ws}.count(grade) for grade in "ABC"}
    ~print {counts} | dictionary / counts
json_round_trip
    ~set {d} {profile} | dictionary / record
    # + import json
    ~get {text} | convert {d} to a JSON string with sorted keys / serialize {d} as JSON, keys in alphabetical order | the JSON string of {d} with sorted keys / {d} as JSON text whose keys are sorted / what json.dumps gives for {d} with sort_keys=True | json.dumps({d}, sort_keys=True)
    ~get {e} | parse [the string|{text}] back into a dictionary / load {text} as JSON | the object that {text} describes / the dictionary parsed from {text} / what json.loads returns for {text} | json.loads({text})
    # add the entry "size" with the length of the tags to {e} / set "size" in {e} to the number of tags / store the length of the list {e}["tags"] under the key "size" / give {e} a new key "size" whose value is the number of items in "tags" / let {e}["size"] be the length of {e}["tags"] / put the number of tags into {e} as "size"
    {e}["size"] = len({e}["tags"])
    ~truth? | the original dictionary has the key "size" / "size" is in {d} / {d} contains "size" | "size" in {d}
    ~out | - | the keys of {e} in sorted order / a sorted list of the keys of {e} / the sorted keys of [the new dictionary|{e}] | sorted({e})
nested_lookup
    ~set {d} {nested} | nested dictionary / dictionary of dictionaries
    ~get {xs} | collect the prices of all products / extract the value of "price" from each inner dictionary | the prices of all products in {d} / a list of the "price" of every inner dictionary / the values under "price" in {d} | [item["price"] for item in {d}.values()]
    # raise the price of each product by {tiny} / increase every "price" in {d} by {tiny} / add {tiny} to the price of all products in {d} / for each inner dictionary of {d}, add {tiny} to its "price" / make every product {tiny} more expensive / update {d}: every price goes up by {tiny}
    for item in {d}.values():
        item["price"] += {tiny}
    ~get {total} | multiply price and stock of each product and sum up / compute the total value of the stock at the new prices | the sum of price times stock over all products in {d} / the value of all products: their "price" times their "stock", summed | sum(item["price"] * item["stock"] for item in {d}.values())
    ~out | - | {total} and the sum of the old prices / the total, followed by the sum of {xs} / {total}, then the sum of the prices before the change, which are in {xs} | {total}, sum({xs})
matrix_by_lists
    ~set {m} {square} | matrix / list of lists
    ~get {xs} | sum each row / add up the numbers of every row | the sums of the rows of {m} / the row sums of [the matrix|{m}] / a list with the sum of every row | [sum(row) for row in {m}]
    ~get {ys} | sum each column / add up the numbers of every column, using zip | the sums of the columns of {m} / the column sums of [the matrix|{m}] / a list with the sum of each column of {m} | [sum(column) for column in zip(*{m})]
    ~get {n} | add up the numbers on the main diagonal / compute the trace of {m} | the trace of {m} / the sum of the main diagonal of {m} / the sum of {m}[i][i] for all i | sum({m}[i][i] for i in range(len({m})))
    ~if | all these sums are equal, that is, {xs} and {ys} contain only {n} / every row sum and every column sum equals {n} / each item of {xs} and {ys} is {n} | all(s == {n} for s in {xs} + {ys}) | "magic" | "not magic"
rotate_matrix
    ~set {m} {rows} | matrix / list of lists
    ~get {xs} | transpose {m} / turn the columns of {m} into rows | the transpose of {m} as a list of lists / the columns of {m} as lists / the transposed matrix, as lists | [list(column) for column in zip(*{m})]
    ~get {ys} | reverse each row of the transpose / rotate [the matrix|{m}] by 90 degrees clockwise by reversing the rows of {xs} | {xs} with every row reversed / the rows of {xs}, each in reverse order / [the matrix|{m}] rotated clockwise, that is the reversed rows of {xs} | [row[::-1] for row in {xs}]
    # print the rows, one per line / print each row of {ys} on its own line / loop over {ys} and print every row / display the result row by row / output the rows of {ys} line by line / for each row of the rotated matrix, print it
    for row in {ys}:
        print(row)
identity_product
    ~number {n} {side} | size / dimension
    ~get {m} | build the identity matrix of size {n} as a list of lists / create an {n} by {n} matrix with ones on the diagonal and zeros elsewhere | the {n} by {n} identity matrix as nested lists / a list of {n} rows with 1 where row and column index are equal and 0 elsewhere | [[int(i == j) for j in range({n})] for i in range({n})]
    # multiply the entry in row i by i + 1, for each row / for every row index i, multiply the row by i + 1 / scale each row of {m} by its number, counted from 1 / change {m} so that row i is multiplied by i + 1 / let every row of {m} be multiplied by its index plus one / replace each row i of {m} by i + 1 times itself
    {m} = [[(i + 1) * x for x in row] for i, row in enumerate({m})]
    ~out | flatten {m} and sum it up / add up all entries of {m} | the sum of all entries / the total of all numbers in {m} / the sum of the sums of the rows | sum(sum(row) for row in {m})
flatten_and_index
    ~set {m} {rows} | nested list / list of lists
    ~get {xs} | flatten {m} / concatenate the rows to one list / turn {m} into a flat list | the flat list of all numbers in {m} / all items of the rows of {m} in one list / a list with every x of every row in {m} | [x for row in {m} for x in row]
    ~get {n} | - | the index of the largest number in it / the position of the maximum in {xs} / the index of the largest item of {xs} | {xs}.index(max({xs}))
    ~out | compute row and column of this number in {m} / divide {n} by the row length to get row and column | the row and the column of the maximum, i.e. {n} divided by the row length of {m}, with remainder / quotient and remainder of {n} and the length of a row of {m} | divmod({n}, len({m}[0]))
grid_coordinates
    ~number {a} {side} | width / number of columns
    ~number {b} {side2} | height / number of rows
    ~get {xs} | list all coordinates (x, y) of the grid with x below {a} and y below {b} / create all pairs (x, y) with 0 <= x < {a} and 0 <= y < {b}, row by row in x | all pairs (x, y) with x from 0 to {a} - 1 and y from 0 to {b} - 1 / the list of coordinates of a grid, x below {a}, y below {b} | [(x, y) for x in range({a}) for y in range({b})]
    ~get {ys} | keep the points on the border / select the coordinates with x equal to 0 or {a} - 1, or y equal to 0 or {b} - 1 | the points of {xs} on the border of the grid / the pairs in {xs} where x is 0 or {a} - 1 or y is 0 or {b} - 1 | [(x, y) for x, y in {xs} if x in (0, {a} - 1) or y in (0, {b} - 1)]
    ~out | - | the number of inner points / how many points are not on the border / the length of {xs} minus that of {ys} | len({xs}) - len({ys})
named_points
    # + from collections import namedtuple
    # define a namedtuple {cls} with the fields x and y / create a named tuple type {cls} with fields "x" and "y" / let {cls} be a namedtuple that has the fields x and y / make a namedtuple called {cls} for points with x and y / declare {cls} as a namedtuple of x and y / use namedtuple to define {cls} with the fields x and y
    {cls} = namedtuple("{cls}", ["x", "y"])
    ~get {xs} | create three of them: ({p1}, {p2}), ({p3}, {p4}) and ({p2}, {p3}) | a list of three {cls} objects: ({p1}, {p2}), ({p3}, {p4}), ({p2}, {p3}) / the list of the {cls} values with the coordinates ({p1}, {p2}), ({p3}, {p4}) and ({p2}, {p3}) / a list with {cls}({p1}, {p2}), {cls}({p3}, {p4}) and {cls}({p2}, {p3}) | [{cls}({p1}, {p2}), {cls}({p3}, {p4}), {cls}({p2}, {p3})]
    ~get {best} | choose the one with the largest x / find the point with the greatest x coordinate | the point in {xs} with the largest x / the rightmost of the points / the item of {xs} with the maximum x | max({xs}, key=lambda p: p.x)
    ~out | - | the sum of its coordinates / the x plus the y of {best} / {best}.x + {best}.y / the sum of both fields of {best} | {best}.x + {best}.y
merge_ranges
    ~set {xs} {ranges} | list of intervals / list of pairs
    # sort {xs} in place by the start / sort the intervals in place / bring {xs} into ascending order, in place / sort {xs} by its pairs' first elements, without a new list / apply sort to {xs} / order the list of intervals in place
    {xs}.sort()
    # merge overlapping intervals into a list {m}: start with the first; for each next one, extend the last interval of {m} if it begins before or at its end, otherwise append it / create {m} with a copy of the first interval; every further interval either extends the end of the last one in {m} (if they touch) or is appended as a copy / let {m} be the union of the intervals in {xs} as merged [start, end] lists / combine the sorted intervals that overlap or touch and store the result in {m} / build {m}, the list of merged intervals: if start <= end of the last one, its end becomes the larger end, else a new interval begins / go through {xs} and join each interval with the last one of the new list {m} when it starts no later than that ends, else append it
    {m} = [list({xs}[0])]
    for start, end in {xs}[1:]:
        if start <= {m}[-1][1]:
            {m}[-1][1] = max({m}[-1][1], end)
        else:
            {m}.append([start, end])
    ~out | - | the total length covered / the sum of the lengths of the intervals in {m} / the sum of end minus start over {m} | sum(end - start for start, end in {m})
vote_count
    ~list {ws} {votes} | list of votes / list of names
    # + from collections import Counter
    ~get {counts} | count the votes with a Counter / tally [the votes|{ws}] using Counter | the number of votes of each name as a Counter / a Counter of [the votes|{ws}] / the tally of {ws} | Counter({ws})
    ~get {n} | - | the highest number of votes / the largest value in {counts} / the maximum of the counts / the number of votes of the winner | max({counts}.values())
    ~get {out} | list all names with that many votes, sorted / collect the winners alphabetically | the sorted names whose count is {n} / the winners, i.e. the names in {counts} with {n} votes, in alphabetical order | sorted(name for name in {counts} if {counts}[name] == {n})
    ~if | there is exactly one winner / {out} has one item only / the length of {out} is 1 | len({out}) == 1 | {out}[0] | "tie"
counter_arithmetic
    ~string {a} {one} | word
    ~string {b} {two} | word
    # + from collections import Counter
    ~get {counts} | count the letters of {a} and subtract those of {b} with Counter objects / subtract the Counter of {b} from the Counter of {a} | the letters of {a} minus those of {b} as a Counter / the difference of the Counters of {a} and {b} / a Counter of the letters that {a} has more often than {b} | Counter({a}) - Counter({b})
    ~get {n} | add up the remaining counts / sum the values of {counts} | the total of the counts in {counts} / the number of letters left over / the sum of all values in {counts} | sum({counts}.values())
    ~if | nothing is left, so {a} can be written with the letters of {b} / {counts} is empty / {n} is zero | {n} == 0 | "possible" | {n}
frozen_groups
    ~set {xs} {pair_list} | list of pairs / list of tuples
    ~get {seen} | turn each pair into a frozenset and collect them in a set / ignore the order within each pair: make a set of frozensets | the set of the pairs in {xs} as frozensets / a set with a frozenset for each pair of {xs} / the unordered pairs of {xs}, as a set of frozensets | {frozenset(pair) for pair in {xs}}
    ~get {n} | subtract the number of distinct pairs from the number of pairs | the number of repeated pairs, i.e. the length of {xs} minus the size of {seen} / how many pairs occurred before, ignoring the order / the difference of the lengths of {xs} and {seen} | len({xs}) - len({seen})
    ~if | there were no repetitions / {n} is zero / all pairs are different | {n} == 0 | "all different" | {n}
"""


def _rising(rng: Random) -> list[int]:
    return sorted(rng.sample(range(1, 60), rng.randint(3, 6)))


def _mixed(rng: Random) -> list[Any]:
    values: list[Any] = [rng.randint(1, 99) for _ in range(rng.randint(2, 4))]
    values += [made_up(rng) for _ in range(rng.randint(2, 3))]
    rng.shuffle(values)
    return values


def _profile(rng: Random) -> dict[str, Any]:
    tags = [plain_word(rng) for _ in range(rng.randint(2, 4))]
    return {"name": rng.choice(CATEGORIES["person"]), "tags": tags, "age": rng.randint(10, 80)}


def _nested(rng: Random) -> dict[str, Any]:
    return {
        name: {"price": rng.randint(1, 40), "stock": rng.randint(0, 30)}
        for name in rng.sample(CATEGORIES["fruit"], rng.randint(2, 3))
    }


def _ranges(rng: Random) -> list[list[int]]:
    starts = [rng.randint(0, 30) for _ in range(rng.randint(3, 5))]
    return [[a, a + rng.randint(1, 9)] for a in starts]


def _pair_list(rng: Random) -> list[tuple[str, str]]:
    names = rng.sample(CATEGORIES["person"], 3)
    return [(a, b) for a, b in (rng.sample(names, 2) for _ in range(rng.randint(3, 5)))]


MORE = {
    "three": list_of(integer(-9, 20), 3, 3),
    "three_b": list_of(integer(-9, 20), 3, 3),
    "four": list_of(integer(1, 99), 4, 4),
    "four_b": list_of(integer(1, 99), 4, 4),
    "few": list_of(integer(1, 12), 4, 6, unique=True),
    "few_b": list_of(integer(1, 12), 4, 6, unique=True),
    "four_names": sampled("list[str]", lambda r: r.sample(CATEGORIES["person"], 4)),
    "three_words": sampled("list[str]", lambda r: [plain_word(r) for _ in range(3)]),
    "colors": sampled("list[str]", lambda r: r.sample(CATEGORIES["color"], r.randint(2, 4))),
    "sizes": sampled("list[int]", lambda r: r.sample(range(1, 50), r.randint(2, 4))),
    "sorted_a": sampled("list[int]", _rising),
    "sorted_b": sampled("list[int]", _rising),
    "positive": list_of(integer(2, 200), 4, 7),
    "small_ints": list_of(integer(1, 15), 3, 6),
    "mixed": sampled("list[mixed]", _mixed),
    "limit": choice(5, 10, 15, 20, 25, 30, 40),
    "profile": sampled("dict[str,mixed]", _profile),
    "nested": sampled("dict[str,dict[str,int]]", _nested),
    "ranges": sampled("list[list[int]]", _ranges),
    "pair_list": sampled("list[tuple[str]]", _pair_list),
    "side": integer(2, 7),
    "side2": integer(2, 7),
    "p1": integer(-9, 9),
    "p2": integer(-9, 9),
    "p3": integer(-9, 9),
    "p4": integer(-9, 9),
}

for _table in (TWO_LISTS, ONE_LIST, TABLES):
    formal(d, _table, {**SLOTS, **MORE})
