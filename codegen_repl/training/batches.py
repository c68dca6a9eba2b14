"""From a file of programs or texts to batches of token ids with loss weights, in an order that a small
cursor can resume exactly.

Documents are rendered as the model will meet them, cut to tokens, and packed whole into rows. The order is
a function of the file, the seed and the cursor alone; this module knows nothing about networks or
optimisers.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from codegen_repl.errors import UsageError
from codegen_repl.training.entries import Entry, parse_entry
from codegen_repl.training.programs import Program
from codegen_repl.training.rendering import GAPS, WEIGHTS, Pieces, Weights, render
from codegen_repl.training.texts.text import Text
from codegen_repl.training.vocabulary import end_of_text_id

BLOCK_ENTRIES = 2000  # programs or texts that are read, shuffled and packed together
BLOCK_BYTES = 8 * 2**20  # at most, for texts can be long
OPEN_ROWS = 48  # rows that are still being filled while packing


@dataclass(frozen=True, slots=True)
class Layout:
    """How documents fill a batch: rows of `length` tokens; a `joined` share of programs follows another as
    one document.
    """

    rows: int = 8
    length: int = 512
    joined: float = 0.0


@dataclass(frozen=True, slots=True)
class Batch:
    """Inputs, the number of each input's document in its row, targets and weights, each (rows, length); a
    weight of 0 means that the target is not scored.
    """

    inputs: Tensor
    documents: Tensor
    targets: Tensor
    weights: Tensor

    @property
    def num_tokens(self) -> int:
        return self.inputs.numel()

    def to(self, device: torch.device) -> "Batch":
        """The same batch on a device."""
        return Batch(*(part.to(device) for part in (self.inputs, self.documents, self.targets, self.weights)))


@dataclass(frozen=True, slots=True)
class Document:
    """Token ids of one text and the weight of each as a target."""

    ids: NDArray[np.int64]
    weights: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in the stream: the pass, the byte where its block begins, the batches of it already served."""

    epoch: int = 0
    offset: int = 0
    served: int = 0


START = Cursor()


def tokenize(tokenizer: Tokenizer, rendered: Sequence[Pieces]) -> list[Document]:
    """Cut documents into tokens; a token weighs what its last character weighs."""
    documents = []
    encodings = tokenizer.encode_batch(["".join(text for text, _ in pieces) for pieces in rendered])
    for pieces, encoding in zip(rendered, encodings, strict=True):
        weights = np.array([weight for _, weight in pieces], np.float32)
        characters: NDArray[np.float32] = np.repeat(weights, [len(text) for text, _ in pieces])
        ends = np.array([end for _, end in encoding.offsets], np.int64)
        documents.append(Document(np.array(encoding.ids, np.int64), characters[ends - 1]))
    return documents


def cut(tokenizer: Tokenizer, texts: Sequence[Text], length: int) -> list[Document]:
    """Texts as documents of at most `length` + 1 tokens that all count alike.

    A text that is longer goes on in another document, from the token that the last one ends with: each of its
    tokens is a target once. The end of text follows the last part only.
    """
    end = end_of_text_id(tokenizer)
    documents = []
    for encoding in tokenizer.encode_batch_fast([text.text for text in texts]):
        ids: NDArray[np.int64] = np.array([*encoding.ids, end], np.int64)
        parts = [ids[start : start + length + 1] for start in range(0, max(1, len(ids) - 1), length)]
        documents += [Document(part, np.full(len(part), WEIGHTS.code, np.float32)) for part in parts]
    return documents


def pack(documents: list[Document], length: int, filler: int) -> list[Document]:
    """Fill rows of exactly `length` + 1 tokens with whole documents, best fit first; weight 0 where filled
    up.

    A longer document loses its end: a row never opens in the middle of a program whose names it cannot see.
    """
    closed: list[list[Document]] = []
    rows: list[tuple[int, list[Document]]] = []  # room left, documents
    for document in documents:
        size = min(len(document.ids), length + 1)
        fitting = [index for index, (room, _) in enumerate(rows) if room >= size]
        if fitting:
            best = min(fitting, key=lambda index: rows[index][0])
            room, row = rows[best]
            row.append(document)
            rows[best] = (room - size, row)
        else:
            rows.append((length + 1 - size, [document]))
            if len(rows) > OPEN_ROWS:
                closed.append(rows.pop(min(range(len(rows)), key=lambda index: rows[index][0]))[1])
    closed.extend(row for _, row in rows)
    return [_filled(row, length + 1, filler) for row in closed]


def _filled(row: list[Document], size: int, filler: int) -> Document:
    ids: NDArray[np.int64] = np.full(size, filler, np.int64)
    weights: NDArray[np.float32] = np.zeros(size, np.float32)
    joined_ids = np.concatenate([document.ids for document in row])[:size]
    ids[: len(joined_ids)] = joined_ids
    weights[: len(joined_ids)] = np.concatenate([document.weights for document in row])[:size]
    return Document(ids, weights)


