"""How people ask for the steps of a linear regression: phrasings only, and the code each of them means.

`regression.py` puts these steps together to programs. A step is a pair of code and prompts; names that a
prompt does not mention are the usual ones (`model`, `y_pred`, `x_new`).
"""

from collections.abc import Iterable, Sequence
from itertools import product
from random import Random

from codegen_repl.training.corpus.family import Step, step

JOINS = (", then ", " and ", " and then ", ". ", ". then ", ", and ", "; ", ". after that ", ", next ")
NUMPY = "import numpy as np"
PYPLOT = "import matplotlib.pyplot as plt"
LINEAR = "from sklearn.linear_model import LinearRegression"


def cross(*parts: Iterable[str]) -> list[str]:
    """Every combination of the parts, joined by single spaces."""
    joined = (" ".join(p for p in row if p) for row in product(*parts))
    return [text.replace(" ,", ",").replace(" . ", ". ") for text in joined]


def merged(one: Step, two: Step, rng: Random, most: int = 80) -> Step:
    """Both steps asked for in one turn."""
    prompts = {a.rstrip("?.") + rng.choice(JOINS) + b for a in one.prompts for b in _few(rng, two.prompts)}
    needs = tuple(dict.fromkeys(one.imports + tuple(i for i in two.imports if i not in one.code)))
    return Step(one.code + "\n" + two.code, tuple(_few(rng, sorted(prompts), most)), one.optional, needs)


def _few(rng: Random, prompts: Sequence[str], most: int = 6) -> list[str]:
    return list(prompts) if len(prompts) <= most else rng.sample(prompts, most)


# ---- importing --------------------------------------------------------------------------------------------

SKLEARN = (
    "sklearn's LinearRegression",
    "LinearRegression from sklearn",
    "LinearRegression from sklearn.linear_model",
)
IMPORTS: tuple[Step, ...] = (
    step(
        "\n".join((NUMPY, PYPLOT, LINEAR)),
        [
            (
                "import [the|all] [libraries|necessary libraries|needed "
                "libraries|packages|modules] for [a|] linear regression"
            ),
            "import what [i|we] need for linear regression and plotting",
            "import numpy, matplotlib and scikit-learn for linear regression",
            *cross(
                (
                    "import numpy, matplotlib and",
                    "import numpy and matplotlib, and",
                    "import numpy as np, matplotlib.pyplot as plt and",
                ),
                SKLEARN,
            ),
            "import numpy as np, pyplot as plt and [the|] LinearRegression [class|model] of sklearn",
            "load numpy, pyplot and sklearn's linear regression",
            "import numpy, LinearRegression and matplotlib.pyplot",
            "import the libraries: numpy, matplotlib, LinearRegression from sklearn",
            "import libraries: numpy as np, matplotlib.pyplot as plt, LinearRegression",
            "get numpy, matplotlib and sklearn linear regression ready (import them)",
            "i want to do a linear regression with a plot. import the libraries for that",
        ],
    ),
    step(
        "\n".join((NUMPY, LINEAR)),
        [
            *cross(
                (
                    "import numpy and",
                    "import numpy as np and",
                    "from numpy and sklearn import what is needed: np and",
                ),
                SKLEARN,
            ),
            "import numpy and [the|] linear regression [class|model|] from [sklearn|scikit-learn]",
            "import numpy and sklearn's linear model LinearRegression",
            "load numpy and LinearRegression",
            "import np and LinearRegression",
            "from sklearn.linear_model import LinearRegression, and numpy too",
            "import the libraries numpy and sklearn.linear_model.LinearRegression",
            "import numpy and scikit-learn for linear regression",
        ],
    ),
    step(
        "\n".join((NUMPY, PYPLOT)),
        [
            "import numpy and matplotlib",
            "import numpy as np and matplotlib.pyplot as plt",
            "import numpy and [pyplot|matplotlib.pyplot]",
            "import [the libraries|] numpy and matplotlib[.pyplot|]",
            "load numpy and pyplot",
            "import np and plt",
            "import numpy and matplotlib's pyplot [with the usual names|as plt|]",
            "import numpy and the plotting library",
        ],
    ),
    step(
        NUMPY,
        [
            "import numpy",
            "import numpy as np",
            "load numpy",
            "import the numpy library",
            "import [the library|the module|] numpy [under the name np|as np]",
            "use numpy as np",
        ],
    ),
)

