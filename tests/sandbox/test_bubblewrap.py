"""Where a Python may live: also in /tmp, which otherwise leads to scratch inside the sandbox."""

from dataclasses import replace

import pytest

from codegen_repl.sandbox import bubblewrap
from codegen_repl.sandbox.environment import this_python


@pytest.mark.parametrize(("tree", "leads_to_scratch"), [("/tmp/clone/.venv", False), ("/opt/venv", True)])
def test_tmp_is_a_folder_when_python_lives_there(tree: str, leads_to_scratch: bool) -> None:
    python = replace(this_python(), trees=(tree,))
    words = bubblewrap.command("bwrap", frozenset(), python, {}, (), 1 << 20, is_root=True)
    links = [words[i + 2] for i, word in enumerate(words) if word == "--symlink"]
    assert ("/tmp" in links) is leads_to_scratch
