"""Promises of ranking: evidence decides, equal code is one, every reason is said."""

from codegen_repl.ranking import Step, is_sound, rank, why_before
from codegen_repl.session import Candidate, Check, CheckKind, CheckOutcome, Origin, Provenance, Run

OK = Run("exit", 0, stdout="1\n")
ANY = Step()
FAILED = Run("exit", 1, error="NameError: name 'y' is not defined")


def candidate(text: str, logprob: float = -1.0, run: Run | None = None) -> Candidate:
    return Candidate(text, Provenance(Origin.MODEL, mean_logprob=logprob), run=run)


def order(*candidates: Candidate) -> list[int]:
    return [place.index for place in rank(candidates, ANY)]


def test_what_parses_leads_what_does_not_however_likely() -> None:
    assert order(candidate("x = (", -0.1), candidate("x = 1", -5.0)) == [1, 0]


def test_what_runs_leads_what_only_parses() -> None:
    assert order(candidate("print(y)", -0.1, FAILED), candidate("print(1)", -5.0, OK)) == [1, 0]


def test_among_equals_the_likelier_leads_and_ties_keep_their_order() -> None:
    assert order(candidate("a = 1", -2), candidate("b = 1", -1), candidate("c = 1", -1)) == [1, 2, 0]


def test_candidates_of_equal_syntax_trees_are_one() -> None:
    places = rank(
        [candidate("x=1"), candidate("x = 1  # one"), candidate("x = 2"), candidate("(x) = 1")], ANY
    )
    assert [(place.index, place.twins) for place in places] == [(0, (1, 3)), (2, ())]


def test_every_place_has_its_reasons_in_words() -> None:
    places = rank([candidate("x = ("), candidate("print(y)", run=FAILED), candidate("print(1)", run=OK)], ANY)
    assert [place.reasons for place in places] == [
        ("parses", "runs"),
        ("parses", "NameError: name 'y' is not defined"),
        ("syntax error: '(' was never closed, line 1",),
    ]


def test_an_empty_answer_comes_last() -> None:
    assert order(candidate("", 0.0), candidate("x = 1", -9.0)) == [1, 0]


THREE = Check(CheckKind.HOLDS, "len(x) == 3")
MIKE = Check(CheckKind.PRINTS, "Mike: 9")
MET = Run("exit", 0, checks=(CheckOutcome(1, THREE, True), CheckOutcome(1, MIKE, True)))
UNMET = Run("exit", 0, checks=(CheckOutcome(1, THREE, False, "len(x) is 2"), CheckOutcome(1, MIKE, True)))
NEITHER = Run("exit", 0, checks=tuple(CheckOutcome(1, check, False) for check in (THREE, MIKE)))
WARNED = Run("exit", 0, checks=MET.checks, warnings=("DeprecationWarning: old",))


def test_among_those_that_run_more_checks_met_lead_then_fewer_warnings() -> None:
    runs = (FAILED, NEITHER, UNMET, WARNED, MET)
    codes = ("a = 1", "b = 1", "c = 1", "d = 1", "e = 1")
    assert order(
        *(candidate(code, -k, run) for k, (code, run) in enumerate(zip(codes, runs, strict=True)))
    ) == [
        4,
        3,
        2,
        1,
        0,
    ]


def test_checks_and_warnings_are_among_the_reasons() -> None:
    (met,), (unmet,), (neither,), (warned,) = (
        rank([candidate("x = 1", run=r)], ANY) for r in (MET, UNMET, NEITHER, WARNED)
    )
    assert met.reasons == ("parses", "runs", "meets 2 checks")
    assert unmet.reasons == ("parses", "runs", "fails check len(x) == 3: len(x) is 2")
    assert neither.reasons[2:] == ("fails check len(x) == 3", 'fails expect "Mike: 9"')
    assert warned.reasons == ("parses", "runs", "meets 2 checks", "warns: DeprecationWarning: old")


def test_nothing_is_known_against_what_is_untried_or_does_all_it_should() -> None:
    sound = [candidate("x = 1"), candidate("x = 1", run=OK), candidate("x = 1", run=WARNED)]
    unsound = [
        candidate(""),
        candidate("x = ("),
        candidate("x = 1", run=FAILED),
        candidate("x = 1", run=UNMET),
    ]
    assert [is_sound(c) for c in sound + unsound] == [True] * 3 + [False] * 4


def test_the_first_difference_is_what_decides() -> None:
    pairs = [
        (candidate("x = 1"), candidate("x = ("), "it parses"),
        (candidate("x = 1", -9, OK), candidate("x = 1", -1, FAILED), "it runs"),
        (candidate("x = 1", -9, MET), candidate("x = 1", -1, UNMET), "it meets more checks"),
        (candidate("x = 1", -9, MET), candidate("x = 1", -1, WARNED), "it brings fewer warnings"),
        (candidate("x = 1", -1, OK), candidate("x = 1", -2, OK), "the model finds it likelier"),
        (candidate("x = 1", -1, OK), candidate("x = 1", -1, OK), "it came first"),
    ]
    assert [why_before(better, lesser, ANY) for better, lesser, _ in pairs] == [words for *_, words in pairs]


def test_what_the_step_names_counts_before_likelihood() -> None:
    step = Step.after(["word = 'x'"], 'put "OPEN" into a variable called door, as an upper-case word')
    codes = ('door = "REN"', 'door = "OPEN"', 'door = "OPEN".upper()', 'x = "OPEN"')
    candidates = [candidate(code, -place, OK) for place, code in enumerate(codes)]
    assert [place.index for place in rank(candidates, step)] == [2, 1, 0, 3]
    assert "names and values" in why_before(candidates[1], candidates[0], step)
    assert why_before(candidates[2], candidates[1], step) == "more words of the step come back in it"
