r"""Make foreign text safe to show: what a terminal would obey, or hide, is written out as `\x1b` or `\u202e`.

It knows characters and nothing about terminals' sizes or colours.  Everything that a program, a model or a
file brought along goes through here before it is shown.
"""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f"  # C0 controls but tab and newline; delete
    "\x80-\x9f"  # C1 controls: \x9b is a second way to say ESC [
    "\u00ad\u061c\u180e"  # soft hyphen, Arabic letter mark, Mongolian vowel separator
    "\u200b\u200e\u200f"  # zero width space, left-to-right and right-to-left marks
    "\u2028-\u202e"  # line and paragraph separators, bidirectional embeddings and overrides
    "\u2060-\u206f"  # word joiner, invisible operators, bidirectional isolates
    "\ufeff\ufff9-\ufffb"  # byte order mark, annotation marks
    "\ud800-\udfff"  # lone surrogates, which cannot be encoded
    "\U000e0000-\U000e007f"  # tag characters: a text one cannot see
    "]+"
)


def sanitise(text: str) -> str:
    r"""`text` with every control, invisible and direction-changing character written out; keeps newline and
    tab.

    A Windows line end becomes a newline.  Printable text is returned as it is, so applying it twice changes
    nothing.

    >>> sanitise("safe\x1b[2J\rEVIL")
    'safe\\x1b[2J\\x0dEVIL'
    """
    if "\r\n" in text:
        text = text.replace("\r\n", "\n")
    return _UNSAFE.sub(_written_out, text)


_WRITTEN: dict[str, str] = {}  # fills with the few characters that occur


def _written_out(match: re.Match[str]) -> str:
    return "".join([_WRITTEN.get(char) or _write_out(char) for char in match.group()])


def _write_out(char: str) -> str:
    code = ord(char)
    written = f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    _WRITTEN[char] = written
    return written
