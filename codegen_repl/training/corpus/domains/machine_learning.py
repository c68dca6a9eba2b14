"""Machine learning with scikit-learn: data, split, scaling, classifiers, scores, clusters, components.

Walk-throughs are put together from steps, split or merged at random (the seed is fixed). The data are scikit-
learn's own small sets or a few literal rows. Linear regression has a domain of its own.
"""

from collections.abc import Sequence
from random import Random
from typing import Any

from codegen_repl.training.corpus.domains.regression_words import merged
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, list_of, new, sampled, var
from codegen_repl.training.corpus.family import Domain, Step, step

d = Domain("machine_learning", weight=2)

STORIES = 100
SPLIT = "from sklearn.model_selection import train_test_split"

# ---- data -------------------------------------------------------------------------------------------------

SETS = ("iris", "iris", "wine")
LOAD: dict[str, tuple[Step, ...]] = {
    name: (
        step(
            f"X, y = load_{name}(return_X_y=True)",
            [
                f"load the {said} data [set|] into X and y",
                f"load the {said} dataset from sklearn as X and y",
                f"get X and y from sklearn's {said} data set",
                f"use sklearn to load {said}: features X and labels y",
                f"load {said} [with return_X_y|] into X, y",
                f"import load_{name} and store the features in X and the target in y",
                f"let X and y be the features and labels of the {said} data",
            ],
            imports=(f"from sklearn.datasets import load_{name}",),
        ),
        step(
            f"data = load_{name}()\nX = data.data\ny = data.target",
            [
                f"load the {said} data set as data and put data.data in X and data.target in y",
                f"load {said} into data; X is its data and y its target",
                f"call load_{name}, keep it in data, and let X and y be its data and target",
                f"store the {said} data set in data, its features in X and its targets in y",
                f"make data = load_{name}(), X = data.data and y = data.target",
            ],
            imports=(f"from sklearn.datasets import load_{name}",),
        ),
    )
    for name, said in (("iris", "iris"), ("wine", "wine"))
}
BLOBS = step(
    "X, y = make_blobs(n_samples={n}, centers={c}, random_state={seed})",
    [
        "make {n} blob points with {c} centers and random state {seed} as X and y",
        "generate X and y with make_blobs: {n} samples, {c} centers, random_state {seed}",
        "create sample data X, y of {n} points in {c} clusters with make_blobs and random state {seed}",
        "use make_blobs to get {n} samples around {c} centers (random_state={seed}) in X and y",
        "let X, y be {n} points from make_blobs with {c} centers, random state {seed}",
    ],
    imports=("from sklearn.datasets import make_blobs",),
)
CLASSIFICATION = step(
    "X, y = make_classification(n_samples={n}, n_features=4, random_state={seed})",
    [
        "make a classification data set with {n} samples and 4 features as X and y, random state {seed}",
        "generate X and y with make_classification ({n} samples, 4 features, random_state {seed})",
        "create a toy classification problem X, y with {n} samples, 4 features and random state {seed}",
        "use make_classification for {n} samples with 4 features, random_state={seed}, and call them X and y",
    ],
    imports=("from sklearn.datasets import make_classification",),
)
LITERAL = step(
    "X = {rows}\ny = {labels}",
    [
        "create X = {rows} and y = {labels}",
        "let X be {rows} and y be {labels}",
        "the features X are {rows} and the labels y are {labels}",
        "store the rows {rows} in X and the classes {labels} in y",
        "set X to {rows} and y to {labels}",
        "make the data X = {rows} with labels y = {labels}",
    ],
)
SHAPE = step(
    "print(X.shape)",
    [
        "print the shape of X",
        "show how many samples and features X has",
        "print X's shape",
        "what is the shape of X?",
        "show the shape of X",
    ],
)
SPLITTING = step(
    "X_train, X_test, y_train, y_test = train_test_split(X, y, test_size={share}, random_state={seed2})",
    [
        "split the data into training and test sets with test size {share} and random state {seed2}",
        "split X and y into train and test sets, test_size={share}, random_state={seed2}",
        "do a train test split with test_size {share} and random_state {seed2}",
        "make a train/test split of X and y (test size {share}, random state {seed2})",
        (
            "split into X_train, X_test, y_train and y_test with a test "
            "share of {share} and random state {seed2}"
        ),
        "hold out a test set: test_size={share}, random_state={seed2}",
        "divide X and y into training and test data with test size {share}, random state {seed2}",
        "use train_test_split on X and y with test_size={share} and random_state={seed2}",
        "keep {share} of the data for testing (random state {seed2}) and the rest for training",
    ],
    imports=(SPLIT,),
)
SCALING = step(
    "scaler = StandardScaler()\nX_train = scaler.fit_transform(X_train)\nX_test = scaler.transform(X_test)",
    [
        "scale the features with StandardScaler",
        "standardize X_train and X_test with a StandardScaler fitted on the training data",
        "scale the training and test features with a StandardScaler",
        "use StandardScaler to scale X_train and X_test",
        "standardise the features (fit the scaler on the training set only)",
        "normalise the features with StandardScaler",
        "fit a StandardScaler on X_train and transform X_train and X_test",
    ],
    imports=("from sklearn.preprocessing import StandardScaler",),
)
MINMAX = step(
    "scaler = MinMaxScaler()\nX_train = scaler.fit_transform(X_train)\nX_test = scaler.transform(X_test)",
    [
        "scale the features to 0..1 with MinMaxScaler",
        "use a MinMaxScaler on X_train and X_test",
        "scale X_train and X_test with min-max scaling",
        "fit a MinMaxScaler on the training features and transform both sets",
        "min-max scale the training and test features",
    ],
    imports=("from sklearn.preprocessing import MinMaxScaler",),
)

