"""Short stories around functions on text: told in prose with a twist, then called, mapped, composed, compared."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, odd_token, plain_word

d = Domain("short_functions", weight=44)


def low(rng: Random) -> str:
    """A word of small letters only."""
    return made_up(rng) if rng.random() < 0.45 else plain_word(rng)


def some(rng: Random) -> str:
    """A word of lower, mixed or upper case, or a code."""
    roll = rng.random()
    if roll < 0.12:
        return low(rng).upper()
    if roll < 0.24:
        return odd_token(rng)
    return low(rng) if roll < 0.6 else any_word(rng).replace(" ", "_")


def cased(rng: Random) -> str:
    """A word of letters, small, capitalized or in capitals."""
    text = low(rng)
    return rng.choice((text, text, text.capitalize(), text.upper()))


def phrase(rng: Random, least: int = 4, most: int = 7) -> str:
    """Several words with single spaces between them."""
    return " ".join(cased(rng) for _ in range(rng.randint(least, most)))


def digits(rng: Random, least: int = 7, most: int = 13) -> str:
    """A text of digits."""
    return "".join(rng.choices("0123456789", k=rng.randint(least, most)))


def mixture(rng: Random) -> list[str]:
    """Words and phrases of two words, of both at least one."""
    found = [some(rng), phrase(rng, 2, 2), *(phrase(rng, 1, 2) for _ in range(rng.randint(2, 4)))]
    return rng.sample(found, len(found))


def paired(rng: Random) -> list[str]:
    """Texts such as `left=right`, all with one sign."""
    sign = rng.choice((":", "=", "~", ">", "#", "@"))
    names = several(rng, low, 3, 6)
    return [f"{name}{sign}{rng.choice((low(rng), str(rng.randint(1, 999))))}" for name in names]


def bracketed(rng: Random) -> list[str]:
    """Phrases with something in brackets of one kind; after the first, some have no closing bracket."""
    opening, closing = rng.choice(("<>", "()", "[]"))
    found = [f"{low(rng)} {opening}{low(rng)} {low(rng)}{closing} {low(rng)}"]
    for _ in range(rng.randint(2, 4)):
        end = closing if rng.random() < 0.6 else ""
        found.append(f"{low(rng)} {opening}{low(rng)}{end} {low(rng)}")
    return found


def files(rng: Random) -> list[str]:
    """Names of files, some of them without an ending."""
    ends = rng.sample(("txt", "csv", "png", "md", "jpg", "pdf", "log"), 2)
    found = [f"{name}.{rng.choice(ends)}" for name in several(rng, low, 4, 7)]
    found[1] = found[1].upper()
    return [*found, low(rng)] if rng.random() < 0.6 else found


def variants(rng: Random) -> list[str]:
    """One word in several spellings and with spaces around it, between other words."""
    word = low(rng)
    found = [word, word.upper(), f" {word.capitalize()} ", cased(rng), cased(rng) + " ", f"  {word}"]
    return [word, *rng.sample(found[1:], rng.randint(3, 5))]


def serials(rng: Random) -> list[str]:
    """Codes, most of them a capital and digits."""
    capital = "ABCDEFGHKLMNPRSTXZ"
    right = several(rng, lambda r: r.choice(capital) + digits(r, 1, 4), 2, 4)
    wrong = [made_up(rng, 1), digits(rng, 2, 4), rng.choice(capital) + made_up(rng, 1), rng.choice(capital)]
    found = [*right, *rng.sample(wrong, rng.randint(1, 3))]
    return rng.sample(found, len(found))


def guesses(rng: Random) -> list[str]:
    """A word and several that differ from it here and there."""
    word = made_up(rng, 3)
    close = ["".join(c if rng.random() < 0.6 else rng.choice("aeioudlnrst") for c in word) for _ in range(4)]
    return [word, *(w.upper() if rng.random() < 0.3 else w for w in close[: rng.randint(3, 4)])]


def chained(rng: Random) -> list[str]:
    """Words, most of which begin with the last letter of the one before."""
    found = [low(rng)]
    for _ in range(rng.randint(3, 5)):
        found.append(found[-1][-1] + low(rng) if rng.random() < 0.8 else low(rng))
    return found


def ended(rng: Random) -> list[str]:
    """Words, most with one ending, and the ending by itself."""
    ending = rng.choice(("er", "ing", "ed", "ly", "en", made_up(rng, 1), made_up(rng, 1)))
    found = [low(rng) + ending if rng.random() < 0.6 else low(rng) for _ in range(rng.randint(3, 6))]
    return [low(rng) + ending, *found, ending]


def coded(rng: Random) -> str:
    """Words with digits and signs in between."""
    parts = [low(rng), digits(rng, 1, 3), rng.choice("!?-#%&+"), digits(rng, 1, 2), cased(rng), "."]
    return "".join(rng.sample(parts, rng.randint(4, 6))) + digits(rng, 1, 1)


def stutter(rng: Random) -> str:
    """A phrase with words that are said twice or more."""
    words = several(rng, low, 4, 6)
    return " ".join(rng.choice((w, w, f"{w} {w}", f"{w} {w.upper()}", f"{w.upper()} {w} {w}")) for w in words)


def untidy(rng: Random) -> str:
    """A phrase with too many spaces and capitals."""
    words = phrase(rng, 3, 6).split()
    text = "".join(w + " " * rng.randint(1, 4) for w in words)
    return " " * rng.randint(0, 3) + text.rstrip() + rng.choice((".", "", "", "!", "?", "  "))


def form_text(rng: Random) -> str:
    """A text with two places to fill in, the second and the last but one of its words."""
    holes = rng.choice((("@who", "#n"), ("_A_", "_B_"), ("%1", "%2"), ("NAME", "COUNT"), ("<x>", "<y>")))
    return f"{cased(rng)} {holes[0]} {low(rng)} {low(rng)} {holes[1]} {low(rng)}"


def full_name(rng: Random) -> str:
    """A first and a last name."""
    return f"{rng.choice(CATEGORIES['person'])} {made_up(rng, 2).capitalize()}"


def amounts(rng: Random) -> dict[str, int]:
    """Things of one kind with whole numbers."""
    pool = CATEGORIES[rng.choice(("food", "fruit", "thing", "animal"))]
    return {key: rng.randint(1, rng.choice((9, 90, 900))) for key in rng.sample(pool, rng.randint(3, 6))}


def sizes(text: str | list[str]) -> list[int]:
    """How long the words are."""
    return [len(word) for word in (text.split() if isinstance(text, str) else text)]


def inner(text: str) -> str:
    """A letter or digit from the second half of the text, in lower case."""
    return next(c for c in text[len(text) // 2 :] + text if c.isalnum()).lower()


def sign_of(text: str) -> str:
    """The first sign in the text that is neither a letter nor a digit nor a space."""
    return next(c for c in text if not c.isalnum() and c != " ")


NOUNS = (
    "left right hidden picked shortened ends cores swapped rest inside ending grouped marked markup box "
    "widest row doubled stamp same kept fitting valid richest best chain clean stems verdict hits "
    "earliest latest distance percentages price cheaper scores winner sizes number amount thin loud "
    "headline translated censored smooth turned acrostic letter tidied login joined"
)
CALLED = (
    "convert change rule apply_rule handle transform work_out tool adjust helper treat build_it process deal shape "
    "arrange my_func turn_into step_one make_text edit rework prepare dress text_tool form render produce craft"
)
NUMBERS = (("k", 2, 5), ("k2", 2, 6), ("k3", 3, 9), ("i1", 0, 6), ("i2", 9, 26), ("big", 7, 90), ("e1", 1, 2))
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    **{name: new(*CALLED.split(), kind="function") for name in ("f", "g")},
    **{name: new("words") for name in ("ws", "us")},
    **{name: new("str") for name in ("sv", "tv")},
    **{name: sampled("str", some) for name in ("w1", "w2")},
    **{name: sampled("str", cased) for name in ("a1", "a2", "lab")},
    **{name: sampled("str", low) for name in ("low1", "low3")},
    **{name: sampled("str", phrase) for name in ("ph", "ph2")},
    "time1": sampled("str", lambda r: f"{r.randint(0, 23)}:{r.randint(0, 59):02}"),
    "s": fragment("text", "s", "line", "phrase", "message", "txt", "raw", "content", "source", "zorp"),
    "t": fragment("other", "second", "t", "extra", "partner", "text2", "addition", "quib"),
    "n": fragment("n", "k", "size", "limit", "num", "how_many", "m", "val_7"),
    "m": fragment("upper", "stop", "last", "top", "bound", "to_where", "high", "val_8"),
    "c": fragment("mark", "symbol", "char", "glyph", "filler", "ch", "tarn", "val_9"),
    "lst": fragment("words", "items", "texts", "entries", "tokens", "strings", "ws"),
    "dct": fragment("table", "mapping", "lookup", "dct", "glossary", "pairs"),
    "dd": new("dict"),
    "x1": new("num_words", "word_total", "first_count"),
    "x2": new("capitals", "starts", "second_count"),
    "x3": new("longest_word", "most", "third_count"),
    **{name: integer(least, most) for name, least, most in NUMBERS},
    "wide": integer(8, 15),
    "wide2": integer(18, 30),
    "h": fragment("n", "k", "m", "j"),
    **{name: sampled("str", lambda r: phrase(r) + r.choice(".!?;:")) for name in ("sent", "sent2")},
    "words": sampled("list[str]", lambda r: several(r, some, 4, 8)),
    "lows": sampled("list[str]", lambda r: several(r, low, 4, 9)),
    "phs": sampled("list[str]", lambda r: several(r, phrase, 3, 5)),
    "mixed": sampled("list[str]", mixture),
    "sign": choice("*", "#", "~", "+", "=", "_", "-", "^", "@", "o", "x"),
    "sign2": choice(".", ":", "%", "&", "0", "$", ">", "?"),
    "sep": choice("-", "_", ", ", " | ", "+", " & ", ":", " - ", ";", " > ", "..."),
    "sep2": choice(" ", "/", " = ", " and ", ",", " ~ ", " or "),
    "dots": choice("...", "..", "~", "->", "[..]", " (..)"),
    "after": choice(")", ".", ":", " -", ">", "]"),
    "yes": choice("yes", "fine", "OK", "right", "true", "Good", "found it"),
    "no": choice("no", "wrong", "not so", "bad", "Never", "false"),
    "mid_w": derived(lambda s: middle(sizes(s.words))),
    "low_w": derived(lambda s: sorted(sizes(s.words))[1]),
    "high_w": derived(lambda s: sorted(sizes(s.words))[-2]),
    "mid_low": derived(lambda s: middle(sizes(s.lows))),
    "mid_ph": derived(lambda s: middle(sizes(s.ph))),
    "ltr_ph": derived(lambda s: inner(s.ph)),
    "ltr_low": derived(lambda s: inner(s.lows[0])),
    "digits1": sampled("str", digits),
    "pair_list": sampled("list[str]", paired),
    "pair_one": derived(lambda s: s.pair_list[-1]),
    "pair_sign": derived(lambda s: sign_of(s.pair_list[0])),
    "bracketed": sampled("list[str]", bracketed),
    "opening": derived(lambda s: sign_of(s.bracketed[0])),
    "closing": derived(lambda s: sign_of(s.bracketed[0][::-1])),
    "files": sampled("list[str]", files),
    "file_one": derived(lambda s: s.files[1]),
    "file_end": derived(lambda s: s.files[0].rsplit(".")[-1]),
    "tag1": choice("b", "i", "em", "li", "p", "td", "code", "u"),
    "tag2": choice("ul", "div", "tr", "section", "main", "ol", "nav", "quote"),
    "goods": sampled("dict[str,int]", amounts),
    "good1": derived(lambda s: next(iter(s.goods))),
    "target": derived(lambda s: s.ph.split()[len(s.ph.split()) // 2].swapcase()),
    "code1": sampled("str", lambda r: made_up(r, 1).upper()),
    "numbers": sampled("list[int]", lambda r: several(r, lambda q: q.randint(1, 5000), 3, 6)),
    "variants": sampled("list[str]", variants),
    "head": derived(lambda s: s.lows[0][:2].upper()),
    "serials": sampled("list[str]", serials),
    "guesses": sampled("list[str]", guesses),
    "chained": sampled("list[str]", chained),
    "parts": derived(lambda s: [s.words[0][:2].lower(), s.words[-1][-2:].lower()]),
    "ended": sampled("list[str]", ended),
    "ending_of": derived(lambda s: s.ended[-1]),
    "coded": sampled("list[str]", lambda r: several(r, coded, 3, 5)),
    "coded1": sampled("str", coded),
    "good_letters": sampled("str", lambda r: "".join(r.sample("aeioubdlnrstmk", r.randint(3, 6)))),
    "small_words": derived(lambda s: [w.lower() for w in s.ph.split()[::2]]),
    "gloss": sampled("dict[str,str]", lambda r: {w: cased(r) for w in several(r, low, 3, 5)}),
    "to_gloss": derived(lambda s: " ".join([s.low1, *list(s.gloss)[:2], s.low1, list(s.gloss)[-1]])),
    "stutter": sampled("str", stutter),
    "untidy": sampled("str", untidy),
    "form_text": sampled("str", form_text),
    "hole1": derived(lambda s: s.form_text.split()[1]),
    "hole2": derived(lambda s: s.form_text.split()[-2]),
    "who": sampled("str", full_name),
    "whos": sampled("list[str]", lambda r: several(r, full_name, 3, 5)),
}
CUTS = r"""
halves_as_pair
    # write a function {f}({s}) that cuts {s} into two halves and gives back both; if the length is odd, the character in the middle goes to the first half / {f}({s}) should return two strings, the left part and the right part of {s}. when it can't be divided evenly, the left one is longer by one / i need a function {f} for a text {s}: split it in the middle, return both pieces, and let an extra character belong to the left piece / Write a function {f}({s}) that returns a tuple of the first and the second half of {s}. For an odd number of characters, the first half contains the middle one. / define a function {f} with one parameter {s}, which returns the pair (first half, second half), where the first half has one character more if the length is odd
    def {f}({s}):
        half = (len({s}) + 1) // 2
        return {s}[:half], {s}[half:]
    # split {w1} with it into left and right / what are the left and the right half of {w1}? keep both, as {left} and {right} / {left}, {right}: the two values the function gives for {w1} / Call {f} with {w1} and unpack the returned tuple into the variables {left} and {right}. / cut {w1} by {f} and store the pieces in two variables named {left} and {right}
    {left}, {right} = {f}({w1})
    # put them together the other way round, right half first, with {sep} between, and call it {tv} / {tv} is {right}, then {sep}, then {left} / now the right half, {sep} and the left half as one string {tv} / Create a string named {tv} consisting of {right}, the separator {sep} and {left}, in this order. / concatenate the right half, {sep} and the left half, and assign the string to {tv}
    {tv} = {right} + {sep} + {left}
    # print it, and on the next line only the left half of {w2} / show {tv}; below that, what {f} returns first for {w2} / first print {tv}, then, by the same function, the left half of {w2} on a new line / Print {tv}. In the following line print the first item of the tuple that {f} returns for {w2}. / what's the left half of {w2}? print {tv}, and then this in a second line
    print({tv})
    print({f}({w2})[0])
