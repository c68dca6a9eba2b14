"""Lists of strings, log lines and settings in plain words; loops over texts; stories that go on with what was found."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.domains.steps_text import (
    SLOTS,
    d,
    expressions,
    log_lines,
    settings,
    some_word,
    with_capitals,
    with_numbers,
)
from codegen_repl.training.corpus.draws import choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.words import CATEGORIES

LISTS = """
starting_with
    # the strings in {ws} that start with {start} / those entries of {ws} which begin with {start} / a list of the items in {ws} with the prefix {start} / every string of {ws} whose beginning is {start}
    # ! keep only the strings in {ws} that start with {start} / remove from {ws} everything that does not begin with {start}
    # > starting matching
    [item for item in {ws} if item.startswith({start})]
not_starting
    # the strings in {ws} that do not start with {start} / those entries of {ws} without the prefix {start} / every string of {ws} that begins with something other than {start} / a list of the items in {ws} which don't begin with {start}
    # ! remove the strings that start with {start} from {ws} / drop all entries of {ws} with the prefix {start}
    # > others rest
    [item for item in {ws} if not item.startswith({start})]
any_ends
    # whether any string in {ws} ends with {end} / True if an entry of {ws} has the suffix {end}, else False / whether there is an entry of {ws} that ends with {end} / whether {end} is the ending of at least one string in {ws}
    # does any entry of {ws} end with {end}?
    # ! check if any of the strings in {ws} ends with {end} / test whether {ws} has an entry with the ending {end}
    # > found
    any(item.endswith({end}) for item in {ws})
all_start
    # whether all strings in {ws} start with {start} / True if every entry of {ws} begins with {start}, otherwise False / whether {start} is a prefix of each string in {ws} / whether there is no entry in {ws} that begins with anything but {start}
    # do all entries of {ws} begin with {start}?
    # ! check if every string in {ws} starts with {start} / test whether all entries of {ws} have the prefix {start}
    # > same_start
    all(item.startswith({start}) for item in {ws})
ending_count
    # the number of strings in {ws} that end with {end} / how many entries of {ws} have the ending {end} / the number of items in {ws} whose last characters are {end} / the number of those in {ws} with the suffix {end}
    # how many of {ws} end with {end}?
    # ! count the strings in {ws} that end with {end} / count how many entries of {ws} have the suffix {end}
    # > count
    sum(item.endswith({end}) for item in {ws})
stripped
    # the entries of {rough} without spaces around them / {rough} with every entry stripped / a list of the strings in {rough}, each stripped of leading and trailing spaces / the tidy form of {rough}: no entry has spaces at its ends
    # ! strip each entry of {rough} / remove the spaces around every string in {rough} / tidy {rough} up by stripping all its entries
    # > stripped clean tidy
    [entry.strip() for entry in {rough}]
stripped_titles
    # the entries of {rough}, stripped and with a capital first letter / {rough} with each entry stripped and capitalized / a list of the strings in {rough} without outer spaces, every one capitalized / the tidy names in {rough}. a tidy name is stripped and capitalized
    # ! strip and capitalize each entry of {rough} / remove the spaces around each string in {rough} and capitalize it
    # > tidy names_found clean
    [entry.strip().capitalize() for entry in {rough}]
sorted_length_alphabet
    # the strings in {ws} sorted by length, equally long ones alphabetically / {ws} from short to long; ties are put in alphabetical order / a list of {ws} ordered by length and then by the alphabet / the entries of {ws}, the shortest first. of two equally long ones the alphabetically first comes first
    # ! sort {ws} by length and, for equal lengths, alphabetically / order {ws} from short to long with ties in alphabetical order / put the shorter strings of {ws} first and sort equally long ones by the alphabet
    # > ordered arranged
    sorted({ws}, key=lambda item: (len(item), item))
sorted_long_first
    # the strings in {ws} from long to short, ties in alphabetical order / {ws} sorted by descending length, equally long ones alphabetically / the entries of {ws}, the longest first. where the length is the same, the alphabet decides / a list of {ws} with long strings before short ones and ties sorted alphabetically
    # ! sort {ws} from longest to shortest, ties alphabetically / order {ws} by length, longest first, and break ties by the alphabet
    # > ordered ranking
    sorted({ws}, key=lambda item: (-len(item), item))
