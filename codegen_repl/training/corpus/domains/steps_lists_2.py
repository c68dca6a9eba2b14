"""Loops and in-place changes on lists, queues, stacks and grids, tables of ways, and stories (see steps_lists)."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.domains.steps_lists import SLOTS, d

STATEMENTS = """
sort_last_digit_here
    # > {ps}
    # sort {ps} in place by the last digit, ties by size / use the method sort to order {ps} by last digit, then by the number / bring {ps} into the order of the last digits. equal ones go from small to large / in place, sort {ps} with x % 10 as the key and x as the tie rule / please sort the list {ps} itself by its units digits, smaller numbers first on a tie / {ps} should be sorted in place by last digit and then by value
    {ps}.sort(key=lambda x: (x % 10, x))
sort_length_here
    # > {ws}
    # sort {ws} in place by length, then alphabetically / use the method sort on {ws}: short words first, ties from a to z / bring {ws} into the order of the word lengths. words of one length go alphabetically / in place, order {ws} by the number of letters and then by the alphabet / please sort the list {ws} itself by length with the alphabet as tie rule / {ws} should be sorted in place, by length first and by the word second
    {ws}.sort(key=lambda w: (len(w), w))
sort_pairs_here
    # > {offers}
    # sort {offers} in place by the second item, largest first, ties by name / use the method sort on {offers}: highest price first, equal prices by name / bring {offers} into descending order of the price. on a tie the name decides / in place, order {offers} by falling second item and then by the first / please sort the list {offers} itself from dear to cheap, ties alphabetically / {offers} should be sorted in place with the top price first and names as tie rule
    {offers}.sort(key=lambda p: (-p[1], p[0]))
join_the_line(who)
    # > {line}
    # {who.bare} joins the end of {line} / {who.bare} gets in line behind everyone in {line} / a new person, {who.bare}, stands at the back of {line} / add {who.bare} at the end of the queue {line} / {who.bare} arrives and is now last in {line} / put {who} at the back of {line}
    {line}.append({who})
jump_the_line(who)
    # > {line}
    # {who.bare} goes to the very front of {line} / let {who.bare} be the first in {line}, before all others / insert {who.bare} at the front of {line} / {who.bare} may go first: put the name at the start of {line} / put {who} before everyone else in {line} / {who.bare} skips the queue {line} and stands at its head
    {line}.insert(0, {who})
second_in_line(who)
    # > {line}
    # {who.bare} squeezes in right behind the first person of {line} / insert {who.bare} as the second in {line} / put {who} in {line} directly after the first item / {who.bare} stands behind the first one of the queue {line} / let {who.bare} be number two in {line} / place {who} at index 1 of {line}, the others move back
    {line}.insert(1, {who})
last_one_leaves
    # > {line}
    # the last person in {line} gives up and leaves / remove the last item of {line} / whoever is last in {line} goes home / take the last one off {line} / the end of the queue {line} leaves / drop the final person of {line}
    {line}.pop()
first_one_served
    # > {line}
    # the first person in {line} is served and leaves, keep the name as {served} / take the first one out of {line} and call it {served} / remove the item at the front of {line} and store it in {served} / {served} is whoever stands first in {line}, take them out / serve the head of the queue {line}: remove it into {served} / let {served} be the first of {line}, who leaves the list
    {served} = {line}.pop(0)
first_goes_last
    # > {line}
    # the first person of {line} goes to the end / move the first item of {line} to its end / whoever is first in {line} has to stand at the back / take the front of {line} and put it behind all others / send the head of the queue {line} to the back / the first in {line} becomes the last
    {line}.append({line}.pop(0))
several_go_last
    # > {line}
    # {n.word} times, the first person of {line} goes to the end / move the first item of {line} to the end, {n} times in a row / repeat {n} times: whoever is first in {line} goes to the back / the first {n} people in {line} go to the end, one after the other / use a loop to send the first {n} of {line} to the back / do this {n.word} times: take the front of {line} and append it
    for _ in range({n}):
        {line}.append({line}.pop(0))
