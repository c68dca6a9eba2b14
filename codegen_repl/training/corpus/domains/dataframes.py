"""Data frames: making them, looking at them, choosing rows and columns, changing columns, files and CSV text.

Grouping, counting and joining are in `dataframes_grouping.py`. Columns are picked from the live data frame.
"""

from codegen_repl.training.corpus.domains.frames import (
    COLUMN,
    PANDAS,
    TABLE,
    as_csv,
    as_records,
    loosely,
    random_table,
    told,
)
from codegen_repl.training.corpus.draws import choice, derived, integer, new, sampled
from codegen_repl.training.corpus.family import Domain, step
from codegen_repl.training.corpus.tables import expressions, statements

d = Domain("dataframes", weight=3.0)

FRAME = new("df", "df", "df", "data", "frame", "table", "sales", "people", "df1")

# ---- making them -------------------------------------------------------------------------------------------

d.statement(
    "from_dict",
    "{out} = pd.DataFrame({data})",
    [
        "create a data frame {out} from the dictionary {data}",
        "create a pandas DataFrame {out} from {data}",
        "make a dataframe {out} from {data}",
        "make a data frame called {out} with {data}",
        "turn the dict {data} into a data frame {out}",
        "let {out} be a pandas data frame of {data}",
        "create a data frame {out} with the columns {words.bare}",
        "make a dataframe {out} with {words.bare}",
        "build a pandas dataframe named {out} with the columns {words.bare}",
        "i need a data frame {out} that has the columns {words.bare}",
        "create {out}, a table with columns {words.bare}, using pandas",
        "load the data {data} into a pandas data frame called {out}",
        "define {out} = pd.DataFrame({data})",
        "use pandas to make a data frame {out}: {words.bare}",
        "import pandas and create a data frame {out} from {data}",
    ],
    show="{out}",
    imports=PANDAS,
    gives="dataframe",
    weight=6,
    data=TABLE,
    words=derived(lambda s: told(s.data)),
    out=FRAME,
)
d.statement(
    "from_records",
    "{out} = pd.DataFrame({data})",
    [
        "create a data frame {out} from the list of dictionaries {data}",
        "make a dataframe {out} from these records: {data}",
        "turn the list of dicts {data} into a data frame {out}",
        "create a pandas DataFrame {out} from the rows {data}",
        "let {out} be a data frame made of {data}",
        "build a data frame called {out} from {data}",
    ],
    show="{out}",
    imports=PANDAS,
    gives="dataframe",
    weight=1.5,
    data=sampled("list[dict[str,mixed]]", lambda rng: as_records(random_table(rng))[:3]),
    out=FRAME,
)
d.statement(
    "from_rows",
    "{out} = pd.DataFrame({data}, columns={cols})",
    [
        "create a data frame {out} from the rows {data} with the columns {cols}",
        "make a dataframe {out} with the rows {data} and the column names {cols}",
        "turn {data} into a data frame {out} with columns {cols.and_items}",
        "let {out} be a pandas data frame with the rows {data}; the columns are {cols.and_items}",
        "build a data frame {out} from {data}, naming the columns {cols.items}",
        "create {out} = pd.DataFrame({data}) with the column names {cols}",
    ],
    show="{out}",
    imports=PANDAS,
    gives="dataframe",
    weight=1.2,
    table=TABLE,
    data=derived(lambda s: [list(r.values()) for r in as_records(s.table)][:4]),
    cols=derived(lambda s: list(s.table)),
    out=FRAME,
)
d.statement(
    "from_csv_text",
    "{out} = pd.read_csv(io.StringIO({text}))",
    [
        "read the csv text {text} into a data frame {out}",
        "load this csv into a data frame {out}: {text}",
        "parse the csv string {text} with pandas and store it in {out}",
        "make a data frame {out} from the csv data {text}",
        "turn the csv text {text} into a dataframe called {out}",
        "let {out} be the data frame of the csv text {text}",
    ],
    show="{out}",
    imports=["import io", *PANDAS],
    gives="dataframe",
    weight=1.5,
    text=sampled("str", lambda rng: as_csv(random_table(rng))),
    out=FRAME,
)
d.statement(
    "from_dict_variable",
    "{out} = pd.DataFrame({data})",
    [
        "make a data frame {out} from {data}",
        "create a data frame {out} from the dictionary {data}",
        "turn {data} into a dataframe called {out}",
        "convert {data} to a pandas data frame and store it in {out}",
        "let {out} be a pandas DataFrame of {data}",
        "use pandas to turn {data} into a table {out}",
    ],
    show="{out}",
    imports=PANDAS,
    weight=1.5,
    data=sampled(
        "dict[str,list[int]]", lambda rng: {c: [rng.randint(0, 50) for _ in range(3)] for c in "ab"}
    ),
    out=FRAME,
)
d.statement(
    "series",
    "{out} = pd.Series({xs})",
    [
        "create a pandas series {out} from {xs}",
        "make a Series {out} with the values {xs.items}",
        "turn {xs} into a pandas series called {out}",
        "let {out} be a pandas series of {xs}",
        "store {xs} as a pandas Series in {out}",
        "define {out} = pd.Series({xs})",
    ],
    show="{out}",
    imports=PANDAS,
    gives="series",
    xs=sampled("list[int]", lambda rng: [rng.randint(0, 60) for _ in range(rng.randint(3, 7))]),
    out=new("s", "series", "values", "ser"),
)

