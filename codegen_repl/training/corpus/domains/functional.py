"""Functional style: lambda, map, filter, zip, any and all, itertools, reduce, closures, generators."""

from dataclasses import replace

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import choice, fragment, integer, list_of, new, of_type, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("functional", weight=6)

FEW = list_of(integer(1, 20), 2, 3, unique=True)

expressions(
    d,
    """
map_double: list(map(lambda x: x * {k}, {xs}))
    the numbers of {xs} times {k}, computed with map and a lambda
    {xs} mapped to {k} times each number with map
    a list made by map and a lambda that multiplies each number in {xs} by {k}
    the result of mapping x * {k} over {xs}, as a list
    ! use map and a lambda to multiply each number in {xs} by {k} / map every x in {xs} to x * {k}
    > mapped scaled
    * 1.4
map_add: list(map(lambda x: x + {k}, {xs}))
    the numbers of {xs} plus {k}, computed with map / {xs} with {k} added to each number by map and a lambda
    a list made by mapping x + {k} over {xs} / the result of map with a lambda that adds {k}, applied to {xs}
    ! use map to add {k} to each number in {xs} / map every x in {xs} to x + {k} with a lambda
    > mapped shifted
map_square: list(map(lambda x: x ** 2, {xs}))
    the squares of {xs}, computed with map and a lambda / {xs} mapped to squares with map
    a list of the squares of {xs} made by map / the result of mapping a squaring lambda over {xs}
    ! use map and a lambda to square each number in {xs} / map the numbers in {xs} to their squares
    > squares mapped
    * 1.5
map_str: list(map(str, {xs}))
    the numbers of {xs} as strings, using map / {xs} with map(str) applied, as a list
    a list of strings made from {xs} with map / the result of mapping str over {xs}
    ! use map to convert the numbers in {xs} to strings / map str over {xs} and make a list
    > strings texts
    * 1.3
map_int: list(map(int, {s}.split()))
    the numbers in the string {s} as a list of ints, using map
    the words of {s} converted to integers with map
    {s} split at spaces and mapped to int / a list of the integers written in {s}
    ! split {s} and convert the parts to integers with map / parse the integers in {s} with map(int, ...)
    > numbers values
    * 1.4
map_float: list(map(float, {xs}))
    the numbers of {xs} as floats, using map / {xs} converted to floats with map
    the result of mapping float over {xs}
    a list of floats made from {xs} with map
    ! use map to convert {xs} to floats
    > floats
    * 0.7
map_len: list(map(len, {ws}))
    the lengths of the words in {ws}, using map / the result of mapping len over {ws}, as a list
    a list of the word lengths of {ws} made by map / {ws} mapped to the length of each word with map
    ! use map to get the length of each word in {ws} / map len over {ws}
    > lengths
map_upper: list(map(str.upper, {ws}))
    the words of {ws} in upper case, using map / the result of mapping str.upper over {ws}
    a list of the uppercase words of {ws} made by map / {ws} mapped to upper case with map
    ! use map to make each word in {ws} uppercase / map str.upper over {ws}
    > upper shouting
map_abs: list(map(abs, {xs}))
    the absolute values of {xs}, using map / the result of mapping abs over {xs}, as a list
    a list of the absolute values of {xs} made with map / {xs} with abs applied to each item by map
    ! use map to get the absolute values of {xs}
    * 0.7
map_two: list(map(lambda x, y: x + y, {xs}, {ys}))
    the sums of {xs} and {ys} item by item, using map with a two-argument lambda
    {xs} and {ys} added with map
    a list made by mapping x + y over {xs} and {ys} / the pairwise sums of {xs} and {ys} by map
    ! add {xs} and {ys} item by item using map and a lambda
    > sums
filter_even: list(filter(lambda x: x % 2 == 0, {xs}))
    the even numbers of {xs}, using filter and a lambda / {xs} filtered with a lambda for even numbers
    a list of the even numbers in {xs} made by filter / what filter keeps of {xs} when the test is x % 2 == 0
    ! use filter to keep the even numbers of {xs} / filter {xs} with a lambda so that only even numbers remain
    > evens filtered
    * 1.5
filter_odd: list(filter(lambda x: x % 2 != 0, {xs}))
    the odd numbers of {xs}, using filter and a lambda / {xs} filtered with a lambda for odd numbers
    a list of the odd numbers in {xs} made by filter / what filter keeps of {xs} when the test is x % 2 != 0
    ! use filter to keep the odd numbers of {xs} / filter {xs} with a lambda so that only odd numbers remain
    > odds filtered
filter_above: list(filter(lambda x: x > {k}, {xs}))
    the numbers of {xs} above {k}, using filter / {xs} filtered with a lambda for x > {k}
    a list of the items in {xs} greater than {k} made by filter
    what filter keeps of {xs} when the test is x > {k}
    ! use filter and a lambda to keep the numbers in {xs} that are greater than {k}
    ! filter {xs} by x > {k} with a lambda
    > large filtered
    * 1.5
filter_positive: list(filter(lambda x: x > 0, {xs}))
    the positive numbers of {xs}, using filter / {xs} filtered with a lambda for positive numbers
    a list of the numbers above zero in {xs} made by filter / what filter leaves of {xs} with the test x > 0
    ! use filter to keep the positive numbers in {xs}
    > positive
    * 0.8
filter_long: list(filter(lambda w: len(w) > {n}, {ws}))
    the words of {ws} longer than {n} letters, using filter / {ws} filtered with a lambda for len(w) > {n}
    a list of the words in {ws} with more than {n} characters made by filter
    what filter keeps of {ws} when words must have over {n} letters
    ! use filter and a lambda to keep the words in {ws} that are longer than {n} letters
    > long_words filtered
filter_truthy: list(filter(None, {ws}))
    the non-empty strings of {ws}, using filter(None) / {ws} without empty strings, by filter
    the truthy items of {ws}
    what filter(None, ...) keeps of {ws}
    ! use filter to drop empty strings from {ws}
    > filled
    * 0.5
filter_map: [x * x for x in {xs} if x % 2 == 0]
    the squares of the even numbers in {xs} / a list of x squared for each even x in {xs}
    the even numbers of {xs}, squared / the squares of those numbers in {xs} that are even
    ! square the even numbers of {xs} / keep the even numbers of {xs} and square them
    > squares
    * 1.4
sum_squares: sum(x * x for x in {xs})
    the sum of the squares of {xs} / the sum of x squared for x in {xs}
    the squares of the numbers in {xs} added up
    what the squares of {xs} add up to
    ! square the numbers in {xs} and add them up / sum the squares of {xs} with a generator expression
    > total
    * 1.3
sum_even: sum(x for x in {xs} if x % 2 == 0)
    the sum of the even numbers in {xs} / the total of all even items of {xs}
    the even numbers of {xs} added up
    what the even numbers of {xs} add up to
    ! add up the even numbers in {xs} / sum only the even elements of {xs}
    > total even_sum
    * 1.5
sum_odd: sum(x for x in {xs} if x % 2 == 1)
    the sum of the odd numbers in {xs} / the total of all odd items of {xs} / the odd numbers of {xs} added up
    what the odd numbers of {xs} add up to
    ! add up the odd numbers in {xs} / sum only the odd elements of {xs}
    > total odd_sum
    * 1.3
sum_above: sum(x for x in {xs} if x > {k})
    the sum of the numbers in {xs} greater than {k} / the total of the items of {xs} above {k}
    the numbers of {xs} over {k} added up / what the elements of {xs} larger than {k} add up to
    ! add up the numbers in {xs} that are greater than {k}
    > total
reduce_product: reduce(lambda a, b: a * b, {xs})
    the product of {xs}, using reduce / {xs} reduced to its product with a lambda
    the result of reducing {xs} with multiplication / all numbers of {xs} multiplied with functools.reduce
    ! use reduce to multiply all the numbers in {xs} / reduce {xs} with a lambda a * b
    > product
    + from functools import reduce
    * 1.4
reduce_sum: reduce(lambda a, b: a + b, {xs})
    the sum of {xs}, using reduce / {xs} reduced to its sum with a lambda
    the result of reducing {xs} with addition / all numbers of {xs} added with functools.reduce
    ! use reduce to add all the numbers in {xs} / reduce {xs} with a lambda a + b
    > total
    + from functools import reduce
reduce_max: reduce(lambda a, b: a if a > b else b, {xs})
    the largest number of {xs}, using reduce / {xs} reduced to its maximum with a lambda
    the maximum of {xs} found with functools.reduce
    the result of reducing {xs} with a lambda that keeps the larger number
    ! use reduce to find the largest number in {xs}
    > largest
    + from functools import reduce
    * 0.7
reduce_concat: reduce(lambda a, b: a + b, {ws})
    the words in {ws} joined with reduce / {ws} reduced to one string with a lambda
    the concatenation of {ws} by functools.reduce / all strings of {ws} put together using reduce
    ! use reduce to concatenate the words in {ws}
    > joined
    + from functools import reduce
    * 0.6
zip_lists: list(zip({ws}, {xs}))
    {ws} and {xs} zipped, as a list of pairs / a list of tuples with a word of {ws} and a number of {xs}
    the pairs of items from {ws} and {xs} / the list of pairs that zip makes of {ws} and {xs}
    ! zip {ws} and {xs} into a list / pair up {ws} and {xs} with zip
    ! combine {ws} and {xs} into a list of tuples
    > pairs zipped
    * 1.4
zip_dict: dict(zip({ws}, {xs}))
    a dictionary made by zipping {ws} and {xs} / the dict with keys from {ws} and values from {xs}
    a dictionary that maps each item of {ws} to the one of {xs} at the same place
    {ws} and {xs} zipped into a dictionary
    ! zip {ws} and {xs} into a dictionary / make a dict from the keys {ws} and the values {xs}
    > table mapping
    * 1.3
neighbours: list(zip({xs}, {xs}[1:]))
    the pairs of neighbours in {xs} / each item of {xs} together with the next one, as tuples
    the consecutive pairs of {xs}
    {xs} zipped with itself shifted by one
    ! pair each number in {xs} with the one after it / zip {xs} with {xs}[1:]
    > pairs neighbours
    * 0.8
diffs: [b - a for a, b in zip({xs}, {xs}[1:])]
    the differences between consecutive numbers in {xs} / each number of {xs} minus the one before
    the steps from one item of {xs} to the next / a list of the differences of neighbours in {xs}
    ! subtract from each number in {xs} the one before it
    > differences steps
enumerated: list(enumerate({ws}))
    {ws} enumerated, as a list of pairs / the items of {ws} with their indices as tuples
    a list of (index, word) pairs for {ws}
    the list that enumerate makes of {ws}
    ! enumerate {ws} into a list / pair each word in {ws} with its index
    > numbered pairs
enumerated_one: list(enumerate({ws}, 1))
    {ws} enumerated from 1, as a list of pairs / the items of {ws} numbered from one as tuples
    a list of (number, word) pairs for {ws}, starting at 1
    the pairs of place and word in {ws}, counting from 1
    ! number the words in {ws} from 1 with enumerate
    > numbered
indices_where: [i for i, x in enumerate({xs}) if x > {k}]
    the indices of the numbers in {xs} greater than {k} / the positions in {xs} where the item is above {k}
    a list of all i with {xs}[i] over {k} / at which indices of {xs} the number exceeds {k}
    ! find the indices of all the numbers in {xs} that are larger than {k}
    > positions indices
any_above: any(x > {k} for x in {xs})
    whether any number in {xs} is greater than {k} / whether {xs} has a number above {k}
    if at least one item of {xs} is over {k}
    True if some number in {xs} exceeds {k}, else False
    ! check if any number in {xs} is greater than {k}
    ? is any number in {xs} above {k}?
    > found any_large
all_above: all(x > {k} for x in {xs})
    whether all numbers in {xs} are greater than {k} / whether every number of {xs} is above {k}
    if no item of {xs} is {k} or less
    True if each number in {xs} exceeds {k}, else False
    ! check if all the numbers in {xs} are greater than {k}
    ? are all numbers in {xs} above {k}?
    > ok all_large
all_ordered: all(a <= b for a, b in zip({xs}, {xs}[1:]))
    whether every number in {xs} is at most the next one
    whether {xs} is in ascending order, checked with zip and all
    if no neighbours of {xs} are out of order / True if {xs} never goes down, else False
    ! check with all and zip whether {xs} is sorted
    > ascending ok
    * 0.7
sort_key: sorted({ws}, key=lambda w: len(w))
    {ws} sorted with a lambda that gives the length / the words of {ws} sorted by length using a lambda as key
    {ws} in order of length, by a lambda key / {ws} sorted with key lambda w: len(w)
    ! sort {ws} by length using a lambda / use sorted and a lambda to order {ws} by word length
    > ordered
max_key: max({ws}, key=lambda w: w.count({c}))
    the word in {ws} with the most {c} / the word of {ws} that contains {c} most often
    the item of {ws} with the highest count of {c}
    which word in {ws} has the letter {c} most often
    > best
    * 0.8
flattened: list(chain.from_iterable({m}))
    {m} flattened with chain / the rows of {m} chained into one list
    all the items of {m} in one list, using itertools
    the flat list that chain.from_iterable makes of {m}
    ! flatten {m} with itertools.chain / chain the rows of {m} together
    > flat
    + from itertools import chain
chained: list(chain({xs}, {ys}))
    {xs} and {ys} chained into one list / the items of {xs} followed by those of {ys}, using chain
    a list made with itertools.chain from {xs} and {ys} / {xs} and {ys} one after the other, with chain
    ! chain {xs} and {ys} with itertools
    > chained
    + from itertools import chain
    * 0.7
accumulated: list(accumulate({xs}))
    the running totals of {xs}, using itertools / {xs} accumulated into running sums
    the cumulative sums of {xs} made by accumulate
    a list of the partial sums of {xs}, with itertools.accumulate
    ! accumulate {xs} with itertools / use accumulate to get the running totals of {xs}
    > totals running
    + from itertools import accumulate
running_max: list(accumulate({xs}, max))
    the running maximum of {xs}, using accumulate / the largest number so far at each place of {xs}
    {xs} accumulated with max / a list of the maxima of the beginnings of {xs}, by itertools
    ! use accumulate to get the running maximum of {xs}
    > highest running
    + from itertools import accumulate
    * 0.7
perms: list(permutations({short}))
    all permutations of {short} / the permutations of {short} as a list of tuples
    every order of the items in {short}
    the list of all arrangements of {short}, from itertools
    ! list all permutations of {short} / generate the permutations of {short} with itertools
    > orders perms
    + from itertools import permutations
combos: list(combinations({short}, 2))
    all pairs of items in {short} / the combinations of two items from {short}
    every way to pick two of {short}
    the list of 2-combinations of {short}, from itertools
    ! list all combinations of two items of {short}
    ! generate the pairs of {short} with itertools.combinations
    > pairs combos
    + from itertools import combinations
    * 1.2
num_combos: len(list(combinations({short}, {two})))
    the number of ways to choose {two} of {short} / how many combinations of {two} items {short} has
    the number of {two}-combinations of {short} / how many ways there are to pick {two} items of {short}
    ! count the combinations of {two} items of {short} with itertools
    > ways count
    + from itertools import combinations
    * 0.6
products: list(product({short}, repeat=2))
    all pairs of items of {short}, with repetition / the product of {short} with itself
    every ordered pair from {short}, repeats allowed
    the list product({short}, repeat=2) from itertools
    ! list all ordered pairs of items of {short}, repeats included, with itertools.product
    > pairs
    + from itertools import product
    * 0.8
cross: list(product({short}, {letters}))
    all pairs of an item of {short} and one of {letters} / the Cartesian product of {short} and {letters}
    every combination of an element of {short} with one of {letters}
    the cross product of {short} and {letters}
    ! combine each item of {short} with each item of {letters}
    ! build the Cartesian product of {short} and {letters}
    > pairs grid
    + from itertools import product
    * 0.8
cross_comp: [(a, b) for a in {short} for b in {letters}]
    all pairs (a, b) with a from {short} and b from {letters}, by a list comprehension
    a list of tuples with each item of {short} next to each of {letters}, using two fors in a comprehension
    the pairs of {short} and {letters} from a nested list comprehension
    every a in {short} with every b in {letters} as tuples
    ! use a list comprehension to pair every item of {short} with every item of {letters}
    > pairs
grouped: {k: list(g) for k, g in groupby(sorted({ws}, key=len), key=len)}
    a dictionary of the words in {ws} grouped by length with groupby
    {ws} grouped by word length using itertools.groupby
    the groups of equally long words in {ws}, as a dict made with groupby
    the words of {ws} by length, in a dictionary from groupby
    ! group the words in {ws} by length with itertools.groupby
    > groups by_length
    + from itertools import groupby
    * 0.6
taken: list(takewhile(lambda x: x < {k}, {xs}))
    the items of {xs} up to the first that is not below {k} / what takewhile keeps of {xs} while x < {k}
    the beginning of {xs} as long as the numbers are less than {k}
    the first numbers of {xs} that are below {k}, by takewhile
    ! take items from {xs} while they are less than {k}
    > start taken
    + from itertools import takewhile
    * 0.7
dropped: list(dropwhile(lambda x: x < {k}, {xs}))
    the items of {xs} from the first that is not below {k} on / what dropwhile leaves of {xs} for x < {k}
    {xs} without the numbers at its start that are less than {k}
    the rest of {xs} after dropping items while they are below {k}
    ! drop items from the start of {xs} while they are less than {k}
    > rest
    + from itertools import dropwhile
    * 0.5
sliced: list(islice({xs}, {two}))
    the first {two} items of {xs}, with islice / a list of {two} items taken from {xs} by islice
    what islice takes from {xs} with a limit of {two} / the beginning of {xs}, {two} items, using itertools
    ! use islice to take the first {two} items of {xs}
    + from itertools import islice
    * 0.5
counted: Counter({ws}).most_common({two})
    the {two} most common words in {ws} with their counts / the {two} most frequent items of {ws}, by Counter
    what Counter gives as the {two} most common items of {ws}
    the top {two} words of {ws} and how often they occur
    ! find the {two} most common words in {ws} with Counter
    > top common
    + from collections import Counter
ternary_list: ["{big}" if x > {k} else "{small}" for x in {xs}]
    a list with "{big}" for each number of {xs} above {k} and "{small}" for the others
    "{big}" or "{small}" for every number in {xs}, depending on whether it is greater than {k}
    the numbers of {xs} replaced by "{big}" if they are over {k}, else by "{small}"
    a list that says "{big}" where {xs} exceeds {k} and "{small}" elsewhere
    ! label each number in {xs} as "{big}" if it is above {k}, otherwise "{small}"
    > labels
    * 1.3
clip_list: [min(x, {k}) for x in {xs}]
    {xs} with every number cut off at {k} / the numbers of {xs}, but at most {k}
    the smaller of x and {k} for each x in {xs}
    {xs} capped at {k}
    ! limit every number in {xs} to at most {k} / cap {xs} at {k}
    > capped
    * 0.8
negatives_zero: [max(x, 0) for x in {xs}]
    {xs} with negative numbers replaced by 0 / the numbers of {xs}, with 0 instead of anything below 0
    the larger of x and 0 for each x in {xs} / {xs} where every negative number is zero
    ! replace the negative numbers in {xs} by 0
    > cleaned
    * 0.8
""",
    {
        "xs": var("list[int]"),
        "ys": var("list[int]"),
        "ws": var("list[str]"),
        "m": var("list[list[int]]"),
        "s": var(
            choice(
                "3 4 5", "10 20 30", "1 2 3 4", "7 0 7", "12 5 99", "8 16 24 32", "100 1", "4 8 15 16 23 42"
            )
        ),
        "short": var(replace(FEW, accept=lambda v: len(v) < 6)),  # 11 items have 39,916,800 orders
        "letters": var(list_of(choice("a", "b", "c", "d", "x"), 2, 3, unique=True)),
        "k": integer(2, 40),
        "n": integer(2, 7),
        "two": integer(2, 3),
        "c": choice("a", "e", "i", "o", "r", "s", "t"),
        "big": fragment("big", "high", "large", "above", "hot", "pass", "yes"),
        "small": fragment("small", "low", "little", "below", "cold", "fail", "no"),
    },
    each=False,
)

