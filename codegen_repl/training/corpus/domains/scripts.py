"""Stories written as text: a script of turns, each with its code and the ways to ask for it.

    == name
    code of a turn ;; its second line ;; ~indented | np plt
        a way to ask for it / another / a third
    ? code of a turn that may be left out
        ...

After ` | ` stand the imports that the turn needs, by the keys of `NEEDS`.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from codegen_repl.training.corpus.family import Domain, Step, step

NEEDS = {
    "np": "import numpy as np",
    "pd": "import pandas as pd",
    "plt": "import matplotlib.pyplot as plt",
    "io": "import io",
    "random": "import random",
    "math": "import math",
    "dataclass": "from dataclasses import dataclass",
    "field": "from dataclasses import dataclass, field",
    "split": "from sklearn.model_selection import train_test_split",
    "linear": "from sklearn.linear_model import LinearRegression",
    "logistic": "from sklearn.linear_model import LogisticRegression",
    "tree": "from sklearn.tree import DecisionTreeClassifier",
    "knn": "from sklearn.neighbors import KNeighborsClassifier",
    "kmeans": "from sklearn.cluster import KMeans",
    "scaler": "from sklearn.preprocessing import StandardScaler",
    "accuracy": "from sklearn.metrics import accuracy_score",
    "confusion": "from sklearn.metrics import confusion_matrix",
    "mse": "from sklearn.metrics import mean_squared_error",
}


def scripts(text: str) -> Iterator[tuple[str, list[Step]]]:
    """The stories of a text: name and turns."""
    name, steps = "", []
    code, needs, said, optional = "", [""], [""], False
    for line in [*text.splitlines(), "=="]:
        if line.startswith(" "):
            said += [phrase.strip() for phrase in line.split(" / ")]
            continue
        if not line.strip():
            continue
        if code:
            imports = tuple(NEEDS[key] for key in needs)
            steps.append(step(code.replace(" ;; ", "\n").replace("~", "    "), said, optional, imports))
            code = ""
        if line.startswith("=="):
            if name:
                yield name, steps
            name, steps = line[2:].strip(), []
            continue
        body, _, keys = line.partition(" | ")
        optional, code = body.startswith("? "), body.removeprefix("? ")
        needs, said = keys.split(), []


def declare(domain: Domain, text: str, slots: Mapping[str, Any], weight: float = 1.0) -> None:
    """A story for each script, with the slots it mentions and those they are computed from."""
    sources: Mapping[str, tuple[str, ...]] = slots.get("_sources", {})
    for name, steps in scripts(text):
        said = " ".join(t for one in steps for t in (one.code, *one.prompts))
        used = {n for n in slots if "{" + n + "}" in said or "{" + n + "." in said}
        for slot in reversed(list(slots)):
            if slot in used:
                used |= set(sources.get(slot, ()))
        domain.story(name, steps, weight=weight, **{n: s for n, s in slots.items() if n in used})
