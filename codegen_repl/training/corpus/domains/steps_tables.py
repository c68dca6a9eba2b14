"""Dictionaries and records in everyday steps: tallies, merges, look-ups, groups, nested tables, fields."""

from random import Random
from typing import Any

from codegen_repl.training.corpus import blocks, tables
from codegen_repl.training.corpus.draws import derived, dict_of, integer, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up

d = Domain("steps_tables", weight=5)

FIELDS: tuple[tuple[str, str, tuple[str, ...], str, tuple[str, ...]], ...] = (
    ("name", "person", ("age", "points", "salary", "hours"), "team", ("red", "blue", "green")),
    ("item", "thing", ("price", "stock", "weight"), "shelf", ("A", "B", "C")),
    ("city", "city", ("visitors", "hotels", "rain"), "region", ("north", "south", "east")),
    ("title", "noun", ("pages", "year", "copies"), "kind", ("novel", "comic", "guide")),
    ("dish", "food", ("minutes", "calories", "price"), "course", ("starter", "main", "dessert")),
)


def _rows(rng: Random) -> list[dict[str, Any]]:
    label, pool, numbers, group, groups = rng.choice(FIELDS)
    first, second = rng.sample(numbers, 2)
    found: list[dict[str, Any]] = []
    for _ in range(rng.randint(2, 5)):
        name = rng.choice(CATEGORIES[pool]) if rng.random() < 0.7 else made_up(rng)
        row: dict[str, Any] = {label: name, first: rng.randint(1, 99), second: rng.randint(1, 40)}
        found.append(row | {group: rng.choice(groups)})
    return found


def _is_rows(value: Any) -> bool:
    keys = [tuple(row) for row in value]
    kinds = [[type(v) for v in row.values()] for row in value]
    return all(k == keys[0] for k in keys) and kinds[0] == [str, int, int, str]


def _pick(options: Any, seed: Any) -> Any:
    return Random(repr(seed)).choice(list(options))


def _limit(values: Any) -> int:
    ordered = sorted(values)
    limit: int = round(ordered[0] + (ordered[-1] - ordered[0]) * _pick((0.3, 0.4, 0.5, 0.6, 0.7), ordered))
    return limit


def _sharing(value: dict[str, Any]) -> dict[str, int]:
    rng = Random(repr(value))
    keys = [*rng.sample(sorted(value), min(len(value), 2)), rng.choice(CATEGORIES["thing"])]
    return {k: rng.randint(1, 40) for k in keys}


COUNTS = "dict[str,int]|dict[str,float]"
ROWS = sampled("list[dict[str,mixed]]", _rows, _is_rows)
SLOTS: dict[str, Any] = {
    "d": COUNTS,
    "di": "dict[str,int]",
    "g": "dict[str,list[int]]",
    "t": "dict[str,str]",
    "towns": var(dict_of(word("person"), word("city"), 3, 6)),
    "r": "dict[str,dict[str,int]]",
    "ws": "list[str]",
    "xs": "list[int]|list[float]",
    "rows": var(ROWS),
    "k": derived(lambda s: _pick((s.d if hasattr(s, "d") else s.di), 1)),
    "k2": derived(lambda s: next(k for k in reversed(s.d) if k != _pick(s.d, 1) or len(s.d) == 1)),
    "lim": derived(lambda s: _limit((s.d if hasattr(s, "d") else s.di).values())),
    "e": derived(lambda s: _sharing(s.di)),
    "gk": derived(lambda s: _pick(s.g, s.g)),
    "rk": derived(lambda s: _pick(s.r, s.r)),
    "rk2": derived(lambda s: _pick(s.r[_pick(s.r, s.r)], 2)),
    "f0": derived(lambda s: next(iter(s.rows[0]))),
    "f1": derived(lambda s: list(s.rows[0])[1]),
    "f2": derived(lambda s: list(s.rows[0])[2]),
    "group": derived(lambda s: list(s.rows[0])[3]),
    "gval": derived(lambda s: _pick(s.rows, 3)[list(s.rows[0])[3]]),
    "who": derived(lambda s: _pick(s.rows, 4)[next(iter(s.rows[0]))]),
    "cut": derived(lambda s: _limit([row[list(s.rows[0])[1]] for row in s.rows])),
    "w": word(),
    "w2": word(),
    "n": integer(1, 60),
    "p": integer(2, 45),
    "m": integer(1, 4),
    "out": new("dict"),
    **{x: new(x, kind="exact") for x in ("counts", "groups", "means", "totals", "best", "removed")},
}

