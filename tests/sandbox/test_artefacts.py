"""Files that come back from a run: which, under what name, and what a hostile one cannot make of it."""

from __future__ import annotations

import os
import stat
import subprocess
import textwrap
from pathlib import Path

import pytest

from codegen_repl.sandbox import Runner
from codegen_repl.sandbox.artefacts import MAX_FILES, clean_name, collect
from codegen_repl.sandbox.scratch import remove_forgotten, remove_tree, temporary_scratch


def test_files_come_back_in_memory(runner: Runner) -> None:
    """What a program writes in its working directory is returned; hidden files and caches are not."""
    program = """
        import os
        open("out.csv", "w").write("a,b\\n")
        os.makedirs("plots/deep"); open("plots/deep/p.txt", "w").write("p")
        open(".hidden", "w").close(); os.mkdir("__pycache__"); open("__pycache__/x.pyc", "w").close()
    """
    artefacts = runner.run(textwrap.dedent(program)).artefacts
    assert [(a.name, a.size, a.read()) for a in artefacts] == [
        ("out.csv", 4, b"a,b\n"),
        ("plots_deep_p.txt", 1, b"p"),
    ]


def test_files_are_copied_without_overwriting(runner: Runner, tmp_path: Path) -> None:
    """With a directory the files land there; one of that name already there keeps its content."""
    (tmp_path / "out.txt").write_text("mine")
    (artefact,) = runner.run("open('out.txt', 'w').write('theirs')", artefact_dir=tmp_path).artefacts
    assert (tmp_path / "out.txt").read_text() == "mine"
    assert artefact.data == tmp_path / "out-2.txt"
    assert artefact.read() == b"theirs"


@pytest.mark.parametrize("place", ["no folder/run-1", "full/run-1"])
def test_a_run_is_told_of_though_its_files_can_be_kept_nowhere(
    runner: Runner, tmp_path: Path, place: str
) -> None:
    """Where the folder cannot be made, or the disk is full; no half of a file stays there."""
    (tmp_path / "no folder").touch()
    (tmp_path / "full").mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(tmp_path / "full")]
    is_mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    if place.startswith("full") and not is_mounted:
        pytest.skip("needs root and the right to mount a file system")
    try:
        program = "open('out.txt', 'w').write('x' * 100_000)\nprint('done')"
        result = runner.run(program, artefact_dir=tmp_path / place)
        assert (result.stdout, result.is_ok, result.artefacts) == ("done\n", True, ())
        assert result.note.startswith(f"What files it left is not kept in {tmp_path / place}: ")
        assert not list((tmp_path / "full").glob("*/*"))
    finally:
        if is_mounted:
            subprocess.run(["umount", str(tmp_path / "full")], check=True)


def test_files_survive_a_stopped_run(runner: Runner) -> None:
    """A program that crashed still gives what it had written."""
    result = runner.run("import os\nopen('log.txt', 'w').write('x')\nos.abort()")
    assert [a.name for a in result.artefacts] == ["log.txt"]


def test_traps_are_left_alone(runner: Runner, tmp_path: Path) -> None:
    """Links, pipes, closed files, deep paths and evil names give nothing, or something harmless."""
    (tmp_path / "key").write_text("secret")
    program = f"""
        import os
        os.symlink({str(tmp_path / "key")!r}, "result.txt")
        os.symlink("/etc", "folder")
        os.mkfifo("out.csv")
        open(b"esc\\x1b[2J\\xff\\n.txt", "w").close()
        open("..-.-", "w").close()
        open("a" * 250, "w").close()
        fd = os.open("closed", os.O_CREAT | os.O_WRONLY, 0); os.close(fd)
        top = os.getcwd()
        for _ in range(50): os.mkdir("d"); os.chdir("d")
        open("too-deep", "w").close()
    """
    result = runner.run(textwrap.dedent(program))
    assert result.is_ok, result.stderr
    names = [a.name for a in result.artefacts]
    assert all(name.isprintable() and "/" not in name and len(name) <= 100 for name in names)
    assert not {"result.txt", "folder", "out.csv", "too-deep"} & set(names)
    assert all(b"secret" not in a.read() for a in result.artefacts)


