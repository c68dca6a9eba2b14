"""Figures that a program draws become files: `plt.show()` saves them, and so does the end of the program.

It knows matplotlib's public names only, and touches them only once the program has imported them.
"""

from __future__ import annotations

import atexit
import os

TYPE_CHECKING = False  # to import it from `typing` would take 5 ms of every run
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any


def prepare_matplotlib(cache_files: list[str]) -> None:
    """Before matplotlib is imported: a writable configuration directory that already holds the font list."""
    directory = os.environ.get("MPLCONFIGDIR", "")
    if directory:
        os.makedirs(directory, exist_ok=True)
        for path in cache_files:
            if os.path.exists(path):
                with open(path, "rb") as source, open(f"{directory}/{os.path.basename(path)}", "wb") as copy:
                    copy.write(source.read())


def stay_headless(matplotlib: Any) -> None:
    """A program that asks for a window gets the file backend instead of an ImportError."""
    matplotlib.use = lambda *_args, **_options: None


def save_figures(pyplot: ModuleType) -> None:
    """Make `pyplot.show` write figure-1.png, ... here; at exit do so for figures neither shown nor saved."""
    plt: Any = pyplot
    directory = os.getcwd()
    saved_by_program: set[int] = set()
    count = 0

    def save_open_figures(*_args: object, **_options: object) -> None:
        nonlocal count
        for number in plt.get_fignums():
            figure = plt.figure(number)
            if id(figure) not in saved_by_program:
                count += 1
                savefig(figure, os.path.join(directory, f"figure-{count}.png"))
        plt.close("all")

    savefig = plt.Figure.savefig
    switch_backend = plt.switch_backend

    def savefig_and_remember(figure: Any, *args: Any, **options: Any) -> Any:
        saved_by_program.add(id(figure))
        return savefig(figure, *args, **options)

    plt.Figure.savefig = savefig_and_remember
    plt.show = save_open_figures
    plt.switch_backend = lambda *_args, **_options: switch_backend("agg")
    atexit.register(save_open_figures)
