"""Stories in the register of a specification: text parsed, encoded, counted and rebuilt under several conditions."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, derived, integer, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("formal_stories", weight=20)

PARSING = r"""
knitting_row
    ~string {text} {knit} | knitting pattern / string
    # expand the pattern into a string {w}: each part between spaces is a letter followed by a number, and the letter is repeated that many times / build {w} from the parts of {text}, which are separated by spaces; a part such as "k3" stands for its letter repeated as often as the number after it says / let {w} be the concatenation of all stitches: for every space-separated part, repeat its first character by the integer that follows it / store in {w} the expanded form of the string above, where each part consists of one letter and a count, and stands for that letter written count times / starting with an empty string {w}, append for every part of {text} the first character multiplied by the number formed by the remaining characters / expand {text} to one character per stitch and name the result {w}; "p2" becomes "pp", and the spaces between the parts disappear
    {w} = ""
    for part in {text}.split():
        {w} += part[0] * int(part[1:])
    ~get {counts} | count how often each letter occurs in the expanded pattern, as a dictionary with its letters in alphabetical order | a dictionary from each letter of {w}, in alphabetical order, to the number of its occurrences / the number of stitches of each kind in {w} as a dictionary whose keys are sorted / the frequencies of the letters in {w}, with the keys in alphabetical order | {c: {w}.count(c) for c in sorted(set({w}))}
    # print each letter with its count, one pair per line, and on a last line the total number of stitches / display every letter and its frequency on a line of its own, then the length of {w} / print the entries of {counts} line by line, the key before the value, and finally the number of characters of {w} / output a line with letter and count for each kind of stitch; end with a line that holds the overall number of stitches / loop over {counts}, print key and value each time, and print the length of {w} after the loop / show all counts, each on its own line after its letter, followed by the length of the expanded pattern
    for stitch, times in {counts}.items():
        print(stitch, times)
    print(len({w}))
scaled_recipe
    ~string {text} {recipe} | recipe / list of ingredients, separated by semicolons,
    # convert the recipe to a list {xs} of pairs (name, amount): the entries are separated by "; ", and in each one the first word is the whole amount and the rest is the name / parse {text} into the list {xs} of tuples; each entry between semicolons starts with an integer, and the words after it, joined as they are, form the name, which comes first in the tuple / let {xs} contain a tuple of name and integer amount for every entry of {text}; an entry is split once, at its first space / split {text} at "; " and every entry at its first space, and collect the tuples (second piece, first piece as an integer) in a new list {xs} / build the list {xs}: for each ingredient in the string above, append its name and its amount as an integer, in this order, as a tuple / create a list {xs} with one pair per entry of the string, the name of the ingredient before its amount, where the amount is the number in front of the first space
    {xs} = []
    for entry in {text}.split("; "):
        grams, ingredient = entry.split(" ", 1)
        {xs}.append((ingredient, int(grams)))
    # multiply every amount by {k}, but limit the result to {most}, and store the new pairs in a list {ys} / scale the list for {k} times as many people and save it as {ys}; no amount may exceed {most}, so larger ones become {most} / let {ys} be the pairs of {xs} with each amount multiplied by {k}, or {most} if that product is larger / create {ys} from the list by replacing each amount by the smaller of {most} and {k} times the amount / compute the amounts for the {k}-fold recipe, cut off at {most}, and collect them with their names as tuples in {ys} / define {ys} as the list of tuples of a name and min({k} times its amount, {most})
    {ys} = [(ingredient, min(grams * {k}, {most})) for ingredient, grams in {xs}]
    # print the scaled recipe in the format of the original: amount and name with a space between them, entries joined by "; " / display the pairs of {ys} as one string of the same form as {text} / join the entries of {ys}, each written as its amount, a space and its name, with "; " and print the string / output {ys} as text, the amount in front of the name in every entry and "; " between the entries / convert {ys} back to a single string with the amounts first, separated by semicolons and spaces, and print it / print one string in which every tuple of {ys} appears as "amount name" and "; " separates the entries
    print("; ".join(f"{grams} {ingredient}" for ingredient, grams in {ys}))
mixed_lengths
    ~string {text} {lengths_} | list of lengths / string of measurements
    # define a dictionary {d} with the number of millimetres in one unit: 1 for "mm", 10 for "cm" and 1000 for "m" / let {d} map the units "mm", "cm" and "m" to 1, 10 and 1000 / create a dictionary {d} of conversion factors to millimetres, namely 1 for "mm", 10 for "cm", 1000 for "m" / store the factors 1 ("mm"), 10 ("cm") and 1000 ("m") in a dictionary named {d} / initialize the dictionary {d}, in which "mm" has the value 1, "cm" the value 10 and "m" the value 1000 / assign to {d} a dictionary from unit to millimetres: mm is 1, cm is 10, m is 1000
    {d} = {"mm": 1, "cm": 10, "m": 1000}
    # + import re
    # find all pairs of a number and a unit in the string with a regular expression, convert each to millimetres by means of {d} and store the results in a list {xs} / use re.findall to extract every number that is directly followed by mm, cm or m from {text}, and let {xs} be the list of these lengths in millimetres / compute the list {xs} of all measurements of {text} as integers in millimetres: the digits are multiplied by the factor that {d} has for the unit after them / with re.findall and two groups, one for the digits and one for the unit, collect in {xs} each number times its factor from {d} / let {xs} contain, for each match of digits and a following unit in {text}, the integer multiplied by the value of the unit in {d} / extract the lengths from the string above by a regular expression with the groups number and unit, and save them, converted to millimetres, under the name {xs}
    {xs} = [int(digits) * {d}[unit] for digits, unit in re.findall(r"(\d+)(mm|cm|m)", {text})]
    ~out | - | the longest and the shortest length in millimetres and their difference / the maximum of {xs}, its minimum, and the maximum minus the minimum / max({xs}), min({xs}) and the difference of the two, separated by spaces | max({xs}), min({xs}), max({xs}) - min({xs})
