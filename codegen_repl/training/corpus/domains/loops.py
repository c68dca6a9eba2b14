"""Loops: ranges, counting, accumulating, while loops, nested loops, comprehensions, two lists at once."""

from codegen_repl.training.corpus.draws import choice, derived, integer, new, var, word
from codegen_repl.training.corpus.family import Domain, step

d = Domain("loops", weight=15)

d.statement(
    "count_up",
    "for i in range(1, {k} + 1):\n    print(i)",
    [
        "print the numbers from 1 to {k}",
        "print all integers from 1 to {k}, one per line",
        "use a for loop to print 1 to {k}",
        "count from 1 to {k} and print each number",
        "write a loop that prints the numbers 1 up to {k}",
        "loop from 1 to {k} and print",
        "show the numbers one to {k.word}",
    ],
    also=[
        (
            "for i in range({k}):\n    print(i)",
            [
                "print the numbers from 0 to one less than {k}",
                "loop over range({k}) and print each number",
                "print the first {k} non-negative integers",
                "print 0 up to but not including {k}",
                "for i in range({k}) print i",
                "print every number below {k}, starting at 0",
            ],
        ),
        (
            "for i in range({k}, 0, -1):\n    print(i)",
            [
                "count down from {k} to 1",
                "print the numbers from {k} down to 1",
                "print a countdown from {k}",
                "use a loop to count backwards from {k} to 1",
                "loop from {k} down to 1 and print each number",
                "print {k} to 1 in decreasing order",
            ],
        ),
    ],
    k=integer(3, 20),
    weight=2,
)
d.statement(
    "range_ab",
    "for i in range({a}, {b} + 1):\n    print(i)",
    [
        "print the numbers from {a} to {b}",
        "print all integers from {a} to {b} inclusive",
        "use a for loop to print {a} to {b}",
        "count from {a} to {b} and print every number",
        "loop over the numbers from {a} to {b} and print them",
        "for every number between {a} and {b} (both included), print it",
    ],
    also=[
        (
            "for i in range({a}, {b} + 1):\n    print(i ** 2)",
            [
                "print the squares of the numbers from {a} to {b}",
                "loop from {a} to {b} and print the square of each number",
                "for each number from {a} to {b} print its square",
                "print every square from {a} squared to {b} squared",
                "use a loop to print the squares from {a} to {b}",
                "go from {a} to {b} and print each number squared",
            ],
        ),
        (
            "for i in range({a}, {b} + 1):\n    if i % 2 == 0:\n        print(i)",
            [
                "print the even numbers from {a} to {b}",
                "print all even numbers between {a} and {b}",
                "loop from {a} to {b} and print the even numbers",
                "use a for loop with an if to print the even numbers from {a} to {b}",
                "for every even number from {a} to {b}, print it",
                "show the even integers from {a} to {b}",
            ],
        ),
        (
            "for i in range({a}, {b} + 1):\n    if i % 2 == 1:\n        print(i)",
            [
                "print the odd numbers from {a} to {b}",
                "print all odd numbers between {a} and {b}",
                "loop from {a} to {b} and print the odd numbers",
                "for every odd number from {a} to {b}, print it",
                "use a loop and an if to print the odd numbers from {a} to {b}",
                "show the odd integers from {a} to {b}",
            ],
        ),
    ],
    a=integer(1, 10),
    b=integer(11, 25),
    weight=2,
)
d.statement(
    "multiples",
    "for i in range(1, {n} + 1):\n    if i % {k} == 0:\n        print(i)",
    [
        "print the numbers from 1 to {n} that are divisible by {k}",
        "print all multiples of {k} up to {n}",
        "loop from 1 to {n} and print the numbers divisible by {k}",
        "for each number from 1 to {n}, print it if it is a multiple of {k}",
        "print every number up to {n} that {k} divides",
        "use a loop to show the multiples of {k} between 1 and {n}",
    ],
    k=integer(3, 9),
    n=integer(15, 60),
)
d.statement(
    "fizzbuzz",
    """
    for i in range(1, {n} + 1):
        if i % 15 == 0:
            print("FizzBuzz")
        elif i % 3 == 0:
            print("Fizz")
        elif i % 5 == 0:
            print("Buzz")
        else:
            print(i)
    """,
    [
        "play fizzbuzz from 1 to {n}",
        "print fizzbuzz for the numbers 1 to {n}",
        "for the numbers 1 to {n} print Fizz if divisible by 3, Buzz if by 5, FizzBuzz if by both, else the number",
        "write fizzbuzz up to {n}",
        "loop from 1 to {n}: print FizzBuzz for multiples of 15, Fizz for 3, Buzz for 5, otherwise the number",
        "do the fizzbuzz exercise for 1 to {n}",
    ],
    n=integer(15, 30),
    weight=0.7,
)
d.expression(
    "range_list",
    "list(range({a}, {b} + 1))",
    [
        "a list of the numbers from {a} to {b}",
        "the list of integers from {a} to {b}",
        "the numbers {a} to {b} as a list",
        "all integers from {a} up to and including {b}",
        "the integers from {a} to {b} inclusive",
    ],
    orders=["make a list of the numbers from {a} to {b}", "create a list with the integers {a} to {b}"],
    names=("numbers", "nums", "values"),
    a=integer(0, 10),
    b=integer(11, 30),
    weight=1.6,
)
d.expression(
    "range_step",
    "list(range({a}, {b}, {k}))",
    [
        "the numbers from {a} up to but not including {b} in steps of {k}",
        "a list from {a} to {b} with step {k}",
        "every {k.th} number from {a} to {b}, without {b}",
        "the list of numbers that starts at {a} and goes up by {k} below {b}",
    ],
    names=("numbers", "nums", "steps"),
    a=integer(0, 10),
    b=integer(20, 60),
    k=integer(2, 9),
)
d.expression(
    "squares_list",
    "[i ** 2 for i in range(1, {k} + 1)]",
    [
        "a list of the squares of the numbers 1 to {k}",
        "the squares from 1 to {k} squared",
        "the squares of the numbers from 1 to {k}",
        "the first {k} square numbers",
        "a list with the squares of 1 up to {k}",
    ],
    orders=[
        "make a list of the squares of 1 to {k}",
        "use a list comprehension to square the numbers 1 to {k}",
    ],
    names=("squares", "sq"),
    k=integer(4, 15),
    weight=1.6,
)
d.expression(
    "cubes_list",
    "[i ** 3 for i in range(1, {k} + 1)]",
    [
        "a list of the cubes of the numbers 1 to {k}",
        "the cubes from 1 to {k}",
        "the first {k} cube numbers",
        "a list with the cubes of 1 up to {k}",
    ],
    names=("cubes",),
    k=integer(4, 12),
    weight=0.8,
)
d.expression(
    "even_list",
    "[i for i in range({a}, {b} + 1) if i % 2 == 0]",
    [
        "the even numbers from {a} to {b}",
        "a list of all even numbers between {a} and {b}",
        "all even integers from {a} to {b}",
        "the list of even numbers in the range {a} to {b}",
    ],
    names=("evens", "even_numbers"),
    a=integer(0, 10),
    b=integer(12, 40),
)
d.expression(
    "odd_list",
    "[i for i in range({a}, {b} + 1) if i % 2 == 1]",
    [
        "the odd numbers from {a} to {b}",
        "a list of all odd numbers between {a} and {b}",
        "all odd integers from {a} to {b}",
        "the list of odd numbers in the range {a} to {b}",
    ],
    names=("odds", "odd_numbers"),
    a=integer(0, 10),
    b=integer(12, 40),
)
d.expression(
    "powers_of_two",
    "[2 ** i for i in range({k})]",
    [
        "the first {k} powers of two",
        "a list of the powers of 2 from 2 ** 0, {k} of them",
        "{k} powers of two, starting with 1",
        "the list of the first {k} powers of 2",
    ],
    names=("powers",),
    k=integer(4, 12),
    weight=0.7,
)
d.expression(
    "sum_range",
    "sum(range(1, {k} + 1))",
    [
        "the sum of the numbers from 1 to {k}",
        "the sum of all integers from 1 to {k}",
        "1 + 2 + ... + {k}",
        "the total of the numbers 1 to {k}",
    ],
    orders=["add up the numbers from 1 to {k}", "sum the integers from 1 to {k}"],
    names=("total", "sum_"),
    k=integer(5, 200),
    weight=1.2,
)
d.expression(
    "sum_even_range",
    "sum(i for i in range(1, {k} + 1) if i % 2 == 0)",
    [
        "the sum of the even numbers from 1 to {k}",
        "the sum of all even numbers up to {k}",
        "the total of the even integers between 1 and {k}",
        "the sum of every even number not above {k}",
    ],
    orders=["add up the even numbers up to {k}"],
    names=("total", "even_sum"),
    k=integer(10, 100),
)
d.expression(
    "sum_squares_range",
    "sum(i ** 2 for i in range(1, {k} + 1))",
    [
        "the sum of the squares from 1 to {k}",
        "the sum of the squares of the numbers 1 to {k}",
        "the total of the first {k} squares",
        "1 squared plus 2 squared and so on up to {k} squared",
    ],
    orders=["add up the squares of the numbers 1 to {k}"],
    names=("total", "sum_squares"),
    k=integer(3, 50),
    weight=0.8,
)
d.statement(
    "accumulate",
    "{out} = 0\nfor x in {xs}:\n    {out} += x",
    [
        "sum the numbers in {xs} with a loop and store the sum in {out}",
        "set {out} to 0, then add every number of {xs} to it in a for loop",
        "use a for loop to add up {xs} into {out}",
        "initialize {out} with 0 and add each element of {xs} to {out}",
        "loop over {xs} and accumulate the total in {out}",
        "start with {out} = 0. for each x in {xs}, add x to {out}",
        "without using sum, compute the total of {xs} and call it {out}",
    ],
    show="{out}",
    xs="list[int]",
    out=new("total", "s", "acc"),
    weight=1.5,
)
d.statement(
    "accumulate_product",
    "{out} = 1\nfor x in {xs}:\n    {out} *= x",
    [
        "multiply all numbers in {xs} with a loop and store the product in {out}",
        "set {out} to 1, then multiply it by every number of {xs}",
        "use a for loop to compute the product of {xs} in {out}",
        "initialize {out} with 1 and multiply it with each element of {xs}",
        "loop over {xs} and keep the product in {out}",
        "start with {out} = 1. for each x in {xs}, multiply {out} by x",
    ],
    show="{out}",
    xs="list[int]",
    out=new("product", "prod"),
)
d.statement(
    "find_max_loop",
    "{out} = {xs}[0]\nfor x in {xs}:\n    if x > {out}:\n        {out} = x",
    [
        "find the largest number in {xs} with a loop and store it in {out}",
        "set {out} to the first element of {xs}, then loop and replace it whenever an element is larger",
        "without max, find the biggest number of {xs} and call it {out}",
        "use a for loop to find the maximum of {xs}, keep it in {out}",
        "start with {out} as the first item of {xs}; for each x in {xs}, if x is larger than {out}, update {out}",
        "loop through {xs} and remember the largest value in {out}",
    ],
    also=[
        (
            "{out} = {xs}[0]\nfor x in {xs}:\n    if x < {out}:\n        {out} = x",
            [
                "find the smallest number in {xs} with a loop and store it in {out}",
                "set {out} to the first element of {xs}, then loop and replace it whenever an element is smaller",
                "without min, find the smallest number of {xs} and call it {out}",
                "use a for loop to find the minimum of {xs}, keep it in {out}",
                "start with {out} as the first item of {xs}; for each x in {xs}, if x is smaller, update {out}",
                "loop through {xs} and remember the smallest value in {out}",
            ],
        )
    ],
    show="{out}",
    xs="list[int]",
    out=new("best", "largest", "result"),
    weight=1.2,
)
d.statement(
    "count_if_loop",
    "{out} = 0\nfor x in {xs}:\n    if x > {k}:\n        {out} += 1",
    [
        "count the numbers in {xs} that are greater than {k} with a loop, store the count in {out}",
        "set {out} to 0 and add 1 for every number in {xs} above {k}",
        "use a for loop to count in {out} how many elements of {xs} are larger than {k}",
        "initialize {out} to 0; loop over {xs} and increase {out} whenever the element is greater than {k}",
        "loop over {xs}. each time a number is more than {k}, add one to {out}, which starts at zero",
        "start {out} at 0. for each element of {xs} bigger than {k} increment it",
    ],
    show="{out}",
    xs="list[int]",
    k=integer(0, 30),
    out=new("count", "n", "num_large"),
)
d.statement(
    "build_list",
    "{out} = []\nfor x in {xs}:\n    {out}.append(x * {k})",
    [
        "create an empty list {out} and append every number of {xs} times {k}",
        "use a for loop to fill the list {out} with each element of {xs} multiplied by {k}",
        "make an empty list {out}; for each x in {xs} append x * {k} to it",
        "loop over {xs}, multiply each number by {k} and collect the results in a new list {out}",
        "start with an empty list {out}, then for every x in {xs} add {k} times x to it",
        "initialize {out} as an empty list and append {k} times each item of {xs}",
    ],
    also=[
        (
            "{out} = []\nfor x in {xs}:\n    {out}.append(x ** 2)",
            [
                "create an empty list {out} and append the square of every number in {xs}",
                "use a for loop to fill {out} with the squares of {xs}",
                "make an empty list {out}; for each x in {xs} append its square",
                "loop over {xs} and collect the squares in a list {out}",
                "start with an empty list {out} and add the square of each element of {xs} with append",
                "initialize {out} as an empty list, then append x squared for each x in {xs}",
            ],
        ),
        (
            "{out} = []\nfor x in {xs}:\n    {out}.append(x + {k})",
            [
                "create an empty list {out} and append every number of {xs} plus {k}",
                "use a for loop to fill {out} with each element of {xs} increased by {k}",
                "make an empty list {out}; for each x in {xs} append x + {k}",
                "loop over {xs}, add {k} to each number and collect the results in {out}",
                "start with an empty list {out}, then for every x in {xs} add x plus {k} to it",
                "initialize {out} as an empty list and append each item of {xs} plus {k}",
            ],
        ),
    ],
    show="{out}",
    xs="list[int]",
    k=integer(2, 12),
    out=new("list"),
    weight=1.2,
)
d.statement(
    "while_count",
    "{n} = {k}\nwhile {n} > 0:\n    print({n})\n    {n} -= 1",
    [
        "set {n} to {k} and, while it is above 0, print it and subtract 1",
        "use a while loop to count {n} down from {k} to 1",
        "start with {n} = {k}; while {n} is greater than 0, print {n} and decrease it by one",
        "write a while loop that prints {n} from {k} down to 1",
        "initialize {n} with {k}. while {n} > 0, print it and decrement it",
        "let {n} be {k} and print it in a while loop that takes away 1 each time until it is 0",
    ],
    n=new("n", "count", "i"),
    k=integer(3, 12),
    weight=1.2,
)
d.statement(
    "while_double",
    "{n} = {a}\nwhile {n} < {b}:\n    {n} *= 2",
    [
        "set {n} to {a} and double it while it is below {b}",
        "start with {n} = {a}; while {n} is less than {b}, multiply it by 2",
        "use a while loop to double {n}, starting at {a}, until it reaches at least {b}",
        "initialize {n} to {a}. as long as {n} is smaller than {b}, double {n}",
        "let {n} be {a} and keep doubling it until it is not less than {b} any more",
        "while {n}, which starts at {a}, is under {b}, double it",
    ],
    show="{n}",
    n=new("n", "value", "size"),
    a=integer(1, 5),
    b=integer(50, 1000),
)
d.statement(
    "while_halve",
    "{out} = 0\nwhile {n} > 1:\n    {n} //= 2\n    {out} += 1",
    [
        "count in {out} how often {n} can be halved (integer division) until it is 1 or less",
        "set {out} to 0. while {n} is above 1, halve {n} with integer division and add 1 to {out}",
        "use a while loop to halve {n} until it is at most 1 and count the steps in {out}",
        "initialize {out} with 0; while {n} > 1, divide {n} by 2 without remainder and increase {out}",
        "how many times can {n} be halved until it is 1? store the count in {out}, using a while loop",
        "while {n} is greater than one, integer-divide it by two and increment {out}, starting from zero",
    ],
    show="{out}",
    n=var(integer(10, 5000)),
    out=new("steps", "count"),
    weight=0.8,
)
d.statement(
    "while_sum",
    "{s} = 0\n{i} = 1\nwhile {s} < {k}:\n    {s} += {i}\n    {i} += 1",
    [
        "set {s} to 0 and {i} to 1. while {s} is below {k}, add {i} to {s} and increase {i} by one",
        "start with {s} = 0 and {i} = 1; as long as {s} is less than {k}, add {i} to {s}, then increment {i}",
        "use a while loop that adds 1, 2, 3, ... (kept in {i}) to {s} until {s} is at least {k}",
        "initialize {s} with 0 and {i} with 1, then while {s} < {k} do: add {i} to {s}, add 1 to {i}",
        "with {s} = 0 and {i} = 1, repeat while {s} is smaller than {k}: {s} grows by {i} and {i} by one",
        "let {s} be 0 and {i} be 1. while {s} has not reached {k}, do 1) add {i} to {s} and 2) increase {i} by 1",
    ],
    show="{s}",
    s=new("s", "total", "acc"),
    i=new("i", "j", "step"),
    k=integer(10, 200),
    weight=0.8,
)
d.statement(
    "while_pop",
    "while {xs}:\n    print({xs}.pop())",
    [
        "while {xs} is not empty, remove its last element and print it",
        "pop elements from {xs} and print them until the list is empty",
        "use a while loop to empty {xs}, printing each popped item",
        "as long as there is something in {xs}, pop it and print it",
        "empty the list {xs} from the end, printing every item",
        "remove and print the last item of {xs} again and again until none is left",
    ],
    xs="list[int]|list[str]",
    weight=0.4,
)
d.statement(
    "while_first",
    "{i} = 0\nwhile {xs}[{i}] <= {k}:\n    {i} += 1",
    [
        "set {i} to 0 and increase it while the element of {xs} at {i} is at most {k}",
        "use a while loop to find the first index {i} where {xs} has an element greater than {k}",
        "start with {i} = 0; while {xs}[{i}] is not greater than {k}, add 1 to {i}",
        "initialize {i} to 0. as long as the item of {xs} at position {i} is {k} or less, increment {i}",
        "find with a while loop the position {i} of the first number in {xs} above {k}",
        "let {i} start at 0 and move it forward until {xs}[{i}] exceeds {k}",
    ],
    show="{i}",
    i=new("i", "pos", "idx"),
    xs="list[int]",
    k=integer(0, 20),
    weight=0.6,
)
d.statement(
    "nested_pairs",
    "for a in {xs}:\n    for b in {ys}:\n        print(a, b)",
    [
        "print every pair of an element of {xs} and an element of {ys}",
        "use two nested loops to print all combinations of {xs} and {ys}",
        "for each item in {xs} and each item in {ys}, print both",
        "print all pairs with one item from {xs} and one from {ys}",
        "loop over {xs} and inside over {ys}, printing the two items",
        "print each combination of elements from {xs} and {ys}",
    ],
    xs="list[int]|list[str]",
    ys="list[int]|list[str]",
    weight=0.7,
)
d.expression(
    "all_pairs",
    "[(a, b) for a in {xs} for b in {ys}]",
    [
        "all pairs of an element of {xs} and an element of {ys}",
        "a list of all combinations of {xs} and {ys} as tuples",
        "every pair (a, b) with a from {xs} and b from {ys}",
        "the cartesian product of {xs} and {ys}",
    ],
    names=("pairs", "combinations"),
    xs="list[int]|list[str]",
    ys="list[int]|list[str]",
    each=False,
    weight=0.7,
)
d.statement(
    "zip_print",
    "for a, b in zip({xs}, {ys}):\n    print(a, b)",
    [
        "print the elements of {xs} and {ys} side by side",
        "loop over {xs} and {ys} together and print each pair",
        "use zip to print the items of {xs} and {ys} in pairs",
        "print each element of {xs} with the element of {ys} at the same position",
        "walk through {xs} and {ys} at the same time and print both items",
        "for each pair of corresponding items in {xs} and {ys}, print them",
    ],
    xs="list[int]|list[str]",
    ys="list[int]|list[str]",
    weight=1.0,
)
d.expression(
    "zip_pairs",
    "list(zip({xs}, {ys}))",
    [
        "the pairs of corresponding elements of {xs} and {ys}",
        "a list of tuples that pairs {xs} with {ys}",
        "{xs} and {ys} zipped into a list",
        "the list of pairs of {xs} and {ys}",
    ],
    orders=[
        "zip {xs} and {ys} into a list",
        "pair up {xs} and {ys}",
        "combine {xs} and {ys} into a list of pairs",
    ],
    names=("pairs", "zipped"),
    xs="list[int]|list[str]",
    ys="list[int]|list[str]",
    each=False,
)
d.expression(
    "elementwise_sum",
    "[a + b for a, b in zip({xs}, {ys})]",
    [
        "the elementwise sum of {xs} and {ys}",
        "the sums of corresponding elements in {xs} and {ys}",
        "{xs} and {ys} added element by element",
        "a list with each element of {xs} plus the matching element of {ys}",
    ],
    orders=["add {xs} and {ys} element by element", "add the elements of {xs} and {ys} pairwise"],
    names=("sums", "added"),
    xs="list[int]",
    ys="list[int]",
    each=False,
)
d.expression(
    "elementwise_product",
    "[a * b for a, b in zip({xs}, {ys})]",
    [
        "the elementwise product of {xs} and {ys}",
        "the products of corresponding elements in {xs} and {ys}",
        "{xs} and {ys} multiplied element by element",
        "a list with each element of {xs} times the matching element of {ys}",
    ],
    orders=["multiply {xs} and {ys} element by element"],
    names=("products",),
    xs="list[int]",
    ys="list[int]",
    each=False,
    weight=0.8,
)
d.expression(
    "dot",
    "sum(a * b for a, b in zip({xs}, {ys}))",
    [
        "the dot product of {xs} and {ys}",
        "the scalar product of the lists {xs} and {ys}",
        "the sum of the products of corresponding elements of {xs} and {ys}",
        "the inner product of {xs} and {ys}",
    ],
    names=("dot", "product"),
    xs="list[int]",
    ys="list[int]",
    each=False,
    weight=0.8,
)
d.statement(
    "enumerate_print",
    "for i, x in enumerate({xs}):\n    print(i, x)",
    [
        "print each element of {xs} with its index",
        "print index and value for every item of {xs}",
        "loop over {xs} with enumerate and print index and item",
        "for every element in {xs}, print its position and the element",
        "print the items of {xs} together with their indices",
        "go through {xs} and print the index and the value",
    ],
    also=[
        (
            "for i, x in enumerate({xs}, start=1):\n    print(i, x)",
            [
                "print the items of {xs} numbered from 1",
                "print each element of {xs} with a number, counting from 1",
                "number the elements of {xs} starting at 1 and print them",
                "loop over {xs} with enumerate starting at 1 and print number and item",
                "print a numbered list of {xs}, beginning with 1",
                "print {xs} as a numbered list",
            ],
        )
    ],
    xs="list[int]|list[str]",
    weight=1.2,
)
d.statement(
    "break_loop",
    "for x in {xs}:\n    if x > {k}:\n        print(x)\n        break",
    [
        "print the first number in {xs} that is greater than {k} and stop",
        "loop over {xs}, print the first element above {k} and break",
        "go through {xs} until a number is larger than {k}, print it and stop the loop",
        "use a for loop with break to print the first element of {xs} bigger than {k}",
        "find the first number in {xs} over {k}, print it, then leave the loop",
        "for each number in {xs}: if it exceeds {k}, print it and break",
    ],
    xs="list[int]",
    k=integer(-5, 20),
    weight=0.8,
)
d.statement(
    "continue_loop",
    "for x in {xs}:\n    if x % 2 == 0:\n        continue\n    print(x)",
    [
        "loop over {xs}, skip the even numbers and print the others",
        "print the numbers in {xs} but skip even ones with continue",
        "for each x in {xs}: continue if x is even, otherwise print it",
        "go through {xs} and print everything except even numbers, using continue",
        "use continue to skip the even numbers of {xs} and print the rest",
        "print the elements of {xs}, leaving out even numbers by continue",
    ],
    xs="list[int]",
    weight=0.6,
)
d.statement(
    "running_total",
    "{out} = []\ntotal = 0\nfor x in {xs}:\n    total += x\n    {out}.append(total)",
    [
        "compute the running totals of {xs} and store them in {out}",
        "make a list {out} with the cumulative sums of {xs}",
        "use a loop to build the running sum of {xs} in {out}",
        "create {out}, where each element is the sum of {xs} up to that position",
        "store the cumulative sum of {xs} in a list {out}",
        "go through {xs}, keep adding up and append every subtotal to {out}",
    ],
    show="{out}",
    xs="list[int]",
    out=new("running", "totals", "cumulative"),
)
d.expression(
    "differences",
    "[b - a for a, b in zip({xs}, {xs}[1:])]",
    [
        "the differences between neighbouring elements of {xs}",
        "the differences of consecutive numbers in {xs}",
        "a list of how much each element of {xs} differs from the one before",
        "the list of successive differences of {xs}",
    ],
    orders=["subtract each element of {xs} from the next one"],
    names=("differences", "diffs", "steps"),
    xs="list[int]",
    each=False,
    weight=0.8,
)
d.statement(
    "two_lists",
    "{a} = []\n{b} = []\nfor x in {xs}:\n    if x % 2 == 0:\n        {a}.append(x)\n    else:\n        {b}.append(x)",
    [
        "split {xs} into a list {a} of even numbers and a list {b} of odd numbers",
        "put the even numbers of {xs} in {a} and the odd ones in {b}",
        "create two empty lists {a} and {b}, then append the even numbers of {xs} to {a} and the others to {b}",
        "loop over {xs}: even numbers go to the list {a}, odd numbers go to the list {b}",
        "separate {xs} into even ({a}) and odd ({b}) numbers",
        "make lists {a} and {b}. for each x in {xs}, if x is even append it to {a}, otherwise to {b}",
    ],
    xs="list[int]",
    a=new("evens", "even"),
    b=new("odds", "odd"),
    weight=0.8,
)
d.statement(
    "grid",
    "for i in range({a}):\n    for j in range({b}):\n        print(i, j)",
    [
        "print all pairs i, j for i below {a} and j below {b}",
        "use nested loops over range({a}) and range({b}) and print both numbers",
        "print the coordinates of a grid with {a} rows and {b} columns",
        "for i from 0 to {a} minus 1 and j from 0 to {b} minus 1 print i and j",
        "write two nested for loops with {a} and {b} steps that print the indices",
        "loop i over {a} values and inside j over {b} values, printing i and j",
    ],
    a=integer(2, 5),
    b=integer(2, 5),
    weight=0.7,
)
d.statement(
    "times_grid",
    "for i in range(1, {k} + 1):\n    print(*[i * j for j in range(1, {k} + 1)])",
    [
        "print a multiplication table of size {k}",
        "print the {k} by {k} multiplication table, one row per line",
        "print a times table grid from 1 to {k}",
        "for every row from 1 to {k}, print its products with 1 to {k} on one line",
        "make a {k} x {k} table of products and print it row by row",
        "print the multiplication grid up to {k}",
    ],
    k=integer(3, 9),
    weight=0.7,
)
d.expression(
    "matrix_zeros",
    "[[0] * {b} for _ in range({a})]",
    [
        "a matrix of zeros with {a} rows and {b} columns",
        "a list of {a} lists with {b} zeros each",
        "an {a} by {b} grid filled with zeros",
        "a two-dimensional list of {a} rows and {b} columns of 0",
    ],
    names=("grid", "matrix", "board"),
    a=integer(2, 6),
    b=integer(2, 6),
    weight=0.8,
)
d.expression(
    "list_of_k",
    "[{v}] * {k}",
    [
        "a list of {k} times {v}",
        "a list that contains {v} {k} times",
        "{k} copies of {v} in a list",
        "a list of length {k} filled with {v}",
    ],
    names=("filled", "items"),
    v=choice(0, 1, -1, True, False, "", "x", "-"),
    k=integer(2, 12),
    each=False,
    weight=0.7,
)
d.statement(
    "ask_loop_sum_until",
    "{out} = 0\nfor x in {xs}:\n    if {out} + x > {k}:\n        break\n    {out} += x",
    [
        "add the numbers of {xs} to {out} one by one but stop before the sum gets above {k}",
        "start {out} at 0 and add elements of {xs} in order until adding the next would exceed {k}",
        "loop over {xs} and sum into {out}; break when the sum would go over {k}",
        "accumulate {xs} in {out}, which starts at 0, and stop before it passes {k}",
        "sum up {xs} in {out} from the left as long as the total stays at most {k}",
        "with {out} = 0, for each x in {xs}: break if {out} plus x is more than {k}, else add x to {out}",
    ],
    show="{out}",
    xs="list[int]",
    k=integer(20, 100),
    out=new("total", "s"),
    weight=0.5,
)
d.statement(
    "update_items",
    "for i in range(len({xs})):\n    {xs}[i] += {k}",
    [
        "add {k} to every element of {xs} in place",
        "increase each number in {xs} by {k}, changing the list itself",
        "loop over the indices of {xs} and add {k} to each item",
        "use a for loop over range(len({xs})) to add {k} to every item",
        "change {xs} in place so that all its numbers grow by {k}",
        "for each index i of {xs}, increase {xs}[i] by {k}",
    ],
    also=[
        (
            "for i in range(len({xs})):\n    {xs}[i] *= {k}",
            [
                "multiply every element of {xs} by {k} in place",
                "multiply each number in {xs} by {k}, changing the list itself",
                "loop over the indices of {xs} and multiply each item by {k}",
                "use a for loop over range(len({xs})) to multiply every item by {k}",
                "change {xs} in place so that all its numbers are {k} times as large",
                "for each index i of {xs}, multiply {xs}[i] by {k}",
            ],
        )
    ],
    show="{xs}",
    xs="list[int]",
    k=integer(2, 20),
)
d.function(
    "f_sum_loop",
    "total = 0\nfor x in {xs}:\n    total += x\nreturn total",
    [
        "returns the sum of {xs}, computed with a loop",
        "adds up the numbers in {xs} with a for loop and returns the total",
        "loops over {xs} and returns the sum",
        "sums the list without using sum",
    ],
    names=("sum_list", "total", "add_up"),
    xs="list[int]",
)
d.function(
    "f_product",
    "result = 1\nfor x in {xs}:\n    result *= x\nreturn result",
    [
        "returns the product of all numbers in {xs}",
        "multiplies all elements of {xs} and returns the result",
        "computes the product of a list",
        "returns all the numbers in {xs} multiplied together",
    ],
    names=("product", "multiply_all"),
    xs="list[int]",
)
d.function(
    "f_largest_loop",
    "largest = {xs}[0]\nfor x in {xs}:\n    if x > largest:\n        largest = x\nreturn largest",
    [
        "returns the largest number in {xs} without using max",
        "finds the maximum of {xs} with a loop",
        "loops over {xs} and returns the biggest number",
        "returns the largest element, found with a for loop",
    ],
    names=("largest", "find_max", "biggest"),
    xs="list[int]",
)
d.function(
    "f_count_value",
    "count = 0\nfor x in {xs}:\n    if x == {v}:\n        count += 1\nreturn count",
    [
        "counts how often {v} occurs in {xs} with a loop",
        "returns the number of times {v} appears in {xs}",
        "loops over {xs} and counts the elements equal to {v}",
        "returns how many items of {xs} are equal to {v}",
    ],
    names=("count_value", "occurrences", "how_many"),
    xs="list[int]",
    v="int",
)
d.function(
    "f_running",
    "result = []\ntotal = 0\nfor x in {xs}:\n    total += x\n    result.append(total)\nreturn result",
    [
        "returns the running totals of {xs}",
        "returns a list with the cumulative sums of {xs}",
        "computes the cumulative sum of a list",
        "returns for every position the sum of all elements up to it",
    ],
    names=("running_sum", "cumulative", "prefix_sums"),
    xs="list[int]",
)
d.function(
    "f_count_down",
    "while {n} > 0:\n    print({n})\n    {n} -= 1\nprint({w})",
    [
        "prints a countdown from {n} to 1 and then {w}",
        "counts down from {n} with a while loop and prints {w} at the end",
        "prints {n}, then one less and so on to 1, and finally {w}",
        "counts down to 1, printing each number, then prints {w}",
    ],
    names=("countdown", "count_down"),
    n=var(integer(2, 10)),
    w=choice("Liftoff!", "Go!", "done", "Boom", "Start", "Happy new year"),
    weight=0.6,
)
d.story(
    "guessing",
    [
        step(
            "{secret} = {k}\n{guesses} = {g}",
            [
                "set {secret} to {k} and {guesses} to the list {g}",
                "let {secret} be {k} and {guesses} be {g}",
                "assign {k} to {secret} and {g} to {guesses}",
                "make variables {secret} = {k} and {guesses} = {g}",
            ],
        ),
        step(
            'for guess in {guesses}:\n    if guess < {secret}:\n        print("too low")\n'
            '    elif guess > {secret}:\n        print("too high")\n    else:\n        print("correct")',
            [
                'for each guess in {guesses} print "too low", "too high" or "correct" compared to {secret}',
                'loop over {guesses}: if the guess is below {secret} print "too low", if above "too high", '
                'else "correct"',
                'check every number in {guesses} against {secret} and print "too low", "too high" or "correct"',
                'go through {guesses} and say "too low" when it is smaller than {secret}, "too high" when it is '
                'larger and "correct" when it is equal',
            ],
        ),
        step(
            "print({secret} in {guesses})",
            [
                "print whether {secret} was among {guesses}",
                "print True if {secret} is in {guesses}, else False",
                "was {secret} guessed? print it",
                "show if {guesses} contains {secret}",
            ],
            optional=True,
        ),
    ],
    secret=new("secret", "target", "answer"),
    guesses=new("guesses", "tries"),
    k=integer(1, 50),
    g=derived(lambda s: [s.k + 7, s.k - 4, s.k + 1, s.k]),
    weight=0.5,
)
d.story(
    "savings",
    [
        step(
            "{b} = {start}\n{n} = 0",
            [
                "start with a balance {b} of {start} and {n} = 0 years",
                "set {b} to {start} and {n} to 0",
                "let {b} be {start} and {n} be zero",
                "create {b} with {start} and a counter {n} with 0",
            ],
        ),
        step(
            "while {b} < {goal}:\n    {b} *= 1 + {p} / 100\n    {n} += 1",
            [
                "while {b} is below {goal}, add {p} percent interest to it and count a year in {n}",
                "let {b} grow by {p} percent a year until it reaches {goal}, counting the years in {n}",
                "as long as {b} is less than {goal}, increase it by {p}% and add 1 to {n}",
                "use a while loop: until {b} is at least {goal}, raise it by {p} percent and increase {n}",
            ],
        ),
        step(
            "print({n})",
            [
                "print the number of years {n}",
                "print {n}",
                "how many years did it take? print {n}",
                "show {n}",
            ],
        ),
        step(
            "print(round({b}, 2))",
            [
                "print the balance {b} rounded to 2 decimals",
                "show {b} rounded to two decimal places",
                "print {b} with two digits after the point, rounded",
                "print the final {b}, rounded to cents",
            ],
            optional=True,
        ),
    ],
    b=new("balance", "savings", "money"),
    n=new("years", "n", "count"),
    start=integer(100, 900),
    goal=integer(1000, 3000),
    p=integer(3, 15),
    weight=0.6,
)
d.statement(
    "print_word_count",
    "for w in {ws}:\n    print(w, len(w))",
    [
        "print each word in {ws} with its length",
        "for every word in {ws}, print the word and its number of letters",
        "loop over {ws} and print each word followed by its length",
        "print the words of {ws} and how long they are",
        "go through {ws}, printing word and length",
        "show every word of {ws} next to its length",
    ],
    ws="list[str]",
)
d.statement(
    "print_hello_each",
    'for w in {ws}:\n    print("{g.bare}, " + w)',
    [
        'print "{g.bare}, " followed by each name in {ws}',
        'for each name in {ws} print "{g.bare}, " and the name',
        'greet everyone in {ws} with "{g.bare}, "',
        'loop over {ws} and print "{g.bare}, " plus the item',
        'write a loop that says "{g.bare}, " to every item of {ws}',
        'for every w in {ws}, print the text "{g.bare}, " and then w',
    ],
    ws="list[str]",
    g=choice("Hello", "Hi", "Welcome", "Dear", "Good morning", "Bye", "Hey"),
    weight=0.8,
)
d.expression(
    "lengths",
    "[len(w) for w in {ws}]",
    [
        "the lengths of the words in {ws}",
        "a list with the length of each word in {ws}",
        "the number of letters of every word in {ws}",
        "how long each item of {ws} is, as a list",
    ],
    orders=["compute the length of each word in {ws}"],
    names=("lengths", "sizes"),
    ws="list[str]",
)
d.expression(
    "join_numbers",
    "{sep}.join(str(x) for x in {xs})",
    [
        "the numbers in {xs} as one string separated by {sep}",
        "a string of the numbers in {xs} joined with {sep}",
        "{xs} written in one line with {sep} between the numbers",
        "the elements of {xs} joined by {sep} into a string",
    ],
    orders=["join the numbers in {xs} with {sep}", "turn {xs} into a string with {sep} between the numbers"],
    names=("text", "line"),
    xs="list[int]",
    sep=choice(", ", "-", " ", ",", "+", " + ", "/", ""),
    each=False,
)
d.statement(
    "print_one_line",
    "print(*{xs})",
    [
        "print the elements of {xs} on one line separated by spaces",
        "print all items of {xs} in one line",
        "print {xs} without brackets and commas",
        "show the elements of {xs} next to each other with spaces",
        "print the items of {xs} separated by spaces",
        "output {xs} on a single line without the brackets",
    ],
    also=[
        (
            "print(*{xs}, sep={sep})",
            [
                "print the elements of {xs} on one line separated by {sep}",
                "print the items of {xs} with {sep} between them",
                "print all of {xs} in one line, {sep} between the items",
                "show {xs} without brackets, separated by {sep}",
                "output the elements of {xs} with separator {sep}",
                "print {xs} using {sep} as the separator",
            ],
        )
    ],
    xs="list[int]|list[str]",
    sep=choice(", ", "-", " | ", ",", ";", "/", "\n", ""),
    weight=1.0,
)
d.statement(
    "repeat_word_grow",
    "for i in range(1, {k} + 1):\n    print({w} * i)",
    [
        "print {w} once, then twice and so on up to {k} times, each on its own line",
        "for i from 1 to {k}, print {w} repeated i times",
        "loop from 1 to {k} and print {w} that many times in a line",
        "print lines with {w} repeated 1 to {k} times",
        "use a loop to print {w} with growing repetition up to {k}",
        "print {k} lines where the i-th has {w} i times",
    ],
    w=word(),
    k=integer(3, 6),
    weight=0.4,
)
