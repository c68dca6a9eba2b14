"""How fast this machine reads memory: the limit of any engine that reads all weights for each token.

A buffer that no cache holds is read by several kernels with all threads. On a shared machine neighbours take
their part of the memory's speed for seconds or minutes, so a speed is to be compared with what a plain read
gets just before and after it: that is what a `Meter` tells, from a process of its own.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from statistics import median

import torch

from codegen_repl.errors import CodegenReplError

NUM_READS = 8
Kernels = tuple[Callable[[], object], ...]
Meter = Callable[[], float]  # bytes per second, now


class Buffer:
    """Memory to read, and ways to read it."""

    def __init__(self, num_bytes: int) -> None:
        width = 4096
        buffer = torch.ones(num_bytes // (4 * width), width)  # fp32
        vector, out = torch.ones(width), torch.empty(buffer.shape[0])
        self.num_bytes = buffer.nbytes
        self.kernels: Kernels = (
            buffer.sum,
            buffer.view(torch.int64).sum,
            lambda: torch.mv(buffer, vector, out=out),
        )

    def speeds(self, num_reads: int) -> list[list[float]]:
        """Bytes per second of each read, for each kernel; they take turns."""
        found: list[list[float]] = [[] for _ in self.kernels]
        for _ in range(num_reads):
            for kernel, speeds in zip(self.kernels, found, strict=True):
                started = time.perf_counter()
                kernel()
                speeds.append(self.num_bytes / (time.perf_counter() - started))
        return found


def best_bandwidth(num_bytes: int, num_reads: int = NUM_READS) -> float:
    """Bytes per second at the best moment: the best of all reads."""
    return max(max(speeds) for speeds in Buffer(num_bytes).speeds(num_reads))


def usual_bandwidth(buffer: Buffer, num_reads: int = NUM_READS) -> float:
    """Bytes per second while it is measured: the median of the kernel that reads fastest."""
    return max(median(speeds) for speeds in buffer.speeds(num_reads))


@contextmanager
def meter(num_bytes: int) -> Iterator[Meter]:
    """The usual bandwidth whenever it is asked for. The buffer is another process's, so that this one's
    memory remains its own. Asking raises CodegenReplError when that process has ended.
    """
    command = [sys.executable, "-m", "codegen_repl.benchmarks.bandwidth", str(num_bytes)]
    unbuffered = 0  # or what nobody has read would be written once more at the end, and fail
    with subprocess.Popen(command, unbuffered, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        asks, answers = process.stdin, process.stdout
        assert asks is not None
        assert answers is not None

        def read() -> float:
            with suppress(BrokenPipeError):  # then there is no answer either
                asks.write(b"\n")
            speed = answers.readline()
            if not speed:
                raise CodegenReplError(
                    "The process that measures the memory's speed has ended, most likely for want of memory: "
                    "close other programs and run it again."
                )
            return float(speed)

        yield read


def answer(num_bytes: int) -> None:
    """Read whenever a line comes on standard input, and print what was found."""
    buffer = Buffer(num_bytes)
    buffer.speeds(1)  # the first time pays for what is done once
    for _ in sys.stdin:
        print(usual_bandwidth(buffer, NUM_READS // 2), flush=True)


if __name__ == "__main__":
    answer(int(sys.argv[1]))
