"""Short questions about strings and lists of words, in contrasting sets: letters or words, first or last."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import choice, derived, integer, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("questions_text", weight=12)

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
INNER = "bcdefghijklmnopqrstuvwxy"  # every letter that has one before and one after it


def _words(rng: Random) -> list[str]:
    count = rng.randint(4, 8)
    if rng.random() < 0.6:
        kinds = ("fruit", "animal", "color", "food", "thing", "person", "city")
        pool = [w for w in CATEGORIES[rng.choice(kinds)] if " " not in w]
        return rng.sample(pool, min(count, len(pool)))
    return [made_up(rng) if rng.random() < 0.3 else plain_word(rng) for _ in range(count)]


def _doubled(rng: Random) -> list[str]:
    found = _words(rng)
    found += rng.choices(found, k=rng.randint(1, 4))
    rng.shuffle(found)
    return found


def _line(rng: Random) -> str:
    return " ".join(plain_word(rng) for _ in range(rng.randint(4, 8)))


def _text(rng: Random) -> str:
    lines = [_line(rng).capitalize() + rng.choice("..!?") for _ in range(rng.randint(2, 4))]
    return " ".join(lines)


def _good(value: list[str]) -> bool:
    return len(value) >= 3 and all(w.isalpha() for w in value)


def _pick(value: list[str]) -> str:
    return value[sum(map(len, value)) % len(value)]


SLOTS: dict[str, Any] = {
    "s": var(sampled("str", _line, lambda v: len(v.split()) > 2 and v[0].isalpha())),
    "txt": var(sampled("str", _text, lambda v: sum(map(v.count, ".!?")) > 1)),
    "ws": var(sampled("list[str]", _words, _good)),
    "many": var(sampled("list[str]", _doubled, lambda v: _good(v) and len(set(v)) < len(v))),
    "w": var(word()),
    "v": var(word()),
    "a_word": word(),
    "b_word": word(),
    "fruit": word("fruit"),
    "c": sampled("str", lambda r: r.choice("abcdefghiklmnoprstuwe"), lambda v: len(v) == 1 and v.islower()),
    "c2": sampled("str", lambda r: r.choice(INNER), lambda v: len(v) == 1 and v in INNER),
    "vowel": choice("a", "e", "i", "o", "u"),
    "start": derived(lambda s: _pick(s.ws)[0]),
    "end": derived(lambda s: _pick(s.ws)[-1]),
    "known": derived(lambda s: _pick(s.ws)),
    "again": derived(lambda s: _pick(s.many)),
    "begun": derived(lambda s: _pick(s.s.split())[0]),
    "held": derived(lambda s: _pick(s.s.split())),
    "k": integer(2, 7),
    "nth": integer(1, 3),
    "nth0": derived(lambda s: s.nth - 1),
    "letter_no": integer(1, 26),
    "letter_at": derived(lambda s: s.letter_no - 1),
    "day": choice(*WEEK),
    "ahead": integer(2, 20),
    "month": choice("January", "February", "March", "April", "May", "June", "July", "August"),
    "month_no": integer(1, 12),
    "days": new("days", "week", "weekdays", kind="exact"),
    "text": new("text", "s", "sentence", "line", kind="exact"),
    "list_": new("words", "names", "items", "things", kind="exact"),
    "told_line": sampled("str", _line),
    "told_words": sampled("list[str]", _words),
    "told_many": sampled("list[str]", _doubled),
    "one": derived(lambda s: _pick(s.told_words)),
    "one_start": derived(lambda s: _pick(s.told_words)[0]),
}
STATEMENTS = """
letters_in
    # how many letters are in {s}, without the spaces and signs / how many letters has {s}? count letters only / count just the letters of {s} / number of letters in {s}, no spaces please / print how many characters of {s} are letters / tell me the count of alphabetic characters in {s}
    print(sum(c.isalpha() for c in {s}))
characters_in
    # how many characters does {s} have, spaces included / how long is {s} / print the length of {s} in characters / number of characters in {s} with the spaces please / count every character of {s} / what's the length of {s}?
    print(len({s}))
words_in
    # how many words are in {s} / count the words of {s} / number of words in {s} please / {s}: how many words is that? / print how many words {s} has / of how many words does {s} consist
    print(len({s}.split()))
sentences_in
    # how many sentences are in {txt}? each ends with . or ! or ? / count the sentences of {txt}, which end in a dot, an exclamation mark or a question mark / number of sentences in {txt}, ended by . ! or ? / print how many times ., ! or ? occur in {txt} / how often does {txt} have one of the marks . ! ? / {txt} has how many sentences (marks . ! ?)
    print(sum({txt}.count(mark) for mark in ".!?"))
questions_in
    # how many questions are in {txt}, going by the question marks / count the question marks in {txt} / number of ? in {txt} / how often does ? appear in {txt} / print how many times {txt} has a question mark / {txt}: how many question marks
    print({txt}.count("?"))
spaces_in
    # how many spaces are in {s} / count the spaces of {s} / number of blanks in {s} please / print how often a space occurs in {s} / how many times is there a space in {s}? / tell me how many blanks {s} has
    print({s}.count(" "))
vowels_in
    # how many vowels are in {s} / count the vowels of {s} / number of vowels in {s} please / print how many letters of {s} are vowels / how often does a vowel occur in {s}? / {s} has how many vowels, upper and lower case
    print(sum(c in "aeiou" for c in {s}.lower()))
