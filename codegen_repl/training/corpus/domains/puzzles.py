"""Dictated puzzles with numbers, and algorithms described in words: a few turns each, ending with a print."""

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.dictation import dictated
from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.family import Domain

d = Domain("puzzles", weight=9)

NUMBERS = """
divisors
    ~set {n} {num} | number / integer
    ~calc {xs} | a list of the divisors of {n} / all numbers from 1 to {n} that divide {n}
    ... | [i for i in range(1, {n} + 1) if {n} % i == 0]
    ~show? | the number of divisors in {xs} / how many divisors are in {xs} | len({xs})
    ~show | the sum of {xs} without {n} / the sum of the divisors in {xs} except {n} itself | sum({xs}) - {n}
perfect_number
    ~def {f}({pn}) | an integer {pn} | returns the sum of its proper divisors / adds up all divisors smaller than {pn} and
    ... returns the sum
        return sum(i for i in range(1, {pn}) if {pn} % i == 0)
    ~set {n} {small} | number / integer
    ~if | {f} of {n} equals {n} / {n} is a perfect number according to {f} | {f}({n}) == {n} | {yes} | {no}
digit_sum
    ~set {n} {num} | number / integer
    ~calc {xs} | a list of the digits of {n} / the digits of {n} as integers | [int(c) for c in str({n})]
    ~calc {total} | the sum of {xs} / the sum of the digits {xs} | sum({xs})
    ~print {total} | digit sum / sum
digit_loop
    ~set {n} {num} | number / integer
    ~start {total} 0 | the sum of digits / the total
    # while {n} is greater than 0, do 1) add the last digit of {n} to {total} and 2) divide {n} by 10 without remainder
    # while {n} > 0, add {n} % 10 to {total} and set {n} to {n} // 10 / repeat until {n} is 0: add its last digit to {total}
    #   and remove that digit from {n} / use a while loop to add up the digits of {n} in {total}, dropping the last each time
    while {n} > 0:
        {total} += {n} % 10
        {n} //= 10
    ~print {total} | sum of the digits / sum
reverse_number
    ~set {n} {num} | number / integer
    ~calc {b} | the number {n} with its digits reversed / the integer made of the digits of {n} in reverse order
    ... | int(str({n})[::-1])
    ~show | the absolute difference of {n} and {b} / how far {n} and {b} are apart | abs({n} - {b})
    ~truth? | {n} and {b} are equal / {n} is a palindrome, that is equal to {b} | {n} == {b}
primes
    ~def {f}({pn}) | an integer {pn} | returns True if it is prime / returns whether {pn} is a prime number, trying divisors up
    ... to its square root
        if {pn} < 2:
            return False
        for i in range(2, int({pn} ** 0.5) + 1):
            if {pn} % i == 0:
                return False
        return True
    ~calc {xs} | a list of all primes up to {mid}, using {f} / the numbers from 1 to {mid} for which {f} is True
    ... | [i for i in range(1, {mid} + 1) if {f}(i)]
    ~print {xs} | list / list of primes
prime_factors
    ~set {n} {num} | number / integer
    ~empty {out} [] | list
    # starting with i = 2, while {n} is above 1, append i to {out} and divide {n} by it if it divides, otherwise increase i
    # divide {n} by i = 2, 3, ... as long as {n} > 1: when i divides {n}, append i to {out} and divide, else add 1 to i
    # with a while loop, collect the prime factors of {n} in {out}, dividing {n} by each factor found
    # while {n} is greater than 1: if i, starting at 2, divides {n}, append it and divide {n} by it, else increment i
    i = 2
    while {n} > 1:
        if {n} % i == 0:
            {out}.append(i)
            {n} //= i
        else:
            i += 1
    ~print {out} | list of prime factors / list
sequence
    ~empty {out} [] | list
    ~start {n} {tiny} | the current number / the first term
    # {small} times, append {n} to {out} and then double it and subtract 1 / repeat {small} times: append {n} to {out}, then set
    #   {n} to 2 * {n} - 1 / in a for loop that runs {small} times, do 1) append {n} to {out} and 2) replace {n} by twice {n} minus 1
    # loop {small} times: add {n} to the end of {out} and update {n} to 2 * {n} - 1
    for _ in range({small}):
        {out}.append({n})
        {n} = 2 * {n} - 1
    ~show | the last item of {out} / the final term, the last element of {out} | {out}[-1]
triangular
    ~def {f}({pn}) | a number {pn} | returns the {pn}-th triangular number / returns the sum of the numbers from 1 to {pn}
        return {pn} * ({pn} + 1) // 2
    ~calc {xs} | a list of {f} of the numbers from 1 to {small} / the first {small} triangular numbers, using {f}
    ... | [{f}(i) for i in range(1, {small} + 1)]
    ~print {xs} | list / list of triangular numbers
base_conversion
    ~set {n} {num} | number / decimal number
    ~empty {out} "" | string
    # while {n} is positive, put the remainder of {n} divided by {k} in front of {out} and divide {n} by {k}
    # while {n} > 0, do 1) prepend {n} % {k} to {out} and 2) set {n} to {n} // {k} / convert {n} to base {k} in {out} with a while
    #   loop over remainders / repeat until {n} is 0: add the digit {n} % {k} at the front of {out} and divide {n} by {k}
    while {n} > 0:
        {out} = str({n} % {k}) + {out}
        {n} //= {k}
    ~print {out} | string / digits
binary_ones
    ~set {n} {num} | number / integer
    ~calc {text} | {n} in binary as a string / the binary representation of {n} without the prefix | bin({n})[2:]
    ~show | the number of ones in {text} / how many "1" characters {text} has | {text}.count("1")
time_conversion
    ~set {n} {seconds} | number of seconds / duration in seconds
    # convert {n} to hours {a}, minutes {b} and seconds {count} / split {n} seconds into hours {a}, minutes {b} and the rest {count}
    # compute the hours {a}, the minutes {b} and the remaining seconds {count} in {n}
    # let {a}, {b} and {count} be the hours, minutes and seconds of {n}
    {a} = {n} // 3600
    {b} = {n} % 3600 // 60
    {count} = {n} % 60
    ~show | {a}, {b} and {count} separated by colons / the time in the form {a}:{b}:{count} | f"{{a}}:{{b}}:{{count}}"
minutes_function
    ~def {f}({pn}) | a number of minutes {pn} | returns a string such as "2h 5m" / returns the hours and minutes as text, in the
    ... form "2h 5m"
        return f"{{pn} // 60}h {{pn} % 60}m"
    ~set {n} {minutes} | number of minutes / duration
    ~call {f} {n}
circle
    # + import math
    ~set {a} {f1} | radius / number
    ~calc {b} | the area of a circle with radius {a} / pi times {a} squared | math.pi * {a} ** 2
    ~calc {n} | the circumference of a circle with radius {a} / 2 times pi times {a} | 2 * math.pi * {a}
    ~show | {b} and {n} rounded to 2 decimals / {b} and {n}, both with two decimal places | round({b}, 2), round({n}, 2)
hypotenuse
    ~set {a} {f1} | length / side
    ~set {b} {f2} | length / side
    ~calc {n} | the hypotenuse of the right triangle with the legs {a} and {b} / the square root of {a} squared plus {b} squared
    ... | ({a} ** 2 + {b} ** 2) ** 0.5
    ~show | {n} rounded to 2 decimals / {n} with two decimal places | round({n}, 2)
interest
    ~set {price} {money} | amount / initial balance
    ~set {rate} {percent} | percentage / interest rate
    # in a for loop over {years} years, increase {price} by {rate} percent / for each of {years} years, add {rate} percent to {price}
    # repeat {years} times: multiply {price} by 1 + {rate} / 100 / let {price} grow by {rate} percent {years} times
    for _ in range({years}):
        {price} *= 1 + {rate} / 100
    ~show | {price} rounded to 2 decimals / {price} with two decimal places | round({price}, 2)
years_to_double
    ~set {price} {money} | balance / amount
    ~calc {total} | twice {price} / {price} times 2 | {price} * 2
    ~start {n} 0 | the number of years / a counter
    # while {price} is less than {total}, increase it by {percent} percent and add 1 to {n} / as long as {price} < {total}, do 1)
    #   raise {price} by {percent}% and 2) increment {n} / count in {n} how many years with {percent} percent interest it takes
    #   until {price} reaches {total} / repeat until {price} is at least {total}: multiply it by 1 + {percent} / 100 and add 1 to {n}
    while {price} < {total}:
        {price} *= 1 + {percent} / 100
        {n} += 1
    ~print {n} | number of years / counter
temperature_table
    ~def {f}({pn}) | a temperature {pn} in Celsius | returns it in Fahrenheit / converts it to Fahrenheit and returns the result
        return {pn} * 9 / 5 + 32
    ~set {xs} {temps} | list of temperatures / list
    # in a for loop over {xs}, print the temperature and {f} of it / for each number in {xs}, print it and its value in Fahrenheit,
    #   using {f} / loop over {xs} and print each temperature next to the result of {f} / print a table of {xs} with {f} applied
    for x in {xs}:
        print(x, {f}(x))
leap_year
    ~def {f}({pn}) | a year {pn} | returns True if it is a leap year / returns whether it is divisible by 4 but not by 100, or
    ... divisible by 400
        return {pn} % 4 == 0 and ({pn} % 100 != 0 or {pn} % 400 == 0)
    ~set {n} {year} | year / number
    ~if | {f} returns True for {n} / {n} is a leap year according to {f} | {f}({n}) | {yes} | {no}
weekday
    # + from datetime import date
    ~set {text} {day} | date / date string
    ~calc {a} | the date in {text} / a date object from the ISO string {text} | date.fromisoformat({text})
    ~show | the name of the weekday of {a} / the day of the week of {a} as a word | {a}.strftime("%A")
multiplication
    ~set {n} {small} | number / integer
    # in a for loop from 1 to {years}, print the multiples of {n} as "{n} x i = result" / print the multiplication table of {n} up to
    #   {years}, each line like 3 x 2 = 6 / for i from 1 to {years}, print {n}, an x, i, = and the product on a line
    # loop from 1 to {years} and print the product with {n} in the form a x b = c
    for i in range(1, {years} + 1):
        print(f"{{n}} x {i} = {{n} * i}")
fizz
    ~def {f}({pn}) | a number {pn} | returns {yes} if it is divisible by {k}, otherwise the number itself / returns {yes} for
    ... multiples of {k} and {pn} for all other numbers
        return {yes} if {pn} % {k} == 0 else {pn}
    # in a for loop over the numbers from 1 to {small}, print {f} of the number / print {f}(i) for every i from 1 to {small}
    # for each number from 1 to {small}, print the result of {f} / loop from 1 to {small} and print what {f} returns
    for i in range(1, {small} + 1):
        print({f}(i))
gcd
    ~set {a} {money} | number / integer
    ~set {b} {seconds} | number / integer
    # while {b} is not 0, replace {a} by {b} and {b} by the remainder of {a} divided by {b} / while {b} is nonzero, set {a} to {b} and
    #   {b} to {a} % {b} at the same time / apply the Euclidean algorithm to {a} and {b} with a while loop until {b} is 0
    # repeat until {b} is zero: {a}, {b} become {b}, {a} modulo {b}
    while {b}:
        {a}, {b} = {b}, {a} % {b}
    ~print {a} | greatest common divisor / result
"""
ALGORITHMS = """
two_pointers
    ~set {xs} {sorted_ints} | sorted list / list in ascending order
    ~set {n} {pair_sum} | target / number
    # initialize {a} to 0 and {b} to the last index of {xs} / let {a} be the first and {b} the last index of {xs}
    # set {a} to 0 and {b} to the length of {xs} minus 1 / create two pointers: {a} at the start and {b} at the end of {xs}
    {a}, {b} = 0, len({xs}) - 1
    # while {a} is less than {b} and the items there do not add up to {n}, increase {a} if their sum is too small, otherwise decrease {b}
    # while {a} < {b} and {xs}[{a}] + {xs}[{b}] is not {n}, move {a} right if the sum is below {n}, else move {b} left
    # move the pointers {a} and {b} towards each other until the items of {xs} there add up to {n} or they meet
    # use two pointers: as long as {a} < {b} and the sum of both items differs from {n}, add 1 to {a} if it is smaller, else
    #   subtract 1 from {b}
    while {a} < {b} and {xs}[{a}] + {xs}[{b}] != {n}:
        if {xs}[{a}] + {xs}[{b}] < {n}:
            {a} += 1
        else:
            {b} -= 1
    # print {xs}[{a}] and {xs}[{b}] / print the items of {xs} at {a} and {b} / show the two numbers at the positions {a} and {b} in {xs}
    # print the pair found in {xs} at {a} and {b}
    print({xs}[{a}], {xs}[{b}])
reverse_pointers
    ~set {xs} {ints} | list / list of numbers
    # let {a} be 0 and {b} the last index of {xs} / set {a} to 0 and {b} to the length of {xs} minus 1
    # initialize {a} with 0 and {b} with the index of the last item of {xs} / start with {a} at the first and {b} at the last index of {xs}
    {a}, {b} = 0, len({xs}) - 1
    # while {a} is less than {b}, do 1) swap the items of {xs} at {a} and {b} and 2) move both one step inwards
    # while {a} < {b}, swap {xs}[{a}] and {xs}[{b}], then increase {a} and decrease {b} / reverse {xs} in place by swapping the items
    #   at {a} and {b} until the two meet / swap the ends {a} and {b} of {xs} and move inwards as long as {a} < {b}
    while {a} < {b}:
        {xs}[{a}], {xs}[{b}] = {xs}[{b}], {xs}[{a}]
        {a} += 1
        {b} -= 1
    ~print {xs} | list / reversed list
binary_search
    ~def {f}({p}, target) | a sorted list {p} and a number target | returns the index of target by binary search, or -1 / halves
    ... the range until target is found and returns its index, or -1 if it is missing
        low, high = 0, len({p}) - 1
        while low <= high:
            middle = (low + high) // 2
            if {p}[middle] == target:
                return middle
            if {p}[middle] < target:
                low = middle + 1
            else:
                high = middle - 1
        return -1
    ~set {xs} {sorted_ints} | sorted list / list
    # print the result of {f}({xs}, {target}) / call {f} with {xs} and {target} and print the index
    # search {target} in {xs} with {f} and print the result / print where {f} finds {target} in {xs}
    print({f}({xs}, {target}))
bracket_stack
    ~set {text} {brackets} | string / expression
    ~empty {stack} [] | list
    # for each character in {text}, push it on {stack} if it is "(", and for ")" pop from {stack} if possible, otherwise push it
    # loop over {text}: append "(" to {stack}; at ")" pop the last item if it is "(", else append ")" / match the parentheses of
    #   {text} with {stack}: push opening ones, and let closing ones remove an opening one from the top or be pushed
    # in a for loop over {text}, push each "(" onto {stack}; each ")" pops a "(" from the top or is pushed itself
    for c in {text}:
        if c == "(":
            {stack}.append(c)
        elif c == ")":
            if {stack} and {stack}[-1] == "(":
                {stack}.pop()
            else:
                {stack}.append(c)
    ~truth | {stack} is empty / there is nothing left in {stack} | not {stack}
coin_change
    ~set {xs} [50, 20, 10, 5, 2, 1] | list of coins / list of coin values
    ~set {n} {cents} | amount / number of cents
    ~empty {out} [] | list
    # for each coin in {xs}, while {n} is at least the coin, append the coin to {out} and subtract it from {n}
    # in a for loop over {xs}, use each coin as long as it fits in {n}: append it to {out} and reduce {n} by it
    # make change greedily: for every coin of {xs}, as long as it is not larger than {n}, add it to {out} and take it from {n}
    # loop over {xs}; while the coin is at most {n}, do 1) append it to {out} and 2) subtract it from {n}
    for coin in {xs}:
        while {n} >= coin:
            {out}.append(coin)
            {n} -= coin
    # print {out} and how many coins it has / print {out} and its length / show the coins in {out} and their number
    # print the list {out} followed by the number of its coins
    print({out}, len({out}))
fewest_coins
    ~def {f}({p}, amount) | a list of coins {p} and an amount | returns the smallest number of coins that add up to the amount, by
    ... dynamic programming / fills a table with the fewest coins for every amount up to the given one and returns the last entry
        fewest = [0] + [amount + 1] * amount
        for value in range(1, amount + 1):
            for coin in {p}:
                if coin <= value:
                    fewest[value] = min(fewest[value], fewest[value - coin] + 1)
        return fewest[amount]
    ~set {xs} [1, {tiny}, {small}] | list of coins / list
    # print the result of {f}({xs}, {mid}) / call {f} with {xs} and {mid} and print the result
    # print how many coins {f} needs for {mid} with {xs} / use {f} to print the fewest coins of {xs} for {mid}
    print({f}({xs}, {mid}))
stairs
    ~def {f}({pn}) | a number of stairs {pn} | returns in how many ways they can be climbed with steps of 1 or 2 / returns the
    ... number of ways to climb {pn} stairs, one or two at a time
        a, b = 1, 1
        for _ in range({pn}):
            a, b = b, a + b
        return a
    ~set {n} {small} | number / number of stairs
    ~call {f} {n}
max_subarray
    ~set {xs} {signed} | list / list of gains and losses
    # initialize {best} and {total} to the first item of {xs} / set both {best} and {total} to {xs}[0]
    # let {best} and {total} be the first number in {xs} / start with {best} and {total} equal to the first element of {xs}
    {best} = {total} = {xs}[0]
    # for each other number in {xs}, set {total} to the larger of the number and {total} plus the number, and {best} to the larger of
    #   {best} and {total} / loop over the rest of {xs}: {total} becomes max(x, {total} + x) and {best} becomes max({best}, {total})
    # find the largest sum of neighbouring items of {xs} in {best}: loop from the second item on and update {total} and {best}
    # in a for loop over {xs} from index 1, do 1) set {total} to max(x, {total} + x) and 2) set {best} to max({best}, {total})
    for x in {xs}[1:]:
        {total} = max(x, {total} + x)
        {best} = max({best}, {total})
    ~print {best} | largest sum / result
longest_streak
    ~set {xs} {bits} | list of zeros and ones / list
    ~start {count} 0 | the current streak / the current run of ones
    ~start {best} 0 | the longest streak / the best run so far
    # for each x in {xs}, increase {count} if it is 1, otherwise reset {count} to 0, and update {best} with the maximum of both
    # loop over {xs}: add 1 to {count} for a 1, set it to 0 for a 0, and keep the largest {count} in {best}
    # find the longest run of ones in {xs}: count ones in {count}, reset it at zeros, and store the maximum in {best}
    # in a for loop over {xs}, do 1) set {count} to {count} + 1 if the item is 1, else to 0 and 2) set {best} to the larger of the two
    for x in {xs}:
        {count} = {count} + 1 if x == 1 else 0
        {best} = max({best}, {count})
    ~print {best} | longest streak / result
merge_sorted
    ~set {xs} {sorted_ints} | sorted list / list
    ~calc {ys} | the sorted list of {ints} / {ints} in ascending order | sorted({ints})
    ~empty {out} [] | list
    # while both {xs} and {ys} have items, remove the smaller of their first items and append it to {out}, then add what is left
    # merge {xs} and {ys} into {out}: repeatedly pop the smaller first item, and in the end add the rest of both
    # as long as neither {xs} nor {ys} is empty, move the smaller first element to {out}; afterwards extend {out} with the remaining ones
    # use a while loop to pop the smaller head of {xs} and {ys} and append it to {out}. append the rest at the end
    while {xs} and {ys}:
        if {xs}[0] <= {ys}[0]:
            {out}.append({xs}.pop(0))
        else:
            {out}.append({ys}.pop(0))
    {out} += {xs} + {ys}
    ~print {out} | merged list / list
"""

stories(d, dictated(NUMBERS), SLOTS)
stories(d, dictated(ALGORITHMS), SLOTS)