train_stops
    ~string {text} {stops} | timetable / string with stops and times
    # parse the timetable into a list {xs} of tuples: the stops are separated by ", ", and each has a name, a space and a time hh:mm that is to be converted to minutes since midnight / build the list {xs} of pairs (name, minutes): for each stop in {text}, split off the time after the last space, and turn it into hours times 60 plus minutes / convert {text} into a list {xs}; every entry between commas becomes a tuple of the station and the time of day in minutes / let {xs} hold, for each stop of the string above, its name together with the number of minutes from midnight to its time / starting with an empty list {xs}, append for each stop the tuple of its name and 60 times the hours plus the minutes of its time / split {text} at ", " and each piece at its space, and store the names with their times, expressed in minutes after midnight, as tuples in {xs}
    {xs} = []
    for stop in {text}.split(", "):
        station, clock_text = stop.rsplit(" ", 1)
        hours, mins = clock_text.split(":")
        {xs}.append((station, int(hours) * 60 + int(mins)))
    # compute the travel times between consecutive stops as a list {ys} of strings of the form "from-to: 25", where the number is the difference of the two times in minutes / for each pair of neighbouring stops in {xs}, add a string with both names joined by a hyphen, a colon, a space and the minutes between them to a new list {ys} / let {ys} contain a string such as "Rome-Oslo: 12" for each stop and the one after it: the names with a hyphen and the later time minus the earlier one / create the list {ys}, which describes each leg of the journey in the form "start-end: minutes" / determine the duration of every leg and save the texts "first-second: duration" in a list {ys} / build {ys} by pairing each item of {xs} with its successor and formatting the two names and the difference of the minutes as "name-name: difference"
    {ys} = [f"{start}-{end}: {after - before}" for (start, before), (end, after) in zip({xs}, {xs}[1:])]
    # print these strings, one per line, and after them the total duration from the first to the last stop / print each item of {ys} on its own line, then the time of the last stop minus that of the first / display the legs line by line and finally the minutes between the first and the last stop / output all strings of {ys} below each other; a last line gives the whole travel time in minutes / loop over {ys} to print its items, and then print how many minutes lie between the two ends of {xs} / show every leg on a separate line, followed by the difference between the last and the first time
    for leg in {ys}:
        print(leg)
    print({xs}[-1][1] - {xs}[0][1])
chat_protocol
    ~list {ws} {chat} | chat protocol / list of messages
    # split each message at its first ": " and build a dictionary {d} that maps every sender to the list of his or her messages in order / create a dictionary of lists {d}: the key is the part of a message before the first colon, and the values are the texts behind it, in the order of appearance / group the lines of {ws} by the name in front of ": " and store them in {d}, without the names, as a dictionary of lists / let {d} map each name to a list of what this person wrote; the name is the part in front of ": " / collect the texts of each sender in a dictionary {d}, where sender and text are separated by the first ": " of a message / for every message, append the text after ": " to the list that {d}, a new dictionary, holds for the name in front of it
    {d} = {}
    for message in {ws}:
        sender, said = message.split(": ", 1)
        {d}.setdefault(sender, []).append(said)
    # determine {best}, the sender with the most messages; if several have the same number, it is the one whose name comes first alphabetically / let {best} be the name with the longest list in {d}, the alphabetically smallest one in case of a tie / find the person who wrote most often and call the name {best}; ties are decided in alphabetical order / store in {best} the key of {d} with the greatest number of messages and, among equals, the one that is first in the alphabet / select as {best} the most active sender, where among equally active ones the alphabetically first is taken / choose the key with the largest number of texts, preferring the alphabetically first one among equals, and assign it to {best}
    {best} = min({d}, key=lambda sender: (-len({d}[sender]), sender))
    # print this name, a colon and the messages joined by ", " / display {best}, followed by ": " and all the messages of this sender separated by ", " / print the sender {best} and the texts that belong to it as "name: text, text" / output one line: {best}, a colon, a space, and the items of its list joined by commas and spaces / print a string made of {best}, ": " and the joined messages, with ", " between them / show who it is and what was written, in the form "name: first, second"
    print({best} + ": " + ", ".join({d}[{best}]))
match_results
    ~string {text} {results} | string of match results / series of results
    # convert the results to a list {xs} of pairs of integers, splitting at ", " and then at the colon / let {xs} be a list of tuples (own, other) of the goals in {text}; the matches are separated by ", ", the goals by a colon / parse {text} into the list {xs}, in which each result such as "3:1" becomes a tuple of two integers / create a list {xs} that contains for each result the tuple of the integers before and after its colon / turn each part of the string between commas into a tuple of two integers and store the tuples in {xs} / extract the goals of every match as a tuple of integers, and collect these tuples in {xs}
    {xs} = [tuple(int(goals) for goals in result.split(":")) for result in {text}.split(", ")]
    # compute the points in a variable {total}: a match counts {win} points if the first number is greater, 1 point if both are equal, and nothing otherwise / let {total} be the sum of the points, where {win} points are given for more own goals (the first number) than others, 1 for a draw and 0 for a defeat / starting with {total} = 0, add {win} for each pair whose first number is larger than the second, and 1 for each pair of equal numbers / go through the pairs and add up the points in {total}: {win} for a victory, that is, a larger first number, and 1 for a tie / determine the number of points {total} of all matches; victories count {win}, draws 1 and defeats 0, and the first number of a pair gives the own goals / calculate {total}, to which each match with a first number above the second contributes {win}, each one with equal numbers 1, and all others 0
    {total} = 0
    for own, other in {xs}:
        if own > other:
            {total} += {win}
        elif own == other:
            {total} += 1
    ~get {n} | - | the goal difference: all first numbers minus all second numbers / the sum of first minus second number over all pairs / the difference between the goals scored and the goals received in all matches | sum(own - other for own, other in {xs})
    # print the points and the goal difference, the latter always with its sign / print {total} and then {n} with an explicit sign, such as +3 / display both results in one line, the second one formatted with a plus or minus sign / output {total}, a space and {n}, where {n} is preceded by its sign even if it is not negative / show the points, followed by the difference with a leading + or - / use an f-string to print {total} and, after a space, {n} with a sign in every case
    print(f"{{total}} {{n}:+}")
version_numbers
    ~list {ws} {versions} | list of version numbers / list of versions
    # write a function {f} that takes a version as text and returns a tuple of three integers; the parts between the dots are converted to integers, and missing ones are 0 / define a function {f} which converts a version such as "1.12" to (1, 12, 0): it splits at the dots, converts to integers, and fills up with zeros to a length of 3 / create a function {f} that maps a version string to the tuple of its numbers, padded at the end with zeros until there are three / implement a function {f} which splits a version at its dots and returns its numbers as a tuple of length three, where absent parts count as zero / define {f}, a function that returns the integers between the dots of a version as a tuple, extended by zeros to exactly three items / given a version with at most three parts, the function {f} returns these as a tuple of integers and adds zeros for parts that are not there; define it
    def {f}(version):
        parts = [int(part) for part in version.split(".")]
        while len(parts) < 3:
            parts.append(0)
        return tuple(parts)
    # sort the list with this function as the key, newest version first, and store it in {ys} / let {ys} be the versions in descending order of the tuples that {f} returns / create a list {ys} of the versions, ordered from the highest to the lowest according to {f} / sort {ws} in descending order by the result of {f} and name the sorted list {ys} / using {f} as the sorting key, order the versions from the newest to the oldest and assign them to {ys} / save in {ys} the items of {ws} sorted by {f}, the largest tuple first
    {ys} = sorted({ws}, key={f}, reverse=True)
    # print the newest version and the number of versions that share its first number, itself included / print the first item of {ys} and how many versions have the same major number as it / display the top version, followed by the count of all items of {ys} whose first number equals its own / output {ys}[0] and the number of versions in {ys} with an equal first component of the tuple / show the latest version and how many versions, including this one, begin with the same number / print {ys}[0], then how many items agree with it in the first number
    print({ys}[0], sum(1 for version in {ys} if {f}(version)[0] == {f}({ys}[0])[0]))