consonants_in
    # how many consonants are in {s} / count the consonants of {s} / number of consonants in {s} please / print how many letters of {s} are not vowels / how many letters in {s} are consonants? / {s} has how many consonants
    print(sum(c.isalpha() and c not in "aeiou" for c in {s}.lower()))
different_letters
    # how many different letters are in {s} / count the distinct letters of {s}, upper and lower case being the same / number of different letters in {s}, ignoring case / how many letters of the alphabet does {s} use / print how many different letters occur in {s}, spaces not counted / how many unique letters has {s}, whatever their case
    print(len({c for c in {s}.lower() if c.isalpha()}))
different_words
    # how many different words are in {s} / count the distinct words of {s} / number of unique words in {s} please / print how many words of {s} are different / {s}: how many words if each counts once? / how many words does {s} have without counting repeats
    print(len(set({s}.split())))
capitals_in
    # how many capital letters are in {txt} / count the capitals of {txt} / number of upper case letters in {txt} / print how many letters in {txt} are upper case / how many big letters has {txt}? / tell me how often a capital occurs in {txt}
    print(sum(c.isupper() for c in {txt}))
top_letter
    # + from collections import Counter
    # which letter occurs most often in {s}, ignore spaces / what is the most common letter of {s}, not counting spaces / most frequent letter in {s} without the spaces please / which letter is used the most in {s}? skip the spaces / find the letter that appears most in {s}, leaving spaces out, and print it / print the commonest letter in {s} (spaces don't count)
    print(Counter({s}.replace(" ", "")).most_common(1)[0][0])
top_letter_count
    # + from collections import Counter
    # how often does the most common letter of {s} occur, ignoring spaces / how many times is the most frequent letter in {s}? skip spaces / count of the commonest letter in {s}, without spaces please / print how often the top letter of {s} appears, spaces not counted / what is the highest number of times that one letter occurs in {s}? spaces don't count / the most used letter in {s}, not a space: how many are there
    print(Counter({s}.replace(" ", "")).most_common(1)[0][1])
rare_letter
    # + from collections import Counter
    # which letter occurs least often in {s}, ignore spaces / what is the rarest letter of {s}, not counting spaces / least frequent letter in {s} without the spaces please / which letter is used the least in {s}? skip the spaces / find the letter that appears the fewest times in {s}, leaving spaces out, and print it / print the least common letter in {s} (spaces don't count)
    counts = Counter({s}.replace(" ", ""))
    print(min(counts, key=counts.get))
second_letter_common
    # + from collections import Counter
    # which letter is second most common in {s}, ignore spaces / what is the second most frequent letter of {s}, without spaces / second most used letter in {s}, not counting spaces please / after the most common letter of {s}, which one comes next? skip spaces / find the letter in {s} that is in second place by frequency, spaces left out / print the runner-up among the most frequent letters of {s} (no spaces)
    print(Counter({s}.replace(" ", "")).most_common(2)[1][0])
top_three_letters
    # + from collections import Counter
    # what are the {k} most common letters of {s}, with their counts, ignore spaces / top {k} letters in {s} and how often they occur, spaces left out / print the {k} most frequent letters of {s} with counts, without spaces / which {k} letters are used most in {s}, and how many times? no spaces / show the {k.word} commonest letters in {s} as pairs with their number, not counting spaces / give me the {k} letters that occur most in {s} and their counts, spaces ignored
    print(Counter({s}.replace(" ", "")).most_common({k}))
letter_times
    # how many letters {c} are in {s} / how often does {c} occur in {s} / count the letter {c} in {s} / number of times {c} appears in {s} please / how many times is there a {c} in {s}? / print how often {s} has the letter {c}
    print({s}.count({c}))
letter_there
    # is there a {c} in {s} / does {s} contain the letter {c} / check if {s} has a {c} in it / is {c} one of the letters in {s}? / has {s} got a {c} anywhere / print whether the letter {c} occurs in {s}
    print({c} in {s})
letter_where
    # where is the first {begun} in {s} / at which index does {begun} first occur in {s} / what is the position of the first {begun} in {s}, counting from 0 / index of the first letter {begun} in {s} please / find the first {begun} in {s} and print its index / print where {begun} appears for the first time in {s}
    print({s}.index({begun}))
letter_last_where
    # where is the last {begun} in {s} / at which index does {begun} occur last in {s} / what is the position of the last {begun} in {s}, counting from 0 / index of the last letter {begun} in {s} please / find the last {begun} in {s} and print its index / print where {begun} appears for the last time in {s}
    print({s}.rindex({begun}))
word_there
    # is the word {b_word} in {s} / does {s} have {b_word} as a whole word / is {b_word} one of the words of {s}? / check if {s} contains the word {b_word}, not only as a part of another / among the words of {s}, is there {b_word} / print whether one of the words in {s} is {b_word}
    print({b_word} in {s}.split())
word_place
    # which word of {s} is {held}, counting from 1 / {held} is the how manieth word in {s}? count from 1 / at what place among the words of {s} is {held}, the first word being 1 / print the number of the word {held} in {s}, starting at 1 / is {held} the first, second, third word of {s}? give the number / find the place of the word {held} in {s}, counted from one
    print({s}.split().index({held}) + 1)
longest_word
    # which word is the longest in {s} / what is the longest word of {s} / longest word in {s} please / print the word of {s} with the most letters / which of the words in {s} has the most letters? / find the longest word {s} contains
    print(max({s}.split(), key=len))
