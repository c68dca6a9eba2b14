"""What a step's words let one expect of its code."""

import pytest

from codegen_repl.prompt_evidence import Asked, asked_in, bound_names, missing, num_shared, num_unused


@pytest.mark.parametrize(
    ("prompt", "asked"),
    [
        ('Assign the string "abc d" to a variable named "my_string".', Asked(("my_string",), ("abc d",))),
        ("store 3 and 4.5 in a list called pair", Asked(("pair",), (3.0, 4.5))),
        ("write a function `area` for two numbers", Asked(("area",))),
        ("Lowercase the given string my_string", Asked((), ("my_string",))),
        ("put the users' names and the groups' sizes in a table", Asked()),
        ("the list's first 2 items, then 'x'", Asked((), ("x", 2.0))),
        ('look up the key named "age"', Asked((), ("age",))),
        ("sort the variable named by the user, the 2nd time, in data/my_file.csv", Asked()),
        ("add -5 to 10", Asked((), (5.0, 10.0))),
        ('assign the integer "5" to n and the word "5" to w', Asked((), ("5",), (5.0,))),
        ("", Asked()),
    ],
)
def test_names_and_literals_are_read_from_the_words(prompt: str, asked: Asked) -> None:
    assert asked_in(prompt) == asked


@pytest.mark.parametrize(
    ("prompt", "code", "lacks"),
    [
        ('set a variable named "n" to 5', "n = 5", ()),
        ('set a variable named "n" to 5', "m = 5", ("n is not assigned",)),
        ('set a variable named "n" to 5', "n = 6", ("5 does not occur",)),
        ('set a variable named "n" to 5', "n =", ("n is not assigned", "5 does not occur")),
        ('a function named "area"', "def area(r):\n    return r", ()),
        ('the class called "Box"', "class Box: pass", ()),
        ('import numpy as a module called "np"', "import numpy as np", ()),
        ('split "a b" at " "', "'a b'.split(' ')", ()),
        ('turn "100" into a number', "n = 100", ()),
        ('turn "100" into a number', "n = '100'", ()),
        ('assign the integer "5" to n', "n = 5", ()),
        ('set "xs" to "[1,2, 3]"', "xs = [1, 2, 3]", ()),
        ('set "xs" to "[1,2, 3]"', "xs = '[1,2, 3]'", ()),
        ('set "xs" to "[1,2, 3]"', "xs = [1, 2]", ("'[1,2, 3]' does not occur",)),
        ('split at "["', "t.split('(')", ("'[' does not occur",)),
        ("1) sort it 2: take 3 of it", "sorted(x)[:3]", ()),
        ('assign the integer "5" to n', "n = '5 '", ("5 does not occur as a number",)),
        ('replace "x" by "y"', "t.replace('x', 'z')", ("'y' does not occur",)),
        ("every number below 1e400 or 7", f"x = 1{'0' * 400} + 7", ()),
        ("print the sum of 0.5 and 2", "print(f'{2 + 0.5}')", ()),
        ("is it 1?", "x = True", ("1 does not occur",)),
    ],
)
def test_what_code_lacks_is_said_in_words(prompt: str, code: str, lacks: tuple[str, ...]) -> None:
    assert missing(prompt, code) == lacks


def test_a_name_that_earlier_code_bound_need_only_be_used() -> None:
    prompt = "print the variable named total"
    assert missing(prompt, "print(total)", bound_names("total = 3")) == ()
    assert missing(prompt, "print(3)", {"total"}) == ("total is not used",)
    assert missing(prompt, "print(total)") == ("total is not assigned",)


def test_bound_names_are_those_that_code_gives_a_meaning_to() -> None:
    code = "import os.path\nfrom a import b as c\nfor i, j in x: pass\nwith f() as g: h = k.m = 1\n"
    assert bound_names(code) == {"os", "c", "i", "j", "g", "h"}
    assert bound_names("x = (") == frozenset()


def test_words_that_come_back_are_counted_once_and_short_ones_not() -> None:
    assert num_shared("the lower-case words, sorted by 100 of words", "sorted(words.lower(), key=100)") == 4
    assert num_shared("say it", "print('it')") == 0


@pytest.mark.parametrize(
    ("program", "count"),
    [
        ("x = 1\nprint(x)", 0),
        ("x = 1\ny = x\nz, y = 2, 3", 2),
        ("for i in range(3):\n    total = 0\n    total += 1", 2),
        ("def f(a):\n    b = a\n    return a", 1),
        ("x = (", 0),
    ],
)
def test_names_that_nothing_reads_are_counted(program: str, count: int) -> None:
    assert num_unused(program) == count
