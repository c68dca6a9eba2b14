"""Steps on text that ask for two or three things in one sentence, all of which must be done."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    derived,
    integer,
    list_of,
    new,
    sampled,
    var,
    word,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, any_word, plain_word

d = Domain("clauses_text", weight=12)

OTHERS = ("river", "stone", "Tuesday", "window", "garden", "silver", "uncle")


def _phrase(rng: Random) -> str:
    middle = [plain_word(rng) for _ in range(rng.randint(2, 5))]
    return " ".join([rng.choice(CATEGORIES["person"]).replace("_", " "), *middle, any_word(rng)])


def _lower(rng: Random) -> str:
    return " ".join(plain_word(rng).lower() for _ in range(rng.randint(4, 7)))


def _mirrored(rng: Random) -> str:
    word_ = plain_word(rng)
    return f"{word_} {rng.choice('aeiou')} {word_[::-1].lower()}" if rng.random() < 0.5 else _phrase(rng)


def _messy(rng: Random) -> str:
    parts = [plain_word(rng) for _ in range(rng.randint(4, 6))]
    return ",".join(rng.choice((" ", "", "  ")) + part + rng.choice((" ", "")) for part in parts).strip()


def _padded(rng: Random) -> list[str]:
    lines = [rng.choice(("  ", " ", "")) + plain_word(rng) + rng.choice((" ", "  ")) for _ in range(4)]
    for _ in range(rng.randint(1, 2)):
        lines.insert(rng.randint(1, len(lines) - 1), rng.choice(("", "   ", " ")))
    return lines


def _some_words(rng: Random) -> list[str]:
    pool = CATEGORIES[rng.choice(("fruit", "animal", "color", "person", "food", "noun", "thing"))]
    found = rng.sample(pool, rng.randint(3, 5))
    return [*found[:-1], plain_word(rng)]


def _pairs(rng: Random) -> str:
    keys = rng.sample(CATEGORIES["thing"], rng.randint(3, 4))
    return ";".join(f"{key}={rng.randint(1, 90)}" for key in keys)


def _clock(rng: Random) -> str:
    return f"{rng.randint(0, 23):02}:{rng.randint(0, 59):02}"


def _mail(rng: Random) -> str:
    user, place = plain_word(rng).lower(), rng.choice(CATEGORIES["noun"])
    return f"{user}@{place}.{rng.choice(('org', 'com', 'net', 'de', 'edu'))}"


def _file(rng: Random) -> str:
    return f"{plain_word(rng).lower()}.{rng.choice(('txt', 'csv', 'py', 'png', 'json', 'md', 'pdf'))}"


def _mixed(rng: Random) -> str:
    return f"{plain_word(rng)} {rng.randint(1, 99)} {plain_word(rng)} {rng.randint(100, 999)}"


def _noisy(rng: Random) -> str:
    first, *others = (plain_word(rng) for _ in range(rng.randint(4, 6)))
    return f"{first.capitalize()}, " + " ".join(others) + rng.choice(("!", ".", "?", "..."))


def _number_text(rng: Random) -> str:
    return str(rng.randint(2, 900)) if rng.random() < 0.6 else plain_word(rng)


def _day(rng: Random) -> str:
    return f"{rng.randint(2001, 2039)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"


def _prose(rng: Random) -> str:
    return "\n".join(_lower(rng) for _ in range(3))


SLOTS: dict[str, Any] = {
    "s": var(sampled("str", _phrase, lambda v: len(v.split()) >= 3 and len(v) < 90)),
    "x": var(sampled("str", any_word, lambda v: 3 <= len(v) < 30 and " " not in v)),
    "ws": var(sampled("list[str]", _some_words, lambda v: 3 <= len(v) <= 12 and all(v))),
    "phrase": sampled("str", _phrase),
    "lower": sampled("str", _lower),
    "messy": sampled("str", _messy),
    "padded": sampled("list[str]", _padded),
    "some": sampled("list[str]", _some_words),
    "pairs": sampled("str", _pairs),
    "clock": sampled("str", _clock),
    "mail": sampled("str", _mail),
    "path": sampled("str", _file),
    "mixed": sampled("str", _mixed),
    "noisy": sampled("str", _noisy),
    "maybe": sampled("str", _number_text),
    "day": sampled("str", _day),
    "prose": sampled("str", _prose),
    "w": word(),
    "v": word(),
    "u": word(),
    "who": word("person"),
    "k": integer(2, 4),
    "n": integer(2, 12),
    "size": integer(6, 15),
    "width": integer(18, 40),
    "age": integer(5, 99),
    "amount": decimal(1, 300, 3),
    "share": decimal(0, 1, 3),
    "begin": derived(lambda s: s.x[0] if len(s.x) % 2 else "p"),
    "end": derived(lambda s: s.x[-1] if len(s.x) % 3 else "y"),
    "like_x": derived(lambda s: s.x.swapcase() if len(s.x) % 2 else OTHERS[len(s.x) % 7]),
    "mirror": var(sampled("str", _mirrored, lambda v: 3 <= len(v) < 90)),
    "part": derived(lambda s: s.lower.split()[1]),
    "exception": derived(lambda s: s.some[1]),
    "c": choice("a", "e", "i", "o", "r", "s", "t", "n", "l"),
    "c2": choice("u", "m", "d", "p", "h", "c", "b", "y", "g"),
    "dash": choice("-", "*", "=", "#", "~", "+", "."),
    "sep": choice("-", ", ", "; ", "_", " + ", " and ", ".", ":"),
    "yes": choice("yes", "correct", "same", "right", "found it", "good"),
    "no": choice("no", "wrong", "different", "never", "not at all", "bad"),
    "bad": choice("not a number", "no number", "invalid", "cannot read this", "wrong input"),
    "few": list_of(word(), 3, 3, unique=True),
    "asked": derived(lambda s: [s.s.split()[1], *OTHERS[len(s.s) % 5 :][:2], s.s.split()[-1]]),
    "shift": integer(1, 5),
    "t": new("str"),
    "a": new("str"),
    "b": new("str"),
    "out": new("words"),
    "num": new("int"),
    "num2": new("int"),
    "dic": new("dict"),
    "up": new("str", "upper", "loud"),
}

MEASURES = """
words_and_letters
    # count the words in {s} and also the letters, and print both with a label, words: and letters: / print "words:" with the number of words of {s}, then "letters:" with the number of its letters / how many words and how many letters does {s} have? print them behind words: and letters:, a line each / two lines for {s}: words: and the count of words, letters: and the count of letters (isalpha) / count words, count letters in {s}; show the two numbers, labelled "words:" and "letters:" / print the word count of {s} with the label words: and below it the letter count with the label letters:
    print("words:", len({s}.split()))
    print("letters:", sum(c.isalpha() for c in {s}))
