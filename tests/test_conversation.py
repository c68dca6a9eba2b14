"""Promises of the verbs: what was asked is kept first, what came is never lost, the log is the session."""

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen_repl.conversation import Conversation
from codegen_repl.errors import ModelError, UsageError
from codegen_repl.generation import FinishReason, never
from codegen_repl.models.scripted import ScriptedModel
from codegen_repl.sandbox import Runner
from codegen_repl.session import CheckKind, Origin, Session
from codegen_repl.session import events as e
from codegen_repl.session.turn import Turn, typed
from codegen_repl.settings import Settings
from tests.fakes import conversation, log_of


def say(talk: Conversation, prompt: str, replaces: int | None = None) -> str:
    """Ask, take all that comes, accept; returns what was streamed."""
    text = "".join(delta.text for delta in talk.ask(prompt, replaces))
    talk.accept(0)
    return text


def after(count: int) -> Callable[[], bool]:
    """An interrupt flag that is up from the `count`th time it is read."""
    readings = iter(range(10_000))
    return lambda: next(readings) >= count


def test_the_program_is_the_accepted_turns() -> None:
    talk = conversation("x = [3, 1, 2]\n\n", "print(sorted(x))")
    say(talk, "make a list x")
    say(talk, "print it sorted")
    assert (
        talk.session.program.text
        == "# make a list x\nx = [3, 1, 2]\n\n# print it sorted\nprint(sorted(x))\n\n"
    )
    assert talk.run().stdout == "[1, 2, 3]\n"


def test_the_prompt_is_kept_before_the_model_is_asked() -> None:
    talk = conversation("x = 1")
    talk.ask("make x")
    assert log_of(talk).events == [e.PromptEntered("make x")]


def test_the_log_replays_to_the_live_session() -> None:
    talk = conversation("x = 1", "x = 2", ("x = 3", "x = 4"))
    say(talk, "make x")
    list(talk.ask("again"))
    list(talk.retry({"n": 2}))
    talk.edit_draft(1, "x = 5")
    talk.accept(3)
    talk.undo()
    talk.redo()
    talk.type_code("print(x)")
    talk.pin(1)
    talk.run()
    talk.drop(2)
    assert Session.replay(log_of(talk).events) == talk.session


def test_every_candidate_carries_where_it_came_from() -> None:
    talk = conversation(("x = 1", "x = 2"), settings=Settings().with_changes({"n": 2}))
    list(talk.ask("make x"))
    first, second = talk.draft.candidates
    assert first.provenance.model == "scripted"
    assert (second.provenance.index, second.provenance.num_candidates) == (1, 2)
    assert second.provenance.sampling["seed"] == 7
    assert second.finish_reason is FinishReason.END_OF_TEXT


def test_an_interrupted_stream_keeps_its_partial_as_a_draft_that_more_continues() -> None:
    model = ScriptedModel(["print('a')\nprint('b')", "\nprint('c')"])
    talk = conversation(model=model)
    list(talk.ask("print letters", is_interrupted=after(1)))
    (partial,) = talk.draft.candidates
    assert (partial.text, partial.finish_reason) == ("print('a')", FinishReason.INTERRUPTED)
    list(talk.more(0))
    assert model.requests[1].prompt.endswith("# print letters\nprint('a')")
    assert talk.draft.candidates[1].text == "print('a')\nprint('c')"


def test_a_stream_that_is_left_in_the_middle_keeps_what_had_come() -> None:
    talk = conversation("a = 1\nb = 2")
    stream = talk.ask("two numbers")
    next(stream)
    stream.close()
    assert talk.draft.candidates[0].finish_reason is FinishReason.INTERRUPTED


def test_a_complete_draft_is_not_continued() -> None:
    talk = conversation("x = 1")
    list(talk.ask("make x"))
    with pytest.raises(UsageError, match="complete"):
        talk.more(0)


def test_a_fault_of_the_model_leaves_the_prompt_and_the_session() -> None:
    talk = conversation("x = 1")
    say(talk, "make x")
    with pytest.raises(ModelError, match="used up"):
        list(talk.ask("more"))
    assert talk.reject() == "more"
    assert len(talk.session.turns) == 1