# ---- looking at them ---------------------------------------------------------------------------------------

SLOTS = {**COLUMN, "k": integer(2, 4), "seed": choice(0, 1, 42)}
OPTIONS = {"function": False, "each": False, "imports": ()}
LOOK = """
head: {df}.head({k})
    the first {k} rows of {df} / the first {k.word} rows of the data frame {df} / the top {k} rows of {df}
    the head of {df} ({k} rows)
    > head first top
head_plain: {df}.head()
    the head of {df} / the first rows of {df} / the first five rows of {df} / the top of the data frame {df}
    the beginning of {df}
tail: {df}.tail({k})
    the last {k} rows of {df} / the last {k.word} rows of the data frame {df} / the bottom {k} rows of {df}
    the final {k} rows of {df}
    > tail last
shape: {df}.shape
    the shape of {df} / the number of rows and columns of {df} / how many rows and columns {df} has
    the dimensions of {df}
    > shape size
length: len({df})
    the number of rows in {df} / how many rows {df} has / the length of {df} / the row count of {df}
    ? how many rows does {df} have? / how many rows are in {df}?
    > rows count n
columns: {df}.columns.tolist()
    the column names of {df} / the list of columns of {df} / the names of the columns in {df}
    the columns of {df} as a list
    ? which columns does {df} have? / what are the columns of {df}?
    > cols columns
width: len({df}.columns)
    the number of columns in {df} / how many columns {df} has / the column count of {df}
    the number of columns of the data frame {df}
    ? how many columns does {df} have?
    > count n
describe: {df}.describe()
    summary statistics of {df} / the summary statistics for {df} / a statistical summary of {df}
    the description of {df} / the describe() table of {df}
    ! describe {df} / describe the data frame {df} / summarise {df} / summarize the data in {df}
    > summary stats
    * 2
describe_column: {df}[{num}].describe()
    summary statistics of the column {num} / the summary of {num} in {df}
    summary statistics for {num} of {df} / the description of the {num} column of {df}
    ! describe the column {num} of {df} / summarise {num} in {df}
    > summary
dtypes: {df}.dtypes
    the data types of {df} / the types of the columns of {df} / the dtypes of {df}
    the data type of each column in {df}
    > types
index: {df}.index.tolist()
    the index of {df} as a list / the row labels of {df} as a list / the list of index values of {df}
    the index labels of {df} in a list
    > idx
transposed: {df}.T
    {df} transposed / the transpose of {df} / {df} with rows and columns swapped
    the data frame {df} flipped on its side
    > flipped
records: {df}.to_dict("records")
    the rows of {df} as a list of dictionaries / {df} as a list of dicts / the records of {df}
    {df} converted to a list of one dict per row
    > records
missing: {df}.isna().sum()
    the number of missing values in each column of {df} / how many values are missing per column of {df}
    the missing values per column in {df} / the count of NaN in every column of {df}
    ! count the missing values in each column of {df} / count missing values of {df} per column
    > missing
missing_total: {df}.isna().sum().sum()
    the total number of missing values in {df} / how many missing values {df} has in total
    the number of NaN cells in {df} / the count of all missing values in {df}
    > missing
corr: {df}.corr(numeric_only=True)
    the correlation matrix of {df} / the correlations between the numeric columns of {df}
    the correlation of the columns of {df} / the table of correlations of {df}
    > corr
corr_pair: {df}[{num}].corr({df}[{num2}])
    the correlation between {num} and {num2} [in {df}|] / the correlation of {num} and {num2} in {df}
    how strongly {num} and {num2} correlate in {df}
    the correlation coefficient of the columns {num} and {num2}
    > r corr
to_string: {df}.to_string(index=False)
    {df} as text without the index / {df} as a table without row numbers
    the data frame {df} as a string without its index / {df} without the index column
    > text
csv_text: {df}.to_csv(index=False)
    {df} as csv text / the csv text of {df} without the index / {df} in csv format, without the index,
    {df} converted to a csv string
    ! convert {df} to csv text
    > text csv
"""
CHOOSE = """
column: {df}[{col}]
    the column {col} of {df} / the {col} column of {df} / {df}'s column {col} / the values of {col} in {df}
    the {col} column
    ! select the column {col} from {df} / take the column {col} out of {df}
    > s values
    * 2
column_list: {df}[{col}].tolist()
    the column {col} of {df} as a list / a list of all {col} values in {df}
    the values of {col} in {df} as a list / the {col} column as a python list
    > values lst
columns: {df}[[{col}, {col2}]]
    the columns {col} and {col2} of {df} / only the columns {col} and {col2} of {df}
    {df} with just {col} and {col2} / a data frame with the columns {col} and {col2} of {df}
    ! select {col} and {col2} from {df} / keep only the columns {col} and {col2} of {df}
    > sub part
without: {df}.drop(columns=[{col}])
    {df} without the column {col} / {df} without {col} / all columns of {df} except {col}
    {df} with the column {col} dropped
    ! drop the column {col} from {df} / remove {col} from {df}
    > rest smaller
row: {df}.iloc[{i}]
    the row of {df} at position {i} / row number {i} of {df} / the row with position {i} in {df}
    row {i} of {df}, counting from zero,
    > row
cell: {df}[{col}].iloc[{i}]
    the value of {col} in row {i} of {df} / the {col} of row {i} in {df} / {col} at position {i} of {df}
    the entry of the column {col} at row {i}
    > value cell
first_row: {df}.iloc[0]
    the first row of {df} / the top row of {df} / row 0 of {df} / the very first row of the data frame {df}
    > row first
last_row: {df}.iloc[-1]
    the last row of {df} / the bottom row of {df} / the final row of {df}
    the very last row of the data frame {df}
    > row last
above: {df}[{df}[{num}] > {v}]
    the rows of {df} where {num} is greater than {v} / all rows of {df} with {num} above {v}
    the rows with {num} over {v} / the part of {df} where {num} > {v}
    the rows of {df} whose {num} is more than {v}
    ! filter {df} to the rows with {num} greater than {v}
    ! select the rows of {df} where {num} is larger than {v} / keep only rows of {df} with {num} above {v}
    > filtered high result
    * 3
below: {df}[{df}[{num}] < {v}]
    the rows of {df} where {num} is less than {v} / all rows of {df} with {num} below {v}
    the rows with {num} under {v} / the part of {df} where {num} < {v}
    ! filter {df} to the rows with {num} smaller than {v} / select the rows of {df} where {num} is below {v}
    > filtered low result
    * 2
at_least: {df}[{df}[{num}] >= {v}]
    the rows of {df} where {num} is at least {v} / all rows of {df} with {num} of {v} or more
    the rows with {num} greater than or equal to {v} / the part of {df} where {num} >= {v}
    ! filter {df} to the rows with {num} at least {v} / keep the rows of {df} with {num} not below {v}
    > filtered result
    * 2
equal: {df}[{df}[{txt}] == {item}]
    the rows of {df} where {txt} is {item} / all rows of {df} with {txt} equal to {item}
    the rows whose {txt} is {item} / the part of {df} where {txt} equals {item} / the {item} rows of {df}
    ! filter {df} to the rows where {txt} is {item} / select the rows with {txt} equal to {item} from {df}
    ! find the row of {item} in {df}
    > filtered rows result
    * 2.5
not_equal: {df}[{df}[{txt}] != {item}]
    the rows of {df} where {txt} is not {item} / all rows of {df} except those with {txt} {item}
    the rows whose {txt} differs from {item} / {df} without the rows where {txt} is {item}
    ! filter out the rows of {df} where {txt} is {item} / leave out the rows with {txt} {item} from {df}
    > rest others
both: {df}[({df}[{num}] > {v}) & ({df}[{txt}] == {item})]
    the rows of {df} where {num} is greater than {v} and {txt} is {item}
    all rows with {num} above {v} and {txt} equal to {item}
    the rows of {df} with {num} over {v} whose {txt} is {item}
    the part of {df} where {num} > {v} and {txt} == {item}
    > result
either: {df}[({df}[{num}] > {v}) | ({df}[{txt}] == {item})]
    the rows of {df} where {num} is greater than {v} or {txt} is {item}
    all rows with {num} above {v} or {txt} equal to {item}
    the rows of {df} with {num} over {v} or with the {txt} {item}
    the part of {df} where {num} > {v} or {txt} == {item}
    > result
    * 0.6
contains: {df}[{df}[{txt}].str.contains({letter})]
    the rows of {df} where {txt} contains {letter} / all rows whose {txt} contains {letter}
    the rows of {df} with {letter} in {txt}
    the part of {df} where the column {txt} has the text {letter} in it
    > result
starts: {df}[{df}[{txt}].str.startswith({letter})]
    the rows of {df} where {txt} starts with {letter} / all rows whose {txt} begins with {letter}
    the rows of {df} with a {txt} that starts with {letter}
    the part of {df} where {txt} has {letter} as first letter
    > result
count_above: ({df}[{num}] > {v}).sum()
    the number of rows in {df} with {num} above {v} / how many rows of {df} have {num} greater than {v}
    the count of rows where {num} is over {v} / how often {num} is larger than {v} in {df}
    ! count the rows of {df} where {num} is greater than {v}
    ! count how many values of {num} in {df} exceed {v}
    ? how many rows of {df} have {num} above {v}?
    > count
names_above: {df}[{df}[{num}] > {v}][{txt}].tolist()
    the {txt} values of the rows with {num} above {v} as a list
    a list of each {txt} in {df} whose {num} is greater than {v}
    the list of {txt} for which {num} is over {v} / every {txt} with {num} more than {v}, as a list,
    > names found
    * 1.5
sorted: {df}.sort_values({num})
    {df} sorted by {num} / the rows of {df} sorted by {num} / {df} in ascending order of {num}
    the data frame {df} ordered by {num}
    ! sort {df} by {num} / order {df} by {num} / sort the rows of {df} by {num} from low to high
    ! sort the data frame {df} by the column {num}
    > sorted_df ordered
    * 3
sorted_desc: {df}.sort_values({num}, ascending=False)
    {df} sorted by {num} in descending order / the rows of {df} from highest to lowest {num}
    {df} in descending order of {num} / {df} ordered by {num}, largest first,
    ! sort {df} by {num} in descending order / sort {df} by {num} from high to low
    ! order {df} by {num}, biggest first / sort the data frame {df} by the column {num}, descending
    > sorted_df ranking
    * 3
sorted_text: {df}.sort_values({txt})
    {df} sorted alphabetically by {txt} / the rows of {df} in alphabetical order of {txt}
    {df} ordered by {txt} from a to z / {df} sorted by the text column {txt}
    ! sort {df} alphabetically by {txt} / sort {df} by {txt}
    > sorted_df
sorted_two: {df}.sort_values([{col}, {col2}])
    {df} sorted by {col} and then {col2} / {df} sorted by {col}, ties by {col2},
    the rows of {df} ordered first by {col} and then by {col2}
    {df} ordered by the columns {col} and {col2}
    ! sort {df} by {col} and then by {col2}
    > sorted_df
    * 0.7
largest: {df}.nlargest({k}, {num})
    the {k} rows of {df} with the largest {num} / the {k.word} rows with the highest {num} in {df}
    the top {k} rows of {df} by {num} / the {k} best rows of {df} by {num}
    > top best
smallest: {df}.nsmallest({k}, {num})
    the {k} rows of {df} with the smallest {num} / the {k.word} rows with the lowest {num} in {df}
    the bottom {k} rows of {df} by {num} / the {k} rows of {df} with the least {num}
    > bottom
best_row: {df}.loc[{df}[{num}].idxmax()]
    the row of {df} with the highest {num} / the row with the largest {num}
    the row where {num} is greatest in {df} / the whole row of the maximum {num} in {df}
    > best row
best_name: {df}.loc[{df}[{num}].idxmax(), {txt}]
    the {txt} with the highest {num} [in {df}|] / the {txt} of the row with the largest {num}
    which {txt} has the greatest {num} in {df} / the {txt} that has the maximum {num}
    ? which {txt} has the highest {num}? / which {txt} in {df} has the largest {num}?
    > best winner
    * 2
worst_name: {df}.loc[{df}[{num}].idxmin(), {txt}]
    the {txt} with the lowest {num} [in {df}|] / the {txt} of the row with the smallest {num}
    which {txt} has the least {num} in {df} / the {txt} that has the minimum {num}
    ? which {txt} has the lowest {num}? / which {txt} in {df} has the smallest {num}?
    > worst
sample: {df}.sample({k2}, random_state={seed})
    {k2} random rows of {df} with random state {seed}
    a random sample of {k2} rows from {df} (random_state={seed})
    {k2} rows of {df} drawn at random with seed {seed} / a sample of {k2} rows of {df}, random state {seed},
    > sample
dedup: {df}.drop_duplicates()
    {df} without duplicate rows / the distinct rows of {df} / {df} with duplicates removed
    the unique rows of {df}
    ! drop duplicate rows of {df} / remove the duplicates from {df}
    > clean
complete: {df}.dropna()
    {df} without rows that have missing values / the complete rows of {df}
    {df} with missing values dropped / the rows of {df} that have no NaN
    ! drop rows with missing values from {df} / drop the missing values of {df}
    > clean
filled: {df}.fillna(0)
    {df} with missing values replaced by 0 / {df} with NaN filled with 0
    {df} where missing entries become 0 / {df} after filling missing values with zero
    ! fill the missing values of {df} with 0 / replace NaN in {df} by zero
    > filled
reset: {df}.reset_index(drop=True)
    {df} with a fresh index / {df} with the index reset / {df} with rows numbered from 0 again
    {df} with a new index starting at 0, the old one dropped,
    ! reset the index of {df} / renumber the rows of {df}
    > fresh
indexed: {df}.set_index({txt})
    {df} with {txt} as its index / {df} indexed by {txt} / {df} with the column {txt} turned into the index
    the data frame {df} with row labels from {txt}
    ! set {txt} as the index of {df} / use {txt} as index for {df}
    > indexed
"""
COMPUTE = """
total: {df}[{num}].sum()
    the sum of {num} in {df} / the total of the column {num} / the total {num} in {df}
    the sum of the {num} column of {df} / the sum of all {num} values
    ! add up the column {num} of {df} / sum {num} in {df}
    > total
    * 2
mean: {df}[{num}].mean()
    the mean of {num} in {df} / the average {num} / the average of the column {num} / the mean {num} in {df}
    the average of {num} over all rows of {df}
    ! average the column {num} of {df}
    ? what is the average {num} in {df}? / what is the mean {num}?
    > mean avg average
    * 3
largest_value: {df}[{num}].max()
    the maximum of {num} in {df} / the largest {num} / the highest {num} in {df}
    the biggest value of the column {num}
    ? what is the highest {num}?
    > highest largest
    * 1.5
smallest_value: {df}[{num}].min()
    the minimum of {num} in {df} / the smallest {num} / the lowest {num} in {df}
    the least value of the column {num}
    ? what is the lowest {num}?
    > lowest smallest
    * 1.5
median: {df}[{num}].median()
    the median of {num} in {df} / the median {num} / the median of the column {num}
    the middle value of {num} in {df}
    > median
std: {df}[{num}].std()
    the standard deviation of {num} in {df} / the standard deviation of the column {num}
    the std of {num} in {df} / how much {num} varies (standard deviation)
    > std
rounded_mean: round({df}[{num}].mean(), 2)
    the mean of {num} rounded to 2 decimals / the average {num} in {df} rounded to two decimal places
    the average of the column {num} with two decimals / the mean {num}, rounded to 2 digits,
    > avg
means: {df}.mean(numeric_only=True)
    the mean of each numeric column of {df} / the averages of all numeric columns in {df}
    the column means of {df} / the average of every number column of {df}
    > means
sums: {df}.sum(numeric_only=True)
    the sum of each numeric column of {df} / the totals of all numeric columns in {df}
    the column sums of {df} / the total of every number column of {df}
    > totals
product_total: ({df}[{num}] * {df}[{num2}]).sum()
    the sum of {num} times {num2} over all rows of {df} / the total of {num} multiplied by {num2}
    the sum of the products of {num} and {num2} in {df} / {num} times {num2}, summed over {df}
    > total
distinct: {df}[{col}].nunique()
    the number of distinct values of {col} in {df} / how many different {col} values {df} has
    the number of unique values in the column {col} / how many unique {col} there are in {df}
    > count
cumulative: {df}[{num}].cumsum()
    the cumulative sum of {num} in {df} / the running total of the column {num} / the cumulative {num}
    the running sum of {num} in {df}
    > running
upper: {df}[{txt}].str.upper()
    the column {txt} in upper case / {txt} of {df} in capital letters / the upper-case values of {txt}
    the {txt} column with all letters upper case
    > upper
text_length: {df}[{txt}].str.len()
    the length of each {txt} in {df} / the number of characters of every {txt}
    the lengths of the texts in {txt} / how long each {txt} of {df} is
    > lengths
quantile: {df}[{num}].quantile({q})
    the {q} quantile of {num} in {df} / quantile {q} of the column {num} / the {q}-quantile of {num}
    the quantile at {q} for {num} in {df}
    > q
"""
SLOTS |= {
    "letter": choice("a", "e", "o", "n", "r", "B"),
    "k2": integer(1, 3),
    "q": choice(0.25, 0.5, 0.75, 0.9),
}
for table in (LOOK, CHOOSE, COMPUTE):
    prefix = {LOOK: "look", CHOOSE: "choose", COMPUTE: "compute"}[table]
    renamed = "\n".join(f"{prefix}_{t}" if t[:1].isalpha() else t for t in loosely(table).splitlines())
    expressions(d, renamed, SLOTS, **OPTIONS)