statements(
    d,
    """
lambda_add
    # define a lambda {f} that adds two numbers / make {f} a lambda that returns the sum of a and b
    # assign to {f} an anonymous function of a and b that returns a + b / let {f} be lambda a, b: a + b
    # create a lambda function {f} for adding two numbers / store a lambda that adds its two arguments in {f}
    {f} = lambda a, b: a + b
lambda_multiply
    # define a lambda {f} that multiplies two numbers / make {f} a lambda that returns the product of a and b
    # assign to {f} an anonymous function of a and b that returns a * b / let {f} be lambda a, b: a * b
    # create a lambda function {f} for multiplying two numbers
    # store a lambda that multiplies its arguments in {f}
    {f} = lambda a, b: a * b
lambda_power
    # define a lambda {f} that raises x to the power of {two}
    # make {f} a lambda that returns x to the power {two}
    # assign to {f} an anonymous function that computes x ** {two} / let {f} be lambda x: x ** {two}
    # create a lambda function {f} for x to the {two}th power
    # store a lambda that takes x and gives x ** {two} in {f}
    {f} = lambda x: x ** {two}
lambda_call
    # call a lambda that doubles its argument with {k} and print the result / print (lambda x: x * 2)({k})
    # apply an anonymous doubling function to {k} and print it / print what the lambda x: x * 2 gives for {k}
    # use a lambda that doubles x directly on {k}, and print what it returns
    # print the result of calling lambda x: x * 2 with {k}
    print((lambda x: x * 2)({k}))
max_lambda
    # define a lambda {f} that returns the larger of two numbers
    # make {f} a lambda of a and b that gives the bigger one
    # assign to {f} an anonymous function that returns a if a is greater than b, else b
    # create a lambda function {f} with a conditional expression for the maximum of a and b
    # let {f} be a lambda that returns the greater of its two arguments
    # store a lambda in {f} that takes a and b and returns the larger
    {f} = lambda a, b: a if a > b else b
default_argument
    # write a function {f}(x, {p.bare}={k}) that returns x times {p.bare}
    # define {f} with x and {p.bare}, which is {k} by default; it returns their product
    # create a function {f} that multiplies x by {p.bare}, where {p.bare} defaults to {k}
    # make a function {f}(x, {p.bare}) with the default value {k} for {p.bare}, returning x * {p.bare}
    # write {f}, taking x and an optional {p.bare} ({k} unless given), that returns x multiplied by it
    # define a function {f} with a default argument: {p.bare} is {k}; it returns x * {p.bare}
    # * 1.5
    def {f}(x, {p.bare}={k}):
        return x * {p.bare}
default_greeting
    # write a function {f}(name, greeting={g}) that returns the greeting, a comma and the name
    # define {f} with a name and a greeting that is {g} by default; it returns greeting, comma, space and name
    # create a function {f} that greets name, with {g} as the default greeting, and returns the text
    # make a function {f} that takes a name and an optional greeting ({g}) and returns "greeting, name"
    # write {f}(name, greeting), where greeting defaults to {g}, returning an f-string with greeting, a
    #   comma and name
    # define a function {f} whose second parameter greeting has the default {g}; return greeting + ", " +
    #   name as an f-string
    # * 1.3
    def {f}(name, greeting={g}):
        return f"{greeting}, {name}"
star_args
    # write a function {f} that takes any number of arguments and returns their sum
    # define {f}(*args) that adds up all its arguments
    # create a function {f} with *args that returns the sum of the numbers
    # make a function {f} for adding arbitrarily many numbers
    # write {f}(*args), which returns the total of all arguments
    # define a function {f} that sums however many numbers it is given
    # * 1.4
    def {f}(*args):
        return sum(args)
star_args_print
    # write a function {f}(*args) that prints each argument on its own line
    # define {f} taking any number of arguments and printing each
    # create a function {f} with *args that prints all its arguments, one per line
    # make a function {f} which loops over its arguments and prints them
    # write {f}, a function that prints however many arguments it gets
    # define a function {f} that accepts *args and prints every one of them
    def {f}(*args):
        for arg in args:
            print(arg)
star_args_mean
    # write a function {f}(*args) that returns the average of its arguments
    # define {f} taking any number of numbers and returning their mean
    # create a function {f} with *args that computes the average of the numbers
    # make a function {f} for the mean of arbitrarily many numbers
    # write {f}, which averages however many arguments it is given
    # define a function {f} that returns sum divided by count of all its arguments
    def {f}(*args):
        return sum(args) / len(args)
kwargs
    # write a function {f}(**kwargs) that prints each keyword with its value
    # define {f} taking keyword arguments and printing them
    # create a function {f} with **kwargs that prints every key and value
    # make a function {f} that loops over its keyword arguments and prints key and value
    # write {f}, which accepts any keyword arguments and prints name and value of each on a line
    # define a function {f} that prints all items of kwargs
    def {f}(**kwargs):
        for key, value in kwargs.items():
            print(key, value)
spread_call
    # print the largest of the items in {xs} by passing them as separate arguments to max
    # call max with the items of {xs} unpacked and print it
    # unpack {xs} with a star in a call of max and print the result / print max(*{xs})
    # use the star operator to hand the items of {xs} to max, and print what it gives
    # print the maximum of {xs} using argument unpacking
    print(max(*{xs}))
generator_squares
    # write a generator function {f}(n) that yields the squares of 0 to n - 1
    # define a generator {f} that takes n and yields i * i for each i below n
    # create a generator function {f}(n) yielding the square of every number in range(n)
    # make a generator {f} that produces the first n squares starting from 0
    # write {f}(n), a generator that yields i squared for i from 0 up to but not including n
    # define a generator function {f} with parameter n; yield the squares one by one
    # * 1.2
    def {f}(n):
        for i in range(n):
            yield i * i
generator_evens
    # write a generator function {f}(n) that yields the even numbers below n
    # define a generator {f} that takes n and yields 0, 2, 4, ... less than n
    # create a generator function {f}(n) yielding every even number from 0 up to but not including n
    # make a generator {f} for the even numbers smaller than n
    # write {f}(n), a generator that yields each even number in range(n)
    # define a generator {f} that uses range with step 2 up to n and yields each number
    def {f}(n):
        for i in range(0, n, 2):
            yield i
generator_countdown
    # write a generator function {f}(n) that yields n, n - 1, ..., 1
    # define a generator {f} that counts down from n to 1
    # create a generator function {f}(n) with a while loop that yields n and decreases it until 0
    # make a generator {f} for a countdown from n
    # write {f}(n), a generator yielding the numbers from n down to 1
    # define a generator {f} which, while n is above 0, yields n and subtracts one
    def {f}(n):
        while n > 0:
            yield n
            n -= 1
generator_fib
    # write a generator function {f}(n) that yields the first n Fibonacci numbers
    # define a generator {f} for n Fibonacci numbers, starting 0, 1
    # create a generator function {f}(n) which yields a, then sets a, b to b, a + b, n times
    # make a generator {f} that produces the first n numbers of the Fibonacci sequence
    # write {f}(n), a generator of Fibonacci numbers
    # define a generator function {f} with parameter n yielding 0, 1, 1, 2, 3, ...
    # * 1.2
    def {f}(n):
        a, b = 0, 1
        for _ in range(n):
            yield a
            a, b = b, a + b
generator_infinite
    # write a generator {f}(start) that counts up from start forever
    # define an infinite generator {f} yielding start, start + 1 and so on
    # create a generator function {f}(start) with an endless loop that yields start and increases it by one
    # make a generator {f} which never stops: it yields start, then one more each time
    # write {f}(start), a generator with while True that yields and increments start
    # define an endless counter generator {f} that begins at start
    def {f}(start):
        while True:
            yield start
            start += 1
compose
    # write a function {f}(g, h) that returns a function computing g(h(x))
    # define {f}, which composes two functions g and h
    # create a function {f} that takes the functions g and h and returns their composition
    # make a function {f}(g, h) returning a lambda that applies h first and then g
    # write {f}(g, h): it returns lambda x: g(h(x))
    # define a composition function {f} for two functions g and h
    def {f}(g, h):
        return lambda x: g(h(x))
apply_twice
    # write a function {f}(g, x) that applies g twice to x
    # define {f}, which takes a function g and a value x and returns g(g(x))
    # create a function {f}(g, x) returning the result of applying g to x two times
    # make a function {f} that calls g on x and then g on the result
    # write {f}(g, x), which returns g of g of x
    # define a higher-order function {f} that applies its first argument twice to the second
    def {f}(g, x):
        return g(g(x))
apply_n
    # write a function {f}(g, x, n) that applies g n times to x
    # define {f}, which repeats x = g(x) n times and returns x
    # create a function {f}(g, x, n) that calls g on x again and again, n times, and returns the result
    # make a function {f} that applies the function g to x repeatedly, n times
    # write {f}(g, x, n): loop n times, set x to g(x), then return x
    # define a higher-order function {f} that applies g to x n times
    def {f}(g, x, n):
        for _ in range(n):
            x = g(x)
        return x
my_map
    # write a function {f}(g, items) that returns a list with g applied to each item
    # define {f}, your own version of map, with a function g and a list items
    # create a function {f}(g, items) which applies g to all items and returns the results as a list
    # make a function {f} that does what map does, returning a list
    # write {f}(g, items), a list comprehension of g(x) for x in items
    # define a higher-order function {f} that maps g over items
    def {f}(g, items):
        return [g(x) for x in items]
my_filter
    # write a function {f}(test, items) that returns the items for which test is true
    # define {f}, your own version of filter, with a function test and a list items
    # create a function {f}(test, items) which keeps only the items where test(x) is True
    # make a function {f} that does what filter does, returning a list
    # write {f}(test, items), a list of all x in items with test(x)
    # define a higher-order function {f} that selects the items passing test
    def {f}(test, items):
        return [x for x in items if test(x)]
count_if
    # write a function {f}(test, items) that counts the items for which test is true
    # define {f}, which returns how many of items satisfy test
    # create a function {f}(test, items) returning the number of x in items where test(x) is True
    # make a function {f} that counts how many items pass the test
    # write {f}(test, items), the number of items with test(x) true
    # define a higher-order function {f} that takes test and items and counts the matches
    def {f}(test, items):
        return sum(1 for x in items if test(x))
operators_dict
    # make a dictionary {table} with lambdas for "+", "-", "*" and "/"
    # create a dict {table} that maps each of the four operators to a lambda
    # let {table} map "+", "-", "*", "/" to lambdas of a and b that compute them
    # store lambdas for addition, subtraction, multiplication and division in a dictionary {table} under
    #   their signs
    # define {table}, a dictionary from operator sign to a two-argument lambda, for the four basic operations
    # build a table {table} of operator functions: "+", "-", "*" and "/" as keys, lambdas as values
    {table} = {
        "+": lambda a, b: a + b,
        "-": lambda a, b: a - b,
        "*": lambda a, b: a * b,
        "/": lambda a, b: a / b,
    }
""",
    {
        "xs": var("list[int]"),
        "k": integer(2, 20),
        "two": integer(2, 5),
        "p": choice("factor", "times", "rate", "scale", "by"),
        "g": choice("Hello", "Hi", "Welcome", "Good morning", "Hey"),
        "f": new("f", "g", "func", "helper", "combine", "process", kind="function"),
        "table": new("operations", "ops", "table", "calculator"),
    },
)

