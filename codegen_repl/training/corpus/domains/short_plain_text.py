"""Plain chains of steps on texts, in textbook style: each step is one ordinary operation on what was made before."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import middle, several
from codegen_repl.training.corpus.words import CATEGORIES, ENGLISH, made_up, plain_word

d = Domain("short_plain_text", weight=44)

CAPITALS = "ABCDEFGHKLMNPRSTUVWXZ"


def small(rng: Random) -> str:
    """A lower-case word of at least three letters, real or made up."""
    while True:
        text = rng.choice((made_up(rng), made_up(rng, 2), plain_word(rng), rng.choice(ENGLISH)))
        if len(text) > 2 and text.isalpha() and text.islower():
            return text


def mixed(rng: Random) -> str:
    """A word in small letters, capitalized or in capitals."""
    text = small(rng)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def longer(rng: Random) -> str:
    """A word of seven letters or more."""
    text = small(rng)
    while len(text) < 7:
        text += made_up(rng, 1)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def low(rng: Random) -> str:
    """Four to eight different lower-case words."""
    return " ".join(several(rng, small, 4, 8))


def phrase(rng: Random) -> str:
    """Four to eight different words in any case, sometimes with a sign at the end."""
    return " ".join(several(rng, mixed, 4, 8)) + rng.choice(("", "", "", "!", ".", "?"))


def few(rng: Random) -> str:
    """A made-up word in which at least two letters occur again; all of them small, or all capitals."""
    letters = [*rng.sample("aeiou", 2), *rng.sample("bdfgklmnprstvz", 2)]
    text = [*letters, letters[0], letters[2], *rng.choices(letters, k=rng.randint(1, 6))]
    rng.shuffle(text)
    return rng.choice((str.lower, str.lower, str.upper))("".join(text))


def jumpy(rng: Random) -> str:
    """A word in which capitals and small letters change at random."""
    while True:
        text = "".join(rng.choice((c, c, c.upper())) for c in longer(rng).lower())
        if text != text.lower():
            return text


def code(rng: Random) -> str:
    """Five to ten letters and digits, both of them there, as in a serial number."""
    signs = [*rng.choices(CAPITALS, k=rng.randint(2, 5)), *rng.choices("0123456789", k=rng.randint(3, 5))]
    if rng.random() < 0.5:
        rng.shuffle(signs)
    return "".join(signs)


def again(rng: Random) -> str:
    """Words of which some occur again."""
    pool = several(rng, small, 3, 5)
    words = [*pool, *rng.choices(pool, k=rng.randint(1, 4))]
    rng.shuffle(words)
    return " ".join(words)


def spaced(rng: Random) -> str:
    """A text with spaces before and after it."""
    text = " ".join(several(rng, mixed, 1, 3))
    return " " * rng.randint(1, 5) + text + " " * rng.randint(1, 5)


def listed(rng: Random) -> str:
    """Words between commas and spaces, mostly with one that is missing."""
    words = several(rng, small, 4, 7)
    if rng.random() < 0.7:
        words.insert(rng.randint(1, len(words)), "")
    return rng.choice((", ", ",", " , ", ",  ")).join(words)


def nr(*texts: str) -> int:
    """A number that belongs to these texts."""
    return sum(map(ord, "".join(texts)))


def pick(values: Any) -> Any:
    """One of the values, always the same one of the same values."""
    return values[nr(*values) % len(values)]


ALONE = """
    length ending beginning rest half front back capitals initial stem core frame letter left right longest longer
    total mean lengths vowels others share greeting border name label tail head piece place answer code password digits
"""
SLOTS: dict[str, Any] = {
    # nouns that name what they are
    **{noun: exact(noun) for noun in ALONE.split()},
    "sent": exact("sentence", "phrase", "remark", "message", "statement"),
    "motto": exact("motto", "slogan", "headline", "proverb", "saying"),
    "word": exact("word", "term", "noun", "verb"),
    "tally": exact("number", "tally", "quantity"),
    "gap": exact("difference", "gap"),
    "mirror": exact("mirror", "opposite", "reverse_order"),
    # names that have to be told
    "txt": new("str"),
    "txt2": new("str"),
    "res": new("result"),
    "res2": new("result"),
    "ws": new("words"),
    "ws2": new("words"),
    "cs": new("chars", "letters", "signs", "symbols", "lst"),
    "flag": new("bool"),
    "n1": new("int"),
    "n2": new("int"),
    # what stands in the words
    "ph_": sampled("str", phrase),
    "low_": sampled("str", low),
    "w1_": sampled("str", mixed),
    "w2_": sampled("str", mixed),
    "s1_": sampled("str", small),
    "s2_": sampled("str", small),
    "long_": sampled("str", longer),
    "few_": sampled("str", few),
    "jumpy_": sampled("str", jumpy),
    "code_": sampled("str", code),
    "again_": sampled("str", again),
    "spaced_": sampled("str", spaced),
    "words_": sampled("list[str]", lambda r: several(r, mixed, 4, 8)),
    "smalls_": sampled("list[str]", lambda r: several(r, small, 4, 9)),
    "who_": sampled("str", lambda r: r.choice((made_up(r, 2).capitalize(), r.choice(CATEGORIES["person"])))),
    "k": integer(2, 4),
    "k2": integer(2, 6),
    "i1": integer(1, 2),
    "j1": integer(4, 6),
    "plus_": integer(2, 500),
    "big_": integer(2, 900),
    "wide_": integer(9, 30),
    "sep": choice(
        "-", "_", "/", " | ", ", ", "+", " & ", ":", "...", " -> ", "; ", "::", " and ", "~", " = "
    ),
    "sep2": choice(".", "*", " - ", "=", " / ", "|", "#", " plus ", ",", ">"),
    "sign_": choice(*"*#=-~+^.%@"),
    "mark_": choice("!", "?", "!!", "...", "!?", " :)", ".", "?!", " (end)", "~"),
    "yes_": choice("yes", "fine", "OK", "right", "same", "it is", "found", "agreed", "good"),
    "no_": choice("no", "never", "wrong", "different", "not here", "nope", "sorry", "none"),
}

CASES = r"""
loud_message
    # the {sent.bare} is {spaced_} / Create a variable named {sent} and assign the string {spaced_} to it. / i got the {sent.bare} {spaced_} from a friend, please keep it just as it is / Initialize {sent} with the text {spaced_}. / {sent} = {spaced_}
    {sent} = {spaced_}
    # put all of it in upper case and call that {res} / Convert {sent} to upper case and store the new string in {res}. / {res}: the {sent.bare} in capitals / how would it look if somebody shouted it, that is, with all letters large? keep this as {res} / Let {res} be {sent} with every letter changed to a capital letter.
    {res} = {sent}.upper()
    # strip it and then add {mark_} at its end / Remove the spaces at both ends of {res} and append the string {mark_}. / {res} should have no spaces around it, but {mark_} directly behind the last letter / take the spaces before and after {res} away, then put {mark_} behind it / Replace {res} by its stripped version followed by {mark_}.
    {res} = {res}.strip() + {mark_}
    # count its characters; that's the length / Determine the number of characters in {res} and store it in {length}. / what {length} does it have now? save it / {length} tells how many characters are in {res} / Compute the length of {res} and assign it to a variable named {length}.
    {length} = len({res})
    # print {res} and then the length / Print {res}, followed by {length}. / show the loud version and the number of its characters in one line / Display both values, first the string in capitals and then the number. / print what we have: the shouted string, then how long it is
    print({res}, {length})
last_of_so_many
    # the {motto.bare} of our group is {ph_} / Create a string named {motto} with the value {ph_}. / {motto} = {ph_} / Let the variable {motto} hold the text {ph_}. / somebody typed {ph_}, which is going to be our {motto.bare}
    {motto} = {ph_}
    # change all its letters to small ones / Convert {motto} to lower case. / we don't want any capitals in the {motto.bare}, so lower all of them / make it all lowercase, under the same name / Replace {motto} by its lower-case version.
    {motto} = {motto}.lower()
    # split it into words, as {ws} / Split {motto} at the spaces and assign the list of words to {ws}. / {ws}: the words of the {motto.bare}, one item each / make a list {ws} in which every word is an item of its own / Create a list {ws} that contains the words of {motto} in their order.
    {ws} = {motto}.split()
    # the last of them goes into {res}, but without a sign such as ".", "!" or "?" at its end / Store the last item of {ws} in {res}, with the characters ".", "!" and "?" stripped from it. / {res} is the word that comes at the very end, and if there is a ".", "!" or "?" attached, it's taken off / which word is the final one? save it as {res} and strip ".!?" from it / Assign the final word of the list, stripped of the signs ".!?", to a variable named {res}.
    {res} = {ws}[-1].strip(".!?")
    # print that word and after it, in parentheses, the number of words / Print {res}, a space and the number of words in parentheses. / show it like this: the last word, a space, then ( and ) around how many words there are / Use an f-string to print {res} followed by the length of {ws} in parentheses, with one space between them. / last word first, then the word count in round brackets, printed as one string with a space between them
    print(f"{{res}} ({len({ws})})")
sentence_made_proper
    # {txt} = {low_} / take {low_} and name it {txt} / Assign {low_} to a variable named {txt}. / {txt} shall be the string {low_} / Define a string {txt} which reads {low_}.
    {txt} = {low_}
    # its first letter should be a capital / Capitalize {txt}. / begin {txt} with a capital letter, please, while the others remain small / write the very first letter of it large and keep that under the same name / Change {txt} so that only its first letter is in upper case.
    {txt} = {txt}.capitalize()
    # put {mark_} after it / Add {mark_} to the end of {txt}. / {mark_} is missing at its end, add it / {txt} gets {mark_} right behind its last word / Concatenate {txt} and {mark_} and store the result in {txt} again.
    {txt} += {mark_}
    # the character in front is the initial; keep it / Store the first character of {txt} in {initial}. / the initial is what {txt} begins with, a single letter / {initial}: the character at index 0 / Assign the first letter of {txt} to a variable named {initial}.
    {initial} = {txt}[0]
    # print the initial and how often it occurs in {txt} / Print {initial}, followed by the number of its occurrences in {txt}. / show the single letter, and then count it in {txt} and show that number, too / how many times does {txt} have the initial? print the letter first, the number second / Output {initial} and the count of {initial} in {txt} on one line.
    print({initial}, {txt}.count({initial}))
same_in_any_case
    # {txt} is {w1_}, {txt2} is {maybe_same} / Create two strings, {txt} with the value {w1_} and {txt2} with the value {maybe_same}. / i have two words: {w1_}, named {txt}, and {maybe_same}, named {txt2} / Assign {w1_} to {txt} and {maybe_same} to {txt2}. / {txt} = {w1_}, {txt2} = {maybe_same}
    {txt} = {w1_}
    {txt2} = {maybe_same}
    # write the first one in small letters / Convert {txt} to lower case. / change {txt} to small letters only, keeping the name / lowercase the one called {txt} / Replace {txt} by the same text in lower-case letters.
    {txt} = {txt}.lower()
    # do the same with the other / Convert {txt2} to lower case, too. / {txt2} needs the same treatment / and now {txt2}, which should be in small letters as well / Change the string in {txt2} to lower case in the same way.
    {txt2} = {txt2}.lower()
    # are they equal now? store the answer, True or False, as {flag} / Compare {txt} with {txt2} and store in {flag} whether they are equal. / {flag} says if both are the same / let {flag} be True when the two don't differ, and False when they do / Assign to {flag} the result of testing {txt} and {txt2} for equality.
    {flag} = {txt} == {txt2}
    # print {yes_} if so, otherwise {no_} / Print {yes_} if {flag} is true and {no_} if it is false. / when {flag} holds, show {yes_}; when not, {no_} / {no_} for different ones, {yes_} for equal ones: print that / Output {yes_} in case {flag} is True, {no_} in the other case.
    print({yes_} if {flag} else {no_})
case_swapped
    # the {word.bare} {jumpy_} looks strange; keep it / Create a variable {word} that holds the string {jumpy_}. / {word} = {jumpy_} / somebody's keyboard made the {word.bare} {jumpy_} / Store the text {jumpy_} in {word}.
    {word} = {jumpy_}
    # swap its capitals and its small letters and call this {res} / Create {res} from {word} by changing upper case to lower case and lower case to upper case. / {res}: large letters become small there and small ones large / in {res} every letter of the {word.bare} has the other case / Swap the case of all letters in {word} and store the string in {res}.
    {res} = {word}.swapcase()
    # what are the capitals in the {word.bare}? save them as a string / Join all upper-case letters of {word}, in their order, to a string {capitals}. / {capitals} is a string of those letters of the {word.bare} that are large / go through the {word.bare} and keep only what is upper case, in one string: the {capitals} / Create a string {capitals} that contains the letters of {word} which are in upper case.
    {capitals} = "".join(c for c in {word} if c.isupper())
    # how many are that? store it as {n1} / Store the number of {capitals} in {n1}. / {n1}: their number / {n1} should be how many characters the string of capitals has / Let {n1} be the length of {capitals}.
    {n1} = len({capitals})
    # print {res}, the capitals and the number, {sep} between any two / Print {res}, {capitals} and {n1} in this order, separated by {sep}. / show the swapped one, the capitals and their number on one line with {sep} in between / {res}, then the string of capitals, then {n1}, divided by {sep}: print these / Output the three values {res}, {capitals} and {n1} with the separator {sep}.
    print({res}, {capitals}, {n1}, sep={sep})
