"""Training: it learns, and stopping it in any way changes nothing but the time it takes."""

import json
import math
import signal
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from codegen_repl.errors import CodegenReplError, UsageError
from codegen_repl.models.spare import SpareThreads
from codegen_repl.training import curriculum
from codegen_repl.training.checkpoints import (
    CHECKPOINT,
    METRICS,
    append,
    load_checkpoint,
    load_network,
    read_lines,
)
from codegen_repl.training.leg import Leg
from codegen_repl.training.network import Network
from codegen_repl.training.progress import Progress, Watch
from codegen_repl.training.recipe import Recipe
from codegen_repl.training.texts.text import Text
from codegen_repl.training.trainer import Trainer

NUM_TOKENS = 6 * 4096


class KilledError(Exception):
    """Stands for a process that ends without a chance to save."""


def leg(corpus: Path, num_tokens: int = NUM_TOKENS) -> Leg:
    return Leg(str(corpus), ("warm-up", "stable", "decay", "lengthen"), num_tokens)


def train(trainer: Trainer, tokenizer: Tokenizer, watch: Watch = lambda _: None) -> None:
    trainer.train(tokenizer, is_compiled=False, watch=watch, checkpoint_seconds=0, metrics_seconds=0)


def after_steps(count: int, act: Callable[[], None]) -> Watch:
    """A listener that acts when it has heard of so many steps."""
    heard: list[Progress] = []

    def watch(progress: Progress) -> None:
        heard.append(progress)
        if len(heard) == count:
            act()

    return watch


def die() -> None:
    raise KilledError


@pytest.mark.parametrize("ending", ["SIGTERM", "killed"])
def test_a_stopped_training_goes_on_as_if_never_stopped(
    ending: str, corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path
) -> None:
    beginning = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    train(Trainer(tmp_path / "whole", network, leg(corpus)), tokenizer)
    network.load_state_dict(beginning)
    stopped = Trainer(tmp_path / "stopped", network, leg(corpus))
    if ending == "killed":
        with pytest.raises(KilledError):
            train(stopped, tokenizer, after_steps(3, die))
    else:
        train(stopped, tokenizer, after_steps(3, lambda: signal.raise_signal(signal.SIGTERM)))
        assert stopped.position.step == 3
    resumed = Trainer.resume(tmp_path / "stopped", torch.float32)
    assert resumed.position.step == (2 if ending == "killed" else 3)
    train(resumed, tokenizer)
    whole, pieced = load_network(tmp_path / "whole"), load_network(tmp_path / "stopped")
    for name, tensor in whole.state_dict().items():
        assert torch.equal(tensor, pieced.state_dict()[name]), name
    assert metrics(tmp_path / "whole") == metrics(tmp_path / "stopped")


def metrics(folder: Path) -> list[tuple[int, float]]:
    lines = [json.loads(line) for line in (folder / METRICS).read_text().splitlines()]
    return [(line["step"], line["loss"]) for line in lines]


def test_it_learns_and_another_corpus_keeps_what_was_learned(
    corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path
) -> None:
    trainer = Trainer(tmp_path, network, leg(corpus))
    train(trainer, tokenizer)
    first = metrics(tmp_path)
    assert first[-1][1] < 0.8 * first[0][1]
    other = tmp_path / "other.jsonl"
    other.write_text("".join(reversed(corpus.read_text().splitlines(keepends=True))))
    resumed = Trainer.resume(tmp_path, torch.float32)
    resumed.begin(leg(other, 4096))
    assert (resumed.position.cursor.epoch, resumed.position.cursor.offset) == (0, 0)
    train(resumed, tokenizer)
    later = metrics(tmp_path)
    assert later[: len(first)] == first
    assert [step for step, _ in later] == list(range(1, len(later) + 1))
    assert later[-1][1] < 0.8 * first[0][1]


def test_an_evaluation_is_kept_with_the_figures(
    corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path
) -> None:
    trainer = Trainer(tmp_path, network, leg(corpus, 4096))
    trainer.train(tokenizer, evaluate=lambda _: {"right": 0.5}, is_compiled=False, say=lambda _: None)
    assert json.loads((tmp_path / METRICS).read_text().splitlines()[-1]) == {
        "step": 1,
        "tokens": 4096,
        "right": 0.5,
    }
    assert [path.name for path in tmp_path.glob("*.unfinished")] == []
    assert (tmp_path / CHECKPOINT).is_file()


