"""Small algorithms told in plain words as functions or loops (search, sort, stack, grid, greedy), then used."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.made_functions import ints, some, some_words
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES

d = Domain("made_algorithms", weight=36)


def unlike(rng: Random) -> list[int]:
    """Five to eight different ints."""
    low, high = rng.choice(((-20, 20), (0, 30), (1, 99), (100, 900)))
    return rng.sample(range(low, high), rng.randint(5, 8))


def ascending(rng: Random) -> list[int]:
    """Four to seven different ints in order."""
    return sorted(rng.sample(range(1, rng.choice((30, 90))), rng.randint(4, 7)))


def repeats(rng: Random) -> list[int]:
    """Small ints, many of them equal to their neighbour."""
    found = [rng.randint(0, 5)]
    while len(found) < 9:
        found.append(found[-1] if rng.random() < 0.5 else rng.randint(0, 5))
    return found[: rng.randint(6, 9)]


def mostly(rng: Random) -> list[str]:
    """Words of which one usually fills more than half."""
    pool = rng.sample(CATEGORIES[rng.choice(("color", "fruit", "city", "person"))], 3)
    found = [pool[0]] * rng.randint(2, 4) + [rng.choice(pool) for _ in range(rng.randint(2, 4))]
    return rng.sample(found, len(found))


def one_missing(rng: Random) -> list[int]:
    """All numbers from 1 up but one, mixed."""
    count = rng.randint(6, 11)
    return rng.sample(range(1, count + 1), count)[1:]


def matrix(rng: Random, rows: int = 0, columns: int = 0) -> list[list[int]]:
    """Rows of ints, all of one length."""
    low, high = rng.choice(((0, 9), (-9, 9), (1, 30)))
    width = columns or rng.randint(2, 4)
    return [[rng.randint(low, high) for _ in range(width)] for _ in range(rows or rng.randint(2, 4))]


def spans(rng: Random) -> list[tuple[int, int]]:
    """Pairs of start and end."""
    starts = [rng.randint(0, 30) for _ in range(rng.randint(4, 6))]
    return [(start, start + rng.randint(2, 9)) for start in starts]


def brackets(rng: Random) -> str:
    """A formula whose brackets agree, or not quite."""
    a, b, c = rng.choice("abxy"), rng.randint(1, 9), rng.choice("nkz")
    good = rng.choice((f"({a} + [{b} * {c}])", f"[{a}({b})]", f"{a}[({b} - {c})]", f"(({a}){c})[{b}]"))
    return good if rng.random() < 0.5 else good.replace(rng.choice("()[]"), "", 1)


def nested(rng: Random) -> list[Any]:
    """A list with lists in it, up to three deep."""
    a, b, c, e, f, g, h = (rng.randint(-9, 40) for _ in range(7))
    one, two, three = [a, [b, c], [e, [f, g]]], [[a, [b]], c, [e, f], g], [a, b, [[c, e], f], [g, [h]]]
    return rng.choice((one, two, three, [[[a], b], c, [e]]))


def network(rng: Random) -> dict[str, list[str]]:
    """Places and where one can go from them."""
    a, b, c, e, f = rng.sample(CATEGORIES["city"], 5)
    one: dict[str, list[str]] = {a: [b, c], b: [e], c: [e, f], e: [f], f: []}
    return rng.choice((one, {a: [b], b: [c, e], c: [], e: [f], f: [a]}, {**one, a: [b, e], c: [a], e: [b]}))


SEARCH = r"""
linear_search
    # write a function {f}({pl}, {pt}) that returns the index of the first item of {pl} equal to {pt}, or -1 if there is none / define {f} with a list {pl} and a value {pt}: go through the list from the left, return the index as soon as an item equals {pt}, and -1 at the end / i need {f}({pl}, {pt}), a linear search. it gives the position (from 0) where {pt} first stands in {pl}; not found means -1 / Create a function {f} that takes {pl} and {pt}, compares every item with {pt} one after the other and returns the index of the first match, otherwise -1. / a linear search is wanted: {f}({pl}, {pt}) compares the items of {pl} with {pt} from left to right and returns the index of the first that is equal; if none is, the result is -1
    def {f}({pl}, {pt}):
        for i, item in enumerate({pl}):
            if item == {pt}:
                return i
        return -1
    # {xs} = {unlike} / store the numbers {unlike} in {xs} / let {xs} be the list {unlike} / we have {unlike}; keep that in {xs} / the numbers are {unlike.and_items}; make a list {xs} of them
    {xs} = {unlike}
    # look for {there} in it with the function and keep the place / Search the list for {there} by calling {f} and store the index in a variable named {place}. / at which index is {there}? ask {f} and call the answer {place} / let {place} be what {f} returns for {xs} and {there} / find {there} in {xs} through {f}; the result is the {place}
    {place} = {f}({xs}, {there})
    # print the place, then what the function returns for {absent} / show {place} and, in the same line, the result of searching for {absent} / Print {place}, followed by the return value of {f} for {absent} in the list. / output the place we found and then the one of {absent} (same list, same function) / Print two numbers: {place} itself, and what {f} gives for {absent} in {xs}.
    print({place}, {f}({xs}, {absent}))
binary_search
    # write a function {f}({pl}, {pt}) that finds {pt} in the sorted list {pl} by binary search and returns its index, or -1 if it is missing / Define {f} with a sorted list {pl} and a number {pt}. It halves the range again and again: look at the middle, go right if the middle is less than {pt}, go left if it is greater; return the index or -1. / i want a binary search {f}({pl}, {pt}) that gives the index of {pt} in {pl}, which is in ascending order, and -1 for numbers that are not in it / create {f}, taking {pl} (ascending) and {pt}; as long as low is not above high it looks at the item in the middle, and returns the index when that is {pt}. if nothing is found return -1
    def {f}({pl}, {pt}):
        low, high = 0, len({pl}) - 1
        while low <= high:
            mid = (low + high) // 2
            if {pl}[mid] == {pt}:
                return mid
            if {pl}[mid] < {pt}:
                low = mid + 1
            else:
                high = mid - 1
        return -1
    # sort the numbers {unlike} from low to high and keep them in {xs} / let {xs} be {unlike}, but in ascending order / {xs} is the sorted version of {unlike} / Store the list {unlike}, sorted in ascending order, in a variable named {xs}. / take {unlike}, sort ascending, result goes to {xs}
    {xs} = sorted({unlike})
    # where is {there} now? search for it with {f}, as {place} / Call {f} for {xs} and {there} and assign the index to {place}. / let {place} be the index of {there} in the sorted list, by our function / find the place of {there} in it with the binary search / we need the {place} of {there} in this sorted list; let {f} find it
    {place} = {f}({xs}, {there})
    # print how many numbers of the list come after it / show how many items of {xs} stand behind that place / Print the number of items that follow the index {place} in {xs}. / output the length of {xs} minus {place} minus 1 / how many numbers are there to the right of {place} in the list? print that
    print(len({xs}) - {place} - 1)
one_bubble_pass
    # {xs} = {unlike} / put {unlike} into a list named {xs} / the list {xs} holds {unlike.and_items} / let {xs} be {unlike}
    {xs} = {unlike}
    # set {swaps} to 0 / we count the swaps from 0 / Initialize a counter {swaps} with zero. / {swaps} starts at 0 / no swap has been made yet: {swaps} = 0
    {swaps} = 0
    # go once through the list: if an item is greater than the next one, swap both and add 1 to {swaps} / Make one pass of bubble sort over {xs}, exchanging neighbours in the wrong order and counting each exchange in {swaps}. / for each index except the last, compare the item with its right neighbour; when it is larger they change places and the swaps go up by one / do a single bubble pass on {xs} (smaller neighbours move left), every swap raises {swaps} by 1 / one round of bubble sort, please: walk from the left, exchange an item with its right neighbour if it is the greater one, and count these exchanges in {swaps}
    for i in range(len({xs}) - 1):
        if {xs}[i] > {xs}[i + 1]:
            {xs}[i], {xs}[i + 1] = {xs}[i + 1], {xs}[i]
            {swaps} += 1
    # print the list and the number of swaps / show {xs} as it is now, followed by {swaps} / Print {xs} and {swaps}. / output the list after this pass, then how often we swapped / now i want to see the list, and behind it how many swaps it took
    print({xs}, {swaps})
selection_step
    # {xs} = {unlike} / assign {unlike} to {xs} / the numbers are {unlike}, call them {xs} / keep the list {unlike} as {xs}
    {xs} = {unlike}
    # find the index of the smallest number, as {spot} / at what index does the least number stand? that is the spot / Determine the position of the minimum of {xs} and store it in a variable named {spot}. / let {spot} be the index of the smallest item of the list / where is the minimum? its index goes into {spot}
    {spot} = {xs}.index(min({xs}))
    # swap it with the first item / exchange the number at that index with the one at index 0 / let the first item of the list and the one at {spot} change places / Swap the elements of {xs} at the indices 0 and {spot}. / the smallest number belongs to the front, so exchange it with index 0
    {xs}[0], {xs}[{spot}] = {xs}[{spot}], {xs}[0]
    # do the same with the rest: bring the smallest of the items from index 1 on to index 1, by a swap / now the second step: find where the least number after the first is (call that index {spot} again) and swap it with index 1 / set {spot} to the index of the minimum of everything but the first item, then exchange the items at 1 and {spot} / Repeat this for the remaining part: {spot} becomes the index of the smallest element starting from index 1, and it is exchanged with the element at index 1.
    {spot} = {xs}.index(min({xs}[1:]), 1)
    {xs}[1], {xs}[{spot}] = {xs}[{spot}], {xs}[1]
    # print the list / show what {xs} looks like after these two steps / Print {xs}. / output all of the numbers in their new order / let me see the list now
    print({xs})
