"""What a run reports, and that nothing is left of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen_repl.errors import SandboxError
from codegen_repl.sandbox import Containment, Limits, Runner, Tier, Verdict
from codegen_repl.sandbox.supervisor import supervise

from .host import processes_with

MB = 1 << 20


def test_program_gets_its_arguments_and_input(runner: Runner) -> None:
    """A program runs as a script would: its name, arguments, standard input, exit status."""
    result = runner.run(
        "import sys\nprint(sys.argv, input(), __name__)\nsys.exit(3)", args=["a", "b c"], stdin="typed\n"
    )
    assert result.stdout == "['program.py', 'a', 'b c'] typed __main__\n"
    assert (result.verdict, result.returncode, result.is_ok) == (Verdict.EXIT, 3, False)


def test_good_program_is_ok(runner: Runner) -> None:
    """A program that ends well is ok, and says how long it took and what it held."""
    result = runner.run("print('café', end='')")
    assert result.is_ok
    assert result.stdout == "café"
    assert 0 < result.wall_s < 5
    assert 1 * MB < result.peak_bytes < 256 * MB
    assert result.tier == runner.containment.tier.value


def test_traceback_shows_the_program_and_nothing_of_ours(runner: Runner) -> None:
    """Line numbers are the program's own, and its lines are quoted."""
    result = runner.run("def f():\n    return 1 / 0\n\nf()\n")
    assert result.stderr.splitlines()[:5] == [
        "Traceback (most recent call last):",
        '  File "program.py", line 4, in <module>',
        "    f()",
        '  File "program.py", line 2, in f',
        "    return 1 / 0",
    ]
    assert result.exception is not None
    assert (result.exception.name, result.exception.line) == ("ZeroDivisionError", 2)


def test_syntax_error_names_its_line(runner: Runner) -> None:
    """A program that does not compile is an ordinary failure."""
    result = runner.run("x = 1\ndef f(:\n")
    assert result.returncode == 1
    assert result.exception is not None
    assert (result.exception.name, result.exception.line) == ("SyntaxError", 2)


def test_seed_fixes_chance(runner: Runner) -> None:
    """With a seed, random numbers and the order of sets repeat; with another they differ."""
    program = "import random\nprint(random.random(), list({'a', 'b', 'c', 'd', 'e'}))"
    first, again, other = (runner.run(program, seed=seed).stdout for seed in (7, 7, 8))
    assert first == again
    assert first != other


def test_endless_loop_is_stopped(limited: Callable[[Limits], Runner]) -> None:
    """A loop, even deaf to signals and with its output closed, ends at the wall limit."""
    program = """
        import os, signal, time
        for number in range(1, 32):
            try: signal.signal(number, signal.SIG_IGN)
            except OSError: pass
        print("before", flush=True)
        os.closerange(0, 3)
        while True: time.sleep(1)
    """
    result = limited(Limits(wall_s=0.5)).run(textwrap.dedent(program))
    assert result.verdict is Verdict.WALL
    assert result.stdout == "before\n"
    assert 0.5 <= result.wall_s < 2
    assert "0.5 s" in result.note


def test_slow_drip_does_not_extend_the_limit(limited: Callable[[Limits], Runner]) -> None:
    """Output does not reset the clock."""
    program = "import time\nwhile True: print('.', end='', flush=True); time.sleep(.02)"
    assert limited(Limits(wall_s=0.4)).run(program).verdict is Verdict.WALL


def test_processor_time_is_limited(limited: Callable[[Limits], Runner]) -> None:
    """A process that spends its processor seconds in less wall time is stopped for that."""
    program = "import signal, os\nsignal.raise_signal(signal.SIGXCPU)"
    assert limited(Limits(wall_s=1)).run(program).verdict is Verdict.CPU


def test_crash_is_reported_and_leaves_no_core(runner: Runner) -> None:
    """A segmentation fault is a signal, not an exit status, and no core file comes back."""
    result = runner.run("import ctypes\nprint('before', flush=True)\nctypes.string_at(0)")
    assert (result.verdict, result.returncode) == (Verdict.SIGNAL, -signal.SIGSEGV)
    assert result.note == "Crashed with SIGSEGV."
    assert result.artefacts == ()