# ---- changing them -----------------------------------------------------------------------------------------

NEW_COLUMN = choice(
    "total", "bonus", "ratio", "double", "new_price", "value", "level", "result", "extra", "tax", "flag"
)
CHANGE = """
column_times: {df}[{new}] = {df}[{num}] * {m}
    add a column {new} to {df} with {num} times {m} / add a new column {new} that is {num} multiplied by {m}
    create a column {new} in {df} equal to {num} * {m}
    in {df}, make a column {new} with {m} times the {num} / {df} gets a new column {new}: {num} times {m}
    let the column {new} of {df} be {num} multiplied by {m}
    * 2
column_plus: {df}[{new}] = {df}[{num}] + {m}
    add a column {new} to {df} with {num} plus {m} / add a new column {new} that is {num} increased by {m}
    create a column {new} in {df} equal to {num} + {m} / in {df}, make a column {new} with {num} plus {m}
    {df} gets a new column {new}: {num} plus {m} / let the column {new} of {df} be {num} plus {m}
column_sum: {df}[{new}] = {df}[{num}] + {df}[{num2}]
    add a column {new} to {df} with the sum of {num} and {num2}
    add a new column {new} that is {num} plus {num2} / create a column {new} in {df} equal to {num} + {num2}
    in {df}, make a column {new} by adding {num} and {num2}
    {df} gets a new column {new}: {num} plus {num2}
    let the column {new} of {df} be the sum of the columns {num} and {num2}
    * 1.5
column_product: {df}[{new}] = {df}[{num}] * {df}[{num2}]
    add a column {new} to {df} with {num} times {num2}
    add a new column {new} that is {num} multiplied by {num2}
    create a column {new} in {df} equal to {num} * {num2}
    in {df}, make a column {new} by multiplying {num} and {num2}
    {df} gets a new column {new}: {num} times {num2}
    let the column {new} of {df} be the product of the columns {num} and {num2}
    * 2
column_ratio: {df}[{new}] = {df}[{num}] / {df}[{num2}]
    add a column {new} to {df} with {num} divided by {num2}
    add a new column {new} that is {num} over {num2} / create a column {new} in {df} equal to {num} / {num2}
    in {df}, make a column {new} by dividing {num} by {num2}
    {df} gets a new column {new}: {num} divided by {num2}
    let the column {new} of {df} be the ratio of {num} to {num2}
column_difference: {df}[{new}] = {df}[{num}] - {df}[{num2}]
    add a column {new} to {df} with {num} minus {num2}
    add a new column {new} that is the difference of {num} and {num2}
    create a column {new} in {df} equal to {num} - {num2}
    in {df}, make a column {new} by subtracting {num2} from {num}
    {df} gets a new column {new}: {num} minus {num2} / let the column {new} of {df} be {num} less {num2}
column_share: {df}[{new}] = {df}[{num}] / {df}[{num}].sum() * 100
    add a column {new} to {df} with the percentage of the total {num}
    add a new column {new}: {num} as percent of its sum
    create a column {new} in {df} with each row's share of {num} in percent
    in {df}, make a column {new} with {num} divided by the sum of {num}, times 100
    let the column {new} of {df} be {num} as a percentage of the total
    compute what percent of the total {num} each row has, as a column {new} of {df}
column_flag: {df}[{new}] = {df}[{num}] > {v}
    add a column {new} to {df} that is True where {num} is greater than {v}
    add a boolean column {new} for {num} above {v}
    create a column {new} in {df} that tells whether {num} is over {v}
    in {df}, make a column {new} that is {num} > {v}
    {df} gets a new column {new}: True if {num} is more than {v}, else False
    let the column {new} of {df} say if {num} exceeds {v}
    * 1.5
column_where: {df}[{new}] = np.where({df}[{num}] > {v}, {yes}, {no})
    add a column {new} to {df} that is {yes} where {num} is greater than {v} and {no} otherwise
    add a new column {new} with {yes} if {num} is above {v}, else {no}
    create a column {new} in {df}: {yes} for {num} over {v}, otherwise {no}
    in {df}, make a column {new} that says {yes} when {num} > {v} and {no} when not
    use np.where to make a column {new}: {yes} if {num} > {v} else {no}
    label each row of {df} in a column {new} as {yes} ({num} above {v}) or {no}
    * 1.5
    + import numpy as np
column_apply: {df}[{new}] = {df}[{num}].apply(lambda x: {yes} if x > {v} else {no})
    use apply to add a column {new} to {df} that is {yes} if {num} is above {v} and {no} otherwise
    with apply and a lambda, make a column {new}: {yes} if {num} > {v} else {no}
    apply a lambda to {num} that gives {yes} above {v} and {no} otherwise; store it in the column {new} of {df}
    add {new} to {df} by applying a function to {num}: {yes} if greater than {v}, else {no}
    use apply on the column {num} to get {yes} for values over {v}, else {no}, as new column {new}
    create the column {new} with apply: {yes} when {num} exceeds {v}, {no} otherwise
column_upper: {df}[{txt}] = {df}[{txt}].str.upper()
    convert the column {txt} of {df} to upper case / make all {txt} values in {df} upper case
    change {txt} in {df} to capital letters / turn the texts in the column {txt} to upper case
    in {df}, uppercase the column {txt} / uppercase every {txt} in {df}
column_lower: {df}[{txt}] = {df}[{txt}].str.lower()
    convert the column {txt} of {df} to lower case / make all {txt} values in {df} lower case
    change {txt} in {df} to small letters / turn the texts in the column {txt} to lower case
    in {df}, lowercase the column {txt} / lowercase every {txt} in {df}
column_length: {df}[{new}] = {df}[{txt}].str.len()
    add a column {new} to {df} with the length of {txt}
    add a new column {new} that holds the number of characters of {txt}
    create a column {new} in {df} with how long each {txt} is
    in {df}, make a column {new} with the lengths of {txt}
    let the column {new} of {df} be the length of the text in {txt}
    store the length of every {txt} in a new column {new} of {df}
column_rank: {df}[{new}] = {df}[{num}].rank(ascending=False)
    add a column {new} to {df} with the rank of {num}, highest first
    rank the rows of {df} by {num} (largest is 1) in a column {new}
    create a column {new} in {df} that ranks {num} from high to low
    in {df}, make a column {new} with the descending rank of {num}
    let the column {new} of {df} be the rank by {num}, biggest first
    add a ranking column {new} by {num}, where the highest gets 1, to {df}
column_cumsum: {df}[{new}] = {df}[{num}].cumsum()
    add a column {new} to {df} with the cumulative sum of {num}
    add the running total of {num} as a column {new}
    create a column {new} in {df} with the running sum of {num}
    in {df}, make a column {new} of cumulative {num}
    let the column {new} of {df} be the cumulative total of {num}
    store the running totals of {num} in a new column {new} of {df}
column_round: {df}[{num}] = {df}[{num}].round(1)
    round the column {num} of {df} to 1 decimal / round {num} in {df} to one decimal place
    in {df}, round the values of {num} to one digit / make {num} in {df} have one decimal, rounded
    change the column {num} of {df} to values rounded to 1 decimal
    round all {num} values of {df} to 1 digit after the point
column_scaled: {df}[{num}] = {df}[{num}] * {m}
    multiply the column {num} of {df} by {m} / multiply all {num} values in {df} by {m}
    in {df}, replace {num} by {m} times {num} / scale {num} in {df} by {m}
    change the column {num} of {df} to {m} times its values / make every {num} in {df} {m} times as large
column_raised: {df}[{num}] = {df}[{num}] + {m}
    add {m} to the column {num} of {df} / increase all {num} values in {df} by {m}
    in {df}, raise {num} by {m} / add {m} to every {num} in {df}
    change the column {num} of {df} to its values plus {m} / make every {num} in {df} larger by {m}
column_constant: {df}[{new}] = {m}
    add a column {new} to {df} that is {m} in every row / add a new column {new} with the value {m}
    create a column {new} in {df} filled with {m} / in {df}, make a column {new} with {m} everywhere
    set a new column {new} of {df} to {m} / {df} gets a column {new} with the constant {m}
drop_column: {df} = {df}.drop(columns=[{col}])
    delete the column {col} from {df} / drop {col} from {df} and keep the result in {df}
    remove the column {col} of {df} / get rid of the column {col} in {df}
    drop the column {col}, updating {df} / take the column {col} out of {df} for good
    > {df}
rename: {df} = {df}.rename(columns={{col}: {new}})
    rename the column {col} of {df} to {new} / change the column name {col} to {new} in {df}
    in {df}, call the column {col} {new} / give the column {col} of {df} the new name {new}
    rename {col} to {new} in {df} / the column {col} of {df} should be named {new}
    > {df}
    * 1.5
sort_itself: {df} = {df}.sort_values({num}, ascending=False)
    sort {df} itself by {num} in descending order / sort {df} by {num} from high to low and keep it in {df}
    reorder {df} so that the largest {num} comes first / update {df}: sorted by {num}, biggest first
    put the rows of {df} in descending order of {num} and store the result in {df}
    let {df} be sorted by {num}, descending
    > {df}
filter_itself: {df} = {df}[{df}[{num}] > {v}]
    keep only the rows of {df} where {num} is greater than {v}, in {df} itself
    remove the rows of {df} where {num} is not above {v} / update {df} to the rows with {num} over {v}
    throw away all rows of {df} whose {num} is {v} or less
    drop the rows with {num} of at most {v} from {df} / reduce {df} to rows with {num} > {v}
    > {df}
set_cell: {df}.loc[{i}, {num}] = {w}
    set {num} in row {i} of {df} to {w} / change the {num} of row {i} in {df} to {w}
    in {df}, put {w} in the column {num} of row {i} / replace the value of {num} at index {i} by {w} in {df}
    let {num} of row {i} in {df} be {w} / update row {i} of {df}: {num} is {w}
set_where: {df}.loc[{df}[{txt}] == {item}, {num}] = {w}
    set {num} to {w} for the rows of {df} where {txt} is {item} / change the {num} of {item} to {w} in {df}
    in {df}, {num} should be {w} where {txt} equals {item}
    update {df}: the {num} of {txt} {item} becomes {w} / where {txt} is {item}, replace {num} by {w} in {df}
    let the {num} of the {item} row of {df} be {w}
fill_mean: {df}[{num}] = {df}[{num}].fillna({df}[{num}].mean())
    fill missing values of {num} in {df} with the mean
    replace NaN in the column {num} of {df} by the column's average
    in {df}, fill the gaps in {num} with the mean of {num}
    impute missing {num} values of {df} with the mean
    use the average of {num} for its missing values in {df} / fill NaN of {num} with the mean {num} of {df}
row_loop: for index, row in {df}.iterrows():;;    print(row[{col}], row[{col2}])
    loop over the rows of {df} and print {col} and {col2} / for each row of {df}, print {col} and {col2}
    print {col} and {col2} of every row in {df} / iterate over {df} with iterrows and print {col} and {col2}
    go through {df} row by row, printing {col} and {col2}
    print each row's {col} and {col2}, using iterrows on {df}
value_loop: for value in {df}[{col}]:;;    print(value)
    print each value of the column {col} of {df} on its own line
    loop over {col} in {df} and print every value / for each {col} in {df}, print it
    print all values of {col} in {df}, one per line
    go through the column {col} of {df} and print the values
    iterate over the {col} column and print each value
info: {df}.info()
    show the info of {df} / print info about {df} / call info on {df}
    display column types and non-null counts of {df} / get the info() summary of {df}
    show the structure of the data frame {df} with info
mean_min_max: print({df}[{num}].mean(), {df}[{num}].min(), {df}[{num}].max())
    print the mean, the minimum and the maximum of {num} in {df}
    show mean, min and max of the column {num} / print average, smallest and largest {num} of {df}
    print {num}'s mean, min and max on one line / for the column {num} of {df}, print mean, min and max
    display the average, lowest and highest {num}
"""
SLOTS |= {
    "new": NEW_COLUMN,
    "w": integer(1, 100),
    "m": choice(2, 3, 10, 1.1, 0.5, 5, 100, 0.9, 1.2),
    "yes": choice("high", "yes", "big", "pass", "good", "expensive"),
    "no": choice("low", "no", "small", "fail", "bad", "cheap"),
}
SOFT = loosely(CHANGE).replace("{new} ", "{new.bare} ")
SOFT = "\n".join(
    line if line[:1] == " " else line.replace("{new.bare} ", "{new} ") for line in SOFT.splitlines()
)
statements(d, SOFT, SLOTS, imports=())

