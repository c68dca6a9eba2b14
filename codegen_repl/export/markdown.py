"""A session as Markdown: prompts as text, code and output in fences, figures inside the file.

Foreign text is escaped, so that a prompt about `*stars*` shows its stars and no output can end its fence.
"""

from __future__ import annotations

import re
from base64 import b64encode

from codegen_repl.export.document import COLUMNS, MADE_WITH, Document, Step
from codegen_repl.export.outputs import Figure
from codegen_repl.sanitise import sanitise

SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&$!])")
LIST_START = re.compile(r"^(\d*)([-+=]|(?<=\d)[.)](?=\s|$))")


def escape(text: str) -> str:
    """Plain text as Markdown that reads the same, line for line."""
    lines = (SPECIAL.sub(r"\\\1", line.strip()) for line in text.splitlines())
    return "  \n".join(LIST_START.sub(r"\1\\\2", line) for line in lines if line)


def fenced(text: str, language: str) -> str:
    """`text` as a code block whose fence is longer than any in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}\n"


def code_span(text: str) -> str:
    """`text` in back quotes, more of them than stand together in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    gap = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{gap}{text}{gap}{fence}"


def table(document: Document) -> str:
    """Where each step's code came from."""
    rows = [COLUMNS, ("---",) * len(COLUMNS), *(map(escape, step.provenance) for step in document.steps)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def data_uri(figure: Figure) -> str:
    """A figure as an address that contains it."""
    return f"data:{figure.media_type};base64,{b64encode(figure.data).decode('ascii')}"


def parts(step: Step) -> list[str]:
    """A step's paragraphs."""
    output = step.output
    words = escape(step.prompt) or "*(code typed by hand)*"
    texts = [f"**{step.number}.** {words}\n", fenced(sanitise(step.turn.code), "python")]
    texts += [fenced(text, "text") for text in (output.stdout, output.stderr) if text.strip()]
    texts += [f"![{escape(figure.name)}]({data_uri(figure)})\n" for figure in output.figures]
    texts += [f"{asked}: {code_span(what)}\n" for asked, what in step.checks]
    if output.files:
        texts.append(f"Left behind: {', '.join(map(escape, output.files))}\n")
    return texts


def to_markdown(document: Document) -> bytes:
    """The document as Markdown in UTF-8."""
    texts = [f"# {escape(document.title)}\n", f"{escape(document.summary)}\n"]
    for step in document.steps:
        texts += parts(step)
    texts += ["## Where the code came from\n", table(document), f"Made with {MADE_WITH}.\n"]
    return "\n".join(texts).encode("utf-8", "replace")
