"""Running the program and showing what came of it: its output behind a gutter, its failure, its figures."""

from __future__ import annotations

from codegen_repl.session import Run, Turn
from codegen_repl.terminal.checked import lines_after_run, summary
from codegen_repl.terminal.console import Console
from codegen_repl.terminal.figures import image_protocol, image_sequence

MAX_ERROR_LINES = 12


def run_program(console: Console, args: tuple[str, ...] = (), unsafe: bool = False) -> None:
    """Run the accepted program and show all of it; Ctrl-C ends the run."""
    with console.undisturbed():
        run = console.conversation.run(args, console.interrupts.is_set, unsafe)
    show_run(console, run)


def run_uncontained(console: Console, args: tuple[str, ...]) -> None:
    """Run the program where nothing contains it: the code is shown, and the person asked, each time."""
    session = console.conversation.session
    if console.workspace.containment.is_contained:
        console.printer.say("the sandbox holds here, so --unsafe changes nothing")
        run_program(console, args)
        return
    console.printer.code(session.program.text.rstrip())
    console.printer.error("nothing contains this program: it can do whatever you can do on this machine")
    if session.turns and not console.reader.confirm("Run it?"):
        console.printer.say("it was not run")
        return
    run_program(console, args, unsafe=True)


def show_run(console: Console, run: Run) -> None:
    """What the program printed, how it ended, what it left."""
    printer = console.printer
    printer.output(run.stdout)
    if run.stderr.strip():
        printer.output("\n".join(run.stderr.rstrip().split("\n")[-MAX_ERROR_LINES:]), "class:bad")
    printer.say(ending(run), "class:talk" if run.is_ok else "class:error")
    for line in lines_after_run(run.checks):
        printer.say(*line)
    show_files(console, run)


def ending(run: Run) -> str:
    """`ran in 0.05 s`, `turn 2 line 1: NameError: ...`, `stopped after 10.0 s: wall`."""
    if run.is_ok:
        quiet = ", printed nothing" if not run.stdout.strip() else ""
        return f"ran in {run.wall_s:.2f} s{quiet}{f'. {run.error}' if run.error else ''}"
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
    """Run the program after turn `changed` was changed, and name each turn from there on that breaks."""
    session, is_cancelled = console.conversation.session, console.interrupts.is_set
    if not session.turns:
        return
    with console.undisturbed():
        run = console.conversation.run((), is_cancelled)
        console.printer.say(*after_change(run, what, changed, session.turns))
        for number, error in console.conversation.failing_too(run, is_cancelled).items():
            console.printer.say(f"turn {number} breaks, too: {error}", "class:error")
    if run.is_ok and run.unmet:
        for line in lines_after_run(run.checks):
            console.printer.say(*line)


def after_change(run: Run, what: str, changed: int, turns: tuple[Turn, ...]) -> tuple[str, str]:
    """Words and style for the outcome of that run."""
    last = len(turns)
    rest = f"turn {changed}" if changed >= last else f"turns {changed}-{last}"
    if changed > last:
        rest = "the program"
    if run.is_ok and run.unmet:
        failing = f"{len(run.unmet)} of {len(run.checks)} checks fail{'' if len(run.unmet) > 1 else 's'}"
        return f"{rest} re-run {what}: all run, {failing} (/undo takes the change back)", "class:error"
    if run.is_ok:
        return (
            f"{rest} re-run {what}: all run{f', {summary(run.checks)}' if run.checks else ''}",
            "class:good",
        )
    if run.failed_turn is None:
        return f"{rest} re-run {what}: {ending(run)} (/undo takes the change back)", "class:error"
    is_itself = run.failed_turn == changed and not what.startswith("without")
    place = f"turn {changed} itself fails" if is_itself else f"turn {run.failed_turn} breaks {what}"
    return f"{place}: {run.error or run.verdict} (/undo takes the change back)", "class:error"
