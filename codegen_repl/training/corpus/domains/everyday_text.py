"""A sentence or some words, and what beginners ask about them: letters, words, the longest, backwards, contains."""

from dataclasses import dataclass
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import FROM_TOLD, mixed, told, whole
from codegen_repl.training.corpus.prose import text
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("everyday_text", weight=8)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, with a word that is in it and one that need not be."""

    text: str
    inside: str
    outside: str
    letter: str


def _sentence(rng: Random) -> Sentence:
    if rng.random() < 0.35:
        written = text(1, 2).sample(rng)
    else:
        kinds = ("the", "a", "adjective", "noun", "verb", "noun", "animal", "color", "food", "made", "adverb")
        parts = []
        for kind in rng.choices(kinds, k=rng.randint(4, 10)):
            fixed = kind if kind in ("the", "a") else made_up(rng)
            parts.append(rng.choice(CATEGORIES[kind]) if kind in CATEGORIES else fixed)
        written = " ".join(parts)
        written = written.capitalize() if rng.random() < 0.2 else written
    bare = [w.strip(".,;:!?()'\"") for w in written.split()]
    plain = [w for w in bare if w.isalpha()] or ["the"]
    letters = [c for c in written.lower() if c.isalpha()]
    return Sentence(written, rng.choice(plain), plain_word(rng), rng.choice([*letters, "e", "a", "o"]))


def _words(rng: Random) -> list[str]:
    pool = CATEGORIES[rng.choice(("fruit", "animal", "color", "food", "thing", "noun"))]
    found: list[str] = []
    count = rng.randint(3, 7)
    while len(found) < count:
        one = rng.choice(pool) if rng.random() < 0.75 else made_up(rng, 2)
        found += [one] if one not in found else []
    return found


def _mirror(rng: Random) -> str:
    half = made_up(rng, 1)
    return half + half[::-1][rng.randint(0, 1) :]


SLOTS: dict[str, Any] = {
    **FROM_TOLD,
    "q": sampled("mixed", _sentence),
    "text": derived(lambda s: s.q.text),
    "inside": derived(lambda s: s.q.inside),
    "outside": derived(lambda s: s.q.outside),
    "letter": derived(lambda s: s.q.letter),
    "k": integer(2, 7),
    "mark": choice("-", "_", "*", "+", "/", "."),
    "s": new("text", "sentence", "line", "message", "story", "str"),
    "ws": sampled("list[str]", _words),
    "word": sampled("str", lambda r: r.choice((plain_word(r), made_up(r)))),
    "word2": sampled("str", lambda r: r.choice((plain_word(r), made_up(r)))),
    "mixed_up": derived(
        lambda s: s.word2 if len(s.word2) % 2 else "".join(sorted(s.word, key=ord, reverse=True))
    ),
    "mirror": sampled("str", lambda r: r.choice((plain_word(r), _mirror(r)))),
    "times": integer(2, 12),
    "sentence": derived(lambda s: s.q.text),
}
TOPICS: dict[str, dict[str, Any]] = {
    "quoted": {},
    "bare": {"s": new("text", "sentence", kind="exact")},
    "words": {
        "xs": new("words", "things", "names", "animals", "items", kind="exact"),
        "one": fragment("word"),
    },
    "shopping": {
        "t": told("food fruit", whole(1, 9), 3, 6),
        "xs": new("shopping", "groceries", "cart", "todo", "things", kind="exact"),
        "one": fragment("thing", "item"),
    },
    "people": {
        "t": told("person", whole(1, 9), 3, 6),
        "xs": new("friends", "names", "guests", "players", "team", kind="exact"),
        "one": fragment("name"),
    },
}
OPENINGS = """
quoted_given
    # {s} = {text} / let {s} be {text} / here is a sentence: {text}. keep it as {s} / {s} is {text} / store {text} in {s}
    # my text is {text}, call it {s} / take the sentence {text} as {s} / set {s} to {text} / save this as {s}: {text}
    {s} = {text}
bare_given
    # here is a {s}: {text} / my {s} is {text} / this is the {s}: {text} / take this {s}: {text} / i have a {s}, {text}
    # remember this {s}: {text} / the {s} is {text} / {s}: {text}
    {s} = {text}
