"""Plots with matplotlib: lines, points, bars, histograms, pies, several curves, subplots, saving to a file.

A whole plot ends with `plt.show()`; what is only added to a plot does not. Labels come before the title.
"""

from itertools import product
from random import Random
from typing import Any

from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    derived,
    dict_of,
    fragment,
    integer,
    list_of,
    new,
    sampled,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain, Step, step

d = Domain("plotting", weight=2.5)

PYPLOT = "import matplotlib.pyplot as plt"
NUMPY = "import numpy as np"
PLT = [PYPLOT]
TEXTS = (
    *(
        "Sales",
        "My plot",
        "Temperature",
        "Results",
        "Growth",
        "Scores",
        "Population",
        "Data",
        "Profit per year",
    ),
    *(
        "Monthly sales",
        "A simple plot",
        "Prices",
        "Height and weight",
        "Rainfall",
        "Sine wave",
        "Weekly visits",
    ),
)
AXES = (
    "x",
    "y",
    "time",
    "value",
    "day",
    "price",
    "month",
    "count",
    "hours",
    "score",
    "year",
    "sales",
    "distance",
    "speed",
)
SLOTS: dict[str, Any] = {
    "t": choice(*TEXTS),
    "xl": choice(*AXES, "Time (s)", "Month"),
    "yl": choice(*AXES, "Temperature", "Frequency"),
    "color": choice("red", "green", "blue", "orange", "purple", "black"),
    "file": choice("plot.png", "figure.png", "chart.png", "graph.pdf", "out.png", "image.png"),
    "n": choice(5, 10, 20, 8, 15),
}
TITLE = (
    "with the title {t}",
    "titled {t}",
    "and give it the title {t}",
    "with {t} as title",
    "; the title is {t}",
)
LABELS = (
    "with the axis labels {xl} and {yl}",
    "and label the axes {xl} and {yl}",
    "; label the x axis {xl} and the y axis {yl}",
    "with xlabel {xl} and ylabel {yl}",
    "with {xl} on the x axis and {yl} on the y axis",
)
EXTRAS: tuple[
    tuple[str, float, str, tuple[str, ...]], ...
] = (  # name, weight, code, what is said after the plot
    ("", 4, "plt.show()", ("", "and show it", "and show the plot", "and display it")),
    ("title", 1.5, "plt.title({t})\nplt.show()", TITLE),
    ("labels", 1.5, "plt.xlabel({xl})\nplt.ylabel({yl})\nplt.show()", LABELS),
    (
        "all",
        1.5,
        "plt.xlabel({xl})\nplt.ylabel({yl})\nplt.title({t})\nplt.show()",
        tuple(
            f"{a} {b}"
            for a, b in product(
                LABELS[:4], ("and the title {t}", ", titled {t}", ". Title: {t}", "and title {t}")
            )
        ),
    ),
    (
        "grid",
        0.8,
        "plt.grid(True)\nplt.show()",
        ("with a grid", "and turn on the grid", "with grid lines", "and add a grid", "; show a grid"),
    ),
    (
        "save",
        1,
        "plt.savefig({file})",
        (
            "and save it as {file.bare}",
            "and save the figure to {file}",
            "and store it in {file.bare}",
            "; save it to the file {file}",
            "and write the plot to {file.bare}",
        ),
    ),
    (
        "titled_save",
        0.5,
        "plt.title({t})\nplt.savefig({file})",
        (
            "with the title {t} and save it as {file.bare}",
            "titled {t} and save the figure to {file}",
            "with title {t}; save it in {file.bare}",
            "with the title {t}, then save it to {file}",
        ),
    ),
)


def joined(said: tuple[str, ...], after: tuple[str, ...]) -> list[str]:
    """Each way to ask for the plot with each way to ask for the rest."""
    both = (f"{a} {b}".strip() for a, b in product(said, after))
    return [text.replace(" ;", ";").replace(" ,", ",").replace(" . ", ". ") for text in both]


