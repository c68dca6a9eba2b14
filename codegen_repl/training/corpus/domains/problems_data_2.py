"""Stories of data work with numpy, pandas, itertools, json, datetime, random and deque."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_data import SLOTS, d, exact_names
from codegen_repl.training.corpus.draws import choice, derived, integer, list_of, sampled
from codegen_repl.training.corpus.words import CATEGORIES

STORIES = r"""
reshape_and_rank
    # + import numpy as np
    # {arr} is a numpy array of {twelve}, reshaped to 3 rows and 4 columns / put {twelve} into an array and give it the shape 3 by 4, as {arr} / make a 3 x 4 array {arr} out of {twelve}, row after row / {arr} = the values {twelve} as a numpy array with three rows of four / create {arr} with numpy from {twelve}, then reshape it to (3, 4)
    {arr} = np.array({twelve}).reshape(3, 4)
    # compute the mean of each row, as row_means / row_means holds the average of every row / take the mean along axis 1 and call it row_means / for the three rows get the mean, store the three of them in row_means / average each row of {arr} into row_means
    {x_row_means} = {arr}.mean(axis=1)
    # order: the row indices from the highest to the lowest of these means / let order be the row numbers sorted by falling mean / rank the rows, best mean first, and keep their indices as order / argsort row_means and turn it round, so that the index of the largest comes first; call it order / get the indices that would sort row_means in descending order, as order
    {x_order} = {x_row_means}.argsort()[::-1]
    # rearrange the rows of {arr} in that order / put the rows of {arr} in this order, into {arr} itself / replace {arr} by its rows as given by order / index {arr} with order and keep the result under the same name / {arr} now gets its rows in the order just found
    {arr} = {arr}[{x_order}]
    # print the array and below it the maximum of each column / show {arr}, then the largest value in every column on a new line / output the matrix, followed on the next line by the column maxima / print {arr}; under it the highest of each column / display the sorted array and the maxima along axis 0
    print({arr})
    print({arr}.max(axis=0))
outliers_by_z
    # + import numpy as np
    # let {arr} be a numpy array with {spiky.and_items} / {arr} = np.array of {spiky} / store the measurements {spiky} in an array {arr} / put {spiky.items} in an array called {arr} / make an array {arr} from {spiky}
    {arr} = np.array({spiky})
    # standardise it into scores: subtract the mean, divide by the standard deviation / scores is each value minus the mean, over the standard deviation / compute how many standard deviations every value is away from the mean, with sign, as scores / z-normalise {arr} and call that scores / turn the values into z-scores, named scores
    {x_scores} = ({arr} - {arr}.mean()) / {arr}.std()
    # outliers are the values whose score is over 2 in absolute value / pick out the outliers, i.e. the elements of {arr} with a score beyond 2 on either side / let outliers be all of {arr} where the absolute score exceeds 2 / use a mask to get the values more than 2 deviations away; name them outliers / which values have an absolute score greater than 2? they are the outliers
    {x_outliers} = {arr}[np.abs({x_scores}) > 2]
    # kept is everything else / keep the other values as kept / the rest, scores between -2 and 2 inclusive, goes to kept / store all but the outliers as kept / select the remaining elements into kept
    {x_kept} = {arr}[np.abs({x_scores}) <= 2]
    # print the number of outliers and the mean of the others, rounded to 2 decimals / show how many outliers there are, then the average of kept to two places / output the count of outliers followed by the mean of what was kept, rounded to 2 / print len of outliers and the rounded mean (2 decimals) of kept / display how many were thrown out and, rounded to two decimals, the mean without them
    print(len({x_outliers}), round({x_kept}.mean(), 2))
goal_by_cumsum
    # + import numpy as np
    # {arr} is an array of the monthly savings {nums} / store the savings {nums.and_items} as a numpy array {arr} / {arr} = np.array({nums}) / let {arr} be the array of {nums.items} / i save {nums} month by month; put that in an array {arr}
    {arr} = np.array({nums})
    # get the running totals as saved / saved is the cumulative sum / accumulate them: saved shows what there is after each month / compute the cumulative sums of {arr} under the name saved / sum up along the array and keep every intermediate sum in saved
    {x_saved} = np.cumsum({arr})
    # in which month, counted from 1, does the total reach {goal} for the first time? call it month, 0 if it never does / month is 1 plus the first index where saved is at least {goal}, or 0 if there is none / find the first month (from 1) with {goal} or more saved; month stays 0 when the goal is missed / month is 0 unless some total is at least {goal}, then the number of the first such month, counting from one / store as month when {goal} is reached first, numbering from 1, and use 0 for never
    {x_month} = int(np.argmax({x_saved} >= {goal})) + 1 if ({x_saved} >= {goal}).any() else 0
    # print "after" if the goal is reached, otherwise "not reached" / if month is 0 say "not reached", else print "after" and the number / show "not reached" when there is no such month and "after" plus the number when there is / output "after" followed by it, unless it is zero, then "not reached" / print the word "after" and the month, or "not reached" for 0
    if {x_month}:
        print("after", {x_month})
    else:
        print("not reached")
