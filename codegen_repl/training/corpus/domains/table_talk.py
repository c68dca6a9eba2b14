"""Small tables talked through: a data frame told in prose, as a dictionary or as CSV text, then questions about it.

Later turns mostly leave the frame unsaid, as people do. Stories are put together at random (the seed is fixed).
"""

from random import Random
from typing import Any

from codegen_repl.training.corpus import words
from codegen_repl.training.corpus.domains.frames import GROUPS, NUMBERS, TEXTS, as_csv
from codegen_repl.training.corpus.draws import NewName, choice, derived, integer, new, sampled
from codegen_repl.training.corpus.family import Domain, Step, step

d = Domain("table_talk", weight=9)

STORIES = 170
PANDAS, PYPLOT = "import pandas as pd", "import matplotlib.pyplot as plt"
MORE_NUMBERS: dict[str, tuple[float, float, int]] = {
    **NUMBERS,
    "population": (1, 40, 1),
    "area": (10, 900, 0),
    "goals": (0, 40, 0),
    "pages": (80, 900, 0),
    "distance": (1, 60, 1),
    "cost": (2, 300, 2),
    "visitors": (5, 900, 0),
    "speed": (20, 240, 0),
    "mark": (1, 6, 0),
    "wins": (0, 30, 0),
    "profit": (10, 500, 1),
    "calories": (20, 600, 0),
}


def distinct(rng: Random, column: str, count: int) -> list[float]:
    """Numbers for a column, no two alike, so that the largest is one row."""
    low, high, places = MORE_NUMBERS[column]
    found: dict[float, None] = {}
    for _ in range(200):
        value = rng.randint(int(low), int(high)) if not places else round(rng.uniform(low, high), places)
        found[value] = None
        if len(found) == count:
            break
    return list(found) if len(found) == count else [i + 1 for i in range(count)]


def table(rng: Random, grouped: bool, two: bool) -> dict[str, list[Any]]:
    """Columns by name: texts, maybe groups, one or two of numbers."""
    count = rng.choice((3, 3, 3, 4, 4, 5))
    text = rng.choice(list(TEXTS)) if rng.random() < 0.75 else "name"
    pool = words.CATEGORIES[TEXTS[text]]
    labels = rng.sample(pool, count) if rng.random() < 0.8 else [words.made_up(rng) for _ in range(count)]
    made: dict[str, list[Any]] = {text: list(dict.fromkeys(labels))}
    count = len(made[text])
    if grouped:
        group = rng.choice(list(GROUPS))
        pair = rng.sample(GROUPS[group], 2)
        some = pair + [rng.choice(pair) for _ in range(count - 2)]
        made[group] = rng.sample(some, len(some))
    for column in rng.sample(list(MORE_NUMBERS), 2 if two else 1):
        made[column] = distinct(rng, column, count)
    return made


def rows(made: dict[str, list[Any]]) -> str:
    """The rows as people list them: "Rome 2.8, Paris 2.1 and Oslo 0.7"."""
    parts = [" ".join(map(str, row)) for row in zip(*made.values(), strict=True)]
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def columns(made: dict[str, list[Any]]) -> str:
    """The columns as people list them: "city and population"."""
    names = list(made)
    return ", ".join(names[:-1]) + " and " + names[-1]


def per_column(made: dict[str, list[Any]]) -> str:
    """The columns with what is in them: "city: Rome, Paris; population: 2.8, 2.1"."""
    return "; ".join(f"{name}: {', '.join(map(str, values))}" for name, values in made.items())


def middle(values: list[Any], roll: int) -> Any:
    """A value that some of the numbers exceed, as people say it: whole where they are."""
    ordered = sorted(values)
    low, high = ordered[0], ordered[-1]
    between = low + (high - low) * (0.3 + roll % 5 / 10)
    return int(between) if all(isinstance(v, int) for v in values) else round(between, 1)


