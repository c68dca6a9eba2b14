"""Small problems on lists, dictionaries, sets and records of everyday things: slots, and functions that solve one."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.draws import choice, integer, sampled, var
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up

d = Domain("problems_lists", weight=20)


def _whole(rng: Random) -> list[int]:
    high = rng.choice((9, 20, 60, 300))
    values = [rng.randint(0, high) for _ in range(rng.randint(5, 9))]
    return [*values, rng.choice(values)] if rng.random() < 0.5 else values


def _persons(rng: Random, low: int, high: int) -> list[str]:
    pool = CATEGORIES["person"][:14] if rng.random() < 0.6 else CATEGORIES["person"]
    return rng.sample(pool, rng.randint(low, high))


def _people(rng: Random) -> list[str]:
    return _persons(rng, 4, 7)


def _basket(rng: Random) -> list[str]:
    pool = CATEGORIES[rng.choice(("fruit", "food", "food", "thing", "animal", "color"))][:14]
    few = [*rng.sample(pool, rng.randint(3, 5)), made_up(rng)]
    return [rng.choice(few) for _ in range(rng.randint(6, 10))]


def _amounts(rng: Random) -> dict[str, int]:
    pool = CATEGORIES["food"][:14] if rng.random() < 0.6 else CATEGORIES[rng.choice(("fruit", "thing"))]
    names = rng.sample(pool, rng.randint(3, 6))
    high = rng.choice((5, 12, 40))
    return {name: rng.randint(0, high) for name in names}


def _points(rng: Random) -> dict[str, int]:
    high = rng.choice((6, 20, 100))
    return {name: rng.randint(1, high) for name in _persons(rng, 4, 6)}


def _more_amounts(rng: Random) -> dict[str, int]:
    return {name: rng.randint(1, 9) for name in rng.sample(CATEGORIES["food"][:9], rng.randint(3, 5))}


def _pairs(rng: Random) -> list[tuple[str, int]]:
    few = rng.sample(CATEGORIES[rng.choice(("person", "city", "food"))], rng.randint(3, 4))
    return [(rng.choice(few), rng.randint(1, 40)) for _ in range(rng.randint(5, 7))]


def _groups(rng: Random) -> dict[str, list[str]]:
    names = rng.sample(CATEGORIES["person"], 9)
    keys = rng.sample(CATEGORIES[rng.choice(("color", "subject", "weekday", "city"))], rng.randint(3, 4))
    return {key: rng.sample(names, rng.randint(1, 4)) for key in keys}


def _homes(rng: Random) -> dict[str, str]:
    few = rng.sample(CATEGORIES[rng.choice(("city", "color", "subject"))], 3)
    return {name: rng.choice(few) for name in _persons(rng, 4, 6)}


def _spans(rng: Random) -> list[tuple[int, int]]:
    start, end, spans = 7, 7, []
    for _ in range(rng.randint(3, 5)):
        start += rng.randint(1, 3)
        end = max(start + rng.randint(1, 3), end + 1)
        spans.append((start, end))
    return rng.sample(spans, len(spans))


def _small(rng: Random) -> list[int]:
    high = rng.choice((9, 15, 30))
    return [rng.randint(1, high) for _ in range(rng.randint(5, 9))]


def _seats(rng: Random) -> list[list[str]]:
    width = rng.randint(3, 4)
    return [
        ["" if rng.random() < 0.35 else rng.choice(CATEGORIES["person"]) for _ in range(width)]
        for _ in range(3)
    ]


def _is_pairs(value: Any) -> bool:
    return len(value) >= 3 and all(
        len(p) == 2 and isinstance(p[0], str) and type(p[1]) is int and p[1] > 0 for p in value
    )


def _is_spans(value: Any) -> bool:
    return len(value) >= 2 and all(len(p) == 2 and p[0] < p[1] for p in value)


# variables of the program, and the parameters of functions
SLOTS: dict[str, Any] = {
    "xs": var(sampled("list[int]", _whole, lambda v: len(v) >= 4)),
    "ys": var(sampled("list[int]", _whole, lambda v: len(v) >= 4)),
    "ps": var(sampled("list[int]", _small, lambda v: len(v) >= 4 and min(v) >= 0)),
    "ws": var(sampled("list[str]", _basket, lambda v: len(v) >= 4 and all(v))),
    "vs": var(sampled("list[str]", _basket, lambda v: len(v) >= 4 and all(v))),
    "line": var(sampled("list[str]", _people, lambda v: len(v) >= 4 and all(v))),
    "stock": var(sampled("dict[str,int]", _amounts, lambda v: len(v) >= 3)),
    "more": var(sampled("dict[str,int]", _more_amounts, lambda v: len(v) >= 2)),
    "points": var(sampled("dict[str,int]", _points, lambda v: len(v) >= 3)),
    "homes": var(sampled("dict[str,str]", _homes, lambda v: len(v) >= 3)),
    "groups": var(sampled("dict[str,list[str]]", _groups, lambda v: len(v) >= 2)),
    "pairs": var(sampled("list[tuple[mixed]]", _pairs, _is_pairs)),
    "spans": var(sampled("list[tuple[int]]", _spans, _is_spans)),
    "seats": var(sampled("list[list[str]]", _seats, lambda v: len(v) >= 2)),
    "n": integer(2, 4),
    "m": integer(2, 3),
    "t": integer(3, 30),
    "cap": integer(10, 60),
    "who": sampled("str", lambda r: r.choice(CATEGORIES["person"])),
    "item": sampled("str", lambda r: r.choice(CATEGORIES[r.choice(("fruit", "food", "thing"))])),
    "filler": choice("none", "-", "unknown", "?", "free", "nobody", "n/a"),
    "sep": choice(" - ", ", ", "; ", " > ", " + ", " | ", ":", " & "),
}

FUNCTIONS = """
ranks(xs)
    # returns the rank of each number in {xs}, the largest has rank 1, and equal numbers share the better rank / ranks the items of {xs} from high to low, where ties get the same place and the places after a tie are skipped / returns a list with 1 plus the number of larger items, for every item of {xs} / gives each score in {xs} its place, 1 for the best, with equal scores on the same place and a gap behind them / computes the places of {xs} as in a race with ties: 1 + how many are strictly greater / returns, in the order of {xs}, the place of every value, the highest first and ties sharing a place
    # > places rank_all
    return [1 + sum(1 for y in {xs} if y > x) for x in {xs}]
