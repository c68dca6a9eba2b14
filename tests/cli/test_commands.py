"""The other commands: each does what its line of help says, for people and as JSON."""

import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from codegen_repl.settings import Settings
from tests.cli.conftest import Shell


class TestReplay:
    def test_a_recorded_program_runs_again_and_prints_the_same(self, shell: Shell, notes: str) -> None:
        said = shell("replay", notes)
        assert said.status == 0
        assert said.out.startswith("pass")

    def test_the_same_steps_can_be_asked_of_another_model(
        self, shell: Shell, notes: str, tmp_path: Path
    ) -> None:
        other = tmp_path / "other.txt"
        other.write_text('notes = {"Kevin": [3, 5, 4], "Mike": [9]}\n---\nprint(notes)\n')
        said = shell("replay", notes, "--model", f"scripted:{other}", "--diff")
        assert said.status == 5
        first, second, *_ = said.out.splitlines()
        assert first == "1/2  same     map Kevin and Mike to their notes"
        assert second == "2/2  differs  print the best note of each"
        assert "    +print(notes)" in said.out
        assert "line 1 of the output was 'Kevin 5'" in said.out

    def test_json_says_the_same(self, shell: Shell, notes: str, tmp_path: Path) -> None:
        other = tmp_path / "other.txt"
        other.write_text("notes = 1\n---\nprint(nots)\n")
        said = shell("replay", notes, "--model", f"scripted:{other}", "--json", "--keep", "again")
        assert said.status == 4
        assert [(item["event"], item["is_same"]) for item in said.items] == [
            ("step", False),
            ("step", False),
            ("run", False),
        ]
        assert said.items[-1]["differences"][0].startswith("it ran to its end; now it failed with NameError")
        assert {item["name"] for item in shell("sessions", "list", "--json").items} == {"again", "notes"}

    def test_a_program_that_never_ran_and_fails_says_why(
        self, shell: Shell, script: Callable[[str], str]
    ) -> None:
        shell("run", "-", "--no-run", "--session", "bad", "--model", script("print(1/0)"), stdin="fail")
        said = shell("replay", "bad")
        assert said.status == 4
        assert "-- the program failed: ZeroDivisionError: division by zero (turn 1, line 1)" in said.out

    def test_it_asks_no_model_unless_told_to(self, shell: Shell, notes: str) -> None:
        said = shell("replay", notes, "--keep", "again")
        assert (said.status, "--model tiny" in said.err) == (2, True)
        said = shell("replay", notes, "--set", "wall_s=60", "--set", "memory_mb=900")
        assert (said.status, said.out[:4]) == (0, "pass")


