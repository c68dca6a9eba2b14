"""How many threads a network gains from; each thread of a program that computes has to be told.

OpenMP keeps that number for each thread that calls it, so it is not enough to set it where a model is opened.
"""

from __future__ import annotations

import torch

NUM_THREADS = torch.get_num_threads()
ONE_THREAD_IS_BEST = 50_000_000  # parameters; below, threads wait for each other more than they compute


def use_threads(num_params: int) -> None:
    """Let torch use, in this thread of the program, as many threads as a network of this size gains from.

    With 8 million parameters a second thread gains nothing on an idle machine; on a busy one, where it is
    waited for at each of a hundred small steps a token, it makes the network 20 times slower (measured).
    """
    torch.set_num_threads(1 if num_params < ONE_THREAD_IS_BEST else NUM_THREADS)
