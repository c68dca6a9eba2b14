"""Classes that grow: redefined before there are objects, extended in place after."""

from collections.abc import Iterator

import pytest

from codegen_repl.training.corpus.class_stories import Kind, ability, declare
from codegen_repl.training.corpus.draws import integer
from codegen_repl.training.corpus.family import DOMAINS, Domain

KIND = Kind(
    "square",
    ("Square",),
    ("s",),
    {"side": integer(1, 9)},
    (ability("area", "return self.side ** 2", ["returns the area", "squares the side"]),),
)


@pytest.fixture
def codes() -> Iterator[dict[str, list[str]]]:
    """The code of each story's steps, by the story's name."""
    domain = Domain("of_squares")
    declare(domain, KIND)
    yield {
        form.family.name.split(".")[-1]: [form.code, *(later.code for later in form.then)]
        for form in domain.forms
    }
    del DOMAINS["of_squares"]


def test_a_class_is_rewritten_while_it_has_no_objects(codes: dict[str, list[str]]) -> None:
    """The second step holds the whole class, so that objects made later have the method."""
    _, rewritten, made, used = codes["grown"]
    assert rewritten.startswith("class {C}:")
    assert "def area(self):" in rewritten
    assert (made, used) == ("{o} = {C}({v_side})", "print({o}.area())")


def test_a_class_with_objects_gains_a_method_that_they_have_too(codes: dict[str, list[str]]) -> None:
    """The method is assigned to the class that exists."""
    namespace: dict[str, object] = {}
    filled = [
        code.replace("{C}", "C").replace("{o}", "o").replace("{v_side}", "3") for code in codes["added"]
    ]
    for code in filled[:-1]:
        exec(code, namespace)
    assert eval("o.area()", namespace) == 9
