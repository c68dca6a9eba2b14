"""A document on the disk: whole or not at all, and nothing else is harmed."""

import os
import stat
from pathlib import Path

import pytest

from codegen_repl.errors import CodegenReplError
from codegen_repl.export import write_whole


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_bytes(b"old")
    (tmp_path / "link.md").symlink_to("real.md")
    write_whole(tmp_path / "link.md", b"new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    """As root, /dev/null would otherwise become a file."""
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(path, b"data")
    assert os.read(reader, 10) == b"data"
    os.close(reader)
    assert stat.S_ISFIFO(path.lstat().st_mode)


def test_a_place_that_cannot_be_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenReplError, match=r"nowhere/x\.md was not written: No such file or directory"):
        write_whole(tmp_path / "nowhere" / "x.md", b"data")
    assert list(tmp_path.iterdir()) == []
