"""Linear regression as people talk it through: x is a list or a flat array, and the fit says what that needs.

A list is fitted as `np.array(x).reshape(-1, 1)`, an array as `x.reshape(-1, 1)`; new values that get no name
stand in the call (`predict([[6], [7]])`). Stories are put together from steps at random (the seed is fixed).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from codegen_repl.training.corpus.domains import regression_words as say
from codegen_repl.training.corpus.domains.regression import along, rising
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain, Step, step

d = Domain("regression_talk", weight=28)

STORIES = 420
MOST = 90  # paraphrases of a turn that are kept
PAIRS: tuple[tuple[Any, Any], ...] = (
    (fragment("x"), fragment("y")),
    (fragment("x"), fragment("y")),
    (fragment("x"), fragment("y")),
    (fragment("X"), fragment("y")),
    (new("hours", "years", "size", "age", "area"), new("score", "salary", "price", "weight", "rent")),
    (new("xs", "days", "km", "ads", "temp"), new("ys", "sales", "cost", "clicks", "ice")),
)


def asked(rng: Random) -> list[float]:
    """One to three values to predict for, now and then four or with a half."""
    count = rng.choice((1, 2, 2, 2, 2, 3, 3, 3, 4))
    if rng.random() < 0.2:
        return [rng.randint(2, 80) / 2 for _ in range(count)]
    if rng.random() < 0.5:
        first = rng.randint(2, 30)
        return [first + i for i in range(count)]
    return sorted(rng.sample(range(1, 130), count))


DATA: dict[str, Any] = {
    "xs": sampled("list[int]", rising),
    "ys": derived(lambda s: along(s.xs)),
    "news": sampled("list[int]", asked),
    "cells": derived(lambda s: [[v] for v in s.news]),
    "k": integer(1, 120),
    "xl": choice("x", "hours", "years", "size", "age", "input", "days", "km", "area in m2"),
    "yl": choice("y", "score", "salary", "price", "weight", "output", "sales", "cost in euros"),
    "t": choice("Regression", "Fitted line", "My data", "Line of best fit", "Sales", "Linear model", "Trend"),
    "lp": choice("data", "points", "measured", "observations"),
    "ll": choice("fit", "line", "model", "prediction"),
}
SOURCES = {"ys": "xs", "cells": "news"}

IMPORTS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        (say.NUMPY, say.LINEAR),
        (
            "import numpy and LinearRegression",
            "import numpy and LinearRegression from sklearn",
            "import numpy as np and [the|] LinearRegression [class|]",
            "get numpy and LinearRegression",
            "load numpy and sklearn's LinearRegression",
            "import LinearRegression and numpy [as np|]",
            "we need numpy and LinearRegression, import them",
            "bring in numpy and the linear regression of scikit-learn",
        ),
    ),
    (
        (say.NUMPY,),
        (
            "import numpy",
            "import numpy as np",
            "get numpy",
            "load numpy [as np|]",
            "i need numpy",
            "bring in numpy as np",
            "use numpy",
        ),
    ),
    (
        (say.LINEAR,),
        (
            "import LinearRegression",
            "import LinearRegression from sklearn",
            "get LinearRegression from sklearn.linear_model",
            "import the linear regression [model|class] of [sklearn|scikit-learn]",
            "load sklearn's LinearRegression",
            "from sklearn import the LinearRegression",
            "i need LinearRegression from scikit-learn",
        ),
    ),
    (
        (say.NUMPY, say.PYPLOT, say.LINEAR),
        (
            "import numpy, matplotlib and LinearRegression",
            "import numpy, pyplot and LinearRegression [from sklearn|]",
            "get numpy, matplotlib and sklearn's LinearRegression",
            "import what is needed: numpy, matplotlib.pyplot, LinearRegression",
            "load numpy, the plotting library and LinearRegression",
            "import numpy and matplotlib, also LinearRegression",
            "i need numpy, plots and linear regression: import them",
        ),
    ),
)
LISTS = (
    "make {x} = {xs} and {y} = {ys}",
    "create {x} = {xs} and {y} = {ys}",
    "set {x} = {xs} and {y} = {ys}",
    "{x} = {xs} and {y} = {ys}",
    "{x} = {xs}, {y} = {ys}",
    "let {x} be {xs} and {y} be {ys}",
    "define {x} as {xs} and {y} as {ys}",
    "my data: {x} = {xs}, {y} = {ys}",
    "here is the data: {x} = {xs} and {y} = {ys}",
    "put {xs} in {x} and {ys} in {y}",
    "i measured {y} = {ys} at {x} = {xs}",
    "make two lists, {x} with {xs.items} and {y} with {ys.items}",
    "the list {x} is {xs.items}; the list {y} is {ys.items}",
    "keep {xs.and_items} in a list {x} and {ys.and_items} in a list {y}",
    "{x} is {xs} and {y} is {ys}",
    "save the lists {x} = {xs} and {y} = {ys}",
)
ARRAYS = (
    "make the arrays {x} = {xs} and {y} = {ys}",
    "create numpy arrays {x} = {xs} and {y} = {ys}",
    "make {x} = {xs} and {y} = {ys} as numpy arrays",
    "set {x} and {y} to the arrays {xs} and {ys}",
    "{x} = np.array({xs}), {y} = np.array({ys})",
    "let {x} be the array {xs} and {y} the array {ys}",
    "define two arrays: {x} with {xs.items} and {y} with {ys.items}",
    "my data as arrays: {x} = {xs}, {y} = {ys}",
    "the array {x} holds {xs.items}, the array {y} holds {ys.items}",
    "put {xs} in an array {x} and {ys} in an array {y}",
    "store {xs.items} as numpy array {x} and {ys.items} as numpy array {y}",
    "two np arrays please, {x} {xs} and {y} {ys}",
    "keep the measurements in numpy arrays: {x} = {xs} and {y} = {ys}",
)
ONE = {  # x alone, y alone
    "list": (
        (
            "{x} = {xs}",
            "let {x} be {xs}",
            "set {x} to {xs}",
            "make {x} = {xs}",
            "{x} holds {xs.items}, as a list",
        ),
        (
            "{y} = {ys}",
            "let {y} be {ys}",
            "set {y} to {ys}",
            "and {y} = {ys}",
            "{y} holds {ys.items}, as a list",
        ),
    ),
    "flat": (
        (
            "make an array {x} = {xs}",
            "{x} = np.array({xs})",
            "let {x} be a numpy array of {xs}",
            "put {xs.items} in a numpy array {x}",
            "create the array {x} with {xs.items}",
        ),
        (
            "make an array {y} = {ys}",
            "{y} = np.array({ys})",
            "let {y} be a numpy array of {ys}",
            "put {ys.items} in a numpy array {y}",
            "create the array {y} with {ys.items}",
        ),
    ),
}
FIT = (
    "fit a linear regression model",
    "fit a linear regression",
    "fit a linear regression to {x} and {y}",
    "fit LinearRegression to {x} and {y}",
    "fit a linear model [of {y} on {x}|]",
    "fit a line through the points with sklearn",
    "make a linear regression model and fit it",
    "make a LinearRegression and fit it to the data",
    "train a linear regression [model|] on {x} and {y}",
    "train a linear regression [model|]",
    "do a linear regression",
    "do a linear regression of {y} on {x}",
    "run a linear regression on the data",
    "create a linear regression model and train it with {x} and {y}",
    "build a linear regression from {x} and {y}",
    "use LinearRegression to model {y} as a function of {x}",
    "find the best line through {x} and {y} with LinearRegression",
    "fit a regression line [to the data|]",
    "learn {y} from {x} with a linear regression",
    "now the linear regression: fit it",
    "fit the linear regression model to the data",
)
FIT_NAMED = (
    "fit a linear regression model {m}",
    "fit a linear regression {m} to {x} and {y}",
    "make a LinearRegression called {m} and fit it",
    "train a linear regression {m} on {x} and {y}",
    "do a linear regression of {y} on {x} and call the model {m}",
    "let {m} be a linear regression fitted to the data",
    "build a linear model named {m} from {x} and {y}",
    "create {m}, a linear regression model, and fit it",
    "learn {y} from {x} with a LinearRegression {m}",
)
PRINTS = ("print", "show", "print", "show me", "display", "output", "tell me")
RESULTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "print({m}.coef_, {m}.intercept_)",
        (
            "the coefficients",
            "its coefficients",
            "the coefficients of the model",
            "the coefficients of {m}",
            "the model's coefficients",
            "coefficient and intercept",
            "the coefficients it found",
            "the coefficients and the intercept",
        ),
    ),
    (
        "print({m}.coef_[0], {m}.intercept_)",
        (
            "slope and intercept",
            "the slope and the intercept",
            "its slope and intercept",
            "the slope and intercept of the line",
            "the line's slope and intercept",
            "the slope first, then the intercept",
        ),
    ),
    (
        "print({m}.coef_[0])",
        ("the slope", "its slope", "the slope of the line", "only the slope", "how steep the line is"),
    ),
    (
        "print({m}.intercept_)",
        ("the intercept", "its intercept", "only the intercept", "the intercept of the line"),
    ),
    (
        'print("slope:", {m}.coef_[0])\nprint("intercept:", {m}.intercept_)',
        (
            "slope and intercept with labels",
            "the slope and the intercept, each on a line with its name",
            "the slope after 'slope:' and the intercept after 'intercept:'",
            "labelled slope and intercept",
        ),
    ),
    (
        "print(round({m}.coef_[0], 2), round({m}.intercept_, 2))",
        (
            "slope and intercept rounded to 2 decimals",
            "the slope and the intercept with two decimals",
            "the rounded slope and intercept (2 digits)",
            "slope and intercept to two decimal places",
        ),
    ),
    (
        'print(f"y = {{m}.coef_[0]:.2f}x + {{m}.intercept_:.2f}")',
        (
            "the equation of the line",
            "the line as an equation",
            "the equation of the regression line",
            "y = ax + b with the numbers of the model",
        ),
    ),
)
CHECKS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "print({m}.score(XE, {y}))",
        (
            "print the score",
            "print the R2",
            "print the R^2 score [of the model|]",
            "show the score of the model on the data",
            "how good is the fit? print R2",
            "print how well the line fits (R squared)",
            "show me R squared",
            "compute the r2 of the model and print it",
            "what is the score of the model?",
            "print the coefficient of determination",
        ),
        (),
    ),
    (
        "residuals = {y} - {m}.predict(XE)\nprint(residuals)",
        (
            "print the residuals",
            "compute the residuals and print them",
            "show the residuals [of the model|]",
            "calculate the residuals of the fit, then show them",
            "get the residuals and display them",
            "what are the residuals? print them",
            "print the differences between {y} and the fitted values as residuals",
        ),
        (),
    ),
    (
        "residuals = {y} - {m}.predict(XE)",
        (
            "compute the residuals",
            "calculate the residuals [of the model|]",
            "get the residuals of the fit",
            "store the differences between {y} and the predictions in residuals",
            "let residuals be {y} minus the predicted values",
            "residuals = {y} minus what the model predicts for {x}",
            "work out the residuals",
        ),
        (),
    ),
    (
        "print(mean_squared_error({y}, {m}.predict(XE)))",
        (
            "print the mean squared error",
            "compute the mean squared error of the model and print it",
            "show the MSE",
            "print the MSE of the fit",
            "what is the mean squared error? print it",
            "display the mean squared error on the data",
            "how large is the MSE? show it",
        ),
        ("from sklearn.metrics import mean_squared_error",),
    ),
)
NEW = (
    "predict the values for {x} = {news.and_items}",
    "predict the values for {x} = {news.and_items} with the model",
    "predict {y} for {x} = {news.and_items}",
    "predict the values for {news.and_items}",
    "predict {y} for {news.and_items}",
    "predict {y} for {news}",
    "predict for {x} = {news}",
    "predict the values at {news.items}",
    "predict for {news.and_items}",
    "make predictions for {news.and_items}",
    "make predictions for {x} = {news.items}",
    "use the model to predict {y} at {news.and_items}",
    "use {m} to predict {y} for {x} = {news.and_items}",
    "use it to predict {news.and_items}",
    "let the model predict {news}",
    "estimate {y} for {x} = {news.and_items}",
    "estimate {y} at {news.items}",
    "calculate what {y} would be for {x} = {news.and_items}",
    "compute the predictions for {x} = {news}",
    "predict {y} when {x} is {news.and_items}",
    "what would {y} be for {x} = {news.and_items}? predict it",
    "get the predictions for {news.and_items}",
)
NEW_NAMED = (
    "predict {p} for {x} = {news.and_items}",
    "store the predictions for {news.and_items} in {p}",
    "predict the values for {x} = {news.and_items} and call them {p}",
    "let {p} be the predicted values for {news}",
    "save the model's predictions at {news.items} as {p}",
    "make predictions for {news.and_items} and keep them in {p}",
    "{p} should hold the predictions for {x} = {news.items}",
    "use the model to predict {news.and_items}, result in {p}",
)
THEM = (
    "and print them",
    "and print the result",
    "and show them",
    ", print them",
    "and print the predictions",
    "and display the result",
    "and show me the result",
    ", then print them",
)
SHOWN = (
    "print the predictions for {x} = {news.and_items}",
    "print the predicted values for {news.and_items}",
    "print what the model predicts for {news.and_items}",
    "show the prediction for {x} = {news.and_items}",
    "show what {y} would be for {x} = {news}",
    "print the model's prediction at {news.items}",
    "what does the model predict for {news.and_items}?",
    "what is the prediction for {x} = {news.and_items}?",
    "which {y} does the model give for {x} = {news.items}?",
    "print the predictions for {news}",
)
ROUNDED = (
    "predict {y} for {x} = {k} and print it rounded to 2 decimals",
    "print the prediction for {k} with two decimals",
    "predict the value at {k} and round it to 2 digits, print it",
    "print what the model predicts for {x} = {k}, rounded to two decimals",
    "estimate {y} at {k} and print it to 2 decimal places",
    "show the predicted {y} for {k}, rounded to 2 decimals",
    "round the prediction for {x} = {k} to two decimals and print it",
)
ALL = (
    "predict {y} for the {x} values we have",
    "predict the values for {x}",
    "compute the fitted values",
    "predict {y} for all {x}",
    "predict {y} for the data",
    "let the model predict {x}",
    "get the predictions for the training data",
    "calculate the predictions for {x}",
    "predict the training data",
)
PLOT = (
    "plot the data and the regression line",
    "plot the points and the regression line",
    "plot the data and the line",
    "plot data and regression line",
    "plot {x} against {y} with the regression line",
    "draw the points and the fitted line",
    "draw the data and the regression line",
    "show the data and the regression line in a plot",
    "show a plot with the points and the line",
    "make a plot of the data with the regression line",
    "make a scatter plot with the regression line",
    "scatter the data and draw the line through it",
    "plot the points, then the line of the model",
    "plot everything: points and line",
    "create a scatter plot of {x} and {y} and draw the regression line",
    "visualize the points and the line",
    "plot the measured points and the model",
    "now a plot: the data as dots, the regression as a line",
    "graph the data with the regression line",
)
LABELS = (
    "with labels {xl} and {yl}",
    "with axis labels {xl} and {yl}",
    ", label the axes {xl} and {yl}",
    ", x label {xl}, y label {yl}",
    ". the axes are called {xl} and {yl}",
    ". name the x axis {xl} and the y axis {yl}",
    "and label the x axis {xl} and the y axis {yl}",
)
TITLES = (
    "with the title {t}",
    "and the title {t}",
    "titled {t}",
    ", title {t}",
    "and call the plot {t}",
    ". give it the title {t}",
    "and put {t} above it",
)
LEGEND = (
    "with a legend: {lp} and {ll}",
    "with a legend that says {lp} for the points and {ll} for the line",
    ", label the points {lp} and the line {ll} in a legend",
    "and add a legend ({lp}, {ll})",
    ". legend: {lp} for the points, {ll} for the line",
    "and a legend naming them {lp} and {ll}",
)


def some(rng: Random, prompts: Iterable[str], most: int = MOST) -> list[str]:
    """At most so many of the prompts, each once."""
    kept = list(dict.fromkeys(prompts))
    return kept if len(kept) <= most else rng.sample(kept, most)


@dataclass
class Talk:
    """One story being put together."""

    rng: Random
    shape: str
    named: bool
    steps: list[Step] = field(default_factory=list)

    @property
    def xe(self) -> str:
        """The expression for x as the model takes it."""
        return "{x}.reshape(-1, 1)" if self.shape == "flat" else "np.array({x}).reshape(-1, 1)"

    def add(self, code: str, prompts: Iterable[str], *imports: str) -> None:
        """One more turn."""
        code = code.replace("XE", self.xe)
        needs = dict.fromkeys((*((say.NUMPY,) if "np." in code else ()), *imports))
        self.steps.append(step(code, some(self.rng, prompts), imports=tuple(needs)))

    def start(self) -> None:
        """Imports and data: together, apart, or the data alone."""
        rng, made = self.rng, "np.array({})" if self.shape == "flat" else "{}"
        two = [f"{{{n}}} = {made.replace('{}', '{' + s + '}')}" for n, s in (("x", "xs"), ("y", "ys"))]
        said: Sequence[str] = ARRAYS if self.shape == "flat" else LISTS
        roll = rng.random()
        lines, importing = rng.choice((IMPORTS[0], IMPORTS[0], *IMPORTS))
        if roll < 0.45:  # in one sentence
            joins = (", and ", " and ", ", then ", ". ", ". then ", "; ", " and then ")
            prompts = [a + rng.choice(joins) + b for a in importing for b in said]
            needs = (say.NUMPY,) if self.shape == "flat" and say.NUMPY not in lines else ()
            self.steps.append(step("\n".join((*lines, *two)), some(rng, prompts), imports=needs))
            return
        if roll < 0.7:
            self.steps.append(step("\n".join(lines), importing))
        if rng.random() < 0.2:
            for code, half in zip(two, ONE[self.shape], strict=True):
                self.add(code, half)
        else:
            self.add("\n".join(two), said)

    def fit(self) -> None:
        """Fit, mostly with something printed."""
        rng = self.rng
        code = "{m} = LinearRegression()\n{m}.fit(XE, {y})"
        said = list(FIT_NAMED if self.named else FIT)
        roll = rng.random()
        if roll < 0.72:
            shown, called = rng.choice((*RESULTS, *(RESULTS[0],) * 4, *(RESULTS[1],) * 2))
            if roll < 0.5:
                joins = (" and ", " and ", ", then ", ", ", ". ", "; ", " and then ")
                both = [f"{a}{rng.choice(joins)}{rng.choice(PRINTS)} {b}" for a in said for b in called]
                self.add(f"{code}\n{shown}", both, say.LINEAR)
            else:
                self.add(code, said, say.LINEAR)
                self.add(shown, say.cross(PRINTS, called))
        elif roll < 0.86:
            score = (
                " and print its score",
                " and print the R2",
                ", then show the R^2 score",
                " and print how good the fit is (R2)",
                ". print the score of the model",
            )
            self.add(
                f"{code}\nprint({{m}}.score(XE, {{y}}))", [a + b for a in said for b in score], say.LINEAR
            )
        else:
            self.add(code, said, say.LINEAR)

    def check(self) -> None:
        """How good the fit is."""
        code, said, needs = self.rng.choice((*CHECKS[:2], *CHECKS))
        self.add(code, said, *needs)

    def predict(self) -> None:
        """New values, mostly printed at once."""
        rng = self.rng
        call = "{m}.predict({cells})"
        roll = rng.random()
        if self.named and roll < 0.5:
            if rng.random() < 0.6:
                self.add(f"{{p}} = {call}\nprint({{p}})", say.cross(NEW_NAMED, THEM))
            else:
                self.add(f"{{p}} = {call}", NEW_NAMED)
                self.add("print({p})", say.SHOW_P)
        elif roll < 0.62:
            self.add(f"print({call})", say.cross(NEW, THEM))
        elif roll < 0.78:
            self.add(f"print({call})", SHOWN)
        elif roll < 0.84:
            self.add("print(round({m}.predict([[{k}]])[0], 2))", ROUNDED)
        elif roll < 0.92:
            self.add("print({m}.predict(XE))", say.cross(ALL, THEM))
        else:
            self.add(f"{{p}} = {call}", NEW if not self.named else NEW_NAMED)
            self.add("print({p})", say.SHOW_P)

    def plot(self) -> None:
        """Points and line, plain or with labels, title, legend."""
        rng = self.rng
        points, line = "plt.scatter({x}, {y}", 'plt.plot({x}, {m}.predict(XE), color="red"'
        ends: list[str] = []
        tails: list[Sequence[str]] = []
        roll = rng.random()
        if roll > 0.8:
            points, line = points + ", label={lp}", line + ", label={ll}"
            ends, tails = ["plt.legend()"], [LEGEND]
        elif roll > 0.5:
            if roll < 0.72:
                ends += ["plt.xlabel({xl})", "plt.ylabel({yl})"]
                tails.append(LABELS)
            if roll > 0.65:
                ends.append("plt.title({t})")
                tails.append(TITLES)
        self.add(
            "\n".join((points + ")", line + ")", *ends, "plt.show()")), say.cross(PLOT, *tails), say.PYPLOT
        )

    def fold(self) -> None:
        """Ask for two neighbouring steps after the fit in one turn."""
        if len(self.steps) > 3 and self.rng.random() < 0.2:
            i = self.rng.randrange(2, len(self.steps) - 1)
            if self.steps[i + 1].code == "print({p})" and not self.named:
                return  # in one turn nobody stores them first
            self.steps[i : i + 2] = [say.merged(self.steps[i], self.steps[i + 1], self.rng)]


def talk(number: int) -> tuple[list[Step], dict[str, Any]]:
    """The steps and the slots of one story."""
    rng = Random(f"talk {number}")
    this = Talk(rng, rng.choice(("list", "list", "flat")), rng.random() < 0.3)
    x, y = rng.choice(PAIRS)
    this.start()
    this.fit()
    middle = [this.predict, this.plot]
    if rng.random() < 0.35:
        middle.append(this.check)
    if rng.random() < 0.3:
        rng.shuffle(middle)
    if rng.random() < 0.15:
        middle.append(this.predict)
    for one in middle:
        if rng.random() < 0.92:
            one()
    this.fold()
    names: dict[str, Any] = {"x": x, "y": y}
    if this.named:
        names["m"] = new("model", "reg", "lr", "regr", "lin", "fit", "regressor", "m")
        names["p"] = new("y_pred", "predictions", "preds", "pred", "y_new", "forecast")
    else:
        names |= {"m": fragment("model"), "p": fragment("y_pred")}
    said = " ".join(t for s in this.steps for t in (s.code, *s.prompts))
    needed = {n for n in DATA if "{" + n in said}
    needed |= {SOURCES[n] for n in needed if n in SOURCES}
    if "news" in needed:
        needed.add("cells")
    return this.steps, {**names, **{n: s for n, s in DATA.items() if n in needed}}


for number in range(STORIES):
    steps, slots = talk(number)
    d.story(f"talk_{number}", steps, weight=10 / STORIES, **slots)

# ---- new values that have a variable of their own ---------------------------------------------------------

NAMED_NEW = (
    ("list", "{xn} = {news}", "np.array({xn}).reshape(-1, 1)"),
    ("flat", "{xn} = np.array({news})", "{xn}.reshape(-1, 1)"),
)
for shape, making, taken in NAMED_NEW:
    for count in range(6):
        this = Talk(Random(f"named {shape} {count}"), shape, count % 2 == 1)
        this.start()
        this.fit()
        many = "a numpy array" if shape == "flat" else "a list"
        making_said = [
            f"make {many} {{xn}} = {{news}}",
            f"create {many} {{xn}} with {{news.items}}",
            f"put the new values {{news.and_items}} in {many} {{xn}}",
            f"let {{xn}} be {many} with {{news.items}}",
            f"the new values are {{news.items}}: keep them in {{xn}}, {many}",
            f"store {{news}} in {many} called {{xn}}",
        ]
        predicting = [
            "predict {y} for {xn} and print the result",
            "predict the values for {xn} and print them",
            "print the predictions for {xn}",
            "use the model to predict {xn}, print the predictions",
            "what does the model predict for {xn}? print it",
            "show what the model predicts for the values in {xn}",
            "print {m}'s predictions for {xn}",
        ]
        this.add(making, making_said)
        this.add(f"print({{m}}.predict({taken}))", predicting)
        this.plot()
        x, y = PAIRS[count]
        said = " ".join(t for s in this.steps for t in (s.code, *s.prompts))
        slots = {n: s for n, s in DATA.items() if n in ("xs", "ys", "news") or "{" + n in said}
        d.story(
            f"variable_{shape}_{count}",
            this.steps,
            weight=0.08,
            x=x,
            y=y,
            m=fragment("model") if count % 2 == 0 else new("model", "reg", "lr"),
            xn=new("x_new", "new_x", "test", "new_values", "todo"),
            **slots,
        )

# ---- the same from a data frame ---------------------------------------------------------------------------

TABLE: dict[str, Any] = {
    "a": choice("hours", "size", "age", "year", "km", "temp", "area", "speed"),
    "b": choice("score", "price", "salary", "sales", "cost", "rent", "weight", "points"),
    "xs": DATA["xs"],
    "ys": DATA["ys"],
    "data": derived(lambda s: {s.a: s.xs, s.b: s.ys}),
    "news": DATA["news"],
    "cells": DATA["cells"],
    "k": DATA["k"],
    "df": new("df", "df", "data", "frame", "table"),
}
PANDAS = "import pandas as pd"
FRAME = step(
    "{df} = pd.DataFrame({data})",
    [
        "make a data frame {df} with {a.bare} = {xs} and {b.bare} = {ys}",
        "create a dataframe {df} with the columns {a.bare} {xs} and {b.bare} {ys}",
        "import pandas and make a table {df}: {a.bare} is {xs.items}; {b.bare} is {ys.items}",
        "put {a.bare} {xs} and {b.bare} {ys} in a pandas data frame {df}",
        "build a frame {df} from {data}",
        "let {df} be a pandas DataFrame of {data}",
        "a data frame {df} with two columns, {a.bare}: {xs} and {b.bare}: {ys}",
        "i have a table with {a.bare} {xs.items} and {b.bare} {ys.items}: make it a data frame {df}",
    ],
    imports=(PANDAS,),
)
FRAME_FIT = "model = LinearRegression()\nmodel.fit({df}[[{a}]].values, {df}[{b}])"
FRAME_FITS = (
    "fit a linear regression of {b.bare} on {a.bare}",
    "fit a linear regression that predicts {b.bare} from {a.bare}",
    "train a linear model for {b.bare} with {a.bare} as the input",
    "do a linear regression with {a.bare} as x and {b.bare} as y",
    "learn {b.bare} from {a.bare} with LinearRegression",
    "fit a LinearRegression on {df}: {a.bare} is the feature, {b.bare} the target",
    "regress {b.bare} on {a.bare}",
)
for number, tail in enumerate(RESULTS[:4]):
    d.story(
        f"frame_{number}",
        [
            FRAME,
            step(
                FRAME_FIT + "\n" + tail[0].replace("{m}", "model"),
                [
                    f"{a} and {b} {c.replace('{m}', 'the model')}"
                    for a in FRAME_FITS
                    for b in PRINTS[:3]
                    for c in tail[1]
                ][:MOST],
                imports=(say.LINEAR,),
            ),
            step(
                "print(model.predict({cells}))",
                [
                    "predict {b.bare} for {a.bare} = {news.and_items} and print the result",
                    "print the predicted {b.bare} for {a.bare} {news.and_items}",
                    "what {b.bare} does the model predict for {news.and_items}?",
                    "predict the {b.bare} for {news} and show it",
                    "use the model to predict {b.bare} at {a.bare} = {news.items}, print it",
                    "estimate {b.bare} for {a.bare} {news.and_items} and print it",
                ],
            ),
            step(
                'plt.scatter({df}[{a}], {df}[{b}])\nplt.plot({df}[{a}], model.predict({df}[[{a}]].values), color="red")\nplt.show()',
                [
                    "plot the data and the regression line",
                    "plot {a.bare} and {b.bare} as points with the regression line",
                    "draw the points and the fitted line",
                    "make a scatter plot of {b.bare} against {a.bare} with the line of the model",
                    "show the table as points and the regression as a line",
                    "plot {b.bare} over {a.bare} and the regression line",
                ],
                imports=(say.PYPLOT,),
            ),
        ],
        weight=0.25,
        **TABLE,
    )
