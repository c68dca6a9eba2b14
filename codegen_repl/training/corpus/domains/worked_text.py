"""Functions with loops and conditions over text: cleaning, codes, letter grids, word games, comparing."""

from random import Random
from typing import Any

from codegen_repl.training.corpus import draws
from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.draws import choice, fragment, integer, letter, list_of, sampled, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, plain_word

d = Domain("worked_text", weight=14)

LETTERS = """
vowel_run(s)
    # returns the length of the longest run of vowels in {s} / finds how many vowels stand in a row at most in {s} / goes through {s}, counts vowels in succession, starts again at 0 for anything else, and returns the highest count
    # tells the greatest number of neighbouring letters from "aeiou" in {s} / keeps a current and a longest streak of lower case vowels over {s} and gives the longest / measures the longest piece of {s} that is made of a, e, i, o and u only
    # > vowel_run longest_vowels
    longest = current = 0
    for ch in {s}:
        current = current + 1 if ch in "aeiou" else 0
        longest = max(longest, current)
    return longest
hide_numbers(dated)
    # replaces each group of digits in {dated} by a single "#" / returns {dated} with every number in it, however long, turned into one # / copies {dated} but writes a "#" where digits stand, only one for several digits in a row
    # goes over {dated}: other characters are kept, the first digit of a row becomes "#" and the digits right after it vanish / makes a text from {dated} in which runs of digits are shortened to one # / hides the numbers in {dated}, one "#" for each run of digits
    # > hide_numbers
    hidden, inside = "", False
    for ch in {dated}:
        if not ch.isdigit():
            hidden += ch
        elif not inside:
            hidden += "#"
        inside = ch.isdigit()
    return hidden
outside_brackets(noted)
    # returns the part of {noted} that is outside of round brackets, brackets removed too, nested ones included / deletes from {noted} everything between "(" and ")", and the brackets themselves, counting how deep it is / keeps only those characters of {noted} which are in no parentheses
    # goes through {noted} with a depth that "(" raises and ")" lowers, and collects the other characters while the depth is 0 / strips all bracketed remarks, with their round brackets, out of {noted} / copies {noted} without what is in parentheses, however deeply nested
    # > outside_brackets strip_remarks
    depth, kept = 0, ""
    for ch in {noted}:
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth -= 1
        elif depth == 0:
            kept += ch
    return kept
every_kth_marked(w)
    # replaces every {k.th} character of {w} by "{sign}" / returns {w} with a "{sign}" in place of each {k.th} character, counted from 1 / copies {w}, writing "{sign}" wherever the number of the character, the first being 1, is a multiple of {k}
    # goes through {w} counting from 1 and puts "{sign}" for the characters whose count {k} divides / masks {w}: characters number {k}, twice {k} and so on become "{sign}" / gives back {w} where one character in {k}, starting with the {k.th}, is changed to "{sign}"
    # > mask_every
    masked = ""
    for number, ch in enumerate({w}, 1):
        masked += "{sign}" if number % {k} == 0 else ch
    return masked
followers(s, c)
    # counts which characters come right after {c} in {s}, in a dictionary / returns a dict from each character that directly follows {c} in {s} to the number of times it does / looks at all neighbours in {s}; when the left one is {c}, the right one is counted in a dictionary
    # tells for every character how often it is the next one after {c} in {s}, leaving out those that never are / makes a tally of the characters behind {c} in {s} / pairs each character of {s} with the one after it and counts the second where the first equals {c}, returning the dict of counts
    # > followers next_letters
    counts = {}
    for left, right in zip({s}, {s}[1:]):
        if left == {c}:
            counts[right] = counts.get(right, 0) + 1
    return counts
finger_travel(w)
    # adds up how far apart in the alphabet the neighbouring letters of {w} are / returns the sum of the distances between the codes of consecutive characters in {w} / goes through {w} pairwise and totals the absolute difference of ord for each pair
    # computes how far one moves on the alphabet when spelling {w}, from one letter to the next / sums abs(ord(b) - ord(a)) over all neighbours a, b in {w} / gives the total alphabet distance along {w}, 0 for a single letter
    # > finger_travel distance
    total = 0
    for here, there in zip({w}, {w}[1:]):
        total += abs(ord(there) - ord(here))
    return total
next_vowel(t)
    # replaces each vowel in {t} by the next one: a by e, e by i, i by o, o by u, u by a / shifts the lower case vowels in {t} one on, u becoming a, and keeps the rest / returns {t} with a turned to e, e to i, i to o, o to u and u back to a
    # copies {t}, but every one of "aeiou" gives way to the vowel after it, going round at the end / encodes {t} by moving all small vowels one place forward in the circle a, e, i, o, u / goes over {t} and, for a character found in "aeiou", takes the following one from there (a after u), else the character itself
    # > next_vowel shift_vowels
    vowels = "aeiou"
    coded = ""
    for ch in {t}:
        if ch in vowels:
            ch = vowels[(vowels.index(ch) + 1) % 5]
        coded += ch
    return coded
sound_pattern(w)
    # writes a "v" for each vowel of {w}, a "c" for each other letter, and nothing for other characters / returns the pattern of {w}: v stands for a vowel, c for a consonant, non-letters are left out / turns {w} into a string of v and c, vowels and consonants in lower or upper case, skipping what is no letter
    # goes through {w} in lower case and collects "v" for a, e, i, o, u and "c" for the remaining letters / makes the vowel-consonant pattern of {w}, such as cvc for a word like tap / describes {w} by v (vowel) and c (any other letter), ignoring digits and signs
    # > sound_pattern pattern
    pattern = ""
    for ch in {w}.lower():
        if ch in "aeiou":
            pattern += "v"
        elif ch.isalpha():
            pattern += "c"
    return pattern
from_places(code)
    # turns {code}, numbers joined by dashes, into the word they stand for, 1 being a / splits {code} at the dashes and returns the letters with these numbers in the alphabet, 1 for a / decodes {code} like 3-1-2: each number is the place of a letter, counted from 1
    # builds a word out of {code} by taking the letter number 3 for 3 and so on, the parts being separated by "-" / reads the numbers between the dashes of {code} and joins the letters of the alphabet at those places (1 is a) / gives the lower case word that is written in {code} as alphabet numbers with dashes between
    # > from_places decode
    letters = ""
    for part in {code}.split("-"):
        letters += chr(ord("a") + int(part) - 1)
    return letters
place_checksum(w)
    # multiplies the code of each character in {w} by its position from 1, sums this up and returns the rest by {prime} / computes a checksum of {w}: position times ord of the character, added up, modulo {prime} / sums number times ord over the characters of {w}, numbered from 1, and gives the remainder when divided by {prime}
    # goes through {w} with a counter starting at 1, adds counter * ord(character) and takes the total % {prime} / returns the weighted sum of the character codes of {w}, the weights being 1, 2, 3 and so on, modulo {prime} / gives a check number for {w}: ord values weighted by their place (from 1), total modulo {prime}
    # > checksum check_number
    total = 0
    for place, ch in enumerate({w}, 1):
        total += place * ord(ch)
    return total % {prime}
turning_points(w)
    # counts the inner letters of {w} that come later in the alphabet than both neighbours / returns how many characters of {w}, ends excluded, are greater than the one before and the one after / looks at each character of {w} except the first and last and counts it if it is larger than the two around it
    # tells how many peaks {w} has: letters that are bigger than the letter on their left and the letter on their right / uses an index from 1 to the last but one in {w} and counts where both neighbours are smaller / finds the number of places inside {w} at which the letters rise before and fall after
    # > letter_peaks peaks
    count = 0
    for i in range(1, len({w}) - 1):
        if {w}[i - 1] < {w}[i] > {w}[i + 1]:
            count += 1
    return count
dealt_rows(w)
    # deals the characters of {w} in turn to {few} strings and returns the list of them / returns a list of {few} strings: the characters of {w} go to the first, the second and so on, then to the first again / writes {w} into {few} rows, one character to each row in rotation, and returns the rows
    # distributes {w} over {few} rows like cards, character i goes to row i modulo {few} / splits {w} into {few} strings, the first with the characters 0, {few}, 2 times {few} ..., the next one starting at 1, and so forth / starts with {few} empty strings and appends the characters of {w} to them round and round
    # > dealt_rows rails
    rows = [""] * {few}
    for i, ch in enumerate({w}):
        rows[i % {few}] += ch
    return rows
bracket_places(noted)
    # returns the (open, close) index pairs of the matching round brackets in {noted}, in the order of closing / finds for every ")" in {noted} the index of its "(" and lists the tuples (index of "(", index of ")") / uses a stack of the indices of "(" in {noted}; each ")" takes the top one and adds the pair of indices to a list
    # goes through {noted}, remembers where round brackets open, and at each closing one notes the last open index with the present one; returns all notes / tells which parentheses of {noted} belong together, as a list of index tuples, the one closed first coming first / lists where the bracket pairs of {noted} start and end, as (start, end) by rising end
    # > bracket_places bracket_pairs
    open_places, pairs = [], []
    for i, ch in enumerate({noted}):
        if ch == "(":
            open_places.append(i)
        elif ch == ")":
            pairs.append((open_places.pop(), i))
    return pairs
biggest_number(noted)
    # returns the largest whole number that is written in {noted}, or 0 / reads the runs of digits in {noted} as numbers and returns the greatest, 0 without any digit / goes through {noted}, building up a number from neighbouring digits and resetting it at other characters, and gives the biggest value reached
    # finds the highest number among the digits of {noted}, where digits side by side form one number; 0 if there is none / tells the largest number in {noted}, with a loop over its characters and no regular expression, and 0 for a text without digits / collects digits of {noted} to numbers (times 10 plus digit), starting over at each non-digit, and returns the maximum or 0
    # > biggest_number largest_number
    best = current = 0
    for ch in {noted}:
        current = current * 10 + int(ch) if ch.isdigit() else 0
        best = max(best, current)
    return best
is_alternating(w)
    # checks whether vowels and consonants alternate in {w} / returns False if two neighbours in {w} are both vowels or both not, otherwise True / goes through the neighbours of {w} and leaves with False when both or neither of them is one of "aeiou"; at the end it is True
    # tells if no two adjacent characters of {w} are of the same kind, kinds being vowel (a, e, i, o, u) and anything else / returns True when each character of {w} after the first changes between vowel and non-vowel, else False / says whether {w} switches at every step between aeiou and other letters
    # > is_alternating alternates
    for left, right in zip({w}, {w}[1:]):
        if (left in "aeiou") == (right in "aeiou"):
            return False
    return True
distinct_windows(w)
    # counts the pieces of {few} neighbouring characters in {w} that are all different / returns how many windows of length {few} in {w} have no character twice / slides over {w} with {few} characters at a time and counts the slices without repeats
    # tells at how many positions of {w} the next {few} characters are pairwise different / looks at each substring of {w} with {few} characters and counts those whose set is as large as the substring / gives the number of places in {w} where {few} characters in a row contain no repetition
    # > distinct_windows
    count = 0
    for i in range(len({w}) - {few} + 1):
        if len(set({w}[i:i + {few}])) == {few}:
            count += 1
    return count
"""

