"""From what a person typed after `--model` to a model that answers.

A spec is `tiny`, a known name, a directory, a hub id, `scripted:FILE`, or the address of a server. This
module decides which, and opens it; how each kind answers is its own module's matter, imported only then.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from codegen_repl.errors import ModelError, UsageError
from codegen_repl.generation import CompletionModel
from codegen_repl.models.catalog import CATALOG, TINY, ModelInfo, close_names, find
from codegen_repl.models.embedded import ASSETS, embedded_directory
from codegen_repl.models.hub import cached_snapshot, download, snapshot_bytes
from codegen_repl.models.pins import Pins
from codegen_repl.models.scripted import ScriptedModel
from codegen_repl.settings import typed_path

HUB_ID = re.compile(r"\w[\w.-]*/\w[\w.-]*")


def say_nothing(_: str) -> None:
    """The default of `say`: nobody listens."""


def refuse(_: str) -> bool:
    """The default of `confirm`: nobody is there to agree to a large download."""
    return False


def load_model(
    spec: str,
    *,
    dtype: str | None = None,
    device: str | None = None,
    offline: bool = False,
    pins: Pins | None = None,
    quantized: Path | None = None,
    say: Callable[[str], None] = say_nothing,
    confirm: Callable[[str], bool] = refuse,
) -> CompletionModel:
    """Open the model that `spec` names.

    `dtype` is float32, bfloat16, float16, int16, int8 or int4 (chosen by size and machine when None), and
    quantized weights are kept in the folder `quantized`; `offline` forbids a download; `pins` has the files
    compared with those of the first use. `say` is told what takes long, `confirm` is asked before more than 1
    GB is fetched.

    Raises UsageError for an unknown name, ModelError when the model cannot be opened.
    """
    if spec.startswith("scripted:"):
        return ScriptedModel.from_file(typed_path(spec.removeprefix("scripted:")))
    if spec.startswith(("http://", "https://")):
        from codegen_repl.models.remote import RemoteModel

        return RemoteModel.from_spec(spec)
    name, directory = locate(spec, offline=offline, pins=pins, say=say, confirm=confirm)
    pins = None if directory == ASSETS else pins  # what is in the package changes with the package
    hashes = pins.check(directory) if pins else {}
    from codegen_repl.models.opening import open_checkpoint

    model = open_checkpoint(
        directory,
        name=name,
        dtype=dtype,
        device=device,
        is_guarded=name == TINY.name,  # so small a model needs the hand; others are left as they are
        quantized=quantized,
        say=say,
        confirm=confirm,
    )
    if pins:
        try:
            pins.trust(directory, hashes)
        except OSError as error:
            say(f"{name} could not be taken down in models.lock ({error.strerror or error}).")
    return model


def locate(
    spec: str,
    *,
    offline: bool = False,
    for_conversion: bool = False,
    pins: Pins | None = None,
    say: Callable[[str], None] = say_nothing,
    confirm: Callable[[str], bool] = refuse,
) -> tuple[str, Path]:
    """The name and the directory of a checkpoint, downloaded first if it must be, at the commit of `pins` if
    there is one; pickled weights are fetched only `for_conversion`.

    Raises UsageError for an unknown name, ModelError when its files cannot be had.
    """
    if spec == TINY.name:
        return TINY.name, embedded_directory()
    if (directory := typed_path(spec)).is_dir():
        return directory.resolve().name, directory
    known = find(spec)
    hub_id = known.hub_id if known else spec
    if not HUB_ID.fullmatch(hub_id):
        raise unknown(spec)
    commit = pins.commit(hub_id) if pins else ""
    snapshot = cached_snapshot(hub_id, commit)
    if snapshot is not None and (offline or not commit or snapshot.name == commit):
        return known.name if known else hub_id, snapshot
    if offline:
        raise ModelError(
            f"{hub_id} is not on this machine and --offline forbids a download; fetch it first with "
            f"`codegen-repl models pull {spec}`, or use --model tiny."
        )
    path = download(hub_id, commit=commit, for_conversion=for_conversion, say=say, confirm=confirm)
    return known.name if known else hub_id, path


def list_models() -> list[ModelInfo]:
    """The embedded model and every known name, with where each is on this machine."""
    return [with_location(row) for row in (TINY, *CATALOG)]


def model_info(name: str) -> ModelInfo:
    """What is known of one model by name, directory or hub id; UsageError if there is no such thing."""
    if name == TINY.name:
        return with_location(TINY)
    if (row := find(name)) is not None:
        return with_location(row)
    if (directory := typed_path(name)).is_dir():
        size = snapshot_bytes(directory)
        return ModelInfo(directory.resolve().name, "", "", 0, "", str(directory), size)
    if HUB_ID.fullmatch(name):
        return with_location(ModelInfo(name, name, "", 0, ""))
    raise unknown(name)


def with_location(row: ModelInfo) -> ModelInfo:
    """`row` with the place and the size of its files, if they are on this machine."""
    if row.name == TINY.name:
        return (
            replace(row, num_bytes=snapshot_bytes(ASSETS)) if ASSETS.is_dir() else replace(row, location="")
        )
    snapshot = cached_snapshot(row.hub_id)
    if snapshot is None:
        return row
    return replace(row, location=str(snapshot), num_bytes=snapshot_bytes(snapshot))


def unknown(spec: str) -> UsageError:
    """The error for a spec that names nothing, with what it may have meant."""
    if "/" in spec or spec.startswith((".", "~")):
        return UsageError(f"There is no directory {spec}, and it is not a hub id (OWNER/NAME) either.")
    close = close_names(spec)
    hint = (
        f"did you mean {' or '.join(close)}?"
        if close
        else "`codegen-repl models list` shows the known names."
    )
    return UsageError(f"There is no model {spec!r}; {hint} A directory or a hub id (OWNER/NAME) works too.")