shortest_word
    # which word is the shortest in {s} / what is the shortest word of {s} / shortest word in {s} please / print the word of {s} with the fewest letters / which of the words in {s} has the fewest letters? / find the shortest word {s} contains
    print(min({s}.split(), key=len))
longest_word_length
    # how long is the longest word of {s} / how many letters does the longest word in {s} have / length of the longest word in {s} please / print the number of letters in the longest word of {s} / the longest word of {s} has how many characters? / what is the greatest word length in {s}
    print(max(len(word) for word in {s}.split()))
shortest_word_length
    # how long is the shortest word of {s} / how many letters does the shortest word in {s} have / length of the shortest word in {s} please / print the number of letters in the shortest word of {s} / the shortest word of {s} has how many characters? / what is the smallest word length in {s}
    print(min(len(word) for word in {s}.split()))
words_begin_count
    # how many words in {s} start with {begun} / count the words of {s} that begin with {begun} / number of words with a {begun} at the start in {s} / how many of the words of {s} have {begun} as first letter? / print how many words {s} has that start with the letter {begun} / in {s}, how many words begin with {begun}
    print(sum(word.startswith({begun}) for word in {s}.split()))
words_begin_which
    # which words in {s} start with {begun} / list the words of {s} that begin with {begun} / the words with a {begun} at the start in {s} please / which of the words of {s} have {begun} as first letter? / print the words {s} has that start with the letter {begun}, as a list / in {s}, what words begin with {begun}
    print([word for word in {s}.split() if word.startswith({begun})])
words_begin_any
    # does any word in {s} start with {c} / is there a word in {s} that begins with {c} / check if at least one word of {s} has a {c} at the start / has {s} got a word starting with the letter {c}? / print whether some word of {s} begins with {c} / in {s}, is there any word with {c} as first letter
    print(any(word.startswith({c}) for word in {s}.split()))
words_begin_first
    # what is the first word in {s} that starts with {begun} / first word of {s} beginning with {begun} please / which word starting with {begun} comes first in {s}? / find the first of the words in {s} that begins with {begun} and print it / print the earliest word of {s} with {begun} as its first letter / among the words of {s} that begin with {begun}, which is the first
    print(next(word for word in {s}.split() if word.startswith({begun})))
first_letter
    # what is the first letter of {s} / which letter does {s} begin with / first character of {s} please / print the letter at the start of {s} / {s} starts with which letter? / show the first letter in {s}
    print({s}[0])
last_letter
    # what is the last letter of {s} / which letter does {s} end with / last character of {s} please / print the letter at the end of {s} / {s} ends with which character? / show the last letter in {s}
    print({s}[-1])
first_word
    # what is the first word of {s} / which word does {s} begin with / first word of {s} please / print the word at the start of {s} / {s} starts with which word? / show the first word in {s}
    print({s}.split()[0])
last_word
    # what is the last word of {s} / which word does {s} end with / last word of {s} please / print the word at the end of {s} / {s} ends with which word? / show the last word in {s}
    print({s}.split()[-1])
nth_word
    # what is the {nth.th} word of {s} / print word number {nth} of {s}, counted from 1 / {nth.th} word of {s} please / which word is the {nth.th} in {s}? / show the {nth.th} of the words in {s} / in {s}, which word comes {nth.th}
    print({s}.split()[{nth0}])
nth_letter
    # what is the {nth.th} letter of {s} / print character number {nth} of {s}, counted from 1 / {nth.th} character of {s} please / which letter is the {nth.th} in {s}? / show the {nth.th} of the characters in {s} / in {s}, which character comes {nth.th}
    print({s}[{nth0}])
initials
    # what are the first letters of the words in {s}, put together / print the initials of {s} as one string / join the first letter of every word in {s} / initials of the words of {s} please, without spaces / which string do the first letters of all words in {s} make? / take the first letter of each word of {s} and print them as one word
    print("".join(word[0] for word in {s}.split()))
endings
    # what are the last letters of the words in {s}, put together / print the final letters of the words of {s} as one string / join the last letter of every word in {s} / the last letter of each word of {s} please, without spaces / which string do the last letters of all words in {s} make? / take the final letter of each word of {s} and print them as one word
    print("".join(word[-1] for word in {s}.split()))
same_backwards
    # is {w} the same backwards / does {w} read the same from right to left / is {w} a palindrome? / check if {w} equals its reverse / print whether {w} is the same when reversed / same forwards and backwards, is {w}?
    print({w} == {w}[::-1])
which_longer
    # which is longer, {w} or {v}? if they are equally long, say {w} / print the longer one of {w} and {v}, the first on a tie / {w} or {v}: which has more letters? take the first if equal / show whichever of {w} and {v} is longer ({w} if the lengths are equal) / the longer string out of {w} and {v} please, on a tie the first / compare {w} and {v} and print the one with more characters, {w} when there is no difference
    print(max({w}, {v}, key=len))
which_shorter
    # which is shorter, {w} or {v}? if they are equally long, say {w} / print the shorter one of {w} and {v}, the first on a tie / {w} or {v}: which has fewer letters? take the first if equal / show whichever of {w} and {v} is shorter ({w} if the lengths are equal) / the shorter string out of {w} and {v} please, on a tie the first / compare {w} and {v} and print the one with fewer characters, {w} when there is no difference
    print(min({w}, {v}, key=len))
is_longer
    # is {w} longer than {v} / has {w} more letters than {v}? / check whether {w} is longer than {v} / print True if {w} has more characters than {v}, otherwise False / does {w} have more characters than {v} / {w} longer than {v}: true or false
    print(len({w}) > len({v}))
