"""Faults: one clear sentence, the right exit status, never a traceback, nothing lost."""

import argparse
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Shell
from tests.terminal.test_save import on_a_full_disk

PYTHON = [sys.executable, "-m", "codegen_repl"]


@pytest.mark.parametrize(
    ("words", "status", "part"),
    [
        (("run", "-", "--model", "tny"), 2, "did you mean tiny?"),
        (("run", "-", "--model", "scripted:/nowhere"), 3, "cannot be read"),
        (("run", "-", "--model", "350M-mono", "--offline"), 3, "models pull 350M-mono"),
        (("replay", "dmo"), 2, "No session has been kept yet"),
        (("export", "dmo", "--to", "py"), 2, "There is no session 'dmo'"),
        (("run", "-", "--session", "a\x1b[2Jb"), 2, "cannot name a session"),
        (("exec", "nothing.py"), 2, "nothing.py cannot be read"),
        (("models", "info", "what"), 2, "There is no model 'what'"),
        (("--resume",), 2, "There is no session to resume yet"),
    ],
)
def test_a_fault_is_one_sentence_and_a_status(
    shell: Shell,
    words: tuple[str, ...],
    status: int,
    part: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    said = shell(*words, stdin="make x")
    assert said.status == status, said.err
    assert part in said.err
    assert "Traceback" not in said.err
    assert "\x1b" not in said.err


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="devices")
@pytest.mark.parametrize("command", ["run", "exec"])
def test_what_does_not_end_is_refused(shell: Shell, tmp_path: Path, command: str) -> None:
    """A device at once, anything else when it becomes too large."""
    large = b"print 1\n" * (3 << 20)
    (tmp_path / "large.txt").write_bytes(large)
    device, file, pipe = (
        shell(command, "/dev/zero"),
        shell(command, "large.txt"),
        shell(command, "-", stdin=large),
    )
    assert device.err == "codegen-repl: /dev/zero is no file that ends: a device cannot be read.\n"
    limit = "1 MB" if command == "run" else "16 MB"
    assert file.err == f"codegen-repl: large.txt is larger than {limit}: not read.\n"
    assert pipe.err == f"codegen-repl: The input is larger than {limit}: not read.\n"
    assert {device.status, file.status, pipe.status} == {2}


@pytest.mark.parametrize("command", ["run", "exec"])
def test_what_is_not_text_in_utf8_is_refused_from_a_pipe_as_from_a_file(
    shell: Shell, tmp_path: Path, command: str
) -> None:
    (tmp_path / "latin.txt").write_bytes(b"print caf\xe9\n")
    piped, read = shell(command, "-", stdin=b"print caf\xe9\n"), shell(command, "latin.txt")
    assert (piped.status, read.status) == (2, 2)
    assert "text" in piped.err
    assert "fault of codegen-repl" not in piped.err


def test_a_missing_session_is_answered_with_near_names(shell: Shell, notes: str) -> None:
    said = shell("replay", "note")
    assert (said.status, said.err) == (2, "codegen-repl: There is no session 'note'. Did you mean notes?\n")


