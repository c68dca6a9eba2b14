"""Strings in plain words: cut, split at separators, joined, padded, masked, searched with re, compared, coded."""

from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.training.corpus.blocks import blocks
from codegen_repl.training.corpus.draws import Derived, choice, derived, integer, sampled, sentence, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.template import slots_in
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("steps_text", weight=9)

SEPARATORS = ":/|@=;#-"


def some_word(rng: Random) -> str:
    """A word, more often than not one that is in no dictionary."""
    return made_up(rng, rng.choice((1, 2, 2))) if rng.random() < 0.55 else plain_word(rng)


def separated(rng: Random) -> str:
    """Two to four words and numbers with one of the separators between them."""
    parts = [
        some_word(rng) if rng.random() < 0.7 else str(rng.randint(1, 99)) for _ in range(rng.randint(2, 4))
    ]
    return rng.choice(SEPARATORS).join(parts)


def with_numbers(rng: Random) -> str:
    """Words, capitalized or not, with numbers between them."""
    parts = [some_word(rng) for _ in range(rng.randint(2, 5))]
    parts = [p.capitalize() if rng.random() < 0.35 else p for p in parts]
    for _ in range(rng.randint(1, 3)):
        parts.insert(rng.randint(0, len(parts)), str(rng.choice((rng.randint(0, 9), rng.randint(10, 999)))))
    return rng.choice((" ", " ", " ", "-", "")).join(parts)


def with_capitals(rng: Random) -> str:
    """Several words of which some begin with a capital letter."""
    parts = [some_word(rng) for _ in range(rng.randint(3, 6))]
    return " ".join(
        [parts[0].capitalize(), *(p.capitalize() if rng.random() < 0.4 else p for p in parts[1:])]
    )


def settings(rng: Random) -> str:
    """A text such as `size=4; color=red`."""
    keys = dict.fromkeys(some_word(rng) for _ in range(rng.randint(2, 4)))
    return "; ".join(f"{k}={rng.choice((some_word(rng), str(rng.randint(1, 99))))}" for k in keys)


def full_name(rng: Random) -> str:
    """A name of two or three words."""
    first = [rng.choice(CATEGORIES["person"]) for _ in range(rng.choice((1, 1, 2)))]
    return " ".join([*first, made_up(rng, 2).capitalize()])


def log_lines(rng: Random) -> list[str]:
    """Lines of a log, each with a level at its start."""
    levels = rng.choice((("ERROR", "INFO", "WARN"), ("error", "ok", "debug"), ("FAIL", "PASS")))
    return [
        f"{rng.choice(levels)}: {some_word(rng)} {some_word(rng)} {rng.randint(1, 99)}"
        for _ in range(rng.randint(3, 6))
    ]


def untidy(rng: Random) -> list[str]:
    """Words with spaces around some of them."""
    return [
        " " * rng.choice((0, 0, 1, 2)) + some_word(rng) + " " * rng.choice((0, 1, 2))
        for _ in range(rng.randint(3, 6))
    ]


def separator_of(s: SimpleNamespace) -> str:
    """The separator that is in the text drawn before."""
    return next((c for c in getattr(s, "parted", None) or "" if c in SEPARATORS), ":")


def inner_letter(text: str | None) -> str:
    """A letter that is in the text, the same one for the same text."""
    text = text or ""
    letters = [c for c in text if c.isalpha()]
    return letters[len(text) % len(letters)] if letters else "e"


def is_parted(text: str) -> bool:
    """Whether a live text would do as one with a separator."""
    return any(c in text for c in SEPARATORS)


