"""Functions of a course in programming: small algorithms described by what they do or how they do it."""

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.draws import choice, decimal, integer, list_of, sampled, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import plain_word

d = Domain("worked_functions", weight=9)

LISTS = """
running_maximum(xs)
    # returns the running maximum of {xs} / returns for every position of {xs} the largest number up to there
    # goes through {xs}, keeps the best so far and collects it in a new list, which is returned
    # builds a list with the maximum of the first 1, 2, 3, ... items of {xs}
    # > cumulative_max
    best = {xs}[0]
    result = []
    for x in {xs}:
        best = max(best, x)
        result.append(best)
    return result
running_mean(xs)
    # returns the list of the means of the first 1, 2, 3, ... items of {xs} / computes the running mean of {xs}
    # returns for each position of {xs} the average of all numbers so far
    # keeps a running total of {xs} and collects the total divided by the number of items so far
    # > running_average
    result = []
    total = 0
    for i, x in enumerate({xs}, 1):
        total += x
        result.append(total / i)
    return result
differences(xs)
    # returns the differences between neighbouring items of {xs} / subtracts each item of {xs} from the next one
    # returns a list with how much each number of {xs} differs from the one before
    # computes the list of steps from one item of {xs} to the next
    # > diffs steps
    return [b - a for a, b in zip({xs}, {xs}[1:])]
largest_jump(xs)
    # returns the largest absolute difference between two neighbouring items of {xs}
    # finds the biggest change from one item of {xs} to the next / returns the largest jump in {xs}, ignoring signs
    # compares all neighbours in {xs} and returns how far the farthest are apart
    # > biggest_change max_step
    return max(abs(b - a) for a, b in zip({xs}, {xs}[1:]))
alternating_sum(xs)
    # returns the alternating sum of {xs}: the first item minus the second plus the third and so on
    # adds the items of {xs} at even indices and subtracts those at odd indices
    # returns the sum of {xs} with alternating signs, starting with plus
    # alternately adds and subtracts the numbers in {xs} and returns the result
    # > zigzag_sum
    total = 0
    for i, x in enumerate({xs}):
        if i % 2 == 0:
            total += x
        else:
            total -= x
    return total
sum_before(ds, d)
    # returns the sum of the numbers in {ds} before the first {d} / adds up {ds} until {d} occurs, not counting it
    # sums the items of {ds} and stops at the first item equal to {d}
    # loops over {ds}, breaks at {d} and returns the total so far
    # > sum_until
    total = 0
    for x in {ds}:
        if x == {d}:
            break
        total += x
    return total
sum_after(ds, d)
    # returns the sum of the numbers in {ds} after the first {d}, or 0 if {d} is missing
    # adds up everything in {ds} that comes after the first {d} / sums the items of {ds} that follow the first {d}
    # finds {d} in {ds} and returns the total of the items behind it, 0 if there is no {d}
    # > total_after
    if {d} not in {ds}:
        return 0
    return sum({ds}[{ds}.index({d}) + 1:])
count_above(xs, v)
    # counts how many numbers in {xs} are greater than {v} / returns the number of items of {xs} above {v}
    # returns how many items of {xs} exceed {v} / loops over {xs} and counts the numbers larger than {v}
    # > count_larger
    count = 0
    for x in {xs}:
        if x > {v}:
            count += 1
    return count
count_between(xs, low, high)
    # counts the numbers in {xs} from {low} to {high}, both included / returns how many items of {xs} lie between {low} and {high}
    # returns the number of items in {xs} that are at least {low} and at most {high}
    # tells how many numbers of {xs} are in the range {low} to {high}
    # > count_in_range
    return sum(1 for x in {xs} if {low} <= x <= {high})
count_above_average(xs)
    # returns how many numbers in {xs} are above their average / counts the items of {xs} larger than the mean of {xs}
    # computes the average of {xs} and counts the numbers greater than it
    # returns the number of items that exceed the average of {xs}
    # > above_average
    average = sum({xs}) / len({xs})
    return sum(1 for x in {xs} if x > average)
first_above(xs, v)
    # returns the first number in {xs} greater than {v}, or None / finds the first item of {xs} above {v}, None if there is none
    # goes through {xs} and returns the first number that exceeds {v}; if no number does, it returns None
    # returns None if no item of {xs} is larger than {v}, otherwise the first that is
    # > first_larger
    for x in {xs}:
        if x > {v}:
            return x
    return None
last_index(ds, d)
    # returns the index of the last {d} in {ds}, or -1 / finds where {d} occurs last in {ds}; -1 means it does not
    # goes through {ds} from the end and returns the index of the first {d} it meets, -1 if there is none
    # returns the last position of {d} in {ds}, or -1 if {ds} does not contain it
    # > find_last
    for i in range(len({ds}) - 1, -1, -1):
        if {ds}[i] == {d}:
            return i
    return -1
index_of_largest(xs)
    # returns the index of the largest number in {xs} / finds the position of the maximum of {xs}
    # loops over the indices of {xs} and returns the one with the largest item
    # returns where in {xs} the biggest number stands / compares the items of {xs} and returns the index of the largest
    # > argmax
    best = 0
    for i in range(len({xs})):
        if {xs}[i] > {xs}[best]:
            best = i
    return best
closest_to(xs, v)
    # returns the number in {xs} that is closest to {v} / finds the item of {xs} with the smallest distance to {v}
    # returns the item of {xs} nearest to {v} / compares the distances to {v} and returns the nearest number of {xs}
    # > nearest
    return min({xs}, key=lambda x: abs(x - {v}))
closest_pair_gap(xs)
    # returns the smallest difference between any two numbers in {xs} / sorts {xs} and returns the smallest gap between neighbours
    # finds how far the two closest numbers in {xs} are apart / returns the minimum distance between two items of {xs}
    # > smallest_gap
    ordered = sorted({xs})
    return min(b - a for a, b in zip(ordered, ordered[1:]))
longest_rise(xs)
    # returns the length of the longest run of increasing numbers in {xs} / returns how long the longest strictly rising stretch of {xs} is
    # finds the longest part of neighbouring items of {xs} in which each is larger than the one before, and returns its length
    # counts how many items of {xs} in a row get larger and returns the best count
    # > longest_increase
    best = length = 1
    for a, b in zip({xs}, {xs}[1:]):
        if b > a:
            length += 1
        else:
            length = 1
        best = max(best, length)
    return best
count_runs(ds)
    # returns the number of runs of equal items in {ds} / counts the groups of equal neighbours in {ds}
    # returns in how many blocks of equal neighbouring numbers {ds} falls apart
    # counts how often a new value begins in {ds}, the first included
    # > num_runs
    runs = 1
    for a, b in zip({ds}, {ds}[1:]):
        if a != b:
            runs += 1
    return runs
group_neighbours(ds)
    # groups equal neighbours of {ds} into lists / returns a list of lists with the equal neighbouring items of {ds}
    # splits {ds} into runs of equal numbers / puts each item of {ds} into the last group if it is the same as there, else into a new group
    # > group_runs
    groups = []
    for x in {ds}:
        if groups and groups[-1][0] == x:
            groups[-1].append(x)
        else:
            groups.append([x])
    return groups
sign_changes(zs)
    # counts how often the sign changes between neighbours in {zs} / returns the number of sign changes in {zs}
    # returns how many neighbouring pairs of {zs} have a negative product
    # compares each number of {zs} with the next and counts the changes of sign
    # > count_sign_changes
    return sum(1 for a, b in zip({zs}, {zs}[1:]) if a * b < 0)
is_strictly_increasing(xs)
    # returns True if every number in {xs} is larger than the one before / checks whether {xs} is strictly increasing
    # tells whether the items of {xs} always go up / returns False as soon as an item of {xs} is not greater than its predecessor, else True
    # > increasing always_up
    return all(a < b for a, b in zip({xs}, {xs}[1:]))
is_zigzag(xs)
    # returns True if the numbers in {xs} go up and down in turns / checks whether every inner item of {xs} is larger or smaller than both neighbours
    # tells whether {xs} is a zigzag, i.e. rises and falls alternate
    # returns whether each inner number in {xs} is a peak or a valley
    # > zigzag
    for i in range(1, len({xs}) - 1):
        if not ({xs}[i - 1] < {xs}[i] > {xs}[i + 1] or {xs}[i - 1] > {xs}[i] < {xs}[i + 1]):
            return False
    return True
is_arithmetic(xs)
    # returns True if all neighbours in {xs} have the same difference / checks whether {xs} is an arithmetic sequence
    # tells if {xs} grows by the same amount from each item to the next
    # returns whether the step between neighbouring items of {xs} never changes
    # > same_steps
    steps = {b - a for a, b in zip({xs}, {xs}[1:])}
    return len(steps) <= 1
is_permutation(ds, es)
    # returns True if {ds} and {es} contain the same items in any order / checks whether {es} is a rearrangement of {ds}
    # tells whether the lists {ds} and {es} are equal after sorting
    # returns whether {ds} and {es} have the same items equally often
    # > same_items
    return sorted({ds}) == sorted({es})
missing_numbers(ds)
    # returns the numbers between the smallest and the largest item of {ds} that are not in {ds}
    # lists what is missing in {ds} from its minimum to its maximum / finds all gaps of {ds}: the integers in its range that it does not contain
    # returns a list of the integers in the range of {ds} that do not occur in it
    # > gaps
    return [x for x in range(min({ds}), max({ds}) + 1) if x not in {ds}]
most_frequent(ds)
    # returns the item that occurs most often in {ds} / finds the mode of {ds} by counting each item in a dictionary
    # counts how often each number of {ds} occurs and returns the most frequent
    # returns the most common value of {ds} / returns the number with the highest count in {ds}
    # > mode most_common
    counts = {}
    for x in {ds}:
        counts[x] = counts.get(x, 0) + 1
    return max(counts, key=counts.get)
unique_items(ds)
    # returns the items that occur exactly once in {ds} / lists the numbers of {ds} that are not repeated
    # keeps only those items of {ds} whose count is 1 / returns the items of {ds} without a duplicate, in order
    # > singles only_once
    return [x for x in {ds} if {ds}.count(x) == 1]
second_smallest(xs)
    # returns the second smallest distinct number in {xs} / sorts the distinct items of {xs} and returns the one at index 1
    # finds the second lowest value of {xs}, ignoring duplicates
    # returns the number that is smallest in {xs} after the minimum is left out
    # > second_lowest
    return sorted(set({xs}))[1]
trimmed_mean(xs)
    # returns the average of {xs} without its smallest and largest number / drops the minimum and maximum of {xs} and averages the rest
    # sorts {xs}, cuts off both ends and returns the mean of what is left
    # computes the mean of {xs} after leaving out the lowest and highest value
    # > mean_without_extremes
    inner = sorted({xs})[1:-1]
    return sum(inner) / len(inner)
weighted_mean(marks, weights)
    # returns the mean of {marks} weighted with {weights} / computes the weighted average of {marks} and {weights}
    # multiplies each of {marks} with its weight in {weights}, adds the products and divides by the sum of {weights}
    # returns the sum of the pairwise products of {marks} and {weights}, divided by the total of {weights}
    # > weighted_average
    total = sum(m * w for m, w in zip({marks}, {weights}))
    return total / sum({weights})
clamp_all(xs, low, high)
    # returns {xs} with numbers below {low} raised to {low} and numbers above {high} lowered to {high}
    # limits every number of {xs} to the range from {low} to {high} / clamps all items of {xs} between {low} and {high}
    # cuts off the items of {xs} at {low} from below and at {high} from above
    # > limit_all
    return [min(max(x, {low}), {high}) for x in {xs}]
scale_to_one(xs)
    # divides every number in {xs} by the largest / returns {xs} scaled so that its maximum is 1
    # normalizes {xs} by its largest number / returns a list with each item of {xs} divided by max
    # > normalize
    largest = max({xs})
    return [x / largest for x in {xs}]
percentages(xs)
    # returns what percentage of the total each number in {xs} is, rounded to 1 decimal
    # converts the numbers in {xs} to percent of their sum, with one decimal / divides each item of {xs} by the sum, times 100, rounded to one place
    # returns the share of every item of {xs} in the total in percent, rounded to 1 decimal
    # > shares
    total = sum({xs})
    return [round(100 * x / total, 1) for x in {xs}]
ranks(xs)
    # returns the rank of each number in {xs}, 1 for the largest / replaces every number in {xs} by its place, the largest being 1
    # returns for each item of {xs} one plus how many items are larger
    # computes the ranks of {xs}, where the highest number is first
    # > places
    return [1 + sum(y > x for y in {xs}) for x in {xs}]
replace_value(ds, d, v)
    # returns a copy of {ds} with every {d} replaced by {v} / replaces all {d} in {ds} by {v} and returns the new list
    # builds a list that has {v} wherever {ds} has {d} / returns {ds} with {v} instead of {d}
    # > substitute
    return [{v} if x == {d} else x for x in {ds}]
remove_every(xs, k)
    # removes every {k.bare}-th item of {xs} and returns the rest / returns {xs} without the items at positions {k.bare}, 2 * {k.bare} and so on, counted from 1
    # leaves out each {k.bare}-th item of {xs} / keeps the items of {xs} whose position, counted from 1, is no multiple of {k.bare}
    # > drop_every_nth
    return [x for i, x in enumerate({xs}, 1) if i % {k} != 0]
take_while_below(xs, v)
    # returns the items at the start of {xs} that are below {v}, up to the first that is not
    # collects numbers from {xs} as long as they are less than {v} / takes items from the front of {xs} until one is at least {v}
    # returns the beginning of {xs} before the first number that is {v} or more
    # > take_while
    result = []
    for x in {xs}:
        if x >= {v}:
            break
        result.append(x)
    return result
drop_while_below(xs, v)
    # returns {xs} without the items at its start that are below {v} / skips the numbers at the front of {xs} that are less than {v}
    # returns the rest of {xs} from the first number on that is at least {v}
    # moves an index forward while the item of {xs} is below {v} and returns what is left
    # > drop_while
    i = 0
    while i < len({xs}) and {xs}[i] < {v}:
        i += 1
    return {xs}[i:]
split_at_value(ds, d)
    # splits {ds} at every {d} into a list of lists, without the {d} itself / cuts {ds} into parts wherever {d} occurs
    # returns the parts of {ds} between the items equal to {d} / works like split on a list: {d} separates the parts of {ds}
    # > split_list
    parts = [[]]
    for x in {ds}:
        if x == {d}:
            parts.append([])
        else:
            parts[-1].append(x)
    return parts
insert_sorted(sx, v)
    # inserts {v} into the sorted list {sx} at the right place and returns {sx} / puts {v} into {sx} so that {sx} stays sorted, then returns it
    # finds the first item of {sx} that is not less than {v} and inserts {v} before it; returns {sx}
    # adds {v} to the sorted {sx} without sorting again and returns the list
    # > insert_in_order
    i = 0
    while i < len({sx}) and {sx}[i] < {v}:
        i += 1
    {sx}.insert(i, {v})
    return {sx}
evens_first(xs)
    # returns {xs} with all even numbers before the odd ones / moves the even numbers of {xs} to the front, keeping the order
    # returns the even items of {xs} followed by the odd items / rearranges {xs} so that even numbers come first
    # > even_then_odd
    return [x for x in {xs} if x % 2 == 0] + [x for x in {xs} if x % 2 == 1]
pair_up(xs)
    # returns the items of {xs} in pairs, as tuples; a last single item is left out / groups {xs} two by two
    # makes tuples of the first and second, third and fourth item of {xs} and so on
    # pairs the items at even indices of {xs} with those after them
    # > make_pairs
    return list(zip({xs}[::2], {xs}[1::2]))
all_pairs(es)
    # returns all pairs of items of {es} at different positions, as tuples / lists every combination of two items of {es}
    # returns each pair (a, b) where a comes before b in {es} / builds a list of all 2-item combinations of {es}
    # > combinations_of_two
    result = []
    for i in range(len({es})):
        for j in range(i + 1, len({es})):
            result.append(({es}[i], {es}[j]))
    return result
count_matches(ds, es)
    # returns at how many positions {ds} and {es} are equal / counts the positions where {ds} and {es} have the same item
    # compares {ds} and {es} item by item and counts the matches / returns the number of places in which both lists agree
    # > matches num_equal
    return sum(a == b for a, b in zip({ds}, {es}))
largest_drop(xs)
    # returns the largest fall from an item of {xs} to a later one / finds the maximum drawdown of {xs}: the biggest drop from a high before it
    # keeps the highest number of {xs} so far and returns the largest difference between it and a later number
    # returns how far {xs} falls at most below its highest value so far
    # > max_drop drawdown
    high = {xs}[0]
    worst = 0
    for x in {xs}:
        high = max(high, x)
        worst = max(worst, high - x)
    return worst
water_between(ds)
    # returns how much water stays between walls whose heights are in {ds} / computes the rain water that walls with heights from {ds} hold
    # adds up, for each height in {ds}, the smaller of the highest walls on its left and right minus the height
    # returns the units of water trapped by bars as high as the items of {ds}
    # > trapped_water
    total = 0
    for i in range(len({ds})):
        total += min(max({ds}[:i + 1]), max({ds}[i:])) - {ds}[i]
    return total
"""
TEXTS = """
count_long_words(t, k)
    # returns how many words of {t} have more than {k} letters / counts the words in {t} that are longer than {k}
    # splits {t} and counts the words with a length above {k} / returns the number of words of {t} longer than {k} characters
    # > long_words
    return sum(1 for w in {t}.split() if len(w) > {k})
alternating_case(s)
    # returns {s} with letters in upper and lower case in turns, starting with upper case
    # makes every character of {s} at an even index upper case and the others lower case
    # writes {s} like AbCdE / alternates between capital and small letters in {s}
    # > zebra_case
    result = ""
    for i, c in enumerate({s}):
        result += c.upper() if i % 2 == 0 else c.lower()
    return result
growing_letters(s)
    # repeats the first letter of {s} once, the second twice and so on / returns each character of {s} repeated as often as its position, from 1
    # turns a word like abc into abbccc / builds a string in which the n-th character of {s} stands n times
    # > stretch
    return "".join(c * i for i, c in enumerate({s}, 1))
remove_repeats(s)
    # returns {s} without repeated characters, keeping the first of each / drops every character of {s} that occurred before
    # builds a string from the characters of {s} that are not yet in it
    # keeps only the first occurrence of each character of {s}
    # > unique_letters
    result = ""
    for c in {s}:
        if c not in result:
            result += c
    return result
positions_of(t, c)
    # returns a list of the indices at which {c} occurs in {t} / finds all positions of {c} in {t}
    # collects every index of {t} where the character is {c} / lists where the letter {c} stands in {t}
    # > find_positions
    return [i for i, letter in enumerate({t}) if letter == {c}]
most_common_letter(s)
    # returns the letter that occurs most often in {s} / finds the most frequent character of {s}
    # returns the character of {s} with the highest count / counts the characters of {s} and returns the most common one
    # > top_letter
    return max({s}, key={s}.count)
shorten(t, width)
    # returns {t} unchanged if it has at most {width.bare} characters, otherwise its first {width.bare} characters and "..."
    # cuts {t} after {width.bare} characters and adds "..." if it was longer / shortens {t} to {width.bare} characters followed by three dots when it is too long
    # returns the beginning of {t} with "..." when {t} is longer than {width.bare}, else {t}
    # > truncate
    if len({t}) <= {width}:
        return {t}
    return {t}[:{width}] + "..."
swap_ends(s)
    # returns {s} with its first and last character swapped / exchanges the first and the last letter of {s}
    # puts the last character of {s} first and the first one last / swaps both ends of {s}; shorter words than 2 letters stay as they are
    # > exchange_ends
    if len({s}) < 2:
        return {s}
    return {s}[-1] + {s}[1:-1] + {s}[0]
only_letters(code)
    # returns {code} without everything that is no letter / keeps only the letters of {code}
    # removes digits, spaces and signs from {code} / builds a string of the characters of {code} that are letters
    # > letters_only
    return "".join(c for c in {code} if c.isalpha())
digits_sum_of(code)
    # returns the sum of the digits in {code} / adds up all digits that occur in the string {code}
    # ignores everything in {code} that is no digit and returns the sum of the digits
    # converts each digit character of {code} to an int and sums them
    # > sum_digits
    return sum(int(c) for c in {code} if c.isdigit())
rot13(s)
    # moves every letter of the lower-case word {s} 13 places in the alphabet, wrapping around / encodes the lower-case {s} with ROT13
    # returns {s} with each letter replaced by the one 13 places later, starting again at a after z
    # shifts the letters of {s} by 13 and returns the result
    # > rotate_letters
    return "".join(chr((ord(c) - ord("a") + 13) % 26 + ord("a")) for c in {s})
letter_sum(s)
    # returns the sum of the positions of the letters of {s} in the alphabet, a being 1 / adds up the letter values of {s} with a = 1, b = 2 and so on
    # gives each letter of the lower-case {s} its number in the alphabet and returns the total
    # computes the value of the word {s}, where a counts 1 and z counts 26
    # > word_value
    return sum(ord(c) - ord("a") + 1 for c in {s})
is_palindrome_phrase(t)
    # checks whether {t} is a palindrome when only letters count, ignoring case / returns True if the letters of {t} read the same backwards
    # removes everything but letters from {t}, lower-cases it and compares it with its reverse
    # tells whether {t} is a palindrome, without looking at spaces, punctuation and case
    # > palindrome
    letters = [c.lower() for c in {t} if c.isalpha()]
    return letters == letters[::-1]
almost_palindrome(s)
    # returns how many characters of {s} would have to change to make it a palindrome / counts the mismatches between the front and the back half of {s}
    # compares the characters of {s} from both ends and returns the number of pairs that differ
    # returns the number of positions in the first half of {s} that differ from their mirror position
    # > mirror_errors
    return sum({s}[i] != {s}[-1 - i] for i in range(len({s}) // 2))
sort_words_inside(t)
    # sorts the letters within each word of {t} / returns {t} with the letters of every word in alphabetical order
    # replaces each word of {t} by its sorted letters, keeping the order of the words
    # splits {t}, sorts every word and joins them with spaces again
    # > sort_each_word
    return " ".join("".join(sorted(w)) for w in {t}.split())
shift_words(t, k)
    # rotates the words of {t} by {k.bare} places to the left / moves the first {k.bare} words of {t} to its end
    # returns the words of {t} from the one at index {k.bare} on, followed by the first {k.bare}
    # splits {t}, puts the first {k.bare} words last and joins everything with spaces
    # > rotate_words
    words = {t}.split()
    return " ".join(words[{k}:] + words[:{k}])
longest_word_length(t)
    # returns the length of the longest word in {t} / finds how many letters the longest word of {t} has
    # splits {t} into words and returns the maximum of their lengths / loops over the words of {t} and returns the largest length
    # > max_word_length
    best = 0
    for w in {t}.split():
        if len(w) > best:
            best = len(w)
    return best
common_suffix(s, u)
    # returns the longest common ending of {s} and {u} / finds the letters that {s} and {u} share at their ends
    # compares {s} and {u} from the end and returns the part that is the same / returns the common suffix of both strings, maybe empty
    # > shared_ending
    i = 0
    while i < len({s}) and i < len({u}) and {s}[-1 - i] == {u}[-1 - i]:
        i += 1
    return {s}[len({s}) - i:]
merge_words(s, u)
    # takes letters from {s} and {u} in turns and appends what is left of the longer one / weaves {s} and {u} together letter by letter
    # merges both strings alternately, starting with {s}; the rest of the longer word comes last
    # returns the letters of {s} and {u} interleaved, followed by the remaining letters
    # > weave
    result = ""
    for i in range(max(len({s}), len({u}))):
        result += {s}[i:i + 1] + {u}[i:i + 1]
    return result
letters_in_common(s, u)
    # returns the sorted letters that occur in both {s} and {u} as one string / finds the common letters of {s} and {u}, each once, in alphabetical order
    # joins the sorted characters that {s} and {u} share / builds the intersection of the letters of both words and returns it sorted as a string
    # > shared_letters
    return "".join(sorted(set({s}) & set({u})))
can_build(s, letters)
    # returns True if {s} can be written with the letters of {letters}, each used once / checks whether the word {s} can be built from {letters}
    # tells whether every letter of {s} occurs in {letters} at least as often as in {s}
    # removes each letter of {s} from a list of {letters}; returns False if one is missing, else True
    # > can_spell
    pool = list({letters})
    for c in {s}:
        if c not in pool:
            return False
        pool.remove(c)
    return True
is_strong_password(password)
    # returns True if {password} has at least {least} characters, a digit and an upper-case letter
    # checks the rules for {password}: {least} or more characters, at least one digit and one capital letter
    # tells whether {password} is strong: not shorter than {least}, with a digit and an upper-case letter
    # returns False if {password} has fewer than {least} characters, no digit or no capital, else True
    # > strong check_password
    if len({password}) < {least}:
        return False
    return any(c.isdigit() for c in {password}) and any(c.isupper() for c in {password})
password_points(password)
    # gives {password} one point each for a length of at least {least}, a digit, an upper-case letter and a sign, and returns the points
    # returns a score from 0 to 4: one point if {password} has {least} or more characters, one for a digit, one for a capital and one for a
    #   character that is neither letter nor digit
    # rates {password}: +1 for at least {least} characters, +1 for a digit, +1 for an upper-case letter, +1 for a special character
    # counts how many of these hold for {password}: at least {least} long, contains a digit, contains a capital, contains a special character
    # > strength
    points = 0
    if len({password}) >= {least}:
        points += 1
    if any(c.isdigit() for c in {password}):
        points += 1
    if any(c.isupper() for c in {password}):
        points += 1
    if any(not c.isalnum() for c in {password}):
        points += 1
    return points
is_valid_name(s)
    # returns True if {s} has 3 to {most} characters and starts with a letter / checks a user name: at least 3 and at most {most} characters, a letter first
    # tells whether the length of {s} is between 3 and {most} and its first character is a letter
    # returns whether {s} is a valid user name, i.e. 3 to {most} characters long and beginning with a letter
    # > valid_username
    return 3 <= len({s}) <= {most} and {s}[0].isalpha()
is_valid_clock(clock)
    # returns True if {clock} is a valid time like 07:45 / checks that the hours in {clock} are below 24 and the minutes below 60
    # splits {clock} at the colon and tells whether the hours are 0 to 23 and the minutes 0 to 59
    # tells whether the string {clock}, in the form hours:minutes, is a time of day
    # > valid_time
    hours, minutes = {clock}.split(":")
    return 0 <= int(hours) < 24 and 0 <= int(minutes) < 60
add_to_clock(clock, extra)
    # returns the time {extra.bare} minutes after {clock}, in the same form hh:mm / adds {extra.bare} minutes to the time {clock} and returns it like 09:05
    # converts {clock} to minutes, adds {extra.bare}, wraps around after midnight and returns the time as hh:mm
    # moves the clock time {clock} forward by {extra.bare} minutes / returns what the clock shows {extra.bare} minutes after {clock}
    # > later
    hours, minutes = {clock}.split(":")
    total = (int(hours) * 60 + int(minutes) + {extra}) % 1440
    return f"{total // 60:02d}:{total % 60:02d}"
minutes_between(clock, clock2)
    # returns the minutes from {clock} to {clock2}, times like 08:30 / computes how many minutes lie between the times {clock} and {clock2} of one day
    # converts both {clock} and {clock2} to minutes and returns the difference
    # returns how long it is from {clock} until {clock2} in minutes, negative if {clock2} is earlier
    # > duration
    hours, minutes = {clock}.split(":")
    hours2, minutes2 = {clock2}.split(":")
    return int(hours2) * 60 + int(minutes2) - int(hours) * 60 - int(minutes)
expand_ranges(ranges)
    # turns a string such as "1-3,7" into the list of all its numbers / expands {ranges}, in which parts like 2-5 stand for all numbers from 2 to 5
    # splits {ranges} at commas and returns the list of numbers, where a part a-b stands for a to b
    # returns the list of page numbers that {ranges} describes, e.g. 1-3,7 gives 1, 2, 3 and 7
    # > parse_ranges pages
    result = []
    for part in {ranges}.split(","):
        if "-" in part:
            low, high = part.split("-")
            result.extend(range(int(low), int(high) + 1))
        else:
            result.append(int(part))
    return result
count_pairs_of_letters(s)
    # returns how often two equal letters stand next to each other in {s} / counts the double letters in {s}
    # counts the neighbours in {s} that are equal / returns the number of positions in {s} where a character equals the next one
    # > double_letters
    return sum(a == b for a, b in zip({s}, {s}[1:]))
vowels_to_mark(t)
    # replaces every vowel in {t} by {mark} / returns {t} with {mark} instead of each vowel, ignoring case
    # writes {mark} for all vowels of {t} and leaves other characters as they are
    # hides the vowels of {t} behind {mark} / goes through {t} and builds a string with {mark} in place of vowels
    # > hide_vowels
    return "".join({mark} if c.lower() in "aeiou" else c for c in {t})
word_lengths(t)
    # returns a dictionary from each word of {t} to its length / maps every word in {t} to the number of its letters
    # splits {t} and returns a dict with the words as keys and their lengths as values
    # builds a dictionary of the words in {t} and how long they are
    # > lengths
    return {w: len(w) for w in {t}.split()}
words_by_length(t)
    # groups the words of {t} by their length in a dictionary / returns a dictionary from a length to the list of words of {t} with that length
    # goes through the words of {t} and appends each to the list at its length in a dictionary
    # returns a dict whose keys are word lengths and whose values are the words of {t} that long
    # > group_words
    groups = {}
    for w in {t}.split():
        groups.setdefault(len(w), []).append(w)
    return groups
first_letters_count(ws)
    # counts with which letters the words in {ws} begin / returns a dictionary from first letters to how many words of {ws} start with them
    # returns how many words of {ws} begin with each letter, as a dictionary
    # loops over {ws} and counts the first letter of each word in a dict, which is returned
    # > initials_count
    counts = {}
    for w in {ws}:
        counts[w[0]] = counts.get(w[0], 0) + 1
    return counts
"""
NUMBERS = """
is_harshad(number)
    # returns True if {number} is divisible by the sum of its digits / checks whether the digit sum of {number} divides it
    # tells whether {number} is a harshad number, i.e. divisible by its digit sum
    # returns whether {number} modulo the sum of its digits is 0
    # > digit_sum_divides
    return {number} % sum(int(c) for c in str({number})) == 0
is_abundant(number)
    # returns True if the proper divisors of {number} add up to more than {number} / checks whether {number} is abundant
    # tells whether the sum of all divisors below {number} exceeds {number}
    # adds up the divisors smaller than {number} and returns whether the sum is greater than {number}
    # > abundant
    return sum(i for i in range(1, {number}) if {number} % i == 0) > {number}
has_distinct_digits(number)
    # returns True if no digit occurs twice in {number} / checks whether all digits of {number} are different
    # tells whether the digits of {number} are distinct / compares the number of digits of {number} with the number of different ones
    # > distinct_digits
    digits = str({number})
    return len(set(digits)) == len(digits)
digits_ascending(number)
    # returns True if the digits of {number} never get smaller from left to right / checks whether the digits of {number} are sorted
    # tells whether each digit of {number} is at least as large as the one before
    # returns whether {number} has its digits in ascending order
    # > sorted_digits
    digits = str({number})
    return digits == "".join(sorted(digits))
largest_from_digits(number)
    # returns the largest number that can be made of the digits of {number} / rearranges the digits of {number} from high to low and returns the integer
    # sorts the digits of {number} in descending order and returns them as a number
    # returns the greatest integer with the same digits as {number}
    # > biggest_number
    return int("".join(sorted(str({number}), reverse=True)))
swap_first_last_digit(number)
    # swaps the first and the last digit of {number} and returns the integer / returns {number} with its first and last digit exchanged
    # exchanges both outer digits of {number} / returns the number that has the last digit of {number} first and the first one last
    # > swap_digits
    digits = list(str({number}))
    digits[0], digits[-1] = digits[-1], digits[0]
    return int("".join(digits))
count_digit(number, d)
    # returns how often the digit {d} occurs in {number} / counts the digit {d} in the integer {number}
    # goes through the digits of {number} with a while loop and counts those equal to {d}
    # returns the number of digits of {number} that are {d}
    # > digit_count
    count = 0
    while {number} > 0:
        if {number} % 10 == {d}:
            count += 1
        {number} //= 10
    return count
steps_to_one(n)
    # returns how many steps it takes to get from {n} to 1, halving even numbers and subtracting 1 from odd ones
    # counts the steps until {n} is 1: divide by 2 if it is even, otherwise subtract 1
    # while {n} is not 1, halves it if even, else decreases it by 1, and returns the number of steps
    # returns the number of times {n} must be halved (if even) or decreased by 1 (if odd) to reach 1
    # > reduce_to_one
    steps = 0
    while {n} != 1:
        if {n} % 2 == 0:
            {n} //= 2
        else:
            {n} -= 1
        steps += 1
    return steps
collatz_peak(n)
    # returns the largest number in the Collatz sequence of {n} / finds the highest value reached when starting at {n} and halving even numbers and
    #   replacing odd ones x by 3 * x + 1 until 1 is reached / computes the maximum of the Collatz sequence that starts at {n}
    # follows the rule "halve if even, else triple and add 1" from {n} to 1 and returns the largest number met
    # > collatz_max
    highest = {n}
    while {n} != 1:
        {n} = {n} // 2 if {n} % 2 == 0 else 3 * {n} + 1
        highest = max(highest, {n})
    return highest
lucas(n)
    # returns the first {n.bare} numbers of the sequence that starts with 2 and 1 and in which each number is the sum of the two before
    # lists {n.bare} Lucas numbers, starting with 2, 1 / builds a list of {n.bare} numbers: 2, 1, and then always the sum of the last two
    # returns a list with the first {n.bare} Lucas numbers
    # > lucas_numbers
    a, b = 2, 1
    result = []
    for _ in range({n}):
        result.append(a)
        a, b = b, a + b
    return result
tribonacci(n)
    # returns the first {n.bare} numbers of a sequence that starts 0, 0, 1 and goes on with the sum of the last three
    # builds a list of {n.bare} Tribonacci numbers, beginning with 0, 0 and 1 / lists {n.bare} numbers, each the sum of the three before it, after 0, 0, 1
    # returns {n.bare} items of the sequence in which every number is the sum of the three before, starting with 0, 0, 1
    # > three_sum_sequence
    result = [0, 0, 1]
    while len(result) < {n}:
        result.append(sum(result[-3:]))
    return result[:{n}]
catalan(n)
    # returns the {n.bare}-th Catalan number / computes the Catalan number of {n.bare} with a product
    # starts with 1 and for i from 1 to {n.bare} multiplies by 2 * (2 * i - 1) and divides by i + 1, then returns the result
    # returns in how many ways {n.bare} pairs of parentheses can be balanced
    # > catalan_number
    result = 1
    for i in range(1, {n} + 1):
        result = result * 2 * (2 * i - 1) // (i + 1)
    return result
choose(n, k)
    # returns in how many ways {k} of {n} things can be chosen / computes the binomial coefficient of {n} and {k}
    # returns {n} over {k}, multiplying by {n} - i and dividing by i + 1 for i below {k}
    # counts the combinations of {k} out of {n} / returns the number of {k}-item subsets of {n} items
    # > combinations binomial
    result = 1
    for i in range({k}):
        result = result * ({n} - i) // (i + 1)
    return result
arrangements(n, k)
    # returns in how many ways {k} of {n} people can sit in a row / computes the number of ordered selections of {k} out of {n}
    # multiplies {n}, {n} - 1 and so on, {k} factors in all / returns {n} factorial divided by the factorial of {n} - {k}, with a loop
    # > permutations_of
    result = 1
    for i in range({k}):
        result *= {n} - i
    return result
trailing_zeros(n)
    # returns the number of zeros at the end of {n.bare} factorial / counts the trailing zeros of {n.bare}! by adding {n.bare} // 5, {n.bare} // 25 and so on
    # divides {n.bare} by 5 again and again, adding up the quotients, and returns the sum
    # computes how many zeros {n.bare} factorial ends with, without computing it
    # > factorial_zeros
    count = 0
    while {n} > 0:
        {n} //= 5
        count += {n}
    return count
count_primes(bound)
    # returns how many primes there are up to {bound} / counts the primes from 2 to {bound} by trial division
    # returns the number of integers from 2 to {bound} without a divisor other than 1 and themselves
    # checks each number up to {bound} for divisors and counts those that have none
    # > num_primes
    count = 0
    for n in range(2, {bound} + 1):
        if all(n % i for i in range(2, n)):
            count += 1
    return count
next_prime(number)
    # returns the smallest prime greater than {number} / increases {number} until it is a prime and returns it
    # finds the first prime after {number} / returns the next prime number above {number}
    # > prime_after
    {number} += 1
    while {number} < 2 or any({number} % i == 0 for i in range(2, int({number} ** 0.5) + 1)):
        {number} += 1
    return {number}
coprime_count(n)
    # returns how many numbers from 1 to {n} have no common divisor with {n} except 1 / counts the integers up to {n} whose gcd with {n} is 1
    # computes Euler's totient of {n} / returns the number of integers from 1 to {n} that are coprime to {n}
    # + import math
    # > totient
    return sum(1 for i in range(1, {n} + 1) if math.gcd(i, {n}) == 1)
gcd_of_list(xs)
    # returns the greatest common divisor of all numbers in {xs} / computes the gcd of the list {xs}
    # applies gcd to the items of {xs} one after the other / finds the largest number that divides every item of {xs}
    # + import math
    # > gcd_all
    result = 0
    for x in {xs}:
        result = math.gcd(result, x)
    return result
round_to(number, k)
    # rounds {number} down to a multiple of {k} / returns the largest multiple of {k} that is not above {number}
    # returns {number} without its remainder modulo {k} / finds the nearest multiple of {k} at or below {number}
    # > round_down
    return {number} // {k} * {k}
boxes_needed(number, k)
    # returns how many boxes of {k} items are needed for {number} items / divides {number} by {k} and rounds up
    # computes the number of boxes for {number} things when {k} fit into one / returns {number} over {k}, rounded up to an integer
    # > ceil_div pages_needed
    return ({number} + {k} - 1) // {k}
sum_of_multiples(bound, k)
    # returns the sum of all multiples of {k} up to {bound} / adds up the numbers from 1 to {bound} that are divisible by {k}
    # sums every number not above {bound} that {k} divides / loops from {k} to {bound} in steps of {k} and returns the total
    # > add_multiples
    return sum(range({k}, {bound} + 1, {k}))
is_bit_set(number, k)
    # returns True if bit {k} of {number} is 1 / checks whether the bit at position {k} of {number} is set
    # shifts {number} right by {k} and tells whether the last bit is 1 / tells if {number} has a one at bit {k}
    # > bit_set
    return {number} >> {k} & 1 == 1
set_bit(number, k)
    # returns {number} with bit {k} set to 1 / switches on the bit at position {k} of {number}
    # sets the {k}-th bit of {number}, counted from 0 / combines {number} with 1 shifted left by {k} using or
    # > switch_on
    return {number} | 1 << {k}
toggle_bit(number, k)
    # flips bit {k} of {number} and returns the result / returns {number} with the bit at position {k} inverted
    # toggles the {k}-th bit of {number}, counted from 0 / combines {number} with 1 shifted left by {k} using exclusive or
    # > flip_bit
    return {number} ^ 1 << {k}
reverse_bits(number)
    # returns the number whose binary digits are those of {number} in reverse order / reverses the binary representation of {number}
    # writes {number} in binary, reverses the digits and converts them back to an integer
    # flips the bits of {number} from left to right
    # > mirror_bits
    return int(bin({number})[2:][::-1], 2)
gray_code(number)
    # returns the Gray code of {number}: {number} xor {number} shifted right by one / computes the Gray code of {number}
    # combines {number} with half of itself using exclusive or / returns {number} ^ ({number} >> 1)
    # > to_gray
    return {number} ^ {number} >> 1
next_power_of_two(number)
    # returns the smallest power of two that is at least {number} / doubles 1 until it reaches {number} and returns it
    # finds the first power of 2 not below {number} / starts at 1 and multiplies by 2 while the result is less than {number}
    # > power_above
    power = 1
    while power < {number}:
        power *= 2
    return power
ordinal(number)
    # returns {number} with its ending, like 1st, 2nd, 3rd and 4th / turns {number} into an ordinal such as 21st or 12th
    # appends "st", "nd", "rd" or "th" to {number}; 11, 12 and 13 get "th" / returns the ordinal of {number} as a string
    # > with_ending
    if 10 <= {number} % 100 <= 20:
        return f"{{number}}th"
    endings = {1: "st", 2: "nd", 3: "rd"}
    return f"{{number}}{endings.get({number} % 10, 'th')}"
spell_digits(number)
    # writes the digits of {number} as words, separated by spaces / returns the names of the digits of {number}, e.g. 42 gives "four two"
    # spells {number} digit by digit / replaces every digit of {number} by its English word and joins the words with spaces
    # > digits_in_words
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return " ".join(names[int(c)] for c in str({number}))
"""
MEASURES = """
miles(a)
    # converts {a.bare} kilometers to miles, rounded to 2 decimals / returns {a.bare} km in miles (one mile is 1.609 km) with two decimals
    # divides {a.bare} by 1.609 and rounds the result to 2 decimals / returns how many miles {a.bare} kilometers are, rounded to two places
    # > km_to_miles
    return round({a} / 1.609, 2)
feet_and_inches(number)
    # converts {number.bare} inches to a tuple of feet and inches / returns {number.bare} inches as (feet, inches), with 12 inches to a foot
    # splits {number.bare} inches into whole feet and the remaining inches / returns the quotient and the rest of {number.bare} divided by 12
    # > to_feet
    return {number} // 12, {number} % 12
duration_text(number)
    # writes {number.bare} seconds as hours, minutes and seconds like 1h 2m 3s / returns a text such as "0h 5m 7s" for {number.bare} seconds
    # splits {number.bare} seconds into hours, minutes and seconds and returns them in the form "1h 2m 3s"
    # converts {number.bare} seconds to a string with h, m and s
    # > format_seconds
    hours = {number} // 3600
    minutes = {number} % 3600 // 60
    return f"{hours}h {minutes}m {{number} % 60}s"
file_size(number)
    # returns {number.bare} bytes as text in B, KB or MB, dividing by 1024 as long as it is at least 1024, with one decimal
    # formats a size of {number.bare} bytes with a unit: divides by 1024 until it is below 1024 and uses B, KB, MB or GB, one decimal
    # turns {number.bare} bytes into a readable size such as 1.5 KB / writes {number.bare} bytes with one decimal and the best unit of B, KB, MB, GB
    # > readable_size
    for unit in ["B", "KB", "MB", "GB"]:
        if {number} < 1024:
            return f"{{number}:.1f} {unit}"
        {number} /= 1024
    return f"{{number}:.1f} TB"
split_bill(price, k)
    # divides the bill {price} plus {tip} percent tip among {k} people, rounded to 2 decimals / returns what each of {k} people pays for {price} with a
    #   tip of {tip} percent, rounded to 2 decimals / adds {tip}% to {price}, divides by {k} and rounds to two decimals
    # computes the share of each of {k} guests in a bill of {price} with {tip} percent tip, to 2 decimals
    # > share per_person
    return round({price} * (1 + {tip} / 100) / {k}, 2)
balance_after(price, n)
    # returns what {price} grows to in {n} years with {rate} percent interest, rounded to 2 decimals
    # adds {rate} percent to {price} {n} times and rounds the result to 2 decimals / computes the balance of {price} after {n} years at {rate}% a year,
    #   with two decimals / multiplies {price} by 1 + {rate} / 100 for each of {n} years and returns it with 2 decimals
    # > grow savings
    for _ in range({n}):
        {price} *= 1 + {rate} / 100
    return round({price}, 2)
years_until(price, goal)
    # returns how many years it takes until {price} is at least {goal} with {rate} percent interest / counts the years in which {price} grows by {rate}
    #   percent until it reaches {goal} / while {price} is below {goal}, adds {rate} percent and counts a year; returns the count
    # computes after how many years at {rate}% {price} has become {goal} or more
    # > years_to_goal
    years = 0
    while {price} < {goal}:
        {price} *= 1 + {rate} / 100
        years += 1
    return years
parking_fee(n)
    # returns the fee for {n.bare} minutes: {fee} for each started hour, but never more than {top} / charges {fee} per hour or part of it for {n.bare} minutes, at
    #   most {top} / computes the parking price of {n.bare} minutes with {fee} a started hour and a maximum of {top}
    # rounds {n.bare} minutes up to hours, multiplies them by {fee} and returns that, or {top} if it is more
    # > fee
    hours = ({n} + 59) // 60
    return min(hours * {fee}, {top})
speed(a, n)
    # returns the average speed in km/h for {a} kilometers in {n} minutes / divides {a} by {n} minutes in hours / computes how many kilometers per hour one
    #   drives for {a} km in {n} minutes
    # returns {a} divided by ({n} over 60) / converts {n} minutes to hours and returns {a} divided by them
    # > average_speed
    return {a} / ({n} / 60)
day_of_year(month, day)
    # returns which day of a normal year the {day}-th of month number {month} is / adds the lengths of the months before {month} and {day}
    # computes the number of the day in a year that is no leap year from {month} and {day}
    # returns how many days have passed since the year began, including the given {day} of {month}
    # > year_day
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return sum(lengths[:{month} - 1]) + {day}
weekday_after(weekday, n)
    # returns the number of the weekday {n} days after weekday {weekday}, counting from 0 to 6 / adds {n} days to the weekday {weekday} (0 is Monday), modulo 7
    # computes which day of the week it is {n} days later if today is {weekday}, with 0 for Monday
    # returns ({weekday} + {n}) modulo 7 / moves the weekday number {weekday} on by {n} days
    # > later_weekday
    return ({weekday} + {n}) % 7
leap_days(year, year2)
    # counts the leap years from {year} to {year2}, both included / returns how many leap years there are between {year} and {year2}
    # loops from {year} to {year2} and counts the years divisible by 4 but not by 100, or divisible by 400
    # returns the number of leap years in the range {year} to {year2}
    # > count_leap_years
    count = 0
    for y in range({year}, {year2} + 1):
        if y % 4 == 0 and y % 100 != 0 or y % 400 == 0:
            count += 1
    return count
triangle_area(a, b, c)
    # returns the area of the triangle with the sides {a}, {b} and {c} by Heron's formula / computes a triangle's area from its sides {a}, {b} and {c}
    # takes half of the perimeter of {a}, {b} and {c} and returns the square root of s (s - {a}) (s - {b}) (s - {c})
    # uses Heron's formula to return the area for the sides {a}, {b} and {c}
    # > heron
    s = ({a} + {b} + {c}) / 2
    return (s * (s - {a}) * (s - {b}) * (s - {c})) ** 0.5
midpoint(x1, y1, x2, y2)
    # returns the midpoint of ({x1}, {y1}) and ({x2}, {y2}) as a tuple / computes the point halfway between ({x1}, {y1}) and ({x2}, {y2})
    # averages the coordinates of the points ({x1}, {y1}) and ({x2}, {y2}) / returns the middle of the segment from ({x1}, {y1}) to ({x2}, {y2})
    # > middle
    return ({x1} + {x2}) / 2, ({y1} + {y2}) / 2
manhattan(x1, y1, x2, y2)
    # returns the distance between ({x1}, {y1}) and ({x2}, {y2}) along the grid / computes the Manhattan distance of the points ({x1}, {y1}) and ({x2}, {y2})
    # adds the absolute differences of both coordinates of ({x1}, {y1}) and ({x2}, {y2})
    # returns how many blocks it is from ({x1}, {y1}) to ({x2}, {y2}), only walking along x and y
    # > grid_distance
    return abs({x1} - {x2}) + abs({y1} - {y2})
inside_rectangle(x1, y1)
    # returns True if the point ({x1}, {y1}) is inside the rectangle from (0, 0) to ({width}, {height}) / checks that {x1} is between 0 and {width} and {y1}
    #   between 0 and {height}
    # tells whether ({x1}, {y1}) lies in the rectangle with the width {width} and the height {height} at the origin, borders included
    # returns whether both 0 <= {x1} <= {width} and 0 <= {y1} <= {height} hold
    # > is_inside
    return 0 <= {x1} <= {width} and 0 <= {y1} <= {height}
path_length(points)
    # returns the length of the path through {points} / adds up the distances between neighbouring points of {points}
    # computes how long the way from point to point in {points} is / sums the straight distances from each of {points} to the next
    # + import math
    # > total_distance
    return sum(math.dist(p, q) for p, q in zip({points}, {points}[1:]))
cylinder_volume(a, b)
    # returns the volume of a cylinder with radius {a} and height {b}, rounded to 2 decimals / computes pi times {a} squared times {b}, to two decimals
    # calculates how much a cylinder of radius {a} and height {b} holds, rounded to 2 places
    # returns pi * {a} ** 2 * {b} rounded to two decimals
    # + import math
    # > cylinder
    return round(math.pi * {a} ** 2 * {b}, 2)
surface_of_box(a, b, c)
    # returns the surface of a box with the sides {a}, {b} and {c} / computes twice the sum of {a} * {b}, {b} * {c} and {a} * {c}
    # adds up the areas of the six faces of a box that measures {a} by {b} by {c} / calculates the surface area of a cuboid with edges {a}, {b} and {c}
    # > box_surface
    return 2 * ({a} * {b} + {b} * {c} + {a} * {c})
quadratic_roots(p, q)
    # returns a list of the real solutions of x squared + {p} x + {q} = 0 / solves the quadratic equation x**2 + {p} * x + {q} = 0 and returns its real roots
    # uses half of {p} squared minus {q}: returns no root if it is negative, one if it is 0 and otherwise two, as a list
    # finds the real x with x * x + {p} * x + {q} equal to 0 / lists the roots of x**2 + {p}x + {q}, maybe none
    # > solve_quadratic
    under = ({p} / 2) ** 2 - {q}
    if under < 0:
        return []
    if under == 0:
        return [-{p} / 2]
    return [-{p} / 2 - under ** 0.5, -{p} / 2 + under ** 0.5]
polynomial_value(cs, n)
    # returns the value of the polynomial with the coefficients in {cs} at {n}, highest power first / evaluates the polynomial with coefficients {cs} at {n} with Horner's scheme
    # starts with 0 and, for each coefficient in {cs}, multiplies by {n} and adds the coefficient; returns the result
    # computes the polynomial whose coefficients, from the highest power down, are in {cs} for x = {n}
    # > horner evaluate
    result = 0
    for c in {cs}:
        result = result * {n} + c
    return result
"""
TABLES = """
total_value(stock, prices)
    # returns the total value of {stock} at {prices} / multiplies each amount in {stock} by its price in {prices} and returns the sum
    # adds up amount times price for everything in {stock} that has a price in {prices}
    # computes what {stock} is worth; items without an entry in {prices} count 0
    # > stock_value
    return sum(amount * {prices}.get(name, 0) for name, amount in {stock}.items())
below_limit(stock, k)
    # returns the sorted names in {stock} whose amount is below {k} / lists what should be ordered again: the keys of {stock} with values less than {k}, sorted
    # finds all keys of {stock} with a value under {k} and returns them in alphabetical order
    # returns a sorted list of the items of {stock} with fewer than {k} pieces
    # > to_order low_items
    return sorted(name for name, amount in {stock}.items() if amount < {k})
top_name(stock)
    # returns the key of {stock} with the largest value / finds the name with the highest number in {stock}
    # loops over the items of {stock}, remembers the best so far and returns its key
    # returns what {stock} has most of / gives back the key whose value is the maximum of {stock}
    # > best_key
    best = None
    for name, amount in {stock}.items():
        if best is None or amount > {stock}[best]:
            best = name
    return best
add_tables(stock, prices)
    # returns a dictionary with the sums of the values of {stock} and {prices} by key / adds two dictionaries of numbers; a missing key counts 0
    # combines {stock} and {prices}: values under the same key are added up
    # copies {stock} and adds each value of {prices} to the entry with its key
    # > sum_dicts merge_sums
    result = dict({stock})
    for key, value in {prices}.items():
        result[key] = result.get(key, 0) + value
    return result
count_values(table)
    # counts how often each value occurs in {table} / returns a dictionary from the values of {table} to how many keys have them
    # tallies the values of the dictionary {table} / loops over the values of {table} and counts them in a new dictionary
    # > value_counts
    counts = {}
    for value in {table}.values():
        counts[value] = counts.get(value, 0) + 1
    return counts
keys_with(table, d)
    # returns a list of the keys of {table} whose value is {d} / finds all keys that have the value {d} in {table}
    # goes through the items of {table} and collects the keys with value {d} / looks up in reverse: which keys of {table} map to {d}
    # > find_keys
    return [key for key, value in {table}.items() if value == {d}]
averages(grades)
    # returns a dictionary from each name in {grades} to the average of the marks / maps every key of {grades} to the mean of its list
    # computes the average of each list in {grades} and returns them by name
    # replaces the lists in the dictionary {grades} by their means in a new dictionary
    # > mean_by_name
    return {name: sum(marks) / len(marks) for name, marks in {grades}.items()}
passed(grades)
    # returns the names in {grades} whose average is at least {pass_mark} / lists the keys of {grades} with a mean of {pass_mark} or more
    # checks for each name in {grades} if the average of the marks reaches {pass_mark} and returns the list of those names
    # finds everyone in {grades} who passed, i.e. has an average of {pass_mark} or better
    # > who_passed
    return [name for name, marks in {grades}.items() if sum(marks) / len(marks) >= {pass_mark}]
row_averages(m)
    # returns the average of each row of {m} / computes the mean of every list in {m} / maps the rows of {m} to their averages, as a list
    # divides the sum of each row of {m} by its length and returns the list
    # > mean_rows
    return [sum(row) / len(row) for row in {m}]
count_in_rows(m, d)
    # returns how often {d} occurs in the whole matrix {m} / counts the {d}s in all rows of {m}
    # goes through {m} with nested loops and counts the items equal to {d} / adds up how many times {d} is in each row of {m}
    # > matrix_count
    count = 0
    for row in {m}:
        for x in row:
            if x == {d}:
                count += 1
    return count
find_in_matrix(m, d)
    # returns the row and column of the first {d} in {m} as a tuple, or None / searches {m} row by row for {d} and returns its position (row, column)
    # returns where {d} stands in the matrix {m}, None if it is not there
    # goes through the rows and columns of {m} and returns both indices of {d}, or None
    # > locate
    for i, row in enumerate({m}):
        for j, x in enumerate(row):
            if x == {d}:
                return i, j
    return None
add_matrices(m, m2)
    # returns the sum of the matrices {m} and {m2} / adds {m} and {m2} item by item
    # adds the numbers at the same place of {m} and {m2} and returns the new matrix / computes {m} plus {m2} with nested comprehensions
    # > matrix_sum
    return [[a + b for a, b in zip(r, s)] for r, s in zip({m}, {m2})]
multiply_matrices(m, m2)
    # returns the product of the matrices {m} and {m2} / multiplies {m} by {m2}, rows times columns
    # computes the matrix product: the item at i, j is the sum of the products of row i of {m} and column j of {m2}
    # builds the product of two square matrices {m} and {m2}
    # > matrix_product matmul
    size = len({m})
    result = [[0] * size for _ in range(size)]
    for i in range(size):
        for j in range(size):
            for k in range(size):
                result[i][j] += {m}[i][k] * {m2}[k][j]
    return result
is_symmetric(m)
    # returns True if the square matrix {m} is symmetric / checks whether {m} equals its transpose
    # tells whether {m}[i][j] and {m}[j][i] are always the same / compares every item of {m} with the one mirrored at the diagonal
    # > symmetric
    return all({m}[i][j] == {m}[j][i] for i in range(len({m})) for j in range(len({m})))
spiral(m)
    # returns the numbers of {m} in spiral order, from the top left inwards / walks around the matrix {m} clockwise to its middle and lists the numbers
    # takes the first row of {m}, turns the rest to the left and repeats until nothing is left; returns all numbers
    # reads {m} in a spiral: first row, last column, last row backwards and so on
    # > spiral_order
    rows = [list(row) for row in {m}]
    result = []
    while rows:
        result += rows.pop(0)
        rows = [list(col) for col in zip(*rows)][::-1]
    return result
flip_rows(m)
    # returns {m} mirrored from left to right / reverses every row of {m}
    # builds a matrix with each row of {m} backwards / flips the matrix {m} horizontally
    # > mirror
    return [row[::-1] for row in {m}]
picture_lines(n)
    # returns a list of {n.bare} strings, the i-th with i {mark} signs / builds the lines of a triangle of {mark}: one, two, ... up to {n.bare}
    # makes a list with {mark} repeated 1 to {n.bare} times / returns the rows of a staircase of {mark} with {n.bare} steps
    # > staircase
    return [{mark} * i for i in range(1, {n} + 1)]
pyramid_lines(n)
    # returns the lines of a centred pyramid of {mark} with {n.bare} rows / builds {n.bare} strings: the i-th has {n.bare} - i spaces and then 2 * i - 1 times {mark}
    # makes a list of the rows of a pyramid of {mark}, {n.bare} high, with spaces on the left
    # for i from 1 to {n.bare}, appends {n.bare} - i spaces and 2 * i - 1 {mark} signs to a list, which is returned
    # > pyramid
    lines = []
    for i in range(1, {n} + 1):
        lines.append(" " * ({n} - i) + {mark} * (2 * i - 1))
    return lines
"""
CALLING = """
sum_of_results(xs)
    # returns the sum of {g} over all numbers in {xs} / calls {g} for each item of {xs} and adds up the results
    # applies {g} to every number in {xs} and returns the total / adds {g}(x) for each x in {xs}
    # > total_of
    total = 0
    for x in {xs}:
        total += {g}(x)
    return total
table_of(n)
    # returns a dictionary from each number from 1 to {n} to what {g} gives for it / makes a table of {g} for 1 to {n} as a dictionary
    # calls {g} with 1, 2, ... up to {n} and returns the results in a dictionary by number
    # maps the integers from 1 to {n} to the results of {g}
    # > make_table
    return {i: {g}(i) for i in range(1, {n} + 1)}
results_of(xs)
    # returns the list of the results of {g} for the numbers in {xs} / calls {g} on each number of {xs} and collects what it returns
    # applies {g} to every item of {xs} / uses {g} to turn each number of {xs} into a new list
    # > apply_to_all
    result = []
    for x in {xs}:
        result.append({g}(x))
    return result
best_by(xs)
    # returns the number in {xs} for which {g} is largest / finds the item of {xs} with the largest result of {g}
    # calls {g} for each item of {xs} and returns the item with the highest result / compares the numbers of {xs} by {g} and returns the best
    # > largest_by
    return max({xs}, key={g})
difference_of(a, b)
    # returns the difference of {g} for {b} and {g} for {a} / calls {g} with {a} and with {b} and subtracts the first result from the second
    # computes {g}({b}) minus {g}({a}) / uses {g} to return how much it changes from {a} to {b}
    # > change
    return {g}({b}) - {g}({a})
sort_by_result(xs)
    # returns {xs} sorted by the results of {g} / sorts the numbers of {xs} in ascending order of {g}
    # uses {g} as the key to sort {xs} and returns the new list / orders {xs} so that the results of {g} go up
    # > order_by
    return sorted({xs}, key={g})
first_time_above(v)
    # returns the smallest n from 1 to 100 for which {g} of n is greater than {v}, or None / tries n = 1, 2, 3, ... up to 100 and returns the first with
    #   {g}(n) above {v}
    # calls {g} with the numbers from 1 to 100 and returns the first whose result exceeds {v}, None if there is none
    # finds the first n up to 100 with {g}(n) > {v} and returns it, or None
    # > first_n
    for n in range(1, 100 + 1):
        if {g}(n) > {v}:
            return n
    return None
"""

