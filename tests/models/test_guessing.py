"""A second model, or the text itself, makes answers come faster; what is answered stays the same."""

from __future__ import annotations

import argparse
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from codegen_repl.cli.options import add_model_options, flags_of
from codegen_repl.errors import ModelError
from codegen_repl.generation import CompletionModel, CompletionRequest, SamplingParams, collect
from codegen_repl.models import load_guessing, stats_of
from codegen_repl.models.local import LocalModel
from codegen_repl.models.opening import open_checkpoint
from codegen_repl.models.scripted import ScriptedModel
from codegen_repl.models.tokenizer import TextTokenizer
from codegen_repl.settings import Settings
from tests.inference.networks import codegen_model, native
from tests.models.checkpoints import byte_tokenizer, save_checkpoint

PROMPT = "# make a list\nx = [1, 2, 1, 2, 1, 2]\n\n# print it\n"
GREEDY = SamplingParams(temperature=0, max_new_tokens=24)
SAMPLED = SamplingParams(temperature=1.1, max_new_tokens=24, seed=5)


@cache
def folder() -> TemporaryDirectory[str]:
    """One for all tests here; it goes when Python does."""
    return TemporaryDirectory(prefix="codegen-repl-test-")


@cache
def directory(kind: str) -> Path:
    return save_checkpoint(Path(folder().name) / kind, kind)


def new_model(kind: str = "codegen") -> LocalModel:
    return open_checkpoint(directory(kind), dtype="float32")  # exact, so that texts can be compared


def ask(model: CompletionModel, params: SamplingParams, is_guarded: bool = False) -> tuple[str, float]:
    (completion,) = collect(
        model.stream(CompletionRequest(PROMPT, params, stop_rules=(), is_guarded=is_guarded))
    )
    return completion.text, completion.logprob


@pytest.mark.parametrize("params", [GREEDY, SAMPLED])
@pytest.mark.parametrize("is_guarded", [False, True])
def test_texts_are_the_same_with_any_guesses(params: SamplingParams, is_guarded: bool) -> None:
    """Under the guard too, which sees each token when its turn comes."""
    silent, alone, helped, misled = (new_model() for _ in range(4))
    silent.guess_nothing()
    helped.guess_with(new_model())
    misled.guess_with(new_model("llama"))
    text, logprob = ask(silent, params, is_guarded)
    for model in (alone, helped, misled):
        guessed_text, guessed_logprob = ask(model, params, is_guarded)
        assert guessed_text == text
        assert guessed_logprob == pytest.approx(logprob, abs=1e-3)


def test_stats_tell_how_many_guesses_were_right() -> None:
    """A model that guesses for itself is always right; without any guess there is nothing to tell."""
    model = new_model()
    model.guess_with(new_model())
    model._engine.speculation._sources = model._engine.speculation._sources[1:]  # the text's own hints out
    ask(model, GREEDY)
    assert model.last_stats is not None
    assert model.last_stats.num_accepted_tokens == model.last_stats.num_proposed_tokens > 0
    assert model.last_stats.acceptance == 1
    model.guess_nothing()
    ask(model, GREEDY)
    assert stats_of(model) is model.last_stats
    assert model.last_stats.acceptance is None
    assert stats_of(ScriptedModel(("x = 1",))) is None


def test_a_model_with_another_vocabulary_is_refused_in_one_sentence() -> None:
    backend = byte_tokenizer()
    backend.add_tokens(["lambda"])
    other = LocalModel("other", "", native(codegen_model(vocab_size=300)), TextTokenizer(backend, [0]))
    with pytest.raises(
        ModelError, match=r"^other cannot guess for codegen: their vocabularies differ; .*\.$"
    ):
        new_model().guess_with(other)


def test_the_settings_say_who_guesses() -> None:
    """A draft model, the text alone, nobody; a server or a script is left as it is."""
    models: dict[str, CompletionModel] = {"scripted:x": ScriptedModel(("x = 1",))}

    def load(spec: str) -> CompletionModel:
        return models.get(spec) or new_model(spec)

    def num_sources(speculates: bool, draft: str) -> int:
        model = load_guessing("codegen", load, speculates=speculates, draft_spec=draft)
        assert isinstance(model, LocalModel)
        return len(model._engine.speculation._sources)

    assert num_sources(True, "llama") == 2
    assert num_sources(True, "") == 1
    assert num_sources(False, "llama") == 0
    assert load_guessing("scripted:x", load, draft_spec="llama") is models["scripted:x"]
    with pytest.raises(ModelError, match="both must be checkpoints"):
        load_guessing("codegen", load, draft_spec="scripted:x")


def test_a_flag_names_the_draft_model() -> None:
    parser = argparse.ArgumentParser()
    add_model_options(parser)
    flags = flags_of(parser.parse_args(["--draft-model", "350M-mono", "--set", "speculate=off"]))
    settings = Settings().with_changes(flags)
    assert (settings.draft_model, settings.speculate) == ("350M-mono", False)