# ---- data -------------------------------------------------------------------------------------------------

MAKE = ("create", "make", "define", "set up", "build", "let's have", "i have", "prepare")
ARRAYS = (
    "numpy arrays {x} = {xs} and {y} = {ys}",
    "two numpy arrays: {x} with {xs.items} and {y} with {ys.items}",
    "the arrays {x} = {xs} and {y} = {ys}",
    "an array {x} with {xs.items} and an array {y} with {ys.items}",
    "numpy arrays {x} ({xs.items}) and {y} ({ys.items})",
    "the data as numpy arrays: {x} is {xs}, {y} is {ys}",
    "np arrays {x} and {y} with the values {xs} and {ys}",
    "{x} as np.array({xs}) and {y} as np.array({ys})",
)
LISTS = (
    "lists {x} = {xs} and {y} = {ys}",
    "two lists: {x} with {xs.items} and {y} with {ys.items}",
    "a list {x} with {xs.items} and a list {y} with {ys.items}",
    "the data {x} = {xs} and {y} = {ys} as lists",
    "lists {x} ({xs.items}) and {y} ({ys.items})",
    "python lists {x} and {y} with the values {xs} and {ys}",
)
COLUMN = (
    "reshaped to (-1, 1)",
    "reshaped to a column",
    "as a column",
    "with reshape(-1, 1)",
    "as a 2d array with one column",
    "as a column vector",
)
INVENTED = (
    "{x} and {y}",
    "arrays {x} and {y}",
    "the data {x} and {y}",
    "numpy arrays {x} and {y} for the regression",
    "sample data {x} and {y}",
    "some example data {x} and {y}",
    "arrays {x} and {y} with made-up data",
    "small numpy arrays {x} and {y} with invented values",
    "a toy dataset {x}, {y}",
    "dummy data {x} and {y}",
    "sample arrays {x} and {y}",
    "{x} and {y} with some sample values",
    "simple data {x} and {y} [for a|for the] regression",
    "data {x} and {y} to fit a line to",
)
UNNAMED = (  # data that nobody named: x and y
    "some sample data",
    "sample data for a linear regression",
    "example data [for the regression|]",
    "a small toy dataset",
    "some data to fit a line to",
    "dummy data for the regression",
    "made-up data",
    "the data",
)
MADE_X, MADE_Y = "[1, 2, 3, 4, 5]", "[2, 4, 5, 4, 6]"
DATA: dict[str, tuple[Step, ...]] = {  # by the shape of x: list, flat (one-dimensional), column
    "list": (
        step(
            "{x} = {xs}\n{y} = {ys}",
            [*cross(MAKE, LISTS), "let {x} = {xs} and {y} = {ys}", "set {x} = {xs} and {y} = {ys}"],
        ),
    ),
    "flat": (
        step(
            "{x} = np.array({xs})\n{y} = np.array({ys})",
            [
                *cross(MAKE, ARRAYS),
                "let {x} be the array {xs} and {y} the array {ys}",
                "put {xs.items} in a numpy array {x} and {ys.items} in a numpy array {y}",
                "store {xs} and {ys} as numpy arrays {x} and {y}",
            ],
            imports=(NUMPY,),
        ),
        step(
            f"{{x}} = np.array({MADE_X})\n{{y}} = np.array({MADE_Y})",
            cross(
                ("create", "make", "define", "generate", "invent", "make up", "prepare", "set up"), INVENTED
            ),
            imports=(NUMPY,),
        ),
        step(
            "{x} = np.arange({n})\n{y} = {a} * {x} + {b}",
            [
                "create {x} as the numbers 0 to {n} (exclusive) with np.arange and {y} = {a} * {x} + {b}",
                "let {x} be np.arange({n}) and {y} = {a}{x} + {b}",
                "make {x} = np.arange({n}) and {y} = {a} * {x} + {b}",
                "generate {x} with np.arange({n}) and compute {y} as {a} times {x} plus {b}",
                "make an array {x} with np.arange({n}) and let {y} be {a} times {x} plus {b}",
                "use arange to make {x} with {n} values; {y} is {a} * {x} + {b}",
                "define {x} = arange({n}) with numpy and {y} = {a}*{x}+{b}",
            ],
            imports=(NUMPY,),
        ),
        step(
            "{x} = np.linspace(0, {b}, {n})\n{y} = {a} * {x} + {j}",
            [
                "create {x} with {n} evenly spaced points from 0 to {b} and {y} = {a} * {x} + {j}",
                "let {x} be np.linspace(0, {b}, {n}) and {y} = {a} * {x} + {j}",
                "make {x} = {n} values between 0 and {b} with linspace and {y} = {a}{x} + {j}",
                "generate {n} points {x} from 0 to {b} (linspace) and compute {y} as {a} times {x} plus {j}",
                "use linspace for {x} (0 to {b}, {n} points); {y} is {a} * {x} + {j}",
            ],
            imports=(NUMPY,),
        ),
        step(
            "np.random.seed({seed})\n{x} = np.arange({n})\n{y} = {a} * {x} + {b} + np.random.randn({n})",
            [
                (
                    "set the random seed to {seed}, let {x} be np.arange({n}) and "
                    "{y} be {a} * {x} + {b} plus normal noise"
                ),
                (
                    "with seed {seed}, make noisy data: {x} = np.arange({n}), {y} = "
                    "{a} * {x} + {b} + standard normal noise"
                ),
                (
                    "seed numpy with {seed}. create {x} = np.arange({n}) and {y} "
                    "= {a}{x} + {b} with random normal noise"
                ),
                (
                    "generate noisy linear data with seed {seed}: {x} from "
                    "arange({n}), {y} = {a} * {x} + {b} + randn"
                ),
                "make {x} = np.arange({n}) and {y} = {a} * {x} + {b} with gaussian noise (seed {seed})",
            ],
            imports=(NUMPY,),
        ),
    ),
    "column": (
        step(
            "{x} = np.array({xs}).reshape(-1, 1)\n{y} = np.array({ys})",
            [
                *(
                    p.replace(" and {y}", f", {how}, and {{y}}", 1)
                    for p in cross(MAKE[:4], ARRAYS[:5])
                    for how in COLUMN[:4]
                ),
                *cross(
                    MAKE,
                    ARRAYS[:3],
                    (
                        ". reshape {x} to (-1, 1)",
                        ". {x} must be a column (reshape(-1, 1))",
                        ", with {x} reshaped to one column",
                    ),
                ),
                "make {x} a column array of {xs} using reshape(-1, 1) and {y} the array {ys}",
                "create {x} = np.array({xs}).reshape(-1, 1) and {y} = np.array({ys})",
            ],
            imports=(NUMPY,),
        ),
        step(
            "{x} = np.array({cols})\n{y} = np.array({ys})",
            [
                "create numpy arrays {x} = {cols} and {y} = {ys}",
                "make the arrays {x} = {cols} and {y} = {ys}",
                "let {x} be the 2d array {cols} and {y} the array {ys}",
                "define {x} as np.array({cols}) and {y} as np.array({ys})",
                "set {x} to the numpy array {cols} and {y} to the numpy array {ys}",
                "store {cols} in a numpy array {x} and {ys} in a numpy array {y}",
            ],
            imports=(NUMPY,),
        ),
        step(
            f"{{x}} = np.array({MADE_X}).reshape(-1, 1)\n{{y}} = np.array({MADE_Y})",
            cross(
                ("create", "make", "generate", "invent", "make up"),
                INVENTED,
                (*(f"with {{x}} {h}" for h in COLUMN[:2]), ", {x} with one column"),
            ),
            imports=(NUMPY,),
        ),
        step(
            "{x} = np.arange({n}).reshape(-1, 1)\n{y} = {a} * {x}.ravel() + {b}",
            [
                (
                    "create {x} with np.arange({n}) reshaped to a column and "
                    "{y} = {a} * {x} + {b} as a flat array"
                ),
                "let {x} be np.arange({n}).reshape(-1, 1) and {y} the flattened {a} * {x} + {b}",
                "make {x} = np.arange({n}).reshape(-1, 1) and {y} = {a} * {x}.ravel() + {b}",
                "generate a column {x} of {n} values with arange and reshape, and a 1d {y} = {a} * {x} + {b}",
                "{x} is arange({n}) as a column; {y} is {a} times {x} plus {b}, flattened",
            ],
            imports=(NUMPY,),
        ),
    ),
    "nested": (
        step(
            "{x} = {cols}\n{y} = {ys}",
            [
                "create {x} = {cols} and {y} = {ys}",
                "let {x} be {cols} and {y} be {ys}",
                "set {x} to {cols} and {y} to {ys}",
                "make the lists {x} = {cols} and {y} = {ys}",
                "define the training data {x} = {cols}, {y} = {ys}",
                "store the inputs {cols} in {x} and the targets {ys} in {y}",
                "the inputs {x} are {cols} and the outputs {y} are {ys}",
                "put {cols} in {x} and {ys} in {y}",
            ],
        ),
    ),
}
HALVES: dict[str, tuple[Step, Step]] = {  # x in one turn and y in another
    "list": (
        step(
            "{x} = {xs}",
            [
                "[create|make|define] a list {x} with {xs.items}",
                "let {x} be {xs}",
                "set {x} to {xs}",
                "{x} = {xs}",
                "store {xs} in {x}",
                "[create|define] {x} = {xs}",
            ],
        ),
        step(
            "{y} = {ys}",
            [
                "[create|make|define] a list {y} with {ys.items}",
                "let {y} be {ys}",
                "set {y} to {ys}",
                "{y} = {ys}",
                "store {ys} in {y}",
                "[create|define] {y} = {ys}",
                "and {y} is {ys}",
            ],
        ),
    ),
    "flat": (
        step(
            "{x} = np.array({xs})",
            [
                "[create|make|define] a numpy array {x} with {xs.items}",
                "let {x} be the array {xs}",
                "make {x} a numpy array of {xs}",
                "{x} = np.array({xs})",
                "store {xs} in a numpy array {x}",
                "set {x} to the array {xs}",
            ],
            imports=(NUMPY,),
        ),
        step(
            "{y} = np.array({ys})",
            [
                "[create|make|define] a numpy array {y} with {ys.items}",
                "let {y} be the array {ys}",
                "make {y} a numpy array of {ys}",
                "{y} = np.array({ys})",
                "store {ys} in a numpy array {y}",
                "set {y} to the array {ys}",
                "the same for {y} with {ys}",
            ],
            imports=(NUMPY,),
        ),
    ),
    "column": (
        step(
            "{x} = np.array({xs}).reshape(-1, 1)",
            cross(
                (
                    "create a numpy array {x} with {xs.items},",
                    "make {x} an array of {xs},",
                    "let {x} be the array {xs}",
                    "store {xs} in a numpy array {x},",
                    "define {x} as the array {xs}",
                ),
                COLUMN,
            ),
            imports=(NUMPY,),
        ),
        step(
            "{y} = np.array({ys})",
            [
                "[create|make|define] a numpy array {y} with {ys.items}",
                "let {y} be the array {ys}",
                "make {y} a numpy array of {ys}",
                "{y} = np.array({ys})",
                "store {ys} in a numpy array {y}",
                "set {y} to the array {ys}",
                "{y} is the array {ys}",
            ],
            imports=(NUMPY,),
        ),
    ),
}

