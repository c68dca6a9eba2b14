"""What fewer bits a weight cost: the perplexity of Python code under the same weights in each format.

Each format is the engine that a person would use, on one checkpoint, one after the other; four bits from the
least to the greatest weight, which nobody is offered, are there to compare with. The texts are files of
Python's own library, which every machine has, and programs of the kind that the embedded model is made for.
"""

from __future__ import annotations

import argparse
import json
import math
import platform
import sysconfig
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from codegen_repl.benchmarks.progress import Progress, ProgressLine
from codegen_repl.bootstrap import Workspace
from codegen_repl.errors import UsageError
from codegen_repl.models.registry import locate

if TYPE_CHECKING:  # PyTorch is loaded when a model is opened, not before
    from codegen_repl.models.local import LocalModel

FILES = (
    *("bisect.py", "calendar.py", "configparser.py", "csv.py", "fractions.py", "heapq.py"),
    *("json/decoder.py", "pathlib.py", "queue.py", "statistics.py", "string.py", "textwrap.py"),
)
MAX_TOKENS = 1024  # of one text
NUM_PROGRAMS = 100
REFERENCE, LEAST_TO_GREATEST = "fp32", "int4 min/max"
FORMATS = (REFERENCE, "bf16", "int16", "int8", LEAST_TO_GREATEST, "int4")
Open = Callable[[str], "LocalModel"]


@dataclass(frozen=True, slots=True)
class Scores:
    """The log-probabilities, in nats, of all tokens of some texts, in order."""

    logprobs: tuple[float, ...]

    @property
    def perplexity(self) -> float:
        """exp(-mean log-probability), a token."""
        return math.exp(-sum(self.logprobs) / len(self.logprobs))

    def against(self, exact: Scores) -> dict[str, float]:
        """The figures of a report: `moved` is how much a token's log-probability moves on average."""
        moved = sum(abs(a - b) for a, b in zip(self.logprobs, exact.logprobs, strict=True))
        return {
            "perplexity": self.perplexity,
            "ratio": self.perplexity / exact.perplexity,
            "moved": moved / len(self.logprobs),
        }


def measure(
    open_model: Open, texts: Mapping[str, Sequence[str]], max_tokens: int, progress: Progress
) -> list[dict[str, Any]]:
    """A row for each format, with the figures of each kind of text; one model is open at a time."""
    rows: list[dict[str, Any]] = []
    exact: dict[str, Scores] = {}
    progress(0, len(FORMATS))
    for done, name in enumerate(FORMATS, start=1):
        model = open_model(name)
        limit = min(max_tokens, model.context_length)
        scores = {kind: score(model, some, limit) for kind, some in texts.items()}
        if not all(found.logprobs for found in scores.values()):
            raise UsageError("There is a kind of text of fewer than two tokens, so nothing can be measured.")
        exact = exact or scores
        figures = {
            kind: {"num_tokens": len(found.logprobs), **found.against(exact[kind])}
            for kind, found in scores.items()
        }
        rows.append({"format": name, "texts": figures})
        progress(done, len(FORMATS))
    return rows


def score(model: LocalModel, texts: Sequence[str], max_tokens: int) -> Scores:
    """The scores of the beginnings of texts; nothing precedes them, so each first token is left out."""
    beginnings = (beginning(text, max_tokens, model.count_tokens) for text in texts)
    return Scores(tuple(value for text in beginnings for value in model.logprobs(text)))


def beginning(text: str, max_tokens: int, count_tokens: Callable[[str], int]) -> str:
    """The first lines of a text, as many as have at most so many tokens."""
    lines = text.splitlines(keepends=True)
    least, most = 0, len(lines)
    while least < most:
        middle = (least + most + 1) // 2
        if count_tokens("".join(lines[:middle])) <= max_tokens:
            least = middle
        else:
            most = middle - 1
    return "".join(lines[:least])


def library_texts() -> list[str]:
    """The chosen files of Python's library."""
    folder = Path(sysconfig.get_paths()["stdlib"])
    return [read_text(folder / name) for name in FILES if (folder / name).is_file()]


