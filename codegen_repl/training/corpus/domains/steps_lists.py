"""Steps on lists, pairs, sets and grids: tie rules, pieces, dealing, queues, neighbours, borders, tables of ways."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import blocks
from codegen_repl.training.corpus.draws import choice, integer, list_of, new, sampled, var
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.template import slots_in
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("steps_lists", weight=9)


def _whole(rng: Random) -> list[int]:
    high = rng.choice((9, 30, 99, 400))
    values = [rng.randint(0, high) for _ in range(rng.randint(5, 10))]
    return [*values, rng.choice(values)] if rng.random() < 0.4 else values


def _words(rng: Random) -> list[str]:
    pool = CATEGORIES[rng.choice(("fruit", "animal", "city", "person", "thing", "noun", "color"))]
    count = rng.randint(5, 8)
    return [rng.choice(pool) if rng.random() < 0.7 else made_up(rng) for _ in range(count)]


def _people(rng: Random) -> list[str]:
    return rng.sample(CATEGORIES["person"], rng.randint(5, 8))


def _offers(rng: Random) -> list[tuple[str, int]]:
    pool = CATEGORIES[rng.choice(("fruit", "food", "thing"))]
    return [(name, rng.randint(2, 60)) for name in rng.sample(pool, rng.randint(3, 6))]


def _grid(rng: Random, square: bool = False) -> list[list[int]]:
    rows = rng.randint(3, 5)
    cols = rows if square else rng.randint(3, 5)
    high = rng.choice((3, 9, 9, 40))
    return [[rng.randint(0, high) for _ in range(cols)] for _ in range(rows)]


def _map(rng: Random) -> list[str]:
    cols, signs = rng.randint(4, 7), rng.choice(("..#", ".*.", "ox-", "~~A", "..TT"))
    return ["".join(rng.choice(signs) for _ in range(cols)) for _ in range(rng.randint(3, 5))]


def _is_grid(value: Any) -> bool:
    return len(value) >= 3 and len(value[0]) >= 3 and len({len(row) for row in value}) == 1


def _is_offers(value: Any) -> bool:
    return len(value) >= 3 and all(len(p) == 2 and isinstance(p[0], str) for p in value)


def _is_offers_of_numbers(value: Any) -> bool:
    return _is_offers(value) and all(type(p[1]) is int for p in value)


def _ids(rng: Random) -> set[int]:
    return set(rng.sample(range(1, 16), rng.randint(4, 7)))


SLOTS: dict[str, Any] = {
    "xs": var(sampled("list[int]", _whole, lambda v: len(v) >= 5)),
    "ys": var(sampled("list[int]", _whole, lambda v: len(v) >= 5)),
    "ps": var(sampled("list[int]", _whole, lambda v: len(v) >= 5 and min(v) >= 0)),
    "ds": var(list_of(integer(0, 9), 6, 12)),
    "ws": var(sampled("list[str]", _words, lambda v: len(v) >= 5 and all(v))),
    "line": var(sampled("list[str]", _people, lambda v: len(v) >= 5 and all(v))),
    "offers": var(sampled("list[tuple[mixed]]", _offers, _is_offers_of_numbers)),
    "m": var(sampled("list[list[int]]", _grid, _is_grid)),
    "sq": var(
        sampled("list[list[int]]", lambda r: _grid(r, True), lambda v: _is_grid(v) and len(v) == len(v[0]))
    ),
    "g": var(sampled("list[str]", _map, lambda v: _is_grid(v) and len("".join(v)) < 60)),
    "s1": var(sampled("set[int]", _ids)),
    "s2": var(sampled("set[int]", _ids)),
    "s3": var(sampled("set[int]", _ids)),
    "n": integer(2, 4),
    "turns": integer(2, 9),
    "t": integer(3, 70),
    "goal": integer(6, 40),
    "ca": integer(2, 5),
    "cb": integer(3, 7),
    "u": integer(1, 15),
    "row": integer(0, 2),
    "col": integer(0, 2),
    "who": sampled("str", lambda r: r.choice(CATEGORIES["person"])),
    "item": sampled("str", plain_word),
    "sign": choice("#", ".", "*", "o", "x", "~", "T"),
    "other": choice("@", "+", "=", "w", "%", "?"),
    "sep": choice(" - ", ", ", " / ", "; ", " > ", " + ", "-", "_", " | ", ":", "..."),
    "coins": list_of(integer(2, 12), 2, 4, unique=True),
    "vals": sampled("list[int]", _whole),
    "vals2": sampled("list[int]", _whole),
    "names": sampled("list[str]", _people),
    "some_words": sampled("list[str]", _words),
    "deals": sampled("list[tuple[mixed]]", _offers),
    "cells": sampled("list[list[int]]", _grid),
    "square": sampled("list[list[int]]", lambda r: _grid(r, True)),
    "ids1": sampled("set[int]", _ids),
    "ids2": sampled("set[int]", _ids),
    "ids3": sampled("set[int]", _ids),
    "out": new("list"),
    "total": new("total", kind="exact"),
    "count": new("count", kind="exact"),
    "best": new("best", kind="exact"),
    "pairs": new("pairs", kind="exact"),
    "longest": new("longest", kind="exact"),
    "totals": new("totals", kind="exact"),
    "differences": new("differences", kind="exact"),
    "positions": new("positions", kind="exact"),
    "merged": new("merged", kind="exact"),
    "pieces": new("pieces", kind="exact"),
    "hands": new("hands", kind="exact"),
    "ways": new("ways", kind="exact"),
    "border": new("border", kind="exact"),
    "diagonal": new("diagonal", kind="exact"),
    "unique": new("unique", kind="exact"),
    "queue": new("queue", "line_up", "waiting", "visitors"),
    "stack": new("stack", "pile", "plates", "trays"),
    "prices": new("prices", "offers_list", "menu", "catalog"),
    "grid": new("grid", "board", "field", "cells_", "seats", "garden"),
    "scores": new("scores", "readings", "weights", "steps", "sales", "lengths"),
    "others": new("others", "second", "later", "more", "extra"),
    "labels": new("labels", "towns", "tags", "terms", "entries"),
    "mon": new("mon", "early", "red", "first_group"),
    "tue": new("tue", "late", "green", "second_group"),
    "wed": new("wed", "night", "blue", "third_group"),
    "served": new("served", "person", "guest"),
}
EXPRESSIONS = """
last_digit_order
    # the numbers of {ps} ordered by their last digit, equal last digits from small to large / {ps} in the order of the last digit, ties by size / the list {ps} sorted by units digit and then by value / a copy of {ps} sorted by last digit, where the smaller number wins a tie / the items of {ps} arranged by x % 10, with ties broken by the number itself / {ps} sorted with the last digit as the key and the value as the tie rule
    # ! sort {ps} by the last digit, ties by the number itself / order {ps} by last digit and, for the same digit, from small to large / sort {ps} by its units digit. if two share it, the smaller comes first
    # > ordered sorted_numbers
    sorted({ps}, key=lambda x: (x % 10, x))
