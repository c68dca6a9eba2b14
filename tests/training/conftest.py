"""A placeholder corpus and a vocabulary fitted on it, small enough to be made anew for every test run."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from codegen_repl.training.corpus.family import DOMAINS, Domain
from codegen_repl.training.corpus.writer import menu
from codegen_repl.training.network import Network, Shape
from codegen_repl.training.programs import Program, Turn, read_programs
from codegen_repl.training.vocabulary import fit_vocabulary, texts_of

WORDS = ("total", "price", "my_list", "word", "name2", "row_number", "count", "items")


@pytest.fixture
def own_domain() -> Iterator[Domain]:
    """A domain for one test, forgotten afterwards; the menu, which later tests use, is made without it."""
    menu()
    yield Domain("testing")
    del DOMAINS["testing"]


def some_program(rng: random.Random) -> Program:
    name, other = rng.sample(WORDS, 2)
    numbers = [rng.randint(0, 99) for _ in range(rng.randint(2, 6))]
    turns = [
        Turn(f"Store the list {numbers} in {name}.", f"{name} = {numbers}", "", ("lists.copy",)),
        Turn(f'Add up {name} and call it "{other}"', f"{other} = sum({name})", "", ("lists.sum",)),
        Turn(
            f"print {other} if it is over 10,\nelse print 'small'",
            f"if {other} > 10:\n    print({other})\nelse:\n    print('small')",
            f"{sum(numbers) if sum(numbers) > 10 else 'small'}\n",
            ("control.branch",),
        ),
    ]
    return Program(tuple(turns[: rng.randint(1, 3)] if rng.random() < 0.3 else turns), ("lists",))


def as_line(program: Program) -> str:
    turns = [
        {"prompt": turn.prompt, "code": turn.code, "out": turn.out, "families": list(turn.families)}
        for turn in program.turns
    ]
    return json.dumps({"turns": turns, "families": list(program.families)}) + "\n"


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng = random.Random(5)
    path = tmp_path_factory.mktemp("corpus") / "programs.jsonl"
    path.write_text("".join(as_line(some_program(rng)) for _ in range(120)), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def tokenizer(corpus: Path) -> Tokenizer:
    return fit_vocabulary(texts_of(read_programs(corpus)), 700)


@pytest.fixture
def network(tokenizer: Tokenizer) -> Network:
    """Two layers with weights large enough for every part to matter."""
    torch.set_num_threads(1)
    torch.manual_seed(3)
    network = Network(Shape(tokenizer.get_vocab_size(), n_layer=2, n_embd=32, n_head=4, rotary_dim=4))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.2)
    return network
