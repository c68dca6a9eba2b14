"""`codegen-repl completion`: a script that lets bash, zsh or fish complete commands, options and sessions.

The script is made from the same parsers that read the command line, so it cannot know less or more than they.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from importlib import import_module

from codegen_repl.cli.commands import COMMANDS, INTERACTIVE, Command
from codegen_repl.cli.console import put
from codegen_repl.cli.parser import build_parser, examples

EPILOG = examples(
    ('eval "$(codegen-repl completion bash)"', "in ~/.bashrc; zsh the same in ~/.zshrc, after compinit"),
    ("codegen-repl completion fish | source", "in ~/.config/fish/config.fish"),
)

BASH = """\
_codegen_repl() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    local command=${{COMP_WORDS[1]}} known
    case $before in
        --session|--resume|--fork|replay|export|show|rm|verify)
            known=$(codegen-repl sessions list --names 2>/dev/null) ;;
        --model) known="{models}" ;;
        --to) known="py ipynb md html" ;;
        *)
            if ((COMP_CWORD == 1)); then known="{commands} {options}"; else case $command in
{cases}
                *) known="{options}" ;;
            esac; fi ;;
    esac
    COMPREPLY=($(compgen -W "$known" -- "$word"))
}}
complete -o default -F _codegen_repl codegen-repl
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The one argument of `completion`."""
    parser.add_argument("shell", choices=("bash", "zsh", "fish"), help="the shell to write it for")
    parser.epilog = EPILOG


def run(args: argparse.Namespace) -> int:
    """Write the script."""
    put({"bash": bash, "zsh": zsh, "fish": fish}[args.shell]().rstrip("\n"))
    return 0


def words_of(command: Command) -> list[str]:
    """The options and verbs of a command, as its own parser has them."""
    try:
        module = import_module(command.module)
    except ModuleNotFoundError:  # a command whose extra is not installed completes nothing
        return []
    parser = build_parser(command)
    module.add_arguments(parser)
    return list(words_in(parser))


def words_in(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Option strings, verbs and the choices of positional arguments."""
    for action in parser._actions:
        yield from (option for option in action.option_strings if option.startswith("--"))
        if not action.option_strings and action.choices is not None:
            yield from map(str, action.choices)


def model_names() -> str:
    """The known models."""
    from codegen_repl.models import list_models

    return " ".join(info.name for info in list_models())


def bash() -> str:
    """The script for bash."""
    cases = [f'                {c.name}) known="{" ".join(words_of(c))}" ;;' for c in COMMANDS.values()]
    return BASH.format(
        models=model_names(),
        commands=" ".join(COMMANDS),
        options=" ".join(words_of(INTERACTIVE)),
        cases="\n".join(cases),
    )


def zsh() -> str:
    """The script for zsh: the one for bash, through its compatibility layer."""
    return f"autoload -U +X bashcompinit && bashcompinit\n{bash()}"


def fish() -> str:
    """The script for fish."""
    none = "not __fish_seen_subcommand_from " + " ".join(COMMANDS)
    lines = [
        f"complete -c codegen-repl -n '{none}' -a {c.name} -d '{quoted(c.help)}'" for c in COMMANDS.values()
    ]
    lines += [
        f"complete -c codegen-repl -n '{none}' -l {w[2:]}" for w in words_of(INTERACTIVE) if w[:2] == "--"
    ]
    for command in COMMANDS.values():
        seen = f"__fish_seen_subcommand_from {command.name}"
        for word in words_of(command):
            kind = f"-l {word[2:]}" if word.startswith("--") else f"-a {word}"
            lines.append(f"complete -c codegen-repl -n '{seen}' {kind}")
    taking = "__fish_seen_subcommand_from replay export sessions"
    sessions = "(codegen-repl sessions list --names 2>/dev/null)"
    lines += [
        f"complete -c codegen-repl -n '{taking}' -f -a '{sessions}'",
        *(f"complete -c codegen-repl -l {name} -x -a '{sessions}'" for name in ("session", "resume", "fork")),
        f"complete -c codegen-repl -l model -x -a '{model_names()}'",
    ]
    return "\n".join(lines)


def quoted(text: str) -> str:
    """`text` for single quotes in fish."""
    return text.replace("\\", "\\\\").replace("'", "\\'")
