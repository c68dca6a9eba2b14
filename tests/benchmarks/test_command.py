"""`codegen-repl bench` from the command line: options, reports, and what is said when something is wrong."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from codegen_repl.sandbox import probe
from tests.cli.conftest import Shell

needs_sandbox = pytest.mark.skipif(not probe().is_contained, reason="nothing contains programs here")
TASK = {
    "task_id": "T/0",
    "prompt": "def f(x):\n",
    "test": "def check(g): assert g(1) == 2",
    "entry_point": "f",
}


def script(path: Path, *answers: str) -> str:
    path.write_text("---\n".join(f"{answer}\n" for answer in answers))
    return f"scripted:{path}"


def report(text: str) -> dict[str, Any]:
    found = json.loads(text)
    assert isinstance(found, dict)
    return found


@needs_sandbox
def test_mtpb_is_sampled_judged_and_reported(shell: Shell, data: Path, tmp_path: Path) -> None:
    """The second case is printed wrong; judging the samples again gives the same figures."""
    model = script(tmp_path / "s", "x = 1", "print(x)", "x = 1", "print(x)")
    said = shell(
        "bench", "mtpb", "--data", data, "--model", model, "--greedy", "--samples", "s.jsonl", "--json"
    )
    assert said.status == 0
    found = report(said.out)
    assert (found["pass_rate"], found["num_passed"], found["num_cases"]) == (50.0, 1, 2)
    assert (found["per_category"], found["per_problem"]) == ({"math": 50.0}, {"1": 50.0})
    assert found["made_with"]["sampling"]["temperature"] == 0
    again = shell("bench", "mtpb", "--data", data, "--judge", "s.jsonl", "--json")
    assert report(again.out) == found
    text = shell("bench", "mtpb", "--data", data, "--judge", "s.jsonl").out
    assert "pass rate, mean over problems            50.00 %" in text
    assert "  math" in text


@needs_sandbox
def test_the_comparison_is_the_papers_table(shell: Shell, data: Path, tmp_path: Path) -> None:
    """Turn by turn, then all prompts in one; run again, it samples nothing."""
    model = script(tmp_path / "s", "x = 1", "print(x)", "x = 2", "print(x)", "print(1)", "print(1)")
    words = ("bench", "mtpb", "--data", data, "--model", model, "--compare", "--samples", "s.jsonl")
    said = shell(*words)
    assert said.status == 0
    lines = [" ".join(line.split()) for line in said.out.splitlines()]
    assert lines[0] == "multi-turn single-turn"
    assert lines[1] == "model scripted scripted"
    assert lines[4] == "pass rate, mean over problems 100.00 % 50.00 %"
    found = report(shell(*words, "--json").out)
    assert [found[key]["pass_rate"] for key in ("multi_turn", "single_turn")] == [100.0, 50.0]
    assert found["single_turn"]["made_with"]["turns"] == "single-turn"
    assert found["multi_turn"]["prompt_perplexity"]["all"]["mean"] is None  # a script cannot tell


@needs_sandbox
def test_evidence_chooses_among_candidates(shell: Shell, data: Path, tmp_path: Path) -> None:
    """Of three candidates the first does not parse and the second does not run."""
    turns = ("x = (\n-- or --\ny\n-- or --\nx = 1", "print(x)", "x = 2", "print(x)")
    model = script(tmp_path / "s", *turns)
    words = ("--data", data, "--model", model, "--select", "evidence", "-n", "3", "--histories", "1")
    found = report(shell("bench", "mtpb", *words, "--json").out)
    assert (found["pass_rate"], found["num_samples"]) == (100.0, 2)
    assert (found["made_with"]["select"], found["made_with"]["histories"]) == ("evidence", 1)


@needs_sandbox
def test_humaneval_is_sampled_judged_and_reported(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "tasks.jsonl").write_text(json.dumps(TASK) + "\n")
    model = script(tmp_path / "s", "    return x + 1\n-- or --\n    return x")
    said = shell(
        *(
            "bench",
            "humaneval",
            "--data",
            "tasks.jsonl",
            "--model",
            model,
            "-n",
            "2",
            "--samples",
            "h.jsonl",
            "--json",
        )
    )
    found = report(said.out)
    assert (found["pass_at_k"], found["num_passed"], found["num_samples"]) == ({"1": 50.0}, 1, 2)
    again = shell("bench", "humaneval", "--data", "tasks.jsonl", "--judge", "h.jsonl")
    assert "pass@1" in again.out
    assert again.err.splitlines() == ["judging 2/2"]


@needs_sandbox
def test_figures_over_a_part_of_the_benchmark_say_so(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "tasks.jsonl").write_text(
        "".join(json.dumps(TASK | {"task_id": f"T/{n}"}) + "\n" for n in (0, 1))
    )
    (tmp_path / "h.jsonl").write_text('{"task_id": "T/1", "completion": "    return x + 1"}\n')
    said = shell("bench", "humaneval", "--data", "tasks.jsonl", "--judge", "h.jsonl")
    assert "Only 1 of 2 tasks have samples" in said.err


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("mtpb", "--greedy", "-n", "4"), "--greedy gives the same program each time"),
        (("mtpb", "--greedy", "--temperature", "0.8"), "exclude each other"),
        (("humaneval", "--greedy", "-n", "4"), "--greedy gives the same program each time"),
        (("mtpb", "--greedy", "--select", "evidence"), "several candidates"),
        (("mtpb", "--judge", "a", "--samples", "b"), "--judge only judges"),
        (("mtpb", "--single-turn", "--compare"), "not allowed with"),
        (("mtpb", "--workers", "0"), "--workers"),
        (("mtpb", "--temp", "0.8"), "or --temperature?"),
        (("mtpb", "--offline"), "https://raw.githubusercontent.com/salesforce/CodeGen"),
        (("humaneval", "--offline"), "https://raw.githubusercontent.com/openai/human-eval"),
        (("mtpb", "--data", "nowhere"), "There is no file nowhere"),
        (("everyday", "--judge", "nowhere"), "There is no file nowhere"),
        (("mtbp",), "did you mean mtpb"),
    ],
)
def test_a_mistake_is_one_sentence_with_a_way_out(shell: Shell, words: tuple[str, ...], hint: str) -> None:
    said = shell("bench", *words)
    assert said.status == 2
    assert hint in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("name", ["mtpb", "humaneval", "latency"])
def test_the_usage_line_reads_as_the_command_is_typed(shell: Shell, name: str) -> None:
    out = shell("bench", name, "--help").out
    assert out.startswith(f"usage: codegen-repl bench {name} [-h]")
    assert [line for line in out.splitlines() if len(line) > 80] == []


def test_a_samples_file_is_not_gone_on_with_by_another_model(
    shell: Shell, data: Path, tmp_path: Path
) -> None:
    (tmp_path / "s.jsonl").write_text('{"id": "1", "program": "print(1)"}\n')
    (tmp_path / "s.jsonl.made-with").write_text('{"model": "350M-mono"}')
    model = script(tmp_path / "s", "x = 1")
    said = shell("bench", "mtpb", "--data", data, "--model", model, "--samples", "s.jsonl")
    assert said.status == 2
    assert 'begun with model "350M-mono"' in said.err


SLOW = """
import sys, time
from codegen_repl.cli import main
from codegen_repl.models.scripted import ScriptedModel
original = ScriptedModel.stream
def stream(self, request, is_interrupted=lambda: False):
    time.sleep(0.1)
    return original(self, request, is_interrupted)
