"""Small tables told in running words: data frames, lists of pairs, two lists side by side; then asked about."""

from typing import Any

from codegen_repl.training.corpus.draws import Draw, choice, integer, new
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import FROM_TOLD, mixed, money, tenths, told, whole

d = Domain("everyday_tables", weight=7)


def _topic(
    t: Draw, first: tuple[str, ...], second: tuple[str, ...], top: str, low: str, flag: tuple[str, ...]
) -> dict[str, Any]:
    return {
        "t": t,
        "c1": choice(*first),
        "c2": choice(*second),
        "top": choice(*top.split(",")),
        "low": choice(*low.split(",")),
        "flag": choice(*flag),
    }


TOWNS = _topic(
    told("city country", tenths(0.1, 40), 3, 6),
    ("city", "town", "place", "country", "name"),
    ("population", "people", "inhabitants", "millions"),
    "highest,largest,biggest",
    "lowest,smallest",
    ("big", "large", "huge"),
)
PEOPLE = _topic(
    told("person", whole(2, 97), 3, 6),
    ("name", "person", "friend", "member"),
    ("age", "years", "height", "weight", "salary"),
    "highest,largest",
    "lowest,smallest",
    ("over", "senior", "is_over"),
)
GOODS = _topic(
    told("food fruit thing", money, 3, 6),
    ("product", "item", "thing", "article", "name"),
    ("price", "cost", "amount", "euros"),
    "highest,largest",
    "lowest,smallest",
    ("expensive", "costly", "luxury"),
)
MARKS = _topic(
    told("person subject", whole(1, 15), 3, 6),
    ("student", "name", "pupil", "subject"),
    ("mark", "grade", "score", "points"),
    "best,highest",
    "worst,lowest",
    ("passed", "good", "above"),
)
DAYS = _topic(
    told("weekday month", whole(-9, 38), 3, 6),
    ("day", "date", "month"),
    ("temperature", "degrees", "visitors", "rain", "steps"),
    "highest,largest",
    "lowest,smallest",
    ("warm", "high", "special"),
)
KINDS = {"towns": TOWNS, "people": PEOPLE, "goods": GOODS, "marks": MARKS, "days": DAYS}
SLOTS: dict[str, Any] = {
    **FROM_TOLD,
    "df": new("dataframe"),
    "table": new("table", "data", "df", kind="exact"),
    "xs": new("pairs", "entries", "people", "rows", "records", kind="exact"),
    "names_of": new("names", "labels", "who", kind="exact"),
    "values_of": new("values", "results", "amounts", "scores", kind="exact"),
    "twofold": choice("double"),
    "share": choice("share"),
    "k": integer(2, 9),
    "n": integer(1, 3),
    "places": integer(1, 2),
}
TOLD_TABLE = """
table
    # + import pandas as pd
    # make a table {df} with columns {c1.bare} and {c2.bare} for {plain.bare} / import pandas and make a data frame {df} with the columns {c1.bare} and {c2.bare}: {plain.bare}
    # a pandas table called {df}, columns {c1.bare} and {c2.bare}: {colons.bare} / put {brackets.bare} into a data frame {df} with the columns {c1.bare} and {c2.bare}
    # create a dataframe {df}; columns are {c1.bare} and {c2.bare}, rows are {plain.bare} / {df} is a pandas data frame of {c1.bare} and {c2.bare} with {plain.bare}
    # use pandas: table {df}, first column {c1.bare} with {listed.bare}, second column {c2.bare} with {numbers.bare}
    # data frame {df} from {equals.bare}, the columns being {c1.bare} and {c2.bare}
    {df} = pd.DataFrame({{c1}: {names}, {c2}: {amounts}})
"""
EXACT_TABLE = (
    TOLD_TABLE.replace("\ntable\n", "\nplain\n")
    .replace("called {df}", "as {df}")
    .replace("{df}", "{table}")
    .replace("table {table}", "{table}")
)
ABOUT_TABLE = """
show
    # print it / show it / print the table / show me the whole table / let me see it / what does the table look like / display it
    print({df})
sort
    # order it by {c2.bare} / sort the rows by {c2.bare}, {low.bare} first / put the rows in order of {c2.bare} / arrange the table by {c2.bare}
    # sort by {c2.bare} from {low.bare} to {top.bare}
    {df} = {df}.sort_values({c2})
sort_down
    # sort it by {c2.bare}, {top.bare} first / order it by {c2.bare} with the {top.bare} first / sort the rows by {c2.bare}, {top.bare} on top / {top.bare} {c2.bare} first please, sort the table
    # arrange the table by {c2.bare} from {top.bare} to {low.bare} / put the {top.bare} {c2.bare} at the top
    {df} = {df}.sort_values({c2}, ascending=False)
sort_print
    # sort it by {c2.bare} and print it / print it sorted by {c2.bare} / show the rows in order of {c2.bare}, {low.bare} first / print the table from {low.bare} to {top.bare} {c2.bare}
    # show it ordered by {c2.bare} / let me see it sorted by {c2.bare}, without changing it
    print({df}.sort_values({c2}))
sort_names
    # sort it by {c1.bare} / order the rows by {c1.bare} / put the table in alphabetical order of {c1.bare} / arrange it by {c1.bare} from a to z / sort the rows by the {c1.bare} column
    {df} = {df}.sort_values({c1})
which_top
    # which {c1.bare} has the {top.bare} {c2.bare} / print the {c1.bare} with the {top.bare} {c2.bare} / what {c1.bare} has the {top.bare} {c2.bare} / the {c1.bare} with the {top.bare} {c2.bare} please
    # find the {c1.bare} whose {c2.bare} is the {top.bare} / where is the {c2.bare} the {top.bare}? print the {c1.bare}
    print({df}.loc[{df}[{c2}].idxmax(), {c1}])
which_low
    # which {c1.bare} has the {low.bare} {c2.bare} / print the {c1.bare} with the {low.bare} {c2.bare} / what {c1.bare} has the {low.bare} {c2.bare} / the {c1.bare} with the {low.bare} {c2.bare} please
    # find the {c1.bare} whose {c2.bare} is the {low.bare} / where is the {c2.bare} the {low.bare}? print the {c1.bare}
    print({df}.loc[{df}[{c2}].idxmin(), {c1}])
mean
    # show the mean of {c2.bare} / print the average of the {c2.bare} column / mean {c2.bare} please / how much is the {c2.bare} on average
    # the average of {c2.bare} / calculate the mean {c2.bare}
    print({df}[{c2}].mean())
mean_rounded
    # what is the average {c2.bare}, rounded to {places} decimals / print the mean of {c2.bare} and round it to {places} decimals / average {c2.bare} with {places} decimals please
    # mean {c2.bare}, rounded to {places} places / how much is the {c2.bare} on average? round to {places} decimals / show the average of {c2.bare}, rounded to {places} digits
    print(round({df}[{c2}].mean(), {places}))
total
    # what is the total {c2.bare} / add up the {c2.bare} column / print the sum of {c2.bare} / sum of the {c2.bare} please / how much {c2.bare} is that in total / total of {c2.bare}
    print({df}[{c2}].sum())
top_value
    # what is the {top.bare} {c2.bare} / print the {top.bare} value of {c2.bare} / how much is the {top.bare} {c2.bare} / {top.bare} {c2.bare} please / show the maximum of {c2.bare}
    print({df}[{c2}].max())
low_value
    # what is the {low.bare} {c2.bare} / print the {low.bare} value of {c2.bare} / how much is the {low.bare} {c2.bare} / {low.bare} {c2.bare} please / show the minimum of {c2.bare}
    print({df}[{c2}].min())
rows
    # how many rows are there / how many rows does it have / count the rows / number of rows please / how long is the table / print how many entries it has
    print(len({df}))
columns
    # which columns are there / what are the columns called / print the column names / list of the columns please / show the names of the columns
    print(list({df}.columns))
over
    # show the rows where {c2.bare} is over {limit.bare} / which rows have more than {limit.bare} {c2.bare} / print only rows with {c2.bare} above {limit.bare} / rows with more than {limit.bare} in {c2.bare} please
    # filter for {c2.bare} greater than {limit.bare} and print that / just the ones with a {c2.bare} over {limit.bare}
    print({df}[{df}[{c2}] > {limit}])
under
    # show the rows where {c2.bare} is under {limit.bare} / which rows have less than {limit.bare} {c2.bare} / print only rows with {c2.bare} below {limit.bare} / rows with less than {limit.bare} in {c2.bare} please
    # filter for {c2.bare} less than {limit.bare} and print that / just the ones with a {c2.bare} under {limit.bare}
    print({df}[{df}[{c2}] < {limit}])
names_over
    # list every {c1.bare} with {c2.bare} over {limit.bare} / which {c1.bare} has more than {limit.bare} {c2.bare}, as a list / print a list of each {c1.bare} whose {c2.bare} is above {limit.bare}
    # the {c1.bare} column as a list, only where {c2.bare} is over {limit.bare} / a list with the {c1.bare} of all rows with more than {limit.bare} {c2.bare}
    print({df}.loc[{df}[{c2}] > {limit}, {c1}].tolist())
count_over
    # how many have a {c2.bare} over {limit.bare} / count the rows with {c2.bare} above {limit.bare} / in how many rows is {c2.bare} more than {limit.bare} / number of rows with {c2.bare} greater than {limit.bare}
    # how many rows have more than {limit.bare} {c2.bare} / print how many are over {limit.bare} in {c2.bare}
    print(({df}[{c2}] > {limit}).sum())
flag
    # new column {flag.bare}: is {c2.bare} more than {limit.bare} / a column {flag.bare}, true when {c2.bare} is above {limit.bare}
    # make a column {flag.bare} with true for {c2.bare} over {limit.bare} / add {flag.bare}, which tells if {c2.bare} is greater than {limit.bare} / let the column {flag.bare} say if {c2.bare} exceeds {limit.bare}
    {df}[{flag}] = {df}[{c2}] > {limit}
flag_show
    # add a column {flag.bare} that says whether {c2.bare} is over {limit.bare} and print it / new column {flag.bare}, is {c2.bare} more than {limit.bare}? then show the table
    # make a column {flag.bare} with true for {c2.bare} over {limit.bare}, and print the table / add {flag.bare}, which tells if {c2.bare} is greater than {limit.bare}, and show it
    {df}[{flag}] = {df}[{c2}] > {limit}
    print({df})
double
    # add a column double with twice the {c2.bare} / new column double: two times {c2.bare} / a column double that is {c2.bare} times 2 / make a column double from {c2.bare} times two
    # let the column double be {c2.bare} multiplied by 2
    {df}[{twofold}] = {df}[{c2}] * 2
share
    # add a column share with the {c2.bare} in percent of the total / new column share: how many percent of all {c2.bare} each row has / a column share, the {c2.bare} divided by the sum times 100
    # make a column share that gives every {c2.bare} as percent of the sum / add share, {c2.bare} in percent of all
    {df}[{share}] = {df}[{c2}] / {df}[{c2}].sum() * 100
raise
    # make every {c2.bare} {k} more / add {k} to each {c2.bare} / all {c2.bare} values go up by {k} / increase the {c2.bare} column by {k} / {k} more {c2.bare} in every row
    {df}[{c2}] += {k}
times
    # multiply every {c2.bare} by {k} / all {c2.bare} values times {k} / the {c2.bare} column times {k} please / make the {c2.bare} {k} times as big / {k.word} times the {c2.bare} in every row
    {df}[{c2}] *= {k}
add_row
    # add {other.bare} with {more.bare} / add a row for {other.bare} with {more.bare} / new row: {other.bare}, {more.bare} / also {other.bare} {more.bare}, add it / put {other.bare} with {more.bare} at the end
    # one more row, {c1.bare} {other.bare} and {c2.bare} {more.bare}
    {df}.loc[len({df})] = [{other}, {more}]
look_up
    # what is the {c2.bare} of {who.bare} / print the {c2.bare} for {who.bare} / which {c2.bare} has {who.bare} / {c2.bare} of {who.bare} please / look up the {c2.bare} of {who.bare} / how much is the {c2.bare} of {who.bare}
    print({df}.loc[{df}[{c1}] == {who}, {c2}].iloc[0])
row_of
    # show the row of {who.bare} / print the row for {who.bare} / only the row of {who.bare} please / which row is {who.bare} in? print the row / find {who.bare} in the table and show the row
    print({df}[{df}[{c1}] == {who}])
change
    # set the {c2.bare} of {who.bare} to {more.bare} / change {who.bare} to {more.bare} / {who.bare} should have {more.bare} as {c2.bare} / correct the {c2.bare} of {who.bare}, it is {more.bare}
    # the {c2.bare} of {who.bare} is {more.bare}, change it
    {df}.loc[{df}[{c1}] == {who}, {c2}] = {more}
has
    # is {other.bare} in the table / does {c1.bare} contain {other.bare} / check if there is a row for {other.bare} / is there a {c1.bare} called {other.bare} / do we have {other.bare} in it
    print({other} in {df}[{c1}].values)
has_known
    # is {who.bare} in the table / does {c1.bare} contain {who.bare} / check if there is a row for {who.bare} / is there a {c1.bare} called {who.bare} / do we have {who.bare} in it
    print({who} in {df}[{c1}].values)
first_rows
    # show the first {n} rows / print the first {n} rows / only the first {n} rows please / the top {n} rows / what are the first {n} rows
    print({df}.head({n}))
last_rows
    # show the last {n} rows / print the last {n} rows / only the last {n} rows please / the bottom {n} rows / what are the last {n} rows
    print({df}.tail({n}))
top_n
    # show the {n} rows with the {top.bare} {c2.bare} / print the top {n} by {c2.bare} / which {n} have the {top.bare} {c2.bare} / the {n} {top.bare} in {c2.bare}, print the rows / rows with the {n} {top.bare} values of {c2.bare}
    print({df}.nlargest({n}, {c2}))
one_column
    # print just the {c2.bare} column as a list / {c2.bare} as a list please / show the {c2.bare} values in a list / a list of every {c2.bare} / make a list of the {c2.bare} column and print it
    print({df}[{c2}].tolist())
name_column
    # print just the {c1.bare} column as a list / {c1.bare} as a list please / show the {c1.bare} values in a list / a list of every {c1.bare} / make a list of the {c1.bare} column and print it
    print({df}[{c1}].tolist())
describe
    # give me some statistics of the {c2.bare} / describe the {c2.bare} column / show the usual numbers for {c2.bare} with describe / summary of {c2.bare} please / statistics for {c2.bare}
    print({df}[{c2}].describe())
bars
    # + import matplotlib.pyplot as plt
    # bar chart of the {c2.bare} / draw bars with the {c2.bare} of each {c1.bare} / make a bar plot, {c1.bare} below and {c2.bare} as height / show it as a bar chart
    # a bar for the {c2.bare} of every {c1.bare} please / plot {c2.bare} against {c1.bare} as bars
    plt.bar({df}[{c1}], {df}[{c2}])
    plt.show()
line
    # + import matplotlib.pyplot as plt
    # plot the {c2.bare} as a line / line chart of the {c2.bare} / draw a line through the {c2.bare} of each {c1.bare} / make a line plot, {c1.bare} below and {c2.bare} upwards / a line plot of {c2.bare} by {c1.bare}
    plt.plot({df}[{c1}], {df}[{c2}])
    plt.show()
pie
    # + import matplotlib.pyplot as plt
    # make a pie chart of the {c2.bare} / pie chart please, {c2.bare} with {c1.bare} as labels / show the {c2.bare} of each {c1.bare} as a pie / draw a pie with a slice for every {c1.bare}, size {c2.bare}
    plt.pie({df}[{c2}].abs(), labels={df}[{c1}])
    plt.show()
lines
    # print each {c1.bare} with its {c2.bare} / one line for every row, {c1.bare} and {c2.bare} / go through the rows and print {c1.bare} and {c2.bare} / print {c1.bare} and {c2.bare}, a line each
    # show {c1.bare} and {c2.bare} line by line
    for name, value in zip({df}[{c1}], {df}[{c2}]):
        print(name, value)
above_mean
    # show the rows with {c2.bare} above the average / which rows have more {c2.bare} than the mean / print the ones over the average {c2.bare} / rows with a {c2.bare} higher than average please
    # who is above the mean {c2.bare}? print the rows
    print({df}[{df}[{c2}] > {df}[{c2}].mean()])
row_remove
    # delete the row of {who.bare} / remove {who.bare} from the table / drop the row with {who.bare} / take {who.bare} out / the table without {who.bare} please, keep it so
    {df} = {df}[{df}[{c1}] != {who}]
flag_remove
    # rename the column {c2.bare} to {flag.bare} / call the {c2.bare} column {flag.bare} / the column {c2.bare} should be called {flag.bare} / change the column name {c2.bare} to {flag.bare}
    {df} = {df}.rename(columns={{c2}: {flag}})
"""
TOLD_PAIRS = """
pairs
    # make a list of pairs called {xs} with {c1.bare} and {c2.bare}: {plain.bare} / {xs} is a list of pairs: {colons.bare} / keep {brackets.bare} as pairs in a list {xs}
    # list {xs} of tuples with {plain.bare} / put {equals.bare} into a list {xs}, a pair for each / store {with_each.bare} as a list of pairs, {xs}
    # a list of tuples {xs}: {plain.bare}
    {xs} = {rows}
"""
ABOUT_PAIRS = """
sort_best
    # sort them by {c2.bare}, {top.bare} first / sort the list by {c2.bare}, {top.bare} first / order them by {c2.bare} with the {top.bare} first / put the {top.bare} {c2.bare} first / {top.bare} {c2.bare} to the front, sort it
    {xs}.sort(key=lambda pair: pair[1], reverse=True)
sort_worst
    # sort them by {c2.bare}, {low.bare} first / sort the list by {c2.bare} / order them by {c2.bare} with the {low.bare} first / put the {low.bare} {c2.bare} first / sort it by the number, {low.bare} first
    {xs}.sort(key=lambda pair: pair[1])
sorted_print
    # print them sorted by {c2.bare}, {top.bare} first / show the list sorted by {c2.bare} from {top.bare} to {low.bare} / sort by {c2.bare}, {top.bare} first, and print the list / print the pairs with the {top.bare} {c2.bare} first
    print(sorted({xs}, key=lambda pair: pair[1], reverse=True))
sort_names
    # sort them by {c1.bare} / sort them alphabetically / order the pairs by {c1.bare} from a to z / put them in alphabetical order / sort the list by the {c1.bare}
    {xs}.sort()
names
    # print just each {c1.bare}, as a list / only the {c1.bare} of every pair, as a list / list of the first parts please / without the numbers, as a list / the {c1.bare} part of all of them in a list
    print([name for name, value in {xs}])
values
    # print just each {c2.bare}, as a list / only the {c2.bare} of every pair, as a list / list of the numbers please / without the {c1.bare}, as a list / the {c2.bare} part of all of them in a list
    print([value for name, value in {xs}])
average
    # the average of the numbers / mean {c2.bare} please / how much is the {c2.bare} on average / print the average {c2.bare}
    print(sum(value for name, value in {xs}) / len({xs}))
total
    # what is the total {c2.bare} / add up the numbers / sum of every {c2.bare} please / how much {c2.bare} is that in total / print the total of the numbers
    print(sum(value for name, value in {xs}))
top
    # which {c1.bare} has the {top.bare} {c2.bare} / the {c1.bare} with the {top.bare} {c2.bare} please / print the {c1.bare} that has the {top.bare} {c2.bare} / find the {c1.bare} with the {top.bare} {c2.bare}
    print(max({xs}, key=lambda pair: pair[1])[0])
low
    # which {c1.bare} has the {low.bare} {c2.bare} / the {c1.bare} with the {low.bare} {c2.bare} please / print the {c1.bare} that has the {low.bare} {c2.bare} / find the {c1.bare} with the {low.bare} {c2.bare}
    print(min({xs}, key=lambda pair: pair[1])[0])
over
    # which have more than {limit.bare}, as a list of each {c1.bare} / print every {c1.bare} with more than {limit.bare} in a list / list the {c1.bare} where {c2.bare} is over {limit.bare} / {c1.bare} list, only {c2.bare} above {limit.bare}
    print([name for name, value in {xs} if value > {limit}])
lines
    # print each pair on its own line, without brackets / print {c1.bare} and {c2.bare} line by line / one line each with {c1.bare} and {c2.bare} / go through them and print {c1.bare} and {c2.bare} / show every {c1.bare} with its {c2.bare}, a line each
    for name, value in {xs}:
        print(name, value)
colon
    # print lines like {c1.bare}: {c2.bare} / each as {c1.bare}: {c2.bare} on a line / one line per pair with a colon between / show them as {c1.bare}, colon, {c2.bare} / print {c1.bare} and {c2.bare} with a colon, line by line
    for name, value in {xs}:
        print(f"{name}: {value}")
add
    # add {other.bare} with {more.bare} / one more: {other.bare} {more.bare} / also {other.bare} with {more.bare}, add that / append {other.bare} with {more.bare} / put in {other.bare}, {more.bare}
    {xs}.append(({other}, {more}))
to_dict
    # make it a dictionary called lookup / turn the pairs into a dictionary lookup / lookup is the same as a dictionary / let lookup be a dictionary of the pairs / put them into a dictionary lookup
    lookup = dict({xs})
    # what is there for {who.bare} / print the {c2.bare} of {who.bare} / look up {who.bare} / which {c2.bare} has {who.bare} / and {who.bare}
    print(lookup[{who}])
count
    # how many are there / count them / how many pairs is that / how many entries does it have / number of pairs please
    print(len({xs}))
ranked
    # print them as 1, 2, 3 with the {top.bare} {c2.bare} first / a ranking with places from 1, {top.bare} {c2.bare} first: place and {c1.bare} / print place and {c1.bare}, sorted by {c2.bare}, {top.bare} first / number them by {c2.bare}, {top.bare} is 1, and print number and {c1.bare}
    for place, (name, value) in enumerate(sorted({xs}, key=lambda pair: pair[1], reverse=True), 1):
        print(place, name)
"""
TOLD_LISTS = """
lists
    # two lists, {names_of} and {values_of}: {plain.bare} / make a list {names_of} with {listed.bare} and a list {values_of} with {numbers.bare} / {names_of} are {listed.bare}, {values_of} are {numbers.bare}, two lists please
    # put {brackets.bare} into two lists {names_of} and {values_of} / lists {names_of} and {values_of} for {colons.bare} / from {equals.bare} make the lists {names_of} and {values_of}
    {names_of} = {names}
    {values_of} = {amounts}
"""
ABOUT_LISTS = """
top
    # which {c1.bare} has the {top.bare} {c2.bare} / the {c1.bare} with the {top.bare} {c2.bare} please / who or what has the {top.bare} of the {values_of} / print which of the {names_of} has the {top.bare} {c2.bare}
    print({names_of}[{values_of}.index(max({values_of}))])
low
    # which {c1.bare} has the {low.bare} {c2.bare} / the {c1.bare} with the {low.bare} {c2.bare} please / who or what has the {low.bare} of the {values_of} / print which of the {names_of} has the {low.bare} {c2.bare}
    print({names_of}[{values_of}.index(min({values_of}))])
average
    # average of the {values_of} please / print the mean of {values_of} / how much are the {values_of} on average / mean {c2.bare}
    print(sum({values_of}) / len({values_of}))
total
    # what is the sum of the {values_of} / add up the {values_of} / total of the {values_of} please / how much is it all together / sum please
    print(sum({values_of}))
lines
    # print them side by side, one pair per line / each of the {names_of} with its {c2.bare}, line by line / go through both and print them together / print name and {c2.bare}, a line each / one line each from both lists
    for name, value in zip({names_of}, {values_of}):
        print(name, value)
to_dict
    # make a dictionary both from the two lists / put them together as a dictionary both / both is a dictionary from {names_of} to {values_of} / let both be a dictionary of the two lists / combine them into a dictionary both
    both = dict(zip({names_of}, {values_of}))
    # print it / show it / print the dictionary / what does it look like / let me see it
    print(both)
over
    # which of the {names_of} have more than {limit.bare} / list the {names_of} with {c2.bare} over {limit.bare} / print a list of those {names_of} whose {c2.bare} is above {limit.bare} / who or what has over {limit.bare}, as a list
    print([name for name, value in zip({names_of}, {values_of}) if value > {limit}])
add
    # add {other.bare} with {more.bare} / one more: {other.bare} with {more.bare} / also {other.bare}, {c2.bare} {more.bare} / append {other.bare} and {more.bare} / put {other.bare} and {more.bare} in, too
    {names_of}.append({other})
    {values_of}.append({more})
look_up
    # what is the {c2.bare} of {who.bare} / print the {c2.bare} of {who.bare} / which {c2.bare} has {who.bare} / look up {who.bare} / how much is it for {who.bare}
    print({values_of}[{names_of}.index({who})])
best_first
    # print the {names_of} sorted by {c2.bare}, {top.bare} first / which order do the {names_of} have by {c2.bare}, {top.bare} first / sort the {names_of} by their {c2.bare}, {top.bare} first, and print them / {names_of} from {top.bare} to {low.bare} {c2.bare}
    print([name for value, name in sorted(zip({values_of}, {names_of}), reverse=True)])
count
    # how many are there / count them / how many {names_of} do we have / number of {names_of} please / print how many there are
    print(len({names_of}))
bars
    # + import matplotlib.pyplot as plt
    # plot them as bars / bar chart of the two lists / draw a bar for each of the {names_of} / make a bar plot of the {values_of} by {names_of} / show the {values_of} as bars with the {names_of} below
    plt.bar({names_of}, {values_of})
    plt.show()
"""


def _for_kinds(table: str) -> str:
    """The blocks once for every topic."""
    rows = table.strip("\n").split("\n")
    return "\n".join("\n".join(r if r.startswith(" ") else f"{kind}_{r}" for r in rows) for kind in KINDS)


ASKED = ABOUT_TABLE.replace("{df}", "{table}")
mixed(d, _for_kinds(TOLD_TABLE), _for_kinds(ABOUT_TABLE), SLOTS, KINDS, stories=16, length=3, weight=0.8)
mixed(d, _for_kinds(EXACT_TABLE), _for_kinds(ASKED), SLOTS, KINDS, stories=8, length=3, weight=0.5)
mixed(d, _for_kinds(TOLD_PAIRS), _for_kinds(ABOUT_PAIRS), SLOTS, KINDS, stories=8, length=3, weight=0.5)
mixed(d, _for_kinds(TOLD_LISTS), _for_kinds(ABOUT_LISTS), SLOTS, KINDS, stories=6, length=3, weight=0.4)
