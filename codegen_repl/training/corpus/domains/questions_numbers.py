"""Short questions about numbers and lists, in contrasting sets: largest or least, which or how many."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import choice, decimal, derived, integer, new, sampled, var
from codegen_repl.training.corpus.family import Domain

d = Domain("questions_numbers", weight=12)


def _mixed(rng: Random) -> list[int]:
    low, high = rng.choice(((1, 20), (1, 60), (-15, 30), (10, 99), (100, 999)))
    return rng.sample(range(low, high + 1), rng.randint(5, 9))


def _repeated(rng: Random) -> list[int]:
    found = rng.sample(range(1, rng.choice((10, 30, 90))), rng.randint(3, 5))
    found += rng.choices(found, k=rng.randint(2, 4))
    rng.shuffle(found)
    return found


def _distinct(value: list[int]) -> bool:
    return len(value) > 3 and len(set(value)) == len(value) and max(map(abs, value)) < 10000


SLOTS: dict[str, Any] = {
    "xs": var(sampled("list[int]", _mixed, _distinct)),
    "rs": var(sampled("list[int]", _repeated, lambda v: len(v) > 3 and len(set(v)) < len(v))),
    "i": var(integer(2, 999)),
    "j": var(integer(2, 999)),
    "e": var(integer(2, 300)),
    "lim": derived(lambda s: sorted(s.xs)[len(s.xs) // 2]),
    "lo": derived(lambda s: sorted(s.xs)[1]),
    "hi": derived(lambda s: sorted(s.xs)[-2]),
    "seen": derived(lambda s: s.xs[-2]),
    "often": derived(lambda s: s.rs[len(s.rs) // 2]),
    "k": integer(2, 9),
    "h": integer(2, 3),
    "h0": derived(lambda s: s.h - 1),
    "few": integer(3, 12),
    "n": integer(10, 99),
    "m": integer(100, 999),
    "big": integer(1000, 99999),
    "odd_n": integer(51, 399),
    "a": integer(1, 15),
    "b": integer(18, 40),
    "p": choice(5, 8, 10, 12, 15, 20, 25, 30, 40, 60, 75),
    "price": decimal(2, 90, 2),
    "year": integer(1896, 2040),
    "hours": integer(2, 48),
    "list_": new("nums", "numbers", "values", "scores", "points", kind="exact"),
    "told": sampled("list[int]", _mixed),
    "told_lim": derived(lambda s: sorted(s.told)[len(s.told) // 2]),
    "told_one": derived(lambda s: s.told[len(s.told) // 2]),
    "num": new("n", "x", "number", "a", kind="exact"),
}
STATEMENTS = """
largest
    # which is the largest of {xs} / what is the biggest number in {xs} / highest of {xs} please / print the greatest one in {xs} / what's the maximum in {xs}? / show the top value of {xs}
    print(max({xs}))
smallest
    # which is the smallest of {xs} / what is the least number in {xs} / lowest of {xs} please / print the smallest one in {xs} / what's the minimum in {xs}? / show the bottom value of {xs}
    print(min({xs}))
second_largest
    # which is the second largest of {xs} / what is the second biggest number in {xs} / second highest of {xs} please / print the second greatest one in {xs} / what comes right after the maximum in {xs}, by size? / show the runner-up to the largest in {xs}
    print(sorted({xs})[-2])
second_smallest
    # which is the second smallest of {xs} / what is the second least number in {xs} / second lowest of {xs} please / print the second smallest one in {xs} / what comes right after the minimum in {xs}, by size? / show the smallest but one of {xs}
    print(sorted({xs})[1])
third_largest
    # which is the third largest of {xs} / what is the third biggest number in {xs} / third highest of {xs} please / print the third greatest one in {xs} / what is in third place by size in {xs}, the biggest being first? / bronze medal of {xs}: the third highest number
    print(sorted({xs}, reverse=True)[2])
top_few
    # which are the {h} largest of {xs}, biggest first / what are the {h} highest numbers in {xs}, from the top down / top {h} of {xs} please, largest first / print the {h} greatest in {xs}, starting with the biggest / the {h.word} biggest ones in {xs}, in falling order / give me the {h} top values of {xs} as a list, highest first
    print(sorted({xs}, reverse=True)[:{h}])
bottom_few
    # which are the {h} smallest of {xs}, smallest first / what are the {h} lowest numbers in {xs}, from the bottom up / bottom {h} of {xs} please, lowest first / print the {h} least in {xs}, starting with the smallest / the {h.word} smallest ones in {xs}, in rising order / give me the {h} lowest values of {xs} as a list, lowest first
    print(sorted({xs})[:{h}])
where_largest
    # at which index is the largest of {xs} / where in {xs} is the biggest number? index from 0 / index of the maximum of {xs} please / print the index of the highest one in {xs} / what index has the greatest number in {xs}? / find the position of the largest in {xs}, counting from 0
    print({xs}.index(max({xs})))
where_smallest
    # at which index is the smallest of {xs} / where in {xs} is the least number? index from 0 / index of the minimum of {xs} please / print the index of the lowest one in {xs} / what index has the smallest number in {xs}? / find the position of the least in {xs}, counting from 0
    print({xs}.index(min({xs})))
place_largest
    # which place in {xs} has the largest, counting from 1 / is the biggest of {xs} the first, second, third? print the number / place of the maximum in {xs}, the first is 1 / print the position of the highest one in {xs}, starting at 1 / what number in line is the greatest of {xs}? count from one / the largest of {xs} comes as number what, from 1
    print({xs}.index(max({xs})) + 1)
without_ends
    # what is the sum of {xs} without the largest and the smallest / add up {xs} but leave out its maximum and minimum / total of {xs}, excluding the highest and lowest number, please / print the sum of all in {xs} except the biggest and the least / how much do {xs} make if the top and bottom value don't count? / sum {xs}, dropping one largest and one smallest
    print(sum({xs}) - max({xs}) - min({xs}))
spread
    # how far apart are the largest and the smallest of {xs} / what is the difference between the highest and lowest of {xs} / range of {xs} please: maximum minus minimum / print the biggest minus the least of {xs} / by how much does the maximum of {xs} exceed the minimum? / spread of {xs}, top less bottom
    print(max({xs}) - min({xs}))
lead
    # by how much is the largest of {xs} ahead of the second largest / what is the difference between the two highest of {xs} / gap between the biggest and second biggest in {xs} please / print the maximum of {xs} minus the one next in size / how far is the top value of {xs} above the runner-up? / lead of the greatest in {xs} over the second greatest
    print(sorted({xs})[-1] - sorted({xs})[-2])