keep_the_first
    # > {xs}
    # keep only the first {n} items of {xs} / cut {xs} off after {n} items / remove all but the first {n} from {xs} / {xs} shall only have its first {n.word} items left / shorten {xs} to {n} items, from the front / throw away everything in {xs} after the first {n}
    {xs} = {xs}[:{n}]
running_loop
    # go through {xs} with a sum {total} and collect it after each item in a list {totals} / fill {totals} with the running totals of {xs}, using a loop and {total} / start {total} at 0 and {totals} empty. add every item of {xs} to {total} and append {total} to {totals} / with a loop, find the running totals of {xs}: {total} is the sum so far, {totals} the list / make {totals}, a list of what {xs} adds up to so far, with {total} as the counter / loop over {xs}, add up in {total} and keep each step in {totals}
    {total} = 0
    {totals} = []
    for x in {xs}:
        {total} += x
        {totals}.append({total})
running_in_place
    # > {xs}
    # turn {xs} into its running totals, in place / replace every item of {xs} by the sum of all items up to it, with a loop / add to each item of {xs} the one before, from the second to the last / loop from index 1 on and add {xs}[i - 1] to {xs}[i] / make {xs} cumulative, changing the list itself / in place, let each number in {xs} become the total so far
    for i in range(1, len({xs})):
        {xs}[i] += {xs}[i - 1]
difference_loop
    # > {differences}
    # collect the differences of neighbours in {xs} in a list {differences}, with a loop / for every item of {xs} but the first, append what it is above the one before to {differences} / loop over {xs} from index 1 and put item minus previous item into {differences} / fill a new list {differences} with the change from each item of {xs} to the next / use a for loop to build {differences}, the later minus the earlier neighbour in {xs} / {differences} starts empty. append {xs}[i] - {xs}[i - 1] for each i from 1
    {differences} = []
    for i in range(1, len({xs})):
        {differences}.append({xs}[i] - {xs}[i - 1])
pair_loop
    # > {pairs}
    # with two loops, collect the pairs (p, q) of items in {xs} with the sum {goal} in {pairs} / find all pairs of {xs} that add up to {goal}, with nested loops / use nested loops over the positions of {xs}: where two items make {goal}, append them to {pairs} as a tuple / {pairs} starts empty. for every i and every later j, append both items of {xs} if their sum is {goal} / go through all two items of {xs}, the first before the second, and keep those that make {goal} in {pairs} / loop twice over {xs} and put each pair with the total {goal} into a list {pairs}
    {pairs} = []
    for i in range(len({xs})):
        for j in range(i + 1, len({xs})):
            if {xs}[i] + {xs}[j] == {goal}:
                {pairs}.append(({xs}[i], {xs}[j]))
equation_pairs
    # > {pairs}
    # find the pairs (p, q) of numbers from 0 to {goal} with {ca} * p + {cb} * q equal to {goal} / collect in {pairs} all p and q between 0 and {goal} for which {ca} times p plus {cb} times q is {goal} / with nested loops from 0 to {goal}, put (p, q) into {pairs} when {ca} * p + {cb} * q == {goal} / {pairs} is the list of whole numbers p, q from 0 to {goal} that satisfy {ca}p + {cb}q = {goal} / try every p and q up to {goal}. keep the tuples with {ca} p and {cb} q making {goal} in {pairs} / which p and q from 0 up to {goal} give {goal} as {ca} p plus {cb} q? collect them in {pairs} with two loops
    {pairs} = []
    for p in range({goal} + 1):
        for q in range({goal} + 1):
            if {ca} * p + {cb} * q == {goal}:
                {pairs}.append((p, q))