dense_ranks(xs)
    # ranks {xs} from high to low without gaps: equal numbers share a rank, and the next lower number gets the next rank / returns for each item of {xs} its place among the different values, the largest on place 1 / sorts the distinct numbers of {xs} in descending order and returns, for each item, its position there counted from 1 / gives every number in {xs} a rank from 1 for the highest; ties do not use up a place / returns the list of ranks of {xs} in which no rank is skipped after a tie, largest first / maps every item of {xs} to 1 for the greatest value, 2 for the next different one and so on
    # > ranks places
    ordered = sorted(set({xs}), reverse=True)
    return [ordered.index(x) + 1 for x in {xs}]
invert(homes)
    # turns {homes} around: each value becomes a key with the list of the keys that had it / inverts {homes}, with keys that share a value collected in a list, in their order / returns a dictionary from every value of {homes} to the list of its keys / groups the keys of {homes} by their value and returns the groups as a dictionary of lists / swaps the keys and values of {homes}; as several keys may have one value, every value leads to a list / goes through {homes} and appends each key to the list that belongs to its value, then returns these lists by value
    # > turn_around by_value
    result = {}
    for key, value in {homes}.items():
        result.setdefault(value, []).append(key)
    return result
add_up(stock, more)
    # adds the amounts of {stock} and {more} key by key; a key that only one of them has keeps its amount / returns a new dictionary with all the keys of {stock} and {more}, where amounts of shared keys are summed / merges {more} into a copy of {stock}, adding the numbers where a key is in both, and returns the copy / combines the two inventories {stock} and {more}: shared things are added up, all others taken over as they are / copies {stock}, then for each key of {more} adds its value to what is there (0 if nothing is), and returns the result / returns the sum of the dictionaries {stock} and {more}, with 0 for whatever one of them lacks
    # > combine merge_stock
    total = dict({stock})
    for key, amount in {more}.items():
        total[key] = total.get(key, 0) + amount
    return total
top_names(points)
    # returns the {m} keys of {points} with the highest values, best first, and ties in alphabetical order / sorts the names in {points} by falling value and then by the alphabet, and returns the first {m} / gives a list of the best {m} names in {points}; of equal values the alphabetically smaller name comes first / finds the {m} keys with the most points in {points}, from the best down, where the alphabet decides ties / returns the leading {m} entries of {points}, only their names, ordered from high to low and from a to z among equals / ranks the keys of {points} by value, largest first and ties by name, and cuts the list after {m}
    # > best_names leaders
    ordered = sorted({points}, key=lambda name: (-{points}[name], name))
    return ordered[:{m}]
split_at_limit(xs, t)
    # returns two lists: the numbers of {xs} below {t} and all the others / splits {xs} into the items less than {t} and the rest, both in their order, and returns the pair / partitions {xs} in one loop: smaller than {t} goes to the first list, otherwise to the second; both are returned / separates the items of {xs} that are under {t} from those that are at least {t} and returns both lists / returns a tuple of lists, first what is below {t} in {xs}, then what is not / puts each number of {xs} into one of two lists, depending on whether it is less than {t}, and returns the low ones and the high ones
    # > partition split
    low, high = [], []
    for x in {xs}:
        if x < {t}:
            low.append(x)
        else:
            high.append(x)
    return low, high
