"""Single steps of data work on live lists, dictionaries and rows: loops with rules, counts, cleaning, arrays."""

from typing import Any

from codegen_repl.training.corpus.blocks import statements
from codegen_repl.training.corpus.domains import problems_data as base
from codegen_repl.training.corpus.domains.problems_data import d, exact_names
from codegen_repl.training.corpus.draws import choice, dict_of, integer, list_of, new, sampled, var, word

STATEMENTS = r"""
known_and_missing
    # split {gaps} into the list {one} of known values and {two}, the number of None entries / go through {gaps}: count a None in {two}, append anything else to {one} / {one} gets all values of {gaps} that are there, {two} counts those that are None / let {two} be how many items of {gaps} are None and {one} the list of the others / separate the gaps of {gaps} from the rest: {two} is their number, {one} the remaining values in order / collect in {one} everything but the None items of {gaps}, and count these in {two}
    # > {one}
    {one} = []
    {two} = 0
    for x in {gaps}:
        if x is None:
            {two} += 1
        else:
            {one}.append(x)
gaps_to_previous
    # replace every None in {gaps} by the item before it, in place, but leave a None in first place as it is / for each index of {gaps} from 1 on, copy the previous item if the one there is None / fill the gaps of {gaps} from the left: a None becomes what stands before it; the first item is not touched / walk along {gaps} starting with the second item and overwrite a None with its left neighbour / change {gaps} itself so that each None after the first place repeats the value before / let every None of {gaps} except one at the front take over the value in front of it
    # > {gaps}
    for i in range(1, len({gaps})):
        if {gaps}[i] is None:
            {gaps}[i] = {gaps}[i - 1]
numbers_from_texts
    # collect in {out} the entries of {cells} that are whole numbers after stripping, as ints; anything else becomes 0 / turn {cells} into the list {out} of ints, stripping each string and using 0 if it is not made of digits / {out} has an int for every string in {cells}: its value if the stripped text is all digits, otherwise 0 / convert the strings of {cells} to integers in a new list {out}, where what is no whole number counts as 0 / for each text in {cells} append int of it to {out} if only digits remain after stripping, else append 0 / read {cells} as whole numbers into {out}. unreadable entries, i.e. not just digits once stripped, are 0
    # > {out}
    {out} = []
    for cell in {cells}:
        cell = cell.strip()
        {out}.append(int(cell) if cell.isdigit() else 0)
numbers_by_try
    # try to convert each string in {cells} to float; put the numbers in {one} and the strings that fail in {two} / {one} collects float of every entry in {cells}, and entries for which this raises a ValueError go to {two} / go through {cells}: append the entry as a float to {one}, or as it is to {two} when the conversion fails / sort the strings of {cells} into floats ({one}) and texts that cannot be read as a float ({two}) / with try and except, parse {cells}: what converts to float goes to {one}, the rest unchanged to {two} / make two lists from {cells}: {one} with those that can be floats, converted, and {two} with the ones that cannot
    # > {one}
    {one}, {two} = [], []
    for cell in {cells}:
        try:
            {one}.append(float(cell))
        except ValueError:
            {two}.append(cell)
sum_per_name
    # sum the numbers of {pairs} for each name in a dictionary {out} / build {out}, which maps every first item of {pairs} to the sum of its second items / add each number in {pairs} to the entry of its name in a new dict {out} / {out} shall be the totals per name of the pairs in {pairs} / group {pairs} by name, adding up the numbers in {out} / start with an empty dictionary {out} and, for each pair in {pairs}, add the number under the name
    # > {out}
    {out} = {}
    for label, number in {pairs}:
        {out}[label] = {out}.get(label, 0) + number
lists_per_name
    # + from collections import defaultdict
    # group the numbers of {pairs} by name in a defaultdict of lists {out} / {out} is a defaultdict(list) to which every number in {pairs} is appended under its name / make {out} with defaultdict: for each name in {pairs}, the list of its numbers / collect for all names in {pairs} their numbers in lists, using a defaultdict {out} / append each second item of {pairs} to the list of its first item in {out}, a defaultdict / use a defaultdict called {out} and put the numbers of {pairs} into it by name
    # > dict({out})
    {out} = defaultdict(list)
    for label, number in {pairs}:
        {out}[label].append(number)
largest_per_name
    # keep in {out} the largest number that each name has in {pairs} / {out} maps every name of {pairs} to the greatest of its numbers / go through {pairs} and store a number in {out} under its name if there is none yet or it is larger than that / find the maximum per name in {pairs}, as a dictionary {out} / build a dict {out} with the names in {pairs} and the highest number of each / for each pair of {pairs}, update {out}: the name keeps whichever is greater, its old number or the new one
    # > {out}
    {out} = {}
    for label, number in {pairs}:
        if label not in {out} or number > {out}[label]:
            {out}[label] = number
drop_repeated_names
    # remove from {pairs} each pair whose name already occurred further left / keep only the first pair of every name in {pairs} / {pairs} loses all pairs but the first for each name / drop later pairs with a name that {pairs} has had before / let {pairs} have each name once, with the number it first came with / throw out of {pairs} what repeats an earlier name, keeping the order
    # > {pairs}
    seen = set()
    kept = []
    for label, number in {pairs}:
        if label not in seen:
            seen.add(label)
            kept.append((label, number))
    {pairs} = kept
report_lines
    # print each pair of {pairs} as name and number, the name padded to {w} characters and the number right-aligned in 5 / for every pair in {pairs} print a line: name in {w} columns on the left, number in 5 columns on the right / show {pairs} as a table, names left-aligned in width {w}, numbers right-aligned in width 5 / display {pairs} line by line with the names filled up to {w} and the numbers set to the right of 5 columns / print {pairs} in two columns of {w} and 5 characters, the first left-, the second right-aligned / a report of {pairs}: one line each, the name to the left in a field of {w}, its number to the right in a field of 5
    for label, number in {pairs}:
        print(f"{label:<{w}}{number:>5}")
report_with_total
    # print name and number of every pair in {pairs}, then a line "total" with the sum of the numbers / list {pairs} line by line and finish with "total" and what the numbers add up to / show each name with its number, one per line for {pairs}, and at the end "total" and the sum / go through {pairs}, print both parts while summing the numbers, and print "total" and the sum last / output the pairs of {pairs}, each on its own line as name and number; the last line is "total" followed by their sum / for each pair in {pairs} print name and number; below all of that print "total" and the total
    amount = 0
    for label, number in {pairs}:
        print(label, number)
        amount += number
    print("total", amount)
count_in_bands
    # count how many numbers of {xs} are below {low}, from {low} to {high} inclusive, and above {high}, as a list {out} of three / {out} has three counts for {xs}: less than {low}, between {low} and {high} (both included), more than {high} / sort {xs} into three bands and put the counts in {out}: under {low}, over {high} last, and the others in the middle / make a list {out} [0, 0, 0] and count in it the numbers of {xs} under {low}, those up to {high}, and those beyond / for each number in {xs} raise one of three counters in the list {out}: the first if it is smaller than {low}, the third if it is greater than {high}, otherwise the second / tally {xs} in {out}, a list of three counts; below {low} goes first, above {high} third, everything else second
    # > {out}
    {out} = [0, 0, 0]
    for x in {xs}:
        if x < {low}:
            {out}[0] += 1
        elif x <= {high}:
            {out}[1] += 1
        else:
            {out}[2] += 1
best_and_when
    # find the largest number of {xs} and its index with one loop, as {top} and {place}; the first one counts in case of ties / loop over {xs} with indices and remember in {top} and {place} the greatest number so far and where it is, earlier ones first / {top} and {place} are the maximum of {xs} and its first position; find them without max / start {top} and {place} with the first item and 0, then go through {xs} and replace both whenever an item is greater / keep the record of {xs} in {top} and its index in {place}; a number that only equals the record changes nothing / determine by a loop the biggest item of {xs}, {top}, and the first index that has it, {place}
    # > {top}
    {top}, {place} = {xs}[0], 0
    for i, x in enumerate({xs}):
        if x > {top}:
            {top}, {place} = x, i
second_largest
    # store the second largest of the different values in {xs} as {top}, None if all are equal / {top} is the second greatest distinct number of {xs}, or None when there is only one / sort the distinct values of {xs} from high to low; {top} is the second of them if there is one, otherwise None / let {top} be the runner-up among the different numbers of {xs}; with fewer than two it is None / get the largest value of {xs} that is less than its maximum, as {top}, None if no such value exists / find {top}: the second highest number in {xs} without counting repeats, None for a constant list
    # > {top}
    ordered = sorted(set({xs}), reverse=True)
    {top} = ordered[1] if len(ordered) > 1 else None
running_max
    # build {out}, the largest number so far at each place of {xs} / {out} holds for every position of {xs} the maximum up to there / go along {xs} and append to {out} the greatest value seen until then / make a list {out} of the running maxima of {xs} / for each item of {xs}, {out} gets the item itself if it is a new record, otherwise the last record again / collect in {out} the highest value reached after each item of {xs}
    # > {out}
    {out} = []
    for x in {xs}:
        {out}.append(x if not {out} or x > {out}[-1] else {out}[-1])
drop_extremes
    # remove the smallest and the largest number from {xs}, one each, keeping the order of the rest / take one minimum and one maximum out of {xs} / delete from {xs} its lowest and then its highest value, each only once / {xs} loses the first of its smallest and the first of its largest numbers / throw the extremes out of {xs}: one item equal to the minimum, one equal to the maximum / drop a single minimum and after it a single maximum from {xs}
    # > {xs}
    {xs}.remove(min({xs}))
    {xs}.remove(max({xs}))
limit_in_place
    # limit the items of {xs} to at least {low} and at most {high}, in place / change {xs}: what is under {low} becomes {low}, what is over {high} becomes {high} / cut off {xs} at both ends of the range {low} to {high}; items outside are set to the nearer limit / for each index of {xs}, bring the item into the range from {low} to {high} / raise every item of {xs} that is less than {low} to {low} and lower those above {high} to {high} / clamp all numbers of {xs} between {low} and {high}, changing the list itself
    # > {xs}
    for i, x in enumerate({xs}):
        {xs}[i] = min(max(x, {low}), {high})
weeks_of_values
    # cut {xs} into pieces of {n} and print the sum of each with its number, counted from 1 / print for every {n} items of {xs} a line with the number of the piece, from 1, and its sum; the last may be shorter / go through {xs} in steps of {n}: print which piece it is (1, 2, ...) and what it adds up to / show the totals of consecutive blocks of {n} in {xs}, each after its block number starting at 1 / sum {xs} block by block, {n} items a block, and print the running number of the block and the sum / number the groups of {n} neighbours in {xs} from 1 and print number and total of each, including a shorter last group
    for number, start in enumerate(range(0, len({xs}), {n}), 1):
        print(number, sum({xs}[start : start + {n}]))
stock_update
    # subtract each amount in {sold} from {stock}; names that {stock} does not have are ignored, and nothing goes below 0 / for every name in {sold} lower its number in {stock} by the amount, to 0 at the least, skipping unknown names / update {stock} with the sales {sold}: known names lose the amount sold but never get negative / take what {sold} says out of {stock}, if the name is there, and stop at zero / go through {sold} and reduce {stock}[name] by the amount, unless the name is unknown; a negative result becomes 0 / {stock} goes down by {sold}, name by name. missing names do not matter and 0 is the minimum
    # > {stock}
    for label, amount in {sold}.items():
        if label in {stock}:
            {stock}[label] = max(0, {stock}[label] - amount)
merge_adding
    # add the numbers of {sold} to those of {stock} under the same keys, new keys are added / pour {sold} into {stock}: values of shared keys are summed, other keys are taken over / for every key in {sold} increase the value in {stock} by its value, starting from 0 if it is new / merge {sold} into {stock}, summing where both have the key / update {stock} so that each key of {sold} adds its number; missing keys count as 0 before / let {stock} grow by {sold}, key by key, and create the keys it lacks
    # > {stock}
    for label, amount in {sold}.items():
        {stock}[label] = {stock}.get(label, 0) + amount
delete_small
    # delete from {stock} all keys whose value is under {low} / remove every entry of {stock} with less than {low} / go over a copy of the keys of {stock} and delete those with a value smaller than {low} / drop the names in {stock} that have fewer than {low} / entries of {stock} below {low} are deleted, the dictionary itself changes / take each key out of {stock} if its number does not reach {low}
    # > {stock}
    for label in list({stock}):
        if {stock}[label] < {low}:
            del {stock}[label]
rename_and_sort
    # replace {stock} by a dictionary sorted by value from high to low, with the keys in upper case / sort the entries of {stock} by descending value and write the keys in capitals, still as {stock} / {stock} becomes a new dict: upper-case keys, ordered from the largest value to the smallest / order {stock} by falling number and turn the keys to upper case / rebuild {stock} with capital keys and the entries with the highest values first / put the biggest value of {stock} first and so on, the keys all in capital letters
    # > {stock}
    {stock} = {label.upper(): number for label, number in sorted({stock}.items(), key=lambda p: -p[1])}
invert_by_value
    # group the keys of {stock} by value: {out} maps each value to the sorted list of keys that have it / build {out}, a dictionary from the values of {stock} to sorted lists of their keys / turn {stock} round into {out}; keys with the same value share a list, in alphabetical order / {out} shall list, for every number in {stock}, the names with this number from a to z / invert {stock} into {out}, collecting the keys of equal values in sorted lists / for each key of {stock} in sorted order, append it to the list under its value in a new dictionary {out}
    # > {out}
    {out} = {}
    for label in sorted({stock}):
        {out}.setdefault({stock}[label], []).append(label)
array_mask_mean
    # + import numpy as np
    # with a numpy array of {xs}, store as {top} the mean of the values above {low}, or 0 if there are none / {top} is the average of all items in {xs} greater than {low}, using a numpy mask; 0 without such items / make an array of {xs}, select what exceeds {low} and take the mean of that as {top}, unless it is empty, then 0 / let {top} be the numpy mean of the elements of {xs} over {low} (0 if no element is) / mask the array of {xs} with greater than {low} and average it into {top}; should nothing be left, {top} is 0 / use numpy to average only those numbers of {xs} that are more than {low}, as {top}, with 0 for none
    # > {top}
    selected = np.array({xs})[np.array({xs}) > {low}]
    {top} = selected.mean() if selected.size else 0
array_where
    # + import numpy as np
    # let {out} be a numpy array like {xs}, but with 0 wherever the value is less than {low} / {out} is an array of {xs} in which numbers under {low} are replaced by 0 / make an array {out} out of {xs} and set its elements below {low} to 0 / turn {xs} into an array {out}; every element smaller than {low} becomes 0, the others stay / put {xs} in a numpy array {out} and overwrite what is below {low} with 0 by a mask / with numpy: {out} has the values of {xs} from {low} on, and 0 in place of smaller ones
    # > {out}
    {out} = np.array({xs})
    {out}[{out} < {low}] = 0
array_order
    # + import numpy as np
    # store in {out} the indices of the {n} largest values of {xs}, largest first, using numpy argsort, as a list / {out} is a plain list of the positions of the {n} greatest numbers in {xs}, from the greatest down, by argsort / sort the indices of {xs} by value with np.argsort, reverse them and keep the first {n} as a list {out} / get with numpy the places of the top {n} of {xs} in descending order of value, as a list {out} / let {out} be np.argsort of {xs}, turned round, cut to {n} and converted to a list / find where the {n} highest numbers of {xs} are (argsort, highest first) and call that list {out}
    # > {out}
    {out} = np.argsort({xs})[::-1][:{n}].tolist()
frame_of_pairs
    # + import pandas as pd
    # make a data frame {out} of {pairs} with the columns label and number, sorted by number in descending order / turn {pairs} into a pandas table {out}, columns label and number, largest number on top / {out} is a dataframe from the pairs in {pairs}: label, number; sort it so that number falls / build {out} with pandas from {pairs}, call the columns label and number, and order the rows by number, highest first / put {pairs} in a data frame named {out} with label and number as columns and sort by number descending / load {pairs} as the rows (label, number) of a frame {out}, arranged from the largest number to the smallest
    # > {out}
    {out} = pd.DataFrame({pairs}, columns=["label", "number"])
    {out} = {out}.sort_values("number", ascending=False)
frame_sums
    # + import pandas as pd
    # with pandas, sum the numbers of {pairs} per label and print label and sum, sorted by label / make a data frame of {pairs} (columns label, number), group it by label and print each label with the sum of its numbers / group {pairs} by label in a pandas table with the columns label and number, and print every label and its total / use a data frame with label and number from {pairs}, then print for each label, in sorted order, what its numbers add up to / put {pairs} into a frame (label, number); for every label print it and the sum of number / load {pairs} in pandas as label and number, sum by label and print the results line by line
    frame = pd.DataFrame({pairs}, columns=["label", "number"])
    for label, amount in frame.groupby("label")["number"].sum().items():
        print(label, amount)
statistics_line
    # + import statistics
    # print the mean, the median and the population standard deviation of {xs}, each with 2 decimals, using the statistics module / with the module statistics show mean, median and pstdev of {xs} to two decimals in one line / output three numbers for {xs}, formatted with two decimals: mean, median, standard deviation of the population (statistics) / print from statistics the average, the middle value and the population deviation of {xs}, two digits after the point each / describe {xs} in a line of mean, median and population standard deviation, all with 2 decimals, by the statistics module / use statistics to print how {xs} is distributed: mean, median, pstdev, each as a number with two decimals
    print(f"{statistics.mean({xs}):.2f} {statistics.median({xs}):.2f} {statistics.pstdev({xs}):.2f}")
text_histogram
    # print a line for each different number in {ds}, in ascending order: the number, a colon and as many {mark} as it occurs / draw a histogram of {ds} as text: number, colon, a bar of {mark} of the length of its count, smallest number first / for every distinct value of {ds} from small to large print it, ": " without the blank, and {mark} repeated by its count / show how often each digit is in {ds} by rows of {mark}, one row per digit that occurs, sorted, after the digit and a colon / go through the sorted set of {ds} and print the digit with a colon, directly followed by one {mark} for every time it is there / list the different digits of {ds} in order, each with ":" and its count in {mark} signs right behind
    for digit in sorted(set({ds})):
        print(str(digit) + ":" + {mark} * {ds}.count(digit))
json_round_trip
    # + import json
    # store {stock} as json text with sorted keys in {out} / {out} is the json of {stock}, its keys in alphabetical order / dump {stock} to a json string {out}, sorting the keys / let {out} be {stock} written as json with the keys sorted / convert {stock} into json, keys in order, and call the text {out} / turn {stock} into a string {out} by json.dumps with sort_keys
    # > {out}
    {out} = json.dumps({stock}, sort_keys=True)
sample_with_seed
    # + import random
    # with the random seed {seed}, draw {n} different items of {xs} into a list {out} / seed random with {seed} and let {out} be a sample of {n} items from {xs} / set the seed to {seed}, then pick {n} items of {xs} without putting any back, as {out} / {out} is a random sample of {n} from {xs}, made after seeding with {seed} / choose {n.word} items of {xs} at random (no position twice) with seed {seed} and store them in {out} / after random.seed({seed}), sample {n} of the items in {xs} and call them {out}
    # > {out}
    random.seed({seed})
    {out} = random.sample({xs}, {n})
log_levels_once
    # print each line of {lines} that contains ERROR without its first word, or "clean" if no line does / show the lines of {lines} with ERROR in them, minus the first word; when there is none show "clean" / for every line in {lines} containing ERROR print what follows the first space, and print "clean" if there was no such line / go through {lines}: lines with ERROR are printed from the second word on; if none had it, print "clean" at the end / output "clean" if ERROR is in no line of {lines}, otherwise all those lines with the first word removed / list the ERROR lines of {lines}, cutting off everything up to the first space; say "clean" when nothing was found
    errors = [line for line in {lines} if "ERROR" in line]
    for line in errors:
        print(line.split(" ", 1)[1])
    if not errors:
        print("clean")
slow_lines
    # + import re
    # collect in {out} the lines of {lines} whose number before " ms" is above {slow} / {out} has every line of {lines} that took more than {slow} ms / filter {lines} by the digits before " ms": only lines over {slow} go to {out} / use a regex for the number in front of " ms" and keep the lines of {lines} where it exceeds {slow}, as {out} / find with re how many ms each line of {lines} took and append it to {out} if that is greater than {slow} / let {out} be the slow lines of {lines}, that is those with more than {slow} ms
    # > {out}
    {out} = []
    for line in {lines}:
        found = re.search(r"(\d+) ms", line)
        if found and int(found.group(1)) > {slow}:
            {out}.append(line)
days_until_next
    # + from datetime import date
    # print the earliest and the latest date of {dates} and how many days are between them / show first date, last date and the difference in days for the iso dates in {dates} / from the texts in {dates} find the earliest and the latest day and print both with the number of days from one to the other / sort the iso dates {dates} and print the first, the last and the days between / output the smallest and the largest of {dates} as well as their distance in days / print over which period {dates} extends: first day, last day, number of days from first to last
    ordered = sorted(date.fromisoformat(text) for text in {dates})
    print(ordered[0], ordered[-1], (ordered[-1] - ordered[0]).days)
dates_per_month
    # count how many of {dates} are in each month, in a dictionary {out} from the month as int to the count / {out} counts the iso dates {dates} by month; the keys are month numbers / build {out}: for each text in {dates} the month, characters 5 and 6 as an int, is counted / tally the months of {dates} in a dict {out}, with integers such as 3 as the keys / for every date in {dates}, split at the hyphens, raise the count of its month (an int) in {out} / group {dates} by month number and keep the counts in {out}
    # > {out}
    {out} = {}
    for text in {dates}:
        month = int(text.split("-")[1])
        {out}[month] = {out}.get(month, 0) + 1
weighted_total
    # {top} is the sum of each item of {xs} times its position, counted from 1 / add up the items of {xs}, each multiplied by its place (the first place is 1), in {top} / weigh every number of {xs} by its 1-based position and store the sum as {top} / let {top} be the total of position times number along {xs}, positions from 1 / for each item of {xs} add its number in the list, starting with 1, times the item to {top}, which is 0 first / compute {top}: first item once, second twice, third three times and so on, all of {xs} summed
    # > {top}
    {top} = sum(place * x for place, x in enumerate({xs}, 1))
change_signs
    # print "up", "down" or "same" for each item of {xs} but the first, compared with the one before / compare every two neighbours of {xs} and print "up" if the second is larger, "down" if smaller, else "same" / go along {xs} and print for each step whether it goes "up", "down" or stays the "same" / for all consecutive pairs of {xs} print "up" for a rise, "down" for a fall and "same" if nothing changes / show how {xs} moves from item to item, one word per line: "up", "down", or "same" for equal numbers / print a word for each step in {xs}: "same" when both numbers are equal, otherwise "up" or "down" by the direction
    for before, after in zip({xs}, {xs}[1:]):
        if after > before:
            print("up")
        elif after < before:
            print("down")
        else:
            print("same")
"""