PROSE = (
    "make a table with columns {columns.bare} for {rows.bare}",
    "make a table of {columns.bare}: {rows.bare}",
    "make a data frame with the columns {columns.bare}: {rows.bare}",
    "import pandas and make a table with columns {columns.bare} for {rows.bare}",
    "create a data frame with {columns.bare} for {rows.bare}",
    "i have {columns.bare} for {rows.bare}. put that in a data frame",
    "put this in a pandas table with columns {columns.bare}: {rows.bare}",
    "a table please, columns {columns.bare}, rows {rows.bare}",
    "build a dataframe from these rows ({columns.bare}): {rows.bare}",
    "make a dataframe with {per.bare}",
    "set up a table with these columns: {per.bare}",
    "use pandas to store {columns.bare} of {rows.bare}",
    "let's have a pandas data frame, columns {columns.bare}, with {rows.bare}",
    "start with a table ({columns.bare}): {rows.bare}",
    "import pandas, then make a data frame from {data}",
    "a dataframe with {columns.bare}, please: {rows.bare}",
    "make a pandas data frame out of {per.bare}",
    "import pandas and set up a dataframe with columns {columns.bare} for {rows.bare}",
    "create a table of {columns.bare} for {rows.bare}",
    "make a pandas table out of {per.bare}",
    "the table has {per.bare}",
    "i want a table with {columns.bare}: {rows.bare}",
    "create a data frame from the dictionary {data}",
)
NAMED = (
    "make a table {df} with columns {columns.bare} for {rows.bare}",
    "make a data frame {df} with the columns {columns.bare}: {rows.bare}",
    "import pandas and make a data frame called {df} with columns {columns.bare} for {rows.bare}",
    "create a data frame {df} with {columns.bare} for {rows.bare}",
    "put this in a pandas table {df} with columns {columns.bare}: {rows.bare}",
    "let {df} be a table of {columns.bare}: {rows.bare}",
    "build a dataframe {df} from these rows ({columns.bare}): {rows.bare}",
    "make a dataframe {df} with {per.bare}",
    "call the table {df}; its columns are {columns.bare}, its rows {rows.bare}",
    "use pandas to store {columns.bare} of {rows.bare} in {df}",
    "a table called {df} please: {per.bare}",
    "create {df}, a data frame, from {data}",
)
CSV = (
    "read this csv text into a data frame: {text}",
    "load the csv text {text} with pandas",
    "make a data frame from the csv {text}",
    "parse this csv with pandas: {text}",
    "here is some csv: {text}. read it into a data frame",
    "turn the csv string {text} into a table",
    "use pandas to read the csv text {text}",
    "make a table of the csv text {text}",
    "load this csv as a table: {text}",
    "read the csv text {text} and make it a table",
    "parse {text} as csv into a table",
    "i have the csv text {text}, turn it into a table with pandas",
    "the data comes as csv: {text}. load it with io.StringIO",
)
SKELETON = """
show | print({df})
    print it / print the table / show the table / show the data frame / print the whole table / display it
    show me the data / let me see the table / print {df}
head | print({df}.head({k}))
    print the first {k} rows / show the first {k.word} rows / show the top {k} rows / print the head with {k} rows
    only show the first {k} rows of the table / let me see the first {k.word} rows / display the first {k} lines of {df}
describe | print({df}.describe())
    describe it / describe the table and print that / print the summary statistics / show summary statistics
    summarize the numbers in the table / show me describe / print a statistical summary of the table / print what describe says
count | print(len({df}))
    how many rows are there? / print the number of rows / how many rows does the table have? / count the rows
    print how many rows it has / show the row count / how long is the table?
columns | print(list({df}.columns))
    print the column names / which columns are there? / show the columns as a list / list the columns
    print the names of the columns / what are the columns called?
mean | print({df}[{num}].mean())
    show the mean {num.bare} / print the average {num.bare} / what is the mean {num.bare}? / what is the average {num.bare}?
    print the mean of {num.bare} / what's the {num.bare} on average? / average of the {num.bare} column please
    compute the mean {num.bare} and print it / how large is the {num.bare} on average?
mean_rounded | print(round({df}[{num}].mean(), {r}))
    print the average {num.bare} rounded to {r} decimals / show the mean {num.bare} with {r} decimals
    what is the mean {num.bare}, rounded to {r} digits? / compute the average {num.bare} to {r} decimal places and print it
    round the mean {num.bare} to {r} decimals and print it / the average {num.bare} please, {r} decimals
    print the mean of {num.bare} to {r} places
total | print({df}[{num}].sum())
    print the total {num.bare} / add up the {num.bare} column / what is the total {num.bare}? / sum the {num.bare} and print it
    print the sum of {num.bare} / how much {num.bare} is there in total? / show the sum of the {num.bare} column
median | print({df}[{num}].median())
    print the median {num.bare} / what is the median {num.bare}? / show the median of {num.bare}
    compute the median {num.bare} and show it / the median of the {num.bare} column please / which {num.bare} is in the middle (the median)?
spread | print({df}[{num}].max() - {df}[{num}].min())
    print the range of {num.bare} / print the difference between the largest and the smallest {num.bare}
    how far apart are the highest and the lowest {num.bare}? / show max minus min of {num.bare}
    what is the span of {num.bare}, largest minus smallest? / subtract the lowest {num.bare} from the highest and print it
highest | print({df}[{num}].max())
    print the highest {num.bare} / what is the largest {num.bare}? / show the maximum of {num.bare} / print the biggest {num.bare}
    what's the top {num.bare}? / show the maximum {num.bare}
lowest | print({df}[{num}].min())
    print the lowest {num.bare} / what is the smallest {num.bare}? / show the minimum of {num.bare} / print the least {num.bare}
    what's the bottom {num.bare}? / show the minimum {num.bare}
most | print({df}.loc[{df}[{num}].idxmax(), {txt}])
    which {txt.bare} has the most {num.bare}? / which {txt.bare} has the highest {num.bare}? / print the {txt.bare} with the largest {num.bare}
    print the {txt.bare} that has the greatest {num.bare} / who or what has the highest {num.bare}? print the {txt.bare}
    show the {txt.bare} with the most {num.bare} / find the {txt.bare} with the maximum {num.bare} and print it / name the {txt.bare} with the biggest {num.bare}
least | print({df}.loc[{df}[{num}].idxmin(), {txt}])
    which {txt.bare} has the least {num.bare}? / which {txt.bare} has the lowest {num.bare}? / print the {txt.bare} with the smallest {num.bare}
    print the {txt.bare} that has the fewest {num.bare} / show the {txt.bare} with the lowest {num.bare} / which {txt.bare} has the fewest {num.bare}?
    find the {txt.bare} with the minimum {num.bare} and print it / name the {txt.bare} with the smallest {num.bare}
top_row | print({df}.loc[{df}[{num}].idxmax()])
    print the row with the largest {num.bare} / show the row with the highest {num.bare} / show the whole row where {num.bare} is largest
    print the row that has the maximum {num.bare} / which row has the highest {num.bare}? print all of it / display the row of the top {num.bare}
bottom_row | print({df}.loc[{df}[{num}].idxmin()])
    print the row with the smallest {num.bare} / show the row with the lowest {num.bare} / show the whole row where {num.bare} is smallest
    print the row that has the minimum {num.bare} / which row has the lowest {num.bare}? print all of it / display the row of the least {num.bare}
sort | {df} = {df}.sort_values({num})
    sort it by {num.bare} / sort by {num.bare} / sort the table by {num.bare} / order the rows by {num.bare} / sort it by {num.bare}, lowest first
    sort the table by {num.bare} from small to large / put the rows in order of {num.bare} / sort the data frame by its {num.bare} column
sort_show | {df} = {df}.sort_values({num})&print({df})
    sort it by {num.bare} and print it / sort by {num.bare} and show the table / sort the table by {num.bare}, then print it
    order the rows by {num.bare} and print them / sort the table by {num.bare} from small to large and show it
    put the rows in order of {num.bare} and display the table / sort the rows by {num.bare}, smallest first, and print the result
sort_down | {df} = {df}.sort_values({num}, ascending=False)
    sort it by {num.bare}, largest first / sort by {num.bare}, highest first / sort the table by {num.bare} in descending order
    order the rows by {num.bare} from high to low / sort it by {num.bare} descending / put the highest {num.bare} on top
    sort the table so that the largest {num.bare} comes first / sort by {num.bare} from large to small
sort_down_show | {df} = {df}.sort_values({num}, ascending=False)&print({df})
    sort it by {num.bare}, largest first, and print it / sort by {num.bare}, highest first, and show the table
    sort the table by {num.bare} in descending order and print it / order the rows by {num.bare} from high to low, then print them
    put the highest {num.bare} on top and print the table / sort by {num.bare} from large to small and display it
sort_text | {df} = {df}.sort_values({txt})
    sort it by {txt.bare} / sort it alphabetically by {txt.bare} / order the table by {txt.bare} / sort the rows by {txt.bare}
    put the rows in alphabetical order of {txt.bare} / sort by {txt.bare} from a to z
above | print({df}[{df}[{num}] > {v}])
    print the rows with {num.bare} above {v} / show the rows where {num.bare} is more than {v} / show only the rows with {num.bare} over {v}
    which rows have a {num.bare} greater than {v}? print them / filter the rows with {num.bare} > {v} and print them
    print all rows whose {num.bare} is larger than {v} / display the part of the table with {num.bare} above {v}
below | print({df}[{df}[{num}] < {v}])
    print the rows with {num.bare} below {v} / show the rows where {num.bare} is less than {v} / show only the rows with {num.bare} under {v}
    which rows have a {num.bare} smaller than {v}? print them / filter the rows with {num.bare} < {v} and print them
    print all rows whose {num.bare} is lower than {v} / display the part of the table with {num.bare} below {v}
keep | {df} = {df}[{df}[{num}] > {v}]
    keep only the rows with {num.bare} above {v} / keep the rows where {num.bare} is more than {v} / drop all rows that do not have more than {v} {num.bare}
    remove the rows with {num.bare} of {v} or less / only keep rows whose {num.bare} is over {v} / throw out the rows with {num.bare} not above {v}
    reduce the table to the rows with {num.bare} > {v}
names_above | print({df}[{df}[{num}] > {v}][{txt}].tolist())
    print the list of every {txt.bare} with {num.bare} above {v} / which {txt.bare} values have more than {v} {num.bare}? print a list
    list each {txt.bare} with a {num.bare} over {v} / print a list of the {txt.bare} entries whose {num.bare} is greater than {v}
    show as a list which {txt.bare} has {num.bare} > {v} / print, as a list, the {txt.bare} of the rows with {num.bare} above {v}
how_many | print(({df}[{num}] > {v}).sum())
    how many rows have {num.bare} above {v}? / count the rows with {num.bare} over {v} / print how many have more than {v} {num.bare}
    how many rows have a {num.bare} greater than {v}? print the count / print the number of rows where {num.bare} exceeds {v}
    count how often {num.bare} is larger than {v} and print it
flag | {df}[{w}] = {df}[{num}] > {v}
    add a column {w.bare} that says whether {num.bare} is over {v} / add a column {w.bare} that is True where {num.bare} is more than {v}
    make a new column {w.bare}: is {num.bare} greater than {v}? / add {w.bare}, a column that tells if {num.bare} is above {v}
    a new column {w.bare} should be true when {num.bare} exceeds {v} / create a column {w.bare} from the condition {num.bare} > {v}
    mark the rows with {num.bare} above {v} in a column {w.bare}
flag_show | {df}[{w}] = {df}[{num}] > {v}&print({df})
    add a column {w.bare} that says whether {num.bare} is over {v} and print the table
    add a column {w.bare} that is True where {num.bare} is more than {v}, then show the table
    make a new column {w.bare}, is {num.bare} greater than {v}, and print it all / create a column {w.bare} from the condition {num.bare} > {v} and print the data frame
    mark the rows with {num.bare} above {v} in a column {w.bare} and show the result / add {w.bare}, which tells if {num.bare} is above {v}, and display the table
scaled | {df}[{w2}] = {df}[{num}] * {f}
    add a column {w2.bare} with {num.bare} times {f} / add a column {w2.bare} that is {f} times the {num.bare} / make a new column {w2.bare}: {num.bare} multiplied by {f}
    create a column {w2.bare} from {num.bare} * {f} / {w2.bare} should be a new column, {num.bare} times {f} / put {num.bare} times {f} in a new column {w2.bare}
rounded_column | {df}[{num}] = {df}[{num}].round()
    round the {num.bare} column / round all {num.bare} values / round the column {num.bare} to whole numbers / replace {num.bare} by its rounded values
    make the {num.bare} values whole by rounding / change the column {num.bare} to rounded numbers
drop | {df} = {df}.drop(columns={num})
    drop the column {num.bare} / remove the {num.bare} column / delete the column {num.bare} / take the {num.bare} column out of the table
    the {num.bare} column is not needed, drop it / get rid of the column {num.bare}
rename | {df} = {df}.rename(columns={{num}: {w3}})
    rename the column {num.bare} to {w3.bare} / call the {num.bare} column {w3.bare} instead / rename {num.bare} to {w3.bare}
    change the column name {num.bare} to {w3.bare} / the column {num.bare} should be called {w3.bare} / give {num.bare} the new name {w3.bare}
list_column | print({df}[{txt}].tolist())
    print the {txt.bare} column as a list / list every {txt.bare} / print all {txt.bare} values as a list / show the {txt.bare} entries in a list
    get the {txt.bare} column as a list and print it / print a list of the {txt.bare} column
two_columns | print({df}[[{txt}, {num}]])
    print only the columns {txt.bare} and {num.bare} / show just {txt.bare} and {num.bare} / print {txt.bare} and {num.bare} of each row
    show the table with only {txt.bare} and {num.bare} / select {txt.bare} and {num.bare} and print them / print the {txt.bare} and {num.bare} columns
one_value | print({df}.loc[{df}[{txt}] == {item}, {num}].iloc[0])
    print the {num.bare} of {item.bare} / what is the {num.bare} of {item.bare}? / show the {num.bare} of {item.bare} / look up the {num.bare} of {item.bare} and print it
    which {num.bare} does {item.bare} have? / print {item.bare}'s {num.bare} / what {num.bare} has {item.bare}?
one_row | print({df}[{df}[{txt}] == {item}])
    print the row of {item.bare} / show the row for {item.bare} / print the row where {txt.bare} is {item.bare} / find the row of {item.bare} and print it
    show everything about {item.bare} / filter {txt.bare} == {item.bare} and print that
without | {df} = {df}[{df}[{txt}] != {item}]
    remove the row of {item.bare} / drop {item.bare} from the table / delete the row where {txt.bare} is {item.bare} / take {item.bare} out of the table
    throw out the row of {item.bare} / the table should no longer have {item.bare}, remove the row
share | {df}["share"] = {df}[{num}] / {df}[{num}].sum()
    add a column share with each row's part of the total {num.bare} / add a column share: {num.bare} divided by the sum of {num.bare}
    make a column share that is {num.bare} over its total / compute each row's share of {num.bare} in a column share
    put {num.bare} divided by the total {num.bare} in a new column share / new column share: the fraction of all {num.bare}
loop | for _, row in {df}.iterrows():&    print(row[{txt}], row[{num}])
    loop over the rows and print {txt.bare} and {num.bare} / go through the rows and print {txt.bare} and {num.bare} of each
    for each row print the {txt.bare} and the {num.bare} / use iterrows to print {txt.bare} and {num.bare} / print {txt.bare} and {num.bare} row by row
    iterate over the table and print each {txt.bare} with its {num.bare}
bar | plt.bar({df}[{txt}], {df}[{num}])&plt.show() | + plt
    plot the {num.bare} as bars / make a bar chart of {num.bare} / draw a bar chart of the {num.bare} for each {txt.bare} / plot {num.bare} per {txt.bare} as bars
    show the {num.bare} of every {txt.bare} in a bar chart / bar plot with {txt.bare} on the x axis and {num.bare} as height
    bars of {num.bare} by {txt.bare} / make a bar plot of {num.bare} by {txt.bare}
bar_title | plt.bar({df}[{txt}], {df}[{num}])&plt.title({t})&plt.show() | + plt
    plot the {num.bare} as bars with the title {t} / make a bar chart of {num.bare} titled {t} / draw bars of {num.bare} per {txt.bare} and call the plot {t}
    show the {num.bare} of every {txt.bare} in a bar chart, title {t} / bar chart of {num.bare} by {txt.bare} with {t} as the title
    bar plot of {num.bare}; its title is {t}
bar_labels | plt.bar({df}[{txt}], {df}[{num}])&plt.xlabel({txt})&plt.ylabel({num})&plt.show() | + plt
    plot the {num.bare} as bars and label the axes {txt.bare} and {num.bare} / make a bar chart of {num.bare} by {txt.bare} with axis labels
    draw bars of {num.bare} per {txt.bare}, axes labelled / bar chart with {txt.bare} on x and {num.bare} on y, label both axes
    show {num.bare} per {txt.bare} as bars with labelled axes / a bar plot of {num.bare} for each {txt.bare}, with the column names as axis labels
hist | plt.hist({df}[{num}])&plt.show() | + plt
    plot a histogram of {num.bare} / draw a histogram of the {num.bare} column / show the distribution of {num.bare} / make a histogram of the {num.bare}
    histogram of {num.bare} please / how is {num.bare} distributed? draw a histogram
line | plt.plot({df}[{txt}], {df}[{num}])&plt.show() | + plt
    plot {num.bare} over {txt.bare} as a line / draw a line chart of {num.bare} by {txt.bare} / make a line plot of {num.bare} for each {txt.bare}
    line chart with {txt.bare} on the x axis and {num.bare} on the y axis / plot the {num.bare} as a line / show {num.bare} per {txt.bare} as a line
pie | plt.pie({df}[{num}].abs(), labels={df}[{txt}])&plt.show() | + plt
    draw a pie chart of the absolute {num.bare} with the {txt.bare} as labels / pie chart of abs {num.bare} by {txt.bare}
    show the absolute {num.bare} per {txt.bare} as a pie / make a pie of the absolute {num.bare}, labelled by {txt.bare}
    plot the absolute values of {num.bare} as a pie with {txt.bare} labels / a pie of the absolute {num.bare} for every {txt.bare}
"""
TWO = """
difference | {df}[{w2}] = {df}[{num}] - {df}[{num2}]
    add a column {w2.bare} with {num.bare} minus {num2.bare} / make a column {w2.bare}: the difference of {num.bare} and {num2.bare}
    subtract {num2.bare} from {num.bare} in a new column {w2.bare} / create a column {w2.bare} from {num.bare} - {num2.bare}
    {w2.bare} is a new column, {num.bare} minus {num2.bare} / put {num.bare} less {num2.bare} into a column {w2.bare}
product | {df}[{w2}] = {df}[{num}] * {df}[{num2}]
    add a column {w2.bare} with {num.bare} times {num2.bare} / make a column {w2.bare}: {num.bare} multiplied by {num2.bare}
    multiply {num.bare} and {num2.bare} into a new column {w2.bare} / create a column {w2.bare} from {num.bare} * {num2.bare}
    {w2.bare} is a new column, the product of {num.bare} and {num2.bare} / put {num.bare} times {num2.bare} into a column {w2.bare}
sum_columns | {df}[{w2}] = {df}[{num}] + {df}[{num2}]
    add a column {w2.bare} with {num.bare} plus {num2.bare} / make a column {w2.bare}: the sum of {num.bare} and {num2.bare}
    add {num.bare} and {num2.bare} up in a new column {w2.bare} / create a column {w2.bare} from {num.bare} + {num2.bare}
    {w2.bare} is a new column, {num.bare} plus {num2.bare} / put the sum of {num.bare} and {num2.bare} into a column {w2.bare}
correlation | print({df}[{num}].corr({df}[{num2}]))
    print the correlation of {num.bare} and {num2.bare} / how strongly are {num.bare} and {num2.bare} correlated? / show the correlation between {num.bare} and {num2.bare}
    compute the correlation of {num.bare} with {num2.bare} and print it / what is the correlation of {num.bare} and {num2.bare}?
    do {num.bare} and {num2.bare} go together? print their correlation
scatter | plt.scatter({df}[{num}], {df}[{num2}])&plt.show() | + plt
    plot {num2.bare} against {num.bare} as points / make a scatter plot of {num.bare} and {num2.bare} / scatter {num.bare} and {num2.bare}
    draw a scatter plot with {num.bare} on x and {num2.bare} on y / show {num.bare} and {num2.bare} as points / scatter plot, x is {num.bare} and y is {num2.bare}
scatter_labels | plt.scatter({df}[{num}], {df}[{num2}])&plt.xlabel({num})&plt.ylabel({num2})&plt.show() | + plt
    scatter {num.bare} and {num2.bare} and label the axes / make a scatter plot of {num.bare} and {num2.bare} with axis labels
    draw a scatter plot with {num.bare} on x and {num2.bare} on y, axes labelled / show {num.bare} and {num2.bare} as points, label the axes
    plot {num2.bare} against {num.bare} as points with the axis labels {num.bare} and {num2.bare} / a scatter plot of {num.bare} and {num2.bare} with labelled axes
means | print({df}[[{num}, {num2}]].mean())
    print the means of {num.bare} and {num2.bare} / show the average of {num.bare} and of {num2.bare} / what are the mean {num.bare} and the mean {num2.bare}?
    compute the means of the columns {num.bare} and {num2.bare} and print them / average {num.bare} and {num2.bare}, print both / show both averages: {num.bare} and {num2.bare}
"""
GROUPED = """
group_mean | print({df}.groupby({grp})[{num}].mean())
    print the average {num.bare} per {grp.bare} / group by {grp.bare} and print the mean {num.bare} / what is the mean {num.bare} of each {grp.bare}?
    show the mean {num.bare} by {grp.bare} / compare the average {num.bare} of each {grp.bare} / average the {num.bare} for every {grp.bare} and print it
    print the mean {num.bare} for each {grp.bare}
group_sum | print({df}.groupby({grp})[{num}].sum())
    print the total {num.bare} per {grp.bare} / group by {grp.bare} and print the sum of {num.bare} / what is the total {num.bare} of each {grp.bare}?
    show the sum of {num.bare} by {grp.bare} / add up {num.bare} for every {grp.bare} and print it / how much {num.bare} does each {grp.bare} have in total?
group_max | print({df}.groupby({grp})[{num}].max())
    print the highest {num.bare} per {grp.bare} / group by {grp.bare} and print the largest {num.bare} / what is the maximum {num.bare} of each {grp.bare}?
    show the biggest {num.bare} by {grp.bare} / find the top {num.bare} for every {grp.bare} and print it / print the maximum {num.bare} for each {grp.bare}
group_count | print({df}[{grp}].value_counts())
    print how many rows each {grp.bare} has / count the rows per {grp.bare} / print the value counts of {grp.bare} / how often does each {grp.bare} occur?
    show the counts of {grp.bare} / count how often every {grp.bare} appears and print that / how many are there of each {grp.bare}?
group_kept | {w4} = {df}.groupby({grp})[{num}].mean()&print({w4})
    group by {grp.bare}, keep the mean {num.bare} in {w4} and print it / store the average {num.bare} per {grp.bare} in {w4} and show it
    let {w4} be the mean {num.bare} of each {grp.bare}, print it / compute {w4}, the average {num.bare} by {grp.bare}, and print it
    {w4} should hold the mean {num.bare} for each {grp.bare}; print it / save the mean {num.bare} per {grp.bare} as {w4}, then print {w4}
group_rows | print({df}[{df}[{grp}] == {g}])
    print the rows of {grp.bare} {g.bare} / show only the rows whose {grp.bare} is {g.bare} / print all rows with {grp.bare} {g.bare} / filter {grp.bare} == {g.bare} and print it
    which rows have {g.bare} as {grp.bare}? print them / display the part of the table where {grp.bare} is {g.bare}
group_bar | {df}.groupby({grp})[{num}].mean().plot(kind="bar")&plt.show() | + plt
    plot the mean {num.bare} per {grp.bare} as bars / draw a bar chart of the average {num.bare} by {grp.bare} / bar chart: mean {num.bare} for each {grp.bare}
    show the average {num.bare} of every {grp.bare} as bars / make a bar plot of the mean {num.bare} by {grp.bare} / group by {grp.bare} and plot the mean {num.bare} as bars
group_values | print({df}[{grp}].unique().tolist())
    print the different values of {grp.bare} as a list / which values of {grp.bare} are there? print a list / list the distinct {grp.bare} values
    print each {grp.bare} once, as a list / show the unique {grp.bare} values in a list / what are the different {grp.bare} entries? print them as a list
"""


