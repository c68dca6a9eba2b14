"""Recursion: functions that call themselves on smaller numbers, strings, lists and nested lists."""

from codegen_repl.training.corpus.blocks import functions, stories
from codegen_repl.training.corpus.draws import choice, integer, list_of, new, sampled, word
from codegen_repl.training.corpus.family import Domain

d = Domain("recursion", weight=3)

functions(
    d,
    """
factorial(n)
    # returns the factorial of {n} recursively / computes {n}! with recursion
    # calls itself with {n} - 1 to compute the factorial of {n}
    # returns 1 if {n} is 0, otherwise {n} times the factorial of {n} - 1
    # recursively calculates the factorial
    # > fact recursive_factorial
    # * 1.8
    if {n} == 0:
        return 1
    return {n} * {f}({n} - 1)
fibonacci(n)
    # returns the {n}-th Fibonacci number recursively / computes Fibonacci number {n} with recursion
    # returns {n} if {n} is less than 2, otherwise the sum of the two Fibonacci numbers before
    # calls itself twice to compute the {n}-th Fibonacci number, starting 0, 1
    # recursively calculates the Fibonacci number at position {n}
    # > fib
    # * 1.8
    if {n} < 2:
        return {n}
    return {f}({n} - 1) + {f}({n} - 2)
sum_to(n)
    # returns the sum of the numbers from 1 to {n} recursively / adds 1 to {n} with recursion
    # returns 0 for 0 and {n} plus the sum up to {n} - 1 otherwise
    # recursively computes 1 + 2 + ... + {n} / calls itself to add up all numbers up to {n}
    # > add_up recursive_sum
    if {n} == 0:
        return 0
    return {n} + {f}({n} - 1)
countdown(n)
    # prints the numbers from {n} down to 1 recursively / counts down from {n} with recursion
    # prints {n} and calls itself with {n} - 1 until it reaches 0
    # recursively prints {n}, {n} - 1, ..., 1 / prints a countdown without a loop
    # > count_down
    if {n} > 0:
        print({n})
        {f}({n} - 1)
count_up(n)
    # prints the numbers from 1 up to {n} recursively / counts up to {n} with recursion
    # first calls itself with {n} - 1, then prints {n}, and stops at 0
    # recursively prints 1, 2, ..., {n} without a loop
    # prints 1 to {n} by calling itself before printing
    if {n} > 0:
        {f}({n} - 1)
        print({n})
power(b, n)
    # returns {b} to the power of {n} recursively / computes {b} ** {n} with recursion
    # returns 1 if {n} is 0, otherwise {b} times {b} to the power {n} - 1
    # multiplies {b} with itself {n} times by calling itself / raises {b} to {n} recursively
    # > raise_to
    # * 1.2
    if {n} == 0:
        return 1
    return {b} * {f}({b}, {n} - 1)
fast_power(b, n)
    # computes {b} to the power of {n} recursively by squaring / does fast exponentiation of {b} to {n}
    # halves the exponent {n} in each call to compute {b} ** {n}
    # raises {b} to {n} using the square of the half power / uses exponentiation by squaring
    # > power fast_pow
    # * 0.6
    if {n} == 0:
        return 1
    half = {f}({b}, {n} // 2)
    return half * half if {n} % 2 == 0 else half * half * {b}
gcd_rec(a, b)
    # returns the greatest common divisor of {a} and {b} recursively / computes the gcd with recursion
    # returns {a} if {b} is 0, otherwise calls itself with {b} and {a} % {b}
    # implements Euclid's algorithm recursively / finds the gcd of two numbers by calling itself
    # > gcd euclid
    # * 1.3
    if {b} == 0:
        return {a}
    return {f}({b}, {a} % {b})
multiply(a, n)
    # multiplies {a} by {n} using only addition and recursion / returns {a} times {n} without *
    # adds {a} to the product of {a} and {n} - 1, with 0 as the base case
    # recursively computes {a} * {n} by repeated addition
    # > times mul
    # * 0.7
    if {n} == 0:
        return 0
    return {a} + {f}({a}, {n} - 1)
digit_sum(number)
    # returns the sum of the digits of {number} recursively / adds up the digits of {number} with recursion
    # returns the last digit plus the digit sum of the rest / recursively sums the digits
    # returns {number} itself below 10, otherwise {number} % 10 plus the result for {number} // 10
    # > sum_digits
    # * 1.2
    if {number} < 10:
        return {number}
    return {number} % 10 + {f}({number} // 10)
count_digits(number)
    # returns the number of digits of {number} recursively / counts the digits of {number} with recursion
    # returns 1 below 10 and otherwise 1 plus the number of digits of {number} // 10
    # recursively counts how many digits {number} has
    # > num_digits
    if {number} < 10:
        return 1
    return 1 + {f}({number} // 10)
to_binary(number)
    # returns {number} in binary as a string, recursively / converts {number} to binary with recursion
    # returns the digit itself below 2, otherwise the binary form of {number} // 2 followed by {number} % 2
    # recursively builds the binary representation of {number}
    # > binary
    if {number} < 2:
        return str({number})
    return {f}({number} // 2) + str({number} % 2)
collatz_steps(p)
    # returns recursively how many Collatz steps it takes from {p} to 1
    # counts the Collatz steps with recursion
    # returns 0 for 1, otherwise 1 plus the steps from the next Collatz number
    # counts steps: half of {p} if it is even, else three times {p} plus one, until 1; no loops
    # recursively counts the steps of the 3n + 1 problem
    # > steps
    # * 0.7
    if {p} == 1:
        return 0
    if {p} % 2 == 0:
        return 1 + {f}({p} // 2)
    return 1 + {f}(3 * {p} + 1)
climb(n)
    # returns recursively how many ways there are to climb {n} stairs with steps of 1 or 2
    # counts the ways up {n} stairs, one or two at a time, with recursion
    # returns 1 if {n} is at most 1, otherwise the ways for {n} - 1 plus those for {n} - 2
    # recursively solves climbing stairs
    # > climb_stairs ways
    # * 0.8
    if {n} <= 1:
        return 1
    return {f}({n} - 1) + {f}({n} - 2)
ackermann(a2, b2)
    # computes the Ackermann function of {a2} and {b2} / returns the value of Ackermann's function
    # implements the recursive Ackermann function for {a2} and {b2}
    # is the Ackermann function
    # * 0.3
    if {a2} == 0:
        return {b2} + 1
    if {b2} == 0:
        return {f}({a2} - 1, 1)
    return {f}({a2} - 1, {f}({a2}, {b2} - 1))
binomial(n, k)
    # returns the binomial coefficient {n} over {k} recursively / computes {n} choose {k} with recursion
    # adds the two numbers above in Pascal's triangle, with 1 when {k} is 0 or {n}
    # counts the ways to choose {k} of {n} things recursively; 0 if {k} is larger than {n}
    # calculates n choose k by Pascal's rule
    # > choose
    # * 0.7
    if {k} > {n}:
        return 0
    if {k} == 0 or {k} == {n}:
        return 1
    return {f}({n} - 1, {k} - 1) + {f}({n} - 1, {k})
is_even(n)
    # checks recursively whether {n} is even, by subtracting 2
    # returns True if {n} is even, without % or loops
    # returns True for 0, False for 1 and otherwise the answer for {n} - 2
    # decides by recursion whether {n} is even
    # > even
    # * 0.5
    if {n} == 0:
        return True
    if {n} == 1:
        return False
    return {f}({n} - 2)
list_sum(xs)
    # returns the sum of {xs} recursively / adds up the numbers in {xs} with recursion
    # returns 0 for an empty list, otherwise the first item plus the sum of the rest
    # sums a list without loops or sum, by calling itself on the rest
    # > recursive_sum sum_list
    # * 1.3
    if not {xs}:
        return 0
    return {xs}[0] + {f}({xs}[1:])
list_length(xs)
    # returns the number of items in {xs} recursively / counts the elements of {xs} with recursion
    # returns 0 if {xs} is empty and 1 plus the length of the rest otherwise
    # finds the length of a list without len or loops
    # > length count_items
    if not {xs}:
        return 0
    return 1 + {f}({xs}[1:])
list_max(ns)
    # returns the largest number in {ns} recursively / finds the maximum of {ns} with recursion
    # compares the first item with the maximum of the rest / finds the biggest element without max on the list
    # returns the only item of a one-element list, otherwise the larger of the first item and the rest's
    #   maximum
    # > largest maximum
    if len({ns}) == 1:
        return {ns}[0]
    return max({ns}[0], {f}({ns}[1:]))
list_product(xs)
    # returns the product of {xs} recursively / multiplies the numbers in {xs} with recursion
    # returns 1 for an empty list, otherwise the first item times the product of the rest
    # computes the product of a list by calling itself on all but the first item
    # > product
    if not {xs}:
        return 1
    return {xs}[0] * {f}({xs}[1:])
contains(xs, v)
    # checks recursively whether {v} is in {xs} / returns True if {xs} contains {v}, using recursion
    # looks at the first item of {xs} and then at the rest to find {v}
    # returns False for an empty list, True if the first item is {v}, otherwise searches the rest
    # > is_in member
    if not {xs}:
        return False
    return {xs}[0] == {v} or {f}({xs}[1:], {v})
count_rec(xs, v)
    # counts recursively how often {v} occurs in {xs} / returns the number of {v} in {xs} using recursion
    # adds 1 for a first item equal to {v} and counts on in the rest of {xs}
    # counts the occurrences of {v} in {xs} without a loop
    # > count_value occurrences
    if not {xs}:
        return 0
    return ({xs}[0] == {v}) + {f}({xs}[1:], {v})
reverse_list(xs)
    # returns {xs} reversed, recursively / reverses the list {xs} with recursion
    # returns the reversed rest of {xs} followed by the first item
    # reverses a list by calling itself on all but the first element
    # > reverse_rec flip
    if not {xs}:
        return []
    return {f}({xs}[1:]) + [{xs}[0]]
is_sorted(xs)
    # checks recursively whether {xs} is sorted in ascending order
    # returns True if {xs} is sorted, with recursion
    # compares the first two items and then checks the rest of {xs}
    # tells by recursion whether no item of {xs} is larger than the next
    # > sorted_rec ascending
    # * 0.7
    if len({xs}) < 2:
        return True
    return {xs}[0] <= {xs}[1] and {f}({xs}[1:])
double_all(xs)
    # returns a list with each item of {xs} doubled, recursively
    # doubles all the numbers in {xs} with recursion
    # puts twice the first item in front of the doubled rest of {xs}
    # doubles every element without a loop, by calling itself on the rest
    # * 0.7
    if not {xs}:
        return []
    return [2 * {xs}[0]] + {f}({xs}[1:])
evens_only(xs)
    # returns the even numbers of {xs}, recursively / filters the even numbers of {xs} with recursion
    # keeps the first item if it is even and goes on with the rest of {xs}
    # collects the even items without a loop
    # > evens keep_even
    # * 0.6
    if not {xs}:
        return []
    rest = {f}({xs}[1:])
    return [{xs}[0]] + rest if {xs}[0] % 2 == 0 else rest
binary_search_rec(sx, v)
    # searches the sorted list {sx} for {v} recursively and returns True or False
    # does a recursive binary search: look at the middle of {sx}, then search the left or right half for {v}
    # returns whether {v} is in the sorted {sx} by recursive halving
    # checks recursively if {v} is in {sx}, which is sorted
    # > binary_search search
    if not {sx}:
        return False
    mid = len({sx}) // 2
    if {sx}[mid] == {v}:
        return True
    if {v} < {sx}[mid]:
        return {f}({sx}[:mid], {v})
    return {f}({sx}[mid + 1:], {v})
reverse_string(s)
    # returns {s} reversed, recursively / reverses the string {s} with recursion
    # returns the reversed rest followed by the first character / reverses a string by calling itself
    # returns an empty string for an empty {s}, otherwise the reverse of {s}[1:] plus {s}[0]
    # > reverse_rec backwards
    # * 1.4
    if not {s}:
        return ""
    return {f}({s}[1:]) + {s}[0]
palindrome_rec(s)
    # checks recursively whether {s} is a palindrome / tests with recursion if {s} reads the same both ways
    # compares the first and last character of {s} and calls itself on the inside
    # returns True if {s} has fewer than two characters or equal ends around a palindrome
    # > is_palindrome
    # * 1.4
    if len({s}) < 2:
        return True
    return {s}[0] == {s}[-1] and {f}({s}[1:-1])
count_letter(s, c)
    # counts recursively how often {c} occurs in {s} / counts the letter {c} in {s} with recursion
    # adds 1 if the first character of {s} is {c} and counts on in the rest
    # returns the number of {c} in {s} without loops
    # > count_char
    if not {s}:
        return 0
    return ({s}[0] == {c}) + {f}({s}[1:], {c})
string_length(s)
    # returns the length of {s} recursively / counts the characters of {s} with recursion
    # returns 0 for an empty string, otherwise 1 plus the length of the rest
    # finds out how long {s} is without len
    # > length
    if not {s}:
        return 0
    return 1 + {f}({s}[1:])
spaced(s)
    # puts a star between the characters of {s}, recursively
    # inserts * between all letters of {s} by recursion
    # returns the first letter, a star and the result for the rest of {s}
    # joins the characters of {s} with * without using join or loops
    # * 0.4
    if len({s}) < 2:
        return {s}
    return {s}[0] + "*" + {f}({s}[1:])
remove_char(s, c)
    # removes all {c} from {s}, recursively / returns {s} without {c} using recursion
    # drops the first character if it is {c} and goes on with the rest of {s}
    # deletes the letter {c} from {s} without replace or loops
    # * 0.6
    if not {s}:
        return ""
    rest = {f}({s}[1:], {c})
    return rest if {s}[0] == {c} else {s}[0] + rest
flatten_deep(nested)
    # flattens {nested}, a list that may contain lists at any depth / flattens an arbitrarily nested list
    # returns all items of {nested} and of the lists inside it as a flat list, recursively
    # flattens {nested} with recursion: a list inside is flattened first, other items are appended
    # turns a deeply nested list into a flat one
    # > flatten deep_flatten
    # * 1.2
    result = []
    for item in {nested}:
        if isinstance(item, list):
            result.extend({f}(item))
        else:
            result.append(item)
    return result
deep_sum(nested)
    # returns the sum of all numbers in {nested}, a list that may contain lists
    # adds up a nested list recursively
    # sums {nested} with recursion, going into lists inside it
    # adds all the numbers at every depth of {nested}
    # > nested_sum sum_nested
    total = 0
    for item in {nested}:
        total += {f}(item) if isinstance(item, list) else item
    return total
depth(nested)
    # returns how deeply the list {nested} is nested / computes the depth of a nested list recursively
    # returns 0 for something that is no list, otherwise 1 plus the largest depth of an item
    # finds the maximum nesting level of {nested}
    # > max_depth nesting
    # * 0.5
    if not isinstance({nested}, list):
        return 0
    return 1 + max([{f}(item) for item in {nested}], default=0)
hanoi_moves(n)
    # returns the number of moves needed for the Tower of Hanoi with {n} disks, recursively
    # counts the moves of the Towers of Hanoi puzzle for {n} disks
    # returns 0 for no disks and otherwise twice the moves for {n} - 1 disks plus 1
    # computes how many moves {n} disks take in the Tower of Hanoi
    # > hanoi
    if {n} == 0:
        return 0
    return 2 * {f}({n} - 1) + 1
hanoi(disks, source, helper, goal)
    # prints the moves that bring {disks} disks from {source} to {goal} with {helper} as the spare peg
    # solves the Tower of Hanoi for {disks} disks from {source} to {goal} via {helper}, printing each move
    # recursively moves {disks} disks from {source} to {goal} using {helper}
    # prints the solution of the Towers of Hanoi with {disks} disks, pegs {source}, {helper} and {goal}
    # > move_disks towers
    # * 0.8
    if {disks} > 0:
        {f}({disks} - 1, {source}, {goal}, {helper})
        print("move disk", {disks}, "from", {source}, "to", {goal})
        {f}({disks} - 1, {helper}, {source}, {goal})
permutations(items)
    # returns all permutations of {items} recursively / lists every order of {items} with recursion
    # takes each item as the first one and puts it before all permutations of the others
    # generates the permutations of a list without itertools
    # > permute all_orders
    # * 1.2
    if len({items}) <= 1:
        return [{items}]
    result = []
    for i, item in enumerate({items}):
        for rest in {f}({items}[:i] + {items}[i + 1:]):
            result.append([item] + rest)
    return result
string_permutations(abc)
    # returns all permutations of the letters in {abc} / lists all the words one can make by reordering {abc}
    # generates every arrangement of the characters of {abc} recursively
    # puts each character of {abc} in front of the permutations of the other characters
    # > permutations permute anagrams
    if len({abc}) <= 1:
        return [{abc}]
    result = []
    for i, c in enumerate({abc}):
        for rest in {f}({abc}[:i] + {abc}[i + 1:]):
            result.append(c + rest)
    return result
subsets(items)
    # returns all subsets of {items} recursively / lists every subset of {items}
    # returns the power set of {items} / generates all sublists one gets by leaving items of {items} out
    # returns the subsets of the rest, without and with the first item in front
    # > power_set all_subsets
    # * 1.2
    if not {items}:
        return [[]]
    rest = {f}({items}[1:])
    return rest + [[{items}[0]] + subset for subset in rest]
combinations(items, k2)
    # returns all combinations of {k2} items of {items} recursively / lists every way to pick {k2} of {items}
    # chooses {k2} elements of {items} in all ways, without itertools
    # returns the combinations that contain the first item and those that do not
    # generates all sublists of {items} with {k2} elements by recursion
    # > choose combine
    # * 0.7
    if {k2} == 0:
        return [[]]
    if not {items}:
        return []
    first, rest = {items}[0], {items}[1:]
    return [[first] + other for other in {f}(rest, {k2} - 1)] + {f}(rest, {k2})
subset_sum(xs, target)
    # checks recursively whether some items of {xs} add up to {target} / solves subset sum by recursion
    # returns True if a subset of {xs} has the sum {target}
    # tries to reach {target} with or without the first item of {xs}
    # tells whether one can pick numbers of {xs} that sum to {target}
    # > can_sum
    # * 0.7
    if {target} == 0:
        return True
    if not {xs}:
        return False
    return {f}({xs}[1:], {target} - {xs}[0]) or {f}({xs}[1:], {target})
bit_strings(n2)
    # returns all binary strings of length {n2}
    # lists all strings of 0 and 1 with {n2} characters recursively
    # puts 0 and 1 in front of all the bit strings of length {n2} - 1
    # generates every sequence of {n2} bits as strings
    # > binary_strings
    # * 0.5
    if {n2} == 0:
        return [""]
    shorter = {f}({n2} - 1)
    return ["0" + s for s in shorter] + ["1" + s for s in shorter]
parens(n2)
    # returns all strings of {n2} pairs of balanced parentheses
    # generates every valid arrangement of {n2} pairs
    # lists the balanced strings with {n2} opening and {n2} closing parentheses
    # generates all the combinations of well-formed parentheses for {n2} pairs
    # > generate_parens
    # * 0.4
    if {n2} == 0:
        return [""]
    result = []
    for i in range({n2}):
        for inside in {f}(i):
            for after in {f}({n2} - 1 - i):
                result.append("(" + inside + ")" + after)
    return result
merge_rec(sx, sy)
    # merges the sorted lists {sx} and {sy} recursively / combines two sorted lists into one with recursion
    # takes the smaller first item and merges the rest of {sx} and {sy}
    # returns one sorted list from two sorted ones, without loops
    # > merge merge_sorted
    # * 0.6
    if not {sx} or not {sy}:
        return {sx} + {sy}
    if {sx}[0] <= {sy}[0]:
        return [{sx}[0]] + {f}({sx}[1:], {sy})
    return [{sy}[0]] + {f}({sx}, {sy}[1:])
print_triangle(rows)
    # prints a triangle of stars with {rows} rows recursively / prints {rows} stars, then {rows} - 1 and so on
    # prints lines with {rows}, {rows} - 1, ..., 1 stars without a loop
    # recursively prints a shrinking triangle of *
    # > triangle
    # * 0.5
    if {rows} > 0:
        print("*" * {rows})
        {f}({rows} - 1)
""",
    {
        "n": integer(0, 10),
        "p": integer(1, 30),
        "n2": integer(0, 4),
        "a": integer(1, 60),
        "b": integer(0, 60),
        "a2": integer(0, 1),
        "b2": integer(0, 4),
        "k": integer(0, 4),
        "k2": integer(0, 3),
        "number": integer(0, 99999),
        "xs": list_of(integer(0, 20), 3, 7),
        "ns": list_of(integer(-20, 99), 2, 7),
        "sx": sampled("list[int]", lambda r: sorted(r.sample(range(40), r.randint(2, 6)))),
        "sy": sampled("list[int]", lambda r: sorted(r.sample(range(40), r.randint(2, 6)))),
        "v": integer(0, 20),
        "target": integer(1, 40),
        "s": word(),
        "c": sampled("str", lambda r: r.choice("aeiourst")),
        "abc": sampled("str", lambda r: "".join(r.sample("abcdexyz", 3)), lambda v: len(v) < 5),
        "items": sampled("list[int]", lambda r: r.sample(range(1, 10), 3), lambda v: len(v) < 5),
        "nested": sampled(
            "list[mixed]",
            lambda r: r.choice(
                ([1, [2, [3, 4]], 5], [[1, 2], 3, [4, [5]]], [7, [8], [[9]]], [3, [1, [4, [1]]]])
            ),
            lambda v: all(isinstance(x, (int, list)) for x in v),
        ),
        "disks": integer(1, 3),
        "source": choice("A"),
        "helper": choice("B"),
        "goal": choice("C"),
        "rows": integer(2, 6),
    },
)

