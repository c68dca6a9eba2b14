"""Data frames: grouping and counting, pivoting, joining two frames, missing values, and walk-throughs of these."""

from typing import Any

from codegen_repl.training.corpus import words
from codegen_repl.training.corpus.domains.frames import (
    COLUMN,
    GROUPED,
    PANDAS,
    as_csv,
    loosely,
    told,
)
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain, step
from codegen_repl.training.corpus.tables import expressions, statements

d = Domain("dataframes_grouping", weight=1.1)

FRAME = new("df", "df", "df", "data", "frame", "table", "sales", "df1")
SLOTS: dict[str, Any] = {**COLUMN, "k": integer(1, 3)}

d.statement(
    "grouped",
    "{out} = pd.DataFrame({data})",
    [
        "create a data frame {out} from the dictionary {data}",
        "create a pandas DataFrame {out} from {data}",
        "make a data frame called {out} with {data}",
        "let {out} be a pandas data frame of {data}",
        "create a data frame {out} with the columns {told.bare}",
        "make a dataframe {out} with {told.bare}",
        "build a pandas dataframe named {out} with the columns {told.bare}",
    ],
    show="{out}",
    imports=PANDAS,
    gives="dataframe",
    weight=3,
    data=GROUPED,
    told=derived(lambda s: told(s.data)),
    out=FRAME,
)
GROUPS = """
value_counts: {df}[{txt}].value_counts()
    how often each {txt} occurs in {df} / the counts of each {txt} in {df} / the value counts of {txt}
    the number of rows per {txt} value / the frequency of each value in the column {txt} of {df}
    ! count how often each {txt} occurs in {df} / count the values of the column {txt} of {df}
    ! tally the {txt} column of {df}
    ? how often does each {txt} occur in {df}?
    > counts freq
    * 3
shares: {df}[{txt}].value_counts(normalize=True)
    the relative frequency of each {txt} in {df} / the share of each value of {txt}
    the proportion of every {txt} in {df} / the normalized value counts of {txt}
    > shares
unique: {df}[{txt}].unique()
    the unique values of {txt} in {df} / the distinct {txt} values
    the different values in the column {txt} of {df} / every {txt} of {df} once
    > unique kinds
    * 1.5
unique_list: sorted({df}[{txt}].unique())
    the sorted unique values of {txt} in {df} / a sorted list of the distinct {txt} values
    the different values of {txt} in alphabetical order
    the sorted list of every {txt} in {df} without repeats
    > kinds
mode: {df}[{txt}].mode()[0]
    the most common {txt} in {df} / the most frequent value of the column {txt} / the mode of {txt} in {df}
    the {txt} that occurs most often
    ? which {txt} is the most common in {df}?
    > top
group_mean: {df}.groupby({grp})[{num}].mean()
    the average {num} per {grp} / the mean {num} for each {grp} in {df} / the mean of {num} by {grp}
    the average of {num} in every {grp} / the average {num} of each {grp}
    ! group {df} by {grp} and compute the mean of {num} / group {df} by {grp} and average {num}
    ! group the rows by {grp} and take the mean {num}
    ? what is the average {num} per {grp}?
    > means avg grouped
    * 4
group_sum: {df}.groupby({grp})[{num}].sum()
    the total {num} per {grp} / the sum of {num} for each {grp} in {df} / the sum of {num} by {grp}
    the total of {num} in every {grp} / the total {num} of each {grp}
    ! group {df} by {grp} and sum {num} / group {df} by {grp} and add up {num}
    ! group the rows by {grp} and compute the total {num}
    ? what is the total {num} per {grp}?
    > totals sums grouped
    * 4
group_max: {df}.groupby({grp})[{num}].max()
    the largest {num} per {grp} / the maximum {num} for each {grp} in {df} / the maximum of {num} by {grp}
    the highest {num} in every {grp}
    ! group {df} by {grp} and take the maximum of {num} / group {df} by {grp} and find the highest {num}
    > highest
    * 1.5
group_min: {df}.groupby({grp})[{num}].min()
    the smallest {num} per {grp} / the minimum {num} for each {grp} in {df} / the minimum of {num} by {grp}
    the lowest {num} in every {grp}
    ! group {df} by {grp} and take the minimum of {num} / group {df} by {grp} and find the lowest {num}
    > lowest
group_median: {df}.groupby({grp})[{num}].median()
    the median {num} per {grp} / the median of {num} for each {grp} in {df} / the median {num} by {grp}
    the median {num} of every {grp}
    ! group {df} by {grp} and compute the median of {num}
    > medians
group_size: {df}.groupby({grp}).size()
    the number of rows per {grp} / the size of each {grp} group in {df}
    how many rows each {grp} has in {df} / the group sizes of {df} by {grp}
    ! group {df} by {grp} and count the rows / count the rows of {df} for each {grp}
    > sizes counts
    * 2
group_agg: {df}.groupby({grp})[{num}].agg(["mean", "max"])
    the mean and the maximum of {num} per {grp} / mean and max of {num} for each {grp} in {df}
    the average and the largest {num} by {grp} / a table with mean and max of {num} per {grp}
    ! group {df} by {grp} and compute the mean and the max of {num}
    ! group {df} by {grp} and aggregate {num} with mean and max
    > stats summary
group_agg_range: {df}.groupby({grp})[{num}].agg(["min", "max"])
    the minimum and the maximum of {num} per {grp} / min and max of {num} for each {grp} in {df}
    the smallest and the largest {num} by {grp} / a table with min and max of {num} per {grp}
    ! group {df} by {grp} and compute the min and the max of {num}
    ! group {df} by {grp} and aggregate {num} with min and max
    > ranges
group_describe: {df}.groupby({grp})[{num}].describe()
    summary statistics of {num} per {grp} / the description of {num} for each {grp} in {df}
    the summary of {num} by {grp} / describe() of {num} for every {grp}
    ! group {df} by {grp} and describe {num}
    > summary
group_sorted: {df}.groupby({grp})[{num}].mean().sort_values(ascending=False)
    the average {num} per {grp}, sorted from high to low,
    the mean {num} for each {grp} in descending order / the mean of {num} by {grp}, highest first,
    the averages of {num} per {grp} sorted descending
    ! group {df} by {grp}, average {num} and sort the result in descending order
    > ranking
    * 1.5
group_total_sorted: {df}.groupby({grp})[{num}].sum().sort_values(ascending=False)
    the total {num} per {grp}, sorted from high to low,
    the sum of {num} for each {grp} in descending order / the sums of {num} by {grp}, highest first,
    the totals of {num} per {grp} sorted descending
    ! group {df} by {grp}, sum {num} and sort the result in descending order
    > ranking
best_group: {df}.groupby({grp})[{num}].mean().idxmax()
    the {grp} with the highest average {num} / which {grp} has the highest mean {num} in {df}
    the {grp} whose average {num} is largest / the best {grp} by mean {num}
    ? which {grp} has the highest average {num}?
    > best
top_total: {df}.groupby({grp})[{num}].sum().idxmax()
    the {grp} with the highest total {num} / which {grp} has the largest sum of {num} in {df}
    the {grp} whose total {num} is largest / the best {grp} by total {num}
    ? which {grp} has the highest total {num}?
    > best
group_means: {df}.groupby({grp}).mean(numeric_only=True)
    the means of all numeric columns per {grp} / the average of every numeric column for each {grp} in {df}
    the group means of {df} by {grp} / the numeric averages by {grp}
    ! group {df} by {grp} and average all numeric columns
    > means
group_sums: {df}.groupby({grp}).sum(numeric_only=True)
    the sums of all numeric columns per {grp} / the total of every numeric column for each {grp} in {df}
    the group sums of {df} by {grp} / the numeric totals by {grp}
    ! group {df} by {grp} and sum all numeric columns
    > sums
group_reset: {df}.groupby({grp})[{num}].mean().reset_index()
    a data frame with the average {num} per {grp} / the mean {num} for each {grp} as a data frame
    the mean of {num} by {grp} with a fresh index
    the average {num} by {grp}, with {grp} as a normal column,
    ! group {df} by {grp}, take the mean of {num} and reset the index
    > grouped means
group_dict: {df}.groupby({grp})[{num}].sum().to_dict()
    a dictionary from each {grp} to its total {num} / the total {num} per {grp} as a dictionary
    the sums of {num} by {grp} as a dict / a dict with the sum of {num} for every {grp}
    > totals
pivot: {df}.pivot_table(values={num}, index={grp}, aggfunc="mean")
    a pivot table of the mean {num} by {grp} / a pivot table with the average {num} for each {grp}
    the pivot table of {df} with {grp} as rows and the mean of {num}
    a pivot table of {num} over {grp} (mean)
    > pivot
    * 1.5
pivot_sum: {df}.pivot_table(values={num}, index={grp}, aggfunc="sum")
    a pivot table of the total {num} by {grp} / a pivot table with the sum of {num} for each {grp}
    the pivot table of {df} with {grp} as rows and the sum of {num}
    a pivot table of {num} over {grp} (sum)
    > pivot
dummies: pd.get_dummies({df}[{grp}])
    dummy variables for {grp} of {df} / the one-hot encoding of the column {grp}
    {grp} of {df} as dummy columns / one-hot columns for {grp} in {df}
    ! one-hot encode the column {grp} of {df}
    + import pandas as pd
    > dummies
bins: pd.cut({df}[{num}], 3)
    the column {num} of {df} cut into 3 bins / {num} in {df} divided into three equal-width bins
    three bins for the values of {num} / pd.cut of {num} with 3 bins
    + import pandas as pd
    > bins
"""
CHANGES = """
group_loop: for name, group in {df}.groupby({grp}):;;    print(name, len(group))
    loop over the groups of {df} by {grp} and print each name and the number of rows
    for each {grp} in {df}, print it and how many rows it has, using groupby
    group {df} by {grp} and print the name and size of every group in a loop
    iterate over {df} grouped by {grp}; print the group name and its length
    go through the groups by {grp} and print name and row count
    use groupby on {grp} and a for loop to print each group's name and size
group_print: for name, group in {df}.groupby({grp}):;;    print(name, group[{num}].mean())
    loop over the groups of {df} by {grp} and print each name and the mean {num}
    for each {grp} in {df}, print it and its average {num}, using a loop over groupby
    group {df} by {grp} and print the name and average {num} of every group in a loop
    iterate over {df} grouped by {grp}; print the group name and the mean of {num}
    go through the groups by {grp} and print name and mean {num}
    use a for loop over groupby {grp} to print each group's name and mean {num}
counts_loop: for value, count in {df}[{txt}].value_counts().items():;;    print(value, count)
    print each {txt} in {df} and how often it occurs, one per line
    loop over the value counts of {txt} and print value and count
    for every {txt} of {df}, print the value and its count with value_counts
    go through the counts of {txt} in {df} and print them line by line
    print all different {txt} values with their frequency, using a loop
    iterate over the value counts of the column {txt}, printing value and count
group_mean_column: {df}["group_mean"] = {df}.groupby({grp})[{num}].transform("mean")
    add a column group_mean to {df} with the mean {num} of each row's {grp}
    create a column group_mean in {df}: the average {num} of the row's {grp}
    use transform to put the mean {num} per {grp} into a column group_mean of {df}
    add the average {num} of the own {grp} to every row of {df} as group_mean
    in {df}, make group_mean the mean of {num} within each {grp}
    give each row of {df} the average {num} of its {grp}, in a column group_mean
"""
TOP = {"function": False, "each": False}
expressions(d, loosely(GROUPS), SLOTS, **TOP)
statements(d, loosely(CHANGES), SLOTS)

