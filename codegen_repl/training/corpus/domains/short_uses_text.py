"""Short stories around one function on a text: specified in clear prose, then called, repeated, judged, printed."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, odd_token, plain_word

d = Domain("short_uses_text", weight=44)


def low(rng: Random) -> str:
    """A word of small letters only."""
    return made_up(rng) if rng.random() < 0.5 else plain_word(rng)


def some(rng: Random) -> str:
    """A word of lower, mixed or upper case, or a code."""
    roll = rng.random()
    if roll < 0.12:
        return low(rng).upper()
    if roll < 0.26:
        return odd_token(rng)
    return low(rng) if roll < 0.6 else any_word(rng).replace(" ", "_")


def cased(rng: Random) -> str:
    """A word of letters, small, capitalized or in capitals."""
    text = low(rng)
    return rng.choice((text, text, text.capitalize(), text.upper()))


def phrase(rng: Random, least: int = 4, most: int = 8) -> str:
    """Several words with single spaces between them."""
    return " ".join(cased(rng) for _ in range(rng.randint(least, most)))


def digits(rng: Random, least: int, most: int) -> str:
    """A text of digits."""
    return "".join(rng.choices("0123456789", k=rng.randint(least, most)))


def coded(rng: Random) -> list[str]:
    """Words, most of them with digits in them, of both sorts at least one."""
    found = [low(rng), cased(rng) + digits(rng, 1, 3)]
    for _ in range(rng.randint(2, 5)):
        found.append(low(rng) + digits(rng, 0, 3) + rng.choice(("", "", "-", "x", "K")) + digits(rng, 0, 2))
    return list(dict.fromkeys(rng.sample(found, len(found))))


def row(rng: Random) -> str:
    """Five or six fields with a sign between them."""
    fields = [rng.choice((low(rng), low(rng), str(rng.randint(1, 999)))) for _ in range(rng.randint(5, 6))]
    return rng.choice(";:|~#,/").join(fields)


def quoted(rng: Random) -> list[str]:
    """Words with one sign around them; after the first, some have it at one end only or not at all."""
    sign = rng.choice("*|~#%$'")
    ends = [(sign, sign), *(rng.choice(((sign, sign), (sign, ""), ("", sign), ("", ""))) for _ in range(5))]
    return [a + low(rng) + b for a, b in ends[: rng.randint(4, 6)]]


def bracketed(rng: Random) -> list[str]:
    """Phrases with something in brackets of one kind; after the first, some have no closing bracket."""
    opening, closing = rng.choice(("<>", "()", "[]"))
    ends = [closing, *rng.choices((closing, closing, ""), k=rng.randint(2, 4))]
    return [f"{low(rng)} {opening}{low(rng)} {low(rng)}{end} {low(rng)}" for end in ends]


def fronted(rng: Random) -> list[str]:
    """Words behind a few signs of one kind, of which the first has some."""
    sign = rng.choice("#>*+=~")
    return [sign * rng.randint(least, 6) + cased(rng) for least in (1, 0, 0, 0, 0)]


def remarks(rng: Random) -> str:
    """A text in which the first word comes again, in other cases and before punctuation marks."""
    word = low(rng)
    parts = [word + ",", low(rng), word.capitalize() + rng.choice("!?."), cased(rng), word, low(rng) + "."]
    return " ".join([word.upper(), *rng.sample(parts, rng.randint(3, 6))])


def pins(rng: Random) -> list[str]:
    """Texts of digits, most of them of the same length as the first, and others with a letter."""
    size = rng.randint(3, 7)
    found = [digits(rng, size + more, size + more) for more in (0, 0, 1, -1)]
    found[-1] += rng.choice("abxKZ")
    return [digits(rng, size, size), *rng.sample(found, rng.randint(2, 4))]


def idents(rng: Random) -> list[str]:
    """Names of variables, some of them not allowed."""
    right = [f"{low(rng)}_{low(rng)}", low(rng) + digits(rng, 1, 2), cased(rng)]
    wrong = [digits(rng, 1, 2) + low(rng), f"{low(rng)}-{low(rng)}", f"{low(rng)} {low(rng)}", low(rng) + "!"]
    return rng.sample([*right, *wrong], rng.randint(5, 7))


def files(rng: Random) -> list[str]:
    """Names of files with several endings, now and then in capitals."""
    ends = rng.sample(("txt", "csv", "png", "md", "jpg", "pdf", "log", "py"), 4)
    return [f"{low(rng)}.{rng.choice((end, end.upper()))}" for end in [*ends, *ends[: rng.randint(0, 3)]]]


def settings(rng: Random) -> list[str]:
    """Texts such as `left=right`, and after the first some with a side missing or too many signs."""
    sign = rng.choice("=:>~@")
    right = [f"{low(rng)}{sign}{rng.choice((low(rng), digits(rng, 1, 3)))}" for _ in range(rng.randint(2, 4))]
    wrong = [low(rng), sign + low(rng), low(rng) + sign, f"{low(rng)}{sign}{low(rng)}{sign}{low(rng)}"]
    return [right[0], *rng.sample([*right[1:], *rng.sample(wrong, 2)], len(right) + 1)]


def number_texts(rng: Random) -> list[str]:
    """Whole numbers as texts, some below zero, and texts that are none."""
    found = [str(rng.randint(-300, 900)) for _ in range(rng.randint(3, 5))]
    found += rng.sample(
        [low(rng), digits(rng, 1, 2) + "x", f"{rng.randint(1, 9)}.{rng.randint(1, 9)}", "-"], 2
    )
    return rng.sample(found, len(found))


def full_name(rng: Random) -> str:
    """Two or three names of a person."""
    return " ".join([*rng.sample(CATEGORIES["person"], rng.choice((1, 1, 2))), made_up(rng, 2).capitalize()])


def first_sign(of: str) -> Callable[[Any], str]:
    """Finds the first sign in a slot's value that is no letter, digit or space."""
    return lambda slots: next(c for c in "".join(getattr(slots, of)) if not c.isalnum() and c != " ")


