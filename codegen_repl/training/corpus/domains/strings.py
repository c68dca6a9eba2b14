"""Strings: case, slicing, searching, replacing, counting, splitting, joining, and small functions on text."""

from codegen_repl.training.corpus.draws import choice, integer, letter, new, sentence, var, word
from codegen_repl.training.corpus.family import Domain

d = Domain("strings", weight=17)

d.expression(
    "length",
    "len({s})",
    [
        "the length of {s}",
        "the number of characters in {s}",
        "how many characters {s} has",
        "the size of the string {s}",
        "how long {s} is",
    ],
    orders=["count the characters in {s}", "count the letters of {s}"],
    asks=["how long is {s}?", "how many characters does {s} have?", "how many letters are in {s}?"],
    names=("length", "size", "n"),
    s="str",
    weight=2,
)
d.expression(
    "upper",
    "{s}.upper()",
    [
        "{s} in upper case",
        "{s} in capital letters",
        "the uppercase version of {s}",
        "an uppercase copy of {s}",
        "{s} in all caps",
    ],
    orders=[
        "convert {s} to uppercase",
        "make {s} uppercase",
        "turn {s} into upper case",
        "change all letters of {s} to capitals",
        "uppercase {s}",
        "upper-case {s}",
    ],
    names=("upper", "loud", "shout"),
    s="str",
    weight=2,
)
d.expression(
    "lower",
    "{s}.lower()",
    [
        "{s} in lower case",
        "{s} in small letters",
        "the lowercase version of {s}",
        "a lowercase copy of {s}",
    ],
    orders=[
        "convert {s} to lowercase",
        "make {s} lowercase",
        "turn {s} into lower case",
        "lowercase {s}",
        "lower-case {s}",
        "change {s} to small letters",
    ],
    names=("lower", "small"),
    s="str",
    weight=2,
)
d.expression(
    "title",
    "{s}.title()",
    [
        "{s} in title case",
        "{s} with every word capitalized",
        "the title-case version of {s}",
        "{s} as a title",
    ],
    orders=[
        "capitalize every word in {s}",
        "capitalize each word of {s}",
        "convert {s} to title case",
        "make the first letter of each word in {s} upper case",
    ],
    s="str",
)
d.expression(
    "capitalize",
    "{s}.capitalize()",
    [
        "{s} with its first letter capitalized",
        "{s} with a capital first letter",
        "the capitalized {s}",
        "{s} starting with a capital letter",
    ],
    orders=["capitalize {s}", "capitalize the first letter of {s}", "make the first letter of {s} a capital"],
    s="str",
)
d.expression(
    "swapcase",
    "{s}.swapcase()",
    [
        "{s} with upper and lower case swapped",
        "{s} with the case of every letter flipped",
        "the swapped-case version of {s}",
        "{s} with the case inverted",
    ],
    orders=[
        "swap the case of {s}",
        "flip the case of every letter in {s}",
        "invert upper and lower case in {s}",
    ],
    s="str",
    weight=0.6,
)
d.expression(
    "reverse",
    "{s}[::-1]",
    [
        "the reverse of {s}",
        "{s} reversed",
        "{s} backwards",
        "{s} spelled backwards",
        "the characters of {s} in reverse order",
        "the reversed string {s}",
    ],
    orders=["reverse {s}", "reverse the string {s}", "turn {s} around", "flip the string {s}"],
    names=("backwards", "rev", "reversed_text"),
    s="str",
    weight=2,
)
d.expression(
    "strip",
    "{s}.strip()",
    [
        "{s} without spaces at the ends",
        "{s} without leading and trailing whitespace",
        "the stripped {s}",
        "{s} trimmed",
    ],
    orders=[
        "strip {s}",
        "strip the whitespace from {s}",
        "trim {s}",
        "remove leading and trailing spaces from {s}",
    ],
    s="str",
    weight=0.8,
)
d.expression(
    "words",
    "{s}.split()",
    [
        "the words of {s}",
        "the words in {s} as a list",
        "a list of the words in {s}",
        "{s} split into words",
        "the list of words of {s}",
    ],
    orders=[
        "split {s} into words",
        "split {s} by spaces",
        "split {s} on whitespace",
        "break {s} into words",
        "tokenize {s} by spaces",
    ],
    names=("words", "tokens", "parts"),
    s=var(sentence()),
    weight=2,
)
d.expression(
    "num_words",
    "len({s}.split())",
    [
        "the number of words in {s}",
        "the word count of {s}",
        "how many words {s} has",
        "how many words are in {s}",
    ],
    orders=["count the words in {s}", "count the words of {s}"],
    asks=["how many words are in {s}?", "how many words does {s} have?"],
    names=("num_words", "word_count", "count"),
    s=var(sentence()),
    weight=2,
)
d.expression(
    "longest_word",
    "max({s}.split(), key=len)",
    [
        "the longest word in {s}",
        "the longest word of {s}",
        "the word of {s} with the most letters",
        "the word in {s} that has the most characters",
    ],
    asks=["which word in {s} is the longest?", "what is the longest word in {s}?"],
    names=("longest", "longest_word"),
    s=var(sentence()),
    weight=1.5,
)
d.expression(
    "shortest_word",
    "min({s}.split(), key=len)",
    [
        "the shortest word in {s}",
        "the shortest word of {s}",
        "the word of {s} with the fewest letters",
        "the word in {s} that has the fewest characters",
    ],
    asks=["which word in {s} is the shortest?"],
    names=("shortest", "shortest_word"),
    s=var(sentence()),
)
d.expression(
    "first_char",
    "{s}[0]",
    [
        "the first character of {s}",
        "the first letter of {s}",
        "the first letter in {s}",
        "{s}'s first character",
    ],
    asks=["what is the first letter of {s}?", "which letter does {s} start with?"],
    names=("first", "initial"),
    s="str",
)
d.expression(
    "last_char",
    "{s}[-1]",
    [
        "the last character of {s}",
        "the last letter of {s}",
        "the final character of {s}",
        "{s}'s last letter",
    ],
    asks=["what is the last letter of {s}?", "which character does {s} end with?"],
    names=("last",),
    s="str",
)
d.expression(
    "first_n",
    "{s}[:{k}]",
    [
        "the first {k} characters of {s}",
        "the first {k.word} letters of {s}",
        "the first {k} letters in {s}",
        "the prefix of {s} of length {k}",
    ],
    orders=["take the first {k} characters of {s}", "cut {s} after {k} characters"],
    s="str",
    k=integer(2, 8),
)
d.expression(
    "last_n",
    "{s}[-{k}:]",
    [
        "the last {k} characters of {s}",
        "the last {k.word} letters of {s}",
        "the final {k} letters of {s}",
        "the ending of {s} of length {k}",
    ],
    orders=["take the last {k} characters of {s}"],
    s="str",
    k=integer(2, 8),
)
d.expression(
    "slice",
    "{s}[{i}:{j}]",
    [
        "the characters of {s} from index {i} to {j}",
        "the slice of {s} from {i} to {j}",
        "the part of {s} between index {i} and index {j}",
        "the substring of {s} from position {i} up to {j}",
    ],
    orders=["slice {s} from {i} to {j}", "take the characters {i} to {j} of {s}"],
    s="str",
    i=integer(0, 3),
    j=integer(4, 9),
)
d.expression(
    "every_other",
    "{s}[::2]",
    [
        "every second character of {s}",
        "every other letter of {s}",
        "the characters at even positions of {s}",
        "every other character of {s}",
    ],
    s="str",
    weight=0.6,
)
d.expression(
    "without_ends",
    "{s}[1:-1]",
    [
        "{s} without its first and last character",
        "{s} without the first and the last letter",
        "all but the first and last characters of {s}",
        "the inner part of {s}",
    ],
    orders=["remove the first and last character of {s}"],
    s="str",
    weight=0.6,
)
d.expression(
    "count_letter",
    "{s}.count({c})",
    [
        "the number of times {c} appears in {s}",
        "how often {c} occurs in {s}",
        "the count of {c} in {s}",
        "how many {c} there are in {s}",
        "the number of occurrences of {c} in {s}",
    ],
    orders=[
        "count how often {c} occurs in {s}",
        "count the letter {c} in {s}",
        "count the occurrences of {c} in {s}",
    ],
    asks=["how many times does {c} appear in {s}?", "how often is {c} in {s}?"],
    names=("count", "num"),
    s="str",
    c=letter(),
    weight=1.6,
)
d.expression(
    "find",
    "{s}.find({w})",
    [
        "the position of {w} in {s}",
        "the index of {w} in {s}, or -1",
        "where {w} first appears in {s}",
        "the first index of {w} in {s}",
    ],
    orders=["find {w} in {s}", "look for {w} in {s}", "find the position of {w} in {s}"],
    names=("pos", "position", "index"),
    s="str",
    w=letter(),
)
d.expression(
    "contains",
    "{w} in {s}",
    [
        "whether {s} contains {w}",
        "whether {w} is in {s}",
        "if {w} occurs in {s}",
        "True if {w} appears in {s}, else False",
    ],
    orders=["check if {s} contains {w}", "check whether {w} is in {s}", "test if {w} occurs in {s}"],
    asks=["does {s} contain {w}?", "is {w} in {s}?"],
    names=("found", "has_it", "contains"),
    s="str",
    w=word(),
    each=False,
)
d.expression(
    "replace",
    "{s}.replace({a}, {b})",
    [
        "{s} with {a} replaced by {b}",
        "{s} with every {a} replaced with {b}",
        "{s} where each {a} is {b}",
        "{s} with all {a} changed to {b}",
    ],
    orders=[
        "replace {a} with {b} in {s}",
        "replace every {a} in {s} by {b}",
        "replace all occurrences of {a} in {s} with {b}",
        "change each {a} in {s} to {b}",
        "substitute {b} for {a} in {s}",
    ],
    s="str",
    a=letter(),
    b=choice("-", "_", "*", "x", "o", "E", "", "#", "1"),
    weight=1.5,
)
d.expression(
    "remove_letter",
    '{s}.replace({c}, "")',
    [
        "{s} without the letter {c}",
        "{s} without any {c}",
        "{s} with every {c} removed",
        "{s} with all {c} taken out",
    ],
    orders=[
        "remove {c} from {s}",
        "remove every {c} from {s}",
        "delete all {c} in {s}",
        "drop the letter {c} from {s}",
    ],
    s="str",
    c=letter(),
)
d.expression(
    "remove_spaces",
    '{s}.replace(" ", "")',
    [
        "{s} without spaces",
        "{s} with the spaces removed",
        "{s} without any blanks",
        "{s} with no spaces in it",
    ],
    orders=["remove the spaces from {s}", "remove all spaces in {s}", "delete every space of {s}"],
    s=var(sentence()),
)
d.expression(
    "underscores",
    '{s}.replace(" ", "_")',
    [
        "{s} with underscores instead of spaces",
        "{s} with each space replaced by an underscore",
        "the snake case form of {s}",
        "{s} joined by underscores",
    ],
    orders=["replace the spaces in {s} with underscores", "turn the spaces of {s} into underscores"],
    s=var(sentence()),
    weight=0.6,
)
d.expression(
    "startswith",
    "{s}.startswith({c})",
    [
        "whether {s} starts with {c}",
        "whether {s} begins with {c}",
        "True if {s} starts with {c}, else False",
        "if {s} begins with {c}",
    ],
    orders=["check if {s} starts with {c}", "check whether {s} begins with {c}"],
    asks=["does {s} start with {c}?"],
    each=False,
    s="str",
    c=letter(),
)
d.expression(
    "endswith",
    "{s}.endswith({c})",
    [
        "whether {s} ends with {c}",
        "whether {s} ends in {c}",
        "True if {s} ends with {c}, else False",
        "if the last characters of {s} are {c}",
    ],
    orders=["check if {s} ends with {c}", "check whether {s} ends in {c}"],
    asks=["does {s} end with {c}?"],
    each=False,
    s="str",
    c=letter(),
)
d.expression(
    "repeat",
    "{s} * {k}",
    ["{s} repeated {k} times", "{s} {k} times in a row", "{k} copies of {s}", "{s} times {k}"],
    orders=["repeat {s} {k} times", "repeat the string {s} {k.word} times"],
    s=var(word()),
    k=integer(2, 6),
)
d.expression(
    "concat",
    "{a} + {b}",
    ["{a} followed by {b}", "{a} and {b} joined", "the concatenation of {a} and {b}", "{a} plus {b}"],
    orders=[
        "concatenate {a} and {b}",
        "join {a} and {b}",
        "append {b} to the end of {a}",
        "combine {a} and {b}",
    ],
    a="str",
    b="str",
    each=False,
    weight=1.2,
)
d.expression(
    "concat_space",
    '{a} + " " + {b}',
    [
        "{a} and {b} with a space between them",
        "{a} and {b} separated by a space",
        "{a}, a space and {b}",
        "the full text of {a} and {b} with a space in between",
    ],
    orders=["join {a} and {b} with a space", "concatenate {a} and {b} with a space between"],
    names=("full", "full_name", "text"),
    a="str",
    b="str",
    each=False,
)
d.expression(
    "chars",
    "list({s})",
    [
        "the characters of {s} as a list",
        "a list of the letters in {s}",
        "the list of characters in {s}",
        "the letters of {s} in a list",
    ],
    orders=[
        "turn {s} into a list of characters",
        "split {s} into characters",
        "convert {s} to a list of letters",
    ],
    names=("chars", "letters"),
    s="str",
)
d.expression(
    "unique_chars",
    "set({s})",
    [
        "the set of characters in {s}",
        "the different letters of {s} as a set",
        "the distinct characters of {s}",
        "the unique letters in {s}",
    ],
    names=("letters", "unique", "chars"),
    s="str",
)
d.expression(
    "num_unique",
    "len(set({s}))",
    [
        "the number of different characters in {s}",
        "how many distinct letters {s} has",
        "the number of unique characters in {s}",
        "how many different characters {s} contains",
    ],
    orders=["count the different characters in {s}", "count the distinct letters of {s}"],
    s="str",
)
d.expression(
    "sorted_chars",
    "sorted({s})",
    [
        "the letters of {s} in alphabetical order",
        "the sorted characters of {s}",
        "a sorted list of the characters in {s}",
        "the characters of {s} from a to z",
    ],
    orders=[
        "sort the letters of {s}",
        "sort the characters in {s}",
        "put the letters of {s} in alphabetical order",
    ],
    s="str",
)
d.expression(
    "sorted_string",
    '"".join(sorted({s}))',
    [
        "{s} with its letters sorted, as a string",
        "the string of sorted letters of {s}",
        "{s} with its characters in alphabetical order as one string",
        "a string with the characters of {s} sorted",
    ],
    orders=[
        "sort the letters of {s} and join them again into a string",
        "sort the letters of {s} into a new string",
    ],
    s="str",
    weight=0.7,
)
d.expression(
    "reverse_words",
    '" ".join({s}.split()[::-1])',
    [
        "{s} with its words in reverse order",
        "the words of {s} in reverse order, as one string",
        "{s} with the order of the words reversed",
        "the sentence {s} with the last word first",
    ],
    orders=["reverse the order of the words in {s}", "reverse the words of {s}"],
    s=var(sentence()),
)
d.expression(
    "each_word_reversed",
    '" ".join(word[::-1] for word in {s}.split())',
    [
        "{s} with every word reversed",
        "{s} with each word spelled backwards",
        "the sentence {s} with the letters of each word reversed",
        "{s} where each word is written backwards",
    ],
    orders=["reverse each word in {s}", "reverse the letters of every word in {s}"],
    s=var(sentence()),
    weight=0.8,
)
d.expression(
    "initials",
    '"".join(word[0] for word in {s}.split())',
    [
        "the first letters of the words in {s}",
        "the initials of {s}",
        "the acronym of {s}",
        "a string with the first letter of each word in {s}",
    ],
    orders=["take the first letter of each word in {s} and join them"],
    names=("initials", "acronym"),
    s=var(sentence()),
    weight=0.8,
)
d.expression(
    "vowels",
    'sum(1 for c in {s}.lower() if c in "aeiou")',
    [
        "the number of vowels in {s}",
        "how many vowels {s} has",
        "the vowel count of {s}",
        "how many vowels there are in {s}",
    ],
    orders=["count the vowels in {s}", "count the vowels of {s}"],
    asks=["how many vowels are in {s}?", "how many vowels does {s} have?"],
    names=("vowels", "num_vowels", "count"),
    s="str",
    weight=1.5,
)
d.expression(
    "consonants",
    'sum(1 for c in {s}.lower() if c.isalpha() and c not in "aeiou")',
    [
        "the number of consonants in {s}",
        "how many consonants {s} has",
        "the consonant count of {s}",
        "how many letters of {s} are consonants",
    ],
    orders=["count the consonants in {s}"],
    s="str",
    weight=0.7,
)
d.expression(
    "no_vowels",
    '"".join(c for c in {s} if c.lower() not in "aeiou")',
    [
        "{s} without vowels",
        "{s} with the vowels removed",
        "{s} without its vowels",
        "the consonants and other characters of {s}",
    ],
    orders=["remove the vowels from {s}", "remove all vowels in {s}", "delete every vowel of {s}"],
    s="str",
    weight=0.9,
)
d.expression(
    "count_upper",
    "sum(1 for c in {s} if c.isupper())",
    [
        "the number of capital letters in {s}",
        "how many uppercase letters {s} has",
        "the number of uppercase characters in {s}",
        "how many letters of {s} are upper case",
    ],
    orders=["count the uppercase letters in {s}", "count the capital letters of {s}"],
    s="str",
    weight=0.8,
)
d.expression(
    "count_digits",
    "sum(1 for c in {s} if c.isdigit())",
    [
        "the number of digits in {s}",
        "how many digits {s} has",
        "the count of digits in the string {s}",
        "how many characters of {s} are digits",
    ],
    orders=["count the digits in {s}"],
    s="str",
    weight=0.7,
)
d.expression(
    "digits_only",
    '"".join(c for c in {s} if c.isdigit())',
    [
        "the digits in {s}",
        "only the digits of {s}",
        "the digits of {s} as a string",
        "{s} with everything but digits removed",
    ],
    orders=["keep only the digits of {s}", "extract the digits from {s}"],
    s="str",
    weight=0.6,
)
d.expression(
    "letters_only",
    '"".join(c for c in {s} if c.isalpha())',
    [
        "only the letters of {s}",
        "the letters in {s}",
        "{s} without anything that is not a letter",
        "the alphabetic characters of {s}",
    ],
    orders=["keep only the letters of {s}", "remove everything but letters from {s}"],
    s="str",
    weight=0.6,
)
d.expression(
    "is_palindrome",
    "{s} == {s}[::-1]",
    [
        "whether {s} is a palindrome",
        "True if {s} is a palindrome, else False",
        "whether {s} reads the same backwards",
        "if {s} is the same forwards and backwards",
    ],
    orders=[
        "check if {s} is a palindrome",
        "check whether {s} reads the same backwards",
        "test {s} for being a palindrome",
    ],
    asks=["is {s} a palindrome?"],
    names=("is_palindrome", "palindrome"),
    s="str",
    each=False,
    weight=1.3,
)
d.expression(
    "split_on",
    "{s}.split({sep})",
    [
        "the parts of {s} separated by {sep}",
        "{s} split at {sep}",
        "the pieces of {s} between {sep}",
        "the list of parts of {s} split by {sep}",
    ],
    orders=["split {s} by {sep}", "split {s} on {sep}", "split the string {s} at each {sep}"],
    names=("parts", "pieces"),
    s="str",
    sep=choice(",", ";", "-", "/", ":", "_", " ", "|"),
)
d.expression(
    "join_words",
    "{sep}.join({ws})",
    [
        "the words in {ws} joined with {sep}",
        "{ws} joined by {sep}",
        "the items of {ws} as one string separated by {sep}",
        "a string with the words of {ws} and {sep} between them",
    ],
    orders=[
        "join the words in {ws} with {sep}",
        "join {ws} using {sep}",
        "combine {ws} into one string with {sep} between",
    ],
    names=("text", "line", "joined"),
    ws="list[str]",
    sep=choice(", ", " ", "-", ",", " and ", "/", "; ", "_", ""),
    weight=1.5,
)
d.expression(
    "center",
    "{s}.center({k}, {c})",
    [
        "{s} centered in {k} characters filled with {c}",
        "{s} in the middle of {k} characters of {c}",
        "{s} centered to width {k} with {c}",
        "{s} padded on both sides with {c} to length {k}",
    ],
    orders=["center {s} in a field of {k} filled with {c}"],
    s=var(word()),
    k=integer(20, 40),
    c=choice("*", "-", "=", "#", "."),
    weight=0.5,
)
d.expression(
    "zfill",
    "str({n}).zfill({k})",
    [
        "{n} padded with zeros to {k} digits",
        "{n} as a string of {k} digits with leading zeros",
        "{n} with leading zeros, {k} characters wide",
        "the {k}-digit string of {n} with zeros in front",
    ],
    orders=["pad {n} with zeros to {k} digits"],
    n="int",
    k=integer(4, 8),
    weight=0.5,
)
d.expression(
    "ljust",
    "{s}.ljust({k}, {c})",
    [
        "{s} padded on the right with {c} to length {k}",
        "{s} left-justified in {k} characters of {c}",
        "{s} filled up with {c} to {k} characters",
        "{s} followed by enough {c} to be {k} long",
    ],
    s=var(word()),
    k=integer(10, 20),
    c=choice(".", "-", "*"),
    weight=0.4,
)
d.expression(
    "ord",
    "ord({c})",
    [
        "the character code of {c}",
        "the unicode number of {c}",
        "the ASCII code of {c}",
        "the code point of {c}",
    ],
    c=letter(),
    each=False,
    weight=0.6,
)
d.expression(
    "chr",
    "chr({k})",
    [
        "the character with code {k}",
        "the letter whose ASCII code is {k}",
        "the character number {k}",
        "the symbol with code point {k}",
    ],
    k=integer(65, 122),
    each=False,
    weight=0.5,
)
d.expression(
    "most_common_char",
    "max(set({s}), key={s}.count)",
    [
        "the most frequent character in {s}",
        "the most common letter of {s}",
        "the character that occurs most often in {s}",
        "the letter with the most occurrences in {s}",
    ],
    asks=["which character is the most common in {s}?", "which letter appears most often in {s}?"],
    names=("most_common", "top_char"),
    s=var(word()),
    sensible=None,
    weight=0.8,
)
d.expression(
    "char_counts",
    "{c: {s}.count(c) for c in {s}}",
    [
        "a dictionary with the count of each character in {s}",
        "how often each letter occurs in {s}, as a dictionary",
        "the frequency of every character in {s} as a dict",
        "a dict that maps each character of {s} to its count",
    ],
    orders=["count each character in {s}", "count how often each letter appears in {s}"],
    names=("counts", "freq", "frequency"),
    s="str",
    weight=1.2,
)
d.expression(
    "word_counts",
    "Counter({s}.split())",
    [
        "how often each word occurs in {s}",
        "the word frequencies of {s}",
        "a Counter of the words in {s}",
        "the count of every word in {s}",
    ],
    orders=["count each word in {s}", "count how often each word appears in {s}"],
    names=("counts", "freq", "word_counts"),
    imports=["from collections import Counter"],
    s=var(sentence()),
)
d.expression(
    "caesar_one",
    '"".join(chr((ord(c) - 97 + {k}) % 26 + 97) for c in {s})',
    [
        "{s} with every letter shifted by {k} in the alphabet",
        "the caesar cipher of {s} with shift {k}",
        "{s} encrypted with a caesar cipher of {k}",
        "the letters of {s} each moved {k} places in the alphabet",
    ],
    s=var(word("animal")),
    k=integer(1, 13),
    weight=0.5,
)

