"""Dictionaries: look-ups, changes, loops over items, inverting, merging, grouping, counting, sorting by value."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.draws import choice, derived, dict_of, integer, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain, step
from codegen_repl.training.corpus.words import any_word

d = Domain("dicts", weight=11)


def _amounts(rng: Random) -> dict[str, int]:
    return {any_word(rng): rng.randint(1, 90) for _ in range(rng.randint(2, 5))}


d.expression(
    "keys_list",
    "list({m})",
    [
        "the keys of {m} as a list",
        "a list of the keys in {m}",
        "the list of keys of {m}",
        "all keys of the dictionary {m} in a list",
    ],
    orders=["get the keys of {m} as a list", "turn the keys of {m} into a list"],
    names=("keys", "names"),
    m="dict[str,*]",
    weight=1.3,
)
d.expression(
    "values_list",
    "list({m}.values())",
    [
        "the values of {m} as a list",
        "a list of the values in {m}",
        "the list of values of {m}",
        "all values of the dictionary {m} in a list",
    ],
    orders=["get the values of {m} as a list"],
    names=("values", "vals"),
    m="dict[str,*]",
    weight=1.3,
)
d.expression(
    "items_list",
    "list({m}.items())",
    [
        "the items of {m} as a list of tuples",
        "a list of key-value pairs of {m}",
        "the pairs of keys and values in {m}",
        "all (key, value) pairs of {m} in a list",
    ],
    orders=["turn {m} into a list of pairs"],
    names=("items", "pairs"),
    m="dict[str,*]",
    weight=0.9,
)
d.expression(
    "size",
    "len({m})",
    [
        "the number of keys in {m}",
        "the size of the dictionary {m}",
        "how many entries {m} has",
        "the number of items in the dict {m}",
    ],
    orders=["count the entries of {m}", "count the keys in {m}"],
    asks=["how many keys does {m} have?", "how many entries are in {m}?"],
    names=("size", "n", "count"),
    m="dict[str,*]",
)
d.expression(
    "sum_values",
    "sum({m}.values())",
    [
        "the sum of the values in {m}",
        "the total of all values of {m}",
        "the sum of all values in the dictionary {m}",
        "the values of {m} added up",
    ],
    orders=["add up the values of {m}", "sum the values in {m}"],
    names=("total", "sum_"),
    m="dict[str,int]|dict[str,float]",
    weight=1.5,
)
d.expression(
    "mean_values",
    "sum({m}.values()) / len({m})",
    [
        "the average of the values in {m}",
        "the mean value of {m}",
        "the average value in the dictionary {m}",
        "the mean of the values of {m}",
    ],
    orders=["average the values of {m}"],
    names=("average", "mean"),
    m="dict[str,int]|dict[str,float]",
)
d.expression(
    "max_value",
    "max({m}.values())",
    [
        "the largest value in {m}",
        "the maximum of the values of {m}",
        "the highest value of the dictionary {m}",
        "the biggest value in the dict {m}",
    ],
    names=("highest", "largest"),
    m="dict[str,int]|dict[str,float]",
)
d.expression(
    "min_value",
    "min({m}.values())",
    [
        "the smallest value in {m}",
        "the minimum of the values of {m}",
        "the lowest value of the dictionary {m}",
        "the least value in the dict {m}",
    ],
    names=("lowest", "smallest"),
    m="dict[str,int]|dict[str,float]",
)
d.expression(
    "argmax",
    "max({m}, key={m}.get)",
    [
        "the key with the largest value in {m}",
        "the key of {m} that has the highest value",
        "the name with the highest value in {m}",
        "the key whose value is the biggest in {m}",
    ],
    orders=["find the key with the largest value in {m}", "find the key of {m} with the highest value"],
    asks=["which key of {m} has the largest value?", "who has the highest value in {m}?"],
    names=("best", "winner", "top"),
    m="dict[str,int]|dict[str,float]",
    weight=1.4,
)
d.expression(
    "argmin",
    "min({m}, key={m}.get)",
    [
        "the key with the smallest value in {m}",
        "the key of {m} that has the lowest value",
        "the name with the lowest value in {m}",
        "the key whose value is the least in {m}",
    ],
    orders=["find the key with the smallest value in {m}"],
    asks=["which key of {m} has the smallest value?"],
    names=("worst", "lowest", "cheapest"),
    m="dict[str,int]|dict[str,float]",
)
d.expression(
    "invert",
    "{v: k for k, v in {m}.items()}",
    [
        "{m} with keys and values swapped",
        "the inverse of {m}",
        "a dictionary that maps the values of {m} to its keys",
        "the dict {m} with keys and values exchanged",
    ],
    orders=["invert {m}", "swap the keys and values of {m}", "turn {m} around so that values become keys"],
    names=("inverse", "inverted", "swapped"),
    m="dict[str,int]|dict[str,str]",
    weight=1.2,
)
d.expression(
    "sorted_keys",
    "sorted({m})",
    [
        "the keys of {m} in sorted order",
        "the sorted keys of {m}",
        "a sorted list of the keys in {m}",
        "the keys of {m} in alphabetical order",
    ],
    orders=["sort the keys of {m}"],
    names=("keys", "names"),
    m="dict[str,*]",
)
d.expression(
    "sort_by_value",
    "sorted({m}.items(), key=lambda item: item[1])",
    [
        "the items of {m} sorted by value",
        "the pairs of {m} ordered by their value",
        "a list of the entries of {m} sorted by value",
        "the key-value pairs of {m} from the smallest to the largest value",
    ],
    orders=[
        "sort {m} by value",
        "sort the items of {m} by their values",
        "order the entries of {m} by value",
    ],
    names=("ranking", "ordered", "by_value"),
    m="dict[str,int]|dict[str,float]",
    weight=1.2,
)
d.expression(
    "sort_by_value_desc",
    "sorted({m}.items(), key=lambda item: item[1], reverse=True)",
    [
        "the items of {m} sorted by value in descending order",
        "the pairs of {m} from the largest to the smallest value",
        "the entries of {m} ordered by value, highest first",
        "the key-value pairs of {m} with the biggest value first",
    ],
    orders=[
        "sort {m} by value in descending order",
        "sort the items of {m} by value, largest first",
        "order {m} from the highest to the lowest value",
    ],
    names=("ranking", "ordered", "top"),
    m="dict[str,int]|dict[str,float]",
    weight=1.2,
)
d.expression(
    "sorted_dict",
    "dict(sorted({m}.items()))",
    [
        "{m} sorted by its keys, as a dictionary",
        "a dictionary with the entries of {m} ordered by key",
        "the dict {m} with its keys in order",
        "{m} as a dict sorted by key",
    ],
    orders=["sort the dictionary {m} by key"],
    m="dict[str,int]|dict[str,str]",
    weight=0.8,
)
d.expression(
    "get_default",
    "{m}.get({k}, {v})",
    [
        "the value of {k} in {m}, or {v} if it is missing",
        "the entry of {m} for {k} with {v} as default",
        "what {m} has for {k}, else {v}",
        "the value for the key {k} of {m}, {v} if there is none",
    ],
    orders=["look up {k} in {m} and use {v} if it is not there", "get {k} from {m} with the default {v}"],
    names=("value", "found"),
    m="dict[str,int]",
    k=word(),
    v=choice(0, -1, None, 1, 10),
    each=False,
    sensible=None,
)
d.expression(
    "has_key",
    "{k} in {m}",
    [
        "whether {k} is a key of {m}",
        "whether {m} has the key {k}",
        "True if {m} contains the key {k}, else False",
        "if {k} is in {m}",
    ],
    orders=["check if {k} is in {m}", "check whether {m} has a key {k}"],
    asks=["is {k} a key of {m}?", "does {m} have the key {k}?"],
    names=("has_it", "known", "found"),
    m="dict[str,*]",
    k=word(),
    each=False,
)
d.expression(
    "scaled",
    "{key: value * {k} for key, value in {m}.items()}",
    [
        "{m} with every value multiplied by {k}",
        "a dictionary like {m} with all values times {k}",
        "the dict {m} with its values scaled by {k}",
        "a copy of {m} where each value is {k} times as large",
    ],
    orders=["multiply every value of {m} by {k}", "multiply the values in {m} by {k}"],
    names=("scaled", "new_prices"),
    m="dict[str,int]|dict[str,float]",
    k=integer(2, 12),
)
d.expression(
    "raised",
    "{key: value + {k} for key, value in {m}.items()}",
    [
        "{m} with {k} added to every value",
        "a dictionary like {m} with all values increased by {k}",
        "the dict {m} with each value {k} higher",
        "a copy of {m} where each value is larger by {k}",
    ],
    orders=["add {k} to every value of {m}", "increase all values in {m} by {k}"],
    names=("raised", "bonus"),
    m="dict[str,int]",
    k=integer(1, 20),
)
d.expression(
    "filter_gt",
    "{key: value for key, value in {m}.items() if value > {k}}",
    [
        "the entries of {m} with a value greater than {k}",
        "a dictionary of the items in {m} whose value is above {k}",
        "the part of {m} with values over {k}",
        "all entries of {m} where the value is larger than {k}",
    ],
    orders=[
        "keep only the entries of {m} with a value above {k}",
        "filter {m} for values greater than {k}",
        "select the items of {m} whose value is more than {k}",
    ],
    names=("filtered", "high", "large"),
    m=var(dict_of(word(), integer(1, 100), 3, 6)),
    k=integer(10, 60),
    weight=1.2,
)
d.expression(
    "filter_lt",
    "{key: value for key, value in {m}.items() if value < {k}}",
    [
        "the entries of {m} with a value less than {k}",
        "a dictionary of the items in {m} whose value is below {k}",
        "the part of {m} with values under {k}",
        "all entries of {m} where the value is smaller than {k}",
    ],
    orders=["keep only the entries of {m} with a value below {k}", "filter {m} for values smaller than {k}"],
    names=("filtered", "low", "small"),
    m=var(dict_of(word(), integer(1, 100), 3, 6)),
    k=integer(20, 90),
)
d.expression(
    "keys_gt",
    "[key for key, value in {m}.items() if value > {k}]",
    [
        "the keys of {m} with a value greater than {k}",
        "the names in {m} whose value is above {k}",
        "a list of the keys in {m} with values over {k}",
        "all keys of {m} where the value is larger than {k}",
    ],
    orders=["list the keys of {m} whose value is greater than {k}"],
    asks=["which keys of {m} have a value above {k}?"],
    names=("names", "keys", "high"),
    m=var(dict_of(word(), integer(1, 100), 3, 6)),
    k=integer(10, 60),
    weight=1.2,
)
d.expression(
    "from_lists",
    "dict(zip({ks}, {vs}))",
    [
        "a dictionary with the keys {ks} and the values {vs}",
        "a dict that maps {ks} to {vs}",
        "a dictionary from the lists {ks} and {vs}",
        "a dict with {ks} as keys and {vs} as values",
    ],
    orders=[
        "map each item of {ks} to the item of {vs} at the same position",
        "zip {ks} and {vs} into a dictionary",
        "combine {ks} and {vs} into a dictionary",
        "make a dictionary out of {ks} and {vs}",
    ],
    names=("mapping", "table", "lookup"),
    ks="list[str]",
    vs="list[int]|list[str]",
    each=False,
    weight=1.6,
)
d.expression(
    "count_items",
    "{x: {xs}.count(x) for x in {xs}}",
    [
        "a dictionary with how often each item occurs in {xs}",
        "the number of occurrences of each element of {xs} as a dict",
        "the counts of the elements in {xs}",
        "a dict that maps every item of {xs} to its count",
    ],
    orders=["count how often each item appears in {xs}"],
    names=("counts", "freq"),
    xs="list[int]|list[str]",
    each=False,
)
d.expression(
    "counter",
    "Counter({xs})",
    [
        "a Counter of the items in {xs}",
        "a Counter of {xs}",
        "the Counter for {xs}",
        "a collections.Counter built from {xs}",
    ],
    orders=["count the items of {xs} with a Counter", "use Counter to count the elements of {xs}"],
    names=("counts", "counter"),
    imports=["from collections import Counter"],
    xs="list[int]|list[str]",
    each=False,
)
d.expression(
    "most_common",
    "Counter({xs}).most_common({k})",
    [
        "the {k} most common elements of {xs} with their counts",
        "the {k.word} most frequent items in {xs}",
        "the top {k} items of {xs} by frequency",
        "the {k} elements that occur most often in {xs}, with counts",
    ],
    names=("top", "common"),
    imports=["from collections import Counter"],
    xs="list[int]|list[str]",
    k=integer(1, 3),
    each=False,
)
d.expression(
    "word_lengths",
    "{w: len(w) for w in {ws}}",
    [
        "a dictionary from each word in {ws} to its length",
        "a dict with the words of {ws} and their lengths",
        "the length of every word in {ws} as a dictionary",
        "a dictionary that maps the words in {ws} to how many letters they have",
    ],
    orders=["map each word in {ws} to its length"],
    names=("lengths", "sizes"),
    ws="list[str]",
    each=False,
    weight=1.2,
)
d.expression(
    "squares_dict",
    "{i: i ** 2 for i in range(1, {k} + 1)}",
    [
        "a dictionary of the numbers 1 to {k} and their squares",
        "a dict that maps each number from 1 to {k} to its square",
        "the squares of 1 to {k} as a dictionary",
        "a dictionary with the keys 1 to {k} and their squares as values",
    ],
    orders=["use a dict comprehension to map 1 to {k} to their squares"],
    names=("squares",),
    k=integer(3, 9),
)
d.expression(
    "index_dict",
    "{x: i for i, x in enumerate({ws})}",
    [
        "a dictionary from each item of {ws} to its index",
        "a dict with the position of every word in {ws}",
        "the index of each element of {ws} as a dictionary",
        "a dictionary that maps the items of {ws} to their positions",
    ],
    names=("index", "positions"),
    ws="list[str]",
    each=False,
    weight=0.8,
)
d.expression(
    "merged",
    "{**{a}, **{b}}",
    [
        "{a} and {b} merged into one dictionary",
        "a dictionary with the entries of {a} and {b}",
        "the union of the dicts {a} and {b}",
        "the combination of the dictionaries {a} and {b}",
    ],
    orders=[
        "merge {a} and {b}",
        "combine the dictionaries {a} and {b}",
        "join the dicts {a} and {b} into a new one",
    ],
    names=("merged", "combined", "both"),
    a="dict[str,int]",
    b="dict[str,int]",
    each=False,
)
d.expression(
    "copy",
    "{m}.copy()",
    [
        "a copy of {m}",
        "a copy of the dictionary {m}",
        "a new dictionary with the same entries as {m}",
        "a shallow copy of {m}",
    ],
    orders=["copy {m}", "make a copy of {m}"],
    names=("copy", "backup"),
    m="dict[str,int]|dict[str,str]",
    each=False,
    weight=0.6,
)
d.statement(
    "set_item",
    "{m}[{k}] = {v}",
    [
        "set the value of {k} in {m} to {v}",
        "add the key {k} with the value {v} to {m}",
        "add {k} with value {v} to {m}",
        "put {v} under the key {k} in {m}",
        "store {v} in {m} under {k}",
        "in {m}, map {k} to {v}",
        "add an entry {k}: {v} to the dictionary {m}",
        "let {m} have {v} for {k}",
        "insert {k} into {m} with {v}",
    ],
    show="{m}",
    m="dict[str,int]",
    k=word(),
    v=integer(0, 200),
    weight=1.8,
)
d.statement(
    "set_item_str",
    "{m}[{k}] = {v}",
    [
        "set the value of {k} in {m} to {v}",
        "add the key {k} with the value {v} to {m}",
        "add {k} with value {v} to {m}",
        "put {v} under the key {k} in {m}",
        "store {v} in {m} under {k}",
        "add an entry {k}: {v} to the dictionary {m}",
    ],
    show="{m}",
    m="dict[str,str]",
    k=word(),
    v=word(),
)
d.statement(
    "empty",
    "{out} = {}",
    [
        "create an empty dictionary {out}",
        "make an empty dict called {out}",
        "let {out} be an empty dictionary",
        "initialize {out} as an empty dict",
        "start with an empty dictionary {out}",
        "set {out} to an empty dictionary",
        "define {out} as an empty dictionary",
    ],
    out=new("data", "table", "counts", "scores"),
)
d.statement(
    "print_items",
    "for key, value in {m}.items():\n    print(key, value)",
    [
        "print each key and value of {m}",
        "print every key of {m} with its value",
        "loop over {m} and print the keys and values",
        "print the entries of {m}, one per line",
        "for each key and value in {m}, print both",
        "go through the dictionary {m} and print key and value",
        "show all pairs in {m} line by line",
    ],
    also=[
        (
            'for key, value in {m}.items():\n    print(f"{key}: {value}")',
            [
                'print the entries of {m} as "key: value"',
                "print each key and value of {m} separated by a colon",
                'loop over {m} and print lines of the form "key: value"',
                "print {m} line by line with a colon between key and value",
                'for each entry of {m} print "key: value" using an f-string',
                "print every key of {m}, a colon and its value",
            ],
        ),
        (
            "for key in {m}:\n    print(key)",
            [
                "print each key of {m}",
                "print all keys of {m}, one per line",
                "loop over the dictionary {m} and print its keys",
                "for every key in {m}, print the key",
                "show the keys of {m} line by line",
                "go through the keys of {m} and print them",
            ],
        ),
        (
            "for value in {m}.values():\n    print(value)",
            [
                "print each value of {m}",
                "print all values of {m}, one per line",
                "loop over the values of the dictionary {m} and print them",
                "for every value in {m}, print the value",
                "show the values of {m} line by line",
                "go through the values of {m} and print them",
            ],
        ),
    ],
    m="dict[str,*]",
    weight=2,
)
d.statement(
    "print_if",
    "for key, value in {m}.items():\n    if value > {k}:\n        print(key)",
    [
        "print the keys of {m} whose value is greater than {k}",
        "loop over {m} and print every key with a value above {k}",
        "for each entry in {m}, print the key if the value is larger than {k}",
        "print the names in {m} that have more than {k}",
        "go through {m} and print the keys where the value exceeds {k}",
        "print all keys of {m} with values over {k}, one per line",
    ],
    m="dict[str,int]",
    k=integer(5, 60),
)
d.statement(
    "count_loop",
    "{out} = {}\nfor x in {xs}:\n    {out}[x] = {out}.get(x, 0) + 1",
    [
        "count how often each item of {xs} occurs and store the counts in a dictionary {out}",
        "make a dictionary {out} that counts the items in {xs} with a loop",
        "start with an empty dict {out} and, for each x in {xs}, add 1 to its count",
        "use a for loop and get to count the elements of {xs} in {out}",
        "build the frequency dictionary {out} of {xs}",
        "create {out} = {}. loop over {xs} and increase the count of each element",
    ],
    show="{out}",
    xs="list[int]|list[str]",
    out=new("counts", "freq", "frequency"),
    weight=1.3,
)
d.statement(
    "group_by_length",
    "{out} = {}\nfor w in {ws}:\n    {out}.setdefault(len(w), []).append(w)",
    [
        "group the words in {ws} by their length in a dictionary {out}",
        "make a dictionary {out} from word length to the list of words of that length in {ws}",
        "build {out}, which maps each length to the words of {ws} with that length",
        "collect the words of {ws} by length into the dict {out}",
        "use setdefault to group {ws} by word length into {out}",
        "sort the words of {ws} into groups of equal length, kept in a dictionary {out}",
    ],
    also=[
        (
            "{out} = {}\nfor w in {ws}:\n    {out}.setdefault(w[0], []).append(w)",
            [
                "group the words in {ws} by their first letter in a dictionary {out}",
                "make a dictionary {out} from first letter to the list of words of {ws} that start with it",
                "build {out}, which maps each first letter to the words of {ws} beginning with it",
                "collect the words of {ws} by their initial letter into the dict {out}",
                "use setdefault to group {ws} by first letter into {out}",
                "put the words of {ws} into groups with the same first letter, in a dictionary {out}",
            ],
        )
    ],
    show="{out}",
    ws="list[str]",
    out=new("groups", "by_length", "index"),
    weight=1.1,
)
d.statement(
    "update_all",
    "for key in {m}:\n    {m}[key] += {k}",
    [
        "add {k} to every value in {m}",
        "increase each value of the dictionary {m} by {k}",
        "loop over {m} and add {k} to each value",
        "raise all values in {m} by {k} in place",
        "for every key in {m}, increase its value by {k}",
        "change {m} so that every value is {k} higher",
    ],
    show="{m}",
    m="dict[str,int]",
    k=integer(1, 20),
    weight=0.9,
)
d.statement(
    "update_dict",
    "{a}.update({b})",
    [
        "update {a} with {b}",
        "add all entries of {b} to {a}",
        "merge {b} into {a}",
        "put everything from {b} into {a}",
        "extend the dictionary {a} by the entries of {b}",
        "copy the items of {b} into {a}",
    ],
    show="{a}",
    a="dict[str,int]",
    b="dict[str,int]",
    weight=0.7,
)
d.statement(
    "clear",
    "{m}.clear()",
    [
        "remove all entries from {m}",
        "clear {m}",
        "empty the dictionary {m}",
        "delete everything in {m}",
        "make {m} empty",
        "clear the dict {m}",
    ],
    show="{m}",
    m="dict[str,int]|dict[str,str]",
    weight=0.3,
)
d.story(
    "lookups",
    [
        step(
            "{m} = {value}",
            [
                "create a dictionary {m} = {value}",
                "let {m} be the dictionary {value}",
                "assign the dictionary {value} to {m}",
                "make a dict {m} with {value}",
                "store {value} in a dictionary called {m}",
                "initialize {m} with {value}",
            ],
        ),
        step(
            "print({m}[{k}])",
            [
                "print the value of {k} in {m}",
                "print what {m} has for {k}",
                "look up {k} in {m} and print it",
                "show the value stored under {k} in {m}",
                "what is the value of {k} in {m}?",
                "print the entry for {k}",
            ],
        ),
        step(
            "{m}[{k}] += {n}",
            [
                "add {n} to the value of {k} in {m}",
                "increase the value of {k} in {m} by {n}",
                "increase {m} at {k} by {n}",
                "in {m}, raise {k} by {n}",
                "give {k} another {n} in {m}",
                "add {n} to {k} in {m}",
            ],
        ),
        step(
            "del {m}[{k}]",
            [
                "remove {k} from {m}",
                "delete the key {k} of {m}",
                "delete {k} from {m}",
                "take {k} out of the dictionary {m}",
                "drop the entry {k} from {m}",
                "remove the key {k} from {m}",
            ],
            optional=True,
        ),
        step(
            "print({m})",
            ["print {m}", "show {m}", "print the dictionary {m}", "display {m}", "output the dictionary"],
        ),
    ],
    m=new("stock", "ages", "scores", "inventory", "prices", "points"),
    value=sampled("dict[str,int]", _amounts),
    k=derived(lambda s: list(s.value)[len(s.value) // 2]),
    n=integer(1, 30),
    weight=3,
)
d.function(
    "f_invert",
    "return {v: k for k, v in {m}.items()}",
    [
        "swaps the keys and values of {m}",
        "returns the inverse of the dictionary {m}",
        "returns a dict from the values of {m} to its keys",
        "inverts a dictionary",
    ],
    names=("invert", "swap", "reverse_dict"),
    m="dict[str,int]|dict[str,str]",
)
d.function(
    "f_counts",
    "counts = {}\nfor x in {xs}:\n    counts[x] = counts.get(x, 0) + 1\nreturn counts",
    [
        "returns a dictionary with how often each item of {xs} occurs",
        "counts the items of {xs} and returns a dict",
        "returns the frequency of every element in {xs}",
        "builds a dictionary of the counts of {xs}",
    ],
    names=("count_items", "frequencies", "counts"),
    xs="list[int]|list[str]",
    weight=1.2,
)
d.function(
    "f_best",
    "return max({m}, key={m}.get)",
    [
        "returns the key of {m} with the largest value",
        "finds the key with the highest value in a dictionary",
        "returns who has the most in {m}",
        "returns the key whose value is the maximum",
    ],
    names=("best", "winner", "top_key"),
    m="dict[str,int]",
)
d.function(
    "f_total",
    "return sum({m}.values())",
    [
        "returns the sum of the values of {m}",
        "adds up all values of a dictionary",
        "returns the total of the values in {m}",
        "computes the sum over the dictionary's values",
    ],
    names=("total", "sum_values"),
    m="dict[str,int]",
)
d.function(
    "f_merge_add",
    """
    result = dict({a})
    for key, value in {b}.items():
        result[key] = result.get(key, 0) + value
    return result
    """,
    [
        "merges {a} and {b} and adds the values of common keys",
        "returns a dictionary with the entries of both, values of shared keys added",
        "combines two dictionaries by summing their values",
        "adds two dictionaries key by key",
    ],
    names=("merge", "add_dicts", "combine"),
    a="dict[str,int]",
    b="dict[str,int]",
    weight=0.8,
)
d.function(
    "f_group",
    "groups = {}\nfor w in {ws}:\n    groups.setdefault(len(w), []).append(w)\nreturn groups",
    [
        "groups the words of {ws} by length and returns a dictionary",
        "returns a dict from word length to the words of that length",
        "sorts the words in {ws} into groups of equal length",
        "maps each length to the list of words in {ws} with that length",
    ],
    names=("group_by_length", "by_length"),
    ws="list[str]",
)
for _noun, _unit, _maker in (
    ("prices", "price", "fruit"),
    ("ages", "age", "person"),
    ("points", "points", "person"),
    ("populations", "population", "city"),
    ("weights", "weight", "animal"),
):
    for _size in (2, 3):
        _slots: dict[str, Any] = {f"k{i}": word(_maker) for i in range(_size)}
        _slots |= {f"v{i}": integer(1, 120) for i in range(_size)}
        _code = ", ".join(f"{{k{i}}}: {{v{i}}}" for i in range(_size))
        _told = ", ".join(f"{{k{i}.bare}} {{v{i}}}" for i in range(_size - 1))
        _told += f" and {{k{_size - 1}.bare}} {{v{_size - 1}}}"
        d.statement(
            f"make_{_noun}_{_size}",
            f"{{out}} = {{{_code}}}",
            [
                f"create a dictionary {{out}} with the {_noun} {_told}",
                f"make a dict {{out}} of {_noun}: {_told}",
                f"store the {_noun} in a dictionary {{out}}: {_told}",
                f"{{out}} maps names to their {_unit}: {_told}",
                f"put the {_noun} {_told} into a dictionary called {{out}}",
                f"i have these {_noun}: {_told}. make a dictionary {{out}} of them",
            ],
            out=new(_noun, "data", "table"),
            weight=0.25,
            **_slots,
        )
