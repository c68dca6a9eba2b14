"""The published MTPB judge, as a program for the sandbox: standard library only, run in a process of its own.

It runs a sampled program and compares the first argument of its last `print` with the gold value. The rules
are those of the published harness (salesforce/CodeGen, codegen1/benchmark/mtpb_exec.py; Nijkamp et al. 2023),
its oddities included; docs/benchmarks.md lists them. Two things differ on purpose: a process serves one
program only, so that no `sys.exit()` ends the evaluation and no hung program holds it up, and the sandbox
stands for the harness's disabling of single functions.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import signal
import sys
from typing import Any

SECONDS = 20


class TimeIsUp(Exception):
    """Raised in the program once; a program that catches it goes on until the sandbox ends it."""


class Sink(io.StringIO):
    """A standard output that keeps nothing."""

    def write(self, text: str) -> int:
        """Forget `text`."""
        return len(text)


def with_last_value_printed(program: str) -> ast.Module:
    """The syntax tree with the last statement's value printed, unless that calls a `print...` itself."""
    tree = ast.parse(program)
    if not tree.body:
        return tree
    value = getattr(tree.body[-1], "value", None)
    is_print = (
        isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id.startswith("print")
    )
    if isinstance(value, ast.expr) and not is_print:
        printed = ast.Call(ast.Name("print", ast.Load()), [value], [])
        tree.body[-1].value = printed  # type: ignore[attr-defined]  # it has one: see above
    return ast.fix_missing_locations(tree)


def printed_values(program: str) -> list[tuple[Any, ...]]:
    """The argument tuples of every print of the program, up to its end or its first fault."""
    stack: list[tuple[Any, ...]] = []

    def remembered_print(*args: Any, **options: Any) -> None:
        stack.append(args)
        print(*args, **options)  # it may fail, and then ends the program

    space = {"print": remembered_print, "exit": None, "quit": None, "__name__": "__main__"}
    # Whatever the program dies of, what it printed before counts.
    with contextlib.redirect_stdout(Sink()), contextlib.suppress(BaseException):
        exec(compile(with_last_value_printed(program), "program.py", "exec", dont_inherit=True), space)
    return stack


def is_equivalent(value: Any, gold: Any) -> bool:
    """Whether a printed value passes for the gold one, after a cast to the gold's type.

    Raises whatever a cast raises, and TypeError for gold values that no rule covers: None and dict.
    """
    value, gold = plain(value, gold)
    if type(value) is not type(gold):
        if isinstance(gold, bool):
            value, gold = str(value), str(gold)
        else:
            value = type(gold)(value)
    if isinstance(gold, float):
        return bool(abs(value - gold) < 1e-6)
    if isinstance(gold, str | int | list):
        return bool(value == gold)
    if type(gold).__name__ == "ndarray":
        return bool(sys.modules["numpy"].allclose(value, gold))
    raise TypeError(f"no rule for a gold value of type {type(gold).__name__}")


def plain(value: Any, gold: Any) -> tuple[Any, Any]:
    """Both without the clothes of pandas and numpy: a Series makes arrays of both, which are then compared
    with a tolerance; an array becomes nested lists; a list that begins with a tuple becomes one of lists."""
    kind = f"{type(value).__module__}.{type(value).__name__}"
    if kind in ("pandas.core.series.Series", "pandas.Series"):  # its name before pandas 3, and since
        return value.to_numpy(), sys.modules["numpy"].array(gold)
    if type(value) is list and value and type(value[0]) is tuple:
        return [list(item) for item in value], gold
    if kind in NUMPY_SCALARS:
        return NUMPY_SCALARS[kind](value), gold
    return (value.tolist() if kind == "numpy.ndarray" else value), gold


NUMPY_SCALARS: dict[str, Any] = {
    **dict.fromkeys(("numpy.uint8", "numpy.int16", "numpy.int32", "numpy.int64"), int),
    **dict.fromkeys(("numpy.float16", "numpy.float32", "numpy.float64"), float),
    **dict.fromkeys(("numpy.bool", "numpy.bool_"), bool),  # its name since numpy 2, and before
}


def passes(program: str, gold: Any) -> bool:
    """The verdict on one program."""

    def stop(*_: Any) -> None:
        raise TimeIsUp

    signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    try:
        return is_equivalent(printed_values(program)[-1][0], gold)
    except BaseException:  # nothing printed, or a value that cannot be cast
        return False
    finally:
        signal.alarm(0)


if __name__ == "__main__":
    task = json.loads(sys.stdin.read())
    report = sys.stdout
    verdict = passes(task["program"], task["gold"])
    report.write("\n" + task["nonce"] + json.dumps(verdict) + "\n")
    report.flush()
