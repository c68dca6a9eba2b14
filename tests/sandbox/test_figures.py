"""Figures that a program draws come back as files, and drawing costs nothing to programs that do not."""

from __future__ import annotations

import importlib.util

import pytest

from codegen_repl.sandbox import Limits, Runner, Tier, probe, probe_tier

needs_matplotlib = pytest.mark.skipif(
    importlib.util.find_spec("matplotlib") is None, reason="needs matplotlib"
)
PNG = b"\x89PNG"


@pytest.fixture(scope="module")
def runner() -> Runner:
    if not probe().is_contained:
        pytest.skip("nothing contains programs here")
    return Runner(Limits(wall_s=60.0))


@needs_matplotlib
def test_shown_and_open_figures_are_saved_once(runner: Runner) -> None:
    """`show` saves what is open, and so does the end, but not what the program saved itself."""
    program = """
import matplotlib
matplotlib.use("TkAgg")          # asks for a window that does not exist here
import matplotlib.pyplot as plt
plt.plot([1, 2]); plt.show()
plt.figure(); plt.plot([3, 4]); plt.savefig("own.png")
plt.figure(); plt.plot([5, 6])
print("line", 1 / 1)
"""
    result = runner.run(program.lstrip())
    assert result.is_ok, result.stderr
    assert [a.name for a in result.artefacts] == ["figure-1.png", "figure-2.png", "own.png"]
    assert all(a.read().startswith(PNG) for a in result.artefacts)


@needs_matplotlib
def test_figures_of_a_failing_program_are_saved(runner: Runner) -> None:
    """What was drawn before an error is worth seeing, and the error keeps its line."""
    result = runner.run("import matplotlib.pyplot as plt\nplt.plot([1])\n1/0\n")
    assert result.exception is not None
    assert (result.exception.name, result.exception.line) == ("ZeroDivisionError", 3)
    assert [a.name for a in result.artefacts] == ["figure-1.png"]


@needs_matplotlib
def test_figures_work_in_the_reduced_tier() -> None:
    """Tier B draws too, without a word of complaint."""
    reduced = probe_tier(Tier.B)
    if not reduced.is_contained:
        pytest.skip("tier B does not hold here")
    result = Runner(Limits(wall_s=60.0), reduced).run("import pylab\npylab.plot([1])\npylab.show()")
    assert [a.name for a in result.artefacts] == ["figure-1.png"]
    assert result.stderr == ""


def test_matplotlib_is_not_imported_unasked(runner: Runner) -> None:
    """A program that draws nothing does not pay for matplotlib, nor for modules of ours."""
    heavy = ("matplotlib", "random", "typing", "re", "linecache")
    program = f"import sys\nprint([name for name in {heavy} if name in sys.modules])"
    assert runner.run(program).stdout == "[]\n"


def test_common_packages_work(runner: Runner) -> None:
    """numpy, pandas and scikit-learn are there, read-only, as installed beside us."""
    for name in ("numpy", "pandas", "sklearn"):
        if importlib.util.find_spec(name) is None:
            pytest.skip(f"needs {name}")
    program = """
import numpy, pandas
from sklearn.linear_model import LinearRegression
x = numpy.arange(10.).reshape(-1, 1)
print(round(LinearRegression().fit(x, 2 * x).coef_[0][0]), pandas.DataFrame({"a": [1, 2]}).a.sum())
"""
    result = runner.run(program)
    assert result.stdout == "2 3\n", result.stderr
    assert result.stderr == ""
