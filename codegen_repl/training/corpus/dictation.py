"""Stories as a teacher dictates them: short marks that stand for many wordings of the usual steps.

A table of `blocks.stories` may hold lines that begin with `~`; `dictated` writes them out as comments with
phrases, and the code below them. Parts are separated by `|` with spaces around it, phrases by ` / `, and a
line that begins with `...` continues the one above. A `?` after the mark makes the step one that may be left
out. The marks:

    ~set {xs} {values} | noun          {xs} = {values}
    ~start {n} 0 | what it is          {n} = 0
    ~empty {out} [] | list             {out} = []
    ~calc {out} | phrases | expr       {out} = expr
    ~show | phrases | expr             print(expr)
    ~print {x} | noun                  print({x})
    ~truth | conditions | test         print(test)
    ~if | conditions | test | a | b    if test: print(a), else print(b)
    ~def {f}({p}) | takes | does       def {f}({p}): (its body follows, indented twice)
    ~apply {out} {f} {x}               {out} = {f}({x})
    ~call {f} {x}                      print({f}({x}))
    ~do | phrases                      any code that follows

This module knows only text.
"""

import re
from collections.abc import Iterator

CALLED = re.compile(r"(?<=\}\()[^()]*(?=\))")  # arguments within a prompt: nobody quotes names there
INDENT = "    "
SET = (
    "assign the <noun> {v} to a variable named {x}",
    "assign the <noun> {v} to the variable {x}",
    "assign {v} to a variable called {x}",
    "create a variable {x} that holds the <noun> {v}",
    "create a new variable {x} and initialize it with the <noun> {v}",
    "create a <noun> {x} with the value {v}",
    "define a variable {x} and set it to {v}",
    "define a <noun> named {x} equal to {v}",
    "initialize a variable named {x} with the <noun> {v}",
    "initialize {x} to {v}",
    "let {x} be the <noun> {v}",
    "let {x} be {v}",
    "store the <noun> {v} in {x}",
    "set {x} to {v}",
    "set {x} = {v}",
    "we have the <noun> {v}, call it {x}",
    "given is the <noun> {v}. save it as {x}",
    "put the <noun> {v} in a variable {x}",
)
START = (
    "create a new variable {x} and initialize it with {v}",
    "create a variable {x} for <noun> and set it to {v}",
    "initialize {x} to {v}",
    "initialize a variable named {x} with {v}",
    "set {x} to {v}",
    "let {x}, <noun>, start at {v}",
    "define a variable {x} with the initial value {v}",
    "start with {x} = {v}",
)
EMPTY = (
    "create an empty <noun> named {x}",
    "create an empty <noun> and assign it to {x}",
    "initialize an empty <noun> {x}",
    "define a new variable {x} and initialize it with an empty <noun>",
    "let {x} be an empty <noun>",
    "make an empty <noun> {x}",
    "start with an empty <noun> called {x}",
    "set {x} to an empty <noun>",
)
CALC = (
    "compute <phrase> and store it in {x}",
    "compute <phrase> and assign [it|the result] to {x}",
    "calculate <phrase> and save it as {x}",
    "determine <phrase> and store the result in a variable named {x}",
    "assign <phrase> to a variable named {x}",
    "assign <phrase> to {x}",
    "create a [new|] variable {x} that contains <phrase>",
    "create a variable {x} and initialize it with <phrase>",
    "find <phrase> and call it {x}",
    "store <phrase> in {x}",
    "store <phrase> in a variable called {x}",
    "let {x} be <phrase>",
    "set {x} to <phrase>",
    "define {x} as <phrase>",
    "get <phrase> as {x}",
)
SHOW = (
    "print <phrase>",
    "print out <phrase>",
    "display <phrase>",
    "show <phrase>",
    "output <phrase>",
    "[compute|calculate|determine] <phrase> and print it",
    "find <phrase> and print the result",
    "finally, print <phrase>",
    "what is <phrase>? print it",
)
PRINT = (
    "print {x}",
    "print out {x}",
    "print the resulting <noun>",
    "print the <noun> {x}",
    "print the value of {x}",
    "display {x}",
    "display the <noun> {x}",
    "show {x}",
    "output {x}",
    "print out the <noun> stored in {x}",
    "finally, print {x}",
)
TRUTH = (
    "print out True if <phrase> otherwise print False",
    "print True if <phrase>, otherwise print False",
    "print True if <phrase>, else False",
    "print whether <phrase>",
    "print whether or not <phrase>",
    "check whether <phrase> and print the answer",
    "check if <phrase> and print True or False",
    "determine if <phrase> and print the boolean result",
)
IF = (
    "print <a> if <phrase>, otherwise print <b>",
    "print out <a> if <phrase> otherwise print <b>",
    "if <phrase>, print <a>, otherwise print <b>",
    "if <phrase> print <a>, else print <b>",
    "check if <phrase>: print <a> if so and <b> if not",
    "if <phrase> then print <a>. if not, print <b>",
)
DEF = (
    "define a function {f} that takes <takes> and <does>",
    "define a function named {f} that takes <takes> as input and <does>",
    "define a function <head> that <does>",
    "define a function {f} that takes in <takes> and <does>",
    "write a function {f} which takes <takes> and <does>",
    "write a function <head> that <does>",
    "create a function called {f} with <takes> as its argument. it <does>",
    "create a function <head> which <does>",
    "implement <head>, a function that <does>",
    "given <takes>, the function {f} <does>. define it",
    "make a function <head> that <does>",
)
APPLY = (
    "call {f} with {v} and store the result in {x}",
    "call {f} on {v} and assign the result to {x}",
    "call the function {f} with the argument {v} and assign the result to {x}",
    "apply {f} to {v} and save [it|the result] as {x}",
    "assign the result of {f}({v}) to a variable named {x}",
    "let {x} be the result of calling {f} with {v}",
    "create a variable {x} with the output of {f} for {v}",
    "use {f} on {v} and call the result {x}",
)
CALL = (
    "call {f} with {v} and print the result",
    "call the function {f} on {v} and print out the result",
    "print the result of {f}({v})",
    "print the result of calling {f} with {v}",
    "apply {f} to {v} and print the output",
    "print what {f} returns for {v}",
    "test {f} with {v} and display the result",
    "run {f} on {v} and print it",
)