ScriptedModel.stream = stream
sys.exit(main(sys.argv[1:]))
"""


@needs_sandbox
@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("benchmark", ["mtpb", "humaneval"])
def test_killed_in_the_middle_and_run_again_nothing_is_lost_or_doubled(
    benchmark: str, data: Path, tmp_path: Path
) -> None:
    """The real command, kill -9 while it samples, then the same command to its end."""
    samples, tasks = tmp_path / "s.jsonl", tmp_path / "tasks.jsonl"
    tasks.write_text("".join(json.dumps(TASK | {"task_id": f"T/{n}"}) + "\n" for n in range(10)))
    model = script(tmp_path / "s", *["    return x + 1"] * 20)
    file, num_samples = (data, "5") if benchmark == "mtpb" else (tasks, "1")
    words = [
        "bench",
        benchmark,
        "--data",
        file,
        "--model",
        model,
        "-n",
        num_samples,
        "--samples",
        samples,
        "--json",
    ]
    command = [sys.executable, "-c", SLOW, *map(str, words)]
    environ = {**os.environ, "CODEGEN_REPL_HOME": str(tmp_path / "home")}
    with subprocess.Popen(
        command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not (samples.exists() and samples.stat().st_size > 150):
            time.sleep(0.005)
        os.kill(process.pid, signal.SIGKILL)
    before = samples.read_text().rpartition("\n")[0].splitlines()
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    lines = samples.read_text().splitlines()
    keys = [(d.get("id", d.get("task_id")), d.get("case"), d["sample"]) for d in map(json.loads, lines)]
    assert 0 < len(before) < len(keys)
    assert lines[: len(before)] == before
    assert len(set(keys)) == len(keys) == report(done.stdout)["num_samples"] == 10