sorted_last_letter
    # the strings in {ws} sorted by their last character, ties alphabetically / {ws} ordered by the last letter and, where it is the same, by the whole string / the entries of {ws} in the order of their final characters; ties go by the alphabet
    # a list of {ws}, arranged by what each entry ends with. equal last characters are decided by the alphabet / the items of {ws} arranged by last letter first, then by spelling
    # ! sort {ws} by the last letter of each string, ties alphabetically / arrange {ws} by last character and break ties by the alphabet
    # > ordered arranged
    sorted({ws}, key=lambda item: (item[-1:], item))
first_letters
    # the first letters of the strings in {ws} as one string / a string made of the first letter of each entry in {ws} / the acronym of {ws}, which is made of the first letters / the word that the first characters of {ws} spell
    # what do the first letters of {ws} spell?
    # ! put the first letters of all strings in {ws} together
    # > acronym letters
    "".join(item[:1] for item in {ws})
bookends
    # the strings in {ws} that start and end with the same letter / those entries of {ws} whose first and last characters are equal / the bookends in {ws}. a bookend begins and ends with the same letter / every item of {ws} that has the same character at both ends
    # a list of the entries in {ws} which are bookends, i.e. have equal ends
    # ! keep only the strings in {ws} that begin and end with the same letter / remove from {ws} every string whose ends are different
    # > bookends matching
    [item for item in {ws} if item[:1] == item[-1:]]
climber_check
    # whether the letters of {v} are in alphabetical order / True if {v} has its characters in sorted order, else False / whether {v} is a climber. a climber has its letters in alphabetical order / whether no character in {v} is smaller than the one before it
    # is {v} a climber, that is, are its letters in alphabetical order?
    # ! check if the letters of {v} are in alphabetical order / test whether {v} equals its own characters in sorted order
    # > climber
    "".join(sorted({v})) == {v}
solo_check
    # whether all characters of {v} are different / True if no character occurs twice in {v}, otherwise False / whether {v} is a solo. a solo has no character more than once / whether {v} has as many different characters as characters
    # is {v} a solo, i.e. without a repeated character?
    # ! check if {v} has only different characters / test whether no character is repeated in {v}
    # > solo
    len(set({v})) == len({v})
solo_count
    # the number of strings in {ws} without a repeated character / how many solos {ws} has. a solo has no character more than once / the number of entries in {ws} whose characters are all different / the number of those in {ws} in which no character occurs twice
    # how many strings in {ws} have no repeated character?
    # ! count the strings in {ws} that have only different characters / count the solos in {ws}; a solo has no character twice
    # > count
    sum(len(set(item)) == len(item) for item in {ws})
level_lines(lines)
    # the lines in {lines} that start with {level} / all entries of {lines} whose level is {level}. the level stands at the start of a line / a list of those lines in {lines} which begin with {level} / every line of {lines} with {level} at its beginning
    # ! keep only the lines in {lines} that start with {level} / filter {lines} for lines beginning with {level}
    # > matching kept errors
    [line for line in {lines} if line.startswith({level})]
messages(lines)
    # the messages in {lines}, i.e. what follows the first colon and space of each line / a list of the texts after ": " in the lines of {lines} / {lines} without the levels: for each line only the part behind ": " / the part after ": " of every line in {lines}, as a list
    # ! take the part after ": " of each line in {lines}
    # > messages texts
    [line.split(": ", 1)[1] for line in {lines}]
pairs_dict
    # a dictionary of the settings in {config}, which are written as key=value and separated by "; " / the key=value pairs of {config} as a dictionary; the pairs are separated by "; " / the dictionary that {config} describes. it has key=value pairs with "; " between them
    # {config} parsed to a dictionary: split at "; ", then each part at "=" / the settings in {config} as a dictionary of strings, made from its key=value parts
    # ! parse {config} into a dictionary, splitting at "; " and then at "=" / turn the text {config} with its key=value pairs separated by "; " into a dictionary
    # > settings options table
    dict(pair.split("=") for pair in {config}.split("; "))
keys_list
    # the keys in {config}, a text of key=value pairs separated by "; " / a list of what stands before "=" in each part of {config}; the parts are separated by "; " / the names of the settings in {config}. each is written as name=value, with "; " in between / all keys of the key=value text {config}, split at "; "
    # > keys fields
    [pair.split("=")[0] for pair in {config}.split("; ")]
value_of_key(config)
    # the value of {key} in {config}, where pairs like key=value are separated by "; " / what {key} is set to in {config}, a text of key=value pairs with "; " between them / the string behind "=" that belongs to {key} in {config}. the pairs are separated by "; " / the setting {key} from the key=value text {config}, split at "; "
    # > value setting
    dict(pair.split("=") for pair in {config}.split("; "))[{key}]
