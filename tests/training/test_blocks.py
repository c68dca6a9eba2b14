"""Blocks: families written as code under comments become the same families as declared by calls."""

import pytest

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus.blocks import blocks, functions, stories
from codegen_repl.training.corpus.draws import integer, new
from codegen_repl.training.corpus.family import Domain

TABLE = """
shift(xs, k)
    # returns {xs} without its first {k} items
    #   in the same order / drops {k} items / cuts {xs} / takes the rest of {xs}
    # > rest drop
    # * 0.5
    if not {xs}:
        return []

    return {xs}[{k}:]
"""


def test_a_function_takes_the_parameters_of_its_header_and_the_phrases_of_its_comments(
    own_domain: Domain,
) -> None:
    """Order of parameters, wrapped phrases, weight and blank lines of the body survive."""
    functions(own_domain, TABLE, {"k": integer(1, 3), "xs": "list[int]"})
    form, unnamed = own_domain.forms
    assert form.params == unnamed.params == ("xs", "k")
    assert form.phrases[:2] == (
        "returns {xs} without its first {k} items in the same order",
        "drops {k} items",
    )
    assert form.code.endswith("        return []\n\n    return {xs}[{k}:]")
    assert form.weight == 0.5


def test_each_run_of_comments_starts_a_step_of_a_story(own_domain: Domain) -> None:
    """Steps keep their order, and `?` marks one that may be left out."""
    table = "grow\n    # make {a} / set {a}\n    {a} = 1\n    # ?\n    # print {a}\n    print({a})\n"
    stories(own_domain, table, {"a": new("a")})
    (form,) = own_domain.forms
    assert [form.code, *(later.code for later in form.then)] == ["{a} = 1", "print({a})"]
    assert [later.optional for later in form.then] == [True]


@pytest.mark.parametrize("table", ["    x = 1", "not a header!", "name\n    x = 1"])
def test_a_line_that_fits_nowhere_is_refused(table: str) -> None:
    """Code without a name or without phrases is an error, not a family."""
    with pytest.raises(UsageError):
        list(blocks(table))