functions(
    d,
    """
squares_of_evens(xs)
    # returns the squares of the even numbers in {xs} / squares every even number of {xs} and returns the list
    # filters the even numbers of {xs} and squares them / gives a list of x * x for each even x in {xs}
    # * 1.3
    return [x * x for x in {xs} if x % 2 == 0]
count_true(bs)
    # returns how many values in {bs} are True / counts the True values in {bs}
    # returns the number of true flags in {bs}
    # sums the booleans in {bs}
    # > num_true
    # * 0.6
    return sum({bs})
pairwise_max(xs, ys)
    # returns the larger of the items of {xs} and {ys} at each position
    # compares {xs} and {ys} item by item and keeps the larger
    # gives a list of max(a, b) for the pairs of {xs} and {ys} / takes the elementwise maximum of two lists
    # > larger
    return [max(a, b) for a, b in zip({xs}, {ys})]
total_length(ws)
    # returns the number of letters of all words in {ws} together / adds up the lengths of the words in {ws}
    # sums len(w) over {ws} / computes the total length of the strings in {ws}
    # > letters sum_lengths
    return sum(len(w) for w in {ws})
longest_first(ws)
    # returns {ws} sorted by length, longest first, using a lambda / sorts {ws} by descending length
    # orders the words from long to short and returns the list / sorts words so that the longest comes first
    # > by_length
    return sorted({ws}, key=lambda w: len(w), reverse=True)
all_even(xs)
    # returns True if all the numbers in {xs} are even / checks with all whether every number of {xs} is even
    # tells whether {xs} has only even numbers / returns False as soon as {xs} has an odd number
    # > only_even
    return all(x % 2 == 0 for x in {xs})
any_negative(xs)
    # returns True if any number in {xs} is negative / checks with any whether {xs} has a number below 0
    # tells whether there is a negative number in {xs}
    # finds out if at least one item of {xs} is less than zero
    # > has_negative
    return any(x < 0 for x in {xs})
product_of(xs)
    # returns the product of {xs} using reduce / multiplies all numbers in {xs} with functools.reduce
    # reduces {xs} to its product, starting with 1 / folds {xs} with multiplication
    # > product
    # + from functools import reduce
    return reduce(lambda a, b: a * b, {xs}, 1)
word_pairs(ws)
    # returns all pairs of different words from {ws} / lists the combinations of two words of {ws}
    # uses itertools to return every pair of words in {ws} / gives all ways to pick two of {ws}
    # > pairs
    # + from itertools import combinations
    return list(combinations({ws}, 2))
round_all(fs)
    # returns the numbers in {fs} rounded to whole numbers / rounds every number in {fs}
    # gives a list of round(x) for x in {fs}
    # maps round over {fs} and returns a list
    # > rounded
    return [round(x) for x in {fs}]
""",
    {
        "x": integer(1, 500),
        "k": choice(5, 10, 15, 20, 25, 50),
        "xs": of_type("list[int]"),
        "ys": of_type("list[int]"),
        "ws": list_of(word(), 3, 5),
        "fs": of_type("list[float]"),
        "bs": of_type("list[bool]"),
    },
)

