"""What beginners have printed: words several times, times tables, ranges with steps, shapes of characters, primes."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import choice, derived, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("everyday_loops", weight=8)

GREETINGS = (
    "hi",
    "hey",
    "yes",
    "no",
    "good morning",
    "well done",
    "thank you",
    "bye",
    "i am here",
    "hurray",
    "welcome",
)


def _saying(rng: Random) -> str:
    roll = rng.random()
    if roll < 0.3:
        return rng.choice(GREETINGS)
    if roll < 0.5:
        return f"{rng.choice(CATEGORIES['adjective'])} {rng.choice(CATEGORIES['noun'])}"
    return plain_word(rng) if roll < 0.8 else made_up(rng)


SLOTS: dict[str, Any] = {
    "says": sampled("str", _saying),
    "says2": sampled("str", _saying),
    "times": integer(2, 12),
    "n": integer(3, 12),
    "rows": integer(2, 9),
    "cols": integer(2, 12),
    "low": integer(0, 20),
    "gap": choice(2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50),
    "hops": integer(2, 9),
    "high": derived(lambda s: s.low + s.gap * s.hops),
    "limit": sampled(
        "int", lambda r: r.choice((r.randint(10, 60), r.randint(20, 300), 10 * r.randint(2, 30)))
    ),
    "first": integer(1, 30),
    "last": derived(lambda s: s.first + s.rows * s.cols),
    "k": integer(2, 12),
    "m": integer(2, 12),
    "star": choice("*", "#", "+", "x", "o", "-", "@", "$", "=", "A", "."),
    "star_name": derived(
        lambda s: {"*": "stars", "+": "plus signs", "-": "dashes", ".": "dots"}.get(s.star, s.star + "s")
    ),
    "other": choice("/", "|", "~", "_", "%", "w", "0", "1", "%"),
    "word": sampled("str", lambda r: r.choice((plain_word(r), made_up(r)))),
    "total": new("total", "result", "count"),
    "xs": new("numbers", "result", "evens", "primes", "squares", "row"),
    "last_word": choice("lift off", "go", "start", "boom", "done", "happy new year", "zero", "end"),
    "name": sampled("str", lambda r: r.choice((r.choice(CATEGORIES["person"]), made_up(r).capitalize()))),
    "letters": choice("abcdef", "abc", "xyz", "abcdefghij", "aeiou"),
}
STATEMENTS = """
say_times
    # write {says.bare} {times.word} times / output {says.bare} {times} times / {says.bare}, {times} times, one per line / say {says.bare} {times} times
    # print {says} {times} times, each on its own line / show {says.bare} {times.word} times, one below the other / i want to see {says.bare} {times} times
    # repeat {says.bare} {times} times / output the word {says.bare} {times.word} times / {times.word} times {says.bare} please
    for _ in range({times}):
        print({says})
say_in_a_row
    # print {says.bare} {times} times in one line with spaces / {says.bare} {times.word} times in a row, separated by spaces
    # write {says.bare} {times} times on one line, with a space between / print {says} {times.word} times on the same line, spaces in between
    # in one line: {times.word} times {says.bare}, spaces between / {times} times {says.bare} on a single line with spaces
    print(" ".join([{says}] * {times}))
say_glued
    # print {word.bare} {times} times without spaces / {word.bare} {times.word} times in one line without spaces / glue {times} copies of {word.bare} together and print it
    # write {word} {times.word} times on one line, nothing between / print {word.bare}{word.bare}... with {times} copies / {times.word} copies of {word.bare} as one string, printed
    print({word} * {times})
say_numbered
    # print {says.bare} {times} times with numbers from 1 / print {says.bare} {times.word} times and number the lines from 1 / {times} numbered lines of {says.bare}, starting with 1
    # write 1 {says.bare}, 2 {says.bare} and so on up to {times} / number {times.word} lines that say {says.bare}, from 1 / for 1 to {times} print the number and {says.bare}
    for i in range(1, {times} + 1):
        print(i, {says})