# ---- files -------------------------------------------------------------------------------------------------

FILE = choice("data.csv", "people.csv", "out.csv", "result.csv", "table.csv", "sales.csv", "scores.csv")
MAKE = step(
    "{df} = pd.DataFrame({data})",
    [
        "create a data frame {df} from {data}",
        "make a dataframe {df} with the columns {words.bare}",
        "let {df} be a pandas data frame of {data}",
        "build a pandas DataFrame {df} from {data}",
        "import pandas and make a data frame {df} from {data}",
        "turn {data} into a data frame {df}",
        "create a data frame {df} with {words.bare}",
    ],
    imports=PANDAS,
)
d.story(
    "csv_file",
    [
        MAKE,
        step(
            "{df}.to_csv({file}, index=False)",
            [
                "save {df} to {file.bare} without the index",
                "write {df} to the csv file {file} without the index",
                "store the data frame in {file}, no index",
                "export {df} as {file.bare}, leaving out the index",
                "save it as csv file {file.bare} (index=False)",
            ],
        ),
        step(
            "{back} = pd.read_csv({file})",
            [
                "read {file.bare} into {back}",
                "load the file {file} into a data frame {back}",
                "read the csv file back as {back}",
                "open {file.bare} with pandas and call it {back}",
                "let {back} be the content of {file}",
            ],
        ),
        step(
            "print({back})",
            ["print {back}", "show {back}", "print the loaded data frame", "display {back}"],
            optional=True,
        ),
        step(
            "print({back}.shape)",
            [
                "print the shape of {back}",
                "how many rows and columns does {back} have?",
                "show the shape of {back}",
                "print how big {back} is (shape)",
            ],
            optional=True,
        ),
    ],
    weight=2,
    df=FRAME,
    back=new("df2", "loaded", "copy", "back", "again", "data2"),
    data=TABLE,
    words=derived(lambda s: told(s.data)),
    file=FILE,
)
READ = step(
    "{df} = pd.read_csv(io.StringIO({text}))",
    [
        "read {text} into a data frame {df}",
        "load {text} with pandas as {df}",
        "parse the csv text in {text} into a data frame {df}",
        "turn {text} into a pandas dataframe {df}",
        "use pandas to read the csv string {text}; call the data frame {df}",
        "let {df} be the data frame of the csv in {text}",
    ],
    imports=("import io", *PANDAS),
)
for number, (code, said) in enumerate(
    (
        (
            "print({df}.describe())",
            [
                "describe it",
                "print summary statistics of {df}",
                "show df.describe()",
                "describe {df} and print the result",
            ],
        ),
        (
            "print({df}.head())",
            [
                "print the first rows of {df}",
                "show the head of {df}",
                "display the top of the data frame",
                "print {df}.head()",
            ],
        ),
        ("print({df})", ["print {df}", "show the data frame", "display {df}", "print the table"]),
        (
            "print({df}.dtypes)",
            [
                "print the column types of {df}",
                "show the dtypes",
                "print the data types of {df}",
                "which types do the columns have? print them",
            ],
        ),
        (
            "print({df}.columns.tolist())",
            [
                "print the list of column names",
                "show the columns of {df} as a list",
                "print the columns of {df} as a list",
                "what are the column names?",
            ],
        ),
        (
            "print(len({df}))",
            [
                "print the number of rows",
                "how many rows does {df} have?",
                "show how many rows {df} has",
                "print the length of {df}",
            ],
        ),
    )
):
    d.story(
        f"csv_text_{number}",
        [
            step(
                "{text} = {csv}",
                [
                    "store the csv text {csv} in {text}",
                    "let {text} be the string {csv}",
                    "define a csv string {text} = {csv}",
                    "put this csv in a variable {text}: {csv}",
                    "{text} = {csv}",
                    "create a string {text} with the csv data {csv}",
                ],
            ),
            READ,
            step(code, said),
        ],
        weight=0.5,
        df=FRAME,
        text=new("csv_text", "text", "csv", "raw", "content", "csv_data"),
        csv=sampled("str", lambda rng: as_csv(random_table(rng))),
    )