sections_of_settings
    ~list {ws} {sections} | list of lines / configuration given as a list of lines
    # convert the lines to a nested dictionary {d}: a line in square brackets opens a section with this name, and every other line is an entry "key=value" of the section opened last / build a dictionary {d} of dictionaries: each line that starts with a square bracket names a new section, and each line of the form key=value is stored as text in the current section / parse {ws} into {d}, in which every section name (a line within square brackets) has a dictionary of the key=value lines below it / let {d} map each bracketed section name, without the brackets, to a dictionary of the entries that follow it, with all values kept as strings / read the lines one after the other: for a line in square brackets add an empty dictionary to {d} under the name inside, for any other line split it at "=" and put it into that section / create the nested dictionary {d} from the list above; lines in brackets are section names and the remaining lines, split at the first equals sign, are the entries of the section before them
    {d} = {}
    for entry in {ws}:
        if entry.startswith("["):
            section = {d}[entry.strip("[]")] = {}
        else:
            name, setting = entry.split("=", 1)
            section[name] = setting
    ~get {counts} | count the entries of each section, as a dictionary | a dictionary from section name to the number of its entries / the number of entries of every section of {d}, as a dictionary / a dictionary with the names of the sections and the sizes of their dictionaries | {section_name: len(entries) for section_name, entries in {d}.items()}
    # print for every section its name, a colon and the number of entries, each on a separate line in alphabetical order / display the sections in alphabetical order, one per line, in the form "name: count" / print the sorted keys of {counts}, each followed by ": " and its count, on lines of their own / output one line "section: number" for each section, sorted by name / go through {counts} in the order of the sorted names and print name and number with ": " between them / show the number of entries of each section; the lines have the form "name: number" and are sorted alphabetically
    for section_name in sorted({counts}):
        print(f"{section_name}: {{counts}[section_name]}")
plates_by_regex
    ~string {text} {plates} | string / report
    # + import re
    # find all plates in the text, that is, two capital letters, a hyphen and three or four digits that are not followed by another digit, and store them in a list {xs} / with a regular expression, extract from {text} the list {xs} of all codes of two upper-case letters, a hyphen and 3 to 4 digits, bounded by word boundaries / let {xs} be all matches of two capitals, "-" and three to four digits in the string, as whole words / use re.findall to collect in {xs} each word of {text} that consists of exactly two capital letters, a hyphen and three or four digits / search {text} for licence plates of the form AB-123 or AB-1234, as whole words, and save the list of matches as {xs} / assign to {xs} every part of the string above that matches two upper-case letters, a hyphen, three or four digits, with a word boundary at both ends
    {xs} = re.findall(r"\b[A-Z]{2}-\d{3,4}\b", {text})
    # remove the duplicates but keep the order of the first occurrences; the result is a list {ys} / create the list {ys} of the distinct plates in their original order / let {ys} contain each item of {xs} only once, in the order in which they first appear / eliminate repeated plates and store the remaining ones, in unchanged order, in {ys} / build a list {ys} from the matches such that no plate occurs twice and the order is that of the first appearance / assign to {ys} the items of {xs} without repetitions, ordered as they first occur
    {ys} = list(dict.fromkeys({xs}))
    # print the distinct plates with the letters hidden: replace both letters of each by "**", and join the plates with spaces / substitute two asterisks for the two letters in every item of {ys} and print the results separated by spaces / print {ys} joined by spaces, where the capital letters at the beginning of each plate are replaced by "**" / display all plates of {ys} in one line with spaces between them, with "**" in place of the letters / output the items of {ys} such that only the hyphen and the digits remain after "**", separated by spaces / mask the first two characters of each plate with "**", join the masked plates with spaces and print the string
    print(" ".join("**" + plate[2:] for plate in {ys}))
hash_tags
    ~string {text} {tagged_text} | text / post
    # + import re
    # collect all hashtags of the text in lower case in a list {xs}; a hashtag is "#" followed by letters, digits or underscores, and is stored without the "#" / let {xs} be the list of the words that directly follow a "#" in {text}, converted to lower case / extract with re.findall every run of word characters after "#", change it to lower case and save the list as {xs} / find the tags, i.e., the word characters after each "#", and store them without "#" and in lower case as the list {xs} / use a regular expression with one group to get the names after all "#" signs of {text}; {xs} holds them in small letters / create the list {xs} of all tags in {text}, each without its number sign and in lower-case letters
    {xs} = [found.lower() for found in re.findall(r"#(\w+)", {text})]
    # + from collections import Counter
    # count the tags and let {ys} be a list of pairs (tag, count) sorted by descending count and, for equal counts, alphabetically / determine how often each tag occurs, and store the pairs of tag and frequency in {ys}, the most frequent first and ties in alphabetical order / create {ys}, the list of tags with their frequencies as tuples, ordered from the highest to the lowest frequency and then from a to z / make a Counter of {xs} and sort its items by the negative count and the tag; the sorted list is called {ys} / rank the tags: {ys} contains tuples of a tag and its number, larger numbers first, and tags with equal numbers in alphabetical order / assign to {ys} the items of a Counter of the list above, sorted so that frequent tags come first and equally frequent ones are in alphabetical order
    {ys} = sorted(Counter({xs}).items(), key=lambda item: (-item[1], item[0]))
    # print the ranking with one line per tag that contains the rank, starting at 1, a dot, the tag and its count, e.g. "1. music 3" / display {ys} as a numbered list: number, dot, tag and count, one tag on each line / number the pairs from 1 and print each as "number. tag count" / output a line for every pair in {ys}, composed of its position from 1, a dot, the tag and the frequency / print the tags of {ys} with their counts, each line beginning with the rank and a dot / loop over {ys} with enumerate starting at 1 and print lines of the form "2. tag 5"
    for rank, (found, times) in enumerate({ys}, 1):
        print(f"{rank}. {found} {times}")