def test_long_streams_are_checkpointed() -> None:
    talk = conversation("a = 1\nb = 2\nc = 3", clock_step=0.6)
    list(talk.ask("three numbers"))
    partials = [event.text for event in log_of(talk).events if isinstance(event, e.DraftCheckpointed)]
    assert partials
    assert all("a = 1\nb = 2\nc = 3".startswith(text) for text in partials)


def test_a_partial_draft_left_by_a_crash_can_be_taken_up() -> None:
    talk = conversation("x = 1")
    talk.ask("make x")
    talk.session = talk.session.apply(e.DraftCheckpointed("x ="))
    talk.adopt_partial()
    assert talk.draft.candidates[0].finish_reason is FinishReason.INTERRUPTED


def test_replacing_a_turn_asks_with_the_turns_before_it_only() -> None:
    model = ScriptedModel(["x = 1", "print(x)", "x = 2"])
    talk = conversation(model=model)
    say(talk, "make x")
    say(talk, "print it")
    say(talk, "make x two", replaces=1)
    assert model.requests[2].prompt == "# make x two\n"
    assert talk.run().stdout == "2\n"
    talk.undo()
    assert talk.run().stdout == "1\n"


def test_an_undone_turn_leaves_no_trace_in_the_context() -> None:
    model = ScriptedModel(["x = 1", "y = 1", "z = 1"])
    talk = conversation(model=model)
    say(talk, "make x")
    say(talk, "make y")
    talk.undo()
    say(talk, "make z")
    assert model.requests[2].prompt == "# make x\nx = 1\n\n# make z\n"


def test_editing_a_draft_keeps_the_original() -> None:
    talk = conversation("x = 1")
    list(talk.ask("make x"))
    talk.accept(talk.edit_draft(0, "x = 2"))
    turn = talk.session.turn(1)
    assert (turn.code, turn.origin, turn.candidate.provenance.edited_from) == (
        "x = 2",
        Origin.EDITED,
        "x = 1",
    )


def test_a_retry_is_livelier_and_a_fixed_seed_moves_on() -> None:
    model = ScriptedModel(["x = 1", "x = 2"])
    talk = conversation(model=model, settings=Settings().with_changes({"seed": 3}))
    list(talk.ask("make x"))
    list(talk.retry())
    first, second = (request.params for request in model.requests)
    assert (first.temperature, first.seed) == (0.2, 3)
    assert (second.temperature, second.seed) == (0.8, 4)


def test_trial_runs_put_the_candidate_that_runs_first() -> None:
    talk = conversation(("print(y)", "print(1)"), settings=Settings().with_changes({"n": 2}))
    list(talk.ask("print one"))
    assert [place.index for place in talk.try_all()] == [1, 0]
    assert talk.draft.candidates[0].run is not None
    assert talk.draft.candidates[0].run.error == "NameError: name 'y' is not defined"


def test_a_failing_program_names_the_turn_and_the_line_in_it() -> None:
    talk = conversation("x = 1", "y = 2\nprint(z)")
    say(talk, "make x")
    say(talk, "print z")
    run = talk.run()
    assert (run.failed_turn, run.failed_line, run.error) == (2, 2, "NameError: name 'z' is not defined")


def test_typed_code_parses_alone_or_goes_on_with_the_program() -> None:
    talk = conversation()
    talk.type_code("class Dog:\n    def __init__(self):\n        self.name = 'Rex'")
    talk.type_code("    def bark(self):\n        print(self.name)")
    with pytest.raises(UsageError, match=r"^No turn is made of this code, syntax error: "):
        talk.type_code("def f(:")
    talk.edit(2, "    def bark(")
    talk.type_code("x = 1")
    assert [turn.code[:12] for turn in talk.session.turns] == ["class Dog:\n ", "    def bark", "x = 1"]


