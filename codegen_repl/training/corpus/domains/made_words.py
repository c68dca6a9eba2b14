"""Short stories of word games and text rules: palindromes, ciphers, rhymes, acronyms, chains, passwords."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, ENGLISH, made_up, plain_word, words_of
from codegen_repl.training.corpus.words import sentence as real_sentence

d = Domain("made_words", weight=36)

PAIRS = ("listen silent", "night thing", "stone notes", "elbow below", "study dusty", "cider cried")
EVEN = ("level", "never odd or even", "Was it a rat I saw", "Step on no pets", "top spot", "Noon")
DOUBLES = ("balloon", "coffee", "committee", "bookkeeper", "ADDRESS", "letter", "happy", "Mississippi")
NOUNS = """
    clean backwards count first second vowels masked short cipher acronym letters hidden place good ending
    rhymes longest position kept earliest turned doubled notes tokens
"""
ENDINGS = ("ing", "er", "ight", "ound", "ed", "ake", "ot", "all")


def plain(rng: Random) -> str:
    """A lower-case word of at least four letters, real or made up."""
    text = rng.choice((made_up(rng, 2), plain_word(rng), rng.choice(ENGLISH)))
    while len(text) < 4 or not text.isalpha():
        text = made_up(rng, 2)
    return text.lower()


def cased(rng: Random, text: str) -> str:
    """The text as it is, or in another case."""
    return rng.choice((text, text, text.upper(), text.capitalize(), text[:-1] + text[-1].upper()))


def mixed(rng: Random) -> str:
    """A word in some case."""
    return cased(rng, plain(rng))


def different(rng: Random, low: int, high: int, case: bool = False) -> list[str]:
    """Different words."""
    found: dict[str, None] = {}
    for _ in range(rng.randint(low, high)):
        found[mixed(rng) if case else plain(rng)] = None
    return list(found)


def phrase(rng: Random) -> str:
    """Some words in small letters or in several cases, without signs."""
    case = rng.random() < 0.5
    return " ".join(mixed(rng) if case else plain(rng) for _ in range(rng.randint(3, 6)))


def signed(rng: Random) -> str:
    """A sentence with punctuation."""
    if rng.random() < 0.3:
        return real_sentence(rng)
    parts = [mixed(rng) + rng.choice(("", "", ",", ";", ":", "!")) for _ in range(rng.randint(3, 6))]
    return " ".join(parts).rstrip(",;:!") + rng.choice(".!?")


def palindrome(rng: Random) -> str:
    """A text that may read the same from both ends."""
    half = plain(rng)
    return rng.choice((rng.choice(EVEN), half + half[::-1], half + half[-2::-1], phrase(rng), mixed(rng)))


def anagrams(rng: Random) -> list[str]:
    """Two words that are anagrams or nearly so."""
    if rng.random() < 0.3:
        return rng.choice(PAIRS).split()
    first = plain(rng)
    second = "".join(rng.sample(first, len(first)))
    return [first, rng.choice((second, second, second[:-1] + rng.choice("aeorst"), plain(rng)))]


def chain(rng: Random) -> list[str]:
    """Words that begin with the last letter of the one before, mostly."""
    found = [plain(rng)]
    for _ in range(rng.randint(2, 4)):
        found.append(found[-1][-1] + plain(rng)[1:] if rng.random() < 0.85 else plain(rng))
    return list(dict.fromkeys(found))


def rhymes(rng: Random) -> list[str]:
    """Words of which some share an ending."""
    one, two = rng.sample(ENDINGS, 2)
    found = [made_up(rng, 1) + rng.choice((one, one, two, "")) for _ in range(rng.randint(4, 7))]
    return list(dict.fromkeys(found))


def runs(rng: Random) -> str:
    """Letters in runs."""
    return "".join(rng.choice("abcdxyABZ") * rng.randint(1, 5) for _ in range(rng.randint(3, 6)))


def password(rng: Random) -> str:
    """A password of some strength."""
    number = rng.choice(("", "7", str(rng.randint(0, 9999))))
    parts = [mixed(rng), rng.choice(("", "!", "_", "#", "?")), number]
    rng.shuffle(parts)
    return "".join(parts)


def loose_lines(rng: Random) -> str:
    """Lines of text with spaces around them."""
    rows = [phrase(rng) for _ in range(rng.randint(2, 3))]
    return "\n".join(" " * rng.randint(0, 3) + row + " " * rng.randint(0, 2) for row in rows)


def same_length(rng: Random) -> list[str]:
    """Two words of the same length that share some letters."""
    first = plain(rng)
    return [first, "".join(c if rng.random() < 0.6 else rng.choice("aeilnorst") for c in first)]


def with_double(rng: Random) -> str:
    """A word with a letter that stands twice in a row."""
    if rng.random() < 0.5:
        return rng.choice(DOUBLES)
    text = plain(rng)
    place = rng.randrange(len(text))
    return text[: place + 1] + text[place:]


SLOTS: dict[str, Any] = {
    "one_": sampled("str", mixed), "two_": sampled("str", mixed), "low_": sampled("str", plain),
    "low2_": sampled("str", plain), "phrase_": sampled("str", phrase), "signed_": sampled("str", signed),
    "pal_": sampled("str", palindrome), "pair_": sampled("list[str]", anagrams),
    "pair_a": derived(lambda s: s.pair_[0]), "pair_b": derived(lambda s: s.pair_[1]),
    "twin_": sampled("list[str]", same_length), "chain_": sampled("list[str]", chain),
    "twin_a": derived(lambda s: s.twin_[0]), "twin_b": derived(lambda s: s.twin_[1]),
    "rhymes_": sampled("list[str]", rhymes), "runs_": sampled("str", runs), "pass_": sampled("str", password),
    "lines_": sampled("str", loose_lines), "double_": sampled("str", with_double),
    "words_": sampled("list[str]", lambda rng: different(rng, 4, 7)),
    "cased_": sampled("list[str]", lambda rng: different(rng, 3, 6, case=True)),
    "many_": sampled("list[str]", lambda rng: rng.choices(different(rng, 3, 4), k=rng.randint(5, 8))),
    "names_": sampled("list[str]", lambda rng: rng.sample(CATEGORIES["person"], rng.randint(4, 6))),
    "animals_": sampled("list[str]", lambda rng: rng.sample(CATEGORIES["animal"], rng.randint(4, 7))),
    "low_phrase": sampled("str", lambda rng: " ".join(different(rng, 3, 6))),
    "k": integer(2, 4), "n": integer(4, 7), "shift_": integer(1, 25), "wide": integer(18, 40),
    "few": integer(2, 3), "cut_": integer(6, 16), "least": integer(6, 12), "times": integer(2, 5),
    "letter": choice(*"aeioustnrlm"), "other": choice(*"bcdfghkpwyz"),
    "mark": choice("*", "#", "-", "_", ".", "?", "@", "+", "x", "0"),
    "line_": choice("=", "-", "~", "^", "*", "#", "_"),
    "suf": choice("ay", "way", "ix", "oo", "-ee", "um", "za", "ish", "ito", "'s"),
    "pre": choice("ub", "ag", "op", "iv", "ith"),
    "sep": choice("-", "/", " | ", ", ", "+", " & ", ";", " > ", "--", ":", " * ", "_"),
    "dots": choice("...", "..", " [...]", " etc.", "~", " (more)"),
    "yes": choice("yes", "OK", "match", "right", "TRUE!"),
    "no": choice("no", "wrong", "Nope", "not so", "different"),
    "cs": fragment(
        (".upper()", "in capitals"), (".upper()", "in upper case"), (".title()", "in title case"),
        (".lower()", "in small letters"), (".swapcase()", "with swapped case"), (".capitalize()", "capitalized"),
    ),
    "text": new("text", "phrase", "sentence", "message", "s", "line", "saying"),
    "word": new("word", "term", "w1", "base", "puzzle"),
    "words": exact("words"), "plain_text": exact("plain_text"),
    **{name: exact(name) for name in words_of(NOUNS)},
}  # fmt: skip

STORIES = r"""
same_from_both_ends
    # {text} = {pal_} / Store the string {pal_} in {text}. / let {text} be {pal_} / here is something to read both ways: {pal_}. keep it as {text}
    {text} = {pal_}
    # make a version of it in lower case and without spaces, called {clean} / Create {clean}: the same text in small letters, with all spaces removed. / take the spaces out of {text} and turn everything into lower case; that is {clean} / what is left of it without spaces, all in small letters? store this as {clean} / {clean} has the letters of {text} in lower case and no spaces
    {clean} = {text}.lower().replace(" ", "")
    # now {clean} from back to front, as {backwards} / Reverse {clean} and store it in {backwards}. / read {clean} from the end; the string you get is {backwards} / let {backwards} be the reversed {clean} / turn that around and call it {backwards}
    {backwards} = {clean}[::-1]
    # print {yes} if the two are equal, otherwise print {no} / Compare {clean} with {backwards}: print {yes} when they are the same and {no} when they are not. / are both the same? say {yes}, or else {no} / show {yes} for a palindrome, which means that {clean} equals {backwards}, and {no} for anything else / if {backwards} is different from {clean}, print {no}; if it is the same, print {yes}
    print({yes} if {clean} == {backwards} else {no})
