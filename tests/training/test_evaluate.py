"""Evaluation by execution: right code is right, wrong code is wrong, and both are counted by family."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from codegen_repl.training.evaluate import code_loss, complete, judge
from codegen_repl.training.network import Network, to_transformers
from codegen_repl.training.programs import Program, read_programs
from codegen_repl.training.vocabulary import end_of_text_id


class Parrot:
    """Knows programs by heart: after a prompt it says the code, then begins the next prompt."""

    def __init__(self, tokenizer: Tokenizer, programs: Sequence[Program], broken: str = "") -> None:
        self.tokenizer = tokenizer
        turns = [turn for program in programs for turn in program.turns]
        self.answers = {turn.comment: "oops(" if broken in turn.families else turn.code for turn in turns}

    def generate(self, input_ids: torch.Tensor, **_: Any) -> torch.Tensor:
        rows = []
        for row in input_ids.tolist():
            context = self.tokenizer.decode(row)
            answer = next(code for comment, code in self.answers.items() if context.endswith(comment))
            rows.append(row + self.tokenizer.encode(f"{answer}\n\n# next").ids)
        longest = max(map(len, rows))
        return torch.tensor([row + [end_of_text_id(self.tokenizer)] * (longest - len(row)) for row in rows])


def test_a_model_that_knows_everything_scores_everything(tokenizer: Tokenizer, corpus: Path) -> None:
    programs = list(read_programs(corpus, 3))
    report = judge(Parrot(tokenizer, programs), tokenizer, programs)
    assert report.figures == {"turns_right": 1.0, "programs_right": 1.0}


def test_a_wrong_step_costs_its_own_family_and_the_whole_program(tokenizer: Tokenizer, corpus: Path) -> None:
    programs = [program for program in read_programs(corpus, 8) if len(program.turns) == 3][:2]
    report = judge(Parrot(tokenizer, programs, broken="lists.sum"), tokenizer, programs)
    assert report.programs.right == 0
    assert report.families["lists.sum"].share == 0
    assert report.families["lists.copy"].share == 1
    assert (report.turns.right, report.turns.total) == (4, 6)


def test_rows_of_unequal_length_are_completed_as_if_alone(tokenizer: Tokenizer, network: Network) -> None:
    model = to_transformers(network, end_of_text_id(tokenizer))
    contexts = ["# print total\n", "# Store the list [1, 2, 3, 4] in my_list.\n"]
    together = complete(model, tokenizer, contexts)
    assert together == [complete(model, tokenizer, [context])[0] for context in contexts]


def test_the_held_out_loss_is_the_same_whenever_it_is_asked(
    tokenizer: Tokenizer, network: Network, corpus: Path
) -> None:
    assert code_loss(network, corpus, tokenizer, 2) == code_loss(network, corpus, tokenizer, 2) > 0
