"""Which model guesses ahead for which: opens both, the small one first, and introduces them.

Guessing changes what an answer costs, never the answer (see `inference.speculation`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from codegen_repl.errors import ModelError
from codegen_repl.generation import CompletionModel

SERVED = ("scripted:", "http://", "https://")  # these answer without our engine


@runtime_checkable
class Guesses(Protocol):
    """A model that guesses ahead: from its text alone, with the help of a smaller model, or not at all."""

    def guess_with(self, draft: Any) -> None: ...

    def guess_nothing(self) -> None: ...


def load_guessing(
    spec: str, load: Callable[[str], CompletionModel], *, speculates: bool = True, draft_spec: str = ""
) -> CompletionModel:
    """The model that `spec` names, as `load` opens it, guessing ahead with the one that `draft_spec` names.

    A server or a script is opened without. Raises ModelError when the second cannot guess for the first.
    """
    if spec.startswith(SERVED):
        return load(spec)
    if not (speculates and draft_spec):
        model = load(spec)
        if isinstance(model, Guesses) and not speculates:
            model.guess_nothing()
        return model
    draft = load(draft_spec)  # first, as the last one opened sets the number of threads
    model = load(spec)
    if not (isinstance(draft, Guesses) and isinstance(model, Guesses)):
        raise ModelError(f"{draft_spec} cannot guess for {spec}: both must be checkpoints on this machine.")
    model.guess_with(draft)
    return model
