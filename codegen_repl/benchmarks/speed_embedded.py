"""How long a person waits for the model in the package: text in, text out, guarded, as the REPL asks it.

Half of the context was answered before, so that it is in the cache, as it is from the second step on.
"""

from __future__ import annotations

from pathlib import Path
from statistics import median

from codegen_repl.generation import CompletionRequest, SamplingParams
from codegen_repl.models.local import LocalModel
from codegen_repl.models.stats import StreamStats

NUM_NEW = 128

FIRST_HALF = """\
# import numpy and matplotlib.pyplot
import numpy as np
import matplotlib.pyplot as plt
# assign the list [4, 8, 15, 16, 23, 42] to a variable named "values"
values = [4, 8, 15, 16, 23, 42]
# compute the mean of values and store it in average
average = sum(values) / len(values)
"""
SECOND_HALF = """\
# write a function above(numbers, limit) that returns the numbers greater than limit
def above(numbers, limit):
    return [number for number in numbers if number > limit]
# call above with values and average and store the result in large
large = above(values, average)
# sort large in descending order
large.sort(reverse=True)
# print large, one number per line
"""


def waiting_times(directory: Path, repeats: int, folder: Path) -> dict[str, float]:
    """First token after Enter, tokens per second after it, and how many ids there were and were reused.

    What is made of the model is kept in `folder`, or beside it.
    """
    from codegen_repl.models.opening import open_checkpoint

    model = open_checkpoint(directory, name="tiny", device="cpu", is_guarded=True, quantized=folder)
    waits, speeds = [], []
    for _ in range(repeats + 1):
        ask(model, "x", 1)  # shares nothing with the conversation
        ask(model, FIRST_HALF, 1)
        stats = ask(model, FIRST_HALF + SECOND_HALF, NUM_NEW)
        waits.append(stats.first_token_seconds)
        speeds.append((stats.num_new_tokens - 1) / (stats.seconds - stats.first_token_seconds))
    return {
        "first_token_after_enter_s": median(waits[1:]),  # the first time pays for what is done once
        "tokens_per_s": median(speeds[1:]),
        "num_prompt_tokens": stats.num_prompt_tokens,
        "num_reused_tokens": stats.num_reused_tokens,
        "num_new_tokens": stats.num_new_tokens,
    }


def ask(model: LocalModel, prompt: str, num_new: int) -> StreamStats:
    """What an answer cost that goes on after its step's end, up to its length or the end of text."""
    request = CompletionRequest(prompt, SamplingParams(temperature=0, max_new_tokens=num_new), stop_rules=())
    for _ in model.stream(request):
        pass
    assert model.last_stats is not None
    return model.last_stats
