"""What each turn of a program prints and draws, found by running it once with a mark after each turn.

The marks stand on the blank lines between turns, so that tracebacks keep their line numbers. Where marks
would change the program's meaning (a turn that continues the block of the one before), it runs without, and
all it prints counts for its last turn. It is given the function that runs programs.
"""

from __future__ import annotations

import ast
import re
import secrets
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from codegen_repl.sandbox import Artefact, RunResult
from codegen_repl.sanitise import sanitise
from codegen_repl.session import Program, Run, Turn

RunProgram: TypeAlias = Callable[[str], RunResult]

IMAGE_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"}
MAX_FIGURE_BYTES = 8 << 20


@dataclass(frozen=True, slots=True)
class Figure:
    """An image that a program left: its file name, its media type, its bytes."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Output:
    """What one turn showed. Texts are safe to show; `error` is the last line of a traceback in `stderr`."""

    stdout: str = ""
    stderr: str = ""
    error: str = ""
    figures: tuple[Figure, ...] = ()
    files: tuple[str, ...] = ()  # names of what it left besides figures

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.stdout or self.stderr or self.figures or self.files)


@dataclass(frozen=True, slots=True)
class Piece:
    """What one stream said between two marks, and which files lay there at the second."""

    text: str
    files: frozenset[str] = frozenset()


def mark_code(mark: str) -> str:
    """One line of Python that writes `mark` and the names of the files in reach to both streams."""
    return (
        f"[getattr(__import__('sys'), _).write({mark!r} + ascii(__import__('os').listdir()) + '\\n')"
        " for _ in ('__stdout__', '__stderr__')]"
    )


def mark_lines(program: Program) -> frozenset[int]:
    """The blank lines at the turns' ends."""
    return frozenset(lines_of_turn.stop - 1 for lines_of_turn in program.ranges)


def with_marks(program: Program, mark: str) -> str | None:
    """The program with a mark after each turn, on the same lines; None if that would change what it means."""
    lines = program.text.split("\n")
    last_lines = mark_lines(program)
    for number in last_lines:
        lines[number - 1] = mark_code(mark)
    marked = "\n".join(lines)
    plain, both = statements(program.text), statements(marked)
    if plain is None or both is None:
        return None
    rest = [s for s in both if not (s.lineno in last_lines and s.col_offset == 0)]
    is_same = [*map(ast.dump, plain)] == [*map(ast.dump, rest)]
    return marked if is_same and len(both) == len(plain) + len(last_lines) else None


def statements(code: str) -> list[ast.stmt] | None:
    """The statements of code that compiles; None if it does not."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(code, "program.py", "exec", dont_inherit=True)  # ast.parse lets misplaced imports pass
            return ast.parse(code).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def split(text: str, mark: str) -> list[Piece]:
    """What stands before, between and after the marks in a stream's text."""
    pieces, start = [], 0
    for match in re.finditer(re.escape(mark) + r"(\[.*\])\n", text):
        pieces.append(Piece(text[start : match.start()], names_in(match[1])))
        start = match.end()
    return [*pieces, Piece(text[start:])]


def names_in(listing: str) -> frozenset[str]:
    """The names in a list as Python writes it; none if it is no such list (a program may print anything)."""
    try:
        names = ast.literal_eval(listing)
        return frozenset(name for name in names if isinstance(name, str))
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        return frozenset()