how_much_longer
    # how many letters longer is {w} than {v} / by how much is {w} longer than {v}? negative if it is shorter / print the length of {w} minus that of {v} / difference in length between {w} and {v}, first minus second / {w} has how many more characters than {v}? below 0 if fewer / subtract the length of {v} from the length of {w} and print that
    print(len({w}) - len({v}))
common_letters
    # which letters do {w} and {v} have in common, sorted / what letters occur both in {w} and in {v}? in alphabetical order / print the sorted list of shared letters of {w} and {v} / letters in both {w} and {v}, sorted please / which characters of {w} are also in {v}? each once, in order of the alphabet / list the characters common to {w} and {v}, sorted
    print(sorted(set({w}) & set({v})))
only_letters
    # which letters are in {w} but not in {v}, sorted / what letters does {w} have that {v} has not? in alphabetical order / print the sorted list of letters of {w} missing in {v} / letters of {w} without those of {v}, sorted please / which characters occur in {w} and don't in {v}? each once, in order / list the characters that only {w} has and {v} lacks, sorted
    print(sorted(set({w}) - set({v})))
literal_letters
    # how many letters are in {a_word} / how many letters has the word {a_word.bare} / number of letters in {a_word} please / how long is the word {a_word.bare}? / count the letters of {a_word} / {a_word.bare} has how many letters
    print(len({a_word}))
literal_vowels
    # how many vowels are in {a_word} / how many vowels has the word {a_word.bare} / number of vowels in {a_word} please / count the vowels of {a_word} / how many letters of the word {a_word.bare} are vowels? / {a_word.bare} has how many vowels
    print(sum(c in "aeiou" for c in {a_word}.lower()))
literal_backwards
    # what is {a_word} backwards / {a_word.bare} written backwards please / how do you write the word {a_word.bare} from right to left? / spell {a_word} in reverse / print {a_word} the other way round / reverse the letters of {a_word.bare} and print that
    print({a_word}[::-1])
literal_capitals
    # what is {a_word} in capitals / {a_word.bare} in upper case please / print the word {a_word.bare} in big letters / how does {a_word} look in capital letters? / show {a_word} all upper case / write {a_word.bare} with capitals only
    print({a_word}.upper())
literal_times
    # how many letters {c} are in {a_word} / how often is the letter {c} in {a_word} / count the letter {c.bare} in the word {a_word.bare} / number of {c} in {a_word} please / how many times does {c} appear in the word {a_word.bare}? / print how often {a_word.bare} has a {c.bare}
    print({a_word}.count({c}))
literal_repeat
    # print {a_word} {k} times on one line, separated by spaces / {k} times {a_word} with spaces between please / say {a_word.bare} {k} times in one line, a space between / write the word {a_word.bare} {k.word} times in a row, with blanks between / show {a_word} repeated {k} times, spaces between / {a_word.bare} {k} times, one line, spaces
    print(" ".join([{a_word}] * {k}))
literal_order
    # which comes first in the alphabet, {a_word} or {b_word} / {a_word.bare} or {b_word.bare}: which is first alphabetically? / print the one of {a_word} and {b_word} that comes first in alphabetical order / of the words {a_word.bare} and {b_word.bare}, which stands first in a dictionary / alphabetically first of {a_word} and {b_word} please / what comes earlier by the alphabet, {a_word} or {b_word}
    print(min({a_word}, {b_word}))
literal_order_last
    # which comes last in the alphabet, {a_word} or {b_word} / {a_word.bare} or {b_word.bare}: which is last alphabetically? / print the one of {a_word} and {b_word} that comes last in alphabetical order / of the words {a_word.bare} and {b_word.bare}, which stands last in a dictionary / alphabetically last of {a_word} and {b_word} please / what comes later by the alphabet, {a_word} or {b_word}
    print(max({a_word}, {b_word}))
next_letter
    # which letter comes after {c2} in the alphabet / what comes after {c2.bare} in the alphabet? / the letter after {c2} please / print the letter that follows {c2} / next letter of the alphabet after {c2.bare} / what is the letter right behind {c2}
    print(chr(ord({c2}) + 1))
letter_before
    # which letter comes before {c2} in the alphabet / what comes before {c2.bare} in the alphabet? / the letter before {c2} please / print the letter that precedes {c2} / previous letter of the alphabet, before {c2.bare} / what is the letter right in front of {c2}
    print(chr(ord({c2}) - 1))
letter_number
    # which number in the alphabet is {c2}, with a as 1 / what place has the letter {c2.bare} in the alphabet? / {c2} is which letter of the alphabet, counted from 1 / position of {c2} in the alphabet please, a is 1 / print the number of the letter {c2.bare}, where a is 1 and z is 26 / how many letters is it from a to {c2.bare}, both included
    print(ord({c2}) - ord("a") + 1)
letter_by_number
    # + import string
    # what is letter number {letter_no} of the alphabet, in lower case / which letter is the {letter_no.th} of the alphabet / {letter_no.th} letter of the alphabet please, small / print the lower case letter with number {letter_no}, where a is 1 / which small letter has place {letter_no} in the alphabet? / give me the {letter_no.th} letter, a being the first
    print(string.ascii_lowercase[{letter_at}])
letters_before
    # + import string
    # print all letters before {c2} in the alphabet / which letters come before {c2.bare} in the alphabet, as one string? / the alphabet up to {c2}, without {c2} itself / letters from a to {c2}, {c2} not included, please / show the small letters that precede {c2.bare} / everything in the alphabet before {c2}, in one string
    print(string.ascii_lowercase[:string.ascii_lowercase.index({c2})])
