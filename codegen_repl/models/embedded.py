"""The model that ships inside the package: where it is. It opens like any other checkpoint directory."""

from __future__ import annotations

from pathlib import Path

from codegen_repl.errors import ModelError

ASSETS = Path(__file__).resolve().parent.parent / "assets" / "tiny"


def embedded_directory() -> Path:
    """The directory of the embedded model; ModelError when this installation has none."""
    if not (ASSETS / "model.safetensors").is_file():
        raise ModelError(
            f"This installation has no embedded model ({ASSETS} has no weights); "
            "name another one with --model, for instance 350M-mono."
        )
    return ASSETS
