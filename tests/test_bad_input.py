"""Whatever comes in, at every entrance: no traceback, no fault of ours, a sentence for what is wrong, and no
accepted turn lost."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prompt_toolkit.output.plain_text import PlainTextOutput

from codegen_repl.benchmarks.problem import read_mtpb
from codegen_repl.cli import main
from codegen_repl.cli.commands import COMMANDS as SHELL_COMMANDS
from codegen_repl.cli.steps import parse_steps, read_steps
from codegen_repl.errors import CodegenReplError, JournalError, ModelError, UsageError
from codegen_repl.export import FORMATS, export
from codegen_repl.journal import Journal, list_sessions, read, restore, utc_now, verify
from codegen_repl.journal.record import checksum
from codegen_repl.models import ScriptedModel
from codegen_repl.session import events as e
from codegen_repl.settings import ALL_KEYS, Folders, Settings, load_settings
from codegen_repl.terminal.commands import COMMANDS as TYPED_COMMANDS
from codegen_repl.terminal.repl import run
from tests.fakes import ExecRunner
from tests.terminal.stage import StageWorkspace

GOLDEN = sorted((Path(__file__).parents[1] / "sessions").glob("*.jsonl"))
NASTY = (
    *("", " ", "\0", "\x1b[2J", "\x1b]52;c;aGk=\x07", "\u202e", "\u2028", "\ud800", "\N{BOM}", "é" * 300),
    *(
        "%s",
        "{0.__class__}",
        "--",
        "-",
        "=",
        "../..",
        "/",
        "//",
        "~",
        "~nobody-here/x",
        "/dev/null",
        "/proc/self",
    ),
    *("nan", "-1", "1e999", "99999999999999999999999", "0x1", "True", "\n", "a\\", '"', "'", "`", "$(x)"),
    *("<script>", "```", "x" * 5000, "CON", ".", "..", "a/b", "@", "name@3", "@-1"),
)
nasty = st.sampled_from(NASTY) | st.text(max_size=20)
nasty_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | nasty | st.sampled_from([2**70, -1, 10**30]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(nasty, inner, max_size=3),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home of its own, in which nothing is fetched and the editor leaves things as they are."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CODEGEN_REPL_HOME", str(folder))
        patch.setenv("CODEGEN_REPL_OFFLINE", "1")
        patch.setenv("HF_HUB_CACHE", str(folder / "hub"))
        patch.setenv("VISUAL", "true")
        (folder / "here").mkdir()
        (folder / "sessions").mkdir()
        kept = [e.PromptEntered("make <x>"), e.PromptWithdrawn(), e.CodeTyped("x = 1")]
        Journal.create(folder / "sessions" / "kept.jsonl", "test", clock=utc_now, events=kept).close()
        patch.chdir(folder / "here")
        yield folder


def shell(*words: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """A command line in this process: status, stdout, stderr."""
    out_bytes, err_bytes = io.BytesIO(), io.BytesIO()
    out, err = io.TextIOWrapper(out_bytes, "utf-8"), io.TextIOWrapper(err_bytes, "utf-8")
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), "utf-8"))
        try:
            status = main(words)
        except SystemExit as ended:
            status = int(ended.code or 0)
        out.flush()
        err.flush()
    result, talk = out_bytes.getvalue().decode(), err_bytes.getvalue().decode()
    assert "fault of codegen-repl" not in talk, (words, talk)
    assert "Traceback" not in talk
    assert "\x1b" not in talk
    return status, result, talk


# -- the shell ----------------------------------------------------------------------------------------------

TRIED = [name for name in SHELL_COMMANDS if name not in ("train", "bench", "exec", "doctor")]
OPTIONS = (
    *("list", "show", "search", "rm", "verify", "info", "pull", "convert", "trust", "path", "init", "bash"),
    *(
        "--json",
        "--names",
        "--steps",
        "-n",
        "-t",
        "--seed",
        "--top-p",
        "--max-new-tokens",
        "--set",
        "--model",
    ),
    *(
        "--session",
        "--resume",
        "--fork",
        "--to",
        "html",
        "md",
        "-o",
        "--force",
        "--no-run",
        "--diff",
        "--keep",
    ),
    *("kept", "wall_s=3", "n=2", "--accept", "best", "--plain", "--limit", "tiny", "scripted:/x"),
)


WELL_FORMED = (  # and the place of the word that is another one
    ("sessions", "show", "kept", 2),
    ("sessions", "search", "x", 2),
    ("sessions", "list", "-n", "3", 3),
    ("sessions", "verify", "kept", 2),
    ("export", "kept", "--no-run", "--to", "md", "-o", "-", 1),
    ("export", "kept", "--no-run", "--to", "md", "-o", "-", 4),
    ("export", "kept", "--no-run", "--to", "html", "-o", "out.html", 6),
    ("run", "-", "--no-run", "--model", "scripted:x", 1),
    ("run", "-", "--no-run", "--model", "scripted:x", 4),
    ("run", "-", "--no-run", "--model", "scripted:x", "--seed", "1", 6),
    ("run", "-", "--no-run", "--model", "scripted:x", "--set", "n=1", 6),
    ("run", "-", "--no-run", "--model", "scripted:x", "--session", "new", 6),
    ("run", "-", "--no-run", "--model", "scripted:x", "--fork", "kept@1", 6),
    ("models", "info", "tiny", 2),
    ("models", "convert", "here", 2),
    ("models", "trust", "here", 2),
)


@settings(max_examples=120)
@given(
    command=st.sampled_from(TRIED),
    words=st.lists(st.sampled_from(OPTIONS) | nasty, max_size=5),
    stdin=st.binary(max_size=30),
)
def test_no_command_line_is_our_fault(home: Path, command: str, words: list[str], stdin: bytes) -> None:
    status, *_ = shell(command, *words, stdin=stdin)
    assert status in (0, 1, 2, 3, 4, 5)


@settings(max_examples=60)
@given(data=st.data())
def test_no_value_of_an_option_is_our_fault(home: Path, data: st.DataObject) -> None:
    """Command lines that are well formed but for one word."""
    *line, where = data.draw(st.sampled_from(WELL_FORMED))
    words = [str(word) for word in line]
    words[int(where)] = data.draw(nasty)
    status, *_ = shell(*words, stdin=b"make x\n")
    assert status in (0, 1, 2, 3, 4, 5)


UNWRITABLE = ("file", "file/below", "loop/below", "/proc/nothing", "/dev/null", "/dev/null/below")


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="the places are Unix's")
@pytest.mark.parametrize("place", UNWRITABLE)
def test_no_place_that_cannot_be_written_to_is_our_fault(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """As the home of everything, as the folder or the file of a result, or where a session is to be saved:
    one sentence; a session at the prompt goes on, and all of it is saved where there is room."""
    (tmp_path / "file").write_text("mine")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    monkeypatch.chdir(tmp_path)
    path = str(tmp_path / place)
    (tmp_path / "script.txt").write_text("x = 1")
    model = ("--model", f"scripted:{tmp_path}/script.txt")
    for words in (
        ("export", "kept", "--no-run", "--to", "ipynb", "-o", path),
        ("export", "kept", "--no-run", "--to", "html", "-o", f"{path}/page.html"),
        ("run", "-", "--no-run", "--session", f"{path}/new", *model),
        ("models", "convert", str(tmp_path), "-o", path),
    ):
        status, *_ = shell(*words, stdin=b"make x\n")
        assert status != 0, words
    said = typed(home, ["make x", "a", f"/save {path}/here", f"/export md {path}/doc", "> y = 2"])
    assert "A fault in codegen-repl" not in said
    monkeypatch.setenv("CODEGEN_REPL_HOME", path)
    for command in (("sessions", "list"), ("sessions", "verify"), ("config", "init"), ("run", "-", *model)):
        shell(*command, stdin=b"make x\n")
    workspace = StageWorkspace(Path(path), ScriptedModel(["x = 1"]), ExecRunner(), Settings(offline=True))
    opened = workspace.new()
    opened.conversation.type_code("kept = 1")
    saved = workspace.save(opened, str(tmp_path / "saved.jsonl"))
    opened.close()
    saved.close()
    assert "kept = 1" in (tmp_path / "saved.jsonl").read_text()
    assert (tmp_path / "file").read_text() == "mine"


# -- files --------------------------------------------------------------------------------------------------


def toml(value: object) -> str:
    """A value as TOML has it."""
    match value:
        case dict():
            return f"{{{', '.join(f'{json.dumps(str(k))} = {toml(v)}' for k, v in value.items())}}}"
        case list():
            return f"[{', '.join(map(toml, value))}]"
        case bool() | int() | str():
            return json.dumps(value)
    return str(value)


@given(key=st.sampled_from(ALL_KEYS) | nasty, value=nasty_json, junk=st.none() | st.binary(max_size=40))
def test_no_settings_file_is_our_fault(home: Path, key: str, value: object, junk: bytes | None) -> None:
    """It is in force, or refused by name."""
    folders = Folders.of({"CODEGEN_REPL_HOME": str(home / "settings")})
    folders.config.mkdir(exist_ok=True)
    text = f"{json.dumps(key)} = {toml(value)}\n".encode("utf-8", "surrogatepass")
    folders.config_file.write_bytes(text if junk is None else junk)
    try:
        assert isinstance(load_settings({}, folders=folders, environ={}), Settings)
    except UsageError as refused:
        assert "config.toml" in str(refused)  # noqa: PT017 (both ways are right)


@given(st.binary(max_size=60) | nasty.map(lambda text: text.encode("utf-16", "surrogatepass")))
def test_no_step_file_or_script_is_our_fault(home: Path, data: bytes) -> None:
    path = home / "steps.txt"
    path.write_bytes(data)
    with contextlib.suppress(UsageError):
        assert all(isinstance(step, str) for step in read_steps(str(path)))
    with contextlib.suppress(ModelError):
        ScriptedModel.from_file(path)


@given(
    st.binary(max_size=60)
    | st.binary(max_size=30).map(lambda data: gzip.compress(b"{}" * 50)[:18] + data)
    | st.dictionaries(
        st.sampled_from(["id", "name", "category", "prompts", "inputs", "outputs", "max_gen_length"]),
        nasty_json,
    ).map(lambda row: json.dumps(row).encode())
    | st.sampled_from([b"[" * 10**5, b'{"id":' + b"9" * 5000 + b"}"])
)
def test_no_benchmark_file_is_our_fault(home: Path, data: bytes) -> None:
    path = home / "benchmark.jsonl"
    path.write_bytes(data)
    with contextlib.suppress(UsageError):
        read_mtpb(path)


@given(st.text())
def test_every_line_of_steps_is_a_step_or_left_out(text: str) -> None:
    assert all(step == step.rstrip("\\") or step.endswith("\n") or step for step in parse_steps(text))


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every value within a piece of JSON."""
    yield path
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, child in children:
        yield from leaves(child, (*path, key))


