"""Running the program and showing what came of it: its output behind a gutter, its failure, its figures."""

from __future__ import annotations

from codegen_repl.session import Run, Turn
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.figures import image_protocol, image_sequence

MAX_ERROR_LINES = 12


def run_program(console: Console, args: tuple[str, ...] = ()) -> None:
    """Run the accepted program and show all of it; Ctrl-C ends the run."""
    with console.undisturbed():
        run = console.conversation.run(args, console.interrupts.is_set)
    show_run(console, run)


def show_run(console: Console, run: Run) -> None:
    """What the program printed, how it ended, what it left."""
    printer = console.printer
    printer.output(run.stdout)
    if run.stderr.strip():
        printer.output("\n".join(run.stderr.rstrip().split("\n")[-MAX_ERROR_LINES:]), "class:bad")
    printer.say(ending(run), "class:talk" if run.is_ok else "class:error")
    show_files(console, run)


def ending(run: Run) -> str:
    """`ran in 0.05 s`, `turn 2 line 1: NameError: ...`, `stopped after 10.0 s: wall`."""
    if run.is_ok:
        quiet = ", printed nothing" if not run.stdout.strip() else ""
        return f"ran in {run.wall_s:.2f} s{quiet}"
    where = f"turn {run.failed_turn} line {run.failed_line}: " if run.failed_turn else ""
    if run.verdict == "exit":
        return f"{where}{run.error or f'the program ended with status {run.returncode}'}"
    return f"{where}stopped after {run.wall_s:.1f} s: {run.verdict}"


def show_files(console: Console, run: Run) -> None:
    """Figures in place where the terminal can show them, every other file by its name."""
    folder = console.conversation.tools.artefact_dir
    protocol = image_protocol(console.screen.environ)
    for name in run.artefacts:
        path = folder / name if folder else None
        if path is not None and (sequence := image_sequence(path, protocol)):
            console.printer.raw(sequence)
        console.printer.say(f"file: {path or name}")


def check_program(console: Console, what: str, changed: int) -> None:
    """Run the program after turn `changed` was changed, and say which of the turns from there on break."""
    session = console.conversation.session
    if not session.turns:
        return
    with console.undisturbed():
        run = console.conversation.run((), console.interrupts.is_set)
    console.printer.say(*after_change(run, what, changed, session.turns))


def after_change(run: Run, what: str, changed: int, turns: tuple[Turn, ...]) -> tuple[str, str]:
    """Words and style for the outcome of that run."""
    last = len(turns)
    rest = f"turn {changed}" if changed >= last else f"turns {changed}-{last}"
    if changed > last:
        rest = "the program"
    if run.is_ok:
        return f"{rest} re-run {what}: all run", "class:good"
    if run.failed_turn is None:
        return f"{rest} re-run {what}: {ending(run)} (/undo takes the change back)", "class:error"
    return (
        f"turn {run.failed_turn} breaks {what}: {run.error or run.verdict} (/undo takes the change back)",
        "class:error",
    )
