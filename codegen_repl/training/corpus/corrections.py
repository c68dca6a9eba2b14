"""Second thoughts: the code of the step before, written anew as a short remark asks for.

Each rewriting takes the source text of one assignment or print and gives new source with a prompt, or
nothing where it does not apply. It runs nothing and knows no program: what it needs to know of the value
is passed in.
"""

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from codegen_repl.training.corpus.template import Filled


@dataclass(frozen=True, slots=True)
class Statement:
    """`name = expr`, or `print(expr)` where the name is empty; its value, a free name, and those taken."""

    name: str
    expr: str
    value: object
    fresh: Filled
    taken: frozenset[str]

    def written(self, expr: str, name: str = "") -> str:
        """The same statement over another expression (and with another name)."""
        return f"{name or self.name} = {expr}" if self.name else f"print({expr})"


@dataclass(frozen=True, slots=True)
class Correction:
    """New code and what asks for it; `makes` is a name that is new, `drops` one that it replaces."""

    code: str
    prompts: tuple[str, ...]
    fills: dict[str, Filled] = field(default_factory=dict)
    makes: str = ""
    drops: str = ""


NO = "[no, |actually, |actually |wait, |sorry, i meant |i meant |hmm, |]"
OPPOSITES = (  # in the code, what replaces it, and the words
    (
        r"^sorted\(([\w.]+)\)$",
        r"sorted(\1, reverse=True)",
        (
            "sort it descending",
            "in descending order",
            "from high to low",
            "largest first",
            "the other way round",
        ),
    ),
    (
        r"^sorted\(([\w.]+), reverse=True\)$",
        r"sorted(\1)",
        (
            "sort it ascending",
            "in ascending order",
            "from low to high",
            "smallest first",
            "the other way round",
        ),
    ),
    (r"^max\(([\w.]+)\)$", r"min(\1)", ("the smallest", "the smallest one", "the minimum", "the lowest one")),
    (r"^min\(([\w.]+)\)$", r"max(\1)", ("the largest", "the largest one", "the maximum", "the biggest one")),
    (
        r"^max\((.+), key=len\)$",
        r"min(\1, key=len)",
        ("the shortest", "the shortest one", "the shortest instead"),
    ),
    (
        r"^min\((.+), key=len\)$",
        r"max(\1, key=len)",
        ("the longest", "the longest one", "the longest instead"),
    ),
    (
        r"^(\w+)\.upper\(\)$",
        r"\1.lower()",
        ("in lower case", "lowercase", "lowercase instead", "small letters"),
    ),
    (r"^(\w+)\.lower\(\)$", r"\1.upper()", ("in upper case", "uppercase", "uppercase instead", "all caps")),
    (r"^(\w+)\[0\]$", r"\1[-1]", ("the last one", "the last", "the last one instead")),
    (r"^(\w+)\[-1\]$", r"\1[0]", ("the first one", "the first", "the first one instead")),
    (r"^(\w+)\[:(\d+)\]$", r"\1[-\2:]", (r"the last \2", r"the last \2 instead", r"the final \2")),
    (r"^(\w+)\[-(\d+):\]$", r"\1[:\2]", (r"the first \2", r"the first \2 instead")),
    (r"% 2 == 0\b", "% 2 != 0", ("the odd ones", "odd instead of even", "with odd instead of even")),
    (
        r"% 2 (?:!= 0|== 1)\b",
        "% 2 == 0",
        ("the even ones", "even instead of odd", "with even instead of odd"),
    ),
    (r" > (-?\d+)\b", r" < \1", (r"below \1", r"less than \1", r"smaller than \1 instead")),
    (r" < (-?\d+)\b", r" > \1", (r"above \1", r"greater than \1", r"larger than \1 instead")),
    (r"^(\w+) \+ (\w+)$", r"\1 - \2", ("subtract them instead", "the difference instead")),
    (r"^(\w+) \+ (\w+)$", r"\1 * \2", ("multiply them instead", "the product instead")),
    (r"^(\w+) - (\w+)$", r"\2 - \1", ("the other way round", "the other way around", r"\2 minus \1")),
    (r"^(\w+) / (\w+)$", r"\2 / \1", ("the other way round", r"\2 divided by \1")),
    (r"^any\(", "all(", ("all of them, not any", "check all of them instead")),
    (r"^all\(", "any(", ("any of them, not all", "check if any does instead")),
)
RENAME = (
    "call it {new} instead",
    "[no, |]name it {new}",
    "call it {new} instead of {old}",
    "[actually |]store it in {new} instead",
    "rename {old} to {new} in that",
    "[sorry, |]the name should be {new}",
    "use the name {new} for that",
    "put it in {new}, not in {old}",
    "do that again but name it {new}",
)
STORE = (
    "store [that|it] in {new} instead",
    "save that as {new}",
    "don't print it, store it in {new}",
    "[actually |]keep it in a variable {new} instead of printing it",
    "assign that to {new}",
    "store that result in {new}",
    "put that in {new}",
    "save the result [as|in] {new}",
    "[now |]call that {new}",
)
JUST_PRINT = (
    "don't store it, just print it",
    "[no, |actually |]just print it",
    "print it instead of storing it",
    "no need to store it, print it",
    "[actually |]print it directly instead",
)
LOOP = (
    "use a for loop instead",
    "[no, |actually |]do it with a for loop",
    "do that with a loop",
    "[can you |]write that with a for loop",
    "the same with a for loop",
    "rewrite it as a for loop",
    "do it without a comprehension",
)