ONE: dict[str, tuple[str, tuple[str, ...]]] = {  # plots of one list of numbers or array {ys}
    "line": (
        "plt.plot({ys})",
        (
            "plot {ys}",
            "plot {ys} as a line",
            "draw a line plot of {ys}",
            "make a line chart of {ys}",
            "plot the values of {ys}",
            "draw a line graph of the numbers in {ys}",
            "create a line plot for {ys}",
        ),
    ),
    "markers": (
        'plt.plot({ys}, marker="o")',
        (
            "plot {ys} as a line with markers",
            "plot {ys} with circle markers",
            "draw a line plot of {ys} with round markers",
            "make a line chart of {ys} with a dot at each point",
            "plot {ys} with marker o",
        ),
    ),
    "colored": (
        "plt.plot({ys}, color={color})",
        (
            "plot {ys} in {color.bare}",
            "draw a {color.bare} line plot of {ys}",
            "plot {ys} as a {color.bare} line",
            "make a line chart of {ys} in {color.bare}",
            "plot {ys} with the color {color}",
        ),
    ),
    "hist": (
        "plt.hist({ys})",
        (
            "plot a histogram of {ys}",
            "draw a histogram of {ys}",
            "make a histogram of {ys}",
            "show the distribution of {ys} in a histogram",
            "create a histogram for the values in {ys}",
            "histogram of {ys}",
        ),
    ),
    "hist_bins": (
        "plt.hist({ys}, bins={n})",
        (
            "plot a histogram of {ys} with {n} bins",
            "draw a histogram of {ys} using {n} bins",
            "make a histogram of {ys} ({n} bins)",
            "create a histogram with {n} bins for {ys}",
            "show {ys} in a histogram with {n} bins",
        ),
    ),
    "box": (
        "plt.boxplot({ys})",
        (
            "draw a box plot of {ys}",
            "make a boxplot of {ys}",
            "plot {ys} as a box plot",
            "create a box-and-whisker plot of {ys}",
            "show a boxplot for {ys}",
        ),
    ),
}
DICT: dict[str, tuple[str, tuple[str, ...]]] = {  # plots of a dictionary {m} from names to numbers
    "bar": (
        "plt.bar(list({m}.keys()), list({m}.values()))",
        (
            "draw a bar chart of {m}",
            "plot {m} as a bar chart",
            "make a bar plot of {m}",
            "create a bar chart from the dictionary {m}",
            "show {m} with bars",
            "bar chart of {m}",
            "draw a bar for each key of {m}",
        ),
    ),
    "barh": (
        "plt.barh(list({m}.keys()), list({m}.values()))",
        (
            "draw a horizontal bar chart of {m}",
            "plot {m} as horizontal bars",
            "make a horizontal bar plot of {m}",
            "create a sideways bar chart from {m}",
            "show {m} as a barh plot",
        ),
    ),
    "pie": (
        "plt.pie({m}.values(), labels={m}.keys())",
        (
            "draw a pie chart of {m}",
            "plot {m} as a pie",
            "make a pie chart of {m}",
            "create a pie chart from the dictionary {m}",
            "show the shares in {m} as a pie chart",
            "pie chart of {m}",
        ),
    ),
    "pie_percent": (
        'plt.pie({m}.values(), labels={m}.keys(), autopct="%1.1f%%")',
        (
            "draw a pie chart of {m} with percentages",
            "plot {m} as a pie with percent labels",
            "make a pie chart of {m} that shows the percentages",
            "create a pie chart of {m} with one-decimal percentages",
            "show {m} as a pie chart with the percentage in each slice",
        ),
    ),
}
SOURCES: tuple[tuple[dict[str, Any], dict[str, tuple[str, tuple[str, ...]]]], ...] = (
    (
        {
            "ys": var(
                sampled(
                    "list[int]|list[float]|ndarray",
                    lambda rng: [rng.randint(0, 60) for _ in range(rng.randint(5, 12))],
                )
            )
        },
        ONE,
    ),
    ({"m": var(dict_of(word("fruit"), integer(1, 50), 3, 5))}, DICT),
)
for source, plots in SOURCES:
    for name, (code, said) in plots.items():
        for extra, share, more, after in EXTRAS:
            if "pie" in name and ("labels" in more or extra in ("grid", "labels", "all")):
                continue
            text = f"{code}\n{more}"
            prompts = joined(said, after)
            used = {k: v for k, v in SLOTS.items() if "{" + k + "}" in text}
            d.statement(
                "_".join(filter(None, (name, extra))),
                text,
                prompts,
                imports=PLT,
                weight=share * 0.35,
                **source,
                **used,
            )