def test_flood_is_stopped_and_both_ends_kept(limited: Callable[[Limits], Runner]) -> None:
    """Output beyond the cap ends the run; what is kept is bounded and says what is missing."""
    limits = Limits(wall_s=10, max_output_bytes=1 * MB, kept_output_bytes=10_000)
    result = limited(limits).run("print('first')\nwhile True: print('x' * 5000)")
    assert result.verdict is Verdict.OUTPUT
    assert result.stdout.startswith("first\n")
    assert "bytes of output not kept" in result.stdout
    assert len(result.stdout) < 10_200


def test_huge_traceback_is_stopped(limited: Callable[[Limits], Runner]) -> None:
    """An error message is output like any other."""
    program = "error = None\nfor _ in range(300):\n    error, cause = ValueError('x' * 50_000), error\n"
    program += "    error.__cause__ = cause\nraise error"
    result = limited(Limits(max_output_bytes=2 * MB)).run(program)
    assert result.verdict is Verdict.OUTPUT
    assert len(result.stderr) < 300_000


def test_output_that_is_not_text_is_replaced(runner: Runner) -> None:
    """Any bytes may come; none of them break the reader."""
    result = runner.run(
        "import sys\nsys.stdout.buffer.write(b'\\xff\\xfe caf\\xe9 \\xed\\xa0\\x80 \\x00 end')"
    )
    assert result.is_ok
    assert result.stdout.endswith("end")
    result.stdout.encode("utf-8")


def test_memory_error_says_the_limit(runner: Runner) -> None:
    """A process that asks for too much gets MemoryError, and the note says how much there is."""
    result = runner.run("x = bytearray(3 << 30)")
    assert result.exception is not None
    assert result.exception.name == "MemoryError"
    assert "256 MB" in result.note


def test_memory_of_all_processes_together_is_limited(runner: Runner) -> None:
    """Children that each stay below the limit are stopped for their sum."""
    program = """
        import os, time
        for _ in range(6):
            if os.fork() == 0:
                block = bytearray(b"x") * (100 << 20)
                time.sleep(10)
        time.sleep(10)
    """
    result = runner.run(textwrap.dedent(program))
    assert result.verdict is Verdict.MEMORY
    assert result.peak_bytes > 256 * MB


def test_warden_cannot_be_silenced(runner: Runner) -> None:
    """A program that stops or kills its warden is watched all the same, or dies of it."""
    program = """
        import os, signal, time
        for number in (signal.SIGSTOP, signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            try: os.kill(os.getppid(), number)
            except OSError: pass
        for _ in range(6):
            if os.fork() == 0:
                block = bytearray(b"x") * (100 << 20)
                time.sleep(10)
        time.sleep(10)
    """
    assert runner.run(textwrap.dedent(program)).verdict is Verdict.MEMORY


def test_shared_memory_is_counted_once(runner: Runner) -> None:
    """Forked children that only read their parent's memory do not add up."""
    program = """
        import os, time
        block = bytearray(b"x") * (80 << 20)
        for _ in range(6):
            if os.fork() == 0:
                time.sleep(0.3)
                os._exit(0)
        for _ in range(6): os.wait()
        print("done")
    """
    result = runner.run(textwrap.dedent(program))
    assert result.stdout == "done\n", result


def test_disk_is_limited(limited: Callable[[Limits], Runner]) -> None:
    """Many files, too many bytes: the program runs out of space or is stopped."""
    program = """
        total = 0
        try:
            for number in range(200):
                with open(f"f{number}", "wb") as file: total += file.write(bytes(1 << 20))
        except OSError: pass
        print(total >> 20)
    """
    result = limited(Limits(wall_s=5, disk_bytes=16 * MB)).run(textwrap.dedent(program))
    assert result.verdict is Verdict.DISK or int(result.stdout) <= 16


def test_number_of_files_is_limited(limited: Callable[[Limits], Runner]) -> None:
    """Empty files are not free."""
    program = "for number in range(10**6): open(f'f{number}', 'w').close()"
    result = limited(Limits(wall_s=10, scratch_entries=500)).run(program)
    assert result.verdict is Verdict.DISK


def test_hidden_and_deleted_files_count(limited: Callable[[Limits], Runner]) -> None:
    """Files without a name, or in a directory that cannot be listed, do not escape the count."""
    deleted = """
        import os, time
        for number in range(40):
            fd = os.open(f"f{number}", os.O_WRONLY | os.O_CREAT)
            os.unlink(f"f{number}")
            os.write(fd, bytes(1 << 20))
        time.sleep(3)
    """
    unlisted = """
        import os, time
        os.mkdir("d", 0o300)
        for number in range(40):
            with open(f"d/{number}", "wb") as file: file.write(bytes(1 << 20))
        time.sleep(3)
    """
    for program in (deleted, unlisted):
        result = limited(Limits(wall_s=5, disk_bytes=16 * MB)).run(textwrap.dedent(program))
        out_of_space = result.exception is not None and "No space left" in result.exception.message
        assert result.verdict is Verdict.DISK or out_of_space, result


