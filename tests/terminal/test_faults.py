"""What goes wrong is said in a sentence, costs no work, and ends nothing."""

from __future__ import annotations

import errno
import io
import signal
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from prompt_toolkit.output.plain_text import PlainTextOutput

from codegen_repl.bootstrap import LoadingModel, OpenSession, Workspace
from codegen_repl.errors import ModelError, SandboxError
from codegen_repl.generation import CompletionModel
from codegen_repl.journal import Journal
from codegen_repl.models import ScriptedModel
from codegen_repl.sandbox import RunResult, Verdict
from codegen_repl.session import State
from codegen_repl.session import events as e
from codegen_repl.settings import Settings
from codegen_repl.terminal.crash import write_crash_report
from codegen_repl.terminal.interrupts import Interrupts
from codegen_repl.terminal.repl import run
from tests.fakes import ExecRunner
from tests.terminal.stage import ENTER, Stage, StageWorkspace


class Runner(ExecRunner):
    """A runner that does something else first."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self.act = act

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
        self.act()
        if is_cancelled is not None and is_cancelled():
            return RunResult(Verdict.INTERRUPTED, -2, "begun\n", "", 0.1, 0, "none")
        return super().run(program)


def refuse() -> None:
    raise SandboxError("Programs are not run here: no sandbox.")


def break_down() -> None:
    raise RuntimeError("a fault of ours")


def interrupt() -> None:
    if threading.current_thread() is threading.main_thread():
        signal.raise_signal(signal.SIGINT)


def test_ctrl_c_ends_a_run_and_shows_what_it_printed(stage: Stage) -> None:
    stage.runner = Runner(interrupt)
    stage.play(["> print(1)" + ENTER, "/run" + ENTER, "> y = 1" + ENTER])
    assert "| begun\n-- stopped after 0.1 s: interrupted\n[2]> > y = 1\n" in stage.text


def test_without_a_sandbox_drafts_are_kept_untried(stage: Stage) -> None:
    stage.runner = Runner(refuse)
    session = stage.play(["make x" + ENTER, "a", "/run" + ENTER], "x = 1")
    assert session.turns[0].code == "x = 1"
    assert "-- Programs are not run here: no sandbox.\n" in stage.text


def test_a_fault_of_ours_leaves_a_report_and_the_session(stage: Stage) -> None:
    stage.runner = Runner(break_down)
    session = stage.play(["> x = 1" + ENTER, "/run" + ENTER, "> y = 2" + ENTER])
    assert len(session.turns) == 2
    (report,) = (stage.folder / "state").glob("crash-*.txt")
    assert "A fault in codegen-repl (RuntimeError: a fault of ours); your session is saved." in stage.text
    assert f"A report is in {report}" in stage.text
    assert "RuntimeError: a fault of ours" in report.read_text()
    assert report.stat().st_mode & 0o077 == 0


def test_a_report_that_cannot_be_written_is_not_missed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert write_crash_report(ValueError("x"), tmp_path / "file") is None


def test_a_step_that_got_no_answer_is_back_after_a_crash(stage: Stage) -> None:
    """The prompt was written before the model was asked."""
    workspace = stage.workspace()
    opened = workspace.new("play")
    opened.conversation.ask("a step that was lost")
    assert opened.journal is not None
    opened.journal.close()
    session = stage.play([ENTER, "a"], "x = 1")
    assert "-- no draft came of it; the step is back in the prompt" in stage.text
    assert [turn.prompt for turn in session.turns] == ["a step that was lost"]


def test_a_draft_that_was_being_written_can_be_continued_after_a_crash(stage: Stage) -> None:
    workspace = stage.workspace()
    opened = workspace.new("play")
    opened.conversation.ask("a step")
    assert isinstance(opened.journal, Journal)
    opened.journal.append(e.DraftCheckpointed("x = 1 +"))
    opened.journal.close()
    session = stage.play(["m", "a"], " 2")
    assert "-- a draft was being written when the session ended, for: a step\nx = 1 +\n" in stage.text
    assert session.turns[0].code == "x = 1 + 2"


def test_notes_on_opening_are_shown(stage: Stage) -> None:
    def viewed(workspace: Workspace) -> OpenSession:
        return workspace.view("play")

    stage.play(["> x = 1" + ENTER])
    stage.play(["> y = 1" + ENTER], open_session=viewed)
    assert "-- This is a view: changes are not kept. /fork keeps them." in stage.text
    assert len(stage.workspace().resume("play").conversation.session.turns) == 1


def test_a_journal_that_cannot_be_written_traps_nobody(stage: Stage) -> None:
    """The person sees why, and can leave."""

    def broken(workspace: Workspace) -> OpenSession:
        opened = workspace.new("play")
        assert opened.journal is not None
        opened.journal.close()
        return opened

    session = stage.play(["make x" + ENTER, "> y = 1" + ENTER], "x = 1", open_session=broken)
    assert stage.text.count("Turn NOT saved") == 2
    assert session.state is State.READY
    assert stage.status == 0


class SlowWorkspace(StageWorkspace):
    """Its model is there only when `may_load` is set."""

    may_load = threading.Event()

    def load_model(self, spec: str) -> LoadingModel:
        def load() -> CompletionModel:
            self.may_load.wait(5)
            return ScriptedModel(["x = 1"])

        return LoadingModel(spec, load)


def test_the_first_step_waits_for_the_model_and_says_so(stage: Stage) -> None:
    stage.kind, stage.settings = SlowWorkspace, Settings(model="slow-one")
    threading.Timer(0.3, SlowWorkspace.may_load.set).start()
    session = stage.play(["make x" + ENTER, "a"])
    assert "[1]> make x\n-- loading slow-one ... (Ctrl-C stops waiting)\nx = 1\n" in stage.text
    assert len(session.turns) == 1


def test_waiting_for_the_model_can_be_interrupted(stage: Stage) -> None:
    SlowWorkspace.may_load.clear()
    stage.kind, stage.settings = SlowWorkspace, Settings(model="slow-one")
    main_thread = threading.main_thread().ident or 0
    threading.Timer(0.4, signal.pthread_kill, [main_thread, signal.SIGINT]).start()
    session = stage.play(["make x" + ENTER])
    SlowWorkspace.may_load.set()
    assert "stopped waiting; the model goes on loading" in stage.text
    assert session.state is State.READY


def test_a_model_that_cannot_be_loaded_is_told_each_time_it_is_asked(stage: Stage) -> None:
    def no_model(workspace: Workspace) -> OpenSession:
        def load() -> CompletionModel:
            raise ModelError("It is not here.")

        workspace.use_model(LoadingModel("gone", load))
        return workspace.new("play")

    stage.play(["make x" + ENTER, "\x15> y = 1" + ENTER, "/context" + ENTER], open_session=no_model)
    assert stage.text.count("-- It is not here.") == 2


class ClosedTerminal(PlainTextOutput):
    """The terminal's window was closed."""

    def flush(self) -> None:
        raise OSError(errno.EIO, "Input/output error")


def test_a_closed_terminal_ends_the_program_quietly(stage: Stage) -> None:
    workspace = stage.workspace()
    opened = workspace.new("play")
    opened.conversation.type_code("x = 1")
    output = ClosedTerminal(io.StringIO())
    assert run(workspace, opened, plain=True, source=io.StringIO(""), output=output, environ={}) == 1
    assert len(stage.workspace().resume("play").conversation.session.turns) == 1


def test_sigint_is_a_flag_and_what_it_was_before_comes_back() -> None:
    before = signal.getsignal(signal.SIGINT)
    with Interrupts() as interrupts:
        signal.raise_signal(signal.SIGINT)
        assert interrupts.is_set()
        interrupts.clear()
        assert not interrupts.is_set()
        with interrupts.raising(), pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before
