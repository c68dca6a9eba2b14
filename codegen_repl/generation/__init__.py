"""What it means to ask a model for code: the request, the answer, and where a turn's code ends. Pure."""

from codegen_repl.generation.completion import Completion, Delta, FinishReason, collect
from codegen_repl.generation.model import CompletionModel, CompletionRequest, never
from codegen_repl.generation.params import SamplingParams
from codegen_repl.generation.stopping import StopMatcher
from codegen_repl.generation.truncation import FRIENDLY_RULES, PAPER_RULES, STOP_RULES, StopRule, truncate

__all__ = [
    "FRIENDLY_RULES",
    "PAPER_RULES",
    "STOP_RULES",
    "Completion",
    "CompletionModel",
    "CompletionRequest",
    "Delta",
    "FinishReason",
    "SamplingParams",
    "StopMatcher",
    "StopRule",
    "collect",
    "never",
    "truncate",
]
