"""The corpus: programs that run, prompts that can be copied from, unseen steps for validation."""

import ast
import builtins
import json
import resource
import sys
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus import programs, render, write_corpus, writer
from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.checking import check_form
from codegen_repl.training.corpus.draws import derived, integer, new, of_type, var, word
from codegen_repl.training.corpus.execution import Dropped, LiveProgram, memory_limit, time_limit
from codegen_repl.training.corpus.family import DOMAINS, Domain, method, step
from codegen_repl.training.corpus.forms import Form
from codegen_repl.training.corpus.program import CorpusTurn, ProgramWriter
from codegen_repl.training.corpus.style import Style, dress
from codegen_repl.training.corpus.tags import matches, type_of
from codegen_repl.training.corpus.template import Filled, fill_code, fill_prompt, pick_choices, source
from codegen_repl.training.corpus.writer import copy_form, menu, warm_up


@pytest.fixture(autouse=True)
def _own_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs about files write them where nobody minds."""
    monkeypatch.chdir(tmp_path)


def _sample(count: int, seed: int = 5, held_out: bool = False, only: str = "") -> list[list[CorpusTurn]]:
    return list(islice(programs(seed, held_out, only), count))


# ---- families ---------------------------------------------------------------------------------------------


def test_a_sample_of_every_domain_runs_and_has_enough_paraphrases() -> None:
    """Forms drawn from each domain are executed with the turns they need, without an error of their own."""
    warm_up(menu())
    rng = Random(3)
    problems: list[str] = []
    for _, domain in sorted(DOMAINS.items()):
        for form in rng.sample(domain.forms, min(25, len(domain.forms))):
            problems += check_form(form, times=2)
    # rare properties of random lists may need more luck than two draws have
    assert [problem for problem in problems if "not sensible" not in problem] == []


@pytest.mark.slow
def test_every_form_of_every_family_runs() -> None:
    """The same for all forms: what `--check` does."""
    warm_up(menu())
    forms = [form for domain in DOMAINS.values() for form in domain.forms]
    problems = [problem for form in forms for problem in check_form(form, times=2)]
    assert [problem for problem in problems if "not sensible" not in problem] == []


def test_a_step_without_paraphrases_is_reported(own_domain: Domain) -> None:
    """Forms that are made from another need no words of their own; what a writer declares does."""
    own_domain.statement("silent", "x = 1", [])
    (form,) = own_domain.forms
    assert ["0 paraphrases" in problem for problem in check_form(form)] == [True]


def _play(form: Form, seed: int = 1) -> list[CorpusTurn]:
    return ProgramWriter(Random(seed), menu(), copy_form(), False).write(form)


def test_a_prompt_with_an_unknown_slot_is_refused(own_domain: Domain) -> None:
    """A misspelt slot is found when the family is declared, not in the corpus."""
    with pytest.raises(UsageError, match="no slot"):
        own_domain.statement("typo", "print({x})", ["print {y}"], x="int")


def test_a_slot_computed_from_one_that_nothing_mentions_says_what_to_do(own_domain: Domain) -> None:
    """A story's slots are those that its templates mention, and those in its header."""
    slots = {"n": integer(1, 9), "double": derived(lambda s: s.n * 2)}
    stories(own_domain, "twice\n    # print {double}\n    print({double})\n", slots)
    with pytest.raises(UsageError, match=r"double is computed from n, .* name n in the parentheses"):
        _play(own_domain.forms[-1])


def test_a_family_that_is_never_kept_is_no_endless_stream() -> None:
    """Asking for samples of it ends with the reason why its programs are dropped."""
    domain = Domain("hopeless")
    domain.statement("fails", "print(1 / 0)", ["divide by nothing"] * 6)
    try:
        with pytest.raises(UsageError, match=r"hopeless: 300 draws were dropped, .* ZeroDivision"):
            next(programs(1, only="hopeless"))
    finally:
        del DOMAINS["hopeless"]


def test_a_family_declared_twice_is_refused(own_domain: Domain) -> None:
    """Names of families are unique: accuracy is reported by them."""
    own_domain.statement("one", "print({x})", ["print {x}"], x="int")
    with pytest.raises(UsageError, match="twice"):
        own_domain.statement("one", "print({x})", ["print {x}"], x="int")