letters_up_to
    # + import string
    # print the alphabet up to and including {c2} / which letters are there from a through {c2.bare}, as one string? {c2.bare} counts / the alphabet up to {c2}, with {c2} itself / letters from a to {c2}, {c2} included, please / show the small letters from a through {c2} / a to {c2.bare} in one string, {c2.bare} too
    print(string.ascii_lowercase[:string.ascii_lowercase.index({c2}) + 1])
letters_after
    # + import string
    # print all letters after {c2} in the alphabet / which letters come after {c2.bare} in the alphabet, as one string? / the alphabet behind {c2}, without {c2} itself / letters that follow {c2}, up to z, {c2} not included, please / show the small letters that come later than {c2.bare} / everything in the alphabet after {c2}, in one string
    print(string.ascii_lowercase[string.ascii_lowercase.index({c2}) + 1:])
missing_letters
    # + import string
    # which letters of the alphabet are not in {s}, as one string / what letters does {s} lack? ignore case, print them as a string / print the letters a to z that never occur in {s}, upper or lower case, in one string / missing letters of {s} please: those of the alphabet not used, case ignored / which letters from a to z are missing in {s}? join them, case does not matter / show all the letters {s} does without, as one string and whatever the case
    print("".join(c for c in string.ascii_lowercase if c not in {s}.lower()))
list_count
    # how many words are in {ws} / how many entries does {ws} have / number of words in {ws} please / print how many there are in {ws} / how long is the list {ws}? / count the words in {ws}
    print(len({ws}))
list_letters
    # how many letters are in {ws} altogether / how many letters do all the words of {ws} have together / total number of letters in {ws} please / print the sum of the word lengths in {ws} / count the letters of all words in {ws} / if you add up the lengths of the words in {ws}, what do you get?
    print(sum(len(word) for word in {ws}))
list_begin_count
    # how many of {ws} start with {start} / how many words in {ws} begin with a {start.bare} / count those in {ws} that start with {start} / number of words with {start} at the front in {ws} / how many of the words in {ws} have {start} as first letter? / print how many of {ws} begin with {start}
    print(sum(word.startswith({start}) for word in {ws}))
list_begin_which
    # which of {ws} start with {start} / which words in {ws} begin with a {start.bare} / list those in {ws} that start with {start} / the words with {start} at the front in {ws} please / which of the words in {ws} have {start} as first letter? / print the ones in {ws} that begin with {start}
    print([word for word in {ws} if word.startswith({start})])
list_begin_whether
    # do any of {ws} start with {c} / is there a word in {ws} that begins with a {c.bare} / check if one in {ws} starts with {c} / does {ws} have a word with {c} at the front? / print whether at least one of {ws} begins with {c} / any words starting with {c} in {ws}?
    print(any(word.startswith({c}) for word in {ws}))
list_end_count
    # how many of {ws} end with {end} / how many words in {ws} end in {end.bare} / count those in {ws} that have {end} at the end / number of words with {end} as last letter in {ws} / how many of the words in {ws} have {end} for their last letter? / print how many of {ws} end in {end}
    print(sum(word.endswith({end}) for word in {ws}))
list_end_which
    # which of {ws} end with {end} / which words in {ws} end in {end.bare} / list those in {ws} that have {end} at the end / the words with {end} as last letter in {ws} please / what words in {ws} finish with {end}? / print the ones in {ws} that end in {end}
    print([word for word in {ws} if word.endswith({end})])
list_with_letter
    # which of {ws} contain the letter {c} / which words in {ws} have a {c.bare} in them / list those in {ws} with a {c} / the words in {ws} that contain {c} please / what words of {ws} have {c} somewhere? / print the ones in {ws} with the letter {c}
    print([word for word in {ws} if {c} in word])
list_without_letter
    # which of {ws} do not contain the letter {c} / which words in {ws} have no {c.bare} in them / list those in {ws} without a {c} / the words in {ws} that lack {c} please / what words of {ws} don't have {c} anywhere? / print the ones in {ws} without the letter {c}
    print([word for word in {ws} if {c} not in word])
list_with_count
    # how many of {ws} contain the letter {c} / how many words in {ws} have a {c.bare} in them / count those in {ws} with a {c} / number of words in {ws} that contain {c} please / in how many words of {ws} is there a {c}? / print how many of {ws} have the letter {c}
    print(sum({c} in word for word in {ws}))
list_all_letter
    # do all of {ws} contain the letter {vowel} / has every word in {ws} got an {vowel.bare}? / check if each one in {ws} has the letter {vowel} / is there the letter {vowel} in all words of {ws} / print whether every word of {ws} contains {vowel} / the letter {vowel}: is it in each of {ws}
    print(all({vowel} in word for word in {ws}))
list_longest
    # which of {ws} is the longest / what is the longest word in {ws} / longest of {ws} please / print the one in {ws} with the most letters / which word in {ws} has the most letters? / find the longest in {ws}
    print(max({ws}, key=len))
list_shortest
    # which of {ws} is the shortest / what is the shortest word in {ws} / shortest of {ws} please / print the one in {ws} with the fewest letters / which word in {ws} has the fewest letters? / find the shortest in {ws}
    print(min({ws}, key=len))
list_second_longest
    # which of {ws} is the second longest / what is the second longest word in {ws} / second longest of {ws} please / print the one in {ws} with the second most letters / which word in {ws} comes second when the longest is first? / after the longest one, which is the next longest in {ws}
    print(sorted({ws}, key=len, reverse=True)[1])
