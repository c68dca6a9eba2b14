"""Things with numbers told in running words, and the stories that go on from there."""

import re
from collections.abc import Iterator
from random import Random

import pytest

from codegen_repl.training.corpus.draws import fragment, new
from codegen_repl.training.corpus.family import DOMAINS, Domain
from codegen_repl.training.corpus.listing import FROM_TOLD, Typed, mixed, money, told
from codegen_repl.training.corpus.program import CorpusTurn, ProgramWriter
from codegen_repl.training.corpus.template import source
from codegen_repl.training.corpus.writer import copy_form, menu

OPENINGS = """
paid_bought
    # i bought {for_each.bare}, keep the {xs} in a list / bought {for_each.bare}, list of {xs} please
    # {for_each.bare}: make a list of the {xs} / put the {xs} in a list: {for_each.bare}
    {xs} = {amounts}
"""
REQUESTS = """
any_total
    # add them up / what is the total / sum please / total of the {one}s
    print(sum({xs}))
any_remove
    # forget the last one / drop the last one / the last one goes / take the last {one} off
    {xs}.pop()
any_count
    # count them / how many are there / how many is that / number of them please
    print(len({xs}))
other_never
    # never / not / at / all
    print("never")
"""


@pytest.fixture
def programs() -> Iterator[list[list[CorpusTurn]]]:
    """Stories of one opening with three requests."""
    domain = Domain("testing")
    slots = {"t": told("food", money), "xs": new("prices", "costs", kind="exact"), "one": fragment("price")}
    try:
        mixed(domain, OPENINGS, REQUESTS, {**slots, **FROM_TOLD}, {}, stories=4)
        yield [
            ProgramWriter(Random(seed), menu(only="lists"), copy_form(), False).write(form)
            for seed, form in enumerate(domain.forms)
        ]
    finally:
        del DOMAINS["testing"]


def test_a_number_keeps_the_digits_it_was_typed_with() -> None:
    """3.20 is told as 3.20 and written as 3.20, and counts as 3.2."""
    assert source([Typed("3.20"), 5], '"') == "[3.20, 5]"
    assert Typed("3.20") + 1 == pytest.approx(4.2)


def test_no_two_names_or_numbers_are_alike() -> None:
    """So that the largest is one, and the pair to be added is new."""
    for seed in range(40):
        told_now = told("person", money).sample(Random(seed))
        assert len({*told_now.names, told_now.other}) == len(told_now.names) + 1
        assert len({*told_now.amounts, told_now.more}) == len(told_now.amounts) + 1
        assert told_now.who in told_now.pairs


def test_what_was_told_is_in_the_code_and_a_name_that_nobody_said_fits(
    programs: list[list[CorpusTurn]],
) -> None:
    """The list has the numbers of the sentence in their order; its name is the word that was used."""
    for turns in programs:
        name, _, numbers = turns[0].code.partition(" = ")
        assert name in ("prices", "costs")
        assert name in turns[0].prompt
        assert re.findall(r"[\d.]+\d|\d", numbers) == re.findall(r"for (\d+(?:\.\d+)?)", turns[0].prompt)


def test_requests_of_the_topic_follow_and_what_removes_comes_last(
    programs: list[list[CorpusTurn]],
) -> None:
    """Three different requests; none is of another topic."""
    for turns in programs:
        codes = [turn.code for turn in turns]
        assert len(codes) == len(set(codes)) == 4
        assert "pop" in codes[-1]
        assert not any("never" in code for code in codes)