# ---- walk-throughs -----------------------------------------------------------------------------------------

CREATE = step(
    "{df} = pd.DataFrame({data})",
    [
        "create a data frame {df} from {data}",
        "make a dataframe {df} with the columns {told.bare}",
        "let {df} be a pandas data frame of {data}",
        "import pandas and create a data frame {df} from {data}",
        "import pandas as pd. make a data frame {df} with {told.bare}",
        "turn the dictionary {data} into a data frame {df}",
    ],
    imports=PANDAS,
)
LOAD = step(
    "{df} = pd.read_csv(io.StringIO({csv}))",
    [
        "load the csv text {csv} into a data frame {df}",
        "read this csv into a data frame {df}: {csv}",
        "parse the csv {csv} with pandas as {df}",
        "import pandas and read the csv text {csv} into {df}",
        "make a data frame {df} of the csv data {csv}",
    ],
    imports=("import io", *PANDAS),
)
DESCRIBE = step(
    "print({df}.describe())",
    [
        "describe the data",
        "print summary statistics",
        "describe {df} and print it",
        "show the summary statistics of {df}",
        "print a statistical summary of the data frame",
        "print {df}.describe()",
    ],
    optional=True,
)
HEAD = step(
    "print({df}.head())",
    [
        "print the first rows",
        "show the head of {df}",
        "look at the first few rows",
        "print the head",
        "display the top rows of {df}",
    ],
    optional=True,
)
BAR = step(
    '{means}.plot(kind="bar")\nplt.show()',
    [
        "plot {means} as a bar chart",
        "draw a bar chart of {means} and show it",
        "show a bar plot of {means}",
        "make a bar chart of the result",
        "visualize {means} with bars",
        "plot the result as bars and show it",
    ],
    imports=("import matplotlib.pyplot as plt",),
    optional=True,
)
HISTOGRAM = step(
    "plt.hist({df}[{num}])\nplt.show()",
    [
        "plot a histogram of {num.bare}",
        "draw a histogram of the column {num} and show it",
        "show the distribution of {num.bare} as a histogram",
        "make a histogram of {num.bare}",
        "plot the histogram of {num.bare} with matplotlib",
    ],
    imports=("import matplotlib.pyplot as plt",),
    optional=True,
)
WAYS = (
    ("mean", "mean", ("average", "mean")),
    ("sum", "sum", ("total", "sum of")),
    ("max", "max", ("highest", "maximum")),
    ("min", "min", ("lowest", "minimum")),
)
STORY: dict[str, Any] = {
    "df": FRAME,
    "data": GROUPED,
    "told": derived(lambda s: told(s.data)),
    "grp": derived(lambda s: next(iter(s.data))),
    "num": derived(lambda s: list(s.data)[-1]),
}
for name, method, called in WAYS:
    for made in ("dict", "csv"):
        first = CREATE if made == "dict" else LOAD
        slots = {k: v for k, v in STORY.items() if made == "dict" or k not in ("told",)}
        if made == "csv":
            slots["csv"] = derived(lambda s: as_csv(s.data))
        d.story(
            f"walk_{name}_{made}",
            [
                first,
                HEAD,
                DESCRIBE,
                step(
                    f"{{means}} = {{df}}.groupby({{grp}})[{{num}}].{method}()\nprint({{means}})",
                    [
                        p
                        for c in called
                        for p in (
                            (
                                f"group by {{grp.bare}} and compute the {c} {{num.bare}}, "
                                f"call it {{means}} and print it"
                            ),
                            (
                                f"compute the {c} {{num.bare}} per {{grp.bare}}, "
                                f"store it in {{means}} and print it"
                            ),
                            f"let {{means}} be the {c} {{num.bare}} for each {{grp.bare}}. print it",
                            (
                                f"group {{df}} by {{grp}}, take the {c} {{num}}, "
                                f"save it as {{means}} and show it"
                            ),
                            (
                                f"what is the {c} {{num.bare}} of each {{grp.bare}}? "
                                f"store it in {{means}} and print it"
                            ),
                        )
                    ],
                ),
                BAR,
                HISTOGRAM,
            ],
            weight=1.2,
            means=new("means", "grouped", "by_group", "result", "summary", "totals"),
            **slots,
        )