say_two
    # print {says.bare} and {says2.bare} in turn, {times} times / {times} times: print {says.bare}, then {says2.bare} / print {says.bare} and then {says2.bare}, {times.word} times
    # repeat {says.bare} and {says2.bare} {times} times, each on its own line / {says.bare}, {says2.bare}, {says.bare}, and so on, {times.word} rounds
    # write {says} and below it {says2}, and that {times} times
    for _ in range({times}):
        print({says})
        print({says2})
line_of
    # print a line of {n} {star} signs / print {n} times {star} in a row / a row of {n} {star} please / draw a line with {n} {star} / {n} {star} in one line
    # make a line of {star}, {n} of them / show {n} of {star} next to each other
    print({star} * {n})
count_up(rows, cols)
    # print the numbers from {first} to {last} / count from {first} to {last} / show {first} to {last}, one per line / all numbers from {first} up to {last} please
    # count up from {first} to {last} / write down {first}, and so on to {last} / list the numbers {first} to {last}, a line each
    for i in range({first}, {last} + 1):
        print(i)
count_down
    # count down from {n} to 1 / print {n} down to 1 / countdown from {n} / print the numbers from {n} to 1 backwards / go from {n} down to 1
    # a countdown that starts with {n} and ends with 1
    for i in range({n}, 0, -1):
        print(i)
countdown_word
    # count down from {n} to 1 and then print {last_word.bare} / countdown from {n}, at the end {last_word} / print {n} down to 1, then {last_word.bare}
    # from {n} down to 1, followed by {last_word.bare} / a countdown from {n} that finishes with {last_word} / count backwards from {n} and say {last_word.bare} after 1
    for i in range({n}, 0, -1):
        print(i)
    print({last_word})
in_steps(gap, hops)
    # print the numbers from {low} to {high} in steps of {gap} / count from {low} to {high} by {gap} / {low} to {high} in steps of {gap} please
    # every {gap.th} number from {low} to {high} / go from {low} to {high} with a step of {gap} and print each / show {low} to {high}, always {gap} more
    # from {low} to {high}, {gap} at a time, print the numbers
    for i in range({low}, {high} + 1, {gap}):
        print(i)
in_steps_list(gap, hops)
    # make a list {xs} from {low} to {high} in steps of {gap} / {xs} is the list of numbers from {low} to {high} by {gap} / list {xs}: {low} to {high} in steps of {gap}
    # let {xs} be {low} to {high} with a step of {gap} / put the numbers from {low} to {high} into {xs}, {gap} apart / numbers {low} to {high} in {gap} steps as a list {xs}
    {xs} = list(range({low}, {high} + 1, {gap}))
backwards_steps(gap, hops)
    # print from {high} down to {low} in steps of {gap} / count down from {high} to {low} by {gap} / {high} to {low} backwards in steps of {gap}
    # go down from {high} to {low}, {gap} at a time, and print each / show {high} to {low}, always {gap} less / downwards from {high} to {low} by {gap}
    for i in range({high}, {low} - 1, -{gap}):
        print(i)
times_table
    # {k} times table please / multiplication table of {k} / show me the table of {k}, up to 10 / write the {k.word} times table
    # print the multiplication table for {k} from 1 to 10 / the {k.word} times table from 1 to 10 / print {k} times 1 to {k} times 10
    for i in range(1, 10 + 1):
        print(f"{k} x {i} = {{k} * i}")
times_table_to
    # print the {k} times table up to {m} / multiplication table of {k} from 1 to {m} / {k} times 1, {k} times 2 and so on to {k} times {m}
    # the {k.word} times table until {m} / times table for {k}, going to {m} / table of {k} with the lines 1 to {m}
    for i in range(1, {m} + 1):
        print(f"{k} x {i} = {{k} * i}")