sorted_letters_agree(pair_)
    # take two words: {first} is {pair_a} and {second} is {pair_b} / {first} = {pair_a} and {second} = {pair_b} / Create two strings, {first} with the value {pair_a} and {second} with the value {pair_b}. / the {second} word is {pair_b}, the {first} word is {pair_a}; store both / let {second} be {pair_b} and let {first} be {pair_a}
    {first} = {pair_a}
    {second} = {pair_b}
    # sort the letters of each, as lists {a_letters} and {b_letters} / Let {a_letters} be the sorted letters of {first} and {b_letters} the sorted letters of {second}. / put the letters of the first word in alphabetical order and store the list as {a_letters}; the same for the second word is {b_letters} / {a_letters}: letters of {first} from a to z. {b_letters}: letters of {second} from a to z / make two lists, one with the letters of each word in order: {a_letters} for the first and {b_letters} for the second
    {a_letters} = sorted({first})
    {b_letters} = sorted({second})
    # if they are equal print "anagram", otherwise the two words with {sep} between / Print "anagram" when both lists are the same; if not, print the words {first} and {second}, separated by {sep}. / are the lists the same? then print "anagram", else show the first and the second word with {sep} in between / print both words with {sep} between them unless they have the same letters: in that case print "anagram"
    if {a_letters} == {b_letters}:
        print("anagram")
    else:
        print({first}, {second}, sep={sep})
vowels_under_marks
    # {text} = {low_phrase} / Assign {low_phrase} to {text}. / the string {low_phrase} is our {text} / put {low_phrase} into a variable {text}
    {text} = {low_phrase}
    # get the {vowels} in it (a, e, i, o, u) as a list / Collect all {vowels} of the text, every a, e, i, o and u, in a list. / which {vowels} does it have? a list of them in their order, with repeats; a, e, i, o and u count / let {vowels} be the list of the characters of {text} that are in "aeiou"
    {vowels} = [c for c in {text} if c in "aeiou"]
    # then the {masked} text, with {mark} for each vowel / Build {masked}, which is the text with every vowel replaced by {mark}. / put {mark} wherever {text} has a vowel and call it {masked} / {masked}: all other characters stay, each of a, e, i, o, u becomes {mark} / hide the vowels: {mark} stands in place of each of them in {masked}
    {masked} = "".join({mark} if c in "aeiou" else c for c in {text})
    # print the masked text, and on a second line the hidden vowels joined by {sep} / Print {masked}; below it, print {vowels} with {sep} between the items. / show two lines: first {masked}, then the {vowels} as one string with {sep} between / output the string with the marks and, underneath, all of the vowels, separated by {sep}
    print({masked})
    print({sep}.join({vowels}))
consonants_written_twice
    # start with the word {low_} as {word} / {word} = {low_} / Store {low_} as {word}. / let {word} be {low_} / my {word} is {low_}
    {word} = {low_}
    # leave out its vowels (a, e, i, o, u) and call the rest {short} / {short} is what remains of {word} without a, e, i, o and u / Remove every vowel of "aeiou" from {word} and store the result in {short}. / which letters stay if a, e, i, o and u are taken away? join them as {short}
    {short} = "".join(c for c in {word} if c not in "aeiou")
    # double each letter of that / Write every letter of {short} twice in {short}. / now each of the remaining letters should stand twice in a row / repeat every letter in {short} directly after itself / make two of each letter in it
    {short} = "".join(c * 2 for c in {short})
    # print it with {pre} in front and {suf} at the end / Print {pre}, {short} and {suf} as one string. / show the string between {pre} and {suf}, no spaces / {pre} comes first, then {short}, then {suf}: print this as one string
    print({pre} + {short} + {suf})
up_and_down_letters
    # the word is {one_}, keep it in {word} / {word} = {one_} / Let {word} be {one_}. / save {one_} as {word}
    {word} = {one_}
    # write it in alternating case: capital, small, capital and so on. call this {waves} / Create {waves} from {word}: letters at even indices in upper case, those at odd indices in lower case. / {waves} has the letters of {word}, the first one big, the next one small, always in turn / alternate the case, beginning with a capital letter, and store the string in {waves} / make index 0, 2, 4 and so on upper case, and index 1, 3, 5 and so on lower case, as {waves}
    {waves} = "".join(c.upper() if i % 2 == 0 else c.lower() for i, c in enumerate({word}))
    # append the same with the case swapped / Add to {waves} its own copy with swapped case. / behind it, put {waves} once more, but big letters small and small letters big / extend {waves} by a case-swapped copy of itself
    {waves} += {waves}.swapcase()
    # print it in chunks of {k} letters, one chunk a line / Print {waves} with a line break after every {k} characters. / show {k} characters of it per line / cut the string into pieces of {k} letters and print each piece on its own line
    for i in range(0, len({waves}), {k}):
        print({waves}[i : i + {k}])
shifted_and_back
    # write a function {f}(text, steps) that moves each letter of a lower-case text so many steps on in the alphabet, with a after z / Define {f} with the parameters text and steps: it returns the text with every letter shifted by steps in the alphabet, starting again at a after z. The text has only small letters. / i need {f}(text, steps), a cipher for words in small letters: each letter goes steps places further, and behind z comes a / make a function {f} of a text (a to z only) and a number of steps. it replaces every letter by the one that is steps places later in the alphabet, going round from z to a, and gives the new text back
    def {f}(text, steps):
        return "".join(chr((ord(c) - 97 + steps) % 26 + 97) for c in text)
    # use it to shift {low_} by {shift_} and store it as {cipher} / Call {f} for {low_} with {shift_} steps; the result is {cipher}. / what does {low_} become with a shift of {shift_}? keep it in {cipher} / encrypt {low_} with it, {shift_} steps, and name the string {cipher} / let {cipher} be what the function returns for {shift_} steps and the text {low_}
    {cipher} = {f}({low_}, {shift_})
    # shift it back and call that {plain_text} / Undo this with a negative number of steps and store the text in {plain_text}. / now decode {cipher} with the same function: minus {shift_} steps gives {plain_text} / go {shift_} steps backwards with {cipher}, as {plain_text} / {plain_text} is {cipher} moved by -{shift_}
    {plain_text} = {f}({cipher}, -{shift_})
    # print the cipher {cs}, then {plain_text} / Print {cipher} {cs}, followed by the decoded text. / show both: the encrypted word {cs} and after it the plain one / output {cipher}, written {cs}, and {plain_text} behind it
    print({cipher}{cs}, {plain_text})
letters_for_a_name
    # the {club} is called {phrase_} / {club} = {phrase_} / Store the name {phrase_} in {club}. / let {club} be {phrase_} / there is a {club} with the name {phrase_}, keep this
    {club} = {phrase_}
    # make an {acronym} of it from the first letters of its words, in capitals / Build the {acronym}: the initial of every word, all in upper case, joined together. / the {acronym} has the first letter of each word of {club}, as a capital / abbreviate {club}: the words' initials in capitals, nothing between them, are the {acronym} / take the first letter of each of its words and write them as capitals in one string {acronym}
    {acronym} = "".join(w[0] for w in {club}.split()).upper()
    # if it has more than {k} letters, keep only the first {k} / Cut the {acronym} to at most {k} letters. / no more than {k} letters, please, the rest is dropped / only the first {k} letters of {acronym} may stay
    {acronym} = {acronym}[:{k}]
    # print it with a dot after each letter, then the full name in parentheses / Print the letters of the {acronym}, each followed by ".", then a space and {club} in round brackets. / show the {acronym} with "." behind every letter, and after a space the whole name between ( and ) / the output is {acronym} with a dot following each of its letters, a space, and {club} in parentheses
    print("".join(c + "." for c in {acronym}) + f" ({{club}})")
first_letter_to_the_end
    # split {low_phrase} into {words} / {words} are the words of {low_phrase}, as a list / Make a list {words} by splitting {low_phrase} at the spaces. / take {low_phrase} and cut it into {words}
    {words} = {low_phrase}.split()
    # move the first letter of each word to its end and add {suf} after that, in a list {secret} / Create {secret}: for every word, everything after the first letter, then the first letter, then {suf}. / in our secret language the first letter of a word goes to the end, followed by {suf}. translate all of {words} into the list {secret} / {secret} has each word without its first letter, plus that letter, plus {suf} / for each of them put the initial at the back, {suf} behind it, and collect these in {secret}
    {secret} = [w[1:] + w[0] + {suf} for w in {words}]
    # join them with {sep} into {text} / {text} is all the items of {secret} with {sep} in between / Join {secret} with {sep} and store the string in {text}. / make one string of them, {sep} between any two, and call it {text} / let {text} be all of {secret}, separated by {sep}
    {text} = {sep}.join({secret})
    # print it {cs} / Print {text} {cs}. / show that string {cs} / what we have now should be printed {cs}
    print({text}{cs})