# ---- fitting ----------------------------------------------------------------------------------------------

FIT = (
    "linear regression of {y} on {x}",
    "fit a model",
    "fit a linear regression",
    "fit a line",
    "train a linear model",
    "use linear regression to fit a line through the data",
    "fit a linear regression [model|] to {x} and {y}",
    "fit a linear regression [model|] to the data",
    "fit a [LinearRegression|linear regression|linear model] on {x} and {y}",
    "fit a linear model to the data",
    "fit the model",
    "fit the linear regression model",
    "fit the regression",
    "fit a line to the data with sklearn",
    "train a linear regression [model|] on {x} and {y}",
    "train a LinearRegression [model|] on the data",
    "train the model [on {x} and {y}|on the data|]",
    "create a LinearRegression [model|object|] and fit it to {x} and {y}",
    "create a linear regression model and fit it to the data",
    "make a LinearRegression model and train it on {x} and {y}",
    "perform [a|] linear regression [of {y} on {x}|on the data|]",
    "do a linear regression of {y} on {x}",
    "do linear regression [with sklearn|using scikit-learn|]",
    "run a linear regression [of {y} on {x}|on {x} and {y}|]",
    "regress {y} on {x} [with sklearn|]",
    "use sklearn to fit a linear regression of {y} on {x}",
    "use LinearRegression to fit {y} as a function of {x}",
    "build a linear [regression|] model that predicts {y} from {x} and fit it",
    "learn a linear model from {x} to {y}",
    "estimate a linear regression with {x} as [input|predictor|feature] and {y} as [output|target|response]",
    "find the best fitting line through {x} and {y} with LinearRegression",
    "fit a straight line to the points ({x}, {y}) using sklearn",
    "fit an ordinary least squares model for {y} given {x}",
    "model {y} as a linear function of {x} and fit it",
    "initialize a LinearRegression model and fit it with {x} and {y}",
    "instantiate LinearRegression and call fit with {x} and {y}",
)
NAMED = (
    "fit a linear regression {m} to {x} and {y}",
    "create a LinearRegression {m} and fit it to {x} and {y}",
    "create a linear regression model {m} and fit it [to the data|on {x} and {y}]",
    "train a linear regression [model|] called {m} on {x} and {y}",
    "fit a LinearRegression on {x} and {y}, call it {m}",
    "let {m} be a LinearRegression fitted to {x} and {y}",
    "make a linear model {m} and train it with {x} and {y}",
    "store a fitted LinearRegression of {y} on {x} in {m}",
    "do a linear regression of {y} on {x} and keep the model in {m}",
    "regress {y} on {x} and store the model in {m}",
    "instantiate LinearRegression as {m} and fit it with {x} and {y}",
    "define a linear regression {m} and fit it [on|to] the data",
)
CREATE = (
    "create a [LinearRegression|linear regression] model",
    "make a linear regression model",
    "create [an instance of LinearRegression|a LinearRegression object]",
    "instantiate [a|the|] LinearRegression [model|]",
    "initialise a linear regression",
    "set up a LinearRegression model",
    "define the linear regression model",
    "build a linear model with sklearn",
)
CREATE_NAMED = (
    "create a [LinearRegression|linear regression] model {m}",
    "make a linear regression model called {m}",
    "create {m}, an instance of LinearRegression",
    "instantiate LinearRegression as {m}",
    "let {m} be a LinearRegression",
    "store a new LinearRegression in {m}",
    "set {m} to LinearRegression()",
)
FIT_EXISTING = (
    "fit it to {x} and {y}",
    "fit the model to {x} and {y}",
    "fit the model [to|on] the data",
    "train it on {x} and {y}",
    "train the model with {x} and {y}",
    "fit {m} to {x} and {y}",
    "fit {m} on the data",
    "call fit on {m} with {x} and {y}",
    "train {m} on {x} and {y}",
    "fit the regression",
)