hidden_characters
    # write a function {f}({s}, {n}, {c}={sign}) which hides {s}: every character but the last {n} is replaced by {c}. texts of at most {n} characters stay as they are / {f} takes a text {s}, a number {n} and a sign {c} (normally {sign}). only the last {n} characters stay readable, for the others there is {c}; whatever isn't longer than {n} comes back unchanged / make me a function {f}({s}, {n}, {c}={sign}). if {s} has more than {n} characters, put {c} in the place of all before the last {n}, otherwise just return {s} / Write a function {f}({s}, {n}, {c}={sign}) that returns {s} with all characters except the last {n} replaced by {c}. If {s} is not longer than {n}, it is returned unchanged. / define {f} with the parameters {s}, {n} and {c}, where {c} has the default value {sign}; it returns {s} if its length is {n} or less, and otherwise as many {c} as there are characters to hide, followed by the last {n} characters
    def {f}({s}, {n}, {c}={sign}):
        if len({s}) <= {n}:
            return {s}
        return {c} * (len({s}) - {n}) + {s}[len({s}) - {n}:]
    # hide {w1} up to its last {k} characters and keep the hidden word / {hidden} is what the function makes of {w1} when {k} characters stay readable / let the last {k} of {w1} be readable and store it as {hidden} / Call {f} so that the last {k} characters of {w1} stay readable, and store the string in a variable named {hidden}. / compute the hidden form of {w1}, in which {k} characters at the end can be read
    {hidden} = {f}({w1}, {k})
    # the same for {w2}, but with {sign2} as the sign and {k2} readable characters; this one is {tv} / with {sign2} instead of the usual sign, hide all but {k2} characters of {w2}, as {tv} / {tv}: {k2} characters of {w2} readable, {sign2} for each of the others / Use {f} with the sign {sign2} to hide all except the last {k2} characters of {w2}, and store the result in {tv}. / call the function for {w2}, {k2} and the sign {sign2} and assign what it returns to a variable named {tv}
    {tv} = {f}({w2}, {k2}, {sign2})
    # print both with {sep} between them, the hidden one first / show {hidden}, {sep} and {tv} as one string / {hidden} and {tv}, joined by {sep}: print that / Print the two strings {hidden} and {tv}, separated by {sep}. / output {hidden} and {tv} in one line with {sep} as the separator
    print({hidden}, {tv}, sep={sep})
every_second_from
    # {f}({s}, {h}) should pick every second character of {s}, and the first one picked is the {h}th, counted from 1 / write a function {f}({s}, {h}): start at the {h}th character of {s} (the first has number 1), leave out the next, take the one after it, and so on. return them as a string / a function {f} that takes {s} and a position {h}, which counts from 1, and gives back every other character from there / Write a function {f}({s}, {h}) that returns a string of every second character of {s}, beginning with character number {h}, where the first character has the number 1. / define {f} with the parameters {s} and {h}, returning each second character of {s} from position {h} on, positions being counted from 1
    def {f}({s}, {h}):
        return {s}[{h} - 1::2]
    # take every second character of {w1}, beginning with the {k.th}, and keep what was picked / starting at number {k}, which characters of {w1} are picked? store them as {picked} / {picked} is the result for {w1} from the {k.th} character on / Call {f} with the text {w1} and the position {k}, and store the string it returns in a variable named {picked}. / let {picked} be what {f} gives if you begin at character {k} of {w1}
    {picked} = {f}({w1}, {k})
    # the words are {words}. apply it to each of these, from the first character on, but only to words with more than {mid_w} characters; the others are left out. call the list {us} / {us} holds what {f} gives for the words in {words} that are longer than {mid_w}, starting at 1 / from {words} drop the words of up to {mid_w} characters, run the rest through the function with the start 1, as {us} / Create a list named {us} with the results of {f} for all words of {words} that are longer than {mid_w} characters, beginning with the first character each time. / for every word in {words} that has over {mid_w} characters, collect in {us} every second character from the first one on, using {f}
    {us} = [{f}(w, 1) for w in {words} if len(w) > {mid_w}]
    # print the picked characters, then how many words {us} has / show {picked} and the length of {us} / {picked} first, then the number of items in {us}: print both / Print {picked} and the number of items of {us} in one line. / output what was picked from {w1}, followed by len of {us}
    print({picked}, len({us}))
shortened_with_dots
    # write a function {f}({s}, {n}) that shortens {s} to {n} characters if it is longer: what is cut off is replaced by {dots}, which counts as part of the {n} characters / {f}({s}, {n}) returns {s} as it is when it fits into {n} characters. if not, it is cut so that together with {dots} at the end it has exactly {n} / i want texts that are too long to end in {dots}. {f} takes {s} and the longest length allowed, {n}, and the {dots} must fit in / Write a function {f}({s}, {n}) that returns {s} unchanged if it has at most {n} characters. Otherwise it returns the beginning of {s} followed by {dots}, {n} characters in total. / define {f} with {s} and {n}; texts longer than {n} are cut and get {dots} at the end, in such a way that the result is {n} characters long, and all others are returned unchanged
    def {f}({s}, {n}):
        return {s} if len({s}) <= {n} else {s}[:{n} - len({dots})] + {dots}
    # bring {ph} to {wide} characters at most, and store the shortened text / {shortened} is {ph}, limited to {wide} characters by {f} / if only {wide} characters are allowed, what becomes of {ph}? save it as {shortened} / Call {f} with the limit {wide} and the text {ph}, and store the result in a variable named {shortened}. / shorten {ph} to a length of {wide} by the function and assign it to {shortened}
    {shortened} = {f}({ph}, {wide})
    # shorten each of {phs} to {wide2} characters and print one per line / loop over {phs}, print every text on its own line, none longer than {wide2} / {wide2} characters are the limit for these, too: {phs}. print each of them, shortened, on its own line / For every item of the list {phs}, print the result of {f} with the limit {wide2} on a separate line. / go through the list {phs} and print the texts, each cut to at most {wide2} characters by the function
    for x in {phs}:
        print({f}(x, {wide2}))
    # was {shortened} really cut? print {yes} if it ends with {dots}, otherwise {no} / print {yes} when {shortened} has {dots} at its end, else {no} / if {shortened} ends in {dots}, show {yes}; if it doesn't, show {no} / Print {yes} if {shortened} ends with {dots} and {no} otherwise. / check whether {dots} stands at the end of {shortened} and output {yes} or {no} accordingly
    print({yes} if {shortened}.endswith({dots}) else {no})
both_ends
    # {f}({s}, {n}, {t}) keeps {n} characters at the beginning of {s} and {n} at its end, with {t} between them. leave {s} alone if it isn't longer than twice {n} / write a function {f} of {s}, {n} and {t}: the first {n} characters, then {t}, then the last {n}; but when {s} has 2 * {n} characters or fewer, it comes back unchanged ({n} is never 0) / take out the middle. {f}({s}, {n}, {t}) puts {t} there and leaves {n} characters (at least 1) on both sides, except for texts that have no more than 2 * {n} characters, which stay / Write a function {f}({s}, {n}, {t}) that returns the first {n} characters of {s}, followed by {t} and the last {n} characters. If the length of {s} is at most 2 * {n}, return {s} itself. {n} is at least 1. / define a function {f} with the parameters {s}, {n} (1 or more) and {t}, which replaces everything between the first {n} and the last {n} characters of {s} by {t}, and returns {s} unchanged if there is nothing in between
    def {f}({s}, {n}, {t}):
        if len({s}) <= 2 * {n}:
            return {s}
        return {s}[:{n}] + {t} + {s}[-{n}:]
    # put {dots} into the middle of {ph}, {k} characters on each side, and call the result ends / {ends} is {ph} with only {k} characters at both ends and {dots} between / with {dots} for the middle and {k} characters left and right, store the ends of {ph} / Call {f} with the text {ph}, the middle {dots} and {k} characters on either side, and store the result in a variable named {ends}. / compute the ends of {ph}, {k} characters each, with {dots} in the middle
    {ends} = {f}({ph}, {k}, {dots})
    # do it to every word of {ph2} as well, with {sign} in the middle and {e1} for the number of characters, and join them with spaces to {tv} / {tv}: all words of {ph2}, each reduced to its ends ({e1} at either side) with {sign} in between, separated by spaces / split {ph2} into words, run each through {f} with {sign} and {e1}, and put them together again as {tv}, a space between / Apply {f} to every word of {ph2} with {n} = {e1} and {t} = {sign}, join the results with spaces and store the text in a variable named {tv}. / make a text {tv} from {ph2} in which each word has gone through the function, with {sign} in the middle and {e1} on both sides
    {tv} = " ".join({f}(w, {e1}, {sign}) for w in {ph2}.split())
    # which one has more characters, {ends} or {tv}? print the longer text, and {ends} if they are equally long / print the longer of both texts; in case of a tie it's {ends} / show {tv} if it has more characters than the ends, otherwise {ends} / Print {tv} if it is longer than {ends}, and {ends} otherwise. / output the one of {ends} and {tv} that has the greater length, or {ends} when there is no difference
    print({tv} if len({tv}) > len({ends}) else {ends})
core_of_word
    # write {f}({s}, {n}), a function that takes {n} characters away from both ends of {s} and returns what is left, maybe an empty string ({n} is 1 or more) / peel a word: {f}({s}, {n}) removes the first {n} and the last {n} characters of {s}, at least one each, and returns the core / a function named {f} should return {s} without its first {n} and without its last {n} characters. nothing left means an empty string. {n} is at least 1 / Write a function {f}({s}, {n}) that returns the part of {s} between its first {n} and its last {n} characters, where {n} is at least 1. For short texts the result is the empty string. / define {f} with {s} and a positive number {n}, returning {s} with {n} characters removed at either end
    def {f}({s}, {n}):
        return {s}[{n}:-{n}]
    # compute the cores of {words}, {k} characters off at each end, but leave out the empty ones / {cores}: the result of {f} with {k} for each word in {words}, unless it is empty / the words are {words}. take {k} characters from both ends of every one, and keep the cores that aren't empty / Create a list named {cores} with what {f} returns for each word of {words} and the number {k}, leaving out empty strings. / run each word of {words} through the function with {k}, and collect the nonempty cores in {cores}
    {cores} = [{f}(w, {k}) for w in {words} if {f}(w, {k})]
    # print them with {sep} between, or {no} if there are none / show the {cores}, joined by {sep}; when the list is empty, show {no} / join {cores} with {sep} and print that. no cores at all? then print {no} / Print the items of {cores}, separated by {sep}. If there are none, print {no}. / output {no} if {cores} is empty, and otherwise its items in one string with {sep} between them
    print({sep}.join({cores}) if {cores} else {no})
outer_words_swapped
    # {f}({s}) swaps the first and the last word of {s} and returns the new text; the words between stay where they are. there is at least one word / write a function {f} which takes a text {s} of one or more words, lets its outer two words change places and gives it back, with single spaces / i need a function {f}({s}) that returns {s} with the first word at the end and the last one at the beginning. {s} is never empty / Write a function {f}({s}) that exchanges the first and the last word of {s} and returns all words joined by spaces. Assume that {s} has at least one word. / define {f} with a nonempty text {s}: split it at the spaces, exchange the first and last word, join everything with spaces again and return it
    def {f}({s}):
        parts = {s}.split()
        parts[0], parts[-1] = parts[-1], parts[0]
        return " ".join(parts)
    # {sv} = {ph} / store {ph} in {sv} / the text is {ph}, it is called {sv} / Create a string named {sv} with the value {ph}. / let {sv} be {ph}
    {sv} = {ph}
    # call the function with it and keep the swapped text / {swapped} is what {f} makes of {sv} / swap the outer words of {sv}, as {swapped} / Call {f} with {sv} and store the returned text in a variable named {swapped}. / let {swapped} be {sv} with its outer words exchanged by the function
    {swapped} = {f}({sv})
    # print {swapped}; below it, True or False: does swapping it again give {sv}? / show the swapped text, and on a second line whether {f} turns it back into {sv} / {swapped} on one line, on the next whether {f} of it equals {sv} / Print {swapped}. Then print whether calling {f} with {swapped} returns {sv}. / output the swapped text first and then, in a new line, if the function applied to it gives {sv} again
    print({swapped})
    print({f}({swapped}) == {sv})
cut_at_sign
    # write a function {f}({s}, {c}) that returns two strings: what stands in {s} before the first {c}, and everything after it. without any {c} the second one is empty / {f} cuts a text {s} at the first {c} and gives back both sides as a pair; when {c} isn't there, that's all of {s} and an empty string / a function {f}({s}, {c}), please. it returns the part left of the first {c} and the part right of it, or {s} and "" if {c} does not occur / Write a function {f}({s}, {c}) that returns a tuple of the text before the first occurrence of {c} in {s} and the text after it. If {c} is missing, the second string is empty. / define {f} with parameters {s} and {c}: {s} is divided at its first {c}, which belongs to neither part, and both parts are returned; the second is "" if there is no {c}
    def {f}({s}, {c}):
        before, _, behind = {s}.partition({c})
        return before, behind
    # cut {pair_one} at {pair_sign} with it, into {sv} and rest / what comes before {pair_sign} in {pair_one} is {sv}, what comes after is the {rest}: get both from {f} / {sv}, {rest}: the two parts of {pair_one} around {pair_sign} / Call {f} with {pair_one} and the sign {pair_sign}, and unpack the result into {sv} and {rest}. / let {f} divide {pair_one} at the sign {pair_sign} and store both parts in variables named {sv} and {rest}
    {sv}, {rest} = {f}({pair_one}, {pair_sign})
    # the whole list is {pair_list}; make a dictionary {dd} of it, with what stands before {pair_sign} as the key and what stands after it as the value / cut every one of {pair_list} in the same way and build a dict {dd} from the pairs / {dd} is the dictionary of all the pairs that the function returns for {pair_list} and {pair_sign} / Create a dictionary named {dd} from the texts {pair_list}, whose keys and values are the parts before and after {pair_sign}, using {f}. / apply {f} with {pair_sign} to each of {pair_list} and turn the tuples into a dictionary named {dd}
    {dd} = dict({f}(x, {pair_sign}) for x in {pair_list})
    # print the keys in alphabetical order, joined with {sep} / sort the keys of {dd} and show them in one line, {sep} between them / the sorted keys, please, as one string with {sep} / Print the keys of {dd} in alphabetical order, separated by {sep}. / output all keys of the dictionary, sorted and with {sep} between two of them
    print({sep}.join(sorted({dd})))
    # is {rest} one of its values? print True or False / print whether {rest} occurs among the values of {dd} / show True if some key of {dd} has {rest} as its value, else False / Print whether one of the values of {dd} is equal to {rest}. / output the truth value of {rest} being among the values
    print({rest} in {dd}.values())
