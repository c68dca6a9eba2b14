"""Help: it fits the screen, names everything, and a mistake is answered with what was meant."""

import pytest

from codegen_repl.cli.commands import COMMANDS
from tests.cli.conftest import Shell

VERBS = [("sessions", "list"), ("sessions", "rm"), ("models", "pull"), ("config", "show")]


@pytest.mark.parametrize("words", [(), *((name,) for name in COMMANDS), *VERBS])
def test_help_fits_80_columns(shell: Shell, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    said = shell(*words, "--help")
    assert said.status == 0
    assert said.out.startswith("usage: codegen-repl")
    assert [line for line in said.out.splitlines() if len(line) > 80] == []


def test_help_names_every_command(shell: Shell) -> None:
    out = shell("--help").out
    assert [name for name in COMMANDS if f"\n  {name} " not in out] == []


def test_the_version_is_one_line(shell: Shell) -> None:
    said = shell("--version")
    assert (said.status, said.out.count("\n")) == (0, 1)
    assert said.out.startswith("codegen-repl 0.")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("sesions",), "did you mean sessions?"),
        (("sessions", "shw"), "did you mean show?"),
        (("run", "-", "--modle", "x"), "did you mean --model"),
        (("--seed", "3", "replay", "x"), "Options stand after the command: codegen-repl replay"),
        (("export",), "codegen-repl export --help"),
        (("run", "-", "--set", "wall"), "KEY=VALUE"),
        (("run", "-", "--set", "walls=3"), "did you mean wall_s"),
        (("run", "-", "-t", "hot"), "temperature must be a number"),
        (("run", "-", "--session", "a", "--resume"), "not allowed with argument"),
        (("completion", "tcsh"), "there is bash, zsh, fish"),
    ],
)
def test_a_mistake_is_one_sentence_with_a_way_out(shell: Shell, words: tuple[str, ...], hint: str) -> None:
    said = shell(*words, stdin="a step")
    assert said.status == 2
    assert said.out == ""
    assert hint in said.err
    assert said.err.count("\n") == 1
