"""How many threads a network gains from; each thread of a program that computes has to be told.

OpenMP keeps that number for each thread that calls it, so it is not enough to set it where a model is opened.
"""

from __future__ import annotations

import torch

from codegen_repl.models.spare import SpareThreads

NUM_THREADS = torch.get_num_threads()
ONE_THREAD_IS_BEST = 4_000_000  # parameters; below, threads wait for each other more than they compute
_spare = SpareThreads(NUM_THREADS)


def use_threads(num_params: int) -> None:
    """Let torch use, in this thread of the program, as many threads as a network of this size gains from now.

    Threads meet several times a layer, and all wait for one that has no core: beside a busy program a token
    of 350M takes 404 ms with two threads and 18 with one; where both cores are free, 13 (measured). So there
    are as many threads as cores that other programs leave alone.
    """
    torch.set_num_threads(1 if num_params < ONE_THREAD_IS_BEST else _spare.count())