length_then_alphabet
    # the words of {ws} from short to long, same lengths in alphabetical order / {ws} ordered by length and then alphabetically / the strings in {ws} sorted by length, ties by the alphabet / a sorted copy of {ws}, shorter words first and equal lengths from a to z / the words in {ws} by increasing length, with the alphabet as tie rule / {ws} arranged by length. words of one length go alphabetically
    # ! sort {ws} by length, then alphabetically / order {ws} from the shortest to the longest word, ties from a to z / sort {ws} so that short words come first and equal lengths are in alphabetical order
    # > ordered by_length
    sorted({ws}, key=lambda w: (len(w), w))
longest_words_first
    # {ws} with the longest words first and ties in alphabetical order / the words of {ws} from long to short, equal lengths from a to z / a copy of {ws} by descending length, then alphabetically / the strings in {ws} ordered by falling length, alphabet as tie rule / {ws} sorted so that long words lead. words that are equally long stand alphabetically / the list of the words in {ws}, longest first, ties by the alphabet
    # ! sort {ws} from the longest to the shortest word, ties alphabetically / order {ws} by length, longest first, and equal ones from a to z / sort {ws} by descending length and then by the alphabet
    # > ordered
    sorted({ws}, key=lambda w: (-len(w), w))
last_letter_order
    # the words of {ws} ordered by their last letter / {ws} sorted by the final letter of each word, ties by the whole word / the strings in {ws} in the order of their last characters, equal ones alphabetically / a copy of {ws} sorted by how the words end / {ws} arranged by last letter and then by the word itself / the list {ws} by last letter, with ties from a to z
    # ! sort {ws} by last letter, ties alphabetically / order {ws} by the letter each word ends with, then by the word / sort {ws} by its words' endings (last letter, then the word)
    # > ordered
    sorted({ws}, key=lambda w: (w[-1], w))