def opposite(rng: Random, statement: Statement) -> Correction | None:
    """The other direction, the other end, the other operator."""
    fitting = [entry for entry in OPPOSITES if len(re.findall(entry[0], statement.expr)) == 1]
    if not fitting:
        return None
    pattern, instead, said = rng.choice(fitting)
    match = re.search(pattern, statement.expr)
    assert match is not None
    words = tuple(NO + match.expand(text) if "\\" in text else NO + text for text in said)
    return Correction(statement.written(re.sub(pattern, instead, statement.expr)), words)


def rename(rng: Random, statement: Statement) -> Correction | None:  # noqa: ARG001
    """The same value under another name, which replaces the first."""
    if not statement.name:
        return None
    new = statement.fresh.code
    code = statement.written(statement.expr, new)
    return Correction(code, RENAME, _names(statement), makes=new, drops=statement.name)


def store(rng: Random, statement: Statement) -> Correction | None:  # noqa: ARG001
    """What was printed is kept."""
    if statement.name:
        return None
    new = statement.fresh.code
    return Correction(f"{new} = {statement.expr}", STORE, _names(statement), makes=new)


def just_print(rng: Random, statement: Statement) -> Correction | None:  # noqa: ARG001
    """What was kept is printed, without the name."""
    if not statement.name or _is_literal(statement.expr):
        return None
    return Correction(f"print({statement.expr})", JUST_PRINT)


def shortened(rng: Random, statement: Statement) -> Correction | None:
    """Only the first or last few of a sequence."""
    value, k = statement.value, rng.choice((1, 2, 2, 3, 3, 4, 5))
    if not isinstance(value, (list, str)) or len(value) <= k or not _takes_postfix(statement.expr):
        return None
    if _is_literal(statement.expr):
        return None
    what = ("characters", "letters") if isinstance(value, str) else ("", "", "items", "elements")
    number = str(k) if rng.random() < 0.4 else ("zero", "one", "two", "three", "four", "five")[k]
    end, part = rng.choice((("first", f"[:{k}]"), ("last", f"[-{k}:]")))
    unit = rng.choice(what)
    amount = f"the {end} {number} {unit}".strip().replace("one characters", "character")
    verb = "keep" if statement.name else "print"
    if k == 1:
        return None
    prompts = (
        f"[actually |no, |]{verb} only {amount}",
        f"only {amount}",
        f"[actually |]just {amount}",
        f"{verb} just {amount}",
        f"[no, |]only {amount} of [it|that]",
    )
    return Correction(statement.written(statement.expr + part), prompts)


def rounded(rng: Random, statement: Statement) -> Correction | None:
    """A float with fewer decimals."""
    k = rng.choice((1, 2, 2, 3))
    if not isinstance(statement.value, float) or _is_literal(statement.expr) or "round(" in statement.expr:
        return None
    places = ("zero", "one", "two", "three")[k]
    s = "" if k == 1 else "s"
    prompts = (
        f"round it to {k} decimal{s}",
        f"[no, |actually |]rounded to {k} decimal{s}",
        f"round that to {places} decimal place{s}",
        f"with {places} decimal{s} please",
        f"only {k} decimal{s}",
        f"[now |]round the result to {k} digit{s}",
    )
    return Correction(statement.written(f"round({statement.expr}, {k})"), prompts)