def dictated(table: str) -> str:
    """The table with every marked line written out as comments and code."""
    lines = (line for marked in unbroken(table) for line in _written(marked))
    return "\n".join(_bare_arguments(line) if line.strip().startswith("#") else line for line in lines)


def _bare_arguments(phrases: str) -> str:
    return CALLED.sub(lambda call: re.sub(r"\{(\w+)\}", r"{\1.bare}", call.group()), phrases)


def unbroken(table: str) -> Iterator[str]:
    """The lines of a table; those that begin with `...` go on with the line before."""
    whole = ""
    for line in table.splitlines():
        if line.strip().startswith("..."):
            whole += " " + line.strip()[3:].strip()
            continue
        yield whole
        whole = line
    yield whole


def _written(line: str) -> Iterator[str]:
    if not line.strip().startswith("~"):
        yield line
        return
    head, *parts = (part.strip() for part in line.strip()[1:].split(" | "))
    mark, _, rest = head.partition(" ")
    if mark.endswith("?"):
        yield INDENT + "# ?"
    phrases, code = _step(mark.rstrip("?"), rest, parts)
    yield INDENT + "# " + " / ".join(dict.fromkeys(phrases))
    yield from (INDENT + one for one in code)


def _step(mark: str, rest: str, parts: list[str]) -> tuple[list[str], list[str]]:
    """The phrases of one mark and its code."""
    said = parts[0].split(" / ") if parts else []
    match mark:
        case "set" | "start" | "empty":
            x, _, v = rest.partition(" ")
            frames = {"set": SET, "start": START, "empty": EMPTY}[mark]
            texts = [f.replace("<noun>", noun) for noun in said for f in frames]
            return [_named(t, x, v) for t in texts], [f"{x} = {v}"]
        case "calc":
            return [_named(t, rest) for t in _framed(CALC, said)], [f"{rest} = {parts[1]}"]
        case "show":
            return _framed(SHOW, said), [f"print({parts[1]})"]
        case "print":
            return [_named(t.replace("<noun>", n), rest) for n in said for t in PRINT], [f"print({rest})"]
        case "truth":
            return _framed(TRUTH, said), [f"print({parts[1]})"]
        case "if":
            texts = [t.replace("<a>", parts[2]).replace("<b>", parts[3]) for t in _framed(IF, said)]
            then, other = f"    print({parts[2]})", f"    print({parts[3]})"
            return texts, [f"if {parts[1]}:", then, "else:", other]
        case "def":
            named = (t.replace("{f}", rest.partition("(")[0]) for t in DEF)
            frames = tuple(t.replace("<takes>", parts[0]).replace("<head>", rest) for t in named)
            texts = [t.replace("<does>", does) for does in parts[1].split(" / ") for t in frames]
            return texts, [f"def {rest}:"]
        case "apply":
            x, f, v = rest.split(" ", 2)
            return [_named(t.replace("{f}", f), x, v) for t in APPLY], [f"{x} = {f}({v})"]
        case "call":
            f, v = rest.split(" ", 1)
            return [_named(t.replace("{f}", f), "", v) for t in CALL], [f"print({f}({v}))"]
    return said, []


def _framed(frames: tuple[str, ...], phrases: list[str]) -> list[str]:
    return [frame.replace("<phrase>", phrase) for phrase in phrases for frame in frames]


def _named(text: str, x: str, v: str = "{v}") -> str:
    """The holes `{x}` and `{v}` of a frame replaced by those of the table."""
    return text.replace("{x}", "\0").replace("{v}", v).replace("\0", x)
