"""Formal tables: what their marks write out."""

from codegen_repl.training.corpus.formal import with_parameters, written

TABLE = """
sorting
    ~list {xs} {ints} | list of numbers
    # order the numbers, and call them {ys}
    ~get {ys} | sort {xs} | the sorted items
    ... of {xs} | sorted({xs})
    ~out? | - | the first item of {ys} | {ys}[0]
"""


def test_orders_and_nouns_become_whole_prompts_above_their_code() -> None:
    lines = [line.strip() for line in written(TABLE).splitlines()]
    assert "{xs} = {ints}" in lines
    assert "{ys} = sorted({xs})" in lines
    assert "print({ys}[0])" in lines
    told = lines[lines.index("{ys} = sorted({xs})") - 1]
    assert "sort {xs} and store the result in {ys}" in told
    assert "let {ys} be the sorted items of {xs}" in told
    assert any("named {xs} with the values {ints.items}" in line for line in lines)


def test_a_step_that_may_be_left_out_is_marked() -> None:
    lines = [line.strip() for line in written(TABLE).splitlines()]
    assert lines[lines.index("print({ys}[0])") - 2] == "# ?"


def test_a_function_is_asked_for_with_the_names_of_its_parameters() -> None:
    code = "def {f}({pn}, limit):\n    return {pn} < limit"
    said = ["write a function {f} that compares", "define {f}({pn.bare}, limit)"]
    assert with_parameters(said, code) == [
        "write a function {f}({pn.bare}, limit) that compares",
        "define {f}({pn.bare}, limit)",
    ]
