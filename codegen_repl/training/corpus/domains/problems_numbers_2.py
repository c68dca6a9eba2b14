"""Functions on numbers: divisors, digits, money, shapes, spreads, times and dates, recursion (see problems_numbers)."""

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.domains.problems_numbers import SLOTS, d
from codegen_repl.training.corpus.draws import choice, decimal, integer, list_of

FUNCTIONS = """
proper_divisors(p)
    # returns the divisors of {p} in rising order, {p} itself excluded / lists every number from 1 that divides {p}, but not {p} / returns a list of all proper divisors of {p}, smallest first / collects the numbers below {p} that leave no rest when {p} is divided by them / gives all divisors of {p} except the number itself / returns which positive numbers less than {p} go into {p} evenly, as a list
    # > proper_divisors divisors
    return [q for q in range(1, {p}) if {p} % q == 0]
divisor_pairs(p)
    # returns the pairs (a, b) with a at most b whose product is {p}, ordered by a / lists all ways to write {p} as a product of two whole numbers, each as a tuple with the smaller one first / finds every pair of factors of {p}, smaller factor first, no pair twice / returns a list of tuples (a, b) with a * b equal to {p} and a <= b / gives the rectangles of whole sides with area {p}, as (short side, long side) by rising short side / collects for each divisor a of {p} up to its root the tuple (a, {p} // a)
    # > factor_pairs rectangles
    pairs = []
    a = 1
    while a * a <= {p}:
        if {p} % a == 0:
            pairs.append((a, {p} // a))
        a += 1
    return pairs
number_kind(p)
    # returns "perfect" if the proper divisors of {p} add up to {p}, "rich" if they add up to more and "poor" otherwise / compares the sum of the proper divisors of {p} with {p}: equal is "perfect", greater is "rich", less is "poor" / sums all divisors of {p} below {p} and returns "poor" when the sum is under {p}, "perfect" when it is {p} and "rich" when it is over / tells "rich", "poor" or "perfect", depending on whether the proper divisors of {p} make more than, less than or exactly {p} / gives "perfect" for a number {p} equal to the sum of its smaller divisors, "rich" if that sum is bigger, "poor" if it is smaller / adds the numbers under {p} that divide it and names the outcome: "perfect" for {p} itself, "rich" above, else "poor"
    # > kind classify
    total = sum(q for q in range(1, {p}) if {p} % q == 0)
    if total == {p}:
        return "perfect"
    return "rich" if total > {p} else "poor"
largest_factor(p)
    # returns the largest prime that divides {p} / finds the greatest prime factor of {p} / divides {p} by 2, 3 and so on as often as each goes and returns the last divisor that did / returns the biggest prime in the factorization of {p} / gives the prime factor of {p} that no other exceeds / strips {p} of its prime factors from the smallest up and returns the final one
    # > largest_prime_factor biggest_factor
    factor, last = 2, 1
    while {p} > 1:
        if {p} % factor == 0:
            last = factor
            {p} //= factor
        else:
            factor += 1
    return last
next_prime_after(p)
    # returns the first prime greater than {p} / finds the smallest prime above {p} / counts up from {p} + 1 until a prime comes and returns it / returns the next prime after {p}, even when {p} is prime itself / gives the prime that follows {p} / goes up one by one from {p} and stops at the first prime that is more than {p}
    # > next_prime prime_after
    candidate = {p} + 1
    while any(candidate % q == 0 for q in range(2, candidate)):
        candidate += 1
    return candidate
primes_between(small, large)
    # returns the primes from {small} to {large}, both ends included / lists all prime numbers between {small} and {large} inclusive / collects every prime p with {small} <= p <= {large} / returns a list of the primes that are at least {small} and at most {large} / gives the numbers from {small} through {large} that have no divisor but 1 and themselves / finds which of the numbers {small} to {large}, the last too, are prime
    # > primes_between primes
    found = []
    for candidate in range(max(2, {small}), {large} + 1):
        if all(candidate % q for q in range(2, int(candidate ** 0.5) + 1)):
            found.append(candidate)
    return found
common_divisor(p, q)
    # returns the greatest common divisor of {p} and {q} by taking remainders until one is 0 / replaces ({p}, {q}) by ({q}, rest of {p} by {q}) until the second is 0 and returns the first / computes the gcd of {p} and {q} with a while loop and no import / finds the largest number that divides both {p} and {q}, by Euclid's method / gives the greatest number by which {p} and {q} can both be divided, using remainders / runs the Euclidean algorithm on {p} and {q} and returns the result
    # > gcd common_divisor
    while {q}:
        {p}, {q} = {q}, {p} % {q}
    return {p}
common_multiple(p, q)
    # returns the smallest number that both {p} and {q} divide, trying the multiples of {p} / goes through the multiples of {p} until {q} divides one and returns that / returns the least common multiple of {p} and {q}, found by adding {p} again and again / adds {p} to itself until the sum is a multiple of {q} and returns the sum / computes the lcm of {p} and {q} with a loop over multiples of {p} / finds the first multiple of {p} that is a multiple of {q} as well
    # > lcm common_multiple
    multiple = {p}
    while multiple % {q} != 0:
        multiple += {p}
    return multiple
in_base(h, b)
    # returns {h} written in base {b}, as a string / turns {h} into a string of its digits in base {b}; 0 gives "0" / divides {h} by {b} over and over and puts the remainders together from last to first, "0" if {h} is zero / converts the number {h} to base {b} and returns the text / gives the digits of {h} in the number system with base {b} as one string / writes {h} with the digits of base {b}, without leading zeros except for zero itself
    # > to_base in_base convert
    if {h} == 0:
        return "0"
    digits = ""
    while {h} > 0:
        digits = str({h} % {b}) + digits
        {h} //= {b}
    return digits
digits_of(p)
    # returns the digits of {p} from right to left as a list, without using str / lists the decimal digits of {p}, the last one first, by arithmetic only / splits {p} into digits with // and %, units first / takes the last digit off {p} until nothing is left and returns those digits in that order / collects {p} modulo 10 and divides by 10 until zero, then returns the list / gives a list of the digits of {p} that begins with the ones, no strings involved
    # > digits split_digits
    digits = []
    while {p} > 0:
        digits.append({p} % 10)
        {p} //= 10
    return digits
nonzero_product(p)
    # returns the product of the digits of {p}, leaving out zeros / multiplies all digits of {p} except 0 and returns the result / computes what the nonzero digits of {p} multiply to / gives the product over the digits of {p}, where a 0 is skipped / takes every digit of {p} that is not zero and returns their product / goes through the digits of {p}; all but the zeros are multiplied together
    # > digit_product
    product = 1
    for c in str({p}):
        if c != "0":
            product *= int(c)
    return product
backwards(p)
    # returns {p} with its digits in reverse order, keeping the sign / turns the digits of {p} around; a negative number stays negative / reverses {p}, as an int, and the sign is kept / returns the integer whose digits are those of {p} backwards, with the same sign / gives the mirror image of {p} as a number: digits reversed, minus only if {p} has one / flips the digits of {p} and returns them as an integer of the same sign
    # > reverse_number mirror flip
    mirrored = int(str(abs({p}))[::-1])
    return -mirrored if {p} < 0 else mirrored
digit_root(p)
    # adds up the digits of {p}, and the digits of that sum, until one digit is left, which it returns / returns the digital root of {p} / replaces {p} by its digit sum as long as it has more than one digit and returns it / sums digits again and again, starting with {p}, and returns the single digit at the end / computes digit sums from {p} on until the result is below 10 / repeats taking the sum of the digits of {p} while it is 10 or more, then returns what is left
    # > digital_root root_of
    while {p} >= 10:
        {p} = sum(int(c) for c in str({p}))
    return {p}
power_digits(p)
    # tells whether {p} equals the sum of its digits, each raised to the number of digits / returns True if raising every digit of {p} to the power of how many digits there are, and adding up, gives {p} / checks if {p} is the sum of its own digits to the power of its length / returns whether the digits of {p}, each to the power n for an n-digit number, sum to {p} / says if {p} is what you get by summing d ** n over its digits d, n being how many digits it has / decides whether the sum of digit ** length over the digits of {p} is the number itself
    # > is_armstrong digit_powers
    text = str({p})
    return sum(int(c) ** len(text) for c in text) == {p}
square_digit_steps(p)
    # counts the steps until {p} is 1 when each step replaces it by the sum of its squared digits, or returns -1 if 4 comes up first / replaces {p} by the sum of the squares of its digits until that is 1 or 4; returns the number of steps, or -1 for 4 / returns how many times the digits of {p} have to be squared and summed to reach 1, -1 if it runs into 4 / takes the sum of the squared digits of {p} over and over: ends with the count at 1 and with -1 at 4 / gives the number of squared-digit sums it takes from {p} to 1, and -1 for numbers that hit 4 instead / is for happy numbers: from {p} it sums squared digits until 1 or 4 and returns the steps for 1, -1 for 4
    # > happy_steps steps_to_one
    steps = 0
    while {p} != 1 and {p} != 4:
        {p} = sum(int(c) ** 2 for c in str({p}))
        steps += 1
    return steps if {p} == 1 else -1
multiples_total(p)
    # returns the sum of the numbers below {p} that are multiples of {k} or {k2} / adds up all numbers from 1 to {p} - 1 that {k} or {k2} divides / computes the total of every number under {p} divisible by {k} or by {k2}, counting none twice / sums the positive numbers less than {p} which leave no rest with {k} or with {k2} / returns what the multiples of {k} and those of {k2} below {p} add up to, each number once / gives the sum of i for all i under {p} where i is divisible by at least one of {k} and {k2}
    # > sum_multiples
    return sum(i for i in range({p}) if i % {k} == 0 or i % {k2} == 0)
equal_parts(p, b)
    # splits {p} into {b} whole parts as equal as possible, the larger ones first, and returns the list / returns a list of {b} whole numbers that add up to {p} and differ by at most 1, big ones in front / divides {p} things among {b} people: those in front get one more if it does not come out even; returns the list of shares / shares {p} fairly over {b} groups, where the rest goes one each to the first groups, and returns the group sizes / gives the sizes when {p} is cut into {b} nearly equal parts, extra ones at the beginning / returns {b} integers with the sum {p}: the quotient for all, plus one for as many of the first as there is remainder
    # > split_evenly shares parts
    quotient, rest = divmod({p}, {b})
    return [quotient + 1 if i < rest else quotient for i in range({b})]
note_counts(p)
    # pays {p} with notes of 100, 50, 20, 10 and coins of 5, 2, 1, large ones first, and returns a dictionary of how many of each are used, without those not needed / returns a dict from note to count for {p}, going from 100 over 50, 20, 10, 5 and 2 to 1 and skipping zeros / changes {p} greedily into 100, 50, 20, 10, 5, 2 and 1; the result maps each value that is used to its number / breaks {p} down into 100, 50, 20, 10, 5, 2, 1, as many of the bigger as fit, and returns value: count for all counts but 0 / works out which of the values 100, 50, 20, 10, 5, 2, 1 make {p}, always the largest first, as a dictionary of counts that leaves out unused ones / gives the change for {p} as a dictionary: for 100, 50, 20, 10, 5, 2 and 1 in this order how often it fits into what is left, if it does at all
    # > change notes make_change
    counts = {}
    for value in (100, 50, 20, 10, 5, 2, 1):
        if {p} >= value:
            counts[value] = {p} // value
            {p} %= value
    return counts
tiered_price(p, cost)
    # returns the price of {p} pieces at {cost} each, with {percent} percent off from {m} pieces on and no discount below / multiplies {p} by {cost} and takes {percent} percent off if {p} is at least {m} / computes what {p} items at {cost} cost; whoever buys {m} or more saves {percent} percent / gives {p} times {cost}, reduced by {percent} percent unless {p} is less than {m} / returns the total for {p} pieces priced {cost}, lowered by {percent} percent for orders of at least {m} pieces / charges {cost} for each of {p} pieces, but {percent} percent less on everything when there are {m} or more
    # > order_price bulk_price
    total = {p} * {cost}
    if {p} >= {m}:
        total *= 1 - {percent} / 100
    return total
parking_fee(minutes)
    # returns the parking fee for {minutes} minutes: the first {m} are free, then {k} for each started hour, but at most {high} / charges nothing up to {m} minutes, otherwise {k} per started hour of the whole time, capped at {high}; the time is {minutes} / gives 0 if {minutes} is at most {m}, else {k} times the hours in {minutes}, rounded up, and never more than {high} / computes {k} for every begun hour in {minutes} minutes, no more than {high}, and 0 for stays of up to {m} minutes / returns what {minutes} minutes in a car park cost, where {m} minutes or less are free, each started hour costs {k} and nobody pays over {high} / takes the minutes {minutes}; if they do not exceed {m} the fee is 0, or else it is {k} per hour, rounded up to full hours, limited to {high}
    # > parking_fee fee
    if {minutes} <= {m}:
        return 0
    hours = -(-{minutes} // 60)
    return min({high}, hours * {k})
ticket_by_age(age, day)
    # returns the ticket price: 0 when {age} is under {few}, {k} from {few} to 17, otherwise {m}, and {m} is halved for those of 65 or more unless {day} is "Saturday" / gives 0 if {age} is less than {few}, {k} below 18 and {m} for adults; from 65 on it is half of {m}, except when {day} is "Saturday" / charges nothing if {age} is below {few}, {k} for those under 18, half of {m} for people of at least 65 when {day} is not "Saturday", and {m} for everyone else
    # decides by {age} and {day}: children under {few} pay 0, those under 18 pay {k}, from 65 on one pays half of {m} on every day but "Saturday", all others pay {m} / finds the price for somebody aged {age}, where {day} is the weekday: free under {few}, {k} up to 17, and for the rest {m}, with half price for 65 and older if the day differs from "Saturday" / returns 0, {k}, half of {m} or {m}: in this order if {age} is below {few}, below 18, at least 65 with {day} other than "Saturday", and in all remaining cases
    # > ticket_price ticket
    if {age} < {few}:
        return 0
    if {age} < 18:
        return {k}
    if {age} >= 65 and {day} != "Saturday":
        return {m} / 2
    return {m}
mark_to_letter(mark)
    # returns "A" if {mark} is at least 85, "B" from 70, "C" from 50 and "F" below / turns {mark} into a letter: 85 and up is "A", 70 and up "B", 50 and up "C", everything else "F" / grades {mark} with "A", "B" or "C" if it reaches 85, 70 or 50, and with "F" if it does not even reach 50 / gives the letter of {mark}, "F" under 50, "C" under 70, "B" under 85 and otherwise "A" / compares {mark} with the limits 85, 70 and 50 in turn and returns "A", "B" or "C" for the first that is reached, "F" for none / decides on a grade: at least 85 points in {mark} make "A", at least 70 "B", at least 50 "C", fewer "F"
    # > letter grade
    for limit, letter in ((85, "A"), (70, "B"), (50, "C")):
        if {mark} >= limit:
            return letter
    return "F"
triangle_kind(a, b, c)
    # returns "none" if {a}, {b} and {c} cannot be the sides of a triangle, otherwise "equilateral", "isosceles" or "scalene" / classifies the triangle with sides {a}, {b}, {c} as "equilateral", "isosceles" or "scalene", or "none" when the longest is not shorter than the other two together / tells what kind of triangle {a}, {b} and {c} form: three equal sides "equilateral", two "isosceles", no equal ones "scalene"; "none" if two sides together are not longer than the third / gives "none" when the largest of {a}, {b}, {c} is at least the sum of the rest, else "equilateral" for one distinct length, "isosceles" for two and "scalene" for three
    # sorts {a}, {b} and {c}; if the two smaller do not exceed the largest together it returns "none", and if they do, "equilateral", "isosceles" or "scalene" by the number of different sides / names the triangle of {a}, {b}, {c}: "equilateral" with all sides the same, "isosceles" with just two the same, "scalene" with none, and "none" where there is no such triangle
    # > triangle_type triangle_kind
    short, middle, long = sorted([{a}, {b}, {c}])
    if short + middle <= long:
        return "none"
    different = len({short, middle, long})
    return ["equilateral", "isosceles", "scalene"][different - 1]
triangle_area(a, b, c)
    # returns the area of a triangle with sides {a}, {b} and {c}, or 0 if there is none / computes the triangle area from {a}, {b} and {c} with half the perimeter s: the root of s(s - a)(s - b)(s - c), 0 when that product is not positive / gives the area for the three sides {a}, {b}, {c} by Heron's formula and 0 for sides that do not close / uses Heron's formula on {a}, {b} and {c}; impossible triangles have the area 0 / takes three side lengths {a}, {b}, {c} and returns the area of the triangle, but 0 if such a triangle cannot exist / works out how large the triangle with the sides {a}, {b} and {c} is, 0 in case it is not a triangle
    # > triangle_area area
    s = ({a} + {b} + {c}) / 2
    square = s * (s - {a}) * (s - {b}) * (s - {c})
    return square ** 0.5 if square > 0 else 0
farthest_point(pts)
    # returns the point of {pts} that is farthest from the origin, the first one on a tie / finds the tuple in {pts} with the greatest distance to (0, 0) / gives the point (x, y) in {pts} with the largest x squared plus y squared, the earliest of several / looks for the point of {pts} that lies farthest away from (0, 0) and returns it; of equal ones, the first / returns the one among {pts} whose distance from the origin is the largest, where ties go to the earlier point / picks from {pts} the one with the maximum distance from zero
    # > farthest most_distant
    best = {pts}[0]
    for x, y in {pts}:
        if x * x + y * y > best[0] ** 2 + best[1] ** 2:
            best = (x, y)
    return best
path_length(pts)
    # returns the length of the path through {pts} in order, not back to the start / adds up the straight distances from each point of {pts} to the next / computes how long the way along {pts} is, from the first to the last / sums the distances between consecutive points in {pts} / walks through {pts} point by point and returns the distance covered / gives the total of the euclidean distances of neighbours in {pts}
    # > path_length distance_walked
    total = 0
    for (x1, y1), (x2, y2) in zip({pts}, {pts}[1:]):
        total += ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    return total
bounding_box(pts)
    # returns the smallest and largest x and then the smallest and largest y of {pts}, as a tuple of four / finds the box around {pts}: (min x, max x, min y, max y) / computes the least x, the greatest x, the least y and the greatest y among {pts} / gives the limits of {pts} as one tuple, first both for x, then both for y, the lower before the upper / takes {pts} and returns left, right, bottom and top of the rectangle that just holds them / returns (left, right, bottom, top) of all the points in {pts}
    # > bounding_box limits
    columns = [x for x, _ in {pts}]
    rows = [y for _, y in {pts}]
    return min(columns), max(columns), min(rows), max(rows)
inside_circle(pts)
    # counts the points of {pts} that are at most {k3} away from the origin / returns how many of {pts} lie in a circle of radius {k3} around (0, 0), its line included / counts in {pts} the points with x squared plus y squared no more than {k3} squared / gives the number of points in {pts} within {k3} of the origin / tells how many points of {pts} are inside or on the circle with radius {k3} and center (0, 0) / goes through {pts} and counts those whose distance from zero does not exceed {k3}
    # > inside_circle count_inside
    return sum(1 for x, y in {pts} if x * x + y * y <= {k3} ** 2)
middle_value(xs)
    # returns the median of {xs}: the middle one of the sorted numbers, or the average of the two in the middle / sorts {xs} and returns the item in the middle; with an even count, the mean of both middle items / computes the median of {xs} by hand, without changing the list / gives the value in the middle of {xs} in order of size, for an even number of values the average of the two central ones / finds the median of {xs} without any import / returns the middle number of {xs} once sorted, and if there are two middle numbers, half their sum
    # > median middle
    ordered = sorted({xs})
    half = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2
trimmed_mean(xs)
    # returns the average of {xs} without its smallest and its largest number, one of each / drops one minimum and one maximum of {xs} and returns the mean of the rest / computes the mean of {xs} after leaving out the lowest and the highest value / averages all of {xs} but the two extremes, one at each end / gives the average like a jury does: the best and the worst of {xs} do not count / sorts {xs}, cuts off the first and the last and returns the mean of what remains
    # > trimmed_mean jury_score
    kept = sorted({xs})[1:-1]
    return sum(kept) / len(kept)
mean_deviation(xs)
    # returns the average distance of the numbers in {xs} from their mean / computes the mean absolute deviation of {xs} / finds the mean of {xs} and returns how far its numbers are from it on average / averages abs(x - mean) over {xs}, the mean being that of {xs} / gives the average absolute difference between the items of {xs} and their average / measures the spread of {xs} as the mean of the absolute deviations from the mean
    # > mean_deviation spread
    mean = sum({xs}) / len({xs})
    return sum(abs(x - mean) for x in {xs}) / len({xs})
standard_spread(xs)
    # returns the standard deviation of {xs}, dividing by the count, without imports / computes the population standard deviation of {xs} by hand / takes the mean of {xs}, averages the squared distances to it and returns the square root of that / gives the root of the average squared deviation of {xs} from its mean / finds the population variance of {xs} and returns its square root / calculates how much {xs} scatters: the square root of the mean of (x - mean) squared
    # > standard_deviation deviation
    mean = sum({xs}) / len({xs})
    variance = sum((x - mean) ** 2 for x in {xs}) / len({xs})
    return variance ** 0.5
second_smallest(xs)
    # returns the second smallest different number in {xs}, or None if all are equal / finds the runner-up from below in {xs}, repeats counting once; None when there is just one distinct value / gives the smallest number of {xs} that is more than the minimum, None if there is no such number / removes duplicates from {xs}, sorts and returns the second item, None without one / returns the next number above the minimum of {xs}, and None if every item is the minimum / looks for the second lowest value in {xs}, where equal values are one; no second value means None
    # > second_smallest runner_up
    different = sorted(set({xs}))
    return different[1] if len(different) > 1 else None
records(xs)
    # counts how often a number in {xs} is greater than all before it, the first one included / returns how many records {xs} has: numbers above everything earlier, where the first always counts / goes through {xs} with the highest number so far and counts each time it is beaten, starting at 1 for the first / gives the number of items of {xs} that exceed every item to the left, with the first item as one of them / counts the new highs in {xs}; the first number is the first high / returns the count of record values in {xs}, beginning with its first
    # > count_records highs
    best = {xs}[0]
    count = 1
    for x in {xs}[1:]:
        if x > best:
            best = x
            count += 1
    return count
closest_pair(xs)
    # returns the smallest difference between any two numbers of {xs} / finds how close the two closest items of {xs} are / sorts {xs} and returns the smallest gap between neighbours / computes the least distance of two items in {xs}, 0 if a number is there twice / gives the minimum difference over all pairs from {xs} / returns the difference of those two numbers in {xs} that are nearest to each other
    # > smallest_gap closest
    ordered = sorted({xs})
    return min(b - a for a, b in zip(ordered, ordered[1:]))
duration_text(secs)
    # returns {secs} seconds as a string like 2:05:09, that is hours without leading zero, then minutes and seconds with two digits / formats {secs} as H:MM:SS / splits {secs} seconds into hours, minutes and seconds and joins them with colons, the last two padded to two digits / turns {secs} seconds into text: hours, a colon, two-digit minutes, a colon, two-digit seconds / gives the duration of {secs} seconds in the form H:MM:SS, hours unpadded / writes {secs} seconds as hours:minutes:seconds, filling minutes and seconds up to two digits with zeros
    # > duration format_time
    hours, rest = divmod({secs}, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}"
wait_minutes(clock1, clock2)
    # returns the minutes from {clock1} to {clock2}, both HH:MM; if the second is earlier it is on the next day / computes how many minutes pass between the times {clock1} and {clock2} like 07:30, going over midnight when needed / gives the minutes one waits at {clock1} for {clock2}, 0 if they are equal and past midnight if {clock2} is the earlier one / turns both HH:MM strings into minutes and returns {clock2} minus {clock1} modulo 1440 / finds the time in minutes from {clock1} until {clock2}, where an earlier {clock2} means tomorrow / subtracts the clock time {clock1} from {clock2}, in minutes, adding a day if that is negative
    # > minutes_between waiting_time
    h1, m1 = {clock1}.split(":")
    h2, m2 = {clock2}.split(":")
    return (int(h2) * 60 + int(m2) - int(h1) * 60 - int(m1)) % 1440
month_length(yr, month)
    # returns how many days month number {month} has in year {yr}, leap years included / gives the number of days in a month, {month} (1 to 12), of the year {yr} without any import / returns 30 for months 4, 6, 9 and 11, for month 2 it is 29 in leap years and else 28, and 31 for all others; takes {yr} and {month} / computes the days of the month given by {month}, in the year given by {yr}, with the leap year rule of 4, 100 and 400 for February / finds the days a month has, from its number {month} and the year {yr}: February depends on the leap year, April, June, September and November have 30, the rest 31 / works out how many days the month with the number {month} has in {yr}, by if and elif and the usual leap year rule
    # > days_in_month month_length
    if {month} == 2:
        leap = {yr} % 4 == 0 and ({yr} % 100 != 0 or {yr} % 400 == 0)
        return 29 if leap else 28
    return 30 if {month} in (4, 6, 9, 11) else 31
days_apart(day1, day2)
    # returns the number of days between {day1} and {day2}, never negative, both written YYYY-MM-DD / computes how many days {day1} and {day2} are apart, whichever comes first / parses the ISO dates {day1} and {day2} and returns the absolute difference in days / gives the distance of two dates {day1} and {day2} like 2024-03-31 in days / takes {day1} and {day2} as YYYY-MM-DD and returns the days from the earlier to the later / subtracts {day1} from {day2} and returns the days without sign
    # > days_between days_apart
    # + from datetime import date
    return abs((date.fromisoformat({day2}) - date.fromisoformat({day1})).days)
after_days(day1)
    # returns the date {m} days after {day1}, both as YYYY-MM-DD text / adds {m} days to {day1} and returns the new date in the same format / gives the ISO date that comes {m} days later than {day1} / parses {day1}, written like 2023-05-09, and returns the day {m} days on as a string of that form / computes when a period of {m} days from {day1} ends, as YYYY-MM-DD / takes {day1} as text and returns the text of the date {m} days later
    # > add_days deadline
    # + from datetime import date, timedelta
    return str(date.fromisoformat({day1}) + timedelta(days={m}))
is_weekend_day(day1)
    # tells whether {day1}, a date like 2024-06-30, is a Saturday or Sunday / returns True if {day1} falls on a weekend, else False / checks if the YYYY-MM-DD date {day1} is on Saturday or Sunday / parses the ISO date {day1} and returns whether its weekday number is at least 5 / says if {day1} is no working day, that is, a Saturday or a Sunday / returns whether {day1} lies on a weekend, given as YYYY-MM-DD
    # > is_weekend weekend
    # + from datetime import date
    return date.fromisoformat({day1}).weekday() >= 5
whole_root(p)
    # returns the largest whole number whose square is at most {p}, found by halving a range / finds the integer square root of {p} by bisection between 0 and {p} / searches from 0 to {p} by halves for the greatest number with a square not above {p} / returns the square root of {p} rounded down, with a binary search and no import / halves the range 0 to {p} until only the largest r with r * r <= {p} remains and returns it / gives the root of {p} without decimals, narrowing low and high by their middle
    # > integer_root whole_root
    low, high = 0, {p}
    while low < high:
        mid = (low + high + 1) // 2
        if mid * mid <= {p}:
            low = mid
        else:
            high = mid - 1
    return low
months_to_pay(debt, pay)
    # counts the months until a debt of {debt} is gone: each month {percent} percent are added to it, then {pay} is paid; stops after 100 months / returns how many months it takes to pay off {debt} with {pay} a month, when {percent} percent interest come first each month, 100 at the most / raises {debt} by {percent} percent and lowers it by {pay}, month by month, until nothing is left or 100 months are over, and returns the months / gives the number of months for a loan of {debt}: interest of {percent} percent, then a payment of {pay}, again and again while there is debt and the count is under 100 / adds {percent} percent and subtracts {pay} in every round as long as {debt} is positive, in no more than 100 rounds; returns the rounds / computes the months a loan of {debt} lasts at {pay} a month and {percent} percent monthly interest, which is added before paying, giving up at 100
    # > months_to_pay loan_months
    months = 0
    while {debt} > 0 and months < 100:
        {debt} = {debt} * (1 + {percent} / 100) - {pay}
        months += 1
    return months
balance_list(cost, b)
    # returns the balances after each of {b} years when {cost} grows by {percent} percent a year, rounded to cents in the list only / lists what {cost} is worth after 1, 2, up to {b} years at {percent} percent interest, every entry rounded to 2 decimals, but calculating on with the exact value / makes a list of {b} amounts, the first is {cost} plus {percent} percent, each next one {percent} percent more; entries are rounded to 2 decimals while the amount itself is not / grows {cost} by {percent} percent {b} times and collects the amount rounded to two decimals each time / gives a list with the savings at the end of every one of {b} years, starting at {cost} with {percent} percent a year, shown to 2 decimals / adds {percent} percent to {cost} in each of {b} years, keeps full precision, and returns the yearly amounts rounded to 2 places
    # > yearly_balances growth
    balances = []
    for _ in range({b}):
        {cost} *= 1 + {percent} / 100
        balances.append(round({cost}, 2))
    return balances
recursive_digit_sum(p)
    # returns the sum of the digits of {p} by calling itself / computes the digit sum of {p} recursively: the last digit plus the digit sum of the rest / adds up the digits of {p} with recursion, no loop / returns {p} if it has one digit, otherwise its last digit plus what it returns for {p} // 10 / recursively sums the digits of {p} / finds the digit sum of {p} without loops or strings
    # > digit_sum sum_digits
    if {p} < 10:
        return {p}
    return {p} % 10 + {f}({p} // 10)
recursive_power(b, few)
    # returns {b} to the power of {few} by recursion / computes {b} ** {few} recursively, 1 for a zero exponent and otherwise {b} times the power with an exponent one less / multiplies {b} by itself {few} times by calling itself, and gives 1 if {few} is 0 / returns 1 when {few} is 0, else {b} times its own result for {few} - 1 / raises {b} to {few} without loops and without ** / is recursive and gives {b} raised to the exponent {few}
    # > power raise_to
    if {few} == 0:
        return 1
    return {b} * {f}({b}, {few} - 1)
stair_ways(few)
    # returns in how many ways {few} stairs can be climbed by 1, 2 or 3 at a time, recursively / counts recursively the ways to write {few} as an ordered sum of 1, 2 and 3 / returns 1 for 0 stairs, 0 for a negative number, and else the sum of its results for 1, 2 and 3 stairs fewer than {few} / computes the number of ways up {few} steps when each move takes one, two or three of them, by recursion / calls itself for {few} - 1, {few} - 2 and {few} - 3 and adds the results; 0 gives 1 and anything below gives 0 / tells how many sequences of ones, twos and threes add up to {few}, by recursion
    # > stair_ways count_ways
    if {few} < 0:
        return 0
    if {few} == 0:
        return 1
    return {f}({few} - 1) + {f}({few} - 2) + {f}({few} - 3)
binary_recursive(p)
    # returns {p} in binary as a string, recursively / converts {p} to binary text by recursion: the text for {p} // 2 followed by the last bit / gives the binary digits of {p} as a string without bin, by calling itself / returns str({p}) if {p} is below 2, otherwise the result for {p} // 2 with str({p} % 2) at the end / writes {p} in base 2 with a recursive call for half of it / turns {p} into a string of zeros and ones by recursion
    # > to_binary binary
    if {p} < 2:
        return str({p})
    return {f}({p} // 2) + str({p} % 2)
steps_by_rule(p)
    # counts the steps from {p} to 1 or below, where a step halves an even number and subtracts {k} from an odd one / halves {p} when it is even and takes {k} off when it is odd, as long as it is above 1, and returns the number of steps / returns how many steps it takes until {p} is no more than 1: divide by 2 if even, else subtract {k} / while {p} exceeds 1, replaces it by half of it or, if odd, by {p} - {k}; returns the count of replacements / gives the number of moves that bring {p} to at most 1, an even number being halved and an odd one lowered by {k} / repeats until {p} is 1 or less: even means half, odd means minus {k}; the steps are returned
    # > count_steps steps_down
    steps = 0
    while {p} > 1:
        {p} = {p} // 2 if {p} % 2 == 0 else {p} - {k}
        steps += 1
    return steps
terms_until(few)
    # counts how many of 1, 1/2, 1/3 and so on must be added to reach more than {few} / adds 1 + 1/2 + 1/3 and so on until the sum is over {few} and returns the number of terms / returns the smallest n for which the sum of 1/i, i from 1 to n, is greater than {few} / tells how many reciprocals from 1 on it takes until their sum exceeds {few} / goes on adding 1 divided by 1, 2, 3 while the sum is at most {few}; returns the last divisor / finds how long the harmonic sum needs to get past {few}
    # > terms_needed harmonic_terms
    total, n = 0, 0
    while total <= {few}:
        n += 1
        total += 1 / n
    return n
mode_smallest(xs)
    # returns the most frequent number in {xs}, the smallest of them on a tie / finds the number that occurs most often in {xs}; if several do, the smallest / counts each number of {xs} and returns the one with the highest count, lower numbers winning ties / gives the mode of {xs}, where of equally frequent numbers the least is taken / picks the value with the most occurrences in {xs} and, between equals, the smallest / looks for the commonest item of {xs} and settles ties in favour of the smaller number
    # > mode most_common
    return min({xs}, key=lambda x: (-{xs}.count(x), x))
"""
PARAMETERS = {
    "p": integer(2, 400),
    "q": integer(2, 90),
    "h": integer(0, 200),
    "b": integer(2, 9),
    "few": integer(2, 6),
    "small": integer(2, 40),
    "large": integer(41, 90),
    "a": integer(2, 20),
    "c": integer(2, 20),
    "minutes": integer(1, 700),
    "age": integer(1, 90),
    "mark": integer(0, 100),
    "secs": integer(1, 20000),
    "yr": integer(1900, 2030),
    "month": integer(1, 12),
    "debt": integer(100, 900),
    "pay": integer(20, 90),
    "cost": decimal(2, 90, 1),
    "day": choice("Monday", "Wednesday", "Friday", "Saturday", "Sunday"),
    "pts": SLOTS["points"],
    "day1": SLOTS["date"],
    "day2": SLOTS["date2"],
    "clock1": choice("06:45", "08:10", "12:00", "17:25", "22:40"),
    "clock2": choice("05:30", "09:05", "13:15", "18:00", "23:55"),
    "xs": list_of(integer(1, 60), 4, 9),
}
functions(d, FUNCTIONS, {**SLOTS, **PARAMETERS})
