"""What a person types after --model leads to the right model, or to a sentence that helps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen_repl.errors import ModelError, UsageError
from codegen_repl.models import CATALOG, list_models, load_model, model_info
from codegen_repl.models.catalog import find
from codegen_repl.models.registry import locate


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return tmp_path / "hub"


def cache_model(cache: Path, hub_id: str, commit: str = "c0ffee") -> Path:
    repository = cache / f"models--{hub_id.replace('/', '--')}"
    snapshot = repository / "snapshots" / commit
    snapshot.mkdir(parents=True)
    (snapshot / "config.json").write_text("{}")
    (snapshot / "model.safetensors").write_bytes(b"12345678")
    (repository / "refs").mkdir(exist_ok=True)
    (repository / "refs" / "main").write_text(commit)
    return snapshot


@pytest.mark.parametrize(
    "name",
    [
        "350M-mono",
        "350m-MONO",
        "codegen-350M-mono",
        "Salesforce/codegen-350M-mono",
        "salesforce/codegen-350m-mono",
    ],
)
def test_a_model_has_one_entry_under_all_its_names(name: str) -> None:
    assert find(name) is find("350M-mono") is not None


def test_names_in_the_catalog_do_not_collide() -> None:
    assert [find(row.name) for row in CATALOG] == list(CATALOG)
    assert [find(row.hub_id) for row in CATALOG] == list(CATALOG)


def test_a_misspelt_name_is_answered_with_close_ones() -> None:
    with pytest.raises(UsageError, match="did you mean 350M-mono"):
        load_model("350M-mnoo")


def test_a_name_like_nothing_is_sent_to_the_list() -> None:
    with pytest.raises(UsageError, match="models list"):
        load_model("zzzzzz")


def test_a_missing_directory_is_named() -> None:
    with pytest.raises(UsageError, match=r"no directory \./nowhere"):
        load_model("./nowhere")


def test_offline_never_downloads_and_says_how_to_fetch() -> None:
    with pytest.raises(ModelError, match="models pull 350M-mono"):
        load_model("350M-mono", offline=True)


def test_a_cached_snapshot_is_found_by_its_alias(empty_cache: Path) -> None:
    """Files in the hub's cache are used without the network, the commit that `main` names first."""
    cache_model(empty_cache, "Salesforce/codegen-350M-mono", "aaaa")
    newest = cache_model(empty_cache, "Salesforce/codegen-350M-mono", "bbbb")
    assert locate("350M-mono", offline=True) == ("350M-mono", newest)


def test_listing_says_what_is_here(empty_cache: Path) -> None:
    cache_model(empty_cache, "Salesforce/codegen-2B-nl")
    here = {row.name for row in list_models() if row.is_local and row.name != "tiny"}
    assert here == {"2B-nl"}
    assert model_info("2B-nl").num_bytes == 10
    assert model_info("6B-mono").num_bytes == 2 * 7_064_213_504


def test_a_directory_has_an_entry_too(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    assert model_info(str(tmp_path)).name == tmp_path.name


def test_listing_and_scripts_need_no_torch() -> None:
    """Start-up, `models list` and scripted sessions stay fast: the heavy libraries are not even imported."""
    code = (
        "import sys; from codegen_repl.models import list_models, model_info, ScriptedModel; list_models();"
        "assert not {'torch', 'transformers', 'huggingface_hub'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
