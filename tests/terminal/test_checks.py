"""What must be so is asked of every draft and every run, and the answer is said where it is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from codegen_repl.bootstrap import Workspace
from codegen_repl.conversation import Conversation
from codegen_repl.models import ScriptedModel
from codegen_repl.sandbox import Containment, Runner, RunResult, Tier, probe
from codegen_repl.session import Session
from codegen_repl.settings import Settings
from codegen_repl.tools import EventLog
from tests.fakes import ExecRunner
from tests.terminal.stage import ENTER, ESC, Keys, Pause, Slowly, Stage, StageWorkspace, When

STEP = "a step" + ENTER
needs_sandbox = pytest.mark.skipif(not probe().is_contained, reason="programs cannot be contained here")


def typed(*lines: str) -> list[Keys]:
    return [line + ENTER for line in lines]


@pytest.fixture
def sandboxed(stage: Stage) -> Stage:
    """A stage whose programs run in the sandbox, as checks need their own stdout."""
    stage.runner = Runner()
    return stage


@needs_sandbox
class TestChecks:
    def test_a_check_is_looked_at_at_once(self, sandboxed: Stage) -> None:
        lines = (
            "> x = [1, 2]",
            "/check len(x) == 2",
            "/check x == []",
            "> print('Mike: 9')",
            "/expect Mike: 9",
        )
        session = sandboxed.play(typed(*lines, "/expect John", "/check", "/run"))
        assert "-- check 1 (turn 1), len(x) == 2: pass\n" in sandboxed.text
        assert "-- check 2 (turn 1), x == []: fails, x is [1, 2]\n" in sandboxed.text
        assert '-- check 3 (turn 2), prints "Mike: 9": pass\n' in sandboxed.text
        assert sandboxed.text.count('-- check 4 (turn 2), prints "John": fails, it prints Mike: 9\n') == 3
        assert [len(turn.checks) for turn in session.turns] == [2, 2]
        assert session.last_run is not None
        assert [outcome.is_met for outcome in session.last_run.checks] == [True, False, True, False]

    def test_a_check_of_an_earlier_turn(self, sandboxed: Stage) -> None:
        session = sandboxed.play(
            typed("> x = 1", "> x = 2", "/check @1 x == 1", "/expect @1 @2", "/check @9 x")
        )
        assert "-- check 1 (turn 1), x == 1: pass\n" in sandboxed.text
        assert [check.text for check in session.turns[0].checks] == ["x == 1", "@2"]
        assert "There is no turn 9" in sandboxed.text

    def test_a_check_is_taken_back(self, sandboxed: Stage) -> None:
        lines = ("> x = 1", "/check x == 1", "/check x == 2", "/uncheck 1", "/check", "/undo", "/uncheck 3")
        session = sandboxed.play(typed(*lines, "/uncheck"))
        assert "-- no longer asked: check 1 (turn 1), x == 1 (/undo restores it)\n" in sandboxed.text
        assert "-- check 1 (turn 1), x == 2: fails, x is 1\n" in sandboxed.text
        assert [check.text for check in session.turns[0].checks] == ["x == 1", "x == 2"]
        assert "There is no check 3: /check lists them." in sandboxed.text

    def test_what_cannot_be_a_check_is_told(self, sandboxed: Stage) -> None:
        sandboxed.play(typed("/check x == 1", "/check", "> x = 1", "/check x = 1"))
        assert "There is no turn to check yet" in sandboxed.text
        assert "no checks yet: /check len(names) == 3" in sandboxed.text
        assert "'x = 1' is not an expression" in sandboxed.text

    def test_a_check_on_a_draft_chooses_among_its_candidates(self, sandboxed: Stage) -> None:
        sandboxed.settings = Settings(model="scripted").with_changes({"n": 2, "further": 0})
        session = sandboxed.play([STEP, "/", "check x == 2" + ENTER, "a"], ("x = 1", "x = 2"))
        assert "-- a check of this draft; it is tried again\n" in sandboxed.text
        assert "another draft does better:\nx = 2\n" in sandboxed.text
        assert "parses, runs, meets its check" in sandboxed.text
        assert "2/2: parses, runs, fails check x == 2: x is 1" in sandboxed.text
        assert session.turns[0].code == "x = 2"
        assert [check.text for check in session.turns[0].checks] == ["x == 2"]

    def test_replace_says_which_checks_pass_and_drop_which_fail(self, sandboxed: Stage) -> None:
        setup = typed("> x = 1", "> y = 5", "> print(x)", "/expect 1", "/check @3 y == 5")
        sandboxed.play([*setup, *typed("/replace 1 make x"), "a", *typed("> x = 7", "/drop 4")], "x = 1")
        assert "-- turns 1-3 re-run with the new turn 1: all run, all 2 checks pass\n" in sandboxed.text
        sandboxed.play([*typed("/edit 1"), "\x7f2" + ENTER])
        assert (
            "-- turns 1-3 re-run with the edited turn 1: all run, 1 of 2 checks fails "
            "(/undo takes the change back)\n"
            '-- check 1 (turn 3), prints "1": fails, it prints 2\n'
        ) in sandboxed.text

    def test_checks_outlive_the_session(self, sandboxed: Stage) -> None:
        sandboxed.play(typed("> x = 1", "/check x == 1"))
        sandboxed.play(typed("/check", "/show 1"))
        assert "-- check 1 (turn 1), x == 1: pass\n" in sandboxed.text
        assert "-- checked: x == 1\n" in sandboxed.text

    def test_the_program_reads_its_input(self, sandboxed: Stage) -> None:
        keys = typed("/input", "/input 3 4", "/input", "> print(input())", "/run", '/input ""', "/run")
        sandboxed.play(keys)
        assert sandboxed.text.count("-- the program's standard input is empty\n") == 2
        assert sandboxed.text.count("-- on the program's standard input:\n| 3 4\n") == 2
        assert "| 3 4\n-- ran in" in sandboxed.text
        assert "-- turn 1 line 1: EOFError" in sandboxed.text


def test_without_a_sandbox_a_check_is_kept_and_that_is_said(stage: Stage) -> None:
    from tests.terminal.test_faults import Runner as FaultyRunner
    from tests.terminal.test_faults import refuse

    stage.runner = FaultyRunner(refuse)
    session = stage.play(typed("> x = 1", "/check x == 1"))
    assert "-- kept, but not looked at: Programs are not run here" in stage.text
    assert len(session.turns[0].checks) == 1


class TestFix:
    def test_f_shows_the_model_the_error_and_its_answer_joins_the_draft(self, stage: Stage) -> None:
        model = ScriptedModel(["print(note)", "print(1)"])
        stage.settings = Settings(model="scripted", further=0)
        session = stage.play([STEP, When("NameError", "f"), "a"], model=model)
        assert model.requests[1].prompt == (
            "# a step\nprint(note)\n\n# NameError: name 'note' is not defined\n\n# a step\n"
        )
        assert session.turns[0].code == "print(1)"
        assert session.turns[0].candidate.provenance.corrects == "NameError: name 'note' is not defined"

    def test_the_key_is_named_once_there_is_something_to_fix(self, stage: Stage) -> None:
        stage.settings = Settings(model="scripted", further=0)
        keys: list[Keys] = [STEP, When("NameError", ESC), ENTER, When("parses, runs", "a")]
        stage.play(keys, "print(note)", "x = 1")
        failing, sound = stage.typist.snapshots
        assert "r retry  f fix  x run" in failing
        assert "f fix" not in sound.split("x = 1")[1]

    def test_the_key_is_not_named_where_an_earlier_turn_fails(self, stage: Stage) -> None:
        """Nor are more drafts drawn: no draft could do better."""
        keys = [*typed("> print(note)"), STEP, When("turn 1 line 1", "f"), "a"]
        stage.play(keys, "x = 1", "x = 2")
        (failing,) = stage.typist.snapshots
        assert "f fix" not in failing
        assert "drawing more" not in failing
        assert "It is turn 1 that fails, before this draft: accept or reject it, then /fix 1." in stage.text
        assert "turn 2 kept, though turn 1 fails before it: /fix 1 or /edit 1 mends that\n" in stage.text

    def test_a_draft_that_was_not_tried_is_tried_first(self, stage: Stage) -> None:
        """The key comes sooner than the trial's end."""
        stage.settings = Settings(model="scripted", preview=False, further=0)
        session = stage.play([STEP, "/", "fix" + ENTER, "a"], "print(note)", "print(1)")
        assert session.turns[0].code == "print(1)"

    def test_what_is_sound_is_not_fixed(self, stage: Stage) -> None:
        stage.play([STEP, When("parses, runs", "f"), "a", *typed("/fix")], "x = 1")
        assert "There is nothing to fix: no error of this draft is known." in stage.text
        assert "There is nothing to fix: the program runs, and no check fails." in stage.text

    def test_a_turn_that_fails_is_replaced_by_what_the_model_makes_of_it(self, stage: Stage) -> None:
        keys = [*typed("> x = 1", "> print(y)", "> z = 3", "/fix 3", "/fix 2"), "a"]
        session = stage.play(keys, "print(x)")
        assert "It is turn 2 that fails, not 3: /fix 2" in stage.text
        assert "-- turn 2: NameError: name 'y' is not defined\nprint(x)\n" in stage.text
        assert [turn.code for turn in session.turns] == ["x = 1", "print(x)", "z = 3"]
        assert "-- turns 2-3 re-run with the new turn 2: all run\n" in stage.text

    @needs_sandbox
    def test_a_turn_whose_check_fails_is_fixed_by_its_check(self, sandboxed: Stage) -> None:
        model = ScriptedModel(["x = 2", "x = 3"])
        keys = [STEP, "a", *typed("/check x == 3", "/fix"), "a"]
        session = sandboxed.play(keys, model=model)
        assert "# AssertionError: x == 3; x is 2\n" in model.requests[1].prompt
        assert "-- turn 1 re-run with the new turn 1: all run, check 1 passes\n" in sandboxed.text
        assert session.turns[0].code == "x = 3"


