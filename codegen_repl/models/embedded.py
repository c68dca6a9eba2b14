"""The model that ships inside the package: where it is. It opens like any other checkpoint directory."""

from __future__ import annotations

from pathlib import Path

from codegen_repl.errors import ModelError

ASSETS = Path(__file__).resolve().parent.parent / "assets" / "tiny"


def embedded_directory(assets: Path = ASSETS) -> Path:
    """The directory of the embedded model; ModelError when this installation has none."""
    if not (assets / "model.safetensors").is_file():
        raise ModelError(
            f"This installation has no embedded model ({assets} has no weights); "
            "name another one with --model, for instance 350M-mono."
        )
    return assets
