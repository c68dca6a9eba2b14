"""`run`: code alone on stdout, talk on stderr, and the program's fate as the exit status."""

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen_repl.journal import Journal, utc_now
from codegen_repl.session.events import PromptEntered
from tests.cli.conftest import NOTES, STEPS, Shell

Script = Callable[[str], str]


@pytest.mark.usefixtures("contained")
def test_stdout_is_code_alone_and_it_runs(shell: Shell, script: Script) -> None:
    said = shell("run", "-", "--model", script(NOTES), stdin=STEPS)
    assert said.status == 0
    exec(compile(said.out, "out", "exec"), {"print": lambda *_: None})
    assert "#" not in said.out
    assert "Kevin 5\nMike 9\n" in said.err


@pytest.mark.usefixtures("contained")
def test_without_a_command_a_pipe_does_the_same(shell: Shell, script: Script) -> None:
    model = script(NOTES)
    ran, piped = shell("run", "-", "--model", model, stdin=STEPS), shell("--model", model, stdin=STEPS)
    assert (piped.status, piped.out, piped.err) == (ran.status, ran.out, ran.err)


@pytest.mark.usefixtures("contained")
def test_a_program_that_fails_ends_with_4_and_says_where(shell: Shell, script: Script) -> None:
    said = shell("run", "-", "--model", script("x = 1\n---\nprint(y)"), stdin="make x\nprint it")
    assert said.status == 4
    assert "NameError: name 'y' is not defined (turn 2, line 1)" in said.err


@pytest.mark.usefixtures("contained")
def test_the_best_candidate_is_the_one_that_runs(shell: Shell, script: Script) -> None:
    model = script("x = [1\n-- or --\nx = nothing\n-- or --\nx = 1")
    best = shell("run", "-", "--model", model, "-n", "3", stdin="make x")
    first = shell("run", "-", "--model", model, "-n", "3", "--accept", "first", "--no-run", stdin="make x")
    assert best.out == "x = 1\n"
    assert first.out == "x = [1\n"


@pytest.mark.usefixtures("contained")
def test_json_is_one_object_per_event(shell: Shell, script: Script) -> None:
    said = shell("run", "-", "--json", "--seed", "7", "--model", script(NOTES), stdin=f"{STEPS}> z = 1")
    assert [item["event"] for item in said.items] == ["step", "step", "step", "run"]
    first, _, typed, ran = said.items
    assert (first["number"], first["model"], first["seed"]) == (1, "scripted", 7)
    assert first["prompt"] == "map Kevin and Mike to their notes"
    assert (typed["prompt"], typed["code"]) == (None, "z = 1")
    assert (ran["is_ok"], ran["stdout"]) == (True, "Kevin 5\nMike 9\n")


def test_nothing_is_kept_unless_a_session_is_named(shell: Shell, script: Script, tmp_path: Path) -> None:
    model = script("x = 1\n---\ny = 2")
    shell("run", "-", "--no-run", "--model", model, stdin="make x")
    assert not (tmp_path / "home").exists()
    shell("run", "-", "--no-run", "--model", model, "--session", "kept", stdin="make x")
    shell("run", "-", "--no-run", "--model", model, "--session", "kept", stdin="make another")
    assert shell("sessions", "list", "--json").items[0]["prompts"] == ["make x", "make another"]


def test_what_was_accepted_before_a_fault_is_kept(shell: Shell, script: Script) -> None:
    said = shell("run", "-", "--model", script("x = 1"), "--session", "kept", stdin="make x\nprint it")
    assert said.status == 3
    assert "x = 1" in said.out
    assert "The script is used up" in said.err
    assert "--resume kept" in said.err
    assert shell("sessions", "show", "kept").out == "# make x\nx = 1\n"


def test_after_a_fault_the_same_command_goes_on(shell: Shell, script: Script) -> None:
    words = ("run", "-", "--no-run", "--session", "kept", "--model")
    assert shell(*words, "scripted:/nowhere", stdin="make x").status == 3
    assert shell(*words, script("x = 1"), stdin="make x").status == 0


def test_a_draft_that_waits_is_not_run_over(shell: Shell, script: Script, tmp_path: Path) -> None:
    with Journal.create(tmp_path / "home" / "sessions" / "kept.jsonl", "test", clock=utc_now) as journal:
        journal.append(PromptEntered("make y"))
    said = shell("run", "-", "--model", script("x = 1"), "--session", "kept", stdin="make x")
    assert said.status == 2
    assert "a step waits for a decision: make y" in said.err
    assert "--resume kept" in said.err


@pytest.mark.parametrize("name", ["kept", "two words", "./elsewhere.jsonl"])
def test_the_way_back_that_is_said_leads_there(shell: Shell, script: Script, name: str) -> None:
    said = shell("run", "-", "--model", script("x = 1"), "--session", name, stdin="make x\nprint it")
    options = shlex.split(said.err.splitlines()[0].partition("codegen-repl ")[2])
    again = shell("run", "-", "--no-run", "--model", script("y = 2"), *options, stdin="make y")
    assert (again.status, again.out) == (0, "\ny = 2\n")


def test_turns_that_the_model_could_not_read_are_named(shell: Shell, script: Script) -> None:
    """Once, not again at each step while nothing changes."""
    answers = [f"x{number} = [{'1, ' * 240}]" for number in range(9)]
    steps = "".join(f"step {number}\n" for number in range(9))
    said = shell("run", "-", "--no-run", "--model", script("\n---\n".join(answers)), stdin=steps)
    assert said.status == 0
    assert said.err == "Step 9: the model has no room to read turn 1, 2, 3.\n"


