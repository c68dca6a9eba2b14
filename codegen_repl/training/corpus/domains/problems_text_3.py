"""Statements about text: loops with several rules, tables, parsing, in-place changes (see problems_text)."""

from typing import Any

from codegen_repl.training.corpus.blocks import statements
from codegen_repl.training.corpus.domains import problems_text as p
from codegen_repl.training.corpus.domains.problems_text import SLOTS, d
from codegen_repl.training.corpus.draws import exact, integer, list_of, new, sampled, var

MORE: dict[str, Any] = {
    "files": var(
        sampled(
            "list[str]",
            lambda r: [p.file_name(r) for _ in range(r.randint(4, 6))],
            lambda v: any("." in x for x in v),
        )
    ),
    "mails": var(
        sampled(
            "list[str]",
            lambda r: [p.mail(r) for _ in range(r.randint(3, 5))],
            lambda v: bool(v) and all(x.count("@") == 1 for x in v),
        )
    ),
    "times": var(
        sampled(
            "list[str]",
            lambda r: [p.clock(r) for _ in range(r.randint(3, 6))],
            lambda v: bool(v) and all(map(p.is_clock, v)),
        )
    ),
    "raws": var(
        sampled(
            "list[str]",
            lambda r: [p.maybe_number(r) for _ in range(r.randint(4, 7))],
            lambda v: any(x.strip().isdigit() for x in v),
        )
    ),
    "xs": var(list_of(integer(0, 9999), 4, 7)),
    "out": new("list"),
    "text_out": new("result", "new_text", "built", "output_text"),
    "head": new("head", "first_part", "opening"),
    "tail": new("tail", "others", "following"),
    **{
        n: exact(n)
        for n in (
            *("kept", "count", "total", "longest", "shortest", "result", "initials", "vowels", "consonants"),
            *("by_letter", "last_seen", "numbers", "bad", "best", "minutes", "by_ending", "value", "bits"),
            *("places", "marks", "words", "parts", "difference", "width", "lengths", "domains", "code"),
        )
    },
}