"""
FUNCTIONS = r"""
boxed(s)
    # returns {s} in a box: a line of {mark}, the text and the same line again, each line as long as {s} / returns three lines, of which the middle one is {s} and the others are {mark} repeated to its length / gives {s} with a border of {mark} above and below it, separated by line breaks
    # draws a border of {mark} over and under {s} and returns the whole as a string with line breaks
    # > box frame add_border
    border = {mark} * len({s})
    return border + "\n" + {s} + "\n" + border
split_pair(parted)
    # returns the part of {parted} before the first {sep} and the part after it / splits {parted} at the first {sep} and returns both parts / returns two strings: what stands left and what stands right of the first {sep} in {parted} / divides {parted} at its first {sep} and gives back the two sides as a tuple
    # > cut_in_two halves
    left, _, right = {parted}.partition({sep})
    return left, right
mask_middle(w)
    # returns {w} with {mark} for every character except the first and the last / hides all inner characters of {w} behind {mark} and returns the result / gives back {w} where only the first and the last character stay, the others are {mark} / replaces each character between the first and the last one of {w} by {mark}; words of two characters or less are returned as they are
    # > hide mask
    if len({w}) <= 2:
        return {w}
    return {w}[0] + {mark} * (len({w}) - 2) + {w}[-1]
parse_settings(config)
    # returns a dictionary of the key=value pairs in {config}, which are separated by semicolons; spaces around keys and values are removed / parses {config}, a text such as "a=1; b=2", into a dictionary of strings / splits {config} at semicolons, each part at "=", strips both sides and returns them as a dictionary / turns the settings in {config} (key=value, separated by ";") into a dictionary
    # > read_settings to_dict
    settings = {}
    for part in {config}.split(";"):
        key, value = part.split("=", 1)
        settings[key.strip()] = value.strip()
    return settings
level_counts(lines)
    # returns a dictionary with the number of lines for each level; the level of a line in {lines} is the part before the colon / counts how often each level occurs in {lines}, where a level stands before the first ":", and returns a dictionary / maps every level in {lines} (the text before the colon) to the number of its lines / takes the part before ":" of each line in {lines} and returns how often each occurs
    # > count_levels tally
    counts = {}
    for line in {lines}:
        level = line.split(":")[0]
        counts[level] = counts.get(level, 0) + 1
    return counts
alternating_case(s)
    # returns {s} with its characters in upper and lower case by turns, beginning with upper case / returns {s} where characters at even indices are upper case and the others lower case / makes every second character of {s} small and the rest large, and returns the string / writes {s} in waves: index 0 large, index 1 small, index 2 large and so on
    # > wave zigzag
    result = ""
    for i, c in enumerate({s}):
        result += c.upper() if i % 2 == 0 else c.lower()
    return result
"""
STATEMENTS = r"""
split_first_two_names
    # split {parted} at the first {sep} into {one} and {two} / {one} and {two} are the parts of {parted} before and after the first {sep} / cut {parted} in two at its first {sep}: the left side is {one}, the right side {two}
    # store what stands before the first {sep} of {parted} in {one} and what stands after it in {two} / let {one} and {two} be the two sides of {parted}. it is divided at the first {sep} / please split {parted} once at {sep} and call the parts {one} and {two}
    {one}, {two} = {parted}.split({sep}, 1)
split_last_two_names
    # split {parted} at the last {sep} into {one} and {two} / {one} is the part of {parted} before the last {sep}, {two} the part after it / cut {parted} at its last {sep} and keep the sides as {one} and {two}
    # call everything before the final {sep} of {parted} {one}, and everything after it {two} / store the two sides of the last {sep} in {parted} as {one} and {two} / divide {parted} at the final {sep} and name the pieces {one} and {two}
    {one}, {two} = {parted}.rsplit({sep}, 1)
border_found
    # make a border of {mark} as long as {s} / build the border for {s}: one {mark} for each of its characters / repeat {mark} once for every character in {s} to get a border / get a border for {s}. it consists of {mark} and has the same length / a border for {s} is needed, made of {mark} and equally long / create a border of len({s}) times {mark}
    {border} = {mark} * len({s})