words_listed
    # make a list of {xs}: {ws.and_items} / the {xs} are {ws.and_items}, keep them in a list / list of {xs}: {ws.items}
    # put {ws.and_items} in a list called {xs} / i have some {xs}: {ws.and_items}. make a list / store {ws.items} as {xs}
    # keep the {xs} {ws.and_items} in a list / my {xs}: {ws.items}
    {xs} = {ws}
shopping_listed
    # i need {listed.bare}, make a list {xs} / make a list {xs} with {listed.bare} / start a list {xs}: {listed.bare}
    # we have to buy {listed.bare}; keep that in a list {xs} / put {listed.bare} on a list called {xs}
    # my list {xs}: {listed.bare} / {xs} is a list with {listed.bare}
    {xs} = {names}
people_listed
    # {listed.bare} are my {xs}, make a list / my {xs} are {listed.bare}, keep them in a list / list of {xs}: {listed.bare}
    # the {xs} are called {listed.bare}; make a list of them / put {listed.bare} in a list {xs}
    # these people come: {listed.bare}. keep them in a list {xs} / {xs}: {listed.bare}, as a list
    {xs} = {names}
"""
# requests about {s} (a text) for quoted and bare, about {xs} (a list of words) for words, shopping and people
ABOUT_TEXT = """
word_count
    # how many words does it have / count how many words it has / count the words / number of words please
    # how many words is that / print the number of words in it
    print(len({s}.split()))
length
    # how long is it / how many characters does it have / how many letters and signs is that in all / what is its length
    # count all characters, spaces too / print the length
    print(len({s}))
no_spaces
    # how many characters are there without the spaces / count the characters, but not the spaces
    # how long is it without spaces / length without the spaces please / number of characters, ignore spaces
    print(len({s}.replace(" ", "")))
common_letter
    # + from collections import Counter
    # what is the most common letter, without spaces / most frequent letter, not counting spaces
    # which character is there most often, spaces do not count / print the most common letter, leaving out spaces
    # find the letter that comes up most, ignoring the spaces
    print(Counter({s}.replace(" ", "")).most_common(1)[0][0])
common_word
    # + from collections import Counter
    # which word occurs most often / what is the most common word / print the most frequent word / which word is used most
    # find the word that comes up most often / most common word please
    print(Counter({s}.split()).most_common(1)[0][0])
count_letter
    # how often does the letter {letter.bare} occur / how many {letter.bare}s are in it / count the letter {letter.bare}
    # how many times is there a {letter.bare} / number of {letter.bare}s please / how often is there an {letter} in it
    print({s}.count({letter}))
contains
    # is the word {outside.bare} in it / does the word {outside.bare} come up / is {outside.bare} in there / does it say {outside.bare}
    # check if it has {outside} in it / does {outside.bare} occur / look whether {outside.bare} is part of it
    print({outside} in {s})
contains_too
    # is the word {inside.bare} in it / does the word {inside.bare} come up / is {inside.bare} in there / does it say {inside.bare}
    # check if it has {inside} in it / does {inside.bare} occur / look whether {inside.bare} is part of it
    print({inside} in {s})
longer
    # which words have more than {k} letters / show all words with over {k} letters
    # list the words that are longer than {k} / only words of more than {k} letters / what words are longer than {k} characters
    print([w for w in {s}.split() if len(w) > {k}])
shorter
    # print the words shorter than {k} letters / which words have less than {k} letters / show all words with under {k} letters
    # list the words that are shorter than {k} / only words of fewer than {k} letters
    print([w for w in {s}.split() if len(w) < {k}])
exactly
    # print the words with exactly {k} letters / which words have {k} letters / show all words of length {k}
    # list the words that have {k} letters / only {k} letter words please
    print([w for w in {s}.split() if len(w) == {k}])
starting
    # which words begin with {letter.bare} / print the words that start with {letter.bare} / words starting with {letter} please
    # show all words whose first letter is {letter.bare} / list the words with a {letter.bare} at the start
    print([w for w in {s}.split() if w.startswith({letter})])
with_letter
    # which words have a {letter.bare} in them / print the words that contain {letter.bare} / words with the letter {letter.bare}
    # show all words with {letter} in them / list every word containing the letter {letter.bare}
    print([w for w in {s}.split() if {letter} in w])
