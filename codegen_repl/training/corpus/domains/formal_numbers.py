"""Numbers in formal turns: digits, divisors, sequences, bits, shapes, dates, money, chances, simulations."""

from random import Random

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, decimal, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal

d = Domain("formal_numbers", weight=8)

DIGITS = """
digit_list
    ~number {n} {num} | number / integer
    ~get {xs} | convert [{n}|the number] to a list of its digits / split {n} into its digits | the list of digits of {n} / the digits of [the number|{n}] as integers / a list with each digit of {n} | [int(c) for c in str({n})]
    ~get {a} | add up the digits / sum [the digits|{xs}] | the sum of the digits / the digit sum of {n} / the sum of [the list|{xs}] | sum({xs})
    ~if | {n} is divisible by its digit sum / {n} is a multiple of {a} / {a} divides {n} without remainder | {n} % {a} == 0 | "divisible" | {n} % {a}
largest_arrangement
    ~number {n} {num} | number / integer
    ~get {xs} | sort the digits of {n} in descending order, as characters / sort the characters of str({n}) from high to low | the digits of {n} as characters in descending order / the characters of the decimal form of {n}, sorted in reverse | sorted(str({n}), reverse=True)
    ~get {a} | join [the digits|{xs}] to a number / join {xs} and convert the string to an integer | the integer formed by the digits in {xs} / the largest number that can be made of the digits / the number written with the characters of {xs} | int("".join({xs}))
    ~get {b} | join the reversed list to a number / build the smallest number from the same digits by reversing {xs} | the integer formed by the reversed {xs} / the number written with {xs} backwards / the smallest number with these digits, i.e. {xs} reversed and joined | int("".join({xs}[::-1]))
    ~out | subtract {b} from {a} | the difference of {a} and {b} / {a} minus {b} / by how much {a} exceeds {b} | {a} - {b}
reverse_and_add
    ~number {n} {num} | number / start value
    # define a function {f} that takes an integer and returns it with its digits in reverse order / write a function {f}({pn.bare}) that returns {pn.bare} read backwards, as an integer / create a function named {f} which reverses the decimal digits of {pn.bare} and returns an int / implement {f}({pn.bare}): convert to a string, reverse it, convert back to an integer / define {f}({pn.bare}) so that {f}(123) = 321 / given an integer {pn.bare}, {f} returns the number with the digits reversed, e.g. {f}(270) is 72. Write {f}
    def {f}({pn}):
        return int(str({pn})[::-1])
    # let {count} be 0; while {n} differs from {f}({n}) and {count} is less than 10, add {f}({n}) to {n} and 1 to {count} / starting with {count} = 0, as long as {n} is no palindrome, i.e. not equal to {f}({n}), and {count} < 10, add its reverse to {n} and count the step / set {count} to zero; repeat at most 10 times: if {n} is not {f}({n}), increase {n} by {f}({n}) and {count} by 1 / in a while loop, add the reversed number to {n} until {n} is a palindrome or {count}, which starts at 0, has reached 10; count the steps in {count} / initialize {count} with 0 and reverse and add: while {n} != {f}({n}) and {count} < 10, {n} grows by {f}({n}) and {count} by one / count in {count}, from 0, how often the reverse of {n} must be added to {n} to make it a palindrome, and stop at 10
    {count} = 0
    while {n} != {f}({n}) and {count} < 10:
        {n} += {f}({n})
        {count} += 1
    # print {n} and {count} / print the number and how many steps it took / display {n}, then {count} / show the final {n} together with the number of steps / output {n} followed by {count} / print the values of {n} and {count} on one line
    print({n}, {count})
cubes_of_digits
    # define a function {f} that takes a number and returns the sum of the cubes of its digits / write a function {f}({pn.bare}) that raises each digit of {pn.bare} to the third power and returns the sum / create a function {f} which adds up the cubes of all decimal digits of its argument {pn.bare} / implement {f}({pn.bare}), the sum of the cubed digits of {pn.bare}; e.g., {f}(12) returns 9 / define {f}({pn.bare}): go through the digits of {pn.bare}, cube them, and return their total / given an integer {pn.bare}, {f} returns the sum of the third powers of its digits ({f}(30) = 27). Write it
    def {f}({pn}):
        return sum(int(c) ** 3 for c in str({pn}))
    ~get {xs} | find all numbers below {hundreds} that equal the sum of the cubes of their digits / collect every n from 1 to {hundreds} - 1 with {f}(n) = n | the numbers n from 1 up to, but not including, {hundreds} with {f}(n) equal to n / a list of all fixed points of {f} among 1 to {hundreds} - 1 | [n for n in range(1, {hundreds}) if {f}(n) == n]
    ~print {xs} | list / list of numbers
    ~out? | - | {f}({num}) / the value of {f} for {num} / the sum of the cubed digits of {num} | {f}({num})
squared_digits_loop
    ~number {n} {num} | number / starting value
    # create a list {seen} with {n} as its only item / let {seen} be a list that contains just {n} / initialize a list {seen} with {n} in it / start a list {seen} with the number {n} / assign the list with the single element {n} to {seen} / make a list {seen} holding {n}
    {seen} = [{n}]
    # replace {n} by the sum of the squares of its digits again and again, appending each value to {seen}, until {n} is 1 or 4 / while {n} is neither 1 nor 4, set {n} to the sum of its squared digits and append it to {seen} / as long as {n} is not 1 and not 4: {n} becomes the sum of the squares of its digits; add it to {seen} / repeat the step "sum of the squared digits" on {n} until it reaches 1 or 4 and record every new value in {seen} / loop until {n} is in (1, 4): let {n} be the sum of squares of its digits and append {n} to {seen} / use a while loop that stops when {n} is 1 or 4; in it, {n} is replaced by the sum of its squared digits and appended to {seen}
    while {n} not in (1, 4):
        {n} = sum(int(c) ** 2 for c in str({n}))
        {seen}.append({n})
    ~if | {n} is 1 / {n} equals one / the last number reached is 1 | {n} == 1 | "happy" | "not happy"
    ~out? | - | the number of values in {seen} / how many numbers were recorded / the length of {seen} | len({seen})
missing_digits
    ~number {n} {big} | number / integer
    ~get {seen} | - | the set of the characters of {n} written in decimal / the distinct digits of {n} as a set of strings / the set of digits (as characters) that occur in {n} / a set of the characters in the string of {n} | set(str({n}))
    ~get {w} | collect the digits that do not occur in {n}, in order / join those characters of "0123456789" that are not in {seen} | the digits that {n} lacks, in one string / a string of the characters of "0123456789" missing from {seen} / the digits from 0 to 9 not in {seen}, joined | "".join(c for c in "0123456789" if c not in {seen})
    ~if | {n} contains all digits / {w} is empty / no digit is missing | {w} == "" | "complete" | {w}
"""
THEORY = """
divisor_sums
    ~number {n} {medium} | number / integer
    ~get {xs} | find all divisors of {n} / list all numbers from 1 to {n} that divide {n} | the divisors of {n} / a list of all positive divisors of [the number|{n}] / the numbers from 1 to {n} that divide {n} without remainder | [i for i in range(1, {n} + 1) if {n} % i == 0]
    ~get {a} | add up the divisors except {n} itself / subtract {n} from the sum of its divisors | the sum of the proper divisors, i.e. the sum of {xs} minus {n} / the total of all divisors other than {n} | sum({xs}) - {n}
    # print "abundant" if {a} is greater than {n}, "perfect" if they are equal, and "deficient" otherwise / if {a} exceeds {n} print "abundant", if it equals {n} print "perfect", else print "deficient" / compare {a} with {n}: print "abundant" when it is larger, "perfect" when equal, "deficient" when smaller / classify the number: "abundant" for {a} > {n}, "perfect" for {a} == {n}, otherwise "deficient"; print the word / output "abundant", "perfect" or "deficient", depending on whether {a} is greater than, equal to or less than {n} / print "abundant", "perfect" or "deficient" if {a} is above, equal to or below {n}, respectively
    if {a} > {n}:
        print("abundant")
    elif {a} == {n}:
        print("perfect")
    else:
        print("deficient")
prime_list
    ~number {n} {medium} | limit / upper bound
    # write a function {f} that takes an integer and returns True if it is prime / define a function {f}({pn.bare}) that tests by trial division whether {pn.bare} is a prime number / create a function named {f} which returns whether {pn.bare} is at least 2 and has no divisor from 2 up to its square root / implement {f}({pn.bare}): True for primes, False otherwise, checking the possible divisors up to the square root / define {f}({pn.bare}) that decides if {pn.bare} is prime, e.g., {f}(7) is True and {f}(9) is False / given an integer {pn.bare}, {f} returns True if it is larger than 1 and no number from 2 to its root divides it. Write it
    def {f}({pn}):
        return {pn} > 1 and all({pn} % i for i in range(2, int({pn} ** 0.5) + 1))
    ~get {xs} | collect all primes up to {n} with {f} / use {f} to find the prime numbers up to and including {n} | the primes up to {n}, by {f} / a list of the numbers from 2 to {n} for which {f} is True / all prime numbers not greater than {n} | [i for i in range(2, {n} + 1) if {f}(i)]
    ~get {ys} | find the pairs of twin primes / collect all pairs (p, p + 2) of which both are in {xs} | the pairs (p, p + 2) with both numbers in {xs} / all twin primes in {xs} as tuples | [(p, p + 2) for p in {xs} if p + 2 in {xs}]
    ~out | - | the number of primes and the number of pairs / the lengths of {xs} and {ys} / how many primes and how many twin pairs there are | len({xs}), len({ys})
factor_powers
    ~number {n} {medium} | number / integer
    # create an empty dictionary {d} and set {k0} to 2; while {n} is greater than 1, if {k0} divides {n}, divide {n} by it and add 1 to its entry in {d}, else increase {k0} by 1 / factorize {n} into a dictionary {d} of primes and exponents with a trial divisor {k0} that starts at 2; {n} ends up as 1 / let {d} be an empty dictionary and {k0} = 2; as long as {n} > 1: when {n} is divisible by {k0}, count it in {d} and divide {n} by {k0}, otherwise add one to {k0} / build the prime factorization of {n} in a dictionary {d} (factor to exponent), dividing {n} by the candidate {k0}, from 2 upwards, until {n} is 1 / start with {k0} = 2 and an empty dict {d}; repeat until {n} is 1: if {n} % {k0} is 0, then {d} gets one more of {k0} and {n} is divided by it, else {k0} goes up by one / determine how often each prime divides {n}, stored in a dictionary {d}, by trial division with {k0} = 2, 3, ... that reduces {n} to 1
    {d} = {}
    {k0} = 2
    while {n} > 1:
        if {n} % {k0} == 0:
            {d}[{k0}] = {d}.get({k0}, 0) + 1
            {n} //= {k0}
        else:
            {k0} += 1
    ~get {w} | write the factorization as a string such as "2^3 * 5^1" / join all entries of {d} in the form "factor^exponent" with " * " | the entries of {d} as "factor^exponent" joined by " * " / a string with p^e for each prime p and exponent e in {d}, separated by " * " | " * ".join(f"{prime}^{power}" for prime, power in {d}.items())
    ~print {w} | factorization / string
gcd_and_lcm
    ~number {a} {medium} | number / integer
    ~number {b} {medium2} | number / integer
    # + import math
    ~get {n} | - | the greatest common divisor of {a} and {b} / the gcd of {a} and {b} / the largest integer that divides both {a} and {b} / the greatest common divisor of the two numbers | math.gcd({a}, {b})
    ~get {m0} | divide the product of {a} and {b} by {n} / compute the least common multiple with the help of {n} | the least common multiple, i.e. {a} times {b} divided by {n} / the product of the two numbers divided by their gcd, as an integer / the lcm of {a} and {b} | {a} * {b} // {n}
    ~if | the numbers are coprime / {n} equals 1 / {a} and {b} have no common divisor but 1 | {n} == 1 | "coprime" | {m0}
coprime_count
    ~number {n} {medium} | number / integer
    # + from math import gcd
    ~get {xs} | list the numbers from 1 to {n} that are coprime to {n} / collect every k from 1 to {n} with gcd(k, {n}) equal to 1 | the numbers from 1 to {n} that have no common divisor with {n} except 1 / all k from 1 to {n} whose gcd with {n} is 1 | [k for k in range(1, {n} + 1) if gcd(k, {n}) == 1]
    ~get {a} | - | the number of these / Euler's totient of {n}, i.e. the length of {xs} / how many there are / the length of {xs} | len({xs})
    ~out | divide {a} by {n} and round to 4 decimals | the fraction {a} over {n}, rounded to 4 decimals / the share of coprime numbers, rounded to four places / {a} divided by {n}, to 4 decimal places | round({a} / {n}, 4)
modular_powers
    ~number {n} {base9} | base / number
    ~number {a} {modulus} | modulus
    ~get {xs} | compute the remainders of the powers of {n} with exponents 1 to 10 modulo {a} / take pow({n}, k, {a}) for k from 1 to 10 | the powers {n}^1 to {n}^10 modulo {a} / a list of {n} to the power k modulo {a} for k = 1, ..., 10 | [pow({n}, k, {a}) for k in range(1, 10 + 1)]
    ~get {count} | - | the number of different remainders / how many distinct values {xs} has / the size of the set of {xs} | len(set({xs}))
    ~if | the remainders repeat / there are fewer different remainders than powers / {count} is less than 10 | {count} < 10 | {count} | "all different"
base_conversion
    ~number {n} {num} | number / decimal number
    ~number {a} {radix} | base
    # write a function {f} that takes a number and a base up to 9 and returns the digits of the number in that base as a string / define a function {f}(number, base) that converts a positive integer to a string in the given base by repeated division / create a function named {f} with the parameters number and base: divide number by base until it is 0 and put the remainders in front of a string, which is returned / implement {f}(number, base), returning number written in base (2 to 9) as a string / define {f}(number, base); e.g., {f}(10, 3) returns "101" / given a positive integer and a base below 10, {f} returns the representation as a string ({f}(6, 2) = "110"). Write {f}(number, base)
    def {f}(number, base):
        result = ""
        while number > 0:
            result = str(number % base) + result
            number //= base
        return result
    ~get {w} | convert {n} to base {a} with {f} / call {f} with {n} and {a} | the result of {f} for {n} and {a} / {n} in base {a}, by {f} / the representation of {n} in base {a} as a string | {f}({n}, {a})
    ~truth | converting {w} back with int and the base {a} gives {n} / int({w}, {a}) equals {n} / {w}, read in base {a}, is {n} again | int({w}, {a}) == {n}
hundred_doors
    ~number {n} {side3} | number of doors
    # create a list {xs} of {n} times False / let {xs} be a list with {n} items that are all False / initialize {xs} with False repeated {n} times / make a list {xs} of {n} closed doors, i.e. False / assign a list of {n} False values to {xs} / define {xs} as [False] times {n}
    {xs} = [False] * {n}
    # for every step from 1 to {n}, toggle each step-th item of {xs}, i.e. the indices step - 1, 2 * step - 1 and so on / for step = 1, ..., {n}, invert the items at the indices step - 1, 2 * step - 1, ... of {xs} / go through the list {n} times; in round number step, negate every step-th door / use two nested loops: step from 1 to {n}, and i from step - 1 below {n} with this step; negate {xs}[i] / toggle in {xs} first every item, then every second, then every third, and so on up to {n} / in pass number step (1 to {n}), flip each {xs}[i] with i + 1 divisible by step
    for step in range(1, {n} + 1):
        for i in range(step - 1, {n}, step):
            {xs}[i] = not {xs}[i]
    ~out | list the numbers, counted from 1, of the doors that are open | the positions of the True items in {xs}, counted from 1 / the numbers i + 1 of all indices i with {xs}[i] True / a list of the open doors' numbers, starting at 1 | [i for i, is_open in enumerate({xs}, 1) if is_open]
sum_of_two_squares
    ~number {n} {medium} | number / limit
    ~get {xs} | list all squares up to {n} / compute the squares of 0, 1, 2, ... that do not exceed {n} | the square numbers from 0 up to {n} / all squares that are at most {n} / a list of i squared for every i with i squared not above {n} | [i * i for i in range({n} + 1) if i * i <= {n}]
    ~get {ys} | find all pairs (a, b) of squares with a <= b and a + b = {n} / collect the pairs from {xs}, in order, that add up to {n} | the pairs (a, b) of items of {xs} with a <= b and the sum {n} / all ways to write {n} as a sum of two squares a <= b, as tuples | [(p, q) for p in {xs} for q in {xs} if p <= q and p + q == {n}]
    ~if | there is such a pair / {ys} is not empty / at least one pair was found | {ys} | {ys} | "none"
triangle_numbers
    ~number {n} {small} | count / number
    ~get {xs} | compute the first {n} triangular numbers / compute k * (k + 1) // 2 for k from 1 to {n} | the first {n} triangular numbers / a list of the sums 1 + ... + k for k = 1 to {n} / the triangular numbers with the indices 1 to {n} | [k * (k + 1) // 2 for k in range(1, {n} + 1)]
    # + import math
    ~get {ys} | keep those that are perfect squares, too / select the numbers of {xs} whose integer square root squared gives the number | the square numbers in {xs} / the triangular numbers in {xs} that are squares / all x in {xs} with math.isqrt(x) squared equal to x | [x for x in {xs} if math.isqrt(x) ** 2 == x]
    ~out | - | the last triangular number and the squares found / the last item of {xs}, then {ys} / the largest number in {xs}, followed by {ys} | {xs}[-1], {ys}
"""
SEQUENCES = """
collatz_list
    ~number {n} {small} | start value / number
    # write a function {f} that halves an even number and returns three times the number plus one otherwise / define a function {f}({pn.bare}) that returns half of {pn.bare} if it is even, else 3 times {pn.bare} plus 1 / create a function named {f}: for an even argument it returns the argument divided by 2 (as an integer), for an odd one 3 times it plus 1 / implement {f}({pn.bare}), one step of the sequence: {pn.bare} // 2 for even {pn.bare}, otherwise 3 * {pn.bare} + 1 / define {f}({pn.bare}) with {f}(6) = 3 and {f}(5) = 16, i.e. halve even numbers and map odd ones to three times plus one / given an integer {pn.bare}, {f} returns {pn.bare} divided by two when it is even and 3 * {pn.bare} + 1 when it is odd. Write it
    def {f}({pn}):
        if {pn} % 2 == 0:
            return {pn} // 2
        return 3 * {pn} + 1
    # starting with a list {xs} that contains {n}, append {f} of the last item until the last item is 1 / let {xs} be [{n}]; while its last item is not 1, append {f}({xs}[-1]) / build the list {xs}: the first item is {n}, every next one is {f} of the one before, and it ends with 1 / initialize {xs} with {n} as the only item and extend it with {f} of the last element until this is 1 / create a list {xs} with {n} in it and use a while loop to append {f} of its last number as long as that is different from 1 / collect in {xs} the numbers {n}, {f}({n}), and so on, up to and including 1
    {xs} = [{n}]
    while {xs}[-1] != 1:
        {xs}.append({f}({xs}[-1]))
    ~out | - | the number of steps and the largest number reached / the length of {xs} minus 1 and the maximum of {xs} / how many steps it takes to reach 1, followed by the highest number | len({xs}) - 1, max({xs})
own_recurrence
    ~number {a} {f0} | first term / start
    ~number {b} {f1} | second term / next term
    # create a list {xs} with {a} and {b} / let {xs} be a list of {a} and {b} / put {a} and {b} in a list {xs} / initialize a list {xs} containing {a} and {b} / assign the list of the two terms {a}, {b} to {xs} / start a list {xs} with the two numbers
    {xs} = [{a}, {b}]
    # append {small} more terms, each {tiny} times the last term minus the one before it / extend {xs} by {small} terms: a new term is {tiny} times the last item minus the second to last / repeat {small} times: append {tiny} * {xs}[-1] - {xs}[-2] to {xs} / in a loop of {small} rounds, append {tiny} times the last number minus the last but one / add {small} further numbers to {xs}; each is the last one multiplied by {tiny}, minus the number before the last / use a for loop to compute {small} more terms by the rule next = {tiny} * last - last but one
    for _ in range({small}):
        {xs}.append({tiny} * {xs}[-1] - {xs}[-2])
    ~out | - | the last item modulo 1000 / the remainder of the last term divided by 1000 / {xs}[-1] modulo 1000 | {xs}[-1] % 1000
    ~out? | - | the number of even items in {xs} / how many terms are even / how many numbers of {xs} are divisible by 2 | sum(x % 2 == 0 for x in {xs})
differences_table
    ~list {xs} {five} | sequence / list of numbers
    # as long as {xs} has more than one item, print it and replace it by the list of its differences / while {xs} contains at least two numbers, print {xs} and set it to the differences of neighbouring items / print {xs}, then its differences, then their differences and so on, always stored in {xs}, until only one item is left / loop while len({xs}) > 1: print {xs}, then let {xs} be the list of each item's difference to the next / repeat until one number remains: print the list {xs} and replace it by the list of b - a for neighbours a, b / use a while loop to print {xs} and replace it with its consecutive differences until it has a single item
    while len({xs}) > 1:
        print({xs})
        {xs} = [b - a for a, b in zip({xs}, {xs}[1:])]
    # print what is left / print {xs} / display the remaining list / output the last list {xs} / show the list {xs} with one item / print the single-element list
    print({xs})
series_sum
    ~number {n} {terms} | number of terms
    ~get {xs} | list the first {n} terms of the series 1 - 1/3 + 1/5 - 1/7 and so on / compute (-1) ** k divided by 2 * k + 1 for k from 0 to {n} - 1 | the first {n} terms of 1 - 1/3 + 1/5 - ... / the list of the terms (-1)^k over 2k + 1 for k = 0, ..., {n} - 1 | [(-1) ** k / (2 * k + 1) for k in range({n})]
    ~get {a} | multiply the sum of the terms by 4 / sum {xs} and multiply by 4 | four times the sum of the terms / 4 times the sum of {xs} / the sum of {xs}, times four | 4 * sum({xs})
    # + import math
    ~out | compare {a} with pi: take the absolute difference, rounded to 6 decimals | the absolute difference of {a} and pi, rounded to 6 decimals / how far {a} is from math.pi, to six decimal places | round(abs({a} - math.pi), 6)
pascal_rows
    ~number {n} {side} | number of the row / row number
    # set {xs} to a list with a 1 / let {xs} be the list that contains only 1 / create a list {xs} with the single item 1 / initialize {xs} as a list of one 1 / start with {xs} as the first row, a list with 1 / assign a list with the number 1 to {xs}
    {xs} = [1]
    # repeat {n} times: replace {xs} by the next row, which has a 1 at both ends and the sums of neighbours in between / {n} times, let {xs} be 1, the sums of each two neighbours of {xs}, and 1 / compute the next row of Pascal's triangle from {xs}, {n} times in a row, always stored in {xs} / in a loop of {n} rounds, set {xs} to [1], followed by the sums of neighbouring items, followed by [1] / go down {n} rows: {xs} becomes a list that starts and ends with 1 and has the sums of adjacent items between / use a for loop with {n} repetitions to turn {xs} into the next row of the triangle, built from a 1, the neighbour sums and a 1
    for _ in range({n}):
        {xs} = [1] + [a + b for a, b in zip({xs}, {xs}[1:])] + [1]
    ~truth | the sum of {xs} is 2 to the power of {n} / {xs} adds up to 2 ** {n} / the sum of the row equals 2 raised to {n} | sum({xs}) == 2 ** {n}
    ~print? {xs} | row / list
fraction_sum
    ~number {n} {side} | number
    # + from fractions import Fraction
    ~get {xs} | create the fractions 1/1, 1/2, ..., up to 1/{n} / make a Fraction with numerator 1 for each denominator from 1 to {n} | the fractions 1/k for k from 1 to {n} / a list of Fraction(1, k) for k = 1, ..., {n} / the unit fractions with denominators 1 to {n} | [Fraction(1, k) for k in range(1, {n} + 1)]
    ~get {a} | add [them|the fractions] up / sum {xs} | the sum of [the fractions|{xs}] / the total of all items in {xs} / the exact sum of {xs} | sum({xs})
    ~out | - | the numerator and the denominator of {a} / {a}'s numerator, then its denominator / numerator and denominator of [the sum|{a}] | {a}.numerator, {a}.denominator
digits_of_powers
    ~number {n} {base9} | base / number
    ~get {d} | map each exponent from 1 to {small} to the digit sum of {n} to that power / create a dictionary from k to the sum of the digits of {n} ** k for k from 1 to {small} | a dictionary from each exponent k = 1, ..., {small} to the digit sum of {n}^k / the digit sums of the powers {n}^1 to {n}^{small.bare}, by exponent, as a dictionary | {k: sum(int(c) for c in str({n} ** k)) for k in range(1, {small} + 1)}
    ~get {best} | find the exponent with the largest digit sum / choose the key of {d} with the highest value | the exponent with the largest digit sum / the key of {d} whose value is largest | max({d}, key={d}.get)
    ~out | - | {best} and {n} to the power of {best} / the exponent {best}, followed by {n} ** {best} / {best}, then {n} raised to {best} | {best}, {n} ** {best}
"""
BITS = """
bit_counts
    ~number {n} {num} | number / integer
    ~get {w} | convert {n} to binary without prefix / write {n} in binary notation | the binary representation of {n} without the prefix / {n} as a binary string (no "0b") / the string of binary digits of {n} | bin({n})[2:]
    ~get {a} | count the ones / count the ones in {w} | the number of ones in {w} / how many bits of {n} are set / the count of "1" in the binary string | {w}.count("1")
    ~get {b} | find the longest block of zeros in {w} by splitting at "1" / split {w} at the ones and take the length of the longest part | the length of the longest run of zeros in {w} / the maximum length of the parts of {w} between ones | max(len(part) for part in {w}.split("1"))
    ~out | - | {a} and {b} / the number of ones, then the longest run of zeros / {a}, followed by {b} | {a}, {b}
bit_operations
    ~number {a} {byte} | number / mask
    ~number {b} {byte2} | number / mask
    # combine them bitwise with and, or and exclusive or, in a list {xs} / compute the bitwise and, or and xor of {a} and {b} and store them in a list {xs} / let {xs} be the list of the bitwise and, or and xor of {a} and {b} / create a list {xs} with {a} & {b}, {a} | {b} and {a} ^ {b} / assign a list of the results of bitwise and, or and exclusive or of {a} and {b} to {xs} / put the bitwise and of {a} and {b}, then their or, then their xor into a list named {xs}
    {xs} = [{a} & {b}, {a} | {b}, {a} ^ {b}]
    # print each result as an 8-bit binary number, one per line / print every number in {xs} with 8 binary digits / for each number in {xs}, print it in binary with leading zeros to 8 digits / loop over {xs} and print the numbers in 8-digit binary form / output the items of {xs} as binary strings of length 8, each on a line / show all the results in binary, padded with zeros to eight digits, line by line
    for x in {xs}:
        print(f"{x:08b}")
swap_with_xor
    ~number {a} {byte} | number / integer
    ~number {b} {byte2} | number / integer
    # swap {a} and {b} with three exclusive-or assignments / exchange the values of {a} and {b} using xor: first {a}, then {b}, then {a} again / swap the two numbers without a helper variable, by xor / apply {a} ^= {b}, {b} ^= {a} and {a} ^= {b} / use three times ^= to exchange {a} and {b}, beginning with {a} / set {a} to {a} xor {b}, then {b} to {b} xor {a}, then {a} to {a} xor {b}
    {a} ^= {b}
    {b} ^= {a}
    {a} ^= {b}
    # print {a} and {b} / print both numbers after the swap / display {a}, then {b} / show the values of {a} and {b} / output {a} and {b} on one line / print the two variables, {a} first
    print({a}, {b})
    ~truth? | {a} and {b} differ in the lowest bit / exactly one of {a} and {b} is odd / the last bit of {a} xor {b} is 1 | ({a} ^ {b}) & 1 == 1
pack_color
    ~number {a} {byte} | red value / amount of red
    ~number {b} {byte2} | green value / amount of green
    ~number {c} {byte3} | blue value / amount of blue
    ~get {n} | pack the three values into one number: red times 65536 plus green times 256 plus blue / shift {a} by 16 bits and {b} by 8 bits and add {c} | the color as one integer, i.e. {a} shifted left by 16 plus {b} shifted left by 8 plus {c} / {a} * 65536 + {b} * 256 + {c} / the number with the bytes {a}, {b} and {c} | ({a} << 16) + ({b} << 8) + {c}
    ~get {w} | write [the number|{n}] as "#" and six hexadecimal digits / format {n} as a six-digit hexadecimal color with # | the hexadecimal color code of {n}: "#" and six digits / {n} in hexadecimal, six digits long and preceded by "#" | f"#{{n}:06x}"
    ~print {w} | color code / code
power_of_two_check
    ~list {xs} {ints_wide} | list of numbers / list of integers
    # define a function {f} that takes a positive integer and returns True if it is a power of two, by a bit trick / write a function {f}({pn.bare}) that checks whether {pn.bare} & ({pn.bare} - 1) is 0 / create a function named {f} which tells whether {pn.bare} has exactly one bit set, using & / implement {f}({pn.bare}), True if and only if the bitwise and of {pn.bare} and {pn.bare} - 1 is zero / define {f}({pn.bare}) to test for powers of two with the bitwise and of {pn.bare} and {pn.bare} - 1 / given a positive {pn.bare}, {f} returns True for 1, 2, 4, 8, ...; use {pn.bare} & ({pn.bare} - 1). Write it
    def {f}({pn}):
        return {pn} & ({pn} - 1) == 0
    ~get {ys} | filter [the list|{xs}] with {f} / keep the powers of two in {xs} | the powers of two in {xs}, by {f} / the items of {xs} for which {f} is True / all numbers of {xs} that pass {f} | [x for x in {xs} if {f}(x)]
    ~out | - | the exponents of these powers, i.e. their bit lengths minus 1 / bit_length minus 1 for each number in {ys} / a list of x.bit_length() - 1 for all x in {ys} | [y.bit_length() - 1 for y in {ys}]
gray_codes
    ~number {n} {tiny} | number of bits
    ~get {xs} | compute i xor (i shifted right by 1) for every i below 2 to the power {n} / build the Gray code for {n} bits: i ^ (i >> 1) for i from 0 to 2 ** {n} - 1 | the Gray code of {n} bits as a list of integers / the list of i ^ (i >> 1) for all i from 0 to 2 ** {n} - 1 | [i ^ (i >> 1) for i in range(2 ** {n})]
    ~get {ws} | write the codes in binary with {n} digits / format each number in {xs} with {n} binary digits | the codes as binary strings of {n} digits / the numbers in {xs} in binary, padded to {n} digits | [f"{x:0{{n}}b}" for x in {xs}]
    ~out | join the strings with spaces | [the strings|{ws}] separated by spaces / the items of {ws} joined by spaces / all codes in one line with spaces between them | " ".join({ws})
"""
SHAPES = """
triangle_sides
    ~number {a} {length} | side / length
    ~number {b} {length2} | side / length
    ~number {c} {length3} | side / length
    ~get {xs} | sort the three sides / put {a}, {b} and {c} in a sorted list | the sorted list of {a}, {b} and {c} / the three lengths in ascending order / a list of the sides from short to long | sorted([{a}, {b}, {c}])
    ~if | the two shorter sides together are longer than the longest / the sum of the first two items of {xs} is greater than the third / the sides form a triangle, i.e. {xs}[0] + {xs}[1] > {xs}[2] | {xs}[0] + {xs}[1] > {xs}[2] | "triangle" | "no triangle"
    ~out? | - | the number of different side lengths / how many distinct numbers there are in {xs} / the size of the set of {xs} | len(set({xs}))
polygon_perimeter
    ~set {xs} {corners} | list of points / list of corners
    # + import math
    ~get {ys} | pair each corner with the next one, the last one with the first / zip {xs} with itself rotated by one | the pairs of neighbouring corners, including the last and the first / the sides as pairs of points: each corner with the following one, and the last with the first | list(zip({xs}, {xs}[1:] + {xs}[:1]))
    ~get {a} | add up the lengths of all sides / sum the distances of the points in each pair | the sum of the distances between the two points of every pair in {ys} / the perimeter, i.e. the total of math.dist(p, q) over {ys} | sum(math.dist(p, q) for p, q in {ys})
    ~out | round [the perimeter|{a}] to 2 decimals | [the perimeter|{a}] rounded to two decimals / {a} to 2 decimal places / the perimeter with two digits after the point | round({a}, 2)
shoelace_area
    ~set {xs} {corners} | list of points / list of corners
    # write a function {f} that takes a list of points and returns the area of the polygon by the shoelace formula / define a function {f}(points) that adds up x1 * y2 - x2 * y1 over all neighbouring corners (the last followed by the first) and returns half of the absolute value / create a function named {f} for the area of a polygon with the parameter points, using the shoelace formula / implement {f}(points): sum x1 * y2 - x2 * y1 for each side from (x1, y1) to (x2, y2), take the absolute value, divide by 2 / define {f}(points), which computes the area enclosed by the points in order with the shoelace formula; {f}([(0, 0), (2, 0), (2, 2), (0, 2)]) gives 4.0 / given a list of corner points, {f}(points) returns the polygon's area: half the absolute value of the sum of x1 * y2 - x2 * y1. Write it
    def {f}(points):
        total = 0
        for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]):
            total += x1 * y2 - x2 * y1
        return abs(total) / 2
    ~apply {a} {f} {xs}
    ~out | - | {a} and the number of corners / the area and the length of {xs} / {a}, followed by how many points there are | {a}, len({xs})
circle_points
    ~number {n} {radius} | radius
    ~get {xs} | find all integer points (x, y) with x and y from -{n} to {n} inside the circle / collect the pairs (x, y) of integers from -{n} to {n} with x * x + y * y at most {n} squared | the integer points (x, y) with -{n} <= x, y <= {n} and x^2 + y^2 <= {n}^2 / all lattice points in the circle of radius {n} around the origin, x and y running from -{n} to {n} | [(x, y) for x in range(-{n}, {n} + 1) for y in range(-{n}, {n} + 1) if x * x + y * y <= {n} ** 2]
    ~get {a} | divide the number of points by {n} squared | the number of points divided by {n} squared / the length of {xs} over the square of {n} / len({xs}) divided by {n} to the power of two | len({xs}) / {n} ** 2
    ~out | round [the estimate|{a}] to 3 decimals | {a} rounded to three decimals / the estimate of pi, {a}, rounded to 3 decimals / {a} to three decimal places | round({a}, 3)
turtle_path
    ~set {xs} {moves2} | list of moves / list of pairs
    # set the position {a}, {b} to 0, 0 / let {a} and {b} be 0 / initialize the coordinates {a} and {b} with zero / assign 0 to both {a} and {b} / start at the origin: {a} = 0 and {b} = 0 / create {a} and {b}, both zero
    {a}, {b} = 0, 0
    # for every pair of direction and distance in {xs}, move: "N" increases {b}, "S" decreases it, "E" increases {a}, "W" decreases it / follow the moves: north adds the distance to {b}, south subtracts it, east adds it to {a}, west subtracts it from {a}; the directions are "N", "S", "E", "W" / loop over the moves; for "N" add the steps to {b}, for "S" subtract them, for "E" add them to {a}, and otherwise subtract them from {a} / carry out all moves of {xs}: N and S change {b} by plus and minus the distance, E and W change {a} in the same way / go through {xs} and update the position: "N": {b} goes up, "S": {b} goes down, "E": {a} goes up, else {a} goes down, each by the given distance / process each (direction, distance): add it to {b} if the direction is "N", subtract it from {b} for "S", add it to {a} for "E", subtract it from {a} for "W"
    for direction, distance in {xs}:
        if direction == "N":
            {b} += distance
        elif direction == "S":
            {b} -= distance
        elif direction == "E":
            {a} += distance
        else:
            {a} -= distance
    ~out | - | {a}, {b} and the Manhattan distance to the origin / the position and the sum of the absolute values of its coordinates / {a}, {b} and abs({a}) + abs({b}) | {a}, {b}, abs({a}) + abs({b})
quadratic_roots
    ~number {b} {signed1} | linear coefficient / coefficient
    ~number {c} {signed2} | constant term / constant
    ~get {n} | compute the discriminant of x^2 + {b} x + {c} / subtract 4 times {c} from the square of {b} | the discriminant of x^2 + {b} x + {c} / the square of {b} minus 4 times {c} / the value of {b} squared minus four times {c} | {b} ** 2 - 4 * {c}
    # if {n} is negative, set {xs} to an empty list, otherwise to the list of both solutions: -{b} minus the root of {n}, halved, and -{b} plus the root, halved / let {xs} be the list of the real solutions, computed with the square root of {n}, smaller one first, or an empty list for a negative {n} / store the two roots in a list {xs}, the one with minus first; it is empty when {n} < 0 / assign to {xs} the solutions by the quadratic formula (minus first, then plus), or [] if there are none because {n} is below 0 / create {xs}: [] for {n} < 0, else a list of -{b} minus and -{b} plus the root of {n}, both divided by 2 / when {n} is less than zero, {xs} is an empty list; else it holds the solutions, first with minus the square root of {n}, then with plus
    if {n} < 0:
        {xs} = []
    else:
        {xs} = [(-{b} - {n} ** 0.5) / 2, (-{b} + {n} ** 0.5) / 2]
    ~out | round all solutions to two decimals | the solutions rounded to 2 decimals / the list of the items of {xs}, rounded to two decimals / {xs} with every number rounded to 2 decimal places | [round(x, 2) for x in {xs}]
"""
EVERYDAY = """
seconds_split
    ~number {n} {seconds} | number of seconds / duration in seconds
    # divide {n} by 3600 and store quotient and remainder in {a} and {b} / let {a} be the full hours in {n} and {b} the seconds left, using divmod / use divmod to get the hours {a} and the remaining seconds {b} of {n} / split {n} into whole hours {a} and the remaining seconds {b} / assign divmod({n}, 3600) to {a} and {b} / store in {a} how many full hours {n} seconds are and in {b} the rest
    {a}, {b} = divmod({n}, 3600)
    ~out | format the time as h:mm:ss / write the duration as hours, minutes with two digits and seconds with two digits, separated by colons | the duration as h:mm:ss, with minutes and seconds padded to two digits / {a}, the minutes and the seconds in {b} in the form h:mm:ss | f"{{a}}:{{b} // 60:02d}:{{b} % 60:02d}"
    ~out? | - | the duration in hours, rounded to two decimals / {n} divided by 3600, to 2 decimals / how many hours {n} seconds are, rounded to 2 decimal places | round({n} / 3600, 2)
date_difference
    ~string {w} {day} | date / start date
    # + from datetime import date
    ~get {a} | convert [the string|{w}] to a date / parse {w} as an ISO date | the date that {w} denotes / a date object for the ISO string {w} / {w} as a date | date.fromisoformat({w})
    # + from datetime import timedelta
    ~get {b} | add {days} days to it / go {days} days ahead | the date {days} days after {a} / {a} plus {days} days / the day that comes {days} days later than {a} | {a} + timedelta(days={days})
    ~get {n} | - | the number of days from {a} to the end of its year / the days between {a} and December 31 of the same year / how many days are left in the year of {a} | (date({a}.year, 12, 31) - {a}).days
    # print the date {b} in the form dd.mm.yyyy and {n} / print {b} as day.month.year with two digits each for day and month, followed by {n} / show {b} formatted as dd.mm.yyyy, then {n} / display {b} with strftime "%d.%m.%Y", and {n} / output the later date in the German style (dd.mm.yyyy) and the number {n} / print {b} formatted with %d.%m.%Y and then {n}
    print({b}.strftime("%d.%m.%Y"), {n})
weekdays_in_month
    ~number {n} {year} | year
    ~number {a} {month} | month
    # + import calendar
    ~get {count} | - | the number of days in month {a} of {n} / how many days month {a} of the year {n} has / the length of the month {a} in {n}, from calendar.monthrange / the second value of monthrange for {n} and {a} | calendar.monthrange({n}, {a})[1]
    # + from datetime import date
    ~get {xs} | find all Fridays of the month as day numbers / collect the days of this month on which date(...).weekday() is 4 | the days of the month that are Fridays / a list of every day from 1 to {count} in this month that falls on a Friday | [day for day in range(1, {count} + 1) if date({n}, {a}, day).weekday() == 4]
    ~if | the 13th is a Friday / 13 is in {xs} / there is a Friday the 13th | 13 in {xs} | "Friday the 13th" | {xs}
clock_angle
    ~number {a} {hour} | hour
    ~number {b} {minute} | minute
    ~get {n} | compute the position of the hour hand in degrees: 30 per hour and half a degree per minute / multiply the hour by 30 and add half the minutes | the angle of the hour hand, 30 times {a} plus half of {b} / 30 * {a} + {b} * 0.5 / the hour hand's angle from 12, in degrees | 30 * {a} + {b} * 0.5
    ~get {rate} | take the absolute difference between it and the minute hand, which is at 6 degrees per minute / subtract 6 times {b} from {n} and take the absolute value | the absolute difference of {n} and 6 times {b} / the angle between the hands, abs({n} - 6 * {b}) | abs({n} - 6 * {b})
    ~out | choose the smaller of {rate} and 360 minus {rate} | the smaller one of {rate} and 360 - {rate} / the minimum of the angle and 360 minus the angle / the smaller angle between the two hands: {rate} or 360 minus it | min({rate}, 360 - {rate})
change_in_coins
    ~number {n} {cents} | amount in cents / amount
    # create a dictionary {d} and, for the coins 100, 50, 20, 10, 5 and 1, store how many of each are needed, reducing {n} accordingly / let {d} be an empty dictionary; go through the coins 100, 50, 20, 10, 5, 1, set {d}[coin] to the number that fits into {n}, and keep the rest in {n} / pay {n} with as few coins of 100, 50, 20, 10, 5 and 1 as possible; {d} maps every coin to its number and {n} ends at 0 / for each coin of 100, 50, 20, 10, 5, 1: put {n} // coin in a dictionary {d} under the coin and replace {n} by the remainder / fill a new dictionary {d} with the number of coins for 100, 50, 20, 10, 5 and 1, from large to small, taking the amounts off {n} / change {n} greedily into coins (100, 50, 20, 10, 5, 1): use divmod, store the counts in a dictionary {d} and the remainder in {n}
    {d} = {}
    for coin in (100, 50, 20, 10, 5, 1):
        {d}[coin], {n} = divmod({n}, coin)
    ~get {e} | leave out the coins that are not needed / remove the entries with the value 0 | the entries of {d} that are not zero, as a dictionary / a dictionary of the coins in {d} with a positive count / {d} without the coins that occur 0 times | {coin: k for coin, k in {d}.items() if k}
    ~out | - | {e} and the total number of coins / the dictionary {e} and the sum of its values / {e}, followed by how many coins there are in all | {e}, sum({e}.values())
tax_levels
    ~number {n} {income} | income
    # define a function {f} that takes an income and returns the tax: nothing up to 10000, 20 percent of what is above that, up to 40000, and 40 percent of everything above 40000 / write a function {f}({pn.bare}) for a tax with levels: the part of {pn.bare} from 10000 to 40000 is taxed with 20%, the part above 40000 with 40% / create a function named {f} that computes 0.2 times the income between 10000 and 40000 plus 0.4 times the income over 40000 / implement {f}({pn.bare}), returning 20% of the amount of {pn.bare} between 10000 and 40000 plus 40% of the amount beyond 40000 / define {f}({pn.bare}) so that the first 10000 are free, the next 30000 are taxed at 20 percent and the rest at 40 percent / given an income {pn.bare}, {f} returns the tax, that is 20% of the slice from 10000 to 40000 and 40% of the slice above. Write {f}
    def {f}({pn}):
        middle = max(0, min({pn}, 40000) - 10000)
        high = max(0, {pn} - 40000)
        return 0.2 * middle + 0.4 * high
    ~get {a} | compute the tax on {n} / apply {f} to {n} | the tax on {n} by {f} / the result of {f} for {n} / the value {f}({n}) | {f}({n})
    ~out | - | {a} and its share of {n} in percent with one decimal / the tax and what percentage of {n} it is, rounded to one decimal / {a}, then 100 times {a} divided by {n}, rounded to 1 decimal | {a}, round(100 * {a} / {n}, 1)
savings_plan
    ~number {total} {money} | balance / starting capital
    ~number {rate} {percent} | yearly interest rate / interest in percent
    # set {count} to 0; while {total} is less than {goal}, increase {total} by {rate} percent and {count} by 1 / count in {count}, from 0, the years until {total}, growing by {rate} percent a year, is at least {goal} / with {count} starting at zero, add {rate} percent interest to {total} and 1 to {count} as long as {total} is below {goal} / let {count} be 0 and repeat until {total} reaches {goal}: multiply {total} by 1 + {rate} divided by 100, add one to {count} / start {count} at 0; in a while loop, let {total} grow by {rate}% and count the year, until {total} is not less than {goal} / initialize {count} with 0, then as long as {total} < {goal}: {total} increases by {rate} percent, {count} by one
    {count} = 0
    while {total} < {goal}:
        {total} *= 1 + {rate} / 100
        {count} += 1
    # print {count} and {total} rounded to 2 decimals / print the number of years and the final balance with two decimals / show {count}, then {total} rounded to two decimal places / display how many years it took, and the balance rounded to cents / output {count} followed by the rounded {total} (2 decimals) / print the years and the amount reached, rounded to 2 digits after the point
    print({count}, round({total}, 2))
two_dice
    ~number {n} {faces} | number of faces / number of sides
    # + from itertools import product
    ~get {xs} | list the sums of all results of two dice with {n} faces / add up each pair of numbers from 1 to {n} that product gives | the sums of all pairs of numbers from 1 to {n}, by itertools.product / a list of x + y for all x, y from 1 to {n} | [x + y for x, y in product(range(1, {n} + 1), repeat=2)]
    # + from collections import Counter
    ~get {counts} | count each sum with a Counter / tally [the sums|{xs}] | the number of times each sum occurs, as a Counter / a Counter of [the sums|{xs}] / the frequencies of the items of {xs} | Counter({xs})
    ~get {best} | find the most likely sum / take the most common sum | the most common sum in {counts} / the key of {counts} with the highest count / the most likely sum | max({counts}, key={counts}.get)
    ~out | - | its probability, rounded to 4 decimals / the count of {best} divided by the number of sums, rounded to 4 decimals / the probability of {best}, i.e. its count over the length of {xs}, to 4 decimals | round({counts}[{best}] / len({xs}), 4)
choose_committee
    ~number {n} {people_n} | number of people
    ~number {a} {tiny} | size of the committee / number of members
    # + import math
    ~get {b} | compute in how many ways {a} of {n} can be chosen | the number of ways to choose {a} out of {n} people / the binomial coefficient of {n} and {a} / {n} choose {a} / the number of subsets of {n} things with {a} elements | math.comb({n}, {a})
    ~get {c} | multiply [it|{b}] by the factorial of {a} / multiply {b} by the number of orders of {a} people | {b} times the factorial of {a} / the number of ordered choices, i.e. {b} times {a} factorial / the product of {b} and {a}! | {b} * math.factorial({a})
    ~truth | {c} is the same as math.perm({n}, {a}) / the number of permutations of {a} out of {n} equals {c} / {c} equals the result of math.perm for {n} and {a} | {c} == math.perm({n}, {a})
bouncing_ball
    ~number {a} {height} | height in meters / height
    # create a list {xs} with {a} / let {xs} be a list that contains {a} / put {a} as the only item in a list {xs} / initialize a list {xs} with the value {a} / start a list {xs} with the height {a} / assign a list with {a} in it to {xs}
    {xs} = [{a}]
    # while the last height is at least 1, append {bounce} times the last height, rounded to 2 decimals / append the last item times {bounce} (rounded to two decimals) as long as the last item is 1 or more / until the last height in {xs} is below 1, append {bounce} of it, rounded to 2 places / the ball rises each time to {bounce} of its last height: append these heights, rounded to 2 decimals, until one is less than 1 / use a while loop to extend {xs}: the next item is {xs}[-1] times {bounce}, rounded to two decimals, and the loop ends when the last item is less than 1 / keep appending round({xs}[-1] * {bounce}, 2) to {xs} while its last item is not less than 1
    while {xs}[-1] >= 1:
        {xs}.append(round({xs}[-1] * {bounce}, 2))
    ~out | - | the number of bounces / the length of {xs} minus 1 / how many times the ball bounced, i.e. the items of {xs} after the first | len({xs}) - 1
    ~out? | - | the total of all heights, rounded to 2 decimals / the sum of {xs} rounded to two decimals / the heights in {xs} added up, to 2 decimal places | round(sum({xs}), 2)
unit_table
    ~list {xs} {floats} | list of lengths in inches / list of inches
    ~get {ys} | convert all lengths to centimeters (one inch is 2.54 cm), rounded to one decimal / multiply each length by 2.54 and round to 1 decimal | the lengths in centimeters, i.e. multiplied by 2.54 and rounded to one decimal / a list of each item of {xs} times 2.54, rounded to 1 decimal | [round(x * 2.54, 1) for x in {xs}]
    # print a line for each length in the form "inches in = centimeters cm" / for each pair of {xs} and {ys}, print the inches, "in =", the centimeters and "cm" / print inches and centimeters side by side, as "3.5 in = 8.9 cm" / loop over both lists together and print for every length a line such as "2.0 in = 5.1 cm" / output every length as text: the inches followed by " in = ", then the centimeters followed by " cm" / zip the two lists and print each pair as "<inches> in = <centimeters> cm"
    for inches, cm in zip({xs}, {ys}):
        print(f"{inches} in = {cm} cm")
    ~out | - | the number of lengths above 100 cm / how many items of {ys} are greater than 100 / the count of values in {ys} that exceed 100 | sum(y > 100 for y in {ys})
"""