vowels_and_consonants
    # count the vowels of {s} as {num} and the other letters as {num2}, and print both / let {num} be the number of vowels in {s}, {num2} the number of consonants, and print them on one line / how many vowels ({num}) and consonants ({num2}) are in {s}? print the two / store in {num} how many letters of {s} are vowels, in {num2} how many are not; then show {num} and {num2} / {num} = vowels in {s}, {num2} = all other letters in it, upper or lower case; print both / in {s} find out the count of vowels, {num}, and the count of consonants, {num2}; print them together
    {num} = sum(c in "aeiou" for c in {s}.lower())
    {num2} = sum(c.isalpha() for c in {s}) - {num}
    print({num}, {num2})
text_length_upper
    # print {s}, its length and its upper case version, one per line / show three lines: {s}, how long it is, and {s} in capitals / print {s} itself, then the number of characters, then the text in upper case / output {s}; next the length; last everything in capitals / for {s} print the text, len, and upper(), each on a new line / i'd like to see {s}, below it its length and below that {s} in capital letters
    print({s})
    print(len({s}))
    print({s}.upper())
upper_and_reversed
    # store {s} in upper case as {a} and backwards as {b}, and print both / let {a} be {s} in capitals and {b} {s} reversed, then print {a} and {b}, a line each / {a} = {s} in upper case, {b} = {s} from back to front; show first one, then the other / make two new texts from {s}: {a} with capitals only, {b} in reverse order; print the two / keep the upper case form of {s} in {a}, its reverse in {b}, and print one below the other / put {s} in capital letters into {a}, the characters of {s} in reverse into {b}, print {a}, print {b}
    {a} = {s}.upper()
    {b} = {s}[::-1]
    print({a})
    print({b})
first_and_last_char
    # print the first and the last character of {x}, and whether they are the same ignoring case / show how {x} starts and ends, and True if both characters agree in lower case, else False / print first character, last character of {x}, and the result of comparing them without regard to case / on one line: the first of {x}, the last of {x}, and if they are equal apart from case / take the two end characters of {x}, print them and also whether they match when both are lower case / what are the outer characters of {x}, and are they the same (case does not count)? print all three
    print({x}[0], {x}[-1], {x}[0].lower() == {x}[-1].lower())
two_letters_counted
    # count {c} and {c2} in {s} and print the larger of the two counts / how often do {c} and {c2} occur in {s}? print only the greater number / print the bigger of two counts: {c} in {s}, {c2} in {s} / find the number of {c} and the number of {c2} in {s}, then print the maximum of both / look for {c} and for {c2} in {s}, and show the count of the more frequent one / in {s}, count {c}, count {c2}, print the higher count
    print(max({s}.count({c}), {s}.count({c2})))
count_and_replace
    # count {c} in {s}, print the count, then replace each {c} by {dash} and print the text / print how many {c} there are in {s}, and then {s} with {dash} instead of every {c} / show the number of {c} in {s}; next line: the text with {dash} for {c}, {s} itself stays / how many times is {c} in {s}? print that, and also {s} after putting {dash} in place of {c} / print two lines for {s}: the count of {c}, and the text in which {dash} stands for {c} / first output the number of {c} in {s}, then {s} with all of them exchanged for {dash}
    print({s}.count({c}))
    print({s}.replace({c}, {dash}))
digits_sum_and_count
    # count the digits in {mixed} and also add them up, and print both, count first / how many digits does {mixed} have and what is their sum? print the two numbers / print the number of digits in {mixed} and the sum of these digits on one line / take all digits out of {mixed}; print how many and what they make together / go over the characters of {mixed}: print how many are digits, followed by their total / digits of {mixed}: number and sum, printed side by side
    digits = [int(c) for c in {mixed} if c.isdigit()]
    print(len(digits), sum(digits))
longest_and_length
    # find the longest word of {s}, store it as {a} and print it with its length / let {a} be the longest word in {s}; print {a} and how many characters it has / which word of {s} is longest? keep it in {a}, then print word and length / store the word of {s} with the most characters in {a} and show {a} and len of it / split {s}, take the longest piece as {a}, print {a} followed by its length / {a} = longest word in {s}, print it together with the number of its characters
    {a} = max({s}.split(), key=len)
    print({a}, len({a}))
