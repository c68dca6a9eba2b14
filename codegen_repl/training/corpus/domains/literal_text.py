"""Jobs on a word, sentence or other text that is written out in the request, with or without quotes."""

import string
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("literal_text", weight=12)


def _word(rng: Random) -> str:
    return rng.choice((plain_word, made_up))(rng)


def _long(rng: Random) -> str:
    while len(found := _word(rng)) < 5:
        pass
    return found


def _maybe_palindrome(rng: Random) -> str:
    half = made_up(rng)[:4]
    if rng.random() < 0.25:
        return rng.choice(("level", "radar", "noon", "kayak", "rotor", "civic", "refer", "stats"))
    return half + half[-2::-1] if rng.random() < 0.4 else _word(rng)


def _sentence(rng: Random) -> str:
    found = [_word(rng) for _ in range(rng.randint(3, 6))]
    if rng.random() < 0.4:
        found.insert(1, rng.choice(("and", "the", "of", "with", "a", "is")))
    return " ".join(found)


def _parts(separator: str) -> Any:
    def sample(rng: Random) -> str:
        pieces = (_word, lambda r: r.choice("abcdefgxyz"), lambda r: str(r.randint(1, 99)))
        piece = rng.choice(pieces)
        return separator.join(piece(rng) for _ in range(rng.randint(3, 5)))

    return sampled("str", sample)


def _settings(rng: Random) -> str:
    keys = dict.fromkeys(_word(rng) for _ in range(rng.randint(2, 4)))
    return ";".join(f"{key}={rng.randint(1, 99)}" for key in keys)


def _room(rng: Random) -> str:
    number = rng.randint(2, 999)
    return rng.choice((f"{_word(rng)} {number}", f"{_word(rng)}{number}", f"{number} {_word(rng)}"))


def _noisy(rng: Random) -> str:
    found = [_word(rng), str(rng.randint(1, 400)), _word(rng), str(rng.randint(1, 90))]
    return " ".join(found[: rng.randint(3, 4)] + ([str(rng.randint(1, 9))] if rng.random() < 0.5 else []))


def _phone(rng: Random) -> str:
    a, b, c = rng.randint(100, 999), rng.randint(100, 999), rng.randint(1000, 9999)
    return rng.choice((f"({a}) {b}-{c}", f"{a}-{b}-{c}", f"{a} {b} {c}", f"+{a % 90 + 1} {b} {c}"))


def _person(rng: Random) -> str:
    first = rng.choice(CATEGORIES["person"])
    return f"{first} {made_up(rng).capitalize()}"


def _file(rng: Random) -> str:
    end = rng.choice(("txt", "csv", "pdf", "png", "py", "md", "json", "zip"))
    return f"{_word(rng)}{rng.choice(('', '', '_2', '-old'))}.{end}"


def _path(rng: Random) -> str:
    return "/".join(("", *(_word(rng) for _ in range(rng.randint(1, 3))), _file(rng)))


def _mail(rng: Random) -> str:
    return f"{_word(rng)}@{made_up(rng)}.{rng.choice(('com', 'org', 'net', 'de'))}"


def _letter_in(s: Any) -> str:
    text: str = s.w.lower()
    return text[sum(map(ord, text)) % len(text)]


def _twisted(s: Any) -> str:
    base: str = s.w.lower()
    turned = base[2:] + base[:2]
    return turned[::-1] if len(base) % 2 else turned[:-1] + ("z" if sum(map(ord, base)) % 2 else turned[-1])


