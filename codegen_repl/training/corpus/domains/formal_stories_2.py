"""Stories in the register of a specification: lists, matrices, numbers and small algorithms under several conditions."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, integer, list_of, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import plain_word

d = Domain("formal_stories_2", weight=20)

SEARCHES = r"""
closest_pair_sum
    ~list {xs} {mixed_ints} | list of integers / list of numbers
    ~get {ys} | sort the list in ascending order / arrange the numbers from the smallest to the largest | the sorted numbers of [the list|{xs}] / the numbers of {xs} in ascending order / a sorted copy of {xs} | sorted({xs})
    # find the two numbers of {ys} at different positions whose sum is closest to {aim}: move one index from the left end and one from the right end towards each other, and store the best pair, the first one in case of a tie, as a tuple {best} / use two pointers at both ends of {ys}; the left one advances while the sum is less than {aim}, the right one moves back otherwise, and {best} is the pair with the smallest distance of its sum from {aim} that is seen first / let {best} be the tuple of two items of {ys} whose sum has the least absolute difference to {aim}; determine it with two indices that approach each other, keeping the earlier pair when differences are equal / starting with the first and the last item of {ys}, compare the sum of the two with {aim}, remember the closest pair in {best} and then increase the lower index if the sum is below {aim}, else decrease the upper one, until they meet / search the sorted list from both ends for the pair (smaller item first) with a sum as near as possible to {aim}, and assign this tuple to {best}; a later pair replaces an earlier one only if it is strictly closer / with two indices, one at the start and one at the end of {ys}, look for the pair whose sum comes closest to {aim}, store it in {best}, and move the left index to the right if the current sum is smaller than {aim} and the right index to the left if it is not
    left, right = 0, len({ys}) - 1
    {best} = ({ys}[left], {ys}[right])
    while left < right:
        pair_of = ({ys}[left], {ys}[right])
        if abs(sum(pair_of) - {aim}) < abs(sum({best}) - {aim}):
            {best} = pair_of
        if sum(pair_of) < {aim}:
            left += 1
        else:
            right -= 1
    # print the pair and its distance from {aim} / display {best}, followed by the absolute difference of its sum and {aim} / print {best} and the absolute value of its sum minus {aim} / output the two numbers as a tuple and how far their sum is from {aim} / show the tuple {best} together with the absolute difference between {aim} and its sum / print the tuple, then the absolute difference of sum({best}) and {aim}
    print({best}, abs(sum({best}) - {aim}))
range_queries
    ~list {xs} {mixed_ints} | list of daily amounts / list of numbers
    # build a list {ys} of prefix sums that starts with 0 and in which the item at index i is the sum of the first i numbers / let {ys} be the list of cumulative sums of {xs} with an additional 0 in front / compute the prefix sums of the list in {ys}: the first one is 0, and each further one is the previous one plus the next number / create the list {ys} with one item more than {xs}: it begins with 0 and each following item adds the next number of {xs} to the item before / starting with {ys} = [0], append for each number of {xs} the last item of {ys} plus this number / store in {ys} the running totals of {xs}, preceded by 0
    {ys} = [0]
    for number in {xs}:
        {ys}.append({ys}[-1] + number)
    ~set {zs} {queries} | list of queries, each a pair of a first and a last index, / list of index pairs
    # for each pair (i, j), compute the sum of the numbers from index i to index j, both included, by means of the prefix sums, and collect these sums in a list {out} / let {out} contain for every pair (i, j) of {zs} the difference of the prefix sums at j + 1 and at i / answer the queries with {ys}, without adding numbers again: the sum from i to j inclusive is {ys}[j + 1] minus {ys}[i]; the answers form the list {out} / create the list {out} of the sums of {xs} between the two indices of each pair (inclusive), using only {ys} / determine for all pairs in {zs} the sum over the indices i to j, including j, as a difference of two items of {ys}, and save the results in {out} / assign to {out} a list with {ys}[j + 1] - {ys}[i] for each pair (i, j) in {zs}
    {out} = [{ys}[j + 1] - {ys}[i] for i, j in {zs}]
    # print every query with its answer in the form "1..3: 25", each on its own line / display for each pair the two indices joined by "..", a colon, a space and the sum, one line per query / print lines such as "0..2: 14" that combine the pairs of {zs} and the sums of {out} / output each pair (i, j) as "i..j", followed by ": " and its sum, on a separate line / loop over {zs} and {out} together and print "first..last: sum" for each of them / show the answers line by line, with the indices in front, written as first..last and followed by a colon and a space
    for (i, j), answer in zip({zs}, {out}):
        print(f"{i}..{j}: {answer}")
