"""Using functions that the program already has: on live variables and literals, one value or many."""

from codegen_repl.training.corpus.draws import args_of, integer, new
from codegen_repl.training.corpus.family import Domain

d = Domain("calls", weight=2.4)

d.expression(
    "call",
    "{g}({args})",
    [
        "the result of {g} for {args}",
        "the result of calling {g} with {args}",
        "{g} of {args}",
        "what {g} returns for {args}",
        "the value of {g} applied to {args}",
        "the output of {g} on {args}",
        "the return value of {g} with {args}",
    ],
    orders=[
        "call {g} with {args}",
        "call {g} on {args}",
        "apply {g} to {args}",
        "run {g} on {args}",
        "use {g} on {args}",
        "call the function {g} with {args}",
        "test {g} with {args}",
        "try {g} on {args}",
    ],
    asks=[
        "what does {g} return for {args}?",
        "what is {g} of {args}?",
        "what do you get from {g} with {args}?",
    ],
    each=False,
    g="function*",
    args=args_of("g"),
    weight=6,
)
d.statement(
    "call_procedure",
    "{g}({args})",
    [
        "call {g} with {args}",
        "call {g} on {args}",
        "run {g} on {args}",
        "apply {g} to {args}",
        "use {g} with {args}",
        "test {g} with {args}",
        "now call {g} for {args}",
        "execute {g} with {args}",
    ],
    g="procedure*",
    args=args_of("g"),
    weight=2,
)
d.expression(
    "call_each",
    "[{g}(n) for n in {xs}]",
    [
        "{g} of each number in {xs}",
        "a list with {g} applied to every number of {xs}",
        "the results of {g} for all numbers in {xs}",
        "what {g} returns for each item of {xs}",
    ],
    orders=["apply {g} to each number in {xs}", "call {g} on every element of {xs}", "map {g} over {xs}"],
    g="function(int)->*",
    xs="list[int]",
    weight=2,
)
d.expression(
    "call_each_word",
    "[{g}(w) for w in {ws}]",
    [
        "{g} of each word in {ws}",
        "a list with {g} applied to every word of {ws}",
        "the results of {g} for all strings in {ws}",
        "what {g} returns for each item of {ws}",
    ],
    orders=["apply {g} to each word in {ws}", "call {g} on every string of {ws}", "map {g} over {ws}"],
    g="function(str)->*",
    ws="list[str]",
    weight=1.5,
)
d.expression(
    "filter_with",
    "[n for n in {xs} if {g}(n)]",
    [
        "the numbers in {xs} for which {g} is true",
        "the items of {xs} for which {g} returns True",
        "those numbers of {xs} that satisfy {g}",
        "only the elements of {xs} where {g} holds",
    ],
    orders=[
        "use {g} to filter {xs}",
        "filter {xs} with {g}",
        "keep the numbers in {xs} for which {g} is true",
    ],
    names=("kept", "filtered", "selected"),
    g="function(int)->bool",
    xs="list[int]",
)
d.statement(
    "call_loop",
    "for i in range(1, {e}):\n    print({g}(i))",
    [
        "print {g} of every number from 1 to {e}, not including {e}",
        "print {g}(i) for each i in range(1, {e})",
        "loop i from 1 up to but not including {e} and print {g}(i)",
        "for i in range(1, {e}) print the result of {g}(i)",
        "call {g} on 1, 2 and so on below {e}, printing each result",
        "with a loop over range(1, {e}), print what {g} returns",
    ],
    g="function(int)->*",
    e=integer(4, 8),
)
d.statement(
    "twice",
    "def {f}(x):\n    return {g}({g}(x))",
    [
        "write a function {f} that applies {g} twice",
        "define {f}(x) that returns {g}({g}(x))",
        "create a function {f} that calls {g} two times, the second time on the first result",
        "write {f}(x), which applies {g} to the result of {g}(x)",
        "make a function {f} that runs {g} twice on its argument",
        "define a function {f} which applies {g} two times to x",
    ],
    f=new("twice", "apply_twice", "double_call", kind="function"),
    g="function(int)->int",
    weight=0.5,
)
