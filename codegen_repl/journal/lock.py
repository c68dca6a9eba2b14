"""One writer at a time: a lock file beside the session file, freed by the kernel however its holder ends."""

from __future__ import annotations

import errno
from pathlib import Path

from filelock import FileLock, Timeout

from codegen_repl.errors import JournalError
from codegen_repl.journal.reading import cannot

NO_LOCKS_HERE = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}


class SessionLocked(JournalError):
    """Another process has the session open for writing."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path.name} is open in another window. Open it read-only, or fork it and continue in the copy."
        )


class SessionLock:
    """The right to write to the session file at `path`; `warning` says when nobody can grant it here.

    The lock file stays behind when the lock is released: to delete it would let two processes hold two locks
    of one name.
    """

    def __init__(self, path: Path) -> None:
        """Raises SessionLocked if another holds it, JournalError if no lock file can be made."""
        self.warning: str | None = None
        lock_path = path.with_name(f"{path.name}.lock")
        self._lock = FileLock(lock_path, mode=0o600, thread_local=False, blocking=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise SessionLocked(path) from None
        except OSError as error:
            if error.errno not in NO_LOCKS_HERE:
                raise cannot("lock", lock_path, error) from None
            self.warning = f"{path.parent} cannot lock files: do not open {path.name} in two windows."

    def release(self) -> None:
        self._lock.release()