NOUNS = (
    "hidden kept shortened edge spelled column bare echo border bar loud marked rest swapped cut front back "
    "field shorter tail board numbered levels winner minutes average best valid allowed right complaint total "
    "kinds plurals initials summary raised distinct spoken hits where highest"
)
CALLED = (
    "convert change rule apply_rule handle transform work_out tool adjust helper treat build_it process deal shape "
    "arrange my_func turn_into step_one make_text edit rework prepare dress text_tool form render produce craft"
)
NUMBERS = (
    *(("k", 2, 5), ("k2", 2, 6), ("k3", 3, 9), ("big", 24, 70), ("e1", 2, 3), ("i1", 0, 6), ("b2", 5, 7)),
    *(("wide", 8, 16), ("wide2", 18, 34), ("far", 9, 20), ("a1", 0, 2), ("a2", 3, 6), ("t1", 30, 250)),
)
LISTS = (coded, quoted, bracketed, fronted, pins, idents, files, settings, number_texts)
SIGNS = {"rsep": "row1", "eq": "settings", "opening": "bracketed", "quote": "quoted", "fsign": "fronted"}
KINDS = {"ws": "words", "us": "words", "sv": "str", "tv": "str", "nv": "int", "dd": "dict"}
TEXTS = {"w1": some, "w2": some, "low1": low, "low2": low, "lab": cased, "ph": phrase, "ph2": phrase}
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    **{name: new(*CALLED.split(), kind="function") for name in ("f", "g")},
    **{name: new(kind) for name, kind in KINDS.items()},
    "s": fragment("text", "word", "phrase", "line", "message", "title", "label", "string"),
    "t": fragment("part", "piece", "snippet", "chunk", "bit", "portion"),
    "n": fragment("number", "limit", "size", "width", "length", "maximum"),
    "c": fragment("sign", "mark", "symbol", "char", "filler"),
    "p": fragment("position", "place", "spot", "slot", "point"),
    "l": fragment("words", "names", "texts", "strings", "tokens"),
    "q": fragment("s", "txt", "a", "zorp", "t1", "src", "raw", "u", "given"),
    "r": fragment("t", "b", "quib", "t2", "extra", "v", "second"),
    "m": fragment("n", "k", "num", "val_7", "cnt", "how_many", "m"),
    "h": fragment("n", "k", "m", "j"),
    "z": fragment("c", "ch", "sym", "glyph", "z9", "sep"),
    "i": fragment("i", "pos1", "from_where", "here"),
    "j": fragment("j", "pos2", "to_where", "there"),
    **{name: integer(least, most) for name, least, most in NUMBERS},
    **{make.__name__: sampled("list[str]", make) for make in LISTS},
    "remarks": sampled("str", remarks),
    "row1": sampled("str", row),
    "who": sampled("str", full_name),
    "sentences": sampled("list[str]", lambda r: [phrase(r, 2, 4) + r.choice("?!.") for _ in range(5)]),
    "code": sampled("str", lambda r: low(r)[:4] + digits(r, 1, 4) + r.choice("ax-") + digits(r, 0, 3)),
    **{name: sampled("str", make) for name, make in TEXTS.items()},
    **{name: sampled("str", lambda r: low(r) + made_up(r, 3)) for name in ("long1", "long2")},
    "pin1": sampled("str", lambda r: digits(r, 3, 8)),
    "whos": sampled("list[str]", lambda r: several(r, full_name, 3, 5)),
    "words": sampled("list[str]", lambda r: several(r, some, 4, 8)),
    "lows": sampled("list[str]", lambda r: several(r, low, 4, 9)),
    "phs": sampled("list[str]", lambda r: several(r, phrase, 3, 5)),
    "irregular": sampled("dict[str,str]", lambda r: {w: w + r.choice("aein") for w in several(r, low, 2, 4)}),
    "sign_names": sampled("dict[str,str]", lambda r: {c: low(r) for c in r.sample(".-_@#+*:", 3)}),
    "sign": choice("*", "#", "~", "+", "=", "_", "-", "^", "@", "o", "x"),
    "sign2": choice(".", ":", "%", "&", "0", "$", ">", "?"),
    "sep": choice("-", "_", ", ", " | ", "+", " & ", ":", " - ", ";", " > ", "..."),
    "sep2": choice(" ", "/", " = ", " and ", ",", " ~ ", " or "),
    "after": choice(")", ".", ":", " -", ">", "]", " <"),
    "yes": choice("yes", "fine", "OK", "right", "true", "Good", "found it"),
    "no": choice("no", "none", "not so", "bad", "Never", "nothing"),
    "msg1": choice("too short", "more characters", "SHORT", "not enough", "length?"),
    "msg2": choice("has a space", "no spaces", "SPACE", "gap in it", "one word only"),
    "msg3": choice("no digit", "digit missing", "NO NUMBER", "bad end", "wrong ending"),
    "kind1": choice("question", "ask", "Q", "q-type", "asking"),
    "kind2": choice("shout", "call", "loud one", "E", "!!"),
    "kind3": choice("plain", "other", "P", "normal", "rest of it"),
    **{name: choice("#", "@", "%", "&", "~", "*", "_", ";") for name in ("hole", "rows_sep")},
    "end1": choice(".txt", "!", ".", "er", "-x", "_old", "ing", ";", "ly"),
    **{name: derived(first_sign(of)) for name, of in SIGNS.items()},
    "closing": derived(lambda s: {"<": ">", "(": ")", "[": "]"}[first_sign("bracketed")(s)]),
    "mid_w": derived(lambda s: middle([len(word) for word in s.words])),
    "d1": derived(lambda s: s.t1 * s.k3 // 11),
    "dones": derived(lambda s: sorted({0, s.k3, s.t1 // s.k2, s.t1 - s.k3, s.t1})),
    "in1": derived(lambda s: s.ph.split()[1]),
    "in2": derived(lambda s: s.ph.split()[-1]),
    "pin_size": derived(lambda s: len(s.pins[0])),
    "target": derived(lambda s: s.remarks.split()[0].lower()),
    "inner": derived(lambda s: "".join(sorted(set(s.lows[0])))[:2]),
    "ends2": derived(lambda s: [x.split(".")[-1].lower() for x in s.files[:2]]),
    "codes2": derived(lambda s: [s.code[::-1], s.code[:2] + " " + s.code, s.code * 2, s.code + s.msg1[0]]),
    "rows": derived(lambda s: [s.rows_sep.join(x.split()[i:]) for i, x in enumerate(s.phs)]),
    "holed": derived(lambda s: f" {s.hole} ".join(s.lows[:4]).capitalize()),
    "repeating": derived(lambda s: " ".join([*s.lows, *s.lows[:-2], *s.lows[:2]])),
    "nouns_": derived(lambda s: [*list(s.irregular)[:2], s.low1[::-1], *list(s.irregular)[2:]]),
    "spoken_code": derived(lambda s: s.low1[:4] + s.low2[:3].join(s.sign_names)),
    "endable": derived(lambda s: [w + s.end1 if len(w) % 2 else w for w in s.lows]),
    "needle": derived(lambda s: s.phs[-1].split()[1][:3].upper()),
}
SHAPES = r"""
hide_between_ends
    # write a function {f}({s}, {c}) that keeps the first and the last character of {s} and puts {c} in the place of every other one; if there are fewer than three characters, it comes back unchanged / Write a function {f}({s}, {c}) that returns {s} with all characters except the first and the last replaced by {c}. Strings with fewer than three characters are returned unchanged. / i need a function {f} that takes a {s} and a {c} and hides the inside of the {s}: only its two ends can be read, the others turn into the {c}. with less than three characters there's nothing to hide / Given a {s} and a {c}, the function {f} returns the {s} with its first and last character as they are and the {c} for each character in between. A {s} of at most two characters is returned as it is. / for names that nobody should read: {f}({s}, {c}), both ends stay, everything between becomes {c}, and what is shorter than three isn't touched
    def {f}({s}, {c}):
        if len({s}) < 3:
            return {s}
        return {s}[0] + {c} * (len({s}) - 2) + {s}[-1]
    # hide {w1} with {sign} and keep the hidden word / {hidden} is what it makes of {w1} and {sign} / Call {f} with {w1} and {sign} and store the result in a variable named {hidden}. / use {sign} to make {w1} unreadable, as {hidden} / Create a variable named {hidden} that contains the value of {f} for the string {w1} and the character {sign}.
    {hidden} = {f}({w1}, {sign})
    # the same with {sign2} for all of {words}, giving a list {us} / {us}: every word of {words} hidden by {sign2} / now hide each of these, {words}, but with {sign2}, and collect them in {us} / Create a list named {us} with the results of {f} for the words {words}, using {sign2} as the character. / Hide each of the words {words} with {sign2} and store the results in a list {us}.
    {us} = [{f}(w, {sign2}) for w in {words}]
    # print the hidden word, and below it the items of {us} with {sep} between them / show {hidden} and then, on the next line, {us} joined by {sep} / two lines: {hidden}, and all of {us} separated by {sep}. print them / Print {hidden}. On the next line, print the strings in {us}, separated by {sep}. / Output the hidden one first; after it comes a line with everything in {us}, joined with {sep}.
    print({hidden})
    print({sep}.join({us}))
digits_hidden
    # write a function {f}({q}, {z}) that goes through the text {q} character by character and builds a new one, in which each digit is replaced by {z} / Write a function {f}({q}, {z}) that returns a copy of the string {q} in which every digit is replaced by {z} and all other characters are unchanged. / {f}({q}, {z}): digits of {q} become {z}, the rest stays. use a loop / Given a string {q} and a character {z}, the function {f}({q}, {z}) should return {q} with {z} in place of each digit. / phone numbers must not be seen. so i want {f}({q}, {z}), which starts with an empty text, adds {z} for any digit of {q} and otherwise the character itself
    def {f}({q}, {z}):
        result = ""
        for x in {q}:
            result += {z} if x.isdigit() else x
        return result
    # write {g}({q}) that tells if {f} with {sign} changes anything in {q} / {g}({q}) is True when the result of {f} for {q} and {sign} is not {q} itself / Write a second function {g}({q}) that returns True if calling {f} with {q} and {sign} gives a string different from {q}, and False otherwise. / i'd like to know whether there was something to hide: {g}({q}) compares {q} with what {f} makes of it (take {sign}) and returns True if they differ / Define a function {g}({q}) which calls {f} with the character {sign} and returns whether the result differs from {q}.
    def {g}({q}):
        return {f}({q}, {sign}) != {q}
    # keep those of {coded} for which it is True, as {kept} / {kept}: the texts in {coded} that {g} says True to / from {coded}, only the ones with something to hide are kept. call the list {kept} / Create a list named {kept} containing the items of {coded} for which {g} returns True. / Filter {coded} with {g} and store the result in {kept}.
    {kept} = [x for x in {coded} if {g}(x)]
    # print them with their digits hidden by {sign2}, one per line / show each of the {kept} texts on its own line, {sign2} for every digit / for all in {kept}: print what {f} gives with {sign2} / Print the result of {f} with the character {sign2} for every item of {kept}, each on a separate line. / Go through {kept} and output every text with its digits replaced by {sign2}.
    for x in {kept}:
        print({f}(x, {sign2}))
whole_words_only
    # write a function {f}({s}, {n}) that drops words from the end of {s} until what is left has at most {n} characters, spaces included / Write a function {f}({s}, {n}) that removes the last word of {s} as long as the words, joined by single spaces, have more than {n} characters, and returns the joined words. / a line has only room for so many characters, but no word may be cut. {f}({s}, {n}) takes away the last word again and again while the joined words are longer than {n}, then returns them / i need a function {f} that takes a {s} and a {n}: it shortens the {s} word by word from behind, until it fits in the {n}; if not even one word fits, you get an empty string / Given a {s} and a {n}, the function {f} splits the {s} into words and removes words at the end until the text has at most as many characters as the {n} says.
    def {f}({s}, {n}):
        parts = {s}.split()
        while len(" ".join(parts)) > {n}:
            parts.pop()
        return " ".join(parts)
    # shorten {ph} to {wide2} characters at most and keep the shortened text / {shortened}: {ph} with no more than {wide2} characters / Call {f} with the text {ph} and the limit {wide2}, and store the result in a variable named {shortened}. / there are {wide2} characters for {ph}; save what fits as {shortened} / Compute the value of {f} for {ph} and {wide2} and assign it to the variable {shortened}.
    {shortened} = {f}({ph}, {wide2})
    # print it, but {no} if nothing had to be cut off / show {no} when {shortened} is still {ph}, otherwise show {shortened} / if it differs from {ph} print {shortened}, else {no} / Print {shortened} if it is not equal to {ph}; otherwise print {no}. / Output {no} if {ph} was not changed, and the shortened text if it was.
    print({shortened} if {shortened} != {ph} else {no})
    # print each of {phs}, limited to {wide} characters, with {after} directly behind it / for all of these: {phs}. show what fits into {wide} characters and put {after} at the end, one per line / loop over {phs}, shorten each to {wide}, add {after} and print it / For each string in {phs}, print the result of {f} with the limit {wide}, immediately followed by {after}. / Shorten every text of {phs} to {wide} characters and output it, directly followed by {after}.
    for x in {phs}:
        print({f}(x, {wide}) + {after})
repeated_to_length
    # write a function {f}({s}, {n}) that repeats {s} until it is {n} characters long; the last copy may be cut off. {s} isn't empty / Write a function {f}({s}, {n}) that returns a string of exactly {n} characters, made of {s} written again and again. Assume that {s} is not empty. / {f}({s}, {n}): {s} over and over, cut to a length of {n} / i need a function {f} that takes a {s} (never empty) and a {n}, writes the {s} behind itself as often as necessary and returns exactly so many characters / Given a nonempty {s} and a {n}, the function {f} should return the first characters of the endlessly repeated {s}, as many as the {n} says.
    def {f}({s}, {n}):
        return ({s} * {n})[:{n}]
    # make an edge of {big} characters out of {low1} / {edge} is {low1}, repeated up to {big} characters / Use {f} to repeat {low1} to a length of {big} and store the string in a variable named {edge}. / with {big} characters in all, write {low1} again and again, as {edge} / Call {f} with the string {low1} and the length {big}, and save the result as {edge}.
    {edge} = {f}({low1}, {big})
    # write {g}({t}, {s}) that returns {t}, a line break, and below it {s} repeated to the length of {t} / {g}({t}, {s}) underlines {t}: a new line after it, then what {f} makes of {s} so that it is as long as {t} / Write a function {g}({t}, {s}) that returns {t} followed by a newline and by {s}, repeated with {f} to exactly the length of {t}. / titles should have a line under them. {g} takes a {t} and a {s}; it returns the {t}, "\n", and as many characters of the repeated {s} as the {t} has, by {f} / Define a function {g}({t}, {s}) which calls {f} to bring {s} to the length of {t}, and returns {t}, a line break and this line as one string.
    def {g}({t}, {s}):
        return {t} + "\n" + {f}({s}, len({t}))
    # print the edge, then {ph} underlined with {sign} / show {edge}; after it {ph} with a line of {sign} under it, by {g} / {edge} first, then what {g} returns for {ph} and {sign}: print both, one below the other / Print {edge} and, on the following lines, {ph} underlined with {sign}. / Output the edge and then, starting on a new line, the underlined {ph}, with {sign} for the line.
    print({edge})
    print({g}({ph}, {sign}))
letters_apart
    # write a function {f}({q}, {z}={sep}) that returns {q} in capitals with {z} between the characters; the default for {z} is {sep} / {f}({q}, {z}) spells a word: upper case, and {z} between each two characters. who gives no {z} gets {sep} / Write a function {f}({q}, {z}={sep}) that returns the characters of {q} in upper case, separated by {z}. / i need a function {f} to spell something. it gets the text {q} and maybe {z}, normally {sep}, makes {q} upper case and joins its characters with {z} / Given a string {q} and an optional separator {z} with the default {sep}, the function {f} converts {q} to capital letters and returns them joined by {z}.
    def {f}({q}, {z}={sep}):
        return {z}.join({q}.upper())
    # spell {w1}, and keep the spelled word / {spelled} is {w1} with the usual separator / Call {f} with only the string {w1} and store the result in a variable named {spelled}. / get {w1} spelled / Create a variable named {spelled} with the value that {f} returns for {w1} and the default separator.
    {spelled} = {f}({w1})
    # {us}: the same with {sep2} for those words of {words} that have at most {mid_w} characters / spell the words in {words}, with {sep2} between the letters, but leave out the ones longer than {mid_w}; call the list {us} / Create a list named {us} with the results of {f} and the separator {sep2} for every word in {words} of at most {mid_w} characters. / take {words} without the words of more than {mid_w} characters, call the function for each with {sep2} and store all that in {us} / For each word in {words} whose length is not greater than {mid_w}, call {f} with {sep2}, and collect the results in a list {us}.
    {us} = [{f}(w, {sep2}) for w in {words} if len(w) <= {mid_w}]
    # print the items of {us}, one per line, and the spelled word after them / show everything in {us} line by line, then {spelled} / each of {us} on its own line, {spelled} at the end: print that / Print each item of {us} on a separate line. Then print {spelled}. / Output {us} below each other and finish with the spelled one.
    for x in {us}:
        print(x)
    print({spelled})
filled_on_one_side
    # write a function {f}({s}, {n}, side) that fills {s} with {sign} up to {n} characters: in front of it if side is "left", behind it in all other cases / Write a function {f}({s}, {n}, side) that pads {s} with {sign} to a length of {n}. If side equals "left", the padding is placed before {s}, otherwise after it. / {f}({s}, {n}, side): add {sign} until there are {n} characters, before the {s} for side "left", else after it / i need a function {f} with three parameters, a {s}, a {n} and a side. it makes the {s} as wide as the {n} says by adding {sign} on the left if the side is "left" and on the right if it's anything else / Given a {s}, a {n} and a side, {f} should return the {s} padded with {sign} to the {n}; the side "left" means that {sign} comes first.
    def {f}({s}, {n}, side):
        if side == "left":
            return {s}.rjust({n}, {sign})
        return {s}.ljust({n}, {sign})
    # make a column of {words}, each filled on the left to {wide} characters / {column}: all of {words}, {wide} wide, with the signs in front / Create a list named {column} containing the result of {f} for each word in {words} with the width {wide} and the side "left". / the words are {words}; bring each of them to {wide} characters by signs on the left, and keep the column / Apply {f} to the words {words}, filling on the left side to {wide} characters, and store the results in a list {column}.
    {column} = [{f}(w, {wide}, "left") for w in {words}]
    # {tv} is {w1} filled up to {wide2} characters on the right / fill {w1} on the right side, {wide2} characters in all, as {tv} / Call {f} for {w1} with the side "right" and a length of {wide2}, and store the string in {tv}. / do it for {w1}, too, but on the "right" and {wide2} wide; name it {tv} / Assign to {tv} the string {w1}, padded on the "right" to a length of {wide2} by the function.
    {tv} = {f}({w1}, {wide2}, "right")
    # print the column line by line, {after} behind each item, then {tv} / show every item of {column} with {after} directly after it, one per line; {tv} comes last / Loop over {column}, print each item followed at once by {after}, and finally print {tv}. / Print each item of {column} on its own line, immediately followed by {after}. Then print {tv}. / Output all of the column, {after} attached to each line, and under that {tv}.
    for x in {column}:
        print(x + {after})
    print({tv})
quotes_taken_off
    # write a function {f}({q}, {z}): if {q} begins and ends with the character {z} and has at least two characters, return what's between; otherwise return {q} as it is / Write a function {f}({q}, {z}) that removes the first and the last character of {q} if both are equal to {z}. A string of fewer than two characters, or one without {z} at both ends, is returned unchanged. / some texts have marks around them. {f}({q}, {z}) takes them off, one {z} at either end, but only if there are two, one in front and one behind / Given a string {q} and a character {z}, the function {f} returns {q} without its two outer characters when each of them is {z}, and {q} itself when not. The length must be 2 or more. / {f}({q}, {z}): {z} at both ends (length over 1) -> without them, else {q}
    def {f}({q}, {z}):
        if len({q}) > 1 and {q}[0] == {q}[-1] == {z}:
            return {q}[1:-1]
        return {q}
    # {ws} = {quoted} / make a list {ws} of {quoted} / Create a list named {ws} containing the strings {quoted.items}. / the texts are {quoted}, and the list is called {ws} / Store the list {quoted} in a variable {ws}.
    {ws} = {quoted}
    # get the bare texts: take {quote} off each of them / {bare}: every item of {ws} without {quote} around it / Create a list named {bare} with the results of {f} for each item in {ws} and the character {quote}. / remove {quote} from both ends in the whole list with the function; the new list is {bare} / Apply {f} with {quote} to all strings in {ws} and store the results in {bare}.
    {bare} = [{f}(x, {quote}) for x in {ws}]
    # print how many of them changed, and then the bare ones joined by {sep} / in how many places do {ws} and {bare} differ? print that number, followed by {bare} with {sep} between / show the count of texts that are not the same in both lists, then {bare}, joined by {sep} / Print the number of positions at which {ws} and {bare} differ. On the same line, print the items of {bare}, separated by {sep}. / Count the items that had marks taken off (compare {ws} with {bare}), and output this number and the items of {bare} joined by {sep}.
    print(sum(a != b for a, b in zip({ws}, {bare})), {sep}.join({bare}))
echo_at_the_end
    # write a function {f}({s}, {n}, times) that adds the last {n} characters of {s} to {s}, so many times / Write a function {f}({s}, {n}, times) that returns {s} followed by its last {n} characters, repeated as often as times says. Assume that {n} is at least 1. / i need a function {f} like an echo: it takes a {s}, a {n} and times, and behind the {s} it writes its last characters, as many as the {n}, over and over (times tells how often). the {n} is 1 or more / Given a {s}, a {n} of at least 1 and times, the function {f} should return the {s} and after it, repeated the given number of times, the piece of that length at its end. / {f}({s}, {n}, times): {s}, then {s}[-{n}:] times over, {n} > 0
    def {f}({s}, {n}, times):
        return {s} + {s}[-{n}:] * times
    # the last {k} characters of {w1} should be heard {k2} more times; keep the echo / {echo} is {w1} with its last {k} characters added {k2} times / Call {f} so that the last {k} characters of {w1} are repeated {k2} times, and store the string in a variable named {echo}. / add {k2} times the ending of {k} characters to {w1} and call it {echo} / Compute with {f} the echo of {w1} in which a piece of {k} characters is repeated {k2} times.
    {echo} = {f}({w1}, {k}, {k2})
    # write {g}({s}) that draws {s} out: by {f}, only its last character, {k3} times more / {g}({s}): call {f} for one character and {k3} repetitions / Write a function {g}({s}) that uses {f} to return {s} with its last character added {k3} more times. / shouting: {g} gets a {s} and returns it with the final character {k3} times more, which {f} can do / Define a function {g}({s}) which calls {f} with {s}, the length 1 and {k3} repetitions and returns the result.
    def {g}({s}):
        return {f}({s}, 1, {k3})
    # print the echo and the drawn-out {w2}, with {sep} between them / show {echo}, then {sep}, then what {g} makes of {w2} / {echo} and {g} of {w2}: print both, separated by {sep} / Print {echo} and the result of {g} for {w2}, separated by {sep}. / Output {w2} as {g} writes it, but {echo} before it, {sep} in the middle.
    print({echo}, {g}({w2}), sep={sep})
two_signs_in_turn
    # write a function {f}({q}, {r}, {m}) that writes the texts {q} and {r} in turn, {q} first, until there are {m} pieces / Write a function {f}({q}, {r}, {m}) that returns a string of {m} pieces, alternating between {q} and {r} and beginning with {q}. / {f}({q}, {r}, {m}): {q}{r}{q}{r}... with {m} parts altogether / a pattern of two things. {f} takes {q}, {r} and a count {m} and builds a string in a loop: {q} at the even steps (0, 2, ...), {r} at the odd ones, {m} steps / Given two strings {q} and {r} and a number {m}, the function {f} returns {q}, {r}, {q} and so on, joined to one string, where the total number of pieces is {m}.
    def {f}({q}, {r}, {m}):
        result = ""
        for i in range({m}):
            result += {q} if i % 2 == 0 else {r}
        return result
    # make a border of {big} pieces from {sign} and {sign2}, beginning with {sign2} / {border}: {sign2} and {sign} in turn, {big} in all / Call {f} so that {sign2} comes first, then {sign}, with a total of {big} pieces, and store the result in a variable named {border}. / {big} signs, {sign2}, {sign}, {sign2} and so on, as {border} / Create a variable named {border} containing {sign2} and {sign} alternately, {big} pieces long, by means of the function.
    {border} = {f}({sign2}, {sign}, {big})
    # the same with {w1} and {w2}, but only {k2} pieces; call it {tv} / {tv} is what the function returns for {w1}, {w2} and {k2} / Use {f} to build a string {tv} of {k2} pieces from {w1} and {w2}, starting with {w1}. / now take turns between {w1} and {w2}, {k2} of them together, and name that {tv} / Assign the alternating string of {w1} and {w2} with {k2} pieces to the variable {tv}.
    {tv} = {f}({w1}, {w2}, {k2})
    # print the border, then {tv}, then the border backwards, each on its own line / show {border}, below it {tv}, and last {border} reversed / {tv} goes between {border} and the reversed border: print three lines / Print {border}, {tv} and the reverse of {border} on three separate lines. / Output three lines, which are the border, {tv}, and the border read from its end.
    print({border})
    print({tv})
    print({border}[::-1])
progress_bar(k2, k3)
    # write a function {f}(done, total, width) for a progress bar: {sign} for the part that is done, {sign2} for the rest, width signs in all. round the done part down / Write a function {f}(done, total, width) that returns a string of width characters. The first done * width // total of them are {sign}, the others are {sign2}. / {f}(done, total, width) draws how far something is. out of width signs, done * width // total are {sign} and those after them {sign2} / i need a function {f} that takes done, total and width, works out which share of the width is filled (whole signs only, done of total) and returns so many {sign}, followed by {sign2} up to the width / Given the numbers done, total and width, the function {f} should return a bar of {sign} and {sign2}: the length is width, and the filled part is to width as done is to total, rounded down.
    def {f}(done, total, width):
        filled = done * width // total
        return {sign} * filled + {sign2} * (width - filled)
    # {d1} of {t1} are done: make the bar with a width of {wide} / {bar}: {wide} signs wide, {t1} in total, of which {d1} are done / Call {f} with the width {wide}, the total {t1} and {d1} done, and store the string in a variable named {bar}. / how does it look when {d1} out of {t1} are ready and {wide} signs are used? keep that bar / Create a variable named {bar} with the value of {f} for a total of {t1}, a done part of {d1} and {wide} characters.
    {bar} = {f}({d1}, {t1}, {wide})
    # {g}(done, total) returns a bar of {wide2} signs by {f}, a space and the percentage done, rounded down, with % / write {g}(done, total): first the bar from {f}, {wide2} wide, then a space, then the whole percent of total that are done and the sign % / Write a function {g}(done, total) that returns the bar of {f} with a width of {wide2}, followed by a space, the integer percentage done * 100 // total and a percent sign. / i want the percent behind the bar. {g} gets done and total, calls {f} for {wide2} signs and adds a space, done * 100 // total and "%" / Define a second function {g}(done, total). It calls {f} with the width {wide2} and returns its result, a space, and the percentage without decimals plus %.
    def {g}(done, total):
        return f"{{f}(done, total, {wide2})} {done * 100 // total}%"
    # print the bar, and for each number of {dones} what {g} gives with a total of {t1}, one per line / show {bar}; then loop over {dones} as the done part of {t1} and print the line of {g} / the bar first. below it, for {dones} done of {t1}, a line each by {g}: print all this / Print {bar}. Then, for each number in {dones}, print the result of {g} with this number and the total {t1}. / Output {bar} and go on with one line from {g} per value in {dones}; the total is {t1}.
    print({bar})
    for x in {dones}:
        print({g}(x, {t1}))
loud_beginning
    # write a function {f}({s}, {n}) that puts the first {n} characters of {s} in capitals and all the others in small letters / Write a function {f}({s}, {n}) that returns {s} with its first {n} characters in upper case and the remaining characters in lower case. / {f}({s}, {n}): {n} characters upper, rest lower / i need a function {f} that takes a {s} and a {n}; as many characters as the {n} says, from the left, become capital letters, what follows becomes lower case / Given a {s} and a {n}, the function {f} converts the beginning of the {s}, up to the {n}, to upper case and everything after it to lower case, and returns the string.
    def {f}({s}, {n}):
        return {s}[:{n}].upper() + {s}[{n}:].lower()
    # make {ph} loud at the beginning, {k3} characters / {loud} is what it returns for {ph} and {k3} / Call {f} with {ph} and {k3} and store the result in a variable named {loud}. / with {k3} capitals at its start, {ph} becomes {loud} / Compute the value of {f} for the text {ph} and the number {k3}, and name it {loud}.
    {loud} = {f}({ph}, {k3})
    # write {g}({s}) for the common case: only the first character in capitals, by {f} / {g}({s}): {f} with 1 / Write a function {g}({s}) that calls {f} so that just the first character of {s} is in upper case, and returns the result. / mostly it's a single capital at the front. so {g} takes only a {s} and returns what {f} makes of it with the number 1 / Define a second function {g}({s}) which returns the result of {f} for {s} and 1.
    def {g}({s}):
        return {f}({s}, 1)
    # print each of {words} after {g}, joined with {sep}, and on the next line if {loud} is still the same as {ph} (True or False) / show the words {words} as {g} returns them, {sep} between them; under this, whether {loud} equals {ph} / first a line with the results of {g} for {words}, separated by {sep}, then True or False for {loud} being equal to {ph}: print both / Print the results of {g} for the words {words}, separated by {sep}. On the next line, print whether {loud} is equal to {ph}. / Output {words} after {g} as one string with {sep} in between, and then say if {ph} and {loud} are equal.
    print({sep}.join({g}(w) for w in {words}))
    print({loud} == {ph})
middle_marked
    # write a function {f}({q}, {z}) that puts {z} on both sides of the middle character of {q}. if the length is even there is no middle, so return {q} / Write a function {f}({q}, {z}) that returns the string {q} with {z} before and after its middle character. Strings of even length are returned unchanged. / {f}({q}, {z}): odd length -> {z} around the character in the middle; even length -> {q} / to show where the middle of a text is: {f} takes the text {q} and a sign {z}; {q} comes back with {z} in front of and behind the one character in its middle, or as it was if it has an even number of characters / Given a string {q} and a sign {z}, the function {f} should mark the central character of {q} by {z} on its left and right. If the number of characters is even, it returns {q}.
    def {f}({q}, {z}):
        if len({q}) % 2 == 0:
            return {q}
        half = len({q}) // 2
        return {q}[:half] + {z} + {q}[half] + {z} + {q}[half + 1:]
    # the words are {words}, call them {ws} / put {words} into {ws} / Create a list named {ws} containing {words.items}. / {ws} = {words} / Assign the list {words} to a variable named {ws}.
    {ws} = {words}
    # mark the middle of each of them with {sign} and keep the marked words / {marked}: what the function makes of every word in {ws}, with {sign} / Create a list named {marked} with the results of {f} for the items of {ws} and the sign {sign}. / use {sign} on the whole list, as {marked} / Call {f} with {sign} for every word in {ws} and store what it returns in a list {marked}.
    {marked} = [{f}(w, {sign}) for w in {ws}]
    # print the ones that did not change, one per line / which words of {ws} are not changed, i.e. the same in {marked}? print each on its own line / for each word in {ws}: print it if {f} with {sign} gives the word itself / Print every word of {ws} that is equal to the corresponding item of {marked}, one per line. / Go through {ws} and {marked} side by side and output the word whenever both are equal.
    for a, b in zip({ws}, {marked}):
        if a == b:
            print(a)
"""
PLACES = r"""
one_character_replaced
    # write a function {f}({s}, {p}, {c}) that puts {c} at the index {p} of {s} (counted from 0) instead of the character there; if {s} is too short for that, return it as it is / Write a function {f}({s}, {p}, {c}) that returns {s} with the character at index {p} replaced by {c}. If {p} is not less than the length of {s}, return {s} unchanged. / i need a function {f} which takes a {s}, a {p} and a {c} and exchanges one character: the one at the {p}, where 0 is the first, becomes the {c}. a {p} behind the end changes nothing / Given a {s}, a {p} starting from 0 and a {c}, the function {f} returns the {s} with the {c} at this {p}. When the {s} has no such {p}, it is returned as it is. / {f}({s}, {p}, {c}): {c} instead of {s}[{p}], or just {s} if there is no such index
    def {f}({s}, {p}, {c}):
        if {p} >= len({s}):
            return {s}
        return {s}[:{p}] + {c} + {s}[{p} + 1:]
    # put {sign} at index {i1} of {w1} and call the text {tv} / {tv} is {w1} with {sign} at index {i1} / Call {f} for {w1} with the character {sign} and the index {i1}, and store the result in a variable named {tv}. / index {i1} of {w1} becomes {sign}: keep that as {tv} / Create a variable {tv} that contains {w1} after its character at index {i1} was replaced by {sign}.
    {tv} = {f}({w1}, {i1}, {sign})
    # now {g}({s}, {c}), which replaces the last character of {s} by {c} with the help of {f} / write {g}({s}, {c}): it calls {f} for the last index of {s} / Write a function {g}({s}, {c}) that uses {f} to replace the last character of the nonempty string {s} by {c} and returns the result. / only the last character is to change: {g} takes a {s} and a {c} and passes them to {f}, together with the length minus 1 / Define a second function {g}({s}, {c}). It returns the result of {f} for {s}, the index of its last character, and {c}.
    def {g}({s}, {c}):
        return {f}({s}, len({s}) - 1, {c})
    # print {tv}, and on a second line all of {words} with {sign2} as their last character, joined by {sep} / show {tv}; below it each word of {words} after {g} put {sign2} at its end, {sep} between them / {tv} first, then {g} with {sign2} for {words}, separated by {sep}: print these two lines / Print {tv}. Then print the words {words} with their last characters replaced by {sign2}, separated by {sep}. / Output {tv} and, in a new line, the results of {g} for every word in {words} and {sign2} as one string with {sep}.
    print({tv})
    print({sep}.join({g}(w, {sign2}) for w in {words}))
one_character_gone
    # write a function {f}({s}, {p}) that leaves out the character number {p} of {s}, counted from 1; for a {p} that doesn't exist {s} is returned unchanged / Write a function {f}({s}, {p}) that returns {s} without its character at the position {p}. The first position is 1. If {p} is less than 1 or greater than the length of {s}, return {s}. / {f}({s}, {p}) drops one character, the one at {p} if the first is 1. nothing happens if it's not from 1 to the length / i need a function {f} that takes a {s} and a {p} and removes what is at this {p}; the first character is number 1, and where there is no such character the whole {s} comes back / Given a {s} and a {p} counted from 1, {f} should return the {s} without the character at the {p}, or the complete {s} if the {p} is outside.
    def {f}({s}, {p}):
        if 1 <= {p} <= len({s}):
            return {s}[:{p} - 1] + {s}[{p}:]
        return {s}
    # remove the {k.th} character of {w1} and store the rest / {rest}: {w1} without character number {k} / Call {f} with the position {k} and the string {w1}, and store the result in a variable named {rest}. / take number {k} out of {w1}; what is left is the rest / Create a variable named {rest} with the value of {f} for {w1} and the position {k}.
    {rest} = {f}({w1}, {k})
    # {us}: {low1} with its first character gone, with its second gone, and so on up to the last / make a list {us} of all texts you get when one character of {low1} is removed, from the first position to the last / Create a list named {us} with the results of {f} for {low1} and each position from 1 to the length of {low1}. / for every position of {low1}, beginning at 1, call the function and put what it returns into {us} / Call {f} with {low1} and all its positions in order, and collect the strings in a list {us}.
    {us} = [{f}({low1}, i) for i in range(1, len({low1}) + 1)]
    # print the rest, and after it the texts in {us}, one per line / show {rest}, then each of {us} on a line of its own / first {rest}, then {us} line by line: print that / Print {rest}. Then print every string in {us} on a separate line. / Output {rest} first, then loop over {us} and output each of them.
    print({rest})
    for x in {us}:
        print(x)
two_places_exchanged
    # write a function {f}({q}, {i}, {j}) that swaps the characters of {q} at the indices {i} and {j} and returns the new string / Write a function {f}({q}, {i}, {j}) that returns a copy of the string {q} in which the characters at the indices {i} and {j} have been exchanged. / {f}({q}, {i}, {j}): {q} with two characters swapped, those at {i} and {j} (from 0) / strings can't be changed, so {f}({q}, {i}, {j}) makes a list of the characters of {q}, lets number {i} and number {j} change places, and joins them again / Given a string {q} and two valid indices {i} and {j}, the function {f} exchanges both characters in a list of all characters and returns this list joined to a string.
    def {f}({q}, {i}, {j}):
        chars = list({q})
        chars[{i}], chars[{j}] = chars[{j}], chars[{i}]
        return "".join(chars)
    # swap the characters at {a1} and {a2} in {long1} and keep the swapped word / {swapped} is {long1} after indices {a1} and {a2} changed places / Call {f} with {long1} and the indices {a1} and {a2}, and store the result in a variable named {swapped}. / in {long1}, what is at index {a1} goes to index {a2} and the other way round: {swapped} / Let {swapped} be the string that {f} returns for {long1}, {a1} and {a2}.
    {swapped} = {f}({long1}, {a1}, {a2})
    # write {g}({q}), which lets the first and the last character of {q} change places by {f} / {g}({q}): swap both ends of {q}, calling {f}. it is never empty / Write a function {g}({q}) that uses {f} to exchange the first and the last character of the nonempty string {q}. / the two ends are swapped most often. so make {g} with only one parameter {q}, returning what {f} gives for index 0 and the last index / Define a function {g}({q}) which returns the result of {f} for {q}, the index 0 and the index of the last character.
    def {g}({q}):
        return {f}({q}, 0, len({q}) - 1)
    # print the swapped word, and in the next line {words} with their ends swapped, {sep} between them / show {swapped}; then {g} of each of {words}, joined by {sep}, on a new line / {swapped} above, below it the words {words} after {g}, separated by {sep}: print both lines / Print {swapped}. On the next line, print the results of {g} for the words {words}, separated by {sep}. / Output {swapped} and under it a line with every word of {words} as {g} returns it, {sep} in between.
    print({swapped})
    print({sep}.join({g}(w) for w in {words}))
from_to_inclusive
    # write a function {f}({s}, start, stop) that returns the characters of {s} from number start to number stop, both included and counted from 1; if start is larger than stop, swap them first / Write a function {f}({s}, start, stop) that returns the part of {s} from position start to position stop inclusive, where the first character has position 1. If start is greater than stop, the two are exchanged. / {f}({s}, start, stop): cut out start..stop, 1 is the first, both ends belong to it, and the order of the two limits doesn't matter / i need a function {f} that takes a {s}, a start and a stop. people count from 1 and mean both limits inclusively. when the start is the larger one they have to change places before the part is returned / Given a {s} and the positions start and stop, counted from 1, {f} returns everything between them, including both. It works for positions in either order.
    def {f}({s}, start, stop):
        if start > stop:
            start, stop = stop, start
        return {s}[start - 1:stop]
    # cut the characters {k} to {b2} out of {long1} / {cut}: number {k} to number {b2} of {long1} / Call {f} to get the characters {k} to {b2} of {long1}, and store them in a variable named {cut}. / from {long1} take what is at {k} to {b2}, and keep that cut / Let {cut} be the part of {long1} from position {k} to position {b2}.
    {cut} = {f}({long1}, {k}, {b2})
    # the same for {long2}, but with {far} as the start and {k2} as the stop; the name is {tv} / {tv} is what you get for {long2} if the start is {far} and the stop {k2} / Call {f} with {long2}, the start {far} and the stop {k2}, and store the string in {tv}. / now from {far} back to {k2} in {long2}; call it {tv} / Assign to {tv} the result of the function for {long2} with start {far} and stop {k2}.
    {tv} = {f}({long2}, {far}, {k2})
    # print both parts with {sep} between them, the cut first, and then if they are equally long / show {cut}{sep.bare}{tv} as one string, followed by whether their lengths are the same / join {cut} and {tv} by {sep}; print that and True or False for equal lengths / Print {cut} and {tv} joined by {sep}, followed by True if both have the same length and False otherwise. / Output {cut}, {sep} and {tv} without any spaces added, and after them whether {cut} is as long as {tv}.
    print({cut} + {sep} + {tv}, len({cut}) == len({tv}))
split_at_nth_sign
    # write a function {f}({q}, {z}, {h}) that splits {q} at the {h}th {z} and returns what is before it and what is after it. with too few of them, everything is in the first part and the second is empty / Write a function {f}({q}, {z}, {h}) that returns two strings: the part of {q} before the {h}th occurrence of {z} and the part after it. If there are fewer than {h} occurrences, return {q} and an empty string. / {f}({q}, {z}, {h}): cut {q} in two at its {h}th {z}, {z} itself is dropped, no such {z} -> {q} and "" / i want to cut a row of fields in two. {f} takes the row {q}, the sign {z} between the fields and a number {h}; it splits, then joins the first {h} fields with {z} and the others with {z}, and returns both texts / Given a string {q}, a separator {z} and a number {h}, the function {f} returns the first {h} fields and the remaining fields, each joined by {z}.
    def {f}({q}, {z}, {h}):
        parts = {q}.split({z})
        return {z}.join(parts[:{h}]), {z}.join(parts[{h}:])
    # split {row1} at its {k.th} {rsep} into front and back / {front} and {back}: what comes before and after the {k.th} {rsep} in {row1} / Call {f} to split {row1} at the {k.th} occurrence of {rsep}, and store the two strings in the variables {front} and {back}. / the {k.th} {rsep} of {row1} is where it is cut; unpack the two pieces as {front} and {back} / Let {front} and {back} be the results of {f} for {row1}, the sign {rsep} and the number {k}.
    {front}, {back} = {f}({row1}, {rsep}, {k})
    # count the {rsep} that are left in {back}, as {nv} / {nv}: how often {rsep} is in {back} / Count the occurrences of {rsep} in {back} and store the number in {nv}. / let {nv} be the number of {rsep} in the back part / Let {nv} be how many {rsep} the back still has.
    {nv} = {back}.count({rsep})
    # print the back, {nv} and the front, with {sep2} between each two / show {back}, then {nv}, then {front}, all separated by {sep2} / {back}, {nv} and {front} in this order, {sep2} as separator: print them / Print {back}, {nv} and {front}, separated by {sep2}. / Output first the back, then the count {nv}, last the front; use {sep2} as the separator.
    print({back}, {nv}, {front}, sep={sep2})
field_by_number(phs, rows_sep)
    # write a function {f}({s}, {c}, {h}) that splits {s} at every {c} and returns field number {h} (the first is 1), or {no} if there are not so many fields / Write a function {f}({s}, {c}, {h}) that returns the {h}th field of {s}, where fields are separated by {c} and counted from 1. If there are fewer than {h} fields, return {no}. / {f}({s}, {c}, {h}): the {h}th piece of {s} between {c}, from 1; {no} if missing / i need a function {f} which takes a {s}, a {c} and a number {h}. the {c} stands between the fields, and what i want is field {h}, starting at 1; when it doesn't exist, give me {no} / Given a {s}, a {c} and a number {h}, the function {f} should split the {s} by the {c} and return field {h}, counting from 1, or {no} if {h} is too high.
    def {f}({s}, {c}, {h}):
        parts = {s}.split({c})
        if {h} > len(parts):
            return {no}
        return parts[{h} - 1]
    # {ws} = {rows} / the rows are {rows}; make a list {ws} of them / Create a list named {ws} containing the strings {rows}. / put {rows} into {ws} / Store the list {rows} in a variable named {ws}.
    {ws} = {rows}
    # take field {k} of each of them, split at {rows_sep}, as {us} / {us}: the {k.th} field of every item in {ws}; the separator is {rows_sep} / Create a list named {us} with the {k.th} fields of all strings in {ws}, using {f} and the separator {rows_sep}. / with {rows_sep} between the fields, what is in field {k} of each row? make that a list {us} / Call {f} with {rows_sep} and {k} for every row in {ws} and store the results in {us}.
    {us} = [{f}(x, {rows_sep}, {k}) for x in {ws}]
    # and the first field of the first row, which is the field to keep / {field}: number 1 of the first item of {ws} / Store the first field of the first row in a variable named {field}, again by means of the function with {rows_sep}. / from the row at the top of {ws} take field 1 and call it {field} / Let {field} be the result of {f} for the first string in {ws}, the separator {rows_sep} and the number 1.
    {field} = {f}({ws}[0], {rows_sep}, 1)
    # print it in capitals, then the items of {us} that are not {no}, each on its own line / show {field} in upper case; after it those of {us} which aren't {no}, line by line / first print the field in capital letters. then loop over {us} and print what differs from {no} / Print {field} in upper case. Then print every item of {us} except {no} on a separate line. / Output {field}, all capitals, and below it each item of {us}, leaving out {no}.
    print({field}.upper())
    for x in {us}:
        if x != {no}:
            print(x)
part_cut_out
    # write a function {f}({q}, {z}, {r}) that removes from {q} everything from the first {z} to the next {r} after it, both signs included. if one of them is missing, return {q} / Write a function {f}({q}, {z}, {r}) that returns {q} without the part that begins with the first {z} and ends with the first {r} after it, including both. If there is no {z} or no {r} after it, return {q} unchanged. / {f}({q}, {z}, {r}): {q} minus what stands between {z} and {r} and minus these two; nothing is removed unless both are there, in this order / remarks in brackets should go. {f} takes a text {q}, an opening sign {z} and a closing sign {r}, looks for the first {z}, then for {r} behind it, and cuts out all of that, signs too; not found means no change / Given a string {q} and two signs {z} and {r}, the function {f} finds the first {z} and the next {r}, and returns {q} without this part. It returns {q} if one of the signs is not found.
    def {f}({q}, {z}, {r}):
        begin = {q}.find({z})
        finish = {q}.find({r}, begin + 1)
        if begin == -1 or finish == -1:
            return {q}
        return {q}[:begin] + {q}[finish + 1:]
    # {ws} = {bracketed} / the texts are {bracketed}, as a list {ws} / Create a list named {ws} containing {bracketed}. / put the strings {bracketed} in {ws} / Assign the list {bracketed} to the variable {ws}.
    {ws} = {bracketed}
    # make the first one shorter: take out what is between {opening} and {closing} / {shorter} is the first text of {ws} without the part from {opening} to {closing} / Call {f} with the first string in {ws}, {opening} and {closing}, and store the result in a variable named {shorter}. / cut the bracket ({opening} to {closing}) out of the first item and keep the shorter text / Let {shorter} be the value of {f} for the first item of {ws}, where the signs are {opening} and {closing}.
    {shorter} = {f}({ws}[0], {opening}, {closing})
    # print it, and then the same for the remaining ones, each in its own line / show {shorter}; below it, line by line, what the function makes of the other items of {ws} / {shorter} first, after it all texts but the first without that part, one per line: print this / Print {shorter}. Then print the results of {f} for all other strings in {ws}, one per line. / Output {shorter}, then go through {ws} from the second item on and output each text after {f} with the same signs.
    print({shorter})
    for x in {ws}[1:]:
        print({f}(x, {opening}, {closing}))
text_behind_a_part
    # write a function {f}({s}, {t}) that returns what comes after the first {t} in {s}, or all of {s} if {t} isn't in it / Write a function {f}({s}, {t}) that returns the part of {s} after the first occurrence of {t}. If {s} does not contain {t}, return {s}. / i need a function {f} that takes a {s} and a {t}, searches the {s} for the {t} and gives back everything behind it; not there? then the {s} itself / Given a {s} and a {t}, {f} should return the remainder of the {s} that follows the {t} where it is found first, and the unchanged {s} if it is not found. / {f}({s}, {t}): rest of {s} behind the first {t}, {s} if there is none
    def {f}({s}, {t}):
        if {t} not in {s}:
            return {s}
        return {s}.split({t}, 1)[1]
    # keep the tail of {ph} behind {in1} / {tail} is what comes after {in1} in {ph} / Call {f} to get the part of {ph} after {in1}, and store it in a variable named {tail}. / from {ph} take all that follows {in1}, as {tail} / Let {tail} be the result of the function for the part {in1} and the text {ph}.
    {tail} = {f}({ph}, {in1})
    # now write {g}({s}, {t}, stop): what is behind {t}, by {f}, but only up to the next stop / {g}({s}, {t}, stop) returns the text between {t} and stop. it calls {f}, splits the result at stop and takes the first piece / Write a function {g}({s}, {t}, stop) that calls {f} with {s} and {t} and returns the part of the result before the first occurrence of stop. / i'd also like the piece between two parts. {g} gets a {s}, a {t} and a stop; of what {f} gives back for the first two it keeps what is in front of the stop (all of it if the stop isn't found) / Define a second function {g}({s}, {t}, stop), which returns what {f} finds behind {t}, cut off where stop begins.
    def {g}({s}, {t}, stop):
        return {f}({s}, {t}).split(stop)[0]
    # print what is between {in1} and {in2} in {ph}, without spaces at the ends, and how long the tail is / show the stripped text from {g} for {ph}, {in1} and {in2}, followed by the length of {tail} / {g} with {in1} and {in2} for {ph}, stripped, and the number of characters in {tail}: print both / Print the part of {ph} between {in1} and {in2} without leading and trailing spaces, followed by the length of {tail}. / Output two things in one line: the piece of {ph} after {in1} and before {in2} (strip it), and len of {tail}.
    print({g}({ph}, {in1}, {in2}).strip(), len({tail}))
written_over
    # write a function {f}({s}, {t}, {p}) that writes {t} over {s}, starting at index {p}: as many characters of {s} as {t} has are replaced, the others stay / Write a function {f}({s}, {t}, {p}) that returns {s} with its characters from index {p} on replaced by {t}. The characters after the length of {t} are unchanged. / {f}({s}, {t}, {p}): {t} laid over {s} from index {p} / like typing in overwrite mode: {f} takes a {s}, a {t} and a {p}, and the {t} takes the place of just as many characters of the {s}, from the {p} on (0 is the first) / Given a {s}, a {t} and a {p} counted from 0, the function {f} should return the {s}, in which the {t} stands at the {p} and covers what was there.
    def {f}({s}, {t}, {p}):
        return {s}[:{p}] + {t} + {s}[{p} + len({t}):]
    # make a board of {big} times {sign} / {board} is {sign}, {big} of them / Create a string named {board} that consists of {big} copies of {sign}. / repeat {sign} {big} times and call it {board} / Assign {sign}, repeated {big} times, to a variable named {board}.
    {board} = {sign} * {big}
    # write {w1} over it from index {k} on / at index {k} of the board there should be {w1} now / Use {f} to place {w1} at the index {k} of {board}, and store the result in {board} again. / {w1} goes onto {board}, beginning at {k} / Replace {board} by the result of the function for it, the text {w1} and the index {k}.
    {board} = {f}({board}, {w1}, {k})
    # do the same with {low1} at index {far} / and {low1} at {far}, on the board as it is now / Place {low1} at the index {far} of {board} in the same way. / {low1} is written over {board} as well, starting at {far} / Update {board} once more with {f}, this time for the text {low1} and the index {far}.
    {board} = {f}({board}, {low1}, {far})
    # print it, and how many {sign} are left on it / show {board} and then the count of {sign} in it / the board and, beside it, how often {sign} is still there: print them / Print {board} and the number of occurrences of {sign} in it. / Output {board}, followed by the number of {sign} that it still has.
    print({board}, {board}.count({sign}))
holes_numbered(lows, hole)
    # write a function {f}({q}, {z}) that replaces the first {z} in {q} by 1, the second by 2 and so on, and returns the text / Write a function {f}({q}, {z}) that returns {q}, where each occurrence of {z} is replaced by its number. The first occurrence has the number 1. / {f}({q}, {z}): number all {z} in {q}, from 1 / blanks in an exercise should be numbered. {f} takes the text {q} and the sign {z} that marks a blank; it splits {q} there, starts with the first piece, and adds the numbers 1, 2, 3, ... each followed by the next piece / Given a text {q} and a sign {z}, the function {f} should put consecutive numbers, beginning with 1, in place of the signs and return the result.
    def {f}({q}, {z}):
        parts = {q}.split({z})
        result = parts[0]
        for i, x in enumerate(parts[1:], 1):
            result += str(i) + x
        return result
    # the text is {holed}; call it {sv} / {sv} = {holed} / Create a string named {sv} with the value {holed}. / store {holed} in {sv} / Let {sv} be the string {holed}.
    {sv} = {holed}
    # get it numbered, {hole} is the sign / {numbered} is {sv} with numbers instead of {hole} / Call {f} with {sv} and {hole}, and store the result in a variable named {numbered}. / put numbers in place of the {hole} in {sv}, as {numbered} / Let {numbered} be what the function returns for the sign {hole} and the text {sv}.
    {numbered} = {f}({sv}, {hole})
    # print {numbered}, with {after} directly behind it, and in the next line how many {hole} there were in {sv} / show the numbered text and {after} right at its end; below it, the count of {hole} in {sv} / {numbered} plus {after} in one line, the number of {hole} in {sv} in another: print both / Print {numbered}, immediately followed by {after}. On the next line, print how often {hole} occurs in {sv}. / Output the text with the numbers ({after} attached), then on its own line how many times {sv} has {hole}.
    print({numbered} + {after})
    print({sv}.count({hole}))
capitals_between_signs
    # write a function {f}({s}, {c}) that splits {s} at {c}, makes the first letter of every piece a capital without touching the rest, and puts the pieces together again with {c} / Write a function {f}({s}, {c}) that returns {s} with the first character of each part between the separators {c} in upper case. All other characters are unchanged. / i need a function {f} which takes a {s} and a {c}: the {c} separates pieces, and each piece should begin with a capital letter, nothing else changes / Given a {s} and a {c}, {f} should capitalize the beginning of the {s} and the character after each {c}, and return the string. / {f}({s}, {c}): upper-case letter at the start and after every {c}; leave the others
    def {f}({s}, {c}):
        return {c}.join(x[:1].upper() + x[1:] for x in {s}.split({c}))
    # {tv}: what it makes of {row1} with {rsep} / call it with {row1} and {rsep}, and name the text {tv} / Call {f} with the string {row1} and the separator {rsep}, and store the result in a variable named {tv}. / in {row1} the pieces are separated by {rsep}; let them begin with capitals, as {tv} / Assign to {tv} the value of {f} for {row1}, where {rsep} is the separator.
    {tv} = {f}({row1}, {rsep})
    # for sentences write {g}({s}), which does the same with a space as the separator / {g}({s}) calls {f} with {s} and " " / Write a function {g}({s}) that uses {f} to let every word of {s} begin with a capital letter. Words are separated by spaces. / every word with a capital: that's {g}, it takes a {s} and lets {f} do the work, with " " between the pieces / Define a function {g}({s}) that returns the result of {f} for {s} and a space.
    def {g}({s}):
        return {f}({s}, " ")
    # print {tv}, and each of {phs} after {g}, one per line / show {tv}; then loop over {phs} and show what {g} makes of every text / {tv} first, below it the results of {g} for {phs}, line by line: print them / Print {tv}. Then print the result of {g} for every string in {phs} on a separate line. / Output {tv} and under it all of {phs} as {g} returns them, each on its own line.
    print({tv})
    for x in {phs}:
        print({g}(x))
signs_off_the_front
    # write a function {f}({q}, {z}, {m}) that takes {z} off the front of {q} as long as it begins with {z}, but {m} times at most / Write a function {f}({q}, {z}, {m}) that removes up to {m} leading characters {z} from the string {q} and returns the rest. / {f}({q}, {z}, {m}): strip {z} on the left only, no more than {m} of them / in a loop, {f} looks if the text {q} starts with {z}; if so, the first character is dropped and {m} goes down by one. it ends when {m} is 0 or {q} begins with something else, and returns {q} / Given a text {q}, a sign {z} and a number {m}, the function {f} returns {q} without the signs {z} at its beginning. At most {m} of them are removed.
    def {f}({q}, {z}, {m}):
        while {m} > 0 and {q}.startswith({z}):
            {q} = {q}[1:]
            {m} -= 1
        return {q}
    # {ws} = {fronted} / make a list {ws} with {fronted} / Create a list named {ws} containing the strings {fronted}. / the texts {fronted} are called {ws} / Let {ws} be the list {fronted}.
    {ws} = {fronted}
    # take at most {k} {fsign} off each of them, and keep the results as {us} / {us}: every item of {ws} without its first {fsign}, {k} of them at most / Create a list named {us} with the results of {f} for all strings in {ws}, the sign {fsign} and the number {k}. / up to {k} {fsign} may go from the front of each; the new list is {us} / Call {f} for every item of {ws} with a limit of {k} and the sign {fsign}, and store what it returns in {us}.
    {us} = [{f}(x, {fsign}, {k}) for x in {ws}]
    # which ones still begin with {fsign}? print them one per line / print those of {us} that have {fsign} at the front even now, each on its own line / go through {us} and show every text that starts with {fsign} / Print each string in {us} that begins with {fsign} on a separate line. / Loop over {us} and output every text whose first character is still {fsign}.
    for x in {us}:
        if x.startswith({fsign}):
            print(x)
place_of_the_nth
    # write a function {f}({q}, {z}, {h}) that returns the index of the {h}th {z} in {q}, or -1 if there are not so many / Write a function {f}({q}, {z}, {h}) that returns the index of the {h}th occurrence of {z} in {q}. If {z} occurs fewer than {h} times, return -1. / {f}({q}, {z}, {h}): where is the {h}th {z} in {q}? an index from 0, -1 when there is none / i need a function {f} which searches {q} for {z}, {h} times, each time from behind the last hit, and returns the last index it found; once nothing is found it returns -1 / Given a text {q}, a sign {z} and a number {h}, {f} should find {z} again and again, starting after the previous index, and return the index of number {h}, or -1 as soon as the search fails.
    def {f}({q}, {z}, {h}):
        found = -1
        for _ in range({h}):
            found = {q}.find({z}, found + 1)
            if found == -1:
                return -1
        return found
    # the row is {row1}, in {sv} / {sv} = {row1} / Create a string named {sv} with the value {row1}. / put {row1} into a variable {sv} / Store the text {row1} in {sv}.
    {sv} = {row1}
    # where is the {k2.th} {rsep} in it? keep that / {where} is the index of {rsep} number {k2} in {sv} / Call {f} for the {k2.th} {rsep} in {sv} and store the index in a variable named {where}. / store in {where} the place of the {k2.th} {rsep} within {sv} / Let {where} be the result of {f} for {sv}, the sign {rsep} and the number {k2}.
    {where} = {f}({sv}, {rsep}, {k2})
    # print {no} if it wasn't found, otherwise the index and the text behind it / if {where} is -1 show {no}, else show {where} and what comes after this index in {sv} / is {where} equal to -1? then print {no}. if not, print it, followed by the characters of {sv} after it / If {where} is -1, print {no}. Otherwise print {where} and the part of {sv} after this index. / Output {no} when there was no such {rsep}, that is for -1; in the other case {where} and the rest of {sv} from the next index on.
    if {where} == -1:
        print({no})
    else:
        print({where}, {sv}[{where} + 1:])
"""
COUNTS = r"""
leading_signs
    # write a function {f}({s}, {c}) that counts how many {c} are at the beginning of {s}; those further on don't matter / Write a function {f}({s}, {c}) that returns the number of characters {c} with which {s} begins. Occurrences after another character are not counted. / {f}({s}, {c}): how often does {c} stand at the very front of {s} without a gap? / i need a function {f} that takes a {s} and a {c} and returns a number: the length of the {s} minus its length after all {c} were stripped from the left / Given a {s} and a {c}, the function {f} should return how many times the {c} is repeated at the start of the {s}, and 0 if the {s} starts with something else.
    def {f}({s}, {c}):
        return len({s}) - len({s}.lstrip({c}))
    # the lines are {fronted}, as a list {ws} / {ws} = {fronted} / Create a list named {ws} containing {fronted}. / put {fronted} into {ws} / Store the strings {fronted} in a list named {ws}.
    {ws} = {fronted}
    # get the levels: how many {fsign} does each of them begin with? / {levels} is the list of what {f} gives for every item of {ws} and {fsign} / Create a list named {levels} with the number of leading {fsign} for each string in {ws}. / for all lines in {ws} count the {fsign} in front; these are the levels / Call {f} with {fsign} for every item of {ws} and store the numbers in {levels}.
    {levels} = [{f}(x, {fsign}) for x in {ws}]
    # print the highest of the levels, and below it the lines that begin with exactly one {fsign} / show the maximum of {levels}; after that each item of {ws} whose number is 1, line by line / what's the largest of {levels}? print it, then all texts of {ws} with one {fsign} at the front / Print the maximum of {levels}. Then print every string in {ws} that begins with exactly one {fsign}. / Output max of {levels} and, on separate lines, whatever in {ws} has the level 1.
    print(max({levels}))
    for x in {ws}:
        if {f}(x, {fsign}) == 1:
            print(x)
first_long_word
    # write a function {f}({s}, {n}) that returns the first word of {s} with more than {n} letters, or {no} if there isn't one / Write a function {f}({s}, {n}) that goes through the words of {s} and returns the first one longer than {n} characters. If no word is that long, return {no}. / {f}({s}, {n}): first word of {s} over {n} characters, {no} when all are shorter or just as long / i'm looking for a long word. the function {f} takes a {s} and a {n}, loops over the words and returns as soon as one has more characters than the {n} says; after the loop it returns {no} / Given a {s} and a {n}, {f} should return the earliest word whose length is greater than the {n}, and {no} if such a word does not exist.
    def {f}({s}, {n}):
        for w in {s}.split():
            if len(w) > {n}:
                return w
        return {no}
    # find the first word of more than {k2} letters in {ph}, as {tv} / {tv} is what it finds in {ph} for {k2} / Call {f} with {ph} and {k2} and store the word in a variable named {tv}. / which word in {ph} is the first with over {k2} letters? keep it as {tv} / Let {tv} be the result of the function for the text {ph} and the length {k2}.
    {tv} = {f}({ph}, {k2})
    # the same for each of {phs}, but with {k3}; collect the words in {us} / {us}: the first word over {k3} letters of every text in {phs} / Create a list named {us} with the results of {f} for the strings {phs} and the length {k3}. / go through {phs}, look for a word longer than {k3} in each, and make a list {us} of what is found / For every string in {phs}, call {f} with {k3}, and put the words into a list {us}.
    {us} = [{f}(x, {k3}) for x in {phs}]
    # print {tv}, and after it on the same line how many items of {us} are {no} / show {tv} and the count of {no} in {us} / {tv}, then the number of texts without such a word (that's {no} in {us}): print both / Print {tv} and the number of times {no} occurs in {us}. / Output {tv} together with how often {us} has {no}.
    print({tv}, {us}.count({no}))
last_capital
    # write a function {f}({q}) that returns the index of the last capital letter in {q}, or -1 if it has none / Write a function {f}({q}) that searches {q} from the end to the beginning and returns the index of the first upper-case letter it meets. Return -1 if there is none. / {f}({q}): where is the last upper-case letter of {q}? index from 0; -1 -> there's no capital / loop backwards over the indices of the text {q}: as soon as a character is upper case, {f} returns this index. if the loop comes to its end, -1 is returned / Given a string {q}, the function {f} should return the highest index at which there is a capital letter, or -1 for a string without capitals.
    def {f}({q}):
        for i in range(len({q}) - 1, -1, -1):
            if {q}[i].isupper():
                return i
        return -1
    # where is it in {ph}? keep the index as {nv} / {nv} is the result for {ph} / Call {f} with {ph} and store the index in a variable named {nv}. / find the last capital in {ph} and save where it is in {nv} / Assign to {nv} the index that {f} returns for {ph}.
    {nv} = {f}({ph})
    # keep those of {words} that have a capital somewhere, i.e. where it isn't -1, as {kept} / {kept}: the words of {words} for which the function does not return -1 / Create a list named {kept} with all words in {words} for which {f} returns a value other than -1. / from {words} drop each word without capitals (use {f}); the others are kept / Filter the words {words}, so that only those with an index of at least 0 are left, and name the list {kept}.
    {kept} = [w for w in {words} if {f}(w) != -1]
    # print {nv}, and {sep} between the kept words in the next line, or {no} if there are none / show {nv}; below, {kept} joined by {sep}, but {no} for an empty list / {nv} first. then, on a new line, the items of {kept} with {sep}; if no word was kept, {no}. print that / Print {nv}. On the next line, print the items of {kept}, separated by {sep}, or {no} if {kept} is empty. / Output {nv} and after it a line with everything in {kept}, {sep} in between ({no} when nothing is in it).
    print({nv})
    print({sep}.join({kept}) if {kept} else {no})
characters_before_a_digit
    # write a function {f}({q}) that counts the characters of {q} until the first digit; without any digit that's all of them / Write a function {f}({q}) that returns the number of characters in {q} before its first digit. If {q} contains no digit, return its length. / {f}({q}): length of the part of {q} in front of the first digit. use a loop with break / start with a count of 0, go through {q}, stop at a digit, and otherwise add one; {f}({q}) returns the count / Given a string {q}, the function {f} counts its characters one by one, stops when it meets a digit, and returns the count.
    def {f}({q}):
        count = 0
        for x in {q}:
            if x.isdigit():
                break
            count += 1
        return count
    # {ws} = {coded} / the codes are {coded}; call the list {ws} / Create a list named {ws} containing the strings {coded}. / make {ws} a list of {coded} / Store {coded} in a list named {ws}.
    {ws} = {coded}
    # make a list {us} of the parts before the first digit, one for each code in {ws} / {us}: every code of {ws}, cut where its digits begin / Create a list named {us} that contains, for each string x in {ws}, the first {f}(x) characters of it. / cut all of them in front of their first digit (by the function) and collect what is left over on the left side in {us} / Take the beginning of every string in {ws}, as long as {f} says, and store these parts in {us}.
    {us} = [x[:{f}(x)] for x in {ws}]
    # print each of them with {after} directly behind it, but not those that were not cut / loop over {us} and {ws} together: if the two texts differ, show the one from {us} and {after} right after it / for all pairs of {us} and {ws} that aren't equal, print the part plus {after} / Print every item of {us} that differs from the corresponding item of {ws}, immediately followed by {after}. / Output the parts in {us} that are not the whole code, line by line, {after} attached.
    for a, b in zip({us}, {ws}):
        if a != b:
            print(a + {after})
longer_or_first_in_order
    # write a function {f}(first, second) that returns the longer of two words; if they have the same length, the one that comes first in the alphabet / Write a function {f}(first, second) that returns the longer one of the two strings. If both have the same length, it returns the one that is smaller in alphabetical order. / {f}(first, second): the longer one wins, with equal lengths the smaller one (as Python compares strings) / two words compete. {f} takes a first and a second word; different lengths mean that the longer one is returned, otherwise it's the minimum of both / Given two strings first and second, the function {f} should return the one with more characters, or, if their lengths are equal, min of the two.
    def {f}(first, second):
        if len(first) != len(second):
            return max(first, second, key=len)
        return min(first, second)
    # which of {w1} and {w2} is it? keep that as {tv} / {tv} is the result for {w1} and {w2} / Call {f} with {w1} and {w2} and store the string in a variable named {tv}. / let {w1} and {w2} compete and save the better one as {tv} / Assign to {tv} what {f} returns for the two words {w1} and {w2}.
    {tv} = {f}({w1}, {w2})
    # now find the winner among {words}: start with {tv} and go on with the winner and the next word / {winner}: begin with {tv}, then loop over {words} and always keep what {f} returns for the winner so far and the word / Set a variable named {winner} to {tv}. Then replace it, for each word in {words}, by the result of {f} for it and the word. / with {tv} as the first winner, let every word of {words} compete against it by the function / Determine the {winner} in a loop: its first value is {tv}, and each word of {words} is compared with it by {f}.
    {winner} = {tv}
    for w in {words}:
        {winner} = {f}({winner}, w)
    # print the winner in capitals, its length in brackets behind it / show {winner} in upper case, a space, and then in round brackets how long it is / {winner} in capital letters and (in brackets) the number of its characters: print it / Print {winner} in upper case, followed by a space and its length in parentheses. / Output the winner like this: all capitals, then a space, then its length between ( and ).
    print(f"{{winner}.upper()} ({len({winner})})")
reading_time
    # write a function {f}({s}, speed) that returns how many minutes it takes to read {s}, where speed is the number of words per minute; always round up / Write a function {f}({s}, speed) that divides the number of words in {s} by speed and returns the result, rounded up to a whole number. / {f}({s}, speed): number of words of {s} over speed, rounded up / i need a function {f}. it gets a {s} and a speed in words per minute and tells me the minutes for reading the {s}; a minute that has begun counts as a whole one / Given a {s} and a speed, {f} should count the words, divide the count by the speed and return the smallest integer that is not less than the quotient.
    # + import math
    def {f}({s}, speed):
        return math.ceil(len({s}.split()) / speed)
    # how many minutes are needed for {ph} at a speed of {k}? keep them / {minutes} is the time for {ph} with {k} words per minute / Call {f} with the speed {k} and the text {ph}, and store the result in a variable named {minutes}. / somebody who reads {k} words per minute reads {ph}: store the minutes / Let {minutes} be the value of {f} for {ph} and {k}.
    {minutes} = {f}({ph}, {k})
    # and the total for all of {phs} at speed {k2}, one text after the other / {total}: add up what the function returns for {phs} and the speed {k2} / Compute the sum of the times for the texts {phs} at a speed of {k2}, and store it in a variable named {total}. / with {k2} words per minute, every text of {phs} is read; sum their times, as {total} / Let {total} be the sum of the results of {f} for each string in {phs} and the speed {k2}.
    {total} = sum({f}(x, {k2}) for x in {phs})
    # print both with " min" directly behind each, {sep} in between / one line with the minutes and then the total, " min" after each number and {sep} between them: show that / {minutes}, " min", {sep}, {total}, " min", all joined: print that / Print {minutes} and {total}, each followed by a space and min, with {sep} between them. / Output the two times, the single one first, as "... min" and separated by {sep}.
    print(f"{{minutes}} min", f"{{total}} min", sep={sep})
average_word_length
    # write a function {f}({s}) that returns the average length of the words in {s}, rounded to {e1} after the point; no words, then 0 / Write a function {f}({s}) that computes the mean number of characters per word of {s} and returns it rounded to {e1} decimal places. For a text without words, return 0. / {f}({s}): mean word length, {e1} as the number of decimals, 0 for an empty text / i need a function {f} that takes a {s}, splits it into words and tells how long they are on average (round it to {e1} decimals). be careful: if there is no word, it's 0 / Given a {s}, the function {f} should return the sum of the lengths of its words, divided by the number of words and rounded to {e1} decimals, or 0 if the {s} has no words.
    def {f}({s}):
        parts = {s}.split()
        if not parts:
            return 0
        return round(sum(len(w) for w in parts) / len(parts), {e1})
    # what's the average for {ph}? store it / {average} is the result for {ph} / Call {f} with {ph} and store the result in a variable named {average}. / get the average word length of {ph} / Compute the average length of the words in {ph} with {f}.
    {average} = {f}({ph})
    # {g}(first, second) returns the one of two texts with the longer words on average; on a tie, first / write {g}(first, second), which compares what {f} gives for both and returns the text with the higher value, first if they are equal / Write a function {g}(first, second) that returns second if {f} gives a greater value for it than for first, and first otherwise. / i want to compare texts. let {g} call {f} for its two parameters first and second and give back the text whose value is larger, or first when there's no difference / Define a second function {g}(first, second) that uses {f} to decide which text has the greater average word length, and returns it. If both are equal, it returns first.
    def {g}(first, second):
        return second if {f}(second) > {f}(first) else first
    # print the average and, on the next line, which of {ph} and {ph2} is chosen by {g} / show {average}; then, below it, the result of {g} for {ph} and {ph2} / {average} in one line and in the next the text with the longer words, {ph} or {ph2}: print this / Print {average}. On the next line, print the result of {g} for {ph} and {ph2}. / Output the average of before, and under it what {g} returns if it gets {ph} and {ph2}.
    print({average})
    print({g}({ph}, {ph2}))
letters_minus_digits
    # write a function {f}({q}) that starts at 0, adds 1 for every letter in {q} and takes away 1 for every digit; other characters don't count / Write a function {f}({q}) that returns the number of letters in {q} minus the number of digits in {q}. / {f}({q}): +1 per letter, -1 per digit, the rest is ignored. return the sum / are there more letters or more digits? {f} goes through the text {q} and keeps a score: up by one for a letter, down by one for a digit, and returns it at the end / Given a string {q}, {f} should count its letters positively and its digits negatively and return the resulting number.
    def {f}({q}):
        score = 0
        for x in {q}:
            if x.isalpha():
                score += 1
            elif x.isdigit():
                score -= 1
        return score
    # {nv} is the number for {code} / get it for {code}, as {nv} / Call {f} with {code} and store the number in a variable named {nv}. / what does it give for {code}? that's {nv} / Assign the value of {f} for {code} to {nv}.
    {nv} = {f}({code})
    # which of {coded} has the highest value? keep it as the best / {best}: the text in {coded} for which the function returns the most, the first of several / Find the string in {coded} with the greatest result of {f} and store it in a variable named {best}. / take the maximum of {coded}, with {f} as the key, and name it {best} / Let {best} be the item of {coded} for which {f} is largest.
    {best} = max({coded}, key={f})
    # print {no} if {nv} is negative, otherwise the best one / if {nv} is below 0 then show {no}, else show {best} / {best} should be printed, unless {nv} is less than 0; in this case it's {no} / Print {best} if {nv} is at least 0. Otherwise print {no}. / Output {no} in case {nv} is smaller than zero, and {best} in case it is not.
    print({no} if {nv} < 0 else {best})
different_characters
    # write a function {f}({s}) that tells how many different characters {s} has; capital and small letters count as the same / Write a function {f}({s}) that returns the number of distinct characters in {s}, ignoring the difference between upper and lower case. / {f}({s}): size of the set of characters of {s} in lower case / i need a function {f} which takes a {s} and counts every character only once, no matter how often it occurs and whether it is a capital / Given a {s}, {f} should convert it to lower case and return how many different characters it contains.
    def {f}({s}):
        return len(set({s}.lower()))
    # write {g}({s}): True if no character of {s} occurs twice, which means that {f} gives the length of {s} / {g}({s}) compares the length of {s} with what {f} says, and is True when they are equal / Write a second function {g}({s}) that uses {f} and returns True if all characters of {s} are different, and False otherwise. / are all characters different? that's what {g} should say about a {s}: does {f} return its length? / Define {g}({s}), which returns whether the result of {f} for {s} is equal to the length of {s}.
    def {g}({s}):
        return {f}({s}) == len({s})
    # keep the words of {lows} for which {g} is True, as {kept} / {kept}: those of {lows} without a repeated character, by {g} / Create a list named {kept} with all words in {lows} for which {g} returns True. / from {lows}, only words with nothing but different letters are kept / Filter {lows} with {g} and name the result {kept}.
    {kept} = [w for w in {lows} if {g}(w)]
    # how many words were kept? print that, and next to it the number of different characters in {ph} / print the length of {kept} and what {f} gives for {ph} / show two numbers: how many items {kept} has, and how many different characters are in {ph} / Print the number of words in {kept}, followed by the number of different characters in {ph}. / Output the length of {kept} and the result of {f} for {ph} in one line.
    print(len({kept}), {f}({ph}))
largest_digit
    # write a function {f}({q}) that returns the largest digit in {q} as a number, and -1 if there is no digit / Write a function {f}({q}) that returns the greatest digit occurring in the string {q} as an integer, or -1 if {q} contains no digits. / {f}({q}): max of the digits in {q}, -1 when it has none / begin with -1; for each character of {q} that is a digit, make it an int and keep it if it's larger. {f}({q}) returns what was kept / Given a string {q}, {f} should look at all its digits and return the highest one as an int. A string without digits gives -1.
    def {f}({q}):
        top = -1
        for x in {q}:
            if x.isdigit():
                top = max(top, int(x))
        return top
    # find the highest digit in {pin1} / {highest} is what it gives for {pin1} / Call {f} with {pin1} and store the result in a variable named {highest}. / which digit is the highest in {pin1}? keep it / Let {highest} be the largest digit of {pin1}, computed with {f}.
    {highest} = {f}({pin1})
    # add up the values of {f} for {coded}, but leave out the texts without a digit; call the sum {nv} / {nv}: the sum of the largest digits of {coded}, where -1 isn't counted / Compute the sum of the results of {f} for all strings in {coded}, except those equal to -1, and store it in {nv}. / go through {coded}, take the highest digit of each, if it has one, and let {nv} be their sum / Let {nv} be the total of the non-negative values that {f} returns for {coded}.
    {nv} = sum({f}(x) for x in {coded} if {f}(x) >= 0)
    # print {nv} divided by {k}, rounded to {e1} after the point, then the highest digit of before / divide {nv} by {k} and show it with {e1} decimals (by round), and next to it {highest} / {nv} over {k}, rounded to {e1} decimals, followed by {highest}: print these two / Print {nv} divided by {k}, rounded to {e1} decimal places, and {highest}. / Output two numbers, a {k.th} of {nv} rounded to {e1} places and {highest}.
    print(round({nv} / {k}, {e1}), {highest})
word_counted_without_marks
    # write a function {f}({q}, word) that counts how often word occurs among the words of {q}; punctuation marks (.,!?) at the ends of the words and capitals are ignored / Write a function {f}({q}, word) that returns how many words of {q} are equal to word after the characters .,!? have been stripped from them, ignoring case. / {f}({q}, word): strip ".,!?" from each word of {q}, lower case on both sides, count the equal ones / how often is a word in a text, even if there's a comma or so behind it or it begins with a capital? {f} takes the text {q} and the word and loops: count is raised by one whenever the cleaned word in small letters is the same as word in small letters / Given a text {q} and a word, the function {f} should split {q}, remove any of .,!? around each part, compare it with the word in lower case and return the number of matches.
    def {f}({q}, word):
        count = 0
        for w in {q}.split():
            if w.strip(".,!?").lower() == word.lower():
                count += 1
        return count
    # {sv} = {remarks} / the text is {remarks}, call it {sv} / Create a string named {sv} with the value {remarks}. / keep {remarks} as {sv} / Store the text {remarks} in a variable named {sv}.
    {sv} = {remarks}
    # count the hits for {target} in it / {hits}: how often it finds {target} in {sv} / Call {f} with {sv} and {target} and store the count in a variable named {hits}. / how often is {target} in {sv} according to the function? store the hits / Let {hits} be the number of times that {target} occurs in {sv}, as {f} counts.
    {hits} = {f}({sv}, {target})
    # print {target}, a colon directly after it, a space and the hits / show a line made of {target}, ": " and {hits} / {target}, then ":", then a space and the number {hits}: print it as one text / Print {target} immediately followed by a colon, then a space and {hits}. / Output "{target.bare}: " and the number of hits behind it.
    print(f"{target.bare}: {{hits}}")
"""
CHECKS = r"""
exactly_so_many_digits
    # write a function {f}({s}, {n}) that returns True if {s} consists of exactly {n} digits and nothing else, otherwise False / Write a function {f}({s}, {n}) that checks whether {s} has exactly {n} characters and all of them are digits. / {f}({s}, {n}): only digits, {n} of them -> True, everything else -> False / is it a proper PIN? i need a function {f} that takes a {s} and a {n} and tells if the {s} is made of digits only and as long as the {n} says / Given a {s} and a {n}, the function {f} should return True if the length of the {s} is equal to the {n} and it contains nothing but digits, and False if not.
    def {f}({s}, {n}):
        return len({s}) == {n} and {s}.isdigit()
    # the valid ones of {pins} are those with {pin_size} digits; put them into a list / {valid}: all of {pins} for which it is True with {pin_size} / Create a list named {valid} with the strings in {pins} that consist of exactly {pin_size} digits, according to {f}. / take from {pins} only what has {pin_size} digits, and keep the valid ones / Filter {pins} by the function with the length {pin_size} and store the result in {valid}.
    {valid} = [x for x in {pins} if {f}(x, {pin_size})]
    # now {g}({l}, {n}), which counts how many items of the list {l} are valid with {n} digits, by {f} / {g}({l}, {n}): for how many of {l} is {f} True with {n}? / Write a function {g}({l}, {n}) that returns the number of strings in the list {l} for which {f} returns True with the length {n}. / i need the count for a whole list, too. {g} gets the list {l} and {n}, calls {f} for each item and returns how often it was True / Define a second function {g}({l}, {n}) that uses {f} to count the strings in {l} that consist of exactly {n} digits.
    def {g}({l}, {n}):
        return sum({f}(x, {n}) for x in {l})
    # print the valid ones, separated by {sep}, and how many of {pins} would be valid with {k3} digits / show {valid} joined by {sep}, then what {g} says about {pins} and {k3} / the items of {valid} with {sep} between them, and {g} of {pins} for {k3}: print both / Print the strings in {valid}, separated by {sep}, followed by the result of {g} for {pins} and {k3}. / Output {valid} as one text with {sep} in between and, after it, how many of {pins} have {k3} digits according to {g}.
    print({sep}.join({valid}), {g}({pins}, {k3}))
allowed_name
    # write a function {f}({q}) that says whether {q} is allowed as a name: the first character must be a letter, and all characters must be letters, digits or underscores. an empty text isn't allowed / Write a function {f}({q}) that returns True if {q} begins with a letter and contains only letters, digits and underscores, and False otherwise. The empty string gives False. / {f}({q}): False if {q} is empty or starts with no letter, False for any character that is neither a letter nor a digit nor "_", True if nothing was wrong / i need a check {f} for names. given {q}, look at its beginning first (empty or not a letter: False). then loop over the characters and return False at the first one which isn't a letter, digit or underscore; in the end return True / Given a string {q}, {f} should return whether it could be a simple name, that is, a letter followed by any number of letters, digits and underscores.
    def {f}({q}):
        if not {q} or not {q}[0].isalpha():
            return False
        for x in {q}:
            if not (x.isalnum() or x == "_"):
                return False
        return True
    # {ws} = {idents} / the names are {idents}; store them as {ws} / Create a list named {ws} with the strings {idents}. / make a list {ws} out of {idents} / Let {ws} be the list {idents}.
    {ws} = {idents}
    # get the allowed ones / {allowed}: the names in {ws} that pass the check / Create a list named {allowed} with all strings in {ws} for which {f} returns True. / only allowed names of {ws}, please, as a new list / Filter {ws} with {f} and store the result in {allowed}.
    {allowed} = [x for x in {ws} if {f}(x)]
    # print the first of the names that are not allowed, and how many of them there are / show the first item of {ws} that isn't in {allowed}, followed by the number of such items / which name fails first? print it and the count of names in {ws} that fail / Print the first string in {ws} for which {f} returns False, followed by the number of these strings. / Output the first wrong name in {ws}, then how many names more {ws} has than {allowed}.
    print(next(x for x in {ws} if not {f}(x)), len({ws}) - len({allowed}))
ends_agree
    # write a function {f}({q}) that returns True if {q} begins and ends with the same letter, ignoring case; for an empty text it's False / Write a function {f}({q}) that returns True if the first and the last character of {q} are equal when case is ignored. If {q} is empty, return False. / {f}({q}): first == last in lower case? empty -> False / the check {f} for a text {q} has two steps: an empty {q} gives False at once, and then its outer characters, made small, are compared / Given a string {q}, {f} should return whether it ends with the character it begins with. Upper and lower case do not matter, and the empty string returns False.
    def {f}({q}):
        if not {q}:
            return False
        return {q}[0].lower() == {q}[-1].lower()
    # split {ph} into {ws} / {ws}: the words of {ph} / Create a list named {ws} of the words in {ph}. / cut {ph} at its spaces and call the list {ws} / Let {ws} be the list of words of the text {ph}.
    {ws} = {ph}.split()
    # keep the index of the first word with equal ends as {nv}, or -1 if there's none / {nv}: where in {ws} is the first word that passes {f}? -1 when no word does / Find the index of the first item of {ws} for which {f} returns True, and store it in {nv}. If there is no such item, {nv} is -1. / start with {nv} = -1, loop over {ws} with the index, and when {f} is True for a word, set {nv} to its index and stop / Set {nv} to -1. Then go through {ws}, and as soon as {f} returns True for a word, assign its index to {nv} and leave the loop.
    {nv} = -1
    for i, w in enumerate({ws}):
        if {f}(w):
            {nv} = i
            break
    # print {nv}, then what the function says to the whole text {ph} and to {lab} / show three things: {nv}, and the results for {ph} and for {lab} / {nv}, {f} of {ph}, {f} of {lab}: print them in one line / Print {nv}, the result of {f} for {ph} and the result of {f} for {lab}. / Output {nv} and whether {ph} and {lab} begin as they end, all in one line.
    print({nv}, {f}({ph}), {f}({lab}))
all_letters_there
    # write a function {f}({s}, letters) that returns True if every character of letters occurs somewhere in {s}; capitals in {s} count as small letters / Write a function {f}({s}, letters) that returns True if all characters of letters are contained in {s} after it has been converted to lower case. / {f}({s}, letters): is each of the letters found in {s}.lower()? True or False / i'd like to know if a {s} has all of certain letters. {f} takes the {s} and the letters as a string, and it returns False as soon as one letter isn't in the {s} (made small), otherwise True / Given a {s} and a string of letters, the function {f} should return False if any of the letters is missing in the lower-case {s}, and True otherwise.
    def {f}({s}, letters):
        for x in letters:
            if x not in {s}.lower():
                return False
        return True
    # the right ones of {lows} have all of {inner}: put them into a list / {right}: the words of {lows} in which the letters {inner} are all found / Create a list named {right} with the words in {lows} for which {f} returns True with the letters {inner}. / choose from {lows} each word with every letter of {inner}; keep the right ones / Filter {lows} by {f} and the letters {inner}, and store the result in {right}.
    {right} = [w for w in {lows} if {f}(w, {inner})]
    # print the shortest of them / show the shortest word in {right} / which of the right words has the fewest letters? print it / Print the shortest string in {right}. / Output the one in {right} with the smallest length.
    print(min({right}, key=len))
    # and is {inner} completely in {ph}? print {yes} if so, {no} if not / print {yes} or {no}: does {ph} have all of {inner}? / use the function for {ph} with the same letters, and show {yes} when it is True, otherwise {no} / Print {yes} if {f} returns True for {ph} and {inner}, and {no} otherwise. / Check {ph} for the letters {inner} and output {yes} or {no}.
    print({yes} if {f}({ph}, {inner}) else {no})
one_of_the_endings
    # write a function {f}({s}, endings) that tells whether {s} ends with one of the endings, a list of small-letter texts; the case of {s} is ignored / Write a function {f}({s}, endings) that returns True if {s}, converted to lower case, ends with any string of the list endings. / {f}({s}, endings): any ending fits {s}.lower() -> True / for file names i need a function {f}. it takes a {s} and a list of endings and goes through the list: if the {s} in small letters ends that way, True, and if none of the endings fits, False / Given a {s} and a list of endings in lower case, {f} should check the endings one after the other and return whether at least one of them matches the end of the {s} in lower case.
    def {f}({s}, endings):
        return any({s}.lower().endswith(x) for x in endings)
    # the files are {files}, call them {ws} / {ws} = {files} / Create a list named {ws} containing the names {files}. / put the file names {files} into {ws} / Store {files} in a list named {ws}.
    {ws} = {files}
    # keep all of them that end with {ends2.and_items}, as {kept} / {kept}: the names in {ws} with one of the endings {ends2} / Create a list named {kept} with the items of {ws} that end with one of {ends2}. / names in {ws} that have an ending from {ends2} are kept / Select the strings in {ws} for which {f} returns True with the endings {ends2}, and store them in {kept}.
    {kept} = [x for x in {ws} if {f}(x, {ends2})]
    # print the kept ones in alphabetical order, one per line, each with its length in front and {after} directly behind that number / show the sorted {kept}, every name on its own line after its length and {after} / sort {kept}; for each name print its length, {after} right after it, a space, and the name / For each string in {kept}, in sorted order, print its length immediately followed by {after}, then a space and the string. / Loop over {kept} in alphabetical order and output the length, {after} (without a space before it) and the name.
    for x in sorted({kept}):
        print(f"{len(x)}{after.bare} {x}")
complaint_about_a_code
    # write a function {f}({q}) that says what is wrong with a code {q}: {msg1} if it has fewer than {k3} characters, {msg2} if there is a space in it, {msg3} if it doesn't end with a digit, and an empty text if everything is fine. only the first problem is told / Write a function {f}({q}) that returns {msg1} if {q} is shorter than {k3} characters. Otherwise it returns {msg2} if {q} contains a space, {msg3} if its last character is not a digit, and an empty string if none of this is the case. / {f}({q}): length < {k3} -> {msg1}; space inside -> {msg2}; last one no digit -> {msg3}; else "". in this order / a code {q} must be at least {k3} characters long ({msg1}), must not have a space ({msg2}) and has to end with a digit ({msg3}). {f}({q}) returns the first message that applies, or "" / Given a code {q}, the function {f} checks three things one after the other, a length of at least {k3}, no space, and a digit at the end, and returns {msg1}, {msg2} or {msg3} for the first one that fails and "" if all are fulfilled.
    def {f}({q}):
        if len({q}) < {k3}:
            return {msg1}
        if " " in {q}:
            return {msg2}
        if not {q}[-1].isdigit():
            return {msg3}
        return ""
    # what does it say about {code}? keep the complaint / {complaint} is what {f} returns for {code} / Call {f} with {code} and store the message in a variable named {complaint}. / check {code} and store the complaint / Let {complaint} be the result of the function for the code {code}.
    {complaint} = {f}({code})
    # print it, or {yes} if there is none / show {complaint}; if it's empty, show {yes} / when nothing is wrong print {yes}, otherwise the complaint / Print {complaint} if it is not empty. Otherwise print {yes}. / Output {yes} for an empty {complaint} and {complaint} itself in any other case.
    print({complaint} or {yes})
    # do the same for each of {codes2}, each with its code in front: code, {sep}, message / now {codes2}: print a line for every code, first the code, then {sep}, then what {f} says or {yes} / loop over {codes2} and show the code and, after {sep}, its complaint ({yes} for an empty one) / For each string in {codes2}, print the string and the result of {f}, or {yes} if that is empty, separated by {sep}. / For every code of {codes2}, output it together with the message, {sep} between both; no message means {yes}.
    for x in {codes2}:
        print(x, {f}(x) or {yes}, sep={sep})
marks_in_pairs
    # write a function {f}({s}, {c}) that returns True if {c} occurs an even number of times in {s}, 0 included / Write a function {f}({s}, {c}) that checks whether the number of occurrences of {c} in {s} is even. / {f}({s}, {c}): count of {c} in {s} even? / quotation marks come in pairs. {f} takes a {s} and a {c} and tells if there's an even number of them, so that each one that opens is also closed / Given a {s} and a {c}, {f} should count how often the {c} is in the {s} and return True for an even count and False for an odd one.
    def {f}({s}, {c}):
        return {s}.count({c}) % 2 == 0
    # {ws} = {quoted} / the texts {quoted} go into a list {ws} / Create a list named {ws} containing the strings {quoted}. / call the list {quoted} {ws} / Assign {quoted} to a variable named {ws}.
    {ws} = {quoted}
    # write {g}({l}, {c}): all items of the list {l} in which {c} does not come in pairs, so {f} is False / {g}({l}, {c}) returns a list of those in {l} that {f} says False to / Write a function {g}({l}, {c}) that returns a list of the strings in {l} for which {f} returns False with {c}. / which texts are wrong? {g} gets a list {l} and {c}, and it collects the texts that fail {f} / Define a second function {g}({l}, {c}), which uses {f} to find the items of {l} with an odd number of {c}, and returns them as a list.
    def {g}({l}, {c}):
        return [x for x in {l} if not {f}(x, {c})]
    # what is wrong in {ws} with {quote}? print these texts with {sep} between, or {no} if there are none / print the result of {g} for {ws} and {quote}, joined by {sep}; if the list is empty, print {no} / show all of {ws} where {quote} isn't in pairs, separated by {sep}, and {no} if that's nothing / Print the strings that {g} returns for {ws} and {quote}, separated by {sep}. If there are none, print {no}. / Output {no} if no text in {ws} has an odd number of {quote}, and otherwise these texts with {sep} in between, by means of {g}.
    print({sep}.join({g}({ws}, {quote})) or {no})
key_and_value
    # write a function {f}({q}, {z}) that checks if {q} has the form key{z}value: exactly one {z}, and something on both sides of it / Write a function {f}({q}, {z}) that returns True if splitting {q} at {z} gives exactly two parts and neither of them is empty, and False otherwise. / {f}({q}, {z}): two nonempty pieces around one {z} -> True / a setting {q} is right if there is one {z} in it, with text before and after it. {f}({q}, {z}) splits it and tells True or False / Given a text {q} and a sign {z}, the function {f} should split {q} at the sign and return whether there are two parts, both with at least one character.
    def {f}({q}, {z}):
        parts = {q}.split({z})
        return len(parts) == 2 and all(parts)
    # {g}({q}, {z}) makes a tuple of key and value if {f} is True, otherwise it returns None / write {g}({q}, {z}): when {q} has the right form (ask {f}), return key and value as a tuple; if not, None / Write a second function {g}({q}, {z}) that returns a tuple of the two parts of {q} around {z} if {f} returns True, and None otherwise. / now something that reads a setting: {g} first calls {f} with {q} and {z}. False means None is returned; for True it's the two parts, as a tuple / Define {g}({q}, {z}). It uses {f} to check {q}, returns None if the check fails, and the split parts as a tuple if it succeeds.
    def {g}({q}, {z}):
        return tuple({q}.split({z})) if {f}({q}, {z}) else None
    # build a dictionary {dd} of the right ones in {settings} with the sign {eq} / {dd}: all of {settings} that have the form, with {eq}, as key and value in a dict / Create a dictionary named {dd} from the tuples that {g} returns for the strings in {settings} with the sign {eq}. Strings of another form are left out. / read {settings} with {eq}: what passes the check goes into a dict {dd}, the rest is skipped / Collect the keys and values of all strings in {settings} for which {f} is True with {eq}, by means of {g}, in a dictionary {dd}.
    {dd} = dict({g}(x, {eq}) for x in {settings} if {f}(x, {eq}))
    # print each entry of {dd} on its own line, with {sep2} between key and value / loop over {dd} and show key, {sep2}, value / for every key in {dd}: print it and its value, separated by {sep2} / Print the keys and values of {dd}, one pair per line, separated by {sep2}. / Output all entries of {dd} line by line, the value after {sep2}.
    for x, y in {dd}.items():
        print(x, y, sep={sep2})
whole_number_text
    # write a function {f}({s}) that tells if {s} is a whole number, maybe with a minus in front / Write a function {f}({s}) that returns True if {s} consists of digits only, apart from an optional minus sign at the beginning, and False otherwise. / {f}({s}): digits, one "-" before them is OK -> True; all else False / i want to know whether int would work. {f} takes a {s}, removes a minus sign from its front if there is one, and returns if what's left are only digits / Given a {s}, {f} should remove a leading "-" and return whether the rest is made of digits and not empty.
    def {f}({s}):
        return {s}.removeprefix("-").isdigit()
    # add up all whole numbers in {number_texts}, as the total / {total}: the sum of those of {number_texts} that are whole numbers / Compute the sum of all strings in {number_texts} that are whole numbers according to {f}, and store it in a variable named {total}. / go through {number_texts}; whatever passes {f} is converted to int and added to the total / Let {total} be the sum of the integers in {number_texts}. Strings for which {f} is False are ignored.
    {total} = sum(int(x) for x in {number_texts} if {f}(x))
    # print the ones that are no numbers, with {sep} between them, and after that the total / show what in {number_texts} isn't a whole number, joined by {sep}, then {total} / the other texts of {number_texts} (where the function says False) separated by {sep}, and {total} behind them: print this / Print the strings in {number_texts} that are not whole numbers, separated by {sep}, followed by {total}. / Output {total}, but in front of it, as one text with {sep}, everything from {number_texts} that fails the check.
    print({sep}.join(x for x in {number_texts} if not {f}(x)), {total})
    # is the total below {far}? print True or False / print whether {total} is less than {far} / say if {far} is more than {total} / Print True if {total} is smaller than {far} and False otherwise. / Output whether {far} is greater than {total}.
    print({total} < {far})
kind_of_sentence
    # write a function {f}({s}) that looks at the end of {s}: it returns {kind1} for a question mark, {kind2} for an exclamation mark and {kind3} for anything else / Write a function {f}({s}) that returns {kind1} if {s} ends with a question mark, {kind2} if it ends with an exclamation mark, and {kind3} otherwise. / {f}({s}): "?" at the end -> {kind1}, "!" -> {kind2}, else {kind3} / i need a function {f} that takes a {s} and says what kind it is. {kind1} stands for a question, {kind2} for an exclamation (see the last character), all others are {kind3} / Given a {s}, {f} should check its last character and return one of three strings, namely {kind1} for "?", {kind2} for "!" and {kind3} in every other case.
    def {f}({s}):
        if {s}.endswith("?"):
            return {kind1}
        if {s}.endswith("!"):
            return {kind2}
        return {kind3}
    # get the kinds of {sentences} / {kinds}: what it returns for each of {sentences} / Create a list named {kinds} with the results of {f} for the strings {sentences}. / the texts are {sentences}; make a list of their kinds / Call {f} for every string in {sentences} and store the results in {kinds}.
    {kinds} = [{f}(x) for x in {sentences}]
    # make a dictionary {dd} that says how often each of {kind1}, {kind2} and {kind3} is among them / {dd}: {kind1}, {kind2} and {kind3} with their counts in {kinds} / Create a dictionary named {dd} that maps {kind1}, {kind2} and {kind3} to the number of times they occur in {kinds}. / count {kind1}, {kind2} and {kind3} in {kinds} and store the numbers under these words in a dict {dd} / For each of the words {kind1}, {kind2} and {kind3}, store its count in {kinds} in a dictionary {dd}.
    {dd} = {x: {kinds}.count(x) for x in [{kind1}, {kind2}, {kind3}]}
    # print it line by line: count, then {sep2}, then the word; leave out those with 0 / for each entry of {dd} with a count above 0, show the count and the word with {sep2} between / loop over {dd}; if the number isn't 0, print it, {sep2} and the key / For every entry of {dd} whose value is greater than 0, print the value and the key, separated by {sep2}. / Output the counts of {dd} and their words, the number first and separated by {sep2}, but no line for a zero.
    for x, y in {dd}.items():
        if y > 0:
            print(y, x, sep={sep2})
"""
WORDS = r"""
plural_from_a_table
    # write a function {f}(noun, special) that returns the plural of noun: special is a dictionary of irregular words, and if noun isn't a key of it, just add an s / Write a function {f}(noun, special) that returns the value of noun in the dictionary special. If special does not contain noun, it returns noun followed by "s". / {f}(noun, special): special[noun] if there, otherwise noun + "s" / i need a function {f} that takes a noun and a dict called special. most nouns get an "s" at the end, but for those that are in special the plural stands there / Given a noun and a dictionary special with irregular plurals, {f} should return the plural from the dictionary, or the noun with an s when it is not listed.
    def {f}(noun, special):
        if noun in special:
            return special[noun]
        return noun + "s"
    # {dd} = {irregular} / the irregular ones are {irregular}; call the dictionary {dd} / Create a dictionary named {dd} with the entries {irregular}. / make a dict {dd} of {irregular} / Store {irregular} in a variable named {dd}.
    {dd} = {irregular}
    # get the plurals of {nouns_} / {plurals}: what the function returns with {dd} for each of {nouns_} / Create a list named {plurals} with the plurals of the words {nouns_}, using {f} and {dd}. / take {nouns_} and make a list of their plurals by means of {dd} / Call {f} with {dd} for every word in {nouns_} and store the results in {plurals}.
    {plurals} = [{f}(w, {dd}) for w in {nouns_}]
    # print them joined by {sep}, and {k} plus the plural of {low1} on the next line, with a space between / show {plurals} with {sep} between the words; below it {k}, a space and {low1} in the plural / two lines: {plurals} separated by {sep}, then the number {k} and what {f} gives for {low1} with {dd}. print them / Print the items of {plurals}, separated by {sep}. On the next line, print {k} and the plural of {low1} according to {f} and {dd}. / Output all of {plurals} as one string with {sep}, and in another line {k} followed by the plural of {low1} (again with {dd}).
    print({sep}.join({plurals}))
    print({k}, {f}({low1}, {dd}))
first_names_shortened
    # write a function {f}({q}) for a name {q} of two or more parts: all parts but the last become their first letter and a dot, the last stays in full, and spaces are between them / Write a function {f}({q}) that abbreviates every word of the name {q} except the last one to its first letter followed by a dot, and returns the words joined by spaces. / {f}({q}): initials with dots for the first names, then the whole surname, spaces between / long names take too much room on a list. {f} takes the name {q}, shortens the words before the last to a letter and ".", and gives them back together with the last word / Given a name {q} with at least two words, {f} should replace each word by its initial and a dot, but not the last word, and return the new name.
    def {f}({q}):
        parts = {q}.split()
        short = [w[0] + "." for w in parts[:-1]]
        return " ".join(short + parts[-1:])
    # what are the initials and surname of {who}? keep them as initials / {initials} is {who}, shortened by the function / Call {f} with {who} and store the result in a variable named {initials}. / turn {who} into initials and surname, as {initials} / Let {initials} be what {f} returns for the name {who}.
    {initials} = {f}({who})
    # make a dict {dd} from the short form to the full name for {whos} / {dd}: for each of {whos}, what {f} gives is the key and the name itself the value / Create a dictionary named {dd} that maps the result of {f} to the original name for every name in {whos}. / the names {whos} go into a dict {dd}, each under its shortened form / For each name in {whos}, store the name in a dictionary {dd} with its abbreviated form as the key.
    {dd} = {{f}(x): x for x in {whos}}
    # print the initials, and then the entries of {dd}, one per line, as "short form = full name" / show {initials}; then go through {dd} and show key, " = " and value in each line / {initials} first. after that each key of {dd} with its name, " = " between them: print it / Print {initials}. Then print each key and value of {dd} on a separate line, separated by " = ". / Output {initials} and, line by line, the pairs in {dd} with " = " as the separator.
    print({initials})
    for x, y in {dd}.items():
        print(x, y, sep=" = ")
and_so_many_more
    # write a function {f}({l}, {m}) that joins the first {m} items of {l} with a comma and a space; if there are more, add " and x more" at the end, where x is the number of those left out / Write a function {f}({l}, {m}) that returns the first {m} strings of the list {l}, joined by ", ". If {l} has more than {m} items, " and x more" is appended, where x is the number of remaining items. / {f}({l}, {m}): first {m} of {l} with ", " between, then " and x more" if x > 0 are left / a long list should be told briefly. {f} takes the list {l} and a number {m}; it names {m} of them, separated by commas, and says how many more there are, but only if there are any ("a, b and 3 more") / Given a list {l} and a number {m}, {f} should return a text with at most {m} items, separated by a comma and a space. When some items are not shown, the text ends with " and ", their number and " more".
    def {f}({l}, {m}):
        text = ", ".join({l}[:{m}])
        if len({l}) > {m}:
            text += f" and {len({l}) - {m}} more"
        return text
    # {ws} = {words} / put {words} in a list {ws} / Create a list named {ws} containing the strings {words}. / the list {ws} consists of {words} / Assign {words} to a variable named {ws}.
    {ws} = {words}
    # make a summary of it with {k} items / {summary}: {ws} with only {k} of them named / Call {f} with {ws} and {k} and store the result in a variable named {summary}. / name {k} of the items in {ws} and count the others, as {summary} / Let {summary} be the text that {f} returns for {ws} when {k} items may be shown.
    {summary} = {f}({ws}, {k})
    # now append {lab} to {ws} and print the summary of before and the one for {ws} as it is now, with {k2} items, each on its own line / {lab} comes to the end of {ws}. then show {summary}, and below it what the function says about {ws} and {k2} / add {lab} to the list; print {summary} and, in the next line, {ws} again with {k2} items named / Append {lab} to {ws}. Print {summary} and, on the next line, the result of {f} for {ws} and {k2}. / Extend {ws} by {lab}, output {summary} first and then the new text for {k2} items of {ws}, one below the other.
    {ws}.append({lab})
    print({summary})
    print({f}({ws}, {k2}))
with_article
    # write a function {f}({q}) that puts "an " in front of {q} if it begins with one of aeiou, and "a " if it doesn't; capitals count the same / Write a function {f}({q}) that returns {q} preceded by "an " if its first letter, in lower case, is a vowel (aeiou), and by "a " otherwise. Assume that {q} is not empty. / {f}({q}): "an " + {q} for a vowel at the beginning (a, e, i, o, u in any case), "a " + {q} for other letters / i need a function {f} that gives a noun {q} its article: look at the first letter, made small. is it in "aeiou"? then it's "an", otherwise "a", and after a space comes {q} / Given a nonempty noun {q}, the function {f} should return the noun with the article in front, "an" before a, e, i, o, u and "a" before all others.
    def {f}({q}):
        if {q}[0].lower() in "aeiou":
            return "an " + {q}
        return "a " + {q}
    # {g}({q}, {m}): for {m} equal to 1 what {f} returns, otherwise the number, a space, {q} and an "s" / write {g}({q}, {m}) for {m} pieces of {q}. one piece gets the article by {f}; for any other number it's the number and {q} with an s / Write a function {g}({q}, {m}) that returns the result of {f} for {q} if {m} is 1. Otherwise it returns {m}, a space and {q} followed by "s". / with a number {m} the noun {q} is told differently: {g} calls {f} if {m} is 1, and for everything else it makes a text of {m}, a space, {q} and "s" / Define a second function {g} with the parameters {q} and {m}. If {m} is equal to 1, it calls {f}; if not, it returns the number and the plural of {q} (with an s), separated by a space.
    def {g}({q}, {m}):
        if {m} == 1:
            return {f}({q})
        return f"{{m}} {{q}}s"
    # print each of {lows} with its article, separated by {sep} / show the words {lows} after {f}, with {sep} between them / {lows}: give every word its article, join all with {sep} and print it / Print the results of {f} for the words {lows}, separated by {sep}. / Output one line with what {f} makes of each of {lows}, {sep} in between.
    print({sep}.join({f}(w) for w in {lows}))
    # and {low1} as {g} tells it for every number from 1 to {k}, one per line / print {g} of {low1} for 1, 2 and so on up to {k} (included), each in its own line / loop from 1 to {k} and show {low1} with that number by {g} / For each number from 1 to {k}, print the result of {g} for {low1} and this number. / Output a line with {low1} for each number from 1 up to and including {k}, as {g} writes it.
    for i in range(1, {k} + 1):
        print({g}({low1}, i))
digits_raised
    # write a function {f}({q}, {m}) that raises each digit of {q} by {m}; after 9 it goes on with 0, and characters that aren't digits stay / Write a function {f}({q}, {m}) that returns {q} with every digit increased by {m} modulo 10. All other characters are left unchanged. / {f}({q}, {m}): digit x becomes (x + {m}) % 10, the rest of {q} as it is / a simple way to make codes unreadable: {f} goes through the text {q}, adds {m} to every digit it meets, keeps only the last digit of the sum, and builds a new text with the other characters untouched / Given a string {q} and a whole number {m}, the function {f} should replace each digit by the last digit of its sum with {m} and return the string.
    def {f}({q}, {m}):
        result = ""
        for x in {q}:
            if x.isdigit():
                result += str((int(x) + {m}) % 10)
            else:
                result += x
        return result
    # raise the digits of {code} by {k3} and keep the raised code / {raised} is {code} with {k3} added to each of its digits / Call {f} with the code {code} and the number {k3}, and store the result in a variable named {raised}. / with {k3} as the number, what becomes of {code}? store it as {raised} / Let {raised} be the value of {f} for {code} and {k3}.
    {raised} = {f}({code}, {k3})
    # write a function {g}({q}, {m}) that takes it back: it calls {f} with the negative {m} / {g}({q}, {m}) lowers the digits again, by {f} with minus {m} / Write a function {g}({q}, {m}) that uses {f} to lower every digit of {q} by {m}. / the way back is {g} with the same parameters {q} and {m}: let it return what {f} gives for -{m} / Define a function {g}({q}, {m}), which returns the result of {f} for {q} and -{m}.
    def {g}({q}, {m}):
        return {f}({q}, -{m})
    # print {raised}, then what {g} makes of it with {k3}, and whether that is {code} again / show {raised}, the text after {g} with {k3}, and True or False for it being equal to {code} / {raised}; {raised} lowered by {k3}; is the latter the same as {code}? print these three / Print {raised}, the result of {g} for {raised} and {k3}, and whether this result is equal to {code}. / Output in one line the raised code, the same after going back by {k3}, and if you get {code} that way.
    print({raised}, {g}({raised}, {k3}), {g}({raised}, {k3}) == {code})
words_only_once(lows)
    # write a function {f}({s}) that returns the words of {s} as a list without repetitions, in the order in which they come first / Write a function {f}({s}) that returns a list of the distinct words of {s} in the order of their first occurrence. / {f}({s}): list of the words of {s}, each only once, first come first / i need a function {f} that takes a {s}, starts with an empty list, loops over the words and appends a word if it isn't in the list yet. the list is returned / Given a {s}, the function {f} should go through its words and collect those that have not been seen before in a list.
    def {f}({s}):
        seen = []
        for w in {s}.split():
            if w not in seen:
                seen.append(w)
        return seen
    # the text {repeating} is called {sv} / {sv} = {repeating} / Create a string named {sv} with the value {repeating}. / let {sv} be {repeating} / Store the text {repeating} in a variable named {sv}.
    {sv} = {repeating}
    # get its distinct words / {distinct} is the list for {sv} / Call {f} with {sv} and store the list in a variable named {distinct}. / the function finds out the distinct words of {sv}; keep them / Let {distinct} be the list that {f} returns for {sv}.
    {distinct} = {f}({sv})
    # print the words with their numbers from 1 on, like "1{after.bare} word", and then how many words of {sv} were only repetitions / show each of the distinct words after its number (starting at 1), {after} and a space; last comes the number of all words in {sv} minus the number of these / number the items of {distinct} from 1 and print "number{after.bare} word" line by line. below them, how many more words does {sv} have? / Print each word in {distinct} on its own line, preceded by its number starting from 1, {after} and a space. Then print how many more words {sv} has than {distinct}. / Output {distinct} as a numbered list that begins with 1 ({after} directly behind the number, then a space), and in the line after it the number of words in {sv} minus the length of {distinct}.
    for y, w in enumerate({distinct}, 1):
        print(f"{y}{after.bare} {w}")
    print(len({sv}.split()) - len({distinct}))
read_aloud(low1, low2)
    # write a function {f}({q}, names) that reads {q} aloud: each character is replaced by its name from the dictionary names, characters without a name stay, and there's a space between all of them / Write a function {f}({q}, names) that returns the characters of {q}, separated by spaces, where every character that is a key of the dictionary names is replaced by its value. / {f}({q}, names): look up every character of {q} in names (not found: the character itself), join with spaces / spelling an address on the phone: {f} takes the text {q} and a dictionary names, which has words for some characters, and returns all characters with spaces in between, those in names as words / Given a string {q} and a dictionary names from characters to words, {f} should build a list with the word for each character, or the character if there is no word, and join the list by spaces.
    def {f}({q}, names):
        result = []
        for x in {q}:
            result.append(names.get(x, x))
        return " ".join(result)
    # {dd} = {sign_names} / the words for the signs are {sign_names}, call the dict {dd} / Create a dictionary named {dd} with the entries {sign_names}. / make {dd} the dictionary {sign_names} / Store {sign_names} in a variable named {dd}.
    {dd} = {sign_names}
    # how is {spoken_code} spoken? keep it as {spoken} / {spoken} is {spoken_code}, read with {dd} / Call {f} with {spoken_code} and {dd}, and store the result in a variable named {spoken}. / read {spoken_code} aloud with the function and {dd}, and keep the spoken text / Let {spoken} be what {f} returns for the text {spoken_code} and the dictionary {dd}.
    {spoken} = {f}({spoken_code}, {dd})
    # print it in capitals, and then the number of its words / show {spoken} in upper case, followed by how many words it has / {spoken} all in capitals and the count of its words: print both in one line / Print {spoken} in upper case, followed by the number of words in it. / Output the spoken text in capital letters; next to it, the number of words.
    print({spoken}.upper(), len({spoken}.split()))
ending_added_once(lows)
    # write a function {f}({s}, ending) that adds ending to {s}, unless {s} already ends with it / Write a function {f}({s}, ending) that returns {s} if it ends with ending, and otherwise {s} followed by ending. / {f}({s}, ending): make sure that {s} has this ending at its end, but not twice / i need a function {f} that takes a {s} and an ending. is the ending there? then the {s} comes back as it is, else the ending is put behind it / Given a {s} and an ending, {f} should return the {s} with exactly this ending, which is added only if it is missing.
    def {f}({s}, ending):
        if {s}.endswith(ending):
            return {s}
        return {s} + ending
    # apply it to {endable} with {end1} and call the list {us} / {us}: all of {endable} with {end1} at the end / Create a list named {us} with the results of {f} for the strings {endable} and the ending {end1}. / each of {endable} should end with {end1}; keep them in a list {us} / Call {f} for every item of {endable} with the ending {end1}, and store what it returns in {us}.
    {us} = [{f}(x, {end1}) for x in {endable}]
    # {g}({s}, ending) tells if {f} has to add something: is its result different from {s}? / write {g}({s}, ending), True when {f} returns anything but {s} itself / Write a function {g}({s}, ending) that returns True if {f} changes {s}, and False otherwise. / was the ending missing? let {g} answer that with True or False; it calls {f} for its {s} and ending and compares the result with the {s} / Define a second function {g}({s}, ending) which returns whether the value of {f} for {s} and ending differs from {s}.
    def {g}({s}, ending):
        return {f}({s}, ending) != {s}
    # print {us} with {sep} between, and on a second line how many of {endable} were changed, with the word changed behind the number / show the items of {us}, separated by {sep}; under them for how many of {endable} {g} is True with {end1}, a space and "changed" / join {us} by {sep} and print it. the next line is the count of texts in {endable} without {end1} (by {g}), then "changed" / Print the strings in {us}, separated by {sep}. On the next line, print the number of strings in {endable} for which {g} returns True with {end1}, followed by the word changed. / Output all of {us} in a line with {sep} in between, and below it how many of {endable} needed {end1}, according to {g}, and then the word changed.
    print({sep}.join({us}))
    print(sum({g}(x, {end1}) for x in {endable}), "changed")
line_numbers_of_a_part
    # write a function {f}({l}, {t}) that returns the numbers of the items of {l} which contain {t}, as a list; the first item has number 1, and case doesn't matter / Write a function {f}({l}, {t}) that returns a list of the positions, counted from 1, of all strings in {l} that contain {t}. Upper and lower case are not distinguished. / {f}({l}, {t}): in which items of {l} is {t} found, in small or capital letters? list of numbers from 1 / like a search in a file: {f} takes a list {l} and a {t}, numbers the items from 1 on and collects the numbers of those in which {t} occurs; both are compared in lower case / Given a list {l} and a {t}, {f} should loop over the list with numbers beginning at 1 and return the numbers of the items that contain {t} when everything is converted to lower case.
    def {f}({l}, {t}):
        found = []
        for i, x in enumerate({l}, 1):
            if {t}.lower() in x.lower():
                found.append(i)
        return found
    # the texts are {phs}; store them in {ws} / {ws} = {phs} / Create a list named {ws} containing {phs}. / make a list {ws} of the texts {phs} / Let {ws} be the list {phs}.
    {ws} = {phs}
    # where is {needle} in them? keep the hits / {hits}: the numbers of the items of {ws} with {needle} in it / Call {f} with {ws} and {needle} and store the list in a variable named {hits}. / search {ws} for {needle}, and keep the hits / Let {hits} be the result of the function for {needle} and the list {ws}.
    {hits} = {f}({ws}, {needle})
    # print "line x: text" for every hit, where x is its number / for each number in {hits} show the word line, the number, a colon and then that text of {ws} (number 1 is the first) / loop over {hits} and print "line ", the number, ": " and the item of {ws} it belongs to / For each number in {hits}, print "line", the number immediately followed by a colon, and the corresponding item of {ws}, where 1 stands for the first item. / Output all hits, one per line, in the form line 2: text.
    for x in {hits}:
        print(f"line {x}: {{ws}[x - 1]}")
    # and what about {lab}? print {no} if it is in none of the texts, else the number of the first one / search for {lab} as well and show {no} for no hit, otherwise the first number / print the first number that the function returns for {ws} and {lab}, or {no} if the list is empty / Search {ws} for {lab} with {f}. If the list is empty, print {no}, otherwise print its first number. / Output the number of the first text in {ws} that contains {lab} according to {f}, and {no} if there is none.
    print({f}({ws}, {lab})[0] if {f}({ws}, {lab}) else {no})
"""
for table in (SHAPES, PLACES, COUNTS, CHECKS, WORDS):
    stories(d, table, SLOTS)
