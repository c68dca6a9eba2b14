"""Functions with loops, conditions and accumulators over numbers: digits, games, money, schedules, grids."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.draws import choice, decimal, integer, list_of, sampled
from codegen_repl.training.corpus.family import Domain

d = Domain("worked_loops", weight=14)

DIGITS = """
digit_gap(n)
    # returns the largest difference between two neighbouring digits of {n} / finds the biggest step from one digit of {n} to the next, without sign / compares each digit of {n} with the digit after it and returns the greatest difference / tells how far apart two adjacent digits of {n} are at most / gives the maximum absolute difference of consecutive digits in {n}, 0 for a single digit / walks through the digits of {n} and keeps the largest jump between neighbours
    # > digit_gap digit_jump
    digits = str({n})
    widest = 0
    for left, right in zip(digits, digits[1:]):
        widest = max(widest, abs(int(left) - int(right)))
    return widest
large_digits(n)
    # counts the digits of {n} that are greater than {k} / returns how many digits of {n} exceed {k} / takes the digits off {n} from the right and counts those above {k} / tells how many of the digits in {n} are bigger than {k} / gives the number of digits larger than {k} in {n}, using % 10 and // 10 in a while loop / repeatedly looks at the last digit of {n}, counts it if it is more than {k}, and removes it; returns the count
    # > large_digits count_digits
    count = 0
    while {n} > 0:
        if {n} % 10 > {k}:
            count += 1
        {n} //= 10
    return count
without_digit(n)
    # returns {n} with every digit {k} removed, 0 if no digit is left / deletes all digits {k} from {n} and returns the remaining number, or 0 when none remain / builds a number out of the digits of {n} that are not {k}; nothing left means 0 / drops each {k} from the digits of {n} and gives back the result as an int, 0 if it is empty / keeps only the digits of {n} different from {k}, in order, and returns them as a whole number (0 if there are none) / goes over the digits of {n}, skips every {k} and puts the others together to a number, 0 without any
    # > without_digit drop_digit
    kept = ""
    for ch in str({n}):
        if ch != "{k}":
            kept += ch
    return int(kept or 0)
multiply_down(n)
    # counts how often the digits of {n} must be multiplied together until one digit is left / replaces {n} by the product of its digits until it is below 10 and returns the number of rounds / returns how many times {n} has to be turned into its digit product to get a single digit / multiplies all digits of {n}, then all digits of the result and so on; returns the steps needed to reach one digit / tells after how many digit products {n} becomes a one-digit number / repeats "product of the digits" on {n} while it has two or more digits, and gives the count
    # > multiply_down product_steps
    rounds = 0
    while {n} > 9:
        product = 1
        for digit in str({n}):
            product *= int(digit)
        {n} = product
        rounds += 1
    return rounds
digit_places(n)
    # returns a dictionary from each digit of {n} to the list of its positions, counted from 0 at the left / maps every digit that occurs in {n} to the places where it stands, starting at 0 / collects for all digits of {n} the indices from the left at which they occur, in a dict with int keys / makes a dict: digit of {n} to a list of positions, the leftmost one being 0 / goes over the digits of {n} with enumerate and stores the index of each in a list per digit; returns the dictionary of lists / tells where each digit of {n} is found, as a dict of lists of indices with whole numbers as keys
    # > digit_places positions
    places = {}
    for i, digit in enumerate(str({n})):
        places.setdefault(int(digit), []).append(i)
    return places
odd_divisors(n)
    # returns the odd divisors of {n} from the largest to the smallest / lists all odd numbers that divide {n}, in falling order / counts down from {n} to 1 and collects the divisors of {n} that are odd / gives a list of the divisors of {n} that are not even, biggest first / finds every odd number which goes into {n} evenly and returns them in descending order / collects what divides {n} without rest and is odd, going downwards from {n}
    # > odd_divisors
    found = []
    for candidate in range({n}, 0, -1):
        if {n} % candidate == 0 and candidate % 2 == 1:
            found.append(candidate)
    return found
most_divisors(limit)
    # returns the number from 1 to {limit} that has the most divisors, the smallest on a tie / finds which number up to {limit} has more divisors than all others, taking the first if several do / counts the divisors of every number from 1 to {limit} and returns the number with the highest count, the lowest one if equal / looks among 1 to {limit} for the number with the greatest amount of divisors; smaller numbers win ties / tries all numbers not above {limit} and gives back the earliest one with the most divisors / tells which whole number no larger than {limit} can be divided by the most numbers, ties going to the smaller
    # > most_divisors
    best, best_count = 1, 1
    for number in range(1, {limit} + 1):
        count = 0
        for q in range(1, number + 1):
            if number % q == 0:
                count += 1
        if count > best_count:
            best, best_count = number, count
    return best
even_sum_primes(limit)
    # returns the primes below {limit} whose digits add up to an even number / lists all primes less than {limit} with an even digit sum / collects those prime numbers under {limit} that have an even sum of digits / has a helper is_prime inside and returns a list of the primes smaller than {limit} whose digit sum is even / goes from 2 up to {limit}, {limit} excluded, and keeps the primes with an even sum of digits / gives every prime under {limit} for which the sum of the digits can be divided by 2
    # > even_sum_primes primes
    def is_prime(p):
        for q in range(2, p):
            if p % q == 0:
                return False
        return True

    return [p for p in range(2, {limit}) if is_prime(p) and sum(int(c) for c in str(p)) % 2 == 0]
prime_before(n)
    # returns the largest prime less than {n}, or None / goes down from {n} - 1 and returns the first prime it meets, None if there is none / finds the closest prime below {n}; None when no prime is smaller / looks for the prime number just before {n}, {n} itself not counting, and gives None without one / tells which prime comes last before {n}, or None if none does / searches downwards, starting one under {n}, for a number greater than 1 without divisors other than 1 and itself, and returns it or None
    # > prime_before previous_prime
    for candidate in range({n} - 1, 1, -1):
        for q in range(2, candidate):
            if candidate % q == 0:
                break
        else:
            return candidate
    return None