window_peaks(xs)
    # returns the largest number of every {n} neighbours in {xs}, moving on by one item each time / slides a window of {n} items over {xs} and returns a list of the maximum in each position / gives the maximum of each stretch of {n} consecutive items of {xs}, an empty list if there are fewer than {n} / returns the list of peaks of {xs}: for each run of {n} adjacent items, its greatest / computes for all starting positions in {xs} with {n} items left the largest of these {n} / goes through {xs} and collects the highest value among each item and the ones after it, {n} in all, as long as there are enough
    # > window_max peaks
    return [max({xs}[i:i + {n}]) for i in range(len({xs}) - {n} + 1)]
moving_average(xs)
    # returns the averages of every {n} neighbours in {xs}, rounded to 2 places, or an empty list if {xs} is too short / computes the moving averages of {xs} over {n} items and rounds each to 2 decimals / gives a list with the mean of each window of {n} consecutive items of {xs}, to two places; no full window, no mean / slides over {xs} with a window of {n} and returns the means, each rounded to two digits after the point / takes each {n} adjacent numbers of {xs}, averages them, rounds that to 2 places and returns all these averages in a list / returns an empty list if {xs} has less than {n} items, otherwise the 2-decimal mean of every {n} in a row
    # > averages smooth
    result = []
    for i in range(len({xs}) - {n} + 1):
        result.append(round(sum({xs}[i:i + {n}]) / {n}, 2))
    return result
first_repeat(ws)
    # returns the first string in {ws} that was there before, or None if all are different / goes through {ws} with a set of what it has seen and returns the first item that is already in it, else None / finds the earliest item of {ws} that repeats an earlier one; without repeats it returns None / returns the item at which a duplicate shows up first in {ws}, None if there is none / remembers every item of {ws} in a set and, as soon as one comes again, returns it; otherwise returns None / tells which item of {ws} is the first to occur for the second time, and None when no item does
    # > first_duplicate repeated
    seen = set()
    for w in {ws}:
        if w in seen:
            return w
        seen.add(w)
    return None
winner(ws)
    # returns the string that occurs most often in the votes in {ws}; on a tie the alphabetically first of them, and None without votes / counts the votes in {ws} and returns whoever has the most, the alphabet deciding between equals, or None if {ws} is empty / finds who wins the vote in {ws}: the most frequent name, of several the first by alphabet; an empty list has no winner, so None / returns None for an empty list, otherwise the name with the most votes in {ws}, with ties going to the name that sorts first / tallies {ws} in a dictionary and picks the highest count, breaking ties alphabetically; if there are no votes the result is None / returns the most voted name of {ws} (ties: the smallest name), or None when nobody voted
    # > elect most_votes
    if not {ws}:
        return None
    counts = {}
    for name in {ws}:
        counts[name] = counts.get(name, 0) + 1
    return min(counts, key=lambda name: (-counts[name], name))
majority(ws)
    # returns the string that makes up more than half of {ws}, or None if no string does / finds the absolute majority in {ws}: what occurs more than len({ws}) / 2 times, else None / tells which name has more than half of the votes in {ws}, and returns None when nobody has / returns the item of {ws} whose count exceeds half the length, None without such an item / checks each different item of {ws}: if it takes up over half of the list it is returned; otherwise the result is None / gives back the one value that fills more than half the places in {ws}, None if there is no such value
    # > absolute_majority
    for name in set({ws}):
        if {ws}.count(name) * 2 > len({ws}):
            return name
    return None
by_initial(ws)
    # groups the strings of {ws} by their first letter in a dictionary of lists / returns a dictionary from each first letter to the strings of {ws} that begin with it, in their order / sorts {ws} into lists by initial letter and returns these lists in a dictionary / makes a dictionary in which every starting letter of {ws} leads to the list of its strings / returns the strings in {ws} as a dictionary: key the first character, value all strings with it, repeats included / puts each string of {ws} into the list for its first letter and returns all lists, keyed by letter
    # > group_by_initial index
    groups = {}
    for w in {ws}:
        groups.setdefault(w[0], []).append(w)
    return groups
shared_in_order(ws, vs)
    # returns the strings of {ws} that are also in {vs}, each once, in the order of {ws} / lists what {ws} and {vs} have in common without repeats, ordered as in {ws} / goes through {ws} and keeps an item if {vs} has it too and it was not kept before / returns the common items of {ws} and {vs} as a list, in the order in which {ws} first shows them / collects each item of {ws} that occurs in {vs}, but never one twice / gives what both lists share in the order of {ws} (the other one is {vs}), duplicates left out
    # > common shared
    result = []
    for w in {ws}:
        if w in {vs} and w not in result:
            result.append(w)
    return result