run_loop
    # > {longest}
    # find the length of the longest run of equal neighbours in {ds} with a loop, as {longest} / let {longest} be the length of the longest stretch of equal items in {ds}; count in {count} / go through {ds} from the second item: {count} grows while items repeat and falls back to 1, {longest} is its maximum / start {longest} and {count} at 1. for each later item of {ds}, increase {count} if it equals the one before, else set it to 1, and update {longest} / loop over {ds} and keep the current streak in {count} and the best in {longest} / with a counter {count}, determine {longest}, the most equal digits in a row in {ds}
    {longest} = {count} = 1
    for i in range(1, len({ds})):
        {count} = {count} + 1 if {ds}[i] == {ds}[i - 1] else 1
        {longest} = max({longest}, {count})
rising_run_loop
    # > {longest}
    # find how long {xs} rises without a break at most, in {longest} / {longest} is the length of the longest rising run of {xs}; {count} is the current one / start {longest} and {count} at 1. add 1 to {count} where an item of {xs} is above the one before, otherwise set it to 1, and keep the maximum / loop over {xs} and measure in {longest} the longest strictly increasing stretch, counted with {count} / with {count} for the current run, let {longest} be the greatest number of items in a row of {xs} that go up / determine {longest}, the length of the longest piece of {xs} in which each number exceeds the previous, using {count}
    {longest} = {count} = 1
    for i in range(1, len({xs})):
        if {xs}[i] > {xs}[i - 1]:
            {count} += 1
        else:
            {count} = 1
        {longest} = max({longest}, {count})
count_loop
    # > {count}
    # count the numbers in {xs} that are greater than {t} in a loop / with a loop, find how many items of {xs} are above {t}, as {count} / start {count} at 0 and add 1 for each item of {xs} over {t} / let {count} be the number of items in {xs} larger than {t}, using a for loop / go through {xs} and increase {count} whenever the number exceeds {t} / loop over {xs}. each number above {t} adds one to {count}
    {count} = 0
    for x in {xs}:
        if x > {t}:
            {count} += 1
position_loop
    # > {positions}
    # collect the positions of {sign} of all rows of {g} as tuples in {positions}, with loops / with nested loops, find where {sign} is in {g}: (row, column) tuples in {positions} / {positions} starts empty. for each row and column of {g}, append (i, j) when the character is {sign} / go through the map {g} and put the coordinates of each {sign} into {positions} / loop over rows and characters of {g} and keep (i, j) of every {sign} in a list {positions} / fill {positions} with the cells of {g} that hold {sign}, as (row, column)
    {positions} = []
    for i, line in enumerate({g}):
        for j, c in enumerate(line):
            if c == {sign}:
                {positions}.append((i, j))
replace_on_map
    # > {g}
    # replace every {sign} on the map {g} by {other} / in all rows of {g}, change {sign} to {other} / turn each {sign} of {g} into {other}, row by row / let the strings in {g} have {other} where they have {sign} / put {other} in the place of {sign} in every string of {g} / {g} should show {other} instead of {sign}, in each row
    {g} = [r.replace({sign}, {other}) for r in {g}]
print_map
    # print {g}, a row a line / show the rows of {g} below each other / print the map {g} line by line / display each string of {g} on its own line / loop over {g} and print every row / draw {g}: one print for each row
    for r in {g}:
        print(r)
print_grid
    # print {m} with spaces, one row a line / show the grid {m}, the numbers of each row joined by spaces / for each row of {m}, print its numbers on one line with spaces between / display {m} row by row without brackets / write out {m} as lines of numbers / loop over the rows of {m} and print each without brackets or commas
    for r in {m}:
        print(*r)
print_row_totals
    # print the sum of each row of {m} with the row number, from 1 / for every row in {m} show its number, counted from 1, and its total / number the rows of {m} from 1 and print the sum next to it / loop over {m} and print the row number (first row: 1) and the row sum / show 1 and the sum of the first row of {m}, then 2 and the next, and so on / print row numbers from 1 and row totals of {m}
    for i, r in enumerate({m}, start=1):
        print(i, sum(r))
cells_replace_loop
    # > {m}
    # replace every cell of {m} that is less than {u} by {u}, in place / loop over all cells of {m} and raise those under {u} to {u} / in the grid {m}, set each number below {u} to {u} / go through rows and columns of {m}: smaller than {u} becomes {u} / change {m} itself so that no cell is below {u} / with nested loops, lift the cells of {m} that are under {u} up to {u}
    for i in range(len({m})):
        for j in range(len({m}[i])):
            if {m}[i][j] < {u}:
                {m}[i][j] = {u}