self_growing(n, steps)
    # returns a list that starts with {n} and goes on {steps} times by adding the digit sum of the last number to it / starts with {n} and {steps} times appends the last number plus the sum of its digits; returns the list / lists {n} and the {steps} numbers after it, each being the previous one increased by its own digit sum / makes a sequence from {n}: every next term is the term before plus its digits, {steps} new terms in all / adds to {n} the sum of its digits, {steps} times over, and collects all values including {n} / gives the {steps} + 1 numbers that arise from {n} when the digit sum is added again and again
    # > self_growing sequence
    terms = [{n}]
    for _ in range({steps}):
        last = terms[-1]
        terms.append(last + sum(int(ch) for ch in str(last)))
    return terms
two_before(a, b, steps)
    # returns a list of {steps} + 2 numbers that begins with {a} and {b}, where each next one is the sum of the two before minus {k} / starts with {a}, {b} and appends {steps} times the sum of the last two minus {k}; returns the list / builds a sequence from {a} and {b}: {steps} more terms, every one the two previous terms added and lowered by {k} / gives the list {a}, {b} and so on, in which {steps} further terms follow the rule last plus last but one minus {k} / lists {a} and {b} and then {steps} terms, each computed as the sum of its two predecessors less {k} / continues the list [{a}, {b}] {steps} times with the sum of its last two items, reduced by {k}
    # > two_before sequence
    terms = [{a}, {b}]
    for _ in range({steps}):
        terms.append(terms[-1] + terms[-2] - {k})
    return terms
full_rows(n)
    # returns how many full rows one gets from {n} when the rows need 1, 2, 3 and so on / counts the complete rows of a triangle built from {n}: one in the first row, two in the second, etc. / takes 1, then 2, then 3 off {n} as long as enough is left, and returns how often that worked / tells how many rows can be filled from {n} when each row needs one more than the row before, starting at 1 / subtracts growing numbers 1, 2, 3 from {n} while it is possible and counts the subtractions / gives the number of full rows if {n} is divided into rows of 1, 2, 3, 4 ...
    # > full_rows triangle_rows
    row = 0
    while {n} > row:
        row += 1
        {n} -= row
    return row