stories(
    d,
    """
factorial_story
    # write a recursive function {f}(n) for the factorial / define {f}(n), which computes n! recursively
    # create a recursive function {f} that takes n and returns its factorial
    # write {f}(n) that returns n! using recursion
    def {f}(n):
        if n == 0:
            return 1
        return n * {f}(n - 1)
    # print {f} of {k} / call {f} with {k} and print the result / print {f}({k})
    # what is the factorial of {k}? use {f} and print it
    print({f}({k}))
    # print {f} for all numbers from 0 to {k}
    # for each number from 0 to {k}, print the number and its factorial
    # use a loop to print i and {f}(i) for i from 0 to {k}
    # show a table of the factorials up to {k} using {f}
    # ?
    for i in range({k} + 1):
        print(i, {f}(i))
    # store the factorials of 0 to {k} in a list {out} / let {out} be the list of {f}(i) for i from 0 to {k}
    # make a list {out} with {f} of each number from 0 to {k} / collect {f}(0) to {f}({k}) in {out}
    # ?
    {out} = [{f}(i) for i in range({k} + 1)]
fib_memo_story
    # create an empty dictionary {memo} / let {memo} be an empty dict
    # start with an empty dictionary called {memo}
    # make {memo}, an empty dictionary for known results
    {memo} = {}
    # write a recursive function {f}(n) for Fibonacci numbers that stores its results in {memo}
    # define {f}(n): return n if n is below 2, otherwise look it up in {memo} or compute and remember it there
    # write {f}(n), which returns the n-th Fibonacci number and uses {memo} as a cache
    # create a memoized Fibonacci function {f} that keeps known values in the dict {memo}
    def {f}(n):
        if n < 2:
            return n
        if n not in {memo}:
            {memo}[n] = {f}(n - 1) + {f}(n - 2)
        return {memo}[n]
    # print {f}({big}) / print Fibonacci number {big} with {f} / call {f} with {big} and print the result
    # show the value of {f} at {big}
    print({f}({big}))
    # ?
    # print how many results are in {memo} / print the size of {memo}
    # how many values did {memo} remember? print it
    # show the number of entries in {memo}
    print(len({memo}))
memo_decorator
    # write a recursive Fibonacci function {f}(n) with lru_cache
    # define {f}(n) for Fibonacci numbers, decorated with lru_cache
    # create a cached recursive function {f} that returns the n-th Fibonacci number, using functools.lru_cache
    # write {f}(n) recursively for the Fibonacci numbers and decorate it with @lru_cache(maxsize=None)
    # + from functools import lru_cache
    @lru_cache(maxsize=None)
    def {f}(n):
        if n < 2:
            return n
        return {f}(n - 1) + {f}(n - 2)
    # print {f}({big}) / print Fibonacci number {big} with {f} / call {f} with {big} and print the result
    # show the value of {f} at {big}
    print({f}({big}))
    # print the first {k} values of {f} in a list / show {f}(i) for i below {k} as a list
    # print a list of the Fibonacci numbers {f}(0) to {f}({k} - 1)
    # make a list of {f} of every i from 0 up to but not including {k} and print it
    # ?
    print([{f}(i) for i in range({k})])
hanoi_story
    # write a recursive function {f}(n, source, target, spare) that prints the moves of the Tower of Hanoi
    # define {f}(n, source, target, spare), which prints each move needed to bring n disks from source to
    #   target
    # create a function {f} with the parameters n, source, target and spare that solves the Towers of
    #   Hanoi, printing each move
    # solve the Tower of Hanoi: {f}(n, source, target, spare) should print every move recursively
    def {f}(n, source, target, spare):
        if n == 0:
            return
        {f}(n - 1, source, spare, target)
        print("Move disk", n, "from", source, "to", target)
        {f}(n - 1, spare, target, source)
    # call {f} for {disks} disks from A to C with B as spare
    # run {f} with {disks} disks, pegs "A", "C" and "B"
    # use {f} to move {disks} disks from A to C via B / solve it for {disks} disks from "A" to "C" with {f}
    {f}({disks}, "A", "C", "B")
tree_story
    # let {tree} be a nested dictionary: {t} / set {tree} to {t} / store {t} in {tree}
    # create the tree {tree} = {t}
    {tree} = {t}
    # write a recursive function {f}(node) that counts the keys in a nested dictionary
    # define {f}(node), which returns the number of all keys of node and of the dictionaries inside it
    # create a function {f} that takes a nested dict node and counts every key at every level
    # {f}(node) should return how many entries a tree of dictionaries has altogether, recursively
    def {f}(node):
        return sum(1 + {f}(child) for child in node.values())
    # print {f}({tree}) / count the keys of {tree} with {f} and print the number
    # how many keys are in {tree}? use {f} and print it / call {f} on {tree} and show the result
    print({f}({tree}))
""",
    {
        "f": new("fact", "factorial", "fib", "compute", "solve", "rec", kind="function"),
        "k": integer(4, 10),
        "big": integer(20, 80),
        "memo": new("memo", "cache", "known"),
        "out": new("list"),
        "disks": integer(2, 4),
        "tree": new("tree", "root", "family"),
        "t": sampled(
            "dict[str,mixed]",
            lambda r: r.choice(
                (
                    {"a": {"b": {}, "c": {}}, "d": {}},
                    {"root": {"left": {}, "right": {"leaf": {}}}},
                    {"Anna": {"Ben": {"Zoe": {}}, "Clara": {}}},
                )
            ),
        ),
    },
)