vowel_or_consonant_first
    # define {f}(word): if the word starts with a, e, i, o or u, return it with {suf} at the end; otherwise move its first letter to the end and add {pre} / Write a function {f} with a parameter word. A word that begins with one of "aeiou" gets {suf} appended; any other word has its first letter moved to the end, followed by {pre}. Return the new word. / i want a function {f}(word) that returns word plus {suf} when the first letter is a vowel (a, e, i, o, u), and in all other cases the word from its second letter on, then the first letter, then {pre} / make a function called {f}. it takes a word and gives back: for a vowel (aeiou) in front the word and {suf}, for everything else the rest of the word, its first letter and {pre}
    def {f}(word):
        if word[0] in "aeiou":
            return word + {suf}
        return word[1:] + word[0] + {pre}
    # apply it to all words of {low_phrase} and put the results in a list {tokens} / Call {f} for each word of {low_phrase} and store the list as {tokens}. / what do the words of {low_phrase} become? a list {tokens} / let {tokens} be the list of {f} for every word in {low_phrase} / translate {low_phrase} word by word with it, as a list called {tokens}
    {tokens} = [{f}(w) for w in {low_phrase}.split()]
    # print them on one line with spaces between, and then how many of them end with {suf} / Print {tokens} separated by spaces; on the next line print the number of items that end in {suf}. / show the words in a line with spaces, and below it the count of those that have {suf} at the end / output two lines: the tokens joined by a space, and how many of these tokens end with {suf}
    print(" ".join({tokens}))
    print(sum(t.endswith({suf}) for t in {tokens}))
hidden_between_words
    # {text} = {low_phrase} / let {text} be {low_phrase} / Keep the string {low_phrase} in {text}. / something is hidden in {low_phrase}; store this as {text}
    {text} = {low_phrase}
    # write it without spaces, as {hidden} / Remove the spaces from {text} and store the result in {hidden}. / {hidden} is the text with its words directly one after the other / no spaces any more: that version is called {hidden} / close all gaps between the words, in a new string {hidden}
    {hidden} = {text}.replace(" ", "")
    # at which index does {letter} come first in it? -1 if it does not. call this {place} / Find the first index of {letter} in {hidden} and store it in {place}, which is -1 if there is none. / {place} is where {letter} occurs for the first time in {hidden} (-1 for nowhere) / look for {letter} in {hidden}: the index of its first occurrence, or -1, is {place}
    {place} = {hidden}.find({letter})
    # print "nothing" if it was not found, otherwise the {n} characters that start there / If {place} is -1, print "nothing"; otherwise print {n} characters of {hidden}, beginning at {place}. / show the {n} characters of {hidden} from this index on, or "nothing" if the letter is missing / was it found? then print {n} characters from {place} on, and if not, print "nothing"
    if {place} == -1:
        print("nothing")
    else:
        print({hidden}[{place} : {place} + {n}])
links_of_a_chain
    # {words} = {chain_} / The {words} are {chain_}. / a game of word chain gave {chain_}; keep the list as {words} / store {chain_} as {words} / let {words} be the list {chain_}
    {words} = {chain_}
    # each word should start with the last letter of the one before. are they all {good}? True or False / Let {good} be True if every word after the first begins with the last letter of its predecessor, otherwise False. / check the chain: the last letter of a word and the first letter of the next one must be equal everywhere. store that as {good} / {good} tells if the last letter of each word is the first letter of the following word, for all neighbours
    {good} = all(a[-1] == b[0] for a, b in zip({words}, {words}[1:]))
    # add {low_} to the list if it starts with the last letter of the last word / Append {low_} to {words}, but only if its first letter equals the last letter of the last word. / the next player says {low_}: put it at the end when it begins with the final letter of the last word / does {low_} go on with the letter at the end of the last word? only then append it / if the first letter of {low_} is how the last word ends, it joins the list
    if {low_}[0] == {words}[-1][-1]:
        {words}.append({low_})
    # print {good} and the number of words / Print {good}, then how many words the list has now. / show whether the chain was right, and after it the length of the list / output {good} first and then the count of {words}
    print({good}, len({words}))
same_last_letters
    # the word {one_} is {first}, the word {two_} is {second} / {first} = {one_}, {second} = {two_} / Store {one_} as {first} and {two_} as {second}. / do {one_} and {two_} rhyme? keep them as {first} and {second}, in this order / let {second} be {two_}, and {first} {one_}
    {first} = {one_}
    {second} = {two_}
    # take the last {few} letters of {first} in lower case as the {ending} / The {ending} consists of the last {few} letters of the first word, in small letters. / cut the {ending} off {first}: its last {few} characters, lower case / let {ending} be how {first} ends ({few} letters), written small / what are the last {few} letters of the first word? lower them and call them {ending}
    {ending} = {first}[-{few}:].lower()
    # print True if the second word, in lower case, has the same ending, otherwise False / Print whether {second} in lower case ends with {ending}. / does {second} end like that too, if it is written small? print the truth value / show whether the lower-case {second} ends with these letters / is that also at the end of the second word (in small letters)? output True or False
    print({second}.lower().endswith({ending}))
what_rhymes_here(rhymes_)
    # {words} = {rhymes_} / The list {rhymes_} is called {words}. / store these {words}: {rhymes_} / let {words} be {rhymes_}
    {words} = {rhymes_}
    # which of them end with the same {few} letters as the first one? put those (without the first one) in a list {rhymes} / Collect in {rhymes} all words after the first whose last {few} letters equal the last {few} letters of the first word. / {rhymes}: every word from the second on that has the last {few} letters of the first word at its end / search the rest of the list for words with the same {few} letters at the end as the first; the list is {rhymes}
    {rhymes} = [w for w in {words}[1:] if w[-{few}:] == {words}[0][-{few}:]]
    # print "no rhyme" if there are none, otherwise the first word, a colon, and them, separated by commas / If {rhymes} is empty, print "no rhyme". If not, print the first word, ": " and the rhymes joined by ", ". / show the first word, ": " and all of {rhymes} with ", " between, or just "no rhyme" when the list has nothing in it / nothing found? print "no rhyme". else print the first of {words}, then ": ", then the rhymes with ", " between them
    if {rhymes}:
        print({words}[0] + ": " + ", ".join({rhymes}))
    else:
        print("no rhyme")
"""
SLOTS["a_letters"], SLOTS["b_letters"] = exact("a_letters", "sorted_a"), exact("b_letters", "sorted_b")
SLOTS["waves"], SLOTS["club"] = exact("waves", "alternating"), exact("club", "band", "company", "society")
SLOTS["secret"] = exact("secret", "translated")
SLOTS["f"] = new("shift", "encode", "change", "rule", "say_it", "play", "look_at", "judge", kind="function")
stories(d, STORIES, SLOTS)

LISTS = r"""
longest_and_where
    # {words} = {words_} / Store the list {words_} as {words}. / let {words} be {words_} / here are some {words}: {words_}
    {words} = {words_}
    # get the {longest} of them, the first one if several are equally long / Find the word with the most letters and store it in {longest}; on a tie the earlier one counts. / which one has the most letters? the first such word is {longest} / let {longest} be the (first) word of greatest length
    {longest} = max({words}, key=len)
    # its {position} in the list, counting from 1, is needed too / Compute the {position} of {longest}, where the first word has number 1. / at what {position} does it stand, if the first word is at 1? / let {position} be the index of that word plus 1
    {position} = {words}.index({longest}) + 1
    # print the {position}, a dot, a space and the word {cs}, as one string / Print a string made of {position}, ". " and {longest} {cs}. / show the number first, then ". ", then the word itself {cs} / output {position} and {longest} {cs} with ". " between them
    print(f"{{position}}. {{longest}{cs}}")
first_in_the_alphabet
    # {names} = {animals_} / these {names} were suggested for a team: {animals_} / Store {animals_} in a list {names}. / let {names} be the list {animals_}
    {names} = {animals_}
    # which is first in alphabetical order? call it {earliest} / Find the alphabetically first name and store it as {earliest}. / {earliest} is the one that comes first in a dictionary / let {earliest} be the name that stands before all others in the alphabet
    {earliest} = min({names})
    # move it to the front of the list / Remove {earliest} from {names} and insert it again at the beginning. / take it out of {names} and put it at index 0 / the list should start with it now: delete it where it is and insert it in front
    {names}.remove({earliest})
    {names}.insert(0, {earliest})
    # and remove the last name if it has more than {n} letters / Delete the last name of the list when it is longer than {n} letters. / is the last one longer than {n} letters? then drop it / if the last name has over {n} letters, take it off the list
    if len({names}[-1]) > {n}:
        {names}.pop()
    # print the names with {sep} between them / Print all of {names}, separated by {sep}. / show the list as one line, {sep} between the names / output the names joined by {sep}
    print({sep}.join({names}))
that_begin_with(words_)
    # make a list {words} of {words_} / {words} = {words_} / Let {words} be {words_}. / i wrote down some words, {words_}, keep them as {words}
    {words} = {words_}
    # take those that begin with {initial} and call them {kept} / Store all words that start with {initial} in {kept}. / {kept} has just the words with {initial} at the beginning / which of them start with the letter {initial}? a list {kept}
    {kept} = [w for w in {words} if w.startswith({initial})]
    # cut {initial} off each of these / Remove the first letter from every word in {kept}. / without their first letter now, please, all of {kept} / each of the kept words loses its first letter
    {kept} = [w[1:] for w in {kept}]
    # print how many there are, then what is left of them, joined by {sep} / Print the length of {kept} and after it its items with {sep} between. / show the count and the shortened words as one string, with {sep} to separate them / output two things: the number of items in {kept}, and these items joined with {sep}
    print(len({kept}), {sep}.join({kept}))
