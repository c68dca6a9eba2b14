"""What a person can choose: defaults < user file < project file < environment < flags.

Each layer is a flat table of the keys below; a key or value that means nothing is refused by name. Where the
files lie is said here too (XDG folders; CODEGEN_REPL_HOME puts everything into one folder instead).
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from codegen_repl.errors import UsageError
from codegen_repl.generation import STOP_RULES, SamplingParams
from codegen_repl.generation.params import ALIASES, RANGES

APP = "codegen-repl"
ENV_PREFIX = "CODEGEN_REPL_"
PROJECT_FILE = "codegen-repl.toml"


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices of one start of the program."""

    model: str = "tiny"
    dtype: str = "auto"
    offline: bool = False
    speculate: bool = True  # guess tokens ahead where that is faster; answers stay as they are
    draft_model: str = ""  # a smaller model of the same vocabulary that helps to guess
    sampling: SamplingParams = field(default_factory=SamplingParams)
    retry_temperature: float = 0.8  # a second try at 0.2 would mostly say the same again
    protocol: str = "friendly"
    prefix: str = ""  # code put before every context, such as an import
    guard: str = "auto"  # guarded decoding (generation/guard): auto is on for the embedded model only
    preview: bool = True  # run each draft after the program so far before it is decided on
    further: int = 8  # drafts to draw beside the person's reading, when all that were asked for fail
    wall_s: float = 10.0
    memory_mb: int = 1024  # resident, of all processes of a run together
    processes: int = 64
    disk_mb: int = 64
    output_kb: int = 256  # kept of each of stdout and stderr
    editing_mode: str = "emacs"
    editor: str = ""
    style: str = "default"
    keys: Mapping[str, str] = field(default_factory=dict)

    def with_changes(self, changes: Mapping[str, Any]) -> Settings:
        """These settings with some set anew; values may be text.

        Raises UsageError for a key that does not exist or a value that it cannot have.
        """
        result = self
        for key, value in changes.items():
            if ALIASES.get(key, key) in RANGES:
                result = replace(result, sampling=result.sampling.with_changes({key: value}))
            else:
                name = known_key(key)
                new: dict[str, Any] = {name: checked(name, value)}
                result = replace(result, **new)
        return result


CHOICES: Mapping[str, tuple[str, ...]] = {
    "dtype": ("auto", "float32", "bfloat16", "float16", "int16", "int8", "int4"),
    "protocol": tuple(STOP_RULES),
    "guard": ("auto", "on", "off"),
    "editing_mode": ("emacs", "vi"),
}
LIMITS: Mapping[str, tuple[float, float]] = {
    "wall_s": (0.1, 86_400),
    "memory_mb": (64, 1_048_576),
    "processes": (1, 4096),
    "disk_mb": (1, 65_536),
    "output_kb": (1, 256),  # more would not fit into a record of the journal
    "retry_temperature": (0.0, 5.0),
    "further": (0, 256),
}
TRUTHS = {
    "true": True,
    "yes": True,
    "on": True,
    "1": True,
    "false": False,
    "no": False,
    "off": False,
    "0": False,
}
PROJECT_KEYS = (*RANGES, *ALIASES, "retry_temperature", "protocol", "prefix", "guard", "preview")
PLAIN_KEYS = tuple(f.name for f in fields(Settings) if f.name != "sampling")
ALL_KEYS = (*PLAIN_KEYS, *RANGES)