smallest_speed
    ~list {xs} {piles} | list of pile sizes / list of workloads
    # write a function {f} that takes a speed and returns the number of hours needed: each pile takes its size divided by the speed, rounded up to whole hours, and the hours of all piles in {xs} are added / define a function {f} which, for a given speed, sums the ceiling of size divided by speed over all sizes in {xs} / create a function {f} of the speed that computes the total of the whole hours for the items of {xs}, where a started hour counts as a full one / implement {f}, a function that returns how many hours the piles of {xs} take at the given speed when for every pile the hours are rounded up separately / let {f} be a function with a speed as its parameter, which adds up for each size in {xs} the quotient of size and speed, rounded up / given a speed, the function {f} returns the sum of the quotients of the items of {xs} and the speed, each rounded up to an integer; define it
    def {f}(speed):
        return sum(-(-size // speed) for size in {xs})
    # find by binary search the smallest speed between 1 and the largest pile for which {f} gives at most {hours}, and call it {best} / with a binary search over the speeds from 1 to the maximum of {xs}, determine the least one, {best}, whose number of hours is not greater than {hours} / let {best} be the lowest speed with {f}(speed) <= {hours}; search for it by halving the range from 1 to the greatest item of {xs} / narrow down the interval from 1 to max({xs}) by bisection until one speed remains, the smallest that needs no more than {hours} hours, and store it in {best} / use bisection to find the minimal speed that suffices for {hours} hours: if the middle speed is fast enough, the upper bound becomes the middle, otherwise the lower bound becomes the middle plus 1; the result is {best} / compute {best}, the smallest integer speed that handles all piles within {hours} hours, by binary search between 1 and the maximum of the list
    slowest, fastest = 1, max({xs})
    while slowest < fastest:
        middle = (slowest + fastest) // 2
        if {f}(middle) <= {hours}:
            fastest = middle
        else:
            slowest = middle + 1
    {best} = slowest
    ~out | - | this speed and the hours it needs / {best} and {f}({best}) / the smallest sufficient speed, followed by the number of hours at that speed | {best}, {f}({best})
next_higher_day
    ~list {xs} {hills} | list of temperatures / list of heights
    # create a list {ys} of the same length that contains, for each item, the number of steps to the next larger item, or 0 if no later item is larger; use a stack of indices that are still waiting / determine for every index how far away the first strictly greater item to its right is (0 if there is none), with a stack of unresolved indices, and store the distances in {ys} / let {ys} be a list of zeros as long as {xs}; go through {xs}, and as long as the item at the index on top of the stack is smaller than the current one, pop that index and set its entry in {ys} to the difference of the indices / for each position find the distance to the next position with a higher value, zero where no such position exists, by keeping the indices without an answer on a stack; the result is the list {ys} / build {ys} from {xs} such that {ys}[i] is j - i for the smallest j > i with a value above that at i, and 0 in the absence of such a j, processing the list once with a stack / starting from zeros, fill a list {ys} with the waiting time until a larger value comes: pop all indices with smaller values from a stack when a new value arrives, record the distance for each, and push the new index
    {ys} = [0] * len({xs})
    waiting = []
    for i, height in enumerate({xs}):
        while waiting and {xs}[waiting[-1]] < height:
            earlier = waiting.pop()
            {ys}[earlier] = i - earlier
        waiting.append(i)
    ~out | - | the list, followed by the largest distance in it / {ys} and its maximum / the distances and the greatest of them | {ys}, max({ys})
best_trade
    ~list {xs} {prices_} | list of prices / list of share prices
    # find the largest profit from buying at one index and selling at a later one: go through the list, keep the index of the lowest price so far, and store the profit in {best} and the two indices in {a} and {b}; without any profit {best} is 0 and both indices are 0 / let {best} be the maximum of a later price minus an earlier one, at least 0, and let {a} and {b} be the indices of purchase and sale (both 0 if nothing can be gained), determined in one pass with the position of the minimum so far / initialize {best}, {a} and {b} with 0; for each price, update the index of the cheapest price seen and, if the price exceeds that one by more than {best}, set {best} to the difference, {a} to the index of the cheapest and {b} to the current index / determine in a single loop the greatest possible gain {best} with a purchase at index {a} and a sale at a later index {b}, where all three are 0 if prices never rise / starting with zeros in {best}, {a} and {b}, scan the prices, remember where the lowest one is, and replace the three values whenever the difference to that lowest price is greater than {best} / compute, for one purchase and one later sale, the highest profit {best}, and the indices {a} (buy) and {b} (sell) at which it is first reached; they stay 0 when there is no profit
    {best}, {a}, {b} = 0, 0, 0
    cheapest = 0
    for i, cost in enumerate({xs}):
        if cost < {xs}[cheapest]:
            cheapest = i
        elif cost - {xs}[cheapest] > {best}:
            {best}, {a}, {b} = cost - {xs}[cheapest], cheapest, i
    # print "buy on day i, sell on day j, gain g" with the indices and the profit, or "no trade" if the profit is 0 / display a sentence of the form "buy on day 2, sell on day 5, gain 30" from {a}, {b} and {best}; in case {best} is 0, print "no trade" instead / if {best} is positive, print the text "buy on day {a}, sell on day {b}, gain {best}" with the values of the variables, otherwise "no trade" / output "no trade" when nothing can be gained, and otherwise "buy on day ..., sell on day ..., gain ..." with the two indices and the profit / print "no trade" if {best} equals 0, else a line like "buy on day 0, sell on day 3, gain 12" / show the result as "buy on day x, sell on day y, gain z" if z is greater than 0, and as "no trade" if not
    if {best} > 0:
        print(f"buy on day {{a}}, sell on day {{b}}, gain {{best}}")
    else:
        print("no trade")
greatest_block
    ~list {xs} {signed} | list of integers / list of gains and losses
    # find the contiguous part of the list with the largest sum: extend the current part by the next number if its sum is positive, otherwise begin a new part there, and store the best sum in {best} and the best part in {ys} / compute the maximal sum {best} of consecutive items and the items {ys} themselves; a running part is continued as long as its sum is greater than 0 and restarted otherwise, and only a strictly larger sum replaces the best one / let {ys} be the slice of {xs} with the greatest sum, the first one among equals, and {best} its sum, found in a single pass in which a part whose sum is not positive is abandoned / initialize {best} and {ys} with the first item and the list of it; then go through the other items, add each to the current part if that has a positive sum or start a new part with it, and update {best} and {ys} when the sum is larger / determine the non-empty run of neighbouring numbers whose sum is maximal, name the run {ys} and the sum {best}, and drop the numbers collected so far whenever their sum is 0 or less / by one loop over {xs}, find the largest sum {best} of adjacent numbers together with the list {ys} of these numbers, where the current run is discarded as soon as its sum is no longer positive
    {best}, {ys} = {xs}[0], [{xs}[0]]
    current = [{xs}[0]]
    for number in {xs}[1:]:
        current = [*current, number] if sum(current) > 0 else [number]
        if sum(current) > {best}:
            {best}, {ys} = sum(current), current
    ~out | - | the part, its length and its sum / {ys}, the number of its items, and {best} / {ys}, len({ys}) and {best}, separated by spaces | {ys}, len({ys}), {best}
free_gaps
    ~list {xs} {bookings} | list of bookings, as pairs of start and end hour, / list of intervals
    ~get {ys} | sort the intervals by their start / sort the bookings in ascending order | the intervals of {xs} sorted by start and, for equal starts, by end / the sorted list of [the bookings|{xs}] | sorted({xs})
    # determine the free intervals between {open_at} and {close_at} as a list {zs} of tuples: keep the latest end so far, at first {open_at}; if a booking starts after it, the time in between is free; at the end, the time up to {close_at} is free if it is not empty / let {zs} be the list of the gaps that the bookings leave from {open_at} to {close_at}, found by walking through the sorted intervals with the largest end seen so far, which is {open_at} at the beginning / starting with the time {open_at}, go through {ys}: append (time, start) to the list {zs} if the start is later than the time, and set the time to the end of the booking if that is greater; finally append (time, {close_at}) if {close_at} is later / collect in {zs} all pairs (from, to) of hours within {open_at} to {close_at} that no booking covers; overlapping bookings must be taken into account by remembering the maximum of the ends / compute the list {zs} of the uncovered intervals between the hours {open_at} and {close_at}, where an interval begins at the greatest end of all earlier bookings and ends at the start of the next one / build the list {zs} of free slots: from {open_at} on, every stretch between the latest end so far and the next start is a slot, and so is the rest until {close_at}, unless it has no length
    {zs} = []
    free_from = {open_at}
    for start, end in {ys}:
        if start > free_from:
            {zs}.append((free_from, start))
        free_from = max(free_from, end)
    if free_from < {close_at}:
        {zs}.append((free_from, {close_at}))
    # print the free intervals as "9-11, 14-15", i.e. with hyphens and commas, or "fully booked" if the list is empty / display the tuples of {zs} in the form start-end, joined by ", ", and "fully booked" in case there are none / if {zs} is empty, print "fully booked"; otherwise print its intervals, each written as start, hyphen, end, separated by ", " / output "fully booked" when no gap was found, else one line with all the gaps in the format a-b, separated by commas and spaces / join the gaps, formatted as "from-to", with ", " and print them; for an empty list print "fully booked" instead / show all free slots on one line, each as two hours with a hyphen in between and ", " between slots, or the text "fully booked" if {zs} has no items
    print(", ".join(f"{start}-{end}" for start, end in {zs}) or "fully booked")
common_times
    ~list {xs} {disjoint1} | list of intervals / list of free hours of one person
    ~list {ys} {disjoint2} | list of intervals / list of free hours of another person
    # compute the intersections of the intervals of both lists with two indices: an overlap goes from the larger start to the smaller end and is appended to a list {zs} if it is not empty; then the index of the interval that ends first is increased (the second one if both end together) / let {zs} be the list of all overlaps of positive length between an interval of {xs} and one of {ys}; walk through both lists with one index each, and move on in the list whose current interval has the smaller end, or in {ys} if the ends are equal / starting with two indices 0 and an empty list {zs}, repeat while both lists have intervals left: take the maximum of the starts and the minimum of the ends, append them as a tuple if the former is less than the latter, and advance the index of the interval that ends earlier / determine the common parts of the two sorted lists of intervals by the two-pointer method, and store them as tuples in a list {zs}; touching intervals have no common part / find the periods that lie in an interval of {xs} and in an interval of {ys}: compare the current two intervals, add their overlap (start, end) to {zs} if there is one, and go on to the next interval in the list whose interval ends first / with an index into each list, collect in {zs} the tuples (latest start, earliest end) for which the start is below the end, and each time leave the interval with the earlier end behind
    {zs} = []
    i = j = 0
    while i < len({xs}) and j < len({ys}):
        start, end = max({xs}[i][0], {ys}[j][0]), min({xs}[i][1], {ys}[j][1])
        if start < end:
            {zs}.append((start, end))
        if {xs}[i][1] < {ys}[j][1]:
            i += 1
        else:
            j += 1
    ~out | - | the common intervals and their total length / {zs}, followed by the sum of end minus start over all of its intervals / the overlaps and the sum of their lengths | {zs}, sum(end - start for start, end in {zs})
"""
MATRICES = r"""
islands_by_recursion
    ~list {m} {island_grid} | grid / nested list of zeros and ones
    # write a recursive function {f} with the parameters row and column that returns 0 if the position lies outside {m} or its value is not 1; otherwise it sets the value to 0 and returns 1 plus the results for the four neighbours / define a recursive function {f}(row, column) which counts the connected ones: outside the grid {m} or on a value other than 1 it returns 0, else it clears the cell and returns 1 plus the counts of the cells below, above, to the right and to the left / create a recursive function {f}(row, column) that measures the area of ones to which a cell of {m} belongs, setting every counted cell to 0; for positions beyond the borders and for zeros the area is 0 / implement {f}(row, column) recursively: return 0 when the indices are not in the grid {m} or the cell is not 1; in all other cases mark the cell with 0 and return one more than the sum over its four neighbours / let {f}(row, column) be a recursive flood fill on {m} that replaces a connected region of ones by zeros and returns the number of its cells, diagonals not included / given a row and a column, the recursive function {f}(row, column) removes the region of ones at this position of {m} by setting it to 0 and returns its size, which is 0 outside the grid and at zeros; define it
    def {f}(row, column):
        if not (0 <= row < len({m}) and 0 <= column < len({m}[0])) or {m}[row][column] != 1:
            return 0
        {m}[row][column] = 0
        below_above = {f}(row + 1, column) + {f}(row - 1, column)
        return 1 + below_above + {f}(row, column + 1) + {f}(row, column - 1)
    # apply it to every position, row by row, and collect the sizes that are greater than 0 in a list {xs} / let {xs} be the list of all non-zero results of {f} for the positions of the grid in reading order / call {f} for each row and each column index and append its result to a new list {xs} unless it is 0 / go through all cells with two nested loops and store in {xs} the sizes of the regions, that is, the positive values returned by {f} / build a list {xs}: for every row index and column index of {m}, compute {f} of them and add the result if it is positive / determine the areas of all the regions by calling {f} at each position from the top left to the bottom right; only positive results are put into the list {xs}
    {xs} = []
    for i in range(len({m})):
        for j in range(len({m}[0])):
            size = {f}(i, j)
            if size > 0:
                {xs}.append(size)
    # print the number of regions and the size of the largest one, which is 0 if there are none / display the length of {xs} and its maximum (0 for an empty list) / print how many items {xs} has, followed by the greatest of them or, if it is empty, by 0 / output the count of the regions, then the largest area, with 0 as the default / show len({xs}) and the largest item of {xs}, where 0 stands for the latter if {xs} has no items / print the number of areas found together with the biggest area, or 0 if nothing was found
    print(len({xs}), max({xs}, default=0))
diagonals_and_border
    ~list {m} {square_rows} | square matrix / matrix
    ~get {xs} | add up both diagonals / compute the sums of the main diagonal and of the other diagonal as a tuple | a tuple of the sum of the main diagonal and the sum of the other diagonal / a tuple of two sums: of the items {m}[i][i] and of the items {m}[i][-1 - i] | (sum({m}[i][i] for i in range(len({m}))), sum({m}[i][-1 - i] for i in range(len({m}))))
    # compute the sum of the border in a variable {total}, where each number in the first or last row or in the first or last column counts once / let {total} be the sum of all items whose row index or column index is the first or the last one / add to {total}, which starts at 0, every item of the matrix that lies on its edge; corner items are counted only once / go through the matrix with two indices and sum in {total} the items that belong to the outermost rows or columns / determine {total}, the sum of the outer ring of the matrix: all items with row or column index 0 or equal to the length minus 1 / starting with {total} = 0, loop over all positions and add the item if its row or its column is at the edge of the matrix
    {total} = 0
    edge = (0, len({m}) - 1)
    for i, values_of in enumerate({m}):
        for j, number in enumerate(values_of):
            if i in edge or j in edge:
                {total} += number
    # print the two diagonal sums, the sum of the border, and the sum of the interior, i.e. of all remaining items / display {xs}, {total} and the sum of the whole matrix minus {total} / print {xs} and {total}, followed by the sum of the items that are not on the border / output the tuple, then {total}, then what is left of the sum of all items after subtracting {total} / show {xs}, the border sum, and the difference between the sum of all numbers and the border sum / print in one line the tuple {xs}, {total}, and the total of all rows reduced by {total}
    print({xs}, {total}, sum(map(sum, {m})) - {total})
turned_letters
    ~list {m} {letter_rows} | list of rows / grid of characters
    # write a function {f} that returns a grid rotated by 90 degrees to the right: the first row of the result is the first column read from bottom to top / define a function {f} which turns a nested list clockwise by a quarter, such that the last row becomes the first column / create a function {f} that takes a grid and returns the grid rotated clockwise by 90 degrees as a list of lists / implement {f}, which reverses the order of the rows of its argument, transposes the result and returns it as a list of lists / let {f} be a function that rotates a list of lists one quarter turn clockwise and returns a new list of lists / given a grid, the function {f} returns a new one whose rows are the columns of the given grid, each from its last item to the first; define it
    def {f}(grid_in):
        return [list(column) for column in zip(*grid_in[::-1])]
    # apply it {k} times, starting from {m}, and store the final grid in {ys} / let {ys} be {m} after {k} applications of {f} / assign {m} to {ys} and replace {ys} {k} times by the result of {f} for it / rotate {m} {k} times with {f}, without changing {m}, and name the result {ys} / compute {ys} by calling {f} first with {m} and then with the respective last result, {k} calls in all / turn the grid {k} times in succession by means of {f} and save it as {ys}
    {ys} = {m}
    for _ in range({k}):
        {ys} = {f}({ys})
    # print the rotated grid, each row on its own line with its characters separated by spaces / display the rows of {ys} line by line, with a space between the items / print every row of {ys} as a string of its items joined by spaces / output {ys} in the form of a table: one line per row, spaces between characters / loop over the rows of {ys} and print each of them joined with single spaces / show the result row by row, the characters of a row being separated by a space
    for row_of in {ys}:
        print(" ".join(row_of))
matrix_times_vector
    ~list {m} {wide_rows} | matrix / nested list of numbers
    ~list {xs} {weights} | vector / list of weights
    # multiply the matrix by the vector without numpy and store the product in {ys}: its items are the sums of the products of the numbers of a row with the corresponding numbers of {xs} / let {ys} be the list that contains for each row of {m} the dot product of this row and {xs} / compute the list {ys} of the weighted sums of the rows of {m}, where {xs} holds the weights / for every row, multiply its items by those of {xs} at the same index and add the products; the list of these sums is called {ys} / create {ys} with one number per row: the sum over all columns of the item of the row times the item of the vector / determine the matrix-vector product of {m} and {xs} as a list {ys}, using zip and sum
    {ys} = [sum(entry * factor for entry, factor in zip(values_of, {xs})) for values_of in {m}]
    # let {n} be the index of the row with the largest product and, if there are several, of the last of them / store the position of the maximum of {ys} in {n}; among equal maxima the last one is chosen / find the index {n} at which {ys} is largest, preferring the highest index in the event of a tie / assign to {n} the greatest index whose item in {ys} equals the maximum of {ys} / determine the row number {n}, counted from 0, that has the highest value in {ys}, the last one if the value occurs repeatedly / search {ys} for its maximum and name the last index where it stands {n}
    {n} = max(range(len({ys})), key=lambda i: ({ys}[i], i))
    ~out | - | the products, this index, and the corresponding row of the matrix / {ys}, {n} and {m}[{n}] / the list {ys}, then {n}, then the row of {m} with this index | {ys}, {n}, {m}[{n}]
sand_grid
    ~list {xs} {sand} | list of grain counts / row of piles
    # as long as some item is 4 or more, take the first such item, reduce it by 2 and add 1 to each of its neighbours; grains that would leave the list are lost. Count these steps in {count}, starting from 0 / let {count} be the number of topplings: while the maximum of {xs} is at least 4, find the first index with a value of at least 4, subtract 2 there, and give 1 to the item on the left and 1 to the item on the right if they exist / repeat the following and count the repetitions in {count}: the first pile with at least 4 grains gives one grain to each side, where grains beyond the ends disappear, until all piles have fewer than 4 / simulate the collapse of the piles in {xs} in place; each step moves one grain to the left and one to the right from the first pile of 4 or more, ends are open, and {count} holds the number of steps in the end / starting with {count} = 0, do this while any number in the list is greater than 3: for the first of them, subtract 2 from it, increase the existing neighbours by 1, and increase {count} by 1 / let the piles topple one at a time, always the first one whose height exceeds 3, by moving one grain to each neighbouring pile (or off the end of the list); {count} is the number of topplings
    {count} = 0
    while max({xs}) >= 4:
        i = next(i for i, grains in enumerate({xs}) if grains >= 4)
        {xs}[i] -= 2
        if i > 0:
            {xs}[i - 1] += 1
        if i < len({xs}) - 1:
            {xs}[i + 1] += 1
        {count} += 1
    ~get {w} | draw the final piles as a string with the digits of all counts / join the counts to a string of digits | the numbers of {xs} written one after the other as a string / the string of the final counts without separators | "".join(str(grains) for grains in {xs})
    ~out | - | the string, the number of steps and the number of grains that are left / {w}, {count} and the sum of {xs} / {w}, followed by {count} and the total of the list | {w}, {count}, sum({xs})
cells_in_a_row
    ~string {w} {cells} | row of cells / string
    # define a function {f} that computes the next row: a cell becomes "#" if exactly one of its two neighbours is "#", and "." otherwise; beyond both ends all cells count as "." / write a function {f} which takes a row of cells as a string and returns a string of the same length, in which a position holds "#" precisely when its left and right neighbours differ, a missing neighbour being regarded as "." / create a function {f} that pads its argument with "." on both sides and returns for every original cell "#" if the cells to its left and right are different, else "." / implement {f}, which maps a string of "." and "#" to the next generation, where a cell is alive (#) if one neighbour, but not both, is alive, and cells outside are dead / let {f} be a function of a row that builds the new row character by character: "#" when the neighbours on the left and on the right are unequal, "." when they are equal, with "." assumed outside / given a row of "." and "#", the function {f} returns the row after one step, in which a "#" stands wherever exactly one of the adjacent cells was "#" (outside the row there are only "."); define it
    def {f}(cells_in):
        padded = "." + cells_in + "."
        return "".join("#" if padded[i - 1] != padded[i + 1] else "." for i in range(1, len(padded) - 1))
    # let {xs} be the list of {gens} rows that begins with {w}, where each further row is {f} of the row before / create a list {xs} with {w} as its first item and append the result of {f} for its last item until it has {gens} items / compute the first {gens} generations, including {w} itself, with {f} and collect them in a list {xs} / starting from the list {xs} that contains only {w}, add the successor of the last row as long as there are fewer than {gens} rows / store in {xs} the row {w} and its successors under {f}, {gens} rows in all / build a list named {xs}: its first row is {w}, and every other one is obtained from the previous one by {f}, up to a length of {gens}
    {xs} = [{w}]
    while len({xs}) < {gens}:
        {xs}.append({f}({xs}[-1]))
    # print all rows one below the other and, on the last line, the number of "#" in each row separated by spaces / display the items of {xs} on separate lines, followed by a line with the count of "#" for every row / print {xs} line by line; then print the numbers of live cells of all rows in one line, with spaces between them / output every row on its own line and after them the list of counts of "#" as numbers separated by spaces / join the rows with line breaks and print them, then print how many "#" each of them contains, all on one line / show the generations from the first to the last, and on one more line how often "#" occurs in each
    print("\n".join({xs}))
    print(*(cells_of.count("#") for cells_of in {xs}))
"""
NUMBERS = r"""
look_and_say
    ~string {w} {digit_text} | string of digits / start value
    # + from itertools import groupby
    # write a function {f} that describes a string of digits: for each run of equal digits, the length of the run and the digit are written one after the other / define a function {f} which replaces every maximal run of the same digit in a text by the number of its digits followed by the digit, e.g. "1122" by "2122", and returns the new text / create a function {f} that takes a digit string and returns its description, composed of the count and the digit for every group of identical neighbours / implement {f} with itertools.groupby: for each group of equal consecutive characters of its argument, the result contains the size of the group and the character / let {f} be a function that reads a text aloud, so to speak: "3331" has three 3s and one 1, so {f}("3331") is "3311" / given a text of digits, the function {f} returns the concatenation of length and digit over all runs of equal digits; define it
    def {f}(digits_in):
        return "".join(str(len(list(run))) + digit for digit, run in groupby(digits_in))
    # build a list {xs} that starts with {w} and contains the next {k} terms, each of which is the description of the one before / let {xs} consist of {w} and of the results of applying {f} repeatedly, {k} times in total / create the list {xs} with {w} as its only item; then append {f} of its last item {k} times / compute {k} further terms of the sequence with {f} and store them, after {w} itself, in a list {xs} / starting from [{w}], extend the list {xs} {k} times by the value of {f} for its final item / collect in {xs} the start value and the {k} terms that follow it when {f} is applied to every term to obtain the next
    {xs} = [{w}]
    for _ in range({k}):
        {xs}.append({f}({xs}[-1]))
    # print each term with its length in the form "term (length)", one per line / display the items of {xs} line by line, with the number of digits in parentheses behind each / print for every term the term, a space, and its number of digits in parentheses, on a line of its own / output one line per item of {xs}: the item, followed by its length in parentheses after a space / loop over {xs} and print every string together with its length, the latter after a space and in parentheses / show all terms below each other, each with its length in parentheses
    for term in {xs}:
        print(f"{term} ({len(term)})")
kaprekar_routine
    ~number {n} {four_digit} | four-digit number / start value
    # define a function {f} that subtracts the number formed by the digits in ascending order from the one formed by the digits in descending order, where the number is first padded with zeros to four digits / write a function {f} which takes a number, writes it with four digits including leading zeros, sorts the digits both ways and returns the larger arrangement minus the smaller / create a function {f} that returns the difference between the largest and the smallest number that can be formed from the four digits (leading zeros included) of its argument / implement {f}: pad the number to 4 digits with zeros, sort the digits in ascending order, and return the reversed order as an integer minus the ascending order as an integer / let {f} be the function that maps a number of at most four digits, filled up with zeros on the left, to its digits in descending order minus its digits in ascending order / given a number, the function {f} arranges its digits, zeros added on the left up to a length of 4, in descending and in ascending order and returns the difference of these two integers; define it
    def {f}(number):
        ascending = "".join(sorted(f"{number:04d}"))
        return int(ascending[::-1]) - int(ascending)
    # create a list {xs} that starts with {n} and append the result of {f} for its last item until that result is already contained in the list / let {xs} be the list of {n} and all numbers obtained by applying {f} repeatedly, up to the first repetition, which is not added any more / starting with {xs} = [{n}], add {f} of the last item as long as it does not occur in {xs} yet / collect the sequence {n}, {f}({n}) and so on in a list {xs}, and stop as soon as a number would appear for the second time / build the list {xs} by iterating {f} from {n} on; a number that is in the list already ends the iteration and is not appended / store in {xs} the start value and its successors under {f} without repetition: the loop ends when the next number is in the list
    {xs} = [{n}]
    while {f}({xs}[-1]) not in {xs}:
        {xs}.append({f}({xs}[-1]))
    # print the numbers joined by " -> " and, on a second line, how many steps were made / display the items of {xs} with " -> " between them, then the number of steps, which is one less than the number of items / print the sequence as one string with " -> " as the separator; the next line shows len({xs}) - 1 / output all the numbers of {xs}, separated by " -> ", and below them the length of {xs} minus 1 / join the numbers as strings with " -> " and print this; print the count of steps, i.e. of the arrows, on another line / show {xs} in one line with arrows (" -> ") between the numbers and in the next line how many arrows there are
    print(" -> ".join(str(number) for number in {xs}))
    print(len({xs}) - 1)
goldbach_pairs
    ~number {n} {even_number} | even number / number
    # write a function {f} that returns the list of all primes up to a limit, including it, with a sieve: a list of flags from which the multiples of each prime are removed / define a function {f} which takes a limit and finds the primes from 2 to the limit by the sieve of Eratosthenes, i.e. by crossing out the multiples of every number that is still marked / create a function {f} that implements the sieve of Eratosthenes and returns the primes not greater than its argument in ascending order / implement {f}: mark all numbers from 2 to the limit as prime, unmark the multiples, from its square on, of each number that is marked, and return the numbers that remain / let {f} be a function that computes the primes up to and including a given limit by sieving, using a list of booleans / given a limit, the function {f} returns all primes from 2 up to this limit; it uses a list of truth values in which multiples of primes are set to False. Define it
    def {f}(limit):
        flags = [False, False] + [True] * (limit - 1)
        for i in range(2, limit + 1):
            if flags[i]:
                for multiple in range(i * i, limit + 1, i):
                    flags[multiple] = False
        return [i for i in range(limit + 1) if flags[i]]
    # determine all pairs of primes whose sum is {n}, the first not greater than the second, as a list {xs} of tuples, using {f} / let {xs} be the list of the tuples (i, {n} - i) in which both numbers are primes according to {f} and i is at most half of {n} / with the primes up to {n} from {f}, collect in {xs} every way to write {n} as a sum of two primes, the smaller one first / create a list {xs} of all the tuples of two primes, in non-descending order within the tuple, that add up to {n}; {f} supplies the primes / call {f} with {n} and build from its result the list {xs} of those pairs (smaller prime first, or two equal ones) that have the sum {n} / find each prime i with i <= {n} - i for which {n} - i is a prime as well, by means of {f}, and store the pairs of the two in {xs}
    primes = {f}({n})
    {xs} = [(i, {n} - i) for i in primes if i <= {n} - i and {n} - i in primes]
    # print each pair as an equation such as "10 = 3 + 7", one per line / display for every tuple in {xs} a line that has {n}, an equals sign and the sum of the two primes, like "12 = 5 + 7" / print the pairs as equations, each on a line of its own: the number {n}, " = ", and the two primes joined by " + " / output one equation per pair: {n}, " = ", the first prime, " + ", the second prime / loop over {xs} and print the value of {n}, an equals sign and the two primes with a plus sign in between, like "8 = 3 + 5" / show all decompositions as lines of the form "number = prime + prime"
    for small_prime, large_prime in {xs}:
        print(f"{{n}} = {small_prime} + {large_prime}")
egyptian_fractions
    ~set {xs} {fraction_pair} | fraction, given as a tuple of numerator and denominator, / tuple
    # + from fractions import Fraction
    # decompose the fraction into different unit fractions by the greedy method: as long as the rest is greater than 0, append the smallest denominator whose unit fraction does not exceed the rest to a list {ys} and subtract this unit fraction / let {ys} be the list of the denominators in the greedy Egyptian expansion of the fraction {xs}, computed exactly with Fraction: the next denominator is the reciprocal of the rest, rounded up / starting with the Fraction of the two numbers of {xs} as the rest, repeat until the rest is 0: the denominator is the reciprocal of the rest, rounded up to an integer; put it into the list {ys} and reduce the rest by one over it / write the fraction as a sum of unit fractions, always taking the largest possible one, and store their denominators in order in {ys}; use fractions.Fraction for exact arithmetic / build a list {ys} of denominators such that the sum of their reciprocals is the fraction {xs}, where in each step the largest unit fraction that is not greater than what is left is chosen / compute in {ys} the denominators of the unit fractions that are subtracted one after the other, each one as large as possible, until nothing is left of the fraction {xs}
    {ys} = []
    rest = Fraction(*{xs})
    while rest > 0:
        denominator = -(-rest.denominator // rest.numerator)
        {ys}.append(denominator)
        rest -= Fraction(1, denominator)
    # print the decomposition in the form "1/2 + 1/3 + 1/12" / display the unit fractions with the denominators in {ys}, each written as 1, a slash and the denominator, joined by " + " / print a string in which every item of {ys} appears as "1/item" and the terms are separated by " + " / output the sum of unit fractions as text, such as "1/3 + 1/15" / join the terms "1/" followed by the denominator with " + " and print the result / show the terms 1/denominator for all items of {ys} with plus signs between spaces in between
    print(" + ".join(f"1/{denominator}" for denominator in {ys}))
factor_dictionary
    ~list {xs} {two_numbers} | list of two integers / list of numbers
    # write a function {f} that returns the prime factorization of a number as a dictionary from each prime factor to its exponent: divide by 2, 3, 4 and so on as often as possible, and if something greater than 1 remains once the square of the divisor exceeds it, that is a prime factor as well / define a function {f} which factorizes its argument by trial division and returns a dictionary of the prime factors with their multiplicities / create a function {f} that maps a positive integer to a dictionary whose keys are its prime factors and whose values tell how often each of them divides the number / implement {f} by trial division: as long as the square of the divisor is at most the number, either divide and count the divisor, or go on to the next divisor; a remainder above 1 is counted as a last prime factor; the counts are returned as a dictionary / let {f} be a function that returns the exponents of all primes in the factorization of a number, as a dictionary that has the primes as keys / given an integer greater than 1, the function {f} returns a dictionary with its prime factors and their exponents, found by dividing out small divisors first; define it
    def {f}(number):
        factors = {}
        divisor = 2
        while divisor * divisor <= number:
            if number % divisor == 0:
                factors[divisor] = factors.get(divisor, 0) + 1
                number //= divisor
            else:
                divisor += 1
        if number > 1:
            factors[number] = factors.get(number, 0) + 1
        return factors
    # compute the greatest common divisor {n} of the two numbers from their factorizations: for each prime that occurs in both, multiply by the prime to the power of the smaller exponent / let {n} be the product of all common primes of both numbers, each raised to the minimum of its two exponents, as determined by {f} / factorize both items with {f}, and multiply the primes that appear in both dictionaries, each as often as in the one where it has the lower exponent, to obtain {n} / starting with {n} = 1, go through the factorization of the first number; if a prime also divides the second one, multiply {n} by the prime raised to the lesser of both exponents / determine {n}, the gcd of the items of {xs}, by means of the dictionaries that {f} returns for them: only primes in both dictionaries contribute, with the smaller of the two exponents / using {f} for both numbers, calculate {n} as the product of prime ** min(exponents) over the primes that the two factorizations share
    {n} = 1
    first_factors, second_factors = {f}({xs}[0]), {f}({xs}[1])
    for prime, exponent in first_factors.items():
        if prime in second_factors:
            {n} *= prime ** min(exponent, second_factors[prime])
    ~out | - | the greatest common divisor and the least common multiple, which is the product of both numbers divided by {n} / {n}, followed by the product of the items of {xs} integer-divided by {n} / {n} and the least common multiple of the two numbers, obtained by dividing their product by {n} | {n}, {xs}[0] * {xs}[1] // {n}
divisor_kinds
    ~number {a} {range_start} | lower bound / start of the range
    ~number {b} {range_size} | size of the range / number of integers
    # define a function {f} that returns "perfect", "abundant" or "deficient", depending on whether the sum of the divisors of a number that are less than it equals, exceeds or falls below the number / write a function {f} which compares a number with the sum of its proper divisors and returns "abundant" if the sum is greater, "perfect" if both are equal, and "deficient" otherwise / create a function {f} that adds up the divisors of its argument from 1 to half of it and classifies the number as perfect (equal), abundant (sum is larger) or deficient (sum is smaller) / implement {f}: compute the sum of all proper divisors; return "perfect" for a sum equal to the number, "abundant" for a larger one, "deficient" for a smaller one / let {f} be a function that maps a positive integer to one of the words perfect, abundant and deficient by comparing it to the sum of its divisors other than itself / given a number, the function {f} returns "abundant" when its proper divisors add up to more than the number, "perfect" when they add up to exactly the number, and "deficient" in the remaining cases; define it
    def {f}(number):
        divisor_sum = sum(i for i in range(1, number // 2 + 1) if number % i == 0)
        if divisor_sum > number:
            return "abundant"
        return "perfect" if divisor_sum == number else "deficient"
    # group the {b} consecutive numbers from {a} on by this function in a dictionary {d} of lists / let {d} map each kind that occurs to the list of those of the {b} integers starting with {a} that are of this kind / build a dictionary of lists {d}: for each number from {a} to {a} + {b} - 1, append it to the list under its kind according to {f} / for each of the integers {a}, {a} + 1 and so on, {b} in all, add the number to the list that {d} holds for the result of {f}, creating the dictionary and its lists as needed / classify {b} integers with {f}, beginning with {a}, and store the lists of the members of each class in a dictionary {d} / create the dictionary {d}, whose keys are results of {f} and whose values are the lists of the numbers in range({a}, {a} + {b}) with that result
    {d} = {}
    for number in range({a}, {a} + {b}):
        {d}.setdefault({f}(number), []).append(number)
    # print each kind with the number of its members and the members, one line per kind, in alphabetical order of the kinds / display the entries of {d} sorted by key; each line has the key, the length of the list and the list / loop over the sorted keys of {d} and print key, number of items and items / output for each kind, in alphabetical order, its name, how many numbers belong to it, and the list of these / print one line for every key of {d}, alphabetically: the key, the count of its numbers, and their list / show the kinds in sorted order with the size of their lists and then the lists themselves, each on one line
    for kind in sorted({d}):
        print(kind, len({d}[kind]), {d}[kind])
"""
RULES = r"""
perfect_shuffles
    ~list {ws} {cards_} | deck / list of cards
    # write a function {f} that performs a perfect shuffle: the list is divided into two halves of equal length, and the result takes the items alternately from the first and the second half, beginning with the first / define a function {f} which cuts a list of even length in the middle and interleaves the halves, so that the first item stays on top / create a function {f} that takes a list with an even number of items and returns the items of its two halves in turn, those of the first half coming first / implement {f}, which returns a new list made by merging both halves of its argument item by item, the first half leading / let {f} be a function that zips the front half of a list with the back half and returns all items of the pairs in one list / given a list of even length, the function {f} returns the list in which its first half supplies the items at even and its second half those at odd indices; define it
    def {f}(deck_in):
        half = len(deck_in) // 2
        return [card for pair_of in zip(deck_in[:half], deck_in[half:]) for card in pair_of]
    # count in {count} how many shuffles are needed until the deck is in its original order again, with at least one shuffle / let {count} be the number of applications of {f} after which the list equals {ws} for the first time, not counting the start / starting from {f}({ws}) with {count} = 1, shuffle again and increase {count} as long as the result differs from {ws} / determine the smallest positive number {count} of shuffles by {f} that restores the order of {ws} / apply {f} repeatedly to the deck until it is identical to {ws} again, and store the number of applications in {count} / find out after how many shuffles, at least 1, the original order returns, and assign this number to {count}
    {count} = 1
    current = {f}({ws})
    while current != {ws}:
        current = {f}(current)
        {count} += 1
    ~out | - | the deck after one shuffle and the number of shuffles / {f}({ws}), followed by {count} / the result of {f} for {ws}, and then {count} | {f}({ws}), {count}
counting_out
    ~list {ws} {players_} | list of players / circle of names
    # starting at the first name, count {step_by} names around the circle, remove the one at which the count ends, and continue with the next name until only one is left; collect the removed names in a list {xs} and leave {ws} unchanged / simulate counting out in a copy of the list: every {step_by.th} name, counted cyclically and beginning with the first, is removed and appended to {xs}, and this is repeated while there is more than one name / let {xs} be the names in the order in which they drop out when, going around in a circle, always the {step_by.th} of the remaining names is taken out and the last one remains; {ws} itself must not be changed / with a copy of {ws} and an index that starts at 0, repeat until one name is left: advance the index by {step_by} - 1 modulo the number of names, and move the name there to the list {xs} / in a circle formed by a copy of {ws}, eliminate each {step_by.th} name in turn, and store the eliminated names in the order of elimination in {xs}, as long as at least two names are in the circle / determine the order {xs} of elimination if the names stand in a circle and every {step_by.th} of them leaves it until a single one remains, working on a copy
    circle = {ws}.copy()
    {xs} = []
    i = 0
    while len(circle) > 1:
        i = (i + {step_by} - 1) % len(circle)
        {xs}.append(circle.pop(i))
    # print the names in the order of their removal, separated by ", ", and on the next line the name that remained / display {xs} joined by commas and spaces, then the only name of {ws} that is not in {xs} / print the eliminated names with ", " between them, and below them the winner, i.e. the name left over / output {xs} as one line with the separator ", "; the second line contains the remaining name / join {xs} with ", " and print it, followed by a line with the name that is left in the circle / show the removed names on one line, separated by ", ", and the last name left on another
    print(", ".join({xs}))
    print(circle[0])
traced_selection
    ~list {xs} {short_ints} | list of integers / list
    # sort the list in place by selection: for each index except the last, find the index of the smallest item from there on, and exchange the two items if the indices differ; append a copy of the list to a new list {ys} after every exchange / let {ys} be the list of the states of {xs} during a selection sort, where a state is recorded after each actual exchange / perform a selection sort of {xs}; whenever the minimum of the unsorted rest is not already in front, swap it with the first item of the rest and record a copy of {xs} in the list {ys} / starting with an empty list {ys}, go through the indices of {xs} up to the last but one, swap the item with the least of the items from that index on unless it is this one itself, and add a copy of {xs} to {ys} after each swap / order {xs} in ascending order by repeatedly bringing the smallest remaining item to the next place; each time two items change places, store a copy of the whole list in {ys} / sort {xs} with the selection method without using sort or sorted, and keep in {ys} a snapshot of the list after each swap, ignoring positions where nothing has to be swapped
    {ys} = []
    for i in range(len({xs}) - 1):
        smallest_at = min(range(i, len({xs})), key={xs}.__getitem__)
        if smallest_at != i:
            {xs}[i], {xs}[smallest_at] = {xs}[smallest_at], {xs}[i]
            {ys}.append({xs}.copy())
    # print the recorded states, numbered from 1, one per line, and then the number of exchanges / display each item of {ys} on a line, preceded by its number starting with 1, and after the lines the length of {ys} / print the snapshots with the numbers 1, 2, 3 and so on in front of them, and finally how many there are / output a line with number and list for every state in {ys}; the last line gives the number of swaps / loop over {ys} with numbers from 1 and print number and state; after the loop, print len({ys}) / show all states line by line, each after its number, and the total number of exchanges at the end
    for number, state in enumerate({ys}, 1):
        print(number, state)
    print(len({ys}))
counting_sort
    ~list {xs} {tiny_ints} | list of small numbers / list
    # create a list {counts} in which the item at index i says how often i occurs in the list, for i from 0 to the maximum / let {counts} be a list of zeros whose length is the maximum of {xs} plus 1, and increase the item at index x by 1 for each x of {xs} / count the numbers: {counts}[i] is the number of occurrences of i in {xs}, for all i from 0 up to and including the largest number / build the frequency list {counts} for the numbers 0 to max({xs}), with one counter per number / starting with max({xs}) + 1 zeros in {counts}, go through {xs} and add one to the counter whose index is the number / make a list {counts} with a counter for every integer from 0 to the largest in {xs}, and determine the counters in a single loop over {xs}
    {counts} = [0] * (max({xs}) + 1)
    for number in {xs}:
        {counts}[number] += 1
    ~get {ys} | produce the sorted list from the counters alone / use the counters to write each number as often as it occurs, in descending order if the list is read from its end | the sorted numbers, obtained from {counts} by repeating every index as often as its counter says / a list with each index of {counts} repeated {counts}[index] times / the numbers in ascending order, reconstructed from {counts} | [i for i, times in enumerate({counts}) for _ in range(times)]
    # print the sorted list and the numbers from 0 to its maximum that do not occur, as a second list / display {ys}, followed by the list of the indices at which {counts} is 0 / print {ys} and a list of all i with {counts}[i] equal to 0 / output {ys} and then, as a list, which numbers below the maximum are missing / show the sorted numbers, and after them the list of those indices of {counts} whose counter is zero / print the list {ys} together with the list of the numbers that have the frequency 0 in {counts}
    print({ys}, [i for i, times in enumerate({counts}) if times == 0])
depth_weighted_sum
    ~list {xs} {nested} | nested list / list of numbers and lists
    # write a recursive function {f} that takes a nested list and a depth and adds up all numbers, each multiplied by the depth at which it stands; an inner list is one level deeper / define a recursive function {f} with the parameters items and depth: a number contributes itself times the depth, and a list contributes the result of {f} for it with the depth increased by 1 / create a recursive function {f}(items, depth) which returns the sum over all items, where numbers count depth times and inner lists are evaluated with depth + 1 / implement {f}(items, depth) recursively such that each number in the nested list is weighted with its depth and inner lists are processed by a call with the next greater depth / let {f}(items, depth) be the recursive function that returns 0 for an empty list, adds depth times each number, and for every item that is a list adds {f} of this item and depth + 1 / given a nested list items and an integer depth, the recursive function {f} sums up the numbers times their level, beginning with the level depth and adding 1 for each inner list; define it
    def {f}(items, depth):
        total_so_far = 0
        for item in items:
            if isinstance(item, list):
                total_so_far += {f}(item, depth + 1)
            else:
                total_so_far += depth * item
        return total_so_far
    ~get {n} | apply it to the list with the depth 1 / evaluate {f} for the list, starting at depth 1 | the weighted sum of {xs} with a depth of 1 for the outer list, by {f} / the value of {f} for {xs} and the depth 1 | {f}({xs}, 1)
    # print this sum and the largest depth, which is the highest number of square brackets that are open at the same time in the text of the list / display {n} and the maximal nesting depth of {xs}, found by counting the open brackets in str({xs}) character by character / print {n}, then the depth of the nesting, determined from the characters of str({xs}): "[" adds one level and "]" takes one away / output {n} and how deeply {xs} is nested; for the latter go through str({xs}) and keep the maximum of the number of open square brackets / show {n} followed by the maximum depth, where the depth rises at each "[" in the string form of the list and falls at each "]" / print {n} together with the greatest number of simultaneously open square brackets in the string representation of {xs}
    open_now = deepest = 0
    for c in str({xs}):
        open_now += (c == "[") - (c == "]")
        deepest = max(deepest, open_now)
    print({n}, deepest)
partitions_of_number
    ~number {n} {small_n} | number / integer
    # write a recursive function {f} that takes a number and a largest part and returns all ways to write the number as a sum of non-increasing positive parts, none of which exceeds the largest part, as lists; for 0 the only way is the empty list / define a recursive function {f} with the parameters number and largest, which returns a list of lists: each one is a partition of number into parts not greater than largest, in descending order, beginning with the largest first part / create a recursive function {f}(number, largest) for the partitions of number with parts up to largest: choose the first part from min(number, largest) down to 1 and combine it with all partitions of the remainder whose parts are at most this part / implement {f}(number, largest) recursively: return [[]] if number is 0, otherwise all lists that consist of a first part (from the smaller of number and largest down to 1) and a partition of the rest with no larger part / let {f}(number, largest) return the partitions of number into descending parts of at most largest; it calls itself for what remains after the first part, with that part as the new limit, and gives one empty partition for 0 / given number and largest, the recursive function {f} returns every non-increasing list of positive integers with the sum number whose items do not exceed largest, larger first parts coming first; define it
    def {f}(number, largest):
        if number == 0:
            return [[]]
        found = []
        for part in range(min(number, largest), 0, -1):
            for others in {f}(number - part, part):
                found.append([part, *others])
        return found
    ~get {xs} | compute all partitions of {n} that consist of different parts / select those partitions of {n} in which no part occurs twice | the partitions of {n}, from {f}({n}, {n}), whose parts are all different / those lists of {f}({n}, {n}) that contain no number more than once | [parts for parts in {f}({n}, {n}) if len(set(parts)) == len(parts)]
    # print each of them as a sum such as "4 + 2 + 1", one per line, and then the number of all partitions and of those printed / display the items of {xs} on separate lines, with " + " between the parts, and finally the length of {f}({n}, {n}) and the length of {xs} / print every list in {xs} joined by " + " on its own line; the last line has the number of all partitions of {n} and the number of items in {xs} / output one line per partition in {xs}, the parts being separated by " + ", and then how many partitions there are altogether and how many are in {xs} / loop over {xs} and print the parts with plus signs in between, surrounded by spaces; then print len({f}({n}, {n})) and len({xs}) / show the partitions in {xs} as sums, line by line, followed by two numbers: the count of all partitions of {n} and the count of these
    for parts in {xs}:
        print(" + ".join(map(str, parts)))
    print(len({f}({n}, {n})), len({xs}))
tower_moves
    ~number {n} {discs} | number of discs / number of rings
    ~list {ws} {pegs} | list of pegs / list of names of three pegs
    # write a recursive function {f} with the parameters count_left, source, goal and spare that returns the list of moves (from, to) of the tower of Hanoi: for 0 discs it is empty, otherwise move all but the largest disc to the spare peg, then the largest to the goal, then the others onto it / define a recursive function {f}(count_left, source, goal, spare) which returns the moves, as tuples of two pegs, that bring count_left discs from source to goal: first the smaller ones to spare, then one move, then the smaller ones from spare to goal / create a recursive function {f}(count_left, source, goal, spare) that solves the tower of Hanoi and returns a list of tuples (peg, peg); without discs the list is empty / implement {f}(count_left, source, goal, spare): return [] for no discs; else concatenate the solution for one disc less from source to spare, the move (source, goal), and the solution for one disc less from spare to goal / let {f}(count_left, source, goal, spare) be the recursive solution of the tower of Hanoi, in the form of a list of moves, each a tuple of the peg of departure and the peg of arrival / given count_left discs and the pegs source, goal and spare, the recursive function {f} returns all moves in order as tuples (source, goal), with an empty list for zero discs; define it
    def {f}(count_left, source, goal, spare):
        if count_left == 0:
            return []
        before = {f}(count_left - 1, source, spare, goal)
        after = {f}(count_left - 1, spare, goal, source)
        return [*before, (source, goal), *after]
    ~get {xs} | compute the moves from the first peg to the last one, with the second peg as the spare one / call {f} with {n}, the first peg as source, the third one as goal and the second one as spare | the moves for {n} discs from {ws}[0] to {ws}[2] with {ws}[1] as the spare peg, by {f} / the list that {f} returns for {n} discs, the source {ws}[0], the goal {ws}[2] and the spare peg {ws}[1] | {f}({n}, {ws}[0], {ws}[2], {ws}[1])
    # print the number of moves and the first {k} of them in the form "from>to", separated by spaces / display len({xs}), followed by the first {k} moves, each written as the two pegs with ">" in between and all separated by spaces / print how many moves there are, and after it, on the same line, the beginning of the solution: {k} moves such as "left>right" with spaces between them / output the length of {xs} and the first {k} tuples of {xs}, each joined with ">" / show the count of all moves, then the {k} first ones as "source>goal", all in one line with single spaces / print in one line the length of {xs} and the first {k} moves, where both pegs of a move are joined by ">"
    print(len({xs}), *(">".join(move) for move in {xs}[:{k}]))
stair_queue
    ~list {xs} {arrivals} | list of service times / list of durations
    # simulate {desks} desks: each customer, in the order of the list, goes to the desk that becomes free first (the one with the lowest index if several do) and occupies it for the given time; store the times at which the customers start in a list {ys} / let {ys} be the starting times of all the jobs when they are assigned in order to the one of {desks} desks that is free earliest, where all desks are free at time 0 and the first desk is taken in case of a tie / with a list of {desks} zeros for the times at which the desks are free, go through {xs}: choose the first desk with the minimal time, append this time to the list {ys}, and add the duration to the time of the desk / distribute the durations among {desks} desks in order, always to the desk that finishes first, and record in {ys} when each of them begins / build the list {ys}: for every duration, find the smallest free time among {desks} desks (initially 0), append it to {ys}, and increase the free time of that desk, or of the first such desk, by the duration / determine the start of each service in a list {ys} if there are {desks} desks, nobody may overtake, and everyone takes the desk that is available soonest
    free_at = [0] * {desks}
    {ys} = []
    for duration in {xs}:
        desk = free_at.index(min(free_at))
        {ys}.append(free_at[desk])
        free_at[desk] += duration
    ~get {avg} | compute the mean of the starting times, rounded to 2 decimals / average the waiting times and round the mean to two decimal places | the arithmetic mean of {ys}, rounded to two decimals / the average of all items of {ys} with 2 decimal places, by round | round(sum({ys}) / len({ys}), 2)
    # print the starting times, their mean, and the time at which the last desk finishes / display {ys}, {avg} and the largest sum of a start and the corresponding duration / print the list {ys}, then {avg}, then the maximum of start plus duration over all customers / output {ys} and {avg}, followed by the latest end, i.e. the greatest value of starting time plus service time / show the starts, the average and the end of the last service in one line / print {ys}, {avg}, and when everything is done, which is the maximum over the sums of the items of {ys} and {xs} at the same index
    print({ys}, {avg}, max(start + duration for start, duration in zip({ys}, {xs})))
"""


def _bookings(rng: Random) -> list[tuple[int, int]]:
    starts = [rng.randint(8, 17) for _ in range(rng.randint(3, 5))]
    return [(start, start + rng.randint(1, 3)) for start in starts]


def _disjoint(rng: Random) -> list[tuple[int, int]]:
    ends = sorted(rng.sample(range(24), 2 * rng.randint(2, 3)))
    return list(zip(ends[::2], ends[1::2], strict=True))


def _grid(rng: Random) -> list[list[int]]:
    width = rng.randint(3, 5)
    return [[int(rng.random() < 0.5) for _ in range(width)] for _ in range(rng.randint(3, 4))]


def _square(rng: Random) -> list[list[int]]:
    side = rng.randint(3, 4)
    return [[rng.randint(-5, 30) for _ in range(side)] for _ in range(side)]


def _wide(rng: Random, width: int) -> list[list[int]]:
    return [[rng.randint(0, 12) for _ in range(width)] for _ in range(rng.randint(2, 4))]


def _nested(rng: Random, depth: int = 2) -> list[Any]:
    items: list[Any] = [rng.randint(1, 30) for _ in range(rng.randint(1, 3))]
    if depth:
        items.insert(rng.randint(0, len(items)), _nested(rng, depth - 1))
    return items


def _letter_rows(rng: Random) -> list[list[str]]:
    width = rng.randint(2, 4)
    return [[rng.choice("abcdxyzstuv#.") for _ in range(width)] for _ in range(rng.randint(2, 3))]


MORE: dict[str, Any] = {
    "mixed_ints": list_of(integer(-9, 60), 5, 9),
    "aim": integer(10, 90),
    "queries": sampled(
        "list[tuple[int]]",
        lambda r: [(i, i + r.randint(0, 2)) for i in (r.randint(0, 2) for _ in range(r.randint(2, 4)))],
    ),
    "piles": list_of(integer(3, 60), 3, 6),
    "hours": integer(8, 25),
    "hills": list_of(integer(10, 40), 5, 9),
    "prices_": list_of(integer(5, 120), 5, 9),
    "bookings": sampled("list[tuple[int]]", _bookings),
    "open_at": integer(6, 9),
    "close_at": integer(18, 22),
    "disjoint1": sampled("list[tuple[int]]", _disjoint),
    "disjoint2": sampled("list[tuple[int]]", _disjoint),
    "island_grid": sampled("list[list[int]]", _grid),
    "square_rows": sampled("list[list[int]]", _square),
    "letter_rows": sampled("list[list[str]]", _letter_rows),
    "weights": list_of(integer(-3, 5), 3, 3),
    "wide_rows": sampled("list[list[int]]", lambda r: _wide(r, 3)),
    "sand": list_of(integer(0, 6), 4, 7),
    "cells": sampled("str", lambda r: "".join(r.choice("..#") for _ in range(r.randint(7, 13)))),
    "gens": integer(3, 7),
    "digit_text": sampled("str", lambda r: "".join(r.choice("1123") for _ in range(r.randint(1, 5)))),
    "four_digit": sampled("int", lambda r: r.randint(1001, 9998)),
    "even_number": sampled("int", lambda r: 2 * r.randint(4, 60)),
    "fraction_pair": sampled("tuple[int]", lambda r: (r.randint(2, 7), r.randint(8, 15))),
    "two_numbers": sampled("list[int]", lambda r: [f * r.randint(2, 40) for f in [r.randint(2, 30)] * 2]),
    "range_start": integer(2, 90),
    "range_size": integer(5, 15),
    "cards_": sampled("list[int]", lambda r: list(range(1, 2 * r.randint(3, 8) + 1))),
    "players_": sampled(
        "list[str]", lambda r: list(dict.fromkeys(plain_word(r) for _ in range(r.randint(5, 8))))
    ),
    "step_by": integer(2, 7),
    "short_ints": list_of(integer(0, 99), 4, 6),
    "tiny_ints": list_of(integer(0, 9), 6, 12),
    "nested": sampled("list[mixed]", lambda r: [*_nested(r), *_nested(r, 1)]),
    "small_n": integer(5, 11),
    "discs": integer(2, 5),
    "pegs": choice(
        ["A", "B", "C"],
        ["left", "middle", "right"],
        ["x", "y", "z"],
        ["red", "green", "blue"],
        ["1", "2", "3"],
    ),
    "arrivals": list_of(integer(1, 15), 5, 8),
    "desks": integer(2, 3),
}

for _table in (SEARCHES, MATRICES, NUMBERS, RULES):
    formal(d, _table, {**SLOTS, **MORE})
