"""Small data in connected steps: baskets, dates and late fees, arrays, medians, lines, small data frames."""

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from codegen_repl.training.corpus import blocks
from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    derived,
    dict_of,
    integer,
    list_of,
    new,
    sampled,
    word,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES

d = Domain("steps_tables_2", weight=4)

FORMATS = ("%d.%m.%Y", "%d/%m/%Y", "%Y/%m/%d", "%m-%d-%Y", "%Y-%m-%d", "%d %B %Y", "%B %d, %Y")
SHAPES = ("day.month.year", "day/month/year", "year/month/day", "month-day-year", "year-month-day")
LONG = ("day, month name and year", "month name, day, comma and year")


def _prices(rng: Random) -> dict[str, float]:
    goods = rng.sample(CATEGORIES["fruit"] + CATEGORIES["food"] + CATEGORIES["thing"], rng.randint(3, 5))
    return {name: round(rng.uniform(0.3, 30), 2) for name in goods}


def _basket(s: Any) -> dict[str, int]:
    rng = Random(repr(s.pr))
    return {name: rng.randint(1, 9) for name in rng.sample(list(s.pr), rng.randint(2, len(s.pr)))}


def _said(pattern: str) -> Any:
    return lambda s: ", ".join(pattern.format(k, v) for k, v in s.pr.items())


def _format(text: str) -> str:
    for pattern in FORMATS:
        try:
            if datetime.strptime(text, pattern).strftime(pattern) == text:
                return pattern
        except ValueError:
            continue
    return ""


def _is_written(text: str) -> bool:
    return _format(text) != ""


def _line(rng: Random) -> list[float]:
    slope, start = rng.uniform(-3, 6), rng.uniform(0, 20)
    return [round(slope * x + start + rng.uniform(-1, 1), 1) for x in range(rng.randint(4, 7))]


def _day(rng: Random) -> date:
    return date(2019, 1, 1) + timedelta(days=rng.randrange(3000))


def _seeded(s: Any) -> Random:
    return Random(s.y * 400 + s.mo * 31 + s.k)


def _later(s: Any) -> date:
    return date(s.y, s.mo, s.k) + timedelta(days=_seeded(s).randint(2, 90))


def _names(text: str) -> dict[str, Any]:
    return {name: new(name, kind="exact") for name in text.split()}


