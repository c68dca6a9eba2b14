"""Every module in this folder declares families when it is imported; `load` imports them.

A module is named after its domain, so that one domain can be loaded and checked without the others.
"""

import importlib
import pkgutil

ALWAYS = ("assignments", "lists")  # what makes the variables and functions that other families need


def load(only: str = "") -> None:
    """Import every domain module, in the order of their names; or just the one of this family prefix."""
    wanted = only.split(".")[0]
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    chosen = [name for name in names if wanted and (name.startswith(wanted) or wanted.startswith(name))]
    if chosen:
        names = [*ALWAYS, *chosen]  # importing one twice does nothing
    for name in names:
        importlib.import_module(f"{__name__}.{name}")
