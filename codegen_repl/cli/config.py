"""`codegen-repl config`: where the settings are, which are in force and why, and editing them."""

from __future__ import annotations

import argparse
import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen_repl.cli.console import put, put_json, say, table
from codegen_repl.cli.parser import examples
from codegen_repl.errors import UsageError
from codegen_repl.settings import (
    ALL_KEYS,
    CHOICES,
    PROJECT_FILE,
    Folders,
    Settings,
    from_environment,
    load_settings,
    read_toml,
)

EPILOG = """Settings come from, each over the one before: the program, your file, the file
codegen-repl.toml in the current folder, CODEGEN_REPL_<KEY> in the environment,
and the command line.

""" + examples(
    ("codegen-repl config show", "every setting in force, and where it comes from"),
    ("codegen-repl config edit", "your file in $EDITOR, made if there is none"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The verbs of `config`."""
    parser.epilog = EPILOG
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", title="verbs", prog=parser.prog)
    for name, run, text in (
        ("path", show_path, "where your file is"),
        ("show", show, "the settings in force"),
        ("edit", edit, "your file in an editor"),
        ("init", init, "write your file, every setting in it as a comment"),
    ):
        verb = verbs.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        verb.set_defaults(run=run)
        if name == "show":
            verb.add_argument("--json", action="store_true", help="one object per setting")
    parser.set_defaults(run=show, json=False)


def run(args: argparse.Namespace) -> int:
    """Do what the verb says; without one, show."""
    status: int = args.run(args, Folders.of(os.environ))
    return status


def show_path(_: argparse.Namespace, folders: Folders) -> int:
    """The path of the person's file, whether it exists or not."""
    put(str(folders.config_file))
    return 0


def show(args: argparse.Namespace, folders: Folders) -> int:
    """Each setting, its value, and the layer that set it."""
    project = Path(PROJECT_FILE)
    values = values_of(load_settings({}, folders=folders, project=project))
    layers: dict[str, Mapping[str, Any]] = {
        str(folders.config_file): read_toml(folders.config_file),
        str(project): read_toml(project),
        "the environment": from_environment(os.environ),
    }
    rows = []
    for key in ALL_KEYS:
        source = next((name for name, layer in reversed(layers.items()) if key in layer), "default")
        if args.json:
            put_json({"key": key, "value": values[key], "source": source})
        rows.append((key, json.dumps(values[key], ensure_ascii=False), "" if source == "default" else source))
    for line in [] if args.json else table(rows):
        put(line)
    return 0


def values_of(settings: Settings) -> dict[str, Any]:
    """Every setting by its key."""
    sampling = settings.sampling.as_dict()
    return {key: sampling[key] if key in sampling else getattr(settings, key) for key in ALL_KEYS}


def init(_: argparse.Namespace, folders: Folders) -> int:
    """Write a file that changes nothing yet; UsageError if there is one."""
    from codegen_repl.export import write_whole

    path = folders.config_file
    if path.exists():
        raise UsageError(f"{path} exists already: codegen-repl config edit opens it.")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, template().encode())
    say(f"{path} is written. Every setting in it is a comment; remove the # of those you change.")
    return 0


def template() -> str:
    """All settings with their defaults, as TOML comments."""
    lines = ["# Settings of codegen-repl. A line without # is in force.", ""]
    for key, value in values_of(Settings()).items():
        if key == "keys":
            continue
        choices = f"  # {', '.join(CHOICES[key])}" if key in CHOICES else ""
        shown = (
            json.dumps(value, ensure_ascii=False) if value is not None else "0  # any; without it, drawn anew"
        )
        lines.append(f"# {key} = {shown}{choices}")
    return "\n".join([*lines, "", "# [keys]", '# f6 = "/run"', ""])


def edit(args: argparse.Namespace, folders: Folders) -> int:
    """The file in an editor; afterwards it is read once, so that a mistake is said now."""
    path = folders.config_file
    if not path.exists():
        init(args, folders)
    command = editor()
    if subprocess.call([*command, str(path)]) != 0:
        raise UsageError(f"The editor {command[0]} ended with an error; {path} is as it left it.")
    load_settings({}, folders=folders, environ={})
    return 0


def editor() -> list[str]:
    """The person's editor as a command; UsageError if there is none."""
    for name in (os.environ.get("VISUAL"), os.environ.get("EDITOR"), "nano", "vi"):
        command = shlex.split(name or "")
        if command and shutil.which(command[0]):
            return command
    raise UsageError("There is no editor: set EDITOR to the one you use.")