print_framed
    # print {s} between two lines of {mark} that are as long as it / print a line of {mark}, then {s}, then the line again; the lines have the length of {s} / show {s} with a border of {mark} above and below / display {s} under and over a row of {mark} with as many signs as {s} has characters / print three lines: {mark} repeated to the length of {s}, {s} itself and the first line again / frame {s} with lines of {mark} of its own length and print this
    border = {mark} * len({s})
    print(border)
    print({s})
    print(border)
count_letter_loop
    # go through {s} and count how often {letter} occurs / count the characters in {s} that are {letter} with a loop / find the number of {letter} in {s}, going through it letter by letter / look at each character of {s} and add 1 to a count if it is {letter} / how often {letter} is in {s}: keep a count that starts at 0 and loop / start a count at 0 and raise it for every {letter} in {s}
    {count} = 0
    for c in {s}:
        if c == {letter}:
            {count} += 1
count_capitals
    # count the capital letters in {caps} with a loop / go through {caps} and count the upper-case characters / find out how many capitals {caps} has, letter by letter / keep a count of the characters in {caps} that are upper case / loop over {caps}; for each capital letter add 1 to a count / start with a count of 0, then add one for every upper-case letter of {caps}
    {count} = 0
    for c in {caps}:
        if c.isupper():
            {count} += 1
letter_tally
    # count how often each letter occurs in {s} and store the counts in a dictionary / build a dictionary of counts for the letters of {s}; other characters are left out / for each letter in {s}, keep its number of occurrences in counts / tally the letters of {s} in a dictionary called counts / get the counts of all letters in {s}. spaces and signs are not letters / go through {s} and raise counts for every character that is a letter
    {counts} = {}
    for c in {s}:
        if c.isalpha():
            {counts}[c] = {counts}.get(c, 0) + 1
word_tally
    # count how often each word occurs in {text}, regardless of case / build a dictionary of counts for the lower-case words in {text} / tally the words of {text} in small letters / for each word in {text}, in lower case, keep the number of times it occurs in counts / get the word counts of {text}. upper and lower case are the same / split {text} in lower case and count each word in a dictionary
    {counts} = {}
    for word in {text}.lower().split():
        {counts}[word] = {counts}.get(word, 0) + 1
digits_letters_apart
    # separate the digits and the letters of {digits} into two strings {one} and {two} / go through {digits}; digits are appended to {one}, letters to {two} / collect the digits of {digits} in {one} and its letters in {two} / let {one} be a string of all digits in {digits} and {two} a string of all letters / sort the characters of {digits} into {one}, if they are digits, and {two}, if they are letters / start with empty strings {one} and {two}, then add each digit of {digits} to {one} and each letter to {two}
    {one}, {two} = "", ""
    for c in {digits}:
        if c.isdigit():
            {one} += c
        elif c.isalpha():
            {two} += c
strip_in_place
    # strip every entry of {rough} in place / remove the spaces at the ends of each string in {rough}, changing the list itself / loop over the indices of {rough} and strip each entry / go through {rough} and replace each entry by its stripped form / tidy {rough}: each string loses the spaces around it / for every index of {rough}, strip what stands there
    for i in range(len({rough})):
        {rough}[i] = {rough}[i].strip()
prefix_in_place
    # put {glue} in front of every string in {ws} / change {ws} so that each entry begins with {glue} / for each index of {ws}, write {glue} before the entry / add {glue} to the front of all entries in {ws}, in place / go through {ws} and replace each string by {glue} and the string / let every string in {ws} start with {glue} from now on
    for i in range(len({ws})):
        {ws}[i] = {glue} + {ws}[i]
append_to_string
    # append {glue} and {v} to {s} / put {glue}, then {v} at the end of {s} / extend {s} by {glue} followed by {v} / add {glue} and then {v} to {s} / let {s} go on with {glue} and {v} / lengthen {s}: first {glue}, then {v}
    {s} += {glue} + {v}
print_differences
    # compare {s} and {t} letter by letter and print each position where they differ, with both characters / print the index and the two characters wherever {s} and {t} are different / for each place at which {s} and {t} differ, show the place and both characters / go through {s} and {t} side by side; where the characters differ, print the index and the characters / show all differences between {s} and {t}: position, character of {s}, character of {t} / display for every unequal pair of characters in {s} and {t} the index and the pair
    for i, (a, b) in enumerate(zip({s}, {t})):
        if a != b:
            print(i, a, b)