between_brackets
    # {f}({s}, {c}, {t}) returns what is written in {s} between the first {c} and the next {t} after it. if one of the two is missing, it's an empty string / write a function {f} that looks for the sign {c} in {s}, then for the sign {t} behind it, and returns the text in between, or "" when it doesn't find both / i want to know what's inside: {f}({s}, {c}, {t}) gives back the characters after the first {c} up to the following {t}, neither of them included; nothing found means "" / Write a function {f}({s}, {c}, {t}) that returns the part of {s} between the first {c} and the next {t} after it. If there is no such part, return the empty string. / define {f} with a text {s} and two signs {c} and {t}; it returns what stands between the first {c} and the first {t} that follows, and "" if either cannot be found
    def {f}({s}, {c}, {t}):
        begin = {s}.find({c})
        finish = {s}.find({t}, begin + 1)
        if begin < 0 or finish < 0:
            return ""
        return {s}[begin + 1:finish]
    # {ws} = {bracketed} / the lines are {bracketed}; name them {ws} / put {bracketed} in a list {ws} / Create a list named {ws} with the strings {bracketed}. / let {ws} hold the texts {bracketed}
    {ws} = {bracketed}
    # what is inside {opening} and {closing} in the first of them? keep it / get the inside of the first text: between {opening} and {closing} / {inside} is what {f} finds in the first item of {ws}, from {opening} to {closing} / Call {f} with the first item of {ws} and the signs {opening} and {closing}, and store the result in a variable named {inside}. / compute the inside of the first one, that is the part after {opening} and before {closing}
    {inside} = {f}({ws}[0], {opening}, {closing})
    # do that for all the lines and make a list {us}, but skip those where nothing is found / {us}: the same for each item of {ws}, without the empty results / collect in {us} what stands between {opening} and {closing} in every line of {ws}, if there is anything / Create a list named {us} with the results of {f} for all items of {ws}, the signs being {opening} and {closing}. Leave out empty results. / call the function with {opening} and {closing} for each text in the list and keep the nonempty results as {us}
    {us} = [{f}(x, {opening}, {closing}) for x in {ws} if {f}(x, {opening}, {closing})]
    # print {inside}, then how many lines gave nothing / show the inside of the first, followed by the number of lines that are not represented in {us} / {inside}, and the difference in length of {ws} and {us}: print both / Print {inside} and the number of items of {ws} for which {f} found nothing. / output the first inside and, after it, how many more items {ws} has than {us}
    print({inside}, len({ws}) - len({us}))
file_ending
    # write a function {f}({s}) that returns the ending of a file name {s}, in small letters: what comes after the last dot. no dot, no ending: return an empty string / {f}({s}) gives the part of {s} behind its last dot, lower case; names without a dot have the ending "" / give me a function {f} for file names. it takes {s}, returns "" if there's no dot in it, and otherwise whatever follows the last dot, all in lower case / Write a function {f}({s}) that returns the lower-case text after the last dot of {s}, or an empty string if {s} contains no dot. / define {f} with one parameter {s} (a file name), which returns its ending without the dot and in lower case, and "" for a name that has none
    def {f}({s}):
        return {s}.split(".")[-1].lower() if "." in {s} else ""
    # get the ending of {file_one} / {ending} is what it returns for {file_one} / which ending does {file_one} have? keep it / Call {f} with the name {file_one} and store the result in a variable named {ending}. / compute the ending of {file_one} by the function
    {ending} = {f}({file_one})
    # of the files {files}, take those with the ending {file_end}, whatever their case, into a list {us} / {us}: the names in {files} for which {f} returns {file_end} / there are these files: {files}. pick the {file_end.bare} files out of them, as {us}, with the help of the function / Create a list named {us} with those file names of {files} whose ending, determined by {f}, is {file_end}. / keep as {us} all of {files} that have {file_end} as their ending according to {f}, and leave out the others
    {us} = [x for x in {files} if {f}(x) == {file_end}]
    # print {ending}, then these names without the ending and its dot, one per line / show the ending first; then every item of {us} on its own line, minus the dot and what follows / the ending, and below it each name in {us} up to its last dot: print that / Print {ending}. Then print each name of {us} without its last dot and ending on a separate line. / output {ending} and after it, line by line, the items of {us} cut before their last dot
    print({ending})
    for x in {us}:
        print(x[:x.rfind(".")])
in_groups
    # {f}({s}, {n}, {c}={sep}) cuts {s} into groups of {n} characters, from the left, and joins them with {c}. the last group may be shorter / write a function {f} of a text {s}, a group size {n} and a separator {c}, which is {sep} by default; after every {n} characters comes {c}, but never at the very end / long codes are hard to read. {f}({s}, {n}, {c}={sep}) should return {s} in pieces of {n} characters with {c} between, the last piece being what remains / Write a function {f}({s}, {n}, {c}={sep}) that divides {s} into groups of {n} characters, the last of which may have fewer, and returns the groups joined by {c}. / define {f} with {s}, {n} and an optional {c} (default {sep}): it returns the characters of {s} in groups of {n}, separated by {c}
    def {f}({s}, {n}, {c}={sep}):
        return {c}.join({s}[i:i + {n}] for i in range(0, len({s}), {n}))
    # write {digits1} in groups of {k} and keep the grouped number / {grouped}: {digits1} in groups of {k}, with the usual separator / groups of {k}, please, for {digits1}; the name is {grouped} / Call {f} with the text {digits1} and the group size {k}, and store the result in a variable named {grouped}. / let {grouped} be the string {digits1} in groups of {k} characters
    {grouped} = {f}({digits1}, {k})
    # now {w1} in groups of {k2}, with {sep2} between them, as {tv} / with {sep2} as the separator, cut {w1} into pieces of {k2} characters and store this in {tv} / {tv} is the same for {w1}, only with {sep2} and groups of {k2} / Use {f} with the separator {sep2} to divide {w1} into groups of {k2} characters, and assign the text to {tv}. / call the function so that {sep2} separates groups of {k2} characters of {w1}, and name the result {tv}
    {tv} = {f}({w1}, {k2}, {sep2})
    # by how many characters is {grouped} longer than {digits1}? print {grouped}, {tv} and this difference / print both texts, then how many characters were added to {digits1} / show the grouped number and {tv}, followed by the difference of the lengths of {grouped} and {digits1} / Print {grouped}, {tv} and the number of characters by which {grouped} is longer than {digits1}. / output {grouped} and {tv}; the third thing in that line is the length of {grouped} minus the length of {digits1}
    print({grouped}, {tv}, len({grouped}) - len({digits1}))
"""
MARKS = r"""
wrapped_words
    # write a function {f}({s}, {c}={sign}) that puts {c} before and after {s} and returns it / {f} gets a text {s} and a sign {c}; if nobody says which sign, it's {sign}. the text comes back with that sign on both sides / i need {f}({s}, {c}) to wrap a text: {c}, then {s}, then {c} again, where {c} is {sign} by default / Write a function {f}({s}, {c}={sign}) that returns {s} with {c} at its beginning and at its end. / define a function {f} with the parameter {s} and the optional parameter {c} (default {sign}) which returns {s} between two copies of {c}
    def {f}({s}, {c}={sign}):
        return {c} + {s} + {c}
    # wrap the words of {ph} with more than {mid_ph} letters, leave the others as they are, and join all of them with spaces; the text is called marked / {marked} is {ph}, except that every word longer than {mid_ph} has gone through {f} / in {ph}, only words of over {mid_ph} characters should be wrapped. store the new text as {marked} / Apply {f} to each word of {ph} that is longer than {mid_ph} characters, leave the other words unchanged, and store the words, joined by spaces, in a variable named {marked}. / build the marked text out of {ph}: words up to {mid_ph} letters unchanged, longer ones wrapped by the function, single spaces between them
    {marked} = " ".join({f}(w) if len(w) > {mid_ph} else w for w in {ph}.split())
    # now wrap the whole of {marked} in {sign2} and print it / print what {f} makes of the marked text with {sign2} as the sign / put {sign2} around {marked} by the same function, then show it / Print the result of calling {f} with {marked} and the sign {sign2}. / with {sign2} instead of {sign}, wrap the complete text {marked} and output it
    print({f}({marked}, {sign2}))
tags_in_tags
    # {f}({c}, {s}) returns {s} between tags: <{c}> in front, </{c}> behind / write a function {f} that takes the name of a tag, {c}, and a text {s} and gives back "<{c}>", the text and "</{c}>" in one string / i write html by hand. make a function {f}({c}, {s}) for me, which puts the opening tag {c} before {s} and the closing tag after it / Write a function {f}({c}, {s}) that returns {s} enclosed by the opening tag <{c}> and the closing tag </{c}>. / define {f} with the parameters {c} and {s}; the string it returns is {s} with <{c}> on the left and </{c}> on the right
    def {f}({c}, {s}):
        return f"<{{c}}>{{s}}</{{c}}>"
    # now {g}({lst}): every item of {lst} gets the tag {tag1} by {f}, all of them together, without anything between, the tag {tag2} / write a second function {g}({lst}) which puts each of {lst} in a {tag1.bare} tag, joins them, and encloses the whole in a {tag2.bare} tag, using {f} / {g}({lst}) should tag the texts in {lst} with {tag1} one by one, string them together and return that inside {tag2} / Write a function {g}({lst}) that calls {f} to enclose each item of {lst} in the tag {tag1}, concatenates the results, and returns them enclosed in the tag {tag2}. / define {g} with a list {lst}. with the help of {f} it returns the tag {tag2} around all items, each of which is inside the tag {tag1}
    def {g}({lst}):
        return {f}({tag2}, "".join({f}({tag1}, x) for x in {lst}))
    # call {g} for {words} and store the markup / {markup} is what {g} makes of {words} / put the words {words} through {g}; keep what comes out as {markup} / Call {g} with the list {words} and store the string in a variable named {markup}. / compute the markup of the list {words} with {g}
    {markup} = {g}({words})
    # print its length, and then {low1} inside the tag {tag1} / how many characters has {markup}? print that, and after it {low1} in a {tag1.bare} tag, made by {f} / show len of the markup first, next to it what {f} returns for the text {low1} and the tag {tag1} / Print the number of characters of {markup} and the text {low1} enclosed in the tag {tag1}. / output the length of {markup}, followed by {low1} with the tag {tag1} around
    print(len({markup}), {f}({tag1}, {low1}))
boxed_text
    # write a function {f}({s}, {c}) that returns a box of three lines: {c} all along the top, then {c}, a space, {s}, a space and {c}, then the top line again / {f} draws a frame of the sign {c} around the text {s}. the middle line is the text with a space and {c} on each side, above and below there is a full line of {c}; all this is returned as one string / a function {f}({s}, {c}) for a framed title, please: upper edge, the text between two {c} with one space of distance, lower edge. return it, don't print it / Write a function {f}({s}, {c}) that returns a string of three lines. The first and the last consist of {c} only, the middle one is {s} with a space and {c} on both sides. All have the same length. / define {f} with a text {s} and a sign {c}, returning {s} in a box made of {c}; in the middle line one space separates the text from the sign on either side
    def {f}({s}, {c}):
        edge = {c} * (len({s}) + 4)
        return f"{edge}\n{{c}} {{s}} {{c}}\n{edge}"
    # put {ph} in a box of {sign} / {box} is {ph} with {sign} around it / use {sign} to draw the box around {ph}, and keep it / Call {f} with the sign {sign} and the text {ph} and store the string in a variable named {box}. / let {box} be the frame that {f} makes out of {sign} for {ph}
    {box} = {f}({ph}, {sign})
    # print it, and how wide it is: the length of its first line / show the {box}; below, the number of characters in one of its lines / {box} first, then the width of its top line on a new line / Print {box} and then, on a separate line, the length of the first line of {box}. / output the box, followed by the number of signs along its upper edge
    print({box})
    print(len({box}.split("\n")[0]))
    # then a box of {sign2} for each of {lows}, but only words with more than {mid_low} letters / print a box of {sign2} around every word of {lows} that is longer than {mid_low} characters / go through {lows}; a word of over {mid_low} letters is shown in a frame of {sign2}, the others are skipped / For each word in the list {lows} that has more than {mid_low} characters, print the box that {f} makes with the sign {sign2}. / loop over the list {lows} and print the words longer than {mid_low}, boxed by the function with {sign2}
    for w in {lows}:
        if len(w) > {mid_low}:
            print({f}(w, {sign2}))
centred_in_width
    # write a function {f}({s}, {n}, {c}) that puts {s} in the middle of {n} characters, filled up with {c} on both sides; if one is left over, it goes to the right. longer texts are returned as they are / {f}({s}, {n}, {c}) fills {s} up to the width {n} with {c}, half of it on the left, half on the right, and when that's not even, the right side gets one more. {s} stays if it is too long / centre a text: {f} gets {s}, a width {n} and a fill character {c}, and the right side has the extra {c} when the gap is odd. nothing happens to a text of {n} or more characters / Write a function {f}({s}, {n}, {c}) that returns {s} centred in a string of {n} characters by adding {c} on both sides. If the number of added characters is odd, there is one more on the right. If {s} is longer than {n}, return it unchanged. / define {f} with parameters {s}, {n} and {c}: as many {c} as are missing to {n} characters are divided between both sides of {s}, with any odd one on the right, and the new string is returned (or {s} itself, if none is missing)
    def {f}({s}, {n}, {c}):
        gap = max(0, {n} - len({s}))
        before = gap // 2
        return {c} * before + {s} + {c} * (gap - before)
    # {ws} = {words} / the words are {words.and_items}; keep them in a list {ws} / let {ws} be {words} / Create a list named {ws} containing {words}. / store the list {words} as {ws}
    {ws} = {words}
    # the widest is the length of the longest word in it, plus {k} / add {k} to the number of characters of the longest word, and call this {widest} / {widest}: {k} more than the length of the longest item of {ws} / Compute the length of the longest word in {ws} plus {k} and store it in a variable named {widest}. / how long is the longest word of the list? {widest} should be {k} more than that
    {widest} = max(len(w) for w in {ws}) + {k}
    # print every word in the middle of {widest} characters, filled with {sign}, each on its own line / for each word in {ws} print what {f} returns for the width {widest} and the sign {sign} / with {sign} as filler, show the words centred in {widest} characters, one below the other / For every word in {ws}, call {f} with the fill character {sign} and the width {widest}, and print the result on a separate line. / loop over the list and print each word, centred by the function to the width {widest} with {sign}
    for w in {ws}:
        print({f}(w, {widest}, {sign}))