clipped_and_scaled
    # + import numpy as np
    # {arr} holds the values {nums} as a numpy array / make {arr}, an array of {nums} / an array {arr} with {nums.and_items} / let {arr} be np.array({nums}) / put the list {nums} in a numpy array named {arr}
    {arr} = np.array({nums})
    # clip it to the range from {n} to {high} and call it limited / limited is {arr} with everything under {n} raised to {n} and everything over {high} lowered to {high} / limit the values to at least {n} and at most {high}, as limited / cut off the extremes: nothing below {n}, nothing above {high}; name the result limited / force all elements between {n} and {high} and store that in limited
    {x_limited} = np.clip({arr}, {n}, {high})
    # count how many values that changed, as changed / changed is the number of positions at which {arr} and limited differ / how many elements had to be altered? keep it as changed / let changed be the count of values that are no longer the same / compare both arrays and count the differences in changed
    {x_changed} = np.sum({arr} != {x_limited})
    # label them: "low" where limited is under {lim}, otherwise "high", in an array labels / with np.where make labels: "low" for values of limited less than {lim} and "high" for all others / labels has "low" for each limited value below {lim} and "high" elsewhere / let labels say "low" if the clipped value is smaller than {lim}, else "high" / build an array labels with np.where, "low" under {lim}, "high" from {lim} on
    {x_labels} = np.where({x_limited} < {lim}, "low", "high")
    # print how many changed and the labels as a list / show changed, then labels converted to a list / output the count of changes followed by the list of labels / print changed and labels.tolist() / display the number of altered values and, as a plain list, the labels
    print({x_changed}, {x_labels}.tolist())
lowest_of_a_curve
    # + import numpy as np
    # {arr} is {pts} evenly spaced numbers from 0 to {n} / make {pts} equally distant points between 0 and {n}, both included, as {arr} / let {arr} be a linspace from 0 to {n} with {pts} points / divide the range 0 to {n} into {pts} points with np.linspace and call it {arr} / {arr} = {pts} values from 0 up to {n} in equal steps
    {arr} = np.linspace(0, {n}, {pts})
    # heights is the square of each minus {k} times it plus 1 / compute x squared minus {k} x plus 1 for every point, as heights / evaluate the curve x * x - {k} * x + 1 there and name the values heights / for each point x get x ** 2 - {k} * x + 1; keep all of it in heights / let heights be the curve's values: {arr} squared, less {k} times {arr}, plus 1
    {x_heights} = {arr} ** 2 - {k} * {arr} + 1
    # find the index where the curve is lowest, as bottom / bottom is the position of the minimum of heights / let bottom be the argmin of these / at which index is heights smallest? call it bottom / get the place of the least height and store it as bottom
    {x_bottom} = np.argmin({x_heights})
    # print the point and its height there, both with 3 decimals / show x and height at the bottom, formatted to three decimals / output the point at this index and the value of the curve, 3 digits after the point each / print where the minimum is and how low it gets, with 3 decimals / display {arr} and heights at the bottom with three decimals
    print(f"{{arr}[{x_bottom}]:.3f} {{x_heights}[{x_bottom}]:.3f}")
two_prices_solved
    # + import numpy as np
    # {arr} is the 2 by 2 matrix {sys2} as a numpy array / let {arr} be np.array({sys2}) / store the coefficients {sys2} in an array {arr} / make the matrix {arr} from {sys2} with numpy / two baskets hold {sys2} teas and cakes; put that in an array {arr}
    {arr} = np.array({sys2})
    # paid is an array of {paid2} / the right side is {paid2}, an array called paid / they cost {paid2.and_items}; make an array paid of it / let paid be np.array({paid2}) / store {paid2} as the array paid
    {x_paid} = np.array({paid2})
    # solve the system for the two prices, as solution / find solution such that the matrix times it gives paid / solution is what {arr} must be multiplied with to get paid; use linalg / solve {arr} @ solution = paid / get the unknown prices by solving the linear equations, call them solution
    {x_solution} = np.linalg.solve({arr}, {x_paid})
    # check it: multiply the matrix by the solution and see if that is close to paid, as fits / fits tells whether {arr} times solution is close to paid in all places / let fits be True if the product of {arr} and solution is (nearly) paid / verify with np.allclose that the product gives paid again and keep the answer as fits / is the product of matrix and solution close to paid? store the boolean as fits
    {x_fits} = np.allclose({arr} @ {x_solution}, {x_paid})
    # print the solution rounded to 2 decimals and whether it fits / show the prices, rounded to two places, and fits / output solution to 2 decimals followed by fits / print both prices (rounded, 2 digits) and the result of the check / display the rounded solution, two decimals, then fits
    print({x_solution}.round(2), {x_fits})