halve_sum(n)
    # adds up {n}, {n} // 2, a quarter and so on, rounded down, until 0 is reached, by recursion / returns 0 for 0, otherwise {n} plus its own result for {n} // 2 / recursively sums {n} and all its halvings, always rounding down / calls itself with half of {n} (rounded down) and adds {n}; 0 gives 0 / computes by recursion the total of {n} and everything one gets by halving it again and again with // / gives {n} plus the same function of {n} // 2, and 0 when {n} is 0
    # > halve_sum
    if {n} == 0:
        return 0
    return {n} + {f}({n} // 2)
split_pieces(n)
    # counts the pieces when {n} is split in two halves again and again, recursively, until every piece is smaller than {k} / returns 1 if {n} is less than {k}, otherwise its results for {n} // 2 and for {n} - {n} // 2 added up / recursively splits a bar of length {n} into two whole halves as long as it is {k} or longer, and returns the number of pieces / tells by recursion how many parts come out if anything of size {k} or more, starting with {n}, is cut in the middle / cuts {n} into {n} // 2 and the rest, both treated the same way, until a part is below {k}; gives the number of parts / calls itself on both halves of {n} and adds the two, a value under {k} counting as one piece
    # > split_pieces pieces
    if {n} < {k}:
        return 1
    half = {n} // 2
    return {f}(half) + {f}({n} - half)
countdown_line(few)
    # returns the text of a countdown from {few} to 1 and then "go", separated by spaces, by recursion / gives "go" for 0, otherwise {few}, a space and its own result for {few} - 1 / recursively builds a string like "3 2 1 go", beginning with {few} / calls itself with one less than {few} and puts {few} and a space before the outcome; at 0 it is "go" / makes a countdown from {few} to 1 with go behind it, as one string and without a loop / returns a string counting down from {few}, recursively, with the word go at the end
    # > countdown_line countdown
    if {few} == 0:
        return "go"
    return f"{{few}} {{f}({few} - 1)}"
"""

GAMES = """
sixes_double(throws)
    # adds up {throws}, where the throw after a 6 counts double / returns the score of the dice in {throws}: every throw that directly follows a six is doubled / sums the throws in {throws}; if the one before was a 6, a throw counts twice / computes the points for {throws}, with a doubled value for each throw that comes right after a 6 / goes through {throws} remembering the previous one and adds each throw, or twice the throw when the previous is 6 / gives the total of {throws} with this rule: a six doubles the next throw
    # > sixes_double score
    score, before = 0, 0
    for throw in {throws}:
        score += 2 * throw if before == 6 else throw
        before = throw
    return score
throws_to_goal(throws, goal)
    # returns how many of {throws} it takes until their sum is at least {goal}, or -1 if it never is / adds {throws} in order and returns the number of throws when {goal} is reached or passed, -1 otherwise / tells after which throw (counted from 1) the running total of {throws} is {goal} or more; -1 means never / counts the throws needed from {throws} to get to {goal}, giving -1 when all together are too few / goes through {throws} with a counter from 1 and leaves with it as soon as the total is no longer below {goal}; without that it gives -1 / finds the first moment in {throws} at which the sum so far has reached {goal}: the count of throws, else -1
    # > throws_to_goal
    reached = 0
    for turn, throw in enumerate({throws}, 1):
        reached += throw
        if reached >= {goal}:
            return turn
    return -1
darts_left(start, hits)
    # returns what is left of {start} after the darts in {hits}: each is subtracted unless that would make it negative / subtracts every number of {hits} from {start}, ignoring those that are larger than the rest, and returns the rest / counts {start} down by {hits}; a hit that is more than what remains does not count / takes the hits in {hits} off {start} one after the other, skipping any that would go under 0, and gives the remainder / plays darts: from {start} each of {hits} is taken away if it is not greater than the current rest; the rest is returned / goes through {hits} and lowers {start} by each hit that still fits, finally returning {start}
    # > darts_left
    for hit in {hits}:
        if hit <= {start}:
            {start} -= hit
    return {start}
rounds_won(mine, yours)
    # compares {mine} and {yours} card by card and returns "mine", "yours" or "draw" for who wins more rounds / tells who won more rounds, "mine" or "yours", or "draw": the higher number at each position of {mine} and {yours} wins that round / counts at how many places {mine} is higher than {yours} and the other way round, and returns "mine", "yours" or "draw" / plays {mine} against {yours}: higher card takes the round, equal cards nobody; it returns "mine", "yours" or, if even, "draw" / steps through {mine} and {yours} together, adding 1 when the first is bigger and taking 1 off when it is smaller; positive gives "mine", negative "yours", zero "draw" / returns "draw" if {mine} beats {yours} as often as it loses, otherwise "mine" or "yours" for the side with more higher numbers
    # > rounds_won winner
    lead = 0
    for my_card, your_card in zip({mine}, {yours}):
        if my_card > your_card:
            lead += 1
        elif my_card < your_card:
            lead -= 1
    if lead == 0:
        return "draw"
    return "mine" if lead > 0 else "yours"
hints(secret, guesses)
    # returns a list with "higher", "lower" or "right" for each of {guesses} compared with {secret}, ending after "right" / tells for every guess in {guesses} whether {secret} is "higher" or "lower", and stops with "right" when it is hit / collects the hints for {guesses}: "higher" if the guess is below {secret}, "lower" if it is above, "right" and no further if they are equal / goes through {guesses} and appends "higher" for guesses under {secret} and "lower" for those over it; the first correct one appends "right" and ends the loop / gives the answers of a guessing game with {secret} as the number and the tries in {guesses}: "higher", "lower", and "right" as the last one / makes the list of answers to {guesses}; {secret} greater than the guess is "higher", less is "lower", equal is "right" and finishes
    # > hints answers
    answers = []
    for guess in {guesses}:
        if guess == {secret}:
            answers.append("right")
            break
        answers.append("higher" if guess < {secret} else "lower")
    return answers
closest_guess(secret, guesses)
    # returns the index of the number in {guesses} that is closest to {secret}, the first on a tie / finds who guessed best: the position in {guesses} with the smallest distance to {secret}, earlier ones winning / loops over {guesses} with enumerate and keeps the index whose guess lies nearest to {secret}; equal distances leave the earlier index / tells at which index of {guesses} the guess is nearest to {secret}, the lowest index if several are / compares every guess in {guesses} with {secret} and gives back the place, from 0, of the one that is least far away / looks for the guess with the smallest difference from {secret} and returns where in {guesses} it is, first come first served
    # > closest_guess best_guess
    winner = 0
    for i, guess in enumerate({guesses}):
        if abs(guess - {secret}) < abs({guesses}[winner] - {secret}):
            winner = i
    return winner
lead_changes(goals)
    # counts how often the lead changes in {goals}, a string of H and A for goals of home and away / goes through {goals} (H for a home goal, A for an away goal) and returns how many times another team takes the lead / returns the number of times the leading side switches from home to away or back, given the goals in {goals} as letters H and A / reads {goals}, where H raises and A lowers a difference, and counts when the leader is another one than the last leader / tells how many times the lead passes from one team to the other in {goals}, made of H and A; a draw in between is no change by itself / keeps a balance of H minus A over {goals} and counts the changes of its sign, leaving zeros out
    # > lead_changes
    balance, leader, changes = 0, "", 0
    for goal in {goals}:
        balance += 1 if goal == "H" else -1
        ahead = "H" if balance > 0 else "A" if balance < 0 else leader
        if leader and ahead != leader:
            changes += 1
        leader = ahead
    return changes
series_winner(goals)
    # returns the letter that is the first to occur {few_c} times in {goals}, or None / goes through {goals} and returns the side, H or A, that gets {few_c} points first, None if neither does / tells which letter of {goals} reaches {few_c} occurrences earliest; None when no one gets there / counts the letters of {goals} one at a time and stops with the letter whose count becomes {few_c}, otherwise it gives None / finds the winner of a series written in {goals}, that is the letter with {few_c} wins before the other, or None without one / keeps a dictionary of counts while reading {goals} and returns a letter once it has come {few_c} times, None at the end
    # > series_winner first_to
    wins = {}
    for letter in {goals}:
        wins[letter] = wins.get(letter, 0) + 1
        if wins[letter] == {few_c}:
            return letter
    return None
board_walk(throws)
    # returns the field reached on a round board of {size} fields, numbered from 0, after {throws}, where a 6 means going back 3 instead / moves a piece from field 0 by each of {throws} around {size} fields, except that a 6 moves it 3 back, and returns its place / starts at 0, adds each throw of {throws} or subtracts 3 for a 6, always modulo {size}, and gives the final field / tells where a token ends on a circle of {size} fields (0 is the start) after {throws}; for a six it steps back by 3 / goes through {throws}: 6 is three fields backwards, anything else that many forwards, on a ring with {size} fields; returns the last position / plays {throws} on a circular board with {size} fields beginning at field 0, a 6 costing three steps, and returns the field
    # > board_walk field
    field = 0
    for throw in {throws}:
        if throw == 6:
            field = (field - 3) % {size}
        else:
            field = (field + throw) % {size}
    return field
best_streak(throws)
    # returns the longest run of throws above {low_pip} in {throws} / finds how many throws in a row are greater than {low_pip} at most in {throws} / counts throws over {low_pip}, starting again at each other one, and returns the largest count found in {throws} / gives the length of the longest series of consecutive items of {throws} that are all more than {low_pip} / keeps the current streak of throws exceeding {low_pip} in {throws} and the best so far, and returns the best / tells the longest lucky streak in {throws}, lucky meaning higher than {low_pip}
    # > best_streak lucky_streak
    longest = current = 0
    for die in {throws}:
        current = current + 1 if die > {low_pip} else 0
        longest = max(longest, current)
    return longest
"""

MONEY = """
buy_what_fits(prices, cash)
    # goes through {prices}, buys each thing that is still affordable with {cash}, and returns the tuple (number bought, money left) / returns how many of {prices} can be bought in that order with {cash}, skipping what is too expensive, and the money left, as a tuple / takes the prices in {prices} one by one: if it is at most the rest of {cash}, it is paid and counted; gives (count, rest) / spends {cash} on {prices} in the given order, leaving out whatever costs more than what is left; returns the count and the rest / buys from {prices} as long as {cash} suffices for the item at hand, passing over the others, and returns a pair: items bought, cash left / subtracts from {cash} every price of {prices} that it can pay, counts them and returns count and remaining cash together
    # > buy_what_fits shopping
    bought = 0
    for price in {prices}:
        if price <= {cash}:
            {cash} -= price
            bought += 1
    return bought, {cash}
notes_for(amount)
    # returns a dictionary with how many notes of 50, 20, 10 and 5 make up {amount}, big ones first and without zeros / splits {amount} into notes of 50, 20, 10, 5, as large as possible, and returns a dict note to count with only the notes that are used / pays {amount} with notes (50, 20, 10, 5): the dictionary it returns has each note needed and how often, ignoring what is left below 5 / goes over 50, 20, 10 and 5, takes as many of each as fit into {amount}, and stores the counts above 0 in a dictionary / gives the notes a cash machine pays out for {amount}, as a dict from note to number, largest notes preferred, unused notes left out / uses divmod with 50, 20, 10, 5 on {amount} in turn and collects the counts that are not zero in a dict by note
    # > notes_for cash_machine
    notes = {}
    for note in (50, 20, 10, 5):
        count, {amount} = divmod({amount}, note)
        if count > 0:
            notes[note] = count
    return notes
every_nth_free(prices)
    # adds up {prices}, but every {k.th} item is free / returns the sum of {prices} without each {k.th} price / totals {prices}, counting them from 1 and leaving out those whose number is a multiple of {k} / computes what {prices} cost together if one pays nothing for every {k.th} one / sums the prices in {prices} except the {k.th}, the next one {k} further and so on / gives the bill for {prices} when each {k.th} thing is a present
    # > every_nth_free bill
    total = 0
    for number, price in enumerate({prices}, 1):
        if number % {k} != 0:
            total += price
    return total
weeks_to_save(target, first)
    # counts the weeks until {target} is saved when {first} is put aside in the first week and {k} more each week than the week before / returns how many weeks it takes to reach {target} with {first} in the first week, {k} more in the second, and so on / saves {first} in week one and always {k} more than in the last week; gives the number of weeks until there is at least {target} / adds {first} and then amounts growing by {k} until the sum is {target} or more, and returns the count of amounts / tells after how many weeks somebody has {target}, who starts with {first} a week and raises it by {k} every week / while less than {target} is saved, adds the weekly amount, {first} in the beginning, and increases it by {k}; the weeks are returned
    # > weeks_to_save weeks
    saved = weeks = 0
    while saved < {target}:
        saved += {first}
        {first} += {k}
        weeks += 1
    return weeks
loyalty_points(amounts)
    # gives 1 point for every full {k} in each of {amounts}, doubled for a purchase as soon as more than {bonus} points have been collected before it, and returns the points / goes through the purchases in {amounts}: each earns one point per {k} spent, rounded down, and twice that when the points so far are over {bonus}; returns all points / returns the points of a customer card after {amounts}, a purchase bringing amount // {k} points, or double if the card already has more than {bonus} / sums up amount // {k} over {amounts}, where an amount counts twice if the total up to then exceeds {bonus} / collects points for {amounts}: one for each whole {k}, two for each whole {k} once the total is above {bonus} / computes points from {amounts}, floor-dividing by {k}; from a total of more than {bonus} points on, every purchase yields the double
    # > loyalty_points points
    points = 0
    for spent in {amounts}:
        earned = spent // {k}
        if points > {bonus}:
            earned *= 2
        points += earned
    return points
worst_balance(start, moves)
    # returns the lowest balance an account has when it starts with {start} and the numbers of {moves} are added in order / finds how low the balance gets that begins at {start} and changes by each number in {moves} / adds {moves} to {start} one at a time and gives the smallest value seen, {start} included / tells the minimum of the account over time: {start} at first, then {start} plus what came so far in {moves} / keeps the balance from {start} on through all of {moves} and returns the least it ever was / goes through the deposits and withdrawals in {moves}, with {start} in the account, and returns the lowest level
    # > worst_balance lowest
    balance = lowest = {start}
    for move in {moves}:
        balance += move
        if balance < lowest:
            lowest = balance
    return lowest
overdrawn_days(start, moves)
    # lists the days, counted from 1, on which the balance is negative after the day's number in {moves}, beginning with {start} / returns the numbers of the days (from 1) that end below zero if {moves} come one a day and {start} is there at first / adds a number of {moves} per day to {start} and collects the day numbers, from 1, with a total under 0 / tells on which days an account with {start} is overdrawn, given one of {moves} each day; day one is 1 / enumerates {moves} from 1, updates the balance, first {start}, and puts the number into a list whenever the balance is less than 0 / gives a list of those days 1, 2, 3 ... where {start} plus all of {moves} up to that day is negative
    # > overdrawn_days red_days
    days = []
    for day, move in enumerate({moves}, 1):
        {start} += move
        if {start} < 0:
            days.append(day)
    return days
fair_shares(paid)
    # returns how much each person must still pay (positive) or gets back (negative) so that all have paid the mean of {paid} / computes for every amount in {paid} the average minus that amount, rounded to 2 decimals, as a list / settles a shared trip: for each of {paid} it gives the mean less what was paid, to two decimals / makes a list with the difference between the average of {paid} and each payment in it, rounded to cents / takes what everybody paid in {paid} and returns the list of amounts that even things out: mean minus payment, 2 decimals / works out who owes what, namely the mean of {paid} minus each single payment, rounded to two places, in order
    # > fair_shares settle
    mean = sum({paid}) / len({paid})
    shares = []
    for payment in {paid}:
        shares.append(round(mean - payment, 2))
    return shares
two_coins(coins, price)
    # returns the first two different positions (i, j) in {coins} whose coins make exactly {price}, or None / finds two coins at different places of {coins} that add up to {price} and gives their indices as a tuple, None if there are none / tries all pairs from {coins} with two loops, i before j, and returns (i, j) for the first that sums to {price}; None otherwise / looks for indices i < j with {coins}[i] + {coins}[j] equal to {price} and returns them as a tuple, or None / tells which two coins of {coins} pay {price} exactly, by index and the earliest pair, or gives None / checks every coin in {coins} with every later one and stops at the pair worth {price}, returning both indices; without such a pair it returns None
    # > two_coins pay_with_two
    for i in range(len({coins})):
        for j in range(i + 1, len({coins})):
            if {coins}[i] + {coins}[j] == {price}:
                return i, j
    return None
"""

PLANS = """
shift_hours(shifts)
    # adds up the hours of {shifts}, tuples of start and end hour; an end before the start is on the next day / returns the total hours worked in {shifts}, where each is (start, end) and a smaller end means past midnight / sums end minus start over the pairs in {shifts}, with 24 added when the end is less than the start / computes how many hours the (start, end) tuples in {shifts} last together, going over midnight if end is smaller than start / goes through the shifts in {shifts} and adds their lengths in hours, treating an earlier end as one on the following day / tells how long all shifts of {shifts} take, given as start and end hour, including those that run through the night
    # > shift_hours hours
    hours = 0
    for start, end in {shifts}:
        hours += end - start
        if end < start:
            hours += 24
    return hours
long_pauses(minutes)
    # sorts {minutes} and counts the gaps between neighbours that are longer than {pause} / returns how many pauses of more than {pause} there are between consecutive times of {minutes} after sorting / puts the times in {minutes} in order and counts where the next one comes more than {pause} later / counts the breaks over {pause} minutes in {minutes}, which need not be sorted / tells how often two successive times among {minutes}, sorted, are further apart than {pause} / orders {minutes} from early to late, then counts every step greater than {pause}
    # > long_pauses pauses
    ordered = sorted({minutes})
    pauses = 0
    for earlier, later in zip(ordered, ordered[1:]):
        if later - earlier > {pause}:
            pauses += 1
    return pauses
next_departure(minutes, now)
    # returns the first time in {minutes} that is not before {now}, or the first of all plus 1440 / looks through {minutes} in sorted order for a departure at {now} or later; if there is none, the earliest one of the next day counts, that is plus 1440 / sorts {minutes} and returns the earliest of them that is at least {now}, otherwise the smallest one plus 1440 / finds the next bus after or at {now} from the departures in {minutes}, in minutes; after the last bus it is the first one tomorrow, 1440 later / gives the next departure from {now} on: the least of {minutes} not below {now}, and if all are over the minimum plus 1440 / checks {minutes} in rising order and leaves with the first that is {now} or more, or else returns the first one with 1440 added
    # > next_departure next_bus
    ordered = sorted({minutes})
    for departure in ordered:
        if departure >= {now}:
            return departure
    return ordered[0] + 1440
free_hours(busy, opening, closing)
    # lists the hours from {opening} up to but not including {closing} that lie in none of the (start, end) pairs in {busy} / returns which full hours between {opening} and {closing}, the latter excluded, are free, when {busy} holds tuples of start and end (end not included) / goes over the hours from {opening} to before {closing} and keeps those outside all the spans of {busy}, each from its start to just before its end / gives the free hours of a day open from {opening} until {closing}, with {busy} as the list of taken (start, end) times; the end hour itself is free again / collects every hour, {opening} first and {closing} excluded, for which no pair in {busy} has start <= hour < end / checks each hour in range({opening}, {closing}) against {busy} and returns the list of hours no appointment covers, an appointment ending at an hour leaves it free
    # > free_hours
    free = []
    for hour in range({opening}, {closing}):
        taken = False
        for start, end in {busy}:
            if start <= hour < end:
                taken = True
        if not taken:
            free.append(hour)
    return free
two_tills(tasks)
    # sends each customer of {tasks} to the till that has less to do, the first if equal, and returns both totals as a tuple / shares the times in {tasks} between two tills: each goes where the sum is smaller, ties to the first; gives the two sums / distributes {tasks} in order over two workers, always to the one with less work so far (the first on a tie), and returns how much both have / keeps two totals and adds every number of {tasks} to the lower one, preferring the first when they are the same; returns the pair / returns a tuple with the loads of two queues after all of {tasks} have joined the shorter queue, the first one if both are equal / goes through {tasks}, adding a time to the first sum if that is not greater than the second, otherwise to the second, and returns both
    # > two_tills loads
    first = second = 0
    for task in {tasks}:
        if first <= second:
            first += task
        else:
            second += task
    return first, second
boxes_in_order(weights)
    # packs {weights} in order into boxes that hold at most {cap}, opening a new box whenever the next weight does not fit, and returns the number of boxes / counts the boxes of capacity {cap} needed for {weights}, filled one after the other without sorting / puts each weight of {weights} into the current box if the box stays at {cap} or less, else into a new one; returns how many boxes there are / tells how many trips a lift for {cap} kilos makes for people weighing {weights} who enter in this order / fills bags up to {cap} with {weights}, never going back to an earlier bag, and gives the number of bags / goes through {weights} with the load of the last box and starts another box when the load would exceed {cap}; the count is returned
    # > boxes_in_order boxes
    boxes, load = 1, 0
    for weight in {weights}:
        if load + weight > {cap}:
            boxes += 1
            load = 0
        load += weight
    return boxes
spilled(pours)
    # returns how much is spilled in total when {pours} are poured one by one into a tub for {cap} litres / pours the amounts in {pours} into a container that holds {cap} and adds up what runs over / fills a tank of {cap} with each of {pours} and returns the total overflow / keeps the level after each of {pours}, never above {cap}, and sums everything beyond {cap} / tells the amount that flows over if {pours} go into a bucket of size {cap} / goes through {pours}; whatever would lift the level over {cap} is added to the waste, which is returned
    # > spilled overflow
    level = waste = 0
    for pour in {pours}:
        level += pour
        if level > {cap}:
            waste += level - {cap}
            level = {cap}
    return waste
farthest_from_start(moves)
    # returns the greatest distance from 0 that is reached by adding the items of {moves} one after the other / walks along a line by {moves} (negative is left) and gives how far away from the start one ever was / starts at 0, follows {moves} and returns the largest absolute position on the way / tells the maximum distance to the starting point during the walk in {moves} / adds up {moves} step by step and keeps the biggest absolute value of the sum so far / finds the point of the walk in {moves} that is farthest from 0 and returns its distance
    # > farthest_from_start
    position = farthest = 0
    for step in {moves}:
        position += step
        farthest = max(farthest, abs(position))
    return farthest
visited_twice(moves)
    # returns the first position that is reached twice when one starts at 0 and makes the steps in {moves}, or None / follows {moves} along a line from 0 and gives the first place where it has been before; None if all are new / adds {moves} to a position that is 0 at first and returns the position as soon as it was visited earlier (0 counts as visited), else None / keeps a set of the places of the walk in {moves}, 0 included, and leaves with the first repeated one, or None / tells which point on the line the walker with the steps in {moves} comes back to first, the start at 0 being a point too; None if it never happens / finds the first running total of {moves} that equals an earlier one or 0, and returns None without such a total
    # > visited_twice first_again
    seen = {0}
    place = 0
    for step in {moves}:
        place += step
        if place in seen:
            return place
        seen.add(place)
    return None
total_climb(heights)
    # adds up how many metres go uphill along {heights} / returns the sum of all rises from one of {heights} to the next, ignoring the descents / goes along {heights} and totals the differences to the next height where it is higher / computes the climb of a hike over {heights}: only upward steps count / sums later minus earlier over the neighbours in {heights}, but just when that is positive / tells how much one climbs on a path with {heights}, downhill parts counting nothing
    # > total_climb climb
    climb = 0
    for here, there in zip({heights}, {heights}[1:]):
        if there > here:
            climb += there - here
    return climb
"""

DATA = """
warmer_than_two(temps)
    # counts the days in {temps} that are warmer than each of the two days before / returns how many items of {temps} are greater than both the last and the last but one / goes over {temps} from the third on and counts every one above its two predecessors / tells on how many days of {temps} the temperature was higher than on the two previous days / gives the number of values in {temps} that exceed the two values right before them / compares each temperature of {temps} from index 2 on with the two before it and counts those larger than both
    # > warmer_than_two
    count = 0
    for i in range(2, len({temps})):
        if {temps}[i] > {temps}[i - 1] and {temps}[i] > {temps}[i - 2]:
            count += 1
    return count
first_series(temps, level)
    # returns the index where {few_c} numbers above {level} in a row begin in {temps}, or -1 / finds the start of the first run of {few_c} consecutive items of {temps} that are all greater than {level}; -1 if there is none / counts numbers over {level} in {temps}, starting anew after each other one, and returns the first index of the run when it has {few_c}, otherwise -1 / tells from which index on {temps} stays above {level} for {few_c} items, the earliest such index, -1 for none / looks for {few_c} neighbours in {temps} that exceed {level} and gives the position of the first of them or -1 / goes through {temps} with enumerate and a streak counter; when {few_c} in succession are more than {level} it returns where they began, and at the end -1
    # > first_series first_run
    streak = 0
    for i, value in enumerate({temps}):
        streak = streak + 1 if value > {level} else 0
        if streak == {few_c}:
            return i - {few_c} + 1
    return -1
longest_even_run(nums)
    # returns the longest stretch of consecutive even numbers in {nums} as a list, the first if several are equally long / finds the part of {nums} with the most even numbers in a row and returns it as a list, earliest on a tie / goes through {nums}, collects even numbers in a current list that an odd one empties, and returns the longest list seen / gives the sublist of neighbouring even items in {nums} that is longest, an empty list if there is no even one / picks out of {nums} the longest run without odd numbers, the first of equals / tells which even numbers form the longest unbroken series in {nums}, as a list
    # > longest_even_run even_run
    best, run = [], []
    for number in {nums}:
        run = run + [number] if number % 2 == 0 else []
        if len(run) > len(best):
            best = run
    return best
zero_code(sparse)
    # encodes {sparse} by replacing each run of zeros with one negative number, its length with a minus / returns {sparse} as a shorter list: other numbers stay, and zeros in a row become minus their count / compresses the zeros of {sparse}: every group of neighbouring zeros turns into a single item, the negative of how many they are / goes through {sparse} and appends the numbers that are not 0; for a 0 it lowers the last item if that is negative, otherwise it appends -1 / makes a new list from {sparse} in which 3 zeros in a row are written as -3, one zero as -1, and so on / shortens {sparse} so that a row of zeros is stored as one negative count while positive numbers are kept
    # > zero_code compress_zeros
    code = []
    for item in {sparse}:
        if item != 0:
            code.append(item)
        elif code and code[-1] < 0:
            code[-1] -= 1
        else:
            code.append(-1)
    return code
delta_code(nums)
    # returns the first item of {nums} followed by the differences from each item to the next / encodes {nums} as its first number and then the change to every further one / keeps the first of {nums} and replaces all others by how much they differ from the item before / makes a list from {nums}: the start value, then each number minus its predecessor / turns {nums} into a delta code, the first item unchanged and the rest as steps / goes through {nums} with the previous number, 0 at first, and collects number minus previous
    # > delta_code encode
    code, previous = [], 0
    for value in {nums}:
        code.append(value - previous)
        previous = value
    return code
delta_restore(moves)
    # turns {moves}, a start value and the steps after it, back into the values themselves / returns the list of running sums of {moves}: the first item, then that plus the second, and so on / decodes {moves}, whose first item is a value and whose others are changes, to the list of all values / restores the original numbers from their differences in {moves} by adding up as it goes along / adds each number of {moves} to a current value, 0 at first, and collects the current value every time / rebuilds a list of levels from {moves}, where each level is the level before plus the next number
    # > delta_restore decode
    values, current = [], 0
    for change in {moves}:
        current += change
        values.append(current)
    return values
pairs_apart(nums)
    # counts the pairs of positions in {nums} whose numbers differ by exactly {k} / returns how many pairs from {nums} have a difference of {k}, in either direction / compares every item of {nums} with all later ones and counts where they are {k} apart / tells how often two numbers in {nums} at different places are {k} apart / uses two loops over {nums} to count the pairs with an absolute difference equal to {k} / gives the number of ways to choose two items of {nums} such that one is {k} more than the other
    # > pairs_apart count_pairs
    count = 0
    for i, left in enumerate({nums}):
        for right in {nums}[i + 1:]:
            if abs(left - right) == {k}:
                count += 1
    return count
product_until(nums)
    # multiplies the numbers in {nums} in order until the product is greater than {bonus}, and returns the product / returns the product of {nums}, but stops multiplying as soon as it exceeds {bonus} / goes through {nums}, multiplying, and ends early with the first product above {bonus}; otherwise it is the product of all / starts with 1, multiplies by each of {nums} and leaves the loop once the result is more than {bonus}; returns the result / builds up a product from {nums} and gives it back when it has passed {bonus} or the numbers are used up / multiplies one number of {nums} after the other, no further when {bonus} is exceeded
    # > product_until
    product = 1
    for factor in {nums}:
        product *= factor
        if product > {bonus}:
            break
    return product
missing_between(nums)
    # adds up the whole numbers between the smallest and the largest of {nums} that are not in {nums} / returns the sum of everything missing in {nums} from its minimum to its maximum / goes from the least to the greatest number of {nums} and totals those that do not occur in it / sums the gaps: all numbers from min to max of {nums} which {nums} lacks / tells what the numbers absent from {nums}, but within its range, add up to / counts up from the lowest item of {nums} to the highest and adds each value not found in {nums}
    # > missing_between sum_missing
    total = 0
    for candidate in range(min({nums}), max({nums})):
        if candidate not in {nums}:
            total += candidate
    return total
place_weighted(nums)
    # adds up the items of {nums}, each multiplied by its position counted from 1 / returns 1 times the first of {nums} plus 2 times the second and so on / sums position times value over {nums}, the first position being 1 / computes a weighted sum of {nums} with the weights 1, 2, 3 ... in order / goes through {nums} with a counter from 1 and adds counter times number / gives the total of {nums} where later items weigh more: the n-th counts n times
    # > place_weighted weighted
    total = 0
    for place, value in enumerate({nums}, 1):
        total += place * value
    return total
small_steps(nums)
    # returns a list of the items of {nums} that differ by at most {k} from the last item kept, the first always being kept / filters {nums}: keeps the first and then every one that is no more than {k} away from the one kept before / keeps the first number of {nums} and each following number whose distance to the latest kept one is {k} or less / removes jumps from {nums}, that is, items more than {k} above or below the last accepted one; the first is accepted / goes through {nums} and appends a number if the result is empty or its last item is at most {k} off / drops from {nums} whatever lies farther than {k} from the previous number that was not dropped
    # > small_steps smooth
    kept = []
    for reading in {nums}:
        if not kept or abs(reading - kept[-1]) <= {k}:
            kept.append(reading)
    return kept
both_rising(nums, other)
    # counts the positions where both {nums} and {other} are higher than one position before / returns how often {nums} and {other} rise at the same time from one item to the next / compares neighbours in {nums} and in {other} and counts the indices at which both go up / tells at how many places, from the second on, {nums} as well as {other} has grown / gives the number of indices i, from 1, with an increase in {nums} and in {other}, up to the shorter length / goes through {nums} and {other} side by side and counts the steps that are upwards in both
    # > both_rising rise_together
    count = 0
    for i in range(1, min(len({nums}), len({other}))):
        if {nums}[i] > {nums}[i - 1] and {other}[i] > {other}[i - 1]:
            count += 1
    return count
larger_of_each(nums, other)
    # returns a dictionary that counts for "first", "second" and "equal" how often {nums} is larger than {other}, smaller, or the same at a position / compares {nums} and {other} pairwise and gives a dict with the keys "first", "second", "equal": the number of places where the first is greater, the second is greater, or neither / counts in a dict how many times {nums} wins ("first"), {other} wins ("second") and nobody does ("equal") when their items are compared in order / steps through {nums} and {other} with zip and tallies under "first" if the left is bigger, "second" if the right is, else "equal"; all three keys start at 0 / makes a tally {"first": ..., "second": ..., "equal": ...} of the larger item at each common position of {nums} and {other} / tells how often each of {nums} and {other} has the higher value, with draws: a dictionary of the counts "first", "second" and "equal"
    # > larger_of_each tally
    tally = {"first": 0, "second": 0, "equal": 0}
    for left, right in zip({nums}, {other}):
        if left > right:
            tally["first"] += 1
        elif left < right:
            tally["second"] += 1
        else:
            tally["equal"] += 1
    return tally
recursive_largest(nums)
    # returns the largest number in {nums} by recursion: the bigger of the first item and the largest of the rest / finds the maximum of {nums} recursively, without max or a loop / gives the first item if {nums} has only one, otherwise the greater of the first and its own result for the others / calls itself on {nums} without the first item and returns whichever is larger, that result or the first item / determines the biggest item of {nums} by comparing the first one with the biggest of all after it, recursively / recursively looks for the highest value in {nums}; a single value is the highest
    # > recursive_largest largest
    if len({nums}) == 1:
        return {nums}[0]
    rest = {f}({nums}[1:])
    return {nums}[0] if {nums}[0] > rest else rest
recursive_pick(nums)
    # adds up every second item of {nums}, beginning with the first, by recursion / returns 0 for an empty list, otherwise the first item of {nums} plus its own result for {nums} from the third item on / recursively sums the items of {nums} at even indices / takes the first of {nums}, skips the second, and calls itself for what remains; the sum is returned / gives the total of the items 0, 2, 4 and so on of {nums}, without a loop / computes recursively the sum over {nums} leaving out every other number, the first one counts
    # > recursive_pick every_second
    if not {nums}:
        return 0
    return {nums}[0] + {f}({nums}[2:])
"""

GRIDS = """
bigger_than_left(grid)
    # counts the cells of {grid} that are greater than the cell to their left / returns how many numbers in {grid} exceed their left neighbour in the same row / goes through every row of {grid} from the second column on and counts the increases / tells how often a number in {grid} is larger than the one right before it in its row / gives the count of cells in {grid}, first column excluded, that are more than the cell on the left / compares neighbours within each row of {grid} and counts where the right one is bigger
    # > bigger_than_left
    count = 0
    for row in {grid}:
        for left, right in zip(row, row[1:]):
            if right > left:
                count += 1
    return count
find_sum_row(grid, limit)
    # returns the index of the first row in {grid} whose sum is greater than {limit}, or -1 / finds the earliest row of {grid} that adds up to more than {limit}; -1 if no row does / goes through the rows of {grid} with enumerate and returns the number of the first with a total over {limit}, otherwise -1 / tells which row of {grid}, counted from 0, is the first to exceed {limit} in sum, -1 for none / sums each row of {grid} with an inner loop and leaves with its index once the sum is above {limit}; gives -1 at the end / looks for a row in {grid} with a sum bigger than {limit} and gives its position, or -1
    # > find_sum_row first_row
    for r, row in enumerate({grid}):
        total = 0
        for cell in row:
            total += cell
        if total > {limit}:
            return r
    return -1
cells_with(grid)
    # lists the (row, column) places of all multiples of {k} in {grid}, counted from 0 / returns the positions of the cells of {grid} that are divisible by {k}, as (row, column) tuples / goes through {grid} row by row and collects where a number can be divided by {k} / finds every cell in {grid} that is a multiple of {k} and gives a list of tuples with its row and column index / tells at which (row, column) {grid} has numbers that {k} divides / uses enumerate twice to collect the indices of the cells in {grid} which leave no rest when divided by {k}
    # > cells_with places
    places = []
    for r, row in enumerate({grid}):
        for c, cell in enumerate(row):
            if cell % {k} == 0:
                places.append((r, c))
    return places
column_minimums(square)
    # returns the smallest number of each column of {square} as a list / finds the minimum of every column in {square}, left to right / goes through the columns of {square} by index and collects the least value of each / makes a list with the lowest entry of each column of {square} / gives for all columns of {square} the smallest number in it, using a loop over the rows inside a loop over the columns / looks down each column of {square} and keeps its minimum
    # > column_minimums
    lowest = []
    for c in range(len({square}[0])):
        smallest = {square}[0][c]
        for row in {square}:
            if row[c] < smallest:
                smallest = row[c]
        lowest.append(smallest)
    return lowest
checker_sum(square)
    # adds up the cells of {square} whose row and column index together are even / returns the sum of the black fields of {square}, where row + column is even / sums the numbers in {square} at places (r, c) for which r + c can be divided by 2 / totals every second cell of {square} like on a chess board, beginning at the top left / goes through {square} with both indices and adds a cell only if the indices have an even sum / computes the sum over {square} of all cells at which row number plus column number is even
    # > checker_sum black_fields
    total = 0
    for r in range(len({square})):
        for c in range(len({square}[r])):
            if (r + c) % 2 == 0:
                total += {square}[r][c]
    return total
same_in_rows(grid)
    # returns the numbers that occur in every row of {grid}, in the order of the first row and each once / finds what all rows of {grid} have in common, as a list without repeats, ordered as in the first row / goes over the first row of {grid} and keeps those numbers that are in all rows, no number twice / lists the values which no row of {grid} lacks, as they come in row 0, without duplicates / gives a list of the items shared by all lists in {grid}, each only once, in first-row order / collects a number from the first row of {grid} if it is not yet collected and every row contains it
    # > same_in_rows common
    shared = []
    for number in {grid}[0]:
        if number not in shared and all(number in row for row in {grid}):
            shared.append(number)
    return shared
"""


def _grid(rng: Random) -> list[list[int]]:
    width, high = rng.randint(2, 4), rng.choice((6, 9, 30))
    return [[rng.randint(1, high) for _ in range(width)] for _ in range(rng.randint(2, 4))]


def _spans(rng: Random) -> list[tuple[int, int]]:
    starts = sorted(rng.sample(range(8, 18), rng.randint(2, 4)))
    return [(start, start + rng.randint(1, 2)) for start in starts]


def _shifts(rng: Random) -> list[tuple[int, int]]:
    starts = [rng.choice((6, 7, 8, 14, 20, 21, 22)) for _ in range(rng.randint(3, 5))]
    return [(start, (start + rng.randint(4, 9)) % 24) for start in starts]


def _goals(rng: Random) -> str:
    return "".join(rng.choice("HA") for _ in range(rng.randint(4, 9)))


def _rectangular(value: Any) -> bool:
    return len(value) >= 2 and len({len(row) for row in value}) == 1 and len(value[0]) >= 2


def _letters_ok(value: Any) -> bool:
    return len(value) > 0 and set(value) <= {"H", "A"}


def _pairs_ok(value: Any) -> bool:
    return all(len(pair) == 2 and 0 <= pair[0] < 24 and 0 <= pair[1] <= 24 for pair in value)


def _ordered_ok(value: Any) -> bool:
    return _pairs_ok(value) and all(start < end for start, end in value)


SLOTS: dict[str, Any] = {
    "n": integer(10, 9999),
    "limit": integer(12, 120),
    "a": integer(1, 30),
    "b": integer(1, 40),
    "few": integer(2, 7),
    "steps": integer(2, 7),
    "start": integer(20, 180),
    "secret": integer(1, 50),
    "goal": integer(8, 25),
    "target": integer(50, 900),
    "first": integer(2, 30),
    "cash": integer(20, 150),
    "amount": integer(20, 480),
    "price": integer(6, 60),
    "now": integer(300, 1300),
    "opening": integer(7, 10),
    "closing": integer(15, 20),
    "level": integer(5, 25),
    "k": integer(2, 8),
    "pip": integer(1, 6),
    "low_pip": integer(1, 4),
    "few_c": integer(2, 3),
    "size": integer(9, 32),
    "bonus": integer(20, 200),
    "pause": integer(15, 90),
    "cap": integer(30, 90),
    "throws": list_of(integer(1, 6), 4, 9),
    "hits": list_of(integer(3, 60), 3, 7),
    "guesses": list_of(integer(1, 50), 3, 6),
    "mine": list_of(integer(2, 14), 3, 6),
    "yours": list_of(integer(2, 14), 3, 6),
    "goals": sampled("str", _goals, _letters_ok),
    "prices": list_of(integer(2, 45), 4, 8),
    "amounts": list_of(integer(5, 150), 4, 7),
    "paid": list_of(decimal(5, 90, 1), 3, 5),
    "coins": list_of(choice(1, 2, 5, 10, 20, 50), 4, 8),
    "moves": list_of(integer(-40, 40), 4, 8),
    "shifts": sampled("list[tuple[int]]", _shifts, _pairs_ok),
    "busy": sampled("list[tuple[int]]", _spans, _ordered_ok),
    "minutes": list_of(integer(300, 1300), 4, 7),
    "tasks": list_of(integer(1, 30), 4, 8),
    "weights": list_of(integer(4, 30), 4, 8),
    "pours": list_of(integer(5, 45), 3, 6),
    "heights": list_of(integer(100, 900), 4, 8),
    "temps": list_of(integer(-8, 35), 5, 9),
    "nums": list_of(integer(1, 60), 4, 9),
    "other": list_of(integer(1, 60), 4, 9),
    "sparse": list_of(choice(0, 0, 0, 4, 7, 9, 12, 30), 5, 10),
    "grid": sampled("list[list[int]]", _grid, lambda v: all(v)),
    "square": sampled("list[list[int]]", _grid, _rectangular),
}
for table in (DIGITS, GAMES, MONEY, PLANS, DATA, GRIDS):
    functions(d, table, SLOTS)