def check_readable(path: Path) -> None:
    """UsageError if there is no file with programs or texts."""
    if not path.is_file() or path.stat().st_size == 0:
        raise UsageError(
            f"There is nothing to read at {path}. Make it first: codegen-repl train corpus, or text."
        )


class BatchStream:
    """Endless batches from a file of programs or texts; `cursor` is the place after the batch last served."""

    def __init__(
        self,
        path: Path,
        tokenizer: Tokenizer,
        seed: int = 0,
        cursor: Cursor = START,
        weights: Weights = WEIGHTS,
    ) -> None:
        check_readable(path)
        self._path, self._tokenizer, self._seed, self._weights = path, tokenizer, seed, weights
        self._end_of_text = end_of_text_id(tokenizer)
        self.cursor = cursor
        self._layout: Layout | None = None
        self._batches: list[Batch] = []
        self._next_offset = 0

    def next_batch(self, layout: Layout) -> Batch:
        """The next batch; a change of layout begins with the next block."""
        if self._layout is None:
            self._load(layout)
        elif layout != self._layout:
            self._advance(layout)
        while self.cursor.served >= len(self._batches):
            self._advance(layout)
        batch = self._batches[self.cursor.served]
        self.cursor = Cursor(self.cursor.epoch, self.cursor.offset, self.cursor.served + 1)
        return batch

    def _advance(self, layout: Layout) -> None:
        is_end = self._next_offset >= self._path.stat().st_size
        self.cursor = (
            Cursor(self.cursor.epoch + 1) if is_end else Cursor(self.cursor.epoch, self._next_offset)
        )
        self._load(layout)

    def _load(self, layout: Layout) -> None:
        """Read, shuffle, render and pack the block at the cursor; rows that fill no whole batch are left
        out.
        """
        entries = self._read_block()
        rng = random.Random(f"{self._seed}/{self.cursor.epoch}/{self.cursor.offset}")
        rng.shuffle(entries)
        programs = [entry for entry in entries if isinstance(entry, Program)]
        texts = [entry for entry in entries if isinstance(entry, Text)]
        documents = self._documents(programs, layout, rng)
        documents += cut(self._tokenizer, texts, layout.length)
        rows = pack(documents, layout.length, self._end_of_text)
        if len(rows) < layout.rows:
            rows = (rows * layout.rows)[: layout.rows]  # a corpus smaller than a batch
        rng.shuffle(rows)
        noise = np.random.default_rng(rng.getrandbits(63))
        self._layout = layout
        self._batches = [
            _batch(rows[start : start + layout.rows], noise, self._end_of_text)
            for start in range(0, len(rows) - layout.rows + 1, layout.rows)
        ]

    def _read_block(self) -> list[Entry]:
        entries: list[Entry] = []
        with self._path.open("rb") as file:
            file.seek(self.cursor.offset)
            while len(entries) < BLOCK_ENTRIES and file.tell() - self.cursor.offset < BLOCK_BYTES:
                if not (line := file.readline()):
                    break
                entries.append(parse_entry(line.decode("utf-8")))
            self._next_offset = file.tell()
        return entries

    def _documents(self, programs: list[Program], layout: Layout, rng: random.Random) -> list[Document]:
        rendered: list[Pieces] = []
        for program in programs:
            (gap,) = rng.choices(tuple(GAPS), tuple(GAPS.values()))
            pieces = list(render(program, self._weights, gap))
            if rendered and rng.random() < layout.joined:
                rendered[-1] += pieces
            else:
                rendered.append(pieces)
        end = Document(np.array([self._end_of_text]), np.array([self._weights.prompt], np.float32))
        return [
            Document(np.concatenate([one.ids, end.ids]), np.concatenate([one.weights, end.weights]))
            for one in tokenize(self._tokenizer, rendered)
        ]


def _batch(rows: list[Document], noise: np.random.Generator, end_of_text: int) -> Batch:
    """Stack rows. A weight below 1 becomes the chance of being scored at all, which spares the output layer
    its work.
    """
    ids = torch.from_numpy(np.stack([row.ids for row in rows]))
    weights = np.stack([row.weights for row in rows])
    is_scored = noise.random(weights.shape, np.float32) < weights
    scored = torch.from_numpy(np.where(is_scored, np.maximum(weights, WEIGHTS.code), 0.0).astype(np.float32))
    inputs, is_end = ids[:, :-1].contiguous(), ids[:, :-1] == end_of_text
    documents = (is_end.cumsum(1) - is_end.long()).int()  # an end belongs to what it ends
    return Batch(inputs, documents, ids[:, 1:].contiguous(), scored[:, 1:].contiguous())