stories(
    d,
    """
closure_adder
    # write a function {f}(n) that returns a function which adds n to its argument
    # define {f}, which takes n and returns a function adding n
    # create a function {f}(n) returning an inner function add(x) that gives x + n
    # make a closure {f}: {f}(n) returns a function that adds n to x
    def {f}(n):
        def add(x):
            return x + n

        return add
    # let {g} be {f}({k}) / create {g} by calling {f} with {k}
    # store the function that {f} returns for {k} in {g}
    # make {g}, a function that adds {k}, with {f}
    {g} = {f}({k})
    # print {g}({m}) / call {g} with {m} and print the result / what does {g} give for {m}? print it
    # show {g} of {m}
    print({g}({m}))
closure_multiplier
    # write a function {f}(factor) that returns a lambda multiplying its argument by factor
    # define {f}, which returns a function that multiplies by factor
    # create a function {f}(factor) returning lambda x: x * factor
    # make a function factory {f} for multipliers: {f}(factor) gives a lambda that multiplies by factor
    def {f}(factor):
        return lambda x: x * factor
    # let {g} be {f}({two}) and {h} be {f}({three})
    # create {g} and {h} by calling {f} with {two} and with {three}
    # store {f}({two}) in {g} and {f}({three}) in {h}
    # use {f} to make {g} for the factor {two} and {h} for {three}
    {g} = {f}({two})
    {h} = {f}({three})
    # print {g}({m}) and {h}({m}) / call both {g} and {h} with {m} and print the results
    # show what {g} and {h} give for {m}
    # print {m} multiplied by means of {g} and of {h}
    print({g}({m}), {h}({m}))
    # print a list of {g} applied to each number in {values} / apply {g} to all of {values} and print the list
    # use map with {g} on {values} and print the result as a list
    # map {g} over the list {values}, print it as a list
    # ?
    print(list(map({g}, {values})))
closure_counter
    # write a function {f}() that returns a function counting its own calls
    # define {f}, whose inner function increases a count with nonlocal and returns it
    # create a closure {f} that returns a counter function: each call gives the next number
    # make a function {f} returning an inner function that adds one to a nonlocal count and returns it
    def {f}():
        count = 0

        def step():
            nonlocal count
            count += 1
            return count

        return step
    # let {g} be a new counter from {f} / create {g} by calling {f} / store {f}() in {g}
    # make a counter {g} with {f}
    {g} = {f}()
    # call {g} three times and print the results / print {g}() three times
    # print what three calls of {g} return, on one line
    # show the results of calling {g} three times
    print({g}(), {g}(), {g}())
decorator
    # write a decorator {f} that prints "calling" and the name of the function before calling it
    # define a decorator {f}: the wrapper prints "calling" with the function's name and then calls it
    # create a decorator function {f}(func) whose wrapper prints "calling", func.__name__ and returns
    #   func's result
    # make a decorator {f} which announces each call by printing "calling" and the function name
    def {f}(func):
        def wrapper(*args, **kwargs):
            print("calling", func.__name__)
            return func(*args, **kwargs)

        return wrapper
    # write a function {g}(x) that returns x times {two}, decorated with {f}
    # define {g}(x), using @{f}, returning x * {two}
    # use {f} as a decorator on a function {g} that multiplies x by {two}
    # create the function {g}(x) with the decorator {f}; it returns {two} times x, written x * {two}
    @{f}
    def {g}(x):
        return x * {two}
    # print {g}({m}) / call {g} with {m} and print the result / what does {g} return for {m}? print it
    # show {g} of {m}
    print({g}({m}))
timer_decorator
    # write a decorator {f} that prints "done" after the function has run
    # define a decorator {f}: the wrapper calls the function, prints "done" and returns the result
    # create a decorator {f}(func) whose wrapper stores func's result, prints "done" and returns it
    # make a decorator {f} which prints "done" after every call
    def {f}(func):
        def wrapper(*args):
            result = func(*args)
            print("done")
            return result

        return wrapper
    # write a function {g}(a, b) that returns a + b, decorated with {f}
    # define {g}(a, b), using @{f}, returning the sum of a and b
    # use {f} as a decorator on a function {g} that adds a and b
    # create the function {g}(a, b) with the decorator {f}; it returns the sum
    @{f}
    def {g}(a, b):
        return a + b
    # print {g}({m}, {k}) / call {g} with {m} and {k} and print the result
    # what does {g} return for {m} and {k}? print it
    # show {g} of {m} and {k}
    print({g}({m}, {k}))
pipeline
    # let {xs} be {values} / set {xs} to {values} / store {values} in {xs} / create the list {xs} = {values}
    {xs} = {values}
    # keep the numbers of {xs} above {k} in {ys} with filter / filter {xs} by x > {k} into a list {ys}
    # let {ys} be the list of items in {xs} greater than {k}, using filter and a lambda
    # use filter to store the numbers over {k} of {xs} in {ys}
    {ys} = list(filter(lambda x: x > {k}, {xs}))
    # double every number in {ys} with map and call the list {zs}
    # map {ys} to twice each number, as a list {zs}
    # let {zs} be the doubled numbers of {ys}, using map and a lambda
    # use map to store 2 * x for each x of {ys} in {zs}
    {zs} = list(map(lambda x: 2 * x, {ys}))
    # print the sum of {zs} / add up {zs} and print the total / show the sum of {zs}
    # what is the sum of the numbers in {zs}? print it
    print(sum({zs}))
    # ?
    # print {xs}, {ys} and {zs} on separate lines
    # show the three lists {xs}, {ys}, {zs}, each on its own line
    # print each of {xs}, {ys} and {zs} / display all three lists, one per line: {xs}, {ys}, {zs}
    print({xs})
    print({ys})
    print({zs})
generator_story
    # write a generator function {f}(n) that yields the numbers from 1 to n
    # define a generator {f} counting from 1 to n
    # create a generator {f}(n) which yields 1, 2, ..., n
    # make a generator function {f} that yields each number from 1 through n
    def {f}(n):
        for i in range(1, n + 1):
            yield i
    # print all values of {f}({two}) as a list / make a list of {f}({two}) and print it
    # turn {f}({two}) into a list, print it
    # show list({f}({two}))
    print(list({f}({two})))
    # print the sum of {f}({k}) / add up what {f}({k}) yields and print it
    # show the total of the numbers from {f}({k})
    # sum the generator {f}({k}) and print the result
    print(sum({f}({k})))
    # ?
    # create a generator {g} with {f}({three}) and print its first value with next
    # let {g} be {f}({three}) and print next of it
    # make {g} = {f}({three}); print the first item using next
    # get an iterator {g} from {f}({three}) and print the next value
    {g} = {f}({three})
    print(next({g}))
iterator_story
    # let {it} be an iterator over {values} / create an iterator {it} from {values}
    # make {it} with iter({values})
    # get an iterator {it} for the list {values}
    {it} = iter({values})
    # print the first two values of {it} with next / print next of {it} twice
    # call next on {it} two times and print both values
    # take two values from {it} and print each
    print(next({it}))
    print(next({it}))
    # print the rest of {it} as a list / make a list of what is left in {it} and print it
    # show the remaining values of {it} as a list
    # print a list of the items of {it} that remain
    print(list({it}))
dispatch
    # write functions {f}(x) and {g}(x): {f} doubles x, {g} squares x
    # define {f}, which returns 2 * x, and {g}, which returns x * x
    # create two functions, {f} for twice x and {g} for x times x
    # make a doubling function {f}(x) and a squaring function {g}(x)
    def {f}(x):
        return 2 * x


    def {g}(x):
        return x * x
    # make a dictionary {table} that maps "double" to {f} and "square" to {g}
    # store {f} and {g} in a dict {table} under "double" and "square"
    # let {table} be a dictionary with the functions: "double" is {f}, "square" is {g}
    # create {table} = a dict from the names "double" and "square" to {f} and {g}
    {table} = {"double": {f}, "square": {g}}
    # print the result of {table}["square"] for {m}
    # call the function under "square" in {table} with {m} and print it
    # look up "square" in {table}, call it with {m} and print the result
    # use {table} to square {m} and print it
    print({table}["square"]({m}))
    # print the result of every function in {table} for {m}
    # loop over {table} and print each name with its result for {m}
    # for each name and function in {table}, print the name and what it gives for {m}
    # show name and result for {m} of all functions in {table}
    # ?
    for name, function in {table}.items():
        print(name, function({m}))
""",
    {
        "f": new("make_adder", "outer", "make", "factory", "build", "f", "double", kind="function"),
        "g": new("g", "inner", "add_it", "tick", "square", "run", kind="function"),
        "h": new("h", "other", "second", "triple", kind="function"),
        "k": integer(2, 30),
        "m": integer(2, 50),
        "two": integer(2, 6),
        "three": integer(7, 12),
        "values": list_of(integer(1, 60), 3, 7),
        "xs": new("list"),
        "ys": new("kept", "large", "selected", "ys"),
        "zs": new("doubled", "zs", "final"),
        "it": new("it", "iterator", "source"),
        "table": new("functions", "table", "actions"),
    },
)