def test_a_missing_variable_is_asked_for_first(own_domain: Domain) -> None:
    """A family that needs a list gets a turn that makes one."""
    own_domain.statement("size", "print(len({xs}))", ["print the size of {xs}"], xs="list[int]")
    made, used = _play(own_domain.forms[-1])
    name, _, literal = made.code.partition(" = ")
    assert isinstance(ast.literal_eval(literal), list)
    assert used.code == f"print(len({name}))"
    assert used.out == f"{len(ast.literal_eval(literal))}\n"


def test_variables_never_clash_with_names_in_the_code(own_domain: Domain) -> None:
    """A variable called like a loop variable of the template would change what the code means."""
    own_domain.statement(
        "loop", "for n in range(3):\n    print(n + {k})", ["count"], k=var(integer(1, 9)), xs="list[int]"
    )
    for seed in range(60):
        assert not any(turn.code.startswith("n = ") for turn in _play(own_domain.forms[-1], seed))


def test_a_record_grows_over_turns(own_domain: Domain) -> None:
    """A class is defined, instantiated, given a method, and the method is called."""
    own_domain.record(
        "pet",
        {"name": word("person"), "age": integer(1, 15)},
        [
            method(
                "birthday",
                "self.age += years\nreturn self.age",
                ["adds years to the age"],
                years=integer(1, 3),
            )
        ],
        names=("Pet",),
    )
    codes = [turn.code for turn in _play(own_domain.forms[-1])]
    assert codes[0].startswith("class ")
    assert any(".birthday = birthday" in code for code in codes)
    assert codes[-1].startswith("print(")
    assert ".birthday(" in codes[-1]


def test_an_example_in_a_prompt_is_what_the_function_returns(own_domain: Domain) -> None:
    """Examples such as "E.g., f(3) = 9" are made by calling the function."""
    own_domain.function("double", "return {n} * 2", ["doubles {n}", "returns {n} times two"], n="int")
    shown = [p for s in range(200) for p in [_play(own_domain.forms[0], s)[-1].prompt] if "(" in p]
    calls = 0
    for prompt in shown:
        tree = prompt.replace("==", " ").replace("->", " ").replace("=", " ")
        for word_ in ("should return", "should give", "returns", "is", "equals"):
            tree = tree.replace(f" {word_} ", " ")
        left, _, right = tree.rpartition(")")
        argument = left.rpartition("(")[2]
        if argument.lstrip("-").isdigit() and right.split():
            calls += 1
            assert int(right.split()[0].rstrip(".")) == 2 * int(argument)
    assert calls > 5


def test_story_steps_share_their_slots(own_domain: Domain) -> None:
    """What the first turn names, later turns use."""
    own_domain.story(
        "two",
        [step("{a} = {k}", ["let {a} be {k}"]), step("print({a})", ["print {a}"])],
        a=new("int"),
        k=integer(),
    )
    first, second = _play(own_domain.forms[-1])
    assert second.code == f"print({first.code.split(' = ')[0]})"


# ---- templates and styles ---------------------------------------------------------------------------


def test_only_declared_slots_are_holes() -> None:
    """Dictionaries and f-strings in code need no escaping."""
    fills = {"x": Filled("xs", '"xs"', None, True)}
    assert (
        fill_code('{w: len(w) for w in {x}}; f"{{x}} {w}"', fills) == '{w: len(w) for w in xs}; f"{xs} {w}"'
    )


def test_a_name_is_not_quoted_inside_code_like_text() -> None:
    """Nobody writes `"f"(3)`."""
    fills = {"f": Filled("f", '"f"', None, True)}
    assert "".join(text for text, _ in fill_prompt("print {f}(3) with {f}", fills)) == 'print f(3) with "f"'


def test_choices_in_brackets() -> None:
    """`[a|b|]` becomes one of its options, and an empty one leaves no double space."""
    seen = {pick_choices(Random(s), "print [all|] of [it|that]") for s in range(40)}
    assert seen == {"print all of it", "print all of that", "print of it", "print of that"}


@pytest.mark.parametrize("quote", ["'", '"'])
def test_literals_survive_their_source_text(quote: str) -> None:
    """A drawn literal evaluates to itself, whichever quote is used."""
    rng = Random(8)
    for _ in range(400):
        value = of_type("any").sample(rng)
        assert ast.literal_eval(source(value, quote)) == value


def test_styles_leave_fixed_text_alone() -> None:
    """Typos and capitals never touch a name or a literal."""
    style = Style("plain", '"', "{}", "{}", typos=0.9, polite=1.0)
    pieces = [
        ("assign the sentence ", False),
        ('"wonderful weather"', True),
        (" to ", False),
        ("myvariable", True),
    ]
    for seed in range(100):
        prompt = dress(Random(seed), style, pieces, "")
        assert '"wonderful weather"' in prompt
        assert "myvariable" in prompt


