"""Algorithms of a first course: sorting, searching, stacks, intervals, primes, grids, dynamic programming."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import choice, derived, integer, list_of, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain

d = Domain("algorithms", weight=9)

SLOTS = {
    "xs": list_of(integer(0, 40), 3, 9),
    "ys": list_of(integer(0, 40), 3, 8),
    "sx": sampled("list[int]", lambda r: sorted(r.sample(range(50), r.randint(4, 9)))),
    "sy": sampled("list[int]", lambda r: sorted(r.sample(range(50), r.randint(3, 7)))),
    "ds": list_of(integer(0, 6), 5, 10),
    "ws": list_of(word(), 3, 6),
    "m": sampled("list[list[int]]", lambda r: [[r.randint(0, 9) for _ in range(3)] for _ in range(3)]),
    "m2": sampled("list[list[int]]", lambda r: [[r.randint(0, 9) for _ in range(3)] for _ in range(3)]),
    "s": word(),
    "t": word(),
    "brackets": sampled("str", lambda r: r.choice(("()", "(())", "(()", ")(", "[()]", "{[()]}", "{[(])}"))),
    "parens": sampled("str", lambda r: r.choice(("()", "(())", "(()", ")(", "(a+b)", "((x)", "(1)(2)"))),
    "pairs": sampled(
        "list[list[int]]",
        lambda r: [[a, a + r.randint(1, 6)] for a in (r.randint(0, 20) for _ in range(r.randint(2, 4)))],
    ),
    "coins": sampled("list[int]", lambda r: [1, *sorted(r.sample(range(2, 26), 2))]),
    "n": integer(1, 12),
    "big": integer(10, 60),
    "bound": integer(2, 100),
    "amount": integer(1, 60),
    "number": integer(0, 2000),
    "base": integer(2, 9),
    "bits": sampled("str", lambda r: bin(r.randint(1, 99))[2:]),
    "roman": sampled(
        "str", lambda r: r.choice(("III", "IV", "IX", "XIV", "XL", "XC", "MCMX", "LVIII", "MM"))
    ),
    "k": integer(1, 4),
    "i": integer(0, 2),
    "v": integer(0, 40),
    "target": integer(5, 60),
}

functions(
    d,
    """
bubble_sort(xs)
    # sorts {xs} with bubble sort and returns it / implements bubble sort on {xs}
    # sorts {xs} by repeatedly swapping neighbours that are in the wrong order, then returns {xs}
    # bubble-sorts {xs} in ascending order
    # performs a bubble sort of {xs} without using sort or sorted and returns the list
    # sorts {xs} from small to large using two nested loops that swap neighbours
    # > sort_list
    # * 1.5
    n = len({xs})
    for i in range(n):
        for j in range(n - i - 1):
            if {xs}[j] > {xs}[j + 1]:
                {xs}[j], {xs}[j + 1] = {xs}[j + 1], {xs}[j]
    return {xs}
bubble_sort_early(xs)
    # bubble-sorts {xs} and stops early when a pass makes no swap
    # repeats passes over {xs}, swapping neighbours out of order, until nothing was swapped, and returns {xs}
    # sorts {xs} with a while loop that runs as long as a swap happened in the last pass
    # implements bubble sort with a swapped flag and returns the sorted list
    # keeps swapping adjacent items of {xs} that are out of order until {xs} is sorted
    # > bubble_sort sort_list
    # * 0.5
    swapped = True
    while swapped:
        swapped = False
        for i in range(len({xs}) - 1):
            if {xs}[i] > {xs}[i + 1]:
                {xs}[i], {xs}[i + 1] = {xs}[i + 1], {xs}[i]
                swapped = True
    return {xs}
selection_sort(xs)
    # sorts {xs} with selection sort and returns it / implements selection sort
    # finds the smallest of the remaining elements of {xs}, swaps it to the front, and so on, then returns
    #   {xs}
    # performs a selection sort on {xs} / sorts {xs} by selecting the minimum again and again
    # sorts {xs}: for each position, puts the smallest element of the rest there; returns the list
    # > sort_list
    for i in range(len({xs})):
        smallest = i
        for j in range(i + 1, len({xs})):
            if {xs}[j] < {xs}[smallest]:
                smallest = j
        {xs}[i], {xs}[smallest] = {xs}[smallest], {xs}[i]
    return {xs}
insertion_sort(xs)
    # sorts {xs} with insertion sort and returns it / implements insertion sort
    # inserts each element of {xs} into its place among those before it and returns the sorted list
    # performs an insertion sort on {xs} / sorts {xs} the way one sorts cards in the hand
    # sorts {xs} by shifting larger elements right and inserting each value where it belongs
    # > sort_list
    for i in range(1, len({xs})):
        value = {xs}[i]
        j = i - 1
        while j >= 0 and {xs}[j] > value:
            {xs}[j + 1] = {xs}[j]
            j -= 1
        {xs}[j + 1] = value
    return {xs}
merge(sx, sy)
    # merges the sorted lists {sx} and {sy} into one sorted list / merges two sorted lists
    # returns one sorted list with the items of {sx} and {sy}, both already sorted
    # combines two sorted lists {sx} and {sy} into a sorted list without calling sort
    # walks through {sx} and {sy} with two indices, always taking the smaller item, and returns the merged
    #   list
    # > merge_sorted merge_lists
    result = []
    i = j = 0
    while i < len({sx}) and j < len({sy}):
        if {sx}[i] <= {sy}[j]:
            result.append({sx}[i])
            i += 1
        else:
            result.append({sy}[j])
            j += 1
    return result + {sx}[i:] + {sy}[j:]
merge_sort(xs)
    # sorts {xs} with merge sort and returns a new list / implements merge sort
    # splits {xs} in two halves, sorts each recursively and merges them
    # performs a merge sort of {xs} / recursively merge-sorts {xs}
    # returns the sorted {xs} using the merge sort algorithm
    # * 1.2
    if len({xs}) <= 1:
        return {xs}
    mid = len({xs}) // 2
    left, right = {f}({xs}[:mid]), {f}({xs}[mid:])
    result = []
    while left and right:
        if left[0] <= right[0]:
            result.append(left.pop(0))
        else:
            result.append(right.pop(0))
    return result + left + right
quick_sort(xs)
    # sorts {xs} with quicksort and returns a new list / implements quicksort
    # picks the first element as pivot, sorts the smaller and the larger rest recursively and joins them
    # performs a quick sort on {xs} / returns {xs} sorted by the quicksort algorithm
    # sorts {xs} recursively around a pivot / quicksorts {xs} using list comprehensions
    # > quicksort
    # * 1.2
    if len({xs}) <= 1:
        return {xs}
    pivot = {xs}[0]
    smaller = [x for x in {xs}[1:] if x < pivot]
    larger = [x for x in {xs}[1:] if x >= pivot]
    return {f}(smaller) + [pivot] + {f}(larger)
counting_sort(ds)
    # sorts {ds} with counting sort and returns a new list / implements counting sort for small numbers
    # counts how often each number from 0 to the maximum occurs in {ds} and rebuilds the sorted list
    # performs a counting sort of the non-negative integers in {ds}
    # sorts {ds} by counting each value / returns {ds} in ascending order using a list of counts
    # * 0.5
    counts = [0] * (max({ds}) + 1)
    for x in {ds}:
        counts[x] += 1
    result = []
    for x, count in enumerate(counts):
        result += [x] * count
    return result
linear_search(xs, v)
    # returns the index of {v} in {xs}, or -1 if it is not there / does a linear search for {v} in {xs}
    # looks through {xs} from the start and returns the position of {v}, or -1
    # searches {xs} for {v} and returns its index or -1 when it is missing
    # implements linear search / finds {v} in {xs} with a loop and returns its index, else -1
    # goes over the indices of {xs}, returns the index when the element equals {v}, and -1 at the end
    # > search find_index
    # * 1.3
    for i in range(len({xs})):
        if {xs}[i] == {v}:
            return i
    return -1
binary_search(sx, v)
    # returns the index of {v} in the sorted list {sx}, or -1 / implements binary search
    # does a binary search for {v} in {sx}, which is sorted, and returns the index or -1
    # searches the sorted {sx} for {v} by halving the range each time; returns -1 if it is not found
    # keeps low and high, looks at the middle and moves one of them until {v} is found; returns its index
    #   or -1
    # finds {v} in {sx} with binary search
    # > search find
    # * 1.6
    low, high = 0, len({sx}) - 1
    while low <= high:
        mid = (low + high) // 2
        if {sx}[mid] == {v}:
            return mid
        if {sx}[mid] < {v}:
            low = mid + 1
        else:
            high = mid - 1
    return -1
find_all(ds, d)
    # returns a list of all indices where {d} occurs in {ds} / finds every position of {d} in {ds}
    # returns the positions at which {ds} equals {d} / lists all indexes of {d} in {ds}
    # returns all i such that {ds}[i] is {d}
    # > positions all_indices
    return [i for i, x in enumerate({ds}) if x == {d}]
two_sum(xs, target)
    # returns the indices of two numbers in {xs} that add up to {target}, or None
    # finds two elements of {xs} whose sum is {target} and returns their positions
    # checks all pairs of {xs} and returns the first pair of indices whose values sum to {target}
    # solves two sum with two nested loops / returns i and j with {xs}[i] + {xs}[j] equal to {target}
    # > find_pair
    for i in range(len({xs})):
        for j in range(i + 1, len({xs})):
            if {xs}[i] + {xs}[j] == {target}:
                return [i, j]
    return None
two_sum_dict(xs, target)
    # returns the indices of two numbers of {xs} that add up to {target}, using a dictionary
    # solves two sum in one pass with a dictionary of the numbers seen so far
    # uses a dict from number to index to find two numbers in {xs} with sum {target}; returns None if none
    # finds the positions of two items that sum to {target} with a hash map
    # > two_sum fast_two_sum
    # * 0.8
    seen = {}
    for i, x in enumerate({xs}):
        if {target} - x in seen:
            return [seen[{target} - x], i]
        seen[x] = i
    return None
