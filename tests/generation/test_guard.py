"""The guard refuses what no program can go on from, and lets every working answer through."""

import pytest

from codegen_repl.generation.guard import Guard
from codegen_repl.generation.guard.copies import Quoted

PROGRAM = "import math\nchars = ['b', 'a']\ntotal = 3\ndef top(xs):\n    best = max(xs)\n    return best\n"


def can_write(code: str, prompt: str = "do it", program: str = PROGRAM, piece: int = 2) -> bool:
    """Whether the guard lets `code` through, handed over in pieces."""
    guard = Guard(program, prompt)
    progress = guard.start
    for start in range(0, len(code), piece):
        then = guard.advance(progress, code[start : start + piece])
        if then is None:
            return False
        progress = then
    return guard.may_end(progress)


@pytest.mark.parametrize(
    "code",
    [
        "print(sorted(set(chars)))\n",
        "pairs = [(c, n) for c, n in zip(chars, range(total))]\n",
        "grid = [[i * j for j in range(3)] for i in range(3)]\n",
        "for i, c in enumerate(chars, start=1):\n    print(f'{i}. {c.upper():>5}')\n",
        "def area(width, height=2):\n    size = width * height\n    return size\n",
        "chars.sort(key=lambda w: (len(w), w), reverse=True)\n",
        "if total > 2:\n    print('big')\nelif total == 2:\n    print('two')\nelse:\n    print('small')\n",
        "a, b = 1, 2\na, b = b, a + b\n",
        "x: int = 5\nx += total\n",
        "import numpy as np\nfrom math import floor as down\nprint(np.ones(3), down(2.5))\n",
        "try:\n    n = int('x')\nexcept ValueError as error:\n    print(error)\nfinally:\n    print(1)\n",
        "with open('f.txt', 'w') as file:\n    file.write('a')\n",
        "class Dog(Animal):\n    def __init__(self, name):\n        self.name = name\n",
        "nested = {\n    'a': [1, 2],\n    'b': [3],\n}\n",
        "words = {w: len(w) for w in chars if w not in ('x', 'y')}\n",
        "text = 'it''s' \"fine\"\nprint(text[::-1], 1_000, 0xff, 1e-3, .5)\n",
        "@staticmethod\ndef one():\n    return 1\n",
        "while total > 0:\n    total -= 1\n\n    print(total)\n",
        "text = '''two\nlines'''\n",
        "def last(xs):\n    # the one at the end\n    return xs[-1]\n",
        "def first(xs):\n    i = j = 0\n    return xs[i + j]\n",
        "for i, (a, b) in enumerate(zip(chars, chars)):\n    print(i, a, b)\n",
        "for (a, b), c in zip(zip(chars, chars), chars):\n    print(a, b, c)\n",
        "pairs = {a: [b, i] for i, (a, b) in enumerate(zip(chars, chars))}\n",
        "if (size := len(chars)) > 1:\n    print(size)\n",
        "best = top(xs=chars)\nprint(best, flush=True)\n",
        "match total:\n    case 1:\n        print('one')\n    case _:\n        print('many')\n",
    ],
)
@pytest.mark.parametrize("piece", [1, 3, 100])
def test_working_answers_pass_whatever_the_pieces(code: str, piece: int) -> None:
    """No valid answer is refused, however it is cut into tokens."""
    assert can_write(code, program=PROGRAM + "class Animal:\n    pass\n", piece=piece)