multiples
    # print the first {m} multiples of {k} / the first {m.word} multiples of {k} please / {m} multiples of {k}, starting with {k} / show {m} multiples of {k}, one per line
    # what are the first {m} multiples of {k}, a line each / list {m.word} multiples of {k}, beginning at {k}
    for i in range(1, {m} + 1):
        print({k} * i)
multiples_below
    # which multiples of {k} are below {limit} / print the multiples of {k} under {limit} / all multiples of {k} less than {limit} / multiples of {k} below {limit} as a list
    # list the numbers under {limit} that are multiples of {k}, from {k} / show every multiple of {k} up to but not including {limit}
    print(list(range({k}, {limit}, {k})))
big_table
    # print a multiplication table of {rows} by {cols} / multiplication table with {rows} rows and {cols} columns / times tables from 1 to {rows}, each up to {cols}, as a grid
    # make a grid with {rows} rows and {cols} columns where each number is row times column / {rows} by {cols} times table please
    # show all products of 1 to {rows} with 1 to {cols} in rows
    for i in range(1, {rows} + 1):
        print(*[i * j for j in range(1, {cols} + 1)])
triangle
    # print a triangle of {star} with {rows} rows / triangle of {star}, {rows} rows / print a triangle made of {star}, {rows.word} lines high / {rows} rows of {star}, one more in each
    # draw a triangle with {star}, {rows} lines / a {star} triangle that is {rows} high / print 1 {star}, then 2, up to {rows}, a line each
    # let {star} grow from one to {rows}, line by line
    for i in range(1, {rows} + 1):
        print({star} * i)
triangle_named(star)
    # triangle of {star_name.bare}, {rows} rows / {rows} lines of {star_name.bare} as a triangle / show a triangle out of {star_name.bare} with {rows} lines / draw a triangle out of {star_name.bare}, {rows.word} lines high
    # a triangle made of {star_name.bare} that has {rows} lines / make me a triangle of {star_name.bare}, {rows} high / {rows.word} rows of {star_name.bare}, each one longer
    for i in range(1, {rows} + 1):
        print({star} * i)
triangle_down
    # print a triangle of {star} upside down with {rows} rows / upside down triangle of {star}, {rows} rows / {rows} rows of {star}, the first is the longest, each one shorter
    # print {rows} times {star}, then one less on each line / a triangle of {star} standing on its head, {rows} high / shrinking rows of {star} from {rows} to 1
    for i in range({rows}, 0, -1):
        print({star} * i)
triangle_right
    # print a triangle of {star} aligned to the right, {rows} rows / right aligned triangle of {star} with {rows} rows / triangle of {star}, {rows} lines, flush right
    # {rows} rows of {star}, growing, lined up on the right side / a triangle made of {star}, {rows} high, with the straight side on the right
    # like stairs of {star} with {rows} steps, right side straight
    for i in range(1, {rows} + 1):
        print(({star} * i).rjust({rows}))
pyramid
    # print a pyramid of {star} with {rows} rows / pyramid of {star}, {rows} high / draw a pyramid made of {star}, {rows.word} rows / a {star} pyramid with {rows} levels
    # centered triangle of {star} with {rows} rows, 1, 3, 5 and so on / make a pyramid out of {star}, {rows} lines
    for i in range(1, {rows} + 1):
        print(" " * ({rows} - i) + {star} * (2 * i - 1))
square
    # print a square of {star}, {rows} by {rows} / {rows} by {rows} square of {star} / draw a square out of {star} with {rows} rows / square made of {star}, side {rows}
    # a block of {star}, {rows} wide and {rows} high / fill a square of size {rows} with {star}
    for _ in range({rows}):
        print({star} * {rows})
rectangle
    # print a rectangle of {star}, {rows} rows and {cols} columns / rectangle of {star} with {rows} lines of {cols} / {rows} rows with {cols} {star} each
    # draw a box of {star} that is {cols} wide and {rows} high / {rows} lines of {cols} times {star} / block of {star}, {cols} wide, {rows} high
    for _ in range({rows}):
        print({star} * {cols})