clear_column
    # > {m}
    # set the column with index {col} of {m} to 0 / put 0 in every row of {m} at index {col} / clear column {col} of {m} (counted from 0) / in each row of {m}, make the item at index {col} zero / the cells of column {col} in {m} all become 0 / loop over {m} and set item {col} of each row to 0
    for i in range(len({m})):
        {m}[i][{col}] = 0
clear_row
    # > {m}
    # set the row with index {row} of {m} to zeros / fill row {row} of {m} with 0, counted from 0 / replace the row at index {row} in {m} by as many zeros / every cell of row {row} in {m} becomes 0 / clear row number {row} (from 0) of the grid {m} / let {m}[{row}] be all zeros
    {m}[{row}] = [0] * len({m}[{row}])
border_clear
    # > {m}
    # set the border of {m} to 0 / make all outer cells of {m} zero / put 0 in the first and last row and the first and last column of {m} / clear the edge of the grid {m} / the cells at the rim of {m} become 0, the inside stays / replace the outermost numbers in {m} by 0
    for i, r in enumerate({m}):
        for j in range(len(r)):
            if i in (0, len({m}) - 1) or j in (0, len(r) - 1):
                {m}[i][j] = 0
swap_rows
    # > {m}
    # swap the first and the last row of {m} / exchange the top and bottom rows of {m} / let the first row of {m} trade places with the last / in {m}, put the last row first and the first row last / swap {m}[0] and {m}[-1] / the top row of {m} changes places with the bottom one
    {m}[0], {m}[-1] = {m}[-1], {m}[0]
append_totals
    # > {m}
    # append to each row of {m} its sum / add a last column with the row totals to {m} / put the total of every row of {m} at its end / extend the rows of {m} by their sums / each row in {m} gets its own sum as an extra item / loop over {m} and append the row's sum to it
    for i in range(len({m})):
        {m}[i].append(sum({m}[i]))
unpack_prices
    # print each name and price of {offers} on a line / go through {offers}, unpack name and price, and print both / for every pair in {offers} show the two parts / loop over {offers} and print the name followed by the price / list what is in {offers}: name, then price, a line each / show all pairs of {offers} without brackets, one per line
    for name, price in {offers}:
        print(name, price)
raise_prices
    # > {offers}
    # raise each price in {offers} by {u} / make everything in {offers} {u} more expensive / add {u} to the second item of every pair in {offers} / in {offers}, all prices go up by {u} / increase the numbers in the tuples of {offers} by {u} / let each pair of {offers} have the same name and a price {u} higher
    {offers} = [(name, price + {u}) for name, price in {offers}]
total_and_count
    # go through {offers} and keep the sum of the prices up to {t} in {total} and their number in {count} / for each pair in {offers} with a price of at most {t}, add the price to {total} and 1 to {count} / loop over {offers}. {total} and {count} start at 0 and take in what costs {t} or less / in {total} and {count}, gather the sum and the number of prices in {offers} that are not above {t} / add up the prices in {offers} up to {t} as {total} and count them as {count}, in one loop / with {total} and {count} from 0, use a loop over {offers} and take each price no higher than {t}
    {total} = {count} = 0
    for name, price in {offers}:
        if price <= {t}:
            {total} += price
            {count} += 1
deal_loop
    # > {hands}
    # deal {ws} to {n} players one by one, as a list of lists {hands} / make {n} empty lists in {hands} and hand out the items of {ws} in turn / {hands} has {n} lists. item i of {ws} goes to list i modulo {n} / distribute {ws} round-robin over {n} lists called {hands}, with a loop / give the items of {ws} to {n.word} people in turn and keep their lists in {hands} / loop over {ws} and append item after item to the {n} lists of {hands}, starting again after the last
    {hands} = [[] for _ in range({n})]
    for i, w in enumerate({ws}):
        {hands}[i % {n}].append(w)