insert_in_order
    # write a function {f}({pl}, {pt}) that inserts {pt} into the ascending list {pl}, before the first item that is greater, and returns nothing / define {f}, which puts {pt} into {pl} in place so that the sorted list stays sorted: step over all items not greater than {pt} and insert there / Create a function {f} with the parameters {pl} (sorted) and {pt}. It moves an index from 0 on while the item there is at most {pt}, then inserts {pt} at that index. / i need {f}({pl}, {pt}): the list {pl} is in rising order, and {pt} has to be inserted at the right place, after items that are equal
    def {f}({pl}, {pt}):
        i = 0
        while i < len({pl}) and {pl}[i] <= {pt}:
            i += 1
        {pl}.insert(i, {pt})
    # start with an empty list {xs} / {xs} is empty at first / let {xs} be a list without items / Create an empty list named {xs}. / we need {xs}, with nothing in it
    {xs} = []
    # insert each of {ints} into it with the function / go through {ints} and give every number to {f}, so that {xs} fills up in order / call {f} on {xs} for all the numbers {ints}, one by one / Loop over {ints} and insert every element into {xs} by calling {f}. / fill it: every number of {ints} is put in by {f}, one after the other
    for number in {ints}:
        {f}({xs}, number)
    # now insert {any1} too, and print the list / {any1} comes in addition: put it in the same way and show {xs} / Call {f} once more for the number {any1}, then print {xs}. / add {any1} through the function and output the result / then {any1} as well, by the same function; after that show the list
    {f}({xs}, {any1})
    print({xs})
