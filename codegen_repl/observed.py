"""What a run showed, from the sandbox's report to the session's `Run`: verdict, turn, warnings, files.

It looks at results and runs nothing.
"""

from __future__ import annotations

import re
from pathlib import Path

from codegen_repl.sandbox.live.result import LiveException, LiveResult
from codegen_repl.sandbox.result import PROGRAM_NAME, ExceptionLine, RunResult, last_traceback
from codegen_repl.session import CheckOutcome, Program, Run


def next_run_folder(root: Path | None) -> Path | None:
    """A folder for one run's files, so that the files of earlier runs stay what the journal says of them."""
    if root is None:
        return None
    numbers = [
        int(name) for path in root.glob("run-*") if (name := path.name.removeprefix("run-")).isdecimal()
    ]
    return root / f"run-{max(numbers, default=0) + 1}"


def as_run(
    result: RunResult,
    program: Program,
    folder: Path | None = None,
    checks: tuple[CheckOutcome, ...] = (),
) -> Run:
    """The runner's result as the session keeps it, with the failing turn found from the traceback's line.

    `folder` is where the files went; they are named from the folder that holds it.
    """
    failure = result.exception
    place = None if result.is_ok else failing_place(result.stderr, program)
    return Run(
        verdict=str(result.verdict),
        returncode=result.returncode,
        stdout=result.stdout,
        stderr=result.stderr,
        wall_s=round(result.wall_s, 4),
        sandbox=result.tier,
        error=summary(failure) if failure else result.note,
        failed_turn=place[0] if place else None,
        failed_line=place[1] if place else None,
        artefacts=tuple(f"{folder.name}/{a.name}" if folder else a.name for a in result.artefacts),
        checks=checks,
        warnings=warnings_in(result.stderr, program.ranges[-1] if program.ranges else range(0)),
    )


def failing_place(stderr: str, program: Program) -> tuple[int, int] | None:
    """Turn and line where a traceback ends, in the turn that was being run rather than in one it called."""
    shown = last_traceback(stderr, lambda file: file == PROGRAM_NAME)
    places = [place for _, line in (shown[2] if shown else ()) if (place := program.locate(line))]
    return next((place for place in reversed(places) if place[0] == places[0][0]), None)


def as_live_run(result: LiveResult, number: int, checks: tuple[CheckOutcome, ...] = ()) -> Run:
    """A live result as the session keeps it: as if the whole program had run, up to turn `number`."""
    failure = result.exception
    own_warning = re.compile(rf"^<turns? (?:\d+-)?{number}>:\d+: (\w*Warning: .*)$", re.MULTILINE)
    return Run(
        verdict=str(result.verdict),
        returncode=result.returncode,
        stdout=result.printed_before + result.stdout,
        stderr=result.stderr,
        wall_s=round(result.wall_s, 4),
        sandbox=result.tier,
        error=summary(failure) if failure else result.note,
        failed_turn=failure.turn if failure else None,
        failed_line=failure.line if failure else None,
        artefacts=tuple(artefact.name for artefact in result.artefacts),
        checks=checks,
        warnings=tuple(dict.fromkeys(text.strip() for text in own_warning.findall(result.stderr))),
        names={name.name: name.kind or "deleted" for name in result.names},
        num_before=len(result.printed_before),
    )


WARNING = re.compile(rf"^{re.escape(PROGRAM_NAME)}:(\d+): (\w*Warning: .*)$", re.MULTILINE)


def warnings_in(stderr: str, lines: range) -> tuple[str, ...]:
    """Python's warnings about these lines of the program, each once."""
    found = WARNING.findall(stderr)
    return tuple(dict.fromkeys(text.strip() for line, text in found if int(line) in lines))


def summary(failure: ExceptionLine | LiveException) -> str:
    """An exception in one line."""
    first = failure.message.splitlines()[:1]
    return ": ".join((failure.name, *first))