frame
    # print a hollow square of {star} with side {n} / empty square of {star}, {n} wide and high / draw a frame of {star}, {n} by {n} / only the border of a {n} by {n} square of {star}
    # square frame made of {star}, size {n}, nothing inside / a box of {star}, {n} by {n}, empty in the middle
    print({star} * {n})
    for _ in range({n} - 2):
        print({star} + " " * ({n} - 2) + {star})
    print({star} * {n})
stairs
    # print stairs of {star} with {rows} steps going down to the right / {rows} lines, each with one {star} and one more space in front / a diagonal of {star}, {rows} long
    # draw a diagonal line with {star}, {rows} lines / one {star} per line, moving right by one each time, {rows} lines
    # a falling line of {star} over {rows} rows
    for i in range({rows}):
        print(" " * i + {star})
board
    # print a chess board of {star} and {other}, {n} by {n} / a {n} by {n} board where {star} and {other} take turns / checkerboard with {star} and {other}, size {n}
    # draw a chess pattern {n} by {n} from {star} and {other}, starting with {star} / alternate {star} and {other} like a chess board, {n} rows of {n}
    # {n} by {n} pattern, {star} and {other} change like on a chess board
    for i in range({n}):
        print("".join({star} if (i + j) % 2 == 0 else {other} for j in range({n})))
number_triangle
    # print a triangle of numbers with {rows} rows: 1, then 1 2, then 1 2 3 / number triangle, {rows} rows, each from 1 up / {rows} lines, line n has the numbers 1 to n
    # print 1, below it 1 2, below that 1 2 3, until {rows} / triangle of counting numbers with {rows} rows / rows that count 1 2 3 up to their own number, {rows} of them
    for i in range(1, {rows} + 1):
        print(*range(1, i + 1))
digit_triangle
    # print 1, then 22, then 333, until {rows} / {rows} lines, line n is the digit n printed n times / triangle where each row repeats its number, {rows} rows
    # 1, 22, 333 and so on, up to {rows} / print every number from 1 to {rows} as often as it says, in one line each
    # number pyramid like 1 22 333, {rows} lines
    for i in range(1, {rows} + 1):
        print(str(i) * i)
word_triangle
    # print {word.bare} letter by letter growing: first letter, first two, and so on / growing rows of {word.bare}, one letter more each time
    # triangle out of the word {word.bare} / first one letter of {word.bare}, then two, up to the whole word / print the beginnings of {word}, from one letter to all
    # build up {word.bare} line by line, a letter at a time
    for i in range(1, len({word}) + 1):
        print({word}[:i])
word_shrinks
    # print {word.bare} and take off the last letter each time / shrinking rows of {word.bare}, one letter less each time / {word.bare}, then without its last letter, and so on
    # print {word} getting shorter by a letter per line, until one is left / cut a letter from the end of {word.bare} line after line
    # upside down triangle out of the word {word.bare}
    for i in range(len({word}), 0, -1):
        print({word}[:i])
zigzag
    # print {star} {rows} times growing and then shrinking again / rows of {star} from 1 to {rows} and back to 1 / an arrow of {star}: grow to {rows}, then back to 1
    # triangle of {star} lying on its side, widest row {rows} / up from 1 to {rows} {star} and down again to 1, line by line
    # {star} lines: 1 to {rows}, then {rows} minus 1 down to 1
    for i in range(1, {rows} + 1):
        print({star} * i)
    for i in range({rows} - 1, 0, -1):
        print({star} * i)
squares
    # the first {n.word} squares, from 1 / the first {n} square numbers please / show {n} square numbers, beginning with 1 / squares of 1 to {n} / print 1, 4, 9 and so on, {n} numbers / show the squares of the numbers 1 to {n}
    # {n} square numbers, starting with 1, one per line
    for i in range(1, {n} + 1):
        print(i ** 2)
