"""Statistics of plain lists of numbers: averages, spread, percentiles, errors, moving averages, frequencies.

Plain "average" is written out by hand; what the standard library has a name for (median, mode, deviation)
comes from the `statistics` module. Arrays and data frames are elsewhere.
"""

from collections.abc import Sequence
from random import Random
from typing import Any

from codegen_repl.training.corpus.draws import (
    Draw,
    choice,
    decimal,
    derived,
    dict_of,
    integer,
    list_of,
    new,
    sampled,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain, step

d = Domain("statistics", weight=2.2)

STATS = ["import statistics"]
some = list_of(integer(0, 100), 3, 10)


def _repeated(rng: Random) -> list[int]:
    pool = [rng.randint(0, 20) for _ in range(4)]
    return [*(rng.choice(pool) for _ in range(rng.randint(3, 7))), pool[0], pool[0], pool[0]]


def _follow(xs: Sequence[float], noise: int = 5) -> list[float]:
    rng = Random(repr(xs))
    slope = rng.choice((1, 2, 3, 5))
    return [round(slope * x + rng.randint(-noise, noise), 2) for x in xs]


repeated = sampled("list[int]", _repeated)
follows = derived(lambda s: _follow(s.xs))

# ---- averages ---------------------------------------------------------------------------------------------

d.expression(
    "mean",
    "sum({xs}) / len({xs})",
    [
        "the mean of {xs}",
        "the average of {xs}",
        "the arithmetic mean of {xs}",
        "the average of the numbers in {xs}",
        "the mean value of {xs}",
        "the average [value|number] in {xs}",
        "the sum of {xs} divided by how many there are",
    ],
    orders=["average the numbers in {xs}", "take the mean of {xs}", "calculate the average of {xs}"],
    asks=[
        "what is the average of {xs}?",
        "what is {xs} on average?",
        "what do the numbers in {xs} average to?",
    ],
    names=("mean", "avg", "average", "mean_value"),
    weight=2.5,
    xs="numbers",
    sensible=lambda v: v == v,
)
for name, call, words_for, hints in (
    (
        "median",
        "median",
        ("median", "median value", "middle value [after sorting|when sorted|]"),
        ("med", "median_value"),
    ),
    (
        "stdev",
        "stdev",
        ("standard deviation", "sample standard deviation", "std", "sd"),
        ("sd", "std", "stdev"),
    ),
    (
        "pstdev",
        "pstdev",
        ("population standard deviation", "standard deviation (population)"),
        ("sd", "sigma"),
    ),
    ("variance", "variance", ("variance", "sample variance"), ("var", "variance")),
    ("pvariance", "pvariance", ("population variance", "variance (population)"), ("var", "pvar")),
    ("geometric", "geometric_mean", ("geometric mean",), ("gm", "geo_mean")),
    ("harmonic", "harmonic_mean", ("harmonic mean",), ("hm", "harm_mean")),
):
    d.expression(
        name,
        f"statistics.{call}({{xs}})",
        [
            p
            for w in words_for
            for p in (
                f"the {w} of {{xs}}",
                f"the {w} of the numbers in {{xs}}",
                f"the {w} of the [values|data] in {{xs}}",
                f"the {w} for {{xs}}",
            )
        ],
        orders=[f"calculate the {w} of {{xs}} with the statistics module" for w in words_for],
        asks=[f"what is the {w} of {{xs}}?" for w in words_for],
        names=hints,
        imports=STATS,
        weight=2 if name in ("median", "stdev", "variance") else 0.7,
        xs=var(list_of(integer(1, 100), 3, 10)) if name in ("geometric", "harmonic") else var(some),
    )
d.expression(
    "module_mean",
    "statistics.mean({xs})",
    [
        "the mean of {xs} using the statistics module",
        "the mean of {xs}, computed with statistics.mean,",
        "the average of {xs} with the statistics module",
        "statistics.mean of {xs}",
    ],
    orders=["use the statistics module to compute the mean of {xs}", "use statistics.mean to average {xs}"],
    names=("mean", "avg", "mu"),
    imports=STATS,
    xs="numbers",
)
d.expression(
    "mode",
    "statistics.mode({xs})",
    [
        "the mode of {xs}",
        "the most common value in {xs}",
        "the most frequent number in {xs}",
        "the number that occurs most often in {xs}",
        "the value that appears the most times in {xs}",
    ],
    asks=["which value is the most common in {xs}?", "what is the mode of {xs}?"],
    names=("mode", "most_common", "top"),
    imports=STATS,
    weight=1.5,
    xs=var(repeated),
)
d.expression(
    "multimode",
    "statistics.multimode({xs})",
    [
        "all modes of {xs}",
        "the list of the most common values of {xs}",
        "every mode of {xs}, as a list,",
        "all the values tied for most frequent in {xs}",
    ],
    names=("modes",),
    imports=STATS,
    xs=var(repeated),
)
d.expression(
    "quartiles",
    "statistics.quantiles({xs}, n=4)",
    [
        "the quartiles of {xs}",
        "the three quartiles of {xs}",
        "the cut points of {xs} in four groups",
        "q1, q2 and q3 of {xs}",
    ],
    orders=["split {xs} into quartiles", "compute the quartiles of {xs}"],
    names=("quartiles", "q"),
    imports=STATS,
    xs=var(list_of(integer(0, 100), 5, 12)),
)
d.expression(
    "correlation",
    "statistics.correlation({xs}, {ys})",
    [
        "the correlation between {xs} and {ys}",
        "the correlation of {xs} and {ys}",
        "the Pearson correlation [coefficient|] of {xs} and {ys}",
        "how strongly {xs} and {ys} are correlated",
    ],
    names=("r", "corr", "correlation"),
    imports=STATS,
    function=False,
    xs=list_of(integer(1, 50), 4, 7, unique=True),
    ys=follows,
)
d.expression(
    "weighted_mean",
    "sum(v * w for v, w in zip({vs}, {ws})) / sum({ws})",
    [
        "the weighted average of {vs} with the weights {ws}",
        "the mean of {vs} weighted by {ws}",
        "the weighted mean of {vs} using {ws} as weights",
        "the average of {vs}, where {ws} are the weights,",
    ],
    names=("weighted", "avg", "weighted_mean"),
    function=False,
    vs=sampled("list[int]", lambda rng: [rng.randint(1, 100) for _ in range(3)]),
    ws=sampled("list[int]", lambda rng: [rng.randint(1, 5) for _ in range(3)]),
)
d.function(
    "weighted_mean_function",
    "return sum(v * w for v, w in zip({values}, {weights})) / sum({weights})",
    [
        "returns the weighted average of {values} with the weights {weights}",
        "computes the mean of {values} weighted by {weights}",
        (
            "returns the sum of each value times its weight, divided by the "
            "sum of the weights {weights}, for {values}"
        ),
        "returns the weighted mean of {values}",
    ],
    names=("weighted_mean", "weighted_average", "wavg"),
    values=var(sampled("list[int]", lambda rng: [rng.randint(1, 100) for _ in range(3)])),
    weights=var(sampled("list[int]", lambda rng: [rng.randint(1, 5) for _ in range(3)])),
)

# ---- spread, scaling ---------------------------------------------------------------------------------------

d.expression(
    "range",
    "max({xs}) - min({xs})",
    [
        "the range of {xs}",
        "the difference between the largest and the smallest number in {xs}",
        "the difference between the maximum and minimum of {xs}",
        "the spread of {xs} (largest minus smallest)",
        "the max minus the min of {xs}",
    ],
    orders=["subtract the smallest value in {xs} from the largest"],
    asks=["how far apart are the largest and smallest numbers in {xs}?"],
    names=("span", "spread", "data_range", "diff"),
    weight=1.5,
    xs="numbers",
)
d.expression(
    "midrange",
    "(max({xs}) + min({xs})) / 2",
    [
        "the midrange of {xs}",
        "the average of the largest and smallest values of {xs}",
        "the midpoint between the minimum and maximum of {xs}",
        "the mean of the max and the min of {xs}",
    ],
    names=("midrange", "mid"),
    xs="numbers",
)
d.statement(
    "normalise",
    "low, high = min({xs}), max({xs})\n{out} = [(x - low) / (high - low) for x in {xs}]",
    [
        "scale {xs} to the range 0 to 1 and store the result in {out}",
        "normalize {xs} to values between 0 and 1, call it {out}",
        "min-max scale {xs} into {out}",
        "rescale the numbers in {xs} so that the smallest is 0 and the largest is 1; save them as {out}",
        "make a list {out} with {xs} normalized to [0, 1]",
        "normalise {xs} between zero and one, storing the new list in {out}",
        "create {out} by min-max normalization of {xs}",
    ],
    show="{out}",
    xs=var(list_of(integer(0, 100), 3, 8, unique=True)),
    out=new("scaled", "normalized", "norm"),
)
d.statement(
    "z_scores",
    "mean = statistics.mean({xs})\nsd = statistics.stdev({xs})\n{out} = [(x - mean) / sd for x in {xs}]",
    [
        "compute the z-scores of {xs} and store them in {out}",
        "standardize {xs} and save the result as {out}",
        "make a list {out} with the z-score of each number in {xs}",
        (
            "for each value in {xs} subtract the mean and divide by the "
            "standard deviation; store the list in {out}"
        ),
        "store the standardised values of {xs} in {out}",
        "turn {xs} into z-scores called {out}",
    ],
    show="{out}",
    imports=STATS,
    xs=var(list_of(integer(0, 100), 3, 8, unique=True)),
    out=new("z_scores", "zs", "standardized"),
)
d.statement(
    "deviations",
    "mean = sum({xs}) / len({xs})\n{out} = [x - mean for x in {xs}]",
    [
        "compute how far each number in {xs} is from the mean and store the list in {out}",
        "store the deviations from the mean of {xs} in {out}",
        "subtract the average of {xs} from every element and save it as {out}",
        "make a list {out} with the difference of each value in {xs} from the average",
        "center {xs} around its mean, call the result {out}",
        "let {out} be the numbers of {xs} minus their mean",
    ],
    show="{out}",
    xs=var(some),
    out=new("deviations", "centered", "diffs"),
)
d.expression(
    "shares",
    "[x / sum({xs}) * 100 for x in {xs}]",
    [
        "each number in {xs} as a percentage of the total",
        "the percentages of {xs} of the total",
        "what percent of the sum each value in {xs} is",
        "the share in percent that each element of {xs} has of the sum",
    ],
    orders=["convert {xs} to percentages of the total", "turn the counts in {xs} into percentages"],
    names=("percentages", "shares", "pct"),
    xs=var(list_of(integer(1, 100), 3, 8)),
)
d.statement(
    "above_average",
    "mean = sum({xs}) / len({xs})\n{out} = [x for x in {xs} if x > mean]",
    [
        "store the numbers in {xs} that are above the average in {out}",
        "find all values in {xs} larger than the mean and save them in {out}",
        "make a list {out} with every number of {xs} greater than the mean of {xs}",
        "keep the above-average numbers of {xs} in {out}",
        "compute the mean of {xs}, then put the numbers greater than it in {out}",
        "let {out} be the elements of {xs} which exceed the average",
    ],
    also=[
        (
            "mean = sum({xs}) / len({xs})\n{out} = [x for x in {xs} if x < mean]",
            [
                "store the numbers in {xs} that are below the average in {out}",
                "find all values in {xs} smaller than the mean and save them in {out}",
                "make a list {out} with every number of {xs} less than the mean of {xs}",
                "keep the below-average numbers of {xs} in {out}",
                "compute the mean of {xs}, then put the numbers smaller than it in {out}",
                "let {out} be the elements of {xs} under the average",
            ],
        )
    ],
    show="{out}",
    weight=1.5,
    xs=var(some),
    out=new("above", "big", "selected", "high"),
)
d.statement(
    "count_above_average",
    "mean = sum({xs}) / len({xs})\nprint(sum(1 for x in {xs} if x > mean))",
    [
        "count how many numbers in {xs} are above the average",
        "how many values in {xs} are greater than the mean?",
        "print the number of elements of {xs} above their average",
        "print how many numbers of {xs} exceed the mean of {xs}",
        "find the average of {xs} and print how many of the numbers are larger",
        "show the count of above-average values in {xs}",
    ],
    xs=var(some),
)
d.statement(
    "outliers",
    (
        "mean = statistics.mean({xs})\nsd = statistics.stdev({xs})\n{out} = "
        "[x for x in {xs} if abs(x - mean) > {k} * sd]"
    ),
    [
        "store the numbers in {xs} that are more than {k} standard deviations from the mean in {out}",
        (
            "find the outliers in {xs}, more than {k} standard deviations "
            "away from the mean, and call them {out}"
        ),
        "save as {out} all values of {xs} farther than {k} standard deviations from the average",
        "outliers are values more than {k} standard deviations from the mean; put those of {xs} in {out}",
        "make a list {out} of outliers in {xs} (distance from the mean above {k} standard deviations)",
        "detect outliers of {xs} with a threshold of {k} standard deviations, store them in {out}",
    ],
    show="{out}",
    imports=STATS,
    xs=sampled("list[int]", lambda rng: [*(rng.randint(10, 20) for _ in range(8)), rng.randint(70, 200)]),
    k=choice(1, 2, 1.5),
    out=new("outliers", "odd"),
)

# ---- running values ----------------------------------------------------------------------------------------

d.statement(
    "moving_average",
    "{out} = [sum({xs}[i:i + {k}]) / {k} for i in range(len({xs}) - {k} + 1)]",
    [
        "compute the moving average of {xs} with a window of {k} and store it in {out}",
        "store the {k}-point moving average of {xs} in {out}",
        "make a list {out} with the average of every {k} consecutive numbers in {xs}",
        "smooth {xs} with a sliding window of size {k}, call it {out}",
        "calculate the rolling mean of {xs} over {k} values and save it as {out}",
        "let {out} be the moving averages of {xs} (window size {k})",
    ],
    show="{out}",
    xs=var(list_of(integer(0, 50), 5, 10)),
    k=integer(2, 4),
    out=new("moving", "smooth", "rolling", "averages"),
)
d.function(
    "moving_average_function",
    "return [sum({xs}[i:i + {k}]) / {k} for i in range(len({xs}) - {k} + 1)]",
    [
        "returns the moving average of {xs} with window size {k}",
        "returns a list with the mean of every {k} consecutive numbers of {xs}",
        "computes the rolling average of {xs} over {k} elements",
        "returns the averages of all windows of {k} numbers in {xs}",
    ],
    names=("moving_average", "rolling_mean", "smooth"),
    xs=var(list_of(integer(0, 50), 5, 10)),
    k=var(integer(2, 4)),
)
d.statement(
    "running_mean",
    (
        "{out} = []\ntotal = 0\nfor i, x in enumerate({xs}, start=1):\n  "
        "  total += x\n    {out}.append(total / i)"
    ),
    [
        "store the running average of {xs} in {out}",
        "compute the cumulative mean of {xs} step by step and store it in a list {out}",
        "make a list {out} where each element is the average of all numbers of {xs} so far",
        "loop over {xs} and append the mean of the values seen so far to {out}",
        "build the list {out} of running means of {xs}",
        "calculate the running mean of {xs}, call it {out}",
    ],
    show="{out}",
    xs=var(some),
    out=new("running", "means", "averages"),
)
d.expression(
    "running_total",
    "list(accumulate({xs}))",
    [
        "the running totals of {xs}",
        "the cumulative sums of {xs}",
        "the cumulative sum of {xs} as a list",
        "the partial sums of {xs}",
    ],
    orders=["accumulate {xs}", "compute the cumulative sum of {xs}", "add up {xs} cumulatively"],
    imports=["from itertools import accumulate"],
    names=("totals", "running", "cumulative"),
    xs=var(some),
)
d.expression(
    "running_max",
    "list(accumulate({xs}, max))",
    [
        "the running maximum of {xs}",
        "the largest value of {xs} so far, for each position,",
        "the cumulative maximum of {xs}",
        "the list of running maxima of {xs}",
    ],
    imports=["from itertools import accumulate"],
    names=("highs", "running_max"),
    xs=var(some),
)
d.expression(
    "changes",
    "[b - a for a, b in zip({xs}, {xs}[1:])]",
    [
        "the differences between consecutive numbers in {xs}",
        "the changes from one value of {xs} to the next",
        "the difference of each number of {xs} from the one before",
        "the list of successive differences of {xs}",
        "the day-to-day changes in {xs}",
    ],
    orders=[
        "subtract each number in {xs} from the next one",
        "compute the differences between neighbours in {xs}",
    ],
    names=("changes", "diffs", "deltas"),
    weight=1.5,
    xs=var(some),
)
d.expression(
    "growth",
    "[(b - a) / a * 100 for a, b in zip({xs}, {xs}[1:])]",
    [
        "the percentage change between consecutive values of {xs}",
        "the growth in percent from each value of {xs} to the next",
        "the percent changes in {xs}",
        "the period-over-period growth rates of {xs} in percent",
    ],
    names=("growth", "pct_changes", "rates"),
    xs=var(list_of(integer(1, 200), 3, 7)),
)

# ---- errors of predictions ---------------------------------------------------------------------------------

PAIR: dict[str, Any] = {"actual": list_of(integer(0, 50), 4, 4), "predicted": list_of(integer(0, 50), 4, 4)}
ERRORS = (
    (
        "mse",
        "sum((a - p) ** 2 for a, p in zip({actual}, {predicted})) / len({actual})",
        ("mean squared error", "MSE", "average squared difference"),
    ),
    (
        "mae",
        "sum(abs(a - p) for a, p in zip({actual}, {predicted})) / len({actual})",
        ("mean absolute error", "MAE", "average absolute difference"),
    ),
    (
        "rmse",
        "math.sqrt(sum((a - p) ** 2 for a, p in zip({actual}, {predicted})) / len({actual}))",
        ("root mean squared error", "RMSE", "square root of the mean squared error"),
    ),
)
for name, code, called in ERRORS:
    needs = ["import math"] if "math." in code else []
    d.expression(
        name,
        code,
        [
            p
            for c in called
            for p in (
                f"the {c} between {{actual}} and {{predicted}}",
                f"the {c} of {{predicted}} against {{actual}}",
            )
        ],
        names=(name, "error", "loss"),
        imports=needs,
        function=False,
        **PAIR,
    )
    d.function(
        name + "_function",
        "return " + code,
        [
            p
            for c in called
            for p in (
                f"returns the {c} of {{actual}} and {{predicted}}",
                f"computes the {c} between the lists {{actual}} and {{predicted}}",
            )
        ],
        names=(name, "error", "loss"),
        imports=needs,
        actual=var(PAIR["actual"]),
        predicted=var(PAIR["predicted"]),
    )
d.expression(
    "accuracy",
    "sum(a == p for a, p in zip({actual}, {predicted})) / len({actual})",
    [
        "the accuracy of {predicted} compared with {actual}",
        "the fraction of positions where {actual} and {predicted} agree",
        "the share of {predicted} that equals {actual}",
        "the proportion of correct predictions in {predicted}, given the true labels {actual},",
    ],
    names=("accuracy", "acc"),
    function=False,
    actual=list_of(integer(0, 1), 5, 5),
    predicted=list_of(integer(0, 1), 5, 5),
)

# ---- frequencies -------------------------------------------------------------------------------------------

items: Draw = sampled(
    "list[str]", lambda rng: [rng.choice(("red", "blue", "green", "cat", "dog")) for _ in range(7)]
)
d.expression(
    "frequencies",
    "Counter({xs})",
    [
        "the frequencies of the items in {xs}",
        "a Counter of {xs}",
        "how often each value occurs in {xs}, as a Counter,",
        "the counts of the values in {xs}, using Counter,",
    ],
    orders=["count the items of {xs} with a Counter", "tally {xs} with Counter"],
    imports=["from collections import Counter"],
    names=("freq", "counts", "tally"),
    each=False,
    function=False,
    xs=var(repeated),
)
d.statement(
    "frequency_table",
    "for value, count in sorted(Counter({xs}).items()):\n    print(value, count)",
    [
        "print a frequency table of {xs}, sorted by value",
        "print each distinct value of {xs} and how often it occurs, in order of the values",
        "for every different value in {xs}, print the value and its count, smallest value first",
        "show the frequency of each value in {xs}, sorted by value",
        "tally {xs} and print value and count per line, sorted",
        "display the sorted frequency table for {xs}",
    ],
    imports=["from collections import Counter"],
    xs=var(repeated),
)
d.statement(
    "text_histogram",
    'for value, count in sorted(Counter({xs}).items()):\n    print(value, "*" * count)',
    [
        "print a text histogram of {xs} with one star per occurrence",
        "for each distinct value in {xs}, sorted, print the value and as many stars as it occurs",
        "draw a histogram of {xs} with asterisks",
        "show {xs} as a bar chart of * characters, one line per value",
        "print a simple star histogram for the values in {xs}",
        "make a text-based histogram of {xs} using *",
    ],
    imports=["from collections import Counter"],
    xs=var(repeated),
)
d.statement(
    "summary",
    'print("mean:", statistics.mean({xs}))\nprint("median:", statistics.median({xs}))\n'
    'print("stdev:", statistics.stdev({xs}))',
    [
        "print the mean, median and standard deviation of {xs}, each with a label",
        "show mean, median and standard deviation of {xs}",
        "summarise {xs}: print its mean, median and stdev on separate lines",
        "print summary statistics (mean, median, stdev) for {xs}",
        "for {xs}, print 'mean:', 'median:' and 'stdev:' with the values",
        "compute the mean, the median and the standard deviation of {xs} and print them",
    ],
    imports=STATS,
    xs=var(some),
)
d.statement(
    "five_numbers",
    "q1, q2, q3 = statistics.quantiles({xs}, n=4)\nprint(min({xs}), q1, q2, q3, max({xs}))",
    [
        "print the five-number summary of {xs}",
        "print the minimum, the quartiles and the maximum of {xs}",
        "show min, q1, median, q3 and max of {xs} on one line",
        "give me the five number summary of {xs}",
        "compute the quartiles of {xs} and print them between the min and the max",
        "print min, first quartile, median, third quartile and max for {xs}",
    ],
    imports=STATS,
    xs=var(list_of(integer(0, 100), 5, 10)),
)

# ---- functions a statistics course writes by hand ----------------------------------------------------------

d.function(
    "mean_function",
    "return sum({xs}) / len({xs})",
    [
        "returns the mean of {xs}",
        "returns the average of the numbers in {xs}",
        "computes the arithmetic mean of {xs}",
        "returns the sum of {xs} divided by its length",
        "calculates the average of {xs}",
    ],
    names=("mean", "average", "avg"),
    weight=2,
    xs=var(some),
)
d.function(
    "median_function",
    """
    ordered = sorted({xs})
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
    """,
    [
        "returns the median of {xs}",
        "returns the middle value of {xs}, or the mean of the two middle values if the length is even",
        "computes the median of {xs} without the statistics module",
        "sorts {xs} and returns the middle element (the average of the two middle ones for an even count)",
        "calculates the median of {xs} by hand",
    ],
    names=("median", "find_median", "middle"),
    weight=2,
    xs=var(some),
)
d.function(
    "mode_function",
    "return max(set({xs}), key={xs}.count)",
    [
        "returns the mode of {xs}",
        "returns the value that occurs most often in {xs}",
        "finds the most frequent element of {xs} and returns it",
        "returns the most common number in {xs}",
    ],
    names=("mode", "most_common", "most_frequent"),
    xs=var(repeated),
)
d.function(
    "variance_function",
    "mean = sum({xs}) / len({xs})\nreturn sum((x - mean) ** 2 for x in {xs}) / len({xs})",
    [
        "returns the population variance of {xs} without using any library",
        "computes the average squared distance from the mean of {xs}",
        "returns the mean of the squared deviations of {xs} from their mean",
        "calculates the population variance of {xs} by hand",
    ],
    names=("variance", "var_of"),
    xs=var(some),
)
d.function(
    "stdev_function",
    "mean = sum({xs}) / len({xs})\nreturn math.sqrt(sum((x - mean) ** 2 for x in {xs}) / len({xs}))",
    [
        "returns the population standard deviation of {xs} without using the statistics module",
        "computes the square root of the average squared deviation of {xs} from the mean",
        "calculates the population standard deviation of {xs} by hand",
        "returns the root of the mean squared deviation from the mean of {xs}",
    ],
    names=("stdev", "std", "standard_deviation"),
    imports=["import math"],
    xs=var(some),
)
d.function(
    "normalise_function",
    "low, high = min({xs}), max({xs})\nreturn [(x - low) / (high - low) for x in {xs}]",
    [
        "scales {xs} to the range 0 to 1 and returns the new list",
        "returns {xs} min-max normalized",
        "returns a list with the numbers of {xs} rescaled so that the smallest becomes 0 and the largest 1",
        "normalizes {xs} between 0 and 1",
    ],
    names=("normalize", "scale", "min_max"),
    xs=var(list_of(integer(0, 100), 3, 8, unique=True)),
)
d.function(
    "dot_function",
    "return sum(a * b for a, b in zip({xs}, {ys}))",
    [
        "returns the dot product of {xs} and {ys}",
        "multiplies {xs} and {ys} element by element and returns the sum",
        "returns the sum of the products of matching elements of {xs} and {ys}",
        "computes the scalar product of the lists {xs} and {ys}",
    ],
    names=("dot", "dot_product"),
    xs=var(list_of(integer(0, 20), 3, 3)),
    ys=var(list_of(integer(0, 20), 3, 3)),
)
d.function(
    "trimmed",
    "ordered = sorted({xs})[1:-1]\nreturn sum(ordered) / len(ordered)",
    [
        "returns the average of {xs} without the smallest and the largest number",
        "drops the lowest and the highest value of {xs} and returns the mean of the rest",
        "returns the trimmed mean of {xs}, leaving out the minimum and the maximum",
        "returns the mean of {xs} ignoring one smallest and one largest value",
    ],
    names=("trimmed_mean", "fair_average"),
    xs=var(list_of(integer(0, 50), 4, 8)),
)

# ---- programs in steps -------------------------------------------------------------------------------------

d.story(
    "grades",
    [
        step(
            "{marks} = {data}",
            [
                "create a dictionary {marks} with the scores {data}",
                "the scores of the students are {data}; store them in {marks}",
                "make a dict {marks} = {data}",
                "define {marks} as {data}",
                "put these marks in {marks}: {data}",
                "store {data} in {marks}",
            ],
        ),
        step(
            "{mean} = sum({marks}.values()) / len({marks})\nprint({mean})",
            [
                "compute the average score, store it in {mean} and print it",
                "calculate the mean of the values of {marks}, call it {mean}, and print it",
                "find the class average {mean} and show it",
                "let {mean} be the average of all scores in {marks}. print it",
                "what is the average score? save it as {mean} and print it",
            ],
        ),
        step(
            "for name, score in {marks}.items():\n    if score > {mean}:\n        print(name)",
            [
                "print the names of the students above average",
                "print every name in {marks} whose score is greater than {mean}",
                "who scored above the average? print their names",
                "loop over {marks} and print the names with a score above {mean}",
                "show the students that did better than {mean}",
            ],
        ),
        step(
            "print(max({marks}, key={marks}.get))",
            [
                "print the name of the best student",
                "print who has the highest score in {marks}",
                "who got the best score? print the name",
                "show the key of {marks} with the largest value",
                "print the student with the top score",
            ],
            optional=True,
        ),
    ],
    data=dict_of(word("person"), integer(40, 100), 3, 6),
    marks=new("scores", "grades", "marks", "results"),
    mean=new("average", "mean", "avg"),
)
d.story(
    "temperatures",
    [
        step(
            "{temps} = {data}",
            [
                "store the temperatures {data} in a list {temps}",
                "create a list {temps} of the daily temperatures {data}",
                "the temperatures this week were {data.and_items}. put them in {temps}",
                "let {temps} be the measurements {data}",
                "make {temps} with {data.items}",
                "i measured {data.and_items} degrees; save that as {temps}",
            ],
        ),
        step(
            "print(min({temps}), max({temps}))",
            [
                "print the lowest and the highest temperature",
                "print the minimum and maximum of {temps}",
                "show the coldest and the warmest value",
                "what were the smallest and the largest temperature? print both",
                "print the min and the max of {temps} on one line",
            ],
        ),
        step(
            "{mean} = sum({temps}) / len({temps})\nprint(round({mean}, 1))",
            [
                "compute the average temperature as {mean} and print it rounded to one decimal",
                "store the mean of {temps} in {mean} and print it with one decimal place, rounded",
                "calculate the average {mean} and print it rounded to 1 digit",
                "let {mean} be the mean temperature; print it rounded to one decimal place",
            ],
        ),
        step(
            "{warm} = [t for t in {temps} if t > {mean}]\nprint(len({warm}))",
            [
                "collect the temperatures above {mean} in {warm} and print how many there are",
                "put the values warmer than the average in {warm} and print the number of them",
                "let {warm} be the days above average, and print how many days that is",
                "select those greater than {mean} into {warm}, then print the length of {warm}",
            ],
        ),
    ],
    data=list_of(decimal(-5, 35, 1), 5, 7),
    temps=new("temps", "temperatures", "readings"),
    mean=new("mean", "average", "avg"),
    warm=new("warm", "above", "hot_days"),
)