def _corners(rng: Random) -> list[tuple[int, int]]:
    x, y, w, h = rng.randint(-5, 5), rng.randint(-5, 5), rng.randint(2, 9), rng.randint(2, 9)
    points = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
    return points if rng.random() < 0.5 else [*points[: rng.choice((1, 3))], (x + w + 1, y - 2), *points[3:]]


def _moves(rng: Random) -> list[tuple[str, int]]:
    return [(rng.choice("NSEW"), rng.randint(1, 12)) for _ in range(rng.randint(3, 5))]


MORE = {
    "big": integer(10_000, 99_999_999),
    "hundreds": choice(200, 400, 500, 600, 1000),
    "medium": integer(12, 200),
    "medium2": integer(12, 200),
    "base9": integer(2, 9),
    "modulus": choice(7, 9, 10, 11, 13, 17, 19, 23),
    "radix": integer(2, 9),
    "side": integer(3, 9),
    "side3": integer(8, 60),
    "terms": choice(10, 20, 50, 100, 200),
    "five": list_of(integer(0, 40), 4, 6),
    "f0": integer(0, 9),
    "f1": integer(1, 12),
    "byte": integer(0, 255),
    "byte2": integer(0, 255),
    "byte3": integer(0, 255),
    "ints_wide": sampled(
        "list[int]",
        lambda r: [r.choice((2 ** r.randint(0, 9), r.randint(1, 500))) for _ in range(r.randint(5, 8))],
    ),
    "length": integer(1, 30),
    "length2": integer(1, 30),
    "length3": integer(1, 30),
    "corners": sampled("list[tuple[int]]", _corners),
    "radius": integer(2, 12),
    "moves2": sampled("list[tuple[mixed]]", _moves),
    "signed1": integer(-9, 9),
    "signed2": integer(-20, 20),
    "days": integer(5, 500),
    "month": integer(1, 12),
    "hour": integer(0, 11),
    "minute": integer(0, 59),
    "income": integer(5000, 120_000),
    "goal": choice(10_000, 12_000, 15_000, 20_000),
    "faces": integer(4, 12),
    "people_n": integer(6, 15),
    "height": integer(3, 30),
    "bounce": choice(0.5, 0.6, 0.7, 0.75, 0.8),
    "c": new("c", "third", "blue", "z", "rest"),
    "k0": new("divisor", "p", "factor", "candidate"),
    "m0": new("lcm", "multiple", "common", "m"),
    "rate": new("rate", "angle", "percent", "growth"),
    "floats": list_of(decimal(1, 60, 1), 3, 5),
}

for _table in (DIGITS, THEORY, SEQUENCES, BITS, SHAPES, EVERYDAY):
    formal(d, _table, {**SLOTS, **MORE})
