"""The report of `bench speed` for a person: a table of engines, the curve, the ratios and their targets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from codegen_repl.benchmarks.speed_ratios import value_of

Report = Mapping[str, Any]
Key = tuple[str, str]
WIDTH = 36  # of the first column
COLUMN = 19
MEASURES: Sequence[tuple[str, str, float, str]] = (  # label, measure, factor, format
    ("tokens/s after {}", "decode_tokens_per_s", 1, "{:.1f}"),
    ("  share of memory bandwidth", "bandwidth_share", 100, "{:.0f} %"),
    ("first token after {}", "first_token_s", 1000, "{:.0f} ms"),
    ("first token at turn 8", "turn8_first_token_s", 1000, "{:.0f} ms"),
    ("four candidates / one", "four_candidates_over_one", 1, "{:.2f}"),
    ("load", "load_s", 1, "{:.2f} s"),
    ("peak resident memory", "peak_rss_bytes", 1e-6, "{:.0f} MB"),
)


def speed_text(report: Report) -> str:
    """Everything, a blank line between its parts."""
    parts = (heading(report), table(report), missing(report), curve(report), embedded(report), ratios(report))
    return "\n\n".join("\n".join(part) for part in parts if part)


def heading(report: Report) -> list[str]:
    """What was measured, and on what."""
    bandwidth = report["bandwidth_bytes_per_s"] / 1e9
    return [
        f"shape {report['shape']}; medians of {report['repeats']}",
        report["machine"],
        f"memory is read at up to {bandwidth:.1f} GB/s; shares are of what it gives just before and after",
    ]


def table(report: Report) -> list[str]:
    """A column an engine, a row a measure (and context)."""
    rows = report["rows"]
    keys: list[Key] = list(dict.fromkeys((row["engine"], row["dtype"]) for row in rows))
    lines = [" " * WIDTH + "".join(f"{f'{engine} {dtype}':>{COLUMN}}" for engine, dtype in keys)]
    for labels, context, measures in blocks(rows):
        for label, (_, measure, factor, form) in zip(labels, measures, strict=True):
            values = [value_of(rows, key, measure, context) for key in keys]
            cells = ["-" if value is None else form.format(value * factor) for value in values]
            if any(value is not None for value in values):
                lines.append(f"{label:<{WIDTH}}" + "".join(f"{cell:>{COLUMN}}" for cell in cells))
    return lines if keys else []


def blocks(
    rows: Sequence[Report],
) -> list[tuple[list[str], int | None, Sequence[tuple[str, str, float, str]]]]:
    """The order of the table: decoding at each context, first tokens at each, then the rest."""
    contexts = sorted({row["context"] for row in rows if row["context"] is not None})
    found: list[tuple[list[str], int | None, Sequence[tuple[str, str, float, str]]]] = []
    for measures in (MEASURES[:2], MEASURES[2:3]):
        for context in contexts:
            found.append(([label.format(context) for label, *_ in measures], context, measures))
    return [*found, ([label for label, *_ in MEASURES[3:]], None, MEASURES[3:])]


def missing(report: Report) -> list[str]:
    """Engines without figures, or with some only, and why."""
    return [f"missing: {row['engine']} {row['dtype']}: {row['reason']}" for row in report["missing"]]


def curve(report: Report) -> list[str]:
    """Milliseconds a token over the context."""
    points = report["curve"]
    contexts = sorted({point["context"] for point in points})
    if not contexts:
        return []
    lines = [f"{'ms per token after':<{WIDTH}}" + "".join(f"{context:>10}" for context in contexts)]
    for key in dict.fromkeys((point["engine"], point["dtype"]) for point in points):
        times = {
            point["context"]: point["seconds_per_token"]
            for point in points
            if (point["engine"], point["dtype"]) == key
        }
        cells = [f"{times[c] * 1000:.2f}" if c in times else "-" for c in contexts]
        lines.append(f"  {' '.join(key):<{WIDTH - 2}}" + "".join(f"{cell:>10}" for cell in cells))
    return lines


def embedded(report: Report) -> list[str]:
    """How long a person waits for the model in the package."""
    found = report.get("embedded")
    if not found:
        return []
    return [
        f"embedded model: first token {found['first_token_after_enter_s'] * 1000:.0f} ms after Enter "
        f"({found['num_prompt_tokens']} tokens, {found['num_reused_tokens']} of them reused), then "
        f"{found['tokens_per_s']:.0f} tokens/s"
    ]


def ratios(report: Report) -> list[str]:
    """Each ratio, its target, and whether it is met."""
    lines = [f"{'ratio':<74}{'value':>8}  {'target':<12}"]
    verdicts = {True: "met", False: "not met", None: "not measured"}
    for ratio in report["ratios"]:
        value = "-" if ratio["value"] is None else f"{ratio['value']:.2f}"
        bound = f"{'at least' if ratio['at_least'] else 'at most'} {ratio['target']:g}"
        lines.append(f"{ratio['name']:<74}{value:>8}  {bound:<14}{verdicts[ratio['met']]}")
    return lines
