"""The tensors of a checkpoint read one at a time, and quantized parts kept on disk for the next start.

Weights of one checkpoint in one format are one safetensors file, named after what they were made from; what
is missing, stale or damaged there is made again. It knows files, and nothing of how parts are used.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from pathlib import Path

from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor

from codegen_repl.errors import ModelError
from codegen_repl.inference.codegen_parts import CheckpointParts, CodeGenShape, Part, Parts
from codegen_repl.inference.formats import Format
from codegen_repl.models.checkpoint import Checkpoint, read_header

VERSION = 1  # of what the files hold
SEPARATOR = "/"  # between the names of a part and of its tensor


class CheckpointTensors(MutableMapping[str, Tensor]):
    """The tensors of safetensors files, each read when it is asked for and mapped no longer than that."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        self._paths = {name: path for path in paths for name in read_header(path)}

    def __getitem__(self, name: str) -> Tensor:
        path = self._paths[name]
        try:
            with safe_open(path, framework="pt") as file:
                return file.get_tensor(name).clone()  # or the whole file stays mapped, and counts as memory
        except Exception as error:  # the library raises several kinds for a damaged file
            raise ModelError(f"{path} cannot be read: {error}") from error

    def __setitem__(self, name: str, tensor: Tensor) -> None:
        raise TypeError("the tensors of a checkpoint are read only")

    def __delitem__(self, name: str) -> None:
        del self._paths[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


class ReducedParts(Mapping[str, Part]):
    """Parts as `format` keeps them, each made when it is asked for."""

    def __init__(self, parts: Parts, format: Format) -> None:
        self._parts, self._format = parts, format

    def __getitem__(self, name: str) -> Part:
        return self._format.reduced(self._parts[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)


class StoredParts(Mapping[str, Part]):
    """Parts in a file that `store` wrote."""

    def __init__(self, path: Path) -> None:
        self._tensors = CheckpointTensors((path,))
        self._names: dict[str, list[str]] = {}
        for key in self._tensors:
            part, _, name = key.rpartition(SEPARATOR)
            self._names.setdefault(part, []).append(name)

    def __getitem__(self, name: str) -> Part:
        return {key: self._tensors[f"{name}{SEPARATOR}{key}"] for key in self._names[name]}

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def parts_of(
    checkpoint: Checkpoint,
    shape: CodeGenShape,
    groups: int,
    format: Format,
    folder: Path | None,
    say: Callable[[str], None],
) -> Parts:
    """The parts of a CodeGen checkpoint in `format`; quantized ones come from `folder`, or go there."""

    def fresh() -> Parts:
        return ReducedParts(CheckpointParts(shape, CheckpointTensors(checkpoint.weights), groups), format)

    if not format.is_quantized or folder is None:
        return fresh()
    path = folder / file_name(checkpoint, format)
    if (stored := read(path, shape)) is not None:
        return stored
    say(f"quantizing the weights to {format.name} (once; kept in {path})")
    try:
        store(fresh(), path)
    except OSError as error:
        say(f"the quantized weights cannot be kept ({error}); the next start makes them anew")
        return fresh()
    return StoredParts(path)


def file_name(checkpoint: Checkpoint, format: Format) -> str:
    """A name that changes with the checkpoint's files and with what this module makes of them."""
    digest = hashlib.sha256(f"{VERSION} {format.name} {checkpoint.revision}".encode())
    for path in checkpoint.weights:
        digest.update(f" {path.resolve()} {path.stat().st_size} {path.stat().st_mtime_ns}".encode())
    return f"{checkpoint.directory.resolve().name[:40]}-{digest.hexdigest()[:16]}-{format.name}.safetensors"


def read(path: Path, shape: CodeGenShape) -> StoredParts | None:
    """The stored parts, or None if there are none, or not all of them."""
    if not path.is_file():
        return None
    try:
        stored = StoredParts(path)
    except ModelError:
        return None
    return stored if set(stored) == set(shape.part_names) else None


def store(parts: Parts, path: Path) -> None:
    """Write all parts to a file, whole or not at all; OSError when there is no room."""
    path.parent.mkdir(parents=True, exist_ok=True)
    tensors = {
        f"{name}{SEPARATOR}{key}": tensor.contiguous()
        for name in parts
        for key, tensor in parts[name].items()
    }
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        save_file(tensors, unfinished, metadata={"format": "pt"})
        unfinished.replace(path)
    except Exception as error:  # the library has errors of its own for a full disk
        unfinished.unlink(missing_ok=True)
        raise OSError(str(error)) from error
