"""The published MTPB judge, as a program for the sandbox: standard library only, run in a process of its own.

It runs a sampled program and compares the first argument of its last `print` with the gold value. The rules
are the harness's of Nijkamp et al. (2023), its oddities included: the last statement is printed if it has a
value; what happens after the last print (a fault, 20 seconds gone by) does not count; the value is cast to
the gold's type. Here every program has a process of its own, so that no `sys.exit()` can end the evaluation.
"""

from __future__ import annotations

import ast
import contextlib
import json
import signal
import sys
from typing import Any

SECONDS = 20


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
    space: dict[str, Any] = {"print": lambda *args, **_: stack.append(args), "__name__": "__main__"}
    signal.signal(signal.SIGALRM, signal.default_int_handler)  # time is up: as if interrupted
    signal.alarm(SECONDS)
    with contextlib.suppress(BaseException):  # whatever it dies of, what it printed before counts
        exec(compile(with_last_value_printed(program), "program.py", "exec"), space)
    signal.alarm(0)
    return stack


def is_equivalent(value: Any, gold: Any) -> bool:
    """Whether a printed value passes for the gold one, after a cast to the gold's type."""
    if isinstance(gold, bool | str):
        return str(value) == str(gold)
    if isinstance(gold, int):
        return bool(int(value) == gold)
    if isinstance(gold, float):
        return abs(float(value) - gold) < 1e-6
    if isinstance(gold, list):
        return [list(item) if isinstance(item, tuple) else item for item in list(value)] == gold
    raise TypeError(f"no rule for a gold value of type {type(gold).__name__}")


def passes(program: str, gold: Any) -> bool:
    """The verdict on one program."""
    try:
        stack = printed_values(program)
        return bool(is_equivalent(stack[-1][0], gold))
    except BaseException:  # nothing printed, or a value that cannot be cast
        return False


if __name__ == "__main__":
    task = json.loads(sys.stdin.read())
    report = sys.stdout
    verdict = passes(task["program"], task["gold"])
    report.write("\n" + task["nonce"] + json.dumps(verdict) + "\n")
    report.flush()
