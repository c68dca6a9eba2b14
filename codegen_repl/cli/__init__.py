"""The shell command: one file per sub-command, found and run by `dispatch`.

Nothing is imported here, so that Ctrl-C is met with a word as soon as Python has started.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name) and return its exit status."""
    try:
        from codegen_repl.cli.dispatch import run

        return run(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        print("codegen-repl: interrupted.", file=sys.stderr)
        return INTERRUPTED
