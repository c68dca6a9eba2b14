"""Short everyday stories on numbers: digits, divisors, sequences, rounding, counting loops, small simulations."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, decimal, exact, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain

d = Domain("made_numbers", weight=36)


def long_number(rng: Random) -> int:
    """A number of three to eight digits."""
    return rng.randint(10 ** rng.randint(2, 4), 10 ** rng.randint(5, 8))


def signed_list(rng: Random) -> list[int]:
    """Whole numbers, some below zero, now and then one twice."""
    high = rng.choice((9, 30, 100, 500))
    xs = [rng.randint(-high, high) for _ in range(rng.randint(4, 9))]
    return [*xs, rng.choice(xs)] if rng.random() < 0.4 else xs


def plain_list(rng: Random) -> list[int]:
    """Whole numbers above zero, of one size."""
    low, high = rng.choice(((1, 12), (1, 50), (10, 99), (100, 999)))
    return [rng.randint(low, high) for _ in range(rng.randint(4, 10))]


def with_repeats(rng: Random) -> list[int]:
    """A list in which one number is clearly the most frequent one."""
    xs = rng.sample(range(1, 40), rng.randint(4, 7))
    often = rng.choice(xs)
    xs += [often] * rng.randint(1, 2)
    rng.shuffle(xs)
    return xs


def decimals(rng: Random) -> list[float]:
    """Decimal numbers with one to three places."""
    low, high, places = rng.choice(((0, 10, 2), (-20, 40, 1), (1, 5, 3), (50, 200, 2)))
    return [round(rng.uniform(low, high), places) for _ in range(rng.randint(3, 7))]


def point(rng: Random) -> tuple[int, int]:
    """A point of the plane."""
    return rng.randint(-20, 20), rng.randint(-20, 20)


def in_base(rng: Random) -> str:
    """A text of digits that is a number in base 5 to 9."""
    return rng.choice("1234") + "".join(rng.choice("01234") for _ in range(rng.randint(2, 6)))


def three_sides(rng: Random) -> list[int]:
    """Three sides in any order, mostly of a right triangle."""
    by = rng.randint(1, 9)
    sides = [by * side for side in rng.choice(((3, 4, 5), (5, 12, 13), (8, 15, 17), (4, 5, 6), (7, 9, 12)))]
    rng.shuffle(sides)
    return sides


def sign_text(rng: Random) -> str:
    """A short mark to draw with."""
    return rng.choice(("*", "#", "+", "o", "X", "@", "%", "=", "ab", "-", "~", "$"))


STORIES = r"""
sum_and_product_of_digits
    # {num} = {long} / let {num} be {long} / Create a variable named {num} with the value {long} / we look at the number {long}, call it {num} / start with {long} and keep it as {num}
    {num} = {long}
    # make a list of its digits, as ints, called {digits} / Split the number into its digits (integers) and store them in a list named {digits} / get the digits of {num} as a list of ints / {digits} is the list of the digits of {num}, each of them an int / turn each digit of it into an int and keep them all as {digits}
    {digits} = [int(c) for c in str({num})]
    # Compute the sum of the digits and store it in a variable named {total}. / add them up as {total} / what do the digits give together? that is the total / let {total} be their sum / total up the digits, result goes to {total}
    {total} = sum({digits})
    # Compute the product of the same digits in a variable named {product} / also multiply all of the digits with each other, as {product} / and the product of the digits, please / let {product} be what you get when the digits are multiplied, not added
    # + import math
    {product} = math.prod({digits})
    # print the product first and then the total / show product and total, in this order, on one line / Print the values of {product} and {total}, separated by a space. / output the two results, the product before the sum
    print({product}, {total})
