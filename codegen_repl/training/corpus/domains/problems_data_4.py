"""Functions for data work: cleaning, parsing, grouping, averages, joins, bins, streaks, rows of tables."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.domains import problems_data as base
from codegen_repl.training.corpus.domains.problems_data import d
from codegen_repl.training.corpus.draws import choice, dict_of, integer, list_of, sampled, var, word

FUNCTIONS = r"""
mean_without_gaps(readings)
    # returns the mean of {readings} without the None entries, or 0 if nothing else is in it / averages what is not None in {readings} and gives 0 when there is no such value / computes the average of the known values of {readings}. None does not count; without any known value the result is 0 / takes the readings that are there, i.e. not None, and returns their mean, 0 for none at all / ignores every None in {readings} and returns the arithmetic mean of the rest; should the rest be empty, it returns 0 / gives the sum of all values but None over their number, unless there are no such values, then 0
    # > known_mean safe_average mean_of_known
    known = [x for x in {readings} if x is not None]
    if not known:
        return 0
    return sum(known) / len(known)
forward_fill(readings)
    # returns a copy of {readings} where each None is replaced by the last value before it; a None at the front stays / fills the gaps in {readings} with the most recent known value and returns the new list (leading gaps remain None) / carries the last known value forward: a new list in which None becomes whatever came before, None at the start is kept / returns {readings} with every None turned into the latest earlier value, if there is one / goes through {readings} remembering the last value that was not None and uses it in place of None, returning a new list / builds a list from {readings} in which a gap repeats the value before; only gaps with nothing before them are left
    # > fill_forward carry_on
    result = []
    last = None
    for x in {readings}:
        if x is not None:
            last = x
        result.append(last)
    return result
to_number(cell)
    # returns {cell} as an int if, once stripped, it consists of digits, otherwise None / strips {cell} and converts it to int, but gives None unless it is made of digits only / gives the whole number that stands in the text {cell}, spaces around it allowed, and None for anything else / reads {cell} as an integer; whatever is not just digits after stripping yields None / turns the text {cell} into an int when it has nothing but digits (apart from outer spaces), else returns None / takes a cell of text and returns int of it if stripping leaves only digits, in any other case None
    # > parse_cell as_int clean_number
    cell = {cell}.strip()
    return int(cell) if cell.isdigit() else None
fields_of(record)
    # splits {record} at the commas, strips every part and returns those that are not empty / returns the non-empty fields of the comma-separated text {record}, without spaces at their ends / cuts {record} at each comma, removes outer spaces from the pieces and drops the empty ones / gives a list of the parts between the commas of {record}, stripped; parts with nothing in them are left out / takes a line such as "a, b,,c" and returns the list of its stripped fields, leaving out blanks / breaks {record} up at "," and returns what is left of each part after stripping, if anything is
    # > split_fields parts_of clean_fields
    return [part.strip() for part in {record}.split(",") if part.strip()]
sums_by_name(sales)
    # returns a dictionary from each name in the pairs {sales} to the sum of its numbers / adds up the second items of {sales} per first item and returns the totals as a dict / groups the (name, number) pairs of {sales} by name and sums the numbers / goes through {sales} and totals the number of every name in a dictionary, which it returns / computes, for all names in {sales}, what their numbers add up to; names are the keys of the result / builds a dict: the key is the name, the value the sum of all numbers that come with it in {sales}
    # > totals_of sum_per_name group_sums
    sums = {}
    for label, number in {sales}:
        sums[label] = sums.get(label, 0) + number
    return sums
means_by_name(sales)
    # returns a dictionary with the mean number of every name in the pairs {sales} / collects the numbers of {sales} per name and returns name and average as a dict / groups {sales} by the first item and averages the second ones / computes for each name in {sales} the mean of its numbers / gives a dict that maps the names in {sales} to the average of what stands next to them / averages per name: each key of the result is a name of {sales}, each value the mean of its numbers
    # > averages_of mean_per_name
    groups = {}
    for label, number in {sales}:
        groups.setdefault(label, []).append(number)
    return {label: sum(found) / len(found) for label, found in groups.items()}
last_per_name(sales)
    # returns a list of the pairs in {sales} with only the last pair of each name, in order of the names' first appearance / keeps for every name in {sales} the pair that comes last and returns these pairs, names in the order they first came / removes outdated pairs: of all pairs with the same name in {sales} only the final one stays, at the place of the first / drops all but the latest number of each name in {sales}; the result is a list of pairs, ordered by when a name first occurred / lets later pairs of {sales} overwrite earlier ones with the same name and returns the pairs that survive as a list / gives the newest number of each name as (name, number) pairs; the names come in the order in which {sales} first has them
    # > latest newest_pairs without_outdated
    latest = {}
    for label, number in {sales}:
        latest[label] = number
    return list(latest.items())
