"""The real program in a real terminal (a pseudo-terminal), as a person starts it."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen_repl.journal import Journal, utc_now
from codegen_repl.session import Session, State
from tests.terminal.paper import Paper

pty = pytest.importorskip("pty", reason="needs a pseudo-terminal (POSIX)")
termios = pytest.importorskip("termios", reason="needs a pseudo-terminal (POSIX)")

SCRIPT = """notes = {"Kevin": [3, 5, 4], "John": [2, 2]}
---
def top(name):
    return max(notes[name])
---
print(top("Kevin"))
"""
PATIENCE_S = 20.0


class Program:
    """codegen-repl in a terminal of its own; `paper` is what its screen shows."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.paper = Paper()
        environ = {key: value for key, value in os.environ.items() if not key.startswith("PROMPT_TOOLKIT_")}
        environ |= {"CODEGEN_REPL_HOME": str(folder / "home"), "TERM": "xterm-256color"}
        command = [sys.executable, "-m", "codegen_repl", *arguments]
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execve(sys.executable, command, environ)
        termios.tcsetwinsize(self.fd, (self.paper.num_rows, self.paper.num_columns))
        self.paper.answer = lambda text: self.press(text)

    def press(self, keys: str) -> None:
        os.write(self.fd, keys.encode())

    def shows(self, pattern: str) -> bool:
        """Read until the screen shows the pattern; False when it does not in time."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            if re.search(pattern, self.paper.text):
                return True
            try:
                if not select.select([self.fd], [], [], 0.1)[0]:
                    continue
                data = os.read(self.fd, 65536)
            except OSError:  # the program has closed its end
                break
            self.paper.write(data.decode("utf-8", "replace"))
        return bool(re.search(pattern, self.paper.text))

    def status(self) -> int:
        """Wait for its end; the exit status."""
        self.shows(r"\Znever")
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    script = tmp_path / "script"
    script.write_text(SCRIPT)
    program = Program(tmp_path, "--model", f"scripted:{script}", "--session", "top-note")
    yield program
    try:
        os.kill(program.pid, signal.SIGKILL)
        os.waitpid(program.pid, 0)
    except (ProcessLookupError, ChildProcessError):
        pass
    os.close(program.fd)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_deadly_signal_ends_in_order(program: Program, tmp_path: Path, number: signal.Signals) -> None:
    """The draft that waited is on disk, and the session can be opened at once."""
    assert program.shows(r"\[1\]>")
    program.press("map names to notes\r")
    assert program.shows(r"draft 1/1")
    os.kill(program.pid, number)
    assert program.status() == 128 + number
    session = Journal.open(tmp_path / "home" / "sessions" / "top-note.jsonl", clock=utc_now)
    assert Session.replay(session.events).state is State.PROPOSED
    session.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the sandbox words are Linux's")
def test_a_session_from_the_welcome_to_the_resume_command(program: Program, tmp_path: Path) -> None:
    """A step, a decision, Ctrl-C twice where it must not hurt, F5, Ctrl-D."""
    assert program.shows(r"\[1\]>")
    program.press("map names to notes\r")
    assert program.shows(r"parses, (runs|not run)")
    program.press("a")
    assert program.shows(r"turn 1 kept")
    assert program.shows(r"\[2\]>")
    program.press("half a thought\x03write top\r")
    assert program.shows(r"draft 1/1.*new: top")
    program.press("\x03")
    assert program.shows(r"Esc rejects the draft.*\n-- draft 1/1.*\n-- Enter accept")
    program.press("\r")
    assert program.shows(r"\[3\]>")
    program.press("\x1b[15~")
    assert program.shows(r"ran in|SandboxError|sandbox")
    program.press("\x04")
    assert program.shows(r"-- saved\. resume: codegen-repl --resume top-note")
    assert program.status() == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "script"]