def put(record: Any, path: tuple[Any, ...], value: Any) -> None:
    *way, last = path
    for key in way:
        record = record[key]
    record[last] = value


def without_nan(value: Any) -> Any:
    """JSON that a journal can hold."""
    return json.loads(json.dumps(value), parse_constant=str)


@settings(max_examples=150)
@given(data=st.data())
def test_no_crafted_session_is_our_fault(home: Path, data: st.DataObject) -> None:
    """Values anywhere in a real session are replaced by any others, with checksums that are right: it is
    read, verified, listed, restored, exported in every format (its program is not run), and continued."""
    lines = data.draw(st.sampled_from(GOLDEN)).read_text().splitlines()
    chance = random.Random(data.draw(st.integers(0, 10**6)))
    for _ in range(data.draw(st.integers(1, 3))):
        number = chance.randrange(len(lines))
        record = json.loads(lines[number])
        way = chance.choice([path for path in leaves(record["event"], ("event",)) if len(path) > 1])
        put(record, way, without_nan(data.draw(nasty_json)))
        del record["crc"]
        lines[number] = json.dumps({**record, "crc": checksum(record)})
    folder = home / "crafted"
    folder.mkdir(exist_ok=True)
    path = folder / "crafted.jsonl"
    path.write_text("\n".join(lines) + "\n")
    (summary,) = list_sessions(folder)
    assert not summary.problem
    assert all("\n" not in note and "\x1b" not in note for note in verify(path))
    session, _ = restore(read(path).events)
    for to in FORMATS:
        with contextlib.suppress(UsageError):
            assert b"\x1b" not in export(session, to, files=folder)
    with Journal.open(path, clock=utc_now) as journal:
        journal.append(e.SessionNamed("still open"))
    assert read(path).events[-1] == e.SessionNamed("still open")


