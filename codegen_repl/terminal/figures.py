"""Figures that a run left: shown in place by terminals that can, named by all others.

Two protocols are known, kitty's and iTerm2's. Only the environment is asked which one this terminal has;
nothing is sent to find out.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n"
MAX_BYTES = 4 << 20
KITTY_CHUNK = 4096  # the protocol's limit for one escape sequence


class ImageProtocol(StrEnum):
    """How a terminal takes images."""

    NONE = "none"
    KITTY = "kitty"
    ITERM2 = "iterm2"


def image_protocol(environ: Mapping[str, str]) -> ImageProtocol:
    """What this terminal understands; inside tmux and screen, nothing."""
    if environ.get("TMUX") or environ.get("TERM", "").startswith(("screen", "tmux")):
        return ImageProtocol.NONE
    if environ.get("KITTY_WINDOW_ID") or environ.get("TERM") in ("xterm-kitty", "xterm-ghostty"):
        return ImageProtocol.KITTY
    if environ.get("TERM_PROGRAM") in ("iTerm.app", "WezTerm"):
        return ImageProtocol.ITERM2
    return ImageProtocol.NONE


def image_sequence(path: Path, protocol: ImageProtocol) -> str:
    """The control sequence that shows a PNG file; empty when the terminal cannot or the file is none."""
    if protocol is ImageProtocol.NONE:
        return ""
    try:
        if path.stat().st_size > MAX_BYTES:
            return ""
        data = path.read_bytes()
    except OSError:
        return ""
    if not data.startswith(PNG):
        return ""
    return kitty(data) if protocol is ImageProtocol.KITTY else iterm2(data)


def kitty(data: bytes) -> str:
    """A PNG for kitty, see https://sw.kovidgoyal.net/kitty/graphics-protocol/."""
    text = base64.b64encode(data).decode("ascii")
    chunks = [text[start : start + KITTY_CHUNK] for start in range(0, len(text), KITTY_CHUNK)]
    sequences = []
    for number, chunk in enumerate(chunks):
        head = "a=T,f=100," if number == 0 else ""
        sequences.append(f"\x1b_G{head}q=2,m={int(number < len(chunks) - 1)};{chunk}\x1b\\")
    return "".join(sequences) + "\n"


def iterm2(data: bytes) -> str:
    """An image for iTerm2, see https://iterm2.com/documentation-images.html."""
    text = base64.b64encode(data).decode("ascii")
    return f"\x1b]1337;File=inline=1;size={len(data)}:{text}\a\n"
