"""The published MTPB rules, each oddity of the harness as a promise (no process is started here)."""

from typing import Any

import pytest

from codegen_repl.benchmarks.published import passes


@pytest.mark.parametrize(
    ("program", "gold"),
    [
        ("print(7)", 7),
        ("x = 7", 7),  # the last statement's value is printed
        ("x = 3\nx += 4", 4),  # of an augmented assignment, the right side
        ("print(7)\n1 / 0", 7),  # what comes after the last print does not count
        ("print(7)\nimport sys\nsys.exit()", 7),
        ("print(7, 8)", 7),  # the first argument counts
        ("print(3.9)", 3),  # cast to the gold's type
        ("print('3')", 3),
        ("print(True)", True),
        ("print('True')", True),  # truth values are compared as text
        ("print(1.0000001)", 1.0),
        ("print('ab')", ["a", "b"]),
        ("print({'a': 1})", ["a"]),
        ("print([(1, 2)])", [[1, 2]]),
        ("def print_it(x):\n    print(x)\nprint_it(5)", 5),  # a call of print... is left alone
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
        ("print('0xff')", 255),
        ("print(1.1)", 1.0),
        ("print([0.1 + 0.2])", [0.3]),  # lists of floats compare exactly
        ("print(((1, 2),))", [(1, 2)]),  # only lists of lists come out of JSON
        ("print(None)", None),  # None and dict never pass
        ("print({'a': 1})", {"a": 1}),
        ("print(1", 1),
        ("import sys\nsys.stdout.write('7')", 7),  # only print is seen (and the write's count is printed)
    ],
)
def test_fails(program: str, gold: Any) -> None:
    assert not passes(program, gold)
