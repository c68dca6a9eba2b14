"""`python -m codegen_repl.training`: the same as `codegen-repl train`."""

import argparse
import sys

from codegen_repl.errors import CodegenReplError
from codegen_repl.training import command


def main() -> int:
    """Run one training command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m codegen_repl.training", description=command.DESCRIPTION)
    command.add_arguments(parser)
    try:
        return command.run(parser.parse_args())
    except CodegenReplError as error:
        print(f"codegen-repl: {error}", file=sys.stderr)
        return error.exit_status


if __name__ == "__main__":
    sys.exit(main())