INTS = var(list_of(integer(0, 60), 6, 10))
STOCK = var(dict_of(word("fruit"), integer(1, 40), 3, 5))
SLOTS: dict[str, Any] = {
    "gaps": var(
        sampled(
            "list[mixed]", base.gappy, lambda v: None in v and all(type(x) in (int, type(None)) for x in v)
        )
    ),
    "cells": var(sampled("list[str]", base.dirty)),
    "pairs": var(
        sampled("list[tuple[mixed]]", base.sold, lambda v: all(len(p) == 2 and type(p[1]) is int for p in v))
    ),
    "xs": INTS,
    "ds": var(list_of(integer(0, 9), 6, 12)),
    "stock": STOCK,
    "sold": STOCK,
    "lines": var(sampled("list[str]", base.log, lambda v: all(" ms" in x for x in v))),
    "dates": var(
        sampled("list[str]", base.days, lambda v: all(len(x) == 10 and x[4] == "-" == x[7] for x in v))
    ),
    "low": integer(5, 20),
    "high": integer(25, 50),
    "slow": integer(50, 600),
    "n": integer(2, 4),
    "w": integer(8, 15),
    "seed": integer(0, 99),
    "mark": choice("#", "*", "=", "+", "o"),
    "out": new("result", "found", "summary", "table", "output"),
    "one": new("good", "usable", "valid", "present", "first_part"),
    "two": new("bad", "rejected", "invalid", "lost", "others"),
    "top": new("top", "record", "best", "answer", "value"),
    "place": new("place", "where", "position", "at"),
}
statements(d, STATEMENTS, {**SLOTS, **exact_names(STATEMENTS)})