has_pair(xs, target)
    # returns True if two numbers in {xs} add up to {target}
    # checks whether any pair in {xs} sums to {target}
    # tells whether {xs} has two different positions whose values add up to {target}
    # uses a set to check if two elements of {xs} sum to {target}
    # returns True when some pair of {xs} has the sum {target}, else False
    # > pair_exists has_sum
    seen = set()
    for x in {xs}:
        if {target} - x in seen:
            return True
        seen.add(x)
    return False
count_pairs(ds, target)
    # counts the pairs in {ds} whose sum is {target} / returns how many pairs of {ds} add up to {target}
    # returns the number of index pairs i < j of {ds} with sum {target}
    # checks every pair in {ds} and counts those with sum {target}
    # > num_pairs pairs_with_sum
    count = 0
    for i in range(len({ds})):
        for j in range(i + 1, len({ds})):
            if {ds}[i] + {ds}[j] == {target}:
                count += 1
    return count
rotate_left(xs, k)
    # returns {xs} rotated to the left by {k} / rotates {xs} left by {k} places
    # moves the first {k} items of {xs} to the end and returns the new list
    # shifts {xs} by {k} positions to the left, wrapping around
    # returns {xs} from index {k} on plus the start
    # > rotate shift_left
    # * 1.2
    return {xs}[{k}:] + {xs}[:{k}]
rotate_right(xs, k)
    # returns {xs} rotated to the right by {k} / rotates {xs} right by {k} places
    # moves the last {k} items of {xs} to the front and returns the new list
    # shifts {xs} by {k} positions to the right, wrapping around / brings the last {k} elements to the front
    # > rotate shift_right
    # * 1.2
    return {xs}[-{k}:] + {xs}[:-{k}]
flatten(m)
    # returns all items of the nested list {m} as one flat list / flattens {m}
    # flattens a list of lists / turns {m} into one flat list
    # loops over the rows of {m} and returns a list of all their items / joins all the rows of {m} together
    # > flat flatten_list
    # * 1.2
    return [x for row in {m} for x in row]
chunk(xs, k)
    # splits {xs} into chunks of size {k} / returns {xs} cut in pieces of {k} items
    # returns a list of lists with {k} items of {xs} each / groups {xs} into lists of length {k}
    # cuts {xs} into parts of length {k}, the last of which may be shorter
    # > chunks split_list
    # * 1.2
    return [{xs}[i:i + {k}] for i in range(0, len({xs}), {k})]
dedupe(ds)
    # removes duplicates from {ds} and keeps the order / returns {ds} without duplicates
    # returns the unique items of {ds} in their original order
    # keeps only the first occurrence of each item of {ds} / drops repeated elements from {ds}
    # loops over {ds} and collects each item that was not seen before
    # > unique remove_duplicates
    # * 1.4
    result = []
    for x in {ds}:
        if x not in result:
            result.append(x)
    return result
dedupe_adjacent(ds)
    # removes consecutive duplicates from {ds} / returns {ds} with runs of equal items reduced to one
    # keeps an item of {ds} only when it differs from the one before / squeezes repeated neighbours in {ds}
    # drops items of {ds} that equal their predecessor
    # > squeeze remove_repeats
    # * 0.7
    result = []
    for x in {ds}:
        if not result or result[-1] != x:
            result.append(x)
    return result
find_duplicates(ds)
    # returns the items that occur more than once in {ds} / finds the duplicates in {ds}
    # returns a list of values that appear at least twice in {ds}
    # collects every item of {ds} that is repeated, each only once
    # > duplicates repeated
    result = []
    for x in {ds}:
        if {ds}.count(x) > 1 and x not in result:
            result.append(x)
    return result
sieve(bound)
    # returns all primes up to {bound} with the sieve of Eratosthenes / implements the sieve of Eratosthenes
    # lists the prime numbers up to and including {bound} using a sieve
    # crosses out the multiples of each prime and returns the primes up to {bound}
    # finds all primes not greater than {bound} with a list of booleans
    # > primes_up_to primes
    # * 1.2
    is_prime = [True] * ({bound} + 1)
    for p in range(2, int({bound} ** 0.5) + 1):
        if is_prime[p]:
            for multiple in range(p * p, {bound} + 1, p):
                is_prime[multiple] = False
    return [p for p in range(2, {bound} + 1) if is_prime[p]]
nth_prime(n)
    # returns the {n}-th prime number / finds the prime number number {n}
    # counts through the primes until it has found {n} of them and returns the last
    # returns the prime at position {n}, so that 1 gives 2 and 2 gives 3
    # > get_prime
    primes = []
    candidate = 2
    while len(primes) < {n}:
        if all(candidate % p != 0 for p in primes):
            primes.append(candidate)
        candidate += 1
    return primes[-1]
lcm(a, b)
    # returns the least common multiple of {a} and {b} / computes the lcm of {a} and {b}
    # returns the smallest number that both {a} and {b} divide / calculates the LCM of two numbers
    # finds the lowest common multiple
    # > least_common_multiple
    # + from math import gcd
    return {a} * {b} // gcd({a}, {b})
to_base(number, base)
    # returns {number} written in base {base} as a string / converts {number} to base {base}
    # repeatedly divides {number} by {base} and joins the remainders into a string
    # converts a decimal number into a string of digits in another base
    # gives the base {base} representation of {number}
    # > convert_base
    if {number} == 0:
        return "0"
    digits = ""
    while {number} > 0:
        digits = str({number} % {base}) + digits
        {number} //= {base}
    return digits
to_binary(number)
    # converts {number} to binary without using bin
    # returns the binary representation of {number} as a string
    # divides {number} by 2 again and again and collects the remainders as a binary string
    # returns the bits of {number} as a string / computes the binary form of a decimal number with a loop
    # > binary dec_to_bin
    if {number} == 0:
        return "0"
    bits = ""
    while {number} > 0:
        bits = str({number} % 2) + bits
        {number} //= 2
    return bits
from_binary(bits)
    # converts the binary string {bits} to an integer with a loop
    # returns the value of the binary string {bits}
    # computes the decimal number that {bits} stands for without using int(..., 2)
    # turns a string of 0s and 1s into a number by doubling and adding
    # > bin_to_dec binary_to_int
    value = 0
    for bit in {bits}:
        value = value * 2 + int(bit)
    return value
count_bits(number)
    # returns the number of ones in the binary form of {number} / counts the 1 bits of {number}
    # returns how many bits of {number} are set / computes the popcount of {number}
    # > ones num_bits
    # * 0.6
    return bin({number}).count("1")
is_palindrome_number(number)
    # checks whether the number {number} is a palindrome / returns True if {number} reads the same backwards
    # tells whether the digits of {number} are symmetric / returns True for numbers such as 121 or 7
    # checks if {number} stays the same when its digits are reversed
    # > is_palindrome palindrome
    return str({number}) == str({number})[::-1]
two_pointer_palindrome(s)
    # checks with two pointers whether {s} is a palindrome / compares the characters of {s} from both ends
    # moves two indices towards the middle of {s}, returning False at the first difference and True at the end
    # checks if {s} is a palindrome without reversing it
    # uses a while loop from both sides to test whether {s} reads the same in both directions
    # > is_palindrome check_palindrome
    left, right = 0, len({s}) - 1
    while left < right:
        if {s}[left] != {s}[right]:
            return False
        left += 1
        right -= 1
    return True
anagram_groups(ws)
    # groups the words in {ws} that are anagrams of each other
    # returns a list of the groups of anagrams in {ws}
    # collects words with the same sorted letters into lists / groups anagrams together
    # puts words of {ws} that have the same letters in the same list and returns these lists
    # > group_anagrams
    groups = {}
    for w in {ws}:
        groups.setdefault("".join(sorted(w)), []).append(w)
    return list(groups.values())
is_balanced(parens)
    # returns True if the parentheses in {parens} are balanced / checks for balanced parentheses in {parens}
    # checks whether every ( in {parens} has a matching )
    # counts up at ( and down at ) and never goes below 0
    # tells whether the brackets ( and ) in {parens} match
    # > balanced check_parens
    depth = 0
    for c in {parens}:
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
            if depth < 0:
                return False
    return depth == 0
balanced_stack(brackets)
    # checks with a stack whether the brackets (), [] and {} in {brackets} are balanced
    # returns True if all the brackets in {brackets} are closed in the right order, using a stack
    # pushes opening brackets on a stack and pops them at closing ones; returns whether everything matched
    # tells whether a string of brackets of the three kinds is valid
    # > is_valid is_balanced balanced
    # * 1.2
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = []
    for c in {brackets}:
        if c in "([{":
            stack.append(c)
        elif c in pairs:
            if not stack or stack.pop() != pairs[c]:
                return False
    return not stack
max_depth(parens)
    # returns the deepest nesting of parentheses in {parens} / finds the maximum depth of parentheses
    # counts how deeply the parentheses of {parens} are nested / returns the largest number of open ( at once
    # > depth nesting
    # * 0.6
    depth = deepest = 0
    for c in {parens}:
        if c == "(":
            depth += 1
            deepest = max(deepest, depth)
        elif c == ")":
            depth -= 1
    return deepest
run_lengths(ds)
    # returns the runs in {ds} as pairs of value and length / run-length encodes {ds} as a list of pairs
    # groups equal neighbours of {ds} and returns [value, count] for each group
    # computes the run lengths of {ds} / encodes consecutive repeats in {ds} as [item, how often]
    # > encode runs
    result = []
    for x in {ds}:
        if result and result[-1][0] == x:
            result[-1][1] += 1
        else:
            result.append([x, 1])
    return result
expand_runs(pairs)
    # expands a list of [value, count] pairs into a flat list / decodes the run lengths {pairs}
    # returns a list in which each value of {pairs} is repeated as often as its count
    # undoes run-length encoding / turns pairs of item and number of repeats back into a list
    # > decode
    # * 0.5
    result = []
    for value, count in {pairs}:
        result += [value] * count
    return result