by_distance
    # the numbers of {xs} ordered by their distance from {t} / {xs} sorted by how far each number is from {t}, ties with the smaller first / the items of {xs} from nearest to {t} to farthest / a copy of {xs} with the numbers closest to {t} first / {xs} arranged by abs(x - {t}) and then by x / the list {xs} in order of closeness to {t}. the smaller number wins a tie
    # ! sort {xs} by the distance to {t}, ties by size / order {xs} so that numbers near {t} come first and ties go from small to large / sort {xs} by closeness to {t}, smaller first when equally close
    # > nearest
    sorted({xs}, key=lambda x: (abs(x - {t}), x))
second_descending
    # the pairs of {offers} ordered by their second item, largest first / {offers} sorted by price from high to low / a copy of {offers} in descending order of the second item / the tuples in {offers} with the most expensive first / {offers} arranged by falling price / the list {offers} by second element, descending
    # ! sort {offers} by the second item in descending order / order {offers} from the most to the least expensive / sort {offers} by price, highest first
    # > ordered dearest_first
    sorted({offers}, key=lambda p: p[1], reverse=True)
price_then_name
    # the pairs of {offers} by price, equal prices by name / {offers} from cheap to expensive, ties in alphabetical order / {offers} sorted by the second item and then by the first / a copy of {offers} with the lowest price first and names breaking ties / the tuples of {offers} ordered by rising price, then by name / {offers} arranged by price. where prices agree, by name
    # ! sort {offers} by price and then by name / order {offers} from the cheapest up, ties alphabetically / sort {offers} by the second item, ties by the first
    # > ordered cheapest_first
    sorted({offers}, key=lambda p: (p[1], p[0]))
cut_in_pieces
    # the pieces of {n} items that {xs} falls into / the consecutive pieces of {xs}, {n} items each, the last may be shorter / {xs} cut into pieces of {n} / a list of slices of {xs} that are {n} long / the groups of {n} neighbours in {xs}, from the front / {xs} split after every {n} items
    # ! cut {xs} into pieces of {n} / split {xs} into consecutive groups of {n.word}, the last may be shorter / divide {xs} into rows of {n} items
    # > pieces
    [{xs}[i:i + {n}] for i in range(0, len({xs}), {n})]
piece_sums
    # the sums of each piece of {n} items in {xs} / the totals of consecutive groups of {n} in {xs} / a list with the sum of every {n} neighbouring items of {xs}, group after group / the sum of each block of {n} numbers in {xs}, the last block may be shorter / the block totals of {xs} for blocks of {n} / what the pieces of {n} items of {xs} add up to
    # ! compute the sum of every piece of {n} items in {xs} / find the total of each consecutive block of {n.word} in {xs} / compute the block sums of {xs}, {n} numbers a block
    # > sums
    [sum({xs}[i:i + {n}]) for i in range(0, len({xs}), {n})]
interleaved
    # {xs} and {ys} interleaved, until the shorter one ends / the items of {xs} and {ys} in turn, as long as both have some / one list that alternates between {xs} and {ys} / a list with an item of {xs}, then one of {ys}, and so on / the zipped and flattened items of {xs} and {ys} / {xs} and {ys} shuffled together like a zip: one from each in turn
    # ! interleave {xs} and {ys} / alternate the items of {xs} and {ys} in one list / take items from {xs} and {ys} in turn until one runs out
    # > mixed
    [v for pair in zip({xs}, {ys}) for v in pair]
