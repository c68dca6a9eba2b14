"""Sampling by the published protocol, and the beam over turns."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from codegen_repl.benchmarks.beam import Beam, History, elected
from codegen_repl.benchmarks.dialogue import Dialogue
from codegen_repl.benchmarks.problem import Problem
from codegen_repl.benchmarks.sampling import Asked, Sampler, steps_of
from codegen_repl.benchmarks.trials import Trial
from codegen_repl.errors import ModelError
from codegen_repl.generation import Completion, FinishReason, SamplingParams
from codegen_repl.models.scripted import ScriptedModel

THREE = SamplingParams(temperature=0.8, n=3)


def test_the_history_is_built_as_published(problems: list[Problem]) -> None:
    """`# prompt`, the truncated completion with its white space, a blank line."""
    model = ScriptedModel(["x = 1\n\n# next", "print(x)\nprint(x)"])
    steps, budget = steps_of(problems[0], 0, single_turn=False)
    program = str(Sampler(Asked(model, SamplingParams()))(steps, budget, seed=16))
    prefix = "# Import libraries.\n\nimport numpy as np\n\n"
    assert model.requests[1].prompt == prefix + "# Assign 1 to x.\nx = 1\n\n\n\n# Print x, as in {1}.\n"
    assert program.endswith("print(x)\n\n\n")
    assert [(r.params.max_new_tokens, r.params.seed) for r in model.requests] == [(256, 16), (256, 17)]


def test_a_single_turn_has_all_prompts_and_the_tokens_of_all(problems: list[Problem]) -> None:
    assert steps_of(problems[0], 0, single_turn=True) == (("Assign 1 to x. Print x, as in {1}.",), 512)


def test_a_prompt_of_several_lines_is_taken_as_it_is() -> None:
    """One problem's prompt brings its own `#` for its second line."""
    assert Dialogue("").context("Take this:\n# 1 2") == "# Take this:\n# 1 2\n"


def test_a_turn_gets_what_is_left_of_the_context_and_a_full_one_ends_the_program() -> None:
    model = ScriptedModel(["x = 1"], context_length=8)  # a word is a token
    dialogue = Sampler(Asked(model, SamplingParams()), prefix="")(("set x", "now print x"), 100, seed=1)
    assert model.requests[0].params.max_new_tokens == 8 - model.count_tokens("# set x\n")
    assert dialogue.turns == (("set x", "x = 1"),)


def test_another_fault_of_the_model_is_not_taken_for_a_full_context() -> None:
    with pytest.raises(ModelError, match="used up"):
        Sampler(Asked(ScriptedModel([]), SamplingParams()))(("set x",), 10, seed=1)


def runs(programs: Sequence[str]) -> list[Trial]:
    """Trials in this process, for programs of our own."""
    trials = []
    for program in programs:
        printed: list[str] = []
        try:
            exec(program, {"print": lambda *args, to=printed: to.append(repr(args))})
            trials.append(Trial(True, " ".join(printed)))
        except Exception:
            trials.append(Trial(False))
    return trials


def test_a_turn_that_runs_is_chosen_over_one_that_does_not() -> None:
    model = ScriptedModel([("print(1", "print(y)", "print(1)")])
    assert Beam(Asked(model, THREE), runs, width=1, prefix="")(("say 1",), 20, 1).turns == (
        ("say 1", "print(1)"),
    )


def test_a_choice_is_revised_when_a_later_turn_shows_that_it_was_wrong() -> None:
    """`x = "4"` was first, and is given up when nothing can be done with it."""
    answers = [('x = "4"', "x = 4"), ("y = x + 1",), ("y = x + 1",)]
    dialogue = Beam(Asked(ScriptedModel(answers), THREE), runs, width=2, prefix="")(
        ("take 4", "add 1"), 20, 1
    )
    assert dialogue.turns == (("take 4", "x = 4"), ("add 1", "y = x + 1"))
    greedy = Beam(Asked(ScriptedModel(answers), THREE), runs, width=1, prefix="")(("take 4", "add 1"), 20, 1)
    assert greedy.turns[0] == ("take 4", 'x = "4"')


