"""Lists: their items, order, slices, filters and changes, with comprehensions, methods and loops."""

from codegen_repl.training.corpus.draws import (
    Draw,
    choice,
    derived,
    integer,
    list_of,
    new,
    of_type,
    sampled,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain, step

d = Domain("lists", weight=15)

long_enough = Draw(
    "list[int]|list[float]|list[str]",
    of_type("list[int]|list[str]").sample,
    lambda xs: len(xs) >= 3,
)
repeated = sampled(
    "list[int]|list[str]",
    lambda rng: [rng.choice([2, 3, 5, 7]) for _ in range(rng.randint(5, 10))],
    lambda xs: len(set(xs)) < len(xs),
)

# ---- numbers out of a list ---------------------------------------------------------------------------------

d.expression(
    "largest",
    "max({xs})",
    [
        "the largest number in {xs}",
        "the maximum of {xs}",
        "the biggest number of {xs}",
        "the highest value in {xs}",
        "the greatest element of {xs}",
        "the max of {xs}",
        "the largest of all numbers in {xs}",
    ],
    orders=[
        "find the maximum of {xs}",
        "get the largest number from {xs}",
        "look for the biggest value in {xs}",
    ],
    asks=["what is the largest number in {xs}?", "which number in {xs} is the biggest?"],
    names=("largest", "biggest", "max_value", "top", "highest", "m"),
    xs="numbers",
    weight=2,
)
d.expression(
    "smallest",
    "min({xs})",
    [
        "the smallest number in {xs}",
        "the minimum of {xs}",
        "the lowest value in {xs}",
        "the least element of {xs}",
        "the min of {xs}",
        "the smallest of all numbers in {xs}",
    ],
    orders=[
        "find the minimum of {xs}",
        "get the smallest number from {xs}",
        "look for the lowest value in {xs}",
    ],
    asks=["what is the smallest number in {xs}?", "which number in {xs} is the lowest?"],
    names=("smallest", "lowest", "min_value", "least", "m"),
    xs="numbers",
    weight=2,
)
d.expression(
    "sum",
    "sum({xs})",
    [
        "the sum of {xs}",
        "the total of {xs}",
        "the sum of all numbers in {xs}",
        "the sum of the elements of {xs}",
        "all the numbers in {xs} added up",
        "the total of the values in {xs}",
    ],
    orders=[
        "add up all numbers in {xs}",
        "sum {xs}",
        "sum up the values of {xs}",
        "add the numbers in {xs} together",
    ],
    asks=["what do the numbers in {xs} add up to?", "how much is the sum of {xs}?"],
    names=("total", "sum_all", "s", "sum_x", "result"),
    xs="numbers",
    weight=2,
)
d.expression(
    "mean",
    "sum({xs}) / len({xs})",
    [
        "the average of {xs}",
        "the mean of {xs}",
        "the average value in {xs}",
        "the arithmetic mean of the numbers in {xs}",
        "the mean value of {xs}",
        "the average of the numbers in {xs}",
    ],
    orders=["average the numbers in {xs}", "compute the average of {xs}", "take the mean of {xs}"],
    names=("average", "mean", "avg", "m"),
    xs="numbers",
    weight=1.5,
)
d.expression(
    "range",
    "max({xs}) - min({xs})",
    [
        "the difference between the largest and the smallest number in {xs}",
        "the range of the values in {xs}",
        "the maximum minus the minimum of {xs}",
        "the gap between the highest and lowest value of {xs}",
        "the spread from the smallest to the biggest number in {xs}",
    ],
    orders=["subtract the minimum of {xs} from its maximum"],
    names=("diff", "spread", "gap", "value_range"),
    xs="numbers",
)
d.expression(
    "length",
    "len({xs})",
    [
        "the length of {xs}",
        "the number of items in {xs}",
        "the number of elements in {xs}",
        "how many items {xs} has",
        "the size of {xs}",
        "how many elements are in {xs}",
    ],
    orders=["count the items in {xs}", "count the elements of {xs}", "get the length of {xs}"],
    asks=["how long is {xs}?", "how many items are in {xs}?", "how many elements does {xs} have?"],
    names=("length", "n", "size", "count", "num_items"),
    xs="list[*]|list[]",
    weight=2,
)

# ---- one item, several items -------------------------------------------------------------------------------

d.expression(
    "first",
    "{xs}[0]",
    [
        "the first item of {xs}",
        "the first element of {xs}",
        "the item at the start of {xs}",
        "the first entry in {xs}",
        "the element of {xs} at index 0",
        "the first value in {xs}",
    ],
    orders=["take the first element of {xs}", "get the first item from {xs}"],
    names=("first", "head", "start", "first_item"),
    xs="list[*]",
    weight=1.5,
)
d.expression(
    "last",
    "{xs}[-1]",
    [
        "the last item of {xs}",
        "the last element of {xs}",
        "the item at the end of {xs}",
        "the final entry in {xs}",
        "the last value in {xs}",
        "the final element of {xs}",
    ],
    orders=["take the last element of {xs}", "get the last item from {xs}"],
    names=("last", "tail", "end", "last_item"),
    xs="list[*]",
    weight=1.5,
)
d.expression(
    "at_index",
    "{xs}[{i}]",
    [
        "the item of {xs} at index {i}",
        "the element at index {i} of {xs}",
        "the value at index {i} in {xs}",
        "element {i} of {xs}, counting from zero",
        "what is at index {i} in {xs}",
        "the entry of {xs} with index {i}",
    ],
    orders=["get the element at index {i} from {xs}"],
    names=("item", "element", "value", "entry"),
    function=False,
    xs=var(long_enough),
    i=integer(0, 2),
)
d.expression(
    "nth",
    "{xs}[{i}]",
    [
        "the {k.th} item of {xs}",
        "the {k.th} element of {xs}",
        "the {k.th} value in {xs}",
        "the {k.th} entry of {xs}",
        "the {k.th} one in {xs}",
        "{k.th} item in {xs}",
    ],
    orders=["take the {k.th} element of {xs}", "pick the {k.th} item of {xs}"],
    asks=["what is the {k.th} item of {xs}?", "what is the {k.th} element in {xs}?"],
    function=False,
    names=("item", "element", "value", "entry"),
    xs=var(long_enough),
    k=integer(1, 3),
    i=derived(lambda s: s.k - 1),
    weight=1.5,
)
d.expression(
    "first_k",
    "{xs}[:{k}]",
    [
        "the first {k} items of {xs}",
        "the first {k.word} elements of {xs}",
        "the first {k} values in {xs}",
        "a list of the first {k.word} entries of {xs}",
        "{xs} up to index {k}",
        "only the first {k} elements of {xs}",
    ],
    orders=[
        "take the first {k} elements of {xs}",
        "keep only the first {k.word} items of {xs}",
        "slice the first {k} items from {xs}",
    ],
    names=("first", "head", "part", "top", "some"),
    xs=var(long_enough),
    k=integer(2, 3),
)
d.expression(
    "last_k",
    "{xs}[-{k}:]",
    [
        "the last {k} items of {xs}",
        "the last {k.word} elements of {xs}",
        "the last {k} values in {xs}",
        "a list of the last {k.word} entries of {xs}",
        "only the last {k} elements of {xs}",
    ],
    orders=["take the last {k} elements of {xs}", "keep only the last {k.word} items of {xs}"],
    names=("last", "tail", "part", "ending"),
    xs=var(long_enough),
    k=integer(2, 3),
)
d.expression(
    "slice",
    "{xs}[{i}:{j}]",
    [
        "the items of {xs} from index {i} to {j}, not including {j}",
        "the slice of {xs} from {i} to {j}",
        "the elements from index {i} up to but not including {j} in {xs}",
        "{xs} sliced from {i} to {j}",
        "the part of {xs} from index {i} to index {j}",
    ],
    orders=["slice {xs} from index {i} to {j}", "cut {xs} from {i} to {j}"],
    names=("part", "piece", "sub", "middle"),
    xs=var(list_of(integer(0, 99), 6, 12)),
    i=integer(1, 2),
    j=integer(3, 5),
)
d.expression(
    "every_other",
    "{xs}[::2]",
    [
        "every second item of {xs}",
        "every other element of {xs}",
        "the items of {xs} at even indices",
        "the elements at even positions in {xs}",
        "every second element of {xs}, starting with the first",
    ],
    orders=["take every other element of {xs}", "keep every second item of {xs}"],
    names=("every_other", "half", "evens", "picked"),
    xs=var(long_enough),
)
d.expression(
    "rest",
    "{xs}[1:]",
    [
        "{xs} without its first item",
        "all but the first element of {xs}",
        "everything in {xs} after the first item",
        "the rest of {xs} after the first element",
        "all items of {xs} except the first",
    ],
    orders=["skip the first element of {xs}", "drop the first item of {xs}"],
    names=("rest", "tail", "others"),
    xs=var(long_enough),
)
d.expression(
    "but_last",
    "{xs}[:-1]",
    [
        "{xs} without its last item",
        "all but the last element of {xs}",
        "everything in {xs} before the last item",
        "all items of {xs} except the last",
    ],
    names=("rest", "init", "others"),
    xs=var(long_enough),
)
d.expression(
    "ends",
    "({xs}[0], {xs}[-1])",
    [
        "a tuple of the first and the last item of {xs}",
        "the first and last element of {xs} as a tuple",
        "a pair with the first and the last value of {xs}",
        "the two ends of {xs} as a tuple",
    ],
    names=("ends", "pair", "both"),
    xs=var(long_enough),
    weight=0.6,
)

# ---- order -------------------------------------------------------------------------------------------------

d.expression(
    "sorted",
    "sorted({xs})",
    [
        "a sorted copy of {xs}",
        "{xs} in ascending order",
        "{xs} sorted from low to high",
        "the sorted version of {xs}",
        "the items of {xs} in sorted order",
        "a new list with {xs} sorted",
    ],
    orders=[
        "sort {xs}",
        "sort {xs} in ascending order",
        "order {xs} from smallest to largest",
        "sort the items of {xs}",
    ],
    names=("ordered", "sorted_list", "asc", "in_order"),
    xs="numbers|list[str]",
    weight=2,
)
d.expression(
    "sorted_descending",
    "sorted({xs}, reverse=True)",
    [
        "{xs} in descending order",
        "{xs} sorted from high to low",
        "a copy of {xs} sorted in reverse",
        "the items of {xs} from largest to smallest",
        "{xs} sorted in decreasing order",
    ],
    orders=[
        "sort {xs} in descending order",
        "order {xs} from largest to smallest",
        "sort {xs} from high to low",
        "sort {xs} in reverse order",
    ],
    names=("ordered", "descending", "desc", "ranking"),
    xs="numbers|list[str]",
    weight=1.5,
)
d.statement(
    "sort_in_place",
    "{xs}.sort()",
    [
        "sort {xs} in place",
        "sort the list {xs} itself",
        "sort {xs}",
        "put {xs} in order",
        "sort {xs} in ascending order in place",
        "arrange {xs} from smallest to largest",
        "order the items of {xs} in place",
    ],
    show="{xs}",
    xs="numbers|list[str]",
    also=[
        (
            "{xs}.sort(reverse=True)",
            [
                "sort {xs} in place, in descending order",
                "sort {xs} in descending order in place",
                "arrange {xs} from largest to smallest",
                "sort the list {xs} itself from high to low",
                "put {xs} in reverse order by sorting it",
                "reverse sort {xs} in place",
            ],
        )
    ],
    weight=2,
)
d.expression(
    "sorted_by_length",
    "sorted({ws}, key=len)",
    [
        "{ws} sorted by length",
        "the words in {ws} from shortest to longest",
        "the strings of {ws} ordered by their length",
        "{ws} ordered from the shortest to the longest word",
        "a copy of {ws} sorted by word length",
    ],
    orders=[
        "sort {ws} by length",
        "order {ws} by the length of the words",
        "sort the words in {ws} from short to long",
    ],
    names=("by_length", "ordered", "sorted_words"),
    ws="list[str]",
)
d.expression(
    "reversed",
    "{xs}[::-1]",
    [
        "{xs} reversed",
        "a reversed copy of {xs}",
        "the items of {xs} in reverse order",
        "{xs} backwards",
        "{xs} from the last item to the first",
    ],
    orders=["reverse {xs}", "reverse the order of {xs}", "turn {xs} around", "flip {xs}"],
    names=("rev", "backwards", "flipped", "reversed_list"),
    xs="list[*]",
    weight=1.5,
)
d.statement(
    "reverse_in_place",
    "{xs}.reverse()",
    [
        "reverse {xs} in place",
        "reverse the list {xs} itself",
        "turn {xs} around in place",
        "flip the order of {xs} in place",
        "make {xs} go backwards, in place",
        "call reverse on {xs}",
    ],
    show="{xs}",
    xs="list[*]",
)
d.expression(
    "top_k",
    "sorted({xs}, reverse=True)[:{k}]",
    [
        "the {k} largest numbers in {xs}",
        "the top {k} values of {xs}",
        "the {k.word} biggest elements of {xs}",
        "the {k} highest numbers of {xs}",
        "a list of the {k.word} largest values in {xs}",
    ],
    orders=["find the {k} largest numbers in {xs}", "pick the top {k.word} of {xs}"],
    names=("top", "best", "largest", "highest"),
    xs=var(list_of(integer(-50, 200), 4, 10)),
    k=integer(2, 4),
)
d.expression(
    "second_largest",
    "sorted({xs})[-2]",
    [
        "the second largest number in {xs}",
        "the second highest value of {xs}",
        "the second biggest element of {xs}",
        "the runner-up among the numbers in {xs}",
    ],
    orders=["find the second largest number in {xs}"],
    asks=["what is the second largest number in {xs}?"],
    names=("second", "runner_up", "second_max"),
    xs=var(list_of(integer(-50, 200), 4, 10)),
)

# ---- where and whether -------------------------------------------------------------------------------------

d.expression(
    "contains",
    "{v} in {xs}",
    [
        "whether {v} is in {xs}",
        "whether {xs} contains {v}",
        "True if {v} is in {xs}, else False",
        "whether the number {v} occurs in {xs}",
    ],
    orders=["check if {v} is in {xs}", "check whether {xs} contains {v}", "test if {xs} has {v}"],
    asks=["is {v} in {xs}?", "does {xs} contain {v}?"],
    names=("found", "has_it", "flag", "is_in", "contains"),
    xs="list[int]",
    v=integer(0, 50),
)
d.expression(
    "contains_word",
    "{v} in {ws}",
    [
        "whether {v} is in {ws}",
        "whether {ws} contains {v}",
        "True if {v} is in {ws}, else False",
        "whether the word {v} occurs in {ws}",
    ],
    orders=["check if {v} is in {ws}", "check whether {ws} contains {v}", "test if {ws} has the word {v}"],
    asks=["is {v} in {ws}?", "does {ws} contain {v}?"],
    names=("found", "has_it", "flag", "is_in", "contains"),
    ws="list[str]",
    v=sampled("str", word().sample),
)
d.statement(
    "contains_branch",
    "if {v} in {xs}:\n    print({a})\nelse:\n    print({b})",
    [
        "if {v} is in {xs} print {a}, otherwise {b}",
        "print {a} if {xs} contains {v}, else print {b}",
        "check whether {v} is in {xs}: print {a} if it is and {b} if not",
        "print {a} when {v} occurs in {xs} and {b} when it does not",
        "use an if statement: when {xs} has {v} print {a}, else {b}",
        "look for {v} in {xs} and print {a} or {b}",
    ],
    xs="list[int]",
    v=integer(0, 50),
    a=choice("found", "yes", "Yes", "in the list", "there", "present"),
    b=choice("not found", "no", "No", "missing", "absent", "not there"),
)
d.expression(
    "count_value",
    "{xs}.count({v})",
    [
        "how often {v} occurs in {xs}",
        "the number of times {v} appears in {xs}",
        "how many times {v} is in {xs}",
        "the count of {v} in {xs}",
        "the number of occurrences of {v} in {xs}",
    ],
    orders=[
        "count {v} in {xs}",
        "count how often {v} appears in {xs}",
        "count the occurrences of {v} in {xs}",
    ],
    asks=["how many times does {v} occur in {xs}?", "how often is {v} in {xs}?"],
    names=("count", "times", "occurrences", "n"),
    xs="list[int]",
    v=integer(0, 20),
)
d.expression(
    "index_of_largest",
    "{xs}.index(max({xs}))",
    [
        "the index of the largest number in {xs}",
        "the position of the maximum in {xs}",
        "the index of the biggest value of {xs}",
        "where the maximum of {xs} is",
    ],
    orders=["find the index of the largest number in {xs}", "find where the maximum of {xs} is"],
    asks=["at which index is the largest number of {xs}?"],
    names=("index", "pos", "where", "i_max"),
    xs="numbers",
)
d.expression(
    "longest_word",
    "max({ws}, key=len)",
    [
        "the longest word in {ws}",
        "the longest string of {ws}",
        "the word in {ws} with the most letters",
        "the longest of the words in {ws}",
        "the string with the greatest length in {ws}",
    ],
    orders=["find the longest word in {ws}", "get the longest string from {ws}"],
    asks=["which word in {ws} is the longest?", "what is the longest word in {ws}?"],
    names=("longest", "long_word", "word"),
    ws="list[str]",
    weight=1.2,
)
d.expression(
    "shortest_word",
    "min({ws}, key=len)",
    [
        "the shortest word in {ws}",
        "the shortest string of {ws}",
        "the word in {ws} with the fewest letters",
        "the shortest of the words in {ws}",
    ],
    orders=["find the shortest word in {ws}"],
    asks=["which word in {ws} is the shortest?"],
    names=("shortest", "short_word", "word"),
    ws="list[str]",
)
d.expression(
    "is_empty",
    "len({xs}) == 0",
    [
        "whether {xs} is empty",
        "True if {xs} is empty",
        "whether {xs} has no items",
        "if there is nothing in {xs}",
    ],
    orders=["check if {xs} is empty", "check whether {xs} has no elements"],
    asks=["is {xs} empty?"],
    names=("empty", "is_empty", "flag"),
    xs="list[*]|list[]",
    weight=0.5,
)
d.expression(
    "is_sorted",
    "{xs} == sorted({xs})",
    [
        "whether {xs} is sorted",
        "True if {xs} is in ascending order",
        "whether the items of {xs} are in order",
        "whether {xs} is sorted from low to high",
    ],
    orders=["check if {xs} is sorted", "check whether {xs} is in ascending order"],
    asks=["is {xs} sorted?"],
    names=("is_sorted", "ordered", "flag"),
    xs="numbers|list[str]",
    weight=0.6,
)

# ---- every item --------------------------------------------------------------------------------------------

d.expression(
    "times",
    "[n * {k} for n in {xs}]",
    [
        "each number in {xs} multiplied by {k}",
        "the numbers of {xs} times {k}",
        "{xs} with every element multiplied by {k}",
        "a list with every number of {xs} times {k}",
        "every item of {xs} multiplied by {k}",
    ],
    orders=[
        "multiply each number in {xs} by {k}",
        "multiply every element of {xs} by {k}",
        "scale all numbers in {xs} by {k}",
    ],
    names=("scaled", "products", "multiplied", "bigger"),
    xs="numbers",
    k=integer(2, 20),
    weight=1.5,
)
d.expression(
    "plus",
    "[n + {k} for n in {xs}]",
    [
        "each number in {xs} plus {k}",
        "the numbers of {xs} increased by {k}",
        "{xs} with {k} added to every element",
        "a list with {k} added to each number of {xs}",
    ],
    orders=[
        "add {k} to each number in {xs}",
        "add {k} to every element of {xs}",
        "increase all numbers in {xs} by {k}",
    ],
    names=("shifted", "raised", "added", "increased"),
    xs="numbers",
    k=integer(1, 100),
    weight=1.5,
)
d.expression(
    "squares",
    "[n ** 2 for n in {xs}]",
    [
        "the squares of the numbers in {xs}",
        "the square of each number in {xs}",
        "each number of {xs} squared",
        "{xs} with every element squared",
        "a list of the squares of {xs}",
    ],
    orders=["square each number in {xs}", "square every element of {xs}", "square all the numbers in {xs}"],
    names=("squares", "squared", "sq"),
    xs=var(list_of(integer(-30, 30))),
    weight=1.2,
)
d.expression(
    "lengths",
    "[len(w) for w in {ws}]",
    [
        "the lengths of the words in {ws}",
        "the length of each string in {ws}",
        "a list of the word lengths of {ws}",
        "how long each word in {ws} is",
    ],
    orders=["compute the length of every word in {ws}", "get the lengths of all strings in {ws}"],
    names=("lengths", "sizes", "word_lengths", "lens"),
    ws="list[str]",
)
d.expression(
    "as_strings",
    "[str(n) for n in {xs}]",
    [
        "the numbers of {xs} as strings",
        "{xs} with every number converted to a string",
        "each number in {xs} as a string",
        "a list of strings made from {xs}",
    ],
    orders=["convert every number in {xs} to a string", "turn the items of {xs} into strings"],
    names=("strings", "texts", "str_list"),
    xs="numbers",
)
d.expression(
    "joined",
    "{sep}.join({ws})",
    [
        "the words of {ws} joined with {sep}",
        "{ws} joined by {sep}",
        "a string of all words in {ws} separated by {sep}",
        "the strings in {ws} joined into one with {sep} between them",
        "the items of {ws} joined by {sep}",
    ],
    orders=[
        "join {ws} with {sep}",
        "join the words in {ws} using {sep}",
        "concatenate {ws}, separated by {sep}",
    ],
    names=("joined", "text", "line", "s"),
    ws="list[str]",
    sep=choice(" ", ", ", "-", "", ",", "_", " and ", ";", "/", " | "),
    weight=1.5,
)
d.expression(
    "enumerated",
    "list(enumerate({xs}))",
    [
        "a list of the index and value pairs of {xs}",
        "pairs of index and item for {xs}",
        "the items of {xs} with their indices",
        "{xs} enumerated, as a list",
    ],
    orders=["enumerate {xs}", "pair each item of {xs} with its index"],
    names=("pairs", "indexed", "numbered"),
    xs="list[int]|list[str]",
    weight=0.5,
)

# ---- loops -------------------------------------------------------------------------------------------------

d.statement(
    "loop_print",
    "for item in {xs}:\n    print(item)",
    [
        "print each item of {xs} on its own line",
        "print every element of {xs}",
        "loop over {xs} and print each item",
        "print the items of {xs} one per line",
        "use a for loop to print everything in {xs}",
        "go through {xs} and print each element",
        "iterate over {xs}, printing every item",
        "print all items in {xs}, each on a separate line",
    ],
    xs="list[*]",
    weight=2.5,
)
d.statement(
    "loop_numbered",
    "for i, item in enumerate({xs}):\n    print(i, item)",
    [
        "print each item of {xs} with its index",
        "loop over {xs} and print the index and the item",
        "print the index and value of every element in {xs}",
        "use enumerate to print the items of {xs} with their positions",
        "for each item in {xs}, print its index followed by it",
        "print {xs} as index and item, one per line",
    ],
    also=[
        (
            "for i, item in enumerate({xs}, 1):\n    print(i, item)",
            [
                "print a numbered list of {xs}, starting from 1",
                "print the items of {xs} numbered from 1",
                "number the items of {xs} starting at one and print them",
                "print each item of {xs} with its number, counting from 1",
                "loop over {xs} and print 1 and the first item, 2 and the second and so on",
                "use enumerate starting at 1 to print the items of {xs}",
            ],
        ),
        (
            'for i, item in enumerate({xs}, 1):\n    print(f"{i}. {item}")',
            [
                'print {xs} as a numbered list like "1. item"',
                'print each item of {xs} in the form "1. item", counting from 1',
                "print a numbered list of {xs} with a dot after the number",
                "show {xs} as a numbered list, with a dot after each number",
                'number the items of {xs} from 1 and print them as "number. item"',
                "with an f-string, print the items of {xs} numbered like 1. and so on",
            ],
        ),
    ],
    xs="list[int]|list[str]|list[float]",
    weight=1.5,
)
d.statement(
    "loop_sum",
    "{out} = 0\nfor n in {xs}:\n    {out} += n",
    [
        "use a for loop to add up the numbers in {xs} and store the total in {out}",
        "compute the sum of {xs} with a loop, call it {out}",
        "set {out} to 0, then add each number of {xs} to it",
        "start with {out} = 0 and add every element of {xs} to it",
        "loop over {xs} and accumulate the sum in {out}",
        "sum {xs} into {out} using a for loop",
    ],
    show="{out}",
    xs="numbers",
    out=new("total", "s", "acc", "sum_x"),
)
d.statement(
    "loop_double",
    "{out} = []\nfor n in {xs}:\n    {out}.append(n * {k})",
    [
        "use a for loop to build a list {out} with each number of {xs} times {k}",
        "create an empty list {out}, loop over {xs} and append each number multiplied by {k}",
        "loop through {xs} and append every number times {k} to a new list {out}",
        "with a loop, multiply every number of {xs} by {k} and collect them in {out}",
        "build {out} in a loop: each number in {xs} multiplied by {k}",
        "make a new list {out}; for each number in {xs} append it times {k}",
    ],
    show="{out}",
    xs="numbers",
    k=integer(2, 12),
    out=new("list"),
)

# ---- changes -----------------------------------------------------------------------------------------------

for _name, _pattern, _draw in (
    ("append", "list[int]", integer(-50, 200)),
    ("append_word", "list[str]", sampled("str", word().sample)),
    ("append_first", "list[]", of_type("int|str")),
):
    d.statement(
        _name,
        "{xs}.append({v})",
        [
            "append {v} to {xs}",
            "add {v} to {xs}",
            "add {v} to the end of {xs}",
            "put {v} at the end of {xs}",
            "append the {v.noun} {v} to {xs}",
            "push {v} onto {xs}",
            "{xs} should also have {v} at the end",
            "include {v} in {xs} as the last item",
        ],
        show="{xs}",
        xs=_pattern,
        v=_draw,
        weight=1.5,
    )
d.statement(
    "extend",
    "{xs}.extend({vs})",
    [
        "extend {xs} with {vs}",
        "add all items of {vs} to {xs}",
        "append the numbers in {vs} to {xs}",
        "add the numbers {vs.and_items} to {xs}",
        "append {vs.and_items} to {xs}",
        "put {vs} at the end of {xs}",
        "extend {xs} by {vs.and_items}",
    ],
    show="{xs}",
    xs="list[int]",
    vs=list_of(integer(0, 99), 2, 4),
)
d.statement(
    "insert_front",
    "{xs}.insert(0, {v})",
    [
        "insert {v} at the beginning of {xs}",
        "add {v} to the front of {xs}",
        "put {v} at the start of {xs}",
        "insert {v} at index 0 of {xs}",
        "make {v} the first item of {xs}",
        "insert {v} as the first element of {xs}",
    ],
    show="{xs}",
    xs="list[int]",
    v=integer(-50, 200),
)
d.statement(
    "insert",
    "{xs}.insert({i}, {v})",
    [
        "insert {v} at index {i} of {xs}",
        "insert {v} into {xs} at position {i}",
        "put {v} at index {i} in {xs}",
        "add {v} to {xs} at index {i}",
        "insert the value {v} in {xs} at index {i}",
        "in {xs}, insert {v} at index {i}",
    ],
    show="{xs}",
    xs=var(list_of(integer(0, 99), 3, 8)),
    i=integer(1, 3),
    v=integer(-50, 200),
)
d.statement(
    "remove_last",
    "{xs}.pop()",
    [
        "remove the last item of {xs}",
        "delete the last element from {xs}",
        "drop the last item of {xs}",
        "pop the last element of {xs}",
        "remove the item at the end of {xs}",
        "take the last element off {xs}",
    ],
    show="{xs}",
    xs=var(long_enough),
)
d.statement(
    "pop_into",
    "{out} = {xs}.pop()",
    [
        "pop the last item of {xs} into {out}",
        "remove the last element of {xs} and store it in {out}",
        "take the last item off {xs} and call it {out}",
        "pop from {xs} and save the value as {out}",
        "let {out} be the last item popped from {xs}",
        "remove and keep the last element of {xs} in {out}",
    ],
    show="{out}",
    xs=var(long_enough),
    out=new("last", "item", "popped", "top"),
)
d.statement(
    "remove_first",
    "{xs}.pop(0)",
    [
        "remove the first item of {xs}",
        "delete the first element from {xs}",
        "drop the first item of {xs}",
        "pop the first element of {xs}",
        "remove the item at the start of {xs}",
        "take the first element off {xs}",
    ],
    show="{xs}",
    xs=var(long_enough),
)
d.statement(
    "replace_at",
    "{xs}[{i}] = {v}",
    [
        "change the item at index {i} of {xs} to {v}",
        "set the element at index {i} of {xs} to {v}",
        "replace the value at index {i} in {xs} with {v}",
        "set {xs}[{i}] to {v}",
        "put {v} at index {i} of {xs}, replacing what is there",
        "assign {v} to index {i} of {xs}",
    ],
    show="{xs}",
    xs=var(list_of(integer(0, 99), 3, 8)),
    i=integer(0, 2),
    v=integer(-50, 200),
)
d.statement(
    "replace_nth",
    "{xs}[{i}] = {v}",
    [
        "change the {k.th} item of {xs} to {v}",
        "replace the {k.th} element of {xs} with {v}",
        "set the {k.th} value in {xs} to {v}",
        "make the {k.th} item of {xs} {v}",
        "let the {k.th} element of {xs} be {v}",
        "overwrite the {k.th} entry of {xs} with {v}",
    ],
    show="{xs}",
    xs=var(list_of(integer(0, 99), 3, 8)),
    k=integer(1, 3),
    i=derived(lambda s: s.k - 1),
    v=integer(-50, 200),
)
d.statement(
    "swap_ends",
    "{xs}[0], {xs}[-1] = {xs}[-1], {xs}[0]",
    [
        "swap the first and the last item of {xs}",
        "exchange the first and last element of {xs}",
        "swap the two ends of {xs}",
        "let the first and the last item of {xs} change places",
        "interchange the first and last values in {xs}",
        "switch the first with the last element in {xs}",
    ],
    show="{xs}",
    xs=var(long_enough),
)
d.statement(
    "clear",
    "{xs}.clear()",
    [
        "remove all items from {xs}",
        "clear {xs}",
        "empty {xs}",
        "delete everything in {xs}",
        "make {xs} empty",
        "empty the list {xs}",
    ],
    show="{xs}",
    xs="list[*]",
    weight=0.3,
)
d.expression(
    "copy",
    "{xs}.copy()",
    [
        "a copy of {xs}",
        "a shallow copy of {xs}",
        "a new list with the same items as {xs}",
        "a separate copy of {xs}",
    ],
    orders=["copy {xs}", "make a copy of {xs}"],
    names=("copied", "backup", "clone"),
    function=False,
    xs="list[*]",
    only=("assign", "assign_print"),
    weight=0.6,
)

# ---- two lists, duplicates ---------------------------------------------------------------------------------

d.expression(
    "concatenated",
    "{xs} + {ys}",
    [
        "{xs} and {ys} joined into one list",
        "{xs} followed by {ys}",
        "the concatenation of {xs} and {ys}",
        "one list with the items of {xs} and {ys}",
        "{xs} plus {ys}",
    ],
    orders=[
        "concatenate {xs} and {ys}",
        "combine {xs} and {ys}",
        "join the lists {xs} and {ys}",
        "merge {xs} and {ys} into one list",
    ],
    names=("combined", "both", "all_items", "merged"),
    xs="list[int]",
    ys="list[int]",
)
d.expression(
    "zipped",
    "list(zip({xs}, {ys}))",
    [
        "the pairs of items of {xs} and {ys}",
        "{xs} and {ys} zipped into a list of pairs",
        "a list of tuples from {xs} and {ys}",
        "{xs} zipped with {ys}",
    ],
    orders=[
        "zip {xs} and {ys}",
        "pair up the items of {xs} and {ys}",
        "zip the lists {xs} and {ys} together",
    ],
    names=("pairs", "zipped", "couples"),
    xs="list[int]|list[str]",
    ys="list[int]|list[str]",
)
d.expression(
    "pairwise_sum",
    "[a + b for a, b in zip({xs}, {ys})]",
    [
        "the sums of the corresponding elements of {xs} and {ys}",
        "the element-wise sum of {xs} and {ys}",
        "{xs} and {ys} added element by element",
        "a list with the sum of each pair from {xs} and {ys}",
    ],
    orders=["add {xs} and {ys} element by element", "add the corresponding items of {xs} and {ys}"],
    names=("sums", "added", "totals"),
    xs="list[int]",
    ys="list[int]",
)
d.expression(
    "common",
    "[n for n in {xs} if n in {ys}]",
    [
        "the items of {xs} that are also in {ys}",
        "the elements that {xs} and {ys} have in common",
        "the common items of {xs} and {ys}",
        "the numbers that occur in both {xs} and {ys}",
    ],
    orders=["find the common elements of {xs} and {ys}"],
    names=("common", "shared", "both"),
    sensible=bool,
    xs=var(list_of(integer(0, 9), 5, 9)),
    ys=var(list_of(integer(0, 9), 5, 9)),
)
d.expression(
    "unique_sorted",
    "sorted(set({xs}))",
    [
        "the distinct items of {xs} in sorted order",
        "the unique values of {xs}, sorted",
        "{xs} sorted and without duplicates",
        "a sorted list of the unique elements of {xs}",
    ],
    orders=["remove the duplicates from {xs} and sort it", "sort the unique values of {xs}"],
    names=("unique", "distinct", "uniq"),
    xs=var(repeated),
)
d.expression(
    "unique_in_order",
    "list(dict.fromkeys({xs}))",
    [
        "{xs} without duplicates",
        "the distinct items of {xs} in their original order",
        "the unique values of {xs}",
        "{xs} with duplicates removed",
        "each item of {xs} only once",
    ],
    orders=[
        "remove the duplicates from {xs}",
        "keep each item of {xs} only once",
        "drop repeated items of {xs}",
    ],
    names=("unique", "distinct", "uniq", "no_dups"),
    xs=var(repeated),
    weight=1.2,
)
d.expression(
    "num_unique",
    "len(set({xs}))",
    [
        "the number of distinct items in {xs}",
        "how many different values {xs} has",
        "the number of unique elements in {xs}",
        "the count of different items in {xs}",
    ],
    orders=["count the distinct values in {xs}"],
    asks=["how many different items are in {xs}?"],
    names=("num_unique", "distinct", "different"),
    xs=var(repeated),
)
d.expression(
    "filled",
    "[{v}] * {k}",
    [
        "a list of {k} times the value {v}",
        "a list with {v} repeated {k} times",
        "a list with {k} copies of {v}",
        "{k.word} copies of {v} in a list",
    ],
    orders=["make a list with {v} repeated {k} times"],
    names=("repeated", "filled", "same"),
    v=choice(0, 1, -1, 5, 0, "x", "-", "a", True, False),
    k=integer(2, 12),
)
d.expression(
    "range_list",
    "list(range({a}, {b} + 1))",
    [
        "the numbers from {a} to {b}",
        "a list of the numbers from {a} to {b}",
        "all integers from {a} to {b}",
        "the integers from {a} up to and including {b}",
        "a list with {a} to {b}",
    ],
    orders=["make a list of the numbers from {a} to {b}", "list the integers from {a} to {b}"],
    names=("nums", "numbers", "seq", "ints"),
    a=integer(0, 9),
    b=integer(10, 30),
    weight=1.2,
)

# ---- predicates --------------------------------------------------------------------------------------------

d.predicate(
    "even",
    "{x} % 2 == 0",
    which=["that are even", "which are even", "that are divisible by two", "that are even numbers"],
    whether=["is even", "is an even number", "is divisible by two", "is a multiple of two"],
    weight=1.5,
)
d.predicate(
    "odd",
    "{x} % 2 == 1",
    which=["that are odd", "which are odd", "that are not even", "that are odd numbers"],
    whether=["is odd", "is an odd number", "is not even", "is not divisible by two"],
)
d.predicate(
    "greater",
    "{x} > {k}",
    which=[
        "that are greater than {k}",
        "above {k}",
        "larger than {k}",
        "that are bigger than {k}",
        "which exceed {k}",
    ],
    whether=["is greater than {k}", "is above {k}", "is larger than {k}", "is more than {k}", "exceeds {k}"],
    of="number",
    k=integer(-10, 60),
    weight=1.5,
)
d.predicate(
    "less",
    "{x} < {k}",
    which=[
        "that are less than {k}",
        "below {k}",
        "smaller than {k}",
        "that are under {k}",
        "which are lower than {k}",
    ],
    whether=["is less than {k}", "is below {k}", "is smaller than {k}", "is under {k}", "is lower than {k}"],
    of="number",
    k=integer(5, 90),
    weight=1.5,
)
d.predicate(
    "divisible",
    "{x} % {k} == 0",
    which=[
        "that are divisible by {k}",
        "divisible by {k}",
        "which are multiples of {k}",
        "that can be divided by {k}",
    ],
    whether=[
        "is divisible by {k}",
        "is a multiple of {k}",
        "can be divided by {k}",
        "has no remainder when divided by {k}",
    ],
    k=integer(3, 12),
)
d.predicate(
    "between",
    "{a} <= {x} <= {b}",
    which=[
        "between {a} and {b}",
        "from {a} to {b}",
        "that are between {a} and {b}",
        "that lie between {a} and {b}",
    ],
    whether=[
        "is between {a} and {b}",
        "lies between {a} and {b}",
        "is at least {a} and at most {b}",
        "is in the range {a} to {b}",
    ],
    of="number",
    a=integer(-5, 20),
    b=integer(21, 90),
)
d.predicate(
    "negative",
    "{x} < 0",
    which=["that are negative", "below zero", "which are negative", "that are less than zero"],
    whether=["is negative", "is below zero", "is less than zero", "is a negative number"],
    of="number",
)
d.predicate(
    "longer",
    "len({x}) > {k}",
    which=[
        "longer than {k} letters",
        "with more than {k} characters",
        "that have more than {k} letters",
        "longer than {k}",
    ],
    whether=[
        "is longer than {k} letters",
        "has more than {k} characters",
        "has more than {k} letters",
        "is longer than {k}",
    ],
    of="str",
    k=integer(2, 7),
    weight=1.2,
)
d.predicate(
    "starts_with",
    "{x}.startswith({c})",
    which=[
        "that start with {c}",
        "starting with {c}",
        "which begin with {c}",
        "that begin with the letter {c}",
    ],
    whether=[
        "starts with {c}",
        "begins with {c}",
        "starts with the letter {c}",
        "has {c} as its first letter",
    ],
    of="str",
    c=sampled("str", lambda rng: rng.choice("aabbccddeffghkklmmnooprsttw")),
    weight=1.2,
)
d.predicate(
    "contains_letter",
    "{c} in {x}",
    which=["that contain {c}", "containing the letter {c}", "with {c} in them", "which contain {c}"],
    whether=["contains {c}", "contains the letter {c}", "has {c} in it", "includes {c}"],
    of="str",
    c=sampled("str", lambda rng: rng.choice("aaeeiioonrtslu")),
)

# ---- functions and a story ---------------------------------------------------------------------------------

d.function(
    "running_total",
    """
    total = 0
    result = []
    for n in {xs}:
        total += n
        result.append(total)
    return result
    """,
    [
        "returns the running totals of {xs}",
        "returns the cumulative sums of {xs}",
        "returns a list of the sums of all numbers so far in {xs}",
        "computes the running total of {xs} and returns it as a list",
        "returns the partial sums of {xs}",
    ],
    names=("running_total", "cumulative", "prefix_sums", "accumulate"),
    xs="list[int]",
)
d.function(
    "chunks",
    "return [{xs}[i:i + {size}] for i in range(0, len({xs}), {size})]",
    [
        "splits {xs} into chunks of length {size}",
        "cuts {xs} into pieces of {size} items",
        "returns {xs} split in groups of {size}",
        "returns a list of slices of {xs}, each with {size} items",
    ],
    names=("chunks", "split_list", "group", "batches"),
    xs="list[int]",
    size=var(integer(2, 4)),
)
d.function(
    "print_all",
    """
    for item in {xs}:
        print(item)
    """,
    [
        "prints every item of {xs}",
        "prints each element of {xs} on its own line",
        "prints the items of {xs} one by one",
        "goes through {xs} and prints every item",
    ],
    names=("print_all", "show_items", "print_list"),
    xs="list[int]|list[str]",
)
d.function(
    "apply_to_all",
    "return [{g}(n) for n in {xs}]",
    [
        "applies {g} to every number in {xs} and returns the list",
        "returns a list of {g} of each item in {xs}",
        "calls {g} on each element of {xs} and returns the results",
        "returns the results of {g} for every number of {xs}",
    ],
    names=("apply_all", "map_list", "for_all"),
    g="function(int)->*",
    xs=var(list_of(integer(1, 60), 3, 6)),  # what takes the digits apart takes no signs
)
d.story(
    "shopping",
    [
        step(
            "{items} = {start}",
            [
                "create a shopping list {items} with {start}",
                "make a shopping list {items}: {start}",
                "{items} is my shopping list: {start}",
                "start a shopping list called {items} with {start}",
                "let {items} be a shopping list with {start}",
            ],
        ),
        step(
            "{items}.append({more})",
            [
                "add {more} to the shopping list",
                "i also need {more}, add it to {items}",
                "append {more} to {items}",
                "put {more} on the list",
                "we need {more} too",
            ],
        ),
        step(
            "print(len({items}))",
            [
                "print how many things are on the list",
                "how many items are on the shopping list?",
                "print the number of items in {items}",
                "show the length of {items}",
            ],
            optional=True,
        ),
        step(
            'for item in {items}:\n    print("- " + item)',
            [
                "print every item of the list with a dash in front",
                'print each item of {items} after "- "',
                "print {items} as a bullet list with dashes",
                'show the shopping list, one item per line, each starting with "- "',
                "loop over {items} and print a dash, a space and the item",
            ],
        ),
    ],
    items=new("shopping", "groceries", "shopping_list", "to_buy", "list"),
    start=list_of(word("food"), 2, 5, unique=True),
    more=word("food"),
)
