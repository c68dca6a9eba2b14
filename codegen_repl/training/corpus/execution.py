"""Running a growing program on live values, and keeping track of which names it has and of what type.

Each turn runs in one namespace with its output captured. What the guard here covers is our own templates
gone wrong (endless loops, output floods); it is no sandbox for strangers' code.
"""

import builtins
import io
import os
import random
import signal
import sys
import threading
import types
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from codegen_repl.training.corpus.draws import Signature
from codegen_repl.training.corpus.tags import type_of

MAX_OUTPUT = 4000
MEMORY = 2 << 30  # address space beyond what is mapped before; numpy and its like map more than they use
CPU_SECONDS = 1.5  # of processor time, so that a busy machine drops no other programs than an idle one


class Dropped(Exception):
    """This program (or this choice of a turn) is not worth keeping."""


class Rejected(Dropped):
    """This step does not suit the live values; nothing has run, so another may be tried."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that later turns may use."""

    name: str
    tag: str
    born: int
    signature: Signature | None = None


@dataclass(slots=True)
class LiveProgram:
    """The namespace of one program, its variables, and the imports it has."""

    namespace: dict[str, object] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    imports: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        # classes defined by the program must know which module they belong to
        self.namespace.update(__name__="program", __builtins__=builtins)

    def run(self, code: str) -> str:
        """What the code prints; raises Dropped if it fails, floods, or warns about its own syntax."""
        out = io.StringIO()
        try:
            with redirect_stdout(out):
                exec(compile(code, "program", "exec"), self.namespace)
        except (KeyboardInterrupt, GeneratorExit):
            raise
        except BaseException as error:  # a program may also raise SystemExit
            raise Dropped(f"{type(error).__name__}: {error}") from error
        text = out.getvalue()
        if len(text) > MAX_OUTPUT:
            raise Dropped("prints too much")
        return text

    def evaluate(self, expression: str) -> object:
        """The value of an expression over the live names; raises Rejected if it has none."""
        try:
            return eval(expression, self.namespace)
        except Exception as error:
            raise Rejected(f"{type(error).__name__}: {error}") from error

    def register(self, name: str, turn: int, signature: Signature | None = None, tag: str = "") -> None:
        """Let later turns use this name."""
        if name in self.namespace:
            self.variables[name] = Variable(name, tag or type_of(self.namespace[name]), turn, signature)

    def refresh(self) -> None:
        """Read the types of all data variables again: the last turn may have changed any of them."""
        for name, variable in list(self.variables.items()):
            if name not in self.namespace:
                del self.variables[name]
            elif variable.signature is None:
                tag = type_of(self.namespace[name])
                if tag != variable.tag:
                    self.variables[name] = replace(variable, tag=tag)


@contextmanager
def time_limit(seconds: float = CPU_SECONDS) -> Iterator[None]:
    """Raise Dropped in what takes too long; does nothing off the main thread or where there is no alarm."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def ring(signum: int, frame: types.FrameType | None) -> None:  # noqa: ARG001
        raise Dropped("takes too long")

    before = signal.signal(signal.SIGVTALRM, ring)
    # It fires again: a program, or a test of a value, may catch the first one and go on for ever.
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, seconds / 4)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextmanager
def memory_limit(size: int = MEMORY) -> Iterator[None]:
    """Let the process map `size` more bytes and no more: what wants more fails with MemoryError.

    One call into C, such as the list of all permutations of eleven items, hears no alarm: this ends it. Does
    nothing where Linux's /proc is missing.
    """
    if not sys.platform.startswith("linux"):
        yield
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = pages * resource.getpagesize() + size
    resource.setrlimit(resource.RLIMIT_AS, (wanted if hard < 0 else min(wanted, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def settle(seed: int) -> None:
    """Make a program's own randomness repeatable, and close figures it left open."""
    random.seed(seed)
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed(seed % 2**32)
    plotting = sys.modules.get("matplotlib.pyplot")
    if plotting is not None:
        plotting.close("all")


def clean_directory() -> None:
    """Remove files that a program wrote in the (temporary) working directory."""
    for entry in list(os.scandir(".")):
        with suppress(OSError):
            Path(entry.path).unlink()


def sample_calls(
    live: LiveProgram, name: str, signature: Signature, rng: Random, count: int = 2
) -> list[tuple[tuple[object, ...], object]]:
    """Call a live function with drawn arguments: (arguments, result) pairs; Dropped if a call fails."""
    import copy

    function = live.namespace[name]
    assert callable(function)
    calls = []
    for _ in range(count):
        arguments = tuple(draw.sample(rng) for draw in signature.params)
        shown = copy.deepcopy(arguments)
        try:
            with redirect_stdout(io.StringIO()):
                calls.append((shown, function(*arguments)))
        except Dropped:
            raise
        except Exception as error:
            raise Dropped(f"{name}: {type(error).__name__}: {error}") from error
    return calls
