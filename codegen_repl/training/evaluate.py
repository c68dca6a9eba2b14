"""How good a model is on programs it has not seen: its loss on code, and its programs as they run.

Two questions by execution: with the reference's earlier turns given, is one turn right; and left to itself
from the first prompt on, does the program print what it should. Programs run in the product's own sandbox;
training is none of its business.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from transformers import StoppingCriteria, StoppingCriteriaList

from codegen_repl.generation.truncation import FRIENDLY_RULES, truncate
from codegen_repl.sandbox import Limits, Runner, started
from codegen_repl.training.batches import BatchStream, Layout
from codegen_repl.training.network import Network, to_transformers
from codegen_repl.training.programs import Program
from codegen_repl.training.trainer import Evaluation, Metrics, weighted_loss
from codegen_repl.training.vocabulary import CONTEXT_LENGTH, end_of_text_id

PATIENCE = (32, 128)  # new tokens that a turn gets at first, and at most
ROWS = 48  # contexts decoded together
LIMITS = Limits(wall_s=10.0)  # on a busy machine the first import of scikit-learn takes seconds

Run = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Score:
    """How many of `total` were right."""

    right: int
    total: int

    @property
    def share(self) -> float:
        return self.right / self.total if self.total else 0.0

    def __str__(self) -> str:
        return f"{self.share:6.1%} ({self.right} of {self.total})"


@dataclass(frozen=True, slots=True)
class Report:
    """Right turns given the reference's history, whole programs from prompts alone, and the turns by step
    family.
    """

    turns: Score
    programs: Score
    families: dict[str, Score]

    @property
    def figures(self) -> Metrics:
        return {"turns_right": round(self.turns.share, 4), "programs_right": round(self.programs.share, 4)}

    def lines(self) -> list[str]:
        """The report for a terminal, worst families first."""
        ordered = sorted(self.families.items(), key=lambda item: (item[1].share, item[0]))
        return [
            f"turns, earlier ones given     {self.turns}",
            f"whole programs, prompts alone {self.programs}",
            *(f"  {name:40} {score}" for name, score in ordered),
        ]


def code_loss(network: Network, path: Path, tokenizer: Tokenizer, num_batches: int = 8) -> float:
    """Mean loss in nats on scored tokens of the first batches of a held-out file; the same ones each time."""
    stream, layout = BatchStream(path, tokenizer), Layout()
    losses = []
    with torch.no_grad():
        for _ in range(num_batches):
            batch = stream.next_batch(layout)
            losses.append(weighted_loss(network, network(batch.inputs, batch.documents), batch).item())
    return sum(losses) / len(losses)


def judge(model: Any, tokenizer: Tokenizer, programs: Sequence[Program]) -> Report:
    """Have a CodeGen model write the turns of `programs` greedily, and run what it wrote."""
    run = sandboxed()
    turns, families = _judge_turns(model, tokenizer, programs, run)
    free = _written_freely(model, tokenizer, programs)
    right = sum(_ends_as_expected(program, codes, run) for program, codes in zip(programs, free, strict=True))
    return Report(turns, Score(right, len(programs)), families)


def _judge_turns(
    model: Any, tokenizer: Tokenizer, programs: Sequence[Program], run: Run
) -> tuple[Score, dict[str, Score]]:
    """Each turn after the reference's own history: in all, and by step family."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    num_turns = num_right = 0
    for program, written in zip(programs, _written_given_history(model, tokenizer, programs), strict=True):
        for index, code in enumerate(written):
            is_right = _prints_as_expected(program, _with_turn(program, index, code), run)
            families = program.turns[index].families or program.families
            num_turns, num_right = num_turns + 1, num_right + is_right
            total.update(families)
            right.update(families if is_right else ())
    return Score(num_right, num_turns), {name: Score(right[name], total[name]) for name in total}


def during_training(path: Path, tokenizer: Tokenizer, programs: Sequence[Program]) -> Evaluation:
    """What a trainer calls now and then: the loss on a held-out file, and a few of its programs by
    execution.
    """

    def evaluation(network: Network) -> Metrics:
        figures: Metrics = {"held_out_loss": round(code_loss(network, path, tokenizer), 4)}
        if programs:
            model = to_transformers(network, end_of_text_id(tokenizer))
            turns, _ = _judge_turns(model, tokenizer, programs, sandboxed())
            figures["turns_right"] = round(turns.share, 4)
        return figures

    return evaluation


def sandboxed(limits: Limits = LIMITS) -> Run:
    """Programs to what they print, or None when they fail; each in a sandbox of its own.

    Sets are in the same order as when the corpus was written. Raises SandboxError when no sandbox comes up:
    that says nothing about a program.
    """
    runner = Runner(limits)

    def run(text: str) -> str | None:
        result = started(lambda: runner.run(text, seed=0))
        return result.stdout if result.is_ok else None

    return run