similar_taste
    # + import numpy as np
    # {arr} and {brr} are the arrays {five} and {five2}, ratings by two people / store the ratings {five} in an array {arr} and {five2} in an array {brr} / two people rate the same things: {arr} is an array of {five}, {brr} one of {five2} / let {arr} be np.array({five}) and {brr} np.array({five2}) / make two numpy arrays, {arr} from {five} and {brr} from {five2}
    {arr} = np.array({five})
    {brr} = np.array({five2})
    # compute their cosine similarity: the dot product over the product of the lengths / cosine is the dot product of both divided by the product of their norms / let cosine be how similar they are, dot product over norm times norm / take the dot product, divide it by both norms, call it cosine / get the cosine of the angle between the two vectors
    {x_cosine} = {arr} @ {brr} / (np.linalg.norm({arr}) * np.linalg.norm({brr}))
    # apart is the largest absolute difference between their ratings / how far apart are they at most? take the maximum of the absolute differences as apart / let apart be the greatest distance in one place / compare element by element and keep the biggest gap, without sign, in apart / find the maximum of |{arr} - {brr}| and name it apart
    {x_apart} = np.abs({arr} - {brr}).max()
    # print "alike" if the cosine is above 0.9 and they are at most {k} apart, else "different" / show "alike" when cosine exceeds 0.9 and apart is no more than {k}, otherwise "different" / output "different" unless the cosine is over 0.9 and apart does not exceed {k}, in that case "alike" / if the cosine is greater than 0.9 and apart at most {k} print "alike", if not "different" / say "alike" for a cosine above 0.9 together with a gap of {k} or less, and "different" for anything else
    print("alike" if {x_cosine} > 0.9 and {x_apart} <= {k} else "different")
frame_gaps_by_group
    # + import pandas as pd
    # {df} is a data frame with team {teams} and score {holes} / make a dataframe {df} with the columns team, {teams}, and score, {holes} / build {df} with pandas: team is {teams}, score is {holes} / let {df} be a table whose column team has {teams} and whose column score has {holes} / create the frame {df} from a dict, team: {teams}, score: {holes}
    {df} = pd.DataFrame({"team": {teams}, "score": {holes}})
    # how many scores are missing? store the number as missing / missing is the count of gaps in the score column / count the empty scores as missing / let missing be the number of rows that have no score / find out how many entries of score are NaN, call it missing
    {x_missing} = {df}["score"].isna().sum()
    # fill the gaps with the median score / replace the missing scores by the median of the column / put the column's median wherever a score is absent / empty scores become the median of the others / use the median to fill what is missing in score
    {df}["score"] = {df}["score"].fillna({df}["score"].median())
    # average the score per team, best first, as ranking / ranking is the mean score of each team in descending order / group by team, take the mean of score, sort it from high to low and call it ranking / let ranking hold every team's mean score with the highest on top / for each team get the average score; sort them descending into ranking
    {x_ranking} = {df}.groupby("team")["score"].mean().sort_values(ascending=False)
    # print the missing count and the name of the leading team / show how many were missing, then the first team of the ranking / output missing and the team on top / print missing and the index of the first entry in ranking / display the number of gaps and which team leads
    print({x_missing}, {x_ranking}.index[0])