longest_run(ds)
    # returns the length of the longest run of equal items in {ds} / finds the longest streak in {ds}
    # returns how many times in a row the same value occurs at most in {ds}
    # counts the longest sequence of identical neighbours in {ds}
    # > longest_streak streak
    best = run = 1
    for i in range(1, len({ds})):
        run = run + 1 if {ds}[i] == {ds}[i - 1] else 1
        best = max(best, run)
    return best
merge_intervals(pairs)
    # merges the overlapping intervals in {pairs} / returns {pairs} with overlapping intervals joined
    # sorts the intervals {pairs} and merges those that overlap
    # combines [start, end] pairs that overlap into one and returns the list
    # > merge_ranges
    {pairs}.sort()
    merged = [{pairs}[0]]
    for start, end in {pairs}[1:]:
        if start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
covered(pairs)
    # returns the total length of the intervals in {pairs} / adds up end minus start over all pairs in {pairs}
    # sums the lengths of the intervals {pairs} / computes how long the [start, end] pairs are altogether
    # > total_length
    # * 0.5
    return sum(end - start for start, end in {pairs})
overlap(a, b, c, e)
    # returns True if the interval from {a} to {b} overlaps the one from {c} to {e}
    # checks whether the ranges {a} to {b} and {c} to {e} have a point in common
    # tells whether the intervals [{a}, {b}] and [{c}, {e}] intersect
    # checks if two intervals, {a} to {b} and {c} to {e}, overlap
    # > overlaps intersects
    # * 0.5
    return {a} <= {e} and {c} <= {b}
max_window_sum(xs, k)
    # returns the largest sum of {k} consecutive numbers in {xs}
    # finds the maximum sum of a window of size {k}
    # slides a window of {k} items over {xs} and returns the biggest sum
    # computes the best sum of any {k} neighbouring items of {xs}
    # > best_window max_sum
    return max(sum({xs}[i:i + {k}]) for i in range(len({xs}) - {k} + 1))
window_sums(xs, k)
    # returns the sums of all windows of {k} consecutive items in {xs}
    # computes the sliding window sums of {xs}
    # returns a list with the sum of every {k} neighbouring numbers in {xs}
    # slides a window of length {k} over {xs} and returns the list of sums
    # > sliding_sums
    return [sum({xs}[i:i + {k}]) for i in range(len({xs}) - {k} + 1)]
windows(xs, k)
    # returns all windows of {k} consecutive items of {xs} / lists the sublists of {xs} of length {k}
    # returns every slice of {xs} with {k} neighbouring elements / gives the sliding windows of size {k}
    # > sliding_windows sublists
    return [{xs}[i:i + {k}] for i in range(len({xs}) - {k} + 1)]
longest_unique(s)
    # returns the length of the longest substring of {s} without repeated characters
    # finds how long the longest part of {s} with all different letters is
    # slides a window over {s} and returns the most characters in a row that are all distinct
    # computes the length of the longest stretch of {s} with no letter twice
    # * 0.5
    best = start = 0
    for end in range(len({s})):
        while {s}[end] in {s}[start:end]:
            start += 1
        best = max(best, end - start + 1)
    return best
prefix_sums(xs)
    # returns the prefix sums of {xs}, starting with 0
    # builds the list of prefix sums of {xs} with a leading 0
    # returns a list whose i-th item is the sum of the first i numbers of {xs}
    # computes prefix sums that begin with zero
    # > prefix
    sums = [0]
    for x in {xs}:
        sums.append(sums[-1] + x)
    return sums
equilibrium(xs)
    # returns the first index of {xs} where the sum of the left part equals the sum of the right part, or -1
    # finds the position that balances {xs}: the items before and after it have the same sum; -1 if none
    # returns the equilibrium index of {xs} / looks for an index with equal sums on both sides
    # > balance_point pivot_index
    # * 0.5
    for i in range(len({xs})):
        if sum({xs}[:i]) == sum({xs}[i + 1:]):
            return i
    return -1
max_subarray(zs)
    # returns the largest sum of consecutive elements in {zs} / implements Kadane's algorithm
    # finds the maximum subarray sum of {zs} / returns the biggest sum of any contiguous part of {zs}
    # goes through {zs}, either extending the current run or starting anew, and returns the best sum
    # > kadane max_sum
    best = current = {zs}[0]
    for x in {zs}[1:]:
        current = max(x, current + x)
        best = max(best, current)
    return best
max_profit(prices)
    # returns the best profit from buying once and selling later at the prices {prices}
    # finds the largest difference between a price in {prices} and an earlier one, or 0
    # keeps the lowest price so far and returns the maximum profit / solves the stock problem with one trade
    # > best_profit profit
    lowest = {prices}[0]
    best = 0
    for price in {prices}:
        lowest = min(lowest, price)
        best = max(best, price - lowest)
    return best
missing_number(perm)
    # returns the missing number in {perm}, which holds all but one of 0 to its length
    # finds the number between 0 and the length of {perm} that is not in {perm}
    # returns the one integer from 0 to len({perm}) that {perm} lacks / finds the missing number with sums
    # > find_missing missing
    n = len({perm})
    return n * (n + 1) // 2 - sum({perm})
majority(ds)
    # returns the item that makes up more than half of {ds}, or None / finds the majority element of {ds}
    # returns the value that occurs more than len({ds})/2 times, else None
    # checks whether some value fills more than half of {ds} and returns it
    # > majority_element
    # * 0.6
    for x in set({ds}):
        if {ds}.count(x) > len({ds}) / 2:
            return x
    return None
single_number(doubles)
    # returns the number in {doubles} that appears only once
    # finds the only item of {doubles} without a partner
    # returns the element of {doubles} that is not repeated / finds the lonely number in {doubles}
    # > find_single lonely
    # * 0.6
    for x in {doubles}:
        if {doubles}.count(x) == 1:
            return x
move_zeros(ds)
    # moves all zeros in {ds} to the end / returns {ds} with the zeros last and the rest in order
    # puts the nonzero numbers of {ds} first, followed by the zeros / shifts every 0 of {ds} to the back
    # > zeros_last
    rest = [x for x in {ds} if x != 0]
    return rest + [0] * (len({ds}) - len(rest))
partition(xs, v)
    # splits {xs} into the numbers below {v} and the others and returns both lists
    # returns two lists: items of {xs} less than {v}, and the rest / partitions {xs} around {v}
    # separates {xs} in those smaller than {v} and those at least {v}
    # > split_at divide
    smaller = [x for x in {xs} if x < {v}]
    rest = [x for x in {xs} if x >= {v}]
    return smaller, rest
interleave(xs, ys)
    # alternates the items of {xs} and {ys} in one list / interleaves {xs} and {ys}
    # takes one item from {xs}, one from {ys} and so on / weaves the two lists {xs} and {ys} together
    # returns a list with the elements of {xs} and {ys} in turn
    # > alternate weave
    result = []
    for a, b in zip({xs}, {ys}):
        result.append(a)
        result.append(b)
    return result
intersection(xs, ys)
    # returns the items of {xs} that are also in {ys} / finds the common elements of {xs} and {ys}
    # returns a list of what {xs} and {ys} have in common, in the order of {xs}
    # computes the intersection of two lists
    # > common shared
    return [x for x in {xs} if x in {ys}]
product_except(xs)
    # returns for each position the product of all the other numbers in {xs}
    # computes a list of the products of {xs} without the item itself
    # multiplies all but the i-th item of {xs}
    # returns the list whose i-th element is the product of {xs} except {xs}[i]
    # > product_except_self others_product
    # * 0.5
    result = []
    for i in range(len({xs})):
        product = 1
        for j, x in enumerate({xs}):
            if j != i:
                product *= x
        result.append(product)
    return result
kth_largest(xs, k)
    # returns the {k}-th largest number in {xs} / finds the element of {xs} that is number {k} from the top
    # sorts {xs} in descending order and returns the item at position {k}, counting from 1
    # returns the number of {xs} that has rank {k} when sorted from large to small
    # > k_largest kth
    return sorted({xs}, reverse=True)[{k} - 1]
kth_smallest(xs, k)
    # returns the {k}-th smallest number in {xs}
    # finds the element of {xs} that is number {k} from the bottom
    # sorts {xs} and returns the item at position {k}, counting from 1
    # gives the number that has rank {k} in ascending order
    # > k_smallest kth
    return sorted({xs})[{k} - 1]
second_largest(xs)
    # returns the second largest number in {xs} in one pass / finds the runner-up of {xs} with a loop
    # keeps the two largest numbers seen so far and returns the second
    # finds the second biggest element of {xs} without sorting
    # > runner_up second
    # * 0.7
    first = second = float("-inf")
    for x in {xs}:
        if x > first:
            first, second = x, first
        elif x > second:
            second = x
    return second
min_and_max(xs)
    # returns the smallest and the largest number of {xs} with one loop
    # finds minimum and maximum in one pass
    # goes through {xs} once and returns the lowest and highest value
    # computes both the min and the max of {xs} without the builtins
    # > extremes min_max
    low = high = {xs}[0]
    for x in {xs}:
        if x < low:
            low = x
        if x > high:
            high = x
    return low, high
peaks(xs)
    # returns the items of {xs} that are larger than both neighbours / finds the local maxima of {xs}
    # lists the peaks of {xs} / collects every number in {xs} that is greater than the one before and after it
    # > local_maxima find_peaks
    return [{xs}[i] for i in range(1, len({xs}) - 1) if {xs}[i - 1] < {xs}[i] > {xs}[i + 1]]
leaders(xs)
    # returns the numbers in {xs} that are larger than everything after them / finds the leaders of {xs}
    # collects each item of {xs} that is greater than all items to its right
    # returns all elements with no bigger or equal element behind them
    # * 0.4
    return [x for i, x in enumerate({xs}) if all(x > y for y in {xs}[i + 1:])]
