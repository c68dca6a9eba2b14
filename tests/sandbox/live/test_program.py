"""State follows the turns that are named; what a candidate does is seen by nobody but its own successors."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from codegen_repl.sandbox import Containment, Limits, Tier, Verdict
from codegen_repl.sandbox.live import LiveException, LiveProgram, LiveResult, Name
from codegen_repl.sandbox.live.pieces import cut
from codegen_repl.sandbox.live.worker import Worker

from ..host import processes_with

Run = Callable[..., LiveResult]
Limited = Callable[[Limits], LiveProgram]


def worker_of(live: LiveProgram) -> Worker:
    assert live._worker is not None
    return live._worker


def kinds(result: LiveResult) -> dict[str, str]:
    return {name.name: name.kind for name in result.names}


# -- state -------------------------------------------------------------------------------------------------


def test_state_follows_the_prefix(run: Run) -> None:
    """A turn finds what the turns before it have made, and a shorter prefix is an undo."""
    turns = ["total = 1", "total += 10", "total += 100"]
    shown = [run(turns[:count], "print(total)").stdout for count in (3, 1, 2, 3)]
    assert shown == ["111\n", "1\n", "11\n", "111\n"]


def test_an_accepted_candidate_is_not_run_again(run: Run) -> None:
    """What happens once happens once: the state of a candidate that ran is kept for its successors."""
    turns = ["import time\nbegun = time.time_ns()"]
    first = run([], turns[0] + "\nprint(begun)").stdout
    turns = [turns[0] + "\nprint(begun)"]
    assert run(turns, "print(begun)").stdout == first
    assert run(turns, "later = begun\nprint(later)").stdout == first


def test_candidates_do_not_see_each_other(run: Run) -> None:
    """Neither a new name, nor a list changed in place, nor a module's attribute reaches a sibling."""
    before = ["import math\nitems = [1]"]
    assert run(before, "items.append(2); new = 1; math.pi = 3").is_ok
    sibling = run(before, "print(items, 'new' in globals(), math.pi > 3)")
    assert sibling.stdout == "[1] False True\n"


def test_files_of_a_candidate_are_not_seen_by_its_sibling(run: Run) -> None:
    """A file is state, too: successors find it, siblings do not, hidden ones and temporary ones neither."""
    before = ["import os, tempfile"]
    write = "open('data.txt', 'w').write('one')\nopen('.hidden', 'w').close()\n_, path = tempfile.mkstemp()"
    look = "print(sorted(os.listdir()), os.listdir(tempfile.gettempdir()))"
    assert run(before, write).is_ok
    assert "data" not in run(before, look).stdout
    assert "data.txt" in run([*before, write], look).stdout
    assert run([*before, write], "print(open('data.txt').read())").stdout == "one\n"


def test_shared_memory_of_a_candidate_is_not_seen_by_its_sibling(run: Run, live: LiveProgram) -> None:
    """It is a file as well, where a tier has a /dev/shm of its own; the others deny it."""
    before = ["import os"]
    write = "with open('/dev/shm/left', 'w') as file:\n    file.write('one')"
    written = live.run(before, write)
    assert run(before, "print(os.path.exists('/dev/shm/left'))").stdout == "False\n"
    if written is not None and written.is_ok:
        assert run([*before, write], "print(open('/dev/shm/left').read())").stdout == "one\n"


def test_an_open_file_goes_on_where_it_was(run: Run) -> None:
    """Each candidate reads on from where the accepted turns stopped, whatever another one has read."""
    before = [
        "open('lines', 'w').write('a\\nb\\nc\\n')",
        "file = open('lines', buffering=1)\nfile.readline()",
    ]
    for _ in range(2):
        assert run(before, "print(file.readline(), end='')").stdout == "b\n"


def test_a_file_that_is_only_read_is_kept_open(run: Run, live: LiveProgram) -> None:
    """Such a file costs no replay: its position is put back for each candidate."""
    before = ["import random", "file = open(random.__file__, 'rb', buffering=0)\nfirst = file.read(10)"]
    run(before, "pass")
    assert ("", tuple(cut(before) or ())) in live._snapshots
    assert len({run(before, f"print(file.read({count})[:5])").stdout for count in (5, 6, 7)}) == 1
    assert run(before, "print(file.tell())").stdout == "10\n"


def test_a_thread_goes_on(run: Run) -> None:
    """A thread cannot be photographed, so its turn is run again, and the thread with it."""
    start = "import threading, time\nticks = []\n"
    start += "def tick():\n    while True:\n        ticks.append(1)\n        time.sleep(.01)\n"
    start += "threading.Thread(target=tick, daemon=True).start()"
    for _ in range(2):
        assert run([start], "seen = len(ticks)\ntime.sleep(.3)\nprint(len(ticks) > seen)").stdout == "True\n"