def test_what_the_prompt_names_counts_among_those_that_run() -> None:
    model = ScriptedModel([("m = 5", "n = 6", "n = 5")])
    step = 'set a variable named "n" to 5'
    assert Beam(Asked(model, THREE), runs, prefix="")((step,), 20, 1).turns == ((step, "n = 5"),)


@pytest.mark.parametrize(
    ("width", "asked"),
    [(None, [("x = 1", 2), ("x = 2", 1)]), (2, [("x = 1", 2), ("x = 2", 1)]), (1, [("x = 1", 3)])],
)
def test_each_candidate_continues_a_history_and_equal_ones_are_asked_together(
    width: int | None, asked: list[tuple[str, int]]
) -> None:
    """Of three candidates two are the same code in another layout, and one more does not run."""
    model = ScriptedModel([("x = 1", "x  =  1", "x = 2"), ("print(x)",) * 3, ("print(x)",) * 3])
    Beam(Asked(model, THREE), runs, width, prefix="")(("set x", "say x"), 20, 1)
    requests = [(request.prompt, request.params.n) for request in model.requests[1:]]
    assert requests == [(f"# set x\n{code}\n\n# say x\n", count) for code, count in asked]
    assert len({request.params.seed for request in model.requests}) == 1 + len(asked)


def test_what_fails_gives_way_to_copies_of_what_runs() -> None:
    model = ScriptedModel([("y", "x = 2", "x = 1"), ("print(x)",) * 3, ("print(x)",) * 3])
    Beam(Asked(model, THREE), runs, prefix="")(("set x", "say x"), 20, 1)
    assert [(r.prompt.split("\n")[1], r.params.n) for r in model.requests[1:]] == [("x = 2", 2), ("x = 1", 1)]


def test_only_programs_that_may_run_are_tried() -> None:
    """Neither what does not parse, nor what continues a program that failed."""
    tried: list[str] = []

    def remember(programs: Sequence[str]) -> list[Trial]:
        tried.extend(programs)
        return runs(programs)

    model = ScriptedModel([("x = (", "y"), "z = 1", "z = 1"])
    Beam(Asked(model, THREE), remember, width=3, prefix="")(("a", "b"), 20, 1)
    assert tried == ["# a\ny\n\n"]


def test_evidence_is_that_of_the_whole_history() -> None:
    """Parsing before running, running before what the prompt names, that before what else it says."""
    start = History(Dialogue(""))

    def grown(code: str) -> History:
        return start.answered('set a variable named "n" to a sum of 5', Completion(code, FinishReason.LENGTH))

    order = [grown("n = 5"), grown("n = 6"), grown("m = 6"), grown("n =")]
    assert sorted(order, key=lambda h: h.evidence, reverse=True) == order
    assert (order[0].num_shared, grown("n = sum([5])").num_shared) == (0, 1)
    assert order[0].answered("go on", Completion("(", FinishReason.LENGTH)).num_unparsed == 1


def ended(code: str, printed: str = "", does_run: bool = True) -> History:
    grown = History(Dialogue("")).answered("show the sum", Completion(code, FinishReason.LENGTH))
    return replace(grown, trial=Trial(does_run, printed))


@pytest.mark.parametrize(
    ("candidates", "chosen"),
    [
        ([ended("print(1)", "a"), ended("print(2)", "b"), ended("print( 2)", "b")], 1),  # two print the same
        ([ended("print(1 + 0)", "a"), ended("print(1)", "a")], 1),  # the simpler of those
        ([ended("x = 1\nprint(2)", "b"), ended("print(1)", "a")], 1),  # nothing reads x
        ([ended("print(1)", "a"), ended("print(sum([2]))", "b")], 1),  # the prompt's word comes back
        ([ended("print(1)", "", False)] * 3 + [ended("print(2)", "b")], 3),  # what fails has no vote
        ([ended("print(1)", "a"), ended("print(2)", "b")], 0),  # the first drawn
    ],
)
def test_of_whole_programs_that_run_one_is_elected(candidates: list[History], chosen: int) -> None:
    assert elected(candidates) is candidates[chosen]


def test_a_full_context_ends_every_history() -> None:
    model = ScriptedModel([("x = 1", "x = 2")], context_length=8)
    dialogue = Beam(Asked(model, THREE), runs, prefix="")(("set x", "now print x"), 100, seed=1)
    assert dialogue.turns == (("set x", "x = 1"),)