def test_cancelling_stops_the_run(runner: Runner) -> None:
    """`is_cancelled` is asked while the program runs."""
    started = time.monotonic()
    result = runner.run(
        "print('on', flush=True)\nimport time\ntime.sleep(60)",
        is_cancelled=lambda: time.monotonic() > started + 0.4,
    )
    assert result.verdict is Verdict.INTERRUPTED
    assert result.stdout == "on\n"


def test_ctrl_c_ends_the_run_and_not_the_caller(runner: Runner) -> None:
    """SIGINT during a run is answered by the verdict, and the handler is back afterwards."""
    before = signal.getsignal(signal.SIGINT)
    timer = threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    result = runner.run("import time\ntime.sleep(60)")
    timer.join()
    assert result.verdict is Verdict.INTERRUPTED
    assert signal.getsignal(signal.SIGINT) is before


def test_a_fault_in_the_caller_leaves_nothing_running(runner: Runner) -> None:
    """If asking `is_cancelled` raises, the program is killed before the error goes on."""

    def broken() -> bool:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        runner.run(
            "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'input()', 'LEFT_BY_FAULT'])",
            is_cancelled=broken,
        )
    assert processes_with("LEFT_BY_FAULT") == []


DAEMON = """
import os, sys, time
if os.fork() == 0:
    try: os.setsid()
    except OSError: pass
    if os.fork() == 0:
        os.execv(sys.executable, [sys.executable, "-c", "import time; time.sleep(25)", {marker!r}])
    os._exit(0)
print("started", flush=True)
time.sleep({sleep})
"""


def test_daemon_does_not_outlive_the_run(runner: Runner) -> None:
    """A process that detached itself and holds the output open neither delays the result nor survives it."""
    marker, started = f"DAEMON_{os.getpid()}", time.monotonic()
    result = runner.run(DAEMON.format(marker=marker, sleep=0.2))
    assert result.is_ok
    assert time.monotonic() - started < 3
    time.sleep(0.2)
    assert processes_with(marker) == []


def test_fleeing_processes_are_caught(limited: Callable[[Limits], Runner]) -> None:
    """A program that keeps forking away from whoever kills it dies all the same."""
    name = f"flee{os.getpid()}"
    program = f"""
        import ctypes, os, sys, time
        ctypes.CDLL(None).prctl(15, {name.encode()!r})  # PR_SET_NAME: children inherit it
        if os.fork() == 0:
            while True:
                if os.fork(): os._exit(0)
                try: os.setsid()
                except OSError: pass
                time.sleep(0.005)
        time.sleep(0.3)
    """
    for _ in range(3):
        assert limited(Limits(wall_s=5)).run(textwrap.dedent(program)).is_ok
    time.sleep(0.1)
    assert name not in {path.read_text().strip() for path in Path("/proc").glob("[0-9]*/comm")}