def test_shared_memory_is_not_shared_with_siblings(run: Run) -> None:
    """Memory that forks have in common would leak from candidate to candidate, so it is not kept parked."""
    before = ["import mmap\nblock = mmap.mmap(-1, 16)"]
    for _ in range(2):
        assert run(before, "print(block[0]); block[0] = 7").stdout == "0\n"


def test_chance_is_the_same_each_time(run: Run) -> None:
    """Random numbers, hash order included, depend on the turns alone; a seed the program sets counts."""
    code = "import random\nprint(random.random(), list({'a', 'b', 'c', 'd', 'e'}))"
    assert run([], code).stdout == run([], code).stdout == run(["pass"], code).stdout
    seeded = ["import random\nrandom.seed(5)\nfirst = random.random()"]
    after = run(seeded, "print(random.random())").stdout
    assert after == run(seeded, "print(random.random())  # again").stdout
    assert after != run(["import random\nrandom.seed(6)\nrandom.random()"], "print(random.random())").stdout


def test_input_is_one_stream_for_all_turns(run: Run) -> None:
    """Each turn reads on where the one before it stopped, and each candidate from the same place."""
    text = "".join(f"line {number}\n" for number in range(5000))  # more than a buffer holds
    turns = ["first = input()", "import sys\nmany = [input() for _ in range(3000)]"]
    for _ in range(2):
        shown = run(turns, "print(first, many[-1], input())", stdin=text).stdout
        assert shown == "line 0 line 3000 line 3001\n"
    assert run(turns[:1], "print(input())", stdin="a\nb\n").stdout == "b\n"
    assert run([], "input()").exception is not None


# -- what a turn may be ------------------------------------------------------------------------------------


def test_a_class_goes_on_in_the_next_turn(run: Run) -> None:
    """A turn that is no code alone is joined with the one before; places are still told by turn."""
    turns = [
        "class Note:\n    def __init__(self):\n        self.text = 'do'",
        "    def show(self):\n        return self.txt",
    ]
    assert run(turns[:1], turns[1]).is_ok
    result = run(turns, "note = Note()\nprint(note.text)\nnote.show()")
    assert result.stdout == "do\n"
    assert result.exception is not None
    assert (result.exception.turn, result.exception.line) == (3, 3)


def test_future_imports_hold_for_later_turns_and_only_at_the_start(live: LiveProgram, run: Run) -> None:
    """`from __future__` in the first turn counts for all; in a later one only a whole run can tell."""
    turns = ["from __future__ import annotations"]
    assert run(turns, "def f(x: Unknown): pass\nprint(f.__annotations__)").stdout == "{'x': 'Unknown'}\n"
    assert live.run(["x = 1"], turns[0]) is None


def test_program_looks_like_a_script(run: Run) -> None:
    """`__name__`, `sys.argv`, pickling and the source of a function are what they are in a script."""
    code = "import sys, inspect, pickle\nprint(__name__, sys.argv, pickle.loads(pickle.dumps(C())).x)\n"
    code += "print(inspect.getsource(f), end='')"
    result = run(["class C:\n    x = 5\ndef f():\n    return 1"], code)
    assert result.stdout == "__main__ ['program.py'] 5\ndef f():\n    return 1\n"


def test_an_exit_ends_the_program(run: Run) -> None:
    """`sys.exit` ends a turn with its status; turns after it are not run, and the result says so."""
    assert run(["x = 1"], "import sys\nsys.exit(3)").returncode == 3
    after = run(["print('one')\nraise SystemExit"], "print('two')")
    assert after.is_ok
    assert after.stdout == "one\n"
    assert after.note == "The program ends in turn 1, before this one."
    assert run([], "import sys\nsys.exit('no more')").stderr == "no more\n"


# -- what is told ------------------------------------------------------------------------------------------


def test_output_is_the_turns_own(run: Run) -> None:
    """What earlier turns print is told apart, whether they were parked or run again."""
    turns = ["print('one')", "import sys\nprint('two', end='')"]
    result = run(turns, "print('three')\nprint('oops', file=sys.stderr)")
    assert (result.printed_before, result.stdout, result.stderr) == ("one\ntwo", "three\n", "oops\n")


def test_an_exception_is_placed_in_the_turn(run: Run) -> None:
    """The traceback shows turns as they are; the place is the turn's own line, not that of what it called."""
    result = run(["def half(x):\n    return x / 0"], "y = 1\nhalf(y)")
    assert result.exception == LiveException("ZeroDivisionError", "division by zero", 2, 2)
    assert result.stderr.splitlines()[:5] == [
        "Traceback (most recent call last):",
        '  File "<turn 2>", line 2, in <module>',
        "    half(y)",
        '  File "<turn 1>", line 2, in half',
        "    return x / 0",
    ]