def known_key(key: str) -> str:
    """`key`, if it is a setting; UsageError with the nearest ones if not."""
    if key in PLAIN_KEYS:
        return key
    near = difflib.get_close_matches(key, ALL_KEYS, n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else f"the settings are {', '.join(ALL_KEYS)}."
    raise UsageError(f"There is no setting {key!r}; {hint}")


def checked(name: str, value: Any) -> Any:
    """`value` as setting `name` needs it; UsageError if it cannot be that."""
    default = getattr(Settings(), name)
    if name == "keys":
        if isinstance(value, Mapping) and all(isinstance(item, str) for item in value.values()):
            return dict(value)
        raise UsageError('keys must be a table of key = "command", such as f6 = "/run".')
    if name in CHOICES and value not in CHOICES[name]:
        raise UsageError(f"{name} must be one of {', '.join(CHOICES[name])}, not {value!r}.")
    if isinstance(default, bool):
        truth = value if isinstance(value, bool) else TRUTHS.get(str(value).lower())
        if truth is None:
            raise UsageError(f"{name} must be true or false, not {value!r}.")
        return truth
    if name in LIMITS:
        return limited(name, value, type(default))
    if not isinstance(value, str):
        raise UsageError(f"{name} must be text, not {value!r}.")
    return value


def limited(name: str, value: Any, number: type) -> Any:
    """`value` as a number within the setting's limits; UsageError if it is none."""
    low, high = LIMITS[name]
    try:
        result = number(value)
    except (TypeError, ValueError, OverflowError):
        raise UsageError(f"{name} must be a number, not {value!r}.") from None
    if not low <= result <= high:
        raise UsageError(f"{name} must be between {low:g} and {high:g}, not {value}.")
    return result


def typed_path(text: str) -> Path:
    """The path that a person typed, with `~` for their home; UsageError for one that no file can have."""
    try:
        path = Path(text).expanduser()
        if b"\0" not in os.fsencode(path):
            return path
    except RuntimeError:
        raise UsageError(f"There is no home for {text!r}: write the path in full.") from None
    except UnicodeEncodeError:
        pass
    raise UsageError(f"{text!r} cannot be the path of a file.")


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps its things. Nothing is written anywhere else unless the person asks for it."""

    config: Path
    sessions: Path
    state: Path  # prompt history, locks on models
    cache: Path

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Folders:
        """The folders under this environment."""
        if home := environ.get("CODEGEN_REPL_HOME"):
            root = typed_path(home)
            return cls(root, root / "sessions", root / "state", root / "cache")
        dirs = platformdirs.PlatformDirs(APP, appauthor=False)
        return cls(
            dirs.user_config_path,
            dirs.user_data_path / "sessions",
            dirs.user_state_path,
            dirs.user_cache_path,
        )

    @property
    def config_file(self) -> Path:
        """The user's settings."""
        return self.config / "config.toml"


def read_toml(path: Path) -> dict[str, Any]:
    """The table in a TOML file, empty if there is no file; UsageError, naming the file, if it is not TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{path} is not valid TOML: {error}. Mend it, or move it away.") from None


def of_project(table: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    """The project's settings; UsageError for one that a cloned folder may not make: a model to send prompts
    to, an editor to start, keys, limits."""
    for key in table:
        if key in PLAIN_KEYS and key not in PROJECT_KEYS:
            raise UsageError(
                f"{path} may not set {key}: it comes with the folder, not from you. "
                f"A project can set {', '.join(PROJECT_KEYS)}."
            )
    return table


def from_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Settings given as CODEGEN_REPL_<KEY>; names that are no setting are left to others."""
    keys = {f"{ENV_PREFIX}{key.upper()}": key for key in ALL_KEYS if key != "keys"}
    return {keys[name]: value for name, value in environ.items() if name in keys}


def load_settings(
    flags: Mapping[str, Any],
    *,
    folders: Folders,
    project: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """The settings in force: each layer over the one below; a fault names the layer it is in."""
    layers: list[tuple[str, Mapping[str, Any]]] = [(str(folders.config_file), read_toml(folders.config_file))]
    if project is not None:
        layers.append((str(project), of_project(read_toml(project), project)))
    layers.append(("the environment", from_environment(os.environ if environ is None else environ)))
    layers.append(("the command line", {key: value for key, value in flags.items() if value is not None}))
    settings = Settings()
    for source, layer in layers:
        try:
            settings = settings.with_changes(layer)
        except UsageError as error:
            raise UsageError(f"In {source}: {error}") from None
    return settings