# ---- models -----------------------------------------------------------------------------------------------

MODELS: tuple[tuple[str, str, tuple[str, ...]], ...] = (  # code, import, what it is called
    (
        "LogisticRegression()",
        "from sklearn.linear_model import LogisticRegression",
        (
            "a logistic regression",
            "a LogisticRegression",
            "a logistic regression model",
            "logistic regression",
        ),
    ),
    (
        "LogisticRegression(max_iter={it})",
        "from sklearn.linear_model import LogisticRegression",
        (
            "a logistic regression with max_iter={it}",
            "a LogisticRegression (max_iter {it})",
            "a logistic regression model with max_iter {it}",
            "logistic regression with at most {it} iterations",
        ),
    ),
    (
        "DecisionTreeClassifier()",
        "from sklearn.tree import DecisionTreeClassifier",
        (
            "a decision tree",
            "a DecisionTreeClassifier",
            "a decision tree classifier",
            "a classification tree",
        ),
    ),
    (
        "RandomForestClassifier()",
        "from sklearn.ensemble import RandomForestClassifier",
        (
            "a random forest",
            "a RandomForestClassifier",
            "a random forest classifier",
            "a random forest model",
        ),
    ),
    (
        "KNeighborsClassifier(n_neighbors={k})",
        "from sklearn.neighbors import KNeighborsClassifier",
        (
            "a k-nearest neighbors classifier with k = {k}",
            "a KNeighborsClassifier with n_neighbors={k}",
            "a knn classifier with {k} neighbors",
            "a {k}-nearest-neighbour classifier",
            "k nearest neighbours with k={k}",
        ),
    ),
    (
        "KNeighborsClassifier()",
        "from sklearn.neighbors import KNeighborsClassifier",
        (
            "a k-nearest neighbors classifier",
            "a KNeighborsClassifier",
            "a knn classifier",
            "a nearest neighbour classifier",
        ),
    ),
    (
        "DecisionTreeClassifier(random_state={seed2})",
        "from sklearn.tree import DecisionTreeClassifier",
        (
            "a decision tree with random state {seed2}",
            "a DecisionTreeClassifier with random_state={seed2}",
            "a decision tree classifier (random_state {seed2})",
            "a classification tree with random state {seed2}",
        ),
    ),
    (
        "DecisionTreeClassifier(max_depth={k}, random_state={seed2})",
        "from sklearn.tree import DecisionTreeClassifier",
        (
            "a decision tree of depth {k} with random state {seed2}",
            "a DecisionTreeClassifier with max_depth={k} and random_state={seed2}",
            "a decision tree classifier with maximum depth {k} (random_state {seed2})",
            "a tree with max depth {k}, random state {seed2}",
        ),
    ),
    (
        "RandomForestClassifier(n_estimators=10, random_state={seed2})",
        "from sklearn.ensemble import RandomForestClassifier",
        (
            "a random forest with 10 trees and random state {seed2}",
            "a RandomForestClassifier with n_estimators=10 and random_state={seed2}",
            "a random forest of 10 trees (random_state {seed2})",
            "a random forest classifier with 10 estimators, random state {seed2}",
        ),
    ),
    (
        "GaussianNB()",
        "from sklearn.naive_bayes import GaussianNB",
        ("a gaussian naive bayes classifier", "a GaussianNB", "naive bayes", "a naive Bayes model"),
    ),
    (
        "SVC()",
        "from sklearn.svm import SVC",
        ("a support vector classifier", "an SVC", "a support vector machine", "an svm classifier"),
    ),
)
TRAIN = (
    "train {what} on the training data",
    "fit {what} to the training data",
    "fit {what} on X_train and y_train",
    "create {what} and fit it on the training set",
    "make {what} and train it with X_train and y_train",
    "train {what}",
    "build {what} and fit it",
    "use {what} and train it on the training set",
)
TRAIN_NAMED = (
    "train {what} called {m} on the training data",
    "fit {what} to X_train and y_train and call it {m}",
    "let {m} be {what}, fitted on the training set",
    "create {what} named {m} and train it",
    "make {m}, {what}, and fit it on the training data",
    "store {what} trained on X_train and y_train in {m}",
)
PREDICT = step(
    "{p} = {m}.predict(X_test)",
    [
        "predict the test set",
        "predict the labels of X_test",
        "make predictions for the test data",
        "use the model to predict the test labels",
        "predict on the test set",
        "compute the predictions for X_test",
        "predict X_test",
    ],
)
PREDICT_NAMED = step(
    "{p} = {m}.predict(X_test)",
    [
        "predict the test set and store it in {p}",
        "store the predicted labels of X_test in {p}",
        "let {p} be the predictions for the test data",
        "predict X_test with {m}, call the result {p}",
        "make predictions {p} for the test set",
        "use {m} to predict {p} for X_test",
    ],
)
ACCURACY: tuple[Step, ...] = (
    step(
        "print(accuracy_score(y_test, {p}))",
        [
            "print the accuracy",
            "print the accuracy of the predictions",
            "compute the accuracy and print it",
            "show the accuracy on the test set",
            "print accuracy_score of y_test and {p}",
            "how accurate are the predictions? print the accuracy",
            "evaluate the accuracy and print it",
            "print the test accuracy",
            "calculate the accuracy score and show it",
        ],
        imports=("from sklearn.metrics import accuracy_score",),
    ),
    step(
        "print(confusion_matrix(y_test, {p}))",
        [
            "print the confusion matrix",
            "show the confusion matrix",
            "compute the confusion matrix and print it",
            "print the confusion matrix of the test set",
            "display the confusion matrix of y_test and {p}",
            "make a confusion matrix and print it",
        ],
        imports=("from sklearn.metrics import confusion_matrix",),
    ),
    step(
        "print(classification_report(y_test, {p}))",
        [
            "print the classification report",
            "show a classification report",
            "print precision, recall and f1 with classification_report",
            "display the classification report for the test set",
            "compute the classification report and print it",
        ],
        imports=("from sklearn.metrics import classification_report",),
    ),
    step(
        "print((y_test != {p}).sum())",
        [
            "print how many test samples were misclassified",
            "print the number of wrong predictions",
            "count the errors on the test set and print the number",
            "how many predictions are wrong? print it",
            "show the number of misclassified test samples",
        ],
    ),
)
SCORE = step(
    "print({m}.score(X_test, y_test))",
    [
        "print the score of the model on the test set",
        "print the model's score on X_test and y_test",
        "show the test score",
        "evaluate the model on the test set with score and print it",
        "print {m}.score for the test data",
        "how good is the model on the test set? print its score",
    ],
)
CROSS = step(
    "{s} = cross_val_score({m}, X, y, cv={cv})\nprint({s}.mean())",
    [
        "do {cv}-fold cross validation with the scores in {s} and print the mean",
        "cross-validate the model with {cv} folds, store the scores in {s} and print their mean",
        "compute {s}, the cross validation scores with cv={cv}, and print the average",
        "use cross_val_score with cv={cv}; call the scores {s} and print the mean score",
        "evaluate {m} by {cv}-fold cross-validation, keep the scores in {s} and show the mean",
    ],
    imports=("from sklearn.model_selection import cross_val_score",),
)