unique_loop
    # > {unique}
    # remove repeats from {ds} with a loop and keep the rest in order in {unique} / go through {ds} and append each item to {unique} unless it is there already / {unique} starts empty and takes every item of {ds} that it does not have yet / with a loop, collect the different items of {ds} in {unique}, in order / build {unique} from {ds}: only the first of equal items is taken / for each item of {ds}, add it to {unique} if it is new
    {unique} = []
    for x in {ds}:
        if x not in {unique}:
            {unique}.append(x)
coin_ways
    # > {ways}
    # with the coins {coins}, count the ways to pay each amount from 0 to {goal} in a list {ways} / {ways} has {goal} + 1 zeros and a 1 at index 0. for each coin of {coins} and each i from the coin to {goal}, add {ways}[i - coin] to {ways}[i] / make a table {ways} of how many ways the coins {coins} make 0 to {goal} / starting from a list of zeros with {ways}[0] = 1, let every coin in {coins} add the ways of the amount i - coin, up to {goal} / fill {ways} up to {goal}: the number of ways to pay with {coins}, any coin as often as needed / compute the ways to make every amount up to {goal} from {coins}, in a list of zeros that starts with 1
    {ways} = [0] * ({goal} + 1)
    {ways}[0] = 1
    for coin in {coins}:
        for i in range(coin, {goal} + 1):
            {ways}[i] += {ways}[i - coin]
hop_ways
    # > {ways}
    # count the ways to climb each number of steps up to {goal} with hops of 1 or {n}, in a list {ways} / {ways}[i] is the number of ways to reach step i with hops of 1 or {n}, for i up to {goal}; {ways}[0] is 1 / make a list {ways} of {goal} + 1 zeros with a 1 in front. then each entry is the one before plus the one {n} before, if there is one / fill a table {ways} for steps 0 to {goal}, hops of one or {n.word} steps allowed / with hops of 1 and {n}, compute in {ways} how many ways lead to each step from 0 to {goal} / build {ways} from zeros: one way to stand at 0, and step i is reached from i - 1 and from i - {n}, up to {goal}
    {ways} = [0] * ({goal} + 1)
    {ways}[0] = 1
    for i in range(1, {goal} + 1):
        {ways}[i] = {ways}[i - 1]
        if i >= {n}:
            {ways}[i] += {ways}[i - {n}]
digit_tally
    # count each digit of {ds} in a list {out} of ten zeros / make a list {out} with 10 zeros and add 1 at the index of every digit in {ds} / {out} has ten counters, one a digit. go through {ds} and count / tally the digits of {ds}: {out}[k] is how often k occurs / with a list of zeros called {out}, count how often 0 to 9 occur in {ds} / start {out} as ten zeros and let every item of {ds} raise its own counter by one
    {out} = [0] * 10
    for x in {ds}:
        {out}[x] += 1
"""
statements(d, STATEMENTS, SLOTS)

FUNCTIONS = """
merge_sorted(xs, ys)
    # returns one sorted list with the items of the sorted lists {xs} and {ys}, taking the smaller front item each time / merges two sorted lists {xs} and {ys} step by step / goes through {xs} and {ys} with two indices, always appends the smaller item, and returns the merged list / returns the merge of {xs} and {ys}, which are in ascending order / combines the ascending lists {xs} and {ys} into one without sorting again / takes the smaller of both front items of {xs} and {ys} until one list is used up, then adds the rest
    # > merge merged
    result = []
    i = j = 0
    while i < len({xs}) and j < len({ys}):
        if {xs}[i] <= {ys}[j]:
            result.append({xs}[i])
            i += 1
        else:
            result.append({ys}[j])
            j += 1
    return result + {xs}[i:] + {ys}[j:]