def spread(rng: Random, statement: Statement) -> Correction | None:
    """A printed list, one item a line or with commas between."""
    if statement.name or not isinstance(statement.value, list) or not 1 < len(statement.value) < 20:
        return None
    if rng.random() < 0.35:
        commas = ("separated by commas", "separate them with commas", "print them separated by commas")
        return Correction(f'print(*{statement.expr}, sep=", ")', tuple(NO + text for text in commas))
    lines = (
        "[no, |actually |]print them one per line",
        "one per line [please|]",
        "[print|show] each on its own line",
        "each on a separate line",
        "[no, |]one item per line",
    )
    v = _free(statement, "x", "item", "value")
    return Correction(f"for {v} in {statement.expr}:\n    print({v})", lines) if v else None


def with_loop(rng: Random, statement: Statement) -> Correction | None:  # noqa: ARG001
    """A comprehension or a sum spelt out as a loop."""
    tree = ast.parse(statement.expr, mode="eval").body
    is_sum = isinstance(tree, ast.Call) and isinstance(tree.func, ast.Name) and tree.func.id == "sum"
    name = statement.name or _free(statement, "total" if is_sum else "result")
    v = _free(statement, "x", "n")
    if not name or not v:
        return None
    body = _loop(tree, statement.expr, name, v, is_sum)
    if not body:
        return None
    code = body if statement.name else f"{body}\nprint({name})"
    return Correction(code, LOOP if not (is_sum and " for " not in statement.expr) else LOOP[:-1])


Rewriting = Callable[[Random, Statement], Correction | None]
REWRITINGS: tuple[tuple[Rewriting, float], ...] = (
    (opposite, 3),
    (rename, 0.6),
    (store, 0.7),
    (just_print, 0.6),
    (shortened, 1.5),
    (rounded, 1.5),
    (spread, 1),
    (with_loop, 1.5),
)


def corrected(rng: Random, statement: Statement) -> Correction | None:
    """One of the rewritings that apply, at random."""
    found = [(c, w) for rewrite, w in REWRITINGS if (c := rewrite(rng, statement)) is not None]
    if not found:
        return None
    return rng.choices([c for c, _ in found], [w for _, w in found])[0]


def _names(statement: Statement) -> dict[str, Filled]:
    return {"new": statement.fresh, "old": Filled(statement.name, statement.name, None, True)}


def _free(statement: Statement, *names: str) -> str:
    used = statement.taken | set(re.findall(r"\w+", statement.expr)) | {statement.name}
    return next((name for name in names if name not in used), "")


def _is_literal(expr: str) -> bool:
    try:
        ast.literal_eval(expr)
    except (ValueError, SyntaxError):
        return False
    return True


def _takes_postfix(expr: str) -> bool:
    tree = ast.parse(expr, mode="eval").body
    return isinstance(tree, (ast.Call, ast.Name, ast.ListComp, ast.Attribute))


def _loop(tree: ast.expr, expr: str, name: str, v: str, is_sum: bool) -> str:
    """The statements of a loop that leaves the value of a comprehension or sum in `name`; "" if neither."""
    inner: ast.expr = tree
    if is_sum:
        assert isinstance(tree, ast.Call)
        if len(tree.args) != 1 or tree.keywords:
            return ""
        inner = tree.args[0]
    start, add = ("0", f"{name} += <item>") if is_sum else ("[]", f"{name}.append(<item>)")
    if is_sum and isinstance(inner, ast.Name):
        return f"{name} = 0\nfor {v} in {inner.id}:\n    {name} += {v}"
    wanted = (ast.GeneratorExp, ast.ListComp) if is_sum else (ast.ListComp,)
    if not isinstance(inner, wanted) or len(inner.generators) != 1 or len(inner.generators[0].ifs) > 1:
        return ""
    part = inner.generators[0]
    source = [ast.get_source_segment(expr, node) for node in (inner.elt, part.target, part.iter)]
    item, target, values = (text or "" for text in source)
    lines = [f"{name} = {start}", f"for {target} in {values}:"]
    indent = "    "
    if part.ifs:
        lines.append(f"{indent}if {ast.get_source_segment(expr, part.ifs[0])}:")
        indent *= 2
    return "\n".join([*lines, indent + add.replace("<item>", item)])