ends_with_removed(words_)
    # {text} = {joined_} / Store {joined_} in {text}. / let {text} be the string {joined_} / we read {joined_}, call this {text}
    {text} = {joined_}
    # split it into {words} and drop all that end with {final} / Create {words} from the words of {text} that do not end in {final}. / {words}: those words of the text whose last letter is not {final} / get the {words} of it, but none with {final} as the last letter
    {words} = [w for w in {text}.split() if not w.endswith({final})]
    # how many are {missing} now? / Compute how many words of {text} are {missing} in the list. / {missing}: the number of words of {text} minus the length of the list / the number of words that were dropped is {missing}
    {missing} = len({text}.split()) - len({words})
    # print the remaining words, from the last to the first, separated by spaces; below that the number {missing} / Print {words} in reverse order with spaces between; on the next line print {missing}. / show the words that stayed, backwards (last word first) and with spaces, then {missing} on a line of its own / output the list in reverse, one space between the words, and {missing} under it
    print(" ".join({words}[::-1]))
    print({missing})
each_word_backwards
    # take {phrase_} and reverse the letters of each word, but not the order of the words. that is {turned} / Create {turned} from {phrase_}: each word is spelled backwards, the words keep their order, spaces between. / {turned} is {phrase_} with every single word read from its end / spell all words of {phrase_} backwards, leave them at their places, and call the string {turned}
    {turned} = " ".join(w[::-1] for w in {phrase_}.split())
    # capitalize the first letter and make everything else small / Write {turned} with a capital at the very beginning and small letters after it. / only its first letter should be upper case, all others lower case / let it start with a capital and go on in small letters
    {turned} = {turned}.capitalize()
    # print it in quotes " and with {dots} after them / Print {turned} between two double quotes, directly followed by {dots}. / show the string enclosed in " and then {dots}, without a space / a double quote, {turned}, another double quote, {dots}: print that without spaces
    print(f'"{{turned}}"{dots.bare}')
ordered_letters_of_a_word
    # {word} = {one_} / The {word.bare} is {one_}; store it in {word}. / let {word} be {one_} / take {one_} and name it {word}
    {word} = {one_}
    # put its {letters} in alphabetical order, in lower case and each only once, as a list / Make a sorted list {letters} of the different letters in {word}, all in lower case. / which {letters} does it have? small, without repeats, from a to z / let {letters} be the distinct letters of the lower-case word in order / write it small and collect its different {letters}, sorted, in a list
    {letters} = sorted(set({word}.lower()))
    # add {other} at the end if it is not among them / If {other} is missing from {letters}, append it. / is there no {other} in the list? then put one at the end / {other} has to be in it, too: append it unless it is there already
    if {other} not in {letters}:
        {letters}.append({other})
    # print the first and the last of these letters and how many there are / Print the first letter, the last letter and the length of {letters}. / show where the list begins, where it ends, and its length / output first item, last item and number of items of {letters}
    print({letters}[0], {letters}[-1], len({letters}))
places_of_doubles
    # the word is {double_}, store it in {word} / {word} = {double_} / Let {word} be {double_}. / we look for double letters in {double_}, keep it as {word}
    {word} = {double_}
    # find the {doubled} letters: a list of each letter that is the same as the one right after it / Collect in {doubled} every letter that is directly followed by itself. / {doubled} has all letters of {word} whose next letter is the same / which letters stand twice in a row? list them as {doubled}, in their order
    {doubled} = [a for a, b in zip({word}, {word}[1:]) if a == b]
    # then take the first of the {doubled} letters and put {mark} after its first occurrence in the word / Replace the first item of {doubled} in {word} by itself plus {mark}, only at its first occurrence. / in {word}, put {mark} behind the first occurrence of the first letter of {doubled} / the first of these letters gets {mark} after it where it comes first in {word}; change the word
    {word} = {word}.replace({doubled}[0], {doubled}[0] + {mark}, 1)
    # print the word and the doubled letters, joined without spaces / Print {word} and then all of {doubled} as one string with nothing between. / show the changed word, followed by the {doubled} letters glued together / output {word} and the string that the items of {doubled} form
    print({word}, "".join({doubled}))
letters_and_their_runs
    # {text} = {runs_} / let {text} be {runs_} / Store the string {runs_} in {text}. / this is to be shortened: {runs_}. call it {text}
    {text} = {runs_}
    # group equal letters that follow each other and collect {notes} like "a3": the letter and how often it stands there / Create the list {notes} with one string for every run of equal characters: the character, then the length of the run. / {notes} tells for each run of the same letter which letter it is and, directly after it, how many there are / use groupby to write one note for each run, letter plus number, into the list {notes}
    # + from itertools import groupby
    {notes} = [c + str(len(list(group))) for c, group in groupby({text})]
    # join them with {sep} and call this {short} / {short} is the notes with {sep} in between / Join {notes} into one string {short}, separated by {sep}. / make one string of the notes; {sep} stands between any two, and the name is {short}
    {short} = {sep}.join({notes})
    # print {short}, and "shorter" or "not shorter" depending on whether it has fewer characters than {text} / Print {short}, then "shorter" if its length is below the length of {text} and "not shorter" otherwise. / show it, followed by "shorter" if we saved characters compared with {text}, else by "not shorter" / output the string; if it is shorter than {text} put "shorter" behind it, if not "not shorter"
    print({short}, "shorter" if len({short}) < len({text}) else "not shorter")
signs_taken_out
    # {text} = {signed_} / Assign the sentence {signed_} to {text}. / someone wrote {signed_}, keep it as {text} / let {text} be {signed_}
    {text} = {signed_}
    # take all punctuation out of it, as {clean} / Remove every punctuation character from {text} and store the result in {clean}. / {clean} is the same text without any punctuation / no commas, dots or other punctuation signs: this version is called {clean} / drop whatever is in string.punctuation; the rest is {clean}
    # + import string
    {clean} = "".join(c for c in {text} if c not in string.punctuation)
    # how many words of exactly {n} letters are in that? keep it as {count} / Count the words of {clean} that have {n} letters and store the number in {count}. / let {count} be how many of its words have the length {n} / words with {n} letters, no more and no less: {count} is their number in {clean}
    {count} = sum(len(w) == {n} for w in {clean}.split())
    # print the count and the number of signs that were removed / Print {count}, followed by how many characters the cleaning removed. / show {count} and, after it, how much shorter {clean} is than {text} / output {count} first and then the length of {text} minus the length of {clean}
    print({count}, len({text}) - len({clean}))
capitals_for_long_words
    # split {low_phrase} into {words} / Let {words} be the list of words in {low_phrase}. / {words} = the words of {low_phrase} / a title for a book is {low_phrase}: get its {words} as a list
    {words} = {low_phrase}.split()
    # capitalize each word with more than {n} letters and leave the others / Replace {words} by a list in which the words longer than {n} letters start with a capital. / words of over {n} letters get a capital at the front, shorter ones do not change / only those that have more than {n} letters should be capitalized, the rest stays
    {words} = [w.capitalize() if len(w) > {n} else w for w in {words}]
    # the first word starts with a capital in any case / Capitalize the first word, too. / however short it is, the word at index 0 gets a capital / and the first of them needs a capital no matter how long it is
    {words}[0] = {words}[0].capitalize()
    # join them with spaces to a {title} / The {title} is these words with a space between any two. / make the {title}, one string with single spaces / put them back together as a {title}, separated by spaces
    {title} = " ".join({words})
    # print it in the middle of {wide} characters, filled with {line_} / Print {title}, centered to a width of {wide} with {line_} on both sides. / center the title in {wide} characters and show it; the padding is {line_} / show it centred, {line_} left and right up to {wide} characters in total
    print({title}.center({wide}, {line_}))
one_word_for_another(words_)
    # {text} = {joined_} / Let {text} be {joined_}. / a letter says {joined_}; save it in {text} / store {joined_} as {text}
    {text} = {joined_}
    # use {one_} instead of the word {inside_} everywhere, in a new list {tokens} / Create {tokens}, the words of {text} with {one_} in place of each word {inside_}. / split it and put {one_} wherever a word is equal to {inside_}; that list is {tokens} / {tokens}: all words of the text, but {inside_} is exchanged for {one_}
    {tokens} = [{one_} if w == {inside_} else w for w in {text}.split()]
    # add a copy of the last word {cs} at the end / Append the last word once more, {cs}. / the last word should come a second time, {cs} / put the last word behind itself again, {cs} this time
    {tokens}.append({tokens}[-1]{cs})
    # print the new text with spaces, and below it the old one / Print the words of {tokens} joined by spaces, then {text} on the next line. / show {tokens} as a sentence (spaces between the words), under it the unchanged {text} / output the tokens in one line with spaces and in a second line what {text} was
    print(" ".join({tokens}))
    print({text})
cut_at_a_space
    # {text} = {phrase_} / Store {phrase_} as {text}. / let {text} be {phrase_} / a long line is {phrase_}, name it {text}
    {text} = {phrase_}
    # take only its first {cut_} characters, as a {teaser} / The {teaser} consists of the first {cut_} characters of {text}. / cut it after {cut_} characters and call what you get the {teaser} / what are the first {cut_} characters? store them in {teaser}
    {teaser} = {text}[:{cut_}]
    # if {teaser} has a space, cut it at the last one, so that no half word stays at the end / Drop everything from the last space of {teaser} on, if it has a space. / there should be no broken word at its end: keep only what stands before its last space, when there is one / shorten the {teaser} further: what comes after its last space goes, and so does this space
    {teaser} = {teaser}.rsplit(" ", 1)[0]
    # print it with {dots} at the end / Print {teaser}, directly followed by {dots}. / show the {teaser} and right behind it {dots} / append {dots} for the output and print it
    print({teaser} + {dots})