over_count
    # how many of {xs} are over {lim} / count the numbers in {xs} above {lim} / number of those in {xs} greater than {lim} / how many in {xs} are more than {lim}? / print how many numbers of {xs} exceed {lim} / {xs}: how many bigger than {lim}
    print(sum(x > {lim} for x in {xs}))
over_which
    # which of {xs} are over {lim} / list the numbers in {xs} above {lim} / those in {xs} greater than {lim} please / what numbers in {xs} are more than {lim}? / print the ones of {xs} that exceed {lim} / {xs}: which are bigger than {lim}
    print([x for x in {xs} if x > {lim}])
over_any
    # is any of {xs} over {n} / is there a number in {xs} above {n} / check if one of {xs} is greater than {n} / does {xs} have anything more than {n}? / print whether at least one of {xs} exceeds {n} / any in {xs} bigger than {n}?
    print(any(x > {n} for x in {xs}))
over_all
    # are all of {xs} over {lo} / is every number in {xs} above {lo} / check if each of {xs} is greater than {lo} / does everything in {xs} exceed {lo}? / print whether all in {xs} are more than {lo} / all in {xs} bigger than {lo}?
    print(all(x > {lo} for x in {xs}))
over_first
    # which is the first of {xs} over {lo} / what is the first number in {xs} above {lo} / first one in {xs} greater than {lo} please / print the first of {xs} that exceeds {lo} / going through {xs} from the front, which number is the first to be more than {lo}? / find the earliest in {xs} that is bigger than {lo}
    print(next(x for x in {xs} if x > {lo}))
over_sum
    # what is the sum of those in {xs} over {lim} / add up the numbers of {xs} above {lim} / total of the ones in {xs} greater than {lim} please / print the sum of all in {xs} that are more than {lim} / how much do the numbers of {xs} that exceed {lim} make together? / sum only what is bigger than {lim} in {xs}
    print(sum(x for x in {xs} if x > {lim}))
over_least
    # what is the smallest number in {xs} over {lo} / least of {xs} that is greater than {lo} please / which is the next number in {xs} above {lo}, by size? / print the lowest one in {xs} that still exceeds {lo} / among those of {xs} that are more than {lo}, which is the smallest / find the minimum of the numbers in {xs} bigger than {lo}
    print(min(x for x in {xs} if x > {lo}))
under_count
    # how many of {xs} are under {lim} / count the numbers in {xs} below {lim} / number of those in {xs} less than {lim} / how many in {xs} are smaller than {lim}? / print how many numbers of {xs} stay below {lim} / {xs}: how many lower than {lim}
    print(sum(x < {lim} for x in {xs}))
under_which
    # which of {xs} are under {lim} / list the numbers in {xs} below {lim} / those in {xs} less than {lim} please / what numbers in {xs} are smaller than {lim}? / print the ones of {xs} that stay below {lim} / {xs}: which are lower than {lim}
    print([x for x in {xs} if x < {lim}])
under_largest
    # what is the largest number in {xs} under {hi} / biggest of {xs} that is less than {hi} please / which is the next number in {xs} below {hi}, by size? / print the highest one in {xs} that is still below {hi} / among those of {xs} that are less than {hi}, which is the greatest / find the maximum of the numbers in {xs} smaller than {hi}
    print(max(x for x in {xs} if x < {hi}))
least_count
    # how many of {xs} are at least {lim} / count the numbers in {xs} from {lim} up, {lim} included / number of those in {xs} that are {lim} or more / how many in {xs} are no less than {lim}? / print how many numbers of {xs} are {lim} or higher / {xs}: how many not below {lim}
    print(sum(x >= {lim} for x in {xs}))
least_which
    # which of {xs} are at least {lim} / list the numbers in {xs} from {lim} up, {lim} included / those in {xs} that are {lim} or more please / what numbers in {xs} are no less than {lim}? / print the ones of {xs} that are {lim} or higher / {xs}: which are not below {lim}
    print([x for x in {xs} if x >= {lim}])
most_count
    # how many of {xs} are at most {lim} / count the numbers in {xs} up to {lim}, {lim} included / number of those in {xs} that are {lim} or less / how many in {xs} are no more than {lim}? / print how many numbers of {xs} are {lim} or lower / {xs}: how many not above {lim}
    print(sum(x <= {lim} for x in {xs}))
most_which
    # which of {xs} are at most {lim} / list the numbers in {xs} up to {lim}, {lim} included / those in {xs} that are {lim} or less please / what numbers in {xs} are no more than {lim}? / print the ones of {xs} that are {lim} or lower / {xs}: which are not above {lim}
    print([x for x in {xs} if x <= {lim}])
between_in
    # which of {xs} are from {lo} to {hi}, both included / list the numbers in {xs} between {lo} and {hi} inclusive / those in {xs} that lie from {lo} through {hi} please / what numbers in {xs} are at least {lo} and at most {hi}? / print the ones of {xs} in the range {lo} to {hi}, the ends count / {xs}: which are neither below {lo} nor above {hi}
    print([x for x in {xs} if {lo} <= x <= {hi}])
between_out
    # which of {xs} are between {lo} and {hi}, both excluded / list the numbers in {xs} strictly between {lo} and {hi} / those in {xs} that lie between {lo} and {hi} please, without these two / what numbers in {xs} are over {lo} and under {hi}? / print the ones of {xs} in the range {lo} to {hi}, the ends don't count / {xs}: which are more than {lo} but less than {hi}
    print([x for x in {xs} if {lo} < x < {hi}])
between_count
    # how many of {xs} are from {lo} to {hi}, both included / count the numbers in {xs} between {lo} and {hi} inclusive / number of those in {xs} that lie from {lo} through {hi} / how many numbers in {xs} are at least {lo} and at most {hi}? / print how many of {xs} are in the range {lo} to {hi}, the ends count / {xs}: how many are neither below {lo} nor above {hi}
    print(sum({lo} <= x <= {hi} for x in {xs}))
outside
    # which of {xs} are below {lo} or above {hi} / list the numbers in {xs} outside {lo} to {hi} / those in {xs} not from {lo} through {hi} please / what numbers in {xs} are less than {lo} or more than {hi}? / print the ones of {xs} that lie outside the range {lo} to {hi} / {xs}: which are under {lo} or over {hi}
    print([x for x in {xs} if x < {lo} or x > {hi}])
evens_count
    # how many of {xs} are even / count the even numbers in {xs} / number of even ones in {xs} please / how many in {xs} can be divided by 2? / print how many of {xs} are even / even numbers in {xs}: how many
    print(sum(x % 2 == 0 for x in {xs}))
odds_count
    # how many of {xs} are odd / count the odd numbers in {xs} / number of odd ones in {xs} please / how many in {xs} can't be divided by 2? / print how many of {xs} are odd / odd numbers in {xs}: how many
    print(sum(x % 2 == 1 for x in {xs}))