# ---- x and y -----------------------------------------------------------------------------------------------

TWO: dict[str, tuple[str, tuple[str, ...]]] = {
    "line": (
        "plt.plot({x}, {y})",
        (
            "plot {y} against {x}",
            "plot {x} and {y}",
            "draw a line plot of {x} and {y}",
            "make a line chart of {y} over {x}",
            "plot a line through {x} and {y}",
            "create a line graph with {x} and {y}",
            "plot {y} over {x}",
            "plot x vs y as a line",
        ),
    ),
    "scatter": (
        "plt.scatter({x}, {y})",
        (
            "make a scatter plot of {x} and {y}",
            "draw a scatter plot of {y} against {x}",
            "plot {x} and {y} as points",
            "create a scatter plot with {x} and {y}",
            "show {x} and {y} in a scatter plot",
            "scatter plot of {x} and {y}",
            "plot the points ({x}, {y})",
            "plot {y} against {x} as dots",
        ),
    ),
    "scatter_color": (
        "plt.scatter({x}, {y}, color={color})",
        (
            "make a scatter plot of {x} and {y} in {color.bare}",
            "plot {x} and {y} as {color.bare} points",
            "draw {color.bare} dots for {x} and {y}",
            "create a {color.bare} scatter plot of {y} against {x}",
        ),
    ),
    "line_color": (
        "plt.plot({x}, {y}, color={color})",
        (
            "plot {y} against {x} in {color.bare}",
            "draw a {color.bare} line for {x} and {y}",
            "plot {x} and {y} as a {color.bare} line",
            "make a {color.bare} line chart of {y} over {x}",
        ),
    ),
    "markers": (
        'plt.plot({x}, {y}, marker="o")',
        (
            "plot {y} against {x} with circle markers",
            "draw a line through {x} and {y} with round markers",
            "plot {x} and {y} as a line with a dot at each point",
            "make a line chart of {y} over {x} with markers",
        ),
    ),
    "dashed": (
        'plt.plot({x}, {y}, linestyle="--")',
        (
            "plot {y} against {x} as a dashed line",
            "draw a dashed line for {x} and {y}",
            "plot {x} and {y} with a dashed line style",
            "make a dashed line chart of {y} over {x}",
        ),
    ),
    "bar": (
        "plt.bar({x}, {y})",
        (
            "draw a bar chart of {y} over {x}",
            "make a bar plot with {x} and heights {y}",
            "plot {x} and {y} as bars",
            "create a bar chart of {x} and {y}",
            "bar chart with {x} on the x axis and {y} as heights",
        ),
    ),
}
NAMES = (
    (fragment("x"), fragment("y")),
    (new("x", "xs", "days", "hours", "t"), new("y", "ys", "values", "scores", "prices")),
)


def _rows(rng: Random) -> list[int]:
    count, gap = rng.randint(4, 8), rng.choice((1, 1, 2, 5))
    start = rng.choice((0, 1, 1, 2010, 10))
    return [start + gap * i for i in range(count)]