best_without_neighbours(ps)
    # returns the largest sum of items of {ps} of which no two are neighbours / finds the most that can be picked from {ps} without taking two adjacent items / returns the best total of {ps} when after each chosen item the next must be left out / computes the maximum sum of items in {ps} that are not next to each other / goes through {ps} with the best sums with and without the last item and returns the better / returns how much {ps} gives at most if neighbours may not both be taken
    # > best_sum pick
    taken = skipped = 0
    for x in {ps}:
        taken, skipped = skipped + x, max(taken, skipped)
    return max(taken, skipped)
is_square_grid(m)
    # returns True if {m} has as many rows as columns / checks whether the grid {m} is square / returns whether the number of rows of {m} equals the length of its first row / tells if {m} has the same number of rows and columns / returns True when {m} is as wide as it is high, else False / says whether {m} is a square
    # > is_square
    return len({m}) == len({m}[0])
edge_of(m)
    # returns the border cells of {m} as a list, row by row / collects the outermost cells of {m} / returns a list of the items of {m} in the first or last row or column / goes through {m} and returns all cells that lie at the edge / returns every number on the rim of the grid {m} / gathers the cells of {m} that are not inside
    # > border edge
    cells = []
    for i, row in enumerate({m}):
        for j, x in enumerate(row):
            if i in (0, len({m}) - 1) or j in (0, len(row) - 1):
                cells.append(x)
    return cells
"""
functions(d, FUNCTIONS, SLOTS)

STORIES = """
queue_story
    # {names.and_items} wait in line, in this order: store that as a list {queue} / store the people {names.and_items} in a list called {queue} / {queue} is the list {names} / keep the line of people {names.and_items} in {queue}
    {queue} = {names}
    # {who.bare} arrives and stands at the end / {who.bare} joins the queue at the back / add {who.bare} to the end of {queue} / now {who.bare} gets in line
    {queue}.append({who})
    # ?
    # the last one gives up and leaves / whoever stands last goes home / remove the last person of {queue} / the person at the end leaves the queue
    {queue}.pop()
    # the first person is served, keep the name as {served} / take the first one out of {queue} and call it {served} / serve whoever is first: remove them into {served} / {served} is the first in line, who leaves now
    {served} = {queue}.pop(0)
    # count the people who still wait / find how many are left in {queue} / compute the number of people in line / get the number of people left
    {count} = len({queue})
    # print {served} and the count / show who was served and how many are left / print the person served, then the number of people who wait / output {served} and the number of people left
    print({served}, {count})
running_story
    # {scores} = {vals} / store {vals.and_items} in a list {scores} / the list {scores} has {vals.and_items} / keep the numbers {vals.and_items} as {scores}
    {scores} = {vals}
    # compute the running totals / find the sum so far after each of them / get the running totals of {scores} / build the list of totals so far
    {totals} = [sum({scores}[:i + 1]) for i in range(len({scores}))]
    # find how many of the totals exceed {t} / count the totals above {t} / compute the number of running totals over {t} / get the number of those totals that are greater than {t}
    {count} = sum(1 for x in {totals} if x > {t})
    # print the totals and the count / show the running totals and how many there were above the limit / print {totals} and then {count} / output both, the totals first
    print({totals}, {count})
change_story
    # {scores} is {vals} / store the values {vals.and_items} in {scores} / make a list {scores} with {vals.and_items} / here are {scores}: {vals.and_items}, keep them in a list
    {scores} = {vals}
    # find the differences between neighbours, later minus earlier / compute the differences of consecutive values / get the differences from each item of {scores} to the next / build the list of neighbouring differences
    {differences} = [b - a for a, b in zip({scores}, {scores}[1:])]
    # find the positions of the largest difference / compute the positions at which the differences are highest / get the positions of the maximum in that list / find every position where the difference is the largest
    {positions} = [i for i, x in enumerate({differences}) if x == max({differences})]
    # print the positions / show where that was / output the positions found / display {positions}
    print({positions})