number_backwards
    # {num} = {long} / set {num} to {long} / the number is {long}; name it {num} / Define a variable {num} equal to {long} / put {long} into {num}
    {num} = {long}
    # reverse its digits and store that number as {mirror} / Write the number backwards, as an int, in a variable named {mirror}. / let {mirror} be the int with the digits of {num} in reverse order / read {num} from right to left as an integer, call that {mirror} / {mirror} is {num} with its digits reversed (an int again)
    {mirror} = int(str({num})[::-1])
    # how far apart are the two? keep the absolute difference as {gap} / Compute the absolute difference of {num} and {mirror} and store it in {gap}. / get the gap, which is the distance between the number and its mirror, never negative / let {gap} be {num} minus {mirror} without the sign
    {gap} = abs({num} - {mirror})
    # print the gap divided by {m9} without remainder / Print the result of the integer division of the gap by {m9} / show how many whole times {m9} goes into {gap} / what is {gap} // {m9}? print it
    print({gap} // {m9})
count_one_digit
    # {num} = {long} / Assign the number {long} to a variable named {num} / we have {long}, save it in {num} / let {num} be the number {long}
    {num} = {long}
    # count how often the digit {dig} occurs in it, as {matches} / Store in {matches} how many times the digit {dig} appears in {num} / get as {matches} how often the digit {dig} is in that number / how many {dig}s are there among its digits? keep that as {matches} / let {matches} be the number of digits of {num} that equal {dig}
    {matches} = str({num}).count("{dig}")
    # find out how many digits the number has in all and keep it as {length} / Store the number of digits of {num} in a variable named {length} / let {length} be how many digits {num} consists of / the length of the number, i.e. how many digits it has, please
    {length} = len(str({num}))
    # print "all" if every digit was a {dig}, else how many other digits there are / Print the difference of {length} and {matches}; if it is 0, print "all" instead. / show how many digits are not {dig}, but if there are none of these print "all" / if {matches} and the length are equal print "all", otherwise print the length minus {matches}
    if {matches} == {length}:
        print("all")
    else:
        print({length} - {matches})
alternating_places
    # write the number {long} as a string named {text} / let {text} be {long} as a string / take {long}, convert it to text and call it {text} / Store the number {long}, converted to a string, in a variable {text}
    {text} = str({long})
    # add up the digits at even indices, counting from 0, as {first} / Compute the sum of the digits at the indices 0, 2, 4 and so on and store it in {first} / let {first} be the sum of every second digit, beginning with the very first one / {first} is the total of the digits of {text} whose index is even
    {first} = sum(int(c) for c in {text}[::2])
    # do the same for the odd indices, as {second} / Compute the sum of the digits at odd indices as well and store it in {second} / now the digits at index 1, 3, 5 and so on: their sum goes to {second} / let {second} be the sum of the digits that were left out
    {second} = sum(int(c) for c in {text}[1::2])
    # print which is larger: "even", "odd" or, if both agree, "same" / Print "even" if {first} is greater, "odd" if {second} is greater, and "same" if they are equal. / compare the two sums: show "even" when the first wins, "odd" when the second does, "same" on a tie / who has more? print "even" for {first}, "odd" for {second} and "same" for neither
    if {first} > {second}:
        print("even")
    elif {first} < {second}:
        print("odd")
    else:
        print("same")
evens_and_odds
    # {xs} = {plain} / let {xs} be the list {plain} / Create a list named {xs} containing {plain.and_items} / the numbers are {plain}; store them in {xs}
    {xs} = {plain}
    # collect the even ones in a list {evens} / Create a list {evens} of the numbers in {xs} that are divisible by 2 / get the evens out of it into a list, without changing it / {evens} holds only the even numbers of {xs}, in their order
    {evens} = [x for x in {xs} if x % 2 == 0]
    # and the odd ones in {odds} / Create a second list, {odds}, of all the other numbers / the rest of them, the odds, go to a list too / {odds} holds the numbers of {xs} that are not even
    {odds} = [x for x in {xs} if x % 2 != 0]
    # subtract the sum of the odds from the sum of the evens, call it {balance} / Store the sum of {evens} minus the sum of {odds} in a variable named {balance}. / let {balance} be how much more the evens give than the odds when each list is added up / work out the balance: total of the evens less total of the odds
    {balance} = sum({evens}) - sum({odds})
    # print how many odds there are, then the balance / Print the length of {odds} and the value of {balance} on one line / show the number of odd ones and after it the balance / output two values: how many numbers are odd, and {balance}
    print(len({odds}), {balance})
proper_divisors
    # {num} = {dividend} / let {num} be {dividend} / Define {num} as {dividend} / start with the number {dividend}, called {num}
    {num} = {dividend}
    # find all its divisors, 1 and itself included, as a list / Collect every positive divisor of {num} in a list named {divisors}, from small to large. / {divisors} should be the list of all numbers from 1 to {num} that divide it evenly / list the divisors of {num} (also 1 and {num})
    {divisors} = [i for i in range(1, {num} + 1) if {num} % i == 0]
    # remove the last one / take the number itself out of the list / Delete the last element of {divisors}. / drop the largest of the divisors, which is {num}
    {divisors}.pop()
    # sum up what is left, as {total} / Compute the sum of the remaining divisors and store it in a variable named {total} / get the total of the remaining ones / let {total} be the sum of {divisors} as it is now
    {total} = sum({divisors})
    # print "perfect" if the total equals the number, "rich" if it is more and "poor" if it is less / compare {total} with {num} and print "rich" (greater), "perfect" (equal) or "poor" (smaller) / Print "perfect" when {total} and {num} are the same, "rich" when {total} exceeds {num}, and otherwise "poor". / is it perfect (total and number equal)? print "perfect"; a larger total means "rich", a smaller one "poor"
    if {total} == {num}:
        print("perfect")
    elif {total} > {num}:
        print("rich")
    else:
        print("poor")
primes_in_a_range
    # write a function {is_prime}(k) that tells whether k is a prime number / Define a function named {is_prime} which takes k and returns True if k is prime and False otherwise / i need {is_prime}(k): True for primes, False for everything else, also below 2 / make a function {is_prime} of one number k that checks if it is prime
    def {is_prime}(k):
        if k < 2:
            return False
        for i in range(2, int(k ** 0.5) + 1):
            if k % i == 0:
                return False
        return True
    # use it to list all primes from {lo} to {hi}, both ends included, as {primes} / Create a list named {primes} with the prime numbers between {lo} and {hi}, inclusive. / get the primes from {lo} up to and including {hi} / {primes} is the list of every k from {lo} through {hi} for which {is_prime} is true
    {primes} = [k for k in range({lo}, {hi} + 1) if {is_prime}(k)]
    # what are the gaps between neighbours? put them in a list / Compute the differences of consecutive primes and store them in a list named {gaps} / make {gaps}, a list with each prime subtracted from the next one / let {gaps} be the steps from every one of them to the next
    {gaps} = [b - a for a, b in zip({primes}, {primes}[1:])]
    # print the widest gap and how many primes there are / Print the maximum of {gaps}, followed by the length of {primes} / show the largest of the gaps, then the number of primes / output the biggest step and after it how many primes were found
    print(max({gaps}), len({primes}))
squares_in_a_range
    # write a function {is_square}(k) that returns whether k is a perfect square / Define a function named {is_square} that takes an integer k and returns True if it is the square of an integer / {is_square}(k) should be True for 0, 1, 4, 9, 16 and so on and False for other whole numbers / make a function {is_square} with the parameter k to test for perfect squares
    # + import math
    def {is_square}(k):
        return k >= 0 and math.isqrt(k) ** 2 == k
    # list all perfect squares from {lo} to {hi}, both ends included, as {squares} / Use the function to collect the perfect squares between {lo} and {hi} (inclusive) in a list named {squares}. / get the squares from {lo} up to and including {hi} with it / which k from {lo} through {hi} pass the test? keep them in {squares}
    {squares} = [k for k in range({lo}, {hi} + 1) if {is_square}(k)]
    # add them up / Compute the sum of the squares and store it in a variable named {total}. / what is the total of these squares? keep it as {total} / {total} is the sum of the list
    {total} = sum({squares})
    # is the total itself a square? print True or False / Print whether {total} is a perfect square, using {is_square} / call {is_square} with the total and print the answer / test the sum with the same function and show the result
    print({is_square}({total}))
reduce_a_fraction
    # {x} = {n1}, {y} = {n2} / let {x} be {n1} and {y} be {n2} / Define two variables, {x} with the value {n1} and {y} with the value {n2} / store {n1} as {x} and {n2} as {y} / the fraction has {n1} on top, named {x}, and {n2} below, named {y}
    {x} = {n1}
    {y} = {n2}
    # find their greatest common divisor, as {common} / Compute the greatest common divisor of {x} and {y} and store it in {common} / let {common} be the gcd of both / which is the largest number that divides {x} and {y}? call it {common}
    # + import math
    {common} = math.gcd({x}, {y})
    # divide both by it, without remainder / Divide {x} and {y} by {common} with integer division and store the results under their old names. / reduce the two: each becomes itself // {common} / {x} and {y} shall each be integer-divided by {common}, in place
    {x} //= {common}
    {y} //= {common}
    # print them as a fraction like 3:4, with a colon between / Print {x} and {y} separated by a colon and no spaces / show the first, a colon and the second, all without blanks / output the reduced pair joined by ":"
    print(f"{{x}}:{{y}}")
meet_again
    # one bus comes every {n3} minutes and another one every {n4}: keep these as {x} and {y} / {x} = {n3} and {y} = {n4} / Store the numbers {n3} and {n4} in two variables, {x} and {y}. / let {x} be {n3}, {y} is {n4}
    {x} = {n3}
    {y} = {n4}
    # when do they meet? compute the least common multiple as {meeting} / Compute the least common multiple of {x} and {y} and store it in a variable named {meeting} / let {meeting} be the smallest positive number that both divide / {meeting} is the lcm of the two
    # + import math
    {meeting} = math.lcm({x}, {y})
    # make a list {times} of the first {few} multiples of it, beginning with {meeting} itself / Create a list named {times}: {meeting} times 1, times 2 and so on up to times {few}. / the first {few} multiples of that, with the value itself as the first one, go to {times} / let {times} be {meeting} multiplied by each of the numbers 1 to {few}
    {times} = [{meeting} * i for i in range(1, {few} + 1)]
    # print the times one per line / Print every element of {times} on a line of its own / loop over them and print each / show each of the times in a separate line
    for t in {times}:
        print(t)
powers_up_to
    # make an empty list {powers} and a variable {value} that is 1 / let {powers} be an empty list and {value} be 1 / Initialize {powers} with an empty list and {value} with 1. / start with nothing in a list {powers} and with the {value} 1
    {powers} = []
    {value} = 1
    # as long as the value is at most {big}, append it to the list and multiply it by {base} / While {value} does not exceed {big}, add it to {powers} and then multiply it by {base}. / fill {powers}: append the value, then make it {base} times as big, and stop when it is over {big} / put {value} into the list and multiply it by {base}, over and over while it is less than or equal to {big}
    while {value} <= {big}:
        {powers}.append({value})
        {value} *= {base}
    # print how many powers there are and the last one / Print the length of {powers} and its last element / show the number of items in the list, then the largest one (at its end) / output two things: how many we got, and the final item of the list
    print(len({powers}), {powers}[-1])
zeros_of_a_factorial
    # compute the factorial of {fact} as {result} / let {result} be {fact}! (the factorial) / Store the factorial of {fact} in a variable named {result} / what is 1 times 2 times 3 and so on up to {fact}? keep it as {result}
    # + import math
    {result} = math.factorial({fact})
    # count its zeros at the end in a variable {zeros}: while it can be divided by 10, divide it and add 1 / Set {zeros} to 0. While {result} is divisible by 10, divide it by 10 (integer division) and increase {zeros} by 1. / starting from {zeros} = 0, cut the last digit off {result} as long as this digit is 0, and count the cuts / {zeros} begins at 0; for every trailing zero that you remove from the result it goes up by one
    {zeros} = 0
    while {result} % 10 == 0:
        {result} //= 10
        {zeros} += 1
    # print the zeros and the last digit of what is left / Print {zeros}, followed by the remainder of {result} divided by 10 / show how many zeros there were and then the last digit that {result} has now / output the count of zeros, then the final digit of the shortened number
    print({zeros}, {result} % 10)
first_terms
    # a sequence starts with {begin}, and every next term is the one before times {times_} plus {plus_}. make a list {terms} of the first {few} terms / Create a list {terms} with {few} numbers: the first is {begin}, each further one is {times_} times its predecessor plus {plus_}. / let {terms} be the first {few} terms of the sequence that begins with {begin} and goes on with {times_} * previous + {plus_} / {terms} starts as a list with only {begin}; append last * {times_} + {plus_} until it has {few} items
    {terms} = [{begin}]
    while len({terms}) < {few}:
        {terms}.append({terms}[-1] * {times_} + {plus_})
    # remove the first of them / Delete the first element of the list. / take {begin}, the first term, out / the first term is not needed, drop it from {terms}
    {terms}.pop(0)
    # how many of the others are divisible by {div}? keep it as {count} / Count the remaining terms that can be divided by {div} and store the number in {count}. / get the count of the multiples of {div} in {terms} / let {count} be how many terms leave no remainder when divided by {div}
    {count} = sum(1 for t in {terms} if t % {div} == 0)
    # print the terms joined by " -> " and then, on the next line, the count / Print the elements of {terms} separated by " -> " and, in a second line, {count} / show the list as text with " -> " between the numbers; below it the count / output the terms in one line with " -> " in between, the count in another
    print(" -> ".join(str(t) for t in {terms}))
    print({count})
next_in_fibonacci_style
    # {row} = [{a5}, {b5}] / make a list {row} with the two numbers {a5} and {b5} / Create a list named {row} that contains {a5} and {b5}, in this order. / start a sequence with {a5} and {b5} in a list, {row}
    {row} = [{a5}, {b5}]
    # append the sum of the last two again and again until the list has {nterms} numbers / While the length of {row} is below {nterms}, append the sum of its last two elements. / every new number is the sum of the two before it: go on until there are {nterms} of them / extend it in the Fibonacci way, up to {nterms} items in all
    while len({row}) < {nterms}:
        {row}.append({row}[-1] + {row}[-2])
    # get the even numbers of the row as a list {evens} / Store the elements of {row} that are even in a list named {evens}. / which of them are even? collect these, in order, as {evens} / put the evens of the sequence into a list of their own
    {evens} = [v for v in {row} if v % 2 == 0]
    # print the last number of the row and how many evens it has / Print the final element of {row} and the length of {evens}. / show where the sequence ended, then the number of even ones / output {row}[-1] and, after it, the count of the evens
    print({row}[-1], len({evens}))
three_before
    # a sequence begins with {small3}; store these as {row} / {row} = {small3} / Let {row} be the list {small3}. / keep the three start values {small3} in {row}
    {row} = {small3}
    # add {few} more numbers to the end, each one the sum of the three before it / Append {few} further elements, where every new element is the sum of the last three. / {few} times: append the total of the last three numbers / the next number is always the last three added together; do this {few} times
    for _ in range({few}):
        {row}.append(sum({row}[-3:]))
    # keep only the new numbers, without the three at the beginning / Remove the first three elements from {row}. / cut the three start values off / {row} shall no longer contain the first 3 numbers
    {row} = {row}[3:]
    # print the new numbers backwards / Print {row} in reverse order, as a list. / show the list from the last to the first / output the reversed list, please
    print({row}[::-1])
collatz_steps
    # {num} = {seed}, {nsteps} = 0 / let {num} be {seed} and {nsteps} be 0 / Set {num} to {seed} and a counter named {nsteps} to zero. / begin with the number {seed} in {num}; nothing is counted yet, so {nsteps} is 0
    {num} = {seed}
    {nsteps} = 0
    # also remember the highest number so far, at first the number itself, as {peak} / Store the current value of {num} in a variable named {peak}. / {peak} starts with the same value as {num} / copy {num} to {peak}, it is going to be the maximum
    {peak} = {num}
    # until the number is 1: halve it if it is even, otherwise triple it and add 1; count the steps and keep the peak up to date / While {num} is not 1, replace it by {num} // 2 if it is even and by 3 * {num} + 1 if it is odd, add 1 to {nsteps} and set {peak} to the larger of {peak} and {num}. / repeat while it isn't 1: even numbers are divided by two, odd ones become three times the number plus one. each round is one of the {nsteps}, and a new maximum goes to {peak} / loop until {num} reaches 1: an even number is halved, an odd one times 3 plus 1. every time raise {nsteps} by one and {peak} to {num} if that is more
    while {num} != 1:
        if {num} % 2 == 0:
            {num} //= 2
        else:
            {num} = 3 * {num} + 1
        {nsteps} += 1
        {peak} = max({peak}, {num})
    # print "took" and the number of steps, then "up to" and the peak, all on one line / Print the text "took", the value of {nsteps}, the text "up to" and the value of {peak} on one line. / show both results with a word before each: "took" for the steps, "up to" for the peak / output a line like "took 7 up to 52" with the steps and the peak
    print("took", {nsteps}, "up to", {peak})
ones_in_binary
    # {num} = {bin_num} / let {num} be {bin_num} / Define an integer {num} with the value {bin_num} / take the number {bin_num} as {num}
    {num} = {bin_num}
    # write it in binary, without a prefix, as {bits} / Convert {num} to a string of binary digits (no "0b") and store it in {bits}. / let {bits} be the base-2 text of the number / i want its bits as a string of 0 and 1
    {bits} = format({num}, "b")
    # how many of the bits are ones? keep that as {ones} / Count the characters "1" in {bits} and store the result in a variable named {ones} / let {ones} be how often "1" is in that string / get the number of ones of it
    {ones} = {bits}.count("1")
    # turn the string around and read it as a binary number, {flipped} / Reverse {bits}, convert the reversed string from base 2 to an integer and store this in {flipped}. / {flipped} is the int that you get from the bits in reverse / read the bits from the right to the left: which number is that? call it {flipped}
    {flipped} = int({bits}[::-1], 2)
    # print the ones and the flipped number / Print {ones} and {flipped} / show how many ones it has, then the value of the reversed bits / output both, the count of ones first
    print({ones}, {flipped})
from_an_odd_base
    # {code} = {base_text} / let {code} be the string {base_text} / The string {base_text} is stored in a variable named {code} / keep the text {base_text} as {code}
    {code} = {base_text}
    # read it as a number in base {base5}, called {value} / Convert {code} from base {base5} to an integer and store it in {value}. / which number does it stand for in base {base5}? that is the {value} / let {value} be the int of that string, with {base5} as the base
    {value} = int({code}, {base5})
    # add {plus_} to the value and write it in hexadecimal, lower case and without 0x, as {hexa} / Increase {value} by {plus_} and store its hexadecimal digits (no prefix, small letters) in {hexa}. / the value goes up by {plus_}; then let {hexa} be its text in base 16, no prefix / raise it by {plus_}, and keep its hex form as {hexa}, such as "1f"
    {value} += {plus_}
    {hexa} = format({value}, "x")
    # print the value, an equals sign and the hex text, with single spaces between / Print {value}, "=" and {hexa} separated by spaces / show the number, then = and then the hexadecimal text / output it as: the decimal value = its hex digits
    print({value}, "=", {hexa})
switch_some_bits
    # {mask} = 0 / let {mask} be 0 / Initialize an integer variable named {mask} with 0 / start with a {mask} where no bit is set, that is 0
    {mask} = 0
    # set bit {bit1} and bit {bit2} in it (bit 0 is the lowest) / Switch on the bits number {bit1} and {bit2} of {mask}, counted from 0 on the right. / turn on bits {bit1} and {bit2}, where the lowest one has number 0 / {mask} gets a one at bit positions {bit1} and {bit2}
    {mask} |= 1 << {bit1}
    {mask} |= 1 << {bit2}
    # shift everything one place to the left, as {moved} / Store {mask} shifted left by one bit in a variable named {moved}. / let {moved} be the mask with all bits moved one position up / what do you get with a left shift of the mask by 1? call it {moved}, the mask stays
    {moved} = {mask} << 1
    # print the bits that are set in at least one of them, as an int / Print the bitwise OR of {mask} and {moved} / show {mask} | {moved} / which number has the bits of both of them together? print that
    print({mask} | {moved})
round_down_and_up
    # {price} = {dec3} / let {price} be {dec3} / Create a variable {price} with the value {dec3} / the price is {dec3}
    {price} = {dec3}
    # round it to one decimal place as {rounded} / Store {price} rounded to 1 decimal in a variable named {rounded} / get the rounded price with one digit after the point / let {rounded} be the price to the nearest tenth
    {rounded} = round({price}, 1)
    # also get the whole number just below and the one just above the price, as {low} and {high} / Store the floor of {price} in {low} and the ceiling of {price} in {high}. / {low} is the price rounded down to an int, {high} is it rounded up / round the original price down ({low}) and up ({high}) to whole numbers
    # + import math
    {low} = math.floor({price})
    {high} = math.ceil({price})
    # print low, rounded and high joined by " <= " / Print the three numbers {low}, {rounded} and {high} with " <= " between them. / show the three from the lowest to the highest with <= and spaces in between / output low <= rounded <= high, with the numbers put in
    print(f"{{low}} <= {{rounded}} <= {{high}}")
jumps_between_neighbours
    # {xs} = {signed} / let {xs} be {signed} / Create a list named {xs} with the elements {signed.and_items} / these were measured one after the other: {signed}. call the list {xs}
    {xs} = {signed}
    # get the absolute differences of neighbours as a list {jumps} / Compute the absolute difference between every element and the one after it and store them in a list named {jumps}. / how far is each number from the next one, whatever the direction? a list {jumps} / let {jumps} be the distances (never negative) between consecutive numbers
    {jumps} = [abs(b - a) for a, b in zip({xs}, {xs}[1:])]
    # find the biggest jump and the index at which it begins, {biggest} and {place} / Store the maximum of {jumps} in {biggest} and the index of its first occurrence in {place}. / let {biggest} be the largest of them and {place} its position, counted from 0 / which of the jumps is the biggest, and at which index ({place}) does it stand first? keep both
    {biggest} = max({jumps})
    {place} = {jumps}.index({biggest})
    # print the two numbers between which it happened / Print the elements of {xs} at the indices {place} and {place} + 1. / show the number at that place in {xs} and the one right after it / output from which number to which one it jumped
    print({xs}[{place}], {xs}[{place} + 1])
sign_of_a_number
    # write a function {sign}(x): -1 for negative numbers, 0 for zero, 1 for positive ones / Define a function named {sign} with a parameter x which returns 1 if x is above zero, -1 if it is below and 0 otherwise. / i need a {sign} function of x that gives back 1, 0 or -1 / make {sign}(x), telling by 1, -1 or 0 if x is positive, negative or zero
    def {sign}(x):
        if x > 0:
            return 1
        if x < 0:
            return -1
        return 0
    # apply it to each of {signed} and keep the results as {signs} / Create a list {signs} with the results of {sign} for the numbers {signed.and_items}. / call it for every number in {signed}, giving a list {signs} / let {signs} be what the function returns for the items of {signed}, in order
    {signs} = [{sign}(v) for v in {signed}]
    # add the signs up and look at the sign of that sum: call it {winner} / Store the result of {sign} for the sum of {signs} in a variable named {winner}. / the {winner} is the sign of the total of the signs / pass the sum of all the signs to the function again, as {winner}
    {winner} = {sign}(sum({signs}))
    # print "plus", "minus" or "tie" for a winner of 1, -1 or 0 / Print "plus" if {winner} is 1, "minus" if it is -1, and "tie" if it is 0. / show who won: 1 means "plus", -1 means "minus" and 0 means "tie" / a dictionary could do it: 1 is "plus", -1 is "minus", 0 is "tie"; print the word for {winner}
    print({1: "plus", -1: "minus", 0: "tie"}[{winner}])
keep_within_bounds
    # write a function {clamp}(x, low, high) that returns x, but low if x is less than low and high if it is more than high / Define a function {clamp} of x, low and high which limits x to the range from low to high. / {clamp}(x, low, high) shall give the number between low and high that is closest to x / make a function {clamp} which takes x, low and high and keeps x within the two bounds
    def {clamp}(x, low, high):
        return max(low, min(x, high))
    # use it on each number of {signed} with the bounds {neg} and {pos}, as {limited} / Apply {clamp} to every element of {signed} with low {neg} and high {pos} and store the list in {limited}. / let {limited} be the list {signed} with all items kept between {neg} and {pos} by that function / squeeze {signed} into {neg} to {pos} with it and call the new list {limited}
    {limited} = [{clamp}(v, {neg}, {pos}) for v in {signed}]
    # count how many ended up exactly on one of the bounds, as {edge} / Store the number of elements of {limited} that are equal to {neg} or {pos} in a variable {edge}. / how many of the limited numbers are {neg} or {pos}? that is {edge} / let {edge} be how often the lower or the upper bound occurs in it
    {edge} = sum(1 for v in {limited} if v in ({neg}, {pos}))
    # print the limited numbers and, below, the edge count / Print {limited} and then {edge} in a new line. / show the list, then on the next line how many are on the edge / output first the list of limited numbers, second the number {edge}, each on its own line
    print({limited})
    print({edge})
centre_of_the_data
    # {xs} = {repeats} / let {xs} be {repeats} / Create a list {xs} with the numbers {repeats.and_items} / our data is {repeats}, named {xs}
    {xs} = {repeats}
    # compute the average, the median as {middle} and the mode as {frequent} / Compute mean, median and mode of {xs} with the statistics module and store them in {average}, {middle} and {frequent}. / get the three usual centres of it: its mean as {average}, its median as {middle}, its mode as {frequent} / what are its {average}, its median ({middle}) and its most frequent value ({frequent})?
    # + import statistics
    {average} = statistics.mean({xs})
    {middle} = statistics.median({xs})
    {frequent} = statistics.mode({xs})
    # make a list of the numbers that are above the average, {above} / Store the elements of {xs} that are greater than {average} in a list named {above} / which ones lie over the mean? keep them as {above} / {above} holds all values larger than the average
    {above} = [v for v in {xs} if v > {average}]
    # print the median, the mode and how many are above the average / Print {middle}, {frequent} and the length of {above} on one line. / show the middle value, the most frequent one and the number of items in {above} / output three things: median, mode, count of those over the average
    print({middle}, {frequent}, len({above}))
without_extremes
    # {xs} = {floats} / let {xs} be {floats} / Create a list of measurements named {xs}: {floats} / we measured {floats}; keep that as {xs}
    {xs} = {floats}
    # sort it from small to large, in place / Sort {xs} in ascending order. / bring the numbers into rising order, the list itself / put {xs} in order, lowest first
    {xs}.sort()
    # compute the range, largest minus smallest, as {spread} / Store the difference of the last and the first element in a variable named {spread} / let {spread} be the highest number less the lowest one / how wide is it from the first to the last? that's {spread}
    {spread} = {xs}[-1] - {xs}[0]
    # drop the smallest and the largest number / Remove the first and the last element of the list. / take one item off at each end / the two extremes must go: remove them from {xs}
    {xs} = {xs}[1:-1]
    # print the {av.bare} of what is left and the spread, both rounded to 2 places / Print the {av.bare} of the remaining numbers and {spread}, each rounded to two decimals. / show first the {av.bare} of the rest, then the spread, with 2 decimals at most / round the {av.bare} of the list as it is now and also the spread to 2 digits and print them in this order
    print(round(sum({xs}) / len({xs}), 2), round({spread}, 2))
distance_of_points
    # {p} = {pt1} and {q} = {pt2} / let {p} be the point {pt1} and {q} the point {pt2} / Define two points as tuples: {p} is {pt1}, {q} is {pt2}. / we have two places, {pt1} and {pt2}; name them {p} and {q}
    {p} = {pt1}
    {q} = {pt2}
    # compute the straight distance between them / Compute the Euclidean distance of {p} and {q} and store it in {distance}. / how far apart are they as the crow flies? call it {distance} / let {distance} be the length of the line from one to the other
    # + import math
    {distance} = math.dist({p}, {q})
    # and the distance if you may only walk along the axes, as {walk} / Store the sum of the absolute differences of their coordinates in {walk}. / let {walk} be the city-block distance of {p} and {q} / walking only left, right, up and down, how long is the way? that is {walk}
    {walk} = abs({p}[0] - {q}[0]) + abs({p}[1] - {q}[1])
    # print the distance with two decimals and then the walk / Print {distance} formatted to 2 decimal places, followed by {walk} / show the straight one with exactly two digits after the point, and the walk after it / output both: {distance} as in 3.50, {walk} as it is
    print(f"{{distance}:.2f}", {walk})
point_in_the_middle
    # write a function {midpoint}(p, q) that returns the point halfway between the points p and q, as a tuple / Define a function named {midpoint} with two points p and q (x first, y second), returning the tuple of their averaged coordinates. / {midpoint}(p, q) gives the middle of two points: half of the sum of the x and half of the sum of the y values / make a function {midpoint} of p and q, both pairs, for the pair in the middle of them
    def {midpoint}(p, q):
        return ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2)
    # call it for {pt1} and {pt2}, result {centre} / Store the midpoint of {pt1} and {pt2} in a variable named {centre}. / let {centre} be the point in the middle of {pt1} and {pt2} / with {pt1} as p and {pt2} as q, what does it return? keep that as {centre}
    {centre} = {midpoint}({pt1}, {pt2})
    # unpack it into {x} and {y} / Assign the two parts of {centre} to {x} and {y}. / let {x} be its first number and {y} its second / split the centre: {x} and {y}, in this order
    {x}, {y} = {centre}
    # print "right" if {x} is greater than 0, "left" if it is not / Print "right" when {x} is positive, otherwise "left". / is {x} above zero? then show "right", else "left" / on which side is it? "right" for a positive {x}, "left" for any other
    print("right" if {x} > 0 else "left")