def points(rng: Random) -> list[list[int]]:
    """Two groups of points in the plane, half of them each."""
    near = [[rng.randint(0, 4), rng.randint(0, 4)] for _ in range(4)]
    return near + [[rng.randint(6, 10), rng.randint(6, 10)] for _ in range(4)]


DRAWS: dict[str, Any] = {
    "rows": sampled("list[list[int]]", points),
    "labels": derived(lambda s: [0] * 4 + [1] * 4),  # noqa: ARG005 - a fixed list, but a literal of the program
    "n": choice(60, 80, 100, 150),
    "c": choice(2, 3, 4),
    "seed": choice(0, 1, 7, 42),
    "seed2": choice(0, 1, 42),
    "share": choice(0.2, 0.25, 0.3, 0.4, 0.1),
    "k": choice(3, 5, 7, 2, 4),
    "cv": choice(3, 5),
    "it": choice(200, 300, 500),
    "s": new("scores", "cv_scores", "results"),
}


def told(templates: Sequence[str], called: Sequence[str]) -> list[str]:
    """Each way to ask with each name of the model."""
    return [t.replace("{what}", w) for t in templates for w in called]


def walk(number: int) -> tuple[list[Step], dict[str, Any]]:
    """The steps and the slots of one walk-through of a classification."""
    rng = Random(number)
    named = rng.random() < 0.4
    data = rng.choice((*LOAD[rng.choice(SETS)], BLOBS, CLASSIFICATION))
    steps = [data]
    if rng.random() < 0.25:
        steps.append(SHAPE)
    steps.append(SPLITTING)
    if rng.random() < 0.3:
        steps.append(SCALING if rng.random() < 0.75 else MINMAX)
    code, needed, called = rng.choice(MODELS)
    said = told(TRAIN_NAMED if named else TRAIN, called)
    steps.append(step(f"{{m}} = {code}\n{{m}}.fit(X_train, y_train)", said, imports=(needed,)))
    if rng.random() < 0.75:
        steps.append(PREDICT_NAMED if named else PREDICT)
        steps += (
            rng.sample(ACCURACY, rng.choice((1, 1, 2)))
            if rng.random() < 0.4
            else [ACCURACY[rng.choice((0, 0, 1))]]
        )
    else:
        steps.append(SCORE)
    if rng.random() < 0.15:
        steps.append(CROSS)
    most = rng.choice((3, 4, 5, 6, 6))
    while len(steps) > most:
        i = rng.randrange(len(steps) - 1)
        steps[i : i + 2] = [merged(steps[i], steps[i + 1], rng)]
    slots: dict[str, Any] = {"m": fragment("model"), "p": fragment("y_pred")}
    if named:
        slots = {
            "m": new("clf", "model", "knn", "classifier", "tree", "logreg"),
            "p": new("y_pred", "pred", "predictions", "y_hat"),
        }
    text = " ".join(t for s in steps for t in (s.code, *s.prompts))
    return steps, slots | {n: s for n, s in DRAWS.items() if "{" + n + "}" in text}