def _odd_case(s: Any) -> str:
    text: str = s.w if sum(map(ord, s.w)) % 3 else s.w[:-1] + "x"
    return text[: len(text) // 2].swapcase() + text[len(text) // 2 :]


def _neighbor(s: Any) -> str:
    word: str = s.w
    spot = len(word) // 2
    return word[:spot] + "xyzk"[len(word) % 4] + word[spot + 1 :]


def _camel(rng: Random) -> str:
    first, *rest = [plain_word(rng).lower() for _ in range(rng.randint(2, 3))]
    return first + "".join(word.capitalize() for word in rest)


def _runs(rng: Random) -> str:
    return "".join(rng.choice("abcdxyz") * rng.randint(1, 4) for _ in range(rng.randint(3, 5)))


def _anything(rng: Random) -> Any:
    n = rng.randint(-20, 999)
    lists = ([n, 3], (n, 5), {n: "x"}, {n, 1001})
    return rng.choice((str(n), n, n / 4, _word(rng), rng.random() < 0.5, None, *lists))


def _logic(rng: Random) -> str:
    a, b, c = (rng.choice(("True", "False", "not True", "not False")) for _ in range(3))
    first, second = rng.choice(("and", "or")), rng.choice(("and", "or"))
    return f"{a} {first} {b}" if rng.random() < 0.7 else f"{a} {first} {b} {second} {c}"


SLOTS: dict[str, Any] = {
    "w": sampled("str", _long),
    "v": sampled("str", _word),
    "u": sampled("str", _word),
    "pal": sampled("str", _maybe_palindrome),
    "ch": derived(_letter_in),
    "other": derived(_twisted),
    "odd_case": derived(_odd_case),
    "near": derived(_neighbor),
    "lone": sampled("str", lambda r: r.choice(string.ascii_lowercase)),
    "start": derived(lambda s: s.w[: 2 + len(s.w) % 2] if sum(map(ord, s.w)) % 2 else s.u[:2]),
    "end": derived(lambda s: s.w[-2 - len(s.w) % 2 :] if sum(map(ord, s.w)) % 2 else s.u[-2:]),
    "piece": derived(lambda s: s.w[1:4] if sum(map(ord, s.w)) % 2 else s.u[:3]),
    "t": sampled("str", _sentence),
    "t_word": derived(lambda s: s.t.split()[len(s.t) % 3]),
    "dashes": _parts("-"),
    "slashes": _parts("/"),
    "commas": _parts(","),
    "bars": _parts("|"),
    "settings": sampled("str", _settings),
    "room": sampled("str", _room),
    "noisy": sampled("str", _noisy),
    "phone": sampled("str", _phone),
    "person": sampled("str", _person),
    "file": sampled("str", _file),
    "path": sampled("str", _path),
    "mail": sampled("str", _mail),
    "camel": sampled("str", _camel),
    "snake": sampled("str", lambda r: "_".join(plain_word(r).lower() for _ in range(r.randint(2, 3)))),
    "runs": sampled("str", _runs),
    "shout": sampled("str", lambda r: _word(r) + r.choice(("!!", "?!", ", ", "...")) + _word(r) + "!"),
    "padded": sampled("str", lambda r: " " * r.randint(1, 3) + _word(r) + " " * r.randint(1, 4)),
    "mixed": sampled("str", lambda r: "".join(c.upper() if r.random() < 0.4 else c for c in _long(r))),
    "anything": sampled("mixed", _anything),
    "maybe_number": sampled("str", lambda r: r.choice((str(r.randint(0, 999)), _room(r), "4.5", "-3"))),
    "logic": sampled("mixed", _logic),
    "empty": sampled("mixed", lambda r: r.choice(("", [], {}, 0, None, 0.0, [0], " ", "0", _word(r), -1, 4))),
    "color": sampled("str", lambda r: f"#{r.randrange(256**3):06x}"),
    "row": sampled(
        "str", lambda r: f"{r.choice(CATEGORIES['person'])},{r.randint(5, 90)},{r.choice(CATEGORIES['city'])}"
    ),
    "box": sampled("str", lambda r: f"{r.randint(2, 60)}x{r.randint(2, 60)}"),
    "digits": sampled("str", lambda r: str(r.randint(0, 9999))),
    "point": sampled("str", lambda r: f"{r.uniform(0, 90):.{r.randint(1, 2)}f}"),
    "code": sampled("str", lambda r: str(r.randint(10**7, 10**11))),
    "n": sampled("int", lambda r: r.randint(*r.choice(((1, 9), (1, 99), (1, 999))))),
    "m": integer(0, 999),
    "zeros": integer(2, 4),
    "zero_words": derived(lambda s: f"{('two', 'three', 'four')[s.zeros - 2]} zeros"),
    "size": integer(4, 9),
    "k": integer(2, 4),
    "k_index": derived(lambda s: s.k - 1),
    "wide": integer(12, 30),
    "mark": choice("*", "-", "=", "#", "+", "."),
    "shift": integer(1, 12),
    "age": integer(4, 95),
    "who": sampled("str", lambda r: r.choice((*CATEGORIES["person"], made_up(r).capitalize()))),
    "out": new("list"),
    "s": new("string"),
    "parts": exact("parts", "pieces"),
    "words": exact("words"),
    "letters": exact("letters"),
    "rev": exact("backwards", "reversed_text", "mirrored"),
    "label": exact("label", "text", "padded"),
    "user": exact("user"),
    "domain": exact("domain"),
    "a": new("first", "x", "left", "p"),
    "b": new("second", "y", "right", "q"),
    "count": exact("count", "letter_count", "how_many"),
    "options": new("dict"),
}

STATEMENTS = """
same_backwards
    # is {pal} the same backwards / does {pal.bare} read the same from both sides / is {pal.bare} a palindrome / check if {pal} is a palindrome, true or false / {pal.bare}: same forwards and backwards? / print whether {pal} equals its own reverse / can i read {pal} backwards and get the same word
    word = {pal}
    print(word == word[::-1])
backwards
    # write {w.bare} backwards / print {w} from back to front / {w.bare} in reverse / spell {w.bare} backwards / what is {w} the other way round / turn the letters of {w} around
    print({w}[::-1])
backwards_keep
    # turn {w} around and keep it as {rev} / let {rev} be {w.bare} written backwards / {rev} = the word {w} in reverse / store {w}, last letter first, in {rev} / reverse the letters of {w.bare} and call that {rev} / put {w} from back to front into {rev}
    # > {rev}
    {rev} = {w}[::-1]
split_dashes
    # split {dashes} at the dashes / {dashes} cut at every - / take {dashes} apart at the dashes and print the pieces as a list / what are the parts of {dashes} between the dashes, as a list / print the list of pieces in {dashes}, separated by - / break up {dashes} wherever there is a dash and show the list
    print({dashes}.split("-"))
split_dashes_keep
    # split {dashes} at the dashes into {parts} / let {parts} be {dashes}, cut at each - / {parts} are what is between the dashes of {dashes} / cut {dashes} at the dashes and call the list {parts} / store the {parts} of {dashes}, separated by dashes / take {dashes} apart at - and keep the {parts}
    # > {parts}
    {parts} = {dashes}.split("-")
split_slashes
    # split {slashes} at the slashes / cut {slashes} at every slash and print the list / the pieces of {slashes} between the slashes, as a list / {slashes} taken apart at the slash signs / print what stands between the slashes in {slashes}, as a list / {slashes}: a list of its parts, slash is the separator
    print({slashes}.split("/"))
split_commas_keep
    # make a list {out} of what is between the commas in {commas} / split {commas} at the commas, name it {out} / let {out} be the pieces of the string {commas}, comma separated / {out} = the parts of {commas}, cut at each comma / cut {commas} at the commas and store the strings in {out} / the text {commas} has commas; put the pieces in a list {out}
    # > {out}
    {out} = {commas}.split(",")
split_bars
    # split {bars} at the | signs / {bars} uses | as a separator, print the pieces as a list / cut {bars} at every | and show the list / which strings does {bars} contain between the bars, as a list / take {bars} apart at | / list the parts of {bars}, the separator is |
    print({bars}.split("|"))
dash_to_comma
    # change the dashes in {dashes} to commas / {dashes} with commas instead of dashes / print {dashes}, every - as a comma / put a comma for each dash in {dashes} / replace all - in {dashes} by , and print it / {dashes} should have commas where the dashes are, show it
    print({dashes}.replace("-", ","))
part_last
    # what comes after the last dash in {dashes} / last piece of {dashes}, split at the dashes / print the final part of {dashes} when cut at - / {dashes}: only what is behind the last dash / show the last of the dash separated parts in {dashes} / cut {dashes} at the dashes and print the last piece
    print({dashes}.split("-")[-1])
zeros_in_front(zeros)
    # the number {n} as text with {zero_words.bare} in front / write {n} with {zero_words.bare} before it / put {zero_words.bare} in front of {n} and print it / {n} with {zero_words.bare} at the start, as text / print {zero_words.bare} and then {n}, as one string / {n} as a string that starts with {zero_words.bare}
    print("0" * {zeros} + str({n}))
zfill
    # write {n} with {size} digits, zeros in front / {n} padded with zeros to {size} digits / print {n} as a {size} digit text, filled up with zeros / fill {n} up with leading zeros until it is {size} long / {n} as text of length {size}, zeros on the left / pad the number {n} with zeros on the left to a width of {size}
    print(str({n}).zfill({size}))
zfill_keep
    # {label} is {n} as text, {size} digits with zeros in front / let {label} be {n} padded to {size} digits with leading zeros / pad {n} with zeros to length {size} and keep it as {label} / store the number {n} in {label} as a string of {size} digits, zeros first / make {label}: {n}, filled with zeros on the left up to {size} characters / turn {n} into a {size} digit string {label} with leading zeros
    # > {label}
    {label} = str({n}).zfill({size})
count_letters
    # how many letters are in {w.bare} / length of {w} / how long is the word {w.bare} / count the letters of {w} / number of letters in {w.bare} please / {w}: how many characters
    print(len({w}))
count_one_letter(w)
    # how many {ch.bare}s are in {w.bare} / count the letter {ch.bare} in {w} / how often does {ch} occur in {w.bare} / number of {ch.bare} in the word {w.bare} / in {w}, how many times do you see {ch} / print how often {w} contains {ch}
    print({w}.count({ch}))
count_one_letter_keep(w)
    # let {count} be how often {ch} is in {w} / count the {ch.bare}s in {w.bare} and call it {count} / {count} is the number of times {ch} occurs in {w} / keep how many {ch.bare} there are in {w.bare} as {count} / store in {count} the number of {ch.bare}s in the word {w.bare} / {count} = occurrences of {ch} in {w}
    # > {count}
    {count} = {w}.count({ch})
vowels
    # how many vowels are in {w.bare} / count the vowels of {w} / number of vowels in the word {w.bare} / {w}: how many of a, e, i, o, u / print the vowel count of {w} / vowels in {w.bare}, how many
    print(sum(c in "aeiou" for c in {w}.lower()))
no_vowels
    # {w.bare} without vowels / take the vowels out of {w} and print it / print {w} but skip every a, e, i, o and u / leave the vowels out of {w.bare} / drop all vowels from the word {w} / what is left of {w.bare} with no vowels
    print("".join(c for c in {w} if c.lower() not in "aeiou"))
capitals
    # {w.bare} in capitals / write {t} in capital letters / print {t} in upper case / all letters of {t} large please / shout {t} / make {t} upper case and print it
    print({t}.upper())
small
    # {mixed} in small letters / write {mixed.bare} without capitals / print {mixed} in lower case / make all letters of {mixed} small / lower case of {mixed.bare} please / turn {mixed} into small letters
    print({mixed}.lower())
title
    # {t} with every word starting with a capital / capitalize each word of {t} / print {t} in title case / make the first letter of all words in {t} large / write {t} like a title / title case for {t} please
    print({t}.title())
first_capital
    # {t} with a capital at the start / make just the first letter of {t} large / capitalize {t} / print {t} beginning with a capital letter, the rest small / start {t} with a capital / {t}: only the very first letter upper case
    print({t}.capitalize())
swap_case
    # swap large and small letters in {mixed} / {mixed} with upper and lower case swapped / print {mixed}, capitals small and small ones capital / turn the case of each letter in {mixed.bare} around / flip the case of {mixed} / the opposite case for every letter in {mixed}
    print({mixed}.swapcase())
first_letter
    # first letter of {w.bare} / what letter does {w.bare} start with / print the first letter of {w} / {w}: first character please / the letter at the front of {w} / which letter comes first in {w.bare}
    print({w}[0])
last_letter
    # last letter of {w.bare} / what letter does {w.bare} end with / print the final letter of {w} / {w}: last character please / the letter at the end of {w} / which letter comes last in {w.bare}
    print({w}[-1])
first_letters
    # first {k} letters of {w.bare} / print the first {k.word} letters of {w} / {w}, only the first {k} characters / how does {w.bare} start, {k} letters of it / cut {w} after {k} letters and print that / the leading {k.word} characters in {w}
    print({w}[:{k}])
last_letters
    # last {k} letters of {w.bare} / print the last {k.word} letters of {w} / {w}, only the final {k} characters / how does {w.bare} end, {k} letters of it / the {k.word} characters at the end of {w} / show the tail of {w}, {k} letters
    print({w}[-{k}:])
drop_first
    # {w.bare} without the first letter / cut off the first letter of {w} / print {w}, but not its first letter / everything after the first letter in {w} / leave out the letter at the start of {w} / drop the first character of {w.bare}
    print({w}[1:])
drop_last
    # {w.bare} without the last letter / cut off the last letter of {w} / print {w}, but not its last letter / everything before the last letter in {w} / leave out the letter at the end of {w} / drop the final character of {w.bare}
    print({w}[:-1])
every_second
    # every second letter of {w}, from the first on / print {w}, skipping every other letter, first one kept / {w.bare}: 1st, 3rd, 5th letter and so on / only each second character in {w}, starting with the first / take every other letter of {w.bare}, beginning with the first / letters of {w} at even indexes, as a string
    print({w}[::2])
kth_letter(k)
    # the {k.th} letter of {w.bare} / what is the {k.th} letter in {w} / print letter number {k} of {w} / {w}: {k.th} letter please / which letter is {k.th} in {w.bare} / show the {k.th} character of {w}, counting from one
    print({w}[{k_index}])
letter_list
    # letters of {w} as a list / split {w.bare} into its letters / print a list of the letters in {w} / take {w.bare} apart, letter by letter, as a list / {w}: one list item per letter / make a list out of the characters of {w}
    print(list({w}))
letter_list_keep
    # {letters} is the list of letters of {w} / let {letters} be the characters of {w}, in a list / split {w.bare} into {letters} / put the {letters} of {w} in a list / store each letter of {w} in a list {letters} / make the list {letters} out of the word {w.bare}
    # > {letters}
    {letters} = list({w})
letters_dashes
    # {w.bare} with a dash between the letters / put - between all letters of {w} / spell {w} with dashes / print {w}, its letters joined by - / write {w.bare} letter by letter with dashes between / join the letters of {w} with -
    print("-".join({w}))
spell
    # spell {w.bare}, one letter per line / print each letter of {w} on its own line / go through {w} and print every letter / the letters of {w.bare} below each other / for each letter in {w} print it / loop over {w} and print what you see
    for letter in {w}:
        print(letter)
sorted_letters
    # letters of {w.bare} in alphabetical order, as one word / sort the letters of {w} and join them / print {w} with the letters sorted, as a string / {w}: letters from a to z, put together / order the letters in {w.bare} by the alphabet, as one string / put the letters of {w} in order and print them as a word
    print("".join(sorted({w})))
different_letters
    # which different letters are in {w.bare}, sorted as a list / sorted list of the distinct letters of {w} / print each letter of {w} once, sorted, as a list / {w}: its different letters in order, as a list / what letters is {w.bare} made of? sort them in a list / the set of letters in {w} as a sorted list
    print(sorted(set({w})))
different_count
    # how many different letters are in {w.bare} / number of distinct letters in {w} / count the different letters of {w} / {w.bare} uses how many different letters / print how many letters {w} has, each counted once / how many unique characters does {w} have
    print(len(set({w})))
letter_counts
    # count each letter of {w} / how often is every letter in {w.bare} / letter counts for {w} / tally the letters in {w.bare} / print how many times each letter occurs in {w} / {w}: all letters with their counts
    # + from collections import Counter
    print(Counter({w}))
common_letter
    # most common letter in {t}, spaces not counted / which letter is most frequent in {t}? ignore spaces / print the letter that occurs most in {t}, leaving out spaces / {t}: top letter without the spaces / in {t}, which letter comes up most, spaces aside / find the most frequent letter of {t}, not counting blanks
    # + from collections import Counter
    print(Counter({t}.replace(" ", "")).most_common(1)[0][0])
contains(w, u)
    # is {piece} in {w} / does {w} contain {piece} / check if {w} has {piece} in it / can {piece.bare} be found inside {w.bare} / print whether {piece} is part of {w} / {piece} somewhere in {w}, true or false
    print({piece} in {w})
starts(w, u)
    # does {w} start with {start} / is {start} at the beginning of {w} / check if {w.bare} begins with {start.bare} / {w}: does it start with {start}, true or false / print whether the first letters of {w} are {start} / tell me if {w} begins with {start}
    print({w}.startswith({start}))
ends(w, u)
    # does {w} end with {end} / is {end} at the end of {w} / check if {w.bare} ends in {end.bare} / {w}: does it end with {end}, true or false / print whether the last letters of {w} are {end} / tell me if {w} ends with {end}
    print({w}.endswith({end}))
find_letter(w)
    # where is the first {ch.bare} in {w.bare}, as an index / index of {ch} in {w} / at which index does {w} have its first {ch} / find {ch.bare} in {w.bare} and print the index / position of the first {ch} in {w}, counting from 0 / print where in {w} the letter {ch} first appears, starting at 0
    print({w}.index({ch}))
replace_letter(w)
    # change every {ch.bare} in {w.bare} to {lone.bare} / {w} with {lone} instead of {ch} / put {lone} for each {ch} in {w} / replace {ch} by {lone} in {w} and print it / print {w.bare}, all {ch.bare} turned into {lone.bare} / swap each {ch.bare} of {w} for {lone.bare}
    print({w}.replace({ch}, {lone}))
remove_letter(w)
    # remove every {ch.bare} from {w.bare} / {w} without the letter {ch} / take all {ch.bare}s out of {w} / print {w} but leave out {ch} / delete {ch} wherever it is in {w} / what is left of {w.bare} when you drop each {ch.bare}
    print({w}.replace({ch}, ""))
no_spaces
    # {t} without the spaces / remove all spaces from {t} / print {t} with no spaces in it / take out the blanks in {t} / squeeze {t} together, no spaces / join the words of {t} without any space
    print({t}.replace(" ", ""))
underscores
    # {t} with underscores instead of spaces / change the spaces in {t} to underscores / print {t}, each space as _ / put _ between the words of {t} in place of the spaces / replace every space in {t} by an underscore / turn {t} into one name with underscores
    print({t}.replace(" ", "_"))
strip
    # {padded} without the spaces around it / cut the spaces off both ends of {padded} / print {padded} with no space at start and end / trim {padded} / take the outer spaces away from {padded} / strip {padded} and print it
    print({padded}.strip())
word_count
    # how many words are in {t} / count the words of {t} / number of words in the sentence {t} / {t}: how many words / print the word count of {t} / how many words does {t} have
    print(len({t}.split()))
word_list
    # words of {t} as a list / split {t} into words / print the list of words in {t} / {t} word by word, as a list / take {t} apart at the spaces and show the list / cut {t} into its words
    print({t}.split())
word_list_keep
    # split {t} into {words} / let {words} be the list of words in {t} / {words} = {t}, cut at the spaces / put the {words} of {t} in a list / keep the {words} from {t} / store what {t} is made of, word by word, in {words}
    # > {words}
    {words} = {t}.split()
first_word
    # first word of {t} / which word does {t} start with / print the first word in {t} / {t}: just the first word / what comes before the first space in {t} / the opening word of {t} please
    print({t}.split()[0])
last_word
    # last word of {t} / which word does {t} end with / print the final word in {t} / {t}: just the last word / what comes after the last space in {t} / the closing word of {t} please
    print({t}.split()[-1])
longest_word
    # longest word in {t} / which word of {t} has the most letters / print the longest of the words in {t} / {t}: longest word please / find the word with the most letters in {t} / the word in {t} that is longest
    print(max({t}.split(), key=len))
words_turned
    # words of {t} in reverse order, as text / {t} with the last word first / print {t} with its words turned around / reverse the order of the words in {t} / put the words of {t} the other way round / {t}, word by word from the end, as one string
    print(" ".join({t}.split()[::-1]))
each_word_turned
    # write every word of {t} backwards, but keep the order of the words / {t} with each word spelled backwards / turn the letters of each word in {t} around, words stay in place / print {t}, every single word reversed / reverse each word in {t} by itself / each word of {t} from back to front, same word order
    print(" ".join(word[::-1] for word in {t}.split()))
initials
    # first letters of the words in {t}, as one word / make an acronym of {t} in capitals / what is {t} in initials, upper case / print the initials of {t} as capitals / {t}: the capital first letter of every word, put together / abbreviate {t} to its first letters in upper case
    print("".join(word[0] for word in {t}.split()).upper())
sorted_words
    # words of {t} in alphabetical order, as a list / sort the words in {t} / print the sorted list of words from {t} / {t}: its words from a to z, as a list / put the words of {t} in order and show the list / alphabetical list of the words in {t}
    print(sorted({t}.split()))
word_lengths
    # how long is each word of {t}, as a list / lengths of the words in {t} / print the length of every word in {t} as a list / {t}: number of letters of each word, in a list / list the word lengths of {t} / for the words in {t} show how long they are, in one list
    print([len(word) for word in {t}.split()])
has_word(t)
    # is the word {t_word} in {t} / does {t} contain the word {t_word.bare} / is {t_word.bare} one of the words of {t} / check whether {t} has {t_word} as a word / {t_word} among the words of {t}, true or false / print if {t_word.bare} is a word in {t}
    print({t_word} in {t}.split())
pairs_to_dict
    # turn {settings} into a dict with numbers / {settings} as a dictionary, values as integers / parse {settings} into a dictionary of ints and print it / print the dict of the pairs in {settings}, numbers as values / read the settings {settings} into a dictionary with integer values and show it / {settings} holds keys and numbers; print them as a dictionary
    pairs = (pair.split("=") for pair in {settings}.split(";"))
    print({key: int(value) for key, value in pairs})
pairs_to_dict_keep
    # make a dict {options} from {settings}, values as integers / {options} is {settings} as a dictionary with ints / parse {settings} into the dictionary {options}, numbers as integers / let {options} be a dict of the keys and numbers in {settings} / read {settings} into {options}: key before =, integer after it / {options}: the pairs of {settings}, integer values
    # > {options}
    {options} = {}
    for pair in {settings}.split(";"):
        key, value = pair.split("=")
        {options}[key] = int(value)
number_inside
    # what number is in {room} / get the number out of {room} / print the digits in {room} as an integer / {room}: just the number / which number stands in {room} / read the integer inside {room}
    # + import re
    print(int(re.search(r"\\d+", {room}).group()))
numbers_inside
    # which numbers are in {noisy}, as a list / find all numbers in {noisy} and print them as integers / list the integers that stand in {noisy} / get the numbers out of {noisy}, as a list of ints / {noisy}: only the numbers, in a list / pull the whole numbers from {noisy} into a list and print it
    # + import re
    print([int(n) for n in re.findall(r"\\d+", {noisy})])
numbers_inside_sum
    # add up the numbers in {noisy} / sum of all numbers that occur in {noisy} / {noisy}: what do the numbers in it make together / print the total of the integers inside {noisy} / how much are the numbers in the text {noisy} in all / find the numbers in {noisy} and add them
    # + import re
    print(sum(int(n) for n in re.findall(r"\\d+", {noisy})))
digits_only
    # only the digits of {phone} / {phone} without anything but digits / clean the phone number {phone}, digits only / print {phone} with everything removed that is no digit / leave just the digits in {phone} / strip {phone} down to its digits
    print("".join(c for c in {phone} if c.isdigit()))
letters_only
    # only the letters of {shout} / {shout} without punctuation and spaces / print {shout}, keeping nothing but letters / drop everything from {shout} that is not a letter / leave just the letters in {shout} / strip {shout} down to letters
    print("".join(c for c in {shout} if c.isalpha()))
extension
    # extension of {file} / what is the file ending of {file.bare} / print what comes after the last dot in {file} / {file.bare}: which file type, only the ending / the part of {file} behind the last dot / which extension does {file.bare} have, without the dot
    print({file}.rsplit(".", 1)[-1])
without_extension
    # {file.bare} without the extension / name of {file} before the last dot / cut the ending off {file.bare}, dot included / print {file} without its file ending / drop the extension of {file} / just the name part of {file}, no extension
    print({file}.rsplit(".", 1)[0])
file_name
    # file name in {path} / what is the file at the end of {path.bare} / print the last part of the path {path} / {path}: only the file name / which file does {path.bare} point to, name only / the name after the last slash in {path}
    # + import os
    print(os.path.basename({path}))
folder
    # folder of {path} / in which directory is {path.bare} / print the path {path} without the file name / {path}: only the folder / which folder does {path} lie in / the directory part of {path.bare} please
    # + import os
    print(os.path.dirname({path}))
mail_parts
    # split {mail} into {user} and {domain} / let {user} and {domain} be the parts of {mail} around the @ / take {mail.bare} apart at the @: {user} first, then {domain} / {user} and {domain} of {mail} please / store what is before and after the @ of {mail} in {user} and {domain} / from the address {mail.bare} get {user} and {domain}
    # > {user}, {domain}
    {user}, {domain} = {mail}.split("@")
mail_user
    # what is before the @ in {mail} / user name in the address {mail.bare} / print the part of {mail} in front of the @ / {mail}: only the user part / who is the user in {mail.bare} / cut {mail.bare} at the @ and print the first part
    print({mail}.split("@")[0])
surname_first
    # {person} with the last name first and a comma / write {person} as last name, comma, first name / print the name {person} turned around with a comma / {person.bare}: surname, then first name, comma between / put the surname of {person} first, followed by a comma and the first name / turn {person.bare} into the form "Last, First"
    first, last = {person}.split()
    print(f"{last}, {first}")
name_initials
    # initials of {person} with dots / print the initials of {person.bare}, each followed by a dot / {person}: first letters with a dot behind each / what are the initials of {person.bare}, like A.B. / make initials with dots out of {person} / shorten the name {person} to its initials, dots included
    print("".join(part[0] + "." for part in {person}.split()))
unpack_row
    # split {row} at the commas into name, age and city, age as an integer / from {row} get name, age and city, with age as a number / name, age and city are in {row}; read them, the age as an int / let name, age and city be the parts of {row}, age an integer / take {row} apart into name, age and city and make age an int / read the record {row} into the variables name, age and city, age as a whole number
    name, age, city = {row}.split(",")
    age = int(age)
box_area
    # {box} is width x height, print the area / read width and height from {box} and multiply them / what is the area of {box} / split {box} at the x and multiply the two numbers / the size is {box}: how big is the area / multiply the two numbers in {box}
    width, height = {box}.split("x")
    print(int(width) * int(height))
text_plus_number
    # the string {digits} as a number plus {m} / read {digits} as an integer and add {m} / {digits} is text; make it a number, add {m} and print it / what is the number in the string {digits} plus {m} / add {m} to the string {digits} as numbers / turn the text {digits} into an int and print it plus {m}
    print(int({digits}) + {m})
text_to_float
    # the string {point} as a float, times {k} / read {point} as a decimal number and multiply it by {k} / {point} is text; turn it into a float and print {k} times that / what is {k} times the number in the string {point} / convert the text {point} to a float and print it multiplied by {k} / {k.word} times the string {point}, as a number
    print(float({point}) * {k})
glue_numbers
    # write {n} and {m} behind each other as text / {n} followed by {m}, as one string / glue the digits of {n} and {m} together / print {n} and {m} joined as text, no space / put the numbers {n} and {m} next to each other in one string / {n} and {m} as strings, concatenated
    print(str({n}) + str({m}))
is_number
    # is {maybe_number} made of digits alone / does {maybe_number} consist of digits only / check if the string {maybe_number} is all digits / {maybe_number}: only digits, true or false / print whether every character of {maybe_number} is a digit / are there just digits in {maybe_number}
    print({maybe_number}.isdigit())
what_type
    # what type is {anything} / print the name of the type of {anything} / which type does {anything} have, by name / {anything}: name its type / tell me the type name of the value {anything} / type of {anything} please, just the name
    print(type({anything}).__name__)
logic
    # what is {logic.bare} / {logic.bare}, what comes out / print {logic.bare} / {logic.bare}: true or false / evaluate {logic.bare} / the value of {logic.bare} please / show the result of {logic.bare}
    print({logic.bare})
truth
    # does {empty} count as true / is {empty} true or false in an if / print the truth value of {empty} / bool of {empty} please / {empty} as a boolean / convert {empty} to True or False
    print(bool({empty}))
is_none
    # is {empty} None / check whether {empty} is None / print True if {empty} is None, else False / {empty}: is that None / does {empty} equal None / tell me if the value {empty} is None
    value = {empty}
    print(value is None)
repeat_word
    # {v.bare} {k} times in a row / repeat {v} {k.word} times / print {v} {k} times without spaces / {k} times {v} as one string / write {v} {k.word} times behind each other / string {v}, {k} times over
    print({v} * {k})
repeat_spaced
    # {v.bare} {k} times with spaces between / print {v} {k.word} times, separated by spaces / say {v.bare} {k} times on one line, with a space in between / write {v} {k.word} times with a blank between each / {k} times the word {v}, spaces between them / repeat {v} {k} times in one line, space separated
    print(" ".join([{v}] * {k}))
print_lines
    # print {v} {k} times, each on its own line / say {v.bare} {k.word} times, one per line / write {v} on {k} lines / print the word {v.bare} {k.word} times below each other / {k} lines with {v} please / in a loop, print {v} {k} times
    for _ in range({k}):
        print({v})
glue
    # put {v} and {u} together / {v} and {u} as one word / join {v.bare} and {u.bare} without a space / print {v} directly followed by {u} / glue {u} to the end of {v} / what word do {v} and {u} make together
    print({v} + {u})
glue_space
    # {v} and {u} with a space between / print {v}, a space and {u} as one string / put {v.bare} and {u.bare} together with a space / join {v} and {u} with one space / one string out of {v} and {u}, space in between / {v.bare}, space, {u.bare}
    print({v} + " " + {u})
first_alphabetically
    # which comes first in the alphabet, {v} or {u} / {v.bare} or {u.bare}, which is earlier in the dictionary / print the one of {v} and {u} that comes first alphabetically / alphabetically first of {v} and {u} / of {v.bare} and {u.bare}, print the one that is first from a to z / between {v} and {u}, who is first by the alphabet
    print(min({v}, {u}))
longer_one
    # which word is longer, {v} or {w} / {v.bare} or {w.bare}: print the longer word / the one of {v} and {w} with more letters / print whichever of {v} and {w} is longer / longer one of {v.bare} and {w.bare} please / compare {v} with {w} and print the one that has more letters
    print(max({v}, {w}, key=len))
same_text(w)
    # are {odd_case} and {w} the same, ignoring case / {odd_case} equals {w} if case does not matter, true or false / compare {odd_case.bare} and {w.bare} without looking at capitals / is {odd_case} the same word as {w} apart from capitals / check if {odd_case} and {w} match, case ignored / print whether {odd_case} and {w} are equal when both are in small letters
    print({odd_case}.lower() == {w}.lower())
anagram(w)
    # is {other} an anagram of {w} / do {w} and {other} have the same letters / can i make {other.bare} from the letters of {w.bare}, using each one / {w} and {other}: anagrams or not, true or false / check if {w} and {other} consist of the same letters, each as often / print whether {other.bare} is {w.bare} with the letters rearranged
    print(sorted({w}) == sorted({other}))
shared_letters
    # which letters are in both {w} and {v}, sorted / letters that {w.bare} and {v.bare} share, as a sorted list / print the common letters of {w} and {v} in order / sorted list of the letters {w} has in common with {v} / {w} and {v}: letters in both, in order / what letters do {w.bare} and {v.bare} have in common? sort them
    print(sorted(set({w}) & set({v})))
different_places(w)
    # at how many places do {w} and {near} differ / count the positions where {w} and {near} have different letters / in how many letters are {w.bare} and {near.bare} different, place by place / number of places at which {w} is not like {near} / compare {w} with {near} letter by letter and count the differences / how many letters at the same place are different in {w} and {near}
    print(sum(a != b for a, b in zip({w}, {near})))
next_letter
    # which letter comes {k} after {lone} if you go on from z with a / {k.word} letters after {lone} in the alphabet, starting over after z / print the letter {k} places after {lone}, after z comes a again / move {lone.bare} {k} letters forward, wrapping around at z / letter {lone} plus {k}, wrapping from z to a / go {k} letters on from {lone}, with a after z, and print where you are
    print(chr((ord({lone}) - ord("a") + {k}) % 26 + ord("a")))
alphabet_place
    # which place does {lone.bare} have in the alphabet, a is 1 / position of {lone} in the alphabet, counting from 1 / print the number of the letter {lone} when a is 1 / a is 1, b is 2: what is {lone.bare} / {lone}: its number in the alphabet, starting with 1 / the letter {lone.bare} is number what in the alphabet, from 1
    print(ord({lone}) - ord("a") + 1)
code_point
    # character code of {lone} / what is the code of the letter {lone.bare} / print the ascii number of {lone} / {lone}: its unicode number / which number stands for the character {lone} / ascii code for {lone.bare} please
    print(ord({lone}))
caesar
    # shift every letter of {w} by {shift} in the alphabet, z goes on with a / {w.bare} as a caesar code with shift {shift} / move each letter of {w} {shift} places forward, wrapping at z / encode {w} by shifting its letters {shift} on, with a after z / caesar cipher of {w}, {shift} steps / print {w} with all letters {shift} further in the alphabet, wrapping around
    print("".join(chr((ord(c) - ord("a") + {shift}) % 26 + ord("a")) for c in {w}))
mask
    # {code} with stars for all but the last 4 digits / hide {code} except the last four / print {code}, each character but the last 4 as * / mask the card number {code}, leaving the final four digits / only the last 4 of {code} may be seen, the rest are stars / put * for every digit in {code} besides the last four
    number = {code}
    print("*" * (len(number) - 4) + number[-4:])
center
    # center {v} in {wide} characters filled with {mark} / print {v} in the middle of {wide} places, with {mark} around it / {v} centered to width {wide} with {mark} on both sides / put {mark} around {v} until it is {wide} wide / write {v} in the middle, {wide} characters, filled up with {mark} / {v.bare} in the center of a line of {wide}, the fill is {mark}
    print({v}.center({wide}, {mark}))
right
    # {v} pushed to the right in {wide} characters / print {v} right aligned to width {wide} / put spaces before {v} so that it is {wide} long / {v.bare} at the right end of {wide} places / right-justify {v} in {wide} columns / fill {v} up with spaces on the left to {wide} characters
    print({v}.rjust({wide}))
line_of
    # print a line of {wide} {mark} signs / draw {wide} times {mark} in a row / a row of {wide} {mark} please / write {mark} {wide} times on one line / line with {wide} times {mark} / show {wide} characters {mark} side by side
    print({mark} * {wide})
underline
    # print {t} and below it a line of {mark} of the same length / underline {t} with {mark} / {t}, and under it as many {mark} as it has characters / write {t} with a row of {mark} beneath, same length / print {t} and then {mark} once for each of its characters / {t} underlined by {mark} signs
    title = {t}
    print(title)
    print({mark} * len(title))
in_quotes
    # print {v} in double quotes / {v.bare} with quotation marks around it / put double quotes around {v} and print it / write {v.bare} between double quotes / show {v} with " before and after / print the word {v.bare}, quotes included
    print('"{v.bare}"')
in_brackets
    # print {v} in square brackets / {v.bare} with [ before and ] after it / put square brackets around {v} and print it / write {v.bare} between square brackets / show {v} enclosed in [ and ] / surround {v} with square brackets
    print("[{v.bare}]")
camel_to_words
    # {camel} with spaces, all small / split the name {camel.bare} into words in small letters, with spaces / print {camel} as separate small words, a space before each capital / turn {camel.bare} into words with spaces, lower case / {camel}: put a space in front of every capital and make it lower case / words in {camel} in lower case, space separated
    # + import re
    print(re.sub(r"([A-Z])", r" \\1", {camel}).lower())
camel_to_snake
    # {camel.bare} in snake case / turn {camel} into small letters with underscores / print {camel} as snake_case / rewrite the name {camel.bare} with underscores and no capitals / {camel}: an underscore before each capital, then lower case / convert {camel.bare} to a name like first_name
    # + import re
    print(re.sub(r"([A-Z])", r"_\\1", {camel}).lower())
snake_to_camel
    # {snake.bare} in camel case, first letter small / turn {snake} into camelCase / print {snake} as a camel case name / rewrite {snake.bare} without underscores, with capitals at the later words / convert {snake} to a name like firstName / camelCase for {snake.bare} please
    first, *rest = {snake}.split("_")
    print(first + "".join(word.capitalize() for word in rest))
snake_to_words
    # {snake.bare} with spaces instead of underscores / print {snake} as words / change the underscores in {snake} to spaces / put a space for each _ in {snake.bare} / {snake} as normal text, spaces for underscores / replace _ by a space in {snake}
    print({snake}.replace("_", " "))
run_lengths
    # write {runs} as letter and count / {runs} with each run as its letter and how often it comes / shorten {runs}: for equal letters in a row write the letter and the number / run-length code of {runs} / compress {runs.bare} into letters with counts / print {runs} so that aaab becomes a3b1
    # + from itertools import groupby
    print("".join(letter + str(len(list(run))) for letter, run in groupby({runs})))
longest_run
    # longest run of equal letters in {runs}, its length / how many times at most does a letter come in a row in {runs} / print the length of the longest row of the same letter in {runs} / {runs}: how long is the longest streak of one letter / in {runs.bare}, the most equal letters next to each other, as a number / length of the biggest block of one letter in {runs}
    # + from itertools import groupby
    print(max(len(list(run)) for _, run in groupby({runs})))
squeeze
    # {runs} with every run of equal letters cut to one / print {runs}, but the same letter in a row just once / squeeze repeated letters in {runs} / drop letters in {runs} that are equal to the one before / {runs.bare}: each block of one letter becomes a single letter / remove the repeats next to each other in {runs}
    # + from itertools import groupby
    print("".join(letter for letter, _ in groupby({runs})))
hex_color
    # red, green and blue of {color} as numbers / turn the color {color} into rgb, as a tuple / what is {color.bare} in red, green, blue, as a tuple of numbers / print the rgb tuple for {color} / convert the hex color {color} to three numbers in a tuple / {color}: a tuple of its red, green and blue values
    print(tuple(int({color}[i : i + 2], 16) for i in (1, 3, 5)))
greet
    # say hello to {who.bare} / print Hello {who.bare} / greet {who.bare} with hello / hello for {who.bare} please / write Hello and the name {who.bare} / welcome {who.bare} with a hello
    print("Hello {who.bare}")
about_person
    # print that {who.bare} is {age} years old / say: {who.bare} is {age} years old / tell me that {who.bare} is {age} years old / print the sentence {who.bare} is {age} years old / write that {who.bare} is {age} years old / {who.bare} is {age} years old, print that
    print("{who.bare} is {age} years old")
abbreviate
    # cut {t} to {size} characters and put three dots after it / {t}, only the first {size} characters and then ... / print the first {size} characters of {t} followed by three dots / shorten {t} after {size} characters, ending in ... / show {t} up to character {size}, then three dots / {size} characters of {t} and ... behind them
    print({t}[:{size}] + "...")
wrap
    # print {t} in lines of at most {wide} characters / wrap {t} at {wide} characters / break {t} into lines no longer than {wide} / {t}, wrapped to a width of {wide} / fit {t} into lines of {wide} characters at most / fold {t} so that no line has more than {wide} characters
    # + import textwrap
    print(textwrap.fill({t}, {wide}))
lines
    # print the words of {t} below each other / each word of {t} on its own line / one word per line: {t} / go through the words in {t} and print every one / for each word in {t}, print it / show {t} with a new line for every word
    for word in {t}.split():
        print(word)
"""
statements(d, STATEMENTS, SLOTS)

STORIES = """
word_steps(w)
    # * 2
    # {s} is {w} / let {s} be {w} / the word {w.bare}, call it {s} / keep {w} as {s} / take the word {w.bare} as {s} / {s} holds the word {w.bare}
    {s} = {w}
    # how long is it / number of letters please / count its letters / print the length / how many letters has it
    print(len({s}))
    # write it backwards / print it from back to front / and in reverse / show it the other way round / what is it backwards
    print({s}[::-1])
    # ?
    # how many {ch.bare} are in it / count the letter {ch.bare} / how often does {ch} occur in it / number of {ch.bare}s please
    print({s}.count({ch}))
    # ?
    # in capitals please / print it in upper case / and all large letters / now shout it / show it in capital letters
    print({s}.upper())
sentence_steps(t)
    # * 2
    # {s} is the sentence {t} / let {s} be {t} / keep {t} in {s} / {t}, call that {s} / put the text {t} in {s}
    {s} = {t}
    # split it into {words} / cut it into words and call them {words} / the words of it as a list {words} / make the list {words} out of it, cut at the spaces
    {words} = {s}.split()
    # how many are there / count them / how many words is that / number of words please
    print(len({words}))
    # ?
    # which one is the longest / print the longest word / the one with the most letters please / longest of them
    print(max({words}, key=len))
    # ?
    # and in alphabetical order, as a list / print them sorted / sort them and print the list / from a to z please, as a list
    print(sorted({words}))
split_steps
    # * 2
    # split {dashes} at the dashes, call it {parts} / {parts} are the pieces of {dashes} between the dashes / cut {dashes} at each - and name the list {parts} / let {parts} be {dashes}, taken apart at the dashes
    {parts} = {dashes}.split("-")
    # how many are there / count the pieces / how many parts is that / number of pieces please
    print(len({parts}))
    # join them with spaces and print it / now with spaces between / print them as one string, space between / put them together with spaces and show it
    print(" ".join({parts}))
    # ?
    # print the last one / the last piece please / what is the final one / show only the last
    print({parts}[-1])
mail_steps
    # * 2
    # split the address {mail} into {user} and {domain} / {user} and {domain} from {mail.bare}, cut at the @ / the mail address is {mail.bare}: get {user} and {domain} out of it / let {user} and {domain} be the two parts of {mail} around the @
    {user}, {domain} = {mail}.split("@")
    # print the {user} in capitals / show the {user} in upper case / {user} in large letters please / what is the {user} in capital letters
    print({user}.upper())
    # what does the {domain} end with, after the last dot / print what follows the last dot of the {domain} / the part of the {domain} after its last dot / show the ending of {domain}, without the dot
    print({domain}.split(".")[-1])
    # ?
    # put them together with " at " between / print {user}, " at ", {domain} as one string / write it with " at " in place of the @ / the address with " at " instead of @ please
    print({user} + " at " + {domain})
settings_steps
    # * 2
    # the settings are {settings}, make them a dictionary {options} with integers / parse {settings} into a dict {options}, values as ints / {options} is {settings} as a dictionary with numbers / read {settings} into {options}, with integer values
    pairs = (pair.split("=") for pair in {settings}.split(";"))
    {options} = {key: int(value) for key, value in pairs}
    # print each with its value, one per line / show them line by line, key and value / key and value on a line each please / go through it and print key and value
    for key, value in {options}.items():
        print(key, value)
    # ?
    # what do the values add up to / sum of the values / print the total of the values / add up the numbers in it
    print(sum({options}.values()))
    # ?
    # how many settings are there / count them / how many keys is that / number of entries please
    print(len({options}))
file_steps
    # * 2
    # the file is called {file.bare}, split it into {a} and {b} at the last dot / {a} and {b} are the name and the ending of {file} / let {a} be the part of {file} before its last dot and {b} the part after / take {file} apart at the last dot: {a} and {b}
    {a}, {b} = {file}.rsplit(".", 1)
    # what is the ending / print the ending / show the extension / which file type is it, the ending please
    print({b})
    # ?
    # is it longer than 3 letters / does the ending have more than 3 letters / print whether the ending is longer than three characters / ending longer than 3, true or false
    print(len({b}) > 3)
    # write the name with {n} and the same ending, like name_{n} / put _{n} after the name, keep the ending, print it / print the file name with _{n} before the dot / add _{n} to the name and print it with its ending
    print({a} + "_{n}." + {b})
person_steps
    # * 2
    # the name is {person.bare}, split it into first and last / first and last name from {person} / let first and last be the parts of {person} / take {person} apart at the space: first and last / cut the name {person.bare} into first and last
    first, last = {person}.split()
    # print the last name in capitals / last name in upper case please / show the surname in large letters / the last one in capital letters
    print(last.upper())
    # now last, comma, first / print it as last name, comma and space, first name / with the last name in front and a comma / show "last, first"
    print(f"{last}, {first}")
    # ?
    # the initials please, no dots / print the first letters of both, together / what are the initials, without dots / first letter of each, joined
    print(first[0] + last[0])
"""
stories(d, STORIES, SLOTS)