def read(text: str) -> list[tuple[str, Step]]:
    """The named steps of a table of this file."""
    found: list[tuple[str, Step]] = []
    lines = [line for line in text.splitlines() if line.strip()]
    heads = [i for i, line in enumerate(lines) if line[0] != " "]
    for start, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        name, code, *needs = lines[start].split(" | ")
        said = [p.strip() for line in lines[start + 1 : end] for p in line.split(" / ")]
        found.append((name, step(code.replace("&", "\n"), said, imports=(PYPLOT,) if needs else ())))
    return found


def slots_for(grouped: bool, two: bool, called: str) -> dict[str, Any]:
    """The slots of a story over one table; without a name of its own it is called `called`."""
    slots: dict[str, Any] = {
        "data": sampled("dict[str,mixed]", lambda rng: table(rng, grouped, two)),
        "text": derived(lambda s: as_csv(s.data)),
        "columns": derived(lambda s: columns(s.data)),
        "rows": derived(lambda s: rows(s.data)),
        "per": derived(lambda s: per_column(s.data)),
        "k": integer(2, 3),
        "r": choice(1, 2),
        "roll": integer(0, 999),
        "f": choice(2, 3, 10, 100, 1.1, 0.5, 1.5),
        "t": choice("Overview", "My table", "Results", "Comparison", "Summary", "All of them", "Report"),
        "w": choice("big", "high", "good", "large", "ok", "special", "passed", "top", "flag", "many"),
        "w2": choice("new", "result", "value", "extra", "level", "calc", "plus", "diff", "total", "rest"),
        "w3": choice("number", "val", "measure", "amount2", "figure", "n", "quantity2", "x"),
        "df": NewName("exact", (called,)) if called else new("df", "data", "frame", "table", "people", "t"),
        "w4": new("means", "averages", "by_group", "grouped", "result"),
    }
    slots["txt"] = derived(lambda s: next(iter(s.data)))
    slots["num"] = derived(lambda s: list(s.data)[2 if grouped else 1])
    if two:
        slots["num2"] = derived(lambda s: list(s.data)[-1])
    if grouped:
        slots["grp"] = derived(lambda s: list(s.data)[1])
        slots["g"] = derived(lambda s: s.data[s.grp][0])
    slots["item"] = derived(lambda s: s.data[s.txt][s.roll % len(s.data[s.txt])])
    slots["v"] = derived(lambda s: middle(s.data[s.num], s.roll))
    return slots