every_word_with_capital
    # our {sent.bare}: {low_} / Define a string {sent} with the value {low_}. / {sent} = {low_} / please remember the {sent.bare} {low_} / Assign the text {low_} to the variable {sent}.
    {sent} = {low_}
    # take it apart at the spaces: {ws} / Create a list {ws} with the words of {sent}. / {ws} has the single words of it / cut the {sent.bare} into words and let {ws} be the list of them / Split {sent} into words and store the list as {ws}.
    {ws} = {sent}.split()
    # now each of them with a capital at its beginning, in the same list / Replace {ws} by a list of the same words, each capitalized. / capitalize every single word in {ws} / every one of these words should start with a large letter; {ws} is the new list / Convert the first letter of each item of {ws} to upper case.
    {ws} = [w.capitalize() for w in {ws}]
    # join these words with {sep} and name it {res} / Join the items of {ws}, using {sep} as the separator, and store the string in {res}. / {res} is one string again, the words with {sep} between them / make a single text {res} of them; where two meet there should be {sep} / Let {res} be the string of all items of {ws} with {sep} between them.
    {res} = {sep}.join({ws})
    # print it with {mark_} directly after it / Print {res}, immediately followed by {mark_}. / show {res} and, without a space, {mark_} / what do we get with {mark_} added to {res}? print it / Output the concatenation of {res} and {mark_}.
    print({res} + {mark_})
front_loud_back_small
    # {word} = {jumpy_} / think of the {word.bare} {jumpy_} and keep it / Create a string {word} with the content {jumpy_}. / the {word.bare} we look at is {jumpy_} / Let {word} be the string {jumpy_}.
    {word} = {jumpy_}
    # half of its length, rounded down, is the {half} / Compute half the length of {word}, rounded down to an integer, and store it in {half}. / how many letters make up one half? divide its length by 2 without a remainder and save that as {half} / {half}: the number of its letters, divided by two as an integer / Store the integer quotient of the length of {word} and 2 in a variable named {half}.
    {half} = len({word}) // 2
    # so many letters from the start, in capitals, are the {front} / Store the first {half} characters of {word}, converted to upper case, in {front}. / the front is everything before index {half}, with all letters large / {front}: the {word.bare} up to there, put in upper case / Take the characters of {word} before index {half}, convert them to capitals and assign them to {front}.
    {front} = {word}[:{half}].upper()
    # the back is the other part, in small letters / Store the remaining characters of {word} in {back}, in lower case. / and from there on to the end, lower case, it's the {back} / {back}: all that the front has left, with no capitals / Take the characters of {word} from index {half} to the end, convert them to lower case and assign them to {back}.
    {back} = {word}[{half}:].lower()
    # print the two as one string again / Print the concatenation of {front} and {back}. / show front and back without anything between them / put them together and print the outcome / Output {front} immediately followed by {back}.
    print({front} + {back})
one_word_in_capitals
    # make a list {ws} of the words in {low_} / Create a list {ws} by splitting the string {low_} into words. / {ws}: what you get when {low_} is split / {low_} is a text; its words go into a list called {ws} / Split {low_} at the spaces and assign the resulting list to {ws}.
    {ws} = {low_}.split()
    # word number {k} should be all caps / Convert the {k.th} word of {ws} to upper case. / in the list, put the {k.th} one in capital letters / shout only the {k.th} of these words, the others stay / Replace the {k.th} item of {ws} by the same word in capitals.
    {ws}[{k} - 1] = {ws}[{k} - 1].upper()
    # put the words together again, spaces between, as {txt} / Join the items of {ws} with a space between them and assign the string to {txt}. / {txt} is the list as one text / the list turns into a string {txt} again, with spaces / Create a string {txt} consisting of all words of {ws}, separated by single spaces.
    {txt} = " ".join({ws})
    # at which index does the word in capitals begin there? {n1} / Find the index at which the {k.th} word of {ws} begins in {txt} and store it in {n1}. / {n1} is the place in {txt} where the loud word starts / let {n1} be the index of item number {k} of the list in this text / Determine the position of the word in capitals within {txt}, counted from 0, and assign that to {n1}.
    {n1} = {txt}.find({ws}[{k} - 1])
    # print the text first, then {sep} and the number / Print {txt} and {n1}, separated by {sep}. / show {txt}, {sep} and {n1} on one line, nothing else / on one line: the text, the index, {sep} in the middle. print it / Output {txt} followed by {sep} and {n1}.
    print({txt}, {n1}, sep={sep})
last_letters
    # {txt} = {low_} / we have {low_} here, let's call it {txt} / Create a variable {txt} and set it to {low_}. / Store the string {low_} under the name {txt}. / {txt} contains the words {low_}
    {txt} = {low_}
    # {cs}: the last letter of each of its words / Create a list {cs} that contains the last letter of every word in {txt}. / from every word of {txt} we need only the final letter, in a list {cs} / split it and collect what each word ends with, as the list {cs} / Take the last character of each word of {txt} and store these characters in a list named {cs}.
    {cs} = [w[-1] for w in {txt}.split()]
    # put these letters in alphabetical order / Sort the list {cs}. / sort them, from a to z / the letters should be ordered as in the alphabet; change the list itself / Arrange the items of {cs} in alphabetical order.
    {cs}.sort()
    # glue them together to {res} / Join the letters in {cs} without a separator and assign the string to {res}. / {res} is all of them in one string, nothing in between / make one word {res} out of the letters / Concatenate all items of {cs} to a single string {res}.
    {res} = "".join({cs})
    # print it, and then True or False for whether it has {vowel_} / Print {res} and whether it contains {vowel_}. / show {res} together with the answer to this: is {vowel_} in it? / Display {res} first and, second, True if {vowel_} occurs in it, False if not. / print the word we got; after it, print if there's any {vowel_} in it (True or False), on the same line
    print({res}, {vowel_} in {res})
"""
MORE_CASES: dict[str, Any] = {
    "vowel_": choice(*"aeinrst"),
    "maybe_same": derived(lambda s: s.w1_.swapcase() if nr(s.w1_) % 2 else s.w1_.lower()[::-1].upper()),
}

stories(d, CASES, SLOTS | MORE_CASES)

PARTS = r"""
both_ends_repeated
    # {word} = {long_} / the {word.bare} of the day is {long_} / Initialize a variable {word} with the string {long_}. / today's {word.bare}, {long_}, should be saved / Store the text {long_} in a variable {word}.
    {word} = {long_}
    # its first letter is called {res} / Store the first character of {word} in {res}. / what does it begin with? keep the letter as {res} / {res}: the letter at index 0 of the {word.bare} / Let {res} be the first letter of {word}.
    {res} = {word}[0]
    # and the last one is {res2} / Store the last character of {word} in {res2}. / the {word.bare} ends with a letter that i want as {res2} / {res2}, on the other hand, is the letter at its end / Assign the final letter of {word} to {res2}.
    {res2} = {word}[-1]
    # put both together, the last one in front, and call this the piece / Concatenate {res2} and {res}, in this order, and store the string in {piece}. / {piece}: first {res2}, then {res}, nothing between / the piece consists of the two letters, only that the end comes before the beginning / Create a string {piece} consisting of {res2} followed by {res}.
    {piece} = {res2} + {res}
    # print it {k2} times in a row, but if the two letters are the same, print only {res} / Print {piece} repeated {k2} times without spaces if {res} and {res2} are different; otherwise print {res}. / show {k2} of these pieces, one directly after the other, or just {res} in case both letters are equal / are the letters different? then multiply the piece by {k2} and print that, else print the one letter {res} / Output the string that consists of {k2} copies of {piece}, unless {res} equals {res2}: in this case output {res}.
    print({piece} * {k2} if {res} != {res2} else {res})
beginning_moved_behind
    # take the {word.bare} {long_} / Assign the string {long_} to a variable named {word}. / {word} is {long_} / there is a {word.bare}, namely {long_}; save it / Create {word} with the value {long_}.
    {word} = {long_}
    # its first {k} letters are the beginning / Store the first {k} characters of {word} in {beginning}. / save the {k.word} letters in front as the beginning / {beginning}: everything in it before index {k} / Take the first {k} letters of {word} and assign them to {beginning}.
    {beginning} = {word}[:{k}]
    # the rest is everything after them / Store all characters of {word} after the first {k} in {rest}. / without these {k.word} letters the {word.bare} is only the rest / {rest} starts at index {k} of it and goes to the end / Let {rest} be the string {word} without its first {k} letters.
    {rest} = {word}[{k}:]
    # now the other way round: rest first, beginning behind it, as {res} / Concatenate {rest} and {beginning} and assign the new string to {res}. / {res} is the rest plus the beginning / let the two change places, which gives {res} / Build a string {res} in which {beginning} follows {rest}.
    {res} = {rest} + {beginning}
    # print the old and the new one with {sep} between / Print {word} and {res}, separated by {sep}. / what was it before and what is it now? show both, {sep} in between / show {word}, {sep} and {res} in one line / Output {word} and then {res} with the separator {sep}.
    print({word}, {res}, sep={sep})
end_of_a_code
    # {code} = {code_} / the code is {code_} / Create a string variable {code} and give it the value {code_}. / my code reads {code_}, store it / Let {code} be the text {code_}.
    {code} = {code_}
    # the last {k} characters are its ending / Store the last {k} characters of {code} in {ending}. / {ending}: the {k.word} signs at the end of the code / save what the code ends with, {k} characters, as the ending / Take the final {k.word} characters of {code} and assign them to {ending}.
    {ending} = {code}[-{k}:]
    # without these it's only the stem / Store {code} without its last {k} characters in {stem}. / the stem has all the characters before the ending / {stem} = the same code, but {k.word} characters shorter at the end / Assign all characters of {code} except the last {k} to {stem}.
    {stem} = {code}[:-{k}]
    # does the ending have digits only? {flag} should know / Determine whether {ending} consists only of digits and store the answer in {flag}. / {flag} is True if every character of the ending is a digit, else False / check if the ending is made of digits and keep that as {flag} / Assign to {flag} the truth value of the statement that all characters in {ending} are digits.
    {flag} = {ending}.isdigit()
    # if it does, print the ending as a number plus {plus_}, otherwise print the stem / Print the integer value of {ending} increased by {plus_} if {flag} is true; print {stem} otherwise. / show the stem, unless {flag} is True: in this case turn the ending into an int, add {plus_} and print the sum / digits? then print the int of the ending with {plus_} added. no digits? then print the stem / If {flag} is True, output the sum of {plus_} and {ending} as an integer, else output {stem}.
    if {flag}:
        print(int({ending}) + {plus_})
    else:
        print({stem})
piece_in_the_middle
    # {long_} is the {word.bare} / Create a variable {word} with the string {long_} in it. / {word} = {long_} / let's have a look at the {word.bare} {long_}; keep it / Define {word} as {long_}.
    {word} = {long_}
    # cut the piece from index {i1} up to, but not including, index {j1} / Store the characters of {word} from index {i1} to index {j1} (exclusive) in {piece}. / {piece}: what stands in it from index {i1} on and before index {j1} / a slice of the {word.bare} that begins at {i1} and stops before {j1} is our piece / Let {piece} be the slice of {word} with the start {i1} and the end {j1}.
    {piece} = {word}[{i1}:{j1}]
    # turn the piece around / Reverse {piece}. / spell {piece} backwards, under the same name / the letters of the piece should be in the opposite order / Replace {piece} by the string with its characters in reverse order.
    {piece} = {piece}[::-1]
    # put it in the same place again, between what stood before and after it, and name the outcome {res} / Create {res}: the part of {word} before index {i1}, then {piece}, then the part of {word} from index {j1} on. / {res} is the {word.bare} up to index {i1}, the new piece, and all from index {j1} to the end / join the start of it (the first {i1}), the piece, and everything from index {j1} on to one string {res} / Concatenate the first {i1} characters of {word}, {piece}, and the characters of {word} from index {j1}, and store the result in {res}.
    {res} = {word}[:{i1}] + {piece} + {word}[{j1}:]
    # print it / Print {res}. / what does {res} look like? / show the changed one / Display the new string.
    print({res})
inner_part_with_signs
    # the {word.bare}: {long_} / Create a variable named {word} and store {long_} in it. / {word} = {long_} / write down {long_} as the {word.bare} / Give the variable {word} the value {long_}.
    {word} = {long_}
    # leave out its first and its last letter; what remains is the core / Store {word} without its first and last character in {core}. / {core}: all letters of the {word.bare} except the two at the ends / drop one letter at each end, so that only the core is left / Remove the first and the last letter of {word} and assign the rest to {core}.
    {core} = {word}[1:-1]
    # for a frame repeat {sign_} {k} times / Create a string {frame} that consists of {k} times the sign {sign_}. / {frame}: {sign_}, {k.word} of them in a row / {k.word} of the sign {sign_} make the frame / Let {frame} be the string {sign_} multiplied by {k}.
    {frame} = {sign_} * {k}
    # {res} is the core with this frame on both sides / Concatenate {frame}, {core} and {frame} and store the string in {res}. / put the frame before the core and after it, and call all of it {res} / in {res} the core stands between two frames / Build {res} from {core} by adding {frame} at its beginning and at its end.
    {res} = {frame} + {core} + {frame}
    # show it and how long it is / Print {res} and the number of its characters. / print this string, then its length / {res} first, its number of signs and letters next: print the two / Output {res}, followed by its length.
    print({res}, len({res}))