quoted_if_needed
    # {f}({s}, {c}={sign}) puts {c} on both sides of {s}, but only if there is a space in {s}; other texts are returned as they are / write a function {f} of a text {s} and a sign {c}, normally {sign}. texts with a space in them are enclosed in {c}, the others left alone / a text without any space needs no marks. {f}({s}, {c}={sign}) returns it unchanged, and everything else with {c} in front and behind / Write a function {f}({s}, {c}={sign}) that returns {s} enclosed in {c} if {s} contains a space, and {s} itself otherwise. / define a function {f} with parameters {s} and {c} (by default {sign}), which returns {c} + {s} + {c} for a text {s} with at least one space and {s} for any other
    def {f}({s}, {c}={sign}):
        return {c} + {s} + {c} if " " in {s} else {s}
    # {ws} = {mixed} / my texts are {mixed}, in a list {ws} / let {ws} be the list {mixed} / Create a list named {ws} with the strings {mixed}. / store {mixed} under the name {ws}
    {ws} = {mixed}
    # call it for each of them with {sign2} as the sign and join everything with {sep} to a row / {row}: all of {ws}, quoted with {sign2} where needed, {sep} between them / make one string of the texts, each treated by {f} with {sign2}, separated by {sep}; that's the {row} / Apply {f} with the sign {sign2} to every item of {ws}, join the results with {sep}, and store the string in a variable named {row}. / let {row} be the items of {ws} after {f} with {sign2}, joined by {sep}
    {row} = {sep}.join({f}(x, {sign2}) for x in {ws})
    # print the row, and how many of the texts were not changed by {f} / show {row} and the number of texts for which {f} gives back the same text / {row}, then how many items of {ws} are equal to what {f} returns for them: print both / Print {row} and the number of items of {ws} that {f} returns unchanged. / output the row followed by the count of items of {ws} that {f} leaves as they are
    print({row}, sum({f}(x) == x for x in {ws}))
numbered_lines
    # write a function {f}({n}, {s}) that returns the number {n}, then {after}, a space and {s} as one string / {f} takes a number {n} and a text {s} and makes a line of them: {n}, directly followed by {after}, then a space, then {s} / for a list on paper: {f}({n}, {s}) gives back {s} with its number {n} and {after} in front, and a space between {after} and {s} / Write a function {f}({n}, {s}) that returns a string consisting of {n}, {after}, a space and {s}. / define {f} with {n} and {s}; the returned string begins with {n}{after.bare} and, after a space, ends with {s}
    def {f}({n}, {s}):
        return f"{{n}}{after.bare} {{s}}"
    # number the words {words} from {k2} on and keep the list of lines as {us} / {us} is the list of lines for {words}, with numbers beginning at {k2} / go through {words}, give the first the number {k2}, the next one more and so forth, and collect in {us} what {f} returns / Create a list named {us} of the strings that {f} returns for the words {words}, numbered consecutively from {k2}. / call {f} for each of {words} with its number, the first number being {k2}, and store the list in {us}
    {us} = [{f}(i, x) for i, x in enumerate({words}, {k2})]
    # print them, one per line, and leave out the first / each of these lines except the first: print it / show all of {us} but the first item, every one on a line of its own / Print the items of {us} from the second on, each on a separate line. / loop over {us} without its first item and print the lines
    for x in {us}[1:]:
        print(x)
marked_word
    # {f}({s}, {t}, {c}) finds the word {t} in the text {s}, whatever its case, and puts {c} on both sides of it, each time it occurs. all words are joined with spaces again / write a function {f} which marks a word in a text. every word of {s} that equals {t} if you ignore case is enclosed in {c}; the others stay, and the new text is returned / i want {f}({s}, {t}, {c}): split {s} into words, wrap the ones that are the same as {t} (capital or small letters don't matter) with {c}, and give back the text / Write a function {f}({s}, {t}, {c}) that returns the words of {s}, joined by spaces, where each word that equals {t}, ignoring case, has {c} before and after it. / define {f} with a text {s}, a word {t} and a sign {c}; it returns {s} with {c} around every word which is equal to {t} apart from upper and lower case
    def {f}({s}, {t}, {c}):
        return " ".join({c} + w + {c} if w.lower() == {t}.lower() else w for w in {s}.split())
    # the word {target} should be marked with {sign} in {ph} / {marked} is {ph} with {sign} around the word {target} / let the word be {target}, the sign {sign} and the text {ph}, and store what is marked / Call {f} with the sign {sign} to mark the word {target} in the text {ph}, and store the result in a variable named {marked}. / with {sign} on both sides of {target}, what does {ph} become? save it as {marked}
    {marked} = {f}({ph}, {target}, {sign})
    # in what you get, mark the word {low1} too, with {sign2}; call this {tv} / then the same for {low1} and {sign2}, in the text {marked}, as {tv} / {tv}: {marked} after marking {low1} with {sign2} / Mark the word {low1} in {marked} with {sign2}, using {f}, and store the text in a variable named {tv}. / call {f} again, for {marked}, with {sign2} as the sign and {low1} as the word, and keep the text as {tv}
    {tv} = {f}({marked}, {low1}, {sign2})
    # print {marked}. has the second call changed anything? print that too, as True or False / show {marked}, and whether {tv} is different from it / print the text {marked} and True if {tv} isn't the same, else False / Print {marked} and whether {tv} differs from it. / output {marked}, followed by the truth value of {tv} not being equal to it
    print({marked}, {tv} != {marked})
menu_line
    # write a function {f}({s}, {n}, {m}) for a menu: the name {s}, then dots, then the price {n}, {m} characters in all; instead of dots take {sign} / {f}({s}, {n}, {m}) makes a line that is {m} characters wide, with {s} on the left, the number {n} on the right and {sign} in all places between / i want a price list. {f} takes a name {s}, a price {n} and a width {m}, and returns {s} and {n} with so many {sign} between them that the line has {m} characters / Write a function {f}({s}, {n}, {m}) that returns a string of {m} characters, which begins with the text {s} and ends with the number {n}. The space between is filled with {sign}. / define {f} with {s}, {n} and {m}, returning the text {s}, a row of {sign} and the number {n} as one string of length {m}
    def {f}({s}, {n}, {m}):
        return {s} + {sign} * ({m} - len({s}) - len(str({n}))) + str({n})
    # the prices are {goods}; name the dictionary {dd} / {dd} = {goods} / make a dict {dd} of {goods} / Create a dictionary named {dd} with the value {goods}. / let {dd} be {goods}
    {dd} = {goods}
    # make a line for each of them, {wide2} wide, and keep the list as {us} / {us}: what {f} returns for every name and price in {dd} and a width of {wide2} / with {wide2} characters a line, collect in {us} one line for each entry of {dd} / Create a list named {us} of the lines that {f} makes for the names and prices in {dd} with a width of {wide2}. / go through {dd} and put a line of width {wide2} for each name and its price into a list {us}
    {us} = [{f}(x, y, {wide2}) for x, y in {dd}.items()]
    # print the lines, and under them one for {lab} with the sum of all prices / show each of {us} on its own line; the last line has the name {lab}, the total of {dd} and the same width / print {us} line by line, then, {wide2} wide as well, {lab} with the sum of the values of {dd} / Print the items of {us} on separate lines. Then print the line that {f} returns for the text {lab}, the sum of all prices in {dd} and the width {wide2}. / output the lines one below the other, and finally {lab} and what all of it costs together, also by {f} with a width of {wide2}
    print("\n".join({us}))
    print({f}({lab}, sum({dd}.values()), {wide2}))
doubled_character
    # {f}({s}, {h}) writes the {h}th character of {s} twice; the first one is number 1. if {s} has fewer than {h} characters, return it as it is / write a function {f} that doubles the character at position {h} of {s}, counted from 1, and returns the new text. a text that is too short isn't changed / in {s}, the character with number {h} (starting from 1) should be there twice. let {f}({s}, {h}) return that, or just {s} if it ends before / Write a function {f}({s}, {h}) that returns {s} with its character number {h} doubled, where the first character has number 1. If there is no such character, return {s} unchanged. / define {f} with a string {s} and a number {h} from 1 on; it returns {s}, in which the {h}th character is repeated once if it exists
    def {f}({s}, {h}):
        return {s}[:{h}] + {s}[{h} - 1:] if {h} <= len({s}) else {s}
    # {w1} with its {k.th} character doubled, please; store it / {doubled} is {w1} with character number {k} twice / let number {k} of {w1} be doubled, and store it / Call {f} with the number {k} and the text {w1}, and store the result in a variable named {doubled}. / keep as {doubled} what the function makes of {w1} for position {k}
    {doubled} = {f}({w1}, {k})
    # {tv} is {w2}, in which first character number 1 and then, in the result, character number {k} is doubled / double the first character of {w2}, then the {k.th} of what comes out, and call it {tv} / {tv}: {f} for {w2} and 1, and that put into {f} once more, with {k} / Call {f} with {w2} and 1, then {f} with the result and {k}, and store the final string in a variable named {tv}. / call the function twice, one inside the other, so that in {w2} character 1 and after that character {k} is doubled; the name is {tv}
    {tv} = {f}({f}({w2}, 1), {k})
    # print both, {doubled} in capitals / show {doubled} in upper case, then {tv} / the first one in capitals and {tv} as it is, printed in one line / Print {doubled} in upper-case letters, followed by {tv}. / output {doubled}, all letters capital, and {tv}
    print({doubled}.upper(), {tv})
