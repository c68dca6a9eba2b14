"""The one place where settings become objects: models behind their loading, journals, runners.

A Workspace is one start of the program. It opens sessions by name or path and hands out conversations that
are ready to use; what a person does with them is the terminal's and the shell's matter.
"""

from __future__ import annotations

import re
import shlex
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import islice
from pathlib import Path

from codegen_repl import __version__
from codegen_repl.conversation import Conversation
from codegen_repl.errors import CodegenReplError, JournalError, ModelError, UsageError
from codegen_repl.generation import CompletionModel
from codegen_repl.journal import (
    Journal,
    KeepingLog,
    LateJournal,
    NotSaved,
    SessionLocked,
    SessionSummary,
    fork,
    list_sessions,
    read,
    restore,
)
from codegen_repl.models import Pins, load_guessing, load_model
from codegen_repl.sandbox import Containment, Limits, Runner, probe
from codegen_repl.sandbox.live import LiveProgram
from codegen_repl.session import Session
from codegen_repl.session.events import Event
from codegen_repl.settings import Folders, Settings, typed_path
from codegen_repl.tools import EventLog, MemoryLog, Tools

APP = f"codegen-repl {__version__}"
SUFFIX = ".jsonl"
MOST_WINDOWS = 100  # that begin at one moment
SESSION_NAME = re.compile(r"[^\W.][\w. +-]{0,99}")