each_backwards
    # turn each word around but keep their order / print it with every word reversed
    # reverse each word / spell all words backwards, in the same order / every word from back to front please
    print(" ".join(w[::-1] for w in {s}.split()))
backwards
    # print it backwards / show it from back to front / reverse it and print it / what is it backwards
    # print all the letters in reverse order / read it from the end
    print({s}[::-1])
word_order
    # print the words in reverse order / last word first please / show the words from last to first / turn the order of the words around
    # print it with the words the other way round / reverse the order of the words
    print(" ".join({s}.split()[::-1]))
longest
    # what is the longest word / which word is the longest / print the longest word / find the longest word in it
    # show me the longest word / longest word please
    print(max({s}.split(), key=len))
shortest
    # what is the shortest word / which word is the shortest / print the shortest word / find the shortest word in it
    # show me the shortest word / shortest word please
    print(min({s}.split(), key=len))
first_word
    # what is the first word / print the first word / show its first word / which word comes first / first word please
    print({s}.split()[0])
last_word
    # what is the last word / print the last word / show its last word / which word comes last / last word please
    print({s}.split()[-1])
vowels
    # how many vowels are there / count the vowels / how many vowels does it have / number of vowels please
    # print how many of the letters are vowels
    print(sum(1 for c in {s}.lower() if c in "aeiou"))
no_vowels
    # print it without vowels / take all vowels out and print the rest / show it with the vowels removed / drop the vowels and print it
    # what is left without the vowels
    print("".join(c for c in {s} if c.lower() not in "aeiou"))
upper
    # print it in capitals / in capital letters please / shout it / show it in upper case / print it with big letters
    # all letters big
    print({s}.upper())
lower
    # print it in small letters / in lower case please / show it without capital letters / all letters small
    # print it in lower case
    print({s}.lower())
titled
    # print it with a capital at the start of each word / capitalize every word and print it / each word with a big first letter
    # show it like a title, every word capitalized / make each word start with a capital and print it
    print({s}.title())
replace
    # replace {inside.bare} with {outside.bare} / change the word {inside.bare} to {outside.bare} / put {outside.bare} in place of {inside.bare}
    # swap {inside.bare} for {outside.bare} in it / write {outside.bare} instead of {inside.bare} / turn {inside} into {outside}
    {s} = {s}.replace({inside}, {outside})
    # print it / show it now / what does it say now / and print the result / how does it look now
    print({s})
append
    # add the word {outside.bare} at the end / put {outside.bare} after it / append the word {outside.bare} / end it with {outside.bare}
    # write {outside.bare} behind it, after a space / let it go on with {outside.bare}
    {s} += " " + {outside}
dashes
    # put {mark} between the words and print it / print it with {mark} instead of spaces / replace the spaces with {mark} and print that
    # show it with a {mark} for every space / every space should be a {mark}, print it
    print({s}.replace(" ", {mark}))
sorted_words
    # print the words in alphabetical order / sort the words and print them / show its words from a to z / list the words alphabetically
    # the words in order of the alphabet please
    print(sorted({s}.split()))
by_length
    # print the words sorted by length / sort the words, shortest first, and print them / show the words from short to long
    # order the words by how long they are and print them / shortest words first please
    print(sorted({s}.split(), key=len))
word_lines
    # print each word on its own line / one word per line please / print the words below each other / a new line for each word
    # show every word on a line of its own
    for word in {s}.split():
        print(word)
letter_lines
    # print each letter on its own line / one character per line please / print it downwards, letter by letter
    # show every character on a line of its own / go through it and print each character
    for c in {s}:
        print(c)
word_lengths
    # print every word and how long it is / show the length of each word next to it / each word with its number of letters
    # for every word, print it and its length / go through the words and print word and length
    for word in {s}.split():
        print(word, len(word))
tally
    # + from collections import Counter
    # count how often each word occurs / how often is there each word / print how many times every word comes up
    # make a count of the words and print it / word counts please / tally the words and show the counts
    print(Counter({s}.split()))
tally_letters
    # + from collections import Counter
    # count how often each character occurs / how often is there each letter / print how many times every character comes up
    # letter counts please / tally the characters and show the counts / count every character
    print(Counter({s}))
average_length
    # how long are the words on average / average length of the words please / print the mean word length
    # what is the average number of letters in a word / on average, how many letters has a word
    words = {s}.split()
    print(sum(len(w) for w in words) / len(words))