arithmetic_line
    ~string {text} {sum_text} | arithmetic expression / expression
    # + import re
    ~get {xs} | split the expression into its numbers and signs with re.findall / extract all numbers and the signs + and - as separate strings, in order | the list of the tokens of {text}, where a token is a run of digits or one of the signs + and - / all the numbers and operators of [the expression|{text}], as strings in their order, by means of re.findall | re.findall(r"\d+|[+-]", {text})
    # evaluate the tokens from left to right in a variable {total} that starts with the first number: after a plus the next number is added, after a minus it is subtracted / let {total} be the first token as an integer, then go through the pairs of sign and number after it, adding for "+" and subtracting for "-" / compute the value {total} of the expression without eval, by combining the first number with each following number according to the sign in front of it / initialize {total} with the integer in {xs}[0] and process the remaining tokens two at a time: a "+" adds the number to {total}, a "-" subtracts it / starting from the first number, loop over the signs and the numbers behind them and update {total} accordingly / determine {total} from the tokens: begin with the leading number and, for each operator and operand that follow, add or subtract the operand
    {total} = int({xs}[0])
    for sign, operand in zip({xs}[1::2], {xs}[2::2]):
        if sign == "+":
            {total} += int(operand)
        else:
            {total} -= int(operand)
    # print the tokens joined by spaces, followed by " = " and the value / display the equation: the items of {xs} separated by spaces, then " = " and {total} / print an equation whose left side consists of the tokens with spaces between them and whose right side is {total} / output {xs} joined with single spaces, an equals sign between spaces, and the result / show one line of the form "3 + 4 - 1 = 6" for this expression / print the expression with a space between all tokens, then " = " and its value
    print(" ".join({xs}), "=", {total})
"""
CODES = r"""
rail_fence
    ~string {text} {secret} | message / string
    # encrypt the message in a string {w}: first all characters at even indices, then all characters at odd indices / let {w} consist of every second character of {text}, beginning with the first, followed by every second character beginning with the second / write the characters alternately in two rows and concatenate the rows to a string named {w} / create {w} by placing the characters of {text} with an even index in front of those with an odd index / compute the rail-fence cipher with two rails: {w} is the characters at indices 0, 2, 4 and so on, followed by those at 1, 3, 5 and so on / assign to {w} the concatenation of the characters at even and of the characters at odd positions of the message, counted from 0
    {w} = {text}[::2] + {text}[1::2]
    # write a function {f} which reverses this: it takes the encrypted text, splits it in two halves, of which the first is one longer if the length is odd, and returns the characters taken alternately from both / define a function {f} for decryption; it cuts its argument in the middle (the extra character of an odd length belongs to the first half) and interleaves the two halves / create a function {f} that restores the original order by putting the first half, rounded up, back at the even indices and the rest at the odd indices / implement {f}, a function that takes a text encrypted like that and returns the original, in which characters of the first half (rounded up) and the second half alternate / define {f} as the inverse of this encryption: the first half of the text, rounded up, supplies the characters with even index, and the remainder those with odd index / given an encrypted text, the function {f} returns the decrypted one by alternating between its first half, which gets the middle character of odd lengths, and its second half; define it
    def {f}(encrypted):
        middle = (len(encrypted) + 1) // 2
        letters = [""] * len(encrypted)
        letters[::2] = encrypted[:middle]
        letters[1::2] = encrypted[middle:]
        return "".join(letters)
    # print the encrypted text, the decrypted text and whether the latter equals the original, each on a line of its own / display {w}, then the result of {f} for it, and then True or False, depending on whether this is {text}, on three lines / print three lines: {w}, the value of {f} applied to {w}, and whether that value is equal to {text} / output the ciphertext, its decryption by {f}, and whether the decryption gives the message again, one below the other / apply {f} to {w}; print {w}, this result, and the comparison of the result with {text} on separate lines / show {w} on one line, {f}({w}) on the next and on the third whether {f}({w}) equals {text}
    print({w})
    print({f}({w}))
    print({f}({w}) == {text})
column_cipher
    ~string {text} {secret} | message / string
    # remove the spaces from the message and fill it up with "x" until its length is a multiple of {k}; store the result in {w} / let {w} be {text} without spaces, extended at the end by as many "x" as are needed to make the length divisible by {k} / assign to {w} the message without its spaces; as long as the length of {w} is not divisible by {k}, append an "x" / create {w} by deleting all spaces of {text} and then adding "x" at the end until len({w}) is a multiple of {k} / delete the spaces in {text}, name the result {w}, and pad it on the right with the letter x to the next length that {k} divides / store {text} without blanks in {w} and, while the number of its characters leaves a remainder when divided by {k}, add the letter "x"
    {w} = {text}.replace(" ", "")
    while len({w}) % {k} != 0:
        {w} += "x"
    ~get {xs} | cut it into rows of {k} characters | the list of consecutive pieces of {w} with {k} characters each / the rows that result if {w} is written in lines of {k} characters, as a list / a list of the slices of {w} of length {k}, in order | [{w}[i:i + {k}] for i in range(0, len({w}), {k})]
    # read the rows column by column, and print the columns as strings separated by spaces / print all columns of {xs} from left to right, each one read from top to bottom, with spaces between them / transpose the rows and print the resulting strings joined by spaces / display the first characters of all rows, a space, the second characters of all rows, and so on / join the characters of every column of {xs} to a string, and print these strings separated by spaces / output the message column by column: the characters at equal positions of all rows form a group, and the groups are separated by a space
    print(" ".join("".join(column) for column in zip(*{xs})))
vowel_rotation
    ~string {text} {plain} | text / string
    # define a function {f} that replaces every vowel of a text by the next one in the order a, e, i, o, u, where a follows u, and leaves all other characters unchanged / write a function {f} which returns its argument with a changed to e, e to i, i to o, o to u and u to a, and everything else as it is / create a function {f} that takes a text and shifts each of the vowels a, e, i, o, u to its successor cyclically; consonants and spaces remain / implement a function {f} returning the given text in which each vowel is exchanged for the following vowel of "aeiou", the last one for the first / let {f} be a function that builds a new string from a text, substituting for each lower-case vowel the one after it in "aeiou" (for "u" the letter "a") and copying other characters / given a text, the function {f} returns it with all vowels moved one place forward in the cyclic order a-e-i-o-u and without any other change; define it
    def {f}(original):
        vowels = "aeiou"
        changed = ""
        for c in original:
            if c in vowels:
                changed += vowels[(vowels.index(c) + 1) % 5]
            else:
                changed += c
        return changed
    # apply it {k} times to the string and store the final text in {w} / let {w} be the result of applying {f} {k} times in succession, beginning with {text} / set {w} to {text} and replace {w} by {f}({w}) exactly {k} times / starting with {w} equal to {text}, repeat the assignment of {f}({w}) to {w} {k} times / compute {w} by letting {f} act {k} times, first on {text} and then each time on the previous result / transform {text} {k} times in a row with {f} and name what results {w}
    {w} = {text}
    for _ in range({k}):
        {w} = {f}({w})
    ~out | - | the result, followed by the number of positions at which it differs from the original / {w} and the number of indices at which {w} and {text} have different characters / {w}, then how many characters of it are not equal to the character of {text} at the same place | {w}, sum(c != old for c, old in zip({w}, {text}))
