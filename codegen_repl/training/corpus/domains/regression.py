"""Linear regression as people walk through it: import, make data, fit, print coefficients, predict, plot.

Programs are put together from the steps of `regression_words`, split or merged at random (always the same
way: the seed is fixed), with the usual names or the person's own. Also fits by numpy and by hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from codegen_repl.training.corpus.domains import regression_words as say
from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    derived,
    fragment,
    integer,
    list_of,
    new,
    sampled,
    var,
)
from codegen_repl.training.corpus.family import Domain, Step, step

d = Domain("regression", weight=14)

STORIES = 260
SHAPES = (*("flat",) * 4, *("list",) * 4, "column", "nested")  # of x
NAMES = (  # how x and y are called: fixed pairs are common, the rest is the person's own
    (fragment("x"), fragment("y")),
    (fragment("x"), fragment("y")),
    (fragment("X"), fragment("y")),
    (new("x", "X", "xs", "x_train", "inputs"), new("y", "Y", "ys", "y_train", "targets")),
    (new("hours", "years", "size", "age", "temp"), new("score", "salary", "price", "weight", "sales")),
)


def rising(rng: Random) -> list[float]:
    """Distinct values of x in order."""
    roll, count = rng.random(), rng.randint(4, 8)
    if roll < 0.5:
        start, gap = rng.choice((0, 1, 5, 10)), rng.choice((1, 1, 2, 5, 10))
        return [start + gap * i for i in range(count)]
    if roll < 0.8:
        return sorted(rng.sample(range(1, 60), count))
    return sorted(rng.sample([i / 2 for i in range(1, 30)], count))


def along(xs: list[float]) -> list[float]:
    """Values of y near some line over x: repeatable, as they depend on x alone."""
    rng = Random(repr(xs))
    slope, start = rng.choice((1, 2, 3, 0.5, -2, 10)), rng.choice((0, 1, 5, 20))
    exact = rng.random() < 0.15
    values = [start + slope * x + (0 if exact else rng.randint(-4, 4)) for x in xs]
    return [int(v) for v in values] if rng.random() < 0.7 else [round(v + rng.random(), 1) for v in values]


DATA: dict[str, Any] = {
    "xs": sampled("list[int]", rising),
    "ys": derived(lambda s: along(s.xs)),
    "cols": derived(lambda s: [[x] for x in s.xs]),
    "cells": derived(lambda s: [[x] for x in s.news]),
    "n": integer(5, 20),
    "last": derived(lambda s: s.n - 1),
    "a": integer(2, 9),
    "b": integer(1, 20),
    "seed": choice(0, 1, 42),
    "k": integer(1, 80),
    "j": integer(5, 120),
    "news": sampled("list[int]", lambda rng: sorted(rng.sample(range(1, 100), rng.randint(2, 5)))),
    "xl": choice("x", "X", "hours", "years", "size", "age", "input", "feature"),
    "yl": choice("y", "Y", "score", "salary", "price", "weight", "output", "target"),
    "t": choice("Linear regression", "Regression line", "Data and fit", "My plot", "Fitted line", "Results"),
}


@dataclass
class Walk:
    """One walk-through being put together: what has been made so far decides the code of later steps."""

    rng: Random
    shape: str
    named: bool
    steps: list[Step] = field(default_factory=list)
    usual: bool = False  # x and y are called x and y

    @property
    def xe(self) -> str:
        """The expression for x as the model takes it: two-dimensional."""
        return {"flat": "{x}.reshape(-1, 1)", "list": "np.array({x}).reshape(-1, 1)"}.get(self.shape, "{x}")

    @property
    def needs(self) -> tuple[str, ...]:
        return (say.NUMPY,) if self.shape == "list" else ()

    def add(self, code: str, prompts: list[str] | tuple[str, ...], *imports: str) -> None:
        """One more turn."""
        self.steps.append(step(code.replace("XE", self.xe), prompts, imports=imports))

    def data(self) -> None:
        if self.shape in say.HALVES and self.rng.random() < 0.2:
            self.steps.extend(say.HALVES[self.shape])
        else:
            if self.usual and self.shape == "flat" and self.rng.random() < 0.25:
                code = say.DATA["flat"][1].code
                self.add(
                    code,
                    say.cross(("create", "make", "generate", "invent", "prepare"), say.UNNAMED),
                    say.NUMPY,
                )
                return
            options = say.DATA[self.shape]
            first = 0.55 if len(options) > 1 else 1.0
            self.steps.append(options[0] if self.rng.random() < first else self.rng.choice(options[1:]))

    def fit(self) -> None:
        if self.rng.random() < 0.22:
            self.add("{m} = LinearRegression()", say.CREATE_NAMED if self.named else say.CREATE, say.LINEAR)
            said = [p for p in say.FIT_EXISTING if "{m}" in p or not self.named or "it" in p.split()]
            self.add("{m}.fit(XE, {y})", said, *self.needs)
        else:
            code = "{m} = LinearRegression()\n{m}.fit(XE, {y})"
            self.add(code, say.NAMED if self.named else say.FIT, *self.needs, say.LINEAR)

    def results(self) -> None:
        first = self.rng.random() < 0.45
        code, called = say.RESULTS[0] if first else self.rng.choice(say.RESULTS[1:])
        self.add(code, say.cross(say.PRINT, called), *(self.needs if "XE" in code else ()))

    def predict(self) -> None:
        way = self.rng.choice(("all", "all", "new", "new", "one", "two", "range"))
        shown = self.rng.random() < 0.6  # printed in the same turn
        if way == "one":
            self.add("print({m}.predict([[{k}]]))", say.cross(say.PREDICT_ONE, say.PRINT_IT))
            return
        if way == "two":
            self.add("print({m}.predict([[{k}], [{j}]]))", say.cross(say.PREDICT_TWO, say.PRINT_THEM))
            return
        if way == "new" and shown and not self.named:
            self.add("print({m}.predict({cells}))", say.cross(say.PREDICT_NEW, say.PRINT_THEM))
            return
        if way == "all" and shown and not self.named:
            self.add("print({m}.predict(XE))", say.cross(say.PREDICT_ALL, say.PRINT_THEM), *self.needs)
            return
        said: Sequence[str]
        if way == "all":
            code, said = "{p} = {m}.predict(XE)", say.PREDICT_ALL_NAMED if self.named else say.PREDICT_ALL
        elif way == "new" and self.named and self.rng.random() < 0.5:
            code = "{xn} = np.array({news}).reshape(-1, 1)\n{p} = {m}.predict({xn})"
            said = say.PREDICT_NEW_ARRAY
        elif way == "new":
            code = "{p} = {m}.predict({cells})"
            said = say.PREDICT_NEW_NAMED if self.named else say.PREDICT_NEW
        else:
            code = "x_new = np.arange({n}).reshape(-1, 1)\n{p} = {m}.predict(x_new)"
            said = say.PREDICT_RANGE if not self.named else [p + ", call it {p}" for p in say.PREDICT_RANGE]
        needs = (say.NUMPY,) if "np." in code.replace("XE", self.xe) else ()
        if shown:
            self.add(code + "\nprint({p})", say.cross(said, say.PRINT_THEM), *needs)
        else:
            self.add(code, said, *needs)
            self.add("print({p})", say.SHOW_P)

    def plot(self) -> None:
        scatter = "plt.scatter({x}, {y})"
        line = 'plt.plot({x}, {m}.predict(XE), color="red")'
        labels = "plt.xlabel({xl})\nplt.ylabel({yl})"
        roll = self.rng.random()
        needs = (say.PYPLOT, *self.needs)
        if roll < 0.36:
            self.add(f"{scatter}\n{line}\nplt.show()", say.BOTH, *needs)
        elif roll < 0.44:
            code = f'{scatter}\n{line}\nplt.xlabel("{{x}}")\nplt.ylabel("{{y}}")\nplt.show()'
            self.add(code, say.cross(say.BOTH, say.PLAIN_LABELS), *needs)
        elif roll < 0.6:
            said = say.cross(say.BOTH, say.LABELS)
            self.add(f"{scatter}\n{line}\n{labels}\nplt.show()", said, *needs)
        elif roll < 0.7:
            said = say.cross(say.BOTH, say.TITLES)
            self.add(f"{scatter}\n{line}\nplt.title({{t}})\nplt.show()", said, *needs)
        elif roll < 0.78:
            said = say.cross(say.BOTH[:8], say.LABELS[:3], say.TITLES[:4])
            self.add(f"{scatter}\n{line}\n{labels}\nplt.title({{t}})\nplt.show()", said, *needs)
        else:
            self.add(scatter, say.SCATTER, say.PYPLOT)
            self.add(line, say.LINE, *needs)
            if roll < 0.9:
                self.add(labels, say.LABEL_STEP, say.PYPLOT)
            self.add("plt.show()", say.SHOW, say.PYPLOT)

    def merge(self, most: int) -> None:
        """Ask for some neighbouring steps in one turn."""
        for _ in range(20):
            if len(self.steps) <= most:
                return
            i = self.rng.randrange(len(self.steps) - 1)
            if self.steps[i + 1].code == "print({p})" and not self.named:
                continue  # in one turn nobody stores them first
            self.steps[i : i + 2] = [say.merged(self.steps[i], self.steps[i + 1], self.rng)]


def walk(number: int) -> tuple[list[Step], dict[str, Any]]:
    """The steps and the slots of one walk-through."""
    rng = Random(number)
    this = Walk(rng, rng.choice(SHAPES), rng.random() < 0.4)
    pair = rng.randrange(len(NAMES))
    x, y = NAMES[pair]
    this.usual = pair < 2
    if rng.random() < 0.65:
        this.steps.append(rng.choice(say.IMPORTS))
    this.data()
    if len(this.steps) > 1 and rng.random() < 0.6:
        this.steps[:2] = [say.merged(this.steps[0], this.steps[1], rng)]
    this.fit()
    if rng.random() < 0.85:
        this.results()
    plot_first = rng.random() < 0.15
    if plot_first:
        this.plot()
    if rng.random() < 0.85:
        this.predict()
    if not plot_first and rng.random() < 0.85:
        this.plot()
    if rng.random() < 0.7:
        this.merge(rng.choice((3, 4, 4, 4, 5)))
    names: dict[str, Any] = {"x": x, "y": y}
    if this.named:
        names["m"] = new("model", "reg", "lr", "regr", "linreg", "lin_reg", "regressor", "m")
        names["p"] = new("y_pred", "predictions", "preds", "pred", "y_hat", "predicted")
        names["xn"] = new("x_new", "new_x", "X_new", "new_data", "test", "x_test")
    else:
        names |= {"m": fragment("model"), "p": fragment("y_pred"), "xn": fragment("x_new")}
    said = " ".join(t for s in this.steps for t in (s.code, *s.prompts))
    return this.steps, {**names, **{n: s for n, s in DATA.items() if "{" + n in said or n in _inputs(said)}}


def _inputs(said: str) -> set[str]:
    """Slots that derived ones are computed from."""
    sources = {"ys": "xs", "cols": "xs", "cells": "news", "last": "n"}
    return {source for name, source in sources.items() if "{" + name in said}


for number in range(STORIES):
    steps, slots = walk(number)
    d.story(f"walk_{number}", steps, weight=10 / STORIES, **slots)

# ---- the same by numpy, by hand, and with more than one input ----------------------------------------------

MAKE = step(
    "{x} = np.array({xs})\n{y} = np.array({ys})",
    [*say.cross(say.MAKE, say.ARRAYS), "import numpy and make the arrays {x} = {xs} and {y} = {ys}"],
    imports=(say.NUMPY,),
)
MAKE_LISTS = step("{x} = {xs}\n{y} = {ys}", say.cross(say.MAKE, say.LISTS))
POLYFIT = (
    "fit a line to {x} and {y} with np.polyfit",
    "use np.polyfit to fit a straight line to {x} and {y}",
    "fit a polynomial of degree 1 to {x} and {y}",
    "use numpy to find the line of best fit for {x} and {y}",
    "fit a first degree polynomial to the data with polyfit",
    "do a linear fit of {y} over {x} with numpy's polyfit",
    "do a linear regression with np.polyfit",
)
NAMED_LINE = (
    "and store slope and intercept in {s} and {i}",
    "and call the results {s} and {i}",
    ", giving {s} and {i}",
    "; the slope is {s} and the intercept {i}",
    "and save them as {s}, {i}",
)
NUMPY_PLOT = (
    'plt.scatter({x}, {y})\nplt.plot({x}, {s} * {x} + {i}, color="red")\nplt.show()',
    say.BOTH[:20],
)
for number, (named, (x, y)) in enumerate((n, pair) for n in (False, True) for pair in NAMES[1:]):
    line: dict[str, Any] = {"s": fragment("slope"), "i": fragment("intercept")}
    if named:
        line = {"s": new("slope", "a", "m", "k"), "i": new("intercept", "b", "c", "d")}
    fit = say.cross(POLYFIT, NAMED_LINE) if named else list(POLYFIT)
    d.story(
        f"polyfit_{number}",
        [
            MAKE,
            step("{s}, {i} = np.polyfit({x}, {y}, 1)", fit, imports=(say.NUMPY,)),
            step(
                "print({s}, {i})",
                say.cross(say.PRINT, ("the slope and the intercept", "slope and intercept", "{s} and {i}")),
            ),
            step(
                "print({s} * {k} + {i})",
                say.cross(
                    (
                        "predict {y} for {x} = {k}",
                        "predict the value at {k}",
                        "use the line to predict {y} at {k}",
                    ),
                    say.PRINT_IT,
                ),
            ),
            step(*NUMPY_PLOT, imports=(say.PYPLOT,)),
        ],
        weight=0.25,
        x=x,
        y=y,
        **line,
        **{n: DATA[n] for n in ("xs", "ys", "k")},
    )
    d.story(
        f"polyfit_merged_{number}",
        [
            MAKE,
            step(
                "{s}, {i} = np.polyfit({x}, {y}, 1)\nprint({s}, {i})",
                [
                    p + end
                    for p in fit
                    for end in (" and print them", " and print the coefficients", ". print them")
                ],
                imports=(say.NUMPY,),
            ),
            step(
                "{p} = {s} * {x} + {i}\nprint({p})",
                [
                    "compute the predicted values for {x}, store them in {p} and print them",
                    "let {p} be the values of the line at {x} and print {p}",
                    "predict {y} for {x} as {p} and print it",
                    "calculate {p}, the fitted values, and print them",
                    "use slope and intercept to predict {p} from {x}, then print {p}",
                ],
            ),
            step(
                'plt.scatter({x}, {y})\nplt.plot({x}, {p}, color="red")\nplt.show()',
                say.BOTH[:20],
                imports=(say.PYPLOT,),
            ),
        ],
        weight=0.2,
        x=x,
        y=y,
        p=new("y_pred", "y_hat", "fitted", "predictions"),
        **line,
        **{n: DATA[n] for n in ("xs", "ys")},
    )
for degree, called in ((2, "a quadratic"), (3, "a cubic"), (2, "a parabola")):
    d.story(
        f"polynomial_{called.split()[1]}",
        [
            MAKE,
            step(
                f"{{c}} = np.polyfit({{x}}, {{y}}, {degree})\nprint({{c}})",
                [
                    f"fit {called} to {{x}} and {{y}}, store the coefficients in {{c}} and print them",
                    (
                        f"use np.polyfit with degree {degree} on {{x}} and {{y}}; call "
                        f"the coefficients {{c}} and print them"
                    ),
                    f"fit a polynomial of degree {degree}, keep the coefficients in {{c}} and print {{c}}",
                    f"find the coefficients {{c}} of {called} through the data with polyfit and show them",
                ],
            ),
            step(
                "print(np.polyval({c}, {k}))",
                [
                    "evaluate the polynomial at {k} and print the result",
                    "print the value of the polynomial at {k}",
                    "use polyval to predict {y} for {k} and print it",
                    "predict {y} at {x} = {k} and print it",
                    "print np.polyval of {c} at {k}",
                ],
            ),
        ],
        weight=0.4,
        x=NAMES[3][0],
        y=NAMES[3][1],
        c=new("coeffs", "c", "coef", "params"),
        xs=sampled("list[int]", lambda rng: sorted(rng.sample(range(1, 60), rng.randint(5, 8)))),
        ys=DATA["ys"],
        k=DATA["k"],
    )
d.story(
    "by_hand",
    [
        MAKE_LISTS,
        step(
            "{mx} = sum({x}) / len({x})\n{my} = sum({y}) / len({y})",
            [
                "compute the means of {x} and {y} as {mx} and {my}",
                "let {mx} and {my} be the averages of {x} and {y}",
                "store the mean of {x} in {mx} and the mean of {y} in {my}",
                "calculate {mx}, the average of {x}, and {my}, the average of {y}",
            ],
        ),
        step(
            (
                "{s} = sum((a - {mx}) * (b - {my}) for a, b in zip({x}, {y})) "
                "/ sum((a - {mx}) ** 2 for a in {x})"
            ),
            [
                "compute the slope {s} of the least squares line",
                "calculate the slope of the regression line by hand and store it in {s}",
                (
                    "let {s} be the sum of the products of the deviations divided "
                    "by the sum of squared deviations of {x}"
                ),
                "find the least squares slope without libraries, call it {s}",
            ],
        ),
        step(
            "{i} = {my} - {s} * {mx}",
            [
                "compute the intercept {i} of the line",
                "calculate the intercept and store it in {i}",
                "let {i} be {my} minus {s} times {mx}",
                "get the intercept {i} from the means and the slope",
            ],
        ),
        step(
            "print({s}, {i})",
            [
                "print {s} and {i}",
                "print the slope and the intercept",
                "show slope and intercept",
                "output {s} and {i}",
            ],
        ),
        step(
            "print({s} * {k} + {i})",
            [
                "predict {y} for {x} = {k} and print it",
                "print the prediction for {k}",
                "print the value of the line at {k}",
                "what does the line predict for {k}?",
            ],
            optional=True,
        ),
    ],
    x=new("x", "xs", "hours"),
    y=new("y", "ys", "scores"),
    mx=new("mean_x", "x_mean", "mx"),
    my=new("mean_y", "y_mean", "my"),
    s=new("slope", "m", "b1"),
    i=new("intercept", "c", "b0"),
    **{n: DATA[n] for n in ("xs", "ys", "k")},
)
EQUAL = sampled("list[int]", lambda rng: rng.sample(range(1, 40), 5), lambda v: len(v) == 5 == len(set(v)))
d.function(
    "slope",
    """
    mean_x = sum({xs}) / len({xs})
    mean_y = sum({ys}) / len({ys})
    top = sum((x - mean_x) * (y - mean_y) for x, y in zip({xs}, {ys}))
    return top / sum((x - mean_x) ** 2 for x in {xs})
    """,
    [
        "returns the slope of the least squares line through the points with {xs} and {ys}",
        "returns the slope of the regression line of {ys} on {xs}",
        "computes the slope of the best-fit line for {xs} and {ys} in plain python",
        "calculates the linear regression slope of the lists {xs} and {ys}",
    ],
    names=("slope", "fit_slope"),
    xs=var(EQUAL),
    ys=var(EQUAL),
)
d.function(
    "line_fit",
    """
    mean_x = sum({xs}) / len({xs})
    mean_y = sum({ys}) / len({ys})
    top = sum((x - mean_x) * (y - mean_y) for x, y in zip({xs}, {ys}))
    slope = top / sum((x - mean_x) ** 2 for x in {xs})
    return slope, mean_y - slope * mean_x
    """,
    [
        "returns the slope and the intercept of the least squares line for {xs} and {ys}",
        "fits a straight line to {xs} and {ys} and returns slope and intercept",
        "does a simple linear regression of {ys} on {xs} and returns the slope and the intercept",
        "computes slope and intercept of the best-fitting line through {xs} and {ys} without libraries",
    ],
    names=("fit_line", "linear_regression", "least_squares"),
    xs=var(EQUAL),
    ys=var(EQUAL),
)
d.function(
    "line_value",
    "return {slope} * {x} + {intercept}",
    [
        "returns the value of the line with {slope} and {intercept} at {x}",
        "predicts y for {x} from {slope} and {intercept}",
        "returns {slope} times {x} plus {intercept}",
        "evaluates the linear function with slope {slope} and intercept {intercept} at {x}",
    ],
    names=("predict", "line", "linear"),
    slope=var(integer(-5, 10)),
    intercept=var(integer(-10, 20)),
    x=var(integer(0, 50)),
)
SLOTS_TWO: dict[str, Any] = {
    "rows": list_of(sampled("list[int]", lambda rng: [rng.randint(1, 9), rng.randint(10, 50)]), 5, 7),
    "ys": derived(lambda s: [2 * a + 3 * b + a * b % 5 for a, b in s.rows]),
    "p": integer(1, 9),
    "q": integer(10, 50),
    "x": new("X", "features", "rows", "inputs"),
    "y": new("y", "target", "prices", "outputs"),
    "m": fragment("model"),
}
d.story(
    "two_inputs",
    [
        step(
            "{x} = {rows}\n{y} = {ys}",
            [
                "create the features {x} = {rows} and the targets {y} = {ys}",
                "let {x} be {rows} and {y} be {ys}",
                "store {rows} in {x} and {ys} in {y}",
                "make {x} = {rows} with two features per row and {y} = {ys}",
            ],
        ),
        step("model = LinearRegression()\nmodel.fit({x}, {y})", say.FIT, imports=(say.LINEAR,)),
        step(
            "print(model.coef_, model.intercept_)",
            say.cross(
                say.PRINT,
                (
                    "the coefficients and the intercept",
                    "the coefficients",
                    "the two coefficients and the intercept",
                ),
            ),
        ),
        step(
            "print(model.predict([[{p}, {q}]]))",
            [
                "predict {y} for the features {p} and {q} and print it",
                "print the prediction for [{p}, {q}]",
                "predict for a new row with {p} and {q} and print the result",
                "what does the model predict for {p} and {q}? print it",
            ],
        ),
    ],
    weight=1.0,
    **SLOTS_TWO,
)
TRAINED: dict[str, Any] = {
    "xs": sampled("list[int]", lambda rng: sorted(rng.sample(range(1, 80), 10))),
    "ys": derived(lambda s: along(s.xs)),
    "share": choice(0.2, 0.3, 0.25),
    "seed": choice(0, 42, 1),
    "x": fragment("X"),
    "y": fragment("y"),
}
METRICS = (
    ("mean_squared_error", ("the mean squared error", "the MSE", "mean squared error")),
    ("mean_absolute_error", ("the mean absolute error", "the MAE", "mean absolute error")),
    ("r2_score", ("the R^2 score", "r2_score", "the coefficient of determination (r2_score)")),
)
for metric, metric_words in METRICS:
    d.story(
        f"train_test_{metric}",
        [
            step(
                "{x} = np.array({xs}).reshape(-1, 1)\n{y} = np.array({ys})",
                [p for p in say.DATA["column"][0].prompts if "reshape" in p],
                imports=(say.NUMPY,),
            ),
            step(
                (
                    "X_train, X_test, y_train, y_test = train_test_split({x}, {y}, "
                    "test_size={share}, random_state={seed})"
                ),
                [
                    (
                        "split {x} and {y} into training and test sets with test "
                        "size {share} and random state {seed}"
                    ),
                    "do a train test split of {x} and {y} with test_size={share} and random_state={seed}",
                    "split the data into train and test: test_size {share}, random_state {seed}",
                    (
                        "make X_train, X_test, y_train and y_test with a test share "
                        "of {share} and random state {seed}"
                    ),
                ],
                imports=("from sklearn.model_selection import train_test_split",),
            ),
            step(
                "model = LinearRegression()\nmodel.fit(X_train, y_train)",
                [
                    "fit a linear regression on the training data",
                    "train a LinearRegression [model|] on X_train and y_train",
                    "fit a linear model to the training set",
                    "create a linear regression and fit it with X_train and y_train",
                    "train the linear regression [model|] on the training set",
                ],
                imports=(say.LINEAR,),
            ),
            step(
                "y_pred = model.predict(X_test)",
                [
                    "predict the test set",
                    "make predictions for X_test",
                    "predict on the test data",
                    "compute y_pred for X_test",
                    "use the model to predict the test data",
                ],
            ),
            step(
                f"print({metric}(y_test, y_pred))",
                [
                    p
                    for c in metric_words
                    for p in (
                        f"print {c} on the test set",
                        f"compute {c} of the predictions and print it",
                        f"evaluate the model with {c} and print it",
                        f"show {c} between y_test and y_pred",
                    )
                ],
                imports=(f"from sklearn.metrics import {metric}",),
            ),
        ],
        weight=0.7,
        **TRAINED,
    )
d.story(
    "descent",
    [
        MAKE,
        step(
            "{s}, {i} = 0.0, 0.0",
            [
                "start with slope {s} and intercept {i} equal to 0.0",
                "initialize {s} and {i} to 0.0",
                "set {s} and {i} to 0.0",
                "let the slope {s} and the intercept {i} start at 0.0",
            ],
        ),
        step(
            "for _ in range({n}):\n    error = {s} * {x} + {i} - {y}\n    {s} -= {r} * (error * {x}).mean()\n"
            "    {i} -= {r} * error.mean()",
            [
                "run {n} steps of gradient descent with learning rate {r}",
                "do gradient descent for {n} iterations with learning rate {r} to fit the line",
                "improve {s} and {i} by {n} gradient descent steps (learning rate {r})",
                "use gradient descent ({n} steps, rate {r}) on the squared error to update {s} and {i}",
            ],
        ),
        step(
            "print({s}, {i})",
            [
                "print {s} and {i}",
                "print the slope and the intercept",
                "show the fitted {s} and {i}",
                "output {s} and {i}",
            ],
        ),
    ],
    weight=0.5,
    x=fragment("x"),
    y=fragment("y"),
    s=new("w", "slope", "a", "theta"),
    i=new("b", "intercept", "bias"),
    n=choice(100, 200, 500),
    r=choice(0.01, 0.02, 0.05),
    xs=choice([1, 2, 3, 4], [0, 1, 2, 3, 4], [1, 2, 3, 4, 5]),
    ys=derived(lambda s: along(s.xs)),
)
d.expression(
    "residuals",
    "[a - p for a, p in zip({actual}, {predicted})]",
    [
        "the residuals of {actual} and the predictions {predicted}",
        "the differences between the actual values {actual} and the predicted values {predicted}",
        "the errors {actual} minus {predicted}",
        "the residuals (actual minus predicted) for {actual} and {predicted}",
    ],
    names=("residuals", "errors"),
    function=False,
    actual=sampled("list[float]", lambda rng: [round(rng.uniform(1, 20), 1) for _ in range(4)]),
    predicted=list_of(decimal(1, 20, 1), 4, 4),
)
