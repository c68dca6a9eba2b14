"""Data work in short conversations: arrays and their statistics, linear algebra, plots of lists and dicts, models."""

import math
from random import Random
from typing import Any

from codegen_repl.training.corpus.domains.scripts import declare
from codegen_repl.training.corpus.draws import choice, derived, integer, list_of, new, sampled, word
from codegen_repl.training.corpus.family import Domain

d = Domain("data_talk", weight=8)


def keyed(rng: Random) -> dict[str, int]:
    """A small dictionary of counts or amounts."""
    source = word(rng.choice(("fruit", "person", "city", "animal", "color", "food", "subject")))
    return {source.sample(rng): rng.randint(1, 60) for _ in range(rng.randint(3, 5))}


def two_groups(rng: Random) -> list[list[int]]:
    """Points of the plane in two groups of four."""
    a, b = rng.randint(0, 3), rng.randint(8, 14)
    near = [[a + rng.randint(0, 3), a + rng.randint(0, 3)] for _ in range(4)]
    return near + [[b + rng.randint(0, 3), b + rng.randint(0, 3)] for _ in range(4)]


def invertible(rng: Random) -> list[list[int]]:
    """A 2 x 2 matrix with an inverse."""
    while True:
        a, b, c, e = (rng.randint(-5, 9) for _ in range(4))
        if a * e != b * c:
            return [[a, b], [c, e]]


def pairs(values: dict[str, int]) -> str:
    """The entries as people list them: "apple 3, pear 5 and fig 2"."""
    parts = [f"{k} {v}" for k, v in values.items()]
    return ", ".join(parts[:-1]) + " and " + parts[-1]


