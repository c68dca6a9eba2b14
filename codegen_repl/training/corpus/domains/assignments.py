"""Assigning, copying and printing: exact literals of every kind, several names at once, changes of one."""

from codegen_repl.training.corpus.draws import (
    choice,
    fragment,
    integer,
    new,
    of_type,
    sampled,
    sentence,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain

d = Domain("assignments", weight=4.2)

ASSIGN_PROMPTS = [
    "assign {value} to {out}",
    "assign {value} to a variable named {out}",
    "assign {value} to the variable {out}",
    "assign the {value.noun} {value} to {out}",
    "assign the {value.noun} {value} to a variable named {out}",
    "assign the {value.noun} {value} to a variable called {out}",
    "set {out} to {value}",
    "set {out} = {value}",
    "set the variable {out} to {value}",
    "let {out} be {value}",
    "let {out} = {value}",
    "let {out} be the {value.noun} {value}",
    "store {value} in {out}",
    "store {value} in a variable called {out}",
    "store the {value.noun} {value} in {out}",
    "store to {out} the {value.noun} {value}",
    "save {value} as {out}",
    "save {value} in {out}",
    "save the {value.noun} {value} to a variable {out}",
    "create a variable {out} with value {value}",
    "create a variable {out} and set it to {value}",
    "create a variable called {out} with the value {value}",
    "create a {value.noun} {out} with {value}",
    "create a {value.noun} called {out}: {value}",
    "create {out} = {value}",
    "make a variable {out} equal to {value}",
    "make a {value.noun} {out} = {value}",
    "make {out} {value}",
    "define {out} as {value}",
    "define a variable {out} = {value}",
    "define a {value.noun} named {out} with {value}",
    "define the {value.noun} {out} = {value}",
    "{out} = {value}",
    "{out} is {value}",
    "{out}: {value}",
    "put {value} in {out}",
    "put {value} into a variable {out}",
    "put the {value.noun} {value} into {out}",
    "initialize {out} to {value}",
    "initialize {out} with {value}",
    "initialize a {value.noun} {out} with {value}",
    "declare a variable {out} holding {value}",
    "have a variable {out} that holds {value}",
    "i have a {value.noun} {out}: {value}",
    "we have {out} = {value}",
    "given {out} = {value}",
    "start with {out} = {value}",
    "the variable {out} should hold {value}",
    "use {out} for the {value.noun} {value}",
    "name the {value.noun} {value} {out}",
    "call the {value.noun} {value} {out}",
    "keep {value} in a variable named {out}",
    "write {value} to {out}",
    "add a variable {out} with {value}",
]
d.statement(
    "copy", "{out} = {value}", ASSIGN_PROMPTS, show="{out}", weight=5, value=of_type("any"), out=new()
)

for _kind, _weight in (
    ("int", 1.0),
    ("float", 0.7),
    ("str", 3.0),
    ("bool", 0.2),
    ("list[int]", 3.0),
    ("list[float]", 1.2),
    ("list[str]", 2.5),
    ("list[list[int]]", 1.0),
    ("dict[str,int]", 1.4),
    ("dict[str,str]", 0.5),
    ("dict[str,list[int]]", 0.5),
    ("tuple[*]", 0.6),
    ("set[*]", 0.5),
    ("list[tuple[*]]", 0.3),
    ("list[dict[*]]", 0.4),
):
    _hint = {"list[str]": "words", "list[list[int]]": "matrix"}.get(_kind, _kind.split("[")[0])
    d.statement(
        "copy_" + _kind.replace("[", "_").replace("]", "").replace(",", "_").replace("*", "any"),
        "{out} = {value}",
        ASSIGN_PROMPTS,
        show="{out}",
        weight=0.5 * _weight,
        value=of_type(_kind),
        out=new(_hint),
    )

d.statement(
    "copy_sentence",
    "{out} = {value}",
    [
        "store the sentence {value} in {out}",
        "set {out} to the sentence {value}",
        "let {out} be the text {value}",
        "create a string {out} with the text {value}",
        "assign the sentence {value} to {out}",
        "make a string variable {out} that says {value}",
        "save the message {value} as {out}",
        "{out} is the phrase {value}",
        "keep the text {value} in a string called {out}",
        "define {out} as the string {value}",
    ],
    show="{out}",
    weight=1.5,
    value=sentence(),
    out=new("str"),
)

_PAIR = [
    "set {a} to {x} and {b} to {y}",
    "let {a} be {x} and {b} be {y}",
    "let {a} = {x} and {b} = {y}",
    "assign {x} to {a} and {y} to {b}",
    "create two variables: {a} = {x} and {b} = {y}",
    "create variables {a} and {b} with values {x} and {y}",
    "assign the values {x} and {y} to {a} and {b}",
    "define {a} as {x} and {b} as {y}",
    "store {x} in {a} and {y} in {b}",
    "set {a} and {b} to {x} and {y} respectively",
    "assign {x} and {y} to {a} and {b}, respectively",
    "make {a} equal to {x} and {b} equal to {y}",
    "{a} is {x}, {b} is {y}",
    "{a} = {x}, {b} = {y}",
    "put {x} in {a}, and {y} in {b}",
    "save {x} as {a} and {y} as {b}",
    "assign {x} to a variable named {a}. assign {y} to a variable named {b}",
    "initialize {a} with {x} and {b} with {y}",
    "set {a} to {x}. set {b} to {y}",
    "have {a} = {x}; {b} = {y}",
]
for _kind, _weight in (
    ("int", 1.5),
    ("float", 0.7),
    ("str", 1.5),
    ("list[int]", 1.5),
    ("list[str]", 1.0),
    ("any", 1.5),
):
    _hint = "words" if _kind == "list[str]" else _kind.split("[")[0]
    d.statement(
        "pair_" + _kind.replace("[", "_").replace("]", ""),
        "{a} = {x}\n{b} = {y}",
        _PAIR,
        weight=_weight,
        x=of_type(_kind),
        y=of_type(_kind),
        a=new(_hint),
        b=new(_hint),
    )

d.statement(
    "triple",
    "{a} = {x}\n{b} = {y}\n{c} = {z}",
    [
        "set {a} to {x}, {b} to {y} and {c} to {z}",
        "let {a} be {x}, {b} be {y} and {c} be {z}",
        "assign {x} to {a}, {y} to {b}, and {z} to {c}",
        "create three variables: {a} = {x}, {b} = {y}, {c} = {z}",
        "define {a} = {x}, {b} = {y} and {c} = {z}",
        "store {x} in {a}, {y} in {b} and {z} in {c}",
        "assign {x}, {y} and {z} to {a}, {b} and {c}",
        "{a} is {x}, {b} is {y}, {c} is {z}",
        "initialize {a}, {b} and {c} with {x}, {y} and {z}",
        "set {a}, {b}, {c} to {x}, {y}, {z} respectively",
    ],
    x=of_type("scalar"),
    y=of_type("scalar"),
    z=of_type("scalar"),
    a=new("int", "str"),
    b=new("float", "str"),
    c=new("int"),
)

d.statement(
    "same_value",
    "{a} = {b} = {x}",
    [
        "set both {a} and {b} to {x}",
        "set {a} and {b} to {x}",
        "let {a} and {b} both be {x}",
        "assign {x} to both {a} and {b}",
        "initialize {a} and {b} to {x}",
        "create {a} and {b}, both equal to {x}",
    ],
    weight=0.5,
    x=of_type("scalar"),
    a=new("int"),
    b=new("int"),
)

for _name, _code, _what, _hint in (
    ("empty_list", "[]", "list", "list"),
    ("empty_dict", "{}", "dictionary", "dict"),
    ("empty_set", "set()", "set", "set"),
    ("empty_string", '""', "string", "str"),
):
    d.statement(
        _name,
        "{out} = " + _code,
        [
            f"create an empty {_what} {{out}}",
            f"make an empty {_what} called {{out}}",
            f"let {{out}} be an empty {_what}",
            f"initialize {{out}} as an empty {_what}",
            f"set {{out}} to an empty {_what}",
            f"start with an empty {_what} {{out}}",
            f"define an empty {_what} named {{out}}",
            f"create a new {_what} {{out}} with nothing in it",
        ],
        weight=0.5,
        out=new(_hint),
    )

d.statement(
    "print_variable",
    "print({x})",
    [
        "print {x}",
        "print {x}",
        "show {x}",
        "display {x}",
        "output {x}",
        "print the value of {x}",
        "show me the value of {x}",
        "what is {x}?",
        "print out {x}",
        "print the content of {x}",
        "what is the value of {x}?",
        "write {x} to the screen",
        "show the variable {x}",
        "now print {x}",
    ],
    weight=5,
    x="any",
)
d.statement(
    "print_last",
    "print({x})",
    [
        "print it",
        "show it",
        "print the result",
        "show the result",
        "display it",
        "now print it",
        "print that",
        "output the result",
        "what is it?",
        "let me see it",
    ],
    weight=1,
    x=var("any", last=True),
)
d.statement(
    "print_two",
    "print({x}, {y})",
    [
        "print {x} and {y}",
        "show {x} and {y}",
        "display {x} and {y}",
        "print both {x} and {y}",
        "print {x} and {y} on one line",
        "print {x} and {y} on the same line",
        "output {x} followed by {y}",
        "print the values of {x} and {y}",
    ],
    weight=1.5,
    x="any",
    y="any",
)
d.statement(
    "print_literal",
    "print({s})",
    [
        "print {s}",
        "print the text {s}",
        "print the string {s}",
        "display {s}",
        "show {s} on the screen",
        "output the message {s}",
        "print out {s}",
        "write {s} to the screen",
        "print a line that says {s}",
        "say {s}",
    ],
    weight=2,
    s=sampled("str", of_type("str").sample),
)
d.statement(
    "print_labelled",
    "print({s}, {x})",
    [
        "print {s} and {x}",
        "print {s} followed by {x}",
        "print {s}, then {x} on the same line",
        "print the label {s} followed by the value of {x}",
        "show {s} and the value of {x}",
        "display {s} followed by {x}",
        "print {x} with the label {s} in front",
    ],
    weight=1.5,
    s=sampled("str", lambda rng: word().sample(rng) + rng.choice((":", ":", " =", "", " is"))),
    x="any",
)
d.statement(
    "print_fstring",
    'print(f"{s.bare}: {{x}}")',
    [
        "print {s}, a colon and the value of {x} with an f-string",
        'print {x} in the form "{s.bare}: value"',
        "use an f-string to print {x} after {s.bare} and a colon",
        'print "{s.bare}: " followed by {x} using an f-string',
        'print a formatted string: "{s.bare}: " and then {x}',
        'with an f-string print "{s.bare}: {x.bare}", filling in {x}',
        'print "{s.bare}: {x.bare}" where {x} is replaced by its value',
    ],
    weight=1.2,
    s=word("noun"),
    x="scalar",
)
d.statement(
    "print_type",
    "print(type({x}))",
    [
        "print the type of {x}",
        "what type is {x}?",
        "show the type of {x}",
        "display the data type of {x}",
        "check the type of {x} and print it",
        "print what type {x} has",
        "of which type is {x}?",
    ],
    weight=0.5,
    x="any",
)
d.statement(
    "print_times",
    "for _ in range({k}):\n    print({x})",
    [
        "print {x} {k} times",
        "print {x} {k.word} times, one per line",
        "use a loop to print {x} {k} times",
        "print {x} on {k.word} lines",
        "show {x} {k} times",
        "repeat {k} times: print {x}",
        "display {x} {k.word} times with a for loop",
    ],
    weight=0.8,
    x="scalar",
    k=integer(2, 9),
)
d.statement(
    "print_separated",
    "print({x}, {y}, sep={sep})",
    [
        "print {x} and {y} separated by {sep}",
        "print {x} and {y} with {sep} between them",
        "show {x} and {y} on one line, separated by {sep}",
        "print {x} and {y} using {sep} as separator",
        "display {x} and {y} with the separator {sep}",
        "output {x} and {y} joined by {sep}",
    ],
    weight=0.6,
    x="scalar",
    y="scalar",
    sep=choice("-", ", ", " | ", "/", ";", ":", " ", "_", "->", "\t", "\n"),
)

d.statement(
    "alias",
    "{out} = {x}",
    [
        "assign {x} to {out}",
        "let {out} be the same as {x}",
        "set {out} to the value of {x}",
        "store the value of {x} in {out}",
        "copy the value of {x} to {out}",
        "make {out} equal to {x}",
        "save {x} as {out}",
        "create {out} with the value of {x}",
    ],
    weight=0.8,
    x="scalar",
    out=new(),
)
d.statement(
    "reassign",
    "{x} = {v}",
    [
        "change {x} to {v}",
        "set {x} to {v}",
        "now set {x} to {v}",
        "update {x} to {v}",
        "replace the value of {x} with {v}",
        "reassign {x} to {v}",
        "let {x} be {v} instead",
        "change the value of {x} to {v}",
        "overwrite {x} with {v}",
        "{x} should now be {v}",
    ],
    show="{x}",
    weight=1.5,
    x="int",
    v=integer(-99, 999),
)
d.statement(
    "reassign_str",
    "{x} = {v}",
    [
        "change {x} to {v}",
        "set {x} to {v}",
        "update {x} to {v}",
        "replace the value of {x} with {v}",
        "let {x} be {v} instead",
        "change the text of {x} to {v}",
        "overwrite {x} with {v}",
    ],
    show="{x}",
    weight=1,
    x="str",
    v=of_type("str"),
)
d.statement(
    "swap",
    "{x}, {y} = {y}, {x}",
    [
        "swap {x} and {y}",
        "swap the values of {x} and {y}",
        "exchange {x} and {y}",
        "exchange the values of {x} and {y}",
        "let {x} and {y} trade values",
        "switch {x} with {y}",
        "interchange {x} and {y}",
        "give {x} the value of {y} and the other way around",
    ],
    weight=1,
    x="int|str",
    y="int|str",
)
for _name, _sign, _prompts in (
    (
        "increase",
        "+=",
        [
            "add {k} to {x}",
            "increase {x} by {k}",
            "increment {x} by {k}",
            "raise {x} by {k}",
            "{x} goes up by {k}",
            "make {x} larger by {k}",
            "bump {x} by {k}",
        ],
    ),
    (
        "decrease",
        "-=",
        [
            "subtract {k} from {x}",
            "decrease {x} by {k}",
            "decrement {x} by {k}",
            "lower {x} by {k}",
            "take {k} away from {x}",
            "make {x} smaller by {k}",
            "reduce {x} by {k}",
        ],
    ),
    (
        "multiply",
        "*=",
        [
            "multiply {x} by {k}",
            "multiply {x} by {k} in place",
            "scale {x} by {k}",
            "make {x} {k} times as large",
            "update {x} by multiplying it by {k}",
            "let {x} be {k} times itself",
        ],
    ),
):
    d.statement(_name, f"{{x}} {_sign} {{k}}", _prompts, show="{x}", x="number", k=integer(2, 50))
d.statement(
    "increment",
    "{x} += 1",
    [
        "increment {x}",
        "increase {x} by one",
        "add one to {x}",
        "add 1 to {x}",
        "increment {x} by 1",
        "count {x} up by one",
        "increase {x} by 1",
    ],
    show="{x}",
    x="int",
)
d.statement(
    "unpack_pair",
    "{a}, {b} = {t}",
    [
        "unpack {t} into {a} and {b}",
        "assign the two values of {t} to {a} and {b}",
        "split {t} into {a} and {b}",
        "let {a} and {b} be the two elements of {t}",
        "store the first element of {t} in {a} and the second in {b}",
        "unpack the tuple {t} to {a} and {b}",
    ],
    weight=0.6,
    t=var(sampled("tuple[*]", lambda rng: (rng.randint(-9, 99), rng.randint(0, 99)), lambda v: len(v) == 2)),
    a=new("int"),
    b=new("int"),
)

for _name, _type, _call, _phrases in (
    (
        "int_to_str",
        "int",
        "str({x})",
        ["{x} as a string", "{x} converted to a string", "the string form of {x}", "the text version of {x}"],
    ),
    (
        "int_to_float",
        "int",
        "float({x})",
        ["{x} as a float", "{x} converted to a float", "{x} as a decimal number", "the float value of {x}"],
    ),
    (
        "float_to_int",
        "float",
        "int({x})",
        [
            "{x} as an integer",
            "{x} converted to an int",
            "the integer part of {x}",
            "{x} without its decimals",
        ],
    ),
    (
        "to_bool",
        "int|str",
        "bool({x})",
        [
            "{x} as a boolean",
            "the truth value of {x}",
            "{x} converted to a boolean",
            "whether {x} counts as true",
        ],
    ),
):
    d.expression(
        _name,
        _call,
        _phrases,
        orders=[
            f"convert {{x}} to {fragment_text}"
            for fragment_text in ([_phrases[1].split("to ", 1)[1]] if "to " in _phrases[1] else ["a bool"])
        ],
        x=_type,
        weight=0.5,
    )
d.expression(
    "str_to_int",
    "int({x})",
    [
        "{x} as an integer",
        "{x} converted to an int",
        "the number in the string {x}",
        "the integer value of {x}",
        "{x} as a number",
    ],
    orders=["convert {x} to an integer", "turn {x} into an int", "parse {x} as a number", "cast {x} to int"],
    x=var(sampled("str", lambda rng: str(rng.randint(-50, 5000)), lambda v: v.lstrip("-").isdigit())),
    function=False,
    weight=0.8,
)
d.statement(
    "print_compare",
    "print({x} {op} {y})",
    [
        "print whether {x} is {op} {y}",
        "is {x} {op} {y}?",
        "check if {x} is {op} {y} and print the result",
        "print True if {x} is {op} {y}",
        "show if {x} is {op} {y}",
        "tell me if {x} is {op} {y}",
    ],
    weight=1,
    x="int",
    y="int",
    op=fragment(
        (">", "greater than"),
        ("<", "less than"),
        ("==", "equal to"),
        ("!=", "different from"),
        ("<", "smaller than"),
        (">", "larger than"),
    ),
)
d.statement(
    "delete",
    "del {x}",
    [
        "delete {x}",
        "delete the variable {x}",
        "remove the variable {x}",
        "get rid of {x}",
        "delete {x} from memory",
        "drop the variable {x}",
    ],
    weight=0.1,
    x="scalar",
)
