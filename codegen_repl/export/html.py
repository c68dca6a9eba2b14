"""A session as one web page that needs nothing else: no script, no font, no address, light and dark.

Everything foreign is escaped, and a content policy forbids the page to load or run anything.
"""

from __future__ import annotations

from html import escape

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from codegen_repl.export.document import COLUMNS, MADE_WITH, Document, Step
from codegen_repl.export.markdown import data_uri
from codegen_repl.sanitise import sanitise

LIGHT, DARK = "default", "github-dark"

STYLE = """
:root { color-scheme: light dark; --page: #fff; --ink: #1c2024; --soft: #60646c; --line: #e0e3e8;
  --code: #f6f7f9; --accent: #2f5fd0; --bad: #b42318; --bad-page: #fef3f2; }
@media (prefers-color-scheme: dark) { :root { --page: #101317; --ink: #e6e8eb; --soft: #9aa3ad;
  --line: #2a2f36; --code: #171b21; --accent: #7aa2ff; --bad: #ff9d94; --bad-page: #2a1614; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 3rem 1.25rem 4rem; background: var(--page);
  color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem; overflow-wrap: anywhere; }
.summary, footer { color: var(--soft); font-size: .875rem; margin: 0; }
section { margin-top: 2.25rem; }
.prompt { display: flex; gap: .75rem; margin: 0 0 .6rem; font-size: 1.05rem; }
.prompt b { color: var(--accent); font-variant-numeric: tabular-nums; min-width: 1.5ch; }
.prompt span { white-space: pre-wrap; overflow-wrap: anywhere; }
.prompt i { color: var(--soft); }
pre { margin: 0; padding: .8rem 1rem; overflow-x: auto; font: .86rem/1.5 ui-monospace, SFMono-Regular, Menlo,
  Consolas, monospace; tab-size: 4; }
.code { background: var(--code); border: 1px solid var(--line); border-radius: 8px; }
.out { border-left: 3px solid var(--line); margin: .6rem 0 0 .5rem; padding: .2rem 1rem; }
.bad { border-left-color: var(--bad); background: var(--bad-page); color: var(--bad); }
figure { margin: .8rem 0 0 .5rem; }
figure img { display: block; max-width: 100%; border-radius: 6px; background: #fff; }
figcaption, .left { color: var(--soft); font-size: .8rem; margin: .3rem 0 0 .5rem; }
details { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; }
details + details { margin-top: 1rem; }
summary { cursor: pointer; font-weight: 600; margin-bottom: .6rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .85rem; width: 100%; }
th, td { text-align: left; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line);
  white-space: nowrap; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 500; }
footer { margin-top: 2.5rem; }
@media print { body { max-width: none; padding: 0; } section { break-inside: avoid-page; } }
"""

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p class="summary">{summary}</p>
</header>
<main>
{steps}</main>
<details>
<summary>The whole program</summary>
<div class="code"><pre>{program}</pre></div>
</details>
<details open>
<summary>Where the code came from</summary>
<div class="scroll">{table}</div>
</details>
<footer>Made with {made_with}.</footer>
</body>
</html>
"""


def to_html(document: Document) -> bytes:
    """The document as one page of HTML in UTF-8."""
    page = PAGE.format(
        policy=POLICY,
        title=escape(document.title),
        style=STYLE + colours(),
        summary=escape(document.summary),
        steps="".join(map(section, document.steps)),
        program=coloured(document.program.text),
        table=table(document),
        made_with=escape(MADE_WITH),
    )
    return page.encode("utf-8", "replace")


def colours() -> str:
    """The style rules of the highlighted code, light and dark."""
    light, dark = (
        "\n".join(rule for rule in definitions(style).splitlines() if rule.startswith(".code ."))
        for style in (LIGHT, DARK)
    )
    return f"{light}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}\n"


def definitions(style: str) -> str:
    rules: str = HtmlFormatter(style=style).get_style_defs(".code")  # type: ignore[no-untyped-call]
    return rules


def coloured(code: str) -> str:
    """Code as highlighted, escaped HTML."""
    formatter = HtmlFormatter(nowrap=True)
    text: str = highlight(f"{sanitise(code).rstrip()}\n", PythonLexer(stripnl=False), formatter)
    return text


def section(step: Step) -> str:
    """One step: its prompt, its code, what it showed."""
    output = step.output
    words = f"<span>{escape(step.prompt)}</span>" if step.prompt else "<i>code typed by hand</i>"
    lines = [
        f'<section id="step-{step.number}">',
        f'<p class="prompt"><b>{step.number}</b>{words}</p>',
        f'<div class="code"><pre>{coloured(step.turn.code)}</pre></div>',
    ]
    if output.stdout.strip():
        lines.append(f'<pre class="out">{escape(output.stdout.rstrip())}</pre>')
    if output.stderr.strip():
        kind = "out bad" if output.error else "out"
        lines.append(f'<pre class="{kind}">{escape(output.stderr.rstrip())}</pre>')
    for figure in output.figures:
        name = escape(figure.name)
        lines.append(
            f'<figure><img alt="{name}" src="{data_uri(figure)}"><figcaption>{name}</figcaption></figure>'
        )
    for asked, what in step.checks:
        lines.append(f'<p class="left">{escape(asked)}: <code>{escape(what)}</code></p>')
    if output.files:
        lines.append(f'<p class="left">left behind: {escape(", ".join(output.files))}</p>')
    return "\n".join([*lines, "</section>", ""])


def table(document: Document) -> str:
    """Where each step's code came from."""
    head = "".join(f"<th>{escape(name)}</th>" for name in COLUMNS)
    rows = (
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in step.provenance) + "</tr>"
        for step in document.steps
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
