"""A session as a file for others: a script, a notebook, Markdown, or a web page.

Each format is one function from a Document to bytes; `write_whole` puts the bytes where the caller says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from codegen_repl.errors import UsageError
from codegen_repl.export.document import Document, Step, document_of
from codegen_repl.export.outputs import Figure, Output, RunProgram
from codegen_repl.export.writing import write_whole
from codegen_repl.session import Session

__all__ = [
    "FORMATS",
    "Document",
    "Figure",
    "Output",
    "RunProgram",
    "Step",
    "document_of",
    "export",
    "render",
    "write_whole",
]

FORMATS: Mapping[str, tuple[str, str]] = {  # suffix -> module and function; a format is imported when used
    "py": ("script", "to_script"),
    "ipynb": ("notebook", "to_notebook"),
    "md": ("markdown", "to_markdown"),
    "html": ("html", "to_html"),
}


def render(document: Document, to: str) -> bytes:
    """The document in format `to`, one of FORMATS; UsageError if it is none."""
    if to not in FORMATS:
        raise UsageError(f"There is no format {to!r}; the formats are {', '.join(FORMATS)}.")
    module, function = FORMATS[to]
    write: Callable[[Document], bytes] = getattr(import_module(f"codegen_repl.export.{module}"), function)
    return write(document)


def export(
    session: Session, to: str, title: str = "", *, run: RunProgram | None = None, files: Path | None = None
) -> bytes:
    """The session in format `to`.

    With `run` (program text -> RunResult), its program runs once, so that the document shows what each turn
    prints and draws; without, it shows what the last recorded run showed, its figures read from `files`.
    Raises UsageError when there is no such format or nothing to export.
    """
    if not session.turns:
        raise UsageError("There is no program to export yet: accept a step first.")
    if to == "py":
        run = None  # a script has no outputs
    return render(document_of(session, title, run=run, files=files), to)