WORDS = """
same_start_neighbours(t)
    # counts the neighbouring words in {t} that begin with the same letter, ignoring case / returns how often a word of {t} starts with the same letter as the word before, in lower case / splits {t} and counts the pairs of consecutive words with an equal first letter, upper or lower case being the same
    # goes over the words of {t} in pairs and counts where both start alike without regard to case / tells how many times two words in a row in {t} share their first letter, not minding capitals / finds the number of alliterations in {t}: words whose initial is that of the previous word, case ignored
    # > same_start alliterations
    ws = {t}.lower().split()
    count = 0
    for first, second in zip(ws, ws[1:]):
        if first[0] == second[0]:
            count += 1
    return count
longest_without(t, c)
    # returns the longest word of {t} that does not contain {c}, the first of equals, or an empty string / finds the longest word in {t} without the letter {c}; "" if every word has it, the earliest if several are as long / goes through the words of {t}, skips those with {c} in them, and keeps the longest, starting from ""
    # looks for the word of {t} with the most letters among those lacking {c}, first one first, empty text if there is none / gives the earliest of the longest words in {t} in which {c} does not occur, or "" / splits {t} and returns the longest of the words free of {c}, an empty string when no word qualifies
    # > longest_without
    best = ""
    for word in {t}.split():
        if {c} in word:
            continue
        if len(word) > len(best):
            best = word
    return best
rhymes_with(ws, w)
    # lists the words of {ws} that end in the same {few} letters as {w}, {w} itself excluded / returns those words from {ws} which share their last {few} letters with {w} but are not {w} / collects from {ws} everything that ends like {w}, comparing {few} letters, without {w} itself
    # finds the rhymes for {w} in {ws}: other words with equal last {few} characters / keeps a word of {ws} if it differs from {w} and its last {few} letters are those of {w} / goes over {ws} and gathers the words whose ending of length {few} is the ending of {w}, skipping {w}
    # > rhymes_with rhymes
    found = []
    for other in {ws}:
        if other != {w} and other[-{few}:] == {w}[-{few}:]:
            found.append(other)
    return found
by_ending(ws)
    # groups {ws} in a dictionary by their last {few} letters / returns a dict that maps each ending of {few} letters to the list of words in {ws} with that ending / puts every word of {ws} in a list under its last {few} characters and returns the dictionary of these lists
    # collects the words of {ws} that end alike (last {few} letters) in lists, as a dict from ending to words / makes a dictionary: the final {few} characters of a word to all words in {ws} that have them, in order / sorts {ws} into groups with the same {few} last letters, using a dict of lists
    # > by_ending group_by_ending
    groups = {}
    for word in {ws}:
        groups.setdefault(word[-{few}:], []).append(word)
    return groups
title_but_small(t)
    # capitalises the words of {t} that have more than {few} letters, and always the first word / returns {t} with each word capitalised unless it has {few} letters or fewer, where the first is never left small / makes a heading of {t}: first word and all words longer than {few} with a capital letter, the others unchanged
    # goes over the words of {t} with their index, capitalises number 0 and every word with a length above {few}, and joins them with spaces / turns {t} into a title in which short words, up to {few} letters, stay as they are except at the start / writes the words of {t} with a capital, sparing those of at most {few} letters that are not the first
    # > title_but_small heading
    titled = []
    for i, word in enumerate({t}.split()):
        if i == 0 or len(word) > {few}:
            word = word.capitalize()
        titled.append(word)
    return " ".join(titled)
stutter(t)
    # puts the first letter of each word in {t} and a dash in front of the word if it has more than {few} letters / returns {t} stuttered: words longer than {few} letters get their first letter and "-" before them / goes through the words of {t} and writes those of over {few} letters as first letter, dash, word; the rest is kept
    # makes {t} stutter, like b-banana, but only on words that have more than {few} letters / copies {t} with the initial repeated, dash between, for each word whose length exceeds {few}, joining the words with spaces / changes every word of {t} with more than {few} letters from word to w-word
    # > stutter
    spoken = []
    for word in {t}.split():
        if len(word) > {few}:
            word = word[0] + "-" + word
        spoken.append(word)
    return " ".join(spoken)
reverse_long_words(t)
    # reverses the words of {t} with at least {few} letters and leaves the others / returns {t} where each word of {few} or more letters is written backwards / goes over {t} word by word, turning around those whose length is {few} or above, and joins them with spaces
    # writes the long words of {t} backwards, long meaning not shorter than {few} / flips every word in {t} that has {few} letters or more; shorter ones stay / gives the words of {t} in the same order, but reversed if they have no fewer than {few} letters
    # > reverse_long_words
    turned = []
    for word in {t}.split():
        turned.append(word[::-1] if len(word) >= {few} else word)
    return " ".join(turned)
broken_chain(ws)
    # returns the index of the first word in {ws} that does not begin with the last letter of the word before, or -1 / checks the word chain {ws} and gives the index at which it breaks, -1 if each word starts with the final letter of its predecessor / finds where in {ws} a word's first letter is not the last letter of the previous word; -1 means nowhere
    # goes through {ws} from index 1 and leaves with the index as soon as the first letter differs from the last one of the preceding word, else -1 / tells which position, from 0, in {ws} violates the rule that a word begins as the word before ended; -1 when none does / compares the end of each word in {ws} with the start of the next and returns the index of the first word that does not fit, or -1
    # > broken_chain chain_break
    for i in range(1, len({ws})):
        if {ws}[i][0] != {ws}[i - 1][-1]:
            return i
    return -1
most_different_letters(ws)
    # returns the word of {ws} with the most different letters, the first on a tie / finds which word in {ws} uses the largest number of distinct characters; earlier words win ties / goes through {ws} and keeps the word whose set of letters is the biggest, replacing it only by a bigger one
    # tells the richest word of {ws}, that is the one with the highest count of unique letters, first come first served / compares the words in {ws} by how many different characters they have and gives the best, the earliest of equals / picks from {ws} the word made of the most distinct letters, leaving the first if others are as good
    # > most_different_letters richest
    best = {ws}[0]
    for word in {ws}:
        if len(set(word)) > len(set(best)):
            best = word
    return best
growing_words(ws)
    # keeps the first word of {ws} and then each word that is longer than the last one kept / returns a list of those words in {ws} that are longer than all kept before, starting with the first / goes over {ws} and takes a word only if it has more letters than the word taken last
    # filters {ws} so that the words get longer and longer, skipping every word not longer than the previous kept one / collects from {ws} the words that set a new record in length, the first always counting / makes a list from {ws}, adding a word when the list is empty or its last word is shorter
    # > growing_words
    kept = []
    for word in {ws}:
        if not kept or len(word) > len(kept[-1]):
            kept.append(word)
    return kept
tagged_words(tweet)
    # returns the words of {tweet} that start with "#", without the sign, each only once and in order / collects the hashtags of {tweet} as a list without # and without repeats / goes through the words of {tweet} and adds what follows a leading # unless it is in the list already
    # lists every tag in {tweet}, a tag being a word that begins with "#", in order of appearance, none twice, sign removed / finds the distinct words marked by # in {tweet} and returns them without the mark / splits {tweet}, keeps the words with # in front, cuts it off and drops those seen before
    # > tagged_words hashtags
    tags = []
    for word in {tweet}.split():
        if word.startswith("#") and word[1:] not in tags:
            tags.append(word[1:])
    return tags
shopping_amounts(listed)
    # turns {listed}, written like "3 eggs, 2 milk", into a dictionary from thing to number / reads {listed} and returns a dict: the word after each number is the key, the number its value, things being separated by commas / splits {listed} at the commas, each part into a number and a name, and collects name to int; repeated names are added up
    # makes a shopping dictionary of {listed}: amounts as ints by name, where the entries look like "2 pears" with a comma between them and amounts of the same thing are summed / goes over the comma-separated entries in {listed} and adds each amount under its name in a dict / returns how many of every thing {listed} asks for, as a dictionary, adding the amounts if a thing is there twice
    # > shopping_amounts parse_list
    amounts = {}
    for entry in {listed}.split(", "):
        number, thing = entry.split(" ")
        amounts[thing] = amounts.get(thing, 0) + int(number)
    return amounts
add_times(clocks)
    # adds up {clocks}, durations like "1:45" in hours and minutes, and returns the sum in the same form / sums the H:MM texts in {clocks} and gives the total as H:MM / goes through {clocks}, splits each at the colon, totals the minutes, and writes the result as hours, colon, two-digit minutes
    # computes how long all the times in {clocks} are together, in and out as text hours:minutes / returns the total of the durations in {clocks} as a string such as 3:05, minutes always with two digits / turns every "h:mm" of {clocks} into minutes, adds them, and formats the sum as h:mm again
    # > add_times total_time
    minutes = 0
    for clock in {clocks}:
        h, m = clock.split(":")
        minutes += int(h) * 60 + int(m)
    return f"{minutes // 60}:{minutes % 60:02d}"
ballot_points(ballots)
    # counts {ballots}, each like "ann>bob>cy": 2 points for the first name, 1 for the second, 0 for the others, in a dictionary with every name / returns a dict of points from {ballots}, where names are separated by ">" and get 2, 1 and then 0 points by their place / splits each of {ballots} at ">" and gives 2 points to the first, 1 to the second, none to the rest; all names appear in the dict
    # goes through {ballots} and adds to each name 2 minus its place (counted from 0), but never less than 0; returns the dictionary name to points / evaluates the rankings in {ballots}, "best>next>...": first choice 2 points, second choice 1, later ones 0, result as a dict / tells how many points everybody has after {ballots}, a ranking with ">" being worth 2, 1, 0, 0 ... to the names in it
    # > ballot_points points
    points = {}
    for ballot in {ballots}:
        for place, name in enumerate(ballot.split(">")):
            points[name] = points.get(name, 0) + max(0, 2 - place)
    return points
short_name(full)
    # shortens the middle names of {full} to their first letter and a stop, keeping the first and last name / returns {full} with all names except the first and the last as initials like "B." / splits {full} and replaces every name in between the first and the last by its initial and a full stop
    # writes {full} with abbreviated middle names: first name, initials with a stop, last name / goes over the names in {full} by index and abbreviates those that are neither first nor last / gives the name {full} in the form Ann B. Cole, where only the names in the middle are cut to one letter
    # > short_name
    names = {full}.split()
    for i in range(1, len(names) - 1):
        names[i] = names[i][0] + "."
    return " ".join(names)
cut_to_fit(t, width)
    # joins words of {t} from the left as long as the text has at most {width} characters, and returns it / returns as many whole words from the start of {t} as fit into {width} characters, spaces included / adds the words of {t} one at a time and stops before the text would get longer than {width}
    # shortens {t} to at most {width} characters without cutting a word, only whole words from the beginning / goes through the words of {t} and leaves the loop when one more word with its space would exceed {width}; gives back the words so far / gives the longest beginning of {t} made of whole words that is no longer than {width}
    # > cut_to_fit teaser
    line = ""
    for word in {t}.split():
        longer = (line + " " + word).strip()
        if len(longer) > {width}:
            break
        line = longer
    return line
indent_levels(lines_in)
    # returns how many spaces each line of {lines_in} begins with, as a list / counts the leading spaces of every text in {lines_in} / goes through {lines_in} and, for each line, counts spaces from the left until another character comes
    # makes a list with the indentation of all lines in {lines_in}, in spaces / tells for each of {lines_in} by how many blanks it is indented / uses an inner while loop to count the spaces at the start of each line in {lines_in}; gives the list of counts
    # > indent_levels indents
    levels = []
    for line in {lines_in}:
        spaces = 0
        while spaces < len(line) and line[spaces] == " ":
            spaces += 1
        levels.append(spaces)
    return levels
until_repeat(ws)
    # counts how many words of {ws} come before the first one that starts with the same letter as an earlier word / returns the number of words in {ws} that can be taken from the start without two having the same initial / goes through {ws} with a set of first letters and returns how many words it got through before a letter came again
    # tells after how many words of {ws} a first letter is repeated, all of them if that never happens / walks along {ws} until an initial occurs for the second time and gives the count of words passed / returns the length of the longest beginning of {ws} in which all first letters are different
    # > until_repeat
    seen = set()
    for word in {ws}:
        if word[0] in seen:
            break
        seen.add(word[0])
    return len(seen)
"""

