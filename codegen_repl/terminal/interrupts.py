"""Ctrl-C as a flag: what runs asks for it, nothing is torn apart, and the program never exits on it.

Also the keyboard's other manners while something runs: what is typed meanwhile is not echoed into the code,
and can be thrown away before a question that must not be answered by accident.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Any, Protocol, Self

from prompt_toolkit.input import Input
from prompt_toolkit.input.typeahead import clear_typeahead

SIGINT = signal.SIGINT
DEADLY = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


def die(number: int, _frame: FrameType | None) -> None:
    """End in order: what streams is kept, the terminal is as it was before."""
    raise SystemExit(128 + number)


class Interrupts:
    """The flag that Ctrl-C raises. Within `with`, SIGINT does nothing else, and SIGTERM ends in order."""

    def __init__(self) -> None:
        self._flag = False  # no Event: setting one in a signal handler can wait for its own thread for ever
        self._is_raising = False
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            self._before = {SIGINT: signal.signal(SIGINT, self._on_sigint)}
            for number in DEADLY:
                self._before[number] = signal.signal(number, die)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_sigint(self, _number: int, _frame: FrameType | None) -> None:
        self._flag = True
        if self._is_raising:
            raise KeyboardInterrupt

    def is_set(self) -> bool:
        """Whether Ctrl-C was pressed since `clear`."""
        return self._flag

    def set(self) -> None:
        """As if Ctrl-C had been pressed."""
        self._flag = True

    def clear(self) -> None:
        """Forget earlier ones: something new begins."""
        self._flag = False

    @contextlib.contextmanager
    def raising(self) -> Iterator[None]:
        """Within this, Ctrl-C raises KeyboardInterrupt: for a blocking read of a line."""
        self._is_raising = True
        try:
            yield
        finally:
            self._is_raising = False


class HasFileno(Protocol):
    """A file, or prompt_toolkit's input."""

    def fileno(self) -> int: ...


def flush_typeahead(source: HasFileno) -> None:
    """Throw away the keys that were pressed before this moment; what comes through a pipe stays."""
    if isinstance(source, Input):
        clear_typeahead(source)
    if sys.platform == "win32":
        import msvcrt

        while msvcrt.kbhit():
            msvcrt.getwch()
        return
    import termios

    with contextlib.suppress(OSError, ValueError, NotImplementedError, termios.error):
        termios.tcflush(source.fileno(), termios.TCIFLUSH)


@contextlib.contextmanager
def no_echo(source: Input) -> Iterator[None]:
    """Within this, what is typed does not appear between the lines that are being printed."""
    if sys.platform == "win32":
        yield
        return
    import termios

    try:
        fd = source.fileno()
        before = termios.tcgetattr(fd)
    except (OSError, ValueError, NotImplementedError, termios.error):
        yield  # not a terminal: nothing echoes
        return
    quiet = list(before)
    quiet[3] &= ~termios.ECHO
    termios.tcsetattr(fd, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(fd, termios.TCSANOW, before)
