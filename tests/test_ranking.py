"""Promises of ranking: evidence decides, equal code is one, every reason is said."""

from codegen_repl.ranking import rank
from codegen_repl.session import Candidate, Origin, Provenance, Run

OK = Run("exit", 0, stdout="1\n")
FAILED = Run("exit", 1, error="NameError: name 'y' is not defined")


def candidate(text: str, logprob: float = -1.0, run: Run | None = None) -> Candidate:
    return Candidate(text, Provenance(Origin.MODEL, mean_logprob=logprob), run=run)


def order(*candidates: Candidate) -> list[int]:
    return [place.index for place in rank(candidates)]


def test_what_parses_leads_what_does_not_however_likely() -> None:
    assert order(candidate("x = (", -0.1), candidate("x = 1", -5.0)) == [1, 0]


def test_what_runs_leads_what_only_parses() -> None:
    assert order(candidate("print(y)", -0.1, FAILED), candidate("print(1)", -5.0, OK)) == [1, 0]


def test_among_equals_the_likelier_leads_and_ties_keep_their_order() -> None:
    assert order(candidate("a = 1", -2), candidate("b = 1", -1), candidate("c = 1", -1)) == [1, 2, 0]


def test_candidates_of_equal_syntax_trees_are_one() -> None:
    places = rank([candidate("x=1"), candidate("x = 1  # one"), candidate("x = 2"), candidate("(x) = 1")])
    assert [(place.index, place.twins) for place in places] == [(0, (1, 3)), (2, ())]


def test_every_place_has_its_reasons_in_words() -> None:
    places = rank([candidate("x = ("), candidate("print(y)", run=FAILED), candidate("print(1)", run=OK)])
    assert [place.reasons for place in places] == [
        ("parses", "runs"),
        ("parses", "NameError: name 'y' is not defined"),
        ("syntax error: '(' was never closed, line 1",),
    ]


def test_an_empty_answer_comes_last() -> None:
    assert order(candidate("", 0.0), candidate("x = 1", -9.0)) == [1, 0]