COMPARE = """
difference_line(w, v)
    # returns a string with "^" at every position where {w} and {v} differ and a dot where they agree, up to the shorter one / compares {w} and {v} character by character and writes "." for equal and "^" for different / marks the differences of {w} and {v}: one sign per common position, a dot if both have the same character and ^ if not
    # makes a line of dots and carets that shows where {v} deviates from {w}, as long as the shorter of them / goes over {w} and {v} together and adds "^" for unequal characters and "." for the others / gives a text such as ..^. with a ^ for each place at which {w} is not like {v}, ending with the shorter
    # > difference_line markers
    line = ""
    for left, right in zip({w}, {v}):
        line += "." if left == right else "^"
    return line
join_overlap(w, v)
    # joins {w} and {v}, writing the longest end of {w} that is also the beginning of {v} only once / returns {w} followed by {v} without the start of {v} that {w} already ends with, the longest such start / tries lengths from the length of {v} down and, if {w} ends with that much of {v}, returns {w} and the rest of {v}
    # merges {w} and {v} over their largest overlap: the tail of {w} equal to the head of {v} is used once / glues {v} to {w} so that a common piece, end of the first and start of the second, appears just one time / looks for the longest prefix of {v} that {w} ends in and returns {w} plus what comes after it in {v}
    # > join_overlap overlap
    for size in range(len({v}), 0, -1):
        if {w}.endswith({v}[:size]):
            return {w} + {v}[size:]
    return {w} + {v}
letter_duel(w, v)
    # compares {w} and {v} letter by letter, the later letter in the alphabet wins a point, and returns the points of both as a tuple / returns how often {w} has the greater character and how often {v} has it, position by position, as a pair / lets {w} and {v} fight: at each common place the larger character scores, equal ones score for nobody; gives (points of the first, points of the second)
    # counts over the pairs of characters of {w} and {v} where the left is bigger and where the right is bigger; both counts are returned / steps through {w} and {v} together and gives a tuple of two counts, greater in the first and greater in the second / tells the result of a letter duel of {w} against {v}: two numbers, one for each word, of the places where it has the higher letter
    # > letter_duel duel
    mine = yours = 0
    for a, b in zip({w}, {v}):
        if a > b:
            mine += 1
        elif b > a:
            yours += 1
    return mine, yours
letters_to_add(w, v)
    # returns the letters that {v} has more often than {w}, sorted, as one string / lists in alphabetical order, as a string, what must be added to the letters of {w} to be able to write {v} / goes through the letters of {v} and takes each one out of a list of {w}'s letters; those not found are returned sorted in a string
    # finds which letters are missing in {w} for spelling {v}, repeated letters counting, and gives them sorted as a string / takes away from the letters of {v} those of {w}, one for one, and returns what remains as a sorted string / tells the letters of {v} that cannot be covered by {w}, each use needing its own letter, joined in rising order
    # > letters_to_add missing_letters
    stock = list({w})
    lacking = []
    for ch in {v}:
        if ch in stock:
            stock.remove(ch)
        else:
            lacking.append(ch)
    return "".join(sorted(lacking))
wrong_guesses(w, tries)
    # counts how many letters in {tries} are not in {w}, until all letters of {w} have been guessed / plays hangman: returns the number of wrong guesses among {tries} before {w} is complete / goes through {tries}, counting those that {w} lacks, and stops as soon as every letter of {w} has been tried
    # tells how many mistakes are made when {tries} are guessed one after the other for {w}; guesses after the word is complete do not count / removes each guess of {tries} from the set of letters of {w}, or counts an error if {w} does not have it, ending when the set is empty / gives the count of guesses from {tries} that miss in {w}, leaving the loop when nothing of {w} is left to guess
    # > wrong_guesses mistakes
    missing = set({w})
    wrong = 0
    for guess in {tries}:
        if not missing:
            break
        if guess in {w}:
            missing.discard(guess)
        else:
            wrong += 1
    return wrong
equal_start(t, u)
    # counts how many words at the start of {t} and {u} are the same / returns the number of words that {t} and {u} have in common from the beginning, up to the first difference / splits {t} and {u} and counts equal words in order until two differ
    # goes over the words of both {t} and {u} and breaks at the first pair that is not equal; returns the pairs before it / tells how many leading words {t} shares with {u} / compares {t} and {u} word by word from the front and returns how many match before the first mismatch
    # > equal_start same_words
    count = 0
    for first, second in zip({t}.split(), {u}.split()):
        if first != second:
            break
        count += 1
    return count
ordered_hits(w, v)
    # counts the characters of {v} that can be found in {w} from left to right, each after the one before / goes through {w} with a pointer into {v} and moves the pointer on at every match; returns how far it got / returns how many characters from the start of {v} appear in {w} in this order, not necessarily side by side
    # tells how much of {v}, from its beginning, is spelled in {w} in order with gaps allowed / starts with position 0 in {v} and raises it whenever the next character of {w} equals {v} at that position, stopping when {v} is used up / gives the length of the longest beginning of {v} whose letters come one after the other somewhere in {w}
    # > ordered_hits
    found = 0
    for ch in {w}:
        if found < len({v}) and ch == {v}[found]:
            found += 1
    return found
shared_pairs(w, v)
    # lists the pairs of neighbouring letters that occur in both {w} and {v}, in the order of {w} and each once / returns which two-letter pieces of {w} are also in {v}, without repeats / goes along {w} two letters at a time and collects each piece that {v} contains and that is not yet collected
    # finds all substrings of length 2 of {w} that {v} has too, in order, none twice / collects the letter pairs common to {w} and {v} as they come in {w}, every pair a single time / gives a list of two-character strings found in {w} as well as in {v}, ordered by {w} and without duplicates
    # > shared_pairs
    shared = []
    for i in range(len({w}) - 1):
        piece = {w}[i:i + 2]
        if piece in {v} and piece not in shared:
            shared.append(piece)
    return shared
"""