SLOTS: dict[str, Any] = {
    "s": "str",
    "t": "str",
    "w": var(sampled("str", some_word, lambda v: 6 <= len(v) < 20 and " " not in v)),
    "v": var(word()),
    "city": var(word("city")),
    "text": var(sentence()),
    "ws": "list[str]",
    "parted": var(sampled("str", separated, is_parted)),
    "sep": derived(separator_of),
    "digits": var(sampled("str", with_numbers, lambda v: any(c.isdigit() for c in v))),
    "caps": var(sampled("str", with_capitals, lambda v: any(c.isupper() for c in v))),
    "config": var(sampled("str", settings, lambda v: "=" in v and "; " in v)),
    "key": derived(lambda s: (getattr(s, "config", None) or "size=").partition("=")[0]),
    "name": var(sampled("str", full_name, lambda v: " " in v and v.istitle())),
    "lines": var(sampled("list[str]", log_lines, lambda v: bool(v) and all(": " in x for x in v))),
    "level": derived(lambda s: (getattr(s, "lines", None) or ["ERROR: "])[0].partition(": ")[0]),
    "rough": var(sampled("list[str]", untidy, lambda v: any(x != x.strip() for x in v))),
    "n": var(integer(1, 999)),
    "k": integer(2, 5),
    "width": integer(12, 40),
    "mark": choice("*", "#", "-", "x", ".", "_", "~", "+", "=", "o"),
    "glue": choice(", ", " - ", "/", " | ", "-", "_", "; ", " + ", "::", " and ", "~", "..."),
    "place": choice("<num>", "[n]", "?", "NUMBER", "#", "***", "(number)", "@@"),
    "letter": derived(lambda s: inner_letter(getattr(s, "s", ""))),
    "start": derived(lambda s: ((getattr(s, "ws", None) or ["a"])[0] or "a")[:1]),
    "end": derived(lambda s: ((getattr(s, "ws", None) or ["er"])[-1] or "er")[-2:]),
}


def expressions(table: str) -> None:
    """Declare each block as an expression: `!` marks orders, `>` the names, and questions end with `?`."""
    for block in blocks(table):
        (part,) = block.parts
        used = {n for t in (part.code, *part.phrases, *part.whole) for n in slots_in(t)} | set(block.params)
        fixed = not any(isinstance(SLOTS[n], Derived) for n in used)  # else it reads its variable's value
        d.expression(
            block.name,
            part.code,
            [p for p in part.phrases if not p.endswith("?")],
            orders=part.whole,
            asks=[p for p in part.phrases if p.endswith("?")],
            names=part.hints.split(),
            imports=part.imports,
            each=fixed,
            function=fixed,
            sensible=lambda result: result not in ("", [], {}),
            **{n: slot for n, slot in SLOTS.items() if n in used},
        )