inversions(xs)
    # counts the inversions in {xs} / returns how many pairs in {xs} are in the wrong order
    # returns the number of pairs i < j with {xs}[i] greater than {xs}[j]
    # counts how often a larger number of {xs} comes before a smaller one
    # > count_inversions
    # * 0.4
    count = 0
    for i in range(len({xs})):
        for j in range(i + 1, len({xs})):
            if {xs}[i] > {xs}[j]:
                count += 1
    return count
sorted_squares(zs)
    # returns the squares of {zs} in ascending order / squares each number in {zs} and sorts the result
    # gives the sorted squares of the numbers in {zs} / squares all items and returns them sorted
    return sorted(x * x for x in {zs})
matrix_add(m, m2)
    # adds the matrices {m} and {m2}, given as lists of rows / returns the sum of two matrices as nested lists
    # adds {m} and {m2} element by element with loops / computes the matrix sum without numpy
    # > add_matrices
    return [[a + b for a, b in zip(row1, row2)] for row1, row2 in zip({m}, {m2})]
matrix_multiply(m, m2)
    # multiplies the matrices {m} and {m2}, given as lists of rows / returns the product of two matrices
    # computes the matrix product of {m} and {m2} without numpy
    # multiplies two matrices stored as lists of lists with three loops
    # > matmul multiply_matrices
    result = [[0] * len({m2}[0]) for _ in {m}]
    for i in range(len({m})):
        for j in range(len({m2}[0])):
            for k in range(len({m2})):
                result[i][j] += {m}[i][k] * {m2}[k][j]
    return result
transpose(m)
    # returns the transpose of the matrix {m} / swaps rows and columns of {m}
    # turns the rows of {m} into columns / transposes a list of rows
    # > transposed flip
    # * 1.2
    return [list(column) for column in zip(*{m})]
rotate_matrix(m)
    # rotates the matrix {m} clockwise by 90 degrees / turns {m} a quarter to the right
    # returns the grid {m} rotated clockwise / rotates a square list of lists by 90 degrees to the right
    # > rotate rotate_grid
    # * 0.7
    return [list(row) for row in zip(*{m}[::-1])]
identity(n)
    # returns the identity matrix of size {n} as a list of lists / builds an {n} by {n} identity matrix
    # makes a square matrix with ones on the diagonal and zeros elsewhere
    # creates the identity matrix with nested lists
    # > identity_matrix eye
    return [[1 if i == j else 0 for j in range({n})] for i in range({n})]
diagonal_sum(m)
    # returns the sum of the main diagonal of {m} / computes the trace of {m}
    # adds up the diagonal elements of {m} / sums {m}[i][i] over all i
    # > trace
    return sum({m}[i][i] for i in range(len({m})))
column_sums(m)
    # returns the sum of each column in {m} / adds up every column of {m}
    # returns a list with the column totals of {m} / computes the sums of the columns
    # > sum_columns
    return [sum(column) for column in zip(*{m})]
row_sums(m)
    # returns the sum of each row in {m} / adds up every row of {m}
    # returns a list with the row totals of {m} / computes the sums of the rows of a grid
    # > sum_rows
    return [sum(row) for row in {m}]
is_magic(m)
    # checks whether {m} is a magic square / returns True if all rows and columns of {m} have the same sum
    # tells whether the rows and columns of {m} add up to the same number
    # compares the sums of all rows and columns of {m} and returns whether they agree
    # > magic_square
    # * 0.5
    sums = {sum(line) for line in list({m}) + list(zip(*{m}))}
    return len(sums) == 1
border_sum(m)
    # returns the sum of the numbers on the border of {m} / adds up the outer cells of {m}
    # sums the first and last row and the first and last column of {m}, each cell once
    # adds all numbers of the grid {m} that lie on its edge
    # * 0.3
    n = len({m})
    return sum({m}[i][j] for i in range(n) for j in range(n) if i in (0, n - 1) or j in (0, n - 1))
pascal_row(n)
    # returns row {n} of Pascal's triangle, counting from 0 / computes the {n}-th row of Pascal's triangle
    # builds a row of Pascal's triangle from the one before it, {n} times / returns the binomial coefficients
    # gives the row with index {n} of Pascal's triangle
    # > pascal
    row = [1]
    for _ in range({n}):
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
    return row
pascal_triangle(n)
    # returns the first {n} rows of Pascal's triangle / builds Pascal's triangle with {n} rows
    # makes a list of the first {n} rows of Pascal's triangle, where each number is the sum of the two above
    # generates Pascal's triangle
    # > pascal triangle
    rows = [[1]]
    for _ in range({n} - 1):
        last = rows[-1]
        rows.append([1] + [a + b for a, b in zip(last, last[1:])] + [1])
    return rows
roman_to_int(roman)
    # converts the Roman numeral {roman} to an integer / returns the value of the roman numeral {roman}
    # reads a Roman numeral; a smaller value before a larger one is subtracted
    # turns roman numerals such as XIV into numbers / computes the number that {roman} stands for
    # > from_roman roman_value
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i, c in enumerate({roman}):
        if i + 1 < len({roman}) and values[c] < values[{roman}[i + 1]]:
            total -= values[c]
        else:
            total += values[c]
    return total
int_to_roman(number)
    # converts {number} to a Roman numeral / returns {number} as a roman numeral
    # writes the integer {number} in Roman numerals / turns a number into roman numerals
    # goes through the values from 1000 to 1, adding the symbol while it fits, and returns the Roman numeral
    # > to_roman roman
    values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
    symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    result = ""
    for value, symbol in zip(values, symbols):
        while {number} >= value:
            result += symbol
            {number} -= value
    return result
vigenere(s, t)
    # encrypts {s} with the Vigenere cipher and the key {t}, both in lower case letters
    # shifts each letter of {s} by the matching letter of the key {t} / implements the Vigenère cipher
    # applies a repeating key {t} to the word {s}, adding letters modulo 26
    # > encrypt
    # * 0.3
    result = ""
    for i, c in enumerate({s}):
        shift = ord({t}[i % len({t})]) - ord("a")
        result += chr((ord(c) - ord("a") + shift) % 26 + ord("a"))
    return result
atbash(s)
    # swaps each letter of {s} with its mirror in the alphabet / applies the atbash cipher to {s}
    # replaces a with z, b with y and so on in {s} / encodes the lower case letters of {s} backwards
    # > mirror
    # * 0.3
    return "".join(chr(219 - ord(c)) if c.islower() else c for c in {s})
coin_change(coins, amount)
    # returns the smallest number of coins from {coins} that make {amount} / solves coin change
    # computes the minimum number of coins needed for {amount} with dynamic programming, or -1
    # finds how few coins of the values {coins} add up to {amount}, -1 if impossible
    # uses a table to find the fewest coins for {amount}
    # > min_coins fewest_coins
    best = [0] + [float("inf")] * {amount}
    for value in range(1, {amount} + 1):
        for coin in {coins}:
            if coin <= value:
                best[value] = min(best[value], best[value - coin] + 1)
    return best[{amount}] if best[{amount}] != float("inf") else -1
count_change(coins, amount)
    # returns in how many ways the coins {coins} can make {amount} / counts the ways to pay {amount}
    # counts the combinations of coins from {coins} that add up to {amount}
    # computes the number of ways to change {amount} with dynamic programming
    # > num_ways ways_to_pay
    ways = [1] + [0] * {amount}
    for coin in {coins}:
        for value in range(coin, {amount} + 1):
            ways[value] += ways[value - coin]
    return ways[{amount}]
greedy_change(coins, amount)
    # returns the coins used to pay {amount} greedily, largest coin of {coins} first
    # makes change for {amount} by always taking the biggest coin of {coins} that fits
    # gives a list of coins for {amount}, trying large coins first / pays {amount} with a greedy method
    # > make_change change
    result = []
    for coin in sorted({coins}, reverse=True):
        while coin <= {amount}:
            result.append(coin)
            {amount} -= coin
    return result
climb_stairs(n)
    # returns in how many ways one can climb {n} stairs taking 1 or 2 steps at a time
    # counts the ways to climb a staircase of {n} steps, one or two at a time
    # solves climbing stairs for {n} with two variables / returns the number of ways up {n} stairs
    # > stairs count_ways
    a, b = 1, 1
    for _ in range({n}):
        a, b = b, a + b
    return a
house_robber(xs)
    # returns the largest sum of items of {xs} such that no two are neighbours
    # finds the maximum total of {xs} without taking two adjacent numbers / solves the house robber problem
    # computes the best sum of non-adjacent elements
    # > rob best_sum
    # * 0.6
    take, skip = 0, 0
    for x in {xs}:
        take, skip = skip + x, max(take, skip)
    return max(take, skip)
unique_paths(n, k)
    # returns the number of paths through a grid with {n} rows and {k} columns, moving only right or down
    # counts the ways from the top left to the bottom right of an {n} by {k} grid
    # computes with a table how many ways lead through a grid of {n} rows and {k} columns
    # solves unique paths for a grid of {n} by {k}
    # > count_paths paths
    # * 0.6
    ways = [[1] * {k} for _ in range({n})]
    for i in range(1, {n}):
        for j in range(1, {k}):
            ways[i][j] = ways[i - 1][j] + ways[i][j - 1]
    return ways[-1][-1]
lcs_length(s, t)
    # returns the length of the longest common subsequence of {s} and {t}
    # computes with dynamic programming how long the longest common subsequence of two strings is
    # finds the LCS length of {s} and {t} / fills a table to get the longest common subsequence length
    # > lcs
    # * 0.6
    table = [[0] * (len({t}) + 1) for _ in range(len({s}) + 1)]
    for i, a in enumerate({s}):
        for j, b in enumerate({t}):
            if a == b:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]