GRIDS = """
longest_wall(plan)
    # returns the longest run of "#" in any row of {plan} / finds how many # stand side by side at most in a row of {plan} / goes through every row of {plan}, counts # in succession and resets at any other character; the highest count is returned
    # measures the longest horizontal wall in {plan}, whose walls are drawn with # / tells the greatest number of neighbouring "#" within one string of {plan} / keeps the best streak of # over all strings in {plan}, a streak ending with its string
    # > longest_wall
    longest = 0
    for row in {plan}:
        run = 0
        for cell in row:
            run = run + 1 if cell == "#" else 0
            longest = max(longest, run)
    return longest
first_free(plan)
    # returns the (row, column) of the first "." in {plan}, searched row by row, or None / finds the first free place, marked by a dot, in {plan} and gives its row and column as a tuple, None if there is none / goes over {plan} from the top left and leaves with (row, column) at the first dot; no dot gives None
    # looks for "." in the strings of {plan} and returns the index of the string and the index in it, both from 0, else None / tells where the first empty field of {plan} is, empty being ".", as (row, column) or None / searches all rows of {plan} with two loops and returns the position of the earliest dot as a pair, None without any
    # > first_free
    for r, row in enumerate({plan}):
        for c, cell in enumerate(row):
            if cell == ".":
                return r, c
    return None
free_sides(plan, r, c)
    # counts the "." directly above, below, left and right of row {r}, column {c} in {plan} / returns how many of the four neighbours of the cell ({r}, {c}) in {plan} are dots, those outside not counting / looks up, down, left and right from row {r} and column {c} of {plan} and counts the free fields, drawn as dots
    # tells on how many sides the place at row {r} and column {c} of {plan} is next to a "." / goes through the four steps (-1, 0), (1, 0), (0, -1), (0, 1) from ({r}, {c}) and counts the dots of {plan} found there, ignoring places off the plan / gives the number of dots among the cells of {plan} that touch row {r}, column {c} with a side
    # > free_sides
    count = 0
    for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        row, col = {r} + dr, {c} + dc
        if 0 <= row < len({plan}) and 0 <= col < len({plan}[row]) and {plan}[row][col] == ".":
            count += 1
    return count
count_signs(plan)
    # counts all characters in {plan} and returns them as a dictionary / returns a dict that tells how often each character occurs in the rows of {plan} together / goes through every row of {plan} and every cell in it and tallies the cells in a dict
    # makes a dictionary from character to number of times over all strings in {plan} / tells for each kind of field in {plan} how many there are, as a dict / tallies the signs of {plan} over all rows, with two loops and a dictionary
    # > count_signs tally
    counts = {}
    for row in {plan}:
        for cell in row:
            counts[cell] = counts.get(cell, 0) + 1
    return counts
columns_read(plan)
    # returns the columns of {plan} as strings, from left to right / reads {plan} downwards: a list with one string per column / joins the first characters of all rows in {plan} to a string, then the second ones and so on, and returns the list
    # turns the rows of {plan} into columns, giving a list of strings / builds for each column index of {plan} the text from top to bottom / makes a list in which item c consists of the characters at index c of every row of {plan}
    # > columns_read columns
    columns = []
    for c in range(len({plan}[0])):
        column = ""
        for row in {plan}:
            column += row[c]
        columns.append(column)
    return columns
same_below(plan)
    # counts the cells in {plan} that have the same character as the cell below / returns how many vertical neighbours in {plan} are equal / compares every row of {plan} with the next one, column by column, and counts the matches
    # tells how often a sign stands directly above an equal sign in {plan} / goes through consecutive rows of {plan} and counts positions where both rows agree / gives the number of places in {plan} with an identical character one row further down
    # > same_below
    count = 0
    for upper, lower in zip({plan}, {plan}[1:]):
        for above, below in zip(upper, lower):
            if above == below:
                count += 1
    return count
line_winner(board3)
    # returns the sign that fills a whole row or column of {board3}, or None; dots do not count / checks the three rows and three columns of {board3} for three equal signs other than "." and returns that sign, None without one / finds out who has three in a line across or down in {board3}, where "." is empty; None if nobody
    # goes over the index 0 to 2, looks at that row and that column of {board3}, and returns their sign if all three are the same and not "."; otherwise None / tells which player, X or O, owns a complete row or column of {board3}, diagonals left aside, or gives None / looks in {board3}, a list of three strings, for a row or column of one sign (not a dot) and returns the sign or None
    # > line_winner winner
    for i in range(3):
        row = {board3}[i]
        column = "".join(line[i] for line in {board3})
        for trio in (row, column):
            if len(set(trio)) == 1 and trio[0] != ".":
                return trio[0]
    return None
fall_down(plan)
    # lets the "o" in every column of {plan} fall to the bottom and returns the columns as strings, everything above being dots / returns for each column of {plan} a string with all its other signs turned to dots on top and its "o" below / counts the "o" of each column in {plan} and gives a list of strings per column: dots first, then that many o
    # builds for every column of {plan} the text after gravity: as many "o" at the end as the column has, the rest "." / goes column by column through {plan}, counting o, and writes the column with the o at the end and dots before them / makes a list of the columns of {plan}, each as dots followed by as many o as it contained, with the same length as before
    # > fall_down gravity
    fallen = []
    for c in range(len({plan}[0])):
        balls = 0
        for row in {plan}:
            if row[c] == "o":
                balls += 1
        fallen.append("." * (len({plan}) - balls) + "o" * balls)
    return fallen
find_in_rows(plan)
    # returns the numbers of the rows in {plan}, from 0, that contain the text "{piece}" / lists the indices of the strings in {plan} with "{piece}" somewhere in them / goes through {plan} with enumerate and collects the index of each row that has "{piece}"
    # finds all rows of {plan} in which "{piece}" occurs and gives their positions as a list / tells in which rows of {plan}, counted from 0, there is a "{piece}" / makes a list of row numbers, 0 being the top one, for the rows of {plan} holding "{piece}"
    # > find_in_rows
    rows = []
    for r, row in enumerate({plan}):
        if "{piece}" in row:
            rows.append(r)
    return rows
walk_plan(plan)
    # starts at the left of the first row of {plan} and goes right as long as there is a ".", counting them / returns how many dots {plan} has at the beginning of its first row, before another sign or the end of the row / walks along the top row of {plan} from the left until something other than a dot comes and returns the number of steps
    # counts with a while loop the leading "." of the first string in {plan} / tells how far one can go to the right from the top left of {plan} over dots only / moves through row 0 of {plan} while the character is a dot and gives the column where that ends
    # > free_start
    col = 0
    while col < len({plan}[0]) and {plan}[0][col] == ".":
        col += 1
    return col
"""