what_the_password_lacks
    # {password} = {pass_} / the {password} is {pass_} / Store {pass_} in {password}. / someone picked {pass_} as a {password}, keep it
    {password} = {pass_}
    # make a list {problems}, empty at first. it should get "short" if there are fewer than {least} characters and "digit" if there is no digit / Create an empty list {problems}. Append "short" when {password} has less than {least} characters, and "digit" when it has no digit. / rules: at least {least} characters and at least one digit. start a list {problems}; a password that is too short adds "short", one without digits adds "digit" / what is wrong with it? {problems} is a list that starts empty: "short" goes in if the length is under {least}, then "digit" if no character is a digit
    {problems} = []
    if len({password}) < {least}:
        {problems}.append("short")
    if not any(c.isdigit() for c in {password}):
        {problems}.append("digit")
    # it also needs a capital letter, otherwise append "capital" / Append "capital" to {problems} if none of its letters is upper case. / one more rule: with no upper-case letter in the password, "capital" is added / is there no capital in it? that is another problem, called "capital"
    if not any(c.isupper() for c in {password}):
        {problems}.append("capital")
    # print {yes} if there are no problems, else the problems joined by {sep} / If {problems} is empty, print {yes}; otherwise print its items with {sep} between them. / show the list joined with {sep}, or {yes} when nothing is wrong / nothing in {problems}? print {yes}. else print them all, separated by {sep}
    print({sep}.join({problems}) or {yes})
points_for_a_password
    # define {f}(text), which counts points: one for {least} or more characters, one if it contains a digit, one if it is neither all lower case nor all upper case / Write a function {f} with the parameter text that returns the sum of three points: length of at least {least}, a digit somewhere, and letters that are not only lower and not only upper case. / how strong is a password? {f}(text) should return 0 to 3: a point for a length from {least} on, a point for having a digit, a point if text differs from its lower-case form and from its upper-case form / i need {f}(text). it gives 1 point each for: at least {least} characters; any digit; being equal neither to its lower-case nor to its upper-case version. return the points
    def {f}(text):
        points = 0
        if len(text) >= {least}:
            points += 1
        if any(c.isdigit() for c in text):
            points += 1
        if text != text.lower() and text != text.upper():
            points += 1
        return points
    # how many points does {pass_} get? store them as {first} / Call {f} with {pass_} and keep the result in {first}. / let {first} be the points of {pass_} / rate {pass_} with it; the number is {first}
    {first} = {f}({pass_})
    # and as {second} the points of the same password with {suf} at the end / Compute {second}: the points for {pass_} with {suf} appended. / now add {suf} to {pass_} and rate that, as {second} / {second} is what the function gives for {pass_} followed by {suf}
    {second} = {f}({pass_} + {suf})
    # print "better" if the second one is higher, else "no change" / Print "better" when {second} is greater than {first}, otherwise "no change". / did it help? print "better" if {second} is more than {first} and "no change" if not / compare both: "better" is printed for a larger {second}, "no change" in any other case
    print("better" if {second} > {first} else "no change")
lines_into_one
    # {text} = {lines_} / Store the string {lines_} in {text}. / let {text} be {lines_} / the lines are given as {lines_}, keep this as {text}
    {text} = {lines_}
    # split it into {lines} and strip the spaces around each / Make a list {lines} of the lines in {text}, without spaces at their ends. / cut it at the line breaks; the {lines} should have no spaces before or after / {lines} is the list of its lines, each of them stripped
    {lines} = [line.strip() for line in {text}.splitlines()]
    # join them into one with {sep} between, as {joined} / {joined} is all lines in one string, separated by {sep} / Join {lines} with {sep} and call the string {joined}. / one long line with {sep} between the parts is {joined}
    {joined} = {sep}.join({lines})
    # print {joined} {cs}, and the number of lines it came from / Print {joined} {cs}, then how many lines there were. / show the long line {cs} and after it the length of {lines} / output the joined string {cs}, followed by the count of lines
    print({joined}{cs}, len({lines}))
title_with_a_line_under_it
    # the {title} is {phrase_} / {title} = {phrase_} / Store {phrase_} as {title}. / let {title} be {phrase_} / a chapter gets the {title} {phrase_}
    {title} = {phrase_}
    # write it {cs} / Change {title} so that it is written {cs}. / it should be {cs} from now on / make it a title {cs}
    {title} = {title}{cs}
    # make an {underline} of {line_} that is {few} characters longer than the title on each side / Build {underline} from {line_}, as long as the {title} plus {few} more on both sides. / repeat {line_} for the whole length of the title and {few} more at the left and at the right, as {underline} / the {underline} consists of {line_} only; its length is that of the title plus twice {few}
    {underline} = {line_} * (len({title}) + 2 * {few})
    # print the title with {few} spaces in front, and the {underline} below / Print {few} spaces and the {title} on one line, the {underline} on the next. / show the title, indented by {few} spaces, and under it the {underline} / output {title} after {few} spaces and then {underline} in a new line
    print(" " * {few} + {title})
    print({underline})
"""
SLOTS.update({name: exact(*hints.split(",")) for name, hints in {
    "names": "names", "teaser": "teaser,preview", "password": "password", "problems": "problems,faults",
    "lines": "lines", "joined": "joined", "title": "title", "underline": "underline,rule",
    "missing": "missing",
}.items()})  # fmt: skip
SLOTS["initial"] = derived(lambda s: s.words_[len(s.words_) // 2][0])
SLOTS["final"] = derived(lambda s: s.words_[len(s.words_) // 2][-1])
SLOTS["inside_"] = derived(lambda s: s.words_[len(s.words_) // 2])
SLOTS["joined_"] = derived(lambda s: " ".join(s.words_))
stories(d, LISTS, SLOTS)

GAMES = r"""
value_of_a_word
    # every letter has a value: a is 1, b is 2 and so on to z. make {f}(word), which returns the sum for a word in small letters / Define a function {f} with a parameter word. It adds up the places of the letters in the alphabet (a counts 1, z counts 26) and returns the sum; the word is in lower case. / write {f}(word): it sums the alphabet numbers of all letters, with 1 for a, for lower-case words, and gives the sum back / i want {f}(word) for words of small letters. a is worth 1, b 2, ..., z 26, and it returns the total worth
    def {f}(word):
        return sum(ord(c) - 96 for c in word)
    # {first} is the value of {low_}, {second} that of {low2_} / Compute the values of {low_} and {low2_} with {f} and store them as {first} and {second}. / call it for {low_} and for {low2_}: the results are {first} and {second} / let {second} be what {low2_} is worth and {first} what {low_} is worth
    {first} = {f}({low_})
    {second} = {f}({low2_})
    # print the word with the higher value, or "draw" if both have the same / Print {low_} if {first} is larger, {low2_} if {second} is larger, and "draw" for equal values. / which word wins? show the one worth more; on a tie show "draw" / equal values mean "draw", else the word that is worth more gets printed
    if {first} > {second}:
        print({low_})
    elif {second} > {first}:
        print({low2_})
    else:
        print("draw")
every_kth_letter_gone
    # {word} = {one_} / let {word} be {one_} / Keep {one_} as {word}. / start from {one_}, named {word}
    {word} = {one_}
    # leave out every {k.th} letter (number {k}, then {k} further, and so on, counted from 1), in {clean} / Create {clean}: the letters of {word} except those whose number, starting from 1, is divisible by {k}. / number the letters 1, 2, 3, ...; if the number can be divided by {k} the letter goes. what is left is {clean} / {clean} is {word} without the letters at the positions {k}, 2 times {k}, 3 times {k} and so on, where the first letter has position 1
    {clean} = "".join(c for i, c in enumerate({word}, 1) if i % {k} != 0)
    # and the letters that were left out, as {hidden} / Store the missing letters as a string {hidden}. / {hidden}: just the letters that are gone, in their order / put those that were dropped into a string of their own, {hidden}
    {hidden} = {word}[{k} - 1 :: {k}]
    # print {hidden} {cs}, then {sep} and {clean}, in one string / Print one string: {hidden} {cs}, {sep}, {clean}. / show what was dropped, {cs}, then {sep}, then what stayed, with nothing more between / output the left-out letters {cs} and the others, with {sep} as the only thing between them
    print({hidden}{cs} + {sep} + {clean})
