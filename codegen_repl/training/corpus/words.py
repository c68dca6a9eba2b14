"""Words, names and sentences to draw from: real words by category, and made-up ones out of syllables.

Made-up words matter most: they can only be got right by copying. Knows nothing of families or of code,
except which identifiers a program must not take.
"""

import builtins
import keyword
from pathlib import Path
from random import Random


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text; an underscore stands for a space within one."""
    return tuple(word.replace("_", " ") for word in text.split())


CATEGORIES: dict[str, tuple[str, ...]] = {
    "fruit": words_of(
        """
        apple banana cherry mango grape orange lemon peach plum kiwi pear melon papaya fig lime apricot
        blueberry raspberry coconut guava
        """
    ),
    "animal": words_of(
        """
        cat dog horse rabbit tiger lion zebra otter panda fox wolf bear monkey eagle owl shark whale
        turtle frog snake goat sheep duck goose mouse hamster parrot penguin
        """
    ),
    "color": words_of(
        """
        red green blue yellow purple orange black white pink brown gray violet cyan magenta teal navy
        """
    ),
    "city": words_of(
        """
        Paris London Tokyo Berlin Madrid Rome Cairo Lima Oslo Dublin Vienna Prague Boston Chicago Sydney
        Mumbai Toronto Lagos Seoul Delhi Athens Lisbon Warsaw Nairobi Zurich Geneva New_York Los_Angeles
        San_Diego Hong_Kong
        """
    ),
    "country": words_of(
        """
        France Spain Italy Japan Brazil Canada Mexico Kenya India China Peru Chile Norway Sweden Egypt
        Greece Poland Turkey Portugal Morocco
        """
    ),
    "person": words_of(
        """
        Alice Bob Carol David Emma Frank Grace Henry Ivy Jack Karen Leo Mia Noah Olivia Paul Quinn Rosa
        Sam Tina Uma Victor Wendy Xavier Yara Zoe Anna Ben Clara Daniel Ella Felix Hanna Igor Julia Kai
        Lena Marco Nina Omar Priya Raj Sofia Tom Vera Will Yuki Amir Chen Diego Fatima Kofi
        """
    ),
    "food": words_of(
        """
        bread cheese pizza pasta rice soup salad butter milk coffee tea sugar honey cake cookie sandwich
        egg tomato potato onion carrot pepper chicken fish
        """
    ),
    "thing": words_of(
        """
        table chair lamp book pen pencil phone laptop window door bottle camera clock key wallet bag
        guitar piano bike car train ticket umbrella mirror pillow
        """
    ),
    "subject": words_of(
        """
        math physics history biology music art chemistry geography english sports
        """
    ),
    "month": words_of(
        """
        January February March April May June July August September October November December
        """
    ),
    "weekday": words_of(
        """
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """
    ),
    "noun": words_of(
        """
        river mountain garden market village island forest bridge tower castle storm winter summer morning
        evening school teacher student doctor farmer artist writer singer player engine signal number
        letter color shape circle square point line price order customer product office project machine
        planet moon star ocean desert road street house kitchen dinner story question answer reason
        problem idea team game score level result message paper window language history future memory
        dream light shadow voice song dance wheel stone metal glass silver gold cloud rain snow wind fire
        water
        """
    ),
    "verb": words_of(
        """
        run walk jump read write sing dance cook clean build paint open close start stop watch listen
        learn teach play work sleep drive fly swim climb carry bring find lose send call ask tell help
        move
        """
    ),
    "adjective": words_of(
        """
        quick lazy bright dark happy sad quiet loud small large tiny huge cold warm sweet bitter strong
        weak young old new red blue green kind brave clever simple strange gentle smooth rough heavy light
        empty full early late
        """
    ),
    "adverb": words_of(
        """
        quickly slowly quietly often never always rarely today tomorrow again soon
        """
    ),
}

# About three thousand words that occur in the documentation of Python's standard library: too many to know
# by heart, so that a name made of them must be copied.
ENGLISH = words_of(Path(__file__).with_name("english.txt").read_text("utf-8"))

ONSETS = words_of("b c d f g h j k l m n p r s t v w z br ch cl dr fl gr kl pl pr sh sk sl st tr th")
VOWELS = words_of("a e i o u a e i o u ai ea io oo")
CODAS = ["", "", "", "n", "r", "s", "l", "m", "t", "k", "x", "nd", "st"]

LETTERS = "abcdefghijkmnopqrstuvwxyz"  # no single l: it reads as 1
HINTS: dict[str, tuple[str, ...]] = {  # what people call a variable of this kind
    "int": ("n", "num", "number", "count", "total", "x", "a", "value", "age", "limit", "k", "size"),
    "float": ("x", "price", "value", "rate", "avg", "mean", "ratio", "total", "y", "temp", "score"),
    "str": ("s", "text", "word", "name", "sentence", "string", "message", "title", "phrase", "line"),
    "bool": ("flag", "ok", "found", "is_valid", "done", "check", "result", "ready"),
    "list": ("nums", "numbers", "values", "items", "my_list", "lst", "data", "arr", "scores", "xs", "a"),
    "words": ("words", "names", "fruits", "items", "my_list", "strings", "lst", "tokens", "cities", "labels"),
    "matrix": ("matrix", "grid", "rows", "table", "m", "mat", "nested", "board"),
    "dict": ("d", "my_dict", "ages", "scores", "prices", "counts", "stock", "table", "mapping", "data"),
    "set": ("s", "my_set", "unique", "seen", "a", "b", "tags", "ids"),
    "tuple": ("t", "point", "pair", "coords", "my_tuple", "record", "size"),
    "function": ("f", "g", "func", "compute", "solve", "helper", "process", "calc", "my_func", "check"),
    "class": ("Person", "Item", "Shape", "Account", "Robot", "Car", "Book", "Player", "Animal", "Counter"),
    "dataframe": ("df", "data", "frame", "table", "df1", "sales"),
    "array": ("arr", "a", "x", "data", "values", "v"),
    "result": ("result", "res", "out", "answer", "output", "y", "r", "ans", "new"),
}
NAME_STARTS = words_of("my my my my the new old first second last all max min total num current final is our")
MODULES = words_of(
    """
    np pd plt sns math random re os sys json csv datetime time statistics itertools functools
    collections string self cls stats Counter defaultdict deque date timedelta match case type
    """
)
TAKEN = frozenset((*keyword.kwlist, *dir(builtins), *MODULES))


def made_up(rng: Random, syllables: int = 0) -> str:
    """A pronounceable word that is in no dictionary."""
    count = syllables or rng.choice((1, 2, 2, 2, 3))
    return "".join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS) for _ in range(count))


def plain_word(rng: Random) -> str:
    """A lower-case word without spaces: mostly real, often made up."""
    roll = rng.random()
    if roll < 0.28:
        return made_up(rng)
    if roll < 0.5:
        return rng.choice(ENGLISH)
    return rng.choice(
        CATEGORIES[rng.choice(("noun", "verb", "adjective", "fruit", "animal", "thing", "food"))]
    )


def odd_token(rng: Random) -> str:
    """A code, a mixed-case token or random characters, as in ids and passwords."""
    roll = rng.random()
    if roll < 0.25:
        return made_up(rng).capitalize() + str(rng.randint(0, 99))
    if roll < 0.4:
        return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(3, 9)))
    if roll < 0.6:  # few letters, again and again
        few = rng.choices("abcdefghijklmnopqrstuvwxyzabcdeABCDEXYZ", k=rng.randint(2, 6))
        return "".join(rng.choice(few) for _ in range(rng.randint(3, 16)))
    if roll < 0.8:
        return "".join(rng.choice("ABCDEFGHJKMNPQRSTUVWXYZ0123456789") for _ in range(rng.randint(2, 7)))
    return f"{made_up(rng)}{rng.choice('-_.@/')}{rng.choice((made_up(rng), str(rng.randint(1, 999))))}"


def any_word(rng: Random) -> str:
    """A word of any sort, possibly capitalised or in capitals."""
    roll = rng.random()
    if roll < 0.65:
        word = plain_word(rng)
    elif roll < 0.85:
        word = rng.choice(CATEGORIES[rng.choice(("person", "city", "country", "weekday", "month"))])
    else:
        return odd_token(rng)
    roll = rng.random()
    return word.capitalize() if roll < 0.12 else word.upper() if roll < 0.2 else word


def sentence(rng: Random) -> str:
    """A short sentence with ordinary punctuation, or a row of random words."""
    noun, verb, adjective = (CATEGORIES[k] for k in ("noun", "verb", "adjective"))
    person = CATEGORIES["person"]
    roll = rng.random()
    if roll < 0.25:
        text = " ".join(plain_word(rng) for _ in range(rng.randint(2, 8)))
    elif roll < 0.4:
        text = _told(rng)
    elif roll < 0.52:
        text = (
            f"the {rng.choice(adjective)} {rng.choice(noun)} will {rng.choice(verb)} the {rng.choice(noun)}"
        )
    elif roll < 0.6:
        text = (
            f"{rng.choice(person)} and {rng.choice(person)} {rng.choice(verb)} in {made_up(rng).capitalize()}"
        )
    elif roll < 0.7:
        text = (
            f"{rng.choice(('hello', 'hi', 'dear', 'good morning'))}, {rng.choice((any_word(rng), 'world'))}"
        )
    elif roll < 0.8:
        text = f"I {rng.choice(verb)} {rng.randint(2, 99)} {rng.choice(noun)}s, don't you"
    elif roll < 0.9:
        text = " and ".join(f"a {rng.choice(noun)} is {rng.choice(adjective)}" for _ in range(2))
    else:
        text = f"{any_word(rng)}: {any_word(rng)} {any_word(rng)} ({any_word(rng)})"
    if rng.random() < 0.35:
        text = text[0].upper() + text[1:]
    return text + rng.choice(("", "", "", ".", "!", "?", "..."))


def _told(rng: Random) -> str:
    """One or two sentences of many different words."""

    def words(low: int, high: int) -> str:
        return " ".join(rng.choice(ENGLISH) for _ in range(rng.randint(low, high)))

    text = words(3, 9)
    if rng.random() < 0.4:
        text += rng.choice((", ", "; ", " and ", " - ")) + words(2, 5)
    if rng.random() < 0.3:
        text = text.capitalize() + rng.choice((". ", "! ", "? ")) + words(2, 6).capitalize()
    return text


def _joined(rng: Random, hints: tuple[str, ...]) -> str:
    """Two or three words of any sort with underscores between them."""
    pools = (ENGLISH, ENGLISH, CATEGORIES["noun"], hints or CATEGORIES["adjective"])
    return "_".join(rng.choice(rng.choice(pools)) for _ in range(rng.choice((2, 2, 2, 3))))


def _fresh(rng: Random, hints: tuple[str, ...]) -> str:
    roll = rng.random()
    a, b = rng.choice(CATEGORIES["noun"]), rng.choice(CATEGORIES["noun"])
    if hints and roll < 0.28:
        return rng.choice(hints)
    if hints and roll < 0.36:
        return rng.choice(hints) + rng.choice(("1", "2", "3", "0", "_2", "_1", "s", "_new", "_a", "_list"))
    if roll < 0.44:
        pools = (ENGLISH, CATEGORIES["noun"], hints or CATEGORIES["noun"])
        return f"{rng.choice(NAME_STARTS)}_{rng.choice(rng.choice(pools))}"
    if roll < 0.58:
        return _joined(rng, hints)
    if roll < 0.62:
        return rng.choice(ENGLISH) + rng.choice(("", "", str(rng.randint(1, 9))))
    if roll < 0.69:
        return rng.choice(LETTERS)
    if roll < 0.74:
        return rng.choice(LETTERS) + str(rng.randint(0, 12))
    if roll < 0.80:
        return a + b.capitalize()
    if roll < 0.90:
        return made_up(rng) + rng.choice(("", "", "", str(rng.randint(1, 99)), "_" + made_up(rng, 1)))
    if roll < 0.96:
        return f"{a}{rng.choice(('', str(rng.randint(1, 9)), '_' + str(rng.randint(1, 20))))}"
    return (a if rng.random() < 0.5 else f"{a}_{b}").upper()


def identifier(rng: Random, hints: tuple[str, ...], avoid: frozenset[str] | set[str]) -> str:
    """A fresh variable name in one of many styles; never a keyword, a builtin, or one of `avoid`."""
    while True:
        name = _fresh(rng, hints)
        if name not in avoid and name not in TAKEN and name.isidentifier():
            return name


def function_name(rng: Random, hints: tuple[str, ...], avoid: frozenset[str] | set[str]) -> str:
    """A fresh function name: a hint, verb_noun, or any other style of identifier."""
    while True:
        roll = rng.random()
        if hints and roll < 0.55:
            name = rng.choice(hints)
        elif roll < 0.7:
            verb = rng.choice(("get", "find", "compute", "my", "calc", "make", "do"))
            name = f"{verb}_{rng.choice(hints or ('it',))}"
        else:
            name = _fresh(rng, HINTS["function"])
        if name not in avoid and name not in TAKEN and name.isidentifier():
            return name


def class_name(rng: Random, hints: tuple[str, ...], avoid: frozenset[str] | set[str]) -> str:
    """A fresh class name in CapWords."""
    while True:
        roll = rng.random()
        if hints and roll < 0.6:
            name = rng.choice(hints)
        elif roll < 0.8:
            name = (
                rng.choice(CATEGORIES["adjective"]).capitalize() + rng.choice(CATEGORIES["noun"]).capitalize()
            )
        else:
            name = made_up(rng).capitalize()
        if name not in avoid and name not in TAKEN:
            return name
