"""A report of a fault of ours, for whoever can mend it; it holds the traceback and versions, no code of the
person's and nothing they typed."""

from __future__ import annotations

import os
import platform
import traceback
from datetime import datetime
from pathlib import Path

from codegen_repl import __version__


def write_crash_report(error: BaseException, folder: Path) -> Path | None:
    """Write the report into `folder`, readable only by its owner; None if even that fails."""
    path = folder / f"crash-{datetime.now():%Y%m%d-%H%M%S}.txt"
    lines = [
        f"codegen-repl {__version__}, Python {platform.python_version()}, {platform.platform()}\n\n",
        *traceback.format_exception(error),
    ]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(fd, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(lines)
    except OSError:
        return None
    return path
