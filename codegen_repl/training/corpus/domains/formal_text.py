"""Strings in formal turns: a text assigned by name, taken apart, counted, coded, checked, put together again."""

from random import Random

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, derived, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("formal_text", weight=8)

WORDS = """
repeated_words
    ~string {text} {mixed_text} | string / text
    ~get {ws} | convert [{text}|the string|the text] to lower case and split it into words / lowercase {text} and split it at the spaces / change {text} to lowercase, then split it into a list of words | the list of lower-case words of {text} / the words of {text} in lower case | {text}.lower().split()
    # create a dictionary {counts} that maps each word to the number of times it occurs in {ws} / build a dictionary {counts} from each word in {ws} to its frequency / count how often each of the words occurs, in a dictionary {counts} with the words as keys / let {counts} be a dictionary with the words of {ws} as keys and their numbers of occurrences as values / make a dict {counts}: the key is a word of {ws}, the value how many times it appears / store the number of occurrences of every word in {ws} in a dictionary called {counts}
    {counts} = {w: {ws}.count(w) for w in {ws}}
    ~get {out} | keep only the words that occur more than once / select the words in {counts} with a count greater than 1 / keep the words whose count is at least 2 / collect all words that appear more than once | a list of the words that occur more than once / the list of keys of {counts} whose value is greater than 1 | [w for w in {counts} if {counts}[w] > 1]
    ~out | sort [{out}|the result|these words] alphabetically / put {out} in alphabetical order | [{out}|the result|the words in {out}] sorted alphabetically / the sorted list of [these words|the words in {out}] / {out} in alphabetical order | sorted({out})
counter_top
    ~string {text} {plain} | string / sentence
    ~get {ws} | split {text} into words / split [the sentence|{text}] at whitespace / break {text} up into its words | the list of words in {text} / the words of [{text}|this string] | {text}.split()
    # + from collections import Counter
    ~get {counts} | count [the words|the words in {ws}|each word] with a Counter / use Counter to count the items of {ws} / create a Counter from {ws} | a Counter of [the words|{ws}] / the word counts of {ws} as a Counter / the frequencies of the items in {ws}, using collections.Counter | Counter({ws})
    ~get {best} | take the most common entry of {counts} / find the most frequent word and its count | the most common word with its count as a tuple / the first pair that most_common(1) returns for {counts} | {counts}.most_common(1)[0]
    ~out | - | the word in {best} repeated as many times as it was counted / the first item of {best} times its second item / the word repeated count times, both from {best} | {best}[0] * {best}[1]
words_by_length
    ~string {text} {line} | string / sentence
    ~get {ws} | split {text} into a list of words / split the sentence at the spaces | the words in {text} as a list / a list with all the words of {text} | {text}.split()
    ~get {out} | sort [{ws}|the words] by length and, for equal lengths, alphabetically / order the words from short to long, ties in alphabetical order / sort {ws} with the key (length, word) | the words sorted by length, then alphabetically / {ws} sorted first by the length of the word and then by the word itself | sorted({ws}, key=lambda w: (len(w), w))
    ~out | join [{out}|the sorted words] with {sep} / concatenate the words in {out} with {sep} between them | the words of {out} separated by {sep} / the string made by joining {out} with {sep} / [the sorted words|{out}] joined by {sep} | {sep}.join({out})
group_by_first_letter
    ~list {ws} {some_words} | list of words / list of strings
    # create an empty dictionary {d} and add each word of {ws} to the list under its first letter / group the words in {ws} by their first letter in a dictionary {d} of lists / build a dictionary {d} that maps each first letter to the list of words in {ws} starting with it / make a dictionary {d} whose keys are the initial letters of the words and whose values are lists of these words / for every word in {ws}, append it to the list in the dictionary {d} under the key given by its first character / let {d} map each initial letter to all the words with it, using setdefault
    {d} = {}
    for w in {ws}:
        {d}.setdefault(w[0], []).append(w)
    ~get {counts} | replace each list by its length in a new dictionary / count the words per letter | a dictionary from each letter in {d} to the number of its words / a dictionary with the keys of {d} and the lengths of the lists as values | {letter: len(group) for letter, group in {d}.items()}
    ~out | find the letter with the most words | the key with the largest value in {counts} / the letter that most words begin with / the letter of the largest group | max({counts}, key={counts}.get)
initials_of_name
    ~string {text} {full} | full name / name
    ~get {ws} | split [the name|{text}] into its parts / split {text} at the space | the parts of the name as a list / the list of names in {text} / the list obtained by splitting {text} | {text}.split()
    ~get {out} | take the first letter of each part and join these letters / concatenate the initials, each followed by a dot / put a dot after each part's first letter and join them | the initials of {ws}, each followed by a period / the string of initials with a dot after each | "".join(w[0] + "." for w in {ws})
    # print the initials followed by the last name / print {out}, a space and the last part of {ws} / display {out} together with the family name, which is the last item of {ws} / show the initials and then the surname, separated by a space / output {out} and the last element of {ws} on one line / print {out} and {ws}[-1]
    print({out}, {ws}[-1])
reverse_each
    ~string {text} {plain} | string / sentence
    ~get {ws} | reverse [the letters of|] each word in {text} / split {text} and reverse every word | a list of the words in {text}, each one spelled backwards / the reversed words of {text} as a list / the list of words of {text} with every word reversed | [w[::-1] for w in {text}.split()]
    ~get {out} | join [{ws}|the words] with spaces / join the reversed words with a single space / concatenate them with spaces in between | the string made of the words in {ws} separated by spaces / a sentence from {ws} | " ".join({ws})
    ~if | the first and the last character of {out} are equal / {out} begins and ends with the same character | {out}[0] == {out}[-1] | {yes} | {no}
word_lengths
    ~string {text} {line} | string / sentence
    ~get {xs} | determine the length of each word in {text} / map every word of [{text}|the sentence] to its length | the lengths of the words in {text} / a list with the number of characters of each word of {text} / the word lengths of [{text}|the sentence] as a list | [len(w) for w in {text}.split()]
    ~get {avg} | compute the mean of these lengths / average [{xs}|the numbers] | the average of {xs} / the mean word length / the sum of [the lengths|{xs}] divided by their number | sum({xs}) / len({xs})
    ~out | round {avg} to two decimals / round the average to 2 places | {avg} rounded to two decimal places / the average to 2 digits after the point / the rounded mean with two decimals | round({avg}, 2)
strip_punctuation
    ~string {text} {prose} | text / string
    # + import string
    ~get {w} | remove all punctuation from {text} / delete every character of {text} that is in string.punctuation / strip [the text|{text}] of its punctuation marks | {text} without punctuation / the characters of {text} that are not in string.punctuation, joined / the text with all punctuation removed | "".join(c for c in {text} if c not in string.punctuation)
    ~get {ws} | split [the cleaned text|{w}] into lower-case words / convert {w} to lower case and split it | the words of {w} in lower case / the list of lower-cased words in [{w}|the cleaned text] | {w}.lower().split()
    ~out | find the longest [word|of these words] | the longest word in {ws} / the word of {ws} with the most letters / the longest of [these words|the words] | max({ws}, key=len)
sentence_lengths
    ~string {text} {two_sentences} | text / string
    ~get {ws} | split [the text|{text}] into sentences at ". " / split {text} wherever a period and a space occur / separate the sentences of {text} at ". " | the sentences of {text}, split at ". " / the list of parts of {text} between ". " | {text}.split(". ")
    ~get {xs} | count the words in each sentence / count the words of every item of {ws} | a list with the number of words in each sentence / the number of words of every string in {ws} / the word counts of the sentences | [len(s.split()) for s in {ws}]
    ~get {n} | - | the position of the largest count / the index of the maximum of {xs} / the index of the sentence with the most words | {xs}.index(max({xs}))
    ~out | - | the sentence with the most words / the item of {ws} at index {n} / the sentence at position {n} | {ws}[{n}]
distinct_words
    ~string {text} {plain} | string / text
    ~get {seen} | put the words of {text} into a set / create a set from the words in {text} | the set of words in {text} / the distinct words of {text} as a set / the set of all different words of [{text}|the string] | set({text}.split())
    ~get {n} | - | the number of different words / the size of {seen} / how many elements [the set|{seen}] has | len({seen})
    ~get {rate} | divide {n} by the total number of words in {text} / compute the quotient of {n} and the number of words of {text} | the ratio of distinct words to all words in {text} / the type-token ratio, i.e. {n} divided by the number of words in {text} | {n} / len({text}.split())
    ~out | convert [the ratio|{rate}] to a percentage with one decimal / format {rate} as a percentage with one digit after the point | [the ratio|{rate}] as a percentage with one decimal place / {rate} as a percentage with one decimal and a percent sign | f"{{rate}:.1%}"
drop_stop_words
    ~string {text} {stopped} | sentence / string
    # create a set {seen} with the words "the", "a" and "of" / define the stop words "the", "a", "of" as a set named {seen} / let {seen} be the set of the words "the", "a" and "of" / initialize a set {seen} containing "the", "a" and "of" / store the stop words "the", "a", "of" in a set {seen} / assign a set with the strings "the", "a" and "of" to {seen}
    {seen} = {"the", "a", "of"}
    ~get {ws} | keep only the words of {text} that are not in {seen} / remove the stop words from {text}, as a list / split {text} and drop all words contained in [the set|{seen}] | the words of {text} that are not in {seen} / a list of the words in {text} without the stop words | [w for w in {text}.split() if w not in {seen}]
    ~out | capitalize each remaining word and join them with spaces / capitalize the words in {ws} and join them by spaces | the capitalized words of {ws} separated by spaces / [the remaining words|{ws}] with capital first letters, joined by spaces | " ".join(w.capitalize() for w in {ws})
number_the_lines
    ~string {text} {lines} | string with line breaks / multi-line string
    ~get {ws} | split {text} into lines / split [the text|{text}] at the line breaks | the lines of {text} / the list of lines in [{text}|the string] / the list that splitlines gives for {text} | {text}.splitlines()
    # print each line preceded by its number, starting at 1, and a colon / print the lines in {ws} numbered from 1, in the form "1: line" / for every line in {ws}, print its number (from 1), a colon, a space and the line / number the lines starting with 1 and print them as "number: line" / loop over {ws} with enumerate starting at 1 and print number and line separated by ": " / output all lines with their line numbers, beginning at one, in front, followed by a colon and a space
    for i, row in enumerate({ws}, 1):
        print(f"{i}: {row}")
    ~out | - | the longest line / the line of {ws} with the most characters / the longest of the lines | max({ws}, key=len)
bigram_counts
    ~string {text} {plain} | string / text
    ~get {ws} | split {text} into words / split [the text|{text}] at the spaces | the words in {text} / a list of the words of {text} | {text}.split()
    ~get {out} | pair each word with the word after it / zip {ws} with itself shifted by one | the list of pairs of consecutive words / the pairs of neighbouring words in {ws} as tuples / the bigrams of {ws} | list(zip({ws}, {ws}[1:]))
    ~get {seen} | keep those pairs whose two words are in alphabetical order / select the pairs in which the first word comes before the second in the alphabet | the pairs of {out} whose first word is smaller than the second / the pairs in [the list|{out}] that are in alphabetical order | [p for p in {out} if p[0] < p[1]]
    # print the number of pairs before and after / print the lengths of {out} and {seen} / print how many items {out} and {seen} have / display the sizes of {out} and {seen} on one line / show the length of {out}, followed by the length of {seen} / output len({out}) and len({seen})
    print(len({out}), len({seen}))
acronym
    ~string {text} {phrase} | phrase / string
    ~get {w} | take the first letter of each word in {text}, make it upper case and join the letters / build an acronym from the capitalized first letters of the words in {text} / concatenate the upper-case initials of the words of {text} | the acronym of {text} in upper case / the upper-case first letters of all words in {text}, joined | "".join(part[0].upper() for part in {text}.split())
    ~get {out} | insert a dot between the letters of {w} / join the letters of [the acronym|{w}] with dots / put a period between any two letters | the letters of {w} separated by dots / {w} with dots between its letters | ".".join({w})
    # print the acronym in parentheses after the phrase / print {text} followed by a space and {w} in parentheses / display {text}, then {w} in brackets ( ) / print the phrase and, in parentheses, its acronym {w} / show {text} with {w} in parentheses behind it / output {text} and then ({w}), separated by a space
    print(f"{{text}} ({{w}})")
anagram_groups
    ~list {ws} {anagrams} | list of words / list of strings
    # define a function {f} that takes a word and returns its letters in alphabetical order as a string / write a function {f}({pw.bare}) that returns the sorted letters of {pw.bare}, joined / create a function named {f} which sorts the letters of a word {pw.bare} and returns them as one string / implement {f}({pw.bare}): it returns the characters of {pw.bare} sorted and joined together / define {f}, which takes {pw.bare} and gives back the same letters in alphabetical order, e.g., "bca" becomes "abc" / write {f} so that it maps a word to the string of its sorted letters (for example "tap" to "apt")
    def {f}({pw}):
        return "".join(sorted({pw}))
    # group the words of {ws} by the value of {f} in a dictionary {d} / build a dictionary {d} of lists that has the words of {ws} under their key {f}(word) / collect in {d} for each result of {f} the list of words in {ws} with that result / create a dictionary {d}: for each word in {ws}, append it to the list stored under {f}(word) / let {d} map each sorted form given by {f} to the words of the list that have it / use {f} as the key to group the items of {ws} into lists in a dictionary {d}
    {d} = {}
    for w in {ws}:
        {d}.setdefault({f}(w), []).append(w)
    ~out | keep only the groups with more than one word / select the groups of at least two words | the groups in {d} that have more than one word / the lists of {d} with at least two words / all values of {d} longer than 1 | [g for g in {d}.values() if len(g) > 1]
"""
CHARACTERS = """
sorted_letters
    ~string {w} {one} | string / word
    ~get {xs} | convert [{w}|the string] to a list of characters / turn {w} into a list of its letters | the list of characters of {w} / a list with the letters of [{w}|this word] / the letters of {w} as a list | list({w})
    # sort the list in place in descending order / sort {xs} in reverse alphabetical order, in place / sort the characters from z to a / use sort to bring {xs} into descending order / reorder [the list|{xs}] in place so that it descends / apply sort with reverse=True to {xs}
    {xs}.sort(reverse=True)
    ~get {out} | join [{xs}|the characters|the letters] to a string / concatenate the characters / turn [the list|{xs}] back into a string | the string made of the characters in {xs} / the letters of {xs} joined without a separator | "".join({xs})
    # print {w} and {out} / print the word before and after / print {w}, then {out} / display {w} and {out} on one line / show the original word and the sorted one / output the two strings {w} and {out}
    print({w}, {out})
letter_positions
    ~string {text} {plain} | string / text
    ~string {w} {letter} | character / letter
    ~get {xs} | find all positions of {w} in {text} / collect the indices at which {w} occurs in {text} / determine every index of [the letter|{w}] in [the text|{text}] | the list of indices of {w} in {text} / all positions in {text} where the character is {w} | [i for i, c in enumerate({text}) if c == {w}]
    ~out | - | the distances between neighbouring positions / the differences of consecutive positions in {xs} / a list of the gaps between successive indices | [b - a for a, b in zip({xs}, {xs}[1:])]
vowels_and_consonants
    ~string {text} {line} | string / sentence
    ~get {n} | count the vowels in {text}, ignoring case / count how many characters of the lower-cased {text} are in "aeiou" | the number of vowels in {text}, upper or lower case / the number of characters of {text} that are vowels when lower-cased | sum(c in "aeiou" for c in {text}.lower())
    ~get {count} | count the letters in {text} that are not vowels / count the consonants: the letters minus {n} / subtract {n} from the number of letters in {text} | the number of consonants in {text} / the number of letters in {text} minus {n} | sum(c.isalpha() for c in {text}) - {n}
    ~if | there are more vowels than consonants / {n} is greater than {count} / the vowels outnumber the consonants | {n} > {count} | "vowels" | "consonants"
case_counts
    ~string {text} {mixed_text} | string / text
    ~get {a} | collect the upper-case letters of {text} / take all capital letters from {text} | the upper-case letters in {text} as a list / a list of the capital letters of [{text}|the string] / the list of characters in {text} that are upper case | [c for c in {text} if c.isupper()]
    ~get {out} | convert {a} to lower case and join them / join [the letters|{a}] and convert the result to lower case | the letters of {a} in lower case as one string / the lower-case string of [these letters|the letters in {a}] | "".join({a}).lower()
    ~out | - | the number of capital letters and the string {out} / the length of {a}, followed by {out} / how many capitals there were, and {out} | len({a}), {out}
run_lengths
    ~string {text} {runs} | string
    # + from itertools import groupby
    ~get {xs} | group equal neighbouring characters in {text} and store each character with its count as a tuple / apply groupby to {text} and make a list of (character, run length) pairs / run-length encode {text} as a list of tuples | the run lengths of {text} as (character, count) tuples / the list of (character, length) pairs of the runs in {text} | [(c, len(list(group))) for c, group in groupby({text})]
    ~get {out} | join character and count of all pairs into one string / write the pairs one after another, each character followed by its number | the compressed string in which each character is followed by its count / the string made of all characters and counts in {xs} | "".join(f"{c}{times}" for c, times in {xs})
    ~get? {best} | - | the pair with the highest count / the tuple in {xs} with the largest second element / the longest run in {xs} | max({xs}, key=lambda pair: pair[1])
    ~if | {out} is shorter than {text} / the compressed string has fewer characters than {text} | len({out}) < len({text}) | {out} | {text}
decode_runs
    ~list {xs} {run_pairs} | list of tuples / list of pairs
    ~get {out} | repeat each character by its number and join everything / decode the pairs: repeat every letter as often as the number says and concatenate / expand [{xs}|the list] into a string by repeating each letter | the string with each character of {xs} repeated by its count / the expansion of the pairs in {xs} as one string | "".join(c * k for c, k in {xs})
    ~get {n} | sum the numbers in the pairs / add up the second elements of {xs} | the sum of the counts in {xs} / the total of all second elements of {xs} | sum(k for c, k in {xs})
    ~truth | the length of {out} equals {n} / {out} has exactly {n} characters | len({out}) == {n}
cleaned_palindrome
    ~string {text} {phrase} | phrase / string
    ~get {w} | remove everything but letters from {text} and convert it to lower case / keep only the letters of {text}, in lower case / drop all characters that are not letters and lower the rest | the lower-case letters of {text} joined / the letters of {text} in lower case, without spaces or signs | "".join(c for c in {text} if c.isalpha()).lower()
    ~get {out} | reverse [the string|{w}|the cleaned string] / write {w} backwards | the reverse of {w} / {w} read backwards / {w} in reverse order | {w}[::-1]
    ~if | {w} equals its reverse / {w} and {out} are equal / both strings are the same | {w} == {out} | "palindrome" | "not a palindrome"
rotations
    ~string {w} {one} | word / string
    ~get {xs} | generate all rotations of {w} / rotate {w} to the left by every number of places from 0 to its length minus 1 / collect each rotation of the word in a list | the list of all rotations of {w} / a list of {w} rotated left by 0, 1, 2, ... places | [{w}[i:] + {w}[:i] for i in range(len({w}))]
    ~get {best} | choose the alphabetically smallest [rotation|of them] / find the first rotation in alphabetical order | the smallest string in {xs} / the alphabetically first rotation / the minimum of [{xs}|the rotations] | min({xs})
    ~out | - | how many places {w} was rotated to get {best} / the index of {best} in {xs} / the position of the smallest rotation in {xs} | {xs}.index({best})
is_rotation
    ~string {a} {one} | string / word
    ~get {b} | rotate {a} to the left by {k} / move the first {k} characters of {a} to its end / take the first {k} letters of {a} and put them at the end | {a} rotated {k} places to the left / {a} with its first {k} characters moved to the end | {a}[{k}:] + {a}[:{k}]
    ~truth | {b} occurs in {a} written twice / {b} is a rotation of {a}, that is, they are equally long and {b} is in {a} + {a} / {a} and {b} have the same length and {b} is a substring of {a} + {a} | len({a}) == len({b}) and {b} in {a} + {a}
all_substrings
    ~string {w} {one} | word / string
    ~get {xs} | list all substrings of {w} with {tiny} characters / collect every substring of length {tiny} of {w} | all substrings of length {tiny} of {w} / the list of pieces of {w} that have {tiny} characters / the {tiny}-character windows of {w} | [{w}[i:i + {tiny}] for i in range(len({w}) - {tiny} + 1)]
    ~get {ys} | sort [them|the substrings|{xs}] in reverse alphabetical order / sort {xs} from z to a | [the substrings|{xs}] in descending alphabetical order / {xs} sorted in reverse order | sorted({xs}, reverse=True)
    ~out | take the first letter of each [one|item] and join these letters | the string of the first characters of [these substrings|the items of {ys}] / the first letters of {ys} joined together / a string with the first character of each item of {ys} | "".join(s[0] for s in {ys})
interleave
    ~string {a} {one} | string / word
    ~string {b} {two} | string / word
    ~get {xs} | pair the characters of {a} and {b} / zip the two strings / combine {a} and {b} character by character into pairs | the list of pairs of characters at the same positions in {a} and {b} / the zipped characters of {a} and {b} as a list | list(zip({a}, {b}))
    ~get {out} | join all pairs to a single string / concatenate the characters of all pairs in order | the string obtained by joining the characters of all pairs in {xs} / the letters of {a} and {b} in alternation, taken from {xs} | "".join(x + y for x, y in {xs})
    ~get? {n} | count the pairs with two equal characters / count the positions where both strings agree | the number of pairs in {xs} whose characters are equal / how many pairs have two identical letters | sum(x == y for x, y in {xs})
    ~print {out} | string / interleaved string
shared_letters
    ~string {a} {one} | string / word
    ~string {b} {two} | string / word
    ~get {seen} | intersect the letters of {a} and {b} / find the letters that both words contain | the set of letters that occur in both {a} and {b} / the common letters of {a} and {b} as a set / the intersection of the letters of {a} and those of {b} | set({a}) & set({b})
    ~get {out} | sort the common letters and join them with commas / join the sorted elements of [the set|{seen}] with ", " | the sorted letters of {seen} separated by ", " / the common letters in alphabetical order, joined with a comma and a space | ", ".join(sorted({seen}))
    ~if | there is no common letter / {seen} is empty / the words share no letter | not {seen} | {no} | {out}
missing_letters
    ~string {text} {line} | string / sentence
    # + import string
    ~get {seen} | collect the letters of the alphabet that {text} lacks / subtract the letters of the lower-cased {text} from the lower-case alphabet | the set of letters that do not occur in {text}, ignoring case / the lower-case letters missing from {text} as a set / the difference of the lower-case alphabet and the characters of {text} in lower case | set(string.ascii_lowercase) - set({text}.lower())
    ~get {n} | - | the number of missing letters / how many letters are missing / the size of {seen} | len({seen})
    ~if | no letter is missing / {n} is zero / {text} is a pangram, i.e. {n} is 0 | {n} == 0 | "pangram" | {n}
letter_percentages
    ~string {w} {one} | word / string
    ~get {counts} | count every letter of {w} in a dictionary / map each letter of {w} to how often it occurs | a dictionary with the number of occurrences of each letter in {w} / the letter counts of {w} as a dictionary / a dictionary from each character of {w} to its frequency | {c: {w}.count(c) for c in {w}}
    ~get {d} | divide each count by the length of {w} and multiply by 100, rounded to one decimal / convert the counts to percentages of the length of {w} with one decimal | a dictionary of the percentage of each letter, rounded to 1 decimal / the shares of the letters in percent, rounded to one decimal place | {c: round(100 * k / len({w}), 1) for c, k in {counts}.items()}
    # print the letters and percentages, one pair per line, separated by a space / for each letter in {d}, print the letter and its percentage / loop over the items of {d} and print key and value / print each key of {d} with its value on a line of its own / output all entries of {d} line by line: letter, then percentage / go through {d} and print every letter followed by its share
    for c, share in {d}.items():
        print(c, share)
swap_ends
    ~string {w} {one} | word / string
    ~get {a} | take the first two characters of {w} | the first two characters of {w} / the two letters at the beginning of [{w}|the word] / the first two letters of {w} / the prefix of {w} of length two | {w}[:2]
    ~get {b} | take the last two characters of {w} | the last two characters of {w} / the two letters at the end of {w} / the final two letters of [{w}|the word] / the suffix of {w} of length 2 | {w}[-2:]
    ~get {out} | exchange the two ends of {w} / swap the beginning and the end / put {b} in front and {a} at the end, with the middle of {w} in between | {b} followed by the middle of {w} and {a} / {w} with its first two and last two characters exchanged | {b} + {w}[2:-2] + {a}
    ~print {out} | word / string
"""
CODES = """
shift_cipher
    ~string {text} {plain} | string / message
    ~number {n} {shift} | shift / key
    # define a function {f} that takes a character and a number and returns the letter that many places later in the alphabet, wrapping around; other characters stay as they are / write a function {f}(c, k) that shifts a lower-case letter c by k places with wrap-around and leaves other characters unchanged / create a function named {f} with the parameters c and k: if c is a letter, return the letter k places after it (after z comes a), otherwise return c / implement {f}(c, k), returning the letter k positions after c in the alphabet (modulo 26), or c itself when it is no letter / define {f}(c, k) to move the letter c forward by k in the alphabet, cyclically; c is returned unchanged if it is not a letter / given a character c and an integer k, {f} returns c shifted by k in the alphabet, e.g., {f}("y", 3) = "b"; non-letters are returned as they are. Define it
    def {f}(c, k):
        if not c.isalpha():
            return c
        return chr((ord(c) - ord("a") + k) % 26 + ord("a"))
    ~get {out} | apply {f} to every character of {text} with {n} and join the results / encrypt {text} with {f} and the shift {n} / encode [the message|{text}] by shifting each character by {n} with {f} | the string of {f}(c, {n}) for all characters c in {text} / the result of shifting all characters of {text} by {n} using {f} | "".join({f}(c, {n}) for c in {text})
    ~print {out} | coded message / ciphertext
    ~out? | decrypt {out} by shifting each character back by {n} / shift the characters of [the coded message|{out}] by minus {n} with {f} | the string of {f}(c, -{n}) for all c in {out} / {out} decoded with {f} and -{n} | "".join({f}(c, -{n}) for c in {out})
mirror_alphabet
    # + import string
    ~get {a} | - | the lower-case alphabet / the string of all lower-case letters / string.ascii_lowercase / the letters from a to z as a string | string.ascii_lowercase
    ~get {b} | reverse [the alphabet|{a}] | the reversed alphabet / {a} in reverse order / [the alphabet|{a}] backwards | {a}[::-1]
    ~get {d} | create a translation table from {a} to {b} / use str.maketrans to map {a} to {b} / make a table that translates each character of {a} to that of {b} | the translation table that maps the characters of {a} to those of {b} / the result of str.maketrans for {a} and {b} | str.maketrans({a}, {b})
    ~string {text} {plain} | message / string
    ~out | translate [{text}|the message] with [the table|{d}] / apply the table {d} to {text} / encode {text} with {d} | {text} translated with {d} / the message after applying [the table|{d}] | {text}.translate({d})
signal_table
    ~set {d} {signals} | dictionary / code table
    ~string {w} {code_word} | word / message
    ~get {xs} | look up the code of every letter of {w} in {d} / replace each letter of {w} by its entry in [the table|{d}] / encode {w}: map each character to its value in {d} | the list of codes of the letters in {w} / a list with the value in {d} of each letter of {w} | [{d}[c] for c in {w}]
    ~get {text} | join [the codes|{xs}] with spaces / concatenate the codes with a blank between them | the codes separated by single spaces / the string made from {xs} with spaces between the items | " ".join({xs})
    ~get {e} | invert [the table|{d}] / exchange keys and values of {d} / swap the keys and values of {d} | the inverse of {d} / a dictionary from each code to its letter / the dictionary with keys and values of {d} exchanged | {code: letter for letter, code in {d}.items()}
    ~out | split {text} at the spaces and decode each part with {e} / decode {text} with {e} | the letters for the parts of {text}, looked up in {e} and joined / the decoded word, found by looking up each part of {text} in {e} | "".join({e}[code] for code in {text}.split())
code_points
    ~string {w} {one} | string / word
    ~get {xs} | convert every character of {w} to its ASCII code / map the letters of {w} to their character codes | the list of ASCII codes of the characters in {w} / the code points of all characters of {w} / a list of ord(c) for each c in {w} | [ord(c) for c in {w}]
    ~get {n} | add up the codes / sum the values in {xs} | the sum of [the codes|{xs}] / the total of the character codes / the checksum, which is the sum of {xs} | sum({xs})
    ~get? {ys} | add {k} to each code / increase every number in {xs} by {k} | [the codes|the numbers in {xs}] increased by {k} each / a list with {k} added to each item of {xs} | [x + {k} for x in {xs}]
    ~out | take {n} modulo {small} / reduce the sum modulo {small} | the remainder of {n} when divided by {small} / the sum modulo {small} / {n} mod {small} | {n} % {small}
hex_text
    ~string {w} {one} | string / word
    ~get {xs} | convert each character to its two-digit hexadecimal code / format the code of each character of {w} as two hex digits | the two-digit hexadecimal codes of the characters in {w} / a list of the character codes of {w} in hexadecimal, two digits each | [f"{ord(c):02x}" for c in {w}]
    ~get {text} | join [the codes|{xs}] with colons / concatenate them with ":" in between | the codes in {xs} separated by colons / a string of the hex codes with ":" between them | ":".join({xs})
    ~out | decode {text}: split it at the colons, convert each part from hexadecimal to a character and join them / turn {text} back into a word by converting each colon-separated part from base 16 to a character | the word encoded in {text}, with parts separated by colons and in base 16 / the characters for the hexadecimal parts of {text}, joined | "".join(chr(int(part, 16)) for part in {text}.split(":"))
bit_text
    ~string {w} {short_word} | string / word
    ~get {text} | convert each character of {w} to 8 binary digits and join them / write the character codes of {w} as 8-bit binary numbers, one after the other | the 8-bit binary codes of the characters of {w}, concatenated / the string of bits of {w}, eight for each character | "".join(f"{ord(c):08b}" for c in {w})
    ~get {n} | count the ones in {text} / count the characters "1" of [the string|{text}] | the number of ones in {text} / how many bits in {text} are 1 / the number of times "1" occurs in {text} | {text}.count("1")
    ~if | {n} is even / the number of ones is even / the parity is even | {n} % 2 == 0 | "even parity" | "odd parity"
vowel_mask
    ~string {text} {line} | string / sentence
    ~get {w} | replace every vowel in {text} by {mark} / substitute {mark} for each of the lower-case vowels in {text} | {text} with all lower-case vowels replaced by {mark} / the string {text} in which {mark} stands for every vowel / a copy of {text} with {mark} instead of the letters a, e, i, o and u | "".join({mark} if c in "aeiou" else c for c in {text})
    ~get {n} | count the occurrences of {mark} in {w} | the number of times {mark} occurs in {w} / the number of masked characters in {w}, i.e. of {mark} / how often {w} contains {mark} | {w}.count({mark})
    ~if | more than a quarter of the characters were masked / {n} is more than a quarter of the length of {w} / four times {n} is greater than the length of {w} | {n} > len({w}) / 4 | {w} | {text}
digits_words
    ~string {text} {digit_text} | string of digits / number as a string
    # create a list {ws} with the names of the digits from zero to nine / assign the English words for 0 to 9 to a list named {ws} / let {ws} be the list of the digit names "zero" up to "nine" / initialize {ws} with the words zero, one, two, three, four, five, six, seven, eight, nine / define a list {ws} that holds the ten digit words in order / make a list {ws} such that {ws}[0] is "zero", {ws}[1] is "one" and so on up to "nine"
    {ws} = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    ~get {xs} | replace each digit of {text} by its word from {ws} / look up every digit of {text} in {ws} / spell out [the digits|{text}] with the words in {ws} | the words for the digits of {text} / a list with the name of each digit in {text}, taken from {ws} | [{ws}[int(c)] for c in {text}]
    ~out | join [the words|{xs}] with hyphens / concatenate the words with "-" between them | [the words|the items of {xs}] joined by hyphens / the digit words separated by "-" / {xs} as one string with hyphens | "-".join({xs})
luhn_steps
    ~string {text} {card} | card number / string of digits
    ~get {xs} | convert the digits of {text} to integers and reverse them / turn {text} into a list of integers in reverse order | the digits of {text} as integers from right to left / the reversed list of the digits of {text} as numbers | [int(c) for c in {text}[::-1]]
    ~get {ys} | double every second digit, starting with the one at index 1 / double the digits at odd indices and keep the others | [the digits|{xs}] with those at odd indices doubled / a list in which each item of {xs} at an odd position is doubled and the rest is unchanged | [2 * x if i % 2 else x for i, x in enumerate({xs})]
    ~get {zs} | subtract 9 from every number greater than 9 / reduce the numbers above 9 by 9 | {ys} with 9 subtracted from each number above 9 / the numbers in {ys}, those larger than 9 reduced by 9 | [y - 9 if y > 9 else y for y in {ys}]
    ~if | the sum of {zs} is divisible by 10 / the sum of these numbers is a multiple of 10 / {zs} adds up to a multiple of ten | sum({zs}) % 10 == 0 | "valid" | "invalid"
book_number
    ~string {text} {nine_digits} | string / book code
    ~get {xs} | multiply the first digit by 1, the second by 2 and so on / multiply each digit of {text} by its position, counted from 1 | the products of the digits of {text} and their positions, starting at 1 / a list with every digit of {text} times its place, where the first place is 1 | [i * int(c) for i, c in enumerate({text}, 1)]
    ~get {n} | sum [the products|{xs}] and take the remainder modulo 11 / add up {xs} and reduce the sum modulo 11 | the sum of the products modulo 11 / the remainder of the sum of {xs} divided by 11 | sum({xs}) % 11
    ~get {w} | - | "X" if {n} is 10, otherwise {n} as a string / the check character: "X" for 10, else the digit {n} / the string of {n}, or "X" if {n} equals 10 | "X" if {n} == 10 else str({n})
    ~out | append [the check character|{w}] to {text} after a hyphen | {text} followed by a hyphen and {w} / {text}, "-" and {w} concatenated / the code with the check character after a hyphen | {text} + "-" + {w}
"""
PARSING = """
key_value_pairs
    ~string {text} {settings} | string / settings string
    ~get {ws} | split {text} at the semicolons / split [the string|{text}] into its parts, separated by ";" | the parts of {text} between semicolons / the list of entries in {text}, separated by ";" / the list of key=value entries of {text} | {text}.split(";")
    ~get {d} | build a dictionary from the parts: what stands before "=" is the key, what follows is the value as an integer / split each part at "=" and create a dictionary of keys and integer values | a dictionary with the keys and integer values of the entries in {ws} / the dictionary that maps the name in each part to its number | {key: int(value) for key, value in (part.split("=") for part in {ws})}
    ~get {best} | find the key with the largest value | the key of {d} with the largest value / the name whose value in {d} is highest / the key that maps to the maximum of {d} | max({d}, key={d}.get)
    ~out | double the value of {best} | the value of {best} in {d}, doubled / twice the value stored under {best} / 2 times [the largest value|{d}[{best}]] | 2 * {d}[{best}]
csv_numbers
    ~string {text} {csv} | string / comma-separated string
    ~get {xs} | split {text} at the commas and convert the parts to integers / parse {text} into a list of integers / convert the comma-separated numbers in {text} to ints | the list of integers in {text} / the numbers of {text} as a list of ints | [int(part) for part in {text}.split(",")]
    ~get {ys} | remove the smallest and the largest number / drop the minimum and the maximum after sorting / sort [the numbers|{xs}] and cut off the first and the last | the sorted numbers without the smallest and the largest one / {xs} sorted, without its first and last element | sorted({xs})[1:-1]
    ~get {text2} | convert [the remaining numbers|{ys}] to strings and join them with ";" / join {ys} with semicolons | the numbers in {ys} separated by semicolons / a string with the items of {ys} joined by ";" | ";".join(str(y) for y in {ys})
    ~print {text2} | string / text
csv_record
    ~string {text} {csv_line} | line / string
    ~get {ws} | split [the line|{text}] at the commas / split {text} by "," | the fields of {text} / the list of comma-separated fields in {text} / the fields of the line as a list | {text}.split(",")
    # unpack the fields into {a}, {b} and {w} / assign the three fields to {a}, {b} and {w} / store the first field in {a}, the second in {b} and the third in {w} / unpack {ws} into the variables {a}, {b} and {w} / let {a}, {b} and {w} be the three items of {ws} / set {a}, {b}, {w} to the elements of {ws}
    {a}, {b}, {w} = {ws}
    # convert {b} to an integer / change {b} from a string to an int / turn {b} into a number / make {b} an integer / replace {b} by its integer value / parse {b} as an integer
    {b} = int({b})
    # print {a}, {b} plus 1 and {w} / print {a}, then {b} increased by one, then {w} / display {a}, {b} + 1 and {w} on one line / output the values of {a}, {b} + 1 and {w} separated by spaces / show {a}, followed by {b} plus one and {w} / add 1 to {b} in the output: print {a}, {b} + 1, {w}
    print({a}, {b} + 1, {w})
clock_shift
    ~string {text} {clock} | time / string
    ~get {xs} | split {text} at the colon and convert both parts to integers / parse hours and minutes of {text} as integers | the hours and minutes of {text} as a list of integers / the two numbers in {text} / a list with the hour and the minute of [the time|{text}] | [int(part) for part in {text}.split(":")]
    ~get {n} | convert [the time|it] to minutes since midnight / multiply the hours by 60 and add the minutes | the number of minutes since midnight / 60 times the first number in {xs} plus the second | {xs}[0] * 60 + {xs}[1]
    # add {minutes} minutes to {n}, wrapping around at 24 hours / increase {n} by {minutes} and take the result modulo 1440 / move the time {minutes} minutes ahead, modulo one day (1440 minutes) / set {n} to ({n} + {minutes}) % 1440 / add {minutes} to {n}, modulo 1440 / let {n} advance by {minutes} minutes; after 1440 it starts again at 0
    {n} = ({n} + {minutes}) % 1440
    ~out | format {n} as hh:mm / convert [the minutes|{n}] back to the form hh:mm / write {n} as hours and minutes with two digits each, separated by a colon | {n} as a time in the format hh:mm / the new time as hh:mm, with leading zeros | f"{{n} // 60:02d}:{{n} % 60:02d}"
address_parts
    ~string {text} {ip} | IP address / address
    ~get {xs} | split {text} at the dots and convert the parts to integers / parse the four numbers of {text} | the four numbers in {text} as integers / the parts of [the address|{text}] as a list of ints / a list of the integers between the dots in {text} | [int(part) for part in {text}.split(".")]
    ~truth? | all [four|] numbers are between 0 and 255 / every number in {xs} is at least 0 and at most 255 | all(0 <= x <= 255 for x in {xs})
    ~get {ws} | write each number as 8 binary digits / convert every number of {xs} to an 8-digit binary string | the numbers in {xs} as binary strings of 8 digits / a list of the 8-bit binary forms of [the numbers|{xs}] | [f"{x:08b}" for x in {xs}]
    ~out | join [them|the binary strings|{ws}] with dots | the binary strings joined by dots / the items of {ws} with dots between them / the address in binary: {ws} joined with "." | ".".join({ws})
newer_version
    ~string {a} {version} | version / version string
    ~string {b} {version2} | version / version string
    # define a function {f} that takes a version string and returns its numbers as a tuple of integers / write a function {f}({ps.bare}) that splits {ps.bare} at the dots and returns a tuple of ints / create a function {f} which converts a version such as "1.20.3" to the tuple (1, 20, 3) / implement {f}({ps.bare}), returning the dot-separated numbers in {ps.bare} as a tuple of integers / define {f}({ps.bare}) to parse a version: {f}("2.10") returns (2, 10) / given a string like "3.1.4", {f} returns (3, 1, 4). Write it with the parameter {ps.bare}
    def {f}({ps}):
        return tuple(int(part) for part in {ps}.split("."))
    ~get {best} | compare the two versions by {f} and keep the newer one / choose the larger of {a} and {b}, compared by {f} | the newer one of {a} and {b}, using {f} as the key / the maximum of {a} and {b} with {f} as the key | max({a}, {b}, key={f})
    ~if | {best} equals {a} / {a} is the newer version / the newer version is {a} | {best} == {a} | "first" | "second"
fraction_text
    ~string {text} {fraction} | fraction / string
    ~get {xs} | split {text} at the slash and convert both parts to integers / parse numerator and denominator of {text} | the numerator and denominator of {text} as a list of integers / the two integers in {text} | [int(part) for part in {text}.split("/")]
    # + from math import gcd
    ~get {n} | - | the greatest common divisor of [the two numbers|the numbers in {xs}] / the gcd of numerator and denominator / the gcd of {xs}[0] and {xs}[1] / the largest number that divides both | gcd({xs}[0], {xs}[1])
    ~get {out} | divide both numbers by {n} and join them with a slash / reduce the fraction by {n} and write it as a string / cancel {n} and write the fraction as "a/b" | the reduced fraction as a string with a slash / the string "a/b" of both numbers divided by {n} | f"{{xs}[0] // {n}}/{{xs}[1] // {n}}"
    ~print {out} | fraction / reduced fraction
point_text
    ~list {ws} {point_texts} | list of strings / list of points
    # define a function {f} that takes a string such as "(3, -4)" and returns the two integers as a tuple / write a function {f}({ps.bare}) that strips the parentheses of {ps.bare}, splits it at ", " and returns a tuple of ints / create a function {f} which turns a text like "(1, 2)" into the tuple of its integers / implement {f}({ps.bare}): remove the parentheses, split at the comma, return a tuple of integers / define {f} to parse a point: {f}("(5, 7)") gives (5, 7) / given a point as text, e.g. "(0, 3)", the function {f} returns the tuple of its coordinates. Define it with the parameter {ps.bare}
    def {f}({ps}):
        return tuple(int(part) for part in {ps}.strip("()").split(","))
    ~get {xs} | apply {f} to each string in {ws} / parse all the points with {f} / convert every item of [the list|{ws}] with {f} | the list of points that {f} gives for the strings in {ws} / the parsed points of {ws} / the list of {f}(s) for all strings s in {ws} | [{f}(s) for s in {ws}]
    ~get {best} | choose the point closest to the origin / find the point in {xs} with the smallest sum of squares | the point of {xs} nearest to (0, 0) / the tuple in {xs} whose squares have the smallest sum | min({xs}, key=lambda p: p[0] ** 2 + p[1] ** 2)
    ~print {best} | point / closest point
temperature_text
    ~list {ws} {temp_texts} | list of strings / list of readings
    # define a function {f} that takes a reading such as "68F" or "20C" and returns it in degrees Celsius / write a function {f}({ps.bare}) that returns the number in {ps.bare} as a float if it ends with "C", and converted from Fahrenheit to Celsius if it ends with "F" / create a function named {f} which converts a temperature text ending with C or F to a float in Celsius / implement {f}({ps.bare}): the last letter is the unit; a value in F is converted to Celsius (subtract 32, multiply by 5, divide by 9), a value in C is returned as it is / define {f}({ps.bare}), which parses strings like "50F" and "12C" to degrees Celsius, e.g., {f}("50F") = 10.0 / given a temperature with its unit at the end (C or F), {f} returns its value in Celsius. Define it with the parameter {ps.bare}
    def {f}({ps}):
        value = float({ps}[:-1])
        if {ps}[-1] == "F":
            return (value - 32) * 5 / 9
        return value
    ~get {xs} | convert all readings in {ws} with {f} and round them to one decimal / apply {f} to every item of {ws} and round each to 1 decimal place | the values of {f} for the items of {ws}, rounded to one decimal / the readings in degrees Celsius, each rounded to 1 decimal | [round({f}(s), 1) for s in {ws}]
    ~out | - | the highest and the lowest value in {xs} / the maximum and the minimum of {xs} / the largest temperature, then the smallest | max({xs}), min({xs})
path_parts
    ~string {text} {path} | path / file path
    ~get {ws} | split {text} at the slashes / split [the path|{text}] into its components | the components of {text} / the parts of [the path|{text}] between the slashes / the list of names in {text}, separated by "/" | {text}.split("/")
    ~get {w} | take the last component / select the last item of {ws} | the file name, i.e. the last component / the last element of {ws} / the last part of [the path|{text}] | {ws}[-1]
    # split the file name at the dot into {a} and {b} / split {w} at the period and assign the two parts to {a} and {b} / let {a} and {b} be the name and the extension in {w} / store what is before the dot of {w} in {a} and what comes after it in {b} / unpack the parts of {w} around "." into {a} and {b} / assign stem and extension of {w} to {a} and {b}
    {a}, {b} = {w}.split(".")
    ~out | - | {a} in upper case and the number of folders, i.e. the components before the file name / {a} in capitals, followed by the number of components of {ws} minus one / the upper-case {a} and the length of {ws} minus 1 | {a}.upper(), len({ws}) - 1
query_string
    ~string {text} {url} | URL / address
    ~get {w} | take everything after the question mark / keep the part of {text} after "?" / split {text} at "?" and take the second part | the part of {text} after the question mark / the query string of {text}, i.e. what follows "?" | {text}.split("?")[1]
    ~get {d} | split [the query|{w}] at "&", each part at "=", and make a dictionary of it / parse [the query|{w}] into a dictionary of strings / turn {w} into a dictionary whose entries are separated by "&" and written key=value | the parameters in {w} as a dictionary / a dictionary of the key=value pairs of {w}, separated by "&" | dict(part.split("=") for part in {w}.split("&"))
    # print each parameter name and its value separated by a colon and a space, in alphabetical order / for the keys of {d} in sorted order, print key, ": " and value / print the sorted items of {d}, one per line, as "key: value" / loop over the items of {d} sorted by key and print them in the form key: value / output all parameters in alphabetical order, each on its own line as name: value / go through sorted({d}.items()) and print key and value with a colon and a space in between
    for name, value in sorted({d}.items()):
        print(f"{name}: {value}")
numbers_in_text
    ~string {text} {priced} | sentence / string
    # + import re
    ~get {ws} | find all numbers in {text} with a regular expression / extract every sequence of digits from {text} with re.findall / use the pattern \\d+ to find all digit sequences in {text} | the list of digit sequences in {text}, found with re.findall / all matches of \\d+ in {text} | re.findall(r"\\d+", {text})
    ~get {xs} | convert [the matches|{ws}|them] to integers / turn each string of {ws} into an integer | [the matches|the strings in {ws}] as integers / the integer values of {ws} / a list of ints from {ws} | [int(s) for s in {ws}]
    # print how many numbers there are, their sum and their maximum / print the length, the sum and the largest item of {xs} / show the number of items in {xs}, the total and the maximum / output len, sum and max of {xs} on one line / display count, sum and maximum of the numbers in {xs} / print the count, then the sum, then the largest of these integers
    print(len({xs}), sum({xs}), max({xs}))
dates_in_text
    ~string {text} {dated} | text / string
    # + import re
    ~get {ws} | find all dates of the form yyyy-mm-dd in {text} / use a regular expression to extract the dates (four digits, two digits, two digits, with hyphens) from {text} / extract every date written as yyyy-mm-dd from {text} with re.findall | the dates in {text} written as yyyy-mm-dd / a list of all substrings of {text} of the form dddd-dd-dd | re.findall(r"\\d{4}-\\d{2}-\\d{2}", {text})
    ~get {xs} | extract the years of the dates as integers / take the first four characters of each date and convert them to int | the years of [the dates|{ws}] as integers / a list with the year of each date in {ws} as an int | [int(s[:4]) for s in {ws}]
    ~out | - | the difference between the latest and the earliest year / the largest year minus the smallest / the span of years in {xs}, i.e. maximum minus minimum | max({xs}) - min({xs})
snake_to_camel
    ~string {text} {snake} | identifier / string
    ~get {ws} | split {text} at the underscores / split [the identifier|{text}] by "_" | the parts of {text} between the underscores / the words in {text}, which are separated by underscores / the underscore-separated parts of {text} | {text}.split("_")
    ~get {w} | keep the first word and capitalize the others, all joined / join [the words|{ws}] in camel case: the first as it is, each other capitalized | the camel-case form of [the words|{ws}] / the first word followed by the other words with capital initials, without separators | {ws}[0] + "".join(part.capitalize() for part in {ws}[1:])
    ~get? {n} | count the upper-case letters in {w} | the number of capital letters in {w} / how many characters of {w} are upper case / the number of upper-case letters of [the new name|{w}] | sum(c.isupper() for c in {w})
    ~out | put an underscore in front of every capital letter of {w} and convert everything to lower case / convert {w} back to snake case | the snake-case form of {w}, with "_" before each capital letter and all letters in lower case / {w} in snake case | "".join("_" + c.lower() if c.isupper() else c for c in {w})
email_checks
    ~list {ws} {maybe_emails} | list of strings / list of addresses
    # write a function named {f} that takes a string and returns True if it contains exactly one "@" and a dot after it / define a function {f}({ps.bare}) that checks that {ps.bare} has exactly one @ sign and that the part after it contains a period / create a function {f} which tells whether a text has one "@" only and a "." in the part after it / implement {f}({ps.bare}), which is True when {ps.bare} contains "@" once and there is a dot behind it / define {f}({ps.bare}): return False unless {ps.bare} has exactly one "@"; otherwise return whether what follows it contains "." / given an address {ps.bare}, {f} returns True if and only if "@" occurs once and a "." comes later. Write this function
    def {f}({ps}):
        if {ps}.count("@") != 1:
            return False
        return "." in {ps}.split("@")[1]
    ~get {xs} | filter [{ws}|the list] with {f} / keep only the addresses for which {f} returns True / remove the strings that {f} rejects | the strings in {ws} that pass {f} / a list of the valid addresses according to {f} | [s for s in {ws} if {f}(s)]
    ~out | - | the number of invalid addresses / how many strings in {ws} are not valid, that is the length of {ws} minus that of {xs} / the length of {ws} minus the length of {xs} | len({ws}) - len({xs})
password_rules
    ~string {w} {password} | password / string
    ~get {a} | check whether {w} contains a digit | whether {w} contains at least one digit / True if any character of {w} is a digit, else False / whether there is a digit in [the password|{w}] / the truth value of whether {w} has a digit | any(c.isdigit() for c in {w})
    ~get {b} | check whether {w} contains an upper-case letter | whether {w} contains at least one upper-case letter / True if any character of {w} is upper case, False otherwise / whether there is a capital letter in [the password|{w}] | any(c.isupper() for c in {w})
    ~get {n} | - | the number of rules that {w} fulfils: {a}, {b} and a length of at least 8 / the sum of {a}, {b} and whether {w} has 8 or more characters / how many of the three conditions hold: {a}, {b}, {w} is at least 8 characters long | {a} + {b} + (len({w}) >= 8)
    # print "strong" if {n} is 3, "medium" if it is 2, and "weak" otherwise / if {n} equals 3 print "strong", if it equals 2 print "medium", else print "weak" / rate the password: print "strong" for 3 rules, "medium" for 2 and "weak" for fewer / print "strong", "medium" or "weak" when {n} is 3, 2 or less, respectively / output "strong" when all three hold ({n} is 3), "medium" when {n} is 2, otherwise "weak" / depending on {n}, print "strong" (3), "medium" (2) or "weak" (anything less)
    if {n} == 3:
        print("strong")
    elif {n} == 2:
        print("medium")
    else:
        print("weak")
bracket_check
    ~string {text} {brackets2} | string / expression
    # create a dictionary {d} that maps each closing bracket to its opening one: ")" to "(", "]" to "[" and "}" to "{" / let {d} be a dictionary from the closing brackets ), ] and } to the matching opening brackets / define a dictionary {d} with the keys ")", "]", "}" and the values "(", "[", "{" / assign a dictionary of the bracket pairs, closing bracket as key and opening bracket as value, to {d} (round, square and curly) / initialize {d} as a dictionary that gives for each of ")", "]" and "}" the opening counterpart / store the pairs ) and (, ] and [, } and { in a dictionary {d}, the closing ones being the keys
    {d} = {")": "(", "]": "[", "}": "{"}
    # write a function {f} that takes a string and uses a stack and {d} to check whether its brackets are balanced / define a function {f}({ps.bare}) that returns True if all brackets in {ps.bare} are closed in the right order, with the help of {d} / create a function named {f} which checks with a stack that every closing bracket of {ps.bare} matches the last open one (see {d}) and that none stays open / implement {f}({ps.bare}): push opening brackets on a list; for a closing one, pop and compare with {d}; the list must be empty at the end / define {f}({ps.bare}), which tells whether the brackets of {ps.bare} are balanced; {d} holds the pairs / given a string {ps.bare}, {f} returns whether its brackets match, using a list as a stack and the dictionary {d}. Write {f}
    def {f}({ps}):
        stack = []
        for c in {ps}:
            if c in {d}.values():
                stack.append(c)
            elif c in {d} and (not stack or stack.pop() != {d}[c]):
                return False
        return not stack
    ~call {f} {text}
"""
LAYOUT = """
aligned_table
    ~list {ws} {some_words} | list of words / list of strings
    ~get {n} | - | the length of the longest word / the maximum length of the words in {ws} / the number of characters of the longest string in {ws} / the width of the column, i.e. the largest word length in {ws} | max(len(w) for w in {ws})
    # print every word right-aligned in a field of width {n} / print the words in {ws} one per line, each padded with spaces on the left to {n} characters / right-justify each word to the width {n} and print it / for each word, print it right-aligned to {n} columns / loop over {ws} and print each item with rjust({n}) / output all words, each on its own line and aligned to the right at width {n}
    for w in {ws}:
        print(w.rjust({n}))
    # print a line of {n} dashes / print {n} times the character "-" / print a dashed line as wide as the column / output a string of {n} hyphens / draw a line with "-" repeated {n} times / print "-" multiplied by {n}
    print("-" * {n})
price_list
    ~set {d} {menu} | dictionary / price list
    ~get {n} | - | the length of the longest name in {d} / the largest number of characters among the keys of {d} / the maximum key length | max(len(key) for key in {d})
    # print each name left-aligned in {n} characters, then the price with two decimals and a width of 8 / for every item of {d}, print the name padded to {n} characters, followed by the price in a field of width 8 with 2 decimals / print the entries of {d} as a table: the name left-justified to {n} columns, the price right-aligned in 8 columns with two decimals / loop over {d} and print the key with width {n}, then the value formatted as 8.2f / output all names and prices in two columns, the first {n} wide, the second 8 wide with two digits after the point / format each line with the name left-aligned to width {n} and the price to 8 places with 2 decimals, and print it
    for name, price in {d}.items():
        print(f"{name:<{{n}}}{price:8.2f}")
    ~out | format the sum of the prices with two decimals | the total of all prices with two decimals / the sum of the values of {d}, formatted to 2 decimal places / the sum of [the prices|the values in {d}] as a string with two decimals | f"{sum({d}.values()):.2f}"
boxed_text
    ~string {text} {phrase} | text / string
    ~get {w} | surround {text} with "| " and " |" / put "| " before and " |" after {text} | {text} between "| " and " |" / the line "| " + {text} + " |" / {text} framed by a vertical bar and a space on each side | "| " + {text} + " |"
    ~get {a} | - | a line of dashes as long as {w} / the string "-" repeated as many times as {w} has characters / as many hyphens as {w} is long | "-" * len({w})
    # print {a}, {w} and {a} on three lines / print the framed text: {a}, then {w}, then {a} again, each on its own line / print {w} with {a} above and below it / output three lines: {a}, {w}, {a} / display {a}, below it {w}, below that {a} / print {a}, {w}, {a}, separated by newlines
    print({a})
    print({w})
    print({a})
fixed_width_codes
    ~list {xs} {codes} | list of numbers / list of integers
    ~get {ws} | convert each number to a string with {width} digits, padded with zeros / pad the numbers in {xs} with leading zeros to {width} digits / zero-fill every item of {xs} to {width} places | the numbers of {xs} as strings of {width} digits with leading zeros / a list of strings, each number of {xs} filled up with zeros to width {width} | [str(x).zfill({width}) for x in {xs}]
    ~get {out} | put {letter} in front of each [string|code] and sort them in descending order / add the prefix {letter} to every string and sort the result in reverse | the strings of {ws} with {letter} in front, in descending order / the codes with prefix {letter}, sorted from high to low | sorted(({letter} + w for w in {ws}), reverse=True)
    ~out | join [the codes|{out}] with commas / concatenate {out} with "," | [the codes|{out}] separated by commas / the items of {out} joined by "," / one string with all codes and commas between them | ",".join({out})
wrapped_text
    ~string {text} {prose} | text / string
    ~number {n} {columns} | width / number
    # + import textwrap
    ~get {ws} | wrap {text} to lines of at most {n} characters / break [the text|{text}] into lines no longer than {n} / use textwrap to wrap {text} at width {n} | the lines of {text} wrapped at {n} characters / the list of lines that textwrap.wrap gives for {text} and {n} | textwrap.wrap({text}, {n})
    # print the lines centered in {n} columns / print each line of {ws} centered to the width {n} / center every line in {n} characters and print it / loop over the lines and print each one with center({n}) / for all lines in {ws}: print the line centered in a field of width {n} / output the lines of {ws}, each centered within {n} characters
    for line in {ws}:
        print(line.center({n}))
    ~out? | - | the number of lines / how many lines {ws} has / the length of {ws} | len({ws})
letter_pyramid
    ~string {w} {short_word} | word / string
    # print the first letter, then the first two letters and so on, each on a new line / print all prefixes of {w} from the shortest to the longest / for i from 1 to the length of {w}, print the first i characters / print {w} growing letter by letter, one prefix per line / output every prefix of {w} on its own line, starting with the first letter / loop over the lengths from 1 to len({w}) and print that many letters of {w}
    for i in range(1, len({w}) + 1):
        print({w}[:i])
    ~get {xs} | collect all suffixes of {w}, the longest first | the list of all suffixes of {w}, from the whole word to the last letter / the suffixes of {w}, longest first / a list of {w} without its first 0, 1, 2, ... letters | [{w}[i:] for i in range(len({w}))]
    ~out | sort [the suffixes|{xs}] alphabetically | [the suffixes|{xs}] in alphabetical order / the sorted suffixes / {xs} sorted | sorted({xs})
replace_in_order
    ~string {text} {plain} | string / text
    ~get {w} | replace all spaces in {text} with underscores / substitute "_" for each space of {text} | {text} with underscores instead of spaces / the string {text} with each space replaced by "_" / a copy of {text} that has "_" for every space | {text}.replace(" ", "_")
    ~get {out} | keep only the part of {w} before the last underscore / cut off the part after the last underscore / split {w} from the right at "_" once and take the first part | the part of {w} before its last underscore / {w} up to, but not including, the last "_" | {w}.rsplit("_", 1)[0]
    # print {out} in upper case / convert {out} to capitals and print it / show {out} with all letters upper-cased / output the upper-case version of {out} / display the string {out} in capital letters / make every letter of {out} upper case and print the result
    print({out}.upper())
partition_line
    ~string {text} {labelled} | line / string
    # split {text} at the first colon into {a} and {b} / partition {text} at ": " and store what is before it in {a} and what is after it in {b} / assign the parts of {text} before and after the first ": " to {a} and {b} / let {a} be the text before the first colon and {b} the text after it (without the space) / unpack {text}, split once at ": ", into {a} and {b} / separate label and content of {text} at the first ": "; call them {a} and {b}
    {a}, {b} = {text}.split(": ", 1)
    ~get {ws} | split {b} at the commas and strip each part / split {b} by "," and remove the spaces around the parts | the comma-separated parts of {b} without surrounding spaces / a list of the items in {b}, separated by commas and stripped | [part.strip() for part in {b}.split(",")]
    # print {a} and the number of items in {ws} / print {a} followed by the length of {ws} / display the label {a} and how many items {ws} has / show {a} and len({ws}) on one line / output {a}, then the number of elements of {ws} / print the label and the number of its items
    print({a}, len({ws}))
    ~out? | - | the items of {ws} in reverse order / {ws} reversed / the list {ws} backwards | {ws}[::-1]
"""