piece_story
    # store {vals.and_items} in a list {scores} / {scores} = {vals} / keep the list {vals} as {scores} / let {scores} hold {vals.and_items}
    {scores} = {vals}
    # cut it into pieces of {n} / split the list into pieces of {n} items, the last may be shorter / divide {scores} into consecutive pieces with {n} items each / make pieces of {n.word} neighbours from {scores}
    {pieces} = [{scores}[i:i + {n}] for i in range(0, len({scores}), {n})]
    # add up each piece, keep these totals / compute the totals of the pieces / find the totals, one for each piece / get the sum of every piece as totals
    {totals} = [sum(piece) for piece in {pieces}]
    # find the best piece, the one with the largest total / get the best of the pieces: its sum is the highest / let {best} be the piece that adds up to the most / pick the best piece, by its sum
    {best} = max({pieces}, key=sum)
    # print the totals and the best piece / show the sums of the pieces and the one with the largest / print {totals}, then {best} / output the totals followed by the best piece
    print({totals}, {best})
border_story
    # {grid} is the grid {cells} / store the rows {cells} in {grid} / let {grid} be the list of lists {cells} / keep the grid {cells} under the name {grid}
    {grid} = {cells}
    # collect the cells of the border, row by row / get the border: all cells in the first or last row or column / find the border of {grid} as a list / build a list of the border cells
    {border} = []
    for i, row in enumerate({grid}):
        for j, x in enumerate(row):
            if i in (0, len({grid}) - 1) or j in (0, len(row) - 1):
                {border}.append(x)
    # compute the total of the border / add up the border cells / find the total of those cells / sum the list of the cells at the edge
    {total} = sum({border})
    # print the total / show the total of the border / print what the border adds up to / output that total
    print({total})
diagonal_story
    # the square {grid} is {square} / store {square} in {grid} / let {grid} be {square} / keep the rows {square} as {grid}
    {grid} = {square}
    # get the diagonal from the top left / find the main diagonal / build the diagonal, from the upper left corner to the lower right / collect the cells on the main diagonal of {grid}
    {diagonal} = [{grid}[i][i] for i in range(len({grid}))]
    # compute the total of the diagonal / add up the numbers on it, as the total / find the total of these cells / get the total of the diagonal
    {total} = sum({diagonal})
    # print the diagonal and the total / show both: the cells, then their total / print {diagonal} followed by {total} / output the diagonal with its sum
    print({diagonal}, {total})
price_story
    # store the pairs {deals} in {prices} / {prices} = {deals} / a list of names and prices called {prices}: {deals} / let {prices} be the list of tuples {deals}
    {prices} = {deals}
    # compute the total of the prices / find the total of everything / add up the second items as the total / get the total price
    {total} = sum(price for name, price in {prices})
    # sort them from the most expensive down / sort {prices} by price, highest first / order the pairs by the second item, descending / put the dearest first in {prices}
    {prices}.sort(key=lambda p: p[1], reverse=True)
    # ?
    # keep only the first {n} / keep the top {n} and drop the rest / shorten the list to its first {n} pairs / only the first {n.word} pairs of {prices} stay
    {prices} = {prices}[:{n}]
    # print each name with its price / show name and price, one pair a line / go through the list and print both parts of every pair / print the pairs line by line, without brackets
    for name, price in {prices}:
        print(name, price)
    # print the total / show the total from before / what was the total / output the total price
    print({total})
merge_story
    # {scores} = {vals} / store {vals.and_items} in {scores} / the first list, {scores}, is {vals} / keep {vals.and_items} as a list {scores}
    {scores} = {vals}
    # {others} = {vals2} / store {vals2.and_items} in {others} / the second list, {others}, is {vals2} / keep {vals2.and_items} as a list {others}
    {others} = {vals2}
    # merge both into one sorted list / get the merged list of the two, in ascending order / build the merged and sorted list of {scores} and {others} / combine both lists, sorted, as the merged list
    {merged} = sorted({scores} + {others})
    # remove its duplicates, keep the order / drop the repeated numbers from the merged list / each number shall be only once in {merged} / take out the repeats, the order stays
    {merged} = list(dict.fromkeys({merged}))
    # print it joined with {sep} / print the merged list as one string with {sep} between the numbers / show the numbers with the separator {sep} / write them on one line, {sep} in between
    print({sep}.join(str(x) for x in {merged}))
