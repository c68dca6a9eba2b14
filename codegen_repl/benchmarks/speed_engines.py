"""Three engines behind one face, to be timed on the same checkpoint: this program's own, and two peers.

Each runs in a process of its own (`speed_worker`) and imports its library only when it is opened. Greedy
tokens come to their full number, as nothing ends an answer; what is measured is decided in `speed_measures`.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

TEMPERATURE, TOP_P = 1.0, 0.95  # of sampled rows
Ids = Sequence[int]


@dataclass(frozen=True, slots=True)
class Answer:
    """One greedy answer: its ids, seconds to the first of them, and seconds for all the others."""

    ids: list[int]
    first_token_s: float
    rest_s: float


class SpeedEngine(Protocol):
    """What can be timed. `forget` empties what is kept from one answer to the next, if anything is."""

    def answer(self, prompt: Ids, num_more: int) -> Answer:
        """One token, and `num_more` after it."""
        ...

    def sample(self, prompt: Ids, num_new: int, num_rows: int) -> None:
        """`num_rows` sampled rows of `num_new` tokens each."""
        ...

    def forget(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Choice:
    """One engine in one number format; `kv_bytes` is the size of a number in its cache."""

    engine: str
    dtype: str
    kv_bytes: int
    open: Callable[[Path, str, Path], SpeedEngine]  # checkpoint, dtype, a folder for what it makes of it
    imports: tuple[str, ...]  # what takes its time before anything is opened
    prepares: bool = False  # the first start leaves something in the folder that makes later ones fast

    @property
    def name(self) -> str:
        """What it is called on the command line and in the table."""
        return f"{self.engine}-{self.dtype}"


class NativeEngine:
    """This program's engine, without drafting: what random weights write would make guesses come true."""

    def __init__(self, directory: Path, dtype: str, folder: Path) -> None:
        from codegen_repl.generation import SamplingParams
        from codegen_repl.inference.engine import Engine
        from codegen_repl.models.opening import open_checkpoint

        config = json.loads((directory / "config.json").read_text(encoding="utf-8"))
        model = open_checkpoint(
            directory, dtype=dtype, device="cpu", quantized=folder, confirm=lambda _: True
        )
        self._engine = Engine(model.network, config["vocab_size"])
        self._params = SamplingParams

    def answer(self, prompt: Ids, num_more: int) -> Answer:
        params = self._params(temperature=0, max_new_tokens=num_more + 1)
        ids, stamps = [], [time.perf_counter()]
        for token in self._engine.generate(prompt, params, seed=0):
            stamps.append(time.perf_counter())
            ids.append(token.token_id)
        return Answer(ids, stamps[1] - stamps[0], stamps[-1] - stamps[1])

    def sample(self, prompt: Ids, num_new: int, num_rows: int) -> None:
        params = self._params(temperature=TEMPERATURE, top_p=TOP_P, max_new_tokens=num_new, n=num_rows)
        for _ in self._engine.generate(prompt, params, seed=0):
            pass

    def forget(self) -> None:
        self._engine.prefix.reset()


class TransformersEngine:
    """transformers' `generate`, as a script would call it."""

    def __init__(self, directory: Path, dtype: str, _: Path) -> None:
        import torch
        from transformers import AutoModelForCausalLM

        self._torch = torch
        kind = {"fp32": torch.float32, "bf16": torch.bfloat16}[dtype]
        self._model = AutoModelForCausalLM.from_pretrained(
            directory, dtype=kind, local_files_only=True, use_safetensors=True, trust_remote_code=False
        ).eval()
        self._model.generation_config.eos_token_id = None  # so that no answer ends early
        self._model.generation_config.pad_token_id = 0

    def answer(self, prompt: Ids, num_more: int) -> Answer:
        stamps = Stamps()
        started = time.perf_counter()
        out = self._generate(prompt, num_more + 1, do_sample=False, streamer=stamps)
        _, first, *rest = stamps.times  # the prompt is announced, too
        return Answer(out[0, len(prompt) :].tolist(), first - started, (rest or [first])[-1] - first)

    def sample(self, prompt: Ids, num_new: int, num_rows: int) -> None:
        filters = {"temperature": TEMPERATURE, "top_p": TOP_P, "top_k": 0}
        self._generate(prompt, num_new, do_sample=True, num_return_sequences=num_rows, **filters)

    def forget(self) -> None:
        """Nothing is kept."""

    def _generate(self, prompt: Ids, num_new: int, **options: Any) -> Any:
        ids = self._torch.tensor([list(prompt)])  # (1, t)
        mask = self._torch.ones_like(ids)
        return self._model.generate(ids, attention_mask=mask, max_new_tokens=num_new, **options)