for number in range(STORIES):
    made, slots = walk(number)
    d.story(f"walk_{number}", made, weight=8 / STORIES, **slots)

# ---- a few literal rows, without a split -------------------------------------------------------------------

for number, (code, needed, called) in enumerate(MODELS):
    used = {n: DRAWS[n] for n in ("k", "seed2", "it") if "{" + n + "}" in code}
    if "k" in used and "Neighbors" in code:
        used["k"] = choice(1, 3, 5)
    d.story(
        f"rows_{number}",
        [
            LITERAL,
            step(
                f"model = {code}\nmodel.fit(X, y)",
                told(
                    (
                        "train {what} on X and y",
                        "fit {what} to X and y",
                        "create {what} and fit it to the data",
                        "make {what} and train it on X and y",
                        "train {what} on the data",
                    ),
                    called,
                ),
                imports=(needed,),
            ),
            step(
                "print(model.predict([[{a}, {b}]]))",
                [
                    "predict the class of the point ({a}, {b}) and print it",
                    "print the prediction for [{a}, {b}]",
                    "predict the label for [{a}, {b}] and show it",
                    "which class does the model give to [{a}, {b}]? print it",
                    "use the model to classify ({a}, {b}) and print the result",
                ],
            ),
            step(
                "print(model.score(X, y))",
                [
                    "print the score on X and y",
                    "print the training accuracy",
                    "show the model's score on the data",
                    "print how well the model fits the training data (score)",
                ],
                optional=True,
            ),
        ],
        weight=0.35,
        rows=DRAWS["rows"],
        labels=DRAWS["labels"],
        a=integer(0, 10),
        b=integer(0, 10),
        **used,
    )
