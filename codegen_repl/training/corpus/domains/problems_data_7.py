"""Yet more functions, single steps and stories of data work, many with helpers that a later turn calls."""

from typing import Any

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.domains import problems_data as base
from codegen_repl.training.corpus.domains import problems_data_4 as four
from codegen_repl.training.corpus.domains import problems_data_5 as five
from codegen_repl.training.corpus.domains.problems_data import d, exact_names
from codegen_repl.training.corpus.draws import choice, integer, sampled, var

FUNCTIONS = r"""
running_balance(xs, start)
    # returns the balances after each amount in {xs}, beginning with {start} but never falling below 0 / starts with {start}, adds the items of {xs} one by one, sets a negative balance to 0 and returns the list of balances / gives the balance after every item of {xs}; it starts at {start}, and whenever it would be negative it becomes 0 / adds {xs} item by item to {start} and collects each result, with 0 in place of anything negative / lists what the account holds after each of {xs}, at first {start}; below zero it is reset to zero / computes running sums of {xs} from {start} on, where every sum under 0 is replaced by 0 before going on
    # > balances floor_sums
    balances = []
    for amount in {xs}:
        {start} = max(0, {start} + amount)
        balances.append({start})
    return balances
rows_to_text(sales, glue)
    # returns one line per pair of {sales}, the name, {glue} and the number, joined by line breaks / turns the pairs {sales} into text: name, {glue}, number, one pair a line / builds a string with a line for each pair in {sales}; {glue} stands between name and number / writes {sales} as lines of name and number separated by {glue} and returns them as one string / joins the two parts of every pair in {sales} by {glue} and these lines by newlines / gives the text of {sales}, in which each line is a name followed by {glue} and its number
    # > to_text as_lines
    return "\n".join(f"{label}{{glue}}{number}" for label, number in {sales})
normalised_key(record)
    # returns {record} in lower case, with runs of spaces made one underscore and outer spaces removed / strips and lowers {record} and joins its words with underscores / turns a column title such as " Unit  Price" into a key such as unit_price / splits {record} at whitespace and returns the lower-case words with an underscore between them / makes a clean column name of {record}: small letters, words separated by one underscore, nothing around / gives the words of {record} in lower case, glued by underscores
    # > column_name clean_key
    return "_".join({record}.lower().split())
share_table(scores)
    # returns a dictionary with the share of each value of {scores} in the sum, in percent with 1 decimal / turns the numbers of {scores} into percentages of the total, rounded to one decimal / gives for every key of {scores} how many percent of the total it has, to one place / divides each value of {scores} by the sum of all, times 100, rounded to 1 decimal, as a dict with the same keys / computes the percentage per key (value over total, one decimal) for {scores} / maps the keys of {scores} to their part of the sum in percent, rounded to one digit
    # > percentages shares
    total = sum({scores}.values())
    return {key: round(100 * value / total, 1) for key, value in {scores}.items()}
others_grouped(scores, low)
    # returns a copy of {scores} in which all keys with a value under {low} are added up as "other"; without such keys there is no "other" / keeps the entries of {scores} from {low} on and sums the smaller ones under "other", if there are any / puts together what is less than {low} in {scores}: their sum goes to "other" in the new dict, the rest is copied / builds a dictionary of the values in {scores} that are at least {low}, plus "other" for the total of the remaining, unless nothing remains / copies {scores}, but values below {low} are pooled under the key "other" / gives {scores} with small entries, those below {low}, merged into "other"
    # > pooled lumped
    result = {}
    for key, value in {scores}.items():
        if value < {low}:
            key = "other"
        result[key] = result.get(key, 0) + value
    return result
quantile_of(xs, percent)
    # sorts {xs} and returns the item at index {percent} percent of the length, rounded down, but at most the last one / returns the value that stands {percent} percent into the sorted {xs}: index length times {percent} // 100, no further than the end / gives the {percent} percent quantile of {xs} in the simple way: sort, take the index len * {percent} // 100 and limit it to the last index / picks from the sorted numbers {xs} the one at position {percent} percent of how many there are (integer division; the last one if that is past the end) / computes an index as {percent} percent of the count of {xs}, whole part, capped at the last index, and returns the item there in ascending order / orders {xs} from small to large and gives the element at min(count * {percent} // 100, count - 1)
    # > quantile percentile
    ordered = sorted({xs})
    index = min(len(ordered) * {percent} // 100, len(ordered) - 1)
    return ordered[index]
first_complete(records_in, needed)
    # returns the first dictionary in {records_in} that has all keys in {needed}, or None / looks through {records_in} and gives back the first row which lacks none of the keys {needed}; None if there is no such row / finds the earliest record with every key of {needed}, otherwise returns None / goes through {records_in} until a row has each of the keys in {needed} and returns that row; without one the result is None / gives the first complete row of {records_in}, complete meaning that no key of {needed} is missing, else None / searches {records_in} for a dictionary that contains all of {needed}, returning the first or None
    # > complete_row find_complete
    for row in {records_in}:
        if all(key in row for key in {needed}):
            return row
    return None
count_matches(xs, ys)
    # returns at how many positions {xs} and {ys} are equal; what is past the end of the shorter list is ignored / compares {xs} and {ys} place by place and counts the equal pairs, up to the end of the shorter / counts the positions at which both lists have the same number / gives the number of hits: places where the item of {xs} equals that of {ys} / walks through {xs} and {ys} side by side and returns how often the two items agree / tells in how many places {xs} and {ys}, as far as both go, contain the same number
    # > hits agreement
    return sum(a == b for a, b in zip({xs}, {ys}))
squared_error(xs, ys)
    # returns the mean squared difference of {xs} and {ys}, or None if they differ in length / gives None for lists of unequal length and otherwise the mean of the squared differences / computes the mean squared error of {ys} against {xs}; the lists must be equally long, if not it returns None / averages the squares of the differences between items of {xs} and {ys}, unless the lengths are different, then None / subtracts the lists item by item, squares, averages and returns that; lists that do not fit give None / checks that {xs} and {ys} have one length (None if not) and returns the average squared gap between them
    # > mse mean_squared_error
    if len({xs}) != len({ys}):
        return None
    return sum((a - b) ** 2 for a, b in zip({xs}, {ys})) / len({xs})
level_counts(lines_in)
    # counts how often each word stands second in the lines {lines_in}, skipping lines of fewer than 2 words / returns a dictionary of the second words of {lines_in} and their counts; a line with less than two words does not count / splits every line, ignores it if it has under two words, and tallies the second word / tallies the second word of each line in {lines_in} that has one, as a dict / goes through {lines_in} and counts by second word, leaving out lines too short for that / gives for each word in second place how many lines of {lines_in} have it there
    # > second_words tally_levels
    counts = {}
    for line in {lines_in}:
        parts = line.split()
        if len(parts) < 2:
            continue
        counts[parts[1]] = counts.get(parts[1], 0) + 1
    return counts
step_array(xs, width)
    # + import numpy as np
    # returns the values of the numpy array of {xs} at steps of {width}, from the first on, minus the mean of these values, rounded to 2 decimals, as a list / takes with numpy the items of {xs} in steps of {width} starting with the first, then subtracts their mean and gives a list rounded to 2 places / makes an array of {xs}, thins it out to steps of {width}, centers it at 0 by subtracting the mean and returns the list with two decimals / keeps only the values of {xs} at indices 0, {width} and so on and returns them less their average, rounded to two digits, as a plain list, by numpy / slices an array of {xs} with step {width} and returns it centered (mean subtracted) with two decimals as a list / uses numpy to sample {xs} in steps of {width}, remove the mean of the sample, round to 2 decimals and convert to a list
    # > thinned centered
    values = np.array({xs})[::{width}]
    return (values - values.mean()).round(2).tolist()
"""
STATEMENTS = r"""
divisible_bins
    # sort {xs} into a dictionary {out} with the keys "small", below {low}, and "large", for the rest; each has a list / {out} has two lists: under "small" the numbers of {xs} less than {low}, under "large" the others / go through {xs} and append each number to {out}["small"] if it is under {low}, else to {out}["large"] / put the numbers of {xs} in the lists of {out}: "small" gets what is smaller than {low}, "large" what is not / split {xs} into "small" and "large" in a dict {out}; a number is large from {low} on / make {out} = {"small": [], "large": []} and distribute {xs}, where {low} is the least large number
    # > {out}
    {out} = {"small": [], "large": []}
    for x in {xs}:
        {out}["small" if x < {low} else "large"].append(x)
insert_sorted
    # + import bisect
    # sort {xs} and insert {n} into it with bisect so that it stays sorted / put {xs} in order, then use bisect.insort to add {n} / sort {xs} itself and insort {n} / after sorting {xs}, add {n} at its proper place by the bisect module / order {xs} from small to large and insert {n} where it belongs, with bisect / {xs} is to be sorted and then to receive {n} in the right place, use bisect
    # > {xs}
    {xs}.sort()
    bisect.insort({xs}, {n})
first_reach
    # add up {xs} until the sum is at least {high}; store in {place} how many numbers that took, or -1 if it is never reached / {place} is the count of numbers from the start of {xs} needed to reach {high}, -1 if all of them are not enough / how many leading items of {xs} have a sum of {high} or more? put it in {place}, with -1 for never / go along {xs} with a running sum and set {place} to the number of items used as soon as it is not under {high}; it is -1 otherwise / find after which item, counted from 1, the running total of {xs} gets to {high}, as {place}; -1 when it does not / start {place} at -1; sum {xs} and, once the sum reaches {high}, let {place} be the number of items summed and stop
    # > {place}
    {place} = -1
    amount = 0
    for count, x in enumerate({xs}, 1):
        amount += x
        if amount >= {high}:
            {place} = count
            break
print_ranking
    # print {stock} as a ranking: place from 1, key and value, the largest value first and ties by key / number the entries of {stock} by falling value (equal ones alphabetically) and print number, key, value / show place, name and number of {stock}, from the highest number down, ties from a to z / sort {stock} by descending value and then by key, and print each line with its place, starting at 1 / go through the entries of {stock} from most to least, alphabetical where equal, and print rank, key and value / list {stock} in order of decreasing value, ties by name, with a number in front of each line
    for rank, (label, number) in enumerate(sorted({stock}.items(), key=lambda p: (-p[1], p[0])), 1):
        print(rank, label, number)
array_table_sums
    # + import numpy as np
    # make a numpy array of {m} and print the row sums and then the column sums, both as lists / print what the rows of {m} add up to and, on the next line, the columns, using numpy and lists / with numpy, sum {m} along its rows, print the list, and do so for the columns below / put {m} in an array; print its sums by row, then by column, converted to lists / show two lists for the table {m}, computed by numpy: totals per row, then totals per column / turn {m} into an array, then output its row totals and its column totals, each as a plain list on its own line
    values = np.array({m})
    print(values.sum(axis=1).tolist())
    print(values.sum(axis=0).tolist())
unique_with_counts
    # + import numpy as np
    # print each different value of {ds} with its count, in ascending order, using np.unique / use np.unique with counts on {ds} and print value and count line by line / for the distinct digits of {ds}, smallest first, print digit and how often it is there, by numpy / let numpy find the unique values of {ds} and their counts and print each pair / go over the unique values of {ds} and their counts (np.unique) and print both per line / with np.unique, show for every value in {ds} how many times it occurs
    for value, count in zip(*np.unique({ds}, return_counts=True)):
        print(value, count)
chained_groups
    # + from itertools import groupby
    # let {out} be the runs of equal neighbours in {ds} as pairs of value and length, by itertools.groupby / use groupby to get {out}, a list of (value, how many in a row) for {ds} / compress {ds} into {out}: for each run of the same number a tuple of it and the run's length / {out} lists every run in {ds} as value and length, found with groupby / build {out} from {ds} by grouping equal neighbours; each group gives its number and its size / make a run-length list {out} of {ds} with groupby, as tuples (number, length)
    # > {out}
    {out} = [(value, len(list(run))) for value, run in groupby({ds})]
frame_described
    # + import pandas as pd
    # put {xs} in a pandas Series and print its mean, rounded to 1 decimal, its maximum and the index of the maximum / print from a Series of {xs}: the mean to one decimal, the largest value and where it is / with pandas, show mean (1 decimal), max and idxmax of {xs} / make a pandas series out of {xs} and output the average with one decimal, the greatest value and its index / turn {xs} into a series, then print rounded mean (one place), maximum, position of the maximum / use a series for {xs} to print three things: mean rounded to 1 digit, max, idxmax
    values = pd.Series({xs})
    print(round(values.mean(), 1), values.max(), values.idxmax())
"""
STORIES = r"""
sensor_with_helper
    # write a function is_valid that says if a reading is not None and lies between {low} and {top_of} inclusive / is_valid(x) is True for an x that is there (not None) and in the range {low} to {top_of}, limits included / define is_valid: None is invalid, and so is anything under {low} or over {top_of} / i need a check is_valid for one reading; it must not be None, not less than {low} and not more than {top_of} / a function is_valid tells whether its argument is a value from {low} up to {top_of}; None is not
    def is_valid(x):
        return x is not None and {low} <= x <= {top_of}
    # {lst} holds the readings {gappy} / {lst} = {gappy} / let {lst} be {gappy} / the sensor sent {gappy}; store that as {lst} / keep the raw data {gappy} in {lst}
    {lst} = {gappy}
    # good: the valid readings with their index, as pairs / collect index and value of all valid readings in good / let good be the list of (index, reading) for what is_valid accepts / use the function to filter the list, keeping the positions too: pairs of position and value, named good / go through the readings with their indices and keep the valid ones as tuples in good
    {x_good} = [(i, x) for i, x in enumerate({lst}) if is_valid(x)]
    # print "no data" if good is empty, otherwise its average value with 2 decimals / show the mean of the valid readings to two decimals, or "no data" without any / if nothing is valid print "no data", else the mean of the values in good, two digits after the point / output the average of the second parts of good (2 decimals), unless there are none, then "no data" / print the average of the good values formatted with two decimals, "no data" if there is no good one
    if not {x_good}:
        print("no data")
    else:
        print(f"{sum(x for i, x in {x_good}) / len({x_good}):.2f}")
    # print the indices of all readings that were not valid / show at which positions the reading was rejected, as a list / list the index of each invalid reading and print it / output the positions where is_valid says no / print a list of the places of the bad readings
    print([i for i, x in enumerate({lst}) if not is_valid(x)])
rows_counted_two_ways
    # {tab} is {triples} with name, group and points / {tab} = {triples} / let {tab} be the rows {triples} / store {triples} in {tab} / here are the players: {triples}; call the list {tab}
    {tab} = {triples}
    # sort it by group, and inside a group by points, highest first / order the rows by their second field and, within the same one, by falling points / sort {tab} in place: groups in ascending order, in each group the most points on top / put the rows in order of group; where the group is the same, more points come first / rearrange {tab} so that groups are together, alphabetical, each from the best to the worst
    {tab}.sort(key=lambda row: (row[1], -row[2]))
    # sums: the total of points per group / build sums, a dictionary from the group to the sum of its points / add up the points of each group in a dict sums / let sums map the groups to their total points / for all rows add the points to the entry of the group in sums
    {x_sums} = {}
    for person, side, score in {tab}:
        {x_sums}[side] = {x_sums}.get(side, 0) + score
    # leaders are the first names of each group in this order, as a dictionary / leaders maps every group to the name of its first row / since the best come first, keep the first name met for each group in a dict leaders / fill leaders: the group's name is set only if it is not there yet, so the top one stays / let leaders have, for each group, the name that stands first
    {x_leaders} = {}
    for person, side, score in {tab}:
        {x_leaders}.setdefault(side, person)
    # print group, leader and sum for each group, separated by {dash} / for every group in sums print it, its leader and its sum with {dash} in between / show one line per group: group, name of the leader, total, joined with {dash} / output for all groups the three facts group, leader, sum with {dash} as separator / go through leaders and print group, name and the group's points, {dash} between them
    for side, person in {x_leaders}.items():
        print(side, person, {x_sums}[side], sep={dash})
prices_rounded_up
    # {tbl} has the prices {listed} / {tbl} = {listed} / let {tbl} be {listed} / store the price list {listed} as {tbl} / keep the dictionary {listed} under the name {tbl}
    {tbl} = {listed}
    # + import math
    # write a function new_price that adds {percent} percent and rounds up to a whole number / new_price(p) raises p by {percent} percent and returns the next integer that is not lower / define new_price: {percent} percent more, rounded up with math.ceil / i want a helper new_price, which returns the price plus {percent} percent, always rounded up to an integer / a function new_price gets a price and gives the ceiling of it increased by {percent} percent
    def new_price(p):
        return math.ceil(p * (1 + {percent} / 100))
    # updated is a dictionary of the new prices / apply it to each price and call the dictionary updated / let updated map the names to their new prices / build updated with new_price of every value in {tbl} / compute all the new prices, by name, as updated
    {x_updated} = {label: new_price(p) for label, p in {tbl}.items()}
    # who rises most? store the name with the biggest difference between new and old as steepest / steepest is the name whose price goes up most in absolute terms / find the key with the largest increase (new minus old) and keep it as steepest / let steepest be the name for which updated minus {tbl} is greatest / get the name with the greatest rise, as steepest
    {x_steepest} = max({tbl}, key=lambda label: {x_updated}[label] - {tbl}[label])
    # print it with its old and new price, like name: 2.5 -> 3 / show the name, a colon, the old price, an arrow -> and the new price / output steepest, ": ", old price, " -> ", new price / print the name, then after a colon both prices with " -> " between / display how its price changes in the form name: old -> new
    print(f"{{x_steepest}}: {{tbl}[{x_steepest}]} -> {{x_updated}[{x_steepest}]}")
"""

GROWN: dict[str, Any] = {
    **four.PARAMETERS,
    "start": integer(0, 50),
    "glue": choice(": ", " - ", "=", ", ", " | "),
    "low": integer(3, 6),
    "percent": choice(10, 25, 50, 75, 90),
    "needed": sampled("list[str]", lambda rng: rng.sample(["id", "price", "stock", "age"], 2)),
}
functions(d, FUNCTIONS, GROWN)
statements(d, STATEMENTS, {**five.SLOTS, "m": var(four.PARAMETERS["grid"])})
stories(d, STORIES, {**base.SLOTS, "low": integer(2, 9), "top_of": integer(30, 55), **exact_names(STORIES)})