top_names(scores, how_many)
    # returns the {how_many} keys of {scores} with the highest values, ties in alphabetical order / gives a list of the {how_many} best names in {scores}, largest value first, equal values from a to z / sorts the names by falling value, then by name, and returns the first {how_many} / lists who is in the top {how_many} of {scores}; where values agree the alphabet decides / picks the {how_many} keys that have the greatest values, in descending order of value and alphabetically for the same value / ranks the keys of {scores} from high to low (ties by name) and returns {how_many} of them
    # > best_keys leaders top_keys
    ordered = sorted({scores}, key=lambda label: (-{scores}[label], label))
    return ordered[:{how_many}]
bill_total(bought, listed_prices)
    # returns what the dictionary {bought} (name to amount) costs with the prices in {listed_prices}; names without a price are skipped / sums amount times price over all names of {bought} that have a price in {listed_prices} / computes the total of {bought}: each amount is multiplied by the price in {listed_prices}, unknown names cost nothing / adds up amount times price for everything in {bought}, leaving out what {listed_prices} does not list / gives the cost of a purchase. {bought} has the amounts, {listed_prices} the prices, and a name that is not priced is ignored / goes through {bought} and totals the cost, but passes over any name not found in {listed_prices}
    # > total_cost cost_of sum_up
    total = 0
    for label, amount in {bought}.items():
        if label not in {listed_prices}:
            continue
        total += amount * {listed_prices}[label]
    return total
inner_join(bought, listed_prices)
    # joins two dictionaries: each key that both have goes with the tuple of its value in {bought} and that in {listed_prices} / returns a dict of the keys common to {bought} and {listed_prices}, with a pair of both values / maps every shared key of {bought} and {listed_prices} to (first value, second value) / combines {bought} and {listed_prices}; only keys that are in both survive, with the two values as a tuple / gives, for all keys of {bought} which {listed_prices} has as well, the pair of their values / matches {bought} with {listed_prices} by key and drops the keys that one of them lacks; values become pairs
    # > join matched combined
    return {key: ({bought}[key], {listed_prices}[key]) for key in {bought} if key in {listed_prices}}
only_listed_once(bought, listed_prices)
    # returns the sorted keys that are in just one of {bought} and {listed_prices} / lists, in alphabetical order, each key which only one of the two dictionaries has / compares the keys of {bought} and {listed_prices} and returns those without a partner, sorted / gives a sorted list of the names that appear in either dictionary but not in both / finds what cannot be matched: keys of {bought} or {listed_prices} that the other one lacks, sorted / returns all keys but the common ones, as a sorted list
    # > unmatched differing_keys
    return sorted(set({bought}) ^ set({listed_prices}))
moving_averages(xs, width)
    # returns the averages of each {width} neighbouring numbers of {xs}, rounded to 2 decimals / computes the moving average of {xs} over {width} values, rounded to two places, for full windows only / slides a window of {width} along {xs} and gives the list of means, each rounded to 2 digits / averages every run of {width} consecutive items in {xs} and returns the results with two decimals / gives a list that has, for each full window of {width} numbers in {xs}, its mean rounded to 2 decimals / smooths {xs}: each item of the result is the mean of {width} numbers in a row, rounded to two decimals
    # > smoothed rolling_mean
    means = []
    for start in range(len({xs}) - {width} + 1):
        window = {xs}[start : start + {width}]
        means.append(round(sum(window) / {width}, 2))
    return means
bin_counts(xs, width)
    # counts how many of {xs} fall in each bin of width {width}; the keys are the lower ends, sorted, and empty bins are left out / returns a dictionary from the lower end of each bin, {width} wide and starting at a multiple of {width}, to the count of its numbers, in ascending order / puts the numbers of {xs} in bins of {width} and returns the counts by lower bound, smallest first, no empty ones / tallies {xs} by the greatest multiple of {width} that is not above each number and returns the tally in sorted order / makes a histogram as a dict: bin start (a multiple of {width}) to number of items of {xs} in it, sorted by start and without empty bins / rounds every number of {xs} down to a multiple of {width}, counts those and returns the counts sorted by key
    # > histogram bins counts_per_bin
    counts = {}
    for x in {xs}:
        low = x // {width} * {width}
        counts[low] = counts.get(low, 0) + 1
    return dict(sorted(counts.items()))