# ---- results: the code over {m} and XE (x as the model takes it), and what people call it ------------------

RESULTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "print({m}.coef_, {m}.intercept_)",
        (
            "the coefficients",
            "the coefficients",
            "its coefficients",
            "the model coefficients",
            "the coefficients of the model",
            "the regression coefficients",
            "the fitted coefficients",
            "the coefficient and the intercept",
            "the coefficient[s|] and [the|] intercept",
            "the estimated coefficients",
            "the model parameters",
            "coef_ and intercept_",
            "the coefficients of {m}",
            "the learned parameters",
        ),
    ),
    (
        "print({m}.coef_[0], {m}.intercept_)",
        (
            "the slope and the intercept",
            "slope and intercept",
            "the slope and intercept of the line",
            "the slope and the y-intercept",
            "the fitted slope and intercept",
            "{m}'s slope and intercept",
        ),
    ),
    (
        "print({m}.intercept_, {m}.coef_)",
        (
            "the intercept and the coefficient",
            "the intercept and [the|] coefficients",
            "intercept_ and coef_",
            "intercept and coef of {m}",
        ),
    ),
    (
        "print({m}.intercept_, {m}.coef_[0])",
        (
            "the intercept and the slope",
            "intercept and slope",
            "the intercept and slope of the line",
            "the y-intercept and the slope",
        ),
    ),
    (
        "print({m}.coef_)",
        (
            "the coefficient",
            "coef_",
            "the coef_ attribute",
            "the coefficient of {m}",
            "the coefficient of the model",
        ),
    ),
    (
        "print({m}.coef_[0])",
        ("the slope", "the slope of the line", "the slope of the fitted line", "its slope"),
    ),
    (
        "print({m}.intercept_)",
        (
            "the intercept",
            "intercept_",
            "the intercept of the model",
            "the intercept of the line",
            "the intercept of {m}",
        ),
    ),
    (
        "print({m}.score(XE, {y}))",
        (
            "the R^2 score",
            "the score",
            "the r2 score",
            "the coefficient of determination",
            "R squared",
            "the R^2 of the model",
            "the score of {m} on the data",
            "how well it fits (R^2)",
        ),
    ),
    (
        "print({m}.coef_, {m}.intercept_, {m}.score(XE, {y}))",
        (
            "the coefficients, the intercept and the score",
            "the coefficient, intercept and R^2",
            "coef, intercept and r2 score",
            "the coefficients, intercept and R^2 score",
        ),
    ),
    (
        'print("slope:", {m}.coef_[0])\nprint("intercept:", {m}.intercept_)',
        (
            "the slope and the intercept with labels",
            "the slope and the intercept, each on its own line with a label",
            "slope and intercept, labelled",
            "'slope:' and 'intercept:' followed by the values",
        ),
    ),
    (
        'print(f"y = {{m}.coef_[0]:.2f}x + {{m}.intercept_:.2f}")',
        (
            "the equation of the line",
            "the fitted equation",
            "the regression equation with two decimals",
            "the equation y = ax + b of the line",
        ),
    ),
)
PRINT = ("print", "show", "display", "output", "print out", "report")