different
    # how many different words are there / count the different words / number of different words please
    # how many words without repetition / print how many distinct words it has
    print(len(set({s}.split())))
split_keep
    # split it into words and keep them as words / make a list words of its words / let words be the list of words in it
    # cut it into single words, call the list words / put its words in a list words
    words = {s}.split()
    # how many are there / how many is that / count them / print how many we got
    print(len(words))
first_letters
    # print the first letter of each word / what do the first letters of the words give / join the first letters of all words and print them
    # take the first letter of every word and print them as one string / show the initials
    print("".join(w[0] for w in {s}.split()))
start
    # print the first {k} letters / what are the first {k} characters / show only the first {k} characters / just the first {k} signs of it
    # how does it begin, {k} characters please
    print({s}[:{k}])
ending
    # print the last {k} letters / what are the last {k} characters / show only the last {k} characters / just the last {k} signs of it
    # how does it end, {k} characters please
    print({s}[-{k}:])
palindrome
    # is it a palindrome / is it the same backwards / does it read the same from both ends / check if it is a palindrome
    # tell me if it is equal to its reverse
    print({s} == {s}[::-1])
twice
    # print it {times} times / show it {times.word} times / say it {times} times, one below the other / {times.word} times please, each on a line
    # repeat it {times} times, a line each
    for _ in range({times}):
        print({s})
"""
ABOUT_WORDS = """
how_many
    # how many are there / how many {xs} are there / count them / how many is that / how many entries does it have / number of {xs} please
    print(len({xs}))
add
    # add {outside.bare} / put {outside.bare} on the list / also {outside.bare} / add {outside.bare} to it / i forgot {outside.bare}, add it
    # and {outside.bare} at the end / one more: {outside.bare} / append {outside.bare}
    {xs}.append({outside})
insert
    # put {outside.bare} in front / {outside.bare} should come first, put it at the start / insert {outside.bare} at the beginning
    # add {outside.bare} before all others / {outside.bare} at the very start please
    {xs}.insert(0, {outside})
sort
    # sort it / sort them / put them in alphabetical order / sort the {xs} from a to z / order them by the alphabet / arrange them alphabetically
    {xs}.sort()
show_sorted
    # print them in alphabetical order / show the {xs} from a to z / list them alphabetically / print them sorted / the {xs} sorted please
    print(sorted({xs}))
show_backwards
    # print them in reverse / show the list backwards / from last to first please / print the {xs} the other way round
    # print them starting with the last
    print({xs}[::-1])
longest
    # which is the longest / what is the longest {one} / print the longest one / which has the most letters / longest {one} please
    print(max({xs}, key=len))
shortest
    # which is the shortest / what is the shortest {one} / print the shortest one / which has the fewest letters / shortest {one} please
    print(min({xs}, key=len))
by_length
    # sort them by length, longest first, and print them / print them from longest to shortest / longest first please
    # show the {xs} ordered by length, the longest on top / the longest first, then the shorter ones
    print(sorted({xs}, key=len, reverse=True))
contains
    # is {outside.bare} in it / is {outside.bare} on the list / does it contain {outside.bare} / do we have {outside.bare}
    # is {outside.bare} one of them / check for {outside.bare} / is {outside.bare} there already
    print({outside} in {xs})
longer
    # which are longer than {k} letters / print those with more than {k} letters / only the ones longer than {k} letters
    # show the {xs} that have over {k} letters / list the long ones, more than {k} letters
    print([x for x in {xs} if len(x) > {k}])
starting
    # which begin with {letter.bare} / print those that start with {letter.bare} / the ones starting with {letter} please
    # show all {xs} whose first letter is {letter.bare} / only those with a {letter.bare} at the start
    print([x for x in {xs} if x.startswith({letter})])
lines
    # print each on its own line / one per line please / print them below each other / show every {one} on a line of its own
    # print them one by one / go through the list and print each
    for x in {xs}:
        print(x)
numbered
    # print them with numbers from 1 / number them / show a numbered list, starting at 1 / 1, 2, 3 in front of each please
    # print number and {one}, counting from 1
    for i, x in enumerate({xs}, 1):
        print(i, x)