@pytest.mark.parametrize(
    "code",
    [
        "print(sorted(set(message)))\n",  # a name that nobody bound
        "print(best)\n",  # bound inside a function only
        "best = [a for (a, b) in chars]\nprint(b)\n",  # bound inside a comprehension only
        "best = top(size_of=chars)\n",  # an argument that nothing has
        "print(f'{missing}')\n",
        "total = total + undefined\n",
        "print(2hours, 13)\n",
        "print([w for x in chars])\n",
        "values = [1, 2, 3].join('x'\n",
        "x = [1, 2]'.'\n",
        "print('never closed)\n",
        "if total > 2\n",
        "def f(x:\n",
        "for x in chars:\nprint(x)\n",
        "else:\n    print(1)\n",
        "  print(total)\n",
        "x = (1, 2]\n",
        "print chars\n",
        "total = a = 1\n",  # nobody has asked for an a
        "total\nmissing\n",
        "i = j\n",
        "print(nothing=total)\n",
        "print(values = total)\n",
        "print(2030-01-02)\n",
        "total = total\n",  # does nothing
        "total.upper() return total\n",
        "print(chars.)\n",
        "\\nonlocal = 1\n",
        "x = 1 ? 2\n",
        "await total\n",
        "x = 1    \n",
        "print(chars[\n\n",
    ],
)
def test_what_cannot_run_is_refused(code: str) -> None:
    """Unknown names, broken strings, brackets, numbers and blocks do not get through."""
    assert not can_write(code)


def test_an_answer_is_not_empty() -> None:
    """Neither blank lines nor the next comment are an answer."""
    assert not can_write("\n\n")
    assert not can_write("")


@pytest.mark.parametrize(
    ("prompt", "right", "wrong"),
    [
        (
            'Assign the string "jumps over the lazy dog" to s.',
            's = "jumps over the lazy dog"\n',
            's = "jumpswapcase"\n',
        ),
        ("let xs be [1,2,3,44]", "xs = [1, 2, 3, 44]\n", "xs = [1, 2, 3, 4]\n"),
        (
            "make d {'pear': {'peach': 16}, 'c': 1}",
            "d = {'pear': {'peach': 16}, 'c': 1}\n",
            "d = {'pear': 1}\n",
        ),
        ("let xs be (10, 20, 30)", "xs = [10, 20, 30]\n", "xs = [10, 20, 3]\n"),
        ('store it in "my_relative_altitude"', "my_relative_altitude = 1\n", "my_rel = 1\n"),
        ('set "total_a" and "total_b" to 0', "total_a = total_b = 0\n", "total_a = total_b\n"),
        ('set "a" and "b" to 0', "a = b = 0\n", "a = b\n"),
        ("make variables called left_sum and n2 that are 0", "left_sum = n2 = 0\n", "left_sum = n2 + 1\n"),
        ("assign 5 to row_2 and 6 to row_3", "row_2 = 5\nrow_3 = 6\n", "row_2 = 5\nrow_ = 6\n"),
        ('assign the integer "5" to a', "a = 5\n", 'a = "5"\n'),
        ("repeat it", "x = " + "1 + " * 50 + "1\n", "x = " + "1 + " * 99 + "1\n"),
        ('put 1 in a variable "my_array"', "my_array = 1\n", "my_mat = 1\nmy_array = 1\n"),
        ("let xs be [10.5, 2.5]", "xs = [[10.5], [2.5]]\n", "xs = [10.5]\n"),
        ("print 'over the lazy dog'", "print('over the lazy dog')\n", "print('over the \\d')\n"),
        ('fit it with (n_clusters 4, "a" 0)', "total = max(chars, default=4)\n", "total = (n\n"),
    ],
)
def test_a_copy_once_begun_is_finished(prompt: str, right: str, wrong: str) -> None:
    """Quoted strings, literals and names of the prompt are copied whole."""
    assert can_write(right, prompt)
    assert not can_write(wrong, prompt)


def test_a_method_may_continue_the_class_before_it() -> None:
    """An indented answer is right where the program ends inside a block."""
    program = "class Dog:\n    def __init__(self):\n        self.name = 'x'\n"
    assert can_write("    def bark(self):\n        return self.name\n", program=program)
    assert not can_write("    def bark(self):\n        return self.name\n", program="x = 1\n")