def _mixed_text(rng: Random) -> str:
    pool = [plain_word(rng) for _ in range(rng.randint(3, 4))]
    return " ".join(
        rng.choice((w, w, w.capitalize(), w.upper())) for w in rng.choices(pool, k=rng.randint(6, 9))
    )


def _sentence_of(rng: Random, low: int, high: int) -> str:
    return " ".join(plain_word(rng) for _ in range(rng.randint(low, high)))


def _prose(rng: Random) -> str:
    return f"{_sentence_of(rng, 3, 5).capitalize()}, {_sentence_of(rng, 2, 4)}; {_sentence_of(rng, 2, 4)}{rng.choice('.!?')}"


def _stopped(rng: Random) -> str:
    words = [f"{rng.choice(('the', 'a'))} {plain_word(rng)}" for _ in range(3)]
    return f"{words[0]} of {words[1]} {rng.choice(CATEGORIES['verb'])} {words[2]}"


def _anagrams(rng: Random) -> list[str]:
    words = [plain_word(rng) for _ in range(3)]
    shuffled = ["".join(rng.sample(w, len(w))) for w in words[:2]]
    return rng.sample([*words, *shuffled], 5)


def _signals(rng: Random) -> dict[str, str]:
    letters = rng.sample("abdegiklmnorstu", 4)
    return dict(
        zip(letters, rng.sample(("..", "-.", ".-", "--", "...", "-..", ".-.", "--."), 4), strict=True)
    )