evens_sum
    # what is the sum of the even numbers in {xs} / add up the even ones of {xs} / total of the evens in {xs} please / how much do the even numbers of {xs} make together? / print the sum of those in {xs} that are even / even numbers in {xs}, what do they add up to
    print(sum(x for x in {xs} if x % 2 == 0))
odds_sum
    # what is the sum of the odd numbers in {xs} / add up the odd ones of {xs} / total of the odds in {xs} please / how much do the odd numbers of {xs} make together? / print the sum of those in {xs} that are odd / odd numbers in {xs}, what do they add up to
    print(sum(x for x in {xs} if x % 2 == 1))
largest_even
    # what is the largest even number in {xs}, None if there is none / biggest even one of {xs} please, or None / which even number of {xs} is the highest? None without any / print the greatest even number in {xs}; None if all are odd / among the evens of {xs}, which is the maximum? if there are none, None / find the top even number of {xs}, None when it has no even one
    print(max((x for x in {xs} if x % 2 == 0), default=None))
smallest_odd
    # what is the smallest odd number in {xs}, None if there is none / least odd one of {xs} please, or None / which odd number of {xs} is the lowest? None without any / print the smallest odd number in {xs}; None if all are even / among the odds of {xs}, which is the minimum? if there are none, None / find the lowest odd number of {xs}, None when it has no odd one
    print(min((x for x in {xs} if x % 2 == 1), default=None))
more_even_odd
    # are there more even than odd numbers in {xs} / does {xs} have more evens than odds? / check if the even numbers in {xs} outnumber the odd ones / is it true that most of {xs} are even, more even than odd / print whether {xs} has more even numbers than odd numbers / more even ones than odd ones in {xs}?
    print(sum(x % 2 == 0 for x in {xs}) > sum(x % 2 == 1 for x in {xs}))
multiples_which
    # which of {xs} are multiples of {k} / list the numbers in {xs} that {k} divides / those in {xs} divisible by {k} please / what numbers in {xs} can be divided by {k} without rest? / print the multiples of {k} in {xs} / {xs}: which are in the {k.word} times table, however far it goes
    print([x for x in {xs} if x % {k} == 0])
multiples_count
    # how many of {xs} are multiples of {k} / count the numbers in {xs} that {k} divides / number of those in {xs} divisible by {k} / how many numbers in {xs} can be divided by {k} without rest? / print how many multiples of {k} there are in {xs} / {xs}: how many can be divided by {k}
    print(sum(x % {k} == 0 for x in {xs}))
nonmultiples_which
    # which of {xs} are not multiples of {k} / list the numbers in {xs} that {k} does not divide / those in {xs} not divisible by {k} please / what numbers in {xs} leave a rest when divided by {k}? / print all of {xs} but the multiples of {k} / {xs}: which can't be divided by {k}
    print([x for x in {xs} if x % {k} != 0])
closest
    # which of {xs} is closest to {n} / what number in {xs} is nearest to {n} / the one in {xs} closest to {n} please / print the number of {xs} that differs least from {n} / which in {xs} has the smallest distance to {n}? / find the nearest to {n} in {xs}
    print(min({xs}, key=lambda x: abs(x - {n})))
farthest
    # which of {xs} is farthest from {n} / what number in {xs} is most distant from {n} / the one in {xs} farthest from {n} please / print the number of {xs} that differs most from {n} / which in {xs} has the greatest distance to {n}? / find the number in {xs} that is the farthest away from {n}
    print(max({xs}, key=lambda x: abs(x - {n})))
there
    # is {n} in {xs} / does {xs} contain {n}? / check if {n} is one of {xs} / is there a {n} in {xs} / print whether {xs} has {n} in it / {n} in {xs}, true or false?
    print({n} in {xs})
where_is
    # where is {seen} in {xs} / at which index is {seen} in {xs}? / index of {seen} in {xs} please / print the index of {seen} in {xs} / what index does {seen} have in {xs} / find {seen} in {xs} and print where it is, from 0
    print({xs}.index({seen}))
comes_next
    # what comes after {seen} in {xs} / which number follows {seen} in {xs}? / the one after {seen} in {xs} please / print the number right behind {seen} in {xs} / what is the next in {xs} after {seen} / the neighbour to the right of {seen} in {xs}
    print({xs}[{xs}.index({seen}) + 1])
comes_before
    # what comes before {seen} in {xs} / which number precedes {seen} in {xs}? / the one before {seen} in {xs} please / print the number right in front of {seen} in {xs} / what is the previous in {xs}, before {seen} / the neighbour to the left of {seen} in {xs}
    print({xs}[{xs}.index({seen}) - 1])
value_at
    # what is at index {h} of {xs} / which number has the index {h} in {xs}? / {xs} at index {h} please / print the item with index {h} in {xs} / what does {xs} hold at index {h} / show the number at index {h} in {xs}
    print({xs}[{h}])
value_place
    # what is the {h.th} number of {xs} / which number is the {h.th} in {xs}? / {h.th} of {xs} please / print the {h.th} one in {xs} / which number does {xs} have in {h.th} place / show the {h.th} item of {xs}
    print({xs}[{h0}])
sum_first
    # what is the sum of the first {h} in {xs} / add up the first {h} of {xs} / total of the first {h} numbers in {xs} please / how much do the first {h.word} of {xs} make? / print the sum of the {h} numbers at the start of {xs} / the first {h} in {xs}, what do they add up to
    print(sum({xs}[:{h}]))
sum_last
    # what is the sum of the last {h} in {xs} / add up the last {h} of {xs} / total of the last {h} numbers in {xs} please / how much do the last {h.word} of {xs} make? / print the sum of the {h} numbers at the end of {xs} / the last {h} in {xs}, what do they add up to
    print(sum({xs}[-{h}:]))
sum_not_first
    # what is the sum of {xs} without the first {h} / add up {xs} but skip the first {h} / total of {xs} after the first {h} please / how much do {xs} make if the first {h.word} are left out? / print the sum of all in {xs} except the {h} at the start / {xs} minus its first {h}: what do they add up to
    print(sum({xs}[{h}:]))
average
    # what is {xs} on average / average of {xs} please / what's the mean of {xs}? / print the mean of the numbers in {xs} / how much is one of {xs} on average / sum of {xs} divided by how many there are, what is it
    print(sum({xs}) / len({xs}))
middle
    # + import statistics
    # what is the median of {xs} / median of {xs} please / which value is in the middle of {xs} when sorted? the median / print the median of the numbers in {xs} / show the middle value of {xs} by size, i mean the median / the median in {xs}?
    print(statistics.median({xs}))