d.statement(
    "print_each",
    "for c in {s}:\n    print(c)",
    [
        "print each character of {s} on its own line",
        "print every letter of {s} on a separate line",
        "loop over {s} and print each character",
        "for each letter in {s}, print it",
        "use a for loop to print the characters of {s}",
        "go through {s} letter by letter and print each",
        "iterate over the characters of {s} and print them",
    ],
    s="str",
    weight=1.5,
)
d.statement(
    "print_each_word",
    "for word in {s}.split():\n    print(word)",
    [
        "print each word of {s} on its own line",
        "print every word in {s} on a separate line",
        "loop over the words of {s} and print each one",
        "for each word in {s}, print it",
        "go through the words of {s} and print them one by one",
        "split {s} into words and print each of them",
    ],
    s=var(sentence()),
)
d.statement(
    "index_and_char",
    "for i, c in enumerate({s}):\n    print(i, c)",
    [
        "print each character of {s} with its index",
        "print the index and the letter for every character in {s}",
        "loop over {s} with enumerate and print the position and the character",
        "for every letter in {s} print its position and the letter",
        "number the characters of {s} and print them",
        "go through {s} and print index and character",
    ],
    s="str",
)
d.statement(
    "print_times",
    "for i in range({k}):\n    print({s})",
    [
        "print {s} {k} times",
        "print {s} {k.word} times, each on its own line",
        "use a loop to print {s} {k} times",
        "write a for loop that prints {s} {k} times",
        "repeat {k} times: print {s}",
        "output {s} {k} times in a loop",
        "show {s} on {k} lines",
    ],
    s="str",
    k=integer(2, 9),
    weight=1.2,
)
d.statement(
    "append_text",
    "{s} += {w}",
    [
        "append {w} to {s}",
        "add {w} to the end of {s}",
        "add {w} at the end of the string {s}",
        "extend {s} with {w}",
        "put {w} after {s}",
        "attach {w} to {s}",
        "concatenate {w} onto {s}",
    ],
    show="{s}",
    s="str",
    w=word(),
)
d.statement(
    "triangle",
    "for i in range(1, {k} + 1):\n    print({c} * i)",
    [
        "print a triangle of {c} with {k} rows",
        "print {k} lines where line i has i times {c}",
        "draw a right triangle of {c} that is {k} rows high",
        "print rows of {c}: one in the first row, up to {k} in the last",
        "use a loop to print a triangle with {k} rows of {c}",
        "print a staircase of {c} with {k} steps",
    ],
    c=choice("*", "#", "+", "o", "x", "@"),
    k=integer(3, 9),
    weight=0.8,
)
d.statement(
    "square",
    "for i in range({k}):\n    print({c} * {k})",
    [
        "print a square of {c} with side {k}",
        "draw a {k} by {k} square of {c}",
        "print {k} rows of {k} {c}",
        "print a box of {c}, {k} wide and {k} high",
        "use a loop to print a {k}x{k} block of {c}",
        "make a filled square out of {c} with {k} lines and print it",
    ],
    c=choice("*", "#", "+", "o", "x", "@"),
    k=integer(3, 9),
    weight=0.5,
)
d.statement(
    "greet",
    'print(f"Hello, {{n}}!")',
    [
        "print a greeting for {n}",
        "say hello to {n}",
        "greet {n}",
        "print Hello, followed by {n} and an exclamation mark",
        "print a hello message with {n} in it",
        "print hello to the person in {n}",
    ],
    n=var(word("person")),
    weight=0.7,
)