PAIR: dict[str, Any] = {
    "xs": sampled("list[int]", _rows),
    "ys": derived(lambda s: [Random(repr(s.xs)).randint(1, 9) * (i % 4 + 1) + i for i in range(len(s.xs))]),
}
LISTS = [
    "create the lists {x} = {xs} and {y} = {ys}",
    "let {x} be {xs} and {y} be {ys}",
    "make two lists: {x} with {xs.items} and {y} with {ys.items}",
    "define {x} = {xs} and {y} = {ys}",
    "store {xs} in {x} and {ys} in {y}",
    "set {x} to {xs} and {y} to {ys}",
    "i have {x} = {xs} and {y} = {ys}",
]
MAKE = step("{x} = {xs}\n{y} = {ys}", LISTS)
IMPORT = step(
    PYPLOT,
    [
        "import matplotlib",
        "import matplotlib.pyplot as plt",
        "import pyplot as plt",
        "import matplotlib's pyplot",
        "load matplotlib.pyplot as plt",
        "import the plotting library",
    ],
    optional=True,
)
for number, (x, y) in enumerate(NAMES):
    for name, (code, said) in TWO.items():
        for extra, share, more, after in EXTRAS:
            text = f"{code}\n{more}"
            used = {k: v for k, v in SLOTS.items() if "{" + k + "}" in text}
            steps = [MAKE, step(text, joined(said, after), imports=PLT)]
            if share > 1:
                steps.insert(0, IMPORT)
            d.story(
                "_".join(filter(None, ("xy", name, extra, str(number)))),
                steps,
                weight=share * 0.1,
                x=x,
                y=y,
                **PAIR,
                **used,
            )

# ---- curves ------------------------------------------------------------------------------------------------

CURVES = (
    ("sine", "np.sin({x})", ("the sine of {x}", "sin({x})", "the sine curve over {x}")),
    ("cosine", "np.cos({x})", ("the cosine of {x}", "cos({x})", "the cosine curve over {x}")),
    ("square", "{x} ** 2", ("{x} squared", "{x}^2", "the parabola {x} squared")),
    ("cube", "{x} ** 3", ("{x} cubed", "{x}^3", "the cubic {x} to the third")),
    ("exp", "np.exp({x})", ("the exponential of {x}", "exp({x})", "e to the {x}")),
    ("line", "{a} * {x} + {b}", ("{a} * {x} + {b}", "{a} times {x} plus {b}", "the line {a}{x} + {b}")),
    ("absolute", "np.abs({x})", ("the absolute value of {x}", "|{x}|", "abs({x})")),
)
RANGE = step(
    "{x} = np.linspace({low}, {high}, {n})",
    [
        "create {x} with {n} points from {low} to {high}",
        "let {x} be np.linspace({low}, {high}, {n})",
        "make {n} evenly spaced values {x} between {low} and {high}",
        "use numpy to make {x}, {n} points from {low} to {high}",
        "generate {x} from {low} to {high} with {n} points (linspace)",
    ],
    imports=(NUMPY,),
)
LINE_NUMBERS: dict[str, Any] = {
    "x": new("x", "t", "xs"),
    "low": choice(0, -5, -10, -1, -3),
    "high": choice(5, 10, 1, 3, 2),
    "n": choice(50, 100, 200, 20),
    "a": integer(2, 9),
    "b": integer(1, 9),
}
for name, code, called in CURVES:
    used = {k: v for k, v in LINE_NUMBERS.items() if k not in "ab" or "{" + k + "}" in code}
    d.story(
        f"curve_{name}",
        [
            RANGE,
            step(
                f"plt.plot({{x}}, {code})\nplt.show()",
                [
                    p
                    for c in called
                    for p in (
                        f"plot {c}",
                        f"plot {c} and show it",
                        f"draw {c}",
                        f"draw the graph of {c}",
                        f"show a plot of {c}",
                    )
                ],
                imports=PLT,
            ),
        ],
        weight=0.5,
        **used,
    )
    d.story(
        f"curve_{name}_kept",
        [
            RANGE,
            step(
                f"{{y}} = {code}",
                [
                    p
                    for c in called
                    for p in (
                        f"let {{y}} be {c}",
                        f"compute {{y}} as {c}",
                        f"store {c} in {{y}}",
                        f"{{y}} is {c}",
                    )
                ],
                imports=(NUMPY,) if "np" in code else (),
            ),
            step(
                "plt.plot({x}, {y})\nplt.show()",
                [
                    "plot {y} against {x}",
                    "plot {x} and {y}",
                    "draw the curve and show it",
                    "plot the function",
                    "plot the curve {y} over {x}",
                ],
                imports=PLT,
            ),
        ],
        weight=0.5,
        y=new("y", "f", "ys", "values"),
        **used,
    )