frame_merge_and_cost
    # + import pandas as pd
    # {df} is a data frame: item {goods}, amount {amounts} / make a pandas table {df} with item {goods} and amount {amounts} / build the order {df} as a dataframe, columns item ({goods}) and amount ({amounts}) / let {df} be a frame with the columns item, {goods}, and amount, {amounts} / create {df} from item {goods} and amount {amounts}
    {df} = pd.DataFrame({"item": {goods}, "amount": {amounts}})
    # {df2} is another one: item {priced}, price {each} / and {df2} has item {priced} and price {each} / make a second table {df2} with the columns item, {priced}, and price, {each} / the prices go to a frame {df2}: item {priced}, price {each} / build {df2} likewise from item {priced} and price {each}
    {df2} = pd.DataFrame({"item": {priced}, "price": {each}})
    # merge them on item, keeping all rows of the first, as joined / joined is {df} with the prices of {df2} attached by item; items without a price stay / left-join {df} with {df2} on the item and call it joined / look up the price of every row in {df} by merging with {df2}, no row is lost; name it joined / join both tables by item so that each row of {df} survives, into joined
    {x_joined} = {df}.merge({df2}, on="item", how="left")
    # set missing prices to 0 and add a column cost, amount times price / fill the empty prices with 0, then compute the column cost as amount times price / a price that is not there counts as 0; the new column cost is amount multiplied by price / replace NaN in price by 0 and give the table a column cost, the product of amount and price / put 0 for unknown prices and multiply amount by price into a column cost
    {x_joined}["price"] = {x_joined}["price"].fillna(0)
    {x_joined}["cost"] = {x_joined}["amount"] * {x_joined}["price"]
    # print the row with the highest cost: its item and its cost / show item and cost of the most expensive row / find where cost is largest and print item and cost of it / output the item that costs the most and how much / print the item with the greatest cost, followed by that cost
    top = {x_joined}.loc[{x_joined}["cost"].idxmax()]
    print(top["item"], top["cost"])
frame_bands
    # + import pandas as pd
    # {df} is a data frame of name {goods} and points {amounts} / create a dataframe {df} with name {goods}, points {amounts} / let {df} have the columns name, {goods}, and points, {amounts} / make the pandas frame {df}; its name column is {goods} and its points are {amounts} / build a table {df} out of name {goods} and points {amounts}
    {df} = pd.DataFrame({"name": {goods}, "points": {amounts}})
    # write a function band: "top" from {lim} points on, "low" under {n}, and "mid" for the others / define band, which takes a number and returns "top" if it is at least {lim}, "low" if less than {n}, else "mid" / band turns points into words: {lim} or more is "top", below {n} is "low", the rest is "mid" / i need a function band(p) that gives "top" for {lim} and up, otherwise "low" for anything under {n} and "mid" for what remains / a function called band gives back "top" unless p is below {lim}; then it is "low" below {n} and "mid" otherwise
    def band(p):
        if p >= {lim}:
            return "top"
        if p < {n}:
            return "low"
        return "mid"
    # apply it to points and store the result in a column level / add a column level with the band of each row's points / the new column level is band applied to points / give each row a level by calling band on its points / use apply to fill a column level from the points
    {df}["level"] = {df}["points"].apply(band)
    # count the levels as sizes / sizes is how many rows every level has / let sizes be the value counts of level / how often does each level occur? call the counts sizes / tally the level column into sizes
    {x_sizes} = {df}["level"].value_counts()
    # print how many are "top", 0 if none is, and the name with the most points / show the count for "top" (0 when it is absent) and the name of the row with the largest points / output sizes for "top" or 0, then who has the maximum of points / print the number of "top" rows, zero if there are none, followed by the best name / display how often "top" occurs, 0 by default, and the name where points is greatest
    print({x_sizes}.get("top", 0), {df}.loc[{df}["points"].idxmax(), "name"])
frame_pivoted
    # + import pandas as pd
    # {df} is a data frame with shop {shops}, day {weekdays} and sold {six} / make a dataframe {df}: shop {shops}, day {weekdays}, sold {six} / build {df} with pandas from shop {shops}, day {weekdays} and sold {six} / the sales go into a frame {df} with shop {shops}, day {weekdays}, sold {six} / let {df} be a table with three columns: shop is {shops}, day is {weekdays} and sold is {six}
    {df} = pd.DataFrame({"shop": {shops}, "day": {weekdays}, "sold": {six}})
    # pivot it into wide: a row per shop, a column per day, sums of sold, 0 where nothing was sold / make a pivot table wide with shops as rows and days as columns; the cells are the sums of sold, empty ones 0 / wide has one row for each shop and one column for each day and adds up sold, with 0 for missing combinations / turn the table into wide with pivot_table, index shop, columns day, values sold, summed and filled with 0 / spread the days over columns, shops stay rows, sold is summed and gaps are 0; name it wide
    {x_wide} = {df}.pivot_table(index="shop", columns="day", values="sold", aggfunc="sum", fill_value=0)
    # add a column total with the sum of each row / give wide a column total, the sum across the days / the new column total is the row sum / sum every row of wide into a column total / put what each shop sold in all into a column total
    {x_wide}["total"] = {x_wide}.sum(axis=1)
    # print the table / show wide / output the wide table / print the pivoted table with the totals / display it
    print({x_wide})
