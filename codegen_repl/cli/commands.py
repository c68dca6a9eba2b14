"""The table of sub-commands: name, module, group, one line of help. Nothing here imports what it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """A sub-command; `module` has `add_arguments(parser)` and `run(args) -> exit status`."""

    name: str
    module: str
    group: str
    help: str
    usage: str


INTERACTIVE = Command(
    "",
    "codegen_repl.cli.interactive",
    "",
    "say one step at a time; keep a program that runs",
    "codegen-repl [FILE] [options]\n       codegen-repl COMMAND [options]",
)
PROGRAMS, MODELS, HOUSE = "Programs and sessions", "Models", "This program"
TABLE = (
    ("run", "run", PROGRAMS, "enter the steps of a file or a pipe, print the program", "STEPS|- [options]"),
    ("replay", "replay", PROGRAMS, "run a session again, or ask another model its steps", "S [options]"),
    ("export", "export", PROGRAMS, "a session as script, notebook, Markdown or web page", "S --to FORMAT"),
    ("sessions", "sessions", PROGRAMS, "list, show, search, rm, verify", "list|show|search|rm|verify ..."),
    ("exec", "execute", PROGRAMS, "run any Python file in the sandbox", "PROGRAM.py [options] [-- ARG ...]"),
    ("models", "models", MODELS, "list, info, pull, convert, trust", "list|info|pull|convert|trust ..."),
    ("bench", "bench", MODELS, "measure a model, or how fast it runs", "mtpb|humaneval|latency|speed ..."),
    ("train", "codegen_repl.training.command", MODELS, "make the embedded model again", "..."),
    ("config", "config", HOUSE, "path, show, edit, init", "path|show|edit|init"),
    ("doctor", "doctor", HOUSE, "what works on this machine, and how to mend the rest", "[--json]"),
    ("completion", "completion", HOUSE, "a script that lets the shell complete", "bash|zsh|fish"),
)
COMMANDS: Mapping[str, Command] = {
    name: Command(
        name,
        module if "." in module else f"codegen_repl.cli.{module}",
        group,
        summary,
        f"codegen-repl {name} {usage}",
    )
    for name, module, group, summary, usage in TABLE
}


def command_table() -> str:
    """The sub-commands by group, for the help text."""
    lines: list[str] = []
    for group in (PROGRAMS, MODELS, HOUSE):
        lines.append(f"{group}:")
        lines += [f"  {c.name:<12}{c.help}" for c in COMMANDS.values() if c.group == group]
        lines.append("")
    return "\n".join(lines).rstrip()
