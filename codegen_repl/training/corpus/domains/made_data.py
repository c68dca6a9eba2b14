"""Short stories of everyday data science on told data: arrays, tables, plain statistics, fits and plots."""

from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("made_data", weight=36)

SCALES = ((0, 9), (1, 20), (1, 100), (-20, 20), (-9, 40), (100, 999), (-100, 100), (1000, 9999))
PRODUCTS = (
    *(("price", "quantity", "revenue"), ("width", "height", "area"), ("rate", "hours", "pay")),
    *(("unit_cost", "units", "cost"), ("speed", "time", "distance"), ("boxes", "per_box", "pieces")),
    *(("Price", "Sold", "Income"), ("LENGTH", "DEPTH", "AREA"), ("rooms", "windows", "panes")),
)
GROUPS = (
    *(("team", ("red", "blue", "green")), ("dept", ("IT", "HR", "Sales")), ("city", ("Oslo", "Rome"))),
    *(("kind", ("a", "b", "c")), ("Class", ("1A", "1B", "2C")), ("shift", ("early", "late"))),
)
VALUES = ("points", "age", "salary", "Score", "steps", "hours", "weight", "visits", "GOALS", "debt", "rank")
COLUMNS = {"goods": "ga va gb vb gc vc", "people": "pn pa pg pb pv pc", "gappy": "hn ha hv hb"}  # name, cells
REVIEW = ("good", "bad", "the", "food", "was", "a", "and", "very", "nice", "room", "not", "staff", "cold")
TITLES = ("{} per {}", "My {} {}", "{} of the {}", "{}", "{} AND {}", "{} 2021", "{} vs. {}", "All {} ({})")
NEW = ("array", "list", "matrix", "dataframe")
IMPORTS = {
    r"\bnp\.": "import numpy as np",
    r"\bpd\.": "import pandas as pd",
    r"\bplt\.": "import matplotlib.pyplot as plt",
    r"(?<!\.)\brandom\.": "import random",
    **{rf"\b{module}\.": f"import {module}" for module in ("math", "statistics", "string")},
    r"\bCounter\(": "from collections import Counter",
}


def numbers(rng: Random) -> list[float]:
    """Ints or decimals of one size, not all the same."""
    size, scale = rng.randint(4, 8), rng.choice(SCALES)
    if rng.random() < 0.4:
        top = rng.choice((1, 5, 20, 100))
        return [round(rng.uniform(rng.choice((0, -top)), top), rng.choice((1, 2))) for _ in range(size)]
    found: list[float] = [rng.randint(*scale) for _ in range(size)]
    return found if len(set(found)) > 2 else [*found, scale[0] + 1, scale[1] + 3]


def positives(rng: Random) -> list[int]:
    """Positive whole numbers."""
    top = rng.choice((9, 20, 60, 300))
    return [rng.randint(1, top) for _ in range(rng.randint(4, 8))]


def matrix(rng: Random) -> list[list[int]]:
    """Rows of the same length."""
    width, scale = rng.randint(2, 4), rng.choice(SCALES[:6])
    return [[rng.randint(*scale) for _ in range(width)] for _ in range(rng.randint(2, 4))]


def labels(rng: Random) -> list[str]:
    """A few texts, again and again."""
    pools = (*(CATEGORIES[key] for key in ("color", "animal", "fruit")), "ABCDEXYZ", ("spam", "ham", "SALE"))
    few = rng.sample((*rng.choice(pools), made_up(rng, 2)), rng.choice((2, 3)))
    found = [*few, *(rng.choice(few) for _ in range(rng.randint(3, 6)))]
    rng.shuffle(found)
    return found


def items(rng: Random, low: int = 3, high: int = 6) -> list[str]:
    """Different names of one kind."""
    pool = CATEGORIES[rng.choice(("person", "city", "fruit", "animal", "food", "thing", "subject"))]
    found = rng.sample(pool, rng.randint(low, high))
    return [made_up(rng, 2).capitalize(), *found[1:]] if rng.random() < 0.25 else found


def goods(rng: Random) -> dict[str, list[Any]]:
    """A table of things with two columns of numbers that can be multiplied."""
    (first, second, _), what, top = rng.choice(PRODUCTS), items(rng, 3, 5), rng.choice((9, 20, 80))
    return {
        rng.choice(("item", "name", "Label", "thing", "key")): what,
        first: rng.sample(range(1, top + 1), len(what)),
        second: [rng.choice((rng.randint(1, 12), round(rng.uniform(0.5, 9), 1))) for _ in what],
    }


def people(rng: Random) -> dict[str, list[Any]]:
    """A table of names with a group and different numbers."""
    group, options = rng.choice(GROUPS)
    who = rng.sample(CATEGORIES["person"], rng.randint(4, 6))
    few = rng.sample(options, 2)
    return {
        rng.choice(("name", "who", "Person", "player", "member")): who,
        group: [*few, *(rng.choice(few) for _ in who[2:])],
        rng.choice(VALUES): rng.sample(range(*rng.choice(((1, 20), (10, 100), (200, 5000)))), len(who)),
    }


def gappy(rng: Random) -> dict[str, list[Any]]:
    """A table in which some numbers are missing."""
    what, half = items(rng, 4, 6), rng.choice((0, 0.5))
    values: list[Any] = [rng.randint(1, 60) + half for _ in what]
    for place in rng.sample(range(len(what)), rng.choice((1, 1, 2))):
        values[place] = None
    return {rng.choice(("name", "place", "Station")): what, rng.choice(("temp", "level", "Size")): values}


def untidy(rng: Random) -> list[str]:
    """Names with spaces around them, in any case, some of them twice."""
    who = rng.sample(CATEGORIES["person"], rng.randint(2, 4))
    who = [rng.choice((w, w.lower(), w.upper())) for w in [*who, rng.choice(who), rng.choice(who)]]
    return [rng.choice(("", " ", "  ")) + w + rng.choice(("", " ")) for w in who]


def review(rng: Random) -> str:
    """Some sentences with repeated words, mixed case and punctuation."""
    pool = [*rng.sample(REVIEW, 6), plain_word(rng), made_up(rng, 2)]
    ws = [*(rng.choice(pool) for _ in range(rng.randint(5, 9))), pool[0], pool[0], pool[0]]
    rng.shuffle(ws)
    ws = [rng.choice((w, w, w.capitalize(), w.upper())) for w in ws]
    return " ".join(w + rng.choice(("", "", "", ",", ".", "!", "?")) for w in ws)


def title(rng: Random) -> str:
    """A heading for a plot."""
    text = rng.choice(TITLES).format(plain_word(rng), made_up(rng, 2))
    return rng.choice((text, text.capitalize(), text.title(), text.upper()))


def point(rng: Random) -> tuple[float, float]:
    """A point in the plane."""
    return rng.randint(-9, 20) + rng.choice((0, 0, 0.5)), rng.randint(0, 12)


def around(values: list[Any], roll: int) -> Any:
    """One of the middle values."""
    ordered = sorted(values)
    return ordered[1:-1][roll % (len(ordered) - 2)]


def fitting(roll: float, size: int, low: int, high: int) -> list[int]:
    """So many numbers, the same ones for the same roll."""
    rng = Random(roll)
    return [rng.randint(low, high) for _ in range(size)]


def other_tags(s: SimpleNamespace) -> list[str]:
    """The same labels with some of them changed."""
    rng = Random(s.roll)
    return [t if rng.random() < 0.6 else rng.choice(s.tags) for t in s.tags]


def part(table: str, place: int, cells: bool) -> Any:
    """The name of a column, or its cells."""
    return derived(lambda s: [*(getattr(s, table).values() if cells else getattr(s, table))][place])


