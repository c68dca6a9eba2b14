"""What the figures of one run are to each other, beside what they should be.

Machines differ and are noisy, so only ratios within one run count. Rows and facts in, ratios out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from codegen_repl.benchmarks.shapes import Shape

CONTEXT = 512  # where the targets hold
FASTEST_PEER = ("transformers", "bf16")
CT2 = ("ctranslate2", "int8")
OURS = ("native", "int8")
MEMORY_FACTOR, MEMORY_EXTRA = 1.25, 350e6
Rows = Sequence[Mapping[str, Any]]
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Ratio:
    """One ratio with its target; `at_least` False means at most. A value of None could not be computed."""

    name: str
    value: float | None
    target: float
    at_least: bool

    @property
    def is_met(self) -> bool | None:
        """Whether the target is reached; None when there is no value."""
        if self.value is None:
            return None
        return self.value >= self.target if self.at_least else self.value <= self.target

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {**asdict(self), "met": self.is_met}


def value_of(rows: Rows, key: Key, measure: str, context: int | None = None) -> float | None:
    """The value of a row, None if there is none."""
    wanted = (*key, measure, context)
    for row in rows:
        if (row["engine"], row["dtype"], row["measure"], row["context"]) == wanted:
            return float(row["value"])
    return None


def quotient(above: float | None, below: float | None) -> float | None:
    """above / below, None if either is not there."""
    return None if above is None or not below else above / below


def speed_ratios(rows: Rows, shape: Shape, extras: Rows, curve: Rows) -> list[Ratio]:
    """The ratios that are aimed at, those that need a figure which is missing included."""
    return [
        *between_engines(rows),
        Ratio(
            f"native int8, share of memory bandwidth, {CONTEXT} tokens",
            value_of(rows, OURS, "bandwidth_share", CONTEXT),
            0.7,
            True,
        ),
        Ratio(
            "native int8, four candidates / one", value_of(rows, OURS, "four_candidates_over_one"), 1.5, False
        ),
        Ratio(
            "native int8, resident memory / (1.25 x weights + 350 MB)",
            quotient(
                value_of(rows, OURS, "peak_rss_bytes"),
                MEMORY_FACTOR * shape.weight_bytes("int8") + MEMORY_EXTRA,
            ),
            1.0,
            False,
        ),
        *of_loading(extras),
        *of_growth(curve),
    ]


def between_engines(rows: Rows) -> Iterator[Ratio]:
    """This engine over its peers."""
    for dtype in ("int8", "int4"):
        for peer, target in ((CT2, 2.0), (FASTEST_PEER, 4.0)):
            ours = value_of(rows, ("native", dtype), "decode_tokens_per_s", CONTEXT)
            theirs = value_of(rows, peer, "decode_tokens_per_s", CONTEXT)
            yield Ratio(
                f"tokens/s after {CONTEXT}, native {dtype} / {' '.join(peer)}",
                quotient(ours, theirs),
                target,
                True,
            )
    for peer in (FASTEST_PEER, CT2):
        yield Ratio(
            f"first token after {CONTEXT}, native int8 / {' '.join(peer)}",
            quotient(
                value_of(rows, OURS, "first_token_s", CONTEXT), value_of(rows, peer, "first_token_s", CONTEXT)
            ),
            1.0,
            False,
        )
    for peer, target in ((FASTEST_PEER, 0.1), (CT2, 0.25)):
        yield Ratio(
            f"first token at turn 8, native int8 / {' '.join(peer)}",
            quotient(
                value_of(rows, OURS, "turn8_first_token_s"), value_of(rows, peer, "turn8_first_token_s")
            ),
            target,
            False,
        )


def of_loading(extras: Rows) -> Iterator[Ratio]:
    """How much more memory the first start takes than what is there after it."""
    for extra in extras:
        if (extra["engine"], extra["dtype"]) == OURS:
            first = extra.get("first_start", {})
            yield Ratio(
                "native int8, peak memory while loading / after, first start",
                quotient(first.get("peak_rss_while_loading_bytes"), first.get("rss_after_load_bytes")),
                1.3,
                False,
            )


def of_growth(curve: Rows) -> Iterator[Ratio]:
    """Whether a token's time grows with its context no faster than the bytes that it must read."""
    for dtype in dict.fromkeys(point["dtype"] for point in curve):
        points = [point for point in curve if point["dtype"] == dtype]
        first, last = points[0], points[-1]
        growth = last["seconds_per_token"] / first["seconds_per_token"]
        yield Ratio(
            f"native {dtype}, growth of time / of bytes per token, {first['context']} to {last['context']}",
            growth / (last["bytes_per_token"] / first["bytes_per_token"]),
            1.0,
            False,
        )


def embedded_ratios(embedded: Mapping[str, float]) -> list[Ratio]:
    """What is aimed at for the model in the package."""
    return [
        Ratio(
            "embedded model, first token after Enter, ms",
            quotient(embedded.get("first_token_after_enter_s"), 1e-3),
            60.0,
            False,
        ),
        Ratio("embedded model, tokens/s", embedded.get("tokens_per_s"), 300.0, True),
    ]