three_sides
    # write a function {is_triangle}(a, b, c) that is True if every two of the sides together are longer than the third / Define a function {is_triangle} of the lengths a, b and c that returns whether they can form a triangle (each side shorter than the other two together). / {is_triangle}(a, b, c): any two sides added must be more than the third one / make a function {is_triangle} with parameters a, b and c, for the triangle inequality
    def {is_triangle}(a, b, c):
        return a + b > c and a + c > b and b + c > a
    # the sides are {s1}, {s2} and {s3}; test them and keep the answer as {ok} / Call it with {s1}, {s2} and {s3} and store the result in a variable named {ok}. / {ok} tells if {s1}, {s2}, {s3} make a triangle / is there a triangle with sides of {s1}, {s2} and {s3}? store what the function says in {ok}
    {ok} = {is_triangle}({s1}, {s2}, {s3})
    # if so, print their sum, if not, print "impossible" / Print the perimeter of that triangle if {ok} is true, otherwise "impossible". / when it is ok show how long the three sides are together, else the word "impossible" / show "impossible" if there is no such triangle; if there is one, show its perimeter
    if {ok}:
        print({s1} + {s2} + {s3})
    else:
        print("impossible")
right_angle
    # {sides} = {triple} / let {sides} be {triple} / The three sides of a triangle are {triple.and_items}; store them in a list named {sides}. / keep {triple} in a list called {sides}
    {sides} = {triple}
    # sort them, shortest first, and unpack them into {a}, {b} and {c} / Sort the list in ascending order and assign its elements to {a}, {b} and {c}. / put them in rising order and give them the names {a}, {b} and {c} / after sorting, let {a}, {b} and {c} be the three of them, {c} the longest
    {sides}.sort()
    {a}, {b}, {c} = {sides}
    # is there a right angle? compare the squares of the two short sides, added, with the square of the long one; keep it as {right} / Set {right} to True if {a} squared plus {b} squared is equal to {c} squared, otherwise to False. / let {right} be whether the squares of {a} and {b} together give the square of {c} / {right} tells if Pythagoras holds for the three
    {right} = {a} ** 2 + {b} ** 2 == {c} ** 2
    # print half of {a} times {b} if it is right, else print nothing but "no" / Print the area ({a} * {b} over 2) if {right} is true, and "no" otherwise. / with a right angle, show the product of the two short sides divided by 2; without one, "no" / show "no" unless there is a right angle; in that case the area, half the product of the shorter sides
    print({a} * {b} / 2 if {right} else "no")
