"""Options that several commands share, and how they become settings, a workspace and an open session."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from codegen_repl.cli.console import confirm, say
from codegen_repl.errors import UsageError

if TYPE_CHECKING:
    from codegen_repl.bootstrap import OpenSession, Workspace
    from codegen_repl.settings import Settings

Confirm = Callable[[str], bool]
FLAGS = ("model", "draft_model", "seed", "n", "temperature", "top_p", "max_new_tokens", "offline")


def add_model_options(parser: argparse.ArgumentParser) -> None:
    """Which model is asked, and how."""
    group = parser.add_argument_group("model and sampling")
    group.add_argument(
        "--model", metavar="M", help="tiny (in the package), a known name, a folder, a hub id, an address"
    )
    group.add_argument(
        "--draft-model", metavar="M", help="a smaller model of the same vocabulary that guesses ahead"
    )
    group.add_argument("--seed", metavar="N", help="the same seed gives the same candidates")
    group.add_argument("-n", metavar="N", help="candidates per step, ranked by evidence")
    group.add_argument("-t", "--temperature", metavar="T", help="0 is greedy; the default is 0.2")
    group.add_argument("--top-p", metavar="P", help="nucleus sampling; the default is 0.95")
    group.add_argument("--max-new-tokens", metavar="N", help="the longest answer")
    group.add_argument("--set", action="append", default=[], metavar="K=V", help="any other setting")
    group.add_argument("--offline", action="store_true", default=None, help="never ask the network")


def add_session_options(parser: argparse.ArgumentParser) -> None:
    """Which session it happens in."""
    group = parser.add_argument_group("session (a name, or a path to its .jsonl file)")
    choice = group.add_mutually_exclusive_group()
    choice.add_argument("--session", metavar="S", help="keep it under this name; go on if it exists")
    choice.add_argument(
        "--resume", nargs="?", const="", metavar="S", help="go on with S, or with the last session"
    )
    choice.add_argument("--fork", metavar="S[@TURN]", help="a copy of S, from that turn on its own way")


def flags_of(args: argparse.Namespace) -> dict[str, object]:
    """The settings that were given on the command line."""
    flags = {name: value for name in FLAGS if (value := getattr(args, name, None)) is not None}
    for item in getattr(args, "set", None) or []:
        key, equals, value = item.partition("=")
        if not equals:
            raise UsageError(f"--set takes KEY=VALUE, such as --set wall_s=30, not {item!r}.")
        flags[key.strip()] = value.strip()
    return flags


def settings_of(args: argparse.Namespace) -> Settings:
    """The settings in force: the files, the environment, and these flags over them."""
    from codegen_repl.settings import PROJECT_FILE, Folders, load_settings

    return load_settings(flags_of(args), folders=Folders.of(os.environ), project=Path(PROJECT_FILE))


def reading_workspace() -> Workspace:
    """A workspace for commands that only look at what is kept; of wrong settings it says so and goes on."""
    from codegen_repl.bootstrap import Workspace
    from codegen_repl.settings import Folders, Settings

    try:
        return workspace_of(argparse.Namespace())
    except UsageError as error:
        say(f"Going on with the default settings. {error}")
        return Workspace(Settings(), Folders.of(os.environ), say=say, confirm=confirm)


def workspace_of(args: argparse.Namespace, confirm: Confirm = confirm) -> Workspace:
    """A workspace with these options; what takes long is said on stderr."""
    from codegen_repl.bootstrap import Workspace
    from codegen_repl.settings import Folders

    return Workspace(settings_of(args), Folders.of(os.environ), say=say, confirm=confirm)


def open_session(args: argparse.Namespace, workspace: Workspace, otherwise: str) -> OpenSession:
    """The session that the options name; without any, a `new` one or an `unkept` one, as `otherwise` says."""
    if args.session:
        return workspace.open_or_new(args.session)
    if args.resume is not None:
        return workspace.resume(args.resume or None)
    if args.fork:
        name, turn = split_fork(args.fork)
        return workspace.fork(name, turn)
    return workspace.new() if otherwise == "new" else workspace.unkept()


def split_fork(text: str) -> tuple[str, int | None]:
    """`name@3` as name and turn; without a turn, None."""
    name, at, turn = text.rpartition("@")
    if at and turn.isdecimal():
        return name, int(turn)
    return text, None