d.story(
    "literal_scores",
    [
        step(
            "y_true = {true}\ny_pred = {guess}",
            [
                "let y_true be {true} and y_pred be {guess}",
                "create y_true = {true} and y_pred = {guess}",
                "the true labels y_true are {true}, the predictions y_pred are {guess}",
                "set y_true to {true} and y_pred to {guess}",
            ],
        ),
        step(
            "print(accuracy_score(y_true, y_pred))",
            [
                "print the accuracy",
                "compute the accuracy with sklearn and print it",
                "print the accuracy score",
                "show the accuracy of y_pred",
            ],
            imports=("from sklearn.metrics import accuracy_score",),
        ),
        step(
            "print(confusion_matrix(y_true, y_pred))",
            [
                "print the confusion matrix",
                "show the confusion matrix",
                "compute the confusion matrix and print it",
                "display the confusion matrix",
            ],
            imports=("from sklearn.metrics import confusion_matrix",),
        ),
        step(
            "print(precision_score(y_true, y_pred), recall_score(y_true, y_pred))",
            [
                "print precision and recall",
                "print the precision and the recall",
                "show precision and recall",
                "compute precision and recall and print them",
            ],
            optional=True,
            imports=("from sklearn.metrics import precision_score, recall_score",),
        ),
        step(
            "print(f1_score(y_true, y_pred))",
            [
                "print the f1 score",
                "print the F1 score",
                "show the f1 score",
                "compute the F1 score and print it",
            ],
            optional=True,
            imports=("from sklearn.metrics import f1_score",),
        ),
    ],
    weight=1.5,
    true=sampled("list[int]", lambda rng: [1, 0, *(rng.randint(0, 1) for _ in range(6))]),
    guess=sampled("list[int]", lambda rng: [1, 1, *(rng.randint(0, 1) for _ in range(6))]),
)

# ---- clusters and components -------------------------------------------------------------------------------

