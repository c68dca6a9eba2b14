"""The few errors a person can meet, named by whose fault it is; each says what is true and what to do.

`exit_status` is what the shell sees when such an error ends a command (see the table in README).
"""


class CodegenReplError(Exception):
    """Something a person can understand and act on; shown as one sentence, never as a traceback."""

    exit_status = 1


class UsageError(CodegenReplError):
    """What was asked for cannot be meant: an unknown name, a number out of range, a verb out of place."""

    exit_status = 2


class ModelError(CodegenReplError):
    """The model cannot be loaded or cannot answer."""

    exit_status = 3


class JournalError(CodegenReplError):
    """A session file cannot be read, written or locked; nothing already accepted is lost."""


class SandboxError(CodegenReplError):
    """A program cannot be run safely here; it was not run."""