class TestFurtherDrafts:
    def test_when_the_draft_fails_more_are_drawn_and_n_shows_the_one_that_runs(self, stage: Stage) -> None:
        model = ScriptedModel(["a = undefined", ("b = undefined", "c = 1", "b = undefined", "b = undefined")])
        session = stage.play([STEP, When("one does better (n)", "n"), "a"], model=model)
        assert session.turns[0].code == "c = 1"
        assert len(session.turns[0].candidates) == 5
        assert stage.lines("c = 1") == ["c = 1"]
        assert stage.workspace().resume("play").conversation.session == session

    def test_equal_drafts_fail_together(self, stage: Stage) -> None:
        stage.settings = Settings(model="scripted").with_changes({"n": 2})
        model = ScriptedModel([("a = y", "a  = y"), "b = 1"])
        session = stage.play([STEP, When("one does better (n)", "n"), "a"], model=model)
        assert session.turns[0].code == "b = 1"

    def test_nothing_is_drawn_while_a_draft_runs(self, stage: Stage) -> None:
        """-n 1 costs nothing extra."""
        model = ScriptedModel(["x = 1", "x = 2"])
        stage.play([STEP, Slowly([When("parses, runs", ""), Pause(0.4), "a"])], model=model)
        assert len(model.requests) == 1

    @pytest.mark.parametrize("change", [{"further": 0}, {"n": 2, "further": 0}])
    def test_it_can_be_switched_off(self, stage: Stage, change: dict[str, int]) -> None:
        stage.settings = Settings(model="scripted").with_changes(change)
        model = ScriptedModel(["x = y", "x = 2"])
        stage.play([STEP, Slowly([When("NameError", ""), Pause(0.4), "a"])], model=model)
        assert len(model.requests) == 1

    def test_the_budget_is_kept_and_said(self, stage: Stage) -> None:
        model = ScriptedModel([f"x{k} = y" for k in range(9)])
        stage.settings = Settings(model="scripted", further=6)
        session = stage.play([STEP, When("6 more did no better", "a")], model=model)
        assert [request.params.n for request in model.requests] == [1, 4, 2]
        assert [turn.code for turn in session.turns] == ["x0 = y"]

    def test_a_key_does_not_wait_for_it_and_what_was_cut_off_is_forgotten(self, stage: Stage) -> None:
        class Endless(ScriptedModel):
            def stream(self, request, is_interrupted=lambda: False):  # type: ignore[no-untyped-def]
                if not self.requests:
                    yield from super().stream(request, is_interrupted)
                    return
                self.requests.append(request)
                from codegen_repl.generation import Delta

                while not is_interrupted():
                    yield Delta(0, "x")

        model = Endless(["x = y"])
        session = stage.play([STEP, When("drawing more (0 of 8)", "a")], model=model)
        assert len(session.turns[0].candidates) == 1

    def test_a_model_that_fails_meanwhile_is_no_matter(self, stage: Stage) -> None:
        session = stage.play([STEP, Slowly([When("NameError", ""), Pause(0.3), "a"])], "x = y")
        assert session.turns[0].code == "x = y"
        assert "used up" not in stage.text