first_difference
    # find the first position at which {s} and {t} differ; it is -1 if there is none / compare {s} and {t} from the start and keep the position of the first difference, or -1 / get the position where {s} and {t} first have different characters (-1 if they never do) / look for the first index where {s} and {t} are not the same and store it as position; without one it is -1 / position starts at -1; set it to the first index where {s} and {t} differ / determine the position of the first unequal pair of characters in {s} and {t}, -1 if all are equal
    {position} = -1
    for i, (a, b) in enumerate(zip({s}, {t})):
        if a != b:
            {position} = i
            break
longest_by_loop
    # find the longest string in {ws} with a loop; of equally long ones the first counts / go through {ws} and remember the longest entry / keep the longest string seen so far while looping over {ws} / get the longest entry of {ws} by comparing lengths one after the other / start with an empty string as the longest and replace it whenever an entry of {ws} is longer / determine the longest of {ws} without max: loop and compare lengths
    {longest} = ""
    for item in {ws}:
        if len(item) > len({longest}):
            {longest} = item
print_padded
    # print each string in {ws} padded with {mark} to {width} characters / for every entry of {ws}, print it filled up with {mark} on the right to width {width} / show the entries of {ws} one per line, each filled with {mark} to {width} characters / print {ws} line by line as fields of width {width} with {mark} as the filler on the right / display every string of {ws} on its own line, left-aligned in {width} columns of {mark} / loop over {ws} and print each entry with {mark} behind it until the line is {width} long
    for item in {ws}:
        print(item.ljust({width}, {mark}))
print_staircase
    # print the beginnings of {v}: one character, then two, and so on / print {v} as a staircase, each line one character longer than the one before / for each length from 1 to that of {v}, print so many characters of {v} / show all prefixes of {v}, the shortest first, one per line / display {v} growing letter by letter, line after line / print the first character of {v}, below it the first two, and so on up to the whole
    for i in range(1, len({v}) + 1):
        print({v}[:i])
kept_lines
    # go through {lines} and collect those that start with {level} in a list {kept} / loop over {lines}; append each line that begins with {level} to a new list {kept} / {kept} shall hold the lines from {lines} with {level} at the start, built with a loop / with a for loop, put every line of {lines} that starts with {level} into {kept} / start with an empty list {kept} and add the lines in {lines} that begin with {level} / filter {lines} in a loop: a line that starts with {level} goes to {kept}
    {kept} = []
    for line in {lines}:
        if line.startswith({level}):
            {kept}.append(line)
grouped_lines
    # group {lines} by level: a dictionary {groups} with the part before ": " as the key and a list of the messages as the value / sort the messages of {lines} into a dictionary {groups} by what stands before ": " / split each line of {lines} at ": " and append the second part to the list under the first part in {groups} / build a dictionary {groups} that maps each level in {lines} to its messages; level and message are separated by ": " / {groups} is a dictionary of lists. for each line in {lines}, append the text after ": " under the text before it / for every level in {lines} (the text before ": ") collect the messages in {groups}
    {groups} = {}
    for line in {lines}:
        level, message = line.split(": ", 1)
        {groups}.setdefault(level, []).append(message)
print_settings
    # print each setting in {config} on its own line as key: value; the settings are key=value pairs separated by "; " / split {config} at "; ", each part at "=", and print key, a colon and value / go through the key=value pairs of {config} (separated by "; ") and print them as "key: value" / show {config} line by line. each pair key=value becomes key: value, and "; " stands between pairs / for every part of {config} between "; ", print what is before "=", then ": ", then what is after it / display the settings of {config}, one per line, with ": " instead of "="; they are separated by "; "
    for pair in {config}.split("; "):
        option, value = pair.split("=")
        print(f"{option}: {value}")
parsed_settings
    # parse {config} into a dictionary {table}: it has key=value pairs separated by "; " / build the dictionary {table} from {config} with a loop, splitting at "; " and then at "=" / go through the parts of {config} between "; " and store the text after "=" under the text before it in {table} / {table} shall map each key of {config} to its value. the text has the form key=value; key=value / for each key=value in {config}, separated by "; ", set the key in {table} to the value / start with an empty dictionary {table} and fill it with the key=value pairs of {config}, which have "; " between them
    {table} = {}
    for pair in {config}.split("; "):
        key, value = pair.split("=")
        {table}[key] = value
compile_code
    # + import re
    # compile a regex {pattern} that matches {low} capital letters, {sign} and one or more digits / {pattern} is a compiled regular expression for {low} upper-case letters followed by {sign} and at least one digit / compile a pattern called {pattern}: exactly {low} capitals, then {sign}, then a run of digits / make a compiled regex {pattern} for codes. a code has {low} capital letters, a {sign} and some digits / with re, compile {pattern} so that it fits {low} capitals, the sign {sign} and one digit or more / store in {pattern} a compiled regex of {low} upper-case letters, then {sign}, then digits
    {pattern} = re.compile(r"[A-Z]{{low}}{sign.bare}\d+")