dealt_round
    # {ws} dealt out to {n} players in turn / {n} lists, with the items of {ws} dealt round-robin / the hands when {ws} is dealt one by one to {n} people / a list of {n} groups that take every {n.th} item of {ws} / the items of {ws} distributed over {n.word} piles in turn / the {n} round-robin groups of {ws}
    # ! deal {ws} to {n} players in turn / distribute {ws} round-robin over {n} groups / hand out the items of {ws} one by one to {n.word} people
    # > hands groups
    [{ws}[i::{n}] for i in range({n})]
first_to_end
    # {xs} with its first {n} items moved to the end / {xs} rotated left by {n} / the list {xs} when the first {n} items go to the back / a copy of {xs} that starts after the first {n.word} items and ends with them / {xs} turned {n} places to the left / the items of {xs} from index {n} on, followed by the ones before
    # ! move the first {n} items of {xs} to the end / rotate {xs} to the left by {n} / shift {xs} {n} places to the left, what falls out comes back at the end
    # > rotated
    {xs}[{n}:] + {xs}[:{n}]
last_to_front
    # {ws} with its last {n} items moved to the front / {ws} rotated right by {n} places / the list {ws} when the last {n} items come first / a copy of {ws} that begins with its last {n.word} items / {ws} turned to the right by {n} / the final {n} items of {ws}, followed by the others
    # ! move the last {n} items of {ws} to the front / rotate {ws} to the right by {n} / shift {ws} {n.word} places to the right in a circle
    # > rotated
    {ws}[-{n}:] + {ws}[:-{n}]
running_sums
    # the running totals of {xs} / the running sum of {xs} after each item / a list with the sums of the first one, two, three items of {xs} and so on / the totals so far at each position of {xs} / the partial sums of {xs} / what {xs} adds up to after every item
    # ! compute the running totals of {xs} / find the sum so far for each item of {xs} / compute all partial sums of {xs}
    # > totals
    [sum({xs}[:i + 1]) for i in range(len({xs}))]
neighbour_gaps
    # the differences between neighbours in {xs} / the change from each item of {xs} to the next / a list of how much every number in {xs} is above the one before / the steps between consecutive items of {xs}, later minus earlier / the neighbouring differences of {xs} / how much {xs} changes from item to item
    # ! compute the differences of neighbouring items in {xs} / find the change between each two consecutive numbers of {xs} / compute next minus current along {xs}
    # > differences changes
    [b - a for a, b in zip({xs}, {xs}[1:])]
biggest_jump
    # the biggest jump between neighbours in {xs} / the largest absolute difference of two consecutive items in {xs} / the greatest change, up or down, from one item of {xs} to the next / the maximum gap between adjacent numbers of {xs} / how far apart the most different neighbours in {xs} are / the largest step in {xs}, whatever its direction
    # ! find the biggest jump between two neighbours in {xs} / compute the largest absolute change between consecutive items of {xs} / find how big the greatest step in {xs} is
    # > jump
    max(abs(b - a) for a, b in zip({xs}, {xs}[1:]))
rises
    # the number of items in {xs} that are larger than the item before / how many times {xs} goes up / the number of rises in {xs}: an item greater than its left neighbour / the count of increases along {xs} / how often a number in {xs} beats the one before it / the number of times that {xs} grows from one item to the next
    # ! count the rises in {xs} / count how often {xs} goes up from one item to the next / count the items of {xs} that exceed their left neighbour
    # > count
    sum(1 for a, b in zip({xs}, {xs}[1:]) if b > a)
smallest_gap
    # the smallest gap between any two numbers in {xs} / the least difference of two items of {xs} / how close the two nearest numbers in {xs} are / the minimum distance between two items of {xs}, once sorted / the difference of the closest pair in {xs} / the smallest neighbouring difference in sorted {xs}
    # ! find the smallest difference between two items of {xs} / compute the gap of the two closest numbers in {xs} / find how near the nearest two numbers of {xs} are
    # > gap
    min(b - a for a, b in zip(sorted({xs}), sorted({xs})[1:]))