def test_an_earlier_turn_that_fails_is_named(run: Run) -> None:
    """If it does not get as far as the candidate, the result is the earlier turn's."""
    result = run(["x = 1", "y = z"], "print('never')")
    assert result.exception == LiveException("NameError", "name 'z' is not defined", 2, 1)
    assert result.stdout == ""


def test_names_that_a_turn_makes_changes_and_deletes(run: Run) -> None:
    """A name that is bound anew, a value changed in place by anybody, a deleted name; and no other."""
    before = ["chars = list('abcd')\nold = 1\ngone = 2\ndef add(x):\n    chars.append(x)"]
    result = run(before, "add('e')\nnew = {'k': 1}\ndel gone")
    assert result.names == (
        Name("chars", "list[5]", "['a', 'b', 'c', 'd', 'e']"),
        Name("new", "dict[1]", "{'k': 1}"),
        Name("gone", "", ""),
    )
    assert result.names[-1].is_deleted


def test_all_names_at_a_point(live: LiveProgram) -> None:
    """The state after any number of turns can be shown, and looking changes nothing."""
    turns = ["import math\nx = 2.5", "class Dog:\n    def __init__(self):\n        self.age = 3", "d = Dog()"]
    assert live.names([]) == ()
    names = live.names(turns)
    assert names == (
        Name("math", "module math"),
        Name("x", "float", "2.5"),
        Name("Dog", "class Dog"),
        Name("d", "Dog", "Dog(age=3)"),
    )
    assert live.names(turns[:1]) == names[:2]
    assert live.names(["1/0"]) is None


def test_what_looks_afterwards_leaves_no_trace(run: Run) -> None:
    """Code that looks at the state may print, and changes nothing for the turns that follow."""
    assert run([], "x = [1]", afterwards="x.append(2); print(len(x))").stdout == "2\n"
    after = run(["x = [1]"], "print(x)")
    assert (after.printed_before, after.stdout) == ("", "[1]\n")


def test_figures_and_files_come_back(limited: Limited, tmp_path: Path) -> None:
    """A figure is saved, shown or not, by the turn that drew it, and not by one that does not touch it."""
    pytest.importorskip("matplotlib")
    live = limited(Limits(wall_s=60))  # a busy machine may need many seconds for the import
    turns = ["import matplotlib.pyplot as plt", "lines = plt.plot([1, 2, 3])"]

    def artefacts(prefix: list[str], code: str, into: Path | None = None) -> list[str]:
        result = live.run(prefix, code, artefact_dir=into)
        assert result is not None
        assert result.is_ok, result
        return sorted(artefact.name for artefact in result.artefacts)

    assert artefacts(turns[:1], turns[1], tmp_path) == ["figure-1.png"]
    assert (tmp_path / "figure-1.png").read_bytes().startswith(b"\x89PNG")
    assert artefacts(turns, "x = 1") == []
    assert artefacts(turns, "plt.title('t')\nopen('notes.txt', 'w').write('n')") == [
        "figure-1.png",
        "notes.txt",
    ]
    assert artefacts(turns, "plt.show()") == ["figure-1.png"]
    assert artefacts([*turns, "plt.show()"], "lines = plt.plot([3, 2, 1])") == ["figure-2.png"]


def test_exit_handlers_run_as_at_the_end_of_a_script(run: Run) -> None:
    """What a program does at its end it does at the end of each trial, and not in what is kept."""
    before = ["import atexit\natexit.register(print, 'bye')"]
    assert run(before, "print('hello')").stdout == "hello\nbye\n"
    after = run([*before, "print('hello')"], "pass")
    assert (after.printed_before, after.stdout) == ("hello\n", "bye\n")


# -- how it lives ------------------------------------------------------------------------------------------


def test_a_killed_worker_is_rebuilt(run: Run, live: LiveProgram) -> None:
    """After the worker's death the state is there again, by replay."""
    turns = ["x = [1]", "x.append(2)"]
    assert run(turns, "print(x)").stdout == "[1, 2]\n"
    process = worker_of(live)._process
    assert process is not None
    process.kill()
    process.wait()
    assert run(turns, "print(x)").stdout == "[1, 2]\n"


def test_old_snapshots_give_way(live: LiveProgram) -> None:
    """Only so many are kept; the others are made again when they are asked for."""
    small = LiveProgram(Limits(wall_s=5), live.containment, max_snapshots=2)
    turns = [f"x{number} = {number}" for number in range(5)]
    for count in (5, 1, 5, 0, 3):
        result = small.run(turns[:count], "print(len([name for name in globals() if name[0] == 'x']))")
        assert result is not None
        assert result.stdout == f"{count}\n"
        assert len(small._snapshots) <= 2
    small.close()