class Stamps:
    """A streamer that only looks at the clock when a token comes."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def put(self, _: Any) -> None:
        """Called with the prompt, and then with each token."""
        self.times.append(time.perf_counter())

    def end(self) -> None:
        """Called at the end."""


class CTranslate2Engine:
    """CTranslate2's generator on a converted copy, which is made once and kept in `folder`.

    It gives an answer whole, so the time of one token is taken from that of one and more.
    """

    def __init__(self, directory: Path, dtype: str, folder: Path) -> None:
        import ctranslate2

        if not (folder / "model.bin").is_file():
            convert(directory, dtype, folder)
        self._words: list[str] = json.loads((folder / "vocabulary.json").read_text(encoding="utf-8"))
        self._ids = {word: i for i, word in enumerate(self._words)}
        threads = int(os.environ.get("OMP_NUM_THREADS") or os.cpu_count() or 1)
        self._generator = ctranslate2.Generator(
            str(folder), device="cpu", compute_type=dtype, inter_threads=1, intra_threads=threads
        )

    def answer(self, prompt: Ids, num_more: int) -> Answer:
        words = self._encode(prompt)
        started = time.perf_counter()
        found = self._generate(words, 1, sampling_topk=1)
        first_token_s = time.perf_counter() - started
        rest_s = 0.0
        if num_more:
            started = time.perf_counter()
            found = self._generate(words, num_more + 1, sampling_topk=1)
            rest_s = time.perf_counter() - started - first_token_s
        return Answer([self._ids[word] for word in found], first_token_s, rest_s)

    def sample(self, prompt: Ids, num_new: int, num_rows: int) -> None:
        filters = {"sampling_temperature": TEMPERATURE, "sampling_topp": TOP_P, "sampling_topk": 0}
        self._generate(self._encode(prompt), num_new, num_hypotheses=num_rows, **filters)

    def forget(self) -> None:
        """Nothing is kept."""

    def _encode(self, ids: Ids) -> list[str]:
        return [self._words[i] for i in ids]

    def _generate(self, words: list[str], num_new: int, **options: Any) -> list[str]:
        lengths = {"min_length": num_new, "max_length": num_new, "end_token": []}
        result = self._generator.generate_batch([words], include_prompt_in_result=False, **lengths, **options)
        sequence: list[str] = result[0].sequences[0]
        return sequence


def convert(directory: Path, dtype: str, folder: Path) -> None:
    """CTranslate2's copy of a checkpoint; it appears under its name when it is complete."""
    from ctranslate2.converters import TransformersConverter

    partial = folder.with_name(f"{folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.parent.mkdir(parents=True, exist_ok=True)
    TransformersConverter(str(directory), low_cpu_mem_usage=True).convert(str(partial), quantization=dtype)
    shutil.rmtree(folder, ignore_errors=True)
    partial.rename(folder)


OURS = ("codegen_repl.models.opening", "safetensors.torch")
THEIRS = tuple(
    f"transformers.{name}"
    for name in ("models.auto.modeling_auto", "models.codegen.modeling_codegen", "generation.utils")
)
CHOICES = {
    choice.name: choice
    for choice in (
        Choice("native", "int8", 2, NativeEngine, OURS, prepares=True),
        Choice("native", "int4", 2, NativeEngine, OURS, prepares=True),
        Choice("native", "bf16", 2, NativeEngine, OURS, prepares=True),
        Choice("native", "fp32", 4, NativeEngine, OURS, prepares=True),
        Choice("native", "int16", 4, NativeEngine, OURS, prepares=True),
        Choice("transformers", "bf16", 2, TransformersEngine, THEIRS),
        Choice("transformers", "fp32", 4, TransformersEngine, THEIRS),
        Choice("ctranslate2", "int8", 4, CTranslate2Engine, ("ctranslate2",), prepares=True),
    )
}