edit_distance(s, t)
    # returns the edit distance between {s} and {t} / computes the Levenshtein distance of two strings
    # computes how many insertions, deletions and substitutions turn {s} into {t}
    # finds the minimum number of edits from {s} to {t} with a table
    # > levenshtein distance
    # * 0.7
    previous = list(range(len({t}) + 1))
    for i, a in enumerate({s}, 1):
        current = [i]
        for j, b in enumerate({t}, 1):
            current.append(min(previous[j] + 1, current[-1] + 1, previous[j - 1] + (a != b)))
        previous = current
    return previous[-1]
longest_increasing(xs)
    # returns the length of the longest increasing subsequence of {xs} / computes the LIS length of {xs}
    # finds how many items of {xs} can be picked in order so that they increase
    # uses dynamic programming to get the longest strictly increasing subsequence's length
    # > lis
    # * 0.5
    best = [1] * len({xs})
    for i in range(len({xs})):
        for j in range(i):
            if {xs}[j] < {xs}[i]:
                best[i] = max(best[i], best[j] + 1)
    return max(best)
knapsack(weights, values, amount)
    # returns the largest value that fits in a knapsack of capacity {amount} with {weights} and {values}
    # solves the 0/1 knapsack problem for {weights}, {values} and capacity {amount}
    # picks items with {weights} and {values} so that the weight is at most {amount}; returns the best value
    # computes the best total value within the weight limit {amount}
    # * 0.5
    best = [0] * ({amount} + 1)
    for weight, value in zip({weights}, {values}):
        for capacity in range({amount}, weight - 1, -1):
            best[capacity] = max(best[capacity], best[capacity - weight] + value)
    return best[{amount}]
digital_root(number)
    # adds the digits of {number} until one digit remains and returns it
    # returns the digital root of {number}
    # repeats taking the digit sum of {number} while it has more than one digit
    # computes the repeated digit sum / sums digits again and again until the result is below 10
    # > repeated_digit_sum
    while {number} > 9:
        {number} = sum(int(digit) for digit in str({number}))
    return {number}
is_armstrong(number)
    # returns True if {number} equals the sum of its digits each raised to the number of digits
    # checks whether {number} is an Armstrong number / tests for a narcissistic number
    # tells whether {number} is the sum of its own digits to the power of the digit count
    # > armstrong
    digits = str({number})
    return {number} == sum(int(digit) ** len(digits) for digit in digits)
is_happy(number)
    # returns True if {number} is a happy number / checks whether repeatedly summing squared digits reaches 1
    # tells whether replacing {number} by the sum of the squares of its digits ends at 1
    # checks if {number} is happy, stopping when a number repeats
    # > happy
    # * 0.6
    seen = set()
    while {number} != 1 and {number} not in seen:
        seen.add({number})
        {number} = sum(int(digit) ** 2 for digit in str({number}))
    return {number} == 1
is_power_of_two(number)
    # returns True if {number} is a power of two / checks whether {number} is 1, 2, 4, 8 and so on
    # tells whether {number} is a power of 2 using bits / tests if exactly one bit of {number} is set
    # > power_of_two
    return {number} > 0 and {number} & ({number} - 1) == 0
is_square(number)
    # returns True if {number} is a perfect square / checks whether {number} is a square number
    # tells whether the square root of {number} is a whole number / tests if {number} is some integer squared
    # > perfect_square
    # + import math
    return math.isqrt({number}) ** 2 == {number}
int_sqrt(number)
    # returns the integer square root of {number} with a loop
    # finds the largest integer whose square is at most {number} / counts up until the next square is too big
    # computes the rounded down square root without math
    # > isqrt root
    root = 0
    while (root + 1) ** 2 <= {number}:
        root += 1
    return root
newton_sqrt(number)
    # approximates the square root of {number} with Newton's method
    # computes a square root by Newton iteration
    # starts with {number} and averages the guess and {number} divided by the guess 20 times
    # returns the square root of {number} using 20 steps of Newton's method
    # > newton approx_sqrt
    # * 0.6
    guess = {number} + 1
    for _ in range(20):
        guess = (guess + {number} / guess) / 2
    return guess
triangular(n)
    # returns the {n}-th triangular number / computes 1 + 2 + ... + {n} with the formula
    # returns {n} times {n} + 1 divided by 2 / gives the number of dots in a triangle with {n} rows
    # > triangle_number
    return {n} * ({n} + 1) // 2
hamming(bits, bits2)
    # returns the number of positions where {bits} and {bits2} differ / computes the Hamming distance
    # counts at how many places the strings {bits} and {bits2} are different
    # compares {bits} and {bits2} character by character and returns the number of differences
    # > hamming_distance count_differences
    return sum(a != b for a, b in zip({bits}, {bits2}))
common_prefix(s, t)
    # returns the longest common prefix of {s} and {t} / finds the beginning that {s} and {t} share
    # compares the letters of {s} and {t} from the start and returns the part that is the same
    # computes the common start of two strings
    # returns the longest common beginning of {s} and {t} / returns the characters that {s} and {t} share at the start / compares {s} and {t} letter by letter and returns the part before the first difference / finds how far {s} and {t} agree from the start and returns this prefix
    # > shared_prefix same_start
    prefix = ""
    for a, b in zip({s}, {t}):
        if a != b:
            break
        prefix += a
    return prefix
is_pangram(text)
    # returns True if {text} contains every letter of the alphabet / checks whether {text} is a pangram
    # tells whether all letters from a to z occur in {text} / checks for all 26 letters in {text}
    # > pangram
    return set("abcdefghijklmnopqrstuvwxyz") <= set({text}.lower())
is_isogram(s)
    # returns True if no letter of {s} is repeated / checks whether {s} is an isogram
    # tells whether all characters in {s} are different / returns False if some letter occurs twice in {s}
    # > all_unique has_unique_letters
    return len(set({s})) == len({s})
is_rotation(s, t)
    # returns True if {t} is a rotation of {s} / checks whether {s} can be rotated to give {t}
    # tells whether two strings are rotations of each other / tests if {t} occurs in {s} written twice
    # > rotation
    # * 0.6
    return len({s}) == len({t}) and {t} in {s} + {s}
is_subsequence(s, t)
    # returns True if the letters of {s} occur in {t} in the same order
    # checks if {s} is a subsequence of {t}
    # tells whether {s} can be made from {t} by deleting letters
    # walks through {t} and checks that all letters of {s} are found in order
    # > subsequence
    # * 0.6
    i = 0
    for c in {t}:
        if i < len({s}) and c == {s}[i]:
            i += 1
    return i == len({s})
first_unique(s)
    # returns the first character of {s} that occurs only once, or None / finds the first unique letter of {s}
    # finds the first letter in {s} that is not repeated / looks for a character that appears once
    # > first_unique_char unique_letter
    for c in {s}:
        if {s}.count(c) == 1:
            return c
    return None
is_prime_fast(number)
    # checks whether {number} is prime by trying divisors up to its square root
    # returns True if {number} is a prime number, testing divisors while d * d <= {number}
    # tests primality with a while loop up to the square root of {number}
    # tells if {number} has no divisor between 2 and its square root
    # > is_prime prime
    if {number} < 2:
        return False
    d = 2
    while d * d <= {number}:
        if {number} % d == 0:
            return False
        d += 1
    return True
union_sorted(xs, ys)
    # returns the sorted union of {xs} and {ys} without duplicates
    # merges {xs} and {ys} and removes duplicates
    # gives all different numbers from {xs} and {ys} in ascending order
    # combines two lists into a sorted list of unique values
    # > union
    return sorted(set({xs}) | set({ys}))
bfs(graph, start)
    # visits the graph {graph} breadth first from {start} and returns the nodes in that order
    # does a breadth-first search of {graph} starting at {start} / implements BFS with a queue
    # returns the order in which BFS reaches the nodes of {graph} from {start}
    # > breadth_first
    # + from collections import deque
    # * 0.7
    visited = [{start}]
    queue = deque([{start}])
    while queue:
        node = queue.popleft()
        for neighbor in {graph}.get(node, []):
            if neighbor not in visited:
                visited.append(neighbor)
                queue.append(neighbor)
    return visited
dfs(graph, start)
    # visits the graph {graph} depth first from {start} and returns the nodes in that order
    # does a depth-first search of {graph} starting at {start} with a stack / implements DFS with a stack
    # returns the nodes of {graph} in the order a depth-first search meets them
    # > depth_first
    # * 0.7
    visited = []
    stack = [{start}]
    while stack:
        node = stack.pop()
        if node not in visited:
            visited.append(node)
            stack.extend({graph}.get(node, []))
    return visited
""",
    {
        **SLOTS,
        "d": integer(0, 6),
        "a": integer(1, 30),
        "b": integer(1, 30),
        "c": integer(1, 30),
        "e": integer(1, 30),
        "zs": list_of(integer(-20, 20), 4, 9),
        "prices": list_of(integer(1, 100), 4, 8),
        "perm": sampled("list[int]", lambda r: r.sample(range(6), 5)),
        "doubles": sampled("list[int]", lambda r: [*(p := r.sample(range(1, 20), 3)), p[1], p[0]]),
        "weights": sampled("list[int]", lambda r: [r.randint(1, 15) for _ in range(4)]),
        "values": sampled("list[int]", lambda r: [r.randint(1, 60) for _ in range(4)]),
        "bits2": sampled("str", lambda r: bin(r.randint(1, 99))[2:]),
        "text": "str",
        "graph": sampled(
            "dict[str,list[str]]",
            lambda r: {
                "A": ["B", "C"],
                "B": ["D"],
                "C": r.choice((["D"], ["D", "E"])),
                "D": ["E"],
                "E": ["A"],
            },
        ),
        "start": sampled("str", lambda r: r.choice("ABCD")),
    },
)

statements(
    d,
    """
bubble_sort_inline
    # sort {xs} with bubble sort, using two nested loops / bubble-sort {xs} in place
    # sort the list {xs} without sort(): for each pass, compare neighbours and swap them if they are out of
    #   order
    # implement bubble sort on {xs} directly, without a function
    # use nested for loops to sort {xs} by swapping adjacent elements
    # go through {xs} as often as it has items, each time swapping neighbours where the left one is larger
    # > {xs}
    for i in range(len({xs})):
        for j in range(len({xs}) - i - 1):
            if {xs}[j] > {xs}[j + 1]:
                {xs}[j], {xs}[j + 1] = {xs}[j + 1], {xs}[j]