def test_a_turn_that_fails_in_a_function_of_an_earlier_one_is_the_one_that_fails() -> None:
    talk = conversation("def half(n):\n    return n / 2", "print(1)\nprint(half('x'))")
    say(talk, "define half")
    say(talk, "print half of x")
    run = talk.run()
    assert (run.failed_turn, run.failed_line) == (2, 2)


def test_a_draft_is_not_fixed_for_an_error_of_an_earlier_turn() -> None:
    talk = conversation("print(z)", "x = 1")
    say(talk, "print z")
    list(talk.ask("make x"))
    talk.try_all()
    with pytest.raises(UsageError, match=r"^It is turn 1 that fails, before this draft: .* /fix 1"):
        talk.fix(0)


@pytest.mark.parametrize(
    ("verb", "why"),
    [
        (lambda talk: talk.undo(), "That cannot be done now: there is nothing to undo."),
        (lambda talk: talk.redo(), "That cannot be done now: there is nothing to redo."),
        (lambda talk: talk.drop(1), "There is no turn 1: the program has no turns."),
        (lambda talk: talk.edit(4, "x"), "There is no turn 4: the program has no turns."),
        (lambda talk: talk.edit(1, " \n"), "A turn cannot be empty: /drop 1 takes it out."),
    ],
)
def test_what_cannot_be_done_is_refused_in_plain_words_and_changes_nothing(
    verb: Callable[[Conversation], None], why: str
) -> None:
    talk = conversation()
    with pytest.raises(UsageError, match=f"^{why}$"):
        verb(talk)
    assert log_of(talk).events == []


def test_a_turn_that_was_emptied_once_still_has_a_first_line() -> None:
    """Sessions from before emptying was refused are opened and listed like any other."""
    assert Turn(None, (typed(""),), 0).first_line == ""
    assert Turn("make x\nand y", (typed("x = 1"),), 0).first_line == "make x"


def test_more_changes_than_there_are_are_neither_undone_nor_redone() -> None:
    """All that was asked for happens, or nothing does."""
    talk = conversation()
    talk.type_code("x = 1")
    talk.type_code("y = 2")
    with pytest.raises(UsageError, match=r"^Only 2 changes can be taken back\.$"):
        talk.undo(3)
    assert len(talk.session.turns) == 2
    talk.undo()
    with pytest.raises(UsageError, match=r"^Only one change can be made again\.$"):
        talk.redo(2)


def test_settings_of_a_session_are_checked_and_kept() -> None:
    talk = conversation()
    talk.set("t", ".7")
    assert talk.settings.sampling.temperature == 0.7
    with pytest.raises(UsageError, match="between"):
        talk.set("temperature", "9")
    with pytest.raises(UsageError, match="model belongs to the whole program"):
        talk.set("model", "x")


def test_an_empty_step_is_refused() -> None:
    talk = conversation()
    with pytest.raises(UsageError, match="empty step"):
        talk.ask("  \n", is_interrupted=never)


def test_each_run_keeps_its_files_in_a_folder_of_its_own(tmp_path: Path) -> None:
    talk = conversation("open('out.txt', 'w').write('x')")
    say(talk, "write a file")
    runner = Runner()
    talk.tools.runner = lambda: runner
    talk.tools.artefact_dir = tmp_path
    assert [talk.run().artefacts for _ in range(2)] == [("run-1/out.txt",), ("run-2/out.txt",)]
    assert (tmp_path / "run-2" / "out.txt").read_text() == "x"


def test_code_with_doubtful_escapes_prints_no_warning(capsys: pytest.CaptureFixture[str]) -> None:
    talk = conversation("x = '\\d'")
    list(talk.ask("make a pattern"))
    assert talk.ranked[0].reasons == ("parses",)
    assert capsys.readouterr().err == ""


def test_a_trial_that_was_stopped_is_no_evidence() -> None:
    talk = conversation(("while True: pass", "print(1)"), settings=Settings().with_changes({"n": 2}))
    runner = Runner()
    talk.tools.runner = lambda: runner
    list(talk.ask("go on"))
    talk.try_all(is_cancelled=lambda: True)
    assert [candidate.run for candidate in talk.draft.candidates] == [None, None]