list_longest_at
    # at which index is the longest word in {ws} / where in {ws} is the longest word? index from 0 / index of the longest of {ws} please / print the position, from 0, of the word with the most letters in {ws} / find the index of the longest one in {ws} / what index has the longest word of {ws}
    print({ws}.index(max({ws}, key=len)))
list_most_of_letter
    # which of {ws} has the most letters {vowel} / which word in {ws} contains the letter {vowel} most often / the word of {ws} with the most {vowel} please / print the one in {ws} where {vowel} occurs the most / in what word of {ws} are there the most letters {vowel}? / find the word in {ws} that has {vowel} the greatest number of times
    print(max({ws}, key=lambda word: word.count({vowel})))
list_most_vowels
    # which of {ws} has the most vowels / which word in {ws} has the greatest number of vowels / the word of {ws} with the most vowels please / print the one in {ws} that contains the most vowels / what word in {ws} is richest in vowels? / find the word of {ws} with the highest count of vowels, upper or lower case
    print(max({ws}, key=lambda word: sum(c in "aeiou" for c in word.lower())))
list_fewest_vowels
    # which of {ws} has the fewest vowels / which word in {ws} has the smallest number of vowels / the word of {ws} with the fewest vowels please / print the one in {ws} that contains the fewest vowels / what word in {ws} is poorest in vowels? / find the word of {ws} with the lowest count of vowels, upper or lower case
    print(min({ws}, key=lambda word: sum(c in "aeiou" for c in word.lower())))
list_over_count
    # how many of {ws} have more than {k} letters / count the words in {ws} with more than {k} letters / number of words longer than {k} in {ws} / how many words in {ws} are longer than {k.word} letters? / print how many of {ws} are over {k} letters long / words of over {k} letters in {ws}: how many
    print(sum(len(word) > {k} for word in {ws}))
list_over_which
    # which of {ws} have more than {k} letters / list the words in {ws} with more than {k} letters / the words longer than {k} in {ws} please / which words in {ws} are longer than {k.word} letters? / print the ones in {ws} that are over {k} letters long / words of over {k} letters in {ws}: which
    print([word for word in {ws} if len(word) > {k}])
list_least_which
    # which of {ws} have at least {k} letters / list the words in {ws} with {k} letters or more / the words of {k} or more letters in {ws} please / which words in {ws} are no shorter than {k.word} letters? / print the ones in {ws} that have {k} letters at least / words of minimum {k} letters in {ws}: which
    print([word for word in {ws} if len(word) >= {k}])
list_under_which
    # which of {ws} have fewer than {k} letters / list the words in {ws} with less than {k} letters / the words shorter than {k} in {ws} please / which words in {ws} are shorter than {k.word} letters? / print the ones in {ws} that are under {k} letters long / words of under {k} letters in {ws}: which
    print([word for word in {ws} if len(word) < {k}])
list_most_which
    # which of {ws} have at most {k} letters / list the words in {ws} with {k} letters or fewer / the words of {k} letters or less in {ws} please / which words in {ws} are no longer than {k.word} letters? / print the ones in {ws} that have {k} letters at most / words of maximum {k} letters in {ws}: which
    print([word for word in {ws} if len(word) <= {k}])
list_exactly
    # which of {ws} have exactly {k} letters / list the words in {ws} with just {k} letters / the {k} letter words in {ws} please / which words in {ws} are {k.word} letters long? / print the ones in {ws} whose length is {k} / words of exactly {k} letters in {ws}: which
    print([word for word in {ws} if len(word) == {k}])
list_alphabet_first
    # which of {ws} comes first in the alphabet / what is the alphabetically first word in {ws} / first of {ws} in alphabetical order please / print the one in {ws} that is first by the alphabet / if {ws} were sorted from a to z, which would be first? / find the word of {ws} nearest to the start of the alphabet
    print(min({ws}))
list_alphabet_last
    # which of {ws} comes last in the alphabet / what is the alphabetically last word in {ws} / last of {ws} in alphabetical order please / print the one in {ws} that is last by the alphabet / if {ws} were sorted from a to z, which would be last? / find the word of {ws} nearest to the end of the alphabet
    print(max({ws}))
list_last_but_one
    # what is the last but one in {ws} / which word is second to last in {ws}? / the one before the last of {ws} please / print the second last word of {ws} / show the last but one entry of {ws} / which of {ws} stands just before the last
    print({ws}[-2])
list_there
    # is {fruit} in {ws} / is there a {fruit} in {ws}? / does {ws} contain {fruit} / check if {fruit.bare} is one of {ws} / do we have {fruit} in {ws} / print whether {ws} has {fruit} in it
    print({fruit} in {ws})
list_not_there
    # is {fruit} missing in {ws} / is it true that {fruit} is not in {ws}? / does {ws} lack {fruit} / check if {fruit.bare} is none of {ws} / print True if {ws} doesn't contain {fruit} / is {ws} without {fruit}
    print({fruit} not in {ws})
list_index_of
    # where is {known} in {ws} / at which index is {known} in {ws}? / index of {known.bare} in {ws} please / print the index of {known} in {ws} / what index does {known} have in {ws} / find {known} in {ws} and print where it is, counting from 0
    print({ws}.index({known}))
