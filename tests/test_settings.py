"""Promises of the settings: each layer over the one below, and nothing that means nothing is let through."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen_repl.errors import UsageError
from codegen_repl.settings import ALL_KEYS, Folders, Settings, load_settings, read_toml


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.of({"CODEGEN_REPL_HOME": str(tmp_path)})


def test_each_layer_stands_over_the_one_below(folders: Folders, tmp_path: Path) -> None:
    project = tmp_path / "project.toml"
    folders.config_file.write_text('model = "a"\nn = 2\ntemperature = 0.1\nseed = 1\n')
    project.write_text("n = 3\ntemperature = 0.3\n")
    environ = {"CODEGEN_REPL_MODEL": "c", "CODEGEN_REPL_N": "4"}
    settings = load_settings({"model": "d", "n": None}, folders=folders, project=project, environ=environ)
    sampling = settings.sampling
    assert (settings.model, sampling.n, sampling.temperature, sampling.seed) == ("d", 4, 0.3, 1)


def test_without_any_layer_the_defaults_hold(folders: Folders) -> None:
    assert load_settings({}, folders=folders, environ={}) == Settings()


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("tempreture = 1", "did you mean temperature"),
        ("temperature = 9", "between 0 and 5"),
        ('n = "many"', "whole number"),
        ('dtype = "int3"', "one of auto, float32"),
        ("preview = 2", "true or false"),
        ("model = 3", "must be text"),
        ("wall_s = 0", "between 0.1"),
        ('keys = "f6"', "table"),
        ("model = ", "not valid TOML"),
        ("a = " + "[" * 5000, "not valid TOML"),
    ],
)
def test_a_fault_names_its_file_and_what_is_wrong(folders: Folders, text: str, part: str) -> None:
    folders.config_file.write_text(text)
    with pytest.raises(UsageError, match=r"config\.toml") as error:
        load_settings({}, folders=folders, environ={})
    assert part in str(error.value)


def test_a_fault_in_the_environment_or_the_flags_is_named_too(folders: Folders) -> None:
    with pytest.raises(UsageError, match="In the environment: n must be"):
        load_settings({}, folders=folders, environ={"CODEGEN_REPL_N": "x"})
    with pytest.raises(UsageError, match="In the command line: n must be"):
        load_settings({"n": 0}, folders=folders, environ={})


def test_variables_that_are_no_setting_are_left_to_others(folders: Folders) -> None:
    environ = {"CODEGEN_REPL_HOME": "/x", "CODEGEN_REPL_DEBUG": "1", "MODEL": "x"}
    assert load_settings({}, folders=folders, environ=environ) == Settings()


@pytest.mark.parametrize("word", ["yes", "TRUE", "on", "1", True])
def test_truth_has_many_words(word: object) -> None:
    assert Settings().with_changes({"offline": word}).offline is True


@given(st.sampled_from(ALL_KEYS), st.one_of(st.text(), st.integers(), st.floats(), st.booleans(), st.none()))
def test_any_value_is_taken_or_refused_in_words(key: str, value: object) -> None:
    try:
        changed = Settings().with_changes({key: value})
    except UsageError:
        return
    assert changed.with_changes({key: value}) == changed


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="not valid TOML"):
        read_toml(tmp_path / "x.toml")


def test_one_variable_puts_everything_into_one_folder(tmp_path: Path) -> None:
    folders = Folders.of({"CODEGEN_REPL_HOME": str(tmp_path)})
    for folder in (folders.config, folders.sessions, folders.state, folders.cache):
        assert folder.is_relative_to(tmp_path)


def test_without_it_the_folders_are_the_systems() -> None:
    folders = Folders.of({})
    assert folders.sessions.name == "sessions"
    assert "codegen-repl" in str(folders.config)


@pytest.mark.parametrize(
    "line", ['model = "http://elsewhere/v1#m"', 'editor = "sh evil"', "wall_s = 9999", "memory_mb = 9999"]
)
def test_a_folder_that_was_cloned_cannot_choose_what_is_run_or_asked(
    folders: Folders, tmp_path: Path, line: str
) -> None:
    project = tmp_path / "project.toml"
    project.write_text(f"{line}\n")
    with pytest.raises(UsageError, match="may not set"):
        load_settings({}, folders=folders, project=project, environ={})