def outputs_by_turn(turns: Sequence[Turn], run: RunProgram) -> tuple[tuple[Output, ...], RunResult]:
    """Run the program that `turns` make; what each turn showed, and the run as a whole."""
    program = Program.of(turns)
    mark = f"<mark {secrets.token_hex(12)} "
    marked = with_marks(program, mark)
    if marked is not None:
        result = run(marked)
        out, err = split(result.stdout, mark), split(result.stderr, mark)
        failure = result.exception
        is_marks_fault = any(mark in piece.text for piece in err) or (
            failure is not None and failure.line in mark_lines(program)
        )
        if len(out) == len(err) and len(out) <= len(turns) + 1 and not is_marks_fault:
            result = replace(result, stdout="".join(p.text for p in out), stderr="".join(p.text for p in err))
            return shared_out(len(turns), out, err, result), result
    result = run(program.text)
    place = program.locate(failure.line) if (failure := result.exception) and failure.line else None
    number = place[0] if place else len(turns)
    earlier = [Piece("")] * (number - 1)
    return shared_out(
        len(turns), [*earlier, Piece(result.stdout)], [*earlier, Piece(result.stderr)], result
    ), result


def shared_out(
    num_turns: int, out: Sequence[Piece], err: Sequence[Piece], result: RunResult
) -> tuple[Output, ...]:
    """One Output per turn. What comes after the last mark is the last turn's; files belong to the turn at
    whose end they first lay there."""
    out, err = merged_tail(out, num_turns), merged_tail(err, num_turns)
    left = list(result.artefacts)
    outputs = []
    for index, (said, complained) in enumerate(zip(out, err, strict=True)):
        is_last = index == len(out) - 1
        mine = [artefact for artefact in left if is_last or artefact.name in said.files]
        left = [artefact for artefact in left if artefact not in mine]
        failure = result.exception if is_last else None
        outputs.append(
            Output(
                sanitise(said.text),
                sanitise(complained.text),
                sanitise(error_line(failure.name, failure.message)) if failure else "",
                tuple(figure for artefact in mine if (figure := as_figure(artefact))),
                tuple(sanitise(artefact.name) for artefact in mine if not as_figure(artefact)),
            )
        )
    return (*outputs, *[Output()] * (num_turns - len(outputs)))


def error_line(name: str, message: str) -> str:
    """An exception as Python's last line has it."""
    return f"{name}: {message}" if message else name


def merged_tail(pieces: Sequence[Piece], num_turns: int) -> list[Piece]:
    """`pieces`, at most one a turn: what came after the last turn's mark joins that turn."""
    kept, tail = list(pieces[:num_turns]), pieces[num_turns:]
    if tail and kept:
        kept[-1] = Piece(kept[-1].text + "".join(piece.text for piece in tail), kept[-1].files)
    return kept


def inside(folder: Path, name: str) -> Path | None:
    """The file of that relative name, None if there is none or the name leads out of the folder."""
    try:
        path = (folder / name).resolve()
    except (OSError, ValueError):  # a loop of links, a NUL
        return None
    return path if path.is_file() and path.is_relative_to(folder.resolve()) else None


def as_figure(artefact: Artefact) -> Figure | None:
    """The artefact as a figure; None if it is no image, or too large to put into a document."""
    media_type = IMAGE_TYPES.get(Path(artefact.name).suffix.lower())
    if media_type is None or artefact.size > MAX_FIGURE_BYTES:
        return None
    return Figure(sanitise(artefact.name), media_type, artefact.read())


def recorded_outputs(turns: Sequence[Turn], run: Run | None, files: Path | None) -> tuple[Output, ...]:
    """What the last recorded run showed, all under the turn where it ended; its files are in `files`."""
    if run is None or not turns:
        return (Output(),) * len(turns)
    number = min(run.failed_turn or len(turns), len(turns))
    artefacts = [
        Artefact(path.name, path.stat().st_size, path)
        for name in run.artefacts
        if files is not None and (path := inside(files, name)) is not None
    ]
    figures = tuple(figure for artefact in artefacts if (figure := as_figure(artefact)))
    drawn = {figure.name for figure in figures}
    others = tuple(name for path in run.artefacts if (name := sanitise(Path(path).name)) not in drawn)
    error = "" if run.is_ok else sanitise(run.error)
    shown = Output(sanitise(run.stdout), sanitise(run.stderr), error, figures, others)
    return (*[Output()] * (number - 1), shown, *[Output()] * (len(turns) - number))