every_other_letter
    # {txt} = {long_} / {txt} is my name for the string {long_} / Let {txt} be a string variable with the value {long_}. / {txt} is a word, {long_} / Assign {long_} to {txt}.
    {txt} = {long_}
    # {res}: every second letter, starting with the first / Store every second character of {txt} in {res}, beginning with the first one. / take only the letters of {txt} at index 0, 2, 4 and so on and name the string {res} / skip every other letter of it; what's left, from the first letter on, is {res} / Let {res} contain the characters of {txt} whose index is even.
    {res} = {txt}[::2]
    # and those in between, as {res2} / Store every second character of {txt}, beginning with the second one, in {res2}. / {res2} has the ones that were skipped, at index 1, 3, 5 and so forth / the same, but start at the second letter, for {res2} / Let {res2} contain the characters of {txt} whose index is odd.
    {res2} = {txt}[1::2]
    # put {sep2} between the two and save that in {txt} / Concatenate {res}, {sep2} and {res2} and store the string in {txt}. / {txt} is now {res}, then {sep2}, then {res2} / make one string of them in this order, {sep2} in the middle, which becomes the new {txt} / Assign to {txt} the string that consists of {res}, {sep2} and {res2}.
    {txt} = {res} + {sep2} + {res2}
    # print it with a capital at its start and the rest small / Print {txt}, capitalized. / show {txt} so that only its first letter is large / how does this look when you capitalize it? print that / Capitalize {txt} for the output and print it.
    print({txt}.capitalize())
letter_by_its_number
    # {word} = {few_} / Create a string {word} containing {few_}. / a {word.bare} for you: {few_}. keep it / take down the {word.bare} {few_} / Set the variable {word} to {few_}.
    {word} = {few_}
    # get its {k.th} letter / Store the {k.th} character of {word} in {letter}. / which letter is number {k}, counted from 1? that's the {letter} / {letter}: number {k} in it, the first being number 1 / Assign the {k.th} letter of the string {word} to a variable named {letter}.
    {letter} = {word}[{k} - 1]
    # how often is this letter in the {word.bare}? store that as {n1} / Count the occurrences of {letter} in {word} and store the number in {n1}. / {n1}: how many times the {word.bare} has the {letter} / let {n1} count the letter in the whole {word.bare} / Determine how many times {letter} occurs in {word} and assign the result to {n1}.
    {n1} = {word}.count({letter})
    # put {sign_} wherever it stands and call that {res} / Replace every occurrence of {letter} in {word} by {sign_} and store the new string in {res}. / {res} is the {word.bare} with {sign_} for this letter / in {res}, {sign_} takes the place of each such letter / Create {res} from {word}, with {sign_} in place of {letter}.
    {res} = {word}.replace({letter}, {sign_})
    # print the letter, its count and {res}, separated by {sep} / Print {letter}, {n1} and {res} with {sep} between them. / show all three, the letter first, then how often it's there, then {res}; {sep} stands between / on one line with {sep} in between: the letter, the number, the changed string. print that / Output the values of {letter}, {n1} and {res} with the separator {sep}.
    print({letter}, {n1}, {res}, sep={sep})
around_a_sign(s1_, s2_)
    # {txt} = {two_sides} / we have {two_sides} as {txt} / Create a variable named {txt} whose value is the string {two_sides}. / keep the string {two_sides} in {txt} / Assign the text {two_sides} to {txt}.
    {txt} = {two_sides}
    # where is {cut_}? save the place, an index / Find the index of {cut_} in {txt} and store it in {place}. / {place} is the index of {cut_} in this string / look for {cut_} in {txt} and remember its index as the place / Determine the position of {cut_}, counted from 0, in {txt} and assign it to {place}.
    {place} = {txt}.find({cut_})
    # what stands before it, without spaces around, is the left part / Store the part of {txt} before index {place} in {left}, with surrounding spaces removed. / {left}: everything up to there, stripped / strip the characters before this place and call them {left} / Take the characters of {txt} before {place}, strip them and assign them to {left}.
    {left} = {txt}[:{place}].strip()
    # and the right part is what comes after it, stripped, too / Store the part of {txt} after that index in {right}, also without spaces at its ends. / {right}: the same for everything behind the sign / now the {right} one: all that follows the sign, no spaces around it / Take the characters of {txt} after {place}, strip them and assign them to {right}.
    {right} = {txt}[{place} + 1:].strip()
    # print them in the other order, {sep} between / Print {right} and {left}, separated by {sep}. / exchange the sides: show the right part, {sep}, then the left part / show right before left with {sep} in the middle / Output first {right}, then {left}, with the separator {sep}.
    print({right}, {left}, sep={sep})
something_put_in(s1_, s2_, long_)
    # {word} = {long_} / store the {word.bare} {long_} / Create {word}, a string with the value {long_}. / there's a {word.bare} i like: {long_} / Assign {long_} to the variable {word}.
    {word} = {long_}
    # put {s1_} into it after the first {k} letters, as {res} / Insert {s1_} into {word} at index {k} and store the new string in {res}. / {res} begins with {k.word} letters of the {word.bare}, goes on with {s1_} and then has all the others / squeeze {s1_} in behind letter number {k} and call what comes out {res} / Let {res} consist of the first {k} characters of {word}, the string {s1_}, and the remaining characters of {word}.
    {res} = {word}[:{k}] + {s1_} + {word}[{k}:]
    # write this backwards, as its opposite: {mirror} / Reverse {res} and store the reversed string in {mirror}. / {mirror}: the letters of {res} from the last to the first / turn {res} around and keep it under the name {mirror} / Create a string {mirror} with the characters of {res} in the opposite order.
    {mirror} = {res}[::-1]
    # is {probe_} in it? print True or False / Print whether {mirror} contains {probe_}. / show True if {probe_} can be found in {mirror}, False if not / can you find {probe_} in the reversed string? print the answer as True or False / Output True if {probe_} is a part of {mirror}, and False otherwise.
    print({probe_} in {mirror})
    # and does it end with {tip_}? print that, too / Print whether {mirror} ends with {tip_}. / show True if the last letters of {mirror} are {tip_}, else False / is {tip_} at the end of it? print True or False again / Test whether {mirror} has the ending {tip_} and output the result.
    print({mirror}.endswith({tip_}))
last_words_loud
    # {ph_} is the {sent.bare} / Create a variable {sent} for the text {ph_}. / {sent} = {ph_} / write the {sent.bare} {ph_} into a variable / Save the string {ph_} as {sent}.
    {sent} = {ph_}
    # split it into {ws} / Split {sent} into a list of words named {ws}. / {ws}: the {sent.bare}, word by word / the words of it, each by itself, go into {ws} / Divide {sent} at the spaces and store the words in a list {ws}.
    {ws} = {sent}.split()
    # keep only the last {k.word} as {ws2} / Store the last {k} words in a list {ws2}. / {ws2} = the {k} words at the end / of these, the final {k.word} are {ws2} / Take the last {k} items of {ws} and assign them to {ws2}.
    {ws2} = {ws}[-{k}:]
    # string them together with {sep2} and make the text upper case: {res} / Join {ws2} with {sep2}, convert the string to upper case and store it in {res}. / {res} is what you get when they are joined by {sep2} and put in capitals / {res}: those words in one string, {sep2} between them, capitals only / Create a string {res} of the items in {ws2}, separated by {sep2}, in capital letters.
    {res} = {sep2}.join({ws2}).upper()
    # print {res} and at which index the first of these words stands in the {sent.bare} / Print {res}, followed by the index of the first word of {ws2} in {sent}. / show {res}; after it show where in the {sent.bare} its first word begins, as an index / where does item 0 of {ws2} begin in the {sent.bare}? print {res} and then that index / Output {res} and the position, counted from 0, at which {sent} contains the first item of {ws2}.
    print({res}, {sent}.find({ws2}[0]))
"""
MORE_PARTS: dict[str, Any] = {
    "probe_": derived(lambda s: s.s1_[::-1] if nr(s.s1_) % 2 else s.s2_),
    "tip_": derived(lambda s: s.long_[1::-1] if nr(s.long_) % 2 else s.s2_[:2]),
    "cut_": choice(":", "=", "|", ";", ">", "/", "#", "@"),
    "two_sides": derived(
        lambda s: f"{s.s1_} {s.cut_} {s.s2_}" if nr(s.s1_) % 3 else f"{s.s2_}{s.cut_}  {s.s1_} "
    ),
}

stories(d, PARTS, SLOTS | MORE_PARTS)

WORDS = r"""
average_word
    # the {sent.bare}: {low_} / Create a string {sent} that reads {low_}. / {sent} = {low_} / i wrote the {sent.bare} {low_}, store it / Let {sent} contain the text {low_}.
    {sent} = {low_}
    # how many words are that? save the {tally.bare} / Compute the {tally.bare} of words in {sent} and store it in {tally}. / {tally}: how many words it has / split it and count the parts; this is the {tally} / Determine how many words {sent} consists of and assign that to {tally}.
    {tally} = len({sent}.split())
    # count its letters without the spaces, {n1} / Compute the length of {sent} without its spaces and store it in {n1}. / {n1}: all characters of the {sent.bare} that are no spaces / remove the spaces (only for counting) and keep the number of letters as {n1} / Determine how many characters other than spaces {sent} has and assign the number to {n1}.
    {n1} = len({sent}.replace(" ", ""))
    # the mean length is letters divided by words / Divide {n1} by {tally} and store the quotient in {mean}. / mean: how many letters does a word have on average? / {mean} = {n1} through {tally} / Compute the mean number of letters per word and assign it to {mean}.
    {mean} = {n1} / {tally}
    # print it with one decimal / Print {mean}, rounded to one decimal. / show the mean, rounded to 1 place after the point / round it to 1 digit after the point and print that / Output the mean rounded to one decimal place.
    print(round({mean}, 1))
longest_of_all
    # {ws} = {words_} / the words are {words_.and_items}; make a list {ws} / Create a list {ws} of the strings {words_.items}. / a list named {ws}: {words_} / Store the list {words_} in {ws}.
    {ws} = {words_}
    # which is the longest? save it, the first one if there are several / Find the longest string in {ws} and store it in {longest}; in case of a tie take the first. / {longest}: the word with the most letters, on a tie the one further to the front / the longest word of the list is what i need, and the earliest of them if two are equally long / Assign the first of the longest words in {ws} to a variable named {longest}.
    {longest} = max({ws}, key=len)
    # at which index is it? that's the place / Store the index of {longest} in {ws} in {place}. / {place}: where in the list this word stands, counted from 0 / where is it? keep its index as the place / Assign the index of {longest} to {place}.
    {place} = {ws}.index({longest})
    # remove it from the list / Remove {longest} from {ws}. / take this word out of {ws} / {ws} should no longer have it / Delete the first occurrence of {longest} from the list {ws}.
    {ws}.remove({longest})
    # print the longest, a colon, a space and the place; then the others on a line of their own, {sep} between them / Print {longest} and {place} with a colon and a space between them, and on the next line the items of {ws}, joined by {sep}. / show two lines: "word: place" for the longest one, then all remaining words with {sep} in between / first line: that word, ": " and its place. second line: what is left in the list, joined by {sep}. print both / Output the longest word followed by ": " and its former index; below that, output the rest of the list as one string with the separator {sep}.
    print(f"{{longest}}: {{place}}")
    print({sep}.join({ws}))
long_ones_only
    # {txt} is {low_} / Create a string variable {txt} with the text {low_}. / {txt} = {low_} / {low_}, that's the text i call {txt} / Assign the value {low_} to {txt}.
    {txt} = {low_}
    # {ws}: its words / Split {txt} into a list of words {ws}. / turn it into a list {ws} of words / get me {ws}, which has every word of {txt} as an item / Create a list named {ws} with all words of {txt}.
    {ws} = {txt}.split()
    # only the ones with {lim_} or more letters go into {ws2} / Create a list {ws2} with those words of {ws} that have at least {lim_} letters. / {ws2} leaves out whatever is shorter than {lim_} letters / filter them: at least {lim_} letters, and the list is called {ws2} / Store all items of {ws} whose length is not less than {lim_} in {ws2}.
    {ws2} = [w for w in {ws} if len(w) >= {lim_}]
    # how many were too short? the {tally.bare} is the difference of the two lengths / Subtract the length of {ws2} from the length of {ws} and store the difference in {tally}. / {tally} = how many words were dropped, all words minus the long ones / keep the {tally.bare} of words that are in {ws} but not in {ws2} / Compute the {tally.bare} of words that were left out and store it in {tally}.
    {tally} = len({ws}) - len({ws2})
    # print each long one on its own line, then the {tally.bare} below / Print every item of {ws2} on a separate line, and then {tally}. / go through {ws2} and show the words one by one; after the last, show how many were dropped / a line for every word in {ws2}, and the {tally.bare} at the end: print that / Output the words of {ws2}, one per line, followed by {tally}.
    for w in {ws2}:
        print(w)
    print({tally})