bubble_pass
    # do one pass of bubble sort over {xs} / go through {xs} once and swap neighbours that are out of order
    # for each pair of neighbours in {xs}, swap them if the left one is larger
    # run a single bubble sort pass on {xs}
    # loop over {xs} once; whenever an element is greater than the next one, swap the two
    # make one pass through {xs}, swapping adjacent items in the wrong order
    # > {xs}
    for i in range(len({xs}) - 1):
        if {xs}[i] > {xs}[i + 1]:
            {xs}[i], {xs}[i + 1] = {xs}[i + 1], {xs}[i]
selection_sort_inline
    # sort {xs} with selection sort / selection-sort the list {xs} in place
    # for each index of {xs}, find the smallest item from there on and swap it into place
    # sort {xs} in place by moving the minimum of the rest to the front again and again
    # implement selection sort directly on {xs}
    # for i in the indices of {xs}: find the position of the minimum of {xs}[i:] and swap it with position i
    # > {xs}
    for i in range(len({xs})):
        smallest = min(range(i, len({xs})), key=lambda j: {xs}[j])
        {xs}[i], {xs}[smallest] = {xs}[smallest], {xs}[i]
insertion_sort_inline
    # sort {xs} with insertion sort / insertion-sort the list {xs} in place
    # for every element of {xs} from the second on, move it left while its left neighbour is larger
    # sort {xs} by swapping each item to the left until it is in place
    # implement insertion sort directly on {xs}
    # for each index i from 1 on, while the item before is larger, swap the two and go one to the left in {xs}
    # > {xs}
    for i in range(1, len({xs})):
        j = i
        while j > 0 and {xs}[j - 1] > {xs}[j]:
            {xs}[j - 1], {xs}[j] = {xs}[j], {xs}[j - 1]
            j -= 1
sorted_copy
    # sort {xs} into a new list {out} by taking out the smallest item again and again
    # make {out} by repeatedly moving the minimum of {xs} into it until {xs} is empty
    # while {xs} is not empty, remove its smallest number and append it to {out}, which starts empty
    # build the sorted list {out}: as long as there are items in {xs}, move the smallest one over
    # start with an empty list {out}; while {xs} has items, append its minimum to {out} and remove it from
    #   {xs}
    # empty {xs} into {out} in ascending order with a while loop
    # > {out}
    {out} = []
    while {xs}:
        smallest = min({xs})
        {xs}.remove(smallest)
        {out}.append(smallest)
linear_search_inline
    # search {xs} for {v} with a loop and store its index in {pos}, or -1 if it is missing
    # look for {v} in {xs} one by one; {pos} should be its index or -1
    # set {pos} to -1, then loop over {xs} and set it to the index of {v} when found, then stop
    # do a linear search for {v} in {xs} and keep the position in {pos}, -1 when there is none
    # find the first index of {v} in {xs} with a for loop and break, saving it in {pos} (-1 if not found)
    # let {pos} be -1. go through {xs} with enumerate and, if the item is {v}, put the index in {pos} and
    #   break
    # > {pos}
    {pos} = -1
    for i, x in enumerate({xs}):
        if x == {v}:
            {pos} = i
            break
search_else
    # loop over {xs} looking for {v}; print "found" if it is there, otherwise "not found"
    # search {xs} for {v} with a for-else loop and print "found" or "not found"
    # go through {xs}, print "found" and stop when an item equals {v}; if the loop ends, print "not found"
    # use a for loop with else to print whether {v} is in {xs}, as "found" or "not found"
    # look for {v} in {xs} with a loop, printing "found" and breaking, or "not found" at the end
    # for each x in {xs}: if x is {v}, print "found" and break; else after the loop print "not found"
    for x in {xs}:
        if x == {v}:
            print("found")
            break
    else:
        print("not found")
smallest_index
    # find the index of the smallest element of {xs} with a loop and store it in {pos}
    # let {pos} be the position of the minimum of {xs}, found with a for loop
    # set {pos} to 0, then for each index of {xs} update {pos} if that item is smaller
    # loop over the indices of {xs} and keep in {pos} the index of the smallest number so far
    # use a loop to get the index of the lowest value in {xs} into {pos}
    # {pos} starts at 0; whenever {xs}[i] is less than {xs}[{pos}], set {pos} to i
    # > {pos}
    {pos} = 0
    for i in range(1, len({xs})):
        if {xs}[i] < {xs}[{pos}]:
            {pos} = i
reverse_two_pointers
    # reverse {xs} in place with two indices that move towards the middle
    # reverse the list {xs} by swapping the first and last items, then the next ones and so on
    # swap the items of {xs} from both ends inwards with a while loop
    # with i at the start and j at the end of {xs}, swap the items and move both inwards while i < j
    # reverse {xs} without reverse() or slicing, by swapping from the outside in
    # turn {xs} around in place using two pointers
    # > {xs}
    i, j = 0, len({xs}) - 1
    while i < j:
        {xs}[i], {xs}[j] = {xs}[j], {xs}[i]
        i += 1
        j -= 1
rotate_once
    # move the first item of {xs} to the end / rotate {xs} left by one
    # take the first element off {xs} and append it at the end
    # remove the first item of {xs} and add it to the back / shift {xs} by one to the left, wrapping around
    # put the front item of {xs} at the end of it
    # > {xs}
    {xs}.append({xs}.pop(0))
rotate_back
    # move the last item of {xs} to the front / rotate {xs} right by one
    # take the last element off {xs} and insert it at the beginning
    # remove the last item of {xs} and put it first / shift {xs} by one to the right, wrapping around
    # put the final item of {xs} at the start of it
    # > {xs}
    {xs}.insert(0, {xs}.pop())
rotate_k
    # rotate {xs} to the left by {k} / move the first {k} items of {xs} to the end
    # shift {xs} left by {k} positions, wrapping around
    # let {xs} start with its item at index {k}, the rest at the end
    # rotate the list {xs} {k} places to the left and keep it in {xs}
    # bring the first {k} elements of {xs} to its end
    # > {xs}
    {xs} = {xs}[{k}:] + {xs}[:{k}]
unique_loop
    # make a list {out} of the items of {ds} without duplicates, in order, using a loop
    # loop over {ds} and append each item to {out} only if it is not in it yet
    # remove the duplicates of {ds} with a for loop, storing the result in {out}
    # start with an empty list {out}; for every item of {ds} not already in {out}, add it
    # collect the distinct values of {ds} in {out}, keeping their order
    # build {out} from {ds} by skipping values that were seen before
    # > {out}
    {out} = []
    for x in {ds}:
        if x not in {out}:
            {out}.append(x)
flatten_loop
    # flatten {m} into a list {out} with nested loops / collect all items of the rows of {m} in a list {out}
    # loop over the rows of {m} and over the items in each row and append them to {out}
    # make a flat list {out} from the nested list {m} using two for loops
    # start with an empty list {out} and add every number of every row in {m}
    # use a nested loop to put all elements of {m} in one list called {out}
    # > {out}
    {out} = []
    for row in {m}:
        for x in row:
            {out}.append(x)
count_down_from_dict
    # count how often each value occurs in {ds} with a loop and a dictionary {counts}
    # create an empty dictionary {counts}, then for each x in {ds} add one to its entry
    # tally the items of {ds} in a dict called {counts}
    # loop over {ds} and count each number in the dictionary {counts}
    # build a frequency table {counts} of {ds} with get
    # for every item of {ds}, increase {counts}[item] by 1, starting from an empty dict
    # > {counts}
    {counts} = {}
    for x in {ds}:
        {counts}[x] = {counts}.get(x, 0) + 1
prefix_sums_inline
    # compute the prefix sums of {xs} in a list {out} starting with 0
    # let {out} be [0] and append the last item of {out} plus x for every x in {xs}
    # build a list {out} of prefix sums of {xs}, beginning with 0
    # start {out} with a zero; for each number in {xs} append the running total so far
    # make the prefix sum list {out} for {xs}, with one more item than {xs}
    # store in {out} the sums of the first 0, 1, 2, ... items of {xs}
    # > {out}
    {out} = [0]
    for x in {xs}:
        {out}.append({out}[-1] + x)
print_pascal
    # print the first {n} rows of Pascal's triangle / show Pascal's triangle with {n} rows
    # print Pascal's triangle up to row {n}, one list per line
    # starting from [1], print {n} rows of Pascal's triangle, computing each from the one before
    # use a loop to print {n} rows of Pascal's triangle
    # output {n} lines of Pascal's triangle
    row = [1]
    for _ in range({n}):
        print(row)
        row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]
print_binary
    # print the numbers from 0 to {n} with their binary forms / show 0 to {n} in decimal and binary
    # loop from 0 to {n} and print each number and its binary representation without 0b
    # print a table of the numbers 0 to {n} in binary / for each i up to {n}, print i and i in base 2
    # list every number from 0 through {n} next to its bits
    for i in range({n} + 1):
        print(i, bin(i)[2:])
print_primes
    # print all primes up to {bound} / print every prime number not greater than {bound}
    # loop over the numbers from 2 to {bound} and print those with no divisor
    # use a loop to print the prime numbers between 2 and {bound}
    # for each n from 2 to {bound}, print n if no smaller number from 2 on divides it
    # show the primes from 2 to {bound}, one per line
    for n in range(2, {bound} + 1):
        if all(n % i != 0 for i in range(2, n)):
            print(n)
gcd_inline
    # compute the greatest common divisor of {a} and {b} with Euclid's algorithm and store it in {out}
    # use a while loop to find the gcd of {a} and {b}, call it {out}
    # find the gcd of {a} and {b} by replacing the pair with (second, remainder) until it is 0; save it as
    #   {out}
    # run the Euclidean algorithm on {a} and {b} and keep the result in {out}
    # set x to {a} and y to {b}; while y is not 0, let x, y be y, x % y; then {out} is x
    # store the greatest common divisor of {a} and {b} in {out}, using a loop
    # > {out}
    x, y = {a}, {b}
    while y:
        x, y = y, x % y
    {out} = x