starts_and_ends
    # print whether {x} starts with {begin} and whether it ends with {end} / show two answers, True or False: does {x} begin with {begin}, does it end in {end}? / print on one line if {x} has {begin} at the start and if it has {end} at the end / check {x} twice, for {begin} in front and for {end} at the end, and print both results / does {x} start with {begin}, and does it finish with {end}? print the two truth values / print startswith {begin} and endswith {end} for {x}
    print({x}.startswith({begin}), {x}.endswith({end}))
same_ignoring_case
    # compare {like_x} and {x}, ignoring case, and print {yes} if they are equal, otherwise {no} / print {yes} when {x} is {like_x} apart from upper and lower case, and {no} when it is not / is {x} the same as {like_x} if case does not matter? print {yes}, or else {no} / put {x} and {like_x} in lower case, compare them, and print {yes} or {no} / if {x} equals {like_x} in lower case for both, print {yes}; if not, print {no} / {yes} should be printed in case {x} and {like_x} agree without regard to capitals, {no} in the other case
    print({yes} if {x}.lower() == {like_x}.lower() else {no})
palindrome_ignoring
    # remove the spaces of {mirror}, put it in lower case, store that as {t} and print whether it reads the same backwards / take {mirror} without spaces and in small letters as {t}, then print True if that is a palindrome, False if not / make {t} out of {mirror} by dropping spaces and lowering case, and print whether {t} equals its reverse / ignore spaces and case: print if {mirror} is a palindrome, keeping the cleaned text as {t} / store {mirror}, lower case and spaces removed, as {t} and print the comparison of {t} with {t} reversed / clean {mirror} (no spaces, all lower) into {t}, check it against its mirror image and print the result
    {t} = {mirror}.replace(" ", "").lower()
    print({t} == {t}[::-1])
mean_word_length
    # split {s} into words, store them as {out} and print their average length / let {out} be the words of {s}, and print the mean of their lengths / put the words of {s} in a list {out}, then show how long they are on average / {out} is {s} split at spaces; print total length of the words divided by their number / keep the words from {s} as {out}; what is their average length? print it / cut {s} into the list {out}, add up the lengths, divide by how many words, print
    {out} = {s}.split()
    print(sum(len(w) for w in {out}) / len({out}))
lines_and_longest
    # split {prose} into lines, print how many there are and then the longest of them / how many lines does {prose} have and which is longest? print number and line / print the number of lines in {prose}, and below that the longest line / for the text {prose}: print its line count, then its longest line / cut {prose} at the line breaks and show first the count, second the line with the most characters / take the lines of {prose}; output their number and, after it, the longest one
    lines = {prose}.splitlines()
    print(len(lines))
    print(max(lines, key=len))
"""
statements(d, MEASURES, SLOTS)

CHANGES = """
strip_skip_number
    # strip each line of {padded}, skip the empty ones and number what remains, from 1 / go through {padded}: strip, leave out what is empty then, and print the others with 1, 2, 3 before them / number and print the strings in {padded}, starting at 1, after stripping; empty ones do not count / print the stripped non-empty items of {padded}, each with a running number from 1 / remove the spaces around every string in {padded}, drop those with nothing left, and print number and text for the rest, from 1 on / strip all of {padded}, ignore blanks, then print them numbered, the first is 1
    lines = [line.strip() for line in {padded} if line.strip()]
    for i, line in enumerate(lines, start=1):
        print(i, line)
strip_skip_store
    # strip each string of {padded}, skip the empty ones and store the rest as {out} / {out} should be {padded} with spaces at the ends removed and without the empty strings / clean {padded}: strip everything, throw out what is empty, and call the list {out} / make a list {out} of the stripped strings in {padded}, except when nothing is left of one / take over the strings of {padded} into {out}, stripped, unless they are blank / remove surrounding spaces in {padded}, leave out blanks, save the result in {out}
    {out} = [line.strip() for line in {padded} if line.strip()]
split_strip_sort
    # split {messy} at the commas, strip the pieces, sort them and print them / take the parts of {messy} between commas, without spaces around, and print them in alphabetical order as a list / cut {messy} at each comma, trim every part, put the parts in order, show the list / print the sorted list of stripped pieces that {messy} has between its commas / {messy}: split at ",", strip, sort, print / separate {messy} by comma, remove blanks at the ends of the parts, then sort and output the list
    print(sorted(piece.strip() for piece in {messy}.split(",")))
split_strip_store
    # split {messy} at the commas, strip the pieces, store them as {out} and print the last one / let {out} be the stripped parts of {messy} between commas, and print the final one / {out} = pieces of {messy}, cut at commas and stripped; show its last item / cut {messy} at "," into {out}, removing spaces around each part, then print the one at the end / make a list {out} from {messy} (comma separated, spaces trimmed) and print its last element / store what stands between the commas of {messy}, without outer spaces, in {out}; afterwards print the last piece
    {out} = [piece.strip() for piece in {messy}.split(",")]
    print({out}[-1])
title_except_short
    # capitalize each word of {lower} except those with fewer than {k4} letters, and store the text as {t} / {t} is {lower} with a capital at the start of every word, but words of less than {k4} letters stay as they are / write every word in {lower} with a capital letter unless it is shorter than {k4}, join them with spaces, call it {t} / from {lower} make {t}: words of {k4} letters or more are capitalized, others not / capitalize the words of {lower} that have at least {k4} letters, leave the rest, and keep the text in {t} / {lower} with capitalized words, short ones (under {k4} letters) excepted, should be stored as {t}
    {t} = " ".join(w.capitalize() if len(w) >= {k4} else w for w in {lower}.split())