@pytest.mark.parametrize("words", [("show",), ("verify",), ("list",)])
@given(data=st.binary(max_size=200))
@settings(max_examples=20)
def test_no_bytes_in_place_of_a_session_are_our_fault(home: Path, words: tuple[str], data: bytes) -> None:
    (home / "sessions").mkdir(exist_ok=True)
    (home / "sessions" / "junk.jsonl").write_bytes(data)
    shell("sessions", *words, *(["junk"] if words != ("list",) else []))
    shell("export", "junk", "--to", "md", "--no-run", "-o", "-")


# -- the prompt ---------------------------------------------------------------------------------------------


def typed(home: Path, lines: list[str], *answers: str) -> str:
    """Type the lines at the plain prompt; returns what was said. What happened is in the file."""
    workspace = StageWorkspace(
        home / "typed", ScriptedModel(answers or ["x = 1"] * 20), ExecRunner(), Settings(offline=True)
    )
    opened = workspace.new()
    opened.conversation.type_code("kept = 1")
    path = opened.path
    said = io.StringIO()
    run(
        workspace,
        opened,
        plain=True,
        source=io.StringIO("".join(f"{line}\n" for line in lines)),
        output=PlainTextOutput(said),
        environ={"VISUAL": "true"},
    )
    opened.close()
    assert path is not None
    if path.exists():
        assert restore(read(path).events) == (opened.conversation.session, ())
    return said.getvalue()