# ---- predicting -------------------------------------------------------------------------------------------

PREDICT_ALL = (
    "predict {y} for {x}",
    "predict the values for {x}",
    "predict the response for {x}",
    "predict {y} from {x} [with the model|]",
    "use the model to predict {y}",
    "use the model to predict {y} for {x}",
    "make predictions for {x}",
    "compute the predictions [of the model|] for {x}",
    "predict on the training data",
    "compute the predicted values of {y}",
    "predict with {m} for {x}",
    "get the model's predictions [for {x}|]",
    "calculate the fitted values",
    "predict {y} given {x}",
)
PREDICT_ALL_NAMED = (
    "predict {y} for {x} and store the result in {p}",
    "store the predictions for {x} in {p}",
    "let {p} be the predictions [of the model|] for {x}",
    "compute the predicted values {p} for {x}",
    "use the model to predict {p} from {x}",
    "save the predicted {y} as {p}",
    "predict with {m} for {x}, call the result {p}",
    "make predictions {p} for {x}",
    "{p} should be the model's predictions for {x}",
)
PREDICT_NEW = (  # new values that get no name
    "predict the values for the new inputs {news.and_items}",
    "predict {y} for {x} = {news.and_items}",
    "predict the values for {x} = {news.and_items}",
    "predict new values for {news}",
    "predict for the new {x} values {news.items}",
    "use the model to predict {y} for {news.and_items}",
    "given new {x} values {news}, predict {y}",
    "what does the model predict for {news.and_items}? compute it",
    "predict the response for new data {news}",
    "make predictions for {x} = {news}",
    "predict {y} at the new points {news.items}",
)
PREDICT_NEW_NAMED = (  # the predictions have a name
    "predict {p} for the new inputs {news.and_items}",
    "let {p} be the predictions for {x} = {news.and_items}",
    "store the predictions for {news} in {p}",
    "predict with the model for {news.items} and call the result {p}",
    "with the new values {news}, predict {p}",
    "save what the model predicts for {news.and_items} as {p}",
    "predict {p} for new data {news}",
)
PREDICT_NEW_ARRAY = (  # the new values, too
    "create a column array {xn} with {news.items} and predict {p} for it",
    "let {xn} be the new inputs {news} and {p} the predictions for them",
    "put {news.items} in an array {xn} and store the predictions in {p}",
    "make an array {xn} of {news}, predict with the model and call the result {p}",
    "with the new values {xn} = {news}, predict {p}",
    "predict {p} for new data {xn} = {news}",
)
PREDICT_RANGE = (
    "predict {y} for the new inputs 0 to {last}",
    "make x_new = np.arange({n}) as a column and predict {y} for it",
    "predict new values for x_new = np.arange({n})",
    "let x_new be arange({n}), reshaped to a column, and predict {y}",
    "predict the response for np.arange({n})",
    "given new x values np.arange({n}), predict {y}",
    "predict for new data np.arange({n}).reshape(-1, 1)",
)
PREDICT_ONE = (
    "predict {y} for {x} = {k}",
    "predict the value [of {y}|] for {x} = {k}",
    "predict the value at {k}",
    "predict {y} when {x} is {k}",
    "use the model to predict {y} for {x} = {k}",
    "predict for a new value of {k}",
    "make a prediction for {k}",
    "compute the prediction for {x} = {k}",
    "predict {y} if {x} is {k}",
    "predict what {y} would be for {x} = {k}",
    "estimate {y} at {x} = {k} with the model",
)
PREDICT_TWO = (
    "predict {y} for {x} = {k} and {x} = {j}",
    "predict the values for {k} and {j}",
    "use the model to predict {y} for {k} and {j}",
    "predict {y} when {x} is {k} and when it is {j}",
    "make predictions for {x} values {k} and {j}",
    "predict the response at {k} and {j}",
    "predict for the inputs {k} and {j}",
)
PRINT_IT = (
    "and print it",
    "and print the result",
    "and show the result",
    ", print the result",
    "and display it",
    "and print the prediction",
)
PRINT_THEM = (
    "and print them",
    "and print the result",
    "and show the predictions",
    ", print the predictions",
    "and display the predicted values",
    "and print the predicted values",
)
SHOW_P = (
    "print {p}",
    "print the predictions",
    "print the predicted values",
    "show the predictions",
    "show {p}",
    "display the predicted values",
    "output {p}",
    "print what was predicted",
)