reverse_each_word
    # reverse each word of {s} but keep the order of the words, store it as {t} and print it / turn every word in {s} around, leave the words where they are, and keep the text as {t}; print {t} / {t}: the words of {s}, each backwards, in the same order with spaces between; print it / let {t} be {s} with every single word reversed (not the sentence), and show it / spell the words of {s} backwards one by one without changing their order, store in {t}, print / make {t} from {s} by reversing the letters within each word, then output {t}
    {t} = " ".join(w[::-1] for w in {s}.split())
    print({t})
reverse_word_order
    # reverse the order of the words in {s} but not their letters, store it as {t} and print it / {t} has the words of {s} from last to first, the words themselves unchanged; print it / put the last word of {s} first and so on, without turning the letters around, as {t}, then print {t} / let {t} be {s} with its words in the opposite order, each word as it was, and show it / read {s} word by word from the end, join that with spaces to {t} and print {t} / words of {s} backwards, letters not: store as {t} and output
    {t} = " ".join({s}.split()[::-1])
    print({t})
sort_words_join
    # sort the words of {lower} by length, equal ones alphabetically, join them with {sep} and print that / print the words of {lower} from short to long (ties from a to z) with {sep} between / put the words of {lower} in order of length, then of the alphabet, and print them joined by {sep} / take {lower}, split, sort by length and then by word, join with {sep}, print / order {lower} by word length, the alphabet decides on a tie, and show the words with {sep} in between / show {lower} as words sorted by (length, word), glued together with {sep}
    print({sep}.join(sorted({lower}.split(), key=lambda w: (len(w), w))))
cut_with_dots
    # cut {s} to its first {size} characters and add "..." unless it is not longer than that, and print it / print {s}; if it is longer than {size} characters, only its first {size} and "..." / show the first {size} characters of {s} followed by "...", but {s} as it is when it has at most {size} / shorten {s} to {size} characters plus "..." when it is too long, then print it / when {s} has more than {size} characters print the first {size} of them and "...", otherwise the whole text / print {s} with everything after character {size} replaced by "...", except if there is nothing after it
    if len({s}) > {size}:
        print({s}[:{size}] + "...")
    else:
        print({s})
first_word_and_rest
    # store the first word of {s} as {a} and the rest as {b}, and print the rest / split {s} at its first space into {a} and {b}, then print {b} / let {a} be what comes before the first space of {s} and {b} what comes after it; show {b} / {a} gets the first word of {s}, {b} all the remaining text; print {b} / cut off the first word of {s} as {a}, keep everything behind it in {b}, print the latter / divide {s} into first word {a} and remaining words {b}, printing only {b}
    {a}, {b} = {s}.split(" ", 1)
    print({b})
swap_end_words
    # swap the first and the last word of {s}, store the text as {t} and print it / {t} is {s} with its outer words exchanged; print {t} / let the first and last words of {s} change places, keep the new text as {t} and show it / make {t} from {s}: last word to the front, first word to the end, others as before; then print / exchange the word at the start of {s} with the one at the end, join with spaces to {t} and output {t} / split {s}, swap both end words, join again as {t}, print
    pieces = {s}.split()
    pieces[0], pieces[-1] = pieces[-1], pieces[0]
    {t} = " ".join(pieces)
    print({t})
lower_no_punctuation
    # put {noisy} in lower case, drop the punctuation and store its words as {out} / {out} is the list of words in {noisy}, lower case and without , . ! ? / make {noisy} lower case, remove commas, full stops, exclamation and question marks, and split it into {out} / lower {noisy}, take out the characters , . ! and ?, split; call the words {out} / get the words of {noisy} as {out}, in small letters and free of the marks , . ! ? / clean {noisy} of , . ! ? and capitals, then store the list of words in {out}
    cleaned = {noisy}.lower()
    for mark in ",.!?":
        cleaned = cleaned.replace(mark, "")
    {out} = cleaned.split()
list_with_and
    # join {some} with commas, but "and" before the last, and print the text / print {some} as one text: comma and space between, " and " before the final item / write the items of {some} one after the other with ", " between, except for the last, which gets " and " / show {some} as a sentence would: commas, then "and" in front of the last word / make text from {some}, commas between all but the last two, which have " and ", and print it / print all of {some} except the last, comma separated, then " and ", then the last
    print(", ".join({some}[:-1]) + " and " + {some}[-1])
join_upper_length
    # join {ws} with {sep}, put it in upper case, store it as {t} and print its length / let {t} be the items of {ws} in capitals with {sep} between, and print how long {t} is / {t} = {ws} joined by {sep}, all upper case; show the number of its characters / make one text {t} of {ws}, {sep} between the items, capital letters only, then print len / put {ws} together with {sep} and in upper case as {t}; finally print the length of {t} / connect {ws} by {sep}, turn that into capitals, save as {t} and output the length
    {t} = {sep}.join({ws}).upper()
    print(len({t}))
replace_two_print
    # in {lower} replace {part} by {w}, then each {c} by {dash}, and print the result / print {lower} after exchanging {part} for {w} and after that every {c} for {dash} / take {lower}, put {w} instead of {part}, {dash} instead of {c}, in this order, and show it / replace first {part} with {w} in {lower}, second {c} with {dash}, then print / {lower}: {part} becomes {w}, then {c} becomes {dash}; output the text / show {lower} with {w} in place of {part} and then with {dash} wherever there is a {c}
    print({lower}.replace({part}, {w}).replace({c}, {dash}))