@pytest.mark.parametrize(
    ("value", "tag"),
    [
        (True, "bool"),
        ([1, 2], "list[int]"),
        ([1, 2.5], "list[float]"),
        ([[1], [2]], "list[list[int]]"),
        ({"a": [1]}, "dict[str,list[int]]"),
        ([], "list[]"),
        ((1, "a"), "tuple[mixed]"),
        (10**12, "bigint"),
        (list(range(100)), "biglist"),
    ],
)
def test_tags(value: object, tag: str) -> None:
    """Tags say what a value is, and that it is too large to play with."""
    assert type_of(value) == tag


def test_patterns() -> None:
    """`*` stands for something, `|` separates, aliases are words."""
    assert matches("list[*]", "list[int]")
    assert not matches("list[*]", "list[]")
    assert matches("number", "float")
    assert not matches("any", "function(int)->int")
    assert matches("function(int)->*", "function(int)->bool")


# ---- programs ---------------------------------------------------------------------------------------------


def test_programs_run_again_from_their_text() -> None:
    """The joined code of a program prints, turn by turn, what was recorded."""
    for turns in _sample(150, only="lists"):
        live = LiveProgram()
        assert [live.run(turn.code) for turn in turns] == [turn.out for turn in turns]


def test_copied_literals_stand_in_the_prompt_as_in_the_code() -> None:
    """A pure copy turn can be solved by copying: same text, same quotes, the very name."""
    checked = 0
    for turns in _sample(300, only="assignments.copy"):
        for turn in turns:
            if turn.families == ("assignments.copy",) and "\n" not in turn.code:
                name, _, literal = turn.code.partition(" = ")
                assert name in turn.prompt
                assert literal.replace(" ", "") in turn.prompt.replace(" ", "")
                checked += 1
    assert checked > 40


def test_a_document_is_comments_and_code() -> None:
    """Each line of a prompt becomes a comment; a blank line ends a turn."""
    turns = [CorpusTurn("one\ntwo", "x = 1", "", ("t",)), CorpusTurn("print it", "print(x)", "1\n", ("t",))]
    assert render(turns) == "# one\n# two\nx = 1\n\n# print it\nprint(x)\n\n"


def test_held_out_families_and_paraphrases_are_never_trained_on() -> None:
    """No form of a held-out family is on the training menu, and no paraphrase is on both sides."""
    for form in menu(held_out=False).forms:
        assert not form.family.is_held_out
        assert not set(form.seen) & set(form.unseen)
    validation = _sample(120, held_out=True)
    marks = {turn.unseen for turns in validation for turn in turns}
    assert {"phrase", "family"} <= marks
    assert all(not turn.unseen for turns in _sample(50) for turn in turns)


def test_endless_programs_are_stopped() -> None:
    """A loop without end costs the time limit, not the run."""
    with pytest.raises(Dropped), time_limit(0.1):
        LiveProgram().run("while True: pass")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads what is mapped from /proc")
def test_programs_that_fill_the_memory_are_stopped() -> None:
    """One call into C, which no alarm can interrupt, ends at the memory limit; the limit then goes again."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    with pytest.raises(Dropped, match="MemoryError"), memory_limit(1 << 28):
        LiveProgram().run("from itertools import permutations\nprint(list(permutations(range(11))))")
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def test_failing_programs_are_dropped_and_builtins_stay() -> None:
    """An exception or exit inside a program is an ordinary outcome."""
    for code in ("1 / 0", "raise SystemExit", "print('x' * 10000)"):
        with pytest.raises(Dropped):
            LiveProgram().run(code)
    assert builtins.print is print


@pytest.mark.slow
def test_the_file_is_the_same_whatever_the_number_of_workers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A corpus depends on its seed alone."""
    monkeypatch.setattr(writer, "SHARD_SIZE", 40)
    write_corpus(tmp_path / "new" / "one.jsonl", 120, seed=9, workers=1)
    write_corpus(tmp_path / "two.jsonl", 120, seed=9, workers=2)
    text = (tmp_path / "new" / "one.jsonl").read_text()
    assert text == (tmp_path / "two.jsonl").read_text()
    records = [json.loads(line) for line in text.splitlines()]
    assert len(records) == 120
    assert {"prompt", "code", "out", "families"} <= set(records[0]["turns"][0])
