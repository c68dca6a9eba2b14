"""Promises of replay: steps without a person, the program again, the steps again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.errors import ModelError, SandboxError
from codegen_repl.generation import Delta
from codegen_repl.models.scripted import ScriptedModel
from codegen_repl.replay import (
    Accept,
    NoCode,
    ask_again,
    compare,
    first_difference,
    recorded_run,
    run_again,
    take_step,
)
from codegen_repl.sandbox import Runner, probe
from codegen_repl.session import Check, CheckKind, Run, Session
from codegen_repl.settings import Settings
from codegen_repl.tools import Tools
from tests.fakes import ExecRunner, conversation, log_of

THREE = Settings().with_changes({"n": 3})


class TestSteps:
    def test_the_first_that_parses_and_runs_is_taken(self) -> None:
        talk = conversation(("x = [", "x = nothing", "x = 1"), settings=THREE)
        assert take_step(talk, "make x").reasons == ("parses", "runs")
        assert talk.session.turns[0].code == "x = 1"

    def test_the_first_is_taken_as_it_came_if_so_wished(self) -> None:
        talk = conversation(("x = [", "x = 1", "x = 2"), settings=THREE)
        take_step(talk, "make x", Accept.FIRST)
        assert talk.session.turns[0].code == "x = ["

    def test_what_streams_can_be_watched(self) -> None:
        seen: list[Delta] = []
        take_step(conversation("x = 1"), "make x", watch=seen.append)
        assert "".join(delta.text for delta in seen) == "x = 1"

    def test_one_candidate_is_not_run_just_to_be_first(self) -> None:
        talk = conversation("x = 1")
        take_step(talk, "make x")
        assert talk.session.turns[0].candidate.run is None

    def test_no_code_withdraws_the_step_and_the_session_goes_on(self) -> None:
        talk = conversation("\n\n", "x = 1")
        with pytest.raises(NoCode, match="Step 1 got no code: make nothing"):
            take_step(talk, "make nothing")
        take_step(talk, "make x")
        assert [turn.prompt for turn in talk.session.turns] == ["make x"]

    def test_a_model_that_fails_leaves_no_step_waiting(self) -> None:
        talk = conversation("x = 1")
        take_step(talk, "make x")
        with pytest.raises(ModelError, match="used up"):
            take_step(talk, "print it")
        assert talk.session.draft is None
        assert [turn.prompt for turn in talk.session.turns] == ["make x"]

    def test_where_nothing_can_be_run_the_best_is_what_parses(self) -> None:
        class NoRunner(ExecRunner):
            def run(self, *_: object, **__: object):  # type: ignore[no-untyped-def]
                raise SandboxError("not here")

        talk = conversation(("x = [", "x = 1", "x = 2"), settings=THREE)
        runner = NoRunner()
        talk.tools = Tools(talk.tools.model, lambda: runner, new_seed=lambda: 7)
        take_step(talk, "make x")
        assert talk.session.turns[0].code == "x = 1"


class TestProgram:
    def test_the_same_program_does_the_same(self) -> None:
        talk = conversation("x = 1", "print(x)")
        for step in ("make x", "print it"):
            take_step(talk, step)
        talk.run()
        recorded = recorded_run(talk.session, log_of(talk).events)
        assert recorded is not None
        assert run_again(talk.session, recorded, ExecRunner()).is_same

    def test_the_recorded_run_is_of_the_present_program(self) -> None:
        talk = conversation("print(1)", "print(2)")
        take_step(talk, "one")
        talk.run(args=("a",))
        recorded = recorded_run(talk.session, log_of(talk).events)
        assert recorded is not None
        assert recorded.args == ("a",)
        take_step(talk, "two")
        assert recorded_run(talk.session, log_of(talk).events) is None

    def test_without_a_record_there_is_nothing_to_differ_from(self) -> None:
        talk = conversation("print(1)")
        take_step(talk, "one")
        comparison = run_again(talk.session, None, ExecRunner())
        assert (comparison.recorded, comparison.is_same) == (None, True)

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            ({"stdout": "1\n3\n"}, "line 2 of the output was '2'; now it is '3'"),
            ({"stdout": "1\n"}, "the output had 2 lines; now it has 1"),
            ({"stdout": "1\n2"}, "line ends"),
            ({"returncode": 1, "error": "KeyError: 1"}, "it ran to its end; now it failed with KeyError: 1"),
            ({"verdict": "wall", "returncode": -9}, "now it was stopped (wall)"),
            ({"artefacts": ()}, "it no longer leaves a.png"),
            ({"artefacts": ("a.png", "b.png")}, "it now leaves b.png"),
        ],
    )
    def test_each_difference_is_said(self, change: dict[str, object], words: str) -> None:
        recorded = {"verdict": "exit", "returncode": 0, "stdout": "1\n2\n", "artefacts": ("a.png",)}
        comparison = compare(Run(**recorded), Run(**{**recorded, **change}))  # type: ignore[arg-type]
        assert len(comparison.differences) == 1
        assert words in comparison.differences[0]

    def test_time_is_no_difference(self) -> None:
        assert compare(
            Run("exit", 0, wall_s=1.0, sandbox="A"), Run("exit", 0, wall_s=2.0, sandbox="B")
        ).is_same

    @given(st.text(), st.text())
    def test_outputs_differ_exactly_when_it_says_so(self, one: str, other: str) -> None:
        assert bool(first_difference(one, other)) == (one != other)


class TestStepsAgain:
    def recorded(self) -> Session:
        talk = conversation("x = 1", "print(x)")
        take_step(talk, "make x")
        talk.type_code("y = 2")
        talk.set("seed", "11")
        take_step(talk, "print it")
        return talk.session

    def test_each_step_is_compared_by_what_it_means(self) -> None:
        talk = conversation("x=1  # the same\n", "print(x + 1)")
        steps = list(ask_again(self.recorded(), talk))
        assert [step.is_same for step in steps] == [True, True, False]
        assert steps[2].diff[2:] == ["@@ -1 +1 @@", "-print(x)", "+print(x + 1)"]
        assert talk.session.program.text.startswith("# make x\nx=1  # the same\n\ny = 2\n")

    def test_each_step_is_asked_with_the_sampling_it_was_recorded_with(self) -> None:
        model = ScriptedModel(["x = 1", "print(x)"])
        list(ask_again(self.recorded(), conversation(model=model)))
        assert [request.params.seed for request in model.requests] == [7, 11]

    def test_what_was_chosen_anew_stands(self) -> None:
        model = ScriptedModel(["x = 1", "print(x)"])
        talk = conversation(model=model, settings=Settings().with_changes({"seed": 99, "n": 2}))
        list(ask_again(self.recorded(), talk, overrides={"seed": 99, "n": 2}))
        assert [(request.params.seed, request.params.n) for request in model.requests] == [(99, 2), (99, 2)]

    def test_a_step_without_code_is_a_difference_not_an_end(self) -> None:
        steps = list(ask_again(self.recorded(), conversation("\n", "print(0)")))
        assert [(step.code, step.is_same) for step in steps] == [
            ("", False),
            ("y = 2", True),
            ("print(0)", False),
        ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("[1.99] 0.0500000000000016", "[1.9900000000000002] 0.05000000000000071", True),
        ("mean 2.5", "mean 2.6", False),
        ("mean 2.5", "median 2.5", False),
        ("3", "4", False),
        ("# of rows", "2.5 of rows", False),
        ("2.5#", "#2.5", False),
    ],
)
def test_a_last_digit_rounded_otherwise_is_no_difference(one: str, other: str, same: bool) -> None:
    assert (first_difference(one, other) == "") is same


X_IS_1, PRINTS_1 = Check(CheckKind.HOLDS, "x == 1"), Check(CheckKind.PRINTS, "1")
needs_sandbox = pytest.mark.skipif(not probe().is_contained, reason="programs cannot be contained here")


@needs_sandbox
class TestChecks:
    def recorded(self) -> Session:
        talk = conversation("x = 1", "print(x)")
        take_step(talk, "make x", checks=[X_IS_1])
        talk.type_code("y = input()")
        talk.check(CheckKind.HOLDS, "y == 'in'")
        talk.give_input("in")
        take_step(talk, "print it", checks=[PRINTS_1])
        return talk.session

    def test_a_step_is_chosen_by_its_checks(self) -> None:
        talk = conversation(("x = 2", "x = 1", "x = 3"), settings=THREE)
        runner = Runner()
        talk.tools.runner = lambda: runner
        assert take_step(talk, "make x", checks=[X_IS_1]).reasons == ("parses", "runs", "meets its check")
        assert [turn.code for turn in talk.session.turns] == ["x = 1"]
        assert talk.session.turns[0].checks == (X_IS_1,)

    def test_the_program_again_tells_of_its_checks_and_reads_its_input(self) -> None:
        comparison = run_again(self.recorded(), None, Runner())
        assert [outcome.is_met for outcome in comparison.run.checks] == [True, True, True]
        assert comparison.run.stdout == "1\n"

    def test_the_steps_again_have_the_checks_and_the_input_that_they_had(self) -> None:
        talk, recorded = conversation("x = 2", "print(x)"), self.recorded()
        list(ask_again(recorded, talk))
        runner = Runner()
        talk.tools.runner = lambda: runner
        assert [turn.checks for turn in talk.session.turns] == [turn.checks for turn in recorded.turns]
        assert [outcome.is_met for outcome in talk.run().checks] == [False, True, False]