inserted_text
    # write a function {f}({s}, {t}, {n}) that inserts {t} into {s} after the first {n} characters; in a shorter text it goes to the end / {f}({s}, {t}, {n}) returns {s} with {t} in it, {n} characters from the left, or at the end when {s} doesn't have so many / put something into a text: {f} takes the text {s}, what to insert, {t}, and after how many characters, {n}. return the new text / Write a function {f}({s}, {t}, {n}) that returns {s} with {t} inserted after its first {n} characters. / define {f} with parameters {s}, {t} and {n}; the result consists of the first {n} characters of {s}, then {t}, then the rest of {s}
    def {f}({s}, {t}, {n}):
        return {s}[:{n}] + {t} + {s}[{n}:]
    # {g}({s}, {t}) inserts {t} in the middle of {s} by calling {f}; if the length is odd, the character in the middle comes after {t} / write a second function {g}({s}, {t}), which uses {f} to put {t} exactly between the two halves of {s}, the left half being the smaller one for odd lengths / now {g}({s}, {t}): with the help of {f}, {t} gets into the middle, and when {s} can't be halved the right side is longer / Write a function {g}({s}, {t}) that calls {f} to insert {t} in the middle of {s}. If the length of {s} is odd, the middle character stands to the right of {t}. / define {g} with {s} and {t}, which returns what {f} gives for {s}, {t} and half the length of {s}, rounded down
    def {g}({s}, {t}):
        return {f}({s}, {t}, len({s}) // 2)
    # put {sep} in the middle of each of {words}, except for words shorter than {k2}, which stay; store the list in {us} / {us}: the words {words}, those of at least {k2} characters with {sep} in the middle / words with {k2} or more characters get {sep} inside by {g}, the others not: make a list {us} from {words} in this way / Create a list named {us} from {words}, in which {g} inserts {sep} into every word of at least {k2} characters and the other words are unchanged. / apply {g} with {sep} to all of {words} that have no fewer than {k2} characters, keep the others, and call the list {us}
    {us} = [{g}(w, {sep}) if len(w) >= {k2} else w for w in {words}]
    # print the last of them, and {w1} with {sign} after {k} characters / show the last item of {us}, then what {f} gives if {sign} comes after the first {k} characters of {w1} / the last in the list, followed by {w1} with {sign} inserted after {k}: print both / Print the last item of {us} and the text {w1} with {sign} inserted after its first {k} characters. / output the final item of {us}, then {w1}, in which {f} has put {sign} after character {k}
    print({us}[-1], {f}({w1}, {sign}, {k}))
how_many_things
    # {f}({n}, {s}) returns "{n} {s}", with an s at the end of {s} unless {n} is 1 / write a function {f} for a number {n} and a thing {s}. it gives back both with a space between, and the thing gets an "s" if there isn't exactly one / one lamp, two lamps: {f}({n}, {s}) should return the number and the word, and add an s to the word for every number but 1 / Write a function {f}({n}, {s}) that returns the number {n}, a space and the word {s} as a string. Unless {n} is 1, the letter s is added to the word. / define {f} with {n} and {s}, returning a string such as "1 {low1.bare}" or "{k} {low1.bare}s", where the s is missing only for the number 1
    def {f}({n}, {s}):
        return f"{{n}} {{s}}" if {n} == 1 else f"{{n}} {{s}}s"
    # there is {goods}, let's call it {dd} / {dd} = {goods} / store the dictionary {goods} in {dd} / Create a dictionary named {dd} with the content {goods}. / how many there are of each thing is in {goods}; name that {dd}
    {dd} = {goods}
    # now reduce the number of {good1} to 1 / set {good1} to 1 / only one {good1.bare} is left: change that in {dd} / Set the value of the key {good1} in {dd} to 1. / the number for {good1} becomes 1
    {dd}[{good1}] = 1
    # {tv}: all things of {dd} with their numbers, by the function, joined with {sep} / make a string {tv} of them. every thing and its number goes through {f}, with {sep} between / call {f} for each number and thing in {dd} and join the strings to {tv} with {sep} / Create a string named {tv} by calling {f} with each number and its thing in {dd} and joining the results with {sep}. / let {tv} be what {f} returns for the entries of {dd}, separated by {sep}
    {tv} = {sep}.join({f}(y, x) for x, y in {dd}.items())
    # print {lab}, a colon, a space and {tv}, with {sign2} directly after it / show {lab.bare}: {tv}{sign2.bare} in one line, where {tv} is replaced by its value / as one string: {lab}, then ": ", then {tv}, then {sign2}. print it / Print {lab}, followed by a colon, a space, the value of {tv} and {sign2}, without a space before {sign2}. / output {tv} after {lab} with a colon and a space; {sign2} comes immediately behind it
    print(f"{lab.bare}: {{tv}}{sign2.bare}")
serial_code
    # write a function {f}({n}, {s}={code1}) that returns {s}, a hyphen and {n}, where {n} has zeros in front so that it is at least {k3} digits long / {f} makes codes: the letters {s} (if not given, {code1}), then "-", then the number {n}, filled up with zeros to {k3} digits / i need codes like in a shop. {f}({n}, {s}={code1}) puts {s}, "-" and {n} together, and a number of fewer than {k3} digits gets zeros on the left / Write a function {f}({n}, {s}={code1}) that returns a string consisting of {s}, a hyphen and the number {n}, padded with leading zeros to {k3} digits. / define a function {f} with parameters {n} and {s}, the latter being {code1} by default; the result is {s} + "-" + {n} with {k3} digits at least, zeros first
    def {f}({n}, {s}={code1}):
        return f"{{s}}-{str({n}).zfill({k3})}"
    # the code of number {big} with the usual letters is the first stamp; keep it / {stamp} is what {f} gives for {big} alone / store as {stamp} the code for {big}, without saying any letters / Call {f} with the number {big} only and store the string in a variable named {stamp}. / compute the stamp for {big} with the default letters
    {stamp} = {f}({big})
    # then codes for {numbers}, with {lab} as the letters, in a list {us} / {us}: for each of {numbers} the code that begins with {lab} / the same with {lab} in front, for all of {numbers}; put them in {us} / Create a list named {us} of the codes for the numbers {numbers} with the letters {lab}. / call {f} for every number in {numbers} with the text {lab} and store the list in {us}
    {us} = [{f}(x, {lab}) for x in {numbers}]
    # print the stamp and, sorted and separated by {sep2}, the others / show {stamp}, and then the items of {us} in alphabetical order as one string with {sep2} / {stamp} first, then the codes of {us}, sorted, {sep2} between them: print both / Print {stamp} and the sorted items of {us}, joined by {sep2}. / output {stamp}, followed by the codes in sorted order with {sep2} between each two of them
    print({stamp}, {sep2}.join(sorted({us})))
"""
CHECKS = r"""
same_text
    # write a function {f}({s}, {t}) that says whether both texts are the same if you ignore capitals and spaces at the beginning and at the end / {f}({s}, {t}) is True when {s} and {t} differ in nothing but upper and lower case or outer spaces, otherwise False / compare two texts generously: {f} takes {s} and {t}, strips both, makes both lower case and returns if they are equal / Write a function {f}({s}, {t}) that returns True if {s} and {t} are equal after removing surrounding spaces and ignoring case, and False otherwise. / define a function {f} with two strings {s} and {t} which returns a bool: are they equal, apart from case and from spaces around them?
    def {f}({s}, {t}):
        return {s}.strip().lower() == {t}.strip().lower()
    # {ws} = {variants} / people typed {variants}; this list is called {ws} / let {ws} be {variants} / Create a list named {ws} with the strings {variants}. / keep {variants} as {ws}
    {ws} = {variants}
    # which ones after the first are the same as the first, according to {f}? collect them in a list {same} / take all items of {ws} that {f} finds equal to the first one, but without the first itself, as {same} / {same}: those of {ws}[1:] for which {f} gives True together with {ws}[0] / Create a list named {same} containing every item of {ws}, except the first, that is the same as the first item according to {f}. / compare each later item with the first by the function and keep those that are the same
    {same} = [x for x in {ws}[1:] if {f}(x, {ws}[0])]
    # print how many are the same, and how many are not (the first doesn't count) / show the length of {same}, then how many other items come after the first / how many are in {same}, and how many of {ws}[1:] are missing there? / Print the number of items of {same} and the number of the remaining items of {ws}, not counting the first. / output len of {same}, followed by the number of later items that aren't the same as the first
    print(len({same}), len({ws}) - 1 - len({same}))
longer_than_its_beginning
    # {f}({s}, {t}) tells if {s} begins with {t}, capitals or not, and goes on after it; {t} alone is not enough / write a function {f} which gets a text {s} and a beginning {t} and returns True when {s} starts that way, ignoring case, and has more characters than {t}. everything else is False / i need a yes-or-no function {f}({s}, {t}): does {s} start with {t}, in small or capital letters? if {s} is nothing but {t}, the answer is False / Write a function {f}({s}, {t}) that returns True if {s} begins with {t}, ignoring case, and is longer than {t}, and False otherwise. / define {f} with two strings {s} and {t}, returning whether {t} is the beginning of {s} without regard to case, and at least one more character follows
    def {f}({s}, {t}):
        return {s}.lower().startswith({t}.lower()) and len({s}) > len({t})
    # out of {lows}, the words for which that's true with {head} should be kept / the list {kept} has those of {lows} that {f} accepts for the beginning {head} / which of {lows} begin with {head} and go on? they should be kept in a list / Create a list named {kept} of the words in {lows} for which {f} returns True together with {head}. / with {head} as the beginning, go through the list {lows} and store in {kept} only what passes
    {kept} = [w for w in {lows} if {f}(w, {head})]
    # print {kept} joined by {sep}, or {no} if it is empty / show the words that were kept, with {sep} between; if none was, show {no} / {no} if there is nothing in {kept}, else its items in one string with {sep}: print that / Print the items of {kept}, separated by {sep}. If the list is empty, print {no} instead. / output what was kept as a single string, {sep} in between, but {no} when nothing was
    print({sep}.join({kept}) if {kept} else {no})
    # is it true for {ph} or for {a1} if the beginning is {a2}? one of them is enough / print True if {f} accepts {a2} as the beginning of {ph} or of {a1} / show whether at least one of {ph} and {a1} passes with the beginning {a2} / Print whether {f} returns True for {ph} and {a2} or for {a1} and {a2}. / with the beginning {a2}, output the truth value of {f} being true for {ph} or {a1}
    print({f}({ph}, {a2}) or {f}({a1}, {a2}))
length_in_range
    # write a function {f}({s}, {n}, {m}): does {s} have at least {n} and at most {m} characters? return True or False / {f} checks the length of {s}. {n} is the least and {m} the most it may be, both included / the value of {f}({s}, {n}, {m}) should be True if {s} is neither shorter than {n} nor longer than {m}, and False if it is / Write a function {f}({s}, {n}, {m}) that returns True if the length of {s} lies between {n} and {m}, both limits included, and False otherwise. / define {f} with a text {s} and two limits {n} and {m}, returning whether the number of characters of {s} is in the range from {n} to {m} inclusive
    def {f}({s}, {n}, {m}):
        return {n} <= len({s}) <= {m}
    # pick from {words} the words that fit, with at most {high_w} and at least {low_w} characters, and call the list fitting / {fitting}: all of {words} that have no more than {high_w} and no fewer than {low_w} characters, by {f} / these are the words: {words}. only those of {low_w} up to {high_w} characters are fitting; keep them in a list / Create a list named {fitting} with the words of {words} that {f} accepts for the upper limit {high_w} and the lower limit {low_w}. / with {high_w} as the most and {low_w} as the least, store the fitting words of the list {words}
    {fitting} = [w for w in {words} if {f}(w, {low_w}, {high_w})]
    # print them one per line, each followed directly by {sign} / show every fitting word on its own line with {sign} right behind it / loop over {fitting} and print each item plus {sign}, no space before it / Print each item of {fitting} on a separate line, immediately followed by {sign}. / line by line, output the items of {fitting} with {sign} at the end
    for w in {fitting}:
        print(w + {sign})
well_formed_codes
    # a code is right if it is one capital letter and after it nothing but digits, at least one. {f}({s}) should check that / write a function {f}({s}) that returns True for a capital letter followed by one or more digits and False for anything else / {f} takes a text {s}; it says True when the first character is a capital and all the others, of which there must be some, are digits / Write a function {f}({s}) that returns True if {s} consists of one upper-case letter followed by at least one digit and nothing else, and False otherwise. / define a function {f} with the parameter {s}, returning whether {s} begins with an upper-case letter and has only digits (one or more) after that
    def {f}({s}):
        return {s}[:1].isupper() and {s}[1:].isdigit()
    # keep the valid ones of {serials} / {valid} is the list of all items of {serials} for which {f} says True / which of {serials} are right? put them in a list {valid} / Create a list named {valid} of those strings in {serials} that {f} accepts. / filter the list {serials} with the function and store the codes that pass as {valid}
    {valid} = [x for x in {serials} if {f}(x)]
    # sort them by the number behind the letter, the largest first / order {valid} from the highest to the lowest number after the letter / put the valid codes in descending order of the number they contain, in place / Sort {valid} in place by the number after the first character, in descending order. / the list should be sorted by int of what follows the letter, beginning with the largest
    {valid}.sort(key=lambda x: int(x[1:]), reverse=True)
    # print {valid}, then {yes} if {w1} is a code of this kind and {no} if it is not / show the sorted codes, and after them {yes} or {no} for {w1}, as {f} decides / {valid}, then for {w1} {yes} when the function accepts it, otherwise {no}: print both / Print {valid}, followed by {yes} if {f} returns True for {w1} and {no} otherwise. / output the list and then, depending on what {f} says about {w1}, {yes} or {no}
    print({valid}, {yes} if {f}({w1}) else {no})
more_of_a_letter
    # {f}({s}, {t}) returns the one of two texts that has more {ltr_low} in it; if they have the same number, it's {s} / write a function {f} of {s} and {t} which gives back whichever contains {ltr_low} more often, and {s} in case of a tie / two texts {s} and {t} go into {f}, and the one with more {ltr_low} comes out. when there's no difference, take the first / Write a function {f}({s}, {t}) that returns {t} if {ltr_low} occurs more often in {t} than in {s}, and {s} otherwise. / define {f} with parameters {s} and {t}; it counts {ltr_low} in both strings and returns the one with the greater count, or {s} if the counts are equal
    def {f}({s}, {t}):
        return {t} if {t}.count({ltr_low}) > {s}.count({ltr_low}) else {s}
    # now find the richest of {lows} with it: begin with an empty string and go on with what it returns for the text you have and the next word / {richest} starts as ""; for each of {lows} it becomes what {f} returns for {richest} and the word / go through {lows} and always keep the better text by {f}, so that at the end {richest} is the word with the most {ltr_low} (starting from "") / Set {richest} to an empty string. Then loop over {lows} and replace {richest} by the result of {f} for {richest} and the current word. / use {f} in a loop over the list {lows} to get the richest word, beginning with the empty string
    {richest} = ""
    for w in {lows}:
        {richest} = {f}({richest}, w)
    # print it in capitals and how long it is, in brackets ( and ) after a space / show {richest} in upper case, a space, and then its length between ( and ) / as one string: {richest} in capital letters, a space and in parentheses the number of its characters. print it / Print {richest} in upper-case letters, followed by a space and its length in parentheses. / output the richest one in capitals with a space and its length behind it, in round brackets
    print(f"{{richest}.upper()} ({len({richest})})")
    # does {ph} have more of that letter than it? print what {f} gives for {richest} and {ph} / print the better one of {richest} and {ph}, by {f} / and which has more, {richest} or {ph}? show that text / Print the result of calling {f} with {richest} and {ph}. / output what the function returns if {richest} comes first and {ph} second
    print({f}({richest}, {ph}))
agreeing_places
    # write a function {f}({s}, {t}) that counts at how many places {s} and {t} have the same character, ignoring case. what one text has more than the other isn't looked at / {f} goes along two texts {s} and {t} together, as far as the shorter one reaches, and returns how often both characters are equal; A counts as a / a game of guessing words: {f}({s}, {t}) is the number of positions where both have the same letter, small or capital, and extra letters of the longer one are left out / Write a function {f}({s}, {t}) that returns the number of positions at which {s} and {t} have the same character, ignoring case. Positions that exist only in the longer text are not counted. / define {f} with strings {s} and {t}, returning in how many positions, up to the length of the shorter one, they agree when case is ignored
    def {f}({s}, {t}):
        return sum(a == b for a, b in zip({s}.lower(), {t}.lower()))
    # {ws} = {guesses} / store {guesses} as {ws}; the first is the secret word, the others are guesses / let {ws} be {guesses} / Create a list named {ws} containing {guesses}. / we have a list {ws} of {guesses}
    {ws} = {guesses}
    # the best is the one that agrees with the first at most places, looking only at those after it; on a tie take the earlier / compare everything after the first item of {ws} with that item, and keep the best, i.e. the first one with the largest result of {f} / {best} is the word in {ws}[1:] for which {f} with {ws}[0] is largest / Find the item after the first of {ws} that has the greatest value of {f} together with the first item, and store it in a variable named {best}. / let {best} be the guess from the second item on that agrees most with the first item, by {f}
    {best} = max({ws}[1:], key=lambda x: {f}({ws}[0], x))
    # print the best guess, {sep2}, and its number of agreeing places in one line / show {best} and, separated from it by {sep2}, what {f} gives for it and the first word / {best}, then {sep2}, then at how many places it agrees with {ws}[0]: print them / Print {best} and the number of positions where it agrees with the first item of {ws}, separated by {sep2}. / output the best guess followed by its result for the first word, with {sep2} as the separator
    print({best}, {f}({ws}[0], {best}), sep={sep2})
word_chain
    # in a word chain each word starts with the last letter of the one before. {f}({s}, {t}) says if {t} may follow {s}; case doesn't matter, and neither is empty / write a function {f} with two words {s} and {t}, both nonempty, that returns True when the first letter of {t} is the last letter of {s}, be it capital or small / can {t} come after {s}? {f}({s}, {t}) returns True if it begins with the letter that {s} ends with, ignoring case, else False / Write a function {f}({s}, {t}) that returns True if the nonempty word {t} begins with the last letter of the nonempty word {s}, ignoring case, and False otherwise. / define {f} with two nonempty strings {s} and {t}, returning whether the last character of {s} equals the first of {t} without regard to case
    def {f}({s}, {t}):
        return {s}[-1].lower() == {t}[0].lower()
    # the words are {chained}; call them {ws} / {ws} = {chained} / i've got {chained} here, make it a list {ws} / Create a list named {ws} with the elements {chained}. / put {chained} into {ws}
    {ws} = {chained}
    # do they all make a chain? store True or False / the {chain} is complete if {f} is true for every word and the next one; keep that as a bool / {chain} is whether each word of {ws} may follow the one before / Determine with {f} whether each two neighbouring items of {ws} fit together, and store the truth value in a variable named {chain}. / let {chain} be True when all neighbours in {ws} pass {f}, otherwise False
    {chain} = all({f}(a, b) for a, b in zip({ws}, {ws}[1:]))
    # print {yes} if it is a chain; if not, print the first word that doesn't fit to the one before / if {chain} is true show {yes}, otherwise the first word in {ws} that may not follow its predecessor / {yes} for a complete chain, or else the word where it breaks, which is the first that doesn't go with the word before it: print that / If {chain} is True, print {yes}. Otherwise print the first word of {ws} for which {f} returns False together with the preceding word. / output {yes} when {chain} holds, and when it doesn't, the first item of {ws} that breaks it
    if {chain}:
        print({yes})
    else:
        print(next(b for a, b in zip({ws}, {ws}[1:]) if not {f}(a, b)))
forbidden_parts
    # write a function {f}({s}, {lst}) which returns True if at least one of the strings in {lst} is found in {s}; small and capital letters are the same for {s}, as {lst} has only small ones / {f} looks into a text {s}, in lower case, for any of the parts {lst}. one is enough for True, none means False / does {s} contain any of {lst}? {f}({s}, {lst}) answers with True or False, and turns {s} into small letters first / Write a function {f}({s}, {lst}) that returns True if any string of the list {lst} occurs in the lower-case form of {s}, and False otherwise. / define {f} with a text {s} and a list {lst} of lower-case strings; it returns whether one or more of them are contained in {s} when {s} is converted to lower case
    def {f}({s}, {lst}):
        return any(x in {s}.lower() for x in {lst})
    # the words {words} without those that contain any of {parts}: that's the clean list / {clean}: those of {words} in which {f} finds none of {parts} / throw out of {words} whatever has one of {parts} in it, and keep the clean rest / Create a list named {clean} of the strings in {words} for which {f} with {parts} returns False. / let {clean} be the words of {words} that are free of {parts} according to the function
    {clean} = [w for w in {words} if not {f}(w, {parts})]
    # print the clean words in one line with {sep2}, or {no} when there are none left / join {clean} with {sep2} and print it; an empty list prints {no} / show {no} if nothing is clean, otherwise all of it, {sep2} in between / Print the items of {clean}, separated by {sep2}. If {clean} is empty, print {no}. / output {clean} as one text with {sep2} between its items, but {no} in place of an empty one
    print({sep2}.join({clean}) if {clean} else {no})
    # does {ph} contain {low1} or {ltr_ph}? ask {f} and print the answer / print whether {f} finds {ltr_ph} or {low1} in {ph} / show what it says about the text {ph} and the two parts {low1} and {ltr_ph} / Print the result of {f} for the text {ph} and a list of the two strings {low1} and {ltr_ph}. / output True if one of {low1} and {ltr_ph} is found in {ph} by the function, False if neither is
    print({f}({ph}, [{low1}, {ltr_ph}]))
without_ending
    # {f}({s}, {t}) removes the ending {t} from {s} if it's there. a word that consists of nothing else stays as it is / write a function {f} which takes a word {s} and an ending {t}, and returns {s} without it when {s} ends that way; but if {s} is just {t}, or ends differently, {s} is returned / find the stem of a word: {f}({s}, {t}) cuts {t} off the end of {s}, except if {s} doesn't end with {t} or is equal to it / Write a function {f}({s}, {t}) that returns {s} without the ending {t}. If {s} equals {t} or does not end with {t}, return {s} unchanged. / define {f} with parameters {s} and {t}; if {s} is longer than {t} and ends with it, the part before is returned, and in all other cases {s} itself
    def {f}({s}, {t}):
        return {s} if {s} == {t} else {s}.removesuffix({t})
    # {ws} = {ended} / the words are {ended}; name them {ws} / keep {ended} in a list {ws} / Create a list named {ws} containing the words {ended}. / let {ws} be {ended}
    {ws} = {ended}
    # get the stems of these for the ending {ending_of} / {stems} is what {f} makes of each item of {ws} with {ending_of} / take {ending_of} off all of {ws} by the function and call the list {stems} / Create a list named {stems} with the results of {f} for the words in {ws} and the ending {ending_of}. / compute the list of stems: every item of {ws} without {ending_of} at its end if {f} allows it
    {stems} = [{f}(w, {ending_of}) for w in {ws}]
    # how many words are still as they were? / print how many of {stems} are the same as the word they were made from / count the words of {ws} that {f} didn't change and print the number / Print the number of items of {stems} that are equal to the item of {ws} at the same position. / at how many places do {stems} and {ws} have the same word? show that number
    print(sum(a == b for a, b in zip({stems}, {ws})))
    # print the stems, sorted by length, each ending in {low1} / add {low1} to every stem and print them from the shortest to the longest, as a list / show a list of {stems}, ordered by length, with {low1} attached to each / Print a list of the stems in order of their length, where {low1} is appended to each of them. / output the items of {stems} with {low1} behind them in one list, the shorter stems first
    print([x + {low1} for x in sorted({stems}, key=len)])
length_verdict
    # write a function {f}({s}, {t}) that compares the lengths: it returns {yes} if {s} has more characters than {t}, {no} if it has fewer, and {lab} if there are as many in both / {f} says how long {s} is against {t}: {yes} for longer, {no} for shorter, {lab} for the same / depending on whether {s} is longer than {t}, shorter, or just as long, {f}({s}, {t}) gives back {yes}, {no} or {lab} / Write a function {f}({s}, {t}) that returns {yes} if {s} is longer than {t}, {no} if it is shorter, and {lab} if both have the same length. / define {f} with strings {s} and {t} to return {yes}, {no} or {lab}, according to whether {s} has more characters than {t}, fewer, or the same number
    def {f}({s}, {t}):
        if len({s}) > len({t}):
            return {yes}
        return {no} if len({s}) < len({t}) else {lab}
    # compare {w1} with {w2} by it and keep the verdict / {verdict} is the answer for {w1} against {w2} / what does {f} say about {w1}, compared with {w2}? that's the {verdict} / Call {f} to compare {w1} with {w2}, and store the result in a variable named {verdict}. / let the function compare the length of {w1} to that of {w2}, and store its verdict
    {verdict} = {f}({w1}, {w2})
    # then against {w1} each of {lows}: a dictionary {dd} from the word to the answer for it / {dd} has the words {lows} as keys, and as values what {f} says when the word is compared with {w1} / compare every one of {lows} with {w1} and keep the answers in a dict {dd}, under the word / Create a dictionary named {dd} that maps each word of {lows} to the result of comparing it with {w1} by {f}. / for all words in {lows} call {f} with the word first and {w1} second, and store the answers by word in {dd}
    {dd} = {w: {f}(w, {w1}) for w in {lows}}
    # print the verdict, and how many of the answers are {no} / show {verdict}, then how often {no} stands among the values of {dd} / {verdict} first, then the number of words in {dd} that got {no}: print these / Print {verdict} and the number of values of {dd} that are equal to {no}. / output the verdict followed by the count of {no} in the dictionary
    print({verdict}, list({dd}.values()).count({no}))
"""
SENTENCES = r"""
count_between
    # write a function {f}({s}, {c}, {h}, {m}) that counts how often {c} occurs in {s} from index {h} up to index {m}, both included / {f} looks at a part of {s} only, from index {h} to index {m} with both ends, and returns the number of {c} in it / i want to count {c} between two places of a text: {f}({s}, {c}, {h}, {m}), where the characters at the indices {h} and {m} are looked at, too / Write a function {f}({s}, {c}, {h}, {m}) that returns the number of occurrences of {c} in the part of {s} that begins at index {h} and ends at index {m} inclusive. / define {f} with the text {s}, the character {c} and two indices {h} and {m}; it returns how many times {c} is found at an index from {h} to {m}, limits included
    def {f}({s}, {c}, {h}, {m}):
        return {s}[{h}:{m} + 1].count({c})
    # how often is {ltr_ph} in {ph} from index {i1} to index {i2}? keep the number of hits / {hits} is the count of {ltr_ph} at the indices {i1} to {i2} of {ph} / look for {ltr_ph} from index {i1} to {i2} in {ph} and store the hits / Call {f} for the character {ltr_ph}, the indices {i1} and {i2} and the text {ph}, and store the result in a variable named {hits}. / between index {i1} and index {i2} of {ph}, count {ltr_ph} with the function and assign it to {hits}
    {hits} = {f}({ph}, {ltr_ph}, {i1}, {i2})
    # print the hits, and next to it the same count for the first {k} characters only (indices up to {k}, from 0) / show {hits} and how often {ltr_ph} occurs from index 0 to index {k} of this text / {hits}, then what {f} gives for {ltr_ph} if it starts at 0 and stops at {k}: print both / Print {hits}, followed by the number of {ltr_ph} from index 0 to index {k} inclusive in {ph}. / output {hits} and, for the same letter and text, the result from 0 to {k}
    print({hits}, {f}({ph}, {ltr_ph}, 0, {k}))
first_and_last_place
    # {f}({s}, {c}) returns two indices, where the letter {c} is found first and where it is found last in {s}; it doesn't matter if it's a capital there. not found means -1 twice / write a function {f} for a text {s} and a small letter {c}. in {s}, turned to lower case, it finds the first and the last index of {c} and returns both (-1 and -1 if there is none) / where does {c} stand in {s}, first and last? {f}({s}, {c}) gives back the two indices, ignoring capitals in {s}, or -1 for each / Write a function {f}({s}, {c}) that returns a tuple of the first and the last index of the lower-case letter {c} in {s}, ignoring the case of {s}. If {c} does not occur, both are -1. / define {f} with {s} and {c}, returning the lowest and the highest index of {c} in the lower-case form of {s}, with -1 for what does not exist
    def {f}({s}, {c}):
        return {s}.lower().find({c}), {s}.lower().rfind({c})
    # {sv} = {ph} / let {sv} be the text {ph} / store {ph} in {sv} / Create a string named {sv} with the value {ph}. / the text {ph} is called {sv}
    {sv} = {ph}
    # find {ltr_ph} in it, and keep both as earliest and latest / {earliest}, {latest}: the two places of {ltr_ph} in {sv} / store the indices that the function returns for the letter {ltr_ph} and the text {sv} in {earliest} and {latest} / Call {f} with {sv} and {ltr_ph} and unpack the result into two variables named {earliest} and {latest}. / let {earliest} and {latest} be where {ltr_ph} comes first and last in {sv}
    {earliest}, {latest} = {f}({sv}, {ltr_ph})
    # the distance is how far they are apart / subtract the earliest from the latest to get the distance / {distance} = {latest} minus {earliest} / Compute the difference between {latest} and {earliest} and store it in a variable named {distance}. / how many places are there from {earliest} to {latest}? store that {distance}
    {distance} = {latest} - {earliest}
    # print {no} if it is 0, otherwise the distance and what stands between the two places / show the distance and the part of {sv} after {earliest} and before {latest}, but only {no} if the distance is 0 / when {distance} is zero print {no}; in any other case print it, and then the characters of {sv} that lie between both indices / If {distance} is 0, print {no}. Otherwise print {distance} and the characters of {sv} strictly between the two indices. / output {no} for a distance of 0, else the distance, followed by {sv} from the index after {earliest} up to the one before {latest}
    if {distance} == 0:
        print({no})
    else:
        print({distance}, {sv}[{earliest} + 1:{latest}])
three_facts
    # write a function {f}({s}) that returns three numbers: how many words {s} has, how many of them begin with a capital, and how long the longest one is. there is at least one word / {f} tells three things about the words of a nonempty text {s}: their number, the number of those with a capital first letter, and the greatest length, in this order / i need the count of words, the count of words starting with a capital and the length of the longest word in {s}, which is never empty. {f}({s}) should return them together / Write a function {f}({s}) that returns a tuple of the number of words in {s}, the number of words that begin with an upper-case letter, and the length of the longest word. Assume that {s} has at least one word. / define {f} with one parameter {s}, a text of one or more words; a tuple of three ints is returned, namely all words, those with a capital at the beginning, and the largest length
    def {f}({s}):
        parts = {s}.split()
        return len(parts), sum(w[0].isupper() for w in parts), max(len(w) for w in parts)
    # call it for {ph} and store the three as {x1}, {x2} and {x3} / {x1}, {x2}, {x3}: the numbers for {ph} / let {x1}, {x2} and {x3} be what it returns for {ph} / Call {f} with {ph} and unpack the result into the variables {x1}, {x2} and {x3}. / what are the three facts about {ph}? put the numbers in {x1}, {x2} and {x3}
    {x1}, {x2}, {x3} = {f}({ph})
    # print {x1} and {x2} with {sep} between, and {yes} on the next line if {x3} is larger than {k3}, else {no} / show {x1}{sep.bare}{x2}, i.e. both with {sep} as separator; then, below, {yes} for more than {k3} in {x3} and {no} for {k3} or less / first {x1}, {sep}, {x2} in a line, then a line with {yes} or {no}, depending on whether {x3} is over {k3} / Print {x1} and {x2}, separated by {sep}. On the next line, print {yes} if {x3} is greater than {k3} and {no} otherwise. / output {x1} and {x2} with {sep} in between, and under it {no} if {x3} is at most {k3}, but {yes} if it isn't
    print({x1}, {x2}, sep={sep})
    print({yes} if {x3} > {k3} else {no})
shortest_long_enough
    # {f}({s}, {n}) finds the shortest word of {s} that has at least {n} letters, the first one if there are several. if there is none, it returns {no} / write a function {f} which looks at the words of {s} with {n} or more characters and returns the shortest of these (the earliest on a tie), or {no} when no word is that long / among all words of a text {s} that are not shorter than {n}, which is the shortest? {f}({s}, {n}) gives it back, or {no} if no word will do / Write a function {f}({s}, {n}) that returns the shortest word of {s} with at least {n} characters, or {no} if there is no such word. In case of a tie, return the first. / define {f} with {s} and {n}; it returns the word of {s} with the smallest length that is {n} or greater, the first of several, and {no} for lack of one
    def {f}({s}, {n}):
        return min((w for w in {s}.split() if len(w) >= {n}), key=len, default={no})
    # store what it finds in {ph} for {mid_ph} letters as {sv} / {sv} is the shortest word of at least {mid_ph} characters in {ph} / with {mid_ph} as the least length, call it for {ph} and name the word {sv} / Call {f} with the minimum {mid_ph} and the text {ph}, and store the result in a variable named {sv}. / let {sv} be what {f} returns if {mid_ph} letters are the minimum and {ph} is the text
    {sv} = {f}({ph}, {mid_ph})
    # print it, then the same for {ph2} with a minimum of {k3}, one below the other / show {sv} and, on the next line, the shortest word of {ph2} that has {k3} letters or more / {sv} in one line, in the second what the function finds in {ph2} for {k3} / Print {sv} and, on a separate line, the result of {f} for the text {ph2} and the minimum {k3}. / output {sv}; below it comes the word that {f} picks from {ph2} if at least {k3} characters are wanted
    print({sv})
    print({f}({ph2}, {k3}))
long_words_in_percent
    # write a function {f}({s}, {n}): how many percent of the words of {s} have more than {n} letters, rounded with {e1} as the number of decimals? a text without words gives 0 / {f} returns the share of words longer than {n} in {s} in percent, by round with {e1}, and 0 if there are no words / out of all words of {s}, what percentage is longer than {n}? {f}({s}, {n}) returns it, rounded to {e1} after the point; for "" it's 0 / Write a function {f}({s}, {n}) that returns the percentage of words in {s} with more than {n} characters, rounded to {e1} decimal places. If {s} contains no words, return 0. / define {f} with a text {s} and a number {n} to return 100 times the count of words of over {n} characters divided by the count of all words, rounded to {e1} decimals, or 0 when there is no word in {s}
    def {f}({s}, {n}):
        parts = {s}.split()
        return round(100 * sum(len(w) > {n} for w in parts) / len(parts), {e1}) if parts else 0
    # compute the percentages for {phs}, where words of over {k3} letters are long / {percentages}: what {f} returns for each of {phs} and the length {k3} / for every text of {phs}, how many percent of its words have more than {k3} letters? make a list {percentages} / Create a list named {percentages} of the values that {f} returns for the length {k3} and each of the texts {phs}. / collect the percentages of words longer than {k3} in the texts {phs}, by the function
    {percentages} = [{f}(x, {k3}) for x in {phs}]
    # print those above 0, one per line, with a % directly after the number / each of the percentages goes on its own line with % behind it, but leave out zeros / loop over {percentages} and show every number that isn't 0, % attached / Print every nonzero item of {percentages} on a separate line, immediately followed by a percent sign. / skip what is 0 in {percentages}; print the others line by line, each with % right after it
    for x in {percentages}:
        if x > 0:
            print(f"{x}%")
telegram_price
    # a telegram costs {n} for each word, but twice as much for a word of more than {m} letters. {f}({s}, {n}, {m}) returns the price of the text {s} / write a function {f} with a text {s}, a price {n} per word and a length {m}; words longer than {m} count double, and the total is returned / i pay by the word: {n} for one with up to {m} characters, two times {n} for a longer one. make {f}({s}, {n}, {m}) return what {s} costs / Write a function {f}({s}, {n}, {m}) that returns the cost of the words of {s}. Each word costs {n}, or 2 * {n} if it has more than {m} characters. / define {f} with {s}, {n} and {m}, adding up {n} for every word of {s} with at most {m} characters and double that for all other words, and returning the sum
    def {f}({s}, {n}, {m}):
        return sum(2 * {n} if len(w) > {m} else {n} for w in {s}.split())
    # {ph} is sent: {big} per word, and from more than {mid_ph} letters on it's double. keep the price / {price} is what {ph} costs when words of over {mid_ph} characters are double and the others {big} / with {mid_ph} as the longest normal length and {big} for a word, get the price of {ph} / Call {f} for the text {ph} with a longest length of {mid_ph} and a cost of {big} per word, and store the result in a variable named {price}. / compute the price of {ph}, if words up to {mid_ph} letters cost {big}
    {price} = {f}({ph}, {big}, {mid_ph})
    # is {ph2} cheaper under the same conditions? put the lower of both prices in {cheaper} / {cheaper}: the smaller of the price and what {ph2} costs in the same way / do the same for {ph2} and keep only the cheaper one of the two amounts / Compute the cost of {ph2} with the same numbers, and store the smaller one of it and {price} in a variable named {cheaper}. / let {cheaper} be the minimum of {price} and the cost of {ph2}, again {big} per word and {mid_ph} letters
    {cheaper} = min({price}, {f}({ph2}, {big}, {mid_ph}))
    # print the price and how much could be saved by the cheaper one / show {price} and its difference to {cheaper} / {price}, then {price} minus {cheaper}: print both / Print {price} and the amount by which it exceeds {cheaper}. / output the price, followed by what is left of it if you take {cheaper} away
    print({price}, {price} - {cheaper})
points_for_words
    # {f}({s}, {t}) gives points for a word {s}: {k2} for each of its letters that is in {t}, 1 for any other / write a function {f} that goes through {s} and adds {k2} when a letter occurs in {t} and 1 when it doesn't; return the sum / in a word game the letters in {t} are worth {k2} points and all others one. {f}({s}, {t}) returns what {s} is worth / Write a function {f}({s}, {t}) that returns the sum of the points of all characters of {s}, where a character in {t} has {k2} points and every other character has 1. / define {f} with strings {s} and {t}; for each character of {s} count {k2} if {t} contains it, otherwise 1, and return the total
    def {f}({s}, {t}):
        return sum({k2} if ch in {t} else 1 for ch in {s})
    # the good letters are {good_letters}: compute the scores of {lows}, as a dictionary from word to points / {scores} is a dict with what {f} gives for each of {lows} and the letters {good_letters} / with {good_letters} as the good ones, let {scores} map the words {lows} to their points / Create a dictionary named {scores} whose keys are the words {lows} and whose values are their points with the letters {good_letters}. / for every word of {lows} store its points by {f}, given the letters {good_letters}, under this word in a dict {scores}
    {scores} = {w: {f}(w, {good_letters}) for w in {lows}}
    # the winner is the word with the most points, the first if there are several / who has the most? that word is the {winner}, and on a tie it's the earlier one / {winner}: the key of {scores} with the largest value / Find the word with the highest value in {scores} and store it in a variable named {winner}. / let {winner} be the word that has more points than the others, or the first of the best
    {winner} = max({scores}, key={scores}.get)
    # print it, {sep2} and its points, as one string / show the {winner}, followed by {sep2} and the value it has in {scores} / {winner}, {sep2}, {scores}[{winner}]: print them without any spaces added / Print {winner} and its points, with {sep2} between them. / output the winner and the number of its points, separated by {sep2}
    print({winner}, {scores}[{winner}], sep={sep2})
word_lengths
    # write a function {f}({s}) that returns a list of the lengths of the words in {s} / for every word of a text {s}, how long is it? {f}({s}) should return all these numbers in a list / {f} splits {s} at the spaces and gives back the number of characters of each word, in order / Write a function {f}({s}) that returns a list containing the length of each word of {s}, where words are separated by spaces. / define {f} with a text {s}, returning the list of how many characters its words have
    def {f}({s}):
        return [len(w) for w in {s}.split()]
    # get the sizes for {ph} / {sizes} is what {f} gives for {ph} / call it with {ph} and keep the list as {sizes} / Call {f} with {ph} and store the list in a variable named {sizes}. / compute the sizes of the words in {ph}
    {sizes} = {f}({ph})
    # for each of them print a bar of so many {sign}, but no more than {k3} / print {sign} as often as each of the sizes says, {k3} times at most, one line each / loop over {sizes} and show a row of {sign} with that length; cut it at {k3} / For each number in {sizes}, print a line that consists of {sign}, repeated as many times as the number says but at most {k3} times. / draw a bar of {sign} for every item of {sizes}, limited to {k3} signs, and print each on its own line
    for x in {sizes}:
        print({sign} * min(x, {k3}))
    # what's the mean of the sizes? print it, rounded to {e1} after the point / print the average of {sizes}, with {e1} as the number of decimals / show how long the words are on average, by round with {e1} / Print the mean of {sizes}, rounded to {e1} decimal places. / output the sum of {sizes} divided by how many there are, rounded to {e1}
    print(round(sum({sizes}) / len({sizes}), {e1}))
digits_as_number
    # {f}({s}) takes the digits out of {s} and returns them as one whole number; no digits at all means 0 / write a function {f} that drops everything from {s} but its digits and makes an int of what is left, or 0 if nothing is / a text {s} has digits here and there. {f}({s}) puts them together in order and returns the int, which is 0 for a text without any / Write a function {f}({s}) that returns the integer formed by all digits of {s} in their order, or 0 if {s} contains no digits. / define {f} with one string {s}; join its digits, convert them to an int and return it, with 0 for a string that has none
    def {f}({s}):
        return int("".join(ch for ch in {s} if ch.isdigit()) or 0)
    # what number is in {coded1}? keep it / {number} is what {f} finds in {coded1} / get the number from {coded1} / Call {f} with {coded1} and store the result in a variable named {number}. / let {number} be the digits of {coded1} as an int, by the function
    {number} = {f}({coded1})
    # add to it what is in {coded} and in {low1}, all by {f}, and call it the amount / {amount}: {number} plus the numbers in all of {coded}, plus that of {low1} / go through {coded}, sum up what the function returns, then add {number} and the result for {low1} to get the amount / Compute the sum of the values of {f} for the strings {coded}, of {number} and of the value of {f} for {low1}, and store it in a variable named {amount}. / let {amount} be the total of what {f} gives for the items of {coded}, and {number}, and what it gives for {low1}
    {amount} = sum({f}(x) for x in {coded}) + {number} + {f}({low1})
    # print it with commas after each three digits / show the amount with thousands separated by commas / {amount}, please, but with a comma as thousands separator: print it / Print {amount} with commas as thousands separators. / output the amount formatted with commas between groups of three digits
    print(f"{{amount}:,}")
clock_minutes
    # write a function {f}({s}) for a time such as {time1}: hours, a colon and minutes. return the minutes since midnight / {f} gets a time {s}, written like {time1}, and gives back how many minutes of the day have gone by / the time {s} has hours and minutes with ":" between. {f}({s}) turns it into minutes from 0:00 on / Write a function {f}({s}) that converts a time {s} in the form hours:minutes into the number of minutes since midnight. / define {f} with a string {s} such as {time1}; split it at the colon and return 60 times the hours plus the minutes
    def {f}({s}):
        hours, rest = {s}.split(":")
        return int(hours) * 60 + int(rest)
    # {g}({s}, {n}) gives the time {n} minutes after {s}, written in the same way, two digits for the minutes. after 23:59 it goes on with 0:00 / write a second function {g}({s}, {n}) that uses {f}: it adds {n} minutes to the time {s} and returns the new time as a text, minutes with two digits, beginning again at 0:00 after midnight / what time is it {n} minutes later than {s}? {g}({s}, {n}) calls {f}, adds {n} and returns hours:minutes (minutes two digits, a day has 24 hours) / Write a function {g}({s}, {n}) that calls {f} and returns the time {n} minutes after {s} in the form hours:minutes, with two digits for the minutes. After 23:59 comes 0:00. / define {g} with a time {s} and a number {n} of minutes to add; with the help of {f} it returns the later time as a string like {time1}, where the hours start from 0 after 23
    def {g}({s}, {n}):
        later = {f}({s}) + {n}
        return f"{later // 60 % 24}:{later % 60:02}"
    # print {time1} in minutes, then the time {big} minutes after it and the time {i2} minutes after that / show how many minutes {time1} is; then, by {g}, the time {big} minutes later, and that time plus another {i2} / {f} for {time1}, {g} for {time1} and {big}, and {g} once more for the result and {i2}: print the three / Print the minutes since midnight at {time1}, the time {big} minutes after {time1}, and the time {i2} minutes after that one. / output in one line: {time1} as minutes, what the clock says {big} minutes after it, and what it says after {i2} more
    print({f}({time1}), {g}({time1}, {big}), {g}({g}({time1}, {big}), {i2}))
thinned_words
    # {f}({s}, {t}) drops all letters from {s} that are in {t}, the capital ones too, and returns the rest; {t} is in small letters / write a function {f} which leaves out every character of {s} whose lower-case form is in {t} and gives back what remains / i need to get rid of letters: {f}({s}, {t}) returns {s} without those that {t} contains, whether they are small or capital in {s} / Write a function {f}({s}, {t}) that returns {s} without all characters whose lower-case form occurs in {t}. / define {f} with two strings {s} and {t}, the second one all lower case; it returns the characters of {s} that are not in {t} if case is ignored
    def {f}({s}, {t}):
        return "".join(ch for ch in {s} if ch.lower() not in {t})
    # thin out the words of {ph} that are longer than {mid_ph}, without the letters {good_letters}; shorter ones stay. the joined text is called thin / {thin} is {ph}, in which {f} took {good_letters} out of each word with more than {mid_ph} letters / in {ph}, remove the letters of {good_letters} from words of over {mid_ph} characters only, and keep the thin text / Apply {f} with {good_letters} to each word of {ph} that has more than {mid_ph} characters, leave the other words unchanged, join all with spaces, and store the text in a variable named {thin}. / build a thin text of {ph}: words up to {mid_ph} characters as they are, the longer ones without {good_letters}, spaces between
    {thin} = " ".join({f}(w, {good_letters}) if len(w) > {mid_ph} else w for w in {ph}.split())
    # print {thin} and how many characters it has, spaces not counted / how long is {thin} without its spaces? print it after the text / show the thin text, then its length after leaving out all spaces / Print {thin} and the number of characters in it that are not spaces. / output {thin}, followed by the count of its characters, where a space doesn't count
    print({thin}, len({thin}.replace(" ", "")))
every_nth_word_loud
    # write a function {f}({s}, {h}) that puts every {h}th word of {s} in capitals, i.e. number {h}, number 2 * {h} and so forth, and returns the text / {f} counts the words of {s} from 1; those whose number can be divided by {h} become upper case, the others don't change, and all are joined by spaces / shout now and then: {f}({s}, {h}) returns the words of {s}, where each {h}th one, beginning with the {h}th, is in capital letters / Write a function {f}({s}, {h}) that returns {s} with every {h}th word in upper case. The first word has the number 1. / define {f} with a text {s} and a number {h}, which returns {s} after converting the words with the numbers {h}, 2 * {h}, 3 * {h} and so on to upper case
    def {f}({s}, {h}):
        return " ".join(w.upper() if i % {h} == 0 else w for i, w in enumerate({s}.split(), 1))
    # make every {k.th} word of {sent} loud, and keep the text / {loud} is {sent} with each {k.th} word in capitals / every {k.th} word of {sent} should be loud: store that / Call {f} with the number {k} and the text {sent}, and store the string in a variable named {loud}. / let {loud} be what it makes of {sent} for every {k.th} word
    {loud} = {f}({sent}, {k})
    # print it, and on a line below {sent2} with every {k2.th} word loud, but the whole text reversed / show {loud}; under it, take {sent2} with each {k2.th} word in capitals and print this backwards / {loud} first, then on its own line {sent2}, where every {k2.th} word is in capitals, read from the end to the beginning / Print {loud}. On the next line, print the result of {f} for {sent2} and the number {k2} in reverse order of characters. / output the loud text, after it (new line) what {f} gives for {k2} and {sent2}, backwards
    print({loud})
    print({f}({sent2}, {k2})[::-1])
headline_with_small_words
    # {f}({s}, {lst}) makes a headline of {s}: each word gets a capital at the beginning, everything else is small. words in {lst} stay all small, unless it's the first word / write a function {f} which capitalizes the words of {s}, except for those that are in the list {lst} (they are lower case in the result); the first word always gets a capital / for titles: {f}({s}, {lst}) turns {s} into small letters and then every word into one with a capital first letter, but not the words of {lst}, except at the very beginning / Write a function {f}({s}, {lst}) that converts {s} to lower case and capitalizes every word that is not in {lst}. The first word is always capitalized. Return the words joined by spaces. / define {f} with a text {s} and a list {lst} of small words; it returns {s} in lower case with a capital at the start of the first word and of every other word not contained in {lst}
    def {f}({s}, {lst}):
        parts = {s}.lower().split()
        return " ".join(w if i > 0 and w in {lst} else w.capitalize() for i, w in enumerate(parts))
    # the small words are {small_words}; what is the headline for {ph}? keep it / {headline}: {ph} with {small_words} as the small ones / make a headline from {ph}, in which {small_words} stay small / Call {f} with the list {small_words} and the text {ph}, and store the result in a variable named {headline}. / let {headline} be {ph}, capitalized by the function except for {small_words}
    {headline} = {f}({ph}, {small_words})
    # print it between two lines of {sign}, as long as the headline / show {headline} with a line of {sign} above and one below, both of its length / a row of {sign} as wide as it is, then {headline}, then the row again: print these three lines / Print a line of {sign} with the length of {headline}, then {headline}, then the same line of {sign}. / output the headline, framed above and below by as many {sign} as it has characters
    print({sign} * len({headline}), {headline}, {sign} * len({headline}), sep="\n")
translated_words
    # write a function {f}({s}, {dct}) that replaces the words of {s} by what {dct} has for them; a word that isn't a key of {dct} stays / {f} translates {s} word by word with the dictionary {dct}, unknown words come through unchanged, and all are joined with spaces / given a text {s} and a dictionary {dct}, {f}({s}, {dct}) looks up each word; found ones are replaced, others not. return the text / Write a function {f}({s}, {dct}) that returns {s} with each word replaced by its value in the dictionary {dct}, or unchanged if it is not a key of {dct}. / define {f} with parameters {s} (a text) and {dct} (a dict of words), returning the words of {s} after the look-up, with those that are missing in {dct} left as they are
    def {f}({s}, {dct}):
        return " ".join({dct}.get(w, w) for w in {s}.split())
    # {dd} = {gloss} / the dictionary is {gloss}, call it {dd} / store {gloss} in {dd} / Create a dictionary named {dd} with the entries {gloss}. / let {dd} hold {gloss}
    {dd} = {gloss}
    # translate {to_gloss} with it, and keep what was translated / {translated} is {to_gloss} after the look-up in {dd} / what does {f} make of {to_gloss} with this dictionary? that's {translated} / Call {f} with the text {to_gloss} and the dictionary {dd}, and store the result in a variable named {translated}. / let {translated} be the text {to_gloss}, its words replaced by {f} according to {dd}
    {translated} = {f}({to_gloss}, {dd})
    # {low1} should now become {low3}: add that to the dictionary, and print {translated} translated once more / put {low3} under the key {low1} in {dd}; then print what the function returns for {translated} / add {low1} with the value {low3}, then run {translated} through {f} again and show it / Add the key {low1} with the value {low3} to {dd}. Then print the result of {f} for {translated} and {dd}. / extend {dd} by {low3} for {low1}, and output the new translation of {translated}
    {dd}[{low1}] = {low3}
    print({f}({translated}, {dd}))
censored_words
    # {f}({s}, {lst}, {c}={sign}) hides the words of {s} that are in {lst}: each becomes a row of {c} of the same length. capitals don't matter, {lst} is all lower case / write a function {f} of a text {s}, a list {lst} of lower-case words and a sign {c}, {sign} by default. any word of {s} found in {lst}, ignoring case, is replaced by as many {c} as it has letters / some words must not be read. {f}({s}, {lst}, {c}={sign}) returns {s} with {c} for every letter of the words that {lst} contains, in capitals or not / Write a function {f}({s}, {lst}, {c}={sign}) that returns {s}, where each word whose lower-case form is in {lst} is replaced by {c}, repeated to the length of the word. / define {f} with parameters {s}, {lst} and {c} (default {sign}): words of {s} that are in {lst} when made lower case give way to the same number of {c}, the rest stays, and the text is returned
    def {f}({s}, {lst}, {c}={sign}):
        return " ".join({c} * len(w) if w.lower() in {lst} else w for w in {s}.split())
    # hide the words {small_words.and_items} in {ph} and keep the censored text / {censored}: {ph} without the words {small_words}, with the usual sign / the words {small_words} are not allowed in {ph}; store the censored version / Call {f} with the text {ph} and the list {small_words}, and store the result in a variable named {censored}. / let {censored} be {ph}, in which {f} hides each of {small_words}
    {censored} = {f}({ph}, {small_words})
    # print it, and the same once more with {sign2} instead of {sign}, each on its own line / show {censored}, and below it the text you get for {ph} and the same words if {sign2} is the sign / {censored}, then on a new line {ph} with {sign2} in the place of the letters of these words / Print {censored}. On the next line, print the result of {f} for the same text and list with the sign {sign2}. / output the censored text first, and under it how it looks with {sign2}
    print({censored})
    print({f}({ph}, {small_words}, {sign2}))
without_stutter
    # people who stutter say a word several times. {f}({s}) keeps only the first of equal words in a row, ignoring case, and returns the text / write a function {f} that drops each word of {s} which is the same as the word right before it, be it in capitals or not / {f}({s}) should return {s} without immediate repetitions: a word goes if the one before is equal, capitals aside. further away it may come again / Write a function {f}({s}) that returns the words of {s}, joined by spaces, without every word that equals the preceding word when case is ignored. / define {f} with a text {s}; a word that repeats its predecessor, in whatever case, is left out of the text that is returned
    def {f}({s}):
        parts = {s}.split()
        return " ".join(w for i, w in enumerate(parts) if i == 0 or w.lower() != parts[i - 1].lower())
    # make {stutter} smooth and store it / {smooth} is {stutter} after the function / what's left of {stutter}? keep it as {smooth} / Call {f} with {stutter} and store the result in a variable named {smooth}. / let {smooth} be the text {stutter} without its repetitions
    {smooth} = {f}({stutter})
    # print it, and how many words are left / show the smooth text and the number of its words / {smooth}, followed by how many words it has now: print that / Print {smooth} and the number of words in it. / output {smooth}; the second thing in the line is the count of its words
    print({smooth}, len({smooth}.split()))
turned_sentence
    # write a function {f}({s}) that puts the words of {s} in reverse order, but leaves the sign at the end where it is; {s} always ends with a sign / {s} is a sentence with a punctuation mark as its last character. {f}({s}) returns the words from the last to the first, and then this mark / {f} turns a sentence {s} around word by word. its last character, a mark like . or !, stays at the end / Write a function {f}({s}) that returns the words of {s} in reverse order, followed by the last character of {s}, which is a punctuation mark and not part of the words. / define {f} with a text {s} whose last character is a sign; the words before it are reversed in order, joined by spaces and returned with the sign attached
    def {f}({s}):
        return " ".join({s}[:-1].split()[::-1]) + {s}[-1]
    # turn {sent} around and keep what is turned / {turned} is the result for {sent} / the sentence {sent}, turned by {f}, should be stored / Call {f} with {sent} and store the text in a variable named {turned}. / let {turned} be {sent} with its words in reverse order, by the function
    {turned} = {f}({sent})
    # print {turned}, and then {sent2} turned as well, on one line with {sep} between / show the turned sentence, {sep}, and what you get for {sent2} / join {turned} and the result for {sent2} by {sep} and print it / Print {turned} and the result of {f} for {sent2}, separated by {sep}. / output {turned}; do the same for {sent2} and put it behind, with {sep} as the separator
    print({turned}, {f}({sent2}), sep={sep})
nth_letters
    # {f}({lst}, {h}) takes the {h}th letter of each word in {lst}, counted from 1, and makes one string of them; words that are too short are skipped / write a function {f} which collects letter number {h} (the first has number 1) of all words in {lst} that have so many, and returns the letters as a string / read down a column: {f}({lst}, {h}) joins the characters at position {h}, counting from 1, of the strings in {lst}, and passes over those with fewer characters / Write a function {f}({lst}, {h}) that returns a string of the {h}th characters of all words in {lst} that have at least {h} characters. The first character of a word has the number 1. / define {f} with a list {lst} and a number {h} from 1 on; the result is a string with character number {h} of every item that is long enough
    def {f}({lst}, {h}):
        return "".join(w[{h} - 1] for w in {lst} if len(w) >= {h})
    # store the {k.th} letters of {words} as the acrostic / {acrostic}: character number {k} of each of {words} / for {words} and the number {k}, keep what it returns as {acrostic} / Call {f} with the number {k} and the list {words}, and store the string in a variable named {acrostic}. / let {acrostic} be made of the {k.th} letters of the words {words}
    {acrostic} = {f}({words}, {k})
    # print it in small letters, then {yes} if it is longer than {k2} and {no} if it isn't / show {acrostic} in lower case and, after it, {yes} if more than {k2} words had such a letter, else {no} / the acrostic in lower case, then {no} if it has {k2} letters or fewer, otherwise {yes}: print both / Print {acrostic} in lower case, followed by {yes} if its length is greater than {k2} and {no} if it is not. / output it without capitals; add {yes} or {no}, depending on whether there are more than {k2} characters in it
    print({acrostic}.lower(), {yes} if len({acrostic}) > {k2} else {no})
filled_form
    # write a function {f}({s}, {t}, {n}) that fills in a form: in {s}, {hole1} is replaced by the text {t} and {hole2} by the number {n} / a form {s} has the places {hole1} and {hole2}. {f}({s}, {t}, {n}) puts {t} into the first and {n} into the second and returns the text / {f} takes {s} and gives it back with {t} wherever {hole1} stands, and {n}, which is a number, wherever {hole2} stands / Write a function {f}({s}, {t}, {n}) that returns {s} with {hole1} replaced by the string {t} and {hole2} replaced by the integer {n}. / define {f} with a text {s}, a text {t} and an int {n}, returning {s} after replacing {hole1} with {t} and {hole2} with {n}
    def {f}({s}, {t}, {n}):
        return {s}.replace({hole1}, {t}).replace({hole2}, str({n}))
    # the letter is {form_text} / {letter} = {form_text} / keep {form_text} as the letter / Create a string named {letter} with the value {form_text}. / let {letter} be {form_text}
    {letter} = {form_text}
    # print it for each of {goods}, with the thing in the first place and its number in the second / fill in the letter for every name and number of {goods} and print each on its own line / loop over the dictionary {goods}: print {letter} with the key as the text and the value as the number / For each key and value of {goods}, print {letter}, filled in by {f} with the key as text and the value as number. / go through {goods} and show what {f} makes of {letter} for every key and its value
    for x, y in {goods}.items():
        print({f}({letter}, x, y))
tidied_text
    # {f}({s}) tidies {s}: single spaces between the words, none at the ends, a capital at the beginning, the rest small, and a full stop if it doesn't end with . or ! or ? / write a function {f} which removes needless spaces from {s}, makes its first letter capital and all others small, and adds "." unless there's already one of . ! ? at the end / a text {s} is badly typed. {f}({s}) should return it with one space between words, only the first letter capital, and a dot at the end if . ! and ? are missing there / Write a function {f}({s}) that joins the words of {s} with single spaces, capitalizes the result, appends a full stop if it does not end with a full stop, an exclamation mark or a question mark, and returns it. / define {f} with one parameter {s}: words separated by exactly one space, first letter upper case, all others lower case, "." at the end if none of . ! ? is there; return this
    def {f}({s}):
        neat = " ".join({s}.split()).capitalize()
        return neat if neat.endswith((".", "!", "?")) else neat + "."
    # tidy up {untidy} with it and store what is tidied / {tidied} is {untidy} after {f} / {untidy} should be tidied by the function; keep it / Call {f} with {untidy} and store the result in a variable named {tidied}. / let {tidied} be what you get from {f} for {untidy}
    {tidied} = {f}({untidy})
    # print it, then {sent2} tidied in the same way, both in one line with a space between / show {tidied} and, after a space, the same for {sent2} / {tidied} together with what {f} makes of {sent2}, one after the other in a line: print that / Print {tidied} and the result of {f} for {sent2} on one line. / output the tidied text, followed in the same line by {sent2} after it has gone through {f}
    print({tidied}, {f}({sent2}))
joined_without_gaps
    # write a function {f}({c}, *{lst}) that takes a separator {c} and any number of texts, and joins those that aren't empty with {c} / {f} gets {c} first and then as many texts as you like (*{lst}). it returns them as one string with {c} between, and empty ones are passed over / how many texts there are is open: {f}({c}, *{lst}) should join all of them that have at least one character, with {c} as the separator / Write a function {f}({c}, *{lst}) that accepts a separator {c} and an arbitrary number of strings and returns the nonempty ones joined by {c}. / define {f} with a parameter {c} and a variable number of further arguments, *{lst}; whatever of these is not empty is joined by {c} and returned
    def {f}({c}, *{lst}):
        return {c}.join(x for x in {lst} if x)
    # call it for {w1}, an empty string and {w2}, with {sep} between, and keep what is joined / {joined} is the result for {w1}, "" and {w2} if {sep} separates / with {sep} as the separator, put {w1}, an empty string and {w2} into it, as {joined} / Call {f} with the separator {sep} and the strings {w1}, "" and {w2}, in this order, and store the result in a variable named {joined}. / let {joined} be {w1}, nothing ("") and {w2}, put together by {f} with {sep}
    {joined} = {f}({sep}, {w1}, "", {w2})
    # print it, then what it gives for {joined} and all the words {words}, this time with {sep2} / show {joined}; then call the function with {sep2}, {joined} and every one of {words} as separate arguments and show that, too / {joined} first, then {joined} and the items of {words}, joined by {f} with {sep2}: print both / Print {joined}, followed by the result of {f} for the separator {sep2}, the string {joined} and the items of {words} as further arguments. / output {joined} and, after it, the same function's result for {sep2} with {joined} and the unpacked list {words}
    print({joined}, {f}({sep2}, {joined}, *{words}))
login_names
    # write a function {f}({s}, {n}) that makes a login out of a name {s}, first name and last name: the first {n} letters of the last name, then the whole first name, all small / {s} is a first and a last name with a space between. {f}({s}, {n}) returns, in lower case, {n} letters of the last name followed by the first name / {f} takes somebody's name {s} and a number {n}; from the last name only {n} letters are used and put in front of the first name, everything in small letters / Write a function {f}({s}, {n}) that splits {s} into a first and a last name and returns, in lower case, the first {n} letters of the last name followed by the first name. / define {f} with a full name {s} (two words) and a number {n}, returning the beginning of the last name with {n} letters, joined to the first name, in lower case
    def {f}({s}, {n}):
        first, last = {s}.lower().split()
        return last[:{n}] + first
    # get the login of {who} with {k} letters / {login}: {k} letters of the last name, for {who} / what's the login for {who}, if it takes {k} letters? keep it / Call {f} with {k} letters for the name {who}, and store the string in a variable named {login}. / let {login} be what {f} gives for {k} letters and the name {who}
    {login} = {f}({who}, {k})
    # print it, and then for each of {whos} the name, {sep2} and the login with {k2} letters / show {login}; after that every one of {whos} on a line with {sep2} and the login of {k2} letters behind the name / {login} first, then loop over {whos} and print name, {sep2} and login, {k2} letters this time / Print {login}. Then, for each name in {whos}, print the name and its login with {k2} letters, separated by {sep2}. / output {login} and, below it, the names {whos}, one per line, each followed by {sep2} and what {f} returns for it and {k2}
    print({login})
    for x in {whos}:
        print(x, {f}(x, {k2}), sep={sep2})
"""
for table in (CUTS, MARKS, CHECKS, SENTENCES):
    stories(d, table, SLOTS)
