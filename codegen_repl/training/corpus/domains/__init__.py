"""Every module in this folder declares families when it is imported; `load` imports them all."""

import importlib
import pkgutil


def load() -> None:
    """Import every domain module, in the order of their names."""
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        importlib.import_module(f"{__name__}.{module.name}")