def read_text(path: Path) -> str:
    """A text; UsageError when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(f"{path} cannot be read as text: {error}") from error


def read_programs(path: Path) -> Iterator[str]:
    """The first programs of a corpus file (`train corpus`), as the model reads them."""
    lines = read_text(path).splitlines()[:NUM_PROGRAMS]
    try:
        for line in lines:
            turns = json.loads(line)["turns"]
            yield "".join(comment(turn["prompt"]) + turn["code"].rstrip() + "\n\n" for turn in turns)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f"{path} is no file of programs ({error!r}); `codegen-repl train corpus` makes one."
        ) from None


def comment(prompt: str) -> str:
    """A prompt as the model reads it: each of its lines a comment line."""
    return "".join(f"# {line}\n" for line in prompt.splitlines())


def opener(directory: Path, quantized: Path) -> Open:
    """Opens one checkpoint in a format of FORMATS, with the compiled step; what is made of it is kept in
    `quantized`.
    """
    from codegen_repl.models.checkpoint import inspect
    from codegen_repl.models.codegen import family_facts

    checkpoint = inspect(directory)
    facts = family_facts(checkpoint.config, directory)
    if facts is None or not facts.qkv_groups:
        raise UsageError(
            f"{directory} is no CodeGen model, and no other kind is quantized here; name one of that family."
        )

    def open_model(name: str) -> LocalModel:
        from codegen_repl.models.opening import open_checkpoint

        if name != LEAST_TO_GREATEST:
            return open_checkpoint(
                directory, dtype=name, device="cpu", quantized=quantized, confirm=lambda _: True
            )
        return open_least_to_greatest(directory)

    return open_model


def open_least_to_greatest(directory: Path) -> LocalModel:
    """The engine of four bits with scales that reach from the least to the greatest weight."""
    from dataclasses import replace

    import torch

    from codegen_repl.inference import formats, int4
    from codegen_repl.inference.rounding import min_max
    from codegen_repl.models.checkpoint import inspect
    from codegen_repl.models.codegen import family_facts
    from codegen_repl.models.local import LocalModel
    from codegen_repl.models.opening import open_codegen, open_tokenizer

    checkpoint = inspect(directory)
    facts = family_facts(checkpoint.config, directory)
    assert facts is not None
    format = replace(
        formats.FORMATS["int4"], quantize=lambda weight: int4.quantize(weight, fit_levels=min_max)
    )
    network = open_codegen(checkpoint, facts, format, torch.device("cpu"), None, None, lambda _: None)
    return LocalModel(LEAST_TO_GREATEST, checkpoint.revision, network, open_tokenizer(checkpoint, facts))


def add_arguments(bench: argparse.ArgumentParser) -> None:
    """What only `bench quantization` has."""
    bench.add_argument("--text", type=Path, nargs="+", metavar="FILE", help="instead of Python's library")
    bench.add_argument(
        "--held-out", type=Path, metavar="FILE", help="programs that `train corpus --held-out` made"
    )
    bench.add_argument(
        "--tokens",
        type=token_limit,
        default=MAX_TOKENS,
        metavar="N",
        help="of each text (default %(default)s)",
    )


def token_limit(word: str) -> int:
    """A whole number from 2, for argparse: of one token nothing can be said."""
    number = int(word)
    if number < 2:
        raise ValueError
    return number


def run_quantization(args: argparse.Namespace, workspace: Workspace) -> dict[str, Any]:
    """The report."""
    texts = {"python": [read_text(path) for path in args.text] if args.text else library_texts()}
    if args.held_out is not None:
        texts["held_out"] = list(read_programs(args.held_out))
    spec = workspace.settings.model
    name, directory = locate(spec, offline=workspace.settings.offline, pins=workspace.pins)
    progress = ProgressLine("formats")
    return {
        "model": name,
        "python": platform.python_version(),
        "rows": measure(
            opener(directory, workspace.folders.cache / "quantized"), texts, args.tokens, progress
        ),
    }


def quantization_text(report: Mapping[str, Any]) -> str:
    """A table: a row for each format, three columns for each kind of text."""
    titles = {"python": "Python files", "held_out": "held-out programs"}
    kinds = list(report["rows"][0]["texts"])
    counts = {kind: report["rows"][0]["texts"][kind]["num_tokens"] for kind in kinds}
    heads = [f"{titles[kind]}, {counts[kind]:,} tokens" for kind in kinds]
    lines = [
        f"{report['model']:<16}" + "".join(f"{head:>36}" for head in heads),
        f"{'':<16}" + f"{'perplexity':>16}{'ratio':>10}{'moved':>10}" * len(kinds),
    ]
    for row in report["rows"]:
        cells = (row["texts"][kind] for kind in kinds)
        lines.append(
            f"{row['format']:<16}"
            + "".join(
                f"{cell['perplexity']:>16.4f}{cell['ratio']:>10.4f}{cell['moved']:>10.4f}" for cell in cells
            )
        )
    return "\n".join(lines)
