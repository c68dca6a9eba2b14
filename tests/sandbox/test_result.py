"""Reading the exception out of a traceback."""

from __future__ import annotations

import doctest

import pytest

from codegen_repl.sandbox import ExceptionLine, exception_line, result
from codegen_repl.sanitise import sanitise

FRAME = 'Traceback (most recent call last):\n  File "program.py", line 3, in <module>\n    f()\n'


@pytest.mark.parametrize(
    ("stderr", "expected"),
    [
        (FRAME + "KeyError: 'x'\n", ExceptionLine("KeyError", "'x'", 3)),
        (FRAME + "KeyboardInterrupt\n", ExceptionLine("KeyboardInterrupt", "", 3)),
        (
            FRAME
            + '  File "/usr/lib/python3/json/decoder.py", line 355, in f\njson.JSONDecodeError: Bad: x\n',
            ExceptionLine("json.JSONDecodeError", "Bad: x", 3),
        ),
        (FRAME + "ValueError: two\nlines\n", ExceptionLine("ValueError", "two\nlines", 3)),
        (
            '  File "program.py", line 2\n    def f(:\n          ^\nSyntaxError: invalid syntax\n',
            ExceptionLine("SyntaxError", "invalid syntax", 2),
        ),
        (
            FRAME
            + "KeyError: 1\n\nDuring handling of the above exception, another exception occurred:\n\n"
            + FRAME.replace("line 3", "line 9")
            + "TypeError: second\n",
            ExceptionLine("TypeError", "second", 9),
        ),
        ("DeprecationWarning: old\n", None),
        ("just talk\n", None),
        ("", None),
    ],
)
def test_last_exception_is_found(stderr: str, expected: ExceptionLine | None) -> None:
    """Name, message and the innermost line of the program itself; talk on stderr is no exception."""
    assert exception_line(stderr) == expected


@pytest.mark.parametrize("module", [result, __import__("sys").modules[sanitise.__module__]])
def test_examples_hold(module: object) -> None:
    """The examples in the docstrings are true."""
    tried = doctest.testmod(module)  # type: ignore[arg-type]
    assert tried.attempted
    assert tried.failed == 0