PAIRS = tuple((a, b) for i, a in enumerate(CURVES[:4]) for b in CURVES[i + 1 : 4])
for one, two in PAIRS:
    d.story(
        f"curves_{one[0]}_{two[0]}",
        [
            RANGE,
            step(
                f'plt.plot({{x}}, {one[1]}, label="{one[0]}")\nplt.plot({{x}}, {two[1]}, label="{two[0]}")\nplt.legend()\nplt.show()',
                [
                    (
                        f"plot {one[2][0]} and {two[2][0]} in one plot with the labels "
                        f"{one[0]} and {two[0]} and a legend"
                    ),
                    f"plot both {one[2][1]} and {two[2][1]} with a legend (labels {one[0]}, {two[0]})",
                    (
                        f"draw {one[2][0]} and {two[2][0]} in the same figure, labelled "
                        f"{one[0]} and {two[0]}, and show a legend"
                    ),
                    (
                        f"plot two curves, {one[2][1]} labelled {one[0]} and {two[2][1]} "
                        f"labelled {two[0]}, with a legend"
                    ),
                ],
                imports=PLT,
            ),
        ],
        weight=0.5,
        **{k: v for k, v in LINE_NUMBERS.items() if k not in "ab"},
    )
    d.story(
        f"subplots_{one[0]}_{two[0]}",
        [
            RANGE,
            step(
                (
                    f"fig, axes = plt.subplots(1, 2)\naxes[0].plot({{x}}, "
                    f"{one[1]})\naxes[1].plot({{x}}, {two[1]})\nplt.show()"
                ),
                [
                    f"make two subplots side by side: {one[2][0]} on the left and {two[2][0]} on the right",
                    (
                        "create a figure with 1 row and 2 columns of subplots "
                        f"showing {one[2][1]} and {two[2][1]}"
                    ),
                    f"plot {one[2][0]} and {two[2][0]} in two subplots next to each other",
                    f"use plt.subplots(1, 2) to plot {one[2][1]} left and {two[2][1]} right",
                ],
                imports=PLT,
            ),
        ],
        weight=0.5,
        **{k: v for k, v in LINE_NUMBERS.items() if k not in "ab"},
    )

# ---- a plot in small steps ---------------------------------------------------------------------------------

START = {
    "line": (
        "plt.plot({x}, {y})",
        (
            "start a plot of {y} over {x}",
            "begin a line plot of {x} and {y}, don't show it yet",
            "plot {x} and {y} without showing it yet",
            "put {x} and {y} on a plot as a line, but do not show it yet",
        ),
    ),
    "scatter": (
        "plt.scatter({x}, {y})",
        (
            "start a scatter plot of {x} and {y}",
            "begin a scatter plot of {x} and {y}, don't show it yet",
            "scatter {x} and {y} without showing it yet",
            "scatter {x} and {y}",
        ),
    ),
    "bar": (
        "plt.bar({x}, {y})",
        (
            "start a bar chart of {x} and {y}",
            "begin a bar plot of {x} and {y}, don't show it yet",
            "put bars for {x} and {y} on a plot without showing it yet",
            "start a bar plot with {x} and heights {y}",
        ),
    ),
}
MORE: tuple[Step, ...] = (
    step(
        "plt.xlabel({xl})\nplt.ylabel({yl})",
        [
            "label the axes {xl} and {yl}",
            "add the axis labels {xl} and {yl}",
            "label the x axis {xl} and the y axis {yl}",
            "set xlabel to {xl} and ylabel to {yl}",
            "name the x axis {xl} and the y axis {yl}",
        ],
        optional=True,
        imports=PLT,
    ),
    step(
        "plt.title({t})",
        [
            "add the title {t}",
            "set the title to {t}",
            "give the plot the title {t}",
            "title the plot {t}",
            "the title should be {t}",
        ],
        imports=PLT,
    ),
    step(
        "plt.grid(True)",
        [
            "add a grid",
            "turn on the grid",
            "show grid lines",
            "switch the grid on",
            "draw a grid in the plot",
        ],
        optional=True,
        imports=PLT,
    ),
)
END = (
    step(
        "plt.show()",
        ["show the plot", "display the plot", "show it", "show the figure", "now display it"],
        imports=PLT,
    ),
    step(
        "plt.savefig({file})",
        [
            "save the plot as {file.bare}",
            "save the figure to {file}",
            "write the plot to {file.bare}",
            "store the figure in the file {file}",
            "save it as {file}",
        ],
        imports=PLT,
    ),
)
for name, (code, said) in START.items():
    for number, end in enumerate(END):
        used = {k: SLOTS[k] for k in ("t", "xl", "yl")} | ({"file": SLOTS["file"]} if number else {})
        d.story(
            f"steps_{name}_{number}",
            [MAKE, step(code, said, imports=PLT), *MORE, end],
            weight=0.7,
            x=NAMES[1][0],
            y=NAMES[1][1],
            **PAIR,
            **used,
        )