def test_the_curriculum_warms_up_stays_decays_and_ends_on_long_rows() -> None:
    stages = curriculum.chosen(curriculum.ON_PROGRAMS)
    shares = [curriculum.at(stages, progress / 1000) for progress in range(1001)]
    rates = [rate for _, rate in shares]
    assert rates[0] < 0.1
    assert max(rates) == rates[500] == 1.0
    assert rates[-1] == 0.0
    assert all(later <= earlier for earlier, later in pairwise(rates[500:]))
    assert shares[-1][0].layout.length == 1024
    stable = curriculum.chosen(["stable"])
    assert curriculum.at(stable, 0.0) == curriculum.at(stable, 1.0) == (stable[0], 1.0)
    with pytest.raises(UsageError, match="choose from"):
        curriculum.chosen(["cool-down"])


def test_a_leg_reads_files_of_one_kind() -> None:
    names = [stage.name for stage in curriculum.chosen(["warm-up", "languages"])]
    assert names == ["warm-up", "languages"]
    with pytest.raises(UsageError, match="a leg for each"):
        curriculum.chosen(["natural", "stable"])


def test_three_legs_of_three_kinds_leave_three_checkpoints(
    corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path
) -> None:
    texts = tmp_path / "texts.jsonl"
    texts.write_text("".join(Text(f"The total of {number} items is a number.").line for number in range(200)))
    run = tmp_path / "run"
    plan = [
        ("NL", texts, ("warm-up", "natural")),
        ("Multi", texts, ("languages",)),
        ("Mono", corpus, ("stable",)),
    ]
    trainer = Trainer(run, network, Leg(str(texts), ("natural",), 4096))
    for name, file, stages in plan:
        trainer.begin(Leg(str(file), stages, 2 * 4096, keep=name))
        train(trainer, tokenizer)
        trainer = Trainer.resume(run, torch.float32)
    assert [load_checkpoint(run, name)["position"]["step"] for name in ("NL", "Multi", "Mono")] == [2, 4, 6]
    with pytest.raises(UsageError, match="it keeps Mono, Multi, NL"):
        load_network(run, name="Python")


def test_a_checkpoint_from_before_legs_had_recipes_is_resumed(
    corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path
) -> None:
    Trainer(tmp_path, network, leg(corpus)).save()
    saved = load_checkpoint(tmp_path)
    del saved["leg"]["recipe"], saved["leg"]["keep"]
    torch.save(saved, tmp_path / CHECKPOINT)
    assert Trainer.resume(tmp_path, torch.float32).leg == leg(corpus)


def test_a_training_that_does_not_give_way_keeps_its_threads(
    corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SpareThreads, "count", lambda _: 1)
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        trainer = Trainer(tmp_path, network, leg(corpus, 4096))
        trainer.train(tokenizer, is_compiled=False, gives_way=False, say=lambda _: None)
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


def test_an_unmasked_recipe_lets_documents_see_each_other(
    corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path
) -> None:
    beginning = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    losses = []
    for recipe in (Recipe(), Recipe(is_masked=False), Recipe(copied=1.0), Recipe(joined=1.0)):
        network.load_state_dict(beginning)
        folder = tmp_path / f"{recipe}"
        train(Trainer(folder, network, replace(leg(corpus, 4096), recipe=recipe)), tokenizer)
        assert Trainer.resume(folder, torch.float32).leg.recipe == recipe
        losses.append(metrics(folder)[0][1])
    assert len(set(losses)) == 4


def test_a_budget_is_counted_from_where_the_leg_began() -> None:
    by_tokens = Leg("c", ("stable",), num_tokens=100, first_token=50)
    assert by_tokens.progress(100, 0.0) == 0.5
    by_minutes = Leg("c", ("stable",), minutes=2.0, first_second=60.0)
    assert math.isclose(by_minutes.progress(0, 150.0), 0.75)
    with pytest.raises(UsageError, match="--tokens or --minutes"):
        Leg("c", ("stable",)).progress(0, 0.0)


def test_a_loss_that_is_no_number_costs_no_checkpoint(
    corpus: Path, tokenizer: Tokenizer, network: Network, tmp_path: Path
) -> None:
    """Training stops before the weights are spoilt, and says what can be done."""
    trainer = Trainer(tmp_path / "run", network, leg(corpus))

    def spoil() -> None:
        network.register_forward_hook(lambda module, inputs, hidden: hidden * math.nan)  # noqa: ARG005

    with pytest.raises(CodegenReplError, match="--no-compile"):
        train(trainer, tokenizer, after_steps(3, spoil))
    assert load_checkpoint(tmp_path / "run")["position"]["step"] == 3
    assert all(tensor.isfinite().all() for tensor in load_network(tmp_path / "run").state_dict().values())


def test_a_line_behind_one_that_was_cut_off_stands_alone(tmp_path: Path) -> None:
    path = tmp_path / METRICS
    append(path, {"step": 1})
    path.write_text(path.read_text() + '{"step": 2, "lo')
    append(path, {"step": 3})
    assert read_lines(path) == [{"step": 1}, {"step": 3}]


def test_resuming_nothing_is_explained(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no checkpoint"):
        Trainer.resume(tmp_path)
