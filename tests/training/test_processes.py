"""Real processes: killed with -9 they go on as if never stopped, and two train as one on both batches."""

import importlib.util
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from codegen_repl.training.batches import BatchStream, Layout
from codegen_repl.training.checkpoints import checkpoint_path, load_checkpoint, load_network
from codegen_repl.training.network import Network, Shape
from codegen_repl.training.optimisers import Optimisers
from codegen_repl.training.processes import ALONE
from codegen_repl.training.trainer import weighted_loss
from codegen_repl.training.vocabulary import save_vocabulary

NUM_STEPS = 24
TOKENS = 4096  # of a batch
ALONE_LAUNCHER = (sys.executable,)
ACCELERATE = "accelerate.commands.launch --multi_gpu --num_processes=2 --num_machines=1"
ACCELERATE += " --mixed_precision=no --dynamo_backend=no --main_process_port=0"
TORCHRUN = "torch.distributed.run --nproc-per-node=2 --master-port=0"  # what accelerate calls
# Behind two dashes, or torchrun takes --run for an option of its own that it cannot tell from others.
MODULE = ("-m", "codegen_repl.training")
MODULE_OF_TORCHRUN = ("-m", "--", "codegen_repl.training")
TWO = ACCELERATE if importlib.util.find_spec("accelerate") else TORCHRUN
TWO_LAUNCHER = (sys.executable, "-m", *TWO.split())
PATIENCE = 600.0


def started(launcher: tuple[str, ...], run: Path, num_steps: int, *options: str) -> "subprocess.Popen[bytes]":
    count = 2 if launcher is TWO_LAUNCHER else 1
    is_torchrun = launcher is TWO_LAUNCHER and TWO is TORCHRUN
    words = [*(MODULE_OF_TORCHRUN if is_torchrun else MODULE), "network", "--run", str(run), *options]
    if "--resume" not in options:
        words += ["--vocabulary", str(run.parent), "--tokens", str(num_steps * count * TOKENS)]
        words += ["--stages", "stable", "--layers=1", "--width=128", "--checkpoint-seconds=0"]
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1"}
    return subprocess.Popen([*launcher, *words, "--no-compile"], env=environment)


def finish(process: "subprocess.Popen[bytes]") -> None:
    assert process.wait(PATIENCE) == 0


def descendants(pid: int) -> list[int]:
    """All processes below one; a launcher's workers have sessions of their own."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(path.parent.name)] = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:
            continue
    children = [child for child, parent in parents.items() if parent == pid]
    return children + [below for child in children for below in descendants(child)]


def kill_after_a_step(process: "subprocess.Popen[bytes]", run: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not checkpoint_path(run).is_file() or load_checkpoint(run)["position"]["step"] == 0:
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.02)
    for pid in [process.pid, *descendants(process.pid)]:
        os.kill(pid, signal.SIGKILL)
    process.wait()


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/stat").is_file(), reason="finds processes in /proc")
@pytest.mark.parametrize("launcher", [ALONE_LAUNCHER, TWO_LAUNCHER], ids=["alone", "two"])
def test_kill_9_changes_nothing_but_the_time(
    launcher: tuple[str, ...], corpus: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    save_vocabulary(tokenizer, tmp_path)
    finish(started(launcher, tmp_path / "whole", NUM_STEPS, "--corpus", str(corpus)))
    killed = started(launcher, tmp_path / "killed", NUM_STEPS, "--corpus", str(corpus))
    kill_after_a_step(killed, tmp_path / "killed")
    assert 0 < load_checkpoint(tmp_path / "killed")["position"]["step"] < NUM_STEPS
    finish(started(launcher, tmp_path / "killed", NUM_STEPS, "--resume"))
    whole, pieced = (load_checkpoint(tmp_path / name) for name in ("whole", "killed"))
    assert whole["position"]["step"] == pieced["position"]["step"] == NUM_STEPS
    assert whole["position"]["cursor"] == pieced["position"]["cursor"]
    for name, tensor in whole["network"].items():
        assert torch.equal(tensor, pieced["network"][name]), name


@pytest.mark.slow
def test_two_processes_take_the_step_of_the_mean_gradient_of_two_batches(
    corpus: Path, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    save_vocabulary(tokenizer, tmp_path)
    finish(started(TWO_LAUNCHER, tmp_path / "run", 1, "--corpus", str(corpus)))
    torch.set_num_threads(1)
    torch.manual_seed(0)
    network = Network(Shape(tokenizer.get_vocab_size(), n_layer=1, n_embd=128), torch.bfloat16)
    beginning = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    stream, optimisers = BatchStream(corpus, tokenizer), Optimisers(network)
    for _ in range(2):
        batch = stream.next_batch(Layout())
        (weighted_loss(network, network(batch.inputs, batch.documents), batch) / 2).backward()  # type: ignore[no-untyped-call]
    optimisers.step(1.0)
    together = load_network(tmp_path / "run").state_dict()
    for name, expected in network.state_dict().items():
        moved = (expected - beginning[name]).norm()
        assert (together[name] - expected).norm() <= 0.02 * moved, name
    assert load_checkpoint(tmp_path / "run")["position"]["tokens"] == 2 * TOKENS


def test_one_process_agrees_with_itself() -> None:
    gradient = torch.ones(3)
    ALONE.average([gradient])
    assert gradient.tolist() == [1.0, 1.0, 1.0]
    assert (ALONE.mean(0.5), ALONE.from_first(2.0), ALONE.any(False), ALONE.any(True)) == (
        0.5,
        2.0,
        False,
        True,
    )