RECURSION = """
starred(w)
    # puts a "*" between the characters of {w} by recursion / returns {w} itself if it has at most one character, otherwise its first character, a star and its own result for the rest / recursively writes {w} with stars between all letters
    # calls itself with {w} without the first letter and puts that letter and "*" in front; one letter or none is returned as it is / gives {w} with a star after each character but the last, without a loop / makes a*b*c out of a text like abc, here out of {w}, recursively
    # > starred
    if len({w}) <= 1:
        return {w}
    return {w}[0] + "*" + {f}({w}[1:])
mirror_grow(w)
    # returns {w} followed by its letters backwards, built recursively from the outside / gives "" for an empty text, otherwise the first letter of {w}, its own result for the rest, and the first letter again / recursively makes a palindrome of {w}: each letter stands on both sides of what comes after it
    # wraps the first letter of {w} around the result for the remaining letters; nothing gives nothing / builds by recursion the text {w} and then {w} reversed / calls itself for all but the first character of {w} and puts this character before and after the outcome
    # > mirror_grow
    if {w} == "":
        return ""
    return {w}[0] + {f}({w}[1:]) + {w}[0]
count_letter_rec(t, c)
    # counts {c} in {t} by recursion / returns 0 for an empty text, otherwise 1 or 0 for the first character of {t} being {c} plus its own result for the rest / recursively finds how often the character {c} occurs in {t}
    # calls itself on {t} without its first character and adds 1 if that character equals {c} / tells without a loop and without the count method how many times {t} has {c} / compares the first character of {t} with {c} and adds the number of {c} in everything after it, recursively
    # > count_letter
    if {t} == "":
        return 0
    return ({t}[0] == {c}) + {f}({t}[1:], {c})
all_prefixes(w)
    # lists the beginnings of {w} from the first letter to all of {w}, by recursion / returns an empty list for "", otherwise its own result for {w} without the last letter and then {w} / recursively collects all prefixes of {w}, shortest first, the empty one left out
    # calls itself with {w} minus its last character and appends {w} to that list; an empty text gives [] / gives a list of ever longer starts of {w}, ending with {w} itself, without a loop / builds the list of prefixes of {w} in rising length recursively
    # > all_prefixes prefixes
    if {w} == "":
        return []
    return {f}({w}[:-1]) + [{w}]
braid(w, v)
    # takes letters from {w} and {v} in turn, recursively, beginning with {w}, and appends the rest when one is used up / returns {v} if {w} is empty, otherwise the first letter of {w} followed by its own result for {v} and the rest of {w} / weaves {w} and {v} letter by letter, {w} first, by recursion; leftovers come at the end
    # swaps the roles in each call: the first letter of {w}, then the result for {v} and {w} without that letter; an empty first word gives the second / recursively interleaves the characters of {w} and {v} / makes one text of {w} and {v} by alternating letters, no loop, until one of them is empty and the other is added whole
    # > braid weave
    if {w} == "":
        return {v}
    return {w}[0] + {f}({v}, {w}[1:])
"""