class TestExport:
    def test_each_format_goes_to_a_file_named_after_the_session(
        self, shell: Shell, notes: str, tmp_path: Path
    ) -> None:
        for to in ("py", "ipynb", "md", "html"):
            assert shell("export", notes, "--to", to).status == 0
            assert (tmp_path / f"notes.{to}").stat().st_size > 100
        nbformat.validate(nbformat.read(tmp_path / "notes.ipynb", as_version=4))

    def test_a_file_is_not_written_over_without_force(self, shell: Shell, notes: str, tmp_path: Path) -> None:
        (tmp_path / "notes.py").write_text("mine")
        assert shell("export", notes, "--to", "py").status == 2
        assert (tmp_path / "notes.py").read_text() == "mine"
        assert shell("export", notes, "--to", "py", "--force").status == 0
        assert "Kevin" in (tmp_path / "notes.py").read_text()
        assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "notes.py", "script.txt"]

    def test_a_format_that_does_not_exist_leaves_no_file(
        self, shell: Shell, notes: str, tmp_path: Path
    ) -> None:
        said = shell("export", notes, "-o", "notes.pdf")
        assert (said.status, "py, ipynb, md, html" in said.err) == (2, True)
        assert not (tmp_path / "notes.pdf").exists()

    def test_without_running_it_shows_the_recorded_run(
        self, shell: Shell, notes: str, tmp_path: Path
    ) -> None:
        assert shell("export", notes, "--no-run", "-o", "notes.md").status == 0
        assert "Kevin 5\nMike 9" in (tmp_path / "notes.md").read_text()

    def test_no_escape_reaches_a_terminal_but_a_pipe_gets_the_program_as_it_is(
        self, shell: Shell, script: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        model = script('print("\x1b[2J")')
        shell("run", "-", "--no-run", "--model", model, "--session", "clear", stdin="clear the screen")
        export = "export", "clear", "--to", "py", "--no-run", "-o", "-"
        assert "\x1b[2J" in shell(*export).out
        monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
        assert "\x1b" not in shell(*export).out


class TestSessions:
    def test_none_yet_is_no_fault(self, shell: Shell) -> None:
        assert shell("sessions") == shell("sessions", "list")
        assert shell("sessions", "list").err == "No session has been kept yet.\n"
        assert shell("sessions", "verify").status == 0

    def test_they_are_listed_found_and_shown(self, shell: Shell, notes: str) -> None:
        assert "map Kevin and Mike" in shell("sessions", "list").out
        assert shell("sessions", "list", "--names").out == "notes\n"
        assert shell("sessions", "search", "kevin", "BEST").status == 0
        assert shell("sessions", "search", "kevin", "absent").status == 1
        assert shell("sessions", "show", notes).out.startswith(
            "# map Kevin and Mike to their notes\nnotes = "
        )
        assert "written by scripted" in shell("sessions", "show", notes, "--steps").out
        assert len(shell("sessions", "show", notes, "--json").items) == 2

    def test_a_removed_session_can_be_had_back_with_its_figures(
        self, shell: Shell, notes: str, tmp_path: Path
    ) -> None:
        figure = tmp_path / "home" / "sessions" / "notes.files" / "run-1" / "figure.png"
        figure.parent.mkdir(parents=True)
        figure.touch()
        said = shell("sessions", "rm", notes, notes)
        assert said.status == 0
        assert shell("sessions", "list", "--names").out == ""
        assert not figure.exists()
        subprocess.run(said.err.partition("back: ")[2], shell=True, check=True)
        assert shell("sessions", "list", "--names").out == "notes\n"
        assert figure.exists()

    def test_a_long_step_does_not_fill_the_list(self, shell: Shell, script: Callable[[str], str]) -> None:
        shell("run", "-", "--no-run", "--session", "a", "--model", script("x = 1"), stdin="x" * 100_000)
        assert len(shell("sessions", "list").out) < 1000

    def test_none_is_removed_if_one_is_unknown(self, shell: Shell, notes: str) -> None:
        assert shell("sessions", "rm", notes, "unknown").status == 2
        assert shell("sessions", "list", "--names").out == "notes\n"

    def test_damage_is_found(self, shell: Shell, notes: str, tmp_path: Path) -> None:
        assert shell("sessions", "verify").out == "notes: whole\n"
        path = tmp_path / "home" / "sessions" / "notes.jsonl"
        path.write_bytes(path.read_bytes().replace(b"Kevin", b"Kelvin", 1))
        said = shell("sessions", "verify", "--json")
        assert (said.status, said.items[0]["is_whole"]) == (5, False)
        assert said.items[0]["problems"]


class TestModels:
    def test_every_known_model_is_a_line(self, shell: Shell) -> None:
        names = [item["name"] for item in shell("models", "list", "--json").items]
        lines = shell("models", "list").out.splitlines()
        assert names[0] == "tiny"
        assert [line.split()[0] for line in lines[1:]] == names

    def test_one_is_described_by_any_of_its_names(self, shell: Shell) -> None:
        said = shell("models", "info", "Salesforce/codegen-350M-mono")
        assert "356,712,448" in said.out
        assert shell("models", "info", "350m-mono").out == said.out

    def test_the_embedded_one_shows_what_was_measured(self, shell: Shell) -> None:
        """The table of its card, figure by figure, and what it cannot do."""
        card = shell("models", "info", "tiny", "--json").items[0]["card"]
        lines = [" ".join(line.split()) for line in shell("models", "info", "tiny").out.splitlines()]
        assert card["figures"]
        for name, value in card["figures"].items():
            assert f"{name.replace('_', ' ')} {value}" in lines
        assert [line[2:] for line in lines if line.startswith("- ")] == card["limits"]

    def test_pull_does_not_touch_the_network_offline(
        self, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
        monkeypatch.setenv("CODEGEN_REPL_OFFLINE", "1")
        assert shell("models", "pull", "350M-mono").status == 3


class TestConfig:
    def test_the_first_file_changes_nothing_and_every_line_of_it_can_be_used(
        self, shell: Shell, tmp_path: Path
    ) -> None:
        before = shell("config", "show", "--json").out
        assert shell("config", "init").status == 0
        path = Path(shell("config", "path").out.strip())
        assert shell("config", "show", "--json").out == before
        assert shell("config", "init").status == 2
        text = path.read_text().partition("\n\n")[2]
        uncommented = "\n".join(line.removeprefix("# ") for line in text.splitlines())
        assert Settings().with_changes(tomllib.loads(uncommented)).model == "tiny"

    def test_each_value_says_where_it_is_from(
        self, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "codegen-repl.toml").write_text("n = 3\ntemperature = 0.5\n")
        monkeypatch.setenv("CODEGEN_REPL_TEMPERATURE", "0.9")
        rows = {item["key"]: item for item in shell("config", "show", "--json").items}
        assert (rows["n"]["value"], rows["n"]["source"]) == (3, "codegen-repl.toml")
        assert (rows["temperature"]["value"], rows["temperature"]["source"]) == (0.9, "the environment")
        assert rows["top_p"]["source"] == "default"

    def test_editing_says_at_once_what_is_wrong(self, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("VISUAL", raising=False)
        monkeypatch.setenv("EDITOR", "sh -c 'echo temprature=1 >> \"$0\"'")
        said = shell("config", "edit")
        assert (said.status, "temprature" in said.err) == (2, True)


@pytest.mark.usefixtures("contained")
class TestExec:
    def test_a_program_runs_with_arguments_and_its_files_are_kept(self, shell: Shell, tmp_path: Path) -> None:
        program = tmp_path / "p.py"
        program.write_text("import sys\nopen('left.txt', 'w').write('x')\nprint(sys.argv[1:])\n")
        said = shell("exec", program, "--files", "out", "--", "-a", "b")
        assert (said.status, said.out) == (0, "['-a', 'b']\n")
        assert (tmp_path / "out" / "left.txt").read_text() == "x"

    def test_json_is_one_object_safe_to_show(self, shell: Shell) -> None:
        said = shell("exec", "-", "--json", stdin="print('\\x1b[2J')\nraise SystemExit(3)")
        (item,) = said.items
        assert said.status == 4
        assert (item["verdict"], item["returncode"], item["stdout"]) == ("exit", 3, "\\x1b[2J\n")
        assert " ".join(item) == "verdict returncode stdout stderr wall_s peak_bytes tier artefacts"
        assert said.err == "-- It ended with status 3.\n"

    def test_the_wall_holds(self, shell: Shell) -> None:
        said = shell("exec", "-", "--wall", "0.3", "--json", stdin="while True: pass")
        assert (said.status, said.items[0]["verdict"]) == (4, "wall")

    def test_a_tier_can_be_named(self, shell: Shell) -> None:
        assert shell("exec", "-", "--tier", "none", "--json", stdin="print(1)").items[0]["tier"] == "none"

    def test_a_program_that_ends_itself_is_said_to(self, shell: Shell) -> None:
        said = shell("exec", "-", stdin="raise SystemExit(3)")
        assert (said.status, said.err) == (4, "-- It ended with status 3.\n")


class TestDoctor:
    def test_it_looks_at_everything_without_loading_anything(self, shell: Shell) -> None:
        found = {item["name"]: item["state"] for item in shell("doctor", "--json").items}
        assert {"version", "packages", "settings", "model", "sandbox", "sessions", "terminal"} <= found.keys()

    def test_a_home_that_is_no_folder_is_bad(
        self, shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        (tmp_path / "file").touch()
        monkeypatch.setenv("CODEGEN_REPL_HOME", str(tmp_path / "file"))
        found = {item["name"]: item["state"] for item in shell("doctor", "--json").items}
        assert found["sessions"] == "bad"

    def test_a_model_that_is_gone_is_bad(self, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CODEGEN_REPL_MODEL", "nowhere-at-all")
        assert shell("doctor").status == 5


class TestCompletion:
    @pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
    def test_the_script_knows_every_command(self, shell: Shell, name: str) -> None:
        from codegen_repl.cli.commands import COMMANDS

        said = shell("completion", name)
        assert said.status == 0
        assert [command for command in COMMANDS if command not in said.out] == []

    def test_bash_completes_with_it(self, shell: Shell, tmp_path: Path) -> None:
        (tmp_path / "c.bash").write_text(shell("completion", "bash").out)
        ask = "COMP_WORDS=(codegen-repl export x --); COMP_CWORD=3; _codegen_repl; echo ${COMPREPLY[*]}"
        done = subprocess.run(
            ["bash", "-c", f"source c.bash; {ask}"], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        assert done.stdout == "--help --to --output --force --no-run\n"
