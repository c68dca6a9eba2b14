"""One question to a program of ours that runs in the sandbox, next to the foreign code it deals with.

Such a program is a module of this package that needs only the standard library; it reads a task from its
standard input and writes one line of JSON. What is asked and answered is no concern of this module.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from codegen_repl.generation import never
from codegen_repl.sandbox import started
from codegen_repl.tools import ProgramRunner


@cache
def source(module: str) -> str:
    """The text of a module of this package."""
    return Path(__file__).with_name(f"{module}.py").read_text(encoding="utf-8")


def ask_inside(
    module: str, task: Mapping[str, Any], runner: ProgramRunner, is_cancelled: Callable[[], bool] = never
) -> Any:
    """What `module` answers to `task`; None if its process ended without an answer.

    Raises SandboxError when the sandbox does not come up: that says nothing about the foreign code.
    """
    nonce = secrets.token_hex(16)  # so that nothing the foreign code prints can be taken for the answer
    stdin = json.dumps({**task, "nonce": nonce})
    result = started(lambda: runner.run(source(module), stdin=stdin, is_cancelled=is_cancelled))
    return answer_in(result.stdout, nonce)


def answer_in(stdout: str, nonce: str) -> Any:
    """The JSON behind the nonce; None if there is none."""
    for line in stdout.splitlines():
        if line.startswith(nonce):
            return json.loads(line.removeprefix(nonce))
    return None