def _noted(rng: Random) -> str:
    noun = CATEGORIES["thing"]
    one, two = rng.choice(noun), rng.choice(noun)
    return rng.choice(
        (
            f"{one} (no {rng.randint(2, 99)}) and {two}",
            f"{rng.randint(2, 40)} {one} ({rng.choice(noun)} (old)) or {two} (new)",
            f"see (p {rng.randint(3, 400)}) {one} {rng.randint(2, 900)}",
            f"{one}({two})({rng.randint(10, 99)})",
        )
    )


def _balanced(value: Any) -> bool:
    depth = 0
    for ch in value:
        depth += {"(": 1, ")": -1}.get(ch, 0)
        if depth < 0:
            return False
    return depth == 0 and "(" in value


def _plan(rng: Random) -> list[str]:
    width, height = rng.randint(3, 6), rng.randint(2, 4)
    return ["".join(rng.choice("..##o") for _ in range(width)) for _ in range(height)]


def _even_rows(value: Any) -> bool:
    return len(value) >= 2 and len({len(row) for row in value}) == 1 and set("".join(value)) <= set(".#o")


def _board(rng: Random) -> list[str]:
    rows = ["".join(rng.choice("XXO.") for _ in range(3)) for _ in range(3)]
    if rng.random() < 0.4:
        rows[rng.randint(0, 2)] = rng.choice(("XXX", "OOO"))
    return rows


