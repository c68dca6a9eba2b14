"""Steps of several values: what may stand in what, in words and in code, and that programs made so run."""

from __future__ import annotations

import ast
from random import Random

import pytest

from codegen_repl.training.corpus.composing import assembled_form, branched_form, chained_form
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.nesting import Composer, can_stand, nested_form, put, result_tag
from codegen_repl.training.corpus.template import HOLE, hole


@pytest.fixture
def composer(monkeypatch: pytest.MonkeyPatch) -> Composer:
    monkeypatch.setattr("codegen_repl.training.corpus.family.DOMAINS", {})
    d = Domain("small")
    d.expression(
        "length",
        "len({s})",
        ["the length of {s}", "the size of {s}", "the extent of {s}", "how long {s} is"],
        s="str",
    )
    d.expression(
        "first",
        "{s}.split()[0]",
        [
            "the first word of {s}",
            "the word at the start of {s}",
            "the opening word of {s}",
            "the word which begins {s}",
        ],
        orders=["cut {s}"],
        s="str",
    )
    d.expression(
        "plus",
        "{n} + {k}",
        [
            "the sum of {n} and {k}",
            "the number {k} above {n}",
            "the total of {n} and {k}",
            "the result of {n} plus {k}",
        ],
        n="int",
        k="int",
    )
    d.expression(
        "turn",
        "{s}[::-1]",
        ["the reverse of {s}", "the mirror image of {s}", "the backward form of {s}", "the reversal of {s}"],
        orders=["reverse {s}", "turn {s} around"],
        s="str",
    )
    d.expression(
        "double",
        "{n} * 2",
        ["the double of {n}", "the twofold of {n}", "the number {n} doubled", "the sum of {n} and {n}"],
        orders=["double {n}"],
        n="int",
    )
    return Composer(d.forms, [form.weight for form in d.forms])


def made(make: object, composer: Composer, tag: str = "str", count: int = 400) -> list[Form]:
    assert callable(make)
    rng = Random(5)
    return [form for form in (make(rng, composer, tag) for _ in range(count)) if form is not None]


def test_an_expression_gets_parentheses_where_it_needs_them() -> None:
    assert put("{n} * 2", "n", "{a} + 1") == "({a} + 1) * 2"
    assert put("len({s})", "s", "{a} + 'b'") == "len({a} + 'b')"
    assert put("{s}[0]", "s", "{a}.upper()") == "{a}.upper()[0]"
    assert put("-{n}", "n", "{a} ** 2") == "-{a} ** 2"


def test_what_stands_twice_or_makes_no_python_is_left_alone() -> None:
    assert put("{n} * {n}", "n", "1") is None
    assert put('print(f"{{s}}")', "s", '{a}.split(" ")') is None  # in 3.11 the same quote ends the text


@pytest.mark.parametrize(
    ("phrase", "inner", "may"),
    [
        ("the length of {s}", "the first word of {t}", True),
        ("the length of {s}", "the sum of {a} and {b}", True),  # at the end nothing can be misread
        ("the difference of {s} and {n}", "the sum of {a} and {b}", False),
        ("the list {s} reversed", "the first word of {t}", False),
        ("the letters of {s}'s name", "the first word of {t}", False),
        ("{s} in capitals", "the words which are long", False),
        ("reverse {s}", "the first word of {t}", True),
        ("the string {s} of {s}", "the first word of {t}", False),
    ],
)
def test_a_phrase_stands_only_where_it_reads_well(phrase: str, inner: str, may: bool) -> None:
    assert can_stand(phrase, "s", inner) is may


def test_what_a_family_gives_is_learnt_by_trying_it(composer: Composer) -> None:
    assert {result_tag(form) for form, _ in composer._inner} == {"str", "int"}


@pytest.mark.parametrize("make", [nested_form, chained_form, branched_form, assembled_form])
def test_words_and_code_speak_of_the_same_slots(make: object, composer: Composer) -> None:
    forms = made(make, composer)
    assert len({form.phrases for form in forms}) > 20
    for form in forms:
        code = HOLE.sub(lambda m: f"hole_{m[1]}", form.code)
        ast.parse(code)
        told = "".join(form.phrases) + form.wraps[0]
        for name in (n for n, s in form.slots.items() if getattr(s, "kind", "") != "exact"):
            assert hole(name) in form.code, (name, form.code)
            assert "{" + name in told, (name, told)


def test_values_are_nested_more_than_once(composer: Composer) -> None:
    assert any(form.phrases[0].count(" of ") > 2 for form in made(nested_form, composer))


def test_a_chain_takes_changes_and_keeps(composer: Composer) -> None:
    codes = {form.code for form in made(chained_form, composer)}
    assert "{out} = {s_1}.split()[0][::-1]" in codes
    assert "{out} = len({s_1}) * 2" in codes