class TestExplain:
    def test_a_draft_its_place_its_error_and_the_line(self, stage: Stage) -> None:
        stage.settings = Settings(model="scripted", further=0).with_changes({"n": 2})
        keys = [*typed("> notes = [3]"), STEP, "n", "/", "explain" + ENTER, "a"]
        stage.play(keys, ("x = 1\nprint(note)", "x = 1"))
        for line in (
            "-- By evidence it is number 2 of 2 drafts.",
            "-- Number 1 is before it: it runs.",
            "-- scripted wrote it, mean log-probability 0.00 a token. It stopped at: end of text.",
            "-- It parses, and fails.",
            "-- Turn 2, line 2: NameError: name 'note' is not defined.",
            "--     print(note)",
            "-- In other words: The name note is used before anything has been called that. "
            "There is one that looks like it: notes.",
        ):
            assert line in stage.text.split("\n")

    def test_its_only_check_and_no_stop_too_many(self, stage: Stage) -> None:
        lines = ("/check True", "/run", "/explain", "> raise ValueError('Stop.')", "/run", "/explain")
        stage.runner = Runner()
        stage.play(typed("> x = 1", *lines))
        assert "-- Its check holds.\n" in stage.text
        assert "-- Turn 2, line 1: ValueError: Stop.\n" in stage.text

    def test_a_failing_draft_that_was_kept_as_long_as_it_stands_where_it_was_tried(
        self, stage: Stage
    ) -> None:
        stage.settings = Settings(model="scripted", further=0)
        keys = [
            *typed("> x = 1"),
            STEP,
            When("NameError", "a"),
            *typed("/explain", "/edit 1"),
            "\x7f2" + ENTER,
        ]
        stage.play([*keys, *typed("/undo", "/undo", "/redo", "/explain")], "print(y)")
        assert (
            stage.text.count(
                "-- Turn 2, as it was tried:\n-- It parses, and fails.\n"
                "-- Turn 2, line 1: NameError: name 'y' is not defined.\n--     print(y)\n"
            )
            == 2
        )

    def test_the_last_run_of_the_program(self, stage: Stage) -> None:
        stage.play(
            typed("/explain", "> x = 1", "/explain", "/run", "/explain", "> 1 / 0", "/run", "/explain")
        )
        assert "There is nothing to explain yet" in stage.text
        assert "-- The program has not been run as it is now: /run does.\n" in stage.text
        assert "-- The program runs to its end, in 0.00 s.\n" in stage.text
        assert "-- Turn 2, line 1: ZeroDivisionError: division by zero.\n--     1 / 0\n" in stage.text
        assert "-- In other words: A number is divided by zero.\n" in stage.text


