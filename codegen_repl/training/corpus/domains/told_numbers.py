"""Algorithms on numbers told in words: digits, sequences, divisors, bits, bases, money, dates, shapes."""

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.narration import tell

d = Domain("told_numbers", weight=8)

DIGITS = """
count_digits_loop
    ~set {n} {num} | number / integer
    ~init {count} 0
    ~loop while | {n} is not 0 / {n} is greater than 0 / {n} > 0 / until: {n} is 0
    ... | divide {n} by 10 without remainder / drop the last digit of {n} / set {n} to {n} // 10 | add 1 to {count} / increment {count}
    while {n} > 0:
        {n} //= 10
        {count} += 1
    ~print {count} | number of digits / count
digit_product
    ~set {n} {num} | number / integer
    ~init {total} 1
    ~loop while | {n} is greater than 0 / {n} is positive / until: {n} is 0
    ... | multiply {total} by the last digit of {n} / multiply {total} by {n} % 10 | remove the last digit from {n} / divide {n} by 10 without
    ... remainder
    while {n} > 0:
        {total} *= {n} % 10
        {n} //= 10
    ~print {total} | product of the digits / product
reverse_digits
    ~set {n} {num} | number / integer
    ~init {b} 0
    ~loop while | {n} is greater than 0 / {n} > 0 / until: {n} is 0
    ... | multiply {b} by 10 and add the last digit of {n} / set {b} to {b} * 10 + {n} % 10 | cut off the last digit of {n} / set {n} to {n} // 10
    while {n} > 0:
        {b} = {b} * 10 + {n} % 10
        {n} //= 10
    ~print {b} | reversed number / number
largest_digit
    ~set {n} {num} | number / integer
    ~init {best} 0
    ~loop while | {n} is not 0 / {n} is greater than 0 / until: {n} is 0
    ... | the last digit of {n} is greater than {best} / {n} % 10 is larger than {best} => set {best} to it / store it in {best}
    ... | divide {n} by 10 as an integer / remove the last digit of {n}
    while {n} > 0:
        if {n} % 10 > {best}:
            {best} = {n} % 10
        {n} //= 10
    ~print {best} | largest digit / digit
even_and_odd_digits
    ~set {n} {num} | number / integer
    ~init {a} 0; {b} 0
    ~loop while | {n} is greater than 0 / {n} > 0 / until: {n} becomes 0
    ... | the last digit of {n} is even / {n} is even => add 1 to {a} / increment {a} => add 1 to {b} / increment {b}
    ... | drop the last digit of {n} / set {n} to {n} // 10
    while {n} > 0:
        if {n} % 2 == 0:
            {a} += 1
        else:
            {b} += 1
        {n} //= 10
    # print {a} and {b} / print {a}, then {b} / show {a} even and {b} odd digits: print both numbers / output {a} and {b}
    # display the counters {a} and {b} on one line
    print({a}, {b})
digits_in_list
    ~set {n} {num} | number / integer
    ~init {xs} []
    ~loop while | {n} is positive / {n} is greater than 0 / until: {n} is 0
    ... | insert the last digit of {n} at the front of {xs} / put {n} % 10 at position 0 of {xs} | divide {n} by 10 without remainder / set
    ... {n} to {n} // 10
    while {n} > 0:
        {xs}.insert(0, {n} % 10)
        {n} //= 10
    ~print {xs} | list of digits / digits
digital_root_loop
    ~set {n} {num} | number / integer
    ~init {count} 0
    ~loop while | {n} has more than one digit / {n} is greater than 9 / until: {n} has only one digit
    ... | replace {n} by the sum of its digits / set {n} to the sum of its digits | add 1 to {count} / increment {count}
    while {n} > 9:
        {n} = sum(int(c) for c in str({n}))
        {count} += 1
    # print {n} and {count} / print {n}, then {count} / show the root {n} and the number of rounds {count} / output {n} followed by {count}
    # display {n} and {count}
    print({n}, {count})
armstrong_loop
    ~set {n} {armstrong} | number / integer
    ~init {total} 0
    ~loop free | for each digit of {n} / for every digit c in the string of {n} / verb: loop over the digits of {n} / verb: go through the digits
    ... of {n} as characters | add the digit to the power of {k3} to {total} / raise the digit to the power {k3} and add it to {total}
    for c in str({n}):
        {total} += int(c) ** {k3}
    ~truth | {total} equals {n} / {total} and {n} are equal | {total} == {n}
check_digit
    ~set {n} {num} | account number / number
    ~init {total} 0; {factor} 1
    ~loop while | {n} is greater than 0 / {n} > 0 / until: {n} is 0
    ... | add {factor} times the last digit of {n} to {total} / increase {total} by {n} % 10 times {factor}
    ... | increase {factor} by 1 / add 1 to {factor} | remove the last digit of {n} / divide {n} by 10 without remainder
    while {n} > 0:
        {total} += {n} % 10 * {factor}
        {factor} += 1
        {n} //= 10
    ~show | {total} modulo {mod} / the remainder of {total} divided by {mod} | {total} % {mod}
"""
SEQUENCES = """
halve_and_triple
    ~set {n} {small} | number / start value
    ~init {out} [{n}] = a list with {n} / a list that contains {n}
    ~loop while | {n} is not 1 / {n} is different from 1 / until: {n} is 1
    ... | {n} is even / {n} is divisible by 2 => halve it / divide it by 2 as an integer => multiply it by 3 and add 1 / replace it by 3 times
    ... itself plus 1 | append {n} to {out} / add {n} to {out}
    while {n} != 1:
        if {n} % 2 == 0:
            {n} //= 2
        else:
            {n} = 3 * {n} + 1
        {out}.append({n})
    ~show | the length of {out} and the largest number in it / len({out}) and max({out}) | len({out}), max({out})
fibonacci_until
    ~init {a} {f0}; {b} {f1}; {out} []
    ~loop while | {a} is at most {limit} / {a} is not greater than {limit} / until: {a} is greater than {limit}
    ... | append {a} to {out} / add {a} to {out} | set {a} to {b} and {b} to {a} plus {b} at the same time / replace {a}, {b} by {b}, {a} + {b}
    while {a} <= {limit}:
        {out}.append({a})
        {a}, {b} = {b}, {a} + {b}
    ~print {out} | list / sequence
fibonacci_times
    ~init {a} 0; {b} 1
    ~loop times {small}
    ... | set {a} to {b} and {b} to the sum of both old values / replace {a} and {b} by {b} and {a} + {b} / let {a}, {b} be {b}, {a} + {b}
    for _ in range({small}):
        {a}, {b} = {b}, {a} + {b}
    ~print {a} | number / result
sum_of_three
    ~init {out} [{f0}, {f1}, {tiny}] = the list [{f0}, {f1}, {tiny}] / a list with {f0}, {f1} and {tiny}
    ~loop while | {out} has fewer than {small} items / the length of {out} is less than {small} / until: {out} has {small} items
    ... | append the sum of its last three items / append the sum of the last three numbers in {out}
    while len({out}) < {small}:
        {out}.append({out}[-1] + {out}[-2] + {out}[-3])
    ~show | the last item of {out} / {out}[-1] | {out}[-1]
arithmetic_sequence
    ~init {n} {f1}; {out} []
    ~loop times {small}
    ... | append {n} to {out} / add {n} to {out} | increase {n} by {step} / add {step} to {n}
    for _ in range({small}):
        {out}.append({n})
        {n} += {step}
    ~show | the sum of {out} / the total of the items of {out} | sum({out})
growing_steps
    ~init {n} {f1}; {step0} 1; {out} []
    ~loop times {years}
    ... | append {n} to {out} / add {n} to {out} | add {step0} to {n} / increase {n} by {step0} | increase {step0} by {tiny} / add {tiny} to {step0}
    for _ in range({years}):
        {out}.append({n})
        {n} += {step0}
        {step0} += {tiny}
    ~print {out} | sequence / list
alternate_add_multiply
    ~init {n} {tiny}; {out} []
    ~loop range 1 {years} i
    ... | i is odd / i is not divisible by 2 => add {step} to {n} / increase {n} by {step} => double {n} / multiply {n} by 2
    ... | append {n} to {out} / add {n} to {out}
    for i in range(1, {years} + 1):
        if i % 2 == 1:
            {n} += {step}
        else:
            {n} *= 2
        {out}.append({n})
    ~print {out} | list of numbers / sequence
squares_until
    ~init {n} 1; {out} []
    ~loop while | the square of {n} is less than {limit} / {n} * {n} < {limit} / until: the square of {n} is at least {limit}
    ... | append the square of {n} to {out} / add {n} * {n} to {out} | add 1 to {n} / increase {n} by 1
    while {n} * {n} < {limit}:
        {out}.append({n} * {n})
        {n} += 1
    ~print {out} | list of squares / list
sum_to_limit
    ~init {n} 0; {total} 0
    ~loop while | {total} is less than {limit} / {total} < {limit} / until: {total} is at least {limit}
    ... | add 1 to {n} / increase {n} by 1 | add {n} to {total} / increase {total} by {n}
    while {total} < {limit}:
        {n} += 1
        {total} += {n}
    # print {n} and {total} / print {n}, then {total} / show {n} and the sum {total} / output {n} followed by {total}
    # display {n} and {total} on one line
    print({n}, {total})
harmonic_sum
    ~init {n} 0; {total} 0
    ~loop while | {total} is less than {tiny} / {total} < {tiny} / until: {total} reaches {tiny}
    ... | increase {n} by 1 / add 1 to {n} | add 1 divided by {n} to {total} / increase {total} by 1 over {n}
    while {total} < {tiny}:
        {n} += 1
        {total} += 1 / {n}
    ~print {n} | number of terms / number
double_until
    ~init {n} {tiny}; {count} 0
    ~loop while | {n} is at most {limit} / {n} is not more than {limit} / until: {n} is greater than {limit}
    ... | double {n} / multiply {n} by 2 | increase {count} by 1 / add 1 to {count}
    while {n} <= {limit}:
        {n} *= 2
        {count} += 1
    # print {n} and {count} / print {n}, then {count} / show {n} after {count} doublings: print both / output {n} followed by {count}
    # display {n} and {count}
    print({n}, {count})
count_down_by
    ~init {n} {limit}; {out} []
    ~loop while | {n} is greater than 0 / {n} is positive / until: {n} is 0 or less
    ... | append {n} to {out} / add {n} to {out} | subtract {step} from {n} / decrease {n} by {step}
    while {n} > 0:
        {out}.append({n})
        {n} -= {step}
    ~show | the last number in {out} / the last item of {out} | {out}[-1]
look_and_say
    ~init {text} "1" = the string "1"
    ~loop times {k}
    ... | set {out} to an empty string and i to 0 / start {out} as an empty string and i at 0
    ... | while i is less than the length of {text}, let j be i and increase j as long as it is an index of {text} with the same character as i,
    ... append the length of this run and the character to {out}, and set i to j
    ... | set {text} to {out} / replace {text} by {out}
    for _ in range({k}):
        {out} = ""
        i = 0
        while i < len({text}):
            j = i
            while j < len({text}) and {text}[j] == {text}[i]:
                j += 1
            {out} += str(j - i) + {text}[i]
            i = j
        {text} = {out}
    ~print {text} | string / term
square_root_newton
    ~set {n} {num} | number / integer
    ~init {b} {n} = the value of {n} / {n}
    ~loop times {years}
    ... | replace {b} by the average of {b} and {n} divided by {b} / set {b} to ({b} + {n} divided by {b}) divided by 2
    for _ in range({years}):
        {b} = ({b} + {n} / {b}) / 2
    ~show | {b} rounded to 3 decimals / {b} with three decimal places | round({b}, 3)
bisection
    ~set {n} {num} | number / integer
    ~init {low} 0; {high} {n}
    ~loop times {trials20}
    ... | set {avg} to the middle of {low} and {high} / let {avg} be the average of {low} and {high}
    ... | the square of {avg} is greater than {n} / {avg} * {avg} > {n} => set {high} to {avg} / {high} becomes {avg}
    ... => set {low} to {avg} / {low} becomes {avg}
    for _ in range({trials20}):
        {avg} = ({low} + {high}) / 2
        if {avg} * {avg} > {n}:
            {high} = {avg}
        else:
            {low} = {avg}
    ~show | {low} rounded to 2 decimals / {low} with two decimal places | round({low}, 2)
series_for_pi
    ~init {total} 0; {sign} 1
    ~loop free | for the odd numbers i from 1 to {limit} / for every odd i from 1 up to {limit} / verb: loop over the odd numbers i up to {limit}
    ... | add {sign} times 4 divided by i to {total} / increase {total} by {sign} * 4 over i | flip the sign of {sign} / multiply {sign} by -1
    for i in range(1, {limit} + 1, 2):
        {total} += {sign} * 4 / i
        {sign} *= -1
    ~show | {total} rounded to {k} decimals / {total} with {k} decimal places | round({total}, {k})
"""
DIVISORS = """
divisor_loop
    ~set {n} {num3} | number / integer
    ~init {xs} []; {total} 0
    ~loop range 1 {n} i
    ... | i divides {n} / {n} is divisible by i / {n} modulo i is 0 => append i to {xs} and add it to {total} / add i to {xs} and to {total}
    for i in range(1, {n} + 1):
        if {n} % i == 0:
            {xs}.append(i)
            {total} += i
    # print {xs} and {total} / print {xs}, then {total} / show the divisors {xs} and their sum {total} / output {xs} followed by {total}
    # display {xs} and {total}
    print({xs}, {total})
smallest_divisor
    ~set {n} {num} | number / integer
    ~init {a} 2
    ~loop while | {a} does not divide {n} / {n} is not divisible by {a} / until: {a} divides {n} | add 1 to {a} / increase {a} by 1
    ... / increment {a}
    while {n} % {a} != 0:
        {a} += 1
    ~if | {a} equals {n} / {a} is {n} itself | {a} == {n} | "prime" | "not prime"
prime_flag
    ~set {n} {num3} | number / integer
    ~init {found} True
    ~loop free | for i from 2 to {n} minus 1 / for every i from 2 up to but not including {n} / verb: loop i from 2 to {n} - 1
    ... | {n} is divisible by i / i divides {n} => set {found} to False and stop / {found} becomes False and the loop ends
    for i in range(2, {n}):
        if {n} % i == 0:
            {found} = False
            break
    ~if | {found} is True / {found} | {found} | "prime" | "not prime"
next_prime
    ~set {n} {num3} | number / integer
    ~def {f}({pn}) | a number {pn} | returns True if no number from 2 to {pn} - 1 divides it / returns whether {pn} has no divisor between 2 and
    ... {pn} - 1
        return all({pn} % i != 0 for i in range(2, {pn}))
    ~loop while | {f} of {n} is False / {f}({n}) is not True / until: {f}({n}) is True | add 1 to {n} / increase {n} by 1
    while not {f}({n}):
        {n} += 1
    ~print {n} | next prime / number
gcd_by_subtraction
    ~set {a} {num3} | number / integer
    ~set {b} {num4} | number / integer
    ~loop while | {a} and {b} are different / {a} is not equal to {b} / until: {a} equals {b}
    ... | {a} is greater than {b} / {a} is the larger one => subtract {b} from {a} / decrease {a} by {b} => subtract {a} from {b} / decrease {b}
    ... by {a}
    while {a} != {b}:
        if {a} > {b}:
            {a} -= {b}
        else:
            {b} -= {a}
    ~print {a} | greatest common divisor / result
lcm_by_steps
    ~set {a} {k4} | number / integer
    ~set {b} {tiny4} | number / integer
    ~init {n} {a}
    ~loop while | {n} is not divisible by {b} / {b} does not divide {n} / until: {n} is divisible by {b} | add {a} to {n} / increase {n} by {a}
    while {n} % {b} != 0:
        {n} += {a}
    ~print {n} | least common multiple / result
factor_counts
    ~set {n} {num} | number / integer
    ~init {e} {}; {a} 2
    ~loop while | {n} is greater than 1 / {n} > 1 / until: {n} is 1
    ... | {a} divides {n} / {n} is divisible by {a} => add 1 to {e} at {a}, starting from 0, and divide {n} by {a} / increase {e}[{a}], with 0 as
    ... default, and divide {n} by {a} without remainder => increase {a} by 1 / add 1 to {a}
    while {n} > 1:
        if {n} % {a} == 0:
            {e}[{a}] = {e}.get({a}, 0) + 1
            {n} //= {a}
        else:
            {a} += 1
    ~print {e} | dictionary of prime factors / dictionary
sieve_told
    ~set {n} {mid} | number / limit
    ~init {xs} [True] * ({n} + 1) = a list of {n} + 1 times True / a list with {n} + 1 items that are all True; {out} []
    ~loop range 2 {n} i
    ... | {xs}[i] is True / the item of {xs} at i is True => append i to {out} and set {xs} to False at every multiple of i / add i to {out} and
    ... make {xs}[j] False for each multiple j of i
    for i in range(2, {n} + 1):
        if {xs}[i]:
            {out}.append(i)
            for j in range(i, {n} + 1, i):
                {xs}[j] = False
    ~print {out} | list of primes / primes
multiples_of_either
    ~init {total} 0
    ~loop range 1 {limit} i
    ... | i is divisible by {tiny} or by {seven} / i is a multiple of {tiny} or {seven} => add it to {total} / increase {total} by i
    for i in range(1, {limit} + 1):
        if i % {tiny} == 0 or i % {seven} == 0:
            {total} += i
    ~print {total} | sum / total
neither_multiple
    ~init {out} []
    ~loop range 1 {small} i
    ... | i is divisible by {k} / i is a multiple of {k} => skip it / continue with the next number | append i to {out} / add i to {out}
    for i in range(1, {small} + 1):
        if i % {k} == 0:
            continue
        {out}.append(i)
    ~print {out} | list / numbers
pythagorean
    ~init {out} []
    ~loop free | for all a, b and c with 1 <= a <= b <= c <= {small} / for every a from 1 to {small}, b from a to {small} and c from b to {small}
    ... / verb: use three nested loops, a from 1 to {small}, b from a to {small} and c from b to {small}
    ... | a squared plus b squared equals c squared / a * a + b * b is c * c => append the tuple (a, b, c) to {out} / add (a, b, c) to {out}
    for a in range(1, {small} + 1):
        for b in range(a, {small} + 1):
            for c in range(b, {small} + 1):
                if a * a + b * b == c * c:
                    {out}.append((a, b, c))
    ~print {out} | list of triples / triples
dice_sums
    ~set {n} {seven2} | target / number
    ~init {count} 0
    ~loop free | for a from 1 to 6 and b from 1 to 6 / for each roll a and b of two dice / verb: use nested loops for a and b from 1 to 6
    ... | a plus b equals {n} / their sum is {n} => add 1 to {count} / increment {count}
    for a in range(1, 6 + 1):
        for b in range(1, 6 + 1):
            if a + b == {n}:
                {count} += 1
    ~show | {count} divided by 36, rounded to 3 decimals / the share of {count} in 36, with three decimals | round({count} / 36, 3)
binomial_told
    ~set {n} {small} | number / integer
    ~init {total} 1
    ~loop range 1 {k} i
    ... | multiply {total} by {n} - i + 1 / multiply {total} by {n} minus i plus 1 | divide {total} by i without remainder / set {total} to
    ... {total} // i
    for i in range(1, {k} + 1):
        {total} *= {n} - i + 1
        {total} //= i
    ~print {total} | number of choices / binomial coefficient
pascal_told
    ~init {xs} [1] = a list with one 1 / the list [1]
    ~loop times {years}
    ... | replace {xs} by a list with 1, the sums of its neighbouring items, and 1 / set {xs} to 1, then every sum of two neighbours, then 1
    for _ in range({years}):
        {xs} = [1] + [a + b for a, b in zip({xs}, {xs}[1:])] + [1]
    ~print {xs} | row of Pascal's triangle / list
power_told
    ~set {a} {tiny} | base / number
    ~set {b} {years} | exponent / number
    ~init {total} 1
    ~loop while | {b} is greater than 0 / {b} is positive / until: {b} is 0
    ... | {b} is odd / {b} modulo 2 is 1 => multiply {total} by {a} / set {total} to {total} times {a} | square {a} / multiply {a} by itself
    ... | halve {b} with integer division / set {b} to {b} // 2
    while {b} > 0:
        if {b} % 2 == 1:
            {total} *= {a}
        {a} *= {a}
        {b} //= 2
    ~print {total} | power / result
factorial_down
    ~set {n} {years} | number / integer
    ~init {total} 1
    ~loop while | {n} is greater than 1 / {n} > 1 / until: {n} is 1
    ... | multiply {total} by {n} / set {total} to {total} times {n} | decrease {n} by 1 / subtract 1 from {n}
    while {n} > 1:
        {total} *= {n}
        {n} -= 1
    ~print {total} | factorial / product
"""
BITS = """
ones_told
    ~set {n} {num} | number / integer
    ~init {count} 0
    ~loop while | {n} is not 0 / {n} is greater than 0 / until: {n} is 0
    ... | add the lowest bit of {n} to {count} / add {n} & 1 to {count} | shift {n} right by one bit / shift {n} one bit to the right
    while {n}:
        {count} += {n} & 1
        {n} >>= 1
    ~print {count} | number of ones / count
clear_lowest_bit
    ~set {n} {num} | number / integer
    ~init {count} 0
    ~loop while | {n} is not 0 / {n} is nonzero / until: {n} is 0
    ... | clear its lowest set bit with {n} & ({n} - 1) / set {n} to {n} & ({n} - 1) | increase {count} by 1 / add 1 to {count}
    while {n}:
        {n} &= {n} - 1
        {count} += 1
    ~print {count} | number of set bits / count
set_bit_positions
    ~set {n} {num} | number / integer
    ~init {out} []
    ~loop free | for i from 0 to 15 / for each bit position i below 16 / verb: loop over the bit positions i from 0 to 15
    ... | bit i of {n} is set / {n} >> i & 1 is 1 => append i to {out} / add i to {out}
    for i in range(16):
        if {n} >> i & 1:
            {out}.append(i)
    ~print {out} | list of bit positions / positions
xor_all
    ~set {xs} {ints} | list / list of numbers
    ~init {total} 0
    ~loop items {xs} number
    ... | combine it with {total} by exclusive or / set {total} to {total} xor the number / xor {total} with the number
    for x in {xs}:
        {total} ^= x
    ~print {total} | result / xor of all numbers
binary_told
    ~set {n} {num} | number / integer
    ~init {out} ""
    ~loop while | {n} is greater than 0 / {n} > 0 / until: {n} is 0
    ... | {n} is odd / {n} is not divisible by 2 => put a "1" in front of {out} / set {out} to "1" plus {out} => put a "0" in front of {out} / set
    ... {out} to "0" plus {out} | halve {n} with integer division / divide {n} by 2 without remainder
    while {n} > 0:
        if {n} % 2 == 1:
            {out} = "1" + {out}
        else:
            {out} = "0" + {out}
        {n} //= 2
    ~print {out} | binary number / string
hex_told
    ~set {n} {num} | number / integer
    ~set {text} "0123456789ABCDEF" | string / string of digits
    ~init {out} ""
    ~loop while | {n} is positive / {n} is greater than 0 / until: {n} is 0
    ... | put the character of {text} at {n} % 16 in front of {out} / add {text}[{n} % 16] at the front of {out} | divide {n} by 16 without
    ... remainder / set {n} to {n} // 16
    while {n} > 0:
        {out} = {text}[{n} % 16] + {out}
        {n} //= 16
    ~print {out} | hexadecimal number / string
largest_power_of_two
    ~set {n} {num} | number / limit
    ~init {a} 1; {count} 0
    ~loop while | twice {a} is at most {n} / {a} * 2 is not greater than {n} | double {a} / multiply {a} by 2 | add 1 to {count} / increment {count}
    while {a} * 2 <= {n}:
        {a} *= 2
        {count} += 1
    # print {a} and {count} / print {a}, then {count} / show the power {a} and its exponent {count} / output {a} followed by {count}
    # display {a} and {count}
    print({a}, {count})
base_digits
    ~set {n} {num} | number / integer
    ~init {xs} []
    ~loop while | {n} is not 0 / {n} is greater than 0 / until: {n} is 0
    ... | append the remainder of {n} divided by {base} to {xs} / append {n} % {base} to {xs} | divide {n} by {base} without remainder / set {n} to
    ... {n} // {base}
    while {n} > 0:
        {xs}.append({n} % {base})
        {n} //= {base}
    ~show | {xs} reversed / {xs} in reverse order | {xs}[::-1]
from_base_told
    ~set {xs} {digits} | list of digits / digits in base {base}
    ~init {total} 0
    ~loop items {xs} digit
    ... | multiply {total} by {base} and add the digit / set {total} to {total} times {base} plus the digit
    for x in {xs}:
        {total} = {total} * {base} + x
    ~print {total} | number / value
roman_told
    ~set {n} {year} | number / year
    ~init {out} ""
    # let {e} be {"M": 1000, "C": 100, "X": 10, "I": 1} / store the roman digits {"M": 1000, "C": 100, "X": 10, "I": 1} in {e}
    # create a dictionary {e} = {"M": 1000, "C": 100, "X": 10, "I": 1} / set {e} to {"M": 1000, "C": 100, "X": 10, "I": 1}
    # assign {"M": 1000, "C": 100, "X": 10, "I": 1} to {e}
    {e} = {"M": 1000, "C": 100, "X": 10, "I": 1}
    ~loop entries {e} letter value
    ... | while {n} is at least the value, add the letter to {out} and subtract the value from {n} / as long as the value is not greater than {n},
    ... append the letter to {out} and take the value away from {n}
    for letter, value in {e}.items():
        while {n} >= value:
            {out} += letter
            {n} -= value
    ~print {out} | roman number / string
"""
MONEY = """
debt
    ~init {price} {money}; {n} 0
    ~loop while | {price} is greater than 0 / there is a debt, that is {price} > 0 / until: {price} is 0 or less
    ... | increase {price} by {percent} percent / multiply {price} by 1 + {percent} / 100 / add {percent}% interest to {price}
    ... | subtract {rate0} from {price} / pay {rate0}, i.e. decrease {price} by it | add 1 to {n} / count the year in {n}
    while {price} > 0:
        {price} *= 1 + {percent} / 100
        {price} -= {rate0}
        {n} += 1
    ~print {n} | number of years / years
saving_months
    ~init {total} 0; {n} 0
    ~loop while | {total} is less than {money} / there is less than {money} in {total} / until: {total} reaches {money}
    ... | add {step50} to {total} / put {step50} into {total} | increase {n} by 1 / add 1 to {n}
    ... | {n} is divisible by 12 / {n} is a multiple of 12 => add a bonus of {bonus} to {total} / increase {total} by {bonus}
    while {total} < {money}:
        {total} += {step50}
        {n} += 1
        if {n} % 12 == 0:
            {total} += {bonus}
    # print {n} and {total} / print {n}, then {total} / show the months {n} and the savings {total} / output {n} followed by {total}
    # display {n} and {total}
    print({n}, {total})
yearly_balances
    ~init {price} {money}; {out} []
    ~loop times {years}
    ... | add {percent} percent to {price} / increase {price} by {percent}% | append {price} rounded to 2 decimals to {out} / add {price}, rounded to
    ... two decimals, to {out}
    for _ in range({years}):
        {price} += {price} * {percent} / 100
        {out}.append(round({price}, 2))
    ~print {out} | list of balances / balances
depreciation
    ~init {price} {money}; {n} 0
    ~loop while | {price} is above {limit} / {price} > {limit} / until: {price} is at most {limit}
    ... | decrease {price} by {percent} percent / multiply {price} by 1 - {percent} / 100 | add 1 to {n} / increment {n}
    while {price} > {limit}:
        {price} *= 1 - {percent} / 100
        {n} += 1
    ~print {n} | number of years / years
bank_account
    ~set {xs} {changes} | list of deposits and withdrawals / list of transactions
    ~init {total} {start0}; {count} 0
    ~loop items {xs} amount x
    ... | {total} plus the amount is less than 0 / it would make {total} negative => add 1 to {count} / count a refusal in {count} => add the amount to
    ... {total} / increase {total} by it
    for x in {xs}:
        if {total} + x < 0:
            {count} += 1
        else:
            {total} += x
    # print {total} and {count} / print {total}, then {count} / show the balance {total} and the refusals {count} / output {total} followed by
    #   {count} / display {total} and {count}
    print({total}, {count})
overdraft_day
    ~set {xs} {changes} | list of daily changes / list of payments
    ~init {total} {start0}; {n} 0
    ~loop items {xs} payment x
    ... | add 1 to {n} / increase {n} by 1 | add the payment to {total} / increase {total} by the payment | {total} is negative / {total} falls below 0
    ... => stop the loop / break
    for x in {xs}:
        {n} += 1
        {total} += x
        if {total} < 0:
            break
    ~print {n} | day / number of days
tiered_price
    ~set {n} {units} | number of units / quantity
    ~init {total} 0
    ~loop range 1 {n} i
    ... | i is at most {years} / i is not greater than {years} => add {tiny} to {total} / increase {total} by {tiny} => add {k} to {total} / increase {total}
    ... by {k}
    for i in range(1, {n} + 1):
        if i <= {years}:
            {total} += {tiny}
        else:
            {total} += {k}
    ~print {total} | total price / price
tax_brackets
    ~set {n} {money} | income / yearly income
    ~tell {n} is at most {limit1} / {n} does not exceed {limit1} => set {total} to 0 / let {total} be 0 => {n} is at most {limit2} / {n} does not exceed
    ... {limit2} => set {total} to {percent} percent of what is above {limit1} / let {total} be {percent}% of {n} minus {limit1} => set {total} to
    ... {percent2} percent of {n} / let {total} be {percent2}% of {n}
    if {n} <= {limit1}:
        {total} = 0
    elif {n} <= {limit2}:
        {total} = ({n} - {limit1}) * {percent} / 100
    else:
        {total} = {n} * {percent2} / 100
    ~print {total} | tax / amount
change_by_coins
    ~set {n} {cents} | amount in cents / number of cents
    ~init {e} {}
    ~loop free | for each coin in [50, 20, 10, 5, 2, 1] / for every coin of [50, 20, 10, 5, 2, 1] / verb: loop over the coins 50, 20, 10, 5, 2 and 1
    ... | store how often it fits into {n} under the coin in {e} / set {e}[coin] to {n} divided by the coin without remainder
    ... | replace {n} by the rest / set {n} to {n} modulo the coin
    for coin in [50, 20, 10, 5, 2, 1]:
        {e}[coin] = {n} // coin
        {n} %= coin
    ~print {e} | dictionary of coins / dictionary
discount_steps
    ~set {xs} {prices} | list of prices / shopping cart
    ~init {total} 0
    ~loop items {xs} price x
    ... | the price is above {small} / it is greater than {small} => add it with {percent} percent off to {total} / take {percent}% off and add it to
    ... {total} => add it to {total} / add the full price to {total}
    for x in {xs}:
        if x > {small}:
            {total} += x * (1 - {percent} / 100)
        else:
            {total} += x
    ~show | {total} rounded to 2 decimals / {total} with two decimal places | round({total}, 2)
"""
TIME = """
leap_years_told
    ~init {out} []
    ~loop free | for each year from {y0} to {y1} / for every year between {y0} and {y1}, inclusive / verb: loop over the years from {y0} to {y1}
    ... | the year is divisible by 4 but not by 100, or it is divisible by 400 / it is a leap year, i.e. divisible by 400, or by 4 and not by 100
    ... => append it to {out} / add it to {out}
    for year in range({y0}, {y1} + 1):
        if year % 4 == 0 and year % 100 != 0 or year % 400 == 0:
            {out}.append(year)
    ~show | how many leap years are in {out} / the length of {out} | len({out})
day_of_year
    ~set {xs} [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] | list of month lengths / list
    ~init {total} {day0}
    ~loop free | for each of the first {month0} - 1 months in {xs} / for every month length in {xs}[:{month0} - 1] / verb: loop over the months in {xs}
    ... before month {month0} | add its number of days to {total} / add it to {total}
    for x in {xs}[:{month0} - 1]:
        {total} += x
    ~print {total} | day of the year / number of days
month_from_day
    ~set {xs} [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] | list of month lengths / list
    ~init {n} {yday}; {a} 0
    ~loop while | {n} is greater than {xs}[{a}] / {n} exceeds the item of {xs} at {a} | subtract {xs}[{a}] from {n} / decrease {n} by {xs}[{a}]
    ... | increase {a} by 1 / add 1 to {a}
    while {n} > {xs}[{a}]:
        {n} -= {xs}[{a}]
        {a} += 1
    # print {a} + 1 and {n} / print the month {a} + 1 and the day {n} / show {a} plus 1, then {n} / output {a} + 1 followed by {n}
    # display {a} + 1 and {n}
    print({a} + 1, {n})
weekday_steps
    ~set {xs} ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] | list of weekdays / list
    ~set {n} {yday} | number of days / number
    ~calc {a} | the index of {wday} in {xs} / the position of {wday} in {xs} | {xs}.index({wday})
    ~show | the item of {xs} at {a} plus {n} modulo 7 / the weekday {n} days after {wday}, {xs}[({a} + {n}) % 7] | {xs}[({a} + {n}) % 7]
clock_steps
    ~init {a} {hour}; {b} {minute}
    ~tell add {extra} to {b} / increase {b} by {extra} | increase {a} by {b} divided by 60 without remainder / add the full hours in {b} to {a}
    ... | set {b} to {b} modulo 60 / keep only the rest of {b} divided by 60 | set {a} to {a} modulo 24 / keep {a} below 24 with modulo 24
    {b} += {extra}
    {a} += {b} // 60
    {b} %= 60
    {a} %= 24
    ~show | {a} and {b} as two digits each with a colon between them / the time as {a}:{b} with leading zeros | f"{{a}:02d}:{{b}:02d}"
minutes_total
    ~set {xs} {clocks} | list of times / list of times like "07:30"
    ~init {total} 0
    ~loop items {xs} time t
    ... | split it at the colon into hours and minutes / split it at ":" into the hours and the minutes
    ... | add the hours times 60 plus the minutes to {total} / increase {total} by 60 times the hours plus the minutes, as integers
    for t in {xs}:
        hours, minutes = t.split(":")
        {total} += int(hours) * 60 + int(minutes)
    ~show | {total} divided by 60 without remainder, and the rest / the full hours and the remaining minutes of {total}
    ... | {total} // 60, {total} % 60
shift_pay
    ~set {xs} {hours_list} | list of hours / list of hours worked
    ~init {total} 0
    ~loop items {xs} number
    ... | it is greater than 8 / the number is more than 8 => add 8 times {wage} plus {wage2} for each hour above 8 to {total} / add 8 * {wage} and {wage2}
    ... times the hours over 8 to {total} => add it times {wage} to {total} / add {wage} times the number to {total}
    for x in {xs}:
        if x > 8:
            {total} += 8 * {wage} + (x - 8) * {wage2}
        else:
            {total} += x * {wage}
    ~print {total} | pay / total
water_tank
    ~init {n} {limit}; {count} 0
    ~loop while | {n} is greater than 0 / there is water left, so {n} > 0 / until: {n} is 0 or less
    ... | subtract {step} from {n} / let {step} litres out of {n} | add 1 to {count} / increment {count} | {count} is divisible by {k} / {count} is a
    ... multiple of {k} => add {tiny} to {n} / refill {n} by {tiny}
    while {n} > 0:
        {n} -= {step}
        {count} += 1
        if {count} % {k} == 0:
            {n} += {tiny}
    ~print {count} | number of minutes / count
snail
    ~init {n} 0; {count} 0
    ~loop while | {n} is less than {limit} / {n} < {limit} / until: {n} is at least {limit}
    ... | add 1 to {count} / increase {count} by one | add {seven} to {n} / climb {seven}: increase {n} by it | {n} is less than {limit} / {n} is still below
    ... {limit} => subtract {tiny} from {n} / slide back {tiny}: decrease {n} by it
    while {n} < {limit}:
        {count} += 1
        {n} += {seven}
        if {n} < {limit}:
            {n} -= {tiny}
    ~print {count} | number of days / days
rabbits
    ~init {a} 1; {b} 0
    ~loop times {years}
    ... | set {a} to {a} plus {b} and {b} to the old {a} at the same time / replace {a}, {b} by {a} + {b}, {a}
    for _ in range({years}):
        {a}, {b} = {a} + {b}, {a}
    ~show | the sum of {a} and {b} / {a} plus {b} | {a} + {b}
bacteria
    ~init {n} {small}; {out} []
    ~loop times {years}
    ... | double {n} / multiply {n} by 2 | {n} is greater than {limit} / {n} exceeds {limit} => halve {n} with integer division / set {n} to half of it, as an
    ... integer | append {n} to {out} / add {n} to {out}
    for _ in range({years}):
        {n} *= 2
        if {n} > {limit}:
            {n} //= 2
        {out}.append({n})
    ~print {out} | list of counts / population
"""