d.function(
    "f_reverse",
    "return {s}[::-1]",
    [
        "returns the string reversed",
        "returns {s} backwards",
        "reverses the string {s}",
        "gives back {s} in reverse order",
    ],
    names=("reverse", "backwards", "flip"),
    s="str",
    weight=1.2,
)
d.function(
    "f_palindrome",
    "return {s} == {s}[::-1]",
    [
        "returns True if {s} is a palindrome",
        "checks whether {s} is a palindrome",
        "returns whether the string is a palindrome",
        "tells if {s} reads the same forwards and backwards",
    ],
    names=("is_palindrome", "palindrome"),
    s="str",
    weight=1.2,
)
d.function(
    "f_palindrome_loose",
    'clean = {s}.lower().replace(" ", "")\nreturn clean == clean[::-1]',
    [
        "returns True if {s} is a palindrome, ignoring case and spaces",
        "checks if {s} is a palindrome without looking at case and spaces",
        "tells whether {s} is a palindrome when case and spaces do not count",
        "ignores case and spaces and returns whether {s} is a palindrome",
    ],
    names=("is_palindrome",),
    s="str",
    weight=0.6,
)
d.function(
    "f_vowels",
    'count = 0\nfor c in {s}.lower():\n    if c in "aeiou":\n        count += 1\nreturn count',
    [
        "counts the vowels in {s} with a loop",
        "returns the number of vowels in {s}, using a for loop",
        "loops over {s} and counts the vowels",
        "uses a loop to count how many vowels are in {s}",
    ],
    names=("count_vowels", "vowels"),
    s="str",
)
d.function(
    "f_greet",
    'return f"Hello, {{person}}!"',
    [
        "returns a greeting for the name",
        'returns "Hello, " followed by the name and an exclamation mark',
        "greets the person with that name and returns the greeting",
        "returns Hello and the name",
    ],
    names=("greet", "hello", "greeting"),
    person=var(word("person")),
)
d.function(
    "f_shout",
    'return {s}.upper() + "!"',
    [
        "returns {s} in upper case with an exclamation mark",
        "returns the string in capitals followed by !",
        "makes {s} upper case and adds an exclamation mark",
        "shouts: returns {s} in upper case plus !",
    ],
    names=("shout", "yell"),
    s="str",
    weight=0.6,
)
d.function(
    "f_is_anagram",
    "return sorted({a}) == sorted({b})",
    [
        "returns True if {a} and {b} are anagrams",
        "checks whether {a} is an anagram of {b}",
        "returns whether the two strings have the same letters",
        "tells if {a} and {b} consist of the same letters",
    ],
    names=("is_anagram", "anagram", "same_letters"),
    a="str",
    b="str",
)
d.function(
    "f_caesar",
    """
    result = ""
    for c in {s}:
        if c.isalpha():
            start = ord("A") if c.isupper() else ord("a")
            result += chr((ord(c) - start + {k}) % 26 + start)
        else:
            result += c
    return result
    """,
    [
        "encrypts {s} with a caesar cipher that shifts by {k}",
        "shifts every letter of {s} by {k} places in the alphabet and returns the result",
        "returns {s} with each letter moved {k} positions, keeping other characters",
        "implements a caesar cipher: shifts the letters of {s} by {k}",
    ],
    names=("caesar", "encrypt", "shift", "cipher"),
    s="str",
    k=var(integer(1, 20)),
)
d.function(
    "f_count_words",
    "return len({s}.split())",
    [
        "returns the number of words in {s}",
        "counts the words in {s}",
        "returns how many words the sentence has",
        "tells how many words {s} contains",
    ],
    names=("count_words", "num_words"),
    s=var(sentence()),
)
d.function(
    "f_word_counts",
    """
    counts = {}
    for word in {s}.split():
        counts[word] = counts.get(word, 0) + 1
    return counts
    """,
    [
        "returns a dictionary with how often each word occurs in {s}",
        "counts how often every word appears in {s} and returns a dict",
        "returns the word frequencies of {s} as a dictionary",
        "maps each word of {s} to its number of occurrences",
    ],
    names=("count_words", "word_counts", "frequencies"),
    s=var(sentence()),
)
d.function(
    "f_char_counts",
    """
    counts = {}
    for c in {s}:
        counts[c] = counts.get(c, 0) + 1
    return counts
    """,
    [
        "returns a dictionary with the count of each character in {s}",
        "counts every character of {s} and returns a dict",
        "returns how often each letter occurs in {s}",
        "maps each character of {s} to how often it appears",
    ],
    names=("count_chars", "letter_counts", "char_freq"),
    s="str",
)
d.function(
    "f_title_words",
    'return " ".join(word.capitalize() for word in {s}.split())',
    [
        "capitalizes every word of {s}",
        "returns {s} with each word capitalized",
        "makes the first letter of every word upper case and returns the sentence",
        "returns the sentence with a capital letter at the start of each word",
    ],
    names=("capitalize_words", "to_title"),
    s=var(sentence()),
    weight=0.8,
)
d.function(
    "f_longest",
    """
    longest = ""
    for word in {s}.split():
        if len(word) > len(longest):
            longest = word
    return longest
    """,
    [
        "finds the longest word in {s} with a loop",
        "loops over the words of {s} and returns the longest one",
        "returns the longest word of the sentence, using a for loop",
        "goes through the words of {s} and keeps the longest, then returns it",
    ],
    names=("longest_word", "longest"),
    s=var(sentence()),
    weight=0.8,
)
d.function(
    "f_remove_dups",
    """
    result = ""
    for c in {s}:
        if c not in result:
            result += c
    return result
    """,
    [
        "removes repeated characters from {s} and keeps the order",
        "returns {s} with each character only once",
        "returns the string without duplicate letters, in the original order",
        "drops letters of {s} that came before already",
    ],
    names=("unique_chars", "remove_duplicates", "dedupe"),
    s="str",
    weight=0.8,
)
d.function(
    "f_compress",
    """
    result = ""
    count = 0
    for i, c in enumerate({s}):
        count += 1
        if i + 1 == len({s}) or {s}[i + 1] != c:
            result += c + str(count)
            count = 0
    return result
    """,
    [
        "compresses {s} by run-length encoding, such as aab to a2b1",
        "returns the run-length encoding of {s}",
        "replaces each run of equal characters in {s} by the character and its length",
        "encodes {s} as characters followed by how often they repeat",
    ],
    names=("compress", "encode", "run_length"),
    s="str",
    weight=0.5,
)