def test_rights_and_holes_do_not_travel(runner: Runner, tmp_path: Path) -> None:
    """What comes back is an ordinary file: not set-uid, not executable, no device, no link to another, and
    none that only claims to be large."""
    program = """
        import os
        for name, mode in (("setuid", 0o6755), ("run.sh", 0o777), ("closed", 0)):
            with open(name, "w") as file: file.write("x")
            os.chmod(name, mode)
        os.link("run.sh", "again.sh")
        for make in (lambda: os.mknod("disk", 0o60666, os.makedev(8, 0)), lambda: os.mknod("sock", 0o140666)):
            try: make()
            except OSError: pass
        with open("hole", "w") as file:
            try: os.ftruncate(file.fileno(), 1 << 40)
            except OSError: pass
    """
    result = runner.run(textwrap.dedent(program), artefact_dir=tmp_path)
    assert result.is_ok, result.stderr
    assert {"setuid", "run.sh", "again.sh"} <= {path.name for path in tmp_path.iterdir()}
    for path in tmp_path.iterdir():
        info = path.lstat()
        assert stat.S_ISREG(info.st_mode), path
        assert info.st_mode & 0o7111 == 0, path
        assert (info.st_nlink, info.st_size <= 1) == (1, True), path


def test_number_and_size_are_capped(tmp_path: Path) -> None:
    """A flood of files returns a bounded part."""
    for number in range(MAX_FILES + 20):
        (tmp_path / f"{number:03}").write_bytes(b"x" * 10)
    (tmp_path / "000").write_bytes(b"x" * 10_000)
    fd = os.open(tmp_path, os.O_RDONLY)
    found = collect(fd, max_bytes=500)
    os.close(fd)
    assert len(found) == 50
    assert "000" not in {a.name for a in found}


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("figure-1.png", "figure-1.png"),
        ("été (1).txt", "été (1).txt"),
        ("a/b/c.csv", "a_b_c.csv"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("\x1b[2J.txt", "__2J.txt"),
        ("evil\u202egnp.exe", "evil_gnp.exe"),
        ("...", "unnamed"),
        ("x" * 300 + ".png", "x" * 96 + ".png"),
    ],
)
def test_names_are_plain(name: str, cleaned: str) -> None:
    """A name is a name: no path, no control character, no flipped text."""
    assert clean_name(name) == cleaned


def test_scratch_of_a_killed_host_is_removed_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a killed process left goes when the next one starts; what a living one uses stays."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    gone = subprocess.Popen(["true"])
    gone.wait()
    dead, alive = (tmp_path / f"codegen-repl-run-{pid}-x" for pid in (gone.pid, os.getpid()))
    for folder in (dead, alive):
        (folder / "inner").mkdir(parents=True)
        os.utime(folder, (0, 0))
    remove_forgotten.cache_clear()
    remove_forgotten()
    assert (dead.exists(), alive.exists()) == (False, True)


def test_any_tree_can_be_removed() -> None:
    """Removal needs no recursion, follows no link and opens closed directories."""
    base = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
    with temporary_scratch(None) as outside:
        kept = Path(outside, "kept")
        kept.write_text("x")
        top = (base or Path(outside)) / f"tree-{os.getpid()}"
        top.mkdir()
        (top / "link").symlink_to(outside)
        fd = os.open(top, os.O_RDONLY)
        for _ in range(3000 if base else 300):  # deeper than recursion, and than a path may be long
            os.mkdir("directory", dir_fd=fd)
            inner = os.open("directory", os.O_RDONLY, dir_fd=fd)
            os.close(fd)
            fd = inner
        os.mkdir("closed", 0, dir_fd=fd)
        os.close(fd)
        remove_tree(str(top))
        assert not top.exists()
        assert kept.read_text() == "x"
