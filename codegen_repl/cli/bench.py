"""`codegen-repl bench`: the benchmarks, with this start's model and sandbox."""

from __future__ import annotations

import argparse

from codegen_repl.benchmarks import command
from codegen_repl.cli.options import workspace_of


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the benchmarks as sub-commands."""
    command.add_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Run the benchmark that was named."""
    return command.run(args, workspace_of(args))