typed_with_backspaces
    ~string {text} {typed} | string of typed characters / sequence of keys
    # process the keys one after the other with a list {stack}: the character "<" removes the last item of the list if there is one, and every other character is appended / let {stack} be an empty list; for each character of {text}, pop the last item when the character is "<" and the list is not empty, ignore "<" on an empty list, and append any other character / simulate the typing, where "<" stands for the backspace key: {stack} receives all other characters, and a backspace deletes the most recent one that is left, if any / build the list {stack} of the characters that remain when each "<" in {text} deletes the character before it, without effect if nothing is there / starting with an empty list {stack}, go through {text}; a "<" takes the last character off the list unless it is empty, and all other characters are put on it / interpret each "<" of the string above as a deletion of the last remaining character (none if there is none), and collect what remains as a list {stack}
    {stack} = []
    for key_pressed in {text}:
        if key_pressed != "<":
            {stack}.append(key_pressed)
        elif {stack}:
            {stack}.pop()
    ~get {w} | join the remaining characters to a string | the string made of the items of {stack} / the concatenation of all the characters left in {stack} / the characters of {stack} joined to one string | "".join({stack})
    # print the text that remains, or {nothing} if it is empty, and the number of times "<" was pressed / display {w}, replaced by {nothing} in case it has no characters, and after it the count of "<" in {text} / print {w} if it is not empty and {nothing} otherwise, together with how often "<" occurs in {text} / output the resulting text ({nothing} if no character is left) and the number of backspaces in {text} / if {w} is empty, print {nothing}, else {w}; in either case also print the number of "<" on the same line / show {w} or, when it is the empty string, {nothing}, followed by the number of backspace keys in {text}
    print({w} or {nothing}, {text}.count("<"))
postfix_value
    ~string {text} {postfix} | expression in postfix notation / postfix expression
    # evaluate the expression with a list {stack} used as a stack: a number is pushed as an integer, and an operator takes the two topmost numbers off and pushes their sum, difference or product / for each space-separated token of {text}, push it to {stack} as an integer if it is a number; otherwise pop the right and then the left operand and push the result of +, - or * / process the tokens in order using a stack {stack}, in which operators replace the last two numbers (the deeper one is the left operand) by the result and numbers are simply appended / let {stack} be an empty list; append every number of the expression to it, and at every sign +, - or * combine its last two items, in their order, to one / compute the value by means of the stack {stack}: digits are appended as integers, while +, - and * are applied to the two items removed from the top, the second removed being the left one / go through the tokens of the string above and maintain the stack {stack}; tokens that consist of digits are pushed, and each operator pops two values and pushes left operator right
    {stack} = []
    for token in {text}.split():
        if token.isdigit():
            {stack}.append(int(token))
        else:
            right, left = {stack}.pop(), {stack}.pop()
            {stack}.append({"+": left + right, "-": left - right, "*": left * right}[token])
    # let {n} be the only number that remains on the stack / take the value off the stack and store it in {n} / pop the result from {stack} into a variable {n} / assign the last item of {stack}, removing it, to {n} / remove the number left in {stack} and call it {n} / the result is on top of {stack}; pop it and save it as {n}
    {n} = {stack}.pop()
    ~out | - | the result and whether the stack is empty now / {n}, followed by True if {stack} has no items, else False / the value {n} and whether no item is left in {stack} | {n}, not {stack}
nesting_depth
    ~string {text} {nested_brackets} | string with parentheses / formula
    # compute the list {xs} of the nesting depth after each character: an opening parenthesis increases the depth by one, a closing one decreases it, and other characters do not change it / let {xs} contain, for every character of {text}, the number of parentheses that are open after it / starting at depth 0, go through {text}, add 1 at "(" and subtract 1 at ")", and append the current depth to the list {xs} after each character / build a list {xs} as long as {text}, whose items say how many parentheses are open once the character at that index has been read / determine the depth of nesting behind each character, beginning with 0, and collect these numbers in {xs} / for each character update a depth that starts at zero (one more for "(", one less for ")") and record its value in a list called {xs}
    {xs} = []
    depth = 0
    for c in {text}:
        if c == "(":
            depth += 1
        elif c == ")":
            depth -= 1
        {xs}.append(depth)
    # let {w} be the letters that stand at the greatest depth, joined to a string; parentheses and other characters are not included / create a string {w} of all letters of {text} whose depth equals the maximum of {xs} / collect the letters nested most deeply, that is, where {xs} has its largest value, in a string {w} / join those alphabetic characters of {text} for which the number in {xs} at the same index is maximal, and assign the string to {w} / store in {w} the concatenation of all letters that are enclosed in as many parentheses as any character is at most / select each letter whose depth is the highest one in {xs}, and name the string of these letters {w}
    {w} = "".join(c for c, level in zip({text}, {xs}) if c.isalpha() and level == max({xs}))
    ~out | - | the maximum depth and these letters / the largest number in {xs}, followed by {w} / max({xs}) and {w} in one line | max({xs}), {w}