digits_loop
    # print the digits of {number} from last to first with a while loop
    # while {number} is above 0, print its last digit and drop it, working on a copy named rest
    # copy {number} to rest, then repeatedly print rest % 10 and divide rest by 10
    # take {number} apart digit by digit from the right and print each digit
    # use a while loop with % 10 and // 10 to print the digits of {number} backwards
    # print every digit of {number} on its own line, starting with the last one
    rest = {number}
    while rest > 0:
        print(rest % 10)
        rest //= 10
transpose_loop
    # transpose the matrix {m} with nested loops into {out}
    # swap rows and columns of {m}, storing it in {out}
    # build {out} as the transpose of {m} using for loops
    # for each column index of {m} make a row with the items of that column, and collect them in {out}
    # make a new matrix {out} whose rows are the columns of {m}, with loops
    # loop over the columns of {m} and append each as a list to {out}
    # > {out}
    {out} = []
    for j in range(len({m}[0])):
        {out}.append([row[j] for row in {m}])
diagonal
    # store the main diagonal of {m} in {out} / make a list {out} of the diagonal elements of {m}
    # let {out} be the list of {m}[i][i] for all i / collect the diagonal of the square matrix {m} in {out}
    # get the items on the diagonal of {m} as a list {out} / save the diagonal entries of {m} as {out}
    # > {out}
    {out} = [{m}[i][i] for i in range(len({m}))]
print_grid
    # print the rows of {m} with spaces between the numbers / show {m} as a grid, one row per line
    # print the matrix {m} nicely, a line for each row / display {m} as a table without brackets
    # for each row in {m}, print its items separated by spaces
    # loop over {m} and print every row on its own line without brackets
    for row in {m}:
        print(*row)
two_sum_print
    # print all pairs of numbers in {xs} that add up to {target} / show every pair in {xs} with sum {target}
    # check each pair of different positions in {xs} and print the two numbers if their sum is {target}
    # use two nested loops to print the pairs from {xs} whose sum equals {target}
    # for all i < j, print {xs}[i] and {xs}[j] when they sum to {target}
    # find the pairs in {xs} that sum to {target} and print them
    for i in range(len({xs})):
        for j in range(i + 1, len({xs})):
            if {xs}[i] + {xs}[j] == {target}:
                print({xs}[i], {xs}[j])
window_print
    # print every window of {k} consecutive items of {xs} / show all slices of {xs} with {k} neighbours
    # slide a window of size {k} over {xs} and print each one / print the sublists of {xs} of length {k}
    # loop over {xs} and print each group of {k} neighbouring elements
    # for every start index, print the {k} items of {xs} from there on
    for i in range(len({xs}) - {k} + 1):
        print({xs}[i:i + {k}])
""",
    {
        **SLOTS,
        **{key: var(SLOTS[key]) for key in ("xs", "ds", "m")},
        "a": var(integer(2, 200)),
        "b": var(integer(2, 200)),
        "number": var(integer(1, 99999)),
        "out": new("result", "values", "collected"),
        "pos": new("pos", "position", "index", "found_at"),
        "counts": new("counts", "freq", "tally"),
        "n": integer(3, 9),
        "bound": integer(10, 50),
    },
)

BOARDS = (
    ["X", "O", "X", "O", "X", "O", "X", " ", " "],
    ["O", "O", "O", "X", "X", " ", "X", " ", " "],
    ["X", "O", " ", "X", "O", " ", " ", "O", "X"],
)

stories(
    d,
    """
binary_search_steps(sorted_list)
    # set {xs} to {sorted_list} and {v} to {target}
    # let {xs} be the sorted list {sorted_list} and {v} be {target}
    # create the sorted list {xs} = {sorted_list} and the number to find, {v} = {target}
    # store {sorted_list} in {xs} and {target} in {v}
    {xs} = {sorted_list}
    {v} = {target}
    # set {lo} to 0 and {hi} to the last index of {xs} / let {lo} be 0 and {hi} the length of {xs} minus one
    # start with {lo} at 0 and {hi} at the end of {xs}
    # initialise {lo} = 0 and {hi} = index of the last item of {xs}
    {lo}, {hi} = 0, len({xs}) - 1
    # while {lo} < {hi}, take the middle index; if the item there is less than {v}, set {lo} to mid + 1,
    #   else {hi} to mid
    # binary search: while {lo} is below {hi}, look at the middle and move {lo} above it if its item is
    #   smaller than {v}, otherwise move {hi} to it
    # halve the range while {lo} < {hi}: {lo} becomes mid + 1 if {xs}[mid] is less than {v}, otherwise {hi}
    #   becomes mid
    # use a while loop to narrow {lo} and {hi} until they meet: compare {xs}[mid] with {v}
    while {lo} < {hi}:
        mid = ({lo} + {hi}) // 2
        if {xs}[mid] < {v}:
            {lo} = mid + 1
        else:
            {hi} = mid
    # print {lo} if {xs}[{lo}] is {v}, otherwise print -1
    # print the index {lo} when the item there equals {v}, else -1
    # if the number at {lo} in {xs} is {v} print {lo}, else print -1
    # show {lo} if {v} was found there, and -1 if not
    print({lo} if {xs}[{lo}] == {v} else -1)
sieve_steps(limit)
    # create a list {flags} of {limit} + 1 True values
    # make {flags}, a list with True for each number from 0 to {limit}
    # let {flags} be [True] repeated {limit} + 1 times
    # start with {flags}: True for all the numbers 0 to {limit}
    {flags} = [True] * ({limit} + 1)
    # set the first two entries of {flags} to False / 0 and 1 are no primes: mark them False in {flags}
    # mark index 0 and 1 of {flags} as False / set {flags}[0] and {flags}[1] to False
    {flags}[0] = {flags}[1] = False
    # for each p from 2 to {limit} that is still True in {flags}, set all its multiples from p * p on to False
    # cross out multiples: for p in 2 to {limit}, if {flags}[p], set {flags} at p * p, p * p + p, ... to False
    # run the sieve of Eratosthenes on {flags} up to {limit}
    # loop over p from 2 to {limit}; if {flags}[p] is True, mark every multiple of p starting at p * p as
    #   False
    for p in range(2, {limit} + 1):
        if {flags}[p]:
            for multiple in range(p * p, {limit} + 1, p):
                {flags}[multiple] = False
    # collect the indices where {flags} is True in a list {primes}
    # let {primes} be all i with {flags}[i] True
    # make a list {primes} of the numbers whose flag in {flags} is still True
    # store in {primes} every index of {flags} that is True
    {primes} = [i for i, flag in enumerate({flags}) if flag]
    # print {primes} / show the primes {primes} / print the list {primes} / display {primes}
    print({primes})
    # ?
    # print how many primes there are in {primes} / how many numbers are in {primes}? print it
    # print the length of {primes} / show the number of {primes}
    print(len({primes}))
stack_steps
    # create an empty list {stack} to use as a stack / make an empty stack {stack} as a list
    # let {stack} be an empty list / start with an empty stack called {stack}
    {stack} = []
    # push {a}, {b} and {c} on {stack} / push {a}, then {b}, then {c} onto {stack}
    # append {a}, {b} and {c} to {stack}, one after the other / put {a}, {b} and {c} on the stack {stack}
    {stack}.append({a})
    {stack}.append({b})
    {stack}.append({c})
    # pop the top of {stack} and print it / take the top item off {stack} and print it
    # remove the last item of {stack} and print it / print what popping from {stack} gives
    print({stack}.pop())
    # ?
    # print the top of {stack} without removing it / peek at the top of {stack} and print it
    # show the last element of {stack} / print the top item of {stack}, leaving it there
    print({stack}[-1])
    # ?
    # print whether {stack} is empty / is {stack} empty? print True or False
    # print True if {stack} has no items, else False / show if the stack {stack} is empty
    print(len({stack}) == 0)
    # pop everything from {stack}, printing each item / while {stack} is not empty, pop an item and print it
    # empty {stack} with a while loop and print each popped item / pop and print until {stack} is empty
    while {stack}:
        print({stack}.pop())
queue_steps
    # create an empty queue {queue} with deque / make {queue} an empty deque
    # import deque and create an empty queue {queue} / let {queue} be a new deque to use as a queue
    # + from collections import deque
    {queue} = deque()
    # add {a}, {b} and {c} to {queue} / append {a}, {b} and {c} to the queue {queue}
    # enqueue {a}, {b} and {c} in {queue} / put {a}, then {b}, then {c} at the end of {queue}
    {queue}.append({a})
    {queue}.append({b})
    {queue}.append({c})
    # remove the first item from {queue} and print it / take the item at the front of {queue} and print it
    # dequeue from {queue} and print the item / print the item popped from the left of {queue}
    print({queue}.popleft())
    # ?
    # print how many are waiting in {queue} / print the length of {queue}
    # show how many items are left in {queue} / how long is {queue} now? print it
    print(len({queue}))
    # serve everyone in {queue}: pop from the left and print until it is empty
    # while {queue} is not empty, print and remove its first item
    # empty {queue} from the front, printing each item
    # print all items of {queue} in order while removing them
    while {queue}:
        print({queue}.popleft())
list_queue
    # make a list {queue} with {a} and {b} waiting in it / let {queue} be a list of {a} and {b}
    # start a queue {queue} as the list [{a}, {b}] / create the list {queue} holding {a} and {b}
    {queue} = [{a}, {b}]
    # {c} joins the end of {queue} / add {c} to the end of {queue} / put {c} at the back of {queue}
    # append {c} to {queue}
    {queue}.append({c})
    # take the first one off {queue} and call it {next}
    # remove the first item of {queue} and store it in {next}
    # let {next} be the item popped from the front of {queue} / serve the first in {queue}: pop it into {next}
    {next} = {queue}.pop(0)
    # print {next} and what is left in {queue} / print {next} and {queue} / show {next} followed by {queue}
    # print {next} together with the rest of {queue}
    print({next}, {queue})