def _point(rng: Random) -> str:
    return f"({rng.randint(-9, 9)}, {rng.randint(-9, 9)})"


def _password(rng: Random) -> str:
    return (
        made_up(rng, 2)
        + rng.choice(("", "X", "Q", "Ab"))
        + rng.choice(("", str(rng.randint(0, 999))))
        + rng.choice(("", "!", "#"))
    )


def _maybe_email(rng: Random) -> str:
    name, place = made_up(rng), made_up(rng)
    return rng.choice(
        (f"{name}@{place}.com", f"{name}@{place}.org", f"{name}{place}", f"{name}@@{place}.net")
    )


def _fraction(rng: Random) -> str:
    k = rng.randint(2, 9)
    return f"{k * rng.randint(1, 12)}/{k * rng.randint(2, 15)}"


MORE = {
    "mixed_text": sampled("str", _mixed_text),
    "prose": sampled("str", _prose),
    "two_sentences": sampled(
        "str", lambda r: ". ".join(_sentence_of(r, 2, 6).capitalize() for _ in range(r.randint(2, 4)))
    ),
    "stopped": sampled("str", _stopped),
    "lines": sampled("str", lambda r: "\n".join(_sentence_of(r, 1, 4) for _ in range(r.randint(2, 4)))),
    "phrase": sampled(
        "str",
        lambda r: (
            " ".join(plain_word(r).capitalize() for _ in range(r.randint(2, 4)))
            if r.random() < 0.7
            else r.choice(
                ("Never odd or even", "No lemon, no melon", "Step on no pets", "Was it a rat I saw")
            )
        ),
    ),
    "anagrams": sampled("list[str]", _anagrams),
    "short_word": sampled("str", lambda r: made_up(r, 2)[:6]),
    "run_pairs": sampled(
        "list[tuple[mixed]]",
        lambda r: [(r.choice("abcdxyz*#"), r.randint(1, 6)) for _ in range(r.randint(3, 5))],
    ),
    "shift": integer(1, 25),
    "signals": sampled("dict[str,str]", _signals),
    "code_word": derived(lambda s: "".join((list(s.signals) * 2)[1:6])),
    "digit_text": sampled("str", lambda r: str(r.randint(100, 999999))),
    "nine_digits": sampled("str", lambda r: "".join(r.choice("0123456789") for _ in range(9))),
    "settings": sampled(
        "str", lambda r: ";".join(f"{made_up(r, 2)}={r.randint(1, 99)}" for _ in range(r.randint(2, 4)))
    ),
    "csv_line": sampled(
        "str",
        lambda r: f"{r.choice(CATEGORIES['person'])},{r.randint(7, 90)},{r.choice(CATEGORIES['city'][:28])}",
    ),
    "ip": sampled("str", lambda r: ".".join(str(r.randint(0, 255)) for _ in range(4))),
    "version": sampled("str", lambda r: ".".join(str(r.randint(0, 20)) for _ in range(3))),
    "version2": sampled("str", lambda r: ".".join(str(r.randint(0, 20)) for _ in range(3))),
    "fraction": sampled("str", _fraction),
    "point_texts": sampled("list[str]", lambda r: [_point(r) for _ in range(r.randint(3, 5))]),
    "temp_texts": sampled(
        "list[str]", lambda r: [f"{r.randint(-5, 99)}{r.choice('CF')}" for _ in range(r.randint(3, 5))]
    ),
    "path": sampled(
        "str",
        lambda r: (
            "/".join(plain_word(r) for _ in range(r.randint(2, 4)))
            + "."
            + r.choice(("txt", "csv", "py", "json", "md"))
        ),
    ),
    "url": sampled(
        "str",
        lambda r: (
            f"https://{made_up(r, 2)}.org/{made_up(r)}?"
            + "&".join(f"{made_up(r, 1)}{i}={plain_word(r)}" for i in range(r.randint(2, 3)))
        ),
    ),
    "priced": sampled(
        "str",
        lambda r: (
            f"{r.choice(CATEGORIES['person'])} bought {r.randint(2, 60)} {r.choice(CATEGORIES['fruit'])}s for {r.randint(5, 300)} coins in {r.randint(1990, 2030)}"
        ),
    ),
    "dated": sampled(
        "str",
        lambda r: " ".join(
            f"{plain_word(r)} {r.randint(1950, 2030)}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"
            for _ in range(3)
        ),
    ),
    "maybe_emails": sampled("list[str]", lambda r: [_maybe_email(r) for _ in range(r.randint(3, 5))]),
    "password": sampled("str", _password),
    "brackets2": sampled(
        "str",
        lambda r: r.choice(
            ("([])", "{[()]}", "(]", "a[b(c)d]e", "((x)", "{x: [1, 2]}", "[(])", "f(x[0])", "}{")
        ),
    ),
    "codes": sampled("list[int]", lambda r: [r.randint(1, 999) for _ in range(r.randint(3, 6))]),
    "width": choice(4, 5, 6, 7),
    "columns": integer(14, 30),
    "labelled": sampled(
        "str",
        lambda r: f"{plain_word(r)}: " + ", ".join(plain_word(r) for _ in range(r.randint(2, 5))),
    ),
    "text2": new("output", "joined", "line2", "text_new"),
}

for _table in (WORDS, CHARACTERS, CODES, PARSING, LAYOUT):
    formal(d, _table, {**SLOTS, **MORE})