CUT = """
first_characters
    # the first {k} characters of {s} / the beginning of {s}, {k} characters long / the string made of the leading {k} characters of {s}
    # a prefix of {s} with {k} characters / only the first {k.word} characters of {s} / {s} cut off after {k} characters / what are the first {k} characters of {s}?
    # ! take the first {k} characters of {s} / cut {s} after {k} characters / shorten {s} to its first {k} characters
    # > prefix start beginning head
    {s}[:{k}]
all_but_last
    # {s} without its last {k} characters / everything in {s} except the last {k} characters / all of {s} but the final {k} characters
    # the part of {s} that remains when {k} characters are cut off at the end / the string {s} minus its {k} last characters / what is {s} without the last {k} characters?
    # ! cut the last {k} characters off {s} / drop the final {k} characters of {s} / remove {k} characters from the end of {s}
    # > rest shortened stem
    {s}[:-{k}]
last_characters
    # the last {k} characters of {s} / the end of {s}, {k} characters long / the ending of {s} with {k.word} characters / the final {k} characters of {s}
    # the suffix of length {k} of {s} / a string of the {k} characters that {s} ends with / which {k} characters does {s} end with?
    # > ending suffix tail
    {s}[-{k}:]
all_but_first
    # {s} without its first {k} characters / everything in {s} but the first {k} characters / the rest of {s} after its first {k} characters
    # the part of {s} that starts at index {k} / {s} minus the {k} leading characters / all characters of {s} from position {k} on / what is left of {s} after the first {k} characters?
    # ! drop the first {k} characters of {s} / cut {k} characters off the front of {s} / remove the first {k} characters from {s}
    # > rest remainder tail
    {s}[{k}:]
inner_part
    # {s} without its first and last character / everything between the first and the last character of {s} / the inside of {s}. the inside leaves out the two outermost characters
    # the inner part of {s}, that is, all but the characters at both ends / the middle of {s} with one character cut off on each side / {s} stripped of one character at either end
    # ! cut one character off both ends of {s} / remove the first and the last character of {s}
    # > inside middle inner
    {s}[1:-1]
both_ends
    # the first {k} characters of {s} followed by the last {k} / {k} characters from the start and {k} from the end of {s}, joined / the string of the first {k} and the last {k} characters of {s}
    # the ends of {s}, namely its {k} leading and its {k} trailing characters put together / a string that consists of the first {k} and final {k} characters of {s}
    # > ends outer short
    {s}[:{k}] + {s}[-{k}:]
teaser
    # the first {width} characters of {text} and three dots / a teaser of {text}: its first {width} characters followed by "..." / {text} cut after {width} characters with "..." at the end
    # a preview of {text}, i.e. {width} characters and then "..." / the beginning of {text} ({width} characters) plus three dots / a string with the leading {width} characters of {text} and "..." after them
    # > teaser preview short
    {text}[:{width}] + "..."
before_first
    # the part of {parted} before the first {sep} / everything in {parted} up to the first {sep} / what stands left of the first {sep} in {parted} / the text that precedes the first {sep} in {parted}
    # the first field of {parted}. fields are separated by {sep} / the beginning of {parted}, up to but not including the first {sep} / what comes before the first {sep} in {parted}?
    # > before head left first_part
    {parted}.split({sep})[0]
after_first
    # the part of {parted} after the first {sep} / everything behind the first {sep} in {parted} / what stands right of the first {sep} in {parted} / the rest of {parted}, that is, what follows the first {sep}
    # all that comes after the first {sep} of {parted} / {parted} without its first field and the {sep} behind it / what follows the first {sep} in {parted}?
    # > rest after right
    {parted}.split({sep}, 1)[1]
after_last
    # the part of {parted} after the last {sep} / everything behind the final {sep} in {parted} / the last field of {parted}, where fields are separated by {sep} / what comes after the last {sep} of {parted}
    # the ending of {parted}. it starts right after the last {sep} / the text to the right of the last {sep} in {parted} / what stands behind the last {sep} in {parted}?
    # > ending last_part last extension
    {parted}.rsplit({sep}, 1)[-1]
before_last
    # the part of {parted} before the last {sep} / everything up to the last {sep} in {parted} / {parted} without its last field and the {sep} in front of it / all that stands left of the final {sep} in {parted}
    # the stem of {parted}. the stem ends right before the last {sep} / the text in {parted} that precedes the last {sep} / what stands before the last {sep} in {parted}?
    # > stem base before
    {parted}.rpartition({sep})[0]
fields_count
    # the number of fields in {parted}, separated by {sep} / how many pieces {parted} has between its {sep} signs / the number of parts that {parted} has when it is split at {sep} / the length of the list that splitting {parted} at {sep} gives
    # how many parts does {parted} have when split at {sep}?
    # ! count the fields of {parted} that are separated by {sep} / count how many pieces splitting {parted} at {sep} gives
    # > count pieces
    len({parted}.split({sep}))
"""
BUILD = """
joined_words
    # the strings in {ws} joined with {glue} / one string of all entries of {ws} with {glue} between them / the entries of {ws} in one line, separated by {glue} / {ws} as a single string with the separator {glue}
    # a line that holds every entry of {ws}. two neighbours are separated by {glue} / the items of {ws} glued together by {glue}
    # ! join {ws} with {glue} / glue the strings in {ws} together with {glue} between them
    # > line joined row
    {glue}.join({ws})
joined_upper
    # the words in {ws} in upper case, joined with {glue} / one string of the capitalized forms of all words in {ws}, i.e. in upper case, with {glue} in between / a headline: the words of {ws} in capitals separated by {glue}
    # the entries of {ws} as a single upper-case string with {glue} between them / all of {ws} in capital letters, {glue} between two entries
    # > headline banner joined
    {glue}.join({ws}).upper()
reverse_joined
    # the entries of {ws} from last to first, joined with {glue} / {ws} in reverse order as one string with {glue} in between / the strings of {ws} joined by {glue}, beginning with the last one
    # a string that lists {ws} backwards, separated by {glue} / a line with the last entry of {ws} first and {glue} between two entries
    # > line backwards
    {glue}.join(reversed({ws}))
filled_right
    # {s} filled up with {mark} on the right to {width} characters / {s} padded at the end with {mark} until it is {width} long / a field of width {width} that starts with {s}; the rest is {mark}
    # {s} and as many {mark} as are needed to make {width} characters / the string {s} left-aligned in {width} columns with {mark} as the filler
    # ! pad {s} with {mark} on the right to width {width} / fill {s} up with {mark} to {width} characters
    # > padded field cell
    {s}.ljust({width}, {mark})
filled_left
    # {s} with {mark} in front of it so that it has {width} characters / {s} padded on the left with {mark} to a width of {width} / {s} right-aligned in {width} columns, filled with {mark}
    # a string of width {width} that ends with {s}. the free space before it is filled with {mark} / as many {mark} as it takes to make {width} characters, then {s}
    # ! pad {s} on the left with {mark} to width {width} / fill {s} with {mark} at the front until it has {width} characters
    # > padded field cell
    {s}.rjust({width}, {mark})
centered
    # {s} in the middle of a line of {width} times {mark} / {s} centered in {width} columns with {mark} on both sides / a line of width {width} with {s} in its center, filled with {mark}
    # the title line for {s}. it is {width} wide, {s} stands in the middle and {mark} fills the rest / {s} padded with {mark} on both sides to a width of {width}
    # ! center {s} in a line of {width} characters filled with {mark} / put {s} in the middle of {width} characters of {mark}
    # > title line header
    {s}.center({width}, {mark})
border_of_length
    # a border for {s}, i.e. {mark} repeated as often as {s} has characters / a line of {mark} that is as long as {s} / the border: one {mark} for each character in {s} / {mark} repeated len({s}) times
    # the underline of {s}. it consists of {mark} and has the length of {s} / a string of the same length as {s} in which every character is {mark}
    # > border underline line
    {mark} * len({s})
border_wider
    # a border of {mark} that is {k} characters longer than {s} / {mark} repeated {k} times more than {s} has characters / a line of {mark} whose length is the length of {s} plus {k} / the border for {s}: {mark} once for each character and {k} times more
    # the frame line of {s}. its length is len({s}) + {k} and it is made of {mark}
    # > border line frame
    {mark} * (len({s}) + {k})
framed
    # {s} with {k} times {mark} on both sides / {s} between {k} {mark} signs on the left and {k} on the right / {mark} {k} times, then {s}, then {mark} {k} times again / a decorated {s}: {k} {mark} before it and {k} after it
    # a banner that has {k} {mark} signs, {s} and {k} {mark} signs again / {s} wrapped in {k} {mark} on each side
    # ! wrap {s} in {k} times {mark} on each side / put {mark} {k} times before and after {s}
    # > banner framed decorated
    {mark} * {k} + {s} + {mark} * {k}
repeated_with_separator
    # {s} {k} times with {glue} in between / {k.word} copies of {s} joined with {glue} / the string in which {s} occurs {k} times, separated by {glue} / a chain of {k} copies of {s} with {glue} between neighbours
    # {s} repeated {k} times. between two copies stands {glue}
    # ! repeat {s} {k} times with {glue} between the copies
    # > chain repeated copies
    {glue}.join([{s}] * {k})
initials
    # the initials of {name} / the first letters of the words in {name} / a string of the first letter of each part of {name} / the initials of {name}. initials are the first letters of all parts of a name
    # {name} as initials without dots / a short form of {name}: only the first letter of every word / what are the initials of {name}?
    # ! reduce {name} to its initials / abbreviate {name} to the first letters of its words
    # > initials short
    "".join(part[0] for part in {name}.split())
initials_dots
    # the initials of {name}, each followed by a dot / the first letter of each word in {name} with a dot after it, in one string / a string of the initials in {name}, every one with a dot / the short form of {name}: each part becomes its first letter and a dot
    # the dotted initials of {name}. each word gives its first letter and a dot
    # > initials short
    "".join(part[0] + "." for part in {name}.split())
last_name_first
    # the last word of {name}, a comma, a space and the first word / {name} with the last name first, a comma and a space, then the first name / the entry of {name} in a phone book: last word, comma and space, first word
    # a string that consists of the last part of {name}, ", " and the first part / {name} turned round: last name, then ", ", then first name
    # > entry label
    {name}.split()[-1] + ", " + {name}.split()[0]
code_and_city
    # a string that consists of {v}, a hyphen and {city} in upper case / {v}, then a hyphen, then {city} in capital letters / the label {v}-{city}, with {city} in upper case / {v} and the upper-case form of {city} with a hyphen between them
    # the label of the parcel. it is {v}, a hyphen and {city} in capitals / {v} followed by "-" and {city}, all letters of the latter large
    # ! put {v}, a hyphen and {city} in upper case together / combine {v} and upper-case {city} with a hyphen
    # > label tag code
    {v} + "-" + {city}.upper()
three_letter_code
    # the first three letters of {city} in upper case followed by {n} with three digits / a code made of the first three letters of {city} in capitals and {n} padded with zeros to three digits / {city}[:3] in upper case, then {n} as three digits
    # the code of the stop. it has three upper-case letters from the start of {city} and {n} with leading zeros, three digits in all / a string of the capitalized first three letters of {city} and the number {n}, zero-padded to 3 digits
    # > code label key
    f"{{city}[:3].upper()}{{n}:03d}"
user_id
    # {v} in lower case, an underscore and {n} / a user id: {v} in small letters, then an underscore, then the number {n} / the lower-case form of {v} and {n}, joined by an underscore / a string that consists of lower-case {v}, "_" and {n}
    # the id for {v} and {n}. it is {v} in lower case, an underscore and the number
    # > user_id login label
    f"{{v}.lower()}_{{n}}"
two_halves
    # the first {k} characters of {v} in upper case and the last {k} of {city} in lower case, in one string / {k} capital letters from the start of {v} followed by {k} small letters from the end of {city} / a code of the first {k} characters of {v}, in capitals, and the final {k} characters of {city}, in lower case
    # the mixed code. it consists of {v}[:{k}] in upper case and the last {k} characters of {city} in lower case
    # > code mixed key
    {v}[:{k}].upper() + {city}[-{k}:].lower()
"""
FIND = """
masked_end
    # {w} with all but the last {k} characters replaced by {mark} / {w} masked by {mark} except for its last {k} characters / a masked form of {w}: one {mark} for each character but the last {k} / {w} hidden behind {mark}, only the final {k} characters stay
    # the hidden version of {w}. its last {k} characters can be read, each one before is {mark}
    # ! mask all but the last {k} characters of {w} with {mark} / replace every character of {w} except the last {k} with {mark}
    # > masked hidden
    {mark} * (len({w}) - {k}) + {w}[-{k}:]
masked_start
    # {w} with everything after the first {k} characters replaced by {mark} / {w} in which only the first {k} characters can be read, the others are {mark} / the first {k} characters of {w} and one {mark} for each of the others / {w} masked with {mark} from position {k} on
    # the hidden version of {w}. only its first {k} characters stay, each other one becomes {mark}
    # > masked hidden
    {w}[:{k}] + {mark} * (len({w}) - {k})
vowels_masked
    # + import re
    # {s} with every vowel replaced by {mark} / {s} with {mark} in place of each vowel / the text of {s} where all vowels are {mark}. vowels are a, e, i, o and u / a copy of {s} in which re.sub puts {mark} for every vowel
    # ! replace every vowel in {s} with {mark} / hide the vowels in {s} behind {mark} / put {mark} in place of each vowel of {s}
    # > masked text
    re.sub("[aeiou]", {mark}, {s})
numbers_replaced
    # + import re
    # {digits} with each number replaced by {place} / {digits} with {place} for every run of digits / a copy of {digits} in which each run of digits has become {place} / the template of {digits}: numbers are replaced by {place}
    # the pattern of {digits}. a run of digits counts as one number and becomes {place}
    # ! replace every run of digits in {digits} with {place} / put {place} in place of each number in {digits}
    # > template replaced
    re.sub(r"\\d+", {place}, {digits})
spaces_to_glue
    # + import re
    # {text} with every run of spaces replaced by {glue} / {text} with {glue} wherever there is whitespace / a copy of {text} in which each run of white space is a single {glue} / the words of {text} with {glue} instead of the spaces
    # ! replace each run of whitespace in {text} with {glue} / put {glue} for every run of spaces in {text}
    # > line replaced
    re.sub(r"\\s+", {glue}, {text})
digits_string
    # all digits in {digits} as one string / the digits of {digits} in a row, as a string / a string of the digits that occur in {digits} / {digits} reduced to its digits / the digits from {digits}, put together to a string
    # ! keep only the digits of {digits} / extract the digits of {digits} as a string / remove everything but the digits from {digits}
    # > digits code
    "".join(c for c in {digits} if c.isdigit())
digits_ints
    # the digits in {digits} as a list of integers / a list of ints, one for each digit in {digits} / every digit of {digits}, converted to int, in a list / a list with the digits of {digits}. each digit is an int of its own
    # > digits values
    [int(c) for c in {digits} if c.isdigit()]
numbers_ints
    # + import re
    # all numbers in {digits} as a list of integers / the numbers that occur in {digits}, as ints / a list of the integers found in {digits} / the numbers in {digits}. a number is a run of digits, each becomes an int / which numbers occur in {digits}?
    # ! extract the numbers in {digits} as a list of ints / find all numbers in {digits} and convert them to ints
    # > numbers values
    [int(part) for part in re.findall(r"\\d+", {digits})]
numbers_total
    # + import re
    # the sum of all numbers in {digits} / the total of the numbers that occur in {digits} / what all runs of digits in {digits} add up to / the numbers found in {digits}, added up / what is the sum of the numbers in {digits}?
    # ! add up all numbers that occur in {digits} / sum the numbers in {digits}
    # > total
    sum(int(part) for part in re.findall(r"\\d+", {digits}))
capitals_string
    # the capital letters of {caps} as one string / all upper-case letters in {caps}, put together / a string of the capitals in {caps}, in their order / {caps} reduced to its capital letters
    # ! keep only the capital letters of {caps} / extract the capitals from {caps} as a string
    # > capitals letters
    "".join(c for c in {caps} if c.isupper())
capitals_list
    # a list of the capital letters in {caps} / the upper-case letters of {caps}, as a list / every capital that occurs in {caps}, in a list / the list of those characters in {caps} that are upper case
    # which capital letters are in {caps}?
    # > capitals letters
    [c for c in {caps} if c.isupper()]
capital_words
    # the words in {caps} that start with a capital letter / a list of the words of {caps} with a capital at the start / those words of {caps} whose first letter is upper case / all capitalized words in {caps}
    # the names in {caps}. a name is a word that starts with a capital letter
    # ! find the words in {caps} that begin with a capital / extract the capitalized words of {caps}
    # > names capitalized
    [word for word in {caps}.split() if word[0].isupper()]
letter_words
    # + import re
    # the words of {digits} that re.findall finds, a word being a run of letters / all runs of letters in {digits} / a list of the words in {digits}. a word consists of letters only / the letter groups in {digits}, as a list
    # ! extract all runs of letters from {digits} / find the words in {digits} with re, ignoring digits and signs
    # > words_found groups parts
    re.findall("[A-Za-z]+", {digits})
letter_positions
    # the positions of {letter} in {s} / the indices at which {letter} occurs in {s} / a list of all positions of {letter} in {s} / every index i with {s}[i] equal to {letter} / at which indices does {s} have {letter}?
    # ! find all positions of {letter} in {s} / collect the indices of {letter} in {s}
    # > positions indices
    [i for i, c in enumerate({s}) if c == {letter}]
double_letters
    # the number of neighbouring equal characters in {s} / how often a character of {s} is followed by the same one / the number of double characters in {s}. a double is a character next to an equal one / the number of positions where {s} repeats the character before
    # ! count how often a character in {s} equals the next one / count the pairs of equal neighbours in {s}
    # > count pairs
    sum(a == b for a, b in zip({s}, {s}[1:]))
letter_pairs
    # the pairs of neighbouring characters in {s} / a list of all two-character pieces of {s} / the overlapping pairs in {s}, each as a string of two characters / every two characters that stand side by side in {s}, as a list of strings
    # > pairs bigrams
    [a + b for a, b in zip({s}, {s}[1:])]
equal_places
    # the number of positions at which {s} and {t} have the same character / how many places of {s} and {t} agree / the number of matches between {s} and {t}, compared character by character / the number of indices i where {s}[i] equals {t}[i]
    # at how many positions do {s} and {t} agree?
    # ! count the positions where {s} and {t} have the same character / compare {s} and {t} letter by letter and count the equal ones
    # > matches count
    sum(a == b for a, b in zip({s}, {t}))
different_places
    # the positions at which {s} and {t} differ / a list of the indices where {s} and {t} have different characters / every index at which the characters of {s} and {t} are not the same / the differences of {s} and {t}, as a list of indices
    # ! compare {s} and {t} letter by letter and collect the positions where they differ / find the indices at which {s} and {t} are different
    # > differences positions
    [i for i, (a, b) in enumerate(zip({s}, {t})) if a != b]
shared_letters
    # the letters that occur in both {s} and {t}, sorted / a sorted list of the characters that {s} and {t} share / the characters of {s} that are also in {t}, without repetition and in order / what {s} and {t} have in common, as a sorted list of characters
    # > shared common
    sorted(set({s}) & set({t}))
"""

for _table in (CUT, BUILD, FIND):
    expressions(_table)
