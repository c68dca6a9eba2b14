"""Stories of functions that use functions, and of loops that count or search (see problems_numbers)."""

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_numbers import SLOTS, d, mark, named, vary

STORIES = """
perfect_search
    # define {fn_divisor_sum}(n), the sum of all numbers from 1 to n // 2 that divide n / write a function {fn_divisor_sum} that adds up the divisors of its argument n, without n itself / {fn_divisor_sum} takes n and returns the total of the proper divisors of n / i need {fn_divisor_sum}: given n, sum every divisor of n that is smaller than n / make {fn_divisor_sum} with the parameter n. it goes over 1 up to half of n and sums what divides n
    def {fn_divisor_sum}(n):
        return sum(i for i in range(1, n // 2 + 1) if n % i == 0)
    # with it, write {fn_kind}(n): "perfect" if the divisor sum is n, "abundant" if it is larger, otherwise "deficient" / now {fn_kind}, which takes n, calls {fn_divisor_sum} and returns "deficient", "perfect" or "abundant" for less than, equal to or more than n / {fn_kind} of n compares {fn_divisor_sum}(n) to n: above is "abundant", the same is "perfect", below is "deficient" / use that in another function {fn_kind} with argument n, which says "abundant" when the sum exceeds n, "perfect" when both agree and "deficient" in all other cases
    def {fn_kind}(n):
        total = {fn_divisor_sum}(n)
        if total > n:
            return "abundant"
        return "perfect" if total == n else "deficient"
    # collect the abundant numbers from 1 to {high}, the latter included, as rich / rich is the list of all n up to {high} (from 1) that {fn_kind} calls "abundant" / go through 1 to {high} and keep in rich those of the kind "abundant" / list the numbers from 1 through {high} which are abundant, in a list rich
    {x_rich} = [n for n in range(1, {high} + 1) if {fn_kind}(n) == "abundant"]
    # which of them are odd or divisible by {k}? put them in special / special has the numbers in that list that are odd or a multiple of {k} / filter the list: special are those that {k} divides and those that are not even / keep as special every abundant number that is a multiple of {k} or odd
    {x_special} = [n for n in {x_rich} if n % 2 == 1 or n % {k} == 0]
    # print how many abundant and how many special ones there are / show the lengths of both lists, rich first / print the two counts, of rich and then of special / output the number of items in rich and in special
    print(len({x_rich}), len({x_special}))
happy_numbers
    # a function {fn_next_number}(n) returns the sum of the squares of n's digits / write {fn_next_number}: it takes n and adds up the squared digits / define {fn_next_number} with one parameter n, returning the total of digit times digit over all digits of n / make a helper {fn_next_number}(n) which squares each digit of n and sums the squares
    def {fn_next_number}(n):
        return sum(int(c) ** 2 for c in str(n))
    # {fn_is_happy}(n) applies it again and again until n is 1 (then True) or comes back to a number it has seen (then False) / now define {fn_is_happy} of n: as long as n is not 1 and not seen before, remember it in a set and go to the next number; return whether n is 1 at the end / using that helper, write {fn_is_happy}(n). it follows the numbers until 1 or a repetition and tells whether it was 1 / add a function {fn_is_happy} with parameter n that keeps a set of seen numbers, moves on with {fn_next_number} until n is 1 or already seen, and returns n == 1
    def {fn_is_happy}(n):
        seen = set()
        while n != 1 and n not in seen:
            seen.add(n)
            n = {fn_next_number}(n)
        return n == 1
    # which of {nums} are happy? keep them in happy, in the same order / filter {nums} with {fn_is_happy}; the list is happy / happy is the list of those among {nums.and_items} for which {fn_is_happy} is True / put the happy ones of {nums} in a list happy
    {x_happy} = [n for n in {nums} if {fn_is_happy}(n)]
    # find the first happy number that is greater than {n}, counting up with candidate / starting at {n} + 1, raise candidate until it is happy / candidate is the smallest happy number above {n}; go up one by one / let candidate be {n} plus 1 and add 1 while it is not happy
    {x_candidate} = {n} + 1
    while not {fn_is_happy}({x_candidate}):
        {x_candidate} += 1
    # print happy and candidate / show the list and that number / output both, the list of happy numbers first / print the happy ones, then the candidate
    print({x_happy}, {x_candidate})
prime_gaps
    # write {fn_is_prime}(n): False below 2, otherwise whether no number from 2 to the root of n divides it / define a primality test {fn_is_prime} with parameter n; numbers under 2 are not prime, and divisors d are tried while d * d <= n / a function {fn_is_prime} tells if its argument n is prime. less than 2 gives False, and it stops at the first divisor / make {fn_is_prime}(n) with a loop over possible divisors d, as long as d * d is at most n; anything below 2 is False
    def {fn_is_prime}(n):
        if n < 2:
            return False
        d = 2
        while d * d <= n:
            if n % d == 0:
                return False
            d += 1
        return True
    # get the primes up to {n}, including {n} if it is one / list all primes that are at most {n}, as primes / primes holds every number from 2 to {n} that passes the test / run it on the numbers up to {n} and keep the primes
    {x_primes} = [n for n in range(2, {n} + 1) if {fn_is_prime}(n)]
    # pairs of them that differ by 2 are twins: make a list twins of the tuples, smaller first / twins is the list of neighbours (a, b) in that list with b - a equal to 2 / find the twin primes among them, as tuples of two neighbouring primes with a difference of 2 / collect in twins each prime with its successor in the list when they are 2 apart
    {x_twins} = [(a, b) for a, b in zip({x_primes}, {x_primes}[1:]) if b - a == 2]
    # how wide is the widest gap between neighbouring primes? name it gap / compute the largest difference between a prime and the next one in the list, as gap / gap is the maximum distance of two consecutive primes there / what is the biggest step from one of these primes to the following? save to gap
    {x_gap} = max(b - a for a, b in zip({x_primes}, {x_primes}[1:]))
    # print the number of primes, the last twins and the gap / show how many primes there are, then the final tuple of twins, then gap / output the count of primes, the last twin pair and the widest gap / print three things: length of primes, last item of twins, gap
    print(len({x_primes}), {x_twins}[-1], {x_gap})
bases_and_back
    # define {fn_to_base}(n, base=2), giving n in that base as a string; zero is "0" / write {fn_to_base} with n and base, where base is 2 unless given: it returns the digits of n in the base as text, "0" for 0 / a function {fn_to_base} turns n into a string of digits; the second parameter base has the default 2, and 0 becomes "0" / make {fn_to_base}: parameters n and base=2. collect remainders from the right until n is 0, and return "0" if n was 0
    def {fn_to_base}(n, base=2):
        if n == 0:
            return "0"
        digits = ""
        while n > 0:
            digits = str(n % base) + digits
            n //= base
        return digits
    # and the way back, {fn_from_base}(text, base=2): go through the digits, multiply the value so far by base and add the digit / the inverse is {fn_from_base} with text and base (2 by default); value starts at 0 and for each digit becomes value * base + digit / now write {fn_from_base}, which takes text and base=2 and computes the number by a loop over the digits, without int(text, base) / define {fn_from_base}(text, base=2) for the opposite direction, digit by digit from the left
    def {fn_from_base}(text, base=2):
        value = 0
        for c in text:
            value = value * base + int(c)
        return value
    # write {n} in base {base} and keep it as code / code is {n} in base {base} / convert {n} with {fn_to_base} to base {base}, saved as code / let code be the text of {n} for base {base}
    {x_code} = {fn_to_base}({n}, {base})
    # reverse that text and read it as a number in base {base} again: mirrored / mirrored is the value of the reversed code in base {base} / turn code around and convert it back from base {base}; call the number mirrored / read the digits of code from right to left as a base {base} number, mirrored
    {x_mirrored} = {fn_from_base}({x_code}[::-1], {base})
    # is {n} a palindrome in base 2? save the answer to symmetric; leave the base out when calling / symmetric tells if {n} in binary (the default base) reads the same backwards / symmetric: whether the text that {fn_to_base} gives for {n} alone equals its reverse / check if the binary form of {n}, from the function with its default, is a palindrome; store it as symmetric
    {x_symmetric} = {fn_to_base}({n}) == {fn_to_base}({n})[::-1]
    # print code, mirrored and symmetric / show all three / output the code, the mirrored number and whether it is symmetric / print the three results in this order
    print({x_code}, {x_mirrored}, {x_symmetric})
fractions_by_hand
    # write a function {fn_gcd} of a and b by Euclid: while b is not 0, replace a by b and b by a % b; return a / {fn_gcd}(a, b) is the greatest common divisor, computed with remainders in a while loop / define {fn_gcd} for two numbers a and b with the Euclidean algorithm, no imports / i need {fn_gcd}, taking a and b, which repeats a, b = b, a modulo b until b is 0 and gives back a
    def {fn_gcd}(a, b):
        while b != 0:
            a, b = b, a % b
        return a
    # {fn_add_fractions}(p, q) adds two fractions given as tuples (top, bottom) and returns the reduced tuple / now a function {fn_add_fractions} for tuples p and q of numerator and denominator. it returns their sum in lowest terms, using {fn_gcd} / define {fn_add_fractions} with p and q, both (top, bottom). cross multiply, add, divide both by their gcd and return the tuple / write {fn_add_fractions}: it takes p and q as pairs of numerator and denominator and gives the sum as a pair, cancelled by the gcd
    def {fn_add_fractions}(p, q):
        top = p[0] * q[1] + q[0] * p[1]
        bottom = p[1] * q[1]
        divisor = {fn_gcd}(top, bottom)
        return (top // divisor, bottom // divisor)
    # add up {sides} with it, starting from (0, 1), as total / total is (0, 1) at first; add each fraction of {sides} to it in turn / sum all fractions in {sides} with that function and a loop, total being (0, 1) in the beginning / let total start as the tuple (0, 1), then for every pair in {sides} replace it by the sum of both
    {x_total} = (0, 1)
    for fraction in {sides}:
        {x_total} = {fn_add_fractions}({x_total}, fraction)
    # split it into whole and rest: how many ones it has and what numerator is left / whole and rest are quotient and remainder of its top by its bottom / as whole and rest, divide the numerator of total by its denominator / get the whole part and the rest over the same denominator
    {x_whole}, {x_rest} = divmod({x_total}[0], {x_total}[1])
    # print it like 3 1/4; only the whole number if the rest is 0 / show whole, and if there is a rest, a space and rest/denominator after it / print the mixed number, for example 2 5/6, but without the fraction part when rest is 0 / output whole alone if nothing is left over, otherwise whole, a space and the rest over the bottom with a slash
    if {x_rest} == 0:
        print({x_whole})
    else:
        print(f"{{x_whole}} {{x_rest}}/{{x_total}[1]}")
grades_report
    # the marks of a test are {marks}. keep them as marks / marks = {marks} / set marks to the list {marks} / students reached {marks.and_items} points; store the list as marks / make a list called marks with {marks.items}
    {x_marks} = {marks}
    # write {fn_letter}(mark): 85 or more is "A", 70 or more "B", 50 or more "C", the rest "F" / a function {fn_letter} turns mark into "A" (from 85), "B" (from 70), "C" (from 50) or "F" / define {fn_letter} with the parameter mark. the limits are 85, 70 and 50 for "A", "B" and "C"; lower ones get "F" / i want a function {fn_letter} of mark that returns "F" below 50, "C" below 70, "B" below 85 and otherwise "A"
    def {fn_letter}(mark):
        if mark >= 85:
            return "A"
        if mark >= 70:
            return "B"
        if mark >= 50:
            return "C"
        return "F"
    # count how often every letter is given, in a dictionary counts in order of appearance / counts maps each letter to the number of marks that get it / go over the marks and count their letters in counts / build counts, a dict from letter to how many of the marks have it; use the function
    {x_counts} = {}
    for mark in {x_marks}:
        {x_counts}[{fn_letter}(mark)] = {x_counts}.get({fn_letter}(mark), 0) + 1
    # which letter is the most frequent? if several are, take the first in the alphabet: common / common is the letter with the highest count, the alphabetically first on a tie / find the commonest letter, ties going to the one that comes first in the alphabet, and name it common / let common be the key of counts with the largest value; between equals the smaller letter wins
    {x_common} = min({x_counts}, key=lambda c: (-{x_counts}[c], c))
    # print each letter with its count, sorted by letter, then common / for the letters in alphabetical order print letter and count on one line, and common at the end / show the counts line by line from a to z, like A 3, and finally the commonest letter / go through the sorted letters, printing each and its number, and print common after the loop
    for c in sorted({x_counts}):
        print(c, {x_counts}[c])
    print({x_common})
discount_function
    # define {fn_final_price}(price, count=1, member=False): price times count, {percent} percent less from {k} pieces on, and for members another {percent2} percent off the result / write {fn_final_price} with price, count (1 by default) and member (False by default). the total loses {percent} percent if count is at least {k}, and then {percent2} percent if member is True / {fn_final_price} takes a price, an optional count of 1 and an optional flag member, False. multiply; at {k} or more take {percent} percent off; members get {percent2} percent off what remains / make a function {fn_final_price}, parameters price, count=1 and member=False, which returns price * count, reduced by {percent} percent for {k} pieces or more and after that by {percent2} percent for members
    def {fn_final_price}(price, count=1, member=False):
        total = price * count
        if count >= {k}:
            total *= 1 - {percent} / 100
        if member:
            total *= 1 - {percent2} / 100
        return total
    # what does a single piece at {price} cost a stranger? single / single is its result for the price {price} with both defaults / call it with {price} only and name the result single / let single be the price of one piece at {price} for a non-member
    {x_single} = {fn_final_price}({price})
    # and {k3} pieces of the same price for a member? keep it as group / group is the price of {k3} of them at {price} for members / compute group, {k3} pieces at {price} with membership / now with count {k3} and member True at the price {price}: store that as group
    {x_group} = {fn_final_price}({price}, {k3}, True)
    # what does a member save per piece when buying {k3}, compared with single? round to 2 decimals: saving / saving is single minus group over {k3}, rounded to cents / compute the difference between single and the price per piece in the group, rounded to two decimals, as saving / divide group by {k3}, subtract that from single and round to 2 places; call it saving
    {x_saving} = round({x_single} - {x_group} / {k3}, 2)
    # print single and group with two decimals each and then saving / show both prices with 2 decimals, followed by the saving as it is / output single and group, formatted to two decimals, and saving / print the three numbers, the two prices with exactly two decimals
    print(f"{{x_single}:.2f} {{x_group}:.2f}", {x_saving})
staircase
    # write a recursive function {fn_ways}(n): 1 if n is 0, 0 if it is negative, otherwise the ways for n - 1, n - 2 and n - {k3} added up / {fn_ways} of n counts by recursion how n stairs can be taken in steps of 1, 2 and {k3}; none left is one way, less than none no way / define {fn_ways} with n recursively. below 0 it gives 0, for 0 it gives 1, else the sum of itself for n minus 1, n minus 2 and n minus {k3} / someone climbs n stairs by 1, 2 or {k3} at a time: make {fn_ways}(n), recursive, that returns in how many ways
    def {fn_ways}(n):
        if n < 0:
            return 0
        if n == 0:
            return 1
        return {fn_ways}(n - 1) + {fn_ways}(n - 2) + {fn_ways}(n - {k3})
    # compute the ways for 1 to {k3} stairs as a list table / table is the list of {fn_ways}(n) for n from 1 to {k3}, both included / put the numbers of ways for 1, 2 and so on up to {k3} stairs in table / call it for every n from 1 through {k3} and collect the results in table
    {x_table} = [{fn_ways}(n) for n in range(1, {k3} + 1)]
    # find the smallest number of stairs with more than {m} ways, counting up from 1, as stairs / stairs starts at 1 and grows by one while it has at most {m} ways / what is the first number, from 1 up, with over {m} ways? save it as stairs / set stairs to 1, then raise it until {fn_ways}(stairs) is greater than {m}
    {x_stairs} = 1
    while {fn_ways}({x_stairs}) <= {m}:
        {x_stairs} += 1
    # print table and stairs / show the table, then stairs / output both the list and the number / print the list of ways and after it the stairs
    print({x_table}, {x_stairs})
robot_walk
    # a robot starts at x 0 and y 0 and looks in direction 0 / set x, y and direction to 0 / x, y and direction are all zero at first / let x, y and direction start at 0
    {x_x} = {x_y} = {x_direction} = 0
    # its commands are {nums}: a multiple of {k} means turn right (direction plus 1, modulo 4), everything else means go that far modulo {k}; directions 0 to 3 are up, right, down, left / for each number in {nums}: if {k} divides it, turn right by raising direction by 1 modulo 4, otherwise move number % {k} steps. 0 is up (y grows), 1 right (x grows), 2 down, 3 left / walk through {nums}. numbers divisible by {k} turn it right, direction going 0, 1, 2, 3 and back to 0; for others it takes as many steps as their remainder by {k}, up in y for direction 0, right in x for 1, down for 2, left for 3 / loop over {nums}: multiples of {k} add 1 to direction (after 3 comes 0), all other numbers move the robot by their rest modulo {k}: y up for 0, x up for 1, y down for 2, x down for 3
    for number in {nums}:
        if number % {k} == 0:
            {x_direction} = ({x_direction} + 1) % 4
        else:
            {x_steps} = number % {k}
            if {x_direction} == 0:
                {x_y} += {x_steps}
            elif {x_direction} == 1:
                {x_x} += {x_steps}
            elif {x_direction} == 2:
                {x_y} -= {x_steps}
            else:
                {x_x} -= {x_steps}
    # how far from the start is it in the end, along the grid? distance / distance is the sum of the absolute values of x and y / compute its distance from the origin in grid steps / add abs(x) and abs(y) and save the sum to distance
    {x_distance} = abs({x_x}) + abs({x_y})
    # say "home" if the distance is 0, otherwise print x, y and the distance / print x, y and distance, unless the robot is back at the start, then "home" / if it is back where it began print "home", else show x, y and distance / print "home" for a distance of zero and x, y, distance for any other
    if {x_distance} == 0:
        print("home")
    else:
        print({x_x}, {x_y}, {x_distance})
loan_plan
    # a loan of {big} is paid back with {n} a month at {rate} percent interest a month. set debt, payment and rate / set debt to {big}, payment to {n} and rate to {rate} / debt is {big}, payment {n} and rate {rate} / store the debt {big}, the monthly payment {n} and the monthly rate {rate} (in percent)
    {x_debt}, {x_payment}, {x_rate} = {big}, {n}, {rate}
    # no interest has been paid and no month is over: interest and months are 0 / set interest and months to zero / start with interest = 0 and months = 0 / both interest (the sum) and months begin at 0
    {x_interest} = {x_months} = 0
    # while there is debt and fewer than {high} months are over: add the interest of the month, rate percent of the debt, to both interest and debt, subtract the payment and count a month / month by month, until the debt is at most 0 or {high} months have passed: compute rate percent of the debt as due, add it to interest and to debt, then pay / repeat as long as the debt is above 0, {high} times at most: due is rate percent of debt; interest and debt grow by it; the payment is taken off; months goes up by 1 / simulate the payments, no more than {high} of them, until nothing is owed. each month first rate percent of the debt come on top (also summed in interest), then the payment goes off
    while {x_debt} > 0 and {x_months} < {high}:
        {x_due} = {x_debt} * {x_rate} / 100
        {x_interest} += {x_due}
        {x_debt} += {x_due} - {x_payment}
        {x_months} += 1
    # if there is still debt, print "never", otherwise months and interest with two decimals / print "never" when it is not paid off, else the months and the interest to 2 decimals / unless some debt is left (then "never"), show months and the total interest with two decimals / print months and interest, the latter with 2 decimals, but "never" if the debt is still positive
    if {x_debt} > 0:
        print("never")
    else:
        print({x_months}, f"{{x_interest}:.2f}")
two_towns
    # the north has {big} people and grows by {percent} percent a year, the south has {huge} and shrinks by {percent2} percent. store the numbers as north and south / set north to {big} and south to {huge}, the people of two towns; the first will grow by {percent} and the other shrink by {percent2} percent a year / let north be {big} and south be {huge}: populations, of which the first gains {percent} and the second loses {percent2} percent a year / two towns, north with {big} people (plus {percent} percent yearly) and south with {huge} (minus {percent2} percent yearly): keep both populations
    {x_north}, {x_south} = {big}, {huge}
    # count the years until north is at least as large as south, rounding both down to whole people each year / while north is less than south, let one year pass: both change by their percentages and are cut to whole numbers; count years / how many years until north has caught up with south? update both every year, with int, and count in years / years starts at 0; as long as north is behind south apply the {percent} percent growth and the {percent2} percent loss, drop the decimals, and add one year
    {x_years} = 0
    while {x_north} < {x_south}:
        {x_north} = int({x_north} * (1 + {percent} / 100))
        {x_south} = int({x_south} * (1 - {percent2} / 100))
        {x_years} += 1
    # by how much is the north ahead now? lead / lead is north minus south / compute the lead of north over south / subtract south from north and call it lead / name the difference lead: north less south
    {x_lead} = {x_north} - {x_south}
    # print years and lead / show after how many years it happens and by how much the north leads / output the years and the lead / print both results, the years first
    print({x_years}, {x_lead})
electricity_tiers
    # the meter readings of the months are {nums}. keep them as usage / usage is {nums}, in kWh per month / a household used {nums.and_items} kWh; save the list as usage / set usage to {nums} / store this list as usage: {nums}
    {x_usage} = {nums}
    # write {fn_bill}(kwh): the first {low} cost {k} cents each, the next up to {high} cost {k2}, all above cost {k3}; return the sum in cents / define {fn_bill} for kwh: {k} cents for each of the first {low}, {k2} for each one from there to {high}, {k3} for each beyond {high} / {fn_bill} takes kwh and returns cents. up to {low} it is {k} per unit, the part between {low} and {high} is {k2} per unit, the part over {high} is {k3} per unit / a function {fn_bill} of kwh with three tiers, ending at {low}, at {high} and never, whose units cost {k}, {k2} and {k3}. it gives the total
    def {fn_bill}(kwh):
        if kwh <= {low}:
            return kwh * {k}
        if kwh <= {high}:
            return {low} * {k} + (kwh - {low}) * {k2}
        return {low} * {k} + ({high} - {low}) * {k2} + (kwh - {high}) * {k3}
    # compute the bill of every month as a list bills / bills: apply the function to each of them / let bills be what {fn_bill} returns for every item of usage / for each month's usage get the cents and collect them in bills
    {x_bills} = [{fn_bill}(kwh) for kwh in {x_usage}]
    # number the months from 1: which one was the most expensive? the earliest if there are several. worst / worst is the month number, counted from 1, of the highest bill, the first one on a tie / find the month (1 is the first) with the largest bill and save it as worst; between equals take the earlier / get the position of the maximum of bills, plus 1, as worst
    {x_worst} = {x_bills}.index(max({x_bills})) + 1
    # print worst and the sum of the bills in euros with two decimals / show the worst month and the total of all bills, divided by 100 and with 2 decimals / output worst, then the whole amount in euros (100 cents each) to two decimals / print the number of that month and what all months cost together, in euros with two decimals
    print({x_worst}, f"{sum({x_bills}) / 100:.2f}")
digit_chain
    # {fn_twist}(n) sorts the digits of n from high to low and from low to high and returns the difference of both numbers / define {fn_twist} with n: the largest number its digits can make minus the smallest / write a function {fn_twist}. given n, it orders the digits descending and ascending, reads both as numbers and subtracts the second from the first / make {fn_twist}, which takes n and returns the number of its digits in falling order less the number of them in rising order
    def {fn_twist}(n):
        digits = "".join(sorted(str(n)))
        return int(digits[::-1]) - int(digits)
    # start with {n} in a list seen and append the next number, {fn_twist} of the last, until it is in the list already / seen is [{n}]; keep adding what {fn_twist} makes of the last item, and stop when a number would come twice / beginning with seen = [{n}], apply the function to the newest number and append the result as long as it is new / follow {fn_twist} from {n}, noting all different numbers in a list seen; nxt is the next one and ends the loop if it has been seen
    {x_seen} = [{n}]
    {x_nxt} = {fn_twist}({n})
    while {x_nxt} not in {x_seen}:
        {x_seen}.append({x_nxt})
        {x_nxt} = {fn_twist}({x_nxt})
    # the numbers from nxt on repeat forever; cut them out of seen as cycle / cycle is the part of seen that begins with nxt / take the items of seen from the first place of nxt to the end as cycle / slice seen from where nxt stands; that is the cycle
    {x_cycle} = {x_seen}[{x_seen}.index({x_nxt}):]
    # print the cycle and how many numbers come before it / show cycle, then the length of seen without the cycle / output the cycle followed by the number of items ahead of it / print cycle and len(seen) minus len(cycle)
    print({x_cycle}, len({x_seen}) - len({x_cycle}))
converter_list
    # define {fn_convert}(value, unit="km"): miles from km (divide by 1.609), feet from "m" (times 3.281), and None for any other unit / write {fn_convert} with value and unit, "km" by default. "km" gives value over 1.609, "m" gives value times 3.281, other units None / make a function {fn_convert}: it takes value and an optional unit, which is "km" if left out; kilometres become miles (1.609 km each), metres ("m") feet (3.281 each), all else None / {fn_convert} has parameters value and unit="km"; divide by 1.609 for "km", multiply by 3.281 for "m", return None if it is neither
    def {fn_convert}(value, unit="km"):
        if unit == "km":
            return value / 1.609
        if unit == "m":
            return value * 3.281
        return None
    # convert {nums} from km, with the default, and round to {places} decimals: miles / miles is the list of the converted values of {nums}, unit left out, rounded to {places} decimals / apply it to each of {nums} as kilometres without naming the unit; keep the results, with {places} decimals, as miles / for every number in {nums} get the miles, rounded to {places} places, in a list miles
    {x_miles} = [round({fn_convert}(v), {places}) for v in {nums}]
    # and {m} metres in feet, rounded to {places} decimals, as feet / feet is {m} m converted, with {places} decimals / now convert {m} with unit "m" and save it, rounded to {places} decimals, as feet / how many feet are {m} metres? round to {places} decimals and call it feet
    {x_feet} = round({fn_convert}({m}, "m"), {places})
    # what comes for {m2} "yd"? set odd to that, or to 0 if it is None / odd is the result for {m2} and "yd", unless that is None, then 0 / call it with {m2} and "yd"; odd becomes 0 when there is no answer / try the unit "yd" with {m2} and store the result as odd, but 0 in place of None
    {x_odd} = {fn_convert}({m2}, "yd")
    if {x_odd} is None:
        {x_odd} = 0
    # print miles, feet and odd, each on its own line / show the three results below each other / print three lines: miles, feet, odd / output miles, then feet, then odd, one per line
    print({x_miles})
    print({x_feet})
    print({x_odd})
bus_seats
    # please make a variable called seats with {m} / set seats to {m} / there are {m} seats in a bus; store that / seats = {m} / a bus has {m} seats, so let seats be {m}
    {x_seats} = {m}
    # at the stops these numbers of people want to get on: {nums}. call the list waiting / waiting is {nums} / the list waiting is made of {nums.and_items} / create the list {nums} and name it waiting / people at the stops: {nums.items}. make a list waiting of them
    {x_waiting} = {nums}
    # at each stop as many get on as there is room for, the others are left behind; count these in left / left starts at 0. for every number in waiting, min of it and seats may board: take that off seats, and add the rest to left / go through waiting. fill the free seats first, and whoever finds none counts into left / loop over waiting with boarding, the smaller of the number and the free seats; subtract it from seats and add number minus boarding to left, which is 0 at first
    {x_left} = 0
    for number in {x_waiting}:
        {x_boarding} = min(number, {x_seats})
        {x_seats} -= {x_boarding}
        {x_left} += number - {x_boarding}
    # print "full" if no seat is free any more, otherwise the free seats, and then left / show the seats that are still free, or "full" if there are none, followed by left / output the remaining seats, with the word "full" in place of 0, and how many were left behind / print seats and left, but the text "full" rather than a zero for seats
    print({x_seats} or "full", {x_left})
number_report
    # exercise: write a function {fn_describe} that takes a number and returns "zero" for 0, otherwise "negative" or "positive", and adds " even" or " odd" to these two / {fn_describe}(number) returns text: "zero" if it is 0, else the sign as "positive" or "negative", a space, and "even" or "odd" / define {fn_describe} with number. zero gives "zero"; all others give two words, first positive or negative, then even or odd / can you make a function {fn_describe} of number? it says "zero", or the sign ("positive", "negative") and after a space whether it is "even" or "odd"
    def {fn_describe}(number):
        if number == 0:
            return "zero"
        sign = "positive" if number > 0 else "negative"
        return sign + (" even" if number % 2 == 0 else " odd")
    # subtract {m} from each of {nums} and keep the results as shifted / shifted is the list {nums} with every number lowered by {m} / take {m} off every number in {nums}; the new list is shifted / make a list shifted: all of {nums}, less {m} each
    {x_shifted} = [number - {m} for number in {nums}]
    # describe them: a dictionary groups from description to the list of numbers that have it / groups maps each text the function gives to a list of the numbers in shifted with that text / sort the numbers into groups, a dict whose keys are their descriptions and whose values are lists, in order of appearance / for every number of shifted append it to the list under its description in groups, a dictionary
    {x_groups} = {}
    for number in {x_shifted}:
        {x_groups}.setdefault({fn_describe}(number), []).append(number)
    # print each description with its sum, in the order of groups / for every key of groups print the key and what its numbers add up to / show the descriptions line by line, each with the total of its numbers / go through groups, printing name and sum of the list
    for name, members in {x_groups}.items():
        print(name, sum(members))
test_average
    # my test results so far: {marks}. save them as results / results is the list {marks} / put {marks.items} in a list results / i got {marks.and_items} in the tests; keep the list as results / set results to {marks}
    {x_results} = {marks}
    # drop the worst one, only one if it is there twice / remove the lowest of them, a single time / take the minimum out of the list, just once / the smallest result does not count: delete it, but only its first occurrence / get rid of the first item that equals the minimum
    {x_results}.remove(min({x_results}))
    # what is the average of the others, to {places} decimals? save it as average / average is the mean of the remaining results, rounded to {places} decimals / compute the mean of what is left with {places} decimals as average / average the list now and round to {places} places
    {x_average} = round(sum({x_results}) / len({x_results}), {places})
    # how many points does the next test need so that the average of all, with it, becomes at least {goal}? needed, never under 0 / needed is {goal} times one more than the number of results, minus their sum, but at least 0 / compute needed: what the next result must be for a mean of {goal} over these and it; negative becomes 0 / for a mean of {goal} with one more test, how much must that bring? call it needed and use 0 if it would be negative
    {x_needed} = max(0, {goal} * (len({x_results}) + 1) - sum({x_results}))
    # print average, and needed if it is at most 100, otherwise "impossible" / show the average, then needed, or "impossible" if needed is more than 100 / output the average together with needed, where anything over 100 is shown as "impossible" / print both, but "impossible" for a needed above 100
    print({x_average}, {x_needed} if {x_needed} <= 100 else "impossible")
square_spiral
    # the sides of a spiral: it starts with {k}, and each side is {k2} longer than the one before; collect sides as long as they are at most {n} / sides is a list that begins with {k}; append the last plus {k2} while that is no more than {n} / make the list sides: {k}, then always {k2} more, ending before {n} is exceeded / build sides from {k} upwards in steps of {k2}, nothing above {n} in it
    {x_sides} = [{k}]
    while {x_sides}[-1] + {k2} <= {n}:
        {x_sides}.append({x_sides}[-1] + {k2})
    # how long is the line altogether? save to total / total is the sum of all sides / add the sides up as total / compute the length of the whole line, total
    {x_total} = sum({x_sides})
    # walk along it: how many full sides are done after {high} steps? subtract side by side from rest while rest is enough, counting done / rest is {high} and done 0. go through the sides: if a side is longer than rest, stop, otherwise take it off rest and count it in done / starting with rest = {high} and done = 0, use up rest on the sides in order; break at the first one that does not fit, count the others in done / with {high} steps (rest) go along the sides one after the other; each that fits is subtracted from rest and raises done by 1, the first that does not ends the loop
    {x_rest}, {x_done} = {high}, 0
    for side in {x_sides}:
        if side > {x_rest}:
            break
        {x_rest} -= side
        {x_done} += 1
    # print total, done and rest / show the three numbers / output the total length, the sides done and the rest of the steps / print all of it: total, then done, then rest
    print({x_total}, {x_done}, {x_rest})
digit_sums_table
    # write a short function {fn_digit_sum}(n) for the sum of the digits of n / {fn_digit_sum} takes n and adds up its digits / define {fn_digit_sum} with the parameter n, returning what the digits of n sum to / make a function {fn_digit_sum} of n that turns n into text, each character into a number, and returns their sum / first we need {fn_digit_sum}, which gives the digit sum of n
    def {fn_digit_sum}(n):
        return sum(int(c) for c in str(n))
    # group the numbers from 1 to {n}, both included, by digit sum: table, a dictionary from the sum to how many numbers have it / count how many of the numbers 1 to {n} have each digit sum, in a dict table / table maps every digit sum to the count of numbers from 1 through {n} with that sum / for each number up to {n}, starting at 1, raise the entry of its digit sum in table by one, missing ones being 0
    {x_table} = {}
    for number in range(1, {n} + 1):
        {x_table}[{fn_digit_sum}(number)] = {x_table}.get({fn_digit_sum}(number), 0) + 1
    # which sum is the most frequent, the largest one on a tie? call it favourite / favourite is the key with the highest count, and of equal ones the greatest key / find the digit sum that occurs most often in table, taking the bigger if two are equally common, as favourite / let favourite be the digit sum with the largest count; ties go to the higher sum
    {x_favourite} = max({x_table}, key=lambda s: ({x_table}[s], s))
    # list the numbers up to {n} with that sum which are multiples of {k}, as matches / matches: numbers from 1 to {n} that {k} divides and whose digit sum is favourite / keep as matches all from 1 through {n} with the favourite sum, provided {k} divides them / collect the multiples of {k} up to {n} that have the digit sum favourite in matches
    {x_matches} = [number for number in range(1, {n} + 1) if {fn_digit_sum}(number) == {x_favourite} and number % {k} == 0]
    # print favourite, its count and the matches / show the favourite sum, how often it occurs and the list / output favourite, the entry of table for it, and matches / print three things: favourite, table at favourite, matches
    print({x_favourite}, {x_table}[{x_favourite}], {x_matches})
weekly_budget
    # {who.bare} has {n} a month. spending per week: {costs}. store budget and spent (a list) / set budget to {n} and spent to {costs} / budget is {n}; spent is the list {costs} / let budget be {n} and spent be the weekly amounts {costs} / keep {n} as budget and the list {costs} as spent
    {x_budget} = {n}
    {x_spent} = {costs}
    # remains: what is left after each week, rounded to cents, as a list / make a list remains with the budget left after every week (2 decimals), without changing budget / after each of the amounts, note what is left of the budget in remains, rounded to two decimals; use left for the running amount / remains is a list of the money left once each amount has been taken off, one after the other, each rounded to 2 places
    {x_left}, {x_remains} = {x_budget}, []
    for amount in {x_spent}:
        {x_left} -= amount
        {x_remains}.append(round({x_left}, 2))
    # in which week, counted from 1, was the most spent? costly, the first such week / costly is the number of the week (from 1) with the highest amount, the earliest on a tie / find costly: one plus the first index of the largest amount in spent / the week with the greatest spending is costly; weeks are numbered from 1 and the first of equals is taken
    {x_costly} = {x_spent}.index(max({x_spent})) + 1
    # advice is "save" if less than {percent} percent of the budget is left, otherwise "fine" / set advice to "fine" unless the last of remains is below {percent} percent of budget, then to "save" / with at least {percent} percent of the budget left at the end advice is "fine", with less it is "save" / compare the final remains with {percent} percent of budget: under it advice is "save", if not "fine"
    {x_advice} = "save" if {x_remains}[-1] < {x_budget} * {percent} / 100 else "fine"
    # print remains, costly and advice / show the list, the costly week and the advice / output all three, beginning with remains / print what remained each week, then costly, then advice
    print({x_remains}, {x_costly}, {x_advice})
"""
marked = vary(mark(STORIES))
stories(d, marked, {**SLOTS, **named(marked)})