SLOTS: dict[str, Any] = {
    "nums": list_of(integer(0, 60), 4, 8),
    "a": new("a", "arr", "values", "data", "x", "temps", "scores"),
    "b": new("b", "centered", "scaled", "changed", "z", "y"),
    "xs": sampled("list[int]", lambda rng: list(range(rng.randint(0, 3), rng.randint(6, 9)))),
    "ys": derived(lambda s: [(v * v * 7 + 3 * v) % 17 + v for v in s.xs]),
    "zs": derived(lambda s: [(v * 5 + 4) % 13 + 2 for v in s.xs]),
    "x": new("x", "xs", "days", "hours", "t", "years", "months"),
    "y": new("y", "ys", "temps", "sales", "visits", "steps", "rain"),
    "z": new("z", "other", "y2", "last_year", "second", "costs"),
    "counts": sampled("dict[str,int]", keyed),
    "pairs": derived(lambda s: pairs(s.counts)),
    "dc": new("counts", "stock", "votes", "sold", "amounts", "sales"),
    "points": sampled("list[list[int]]", two_groups),
    "labels": derived(lambda s: [0] * 4 + [1] * 4),  # noqa: ARG005 - fixed, but a literal of the program
    "p": integer(0, 15),
    "q": integer(0, 15),
    "m": sampled("list[list[int]]", invertible),
    "m2": sampled("list[list[int]]", invertible),
    "v": list_of(integer(-9, 9), 2, 2),
    "v3": list_of(integer(-9, 9), 3, 3),
    "w3": list_of(integer(-9, 9), 3, 3),
    "A": new("A", "m", "mat", "matrix", "M"),
    "B": new("B", "other", "n", "N"),
    "u": new("u", "v", "a", "p", "first"),
    "w": new("w", "b", "q", "vec", "second"),
    "sol": new("x", "solution", "sol", "result"),
    "k": integer(2, 9),
    "n": choice(5, 10, 11, 20, 50, 100),
    "hi": integer(2, 20),
    "seed": choice(0, 1, 7, 42, 123),
    "share": choice(0.2, 0.25, 0.3, 0.5),
    "deg": choice(2, 3),
    "t": choice("Sales", "My plot", "Results", "This week", "Growth", "Rain", "Overview", "Visits per day"),
    "xl": choice("day", "time", "month", "x", "hour", "year", "week"),
    "yl": choice("value", "price", "count", "y", "degrees", "euros", "people"),
    "l1": choice("first", "this year", "Anna", "measured", "north", "before"),
    "l2": choice("second", "last year", "Ben", "expected", "south", "after"),
    "color": choice("red", "green", "blue", "orange", "purple", "black"),
    "bins": choice(3, 4, 5, 6, 10),
    "file": choice("plot.png", "chart.png", "figure.png", "out.png", "sales.png"),
    "lim": integer(10, 40),
    "true": sampled("list[int]", lambda rng: [1, 0, *(rng.randint(0, 1) for _ in range(rng.randint(3, 6)))]),
    "guess": derived(lambda s: [(v + (i % 3 == 2)) % 2 for i, v in enumerate(s.true)]),
    "model": new("model", "clf", "m", "classifier", "knn"),
    "c": new("coeffs", "coef", "c", "poly", "params"),
    "at": integer(1, 12),
    "func": choice("sin", "cos", "exp", "sqrt"),
    "count": sampled("int", lambda rng: rng.choice((3, 4, 5, 6, 8, 12))),
    "side": derived(lambda s: next(i for i in range(int(math.sqrt(s.count)), 0, -1) if s.count % i == 0)),
    "rest": derived(lambda s: s.count // s.side),
    "_sources": {
        "ys": ("xs",),
        "zs": ("xs",),
        "pairs": ("counts",),
        "labels": ("points",),
        "guess": ("true",),
        "side": ("count",),
        "rest": ("count", "side"),
    },
}
MAKE_ARRAY = """
{a} = np.array({nums}) | np
    make a numpy array {a} with {nums.items} / create an array {a} from {nums} / put {nums.and_items} in a numpy array {a} / import numpy and make {a} = {nums} as an array
    let {a} be the array {nums} / {a} = np.array({nums}) / i have the numbers {nums.items}: keep them in an array {a} / store {nums} as a numpy array called {a}
"""
MAKE_TWO = """
{x} = {xs} ;; {y} = {ys}
    make {x} = {xs} and {y} = {ys} / let {x} be {xs} and {y} be {ys} / create the lists {x} = {xs} and {y} = {ys} / {x} = {xs}, {y} = {ys}
    my data: {x} is {xs} and {y} is {ys} / put {xs.items} in {x} and {ys.items} in {y} / set {x} to {xs} and {y} to {ys} / i have {x} {xs} and {y} {ys}
"""
MAKE_COUNTS = """
{dc} = {counts}
    make a dictionary {dc}: {pairs.bare} / let {dc} be a dict with {pairs.bare} / create the dictionary {dc} = {counts} / keep {pairs.bare} in a dictionary {dc}
    {dc} holds {pairs.bare}, as a dictionary / store {counts} in {dc} / put these in a dict {dc}: {pairs.bare} / a dictionary {dc} with {pairs.bare} please
"""
MAKE_POINTS = """
X = {points} ;; y = {labels}
    make X = {points} and y = {labels} / let X be {points} with the classes y = {labels} / the points X are {points}, their labels y are {labels}
    set X to {points} and y to {labels} / create the training data X = {points}, y = {labels} / put {points} in X and {labels} in y / my samples X = {points} have the labels y = {labels}
"""
ARRAYS = f"""
== array_statistics
{MAKE_ARRAY.strip()}
print({{a}}.mean(), {{a}}.std())
    print the mean and the standard deviation / show mean and std / print mean and standard deviation of {{a}} / what are the mean and the standard deviation? / print the average and the spread (std)
    compute the mean and the std and print both / give me mean and standard deviation
print({{a}}.max() - {{a}}.min())
    print the range / print the difference between the largest and the smallest / how far apart are maximum and minimum? / show max minus min / what is the span of the values? / subtract the minimum from the maximum and print it
? print(np.median({{a}})) | np
    print the median / what is the median? / show the median of {{a}} / the middle value (median) please / compute the median and print it / also print the median
== array_above
{MAKE_ARRAY.strip()}
print({{a}}[{{a}} > {{lim}}])
    print the values above {{lim}} / which values are greater than {{lim}}? / show only what is larger than {{lim}} / print all numbers over {{lim}} / filter the values above {{lim}} and print them / show the part of {{a}} that exceeds {{lim}}
print(({{a}} > {{lim}}).sum())
    how many are there? print the number above {{lim}} / count the values over {{lim}} / print how many values are above {{lim}} / how many exceed {{lim}}? / print the count of numbers greater than {{lim}} / count how many are larger than {{lim}} and print it
== array_scaled
{MAKE_ARRAY.strip()}
{{b}} = {{a}} * {{k}}
    multiply it by {{k}} and call that {{b}} / let {{b}} be {{k}} times {{a}} / make {{b}}: every value of {{a}} times {{k}} / store {{a}} times {{k}} in {{b}} / {{b}} should be {{a}} multiplied by {{k}} / compute {{k}} * {{a}} as {{b}}
print({{b}})
    print {{b}} / show {{b}} / print the new array / show the result / display {{b}} / let me see {{b}}
== array_centered
{MAKE_ARRAY.strip()}
{{b}} = {{a}} - {{a}}.mean()
    subtract the mean from {{a}} and call the result {{b}} / center the values and store them in {{b}} / let {{b}} be {{a}} minus its mean / {{b}} = the deviations from the mean / take the average away from each value, result in {{b}} / make {{b}}, the values of {{a}} less their mean
print({{b}}.round({{deg}}))
    print {{b}} rounded to {{deg}} decimals / show {{b}} with {{deg}} decimals / round {{b}} to {{deg}} digits and print it / print the rounded {{b}} ({{deg}} places) / display {{b}}, {{deg}} decimals / {{b}} rounded to {{deg}} decimals please
== array_standardised
{MAKE_ARRAY.strip()}
{{b}} = ({{a}} - {{a}}.mean()) / {{a}}.std()
    standardise {{a}} and store it in {{b}} / standardize the values, call them {{b}} / compute the z-scores {{b}} / let {{b}} be the standardised values / subtract the mean and divide by the standard deviation, result in {{b}} / make {{b}} the z-scores of {{a}} / {{b}} = {{a}} standardised
print({{b}}.mean(), {{b}}.std())
    print mean and standard deviation of {{b}} / show its mean and std / check {{b}}: print mean and std / print {{b}}'s mean and standard deviation / what are mean and std of {{b}}? / print the mean and the std of the result
== array_normalised
{MAKE_ARRAY.strip()}
{{b}} = ({{a}} - {{a}}.min()) / ({{a}}.max() - {{a}}.min())
    scale {{a}} to the range 0 to 1 and store it in {{b}} / normalise {{a}} between 0 and 1 as {{b}} / min-max scale the values into {{b}} / let {{b}} be {{a}} scaled to 0..1 / {{b}}: subtract the minimum, divide by the range / bring the values between 0 and 1, call them {{b}}
print({{b}})
    print it / print {{b}} / show the result / show {{b}} / display the scaled values / let me see {{b}}
== array_sorted
{MAKE_ARRAY.strip()}
print(np.sort({{a}})) | np
    print it sorted / show the values in order / print the sorted array / print the values from small to large / sort the numbers and print them / show {{a}} in ascending order
print({{a}}.argmax())
    at which index is the largest value? / print the index of the maximum / print the position of the largest value / where is the maximum? print its index / show argmax / print the index of the biggest number
? print(np.cumsum({{a}})) | np
    print the running total / print the cumulative sum / show the cumulative sums / print the sum so far at each position / running sum please / show how the total grows (cumsum)
== array_reshaped
{{a}} = np.arange({{count}}) | np
    make an array {{a}} with the numbers 0 to {{count}}, {{count}} not included / let {{a}} be np.arange({{count}}) / create {{a}} with arange({{count}}) / use numpy to make {{a}}, the first {{count}} integers from 0 / {{a}} = arange of {{count}} / make {{a}} with {{count}} numbers starting at 0
{{b}} = {{a}}.reshape({{side}}, {{rest}})
    reshape it to {{side}} rows and {{rest}} columns as {{b}} / make it a {{side}} by {{rest}} matrix {{b}} / let {{b}} be {{a}} with the shape ({{side}}, {{rest}}) / turn {{a}} into {{b}} with {{side}} rows and {{rest}} columns / {{b}} is {{a}} reshaped to {{side}}x{{rest}} / arrange the values in {{side}} rows of {{rest}}, call that {{b}}
print({{b}}.sum(axis=0))
    print the sum of each column / show the column sums / print the column totals / add up every column and print the sums / sum over the rows for each column and print that / print the sums along axis 0
? print({{b}}.T)
    print the transpose / show it transposed / print {{b}} with rows and columns swapped / transpose it and print the result / print {{b}}.T / show the transposed matrix
== linspace_function
{{x}} = np.linspace(0, {{hi}}, {{n}}) | np
    make {{n}} values {{x}} from 0 to {{hi}} / let {{x}} be {{n}} evenly spaced points between 0 and {{hi}} / {{x}} = np.linspace(0, {{hi}}, {{n}}) / create {{x}} with linspace, 0 to {{hi}}, {{n}} points / use numpy for {{n}} points {{x}} between 0 and {{hi}} / an array {{x}} of {{n}} numbers from 0 to {{hi}}
{{y}} = np.sin({{x}}) | np
    let {{y}} be the sine of {{x}} / compute the sine of {{x}} as {{y}} / {{y}} = sin({{x}}) / store sin of {{x}} in {{y}} / {{y}} should be the sine of each value / apply sin to {{x}} and call it {{y}}
plt.plot({{x}}, {{y}}) ;; plt.show() | plt
    plot {{y}} over {{x}} / plot it / draw the curve / plot the sine curve / show {{y}} against {{x}} as a line / make a line plot of {{x}} and {{y}}
== two_curves
{{x}} = np.linspace(0, {{hi}}, {{n}}) | np
    make {{n}} points {{x}} from 0 to {{hi}} / let {{x}} be {{n}} evenly spaced values between 0 and {{hi}} / create {{x}} = np.linspace(0, {{hi}}, {{n}}) / with numpy, {{x}} is {{n}} numbers from 0 to {{hi}} / {{x}}: linspace from 0 to {{hi}} with {{n}} points / i want {{n}} points between 0 and {{hi}} in {{x}}
plt.plot({{x}}, np.sin({{x}}), label="sin") ;; plt.plot({{x}}, np.cos({{x}}), label="cos") ;; plt.legend() ;; plt.show() | np plt
    plot sine and cosine of {{x}} with a legend / plot sin and cos in one plot, with a legend / draw the sine and the cosine curve and a legend / show sin({{x}}) and cos({{x}}) as two labelled lines / both curves, sine and cosine, in a plot with a legend / plot sin and cos over {{x}}, labelled
== random_values
rng = np.random.default_rng({{seed}}) ;; {{a}} = rng.integers(1, {{lim}}, {{n}}) | np
    make {{n}} random integers {{a}} from 1 up to but not including {{lim}}, generator seed {{seed}} / with a numpy generator of seed {{seed}}, draw {{n}} integers from 1 to below {{lim}} into {{a}} / let {{a}} be {{n}} random whole numbers between 1 and {{lim}} (excluded), default_rng({{seed}})
    use default_rng({{seed}}) to get {{n}} integers {{a}}, at least 1 and less than {{lim}} / create {{a}}: {{n}} random ints in [1, {{lim}}) with seed {{seed}} and default_rng / seed a generator with {{seed}} and fill {{a}} with {{n}} integers from 1 to {{lim}}, exclusive
print({{a}}.mean())
    print their mean / print the mean / what is the average? / show the mean of {{a}} / print the average value / compute the mean and print it
plt.hist({{a}}, bins={{bins}}) ;; plt.show() | plt
    draw a histogram with {{bins}} bins / plot a histogram of {{a}} with {{bins}} bins / show the distribution in {{bins}} bins / histogram, {{bins}} bins / make a histogram with {{bins}} bins / show them as a histogram of {{bins}} bins
== array_where
{MAKE_ARRAY.strip()}
{{b}} = np.where({{a}} > {{lim}}, {{lim}}, {{a}}) | np
    cap the values at {{lim}} with np.where and call the result {{b}} / let {{b}} be {{a}} with everything above {{lim}} replaced by {{lim}} / replace values over {{lim}} by {{lim}} with where, result in {{b}} / use np.where to make {{b}}: {{lim}} where {{a}} is greater, else the value / {{b}} is {{a}}, but nothing above {{lim}} (use where) / with where, limit {{a}} to {{lim}} and store it in {{b}}
print({{b}})
    print {{b}} / show the result / print the capped values / show {{b}} / print it / display {{b}}
== percentiles
{MAKE_ARRAY.strip()}
print(np.percentile({{a}}, [25, 50, 75])) | np
    print the quartiles / print the 25th, 50th and 75th percentile / show the quartiles of {{a}} / what are the quartiles? / compute the percentiles 25, 50 and 75 and print them / show the three quartiles
print({{a}}.var())
    print the variance / what is the variance? / show the variance of {{a}} / compute the variance and print it / the variance please / also show the variance
"""
ALGEBRA = """
== solve
{A} = np.array({m}) ;; {w} = np.array({v}) | np
    make the matrix {A} = {m} and the vector {w} = {v} / let {A} be the array {m} and {w} the array {v} / create numpy arrays {A} = {m} and {w} = {v} / the matrix {A} is {m}, the right side {w} is {v} / define the arrays {A} = {m} and {w} = {v} / put {m} in a matrix {A} and {v} in a vector {w}, numpy arrays
{sol} = np.linalg.solve({A}, {w}) ;; print({sol}) | np
    solve {A} times {sol} = {w} and print {sol} / solve the linear system for {sol} and print it / find {sol} with {A} @ {sol} = {w} and print it / use np.linalg.solve, store the solution in {sol} and print it / compute the solution {sol} of the equations and print it / solve the system, call the solution {sol}, print it
print({A} @ {sol}) | np
    check it: print {A} times {sol} / multiply {A} by {sol} and print that / print {A} @ {sol} / print the product of {A} and {sol} / show {A} times the solution / verify by printing {A} times {sol}
== determinant
{A} = np.array({m}) | np
    make a matrix {A} = {m} / create the numpy matrix {A} with the rows {m} / let {A} be the array {m} / {A} is the matrix {m} / define a 2x2 array {A} = {m} / put {m} in a numpy matrix {A}
print(np.linalg.det({A})) | np
    print the determinant / what is its determinant? / show the determinant of {A} / compute the determinant and print it / print det({A}) / the determinant please
print(np.linalg.inv({A})) | np
    print the inverse / invert it and print the result / show the inverse of {A} / compute the inverse matrix and print it / print {A} to the power of -1, the inverse / what is the inverse of {A}?
? print({A}.trace())
    print the trace / what is the trace? / show the sum of the diagonal / print the trace of {A} / add up the diagonal and print it / show the trace of the matrix
== matrix_product
{A} = np.array({m}) ;; {B} = np.array({m2}) | np
    make the matrices {A} = {m} and {B} = {m2} / let {A} be the array {m} and {B} the array {m2} / create two numpy matrices, {A} = {m} and {B} = {m2} / {A} is the matrix {m} and {B} the matrix {m2} / define the arrays {A} = {m} and {B} = {m2} / put {m} in the matrix {A} and {m2} in the matrix {B}
print({A} @ {B})
    multiply them and print the product / print the matrix product / print {A} times {B} as matrices / show the matrix product of {A} and {B} / compute {A} @ {B} and print it / matrix-multiply {A} by {B}, print the result
print({A} + {B})
    print their sum / add them and print the sum / print {A} plus {B} / show the sum of the matrices / add {A} and {B}, show the result / what is {A} plus {B}?
? print({A} * {B})
    print the elementwise product / multiply them element by element and print that / show the product entry by entry / print {A} times {B}, entry by entry / elementwise product please / multiply matching entries and print the result
== dot_product
{u} = np.array({v3}) ;; {w} = np.array({w3}) | np
    make the vectors {u} = {v3} and {w} = {w3} with numpy / let {u} be the array {v3} and {w} the array {w3} / create numpy vectors {u} = {v3} and {w} = {w3} / {u} is the vector {v3}, {w} is the vector {w3}, both numpy arrays / define arrays {u} = {v3} and {w} = {w3} / put {v3} in an array {u} and {w3} in an array {w}
print({u} @ {w})
    print the dot product / print the scalar product of {u} and {w} / what is the dot product? / show {u} dot {w} / compute the inner product and print it / print the dot product of the two
print(np.linalg.norm({u})) | np
    print the length of {u} as a vector / print the norm of {u} / how long is the vector {u}? / show the norm of {u} / compute the euclidean length of {u} and print it / what is the norm of {u}?
? print(np.cross({u}, {w})) | np
    print the cross product / show the cross product of {u} and {w} / what is {u} cross {w}? / compute the cross product and print it / and the cross product / print {u} x {w}, the cross product
? print(np.linalg.norm({u} - {w})) | np
    print the distance between {u} and {w} / how far apart are {u} and {w}? / show the euclidean distance of the two / compute the distance from {u} to {w} and print it / what is the distance between them? / print the length of {u} minus {w}
== eigen
{A} = np.array({m}) ;; {A} = {A} + {A}.T | np
    make the matrix {A} = {m} and add its transpose to it / let {A} be the array {m} plus its transpose / {A} is {m}; then make it symmetric by adding its transpose / create {A} = {m} with numpy and set {A} to {A} plus {A}.T / a numpy matrix {A} = {m}, plus its transpose / put {m} in a matrix {A} and add {A} transposed
print(np.linalg.eigvalsh({A})) | np
    print the eigenvalues with eigvalsh / show the eigenvalues, use eigvalsh / use eigvalsh and print the eigenvalues of {A} / compute the eigenvalues (eigvalsh) and print them / what are the eigenvalues according to eigvalsh? / print eigvalsh of {A}
"""
PLOTS = f"""
== plot_line
{MAKE_TWO.strip()}
plt.plot({{x}}, {{y}}) ;; plt.show() | plt
    plot {{y}} against {{x}} / plot it as a line / draw a line plot of {{y}} over {{x}} / plot {{x}} and {{y}} / show {{y}} over {{x}} as a line / make a line chart of the data
== plot_line_labelled
{MAKE_TWO.strip()}
plt.plot({{x}}, {{y}}) ;; plt.xlabel({{xl}}) ;; plt.ylabel({{yl}}) ;; plt.title({{t}}) ;; plt.show() | plt
    plot {{y}} against {{x}} with the axis labels {{xl}} and {{yl}} and the title {{t}} / draw a line, label the axes {{xl}} and {{yl}}, title {{t}} / plot the data; x label {{xl}}, y label {{yl}}, title {{t}}
    make a line plot titled {{t}} with {{xl}} on the x axis and {{yl}} on the y axis / line chart of {{y}} over {{x}}, labels {{xl}} and {{yl}}, called {{t}} / plot {{x}} and {{y}}, name the axes {{xl}} and {{yl}} and give it the title {{t}}
== plot_color
{MAKE_TWO.strip()}
plt.plot({{x}}, {{y}}, color={{color}}) ;; plt.show() | plt
    plot {{y}} against {{x}} in {{color.bare}} / draw a {{color.bare}} line of {{y}} over {{x}} / plot it as a {{color.bare}} line / line plot of the data in {{color.bare}} / show {{y}} over {{x}} as a {{color.bare}} line / make a {{color.bare}} line chart
== plot_markers
{MAKE_TWO.strip()}
plt.plot({{x}}, {{y}}, marker="o") ;; plt.show() | plt
    plot {{y}} against {{x}} with dots on the line / draw a line with round markers / plot the data as a line with markers o / line plot of {{y}} over {{x}}, mark each point with a circle / plot it with marker o / show the line and a dot at every point
== plot_scatter
{MAKE_TWO.strip()}
plt.scatter({{x}}, {{y}}) ;; plt.show() | plt
    plot the points / make a scatter plot / scatter {{x}} and {{y}} / show the data as points / draw a scatter plot of {{y}} against {{x}} / plot {{x}} and {{y}} as dots
print(np.corrcoef({{x}}, {{y}})[0, 1]) | np
    print the correlation / print the correlation of {{x}} and {{y}} with numpy / how strongly are they correlated? use numpy / compute the correlation coefficient and print it / show the correlation between the two / what is the correlation of {{x}} and {{y}}?
== plot_scatter_color
{MAKE_TWO.strip()}
plt.scatter({{x}}, {{y}}, color={{color}}) ;; plt.title({{t}}) ;; plt.show() | plt
    scatter them in {{color.bare}} with the title {{t}} / make a {{color.bare}} scatter plot titled {{t}} / show the data as {{color.bare}} points, title {{t}} / draw {{color.bare}} dots and call the plot {{t}} / scatter plot in {{color.bare}}, the title is {{t}} / plot the points in {{color.bare}} and put {{t}} above
== plot_bars
{MAKE_COUNTS.strip()}
plt.bar({{dc}}.keys(), {{dc}}.values()) ;; plt.show() | plt
    plot it as bars / draw a bar chart of {{dc}} / show the dictionary as bars / make a bar plot of {{dc}} / bar chart please / show {{dc}} in a bar chart
== plot_bars_titled
{MAKE_COUNTS.strip()}
plt.bar({{dc}}.keys(), {{dc}}.values()) ;; plt.ylabel({{yl}}) ;; plt.title({{t}}) ;; plt.show() | plt
    draw a bar chart with the y label {{yl}} and the title {{t}} / plot {{dc}} as bars, title {{t}}, y axis {{yl}} / bar chart titled {{t}} with {{yl}} on the y axis / show the bars; label the y axis {{yl}} and call it {{t}} / make bars of {{dc}}; y label {{yl}}; title {{t}} / bars please, {{yl}} as the y label and {{t}} as the title
== plot_bars_sideways
{MAKE_COUNTS.strip()}
plt.barh(list({{dc}}.keys()), list({{dc}}.values())) ;; plt.show() | plt
    draw horizontal bars / show {{dc}} as horizontal bars / plot {{dc}} as a horizontal bar chart / make a sideways bar chart of {{dc}} / bars from left to right please / horizontal bar chart of the dictionary
== plot_pie
{MAKE_COUNTS.strip()}
plt.pie(list({{dc}}.values()), labels=list({{dc}}.keys())) ;; plt.show() | plt
    show it as a pie / draw a pie chart of {{dc}} / plot {{dc}} as a pie chart with labels / make a pie chart, the keys are the labels / pie chart please / show the shares of {{dc}} as a pie
== plot_histogram
{{y}} = {{nums}}
    make a list {{y}} with {{nums.items}} / let {{y}} be {{nums}} / {{y}} = {{nums}} / the list {{y}} holds {{nums.items}} / put {{nums.and_items}} in a list {{y}} / set {{y}} to {{nums}}
plt.hist({{y}}, bins={{bins}}) ;; plt.show() | plt
    draw a histogram with {{bins}} bins / plot a histogram of {{y}} with {{bins}} bins / show the distribution of {{y}} in {{bins}} bins / histogram of {{y}}, {{bins}} bins / make a histogram, use {{bins}} bins / how is {{y}} distributed? histogram with {{bins}} bins
? plt.boxplot({{y}}) ;; plt.show() | plt
    now a box plot / draw a box plot of {{y}} / show {{y}} as a boxplot / make a box plot too / box plot of the numbers please / and as a boxplot
== plot_list
{{y}} = {{nums}}
    make a list {{y}} with {{nums.items}} / let {{y}} be {{nums}} / {{y}} = {{nums}} / the list {{y}} holds {{nums.items}} / put {{nums.and_items}} in a list {{y}} / set {{y}} to {{nums}}
plt.plot({{y}}) ;; plt.show() | plt
    plot it / plot {{y}} / draw {{y}} as a line / show the numbers as a line / make a line plot of {{y}} / plot the list
== plot_two_lines
{{x}} = {{xs}} ;; {{y}} = {{ys}} ;; {{z}} = {{zs}}
    make {{x}} = {{xs}}, {{y}} = {{ys}} and {{z}} = {{zs}} / let {{x}} be {{xs}}, {{y}} be {{ys}} and {{z}} be {{zs}} / three lists: {{x}} = {{xs}}, {{y}} = {{ys}}, {{z}} = {{zs}} / put {{xs.items}} in {{x}}, {{ys.items}} in {{y}} and {{zs.items}} in {{z}} / set {{x}} to {{xs}}, {{y}} to {{ys}}, {{z}} to {{zs}} / create the lists {{x}} {{xs}}, {{y}} {{ys}} and {{z}} {{zs}}
plt.plot({{x}}, {{y}}, label={{l1}}) ;; plt.plot({{x}}, {{z}}, label={{l2}}) ;; plt.legend() ;; plt.show() | plt
    plot {{y}} and {{z}} over {{x}} with the labels {{l1}} and {{l2}} in a legend / draw two lines, {{y}} as {{l1}} and {{z}} as {{l2}}, with a legend / plot both against {{x}}; the legend says {{l1}} and {{l2}} / show {{y}} and {{z}} in one plot, labelled {{l1}} and {{l2}}
    two lines over {{x}}: {{y}} labelled {{l1}}, {{z}} labelled {{l2}}, with legend / line plot of {{y}} and {{z}} with a legend ({{l1}}, {{l2}})
== plot_saved
{MAKE_TWO.strip()}
plt.plot({{x}}, {{y}}) ;; plt.savefig({{file}}) | plt
    plot it and save it as {{file.bare}} / plot {{y}} over {{x}} and save the figure to {{file.bare}} / draw the line and store it in {{file.bare}} / make a line plot, save it to {{file.bare}} / save a plot of {{y}} against {{x}} as {{file.bare}} / plot the data to the file {{file.bare}}
== plot_subplots
{MAKE_TWO.strip()}
fig, ax = plt.subplots() ;; ax.plot({{x}}, {{y}}) ;; ax.set_title({{t}}) ;; plt.show() | plt
    use plt.subplots and plot {{y}} over {{x}} on ax with the title {{t}} / make fig and ax, plot the data on ax, title {{t}} / with subplots, draw the line on ax and set the title {{t}} / plot on an axes object ax, title {{t}}, and show it / create fig, ax with subplots; plot {{x}} and {{y}}; the title is {{t}} / plot the data with fig and ax and call it {{t}}
"""
MODELS = f"""
== polynomial
{MAKE_TWO.strip()}
{{c}} = np.polyfit({{x}}, {{y}}, {{deg}}) ;; print({{c}}) | np
    fit a polynomial of degree {{deg}}, keep the coefficients in {{c}} and print them / use polyfit with degree {{deg}} and print the coefficients {{c}} / polynomial fit of degree {{deg}}: store it in {{c}} and print it / let {{c}} be the coefficients of a degree {{deg}} polynomial through the data, print {{c}} / fit {{y}} by a polynomial of {{x}} with degree {{deg}}, coefficients {{c}}, and print {{c}} / compute {{c}} with np.polyfit (degree {{deg}}) and show it
print(np.polyval({{c}}, {{at}})) | np
    print its value at {{at}} / evaluate it at {{at}} and print that / predict {{y}} at {{x}} = {{at}} and print it / what is the value of the polynomial at {{at}}? / print the polynomial at {{at}} / use polyval at {{at}} and print the result
plt.scatter({{x}}, {{y}}) ;; plt.plot({{x}}, np.polyval({{c}}, {{x}})) ;; plt.show() | np plt
    plot the points and the polynomial / plot the data and the fitted curve / show points and curve / draw the data as dots and the polynomial as a line / make a scatter plot with the fitted polynomial / plot the points with the curve through them
== kmeans
X = {{points}}
    make X = {{points}} / let X be {{points}} / the points X are {{points}} / set X to {{points}} / put the points {{points}} in X / create a list of points X = {{points}}
kmeans = KMeans(n_clusters=2, n_init=10, random_state={{seed}}) ;; kmeans.fit(X) | kmeans
    cluster X into 2 groups with KMeans, n_init 10 and random state {{seed}} / run k-means with 2 clusters on X (n_init=10, random_state={{seed}}) / fit a KMeans with two clusters, n_init=10, random_state={{seed}} / find 2 clusters with k-means, 10 starts and random state {{seed}} / k-means with k = 2, n_init 10, seed {{seed}} / make a KMeans(2 clusters, n_init=10, random_state={{seed}}) and fit it to X
print(kmeans.labels_)
    print the labels / which point is in which cluster? print the labels / show the cluster labels / print the cluster of each point / show the label of every point / print labels_
? print(kmeans.cluster_centers_)
    print the centers / show the cluster centers / where are the centers? print them / print the centroids / show the two centers / print the coordinates of the centers
? print(kmeans.predict([[{{p}}, {{q}}]]))
    which cluster does the point ({{p}}, {{q}}) belong to? print it / predict the cluster of [{{p}}, {{q}}] and print it / print the cluster of ({{p}}, {{q}}) / to which cluster belongs [{{p}}, {{q}}]? / assign ({{p}}, {{q}}) to a cluster and print that / print the predicted cluster for [{{p}}, {{q}}]
== knn
{MAKE_POINTS.strip()}
{{model}} = KNeighborsClassifier(n_neighbors=3) ;; {{model}}.fit(X, y) | knn
    fit a knn classifier {{model}} with 3 neighbors / train a k nearest neighbors classifier {{model}} with k = 3 on X and y / make a KNeighborsClassifier(3) called {{model}} and fit it / let {{model}} be a 3-nearest-neighbor classifier fitted to the data / create {{model}}, a KNeighborsClassifier with 3 neighbors, and train it / knn with three neighbors, call it {{model}} and fit it
print({{model}}.predict([[{{p}}, {{q}}]]))
    predict the class of ({{p}}, {{q}}) and print it / print the class of the point [{{p}}, {{q}}] / which class has ({{p}}, {{q}})? / classify [{{p}}, {{q}}] and print the result / what does it predict for ({{p}}, {{q}})? / print the prediction for [{{p}}, {{q}}]
? print({{model}}.score(X, y))
    print the accuracy on the data / print the score on X and y / how good is it on the training data? print the score / show the training accuracy / print {{model}}'s score / show how often it is right on X
== tree
{MAKE_POINTS.strip()}
{{model}} = DecisionTreeClassifier(random_state={{seed}}) ;; {{model}}.fit(X, y) | tree
    fit a decision tree {{model}} with random state {{seed}} / train a DecisionTreeClassifier {{model}}, random_state={{seed}}, on X and y / make a decision tree called {{model}} (random state {{seed}}) and fit it / let {{model}} be a decision tree with seed {{seed}}, fitted to the data / create a tree classifier {{model}} with random_state {{seed}} and train it / learn y from X with a decision tree {{model}}, random state {{seed}}
print({{model}}.predict([[{{p}}, {{q}}]]))
    predict the class of ({{p}}, {{q}}) and print it / print the class of the point [{{p}}, {{q}}] / which class has ({{p}}, {{q}})? / classify [{{p}}, {{q}}] and print the result / what does it predict for ({{p}}, {{q}})? / print the prediction for [{{p}}, {{q}}]
== logistic
{MAKE_POINTS.strip()}
{{model}} = LogisticRegression() ;; {{model}}.fit(X, y) | logistic
    fit a logistic regression {{model}} / train a LogisticRegression {{model}} on X and y / make a logistic regression called {{model}} and fit it / let {{model}} be a logistic regression fitted to the data / create {{model}}, a logistic regression, and train it / learn y from X with a logistic regression {{model}}
print({{model}}.predict(X))
    print the predictions for X / predict X and print the result / print what it predicts for the training points / show the predicted labels of X / predict the training data and print that / what does {{model}} predict for X?
print(accuracy_score(y, {{model}}.predict(X))) | accuracy
    print the accuracy / compute the accuracy with accuracy_score and print it / show the accuracy_score / how accurate is it? print the accuracy / print the accuracy of the predictions / what is the accuracy?
print(confusion_matrix(y, {{model}}.predict(X))) | confusion
    print the confusion matrix / show the confusion matrix / compute the confusion matrix and print it / and the confusion matrix / display the confusion matrix of y and the predictions / what does the confusion matrix look like?
== split
{MAKE_POINTS.strip()}
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size={{share}}, random_state={{seed}}) | split
    split the data, test size {{share}}, random state {{seed}} / split X and y into train and test with test_size={{share}} and random_state={{seed}} / train/test split: {{share}} for testing, random state {{seed}} / keep {{share}} of the data for the test, seed {{seed}} / make a train test split with test size {{share}} (random state {{seed}}) / divide the data into training and test sets, test_size={{share}}, random_state={{seed}}
print(len(X_train), len(X_test))
    print how many are in each / print the sizes of the two sets / how large are the training and the test set? / show the lengths of X_train and X_test / print the number of training and of test samples / print both lengths
{{model}} = DecisionTreeClassifier(random_state={{seed}}) ;; {{model}}.fit(X_train, y_train) | tree
    train a decision tree {{model}} with random state {{seed}} / fit a DecisionTreeClassifier {{model}} (random_state={{seed}}) on the training set / make a decision tree {{model}} with seed {{seed}} and fit it to the training data / let {{model}} be a decision tree, random state {{seed}}, trained on X_train and y_train / create {{model}}, a tree with random_state {{seed}}, and train it / learn a decision tree {{model}} from the training data, random state {{seed}}
print({{model}}.score(X_test, y_test))
    print the accuracy on the test set / print the score on the test data / how good is it on the test set? / show the test score / print its test accuracy / evaluate it on the test set and print the score
== accuracy_lists
true = {{true}} ;; predicted = {{guess}}
    make true = {{true}} and predicted = {{guess}} / let true be {{true}} and predicted be {{guess}} / set true to {{true}} and predicted to {{guess}} / the labels: true = {{true}}, predicted = {{guess}} / create the lists true = {{true}} and predicted = {{guess}} / put {{true}} in true and {{guess}} in predicted
print(sum(t == p for t, p in zip(true, predicted)) / len(true))
    print the share of correct predictions, without sklearn / compute the accuracy by hand and print it / print how many are right divided by the length / in plain python, print the accuracy / what fraction of the predictions is right? no library / count the matches, divide by the length and print it
print(confusion_matrix(true, predicted)) | confusion
    print the confusion matrix / show the confusion matrix with sklearn / compute the confusion matrix and print it / and the confusion matrix / display their confusion matrix / use sklearn's confusion_matrix and print the result
== scaler
X = {{points}}
    make X = {{points}} / let X be {{points}} / the rows X are {{points}} / set X to {{points}} / put the rows {{points}} in X / create X = {{points}}
scaler = StandardScaler() ;; X_scaled = scaler.fit_transform(X) | scaler
    standardise X with StandardScaler / scale X with a StandardScaler / standardize the features, call them X_scaled / use StandardScaler on X / bring the columns to mean 0 and standard deviation 1 with StandardScaler / fit a scaler and transform X into X_scaled
print(X_scaled.mean(axis=0).round(2))
    print the means of the columns, rounded to 2 decimals / print the rounded column means of X_scaled (2 decimals) / check the column means: print them with 2 decimals / show the mean of each scaled column, two decimals / print the mean of every column rounded to 2 / column means of X_scaled to 2 digits please
"""
for text in (ARRAYS, ALGEBRA, PLOTS, MODELS):
    declare(d, text, SLOTS)