LEAVING = ("quit", "exit")
NAMES = sorted({command.name for command in TYPED_COMMANDS} - set(LEAVING))


@settings(max_examples=40)
@given(
    lines=st.lists(
        st.builds(lambda name, rest: f"/{name} {rest}", st.sampled_from(NAMES), nasty)
        | nasty
        | st.sampled_from(["make x", "a", "r", "e", "> y = 2", "/run", "/undo", "/redo", "/drop 1"])
        | nasty.map(lambda text: f"> {text}"),
        max_size=6,
    )
)
def test_nothing_typed_is_our_fault_and_no_accepted_turn_is_lost(home: Path, lines: list[str]) -> None:
    said = typed(home, [" ".join(line.split("\n")) for line in lines])
    assert "A fault in codegen-repl" not in said, said[-2000:]
    assert "\x1b" not in said


@pytest.mark.parametrize(
    "paste", ["word " * 200_000, "x" * 1_000_000, "\x1b[31m" * 10_000, "> " + "1+" * 50_000 + "1"]
)
def test_a_huge_paste_is_a_step_or_refused(home: Path, paste: str) -> None:
    said = typed(home, [paste, "a"])
    assert "A fault in codegen-repl" not in said
    assert "\x1b" not in said


def test_every_error_of_ours_is_one_that_the_shell_knows() -> None:
    for kind in (CodegenReplError, UsageError, ModelError, JournalError):
        assert kind("x").exit_status in (1, 2, 3)
