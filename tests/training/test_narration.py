"""Narration: marks for a start, a loop and its branches become stories told in many ways."""

import pytest

from codegen_repl.errors import UsageError
from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.narration import narrated, tell

TABLE = """
count_small
    ~set {xs} {ints} | list
    ~init {count} 0; {out} []
    ~loop items {xs} number
    ... | it is below {mid} => add 1 to {count} => append it to {out}
    for x in {xs}:
        if x < {mid}:
            {count} += 1
        else:
            {out}.append(x)
    ~print {out} | list
"""


def test_a_start_tells_every_variable_and_writes_a_line_for_each() -> None:
    """`~init` names all variables with their values in words in every phrase."""
    comment, *code = [line.strip() for line in narrated("    ~init {a} 0; {out} []").splitlines() if line]
    assert code == ["{a} = 0", "{out} = []"]
    phrases = comment.removeprefix("# ").split(" / ")
    assert len(phrases) > 20
    assert all("{a}" in p and "{out}" in p and ("list" in p or "[]" in p) for p in phrases)
    assert "initialize {a} with 0 and {out} with an empty list" in phrases


def test_a_loop_tells_its_head_and_each_branch(own_domain: Domain) -> None:
    """Every telling of `~loop` has the condition and both outcomes, over the named list."""
    tell(own_domain, TABLE, SLOTS)
    story = next(f for f in own_domain.forms if f.family.name.endswith("count_small"))
    loop = story.then[1]
    assert len(loop.phrases) > 20
    for phrase in loop.phrases:
        assert all(
            part in phrase for part in ("{xs}", "below {mid}", "add 1 to {count}", "append it to {out}")
        )


def test_a_story_is_also_told_at_once_and_as_a_function(own_domain: Domain) -> None:
    """The variants have the same code in fewer turns; the function returns what the story prints."""
    tell(own_domain, TABLE, SLOTS)
    turns = {form.family.name.split("count_small")[1]: 1 + len(form.then) for form in own_domain.forms}
    assert turns == {"": 4, "_at_once": 3, "_to_the_end": 3, "_in_one_turn": 1, "_in_function": 2}
    function = own_domain.forms[-1]
    assert function.code.startswith("def {f}({xs}):\n    {count} = 0\n    {out} = []\n    for x in {xs}:")
    assert function.code.endswith("    return {out}")
    assert all("return" in phrase for phrase in function.phrases)


def test_the_tellings_are_the_same_in_every_process() -> None:
    """A table always gives the same text, so that held-out paraphrases stay held out."""
    assert narrated(TABLE) == narrated(TABLE)


def test_an_unknown_kind_of_loop_is_refused() -> None:
    """The error lists the kinds there are."""
    with pytest.raises(UsageError, match="items"):
        narrated("    ~loop sideways {xs} | print it")
