"""Small but complete checkpoint directories, as a person would have them on disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from codegen_repl.models.codegen import END_OF_TEXT
from tests.inference.networks import codegen_model, llama_model

WORDS = ["\n\n", "    ", "de", "def", "re", "pr", "print", "= ", " =", " = "]


def byte_tokenizer() -> Any:
    """Every byte a token, a few words, and the end of text."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {token: i for i, token in enumerate(alphabet)}
    merges = [("d", "e"), ("de", "f"), ("Ċ", "Ċ"), ("Ġ", "Ġ"), ("Ġ", "=")]
    for left, right in merges:
        vocabulary[left + right] = len(vocabulary)
    backend = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    backend.add_special_tokens([AddedToken(END_OF_TEXT, normalized=False, special=True)])
    return backend


def save_tokenizer(directory: Path) -> None:
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=byte_tokenizer(), eos_token=END_OF_TEXT)
    tokenizer.save_pretrained(directory)


def save_checkpoint(directory: Path, kind: str = "codegen", **changes: Any) -> Path:
    """A two-layer model of 512 positions; its network has more rows than the tokenizer has tokens."""
    make = codegen_model if kind == "codegen" else llama_model
    length = {"n_positions": 512, "n_ctx": 512} if kind == "codegen" else {"max_position_embeddings": 512}
    make(**({"vocab_size": 300, "eos_token_id": 2, "bos_token_id": 2} | length | changes)).save_pretrained(
        directory
    )
    save_tokenizer(directory)
    return directory


def edit_config(directory: Path, **changes: Any) -> None:
    path = directory / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
