"""The training loop: one leg at a time, stopped and resumed at any moment without losing or repeating a
batch.

A leg is some stages of the curriculum on one corpus within one budget; it travels in the checkpoint with
everything else, so that a killed process continues as if nothing had happened. How programs are made or
judged is none of its business.
"""

import copy
import math
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path

import torch
import torch._inductor.config
import torch.nn.functional as F  # noqa: N812 - the field's own name for it
from tokenizers import Tokenizer
from torch import Tensor

from codegen_repl.errors import CodegenReplError
from codegen_repl.inference.machine import fast_dtype
from codegen_repl.models.spare import SpareThreads
from codegen_repl.training import curriculum
from codegen_repl.training.batches import Batch, BatchStream, Cursor
from codegen_repl.training.checkpoints import (
    METRICS,
    append,
    checkpoint_path,
    forget_after,
    load_checkpoint,
    network_of,
    write_checkpoint,
)
from codegen_repl.training.leg import BEGINNING, Leg, Position
from codegen_repl.training.network import Network
from codegen_repl.training.optimisers import Optimisers
from codegen_repl.training.processes import ALONE, Processes
from codegen_repl.training.progress import Lines, Meter, Progress, Watch

Metrics = dict[str, float | int | str]
Evaluation = Callable[[Network], Metrics]
HiddenOf = Callable[[Tensor, Tensor | None], Tensor]  # (rows, length) ids and documents to hidden states


class Trainer:
    """A network in training and its folder: `checkpoint.pt` and `metrics.jsonl`.

    `train` runs the current leg to its end, or to an interrupt, and leaves a checkpoint either way. Several
    processes take one step together, each on a batch of its own; the first of them writes the files.
    """

    def __init__(
        self,
        folder: Path,
        network: Network,
        leg: Leg,
        position: Position = BEGINNING,
        processes: Processes = ALONE,
    ) -> None:
        self.folder, self.leg, self.position, self.processes = folder, leg, position, processes
        self.network = network.to(processes.device)
        self.optimisers = Optimisers(self.network)

    @classmethod
    def resume(
        cls, folder: Path, compute_dtype: torch.dtype | None = None, processes: Processes = ALONE
    ) -> "Trainer":
        """The trainer as its last checkpoint left it."""
        saved = load_checkpoint(folder)
        leg, position = Leg.from_saved(saved["leg"]), Position.from_saved(saved["position"])
        trainer = cls(folder, network_of(saved, compute_dtype or fast_dtype()), leg, position, processes)
        trainer.optimisers.restore(saved["optimisers"])
        processes.wait()  # before the first one writes, all have read
        if processes.is_first:
            forget_after(folder / METRICS, position.step)
        return trainer

    def begin(self, leg: Leg) -> None:
        """Start another leg here; the place in the corpus is kept when the corpus and the seed stay the
        same.
        """
        keeps_place = (leg.corpus, leg.seed) == (self.leg.corpus, self.leg.seed)
        cursor = self.position.cursor if keeps_place else Cursor()
        self.position = replace(self.position, cursor=cursor)
        self.leg = replace(leg, first_token=self.position.tokens, first_second=self.position.seconds)

    def train(
        self,
        tokenizer: Tokenizer,
        *,
        evaluate: Evaluation | None = None,
        evaluate_minutes: float = 15.0,
        checkpoint_seconds: float = 60.0,
        metrics_seconds: float = 15.0,
        is_compiled: bool = True,
        gives_way: bool = True,
        watch: Watch | None = None,
        say: Callable[[str], None] = print,
    ) -> None:
        """Run the leg to its end. `evaluate` is called every so many minutes and at the end; its figures
        are kept. `watch` hears of every step. A training that gives way leaves cores to other programs that
        are busy.
        """
        recipe, processes = self.leg.recipe, self.processes
        stages = recipe.changed(curriculum.chosen(self.leg.stages))
        stream = BatchStream(
            Path(self.leg.corpus), tokenizer, self.leg.seed, self.position.cursor, recipe.weights
        )
        hidden_of = self._compiled() if is_compiled else self.network
        threads = SpareThreads(torch.get_num_threads())
        watch = watch or Lines(say=say).show
        clock = _Clock(self.position.seconds)
        meter, losses = Meter(self.position), _Mean(self.position)
        saved_at = evaluated_at = reported_at = clock.seconds
        with _interruptible() as is_interrupted:
            while not self.is_done and not processes.any(is_interrupted()):
                if gives_way:
                    torch.set_num_threads(threads.count())
                stage, rate = curriculum.at(stages, self._progress())
                batches = [stream.next_batch(stage.layout) for _ in range(processes.count)]
                loss = self._step(batches[processes.rank], hidden_of, rate)
                self.position = Position(
                    step=self.position.step + 1,
                    tokens=self.position.tokens + sum(batch.num_tokens for batch in batches),
                    seconds=processes.from_first(clock.seconds),
                    cursor=stream.cursor,
                )
                if not processes.is_first:
                    continue
                meter.add(loss, self.position)
                losses.add(loss)
                watch(self._shown(stage.name, meter))
                if clock.seconds - reported_at >= metrics_seconds:
                    figures = losses.read(self.position) | {"stage": stage.name, "rate": rate}
                    append(self.folder / METRICS, figures | {"time": round(time.time(), 1)})
                    reported_at = clock.seconds
                if evaluate and clock.seconds - evaluated_at > 60 * evaluate_minutes:
                    with clock.stopped():
                        self._evaluate(evaluate, say)
                    evaluated_at = clock.seconds
                if clock.seconds - saved_at >= checkpoint_seconds:
                    self.save()
                    saved_at = clock.seconds
            if processes.is_first:
                self.save()
                if self.is_done:
                    self._finish(evaluate, say)
            processes.wait()

    def save(self, name: str = "") -> None:
        """Write the checkpoint, or one with a name beside it, whole or not at all."""
        saved = {
            "shape": asdict(self.network.shape),
            "network": self.network.state_dict(),
            "optimisers": self.optimisers.state(),
            "leg": asdict(self.leg),
            "position": asdict(self.position),
        }
        write_checkpoint(saved, checkpoint_path(self.folder, name))

    @property
    def is_done(self) -> bool:
        """Whether the leg's budget is spent."""
        return self._progress() >= 1.0

    def _compiled(self) -> HiddenOf:
        torch._inductor.config.cpp.dynamic_threads = True  # or the number of threads is compiled in
        # 512-bit code of GCC 12 for Sapphire Rapids gave NaN from the first step; 256 bits train as fast.
        torch._inductor.config.cpp.simdlen = 256
        compiled: HiddenOf = torch.compile(self.network, dynamic=False)
        return compiled

    def _progress(self) -> float:
        return self.leg.progress(self.position.tokens, self.position.seconds)

    def _step(self, batch: Batch, hidden_of: HiddenOf, rate: float) -> float:
        batch = batch.to(self.processes.device)
        documents = batch.documents if self.leg.recipe.is_masked else None
        loss = weighted_loss(self.network, hidden_of(batch.inputs, documents), batch)
        loss.backward()  # type: ignore[no-untyped-call]
        mean = self.processes.mean(loss.item())
        if not math.isfinite(mean):  # one more step, and the checkpoint would be lost as well
            raise CodegenReplError(
                f"The loss is {mean} after step {self.position.step}, so training has stopped, and the last "
                "checkpoint is as it was. Try --no-compile, another --seed or another --corpus."
            )
        self.processes.average(
            parameter.grad for parameter in self.network.parameters() if parameter.grad is not None
        )
        self.optimisers.step(rate)
        return mean

    def _shown(self, stage: str, meter: Meter) -> Progress:
        share, position = self._progress(), self.position
        spent = position.seconds - self.leg.first_second
        left = spent * (1 - share) / share if share else float("nan")
        return Progress(
            stage, share, position.step, position.tokens, meter.loss, meter.tokens_per_second, left
        )

    def _finish(self, evaluate: Evaluation | None, say: Callable[[str], None]) -> None:
        """What the end of a leg leaves behind."""
        if self.leg.keep:
            self.save(self.leg.keep)
        if evaluate:
            self._evaluate(evaluate, say)

    def _evaluate(self, evaluate: Evaluation, say: Callable[[str], None]) -> None:
        is_here = self.processes.device.type == "cpu"
        figures = evaluate(self.network if is_here else copy.deepcopy(self.network).cpu())
        append(self.folder / METRICS, {"step": self.position.step, "tokens": self.position.tokens, **figures})
        say("held out: " + "  ".join(f"{name} {value}" for name, value in figures.items()))