# ---- two data frames ---------------------------------------------------------------------------------------


NAMES = sampled("list[str]", lambda rng: rng.sample(words.CATEGORIES["person"], 4))
VALUES = sampled("list[int]", lambda rng: [rng.randint(1, 99) for _ in range(3)])
TWO = [
    step(
        "{one} = pd.DataFrame({first})",
        [
            "create a data frame {one} from {first}",
            "make a pandas data frame {one} with {first}",
            "let {one} be the data frame of {first}",
            "turn {first} into a data frame {one}",
            "build {one}, a data frame of {first}",
        ],
        imports=PANDAS,
    ),
    step(
        "{two} = pd.DataFrame({second})",
        [
            "create another data frame {two} from {second}",
            "make a second data frame {two} with {second}",
            "let {two} be the data frame of {second}",
            "turn {second} into a data frame {two}",
            "and now {two}, a data frame of {second}",
        ],
        imports=PANDAS,
    ),
]
PAIR: dict[str, Any] = {
    "names": NAMES,
    "values": VALUES,
    "key": fragment("name", "id", "student", "key"),
    "a": choice("age", "price", "points"),
    "b": choice("city", "score", "salary"),
    "first": derived(lambda s: {s.key: s.names[:3], s.a: s.values}),
    "second": derived(lambda s: {s.key: s.names[1:], s.b: [v + 7 for v in s.values]}),
    "one": new("df1", "left", "people", "students", "a"),
    "two": new("df2", "right", "scores", "details", "b"),
    "both": new("merged", "joined", "df", "both", "result"),
}
for how, asked in (
    (
        "",
        (
            "merge {one} and {two} on {key}",
            "join {one} with {two} on the column {key}",
            "combine {one} and {two} by {key}",
        ),
    ),
    (
        "left",
        (
            "left join {one} with {two} on {key}",
            "merge {one} and {two} on {key}, keeping all rows of {one}",
            "do a left merge of {one} and {two} on {key}",
        ),
    ),
    (
        "outer",
        (
            "outer join {one} and {two} on {key}",
            "merge {one} and {two} on {key}, keeping all rows of both",
            "do an outer merge of {one} and {two} on {key}",
        ),
    ),
):
    option = f', how="{how}"' if how else ""
    d.story(
        f"merge_{how or 'inner'}",
        [
            *TWO,
            step(
                f'{{both}} = pd.merge({{one}}, {{two}}, on="{{key}}"{option})',
                [
                    w + end
                    for w in asked
                    for end in (
                        " and store the result in {both}",
                        ", call it {both}",
                        " as {both}",
                        " into a data frame {both}",
                    )
                ],
            ),
            step(
                "print({both})",
                ["print {both}", "show {both}", "print the merged data frame", "display the result"],
            ),
            step(
                "print({both}[{b}].mean())",
                [
                    "print the average {b.bare} in {both}",
                    "show the mean of {b.bare}",
                    "print the mean of the column {b} of {both}",
                    "what is the average {b.bare}?",
                ],
                optional=True,
            ),
        ],
        weight=1.2,
        **PAIR,
    )