merge_two_sorted
    # write a function {f}({pl}, {pm}) that merges two ascending lists into one ascending list, always taking the smaller front item; on a tie from {pl} / define {f} with the sorted lists {pl} and {pm}. two indices start at 0; the smaller of the two items goes to the result ({pl} first if they are equal) and its index moves on; when one list is used up the rest of the other follows / i need {f}({pl}, {pm}) for merging sorted lists without sorting again: compare the next items of both, append the lower one, and in the end add what remains; the merged list is returned / Create a function {f} which takes two sorted lists {pl} and {pm}, walks through both at the same time and returns a single sorted list.
    def {f}({pl}, {pm}):
        both = []
        i = j = 0
        while i < len({pl}) and j < len({pm}):
            if {pl}[i] <= {pm}[j]:
                both.append({pl}[i])
                i += 1
            else:
                both.append({pm}[j])
                j += 1
        return both + {pl}[i:] + {pm}[j:]
    # {xs} = {asc} and {ys} = {asc2} / two sorted lists: {xs} is {asc}, {ys} is {asc2} / let {ys} be {asc2} and {xs} be {asc}, the latter first / store {asc} in {xs} and {asc2} in {ys} / the first list, {xs}, has {asc.and_items}, the second one, {ys}, has {asc2.and_items}
    {xs} = {asc}
    {ys} = {asc2}
    # merge them as {merged} / let {merged} be both lists merged, {ys} being the second argument / Call {f} with {xs} and {ys} and store the result in a variable named {merged}. / make one {merged} list of the two with the function / {merged} is what you get when {f} merges {xs} with {ys}
    {merged} = {f}({xs}, {ys})
    # print the merged list and the number in its middle (index half the length, rounded down) / show {merged}, then its item at len // 2 / Print {merged} followed by the element at the index given by half of its length, rounded down. / output the merged numbers, and after them the one that stands at half the length (integer division)
    print({merged}, {merged}[len({merged}) // 2])
pair_from_both_ends
    # write a function {f}({pl}, {pt}) that looks in the sorted list {pl} for two different places whose items add up to {pt}, with one pointer at each end, and returns both items as a tuple or None / define {f} for an ascending list {pl} and a sum {pt}: start with the first and the last item; if they give too little move the left one right, if too much move the right one left. return the pair when the sum fits, None when they meet / create {f}({pl}, {pt}) with two pointers that move towards each other in the sorted list {pl} until the two items make {pt}. The tuple of the two is returned, the smaller first, or None if no pair fits / i need {f}({pl}, {pt}): which two items of the ascending list have the sum {pt}? use a left and a right index; without success return None
    def {f}({pl}, {pt}):
        left, right = 0, len({pl}) - 1
        while left < right:
            both = {pl}[left] + {pl}[right]
            if both == {pt}:
                return {pl}[left], {pl}[right]
            if both < {pt}:
                left += 1
            else:
                right -= 1
        return None
    # {xs} is {asc} / store the prices {asc} in {xs} / let {xs} be {asc}, it is sorted already / {xs} = {asc}
    {xs} = {asc}
    # which pair makes {goal_sum} together? keep it / find the {pair} with the sum {goal_sum} in {xs} / Call {f} for the sum {goal_sum} and store the result in a variable named {pair}. / let {pair} be what the function finds for {xs} and {goal_sum} / which two of these numbers add up to {goal_sum}? let {f} look for them and keep the answer as {pair}
    {pair} = {f}({xs}, {goal_sum})
    # print "none" if it is None, otherwise the pair / if no pair was found print "none", else print {pair} / show the pair, or "none" in case the function returned None / Print {pair} unless it is None; in that case print "none". / found nothing (None)? print "none"; found something? print that pair
    print("none" if {pair} is None else {pair})
sorted_or_not
    # write a function {f}({pl}) that returns True if no item of {pl} is greater than the one after it, otherwise False / define {f}, which checks whether {pl} is in ascending order (equal neighbours are fine) by comparing each item with the next / i need {f}({pl}): is the list sorted from low to high? compare neighbours and return True or False / Create a function {f} that takes a list {pl} and returns whether every element is at most as large as its successor.
    def {f}({pl}):
        return all({pl}[i] <= {pl}[i + 1] for i in range(len({pl}) - 1))
    # {xs} = {ints} / keep the numbers {ints} in {xs} / let {xs} be the list {ints} / {ints} is our list {xs}
    {xs} = {ints}
    # if the function says it is not in order, sort the list in place and print "sorted now" / check {xs} with {f}; when the answer is False, sort it in place and print "sorted now" / Unless {f} returns True for {xs}, sort {xs} in place and print "sorted now". / not sorted? then sort {xs} itself and say "sorted now" / the list should be in order: in case {f} denies that for {xs}, sort it in place and print the text "sorted now"
    if not {f}({xs}):
        {xs}.sort()
        print("sorted now")
    # add {any1} to the end and print whether it is still sorted / append {any1}, then show what the function says / Append {any1} to {xs} and print the result of {f} for the list. / put {any1} behind the last number; is the list in order after that? print the answer / {any1} joins the list as its last item; print what {f} says about it then
    {xs}.append({any1})
    print({f}({xs}))
"""
RUNS = r"""
longest_run_function
    # write a function {f}({pl}) that returns the length of the longest run of equal neighbours in {pl}; for an empty list it is 0 / define {f} with a list {pl}. it counts how often the same value comes directly in a row and returns the highest of these counts (0 if {pl} is empty) / i need {f}({pl}): how long is the longest stretch of equal items next to each other? an empty list gives 0 / Create a function {f} which goes through {pl} with a counter that is raised when an item equals the one before and set to 1 otherwise, and returns the maximum the counter reached.
    def {f}({pl}):
        best = run = 0
        for i, item in enumerate({pl}):
            run = run + 1 if i > 0 and item == {pl}[i - 1] else 1
            best = max(best, run)
        return best
    # {xs} = {repeats} / a machine gave {repeats}, call this {xs} / let {xs} be {repeats} / Store the list {repeats} in {xs}. / the list {xs} consists of {repeats.and_items}
    {xs} = {repeats}
    # what is the longest run in it? keep the number as {longest} / let {longest} be the result of the function for the list / Compute the length of the longest run in {xs} and store it in a variable named {longest}. / get {longest} from {f} and {xs} / how long is the longest run there? ask the function and store the answer in {longest}
    {longest} = {f}({xs})
    # print {longest}, and then what it is for the letters of {doubled} / show this number and also the longest run in the string {doubled}, by the same function / Print {longest} followed by the return value of {f} for {doubled}. / output {longest} and the result for the word {doubled} / first print {longest}, then in the same line what {f} returns for the string {doubled}
    print({longest}, {f}({doubled}))
run_lengths
    # {sv} = {doubled} / the word is {doubled}, keep it in {sv} / let {sv} be the string {doubled} / Store {doubled} in a variable named {sv}.
    {sv} = {doubled}
    # make a list {runs} of lists: each has a character and how often it comes in a row; start with no runs / build {runs} with a loop over the characters: if the last run has the same character add 1 to its count, else append [character, 1] / {runs} is an empty list at first. for every character either raise the count of the last run, when it is the same one, or begin a new run [character, 1] / Encode the string as {runs}, a list of two-item lists of a character and its number of consecutive occurrences.
    {runs} = []
    for c in {sv}:
        if {runs} and {runs}[-1][0] == c:
            {runs}[-1][1] += 1
        else:
            {runs}.append([c, 1])
    # turn that into a text {packed}: for each run the count and then the character / let {packed} be all runs joined to one string, the number in front of its character / Join the runs to a string named {packed}, writing every count before its character. / write it as a {packed} string, count first, character second, no spaces / from the runs make the string {packed}: number, character, number, character and so on
    {packed} = "".join(f"{n}{c}" for c, n in {runs})
    # print it and whether it is shorter than {sv} / show {packed} and True if it has fewer characters than the word, else False / Print {packed}, followed by whether it is shorter than the original string. / output the packed text; did we save characters compared with {sv}? (True or False) / is {packed} shorter than {sv}? print the packed text and then the answer, True or False
    print({packed}, len({packed}) < len({sv}))
neighbours_sums
    # {xs} = {ints} / let {xs} be {ints} / keep {ints} in a list {xs} / Assign the list {ints} to {xs}.
    {xs} = {ints}
    # add each number to the one after it, these are the {sums} / make a list {sums} with the sum of every two neighbours / Compute the sums of all pairs of adjacent elements and store them in a list named {sums}. / {sums}: first plus second, second plus third, and so on / for each item but the last, take it plus its right neighbour, all in a list {sums}
    {sums} = [a + b for a, b in zip({xs}, {xs}[1:])]
    # which of them is the highest? store its index as {spot} / let {spot} be the index of the greatest sum / find out where the maximum of {sums} stands and call the index {spot} / Store the index of the largest element of {sums} in {spot}. / the greatest of these sums stands at the index {spot}
    {spot} = {sums}.index(max({sums}))
    # print the two numbers that make it / show both neighbours with this sum: the item of {xs} at that index and the next one / Print the elements of {xs} at the indices {spot} and {spot} plus 1. / output the pair of numbers from the list behind the highest sum / which two neighbours were that? print them, the left one first
    print({xs}[{spot}], {xs}[{spot} + 1])
prefix_sums_and_range
    # a function {f}({pl}) should return the prefix sums of {pl}: a list that begins with 0 and then has the sum of the first item, of the first two, and so on / write {f}({pl}). it starts a list with 0 and appends for every item of {pl} the last sum plus the item; the list is returned / define {f} with a list {pl} to get its running sums with a leading 0 / Create a function {f} that takes {pl} and returns a list one longer than {pl}, whose element at index i is the sum of the first i items.
    def {f}({pl}):
        sums = [0]
        for item in {pl}:
            sums.append(sums[-1] + item)
        return sums
    # on each day we sold {ints}; keep that in {xs} / {xs} = {ints} / let {xs} be {ints} / Store the amounts {ints} in a list named {xs}.
    {xs} = {ints}
    # compute its prefix sums as {upto} / let {upto} be what {f} returns for the list / Call {f} for {xs} and store the result in a variable named {upto}. / get the running sums of {xs} from the function into {upto} / make {upto}, the prefix sums of these amounts
    {upto} = {f}({xs})
    # with the prefix sums, how much is it from index {lo1} up to index {hi1}, both included? print the difference / print {upto} at {hi1} plus 1 minus {upto} at {lo1} / show the sum of {xs} from index {lo1} to index {hi1} inclusive, using only two items of {upto} / Use {upto} to compute the sum of the elements with the indices {lo1} to {hi1} (inclusive) and print it. / print what was sold from index {lo1} to index {hi1} (that one too): subtract the right two items of {upto}
    print({upto}[{hi1} + 1] - {upto}[{lo1}])
moving_window_sums
    # write a function {f}({pl}, {pn}) that returns the sums of all windows of {pn} items next to each other in {pl} / define {f}, which moves a window of {pn} items along {pl} one step at a time and returns a list of the window sums / i need {f}({pl}, {pn}): for each start, the sum of {pn} neighbouring items of {pl}, as a list / Create a function {f} taking a list {pl} and a size {pn} that returns the list of the sums of every {pn} consecutive elements.
    def {f}({pl}, {pn}):
        return [sum({pl}[i:i + {pn}]) for i in range(len({pl}) - {pn} + 1)]
    # it rained {rain} mm on these days, store that as {xs} / {xs} = {rain} / let {xs} be {rain} / Store the list {rain} in {xs}. / the rain of some days: {rain}. this list is called {xs}
    {xs} = {rain}
    # compute the sums for windows of {win} days in {sums} / let {sums} be the result for {xs} and a size of {win} / how much came down in {win} days in a row? a list {sums} by the function / Call {f} for windows of size {win} and store the list in a variable named {sums}. / windows of {win} items, please: {f} makes the {sums} of {xs}
    {sums} = {f}({xs}, {win})
    # print the highest of them and the index of its first day / show the maximum of {sums}, then where it stands in {sums} / Print the largest sum followed by its index. / output the wettest window: its sum and the index at which it starts / which is the greatest of the sums, and where is it? print the sum and its index
    print(max({sums}), {sums}.index(max({sums})))
best_sum_in_a_row
    # write a function {f}({pl}) that returns the largest sum of one or more neighbouring items in the list {pl}, which is not empty / define {f} with a nonempty list {pl}. for each item the current sum is either continued or begun again with the item, whichever is more; return the highest current sum / create {f}({pl}): what is the maximum that items standing next to each other can add up to? at least one item has to be taken / I need a function {f} which walks along {pl}, keeps the best sum that ends at the present item, and returns the greatest of them.
    def {f}({pl}):
        best = current = {pl}[0]
        for item in {pl}[1:]:
            current = max(item, current + item)
            best = max(best, current)
        return best
    # gains and losses were {signed}; keep them in {xs} / {xs} = {signed} / let {xs} be the list {signed} / Store the changes {signed} in a variable named {xs}. / the list {xs} has the changes {signed.and_items}
    {xs} = {signed}
    # get the best sum of it, called {top_sum} / let {top_sum} be the function's result for {xs} / Apply {f} to the list and assign the returned number to {top_sum}. / what is the largest sum in a row? that is {top_sum} / {top_sum} is what {f} finds in {xs}
    {top_sum} = {f}({xs})
    # print how much more that is than the sum of the whole list / show {top_sum} minus the total of {xs} / by how much is it greater than what all changes add up to? print the difference / Print the difference between {top_sum} and the sum of all elements of {xs}. / take the sum of {xs} away from {top_sum} and print what you get
    print({top_sum} - sum({xs}))
buy_low_sell_high
    # {xs} = {rain} / the price of a share was {rain} day by day, that is {xs} / let {xs} be {rain} / Store the prices {rain} in a list named {xs}.
    {xs} = {rain}
    # let {lowest} be the first price and {profit} be 0 / start with the first price as the {lowest} and with a {profit} of 0 / {lowest} begins as {xs}[0], {profit} as 0 / Initialize {lowest} with the first element and {profit} with zero. / we know only the first price: that is {lowest}, and the {profit} is 0
    {lowest} = {xs}[0]
    {profit} = 0
    # for every price: the lowest becomes the price if that is smaller, and the profit the price minus the lowest if that is larger / go through the prices; update {lowest} to the minimum so far and {profit} to the maximum of itself and the price less {lowest} / loop over {xs}, first keep the smaller of {lowest} and the price, then the larger of {profit} and what selling at this price would bring (price minus {lowest}) / Iterate over {xs} and for each price update {lowest} with the minimum and then {profit} with the best difference between the price and {lowest}.
    for price in {xs}:
        {lowest} = min({lowest}, price)
        {profit} = max({profit}, price - {lowest})
    # print the profit, or "no deal" if it is still 0 / show {profit} unless it is zero, then show "no deal" / if nothing can be earned print "no deal", otherwise {profit} / Print {profit} if it is greater than 0, else "no deal". / "no deal" is printed for a profit of 0, the profit itself for anything else
    print({profit} if {profit} > 0 else "no deal")
local_peaks
    # write a function {f}({pl}) that returns the indices of all items of {pl} which are greater than both neighbours, without the first and the last / define {f} with a list {pl}: a peak is an item larger than the one before and the one after. return a list of the peaks' indices / I need {f}({pl}), which checks every item except both ends and returns the positions of those that are higher than the item on either side / Create a function {f} that takes {pl} and returns the list of the inner indices whose element exceeds its left and its right neighbour.
    def {f}({pl}):
        return [i for i in range(1, len({pl}) - 1) if {pl}[i - 1] < {pl}[i] > {pl}[i + 1]]
    # the heights of a walk are {ints}; call them {xs} / {xs} = {ints} / store {ints} in {xs} / let {xs} be {ints}
    {xs} = {ints}
    # find the peaks / get the list {peaks} from the function / let {peaks} be the indices that {f} gives for {xs} / Compute the peaks of {xs} and store them in a variable named {peaks}. / let the function find the {peaks} of {xs}
    {peaks} = {f}({xs})
    # print how many there are and the heights at these indices as a list / show the number of peaks, then a list of the items of {xs} that stand there / Print the length of {peaks} and the list of the corresponding elements of {xs}. / output the count of peaks; behind it, in a list, how high each of them is / first the number of peaks, then their heights in a list: print both
    print(len({peaks}), [{xs}[i] for i in {peaks}])
higher_than_all_behind
    # {xs} = {unlike} / let {xs} be {unlike} / houses in a street are {unlike} metres high, keep this as {xs} / Assign {unlike} to the variable {xs}.
    {xs} = {unlike}
    # make an empty list {visible} / {visible} is a list with nothing in it / start {visible} as an empty list / Create an empty list named {visible}. / nothing is {visible} yet, it is an empty list
    {visible} = []
    # go through the numbers from the last to the first; add one to the new list if that is empty or the number is greater than its last item / loop over {xs} backwards and append each number which is larger than the last of {visible}, or when {visible} is still empty / from right to left: whatever is higher than the latest item of {visible} is appended; the very first one always is / Iterate over the reversed list and append every element that exceeds the last element of {visible}; if {visible} is empty, append it in any case.
    for x in reversed({xs}):
        if not {visible} or x > {visible}[-1]:
            {visible}.append(x)
    # reverse it in place and print it / turn {visible} around (in place) and show it / now bring them back to the order of {xs} by reversing in place, then print them / Reverse {visible} in place, then print it. / the order of {visible} has to be turned round (in place); print the list after that
    {visible}.reverse()
    print({visible})
"""
STACKS = r"""
brackets_with_a_stack
    # write a function {f}({ps}) that returns True if the round and square brackets in {ps} are balanced, otherwise False; use a stack / define {f} with a string {ps}: opening brackets, ( or [, are pushed on a stack. a closing one must fit the bracket taken from the top, else return False. in the end the stack has to be empty / create {f}({ps}), a check for balanced ( ) and [ ]. every closing bracket has to match the last open one; other characters are skipped; return a boolean / I need a function {f} that tells, by means of a stack, whether each opening bracket of {ps}, round or square, is closed in the right order and no closing one is too many (True or False).
    def {f}({ps}):
        partner = {")": "(", "]": "["}
        stack = []
        for c in {ps}:
            if c in "([":
                stack.append(c)
            elif c in partner:
                if not stack or stack.pop() != partner[c]:
                    return False
        return not stack
    # check {formula} with it and call the answer {ok} / let {ok} be the result for {formula} / is {formula} fine? keep True or False in {ok} / Call {f} for the text {formula} and store the result in a variable named {ok}. / are the brackets of {formula} balanced? {f} knows; its answer is {ok}
    {ok} = {f}({formula})
    # print "fine" if so, else "brackets!" / show "fine" when it is balanced and "brackets!" when not / Print "fine" if {ok} is true and "brackets!" otherwise. / {ok} decides: print "fine" or, if it is False, "brackets!" / tell me "fine" for a true {ok} and "brackets!" for a false one
    print("fine" if {ok} else "brackets!")
    # and print the answers for each of the texts {formulas}, one per line / go through {formulas} and print for each what the function says / now do {formulas}: a line per text with the result only / For every string in {formulas}, print the return value of {f}. / for each of {formulas} print what {f} returns for it, one below the other
    for text in {formulas}:
        print({f}(text))
queue_with_a_count
    # the children {crew} stand in a circle: make {line} a deque of them / put {crew} into a deque called {line} / let {line} be a deque with the names {crew} / Create a deque named {line} from the list {crew}.
    # + from collections import deque
    {line} = deque({crew})
    # as long as more than one is left: {k} times the first goes to the end, then the first is out / while {line} has at least two names, move the front name to the back {k} times and then remove the front one / repeat until only one child remains: rotate the front to the back {k} times, then drop whoever is in front / While more than one element remains, transfer the first element to the end {k} times and remove the next one from the left. / count out: while there are more than one in {line}, let the first go to the end {k} times and take the next one out for good
    while len({line}) > 1:
        for _ in range({k}):
            {line}.append({line}.popleft())
        {line}.popleft()
    # the last one in it is the {winner}: keep the name and print it / store the remaining name as {winner} and print it / Assign the only element left to {winner} and print it. / who is left? that is the {winner}, show it / only one name is left in {line}: keep it as {winner} and show it
    {winner} = {line}[0]
    print({winner})
jobs_in_rounds
    # these jobs need so many minutes: {jobs}. make it a list of [name, minutes] called {line} / turn {jobs} into a list {line} of lists with name and minutes / let {line} hold a list [name, minutes] for each entry of {jobs} / Create a list named {line} that contains every key and value of {jobs} as a two-item list.
    {line} = [[name, minutes] for name, minutes in {jobs}.items()]
    # {done} is an empty list / start with nothing in the list {done} / no job is {done} yet: an empty list / Initialize {done} as an empty list.
    {done} = []
    # while jobs wait: take the first one and lower its minutes by {slice}; if more than 0 remain it goes to the end, otherwise its name goes to {done} / work in rounds until {line} is empty. the front job is taken out and gets {slice} minutes; append it to {line} again if it still needs some, else append its name to {done} / as long as {line} is not empty, remove its first job, subtract {slice} from its minutes and either put it back at the end (minutes above 0) or add the name to {done} / Process the queue: pop the first job, reduce its time by {slice}, re-append it if time remains, or else append its name to {done}; repeat until the queue is empty. / every job gets {slice} minutes when it is at the front. take it out, subtract them, and if its minutes are still above 0 put it at the end, else append the name to {done}; go on until nothing waits
    while {line}:
        job = {line}.pop(0)
        job[1] -= {slice}
        if job[1] > 0:
            {line}.append(job)
        else:
            {done}.append(job[0])
    # print in which order they were finished, with " > " between / show {done} joined by " > " / Print the names in {done}, separated by " > ". / output the finished jobs as one text, " > " between two names / which job was finished first, second, third? print the names with " > " between them
    print(" > ".join({done}))
"""
RECURSION = r"""
nested_sum
    # write a recursive function {f}({pl}) that adds up all numbers in the nested list {pl}, however deep they are / define {f} for a list {pl} whose items are numbers or lists again: an inner list is summed by the function itself, a number is just added; return the total sum / i need {f}({pl}), which returns the sum of all the numbers in {pl}, also of those in lists inside lists, by recursion / Create a function {f} that calls itself for every element of {pl} that is a list and adds the other elements, returning the sum.
    def {f}({pl}):
        result = 0
        for item in {pl}:
            result += {f}(item) if isinstance(item, list) else item
        return result
    # {xs} = {nested} / let {xs} be {nested} / store the nested list {nested} in {xs} / we have {nested}; name it {xs} / the list {xs} is nested: {nested}
    {xs} = {nested}
    # get the sum of everything in it, as {total} / let {total} be what {f} returns for it / Compute the total of {xs} with the function. / what do all numbers of {xs} give together? call the function and keep the {total}
    {total} = {f}({xs})
    # print for each item at the top level of {xs} whether it is a list, then the total / loop over {xs} and print True for an inner list and False for a number; after that print {total} / For every element of {xs}, print whether it is a list; finally print {total}. / go through the outer list, show if the item is a list (True or False), a line each, and show the total at the end
    for item in {xs}:
        print(isinstance(item, list))
    print({total})
power_by_recursion
    # write a recursive function {f}({pb}, {pn}) that returns {pb} to the power {pn} without using **: 1 if {pn} is 0, otherwise {pb} times the result for {pn} - 1 / define {f} with a base {pb} and an exponent {pn} from 0 on. for 0 it returns 1, else it multiplies {pb} by what it gives for one less / i need {f}({pb}, {pn}), the power by recursion: {pn} equal to 0 means 1, in all other cases {pb} * {f}({pb}, {pn} - 1) / Create a function {f} which calls itself with an exponent lowered by one and returns {pb} raised to {pn}; the operator ** is not used.
    def {f}({pb}, {pn}):
        if {pn} == 0:
            return 1
        return {pb} * {f}({pb}, {pn} - 1)
    # compute {k2} to the power {k3} with it, as {first_power} / let {first_power} be the result for the base {k2} and the exponent {k3} / with an exponent of {k3} and a base of {k2}, get {first_power} / Call {f} to raise {k2} to the power {k3} and store the number in {first_power}. / how much is {k2} to the power {k3}? let {f} say it and name it {first_power}
    {first_power} = {f}({k2}, {k3})
    # now the other way round, as {second_power} / exchange base and exponent and call this {second_power} / {second_power} is the power with {k3} as the base and {k2} as the exponent / Call {f} with the base {k3} and the exponent {k2} and assign the result to {second_power}. / swap the two numbers, so that {k3} is the base, and keep the result as {second_power}
    {second_power} = {f}({k3}, {k2})
    # print the larger minus the smaller one / show how far apart both powers are, as a number without sign / Print the absolute difference of {first_power} and {second_power}. / what is the distance between the two? print it, never negative / by how much do {first_power} and {second_power} differ? print the absolute value
    print(abs({first_power} - {second_power}))
recursive_countdown
    # write a recursive function {f}({pn}) that prints {pn}, then {pn} - 1 and so on down to 1, and after that {last_word} / define {f} with a number {pn}: if it is 0 print {last_word}, else print the number and call {f} with one less / i want a countdown {f}({pn}) that calls itself. it prints the number and goes on with {pn} - 1; at 0 it prints {last_word} instead / Create a recursive function {f}, which prints all numbers from {pn} to 1, one per line, and {last_word} at the end.
    def {f}({pn}):
        if {pn} == 0:
            print({last_word})
        else:
            print({pn})
            {f}({pn} - 1)
    # let {nv} be the length of the word {w1} / store how many characters {w1} has in {nv} / {nv} is the number of characters in {w1} / Assign the length of {w1} to a variable named {nv}. / how long is {w1}? keep its number of characters as {nv}
    {nv} = len({w1})
    # count down from there with the function / call {f} for {nv} / Start the countdown at {nv}. / now let it run, beginning with that number / let {f} count down from {nv}
    {f}({nv})
digits_by_recursion
    # write a recursive function {f}({pn}) that returns the digits of the number {pn} as a list of ints: below 10 it is a list of the number alone, else the digits of {pn} // 10 and then the last digit / define {f} with a whole number {pn} of at least 0: a one-digit number gives [{pn}], any other the list for the number without its last digit plus a list of that digit / i need {f}({pn}), which splits {pn} into its digits with recursion and // 10, and returns the list from left to right / Create a function {f} that calls itself with the number divided by 10 (integer division) and appends the last digit; a number below 10 becomes a list of itself. The list of all digits is returned.
    def {f}({pn}):
        if {pn} < 10:
            return [{pn}]
        return {f}({pn} // 10) + [{pn} % 10]
    # get the digits of {big} / store the digits of {big} in {digits} by calling it / let {digits} be what {f} gives for {big} / Call {f} with {big} and save the list in a variable named {digits}. / which digits does {big} have? let {f} split it and keep the {digits}
    {digits} = {f}({big})
    # drop the first digit if it is odd / if the first of them is odd, remove it / Remove the element at index 0 from {digits} in case it is odd. / is the leading digit odd? then take it out of the list
    if {digits}[0] % 2 == 1:
        {digits}.pop(0)
    # print the digits and their product / show the list, then all its digits multiplied / Print {digits} followed by the product of its elements. / output what the list looks like and what its numbers multiplied with each other give / print two things: the list {digits}, and what you get by multiplying all of its items
    # + import math
    print({digits}, math.prod({digits}))
stairs_with_memo
    # a dictionary {memo} should hold 1 under the keys 0 and 1 / let {memo} be {0: 1, 1: 1} / Create a dictionary {memo} that maps both 0 and 1 to 1. / start with the known values: {memo} has 1 for 0 and 1 for 1
    {memo} = {0: 1, 1: 1}
    # write a recursive function {f}({pn}): in how many ways can one climb {pn} stairs with steps of 1 or 2? it is the ways for {pn} - 1 plus those for {pn} - 2, stored in {memo} if not known yet / define {f} with {pn}: if {pn} is not in {memo} put {f}({pn} - 1) + {f}({pn} - 2) there; return the value from {memo} / i need {f}({pn}) that looks into {memo} first. an unknown number is computed as the sum of the results for one less and two less, and kept in the dictionary; then it is returned / Create a function {f} that returns {memo}[{pn}], computing and storing the sum of {f} for {pn} - 1 and for {pn} - 2 when the key is missing.
    def {f}({pn}):
        if {pn} not in {memo}:
            {memo}[{pn}] = {f}({pn} - 1) + {f}({pn} - 2)
        return {memo}[{pn}]
    # how many ways are there for {stairs} stairs? store them in {ways} / let {ways} be the result for {stairs} / Call {f} with {stairs} and keep the number as {ways}. / {stairs} stairs: get the {ways} from the function / for {stairs} stairs, how many ways does the function find? call them {ways}
    {ways} = {f}({stairs})
    # print {ways} and how many entries the memo has now / show the ways, then the size of the dictionary / Print {ways} followed by the number of keys in {memo}. / output the result and the length of {memo} / print two numbers, the ways and how many results the dictionary holds
    print({ways}, len({memo}))
"""
GRIDS = r"""
row_and_column_sums
    # {mg} = {matrix} / let {mg} be the rows {matrix} / store {matrix} as {mg} / our table {mg} has these rows: {matrix}
    {mg} = {matrix}
    # write a function {f}({pg}, {pc}) that returns the sum of column {pc} of {pg}, columns counted from 0 / define {f}: it adds up the items at index {pc} of all rows in {pg} and returns the sum / i need {f}({pg}, {pc}), the total of one column; {pg} is a list of rows and {pc} the index of the column / Create a function {f} which takes a list of rows {pg} and an index {pc} and returns the sum of the elements with this index.
    def {f}({pg}, {pc}):
        return sum(line[{pc}] for line in {pg})
    # get the sums of the rows as {sums} / sum up each row of the table, that is the list {sums} / {sums} holds what every row adds up to / Compute the list of all row totals of {mg} and store it in {sums}. / {sums} is a list with the total of each row
    {sums} = [sum(line) for line in {mg}]
    # print {sums}, then a list of the sums of all columns, using the function / show the row sums and, behind them, a list with what {f} gives for each column / Print {sums} and the list of the column sums computed by {f}. / output the sums of the rows first, then those of the columns (by {f}), both as lists
    print({sums}, [{f}({mg}, i) for i in range(len({mg}[0]))])
two_diagonals
    # {mg} is {square} / let {mg} be {square} / store the square {square} in {mg} / Assign the rows {square} to a variable named {mg}.
    {mg} = {square}
    # add up the diagonal from the top left to the bottom right, as {down_sum} / let {down_sum} be the sum of the items whose row and column index are equal / {down_sum} is the sum of its main diagonal / Compute the sum of the main diagonal of {mg} and store it in a variable named {down_sum}. / the items at [0][0], [1][1] and so on make up {down_sum}: add them
    {down_sum} = sum({mg}[i][i] for i in range(len({mg})))
    # now the other diagonal, from the top right to the bottom left, as {up_sum} / {up_sum} is the sum over the rows where the first row gives its last item, the second the last but one and so on / let {up_sum} be the total of the diagonal that starts in the last column of the first row / Compute the sum of the other diagonal in the variable {up_sum}.
    {up_sum} = sum({mg}[i][-1 - i] for i in range(len({mg})))
    # print "equal" if both are the same, otherwise the larger one / show "equal" when the diagonals have the same sum, else show the greater sum / if {down_sum} is {up_sum} print "equal", if not print their maximum / Print "equal" or, in case the two sums differ, the greater of them. / compare the two sums. print "equal" if there is no difference, or else the one that is greater
    print("equal" if {down_sum} == {up_sum} else max({down_sum}, {up_sum}))
rows_become_columns
    # write a function {f}({pg}) that returns a new list of rows in which the rows of {pg} have become the columns / define {f}, which transposes {pg}: the first new row is the list of the first items of all rows, and so on / i need {f}({pg}) for swapping rows and columns; it gives back a list of lists / Create a function {f} that takes a list of equally long rows {pg} and returns its transpose as a list of lists.
    def {f}({pg}):
        return [list(column) for column in zip(*{pg})]
    # transpose {matrix} with it and call that {flipped} / let {flipped} be the result for {matrix} / Call {f} for {matrix} and store the new rows in {flipped}. / {flipped}: what the function makes of {matrix} / {matrix} is to be transposed by {f}; the result is called {flipped}
    {flipped} = {f}({matrix})
    # turn every row of it around, in place / reverse each of its rows (in place) / the items of every row in {flipped} should be in the opposite order; change the rows themselves / Loop over {flipped} and reverse each row in place. / each row of {flipped} should run backwards, so reverse the rows in place
    for line in {flipped}:
        line.reverse()
    # print it row by row, the numbers of a row with spaces between / show every row on its own line, numbers separated by a space / Print each row of {flipped} on a separate line with spaces between the elements. / for each row print its items one after the other with spaces, then go to the next line
    for line in {flipped}:
        print(*line)
sum_of_neighbours
    # write a function {f}({pg}, {pr}, {pc}) that returns a list of the neighbours of the cell in row {pr} and column {pc}: above, below, left, right, as far as they exist / define {f} for a grid {pg} and a cell ({pr}, {pc}); it goes one up, one down, one left and one right, and collects the values that are still inside the grid, in this order / i need {f}({pg}, {pr}, {pc}), which gives the values directly over, under, left and right of a cell, skipping what lies outside / Create a function {f} that takes {pg}, a row index {pr} and a column index {pc} and returns the values of the up to four adjacent cells in the order up, down, left, right.
    def {f}({pg}, {pr}, {pc}):
        near = []
        for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            if 0 <= {pr} + dr < len({pg}) and 0 <= {pc} + dc < len({pg}[0]):
                near.append({pg}[{pr} + dr][{pc} + dc])
        return near
    # {mg} = {square3} / the field {mg} consists of the rows {square3} / let {mg} be {square3} / Store {square3} in {mg}.
    {mg} = {square3}
    # take the neighbours of the cell in row {r1}, column {c1}, as {around} / let {around} be what the function returns for column {c1} of row {r1} / Call {f} for row {r1} and column {c1} of the grid and store the list in a variable named {around}. / which values are next to the one at row index {r1} and column index {c1}? keep them in {around} / {around} are the neighbours of column {c1} in row {r1}, given by the function
    {around} = {f}({mg}, {r1}, {c1})
    # print their sum and the cell itself / show what they add up to, then the value in row {r1} and column {c1} / Print the sum of {around} followed by the value of the cell they surround. / output the total of these neighbours and, after it, the number in the cell itself / print what {around} adds up to and then the item in row {r1} and column {c1} of {mg}
    print(sum({around}), {mg}[{r1}][{c1}])
path_of_moves
    # {step_of} says what each letter does to x and y: N is (0, 1), E is (1, 0), S is (0, -1) and W is (-1, 0), as a dictionary / make a dictionary {step_of} with the pairs (0, 1) for "N", (1, 0) for "E", (0, -1) for "S" and (-1, 0) for "W" / Create a dictionary {step_of} mapping "N", "E", "S" and "W", in this order, to the tuples (0, 1), (1, 0), (0, -1) and (-1, 0). / let {step_of} be a dict from direction to step: north "N" adds (0, 1), east "E" (1, 0), south "S" (0, -1), west "W" (-1, 0)
    {step_of} = {"N": (0, 1), "E": (1, 0), "S": (0, -1), "W": (-1, 0)}
    # we start at x = {sx} and y = {sy}; keep these as {walk_x} and {walk_y} / {walk_x} is {sx}, {walk_y} is {sy} / let {walk_y} be {sy} and {walk_x} be {sx} (assign x first) / Set {walk_x} to {sx} and {walk_y} to {sy}.
    {walk_x} = {sx}
    {walk_y} = {sy}
    # follow the moves {moves}, letter by letter / for each letter of {moves} add its step to {walk_x} and {walk_y} / go along the path {moves}: look every letter up in {step_of} and change both coordinates / Iterate over the string {moves} and update {walk_x} and {walk_y} by the step of each character. / the path is {moves}: for every letter change x and y by the two numbers that {step_of} has for it
    for move in {moves}:
        dx, dy = {step_of}[move]
        {walk_x} += dx
        {walk_y} += dy
    # how many steps away from the start are we? print the absolute difference in x plus the one in y / print how far that is from ({sx}, {sy}), adding the absolute distances in x and y / show |x - {sx}| + |y - {sy}| for the place we reached / Print the sum of the absolute differences between the final and the starting coordinates.
    print(abs({walk_x} - {sx}) + abs({walk_y} - {sy}))
size_of_an_island
    # write a recursive function {f}(land, r, c, seen) that returns how many "#" cells hang together with the cell in row r and column c; seen is a set of the cells visited. outside the map, on other signs and on seen cells it is 0 / define {f}(land, r, c, seen) for a list of strings land. if (r, c) is outside, is not "#" or is in the set seen, return 0; otherwise add it to seen and return 1 plus the results for the cells below, above, right and left / i need a flood fill {f}(land, r, c, seen) counting the connected "#" signs from row r, column c in four directions; visited cells go into the set seen so that none counts twice / Create a recursive function {f} with the parameters land, r, c and seen that returns the size of the area of "#" containing the cell (r, c) and records visited cells in seen.
    def {f}(land, r, c, seen):
        if not (0 <= r < len(land) and 0 <= c < len(land[0])):
            return 0
        if land[r][c] != "#" or (r, c) in seen:
            return 0
        seen.add((r, c))
        return 1 + sum({f}(land, y, x, seen) for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
    # the map {chart} is {land} / {chart} = {land} / store the rows {land} in {chart} / let {chart} be the list {land} / {chart} is a map of these rows: {land}
    {chart} = {land}
    # how large is the island at row {r1}, column {c1}? begin with an empty set and keep the size in {island} / let {island} be the result for row {r1} and column {c1} of the map, nothing being seen yet / Call {f} for the cell in row {r1} and column {c1} with a new empty set and store the number in {island}. / get the size of the area around column {c1} in row {r1} as {island}, with an empty set as the last argument
    {island} = {f}({chart}, {r1}, {c1}, set())
    # print it and how many "#" there are in the whole map / show {island}, then the number of all "#" signs in {chart} / Print {island} and the total count of "#" in all rows. / output the size of the island and after it how much land ("#") the map has altogether
    print({island}, sum(row.count("#") for row in {chart}))
jump_from_place_to_place
    # {xs} = {jumps} / let {xs} be {jumps} / each number of {jumps} says to which index to go next; call the list {xs} / Store the list {jumps} in {xs}.
    {xs} = {jumps}
    # start at index {spot} = {lo1} with an empty list {visits} / let {spot} be {lo1} and {visits} be an empty list / {spot} is {lo1} at first, and nothing is in the list {visits} / Set {spot} to {lo1} and create an empty list {visits}. / begin at {spot}, which is {lo1}; the list {visits} is empty
    {spot} = {lo1}
    {visits} = []
    # while the spot is not among the visits, append it and go on to the index which stands there in the list / as long as {spot} is new, put it into {visits}; the next spot is the item of {xs} at this index / repeat until we come to a place for the second time: add {spot} to {visits}, then let it be the number at that index / While {spot} is not in {visits}, append it to {visits} and replace it with the element of {xs} at the index {spot}.
    while {spot} not in {visits}:
        {visits}.append({spot})
        {spot} = {xs}[{spot}]
    # print the visits and how many of the places were never reached / show {visits}, then the number of indices of {xs} that are not in it / Print {visits} followed by the length of {xs} minus the length of {visits}. / output where we have been and how many indices were left out / which indices did we visit, and how many others are there? print the list and the number
    print({visits}, len({xs}) - len({visits}))
reachable_places
    # the roads are {net}; keep them in {roads} / let {roads} be the dictionary {net} / {roads} = {net} / Store {net}, which lists for each town the towns one can drive to, in {roads}.
    {roads} = {net}
    # put only {from1} into a list {todo}, and into a set {reached} / {todo} is a list with just {from1}, {reached} a set with the same town / start with [{from1}] as {todo} and {{from1}} as {reached} / Create a list {todo} and a set {reached}, both containing only {from1}.
    {todo} = [{from1}]
    {reached} = {{from1}}
    # while there is something to do: take the first town from the list and add each of its next towns that is not reached yet to both / as long as {todo} is not empty, remove its first town; every town that follows by road and is new goes into {reached} and to the end of {todo} / work through {todo} from the front. the neighbours of a town that are not in {reached} are put into the set and appended to the list / Perform a breadth-first search: pop the first element of {todo} and, for each neighbour not in {reached}, add it to {reached} and append it to {todo}.
    while {todo}:
        town = {todo}.pop(0)
        for nearby in {roads}[town]:
            if nearby not in {reached}:
                {reached}.add(nearby)
                {todo}.append(nearby)
    # print the reached towns in alphabetical order / show {reached} as a sorted list / where can we get? print these towns sorted / Print the sorted list of all elements of {reached}. / the towns in {reached} are to be printed as a list from A to Z
    print(sorted({reached}))
"""
CHOICES = r"""
merged_spans
    # {xs} = {spans}, sorted / sort the spans {spans} and keep them in {xs} / let {xs} be the sorted list of {spans} / Store {spans} in ascending order in a list named {xs}.
    {xs} = sorted({spans})
    # merge those that overlap or touch into a new list {joined} of [start, end] lists: if a span starts after the end of the last one (or there is none yet) it is appended, otherwise the last end becomes the larger of both ends / go through the spans; when the start is at most the end of the last item of {joined}, only raise that end if necessary, else append [start, end] to {joined}, which is empty at first / build {joined}, the merged spans as lists [start, end], with a loop: extend the last one when the next begins not later than it ends, add a new one when it begins later / Create an empty list {joined} and iterate over {xs}: extend the last interval to the greater end if the new one begins no later than its end, otherwise append a new list of start and end.
    {joined} = []
    for start, end in {xs}:
        if {joined} and start <= {joined}[-1][1]:
            {joined}[-1][1] = max({joined}[-1][1], end)
        else:
            {joined}.append([start, end])
    # print the merged spans and how long they are together / show {joined}, then the sum of end minus start over all of it / Print {joined} and the total length of its intervals. / output the list and what the lengths (end less start) in it add up to / print {joined} first, and behind it how much its spans cover in all (end minus start, added up)
    print({joined}, sum(end - start for start, end in {joined}))
common_time
    # write a function {f}({pl}, {pm}) for two pairs of start and end; it returns how long both overlap, or 0 if they do not / define {f} with the spans {pl} and {pm}, each a tuple (start, end): the smaller end minus the greater start is returned, but never less than 0 / i need {f}({pl}, {pm}): how much time do the two spans (start, end) share? at least 0 / Create a function {f} which takes two intervals as tuples {pl} and {pm} and returns the length of their intersection, 0 when it is empty.
    def {f}({pl}, {pm}):
        return max(0, min({pl}[1], {pm}[1]) - max({pl}[0], {pm}[0]))
    # {meeting} = {span1}, {phone_call} = {span2} / the times are {span1} for the {meeting} and {span2} for the {phone_call}; keep both as tuples / let {meeting} be the tuple {span1} and {phone_call} the tuple {span2} / Store the tuple {span1} in {meeting} and the tuple {span2} in {phone_call}.
    {meeting} = {span1}
    {phone_call} = {span2}
    # compute the overlap of the two / how long do the meeting and the phone call overlap? keep it as the overlap / let {overlap} be the result for {meeting} and {phone_call} / Call {f} with {meeting} and {phone_call} and store the number in a variable named {overlap}. / let {f} find out for how long {meeting} and {phone_call} overlap, and store this in {overlap}
    {overlap} = {f}({meeting}, {phone_call})
    # print what part of the meeting that is, in percent, rounded to a whole number / show it as a percentage of the length of {meeting}, rounded to an int / Print {overlap} divided by the length of {meeting} (end minus start) in percent, rounded to an integer. / how many percent of the meeting's time are shared? round to a whole number and print
    print(round({overlap} / ({meeting}[1] - {meeting}[0]) * 100))
coins_greedily
    # write a function {f}({pn}, coins) that pays the amount {pn} with as large coins as possible and returns the list of the coins used. coins is sorted from the largest down / define {f}({pn}, coins): for each coin, from the left, as long as {pn} is at least the coin, note the coin and subtract it; return the noted coins / i want {f}({pn}, coins), greedy change: always take the first coin in coins that still fits into what is left of {pn}, and return the coins as a list / Create a function {f} that takes an amount {pn} and a descending list coins and returns the list of coins chosen greedily.
    def {f}({pn}, coins):
        used = []
        for coin in coins:
            while {pn} >= coin:
                used.append(coin)
                {pn} -= coin
        return used
    # pay {due} with the coins {coin_set}; the result is {paid} / let {paid} be the coins for {due} when there are {coin_set} / use {coin_set} to make {due} and call the list {paid} / Call {f} for the amount {due} and the coins {coin_set} and store the list in a variable named {paid}. / we have to pay {due}, and {coin_set} are the coins: let {f} choose, keep its list as {paid}
    {paid} = {f}({due}, {coin_set})
    # print the number of coins and how many of them are {coin1} / show how many coins that takes, then how often {coin1} is used / Print the length of {paid} followed by the number of times {coin1} occurs in it. / output the count of coins in {paid} and how many of those have the value {coin1} / how many coins is that in all, and how many coins of {coin1}? print both
    print(len({paid}), {paid}.count({coin1}))
earliest_end_first
    # sort the talks {spans} by their end and keep them in {xs} / {xs} is the list {spans}, ordered by the second number of each pair / let {xs} hold {spans}, the talk that ends first in front / Sort {spans} by the second element of every tuple and store the list in {xs}.
    {xs} = sorted({spans}, key=lambda talk: talk[1])
    # the plan is an empty list, and {last_end} is 0 / let {plan} be empty and {last_end} 0 / start with no talk in the list {plan} and a {last_end} of 0 / Create an empty list {plan} and set {last_end} to zero. / nothing is planned: {plan} is an empty list and {last_end} is 0
    {plan} = []
    {last_end} = 0
    # go through the talks and take each one that does not start before {last_end}: append it to the plan, and {last_end} becomes its end / for every talk whose start is at least {last_end}, put it in the plan and set {last_end} to when it ends / loop over {xs}: a talk that begins at {last_end} or later is added to {plan}, and its end is the new {last_end} / Iterate over {xs}; whenever the start is not less than {last_end}, append the pair to {plan} and update {last_end} to its end.
    for start, end in {xs}:
        if start >= {last_end}:
            {plan}.append((start, end))
            {last_end} = end
    # print how many talks one can hear, then the plan / show the number of talks in {plan} and the list itself / Print the length of {plan} followed by {plan}. / how many talks are in the plan, and which ones? print both
    print(len({plan}), {plan})
boxes_filled_in_order
    # parcels weigh {weights}; keep that in {xs} / {xs} = {weights} / let {xs} be {weights} / Store the weights {weights} in a list {xs}.
    {xs} = {weights}
    # make {cars}, a list with one empty list in it / {cars} is a list that contains just an empty list / start with a single empty car: {cars} is [[]] / Create a list {cars} holding one empty list.
    {cars} = [[]]
    # load the parcels in this order: if the last car would get heavier than {cap} with the parcel, begin a new car with an empty list; then put the parcel into the last one / for each weight: when the sum of the last list plus the weight is more than {cap} append an empty list to {cars}; in any case append the weight to the last list / go through the weights and add each to the last car, but open a new car first if its load would be over {cap} otherwise / Iterate over {xs}, appending a new empty list to {cars} whenever the last one cannot take the weight without exceeding {cap}, and append the weight to the last list.
    for weight in {xs}:
        if sum({cars}[-1]) + weight > {cap}:
            {cars}.append([])
        {cars}[-1].append(weight)
    # print the load of each car as a list, and the number of cars / show a list of the sums of all cars, then how many cars there are / Print the list of the total weights per car, followed by the length of {cars}. / what does every car carry (a list of sums), and how many are needed? print both / print what each car carries, in a list, and behind it the number of cars
    print([sum(car) for car in {cars}], len({cars}))
pairs_in_wrong_order
    # write a function {f}({pl}) that counts the pairs of items in {pl} where the earlier one is greater than the later one / define {f} with a list {pl}. it compares every item with all the items behind it, counts how often the first of the two is larger and returns the count / i need the number of inversions: {f}({pl}) returns how many times a greater item stands somewhere before a smaller one / Create a function {f} that takes a list {pl} and returns the number of index pairs i < j with an element at i exceeding the element at j.
    def {f}({pl}):
        return sum({pl}[i] > {pl}[j] for i in range(len({pl})) for j in range(i + 1, len({pl})))
    # compute the disorder of {unlike} by it / let {disorder} be the result for {unlike} / Call {f} for {unlike} and store the number in a variable named {disorder}. / how many such pairs does {unlike} have? that is the disorder / the {disorder} is what {f} counts in {unlike}
    {disorder} = {f}({unlike})
    # print it and what the function returns for the same numbers backwards / show {disorder}, then the count for the reversed list {unlike} / Print {disorder} followed by the result of {f} for the reverse of {unlike}. / output the disorder, and after it that of the numbers {unlike} in reverse order / how is it for {unlike} backwards? print {disorder} and then that count
    print({disorder}, {f}({unlike}[::-1]))
majority_by_votes
    # {ws} = {mostly} / the votes are {mostly}; call them {ws} / store {mostly} in {ws} / Let {ws} be the list {mostly}.
    {ws} = {mostly}
    # there is no candidate yet, so {candidate} is None, and {balance} is 0 / set {candidate} to None and {balance} to 0 / start with a {balance} of 0 and None as the {candidate} (which is assigned first) / Initialize {candidate} with None and {balance} with zero.
    {candidate} = None
    {balance} = 0
    # for each vote: when the balance is 0 the vote becomes the candidate; then add 1 to the balance if it is for the candidate, otherwise subtract 1 / go through the votes. at a balance of 0 the present vote is the new candidate; after that the balance goes up for an equal vote and down for any other / loop over {ws}: take over the vote as {candidate} whenever {balance} is zero, then raise {balance} by 1 for a vote equal to {candidate} and lower it by 1 for a different one / Iterate over the votes, replacing {candidate} when {balance} equals zero and afterwards incrementing or decrementing {balance} depending on whether the vote equals {candidate}.
    for vote in {ws}:
        if {balance} == 0:
            {candidate} = vote
        {balance} += 1 if vote == {candidate} else -1
    # print the candidate if it really has more than half of the votes, otherwise "no majority" / does {candidate} make up more than half of the list? then print it, if not print "no majority" / count it in {ws}: with over half of all votes show {candidate}, else show "no majority" / Print {candidate} if its count exceeds half the number of votes; otherwise print "no majority".
    print({candidate} if {ws}.count({candidate}) > len({ws}) / 2 else "no majority")
missing_number
    # tickets from 1 to {full} were sold, one each, and these came back: {holed}; keep the list in {xs} / {xs} = {holed} / let {xs} be {holed} / Store the numbers {holed} in {xs}.
    {xs} = {holed}
    # one number from 1 to {full} is missing in it. compute the ticket from the two sums / the sum of 1 to {full} minus the sum of the list gives the missing number; call it {ticket} / let {ticket} be the total of all numbers from 1 up to {full}, less what {xs} adds up to / Subtract the sum of {xs} from the sum of the integers from 1 to {full} and store the difference in {ticket}. / {ticket} is the one that did not come back: add up 1 to {full} and take away the sum of {xs}
    {ticket} = sum(range(1, {full} + 1)) - sum({xs})
    # append it, sort the list in place and print it / put the missing ticket at the end, sort everything in place, then show the list / Append {ticket} to {xs}, sort {xs} in place and print it. / add it to the list, bring the list into ascending order (in place) and output it / the {ticket} goes to the end of {xs}; sort that list in place, then print it
    {xs}.append({ticket})
    {xs}.sort()
    print({xs})
first_seen_twice
    # write a function {f}({pl}) that returns the first item of {pl} that has been there before, or None if all are different / define {f} with {pl}: remember the items in a set while going through the list, and return the first one that is already in the set; None if there is none / i need {f}({pl}): which item is the first to come a second time? no repetition gives None / Create a function {f} that keeps a set of the elements of {pl} seen so far and returns the first repeated element, otherwise None.
    def {f}({pl}):
        seen = set()
        for item in {pl}:
            if item in seen:
                return item
            seen.add(item)
        return None
    # who or what comes twice in {mostly}? call it {twice} / let {twice} be the result for {mostly} / apply it to {mostly} and name the answer {twice} / Call {f} for {mostly} and store the returned element in {twice}. / let {f} search {mostly} for the first repetition; that is {twice}
    {twice} = {f}({mostly})
    # print it in upper case, and then the first character repeated in the word {w1} (or None) / show {twice} in capitals, followed by what the function gives for the string {w1} / Print {twice} converted to upper case and the return value of {f} for {w1}. / output it in capital letters; after that the result of {f} for {w1} / show two things: {twice} in upper case, and what {f} returns for the letters of {w1}
    print({twice}.upper(), {f}({w1}))
rotate_step_by_step
    # {ws} = {words} / the players are {words}; this is {ws} / store the names {words} in {ws} / let {ws} be {words}
    {ws} = {words}
    # {turns} times, move the last item to the front / repeat this {turns} times: take the last word off and insert it at the beginning / rotate the list to the right by {turns}, with a loop of pop and insert / Perform {turns} rotations to the right, each removing the last element and inserting it at index 0. / the last one goes to the front, and that {turns} times over, in a loop
    for _ in range({turns}):
        {ws}.insert(0, {ws}.pop())
    # where did {w0} go? store the index as {spot} / let {spot} be the index at which {w0} is now / find the present place of {w0} in it, that is {spot} / Determine the index of {w0} in the list and assign it to {spot}. / {spot} is where {w0} stands after that
    {spot} = {ws}.index({w0})
    # print the list and the part of it before that index / show {ws}, then the words in front of {w0} as a list / Print {ws} followed by its slice up to, but not including, the index {spot}. / output all words, and then only those that stand before {w0}
    print({ws}, {ws}[:{spot}])
split_at_a_pivot
    # {xs} = {ints} / let {xs} be {ints} / we have the list {ints}, call it {xs} / Assign {ints} to {xs}.
    {xs} = {ints}
    # make three lists: {small_ones} with what is below {pivot}, {equal_ones} with what equals it, {big_ones} with the rest / split it around {pivot}: less goes to {small_ones}, the same to {equal_ones}, more to {big_ones} / let {small_ones}, {equal_ones} and {big_ones} be the numbers of the list that are smaller than, equal to and greater than {pivot} / Partition {xs} by the pivot {pivot} into {small_ones} (less), {equal_ones} (equal) and {big_ones} (greater).
    {small_ones} = [x for x in {xs} if x < {pivot}]
    {equal_ones} = [x for x in {xs} if x == {pivot}]
    {big_ones} = [x for x in {xs} if x > {pivot}]
    # put them together again, sorting the small and the big ones: small, equal, big; this is {arranged} / let {arranged} be the sorted {small_ones}, then {equal_ones}, then the sorted {big_ones} / {arranged} joins all three in rising order, the two outer ones sorted / Concatenate the sorted {small_ones}, {equal_ones} and the sorted {big_ones} in a variable named {arranged}.
    {arranged} = sorted({small_ones}) + {equal_ones} + sorted({big_ones})
    # print it and how many numbers are below {pivot} / show {arranged} and the length of {small_ones} / Print {arranged}, followed by the number of elements in {small_ones}. / output the whole list and the count of the small ones / how does {arranged} look, and how many {small_ones} are there? print both
    print({arranged}, len({small_ones}))
"""
CODES = r"""
sieve_of_primes
    # make a list {sieve} of {top} + 1 times True, and set the items at 0 and 1 to False / {sieve} has {top} + 1 items, all True except the first two, which are set to False / start with {sieve}: True for each number from 0 to {top}; then 0 and 1 are marked False / Create a list {sieve} with {top} + 1 True values and assign False to its indices 0 and 1.
    {sieve} = [True] * ({top} + 1)
    {sieve}[0] = {sieve}[1] = False
    # for each number from 2 to {top} that is still True, set its multiples from its square on to False / go up from 2 to {top}: a number still marked is prime, so mark all its multiples up to {top} as False, beginning at its square / cross out: loop over 2 to {top}, and where the sieve says True, write False at the square of the number and every further multiple / Iterate from 2 through {top}; if the entry is true, set all entries at multiples of the number, starting with its square, to False.
    for n in range(2, {top} + 1):
        if {sieve}[n]:
            for i in range(n * n, {top} + 1, n):
                {sieve}[i] = False
    # collect the numbers that are left, as {primes} / let {primes} be all indices at which the sieve has True / {primes} is a list of the numbers still marked / Store the indices of the true entries in a list named {primes}. / all numbers whose entry in {sieve} is still True are the {primes}
    {primes} = [n for n, marked in enumerate({sieve}) if marked]
    # print how many primes that are and the largest / show the number of primes, then the last of them / Print the length of {primes} followed by its last element. / how many did we find and which is the highest? print both
    print(len({primes}), {primes}[-1])
common_divisor_loop
    # write a function {f}({pa}, {pd}) that returns the greatest common divisor: while {pd} is not 0, {pa} becomes {pd} and {pd} the remainder of {pa} by {pd}; then return {pa} / define {f} with {pa} and {pd} by Euclid's method: replace the two by {pd} and {pa} modulo {pd} until {pd} is 0, the divisor is {pa} then / i need {f}({pa}, {pd}), the largest number that divides both, with a while loop and % (no math module) / Create a function {f} that computes the greatest common divisor of {pa} and {pd} with the Euclidean algorithm in a loop.
    def {f}({pa}, {pd}):
        while {pd}:
            {pa}, {pd} = {pd}, {pa} % {pd}
        return {pa}
    # a floor is {numa} cm by {numb} cm: compute the {edge} of the largest square tile that fits exactly both ways / get the common divisor of {numa} and {numb}, named {edge} / let {edge} be what the function returns for {numa} and {numb} / Call {f} with {numa} and {numb} and store the result in a variable named {edge}. / the {edge} is the greatest common divisor of {numa} and {numb}, by the function
    {edge} = {f}({numa}, {numb})
    # how many tiles does a floor of {numa} by {numb} take? print the area divided by the square of the edge, as an int / print {numa} times {numb}, divided by {edge} squared (integer division) / show how many squares with that edge cover {numa} by {numb}, with // / Print the number of square tiles, i.e. {numa} * {numb} divided by the squared edge using integer division.
    print({numa} * {numb} // {edge} ** 2)
digits_in_a_base
    # {nv} = {value} and {cells} is an empty list / start with {nv} at {value} and no items in the list {cells} / let {nv} be {value} and let {cells} be empty / Set {nv} to {value} and create an empty list {cells}.
    {nv} = {value}
    {cells} = []
    # while {nv} is above 0, insert its remainder by {base} at the front of the list and divide {nv} by {base}, rounded down / write the number in base {base}: as long as {nv} is positive, {nv} modulo {base} goes to the beginning of {cells}, then {nv} is divided by {base} without rest / repeat until {nv} is 0: put the rest of dividing by {base} in front of {cells}, keep the whole part of the quotient as {nv} / As long as {nv} exceeds zero, insert {nv} modulo {base} at index 0 of {cells} and replace {nv} with its integer quotient by {base}.
    while {nv} > 0:
        {cells}.insert(0, {nv} % {base})
        {nv} //= {base}
    # join the digits to the text {code_text} / let {code_text} be a string of these digits / {code_text}: all items of {cells} one after the other, as a string / Convert the digits into one string and store it in a variable named {code_text}. / {code_text} is the text made of all {cells} without anything between
    {code_text} = "".join(str(x) for x in {cells})
    # print it and, to check, int of it with the base {base} / show {code_text}, then convert it back from base {base} with int and show that too / Print {code_text} followed by its value as an integer in base {base}. / output the text and what number it stands for in base {base} / first the text, then int({code_text}, {base}): print both
    print({code_text}, int({code_text}, {base}))
shift_only_small_letters
    # {sv} = {message} / the message is {message}, keep it in {sv} / store {message} in {sv} / let {sv} be the text {message} / we encrypt {message}; call it {sv}
    {sv} = {message}
    # build a string {secret_text} from it, starting empty: small letters a to z move {shift} places forward (after z comes a), everything else is copied / {secret_text} is "" at first. loop over the message; a character from "a" to "z" is shifted by {shift} around the alphabet and added, any other is added unchanged / encrypt only the lower-case letters with a shift of {shift} into {secret_text}, in a loop; leave capitals, digits and signs alone / Create an empty string {secret_text} and append, for each character, the letter {shift} positions later if it lies between a and z (cyclically), or else the character itself.
    {secret_text} = ""
    for c in {sv}:
        if "a" <= c <= "z":
            {secret_text} += chr((ord(c) - ord("a") + {shift}) % 26 + ord("a"))
        else:
            {secret_text} += c
    # print the encrypted text and at how many places it differs from the message / show {secret_text}, then the number of characters that were changed / Print {secret_text} and the number of positions at which it differs from {sv}. / output the secret, followed by how many characters are not the same as before / print {secret_text}; how many of its characters are different from those of {sv}? print that number behind it
    print({secret_text}, sum(a != b for a, b in zip({sv}, {secret_text})))
"""

NOUNS = (
    "place swaps arranged spot pair below merged longest packed runs sums upto top_sum lowest profit peaks "
    "visible ok winner done total first_power second_power digits memo ways flipped around island step_of "
    "walk_x walk_y chart visits roads todo reached joined overlap paid plan last_end cars disorder candidate "
    "balance ticket twice small_ones equal_ones big_ones sieve primes edge cells code_text secret_text "
    "down_sum up_sum meeting phone_call"
)
CALLED = (
    "search look_for work scan process run_through detect compute_it solve handle apply_it my_algo walk_over "
    "inspect examine deal_with figure do_step algo routine procedure helper task"
)
JOBS = ("print", "copy", "backup", "scan", "mail", "build", "test", "sync", "upload", "cleanup", "report")
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    "line": exact("queue", "waiting", "row_of_names"),
    "f": new(*CALLED.split(), kind="function"),
    "pl": fragment("values", "xs", "data", "nums", "lst", "series", "readings", "arr", "seq", "entries"),
    "pm": fragment("other", "ys", "second", "more", "nums2", "lst2"),
    "pt": fragment("target", "wanted", "x", "goal", "value", "t", "key", "quib"),
    "pn": fragment("n", "k", "size", "how_many", "m", "num", "number"),
    "pb": fragment("base", "b", "factor", "x", "q"),
    "ps": fragment("text", "s", "phrase", "message", "txt", "raw", "t", "chars"),
    "pg": fragment("grid", "matrix", "rows", "board", "table", "mat"),
    "pr": fragment("r", "row", "y", "i"),
    "pc": fragment("c", "col", "column", "x", "j"),
    "pa": fragment("a", "x", "first", "p", "width"),
    "pd": fragment("b", "y", "second", "q", "height"),
    **{"xs": new("list"), "ys": new("list"), "ws": new("words"), "sv": new("str"), "nv": new("int")},
    "mg": new("grid", "matrix", "board", "field", "table", "square", "m"),
    "ints": sampled("list[int]", ints),
    "lo1": choice(0, 1, 2),
    "hi1": choice(3, 4),
    "unlike": sampled("list[int]", unlike),
    "there": derived(lambda s: s.unlike[len(s.unlike) // 2]),
    "absent": derived(lambda s: next(v for v in range(min(s.unlike) + 2, 999) if v not in s.unlike)),
    "signed": sampled("list[int]", lambda r: [r.randint(-12, 15) for _ in range(r.randint(6, 9))]),
    **dict.fromkeys(("asc", "asc2"), sampled("list[int]", ascending)),
    "goal_sum": derived(lambda s: s.asc[1] + s.asc[-1 - s.asc[0] % 2] + s.asc[-1] % 2),
    "repeats": sampled("list[int]", repeats),
    "rain": sampled("list[int]", lambda r: [r.randint(0, 40) for _ in range(r.randint(6, 9))]),
    "win": integer(2, 4),
    **dict.fromkeys(("k", "k3"), integer(2, 5)),
    "k2": integer(2, 6),
    "any1": integer(-40, 60),
    **dict.fromkeys(("sx", "sy"), integer(1, 40)),
    "big": integer(100, 99999),
    "stairs": integer(5, 25),
    "slice": integer(3, 6),
    "words": sampled("list[str]", some_words),
    "w0": derived(lambda s: s.words[0]),
    "turns": integer(2, 3),
    "w1": sampled("str", some),
    "doubled": sampled("str", lambda r: "".join(c * r.choice((1, 1, 2, 3)) for c in some(r)[:6])),
    "formula": sampled("str", brackets),
    "formulas": sampled("list[str]", lambda r: [brackets(r) for _ in range(3)]),
    "nested": sampled("list[mixed]", nested),
    "crew": sampled("list[str]", lambda r: r.sample(CATEGORIES["person"], r.randint(4, 6))),
    "jobs": sampled("dict[str,int]", lambda r: {w: r.randint(2, 12) for w in r.sample(JOBS, 3)}),
    "last_word": choice("Go!", "LIFT OFF", "start", "Now", "BOOM", "ready"),
    "mostly": sampled("list[str]", mostly),
    "holed": sampled("list[int]", one_missing),
    "full": derived(lambda s: len(s.holed) + 1),
    "matrix": sampled("list[list[int]]", matrix),
    "square3": sampled("list[list[int]]", lambda r: matrix(r, 3, 3)),
    "square": sampled("list[list[int]]", lambda r: matrix(r, *r.choice(((2, 2), (3, 3), (4, 4))))),
    "land": sampled("list[str]", lambda r: ["".join(r.choices("##.", k=5)) for _ in range(r.randint(3, 4))]),
    **dict.fromkeys(("r1", "c1"), integer(0, 2)),
    "spans": sampled("list[tuple[int]]", spans),
    "span1": sampled("tuple[int]", lambda r: spans(r)[0]),
    "span2": sampled("tuple[int]", lambda r: spans(r)[1]),
    "net": sampled("dict[str,list[str]]", network),
    "from1": derived(lambda s: next(iter(s.net))),
    "moves": sampled("str", lambda r: "".join(r.choices("NESW", k=r.randint(6, 10)))),
    "coin_set": choice([50, 20, 10, 5, 2, 1], [25, 10, 5, 1], [20, 5, 1], [100, 50, 10, 1]),
    "due": integer(28, 399),
    "coin1": derived(lambda s: s.coin_set[s.due % 2]),
    "cap": integer(10, 20),
    "weights": sampled("list[int]", lambda r: [r.randint(1, 9) for _ in range(r.randint(5, 8))]),
    "shift": integer(1, 12),
    "message": sampled("str", lambda r: " ".join(some(r) for _ in range(3)) + r.choice("!?.")),
    "base": integer(2, 9),
    "value": integer(20, 900),
    "top": integer(20, 70),
    **dict.fromkeys(("numa", "numb"), integer(12, 180)),
    "pivot": derived(lambda s: s.ints[0]),
    "jumps": sampled("list[int]", lambda r: [r.randint(0, 5) for _ in range(6)]),
}
for table in (SEARCH, RUNS, STACKS, RECURSION, GRIDS, CHOICES, CODES):
    stories(d, table, SLOTS)