deal_story
    # store the words {some_words.and_items} in a list {labels} / {labels} = {some_words} / make a list {labels} of {some_words.and_items} / keep {some_words.and_items} in {labels}
    {labels} = {some_words}
    # sort them by length, ties alphabetically / order the list by word length and then from a to z / sort {labels} so that short words come first, equal ones by the alphabet / put the words in order of length, with the alphabet for ties
    {labels}.sort(key=lambda w: (len(w), w))
    # deal them to {n} hands in turn / deal the words one by one into {n} hands / make {n} hands that get the items of {labels} round-robin / build {n.word} hands by dealing out the words in turn
    {hands} = [{labels}[i::{n}] for i in range({n})]
    # print each hand on its own line, joined with {sep} / show every hand with {sep} between its words / for each of the hands print the words joined by {sep} / print the hands, one a line, {sep} as separator
    for hand in {hands}:
        print({sep}.join(hand))
sets_story
    # {mon}, {tue} and {wed} are the sets {ids1}, {ids2} and {ids3} / store the sets {ids1}, {ids2} and {ids3} in {mon}, {tue} and {wed} / three sets: {mon} is {ids1}, {tue} is {ids2}, {wed} is {ids3} / let {mon} be {ids1}, {tue} be {ids2} and {wed} be {ids3}
    {mon} = {ids1}
    {tue} = {ids2}
    {wed} = {ids3}
    # find the unique numbers, those in exactly one of the three / get the unique ones: they are in just one set / compute the set of unique numbers that only one of the sets has / collect what is unique, that is, in one set only
    {unique} = {x for x in {mon} | {tue} | {wed} if (x in {mon}) + (x in {tue}) + (x in {wed}) == 1}
    # count them / find the number of unique items / compute how many there are / get the number of them
    {count} = len({unique})
    # print them sorted, then the count / show the unique numbers in order and their number / print the sorted list of the unique ones and {count} / output the sorted unique numbers and how many they are
    print(sorted({unique}), {count})
stack_story
    # start with an empty stack {stack} / {stack} is an empty list / make an empty list {stack} to use as a stack / let {stack} be a stack without items
    {stack} = []
    # push the numbers from 1 to {turns} on it / put 1, 2 and so on up to {turns} on the stack / push each number from 1 to {turns} onto {stack} with a loop / stack up the numbers 1 to {turns}
    for x in range(1, {turns} + 1):
        {stack}.append(x)
    # take the top one off / pop the top item / remove the item on top of {stack} / the topmost number comes off the stack
    {stack}.pop()
    # push {item} / put {item} on top / now push {item} on the stack / {item} goes on top of {stack}
    {stack}.append({item})
    # print what is on top and how many items there are / show the top of {stack} and its size / print the last item of {stack} and the number of items / output the top item, then the height of the stack
    print({stack}[-1], len({stack}))
coins_story
    # let {ways} be a list of {goal} + 1 zeros, but with 1 in front / make a list {ways} with {goal} + 1 zeros and set its first item to 1 / {ways} is a 1 followed by {goal} zeros / start {ways} with 1 and then {goal} zeros, as a list
    {ways} = [1] + [0] * {goal}
    # for each coin in {coins}, add to every entry from the coin on the entry that lies one coin before / go through the coins {coins}: entry i grows by the entry at i minus the coin, for i from the coin to {goal} / for every coin of {coins} and i from coin to {goal}, add {ways}[i - coin] to {ways}[i] / loop over the coins {coins} and, for the amounts i from the coin up to {goal}, increase {ways}[i] by {ways}[i - coin]
    for coin in {coins}:
        for i in range(coin, {goal} + 1):
            {ways}[i] += {ways}[i - coin]
    # print the last entry / show the number of ways for {goal} / print in how many ways {goal} can be paid / output the final item of {ways}
    print({ways}[{goal}])
"""
stories(d, STORIES, SLOTS)