KMEANS = "from sklearn.cluster import KMeans"
KMEANS_SAID = (
    "cluster X into {c} groups with k-means and random state {seed2}",
    "fit a KMeans with {c} clusters and random_state={seed2} on X",
    "run k-means with {c} clusters on the data (random state {seed2})",
    "create a KMeans model with n_clusters={c} and random_state={seed2} and fit it to X",
    "use KMeans (n_clusters {c}, random_state {seed2}) to cluster X",
    "find {c} clusters in X with KMeans, random state {seed2}",
)
SHOWN: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "print({m}.cluster_centers_)",
        (
            "print the cluster centers",
            "show the centers of the clusters",
            "print the centroids",
            "display the cluster centres",
        ),
    ),
    (
        "print({m}.labels_)",
        (
            "print the cluster labels",
            "show which cluster each point belongs to",
            "print the labels of the points",
            "display the label of every sample",
        ),
    ),
    (
        "print({m}.inertia_)",
        (
            "print the inertia",
            "show the inertia of the clustering",
            "print the sum of squared distances (inertia)",
            "display the inertia",
        ),
    ),
    (
        "plt.scatter(X[:, 0], X[:, 1], c={m}.labels_)\nplt.show()",
        (
            "plot the points colored by cluster",
            "make a scatter plot of X with the cluster labels as colors",
            "plot the clusters",
            "scatter plot the first two columns of X, colored by cluster",
        ),
    ),
)
ROWS_ARRAY = step(
    "X = np.array({rows})",
    [
        "create a numpy array X from {rows}",
        "let X be the array {rows}",
        "make the array X = {rows}",
        "store the points {rows} in a numpy array X",
        "set X to np.array({rows})",
    ],
    imports=("import numpy as np",),
)
for made_by, source in (("blobs", BLOBS), ("rows", ROWS_ARRAY)):
    for number, (code, shown) in enumerate(SHOWN):
        others = [s for s in SHOWN if s[0] != code]
        extra = others[number % len(others)]
        plot = ("import matplotlib.pyplot as plt",)
        needed_draws = ("n", "seed", "c", "seed2") if made_by == "blobs" else ("rows", "c", "seed2")
        d.story(
            f"kmeans_{made_by}_{number}",
            [
                source,
                step(
                    "{m} = KMeans(n_clusters={c}, random_state={seed2})\n{m}.fit(X)",
                    [
                        s + e
                        for s in KMEANS_SAID
                        for e in (", call it {m}", " and store the model in {m}", "; name it {m}")
                    ],
                    imports=(KMEANS,),
                ),
                step(code, shown, imports=plot if "plt" in code else ()),
                step(extra[0], extra[1], optional=True, imports=plot if "plt" in extra[0] else ()),
            ],
            weight=0.25,
            m=new("kmeans", "km", "model", "clusters"),
            **{n: DRAWS[n] for n in needed_draws},
        )
for name, (load, _) in LOAD.items():
    d.story(
        f"pca_{name}",
        [
            load,
            step(
                "{q} = PCA(n_components=2)\n{r} = {q}.fit_transform(X)",
                [
                    "reduce X to two dimensions with a PCA {q} and call the result {r}",
                    "apply a PCA named {q} with 2 components to X and store the result in {r}",
                    "fit PCA(n_components=2) as {q} on X and keep the transformed data in {r}",
                    "use principal component analysis {q} with 2 components to turn X into {r}",
                    "project X on 2 principal components with {q}, giving {r}",
                ],
                imports=("from sklearn.decomposition import PCA",),
            ),
            step(
                "print({q}.explained_variance_ratio_)",
                [
                    "print the explained variance ratio",
                    "how much variance do the components explain? print the ratios",
                    "show {q}.explained_variance_ratio_",
                    "print the share of variance of each component",
                ],
            ),
            step(
                "plt.scatter({r}[:, 0], {r}[:, 1], c=y)\nplt.show()",
                [
                    "plot the two components colored by class",
                    "make a scatter plot of {r} with y as colors",
                    "plot {r} colored by y",
                    "scatter the first component against the second, colored by label",
                ],
                optional=True,
                imports=("import matplotlib.pyplot as plt",),
            ),
        ],
        weight=0.4,
        q=new("pca", "p", "reducer"),
        r=new("X_pca", "reduced", "components", "X2", "Z"),
    )
CV_MODELS = [m for m in MODELS if "Forest" not in m[0]]
for name, (load, _) in LOAD.items():
    for number, (code, needed, called) in enumerate(CV_MODELS):
        d.story(
            f"cross_{name}_{number}",
            [
                load,
                step(
                    f"model = {code}\n{{s}} = cross_val_score(model, X, y, cv={{cv}})",
                    told(
                        (
                            "cross-validate {what} with {cv} folds and store the scores in {s}",
                            "compute {s}, the {cv}-fold cross validation scores of {what}",
                            "evaluate {what} with cross_val_score (cv={cv}) and call the scores {s}",
                            "do {cv}-fold cross validation of {what}; keep the scores in {s}",
                        ),
                        called,
                    ),
                    imports=("from sklearn.model_selection import cross_val_score", needed),
                ),
                step(
                    "print({s}.mean())",
                    [
                        "print the mean score",
                        "print the average of {s}",
                        "show the mean cross validation score",
                        "what is the mean score? print it",
                    ],
                ),
            ],
            weight=0.08,
            s=DRAWS["s"],
            cv=choice(3, 5),
            **{n: DRAWS[n] for n in ("k", "seed2", "it") if "{" + n + "}" in code},
        )