names_in_order
    # our {sent.bare} is {low_} / Define a variable {sent} containing the string {low_}. / {sent} = {low_} / use {low_} as the {sent.bare} / Put the text {low_} into the variable {sent}.
    {sent} = {low_}
    # sort its words from a to z, as {ws} / Create a list {ws} of the words in {sent} in alphabetical order. / {ws} has all words of it in the order of a dictionary / split it and sort the words alphabetically into a list {ws} / Store the alphabetically sorted words of {sent} in a list named {ws}.
    {ws} = sorted({sent}.split())
    # the one in front goes to {res} and the one at the end to {res2} / Store the first item of {ws} in {res} and the last item in {res2}. / {res} is the first of them, {res2} is the last / what comes first of all and what comes last? call these {res} and {res2} / Assign the word at the beginning of {ws} to {res} and the word at its end to {res2}.
    {res} = {ws}[0]
    {res2} = {ws}[-1]
    # do both begin with the same letter? keep the answer as {flag} / Store in {flag} whether {res} and {res2} have the same first letter. / {flag}: True if their first letters agree, otherwise False / compare the letters they start with; {flag} says if there is no difference / Determine whether the first characters of {res} and {res2} are equal and assign the truth value to {flag}.
    {flag} = {res}[0] == {res2}[0]
    # print the two words with {sep} between, and on a new line {yes_} for the same letter or {no_} for different ones / Print {res} and {res2}, separated by {sep}. Then print {yes_} if {flag} is true and {no_} if it is not. / show {res}, {sep} and {res2}; the line below says {yes_} or, if {flag} is False, {no_} / one line with the first and the last word ({sep} in between), another with {yes_} if they begin alike, else {no_}: print these / Output both words with the separator {sep} and, on a second line, {yes_} or {no_}, depending on {flag}.
    print({res}, {res2}, sep={sep})
    print({yes_} if {flag} else {no_})
lengths_in_a_list
    # {ws} = {smalls_} / Create a list of strings {ws} with the items {smalls_.and_items}. / i have these words in a list {ws}: {smalls_.items} / {ws} shall be the list {smalls_} / Let {ws} be a list that contains {smalls_.items}.
    {ws} = {smalls_}
    # get the lengths of all of them, in a list / Create a list {lengths} with the length of each word in {ws}. / {lengths}: how many letters each word has, in the same order / for every word count the letters and put these lengths in a list / Store the number of letters of every item of {ws} in a list named {lengths}.
    {lengths} = [len(w) for w in {ws}]
    # what do they add up to? keep the total / Compute the sum of {lengths} and store it in {total}. / {total} is the sum of these numbers / all lengths together are the total / Add the numbers in {lengths} and assign the sum to a variable named {total}.
    {total} = sum({lengths})
    # now put the lengths in order, the largest first / Sort {lengths} in descending order. / sort these numbers downwards, in the list itself / from the largest to the smallest: order the lengths like this / Arrange the items of {lengths} in place so that they decrease.
    {lengths}.sort(reverse=True)
    # print the lengths with {sep} in between, then the total on another line / Print the items of {lengths} on one line, separated by {sep}. On the next line print {total}. / show all the lengths, {sep} between two of them, and below that the total / first line: every length, divided by {sep}; second line: the total. print them / Output the numbers in {lengths} with the separator {sep}, then, on a second line, {total}.
    print(*{lengths}, sep={sep})
    print({total})
words_from_last_to_first
    # {motto} = {ph_} / somebody suggested the {motto.bare} {ph_} / Assign the text {ph_} to {motto}. / the new {motto.bare} goes like this: {ph_} / Create a variable {motto} and let it be the string {ph_}.
    {motto} = {ph_}
    # make {ws}, the list of its words / Split {motto} into words and store the list in {ws}. / {ws}: it, cut into words / cut the {motto.bare} wherever there's a space; the list is {ws} / Create a list {ws} whose items are the words of {motto}.
    {ws} = {motto}.split()
    # turn the list around / Reverse the list {ws} in place. / the last word should come first now, the first word last: change {ws} like that / {ws} in the opposite order, please, not as a new list / Reverse the order of the items in {ws}.
    {ws}.reverse()
    # as one text again, with spaces, it's {res} / Join the words in {ws} with spaces and store the string in {res}. / {res} has these words with a space between any two / write the turned list as a string {res}, spaces in between / Create a string {res} that contains the words of {ws} in their new order, separated by spaces.
    {res} = " ".join({ws})
    # print it with a capital in front (and no others), then print what it was at first / Print {res}, capitalized, and on a second line {motto}. / show the turned version so that only its first letter is large, and below it the {motto.bare} itself / two lines, new order above and capitalized, old order below just as it is: print them / Output the string with the reversed order of words, capitalized, followed by the original {motto.bare} on a line of its own.
    print({res}.capitalize())
    print({motto})
each_word_backwards
    # there is a list {ws} with {words_.and_items} / Create the list {ws} containing the words {words_.items}. / {ws} = {words_} / let {ws} have these items: {words_.items} / Assign the list {words_} to the variable {ws}.
    {ws} = {words_}
    # spell each of them backwards, in a new list {ws2} / Create a list {ws2} in which every word of {ws} is reversed. / {ws2}: the same words, only that each one goes from its last letter to its first / reverse the letters of every item (not the order of the items) and call the list {ws2} / Store the items of {ws}, each with its letters in reverse order, in a list named {ws2}.
    {ws2} = [w[::-1] for w in {ws}]
    # sort this new list / Sort {ws2} alphabetically. / put the reversed words in order, in the list itself / {ws2} should be sorted now / Bring the items of {ws2} into alphabetical order.
    {ws2}.sort()
    # join them to {res} with {sep} / Join the items of {ws2} to a string {res}, with {sep} between them. / {res}: one string out of {ws2}, {sep} wherever two words meet / with {sep} in between they make a string that is called {res} / Let {res} be the string that results from joining {ws2} with the separator {sep}.
    {res} = {sep}.join({ws2})
    # print {res}, cut after {wide_} characters if it is longer than that / Print the first {wide_} characters of {res}, or all of it if it has fewer. / show at most {wide_} characters of it / only the first {wide_} characters of {res} should be printed / Output {res}, but no more than its first {wide_} characters.
    print({res}[:{wide_}])
first_word_moves
    # split {ph_} into words, the list is called {ws} / Create a list {ws} by splitting {ph_} at the spaces. / {ws} = all the words in {ph_} / {ph_} is a text, and {ws} is what it looks like as a list of words / Split the text {ph_} into its words and assign the list to {ws}.
    {ws} = {ph_}.split()
    # the first word is the head, keep it / Store the first item of {ws} in {head}. / {head}: what stands at index 0 / save whatever is in front as the head / Assign the first word of the list to a variable named {head}.
    {head} = {ws}[0]
    # all other words are the tail / Store all items of {ws} except the first in {tail}. / {tail}: the list from index 1 on / without the head it's the tail / Let {tail} be the list of all words after the first one.
    {tail} = {ws}[1:]
    # put the head at the end of the tail / Append {head} to {tail}. / the tail gets one more item, the head / {tail} should have {head} as its last word / Add {head} to the end of the list {tail}.
    {tail}.append({head})
    # print these words as a text with {sep2} between them, and capitalize it / Print the items of {tail}, joined with {sep2}; the string should be capitalized. / show the tail as one string in which {sep2} separates the words and only the very first letter is large / join them by {sep2}, capitalize what comes out and show it / Output all words of {tail} in one capitalized string, with {sep2} in between.
    print({sep2}.join({tail}).capitalize())
one_word_exchanged
    # {txt} = {low_} / let's say {txt} is {low_} / Create a variable named {txt} with the string {low_} as its value. / the following goes into {txt}: {low_} / Store {low_} in a string variable named {txt}.
    {txt} = {low_}
    # take its words as a list {ws} / Split {txt} and store the words in the list {ws}. / {ws} is {txt} as a list of words / the words of this text are wanted in a list {ws} / Convert {txt} into a list of words and assign it to {ws}.
    {ws} = {txt}.split()
    # set the word at index {i1} to {w1_} / Replace the item of {ws} at index {i1} by {w1_}. / {w1_} comes to index {i1}, in place of what's there / put {w1_} where the word with index {i1} is / Assign {w1_} to the element of {ws} at index {i1}.
    {ws}[{i1}] = {w1_}
    # now {txt} should be these words again, separated by spaces / Join the items of {ws} with spaces and store the string in {txt}. / write the list back into {txt}, with spaces in it / update {txt}: all words of the changed list, a space between two of them / Assign to {txt} the string that consists of the words in {ws} with single spaces between them.
    {txt} = " ".join({ws})
    # is {old_word} still in it? print {yes_} or {no_} / Print {yes_} if {txt} contains {old_word} and {no_} otherwise. / show {yes_} if you can find {old_word} in {txt}, {no_} if you can't / {no_} if {old_word} has gone from the text, else {yes_}: print this / Check whether {old_word} occurs in {txt}; output {yes_} if it does and {no_} if it does not.
    print({yes_} if {old_word} in {txt} else {no_})
words_said_again
    # the {sent.bare} {again_} repeats itself; keep it / Create the string {sent} with the content {again_}. / {sent} = {again_} / here is a {sent.bare} with repetitions: {again_} / Let the {sent.bare} {again_} be stored in {sent}.
    {sent} = {again_}
    # {ws}: the list of all its words / Store the words of {sent} in a list named {ws}. / split it into {ws} / what are the words in it? put them in a list {ws}, repeated ones too / Split {sent} at the spaces to obtain a list {ws}.
    {ws} = {sent}.split()
    # and {ws2} has each word once, in alphabetical order / Create a sorted list {ws2} of the different words in {ws}. / {ws2}: the same without repetitions, from a to z / no word twice, and sorted: this list is {ws2} / Remove the duplicates from {ws}, sort what remains and store the list in {ws2}.
    {ws2} = sorted(set({ws}))
    # how many of the words were repetitions? keep that {tally.bare} / Store the {tally.bare} of repetitions, i.e. the length of {ws} minus the length of {ws2}, in {tally}. / {tally}: by how many items {ws} is longer than {ws2} / subtract the number of different words from the number of all words, that's the {tally} / Compute how many items {ws} has more than {ws2} and assign it to {tally}.
    {tally} = len({ws}) - len({ws2})
    # print the different words, each on its own line, and after them the {tally.bare} / Print every item of {ws2} on a separate line, and then {tally}. / show {ws2} line by line and finally {tally} / loop over the different words and print each; when that is done, print the {tally.bare} / Output the items of {ws2} one below the other, followed by the {tally.bare} of repetitions.
    for w in {ws2}:
        print(w)
    print({tally})
place_of_a_word
    # {ws} = {smalls_} / here are some words, {smalls_.and_items}, which make the list {ws} / Define a list {ws} with the elements {smalls_.items}. / put {smalls_.and_items} in a list and name it {ws} / Initialize {ws} as the list {smalls_}.
    {ws} = {smalls_}
    # at which index is {in_smalls}? that's the place / Find the index of {in_smalls} in {ws} and store it in {place}. / {place}: the index of {in_smalls} / look up where {in_smalls} stands in the list and save its index as the place / Assign the position of {in_smalls} in {ws}, counted from 0, to a variable named {place}.
    {place} = {ws}.index({in_smalls})
    # everything before it goes into a list {ws2} / Store all items of {ws} before that index in {ws2}. / {ws2}: the words in front of this one / take what precedes it as {ws2} / Let {ws2} be the part of {ws} that comes before the index {place}.
    {ws2} = {ws}[:{place}]
    # how many letters do those have together? keep this as {n1} / Compute the total number of letters of the words in {ws2} and store it in {n1}. / {n1}: all the letters in {ws2}, added up / sum the lengths of these words up to get {n1} / Add the lengths of all items of {ws2} and assign the sum to {n1}.
    {n1} = sum(len(w) for w in {ws2})
    # print the list before it and {n1}, but if it is the very first word, print {no_} / Print {ws2} and {n1}; if {ws2} is empty, print {no_} instead. / when nothing comes before it show {no_}, otherwise the words in {ws2} as a list and {n1} / {no_} if the place is 0, else {ws2} and then {n1}: print that / If {ws2} has no items, output {no_}, otherwise output the list {ws2} followed by {n1}.
    if {ws2}:
        print({ws2}, {n1})
    else:
        print({no_})