closest_pair
    # the two numbers of {xs} that are closest together / the pair from {xs} with the smallest difference / the pair of items in {xs} whose distance is least / a tuple of the two nearest items of {xs} / the combination of two items in {xs} that differ the least / the closest pair in {xs}
    # ! find the pair of numbers in {xs} with the smallest difference / find the two items of {xs} that are nearest to each other / find which two numbers in {xs} lie closest
    # > pair
    # + from itertools import combinations
    min(combinations({xs}, 2), key=lambda p: abs(p[0] - p[1]))
pairs_with_sum
    # the pairs (p, q) from {xs} with p plus q equal to {goal} / the pairs of items in {xs} that add up to {goal} / a list of tuples of two items of {xs}, earlier one first, whose sum is {goal} / all pairs of {xs} with the total {goal} / the pairs in {xs} summing to {goal} / every two items of {xs} that make {goal} together, as tuples
    # ! find the pairs of items in {xs} that add up to {goal} / find all pairs (p, q) in {xs} with the sum {goal} / list the pairs from {xs} whose sum is {goal}
    # > pairs
    [(p, q) for i, p in enumerate({xs}) for q in {xs}[i + 1:] if p + q == {goal}]
top_positions
    # the positions of the largest number in {xs} / the indices at which {xs} has its maximum / a list of all places where the biggest item of {xs} stands / every index of the maximum in {xs} / the indices of {xs} that hold the top value / where in {xs} the largest item occurs, as a list of indices
    # ! find all positions of the largest item in {xs} / find every index where {xs} is at its maximum / list the indices of the biggest number in {xs}
    # > positions
    [i for i, x in enumerate({xs}) if x == max({xs})]
long_streak
    # the length of the longest run of equal items in {ds} / the longest streak of one digit in {ds} / how many equal neighbours in a row {ds} has at most / the size of the longest group of equal consecutive items in {ds} / the most times that a digit of {ds} repeats in a row / the maximum run length in {ds}
    # ! find the length of the longest run in {ds} / compute how long the longest stretch of equal digits in {ds} is / find the longest streak of the same digit in {ds} (its length)
    # > streak longest
    # + from itertools import groupby
    max(len(list(run)) for _, run in groupby({ds}))
zip_names
    # {ws} and {xs} zipped to a list of pairs / the pairs of a word from {ws} and a number from {xs} / a list of tuples, each with an item of {ws} and the item of {xs} at the same place / each item of {ws} together with its number from {xs} / the tuples (word, number) from {ws} and {xs} / {ws} paired up with {xs}
    # ! pair up {ws} with {xs} / zip {ws} and {xs} into a list / combine the words in {ws} and the numbers in {xs} into tuples
    # > pairs
    list(zip({ws}, {xs}))
zip_lines
    # the words of {ws} with their numbers from {xs}, as strings such as name=number / a list of strings that join each item of {ws} and its number in {xs} with an equals sign / the texts word=number for {ws} and {xs} / a string with = for each pair from {ws} and {xs} / the entries of {ws} and {xs} glued by = / one text a pair: the word of {ws}, =, the number of {xs}
    # > texts
    [f"{name}={x}" for name, x in zip({ws}, {xs})]
exactly_one
    # the numbers in exactly one of {s1}, {s2} and {s3} / the items that only one of the sets {s1}, {s2}, {s3} has / a set of what occurs in just one of {s1}, {s2} and {s3} / the elements of {s1}, {s2} and {s3} that are not shared / the members of one set only, among {s1}, {s2} and {s3} / whatever is in a single one of {s1}, {s2}, {s3}
    # ! find the items that are in exactly one of {s1}, {s2} and {s3} / find what only one of {s1}, {s2}, {s3} contains / find the unshared items of {s1}, {s2} and {s3}
    # > single
    {x for x in {s1} | {s2} | {s3} if (x in {s1}) + (x in {s2}) + (x in {s3}) == 1}
