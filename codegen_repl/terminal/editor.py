"""Somebody else's editor: hand it a text, wait, take the text back."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

from codegen_repl.errors import UsageError

FALLBACK = "notepad" if os.name == "nt" else "vi"


def editor_command(configured: str, environ: Mapping[str, str]) -> list[str]:
    """The editor to start: the setting, $VISUAL, $EDITOR, or what every system has."""
    command = configured or environ.get("VISUAL") or environ.get("EDITOR") or FALLBACK
    try:
        return shlex.split(command, posix=os.name != "nt")
    except ValueError:
        raise UsageError(f"The editor {command!r} is not a command: check its quotes.") from None


def edit_in_editor(text: str, command: list[str], folder: Path) -> str:
    """`text` as the editor leaves it, without trailing blank lines.

    It goes through a file of its own in `folder`, removed afterwards. Raises UsageError when the editor
    cannot be started or reports failure; the text is then unchanged.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"edit-{os.getpid()}.py"
    fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(fd, "w", encoding="utf-8") as file:
            file.write(f"{text}\n")
        status = subprocess.run([*command, str(path)], check=False).returncode
        if status:
            raise UsageError(f"The editor {command[0]} ended with status {status}: nothing was changed.")
        return path.read_text(encoding="utf-8").rstrip()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The editor {command[0]} did not work ({error}): nothing was changed.") from None
    finally:
        path.unlink(missing_ok=True)