letters_of_the_middle
    # the {word} is {low_} / {word} = {low_} / Store {low_} in {word}. / let {word} be {low_}
    {word} = {low_}
    # get its {middle}: the letter in the middle, or the two in the middle if the length is even / The {middle} is one letter for an odd length and two letters for an even length. Take it from {word}. / what stands in the middle of it? one letter, or two if the number of letters is even; store this as {middle} / let {middle} be the central letter, for words of even length the central two
    {middle} = {word}[(len({word}) - 1) // 2 : len({word}) // 2 + 1]
    # print the word with the first occurrence of that in upper case / Print {word}, where the first place at which {middle} occurs is written in capitals. / show the word, but the first time {middle} comes up in it, write it in upper case / replace {middle} where it first occurs by its capital version and print the word
    print({word}.replace({middle}, {middle}.upper(), 1))
guess_the_letters
    # the {solution} is {low_} / {solution} = {low_} / Set {solution} to {low_}. / somebody has to guess {low_}; keep it as {solution}
    {solution} = {low_}
    # these letters were guessed: {guessed_}. make the {shown} word, with {mark} for each letter that is not among them / Build {shown} from {solution}: letters that are in {guessed_} can be seen, all others are {mark}. / with the guesses {guessed_}, what does the player see? {mark} in place of every letter that wasn't guessed, as {shown} / {shown} has a letter of {solution} where it is one of {guessed_} and {mark} everywhere else
    {shown} = "".join(c if c in {guessed_} else {mark} for c in {solution})
    # which of the guessed letters were {wrong}? a list / Make a list {wrong} of those letters in {guessed_} that the {solution} does not have. / {wrong}: the guesses that do not occur in {solution} / collect the letters of {guessed_} that are not in the word as a list {wrong}
    {wrong} = [c for c in {guessed_} if c not in {solution}]
    # print the {shown} word with a space between any two characters, then the number of {wrong} ones / Print {shown} with spaces between its characters and after that how many letters were {wrong}. / show the word spread out (one space between the signs) and then the length of {wrong} / output {shown}, its characters separated by spaces, and the count of wrong guesses
    print(" ".join({shown}), len({wrong}))
right_place_wrong_place(twin_)
    # {goal} = {twin_a} and {guess} = {twin_b} / the {goal.bare} word is {twin_a}, the {guess} is {twin_b} / Store {twin_b} as {guess} and {twin_a} as {goal}. / let {goal} be {twin_a}; somebody makes the {guess} {twin_b}
    {goal} = {twin_a}
    {guess} = {twin_b}
    # count the places where both have the same letter, as {hits} / {hits} is how many positions agree / Compute {hits}, the number of indices at which {goal} and {guess} are equal. / at how many places is the letter right? {hits}
    {hits} = sum(a == b for a, b in zip({goal}, {guess}))
    # and make {near}: the letters of the guess that are not right at their place but occur in {goal} / Collect in the list {near} each letter of {guess} which differs from the letter at the same place of {goal} but is in {goal} somewhere. / {near} lists the letters of {guess} that are at a wrong place although {goal} has them / which letters of the guess are wrong where they stand, but somewhere in {goal}? a list {near}
    {near} = [b for a, b in zip({goal}, {guess}) if a != b and b in {goal}]
    # print "solved" if every place is right, otherwise the hits and the number of near letters / If {hits} equals the length of {goal}, print "solved", else print {hits} and the length of {near}. / all right? then print "solved". if not, show {hits} and how many letters are in {near} / show {hits} followed by the length of {near}, or just "solved" when the hits are as many as the word has letters
    if {hits} == len({goal}):
        print("solved")
    else:
        print({hits}, len({near}))
first_letters_swapped
    # two words: {low_} is {first}, {low2_} is {second} / {first}, {second} = {low_}, {low2_} / Let {first} be {low_} and {second} be {low2_}. / store {low2_} as {second} and {low_} as {first}
    {first} = {low_}
    {second} = {low2_}
    # let them exchange their first letters: the first letter of {second} plus the rest of {first} goes into {left}, and the first letter of {first} plus the rest of {second} into {right} / Create {left}, the first word with the initial of the second, and {right}, the second word with the initial of the first. / swap the initials: {left} is {first} beginning like {second}, and {right} is {second} beginning like {first} / {left} starts with the first letter of {second} and goes on like {first}; {right} is made the other way round
    {left} = {second}[0] + {first}[1:]
    {right} = {first}[0] + {second}[1:]
    # join them with {sep}, as {result}, {right} in front / {result} is {right}, {sep} and {left} / Build {result} from {right}, then {sep}, then {left}. / put {left} behind {right} with {sep} between; that is the {result}
    {result} = {right} + {sep} + {left}
    # print the result {cs} / Print {result} {cs}. / show it {cs} / output that string {cs}
    print({result}{cs})
two_letters_trade
    # {text} = {low_phrase} / Store {low_phrase} as {text}. / let {text} be {low_phrase} / {low_phrase} is to be garbled, call it {text}
    {text} = {low_phrase}
    # exchange {letter} and {other} in it: each {letter} becomes {other} and each {other} becomes {letter}. name it {garbled} / Create {garbled} from {text} with all {letter} turned into {other} and at the same time all {other} into {letter}. / {garbled} has {other} where {text} has {letter}, and {letter} where {text} has {other} / swap these two letters everywhere, {letter} and {other}, and keep the new string as {garbled}
    {garbled} = {text}.translate(str.maketrans({letter} + {other}, {other} + {letter}))
    # how many characters are {changed} now? / Count the positions at which {garbled} differs from {text} and store the number as {changed}. / {changed} is the number of places where the two strings differ / compare it with {text} place by place; {changed} counts the differences
    {changed} = sum(a != b for a, b in zip({text}, {garbled}))
    # print {garbled} if something changed, otherwise "no such letters" / Print "no such letters" when {changed} is 0 and {garbled} in any other case. / is {changed} more than 0? print {garbled}, else "no such letters" / show the garbled text, but if there is no difference show "no such letters"
    print({garbled} if {changed} else "no such letters")
digits_for_letters
    # {swaps} = {leet_} / some letters are written as digits: {leet_}. keep this dictionary as {swaps} / Create a dictionary {swaps} with the value {leet_}. / let {swaps} be {leet_}
    {swaps} = {leet_}
    # write {low_phrase} with it: a letter that is a key becomes its value, all other characters stay. the result is {masked} / Build {masked} from {low_phrase} by replacing each character that {swaps} has as a key with its value. / {masked} is {low_phrase}, but for every character found in {swaps} there is the value from it / translate {low_phrase} character by character with the dictionary (what is not in it stays as it is), as {masked}
    {masked} = "".join({swaps}.get(c, c) for c in {low_phrase})
    # count its digits as {count} / {count} is how many digits {masked} has / Store the number of digits of {masked} in {count}. / how many of its characters are digits? {count}
    {count} = sum(c.isdigit() for c in {masked})
    # print {masked} with {dots} behind it if there are more than {few} digits, else without / Print {masked}; if {count} is greater than {few}, {dots} follows directly. / show the text, and only if it has over {few} digits put {dots} right after it / more than {few} digits? print {masked} plus {dots}. otherwise just {masked}
    print({masked} + {dots} if {count} > {few} else {masked})
without_a_letter
    # the {words} are {cased_} / {words} = {cased_} / Store {cased_} as {words}. / let {words} be the list {cased_}
    {words} = {cased_}
    # keep only those that do not have {letter} in them, big or small, as {kept} / {kept}: the words without any {letter}, neither as a capital nor as a small letter / Create {kept} from the words whose lower-case form does not contain {letter}. / which of them do without {letter}, whatever the case? call that list {kept}
    {kept} = [w for w in {words} if {letter} not in w.lower()]
    # print {kept} sorted without regard to case, one word a line / Print the kept words in alphabetical order, upper and lower case being the same, each on its own line. / sort {kept}, ignoring the case, and show each word in a line of its own / show them below each other, from a to z, capitals treated like small letters
    for w in sorted({kept}, key=str.lower):
        print(w)
    # and how many percent of {words} that is, as a whole number with "%" / Print the share of {kept} in {words} in percent, rounded to an integer, followed by "%". / what percentage of all words stayed? print it rounded, with a percent sign / finally print 100 times the number of kept words divided by the number of all, rounded, and then a "%" right behind it
    print(f"{round(100 * len({kept}) / len({words}))}%")
no_letter_twice
    # write {f}(word) that tells if no letter comes twice in the word, upper and lower case being the same / Define a function {f} with a parameter word, which returns True if all letters of the lower-case word are different and False otherwise. / i need {f}(word): True when every letter occurs only once (case does not matter), else False / make {f}(word). it returns whether the word, in small letters, has as many different letters as it has letters
    def {f}(word):
        low = word.lower()
        return len(set(low)) == len(low)
    # filter {cased_} with it into the list {good} / Use {f} to keep those of {cased_} for which it is True, as {good}. / {good} has the words of {cased_} that pass this test / which of {cased_} are like that? call the function and collect them as {good}
    {good} = [w for w in {cased_} if {f}(w)]
    # print the longest of {good}, or "none" if the list is empty / Print the word in {good} with the most letters; print "none" when there is none. / is there any? show the longest one, otherwise show "none" / show "none" for an empty list and the longest good word in any other case
    print(max({good}, key=len, default="none"))
half_and_half
    # {first} = {one_}, {second} = {two_} / Store {one_} in {first} and {two_} in {second}. / the first word is {one_}, the second is {two_}; save both as {first} and {second} / let {first} be {one_} and {second} {two_}
    {first} = {one_}
    {second} = {two_}
    # blend them: the first half of {first} and the second half of {second}. for an odd length the middle letter belongs to the second half. call it {mix} / Create {mix} from the first half of {first} followed by the second half of {second}, where a half that comes first is rounded down. / {mix} begins with {first} up to its middle (rounded down) and goes on with {second} from its middle (rounded down) / cut both in the middle, rounding down, and put the front part of {first} before the back part of {second}, as {mix}
    {mix} = {first}[: len({first}) // 2] + {second}[len({second}) // 2 :]
    # make it lower case and put {pre} before it / Turn {mix} into small letters with {pre} in front. / all small, and it should start with {pre} / write {mix} in lower case behind {pre}
    {mix} = {pre} + {mix}.lower()
    # print {mix}, {first} and {second} on three lines / Print the mix, then the first and then the second word, one per line. / show the new word and, below it, the two it was made of, each on its own line / output three lines: {mix}, {first}, {second}
    print({mix}, {first}, {second}, sep="\n")
stairs_of_letters
    # let {word} be {one_} {cs} / {word} is {one_}, written {cs} / Store {one_} {cs} in {word}. / take {one_}, change it so that it is {cs}, and call it {word}
    {word} = {one_}{cs}
    # make a list {stairs} of its beginnings: the first letter, the first two, and so on up to the whole word / Create {stairs}, a list of all prefixes of {word}, from one letter to the full length. / {stairs} starts with one letter of {word}, each next item has one letter more, the last one is the word / collect the first letter, the first two letters, the first three, ..., and all of them in {stairs}
    {stairs} = [{word}[:i] for i in range(1, len({word}) + 1)]
    # keep only those with at least {few} letters / Remove the items that are shorter than {few} letters. / drop everything with fewer than {few} letters from the list / start with {few} letters instead: shorter ones go
    {stairs} = [part for part in {stairs} if len(part) >= {few}]
    # print them below each other, aligned on the right to the length of the word / Print each item on its own line, padded on the left to the length of {word}. / show one a line, with spaces in front so that all end at the same column, as wide as {word} / write the stairs line by line; all lines are right-aligned in the width of the whole word
    for part in {stairs}:
        print(part.rjust(len({word})))
sound_before_each_vowel
    # define {f}(text, sound) for texts in small letters: sound is put before every a, e, i, o and u / Write a function {f} with parameters text and sound that returns text with sound inserted in front of each vowel (a, e, i, o, u). / make {f}(text, sound). it returns the text, but before each of the letters a, e, i, o, u there is the sound / i'd like {f}(text, sound): for any character in "aeiou" it writes the sound and then the character, for any other just the character, and it returns all of that as a string
    def {f}(text, sound):
        return "".join(sound + c if c in "aeiou" else c for c in text)
    # say {low_} with the sound {pre} and {low2_} with the sound {suf}; the results are {first} and {second} / Call {f} twice: {first} for {low_} and {pre}, {second} for {low2_} and {suf}. / {first} is {low_} with {pre} before its vowels, {second} is {low2_} with {suf} before its vowels / let {second} be the function's value for {low2_} and {suf}, and {first} that for {low_} and {pre}
    {first} = {f}({low_}, {pre})
    {second} = {f}({low2_}, {suf})
    # print the longer one, the first if they are equally long / Print {second} if it has more characters than {first}, otherwise {first}. / show whichever has more characters; on a tie that is {first} / which of the two is longer? print it (with the same length, print {first})
    print({second} if len({second}) > len({first}) else {first})
crossing_letters
    # {words} = {words_} / let {words} be {words_} / Store the list {words_} in {words}. / for a crossword we have {words_}; keep these {words}
    {words} = {words_}
    # which of them fit, with {n} letters or more and a vowel (a, e, i, o, u) as the second letter? call the list {fitting} / Make a list {fitting} of all words of at least {n} letters whose second letter is in "aeiou". / {fitting} has the words that are not shorter than {n} letters and have a, e, i, o or u at index 1 / select the words whose second letter is a vowel (one of "aeiou") and whose length is {n} or greater, as {fitting}
    {fitting} = [w for w in {words} if len(w) >= {n} and w[1] in "aeiou"]
    # print for each of them the second letter, a space and the word {cs}, one per line / For every word in {fitting}, print its second letter and then the word {cs} on a line. / go through {fitting} and show two things a line, the letter at index 1 and the word {cs} / show a line for each: first the second letter, then the whole word {cs}
    for w in {fitting}:
        print(w[1], w{cs})
    # if there are none, print {no} / Print {no} in case the list is empty. / and {no}, should nothing fit / when no word was found, print {no}
    if not {fitting}:
        print({no})
tile_points
    # the {tiles} are worth {tiles_} / {tiles} = {tiles_} / Store the dictionary {tiles_} as {tiles}. / in a word game the {tiles} have these points: {tiles_}
    {tiles} = {tiles_}
    # what is the {score} of {low_}? a letter that is not in the dictionary counts {few} / Compute the {score} of {low_}: the sum of the points of its letters, {few} for letters without an entry. / add up the points for {low_}, letter by letter, with {few} where {tiles} has none; that is the {score} / the {score} of the word {low_} is the total of its letters' points, and all letters missing in {tiles} give {few}
    {score} = sum({tiles}.get(c, {few}) for c in {low_})
    # words with more than {n} letters get {times} times as much: is {low_} one of them? then multiply / If {low_} is longer than {n} letters, multiply {score} by {times}. / there is a bonus for over {n} letters in {low_}: the score is taken times {times} / multiply the {score} by {times}, but only if {low_} has more than {n} letters
    if len({low_}) > {n}:
        {score} *= {times}
    # print the word {cs}, ": " and the score, as one string / Print {low_} {cs}, a colon, a space and {score}, all in one string. / show {low_} {cs}, then ": " and its score / output one string: {low_} {cs}, ": ", {score}
    print({low_}{cs} + ": " + str({score}))
"""
SLOTS.update({name: exact(*hints.split(",")) for name, hints in {
    "middle": "middle,centre", "solution": "solution,target", "shown": "shown,visible", "wrong": "wrong",
    "guess": "guess", "goal": "secret", "hits": "hits", "near": "near", "left": "left", "right": "right",
    "result": "result", "garbled": "garbled", "changed": "changed", "swaps": "swaps,digits_for",
    "mix": "mix,blend", "stairs": "stairs,steps",
    "fitting": "fitting,candidates", "tiles": "tiles", "score": "score",
}.items()})  # fmt: skip
SLOTS["guessed_"] = sampled("str", lambda rng: "".join(rng.sample("aeioustnrlmcd", rng.randint(3, 7))))
LEET = list({"a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "b": "8", "t": "7", "g": "9"}.items())
SLOTS["leet_"] = sampled("dict[str,str]", lambda rng: dict(rng.sample(LEET, 4)))
SLOTS["tiles_"] = sampled(
    "dict[str,int]", lambda rng: {c: rng.randint(1, 10) for c in rng.sample("aeioutnrsl", rng.randint(3, 6))}
)
stories(d, GAMES, SLOTS)

RULES = r"""
endings_as_keys(rhymes_)
    # {words} = {rhymes_} / let {words} be {rhymes_} / Store {rhymes_} in the list {words}. / a poet needs {rhymes_}; these are the {words}
    {words} = {rhymes_}
    # put them in a dictionary {families}: the last {few} letters are the key, the value is the list of words that end like that / Build {families}, a dictionary from the last {few} letters to a list of the words with this ending. / group them by their last {few} letters in a dict {families}, lists as values / {families} is a dictionary of lists; under each ending of {few} letters it has all words that end so
    {families} = {}
    for w in {words}:
        {families}.setdefault(w[-{few}:], []).append(w)
    # take out the endings with only one word / Remove every entry whose list has just one item. / endings that belong to a single word should go / nothing rhymes with a lonely word, so keep only entries with more than one word
    {families} = {e: group for e, group in {families}.items() if len(group) > 1}
    # print a line for each entry that is left: "-" and the ending, a colon and a space, then the words joined by {sep} / For every remaining ending print "-" directly before it, then ": " and its words with {sep} between. / show what stayed, one ending a line, with "-" in front, ": " behind and after that the words, separated by {sep} / go through the dictionary and print "-", the key, ": " and the list joined with {sep}, as one string each
    for e, group in {families}.items():
        print(f"-{e}: " + {sep}.join(group))
same_start_everywhere
    # {text} = {phrase_} / Store {phrase_} as {text}. / let {text} be {phrase_} / tongue twister or not? {phrase_} is the {text.bare}, keep it in {text}
    {text} = {phrase_}
    # which {starts} do its words have? a set of their first letters in lower case / Collect the first letter of each word, in lower case, in a set {starts}. / let {starts} be the set of small initials of all its words / {starts}: all the different first letters, written small, as a set
    {starts} = {w[0].lower() for w in {text}.split()}
    # print "twister" if there is only one of them, else the letters in alphabetical order joined by {sep} / If the set has a single letter, print "twister"; otherwise print its letters sorted, with {sep} between them. / all the same? then show "twister", if not the sorted letters with {sep} between / show the {starts} from a to z, separated by {sep}, or "twister" when it is just one letter
    print("twister" if len({starts}) == 1 else {sep}.join(sorted({starts})))
letters_in_order
    # define {f}(word): True if its letters are in alphabetical order already, otherwise False / Write a function {f} with a parameter word that returns whether the letters of the word stand in alphabetical order. / make {f}(word), which returns True when sorting the letters changes nothing and False when it does / i want to know if a word is sorted, letter by letter: {f}(word) returns that as a truth value
    def {f}(word):
        return list(word) == sorted(word)
    # let {short} be the first {few} letters of {low_} / {short} is {low_} cut to its first {few} letters / Take the first {few} characters of {low_} as {short}. / what are the first {few} letters of {low_}? call them {short}
    {short} = {low_}[:{few}]
    # print {f} of {short}, and {f} of {short} read backwards / Call {f} for {short} and for the reversed {short} and print both results. / show what the function says about {short} and, after that, about the same letters in reverse / is {short} in order, and is it when reversed? print the two truth values in this order
    print({f}({short}), {f}({short}[::-1]))
vowels_go_first
    # {word} = {low_} / let {word} be {low_} / Store {low_} in {word}. / begin with {low_} as {word}
    {word} = {low_}
    # split its letters in two strings: {vowel_part} with each a, e, i, o, u and {rest} with the rest / Make a string {vowel_part} of the letters of {word} that are in "aeiou" and a string {rest} of those that are not. / {vowel_part} is the string of all a, e, i, o and u in it, {rest} the string of everything else / separate them: a, e, i, o, u go into a string {vowel_part}, other letters into a string {rest}, in their order
    {vowel_part} = "".join(c for c in {word} if c in "aeiou")
    {rest} = "".join(c for c in {word} if c not in "aeiou")
    # print the {vowel_part} first, then {sep}, then the {rest} {cs}, in one string / Print {vowel_part}, {sep} and {rest} {cs} without spaces added. / show one string: the vowels, {sep} and the rest {cs} / {vowel_part} + {sep} + {rest}, the last of these {cs}: print that
    print({vowel_part} + {sep} + {rest}{cs})
    # and print which of the two has more letters, "vowels", "others" or "equal" / Print "vowels" if {vowel_part} is longer, "others" if {rest} is longer, and "equal" if they have the same length. / which are more? say "vowels" or "others", and "equal" if there are as many of each / then compare their lengths: "equal" is printed if they agree, otherwise "vowels" or "others", whichever is longer
    if len({vowel_part}) > len({rest}):
        print("vowels")
    elif len({rest}) > len({vowel_part}):
        print("others")
    else:
        print("equal")
every_second_word_turned
    # cut {phrase_} into {words} / {words} are the words of {phrase_} / Split {phrase_} and store the list as {words}. / get the {words} in {phrase_} as a list
    {words} = {phrase_}.split()
    # replace every second word (the second, the fourth, ...) by {one_} / All words at odd indices become {one_}. / index 1, 3, 5 and so on: put {one_} there / go through the odd indices of the list and store {one_} at each of them
    for i in range(1, len({words}), 2):
        {words}[i] = {one_}
    # how often is {one_} in the list now? keep it as {tally} / Count {one_} in {words} and store this as {tally}. / let {tally} be the number of items equal to {one_} / {tally}: how many of the words are {one_}
    {tally} = {words}.count({one_})
    # print the words in one line with {sep} between, and {tally} below / Print {words} joined by {sep} and, on the next line, {tally}. / show the list as a string separated with {sep}, under it the count / output two lines, first the words with {sep} in between, then {tally}
    print({sep}.join({words}))
    print({tally})
one_step_of_a_ladder(twin_)
    # write {f}(a, b), which returns True if two words have the same length and differ in exactly one place / Define a function {f} with the parameters a and b: it returns whether both have equally many letters and exactly one position with different letters. / make {f}(a, b) for a word ladder. the two words must be of the same length with one different letter, no more and no less, then it returns True, else False / i need a function {f}(a, b): False for words of different lengths, otherwise whether the number of places where they differ is 1
    def {f}(a, b):
        if len(a) != len(b):
            return False
        return sum(x != y for x, y in zip(a, b)) == 1
    # is it a step from {twin_a} to {twin_b}? keep the answer as {good} / Call {f} with {twin_a} and {twin_b} and store the result in {good}. / let {good} be what it returns for {twin_a} and {twin_b} / try the words {twin_a} and {twin_b}, the answer is {good}
    {good} = {f}({twin_a}, {twin_b})
    # print {twin_a}, then "->" if it is one and "X" if not, then {twin_b} / Print three things: {twin_a}, "->" or else "X" when {good} is False, and {twin_b}. / show both words, {twin_a} in front; between them "->" if the answer was True, "X" if it was False / output {twin_a} and {twin_b} with "->" between them for a good step and "X" for a bad one, separated by spaces
    print({twin_a}, "->" if {good} else "X", {twin_b})
first_letters_of_lines(lines_)
    # the {poem} is {lines_} / {poem} = {lines_} / Store {lines_} as {poem}. / somebody hid a message in the {poem} {lines_}
    {poem} = {lines_}
    # the {message} consists of the first letters of its lines (without the spaces at their start) / Take the first letter of every line of {poem}, skipping spaces before it, and join them to {message}. / strip each line of {poem}, take the first letter and put these together as the {message} / read the first letter of each line, spaces at the beginning don't count: that is the {message}
    {message} = "".join(line.strip()[0] for line in {poem}.splitlines())
    # write it {cs} and put {mark} before and after it / The {message} should be {cs}, with {mark} on both sides. / change it: {cs}, and between two {mark} / it gets {mark} at both ends, and its letters are written {cs}
    {message} = {mark} + {message}{cs} + {mark}
    # print it and the number of words in the whole poem / Print {message}, followed by how many words {poem} has. / show the message and how many words there are in all lines together / output {message} and then the count of words of {poem}
    print({message}, len({poem}.split()))
most_vowels
    # write {f}(word): how many of its letters are a, e, i, o or u, big or small? return the number / Define {f} with the parameter word; it returns the number of vowels (a, e, i, o, u in either case) in it. / a function {f}(word) should count the characters that are in "aeiou" when written small, and return that / make {f}(word), which gives back how many vowels a word has. capitals count too, and the vowels are a, e, i, o and u
    def {f}(word):
        return sum(c in "aeiou" for c in word.lower())
    # sort {cased_} by that number, from many to few, as {words} / Create {words}: the list {cased_} sorted by {f}, highest first. / {words} has {cased_} in order, most vowels first, fewest last / put {cased_} in order with {f} as the key, starting with the highest, and call the list {words}
    {words} = sorted({cased_}, key={f}, reverse=True)
    # print the first {few} of them with their number of vowels, one word a line / For the first {few} words print the word and its vowel count on a line. / show only {few} words from the front, each followed by how many vowels it has / output a line for each of the first {few}: the word, then what {f} returns for it
    for w in {words}[:{few}]:
        print(w, {f}(w))
letters_as_numbers
    # {word} = {low_} / Let {word} be {low_}. / the secret agent's word is {low_}, save it in {word} / store {low_} as {word}
    {word} = {low_}
    # turn the letters into {numbers}: a is {k}, b is {k} + 1, c is {k} + 2 and so on; make a list / Build a list {numbers} in which each letter is replaced by its number, counting from a = {k}. / {numbers} lists for every letter its distance from a plus {k} / if a has the number {k} and each next letter one more, what {numbers} belong to the word? a list, please
    {numbers} = [ord(c) - ord("a") + {k} for c in {word}]
    # make a string {cipher} of them with {sep} between / Join {numbers} with {sep} as {cipher}. / {cipher} is one string of these numbers, {sep} separates them / write the numbers in a row with {sep} in between and name that {cipher}
    {cipher} = {sep}.join(str(x) for x in {numbers})
    # print {cipher} and, in the next line, the largest of the numbers / Print {cipher}; below it print the greatest number. / show the string, then on a new line the maximum of {numbers} / output the cipher first and under it the highest number
    print({cipher})
    print(max({numbers}))
letters_both_have
    # take {one_} and {two_}, in small letters, as {first} and {second} / {first} is {one_} in lower case and {second} is {two_} in lower case / Store {one_} and {two_}, both converted to lower case, in {first} and {second}. / let {second} be {two_} and {first} be {one_}, each of them written small
    {first} = {one_}.lower()
    {second} = {two_}.lower()
    # which letters do they {share}? a sorted list, each letter once / Make a sorted list {share} of the letters that occur in both. / {share}: the letters that are in {first} as well as in {second}, from a to z, no repeats / let {share} be the sorted list of their common letters
    {share} = sorted(set({first}) & set({second}))
    # remove these letters from {first} / Take every letter of {share} out of {first}. / the first word loses all of its shared letters / leave in {first} only what is not in {share}
    {first} = "".join(c for c in {first} if c not in {share})
    # print what is left of the first word with {pre} before it, or {no} if nothing is left / Print {pre} directly followed by {first}; if {first} is empty, print {no} instead. / anything left of {first}? show it right after {pre}. if it is empty, show {no} / show {no} for an empty {first}, otherwise {pre} plus {first}
    print({pre} + {first} if {first} else {no})
"""
SLOTS.update({name: exact(*hints.split(",")) for name, hints in {
    "families": "families,by_ending", "starts": "starts", "rest": "rest", "vowel_part": "vowel_part",
    "poem": "poem", "message": "message", "tally": "tally,number", "numbers": "numbers", "share": "share",
}.items()})  # fmt: skip
stories(d, RULES, SLOTS)
