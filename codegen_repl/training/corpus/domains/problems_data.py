"""Data work over several turns: small tables parsed, cleaned, grouped, joined and reported in plain Python."""

import re
from random import Random
from typing import Any

from codegen_repl.training.corpus import blocks
from codegen_repl.training.corpus.draws import choice, derived, exact, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, plain_word

d = Domain("problems_data", weight=20)


def pool(rng: Random) -> tuple[str, ...]:
    """Some kind of names."""
    return CATEGORIES[rng.choice(("fruit", "food", "thing", "animal", "city", "color"))]


def gappy(rng: Random) -> list[int | None]:
    """Numbers with one to three gaps."""
    values: list[int | None] = [rng.randint(1, 60) for _ in range(rng.randint(5, 8))]
    for i in rng.sample(range(len(values)), rng.randint(1, 3)):
        values[i] = None
    return values


def dirty(rng: Random) -> list[str]:
    """Numbers as text with spaces, and entries that are no numbers."""
    good = [" " * rng.randint(0, 2) + str(rng.randint(1, 90)) + " " * rng.randint(0, 1) for _ in range(5)]
    bad = rng.sample(("n/a", "", "?", " - ", "none", "x"), rng.randint(1, 3))
    return rng.sample(good + bad, len(good) + len(bad))


def sold(rng: Random) -> list[tuple[str, int]]:
    """Pairs of a name and a number; names repeat."""
    names = rng.sample(pool(rng), 3)
    first = [(name, rng.randint(1, 40)) for name in names]
    more = [(rng.choice(names), rng.randint(1, 40)) for _ in range(rng.randint(1, 3))]
    return rng.sample(first + more, len(first + more))


def triples(rng: Random) -> list[tuple[str, str, int]]:
    """Rows of a name, a group and a number, no number twice."""
    count = rng.randint(4, 6)
    groups = rng.choice((("red", "blue"), ("A", "B", "C"), ("north", "south"), ("day", "night")))
    numbers = rng.sample(range(5, 99), count)
    names = rng.sample(CATEGORIES["person"], count)
    return [(name, rng.choice(groups), n) for name, n in zip(names, numbers, strict=True)]


def csv_text(rng: Random) -> str:
    """A header and lines of an item and a whole number."""
    head = rng.choice(("item,qty", "name,count", "city,visits", "product,sold"))
    return "\n".join([head, *(f"{name},{n}" for name, n in sold(rng))])


def price_text(rng: Random) -> str:
    """Entries such as `tea: 2.5; cake: 3` in one line."""
    names = rng.sample(pool(rng), rng.randint(3, 5))
    return "; ".join(f"{name}: {rng.randint(2, 60) / 2:g}" for name in names)


def log(rng: Random) -> list[str]:
    """Log lines with a time, a level and a duration."""
    jobs = ("backup", "import", "report", "cleanup", "sync", "login")
    return [
        f"{rng.randint(6, 20):02}:{rng.randint(0, 59):02} {rng.choice(('INFO', 'WARN', 'ERROR'))} "
        f"{rng.choice(jobs)} took {rng.randint(3, 900)} ms"
        for _ in range(rng.randint(4, 6))
    ]


def matches(rng: Random) -> list[str]:
    """Results such as `Lions 2-1 Bears`."""
    teams = rng.sample(("Lions", "Bears", "Hawks", "Foxes", "Owls", "Sharks"), 3)
    pairs = [(teams[0], teams[1]), (teams[1], teams[2]), (teams[2], teams[0])]
    return [f"{a} {rng.randint(0, 4)}-{rng.randint(0, 4)} {b}" for a, b in pairs]


def answers(rng: Random) -> list[str]:
    """Yes and no in many spellings."""
    return [
        "yes",
        "NO",
        *rng.choices(("Yes", "y", " yes", "no ", "N", "YES", "No", "n"), k=rng.randint(3, 6)),
    ]


def days(rng: Random) -> list[str]:
    """Different dates of one year."""
    year = rng.randint(2019, 2026)
    found = {f"{year}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" for _ in range(rng.randint(4, 6))}
    return rng.sample(sorted(found), len(found))