frame_from_dirty_rows
    # {tab} is the list of dicts {messy} / let {tab} be {messy} / store the records {messy} in {tab} / {tab} = {messy} / someone typed in {messy}; keep it as {tab}
    {tab} = {messy}
    # + import pandas as pd
    # turn it into a data frame {df} / make a pandas dataframe {df} from it / build {df} out of these records with pandas / {df} is the data frame of {tab} / load the list into a frame called {df}
    {df} = pd.DataFrame({tab})
    # clean the name column: strip it and use title case / strip the names and put them in title case / each name loses the spaces around it and gets a capital first / remove the blanks at both ends of name and title-case it / tidy the name column, no spaces outside and title case
    {df}["name"] = {df}["name"].str.strip().str.title()
    # convert age to numbers, anything that is no number becomes NaN, and drop these rows / make age numeric, with errors turned to NaN, then drop the rows without an age / read the ages as numbers; rows where that fails are removed / use to_numeric on age with errors coerced and throw away rows whose age is missing / ages are text: make them numbers and lose every row where this is impossible
    {df}["age"] = pd.to_numeric({df}["age"], errors="coerce")
    {df} = {df}.dropna(subset=["age"])
    # print the names from the youngest to the oldest, as a list / sort by age and print the list of names / show the names in order of rising age in a list / output a list of all names left, ordered by age / order the rows by age, youngest first, and print their names as a list
    print({df}.sort_values("age")["name"].tolist())
"""


def _spiky(rng: Random) -> list[int]:
    base = rng.randint(10, 60)
    values = [base + rng.randint(-4, 4) for _ in range(rng.randint(8, 10))]
    values[rng.randrange(len(values))] = base + rng.randint(50, 90)
    return values


def _holes(rng: Random) -> list[int | None]:
    values: list[int | None] = [rng.randint(1, 50) for _ in range(6)]
    for i in rng.sample(range(6), rng.randint(1, 2)):
        values[i] = None
    return values


def _goods(rng: Random) -> list[str]:
    return rng.sample(CATEGORIES[rng.choice(("fruit", "food", "thing", "person"))], 4)


def _messy(rng: Random) -> list[dict[str, str]]:
    names = rng.sample(CATEGORIES["person"], 4)
    ages = [*map(str, rng.sample(range(18, 80), 3)), rng.choice(("?", "unknown", "", "n/a"))]
    typed = (str.lower, str.upper, lambda n: " " + n, lambda n: n + "  ")
    return [{"name": rng.choice(typed)(n), "age": a} for n, a in zip(names, rng.sample(ages, 4), strict=True)]


def _matrix(rng: Random) -> list[list[int]]:
    while True:
        a, b, c, e = (rng.randint(1, 6) for _ in range(4))
        if a * e != b * c:
            return [[a, b], [c, e]]


MORE: dict[str, Any] = {
    "twelve": sampled("list[int]", lambda rng: [rng.randint(0, 50) for _ in range(12)]),
    "spiky": sampled("list[int]", _spiky),
    "goal": integer(60, 300),
    "pts": choice(11, 21, 51, 101),
    "sys2": sampled("list[list[int]]", _matrix),
    "paid2": list_of(integer(5, 40), 2, 2),
    "five": list_of(integer(1, 10), 5, 5),
    "five2": list_of(integer(1, 10), 5, 5),
    "teams": sampled("list[str]", lambda rng: rng.sample(["red", "blue", "green"] * 2, 6)),
    "holes": sampled("list[mixed]", _holes),
    "goods": sampled("list[str]", _goods),
    "amounts": sampled("list[int]", lambda rng: rng.sample(range(1, 60), 4)),
    "priced": derived(lambda s: [s.goods[2], s.goods[0], s.goods[3]]),
    "each": list_of(choice(0.5, 1.25, 2.0, 3.5, 4.75, 6.0, 7.25), 3, 3),
    "shops": sampled(
        "list[str]", lambda rng: rng.sample(["main", "main", "north", "north", "port", "main"], 6)
    ),
    "weekdays": sampled("list[str]", lambda rng: rng.sample(["mon", "tue", "mon", "tue", "wed", "wed"], 6)),
    "six": list_of(integer(1, 30), 6, 6),
    "messy": sampled("list[dict[str,str]]", _messy),
}
stories(d, STORIES, {**SLOTS, **MORE, **exact_names(STORIES)})
