"""Files without a name: how a job and a program's input reach the sandbox without touching the disk."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator


@contextlib.contextmanager
def anonymous_file(data: bytes) -> Iterator[int]:
    """A descriptor at the start of a read-only file that has no name and holds `data`."""
    if hasattr(os, "memfd_create"):
        import fcntl

        fd = os.memfd_create("codegen-repl", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        with open(fd, "r+b", buffering=0, closefd=True) as file:
            file.write(data)
            file.seek(0)
            fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK)
            yield fd
        return
    with tempfile.TemporaryFile() as temporary:
        temporary.write(data)
        temporary.flush()
        temporary.seek(0)
        yield temporary.fileno()