def shifts(rng: Random) -> list[str]:
    """Working times such as `08:30-12:15`."""
    minutes = (0, 10, 15, 30, 45)
    return [
        f"{rng.randint(6, 11):02}:{rng.choice(minutes):02}-{rng.randint(12, 19):02}:{rng.choice(minutes):02}"
        for _ in range(rng.randint(3, 5))
    ]


def numbers(rng: Random) -> list[int]:
    """Whole numbers, enough to look at."""
    high = rng.choice((30, 60, 100))
    return [rng.randint(1, high) for _ in range(rng.randint(6, 9))]


def changes(rng: Random) -> list[int]:
    """Money in and out."""
    return [rng.choice((-1, 1, 1)) * rng.randint(1, 80) for _ in range(rng.randint(5, 8))]


def listed(rng: Random) -> dict[str, float]:
    """Prices by name."""
    return {name: rng.randint(2, 40) / 4 for name in rng.sample(pool(rng), rng.randint(3, 4))}


def basket(prices: dict[str, float]) -> list[tuple[str, int]]:
    """What is bought: mostly what has a price, one thing that has none."""
    rng = Random(repr(prices))
    names = [*rng.sample(sorted(prices), 2), "gift wrap"]
    return [(name, rng.randint(1, 6)) for name in rng.sample(names, 3)]


def graded(rng: Random) -> dict[str, int]:
    """Points by person, all different."""
    names = rng.sample(CATEGORIES["person"], rng.randint(4, 6))
    return dict(zip(names, rng.sample(range(20, 100), len(names)), strict=True))


def letters(rng: Random) -> str:
    """A few letters, most of them more than once."""
    return "".join(rng.choices(rng.choice(("abc", "xyz", "ABCD", "kmnp", "lrs")), k=rng.randint(8, 14)))


def points(rng: Random) -> list[tuple[int, int]]:
    """Places in the plane, none at the origin and none twice."""
    found = {(rng.randint(-9, 9), rng.randint(1, 9)) for _ in range(rng.randint(4, 6))}
    return sorted(found, key=lambda _: rng.random())


def exact_names(table: str) -> dict[str, Any]:
    """A slot for each {x_name} of a table: the obvious noun, `name`, as a variable."""
    return {n: exact(n[2:]) for n in dict.fromkeys(re.findall(r"\{(x_\w+)", table))}