numbered_dots
    # print them as 1. , 2. and so on / print a list like 1. {one} / numbered with dots please, from 1 / number them with a dot, from 1
    # show lines such as "1. {one}"
    for i, x in enumerate({xs}, 1):
        print(f"{i}. {x}")
commas
    # print them with commas / print them in one line, comma and space between / join them with ", " and print that
    # all in one line separated by commas / show them as text with commas in between
    print(", ".join({xs}))
upper
    # print them in capitals / all of them in capital letters please / show the {xs} in upper case / print every {one} in big letters
    print([x.upper() for x in {xs}])
lengths
    # how long is each of them / print the length of every {one} / how many letters does each have / show their lengths as a list
    print([len(x) for x in {xs}])
first
    # what is the first one / print the first one / which comes first / show the first of them / first {one} please
    print({xs}[0])
last
    # what is the last one / print the last one / which comes last / show the last of them / last {one} please
    print({xs}[-1])
first_few
    # print the first 2 / show the first two / only the first two please / what are the first 2 {xs} / the first two of them
    print({xs}[:2])
drop_last
    # take the last one off again / delete the last one / remove the last {one} / forget the last one / the last one goes
    {xs}.pop()
pick
    # + import random
    # pick one at random / choose a random one and print it / print a random {one} / which one? let chance decide / draw one of them
    # give me any of them at random
    print(random.choice({xs}))
mix
    # + import random
    # shuffle them / mix them up / bring them in a random order / put the {xs} in random order / shuffle the list
    random.shuffle({xs})
    # print them / show them / and print the list / how are they now / show me the new order
    print({xs})
greet
    # say hello to each of them / print hello and the {one} for each / greet every {one} with hello / print "hello" plus each of them
    # a line with hello for everyone
    for x in {xs}:
        print("hello", x)
backwards
    # print each of them backwards / every {one} reversed, one per line / spell each one backwards on its own line
    # show all of them from back to front, each on a line / print the letters of each {one} in reverse
    for x in {xs}:
        print(x[::-1])
letters_in_all
    # how many letters are that altogether / how many letters do they have together / count all their letters
    # total number of letters please / sum of all lengths
    print(sum(len(x) for x in {xs}))
"""
ABOUT_LISTED = """
remove
    # remove {who.bare} / take {who.bare} off the list / delete {who.bare} / {who.bare} is done, take it away / cross out {who.bare} / without {who.bare} please
    {xs}.remove({who})
has
    # is {who.bare} in it / is {who.bare} on the list / do we have {who.bare} / is {who.bare} one of them / check for {who.bare}
    print({who} in {xs})
where
    # at which position is {who.bare}, counting from 0 / what is the index of {who.bare} / print the index of {who.bare}
    # where in the list is {who.bare}, as an index / position of {who.bare}, starting at 0
    print({xs}.index({who}))
exchange_remove
    # put {other.bare} in place of {who.bare} / replace {who.bare} with {other.bare} / {other.bare} instead of {who.bare} please
    # change {who.bare} to {other.bare} / swap {who.bare} for {other.bare}
    {xs}[{xs}.index({who})] = {other}
    # print the list / show it / print it / what do we have now / show me all of them
    print({xs})
"""


def _for_topics(table: str, *topics: str) -> str:
    """The requests once for each of these topics."""
    rows = table.strip("\n").split("\n")
    return "\n".join(
        "\n".join(row if row.startswith(" ") else f"{topic}_{row}" for row in rows) for topic in topics
    )


mixed(
    d,
    OPENINGS,
    "\n".join(
        (
            _for_topics(ABOUT_TEXT, "quoted", "bare"),
            _for_topics(ABOUT_WORDS, "words", "shopping", "people"),
            _for_topics(ABOUT_LISTED, "shopping", "people"),
        )
    ),
    SLOTS,
    TOPICS,
    stories=32,
    length=3,
    weight=6,
)

ONE_LINERS = """
count_words_in(q)
    # how many words are in {sentence} / count the words of {sentence} / number of words in {sentence} / {sentence} has how many words
    # print how many words {sentence} has / tell me how many words there are in {sentence}
    print(len({sentence}.split()))
letter_in(q)
    # how often is {letter.bare} in {sentence} / count the {letter.bare}s in {sentence} / how many {letter.bare} are there in {sentence}
    # number of times {letter} occurs in {sentence} / print how often the letter {letter.bare} is in {sentence}
    # how many times do i find {letter.bare} in {sentence}
    print({sentence}.count({letter}))