words_by_first_letter
    # the words are {smalls_}; {ws} is their list / Create a list {ws}, containing the strings {smalls_.items}. / {ws} = {smalls_} / {smalls_.and_items} are the words in {ws} / Store the words {smalls_.items} as a list named {ws}.
    {ws} = {smalls_}
    # {ws2} has those that start with {start_} / Create a list {ws2} of all words in {ws} that begin with {start_}. / which of them begin with {start_}? collect these in {ws2} / keep in {ws2} whatever has {start_} as its first letter / Select the items of {ws} that start with the letter {start_} and store them in {ws2}.
    {ws2} = [w for w in {ws} if w.startswith({start_})]
    # and the others, where this is not so, are a list too / Store the words of {ws} that do not begin with {start_} in a list {others}. / {others}: the words that start with another letter / all words with a different first letter are the {others} / Create a list {others} of the items of {ws} that are not in {ws2}.
    {others} = [w for w in {ws} if not w.startswith({start_})]
    # put them in capitals / Convert all items of {others} to upper case. / change every word in {others} to capital letters / the others should be all caps, in the same list / Replace {others} by the list of its words in upper case.
    {others} = [w.upper() for w in {others}]
    # print both groups, each joined by {sep}, on two lines / Print the items of {ws2} joined by {sep}, and on the next line the items of {others} joined by {sep}. / show {ws2} with {sep} between its words, then in the same way the others / one line for the words with {start_}, one line for the others, {sep} between words: print these / Output two lines: the words in {ws2} and below them those in {others}, each time with {sep} in between.
    print({sep}.join({ws2}))
    print({sep}.join({others}))
"""
MORE_WORDS: dict[str, Any] = {
    "lim_": derived(lambda s: middle([len(w) for w in s.low_.split()])),
    "old_word": derived(lambda s: s.low_.split()[s.i1] if nr(s.low_) % 2 else s.low_.split()[-1]),
    "in_smalls": derived(lambda s: pick(s.smalls_)),
    "start_": derived(lambda s: pick(s.smalls_)[0]),
}

stories(d, WORDS, SLOTS | MORE_WORDS)

LETTERS = r"""
share_of_a_letter
    # {word} = {few_} / the {word.bare} is {few_} / Set {word} to the string {few_}. / have a look at {few_}, a {word.bare} that we keep / Create the variable {word} and store the text {few_} in it.
    {word} = {few_}
    # how often does {in_few} occur in it? keep the {tally.bare} / Count the letter {in_few} in {word} and store the count in {tally}. / {tally}: how many times the {word.bare} has {in_few} / the {tally.bare} of letters {in_few} is wanted; save it / Determine how many times {word} contains {in_few} and assign this to {tally}.
    {tally} = {word}.count({in_few})
    # and how many letters does it have altogether? {n1} / Store the length of {word} in {n1}. / {n1} is the number of all its letters / let {n1} be how long the {word.bare} is / Assign the number of characters in {word} to {n1}.
    {n1} = len({word})
    # its share is the first number divided by the second, in percent / Divide {tally} by {n1}, multiply the quotient by 100 and store the product in {share}. / {share} = how many percent of all letters that are / get the share: {tally} of {n1}, as a percentage / Compute the percentage that {tally} is of {n1} and assign it to a variable named {share}.
    {share} = {tally} / {n1} * 100
    # print it without decimals and with % directly after it / Print {share}, rounded to an integer, followed immediately by %. / round the share to a whole number and show it with a percent sign behind / how many percent? print the rounded number with % attached / Output the rounded value of {share} with the sign % at its end.
    print(f"{round({share})}%")
two_letters_compared
    # our {word.bare} shall be {few_} / Define {word} as the string {few_}. / {word} = {few_} / please keep {few_} as the {word.bare} / Save the text {few_} in a variable called {word}.
    {word} = {few_}
    # {n1} is how often {in_few} is in it / Count {in_few} in {word} and store the number in {n1}. / how many {in_few} does the {word.bare} have? save that in {n1} / {n1}: the number of letters {in_few} / Let {n1} be the number of occurrences of the letter {in_few} in {word}.
    {n1} = {word}.count({in_few})
    # {n2} is the same for {other_letter} / Count {other_letter} in the same way and store the result in {n2}. / also count {other_letter}, as {n2} / now {other_letter} instead, and the number is called {n2} / Let {n2} be the number of times that {other_letter} occurs in {word}.
    {n2} = {word}.count({other_letter})
    # how far are these two numbers apart? store the {gap.bare}, never negative / Store the absolute difference of {n1} and {n2} in a variable named {gap}. / {gap}: one number minus the other, without its sign / the {gap.bare} between the two counts should be kept as a number that is not below zero / Subtract {n2} from {n1} and assign the absolute value to {gap}.
    {gap} = abs({n1} - {n2})
    # if one letter is more frequent, print that letter and the {gap.bare}; if they are equally frequent, print {no_} / Print {in_few} and {gap} if {n1} is greater than {n2}, {other_letter} and {gap} if it is less, and {no_} if both are equal. / {no_} in case of a tie, otherwise the winner ({in_few} or {other_letter}) and by how many it wins: print this / compare {n1} with {n2}: show the letter that there is more of and the {gap.bare}, or just {no_} when neither has more / Output the letter with the higher count, {in_few} or {other_letter}, followed by {gap}; output {no_} if the counts do not differ.
    if {n1} > {n2}:
        print({in_few}, {gap})
    elif {n1} < {n2}:
        print({other_letter}, {gap})
    else:
        print({no_})
vowels_apart
    # {word} = {long_} / keep {long_} as the {word.bare} / Create a variable {word} with the value {long_}. / the {word.bare} that i want to take apart is {long_} / Initialize {word} with {long_}.
    {word} = {long_}
    # no capitals in it, please / Change {word} to lower-case letters. / write it in small letters from now on / convert all letters of the {word.bare} to lower case / Replace {word} by its version in small letters.
    {word} = {word}.lower()
    # collect its vowels in a list, repeated ones as often as they occur / Create a list {vowels} of all letters in {word} that are one of a, e, i, o and u. / vowels: every letter of the {word.bare} that is in "aeiou", in a list / which of its letters are vowels (a, e, i, o, u)? make a list / Store each of the letters a, e, i, o, u that is found in {word}, in order, in a list named {vowels}.
    {vowels} = [c for c in {word} if c in "aeiou"]
    # the others, joined to one string, are kept as well / Join all letters of {word} that are not in "aeiou" and store the string in {others}. / {others}: a string of whatever is no vowel in it / what is left without the vowels? the others should be a string / Create a string {others} consisting of the letters of {word} other than a, e, i, o and u.
    {others} = "".join(c for c in {word} if c not in "aeiou")
    # print the number of vowels and then the others / Print the length of {vowels}, followed by {others}. / how many vowels are there? print that, and after it the string of the others / show how long the list of vowels is, and the string / Output the number of items in {vowels} and the value of {others}.
    print(len({vowels}), {others})
is_any_letter_repeated
    # {txt} is {w1_} / Create a string named {txt} which is {w1_}. / {txt} = {w1_} / a word, {w1_}, is given as {txt} / Assign the word {w1_} to {txt}.
    {txt} = {w1_}
    # in small letters, call it {res} / Convert {txt} to lower case and store the result in {res}. / {res}: {txt} without any capitals / {res} should be the lower-case form of it / Let {res} contain the same letters as {txt}, all of them small.
    {res} = {txt}.lower()
    # make a sorted list {cs} of the different letters in {res} / Store the different letters of {res} in alphabetical order in a list {cs}. / {cs}: each letter of {res} once, from a to z / what letters does {res} have? list them in {cs}, no one twice, in the order of the alphabet / Create the list {cs} by removing duplicates from the letters of {res} and sorting them.
    {cs} = sorted(set({res}))
    # is this list as long as {res}? then nothing is repeated and {flag} is True, else False / Store in {flag} whether {cs} has as many items as {res} has letters. / {flag} tells if both have the same length / compare the number of different letters with the number of all letters; {flag} is True when they agree / Set {flag} to the result of testing whether the lengths of {cs} and {res} are equal.
    {flag} = len({cs}) == len({res})
    # print the letters joined by {sep}, and {yes_} after them if {flag} is True / Print the items of {cs} with {sep} between them; if {flag} is true, print {yes_} on the next line. / show all of {cs}, {sep} in between, and below that {yes_}, but only if nothing was repeated / if no letter occurs twice there is a second line with {yes_}; the first line is always {cs} joined by {sep}. print them / Output the different letters, separated by {sep}, and additionally {yes_} on a new line in case {flag} holds.
    print({sep}.join({cs}))
    if {flag}:
        print({yes_})
letters_in_a_list
    # split the word {s1_} into its letters, as a list {cs} / Create a list {cs} whose items are the letters of {s1_}. / {cs}: all letters of {s1_}, one by one / turn {s1_} into a list of single letters; it's called {cs} / Convert the string {s1_} to a list of characters and store it in {cs}.
    {cs} = list({s1_})
    # the first one is {res}; take it out of the list / Remove the first item from {cs} and store it in {res}. / pop the letter in front and keep it as {res} / {res} is the item at index 0, which leaves {cs} / Delete the first letter from {cs} and assign it to {res}.
    {res} = {cs}.pop(0)
    # add it at the end, and {sign_} after that / Append {res} to {cs}, and then append {sign_}. / now {cs} gets two more at its end: {res}, then {sign_} / put that letter behind all the others and {sign_} behind the letter / Extend {cs} by {res} and {sign_}, in this order.
    {cs}.append({res})
    {cs}.append({sign_})
    # make a string {txt} of the list / Join the items of {cs} to a string {txt} without a separator. / {txt}: all of it as one word / all these characters in one string, called {txt} / Concatenate the characters in {cs} and assign the string to {txt}.
    {txt} = "".join({cs})
    # print it {k} times, with spaces between / Print {txt} {k} times on one line, separated by spaces. / show {txt} {k} times in a row, with a space after each but the last / i want to see {k} copies of {txt} with single spaces in between: print them / Output one line that contains {txt} {k} times, with a space between the copies.
    print(" ".join([{txt}] * {k}))
letters_below_each_other
    # the {word.bare} i have is {long_} / Create the string {word} with the value {long_}. / {word} = {long_} / {long_} is a nice {word.bare}, so store it / Let the variable {word} have the value {long_}.
    {word} = {long_}
    # write it from back to front and name that {res} / Store the letters of {word} in reverse order in a string {res}. / {res} is the reversed {word.bare} / if you read the {word.bare} from right to left you get {res} / Reverse the string {word} and assign it to {res}.
    {res} = {word}[::-1]
    # cut off its last {k} letters / Remove the last {k} letters from {res}. / {res} loses {k.word} letters at the end / shorten {res} by {k} at its end / Assign {res} without its last {k.word} characters to {res}.
    {res} = {res}[:-{k}]
    # print each letter of this on its own line, in upper case / Print every letter of {res} as a capital, one per line. / go through {res} and show each letter large, one below the other / for each letter of it: print the letter in upper case / Use a loop to print the letters of {res} in upper case, each on a separate line.
    for c in {res}:
        print(c.upper())
    # does {res} start with {first_or_not}? print True or False / Print whether {res} starts with {first_or_not}. / show True if {first_or_not} is the first letter of {res}, else False / finally test if {res} begins with {first_or_not}, and print what comes out / Output the result of checking whether {res} has {first_or_not} at its beginning.
    print({res}.startswith({first_or_not}))
digits_inside
    # {code} = {code_} / the code on the box is {code_} / Create a variable named {code} with the string {code_}. / i have a code here, {code_}, please store it / Assign the text {code_} to {code}.
    {code} = {code_}
    # pick its digits and make them one string / Join all digits that occur in {code} to a string {digits}. / {digits}: only those characters of the code that are digits / go through the code and keep nothing but the digits, as a string / Create a string {digits} from the characters of {code} that are digits, in their order.
    {digits} = "".join(c for c in {code} if c.isdigit())
    # {n1} is this as a number, plus {plus_} / Convert {digits} to an integer, add {plus_} and store the sum in {n1}. / turn the digits into an int and raise it by {plus_}: {n1} / {n1}: the integer they form, {plus_} added to it / Let {n1} be the sum of {plus_} and the integer value of {digits}.
    {n1} = int({digits}) + {plus_}
    # and {txt} has all the other characters, in small letters / Join the characters of {code} that are not digits, convert them to lower case and store the string in {txt}. / {txt}: what is no digit in the code, lowercased / the code without its digits becomes {txt}, in lower case / Create a string {txt} of all non-digits in {code}, written in small letters.
    {txt} = "".join(c for c in {code} if not c.isdigit()).lower()
    # print {txt} and {n1} with {sep} between / Print {txt}, {sep} and {n1} on one line. / show first the letters, then the number, divided by {sep} / what's the new code, letters first and {sep} before the number? print it / Output {txt} and {n1}, separated by {sep}.
    print({txt}, {n1}, sep={sep})
between_first_and_last
    # a {word.bare} to work with: {few_} / Create a string variable {word} holding {few_}. / {word} = {few_} / we begin with the {word.bare} {few_} / Assign {few_} to {word}.
    {word} = {few_}
    # at which index does {in_few} come first? keep that as {n1} / Find the first index of {in_few} in {word} and store it in {n1}. / {n1}: where the {word.bare} has its first {in_few}, counted from 0 / look from the left for {in_few}; its index is {n1} / Determine the index of the first {in_few} in {word} and assign it to {n1}.
    {n1} = {word}.find({in_few})
    # and where does it come last? {n2} / Find the last index of {in_few} and store it in {n2}. / {n2}: the index of the last {in_few} in it / look from the right as well, which gives {n2} / Determine the index of the last {in_few} in {word} and assign it to {n2}.
    {n2} = {word}.rfind({in_few})
    # cut out the piece between these two, both letters left out / Store the part of {word} between index {n1} and index {n2}, both of them excluded, in {piece}. / {piece}: what stands after the first {in_few} and before the last one / the piece begins one after {n1} and stops before {n2} / Assign the characters of {word} after index {n1} and before index {n2} to {piece}.
    {piece} = {word}[{n1} + 1:{n2}]
    # print the piece, or {no_} if there is nothing in it / Print {piece} if it is not empty, otherwise print {no_}. / show {no_} when the piece is an empty string and the piece itself when it is not / is there anything between them? then print that; if not, print {no_} / If {piece} has no characters, output {no_}; otherwise output {piece}.
    print({piece} or {no_})
