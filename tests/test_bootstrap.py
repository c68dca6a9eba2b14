"""A workspace opens, copies and saves sessions without losing any of what belongs to them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen_repl.bootstrap import Workspace
from codegen_repl.errors import JournalError, UsageError
from codegen_repl.journal import SessionLocked
from codegen_repl.sandbox import Limits
from codegen_repl.settings import Folders, Settings


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def workspace(tmp_path: Path, told: list[str]) -> Workspace:
    return Workspace(Settings(), Folders.of({"CODEGEN_REPL_HOME": str(tmp_path / "home")}), say=told.append)


def test_a_fork_takes_the_figures_along(workspace: Workspace) -> None:
    opened = workspace.new("first")
    opened.conversation.type_code("x = 1")
    assert opened.path is not None
    figure = opened.path.with_suffix(".files") / "run-1" / "figure.png"
    figure.parent.mkdir(parents=True)
    figure.write_bytes(b"png")
    for copy in (workspace.fork("first", new_name="second"), workspace.fork(opened, new_name="third")):
        assert copy.path is not None
        assert (copy.path.with_suffix(".files") / "run-1" / "figure.png").read_bytes() == b"png"
        copy.close()
    opened.close()


def test_figures_that_cannot_be_copied_do_not_stop_a_fork(workspace: Workspace) -> None:
    opened = workspace.new("first")
    opened.conversation.type_code("x = 1")
    opened.close()
    assert opened.path is not None
    opened.path.with_suffix(".files").mkdir()
    opened.path.with_name("second.files").touch()
    copy = workspace.fork("first", new_name="second")
    assert "were not all copied" in copy.notes[-1]
    copy.close()


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 64 kB without a byte left, where the sessions are."""
    folder = tmp_path / "home" / "sessions"
    folder.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    try:
        is_mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        is_mounted = False
    if not is_mounted:
        pytest.skip("needs root and the right to mount a file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_on_a_full_disk_the_session_goes_on_and_is_saved_elsewhere(
    workspace: Workspace, full_disk: Path, told: list[str], tmp_path: Path
) -> None:
    """J04b: `Turn NOT saved` is told, nothing is lost, and `save` moves all of it to a path with room."""
    opened = workspace.new("calc")
    for number in range(40):
        opened.conversation.type_code(f"x{number} = '{'y' * 3000}'")
    assert told[0].startswith("Turn NOT saved: disk full")
    assert len(opened.conversation.session.turns) == 40
    saved = workspace.save(opened, str(tmp_path / "saved.jsonl"))
    opened.close()
    saved.conversation.type_code("last = 1")
    saved.close()
    assert len(workspace.view(str(tmp_path / "saved.jsonl")).conversation.session.turns) == 41


def test_windows_that_begin_at_one_moment_have_sessions_of_their_own(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each sees none of the other's files yet, but a lock."""
    monkeypatch.setattr(Path, "exists", lambda _: False)
    first, second = workspace.new(), workspace.new()
    assert first.path != second.path
    with pytest.raises(SessionLocked):
        workspace.new(first.name)


def test_an_event_that_no_file_can_hold_does_not_keep_others_from_theirs(
    workspace: Workspace, told: list[str]
) -> None:
    workspace.folders.sessions.parent.mkdir(parents=True, exist_ok=True)
    workspace.folders.sessions.write_text("no folder")
    opened = workspace.new()
    with pytest.raises(JournalError, match="holds at most 4 MB in one record"):
        opened.conversation.type_code(f"x = {'y' * (5 << 20)!r}")
    opened.conversation.type_code("x = 1")
    workspace.folders.sessions.unlink()
    opened.conversation.type_code("y = 2")
    assert told[1] == "Everything is saved again."
    opened.close()
    assert len(workspace.view(str(opened.path)).conversation.session.turns) == 2


def test_a_session_can_begin_where_nothing_can_be_written(
    workspace: Workspace, told: list[str], tmp_path: Path
) -> None:
    """It is in memory until its folder can be made, or it is saved elsewhere; nothing of it is lost."""
    workspace.folders.sessions.parent.mkdir(parents=True, exist_ok=True)
    workspace.folders.sessions.write_text("no folder")
    opened, other = workspace.new(), workspace.new()
    assert opened.path is not None
    assert "kept in memory only; /save PATH goes on elsewhere" in opened.notes[0]
    opened.conversation.type_code("x = 1")
    assert told[0].startswith("Turn NOT saved: ")
    saved = workspace.save(other, str(tmp_path / "saved.jsonl"))
    other.close()
    saved.conversation.type_code("y = 2")
    saved.close()
    workspace.folders.sessions.unlink()
    opened.conversation.type_code("z = 3")
    assert told[1] == "Everything is saved again."
    opened.close()
    assert [turn.code for turn in workspace.view(str(opened.path)).conversation.session.turns] == [
        "x = 1",
        "z = 3",
    ]
    assert len(workspace.view(str(saved.path)).conversation.session.turns) == 1


def test_saving_into_a_folder_keeps_the_name(workspace: Workspace, tmp_path: Path) -> None:
    opened = workspace.new("calc")
    opened.conversation.type_code("x = 1")
    (tmp_path / "usb").mkdir()
    saved = workspace.save(opened, f"{tmp_path}/usb/")
    assert saved.path == tmp_path / "usb" / "calc.jsonl"
    saved.close()
    opened.close()


def test_a_session_that_is_kept_nowhere_cannot_be_copied(workspace: Workspace) -> None:
    with pytest.raises(UsageError, match="kept nowhere"):
        workspace.fork(workspace.unkept())


def test_every_limit_of_a_run_is_a_setting(workspace: Workspace) -> None:
    """Time, memory, processes, disk and kept output are what the settings say."""
    changes = {"wall_s": 3, "memory_mb": 100, "processes": 5, "disk_mb": 2, "output_kb": 10}
    limits = Workspace(Settings().with_changes(changes), workspace.folders).limits
    assert limits == Limits(
        wall_s=3.0, memory_bytes=100 << 20, processes=5, disk_bytes=2 << 20, kept_output_bytes=10 << 10
    )