print_bars(scores, mark)
    # prints a bar for each key of {scores}, the largest value first: the key, a space and {mark} repeated as often as the value / draws {scores} as bars of {mark}, one line per key, from the highest value to the lowest / prints, in descending order of value, each key with a space and a bar of {mark} repeated that many times / shows {scores} as a text chart: key, space, value times {mark}; big values come first / sorts the entries of {scores} by falling value and prints key and bar of {mark} for each / for every entry of {scores}, from large to small, prints the key and as many {mark} as its value says, with a space between
    # > draw_bars chart
    for label, number in sorted({scores}.items(), key=lambda p: p[1], reverse=True):
        print(label, {mark} * number)
slope_of(xs, ys)
    # returns the slope of the least-squares line through the points of {xs} and {ys}, or 0.0 if all of {xs} are equal / fits a line to {xs} and {ys} by least squares and gives its slope (0.0 when the x values do not vary) / computes the sum of products of the deviations from the means over the sum of squared deviations of {xs}; if the latter is zero, 0.0 / gives the slope of the regression line of {ys} on {xs}, with 0.0 for a {xs} without any spread / uses the formula of least squares to return the slope for {xs} and {ys}; without variation in {xs} it returns 0.0 / divides the summed products of both deviations by the summed squares of the first ones and returns that, unless the divisor is 0, then 0.0
    # > slope line_slope trend
    mean_x = sum({xs}) / len({xs})
    mean_y = sum({ys}) / len({ys})
    spread = sum((x - mean_x) ** 2 for x in {xs})
    if spread == 0:
        return 0.0
    return sum((x - mean_x) * (y - mean_y) for x, y in zip({xs}, {ys})) / spread
longest_rise(xs)
    # returns the length of the longest stretch of {xs} in which every number is greater than the one before / finds how many numbers the longest rising run of {xs} has / gives the size of the longest part of {xs} that strictly rises from item to item / looks for the longest run of neighbours in {xs} that keep growing and returns how long it is / counts along {xs} how long it has been rising, starts again at 1 when it does not rise, and returns the best count / computes the maximum number of consecutive items of {xs} such that each one exceeds its predecessor
    # > rising_run best_streak
    best = run = 1
    for before, after in zip({xs}, {xs}[1:]):
        run = run + 1 if after > before else 1
        best = max(best, run)
    return best
days_above(xs, limit)
    # returns the numbers of the days, counted from 1, on which {xs} is above {limit} / lists the positions (the first is 1) of all items of {xs} greater than {limit} / gives the day numbers, starting at day 1, whose value in {xs} exceeds {limit} / numbers the values of {xs} from 1 and returns the numbers of those over {limit} / finds when {xs} was higher than {limit}: a list of 1-based positions / collects each position, counting from one, at which the value is more than {limit}
    # > hot_days positions_above
    return [day for day, x in enumerate({xs}, 1) if x > {limit}]
grade_for(score)
    # returns "A" for a {score} of {a_from} or more, "B" from {b_from} on, and "C" otherwise / grades {score}: at least {a_from} is "A", at least {b_from} is "B", everything else "C" / turns {score} into a letter. below {b_from} it is "C", from there up to just under {a_from} "B", from {a_from} on "A" / gives "C" unless {score} reaches {b_from}, then "B", or even {a_from}, then "A" / maps {score} to a grade: {a_from} and up "A", less than that but not below {b_from} "B", the rest "C" / says "A" if {score} is not less than {a_from}, "B" if it is not less than {b_from}, and else "C"
    # > grade letter band
    if {score} >= {a_from}:
        return "A"
    if {score} >= {b_from}:
        return "B"
    return "C"
trimmed_mean(xs)
    # returns the mean of {xs} without one smallest and one largest number, or of all of it if it has fewer than 3 / drops the minimum and the maximum (once each) and averages the others; a list of less than 3 numbers is averaged whole / computes the average of {xs} after leaving out its lowest and highest value, but with under three values nothing is left out / sorts {xs}, cuts off the first and the last and returns the mean of what remains; lists shorter than 3 are not cut / gives the mean of the middle of {xs}, that is all but one least and one greatest item, and the plain mean if there are not at least 3 items / averages {xs} like a jury: the best and the worst mark are ignored once, unless there are only one or two marks
    # > jury_score mean_of_middle
    ordered = sorted({xs})
    if len(ordered) >= 3:
        ordered = ordered[1:-1]
    return sum(ordered) / len(ordered)