compile_times
    # + import re
    # compile a regex {pattern} for {low} digits, {sign} and {high} digits / {pattern} is a compiled regular expression that matches {low} digits, then {sign}, then {high} digits / compile {pattern}: exactly {low} digits, the sign {sign} and exactly {high} digits / make a compiled pattern {pattern} for numbers such as this: {low} digits followed by {sign} and {high} more / with re.compile, let {pattern} match {low} digits and {high} digits with {sign} between them / store a compiled regex in {pattern}. it fits {low} digits, {sign}, {high} digits
    {pattern} = re.compile(r"\d{{low}}{sign.bare}\d{{high}}")
swap_ends
    # swap the first and the last character of {w} / change {w} so that its first and last characters change places / let the outer characters of {w} trade places / exchange the two characters at the ends of {w} / put the last character of {w} first and the first one last; the middle stays / {w} gets its last character at the front and its first one at the end
    {w} = {w}[-1] + {w}[1:-1] + {w}[0]
rotate_left
    # move the first {k} characters of {w} to its end / rotate {w} to the left by {k} / take {k} characters off the front of {w} and append them at the end / change {w}: the leading {k} characters go to the back / shift {w} by {k} to the left, what falls out comes back on the right / let {w} begin with its character at index {k} and end with the {k} characters before it
    {w} = {w}[{k}:] + {w}[:{k}]
runs_collapsed
    # collapse equal neighbouring characters in {s} into one and call the result {short} / {short} is {s} without characters that equal the one right before / build {short} from {s}: a character is added only if it differs from the last one added / go through {s} and append each character to {short} unless {short} already ends with it / squeeze {s} into {short}. every run of the same character becomes a single one / remove repeated neighbours from {s} with a loop and store the string as {short}
    {short} = ""
    for c in {s}:
        if not {short}.endswith(c):
            {short} += c
balance_check
    # check if {s} has as many vowels as other letters: count both and compare / call a text even if it has the same number of vowels and consonants. find out whether {s} is even, ignoring case / count the vowels and the consonants of {s} and store whether the counts are equal as even / determine whether {s} is even, that is, its letters are half vowels, half consonants / even is True if {s} has exactly as many vowels as consonants, else False / test whether vowels and consonants are equally many in {s} and keep the answer as even
    vowels = sum(c in "aeiou" for c in {s}.lower())
    letters = sum(c.isalpha() for c in {s})
    {even} = vowels * 2 == letters
mirror_ends_check
    # call a word hooked if its first two characters, reversed, are its last two; print "hooked" if {w} is, otherwise "plain" / print "hooked" if the last two characters of {w} are the first two in reverse order, else print "plain" / a hooked word ends with its first two characters reversed. print whether {w} is "hooked" or "plain" / compare the last two characters of {w} with the first two reversed and print "hooked" if they agree, otherwise "plain" / show "hooked" when {w} ends with its first two characters turned round, and "plain" if not / if {w} ends with the reversed form of its first two characters print "hooked", else "plain"
    if {w}[-2:] == {w}[:2][::-1]:
        print("hooked")
    else:
        print("plain")
"""
STORIES = r"""
border_title
    # the title of the page is {given}, keep it in {title} / store {given} as {title} / set {title} to {given} / {title} = {given} / let {title} be {given}
    {title} = {given}
    # make a border of {mark}, {k} signs longer than the title / build a border: {mark} as often as {title} has characters, and {k} times more / get a border of {mark} whose length is that of the title plus {k} / create a border out of {mark}. it is {k} characters longer than {title}
    {border} = {mark} * (len({title}) + {k})
    # center the title in the width of the border / change {title} so that it is centered in as many columns as the border has / put the title in the middle of a line as long as {border} / pad {title} with spaces on both sides to the length of the border
    {title} = {title}.center(len({border}))
    # print the border, the title and the border again / print {border}, then {title}, then {border} once more / show the title between two borders, on three lines / display three lines: border, title, border
    print({border})
    print({title})
    print({border})
