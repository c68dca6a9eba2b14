"""The training corpus: multi-turn programs, made family by family and kept only if they run.

Read `family.py` to add steps. The batcher turns each program into one document with `render`; this package
knows nothing of tokens or models.
"""

from codegen_repl.training.corpus.program import CorpusTurn, render
from codegen_repl.training.corpus.writer import programs, write_corpus

__all__ = ["CorpusTurn", "programs", "render", "write_corpus"]