missing_numbers(ps)
    # returns the whole numbers between the smallest and the largest of {ps} that are not in it, in order / lists which numbers {ps} skips between its minimum and its maximum / finds the gaps of {ps}: every integer from its minimum to its maximum that it lacks, ascending / returns, sorted, the integers that lie between the lowest and the highest item of {ps} but are missing / goes from the smallest to the largest number in {ps} and keeps those that {ps} does not contain / collects what would have to be added to {ps} so that all whole numbers from its least to its greatest are present
    # > gaps absent
    return [x for x in range(min({ps}), max({ps}) + 1) if x not in {ps}]
pair_up(ws)
    # returns the items of {ws} as pairs of neighbours, first with second, third with fourth; a last one without partner is paired with None / cuts {ws} into pairs, and if one is left over at the end, gives it None as partner / makes a list of tuples from {ws}, two items in each, the odd one at the end together with None / pairs each item at an even position of {ws} with the next one, or with None if there is no next one / takes two items of {ws} at a time as a tuple; when only one is left, the second part is None / builds pairs from {ws}: items 0 and 1, 2 and 3 and so on, with None filling the last pair if the length is odd
    # > partners pairs_of
    pairs = []
    for i in range(0, len({ws}), 2):
        partner = {ws}[i + 1] if i + 1 < len({ws}) else None
        pairs.append(({ws}[i], partner))
    return pairs
smallest_in_front(xs)
    # rotates {xs} so that its smallest number comes first, the first of them if there are several / returns {xs} starting at its minimum and going round to the item before it / finds where the minimum of {xs} first is and returns the list from there on, followed by what was before / turns {xs} round until its (first) smallest item is in front / returns a rotation of {xs} that begins with the earliest smallest item and otherwise keeps the circular order / moves everything that stands before the first minimum of {xs} to the end and returns that list
    # > rotate_to_smallest
    start = {xs}.index(min({xs}))
    return {xs}[start:] + {xs}[:start]
records_so_far(xs)
    # returns the largest number so far at each position of {xs} / gives the running maximum of {xs}: for each item, the greatest of it and all before / goes through {xs}, keeps the best value up to now, and returns the list of these bests / replaces, in a new list, each item of {xs} by the maximum of everything up to it / returns a list as long as {xs} whose entries are the highest value seen up to there / walks along {xs} and notes after each item the record, that is, the largest until then
    # > running_max bests
    bests = []
    for x in {xs}:
        bests.append(x if not bests else max(bests[-1], x))
    return bests
new_records(xs)
    # returns the items of {xs} that are greater than everything before them; the first one always counts / collects the records in {xs}: the first number, and each later one that exceeds all earlier / goes through {xs} and keeps an item only if it beats the last one kept, or if none is kept yet / lists every number of {xs} that was, when it came, larger than all numbers so far / returns those numbers in {xs} with no number before them that is as large or larger / filters {xs} down to its rising records, starting with the first item; equal to the record is not enough
    # > records
    best = []
    for x in {xs}:
        if not best or x > best[-1]:
            best.append(x)
    return best
how_many_fit(ps, cap)
    # returns how many items can be taken from the front of {ps} before their sum would exceed {cap} / counts the items of {ps} that fit one after the other into {cap}, stopping at the first that does not fit / adds up {ps} from the front as long as the total stays at most {cap} and returns how many items that were / loads the items of {ps} in order until the next would make it more than {cap}, then returns their number / gives the length of the longest beginning of {ps} whose sum is not above {cap} / takes item after item from {ps}; if the total with the next one goes over {cap} it stops and returns how many it has taken
    # > fit loaded
    total = count = 0
    for x in {ps}:
        if total + x > {cap}:
            break
        total += x
        count += 1
    return count
when_reached(ps, cap)
    # returns the index at which the running total of {ps} first reaches {cap} or more, and -1 if it never does / adds up {ps} step by step and gives back the position where the sum is at least {cap} for the first time, else -1 / finds after which item of {ps} (as an index) {cap} has been reached; if the whole list is not enough, -1 / sums {ps} from the front and returns the index of the item that brings the total to {cap} or beyond, otherwise -1 / returns the first index of {ps} such that the items up to and including it sum to at least {cap}, or -1 / walks through {ps} with a running sum; as soon as that is {cap} or greater, the current index is returned, and -1 at the end otherwise
    # > reached_at
    total = 0
    for i, x in enumerate({ps}):
        total += x
        if total >= {cap}:
            return i
    return -1
"""
functions(d, FUNCTIONS, SLOTS)