def _tweet(rng: Random) -> str:
    tags = ["#" + rng.choice(CATEGORIES["noun"]) for _ in range(rng.randint(1, 3))]
    parts = [plain_word(rng) for _ in range(rng.randint(2, 4))] + tags + [rng.choice(tags)]
    rng.shuffle(parts)
    return " ".join(parts)


def _listed(rng: Random) -> str:
    pool = [name for name in CATEGORIES["fruit"] if " " not in name]
    names = [rng.choice(pool) for _ in range(rng.randint(3, 5))]
    return ", ".join(f"{rng.randint(1, 12)} {name}" for name in names)


def _ballots(rng: Random) -> list[str]:
    names = [name.lower() for name in rng.sample(CATEGORIES["person"], 3)]
    return [">".join(rng.sample(names, 3)) for _ in range(rng.randint(2, 4))]


def _full(rng: Random) -> str:
    return " ".join(rng.sample(CATEGORIES["person"], rng.randint(3, 4)))


def _indented(rng: Random) -> list[str]:
    return [" " * rng.choice((0, 0, 2, 3, 4, 8)) + plain_word(rng) for _ in range(rng.randint(3, 5))]


def _dated(rng: Random) -> str:
    last = f"{rng.randint(1, 99)}{rng.choice('x%')}"
    parts = [plain_word(rng), str(rng.randint(1, 2030)), plain_word(rng), last]
    return " ".join(parts[: rng.randint(2, 4)])