def test_wall_limit_is_for_each_turn(limited: Limited) -> None:
    """An endless turn is stopped, and the turns before it are still there; a slow one does not add up."""
    live = limited(Limits(wall_s=1.5))
    turns = ["import time\nx = 5\ntime.sleep(1)", "time.sleep(1)"]
    endless = live.run(turns, "print('on', flush=True)\nwhile True: pass")
    assert endless is not None
    assert (endless.verdict, endless.stdout) == (Verdict.WALL, "on\n")
    started = time.monotonic()
    after = live.run(turns, "print(x)")
    assert after is not None
    assert after.stdout == "5\n"
    assert time.monotonic() - started < 1  # not run again


def test_output_limit(limited: Limited) -> None:
    """A flood ends the turn."""
    result = limited(Limits(wall_s=10, max_output_bytes=1 << 20)).run([], "while True: print('x' * 5000)")
    assert result is not None
    assert result.verdict is Verdict.OUTPUT


def test_memory_of_parked_turns_gives_way_to_the_one_that_runs(limited: Limited) -> None:
    """Snapshots share what they have in common, and what they do not share is not held against a turn."""
    live = limited(Limits(wall_s=20, memory_bytes=256 << 20))
    assert live.run(["a = bytearray(b'x') * (60 << 20)"], "b = 1") is not None
    for number in range(4):
        result = live.run(["a = bytearray(b'x') * (60 << 20)"], f"b{number} = bytearray(b'y') * (60 << 20)")
        assert result is not None
        assert result.is_ok, result
    code = """
        import os, time
        for _ in range(5):
            if os.fork() == 0:
                x = bytearray(b'x') * (80 << 20)
                time.sleep(9)
        time.sleep(9)
    """
    too_much = live.run([], textwrap.dedent(code))
    assert too_much is not None
    assert too_much.verdict is Verdict.MEMORY


def test_cancelling_ends_the_turn_and_keeps_the_rest(run: Run, live: LiveProgram) -> None:
    """A turn that is cancelled says nothing about the program, and costs only itself."""
    run(["x = 1"], "pass")
    worker, until = worker_of(live), time.monotonic() + 0.3
    result = run(["x = 1"], "import time\ntime.sleep(60)", is_cancelled=lambda: time.monotonic() > until)
    assert result.verdict is Verdict.INTERRUPTED
    assert run(["x = 1"], "print(x)").stdout == "1\n"
    assert worker_of(live) is worker


def test_closing_leaves_nothing_behind(live: LiveProgram, tmp_path: Path) -> None:
    """After `close` no process of it is there, and a further run has to be a whole one."""
    own = LiveProgram(Limits(wall_s=5), live.containment)
    before = len(list(Path("/proc/self/fd").iterdir()))
    assert own.run([], "x = 1") is not None
    process = worker_of(own)._process
    own.close()
    assert process is not None
    assert process.returncode is not None
    assert own.run([], "x = 1") is None
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_it_lives_on_when_the_thread_that_began_it_has_ended(live: LiveProgram) -> None:
    """A preview runs in a thread of its own, and the worker outlives that thread."""
    own = LiveProgram(Limits(wall_s=5), live.containment)
    thread = threading.Thread(target=own.run, args=([], "x = 1"))
    thread.start()
    thread.join()
    worker = worker_of(own)
    time.sleep(0.2)
    assert own.run(["x = 1"], "pass") is not None
    assert worker_of(own) is worker
    own.close()


def test_death_of_the_host_ends_it(live: LiveProgram) -> None:
    """Parked processes die with the process that keeps them, even if that is killed."""
    marker, tier = f"LIVE_{os.getpid()}", live.containment.tier
    host = f"""
        import time
        from codegen_repl.sandbox import Limits, Tier, probe_tier
        from codegen_repl.sandbox.live import LiveProgram
        live = LiveProgram(Limits(wall_s=5), probe_tier(Tier({tier.value!r})))
        code = "import ctypes; ctypes.CDLL(None).prctl(15, b'{marker[:15]}')"
        live.run([code], "pass")
        print("ready", flush=True)
        time.sleep(60)
    """

    def parked() -> int:
        names = list[str]()
        for path in Path("/proc").glob("[0-9]*/comm"):
            with suppress(OSError):  # it may end between being listed and being read
                names.append(path.read_text().strip())
        return names.count(marker[:15])

    process = subprocess.Popen([sys.executable, "-c", textwrap.dedent(host)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    assert parked() >= 2
    process.kill()
    process.communicate()
    deadline = time.monotonic() + 5
    while parked() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert parked() == 0
    assert processes_with(marker) == []


def test_without_a_sandbox_nothing_runs() -> None:
    """Where nothing contains a program it is not run; whoever runs it whole is told why not."""
    assert LiveProgram(Limits(), Containment(Tier.NONE)).run([], "x = 1") is None