sound_key
    ~list {ws} {sound_words} | list of words / list of names
    # define a function {f} that computes a key of a word: its first letter in upper case, followed by the consonants of the rest in lower case without any of a, e, i, o, u, and cut off after 4 characters / write a function {f} which takes a word, keeps its first letter as a capital, removes the vowels a, e, i, o, u from the remaining letters in lower case and returns at most 4 characters of the result / create a function {f} that returns the capitalized first letter of a word plus its other letters, in lower case and except the vowels aeiou, shortened to 4 characters in all / implement {f}, which derives a short code from a word: first letter capitalized, vowels of the rest deleted, everything after the fourth character dropped, and all letters but the first in lower case / let {f} be a function of a word that returns the first four characters of this string: the initial in upper case and then all letters behind it that are none of a, e, i, o, u, in lower case / given a word, the function {f} returns its initial as a capital letter together with the lower-case letters after it that are no vowels (aeiou), limited to a total of four characters; define it
    def {f}(word):
        rest = [c for c in word[1:].lower() if c not in "aeiou"]
        return (word[0].upper() + "".join(rest))[:4]
    # group the words by their keys in a dictionary {d}: each key maps to the list of words that have it, in the given order / build a dictionary of lists {d} from the key that {f} returns to the words of {ws} with this key / let {d} map each result of {f} to a list of all words for which it is returned / for each word of the list, append it to the list stored in {d} under {f} of the word, creating the list if it does not exist / create the dictionary {d} in which words with an equal value of {f} are collected in one list / classify the items of {ws} by {f}; the dictionary {d} has the codes as keys and the lists of their words as values
    {d} = {}
    for word in {ws}:
        {d}.setdefault({f}(word), []).append(word)
    # print the keys in alphabetical order, each on a line with its words separated by commas, e.g. "Brn: bruno, baron" / for each key of {d} in sorted order, print the key, a colon, a space and the words joined by ", " / display the groups line by line, sorted by key, in the form "key: word, word" / output every code with its words: one line per code, in alphabetical order, with ": " after the code and ", " between the words / print a line for each group, ordered alphabetically by key, that consists of the key, ": " and the joined words / show all entries of {d} in the order of their keys, formatted as "key: first, second"
    for code in sorted({d}):
        print(f"{code}: {', '.join({d}[code])}")
unique_abbreviations
    ~list {ws} {towns} | list of towns / list of names
    # assign an abbreviation to each name in a dictionary {d}: the first three letters in upper case and, if these are already taken by an earlier name, a number behind them, starting with 2 / build the dictionary {d} from each name to its code, which is made of its first three letters as capitals, with 2, 3 and so on appended as long as the code is already used / let {d} map every item of {ws} to its first 3 letters in capitals; in case another name already has this code, append the smallest number from 2 on that makes it unique / create a dictionary {d} of codes: the upper-case first three letters of a name, or these letters with the first free number, beginning at 2, when they have been given away before / for each name of the list, take its first three letters in upper case as the code and, while the code is in use, try the letters followed by 2, by 3 and so on; store name and code in {d} / determine unique abbreviations and store them in {d} with the names as keys, using three capital letters and, only for a repeated abbreviation, a counter that starts at 2
    {d} = {}
    for town in {ws}:
        code = town[:3].upper()
        number = 2
        while code in {d}.values():
            code = town[:3].upper() + str(number)
            number += 1
        {d}[town] = code
    ~get {e} | invert the dictionary / exchange the keys and the values of {d} | the inverted dictionary, from abbreviation to name / a dictionary with the codes of {d} as keys and the names as values / the inverse of {d} | {code: town for town, code in {d}.items()}
    ~out | - | the names in the alphabetical order of their codes, separated by ", " / the values of {e} sorted by their keys and joined with ", " / one string with the names behind the sorted codes of {e}, with ", " between them | ", ".join({e}[code] for code in sorted({e}))
word_chain
    ~list {ws} {chain_words} | list of words / sequence of words
    # let {n} be the number of words at the beginning of the list that form a chain, i.e., each one after the first begins with the last letter of the word before it / count in {n} how many words from the start are valid if every word has to start with the final letter of its predecessor; the first word always counts / determine the length {n} of the chain at the start of {ws}: beginning with 1, add one as long as the next word starts with the last letter of the current one / initialize {n} with 1 and increase it while {n} is less than the length of {ws} and the word at index {n} begins with the last letter of the word in front of it / starting with {n} = 1, extend the chain by one word at a time until the list ends or a word does not begin with the letter with which the previous word ends / find out how many of the first words are linked, where two neighbours are linked if the second one begins with the letter that ends the first one, and store the number, at least 1, in {n}
    {n} = 1
    while {n} < len({ws}) and {ws}[{n}][0] == {ws}[{n} - 1][-1]:
        {n} += 1
    ~get {xs} | keep only these words | the first {n} words of {ws} / the words that belong to the chain / the part of the list before index {n} | {ws}[:{n}]
    # print the chain joined by " > ", and on a second line the word that breaks it, or {nothing} if there is none / print the items of {xs} with " > " between them; then print the word at index {n} of {ws} if the list has such a word, otherwise {nothing} / display the words of {xs} joined with " > " and below them the first word of {ws} that does not fit, or {nothing} when all words fit / output two lines: the chain, separated by " > ", and the word after it in {ws}, for which {nothing} stands if the chain comprises the whole list / join {xs} with " > " and print it, then print {ws}[{n}] if {n} is less than the number of words and {nothing} if not / show the chain with " > " as separator, followed on the next line by the word where it ends or, if it reaches the end of the list, by {nothing}
    print(" > ".join({xs}))
    print({ws}[{n}] if {n} < len({ws}) else {nothing})
"""
FORMATS = r"""
template_by_dictionary
    ~string {text} {template} | template / string with placeholders
    ~set {d} {fillings} | dictionary of values / dictionary
    # + import re
    # replace every placeholder, which is a word in angle brackets, by the value that the dictionary has for it, or by {unknown} if it has none, and store the text in {w} / use re.sub with a function to substitute for each <name> in {text} the value of name in {d}, and {unknown} for names that are not in {d}; call the result {w} / let {w} be the template in which each word between < and > has been exchanged, brackets included, for its entry in {d} or for {unknown} in the absence of one / fill in the template: all parts of the form <key> become {d}[key], except that {unknown} is used where the key does not exist; the filled text is named {w} / compute {w} by applying re.sub to {text}: a match of a word in angle brackets yields the corresponding value of {d}, with {unknown} as the default / assign to {w} the text that results when the placeholders <...> of the string are replaced according to the dictionary, missing ones by {unknown}
    {w} = re.sub(r"<(\w+)>", lambda match: {d}.get(match.group(1), {unknown}), {text})
    ~out | - | the filled text and, after it, the number of placeholders of the template / {w}, followed by how many "<" there are in {text} / {w} and the count of the character "<" in {text} | {w}, {text}.count("<")