d.predicate(
    "long_word",
    "len({x}) > {k}",
    ["with more than {k} letters", "longer than {k} characters", "that have more than {k} letters"],
    ["has more than {k} letters", "is longer than {k} characters"],
    of="str",
    plural="words",
    singular="word",
    k=integer(3, 8),
)
d.predicate(
    "short_word",
    "len({x}) < {k}",
    ["with fewer than {k} letters", "shorter than {k} characters", "that have less than {k} letters"],
    ["has fewer than {k} letters", "is shorter than {k} characters"],
    of="str",
    plural="words",
    singular="word",
    k=integer(4, 8),
    weight=0.7,
)
d.predicate(
    "starts",
    "{x}.startswith({c})",
    ["that start with {c}", "starting with {c}", "that begin with {c}", "beginning with {c}"],
    ["starts with {c}", "begins with {c}"],
    of="str",
    plural="words",
    singular="word",
    c=letter(),
)
d.predicate(
    "ends",
    "{x}.endswith({c})",
    ["that end with {c}", "ending with {c}", "that end in {c}", "ending in {c}"],
    ["ends with {c}", "ends in {c}"],
    of="str",
    plural="words",
    singular="word",
    c=letter(),
)
d.predicate(
    "has_letter",
    "{c} in {x}",
    ["that contain {c}", "with {c} in them", "that contain the letter {c}", "containing {c}"],
    ["contains {c}", "has {c} in it", "contains the letter {c}"],
    of="str",
    plural="words",
    singular="word",
    c=letter(),
)
d.predicate(
    "capitalised",
    "{x}[0].isupper()",
    ["that start with a capital letter", "beginning with a capital letter", "that are capitalized"],
    ["starts with a capital letter", "is capitalized"],
    of="str",
    plural="words",
    singular="word",
    weight=0.5,
)
d.predicate(
    "palindrome_word",
    "{x} == {x}[::-1]",
    ["that are palindromes", "that read the same backwards", "which are palindromes"],
    ["is a palindrome", "reads the same backwards"],
    of="str",
    plural="words",
    singular="word",
    weight=0.4,
)