build_three_parts
    # store {w} as {a} and {v} as {b}, then print them joined with {sep} as {t}, and the length of {t} / {a} = {w}, {b} = {v}; print {a}, {sep} and {b} as one text {t} and how long this is / let {a} be {w} and {b} be {v}; show the two with {sep} between, called {t}, then the length of {t}, on the same line / keep {w} in {a}, {v} in {b}, glue them with {sep} as {t}, print {t} and its length / make two strings, {a} with {w} and {b} with {v}; put {sep} between them, call it {t}, and print it with its length / from {a} ({w}) and {b} ({v}) build {t} with {sep} in the middle, then print {t} and len of it
    {a} = {w}
    {b} = {v}
    {t} = {a} + {sep} + {b}
    print({t}, len({t}))
caesar_both_ways
    # shift each letter of {plain} by {shift}, wrapping at z, store it as {a}; shift it back as {b}; print both / encode {plain} by moving every letter {shift} places on in the alphabet (z is followed by a), as {a}, decode that as {b}, and print the two / let {a} be {plain} with its letters {shift} further, {b} be {a} with its letters {shift} back, with wrapping, and print {a} and {b} / caesar with {shift}: {a} is the code of the lower case word {plain}, {b} the decoded {a}; print both / {plain} moved by {shift} letters (after z comes a) is {a}; moved back it is {b}; show {a}, {b} / make {a} from {plain} with a caesar shift of {shift}, undo it in {b}, then print the one and the other
    {a} = "".join(chr((ord(c) - 97 + {shift}) % 26 + 97) for c in {plain})
    {b} = "".join(chr((ord(c) - 97 - {shift}) % 26 + 97) for c in {a})
    print({a}, {b})
"""
statements(
    d,
    CHANGES,
    {
        **SLOTS,
        "k4": integer(4, 5),
        "plain": sampled("str", lambda rng: rng.choice(CATEGORIES[rng.choice(("fruit", "animal", "noun"))])),
    },
)

FORMS = r"""
lengths_of_three
    # print the length of {few.and_items}, a line each with the word in front / for each of {few.and_items} print the word and its length / how long are {few.and_items}? print word and length for every one / go through {few} and print each string followed by its number of characters / show {few.and_items}, one a line, each with its length / loop over the words {few.and_items}; print word, then len
    for w in {few}:
        print(w, len(w))
three_upper_first
    # print {few.and_items} in upper case and after each the first letter it has now / for each of {few.and_items} show it in capitals and then its first character / take {few} one by one: print the word in upper case and the letter it begins with / go through {few.and_items} and print the capitals version and the initial on one line / loop over {few}, printing upper case word and first character as it is / a line for each of {few.and_items}: all in capitals, then the first letter of the original
    for w in {few}:
        print(w.upper(), w[0])
is_in_text_each
    # check for each of {asked.and_items} whether {s} contains it, and print the word with {yes} or {no} / go through {asked}: print the word and {yes} if it is in {s}, else the word and {no} / print {asked.and_items}, each followed by {yes} if it occurs in {s} and by {no} otherwise / does {s} contain {asked.and_items}? for each print it together with {yes} or {no} / look for {asked.and_items} in {s}, one after another, and show word and {yes}, or word and {no} / for every word in {asked} print it with {yes} when found in {s}, with {no} when not
    for w in {asked}:
        print(w, {yes} if w in {s} else {no})
shout_all_but_one
    # print {some.and_items} in upper case, except {exception}, which is printed as it is / go through {some} and print each word in capitals, but {exception} unchanged / print every word of {some} in capitals unless it is {exception}; print that one normally / for each of {some.and_items}: upper case and print, only {exception} stays as it is / show the words of {some}, one per line, all in capitals with the exception of {exception} / loop over {some}; if the word is {exception} print it plainly, otherwise in upper case
    for w in {some}:
        print(w if w == {exception} else w.upper())
letters_with_position
    # print the letters of {s} one per line with their position from 0, but skip the spaces / go through {s} and print index and character, leaving out spaces / for each character of {s} that is no space, show its index and the character / print position (counting from 0) and character for all of {s} except spaces / loop over {s} with enumerate: print index and character unless it is a space / one line per character of {s}, index first, and no line for a space
    for i, c in enumerate({s}):
        if c != " ":
            print(i, c)
letters_until
    # print the characters of {s} one by one until {c} comes, and then stop / go through {s}, printing each character, but leave the loop at the first {c}, which is not printed / show the letters of {s} before the first {c}, a line each / print {s} letter by letter; stop as soon as it is {c}, without printing that / for every character of {s}: break if it equals {c}, otherwise print it / loop over {s} and print, except that {c} ends the loop before it is printed
    for ch in {s}:
        if ch == {c}:
            break
        print(ch)
underlined_title
    # print {s} in upper case and under it a line of {dash} of the same length / show {s} in capitals, and below as many {dash} as it has characters / print {s} as a heading: capitals, underlined with {dash} along its whole length / first {s} in upper case, then a row of {dash} just as long / print upper case {s}, next line {dash} repeated len times / capitals of {s}, underlined with the character {dash}, please print that
    print({s}.upper())
    print({dash} * len({s}))
framed_text
    # print {s} between two lines of {dash}, both as long as the text / show a line of {dash}, {s}, and the same line again; the lines have the length of {s} / frame {s}: above and below it print {dash} as often as it has characters / print {dash} len times, then {s}, then {dash} len times once more / put a row of {dash} over {s} and one under it, the same width as the text, and print all three / three lines: {dash} repeated to the length of {s}, {s} itself, and the first line again
    print({dash} * len({s}))
    print({s})
    print({dash} * len({s}))
