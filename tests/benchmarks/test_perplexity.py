"""Prompt perplexity is the paper's formula, and a local model's figures are those of the network."""

from collections.abc import Sequence
from math import exp, log
from pathlib import Path

import pytest
import torch
from transformers import CodeGenForCausalLM

from codegen_repl.benchmarks.dialogue import Dialogue
from codegen_repl.benchmarks.perplexity import score_prompts, score_text
from codegen_repl.errors import ModelError
from codegen_repl.models.opening import open_checkpoint
from codegen_repl.models.scripted import ScriptedModel
from tests.models.checkpoints import byte_tokenizer, save_checkpoint

TWO_TURNS = Dialogue("import x\n\n", (("set y", "y = 1"), ("say y", "print(y)")))


class Reader:
    """Finds the k-th text that it is shown as likely as 1/(k+1) a word, and remembers what it was shown."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []

    def logprobs(self, text: str, context: str = "") -> Sequence[float]:
        self.shown.append((context, text))
        return [-log(len(self.shown) + 1)] * len(text.split())


def test_each_prompt_is_scored_after_all_that_was_asked_and_answered_before_it() -> None:
    """exp of the mean over all prompts' tokens: two words at 1/2, two at 1/3."""
    reader = Reader()
    score = score_prompts(reader, TWO_TURNS)
    assert reader.shown == [
        ("import x\n\n#", " set y"),
        ("import x\n\n# set y\ny = 1\n\n#", " say y"),
    ]
    assert score is not None
    assert score.num_tokens == 4
    assert score.perplexity == pytest.approx((2 * 2 * 3 * 3) ** (1 / 4))


def test_a_model_that_cannot_tell_or_has_no_room_gives_no_score() -> None:
    class Full:
        def logprobs(self, text: str, context: str = "") -> Sequence[float]:
            raise ModelError("full")

    assert score_prompts(ScriptedModel([]), TWO_TURNS) is None
    assert score_prompts(Full(), TWO_TURNS) is None
    assert score_text(Full(), "x") is None
    assert score_prompts(Reader(), Dialogue("", (("", ""),))) is None


@pytest.mark.parametrize("is_native", [True, False])
def test_it_equals_the_networks_own_probabilities(tmp_path: Path, is_native: bool) -> None:
    """Computed in one pass of the transformers class over each context and prompt."""
    model = open_checkpoint(save_checkpoint(tmp_path), dtype="float32", is_native=is_native)
    network, tokenizer = CodeGenForCausalLM.from_pretrained(tmp_path).eval(), byte_tokenizer()

    def ids(text: str) -> list[int]:
        return [int(i) for i in tokenizer.encode(text).ids]

    total, num_tokens = 0.0, 0
    for before, prompt in (("import x\n\n#", " set y"), ("import x\n\n# set y\ny = 1\n\n#", " say y")):
        both = torch.tensor([ids(before) + ids(prompt)])
        with torch.no_grad():
            logprobs = network(both).logits[0, :-1, : tokenizer.get_vocab_size()].log_softmax(-1)
        chosen = logprobs.gather(-1, both[0, 1:, None])[:, 0]
        total += float(chosen[-len(ids(prompt)) :].sum())
        num_tokens += len(ids(prompt))
    score = score_prompts(model, TWO_TURNS)
    assert score is not None
    assert score.num_tokens == num_tokens
    assert score.perplexity == pytest.approx(exp(-total / num_tokens), rel=1e-3)


def test_without_a_context_the_first_token_does_not_count(tmp_path: Path) -> None:
    model = open_checkpoint(save_checkpoint(tmp_path), dtype="float32")
    assert len(model.logprobs("set y")) == model.count_tokens("set y") - 1
    assert len(model.logprobs("set y", "#")) == model.count_tokens("set y")
    assert model.logprobs("") == model.logprobs("", "#") == []