list_place_of
    # which place has {known} in {ws}, counting from 1 / is {known} the first, second, third in {ws}? print the number / place of {known.bare} in {ws}, the first is 1 / print the position of {known} in {ws}, starting at 1 / what number in {ws} is {known}, if the first one is number 1 / {known.bare} comes as number what in {ws}? count from one
    print({ws}.index({known}) + 1)
list_after
    # which word comes after {known} in {ws}? after the last comes the first / what follows {known} in {ws}, starting over at the end / the one after {known.bare} in {ws} please, the first again if it is the last / print the neighbour right of {known} in {ws}, going round at the end / who or what is next to {known} in {ws}? the last is followed by the first / next in {ws} after {known}, in a circle
    print({ws}[({ws}.index({known}) + 1) % len({ws})])
list_before
    # which word comes before {known} in {ws}? before the first comes the last / what is in front of {known} in {ws}, going round to the end if it is the first / the one before {known.bare} in {ws} please, the last if it is the first / print the neighbour left of {known} in {ws}, in a circle / what precedes {known} in {ws}? the first is preceded by the last / previous one in {ws} before {known}, in a circle
    print({ws}[{ws}.index({known}) - 1])
list_times
    # how often is {again} in {many} / how many times does {again} occur in {many} / count {again.bare} in {many} / number of {again} in {many} please / how many {again} are there in {many}? / print how often {many} contains {again}
    print({many}.count({again}))
list_different
    # how many different words are in {many} / how many distinct ones does {many} have / number of unique words in {many} please / print how many there are in {many} if each counts once / how many are in {many} without the repeats? / count the different words of {many}
    print(len(set({many})))
list_repeats
    # are there duplicates in {many} / does any word occur twice or more in {many}? / check if {many} has repeated words / is there something in {many} more than once / print whether {many} contains a word more than one time / any repeats in {many}?
    print(len(set({many})) < len({many}))
list_repeated_which
    # which words are in {many} more than once, sorted / what words of {many} occur several times? sort them / list the duplicates of {many}, each once and sorted / the repeated words in {many} please, in alphabetical order / print a sorted list of the words that {many} has at least twice / which ones are double in {many}, in order of the alphabet
    print(sorted({word for word in {many} if {many}.count(word) > 1}))
list_once_which
    # which words are in {many} only once / what words of {many} occur a single time? / list those of {many} that are not repeated / the words that {many} has just once please / print the ones in {many} with no second copy / which ones are there exactly once in {many}
    print([word for word in {many} if {many}.count(word) == 1])
list_top
    # + from collections import Counter
    # which word is in {many} most often / what is the most common word of {many} / most frequent one in {many} please / print the word that occurs the most in {many} / which does {many} have most of? / find the commonest of the words in {many}
    print(Counter({many}).most_common(1)[0][0])
list_top_times
    # + from collections import Counter
    # how often does the most common word of {many} occur / how many times is the most frequent word in {many}? / count of the commonest word in {many} please / print how often {many} has its most common word / the top word of {many}: how many times is it there / what is the largest number of times that one word is in {many}
    print(Counter({many}).most_common(1)[0][1])
day_after
    # what day comes after {day} / which day is after {day.bare}? / the day after {day} please / tomorrow, if today is {day.bare} / print the weekday that follows {day} / today is {day}, what is tomorrow
    {days} = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    print({days}[({days}.index({day}) + 1) % 7])
day_before
    # what day comes before {day} / which day is before {day.bare}? / the day before {day} please / yesterday, if today is {day.bare} / print the weekday that precedes {day} / today is {day}, what was yesterday
    {days} = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    print({days}[({days}.index({day}) - 1) % 7])
day_later
    # which weekday is {ahead} days after {day} / what day is it {ahead} days from {day.bare}? / {day} plus {ahead} days, which weekday is that / in {ahead} days, if today is {day.bare}, what day is it / print the day of the week {ahead} days after a {day.bare} / today is {day}: name the weekday in {ahead} days
    {days} = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    print({days}[({days}.index({day}) + {ahead}) % 7])
day_earlier
    # which weekday was {ahead} days before {day} / what day was it {ahead} days ago, if today is {day.bare}? / {day} minus {ahead} days, which weekday is that / go back {ahead} days from {day.bare}: what day is it / print the day of the week {ahead} days before a {day.bare} / today is {day}: name the weekday {ahead} days earlier
    {days} = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    print({days}[({days}.index({day}) - {ahead}) % 7])
day_weekend
    # is {day} on the weekend / does {day.bare} belong to the weekend? / is {day} a day of the weekend / check if {day.bare} is saturday or sunday / weekend on {day}, yes or no (True or False)? / print whether {day} is a weekend day
    print({day} in ("saturday", "sunday"))
month_number
    # + import calendar
    # which number has the month {month} / what number of month is {month.bare}? / {month} is which month of the year, as a number / number of the month {month.bare} please / is {month} the first, second, third month? print the number / how many months from the start of the year through {month.bare}
    print(list(calendar.month_name).index({month}))
month_name
    # + import calendar
    # what is the name of month {month_no} / which month is number {month_no}? / month {month_no} is called what / name of the {month_no.th} month please / print the name of the {month_no.th} month of the year / how is month number {month_no} called
    print(calendar.month_name[{month_no}])