leap_years
    # write a function {is_leap}(year): divisible by 4, but full hundreds only if divisible by 400 / Define a function named {is_leap} with a parameter year that returns whether it is a leap year. / {is_leap}(year) is True for leap years of our calendar / make a function {is_leap} of a year to test for leap years
    def {is_leap}(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    # list the leap years from {y1} up to and including {y2}, as {leaps} / Create a list named {leaps} with all leap years between {y1} and {y2} (both inclusive), using the function. / which years from {y1} to {y2}, ends included, are leap years? {leaps} is the list / let {leaps} be every year from {y1} through {y2} for which it returns True
    {leaps} = [year for year in range({y1}, {y2} + 1) if {is_leap}(year)]
    # how many days do the years {y1} to {y2} have in all? 365 each, plus one for each leap year; keep it as {days} / Store the number of days from the start of {y1} to the end of {y2} in {days}: 365 times the number of years plus the length of {leaps}. / let {days} be 365 times the number of years ({y1} and {y2} count too) and one more per leap year / {days}: all years from {y1} to {y2} with 365 days, and as many extra days as there are items in {leaps}
    {days} = 365 * ({y2} - {y1} + 1) + len({leaps})
    # print the last leap year and the days / Print the last element of {leaps} and the value of {days}. / show the latest of the leap years, then how many days / output first the final item of the list, then the days
    print({leaps}[-1], {days})
count_with_a_step
    # make a list {row} of the numbers from {c1} up to {c2} in steps of {c3}, {c2} not included / Create a list {row} that counts from {c1} to {c2} (exclusive) with a step of {c3}. / start at {c1}, go up by {c3}, stop before {c2}: these numbers are {row} / let {row} be every {c3.th} number beginning with {c1}, all below {c2}
    {row} = list(range({c1}, {c2}, {c3}))
    # add {c2} at the end unless it would have been the next number anyway / Append {c2} to {row} only if the last element plus {c3} is not equal to {c2}. / if one more step from the last number does not lead exactly to {c2}, put {c2} at the end / the end is missing: append {c2}, but not if it is just {c3} after the last one
    if {row}[-1] + {c3} != {c2}:
        {row}.append({c2})
    # print them from the last to the first, separated by commas without spaces / Print the elements of {row} in reverse order, joined by ",". / show the row backwards, with only a comma between two numbers / output it in falling order as one text with "," in between
    print(",".join(str(v) for v in reversed({row})))
count_down
    # print the numbers from {few} down to 1, each on its own line / Use a for loop to print {few} down to 1 (inclusive), one number per line. / count down aloud from {few} to 1, a line per number / loop backwards from {few} to 1 and show every number
    for i in range({few}, 0, -1):
        print(i)
    # now the odd ones only, up from 1 to {top}, in a list {row} / Store the odd numbers from 1 to {top}, {top} included if it is odd, in a list {row}. / let {row} be 1, 3, 5 and so on, not going beyond {top} / get a list {row} with every second number from 1 on, at most {top}
    {row} = list(range(1, {top} + 1, 2))
    # add up all of them except the first {cut}, call it {rest} / Compute the sum of {row} without its first {cut} elements and store it in {rest}. / leave out {cut} numbers at the front and let {rest} be the sum of the others / {rest} is the total of the row from index {cut} on
    {rest} = sum({row}[{cut}:])
    # print "go" and the rest / Print the word "go" followed by {rest} / show "go" and after it the sum / output go and the number {rest} on one line
    print("go", {rest})
stairs_of_signs
    # print a triangle of {few} lines, with one {mark} in the first line and one more in each further line / Print {few} lines; line number i (from 1) consists of i times the string {mark}. / draw stairs with {mark}: 1 in the first row, 2 in the second, up to {few} in the last / use a loop for {few} rows, the i-th one has i of {mark}
    for i in range(1, {few} + 1):
        print({mark} * i)
    # how many signs are there in all of these lines? compute it as {amount} / Store the sum of the numbers from 1 to {few} in a variable named {amount}. / {amount} is how many times {mark} was printed / let {amount} be 1 + 2 + ... + {few}
    {amount} = sum(range(1, {few} + 1))
    # print a single line with {mark} that many times / Print {mark} repeated {amount} times. / put as many of {mark} into one row as the amount says, and show it / show one long line of {amount} times {mark}
    print({mark} * {amount})
times_table
    # make a table as a list of lists called {table}: {tr} rows and {tc} columns, each cell is row number times column number, both from 1 / Create a nested list {table} in which row i and column j (counted from 1, up to {tr} and {tc}) hold i * j. / build the multiplication table with {tr} lines and {tc} numbers in each as {table} / let {table} have {tr} rows; the i-th contains i times 1 up to i times {tc}
    {table} = [[i * j for j in range(1, {tc} + 1)] for i in range(1, {tr} + 1)]
    # sum each row, giving a list {sums} / Store the sum of every row of {table} in a list named {sums}. / what does each line of the table add up to? collect the {sums} / let {sums} be the totals of the rows
    {sums} = [sum(line) for line in {table}]
    # print every row with its numbers separated by tabs, and its sum at the end after a colon and a space / Print each row joined by tab characters, then ": " and the matching element of {sums}. / show line for line: the numbers with a tab between, a colon, a blank and the sum / go through rows and sums together and print the tab-separated row, ": " and the sum
    for line, s in zip({table}, {sums}):
        print("\t".join(str(v) for v in line) + ": " + str(s))
doubling_until
    # {amount} = {begin1}, {days} = 0 / let {amount} be {begin1} and {days} be 0 / Initialize {amount} with {begin1} and {days} with 0. / at the start the {amount} is {begin1} and no {days} have passed
    {amount} = {begin1}
    {days} = 0
    # double it each day until it is at least {goal}; count the days / While {amount} is less than {goal}, multiply it by 2 and increase {days} by 1. / as long as it is below {goal}, another day passes and the amount doubles / repeat: twice the amount, one day more; stop as soon as {goal} is reached or passed
    while {amount} < {goal}:
        {amount} *= 2
        {days} += 1
    # by how much is it over {goal}? keep that as {extra} / Store the difference of {amount} and {goal} in a variable {extra}. / let {extra} be what is there beyond {goal} / {extra}: the amount minus {goal}
    {extra} = {amount} - {goal}
    # print the days and the extra as "day 5, 12 over" / Print a text of the form "day 5, 12 over" with the values of {days} and {extra}. / show it like this: day 3, 40 over / output the word day, the number of days, a comma, the extra and the word over
    print(f"day {{days}}, {{extra}} over")
savings_with_interest
    # {balance} = {money} / let {balance} be {money} / We start with {money} in an account, kept as {balance}. / Assign {money} to a variable named {balance}.
    {balance} = {money}
    # every year {pct} percent are added and then {fee} taken off; do this for {few} years / Repeat {few} times: add {pct} percent of {balance} to it, then subtract {fee}. / for {few} years: first the interest of {pct}%, afterwards a fee of {fee} goes away from the balance / {few} years pass; in each one the balance grows by {pct} percent and loses {fee} after that
    for _ in range({few}):
        {balance} *= 1 + {pct} / 100
        {balance} -= {fee}
    # round it to cents / Round {balance} to two decimal places. / keep only 2 decimals of it / the balance shall have two places after the point, rounded
    {balance} = round({balance}, 2)
    # print "gain" if it is more than {money}, "loss" if it isn't, and the balance / Print "gain" or "loss", depending on whether {balance} is greater than {money} or not, followed by {balance}. / compare it with the {money} from the beginning: more means "gain", otherwise "loss"; show this word and the balance / show the word "gain" for a balance above {money}, else "loss", with the balance behind it
    print("gain" if {balance} > {money} else "loss", {balance})
guess_by_halving
    # someone thinks of {think}. set {secret} to it, {low} to 1, {high} to {top} and {guesses} to 0 / {secret} = {think}, {low} = 1, {high} = {top}, {guesses} = 0 / Initialize {secret} with {think}, {low} with 1, {high} with {top} and a counter {guesses} with zero. / let {secret} be {think} and the bounds {low} and {high} be 1 and {top}; {guesses} starts at 0
    {secret} = {think}
    {low} = 1
    {high} = {top}
    {guesses} = 0
    # guess the middle (rounded down) until it is right: too small moves low above the guess, too big moves high below it; count every guess / While {low} is at most {high}: let guess be ({low} + {high}) // 2 and add 1 to {guesses}; stop if it equals {secret}; if it is smaller set {low} to guess + 1, otherwise {high} to guess - 1. / find the secret by halving the range from low to high again and again, counting the guesses / do a binary search for the secret number between the two bounds and increase {guesses} with each try
    while {low} <= {high}:
        guess = ({low} + {high}) // 2
        {guesses} += 1
        if guess == {secret}:
            break
        if guess < {secret}:
            {low} = guess + 1
        else:
            {high} = guess - 1
    # print how many guesses it took / Print the value of {guesses}. / show the number of guesses / how often did we have to guess? print it
    print({guesses})
multiples_but_not
    # collect the numbers below {top} that are divisible by {m1} but not by {m2}, beginning with 1, as {picked} / Create a list {picked} of all integers from 1 to {top} (exclusive) that are multiples of {m1} and not multiples of {m2}. / let {picked} be the numbers 1 up to {top} without {top} itself which {m1} divides and {m2} does not / which numbers from 1 on and less than {top} can be divided by {m1}, yet not by {m2}? put them into {picked}
    {picked} = [n for n in range(1, {top}) if n % {m1} == 0 and n % {m2} != 0]
    # square each of them in a new list, {squares} / Store the squares of the elements of {picked} in a list named {squares}. / get their squares as a list / let {squares} be these numbers, each times itself
    {squares} = [n ** 2 for n in {picked}]
    # what is the average of the first {two} squares? call it {average} / Compute the mean of the first {two} elements of {squares} and store it in {average}. / the {average} of {squares}, but only of the {two} at the front, please / let {average} be the sum of the {two} first squares divided by {two}
    {average} = sum({squares}[:{two}]) / {two}
    # print the average, and how many numbers were picked / Print {average} and the length of {picked}. / show the average first, then the count of picked numbers / output two values: the mean from before and the size of {picked}
    print({average}, len({picked}))
swap_and_fill
    # {x} = {n1}, {y} = {n2} / let {x} be {n1} and {y} be {n2} / Store {n1} in {x} and {n2} in {y}. / two numbers, {n1} and {n2}, are called {x} and {y}
    {x} = {n1}
    {y} = {n2}
    # swap them if the first is larger / If {x} is greater than {y}, exchange their values. / make sure that {x} is not the bigger one: swap the two if needed / when {x} exceeds {y}, let them change places
    if {x} > {y}:
        {x}, {y} = {y}, {x}
    # list the numbers strictly between them that end in {dig}, as {inner} / Create a list {inner} with all numbers greater than {x} and less than {y} whose last digit is {dig}. / which numbers between {x} and {y}, both left out, have {dig} as last digit? keep them as {inner} / let {inner} be those between the two (ends not included) with a remainder of {dig} when divided by 10
    {inner} = [n for n in range({x} + 1, {y}) if n % 10 == {dig}]
    # print them, or "nothing" if there are none / Print {inner} if it is not empty, otherwise the word "nothing". / show the list; if it is empty show "nothing" instead / is there any? print the list then, else "nothing"
    print({inner} if {inner} else "nothing")
digit_sum_until_one_digit
    # write a function {digit_sum}(n) that adds up the digits of n / Define a function named {digit_sum} that takes a non-negative integer n and returns the sum of its digits. / {digit_sum}(n) should give the total of all digits of n / i need a function {digit_sum} with one number n, the result is its digits added
    def {digit_sum}(n):
        return sum(int(c) for c in str(n))
    # set {value} to {long} and replace it by its digit sum while it has more than one digit / Let {value} be {long}. As long as {value} is greater than 9, assign {digit_sum} of it to {value}. / start with {value} = {long}; apply the function to it again and again until only a single digit is left / {value} is {long} at first. repeat {digit_sum} on it until it is below 10
    {value} = {long}
    while {value} > 9:
        {value} = {digit_sum}({value})
    # which numbers from 1 to {top}, both included, have this value as their digit sum? list {same} / Create a list {same} of the numbers from 1 to {top} (inclusive) whose digit sum equals {value}. / let {same} be all n from 1 through {top} for which {digit_sum}(n) is {value} / collect in {same} the numbers up to and including {top}, beginning at 1, with a digit sum of {value}
    {same} = [n for n in range(1, {top} + 1) if {digit_sum}(n) == {value}]
    # print the value and the last {two} of these numbers, as a list / Print {value} and then the last {two} elements of {same}. / show the single digit and a list of the {two} numbers at the end of {same} / output {value}, followed by the final {two} items of the list
    print({value}, {same}[-{two}:])
same_from_both_ends
    # write a function {is_mirror}(n) that tells if n reads the same in both directions / Define a function {is_mirror} of an integer n which returns True if its digits form a palindrome. / {is_mirror}(n): is the number equal to itself with the digits reversed? / make a function {is_mirror} with parameter n to check for palindromic numbers
    def {is_mirror}(n):
        text = str(n)
        return text == text[::-1]
    # starting at {start9}, find the next number for which it is true, called {nextone} / Set {nextone} to {start9} and increase it by 1 while {is_mirror} returns False for it. / let {nextone} be the smallest such number that is at least {start9} / {nextone} begins with {start9} and goes up one by one until the function says True
    {nextone} = {start9}
    while not {is_mirror}({nextone}):
        {nextone} += 1
    # how far is it from {start9}? keep it as {distance} / Store {nextone} minus {start9} in a variable named {distance}. / the {distance} is how many steps up we had to go from {start9} / compute the distance between {start9} and the number we found
    {distance} = {nextone} - {start9}
    # print both, the distance in parentheses, like 121 (4) / Print {nextone}, a space and {distance} in round brackets. / show the number that was found and, in parentheses after it, the distance / output it as: number (distance)
    print(f"{{nextone}} ({{distance}})")
square_of_sum
    # let {first} be the sum of the squares of 1 to {few} / Compute the sum of the squares of the numbers from 1 to {few} (inclusive) and store it in {first} / square each number from 1 up to and including {few} and add the squares up, as {first} / {first} = 1 squared plus 2 squared and so on, {few} squared being the last
    {first} = sum(i ** 2 for i in range(1, {few} + 1))
    # now the other way round: add the numbers 1 to {few} first, then square the sum, as {second} / Compute the square of the sum of the same numbers and store it in {second} / {second} is the sum of 1 to {few}, squared / let {second} be what you get if you add up first and square after that
    {second} = sum(range(1, {few} + 1)) ** 2
    # print the second minus the first / Print the difference of {second} and {first}. / how much larger is {second} than {first}? print it / show what remains when {first} is taken away from {second}
    print({second} - {first})
running_totals
    # {xs} = {plain} / let {xs} be {plain} / Create a list {xs} with {plain.and_items} in it / store {plain} as {xs}
    {xs} = {plain}
    # make a list of the running totals, {totals} / Build a list {totals} in which every element is the sum of {xs} up to and including that place. / {totals}: the first item, the first two added, the first three added and so on / add the numbers up step by step and keep every sum on the way in {totals}
    # + from itertools import accumulate
    {totals} = list(accumulate({xs}))
    # at which index do they first get over half of the last total? {place} / Store the index of the first element of {totals} that is greater than half of the final one in {place}. / let {place} be the first position, from 0, where the running total is more than the last total divided by 2 / find {place}, the index of the first total above 50 percent of the end value
    {place} = next(i for i, t in enumerate({totals}) if t > {totals}[-1] / 2)
    # print the number of {xs} at that place and the total up to there / Print {xs}[{place}] and {totals}[{place}]. / show what stands at this index in the numbers and in the totals / for that index, output the item of {xs}, then the one of {totals}
    print({xs}[{place}], {totals}[{place}])
hours_minutes_seconds
    # {seconds} = {secs} / let {seconds} be {secs} / it took {secs} {seconds} / Create a variable {seconds} holding {secs}
    {seconds} = {secs}
    # split them into full {minutes} and what remains, {rest} / Use divmod to get the whole {minutes} and the remaining seconds as {rest}. / how many whole {minutes} is that, and how many seconds are the {rest}? / {minutes} and {rest} are the quotient and the remainder of it by 60
    {minutes}, {rest} = divmod({seconds}, 60)
    # if there are {half} or more seconds in the rest, round up by adding a minute / If {rest} is at least {half}, increase {minutes} by 1. / the rest counts as another minute when it is {half} or higher / add 1 to the minutes unless the rest is below {half}
    if {rest} >= {half}:
        {minutes} += 1
    # now split the minutes into full {hours} and the {minutes} that are left / Store the whole hours in {hours} and keep only the remaining ones in {minutes}. / take the {hours} out of the minutes, which are less than 60 after that / {hours}: how often 60 fits into the minutes; {minutes} becomes the remainder
    {hours}, {minutes} = divmod({minutes}, 60)
    # print it like 2 h 05 min, the minutes with two digits / Print {hours}, "h", {minutes} with a leading zero if necessary, and "min", separated by spaces. / show hours and minutes in the form "1 h 09 min" / output the hours, then h, then the two-digit minutes, then min
    print(f"{{hours}} h {{minutes}:02d} min")
coins_for_an_amount
    # {rest} = {cents} / let {rest} be {cents} / {cents} cents have to be paid; keep that number as {rest} / Assign {cents} to {rest}
    {rest} = {cents}
    # for the coins 50, 20, 10, 5, 2 and 1 in this order, note in a dictionary {coins} how many of each are needed / Fill a dictionary {coins}: for each of 50, 20, 10, 5, 2, 1 store how often it fits into {rest}, and reduce {rest} to the remainder. / pay it with as few coins as possible (50, 20, 10, 5, 2, 1), with {coins} telling the number for each value / {coins} maps 50, 20, 10, 5, 2 and 1 to how many are used, always taking as many as possible of the larger ones
    {coins} = {}
    for coin in (50, 20, 10, 5, 2, 1):
        {coins}[coin], {rest} = divmod({rest}, coin)
    # take out the coins that are not used / Remove all entries with a count of 0 from {coins}. / drop those with zero pieces from the dictionary / keep only the coins of which there is at least one
    {coins} = {coin: k for coin, k in {coins}.items() if k > 0}
    # print each as "2 x 50", one per line / Print for every entry its count, " x " and the coin, each in a line of its own. / show line by line how many times which coin, like 1 x 20 / loop over {coins} and print the number, an x and the value of the coin
    for coin, k in {coins}.items():
        print(k, "x", coin)
prime_factors
    # {rest} = {dividend} and {factors} is an empty list / let {rest} be {dividend} and {factors} be [] / Initialize {rest} with {dividend} and {factors} with an empty list. / we will split {dividend}, kept in {rest}; the {factors} are a list without items yet
    {rest} = {dividend}
    {factors} = []
    # beginning with p = 2, take every p that divides the rest into the list and divide by it, as often as possible, then go on to the next p until the rest is 1 / Fill {factors} with the prime factors of {rest} by trial division with p from 2 upwards, dividing {rest} until it is 1. / get all prime factors by dividing the rest by p = 2, 3, 4 and so on, each as many times as it goes, while more than 1 is left / find its prime factors, from small to large and repeated ones too: p starts at 2; if it divides {rest}, append it and divide, otherwise raise p by one; stop at a rest of 1
    p = 2
    while {rest} > 1:
        if {rest} % p == 0:
            {factors}.append(p)
            {rest} //= p
        else:
            p += 1
    # print them joined by " * ", and " = {dividend}" after it / Print the factors with " * " between them, followed by " = {dividend}". / show an equation: the factors with * in between (and spaces), an equals sign, {dividend} / output factor * factor and so on = {dividend}
    print(" * ".join(str(f) for f in {factors}) + " = {dividend}")
largest_from_digits
    # {num} = {long} / let {num} be {long} / Store the number {long} in a variable called {num}. / we have the number {long} as {num}
    {num} = {long}
    # put its digits in falling order: which number is that? {big_one} / Store the largest number that can be made of the digits of {num} in {big_one}. / sort the digits from 9 down to 0 and make an int of them, {big_one} / let {big_one} be the int with the same digits, ordered from high to low
    {big_one} = int("".join(sorted(str({num}), reverse=True)))
    # and in rising order, as {small_one} (zeros at the front vanish) / Store the number with the digits in ascending order in {small_one}, as an int. / sort them from 0 up to 9 as well and call this int {small_one} / let {small_one} be the int of the digits from low to high
    {small_one} = int("".join(sorted(str({num}))))
    # print the difference of the two, and then whether it can be divided by 9 / Print {big_one} minus {small_one}, followed by True or False for its divisibility by 9. / subtract the small one from the big one; show the result and if it is a multiple of 9 / show how much larger {big_one} is than {small_one} and, after that, whether 9 divides this
    print({big_one} - {small_one}, ({big_one} - {small_one}) % 9 == 0)
triangular_numbers
    # make a list {row} of the first {nterms} triangular numbers: 1, 3, 6, 10 and so on / Create a list {row} in which the i-th number, i from 1 to {nterms}, is i * (i + 1) // 2. / {row}: for each i from 1 up to and including {nterms} half of i times i + 1 / let {row} hold 1, 1 + 2, 1 + 2 + 3 and so forth, {nterms} numbers in all
    {row} = [i * (i + 1) // 2 for i in range(1, {nterms} + 1)]
    # remove those that are divisible by {m1} / Keep only the elements of {row} that are not divisible by {m1}. / throw the multiples of {m1} out of the list / the numbers in {row} that {m1} divides are not wanted, take them out
    {row} = [v for v in {row} if v % {m1} != 0]
    # print how many are left and, on the next line, the last of them / Print the length of {row} and below it its last element. / show the number of remaining ones; in a new line the largest / output the count of what stays, then, on its own line, the final number
    print(len({row}))
    print({row}[-1])
nearest_multiple
    # {num} = {n1} / let {num} be {n1} / Define {num} as {n1} / we look at {n1}, stored in {num}
    {num} = {n1}
    # find the largest multiple of {m9} that is not above it, {low}, and the next multiple, {high} / Store the greatest multiple of {m9} that is at most {num} in {low}, and {low} plus {m9} in {high}. / {low} is the number rounded down to a multiple of {m9}; {high} comes {m9} later / between which two multiples of {m9} is it? {low} is at or below it, {high} is above
    {low} = {num} // {m9} * {m9}
    {high} = {low} + {m9}
    # which of both is closer? keep that as {nearest}, the lower one on a tie / Set {nearest} to {low} if {num} is at most as far from it as from {high}, otherwise to {high}. / let {nearest} be the one with the smaller distance to {num}; if both are equally far, {low} / choose the {nearest} of low and high, preferring the low one when the distances agree
    {nearest} = {low} if {num} - {low} <= {high} - {num} else {high}
    # print the nearest and what has to be added to {num} to get there (negative if it is below) / Print {nearest} and the value of {nearest} - {num}. / show the nearest multiple, then the difference when the number is subtracted from it / output {nearest} followed by {nearest} minus {num}
    print({nearest}, {nearest} - {num})
last_digits_of_powers
    # make a list {ends} of the last digits of {base} to the power of 1, 2, 3 and so on up to {nterms} / Create a list {ends}: for every exponent from 1 to {nterms} the last digit of {base} raised to it. / let {ends} be the remainders by 10 of the first {nterms} powers of {base}, beginning with {base} itself / {ends} has, for e from 1 through {nterms}, the final digit of {base} ** e
    {ends} = [{base} ** e % 10 for e in range(1, {nterms} + 1)]
    # which different digits occur? sort them into {kinds} / Store the distinct elements of {ends} in ascending order in a list named {kinds}. / {kinds} is the sorted list of the digits without repetition / get rid of duplicates in a new sorted list, {kinds}
    {kinds} = sorted(set({ends}))
    # print a line for each kind: the digit, a colon and how often it is in {ends} / For every digit in {kinds}, print the digit, ": " and its number of occurrences in {ends}. / show each of these digits with the count it has among the ends, like 4: 3 / go through the kinds and print "digit: times"
    for k in {kinds}:
        print(f"{k}: {{ends}.count(k)}")
pairs_with_a_sum
    # find all pairs (a, b) with a from 1 to {few} and b from 1 to {tc} that add up to {few}, as a list {pairs} / Create a list {pairs} of tuples: a runs from 1 to {few}, b from 1 to {tc} (both inclusive), and a + b has to be {few}. / {pairs}: combine every a in 1 to {few} with every b in 1 to {tc} and keep those with a sum of {few} / which (a, b) give {few} when added, if a goes from 1 up to {few} and b from 1 up to {tc}? put them in {pairs}
    {pairs} = [(a, b) for a in range(1, {few} + 1) for b in range(1, {tc} + 1) if a + b == {few}]
    # get their products in a list {products} / Multiply the two numbers of each pair and store the results in {products}. / let {products} be a * b for all of them / what is the first times the second, for each pair? a list called {products}
    {products} = [a * b for a, b in {pairs}]
    # print the largest product and the first pair that has it / Print the maximum of {products} and the element of {pairs} at the index of its first occurrence. / show the biggest of them, together with the pair it comes from (the first if there are several) / which pair has the highest product? print the product, then this pair
    print(max({products}), {pairs}[{products}.index(max({products}))])
dice_sums
    # two dice have {tr} and {few} sides. count in a dictionary {counts} how often each sum can come up / Create a dictionary {counts} from each possible sum of a die with {tr} sides and a die with {few} sides to the number of combinations. / for a in 1 to {tr} and b in 1 to {few}, count the sums a + b in a dict, {counts} / let {counts} map every sum of two rolls (1 to {tr} and 1 to {few}) to the number of ways to get it
    {counts} = {}
    for a in range(1, {tr} + 1):
        for b in range(1, {few} + 1):
            {counts}[a + b] = {counts}.get(a + b, 0) + 1
    # how many ways are there for a sum of {ways9}? {ways}, 0 if it can't happen / Look {ways9} up in {counts} with a default of 0 and store the result in {ways}. / let {ways} be the count for {ways9}, or 0 when it is not in the dictionary / get the {ways} to reach {ways9}; a missing sum means 0
    {ways} = {counts}.get({ways9}, 0)
    # print the ways as a percentage of all {tr} times {few} combinations, with one decimal and a % sign / Print {ways} divided by {tr} * {few} as a percentage with 1 decimal place. / what percent of the {tr} * {few} combinations is that? show it like 12.5% / show the share of these ways among all combinations ({tr} times {few}) in percent, one digit after the point
    print(f"{{ways} / ({tr} * {few}):.1%}")
parabola
    # write a function {f1}(x) that returns {coef1} times x squared plus {coef2} times x minus {coef3} / Define a function named {f1} with the parameter x for the polynomial {coef1}x^2 + {coef2}x - {coef3}. / {f1}(x) should be x squared times {coef1}, plus x times {coef2}, less {coef3} / i need {f1}(x) = {coef1} * x ** 2 + {coef2} * x - {coef3} as a function
    def {f1}(x):
        return {coef1} * x ** 2 + {coef2} * x - {coef3}
    # make a dictionary {table} with the value of it for each x from {neg} to {pos}, both included / Create a dictionary {table} that maps every integer x between {neg} and {pos} (inclusive) to {f1}(x). / let {table} hold x: {f1}(x) for x from {neg} up to and including {pos} / call it with {neg}, {neg} + 1 and so on through {pos} and keep the results by x in a dict, {table}
    {table} = {x: {f1}(x) for x in range({neg}, {pos} + 1)}
    # for which x is it smallest? keep this as {lowest} / Store the key with the minimum value in {lowest}. / let {lowest} be the x whose value in the table is the least / find the x where the table has its smallest value, {lowest}
    {lowest} = min({table}, key={table}.get)
    # print "f(x) = y" with that x and its value in place of x and y / Print the text f(x) = y, where x is {lowest} and y is the value of the table there. / show it in the form f(2) = -5 / output f, the {lowest} in parentheses, an equals sign with spaces around it, and the smallest value
    print(f"f({{lowest}}) = {{table}[{lowest}]}")
weighted_marks
    # the marks {marks9} count with the weights {weights9}; store them as {marks} and {weights} / {marks} = {marks9}, {weights} = {weights9} / Create two lists, {marks} with {marks9} and {weights} with {weights9}. / let {marks} be {marks9} and let {weights} be {weights9}
    {marks} = {marks9}
    {weights} = {weights9}
    # multiply each mark by its weight and add all that up, as {total} / Compute the sum of the products of {marks} and {weights}, item by item, and store it in {total}. / {total}: first mark times first weight, plus second times second and so on / let {total} be the marks, each times the weight at the same place, added together
    {total} = sum(m * w for m, w in zip({marks}, {weights}))
    # divide it by the sum of the weights to get the {average} / Store {total} divided by the sum of {weights} in {average}. / the weighted {average} is the total over all the weights together / what is the {average}, i.e. {total} by the sum of the weights?
    {average} = {total} / sum({weights})
    # print it with 2 decimals and then how many marks are below it / Print {average} with two decimal places, followed by the number of elements of {marks} that are less than {average}. / show the average, exactly two digits after the point, and the count of marks that are smaller / output the average in the form 2.50; after that the number of marks under the average
    print(f"{{average}:.2f}", sum(1 for m in {marks} if m < {average}))
clock_arithmetic
    # it is {hour9} o'clock on a 24-hour clock; {hour} = {hour9} / let {hour} be {hour9} / Set a variable {hour} to {hour9}. / the {hour} is {hour9}
    {hour} = {hour9}
    # what {hour} is it {n1} hours later? change it, midnight is 0 / Add {n1} to {hour} and take the result modulo 24. / move {hour} on by {n1}, wrapping around at 24 / {n1} hours pass, so {hour} goes up by that and starts again from 0 after 23
    {hour} = ({hour} + {n1}) % 24
    # make a text of it for a 12-hour clock without am or pm, {shown}: 0 and 12 are both "12" / Store the hour on a 12-hour dial (1 to 12) as a string in {shown}. / let {shown} be the string of the hour modulo 12, but "12" where that is 0 / on a dial with 12 hours, what does it show? keep it as a string, {shown}
    {shown} = str({hour} % 12 or 12)
    # print it with "am" behind it before noon and "pm" from 12 on / Print {shown} and, after a space, "am" if {hour} is less than 12, otherwise "pm". / show the text and "pm" if the hour is 12 or more, else "am" / output what the dial shows, followed by am for hours under 12 and pm for the rest
    print({shown}, "am" if {hour} < 12 else "pm")
negatives_out
    # {xs} = {signed} / let {xs} be {signed} / the list {xs} consists of {signed.and_items} / Assign the list {signed} to {xs}.
    {xs} = {signed}
    # set the negative ones to 0 in the list itself / Replace every negative element of {xs} with 0, in place. / loop over the indices and write 0 where a number is below zero / anything less than zero in it becomes 0, the others stay
    for i in range(len({xs})):
        if {xs}[i] < 0:
            {xs}[i] = 0
    # now lower each number that is above {pos} to {pos} as {capped}, a new list / Create a list {capped} from {xs} in which all values greater than {pos} are {pos}. / {capped}: the numbers again, but never more than {pos} / let {capped} be the smaller of {pos} and the number, for each number
    {capped} = [min(v, {pos}) for v in {xs}]
    # print how many zeros it has and the sum of it / Print the number of zeros in {capped}, followed by the sum of {capped}. / show the count of 0 in the new list, then its total / output two values about the capped numbers: how often 0 occurs, and what they add up to
    print({capped}.count(0), sum({capped}))
harmonic_sum
    # {total} = 0 and {n} = 0, please / let {total} and {n} both be 0 / Initialize {total} and {n} with zero. / start with a {total} of 0 and {n} at 0
    {total} = 0
    {n} = 0
    # add 1/1, 1/2, 1/3 and so on to the total until it is greater than {two}; {n} is the last denominator / While {total} is at most {two}, increase {n} by 1 and add 1 divided by {n} to {total}. / raise {n} by one and the total by 1 over {n}, as long as the total has not gone beyond {two} / keep adding fractions one over {n}, with {n} counting 1, 2, 3, while the total is not more than {two}
    while {total} <= {two}:
        {n} += 1
        {total} += 1 / {n}
    # print {n} and the total rounded to {places} decimals / Print the value of {n} and {total}, the latter rounded to {places} decimal places. / show how far {n} went, then the total with at most {places} decimals / output {n} first and behind it the rounded total ({places} places)
    print({n}, round({total}, {places}))
"""

NAMES = """
factors big_one small_one nearest ends kinds pairs products counts ways lowest marks weights hour shown
capped is_leap leaps days amount table sums extra secret guesses picked inner same is_mirror digit_sum rest
totals seconds minutes hours coins total product digits mirror gap gaps count length first second evens odds
balance divisors is_prime primes is_square squares common meeting times powers value result zeros terms
matches row peak bits ones flipped hexa mask moved price rounded low high jumps biggest place sign signs
winner clamp limited edge average middle frequent above spread distance walk midpoint centre is_triangle ok
sides right
"""
SLOTS: dict[str, Any] = {
    **{name: exact(name) for name in NAMES.split()},
    "nsteps": exact("steps"),
    "code": new("code", "digits_", "secret", "text"),
    "num": new("int"),
    "xs": new("list"),
    "text": new("str"),
    "x": new("int"),
    "y": new("int"),
    "long": sampled("int", long_number),
    "signed": sampled("list[int]", signed_list),
    "plain": sampled("list[int]", plain_list),
    "dig": integer(0, 9),
    "m9": integer(3, 99),
    "dividend": integer(6, 500),
    "lo": integer(2, 40),
    "hi": integer(80, 260),
    "n1": integer(12, 400),
    "n2": integer(12, 400),
    "n3": integer(4, 30),
    "n4": integer(5, 48),
    "few": integer(3, 7),
    "big": integer(50, 20000),
    "base": integer(2, 9),
    "fact": integer(5, 30),
    "begin": integer(-5, 20),
    "times_": integer(2, 4),
    "nextone": exact("next_one"),
    "y1": integer(1890, 1990),
    "y2": integer(1996, 2060),
    "c1": integer(-10, 20),
    "c2": integer(30, 90),
    "c3": integer(2, 9),
    "top": integer(30, 150),
    "cut": integer(1, 5),
    "mark": sampled("str", sign_text),
    "tr": integer(2, 5),
    "tc": integer(2, 6),
    "begin1": integer(1, 12),
    "goal": integer(50, 9000),
    "money": integer(100, 5000),
    "pct": integer(1, 7),
    "fee": integer(2, 60),
    "think": integer(1, 30),
    "m1": integer(2, 4),
    "m2": integer(5, 8),
    "two": integer(2, 4),
    "start9": integer(11, 5000),
    "secs": integer(200, 30000),
    "half": integer(20, 45),
    "cents": integer(13, 399),
    "f1": new("value_at", "curve", "poly", "y_of", kind="function"),
    "n": new("n", "last", "denominator"),
    "ways9": integer(2, 12),
    "coef1": integer(1, 4),
    "coef2": integer(2, 12),
    "coef3": integer(1, 30),
    "marks9": list_of(integer(1, 6), 4, 4),
    "weights9": list_of(integer(1, 3), 4, 4),
    "hour9": integer(0, 23),
    "places": integer(1, 4),
    "plus_": integer(1, 9),
    "a5": integer(-5, 30),
    "b5": integer(1, 40),
    "nterms": integer(5, 14),
    "small3": list_of(integer(-3, 9), 3, 3),
    "seed": integer(3, 120),
    "bin_num": integer(5, 5000),
    "base_text": sampled("str", in_base),
    "base5": integer(5, 9),
    "bit1": integer(0, 4),
    "bit2": integer(5, 9),
    "dec3": decimal(0.5, 200, 3),
    "neg": integer(-20, -2),
    "pos": integer(3, 30),
    "repeats": sampled("list[int]", with_repeats),
    "floats": sampled("list[float]", decimals),
    "av": choice("average", "mean"),
    "p": new("p", "start", "home", "here", "a", "pos1"),
    "q": new("q", "goal", "shop", "there", "b", "pos2"),
    "a": new("a", "s1", "one_side", "x"),
    "b": new("b", "s2", "other_side", "y"),
    "c": new("c", "s3", "longest", "z"),
    "pt1": sampled("tuple[int]", point),
    "pt2": sampled("tuple[int]", point),
    "s1": integer(2, 20),
    "s2": integer(2, 20),
    "s3": integer(2, 30),
    "triple": sampled("list[int]", three_sides),
    "div": integer(2, 5),
}
stories(d, STORIES, SLOTS)
