"""Promises of the MTPB harness: the published protocol, samples apart from verdicts, honest figures."""

import json
from pathlib import Path

import pytest

from codegen_repl.benchmarks import mtpb
from codegen_repl.benchmarks.judging import Sample, read_samples
from codegen_repl.benchmarks.metrics import pass_at_k
from codegen_repl.benchmarks.problem import Problem, read_mtpb
from codegen_repl.benchmarks.sampling import Sampler, best_by_evidence
from codegen_repl.errors import UsageError
from codegen_repl.generation import SamplingParams
from codegen_repl.models.scripted import ScriptedModel
from codegen_repl.sandbox import Runner
from codegen_repl.session import Candidate, Origin, Provenance, Run

DATA = Path(__file__).parents[2].parent / "shared" / "data" / "mtpb_dev.jsonl"
PROBLEM = {
    "id": 1,
    "name": "add",
    "category": "math",
    "prompts": ["Assign {a} to x.", "Print x, as in {{1}}."],
    "inputs": [{"a": 1}, {"a": 2}],
    "outputs": [1, 2],
}


@pytest.fixture
def problems(tmp_path: Path) -> list[Problem]:
    path = tmp_path / "mtpb.jsonl"
    path.write_text(json.dumps(PROBLEM) + "\n")
    return read_mtpb(path)


def test_prompts_are_formatted_with_each_cases_values(problems: list[Problem]) -> None:
    assert problems[0].steps(1) == ("Assign 2 to x.", "Print x, as in {1}.")
    assert problems[0].max_new_tokens == 256


def test_the_history_is_built_as_published(problems: list[Problem]) -> None:
    model = ScriptedModel(["x = 1\n\n# next", "print(x)\nprint(x)"])
    program = Sampler(model, SamplingParams()).multi_turn(problems[0], 0, seed=1)
    prefix = "# Import libraries.\n\nimport numpy as np\n\n"
    assert model.requests[1].prompt == prefix + "# Assign 1 to x.\nx = 1\n\n\n\n# Print x, as in {1}.\n"
    assert program.endswith("print(x)\n\n\n")


def test_sampling_resumes_where_it_stopped_and_judging_gives_the_rates(
    problems: list[Problem], tmp_path: Path
) -> None:
    path = tmp_path / "samples.jsonl"
    path.write_text(json.dumps(Sample("1", "print(1)").as_json()) + "\n")
    sampler = Sampler(ScriptedModel(["x = 3", "print(x)"]), SamplingParams(), prefix="")
    mtpb.sample_all(
        problems, sampler, path, num_samples=1, seed=1, single_turn=False, progress=lambda *_: None
    )
    samples = read_samples(path)
    assert [(sample.case, sample.program) for sample in samples] == [
        (0, "print(1)"),
        (1, "# Assign 2 to x.\nx = 3\n\n# Print x, as in {1}.\nprint(x)\n\n"),
    ]
    verdicts = mtpb.judge_samples(problems, samples, Runner(), 2, lambda *_: None)
    assert [ok for _, ok in verdicts] == [True, False]
    report = mtpb.report(problems, verdicts)
    assert (report["pass_rate"], report["num_passed"], report["num_cases"]) == (50.0, 1, 2)
    assert report["per_category"] == {"math": 50.0}


def test_a_candidate_that_runs_is_chosen_over_a_likelier_one_that_does_not() -> None:
    candidates = [
        Candidate(text, Provenance(Origin.MODEL, mean_logprob=logprob))
        for text, logprob in (("print(y)", -0.1), ("print(1", -0.2), ("print(1)", -3.0))
    ]
    assert best_by_evidence(candidates, lambda code: Run("exit", int("y" in code))) == "print(1)"


def test_pass_at_k_is_unbiased() -> None:
    assert pass_at_k(5, 2, 1) == pytest.approx(0.4)
    assert pass_at_k(5, 2, 2) == pytest.approx(1 - 3 / 10)
    assert pass_at_k(5, 4, 2) == 1.0


def test_a_sample_of_an_unknown_problem_is_refused(problems: list[Problem]) -> None:
    with pytest.raises(UsageError, match="no case 0 of problem '9'"):
        mtpb.judge_samples(problems, [Sample("9", "print(1)")], Runner(), 1, lambda *_: None)


def test_the_visible_problems_are_read_and_formatted() -> None:
    if not DATA.exists():
        pytest.skip("the benchmark's excerpt is not on this machine")
    for problem in read_mtpb(DATA):
        for case in range(len(problem.cases)):
            assert all(problem.steps(case))