"""
MORE_LETTERS: dict[str, Any] = {
    "first_or_not": derived(lambda s: s.long_[-1] if nr(s.long_) % 2 else s.long_[0]),
    "in_few": derived(lambda s: next(c for c in s.few_ if s.few_.count(c) > 1)),
    "other_letter": derived(lambda s: max((c for c in s.few_ if c != s.in_few), key=s.few_.count)),
}

stories(d, LETTERS, SLOTS | MORE_LETTERS)

BUILDING = r"""
greeting_with_a_border
    # {name} = {who_} / the name is {who_} / Store the name {who_} in a variable {name}. / i'm {who_}, keep my name / Create a variable {name} with the value {who_}.
    {name} = {who_}
    # the greeting is {hello_}, a comma, a space, the name and {mark_} / Create a string {greeting} that consists of {hello_}, a comma, a space, {name} and {mark_}. / {greeting}: say {hello_} to the name, with ", " between and {mark_} at the end / write a greeting: {hello_}, then ", ", then the name, then {mark_} / Use an f-string to set {greeting} to {hello_}, followed by ", ", the value of {name} and {mark_}.
    {greeting} = f"{hello_.bare}, {{name}}{mark_.bare}"
    # for the border repeat {sign_} as often as the greeting has characters / Create a string {border} of {sign_} that is as long as {greeting}. / {border}: {sign_} times the length of the greeting / a border as wide as the greeting, made of {sign_} / Multiply {sign_} by the length of {greeting} and store the string in {border}.
    {border} = {sign_} * len({greeting})
    # print the border, the greeting below it, and the border again / Print {border}, {greeting} and {border} on three lines. / show the greeting with the border above and below / three lines: border, greeting, border. print them / Output {greeting} between two lines that each contain {border}.
    print({border})
    print({greeting})
    print({border})
    # the same words for {other_name}: replace the name in the greeting and print it / Print {greeting} with {name} replaced by {other_name}. / now {other_name} instead of the name: show the greeting once more / what would the greeting be for {other_name}? exchange the name and print it / Replace {name} by {other_name} in {greeting} and output the new string.
    print({greeting}.replace({name}, {other_name}))
number_on_a_label
    # {n1} = {big_} / we have the number {big_}, called {n1} / Create an integer variable {n1} with the value {big_}. / {n1} is {big_} / Assign {big_} to {n1}.
    {n1} = {big_}
    # make a label of it: the number as text, with zeros in front until it has {j1} digits / Convert {n1} to a string, fill it with leading zeros to {j1} characters and store it in {label}. / label: {n1} as a string of {j1} characters, zeros first if necessary / the label has {j1} digits, namely those of {n1} and zeros before them / Let {label} be the string of {n1}, padded with zeros on the left to a width of {j1}.
    {label} = str({n1}).zfill({j1})
    # put {pre_} in front of it / Add {pre_} at the beginning of {label}. / the label should start with {pre_}, then comes what it is now / {label} gets {pre_} before its first digit / Assign the concatenation of {pre_} and {label} to {label}.
    {label} = {pre_} + {label}
    # print it and its length / Print {label} and the number of its characters. / show the label and how many characters it has / how long is it now? print it and the answer / Output {label}, followed by its length.
    print({label}, len({label}))
    # without {pre_} and as a number again, is it {n1}? print True or False / Remove {pre_} from the beginning of {label}, convert the rest to an integer and print whether it equals {n1}. / take {pre_} off the label, make an int of what is left, and show if that's the same as {n1} / test it: print True if the label without {pre_} is, as an int, equal to {n1}, else False / Print the result of comparing {n1} with the integer value of {label} after the removal of the prefix {pre_}.
    print(int({label}.removeprefix({pre_})) == {n1})
words_listed_in_a_sentence
    # {ws} is a list of {words_.and_items} / Create a list {ws} containing the strings {words_.and_items}. / {ws} = {words_} / things i need: {words_.items}. make a list {ws} / Define {ws} as the list {words_}.
    {ws} = {words_}
    # join all but the last with a comma and a space, as {res} / Join all items of {ws} except the last with ", " and store the string in {res}. / {res}: the list without its final item as a text, ", " between the words / the final one is left out here: all others, separated by ", ", make the string {res} / Let {res} be the string of all words in {ws} but the last, separated by a comma and a space.
    {res} = ", ".join({ws}[:-1])
    # then add " and " and the last one / Append " and " and the last item of {ws} to {res}. / after that, {res} goes on with " and " and the word at the end of the list / the last word of {ws} comes behind it, with " and " before / Extend {res} by " and ", followed by the final item of {ws}.
    {res} += " and " + {ws}[-1]
    # {txt}: the sentence starts with {start_word}, a space, then this, then {mark_} / Create a string {txt} consisting of {start_word}, a space, {res} and {mark_}. / begin with {start_word} and a space, end with {mark_}, and in the middle is {res}; all of it is {txt} / put {start_word} (and a space) before it, {mark_} directly behind it, and call the string {txt} / Concatenate {start_word}, a space, {res} and {mark_} and assign the string to {txt}.
    {txt} = f"{start_word.bare} {{res}}{mark_.bare}"
    # print it, and how many commas are in it / Print {txt} and the number of commas in it. / show the sentence; after it, say how often it has a comma / what does it look like, and how many commas does it have? / Output {txt}, followed by the count of "," in it.
    print({txt}, {txt}.count(","))
lines_of_a_note
    # {txt} is {ph_} / Create a string {txt} with the content {ph_}. / {txt} = {ph_} / write {ph_} into {txt} / Assign {ph_} to the variable {txt}.
    {txt} = {ph_}
    # add a new line with {low_} to it / Append a line break and {low_} to {txt}. / {low_} comes on a second line of {txt} / below that, in the same string, should be {low_} / Extend {txt} by a newline character and the string {low_}.
    {txt} += "\n" + {low_}
    # one more line: {s1_} / Append another line, containing {s1_}, to {txt}. / and {s1_} on a line after that / the third line is {s1_}, add it too / Add a newline and {s1_} at the end of {txt}.
    {txt} += "\n" + {s1_}
    # split it into its lines, a list {ws} / Create a list {ws} that contains the lines of {txt}. / {ws}: every line of {txt} is an item / make a list of the lines again and name it {ws} / Split {txt} into lines and store them in {ws}.
    {ws} = {txt}.splitlines()
    # print each line that is longer than {wide_} characters, capitalized, with {sep} and its length after it / For each item of {ws} with more than {wide_} characters, print the item, capitalized, and its length, separated by {sep}. / go through {ws}: lines of up to {wide_} characters are skipped, of the others show the line with a capital at the start, {sep} and the number of its characters / which lines have over {wide_} characters? print each of these, capitalized, then {sep}, then the length / Output every line in {ws} whose length exceeds {wide_}, capitalized, together with the number of its characters and {sep} between the two.
    for w in {ws}:
        if len(w) > {wide_}:
            print(w.capitalize(), len(w), sep={sep})
number_read_backwards
    # {n1} = {big_} / start with the number {big_} as {n1} / Create a variable {n1} that holds the integer {big_}. / {n1} shall be {big_} / Let {n1} be the number {big_}.
    {n1} = {big_}
    # as a string it's {txt} / Convert {n1} to a string and store it in {txt}. / {txt} is the same in the form of a text / make a string of that number, called {txt} / Assign the string representation of {n1} to {txt}.
    {txt} = str({n1})
    # turn that around, as {res} / Reverse {txt} and store the string in {res}. / {res}: the digits of {txt} in the opposite order / read the string from right to left and keep it as {res} / Create a string {res} with the characters of {txt} in reverse order.
    {res} = {txt}[::-1]
    # {n2} is {res} as an integer / Convert {res} to an integer and assign it to {n2}. / and make it a number again, {n2} / {n2}: the int that these reversed digits stand for / Let {n2} be the integer value of the string {res}.
    {n2} = int({res})
    # print "A + B = C" with the two numbers and their sum; on a second line, print if the numbers are equal / Print the two numbers and their sum in the form "A + B = C", where A is {n1} and B is {n2}. On the next line print whether {n1} equals {n2}. / show the addition as A + B = C (A is {n1}, B is {n2}, C is what they make), and below it True or False: are both numbers the same? / first line like "A + B = C" for {n1}, {n2} and the sum, second line True if {n1} and {n2} agree, else False: print these / Use an f-string to print "A + B = C" with {n1} for A, {n2} for B and their sum for C; then print the result of comparing {n1} with {n2} for equality.
    print(f"{{n1}} + {{n2}} = {{n1} + {n2}}")
    print({n1} == {n2})
one_word_many_times
    # {word} = {w1_} / take the {word.bare} {w1_} and store it / Create a string named {word} from {w1_}. / the {word.bare} is {w1_} / Assign {w1_} to a variable {word}.
    {word} = {w1_}
    # repeat it {k2} times with {sep} between, as {res} / Create a string {res} that contains {word} {k2} times, separated by {sep}. / {res}: the {word.bare} {k2} times, {sep} wherever two of them meet / {k2} of these in a row make {res}, and {sep} separates them / Join {k2} copies of {word} with {sep} and store the string in {res}.
    {res} = {sep}.join([{word}] * {k2})
    # how long is that? save the length / Store the number of characters of {res} in {length}. / {length} says how many characters this is / count all characters, which gives the length / Compute the length of {res} and assign it to {length}.
    {length} = len({res})
    # if it has more than {wide_} characters, cut {res} off after {wide_} and add {mark_} / If {length} is greater than {wide_}, replace {res} by its first {wide_} characters, followed by {mark_}. / longer than {wide_}? then keep only {wide_} characters of {res} and put {mark_} behind them / {res} may have {wide_} characters; when there are more, shorten it to that and append {mark_} / Shorten {res} to {wide_} characters and append {mark_}, but only if its length exceeds {wide_}.
    if {length} > {wide_}:
        {res} = {res}[:{wide_}] + {mark_}
    # show it / Print {res}. / print what it is now / what does it look like? / Display the string {res}.
    print({res})
row_with_two_columns
    # {txt} is {w1_} and {n1} is {big_} / Create a string {txt} with the value {w1_} and an integer {n1} with the value {big_}. / {txt} = {w1_}, {n1} = {big_} / i have {big_} of {w1_}; let the number be {n1} and the word {txt} / Assign {w1_} to {txt} and {big_} to {n1}.
    {txt} = {w1_}
    {n1} = {big_}
    # the left column is the word with spaces after it, {wide_} wide / Pad {txt} on the right with spaces to {wide_} characters and store it in {left}. / {left}: {txt}, filled up with spaces at its end so that it has {wide_} characters / fill the word with spaces on the right until it's {wide_} characters, that's the left part / Let {left} be {txt}, left-aligned in a field of {wide_} characters.
    {left} = {txt}.ljust({wide_})
    # the right column is the number, with spaces before it to make {j1} characters / Convert {n1} to a string, pad it on the left with spaces to {j1} characters and store it in {right}. / {right}: the number as text, filled up to {j1} characters from the left / and {n1} as a string stands at the right end of {j1} characters: that's the {right} one / Let {right} be the string of {n1}, right-aligned in a field of {j1} characters.
    {right} = str({n1}).rjust({j1})
    # put both together, {sep2} between, as {res} / Concatenate {left}, {sep2} and {right} and store the string in {res}. / {res}: left column, {sep2}, right column / the row {res} is left plus {sep2} plus right / Create a string {res} that contains {left} and {right} with {sep2} between them.
    {res} = {left} + {sep2} + {right}
    # print it with a line of {sign_} below, as long as the row / Print {res} and, on the next line, as many {sign_} as {res} has characters. / show the row and underline it with {sign_}, from its first to its last character / two lines: the row, then {sign_} repeated to the same length. print them / Output {res} and below it a line of the sign {sign_} with the same number of characters.
    print({res})
    print({sign_} * len({res}))
