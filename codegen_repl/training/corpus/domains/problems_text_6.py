"""Short stories and statements on text (see problems_text): helpers used later, padding, counting, parsing."""

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.domains.problems_text import SLOTS, d
from codegen_repl.training.corpus.domains.problems_text_2 import GIVEN
from codegen_repl.training.corpus.domains.problems_text_3 import MORE as NAMES
from codegen_repl.training.corpus.domains.problems_text_4 import MORE
from codegen_repl.training.corpus.draws import exact

STATEMENTS = r"""
first_repeated_initial
    # > {result}
    # find the first word in {ws} whose initial an earlier word already had, as {result}; if there is none, {result} is None / go through {ws} and keep the initials seen so far; stop at the first word with a known initial and call it {result} (None if that never happens) / {result} starts as None. loop over {ws}, and when the first letter of a word was the first letter of one before, let {result} be that word and leave the loop / which word of {ws} is the first to share its initial with an earlier one? store it in {result}, or None / set {result} to the earliest word in {ws} that repeats the initial of a word before it, and to None when all initials differ / with a set of first letters, find in {ws} the first word that begins like a word before it. put it in {result}, otherwise None
    {result} = None
    seen = set()
    for item in {ws}:
        if item[0] in seen:
            {result} = item
            break
        seen.add(item[0])
remove_short_in_place
    # > {ws}
    # remove from {ws} all words of fewer than {k} letters, but not the first word, however short it is / keep in {ws} the first word and, of the others, those with at least {k} letters / drop each word from {ws} that has less than {k} characters, unless it is the very first / {ws} shall lose its words shorter than {k}, with the exception of the one at the front / throw the words under {k} letters out of {ws}; the first one always stays / filter {ws}: a word remains if it is the first or at least {k} letters long
    {ws} = [item for i, item in enumerate({ws}) if i == 0 or len(item) >= {k}]
upper_every_nth
    # > {ws}
    # put every {n.th} word of {ws} in capitals, in the list itself / change {ws} so that words number {n}, {n} times two, {n} times three and so on (counted from 1) are upper case / in place, make each {n.th} item of {ws} upper case and leave the others / loop over the indices of {ws} from {n} - 1 in steps of {n} and replace the word there by its upper-case form / {ws} should have its every {n.th} word in capital letters, the rest as before / turn the word at every {n.th} place of {ws} into capitals, changing the list
    for i in range({n} - 1, len({ws}), {n}):
        {ws}[i] = {ws}[i].upper()
word_frame_print
    # print {w} with a {mark} on both sides and lines of {mark} above and below that are two characters longer than the word / frame {w}: a line of {mark} (length of the word plus 2), the word between two {mark}, the line again / draw a box of {mark} around {w} and print it, three lines of equal length / show {w} in a box: the first and last line are {mark} repeated two times more often than the word has letters, the middle one is {mark}, word, {mark} / surround {w} by {mark} on all sides and print the three lines / put {mark} before and after {w} and print this between two lines of {mark} that have the same length
    row = {mark} * (len({w}) + 2)
    print(row)
    print({mark} + {w} + {mark})
    print(row)
print_with_gaps
    # print {text} with its words in reverse order, except that the first word stays first / show the words of {text} from the last to the second, but with the first one still in front / print the first word of {text} and then the other words backwards in order, with spaces / keep the first word of {text} in place and reverse the order of the remaining ones, then print everything with spaces between / output {text} with all words but the first in reverse order / the words of {text} after the first should come in the opposite order: print the line that this gives
    words = {text}.split()
    print(" ".join(words[:1] + words[:0:-1]))
count_by_kind
    # > {tally}
    # count the letters, digits, spaces and other characters of {mixed} in a dictionary {tally} with the keys "letters", "digits", "spaces" and "other" / make {tally} with "letters", "digits", "spaces" and "other" all at 0, then go through {mixed} and raise the one that fits each character / how many letters, digits, spaces and other signs has {mixed}? collect the numbers in a dict {tally} under "letters", "digits", "spaces", "other" / classify the characters of {mixed}: {tally} counts "letters", "digits", "spaces" (only the space itself) and, for anything else, "other" / with if, elif and else, tally the characters in {mixed} as letters, digits, spaces or other; the dict is {tally} and has these four keys in this order / {tally} is a dict of four counters ("letters", "digits", "spaces", "other", from 0); each character of {mixed} adds 1 to one of them
    {tally} = {"letters": 0, "digits": 0, "spaces": 0, "other": 0}
    for c in {mixed}:
        if c.isalpha():
            {tally}["letters"] += 1
        elif c.isdigit():
            {tally}["digits"] += 1
        elif c == " ":
            {tally}["spaces"] += 1
        else:
            {tally}["other"] += 1
"""
STORIES = r"""
shorten_helper
    # define a function shorten(t, size) that returns t if it has at most size characters, otherwise its first size - 1 characters and a "~" / write shorten(t, size): texts of up to size characters come back unchanged, longer ones are cut to size - 1 characters plus "~" / a function shorten with parameters t and size: when t is longer than size, cut it so that with a "~" at the end it is size long; else return it as it is / make a helper shorten(t, size) which limits t to size characters and marks a cut by "~" as the last of them
    def shorten(t, size):
        if len(t) <= size:
            return t
        return t[:size - 1] + "~"
    # the words are {list_}; store them as {words} / {words} = {list_} / let {words} be {list_} / keep the list {list_} as {words}
    {words} = {list_}
    # use it to limit each of them to {k} characters, in a list {short} / make {short}, the words shortened to {k} with that function / call it on every word with a size of {k} and collect the results in {short} / {short} is the list of what shorten gives for each word and {k}
    {short} = [shorten(item, {k}) for item in {words}]
    # print those that were cut, or {wrong} if none was / show the shortened ones, i.e. those that end in "~", joined by spaces, and {wrong} when there are none / print the entries of {short} with a "~" at the end on one line; if no entry has it, print {wrong} / print all that were cut, separated by spaces, otherwise {wrong}
    print(" ".join(item for item in {short} if item.endswith("~")) or {wrong})
vowel_helper
    # write a function count_vowels(t) that returns how many of the letters a, e, i, o, u are in t, no matter the case / define count_vowels(t), which lowers t and returns the number of its characters in "aeiou" / a function count_vowels with one parameter t is needed: it returns the number of vowels (aeiou, capitals too) / make a helper count_vowels(t) that counts a, e, i, o and u, small or capital, in t
    def count_vowels(t):
        return sum(c in "aeiou" for c in t.lower())
    # {text} = {phrase} / store {phrase} in {text} / let {text} be {phrase} / the text is {phrase}, as {text}
    {text} = {phrase}
    # sort its words by this function, most vowels first, and keep the order of words with equally many; the result is {ordered} / get {ordered}: the words by falling number of vowels, equal ones as they come / with the function as key, order the words so that those with most vowels lead, as {ordered} / {ordered} is the list of words from many to few vowels. words with the same number stay in their order
    {ordered} = sorted({text}.split(), key=count_vowels, reverse=True)
    # print the first of them with its number of vowels / show the word with most vowels and how many it has / print the leading word, then what the function gives for it / output the top word and its vowel count
    print({ordered}[0], count_vowels({ordered}[0]))
padded_list
    # {words} = {list_} / store {list_} as {words} / let {words} be the list {list_} / make a list {words} with {list_.and_items}
    {words} = {list_}
    # the width is the length of the longest word plus {step_} / as the width, take the greatest word length and add {step_} / let {width} be {step_} more than the longest of them has letters / compute {width}: the maximum length, increased by {step_}
    {width} = max(len(item) for item in {words}) + {step_}
    # print each word filled up with {mark} on the right to that width, and its length behind it after a space / show every word padded on the right with {mark} to the width, then its number of letters / for each word a line: the word, {mark} up to the width, a space, the length / list the words left-aligned in that width, the gaps filled with {mark}, followed by their lengths
    for item in {words}:
        print(item.ljust({width}, {mark}), len(item))
change_words_step
    # start with {text} = {phrase} / {text} is {phrase} / store {phrase} in {text} / let {text} be {phrase}
    {text} = {phrase}
    # split it into a list of words / get its words as a list / cut it at the spaces into words / let {words} be the list of its words
    {words_} = {text}.split()
    # move the first word to the end, unless it is longer than the last one / if the first word is not longer than the last, put it at the end / the first word goes to the back of the list, except when it has more letters than the last word / unless the first word is longer than the last, take it from the front and append it
    if len({words_}[0]) <= len({words_}[-1]):
        {words_}.append({words_}.pop(0))
    # ?
    # remove the words that have exactly {n} letters / throw out every word with {n} letters / drop all words of length {n} from the list / keep only words whose length is not {n}
    {words_} = [item for item in {words_} if len(item) != {n}]
    # capitalize each of them and join them without spaces to a title / let {title} be all of them capitalized and put together without anything between / build the title: every word capitalized, glued together / make one long title of it, each word with a capital first letter and no spaces
    {title} = "".join(item.capitalize() for item in {words_})
    # print the title / show the title / output the result of this / print what came out
    print({title})
lengths_as_text
    # {words} = {list_} / let {words} be {list_} / store the list {list_} under the name {words} / here are some words: {list_}. keep them in {words}
    {words} = {list_}
    # get their lengths / make a list of the lengths / how long is each of them? keep the lengths / let {lengths} be the number of letters of each word, in order
    {lengths} = [len(item) for item in {words}]
    # replace every length above {lim} by {lim} / limit the lengths to {lim} / no length may exceed {lim}: lower those that do to {lim} / cap the list at {lim}, so that larger numbers become {lim}
    {lengths} = [min(size, {lim}) for size in {lengths}]
    # make a code by writing the lengths one after the other as digits / join them to a code without separators / the code is a string of all these numbers, nothing between / let {code} be the text of these digits in a row
    {code} = "".join(str(size) for size in {lengths})
    # print the code and whether it reads the same backwards / show the code, then True if it is the same from right to left and False if not / print it together with the answer to whether it is a palindrome / output {code} and if it equals its own reverse
    print({code}, {code} == {code}[::-1])
number_words
    # {number} = {num_} / let {number} be {num_} / the number is {num_} / store {num_} in {number}
    {number} = {num_}
    # get its digits as a list of ints / make a list of its digits, as integers / let {digits} be the list of its decimal digits / take the number apart into digits, each an int
    {digits} = [int(c) for c in str({number})]
    # write them as words ("zero" to "nine"), joined by hyphens, as a label / make a label out of them: each digit as an English word with "-" between / the label has the names of the digits, from zero to nine, with hyphens / join the digit names with hyphens and call that the label
    {label} = "-".join("zero one two three four five six seven eight nine".split()[digit] for digit in {digits})
    # print the label, and the sum of the digits in parentheses after a space / show the label followed by ( and the sum of the digits and ) / print label and digit sum, the latter in round brackets / output the label with the sum of the digits behind it in parentheses
    print(f"{{label}} ({sum({digits})})")
file_rename
    # {files} = {files_} / store {files_} as {files} / let {files} be {files_} / the files are {files_}
    {files} = {files_}
    # give each a new name: its number in the list, from 1 with two digits, an underscore and the old name in lower case; a list {result} / make {result}, the lower-case names with 01_, 02_ and so on in front / let {result} be the list of the names in small letters, numbered in front with two digits from 01 and an underscore / number them: 01_ before the first, 02_ before the second and so forth, all names lower case, in a list {result}
    {result} = [f"{i:02d}_{file.lower()}" for i, file in enumerate({files}, start=1)]
    # print old and new names as "old -> new", but skip names without a dot / for every file that has a dot, print its old name, " -> " and its new one / show each pair in the form old -> new, leaving out old names that contain no dot / go through both lists and print "old -> new" unless there is no "." in the old name
    for old, fresh in zip({files}, {result}):
        if "." in old:
            print(f"{old} -> {fresh}")
"""
statements(d, STATEMENTS, {**SLOTS, **NAMES, "tally": exact("tally")})
stories(d, STORIES, {**SLOTS, **GIVEN, **MORE, "words_": exact("words")})