STATEMENTS = r"""
until_stop_word
    # > {kept}
    # go through {ws} and collect the words longer than {n} letters in {kept}, but stop as soon as a word starts with the same letter as the last one of {ws} / collect in {kept} the words of {ws} with more than {n} letters, up to the first word that begins like the final word of {ws} / loop over {ws}. when a word has the first letter of the last word of the list, leave the loop; otherwise append it to {kept} if it has more than {n} letters / {kept} starts empty; add each item of {ws} that is longer than {n} characters, and break at the first item whose initial equals that of the last item / with a for loop over {ws}, fill {kept} with the words of over {n} letters until you meet one that has the same first letter as the last word / please walk through {ws} and keep in {kept} whatever has more than {n} letters, only until you reach a word with the same first letter as the final word of the list (that word is not kept)
    {kept} = []
    for item in {ws}:
        if item[0] == {ws}[-1][0]:
            break
        if len(item) > {n}:
            {kept}.append(item)
vowels_and_consonants_loop
    # count the vowels (a, e, i, o, u) and the other letters of {text} in one loop, as {vowels} and {consonants}; what is no letter counts for neither / start {vowels} and {consonants} at 0 and go through {text}: a, e, i, o, u add to the first, all other letters to the second, anything else to none / in a single pass over {text}, find the number of vowels (aeiou) in {vowels} and of the remaining letters in {consonants}, skipping characters that are no letters / for each character of {text}, raise {vowels} if it is one of aeiou, otherwise raise {consonants} if it is a letter / how many vowels and how many consonants does {text} have? use a loop with two counters, {vowels} (for a, e, i, o and u) and {consonants} (for other letters only) / exercise: with two counters {vowels} and {consonants}, both 0 at first, classify each letter of {text} by whether it is in "aeiou", and ignore what is not a letter
    {vowels} = {consonants} = 0
    for c in {text}:
        if c in "aeiou":
            {vowels} += 1
        elif c.isalpha():
            {consonants} += 1
longest_and_shortest
    # find both the longest and the shortest word of {ws} in one loop, the first of them if lengths tie / go once through {ws} and remember the longest and the shortest word; on equal lengths the earlier one stays / let {longest} and {shortest} both start as the first word of {ws}; replace them whenever a strictly longer or strictly shorter word comes / with a loop over {ws}, determine {longest} and {shortest}, where only really longer or shorter words take over / {longest} and {shortest} are the words of {ws} with the most and the fewest letters. find them in a loop, the first one wins in case of a tie / i need the {longest} and the {shortest} word of {ws}, found in one pass starting from the first word; ties do not change anything
    {longest} = {shortest} = {ws}[0]
    for item in {ws}:
        if len(item) > len({longest}):
            {longest} = item
        if len(item) < len({shortest}):
            {shortest} = item
last_seen_places
    # > {last_seen}
    # make a dictionary {last_seen} of each character in {w} and the last index at which it occurs / map every character of {w} to its last position, in {last_seen} / {last_seen} should tell for each character of {w} where it occurs last, counted from 0 / go through {w} with index and character and store the index under the character in {last_seen}, so that later ones overwrite earlier ones / build a dict called {last_seen}: key is a character of {w}, value the index of its final occurrence / where does each character of {w} occur for the last time? put the indices into a dict {last_seen}
    {last_seen} = {}
    for i, c in enumerate({w}):
        {last_seen}[c] = i
number_or_bad
    # sort the fields of {raws} into two lists: those that int can read go to {numbers} as integers, all others to {bad} as they are / try to convert each item of {raws} to an int and append it to {numbers}; on a ValueError append the item to {bad} instead / use try and except to fill {numbers} with the integers in {raws} and {bad} with whatever cannot be converted / go through {raws}: int of the item goes to {numbers}, and if that raises a ValueError, the item itself goes to {bad} / split {raws} into {numbers} (converted by int) and {bad} (not convertible), catching the ValueError / data cleaning: whatever in {raws} can be turned into an int belongs in {numbers} (as int), whatever raises a ValueError belongs in {bad} unchanged
    {numbers}, {bad} = [], []
    for item in {raws}:
        try:
            {numbers}.append(int(item))
        except ValueError:
            {bad}.append(item)
sum_valid_fields
    # > {total}
    # add up the items of {raws} that consist of digits once stripped, and ignore the others / find the total of all fields in {raws} that are whole numbers after stripping; skip the rest / start the total at 0, and for every item of {raws} whose stripped form has only digits, add its number / sum the numbers in {raws} as the total; an item counts only if nothing but digits remains after removing the spaces around it / go through {raws}, skip what is not all digits after a strip, and add the others to a total / some entries of {raws} are numbers with spaces around, some are not; add up those that are only digits after a strip, as the total
    {total} = 0
    for item in {raws}:
        item = item.strip()
        if not item.isdigit():
            continue
        {total} += int(item)
best_row
    # > {best}
    # find the name with the highest number in {rows}, where each row is name,number; call it {best} / {best} is the name, i.e. the part before the comma, of the row in {rows} with the largest number behind the comma, the first one on a tie / split each row of {rows} at the comma and let {best} be the name that has the greatest number (the earliest if there are several) / which row of {rows} has the most points after its comma? keep its name, the text before the comma, in {best} / get {best}: of all rows in {rows}, take the one whose integer after the comma is highest, and of it the part in front of the comma / i have lines of the form name,number in {rows}: who has the largest number? store that name as {best}
    {best} = max({rows}, key=lambda row: int(row.split(",")[1])).split(",")[0]
print_rows_table
    # print the rows of {rows} as a table: the name left in {wide} characters, then the number right in 5 / for each name,number in {rows} print the name padded on the right to {wide} characters and the number padded on the left to 5 / show {rows} in columns, the part before the comma left-aligned ({wide} wide) and the part after it right-aligned (5 wide) / split every row of {rows} at the comma and print name and points, aligned to the left in a field of {wide} and to the right in a field of 5 / make a neat table of {rows}: names in a column of width {wide}, to the left, and numbers in a column of width 5, to the right / every row of {rows} is a name, a comma and a number; show them in two columns, the left one {wide} wide and left-aligned, the right one 5 wide and right-aligned
    for row in {rows}:
        label, points = row.split(",")
        print(f"{label:<{wide}}{points:>5}")
totals_by_name
    # sum the numbers in {rows} by name in a dictionary {out}; every row is name,number / {out} maps each name in {rows} to the sum of its numbers, rows being name, comma, number / make a dict {out} with the total per name: split the rows of {rows} at the comma and add the integer to the name's entry, 0 if it has none / the same name may come several times in {rows}, so collect in {out} for each name the sum of the numbers after the comma / go through {rows}, cut each at its comma and add up the points of every name in the dictionary {out} / people appear repeatedly in {rows} (name,number). give me a dict {out} with everybody's sum
    {out} = {}
    for row in {rows}:
        label, points = row.split(",")
        {out}[label] = {out}.get(label, 0) + int(points)
files_by_ending
    # > {by_ending}
    # group {files} by what follows the last dot in a dictionary {by_ending}, leaving out names without a dot / make {by_ending}, a dict of lists: the ending after the final dot of each name in {files} and the names that have it; a name with no dot is skipped / for every file in {files} that has a dot, append it to the list of its ending (the part after the last dot) in {by_ending} / {by_ending} should map endings to file names of {files}. skip names without a dot, otherwise the ending is the text behind the last one / go through {files}; unless there is no dot, take the part after the last dot as key and add the file to its list in {by_ending} / i want a dictionary {by_ending}: for every ending (text after the last dot) the list of those of {files} that end so, and nothing for names without dots
    {by_ending} = {}
    for file in {files}:
        if "." not in file:
            continue
        ending = file.split(".")[-1]
        {by_ending}.setdefault(ending, []).append(file)
tidy_file_names
    # > {files}
    # make the names in {files} lower case and replace their underscores by hyphens, except those that end with .py, which stay / in {files}, change every name to small letters with "-" for "_", but leave names ending in ".py" alone / clean up {files}: lower case and hyphens instead of underscores, unless the name ends with .py / {files} should have lower-case names without underscores (use hyphens); python files, ending in .py, are not touched / rename all but the .py files in {files}: small letters only, and each _ becomes - / all names in {files} shall be small and hyphenated instead of underscored, apart from those ending in .py, which remain as they are
    {files} = [x if x.endswith(".py") else x.lower().replace("_", "-") for x in {files}]
print_long_names
    # print the names in {files} that are longer than {wide} characters cut to {wide} minus 3 and followed by three dots, the others as they are / show each of {files} on a line, but if it has more than {wide} characters, only the first {wide} - 3 and "..." / for every name in {files}: print it unchanged if it has at most {wide} characters, otherwise its beginning and "..." so that it is {wide} long / print {files} one per line with no line longer than {wide}; a longer name loses its end and gets "..." instead (within the {wide} characters) / list {files}, shortening what exceeds {wide} characters to exactly {wide}, the last three of which are dots / each of {files} on its own line, please; those beyond {wide} characters are to be trimmed to {wide} in all, ending in "..."
    for x in {files}:
        print(x if len(x) <= {wide} else x[:{wide} - 3] + "...")
domain_tally
    # > {domains}
    # count how many addresses of {mails} belong to each domain, ignoring case, in a dictionary {domains} / make {domains}: the lower-case part after the @ of each mail in {mails}, with the number of times it occurs / tally what comes after the @ in {mails}, in small letters, as a dict {domains} / for each address in {mails}, take the part behind the @ in lower case and raise its count in {domains} / {domains} maps the domain (lower case, after the @) to how many of {mails} have it / how often does each domain, in lower case, occur in {mails}? a dict called {domains} with the counts
    {domains} = {}
    for mail in {mails}:
        domain = mail.split("@")[1].lower()
        {domains}[domain] = {domains}.get(domain, 0) + 1
total_minutes
    # > {minutes}
    # add up the durations in {times}, which are written hours:minutes, to a number of minutes / convert every HH:MM in {times} to minutes and sum them as {minutes} / {minutes} is the sum over {times} of 60 times the number before the colon plus the number after it / split each of {times} at the colon and add 60 times the hours and the minutes to {minutes}, which starts at 0 / how many minutes are {times} in all, each being hours, a colon and minutes? keep it in {minutes} / the entries of {times} are like 01:30, hours and minutes; total them in {minutes}
    {minutes} = 0
    for time_text in {times}:
        h, m = time_text.split(":")
        {minutes} += 60 * int(h) + int(m)
late_or_early
    # for each time in {times} print it and "late" if its hour is 12 or more, otherwise "early" / go through {times} and print every time followed by "early" when the part before the colon is under 12, else by "late" / print {times} line by line with a word behind: "late" from 12:00 on, "early" before / show each of {times}; after a space comes "early" for hours below 12 and "late" for the rest / loop over {times}, look at the hour (the number before the colon) and print the time with "late" for at least 12 and with "early" for less / tell for each entry of {times} whether it is "early" (hour below 12) or "late" (from 12 on), printing the time first
    for time_text in {times}:
        hour = int(time_text.split(":")[0])
        print(time_text, "late" if hour >= 12 else "early")
every_second_backwards
    # > {text_out}
    # reverse every second word of {text}, starting with the second, and join all with spaces as {text_out} / {text_out} is {text} with the words at odd positions (counted from 0) spelled backwards / split {text} into words, turn around those with an odd index and leave the others, then join them to {text_out} / build {text_out} from the words of {text}: first as it is, second backwards, third as it is and so on / let {text_out} be {text} in which each second word, beginning with word number two, is reversed / the second, the fourth, the sixth word of {text} and so on should be written backwards, the others not; put the new sentence in {text_out}
    {text_out} = " ".join(x[::-1] if i % 2 else x for i, x in enumerate({text}.split()))
swap_outer_words
    # > {text}
    # swap the first and the last word of {text} and leave the words between as they are / in {text}, let the first word and the last word trade places / exchange the outer words of {text}: last to the front, first to the end / put the last word of {text} first and the first one last, the rest stays in order / turn {text} into the same words with the first and last exchanged, joined by spaces / the first word of {text} shall be the last and the last one the first; change {text} itself and keep the middle
    words = {text}.split()
    words[0], words[-1] = words[-1], words[0]
    {text} = " ".join(words)
first_word_and_rest
    # split {text} into its first word {head} and a list {tail} of the others / {head} is the first word of {text}, {tail} the list of all words after it / unpack the words of {text}: the first into {head}, everything else into {tail} / take {text} apart at spaces; keep the first piece as {head} and the remaining ones as the list {tail} / store the opening word of {text} in {head} and the other words, as a list, in {tail} / of the words in {text}, {head} gets the first and {tail} gets all that remain, as a list
    {head}, *{tail} = {text}.split()
shrinking_lines
    # print {w} again and again, each time without its last character, until nothing is left / print {w}, then {w} without the last letter, and so on down to its first letter / in a while loop, print what is left of {w} and cut one character off its end, as long as there is one; {w} itself shall not change / show {w} shrinking from the right: the whole word, one character less, and so on, ending with one character / print all beginnings of {w} from the longest to the shortest, one per line / make a staircase out of {w}: the full word in the first line, one letter fewer at the end in each next line, down to one letter
    part = {w}
    while part:
        print(part)
        part = part[:-1]
squeeze_while
    # > {s}
    # as long as there are two spaces in a row in {s}, replace them by one / use a while loop to turn double spaces in {s} into single ones until there are none / while {s} contains two neighbouring spaces, replace each such pair by a single space / keep replacing double spaces with one space in {s} until it has no double space any more / repeat until no two spaces stand side by side in {s}: each double space becomes one space / squeeze runs of spaces in {s} to one space with a loop: while a double space is in it, replace double by single
    while "  " in {s}:
        {s} = {s}.replace("  ", " ")
pairs_side_by_side
    # print the words of {ws} and {us} side by side: a word of {ws} padded to {wide} characters, a bar | and a word of {us}, as long as both have words / print a line for each pair of words from {ws} and {us}, the first one left-aligned in {wide} characters, then "| " and the second / go through {ws} and {us} together and show both words in a line, with the left one filled up to {wide} characters and "| " between / make two columns: the words of {ws} with a width of {wide} and, after "| ", those of {us}, stopping with the shorter list / for each two words at the same place in {ws} and {us}, print the former padded on the right to {wide}, followed by "| " and the latter / print {ws} next to {us}, pair after pair: left word in a field of {wide} characters, then "| ", then the right word (stop when one list ends)
    for a, b in zip({ws}, {us}):
        print(f"{a:<{wide}}| {b}")
marker_line
    # > {marks}
    # compare {w} with {v} character by character and build {marks}: = where they agree, {mark} where they differ, as far as the shorter one goes / {marks} has an "=" for each place where {w} and {v} have the same character and {mark} for each other place, up to the end of the shorter / make a string {marks} from the pairs of characters in {w} and {v}: equal gives "=", unequal gives {mark} / go through {w} and {v} in parallel and add "=" to {marks} for equal characters, otherwise {mark} / let {marks} show where {w} and {v} match ("=") and where they do not ({mark}), for the length of the shorter of the two / i want to see where {w} and {v} agree: a string {marks} of "=" (same) and {mark} (different), one sign for each pair of characters
    {marks} = "".join("=" if a == b else {mark} for a, b in zip({w}, {v}))
words_only_in_one
    # > {difference}
    # find the words that are in {text} or {other} but not in both, as a sorted list {difference} / {difference} is the alphabetical list of words that only one of {text} and {other} has / compare the words of {text} and {other}: sort those which occur in just one of the two into {difference} / take the sets of words of both {text} and {other} and keep in {difference}, sorted, what they do not share / get {difference}, sorted: every word of {text} missing from {other} and every word of {other} missing from {text} / which words stand in exactly one of {text} and {other}? sorted, as a list {difference}
    {difference} = sorted(set({text}.split()) ^ set({other}.split()))
several_per_line
    # print the words of {ws}, {n} on a line with commas and spaces between them, the last line may have fewer / show {ws} in lines of {n} words, joined by ", " / go through {ws} in steps of {n} and print each piece joined with a comma and a space / print {ws} {n.word} words at a time, separated by ", ", until none is left / write out {ws} so that every line has {n} words (the last one maybe less) with ", " in between / too many words for one line: print {ws} in rows of {n}, each row joined by ", "
    for i in range(0, len({ws}), {n}):
        print(", ".join({ws}[i:i + {n}]))
first_of_equals_ignoring_case
    # > {kept}
    # keep the first of the words in {ws} that are equal when case is ignored, as a list {kept} / remove repeats from {ws} without regard to upper and lower case; the first spelling stays, in order, in {kept} / {kept} takes each word of {ws} unless its lower-case form was there before / go through {ws} with a set of lower-case words seen so far and append a word to {kept} only if its small form is new / let {kept} be {ws} without later words that differ from an earlier one at most in case / drop the duplicates from {ws}, where words that differ only in case are duplicates too; {kept} has the first of each, in the old order
    {kept} = []
    seen = set()
    for item in {ws}:
        if item.lower() not in seen:
            seen.add(item.lower())
            {kept}.append(item)
sort_by_vowels
    # > {ws}
    # sort {ws} in place by the number of vowels (a, e, i, o, u), fewest first, and alphabetically where it is the same / order the list {ws} itself by how many of the letters aeiou each word has; equal numbers go from a to z / bring {ws} into ascending order of vowel count (aeiou), with ties decided by the alphabet / in place, put the words of {ws} with few of a, e, i, o, u first and those with many last, ties alphabetical / use sort on {ws} with the count of aeiou letters as the first key and the word as the second / sort the words in {ws}, in place: fewer vowels (a, e, i, o, u) come before more, and words with equally many are in alphabetical order
    {ws}.sort(key=lambda item: (sum(c in "aeiou" for c in item), item))
kind_of_text
    # say what {raw} is once stripped: print "number" if it has only digits, "word" if only letters, "empty" if nothing is left, and "mixed" in all other cases / strip {raw} and print "empty" if it is empty, "number" if it is all digits, "word" if it is all letters, otherwise "mixed" / check the stripped {raw}: nothing prints "empty", digits only "number", letters only "word", anything else "mixed" / print "number", "word", "empty" or "mixed", depending on whether {raw} without outer spaces consists of digits, consists of letters, is empty or is none of these / use if, elif and else on {raw} (stripped) to print "empty", "number" for digits, "word" for letters, or else "mixed" / what sort of text is {raw} if you strip it? print "empty" when there is nothing, "number" for only digits, "word" for only letters, and otherwise "mixed"
    stripped = {raw}.strip()
    if not stripped:
        print("empty")
    elif stripped.isdigit():
        print("number")
    elif stripped.isalpha():
        print("word")
    else:
        print("mixed")
bits_by_loop
    # > {value}
    # compute the value of the binary text {bits_in} in a loop, doubling and adding each digit / start a value at 0; for each character of {bits_in}, double the value and add the digit / work out what number {bits_in} is in binary: go from left to right, two times the value so far plus the next bit / read {bits_in} as a binary number with a loop, keeping the result in {value} / {value} becomes the number that the bits {bits_in} stand for; build it up bit by bit, without int(..., 2) / exercise: turn the binary string {bits_in} into its value with a for loop that doubles the value and adds the next digit
    {value} = 0
    for bit in {bits_in}:
        {value} = 2 * {value} + int(bit)
number_to_base
    # > {code}
    # write {small} in base {n} as a string {code}: as long as something is left, put the remainder by {n} in front and divide by {n} / convert {small} to base {n} with a while loop, collecting the digits from right to left in {code}; {small} keeps its value / build {code}, the digits of {small} to the base {n}: repeatedly take the remainder to the front and go on with the quotient until it is 0 / get {code}, that is, {small} written in the number system with base {n} / starting from an empty {code} and a copy of {small}, prepend copy % {n} and integer-divide the copy by {n} while it is above 0 / what is {small} in base {n}? build the digits as a string {code} with repeated division of a copy, last digit first
    {code} = ""
    left = {small}
    while left > 0:
        {code} = str(left % {n}) + {code}
        left //= {n}
initial_dots
    # > {initials}
    # build the initials of {text}, each in upper case with a dot behind it, without spaces / make initials from {text}: the first letter of every word, capital, followed by a dot / let {initials} be the first letters of the words in {text} as capitals, each with a full stop after it / go through the words of {text} and add the upper-case first letter plus "." to {initials}, which starts as an empty string / collect the capital initials of {text}, every one with a dot, in a string / the initials of {text}, please: capitals, a dot after each, no spaces
    {initials} = ""
    for item in {text}.split():
        {initials} += item[0].upper() + "."
template_for_all
    # print a greeting for everyone in {names}: "Dear" and the name with a comma, but "Hello again" and the name with a comma for those whose name has more than {n} letters / for each of {names} print "Dear NAME," with the name put in, or "Hello again NAME," if it is longer than {n} letters / loop over {names} and fill a template: "Hello again" before names with over {n} letters, "Dear" before all others, then a space, the name and a comma / greet all in {names}, a line each: Dear for names of up to {n} letters, Hello again for longer ones, the name following after a space and a comma at the end / write a line to everybody in {names}, beginning with "Hello again" if the name has more than {n} characters and with "Dear" otherwise, then the name and a comma / a line for each of {names}: "Hello again NAME," when NAME is longer than {n} letters, otherwise "Dear NAME,"
    for who in {names}:
        start = "Hello again" if len(who) > {n} else "Dear"
        print(f"{start} {who},")
padded_ids
    # > {out}
    # make ids from the numbers in {xs}: an N and the number, filled with zeros to {k} digits, in a list {out} / {out} is a list with "N" plus the zero-padded number ({k} digits) for each item of {xs} / turn every number of {xs} into a text, N followed by the number with leading zeros up to {k} digits, and collect these in {out} / for each number in {xs}, put "N" before it and pad it with zeros to a width of {k}; keep the texts in {out} / build a list {out} of labels such as N and a number that is {k} digits wide, zeros in front, one for each in {xs} / the numbers in {xs} should become codes, the letter N and then the number with zeros in front to at least {k} digits; store the list as {out}
    {out} = ["N" + str(x).zfill({k}) for x in {xs}]
nested_remark
    # > {text_out}
    # remove everything in parentheses from {tagged}, brackets included, going character by character with a depth counter, as {text_out} / build {text_out} from the characters of {tagged} that are outside of parentheses: "(" raises a depth, ")" lowers it, and other characters are kept only at depth 0 / {text_out} is {tagged} without its bracketed remarks. use a loop and count how deep you are / with a depth that starts at 0, go through {tagged}: at "(" add 1, at ")" subtract 1, otherwise append the character to {text_out} if the depth is 0 / drop the remarks in round brackets from {tagged} by a loop that keeps track of the open brackets, and call the rest {text_out} / {tagged} has remarks in parentheses, maybe nested. copy only what is outside of them to {text_out}, keeping count of the open parentheses
    {text_out} = ""
    depth = 0
    for c in {tagged}:
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        elif depth == 0:
            {text_out} += c
regex_dates_turned
    # > {text_out}
    # with a regular expression, turn the date {day} from year-month-day into day.month.year as {text_out}, keeping leading zeros / use re.sub with three groups to rewrite {day}: last group, dot, second group, dot, first group, into {text_out} / {text_out} is {day} with its three hyphenated numbers in reverse order and dots between, done by re.sub / rearrange {day} by re.sub: capture year, month and day and put them back as day.month.year in {text_out} / let a regex swap the parts of {day} so that {text_out} reads day, month, year with dots, zeros included / the date in {day} is written year-month-day; with re.sub make it day.month.year (same digits, dots instead of hyphens) and store that in {text_out}
    # + import re
    {text_out} = re.sub(r"(\d+)-(\d+)-(\d+)", r"\3.\2.\1", {day})
regex_capital_words
    # > {out}
    # use a regular expression to find the words in {mixed} that start with a capital and go on with small letters only, as {out} / with re.findall, collect the capitalized words of {mixed} (one capital, then one or more small letters) in {out} / {out} should be the list of words from {mixed} that are a capital letter followed by at least one small letter and nothing else / find by regex every whole word of {mixed} made of one upper-case letter and then lower-case letters (one or more); store them in {out} / let re.findall pick the whole words with an initial capital and small letters after it from {mixed} into {out} / which words of {mixed} are a capital followed by one or more small letters, as whole words? find them with a regex, in a list {out}
    # + import re
    {out} = re.findall(r"\b[A-Z][a-z]+\b", {mixed})
longest_line_frame
    # > {width}
    # find the width of the longest word in {ws} and print all words right-aligned to it / right-align the words of {ws}: get the greatest length as {width} and print each word with spaces in front up to that width / print {ws} as a column that is flush on the right; {width} is the length of its longest word / compute {width}, the maximum length in {ws}, then print every word filled on the left with spaces to {width} / set {width} to the length of the longest of {ws}, and print the words one per line, padded on the left to this width / let the words of {ws} end at the same column when printed one by one; the column is {width}, the length of the longest
    {width} = max(len(item) for item in {ws})
    for item in {ws}:
        print(item.rjust({width}))
even_odd_lengths
    # print the words of {ws} with an even number of letters in capitals, and the others backwards / go through {ws}: if the length of the word is even, print it in upper case, otherwise print it reversed / for each word in {ws}, print its upper-case form when it has an even length and its mirror image when the length is odd / loop over {ws} and show even-length words in capital letters but odd-length words from back to front / print every item of {ws}, one per line: all capitals for even lengths, reversed for odd ones / one line per word of {ws}: if it has an even number of letters it is shouted (all capitals), otherwise it is turned around
    for item in {ws}:
        if len(item) % 2 == 0:
            print(item.upper())
        else:
            print(item[::-1])
by_first_letter_lengths
    # > {by_letter}
    # make {by_letter}, a dictionary from first letters to the longest word in {ws} with that letter, the earlier one on a tie / for each first letter in {ws} keep the longest word that starts with it in {by_letter}; a later word of the same length does not replace it / {by_letter} maps an initial to the longest of the words in {ws} beginning with it (the first of those, if several are equally long) / go through {ws}: a word goes into {by_letter} under its first letter if there is none yet or it is longer than the one there / build a dict {by_letter}: key the first letter, value the longest word of {ws} with this first letter, where only a longer word replaces one / for every initial in {ws}, which word is the longest? keep them in a dict {by_letter}, and stay with the earlier word when lengths are equal
    {by_letter} = {}
    for item in {ws}:
        if len(item) > len({by_letter}.get(item[0], "")):
            {by_letter}[item[0]] = item
"""
statements(
    d,
    STATEMENTS,
    {**SLOTS, **{n: s for n, s in MORE.items() if n not in ("bits",)}, "bits_in": SLOTS["bits"]},
)