# ---- plotting ---------------------------------------------------------------------------------------------

BOTH = (
    "plot the data with the regression line",
    "plot data and line",
    "plot everything: the data as points, the model as a line",
    "plot the points and the regression line with matplotlib",
    "plot the data and the regression line",
    "plot the data [points|] and the fitted line",
    "plot the data together with the regression line",
    "plot {x} and {y} with the regression line",
    "plot the points and the line",
    "plot the data as [a scatter|scatter|points] and the regression line in red",
    "scatter plot the data and draw the regression line",
    "make a scatter plot of {x} and {y} and add the regression line",
    "make a scatter plot with the fitted line",
    "draw a scatter plot of the data and the line of the model",
    "show the data points and the regression line in a plot",
    "show a plot of the data with the fitted line",
    "visualise the data and the regression line",
    "visualize the result: data points and the fitted line",
    "visualize the regression",
    "plot the results",
    "plot the regression line over the data",
    "plot the regression line with the data points",
    "draw the data and the best fit line with matplotlib",
    "use matplotlib to plot the data and the regression line",
    "scatter {x} against {y} and plot the prediction line",
    "create a plot with the data points and the predicted line",
    "plot actual data as dots and predictions as a line",
    "plot {y} against {x} and the model's line",
    "graph the data and the line",
)
LABELS = (
    "with axis labels {xl} and {yl}",
    ", label the axes {xl} and {yl}",
    ". label the x axis {xl} and the y axis {yl}",
    "with labels {xl} and {yl} [on the axes|]",
    ", with {xl} and {yl} as axis labels",
    "with xlabel {xl} and ylabel {yl}",
)
PLAIN_LABELS = (
    "with axis labels",
    "and label the axes",
    ", with labels on the axes",
    ". label both axes",
    "with labels for the x and y axis",
    "and add axis labels",
    "with labelled axes",
)
TITLES = (
    "with the title {t}",
    ", titled {t}",
    "and give it the title {t}",
    "with title {t}",
    ". the title is {t}",
)
SCATTER = (  # parts of a plot that goes on in later turns: a whole plot ends with plt.show()
    "start a plot with a scatter of {x} and {y}",
    "scatter {x} and {y}",
    "first scatter the data",
    "scatter the data points",
    "begin a scatter plot of {x} against {y}, don't show it yet",
    "put the data points on a plot, but do not show it yet",
    "start a scatter plot of the data",
    "scatter {x} against {y} [first|]",
)
LINE = (
    "add the regression line in red",
    "add the regression line [to the plot|] in red",
    "add the fitted line in red",
    "add the line of the predictions in red",
    "add the predictions over {x} as a red line",
    "add a red line for the model",
    "add the [red|] regression line",
)
LABEL_STEP = (
    "label the axes {xl} and {yl}",
    "label the x axis {xl} and the y axis {yl}",
    "set the axis labels to {xl} and {yl}",
    "add axis labels {xl} and {yl}",
    "name the axes {xl} and {yl}",
    "the axes should be labelled {xl} and {yl}",
)
SHOW = (
    "show the plot",
    "display the plot",
    "show it",
    "show the figure",
    "call plt.show()",
    "now show the plot",
    "display it",
)
