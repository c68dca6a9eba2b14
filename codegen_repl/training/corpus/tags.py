"""Type tags: short strings such as `list[int]` or `dict[str,list[int]]` that say what a live value is.

Families ask for variables by tag pattern; this module reads tags off values and matches them. It knows
nothing of families, and recognises numpy and pandas by module name, so that it never imports them.
"""

import re
from functools import lru_cache

MAX_INT = 10**9  # larger values get another tag, so that no step squares, repeats or ranges over them
MAX_ITEMS = 60
MAX_TEXT = 240

ALIASES = {
    "number": "int|float",
    "numbers": "list[int]|list[float]",
    "words": "list[str]",
    "scalar": "int|float|str|bool",
    "matrix": "list[list[int]]|list[list[float]]",
}
OPAQUE = ("function", "procedure", "class", "object", "big", "long", "None", "model", "module", "generator")


def type_of(value: object) -> str:
    """The tag of a live value; values too large to play with get `big...` tags that no pattern asks for."""
    kind = type(value)
    if kind is bool:
        return "bool"
    if isinstance(value, int) and kind is int:
        return "int" if abs(value) <= MAX_INT else "bigint"
    if isinstance(value, float) and kind is float:
        return "float" if abs(value) <= 1e12 else "bigfloat"  # nan compares false: also big
    if isinstance(value, str):
        return "str" if len(value) <= MAX_TEXT else "longtext"
    if value is None:
        return "None"
    if isinstance(value, (list, tuple, set, frozenset)) and kind in (list, tuple, set, frozenset):
        if len(value) > MAX_ITEMS:
            return "big" + kind.__name__
        return f"{kind.__name__}[{_common([type_of(item) for item in value])}]"
    if isinstance(value, dict) and kind is dict:
        if len(value) > MAX_ITEMS:
            return "bigdict"
        if not value:
            return "dict[]"
        keys, values = [type_of(k) for k in value], [type_of(v) for v in value.values()]
        return f"dict[{_common(keys)},{_common(values)}]"
    return _foreign(value, kind)


def _common(tags: list[str]) -> str:
    distinct = set(tags)
    if not distinct:
        return ""
    if len(distinct) == 1:
        return tags[0]
    return "float" if distinct == {"int", "float"} else "mixed"


def _foreign(value: object, kind: type) -> str:
    package = kind.__module__.split(".")[0]
    if isinstance(value, type):
        return "class"
    if callable(value) and kind.__name__ in ("function", "builtin_function_or_method"):
        return "function"
    if package == "numpy":
        dims = getattr(value, "ndim", 0)
        if dims:
            return "ndarray" if dims == 1 else f"ndarray{dims}d"
        return "np" + kind.__name__
    if package == "pandas":
        return {"DataFrame": "dataframe", "Series": "series"}.get(kind.__name__, f"pandas.{kind.__name__}")
    if package == "program":
        return f"object:{kind.__name__}"
    if package == "sklearn":
        return f"model:{kind.__name__}"
    return kind.__name__


@lru_cache(maxsize=100_000)
def matches(pattern: str, tag: str) -> bool:
    """Whether a tag fits a pattern: `|` separates alternatives, `*` stands for anything but nothing.

    `any` is every data type (not functions, classes, models or values too large).
    """
    if pattern == "any":
        return not tag.startswith(OPAQUE) and not tag.endswith("[]")
    return _compiled(pattern).fullmatch(tag) is not None


@lru_cache(maxsize=10_000)
def _compiled(pattern: str) -> re.Pattern[str]:
    pieces = re.split(r"(\w+|\*|\|)", pattern)
    out = []
    for piece in pieces:
        if piece in ALIASES:
            out.append("(?:" + "|".join(re.escape(p) for p in ALIASES[piece].split("|")) + ")")
        else:
            out.append({"*": ".+", "|": "|"}.get(piece, re.escape(piece)))
    return re.compile("".join(out))


def alternatives(pattern: str) -> tuple[str, ...]:
    """The alternatives of a pattern with whole-word aliases replaced: `number` gives `int`, `float`."""
    parts: list[str] = []
    for part in pattern.split("|"):
        parts.extend(ALIASES.get(part, part).split("|"))
    return tuple(parts)


NOUNS = (  # pattern, singular noun, what one item of it is called
    ("list[list[*]]", "list of lists", "row"),
    ("list[int]|list[float]", "list of numbers", "number"),
    ("list[str]", "list of strings", "word"),
    ("list[*]|list[]", "list", "item"),
    ("tuple[*]", "tuple", "item"),
    ("set[*]", "set", "item"),
    ("dict[*]|dict[]", "dictionary", "key"),
    ("ndarray2d", "matrix", "row"),
    ("ndarray", "array", "number"),
    ("dataframe", "data frame", "row"),
    ("series", "series", "value"),
    ("str", "string", "character"),
    ("int|float|number", "number", "digit"),
    ("bool", "boolean", "flag"),
    ("function*", "function", "call"),
)


@lru_cache(maxsize=10_000)
def noun(tag: str) -> str:
    """What people call a value of this tag: `list of numbers`, `string`, `value`."""
    return next((word for pattern, word, _ in NOUNS if matches(pattern, tag)), "value")
