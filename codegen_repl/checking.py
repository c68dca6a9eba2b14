"""Checks: a program made to tell whether they hold, and what it told.

A line on the blank line after each turn evaluates that turn's expressions, inside the sandbox and in the
program's own names, and writes the outcome behind a mark that is drawn anew for each run. So nothing that a
program prints can pass for an outcome; one that searches its own process for the mark could still cheat:
checks find mistakes, not malice. Who runs the text is not known here.
"""

from __future__ import annotations

import ast
import re
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from codegen_repl.errors import UsageError
from codegen_repl.sandbox.live.result import LiveResult
from codegen_repl.sandbox.result import RunResult
from codegen_repl.session import Check, CheckKind, CheckOutcome, Program

OF_TURN = re.compile(r"@(\d+)\s+(?=\S)")  # `@2 len(x) == 3`: of turn 2
EMPTY = '""'
MAX_WHY = 120  # characters of what was so instead
NOT_REACHED = "the program ended before"
NOT_TOLD = "it could not be evaluated there"

# It runs with names of its own; `names` are the program's. What an expression prints is not the program's
# output. It may raise nothing: a check must not end a program.
HARNESS = """
import io, sys
def outcome(expression, left):
    try:
        if eval(expression, names):
            return True, ""
        return False, f"{left or 'it'} is {eval(left or expression, names)!r}"
    except BaseException as error:
        return False, f"{type(error).__name__}: {error}".rstrip(": ")
try:
    stdout, sys.stdout = sys.stdout, io.StringIO()
    try:
        found = [(is_met, why[:limit]) for is_met, why in (outcome(*check) for check in checks)]
    finally:
        sys.stdout = stdout
    sys.__stdout__.write(f"{mark}{ascii(found)}\\n")
except Exception:
    pass
"""


def named_turn(arguments: str) -> tuple[int | None, str]:
    """The turn that a check is said of (`@2 len(x) == 3`), None if it names none, and the check itself."""
    named = OF_TURN.match(arguments)
    return (int(named[1]), arguments[named.end() :]) if named else (None, arguments)


def given_input(arguments: str) -> str:
    """The standard input that is meant by what was typed: two quotes are none at all."""
    return "" if arguments == EMPTY else arguments


def checked_expression(text: str) -> str:
    """`text` as an expression that can be evaluated; UsageError when it is none."""
    try:
        ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise UsageError(f"{text!r} is not an expression: /check len(names) == 3, for instance.") from None
    return text.strip()


def run_checked(
    program: Program, run: Callable[[str], RunResult]
) -> tuple[RunResult, tuple[CheckOutcome, ...]]:
    """Have `run` run the program, and see which of its checks hold. Without checks it runs as it is."""
    if not any(program.checks):
        return run(program.text), ()
    mark = f"<check {secrets.token_hex(12)} "

    def line_after(first: int, last: int) -> str:
        checks = [check for turn in program.checks[first - 1 : last] for check in turn]
        return harness_line(checks, f"{mark}{last} ")

    text, ends = program.with_lines(line_after)
    result = run(text)
    told = read_told(result.stdout, mark)
    return replace(result, stdout=told.plain), outcomes(program, ends, told, result.is_ok)


def run_turn_checked(
    number: int, checks: tuple[Check, ...], run: Callable[[str], LiveResult | None]
) -> tuple[LiveResult | None, tuple[CheckOutcome, ...]]:
    """Have `run` run turn `number`, then the line that it is given; see which of the turn's checks hold."""
    if not checks:
        return run(""), ()
    mark = f"<check {secrets.token_hex(12)} "
    result = run(harness_line(checks, f"{mark}{number} "))
    if result is None:
        return None, ()
    told = read_told(result.stdout, mark)
    alone = Program("", (), (), (*[()] * (number - 1), checks))
    return replace(result, stdout=told.plain), outcomes(alone, (number,), told, result.is_ok)


# -- asking -------------------------------------------------------------------------------------------------


def harness_line(checks: Iterable[Check], mark: str) -> str:
    """One line of Python that evaluates the expressions among `checks` and writes `mark` and what it found.

    It binds no name, and works in a program that has its own `dict` or `print`.
    """
    expressions = [(check.text, left_side(check.text)) for check in checks if check.kind is CheckKind.HOLDS]
    fixed = f"'checks': {expressions!a}, 'mark': {mark!a}, 'limit': {MAX_WHY}"
    builtins = "__import__('builtins')"
    return f"{builtins}.exec({HARNESS!a}, {{'names': {builtins}.globals(), {fixed}}})"


def left_side(expression: str) -> str:
    """What a comparison compares: `len(x)` of `len(x) == 3`; empty for anything else."""
    try:
        node = ast.parse(expression, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ""
    is_plain = isinstance(node, ast.Compare) and not isinstance(node.left, ast.Constant)
    return ast.unparse(node.left) if is_plain and isinstance(node, ast.Compare) else ""


# -- reading ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Told:
    """A program's output without marks, in pieces: those that ended at a turn's mark, and the rest.

    `found` has for each turn whose mark came what its expressions gave: whether each was true, and why not.
    """

    plain: str
    said: dict[int, str]
    found: dict[int, list[tuple[bool, str]]]
    rest: str


def read_told(stdout: str, mark: str) -> Told:
    """Take the marks out of an output. Of one that came twice (from a forked process) the first counts."""
    said: dict[int, str] = {}
    found: dict[int, list[tuple[bool, str]]] = {}
    pieces, start = [], 0
    for match in re.finditer(re.escape(mark) + r"(\d+) (\[.*\])\n", stdout):
        pieces.append(stdout[start : match.start()])
        start, number = match.end(), int(match[1])
        if number not in said:
            said[number], found[number] = pieces[-1], parsed(match[2])
    rest = stdout[start:]
    return Told("".join([*pieces, rest]), said, found, rest)


def parsed(listing: str) -> list[tuple[bool, str]]:
    """What the harness wrote; empty if it is not that."""
    try:
        return [(bool(is_met), str(why)) for is_met, why in ast.literal_eval(listing)]
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return []


def outcomes(program: Program, ends: tuple[int, ...], told: Told, is_ok: bool) -> tuple[CheckOutcome, ...]:
    """The outcome of every check: of an expression as the program found it, of a text by the output."""
    results, found = [], {end: iter(told.found[end]) for end in told.found}
    lost = (False, NOT_TOLD if is_ok else NOT_REACHED)
    for number, checks in enumerate(program.checks, start=1):
        end = next((k for k in ends if k >= number), 0)  # where the turn's block ends
        said = told.said.get(end, told.rest if is_ok else None)
        for check in checks:
            if check.kind is CheckKind.HOLDS:
                is_met, why = next(found.get(end, iter(())), lost)
            elif said is None:
                is_met, why = lost
            else:
                is_met = check.text in said
                why = "" if is_met else printed_instead(said)
            results.append(CheckOutcome(number, check, is_met, why))
    return tuple(results)


def printed_instead(said: str) -> str:
    """What a turn printed, to follow a text that it did not."""
    text = " / ".join(said.strip("\n").split("\n"))
    shown = text if len(text) <= MAX_WHY else f"{text[:MAX_WHY]}..."
    return f"it prints {shown}" if text else "it prints nothing"
