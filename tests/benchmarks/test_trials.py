"""Trials: whether programs run, a batch to a sandboxed process; and judging, a process to a program."""

import sys
import time
from collections.abc import Callable, Sequence

import pytest

from codegen_repl.benchmarks import tried
from codegen_repl.benchmarks.inside import ask_inside
from codegen_repl.benchmarks.judging import MTPB_LIMITS, Cancelled, judge_all, passes_published, passes_tests
from codegen_repl.benchmarks.trials import Trial, Trials
from codegen_repl.errors import SandboxError
from codegen_repl.generation import never
from codegen_repl.sandbox import Containment, Limits, Runner, Tier, Verdict, probe
from codegen_repl.sandbox.result import RunResult

needs_sandbox = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not probe().is_contained, reason="nothing contains programs here"
)


def verdicts(trials: Sequence[Trial]) -> list[bool]:
    return [trial.does_run for trial in trials]


class Canned:
    """A runner whose runs end as told."""

    def __init__(self, *endings: Verdict) -> None:
        self.endings = list(endings)

    def run(self, program: str, **options: object) -> RunResult:
        return RunResult(self.endings.pop(0), 0, "", "no room", 0.0, 0, "none")


@needs_sandbox
def test_each_program_of_a_batch_runs_alone() -> None:
    """Nothing that one does to its process reaches the next: names, modules, exits, signals, output."""
    programs = [
        "import numpy as np\nx = 1\nnp.zeros = None",
        "x",
        "import numpy as np\nnp.zeros(3)\nimport sys\nsys.modules['json'] = None",
        "import sys\nsys.exit(0)",
        "import sys\nsys.exit(3)",
        "import os\nos.kill(os.getpid(), 9)",
        "print(" + "'[true, true]' * 9",
        "print('y' * 10**6)\ninput",
        "input()",
        "if __name__ == '__main__': 1 / 0",
    ]
    expected = [True, False, True, True, False, False, False, True, False, False]
    assert verdicts(Trials(probe(), num_workers=3)(programs)) == expected
    assert Trials(probe())([]) == []


@needs_sandbox
def test_programs_that_print_the_same_are_known_by_it() -> None:
    programs = [
        "print(3)",
        "x = 3\nprint(x)",
        "print(3.0)",
        "print('y' * 10**6)",
        "print(1 / 0)",
        "import os\nprint(3)\nos.closerange(3, 99)",
    ]
    three, also, other, long, failed, closed = Trials(probe())(programs)
    assert three == also
    assert len({three.printed, other.printed, long.printed}) == 3
    assert failed == Trial(does_run=False)
    assert closed.does_run


@needs_sandbox
def test_a_program_that_does_not_end_is_stopped_and_the_others_are_not() -> None:
    """Even one that will not be told; and the batch takes little longer than the slowest."""
    stubborn = "import signal\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\nwhile True: pass"
    started = time.monotonic()
    trials = Trials(probe(), num_workers=2, seconds=0.5)(["while True: pass", "x = 1", stubborn])
    assert verdicts(trials) == [False, True, False]
    assert time.monotonic() - started < 10


@needs_sandbox
def test_a_program_that_brings_the_batch_down_fails_alone() -> None:
    murder = "import os\nos.kill(os.getppid(), 9)"
    assert verdicts(Trials(probe(), seconds=1)(["x = 1", murder, "y = 2"])) == [True, False, True]


def test_without_a_sandbox_nothing_is_tried() -> None:
    with pytest.raises(SandboxError):
        Trials(Containment(Tier.NONE))(["x = 1"])


def test_libraries_are_loaded_before_only_if_a_program_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[str] = []
    monkeypatch.setattr("importlib.import_module", loaded.append)
    tried.preload(["x = 1", "if x:\n    from pandas import DataFrame", "# import numpy"])
    assert loaded == ["pandas"]


@needs_sandbox
@pytest.mark.parametrize(
    ("judge", "program", "ok"),
    [
        (
            lambda p, r: passes_published(p, 7, r, never),
            "print(7)\nimport os\nprint(os.getpid())\nprint(7)",
            True,
        ),
        (lambda p, r: passes_published(p, 7, r, never), "import os\nprint(7)\nos._exit(0)", False),
        (lambda p, r: passes_published(p, 7, r, never), "x = [0] * 10**10\nprint(7)", False),
        (lambda p, r: passes_tests(p, r, never), "assert True", True),
        (lambda p, r: passes_tests(p, r, never), "import os\nos._exit(0)", False),
    ],
)
def test_verdicts_come_from_the_judge_in_the_sandbox(
    judge: Callable[[str, Runner], bool], program: str, ok: bool
) -> None:
    assert judge(program, Runner(MTPB_LIMITS, probe())) is ok


@needs_sandbox
def test_a_program_that_swallows_the_end_of_its_time_is_ended_by_the_sandbox() -> None:
    """In the published harness it would hang for ever."""
    program = "print(7)\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass"
    assert not passes_published(program, 7, Runner(Limits(wall_s=2), probe()), never)


def test_a_sandbox_that_does_not_come_up_is_tried_again_and_is_no_verdict() -> None:
    failed = Verdict.SETUP_FAILED
    assert ask_inside("published", {}, Canned(failed, failed, Verdict.EXIT)) is None
    with pytest.raises(SandboxError, match="no room"):
        ask_inside("published", {}, Canned(failed, failed, failed))


def test_who_stops_iterating_stops_the_programs() -> None:
    cancelled = []

    def judge(sample: int, is_cancelled: Cancelled) -> bool:
        deadline = time.monotonic() + 20
        while sample and not is_cancelled() and time.monotonic() < deadline:
            time.sleep(0.01)
        cancelled.append(is_cancelled())
        return True

    verdicts = judge_all([0, 1, 2, 3, 4], judge, 2)
    assert next(verdicts) == (0, True)
    verdicts.close()  # type: ignore[attr-defined]  # it is a generator
    assert cancelled[0] is False
    assert all(cancelled[1:])
    assert len(cancelled) <= 3
