"""Short questions about dictionaries, lists of pairs or dictionaries and data frames with several columns."""

from dataclasses import dataclass
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements
from codegen_repl.training.corpus.draws import derived, integer, new, sampled, var
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import mixed
from codegen_repl.training.corpus.words import CATEGORIES, made_up

d = Domain("questions_tables", weight=12)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of numbers, and how people ask about it; `<n>` is a number, `<x>` a name."""

    names: tuple[str, ...]
    low: int
    high: int
    most: tuple[str, ...]
    least: tuple[str, ...]
    over: str
    under: str
    up: str
    down: str
    how: str


def _has(noun: str, low: int, high: int, *names: str) -> Column:
    return Column(
        (*names, noun),
        low,
        high,
        (f"has the most {noun}", f"has most {noun}", f"has the highest number of {noun}"),
        (f"has the fewest {noun}", f"has fewest {noun}", f"has the lowest number of {noun}"),
        f"have more than <n> {noun}",
        f"have fewer than <n> {noun}",
        f"have at least <n> {noun}",
        f"have at most <n> {noun}",
        f"how many {noun} does <x> have",
    )


def _is(names: str, low: int, high: int, most: str, least: str, more: str, less: str, how: str) -> Column:
    """An adjective: `is the oldest`, `are older than <n>`."""
    return Column(
        tuple(names.split()),
        low,
        high,
        tuple(f"is the {m}" for m in most.split(",")),
        tuple(f"is the {x}" for x in least.split(",")),
        f"are {more} than <n>",
        f"are {less} than <n>",
        f"are <n> or {more}",
        f"are <n> or {less}",
        how,
    )


def _told(names: str, limits: tuple[int, int], most: str, least: str, said: str) -> Column:
    return Column(
        tuple(names.split(",")), *limits, tuple(most.split(",")), tuple(least.split(",")), *said.split(",")
    )


AGE = _is("age years", 6, 94, "oldest", "youngest", "older", "younger", "how old is <x>")
HEIGHT = _is("height size", 120, 205, "tallest", "shortest", "taller", "shorter", "how tall is <x>")
WEIGHT = _is("weight kg", 2, 99, "heaviest", "lightest", "heavier", "lighter", "how heavy is <x>")
PRICE = _told(
    "price,cost",
    (1, 240),
    "is the most expensive,costs the most,is the dearest",
    "is the cheapest,costs the least,is the least expensive",
    "cost more than <n>,cost less than <n>,cost <n> or more,cost <n> or less,how much does <x> cost",
)
YEAR = _told(
    "year",
    (1950, 2024),
    "is the newest,is the latest,came out last",
    "is the oldest,is the earliest,came out first",
    "came out after <n>,came out before <n>,came out in <n> or later,came out in <n> or earlier,"
    "when did <x> come out",
)
SALARY = _told(
    "salary,pay,wage",
    (1500, 6900),
    "earns the most,has the highest salary,is paid best",
    "earns the least,has the lowest salary,is paid worst",
    "earn more than <n>,earn less than <n>,earn at least <n>,earn at most <n>,how much does <x> earn",
)
TIME = _told(
    "time,seconds,minutes",
    (11, 99),
    "is the slowest,was slowest,took longest",
    "is the fastest,was fastest,took the shortest time",
    "took more than <n>,took less than <n>,took <n> or more,took <n> or less,how long did <x> take",
)
SPEED = _is("speed", 4, 120, "fastest", "slowest", "faster", "slower", "how fast is <x>")
DEPTH = _is("depth", 5, 300, "deepest", "shallowest", "deeper", "shallower", "how deep is <x>")
AREA = _is("area", 12, 950, "largest,biggest", "smallest", "larger", "smaller", "how large is <x>")
KNOWN = {
    "age": AGE, "height": HEIGHT, "weight": WEIGHT, "price": PRICE, "year": YEAR, "salary": SALARY,
    "time": TIME, "speed": SPEED, "depth": DEPTH, "area": AREA,
}  # fmt: skip
SINGULAR = {*KNOWN, "size", "cost", "pay", "wage", "population", "score"}
Topic = tuple[str, str, str, str, str, tuple[Column, ...]]
TOPIC_LINES = """
city | cities | which city | city city city town name | city
    people,3,950,population,inhabitants area schools,2,90 parks,1,40 museums,1,30 bridges,0,25
person | people | who | name name name person | person
    age height weight salary kids,0,8 points,0,99,score pets,0,9
runner | runners | which runner | name runner | person
    time age medals,0,20 wins,0,15
player | players | which player | name player | person
    goals,0,40 age points,0,99,score fouls,0,19 height
product | products | which product | product product item name | thing
    price weight votes,1,99 stars,1,50 reviews,1,400
animal | animals | which animal | animal animal name species | animal
    weight age speed teeth,2,60 spots,0,90
book | books | which book | title title book name | noun
    pages,40,990 year price readers,3,800 chapters,2,60
dish | dishes | which dish | dish food name | food
    price calories,80,990 ingredients,2,20 orders,1,90
lake | lakes | which lake | lake name | made
    depth area islands,0,30 boats,1,99 visitors,10,900