# ---- preparing data ----------------------------------------------------------------------------------------

for name, code, needed, said in (
    (
        "standard",
        "StandardScaler",
        "from sklearn.preprocessing import StandardScaler",
        (
            "standardize {x} with a StandardScaler and store the result in {out}",
            "scale {x} with StandardScaler, call it {out}",
            "let {out} be {x} scaled to mean 0 and variance 1 with sklearn",
            "apply a StandardScaler to {x} and save it as {out}",
            "use StandardScaler to turn {x} into {out}",
            "fit a StandardScaler on {x} and keep the transformed data in {out}",
        ),
    ),
    (
        "minmax",
        "MinMaxScaler",
        "from sklearn.preprocessing import MinMaxScaler",
        (
            "scale {x} to 0..1 with a MinMaxScaler and store the result in {out}",
            "scale {x} with MinMaxScaler, call it {out}",
            "let {out} be {x} min-max scaled with sklearn",
            "apply a MinMaxScaler to {x} and save it as {out}",
            "use MinMaxScaler to turn {x} into {out}",
            "fit a MinMaxScaler on {x} and keep the transformed data in {out}",
        ),
    ),
):
    d.statement(
        f"scale_{name}",
        f"{{out}} = {code}().fit_transform({{x}})",
        said,
        show="{out}",
        imports=[needed],
        x="list[list[int]]|ndarray2d",
        out=new("scaled", "X_scaled", "Z", "normed"),
    )
d.statement(
    "split_list",
    "train, test = train_test_split({xs}, test_size={share}, random_state={seed})",
    [
        "split {xs} into train and test with test size {share} and random state {seed}",
        "use train_test_split to divide {xs} into train and test (test_size={share}, random_state={seed})",
        "make train and test from {xs}: test share {share}, random state {seed}",
        "divide {xs} at random into train and test with test_size {share} and random_state {seed}",
        (
            "split the list {xs} into a training part train and a test part "
            "test, test size {share}, random state {seed}"
        ),
        (
            "do a train test split of {xs} with test_size={share}, "
            "random_state={seed}; call the parts train and test"
        ),
    ],
    imports=[SPLIT],
    makes=("train", "test"),
    xs=var(list_of(integer(0, 99), 5, 10)),
    share=DRAWS["share"],
    seed=DRAWS["seed"],
)
d.expression(
    "encode",
    "LabelEncoder().fit_transform({ws})",
    [
        "{ws} encoded as numbers with a LabelEncoder",
        "the label-encoded {ws}",
        "the integer codes of {ws} from a LabelEncoder",
        "{ws} as integer labels (LabelEncoder)",
    ],
    orders=["encode the labels {ws} with a LabelEncoder", "label-encode {ws}"],
    names=("encoded", "labels", "codes", "y"),
    imports=["from sklearn.preprocessing import LabelEncoder"],
    function=False,
    each=False,
    ws="list[str]",
)
d.function(
    "knn_distance",
    "return sum((a - b) ** 2 for a, b in zip({p}, {q})) ** 0.5",
    [
        "returns the euclidean distance between the points {p} and {q}",
        "computes the straight-line distance between {p} and {q}",
        "returns the square root of the sum of squared differences of {p} and {q}",
        "returns the distance from {p} to {q}",
    ],
    names=("distance", "euclidean", "dist"),
    p="list[int]",
    q="list[int]",
)
d.function(
    "accuracy",
    "correct = sum(a == b for a, b in zip({true}, {guess}))\nreturn correct / len({true})",
    [
        "returns the accuracy of the predictions {guess} for the true labels {true}",
        "returns the fraction of positions where {true} and {guess} agree",
        "computes the share of correct predictions {guess}, given {true}",
        "returns how many of {guess} equal {true}, divided by the length",
    ],
    names=("accuracy", "score"),
    true="list[int]",
    guess="list[int]",
)
d.function(
    "sigmoid",
    "return 1 / (1 + math.exp(-{x}))",
    [
        "returns the sigmoid of {x}",
        "computes the logistic function of {x}",
        "returns 1 / (1 + e^-{x})",
        "returns one over one plus e to the minus {x}",
    ],
    names=("sigmoid", "logistic"),
    imports=["import math"],
    x="int|float",
)