def test_a_check_is_on_the_draft_or_else_on_the_last_turn() -> None:
    talk = conversation("x = 1", "y = 2")
    with pytest.raises(UsageError, match="no turn to check yet"):
        talk.check(CheckKind.HOLDS, "x == 1")
    say(talk, "make x")
    assert talk.check(CheckKind.HOLDS, " x == 1 ") == 1
    list(talk.ask("make y"))
    assert talk.check(CheckKind.HOLDS, "y == 2") == 2
    talk.accept()
    assert [[check.text for check in turn.checks] for turn in talk.session.turns] == [["x == 1"], ["y == 2"]]
    talk.uncheck(1, 0)
    assert talk.session.turns[0].checks == ()
    with pytest.raises(UsageError, match="is not an expression"):
        talk.check(CheckKind.HOLDS, "x = 1")


def test_checks_decide_between_candidates_that_run() -> None:
    runner = Runner()
    talk = conversation(("x = 1", "x = 2", "x = 3"), settings=Settings().with_changes({"n": 3}))
    talk.tools.runner = lambda: runner
    list(talk.ask("make x"))
    talk.check(CheckKind.HOLDS, "x == 3")
    assert talk.try_all()[0].index == 2
    talk.accept(2)
    assert [outcome.is_met for outcome in talk.run().checks] == [True]


def test_a_warning_of_the_new_code_counts_and_one_of_the_old_does_not() -> None:
    runner = Runner()
    talk = conversation("import warnings\nwarnings.warn('old')", "warnings.warn('new')")
    talk.tools.runner = lambda: runner
    say(talk, "warn")
    list(talk.ask("warn again"))
    assert talk.trial_run(0).warnings == ("UserWarning: new",)


def test_the_program_reads_what_it_was_given() -> None:
    runner = Runner()
    talk = conversation("print(input())")
    talk.tools.runner = lambda: runner
    talk.give_input("3 4")
    list(talk.ask("print the input"))
    assert talk.trial_run(0).stdout == "3 4\n"
    talk.accept()
    assert talk.run().stdout == "3 4\n"


def test_a_draft_is_fixed_by_showing_the_model_its_code_and_its_error() -> None:
    """What comes joins the draft; it remembers what it was to mend."""
    model = ScriptedModel(["notes = [3]", "print(note)", "print(notes)"])
    talk = conversation(model=model)
    say(talk, "make notes")
    list(talk.ask("print them"))
    talk.try_all()
    list(talk.fix(0))
    assert model.requests[2].prompt == (
        "# make notes\nnotes = [3]\n\n# print them\nprint(note)\n\n"
        "# NameError: name 'note' is not defined\n\n# print them\n"
    )
    assert model.requests[2].params.temperature == 0.8
    assert [candidate.code for candidate in talk.draft.candidates] == ["print(note)", "print(notes)"]
    assert talk.draft.candidates[1].provenance.corrects == "NameError: name 'note' is not defined"
    with pytest.raises(UsageError, match="nothing to fix"):
        talk.fix(1)


def test_a_turn_is_fixed_by_a_draft_that_replaces_it() -> None:
    model = ScriptedModel(["x = [1", "x = [1]"])
    talk = conversation(model=model)
    say(talk, "make x")
    talk.type_code("print(x)")
    list(talk.fix_turn(1, "SyntaxError: '[' was never closed"))
    assert "print(x)" not in model.requests[1].prompt
    assert (talk.draft.replaces, talk.draft.prompt) == (1, "make x")
    talk.accept(0)
    assert [turn.code for turn in talk.session.turns] == ["x = [1]", "print(x)"]


def test_what_a_copy_does_ahead_happens_here_only_when_it_is_adopted() -> None:
    talk = conversation("x = 1", "x = 2")
    list(talk.ask("make x"))
    before = talk.session
    ahead, log = talk.ahead()
    list(ahead.retry())
    ahead.try_all()
    assert talk.session == before
    talk.adopt(log.events)
    assert talk.session == ahead.session
    assert Session.replay(log_of(talk).events) == talk.session
