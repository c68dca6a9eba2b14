"""The slots that the dictated stories share: fresh names by role, everyday values, names of parameters."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    derived,
    dict_of,
    fragment,
    integer,
    list_of,
    new,
    sampled,
    sentence,
    word,
)
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word


def _plain_text(rng: Random) -> str:
    """Lower-case words, some of them twice."""
    pool = [plain_word(rng) for _ in range(rng.randint(3, 5))]
    return " ".join(rng.choice(pool) for _ in range(rng.randint(5, 9)))


def _palindrome(rng: Random) -> str:
    text = made_up(rng, 2)
    return text + text[::-1] if rng.random() < 0.5 else text


def _email(rng: Random) -> str:
    name, place = rng.choice(CATEGORIES["person"]).lower(), rng.choice(("com", "org", "net"))
    return f"{name}.{made_up(rng)}@{made_up(rng)}.{place}"


def _person(rng: Random) -> str:
    return f"{rng.choice(CATEGORIES['person'])} {made_up(rng, 2).capitalize()}"


def _names(rng: Random, low: int = 3, high: int = 6) -> list[str]:
    return rng.sample(CATEGORIES["person"], rng.randint(low, high))


def _votes(rng: Random) -> list[str]:
    pool = _names(rng, 2, 4)
    return [rng.choice(pool) for _ in range(rng.randint(6, 10))]


def _grades(rng: Random) -> dict[str, list[int]]:
    return {name: [rng.randint(40, 100) for _ in range(3)] for name in _names(rng, 2, 4)}


def _phones(rng: Random) -> dict[str, str]:
    return {name: f"555-{rng.randint(1000, 9999)}" for name in _names(rng, 2, 4)}


def _pairs(rng: Random) -> list[tuple[str, int]]:
    return [(name, rng.randint(1, 99)) for name in _names(rng, 3, 5)]


def _records(rng: Random) -> list[dict[str, Any]]:
    pool = rng.sample(CATEGORIES["city"][:28], 2)
    return [
        {"name": name, "age": rng.randint(18, 70), "city": rng.choice(pool)} for name in _names(rng, 3, 5)
    ]


def _sales(rng: Random) -> list[tuple[str, int]]:
    pool = rng.sample(CATEGORIES["fruit"], 3)
    return [(rng.choice(pool), rng.randint(1, 40)) for _ in range(rng.randint(5, 7))]


def _frame(rng: Random) -> dict[str, list[Any]]:
    count = rng.randint(4, 6)
    return {
        "name": rng.sample(CATEGORIES["person"], count),
        "team": [rng.choice(("red", "blue", "green")) for _ in range(count)],
        "score": [rng.randint(20, 99) for _ in range(count)],
    }


def _table(rng: Random) -> dict[str, list[Any]]:
    count = rng.randint(4, 5)
    return {
        "product": rng.sample(CATEGORIES["thing"], count),
        "price": [round(rng.uniform(2, 90), 1) for _ in range(count)],
        "units": [rng.randint(1, 40) for _ in range(count)],
    }


def _matrix(rng: Random) -> list[list[int]]:
    width = rng.randint(2, 4)
    return [[rng.randint(0, 20) for _ in range(width)] for _ in range(rng.randint(2, 4))]


def _square(rng: Random) -> list[list[int]]:
    return [[rng.randint(0, 9) for _ in range(3)] for _ in range(3)]


NAMES: dict[str, Any] = {
    "xs": new("list"),
    "ys": new("result", "out", "new_list", "kept", "selected"),
    "zs": new("values", "final", "changed", "output"),
    "ws": new("words"),
    "text": new("str"),
    "w": new("word", "s", "text", "term"),
    "out": new("result"),
    "total": new("total", "sum_all", "running", "grand_total"),
    "count": new("count", "counter", "num_found", "cnt"),
    "avg": new("avg", "mean", "average", "mean_value"),
    "best": new("best", "largest", "top", "winner"),
    "low": new("low", "smallest", "minimum", "lo"),
    "high": new("high", "biggest", "maximum", "hi"),
    "n": new("int"),
    "m": new("matrix"),
    "d": new("dict"),
    "e": new("merged", "combined", "grouped", "inverted", "lookup"),
    "counts": new("counts", "freq", "tally", "frequencies"),
    "seen": new("seen", "unique", "known", "visited"),
    "stack": new("stack", "pile", "history"),
    "queue": new("queue", "line", "waiting", "jobs"),
    "f": new("function", kind="function"),
    "g": new("transform", "evaluate", "check", "summarize", kind="function"),
    "cls": new("class", kind="class"),
    "obj": new("obj", "item", "acc", "thing", "first_one"),
    "objs": new("objects", "all_items", "collection", "group"),
    "arr": new("array"),
    "scaled": new("scaled", "normalized", "standardized", "z"),
    "df": new("dataframe"),
    "sub": new("filtered", "subset", "selected", "top_rows"),
    "model": new("model", "reg", "clf", "fitted"),
    "X": new("X", "features", "inputs", "hours"),
    "Y": new("y", "target", "labels", "results"),
    "pred": new("pred", "prediction", "y_hat", "estimate"),
    "a": new("a", "first", "left", "x"),
    "b": new("b", "second", "right", "y"),
    "rate": new("rate", "percent", "factor"),
    "price": new("price", "cost", "amount", "fee"),
}
PARAMETERS: dict[str, Any] = {
    "p": fragment("nums", "numbers", "values", "lst", "arr"),
    "ps": fragment("text", "s", "string", "sentence"),
    "pw": fragment("word", "s", "text", "string"),
    "pl": fragment("words", "names", "strings", "items"),
    "pn": fragment("n", "num", "number", "value"),
    "pd": fragment("d", "data", "table", "mapping"),
    "pm": fragment("matrix", "rows", "grid"),
    "q": fragment("k", "limit", "step", "size"),
    "field": fragment("name", "title", "label", "owner"),
    "amount": fragment("balance", "points", "quantity", "level"),
}
VALUES: dict[str, Any] = {
    "ints": list_of(integer(1, 60), 5, 9),
    "ints2": list_of(integer(1, 60), 4, 7),
    "digits": list_of(integer(0, 6), 6, 10),
    "signed": list_of(integer(-20, 20), 5, 9),
    "marks": list_of(integer(35, 100), 5, 8),
    "floats": list_of(decimal(1, 100, 1), 4, 7),
    "temps": list_of(integer(-8, 35), 5, 7),
    "prices": list_of(decimal(1, 60, 2), 4, 6),
    "sorted_ints": sampled("list[int]", lambda r: sorted(r.sample(range(60), r.randint(5, 9)))),
    "bits": list_of(integer(0, 1), 7, 12),
    "heights": list_of(integer(0, 9), 6, 9),
    "line": sentence(),
    "plain": sampled("str", _plain_text),
    "some_words": sampled("list[str]", lambda r: [plain_word(r) for _ in range(r.randint(4, 7))]),
    "more_words": sampled("list[str]", lambda r: [plain_word(r) for _ in range(r.randint(3, 5))]),
    "repeated": sampled("list[str]", lambda r: _plain_text(r).split()),
    "one": sampled("str", plain_word),
    "two": sampled("str", plain_word),
    "mirror": sampled("str", _palindrome),
    "email": sampled("str", _email),
    "emails": sampled("list[str]", lambda r: [_email(r) for _ in range(r.randint(2, 4))]),
    "full": sampled("str", _person),
    "people": sampled("list[str]", _names),
    "fulls": sampled("list[str]", lambda r: [_person(r) for _ in range(r.randint(2, 4))]),
    "person": word("person"),
    "person2": word("person"),
    "fruit": word("fruit"),
    "city": word("city"),
    "votes": sampled("list[str]", _votes),
    "grades": sampled("dict[str,list[int]]", _grades),
    "phones": sampled("dict[str,str]", _phones),
    "stock": dict_of(word("fruit"), integer(0, 40), 3, 5),
    "stock2": dict_of(word("fruit"), integer(1, 20), 2, 4),
    "ages": dict_of(word("person"), integer(8, 80), 3, 5),
    "menu": dict_of(word("food"), decimal(1, 20, 2), 3, 5),
    "capitals": dict_of(word("country"), word("city"), 3, 4),
    "pairs": sampled("list[tuple[mixed]]", _pairs),
    "records": sampled("list[dict[str,mixed]]", _records),
    "sales": sampled("list[tuple[mixed]]", _sales),
    "frame": sampled("dict[str,mixed]", _frame),
    "table": sampled("dict[str,mixed]", _table),
    "rows": sampled("list[list[int]]", _matrix),
    "square": sampled("list[list[int]]", _square),
    "brackets": sampled(
        "str", lambda r: r.choice(("(())", "(()", "()()", "())(", "((()))", ")(", "(a(b))c"))
    ),
    "card": sampled("str", lambda r: "".join(r.choice("0123456789") for _ in range(r.choice((8, 12, 16))))),
    "bitstring": sampled("str", lambda r: bin(r.randint(5, 255))[2:]),
    "runs": sampled(
        "str", lambda r: "".join(r.choice("abcx") * r.randint(1, 4) for _ in range(r.randint(3, 5)))
    ),
    "csv": sampled("str", lambda r: ",".join(str(r.randint(1, 99)) for _ in range(r.randint(4, 6)))),
    "clock": sampled("str", lambda r: f"{r.randint(0, 23):02d}:{r.randint(0, 59):02d}"),
    "day": sampled("str", lambda r: f"20{r.randint(10, 29)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"),
    "snake": sampled("str", lambda r: "_".join(plain_word(r) for _ in range(r.randint(2, 4)))),
    "num": integer(100, 99999),
    "small": integer(5, 30),
    "tiny": integer(2, 5),
    "k": integer(2, 4),
    "v": integer(1, 60),
    "v2": integer(1, 60),
    "mid": integer(10, 50),
    "seconds": integer(100, 90000),
    "minutes": integer(70, 3000),
    "year": integer(1900, 2100),
    "money": integer(100, 9000),
    "cents": integer(17, 299),
    "percent": integer(1, 15),
    "years": integer(2, 10),
    "f1": decimal(1, 50, 1),
    "f2": decimal(1, 50, 1),
    "seed": integer(0, 100),
    "trials": choice(10, 20, 50, 100, 1000),
    "letter": sampled("str", lambda r: r.choice("aeiostrnl")),
    "sep": choice("-", ", ", "/", " | ", "_", "; "),
    "mark": choice("*", "#", "-", "+", "="),
    "yes": choice("yes", "ok", "match", "valid", "found"),
    "no": choice("no", "bad", "no match", "invalid", "missing"),
    "fx": sampled("list[list[int]]", lambda r: [[i] for i in sorted(r.sample(range(1, 20), 5))]),
    "fy": derived(lambda s: [row[0] * 2 + s.tiny for row in s.fx]),
    "sample": derived(lambda s: s.ints[len(s.ints) // 2]),
    "some_word": derived(lambda s: s.some_words[1]),
    "key": derived(lambda s: sorted(s.stock)[0]),
    "who": derived(lambda s: sorted(s.phones)[-1]),
    "target": derived(lambda s: s.sorted_ints[len(s.sorted_ints) // 3]),
    "pair_sum": derived(lambda s: s.sorted_ints[0] + s.sorted_ints[-2]),
    "cut": derived(lambda s: sorted(s.marks)[len(s.marks) // 2]),
}
SLOTS: dict[str, Any] = {**NAMES, **PARAMETERS, **VALUES}