scaled_to_one(xs)
    # returns {xs} scaled so that the smallest number becomes 0 and the largest 1, rounded to 2 decimals; all zeros if they are equal / subtracts the minimum of {xs} from each item and divides by the range, rounding to 2 places, or gives a list of zeros when the range is 0 / normalises {xs} to the interval from 0 to 1 with two decimals; a constant list turns into 0 for every item / maps each number of {xs} to (x - min) over (max - min), to two decimals, but to 0 if max and min are the same / rescales {xs} from 0.0 (its minimum) to 1.0 (its maximum), rounded to 2 digits. without any spread each item is 0 / gives the min-max scaled numbers of {xs}, rounded to two decimals; for equal numbers it returns as many zeros
    # > min_max rescaled normalised
    low, high = min({xs}), max({xs})
    if low == high:
        return [0] * len({xs})
    return [round((x - low) / (high - low), 2) for x in {xs}]
column_of(lines_in, index)
    # returns column {index}, counted from 0, of the comma-separated lines {lines_in}, without the first line and stripped / skips the header of {lines_in}, splits the other lines at commas and gives the stripped field at index {index} of each / lists the field number {index} (from 0) of all lines but the first, with outer spaces removed; fields are separated by commas / takes csv lines with a header and returns the stripped entries of the column with index {index} / for each line after the first cuts at the commas and collects part {index}, stripped; parts count from 0 / reads one column out of {lines_in}: the field at position {index}, counting from zero, of every data line, spaces trimmed
    # > read_column field_list
    return [line.split(",")[{index}].strip() for line in {lines_in}[1:]]
as_records(lines_in)
    # turns the csv lines {lines_in} into a list of dictionaries whose keys come from the first line / returns a dict for each line of {lines_in} after the first, with the header's fields as keys and the line's fields as values / pairs the fields of every data line with the header, the first line, and returns the dictionaries in a list / parses {lines_in}: the first line holds the column names, every other one becomes a dictionary from name to text / splits each line at the commas; the first gives the keys and the rest of {lines_in} give one dict each / reads rows as dictionaries: keys from line one, values from the line itself, both split at commas
    # > parse_lines read_rows records
    header, *rows = [line.split(",") for line in {lines_in}]
    return [dict(zip(header, row)) for row in rows]
minutes_between(begin, finish)
    # returns the minutes from the clock time {begin} to {finish}, both written hh:mm; if {finish} is earlier, it is on the next day / computes how many minutes pass from {begin} to {finish} (texts such as 21:40), going over midnight when {finish} is smaller / gives the length of a shift in minutes. it starts at {begin} and ends at {finish}, past midnight if need be / splits both times at the colon, converts them to minutes and returns the difference, taken modulo one day / subtracts {begin} from {finish} in minutes and adds a whole day if that is negative / says how long it is from {begin} to {finish} in minutes; a {finish} before {begin} means tomorrow
    # > shift_length duration
    h1, m1 = {begin}.split(":")
    h2, m2 = {finish}.split(":")
    gap = int(h2) * 60 + int(m2) - int(h1) * 60 - int(m1)
    return gap % (24 * 60)
days_between(day1, day2)
    # + from datetime import date
    # returns how many days lie between the iso dates {day1} and {day2}, whichever comes first / gives the number of days from one date to the other without sign; both are texts like 2024-05-01 / computes the distance in days of {day1} and {day2}, always positive or 0 / parses both iso dates and returns the absolute difference in days / subtracts the date {day1} from {day2} and returns the days, made positive / tells how many days apart {day1} and {day2} are, in either order
    # > day_gap days_apart
    gap = date.fromisoformat({day2}) - date.fromisoformat({day1})
    return abs(gap.days)
numbers_in(note)
    # + import re
    # returns all numbers in the text {note} as floats; they may have a minus and decimals / finds each number in {note}, negative or with a decimal point too, and gives a list of floats / extracts the numbers from {note} with a regex: an optional minus, digits, and possibly a point with digits after it, as floats / pulls the numeric values out of {note} and converts them to float, signs and decimals included / searches {note} for integers and decimals, with or without a minus in front, and returns them as floats / lists as floats whatever looks like 12, -3 or 4.5 in {note}
    # > extract_numbers find_numbers
    return [float(found) for found in re.findall(r"-?\d+(?:\.\d+)?", {note})]
