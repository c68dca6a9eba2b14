"""Many programs: drawn shard by shard from a seed, over several processes, into one JSONL file.

A shard's programs depend on the seed and the shard's number only, so that the file is the same whatever the
number of workers. Each worker has its own temporary directory and no screen.
"""

import importlib
import json
import multiprocessing
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import asdict
from functools import lru_cache
from itertools import islice
from multiprocessing.util import Finalize
from pathlib import Path
from random import Random

from codegen_repl.errors import CodegenReplError, UsageError
from codegen_repl.training.corpus import domains
from codegen_repl.training.corpus.execution import Dropped, clean_directory, memory_limit, settle, time_limit
from codegen_repl.training.corpus.family import DOMAINS
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.menu import Menu
from codegen_repl.training.corpus.program import CorpusTurn, ProgramWriter, function_tag

SHARD_SIZE = 500
SHARD_SECONDS = 900.0
HOPELESS = 300  # draws of one family that are dropped, one after the other


@lru_cache(maxsize=16)
def menu(held_out: bool = False, only: str = "") -> Menu:
    """All forms that training (or validation) may use; `only` keeps families whose name begins so."""
    domains.load(only)
    in_order = [DOMAINS[name] for name in sorted(DOMAINS)]  # whichever was loaded first
    return Menu(in_order, held_out, only)


@lru_cache(maxsize=1)
def copy_form() -> Form:
    """The form that makes a missing variable: assign a literal to a new name."""
    domains.load("assignments")
    form = next((f for f in DOMAINS["assignments"].forms if f.family.name == "assignments.copy"), None)
    if form is None:
        raise UsageError("No family assignments.copy: the generator needs it to make variables.")
    return form


@lru_cache(maxsize=16)
def warm_up(choices: Menu) -> None:
    """Import what families import and try each function once: no program's time may depend on that."""
    namespace: dict[str, object] = {}
    for line in sorted({line for form in choices.forms for line in form.family.imports}):
        with suppress(ImportError):
            exec(line, namespace)
    for form in choices.library:
        if form.kind in ("function", "lambda"):
            with suppress(Dropped), memory_limit(), time_limit():
                function_tag(form, choices)


def programs(
    seed: int, held_out: bool = False, only: str = "", dropped: dict[str, int] | None = None
) -> Iterator[list[CorpusTurn]]:
    """An endless stream of programs; `dropped` counts why others were not kept.

    Raises UsageError when nothing that begins with `only` can be kept.
    """
    choices, copying = menu(held_out, only), copy_form()
    warm_up(choices)
    number = lost = 0
    while True:
        rng = Random(f"{seed}:{number}")
        number += 1
        settle(number)
        try:
            turns = ProgramWriter(rng, choices, copying, held_out).write(choices.any(rng) if only else None)
        except Dropped as reason:
            if dropped is not None:
                key = str(reason)[:70]
                dropped[key] = dropped.get(key, 0) + 1
            lost += 1
            if only and lost == HOPELESS:
                raise UsageError(f"{only}: {lost} draws were dropped, the last one as {reason}.") from reason
            continue
        if turns:
            lost = 0
            yield turns


def as_json(turns: list[CorpusTurn]) -> str:
    """One line of the corpus file."""
    told = [asdict(turn) for turn in turns]
    for turn in told:
        if not turn["unseen"]:
            del turn["unseen"]
    families = dict.fromkeys(name for turn in turns for name in turn.families)
    record = {"turns": told, "families": list(families)}
    return json.dumps(record, ensure_ascii=False)


def _start_worker() -> None:
    os.environ["MPLBACKEND"] = "Agg"
    for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ[variable] = "1"
    sys.stdin = Path(os.devnull).open()  # noqa: SIM115 - a program that asks for input gets none
    quiet_side_effects()
    for library in ("pandas", "sklearn.linear_model", "sklearn.model_selection", "sklearn.ensemble"):
        with suppress(ImportError):  # an import that a program's time limit cuts short may not be repeatable
            importlib.import_module(library)


def _nothing(*args: object, **kwargs: object) -> None:  # noqa: ARG001 - stands in for anything
    return None


def quiet_side_effects() -> None:
    """Let programs sleep no time, show no window and write into a folder of their own; a division by zero
    inside numpy drops the program.
    """
    import time
    import warnings

    folder = tempfile.mkdtemp(prefix="corpus-")
    Finalize(None, shutil.rmtree, (folder, True), exitpriority=0)  # a worker runs no atexit functions
    os.chdir(folder)

    warnings.simplefilter("ignore")
    warnings.filterwarnings("error", category=RuntimeWarning)

    time.sleep = _nothing
    try:
        import matplotlib
    except ImportError:
        return
    matplotlib.use("Agg")
    import matplotlib.figure
    import matplotlib.pyplot as plt

    plt.show = _nothing
    # type-checkers object to a replaced method: that is the point here
    setattr(matplotlib.figure.Figure, "savefig", _nothing)  # noqa: B010
    setattr(plt, "savefig", _nothing)  # noqa: B010 - it would draw the figure afterwards


def _shard(seed: int, number: int, size: int, held_out: bool) -> str:
    lines = []
    for turns in islice(programs(seed * 1_000_003 + number, held_out), size):
        lines.append(as_json(turns))
        clean_directory()
    return "".join(line + "\n" for line in lines)


@contextmanager
def _killed_on_error() -> Iterator[None]:
    """No worker is waited for after an error or Ctrl-C: one that hangs in C code would never end."""
    try:
        yield
    except BaseException:
        for process in multiprocessing.active_children():
            process.kill()
        raise


def write_corpus(
    path: Path | str, num_programs: int, seed: int, workers: int = 1, held_out: bool = False
) -> None:
    """Write `num_programs` programs as JSON lines: turns of prompt, code, out, families.

    The file is there when it is whole. With `held_out`, the steps are of families and paraphrases that
    training never uses (those that only make a variable excepted), and turns say what was `unseen`. Raises
    CodegenReplError if a worker dies or hangs.
    """
    unfinished = Path(f"{path}.unfinished")
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    sizes = [min(SHARD_SIZE, num_programs - i) for i in range(0, num_programs, SHARD_SIZE)]
    hash_seed = os.environ.get("PYTHONHASHSEED")
    os.environ["PYTHONHASHSEED"] = "0"  # the order of sets must not differ between processes
    # spawned, not forked: the hash seed belongs to the worker alone
    context = multiprocessing.get_context("spawn")
    try:
        with (
            unfinished.open("w", encoding="utf-8") as file,
            ProcessPoolExecutor(workers, mp_context=context, initializer=_start_worker) as pool,
            _killed_on_error(),
        ):
            ahead: list[Future[str]] = []
            for number, size in enumerate(sizes):
                ahead.append(pool.submit(_shard, seed, number, size, held_out))
                if len(ahead) > 2 * workers:
                    file.write(ahead.pop(0).result(SHARD_SECONDS))
            for future in ahead:
                file.write(future.result(SHARD_SECONDS))
        unfinished.replace(path)
    except (BrokenProcessPool, TimeoutError) as error:
        raise CodegenReplError(
            f"A worker died or hung while it wrote the corpus of seed {seed}: run with --check to find the "
            "family."
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
        if hash_seed is None:
            del os.environ["PYTHONHASHSEED"]
        else:
            os.environ["PYTHONHASHSEED"] = hash_seed
