"""Putting a document on the disk, whole or not at all. It does not know what is in it."""

from __future__ import annotations

import os
from pathlib import Path

from codegen_repl.errors import CodegenReplError


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`, in place of what was there; a full disk leaves what was there. A pipe or a
    device is written to, not replaced.

    Raises CodegenReplError, naming the file.
    """
    target = Path(os.path.realpath(path))  # a link stays one, and what it names is written
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        try:
            beside.write_bytes(data)
            beside.replace(target)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise CodegenReplError(
            f"{path} was not written: {error.strerror or error}. Make room there, or choose another place."
        ) from None