class Uncontained(StageWorkspace):
    """A machine on which nothing contains a program."""

    @property
    def containment(self) -> Containment:
        return Containment(Tier.NONE)


class Careful(ExecRunner):
    """Runs only when told that it may."""

    def __init__(self) -> None:
        super().__init__()
        self.allowed: list[bool] = []

    def run(
        self,
        program: str,
        *,
        args: Sequence[str] = (),
        stdin: str = "",
        artefact_dir: Path | None = None,
        is_cancelled: Callable[[], bool] | None = None,
        unsafe: bool = False,
    ) -> RunResult:
        self.allowed.append(unsafe)
        return super().run(program)


class TestUnsafe:
    def test_it_shows_the_code_asks_each_time_and_is_marked_in_the_journal(self, stage: Stage) -> None:
        stage.kind, stage.runner = Uncontained, (runner := Careful())
        stage.play([*typed("> print('ran')", "/run --unsafe"), "y" + ENTER, *typed("/run --unsafe"), ENTER])
        assert stage.text.count("print('ran')\n-- nothing contains this program") == 2
        assert stage.text.count("Run it? [y/N]") == 2
        assert "-- it was not run\n" in stage.text
        assert runner.allowed == [True]
        log = stage.workspace().resume("play").log
        assert log is not None
        assert [event.is_unsafe for event in log.events if hasattr(event, "is_unsafe")] == [True]

    def test_where_a_sandbox_holds_it_changes_nothing(self, stage: Stage) -> None:
        stage.runner = runner = Careful()
        stage.play(typed("> print('ran')", "/run --unsafe", "/run -- --unsafe"))
        assert "-- the sandbox holds here, so --unsafe changes nothing\n" in stage.text
        assert runner.allowed == [False, False]


class Live(StageWorkspace):
    """A workspace whose programs stay alive between their turns."""

    def conversation(self, session: Session, log: EventLog, path: Path | None = None) -> Conversation:
        return Workspace.conversation(self, session, log, path)


@needs_sandbox
def test_vars_lists_names_with_type_and_value(stage: Stage) -> None:
    stage.kind = Live
    stage.play(typed("/vars", "> x = [1, 2]", "> def top(name): return max(name)", "/vars"))
    assert "There is no program yet, so there are no names" in stage.text
    assert "x    list[2]             [1, 2]\n" in stage.text
    assert "top  function top(name)\n" in stage.text


@needs_sandbox
def test_vars_follow_undo_redo_and_a_changed_turn(stage: Stage) -> None:
    """The state is that of the turns as they are now, whatever was run before."""
    stage.kind = Live
    keys = typed("> x = 1", "> y = x + 1", "/vars", "/undo", "/vars", "/redo", "/edit 1")
    stage.play([*keys, "\x7f5" + ENTER, *typed("/vars", "/undo", "/vars")])
    states = [part.split("[")[0] for part in stage.text.split("/vars\n")[1:]]
    expected = ["x  int  1\ny  int  2", "x  int  1", "x  int  5\ny  int  6", "x  int  1\ny  int  2"]
    assert [state.strip() for state in states] == expected


def test_vars_by_the_code_alone_where_nothing_can_be_told(stage: Stage) -> None:
    stage.play(typed("> x, y = 1, 2", "/vars"))
    assert "by the code alone:\n-- x, y\n" in stage.text