at_least_two
    # the numbers in at least two of {s1}, {s2} and {s3} / the items that two or more of the sets {s1}, {s2}, {s3} share / a set of what occurs in more than one of {s1}, {s2} and {s3} / the elements that any two of {s1}, {s2} and {s3} have in common / whatever two of {s1}, {s2}, {s3} contain, or all three / the repeated members among {s1}, {s2} and {s3}
    # ! find the items that are in at least two of {s1}, {s2} and {s3} / find what more than one of {s1}, {s2}, {s3} contains / find everything that two of {s1}, {s2} and {s3} share
    # > shared
    ({s1} & {s2}) | ({s1} & {s3}) | ({s2} & {s3})
only_in_first
    # the items of {s1} that are in neither {s2} nor {s3} / what {s1} has and {s2} and {s3} have not / the members of {s1} alone, without those of {s2} and {s3} / {s1} minus {s2} minus {s3} / the numbers found only in {s1}, not in {s2} or {s3} / the set of elements that {s1} does not share with {s2} or {s3}
    # ! find the items that only {s1} has, not {s2} or {s3} / find what is in {s1} but in neither {s2} nor {s3} / find the elements of {s1} missing from both {s2} and {s3}
    # > alone
    {s1} - {s2} - {s3}
grid_size
    # the number of rows and columns of {m} / the size of {m} as a tuple (rows, columns) / the shape of the grid {m}: rows, then columns / how many rows and columns {m} has / a tuple with the number of lists in {m} and the length of the first / rows and columns of {m}, as a pair
    # ! find the number of rows and columns of {m} / compute the size of {m} as (rows, columns) / determine how many rows and how many columns {m} has
    # > size
    (len({m}), len({m}[0]))
border_sum
    # the sum of the border of {m} / the total of the outermost cells of {m} / the sum of all numbers at the edge of {m}, that is, in the first or last row or column / what the edge cells of {m} add up to / the border total of the grid {m} / the sum of the cells of {m} that lie on the rim
    # ! compute the sum of the border of {m} / add up the outer cells of {m} / find the total of the first and last rows and columns of {m}, each cell once
    # > border
    sum(x for i, r in enumerate({m}) for j, x in enumerate(r) if i in (0, len({m}) - 1) or j in (0, len(r) - 1))
inner_cells
    # {m} without its border / the inner cells of {m}, as a grid / the rows of {m} without the first and last row and column / the inside of the grid {m} / a copy of {m} with the outermost cells cut off / the part of {m} that is not at the edge
    # ! cut the border off {m} / remove the outermost rows and columns of {m} / trim {m} by one cell on each side
    # > inner
    [r[1:-1] for r in {m}[1:-1]]
column_totals
    # the sum of each column of {m} / the column sums of {m} / a list with the total of every column in {m} / the totals of the columns in the grid {m} / what the columns of {m} add up to, from left to right / the sums down the columns of {m}
    # ! compute the column sums of {m} / add up each column of {m} / find the total of every column in {m}
    # > sums totals
    [sum(column) for column in zip(*{m})]
best_column
    # the index of the column of {m} with the largest sum / the number of the column in {m} that adds up to the most, from 0 / the position of the heaviest column of {m} / which column of {m} has the highest total, as an index / the column index where {m} sums to the most / the index of the fullest column in {m}
    # ! find the index of the column of {m} with the largest sum / find which column of {m} adds up to the most / determine the column of {m} with the highest total (its index)
    # > column
    max(range(len({m}[0])), key=lambda j: sum(r[j] for r in {m}))
main_diagonal
    # the main diagonal of {sq} / the items of {sq} from the top left to the bottom right / a list of the cells of {sq} whose row and column are the same / the diagonal of the square {sq}, from the upper left corner / the numbers {sq}[i][i] / the items on the diagonal of {sq}
    # ! find the diagonal of {sq} / find the cells of {sq} from the top left to the bottom right / list the items on the main diagonal of {sq}
    # > diagonal
    [{sq}[i][i] for i in range(len({sq}))]