"""


def _column(text: str) -> Column:
    if text in KNOWN:
        return KNOWN[text]
    noun, low, high, *names = text.split(",")
    return _has(noun, int(low), int(high), *names)


def _topic(first: str, second: str) -> Topic:
    one, many, which, names, kind = first.split(" | ")
    return one, many, which, names, kind, tuple(_column(c) for c in second.split())


_LINES = TOPIC_LINES.strip().split("\n")
TOPICS = [_topic(a, b) for a, b in zip(_LINES[::2], _LINES[1::2], strict=True)]


@dataclass(frozen=True, slots=True)
class Table:
    """A drawn table: names, two or three columns, and the words of the questions about the first two."""

    topic: Topic
    name: str
    names: list[str]
    columns: list[Column]
    titles: list[str]
    values: list[list[int]]
    order: list[int]
    said: dict[str, str]

    @property
    def frame(self) -> dict[str, Any]:
        """The columns by title, in the order of the table."""
        return {self.name: self.names, **{self.titles[i]: self.values[i] for i in self.order}}

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows as dictionaries."""
        frame = self.frame
        return [dict(zip(frame, row, strict=True)) for row in zip(*frame.values(), strict=True)]

    @property
    def pairs(self) -> dict[str, int]:
        """The first asked column by name."""
        return dict(zip(self.names, self.values[0], strict=True))

    @property
    def told(self) -> str:
        """The rows in plain words: `Ann 3 40, Bob 7 21`."""
        return ", ".join(" ".join(str(v) for v in row.values()) for row in self.rows)

    @property
    def titled(self) -> str:
        """All titles, as one lists them."""
        titles = list(self.frame)
        return ", ".join(titles[:-1]) + " and " + titles[-1]

    @property
    def middle(self) -> int:
        """A value of the first column that some are above, some below."""
        return sorted(self.values[0])[len(self.names) // 2]

    @property
    def middle2(self) -> int:
        """The same for the second column."""
        return sorted(self.values[1])[len(self.names) // 2]

    def text(self, key: str) -> str:
        """What was drawn for a kind of question, with its number or name put in."""
        number = self.middle2 if key.endswith("2") else self.middle
        return self.said[key].replace("<n>", str(number)).replace("<x>", self.who)

    @property
    def who(self) -> str:
        """A name to ask about."""
        return self.names[self.values[0][0] % len(self.names)]

    @property
    def other(self) -> str:
        """Another name."""
        return self.names[self.values[0][0] % len(self.names) - 1]


def _names(rng: Random, kind: str, count: int) -> list[str]:
    if kind == "made":
        return [f"{made_up(rng, 2).capitalize()}{'abcdefgh'[i]}" for i in range(count)]
    pool = [w for w in CATEGORIES[kind] if " " not in w]
    names = rng.sample(pool, count)
    if rng.random() < 0.3:
        fresh = made_up(rng, 2)
        names[0] = fresh.capitalize() if names[0][0].isupper() else fresh
    return names if len(set(names)) == count else rng.sample(pool, count)


def _table(rng: Random) -> Table:
    topic = rng.choice(TOPICS)
    count = rng.choice((3, 4, 4, 5, 5, 6))
    columns = rng.sample(topic[5], rng.choice((2, 2, 3)))
    titles = [rng.choice(c.names) for c in columns]
    values = [rng.sample(range(c.low, c.high + 1), count) for c in columns]
    order = list(range(len(columns)))
    rng.shuffle(order)
    said: dict[str, Any] = {}
    for mark, column in zip(("", "2"), columns, strict=False):
        said |= {
            "top" + mark: rng.choice(column.most),
            "low" + mark: rng.choice(column.least),
            "over" + mark: column.over,
            "under" + mark: column.under,
            "up" + mark: column.up,
            "down" + mark: column.down,
            "how" + mark: column.how,
        }
    name = rng.choice([n for n in topic[3].split() if n not in titles])
    return Table(topic, name, _names(rng, topic[4], count), columns, titles, values, order, said)


def _dict(rng: Random) -> dict[str, int]:
    kind = rng.choice(("fruit", "animal", "person", "city", "food", "thing", "color", "subject"))
    pool = [w for w in CATEGORIES[kind] if " " not in w]
    high = rng.choice((20, 60, 100, 900))
    return {name: rng.randint(1, high) for name in rng.sample(pool, rng.randint(4, 6))}


def _good(value: dict[str, int]) -> bool:
    return len(value) > 2 and all(k.isalpha() for k in value) and sum(value.values()) > 0


def _noun(key: str, mark: str) -> Any:
    """`price` and `a price`, `age` and `an age`; of things that are counted `number of schools`."""

    def noun(s: Any) -> str:
        title: str = s.t.titles[1 if mark else 0]
        words = title if title in SINGULAR else f"number of {title}"
        return words if key == "val" else ("an " if title in ("age", "area") else "a ") + words

    return derived(noun)


def _said(key: str) -> Any:
    return derived(lambda s: s.t.text(key))


SLOTS: dict[str, Any] = {
    "t": sampled("mixed", _table),
    "one": derived(lambda s: s.t.topic[0]),
    "many": derived(lambda s: s.t.topic[1]),
    "which": derived(lambda s: s.t.topic[2]),
    "label": derived(lambda s: s.t.name),
    "names": derived(lambda s: s.t.names),
    "frame": derived(lambda s: s.t.frame),
    "rows": derived(lambda s: s.t.rows),
    "pairs": derived(lambda s: s.t.pairs),
    "tuples": derived(lambda s: list(s.t.pairs.items())),
    "told": derived(lambda s: s.t.told),
    "titled": derived(lambda s: s.t.titled),
    "pairs_told": derived(lambda s: ", ".join(f"{n} {v}" for n, v in s.t.pairs.items())),
    "pairs_colon": derived(lambda s: ", ".join(f"{n}: {v}" for n, v in s.t.pairs.items())),
    "col": derived(lambda s: s.t.titles[0]),
    "col2": derived(lambda s: s.t.titles[1]),
    **{k + m: _noun(k, m) for k in ("val", "aval") for m in ("", "2")},
    "who": derived(lambda s: s.t.who),
    "other": derived(lambda s: s.t.other),
    "held": derived(lambda s: s.t.pairs[s.t.who]),
    "lim": derived(lambda s: s.t.middle),
    "lim2": derived(lambda s: s.t.middle2),
    **{k + m: _said(k + m) for k in ("top", "low", "over", "under", "up", "down", "how") for m in ("", "2")},
    "h": integer(2, 3),
    "df": new("dataframe"),
    "dct": new("data", "values", "table", "numbers", "info", "d", kind="exact"),
    "recs": new("rows", "records", "entries", "data", "table", kind="exact"),
    "ps": new("pairs", "entries", "data", "table", "rows", kind="exact"),
}
TOLD = """
frame_made
    # * 2
    # + import pandas as pd
    # make a data frame {df} from {frame} / create a pandas DataFrame {df} with the data {frame} / import pandas and turn {frame} into a dataframe called {df} / {df} is a data frame with {frame} / a pandas table {df}: {frame} / put {frame} in a data frame named {df} / data frame {df} with the columns {titled.bare}: {told.bare} / make a pandas data frame {df}, columns {titled.bare}, rows {told.bare}
    {df} = pd.DataFrame({frame})
dict_made
    # make a dictionary {dct} from {one.bare} to {col.bare}: {pairs_told.bare} / {dct} is a dictionary with the {col.bare} of each {one.bare}: {pairs_colon.bare} / a dict {dct} for the {col.bare} of some {many.bare}: {pairs_told.bare} / create the dictionary {dct} with {one.bare} as key and {col.bare} as value: {pairs_colon.bare} / store the {col.bare} of these {many.bare} in a dictionary {dct}: {pairs_told.bare} / dictionary {dct}, {col.bare} by {one.bare}, {pairs_colon.bare}
    {dct} = {pairs}
pairs_made
    # make a list of pairs {ps}, {one.bare} and {col.bare}: {pairs_told.bare} / {ps} is a list of tuples with {one.bare} and {col.bare}: {pairs_colon.bare} / a list {ps} of pairs for the {col.bare} of some {many.bare}: {pairs_told.bare} / create a list {ps} of tuples, each with {one.bare} and {col.bare}: {pairs_colon.bare} / store these {many.bare} with their {col.bare} as pairs in a list {ps}: {pairs_told.bare} / list of pairs {ps}, first the {one.bare}, then the {col.bare}: {pairs_told.bare}
    {ps} = {tuples}
recs_made
    # make a list of dictionaries {recs}: {rows} / {recs} is a list of dicts, {rows} / let {recs} be {rows} / create the list {recs} with {rows} / store {rows} in {recs} / a list {recs} of dictionaries with the keys {titled.bare}: {told.bare} / {recs}: one dictionary per {one.bare}, with {titled.bare}, for {told.bare}
    {recs} = {rows}
"""
ASKED = """
frame_top
    # {which.bare} {top.bare} / {which.bare} {top.bare}? / print the {one.bare} that {top.bare} / tell me {which.bare} {top.bare} / find the {one.bare} that {top.bare} and print the {label.bare} / i want to know {which.bare} {top.bare}
    print({df}.loc[{df}[{col}].idxmax(), {label}])
frame_low
    # {which.bare} {low.bare} / {which.bare} {low.bare}? / print the {one.bare} that {low.bare} / tell me {which.bare} {low.bare} / find the {one.bare} that {low.bare} and print the {label.bare} / i want to know {which.bare} {low.bare}
    print({df}.loc[{df}[{col}].idxmin(), {label}])
frame_top_other
    # {which.bare} {top2.bare} / {which.bare} {top2.bare}? / print the {one.bare} that {top2.bare} / tell me {which.bare} {top2.bare} / and {which.bare} {top2.bare} / the {one.bare} that {top2.bare} please
    print({df}.loc[{df}[{col2}].idxmax(), {label}])
frame_low_other
    # {which.bare} {low2.bare} / {which.bare} {low2.bare}? / print the {one.bare} that {low2.bare} / tell me {which.bare} {low2.bare} / and {which.bare} {low2.bare} / the {one.bare} that {low2.bare} please
    print({df}.loc[{df}[{col2}].idxmin(), {label}])
frame_second
    # {which.bare} has the second highest {val.bare} / print the {one.bare} with the second highest {val.bare} / second highest {val.bare}: {which.bare} is that / the {one.bare} in second place by {val.bare}, the highest being first / who or what comes second by {val.bare}, counted from the top? print the {label.bare} / {label.bare} of the second largest {val.bare} please
    print({df}.nlargest(2, {col})[{label}].iloc[1])
frame_second_low
    # {which.bare} has the second lowest {val.bare} / print the {one.bare} with the second lowest {val.bare} / second lowest {val.bare}: {which.bare} is that / the {one.bare} in second place by {val.bare}, the lowest being first / who or what comes second by {val.bare}, counted from the bottom? print the {label.bare} / {label.bare} of the second smallest {val.bare} please
    print({df}.nsmallest(2, {col})[{label}].iloc[1])
frame_max
    # what is the highest {val.bare} / largest {val.bare} please, just the number / print the maximum of {col.bare} / how high does the {val.bare} get / the top value in the column {col.bare} / maximum {val.bare}?
    print({df}[{col}].max())
frame_min
    # what is the lowest {val.bare} / smallest {val.bare} please, just the number / print the minimum of {col.bare} / how low does the {val.bare} get / the bottom value in the column {col.bare} / minimum {val.bare}?
    print({df}[{col}].min())
frame_where_top
    # at which index is the highest {val.bare} / index of the largest {val.bare} please / in which row is the {val.bare} the highest? the index / print the index of the row with the maximum of {col.bare} / row label of the greatest {val.bare} / where, by index, is the {val.bare} highest
    print({df}[{col}].idxmax())
frame_where_low
    # at which index is the lowest {val.bare} / index of the smallest {val.bare} please / in which row is the {val.bare} the lowest? the index / print the index of the row with the minimum of {col.bare} / row label of the least {val.bare} / where, by index, is the {val.bare} lowest
    print({df}[{col}].idxmin())
frame_cross
    # what is the {val2.bare} of the {one.bare} that {top.bare} / print the {val2.bare} for the {one.bare} that {top.bare} / {val2.bare} in the row with the highest {val.bare} / take the row where the {val.bare} is largest and print its {col2.bare} / the {one.bare} that {top.bare}: its {col2.bare} please / where the {val.bare} is at its maximum, what is the {val2.bare}
    print({df}.loc[{df}[{col}].idxmax(), {col2}])
frame_cross_low
    # what is the {val2.bare} of the {one.bare} that {low.bare} / print the {val2.bare} for the {one.bare} that {low.bare} / {val2.bare} in the row with the lowest {val.bare} / take the row where the {val.bare} is smallest and print its {col2.bare} / the {one.bare} that {low.bare}: its {col2.bare} please / where the {val.bare} is at its minimum, what is the {val2.bare}
    print({df}.loc[{df}[{col}].idxmin(), {col2}])
frame_how
    # {how.bare} / {how.bare}? / what is the {val.bare} of {who.bare} / print the {val.bare} of {who.bare} / {val.bare} of {who.bare} please / look up {who.bare} and print the {val.bare}
    print({df}.loc[{df}[{label}] == {who}, {col}].iloc[0])
frame_how_other
    # {how2.bare} / {how2.bare}? / what is the {val2.bare} of {who.bare} / print the {val2.bare} of {who.bare} / {val2.bare} of {who.bare} please / look up {who.bare} and print the {val2.bare}
    print({df}.loc[{df}[{label}] == {who}, {col2}].iloc[0])
frame_over_count
    # how many {over.bare} / how many {many.bare} {over.bare}? / count the {many.bare} that {over.bare} / number of {many.bare} that {over.bare} / in how many rows is the {val.bare} above {lim} / print how many rows have {aval.bare} over {lim}
    print(({df}[{col}] > {lim}).sum())
frame_under_count
    # how many {under.bare} / how many {many.bare} {under.bare}? / count the {many.bare} that {under.bare} / number of {many.bare} that {under.bare} / in how many rows is the {val.bare} below {lim} / print how many rows have {aval.bare} under {lim}
    print(({df}[{col}] < {lim}).sum())
frame_up_count
    # how many {up.bare} / how many {many.bare} {up.bare}? / count the {many.bare} that {up.bare} / number of {many.bare} that {up.bare} / in how many rows is the {val.bare} at least {lim} / print how many rows have {aval.bare} of {lim} or higher
    print(({df}[{col}] >= {lim}).sum())
frame_down_count
    # how many {down.bare} / how many {many.bare} {down.bare}? / count the {many.bare} that {down.bare} / number of {many.bare} that {down.bare} / in how many rows is the {val.bare} at most {lim} / print how many rows have {aval.bare} of {lim} or lower
    print(({df}[{col}] <= {lim}).sum())
frame_over_names
    # which {many.bare} {over.bare}? a list of names / list the {many.bare} that {over.bare} / print as a list the {many.bare} that {over.bare} / the {label.bare} of all rows with {aval.bare} above {lim}, as a list / what {many.bare} {over.bare}, as a list / a list of the {many.bare} with {aval.bare} over {lim}
    print({df}.loc[{df}[{col}] > {lim}, {label}].tolist())
frame_under_names
    # which {many.bare} {under.bare}? a list of names / list the {many.bare} that {under.bare} / print as a list the {many.bare} that {under.bare} / the {label.bare} of all rows with {aval.bare} below {lim}, as a list / what {many.bare} {under.bare}, as a list / a list of the {many.bare} with {aval.bare} under {lim}
    print({df}.loc[{df}[{col}] < {lim}, {label}].tolist())
frame_up_rows
    # show the rows of the {many.bare} that {up.bare} / rows with {aval.bare} of at least {lim} please / print the rows where the {val.bare} is {lim} or more / which rows have {aval.bare} no less than {lim} / all rows of {many.bare} that {up.bare} / only the rows with {val.bare} from {lim} up, {lim} too
    print({df}[{df}[{col}] >= {lim}])
frame_down_rows
    # show the rows of the {many.bare} that {down.bare} / rows with {aval.bare} of at most {lim} please / print the rows where the {val.bare} is {lim} or less / which rows have {aval.bare} no more than {lim} / all rows of {many.bare} that {down.bare} / only the rows with {val.bare} up to {lim}, {lim} too
    print({df}[{df}[{col}] <= {lim}])
frame_any
    # is there any {one.bare} with {aval.bare} over {lim} / does any row have {aval.bare} above {lim} / check if at least one {val.bare} is more than {lim} / any {val.bare} over {lim}? / is one {val.bare} greater than {lim} / print whether the {val.bare} exceeds {lim} anywhere
    print(({df}[{col}] > {lim}).any())
frame_all
    # is every {val.bare} over {lim} / does each row have {aval.bare} above {lim} / check if all in {col.bare} are more than {lim} / all in {col.bare} over {lim}? / is the {val.bare} of each {one.bare} greater than {lim} / print whether the {val.bare} exceeds {lim} everywhere
    print(({df}[{col}] > {lim}).all())
frame_both
    # how many {over.bare} and {under2.bare} / how many {many.bare} {over.bare} and {under2.bare}? / count the rows with {aval.bare} above {lim} and {aval2.bare} below {lim2} / number of {many.bare} that {over.bare} and {under2.bare} / in how many rows is the {val.bare} over {lim} and the {val2.bare} under {lim2} / print how many {many.bare} {over.bare} and {under2.bare}
    print((({df}[{col}] > {lim}) & ({df}[{col2}] < {lim2})).sum())
frame_either
    # how many {over.bare} or {under2.bare} / how many {many.bare} {over.bare} or {under2.bare}? / count the rows with {aval.bare} above {lim} or {aval2.bare} below {lim2} / number of {many.bare} that {over.bare} or {under2.bare} / in how many rows is the {val.bare} over {lim} or the {val2.bare} under {lim2} / print how many {many.bare} {over.bare} or {under2.bare}
    print((({df}[{col}] > {lim}) | ({df}[{col2}] < {lim2})).sum())
frame_total
    # what is the total {val.bare} / sum of {col.bare} please / add up the {col.bare} of all {many.bare} / {val.bare} altogether? / print the sum of the column {col.bare} / how much is the {val.bare} in total
    print({df}[{col}].sum())
frame_mean
    # what is the average {val.bare} / mean {val.bare} please / {val.bare} on average? / print the mean of the column {col.bare} / how much is the {val.bare} on average / the average of {col.bare} over all {many.bare}
    print({df}[{col}].mean())
frame_mean_names
    # which {many.bare} have {aval.bare} above average, as a list / list the {many.bare} with more than the mean {val.bare} / {many.bare} over the average {val.bare} please, a list of names / print as a list each {label.bare} whose {val.bare} exceeds the mean / a list of the {many.bare} with {aval.bare} higher than average / what {many.bare} are above the mean of {val.bare}, a list
    print({df}.loc[{df}[{col}] > {df}[{col}].mean(), {label}].tolist())
frame_spread
    # how far apart are the highest and lowest {val.bare} / highest minus lowest {val.bare} please / range of {col.bare}, maximum minus minimum? / print the difference between the largest and smallest {val.bare} / by how much does the top {val.bare} exceed the bottom one / what is the spread of {col.bare}, max less min
    print({df}[{col}].max() - {df}[{col}].min())
frame_order
    # list the {many.bare} by {val.bare}, highest first / the names from the highest to the lowest {val.bare}, as a list / {label.bare} as a list, in falling order of {val.bare} / print a list of the {many.bare} with the highest {val.bare} first / ranking of the {many.bare} by {val.bare}, top down, as a list / who or what comes in which order by {val.bare}? names in a list, highest first
    print({df}.sort_values({col}, ascending=False)[{label}].tolist())
frame_order_up
    # list the {many.bare} by {val.bare}, lowest first / the names from the lowest to the highest {val.bare}, as a list / {label.bare} as a list, in rising order of {val.bare} / print a list of the {many.bare} with the lowest {val.bare} first / ranking of the {many.bare} by {val.bare}, bottom up, as a list / who or what comes in which order by {val.bare}? names in a list, lowest first
    print({df}.sort_values({col})[{label}].tolist())
frame_top_few
    # which {h} {many.bare} have the highest {val.bare}? a list, highest first / top {h} {many.bare} by {val.bare}, names as a list / print the names of the {h} {many.bare} with the largest {val.bare} in a list / the {h.word} highest by {val.bare}: a list of their names / a list of the highest {h} by {val.bare}, only the {label.bare} / {label.bare} of the {h} biggest in {val.bare}, as a list
    print({df}.nlargest({h}, {col})[{label}].tolist())
frame_low_few
    # which {h} {many.bare} have the lowest {val.bare}? a list, lowest first / bottom {h} {many.bare} by {val.bare}, names as a list / print the names of the {h} {many.bare} with the smallest {val.bare} in a list / the {h.word} lowest by {val.bare}: a list of their names / a list of the lowest {h} by {val.bare}, lowest first, only the {label.bare} / {label.bare} of the {h} smallest in {val.bare}, as a list
    print({df}.nsmallest({h}, {col})[{label}].tolist())
frame_rows
    # how many {many.bare} are there / how many rows / count the rows / number of {many.bare} please / how many {many.bare} does it have / print how many {many.bare} are in it
    print(len({df}))
frame_first
    # which {one.bare} is first in the table / first {label.bare} please / print the {label.bare} in the first row / what {one.bare} does the table start with / the {one.bare} of the top row / what's the {label.bare} at the start
    print({df}[{label}].iloc[0])
frame_last
    # which {one.bare} is last in the table / last {label.bare} please / print the {label.bare} in the last row / what {one.bare} does the table end with / the {one.bare} of the bottom row / what's the {label.bare} at the end
    print({df}[{label}].iloc[-1])
frame_first_letter
    # how many {many.bare} start with {initial} / how many have a {label.bare} that begins with {initial} / count the {many.bare} beginning with {initial} / number of {many.bare} whose {label.bare} starts with {initial} / in how many rows does the {label.bare} start with {initial} / print how many {many.bare} have {initial} as first letter
    print({df}[{label}].str.startswith({initial}).sum())
frame_there
    # is {who.bare} in the table / is {who.bare} one of the {many.bare} / does the column {label.bare} have {who.bare} / check if there is a row for {who.bare} / do we have {who.bare} / print whether {who.bare} is among the {many.bare}
    print({who} in {df}[{label}].values)
frame_exact
    # which {many.bare} have {aval.bare} of exactly {held}, as a list / list the {many.bare} with {aval.bare} of {held} / who or what has the {val.bare} {held}? a list of names / the {label.bare} of every row where the {val.bare} is {held}, as a list / print a list of all {many.bare} whose {val.bare} equals {held} / {many.bare} with just {held} as {val.bare}, a list
    print({df}.loc[{df}[{col}] == {held}, {label}].tolist())
dict_top
    # {which.bare} {top.bare} / {which.bare} {top.bare}? / print the {one.bare} that {top.bare} / tell me {which.bare} {top.bare} / the {one.bare} that {top.bare} please / key with the largest value
    print(max({dct}, key={dct}.get))
dict_low
    # {which.bare} {low.bare} / {which.bare} {low.bare}? / print the {one.bare} that {low.bare} / tell me {which.bare} {low.bare} / the {one.bare} that {low.bare} please / key with the smallest value
    print(min({dct}, key={dct}.get))
dict_second
    # {which.bare} has the second highest {val.bare} / the {one.bare} with the second highest {val.bare} please / second place by {val.bare}, highest first: {which.bare} is it / print the {one.bare} that comes second from the top by {val.bare} / key with the second largest value / after the highest {val.bare}, {which.bare} is next
    print(sorted({dct}, key={dct}.get)[-2])
dict_second_low
    # {which.bare} has the second lowest {val.bare} / the {one.bare} with the second lowest {val.bare} please / second place by {val.bare}, lowest first: {which.bare} is it / print the {one.bare} that comes second from the bottom by {val.bare} / key with the second smallest value / after the lowest {val.bare}, {which.bare} is next
    print(sorted({dct}, key={dct}.get)[1])
dict_max
    # what is the highest {val.bare} / largest {val.bare} please, just the number / print the maximum {val.bare} / how high does the {val.bare} get / biggest of the values / the largest value, not the key
    print(max({dct}.values()))
dict_min
    # what is the lowest {val.bare} / smallest {val.bare} please, just the number / print the minimum {val.bare} / how low does the {val.bare} get / least of the values / the smallest value, not the key
    print(min({dct}.values()))
dict_how
    # {how.bare} / {how.bare}? / what is the {val.bare} of {who.bare} / print the value for {who.bare} / {who.bare}, what {val.bare} is it / look up {who.bare}
    print({dct}[{who}])
dict_over_count
    # how many {over.bare} / how many {many.bare} {over.bare}? / count the {many.bare} that {over.bare} / number of {many.bare} that {over.bare} / how many values are above {lim} / print how many {many.bare} {over.bare}
    print(sum(value > {lim} for value in {dct}.values()))
dict_up_count
    # how many {up.bare} / how many {many.bare} {up.bare}? / count the {many.bare} that {up.bare} / number of {many.bare} that {up.bare} / how many values are no less than {lim} / print how many {many.bare} {up.bare}
    print(sum(value >= {lim} for value in {dct}.values()))
dict_over_names
    # which {many.bare} {over.bare} / list the {many.bare} that {over.bare} / print the {many.bare} that {over.bare}, as a list / the keys with a value above {lim}, as a list / what {many.bare} {over.bare}? / a list of the {many.bare} with {aval.bare} over {lim}
    print([key for key, value in {dct}.items() if value > {lim}])
dict_under_names
    # which {many.bare} {under.bare} / list the {many.bare} that {under.bare} / print the {many.bare} that {under.bare}, as a list / the keys with a value below {lim}, as a list / what {many.bare} {under.bare}? / a list of the {many.bare} with {aval.bare} under {lim}
    print([key for key, value in {dct}.items() if value < {lim}])
dict_down_names
    # which {many.bare} {down.bare} / list the {many.bare} that {down.bare} / print the {many.bare} that {down.bare}, as a list / the keys with a value of at most {lim}, as a list / what {many.bare} {down.bare}? / a list of the {many.bare} with {aval.bare} of {lim} or less
    print([key for key, value in {dct}.items() if value <= {lim}])
dict_whose
    # {which.bare} has {held} as {val.bare} / the {one.bare} with the {val.bare} {held} please / which key has the value {held} / {held} is the {val.bare} of {which.bare} / print the {one.bare} whose {val.bare} is {held} / the value {held} belongs to {which.bare}
    print(next(key for key, value in {dct}.items() if value == {held}))
dict_total
    # what is the total {val.bare} / sum of the {col.bare} please / add up all values / {val.bare} altogether? / print the sum of the {col.bare} / total of the numbers
    print(sum({dct}.values()))
dict_compare
    # is the {val.bare} of {who.bare} higher than that of {other.bare} / does {who.bare} have a larger {val.bare} than {other.bare} / {who.bare} above {other.bare} by {val.bare}? / check if {who.bare} has a greater {val.bare} than {other.bare} / print whether {who.bare} exceeds {other.bare} in {val.bare} / compare {who.bare} with {other.bare}: is the first one's {val.bare} more
    print({dct}[{who}] > {dct}[{other}])
dict_difference
    # how much higher is the {val.bare} of {who.bare} than that of {other.bare}, negative if lower / {val.bare} of {who.bare} minus {val.bare} of {other.bare} / by how much does {who.bare} exceed {other.bare} in {val.bare}, below 0 if not / difference in {val.bare}, {who.bare} minus {other.bare} / subtract the value for {other.bare} from that for {who.bare} and print it / print by how much the {val.bare} of {who.bare} is higher than that of {other.bare}, with a minus if it is lower
    print({dct}[{who}] - {dct}[{other}])
dict_there
    # is {who.bare} in there / is {who.bare} one of the {many.bare} / does it have {who.bare} as a key / check if {who.bare} is in it / do we have {who.bare} / print whether {who.bare} is among the keys
    print({who} in {dct})
dict_value_there
    # is {lim} one of the values / does any {one.bare} have exactly {lim} as {val.bare} / is there any {one.bare} with the {val.bare} {lim} / check if {lim} is among the values, not the keys / has one of the {many.bare} the {val.bare} {lim} / print whether the value {lim} occurs
    print({lim} in {dct}.values())
dict_count
    # how many {many.bare} are there / how many {many.bare} / count them / number of {many.bare} please / how many {many.bare} does it have / print how many {many.bare} are in it
    print(len({dct}))
dict_order
    # list the {many.bare} by {val.bare}, highest first / the names from the highest to the lowest {val.bare}, as a list / keys as a list, largest value first / print a list of the {many.bare} with the highest {val.bare} first / ranking of the {many.bare} by {val.bare}, top down, as a list / sorted by {val.bare}, highest first: only the names, a list
    print(sorted({dct}, key={dct}.get, reverse=True))
dict_order_up
    # list the {many.bare} by {val.bare}, lowest first / the names from the lowest to the highest {val.bare}, as a list / keys as a list, smallest value first / print a list of the {many.bare} with the lowest {val.bare} first / ranking of the {many.bare} by {val.bare}, bottom up, as a list / sorted by {val.bare}, lowest first: only the names, a list
    print(sorted({dct}, key={dct}.get))
dict_pair_top
    # show name and {val.bare} of the {one.bare} that {top.bare}, as a pair / key and value of the largest value please, as a pair / the pair with the highest {val.bare} / print the entry, key and value, with the maximum / {which.bare} {top.bare}? give name and {val.bare} together as a tuple / the item with the biggest value, both parts in a tuple
    print(max({dct}.items(), key=lambda item: item[1]))
dict_longest
    # which {one.bare} has the longest name / longest name please / print the key with the most letters / which name is the longest / the {one.bare} whose name has the most letters / longest of the keys
    print(max({dct}, key=len))
pairs_top
    # {which.bare} {top.bare} / {which.bare} {top.bare}? / print the {one.bare} that {top.bare} / tell me {which.bare} {top.bare} / the {one.bare} that {top.bare} please / first part of the pair with the largest number
    print(max({ps}, key=lambda pair: pair[1])[0])
pairs_low
    # {which.bare} {low.bare} / {which.bare} {low.bare}? / print the {one.bare} that {low.bare} / tell me {which.bare} {low.bare} / the {one.bare} that {low.bare} please / first part of the pair with the smallest number
    print(min({ps}, key=lambda pair: pair[1])[0])
pairs_max
    # what is the highest {val.bare} / largest {val.bare} please, just the number / print the maximum {val.bare} / how high does the {val.bare} get / biggest of the numbers / the largest of the second parts
    print(max(value for name, value in {ps}))
pairs_min
    # what is the lowest {val.bare} / smallest {val.bare} please, just the number / print the minimum {val.bare} / how low does the {val.bare} get / least of the numbers / the smallest of the second parts
    print(min(value for name, value in {ps}))
pairs_over
    # which {many.bare} {over.bare} / list the {many.bare} that {over.bare} / print the {many.bare} that {over.bare}, as a list / names with {aval.bare} above {lim}, as a list / what {many.bare} {over.bare}? / a list of the {many.bare} with {aval.bare} over {lim}
    print([name for name, value in {ps} if value > {lim}])
pairs_up
    # which {many.bare} {up.bare} / list the {many.bare} that {up.bare} / print the {many.bare} that {up.bare}, as a list / names with {aval.bare} of at least {lim}, as a list / what {many.bare} {up.bare}? / a list of the {many.bare} with {aval.bare} of {lim} or more
    print([name for name, value in {ps} if value >= {lim}])
pairs_under_count
    # how many {under.bare} / how many {many.bare} {under.bare}? / count the {many.bare} that {under.bare} / number of {many.bare} that {under.bare} / how many pairs have a number below {lim} / print how many {many.bare} {under.bare}
    print(sum(value < {lim} for name, value in {ps}))
pairs_down_count
    # how many {down.bare} / how many {many.bare} {down.bare}? / count the {many.bare} that {down.bare} / number of {many.bare} that {down.bare} / how many pairs have a number of at most {lim} / print how many {many.bare} {down.bare}
    print(sum(value <= {lim} for name, value in {ps}))
pairs_how
    # {how.bare} / {how.bare}? / what is the {val.bare} of {who.bare} / print the {val.bare} of {who.bare} / {who.bare}, what {val.bare} is it / look up {who.bare}, print the number
    print(next(value for name, value in {ps} if name == {who}))
pairs_first
    # which {one.bare} is first in the list / the {one.bare} of the first pair please / print the name in the first pair / what {one.bare} does the list start with / first pair: {which.bare} is it / name at the start of the list
    print({ps}[0][0])
pairs_last_value
    # what is the {val.bare} in the last pair / the {val.bare} at the end of the list please / print the number of the last pair / which {val.bare} does the list end with / last pair: what is its number / number at the end of the list
    print({ps}[-1][1])
pairs_second
    # {which.bare} has the second highest {val.bare} / the {one.bare} with the second highest {val.bare} please / second place by {val.bare}, highest first: {which.bare} is it / print the {one.bare} that comes second from the top by {val.bare} / name with the second largest number / after the highest {val.bare}, {which.bare} is next
    print(sorted({ps}, key=lambda pair: pair[1])[-2][0])
recs_top
    # {which.bare} {top.bare} / {which.bare} {top.bare}? / print the {one.bare} that {top.bare} / tell me {which.bare} {top.bare} / find the {one.bare} that {top.bare} and print the {label.bare} / the {label.bare} in the entry with the largest {val.bare}
    print(max({recs}, key=lambda row: row[{col}])[{label}])
recs_low
    # {which.bare} {low.bare} / {which.bare} {low.bare}? / print the {one.bare} that {low.bare} / tell me {which.bare} {low.bare} / find the {one.bare} that {low.bare} and print the {label.bare} / the {label.bare} in the entry with the smallest {val.bare}
    print(min({recs}, key=lambda row: row[{col}])[{label}])
recs_top_other
    # {which.bare} {top2.bare} / {which.bare} {top2.bare}? / print the {one.bare} that {top2.bare} / and {which.bare} {top2.bare} / the {one.bare} that {top2.bare} please / the {label.bare} in the entry with the largest {val2.bare}
    print(max({recs}, key=lambda row: row[{col2}])[{label}])
recs_low_other
    # {which.bare} {low2.bare} / {which.bare} {low2.bare}? / print the {one.bare} that {low2.bare} / and {which.bare} {low2.bare} / the {one.bare} that {low2.bare} please / the {label.bare} in the entry with the smallest {val2.bare}
    print(min({recs}, key=lambda row: row[{col2}])[{label}])
recs_cross
    # what is the {val2.bare} of the {one.bare} that {top.bare} / print the {val2.bare} for the {one.bare} that {top.bare} / {val2.bare} in the entry with the highest {val.bare} / take the entry where the {val.bare} is largest and print its {col2.bare} / the {one.bare} that {top.bare}: its {col2.bare} please / where the {val.bare} is at its maximum, what is the {val2.bare}
    print(max({recs}, key=lambda row: row[{col}])[{col2}])
recs_max
    # what is the highest {val.bare} / largest {val.bare} please, just the number / print the maximum of {col.bare} / how high does the {val.bare} get / the top value under {col.bare} / maximum {val.bare}?
    print(max(row[{col}] for row in {recs}))
recs_min_other
    # what is the lowest {val2.bare} / smallest {val2.bare} please, just the number / print the minimum of {col2.bare} / how low does the {val2.bare} get / the bottom value under {col2.bare} / minimum {val2.bare}?
    print(min(row[{col2}] for row in {recs}))
recs_over
    # which {many.bare} {over.bare}? a list of names / list the {many.bare} that {over.bare} / print as a list the {many.bare} that {over.bare} / the {label.bare} of all entries with {aval.bare} above {lim}, as a list / what {many.bare} {over.bare}, as a list / a list of the {many.bare} with {aval.bare} over {lim}
    print([row[{label}] for row in {recs} if row[{col}] > {lim}])
recs_down
    # which {many.bare} {down.bare}? a list of names / list the {many.bare} that {down.bare} / print as a list the {many.bare} that {down.bare} / the {label.bare} of all entries with {aval.bare} of at most {lim}, as a list / what {many.bare} {down.bare}, as a list / a list of the {many.bare} with {val.bare} {lim} or less
    print([row[{label}] for row in {recs} if row[{col}] <= {lim}])
recs_up_count
    # how many {up.bare} / how many {many.bare} {up.bare}? / count the {many.bare} that {up.bare} / number of {many.bare} that {up.bare} / in how many entries is the {val.bare} at least {lim} / print how many entries have {aval.bare} of {lim} or higher
    print(sum(row[{col}] >= {lim} for row in {recs}))
recs_under_count
    # how many {under2.bare} / how many {many.bare} {under2.bare}? / count the {many.bare} that {under2.bare} / number of {many.bare} that {under2.bare} / in how many entries is the {val2.bare} below {lim2} / print how many entries have {aval2.bare} under {lim2}
    print(sum(row[{col2}] < {lim2} for row in {recs}))
recs_how
    # {how.bare} / {how.bare}? / what is the {val.bare} of {who.bare} / print the {val.bare} of {who.bare} / {val.bare} of {who.bare} please / find {who.bare} and print the {val.bare}
    print(next(row[{col}] for row in {recs} if row[{label}] == {who}))
recs_mean_other
    # what is the average {val2.bare} / mean {val2.bare} please / {val2.bare} on average? / print the mean {val2.bare} of all entries / how much is the {val2.bare} on average / the average of {col2.bare} over all {many.bare}
    print(sum(row[{col2}] for row in {recs}) / len({recs}))
recs_order
    # list the {many.bare} by {val.bare}, lowest first / the names from the lowest to the highest {val.bare}, as a list / {label.bare} as a list, in rising order of {val.bare} / print a list of the {many.bare} with the lowest {val.bare} first / ranking of the {many.bare} by {val.bare}, bottom up, as a list / sorted by {val.bare}, lowest first: only each {label.bare}, a list
    print([row[{label}] for row in sorted({recs}, key=lambda row: row[{col}])])
recs_order_down
    # list the {many.bare} by {val2.bare}, highest first / the names from the highest to the lowest {val2.bare}, as a list / {label.bare} as a list, in falling order of {val2.bare} / print a list of the {many.bare} with the highest {val2.bare} first / ranking of the {many.bare} by {val2.bare}, top down, as a list / sorted by {val2.bare}, highest first: only each {label.bare}, a list
    print([row[{label}] for row in sorted({recs}, key=lambda row: row[{col2}], reverse=True)])
"""
SLOTS["initial"] = derived(lambda s: s.t.who[0])
STATEMENTS = """
key_largest
    # which key of {dd} has the largest value / key with the highest value in {dd} please / what key in {dd} belongs to the biggest value? / print the key of {dd} whose value is the greatest / in {dd}, for which key is the value largest / who or what has the most in {dd}
    print(max({dd}, key={dd}.get))
key_smallest
    # which key of {dd} has the smallest value / key with the lowest value in {dd} please / what key in {dd} belongs to the least value? / print the key of {dd} whose value is the smallest / in {dd}, for which key is the value least / who or what has the least in {dd}
    print(min({dd}, key={dd}.get))
value_largest
    # what is the largest value in {dd} / highest value in {dd} please, not its key / which number in {dd} is the biggest? / print the greatest value of {dd} / maximum of the values of {dd} / how much is the top value in {dd}
    print(max({dd}.values()))
value_smallest
    # what is the smallest value in {dd} / lowest value in {dd} please, not its key / which number in {dd} is the least? / print the smallest value of {dd} / minimum of the values of {dd} / how much is the bottom value in {dd}
    print(min({dd}.values()))
pair_largest
    # which pair in {dd} has the largest value? key and value / key and value of the maximum in {dd} please, as a tuple / print the (key, value) pair of {dd} with the biggest value / the item of {dd} with the highest value, both parts / what entry of {dd} is the greatest by value, key too / from {dd} the key-value pair where the value is at its top
    print(max({dd}.items(), key=lambda item: item[1]))
pair_smallest
    # which pair in {dd} has the smallest value? key and value / key and value of the minimum in {dd} please, as a tuple / print the (key, value) pair of {dd} with the least value / the item of {dd} with the lowest value, both parts / what entry of {dd} is the smallest by value, key too / from {dd} the key-value pair where the value is at its lowest
    print(min({dd}.items(), key=lambda item: item[1]))
key_longest
    # which key of {dd} is the longest / longest key in {dd} please / what key of {dd} has the most letters? / print the key of {dd} with the most characters / longest name among the keys of {dd} / find the longest of the keys in {dd}
    print(max({dd}, key=len))
key_shortest
    # which key of {dd} is the shortest / shortest key in {dd} please / what key of {dd} has the fewest letters? / print the key of {dd} with the fewest characters / shortest name among the keys of {dd} / find the shortest of the keys in {dd}
    print(min({dd}, key=len))
key_first
    # what is the first key of {dd} / first key in {dd} please / which key comes first in {dd}, as it stands? / print the key that {dd} starts with / the key of {dd} that was put in first / first of the keys of {dd}
    print(next(iter({dd})))
key_last
    # what is the last key of {dd} / last key in {dd} please / which key comes last in {dd}, as it stands? / print the key that {dd} ends with / the key of {dd} that was put in last / last of the keys of {dd}
    print(list({dd})[-1])
value_of
    # what is the value of {key} in {dd} / how much is {key} in {dd}? / {dd} for {key} please / look up {key} in {dd} and print the value / print what {dd} has for {key} / which number belongs to {key} in {dd}
    print({dd}[{key}])
key_of
    # which key of {dd} has the value {val} / whose value is {val} in {dd}? the first such key / first key with the value {val} in {dd} please / print the key that {val} belongs to in {dd}, the first if there are several / to which key in {dd} does {val} belong? the first one / find the first key of {dd} with value {val}
    print(next(key for key, value in {dd}.items() if value == {val}))
key_there
    # is there a key {fruit} in {dd} / does {dd} have {fruit} as a key? / is {fruit} a key of {dd} / check if {fruit} is among the keys of {dd} / print whether {dd} has an entry for {fruit} / do we have {fruit} in {dd}
    print({fruit} in {dd})
value_there
    # is there a value {n} in {dd} / does {dd} have {n} as a value? / is {n} one of the values of {dd} / check if {n} is among the values of {dd} / print whether some key of {dd} has the value {n} / does the number {n} occur in {dd}
    print({n} in {dd}.values())
value_over_count
    # how many values in {dd} are over {dlim} / count the values of {dd} above {dlim} / number of entries in {dd} greater than {dlim} please / how many in {dd} have more than {dlim}? / print how many values of {dd} exceed {dlim} / {dd}: how many over {dlim}
    print(sum(value > {dlim} for value in {dd}.values()))
value_least_count
    # how many values in {dd} are at least {dlim} / count the values of {dd} that are {dlim} or more / number of entries in {dd} from {dlim} up please, {dlim} included / how many in {dd} have {dlim} or more? / print how many values of {dd} are no less than {dlim} / {dd}: how many not under {dlim}
    print(sum(value >= {dlim} for value in {dd}.values()))
keys_over
    # which keys of {dd} have a value over {dlim} / list the keys of {dd} whose value is above {dlim} / keys in {dd} with more than {dlim} please / who or what has more than {dlim} in {dd}, as a list / print the keys of {dd} with a value that exceeds {dlim} / {dd}: which keys are greater than {dlim} by value
    print([key for key, value in {dd}.items() if value > {dlim}])
values_over
    # which values of {dd} are over {dlim} / list the values in {dd} that are above {dlim}, no keys / values in {dd} of more than {dlim} please / what numbers in {dd} are more than {dlim}, as a list / print the values of {dd} that exceed {dlim} / {dd}: a list of the values greater than {dlim}
    print([value for value in {dd}.values() if value > {dlim}])
part_over
    # which entries of {dd} are over {dlim}, as a dictionary / the part of {dd} with values above {dlim}, a dict please / print a dictionary with the entries of {dd} that have more than {dlim} / {dd} with only the values greater than {dlim}, keys too / what is left of {dd} if only values that exceed {dlim} stay? print it, don't change {dd} / keys and values of {dd} above {dlim} in a dict
    print({key: value for key, value in {dd}.items() if value > {dlim}})
keys_under
    # which keys of {dd} have a value under {dlim} / list the keys of {dd} whose value is below {dlim} / keys in {dd} with less than {dlim} please / who or what has less than {dlim} in {dd}, as a list / print the keys of {dd} with a value that is smaller than {dlim} / {dd}: which keys are lower than {dlim} by value
    print([key for key, value in {dd}.items() if value < {dlim}])
keys_most
    # which keys of {dd} have a value of at most {dlim} / list the keys of {dd} whose value is {dlim} or less / keys in {dd} with {dlim} at most please / who or what has no more than {dlim} in {dd}, as a list / print the keys of {dd} with a value up to {dlim}, {dlim} included / {dd}: which keys are not above {dlim} by value
    print([key for key, value in {dd}.items() if value <= {dlim}])
keys_begin
    # which keys of {dd} start with {begin} / list the keys of {dd} that begin with {begin} / keys in {dd} with {begin} as first letter please / what keys in {dd} have a {begin} at the front? / print the keys of {dd} starting with {begin} / {dd}: which keys begin with {begin}
    print([key for key in {dd} if key.startswith({begin})])
keys_begin_count
    # how many keys of {dd} start with {begin} / count the keys of {dd} that begin with {begin} / number of keys in {dd} with {begin} as first letter please / how many keys in {dd} have a {begin} at the front? / print how many keys of {dd} start with {begin} / {dd}: how many keys begin with {begin}
    print(sum(key.startswith({begin}) for key in {dd}))
keys_begin_sum
    # what is the sum of the values in {dd} whose key starts with {begin} / add up the values of the keys in {dd} that begin with {begin} / total in {dd} for keys with {begin} as first letter please / how much do the entries of {dd} with a key starting with {begin} make? / print the sum of values of {dd}, only for keys that start with {begin} / {dd}: total of what begins with {begin}
    print(sum(value for key, value in {dd}.items() if key.startswith({begin})))
dict_share
    # how many percent of the total of {dd} has {key} / what percentage of all values in {dd} is {key}? / share of {key} in {dd} in percent please / print the value of {key} as a percentage of the sum of {dd} / {key} is how many percent of everything in {dd} / of the total of {dd}, how many percent belong to {key}
    print({dd}[{key}] / sum({dd}.values()) * 100)
dict_rank
    # which place has {key} in {dd}, if the largest value is first / what rank does {key} have in {dd}, 1 for the highest? / rank of {key} in {dd} please, by falling value / print 1 plus the number of values in {dd} greater than that of {key} / {key} is number what in {dd}, counted from the highest value / how good is {key} in {dd}? give the place, the highest value is 1
    print(1 + sum(value > {dd}[{key}] for value in {dd}.values()))
dict_more_than
    # how many keys in {dd} have more than {key} / who all has a greater value than {key} in {dd}? just count / number of entries in {dd} above {key} please / count those in {dd} with a larger value than {key} / print how many values in {dd} exceed that of {key} / in {dd}, how many are higher than {key}
    print(sum(value > {dd}[{key}] for value in {dd}.values()))
dict_keys_by_value
    # what are the keys of {dd}, in order of their values, smallest first / keys of {dd} by rising value please / list of the keys in {dd}, the one with the smallest value first / print the keys of {dd} sorted by value from low to high / in which order are the keys of {dd} by value, lowest first? / list the keys of {dd} from the least to the largest value
    print(sorted({dd}, key={dd}.get))
dict_values_sorted
    # what are the values of {dd}, in order of size / values of {dd} from small to large please / sorted list of the values in {dd} / print the values of {dd} sorted, lowest first / which values does {dd} have? sort them / list the values of {dd} in rising order
    print(sorted({dd}.values()))
dict_pairs_by_value
    # what are the pairs of {dd}, largest value first / keys and values of {dd} by falling value please, as a list / list of the items in {dd}, the biggest value first / print the (key, value) pairs of {dd} sorted by value from high to low / in which order are the entries of {dd} by value, highest first? show pairs / list the pairs of {dd} from the largest to the smallest value
    print(sorted({dd}.items(), key=lambda item: item[1], reverse=True))
dict_same_values
    # do any two keys in {dd} have the same value / are there equal values in {dd}? / check if a value occurs more than once in {dd} / is some value in {dd} there twice / print whether {dd} has repeated values / same value for different keys in {dd}: True or False
    print(len(set({dd}.values())) < len({dd}))
"""
mixed(d, TOLD, ASKED, SLOTS, {}, stories=26, length=4, weight=3)
TABLE_SLOTS: dict[str, Any] = {
    "dd": var(sampled("dict[str,int]", _dict, _good)),
    "key": derived(lambda s: sorted(s.dd)[len(s.dd) // 2]),
    "val": derived(lambda s: s.dd[sorted(s.dd)[0]]),
    "dlim": derived(lambda s: sorted(s.dd.values())[len(s.dd) // 2]),
    "begin": derived(lambda s: sorted(s.dd)[len(s.dd) // 2][0]),
    "fruit": sampled("str", lambda r: r.choice(CATEGORIES[r.choice(("fruit", "animal", "person"))])),
    "n": integer(1, 99),
}
statements(d, STATEMENTS, TABLE_SLOTS)