greedy_lines
    ~string {text} {many_words} | text / string
    # break the text into lines of at most {wide} characters, without splitting a word, and collect them in a list {xs}: a word is added to the last line, after a space, if the line then still fits, and otherwise starts a new line / let {xs} be the list of lines that results when the words of {text} are put one after the other into the current line as long as it has no more than {wide} characters, spaces included, and into a new line otherwise / build the list {xs} of lines: beginning with the first word as the first line, append each further word with a space to the last line unless that makes it longer than {wide} characters, in which case the word becomes a line of its own / distribute the words of the string above among lines, stored in the list {xs}, such that each line is filled up as far as possible but is not longer than {wide} characters / starting with a list {xs} that holds only the first word, go through the other words; if the last line, a space and the word have at most {wide} characters together, extend the line, else append the word as a new line / wrap {text} at {wide} characters by hand: the words are appended to the current line while its length, including the space, does not exceed {wide}; the lines form the list {xs}
    first, *others = {text}.split()
    {xs} = [first]
    for word in others:
        if len({xs}[-1]) + 1 + len(word) <= {wide}:
            {xs}[-1] += " " + word
        else:
            {xs}.append(word)
    # pad every line on the left with spaces so that all lines have the length of the longest one; store them in {ys} / let {ys} be the lines aligned to the right, with a width equal to the length of the longest line / create {ys}, a list of the lines filled with spaces on the left up to the maximal length among them / align the lines of {xs} to the right at the width of the longest of them and name the new list {ys} / compute the length of the longest line and right-justify every line to it; the results are stored in a list {ys} / assign to {ys} the strings of {xs}, each right-justified to the largest length of any line
    width = max(len(row) for row in {xs})
    {ys} = [row.rjust(width) for row in {xs}]
    # print the aligned lines, each preceded and followed by a vertical bar / display the items of {ys} on separate lines, with "|" at both ends / print each line of {ys} enclosed in "|" characters / output every item of {ys} on its own line between two vertical bars / show {ys} line by line; a vertical bar stands directly before and after each line / loop over {ys} and print "|", the line and "|" without spaces in between
    for row in {ys}:
        print("|" + row + "|")
hex_dump
    ~string {text} {short_text} | string / text
    ~get {xs} | encode the string as UTF-8 and take the values of its bytes as a list | the list of the byte values of {text} in UTF-8 / the bytes of [the string|{text}], encoded with UTF-8, as a list of integers / a list of the integers that make up the UTF-8 encoding of {text} | list({text}.encode("utf-8"))
    # create a list {ys} of lines, one for every {k} bytes (the last may have fewer): the index of the first byte with four decimal digits, a colon, a space, and the bytes as two-digit hexadecimal numbers separated by spaces / for each block of {k} consecutive bytes of {xs}, add a string to the list {ys} that holds the starting index, padded with zeros to 4 digits, ": " and the bytes in hexadecimal, two digits each, with spaces between them / let {ys} contain the lines of a hex dump with {k} bytes per line; a line starts with its offset in four digits and ": ", and lists its bytes as two hexadecimal digits, separated by a space / build the list {ys}: step through {xs} in blocks of {k} bytes, and format each block as the four-digit decimal start index, a colon, a space and the two-digit lower-case hexadecimal values joined by spaces / divide the bytes into groups of {k} and describe every group by a string of the form "0000: 41 62", i.e. the offset and the hexadecimal bytes; the strings are collected in {ys} / format {xs} as a hex dump: {ys} is a list of strings, each with a zero-padded decimal offset of width 4, ": " and up to {k} bytes in two-digit hexadecimal notation with spaces in between
    {ys} = []
    for i in range(0, len({xs}), {k}):
        block = " ".join(f"{byte:02x}" for byte in {xs}[i:i + {k}])
        {ys}.append(f"{i:04d}: {block}")
    # print the lines one below the other and, as the last line, the sum of all bytes modulo 256 / display each item of {ys} on a line of its own, then the remainder of the sum of {xs} on division by 256 / print the dump line by line, followed by the checksum, which is the sum of {xs} modulo 256 / output all lines of {ys}, and finally the byte sum of {xs} modulo 256 / join {ys} with line breaks and print it; after it, print sum({xs}) % 256 / show the hex dump and below it the checksum, namely the sum of the byte values modulo 256
    print("\n".join({ys}))
    print(sum({xs}) % 256)
syllables_per_line
    ~list {ws} {verses} | list of verses / poem as a list of lines
    # + import re
    ~get {xs} | estimate the number of syllables of each line as the number of groups of consecutive vowels (a, e, i, o, u, y), ignoring case | the list of the numbers of vowel groups in each line, where a vowel group is a maximal run of the letters a, e, i, o, u, y in either case / for each line of {ws}, the number of matches of one or more of the letters aeiouy, upper or lower case, as a list | [len(re.findall(r"[aeiouy]+", verse.lower())) for verse in {ws}]
    # combine the lines with these numbers to a list {ys} of strings: the number, right-aligned in two places, a space and the line; lines with more than {lim} get " *" at the end / let {ys} contain for each line the count in a field of width 2, a space, the line itself and, if the count exceeds {lim}, a space and an asterisk / create the list {ys}, which holds every line with its number of syllables in front (two characters wide, then a space) and " *" behind it when the number is larger than {lim} / build a list {ys} by formatting count and line as "count line", with the count right-justified to two characters, and by marking lines that have more than {lim} syllables with " *" / for each line and its number, append a string to {ys} that starts with the number, padded to width 2, followed by a space and the line; if the number is above {lim}, add " *" / write the number, two characters wide, and a space in front of each line, append " *" to those with a number over {lim}, and store the strings as {ys}
    {ys} = []
    for verse, syllables in zip({ws}, {xs}):
        row = f"{syllables:2} {verse}"
        if syllables > {lim}:
            row += " *"
        {ys}.append(row)
    # print the annotated lines and, on the line after them, the total number of syllables / display each string of {ys} on its own line, then the sum of {xs} / print all items of {ys} one below the other and then the sum of the numbers / output {ys} line by line, followed by the total of {xs} / loop over {ys} and print every item; after the loop, print the sum of all counts / show the lines with their numbers and at the end the overall number of syllables
    for row in {ys}:
        print(row)
    print(sum({xs}))