other_diagonal_sum
    # the sum of the other diagonal of {sq} / the sum of the cells of {sq} from the top right to the bottom left / the total of the anti-diagonal in {sq} / what the diagonal of {sq} that starts in the upper right corner adds up to / the total along the second diagonal of {sq} / the sum of the items of {sq} between the top right and the bottom left corner
    # ! compute the sum of the second diagonal of {sq} / add up the diagonal of {sq} that begins at the top right / find the total of the anti-diagonal of {sq}
    # > total
    sum({sq}[i][-1 - i] for i in range(len({sq})))
transposed
    # {m} transposed / the transpose of {m}, as a list of lists / {m} with rows and columns exchanged / a grid whose rows are the columns of {m} / the columns of {m} as lists / the list of lists in which column j of {m} becomes row j
    # ! transpose {m} / swap the rows and columns of {m} / turn the columns of {m} into rows
    # > transposed columns
    [list(column) for column in zip(*{m})]
mirrored_rows
    # {m} with every row reversed / the mirror image of {m}, left and right exchanged / the rows of {m}, each from back to front / {m} flipped from left to right / a copy of the grid {m} with each row backwards / {m} as seen in a mirror
    # ! reverse every row of {m} / flip {m} from left to right / turn each row of {m} around
    # > mirrored
    [r[::-1] for r in {m}]
small_cells_to_zero
    # {m} with every cell below {u} replaced by 0 / {m} where numbers smaller than {u} become 0 / a grid like {m}, but with 0 for each item under {u} / the cells of {m} that are at least {u}, with 0 in the other places / the grid {m} after setting all cells less than {u} to 0 / a copy of {m} in which only values from {u} up survive and the others are 0
    # ! replace each cell of {m} below {u} by 0 / set the cells of {m} that are less than {u} to 0 / change all numbers under {u} in {m} to 0
    # > changed
    [[0 if x < {u} else x for x in r] for r in {m}]
cells_above
    # the number of cells in {m} that are greater than {u} / how many numbers in the grid {m} exceed {u} / the count of items over {u} in all rows of {m} / the number of entries of {m} above {u} / how many cells of {m} hold more than {u} / the number of values larger than {u} anywhere in {m}
    # ! count the cells of {m} that are greater than {u} / count how many numbers in {m} exceed {u} / count the entries of {m} above {u}
    # > count
    sum(1 for r in {m} for x in r if x > {u})
grid_as_text
    # {m} as text, a line for each row and spaces between the numbers / the rows of {m} as one string with line breaks, numbers separated by spaces / a string that shows {m} row by row / the text of {m}: numbers joined by spaces, rows by newlines / the grid {m} written out as lines of text / one string for {m} with a row a line
    # > text
    "\\n".join(" ".join(str(x) for x in r) for r in {m})
signs_on_map
    # the number of {sign} in the rows of {g} / how many times {sign} occurs in {g} / the count of {sign} in all strings of {g} / the number of cells of {g} with the character {sign} / how many {sign} characters are in {g} / the number of {sign} on the map {g}
    # ! count the {sign} in {g} / count how many characters of {g} are {sign} / count the cells of {g} that hold {sign}
    # > count
    sum(r.count({sign}) for r in {g})
where_on_map
    # the places (row, column) of {sign} in {g} / the positions of all {sign} in {g}, as tuples / a list of (row, column) for each {sign} in {g} / the coordinates at which {g} has {sign} / the cells of the map {g} that hold {sign} / where {sign} stands in {g}, as pairs of row and column
    # ! find the positions of {sign} in {g} / find every (row, column) of {g} with the character {sign} / list the coordinates of {sign} in {g}
    # > positions
    [(i, j) for i, r in enumerate({g}) for j, c in enumerate(r) if c == {sign}]
map_column
    # the column of {g} with the index {col}, as a string / the characters at index {col} of each string in {g}, joined / column {col} of the map {g}, read from top to bottom / a string of the characters number {col} of all rows in {g} / the text down column {col} of {g} / what {g} spells in the column with index {col}
    # > column
    "".join(r[{col}] for r in {g})