squares_below
    # which square numbers are below {limit} / print the squares under {limit} / all square numbers less than {limit} / square numbers smaller than {limit}, one per line
    # go through 1, 4, 9 and so on as long as they are under {limit} / print squares until they reach {limit}
    i = 1
    while i ** 2 < {limit}:
        print(i ** 2)
        i += 1
cubes
    # print the first {n} cubes / the first {n.word} cube numbers, from 1 / cubes of 1 to {n} / print 1, 8, 27 and so on, {n} numbers / show the cubes of the numbers 1 to {n}
    # {n} cube numbers, starting with 1, one per line
    for i in range(1, {n} + 1):
        print(i ** 3)
squares_table
    # print a table of the numbers 1 to {n} with their squares / number and square for 1 to {n} / for 1 to {n} print the number and its square / table with x and x squared, 1 to {n}
    # each number from 1 to {n} next to its square / list 1 to {n} together with the squares
    for i in range(1, {n} + 1):
        print(i, i ** 2)
powers_of
    # print the first {n} powers of {k}, starting with 1 / powers of {k} from {k} to the 0 on, {n} of them / 1, {k} and so on: {n} powers of {k} / the powers {k}**0 to {k}**({n} - 1)
    # the first {n.word} powers of {k} please, the first is 1 / list {n} powers of {k}, beginning with 1
    for i in range({n}):
        print({k} ** i)
doubling_below
    # start at 1 and double until {limit}, print each / print 1, 2, 4, 8 and so on under {limit} / powers of two below {limit} / keep doubling from 1 while it is less than {limit}
    # all powers of 2 under {limit}, one per line / double 1 again and again and print it as long as it is below {limit}
    x = 1
    while x < {limit}:
        print(x)
        x *= 2
primes_below
    # prime numbers below {limit} / show me the primes up to but not including {limit} / which primes are smaller than {limit} / all primes less than {limit}, one per line / show the prime numbers under {limit}
    # list primes until {limit}, not including it / find every prime below {limit} and print it
    for n in range(2, {limit}):
        if all(n % i != 0 for i in range(2, n)):
            print(n)
primes_list
    # make a list {xs} of the primes below {limit} / {xs} is the list of primes under {limit} / collect all prime numbers less than {limit} in {xs}
    # let {xs} be the primes smaller than {limit} / put the primes under {limit} into a list {xs} / list of prime numbers below {limit}, call it {xs}
    {xs} = [n for n in range(2, {limit}) if all(n % i != 0 for i in range(2, n))]
primes_count
    # how many primes are below {limit} / count the primes under {limit} / number of primes less than {limit} / how many prime numbers are smaller than {limit}
    # print how many primes there are under {limit} / primes below {limit}: how many
    print(sum(1 for n in range(2, {limit}) if all(n % i != 0 for i in range(2, n))))
even_below
    # print the even numbers under {limit} / even numbers below {limit}, from 2 / which even numbers are smaller than {limit}, starting at 2 / 2, 4, 6 and so on, below {limit}
    # all even numbers from 2 to under {limit}, a line each / show every even number less than {limit}, beginning with 2
    for i in range(2, {limit}, 2):
        print(i)
odd_below
    # print the odd numbers under {limit} / odd numbers below {limit} / which odd numbers are smaller than {limit} / 1, 3, 5 and so on, below {limit}
    # all odd numbers less than {limit}, a line each / show every odd number under {limit}
    for i in range(1, {limit}, 2):
        print(i)
sum_to
    # add the numbers from 1 to {limit} / sum of 1 to {limit} / what is 1 plus 2 and so on up to {limit} / add up all numbers from 1 to {limit}
    # how much is 1 to {limit} together / total of the numbers 1 up to {limit} please
    print(sum(range(1, {limit} + 1)))
sum_of_squares
    # add the squares of 1 to {n} / sum of the first {n} squares / what is 1 plus 4 plus 9 and so on, {n} squares / add up the square numbers of 1 to {n}
    # how much are the squares from 1 to {n} together / total of the first {n.word} square numbers
    print(sum(i ** 2 for i in range(1, {n} + 1)))