EXPRESSIONS = """
top_key: max({d}, key={d}.get)
    the key with the highest value in {d} / the key of {d} that has the largest value / the entry of {d} with the most / the name in {d} that goes with the biggest number / the key under which {d} holds its maximum
    ! find the key of {d} whose value is the greatest / look for the name in {d} with the highest number
    ? which key of {d} has the highest value? / who is in front in {d}?
    > best top winner
low_key: min({d}, key={d}.get)
    the key with the lowest value in {d} / the key of {d} that has the smallest value / the name in {d} with the least / the name in {d} that goes with the smallest number / the key under which {d} holds its minimum
    ! find the key of {d} whose value is lowest / look for the name in {d} with the fewest
    ? which key of {d} has the lowest value? / who comes last in {d}?
    > lowest worst last
shares: {k: v / sum({d}.values()) for k, v in {d}.items()}
    the share of each key in {d} / each value of {d} divided by the sum of the values, as a dictionary / a dictionary from the keys of {d} to their fractions of the total / the values of {d} scaled so that they add up to 1 / the proportions of the entries of {d}
    ! normalize {d} so that its values add up to 1 / scale the values of {d} to a sum of 1
    > shares fractions
value_mean: sum({d}.values()) / len({d})
    the mean of the values in {d} / the average value of {d} / the sum of the values of {d} divided by the number of keys / the mean number in {d} / the average over all keys of {d}
    ! average the values of {d} / compute the mean of the numbers in {d}
    ? what is the average of {d}? / how much do the keys of {d} have on average?
    > mean average
spread: max({d}.values()) - min({d}.values())
    the difference between the largest and the smallest value in {d} / the gap between the highest and the lowest number in {d} / the range of the values of {d} / the distance from the least to the greatest value of {d} / the spread of {d}, i.e. its maximum minus its minimum
    ! subtract the lowest value of {d} from the highest / compute how far the values of {d} spread
    > spread gap
lookup_default: {d}.get({w}, {n})
    the value of {w} in {d}, or {n} if it is missing / what {d} has for {w}, with {n} as the default / the entry {w} of {d}; when there is none, {n} / the value for the key {w} in {d}, {n} where it does not occur / {d} at {w}, falling back to {n}
    ! look up {w} in {d}, taking {n} if it is not there / get {w} from {d} with the default {n}
    > value found
ranked_pairs: sorted({d}.items(), key=lambda kv: (-kv[1], kv[0]))
    the entries of {d} from the highest to the lowest value, ties in alphabetical order / the items of {d} sorted by falling value, equal values by name / a list of the pairs in {d}, largest value first and ties by key / the ranking of {d}: highest first, names with equal values from a to z / the (key, value) pairs of {d} by descending value and then by key
    ! rank the entries of {d} from high to low, breaking ties by name / list the pairs of {d} with the largest value first; sort equal ones alphabetically
    > ranking ranked
top_names: sorted({d}, key={d}.get, reverse=True)[:{m}]
    the {m} keys of {d} with the highest values / the {m} best names in {d}, best first / the top {m} keys of {d} by value / a list of the {m} keys in {d} that have the most / the first {m} keys when {d} is ranked from high to low
    ! find the {m} keys of {d} with the largest values / pick the top {m} names of {d}
    > top leaders
all_winners: [k for k, v in {d}.items() if v == max({d}.values())]
    the keys of {d} that share the highest value / all names in {d} with the maximum value / every key of {d} whose value is the largest one, as a list / the list of keys that tie for first place in {d} / those keys of {d} that have the top value
    ! find all keys of {d} with the maximum value / list everybody in {d} who has the highest number
    > winners leaders
raised: {k: round(v * (1 + {p} / 100), 2) for k, v in {d}.items()}
    the values of {d} raised by {p} percent, rounded to cents / a dictionary like {d} with every value {p} % higher, two decimals / the entries of {d} after an increase of {p} percent, rounded to 2 decimals / {d} with {p} percent added to each value, rounded to two places / what {d} becomes when all values go up by {p} % (2 decimals)
    ! increase every value of {d} by {p} percent and round to 2 decimals / raise all values in {d} by {p} %, rounded to two places
    > raised higher
key_means: {k: sum(v) / len(v) for k, v in {g}.items()}
    the mean of the numbers for each key of {g} / a dictionary from each key of {g} to the average of its list / the average per key in {g} / for every key of {g}, its mean / each key of {g} with the mean of its numbers
    ! average the lists in {g} key by key / compute the mean per key of {g}
    > means averages
best_mean: max({g}, key=lambda k: sum({g}[k]) / len({g}[k]))
    the key of {g} with the highest mean / the name in {g} whose numbers have the largest average / the key in {g} whose list is highest on average / the key of {g} that does best on average / the name with the top average in {g}
    ! find the key of {g} whose list has the largest mean / look for the name in {g} with the best average
    ? which key of {g} has the highest average?
    > best top
longest_list: max({g}, key=lambda k: len({g}[k]))
    the key of {g} with the longest list / the name in {g} that has the most numbers / the key in {g} that holds the most items / the key whose list in {g} is the longest one / the name with the largest number of entries in {g}
    ! find the key of {g} with the most items / look for the key whose list in {g} is longest
    > longest busiest
list_total: sum(sum(v) for v in {g}.values())
    the sum of all numbers in the lists of {g} / the total over all keys of {g} / the grand total of {g} / the sum of every number stored in {g} / the total of all lists in {g}
    ! add up all numbers in the lists of {g} / sum everything in {g}
    > total
nested_totals: {k: sum(v.values()) for k, v in {r}.items()}
    the sum of the inner values for each key of {r} / a dictionary from the outer keys of {r} to the sums of their inner dictionaries / the total for every outer key of {r} / the totals per key of {r} / each key of {r} with the sum of its inner numbers
    ! add up the inner dictionaries of {r} key by key / sum the values of each entry of {r}
    > totals sums
nested_best: max({r}, key=lambda k: sum({r}[k].values()))
    the key of {r} whose inner dictionary has the largest sum / the outer key of {r} with the highest total / the name in {r} that has the most when its inner values are added up / the key in {r} with the greatest inner sum / the entry of {r} that is largest in total
    ! find the outer key of {r} with the highest total / look for the key of {r} whose inner values sum to the most
    > best top
most_common_word: max({ws}, key={ws}.count)
    the word that occurs most often in {ws} / the most frequent item of {ws} / the string that {ws} has the most copies of / the commonest entry in {ws} / the value in {ws} with the highest count
    ! find the word that {ws} contains most often / look for the most frequent string in {ws}
    ? which word is most common in {ws}?
    > favorite commonest
word_counter: Counter({ws})
    a Counter of {ws} / the counts of the words in {ws}, as a Counter / how often each word occurs in {ws}, with Counter / the Counter for the items of {ws} / the frequencies of the items of {ws} as a Counter object
    ! count the words in {ws} with a Counter / tally {ws} with Counter from collections
    + from collections import Counter
    > counts tally
from_two_lists: dict(zip({ws}, {xs}))
    a dictionary with the keys {ws} and the values {xs} / the dictionary that pairs each word in {ws} with the number at the same place in {xs} / a dictionary from {ws} to {xs} / the items of {ws} mapped to those of {xs} / a mapping of every name in {ws} to its number in {xs}
    ! combine {ws} and {xs} into a dictionary / pair the names in {ws} with the numbers in {xs} in a dictionary
    > table scores prices
"""
WITH_KEYS = """
keys_over: [k for k, v in {d}.items() if v > {lim}]
    the keys of {d} whose value is above {lim} / the names in {d} with more than {lim} / a list of the keys in {d} with a value greater than {lim} / the names that have over {lim} in {d} / all keys of {d} that exceed {lim}
    ! list the keys of {d} with values over {lim} / find all names in {d} that have more than {lim}
    > names above keys
entries_under: {k: v for k, v in {d}.items() if v < {lim}}
    the entries of {d} with a value below {lim} / a dictionary of those entries of {d} that are less than {lim} / the part of {d} whose values stay under {lim} / the key-value pairs of {d} with less than {lim} / everything in {d} that is under {lim}, as a dictionary
    ! keep only the entries of {d} below {lim} / filter {d} down to the values smaller than {lim}
    > low rest small
count_over: sum(v >= {lim} for v in {d}.values())
    the number of entries in {d} that are at least {lim} / how many values of {d} are {lim} or more / the number of keys in {d} with {lim} or more / how many entries of {d} reach {lim} / the number of values in {d} not below {lim}
    ! count the values of {d} that are at least {lim} / count how many entries of {d} reach {lim}
    ? how many entries of {d} are {lim} or higher?
    > count reached
share_of_one: {d}[{k}] / sum({d}.values())
    the share of {k} in {d}, that is, its value divided by the sum of all values / the fraction of the total of {d} that {k} accounts for / the part that {k} has in the whole of {d} / the value of {k} over the sum of the values in {d} / the ratio of {k} to the total of {d}
    ! compute the share of {k} in the total of {d} / divide the entry {k} of {d} by the sum of all entries
    ? what fraction of {d} belongs to {k}?
    > share fraction
nested_value: {r}[{rk}][{rk2}]
    the value of {rk2} for {rk} in {r} / the entry {rk2} inside the entry {rk} of {r} / what {r} holds under {rk} and then {rk2} / the number for {rk2} in the inner dictionary {rk} of {r} / the {rk2} of {rk} in {r}
    ! look up {rk2} under {rk} in {r} / read the entry {rk2} of {rk} from {r}
    > value entry
column: [row[{f1}] for row in {rows}]
    the {f1.bare} of every record in {rows} / a list of the {f1.bare} values in {rows} / all values of {f1} in {rows} / the {f1.bare} column of {rows} as a list / each dictionary's {f1.bare} in {rows}
    ! collect the {f1.bare} of each record in {rows} / list the {f1.bare} values of {rows}
    > column values
field_sum: sum(row[{f1}] for row in {rows})
    the sum of the {f1.bare} values in {rows} / the total {f1.bare} of all records in {rows} / the total of {f1} over {rows} / the sum of the field {f1} of {rows} / the overall {f1.bare} in {rows}
    ! add up the {f1.bare} of all records in {rows} / sum the field {f1} over {rows}
    ? how much {f1.bare} is that in total in {rows}?
    > total
field_mean: sum(row[{f1}] for row in {rows}) / len({rows})
    the mean of the {f1.bare} values in {rows} / the average {f1.bare} of the records in {rows} / the mean {f1.bare} over {rows} / the average of the field {f1} in {rows} / the sum of {f1} in {rows} divided by the number of records
    ! average the {f1.bare} of the records in {rows} / compute the mean of the field {f1} over {rows}
    ? what is the average {f1.bare} in {rows}?
    > mean average
field_best: max({rows}, key=lambda row: row[{f1}])
    the record in {rows} with the highest {f1.bare} / the dictionary in {rows} whose {f1.bare} is largest / the entry of {rows} that has the most {f1.bare} / the item of {rows} with the maximum of {f1} / the record with the top {f1.bare} in {rows}
    ! find the record of {rows} with the largest {f1.bare} / look for the entry in {rows} whose {f1.bare} is highest
    > best top
field_best_name: max({rows}, key=lambda row: row[{f1}])[{f0}]
    the {f0.bare} of the record in {rows} with the highest {f1.bare} / the {f0.bare} that has the largest {f1.bare} in {rows} / the {f0.bare} with the most {f1.bare} in {rows} / the {f0.bare} of whichever record in {rows} has the greatest {f1.bare} / the {f0.bare} whose {f1.bare} is the maximum in {rows}
    ! find the {f0.bare} with the highest {f1.bare} in {rows} / look for the {f0.bare} in {rows} that has the most {f1.bare}
    ? which {f0.bare} in {rows} has the highest {f1.bare}?
    > winner best
field_filter: [row for row in {rows} if row[{f1}] > {cut}]
    the records in {rows} with a {f1.bare} above {cut} / the dictionaries of {rows} whose {f1.bare} is greater than {cut} / the entries of {rows} that have more than {cut} {f1.bare} / a list of the records in {rows} where {f1} exceeds {cut} / all records of {rows} with {f1.bare} over {cut}
    ! keep only the records of {rows} whose {f1.bare} is above {cut} / select the entries of {rows} with more than {cut} {f1.bare}
    > selected chosen
field_names: [row[{f0}] for row in {rows} if row[{group}] == {gval}]
    the {f0.bare} of every record in {rows} whose {group.bare} is {gval} / a list of the {f0.bare} values in {rows} where {group} is {gval} / the {f0.bare} entries for the {group.bare} {gval} in {rows} / each {f0.bare} in {rows} that belongs to the {group.bare} {gval} / all {f0.bare} values of the records in {rows} with {group} equal to {gval}
    ! list the {f0.bare} of the records in {rows} with the {group.bare} {gval} / find each {f0.bare} in {rows} whose {group.bare} is {gval}
    > names members
field_count: sum(row[{group}] == {gval} for row in {rows})
    the number of records in {rows} whose {group.bare} is {gval} / how many entries of {rows} have the {group.bare} {gval} / the number of dictionaries in {rows} with {group} equal to {gval} / how many records of {rows} belong to the {group.bare} {gval} / the number of times that {group} is {gval} in {rows}
    ! count the records in {rows} with the {group.bare} {gval} / count how often {group} is {gval} in {rows}
    > count
field_sorted: sorted({rows}, key=lambda row: row[{f1}], reverse=True)
    the records of {rows} from the highest to the lowest {f1.bare} / {rows} sorted by {f1.bare}, largest first / the entries of {rows} in descending order of {f1} / a list of the records in {rows} by falling {f1.bare} / the records of {rows} with the most {f1.bare} first
    ! sort {rows} by {f1.bare}, highest first / order the records in {rows} by descending {f1.bare}
    > ranking ordered
record_product: sum(row[{f1}] * row[{f2}] for row in {rows})
    the sum of {f1.bare} times {f2.bare} over all records in {rows} / the total of {f1} multiplied by {f2} in {rows} / the sum of the products of {f1} and {f2} in {rows} / what {f1.bare} times {f2.bare} adds up to in {rows} / the total over {rows} of each {f1.bare} times its {f2.bare}
    ! multiply {f1.bare} by {f2.bare} in every record of {rows} and add up the products / add up {f1.bare} times {f2.bare} over {rows}
    > total
"""
tables.expressions(d, EXPRESSIONS, SLOTS)
tables.expressions(d, WITH_KEYS, SLOTS, function=False)
STATEMENTS = """
add_or_start
    # add {n} to the entry {w} of {d}, and start it with {n} if there is none / increase {d}[{w}] by {n}, or set it to {n} when the key is missing / if {w} is a key of {d}, add {n} to its value; otherwise store {n} under it / {w} gets {n} more in {d}; put it in with {n} if it is not there yet
    # in {d}, raise {w} by {n}. if {w} does not occur, its value becomes {n} / book {n} under {w} in {d}, adding to what is there or making a new entry / please count {n} more for {w} in {d}, creating the entry if need be
    # > {d}
    if {w} in {d}:
        {d}[{w}] += {n}
    else:
        {d}[{w}] = {n}
add_with_get
    # use get to add {n} to {w} in {d}, with 0 as the default / add {n} to the value of {w} in {d}; a missing key counts as 0 / set {d}[{w}] to its old value, or 0, plus {n} / increase {w} in {d} by {n}, where a missing value is taken as 0
    # {d}[{w}] grows by {n} and begins at 0 if it is new / take the value of {w} in {d} (0 if it has none), add {n} and store it again
    # > {d}
    {d}[{w}] = {d}.get({w}, 0) + {n}
tally
    # count how often each word occurs in {ws} / tally the words in {ws} / get the counts of all items in {ws} / build a dictionary of counts for {ws}: each word with the number of times it occurs / for every word in {ws}, count its occurrences
    # make counts, a dictionary that says how many times each item of {ws} appears / go through {ws} and count each word
    # > {counts}
    {counts} = {}
    for word in {ws}:
        {counts}[word] = {counts}.get(word, 0) + 1
tally_into
    # count the words of {ws} in a dictionary {out}, using get / in {out}, keep how often each item of {ws} occurs / {out} maps each word of {ws} to the number of times that it appears; build it with a loop / make an empty dictionary {out} and, for each word in {ws}, add 1 to its entry
    # go through {ws} and tally the words in {out} / create {out}, the counts of the words in {ws}, without importing anything
    # > {out}
    {out} = {}
    for word in {ws}:
        {out}[word] = {out}.get(word, 0) + 1
by_length
    # group the words in {ws} by their length / build groups: each length with the list of the words in {ws} that have it / sort the words of {ws} into groups of equal length / put words from {ws} with the same number of letters into one group / make groups of the words in {ws}; the key is the length of the word
    # collect the words of {ws} in lists by length / for each length, get the words in {ws} that are so long
    # > {groups}
    {groups} = {}
    for word in {ws}:
        {groups}.setdefault(len(word), []).append(word)
by_initial
    # group the words in {ws} by first letter in a dictionary {out} / {out} maps each first letter to the words of {ws} that start with it / put the words of {ws} into lists by their initial, stored in {out} / make {out}: the keys are first letters, the values lists of words from {ws}
    # for each word in {ws}, append it to the list in {out} under its first character / build an index {out} of {ws}. its keys are initials and its values the words with that initial
    # > {out}
    {out} = {}
    for word in {ws}:
        {out}.setdefault(word[0], []).append(word)
residents
    # {towns} says where people live. map each town to the list of its people, in {out} / turn {towns} around: {out} has each town with a list of those who live there / build {out}, which maps every town in {towns} to the people who live in it / invert {towns} to lists and call the result {out}
    # for each person and town in {towns}, append the person to the list of that town in {out} / let {out} hold a list of residents per town, made from {towns}
    # > {out}
    {out} = {}
    for person, town in {towns}.items():
        {out}.setdefault(town, []).append(person)
inverted_lists
    # map each value of {t} to the list of keys that have it; name it {out} / invert {t} into {out}, collecting keys with the same value in a list / {out} shall have the values of {t} as keys and lists of the matching keys as values / group the keys of {t} by their value in {out}
    # swap keys and values of {t}. since values may repeat, {out} holds lists / for every value in {t}, gather its keys in a list inside {out}
    # > {out}
    {out} = {}
    for key, value in {t}.items():
        if value not in {out}:
            {out}[value] = []
        {out}[value].append(key)
merge_lower
    # merge {e} into {di}, keeping the lower value where both have a key / take over the entries {e} into {di}; if a key is in both, the smaller number stays / for each pair in {e}, store it in {di} if the key is new or the value is lower than the old one / bring {e} into {di}. common keys keep the lower of the two values
    # update {di} with {e}, but never replace a value by a higher one / add {e} to {di} so that the lower value wins
    # > {di}
    for key, value in {e}.items():
        if key not in {di} or value < {di}[key]:
            {di}[key] = value
merge_higher
    # merge {e} into {di}, keeping the higher value where both have a key / take over the entries {e} into {di}; if a key is in both, the larger number stays / for each pair in {e}, store in {di} the larger of both values, or the new value if the key is missing / bring {e} into {di}. common keys keep the higher of the two values
    # update {di} with {e}, but never replace a value by a lower one / add {e} to {di} so that the higher value wins
    # > {di}
    for key, value in {e}.items():
        {di}[key] = max({di}.get(key, value), value)
merge_sum
    # merge {e} into {di}, adding the values of common keys / add the numbers of {e} to those in {di}, key by key / for each pair in {e}, add its value to the entry in {di}, which starts at 0 if missing / bring {e} into {di}. where a key is in both, the values are summed
    # update {di} with {e} so that values add up / a delivery of {e} comes in: add it to {di}
    # > {di}
    for key, value in {e}.items():
        {di}[key] = {di}.get(key, 0) + value
drop_low_loop
    # delete the entries of {d} that are below {lim} / loop over a list of the keys of {d} and delete those with a value under {lim} / remove from {d} each key whose value is smaller than {lim}, in place / throw out of {d} what has less than {lim} / everything under {lim} has to leave {d}; delete it key by key
    # go through the keys of {d} and use del where the value is below {lim}
    # > {d}
    for key in list({d}):
        if {d}[key] < {lim}:
            del {d}[key]
keep_high
    # keep only the entries of {d} that are at least {lim} / reduce {d} to the keys with a value of {lim} or more / drop everything from {d} that does not reach {lim} / filter {d} so that only values from {lim} up remain / let {d} be a dictionary of just those entries that are {lim} or higher
    # limit {d} to entries not below {lim} / in {d}, keep what has {lim} or more
    # > {d}
    {d} = {key: value for key, value in {d}.items() if value >= {lim}}
raise_all
    # raise each value in {d} by {p} percent / increase all entries of {d} by {p} %, rounded to 2 decimals / everything in {d} becomes {p} percent more; round to cents / loop over {d} and make each value {p} percent higher, with two decimals / go through the keys of {d}: multiply each value by 1 plus {p} / 100 and round it to 2 places
    # put {p} percent on top of every number in {d}, rounding to two decimals
    # > {d}
    for key in {d}:
        {d}[key] = round({d}[key] * (1 + {p} / 100), 2)
discount_over
    # take {p} percent off every value in {d} that is above {lim} / in {d}, reduce values over {lim} by {p} %, rounded to 2 decimals / entries of {d} that exceed {lim} get {p} percent cheaper; round to two places / whoever is above {lim} in {d} loses {p} percent, rounded to cents / for each key of {d} with more than {lim}, lower the value by {p} percent (2 decimals)
    # lower by {p} percent whatever in {d} is greater than {lim}, and round it to two decimals
    # > {d}
    for key, value in {d}.items():
        if value > {lim}:
            {d}[key] = round(value * (1 - {p} / 100), 2)
cap_values
    # cap the values of {d} at {lim} / no entry of {d} may be above {lim}: set larger ones to {lim} / replace values of {d} over {lim} with {lim} / limit each value in {d} to at most {lim} / go through {d} and bring every value that is higher than {lim} down to {lim}
    # if a value in {d} is more than {lim}, make it {lim}
    # > {d}
    for key in {d}:
        if {d}[key] > {lim}:
            {d}[key] = {lim}
move_amount
    # move {n} from {k} to {k2} in {d} / transfer {n} in {d} from {k} to {k2} / take {n} from the entry {k} of {d} and give it to {k2} / in {d}, {k} hands {n} over to {k2} / lower {d}[{k}] by {n} and raise {d}[{k2}] by the same
    # {k} pays {k2} an amount of {n}; update {d}
    # > {d}
    {d}[{k}] -= {n}
    {d}[{k2}] += {n}
rename_key
    # rename the key {k} of {d} to {w} / in {d}, the entry {k} shall be called {w} from now on / store the value of {k} under {w} in {d} and drop the old key / replace the key {k} by {w} in {d}, keeping its value / pop {k} from {d} and store what it had under {w}
    # give the entry {k} in {d} the new name {w}
    # > {d}
    {d}[{w}] = {d}.pop({k})
best_by_loop
    # find the key of {di} with the highest value, using a loop / loop over {di} and remember the key with the largest value / go through {di} and keep the best key, the one whose value is the highest / without max, find the key with the most in {di}; begin with None / determine the best key in {di} by comparing one entry after the other
    # search {di} for the entry with the greatest value and keep its key
    # > {best}
    {best} = None
    for key, value in {di}.items():
        if {best} is None or value > {di}[{best}]:
            {best} = key
means_by_loop
    # compute the mean of every list in {g} / get the means: each key of {g} with the average of its numbers / for each key in {g}, work out the mean of its list / average each list in {g} in a loop / calculate the means of the lists in {g}, as a dictionary with the same keys
    # go through {g} and find the mean for each key
    # > {means}
    {means} = {}
    for key, values in {g}.items():
        {means}[key] = sum(values) / len(values)
totals_nested
    # compute the totals per inner key of {r} / add up the inner dictionaries of {r} by their keys / get the totals: for each inner key in {r}, the sum over all outer keys / sum the values in {r} for every inner key / go through the dictionaries inside {r} and add their values up, key by key
    # find the total of each inner key over the whole of {r}
    # > {totals}
    {totals} = {}
    for inner in {r}.values():
        for key, value in inner.items():
            {totals}[key] = {totals}.get(key, 0) + value
print_sorted
    # print the entries of {d} in alphabetical order as key: value / print each key of {d} with its value after a colon, sorted by key / show one line per entry of {d}, from a to z, such as name: 5 / go through the sorted keys of {d} and print the key, a colon and the value / display {d} line by line in the order of its keys, with a colon in between
    # list {d} sorted by key; each line has the key, a colon, a space and the value
    for key in sorted({d}):
        print(f"{key}: {{d}[key]}")
print_ranking
    # print {d} as a ranking, highest value first: place, key and value / print the entries of {d} from the highest to the lowest, numbered from 1 / show the places 1, 2, 3 and so on of {d}, ordered by falling value / number the entries of {d} by descending value and print number, key and value / display a list of winners of {d}: rank, name and value, best first
    # output one line for each entry of {d} in descending order of value, with its position in front
    ranking = sorted({d}.items(), key=lambda kv: kv[1], reverse=True)
    for place, (key, value) in enumerate(ranking, start=1):
        print(place, key, value)
sort_by_value
    # sort {d} by value / order the entries of {d} from the lowest to the highest value / arrange {d} so that its values ascend / sort the dictionary {d} by its values, smallest first / bring {d} into the order of rising values
    # put the entries of {d} in order, the least first
    # > {d}
    {d} = dict(sorted({d}.items(), key=lambda kv: kv[1]))
sort_by_value_down
    # sort {d} by value, largest first / order the entries of {d} from the highest to the lowest value / arrange {d} so that its values descend / sort the dictionary {d} by falling value / bring {d} into order: the entry with the most comes first
    # reorder {d} with the highest values in front
    # > {d}
    {d} = dict(sorted({d}.items(), key=lambda kv: kv[1], reverse=True))
group_sums
    # compute the totals of {f1.bare} per {group.bare} in {rows} / add up the {f1.bare} in {rows} by {group.bare} / get the totals: each {group.bare} in {rows} with the sum of its {f1.bare} / sum {f1} for every {group.bare} in {rows} / for each {group.bare} in {rows}, find how much {f1.bare} it has in all
    # group {rows} by {group.bare} and add up the field {f1}
    # > {totals}
    {totals} = {}
    for row in {rows}:
        {totals}[row[{group}]] = {totals}.get(row[{group}], 0) + row[{f1}]
group_names
    # group the {f0.bare} values in {rows} by {group.bare} / build groups from {rows}: each {group.bare} with a list of {f0.bare} values / for each {group.bare} in {rows}, collect the {f0.bare} of its records / make groups by {group.bare}; the lists hold the {f0.bare} of every record in {rows} / sort the {f0.bare} values of {rows} into lists by their {group.bare}
    # map every {group.bare} that occurs in {rows} to its list of {f0.bare} entries and call them groups
    # > {groups}
    {groups} = {}
    for row in {rows}:
        {groups}.setdefault(row[{group}], []).append(row[{f0}])
raise_record
    # add {n} to the {f1.bare} of {who} in {rows} / in {rows}, find the record whose {f0.bare} is {who} and raise its {f1.bare} by {n} / {who} gets {n} more {f1.bare}; change it in {rows} / increase the field {f1} by {n} where the {f0.bare} is {who} in {rows} / loop over {rows} and add {n} to {f1} of the record named {who}
    # the {f1.bare} of {who} goes up by {n}, update {rows}
    # > {rows}
    for row in {rows}:
        if row[{f0}] == {who}:
            row[{f1}] += {n}
add_product_field
    # add a field {w} to each record in {rows}: {f1.bare} times {f2.bare} / every record in {rows} gets a new field {w} with the product of {f1} and {f2} / in each dictionary of {rows}, store {f1.bare} multiplied by {f2.bare} under {w} / compute {w.bare} for all records of {rows} as {f1.bare} times {f2.bare} / loop over {rows} and set {w} to {f1} times {f2}
    # give the records in {rows} another key {w}. its value is the {f1.bare} times the {f2.bare}
    # > {rows}
    for row in {rows}:
        row[{w}] = row[{f1}] * row[{f2}]
sort_records
    # sort {rows} by {f1.bare} / order the records in {rows} from the lowest to the highest {f1.bare} / sort the list {rows} in place by the field {f1} / arrange {rows} by rising {f1.bare} / put the records of {rows} in order of {f1.bare}, smallest first
    # bring {rows} into the order of the {f1.bare} values
    # > {rows}
    {rows}.sort(key=lambda row: row[{f1}])
sort_records_twice
    # sort {rows} by {group.bare} and, within it, by {f1.bare} from high to low / order the records in {rows} by {group}; for the same {group.bare}, the highest {f1.bare} comes first / sort the list {rows} by {group.bare} first and then by falling {f1.bare} / arrange {rows} by {group.bare}, with ties in descending order of {f1} / put {rows} in the order of {group.bare}, and equal ones by {f1.bare}, largest first
    # {rows} should be in alphabetical order of {group.bare}; where that is equal, more {f1.bare} goes first
    # > {rows}
    {rows}.sort(key=lambda row: (row[{group}], -row[{f1}]))
print_records
    # print {f0.bare} and {f1.bare} of each record in {rows} / for every record in {rows}, print its {f0.bare} and its {f1.bare} on one line / go through {rows} and show the {f0.bare} followed by the {f1.bare} / display one line per record of {rows} with {f0} and {f1} / list the {f0.bare} of each entry in {rows} together with the {f1.bare}
    # loop over {rows}; print row[{f0}] and row[{f1}]
    for row in {rows}:
        print(row[{f0}], row[{f1}])
nested_set
    # set {w} to {n} inside the entry {rk} of {r} / store {n} under {w} in the inner dictionary {rk} of {r} / in {r}, {rk} gets {w} with the value {n} / put {n} at {r}[{rk}][{w}] / give {rk} in {r} the inner key {w}, which has the value {n}
    # the {w} of {rk} in {r} is now {n}
    # > {r}
    {r}[{rk}][{w}] = {n}
nested_setdefault
    # store {n} under {w2} in the entry {w} of {r}, making that entry an empty dictionary first if it is missing / in {r}, set {w2} to {n} for {w}; create the inner dictionary when there is none / if {w} is not in {r}, add it with an empty dictionary; then set its {w2} to {n} / put {n} at {w2} within {w} in {r}, and make sure that {w} exists
    # {w} gets {w2} with {n} in {r}. start an inner dictionary if it has none / add the inner entry {w2}: {n} for {w} to {r}, whether {w} is there or not
    # > {r}
    if {w} not in {r}:
        {r}[{w}] = {}
    {r}[{w}][{w2}] = {n}
append_to_key
    # append {n} to the list of {w} in {g}, starting an empty list if there is none / add {n} to the numbers of {w} in {g}; a missing key begins with an empty list / {w} gets another number {n} in {g}, make its list if it has none / put {n} at the end of the list under {w} in {g}, using setdefault / note {n} for {w} in {g}, and create the key with an empty list where it does not exist
    # use setdefault to append {n} to the list {g}[{w}]
    # > {g}
    {g}.setdefault({w}, []).append({n})
pop_default
    # remove {w} from {d} if it is there and keep its value, or 0, as {removed} / pop {w} from {d} with the default 0 and store it as {removed} / take {w} out of {d}; {removed} is what it had, or 0 if it was not in there / let {removed} be the value of {w}, which is deleted from {d} (0 if there is none) / delete the entry {w} of {d} and save its value in {removed}, which is 0 for a missing key
    # {removed} shall be the number popped from {d} for {w}, 0 when absent
    # > {removed}
    {removed} = {d}.pop({w}, 0)
numbered_words
    # number the words in {ws} from {m} in a dictionary {out}, word first / {out} maps each word of {ws} to its number; counting begins at {m} / build {out} from {ws}: the keys are the words, the values count up from {m} / give the items of {ws} consecutive numbers from {m} on and store them in {out} / loop over {ws} with enumerate, starting at {m}, and keep word and number in {out}
    # make a dictionary {out} with the position of every word in {ws}, where the first is {m}
    # > {out}
    {out} = {}
    for number, word in enumerate({ws}, start={m}):
        {out}[word] = number
print_nested
    # print each outer key of {r}, and under it the inner keys and values / show {r}: a line with the outer key, then one line per inner entry, indented by two spaces / go through {r} and print the key and below it each inner key with its value / display the nested dictionary {r} with the inner entries indented / for every key of {r} print it, then print its inner pairs with two spaces in front
    # list what is in {r}, outer key first and its entries on the lines after it, indented by two spaces
    for key, inner in {r}.items():
        print(key)
        for name, value in inner.items():
            print(f"  {name}: {value}")
"""
blocks.statements(d, STATEMENTS, SLOTS)