centered_and_right
    # print {w} centered in {width} characters, and {v} at the right edge of the same width / show {w} in the middle of a line of {width} and below it {v} right aligned to {width} / center {w} to {width} and print it, then print {v} with rjust {width} / in lines of {width} characters: first {w} in the centre, then {v} flush right / print two lines, {width} wide: {w} centred and {v} on the right / {w} goes in the middle of {width} columns, {v} on the next line to the right end of {width} columns; print them
    print({w}.center({width}))
    print({v}.rjust({width}))
name_age_store
    # store {who} as {a} and {age} as {num}, and print a line like "Ann is 9 years old" with them / {a} = {who}, {num} = {age}; print {a} followed by " is ", the number and " years old" / let {a} be {who} and {num} be {age}, then print with an f-string that {a} is {num} years old / keep the name {who} in {a}, the age {age} in {num}, and print "... is ... years old" with both filled in / make {a} ({who}) and {num} ({age}); print name, "is", age and "years old" as one sentence / the name is {who}, save it as {a}, the age {age}, save it as {num}; then print a sentence in the form "Ann is 9 years old"
    {a} = {who}
    {num} = {age}
    print(f"{{a}} is {{num}} years old")
amount_two_forms
    # print {amount} with two decimals and also rounded to a whole number / show {amount} to 2 places after the point, and next to it rounded to an integer / {amount}: print it with two digits after the point, then rounded with no decimals / print two versions of {amount} on a line, two decimals first, nearest whole number second / format {amount} with .2f and print it together with round of it / how does {amount} look with two decimals, and as a rounded int? print both
    print(f"{{amount}:.2f}", round({amount}))
share_as_percent
    # store {share} as a percentage with one decimal in {t} and print it / let {t} be {share} written as percent with 1 decimal, like 12.5%, and print {t} / turn {share} into a text like 12.5%, one digit after the point; call it {t} and show it / {t} = {share} formatted as a percentage, one decimal; print {t} / format {share} as percent (one decimal), keep the string as {t}, then output it / make {t}, a string with {share} in percent and one digit behind the point, and print it
    {t} = f"{{share}:.1%}"
    print({t})
pairs_to_dict
    # turn {pairs} into a dictionary {dic} with whole numbers as values and print it / split {pairs} at ; and each part at =, store that as {dic} with int values, and print {dic} / parse {pairs}: key before the =, number after it, into {dic}; then show {dic} / {dic} should map the names in {pairs} to their numbers as ints; print it / read {pairs} into a dictionary {dic}, converting what follows = to int, and print the dictionary / make {dic} from {pairs}, one entry for each piece between semicolons, values as integers; print
    {dic} = {}
    for piece in {pairs}.split(";"):
        key, value = piece.split("=")
        {dic}[key] = int(value)
    print({dic})
clock_minutes
    # split {clock} into hours {num} and minutes {num2}, as integers, and print how many minutes after midnight that is / let {num} and {num2} be the hours and minutes of {clock} as ints; print 60 times {num} plus {num2} / read the time {clock}: hours to {num}, minutes to {num2}; then print the minutes since midnight / {clock} has hours ({num}) and minutes ({num2}): make ints of both and print the total in minutes / get {num} and {num2} from {clock} by splitting at the colon, convert them to int, and show the minutes since 0:00 / take {clock} apart into int hours {num} and int minutes {num2} and output the whole thing in minutes
    {num}, {num2} = (int(piece) for piece in {clock}.split(":"))
    print({num} * 60 + {num2})
mail_parts
    # split {mail} at the @, store user and domain as {a} and {b}, and print the domain / let {a} be the part of {mail} before the @ and {b} the part after it; print {b} / {a} and {b} are what stands before and after @ in {mail}; show the second / take {mail} apart: name to {a}, domain to {b}, then print the domain / divide the address {mail} at "@" into {a} and {b} and print the latter / which user and which domain has {mail}? save as {a} and {b} and print {b}
    {a}, {b} = {mail}.split("@")
    print({b})
file_parts
    # split {path} at the dot, store the name as {a} and the extension as {b}, and print the extension in capitals / let {a} be {path} up to the point and {b} what follows; print {b} in upper case / {a} is the file name of {path}, {b} its ending without the dot; show {b} in capitals / take the file {path} apart into {a} (before the dot) and {b} (after it), then print {b} upper case / from {path} get {a}, the stem, and {b}, the extension, printing {b} in upper case letters / cut {path} at "." into {a} and {b} and output {b} in capital letters
    {a}, {b} = {path}.split(".")
    print({b}.upper())
date_parts
    # split the date {day} at the hyphens and print day, month and year as integers, in that order / take {day} apart and print the day, then the month, then the year as ints / print {day} the other way round: day, month, year, as numbers without leading zeros / from {day} (year-month-day) print first the day, second the month, third the year, as whole numbers / {day}: year, month and day; convert to int and print in reverse order / read year, month and day out of {day} as ints and print them from day to year
    year, month, day = (int(piece) for piece in {day}.split("-"))
    print(day, month, year)
number_or_message
    # turn {maybe} into an int and print its double, but print {bad} if that fails / print twice the number in {maybe}, or {bad} if it is no whole number / try to convert {maybe} to an integer; print it times two, in case of a ValueError print {bad} / {maybe} as int, doubled and printed, unless it cannot be converted, then {bad} / if {maybe} is a whole number print 2 times that, otherwise {bad} (use try and except) / make an int of {maybe} and show double its value; on a ValueError show {bad} instead
    try:
        print(int({maybe}) * 2)
    except ValueError:
        print({bad})