"""


def _knit(rng: Random) -> str:
    return " ".join(rng.choice("kpsy") + str(rng.randint(1, 7)) for _ in range(rng.randint(3, 6)))


def _recipe(rng: Random) -> str:
    foods = rng.sample(CATEGORIES["food"], rng.randint(3, 4))
    return "; ".join(
        f"{rng.randint(1, 60) * 5} {rng.choice(('', '', made_up(rng) + ' '))}{food}" for food in foods
    )


def _stops(rng: Random) -> str:
    minute, parts = rng.randint(300, 800), []
    for city in rng.sample(CATEGORIES["city"], rng.randint(3, 5)):
        parts.append(f"{city} {minute // 60:02d}:{minute % 60:02d}")
        minute += rng.randint(4, 95)
    return ", ".join(parts)


def _chat(rng: Random) -> list[str]:
    people = rng.sample(CATEGORIES["person"], 3)
    return [f"{rng.choice(people)}: {plain_word(rng)} {plain_word(rng)}" for _ in range(rng.randint(4, 6))]


def _versions(rng: Random) -> list[str]:
    return [
        ".".join(str(rng.randint(0, 14) if i else rng.randint(1, 3)) for i in range(rng.randint(2, 3)))
        for _ in range(rng.randint(4, 6))
    ]


def _sections(rng: Random) -> list[str]:
    rows = []
    for _ in range(rng.randint(2, 3)):
        rows.append(f"[{plain_word(rng)}{rng.randint(1, 9)}]")
        rows.extend(
            f"{plain_word(rng)}={rng.choice((plain_word(rng), '12', '7'))}" for _ in range(rng.randint(1, 3))
        )
    return rows


def _plates(rng: Random) -> str:
    def plate() -> str:
        return "".join(rng.choices("ABCDEFGHK", k=2)) + "-" + str(rng.randint(10, 99999))

    found = [plate() for _ in range(rng.randint(3, 5))]
    found.append(found[0])
    return " ".join(f"{plain_word(rng)} {code}{rng.choice((',', '', ';'))}" for code in found)


def _tagged(rng: Random) -> str:
    tags = [plain_word(rng) for _ in range(3)]
    words = [
        rng.choice((plain_word(rng), "#" + rng.choice(tags), "#" + rng.choice(tags).capitalize()))
        for _ in range(9)
    ]
    return " ".join([*words, "#" + tags[0]])


def _sum_text(rng: Random) -> str:
    text = str(rng.randint(1, 99))
    for _ in range(rng.randint(2, 5)):
        text += rng.choice(("+", "-", " + ", " - ")) + str(rng.randint(1, 99))
    return text


def _typed(rng: Random) -> str:
    text = "".join(plain_word(rng)[:4] + "<" * rng.randint(0, 3) for _ in range(rng.randint(2, 4)))
    return rng.choice(("", "", "<")) + text


def _postfix(rng: Random) -> str:
    text = str(rng.randint(1, 20))
    for _ in range(rng.randint(2, 3)):
        other = str(rng.randint(1, 12))
        if rng.random() < 0.35:
            other = f"{other} {rng.randint(1, 9)} {rng.choice('+-*')}"
        text += f" {other} {rng.choice('+-*')}"
    return text


def _brackets(rng: Random) -> str:
    def part(depth: int) -> str:
        inside = "".join(rng.choice(("x", "y", "a", "b", "+", "n")) for _ in range(rng.randint(1, 3)))
        if depth and rng.random() < 0.8:
            inside += "(" + part(depth - 1) + ")" + rng.choice(("", "c", "*z"))
        return inside

    return part(3) + "(k" + part(1) + ")"


def _sound_words(rng: Random) -> list[str]:
    bases = [made_up(rng, 2) for _ in range(3)]
    swapped = [w.translate(str.maketrans("aeiou", "eaoui")) for w in bases[:2]]
    mixed = [*bases, *swapped]
    rng.shuffle(mixed)
    return mixed


def _towns(rng: Random) -> list[str]:
    stem = made_up(rng, 2).capitalize()
    names = [stem + end for end in rng.sample(("burg", "ham", "ford", "ton", "dale"), rng.randint(2, 3))]
    names += rng.sample(CATEGORIES["country"], 2)
    rng.shuffle(names)
    return names


def _chain(rng: Random) -> list[str]:
    words = [plain_word(rng)]
    for _ in range(rng.randint(3, 5)):
        fits = [w for w in (plain_word(rng) for _ in range(60)) if w[0] == words[-1][-1]]
        words.append(rng.choice(fits) if fits and rng.random() < 0.8 else plain_word(rng))
    return words


def _fillings(rng: Random) -> dict[str, str]:
    return {w: made_up(rng) for w in dict.fromkeys(plain_word(rng) for _ in range(rng.randint(2, 4)))}


def _template(values: dict[str, str]) -> str:
    keys = list(values)
    return f"the <{keys[0]}> and <{keys[-1]}> or <{keys[0]}{len(keys)}>"


MORE: dict[str, Any] = {
    "knit": sampled("str", _knit),
    "recipe": sampled("str", _recipe),
    "most": integer(200, 900),
    "lengths_": sampled(
        "str",
        lambda r: r.choice((", ", " ", " and ")).join(
            f"{r.randint(1, 90)}{r.choice(('mm', 'cm', 'm'))}" for _ in range(r.randint(3, 6))
        ),
    ),
    "stops": sampled("str", _stops),
    "chat": sampled("list[str]", _chat),
    "results": sampled(
        "str", lambda r: ", ".join(f"{r.randint(0, 4)}:{r.randint(0, 4)}" for _ in range(r.randint(3, 7)))
    ),
    "win": choice(2, 3, 4, 5),
    "versions": sampled("list[str]", _versions),
    "sections": sampled("list[str]", _sections),
    "plates": sampled("str", _plates),
    "tagged_text": sampled("str", _tagged),
    "sum_text": sampled("str", _sum_text),
    "secret": sampled("str", lambda r: " ".join(plain_word(r) for _ in range(r.randint(2, 4)))),
    "typed": sampled("str", _typed),
    "nothing": sampled("str", lambda r: r.choice(("nothing", "none", "-", "end", "empty", plain_word(r)))),
    "postfix": sampled("str", _postfix),
    "nested_brackets": sampled("str", _brackets),
    "sound_words": sampled("list[str]", _sound_words),
    "towns": sampled("list[str]", _towns),
    "chain_words": sampled("list[str]", _chain),
    "fillings": sampled("dict[str,str]", _fillings),
    "template": derived(lambda s: _template(s.fillings)),
    "unknown": sampled("str", lambda r: r.choice(("?", "unknown", "(none)", "...", plain_word(r)))),
    "many_words": sampled("str", lambda r: " ".join(plain_word(r) for _ in range(r.randint(8, 14)))),
    "wide": integer(16, 30),
    "short_text": sampled("str", lambda r: f"{plain_word(r).capitalize()} {plain_word(r)}{r.choice('.!?')}"),
    "verses": sampled(
        "list[str]",
        lambda r: [
            " ".join(plain_word(r) for _ in range(r.randint(2, 5))).capitalize()
            for _ in range(r.randint(3, 4))
        ],
    ),
    "lim": integer(4, 9),
}

for _table in (PARSING, CODES, FORMATS):
    formal(d, _table, {**SLOTS, **MORE})