MORE = {
    "xs": list_of(integer(1, 60), 4, 9),
    "zs": list_of(integer(-20, 20), 4, 9),
    "ds": list_of(integer(0, 6), 5, 10),
    "es": list_of(integer(0, 6), 4, 8),
    "cs": list_of(integer(-5, 9), 2, 4),
    "sx": sampled("list[int]", lambda r: sorted(r.sample(range(50), r.randint(4, 9)))),
    "ws": list_of(word("animal"), 4, 8),
    "marks": list_of(integer(1, 20), 4, 4),
    "weights": list_of(integer(1, 5), 4, 4),
    "t": sampled("str", lambda r: " ".join(plain_word(r) for _ in range(r.randint(3, 6)))),
    "s": sampled("str", plain_word),
    "u": sampled("str", plain_word),
    "letters": sampled("str", lambda r: "".join(r.choice("aeiourstlnmdcp") for _ in range(12))),
    "c": sampled("str", lambda r: r.choice("aeinorst")),
    "code": sampled(
        "str", lambda r: "".join(r.choice("abcxyzABC123789-_ ") for _ in range(r.randint(6, 11)))
    ),
    "password": sampled(
        "str", lambda r: "".join(r.choice("abcdeXYZ1234!?#") for _ in range(r.randint(5, 12)))
    ),
    "clock": sampled("str", lambda r: f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}"),
    "clock2": sampled("str", lambda r: f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}"),
    "ranges": sampled(
        "str",
        lambda r: (
            f"{r.randint(1, 4)}-{r.randint(5, 8)},{r.randint(9, 12)},{r.randint(13, 15)}-{r.randint(16, 19)}"
        ),
    ),
    "d": integer(0, 6),
    "k": integer(2, 5),
    "v": integer(5, 60),
    "n": integer(3, 20),
    "low": integer(5, 20),
    "high": integer(25, 55),
    "width": integer(5, 20),
    "height": integer(5, 20),
    "extra": integer(5, 600),
    "number": integer(10, 9999),
    "bound": integer(10, 100),
    "least": integer(6, 10),
    "most": integer(8, 20),
    "mark": choice("*", "#", "-", "+", "o", "_"),
    "price": decimal(10, 200, 2),
    "goal": integer(250, 900),
    "tip": integer(5, 20),
    "rate": integer(2, 12),
    "fee": integer(2, 6),
    "top": integer(15, 30),
    "month": integer(1, 12),
    "day": integer(1, 28),
    "weekday": integer(0, 6),
    "year": integer(1900, 1960),
    "year2": integer(1970, 2050),
    "x1": integer(-9, 20),
    "y1": integer(-9, 20),
    "x2": integer(-9, 20),
    "y2": integer(-9, 20),
    "p": integer(-9, 9),
    "q": integer(-12, 9),
    "pass_mark": choice(50, 60, 65, 70),
    "points": sampled(
        "list[tuple[int]]", lambda r: [(r.randint(-9, 9), r.randint(-9, 9)) for _ in range(r.randint(2, 5))]
    ),
    "stock": sampled(
        "dict[str,int]",
        lambda r: {w: r.randint(0, 30) for w in r.sample(("apple", "pear", "tea", "milk", "rice", "egg"), 4)},
    ),
    "prices": sampled(
        "dict[str,int]",
        lambda r: {w: r.randint(1, 9) for w in r.sample(("apple", "pear", "tea", "milk", "rice", "egg"), 4)},
    ),
    "table": sampled(
        "dict[str,int]",
        lambda r: {w: r.randint(0, 5) for w in r.sample(("Ann", "Ben", "Cleo", "Dan", "Eve", "Finn"), 5)},
    ),
    "grades": sampled(
        "dict[str,list[int]]",
        lambda r: {
            w: [r.randint(30, 100) for _ in range(3)] for w in r.sample(("Ann", "Ben", "Cleo", "Dan"), 3)
        },
    ),
    "m": sampled("list[list[int]]", lambda r: [[r.randint(0, 6) for _ in range(3)] for _ in range(3)]),
    "m2": sampled("list[list[int]]", lambda r: [[r.randint(0, 6) for _ in range(3)] for _ in range(3)]),
    "a": integer(5, 12),
    "b": integer(5, 12),
    "g": "function(int)->int",
}
SIDES = {"a": integer(6, 11), "b": integer(6, 11), "c": integer(6, 11)}

functions(d, LISTS, MORE)
functions(d, TEXTS, MORE)
functions(d, NUMBERS, MORE)
functions(d, MEASURES, {**MORE, **SIDES})
functions(d, TABLES, MORE)
functions(d, CALLING, {**MORE, "n": integer(2, 8), "xs": list_of(integer(1, 12), 3, 5)})