number_or_default
    # store {maybe} as an int in {num}, or {n} if that is impossible, and print {num} / let {num} be int of {maybe}; if this raises a ValueError, {num} is {n}; print it / convert {maybe} to a whole number {num}, with {n} in case of failure, then show {num} / {num} = {maybe} as an integer, except when it is no number, in that case {n}; print {num} / try int on {maybe} and keep the result in {num}; otherwise {num} becomes {n}; print it afterwards / read {maybe} into {num} as an int, use {n} on a ValueError, and output {num}
    try:
        {num} = int({maybe})
    except ValueError:
        {num} = {n}
    print({num})
initials_dotted
    # take the first letter of each word in {s}, in upper case, join them with dots and store it as {t}, then print it / {t}: the initials of the words in {s} as capitals with "." between; print {t} / make {t} out of {s} by joining the capitalized initials with dots, and show it / let {t} be the upper case first letters of all words of {s}, a dot between each two, and print that / abbreviate {s} to its initials (capitals, dots between), keep this as {t} and print it / get the initial of every word in {s} in capitals, put dots between, save as {t} and output
    {t} = ".".join(w[0].upper() for w in {s}.split())
    print({t})
every_word_repeated
    # print each word of {lower} {k} times on a line of its own, with {dash} between / for each word in {lower} print a line that has it {k} times, separated by {dash} / go through the words of {lower}; repeat the word {k} times with {dash} between and print that / a line per word of {lower}: the word {k} times over, joined by {dash} / split {lower} and print every word {k.word} times in one line, {dash} in between / show the words of {lower}, each one {k.word}-fold and connected by {dash}, line after line
    for w in {lower}.split():
        print({dash}.join([w] * {k}))
most_frequent_char
    # find the most frequent character of {x}, store it as {t} and print it with its count / let {t} be the character that {x} has most often; print {t} and how often / which character occurs most in {x}? keep it in {t}, print it and the number of times / {t} = commonest character of {x}; show {t} followed by its count in {x} / take the character of {x} with the highest count as {t}, then print both it and the count / store in {t} the character which is there most often in {x}, the first such one, and output it together with its count
    {t} = max({x}, key={x}.count)
    print({t}, {x}.count({t}))
text_stored_and_asked
    # store {phrase} as {t} and print how many words it has and its last word / {t} = {phrase}; print the number of words in it and then the last one / keep {phrase} in {t}, then show the word count followed by the final word / let {t} be the text {phrase} and print two things on a line, its number of words, its last word / save the string {phrase} as {t}; how many words, and which is the last? print both / make a string {t} with {phrase}, then print the count of its words together with the last of them
    {t} = {phrase}
    print(len({t}.split()), {t}.split()[-1])
text_add_and_upper
    # store {w} as {t}, add {v} to its end, and print it in upper case / {t} = {w}; append {v} to it and print the capitals version / keep {w} in {t}, put {v} behind it, then print {t} in capitals / let {t} be {w}, extend it by {v} and show it all in upper case / make a string {t} with {w}, attach {v} at the end, finally print it in capital letters / {t} starts as {w}; {v} is added to it; print {t} in upper case
    {t} = {w}
    {t} += {v}
    print({t}.upper())
"""
statements(d, FORMS, SLOTS)

STORIES = r"""
sentence_in_steps
    # store {phrase} as {t} and print it with its length / {t} = {phrase}; print it and how long it is / let {t} be {phrase}, then show the text followed by its length / keep the sentence {phrase} in {t} and print both it and len of it / make a string {t}, {phrase}, and print {t} and the number of its characters / {t} is {phrase}: print that and its length on one line
    {t} = {phrase}
    print({t}, len({t}))
    # split it into words, store them as {out} and print the first and the last / {out} is its list of words; print the first word and the last one / cut it at the spaces into {out}, then show both end words / let {out} be the words of {t}, and print {out} at the beginning and at the end, on one line / make a list {out} of its words; print word one and the final word / keep the words as {out} and output the first, then the last
    {out} = {t}.split()
    print({out}[0], {out}[-1])
    # drop the first word, put the rest in upper case and store it as {b} / {b} is the text without its first word, in capitals / join all words but the first with spaces, in upper case, as {b} / leave out word one, join what remains, turn it to capitals and call it {b} / let {b} be everything from the second word on, upper case / the words after the first, joined by a space and in capital letters, are {b}
    {b} = " ".join({out}[1:]).upper()
    # print {b}, and below it a line of {dash} just as long / show {b} underlined with {dash} / print {b} and then {dash} repeated to the same length / output {b}; next line: as many {dash} as {b} has characters / print two lines, {b} and a row of {dash} of equal length / {b} first, then {dash} times its length, both printed
    print({b})
    print({dash} * len({b}))
name_list_in_steps
    # {t} = {messy}; split it at the commas, strip the parts and store them as {out} / let {t} be {messy} and {out} the stripped pieces of it between commas / store {messy} as {t}, then cut it at each comma into {out}, without spaces at the ends / keep {messy} in {t}; its comma-separated parts, trimmed, go into a list {out} / from the line {messy}, saved as {t}, make a list {out}: split at ",", strip every part / {t} is {messy}; split by comma, strip, call the list {out}
    {t} = {messy}
    {out} = [piece.strip() for piece in {t}.split(",")]
    # sort them by length, shortest first, and print the first {k} / order the list by length in place and show its first {k} items / sort {out}, short ones before long ones, then print {k.word} from the front / put the short ones first, and print {k} of them / bring {out} in order of rising length; print the leading {k.word} / sort by number of characters, then show the first {k} of {out}
    {out}.sort(key=len)
    print({out}[:{k}])
    # add {w} at the end, take the first one out, and print how many there are and the list / append {w}, remove item 0, then print length and list / {w} comes in at the end and the first goes; show the number of items and all of them / put {w} last, delete the first, and output len and the list / extend it by {w}, drop what is in front; print the count, then {out} / one in at the end ({w}), one out at the front; print how many, and which
    {out}.append({w})
    del {out}[0]
    print(len({out}), {out})
    # join them with {sep}, store that as {b} and print it / {b} is all of them with {sep} between; show {b} / make one text {b} of the list, separated by {sep}, and print it / glue the items together with {sep}, call it {b}, print {b} / let {b} be the joined list, {sep} as separator, then print that / connect everything in {out} by {sep} and keep it as {b}, printing it too
    {b} = {sep}.join({out})
    print({b})
