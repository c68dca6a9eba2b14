"""How programs are talked about: literals in place, "it", orders without a destination, second thoughts."""

import ast
import re
from collections import Counter
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from codegen_repl.training.corpus import programs
from codegen_repl.training.corpus.corrections import Correction, Statement, corrected
from codegen_repl.training.corpus.draws import NewName, integer, of_type, var
from codegen_repl.training.corpus.execution import Dropped, LiveProgram, Variable
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.joint import joint_form, parts_of
from codegen_repl.training.corpus.program import CorpusTurn, ProgramWriter
from codegen_repl.training.corpus.references import Focus, Known, refer
from codegen_repl.training.corpus.template import Filled
from codegen_repl.training.corpus.wording import joined
from codegen_repl.training.corpus.writer import copy_form, menu


@pytest.fixture(autouse=True)
def _own_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs about files write them where nobody minds."""
    monkeypatch.chdir(tmp_path)


def _play(form: Form, seed: int) -> list[CorpusTurn]:
    return ProgramWriter(Random(seed), menu(), copy_form(), False).write(form)


def _form(domain: Domain, kind: str) -> Form:
    return next(form for form in domain.forms if form.kind == kind)


# ---- literals in place ------------------------------------------------------------------------------------


def test_an_expression_may_stand_on_a_literal(own_domain: Domain) -> None:
    """ "the largest of [3, 1, 2]" has the literal in the code, just as it stands in the prompt."""
    own_domain.expression("top", "max({xs})", ["the largest of {xs}"] * 4, xs="list[int]")
    inlined = 0
    for seed in range(60):
        turns = _play(_form(own_domain, "print"), seed)
        if len(turns) == 1:
            literal = turns[0].code.removeprefix("print(max(")[:-2]
            assert isinstance(ast.literal_eval(literal), list)
            assert literal in turns[0].prompt
            assert "literal" in turns[0].families
            inlined += 1
    assert inlined > 10


def test_no_literal_stands_where_it_would_mean_something_else(own_domain: Domain) -> None:
    """What is changed in place needs a name; `-3 ** 2` is not the square of -3, `3.bit_length` no code."""
    own_domain.statement("grow", "{xs}.append({k})", ["add {k} to {xs}"], xs="list[int]", k=integer())
    assert own_domain.forms[-1].inlinable == ()
    own_domain.expression("square", "{n} ** 2", ["the square of {n}"] * 4, n=var(integer(-9, -1)))
    own_domain.expression("bits", "{n}.bit_length()", ["the bits of {n}"] * 4, n="int")
    for family in ("square", "bits"):
        form = next(f for f in own_domain.forms if f.family.name == "testing." + family and f.kind == "print")
        assert all(len(_play(form, seed)) == 2 for seed in range(40))


# ---- orders without a destination -------------------------------------------------------------------------


def test_an_order_alone_changes_its_variable(own_domain: Domain) -> None:
    """ "reverse s" assigns back to s; "count ..." keeps and prints what it finds."""
    own_domain.expression(
        "turned",
        "{s}[::-1]",
        ["the reverse of {s}"] * 4,
        orders=["reverse {s}"],
        s=var(of_type("str")),
    )
    own_domain.expression(
        "size", "len({s})", ["the size of {s}"] * 4, orders=["count the letters of {s}"], s="str"
    )
    made, changed = _play(_form(own_domain, "update"), 3)
    name = made.code.split(" = ")[0]
    assert changed.code == f"{name} = {name}[::-1]"
    assert not any(f.kind == "update" and "len" in f.code for f in own_domain.forms)
    alone = [f for f in own_domain.forms if f.wraps == ("<phrase>",) and "len" in f.code]
    assert [f.code for f in alone] == ["{out} = len({s})\nprint({out})"]


def test_what_is_found_is_kept_under_the_word_for_it(own_domain: Domain) -> None:
    """One form for each name that phrases suggest; a name that means something else in Python is none."""
    phrases = ["the number of letters of {s}", "the size of {s}", "the length of {s}", "the sum of {s}"]
    own_domain.expression("size", "len({s})", phrases, orders=["count the letters of {s}"], s="str")
    found = [form for form in own_domain.forms if form.kind == "found"]
    names: dict[str, tuple[str, ...]] = {}
    for form in found:
        out = form.slots["out"]
        assert isinstance(out, NewName)
        names |= dict.fromkeys(form.phrases, out.hints)
    assert names == {
        phrases[0]: ("count",),
        phrases[1]: ("size",),
        phrases[2]: ("length",),
        phrases[3]: ("total",),
        "count the letters of {s}": ("count",),
    }


def test_what_was_found_is_printed_by_its_word() -> None:
    turns = [turn for program in islice(programs(8), 400) for turn in program if not _is_of_a_story(turn)]
    recalled = [turn for turn in turns if "recall" in turn.families]
    assert len(recalled) > 0.01 * len(turns)
    assert all(re.fullmatch(r"print\(\w+\)", turn.code) and turn.out for turn in recalled)


# ---- references -------------------------------------------------------------------------------------------


def _spoken(template: str, tags: dict[str, str], focus: Focus | None) -> set[str]:
    """All that `{x}` and `{y}` of a prompt may become, where x is the first variable and y the second."""
    form = replace(
        copy_form(), phrases=(template,), slots={n: var("any") for n in "xy" if f"{{{n}}}" in template}
    )
    fills = {n: Filled(name, name, None, True) for n, name in zip("xy", tags, strict=False)}
    known = Known({n: Variable(n, tag, 0) for n, tag in tags.items()}, focus)
    found = set()
    for seed in range(400):
        said, words, _ = refer(Random(seed), template, form, dict(fills), known)
        for slot, filled in words.items():
            said = said.replace("{" + slot + "}", filled.prompt)
        found.add(said)
    return found


def test_it_is_only_what_the_step_before_touched() -> None:
    """Without such a variable nobody says "it", nor "the list" when there are two."""
    two = {"scores": "list[int]", "other": "list[str]"}
    without = _spoken("sort {x}", two, None)
    assert {"sort scores", "sort the list scores", "sort scores (a list)"} <= without
    assert all("scores" in prompt for prompt in without)
    after = _spoken("sort {x}", two, Focus("scores", True))
    assert {"sort it", "sort that list", "sort the result"} <= after
    assert "sort the list" not in after
    assert all("scores" in prompt for prompt in _spoken("sort {x}", two, Focus("other", True)))


def test_what_is_alone_of_its_kind_is_the_list() -> None:
    """The only list is "the list", even if it is older."""
    said = _spoken("sort {x}", {"scores": "list[int]", "n": "int"}, Focus("n", False))
    assert {"sort the list", "sort the given list"} <= said
    assert "sort it" not in said


def test_it_is_not_said_when_two_are_meant() -> None:
    """With two variables in a sentence "it" could be either."""
    said = _spoken("print {x} and {y}", {"a1": "int", "b1": "int"}, Focus("a1", True))
    assert not any(re.search(r"\b(it|result)\b", prompt) for prompt in said)


def test_names_inside_code_or_with_a_noun_stay_bare() -> None:
    """Nobody says "the list it" or "print it[0]"."""
    focus = Focus("scores", True)
    for template in ("sort the list {x}", "print {x}[0]", "print {x}.size", "{x}'s first item"):
        assert len(_spoken(template, {"scores": "list[int]"}, focus)) == 1


# ---- second thoughts --------------------------------------------------------------------------------------


def _corrections(code: str, setup: str = "xs = [3, 1, 2, 5]") -> dict[str, Correction]:
    """All corrections of a statement, by their code; each must run."""
    name, _, expr = code.rpartition(" = ") if not code.startswith("print(") else ("", "", code[6:-1])
    live = LiveProgram()
    live.run(setup)
    fresh = Filled("fresh", "fresh", None, True)
    statement = Statement(name, expr, live.evaluate(expr), fresh, frozenset({"xs"}))
    found = {}
    for seed in range(200):
        correction = corrected(Random(seed), statement)
        if correction is not None:
            found[correction.code] = correction
    for text in found:
        live.run(text)
    return found


def test_corrections_rewrite_the_last_step() -> None:
    """Direction, end, amount, name, form: each gives the code that a person would write anew."""
    assert {"print(sorted(xs, reverse=True))", "print(sorted(xs)[:2])", "fresh = sorted(xs)"} <= set(
        _corrections("print(sorted(xs))")
    )
    assert {"m = min(xs)", "fresh = max(xs)", "print(max(xs))"} <= set(_corrections("m = max(xs)"))
    loops = _corrections("ys = [x * 2 for x in xs if x > 1]")
    assert "ys = []\nfor x in xs:\n    if x > 1:\n        ys.append(x * 2)" in loops
    assert "ys = [x * 2 for x in xs if x < 1]" in loops
    assert "print(round(sum(xs) / 3, 2))" in _corrections("print(sum(xs) / 3)")
    assert "total = 0\nfor x in xs:\n    total += x\nprint(total)" in _corrections("print(sum(xs))")


def test_a_renamed_variable_goes_by_its_new_name_only() -> None:
    """Later turns do not use the name that was taken back."""
    renamed = _corrections("ys = sorted(xs)")["fresh = sorted(xs)"]
    assert (renamed.makes, renamed.drops) == ("fresh", "ys")


def test_a_loop_needs_names_that_are_free() -> None:
    """A rewriting never overwrites a variable of the program."""
    fresh = Filled("fresh", "fresh", None, True)
    taken = frozenset({"xs", "total", "x", "n", "item", "value"})
    for seed in range(100):
        correction = corrected(Random(seed), Statement("", "sum(xs)", 6, fresh, taken))
        assert correction is None or correction.code == "fresh = sum(xs)"


# ---- several things in one prompt -------------------------------------------------------------------------


def test_joint_values_stand_in_the_order_of_the_prompt(own_domain: Domain) -> None:
    """ "store the A and the B of xs in a and b respectively" computes A first."""
    for name in ("alpha", "beta", "gamma", "delta", "omega"):
        own_domain.expression(name, f"{{xs}}.count('{name}')", [f"the {name} of {{xs}}"] * 4, xs="list[str]")
    parts = parts_of(own_domain.forms)
    for seed in range(40):
        form = joint_form(Random(seed), parts)
        assert form is not None
        (prompt,) = form.phrases
        assert re.findall(r"the (\w+)", prompt)[: form.code.count("count")] == re.findall(
            r"'(\w+)'", form.code
        )


def test_joined_prompts_keep_their_order() -> None:
    """Whether joined by "then" or by numbers, nothing of a part is lost."""
    parts = [[("print ", False), (name, True)] for name in ("a1", "b2", "c3")]
    texts = {"".join(t for t, _ in joined(Random(seed), parts)) for seed in range(200)}
    assert all(re.findall(r"print (a1|b2|c3)", text) == ["a1", "b2", "c3"] for text in texts)
    assert "1) print a1 2) print b2 3) print c3" in texts


# ---- shares -----------------------------------------------------------------------------------------------


def test_shares_of_turns() -> None:
    """Plain assignments are no more than about a fifth; each way of talking has its share.

    Of the turns that may be talked about in these ways: a short story has all of its words given.
    """
    turns = [turn for program in islice(programs(21), 1500) for turn in program if not _is_of_a_story(turn)]
    counts = Counter(mark for turn in turns for mark in {name.split(".")[0] for name in turn.families})
    share = {mark: count / len(turns) for mark, count in counts.items()}
    assert share["assignments"] < 0.26
    assert share["literal"] > 0.04
    assert share["composed"] > 0.05
    assert 0.05 < share["reference"] < 0.13
    assert share["correction"] > 0.015
    assert share["update"] > 0.005
    assert share["joined"] > 0.015


def _is_of_a_story(turn: CorpusTurn) -> bool:
    return any(name.startswith(("made_", "short_")) for name in turn.families)


def test_programs_with_all_of_this_run_again_from_their_text() -> None:
    """The joined code of a program prints, turn by turn, what was recorded."""
    checked = 0
    for turns in islice(programs(33, only="strings"), 150):
        live = LiveProgram()
        try:
            assert [live.run(turn.code) for turn in turns] == [turn.out for turn in turns]
        except Dropped as reason:
            raise AssertionError(str(reason)) from reason
        checked += 1
    assert checked == 150