"""
MORE_BUILDING: dict[str, Any] = {
    "hello_": choice("Hello", "Hi", "Good morning", "Dear", "Hey", "Welcome", "Greetings", "Bye", "Thanks"),
    "other_name": sampled("str", lambda r: made_up(r, 3).capitalize()),
    "start_word": sampled("str", lambda r: small(r).capitalize()),
    "pre_": choice("No. ", "ID-", "#", "item:", "X", "box_", "N=", "A-", "nr/", "k", "T+"),
}

stories(d, BUILDING, SLOTS | MORE_BUILDING)

CHECKS = r"""
word_looked_for
    # the {sent.bare}: {ph_} / Initialize {sent} as the string {ph_}. / {sent} = {ph_} / remember this {sent.bare}, please: {ph_} / Create a variable named {sent} with the content {ph_}.
    {sent} = {ph_}
    # lowercase it / Convert {sent} to small letters. / write the {sent.bare} without capitals / all letters of the {sent.bare} should be small now / Change every letter in {sent} to lower case.
    {sent} = {sent}.lower()
    # does it have {seek_} in it? keep True or False in {flag} / Check whether {sent} contains {seek_} and store the result in {flag}. / {flag} is True if {seek_} can be found in the {sent.bare}, else False / {flag}: whether {seek_} is part of it / Assign to {flag} the truth value of the statement that {seek_} occurs in {sent}.
    {flag} = {seek_} in {sent}
    # and where? {n1} is the index, or -1 if it's not there / Find the index of {seek_} in {sent} and store it in {n1}; if {seek_} does not occur, {n1} should be -1. / {n1}: at which index {seek_} begins, -1 meaning nowhere / look for the place of {seek_} in the {sent.bare} and save the index as {n1}; it's -1 when nothing can be found / Assign to {n1} the first index at which {seek_} stands in {sent}, or -1 in case there is none.
    {n1} = {sent}.find({seek_})
    # print {seek_}, a colon, a space and the index, or {no_} instead of the index if it's not there / Print {seek_}, followed by a colon, a space and {n1} if {flag} is true, or {no_} in place of {n1} if {flag} is false. / show {seek_}, then ": ", then where it is; when it isn't there at all, show {no_} after the ": " / on one line: {seek_}, a colon, a space, and {n1} if it was found, otherwise {no_}. print that / Output a string that consists of {seek_}, ": " and the value of {n1}, or {no_} as its last part in case {flag} is False.
    print(f"{seek_.bare}: {{n1}}" if {flag} else f"{seek_.bare}: {no_.bare}")
ending_with_a_sign
    # {txt} = {ph_} / here's some text for {txt}: {ph_} / Create a string {txt} and let it be {ph_}. / {ph_} is what {txt} holds / Set {txt} to the text {ph_}.
    {txt} = {ph_}
    # if it doesn't end with {point_}, add one / Append {point_} to {txt}, unless it already ends with {point_}. / there must be {point_} at the end of it, so put one there if it's missing / does {txt} end in {point_}? if not, it should: add it / Check whether the last character of {txt} is {point_}, and append {point_} if it is not.
    if not {txt}.endswith({point_}):
        {txt} += {point_}
    # begin it with a capital, all other letters small / Capitalize {txt}. / only the first letter should be large / capital letter at the start, small letters after that, same name / Convert the first letter of {txt} to upper case and the others to lower case.
    {txt} = {txt}.capitalize()
    # how many {point_} are in it? store that in {n1} / Count how many times {point_} occurs in {txt} and store the number in {n1}. / {n1}: how often {txt} has the sign {point_} / let {n1} be the count of {point_} in it / Determine the number of occurrences of {point_} in {txt} and assign it to {n1}.
    {n1} = {txt}.count({point_})
    # print it between quotation marks, then the number outside of them / Print {txt} in double quotation marks, followed by a space and {n1}. / show it with " before and after, a space, and {n1} / in one line: the text in double quotes, a space, the count. print it / Output {txt}, enclosed in double quotes, and after it, separated by a space, the value of {n1}.
    print(f'"{{txt}}" {{n1}}')
longer_one_of_two
    # {txt} = {long_}, {txt2} = {w2_} / i have two words, {long_} is {txt} and {w2_} is {txt2} / Create two variables: {txt} with the value {long_} and {txt2} with the value {w2_}. / let {txt} be {long_} and {txt2} be {w2_} / Store {long_} in {txt} and {w2_} in {txt2}.
    {txt} = {long_}
    {txt2} = {w2_}
    # {n1} and {n2} are their lengths / Store the length of {txt} in {n1} and the length of {txt2} in {n2}. / how long are they? keep {n1} for {txt} and {n2} for {txt2} / count the letters of each: {n1} for the one in {txt}, {n2} for the other / Determine the numbers of characters in {txt} and {txt2} and assign them to {n1} and {n2}, respectively.
    {n1} = len({txt})
    {n2} = len({txt2})
    # which one is the longer? save the word, {txt} if there's a tie / Assign to {longer} the string {txt} if {n1} is at least {n2}, and {txt2} otherwise. / longer: {txt2} if it has more letters than {txt}, otherwise {txt} / the longer word is needed next; if both are the same length, take {txt} / Store the longer of the two strings in a variable {longer}, or {txt} if their lengths are equal.
    {longer} = {txt} if {n1} >= {n2} else {txt2}
    # and by how many letters are they apart? store the {gap.bare}, which is not negative / Compute the absolute difference of {n1} and {n2} and store it in {gap}. / {gap}: the one length minus the other without a sign / the {gap.bare} of the lengths is kept, as a number from 0 upwards / Let {gap} be the absolute value of {n1} minus {n2}.
    {gap} = abs({n1} - {n2})
    # print the longer with +, directly followed by the {gap.bare}, after it, a space in between / Print {longer}, a space, the sign + and {gap}, with no space after the sign. / show it like this: the longer word, a space, then + and the {gap.bare} without a space / one string: longer word, " +", {gap.bare}. print this / Output {longer}, followed by a space, a plus sign and, directly after the sign, the value of {gap}.
    print(f"{{longer}} +{{gap}}")
same_at_the_start(long_, s1_)
    # {txt} is {long_}, {txt2} is {alike_} / {txt} = {long_}, {txt2} = {alike_} / Create the strings {txt} and {txt2} with the values {long_} and {alike_}. / two words, {long_} and {alike_}, are called {txt} and {txt2} / Assign {long_} to {txt} and {alike_} to {txt2}.
    {txt} = {long_}
    {txt2} = {alike_}
    # the first {k} letters of {txt} are the beginning / Store the first {k} characters of {txt} in {beginning}. / {beginning}: {txt} before index {k} / save how {txt} starts, the first {k.word} letters, as the beginning / Take the first {k.word} characters of {txt} and assign them to {beginning}.
    {beginning} = {txt}[:{k}]
    # does {txt2} start with that, too? keep it as {flag} / Determine whether {txt2} starts with {beginning} and store the result in {flag}. / {flag} is whether the other word has the same beginning / {flag}: True if {txt2} begins in this way, otherwise False / Check if {beginning} stands at the start of {txt2} and assign the truth value to {flag}.
    {flag} = {txt2}.startswith({beginning})
    # and {res} is the last letter of each, next to each other / Concatenate the last letter of {txt} and the last letter of {txt2} and store the string in {res}. / {res}: how {txt} ends and how {txt2} ends, two letters / put the final letters of both words together as {res} / Create a string {res} from the last character of {txt}, followed by the last character of {txt2}.
    {res} = {txt}[-1] + {txt2}[-1]
    # print the beginning in capitals if both share it, otherwise these two letters / If {flag} is true, print {beginning} in upper case; otherwise print {res}. / in case {flag} holds show the beginning in capital letters, else show {res} / {res} should be printed when the words start differently, the beginning (all caps) when they start alike / Print {beginning}, converted to upper case, if {flag} is True, and {res} if it is False.
    print({beginning}.upper() if {flag} else {res})
password_that_is_safe
    # the password is {try_} / {password} = {try_} / Create a variable {password} that contains the string {try_}. / someone wants {try_} as a password; keep it / Store {try_} in {password}.
    {password} = {try_}
    # has it at least {j8_} characters? {flag} says so / Store in {flag} whether {password} has {j8_} or more characters. / {flag}: True if it isn't shorter than {j8_}, else False / check the length, which must be {j8_} or greater, and save the answer as {flag} / Assign to {flag} the result of testing whether the length of {password} is at least {j8_}.
    {flag} = len({password}) >= {j8_}
    # how many digits are in it? keep that in {n1} / Count the digits in {password} and store their number in {n1}. / {n1}: the number of its characters that are digits / let {n1} count the digits of the password / Determine how many characters of {password} are digits and assign the number to {n1}.
    {n1} = sum(c.isdigit() for c in {password})
    # print {yes_} if {flag} is True and there are at least {k} digits, otherwise {no_} / If {flag} is true and {n1} is not less than {k}, print {yes_}; otherwise print {no_}. / it's only good, {yes_}, if it is long enough and has {k} digits or more; in all other cases it's {no_}. print that / show {no_} when it is too short or has fewer than {k} digits, and {yes_} when it passes / Output {yes_} in case both conditions hold, namely {flag} and {n1} being {k} or more; output {no_} in any other case.
    print({yes_} if {flag} and {n1} >= {k} else {no_})
    # finally print the password hidden: its first character, then {sign_} for each of the others / Print the first character of {password}, followed by as many {sign_} as there are other characters. / show it, but with {sign_} in place of every character except the first / nobody should read it: print the first character and {sign_} instead of each other one / Output {password} with all characters after the first one replaced by {sign_}.
    print({password}[0] + {sign_} * (len({password}) - 1))
same_letters_mixed_up(s1_)
    # {s1_} and {stirred_} are two words; call them {txt} and {txt2} / {txt} = {s1_}, {txt2} = {stirred_} / Create two strings, {txt} with the value {s1_} and {txt2} with the value {stirred_}. / {txt} is {s1_}, and {txt2} is {stirred_} / Store the word {s1_} in {txt} and the word {stirred_} in {txt2}.
    {txt} = {s1_}
    {txt2} = {stirred_}
    # put the letters of the first in alphabetical order, as a string {res} / Sort the letters of {txt}, join them and store the string in {res}. / {res}: all letters of {txt}, from a to z, in one string / in {res} we have the letters of {txt} sorted / Create a string {res} that contains the letters of {txt} in alphabetical order.
    {res} = "".join(sorted({txt}))
    # the same with {txt2}, which makes {res2} / Sort the letters of {txt2} in the same way and store the string in {res2}. / {res2} is that for the other word / do so for the second word as well; its sorted letters are {res2} / Create a string {res2} that contains the sorted letters of {txt2}.
    {res2} = "".join(sorted({txt2}))
    # print both, one below the other / Print {res} and {res2} on separate lines. / show {res}, and under it {res2} / two lines, please: the sorted first word, the sorted second word. print them / Output each of the two sorted strings on its own line.
    print({res})
    print({res2})
    # do the two words have the same letters? print {yes_} or {no_} / Print {yes_} if {res} equals {res2}, and {no_} otherwise. / if those two strings are the same show {yes_}, else {no_} / {yes_} when they agree, {no_} when they don't: print it / Compare the sorted strings; output {yes_} if they are equal and {no_} if they are different.
    print({yes_} if {res} == {res2} else {no_})
typed_answer(s1_, s2_)
    # the answer that came in: {typed_} / Create a variable {answer} with the string {typed_}, spaces included. / {answer} = {typed_} / somebody's answer was {typed_}; store it like that / Assign the string {typed_} to {answer}.
    {answer} = {typed_}
    # take the spaces around it away / Remove the spaces at both ends of {answer}. / strip the answer / it shouldn't begin or end with spaces; change it / Strip {answer} and store the result in {answer} again.
    {answer} = {answer}.strip()
    # all in small letters now / Convert {answer} to lower case. / make the answer lowercase / and don't let it have capitals any more / Replace {answer} by its form in lower-case letters.
    {answer} = {answer}.lower()
    # is it {s1_}? {flag} is True if so / Store in {flag} whether {answer} is equal to {s1_}. / compare it with {s1_}: {flag} tells if they're the same / {flag}: is the answer just {s1_}, True or False / Test {answer} for equality with {s1_} and assign the result to {flag}.
    {flag} = {answer} == {s1_}
    # print {yes_} for a right answer, or else {no_}, a colon, a space and the answer / If {flag} is true, print {yes_}; otherwise print {no_}, followed by a colon, a space and {answer}. / when it was right show {yes_}; when it wasn't, show {no_}, then ": " and what the answer was / {yes_} alone if {flag} holds, and {no_} with ": " and the answer after it if not: print this / Output {yes_} in case the answer was right, and in the other case a string that consists of {no_}, ": " and {answer}.
    if {flag}:
        print({yes_})
    else:
        print(f"{no_.bare}: {{answer}}")