prices_total
    # the total of the prices in {offers} / the sum of the second items in {offers} / what all of {offers} costs together / the total price of {offers} / the sum of the numbers in the pairs of {offers} / how much everything in {offers} is together
    # ! compute the total of the prices in {offers} / add up the second items of {offers} / find what everything in {offers} costs together
    # > total
    sum(price for name, price in {offers})
affordable
    # the names in {offers} that cost at most {t} / the first items of {offers} whose price is not above {t} / a list of what can be bought for {t} from {offers} / the things in {offers} for {t} or less / the names of the pairs in {offers} with a price up to {t} / what in {offers} is affordable with {t}
    # ! find the names in {offers} that cost {t} or less / list the things in {offers} with a price up to {t} / find what in {offers} one can buy for {t}
    # > names affordable
    [name for name, price in {offers} if price <= {t}]
best_in_budget
    # the most expensive pair in {offers} for at most {t}, None if there is none / the best item of {offers} under the budget {t}, or None / the pair of {offers} with the highest price that does not exceed {t}, otherwise None / the dearest thing in {offers} that {t} can pay, None if nothing / the top-priced tuple of {offers} within {t} (None where all cost more) / the best buy from {offers} with {t}: the highest price not above it, or None
    # ! find the most expensive pair of {offers} that costs at most {t}, or None / find the best item in {offers} for a budget of {t}, None if nothing fits / find the dearest affordable pair in {offers} with {t} to spend, else None
    # > best
    max((p for p in {offers} if p[1] <= {t}), key=lambda p: p[1], default=None)
cheapest_name
    # the name of the cheapest thing in {offers} / the first item of the pair in {offers} with the lowest price / the name with the smallest number in {offers} / what costs the least in {offers} / the cheapest item of {offers}, only its name / the name that goes with the lowest price of {offers}
    # ! find the name of the cheapest pair in {offers} / find what costs the least in {offers} / determine which name in {offers} has the lowest price
    # > name cheapest
    min({offers}, key=lambda p: p[1])[0]
once_in_order
    # the items of {ds} without repeats, in their order / {ds} with each digit kept only the first time / the different digits of {ds} in the order of their first appearance / a copy of {ds} without duplicates that keeps the order / each distinct item of {ds} once, as they come / {ds} with later duplicates dropped
    # ! remove the duplicates from {ds}, keep the order / drop every repeated digit of {ds}, leaving the first / keep only the first of equal items in {ds}
    # > unique
    list(dict.fromkeys({ds}))
together_sorted
    # {xs} and {ys} merged into one sorted list / the items of both {xs} and {ys} in ascending order / one sorted list with all numbers of {xs} and {ys} / the sorted union of {xs} and {ys}, with repeats / everything from {xs} and {ys}, from small to large / {xs} and {ys} put together and sorted
    # ! merge {xs} and {ys} into a sorted list / put {xs} and {ys} together and sort the result / combine {xs} and {ys} in ascending order
    # > merged
    sorted({xs} + {ys})
numbers_joined
    # the numbers of {xs} joined with {sep} / a string of the items in {xs} with {sep} between them / {xs} as text, separated by {sep} / the items of {xs} in one string, with the separator {sep} / the text that has the numbers of {xs} one after the other and {sep} between / {xs} written as one string with {sep} in between
    # ! join the numbers in {xs} with {sep} / put the items of {xs} in one string, {sep} between them / glue the items of {xs} together with {sep}
    # > text
    {sep}.join(str(x) for x in {xs})
"""


def _expressions(table: str) -> None:
    for block in blocks(table):
        part = block.parts[0]
        used: set[str] = set()
        for text in (part.code, *part.phrases, *part.whole):
            used |= slots_in(text)
        d.expression(
            block.name,
            part.code,
            part.phrases,
            orders=part.whole,
            names=part.hints.split(),
            imports=part.imports,
            **{name: slot for name, slot in SLOTS.items() if name in used and name != "out"},
        )


_expressions(EXPRESSIONS)