above_mean_count
    # how many of {xs} are above average / count the numbers in {xs} higher than their mean / number of those in {xs} over the average / how many in {xs} are more than the mean of {xs}? / print how many numbers of {xs} exceed their average / {xs}: how many over the mean
    print(sum(x > sum({xs}) / len({xs}) for x in {xs}))
below_mean_which
    # which of {xs} are below average / list the numbers in {xs} lower than their mean / those in {xs} under the average please / what numbers in {xs} are less than the mean of {xs}? / print the ones of {xs} smaller than their average / {xs}: which are under the mean
    print([x for x in {xs} if x < sum({xs}) / len({xs})])
in_order
    # is {xs} sorted / are the numbers in {xs} in rising order / check if {xs} goes from low to high / is {xs} in order, smallest first? / print whether {xs} is already sorted / sorted from small to large, is {xs}?
    print({xs} == sorted({xs}))
falling
    # is {xs} sorted from high to low / are the numbers in {xs} in falling order / check if {xs} goes from high to low / is {xs} in order with the largest first? / print whether {xs} is sorted downwards / sorted from large to small, is {xs}?
    print({xs} == sorted({xs}, reverse=True))
ups
    # how often does {xs} go up from one number to the next / in {xs}, how many numbers are larger than the one before / count the rises in {xs} / number of times that {xs} increases from one to the next / print how many in {xs} are greater than their predecessor / how many steps in {xs} go upwards?
    print(sum(b > a for a, b in zip({xs}, {xs}[1:])))
downs
    # how often does {xs} go down from one number to the next / in {xs}, how many numbers are smaller than the one before / count the falls in {xs} / number of times that {xs} decreases from one to the next / print how many in {xs} are less than their predecessor / how many steps in {xs} go downwards?
    print(sum(b < a for a, b in zip({xs}, {xs}[1:])))
biggest_step
    # what is the biggest step between neighbours in {xs}, up or down / largest difference between two numbers next to each other in {xs} please / how far apart are the two most different neighbours in {xs}? / print the greatest jump in {xs} from one to the next, in either direction / maximum gap between consecutive numbers of {xs}, no sign / by how much does {xs} change at most in one step
    print(max(abs(b - a) for a, b in zip({xs}, {xs}[1:])))
running
    # + from itertools import accumulate
    # what are the running totals of {xs} / cumulative sums of {xs} please / print the sum of {xs} so far after each number, as a list / the list of partial sums of {xs} / after every number of {xs}, how much is it altogether? as a list / show how the sum of {xs} builds up, number by number
    print(list(accumulate({xs})))
often_count
    # how often is {often} in {rs} / how many times does {often} occur in {rs} / count {often} in {rs} / number of {often}s in {rs} please / how many {often}s are there in {rs}? / print how often {rs} contains {often}
    print({rs}.count({often}))
different
    # how many different numbers are in {rs} / how many distinct ones does {rs} have / number of unique values in {rs} please / print how many there are in {rs} if each counts once / how many are in {rs} without the repeats? / count the different numbers of {rs}
    print(len(set({rs})))
most_common
    # + from statistics import mode
    # which number is in {rs} most often / what is the most common number of {rs} / most frequent one in {rs} please / print the number that occurs the most in {rs} / what is the mode of {rs}? / find the commonest of the numbers in {rs}
    print(mode({rs}))
most_common_times
    # how often does the most common number of {rs} occur / how many times is the most frequent number in {rs}? / count of the commonest number in {rs} please / print how often {rs} has its most common number / the top number by frequency in {rs}: how many times is it there / what is the largest number of times that one value is in {rs}
    print(max({rs}.count(x) for x in {rs}))
repeated
    # which numbers are in {rs} more than once, sorted / what numbers of {rs} occur several times? sort them / list the duplicates of {rs}, each once and sorted / the repeated numbers in {rs} please, in rising order / print a sorted list of the numbers that {rs} has at least twice / which ones are double in {rs}, smallest first
    print(sorted({x for x in {rs} if {rs}.count(x) > 1}))
single
    # which numbers are in {rs} only once / what numbers of {rs} occur a single time? / list those of {rs} that are not repeated / the numbers that {rs} has just once please / print the ones in {rs} with no second copy / which ones are there exactly once in {rs}
    print([x for x in {rs} if {rs}.count(x) == 1])
largest_times
    # how often is the largest number in {rs} / how many times does {rs} have its maximum / count how often the biggest of {rs} occurs / number of copies of the highest in {rs} please / how many of {rs} are equal to the maximum? / print how often the greatest one is in {rs}
    print({rs}.count(max({rs})))
is_prime
    # is {odd_n} prime / is {odd_n} a prime number? / check if {odd_n} is prime / prime or not: {odd_n}, True or False / print whether {odd_n} is a prime / has {odd_n} no divisors but 1 and itself
    print(all({odd_n} % x for x in range(2, int({odd_n} ** 0.5) + 1)))
primes_under
    # print the primes under {n} / which primes are less than {n}? / primes below {n} please, as a list / all prime numbers smaller than {n} / what are the primes before {n} / list every prime up to {n}, {n} itself excluded
    print([x for x in range(2, {n}) if all(x % y for y in range(2, x))])
primes_up_to
    # print the primes up to and including {n} / which primes are at most {n}? / primes from 2 to {n} please, {n} included, as a list / all prime numbers no larger than {n} / what are the primes through {n} / list every prime up to {n}, {n} itself included
    print([x for x in range(2, {n} + 1) if all(x % y for y in range(2, x))])
primes_count
    # how many primes are there under {n} / count the primes below {n} / number of primes less than {n} please / how many prime numbers are smaller than {n}? / print how many primes come before {n} / primes under {n}, how many
    print(sum(all(x % y for y in range(2, x)) for x in range(2, {n})))
primes_first
    # print the first {few} primes / what are the first {few} prime numbers? / first {few} primes please, as a list / a list of the {few} smallest primes / the {few} lowest prime numbers, print them / start with 2 and list {few} primes
    {list_} = []
    candidate = 2
    while len({list_}) < {few}:
        if all(candidate % x for x in {list_}):
            {list_}.append(candidate)
        candidate += 1
    print({list_})
prime_next
    # what is the next prime after {n} / which is the first prime above {n}? / smallest prime greater than {n} please / the prime that follows {n} / print the lowest prime number over {n} / find the next prime number, more than {n}
    {num} = {n} + 1
    while any({num} % x == 0 for x in range(2, {num})):
        {num} += 1
    print({num})
prime_before
    # what is the last prime before {n} / which is the first prime below {n}, going down? / largest prime less than {n} please / the prime that comes before {n} / print the highest prime number under {n} / find the previous prime number, smaller than {n}
    {num} = {n} - 1
    while any({num} % x == 0 for x in range(2, {num})):
        {num} -= 1
    print({num})