"""
MORE_CHECKS: dict[str, Any] = {
    "seek_": derived(
        lambda s: pick(s.ph_.lower().rstrip("!.?").split()) if nr(s.ph_) % 3 else s.ph_[::-1][:4].lower()
    ),
    "point_": choice("!", ".", "?", ";", ":"),
    "alike_": derived(lambda s: s.long_[:4] + s.s1_ if nr(s.long_) % 2 else s.s1_ + s.long_[:2]),
    "try_": sampled(
        "str", lambda r: r.choice((code(r), code(r).lower(), small(r) + str(r.randint(0, 9999)), jumpy(r)))
    ),
    "j8_": integer(6, 11),
    "stirred_": derived(lambda s: s.s1_[2:] + s.s1_[1::-1] if nr(s.s1_) % 2 else s.s1_[1:] + s.s1_[0] + "e"),
    "typed_": derived(lambda s: f"  {s.s1_.upper()} " if nr(s.s1_) % 2 else f" {s.s2_.capitalize()}   "),
}

stories(d, CHECKS, SLOTS | MORE_CHECKS)

CLEANING = r"""
spaces_at_the_ends
    # {txt} = {spaced_} / somebody typed {spaced_}, with the spaces; save it as {txt} / Create a string {txt} with the value {spaced_}. / {txt} has the text {spaced_} / Assign {spaced_}, including its spaces, to {txt}.
    {txt} = {spaced_}
    # how many characters does it have, spaces included? store it in {n1} / Store the length of {txt} in {n1}. / {n1}: its number of characters / count everything in it as {n1} / Determine the length of the string {txt} and assign it to {n1}.
    {n1} = len({txt})
    # remove the spaces at both ends, and call this {res} / Strip {txt} and store the new string in {res}. / {res} is the text without spaces before or after it / strip it to get {res} / Create a string {res} from {txt} by deleting the spaces at its beginning and its end.
    {res} = {txt}.strip()
    # how many spaces were that? the {gap.bare} is {n1} minus the new length / Subtract the length of {res} from {n1} and store the difference in {gap}. / {gap}: by how many characters {res} is shorter / keep the {gap.bare} between the old length and that of {res} / Let {gap} be {n1} minus the number of characters in {res}.
    {gap} = {n1} - len({res})
    # print {res} with {sign_} directly before and after it, and then the {gap.bare} / Print {res}, enclosed by two {sign_} without spaces, followed by a space and {gap}. / show {sign_}, {res} and {sign_} as one string, a space, then the {gap.bare} / put {sign_} at both ends of {res} where the spaces were, and print that with the {gap.bare} after it / Output {res} with {sign_} immediately before and after it; after a space, output {gap}.
    print(f"{sign_.bare}{{res}}{sign_.bare} {{gap}}")
signs_at_the_ends(w1_, k)
    # {txt} is {signed_} / Create a string named {txt} that holds {signed_}. / {txt} = {signed_} / {signed_} looks odd; keep it as {txt} / Let {txt} have the value {signed_}.
    {txt} = {signed_}
    # remove {sign_} from both ends / Strip all {sign_} from the beginning and the end of {txt}. / take every {sign_} away that stands at its start or at its end / there should be no {sign_} around it any more, change it / Delete the leading and the trailing {sign_} of {txt}.
    {txt} = {txt}.strip({sign_})
    # is there one left in the middle? save the answer in {flag} / Check whether {txt} still contains {sign_} and store the result in {flag}. / {flag}: True if there's another {sign_} in it / does it have {sign_} anywhere now? {flag} knows / Assign to {flag} whether {sign_} occurs in {txt}.
    {flag} = {sign_} in {txt}
    # put a space wherever {sign_} still stands / Replace each {sign_} in {txt} by a space. / swap the remaining {sign_} for spaces / each {sign_} that is still in {txt} becomes a space / Change {txt} so that it has a space in place of every {sign_}.
    {txt} = {txt}.replace({sign_}, " ")
    # print {flag} and, on the next line, the text with a capital at its start / Print {flag}, then print {txt}, capitalized, on a new line. / show {flag}, and below it {txt} with only its first letter large / two lines: first the answer, then {txt}, capitalized. print both / Output the value of {flag} and, on a second line, {txt} with its first letter in upper case and the others in lower case.
    print({flag})
    print({txt}.capitalize())
entries_between_commas
    # the {sent.bare} is {list_text} / Create a variable {sent} with the text {list_text}. / {sent} = {list_text} / i got a {sent.bare} with commas: {list_text}; store it / Assign {list_text} to {sent}.
    {sent} = {list_text}
    # split it at the commas, as {ws} / Split {sent} at each comma and store the parts in a list {ws}. / {ws}: what stands between the commas / a comma separates the entries; make a list {ws} of them / Create a list {ws} of the parts of {sent} that are separated by commas.
    {ws} = {sent}.split(",")
    # strip every one of them, and leave out those that are empty then / Replace {ws} by a list of its items, stripped, without the ones that are empty. / take the spaces around each entry away; if nothing remains of it, it's not kept in {ws} / the entries shouldn't have spaces at their ends, and an entry of nothing but spaces should go: change {ws} / Remove the spaces at the ends of each item in {ws} and all items that consist only of spaces.
    {ws} = [w.strip() for w in {ws} if w.strip()]
    # put them in alphabetical order / Sort the list {ws}. / order them from a to z / sort these, in place / Arrange the items of {ws} alphabetically.
    {ws}.sort()
    # print each with its number in front, from 1, with {sep2} between number and entry / Print every item of {ws} on its own line, preceded by its number (starting at 1) and {sep2}. / number them from 1 and show one per line: number, {sep2}, entry / a line for each entry, please: first its number, counted from 1, then {sep2}, then the entry. print them / Output the items of {ws} one per line, each after its position counted from 1 and the separator {sep2}.
    for i, w in enumerate({ws}, 1):
        print(i, w, sep={sep2})
one_word_for_another(again_)
    # {txt} = {again_} / the text {again_} goes into {txt} / Create a string variable named {txt} with {again_} as its value. / Define {txt} as {again_}. / let {txt} hold {again_}
    {txt} = {again_}
    # how many times does {in_again} appear in it? store that as {n1} / Count how often {in_again} occurs in {txt} and store the number in {n1}. / {n1}: the number of {in_again} in {txt} / count {in_again} in this text, which gives {n1} / Let {n1} be the number of times the string {in_again} is found in {txt}.
    {n1} = {txt}.count({in_again})
    # replace {in_again} with {w1_} everywhere, and name the new text {res} / Create a string {res} from {txt} by replacing every {in_again} with {w1_}. / {res} is {txt} with {w1_} for each {in_again} / use {w1_} instead of {in_again} in all places; the outcome is {res} / Replace all occurrences of {in_again} in {txt} by {w1_} and assign the new string to {res}.
    {res} = {txt}.replace({in_again}, {w1_})
    # does the new one begin with {w1_}? {flag} should say / Store in {flag} whether {res} starts with {w1_}. / {flag}: True if {w1_} is at the very start of {res}, False if not / look at how {res} starts: {flag} is True when that's {w1_} / Assign to {flag} the result of testing whether {w1_} stands at the beginning of {res}.
    {flag} = {res}.startswith({w1_})
    # print {res}, the number of replaced words and {flag}, each on a line / Print {res}, {n1} and {flag} on three separate lines. / show three lines: the new text, how many were replaced, and whether it starts with {w1_} / one below the other: {res}, {n1}, {flag}. print these / Output the values of {res}, {n1} and {flag}, each on its own line.
    print({res})
    print({n1})
    print({flag})
ending_taken_off(s1_, k)
    # a {word.bare}: {with_end} / Create a string {word} with the value {with_end}. / {word} = {with_end} / i typed the {word.bare} {with_end}, keep it / Assign the text {with_end} to {word}.
    {word} = {with_end}
    # does it end with {end_}? store this as {flag} / Determine whether {word} ends with {end_} and store the result in {flag}. / {flag} is True if {end_} is at its end, otherwise False / {flag}: has the {word.bare} the ending {end_} or not / Check if the last characters of {word} are {end_} and assign the truth value to {flag}.
    {flag} = {word}.endswith({end_})
    # the stem is the {word.bare} without {end_} at the end, if that's there / Remove {end_} from the end of {word} and store the rest in {stem}; if {word} does not end with it, {stem} is the same as {word}. / {stem}: take {end_} off the end; nothing changes when there is no such ending / take the ending {end_} away, should it be there, and keep the stem / Let {stem} be {word} with the suffix {end_} removed, or all of {word} if it has no such suffix.
    {stem} = {word}.removesuffix({end_})
    # {res} has another ending: the stem and then {s2_} / Concatenate {stem} and {s2_} and store the string in {res}. / add {s2_} to the stem for {res} / now with {s2_} at its end instead: {res} / Create a string {res} consisting of {stem} followed by {s2_}.
    {res} = {stem} + {s2_}
    # print {res} if the old ending was there, otherwise only the {word.bare} in capitals / Print {res} if {flag} is true; otherwise print {word} in upper case. / was {flag} True? then show {res}, and if it wasn't, show the {word.bare} in capital letters / the {word.bare}, all caps, should be printed when it didn't have that ending, {res} when it did / If {flag} is True, output {res}, else output {word}, converted to capital letters.
    print({res} if {flag} else {word}.upper())
text_in_brackets(s1_, s2_, low_)
    # {txt} = {bracketed} / keep {bracketed} in {txt} / Create a variable {txt} and assign the string {bracketed} to it. / {txt} contains {bracketed} / Save the text {bracketed} under the name {txt}.
    {txt} = {bracketed}
    # find both brackets: {n1} is the index of "(" and {n2} that of ")" / Store the index of "(" in {txt} in {n1} and the index of ")" in {n2}. / {n1} and {n2}: where "(" and where ")" stands in it / at which index does the bracket open and at which does it close? save these as {n1} and {n2} / Determine the positions, counted from 0, of "(" and ")" in {txt} and assign them to {n1} and {n2}.
    {n1} = {txt}.find("(")
    {n2} = {txt}.find(")")
    # what stands between them is {res}, without spaces around / Store the part of {txt} between the two brackets, stripped, in {res}. / {res}: all from after the first bracket to before the second, stripped / cut out the text inside of the brackets (no brackets, no spaces at the ends) and call it {res} / Take the characters of {txt} after index {n1} and before index {n2}, remove surrounding spaces and assign them to {res}.
    {res} = {txt}[{n1} + 1:{n2}].strip()
    # change it to capital letters / Convert {res} to upper case. / {res} should be in capitals / make it all caps / Replace {res} by its upper-case version.
    {res} = {res}.upper()
    # print it, then the whole text without the two brackets, {sep} in between / Print {res} and {txt} with both brackets removed, separated by {sep}. / show {res}, {sep} and the text from which "(" and ")" have been taken out / on one line: first {res}, then all of {txt} except the brackets, divided by {sep}. print it / Output {res} and, after {sep}, the string {txt} with "(" and ")" replaced by nothing.
    print({res}, {txt}.replace("(", "").replace(")", ""), sep={sep})
underscores_for_spaces
    # {motto} = {ph_} / a {motto.bare} for the page is {ph_} / Create a string variable {motto} with the value {ph_}. / for the {motto.bare} i chose {ph_}; store it / Store the text {ph_} in {motto}.
    {motto} = {ph_}
    # write it small, with {under_} instead of each space, as {res} / Convert {motto} to lower case, replace its spaces by {under_} and store the string in {res}. / {res}: the {motto.bare} in lower case, where every space has become {under_} / first lowercase it, then turn the spaces into {under_}: that's {res} / Let {res} be the lower-case form of {motto} with {under_} in place of every space.
    {res} = {motto}.lower().replace(" ", {under_})
    # how often is {under_} in it? {n1} / Count the {under_} in {res} and store the count in {n1}. / {n1}: the number of {under_} there / let {n1} be how many {under_} it has / Determine how many times {under_} occurs in {res} and assign that to {n1}.
    {n1} = {res}.count({under_})
    # is it fine for a name, that is, at most {room_} characters long and without "?" and "!"? keep the answer in {flag} / Store in {flag} whether {res} has no more than {room_} characters and contains neither "?" nor "!". / {flag} is True if {res} isn't longer than {room_} and has no "?" and no "!" in it / {flag}: up to {room_} characters, no "?", no "!" / Assign True to {flag} if the length of {res} does not exceed {room_} and neither "?" nor "!" occurs in it; otherwise assign False.
    {flag} = len({res}) <= {room_} and "?" not in {res} and "!" not in {res}
    # print {res} with {ext_} behind it if so, otherwise {n1} / Print {res}, directly followed by {ext_}, if {flag} is true, and {n1} otherwise. / if {flag} holds show {res} plus {ext_}; if not, show the count / {n1} should be printed when it isn't fine, and {res} with the ending {ext_} when it is / Output the concatenation of {res} and {ext_} in case {flag} is True, else output {n1}.
    print({res} + {ext_} if {flag} else {n1})
"""
MORE_CLEANING: dict[str, Any] = {
    "signed_": derived(
        lambda s: (
            s.sign_ * s.k
            + s.w1_
            + (s.sign_ + s.w1_[:3].lower() if nr(s.w1_) % 2 else "")
            + s.sign_ * (s.k - 1)
        )
    ),
    "list_text": sampled("str", listed),
    "in_again": derived(lambda s: max(s.again_.split(), key=s.again_.split().count)),
    "end_": choice("ing", "ed", "er", "ly", "ness", "s", "able", "ion", ".txt", "-old", "ish"),
    "with_end": derived(lambda s: s.s1_ + (s.end_ if nr(s.s1_) % 3 else s.end_[::-1] * s.k)),
    "bracketed": derived(
        lambda s: (
            f"{s.s1_} {s.s2_} ({' ' * (nr(s.s1_) % 2)}{' '.join(s.low_.split()[:2])} ) {s.low_.split()[2]}"
        )
    ),
    "room_": integer(25, 60),
    "under_": choice("_", "-", ".", "+", "__", "~", "%20"),
    "ext_": choice(".txt", ".html", ".md", "/", ".csv", "#1", ".json", ".v2"),
}

stories(d, CLEANING, SLOTS | MORE_CLEANING)