d.statement(
    "full_name",
    'print(f"{{a}} {{b}}")',
    [
        "print {a} and {b} with a space between, using an f-string",
        "use an f-string to print {a} and {b} separated by a space",
        "print the full name made of {a} and {b}",
        "print {a} {b} on one line as one string",
        "show {a} followed by {b} in one string",
        "with an f-string print {a}, a space and {b}",
    ],
    a=var(word("person")),
    b=var(word()),
    weight=0.6,
)
d.statement(
    "age_line",
    'print(f"{{n}} is {{a}} years old")',
    [
        'print "{n.bare} is {a.bare} years old" with the values filled in',
        "print a sentence saying how many years old {n} is, using {a}",
        "use an f-string to say that {n} is {a} years old",
        "print that {n} is {a} years old",
        "print a line like: name is age years old, from {n} and {a}",
        "tell me how old {n} is: print name, is, {a} and years old",
    ],
    n=var(word("person")),
    a=var(integer(1, 99)),
    weight=0.5,
)
d.statement(
    "vowel_loop",
    '{out} = 0\nfor c in {s}:\n    if c in "aeiou":\n        {out} += 1',
    [
        "count the vowels of {s} in a loop and keep the count in {out}",
        "set {out} to 0, then loop over {s} and add 1 for every vowel",
        "use a for loop to count the vowels in {s}, store the count in {out}",
        "initialize {out} with 0 and increase it for each vowel in {s}",
        "loop through the letters of {s}; whenever one is a vowel, increase {out}, which starts at 0",
        "with a loop, count in {out} how many letters of {s} are vowels",
    ],
    show="{out}",
    s="str",
    out=new("count", "vowels", "num_vowels"),
)
d.statement(
    "build_reverse",
    '{out} = ""\nfor c in {s}:\n    {out} = c + {out}',
    [
        "reverse {s} with a loop and store it in {out}",
        "build the reverse of {s} in {out} with a for loop",
        "start with an empty string {out} and put each character of {s} in front of it",
        "use a loop to reverse {s} into {out}",
        "initialize {out} to an empty string, then for each character of {s} prepend it to {out}",
        "without slicing, reverse {s} and save the result in {out}",
    ],
    show="{out}",
    s="str",
    out=new("backwards", "rev", "result"),
    weight=0.7,
)
