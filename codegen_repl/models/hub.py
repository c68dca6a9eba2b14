"""Checkpoints of the Hugging Face hub: find one in the local cache, or fetch it after saying what it costs.

Only what is needed is fetched: configuration, tokenizer, and weights in safetensors. The hub's client is
imported only for a download; looking into the cache is a matter of paths. It opens no weights.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path

from codegen_repl.errors import ModelError

GB = 10**9
ASK_ABOVE = 1 * GB
SAFE, PICKLED = "*.safetensors", "pytorch_model*.bin"
SMALL_FILES = ("*.json", "merges.txt", "*.model", "LICENSE*", "README.md")
TOKENIZER_SOURCE = "gpt2"  # vocab.json and merges.txt for repositories that ship a Python tokenizer only


def cache_directory() -> Path:
    """Where the hub's client keeps its files (HF_HUB_CACHE, HF_HOME, or the user's cache directory)."""
    if named := os.environ.get("HF_HUB_CACHE"):
        return Path(named).expanduser()
    base = os.environ.get("HF_HOME") or Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")) / "huggingface"
    return Path(base).expanduser() / "hub"


def snapshots(hub_id: str) -> list[Path]:
    """The cached versions of a repository, the one that `main` names first."""
    repository = cache_directory() / f"models--{hub_id.replace('/', '--')}"
    revision = repository / "refs" / "main"
    named = revision.read_text().strip() if revision.is_file() else ""
    return sorted((repository / "snapshots").glob("*"), key=lambda path: path.name != named)


def cached_snapshot(hub_id: str, commit: str = "") -> Path | None:
    """The directory of a cached version with a configuration and weights, or None; `commit` before others,
    and one in safetensors before one that is not."""
    found = [path for path in snapshots(hub_id) if is_checkpoint(path)]
    return min(found, key=lambda path: (path.name != commit, not any(path.glob(SAFE))), default=None)


def is_checkpoint(directory: Path) -> bool:
    """Whether the directory has a configuration and all its weights, in one of the two formats."""
    has_weights = has_all(directory, SAFE) or has_all(directory, PICKLED)
    return has_weights and (directory / "config.json").is_file()


def has_all(directory: Path, pattern: str) -> bool:
    """Whether there are such files, and all that an index of them names: a download may have broken off."""
    if not any(directory.glob(pattern)):
        return False
    for index in directory.glob(f"{pattern}.index.json"):
        try:
            named = set(json.loads(index.read_text(encoding="utf-8"))["weight_map"].values())
        except (OSError, ValueError, KeyError, AttributeError, TypeError):
            return False
        if not all((directory / str(name)).is_file() for name in named):
            return False
    return True


def snapshot_bytes(directory: Path) -> int:
    """Bytes of all files in the directory, links followed."""
    return sum(path.stat().st_size for path in directory.iterdir() if path.is_file())


def choose_files(names: Iterable[str], for_conversion: bool = False) -> list[str]:
    """The files of a repository worth fetching: small ones, and its weights as safetensors.

    Only `for_conversion`, and only if there are no others, pickled weights are among them.
    """
    top = [name for name in names if "/" not in name]
    small = [name for name in top if any(fnmatch(name, pattern) for pattern in SMALL_FILES)]
    weights = [name for name in top if name.endswith(".safetensors")]
    if not weights and for_conversion:
        weights = [name for name in top if fnmatch(name, PICKLED)]
    return small + weights


def download(
    hub_id: str,
    *,
    commit: str = "",
    for_conversion: bool = False,
    say: Callable[[str], None],
    confirm: Callable[[str], bool],
) -> Path:
    """Fetch a checkpoint, at `commit` or else the newest, into the hub's cache and return its directory.

    Size, free disk and needed memory are said first, and above 1 GB `confirm` is asked. Raises ModelError
    when the repository cannot be reached, has no usable weights, does not fit, or the answer was no.
    """
    commit, sizes = repository_files(hub_id, commit)
    chosen = choose_files(sizes, for_conversion)
    num_bytes = sum(sizes[name] for name in chosen)
    if not any(name.endswith((".safetensors", ".bin")) for name in chosen):
        raise ModelError(
            f"{hub_id} has no weights in safetensors, the format that cannot carry code. "
            f"`codegen-repl models convert {hub_id}` fetches them and makes some, in the sandbox."
        )
    room = shutil.disk_usage(existing_parent(cache_directory())).free
    cost = (
        f"{hub_id}: {num_bytes / GB:.1f} GB to download into {cache_directory()} ({room / GB:.0f} GB free), "
        f"about {1.2 * num_bytes / GB:.1f} GB of memory to run"
    )
    if num_bytes > room:
        raise ModelError(f"{cost}. That does not fit on the disk; set HF_HUB_CACHE to a larger one.")
    say(cost + ".")
    if num_bytes > ASK_ABOVE and not confirm(f"{cost}. Download it?"):
        raise ModelError(
            f"{cost}. Not downloaded, as nobody agreed to it; `codegen-repl models pull` asks and fetches."
        )
    path = fetch(hub_id, commit, chosen)
    if not {"tokenizer.json", "vocab.json", "tokenizer.model"} & set(chosen):
        fetch(TOKENIZER_SOURCE, "main", ["vocab.json", "merges.txt"])
    return path


def repository_files(hub_id: str, commit: str = "") -> tuple[str, dict[str, int]]:
    """A commit of a repository (the newest, if none is named) and its files' sizes in bytes."""
    try:
        from huggingface_hub import HfApi

        info = HfApi().model_info(hub_id, revision=commit or None, files_metadata=True, timeout=20)
    except Exception as error:  # the client and its HTTP library raise a dozen unrelated types
        raise unreachable(hub_id, error) from error
    return info.sha or "main", {file.rfilename: file.size or 0 for file in info.siblings or ()}


def fetch(hub_id: str, revision: str, names: list[str]) -> Path:
    """Download the named files at one revision."""
    try:
        from huggingface_hub import snapshot_download

        return Path(snapshot_download(hub_id, revision=revision, allow_patterns=names))
    except Exception as error:  # as above
        raise unreachable(hub_id, error) from error


def unreachable(hub_id: str, error: Exception) -> ModelError:
    """The sentence for a failed look-up or download."""
    reason = str(error).strip().split("\n")[0] or type(error).__name__
    return ModelError(
        f"{hub_id} is not on this machine and could not be fetched from the hub ({reason}); "
        "check the name and the network, or use --model tiny."
    )


def existing_parent(path: Path) -> Path:
    """`path` or the nearest directory above it that exists."""
    return next(parent for parent in (path, *path.parents) if parent.exists())