SLOTS: dict[str, Any] = {
    "lst": new("readings", "values", "data", "levels", "sample", "series", "measured"),
    "tab": new("rows", "table", "records", "entries", "log_book"),
    "txt": new("raw", "text", "source", "blob", "content"),
    "tbl": new("prices", "stock", "price_of", "catalog", "known_prices"),
    "arr": new("a", "arr", "grid", "x", "block"),
    "brr": new("b", "other", "second", "y", "coefs"),
    "df": new("df", "frame", "data_frame", "sheet"),
    "df2": new("extra", "info", "df2", "details"),
    "gappy": sampled("list[mixed]", gappy),
    "dirty": sampled("list[str]", dirty),
    "sold": sampled("list[tuple[mixed]]", sold),
    "triples": sampled("list[tuple[mixed]]", triples),
    "csv": sampled("str", csv_text),
    "price_text": sampled("str", price_text),
    "log": sampled("list[str]", log),
    "matches": sampled("list[str]", matches),
    "answers": sampled("list[str]", answers),
    "days": sampled("list[str]", days),
    "shifts": sampled("list[str]", shifts),
    "nums": sampled("list[int]", numbers),
    "nums2": derived(lambda s: [(v * 7 + i * i) % 53 + 2 for i, v in enumerate(s.nums)]),
    "changes": sampled("list[int]", changes),
    "listed": sampled("dict[str,float]", listed),
    "basket": derived(lambda s: basket(s.listed)),
    "graded": sampled("dict[str,int]", graded),
    "letters": sampled("str", letters),
    "points": sampled("list[tuple[int]]", points),
    "names": list_of(sampled("str", plain_word), 4, 6, unique=True),
    "k": integer(2, 4),
    "n": integer(2, 9),
    "lim": integer(15, 45),
    "high": integer(50, 80),
    "seed": integer(0, 99),
    "percent": integer(5, 30),
    "sign": choice("#", "*", "=", "+", "o"),
    "dash": choice(" - ", ": ", " -> ", " = ", " | "),
}
STORIES = r"""
gaps_filled
    # my sensor gave {gappy}, where None is a gap; store that in {lst} / {lst} = {gappy} / let {lst} be {gappy} / save the readings {gappy} to {lst}. None means nothing was read / i have some measurements with holes: {gappy}. call them {lst}
    {lst} = {gappy}
    # collect the known ones, everything that is not None / make a list known of all items but the missing ones / known is {lst} without the gaps / get rid of the None entries and keep the rest as known / put each value which is really there into a list called known
    {x_known} = [x for x in {lst} if x is not None]
    # compute their mean / average the known values and call the result mean / mean is the sum of the known numbers over how many there are / what is the mean of known? keep it / take the arithmetic mean of those that are left, as mean
    {x_mean} = sum({x_known}) / len({x_known})
    # now build filled: the original list, but with the mean in place of every gap / copy {lst} to filled, putting mean wherever None stands / filled has each reading as it is, unless it is None, then the mean / replace the missing entries of {lst} by the mean and store the new list as filled / filled shall be {lst} with all None turned into the mean
    {x_filled} = [{x_mean} if x is None else x for x in {lst}]
    # print the filled list with every number rounded to 1 decimal / show filled, each item rounded to one place / output the result with the values rounded to one decimal / display the list without gaps, rounding all of it to 1 digit after the point / round each of the filled values to one decimal and print the list
    print([round(x, 1) for x in {x_filled}])
csv_by_item
    # {txt} holds this csv: {csv} / store the text {csv} in {txt} / let {txt} be {csv} / the file content is {csv}, save it as {txt} / set {txt} to the csv text {csv}
    {txt} = {csv}
    # split it into lines, skip the header and cut each line at the comma; call the result cells / cells is a list with the two fields of each line but the first / get the cells of every line after the header, split at commas / for all lines except the heading, split at "," and keep the parts in cells / cut the text in lines, drop the first of them and split the others at the comma into cells
    {x_cells} = [line.split(",") for line in {txt}.splitlines()[1:]]
    # add up the numbers per name in a dictionary totals / totals maps every name to the sum of its numbers, as int / build totals: for each of the cells, add the second field, an int, to the entry of the first / group the cells by their first field and sum the second as whole numbers in totals / go through the cells and total the counts for each name in totals, starting from 0
    {x_totals} = {}
    for label, number in {x_cells}:
        {x_totals}[label] = {x_totals}.get(label, 0) + int(number)
    # which name has the largest total? keep it as best / find the best of them, i.e. the key with the highest total / best is the name whose total is the greatest / let best be the key of totals with the maximum value / look for the name with the most and store it as best
    {x_best} = max({x_totals}, key={x_totals}.get)
    # print it and its total, separated by a colon and a space / show the winner as "name: total" / output best, ": " and its total / print the best name, a colon, a space and the number that belongs to it / display best with its total in the form name: total
    print(f"{{x_best}}: {{x_totals}[{x_best}]}")
strip_and_keep_digits
    # {lst} is {dirty} / the form returned {dirty}; keep that as {lst} / store the strings {dirty} in {lst} / let {lst} be the list {dirty} / here are some answers as typed: {dirty}. name them {lst}
    {lst} = {dirty}
    # strip every entry and keep those that consist of digits only, as integers, in clean / clean is a list of ints: each string stripped of spaces, unless it is no whole number, then it is dropped / remove the spaces around each entry; the ones made of digits go to clean as int, the others are ignored / build clean from the entries that are digits once stripped, converted to int / turn what can be read as a number (after stripping) into ints in a list clean, skip anything else
    {x_clean} = [int(s) for s in {lst} if s.strip().isdigit()]
    # how many entries were dropped? store that as dropped / dropped is the number of strings that did not make it into clean / count the rejected ones as dropped / let dropped be the difference between the two lengths / work out dropped: the length of {lst} minus that of clean
    {x_dropped} = len({lst}) - len({x_clean})
    # sort the clean numbers from high to low / put clean in descending order, in place / order them with the largest first / sort clean itself so that it falls / rearrange clean from the biggest to the smallest
    {x_clean}.sort(reverse=True)
    # print the numbers and how many were dropped / show clean, then dropped / output the sorted list followed by the number of rejected entries / print clean and dropped in one line / display the list and, after it, the count of what was dropped
    print({x_clean}, {x_dropped})
levels_counted
    # the log is {log}, in {tab} / store these log lines in {tab}: {log} / let {tab} be {log} / set {tab} to the lines {log} / {tab} = {log}
    {tab} = {log}
    # + from collections import Counter
    # count the levels, the second word of each line, with a Counter named levels / levels is a Counter over what stands second in every line / split the lines and tally their second words in levels, a Counter / make a Counter called levels from the second field of each line / tally how often each level occurs (it is the word after the time) using Counter, as levels
    {x_levels} = Counter(line.split()[1] for line in {tab})
    # get the errors, the lines with level ERROR / collect the lines of {tab} whose second word is ERROR as errors / errors are all log lines at level ERROR / keep the lines that were logged as ERROR in a list errors / filter out the errors: every line which has ERROR in second place
    {x_errors} = [line for line in {tab} if line.split()[1] == "ERROR"]
    # print each level with its count, most frequent first / go through the counts from the most to the least common and print level and number / for every level in order of falling count print it and how often it came / show the levels and their counts, one per line, the commonest on top / list the tally line by line, beginning with the most common level
    for level, number in {x_levels}.most_common():
        print(level, number)
    # print the first error, or "all fine" when there is none / if there are errors print the first one, otherwise print "all fine" / show "all fine" unless there is at least one, then show the first / output the earliest of the errors; if the list is empty, say "all fine" / print errors[0] if it exists and "all fine" if not
    print({x_errors}[0] if {x_errors} else "all fine")
durations_by_regex
    # {tab} has the lines {log} / let {tab} be {log} / i copied these lines from a log, save them as {tab}: {log} / store {log} under the name {tab} / the list {tab} consists of {log}
    {tab} = {log}
    # + import re
    # pull the duration out of each line, the number before ms, as an int; call the list times / use a regex to get the digits before " ms" from every line and put them as ints in times / times is the list of milliseconds, one int per line, found with re.search / extract with re how many ms each line took into a list of ints named times / for every line search for digits followed by " ms" and keep the integer in times
    {x_times} = [int(re.search(r"(\d+) ms", line).group(1)) for line in {tab}]
    # find the slowest line, the one with the largest time, the first if several / slowest is the line at the position of the maximum of times / let slowest be the line that took longest / which line goes with the greatest time? store it as slowest / get the line whose duration is the maximum as slowest (on a tie the earlier one)
    {x_slowest} = {tab}[{x_times}.index(max({x_times}))]
    # average the times, rounded to whole ms, as mean / mean is the average of times rounded to an integer / compute the mean duration and round it to no decimals / what is the average time? round it to an int and call it mean / store the rounded mean of the durations
    {x_mean} = round(sum({x_times}) / len({x_times}))
    # print the mean and below it the slowest line / show mean, then slowest on a new line / output the average first and the slowest line second, each on its own line / print the rounded mean; under it the line that took longest / display mean and slowest in two lines
    print({x_mean})
    print({x_slowest})
bill_with_unknowns
    # the prices are {listed}, keep them as {tbl} / {tbl} = {listed} / let {tbl} be the dictionary {listed} / store the price list {listed} in {tbl} / set {tbl} to {listed}
    {tbl} = {listed}
    # someone buys {basket}, pairs of a name and an amount; call it basket / basket is {basket} / store the purchases {basket} as basket / let basket be {basket} / the basket holds {basket}, that is name and amount
    {x_basket} = {basket}
    # compute the cost of each position: amount times price, 0 if the name has no price; store them as costs / costs is a list with price times amount for every pair, where an unknown name costs nothing / for every pair in basket work out its cost, using 0 for names that are not in {tbl} / build costs, one number per purchase: the amount multiplied by the price, unless it is not listed, then 0 / look up each name, 0 by default, multiply by the amount and collect the products in costs
    {x_costs} = [amount * {tbl}.get(label, 0) for label, amount in {x_basket}]
    # list the names without a price as unknown / unknown are the names in the basket that {tbl} does not have / collect in unknown whatever is bought but not listed / which names are missing from the price list? put them in unknown / get the names that have no entry in {tbl} in a list unknown
    {x_unknown} = [label for label, amount in {x_basket} if label not in {tbl}]
    # print the total with two decimals, then the unknown names / show the sum of the costs to 2 decimals and after it the unknown list / output what it all costs, formatted with two digits after the point, and unknown / print the sum of costs as a price with two decimals followed by the names without price / display the total (2 decimals) and the list of unknown names in a line
    print(f"{sum({x_costs}):.2f}", {x_unknown})
price_line_parsed
    # {txt} = {price_text} / my price list reads {price_text}, store it in {txt} / let {txt} be the text {price_text} / save {price_text} as {txt} / the line {price_text} goes into {txt}
    {txt} = {price_text}
    # parse it into a dictionary costs: entries end at "; ", name and price are separated by ": ", prices are floats / costs maps each name to its price as a float; split at "; " first, then at ": " / split the text at "; " and every part at ": ", and fill a dict costs with floats / make a dictionary called costs out of it, with the text before ": " as the key and the number after it, a float, as the value / go through the parts between "; " and store each price, as float, under its name in costs
    {x_costs} = {}
    for part in {txt}.split("; "):
        label, amount = part.split(": ")
        {x_costs}[label] = float(amount)
    # raise every price by {percent} percent and round to 2 decimals / put {percent} percent on top of all the prices, rounded to two places, in the dictionary itself / each value of costs grows by {percent} percent; round it to 2 digits / multiply all the costs by 1 plus {percent} over 100 and round to two decimals / update costs: every price becomes {percent} percent higher, to two decimals
    for label in {x_costs}:
        {x_costs}[label] = round({x_costs}[label] * (1 + {percent} / 100), 2)
    # order the names by price, cheapest first, as ordered / ordered is the list of names from the lowest to the highest price / sort the names by what they cost and call that ordered / let ordered be the keys of costs, sorted by value / put the names in the order of rising price into ordered
    {x_ordered} = sorted({x_costs}, key={x_costs}.get)
    # print a line "name for price" for each of them, in this order / for every name in ordered print it, the word for and the price / show the ordered names, each followed by "for" and its price, line by line / print one line per name of ordered: the name, "for", the price / go through ordered and print name, the word for and amount separated by spaces
    for label in {x_ordered}:
        print(label, "for", {x_costs}[label])
moving_mean
    # {lst} is {nums} / store the daily sales {nums} in {lst} / let {lst} be {nums} / put {nums.and_items} into a list {lst} / take the series {nums} as {lst}
    {lst} = {nums}
    # compute the moving average over {k} values, as smooth / smooth is a list of the means of all {k} neighbours in {lst} / slide a window of {k} along the list and collect the average of each window in smooth / for each run of {k} values in a row take the mean; call the list smooth / build the {k}-value moving averages as smooth, only for full windows
    {x_smooth} = [sum({lst}[i : i + {k}]) / {k} for i in range(len({lst}) - {k} + 1)]
    # where does it peak? get the index of the largest average, the first if tied, as peak / peak is the position of the maximum in smooth / let peak be the index at which smooth is highest / find the position of the greatest moving average and store it as peak / keep the index of the largest item of smooth as peak
    {x_peak} = {x_smooth}.index(max({x_smooth}))
    # take the {k} values of this window from the original list as window / window is the part of {lst} that starts at peak and has {k} items / get the {k} original values that belong to the peak, as window / slice {lst} from peak on, {k} items long, into window / let window be the {k} values behind the best average
    {x_window} = {lst}[{x_peak} : {x_peak} + {k}]
    # print the window and its average with 2 decimals / show window and the peak average to two decimals / output the values and their moving average, formatted with two digits after the point / print these values, then their mean with 2 decimals / display the window followed by the highest average as a number with two decimals
    print({x_window}, f"{{x_smooth}[{x_peak}]:.2f}")
bars_of_letters
    # {txt} = {letters} / the machine wrote {letters}, call that {txt} / let {txt} be {letters} / store the string {letters} as {txt} / set {txt} to {letters}
    {txt} = {letters}
    # + from collections import Counter
    # count its characters with a Counter called counts / counts is a Counter of the characters / tally every letter of {txt} in counts, using collections / make a Counter named counts from the string / how often does each character occur? use Counter, name it counts
    {x_counts} = Counter({txt})
    # keep the characters that occur more than once, sorted, as repeated / repeated is the sorted list of the characters with a count above 1 / get all but the single ones in alphabetical order, call them repeated / collect those that come at least twice in a sorted list repeated / which characters are there 2 or more times? sort them into repeated
    {x_repeated} = sorted(c for c, number in {x_counts}.items() if number > 1)
    # draw a bar for each of them: the character, a space and as many {sign} as it occurs / for every repeated character print it, a space and a bar of {sign} that is as long as its count / print a text histogram of the repeated ones, one line each, with {sign} for every occurrence / show one line per item of repeated, the character followed by its count in {sign} signs / go through repeated and print each character with a row of {sign}, one per occurrence
    for c in {x_repeated}:
        print(c, {sign} * {x_counts}[c])
line_by_formula
    # let {lst} be {nums} / {lst} = {nums} / the x values are {nums}, stored in {lst} / put the inputs {nums} into {lst} / store {nums.and_items} as {lst}, the inputs of a measurement
    {lst} = {nums}
    # the outputs are {nums2} / outputs = {nums2} / store the measured results {nums2} as outputs / let outputs be the list {nums2} / and outputs holds {nums2}
    {x_outputs} = {nums2}
    # compute both means, mean_x of {lst} and mean_y of the outputs / mean_x is the average of {lst}, mean_y that of outputs / find the mean of each list: mean_x for {lst}, mean_y for outputs / get the averages mean_x and mean_y of {lst} and outputs / let mean_x be the mean of the inputs and mean_y the mean of the outputs
    {x_mean_x} = sum({lst}) / len({lst})
    {x_mean_y} = sum({x_outputs}) / len({x_outputs})
    # the slope of the least-squares line is the sum of the products of both deviations over the sum of the squared deviations of x / compute slope by least squares: products of the deviations summed, divided by the sum of squares of the x deviations / get the slope of the best line with the usual formula, without numpy / slope is what you get when the sum of (x - mean_x) * (y - mean_y) is divided by the sum of (x - mean_x) squared / calculate the least-squares slope from the deviations of both lists
    {x_slope} = sum((a - {x_mean_x}) * (b - {x_mean_y}) for a, b in zip({lst}, {x_outputs})) / sum((a - {x_mean_x}) ** 2 for a in {lst})
    # the intercept is mean_y minus slope times mean_x / find the intercept, so that the line passes through both means / intercept: subtract slope times mean_x from mean_y / now the intercept of the same line / compute intercept as the mean of y less the slope times the mean of x
    {x_intercept} = {x_mean_y} - {x_slope} * {x_mean_x}
    # print slope and intercept rounded to 3 decimals / show the two coefficients, each rounded to three places / output slope and intercept, rounded to 3 digits / round both to three decimals and print them / display the slope, then the intercept, to three decimals
    print(round({x_slope}, 3), round({x_intercept}, 3))
"""
blocks.stories(d, STORIES, {**SLOTS, **exact_names(STORIES)})
