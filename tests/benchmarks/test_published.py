"""The published MTPB rules, each oddity of the harness as a promise (no process is started here)."""

import importlib.util
import io
import json
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from codegen_repl.benchmarks import published
from codegen_repl.benchmarks.problem import read_mtpb
from codegen_repl.benchmarks.published import passes

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "mtpb_dev.jsonl"
needs_pandas = pytest.mark.skipif(not importlib.util.find_spec("pandas"), reason="pandas is not installed")


@pytest.mark.parametrize(
    ("program", "gold"),
    [
        ("print(7)", 7),
        ("7", 7),  # the last statement's value is printed
        ("x = 7", 7),  # of an assignment, what is assigned
        ("x = 3\nx += 4", 4),  # of an augmented one, the right side
        ("'''a note'''", "a note"),  # of a bare text, the text
        ("print(7)\n1 / 0", 7),  # what comes after the last print does not count
        ("print(7)\nimport sys\nsys.exit()", 7),  # not even the end of the world
        ("print(7)\nexit()", 7),  # exit and quit are None: calling them is a fault like any other
        ("print(7, 8)", 7),  # the first argument counts
        ("print(8)\nprint(7)", 7),  # of the last print
        ("print(7, colour='red')\nprint(8)", 7),  # a print that fails is seen, and ends the program
        (
            "x = [2]\nprint(x)\nx.append(3)\nx.sort()\nif x: pass",
            [2, 3],
        ),  # what was printed, as it is at the end
        ("if True:\n    print(7)", 7),  # if, for and def at the end are left alone
        ("def print_it(x):\n    print(x)\nprint_it(5)", 5),  # so is a call of anything that begins with print
        ("def print_it(x):\n    print(x)\n    return 6\ny = print_it(5)", 5),
        ("if __name__ == '__main__':\n    print(7)", 7),
        ("print(3.9)", 3),  # cast to the gold's type
        ("print('3')", 3),
        ("print(True)", 1),
        ("print(True)", True),
        ("print('True')", True),  # truth values are compared as text
        ("print(1.0000001)", 1.0),
        ("print('1.5')", 1.5),
        ("print(12)", "12"),
        ("print('ab')", ["a", "b"]),
        ("print({'a': 1})", ["a"]),
        ("print({'a': 1}.keys())", ["a"]),
        ("print({3})", [3]),
        ("print((1, 2))", [1, 2]),
        ("print([(1, 2)])", [[1, 2]]),  # a list that begins with a tuple becomes one of lists
        ("print([(1, 2), 'ab'])", [[1, 2], ["a", "b"]]),
        ("import numpy as np\nprint(np.array([[1, 2], [3, 4]]))", [[1, 2], [3, 4]]),
        ("import numpy as np\nprint(np.float64(2.0))", 2.0),
        ("import numpy as np\nprint(np.bool_(True))", True),
    ],
)
def test_passes(program: str, gold: Any) -> None:
    assert passes(program, gold)


@pytest.mark.parametrize(
    ("program", "gold"),
    [
        ("print(8)", 7),
        ("x = [2, 1]\nx.sort()", [1, 2]),  # prints None
        ("print()", 7),
        ("", 7),
        ("pass", 7),
        ("print(1)", True),  # '1' is not 'True'
        ("print('0xff')", 255),
        ("print(1.1)", 1.0),
        ("print([0.1 + 0.2])", [0.3]),  # lists of floats compare exactly
        ("print(((1, 2),))", [[1, 2]]),  # a tuple of tuples stays one inside
        ("print([[1], (2,)])", [[1], [2]]),  # so does a tuple that does not come first
        ("print([(1, 2), 3])", [[1, 2], 3]),  # and then every item must be one
        ("print([[(1, 2)]])", [[[1, 2]]]),  # one level only
        ("print(zip([1], [2]))", [[1, 2]]),
        ("print(None)", None),  # None and dict never pass
        ("print({'a': 1})", {"a": 1}),
        ("print(1", 1),
        ("import sys\nsys.stdout.write('7')\nif True: pass", 7),  # only print is seen
        ("import builtins\nbuiltins.print(7)\nif True: pass", 7),
        ("print('', 7)", 7),
        ("def f(x: List[int]):\n    return x\nprint(f(7))", 7),  # annotations are evaluated
    ],
)
def test_fails(program: str, gold: Any) -> None:
    assert not passes(program, gold)


@needs_pandas
def test_a_series_is_compared_with_a_tolerance() -> None:
    """Alone among the containers: it is made an array, and so is the gold value."""
    program = "import pandas as pd\nprint(pd.Series([0.1 + 0.2, 1.0000001]))"
    assert passes(program, [0.3, 1.0])
    assert not passes(program, [0.3, 1.1])


def test_what_was_printed_before_the_time_was_up_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time's end is a fault in the program, and faults after the last print do not count."""
    monkeypatch.setattr(published, "SECONDS", 1)
    started = time.monotonic()
    assert passes("print(7)\nwhile True: pass", 7)
    assert not passes("while True: pass\nprint(7)", 7)
    assert time.monotonic() - started < 10


def test_the_judge_is_a_program_that_answers_behind_the_nonce(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    task = {"program": "print('nonce-xtrue')\nprint(8)", "gold": 7, "nonce": "nonce-x"}
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(task)))
    exec(Path(published.__file__).read_text(), {"__name__": "__main__"})
    assert capsys.readouterr().out == "\nnonce-xfalse\n"


@pytest.mark.skipif(not DATA.exists(), reason="the benchmark's excerpt is not on this machine")
def test_printing_the_gold_value_passes_every_sound_case() -> None:
    """What is called faulty because of its gold value is so, and nothing else is."""
    for problem in read_mtpb(DATA):
        for number, case in enumerate(problem.cases):
            is_missing_file = problem.id in ("38", "46")
            assert passes(f"print({case.gold!r})", case.gold) == (
                not problem.fault(number) or is_missing_file
            )