most_common_value(xs)
    # + from collections import Counter
    # returns the number that occurs most often in {xs}, the smallest such number in case of a tie / counts the items of {xs} and gives the most frequent one; if several are, the least of them / finds the mode of {xs}: the commonest number, or the smallest of the commonest / gives the value with the highest count in {xs}, ties going to the smaller value / uses a Counter to determine which number of {xs} is most common; equal counts are decided for the smaller number / returns the smallest among the numbers whose count in {xs} is the greatest
    # > mode smallest_mode
    counts = Counter({xs})
    most = max(counts.values())
    return min(x for x, times in counts.items() if times == most)
rows_over(records_in, key, limit)
    # returns the rows of {records_in} whose {key} is above {limit}, largest first; rows without that key are left out / filters the dictionaries in {records_in}: {key} must exist and exceed {limit}; the result is sorted by it in descending order / keeps every dict of {records_in} that has more than {limit} under {key} and sorts them by that value, highest first; a row without it never passes / gives the records whose value for {key} is greater than {limit}, in falling order of {key}, ignoring records that do not have it / selects from {records_in} the rows with a value over {limit} for {key} (absent means no) and orders them from high to low / lists the dictionaries where {key} is there and larger than {limit}, beginning with the greatest
    # > select_rows filtered
    found = [row for row in {records_in} if key_in(row, {key}) and row[{key}] > {limit}]
    return sorted(found, key=lambda row: row[{key}], reverse=True)
share_above(xs, limit)
    # + import numpy as np
    # returns the fraction of {xs} that is above {limit}, computed with a numpy mask / makes an array of {xs} and gives the mean of the mask greater than {limit}, as a float / tells with numpy which part of the numbers exceeds {limit}, from 0.0 to 1.0 / compares an array of {xs} with {limit} and returns the share of True as a plain float / computes the proportion of items larger than {limit} using numpy / turns {xs} into a numpy array and returns, as a float, how large the share of values over {limit} is
    # > fraction_above part_over
    return float((np.array({xs}) > {limit}).mean())
farthest_from_mean(xs)
    # + import numpy as np
    # returns the index of the number in {xs} that is farthest from the mean, the first one on a tie, with numpy / uses numpy to find where {xs} differs most from its average and gives this index as an int / makes an array of {xs}, takes the absolute deviations from the mean and returns the position of the largest / computes with numpy at which index the distance to the mean of {xs} is greatest / gives the position (an int) of the strongest outlier of {xs}, that is the value with the largest absolute deviation from the mean / finds the index of the item least close to the mean of {xs}: numpy array, deviations, argmax
    # > outlier_index strangest
    values = np.array({xs})
    return int(np.abs(values - values.mean()).argmax())
row_shares(grid)
    # + import numpy as np
    # divides every row of {grid} by its sum and returns the rows as lists, rounded to 2 decimals, using numpy / normalises the rows of {grid} so that each adds up to about 1, with numpy, and gives a list of lists with two decimals / turns the rows of numbers in {grid} into shares of the row total, rounded to 2 places, as nested lists / makes an array of {grid}, divides by the row sums (keeping the dimension), rounds to two decimals and returns lists / gives, as a list of lists, which share each cell has in the sum of its row, to two decimals, computed in numpy / uses numpy to scale each row of {grid} to a total of 1 and returns it as lists after rounding to 2 digits
    # > normalised_rows row_fractions
    values = np.array({grid})
    return (values / values.sum(axis=1, keepdims=True)).round(2).tolist()
mean_per_group(kinds, amounts_in)
    # + import pandas as pd
    # builds a data frame from {kinds} and {amounts_in} and returns a dictionary from each kind to the mean of its amounts / groups {amounts_in} by the labels in {kinds} with pandas and gives the means as a dict / returns, with pandas groupby, the average amount for every kind; {kinds} and {amounts_in} go together item by item / puts {kinds} and {amounts_in} in a data frame, takes the mean amount per kind and converts it to a dict / computes a dict of averages of {amounts_in}, one per distinct label in {kinds}, using a data frame / averages {amounts_in} by {kinds} in pandas and returns the result as a dictionary
    # > group_means averages_by
    frame = pd.DataFrame({"kind": {kinds}, "amount": {amounts_in}})
    return frame.groupby("kind")["amount"].mean().to_dict()