factorial
    # + import math
    # factorial of {few} / what is {few} factorial / what is the factorial of {few}? / print {few}! / how much is 1 times 2 times 3 and so on up to {few} / multiply all numbers from 1 to {few}
    print(math.factorial({few}))
sum_to
    # what is the sum of the numbers from 1 to {n} / add up all numbers 1 to {n}, {n} included / 1 + 2 + 3 up to {n}, how much is that? / sum from 1 through {n} please / print the total of the whole numbers up to and including {n} / how much do the first {n} whole numbers, from 1, make together
    print(sum(range(1, {n} + 1)))
sum_below
    # what is the sum of the numbers below {n} / add up all positive numbers under {n}, {n} excluded / 1 + 2 + 3 and so on, but without {n}, how much is that? / sum of the whole numbers less than {n} please / print the total of the numbers from 1 up to but not including {n} / how much do all positive numbers smaller than {n} make together
    print(sum(range(1, {n})))
sum_squares
    # what is the sum of the squares from 1 to {few} / add up the squares of 1 to {few} / 1 squared plus 2 squared up to {few} squared, how much is that? / sum of the first {few} square numbers please, from 1 / print the total of x squared for x from 1 through {few} / square every number from 1 to {few} and add them
    print(sum(x ** 2 for x in range(1, {few} + 1)))
square_of_sum
    # what is the square of the sum from 1 to {few} / add up 1 to {few} and square the sum / (1 + 2 up to {few}) squared, how much is that? / the square of the total of the first {few} whole numbers please, from 1 / print the sum of 1 through {few}, squared / sum first, then square: 1 to {few}
    print(sum(range(1, {few} + 1)) ** 2)
count_in
    # print the numbers from {a} to {b}, both included, one a line / count from {a} through {b} / numbers {a} to {b} please, {b} too, each on its line / say all numbers from {a} up to and including {b} / show {a}, {a} plus 1 and so on, the last one being {b} / go from {a} to {b} inclusive and print each number
    for x in range({a}, {b} + 1):
        print(x)
count_out
    # print the numbers from {a} to {b}, {b} not included, one a line / count from {a} up to but not including {b} / numbers {a} to {b} please, without {b}, each on its line / say all numbers from {a} on that are less than {b} / show {a}, {a} plus 1 and so on, stopping before {b} / go from {a} to {b}, {b} excluded, and print each number
    for x in range({a}, {b}):
        print(x)
count_between
    # print the numbers between {a} and {b}, both excluded, one a line / count the numbers strictly between {a} and {b} out, line by line / what numbers lie between {a} and {b}? without these two, one a line / say all numbers over {a} and under {b} / show the numbers after {a} and before {b}, each on its line / go through the numbers greater than {a} and less than {b} and print each
    for x in range({a} + 1, {b}):
        print(x)
count_down
    # count down from {few} to 1, one a line / print {few} down to 1 / numbers from {few} to 1 backwards please, each on its line / countdown from {few}, ending with 1 / show {few}, {few} minus 1 and so on, the last is 1 / go down from {few} to 1 and print every number
    for x in range({few}, 0, -1):
        print(x)
count_down_zero
    # count down from {few} to 0, one a line / print {few} down to 0, zero included / numbers from {few} to 0 backwards please, each on its line / countdown from {few}, ending with 0 / show {few}, {few} minus 1 and so on, the last is 0 / go down from {few} to zero and print every number
    for x in range({few}, -1, -1):
        print(x)
evens_under
    # print the even numbers under {n} as a list, from 0 / which even numbers are less than {n}? start at 0, a list please / evens below {n}, 0 included, in a list / all even numbers from 0 up to but not including {n}, as a list / a list of every second number from 0 that is smaller than {n} / list 0, 2, 4 and so on below {n}
    print(list(range(0, {n}, 2)))
odds_under
    # print the odd numbers under {n} as a list / which positive odd numbers are less than {n}? a list please / odds below {n}, from 1, in a list / all odd numbers from 1 up to but not including {n}, as a list / a list of every second number from 1 that is smaller than {n} / list 1, 3, 5 and so on below {n}
    print(list(range(1, {n}, 2)))
multiples_under
    # print the multiples of {k} under {n} as a list, starting with {k} / which positive multiples of {k} are less than {n}? / multiples of {k} below {n} please, in a list from {k} on / all numbers from {k} on that {k} divides and that are smaller than {n}, as a list / list {k}, two times {k} and so on, below {n} / counting by {k} from {k}, what numbers come before {n}
    print(list(range({k}, {n}, {k})))
multiples_first
    # print the first {few} multiples of {k} as a list, starting with {k} / what are the first {few} multiples of {k}, from {k} on? / {few} multiples of {k} please, the smallest positive ones, as a list / a list of {k} times 1 to {k} times {few} / list {k}, two times {k} and so on, {few} numbers / counting by {k} from {k}, what are the first {few} numbers
    print([{k} * x for x in range(1, {few} + 1)])
powers_under
    # print the powers of {h} under {m}, starting with 1, one a line / which powers of {h} are less than {m}? from 1 on, line by line / 1, {h} and so on, always times {h}, as long as it is below {m}: print each / powers of {h} below {m} please, 1 first, a line each / start at 1 and print it, then go on times {h} while less than {m} / show every power of {h} smaller than {m}, on separate lines
    {num} = 1
    while {num} < {m}:
        print({num})
        {num} *= {h}
power_count
    # how many times must 1 be multiplied by {h} to reach at least {m} / how often do i multiply 1 by {h} until it is {m} or more? / number of times {h} is needed as a factor to get to {m} or over / count how many multiplications by {h} take 1 to {m} or beyond / starting from 1, times {h} each step: how many steps until at least {m} / smallest exponent for which {h} to that power is no less than {m}
    {num} = 0
    while {h} ** {num} < {m}:
        {num} += 1
    print({num})
divisors
    # what are the divisors of {e} / which numbers divide {e}? / divisors of {e} please, as a list with 1 and {e} / list all numbers that go into {e} without rest / print the factors of {e}, from 1 to itself / by which numbers can {e} be divided evenly
    print([x for x in range(1, {e} + 1) if {e} % x == 0])
divisors_count
    # how many divisors does {e} have / how many numbers divide {e}? / number of divisors of {e} please, 1 and {e} included / count the numbers that go into {e} without rest / print how many factors {e} has, 1 and itself too / by how many numbers can {e} be divided evenly
    print(sum({e} % x == 0 for x in range(1, {e} + 1)))