sum_of_multiples
    # add all multiples of {k} below {limit} / sum of the multiples of {k} under {limit} / what do the multiples of {k} less than {limit} add up to
    # add up every number below {limit} that {k} divides / total of all numbers under {limit} divisible by {k} / how much are the multiples of {k} below {limit} together
    print(sum(range({k}, {limit}, {k})))
either_below
    # which numbers below {limit} are divisible by {k} or {m} / print the numbers under {limit} that {k} or {m} divides / numbers from 1 below {limit} divisible by {k} or {m}, as a list
    # list what is divisible by {k} or by {m}, below {limit} / all multiples of {k} or {m} under {limit} as a list / from 1 to under {limit}: divisible by {k} or {m}
    print([i for i in range(1, {limit}) if i % {k} == 0 or i % {m} == 0])
both_below
    # which numbers below {limit} are divisible by {k} and {m} / print the numbers under {limit} that both {k} and {m} divide / numbers from 1 below {limit} divisible by {k} and by {m}, as a list
    # list what both {k} and {m} divide, below {limit} / all common multiples of {k} and {m} under {limit} as a list / from 1 to under {limit}: divisible by {k} and {m}
    print([i for i in range(1, {limit}) if i % {k} == 0 and i % {m} == 0])
divisible_to
    # which of the numbers 1 to {limit} can be divided by {k} / print the numbers from 1 to {limit} that are divisible by {k} / what is divisible by {k} from 1 up to {limit}
    # numbers from 1 to {limit} in the table of {k}, as a list / list of all numbers between 1 and {limit} that {k} divides / 1 to {limit}: only those divisible by {k}
    print([i for i in range(1, {limit} + 1) if i % {k} == 0])
factorial
    # what is {n} factorial / compute the factorial of {n} / {n} factorial please / print the factorial of {n} / multiply all numbers from 1 to {n} / product of 1 to {n}
    # + import math
    print(math.factorial({n}))
fibonacci
    # print the first {n} fibonacci numbers, starting with 0 and 1 / the first {n.word} fibonacci numbers, from 0 / {n} numbers of the fibonacci sequence, beginning 0, 1
    # fibonacci: {n} numbers please, first 0 then 1 / 0, 1, 1, 2, 3 and so on, {n} numbers / show {n} fibonacci numbers from 0
    a, b = 0, 1
    for _ in range({n}):
        print(a)
        a, b = b, a + b
fibonacci_below
    # fibonacci numbers below {limit}, starting with 0 / print the fibonacci sequence as long as it is under {limit}, from 0 / 0, 1, 1, 2, 3 and so on until {limit}
    # which fibonacci numbers are smaller than {limit}, from 0, 1 / all fibonacci numbers less than {limit}, starting at 0 / fibonacci from 0 up to below {limit}
    a, b = 0, 1
    while a < {limit}:
        print(a)
        a, b = b, a + b
fizz
    # print 1 to {limit}, but {says.bare} for multiples of {k} / count to {limit} and say {says} instead of each multiple of {k} / 1 to {limit}, replace what {k} divides by {says.bare}
    # from 1 to {limit}: print {says.bare} when {k} divides the number, otherwise the number / numbers up to {limit} with {says.bare} in place of multiples of {k}
    # count from 1 to {limit}; every {k.th} number is {says.bare}
    for i in range(1, {limit} + 1):
        if i % {k} == 0:
            print({says})
        else:
            print(i)
fahrenheit_table(gap, hops)
    # print a table of celsius and fahrenheit from {low} to {high} in steps of {gap} / celsius to fahrenheit table from {low} to {high}, step {gap}
    # for {low} to {high} degrees celsius in steps of {gap}, print the fahrenheit too / table: celsius from {low} to {high} by {gap} with fahrenheit next to it
    # temperatures in celsius and fahrenheit, {low} to {high}, every {gap} degrees / show celsius and fahrenheit side by side, from {low} to {high} in steps of {gap}
    for c in range({low}, {high} + 1, {gap}):
        print(c, c * 9 / 5 + 32)
