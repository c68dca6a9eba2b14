"""`python -m codegen_repl`."""

import sys

from codegen_repl.cli import main

if __name__ == "__main__":
    sys.exit(main())