divisors_sum
    # what is the sum of the divisors of {e}, itself included / add up all numbers that divide {e}, from 1 to {e} / total of the divisors of {e} please, with {e} / how much do all divisors of {e} make together, 1 and {e} too? / print the sum of the factors of {e}, including 1 and itself / divisors of {e}, all of them, added up
    print(sum(x for x in range(1, {e} + 1) if {e} % x == 0))
divisor_largest
    # what is the largest divisor of {e}, other than {e} / biggest number below {e} that divides it please / which divisor of {e} is the greatest, apart from itself? / print the largest proper divisor of {e} / by what number less than {e} can {e} be divided, the greatest one / find the highest factor of {e} that is not {e}
    print(max(x for x in range(1, {e}) if {e} % x == 0))
divisor_smallest
    # what is the smallest divisor of {e}, other than 1 / least number above 1 that divides {e} please / which divisor of {e} is the smallest, apart from 1? / print the lowest divisor of {e} that is more than 1 / by what number over 1 can {e} be divided, the least one / find the smallest factor of {e} that is not 1
    print(min(x for x in range(2, {e} + 1) if {e} % x == 0))
prime_factors
    # what are the prime factors of {e}, repeats included / which primes give {e} when multiplied? as a list / prime factorization of {e} please, a list from small to large / split {e} into its prime factors and print the list / print the list of primes whose product is {e} / {e} as a product of primes: list them
    {list_}, {num}, divisor = [], {e}, 2
    while {num} > 1:
        while {num} % divisor == 0:
            {list_}.append(divisor)
            {num} //= divisor
        divisor += 1
    print({list_})
rest
    # what is the rest of {m} divided by {k} / what remains when {m} is divided by {k}? / remainder of {m} by {k} please / {m} over {k}, what is left / print what is left over if you divide {m} by {k} / {m} modulo {k}
    print({m} % {k})