"""
STORIES = """
line_asked
    # let {text} be {told_line} / {text} is {told_line} / save {told_line} as {text} / we have a string {text}: {told_line} / create {text} with the value {told_line} / {text} = {told_line}
    {text} = {told_line}
    # how many words / how many words is that / how many words does it have / count the words / number of words / words, how many?
    print(len({text}.split()))
    # ?
    # and how many letters, no spaces / how many letters without the spaces / letters only, without spaces: how many? / number of characters that are no spaces / what's its length if spaces don't count / count the non-space characters
    print(len({text}.replace(" ", "")))
    # which is the longest / longest word / what's the longest word in it / print its longest word / which word has the most letters / the longest of the words please
    print(max({text}.split(), key=len))
    # ?
    # and the shortest / shortest word / what about the shortest word / print the shortest word too / which word has the fewest letters / the shortest of the words please
    print(min({text}.split(), key=len))
    # the words backwards, as a sentence / print it with the words in reverse order / last word first: print the words turned around / turn the order of the words and show it / what is it with the words from last to first / show the words from the last to the first, with spaces
    print(" ".join({text}.split()[::-1]))
    # now the letters backwards / print it backwards, letter by letter / reverse the characters and print / the whole string from right to left / what does it look like read backwards / show all characters in reverse order
    print({text}[::-1])
line_letters_asked
    # make a string {text}: {told_line} / {text} should be {told_line} / set {text} to {told_line} / put {told_line} into {text} / here is {text}: {told_line} / store {told_line} in {text}
    {text} = {told_line}
    # + from collections import Counter
    # count each letter, leave out spaces, as counts / counts: how often each letter occurs, spaces ignored / make counts, a Counter of the letters without spaces / how often is each letter there? keep it as counts, no spaces / let counts tell the number of every letter, skipping spaces / count the letters in counts, but not the spaces
    counts = Counter({text}.replace(" ", ""))
    # which occurs most often / which letter is the most frequent / the top letter please / what letter has the highest count / print the letter that is there most often / most common one?
    print(counts.most_common(1)[0][0])
    # how many times / and how often is that / how often does it occur / its count please / what is that highest count / print how many times that letter is there
    print(counts.most_common(1)[0][1])
    # ?
    # which letters are there only once, sorted / the letters with a count of 1, in order / what letters occur a single time? sort them / print the sorted list of letters that appear just once / letters that come once, alphabetically / list all letters with count one, sorted
    print(sorted(letter for letter, count in counts.items() if count == 1))
    # how many different letters / number of distinct letters / how many letters are different / how many keys does counts have / different letters, how many? / count the different ones
    print(len(counts))
list_asked
    # {list_}: {told_words.and_items} / make a list {list_} with {told_words.and_items} / put {told_words.items} in a list {list_} / {list_} are {told_words.and_items}, a list please / create the list {list_} = {told_words} / a list called {list_} of {told_words.and_items}
    {list_} = {told_words}
    # how many are there / how many {list_} / count them / how many are that / number of {list_} please / how long is the list
    print(len({list_}))
    # how many of them start with {one_start} / how many begin with a {one_start.bare} / count the ones starting with {one_start} / number of those with {one_start} as first letter / how many have {one_start} at the start / those that begin with {one_start}, how many?
    print(sum(word.startswith({one_start}) for word in {list_}))
    # ?
    # which ones / which are they / which of them start with {one_start} / list the ones starting with {one_start} / print those with {one_start} as first letter / what are these, as a list
    print([word for word in {list_} if word.startswith({one_start})])
    # which is the shortest / the shortest one / what is the shortest / print the one with the fewest letters / which has the fewest letters / shortest of them please
    print(min({list_}, key=len))
    # ?
    # and the longest / the longest one / what about the longest / print the one with the most letters / which has the most letters / longest of them please
    print(max({list_}, key=len))
    # where is {one} / at what index is {one.bare} / index of {one} / what's the index of {one}, from 0 / find the index of {one} / position of {one.bare}, counting from 0
    print({list_}.index({one}))
    # print them in alphabetical order / show them sorted / from a to z please, just print / what's the alphabetical order / print the sorted list, don't change it / list them by the alphabet
    print(sorted({list_}))
many_asked
    # a list {list_} with {told_many} / {list_} is {told_many} / make {list_} the list {told_many} / let {list_} be {told_many} / store {told_many} in {list_} / we have {list_} = {told_many}
    {list_} = {told_many}
    # how many different ones / how many are different / number of distinct ones / how many without repeats / count the unique ones / if each counts once, how many
    print(len(set({list_})))
    # + from collections import Counter
    # how often is each one in there, as {counted} / count every one of them in {counted} / {counted}: how many times each occurs, a Counter / make a Counter {counted} of the list / let {counted} count them / tally them up in {counted}
    {counted} = Counter({list_})
    # which is the most common / which one occurs most / the most frequent one / what is there most often / top one please / print the commonest
    print({counted}.most_common(1)[0][0])
    # which are there more than once / which ones occur at least twice / list those with a count above 1 / what is in there several times, as a list / the repeated ones please / print the ones that come more than one time
    print([word for word, count in {counted}.items() if count > 1])
    # ?
    # and which only once / which ones occur a single time / list those with a count of 1 / what is in there just once, as a list / the ones without a repeat please / print the ones that come exactly once
    print([word for word, count in {counted}.items() if count == 1])
    # remove the repeats from {list_}, keep the order / each only once in {list_}, in the same order / drop the duplicates of {list_}, first ones stay / make {list_} unique without changing the order / {list_} without repeats, order kept / leave every one in {list_} just once, in order of first appearance
    {list_} = list(dict.fromkeys({list_}))
"""
SLOTS["counted"] = new("counted", "tally", "counts", "times", kind="exact")
statements(d, STATEMENTS, SLOTS)
stories(d, STORIES, SLOTS)