def weighted_loss(network: Network, hidden: Tensor, batch: Batch) -> Tensor:
    """Mean cross-entropy in nats over the scored targets, by weight; only their rows go through the output
    layer.
    """
    weights = batch.weights.flatten()
    scored = weights.nonzero().squeeze(1)
    logits = network.logits(hidden.flatten(0, 1)[scored])  # (scored, vocab)
    losses = F.cross_entropy(logits, batch.targets.flatten()[scored], reduction="none")
    return (losses * weights[scored]).sum() / weights.sum().clamp(min=1e-9)


class _Clock:
    """Seconds of training, going on from those of earlier processes; evaluation does not count."""

    def __init__(self, seconds: float) -> None:
        self._start = time.monotonic() - seconds

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._start

    @contextmanager
    def stopped(self) -> Iterator[None]:
        stopped_at = time.monotonic()
        yield
        self._start += time.monotonic() - stopped_at


class _Mean:
    """The mean loss and the speed since they were last read, for the metrics."""

    def __init__(self, position: Position) -> None:
        self._since = position
        self._losses: list[float] = []

    def add(self, loss: float) -> None:
        self._losses.append(loss)

    def read(self, position: Position) -> Metrics:
        seconds = max(1e-9, position.seconds - self._since.seconds)
        figures: Metrics = {
            "step": position.step,
            "tokens": position.tokens,
            "seconds": round(position.seconds, 1),
            "loss": round(sum(self._losses) / len(self._losses), 5),
            "tokens_per_second": round((position.tokens - self._since.tokens) / seconds, 1),
        }
        self._since, self._losses = position, []
        return figures


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """While inside, Ctrl-C and SIGTERM only raise a flag, so that the step under way is finished and kept."""
    received: list[int] = []
    previous = {
        number: signal.signal(number, lambda got, _: received.append(got)) for number in _stop_signals()
    }
    try:
        yield lambda: bool(received)
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _stop_signals() -> tuple[signal.Signals, ...]:
    return signal.SIGINT, signal.SIGTERM