two_words_in_steps
    # store {w} as {a} and {v} as {b}, and print which one is longer, or {yes} if they are equally long / {a} = {w}, {b} = {v}; print the longer of both, and {yes} on a tie / let {a} be {w} and {b} be {v}; show the one with more characters, unless the lengths are equal, then {yes} / keep {w} in {a} and {v} in {b}, print {yes} if their lengths agree, otherwise the longer one / two words, {a} ({w}) and {b} ({v}): print {yes} when they have the same length, else print the longer / make {a} with {w}, {b} with {v}, and print the longer string; for equal lengths print {yes}
    {a} = {w}
    {b} = {v}
    if len({a}) == len({b}):
        print({yes})
    else:
        print(max({a}, {b}, key=len))
    # swap them and print both / exchange the two and show {a}, then {b} / let them change values, then print {a} and {b} / {a} gets the value of {b} and the other way round; print the two / swap {a} with {b}; output them on a line / trade their values, and print {a} followed by {b}
    {a}, {b} = {b}, {a}
    print({a}, {b})
    # join them with {sep}, store it as {t} and print it in upper case / let {t} be both with {sep} between, and show {t} in capitals / {t} = {a}, {sep}, {b} as one string; print the capitals version / put them together, {sep} in the middle, as {t}; then print that in upper case / glue {a} and {b} with {sep}, call it {t}, print {t} in capital letters / make {t} from the two and {sep} between, printing it upper case
    {t} = {a} + {sep} + {b}
    print({t}.upper())
letters_in_steps
    # {t} = {lower}; count its letters in a dictionary {dic}, but not the spaces / store {lower} as {t}, and make {dic}, which has each character of it except the space with its count / let {t} be {lower} and tally its characters, without spaces, in {dic} / keep {lower} in {t}; then count every character that is not a space in a dictionary {dic} / {t} is {lower}. build {dic}: character to number of times, leaving out spaces / save {lower} in {t} and, in {dic}, how often each of its characters occurs, skipping spaces
    {t} = {lower}
    {dic} = {}
    for c in {t}:
        if c != " ":
            {dic}[c] = {dic}.get(c, 0) + 1
    # print how many different ones there are, and the one that is there most / show the number of keys and the key with the highest count / how many different characters, and which is the most frequent? print both / print len of it together with its commonest character / output the count of distinct letters, then the letter with the biggest value / print two things: how many entries {dic} has, and which has the greatest value
    print(len({dic}), max({dic}, key={dic}.get))
    # print the letters in alphabetical order with their counts, but only those that occur more than once / go through the sorted keys and print key and count unless the count is 1 / list letter and count from a to z, skipping what is there only once / for each letter in alphabetical order: print it with its count if that is 2 or more / show all repeated letters in order, each with how often it occurs / sorted by letter, print letter and number, except for the ones with number 1
    for c in sorted({dic}):
        if {dic}[c] > 1:
            print(c, {dic}[c])
    # remove {c} from the dictionary, if it is there, and print how many entries are left / take {c} out of {dic} (it may be missing) and show the new size / delete the entry {c} unless there is none, then print len / {c} has to go if it is in {dic}; print the number of keys afterwards / pop {c} without an error when it is missing, and print how many there are now / drop {c} from it, should it exist, and output the count of entries
    {dic}.pop({c}, None)
    print(len({dic}))
greeting_in_steps
    # store {who} as {a}, and print hello with the name and how many letters it has / {a} = {who}; print "hello", the name, and its length / let {a} be {who}, then greet: "hello", {a} and the number of its letters on one line / keep the name {who} in {a} and print "hello" followed by it and by its length / make {a} with {who}; output "hello", then the name, then len of the name / the name is {who}, call it {a}; print "hello", name and length
    {a} = {who}
    print("hello", {a}, len({a}))
    # print the name backwards and in upper case, {k} times, a line each / {k.word} times, print it reversed and in capitals / write the name from back to front in capitals on {k} lines / repeat {k} times: print the reverse of it in upper case / in a loop of {k} rounds, print {a} backwards and upper case / show {a} reversed, in capital letters, {k.word} lines of it
    for _ in range({k}):
        print({a}[::-1].upper())
    # if it is longer than {n} letters print {yes}, otherwise {no}, and then the name / print {yes} if the name has more than {n} letters, else {no}; the name comes after it on the next line / more than {n} letters? print {yes}; if not, {no}; finally print {a} / check the length against {n}: {yes} when greater, {no} when not, and in both cases print the name below / {yes} for a name over {n} characters, {no} for any other; after that print {a} / first print {yes} or {no}, for longer than {n} or not, next the name
    print({yes} if len({a}) > {n} else {no})
    print({a})
"""
stories(d, STORIES, SLOTS)
