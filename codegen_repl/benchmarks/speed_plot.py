"""The report of `bench speed` as a picture: tokens per second by engine, a token's time over its context."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen_repl.benchmarks.speed_ratios import CONTEXT, value_of
from codegen_repl.errors import UsageError

SUFFIXES = (".svg", ".png")
COLOURS = {"native": "#1f5fa8", "transformers": "#999999", "ctranslate2": "#b3471d"}


def check_plot(path: Path) -> None:
    """UsageError, before anything is measured, when no picture could be drawn into that file."""
    if path.suffix not in SUFFIXES:
        raise UsageError(f"{path}: the plot is an SVG or a PNG; give it a name that ends in .svg or .png.")
    if not path.resolve().parent.is_dir():
        raise UsageError(f"There is no folder {path.resolve().parent} for the plot.")
    try:
        import matplotlib  # noqa: F401 - only whether it is there
    except ImportError:
        raise UsageError(
            "--plot needs matplotlib, which is not installed; pip install 'codegen-repl[programs]' has it."
        ) from None


def plot(report: Mapping[str, Any], path: Path) -> None:
    """Draw the report into a file."""
    from matplotlib.figure import Figure  # no window system is asked for

    figure = Figure(figsize=(10, 4.2), layout="constrained")
    bars, lines = figure.subplots(1, 2)
    draw_speeds(bars, report)
    draw_curve(lines, report)
    figure.suptitle(f"{report['shape']}: {report['machine']}", fontsize=8, wrap=True)
    figure.savefig(path)


def draw_speeds(axes: Any, report: Mapping[str, Any]) -> None:
    """A bar an engine at the context of the targets, or at the first that was measured."""
    rows = [row for row in report["rows"] if row["measure"] == "decode_tokens_per_s"]
    contexts = [row["context"] for row in rows]
    context = CONTEXT if CONTEXT in contexts or not contexts else contexts[0]
    keys = list(dict.fromkeys((row["engine"], row["dtype"]) for row in rows))
    values = [value_of(rows, key, "decode_tokens_per_s", context) or 0.0 for key in keys]
    drawn = axes.barh([" ".join(key) for key in keys], values, color=[COLOURS[key[0]] for key in keys])
    axes.bar_label(drawn, fmt="%.1f", padding=3)
    axes.invert_yaxis()
    axes.margins(x=0.2)
    axes.set_title(f"tokens per second after {context} tokens", fontsize=10)


def draw_curve(axes: Any, report: Mapping[str, Any]) -> None:
    """Time of a token over the context: the native engine's curve, the others' few points."""
    points = [
        (point["engine"], point["dtype"], point["context"], point["seconds_per_token"])
        for point in report["curve"]
    ]
    points += [
        (row["engine"], row["dtype"], row["context"], 1 / row["value"])
        for row in report["rows"]
        if row["measure"] == "decode_tokens_per_s" and row["engine"] != "native"
    ]
    for key in dict.fromkeys(point[:2] for point in points):
        places = sorted((context, seconds * 1000) for *who, context, seconds in points if tuple(who) == key)
        style = "o-" if key[0] == "native" else "s--"
        axes.plot(*zip(*places, strict=True), style, markersize=3, label=" ".join(key))
    axes.set_ylim(bottom=0)
    axes.set_xlabel("tokens of context")
    axes.set_title("milliseconds per token", fontsize=10)
    if points:
        axes.legend(fontsize=8)
