"""The course of a training as a picture: loss and speed over tokens, from the metrics of its folder.

The SVG is written by hand, so that a machine that trains needs nothing to draw.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from codegen_repl.errors import UsageError
from codegen_repl.training.checkpoints import METRICS, read_lines

WIDTH, HEIGHT = 800, 240  # of a panel
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 28, 28  # margins
NUM_TICKS = 5
LOSS, HELD_OUT, SPEED = "#1f5fa8", "#b3471d", "#557a2b"

Points = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Curve:
    """Points that belong together: a line, or dots where they are few and far between."""

    name: str
    points: Points
    colour: str
    is_dotted: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A pair of axes; y begins at zero, and `stages` begin where x says."""

    title: str
    curves: Sequence[Curve]
    stages: Sequence[tuple[float, str]]

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Smallest and largest x, and y from zero to the largest."""
        points = [point for curve in self.curves for point in curve.points]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return min(xs), max(max(xs), min(xs) + 1e-9), 0.0, max(*ys, 1e-9)


def plot(folder: Path, path: Path) -> None:
    """Draw the metrics of a training folder into an SVG file; a `UsageError` when there are none."""
    if path.suffix != ".svg":
        raise UsageError(f"{path}: the plot is an SVG; give it a name that ends in .svg.")
    lines = read_lines(folder / METRICS)
    if not any("loss" in line for line in lines):
        raise UsageError(
            f"There are no figures in {folder / METRICS}: train first, for half a minute or more."
        )
    path.write_text(drawn(lines), encoding="utf-8")


def drawn(lines: Sequence[dict[str, Any]]) -> str:
    """The SVG for the lines of a metrics file."""
    steps = [line for line in lines if "loss" in line]
    stages = [
        (next(group)["tokens"] / 1e6, name) for name, group in groupby(steps, key=lambda line: line["stage"])
    ]
    curves = [Curve("loss", _points(steps, "loss"), LOSS)]
    if held_out := [line for line in lines if "held_out_loss" in line]:
        curves.append(Curve("held out", _points(held_out, "held_out_loss"), HELD_OUT, is_dotted=True))
    speed = Curve("speed", _points(steps, "tokens_per_second"), SPEED)
    panels = [
        Panel("loss, nats per scored token", curves, stages),
        Panel("tokens per second", [speed], stages),
    ]
    body = "\n".join(
        f'<g transform="translate(0 {index * HEIGHT})">\n{_panel(panel)}\n</g>'
        for index, panel in enumerate(panels)
    )
    height = HEIGHT * len(panels) + 24
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}"'
        f' height="{height}" font-family="sans-serif" font-size="12">\n'
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>\n{body}\n'
        f'<text x="{WIDTH / 2}" y="{height - 8}" text-anchor="middle">million tokens</text>\n</svg>\n'
    )


def _points(lines: Sequence[dict[str, Any]], name: str) -> Points:
    return [(line["tokens"] / 1e6, line[name]) for line in lines]


def _panel(panel: Panel) -> str:
    first, last, low, high = panel.bounds

    def across(x: float) -> float:
        return LEFT + (x - first) / (last - first) * (WIDTH - LEFT - RIGHT)

    def down(y: float) -> float:
        return HEIGHT - BOTTOM - (y - low) / (high - low) * (HEIGHT - TOP - BOTTOM)

    drawn = [f'<text x="{LEFT}" y="{TOP - 12}" font-weight="bold">{escape(panel.title)}</text>']
    for index in range(NUM_TICKS + 1):
        x = first + (last - first) * index / NUM_TICKS
        y = low + (high - low) * index / NUM_TICKS
        drawn += [
            f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{down(y):.1f}" y2="{down(y):.1f}" stroke="#ddd"/>',
            f'<text x="{LEFT - 6}" y="{down(y) + 4:.1f}" text-anchor="end">{_number(y)}</text>',
            f'<text x="{across(x):.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{_number(x)}</text>',
        ]
    for x, name in panel.stages:
        drawn += [
            f'<line x1="{across(x):.1f}" x2="{across(x):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="#999"'
            ' stroke-dasharray="3 3"/>',
            f'<text x="{across(x) + 3:.1f}" y="{TOP + 10}" fill="#666">{escape(name)}</text>',
        ]
    for number, curve in enumerate(panel.curves):
        places = [f"{across(x):.1f},{down(y):.1f}" for x, y in curve.points]
        drawn.append(
            f'<polyline points="{" ".join(places)}" fill="none" stroke="{curve.colour}" stroke-width="1.5"/>'
        )
        if curve.is_dotted or len(places) == 1:
            drawn += [
                f'<circle cx="{across(x):.1f}" cy="{down(y):.1f}" r="3" fill="{curve.colour}"/>'
                for x, y in curve.points
            ]
        drawn.append(
            f'<text x="{WIDTH - RIGHT - 4}" y="{TOP + 10 + 14 * number}" text-anchor="end"'
            f' fill="{curve.colour}">{escape(curve.name)}</text>'
        )
    return "\n".join(drawn)


def _number(value: float) -> str:
    """Short enough for an axis."""
    return f"{value:.0f}" if value >= 100 else f"{value:.2g}" if value < 1 else f"{value:.1f}"