def test_the_prompt_is_found_at_the_end_of_a_context() -> None:
    """A context as a model reads it is a program that ends with the prompt as comments."""
    guard = Guard.of_context("# make xs\nxs = [1]\n\n# assign 'lemon tea' to\n# drink\n")
    assert guard.advance(guard.start, "drink = 'lemon t") is not None
    assert guard.advance(guard.start, "drink = 'lemont") is None
    assert guard.advance(guard.start, "print(xs)") is not None


def test_an_import_inside_a_block_binds_its_names() -> None:
    """As where a library may be missing."""
    program = "try:\n    import numpy as np\nexcept ImportError:\n    np = None\n"
    program += "if True:\n    from math import sqrt\n"
    assert can_write("print(np, sqrt(4))\n", program=program)


def test_a_broken_program_still_names_what_it_binds() -> None:
    """Where the program does not parse, its lines are read one by one."""
    guard = Guard("xs = [1]\nprint(xs\ntotal = 2\n", "print the total")
    assert guard.advance(guard.start, "print(total)\n") is not None


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ('Store the sum in a variable named "sum_all".', "sum_all"),
        ("store it in a variable called best", "best"),
        ("write a function `area` that takes a number", "area"),
        ("Define a class called Dog", "Dog"),
    ],
)
def test_a_name_that_was_told_is_bound_before_the_end(prompt: str, name: str) -> None:
    """An answer may not end without the variable, function or class that it was asked for by name."""
    guard = Guard("", prompt)
    wrote = guard.advance(guard.start, "print(sum([1]))\n")
    assert wrote is not None
    assert not guard.may_end(wrote)
    assert guard.advance(wrote, "\n#") is None
    then = guard.advance(wrote, f"{name} = 1\n")
    assert then is not None
    assert guard.may_end(then)


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        ("assign the month of day to month and of year to month_price", "month = 1\nmonth_price = 2\n"),
        ("store it as JSON in json_text", "import json\njson_text = json.dumps(chars)\n"),
    ],
)
def test_words_of_the_prompt_and_modules_are_no_broken_copies(prompt: str, code: str) -> None:
    assert can_write(code, prompt)


@pytest.mark.parametrize(
    "prompt", ["rename the column called age", "use the list called chars", 'print a file named "a"']
)
def test_other_things_that_have_names_are_not_waited_for(prompt: str) -> None:
    """Columns, files and what exists already need no binding."""
    assert can_write("print(chars)\n", prompt)


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("Compute the sums and store them as running_sums.", {"running_sums"}),
        ('assign the result to "w"', {"w"}),
        ("Save it in a new variable x_2; print it", {"x_2"}),
        ("count the words that end in 'r'", set()),
        ("store the value of f applied to 'pear'", set()),
        ("save the table to out_2.csv", set()),
        ("save the sum in the 'total' column", set()),
    ],
)
def test_where_to_keep_a_result_is_a_name_that_was_told(prompt: str, names: set[str]) -> None:
    """`store as x_1` names a variable; a text or a file after such a word does not."""
    assert Quoted.of(prompt).told == names


def test_no_other_name_is_made_before_the_ones_that_were_told() -> None:
    """Where variables are asked for, the answer makes those, and only then others."""
    prompt = 'Initialize a variable "nums" with [1, 3] and a variable "N" with 4.'
    assert can_write("nums = [1, 3]\nN = 4\n", prompt)
    assert can_write("print(total)\nnums = [1, 3]\nN = 4\nlater = 1\n", prompt)
    assert not can_write("nums = [1, 3]\nother = 4\nN = 4\n", prompt)
    assert not can_write("nums = [1, 3]\nothe", prompt)


def test_the_end_is_refused_while_a_copy_is_not_finished() -> None:
    """What could not be a whole line is no end either."""
    guard = Guard("", 'store 1 in "my_altitude"')
    progress = guard.advance(guard.start, "my_alti")
    assert progress is not None
    assert not guard.may_end(progress)