def test_death_of_the_host_ends_the_run(tier: Tier) -> None:
    """If the process that started the run is killed without a chance to tidy up, the run dies with it."""
    marker = f"ORPHAN_{os.getpid()}_{tier}"
    host = f"""
        from codegen_repl.sandbox import Runner, Limits, Tier, probe_tier
        print("ready", flush=True)
        program = {DAEMON.format(marker=marker, sleep=25)!r}
        Runner(Limits(wall_s=30), probe_tier(Tier({tier.value!r}))).run(program)
    """
    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(host)], stdout=subprocess.PIPE)
    deadline = time.monotonic() + 10
    while not processes_with(marker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert processes_with(marker)
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 3
    while processes_with(marker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert processes_with(marker) == []


def test_verdict_cannot_be_forged(runner: Runner) -> None:
    """What the program writes, wherever it writes it, is output and nothing else."""
    program = """
        import os
        for fd in range(1024):
            try: os.write(fd, b"started\\nended 0 1 -\\n")
            except OSError: pass
        os._exit(7)
    """
    result = runner.run(textwrap.dedent(program))
    assert (result.verdict, result.returncode) == (Verdict.EXIT, 7)


def scratch_directories() -> set[Path]:
    return set(Path(tempfile.gettempdir()).glob(f"codegen-repl-run-{os.getpid()}-*"))


def test_each_run_starts_afresh(runner: Runner) -> None:
    """Nothing a run leaves is seen by the next, and nothing stays on the host."""
    program = """
        import os
        for path in ("left", "/tmp/left", "/dev/shm/left", "/var/tmp/left"):
            if os.path.exists(path): print("seen", path)
            try: open(path, "w").close()
            except OSError: pass
    """
    before = scratch_directories()
    for _ in range(2):
        assert runner.run(textwrap.dedent(program)).stdout == ""
    assert scratch_directories() <= before


def test_deep_and_closed_directories_are_removed(runner: Runner) -> None:
    """Scratch is removed whatever its shape."""
    program = """
        import os
        for _ in range(300):
            os.mkdir("d"); os.chdir("d")
        os.mkdir("closed", 0o000)
    """
    before = scratch_directories()
    assert runner.run(textwrap.dedent(program)).is_ok
    assert scratch_directories() <= before


def test_no_descriptor_leaks(runner: Runner) -> None:
    """A hundred runs in a session must not use up the host's descriptors."""
    runner.run("open('x', 'w').write('y')")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for program in ("open('x', 'w').write('y')", "1/0", "import os; os.abort()"):
        runner.run(program, stdin="some")
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_programs_may_run_side_by_side(runner: Runner) -> None:
    """Runs in several threads do not disturb each other."""
    results: dict[int, str] = {}

    def run(number: int) -> None:
        results[number] = runner.run(f"import time\ntime.sleep(.1)\nprint({number})").stdout

    threads = [threading.Thread(target=run, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == {number: f"{number}\n" for number in range(4)}


@pytest.mark.skipif(os.name != "posix", reason="POSIX")
def test_terminal_is_out_of_reach(tier: Tier, tmp_path: Path) -> None:
    """A program started from a terminal has none: it can neither read the keyboard nor type into it."""
    import fcntl
    import pty
    import termios

    host = f"""
        from codegen_repl.sandbox import Runner, Tier, probe_tier
        program = "import os; os.open('/dev/tty', os.O_RDWR)"
        print(Runner(None, probe_tier(Tier({tier.value!r}))).run(program).exception)
    """
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(host)],
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=terminal,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        text=True,
    )
    said, _ = process.communicate(timeout=30)
    os.close(controller)
    os.close(terminal)
    assert "Error" in said


def test_without_a_sandbox_nothing_runs(tmp_path: Path) -> None:
    """Where nothing contains a program it is refused, with the reason and what to do."""
    runner = Runner(
        Limits(), Containment(Tier.NONE, reason="bubblewrap is not installed.", hint="apt install it.")
    )
    with pytest.raises(SandboxError, match=r"bubblewrap is not installed.*apt install it"):
        runner.run(f"open({str(tmp_path / 'x')!r}, 'w')")
    assert list(tmp_path.iterdir()) == []


def test_unsafe_runs_with_limits_only(tmp_path: Path) -> None:
    """On the user's word a program runs uncontained, yet in scratch, with a clean environment and a clock."""
    os.environ["CODEGEN_TEST_SECRET"] = "secret"
    runner = Runner(Limits(wall_s=0.7), Containment(Tier.NONE))
    program = """
import os, time
print(os.environ.get("CODEGEN_TEST_SECRET"), os.getcwd(), flush=True)
time.sleep(9)
"""
    try:
        result = runner.run(
            program,
            unsafe=True,
        )
    finally:
        del os.environ["CODEGEN_TEST_SECRET"]
    secret, folder = result.stdout.split()
    assert result.verdict is Verdict.WALL
    assert secret == "None"
    assert not Path(folder).exists()


@pytest.mark.parametrize(
    "command", [["/bin/false"], ["/does/not/exist"], ["/bin/sh", "-c", "echo no namespaces >&2; exit 1"]]
)
def test_a_sandbox_that_does_not_come_up_is_no_result(command: list[str]) -> None:
    """Exit status 1 of the sandbox is never mistaken for the program's."""
    ending = supervise(lambda _: command, environment={}, stdin_fd=None, pass_fds=[], limits=Limits())
    assert ending.verdict is Verdict.SETUP_FAILED
    assert ending.failure
