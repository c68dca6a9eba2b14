"""More functions that solve one small problem on lists, dictionaries and records (see problems_lists)."""

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.domains.problems_lists import SLOTS, d

FUNCTIONS = """
runs_with_counts(ws)
    # squeezes {ws} into pairs of an item and how often it stands there in a row / returns a list of (item, length) tuples, one for each run of equal neighbours in {ws} / goes through {ws}: if the item equals that of the last pair, its count grows by one, otherwise a new pair with 1 is started / encodes the runs of {ws}: each stretch of the same string becomes a tuple of the string and its length / returns the runs in {ws} in order, as tuples of value and count; a value may come again in a later run / turns {ws} into a list of tuples, where neighbours that are equal are counted together
    # > runs squeeze
    runs = []
    for w in {ws}:
        if runs and runs[-1][0] == w:
            runs[-1] = (w, runs[-1][1] + 1)
        else:
            runs.append((w, 1))
    return runs
head_to_head(xs, ys)
    # compares {xs} and {ys} position by position and returns how often the first is larger, how often the second, and how often they are equal / returns a tuple (wins, losses, draws) for {xs} against {ys}, comparing items at the same place / goes through {xs} and {ys} together; a greater item in {xs} is a win, a smaller one a loss, otherwise it is a draw, and the three counts are returned / counts wins, losses and draws of {xs} over {ys}, pair after pair, as far as the shorter list goes / plays {xs} against {ys}: each pair of items is won by the bigger number; returns wins of {xs}, wins of {ys} and draws / returns three numbers: pairs where {xs} has more, pairs where {ys} has more, and ties
    # > compare match_result
    wins = losses = draws = 0
    for a, b in zip({xs}, {ys}):
        if a > b:
            wins += 1
        elif a < b:
            losses += 1
        else:
            draws += 1
    return wins, losses, draws
overlapping(spans)
    # returns True if any two of the (start, end) pairs in {spans} overlap; touching at the ends is fine / checks whether two appointments in {spans} collide, where one may begin when another ends / sorts {spans} by start and reports whether some span begins before the one before it ends / tells if the time spans in {spans} get in each other's way: True as soon as one starts earlier than its predecessor in sorted order is over, else False / returns whether any of the intervals in {spans} share more than an end point / finds out if there is a clash in {spans}, that is, a pair that starts before the previous one (by start) has ended
    # > has_clash collide
    ordered = sorted({spans})
    for first, second in zip(ordered, ordered[1:]):
        if second[0] < first[1]:
            return True
    return False
merged_spans(spans)
    # merges the (start, end) pairs of {spans} that overlap or touch, and returns the merged pairs sorted by start / returns {spans} with all overlapping or adjoining intervals joined into one, in ascending order / sorts {spans}; a span that begins no later than the last merged one ends extends it, any other is added as new; returns the merged list / unites intervals: those of {spans} that meet or overlap become one from the earliest start to the latest end / gives the list of busy times that {spans} covers, as tuples without overlaps, from early to late / builds a list of tuples that cover the same times as {spans}, joined wherever one starts before or when the previous ends
    # > merge_spans busy_times
    merged = []
    for start, end in sorted({spans}):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
free_places(seats)
    # returns the (row, column) of every empty string in {seats}, row by row / lists all free seats of the plan in {seats} as tuples of row and column index; a free seat is an empty string / goes through the rows of {seats} and collects the positions of seats with nobody, that is "", as (row, column) / finds where {seats} has no name: a list of pairs, row index first, then the index in the row / returns the coordinates of the places in {seats} that are still empty, counted from 0 / gives the positions (row, column) at which the seating plan in {seats} holds an empty string
    # > free_seats empty_seats
    free = []
    for i, row in enumerate({seats}):
        for j, name in enumerate(row):
            if name == "":
                free.append((i, j))
    return free
find_seat(seats, who)
    # returns the (row, column) at which {who} sits in {seats}, or None if {who} is not there / looks for {who} in the rows of {seats} and returns row index and position as a tuple, None when not found / searches the plan in {seats} row by row and gives the place of the first {who}, as (row, column), otherwise None / tells where {who} is seated in {seats}: a tuple of two indices, or None for somebody without a seat / checks each row of {seats}; in the first that has {who}, the row number and the index there are returned, and None if no row has it / returns None if {who} sits nowhere in {seats}, otherwise a tuple with the row index and the column index
    # > seat_of where_sits
    for i, row in enumerate({seats}):
        if {who} in row:
            return i, row.index({who})
    return None
totals_by_name(pairs)
    # adds up the numbers in {pairs} for each name and returns the sums in a dictionary / returns a dictionary with the total for each first item in the tuples of {pairs} / goes through {pairs} and adds every amount to the total of its name, which starts at 0; the totals are returned / sums the second items of {pairs}, separately for every different first item, as a dictionary / groups {pairs} by name and returns name: sum of its numbers / collects how much each name in {pairs} has in all and returns it as a dictionary
    # > totals sum_by_name
    totals = {}
    for name, amount in {pairs}:
        totals[name] = totals.get(name, 0) + amount
    return totals
best_of_each(pairs)
    # returns a dictionary with the largest number for each name in {pairs} / keeps for every name in {pairs} only its best number, in a dictionary / goes through {pairs}; a name gets its number if it is new or if the number beats the one stored; the dictionary is returned / finds the maximum of the second items for each different first item of {pairs} / maps every name in {pairs} to the highest number it appears with / builds a dictionary of the personal bests in {pairs}: each name with the greatest of its values
    # > bests highest
    best = {}
    for name, value in {pairs}:
        if name not in best or value > best[name]:
            best[name] = value
    return best
average_by_name(pairs)
    # returns a dictionary with the average number of each name in {pairs}, rounded to 1 decimal / groups the numbers in {pairs} by name and returns name: mean, with one place after the point / collects a list of numbers for each name in {pairs}, then returns the averages of these lists rounded to one digit / averages the second items of {pairs} per first item and rounds to 1 place / computes for every name in {pairs} the mean of its values to one decimal and returns all as a dictionary / makes from {pairs} a dictionary of names with their mean values, each rounded to 1 digit after the point
    # > averages mean_by_name
    found = {}
    for name, value in {pairs}:
        found.setdefault(name, []).append(value)
    return {name: round(sum(values) / len(values), 1) for name, values in found.items()}
still_needed(stock, more)
    # returns what {stock} needs and {more} does not have enough of, with the missing amounts / compares the needs {stock} with the supplies {more} and returns a dictionary of what is lacking and how much of it / for each key of {stock}, subtracts what {more} has (0 if nothing) and keeps the result only if it is positive / works out a shopping list: the amounts in {stock} minus those in {more}, without what is covered / returns a dictionary of the shortages, i.e. need in {stock} minus supply in {more}, where that is above zero / lists by how much {more} falls short of {stock}, key by key, leaving out everything that suffices
    # > missing to_buy
    missing = {}
    for name, need in {stock}.items():
        lack = need - {more}.get(name, 0)
        if lack > 0:
            missing[name] = lack
    return missing
order_cost(ws, stock)
    # returns the cost of the items in {ws} with the prices in {stock}; what has no price is free / adds up the price in {stock} of each item in {ws}, counting 0 for unknown items / sums the prices of everything in {ws}, looked up in {stock} with 0 as default / computes what the shopping in {ws} costs with the price table in {stock}, where missing prices count as 0 / looks each string of {ws} up in {stock} and returns the total, ignoring strings that are not there / returns the bill for {ws}: the sum of what {stock} says for each item, or nothing for items it does not know
    # > cost bill
    return sum({stock}.get(w, 0) for w in {ws})
unknown_items(ws, stock)
    # returns the items of {ws} that are no keys of {stock}, each once and sorted / lists alphabetically which strings of {ws} are not in {stock}, without repeats / finds what is in {ws} but not among the keys of {stock}, as a sorted list / gives the sorted difference between the set of {ws} and the keys of {stock} / checks {ws} against {stock} and returns a sorted list of the different strings that are missing from it / collects everything in {ws} for which {stock} has no entry, no string twice, in alphabetical order
    # > unknown not_listed
    return sorted(set({ws}) - set({stock}))
second_largest(xs)
    # returns the second largest of the different numbers in {xs}, or None if there are fewer than two different ones / removes repeats from {xs}, sorts and returns the last but one, None if that is impossible / finds the greatest number of {xs} that is smaller than the maximum, and returns None if all are equal / returns None unless {xs} has at least two distinct values; then it returns the runner-up / gives the runner-up among the distinct numbers in {xs}, None when there is none / looks for the largest item of {xs} below its maximum; without one, the answer is None
    # > runner_up
    values = sorted(set({xs}))
    if len(values) < 2:
        return None
    return values[-2]
without_extremes(xs)
    # returns {xs} sorted, without one smallest and one largest number; if it has fewer than 3 items, an empty list / drops the lowest and the highest mark from {xs}, just one of each, and returns the others in ascending order, or [] for fewer than three / returns [] when {xs} has less than 3 items, otherwise its sorted items except the first and the last / sorts {xs} and cuts one item off at both ends; with under three items nothing is left and the result is [] / gives what remains of {xs}, sorted, when a minimum and a maximum are taken away, and an empty list for less than 3 items / sorts {xs} and strips one minimum and one maximum; lists shorter than 3 yield an empty list
    # > trimmed drop_extremes
    if len({xs}) < 3:
        return []
    return sorted({xs})[1:-1]
closest_pair(xs)
    # returns the two numbers of {xs} that are closest together, as a tuple with the smaller first; on a tie, the smallest pair / sorts {xs} and returns the neighbours with the least difference, the first such pair if several tie / finds which two items of {xs} differ the least and returns them in ascending order; among equals the pair with the smaller numbers / looks at neighbouring items of {xs}, once sorted, and gives the pair with the smallest gap, the earliest in case of a tie / returns as (low, high) the pair of items in {xs} with the minimal distance, ties going to the lower pair / determines the nearest two numbers in {xs} by sorting and comparing neighbours, first one wins, and returns them as a tuple
    # > nearest_pair
    ordered = sorted({xs})
    return min(zip(ordered, ordered[1:]), key=lambda pair: pair[1] - pair[0])
can_make(ws, vs)
    # returns True if {vs} contains every item of {ws} at least as often as {ws} does / checks whether all of {ws} can be taken out of {vs}, repeats included / removes the items of {ws} one by one from a copy of {vs}; if one is not there it returns False, and True at the end / tells if {vs} has enough of everything in {ws}, counting repeated items / goes through {ws}: each item must be found in what is left of a copy of {vs} and is used up; False if one is missing, otherwise True / returns whether {ws} could be served from {vs}, where an item that {ws} has twice must be there twice
    # > enough is_covered
    left = list({vs})
    for w in {ws}:
        if w not in left:
            return False
        left.remove(w)
    return True
even_parts(xs)
    # splits {xs} into {n} parts of nearly equal size, in order, and the first parts get the extra items / cuts {xs} into {n} consecutive lists whose lengths differ by at most one, the longer ones in front / returns {n} slices of {xs}; each has len({xs}) // {n} items, and the first few one more until the remainder is used up / divides {xs} as evenly as possible into {n} neighbouring pieces, longer pieces first / deals out the length of {xs} over {n} consecutive parts, the remainder one each to the first parts, and returns the parts / gives a list of {n} parts of {xs}, in their order and of almost the same length, where any surplus goes to the front
    # > parts split_evenly
    size, extra = divmod(len({xs}), {n})
    parts, start = [], 0
    for i in range({n}):
        end = start + size + (1 if i < extra else 0)
        parts.append({xs}[start:end])
        start = end
    return parts
flat_pairs(groups)
    # turns {groups} into a list of (key, item) tuples, one for each item of every list / flattens {groups}: each item is paired with the key it stands under / returns all (key, member) pairs of {groups}, in the order of the dictionary and its lists / goes through the keys of {groups} and their lists and collects a tuple of key and item for every item / unrolls {groups} to a flat list with a pair for each item, key first / lists every member in {groups} together with its group, as tuples (group, member)
    # > unroll flatten
    return [(key, item) for key, items in {groups}.items() for item in items]
groups_of(groups, who)
    # returns the keys of {groups} whose list contains {who}, sorted / lists in alphabetical order all groups in {groups} to which {who} belongs / finds every key in {groups} under which {who} is listed and sorts these keys / tells in which groups of {groups} {who} takes part, as a sorted list that may be empty / collects the keys of {groups} that have {who} among their items and returns them from a to z / gives a sorted list of those entries of {groups} that {who} occurs in, only the keys
    # > where_listed
    return sorted(key for key, members in {groups}.items() if {who} in members)
busiest(groups)
    # returns the item that is in the most lists of {groups}, ties broken by the alphabet / counts for each name in how many lists of {groups} it occurs and returns the name with the highest count, the alphabetically first if several tie / finds who is listed most often in the values of {groups}, with the smaller name winning a tie / goes through all lists in {groups}, counts every name, and returns the most frequent one (of equals the first by alphabet) / returns the name that appears most often over all groups in {groups}; the alphabet decides when counts are equal / tallies all members in {groups} and gives the one with the greatest tally, or the first of them alphabetically
    # > most_listed
    counts = {}
    for members in {groups}.values():
        for name in members:
            counts[name] = counts.get(name, 0) + 1
    return min(counts, key=lambda name: (-counts[name], name))
line_positions(line)
    # returns a dictionary from each name in {line} to its place, counted from 1; a repeated name has its last place / maps every name of {line} to its position, where the first is 1 and later occurrences overwrite earlier ones / numbers the names in {line} from 1 on and returns name: number, the last number if a name comes more than once / builds a dictionary that tells at which place (from 1) each person stands in {line}; on repeats the later place counts / returns who stands where in {line}, with names as keys and numbers beginning at 1 as values; for a name that occurs again, the later number stays / gives each name in {line} the number of its place as a dictionary, starting with 1, later places replacing earlier ones
    # > places positions
    return {name: i for i, name in enumerate({line}, start=1)}
behind(line, who)
    # returns the names that stand behind {who} in {line}, or an empty list if {who} is not in it / gives everything in {line} after the first {who}; nothing, that is [], if {who} is missing / lists who waits behind {who} in {line}, and returns [] for somebody who is not in the line / finds {who} in {line} and returns the rest of the list after that place; without {who} the result is an empty list / returns the part of {line} that follows {who} (the first one), [] when {who} does not occur / returns an empty list unless {line} contains {who}, otherwise all items after its first occurrence
    # > after_person followers
    if {who} not in {line}:
        return []
    return {line}[{line}.index({who}) + 1:]
alternating_sum(xs)
    # adds and subtracts the items of {xs} in turn, beginning with plus, and returns the result / returns the first item of {xs} minus the second plus the third and so on / sums the items of {xs} at even positions and subtracts those at odd positions / computes the alternating sum of {xs}: indices 0, 2, 4 count positively, the others negatively / goes through {xs} with the index; at an even index the number is added to the total, otherwise it is taken off / gives the total of {xs} in which every other item, starting with the second, has its sign changed
    # > plus_minus
    total = 0
    for i, x in enumerate({xs}):
        total += x if i % 2 == 0 else -x
    return total
longest_streak_above(xs, t)
    # returns how many items of {xs} in a row are greater than {t}, at most / finds the length of the longest stretch of neighbours in {xs} that all exceed {t}, 0 if none does / counts a streak up for each item of {xs} over {t} and resets it to 0 otherwise, and returns the best streak / gives the longest series of consecutive values above {t} in {xs} as a number / tells for how many items on end {xs} stays above {t} in the best case / walks through {xs}; a number above {t} makes the current streak longer, any other ends it; the longest streak is the result
    # > streak longest_streak
    best = streak = 0
    for x in {xs}:
        streak = streak + 1 if x > {t} else 0
        best = max(best, streak)
    return best
follow(homes, who)
    # starts at {who} and follows {homes} from key to value until it reaches something that is no key or was there before; returns the whole path / returns the chain that begins with {who}, where each next item is what {homes} has for the last one, ending when there is no entry or a repeat would come / looks {who} up in {homes}, then the result, and so on; the list of all stations is returned, and it stops before an item comes twice or when nothing is found / builds a path from {who} through {homes}: as long as the last item is a key whose value is not yet in the path, that value is appended / traces {who} through {homes}, each value being the next key, without visiting anything twice, and returns the stations in order with {who} in front / follows the links of {homes} from {who} on and returns the list of what it meets, stopping at a dead end or before a repetition
    # > chain trace
    path = [{who}]
    while path[-1] in {homes} and {homes}[path[-1]] not in path:
        path.append({homes}[path[-1]])
    return path
place_of(points, who)
    # returns the place of {who} in {points}: 1 plus the number of people with more points, or None if {who} is not listed / tells on which place {who} is, with the highest value in {points} on place 1 and ties sharing a place; None for unknown names / looks up {who} in {points} and counts how many values are larger; the rank is that number plus one, and None if there is no such key / returns None if {points} lacks {who}, otherwise one more than the count of strictly higher values / gives the rank of {who} among all in {points}, best first, equal values equal rank, None without an entry / ranks {who}: one more than how many in {points} did better; if {who} did not take part, the answer is None
    # > rank_of
    if {who} not in {points}:
        return None
    return 1 + sum(1 for value in {points}.values() if value > {points}[{who}])
"""
functions(d, FUNCTIONS, SLOTS)