SLOTS: dict[str, Any] = {
    "pr": sampled("dict[str,float]", _prices),
    "am": derived(_basket),
    "said": derived(_said("{} {}")),
    "told": derived(_said("{} at {}")),
    "sc": dict_of(word("person"), list_of(integer(1, 60), 2, 5), 3, 4),
    "y": integer(2015, 2030),
    "mo": integer(1, 12),
    "k": integer(1, 28),
    "y2": derived(lambda s: _later(s).year),
    "mo2": derived(lambda s: _later(s).month),
    "k2": derived(lambda s: _later(s).day),
    "fmt": choice(*FORMATS),
    "shape": derived(lambda s: (SHAPES + LONG)[FORMATS.index(s.fmt)]),
    "when": sampled("str", lambda rng: _day(rng).strftime(rng.choice(FORMATS)), _is_written),
    "its_fmt": derived(lambda s: _format(s.when)),
    "its_shape": derived(lambda s: (SHAPES + LONG)[FORMATS.index(_format(s.when))]),
    "iso": sampled("str", lambda rng: _day(rng).isoformat(), lambda v: len(v) == 10 and v[4] == v[7] == "-"),
    "fee": decimal(0.05, 3.5),
    "cap": integer(3, 40),
    "n": integer(2, 90),
    "m": integer(2, 12),
    "p": integer(3, 40),
    "temps": list_of(integer(20, 110), 3, 7),
    "nums": list_of(integer(1, 60), 4, 8),
    "hours": list_of(decimal(0.5, 12, 1), 4, 7),
    "weights": list_of(integer(1, 9), 4, 4),
    "marks": list_of(integer(1, 20), 4, 4),
    "ys": sampled("list[float]", _line),
    "next": derived(lambda s: len(s.ys) + Random(repr(s.ys)).randint(1, 5)),
    "lim": derived(lambda s: sorted(s.nums)[len(s.nums) // 2] - 1),
    "each": sampled("list[float]", lambda rng: list(_prices(rng).values())),
    "goods": derived(lambda s: Random(repr(s.each)).sample(CATEGORIES["food"], len(s.each))),
    "units": derived(lambda s: [Random(f"{s.each}{i}").randint(1, 30) for i in range(len(s.each))]),
    "kinds": derived(lambda s: Random(str(s.each)).choices(("shop", "market", "online"), k=len(s.each))),
    "prices": new("prices", "price_list", "costs", "menu"),
    "basket": new("basket", "amounts", "order", "cart", "bought"),
    "scores": new("scores", "results", "points", "d"),
    "day": new("day", "start", "borrowed", "d1", "first"),
    "end": new("end", "returned", "due", "d2", "second"),
    "a": new("array"),
    "b": new("w", "b", "shares", "parts"),
    "lst": new("list"),
    "df": new("dataframe"),
    "f": new("function"),
    **_names("total mean means best celsius count middle deviations"),
    **_names("slope intercept prediction totals expensive deadline"),
    "fee_due": new("fee", kind="exact"),
}

STORIES = """
basket_cost
    # store the prices {pr} in {prices} / let {prices} be the dictionary {pr} / {prices} says what things cost: {said.bare} / make a dictionary {prices} with {said.bare} / we have these prices, call them {prices}: {told.bare} / keep the prices {said.bare} in a dictionary named {prices}
    {prices} = {pr}
    # store the amounts {am} in {basket} / let {basket} be {am}, the amounts bought / somebody buys {am}; name it {basket} / create {basket} with {am} / the amounts are {am}, keep them as {basket} / put {am} into {basket}
    {basket} = {am}
    # compute the total cost of the basket / work out the total: amount times price, summed over {basket} / find the total price of everything in {basket} / multiply each amount by its price and get the total / for each item in {basket}, look up the price, multiply by the amount and add it to a total / how much is the whole basket? calculate the total
    {total} = 0
    for name, amount in {basket}.items():
        {total} += {prices}[name] * amount
    # ?
    # take {p} percent off the total / reduce the total by {p} percent / there is a discount of {p} percent on the total, apply it / lower the total by {p} % / subtract {p} percent from the total price
    {total} *= 1 - {p} / 100
    # print the total, rounded to 2 decimals / print the total cost with two decimals / show the total rounded to cents / display what it costs in the end, rounded to two places / print the rounded total (2 places)
    print(round({total}, 2))
mean_scores
    # store {sc} in {scores} / let {scores} be {sc} / create a dictionary {scores} with the lists {sc} / {scores} holds the points of each player: {sc} / put the points {sc} into {scores} / keep the results {sc} as {scores}
    {scores} = {sc}
    # compute the mean of each player / work out the means, a dictionary with the average for every name / get the means of the lists in {scores} / average the points per player / for every key, find the mean of its list / calculate the mean per name
    {means} = {name: sum(v) / len(v) for name, v in {scores}.items()}
    # find the player with the best mean / determine who has the highest average / get the best name, the one with the largest mean / which key has the highest mean? find it / look for the best player by mean / find out who is best on average
    {best} = max({means}, key={means}.get)
    # print the best player and their mean / print the winner and the average that won / show who is best, followed by that mean / display the best name together with its mean / print the name found and its average
    print({best}, {means}[{best}])
late_fee
    # import date from the datetime module / import date from datetime / from the module datetime, import date / from the datetime module, import the date class / get the date class from the datetime module / we need date out of the datetime module
    from datetime import date
    # let {day} be the date {y}-{mo}-{k} / {day} is day {k} of month {mo} in {y} / store the date with year {y}, month {mo}, day {k} in {day} / create a date {day}: year {y}, month {mo}, day {k} / the book is due on {y}-{mo}-{k}, keep that date as {day} / make {day} a date, namely {k}.{mo}.{y}
    {day} = date({y}, {mo}, {k})
    # let {end} be the date {y2}-{mo2}-{k2} / {end} is day {k2} of month {mo2} in {y2} / store the date with year {y2}, month {mo2}, day {k2} in {end} / create a date {end}: year {y2}, month {mo2}, day {k2} / it comes back on {y2}-{mo2}-{k2}, keep that date as {end} / make {end} a date, namely {k2}.{mo2}.{y2}
    {end} = date({y2}, {mo2}, {k2})
    # compute the number of days between them / find the days from {day} to {end} / get the number of days that {end} is after {day} / how many days lie between the two dates? work out the days / subtract the dates and keep the days / determine by how many days {end} is later
    days = ({end} - {day}).days
    # compute the fee: {fee} per day, but at most {cap} / each day costs {fee}, with a maximum of {cap}; work out the fee / find the fee, which is {fee} for every day and never more than {cap} / calculate the fee from the days. a day is {fee}, the limit {cap} / get the fee at {fee} a day, capped at {cap}
    {fee_due} = min(days * {fee}, {cap})
    # print the fee / show the fee / output the fee to be paid / display how large the fee is / print what has to be paid
    print({fee_due})
weekday_of_due
    # + from datetime import date, timedelta
    # {day} is the date in {iso} / let {day} be the date written as {iso} / turn {iso} into a date and call it {day} / read the date {iso} into {day} / store the date {iso.bare} in {day} / parse {iso} as an iso date, name it {day}
    {day} = date.fromisoformat({iso})
    # compute the deadline, {n} days later / the deadline is {n} days after {day} / add {n} days to {day} and call it the deadline / find the deadline: {day} plus {n} days / work out the deadline, it comes {n} days after that date / get the deadline by going {n} days forward
    {deadline} = {day} + timedelta(days={n})
    # ?
    # a deadline on a weekend is moved on, a day at a time, until it is a weekday / while the deadline is a Saturday or Sunday, let it be a day later / move the deadline forward day by day until it is no weekend day / a deadline on a weekend goes to the next Monday / as long as the deadline is on a weekend, add one day to it
    while {deadline}.weekday() >= 5:
        {deadline} += timedelta(days=1)
    # find the weekday of the deadline by name / get the name of the weekday of the deadline / determine which weekday the deadline is / compute the weekday on which the deadline falls, as a word / what weekday is that? find its name / work out the deadline's weekday as text
    weekday = {deadline}.strftime("%A")
    # print the deadline and the weekday / show the deadline, then the weekday / print the deadline together with its weekday / display deadline and weekday on one line / print both the deadline and the weekday
    print({deadline}, weekday)
celsius_array
    # import numpy under its usual short name / import numpy as np / import numpy with the usual abbreviation / load numpy under the name np / bring in numpy, called np as always / get numpy in under its short name
    import numpy as np
    # make an array {a} of the Fahrenheit temperatures {temps} / let {a} be a numpy array with {temps.and_items} / {a} is an array of the temperatures {temps.items} / put {temps.and_items} degrees Fahrenheit into an array {a} / store the readings {temps} as an array called {a} / create the array {a} from {temps}
    {a} = np.array({temps})
    # convert them to celsius: subtract 32, then multiply by 5 and divide by 9 / compute celsius, which is five ninths of the Fahrenheit value minus 32 / get the temperatures in celsius / work out the celsius values of {a}; first take off 32, then multiply by 5/9 / find celsius for each temperature in {a} / calculate the celsius array from {a}
    {celsius} = ({a} - 32) * 5 / 9
    # count how many are above {m} degrees Celsius / find the number of values in celsius over {m} / compute the count of temperatures warmer than {m} Celsius / get the number of Celsius values greater than {m} / determine how many of the converted values exceed {m} / how many are over {m}? count them
    {count} = ({celsius} > {m}).sum()
    # print the count / show the number / print how many there are / display the count / print the number found
    print({count})
normalised_weights
    # + import numpy as np
    # {a} is an array of the marks {marks} / let {a} be a numpy array with {marks.and_items} / store the marks {marks.items} as an array {a} / create an array {a} from {marks} / put {marks.and_items} into an array called {a} / make the array {a} out of {marks}
    {a} = np.array({marks})
    # the weights are {weights}, as an array {b} / let {b} be an array with the weights {weights.and_items} / store the weights {weights.items} in the array {b} / make an array {b} of the weights {weights} / weigh them by {weights.and_items}; keep that as an array {b}
    {b} = np.array({weights})
    # normalise {b} so that it adds up to 1 / divide {b} by its sum / scale the weights so that they sum to 1 / make the weights add up to 1 / replace {b} by {b} over its total / turn the weights into shares of 1, in {b} itself
    {b} = {b} / {b}.sum()
    # compute the weighted mean of the marks / find the weighted mean: each mark times its weight, summed / get the mean of {a} weighted by {b} / work out the mean, multiplying every mark by its weight and adding up / multiply {a} and {b} element by element and get the mean as their sum / calculate the weighted mean of {a}
    {mean} = ({a} * {b}).sum()
    # print the mean, rounded to 3 digits after the point / print the weighted mean rounded to 3 decimals / print that mean with three decimals / show the mean, rounded to 3 places / display the mean to three decimals
    print(round({mean}, 3))
median_deviations
    # from the statistics module, import the function that computes a median / import median from statistics / from statistics import the median function / get the median function out of the statistics module / import only the function for medians from statistics / we need the median from the module statistics
    from statistics import median
    # {lst} is the list {hours} / let {lst} be {hours} / store the waiting times {hours.and_items} in {lst} / put the values {hours.items} into a list {lst} / keep {hours} as {lst} / create a list {lst} with {hours.and_items}
    {lst} = {hours}
    # find the middle, i.e. the median of {lst} / compute the median of the list and call it middle / let middle be the median of {lst} / store the median in middle / work out the median of {lst}, named middle / middle is the median of these values
    {middle} = median({lst})
    # compute the deviations: how far each value is from it, without sign / get the absolute deviations of the values from the median / for each value, find its distance from the median and keep these as deviations / build deviations, the absolute differences from middle / calculate the deviations of {lst} from the middle, all positive
    {deviations} = [abs(x - {middle}) for x in {lst}]
    # print the median of the deviations / print the median deviation / show the median of these distances / display the middle one of the deviations, that is, their median / print what the median of the deviations is
    print(median({deviations}))
fitted_line
    # + import numpy as np
    # the measurements are {ys}; keep them in {lst} / let {lst} be {ys} / store {ys} in {lst} / {lst} holds the measured values {ys.items} / put the readings {ys} into a list {lst} / name the list {ys} {lst}
    {lst} = {ys}
    # make an array {a} with the positions 1 up to {lst}'s length / {a} is an array of 1, 2, 3 and so on, one for each value of {lst} / let {a} be a numpy array that counts from 1 to the number of values / number the measurements from 1 in an array {a} / create {a}, np.arange from 1 to the length of {lst} inclusive
    {a} = np.arange(1, len({lst}) + 1)
    # fit a straight line and get slope and intercept / fit a line to {a} and {lst} with polyfit; it gives slope and intercept / find the slope and the intercept of the best line through the points / use np.polyfit with degree 1 to find slope and intercept / compute slope and intercept of the line that fits {lst} over {a}
    {slope}, {intercept} = np.polyfit({a}, {lst}, 1)
    # predict the value at {next} / compute the prediction for x = {next} / find the prediction of the line at {next} / what does the line give at {next}? keep it as prediction / work out the prediction at position {next}: slope times {next} plus intercept
    {prediction} = {slope} * {next} + {intercept}
    # print the prediction rounded to 2 decimals / show the prediction with two decimals / print what was predicted, rounded to two places / display the prediction to 2 decimal places / print that value rounded to two decimals
    print(round({prediction}, 2))
frame_costs
    # import pandas under its usual short name / import pandas as pd / bring in pandas with the usual abbreviation / load pandas, named pd / get pandas in under its short name / we need pandas as pd
    import pandas as pd
    # make a data frame {df} with the columns item {goods}, price {each}, amount {units} and place {kinds} / let {df} be a pandas table: item is {goods}, price is {each}, amount is {units}, place is {kinds} / create {df} from a dictionary with item {goods}, price {each}, amount {units}, place {kinds} / build a dataframe {df}. columns: item ({goods}), price ({each}), amount ({units}), place ({kinds})
    {df} = pd.DataFrame({"item": {goods}, "price": {each}, "amount": {units}, "place": {kinds}})
    # add a column cost, price times amount / compute a column cost as price multiplied by amount / give {df} a column cost with the product of price and amount / multiply price and amount into a new column cost / the new column cost is price times amount / let every row have a cost: its price times its amount
    {df}["cost"] = {df}["price"] * {df}["amount"]
    # ?
    # sort the table by cost, highest first / sort {df} by falling cost / order the rows by cost from high to low / arrange the rows with the most expensive cost on top / put the rows in descending order of cost
    {df} = {df}.sort_values("cost", ascending=False)
    # compute the totals of cost per place / add up the cost for each place and keep the totals / group by place and get the totals of cost / find the totals: the cost summed by place / for each place, work out the sum of cost, named totals / get the cost of every place in total, as totals
    {totals} = {df}.groupby("place")["cost"].sum()
    # print the totals / show the totals / print the totals per place / display the totals / print the sums found
    print({totals})
frame_filter
    # + import pandas as pd
    # {df} is a data frame with item {goods} and price {each} / make a pandas table {df}: item {goods}, price {each} / create a dataframe {df} from the items {goods} and their prices {each}, columns item and price / let {df} be a data frame whose columns are item, {goods}, and price, {each} / put {goods} as item and {each} as price into a data frame {df}
    {df} = pd.DataFrame({"item": {goods}, "price": {each}})
    # compute the mean price / find the mean of the price column / get the mean of price in {df} / work out the average price and call it mean / calculate the mean over all prices / determine the mean price of {df}
    mean = {df}["price"].mean()
    # select the rows above the mean as expensive / let expensive be the rows of {df} whose price is over the mean / keep the rows dearer than average in expensive / expensive are the rows with a price greater than the mean, store them / get the expensive rows, those above the mean price
    {expensive} = {df}[{df}["price"] > mean]
    # print the number of expensive rows / print how many rows are expensive / show how many of them there are / display the length of expensive / print the row count of expensive
    print(len({expensive}))
"""
STATEMENTS = """
parse_format
    # + from datetime import datetime
    # parse {when} as a date written {its_shape.bare} and store it in {day} / {when} is a date in the form {its_shape.bare}; read it into {day} / let {day} be the datetime that {when} stands for, with the format {its_fmt} / turn the text {when} into a datetime {day}, using the format {its_fmt} / use strptime with {its_fmt} to read {when} into {day} / the date {when} is written {its_shape.bare}. convert it and call it {day}
    # > {day}
    {day} = datetime.strptime({when}, {its_fmt})
reformat_date
    # + from datetime import date
    # write the iso date {iso} as {shape.bare} and keep that text as {lst} / bring {iso} into the form {shape.bare}, stored in {lst} / let {lst} be the date {iso} formatted with {fmt} / format the date {iso} by {fmt} and save it in {lst} / {lst} is {iso} as text in the form {fmt} / read the date {iso} and store it as text in {lst}, written {shape.bare}
    # > {lst}
    {lst} = date.fromisoformat({iso}).strftime({fmt})
next_dates
    # + from datetime import date, timedelta
    # print {m} dates from {iso} on, each {n} days apart / starting with {iso}, print {m} dates with {n} days in between / show the first {m} dates of a series that starts on {iso} and goes on every {n} days / every {n} days from {iso} on there is a meeting; print the first {m} dates / begin at {iso}: print the date, go {n} days on, and do so {m} times / display {m} dates, beginning on {iso}, in steps of {n} days
    day = date.fromisoformat({iso})
    for _ in range({m}):
        print(day)
        day += timedelta(days={n})
weekend_days
    # + from datetime import date, timedelta
    # count the weekend days among the {n} days from {iso} on / find the number of Saturdays and Sundays in the {n} days that begin on {iso} / how many of the {n} days starting {iso} are on a weekend? count them / get the count of weekend days within {n} days of {iso}, that day included / of the {n} days from {iso}, count those that are Saturday or Sunday / beginning with {iso}, look at {n} days and count the weekend days
    # > {count}
    {count} = 0
    for i in range({n}):
        if (date.fromisoformat({iso}) + timedelta(days=i)).weekday() >= 5:
            {count} += 1
boolean_count
    # + import numpy as np
    # count how many of {nums.and_items} are over {lim}, with a numpy array {a} / put {nums} into an array {a} and get the count of values above {lim} / make an array {a} of {nums}, then count those greater than {lim} / {a} is the array {nums}. compute the count of its elements above {lim} / let {a} be an array with {nums.items} and count what exceeds {lim} / find the number of values over {lim} in an array {a} of {nums}
    # > {count}
    {a} = np.array({nums})
    {count} = np.sum({a} > {lim})
scaled_array
    # + import numpy as np
    # make an array {a} of {nums} and scale it to run from 0 to 1 / put {nums.and_items} into an array {a}, subtract the minimum and divide by the range / let {a} be an array with {nums}, then bring it to values between 0 and 1 / {a} is the array {nums}; replace it by its distance from the minimum over maximum minus minimum / store {nums.items} as an array {a} and rescale it, smallest value 0 and largest 1 / build the array {a} from {nums} and normalise it to the interval from 0 to 1
    # > {a}
    {a} = np.array({nums})
    {a} = ({a} - {a}.min()) / ({a}.max() - {a}.min())
"""
FUNCTIONS = """
late_fee_for(days_late, daily)
    # returns the late fee: {daily} for each of the {days_late} days, at most {cap}, and 0 if {days_late} is not positive / gives 0 when nothing is late, otherwise {days_late} times {daily} but never over {cap} / computes what {days_late} days of delay cost at {daily} a day. no more than {cap} is charged, and nothing when {days_late} is 0 or less / returns {days_late} times {daily} limited to {cap}, or 0 for no delay
    if {days_late} <= 0:
        return 0
    return min({days_late} * {daily}, {cap})
nested_sum(nested)
    # returns the sum of all numbers in the nested dictionary {nested}; inner dictionaries are summed by the same function / adds up every number in {nested}, however deep. a value that is a dictionary is summed by calling the function again / computes the total of {nested} recursively: dictionaries inside count with their own total / gives the total of all values of {nested}, where a value may be a dictionary again
    # > total_of deep_sum
    result = 0
    for value in {nested}.values():
        if isinstance(value, dict):
            result += {f}(value)
        else:
            result += value
    return result
all_keys(nested)
    # returns a list of all keys in {nested}, including those of inner dictionaries / collects the keys of {nested}. for a value that is a dictionary, its keys follow, found by the same function / lists every key at any depth of the dictionary {nested} / gives the keys of {nested} and, by recursion, of the dictionaries in it
    # > keys_of deep_keys
    found = []
    for key, value in {nested}.items():
        found.append(key)
        if isinstance(value, dict):
            found.extend({f}(value))
    return found
flat_items(rows_in)
    # returns the items of the nested list {rows_in} in one flat list; inner lists are flattened by the same function / flattens {rows_in}. an item that is a list is flattened by calling the function again, any other item is appended / gives a flat list of everything in {rows_in}, however deep the lists are / puts all items of {rows_in} and of the lists inside it into one list, recursively
    # > flatten flat
    flat = []
    for item in {rows_in}:
        if isinstance(item, list):
            flat.extend({f}(item))
        else:
            flat.append(item)
    return flat
nesting_depth(rows_in)
    # returns how deep {rows_in} is nested. anything that is no list has depth 0, a list has 1 more than its deepest item / gives the depth of the nested list {rows_in}: 0 for no list, otherwise 1 plus the largest depth of an item / computes the number of levels of {rows_in}; a plain list has one level / returns 0 if {rows_in} is not a list, else 1 plus the maximum depth of its items
    # > depth levels
    if not isinstance({rows_in}, list):
        return 0
    return 1 + max((({f}(item)) for item in {rows_in}), default=0)
weighted_average(values_in, parts)
    # returns the mean of {values_in} weighted by {parts} / computes the weighted mean: each item of {values_in} times its weight in {parts}, summed and divided by the sum of the weights / gives the average of {values_in}, where {parts} says how much each item counts / returns the sum of the products of {values_in} and {parts} over the sum of {parts}
    # > weighted_mean
    total = 0
    for value, weight in zip({values_in}, {parts}):
        total += value * weight
    return total / sum({parts})
"""
PARAMETERS: dict[str, Any] = {
    "cap": integer(5, 60),
    "days_late": integer(-5, 40),
    "daily": decimal(0.1, 3, 2),
    "nested": "dict[str,dict[str,int]]",
    "rows_in": "list[list[int]]",
    "values_in": list_of(integer(1, 20), 4, 4),
    "parts": list_of(integer(1, 9), 4, 4),
    "f": new("function"),
}
blocks.stories(d, STORIES, SLOTS)
blocks.statements(d, STATEMENTS, SLOTS)
blocks.functions(d, FUNCTIONS, PARAMETERS)