fits
    # how many times does {k} fit into {m} / how often does {k} go into {m}, whole times only? / {m} divided by {k} without the rest / whole part of {m} over {k} please / print how many full {k}s are in {m} / integer division of {m} by {k}
    print({m} // {k})
exact_division
    # how much is {m} divided by {k}, with the decimals / what is {m} over {k}, not rounded? / {m} / {k} please / divide {m} by {k} and print the exact quotient, decimals too / print {m} divided by {k} as a decimal number / what do you get if you divide {m} by {k}, fraction included
    print({m} / {k})
divides
    # can {m} be divided by {k} / is {m} divisible by {k}? / does {k} divide {m} without rest / check if {m} is a multiple of {k} / print whether {k} goes evenly into {m} / is {k} a divisor of {m}
    print({m} % {k} == 0)
is_even
    # is {m} even / is {m} an even number? / check if {m} is even / even, {m}? True or False / print whether {m} is even / can {m} be divided by 2
    print({m} % 2 == 0)
is_odd
    # is {m} odd / is {m} an odd number? / check if {m} is odd / odd, {m}? True or False / print whether {m} is odd / does {m} leave a rest of 1 when divided by 2
    print({m} % 2 == 1)
even_or_odd
    # is {m} even or odd / even or odd: {m}? / print even or odd for {m} / what is {m}, even or odd? say the word / tell me the word, even or odd, that fits {m} / {m} please, say if it is even or odd
    print("even" if {m} % 2 == 0 else "odd")
digits_count
    # how many digits does {big} have / count the digits of {big} / number of digits in {big} please / {big}: how many digits? / print how many digits {big} is long / of how many digits does {big} consist
    print(len(str({big})))
digits_sum
    # what is the sum of the digits of {big} / add up the digits of {big} / digit sum of {big} please / how much do the digits of {big} make together? / print the total of the digits in {big} / {big}: all its digits added
    print(sum(int(c) for c in str({big})))
digits_largest
    # what is the largest digit of {big} / which digit in {big} is the biggest? / highest digit of {big} please / print the greatest digit of {big} / maximum of the digits of {big} / of all digits in {big}, which is the largest
    print(max(int(c) for c in str({big})))
digits_smallest
    # what is the smallest digit of {big} / which digit in {big} is the least? / lowest digit of {big} please / print the smallest digit of {big} / minimum of the digits of {big} / of all digits in {big}, which is the lowest
    print(min(int(c) for c in str({big})))
digits_first
    # what is the first digit of {big} / which digit does {big} start with? / leading digit of {big} please / print the digit at the front of {big} / the leftmost digit in {big} / {big} begins with which digit
    print(int(str({big})[0]))
digits_last
    # what is the last digit of {big} / which digit does {big} end with? / final digit of {big} please / print the digit at the end of {big} / the rightmost digit in {big} / {big} ends with which digit
    print({big} % 10)
digits_different
    # how many different digits does {big} have / count the distinct digits of {big} / number of different digits in {big} please / {big}: how many digits if each counts once? / print how many unique digits occur in {big} / how many of the digits 0 to 9 are used in {big}
    print(len(set(str({big}))))
digits_even
    # how many digits of {big} are even / count the even digits of {big} / number of even digits in {big} please / {big}: how many of its digits are even? / print how many even digits {big} has / how many even digits, 0 being even, are in {big}
    print(sum(int(c) % 2 == 0 for c in str({big})))
digit_times
    # how often is the digit {k} in {big} / how many {k}s are in {big}? / count the digit {k} in {big} / number of {k}s in {big} please / print how often {big} has the digit {k} / {big}: how many times the digit {k}
    print(str({big}).count("{k}"))
digit_there
    # is there a {k} in {big} / does {big} contain the digit {k}? / check if {big} has a digit {k} / has {big} the digit {k} anywhere / print whether the digit {k} occurs in {big} / is {k} one of the digits of {big}
    print("{k}" in str({big}))
digits_backwards
    # what is {big} backwards, as a number / turn the digits of {big} around and print the number / {big} reversed please, as a whole number / print the number with the digits of {big} in reverse order / {big} read from right to left, which number is that? / reverse {big} into a number
    print(int(str({big})[::-1]))
square
    # what is {n} squared / square of {n} please / how much is {n} times {n}? / print {n} to the power of 2 / {n} to the second power / multiply {n} by itself
    print({n} ** 2)
cube
    # what is {n} cubed / cube of {n} please / how much is {n} times {n} times {n}? / print {n} to the power of 3 / {n} to the third power / {n} to the 3rd, what is it
    print({n} ** 3)
root
    # + import math
    # what is the square root of {m} / root of {m} please / what number times itself gives {m}? the positive one, with decimals / print the square root of {m} / how much is sqrt of {m} / which positive number squared is {m}, decimals allowed
    print(math.sqrt({m}))
root_whole
    # + import math
    # what is the square root of {m} rounded down to a whole number / largest whole number whose square is at most {m} please / whole part of the root of {m} / print the integer square root of {m} / how much is sqrt of {m} without decimals, rounded down? / biggest integer that squared does not exceed {m}
    print(math.isqrt({m}))
is_square
    # + import math
    # is {m} a square number / is {m} a perfect square? / check if {m} is the square of a whole number / is the root of {m} a whole number / print whether {m} is a perfect square / does a whole number exist whose square is {m}
    print(math.isqrt({m}) ** 2 == {m})
squares_under
    # which square numbers are under {m}, as a list from 1 / print the squares less than {m}, a list that starts with 1 / perfect squares below {m} please, from 1 on, in a list / list 1, 4, 9 and so on as far as they are smaller than {m} / a list of all positive squares before {m} / what squares of 1, 2, 3 and so on are below {m}
    print([x ** 2 for x in range(1, {m}) if x ** 2 < {m}])
percent_of
    # what is {p} percent of {m} / how much is {p}% of {m}? / {p} percent of {m} please / take {p} percent of {m} and print it / print {p}/100 of {m} / {m}, how much is {p} percent of that
    print({m} * {p} / 100)
percent_more
    # what is {m} plus {p} percent / how much is {m} raised by {p}%? / {m} with {p} percent added please / add {p} percent to {m} and print it / print {m} increased by {p} percent / {m} and {p} percent on top of it, how much is that
    print({m} * (1 + {p} / 100))
percent_less
    # what is {m} minus {p} percent / how much is {m} lowered by {p}%? / {m} with {p} percent off please / take {p} percent off {m} and print the rest / print {m} decreased by {p} percent / {m} with a discount of {p} percent, how much is that
    print({m} * (1 - {p} / 100))
percent_is
    # how many percent of {m} is {n} / what percentage of {m} is {n}? / {n} of {m} in percent please / {n} is what percent of {m} / print {n} as a percentage of {m} / of {m}, how many percent are {n}
    print({n} / {m} * 100)
share_each
    # {price} shared by {k}, how much does each pay? round to cents / split {price} between {k} people, how much each, with 2 decimals / {price} divided among {k} friends, two decimals please / how much is one of {k} equal parts of {price}, rounded to 2 places / print what every one of {k} people pays for {price}, rounded to 2 decimals / {k.word} people pay {price} together: print each part, to the cent
    print(round({price} / {k}, 2))
cost_of
    # what do {few} cost at {price} each? round to cents / {few} pieces for {price} each, how much together, 2 decimals / price of {few} at {price} apiece, rounded to 2 decimals / how much is {few} times {price}, to the cent / one costs {price}: print the cost of {few}, with two decimals / buying {few} at {price}, what do i pay? two decimals
    print(round({few} * {price}, 2))
gcd
    # + import math
    # what is the greatest common divisor of {i} and {j} / gcd of {i} and {j} please / which is the largest number that divides both {i} and {j}? / print the biggest common divisor of {i} and {j} / by what number at most can {i} and {j} both be divided / highest common factor of {i} and {j}
    print(math.gcd({i}, {j}))
lcm
    # + import math
    # what is the least common multiple of {i} and {j} / lcm of {i} and {j} please / which is the smallest number that both {i} and {j} divide? / print the lowest common multiple of {i} and {j} / what is the first positive number divisible by {i} as well as by {j} / smallest common multiple of {i} and {j}
    print(math.lcm({i}, {j}))
larger_two
    # which is larger, {i} or {j} / what is the bigger one of {i} and {j}? / larger of {i} and {j} please / print whichever of {i} and {j} is greater / the maximum of the two numbers {i} and {j} / {i} or {j}, the higher one
    print(max({i}, {j}))
smaller_two
    # which is smaller, {i} or {j} / what is the lesser one of {i} and {j}? / smaller of {i} and {j} please / print whichever of {i} and {j} is less / the minimum of the two numbers {i} and {j} / {i} or {j}, the lower one
    print(min({i}, {j}))
apart
    # how far apart are {i} and {j} / what is the distance between {i} and {j}? / difference of {i} and {j} without sign please / print the absolute difference between {i} and {j} / how much lies between {i} and {j}, never negative / larger minus smaller of {i} and {j}
    print(abs({i} - {j}))
how_much_more
    # how much more is {i} than {j} / by how much is {i} larger than {j}? negative if it is smaller / {i} exceeds {j} by how much, with a minus if it doesn't / what must be added to {j} to get {i} / print how much {i} has over {j}, below 0 if less / from {j} to {i}, how much is it, negative when going down
    print({i} - {j})
times_as_much
    # how many times as big as {j} is {i} / {i} is how many times {j}? decimals too / what is the ratio of {i} to {j} / by what must {j} be multiplied to get {i} / print how many times {j} goes into {i}, with decimals / {i} compared to {j}, as a factor
    print({i} / {j})
round_up
    # what is {i} rounded up to the next multiple of {few} / smallest multiple of {few} that is at least {i} please / go from {i} up to a multiple of {few}; stay if it is one. print that / print the first multiple of {few} not below {i} / packs of {few}, at least {i} pieces: how many pieces do i get at least? / round {i} up to {few}s and print it
    print(-(-{i} // {few}) * {few})
round_down
    # what is {i} rounded down to a multiple of {few} / largest multiple of {few} that is at most {i} please / go from {i} down to a multiple of {few}; stay if it is one. print that / print the last multiple of {few} not above {i} / full packs of {few} only, at most {i} pieces: how many pieces is that? / round {i} down to {few}s and print it
    print({i} // {few} * {few})
binary
    # what is {n} in binary, without 0b / binary of {n} please, only the digits / how is {n} written with 0 and 1? / print {n} in base 2, digits only / {n} as a binary number, no prefix / the binary digits of {n}
    print(f"{{n}:b}")
ones_in_binary
    # how many ones are in the binary form of {n} / count the 1s of {n} in binary / number of ones when {n} is written in base 2 / {n} in binary has how many ones? / print how many bits of {n} are 1 / how many times does 1 occur in {n} as a binary number
    print(bin({n}).count("1"))
binary_length
    # how many binary digits does {n} have / how long is {n} in binary, without prefix? / number of bits of {n} please / count the digits of {n} in base 2 / print how many bits it takes to write {n} / {n} in binary has how many digits, zeros and ones together
    print(len(f"{{n}:b}"))
leap
    # is {year} a leap year / was or will {year} be a leap year? / check if {year} is a leap year / does {year} have a 29th of february / print whether {year} has 366 days / leap year or not, {year}? True or False
    print({year} % 4 == 0 and ({year} % 100 != 0 or {year} % 400 == 0))
leap_next
    # what is the first leap year after {year} / which leap year comes next after {year}? / next leap year later than {year} please / print the leap year following {year} / when is a leap year again, after {year} / find the earliest leap year past {year}
    # + import calendar
    {num} = {year} + 1
    while not calendar.isleap({num}):
        {num} += 1
    print({num})
minutes_in
    # how many minutes are {hours} hours / {hours} hours in minutes please / how many minutes do {hours} hours have? / print the number of minutes in {hours} hours / convert {hours} hours to minutes and print / {hours} hours make how many minutes
    print({hours} * 60)
seconds_in
    # how many seconds are {hours} hours / {hours} hours in seconds please / how many seconds do {hours} hours have? / print the number of seconds in {hours} hours / convert {hours} hours to seconds and print / {hours} hours make how many seconds
    print({hours} * 3600)
hours_in_days
    # how many hours are {few} days / {few} days in hours please / how many hours do {few} days have? / print the number of hours in {few} days / convert {few} days to hours and print / {few} days make how many hours
    print({few} * 24)
days_in_weeks
    # how many days are {few} weeks / {few} weeks in days please / how many days do {few} weeks have? / print the number of days in {few} weeks / convert {few} weeks to days and print / {few} weeks make how many days
    print({few} * 7)
weeks_in_days
    # how many full weeks are {m} days / {m} days in whole weeks please / how many complete weeks do {m} days have? / print the number of full weeks in {m} days / how often do 7 days fit into {m} days / {m} days make how many weeks, days left over not counted
    print({m} // 7)
fibonacci_first
    # print the first {few} fibonacci numbers, starting 0, 1, one a line / what are the first {few} fibonacci numbers? 0 and 1 first, line by line / {few} fibonacci numbers from 0 on please, a line each / fibonacci: show {few} of them, beginning with 0 and 1 / start with 0 and 1 and print {few} fibonacci numbers / the fibonacci row 0, 1, 1, 2 and so on, {few} numbers, each on its line
    a, b = 0, 1
    for _ in range({few}):
        print(a)
        a, b = b, a + b
fibonacci_under
    # print the fibonacci numbers under {m}, starting 0, 1, one a line / which fibonacci numbers are less than {m}? 0 and 1 first, line by line / fibonacci numbers below {m} from 0 on please, a line each / fibonacci: show all smaller than {m}, beginning with 0 and 1 / start with 0 and 1 and print fibonacci numbers while they are less than {m} / the fibonacci row 0, 1, 1, 2 and so on as long as it is below {m}, each on its line
    a, b = 0, 1
    while a < {m}:
        print(a)
        a, b = b, a + b
"""
STORIES = """
list_asked
    # {list_} are {told.and_items}, a list / make a list {list_} with {told.and_items} / put {told.items} in a list {list_} / let {list_} be {told} / the list {list_} = {told} / a list called {list_} of the numbers {told.and_items}
    {list_} = {told}
    # which is the smallest / the smallest one / what is the lowest / print the least of them / minimum? / smallest number please
    print(min({list_}))
    # where is it, which index / at which index is that / index of it please / what's its index / print the index of the smallest / where is the smallest, counting from 0
    print({list_}.index(min({list_})))
    # ?
    # and the largest / what about the largest / largest one too / print the maximum as well / the highest, what is it / which is the biggest
    print(max({list_}))
    # how many are over {told_lim} / how many of them are more than {told_lim} / count the ones above {told_lim} / those greater than {told_lim}, how many / number of them bigger than {told_lim} / how many exceed {told_lim}
    print(sum(x > {told_lim} for x in {list_}))
    # and how many are at least {told_lim} / how many of them are {told_lim} or more / count those from {told_lim} up, {told_lim} too / those no less than {told_lim}, how many / number of them that are {told_lim} or higher / how many if {told_lim} itself counts too
    print(sum(x >= {told_lim} for x in {list_}))
    # which ones are under {told_lim} / which of them are less than {told_lim} / list the ones below {told_lim} / those smaller than {told_lim}, as a list / print the ones lower than {told_lim} / what is in it below {told_lim}, a list
    print([x for x in {list_} if x < {told_lim}])
asked_more
    # a list {list_}: {told.items} / make {list_} a list of {told.and_items} / store {told} in {list_} / set {list_} to {told} / {list_} is the list {told} / create {list_} with the numbers {told.items}
    {list_} = {told}
    # what is the sum / add them up / total please / how much is it together / print the sum of them / sum?
    print(sum({list_}))
    # how many are there / how many numbers is that / count them / number of them please / how long is it / print how many it has
    print(len({list_}))
    # is {told_one} in there / is {told_one} one of them / does it contain {told_one} / check if {told_one} is in the list / have we got {told_one} / {told_one} in it?
    print({told_one} in {list_})
    # where / at which index / and where is {told_one} / index of {told_one} please / what is the index of {told_one} / which index has {told_one}
    print({list_}.index({told_one}))
    # ?
    # take out {told_one} / remove {told_one} / delete the {told_one} from {list_} / {told_one} must go, take it out / get rid of {told_one} / drop {told_one} from the list
    {list_}.remove({told_one})
    # which is the second largest / second highest one / the second biggest please / print the number in second place by size / the largest but one, which is it / what is next to the maximum, by size
    print(sorted({list_})[-2])
    # ?
    # and the second smallest / second lowest one / the second smallest please / print the smallest but one / what is next to the minimum, by size / second from below
    print(sorted({list_})[1])
number_asked
    # let {num} be {e2} / {num} = {e2} / set {num} to {e2} / {num} is {e2} / store {e2} in {num} / make a variable {num} with {e2}
    {num} = {e2}
    # is it even / is {num} even? / check if it's an even number / even? True or False / is that an even number / print whether {num} is even
    print({num} % 2 == 0)
    # is it prime / is {num} a prime number? / check if it's prime / prime? True or False / is that a prime / print whether {num} is prime
    print(all({num} % x for x in range(2, {num})))
    # which numbers divide it / its divisors as a list / what are the divisors / list all divisors of {num}, 1 and itself too / by which numbers can it be divided / divisors please
    print([x for x in range(1, {num} + 1) if {num} % x == 0])
    # ?
    # how many digits does it have / number of digits? / count its digits / how many digits / {num} has how many digits / print how many digits {num} has
    print(len(str({num})))
    # what is the sum of its digits / digit sum / add up its digits / its digits added together / print the digit sum of {num} / sum of digits please
    print(sum(int(c) for c in str({num})))
    # double it / make it twice as big / {num} times 2, keep that / multiply it by two / {num} should be doubled / twice as much please, change {num}
    {num} *= 2
    # how much is it now / what is it now / print it / and now? / show {num} / what's {num}
    print({num})
"""
SLOTS["e2"] = integer(12, 400)
statements(d, STATEMENTS, SLOTS)
stories(d, STORIES, SLOTS)