parcel_label
    # the code of a parcel is {given_word} and it goes to {place0}: store them as {code} and {city} / set {code} to {given_word} and {city} to {place0} / keep {given_word} in {code} and {place0} in {city} / let {code} be {given_word} and {city} be {place0}
    {code} = {given_word}
    {city} = {place0}
    # build a label that consists of the code, a hyphen and the city in upper case / make a label: the code, then "-", then the city in capital letters / get the label, i.e. {code}, a hyphen and upper-case {city} / combine the code and the city in capitals with a hyphen to a label
    {label} = {code} + "-" + {city}.upper()
    # count the letters in the label / find the number of letters in it; the hyphen is no letter / get the count of characters in {label} that are letters / how many characters of the label are letters? keep the count
    {count} = sum(c.isalpha() for c in {label})
    # add a slash and the count to the end of the label / append "/" and {count} to {label} / extend the label by a slash and the number of letters / put a slash, then the count behind the label
    {label} += "/" + str({count})
    # print the label / show the label / display {label} / print the label with the count at its end
    print({label})
log_filter
    # store the lines {log} in {lines} / {lines} = {log} / set {lines} to {log} / let {lines} be the list {log}
    {lines} = {log}
    # keep only the lines that start with {log_level} / remove all lines from {lines} that do not begin with {log_level} / filter {lines}: only those with {log_level} at the start stay / drop the lines whose level is not {log_level}
    {lines} = [line for line in {lines} if line.startswith({log_level})]
    # get the messages, i.e. the part of each line after ": " / take what follows ": " in each of the lines as messages / extract the messages from {lines}. a message comes after ": " / collect the text after the first ": " of every line in messages
    {messages} = [line.split(": ", 1)[1] for line in {lines}]
    # find the longest message / get the longest one of the messages / determine which message has the most characters / compute the longest of the messages
    {longest} = max({messages}, key=len)
    # print the number of messages and the longest one / print how many messages there are, then the longest / show the count of messages followed by the longest message / display the count of the messages and the longest of them
    print(len({messages}), {longest})
settings_story
    # the settings are {given_settings}, as a text in {config} / store {given_settings} in {config} / {config} = {given_settings} / let {config} be the text {given_settings}
    {config} = {given_settings}
    # split the settings at "; " into pairs / get the pairs: the parts of {config} between "; " / cut {config} at every "; " and keep the parts as pairs / make a list of pairs by splitting the text at "; "
    {pairs} = {config}.split("; ")
    # turn the pairs into a dictionary called {table}; the key stands before "=", the value after it / split each of the pairs at "=" and store key and value in the dictionary {table} / build a dictionary {table} from the pairs, which look like key=value / {table} is a dictionary that has the text before "=" of each pair as key and the text after it as value
    {table} = dict(pair.split("=") for pair in {pairs})
    # find the keys in alphabetical order / get a sorted list of the keys / sort the keys of the dictionary and keep them as keys / collect the keys of {table}, sorted, in keys
    {keys} = sorted({table})
    # print each key with its value, separated by an arrow "->" / for each of the sorted keys, print the key, "->" and the value / show one line per key: key, then "->", then the value in {table} / loop over the keys and print them with "->" and their values
    for key in {keys}:
        print(key, "->", {table}[key])
digits_story
    # my note says {given_note}, keep it in {note} / store {given_note} as {note} / set {note} to {given_note} / {note} is {given_note}
    {note} = {given_note}
    # + import re
    # find all numbers in the note as integers / extract the numbers of {note} as a list of ints / get the numbers in the note, each converted to int / collect all runs of digits in {note} as ints in numbers
    {numbers} = [int(part) for part in re.findall(r"\d+", {note})]
    # compute the sum of the numbers / add up the numbers / get the total of the numbers found in the note / calculate what the numbers add up to
    {total} = sum({numbers})
    # replace every number in the note by {place} / put {place} in place of each run of digits in {note} / change {note}: each number becomes {place} / let {place} stand for every number in the note
    {note} = re.sub(r"\d+", {place}, {note})
    # print the note and the total / show the changed note, followed by the sum of its numbers / print {note}, then the total / display the note with placeholders and the total
    print({note}, {total})