longest_in(q)
    # what is the longest word in {sentence} / longest word of {sentence} / print the longest word in {sentence}
    # find the longest word of {sentence} / which word of {sentence} is the longest / show me the longest word in {sentence}
    print(max({sentence}.split(), key=len))
long_words_in(q)
    # which words in {sentence} are longer than {k} letters / print the words of {sentence} with more than {k} letters
    # words longer than {k} in {sentence} / list all words with over {k} letters in {sentence}
    # show the words from {sentence} that have more than {k} letters / from {sentence}, only words longer than {k} letters
    print([w for w in {sentence}.split() if len(w) > {k}])
backwards_of
    # write {word.bare} backwards / spell {word.bare} backwards / what is {word.bare} backwards / reverse the word {word.bare} and print it
    # print {word} from back to front / {word.bare} in reverse please / turn the word {word.bare} around
    print({word}[::-1])
capitals_of
    # write {word.bare} in capitals / print {word.bare} in capital letters / the word {word.bare} in upper case
    # shout {word.bare} / print {word} with big letters / how does {word.bare} look in upper case
    print({word}.upper())
length_of
    # how long is the word {word.bare} / how many letters has {word.bare} / number of letters in {word.bare} / count the letters of {word.bare}
    # how many letters are in {word} / print the length of the word {word.bare}
    print(len({word}))
same_letters(word, word2)
    # is {word.bare} an anagram of {mixed_up.bare} / do {word.bare} and {mixed_up.bare} have the same letters
    # are {word} and {mixed_up} made of the same letters / check if {word.bare} and {mixed_up.bare} are anagrams
    # can you make {mixed_up.bare} out of the letters of {word.bare}, using all of them / {word.bare} and {mixed_up.bare}: anagrams or not
    print(sorted({word}) == sorted({mixed_up}))
palindrome_of
    # is {mirror.bare} a palindrome / is the word {mirror.bare} the same backwards / does {mirror.bare} read the same from both ends
    # check if {mirror} is a palindrome / is {mirror} a palindrome, true or false / tell me whether {mirror.bare} is a palindrome
    print({mirror} == {mirror}[::-1])
longer_of
    # which is longer, {word.bare} or {word2.bare} / print the longer one of {word.bare} and {word2.bare}
    # {word.bare} or {word2.bare}, which has more letters / the longer word of {word} and {word2} please
    # of {word.bare} and {word2.bare}, print the longer / compare {word.bare} with {word2.bare} and print the longer word
    print(max({word}, {word2}, key=len))
joined_of
    # put {word.bare} and {word2.bare} together with {mark} between and print it / join {word.bare} and {word2.bare} with {mark}
    # print {word} and {word2} with a {mark} in between / {word.bare}, then {mark}, then {word2.bare}, as one string, print it
    # connect the words {word.bare} and {word2.bare} by {mark} and show it / glue {word} and {word2} together with {mark}, print it
    print({word} + {mark} + {word2})
letters_of
    # print the letters of {word.bare}, one per line / each letter of {word.bare} on its own line / spell {word.bare} letter by letter, a line each
    # print {word.bare} downwards / go through the letters of {word} and print each / one letter of {word} per line please
    for letter in {word}:
        print(letter)
spaced_of
    # with {mark} between the letters, spell {word.bare} and print it / spell {word.bare} with {mark} between the letters
    # put {mark} between all letters of {word.bare} and print it / {word} with {mark} between the letters
    # write {word.bare} with {mark} between its letters / print the letters of {word.bare} joined by {mark}
    print({mark}.join({word}))
vowels_of
    # how many vowels are in {word.bare} / count the vowels of {word.bare} / number of vowels in the word {word.bare}
    # how many vowels has {word} / print how many vowels there are in {word} / vowels in {word.bare}, how many
    print(sum(1 for c in {word} if c in "aeiou"))
first_last_of
    # print the first and the last letter of {word.bare} / first and last letter of {word} please / what are the first and last letters of {word.bare}
    # show how {word.bare} begins and ends, one letter each / which letter is first and which is last in {word.bare}
    # the word {word.bare}: print its first and last letter
    print({word}[0], {word}[-1])
"""
statements(d, ONE_LINERS, SLOTS)
