"""Starts a worker and hands on what it says; ends it when nobody wants to know any more.

The worker is in a session of its own, so that Ctrl-C reaches this process only, which then ends the worker.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from typing import IO, Any

from codegen_repl.errors import CodegenReplError
from codegen_repl.sanitise import sanitise

WORKER = (sys.executable, "-m", "codegen_repl.benchmarks.speed_worker")


class WorkerFailed(CodegenReplError):
    """A job came to no good end; the text is the reason."""


def run_worker(job: Mapping[str, Any], environ: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """Yield what the worker tells; WorkerFailed when it fails or ends before its time."""
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as talk,
        subprocess.Popen(
            [*WORKER, json.dumps(job)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=talk,
            text=True,
            env={**os.environ, **environ},
            start_new_session=True,
        ) as process,
    ):
        try:
            assert process.stdout is not None
            for line in process.stdout:
                message: dict[str, Any] = json.loads(line)
                if "failed" in message:
                    raise WorkerFailed(sanitise(message["failed"]))
                yield message
            if process.wait() != 0:
                raise WorkerFailed(last_words(process.returncode, talk))
        finally:
            process.kill()


def last_words(status: int, talk: IO[str]) -> str:
    """Why a process ended that could not say so itself."""
    if status == -getattr(signal, "SIGKILL", 9):
        return "it was killed, as systems do when memory runs out"
    talk.seek(0)
    lines = talk.read().strip().splitlines() or ["it said nothing"]
    return f"it ended with status {status}: {sanitise(lines[-1][:200])}"
