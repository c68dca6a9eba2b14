"""How things look: one style for talk and code, and whether this terminal has colours at all.

The default style uses the terminal's own sixteen colours, so that it suits light and dark backgrounds alike.
It knows names of things ("gutter", "error"), not where they are printed.
"""

from __future__ import annotations

from collections.abc import Mapping

from prompt_toolkit.styles import BaseStyle, Style, merge_styles, style_from_pygments_cls

from codegen_repl.errors import UsageError

TALK = {
    "talk": "ansibrightblack",
    "gutter": "ansibrightblack",
    "prompt": "bold",
    "good": "ansigreen",
    "bad": "ansired",
    "error": "ansired",
    "key": "bold",
    "added": "ansigreen",
    "removed": "ansired",
    "placeholder": "ansibrightblack",
    "bottom-toolbar": "noreverse ansibrightblack",
    "auto-suggestion": "ansibrightblack",
}
CODE = {
    "pygments.keyword": "ansimagenta",
    "pygments.keyword.constant": "ansicyan",
    "pygments.operator.word": "ansimagenta",
    "pygments.literal.string": "ansigreen",
    "pygments.literal.number": "ansicyan",
    "pygments.comment": "ansibrightblack",
    "pygments.name.function": "ansiblue",
    "pygments.name.class": "ansiblue",
    "pygments.name.builtin": "ansiblue",
    "pygments.name.decorator": "ansiblue",
}


def make_style(name: str) -> BaseStyle:
    """The style of that name: `default`, or any of Pygments'; UsageError for one that does not exist."""
    if name == "default":
        return Style.from_dict({**TALK, **CODE})
    from pygments.styles import get_style_by_name
    from pygments.util import ClassNotFound

    try:
        code = style_from_pygments_cls(get_style_by_name(name))
    except ClassNotFound:
        raise UsageError(f"There is no style {name!r}: use default or a name that Pygments knows.") from None
    return merge_styles([code, Style.from_dict(TALK)])


def wants_colors(environ: Mapping[str, str], is_terminal: bool) -> bool:
    """Whether to write colours: to a terminal that is not dumb, unless NO_COLOR says otherwise."""
    return is_terminal and not environ.get("NO_COLOR") and not is_dumb(environ)


def is_dumb(environ: Mapping[str, str]) -> bool:
    """Whether the terminal cannot move its cursor, so that only plain lines can be asked."""
    return environ.get("TERM", "").lower() in ("dumb", "unknown")
