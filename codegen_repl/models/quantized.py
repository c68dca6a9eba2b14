"""The tensors of a checkpoint read one at a time, and quantized parts kept on disk for the next start.

The weights of one checkpoint in one format are a folder with a safetensors file for each part, so that no
more than one part is ever held twice; its name tells what they were made from, and what is missing or stale
is made again. It knows files, and nothing of how parts are used.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_file, save_file
from torch import Tensor

from codegen_repl.errors import ModelError
from codegen_repl.inference.codegen_parts import CheckpointParts, CodeGenShape, Part, Parts
from codegen_repl.inference.formats import Format
from codegen_repl.models.checkpoint import Checkpoint, read_header

VERSION = 2  # of what the files hold
SOURCE = "checkpoint.txt"  # in a folder of kept weights: the checkpoint that they were made of
SUFFIX = ".safetensors"
UNFINISHED = ".unfinished"
STALE_SECONDS = 3600


class CheckpointTensors(MutableMapping[str, Tensor]):
    """The tensors of safetensors files, each read when it is asked for and mapped no longer than that."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        self._paths = {name: path for path in paths for name in read_header(path)}

    def __getitem__(self, name: str) -> Tensor:
        path = self._paths[name]
        try:
            with safe_open(path, framework="pt") as file:
                tensor: Tensor = file.get_tensor(name)
                return tensor.clone()  # or the whole file stays mapped, and counts as memory
        except Exception as error:  # the library raises several kinds for a damaged file
            raise ModelError(f"{path} cannot be read: {error}") from error

    def __contains__(self, name: object) -> bool:
        return name in self._paths  # without reading it

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
        return self._format.reduced(name, self._parts[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts)

    def __len__(self) -> int:
        return len(self._parts)


class StoredParts(Mapping[str, Part]):
    """Parts in a folder that `store` wrote."""

    def __init__(self, folder: Path, names: Sequence[str]) -> None:
        self._paths = {name: folder / f"{name}{SUFFIX}" for name in names}

    def __getitem__(self, name: str) -> Part:
        try:
            # Copied, for in the file they begin anywhere, and vectors that lie across cache lines make a
            # token a fifth slower.
            return {key: tensor.clone() for key, tensor in load_file(self._paths[name]).items()}
        except Exception as error:  # the library raises several kinds for a damaged file
            raise ModelError(
                f"{self._paths[name]} cannot be read ({error}); delete that folder, and it is made anew."
            ) from error

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    @property
    def is_whole(self) -> bool:
        """Whether every part is there, as far as the headers tell."""
        try:
            return all(path.is_file() and bool(read_header(path)) for path in self._paths.values())
        except ModelError:
            return False


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
    place = folder / folder_name(checkpoint, format)
    stored = StoredParts(place, shape.part_names)
    if not stored.is_whole:
        say(f"quantizing the weights to {format.name} (once; they are kept in {place})")
        try:
            forget_others(folder, checkpoint.directory, format)
            store(fresh(), place, checkpoint.directory, stored)
        except OSError as error:
            say(f"the quantized weights cannot be kept ({error}); the next start makes them anew")
            return fresh()
    return stored


def folder_name(checkpoint: Checkpoint, format: Format) -> str:
    """A name that changes with the checkpoint's files and with what this module makes of them."""
    digest = hashlib.sha256(f"{VERSION} {format.name} {checkpoint.revision}".encode())
    for path in checkpoint.weights:
        digest.update(f" {path.resolve()} {path.stat().st_size} {path.stat().st_mtime_ns}".encode())
    return f"{checkpoint.directory.resolve().name[:40]}-{digest.hexdigest()[:16]}-{format.name}"


def forget_others(folder: Path, directory: Path, format: Format) -> None:
    """Remove what was kept of checkpoints that are gone, and of an older state of this one."""
    for source in folder.glob(f"*/{SOURCE}"):
        origin = Path(source.read_text(encoding="utf-8", errors="replace"))
        is_older = origin == directory.resolve() and source.parent.name.endswith(f"-{format.name}")
        if is_older or not origin.is_dir():
            shutil.rmtree(source.parent, ignore_errors=True)


def store(parts: Parts, place: Path, directory: Path, stored: StoredParts) -> None:
    """Write each part to a file of its own, and whose they are, all or nothing; OSError when there is no
    room. Where another process has meanwhile put them, as `stored` tells, those stay.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    for stale in place.parent.glob(f"{place.name}.*{UNFINISHED}"):  # of a process that was killed
        if time.time() - stale.stat().st_mtime > STALE_SECONDS:
            shutil.rmtree(stale, ignore_errors=True)
    unfinished = Path(tempfile.mkdtemp(dir=place.parent, prefix=f"{place.name}.", suffix=UNFINISHED))
    try:
        (unfinished / SOURCE).write_text(str(directory.resolve()), encoding="utf-8")
        for name in parts:
            tensors = {key: tensor.contiguous() for key, tensor in parts[name].items()}
            save_file(tensors, unfinished / f"{name}{SUFFIX}", metadata={"format": "pt"})
        if not stored.is_whole:
            shutil.rmtree(place, ignore_errors=True)
            unfinished.rename(place)
    except (OSError, SafetensorError) as error:
        raise OSError(str(error)) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