def test_a_file_that_is_no_session_is_refused(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_bytes(b"\x00\x1b[2Jnot a session\n")
    said = shell("replay", "./x.jsonl")
    assert said.status == 1
    assert "x.jsonl" in said.err
    assert "\x1b" not in said.err


def test_settings_that_are_wrong_name_their_file(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "config.toml").write_text("temprature = 1\n")
    said = shell("config", "show")
    assert said.status == 2
    assert "config.toml" in said.err
    assert "temperature" in said.err


@pytest.mark.parametrize("content", [b"temprature = 1\n", b"x = [", b"\xff\xfe"])
def test_what_is_kept_can_be_seen_and_exported_with_wrong_settings(
    shell: Shell, script: Callable[[str], str], tmp_path: Path, content: bytes
) -> None:
    """They are said, and the defaults are in force; commands that need settings refuse to guess them."""
    shell("run", "-", "--no-run", "--session", "kept", "--model", script("x = 1"), stdin="make x")
    (tmp_path / "home" / "config.toml").write_bytes(content)
    export = ("export", "kept", "--no-run", "-o", "-", "--to", "py")
    for words in (("sessions", "list"), ("sessions", "verify"), export):
        said = shell(*words)
        assert (said.status, "config.toml" in said.err) == (0, True), said.err
        assert said.out
    assert shell("run", "-", "--model", script("x = 1"), stdin="make x").status == 2


def test_our_own_fault_is_a_sentence_too(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug\x1b[2J")

    monkeypatch.setattr("codegen_repl.cli.doctor.findings", broken)
    said = shell("doctor")
    assert said.status == 1
    assert "RuntimeError: a bug\\x1b[2J" in said.err
    assert "Traceback" not in said.err


def test_ctrl_c_is_130(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("codegen_repl.cli.doctor.findings", interrupted)
    assert shell("doctor").status == 130


@pytest.mark.skipif(os.name != "posix", reason="pipes and /dev/full")
def test_a_reader_who_leaves_is_no_fault(tmp_path: Path) -> None:
    environment = {**os.environ, "CODEGEN_REPL_HOME": str(tmp_path)}
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [*PYTHON, "completion", "fish"]
    done = subprocess.run(command, stdout=write_end, stderr=subprocess.PIPE, env=environment, check=False)
    os.close(write_end)
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    environment = {**os.environ, "CODEGEN_REPL_HOME": str(tmp_path)}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*PYTHON, "config", "show"], stdout=full, stderr=subprocess.PIPE, env=environment, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"codegen-repl: No space left on device. Make room")


@pytest.mark.skipif(os.name != "posix", reason="limits on the size of files")
@pytest.mark.parametrize(
    "words", [("config", "init"), ("export", "kept", "--no-run", "--force", "-o", "kept.md")]
)
def test_a_full_disk_leaves_no_half_of_a_file(
    shell: Shell, script: Callable[[str], str], tmp_path: Path, words: tuple[str, ...]
) -> None:
    import resource

    shell("run", "-", "--no-run", "--session", "kept", "--model", script("x = 1"), stdin="make x")
    (tmp_path / "kept.md").write_text("mine")
    done = subprocess.run(
        [*PYTHON, *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "CODEGEN_REPL_HOME": str(tmp_path / "home")},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
        check=False,
    )
    assert done.returncode == 1
    assert "was not written: File too large. Make room" in done.stderr
    assert (tmp_path / "kept.md").read_text() == "mine"
    assert {path.name for path in (tmp_path / "home").iterdir()} == {"sessions"}
    assert {path.name for path in tmp_path.iterdir()} == {"home", "kept.md", "script.txt"}


def test_a_run_that_its_session_could_not_keep_fails(
    shell: Shell, script: Callable[[str], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All is said and done, but not where it was asked for."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("codegen_repl.cli.run.open_session", lambda _, work, **__: on_a_full_disk(work))
    said = shell("run", "-", "--no-run", "--session", "play", "--model", script("x = 1"), stdin="make x")
    assert (said.status, said.out) == (1, "x = 1\n")
    assert "took no more, so the whole session is in" in said.err


def test_a_session_that_is_open_elsewhere_is_shown_not_continued(
    shell: Shell, script: Callable[[str], str], tmp_path: Path
) -> None:
    from codegen_repl.bootstrap import Workspace
    from codegen_repl.cli.interactive import open_or_view
    from codegen_repl.cli.options import workspace_of
    from codegen_repl.journal import Journal, utc_now

    shell("run", "-", "--no-run", "--model", script("x = 1"), "--session", "held", stdin="make x")
    path = tmp_path / "home" / "sessions" / "held.jsonl"
    workspace: Workspace = workspace_of(argparse.Namespace())
    with Journal.open(path, clock=utc_now):
        for options in ({"session": "held", "resume": None}, {"session": None, "resume": ""}):
            opened = open_or_view(argparse.Namespace(fork=None, **options), workspace)
            assert opened.is_read_only
            assert "held" in opened.notes[0]
            assert opened.conversation.session.program.text == "# make x\nx = 1\n\n"


def test_a_fork_of_a_view_keeps_what_was_done_in_it(
    shell: Shell, script: Callable[[str], str], tmp_path: Path
) -> None:
    """Also when the session that is viewed has gone on meanwhile."""
    from codegen_repl.cli.options import workspace_of
    from codegen_repl.journal import Journal, utc_now
    from codegen_repl.session.events import CodeTyped

    shell("run", "-", "--no-run", "--model", script("x = 1"), "--session", "held", stdin="make x")
    workspace = workspace_of(argparse.Namespace())
    with Journal.open(tmp_path / "home" / "sessions" / "held.jsonl", clock=utc_now) as journal:
        view = workspace.view("held")
        view.conversation.type_code("y = 2")
        journal.append(CodeTyped("z = 3"))
        workspace.fork(view, new_name="mine").close()
    assert shell("sessions", "show", "mine").out == "# make x\nx = 1\n\ny = 2\n"
    assert shell("sessions", "show", "held").out == "# make x\nx = 1\n\nz = 3\n"


INTERRUPTED_WHILE_IMPORTING = """
import sys
from importlib.abc import MetaPathFinder
class Interrupt(MetaPathFinder):
    def find_spec(self, name, *_):
        if name == sys.argv[1]:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupt())
from codegen_repl.cli import main
sys.exit(main(["--version"]))
"""


@pytest.mark.parametrize(
    "module", ["codegen_repl.cli.dispatch", "codegen_repl.cli.console", "codegen_repl.sanitise", "json"]
)
def test_ctrl_c_while_the_program_starts_is_130(module: str) -> None:
    """Whatever is being imported just then, the answer is a word and no traceback."""
    command = [sys.executable, "-c", INTERRUPTED_WHILE_IMPORTING, module]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "codegen-repl: interrupted.\n")


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.usefixtures("contained")
def test_ctrl_c_ends_an_endless_program_and_says_130(tmp_path: Path) -> None:
    (tmp_path / "p.py").write_text("while True: pass\n")
    environment = {**os.environ, "CODEGEN_REPL_HOME": str(tmp_path)}
    command = [*PYTHON, "exec", "--wall", "60", "p.py"]
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while children.exists() and not children.read_text():  # on a busy machine its start takes a while
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in err


def test_a_locked_session_is_not_removed(shell: Shell, script: Callable[[str], str], tmp_path: Path) -> None:
    from codegen_repl.journal import Journal, utc_now

    shell("run", "-", "--no-run", "--model", script("x = 1"), "--session", "held", stdin="make x")
    path = tmp_path / "home" / "sessions" / "held.jsonl"
    with Journal.open(path, clock=utc_now):
        said = shell("sessions", "rm", "held")
    assert said.status == 1
    assert path.exists()