weekly_totals(xs)
    # returns the sums of each 7 days in {xs}; the days of an unfinished week at the end are left out / adds up {xs} week by week, 7 values each, and ignores what does not make a full week / gives a list with the total of every complete week (seven numbers) in {xs} / splits {xs} into weeks of 7 values and returns their sums, dropping the last week if it is not complete / sums each block of seven numbers of {xs}, but only as long as the block is full / lists the weekly totals of the daily values {xs}, without a shorter last week
    # > sums_per_week
    return [sum({xs}[i : i + 7]) for i in range(0, len({xs}) - 6, 7)]
percent_change(xs)
    # returns the change from each number of {xs} to the next in percent of the earlier one, rounded to 1 decimal; None after a 0 / lists by how many percent {xs} changes from item to item, to one decimal, with None where the earlier item is zero / for each pair of neighbours gives 100 times the difference over the first, rounded to one place, or None if the first is 0 / computes the percentage changes along {xs}, one decimal each; division by zero is avoided with None / gives a list of changes in percent between consecutive numbers, rounded to 1 digit, but None if there is nothing to divide by / tells for all numbers but the first how many percent they are above or below the one before (one decimal), None when that was 0
    # > changes_in_percent growth
    changes = []
    for before, after in zip({xs}, {xs}[1:]):
        if before == 0:
            changes.append(None)
        else:
            changes.append(round(100 * (after - before) / before, 1))
    return changes
"""


def _clock(rng: Random) -> str:
    return f"{rng.randint(0, 23):02}:{rng.choice((0, 5, 10, 20, 30, 45)):02}"


def _is_clock(value: str) -> bool:
    return len(value) == 5 and value[2] == ":" and value[:2].isdigit() and value[3:].isdigit()


def _day(rng: Random) -> str:
    return f"{rng.randint(2015, 2027)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def _record(rng: Random) -> str:
    parts = rng.sample(base.pool(rng), rng.randint(2, 4)) + [""] * rng.randint(0, 1)
    return rng.choice((",", ", ", " ,")).join(rng.sample(parts, len(parts)))


def _lines(rng: Random) -> list[str]:
    return base.csv_text(rng).split("\n")


def _note(rng: Random) -> str:
    low, high = rng.randint(-9, 9), rng.randint(10, 99) / 2
    return rng.choice(
        (f"low {low}, high {high}", f"from {low} to {high} on day 3", f"paid {high} and got {low}")
    )


NUMBERS = var(list_of(integer(0, 60), 3, 9))
COUNTS = dict_of(word("fruit"), integer(1, 9), 3, 5)
GROUP = ["red", "blue", "red", "blue"]
PARAMETERS: dict[str, Any] = {
    "readings": sampled("list[mixed]", base.gappy, lambda v: all(x is None or type(x) is int for x in v)),
    "cell": choice(" 12", "7 ", "n/a", "", "40", "x9", " - ", "305"),
    "record": sampled("str", _record, lambda v: "," in v),
    "sales": sampled(
        "list[tuple[mixed]]", base.sold, lambda v: all(len(p) == 2 and type(p[1]) is int for p in v)
    ),
    "scores": COUNTS,
    "how_many": integer(1, 3),
    "bought": COUNTS,
    "listed_prices": COUNTS,
    "xs": NUMBERS,
    "ys": NUMBERS,
    "width": integer(2, 5),
    "mark": choice("#", "*", "=", "+"),
    "limit": integer(5, 50),
    "score": integer(0, 100),
    "a_from": integer(80, 95),
    "b_from": integer(40, 70),
    "lines_in": sampled("list[str]", _lines, lambda v: len(v) > 1 and all(x.count(",") == 1 for x in v)),
    "index": integer(0, 1),
    "begin": sampled("str", _clock, _is_clock),
    "finish": sampled("str", _clock, _is_clock),
    "day1": sampled("str", _day, lambda v: len(v) == 10 and v[4] == "-" and v[7] == "-"),
    "day2": sampled("str", _day, lambda v: len(v) == 10 and v[4] == "-" and v[7] == "-"),
    "note": sampled("str", _note),
    "grid": sampled("list[list[int]]", lambda rng: [[rng.randint(1, 9) for _ in range(3)] for _ in range(2)]),
    "kinds": sampled("list[str]", lambda rng: rng.sample(GROUP, 4), lambda v: len(v) == 4),
    "amounts_in": list_of(integer(1, 50), 4, 4),
    "records_in": "list[dict[str,int]]",
    "key": word("thing"),
}
functions(d, FUNCTIONS.replace("key_in(row, {key})", "{key} in row"), PARAMETERS)