MORE = {
    "armstrong": choice(153, 370, 371, 407, 123, 200, 152),
    "k3": choice(2, 3, 4),
    "factor": new("factor", "weight", "mult", "pos"),
    "sign": new("sign", "direction", "factor"),
    "step0": new("step", "gap", "increase", "delta"),
    "found": new("found", "is_prime", "flag", "ok"),
    "mod": choice(7, 9, 10, 11, 13, 97),
    "f0": integer(0, 3),
    "f1": integer(1, 9),
    "step": integer(3, 15),
    "limit": integer(40, 400),
    "trials20": integer(10, 40),
    "num3": integer(6, 120),
    "num4": integer(6, 120),
    "k4": integer(4, 30),
    "tiny4": integer(3, 20),
    "seven": choice(6, 7, 9, 11),
    "seven2": integer(3, 11),
    "base": integer(3, 9),
    "rate0": integer(1500, 3000),
    "step50": integer(20, 300),
    "bonus": integer(10, 100),
    "start0": integer(0, 100),
    "units": integer(8, 40),
    "limit1": choice(300, 500, 800, 1000),
    "limit2": choice(2000, 3000, 5000),
    "percent2": integer(16, 40),
    "y0": integer(1890, 1999),
    "y1": integer(2004, 2060),
    "day0": integer(1, 28),
    "month0": integer(2, 12),
    "yday": integer(20, 360),
    "wday": choice("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "hour": integer(0, 23),
    "minute": integer(0, 59),
    "extra": integer(20, 400),
    "wage": integer(9, 30),
    "wage2": integer(31, 50),
}
MORE |= {
    "changes": list_of(integer(-60, 40), 5, 8),
    "hours_list": list_of(integer(4, 12), 4, 6),
    "clocks": sampled(
        "list[str]",
        lambda r: [f"{r.randint(0, 9):02d}:{r.randint(0, 59):02d}" for _ in range(r.randint(2, 5))],
    ),
}

for _table in (DIGITS, SEQUENCES, DIVISORS, BITS, MONEY, TIME):
    tell(d, _table, {**SLOTS, **MORE})
