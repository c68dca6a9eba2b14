"""Who can answer a completion request: a checkpoint on disk, the embedded model, a server, or a script.

Importing this package loads neither torch nor transformers; only the function that opens a checkpoint does.
"""

from codegen_repl.models.catalog import CATALOG, ModelInfo
from codegen_repl.models.guessing import load_guessing
from codegen_repl.models.pins import Pins
from codegen_repl.models.registry import list_models, load_model, model_info
from codegen_repl.models.scripted import ScriptedModel
from codegen_repl.models.stats import StreamStats, stats_of

__all__ = [
    "CATALOG",
    "ModelInfo",
    "Pins",
    "ScriptedModel",
    "StreamStats",
    "list_models",
    "load_guessing",
    "load_model",
    "model_info",
    "stats_of",
]
