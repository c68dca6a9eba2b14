"""Screen: the terminal that a person sits at: where keys come from, where characters go, what it can show."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import Input
from prompt_toolkit.output import ColorDepth, Output
from prompt_toolkit.output.plain_text import PlainTextOutput
from prompt_toolkit.styles import BaseStyle


@dataclass(frozen=True, slots=True)
class Screen:
    """`on_ready` is called each time a question has been put and the keyboard is read."""

    input: Input
    output: Output
    style: BaseStyle
    environ: Mapping[str, str]
    has_colors: bool = True
    on_ready: Callable[[], None] | None = None

    @property
    def color_depth(self) -> ColorDepth | None:
        """What prompt_toolkit should use; None lets it find out."""
        return None if self.has_colors else ColorDepth.DEPTH_1_BIT


class PlainOutput(PlainTextOutput):
    """Lines without any control characters, as wide as the terminal is."""

    def get_size(self) -> Size:
        """80 columns in a pipe, or what COLUMNS says."""
        columns, rows = shutil.get_terminal_size()
        return Size(rows=rows, columns=columns)
