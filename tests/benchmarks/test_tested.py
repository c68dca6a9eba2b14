"""The HumanEval judge: a clean end in time is a pass, and nothing else is."""

import time

import pytest

from codegen_repl.benchmarks import tested
from codegen_repl.benchmarks.humaneval import Task
from codegen_repl.benchmarks.tested import passes

TASK = Task("T/0", "def f(x):\n    'One more.'\n", "def check(g):\n    assert g(1) == 2\n", "f")


@pytest.mark.parametrize("completion", ["    return x + 1\n", "    print(x)\n    return x + 1\n\nf(3)"])
def test_passes(completion: str) -> None:
    assert passes(TASK.program(completion))


@pytest.mark.parametrize(
    "completion",
    [
        "    return x",
        "    return x +",
        "",
        "    y: Undefined = x\n    return y + 1\n\ndef g(x: Undefined): pass",  # annotations are evaluated
        "    raise SystemExit(0)",  # a clean exit before the tests is no pass
        "    import os; os.kill(os.getpid(), 2)",
        "    input()",
        "    return x + 1\n\nif __name__ != '__main__':\n    raise ValueError",  # as published
    ],
)
def test_fails(completion: str) -> None:
    assert not passes(TASK.program(completion))


def test_a_program_that_does_not_end_in_time_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tested.SECONDS == 3.0
    monkeypatch.setattr(tested, "SECONDS", 0.3)
    started = time.monotonic()
    assert not passes("while True: pass")
    assert time.monotonic() - started < 5