# ---- single calls ----------------------------------------------------------------------------------------

d.statement(
    "figure_size",
    "plt.figure(figsize=({w}, {h}))",
    [
        "create a figure of size {w} by {h}",
        "start a new figure with figsize ({w}, {h})",
        "make the figure {w} inches wide and {h} high",
        "open a figure of {w}x{h} inches",
        "set the figure size to ({w}, {h})",
        "begin a new {w} by {h} figure",
    ],
    imports=PLT,
    weight=0.5,
    w=integer(5, 12),
    h=integer(3, 8),
)
d.statement(
    "show",
    "plt.show()",
    [
        "show the plot",
        "display the figure",
        "show the figure",
        "call plt.show()",
        "display the plot",
        "show the current plot",
    ],
    imports=PLT,
    weight=0.4,
)
d.statement(
    "noise_hist",
    "np.random.seed({seed})\nplt.hist(np.random.randn({n}), bins={k})\nplt.show()",
    [
        "with seed {seed}, plot a histogram of {n} standard normal random numbers with {k} bins",
        "set the random seed to {seed} and draw a histogram ({k} bins) of {n} normal random numbers",
        "seed numpy with {seed} and show the distribution of {n} randn values in {k} bins",
        "plot {n} random normal numbers as a histogram with {k} bins, seed {seed}",
        "histogram of {n} samples from the standard normal distribution, {k} bins, random seed {seed}",
        "make a histogram with {k} bins of {n} gaussian numbers (np.random.seed({seed}))",
    ],
    imports=[NUMPY, PYPLOT],
    weight=0.6,
    seed=choice(0, 1, 42),
    n=choice(100, 500, 1000),
    k=choice(10, 20, 30),
)
d.statement(
    "literal_scatter",
    "plt.scatter({xs}, {ys})\nplt.show()",
    [
        "make a scatter plot of {xs} and {ys}",
        "plot the points with x = {xs} and y = {ys}",
        "scatter plot: x values {xs}, y values {ys}",
        "draw points at x {xs} and y {ys} and show them",
        "show {xs} against {ys} as dots",
        "create a scatter plot with the x values {xs} and the y values {ys}",
    ],
    imports=PLT,
    weight=0.8,
    xs=list_of(decimal(0, 10, 1), 4, 4),
    ys=list_of(decimal(0, 20, 1), 4, 4),
)
d.statement(
    "literal_line",
    "plt.plot({xs}, {ys})\nplt.show()",
    [
        "plot {ys} against {xs}",
        "plot a line through the x values {xs} and the y values {ys}",
        "draw a line plot with x = {xs} and y = {ys}",
        "line plot: x is {xs}, y is {ys}",
        "plot the line with x {xs} and y {ys} and show it",
        "make a line chart of {ys} over {xs}",
    ],
    imports=PLT,
    weight=0.8,
    xs=sampled("list[int]", lambda rng: [rng.randint(0, 2) + 3 * i for i in range(5)]),
    ys=list_of(integer(0, 20), 5, 5),
)