compare_story
    # two spellings: {given_word} is {one} and {other_word} is {two} / set {one} to {given_word} and {two} to {other_word} / store {given_word} in {one} and {other_word} in {two} / let {one} be {given_word} and {two} be {other_word}
    {one}, {two} = {given_word}, {other_word}
    # pad the shorter one with "-" on the right so that both are equally long / fill {one} and {two} up with "-" at the end to the length of the longer one / make both strings equally long by adding "-" behind the shorter one / extend the shorter of {one} and {two} with "-" to the length of the other
    width = max(len({one}), len({two}))
    {one} = {one}.ljust(width, "-")
    {two} = {two}.ljust(width, "-")
    # find the positions where they differ / get the positions at which {one} and {two} have different characters / collect the indices of all differences in positions / compare both letter by letter and keep the positions of the differences
    {positions} = [i for i, (a, b) in enumerate(zip({one}, {two})) if a != b]
    # build a line of markers: "^" at the positions found and a space elsewhere / make the markers, a string with "^" where the two differ and a space where they agree / get a string of markers with "^" under each difference and spaces otherwise / create markers as long as {one}, with "^" at each index in positions and blanks in between
    {markers} = "".join("^" if i in {positions} else " " for i in range(len({one})))
    # print both strings and the markers below them / print {one}, {two} and the markers, one per line / show the two strings and under them the markers / display three lines: {one}, {two}, markers
    print({one})
    print({two})
    print({markers})
regex_story
    # + import re
    # compile a regex {pattern} that matches {low} capital letters and one or more digits / {pattern} is a compiled regular expression: exactly {low} upper-case letters, then at least one digit / let {pattern} be a compiled regex for {low} capitals followed by a run of digits / with re.compile make {pattern}, which fits {low} upper-case letters and then some digits
    {pattern} = re.compile(r"[A-Z]{{low}}\d+")
    # store {given_tags} in {tags} / {tags} = {given_tags} / set {tags} to {given_tags} / let {tags} be the list {given_tags}
    {tags} = {given_tags}
    # keep only the tags that match the pattern as a whole / filter {tags} so that only full matches of {pattern} stay / remove the tags that the pattern does not match completely / drop every tag that is not a full match of the regex
    {tags} = [tag for tag in {tags} if {pattern}.fullmatch(tag)]
    # count the remaining tags / get the number of tags that are left / find how many tags remain / determine the count of the tags
    {count} = len({tags})
    # print the count and the tags / print how many tags there are, then the tags / show the number of tags followed by the list / display {count} and {tags}
    print({count}, {tags})
"""


def tags_of(rng: Random) -> list[str]:
    """Codes of capitals and digits, some with a wrong ending."""
    return [
        "".join(rng.choices("ABCDEFGHKLMNPRSTWXZ", k=rng.randint(2, 4)))
        + str(rng.randint(1, 999))
        + rng.choice(("", "", "", "x", "-"))
        for _ in range(rng.randint(4, 7))
    ]


MORE: dict[str, Any] = {
    "one": new("left", "first", "head", "name", "before", "a", "part1"),
    "two": new("right", "second", "rest", "value", "after", "b", "part2"),
    "short": new("short", "squeezed", "compact"),
    "kept": new("kept", "errors", "matching", "found"),
    "groups": new("groups", "by_level", "messages_of"),
    "table": new("settings", "options", "table", "parsed", "params"),
    "pattern": new("pattern", "regex", "code_re", "rx"),
    "low": integer(2, 4),
    "high": integer(2, 5),
    "sign": choice("-", ":", "/", "_", "#", "@"),
    **{
        n: exact(n)
        for n in ("border", "count", "counts", "position", "positions", "longest", "even", "title")
    },
    **{
        n: exact(n) for n in ("code", "city", "label", "lines", "messages", "config", "pairs", "keys", "note")
    },
    **{n: exact(n) for n in ("numbers", "total", "markers", "tags")},
}
NAMED = {"title", "code", "city", "lines", "config", "note", "tags"}
GIVEN: dict[str, Any] = {
    "given": sampled("str", with_capitals),
    "given_word": sampled("str", some_word),
    "other_word": sampled("str", some_word),
    "place0": sampled("str", lambda rng: rng.choice((rng.choice(CATEGORIES["city"]), some_word(rng)))),
    "log": sampled("list[str]", log_lines),
    "log_level": derived(lambda s: s.log[0].partition(": ")[0]),
    "given_settings": sampled("str", settings),
    "given_note": sampled("str", with_numbers),
    "given_tags": sampled("list[str]", tags_of),
}

expressions(LISTS)
functions(d, FUNCTIONS, {**SLOTS, "sep": choice(":", "/", "@", "=", "-", " ")})
statements(
    d, STATEMENTS, {**SLOTS, **{n: slot for n, slot in MORE.items() if n not in NAMED or n not in SLOTS}}
)
stories(d, STORIES, {**SLOTS, **MORE, **GIVEN})