d.story(
    "concat",
    [
        *TWO,
        step(
            "{both} = pd.concat([{one}, {two}], ignore_index=True)",
            [
                "stack {one} and {two} into {both} with a new index",
                "append the rows of {two} to {one} and call the result {both}, ignoring the old index",
                "concatenate {one} and {two} as {both} (ignore the index)",
                "put the rows of {one} and {two} together in {both}, renumbering the rows",
                "let {both} be {one} followed by {two} with ignore_index",
            ],
        ),
        step(
            "print({both})",
            ["print {both}", "show {both}", "display {both}", "print the combined data frame"],
        ),
        step(
            "print(len({both}))",
            [
                "print how many rows {both} has",
                "print the number of rows of {both}",
                "how many rows does {both} have?",
                "show the length of {both}",
            ],
            optional=True,
        ),
    ],
    weight=1.5,
    **{**PAIR, "second": derived(lambda s: {s.key: s.names[3:] + s.names[:1], s.a: s.values[:2]})},
)

# ---- missing values ----------------------------------------------------------------------------------------

GAPS: dict[str, Any] = {
    "df": FRAME,
    "names": NAMES,
    "a": choice("age", "price", "points", "score", "height"),
    "nums": sampled(
        "list[mixed]", lambda rng: rng.sample([None, *(rng.randint(1, 90) for _ in range(3))], 4)
    ),
    "data": derived(lambda s: {"name": s.names, s.a: s.nums}),
}
GAPPY = step(
    "{df} = pd.DataFrame({data})",
    [
        "create a data frame {df} from {data}",
        "make a dataframe {df} with missing values from {data}",
        "let {df} be a pandas data frame of {data}",
        "turn {data} into a data frame {df}",
        "import pandas and make {df} from {data}",
    ],
    imports=PANDAS,
)
COUNT = step(
    "print({df}.isna().sum())",
    [
        "count the missing values per column",
        "print the number of missing values in each column of {df}",
        "how many values are missing in each column?",
        "show the count of NaN per column",
        "print the missing values of {df} per column",
    ],
)
REPAIRS = (
    (
        "mean",
        "{df}[{a}] = {df}[{a}].fillna({df}[{a}].mean())",
        (
            "fill the missing {a.bare} with the mean",
            "replace missing values of {a} by the average of the column",
            "fill NaN in {a.bare} with the mean {a.bare}",
            "impute {a.bare} with its mean",
        ),
    ),
    (
        "median",
        "{df}[{a}] = {df}[{a}].fillna({df}[{a}].median())",
        (
            "fill the missing {a.bare} with the median",
            "replace missing values of {a} by the median of the column",
            "fill NaN in {a.bare} with the median",
            "impute {a.bare} with its median",
        ),
    ),
    (
        "zero",
        "{df}[{a}] = {df}[{a}].fillna(0)",
        (
            "fill the missing {a.bare} with 0",
            "replace missing values of {a} by zero",
            "fill NaN in {a.bare} with 0",
            "set missing {a.bare} to 0",
        ),
    ),
    (
        "drop",
        "{df} = {df}.dropna()",
        (
            "drop the rows with missing values",
            "remove all incomplete rows from {df}",
            "delete rows with NaN from {df}",
            "keep only the complete rows of {df}",
        ),
    ),
)
for name, code, said in REPAIRS:
    d.story(
        f"missing_{name}",
        [
            GAPPY,
            COUNT,
            step(code, said),
            step("print({df})", ["print {df}", "show the result", "print the data frame", "display {df}"]),
        ],
        weight=0.8,
        **GAPS,
    )
