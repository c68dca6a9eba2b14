"""How many threads a network gains from; each thread of a program that computes has to be told.

OpenMP keeps that number for each thread that calls it, so it is not enough to set it where a model is opened.
"""

from __future__ import annotations

import torch

from codegen_repl.models.spare import SpareThreads

NUM_THREADS = torch.get_num_threads()
ONE_THREAD_IS_BEST = 4_000_000  # parameters; below, threads wait for each other more than they compute
WAITS_OFTEN = 50_000_000  # parameters; below, threads meet after so little that all wait for a busy core
_spare = SpareThreads(NUM_THREADS)


def use_threads(num_params: int) -> None:
    """Let torch use, in this thread of the program, as many threads as a network of this size gains from now.

    With 17 million parameters a second thread adds two thirds to the speed on an idle machine, and takes more
    than half of it on a busy one (measured), so it is used where other programs leave a core alone.
    """
    if num_params < ONE_THREAD_IS_BEST:
        torch.set_num_threads(1)
    else:
        torch.set_num_threads(_spare.count() if num_params < WAITS_OFTEN else NUM_THREADS)