miles_table(gap, hops)
    # table of miles and kilometers from {low} to {high} miles in steps of {gap}, a mile is 1.609 km / print miles and km (times 1.609) from {low} to {high} by {gap}
    # for {low} to {high} miles in steps of {gap} print miles and km, 1.609 km each / miles to km table, {low} to {high}, step {gap}, with 1.609
    # miles from {low} to {high}, every {gap}, with the km next to it (1.609 per mile) / show miles and kilometers from {low} to {high} in steps of {gap}, factor 1.609
    for miles in range({low}, {high} + 1, {gap}):
        print(miles, miles * 1.609)
alphabet
    # print the alphabet / all letters from a to z / print the letters a to z, one per line / show the alphabet, a letter per line / every letter of the alphabet on its own line
    # letters of the alphabet please, one below the other
    # + import string
    for letter in string.ascii_lowercase:
        print(letter)
letters_numbered
    # print the letters of {word.bare} with numbers from 1 / number the letters of {word.bare}, starting at 1 / each letter of {word} with its position, from 1
    # for every letter of {word.bare} print its place, counting from 1, and the letter / 1, 2, 3 and so on in front of the letters of {word.bare}
    # the letters of {word}, numbered from 1, a line each
    for i, letter in enumerate({word}, 1):
        print(i, letter)
seats
    # print all seats with rows 1 to {rows} and letters {letters.bare}, like 1a / seats 1 to {rows} with {letters.bare}: print row and letter / every row 1 to {rows} with each of the letters {letters}
    # list the seats: {rows} rows, letters {letters.bare} / combine the numbers 1 to {rows} with the letters of {letters}, as in 1a / all seat names for {rows} rows and the letters {letters.bare}
    for row in range(1, {rows} + 1):
        for letter in {letters}:
            print(f"{row}{letter}")
happy_birthday
    # print happy birthday {name.bare} {times} times / wish {name.bare} a happy birthday {times.word} times / say happy birthday to {name.bare} {times} times, with the name
    # {times.word} times happy birthday {name.bare} / write happy birthday {name.bare} {times} times, one per line / birthday wishes for {name.bare}, happy birthday and the name, {times} times
    for _ in range({times}):
        print("happy birthday {name.bare}")
"""
statements(d, STATEMENTS, SLOTS)

STORIES = """
say_again
    # * 4
    # write {says.bare} {times.word} times / output {says.bare} {times} times / {says.bare}, {times} times, one per line / say {says.bare} {times} times / {times.word} times {says.bare} please
    for _ in range({times}):
        print({says})
    # now number the lines from 1 / the same with numbers from 1 in front / again, but with 1, 2, 3 in front / and with line numbers, from 1
    for i in range(1, {times} + 1):
        print(i, {says})
    # ?
    # and in capital letters, without numbers / the same in capitals and no numbers / now in upper case without the numbers / without numbers but in big letters
    for _ in range({times}):
        print({says}.upper())
triangle_again
    # * 4
    # print a triangle of {star} with {rows} rows / triangle of {star}, {rows} rows / draw a triangle with {star}, {rows} lines / {rows} rows of {star}, one more in each
    for i in range(1, {rows} + 1):
        print({star} * i)
    # now upside down / turn it upside down / the same standing on its head / now the other way round, longest row first
    for i in range({rows}, 0, -1):
        print({star} * i)
    # the first one again, but with {other} / now the normal one with {other} instead / once more upright, made of {other} / the upright triangle with {other} please
    for i in range(1, {rows} + 1):
        print({other} * i)
    # ?
    # make that {n} rows / the same with {n} rows / now with {n} lines / and {n} rows high
    for i in range(1, {n} + 1):
        print({other} * i)