def complete(model: Any, tokenizer: Tokenizer, contexts: Sequence[str]) -> list[str]:
    """The code that the model puts after each context, greedily, up to where its turn ends.

    Rows wait for the longest of their batch, so the few that do not end soon are done again, on their own.
    """
    completed: dict[int, str] = {}
    for max_new_tokens in PATIENCE:
        is_last = max_new_tokens == PATIENCE[-1]
        waiting = [index for index in range(len(contexts)) if index not in completed]
        waiting.sort(key=lambda index: len(contexts[index]))
        for start in range(0, len(waiting), ROWS):
            chosen = waiting[start : start + ROWS]
            texts = _continuations(model, tokenizer, [contexts[index] for index in chosen], max_new_tokens)
            for index, text in zip(chosen, texts, strict=True):
                code, stop = truncate(text, FRIENDLY_RULES)
                if stop is not None or is_last:
                    completed[index] = code.rstrip()
    return [completed[index] for index in range(len(contexts))]


def _continuations(model: Any, tokenizer: Tokenizer, contexts: list[str], max_new_tokens: int) -> list[str]:
    room = CONTEXT_LENGTH - max_new_tokens
    rows = [encoding.ids[-room:] for encoding in tokenizer.encode_batch(contexts)]
    longest, filler = max(map(len, rows)), end_of_text_id(tokenizer)
    ids = torch.tensor([[filler] * (longest - len(row)) + row for row in rows])
    is_text = torch.tensor([[0] * (longest - len(row)) + [1] * len(row) for row in rows])
    with torch.no_grad():
        out = model.generate(
            input_ids=ids,
            attention_mask=is_text,
            max_new_tokens=max_new_tokens,
            do_sample=False,
            pad_token_id=filler,
            eos_token_id=filler,
            stopping_criteria=StoppingCriteriaList([_NextPrompt(tokenizer)]),
        )
    texts: list[str] = tokenizer.decode_batch(out[:, longest:].tolist(), skip_special_tokens=False)
    return texts


class _NextPrompt(StoppingCriteria):  # type: ignore[misc]
    """A row is done once it opens a comment at the start of a line."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        vocabulary = tokenizer.get_vocab()
        self._hash = torch.tensor([number for token, number in vocabulary.items() if token.startswith("#")])
        self._line_end = torch.tensor([number for token, number in vocabulary.items() if set(token) == {"Ċ"}])

    def __call__(self, input_ids: torch.Tensor, *_: Any, **__: Any) -> torch.Tensor:
        return torch.isin(input_ids[:, -1], self._hash) & torch.isin(input_ids[:, -2], self._line_end)


def _written_given_history(model: Any, tokenizer: Tokenizer, programs: Sequence[Program]) -> list[list[str]]:
    contexts = [
        "".join(f"{turn.comment}{turn.code.rstrip()}\n\n" for turn in program.turns[:index])
        + program.turns[index].comment
        for program in programs
        for index in range(len(program.turns))
    ]
    codes = iter(complete(model, tokenizer, contexts))
    return [[next(codes) for _ in program.turns] for program in programs]


def _written_freely(model: Any, tokenizer: Tokenizer, programs: Sequence[Program]) -> list[list[str]]:
    contexts = [""] * len(programs)
    written: list[list[str]] = [[] for _ in programs]
    for index in range(max(len(program.turns) for program in programs)):
        going = [number for number, program in enumerate(programs) if index < len(program.turns)]
        for number in going:
            contexts[number] += programs[number].turns[index].comment
        for number, code in zip(going, complete(model, tokenizer, [contexts[n] for n in going]), strict=True):
            contexts[number] += f"{code}\n\n"
            written[number].append(code)
    return written


def _with_turn(program: Program, index: int, code: str) -> str:
    """The reference program with one turn's code exchanged."""
    codes = [turn.code for turn in program.turns]
    codes[index] = code
    return "\n\n".join(codes) + "\n"


def _prints_as_expected(program: Program, text: str, run: Run) -> bool:
    printed = run(text)
    return printed is not None and _lines(printed) == _lines("\n".join(turn.out for turn in program.turns))


def _ends_as_expected(program: Program, written: list[str], run: Run) -> bool:
    """Whether the last line printed is the reference's last one."""
    expected = _lines("\n".join(turn.out for turn in program.turns))
    printed = run("\n\n".join(written) + "\n")
    return printed is not None and _lines(printed)[-1:] == expected[-1:]


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines() if line.strip()]