class LoadingModel:
    """A model on its way: loading starts at once in a thread of its own; calling it waits and returns it.

    A fault in loading is raised where the model is first needed, each time it is asked for.
    """

    def __init__(self, spec: str, load: Callable[[], CompletionModel]) -> None:
        self.spec = spec
        self._load = load
        self._model: CompletionModel | None = None
        self._error: CodegenReplError | None = None
        self._thread = threading.Thread(target=self._run, name=f"load {spec}", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._model = self._load()
        except CodegenReplError as error:
            self._error = error
        except Exception as error:  # the thread has nobody to raise to; the next call raises it
            self._error = ModelError(f"{self.spec} cannot be loaded: {type(error).__name__}: {error}")

    @property
    def is_ready(self) -> bool:
        """Whether loading has ended, well or not, so that a call returns or raises at once."""
        return not self._thread.is_alive()

    @property
    def error(self) -> CodegenReplError | None:
        """What went wrong; None while loading, and when all is well."""
        return self._error

    def wait(self, seconds: float) -> bool:
        """Wait at most so long; returns `is_ready`. In slices of this a waiting person can interrupt."""
        self._thread.join(seconds)
        return self.is_ready

    def __call__(self) -> CompletionModel:
        self._thread.join()
        if self._error is not None:
            raise self._error
        assert self._model is not None
        return self._model


@dataclass(slots=True)
class OpenSession:
    """A session in hand. `notes` are what a person should be told about opening it, in plain words."""

    conversation: Conversation
    path: Path | None = None  # None: nothing is kept
    notes: tuple[str, ...] = ()
    journal: Journal | LateJournal | None = None  # None: read-only, or not kept
    log: KeepingLog | MemoryLog | None = None  # every event, in a view too

    @property
    def is_read_only(self) -> bool:
        """Whether changes are not kept."""
        return self.journal is None

    @property
    def rescued(self) -> Path | None:
        """The file that has all of it, where its own would not take it to the end."""
        return self.log.rescued if isinstance(self.log, KeepingLog) else None

    @property
    def name(self) -> str:
        """What the session is called: the name it was given, or its file's."""
        return self.conversation.session.name or (self.path.stem if self.path else "")

    def close(self) -> None:
        """Let go of the file; a session in which nothing ever happened leaves none behind.

        Raises JournalError, and keeps hold, when something of it could be saved nowhere.
        """
        self.conversation.close()
        if self.journal is None or self.path is None:
            return
        if isinstance(self.log, KeepingLog):
            self.log.settle()
        is_empty = isinstance(self.journal, Journal) and len(self.journal.events) <= 1
        self.journal.close()
        if is_empty:
            self.path.unlink(missing_ok=True)
            lock_path(self.path).unlink(missing_ok=True)


def files_folder(path: Path) -> Path:
    """The folder beside a journal with what the session's programs have drawn and written."""
    return path.with_suffix(".files")


def lock_path(path: Path) -> Path:
    """The lock file that stands beside a journal."""
    return path.with_name(path.name + ".lock")


class Workspace:
    """What one start of the program works with: its settings, folders, model, runner and sessions."""

    def __init__(
        self,
        settings: Settings,
        folders: Folders,
        *,
        say: Callable[[str], None] = lambda _: None,
        confirm: Callable[[str], bool] = lambda _: False,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self.settings = settings
        self.folders = folders
        self._say = say
        self._confirm = confirm
        self._clock = clock
        self.tell_unsaved = say  # told when a disk takes no more events, and when it does again

    # -- models and programs --------------------------------------------------------------------------------

    @cached_property
    def model(self) -> LoadingModel:
        """The model of these settings; loading begins when it is first mentioned."""
        return self.load_model(self.settings.model)

    def load_model(self, spec: str) -> LoadingModel:
        """Begin to load the model that `spec` names, and the one of the settings that guesses for it."""
        dtype = None if self.settings.dtype == "auto" else self.settings.dtype

        def open_model(spec: str) -> CompletionModel:
            return load_model(
                spec,
                dtype=dtype,
                offline=self.settings.offline,
                pins=self.pins,
                quantized=self.folders.cache / "quantized",
                say=self._say,
                confirm=self._confirm,
            )

        def load() -> CompletionModel:
            settings = self.settings
            return load_guessing(
                spec, open_model, speculates=settings.speculate, draft_spec=settings.draft_model
            )

        return LoadingModel(spec, load)

    @property
    def pins(self) -> Pins:
        """What each model was when it was first used."""
        return Pins(self.folders.state / "models.lock", self.folders.cache / "sha256.json")

    def use_model(self, model: LoadingModel) -> None:
        """Let every conversation from now on ask `model`."""
        self.__dict__["model"] = model

    @cached_property
    def containment(self) -> Containment:
        """How programs can be contained on this machine; probed once, at the first mention."""
        return probe()

    @cached_property
    def runner(self) -> Runner:
        """Runs programs within the limits of the settings."""
        return Runner(self.limits, self.containment)

    @property
    def limits(self) -> Limits:
        """The limits on a program's run."""
        chosen = self.settings
        return Limits(
            wall_s=chosen.wall_s,
            memory_bytes=chosen.memory_mb << 20,
            processes=chosen.processes,
            disk_bytes=chosen.disk_mb << 20,
            kept_output_bytes=chosen.output_kb << 10,
        )

    # -- sessions -------------------------------------------------------------------------------------------

    def new(self, name: str | None = None) -> OpenSession:
        """A new session, kept under `name` or, without one, under today's date."""
        if name is None:
            return self._new_today()
        path = self.path_of(name)
        if path.exists():
            raise UsageError(
                f"There is a session {path.stem!r} already; to go on with it: {self.way_back(path)}"
            )
        return self._new_at(path, is_named=True)

    def _new_today(self) -> OpenSession:
        """A new session under the first name of today that no other window is taking, either."""
        taken = None
        for path in islice(self._unused_paths(), MOST_WINDOWS):
            try:
                return self._new_at(path, is_named=False)
            except SessionLocked as error:
                taken = error
        assert taken is not None
        raise taken

    def _new_at(self, path: Path, *, is_named: bool) -> OpenSession:
        journal, notes = self._begun(path, is_named)
        return self._opened(path, journal, Session.replay(journal.events), notes)

    def _begun(self, path: Path, is_named: bool) -> tuple[Journal | LateJournal, tuple[str, ...]]:
        """A new journal at `path`; where the disk is full, or no folder of ours can be written to, one that
        goes on in memory, with a note of it."""
        try:
            return Journal.create(path, APP, clock=self._clock), ()
        except SessionLocked:
            raise
        except JournalError as fault:
            if is_named and not isinstance(fault, NotSaved):
                raise
            note = f"{fault} So far all is kept in memory only; /save PATH goes on elsewhere."
            return LateJournal(path, APP, self._clock), (note,)

    def unkept(self) -> OpenSession:
        """A session that is forgotten at the end."""
        return OpenSession(self.conversation(Session(), MemoryLog()))

    def resume(self, name: str | None = None) -> OpenSession:
        """The session of that name or path; without one, the last that was changed."""
        return self._resumed(self.existing_path(name) if name else self._latest_path())

    def _resumed(self, path: Path) -> OpenSession:
        journal = Journal.open(path, clock=self._clock)
        session, skipped = restore(journal.events)
        return self._opened(path, journal, session, (*journal.notes, *skipped))

    def view(self, name: str) -> OpenSession:
        """The session as it is on disk, without a lock; what happens to it is not kept."""
        path = self.existing_path(name)
        reading = read(path)
        session, skipped = restore(reading.events)
        memory = MemoryLog(reading.events)
        notes = (*reading.notes, *skipped, "This is a view: changes are not kept. /fork keeps them.")
        return OpenSession(self.conversation(session, memory, path), path, notes, log=memory)

    def fork(
        self, source: str | OpenSession, turn: int | None = None, new_name: str | None = None
    ) -> OpenSession:
        """A copy of a session, up to the moment when it had `turn` turns, that goes its own way; of an open
        one, with what its file does not hold."""
        events: Sequence[Event] | None = None
        if isinstance(source, OpenSession):
            if source.path is None or source.log is None:
                raise UsageError("This session is kept nowhere, so it cannot be forked.")
            origin, events = source.path, source.log.events
        else:
            origin = self.existing_path(source)
        path = self.path_of(new_name) if new_name else next(self._unused_paths(f"{origin.stem}-fork"))
        if path.is_dir():
            path /= origin.name
        fork(origin, path, app=APP, clock=self._clock, upto=turn, events=events)
        problem = copy_files(files_folder(origin), files_folder(path))
        opened = self._resumed(path)
        opened.notes += problem
        return opened

    def save(self, opened: OpenSession, name: str) -> OpenSession:
        """Go on under another name or path, with everything that the session's own file would not take."""
        saved = self.fork(opened, new_name=name)
        if isinstance(opened.log, KeepingLog):
            opened.log.unsaved.clear()
        return saved

    def open_or_new(self, name: str) -> OpenSession:
        """The session of that name, begun if there is none."""
        return self.resume(name) if self.path_of(name).exists() else self.new(name)

    def sessions(self, text: str = "") -> list[SessionSummary]:
        """The kept sessions, last changed first; with `text`, those that mention each word of it."""
        words = text.casefold().split()
        found = list_sessions(self.folders.sessions)
        return [s for s in found if all(word in s.searchable.casefold() for word in words)]

    def conversation(self, session: Session, log: EventLog, path: Path | None = None) -> Conversation:
        """A conversation on `session` with this workspace's model and runner."""
        artefact_dir = files_folder(path) if path else None
        tools = Tools(
            model=lambda: self.model(),
            runner=lambda: self.runner,
            live=lambda: LiveProgram(self.limits, self.containment),
            artefact_dir=artefact_dir,
        )
        return Conversation(session, log, tools, self.settings)

    def path_of(self, name: str) -> Path:
        """The file of a session: a path stays one, a name is looked for in the sessions folder.

        Raises UsageError for a name that cannot be a file's.
        """
        if name.endswith(SUFFIX) or "/" in name or "\\" in name:
            path = typed_path(name)
            if not path.name:
                raise UsageError(f"{name!r} is a folder; a session is a file.")
            return path
        if not SESSION_NAME.fullmatch(name):
            raise UsageError(
                f"{name!r} cannot name a session: use letters, digits, '.', '-', '_', at most 100."
            )
        return self.folders.sessions / f"{name}{SUFFIX}"

    def way_back(self, path: Path) -> str:
        """The shell command that goes on with the session at `path`."""
        name = path.stem if path.parent == self.folders.sessions else str(path)
        return f"codegen-repl --resume {shlex.quote(name)}"

    def existing_path(self, name: str) -> Path:
        """The file of a session that exists; UsageError, with the nearest names, if it does not."""
        path = self.path_of(name)
        if not path.exists():
            raise UsageError(f"There is no session {name!r}. {self._near(name)}")
        return path

    def _near(self, name: str) -> str:
        import difflib

        names = [path.stem for path in self.folders.sessions.glob(f"*{SUFFIX}")]
        if near := difflib.get_close_matches(name, names, n=3):
            return f"Did you mean {' or '.join(near)}?"
        return "See codegen-repl sessions list." if names else "No session has been kept yet."

    def _latest_path(self) -> Path:
        found = list_sessions(self.folders.sessions)
        if not found:
            raise UsageError("There is no session to resume yet: start one with codegen-repl.")
        return found[0].path

    def _unused_paths(self, stem: str | None = None) -> Iterator[Path]:
        """The files that no session has yet, in order; JournalError where there are no more."""
        stem = stem or f"{self._clock():%Y-%m-%d}"
        candidates = (
            self.folders.sessions / f"{stem}{n}{SUFFIX}" for n in ("", *map("-{}".format, range(2, 10_000)))
        )
        yield from (path for path in candidates if not path.exists())
        raise JournalError(f"{self.folders.sessions} has no free name left for {stem}: remove some sessions.")

    def _opened(
        self, path: Path, journal: Journal | LateJournal, session: Session, notes: tuple[str, ...] = ()
    ) -> OpenSession:
        log = KeepingLog(journal, lambda text: self.tell_unsaved(text))
        return OpenSession(self.conversation(session, log, path), path, notes, journal, log)


def copy_files(source: Path, target: Path) -> tuple[str, ...]:
    """Copy a session's folder of figures and files, if it has one; returns what to tell when that fails."""
    if not source.is_dir():
        return ()
    try:
        shutil.copytree(source, target, symlinks=True)
    except OSError as error:
        return (f"Its figures in {source} were not all copied ({error.strerror or 'see there'}).",)
    return ()