NAMES = """
    low_=low/smallest/minimum high_=high/largest/maximum count z=z_scores/zs mask=mask/flags
    names=names/who/labels scores=scores/points prices amounts=amounts/quantities q1=q1/lower q3=q3/upper
    truth=truth/actual/y_true guess=predicted/guesses/y_pred centered scaled changed limited sums best means
    hot capped winner total running first second smooth peak iqr inside result errors mae top share gaps
    biggest weights squares ys shares sixes missing chosen orders counts r variance hits accuracy tp fp
    precision cut train test rest mx my slope intercept home distances nearest encoded bins text
    words classes=classes/kinds coefficients
    rescale=rescale/scale_values/normalize err_fn=mean_error/mae averager=moving_average/window_means
"""
SLOTS: dict[str, Any] = {
    # names; those that are words of the code too (`mean = arr.mean()`) are fixed texts
    **{n.split("=")[0]: exact(*n.split("=")[-1].split("/")) for n in NAMES.split()},
    "mean": fragment("mean", "average", "mean"),
    "std": fragment("std", "spread", "deviation"),
    **{k: new(kind) for k, kind in zip(("arr", "xs", "mat", "df"), NEW, strict=True)},
    "gen": new("rng", "gen", "generator", "dice"),
    # literals
    "roll": integer(0, 9999),
    "data": sampled("list[int]", numbers),
    "pos": sampled("list[int]", positives),
    "ages": sampled("list[int]", lambda rng: fitting(rng.random(), rng.randint(6, 10), 3, 92)),
    "rows": sampled("list[list[int]]", matrix),
    "tags": sampled("list[str]", labels),
    "items_": sampled("list[str]", items),
    "letters_": sampled("list[str]", lambda rng: items(rng, 5, 10)),
    "goods": sampled("dict[str,list[int]]", goods),
    "people": sampled("dict[str,list[int]]", people),
    "gappy": sampled("dict[str,list[int]]", gappy),
    "stock": sampled("dict[str,int]", lambda rng: {w: rng.randint(0, 99) for w in items(rng)}),
    "untidy": sampled("list[str]", untidy),
    "review": sampled("str", review),
    "title": sampled("str", title),
    "pairs": sampled("list[tuple[int]]", lambda rng: [point(rng) for _ in range(rng.randint(3, 5))]),
    "here_": sampled("tuple[int]", point),
    **{name: sampled("list[int]", lambda rng: rng.choices((0, 1), k=8)) for name in ("bits", "other_bits")},
    "extra": choice(*CATEGORIES["person"]),
    "n": integer(2, 3),
    "places": integer(2, 3),
    "num": integer(2, 50),
    "small": integer(0, 30),
    "height": integer(10, 90),
    "grid_rows": choice(2, 3),
    "grid_cols": choice(2, 3, 4),
    "factor": choice(2, 3, 5, 10, 0.5, 1.5, 100, -1),
    "bar": choice(0.5, 0.6, 0.7, 0.75, 0.8, 0.9),
    "percent": choice(50, 60, 70, 75, 80, 90),
    "width_": choice(5, 10, 20, 25),
    "many": choice(50, 100, 200, 500, 1000),
    "bin_count": choice(5, 8, 10, 12, 20, 25, 30),
    "top_end": choice(1, 5, 10, 100, 255),
    "mark": choice("*", "#", "x", "=", "o", "|"),
    "marker": choice("o", "x", "s", "^", "+"),
    "color": choice("red", "green", "black", "navy", "purple", "gray", "teal", "magenta"),
    "xlabel": choice("day", "Week", "hours (h)", "TIME", "year 1", "n", "Old", "Distance in km"),
    "ylabel": choice("price", "Points", "count", "Height [m]", "EUR", "speed (km/h)", "New", "y2"),
    "yes_word": choice("pass", "high", "ok", "warm", "YES", "above", "keep"),
    "no_word": choice("fail", "low", "too low", "cold", "NO", "below", "drop"),
    "lv": choice("level", "status", "Mark", "label", "grade", "flag 1"),
    "fresh": choice("value", "number", "result", "N", "amount_2", "per year", "Total", "new"),
    "mid": derived(lambda s: around(s.data, s.roll)),
    "floor": derived(lambda s: sorted(s.data)[1]),
    "ceiling": derived(lambda s: sorted(s.data)[-2]),
    "reach": derived(lambda s: round((max(s.data) - min(s.data)) / 3, 1)),
    "near": derived(lambda s: [round(v + (i * 7 + s.roll) % 5 - 2, 2) for i, v in enumerate(s.data)]),
    "steps_": derived(lambda s: [s.roll % 4 + i * (s.roll % 3 + 1) for i in range(len(s.data))]),
    "goal": derived(lambda s: sum(s.pos) * (s.roll % 60 + 20) // 100 + 1),
    "budget": derived(lambda s: s.roll % 400 + 20),
    "col": derived(lambda s: s.roll % len(s.rows[0])),
    "flat": derived(lambda s: fitting(s.roll, s.grid_rows * s.grid_cols, -9, 30)),
    "same": derived(lambda s: fitting(s.roll, len(s.items_), 0, 100)),
    "same_dec": derived(lambda s: [v / 100 for v in fitting(s.roll + 1, len(s.items_), 30, 4000)]),
    "one_item": derived(lambda s: s.items_[s.roll % len(s.items_)]),
    "ordered": derived(lambda s: [s.items_[-1], s.items_[0]] if s.roll % 2 else s.items_[1:]),
    "pieces": derived(lambda s: fitting(s.roll, len(s.ordered), 1, 12)),
    "one_tag": derived(lambda s: s.tags[s.roll % len(s.tags)]),
    "other_tags": derived(other_tags),
    **{k: part(table, i // 2, i % 2 == 1) for table, ks in COLUMNS.items() for i, k in enumerate(ks.split())},
    "gd": derived(lambda s: next(c for a, b, c in PRODUCTS if a == s.gb and b == s.gc)),
    "glimit": derived(lambda s: round(sorted(x * y for x, y in zip(s.vb, s.vc, strict=True))[1])),
    "plimit": derived(lambda s: around(s.pc, s.roll) - s.roll % 2),
    "some_group": derived(lambda s: s.pb[s.roll % len(s.pb)]),
    "someone": derived(lambda s: s.pa[s.roll % len(s.pa)]),
}

ARRAYS = r"""
centre_values
    # make a numpy array {arr} from {data} / put the numbers {data.and_items} into a numpy array called {arr} / {arr} is the numpy array of {data} / import numpy and store {data} as an array in {arr}
    {arr} = np.array({data})
    # compute its mean and store it in a variable named {mean} / take the {mean.bare} of all values in the array / let {mean} be the mean of {arr} / i need the {mean.bare} of these numbers / calculate the {mean.bare} of {arr} and save it as {mean}
    {mean} = {arr}.mean()
    # subtract the {mean.bare} from every value, giving {centered} / now a centered version: each value minus {mean} / {centered} holds the values of {arr} after taking {mean} away from them / compute the centered array by removing the {mean.bare} from each element / create a new array {centered} by subtracting the {mean.bare} from each value in {arr}
    {centered} = {arr} - {mean}
    # print the centered values rounded to {places} decimals / show {centered}, rounded to {places} places / round them to {places} digits after the point and print the result / output the centered array with {places} decimals
    print(np.round({centered}, {places}))
min_max_scale
    # store {data} in a numpy array named {arr} / we measured {data.and_items}. keep that as a numpy array {arr} / let {arr} be np.array of {data} / {arr} = an array with the values {data}
    {arr} = np.array({data})
    # find the smallest and the largest value of the array and call them {low_} and {high_} / store its minimum as {low_} and its maximum as {high_} / let {low_} be the least and {high_} the greatest value in {arr} / get min and max of {arr} into {low_} and {high_} / determine the minimum and the maximum of the array and assign them to {low_} and {high_}, in this order
    {low_} = {arr}.min()
    {high_} = {arr}.max()
    # scale the array to the range from 0 to 1 with these two, as {scaled} / subtract {low_} from {arr} and divide by the difference of {high_} and {low_}; the result is {scaled} / now compute the scaled array: min-max normalisation to 0..1 / make {scaled}, in which {low_} becomes 0 and {high_} becomes 1 / normalise the values in {arr} to lie between 0 and 1, using {low_} and {high_}, and assign the result to {scaled}
    {scaled} = ({arr} - {low_}) / ({high_} - {low_})
    # print {scaled} multiplied by {factor} / show the scaled values times {factor} / multiply each scaled value by {factor} and print them / what do we get when {scaled} is multiplied by {factor}? print it
    print({scaled} * {factor})
z_values
    # create the numpy array {arr} with {data} in it / the values {data.and_items} go into a numpy array {arr} / build an array {arr} from the list {data} using numpy / numpy array {arr}: {data}
    {arr} = np.array({data})
    # calculate the standard deviation of {arr} as {std} / let {std} hold its standard deviation / how far do the values spread? store their standard deviation in {std} / get the standard deviation of the array and name it {std} / compute the standard deviation of the array and store it in a variable named {std}
    {std} = {arr}.std()
    # compute the z-scores (value minus mean, divided by {std}) and store them in {z} / let {z} be the array minus its mean, over {std} / standardise: subtract the mean of {arr} from it, divide by {std}, call it {z} / {z} are the z-scores of the values, for which you need the mean and {std}
    {z} = ({arr} - {arr}.mean()) / {std}
    # count how many of {z} are positive / let {count} be the number of scores above zero / how many z-scores are greater than 0? keep that {count.bare} / store in {count} how many of these scores lie over 0 / determine the number of positive entries in {z} and assign it to a variable named {count}
    {count} = ({z} > 0).sum()
    # print the count / show {count} / output that number / print how many there were
    print({count})
clip_readings(data)
    # the readings {data} are a numpy array called {arr} / make {arr} a numpy array of {data} / store the readings {data.and_items} in the numpy array {arr} / put {data} in an array {arr} (numpy)
    {arr} = np.array({data})
    # clip the array to the range from {floor} to {ceiling}, as {limited} / let {limited} be {arr} where nothing is below {floor} or above {ceiling} / {limited}: raise values under {floor} to {floor} and lower those over {ceiling} to {ceiling} / keep all readings between {floor} and {ceiling} by clipping and name the result {limited} / limit the values in {arr} to at least {floor} and at most {ceiling} and assign the new array to {limited}
    {limited} = np.clip({arr}, {floor}, {ceiling})
    # count the readings that were changed by this, as {changed} / how many values differ between {arr} and {limited}? store it as {changed} / let {changed} be the number of places where the two arrays differ / {changed} = how many readings are not the same as before / determine the number of elements that clipping has altered and store it in a variable called {changed}
    {changed} = ({arr} != {limited}).sum()
    # print the clipped array and then, on the next line, {changed} / show {limited} and below it how many were changed / print {limited}, then print the number of changes / output the new array first and the number of changed readings after it, one per line
    print({limited})
    print({changed})
grid_rows(roll, grid_rows, grid_cols)
    # make a numpy array {arr} from {flat} and give it the shape {grid_rows} by {grid_cols} / reshape the numbers {flat} to {grid_rows} rows and {grid_cols} columns, as a numpy array {arr} / let {arr} be a numpy array of {flat}, arranged in {grid_rows.word} rows with {grid_cols.word} columns / store {flat} in {arr} as a {grid_rows} x {grid_cols} numpy array
    {arr} = np.array({flat}).reshape({grid_rows}, {grid_cols})
    # compute the sums of its rows as {sums} / add up each row of {arr}; these are the {sums.bare} / {sums} holds the sum of every row / i want the row sums, call them {sums} / calculate the sum of each row in {arr} and store the array of sums in a variable named {sums}
    {sums} = {arr}.sum(axis=1)
    # find the index of the row with the largest sum and keep it in {best} / let {best} be the position of the greatest of the sums / which row has the highest sum? its index is {best} / store as {best} where {sums} has its maximum / determine the index of the maximum in {sums} and assign it to the variable {best}
    {best} = {sums}.argmax()
    # print that row / show the row of {arr} at index {best} / output the best row of the array / print the row with the highest sum
    print({arr}[{best}])
column_means(roll, rows)
    # {mat} is the numpy array with the rows {rows} / turn {rows} into a two-dimensional numpy array {mat} / store {rows} as a numpy array under the name {mat} / make a matrix {mat} of {rows} with numpy
    {mat} = np.array({rows})
    # compute the mean of each column as {means} / {means}: one mean per column / take the average down every column and call the result {means} / let {means} be the column means of the matrix / calculate the mean value of every column of {mat} and assign the array to {means}
    {means} = {mat}.mean(axis=0)
    # subtract these means from the matrix, as {centered} / remove from each column its mean and store the new matrix in {centered} / let {centered} be {mat} minus {means} / now take {means} away from all rows of {mat}; that gives {centered}
    {centered} = {mat} - {means}
    # print the column with index {col} of the centered matrix / show column {col} of {centered}, counted from 0 / from {centered} print only the column at index {col} / output what stands in column number {col} (the first is 0) of the new matrix
    print({centered}[:, {col}])
mask_and_cap(roll, data)
    # put the temperatures {data} into a numpy array {arr} / {arr} is a numpy array of the temperatures {data} / store {data.and_items} as temperatures in the numpy array {arr} / create {arr} as np.array with {data}
    {arr} = np.array({data})
    # make a boolean {mask.bare} that is true where the temperature is above {mid} / let {mask} be the comparison of {arr} with {mid}: greater or not / {mask} tells for every value if it is more than {mid} / compute {mask}, an array of booleans: is the value greater than {mid}? / create a boolean array named {mask} indicating which elements of {arr} exceed {mid}
    {mask} = {arr} > {mid}
    # select the values where it is true, as {hot} / use {mask} to pick the {hot.bare} ones / {hot}: only those temperatures for which {mask} is true / take the marked values out of {arr} into {hot} / extract the elements of {arr} selected by {mask} and save them in a variable named {hot}
    {hot} = {arr}[{mask}]
    # now a copy of the array, {capped}, in which the marked values are replaced by {mid} / copy {arr} to {capped} and set the values at the mask to {mid} there / {capped} is like {arr} but with {mid} wherever {mask} is true / leave {arr} alone, but in a copy called {capped} assign {mid} to all marked places
    {capped} = {arr}.copy()
    {capped}[{mask}] = {mid}
    # print how many hot values there are, followed by the capped array / show the length of {hot} and then {capped}, in one line / print the number of hot temperatures and {capped} together / output len of {hot} and the array {capped} with one print
    print(len({hot}), {capped})
best_of_names(roll, items_)
    # we have the names {items_}; keep them in {names} / {names} = {items_} / store the list {items_} as {names} / put {items_.and_items} in a list {names}
    {names} = {items_}
    # their scores, in the same order, are {same}: a numpy array {scores} / let {scores} be a numpy array with {same} / the {scores.bare} are {same}, as a numpy array / create a numpy array {scores} from {same}
    {scores} = np.array({same})
    # the winner is the name at the position of the highest score / find the {winner.bare} among {names} with argmax of {scores} / store in {winner} the one of {names} whose score is largest / get the name that belongs to the greatest value in {scores} as {winner} / identify the name with the highest of {scores} and assign it to a variable named {winner}
    {winner} = {names}[{scores}.argmax()]
    # print the winner and the highest score in the form "name: score" / show {winner}, a colon, a space and the maximum of {scores} / print {winner} with its score behind a colon and a space / output a line such as "Tom: 12" for the winner and the top score
    print(f"{{winner}}: {{scores}.max()}")
cost_by_dot(roll, items_)
    # the {prices.bare} are {same_dec} for {items_.and_items}, as a numpy array / store {same_dec}, what {items_.and_items} cost, in a numpy array {prices} / make a numpy array {prices} of {same_dec} (for {items_.and_items}) / let {prices} be the numpy array {same_dec}; these are the prices of {items_.and_items}
    {prices} = np.array({same_dec})
    # someone buys {same} of them: make that the array {amounts} / {amounts} is a numpy array with {same}, how many of each were bought / the {amounts.bare} are {same}, also as numpy array / store how many we take, {same}, in a numpy array named {amounts}
    {amounts} = np.array({same})
    # compute the {total.bare} with the dot product of both / multiply prices and {amounts.bare} item by item, add up and call it {total} / the total cost is the dot product of {prices} and {amounts} / let {total} be what everything costs, using np.dot / calculate the dot product of {prices} and {amounts} and store it in a variable named {total}
    {total} = np.dot({prices}, {amounts})
    # print "too expensive" if the total is over {budget}, else the total rounded to 2 decimals / if {total} is more than {budget} print "too expensive", otherwise print it with two decimals rounded / show {total} rounded to 2 places unless it is above {budget}; then print "too expensive" / compare it with {budget}: when it is greater print "too expensive", if not print the rounded total (2 digits)
    if {total} > {budget}:
        print("too expensive")
    else:
        print(round({total}, 2))
reach_goal(roll, pos)
    # someone saves {pos.and_items} euros on consecutive days: a numpy array {arr} / {arr} = numpy array of {pos} / make {arr}, a numpy array with {pos} / store the daily amounts {pos} in a numpy array called {arr}
    {arr} = np.array({pos})
    # compute the running totals as {running} / {running} is the cumulative sum of it / add the amounts up day by day, giving the array {running} / let {running} hold, for each day, the sum of everything so far / calculate the cumulative sum of {arr} and store it in a variable named {running}
    {running} = np.cumsum({arr})
    # find the first index at which they are at least {goal} and store it in {first} / on which day, counting from 0, is {goal} reached for the first time? that is {first} / let {first} be the index of the earliest running total that is {goal} or more / {first}: position where {running} gets to {goal} or higher / determine the index of the first element of {running} that is greater than or equal to {goal} and save it as {first}
    {first} = np.argmax({running} >= {goal})
    # print the day counted from 1 and the running total of that day / show {first} plus 1 and the value of {running} there / print the day number (the first day is 1), then how much had been saved by then / output {first} + 1 together with the total at index {first}
    print({first} + 1, {running}[{first}])
"""

ARRAYS_2 = r"""
moving_average(data, n)
    # keep the values {data} in a numpy array {arr} / {arr}: a numpy array with {data} / make {data.and_items} a numpy array and call it {arr} / let {arr} be the numpy array built from {data}
    {arr} = np.array({data})
    # compute the moving average over {n} neighbouring values (only full windows) and store it in {smooth} / smooth the array with windows of {n}: {smooth} holds the means of each {n} values in a row / let {smooth} be the averages of all runs of {n} consecutive values / {smooth} = moving average of {arr}, window size {n}, using np.convolve without the incomplete ends
    {smooth} = np.convolve({arr}, np.ones({n}) / {n}, mode="valid")
    # the {peak.bare} is the largest of these averages / take the maximum of {smooth} as {peak} / let {peak} be the highest smoothed value / find the greatest average; name it {peak} / determine the maximum of {smooth} and assign it to {peak}
    {peak} = {smooth}.max()
    # print how many averages there are and the {peak.bare} rounded to {places} decimals / show the length of {smooth}, then {peak} with {places} decimals / print len of the smoothed array and next to it {peak}, rounded to {places} places / output both the number of averages and the rounded {peak.bare} ({places} decimals)
    print(len({smooth}), round({peak}, {places}))
percentile_outliers
    # store the numbers {data} in a numpy array named {arr} / make an array {arr} of {data} with numpy / {data.and_items}: put them into the numpy array {arr} / let {arr} be a numpy array, namely {data}
    {arr} = np.array({data})
    # compute its 25th and its 75th percentile as {q1} and {q3} / let {q1} and {q3} be the 25 and the 75 percent percentile of the array / get the percentiles 25 and 75 of {arr} into {q1} and {q3} / what are the two quartiles? keep the 25th percentile in {q1}, the 75th in {q3} / calculate the 25th percentile of {arr} and assign it to {q1}; do the same with the 75th and {q3}
    {q1}, {q3} = np.percentile({arr}, [25, 75])
    # the {iqr.bare} is the difference of the two / let {iqr} be {q3} minus {q1} / subtract {q1} from {q3} and store that as {iqr} / now compute {iqr}, the distance between these percentiles / calculate the difference between {q3} and {q1} and store it in a variable named {iqr}
    {iqr} = {q3} - {q1}
    # collect as {inside} the values of the array from {q1} to {q3}, both included / {inside} has those values that are not below {q1} and not above {q3} / keep only what lies between the percentiles (or on them), as {inside} / select from {arr} all values of at least {q1} and at most {q3} and name them {inside}
    {inside} = {arr}[({arr} >= {q1}) & ({arr} <= {q3})]
    # print {iqr} and the selected values / show the difference first and then the values {inside} / print the {iqr.bare}, then {inside}, in one line / output {iqr} together with the array {inside}
    print({iqr}, {inside})
unique_labels
    # make a numpy array {arr} from the labels {tags} / {arr} is a numpy array of the strings {tags} / store {tags.and_items} as a numpy array named {arr} / put the labels {tags} into the array {arr} with numpy
    {arr} = np.array({tags})
    # get the distinct labels and how often each occurs, as {classes} and {counts} / find the different strings in it with np.unique: {classes}, and their counts: {counts} / let {classes} and {counts} be the unique labels of {arr} and their numbers of occurrences / with numpy, count each label: the labels go to {classes} and the counts to {counts}
    {classes}, {counts} = np.unique({arr}, return_counts=True)
    # print each label with its count, separated by a space, on a line of its own / go through both and print label and count, one pair per line / for every label in {classes} print it and how often it occurs / show all labels with their counts below each other
    for label, number in zip({classes}, {counts}):
        print(label, number)
prediction_errors(roll, data)
    # store the true values {data} in a numpy array {truth} / {truth} is the numpy array of {data} / the real values are {data.and_items}; keep them as a numpy array {truth} / let {truth} be np.array of {data}
    {truth} = np.array({data})
    # a model said {near}: make this the array {guess} / the predictions {near} go into a numpy array {guess} / let {guess} be an array with {near} / our forecast was {near.and_items}, keep that as a numpy array named {guess}
    {guess} = np.array({near})
    # compute the {errors.bare} as the second minus the first / let {errors} be {guess} minus {truth} / subtract the true values from what was predicted and call this {errors} / what are the {errors.bare}? take {truth} away from {guess} / calculate the difference between {guess} and {truth}, in this order, and assign it to {errors}
    {errors} = {guess} - {truth}
    # compute the mean absolute error and store it in a variable named {mae} / {mae} is the average size of the errors without their signs / take the absolute errors and average them, as {mae} / get {mae}: the mean of the absolute values of {errors}
    {mae} = np.abs({errors}).mean()
    # print {mae} and the root of the mean squared error / show the mean absolute error and then the RMSE (square the errors, take the mean, then the root) / print {mae}, followed by the square root of the average squared error / output MAE and RMSE in one line
    print({mae}, np.sqrt(({errors} ** 2).mean()))
top_values(pos)
    # {arr} is a numpy array with the sales {pos} / put the sales {pos.and_items} in a numpy array called {arr} / numpy: make {arr} from {pos} / let {arr} be the numpy array for the sales {pos}
    {arr} = np.array({pos})
    # take the {n} largest sales, from high to low, as {top} / sort descending and keep the first {n} under the name {top} / {top} shall be the {n.word} greatest values of {arr}, biggest first / get the {top.bare} {n} of the array in falling order / extract the {n} largest elements of {arr} in descending order and store them in a variable named {top}
    {top} = np.sort({arr})[::-1][:{n}]
    # compute which part of the whole sum they make up and call it {share} / the {share.bare} is their sum divided by the sum of all sales / let {share} be the total of {top} over the total of {arr} / divide what these {n} add up to by the sum of everything, giving {share} / calculate the ratio of the sum of {top} to the sum of {arr} and assign it to a variable named {share}
    {share} = {top}.sum() / {arr}.sum()
    # print it as a percentage with one decimal and a percent sign / show {share} in percent, one digit after the point, with "%" / print the share in the form "52.5%" / output {share} times 100 with one decimal, followed directly by %
    print(f"{{share}:.1%}")
seeded_dice
    # create a numpy random generator {gen} with the seed {roll} / let {gen} be np.random.default_rng for seed {roll} / make a random number generator {gen} (numpy, seed {roll}) / we need numpy's default generator with the seed {roll}; name it {gen}
    {gen} = np.random.default_rng({roll})
    # roll a die {num} times with it and keep the results in {arr} / draw {num} whole numbers from 1 to 6 from the generator, as {arr} / {arr}: {num} random integers between 1 and 6, both possible / use {gen} to throw {num} dice and store them in an array {arr} / generate {num} random integers from 1 to 6 inclusive using {gen} and assign the array to {arr}
    {arr} = {gen}.integers(1, 7, size={num})
    # count the sixes / store how many of them are six as {sixes} / let {sixes} be the number of sixes among the rolls / how many sixes are there? call it {sixes}
    {sixes} = ({arr} == 6).sum()
    # print the number of sixes and the mean of all rolls / show {sixes}, then the average roll / print {sixes} and the mean of {arr} in one line / output how many sixes there were, followed by the average of the {num} rolls
    print({sixes}, {arr}.mean())
daily_changes
    # the closing prices were {pos}. make them a numpy array {arr} / store {pos.and_items}, the closing prices, in the numpy array {arr} / {arr} = a numpy array holding {pos} / let {arr} be the numpy array of these closing prices: {pos}
    {arr} = np.array({pos})
    # compute the differences between neighbours as {gaps} / {gaps}: each price minus the one before / let {gaps} be the changes from one day to the next / use np.diff on {arr} and name the result {gaps} / calculate the differences between consecutive elements of {arr} and store them in a variable named {gaps}
    {gaps} = np.diff({arr})
    # find the index of the {biggest.bare} change, up or down / let {biggest} be the position in {gaps} with the greatest absolute value / where is the change of largest size, ignoring the sign? keep that index in {biggest} / {biggest} = argmax of the absolute values of {gaps}
    {biggest} = np.abs({gaps}).argmax()
    # print that change and the price after it / show the value of {gaps} there, and the price of {arr} one place later / print the change at {biggest} and the price that followed it / output {gaps} at index {biggest} together with {arr} at the next index
    print({gaps}[{biggest}], {arr}[{biggest} + 1])
"""

TABLES = r"""
product_of_columns(roll, goods)
    # make a pandas table {df} from the dictionary {goods} / create a data frame named {df} with the columns {ga} = {va}, {gb} = {vb} and {gc} = {vc} / {df} is a pandas DataFrame: {ga} is {va}, {gb} is {vb}, {gc} is {vc} / put the columns {ga} ({va}), {gb} ({vb}) and {gc} ({vc}) into a pandas table called {df}
    {df} = pd.DataFrame({goods})
    # add a column {gd}, which is {gb} times {gc} / multiply {gb} by {gc} row by row and store that as the column {gd} / a new column {gd} holds the product of {gb} and {gc} / compute {gd} as {gb} multiplied by {gc} and add it to the table / create a new column named {gd} containing the product of the columns {gb} and {gc}
    {df}[{gd}] = {df}[{gb}] * {df}[{gc}]
    # keep only the rows where it is over {glimit}, as {best} / {best}: the rows with more than {glimit} in {gd} / filter the table to a value of more than {glimit} in {gd} and call the result {best} / select the rows whose {gd} is greater than {glimit}; name them {best} / extract all rows in which {gd} exceeds {glimit} and assign them to a variable named {best}
    {best} = {df}[{df}[{gd}] > {glimit}]
    # print the {ga} column of these rows as a list / show which {ga.bare} values are left, as a list / print a list of what stands under {ga} in {best} / output the values of {ga} in {best} as a list
    print({best}[{ga}].tolist())
mean_per_group(people)
    # create a data frame {df} from {people} / build a pandas table {df} with the columns {pn} ({pa}), {pg} ({pb}) and {pv} ({pc}) / {df} = a pandas DataFrame of {people} / a table {df}, made with pandas: {pn} is {pa}, {pg} is {pb} and {pv} is {pc}
    {df} = pd.DataFrame({people})
    # compute the mean of {pv} for each {pg.bare} and store the series as {means} / group by {pg} and average {pv}; these are the {means.bare} / {means}: the average {pv.bare} per {pg.bare} / let {means} be the mean of the {pv} column within every group of {pg} / calculate the average of the column {pv} grouped by the column {pg} and assign it to {means}
    {means} = {df}.groupby({pg})[{pv}].mean()
    # find the group with the highest of these means, as {best} / let {best} be the {pg.bare} whose mean is largest / which {pg.bare} has the greatest average? keep its label in {best} / {best} is the label of the maximum in {means}
    {best} = {means}.idxmax()
    # print that label and its mean rounded to {places} decimals / show {best} and then the mean of it, with {places} decimals / print {best} together with its value in {means}, rounded to {places} places / output the best group, followed by its average ({places} decimals)
    print({best}, round({means}[{best}], {places}))
highest_row(people)
    # make {df}, a pandas table of {people} / the dictionary {people} becomes a pandas data frame {df} / put {people} into a DataFrame named {df} / a pandas table called {df} has {pn}: {pa}, {pg}: {pb}, {pv}: {pc}
    {df} = pd.DataFrame({people})
    # get the row with the highest {pv.bare} as {top} / let {top} be the row in which {pv} is greatest / find the row where the column {pv} has its maximum and name it {top} / {top}: the row of the table with the largest value of {pv} / retrieve the row with the maximum value in the column {pv} and assign it to a variable named {top}
    {top} = {df}.loc[{df}[{pv}].idxmax()]
    # print its {pn.bare} and its {pg.bare} with a comma and a space between / show {pn} and {pg} of that row, separated by ", " / print {top} as "{pn.bare}, {pg.bare}", filled in with its values / output the {pn.bare}, a comma, a space and the {pg.bare} of {top}
    print({top}[{pn}] + ", " + {top}[{pg}])
count_a_label(roll, tags)
    # make a pandas series {xs} of {tags} / {xs} is a pandas Series with the answers {tags} / people said {tags.and_items}; keep these strings in a pandas series {xs} / store the list {tags} as a Series (pandas) named {xs}
    {xs} = pd.Series({tags})
    # count how often each value occurs, as {counts} / let {counts} be the value counts of the series / {counts}: every label with its number of occurrences, by value_counts / get the counts of the different answers and store them in {counts} / determine the frequency of every value in {xs} and store the result in {counts}
    {counts} = {xs}.value_counts()
    # take the {share.bare} of {one_tag}: its count divided by the number of answers / compute {share}, how many are {one_tag} over how many there are in all / let {share} be the count of {one_tag} divided by the length of {xs} / which part of all answers is {one_tag}? store it as {share}
    {share} = {counts}[{one_tag}] / len({xs})
    # print how many different answers there are and {share} rounded to 2 decimals / show the number of distinct labels, then the {share.bare} with two decimals / print the length of {counts} and the rounded share (2 places) / output first how many labels {counts} has, then {share}, rounded to two digits
    print(len({counts}), round({share}, 2))
rename_and_drop(people)
    # a pandas data frame {df} is made from {people} / create the pandas table {df} with {pn} {pa}, {pg} {pb} and {pv} {pc} / turn {people} into a pandas DataFrame named {df} / {df} holds {people} as a pandas table
    {df} = pd.DataFrame({people})
    # rename the column {pv} to {fresh} / the column {pv} gets the new name {fresh} / {pv} should be called {fresh} from now on / change the column name {pv} into {fresh}
    {df} = {df}.rename(columns={{pv}: {fresh}})
    # drop the column {pg} / we do not need {pg}: remove that column / delete the {pg} column from the table / take the column {pg} out
    {df} = {df}.drop(columns={pg})
    # print the column names as a list and the sum of {fresh} / show a list of the columns, then what {fresh} adds up to / print which columns are left (a list) and the total of {fresh} / output the list of column names of {df}, followed by the sum over {fresh}
    print({df}.columns.tolist(), {df}[{fresh}].sum())
fill_the_gaps(gappy)
    # make a pandas table {df} from {gappy}; None means no value / {df} is a pandas data frame of {gappy} / create {df} with pandas: {hn} is {ha} and {hv} is {hb} / store {gappy} as a DataFrame called {df}
    {df} = pd.DataFrame({gappy})
    # count the missing values of {hv} and store the number in {missing} / how many values of {hv} are missing? that is {missing} / let {missing} be the number of gaps in the column {hv} / {missing} = how often {hv} has no value / determine the number of missing entries in the column {hv} and assign it to {missing}
    {missing} = {df}[{hv}].isna().sum()
    # fill them with the mean of the column / replace every gap in {hv} by the mean of {hv} / put the average of {hv} where a value is missing / let the missing ones become the column's mean / replace the missing entries of {hv} with the mean of that column
    {df}[{hv}] = {df}[{hv}].fillna({df}[{hv}].mean())
    # print {missing} and the table / show how many were missing and then the whole table, one below the other / print the number of gaps first and {df} on the next line / output {missing}, then in a new line {df}
    print({missing})
    print({df})
sort_and_head(people)
    # {df} is the pandas data frame with {pn} = {pa}, {pg} = {pb}, {pv} = {pc} / make a pandas table of {people} and call it {df} / store {people} in a DataFrame {df} / create the table {df} in pandas out of {people}
    {df} = pd.DataFrame({people})
    # sort the table by {pv} from high to low and number its rows anew from 0 / order the rows by falling {pv.bare}, with a fresh index / {df} should be sorted by {pv}, largest first, and its index reset (without keeping the old one) / sort descending by the column {pv} and reset the index, dropping the old / arrange the rows of {df} in descending order of {pv} and reset the index so that the old one is dropped
    {df} = {df}.sort_values({pv}, ascending=False).reset_index(drop=True)
    # keep the first {n} rows as {top} / {top}: the upper {n} rows / let {top} be the head of the table with {n.word} rows / take the {n.word} best rows and name them {top}
    {top} = {df}.head({n})
    # print their {pn} values joined by " > " / show the {pn} column of {top} as one text with " > " between / join what stands under {pn} in {top} with " > " and print it / output the values of {pn} from these rows, " > " in between
    print(" > ".join({top}[{pn}]))
one_more_row(roll, people)
    # start with a pandas table {df} made from {people} / {df}: a pandas data frame with {people} in it / create a DataFrame {df} using {people} / a table {df} (pandas) holds {pn} {pa}, {pg} {pb} and {pv} {pc}
    {df} = pd.DataFrame({people})
    # append a row: {extra} in the {pg.bare} {some_group} with {pv.bare} {small} / add one row at the end with {extra}, {some_group} and {small} / {extra} joins: {pg} is {some_group} and {pv} is {small}; put that as a new last row / the table gets one more row, namely {pn} {extra}, {pg} {some_group}, {pv} {small}
    {df}.loc[len({df})] = [{extra}, {some_group}, {small}]
    # compute the {mean.bare} of {pv} over all rows / let {mean} be the mean of the column {pv} now / {mean} is the average of {pv} with the new row / store the mean of {pv} in {mean} / calculate the average value of the column {pv} and save it in a variable named {mean}
    {mean} = {df}[{pv}].mean()
    # print the number of rows and {mean} / show how many rows there are, then the {mean.bare} / print len of the table next to {mean} / output the row count and the {mean.bare} of {pv}
    print(len({df}), {mean})
two_conditions(roll, people)
    # let {df} be a pandas DataFrame with the columns {pn}: {pa}, {pg}: {pb}, {pv}: {pc} / make a data frame called {df} from {people} with pandas / {people} goes into a pandas table {df} / build the pandas table {df} out of {people}
    {df} = pd.DataFrame({people})
    # select the rows where {pg} is {some_group} and {pv} is at least {plimit}, as {chosen} / {chosen} holds the rows of {some_group} with {plimit} or more in {pv} / filter: {pg} equal to {some_group}, {pv} not below {plimit}; the rows are {chosen} / from the table take those rows that have {some_group} as {pg} and {plimit} or more as {pv}, and call them {chosen} / extract the rows whose {pg} equals {some_group} and whose {pv} is greater than or equal to {plimit}, and assign them to {chosen}
    {chosen} = {df}[({df}[{pg}] == {some_group}) & ({df}[{pv}] >= {plimit})]
    # print "nobody" if there are none, otherwise the number of rows / if {chosen} is empty print "nobody", else how many rows it has / show how many rows were selected, or "nobody" when it is not a single one / print the length of {chosen}; for a length of 0 print "nobody" instead
    print(len({chosen}) or "nobody")
label_the_rows(roll, people)
    # create a pandas data frame {df} with {people} / make {people} a pandas table named {df} / the table {df} is a pandas DataFrame and contains {people} / {df} is to be a pandas table with {pn} {pa}, {pg} {pb}, {pv} {pc}
    {df} = pd.DataFrame({people})
    # add a column {lv} that says {yes_word} if {pv} is over {plimit}, otherwise {no_word} / a new column {lv}: {yes_word} for rows with more than {plimit} in {pv} and {no_word} for the others / put {yes_word} or {no_word} in a column {lv}, depending on whether {pv} is greater than {plimit} / give each row a {lv}, {yes_word} when its {pv} is above {plimit}, {no_word} when it is not
    {df}[{lv}] = [{yes_word} if v > {plimit} else {no_word} for v in {df}[{pv}]]
    # count the values of {lv} and keep them in a plain dictionary {counts} / {counts}: a dict from each {lv.bare} to its number of rows / let {counts} be the value counts of the new column, as a dictionary / make a dictionary {counts} that tells how many rows each {lv.bare} has
    {counts} = {df}[{lv}].value_counts().to_dict()
    # print the number for {yes_word}, or 0 if the dictionary lacks it / show how many are {yes_word} (0 when there is no such key) / print what {counts} says for {yes_word}, with 0 as the default / output the count of {yes_word}; missing means 0
    print({counts}.get({yes_word}, 0))
merge_two_tables(roll, items_)
    # make a pandas table {df} with the columns "name" ({items_}) and "price" ({same_dec}) / {df}: a pandas DataFrame where "name" is {items_} and "price" is {same_dec} / create a pandas data frame {df}: "name" holds {items_} and "price" holds {same_dec} / put {items_} as "name" and {same_dec} as "price" into a pandas table {df}
    {df} = pd.DataFrame({"name": {items_}, "price": {same_dec}})
    # a second table {orders} has "name" with {ordered} and "pieces" with {pieces} / {orders} is another DataFrame: "name" {ordered}, "pieces" {pieces} / make a table {orders} in which "name" is {ordered} and "pieces" is {pieces} / then create {orders} with the columns "name" = {ordered} and "pieces" = {pieces}
    {orders} = pd.DataFrame({"name": {ordered}, "pieces": {pieces}})
    # merge them on "name", the orders first, as {result} / join the price table to {orders} by "name" and call it {result} / let {result} be {orders} merged with {df} over the column "name" / combine {orders} with {df} where "name" agrees; the new table is {result} / perform a merge of {orders} with {df} on the column "name" and assign the table to a variable named {result}
    {result} = {orders}.merge({df}, on="name")
    # print the sum of "pieces" times "price" rounded to 2 decimals / show what all of it costs: pieces times price, summed up, with two decimals / multiply "pieces" and "price" in {result}, add up and print that rounded to 2 places / output the total of pieces times price over all rows of {result}, two decimals
    print(round(({result}["pieces"] * {result}["price"]).sum(), 2))
look_up_by_index(roll, people)
    # a data frame {df} (pandas) with {people} / make the pandas table {df}: {pn} {pa}, {pg} {pb}, {pv} {pc} / from {people} create a DataFrame called {df} / {df} shall be a pandas table of {people}
    {df} = pd.DataFrame({people})
    # make {pn} the index of the table / set the column {pn} as index / use {pn} as the index of {df} / the index of the table should be {pn}
    {df} = {df}.set_index({pn})
    # change the {pv.bare} of {someone} to {small} / set {pv} in the row {someone} to {small} / for {someone}, the value of {pv} is now {small} / correct the table: {pv} for {someone} becomes {small}
    {df}.loc[{someone}, {pv}] = {small}
    # print who has the smallest {pv.bare} now / show the index label of the row with the lowest {pv} / print the label where {pv} is at its minimum / output the name at which {pv} is lowest
    print({df}[{pv}].idxmin())
tidy_names
    # make a pandas table {df} with one column "name" that holds {untidy} / {df} is a data frame (pandas) whose only column "name" is {untidy} / put the names {untidy} in the column "name" of a pandas table {df} / a DataFrame {df} has the column "name" with {untidy}
    {df} = pd.DataFrame({"name": {untidy}})
    # strip the spaces around the names and write them in title case / clean the column: no spaces at the ends, each name capitalized (title) / remove leading and trailing spaces in "name" and apply title case / every name loses the blanks around it and gets title case, in the same column
    {df}["name"] = {df}["name"].str.strip().str.title()
    # drop the duplicate rows / remove rows that occur more than once, keeping the first of each / keep each row only once / throw out the duplicates
    {df} = {df}.drop_duplicates()
    # print the names that are left in alphabetical order, as a list / show a sorted list of the remaining names / sort what is left in "name" and print it as a list / output the cleaned names, sorted, in a list
    print(sorted({df}["name"]))
correlated_columns(roll, goods)
    # create the data frame {df} from {goods} with pandas / a pandas table {df} contains {ga} {va}, {gb} {vb} and {gc} {vc} / {df} is the DataFrame for {goods} / make a table {df} in pandas using {goods}
    {df} = pd.DataFrame({goods})
    # compute the correlation of {gb} and {gc} and store it as {r} / let {r} be the correlation between the columns {gb} and {gc} / {r} = how {gb} correlates with {gc} / how strongly are {gb} and {gc} related? keep their correlation in {r} / calculate the correlation coefficient of the columns {gb} and {gc} and assign it to a variable named {r}
    {r} = {df}[{gb}].corr({df}[{gc}])
    # print "strong" if its absolute value is over {bar}, else "weak" / show "strong" when {r} without its sign is greater than {bar}, otherwise "weak" / if {r} is above {bar} or below minus {bar}, print "strong"; if not, "weak" / print whether it is "strong" (absolute value more than {bar}) or "weak"
    print("strong" if abs({r}) > {bar} else "weak")
"""

PLAIN = r"""
relative_frequencies(roll, tags)
    # {xs} = {tags} / the votes are {tags}, kept in a list {xs} / store the votes {tags.and_items} as a list of strings in {xs} / let {xs} be the list {tags}
    {xs} = {tags}
    # make a dictionary {counts} from each different vote to how often it occurs / count the votes in a dictionary called {counts} / let {counts} map every distinct item of the list to its number of occurrences / {counts}: a dict with the frequency of each vote
    {counts} = {}
    for vote in {xs}:
        {counts}[vote] = {counts}.get(vote, 0) + 1
    # turn the counts into shares: divide each by the number of votes, in a new dictionary {shares} / {shares} has the same keys, but the count over the length of the list as values / build a dict {shares} in which every count is divided by how many votes there were / compute the relative frequencies as a dictionary {shares} / create a dictionary {shares} that contains, for each key of {counts}, its count divided by the length of {xs}
    {shares} = {vote: count / len({xs}) for vote, count in {counts}.items()}
    # print the share of {one_tag}, rounded to {places} decimals / show what part {one_tag} has, with {places} decimals / print the value for {one_tag} in {shares}, rounded to {places} places / output the relative frequency of {one_tag} ({places} digits after the point)
    print(round({shares}[{one_tag}], {places}))
weighted_mean(roll, items_)
    # the marks for {items_.and_items} are {same}: a list {scores} / let {scores} be {same}, the marks for {items_.and_items} / {scores} = {same} / store the list {same} as {scores}
    {scores} = {same}
    # they count differently, with the {weights.bare} {same_dec} / {weights} = {same_dec} / let {weights} be the list {same_dec} / the list {weights} holds {same_dec}, one for each
    {weights} = {same_dec}
    # compute the weighted mean: multiply pairwise, add up, divide by the sum of {weights}; store it as {mean} / let {mean} be the sum of the products of {scores} and {weights}, over the sum of {weights} / {mean}: each of {scores} times its weight, all added and divided by the total weight / weight {scores} with {weights} and store the weighted average in {mean} / calculate the average of {scores} weighted by {weights} and store it in a variable named {mean}
    {mean} = sum(s * w for s, w in zip({scores}, {weights})) / sum({weights})
    # print it rounded to {places} decimals, then the plain average of {scores} / show {mean} with {places} decimals and after it the unweighted mean / print {mean}, rounded to {places} places, next to the ordinary mean of {scores} / output the weighted result ({places} decimals) followed by the sum of {scores} over their number
    print(round({mean}, {places}), sum({scores}) / len({scores}))
variance_by_hand(data)
    # {xs} = {data} / let {xs} be the list {data} / our values are {data.and_items}: a list {xs} / keep {data} in a list {xs}
    {xs} = {data}
    # compute the {mean.bare}: their sum divided by how many there are / let {mean} be the sum of {xs} over its length / take the {mean.bare} of the list / {mean} is the arithmetic mean of the values / calculate the average of the values in {xs} and store it in a variable named {mean}
    {mean} = sum({xs}) / len({xs})
    # make a list {squares} of the squared differences from it / for each value take the difference to {mean} and square it; collect these in {squares} / {squares}: (value minus {mean}) to the power of 2, for all values / let {squares} be a list with the square of each value's distance to {mean} / create a list named {squares} containing the square of the difference between each value and {mean}
    {squares} = [(value - {mean}) ** 2 for value in {xs}]
    # average the squares to get the {variance.bare} / the {variance.bare} is the mean of this list / let {variance} be the sum of {squares} divided by the number of values / {variance} = what the squared differences are on average / calculate the average of {squares} and assign it to a variable named {variance}
    {variance} = sum({squares}) / len({xs})
    # print the {variance.bare} and its square root, each rounded to 2 decimals / show {variance} and the root of it, both with two decimals / print {variance} rounded to 2 places, then the standard deviation (the root), rounded too / output the rounded {variance.bare} and standard deviation, 2 decimals each
    print(round({variance}, 2), round({variance} ** 0.5, 2))
histogram_bins
    # ages in a group: {ages}, a list named {xs} / {xs} = {ages} / the list {xs} contains the ages {ages.and_items} / store {ages} as {xs}
    {xs} = {ages}
    # count them in bins of width {width_}: a dictionary {bins} from the lower edge of each bin to its count / make {bins}, a dict: the age rounded down to a multiple of {width_} is the key, the number of such ages the value / {bins} says for each start (0, {width_}, and so on) how many ages lie in that step of {width_}; empty ones are left out / put every age into a bin of {width_} and count, with the smallest age of the bin as the key, in the dictionary {bins}
    {bins} = {}
    for age in {xs}:
        edge = age // {width_} * {width_}
        {bins}[edge] = {bins}.get(edge, 0) + 1
    # print the bins in rising order, one per line: the edge, a space, and as many {mark} as it has ages / for each edge, sorted, show it with a bar of {mark} signs as long as its count / draw a text histogram: sorted edges, each followed by a space and {mark} repeated count times / go through the sorted keys and print the key and {mark} times the count beside it
    for edge in sorted({bins}):
        print(edge, {mark} * {bins}[edge])
frequent_word
    # {text} = {review} / the review says {review}; keep it in {text} / let {text} be the string {review} / store {review} as {text}
    {text} = {review}
    # lower it, remove the punctuation and split it into {words} / {words}: the text in lower case, without punctuation characters, split at spaces / make a list {words} of its words, in small letters and with all punctuation taken out / get the lower-case {words.bare} of it, ignoring punctuation
    {words} = {text}.lower().translate(str.maketrans("", "", string.punctuation)).split()
    # count the words with a Counter named {counts} / let {counts} be a Counter of {words} / {counts} = a Counter over the list / use Counter from collections to count them, as {counts} / create a Counter of {words} and assign it to a variable named {counts}
    {counts} = Counter({words})
    # print the most frequent word in capitals, and how often it occurs / show the word with the highest count, upper case, followed by the count / print the top word of {counts} in upper case and its number / output the commonest word, all capitals, and then how many times it is there
    word, number = {counts}.most_common(1)[0]
    print(word.upper(), number)
accuracy_of_labels(roll, tags)
    # the correct labels are {tags}, in a list {truth} / {truth} = {tags} / let {truth} be the list {tags} / keep the right answers {tags} as {truth}
    {truth} = {tags}
    # a classifier gave {other_tags}; call the list {guess} / {guess} = {other_tags} / and let {guess} be {other_tags} / the answers of the model are {other_tags}, stored as {guess}
    {guess} = {other_tags}
    # count at how many places both agree, as {hits} / let {hits} be the number of positions where {truth} and {guess} are equal / {hits}: how many labels were predicted correctly / compare the two lists place by place and store the number of matches in {hits} / determine the number of positions at which {guess} has the same label as {truth} and assign it to {hits}
    {hits} = sum(a == b for a, b in zip({truth}, {guess}))
    # divide it by the number of labels to get the {accuracy.bare} / the {accuracy.bare} is {hits} over the length of {truth} / let {accuracy} be the part of labels that are right / {accuracy} = matches divided by all labels / calculate the ratio of {hits} to the number of labels and store it in a variable named {accuracy}
    {accuracy} = {hits} / len({truth})
    # print the accuracy in percent without decimals, with a percent sign, and the indices of the mistakes as a list / show {accuracy} as a whole percentage with "%", then a list of the positions where they differ / print {accuracy} like "75%", and behind it at which indices the model was wrong (a list) / output the percentage (no decimals, "%" behind it) and the list of wrong positions
    wrong = [i for i, (a, b) in enumerate(zip({truth}, {guess})) if a != b]
    print(f"{{accuracy}:.0%}", wrong)
confusion_counts(bits, other_bits)
    # {truth} is {bits} / the real classes, 1 or 0, are {bits}: a list {truth} / {truth} = {bits} / store {bits} in {truth}
    {truth} = {bits}
    # {guess} is {other_bits} / the predicted classes are {other_bits}: a list {guess} / {guess} = {other_bits} / store {other_bits} in {guess}
    {guess} = {other_bits}
    # count the true positives (both are 1) as {tp} and the false positives (predicted 1, really 0) as {fp} / {tp} is how often both lists have 1; {fp} how often {guess} has 1 but {truth} has 0 / let {tp} be the number of places where a 1 was predicted rightly, and {fp} where it was predicted wrongly / compute {tp}, the positions with 1 in both, and {fp}, those with 0 in {truth} and 1 in {guess}
    {tp} = sum(a == 1 and b == 1 for a, b in zip({truth}, {guess}))
    {fp} = sum(a == 0 and b == 1 for a, b in zip({truth}, {guess}))
    # compute the {precision.bare}: {tp} divided by {tp} plus {fp}, and 0 if nothing was predicted as 1 / let {precision} be {tp} over the sum of {tp} and {fp}; if this sum is 0, then 0 / {precision} is {tp} divided by ({tp} + {fp}), or 0 when both are 0 / divide the true positives by all predicted positives for the {precision.bare}; without any of them it is 0
    {precision} = {tp} / ({tp} + {fp}) if {tp} + {fp} else 0
    # print {tp}, {fp} and the {precision.bare} with 2 decimals / show {tp} and {fp}, then {precision} rounded to two places / print the two counts, true positives first, and the rounded {precision.bare} (2 decimals) / output {tp}, then {fp}, then {precision} rounded to 2 digits
    print({tp}, {fp}, round({precision}, 2))
split_by_index
    # {xs} = {letters_} / the samples are {letters_}, in a list called {xs} / let {xs} be the list {letters_} / put {letters_.and_items} into a list {xs}
    {xs} = {letters_}
    # compute the index {cut} at which {percent} percent of them are reached, rounded down / let {cut} be {percent} percent of the length, as a whole number (rounded down) / {cut} is the number of samples times {percent} divided by 100, without the fraction / where do we cut? {percent} percent of the length, rounded down, is {cut} / calculate {percent} percent of the length of {xs}, rounded down to an integer, and store it in a variable named {cut}
    {cut} = len({xs}) * {percent} // 100
    # split there: {train} gets what comes before the index, {test} the rest / the part before {cut} is {train}, the part from {cut} on is {test} / let {train} be the first {cut} samples and {test} the remaining ones / divide the list into {train} (up to {cut}) and {test} (all after)
    {train}, {test} = {xs}[:{cut}], {xs}[{cut}:]
    # print how many are in {train} and the list {test} in reverse order / show the length of {train}, then {test} backwards / print the size of the first part and after it the second part reversed / output len of {train} followed by the reversed {test}
    print(len({train}), {test}[::-1])
random_picks(roll, items_)
    # {names} = {items_} / the people in the draw are {items_}; call the list {names} / let {names} be the list {items_} / store {items_.and_items} in a list {names}
    {names} = {items_}
    # seed random with {roll} and pick {n} different ones of them, as {chosen} / with the seed {roll}, draw a random sample of {n} from the list and name it {chosen} / random seed {roll}; then {chosen} are {n.word} of {names} drawn without repetition / let {chosen} be {n} of {names}, sampled at random after setting the seed to {roll}
    random.seed({roll})
    {chosen} = random.sample({names}, {n})
    # collect the ones who were not drawn as {rest} / {rest}: all of {names} that are not in {chosen} / the others, in their order, form the list {rest} / let {rest} be the list without those drawn / create a list named {rest} containing the elements of {names} that do not occur in {chosen}
    {rest} = [name for name in {names} if name not in {chosen}]
    # print whether {one_item} was drawn: True or False / show True if {one_item} is among the drawn ones, else False / is {one_item} in {chosen}? print that as a boolean / output True or False, depending on whether {chosen} contains {one_item}
    print({one_item} in {chosen})
line_by_formula(roll, data)
    # {xs} = {steps_} / the x values are {steps_}, a list called {xs} / let {xs} be the list {steps_} / store {steps_} in {xs}
    {xs} = {steps_}
    # {ys} = {data} / the y values are {data}, a list called {ys} / let {ys} be the list {data} / store {data} in {ys}
    {ys} = {data}
    # compute the means {mx} of {xs} and {my} of {ys} / {mx} is the mean of {xs} and {my} the mean of {ys} / let {mx} and {my} be what {xs} and {ys} are on average / take both averages: {mx} for the x values, {my} for the y values / calculate the mean of {xs} and the mean of {ys} and assign them to {mx} and {my} respectively
    {mx}, {my} = sum({xs}) / len({xs}), sum({ys}) / len({ys})
    # the {slope.bare} is the sum of (x - {mx}) * (y - {my}) over the sum of (x - {mx}) squared; the {intercept.bare} is {my} minus {slope} times {mx} / fit a straight line by least squares: {slope} and {intercept}, from the deviations of {mx} and {my} / let {slope} be the summed products of the deviations divided by the summed squares of the x deviations, and {intercept} be {my} - {slope} * {mx} / compute {slope} and {intercept} of the least squares line through the points
    {slope} = sum((x - {mx}) * (y - {my}) for x, y in zip({xs}, {ys})) / sum((x - {mx}) ** 2 for x in {xs})
    {intercept} = {my} - {slope} * {mx}
    # print what the line predicts for x = {num}, rounded to {places} decimals / predict y at {num} and print it with {places} decimals / which y does the line give for {num}? print it rounded to {places} places / show the prediction for {num}, that is {slope} times {num} plus {intercept}, rounded to {places}
    print(round({slope} * {num} + {intercept}, {places}))
polyfit_line(roll, data)
    # the hours are {steps_} and the results {data}; make numpy arrays {xs} and {ys} of them / let {xs} and {ys} be numpy arrays with {steps_} and {data} / {xs} is the numpy array {steps_}, {ys} the numpy array {data} / store {steps_} as array {xs} and {data} as array {ys}, using numpy
    {xs} = np.array({steps_})
    {ys} = np.array({data})
    # fit a straight line with polyfit, giving {slope} and {intercept} / get {slope} and {intercept} of the best line from np.polyfit with degree 1 / use numpy to fit a polynomial of degree 1; its coefficients are {slope} and {intercept} / let {slope} and {intercept} come from a linear polyfit of {ys} over {xs}
    {slope}, {intercept} = np.polyfit({xs}, {ys}, 1)
    # compute the residuals {rest}: the real values minus those of the line / let {rest} be {ys} minus what the line gives at {xs} / {rest} holds how far each point lies above the line / subtract the fitted values from {ys} and call it {rest} / calculate the difference between {ys} and the values of the line, and store it in a variable named {rest}
    {rest} = {ys} - ({slope} * {xs} + {intercept})
    # print the index of the point that is farthest from the line / show at which index the residual is largest in size / print where the absolute value of {rest} is greatest / output the position of the worst fitted point
    print(np.abs({rest}).argmax())
nearest_point(pairs)
    # {xs} = {pairs} / the shops are at {pairs}; keep these points in a list {xs} / let {xs} be the list of points {pairs} / store the coordinates {pairs} as {xs}
    {xs} = {pairs}
    # we are at {here_}: store this as {home} / {home} = {here_} / let {home} be the point {here_} / our own position, {home}, is {here_}
    {home} = {here_}
    # compute the straight distance from {home} to each point, as a list {distances} / {distances}: how far every point of {xs} is from {home} (math.dist) / let {distances} be the list of Euclidean distances between {home} and the points / for all points get the distance to {home} and collect them in {distances} / calculate the Euclidean distance between {home} and every point of {xs} and store the values in a list named {distances}
    {distances} = [math.dist({home}, point) for point in {xs}]
    # find the {nearest.bare} point, the first on a tie / let {nearest} be the point with the smallest distance / {nearest} is the item of {xs} where {distances} has its minimum / pick from {xs} the one that is closest, as {nearest} / determine the point of {xs} with the minimum distance and assign it to a variable named {nearest}
    {nearest} = {xs}[{distances}.index(min({distances}))]
    # print it and the distance rounded to {places} decimals / show {nearest}, then how far it is, with {places} decimals / print the point and the least of {distances}, rounded to {places} places / output the closest point and its distance ({places} decimals)
    print({nearest}, round(min({distances}), {places}))
far_from_mean(data)
    # {xs} = {data} / the values are {data}; put them into a list {xs} / let {xs} be {data} / store {data.and_items} as a list {xs}
    {xs} = {data}
    # compute the {mean.bare} of the list with the statistics module / use statistics to get the {mean.bare} / {mean} comes from statistics.mean of {xs} / let {mean} be the mean, using the module statistics / calculate the {mean.bare} of {xs} using the statistics module and store it in {mean}
    {mean} = statistics.mean({xs})
    # throw out the values that differ from it by more than {reach}, as {inside} / {inside}: values whose distance to {mean} is at most {reach} / keep in {inside} what is no further than {reach} away from the {mean.bare} / let {inside} be the list without everything that lies over {reach} above or below {mean} / create a list named {inside} containing only the values that differ from {mean} by no more than {reach}
    {inside} = [value for value in {xs} if abs(value - {mean}) <= {reach}]
    # print how many values were thrown out and the list {inside} / show the number of removed values, then those that stayed / print the difference in length of {xs} and {inside}, followed by {inside} / output how many are gone, and {inside}
    print(len({xs}) - len({inside}), {inside})
one_hot(tags)
    # {xs} = {tags} / store the labels {tags} in {xs} / let {xs} be the list of labels {tags} / keep {tags.and_items} as strings in a list {xs}
    {xs} = {tags}
    # make a sorted list {classes} of the different labels / {classes}: each label once, in alphabetical order / sort the distinct items of {xs} and call the list {classes} / let {classes} be the unique labels, sorted / create an alphabetically sorted list of the unique elements of {xs} and assign it to {classes}
    {classes} = sorted(set({xs}))
    # encode every label as a row of zeros with a single 1 at its place in {classes}; the list of rows is {encoded} / one-hot encode {xs}: for each label a list with 1 where it equals the class and 0 elsewhere, as {encoded} / {encoded} has, for each item of {xs}, a list that says for all of {classes} 1 if it is that one, else 0 / build {encoded}: per label one list of 0 and 1, as long as {classes}
    {encoded} = [[int(label == name) for name in {classes}] for label in {xs}]
    # print the classes and below them the rows, one per line / show {classes}, then each row of {encoded} on its own line / print {classes} first, then go through {encoded} and print every row / output the sorted labels and under them all the rows
    print({classes})
    for row in {encoded}:
        print(row)
"""

PICTURES = r"""
bar_of_items(roll, items_)
    # the bars are for {items_.and_items}: make that a list {names} / {names} = {items_} / store the labels {items_} in {names} / let {names} be the list {items_}
    {names} = {items_}
    # the heights of the bars are {same}, a list called {ys} / {ys} = {same} / let {ys} be the list {same} / and the values {same} go into {ys}
    {ys} = {same}
    # draw a {color.bare} bar chart of {ys} over {names} with the title {title} and show it / show a bar plot: {names} along the bottom, {ys} as heights, bars in {color}, title {title} / plot the values as {color.bare} bars named after {names}, put {title} above and display the chart / i want to see a bar chart titled {title}, color {color}, with one bar per name
    plt.bar({names}, {ys}, color={color})
    plt.title({title})
    plt.show()
    # print the names whose bar is higher than {height}, as a list / which bars are above {height}? print their names in a list / show a list of the labels with a value over {height} / output the names of all values greater than {height} as a list
    print([name for name, height in zip({names}, {ys}) if height > {height}])
bars_from_a_dict
    # {xs} = {stock} / the stock is {stock}, a dictionary named {xs} / let {xs} be the dict {stock} / store {stock} as {xs}
    {xs} = {stock}
    # sort its items by value, largest first, into a list of pairs {top} / {top}: the key and value pairs of it in falling order of the values / let {top} be the items of the dictionary, sorted descending by number / order the pairs from the highest to the lowest value and call the list {top} / create a list named {top} of the items in {xs}, arranged in descending order of their values
    {top} = sorted({xs}.items(), key=lambda pair: pair[1], reverse=True)
    # show the first {n} as a horizontal bar chart with the x label {xlabel} / draw horizontal bars for the first {n.word} pairs, label the x axis {xlabel} and show the plot / only the {n} highest: a barh plot, {xlabel} below the x axis, displayed / plot the first {n} of {top} with barh, write {xlabel} at the x axis and show it
    plt.barh([key for key, _ in {top}[:{n}]], [number for _, number in {top}[:{n}]])
    plt.xlabel({xlabel})
    plt.show()
line_with_labels(roll, data)
    # measured values: {data}. keep them in a list {ys} / {ys} = {data} / store {data.and_items} in a list called {ys} / let {ys} be {data}
    {ys} = {data}
    # let {xs} count them, from 1 up to how many there are / {xs} is a list with 1, 2, 3 and so on, one number for each value / the x values {xs} are the numbers from 1 to the length of {ys}, as a list / make a list {xs} of the positions, beginning with 1 / create a list {xs} containing the integers from 1 up to the number of elements in {ys}
    {xs} = list(range(1, len({ys}) + 1))
    # plot {ys} over {xs} as a {color.bare} line with the marker {marker} / draw a {color.bare} line through the points, with {marker} as marker / line plot: x is {xs}, y is {ys}, marker {marker}, color {color} / make a line chart of both in {color}; the points are marked by {marker}
    plt.plot({xs}, {ys}, color={color}, marker={marker})
    # label the x axis {xlabel} and the y axis {ylabel} / the axes are called {xlabel} (x) and {ylabel} (y) / put {ylabel} at the y axis and {xlabel} at the x axis / x label {xlabel}, y label {ylabel}
    plt.xlabel({xlabel})
    plt.ylabel({ylabel})
    # add the title {title} and show the plot / give it the title {title}, then display it / finally the heading: {title}. show it / title it {title} and bring it on the screen
    plt.title({title})
    plt.show()
scatter_and_fit(roll, data)
    # x is {steps_} and y is {data}: numpy arrays {xs} and {ys} / store {steps_} in {xs} and {data} in {ys}, both as numpy arrays / {xs} and {ys} are the numpy arrays {steps_} and {data} / make numpy arrays of {steps_}, called {xs}, and {data}, called {ys}
    {xs} = np.array({steps_})
    {ys} = np.array({data})
    # fit a polynomial of degree {n} to them and keep its coefficients in {coefficients} / {coefficients} are the result of np.polyfit with degree {n} / use polyfit, degree {n}, and name what it returns {coefficients} / let {coefficients} be those of the best polynomial of degree {n} for {ys} over {xs} / calculate the coefficients of the polynomial of degree {n} that fits {ys} as a function of {xs} and assign them to {coefficients}
    {coefficients} = np.polyfit({xs}, {ys}, {n})
    # show the points as a scatter plot with the fitted values as a {color.bare} line / scatter {xs} against {ys}, draw the polynomial at {xs} in {color} as well, and show the figure / plot the points, then the curve of the fit in {color}, and display both / display a scatter plot of the data together with a {color.bare} line for the fit
    plt.scatter({xs}, {ys})
    plt.plot({xs}, np.polyval({coefficients}, {xs}), color={color})
    plt.show()
    # print what the polynomial gives at {num}, rounded to {places} decimals / evaluate it for x = {num} and print that with {places} decimals / which value does the fit predict at {num}? print it, rounded to {places} places / output the prediction for {num} ({places} decimals)
    print(round(np.polyval({coefficients}, {num}), {places}))
histogram_of_random(roll)
    # seed numpy's random numbers with {roll} / call np.random.seed with {roll} / set the seed of numpy.random to {roll} / the random numbers of numpy should start from the seed {roll}
    np.random.seed({roll})
    # draw {many} normally distributed numbers with mean {num} and standard deviation {n}, as {arr} / {arr}: {many} values from a normal distribution around {num} with a spread of {n} / let {arr} be {many} random numbers of np.random.normal with center {num} and scale {n} / simulate {many} measurements, normal with mean {num} and standard deviation {n}, and store them in {arr}
    {arr} = np.random.normal({num}, {n}, {many})
    # show a histogram of them with {bin_count} bins and the title {title} / plot the distribution in {bin_count} bins, title {title}, and display it / make a histogram ({bin_count} bars) called {title} and show it / draw {arr} as a histogram, {bin_count} bins, {title} as its heading; then show it
    plt.hist({arr}, bins={bin_count})
    plt.title({title})
    plt.show()
    # print how many values are over {num} / show the number of values above {num} / count those greater than {num} and print the count / output how many of the {many} lie above {num}
    print(({arr} > {num}).sum())
two_lines_with_legend(roll, data)
    # {xs} = {data} and {ys} = {near} / let {xs} be {data} and {ys} be {near} / we compare two years: {xs} is {data} and {ys} is {near} / store the first year, {data}, in {xs} and the second, {near}, in {ys}
    {xs} = {data}
    {ys} = {near}
    # draw both as lines, the first labelled {xlabel} and the second {ylabel} / plot {xs} with the label {xlabel} and {ys} with the label {ylabel} / two lines in one plot: {xs} is named {xlabel}, {ys} is named {ylabel} / put {xs} and {ys} into a line plot; their labels are {xlabel} and {ylabel}
    plt.plot({xs}, label={xlabel})
    plt.plot({ys}, label={ylabel})
    # add a legend and show the plot / it needs a legend; then display it / with a legend, please, and show it / put the legend in and bring it up
    plt.legend()
    plt.show()
    # print at how many places the first is above the second / count the positions where {xs} is greater than {ys} and print that / how often is the first line higher than the second? print the number / output the number of places with a larger value in {xs} than in {ys}
    print(sum(a > b for a, b in zip({xs}, {ys})))
rescale_function(data)
    # write a function {rescale} that takes a list of numbers and returns a list in which the smallest has become 0, the largest {top_end} and the others lie between in proportion / define {rescale}(values): subtract the minimum from each value, divide by maximum minus minimum, multiply by {top_end}, return the list / i need a function {rescale} for lists of numbers: it returns the values scaled linearly to the range from 0 to {top_end} / create a function named {rescale} which maps the values of a list to 0..{top_end}, the minimum going to 0 and the maximum to {top_end}
    def {rescale}(values):
        low, high = min(values), max(values)
        return [(value - low) / (high - low) * {top_end} for value in values]
    # call it with {data} and store the list in {scaled} / let {scaled} be what it returns for {data} / apply {rescale} to {data}; the result is {scaled} / {scaled}: the function used on the list {data} / call the function {rescale} with the list {data} and assign the return value to {scaled}
    {scaled} = {rescale}({data})
    # print the scaled values in the middle, without the first and the last / show {scaled} except for its first and its last item / print all of it but the two ends / leave out the item at the start and the one at the end and print the rest of {scaled}
    print({scaled}[1:-1])
error_function(roll, data)
    # define a function {err_fn}(real, guessed) that returns the mean of the absolute differences of two lists / write a function {err_fn} with the parameters real and guessed, two lists; it returns how far they are apart on average, item by item, without sign / make a function named {err_fn}, given lists real and guessed: sum up the absolute differences of the pairs, divide by their number and return that / a function {err_fn} shall compute the mean absolute error of the lists real and guessed
    def {err_fn}(real, guessed):
        return sum(abs(a - b) for a, b in zip(real, guessed)) / len(real)
    # {xs} = {data} / the real values are {data}: store them as {xs} / let {xs} be the real values {data} / keep {data} in {xs}
    {xs} = {data}
    # compare two models: the first guessed {near} and the second always the mean of {xs}; their errors are {first} and {second} / compute {first}, the error of the guesses {near}, and {second}, the error when the mean of {xs} is guessed each time / use the function for {xs} with {near}, as {first}, and for {xs} with a list of only its mean, as {second} / {first} is what {err_fn} gives for {near}; {second} is what it gives if every guess is the average of {xs}
    {first} = {err_fn}({xs}, {near})
    {second} = {err_fn}({xs}, [sum({xs}) / len({xs})] * len({xs}))
    # print "model" if the first error is smaller, otherwise "mean" / show which is better: "model" for a smaller {first}, else "mean" / if {first} is less than {second} print "model", if not print "mean" / output "model" or "mean", the first only when its error is below the other one
    print("model" if {first} < {second} else "mean")
windows_function(data)
    # write a function {averager}(values, size) that returns the list of the averages of each size neighbouring values / define {averager} with the parameters values and size; it returns the moving average: the mean of every complete window of that size / make a function {averager}, taking a list values and a number size, that averages size values in a row, from each possible start, and returns the averages / i want a function {averager} (values, size) for moving averages as a list, only of full windows
    def {averager}(values, size):
        return [sum(values[i:i + size]) / size for i in range(len(values) - size + 1)]
    # {ys} = {data} / let {ys} be the list {data} / the series {data} is stored in {ys} / put {data.and_items} into a list {ys}
    {ys} = {data}
    # print the last average for a window of {n} and the number of averages for a window of {places} / show the last item of what it gives for {ys} with size {n}, then how many it gives with size {places} / call it with {n} and print the final average; behind it the length of the list for {places} / use windows of {n} and of {places}: from the first print the last mean, from the second how many means there are
    print({averager}({ys}, {n})[-1], len({averager}({ys}, {places})))
"""
for stories_table in (ARRAYS, ARRAYS_2, TABLES, PLAIN, PICTURES):
    stories(d, with_imports(stories_table, IMPORTS), SLOTS)