def test_a_step_without_an_answer_stops_the_run(shell: Shell, script: Script) -> None:
    said = shell("run", "-", "--model", script("\n---\nx = 1"), stdin="make nothing\nmake x")
    assert said.status == 1
    assert (said.out, said.err) == ("", "codegen-repl: Step 1 got no code: make nothing\n")


def test_no_escape_reaches_a_terminal(shell: Shell, script: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    model = script('print("\x1b[2J")')
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    said = shell("run", "-", "--no-run", "--model", model, stdin="clear the screen")
    assert "\x1b[2J" not in said.out + said.err


def test_a_pipe_gets_the_code_as_it_is(shell: Shell, script: Script) -> None:
    said = shell("run", "-", "--no-run", "--model", script('x = "\u202e"'), stdin="a strange letter")
    assert said.out == 'x = "\u202e"\n'


def test_a_fork_goes_on_from_an_earlier_turn(shell: Shell, script: Script) -> None:
    shell("run", "-", "--no-run", "--model", script("x = 1\n---\ny = 2"), "--session", "a", stdin="x\ny")
    said = shell("run", "-", "--no-run", "--model", script("z = 3"), "--fork", "a@1", stdin="z")
    assert said.status == 0, said.err
    assert shell("sessions", "show", "a-fork").out == "# x\nx = 1\n\n# z\nz = 3\n"


CHECKED = "make x\n/check x == {value}\n/input 7\n> print(input(), x)\n/expect 7 1\n"


@pytest.mark.usefixtures("contained")
@pytest.mark.parametrize(("value", "status"), [(1, 0), (2, 5)])
def test_a_check_that_fails_ends_with_5_and_is_named(
    shell: Shell, script: Script, value: int, status: int
) -> None:
    said = shell("run", "-", "--model", script("x = 1"), stdin=CHECKED.format(value=value))
    assert said.status == status
    assert said.out == "x = 1\n\nprint(input(), x)\n"
    assert ("-- turn 1 fails check x == 2: x is 1" in said.err) is (status == 5)


@pytest.mark.usefixtures("contained")
def test_a_program_that_fails_ends_with_4_whatever_its_checks_say(shell: Shell, script: Script) -> None:
    said = shell("run", "-", "--model", script("x = y"), stdin="make x\n/check x == 1\n")
    assert said.status == 4


@pytest.mark.usefixtures("contained")
def test_the_candidate_that_meets_the_checks_is_taken(shell: Shell, script: Script) -> None:
    model = script("x = 1\n-- or --\nx = 2")
    said = shell("run", "-", "--model", model, "-n", "2", "--json", stdin="make x\n/check x == 2\n")
    step, ran = said.items
    assert (said.status, step["code"]) == (0, "x = 2")
    assert step["reasons"] == ["parses", "runs", "meets its check"]
    assert ran["checks"] == [{"turn": 1, "kind": "holds", "text": "x == 2", "is_met": True, "why": ""}]


@pytest.mark.usefixtures("contained")
def test_commands_mean_what_they_mean_at_the_prompt(shell: Shell, script: Script) -> None:
    """A check of a named turn, an input that is emptied, and one that follows the last step."""
    steps = '/input 7\nmake x\n/input ""\nmake y\n/check @1 x == 2\n> print(input())\n/input 8'
    said = shell("run", "-", "--model", script("x = 1\n---\ny = 2"), stdin=steps)
    assert said.status == 5
    assert said.err.startswith("8\n-- turn 1 fails check x == 2: x is 1")


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ("/check x", "has no step before it"),
        ("make x\n/check", "says nothing to look for"),
        ("make x\n/check x = 1", "is not an expression"),
        ("make x\n/undo", "/undo is for the prompt"),
    ],
)
def test_a_command_that_cannot_be_is_told_before_anything_is_asked(
    shell: Shell, script: Script, steps: str, words: str
) -> None:
    said = shell("run", "-", "--model", script("x = 1"), stdin=steps)
    assert (said.status, said.out) == (2, "")
    assert words in said.err


@pytest.mark.usefixtures("contained")
def test_replay_asks_the_checks_again(shell: Shell, script: Script) -> None:
    """5 when one fails, though the program does what it did."""
    words = ("run", "-", "--model", script("x = 1"), "--session")
    assert shell(*words, "good", stdin=CHECKED.format(value=1)).status == 0
    assert shell(*words, "bad", stdin=CHECKED.format(value=2)).status == 5
    good, bad = shell("replay", "good"), shell("replay", "bad")
    assert (good.status, bad.status) == (0, 5)
    assert "2 of 2 checks hold)" in good.out
    assert "-- turn 1 fails check x == 2: x is 1\nfail  (" in bad.out
    other = shell("replay", "good", "--model", script("x = 3"))
    assert other.status == 5
    assert "fails check x == 1: x is 3" in other.out


def test_code_that_does_not_parse_is_refused_and_the_steps_before_it_are_kept(
    shell: Shell, script: Script
) -> None:
    said = shell("run", "-", "--session", "kept", "--model", script("x = 1"), stdin="make x\n> def f(:\n")
    assert said.status == 2
    assert "codegen-repl: No turn is made of this code, syntax error: invalid syntax, line 1.\n" in said.err
    assert shell("sessions", "show", "kept").out == "# make x\nx = 1\n"