PLAIN, PAIRED, BY_GROUP = read(SKELETON), read(TWO), read(GROUPED)
LAST = ("drop", "rename", "keep", "without", "rounded_column")  # what changes columns or rows comes last


def story(number: int) -> None:
    """Declare one story."""
    rng = Random(f"table {number}")
    grouped, two, named = rng.random() < 0.35, rng.random() < 0.4, rng.random() < 0.45
    pool = list(PLAIN)
    count = rng.choice((3, 4, 4, 5))
    order = number % len(pool)  # each step begins some stories
    chosen = [pool[order]]
    if two:
        chosen.append(rng.choice(PAIRED))
    if grouped:
        chosen += rng.sample(BY_GROUP, 2)
    rest = [one for one in pool if one not in chosen]
    while len(chosen) < count:
        chosen.append(rest.pop(rng.randrange(len(rest))))
    rng.shuffle(chosen)
    gone = [one for one in chosen if one[0] in ("drop", "rename")]  # after either the column is no more
    chosen = [one for one in chosen if one not in gone[1:]]
    chosen = [*(one for one in chosen if one[0] not in LAST), *(one for one in chosen if one[0] in LAST)]
    chosen.sort(key=lambda one: one[0] in ("drop", "rename"))
    called = "" if named else rng.choice(("table", "df"))
    roll = rng.random()
    if roll < 0.8:
        said = list(NAMED) if named else [p for p in PROSE if ("table" in p) == (called == "table")]
        start = step("{df} = pd.DataFrame({data})", said, imports=(PANDAS,))
    else:
        said = [
            p + " and call it {df}" if named else p
            for p in CSV
            if named or ("table" in p) == (called == "table")
        ]
        start = step("{df} = pd.read_csv(io.StringIO({text}))", said, imports=("import io", PANDAS))
    steps = [start, *(one for _, one in chosen)]
    title = f"{chosen[0][0]}_{number}"
    d.story(title, steps, weight=10 / STORIES, **slots_for(grouped, two, called))


for number in range(STORIES):
    story(number)
