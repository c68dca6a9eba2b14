"""Run a function right after a module was imported, so that a module nobody uses costs nothing.

It knows nothing about the modules themselves.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # to import it from `typing` would take 5 ms of every run
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

    Hook = Callable[[ModuleType], None]


class AfterImport:
    """A finder that lets the others find, and adds a hook to the loader of the modules it was told about."""

    def __init__(self, hooks: dict[str, Hook]) -> None:
        """`hooks`: full module name -> function that gets the module once, after its code has run."""
        self._hooks = hooks

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        """The spec another finder gives, its loader wrapped; None for a module without a hook."""
        hook = self._hooks.pop(name, None)
        if hook is None:
            return None
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target) if finder is not self else None
            if spec is not None:
                if spec.loader is not None:
                    _call_after(spec.loader, hook)
                return spec
        return None


def _call_after(loader: Any, hook: Hook) -> None:
    execute = loader.exec_module

    def execute_then_call(module: ModuleType) -> None:
        execute(module)
        hook(module)

    loader.exec_module = execute_then_call