tic_tac_toe
    # let {board} be the tic-tac-toe board {cells} as a flat list / set {board} to {cells}
    # store the nine fields {cells} in {board} / create {board} with the cells {cells}
    {board} = {cells}
    # print {board} in three rows of three / show {board} as three lines with three fields each
    # print the board {board}, three cells per line / loop over the rows of {board} and print them
    # ?
    for i in range(0, 9, 3):
        print({board}[i:i + 3])
    # store the eight winning lines in {lines} as tuples of indices
    # let {lines} be the index triples that win: rows, columns, diagonals
    # make a list {lines} of all the winning triples of indices
    # define {lines}: the rows, columns and diagonals of a 3x3 board
    {lines} = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
    # write a function {f}(player) that returns True if player has all three fields of some line in {lines}
    #   on {board}
    # define {f}(player), which checks whether player fills one of {lines} in {board}
    # create a function {f} that takes a player and tells if that player has won on {board}, using {lines}
    # a function {f}(player) should return whether any of {lines} is completely player's in {board}
    def {f}(player):
        return any(all({board}[i] == player for i in line) for line in {lines})
    # print whether X has won and whether O has won, using {f} / print {f} for "X" and for "O"
    # show the results of {f} for X and O / check both players with {f} and print the answers
    print({f}("X"), {f}("O"))
fibonacci_steps
    # let {p} be 0 and {q} be 1 / set {p} to 0 and {q} to 1 / start with {p} = 0 and {q} = 1
    # create the variables {p} and {q} with the values 0 and 1
    {p}, {q} = 0, 1
    # make an empty list {out} / create an empty list called {out} / let {out} be an empty list
    # start with {out} empty
    {out} = []
    # {count} times, append {p} to {out} and set {p}, {q} to {q}, {p} + {q}
    # loop {count} times: add {p} to {out}, then replace {p} by {q} and {q} by the sum of both
    # repeat {count} times: append {p} to {out}; {p} becomes {q} and {q} becomes {p} plus {q}
    # use a for loop to put the first {count} Fibonacci numbers in {out}, with {p} and {q} as the last two
    for _ in range({count}):
        {out}.append({p})
        {p}, {q} = {q}, {p} + {q}
    # print {out} / show {out} / print the numbers in {out} / display the list {out}
    print({out})
    # ?
    # print the sum of the even numbers in {out} / show the total of all even numbers in {out}
    # add up the even items of {out} and print the result / what is the sum of the even numbers in {out}?
    print(sum(x for x in {out} if x % 2 == 0))
collatz_steps
    # let {n} be {start} / set {n} to {start} / store {start} in {n} / start with {n} = {start}
    {n} = {start}
    # make a list {out} that holds {n} / let {out} be a list with just {n} / start a list {out} containing {n}
    # create the list {out} with {n} as its only item
    {out} = [{n}]
    # while {n} is not 1: halve it if it is even, otherwise triple it and add 1; append {n} to {out} each time
    # as long as {n} is different from 1, replace it by {n} // 2 when even and 3 * {n} + 1 when odd, adding
    #   it to {out}
    # run the Collatz rule on {n} until it is 1 and append every value to {out}
    # use a while loop: if {n} is even divide it by 2, else multiply by 3 and add 1, then append it to
    #   {out}; stop at 1
    while {n} != 1:
        if {n} % 2 == 0:
            {n} //= 2
        else:
            {n} = 3 * {n} + 1
        {out}.append({n})
    # print how many steps it took / print the number of steps, which is the length of {out} minus 1
    # show the length of {out} minus one / how many steps were needed? print the length of {out} minus 1
    print(len({out}) - 1)
    # ?
    # print the largest number in {out} / show the highest value reached in {out}
    # what is the maximum of {out}? / print the peak of {out}, its largest item
    print(max({out}))
running_max_steps
    # let {xs} be {values} / set {xs} to {values} / store {values} in {xs}
    # create the list {xs} with {values}
    {xs} = {values}
    # set {best} to the first item of {xs} / let {best} be {xs}[0]
    # start with {best} as the first number in {xs}
    # store the first element of {xs} in {best}
    {best} = {xs}[0]
    # loop over {xs} and set {best} to each number that is larger than {best}
    # for each number in {xs}: if it is greater than {best}, it becomes {best}
    # go through {xs} and update {best} whenever a bigger number comes
    # use a for loop to make {best} the largest number in {xs}
    for x in {xs}:
        if x > {best}:
            {best} = x
    # print {best} / show {best} / display the value of {best} / what is {best}? print it
    print({best})
caesar_steps
    # let {alphabet} be the lower case letters from a to z / store the alphabet in lower case in {alphabet}
    # set {alphabet} to the string of all small letters / create a string {alphabet} with the letters a to z
    {alphabet} = "abcdefghijklmnopqrstuvwxyz"
    # let {text} be {w} / set {text} to {w} / store the word {w} in {text} / the message {text} is {w}
    {text} = {w}
    # make an empty string {out} / let {out} be an empty string / start with {out} as an empty string
    # set {out} to the empty string
    {out} = ""
    # for each letter of {text} in {alphabet}, add to {out} the letter {k} places further, wrapping around;
    #   keep others
    # loop over {text}: shift letters by {k} in {alphabet} (modulo 26) and append them to {out}, other
    #   characters unchanged
    # shift each letter of {text} by {k} using {alphabet} and add it to {out}; characters not in {alphabet}
    #   stay
    # encrypt {text} into {out} with a shift of {k}: look up the index in {alphabet}, add {k} modulo 26,
    #   leave the rest alone
    for c in {text}:
        if c in {alphabet}:
            {out} += {alphabet}[({alphabet}.index(c) + {k}) % 26]
        else:
            {out} += c
    # print {out} / show the encrypted text {out} / print the result {out} / display {out}
    print({out})
word_count_steps
    # let {text} be {line} / set {text} to {line} / store {line} in {text} / save the text {line} as {text}
    {text} = {line}
    # split {text} into lower case words {ws} / let {ws} be the words of {text} in lower case
    # make {ws}, a list of the words in {text} after lowercasing it
    # lower {text} and split it into words {ws}
    {ws} = {text}.lower().split()
    # count every word of {ws} in a dictionary {counts}
    # make an empty dict {counts} and count the words of {ws} in it
    # build {counts}, a dictionary with the number of times each word occurs in {ws}
    # loop over {ws} and add one to {counts} for each word
    {counts} = {}
    for w in {ws}:
        {counts}[w] = {counts}.get(w, 0) + 1
    # print the word with the highest count in {counts} / which word is most common in {counts}? print it
    # print the key of {counts} with the largest value / show the most frequent word of {counts}
    print(max({counts}, key={counts}.get))
    # ?
    # print each word in {counts} with its count / loop over {counts} and print word and count
    # show all the words and their counts from {counts} / print every key and value of {counts}
    for w, count in {counts}.items():
        print(w, count)
matrix_steps
    # let {m} be the matrix {rows} / set {m} to {rows} / store the rows {rows} in {m}
    # create a grid {m} with {rows}
    {m} = {rows}
    # print the sum of all numbers in {m} / add up every number in {m} and print the total
    # show the total of all cells in {m} / print the sum over all rows of {m}
    print(sum(sum(row) for row in {m}))
    # make a list {sums} of the row sums of {m} / store the sum of each row of {m} in {sums}
    # let {sums} be the sums of the rows in {m} / compute the row totals of {m} as a list {sums}
    {sums} = [sum(row) for row in {m}]
    # print the index of the row with the largest sum, using {sums}
    # which row has the largest sum in {sums}? print its index
    # show the position of the maximum of {sums} / print the index of the biggest number in {sums}
    print({sums}.index(max({sums})))
    # ?
    # store the transpose of {m} in {t} / swap the rows and columns of {m} and call it {t}
    # let {t} be {m} with rows and columns exchanged / transpose {m} into {t}
    {t} = [list(column) for column in zip(*{m})]
""",
    {
        "sorted_list": SLOTS["sx"],
        "target": derived(lambda s: s.sorted_list[len(s.sorted_list) // 3]),
        "xs": new("list"),
        "v": new("target", "wanted", "x", "key"),
        "lo": new("low", "lo", "left"),
        "hi": new("high", "hi", "right"),
        "limit": integer(10, 60),
        "flags": new("is_prime", "flags", "sieve", "marks"),
        "primes": new("primes", "prime_list", "found"),
        "stack": new("stack", "pile", "st"),
        "queue": new("queue", "line", "q", "waiting"),
        "a": word(),
        "b": word(),
        "c": word(),
        "next": new("first", "served", "customer"),
        "board": new("board", "game", "cells"),
        "cells": choice(*BOARDS),
        "lines": new("lines", "wins", "winning_lines"),
        "f": new("has_won", "wins", "is_winner", "won", kind="function"),
        "n": new("n", "num", "x"),
        "p": new("a", "prev", "first"),
        "q": new("b", "curr", "second"),
        "count": integer(5, 15),
        "out": new("result", "sequence", "values", "out"),
        "start": integer(3, 60),
        "values": list_of(integer(-20, 99), 4, 8),
        "best": new("best", "largest", "biggest", "highest"),
        "alphabet": new("alphabet", "letters", "abc"),
        "text": new("text", "message", "sentence"),
        "w": word(),
        "k": integer(1, 13),
        "line": sampled(
            "str", lambda r: " ".join(r.choice(("the cat", "a dog", "the dog and")) for _ in range(3))
        ),
        "ws": new("words"),
        "counts": new("counts", "word_counts", "freq"),
        "m": new("matrix"),
        "rows": SLOTS["m"],
        "sums": new("sums", "row_sums", "totals"),
        "t": new("transposed", "flipped", "turned"),
    },
)