box_again
    # * 3
    # print a rectangle of {star}, {rows} rows and {cols} columns / draw a box of {star} that is {cols} wide and {rows} high / {rows} lines of {cols} times {star} / rectangle of {star} with {rows} lines of {cols}
    for _ in range({rows}):
        print({star} * {cols})
    # now with {other} / the same made of {other} / use {other} instead / again, but with {other}
    for _ in range({rows}):
        print({other} * {cols})
    # make it {n} high / with {n} rows / now {n} lines high / the same, {n} rows please
    for _ in range({n}):
        print({other} * {cols})
table_again
    # * 4
    # the {k} times table please / show the times table of {k} / write down the {k} times table / multiplication table of {k}, 1 to 10 / show me the {k.word} times table
    for i in range(1, 10 + 1):
        print(f"{k} x {i} = {{k} * i}")
    # and the one of {m} / now for {m} / the same for {m} / and the {m} times table
    for i in range(1, 10 + 1):
        print(f"{m} x {i} = {{m} * i}")
    # ?
    # only the results, as a list / just the products in a list / the results of that as a list please / print only the numbers that come out, as a list
    print([{m} * i for i in range(1, 10 + 1)])
primes_again
    # * 4
    # make a list {xs} of the primes below {limit} / {xs} is the list of primes under {limit} / collect all prime numbers less than {limit} in {xs} / put the primes under {limit} into a list {xs}
    {xs} = [n for n in range(2, {limit}) if all(n % i != 0 for i in range(2, n))]
    # how many are there / count them / how many is that / how many primes did we get
    print(len({xs}))
    # ?
    # which is the largest / what is the biggest one / print the last of them / the largest one please
    print({xs}[-1])
    # ?
    # add them up / what is their sum / and the sum of them / what do they add up to
    print(sum({xs}))
    # ?
    # show the first {k} / print the first {k} of them / what are the first {k} / only the first {k} please
    print({xs}[:{k}])
squares_again
    # * 4
    # make a list {xs} of the squares of 1 to {n} / {xs} is the list of the first {n} square numbers / put the squares of 1 to {n} into a list {xs} / collect the square numbers 1, 4, 9 up to {n} squared in {xs}
    {xs} = [i ** 2 for i in range(1, {n} + 1)]
    # print them / show them / print the list / let me see it
    print({xs})
    # ?
    # what is their sum / add them up / how much are they together / total of them please
    print(sum({xs}))
    # ?
    # only the even ones / which of them are even / print the even ones / show just the even ones
    print([x for x in {xs} if x % 2 == 0])
    # ?
    # backwards please / print them backwards / now from the largest to the smallest / from the last to the first
    print({xs}[::-1])
steps_again(gap, hops)
    # * 4
    # {xs} is the list of numbers from {low} to {high} in steps of {gap} / make a list {xs} from {low} to {high} by {gap} / list {xs}: {low} to {high} in steps of {gap} / let {xs} be {low} to {high} with a step of {gap}
    {xs} = list(range({low}, {high} + 1, {gap}))
    # print each on its own line / print them one by one / one per line please / show each number on a line
    for x in {xs}:
        print(x)
    # ?
    # with the square next to it / print each with its square / now number and square / also show the square of each
    for x in {xs}:
        print(x, x ** 2)
    # ?
    # how many are there / count them / how many numbers is that / how many are in the list
    print(len({xs}))
    # ?
    # add them up / what is the sum / total please / how much are they together
    print(sum({xs}))
sum_again
    # * 3
    # add the numbers from 1 to {limit} and call it {total} / {total} is the sum of 1 to {limit} / let {total} be 1 plus 2 and so on to {limit} / sum up 1 to {limit} as {total}
    {total} = sum(range(1, {limit} + 1))
    # print it / show it / what is it / how much is that
    print({total})
    # ?
    # and half of it / what is half of that / divide it by two / half of it please
    print({total} / 2)
    # ?
    # is it even / is that an even number / even, yes or no / check if it is even
    print({total} % 2 == 0)
"""
stories(d, STORIES, SLOTS)
