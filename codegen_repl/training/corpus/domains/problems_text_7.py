"""More short stories and functions on text (see problems_text): ciphers, quizzes, tags, versions, word games."""

from codegen_repl.training.corpus.blocks import functions, stories
from codegen_repl.training.corpus.domains.problems_text import SLOTS, d
from codegen_repl.training.corpus.domains.problems_text_2 import GIVEN
from codegen_repl.training.corpus.domains.problems_text_4 import MORE
from codegen_repl.training.corpus.draws import exact

FUNCTIONS = r"""
every_word_once(text)
    # returns the words of {text} that occur only once in it, in their order, joined by commas without spaces / finds the words in {text} which are not repeated and gives them back as one text with a comma between / drops every word of {text} that occurs more than once (all its occurrences) and joins the rest with commas / goes through the words of {text}, keeps those with a count of 1 and returns them with "," in between / returns a comma-separated string of the unrepeated words in {text}, from first to last
    # > unique_words single_words
    words = {text}.split()
    return ",".join(word for word in words if words.count(word) == 1)
trimmed_ends(s)
    # removes characters from both ends of {s} as long as the first and the last one are the same and more than one is left, and returns what remains / strips equal outer characters: while {s} has at least two characters and the first equals the last, both are cut off; the rest is returned / peels {s}: takes away the first and the last character again and again if they agree, until they differ or fewer than two characters are left, and returns the core / returns the part of {s} that remains when matching first and last characters are dropped over and over; a single character or an empty text is not cut further
    # > peel core
    rest = {s}
    while len(rest) >= 2 and rest[0] == rest[-1]:
        rest = rest[1:-1]
    return rest
is_clock_text(raw)
    # checks if {raw} is a valid time: two digits, a colon, two digits, with hours up to 23 and minutes up to 59 / returns True if {raw} is written HH:MM with an hour from 00 to 23 and minutes from 00 to 59, otherwise False / returns whether {raw} as a whole has the form of two digits, ":" and two digits, and both numbers are possible on a 24-hour clock / tests with a regular expression that {raw} is dd:dd and, if so, whether the hour is below 24 and the minute below 60; anything else is False / validates {raw} as a clock time of five characters, such as 09:41, with sensible hours and minutes
    # > valid_time is_time
    # + import re
    match = re.fullmatch(r"(\d\d):(\d\d)", {raw})
    if match is None:
        return False
    return int(match.group(1)) < 24 and int(match.group(2)) < 60
numbers_doubled(mixed)
    # returns {mixed} with every whole number in it doubled, found with a regular expression / replaces each run of digits in {mixed} by twice its value and returns the text / uses re.sub with a function to double all the numbers that stand in {mixed} / doubles every sequence of digits in {mixed}, read as a number, and leaves all other characters / gives back {mixed} where each number (one or more digits) has become two times as large
    # > double_numbers
    # + import re
    return re.sub(r"\d+", lambda m: str(int(m.group()) * 2), {mixed})
wave_lines(text)
    # returns {text} as lines, one word each, where every second line (the second, the fourth and so on) is indented by {n} spaces / puts each word of {text} on a line of its own and {n} spaces in front of words number two, four, six and so forth, and returns the string / splits {text} into words and joins them with line breaks; words at odd indices get {n} leading spaces / gives back the words of {text} below each other, shifting the even-numbered ones (counted from 1) to the right by {n} spaces
    # > zigzag_lines staggered
    lines = []
    for i, word in enumerate({text}.split()):
        indent = " " * {n} if i % 2 else ""
        lines.append(indent + word)
    return "\n".join(lines)
closest_length(ws)
    # returns the word in {ws} whose length is closest to {k}; on a tie the shorter word, and of equally long ones the first / finds the word of {ws} with a length nearest to {k}, preferring shorter words and then earlier ones when the distance is equal / picks from {ws} the string whose number of characters differs least from {k}; ties go to the shorter, then to the one further left / gives back the item of {ws} that comes closest to {k} letters. between one too short and one too long by the same amount, it takes the short one; if still equal, the first
    # > nearest_length best_fit
    return min({ws}, key=lambda word: (abs(len(word) - {k}), len(word)))
count_last_letters(ws)
    # returns a dictionary from the last letter of each word in {ws} to how many words end with it / counts the words in {ws} by their final letter and returns the counts as a dict / makes a dictionary of the last letters in {ws} and their frequencies, and returns it / goes through {ws} and raises the count of each word's last character in a dictionary, which it returns
    # > count_endings last_letter_counts
    counts = {}
    for word in {ws}:
        counts[word[-1:]] = counts.get(word[-1:], 0) + 1
    return counts
"""
STORIES = r"""
shift_by_place
    # {plain} = {one_word} / let {plain} be {one_word} / store the word {one_word} as {plain} / keep {one_word} in {plain}
    {plain} = {one_word}
    # make a cipher: each letter moves forward in the alphabet by its own index in the word (0 for the first), going from z on to a / encrypt it: the letter at index i moves i places on in the alphabet, after z comes a again; call the text {cipher} / let {cipher} be the word in which every letter is shifted by its position, counted from 0, around the alphabet of 26 letters / build the cipher: the first letter stays, the second is replaced by the next in the alphabet, the third by the one two further and so on, with a following z
    {cipher} = "".join(chr((ord(c) - 97 + i) % 26 + 97) for i, c in enumerate({plain}))
    # count the places where the word and the cipher have the same letter / get a count of the positions at which both agree / how many letters did not change? that is the count / let {count} be the number of letters that are the same before and after, place by place
    {count} = sum(a == b for a, b in zip({plain}, {cipher}))
    # print the cipher in capitals and the count / show {cipher} in upper case, followed by the count / print the encrypted word, all capitals, then {count} / output the secret text in capital letters together with the number of unchanged letters
    print({cipher}.upper(), {count})
line_of_commands
    # {raw} = {csv_} / the numbers arrive as text: {csv_}. keep it in {raw} / store {csv_} in {raw} / let {raw} be the string {csv_}
    {raw} = {csv_}
    # get the numbers: split at the commas and convert / turn it into a list of ints called {numbers} / make integers of what stands between the commas and call them {numbers} / let {numbers} be the list of its numbers as ints
    {numbers} = [int(part) for part in {raw}.split(",")]
    # start with a value of 0. go through the numbers: add even ones to the value and subtract odd ones, but never go below 0 / {value} starts at 0; an even number is added, an odd one subtracted, and if the value gets negative it becomes 0 again / let the value be 0 at first. every number changes it: even means plus, odd means minus, and below zero it is set back to 0 / compute {value} from 0 by adding the even numbers and taking away the odd ones in their order, stopping at 0 downwards
    {value} = 0
    for x in {numbers}:
        {value} = max(0, {value} + x if x % 2 == 0 else {value} - x)
    # print "empty" if the value is 0, otherwise the value filled with zeros to {k} digits / show the value with leading zeros in {k} digits, or "empty" when it is 0 / print {value} padded by zeros to a width of {k}, unless it is zero: then print "empty" / output "empty" for 0 and for anything else the number with at least {k} digits
    print(str({value}).zfill({k}) if {value} else "empty")
settings_update
    # {raw} = {cfg} / let {raw} be {cfg} / the line {cfg} is stored as {raw} / keep {cfg} in {raw}
    {raw} = {cfg}
    # make a list of pairs from it: split at ";" and each part at "=" / get the pairs, lists of a key and a value, by splitting at semicolons and equals signs / split it at the semicolons and then every piece at =, as {pairs} / let {pairs} be a list of two-item lists, the texts before and after each =
    {pairs} = [part.split("=") for part in {raw}.split(";")]
    # add {step_} to each value that is under {t_} and leave the others, in place; values stay texts / go through the pairs: a value below {t_}, read as a number, goes up by {step_} (and is a text again) / for all pairs whose number is less than {t_}, increase it by {step_} and store it as a string / raise the values smaller than {t_} by {step_} in the list itself, keeping them strings
    for pair in {pairs}:
        if int(pair[1]) < {t_}:
            pair[1] = str(int(pair[1]) + {step_})
    # put everything together again in the same format as a result / join the pairs with = and ; to the result / make {result}, the text with "=" within pairs and ";" between them / build the line anew: key, =, value, and semicolons in between, as {result}
    {result} = ";".join("=".join(pair) for pair in {pairs})
    # print the result, then "changed" or "same", depending on whether it differs from the original / show the new line and, in the next one, "same" if it equals the old one, otherwise "changed" / print it; below, "changed" if the text is not what it was, or else "same" / output the result and then say "same" or "changed" on a new line
    print({result})
    print("same" if {result} == {raw} else "changed")
word_ladder_pairs
    # {words} = {list_} / let {words} be {list_} / store {list_} as {words} / the words are {list_}, keep them as {words}
    {words} = {list_}
    # make pairs of neighbours, each word with the next one / get the pairs of consecutive words / let {pairs} be the tuples of every word and the one after it / pair every word except the last with its successor, as a list of tuples
    {pairs} = list(zip({words}, {words}[1:]))
    # for each pair count the different letters they share; keep these counts in order / let {counts} be the number of distinct letters that occur in both words of each pair / how many different letters do the two of each pair have in common? a list {counts} / collect the sizes of the common letter sets, pair by pair, in {counts}
    {counts} = [len(set(a) & set(b)) for a, b in {pairs}]
    # find the best pair: the one with the highest count, the first on a tie / get the best of the pairs, by that count; earlier ones win / let {best} be the pair at the position of the largest count / which pair shares most letters? the first of equals, as {best}
    {best} = {pairs}[{counts}.index(max({counts}))]
    # print the two words of it with " & " between them / show that pair, joined by " & " / print its words in one line with an ampersand and spaces between / output {best} as "one & other"
    print(" & ".join({best}))
title_and_slug
    # {title} = {mixed_phrase} / the title is {mixed_phrase} / store {mixed_phrase} as the title / let {title} be {mixed_phrase}
    {title} = {mixed_phrase}
    # make a code for web addresses from it: lower case, spaces turned into hyphens, no more than {wide} characters and no hyphen at the end / let {code} be the title in small letters with "-" for each space, cut to {wide} characters, and without hyphens at its end / the code is made so: lower the title, put hyphens for spaces, keep the first {wide} characters and strip hyphens on the right / build {code} in four steps: lower case; spaces become "-"; only the first {wide} characters; trailing hyphens off
    {code} = {title}.lower().replace(" ", "-")[:{wide}].rstrip("-")
    # if the code is shorter than the title, print both, else only the code / print the title and the code when the code has fewer characters, otherwise just the code / show only the code if it is as long as the title; if it is shorter, show the title before it / when the title is longer than its code, output title and code in one line, in other cases only the code
    if len({code}) < len({title}):
        print({title}, {code})
    else:
        print({code})
hidden_in_initials
    # {text} = {phrase} / let {text} be {phrase} / store {phrase} as {text} / keep the words {phrase.bare} in one string {text}
    {text} = {phrase}
    # get the first letters of its words as a list of letters / collect the first letters in a list / take the initial of each word as {letters} / let {letters} be the list of the words' first letters
    {letters} = [item[0] for item in {text}.split()]
    # count for each of them how often the letter is in the whole text, in a dictionary {counts} / make {counts}: letter to number of times it occurs anywhere in the text / let {counts} map every one of those letters to its frequency in the text / build a dict {counts} with these letters as keys and how many times {text} has them
    {counts} = {c: sum(x == c for x in {text}) for c in {letters}}
    # print the letters in alphabetical order with their counts, "a 3, b 1" style, on one line / show them sorted, each letter with a space and its count, commas (", ") between / print one line such as "b 2, t 5" from the dictionary, sorted by letter / output letter and count for all keys from a to z, joined by ", "
    print(", ".join(f"{c} {{counts}[c]}" for c in sorted({counts})))
"""
functions(d, FUNCTIONS, SLOTS)
stories(d, STORIES, {**SLOTS, **GIVEN, **MORE, "t_": SLOTS["wide"], "title": exact("title")})
