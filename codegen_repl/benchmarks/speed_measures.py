"""What is measured of an engine that is open: each figure the median of several runs, told as it is found.

Prompts are random ids, the same for every engine, and new ones in each repetition.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from statistics import median

from codegen_repl.benchmarks.resident import peak_resident_bytes
from codegen_repl.benchmarks.shapes import Shape
from codegen_repl.benchmarks.speed_engines import Answer, SpeedEngine

CONTEXTS = (128, 512, 1536)
CURVE = (128, 512, 1024, 1536, 1980)  # of the native engine only
NUM_DECODED = 64  # steps after the first token
HISTORY, NUM_ASKED = 1500, 40  # turn 8: what stands there, its last answer included, and what is new
CANDIDATES_CONTEXT, NUM_CANDIDATES = 512, 4
FIRST_ID = 3  # below are the ends of text of the vocabularies

Found = Callable[[str, int | None, float], None]  # a measure, its context, its value
Doing = Callable[[str], None]  # what comes next, for the person who waits


class Prompts:
    """Random ids, reproducible: the same calls give the same prompts."""

    def __init__(self, shape: Shape) -> None:
        self._random = Random(5)
        self._last_id = min(shape.vocab_size, 50257) - 1  # beyond, published vocabularies have gaps

    def __call__(self, num_ids: int) -> list[int]:
        """The next prompt."""
        return [self._random.randint(FIRST_ID, self._last_id) for _ in range(num_ids)]


def fits(shape: Shape, context: int, num_new: int = NUM_DECODED + 1) -> bool:
    """Whether a network takes so many tokens and as many new ones as are measured."""
    return context + num_new <= shape.n_positions


@dataclass(frozen=True, slots=True)
class Memory:
    """What decoding is held against: the bytes that a token after so many must read, and how many a second
    the machine reads just now.
    """

    token_bytes: Callable[[float], float]
    bandwidth: Callable[[], float]


def measure(
    engine: SpeedEngine,
    shape: Shape,
    repeats: int,
    found: Found,
    doing: Doing,
    contexts: Sequence[int],
    memory: Memory,
) -> None:
    """Everything that is asked of every engine."""
    prompts = Prompts(shape)
    doing("warm-up")
    engine.answer(prompts(32), 8)
    for context in contexts:
        if fits(shape, context):
            doing(f"{NUM_DECODED} tokens after {context}")
            measure_decoding(engine, prompts, context, repeats, found, memory)
    if fits(shape, HISTORY, NUM_ASKED + 1):
        doing("turn 8")
        found("turn8_first_token_s", None, turn8_first_token(engine, prompts, repeats))
    if fits(shape, CANDIDATES_CONTEXT):
        doing(f"{NUM_CANDIDATES} candidates")
        found("four_candidates_over_one", None, candidates_over_one(engine, prompts, repeats))
    found("peak_rss_bytes", None, peak_resident_bytes())


def measure_decoding(
    engine: SpeedEngine, prompts: Prompts, context: int, repeats: int, found: Found, memory: Memory
) -> None:
    """The first token with nothing kept from before, the speed of those that follow, and what share of the
    memory's speed around each answer that is.
    """
    num_bytes = NUM_DECODED * memory.token_bytes(context + NUM_DECODED / 2)
    answers, shares, before = list[Answer](), list[float](), memory.bandwidth()
    for _ in range(repeats):
        engine.forget()
        answers.append(engine.answer(prompts(context), NUM_DECODED))
        after = memory.bandwidth()
        shares.append(num_bytes / answers[-1].rest_s / ((before + after) / 2))
        before = after
    found("bandwidth_share", context, median(shares))
    found("first_token_s", context, median(answer.first_token_s for answer in answers))
    found("decode_tokens_per_s", context, NUM_DECODED / median(answer.rest_s for answer in answers))


def turn8_first_token(engine: SpeedEngine, prompts: Prompts, repeats: int) -> float:
    """Seconds to the first token when all but the last 40 ids of the prompt were answered before."""
    engine.forget()
    asked = prompts(HISTORY - NUM_DECODED - 1)
    history = asked + engine.answer(asked, NUM_DECODED).ids
    return median(engine.answer(history + prompts(NUM_ASKED), 0).first_token_s for _ in range(repeats))


def candidates_over_one(engine: SpeedEngine, prompts: Prompts, repeats: int) -> float:
    """Time of four sampled rows over the time of one, of the same prompt, whole calls in turn.

    An engine that keeps what it computed has the prompt in its cache, as it has in a conversation; so what
    its four rows cost is not hidden behind a prefill.
    """
    prompt = prompts(CANDIDATES_CONTEXT)
    engine.sample(prompt, 1, NUM_CANDIDATES)  # the first time pays for what is done once
    times: dict[int, list[float]] = {1: [], NUM_CANDIDATES: []}
    for _ in range(repeats):
        for num_rows, seconds in times.items():
            started = time.perf_counter()
            engine.sample(prompt, NUM_DECODED, num_rows)
            seconds.append(time.perf_counter() - started)
    return median(times[NUM_CANDIDATES]) / median(times[1])


def curve(
    engine: SpeedEngine, shape: Shape, repeats: int, doing: Doing, contexts: Sequence[int] = CURVE
) -> list[tuple[int, float]]:
    """Context and seconds per token, each context the beginning of the next."""
    ids = Prompts(shape)(max(contexts))
    points = []
    for context in contexts:
        if fits(shape, context):
            doing(f"curve, {context} tokens")
            rests = [engine.answer(ids[:context], NUM_DECODED).rest_s for _ in range(repeats)]
            points.append((context, median(rests) / NUM_DECODED))
    return points