def _code(rng: Random) -> str:
    return "-".join(str(rng.randint(1, 26)) for _ in range(rng.randint(3, 6)))


def _clock(rng: Random) -> str:
    return f"{rng.randint(0, 5)}:{rng.randint(0, 59):02d}"


def _is_clock(value: Any) -> bool:
    return bool(value.count(":") == 1 and value.replace(":", "").isdigit())


def _filled(value: Any) -> bool:
    return len(value) >= 3 and all(v and " " not in v for v in value)


SLOTS: dict[str, Any] = {
    "s": sampled("str", lambda r: "".join(plain_word(r) for _ in range(2))),
    "w": word("noun"),
    "v": word("noun"),
    "c": letter(),
    "t": draws.sentence(),
    "u": draws.sentence(),
    "r": integer(0, 1),
    "noted": sampled("str", _noted, _balanced),
    "dated": sampled("str", _dated, lambda v: any(ch.isdigit() for ch in v)),
    "code": sampled("str", _code, lambda v: all(p.isdigit() and 1 <= int(p) <= 26 for p in v.split("-"))),
    "ws": sampled("list[str]", lambda r: [plain_word(r) for _ in range(r.randint(4, 7))], _filled),
    "tries": list_of(letter(), 4, 8),
    "tweet": sampled("str", _tweet, lambda v: "#" in v),
    "listed": sampled("str", _listed, lambda v: v[:1].isdigit() and ", " in v),
    "clocks": list_of(sampled("str", _clock, _is_clock), 3, 5),
    "ballots": sampled("list[str]", _ballots, lambda v: all(">" in b for b in v)),
    "full": sampled("str", _full, lambda v: len(v.split()) > 2),
    "width": integer(8, 30),
    "lines_in": sampled("list[str]", _indented, lambda v: any(line.startswith(" ") for line in v)),
    "plan": sampled("list[str]", _plan, _even_rows),
    "board3": sampled("list[str]", _board, lambda v: len(v) == 3 and set("".join(v)) <= set("XO.")),
    "k": integer(2, 5),
    "few": integer(2, 4),
    "prime": choice(7, 11, 13, 17, 23, 31, 53, 97),
    "sign": fragment("*", "-", "_", "#", "+", "."),
    "piece": fragment("##", "..", "o.", "#.", "oo", ".#"),
}
for table in (LETTERS, WORDS, COMPARE, RECURSION):
    functions(d, table, SLOTS)
functions(d, GRIDS, {**SLOTS, "c": integer(0, 2)})
