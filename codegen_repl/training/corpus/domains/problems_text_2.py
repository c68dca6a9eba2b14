"""Stories of small text problems, three to six turns each (see problems_text)."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains import problems_text as p
from codegen_repl.training.corpus.domains.problems_text import SLOTS, d
from codegen_repl.training.corpus.draws import derived, exact, new, sampled
from codegen_repl.training.corpus.words import CATEGORIES


def _log(rng: Random) -> list[str]:
    levels = rng.choice((("ERROR", "INFO", "WARN"), ("fail", "ok", "skip")))
    return [
        f"{p.clock(rng)} {rng.choice(levels)} {p.some(rng)} {p.some(rng)}" for _ in range(rng.randint(4, 6))
    ]


def _pairs(rng: Random) -> str:
    keys = dict.fromkeys(p.some(rng) for _ in range(rng.randint(3, 5)))
    return ";".join(f"{k}={rng.randint(1, 90)}" for k in keys)


def _messy(rng: Random) -> str:
    return rng.choice((", ", " , ", ",")).join(p.some(rng) for _ in range(rng.randint(4, 7)))


def _codes(rng: Random) -> list[str]:
    return [
        "".join(rng.choices("ABCDEFGH", k=2)) + rng.choice(("-", "-", "")) + str(rng.randint(1, 999))
        for _ in range(rng.randint(4, 6))
    ]


def _people(rng: Random) -> str:
    return ", ".join(f"{n} {rng.randint(8, 80)}" for n in rng.sample(CATEGORIES["person"], rng.randint(3, 5)))


GIVEN: dict[str, Any] = {
    "phrase": sampled("str", p.phrase),
    "mixed_phrase": sampled("str", p.mixed_phrase),
    "prose_": sampled("str", p.prose),
    "list_": sampled("list[str]", p.some_words),
    "list2": sampled("list[str]", p.some_words),
    "one_word": sampled("str", p.some),
    "two_word": sampled("str", p.some),
    "commas": sampled("str", _messy),
    "cfg": sampled("str", _pairs),
    "log": sampled("list[str]", _log),
    "level": derived(lambda s: s.log[0].split()[1]),
    "codes_": sampled("list[str]", _codes),
    "people_": sampled("str", _people),
    "files_": sampled("list[str]", lambda r: [p.file_name(r) for _ in range(r.randint(4, 6))]),
    "path_": sampled("str", p.path),
    "mails_": sampled("list[str]", lambda r: [p.mail(r) for _ in range(r.randint(3, 5))]),
    "phone_": sampled("str", p.phone),
    "at1": sampled("str", p.clock),
    "at2": sampled("str", p.clock),
    "times_": sampled("list[str]", lambda r: [p.clock(r) for _ in range(r.randint(3, 6))]),
    "date_": sampled("str", p.day),
    "dates_": sampled("list[str]", lambda r: [p.day(r) for _ in range(r.randint(3, 5))]),
    "rows_": sampled("list[str]", p.scores),
    "csv_": sampled("str", p.numbers_line),
    "raws": sampled("list[str]", lambda r: [p.maybe_number(r) for _ in range(r.randint(4, 7))]),
    "bits_": sampled("str", lambda r: "".join(r.choice("01") for _ in range(r.randint(4, 9)))),
    "num_": sampled("int", lambda r: r.randint(2, 900)),
    "who": sampled("str", lambda r: r.choice(CATEGORIES["person"])),
    "what": sampled("str", p.some),
    "text": new("text", "message", "line", "note", "sentence", "s"),
    "words": new("words", "names_", "terms", "labels", "items_"),
    "raw": new("raw", "data", "entry", "line_", "source"),
    "word_": new("word_", "first_word", "secret", "term"),
    "lines": new("lines", "log", "records", "entries"),
    **{
        n: exact(n)
        for n in (
            *("parts", "kept", "count", "total", "longest", "result", "initials", "vowels", "short", "long"),
            *(
                "counts",
                "average",
                "position",
                "letters",
                "code",
                "digits",
                "reversed_words",
                "title",
                "rest",
            ),
            *(
                "settings",
                "numbers",
                "bad",
                "errors",
                "last",
                "names",
                "ages",
                "oldest",
                "extensions",
                "folder",
            ),
            *(
                "domains",
                "masked",
                "minutes",
                "hours",
                "earliest",
                "latest",
                "years",
                "groups",
                "best",
                "label",
            ),
            *(
                "template",
                "greeting",
                "pairs",
                "shared",
                "missing",
                "cipher",
                "plain",
                "sentences",
                "lengths",
            ),
            *(
                "files",
                "path",
                "mails",
                "times",
                "dates",
                "rows",
                "codes",
                "bits",
                "value",
                "places",
                "unique",
            ),
            *(
                "start",
                "end",
                "first",
                "second",
                "difference",
                "width",
                "table",
                "ordered",
                "score",
                "scores",
            ),
            *("secret_word", "guess", "hint", "stem", "phone", "number", "remainder", "joined", "flags"),
        )
    },
}

STORIES = r"""
comma_parts
    # store the text {commas} as {raw} / {raw} is {commas} / let {raw} be the string {commas} / here is a line from a file, keep it in {raw}: {commas} / we have one line of input: {commas}. save it to {raw} / define a variable {raw} with the value {commas}
    {raw} = {commas}
    # split it at the commas, strip each part and keep those longer than {k} letters as {kept} / break the line at its commas. from the parts, without spaces around them, keep those with more than {k} letters in {kept} / {kept} should hold the stripped parts between the commas, but only if they have more than {k} characters / take {raw} apart at commas, remove the spaces around each part, and drop what has {k} letters or less; call what remains {kept} / cut at the commas and put every part that is longer than {k} once stripped into a list {kept}
    {kept} = [part.strip() for part in {raw}.split(",") if len(part.strip()) > {k}]
    # sort the kept parts by length, longest first, and where lengths agree alphabetically / order {kept} from the longest to the shortest; ties go from a to z / bring {kept} into descending order of length, equal lengths in alphabetical order / sort that list in place: long words first, same length by the alphabet
    {kept}.sort(key=lambda part: (-len(part), part))
    # print them joined by " + " unless there are none, then print {wrong} / show the list as one line with " + " between the parts, or {wrong} if it is empty / if anything was kept, print it joined with " + ", otherwise print {wrong} / print {wrong} when {kept} is empty, else the parts with " + " in between
    print(" + ".join({kept}) if {kept} else {wrong})
vowels_and_the_rest
    # put {phrase} in {text} / {text} = {phrase} / the sentence {phrase} goes into {text} / store {phrase.bare} as the string {text} / set {text} to {phrase}
    {text} = {phrase}
    # count how many of its characters are vowels (a, e, i, o, u) / how many of a, e, i, o and u does it have? keep that as the count / find the number of vowels in it, as {count}, where a vowel is one of aeiou / get a count of the letters in {text} that are in "aeiou"
    {count} = sum(1 for c in {text} if c in "aeiou")
    # build the rest: the text without these vowels / let {rest} be the text with all of a, e, i, o, u left out / remove the vowels from it and call what is left {rest} / make {rest} from every character of {text} that is not one of those vowels
    {rest} = "".join(c for c in {text} if c not in "aeiou")
    # print the count, then the rest / show how many vowels there were, followed by what is left / print both: first the count and then {rest} / output the number and the shortened text
    print({count}, {rest})
settings_text
    # a config line is given: {cfg}. store it in {raw} / {raw} = {cfg} / save the settings {cfg} as the string {raw} / keep {cfg} in {raw} / let {raw} be {cfg}
    {raw} = {cfg}
    # turn it into a dictionary {settings}: the pairs are separated by semicolons, key and value by =, and the values are whole numbers / parse it into {settings}, a dict that maps the name before each = to the integer after it; pairs end at a semicolon / {settings} should be a dictionary. split at ";", then at "=", and convert the values to int / make {settings} out of it, with the text before = as key and the number after it as an int; ";" separates the entries
    {settings} = {}
    for pair in {raw}.split(";"):
        key, value_text = pair.split("=")
        {settings}[key] = int(value_text)
    # get the name with the highest value as {best}; the first one wins if several are equal / find which key has the greatest value and call it {best} / let {best} be the key whose number is largest / {best} is the entry with the biggest number, that is, its key
    {best} = max({settings}, key={settings}.get)
    # ?
    # add a setting {what.bare} with value {n} unless there is one already / give {what} the value {n} in {settings}, but only if it has no value yet / if {what} is not a key yet, set it to {n} / put {what.bare} into the dictionary with {n}, without overwriting an existing value
    {settings}.setdefault({what}, {n})
    # print each setting as name: value, in alphabetical order of the names / show one line per entry, key, colon, space and number, sorted by key / go through the sorted keys and print key and value with ": " between / list the settings alphabetically, a line each, in the form key: value
    for key in sorted({settings}):
        print(f"{key}: {{settings}[key]}")
    # print {best} in capitals / show the best one in upper case / print the name with the highest value, all in capitals / output {best} with capital letters
    print({best}.upper())
log_lines_story
    # here is a log, store it in {lines}: {log} / {lines} = {log} / keep the log lines {log} as {lines} / let {lines} be the list {log} / put the messages {log} into a list called {lines}
    {lines} = {log}
    # collect the lines whose second word is {level} in {errors} / keep those with {level} as their second word, call them {errors} / {errors} should have all lines in which the word after the time is {level} / from the log, pick the lines with the level {level} (the second word) into a list {errors} / filter the lines: the ones that say {level} right after the time go to {errors}
    {errors} = [line for line in {lines} if line.split()[1] == {level}]
    # get the time of the last of them, which is its first word / find when the last one happened: take its first word as {last} / let {last} be the first word of the final entry in {errors} / as {last}, keep the time in front of the last of those lines
    {last} = {errors}[-1].split()[0]
    # print how many there are and the time of the last, e.g. "2 lines, most recent 08:15" / print a sentence like "3 lines, most recent 12:40" with the number of {errors} and {last} / show "... lines, most recent ..." with the count of these lines and the time / report it in the form "1 lines, most recent 07:05": number first, then the time
    print(f"{len({errors})} lines, most recent {{last}}")
people_and_ages
    # {raw} is {people_} / we got names and ages in one line: {people_}. store it in {raw} / set {raw} to {people_} / save the string {people_} under the name {raw} / let {raw} hold {people_}
    {raw} = {people_}
    # make a dictionary {ages} from it: entries are separated by a comma and a space, and each is a name, a space and an age / turn it into a dict {ages} of name to age as an integer; ", " stands between people and a space between name and age / build {ages}, which maps each name to its number; split at ", " and then at the space / parse the line: for every part between ", " the first word is the key and the second, as int, the value of {ages}
    {ages} = {}
    for part in {raw}.split(", "):
        who_, age = part.split()
        {ages}[who_] = int(age)
    # compute the average age, rounded to one decimal / what is the average of the ages? round it to 1 place / find the mean age as {average}, with one digit after the point / get {average}: the sum of the ages over their number, to one decimal place
    {average} = round(sum({ages}.values()) / len({ages}), 1)
    # collect the names of all who are older than that, in alphabetical order / let {names} be the sorted list of people above the average / get a sorted list {names} of those whose age is greater than the average / who is older than {average}? put their names into a list, sorted
    {names} = sorted(who_ for who_, age in {ages}.items() if age > {average})
    # print the names separated by commas and spaces / show these names in one line with ", " between them / print the list as text, joined by ", " / output {names} joined with a comma and a space
    print(", ".join({names}))
file_types
    # we have the files {files_}, a list {files} / store {files_} as {files} / let {files} be the list {files_} / {files} = {files_} / make a list of files: {files_}
    {files} = {files_}
    # sort them into a dictionary {groups} by their endings in lower case; the ending is what follows the last dot, and files without a dot belong to "none" / group the file names by extension in {groups}: the part after the last dot, lower case, or "none" if there is no dot / build {groups}, a dictionary of lists, from the ending (lower case, behind the final dot, "none" where there is no dot) to the names / for each file, find the text behind its last dot in small letters, otherwise "none", and append the file to that list in {groups}
    {groups} = {}
    for file in {files}:
        ending = file.rsplit(".", 1)[1].lower() if "." in file else "none"
        {groups}.setdefault(ending, []).append(file)
    # print for every ending, alphabetically, how many files it has / show each ending and the number of its files, sorted by ending / one line per group in alphabetical order: the ending and the count / go through the sorted endings and print ending and number of files
    for ending in sorted({groups}):
        print(ending, len({groups}[ending]))
path_parts
    # {path} = {path_} / store the path {path_} / the path is {path_} / keep {path_} as {path} / let {path} be the string {path_}
    {path} = {path_}
    # split it at the slashes; the last part is the file name, keep it as {last} / let {last} be what follows the last slash / get {last}, the part after the final slash / cut the path at "/" and name the final part {last}
    {last} = {path}.split("/")[-1]
    # get the stem of {last}, that is, everything before its first dot / take what is in front of the first dot of the file name as the stem / let {stem} be the file name up to its first dot, or all of it if there is none / from {last}, cut off the first dot and all after it, and call this {stem}
    {stem} = {last}.split(".")[0]
    # build a label from the stem: underscores become spaces, and the first letter is a capital / replace underscores in the stem by spaces and capitalize it; that is the label / make {label} out of {stem} with spaces for underscores and the first letter in upper case / as a label, use the stem with each _ turned into a space and capitalized
    {label} = {stem}.replace("_", " ").capitalize()
    # print the label in square brackets / show it between square brackets / print [ and ] around the label / output the label with a square bracket on each side
    print(f"[{{label}}]")
mail_domains
    # store the addresses {mails_} in a list {mails} / {mails} = {mails_} / the list of mails is {mails_} / let {mails} be {mails_} / we have some addresses: {mails_}. keep them as {mails}
    {mails} = {mails_}
    # get the domains, i.e. what comes after the @, in lower case and without repeats, sorted / make a sorted list {domains} of the different parts after the @, all in small letters / collect each domain once (the lower-case text behind the @) and sort them / let {domains} be the alphabetical list of distinct domains, taken from behind the @ and made lower case
    {domains} = sorted({mail.split("@")[1].lower() for mail in {mails}})
    # now mask the users: keep the first letter of each address, then {mark} {n.word} times, then everything from the @ on; call the list {masked} / build {masked}: for each of {mails} its first character, {n} times {mark}, and the part starting at the @ / hide the names. {masked} has one entry per address with the first letter, {mark} repeated {n} times, "@" and the domain as written / as {masked}, list the addresses with their names cut down to one letter followed by {n} of {mark}
    {masked} = [mail[0] + {mark} * {n} + mail[mail.index("@"):] for mail in {mails}]
    # print the masked addresses below each other, then the number of domains / show {masked} line by line and after that how many domains there are / one line per masked address, and at the end the count of domains / print every entry of {masked} on its own line, finally the length of {domains}
    for mail in {masked}:
        print(mail)
    print(len({domains}))
time_span
    # it starts at {at1.bare}: store this text as {start} / {start} = {at1} / let {start} be {at1} / the start is {at1} / keep {at1} in {start}
    {start} = {at1}
    # and it ends at {at2.bare}, keep that as {end} / {end} = {at2} / the end is {at2} / likewise, {end} is {at2} / store the string {at2} in {end}
    {end} = {at2}
    # write a function to_minutes(t) that turns such a time into minutes since midnight / define to_minutes(t): it splits t at the colon and returns hours times 60 plus minutes / a function to_minutes with a parameter t is needed; it converts HH:MM to a number of minutes / make a helper to_minutes(t) that reads hours and minutes from a text like "07:30" and returns the minutes in all
    def to_minutes(t):
        h, m = t.split(":")
        return int(h) * 60 + int(m)
    # use it to get the difference, end minus start; if that is negative, the end is on the next day, so add 1440 / with it, compute the difference from start to end in minutes, adding 1440 when it is below zero / call it for both and subtract the start from the end; a negative difference gets a whole day (1440) more / find the difference between the two in minutes: later minus start, plus 1440 if less than 0
    {difference} = to_minutes({end}) - to_minutes({start})
    if {difference} < 0:
        {difference} += 1440
    # print it as hours and minutes, for instance "2h 05m", the minutes with two digits / show the difference in the form "1h 30m" with two digits for the minutes / print hours, "h", a space, minutes with a leading zero if needed, and "m" / display it like "0h 45m": whole hours and the remaining minutes in two digits
    print(f"{{difference} // 60}h {{difference} % 60:02d}m")
earliest_and_latest
    # the departure times are {times_.and_items}, store them in a list {times} / {times} = {times_} / let {times} be {times_} / keep the list {times_} as {times} / a list {times} of clock times: {times_}
    {times} = {times_}
    # find the earliest and the latest / get the earliest and the latest of these times, in two variables / which is the earliest, which is the latest? store both / let {earliest} be the smallest and {latest} the largest of them
    {earliest}, {latest} = min({times}), max({times})
    # count those in the morning, i.e. with an hour below 12 / how many of them have an hour less than 12? that is the count / get the count of times before noon; the hour is what stands before the colon / find the number of times whose part before the colon is under 12, as {count}
    {count} = sum(int(t.split(":")[0]) < 12 for t in {times})
    # print "from", the earliest, "to" and the latest, then the count on a line of its own / print a line such as "from 06:10 to 21:45" and below it the count / show the range as "from ... to ..." and the count in the next line / first print "from {{earliest}} to {{latest}}" with the two times filled in, after it the count
    print(f"from {{earliest}} to {{latest}}")
    print({count})
date_years
    # {dates} is a list of {dates_} / store {dates_} as {dates} / the dates are {dates_} / let {dates} be {dates_} / keep the list of dates {dates_}
    {dates} = {dates_}
    # count the dates per year in a dictionary {years}, with the year as an integer key / make {years}: how many dates fall into each year (the first four characters, as int) / build a dict {years} from the year, taken as a number from the start of each date, to how often it occurs / tally the years: {years} maps the int before the first hyphen to its number of dates
    {years} = {}
    for date_text in {dates}:
        year = int(date_text[:4])
        {years}[year] = {years}.get(year, 0) + 1
    # which year has most dates? call it {best}; if several tie, take the latest year / {best} is the year with the highest count, and the larger year if counts are equal / find {best}: the year that occurs most often, on a tie the most recent / get the most frequent year as {best}, preferring later ones among equals
    {best} = max({years}, key=lambda year: ({years}[year], year))
    # print the years in ascending order with their counts, an arrow -> between / show every year, " -> " and its count, from the oldest year on / print lines such as "1999 -> 2", sorted by year / list the counts by year, each as year -> count
    for year in sorted({years}):
        print(f"{year} -> {{years}[year]}")
    # finally print the best year / then show {best} / print the year with most dates / output {best}
    print({best})
turn_the_date
    # the date {date_} is in {raw} / {raw} = {date_} / store the string {date_} as {raw} / let {raw} be the date {date_} / save {date_} to {raw}
    {raw} = {date_}
    # split it at the hyphens into parts / cut it into parts at each "-" / get its parts, the pieces between the hyphens / let {parts} be the list of what stands between the hyphens
    {parts} = {raw}.split("-")
    # reverse their order and join them with {dash} to a result / put the parts together the other way round, with {dash} in between, as the result / the result should be the parts from last to first, joined by {dash} / let {result} be the reversed parts with {dash} between them
    {result} = {dash}.join(reversed({parts}))
    # if the month is above 6, print "second half" and the result, otherwise "first half" and the result / print the result after "second half" when the middle part is a number over 6, else after "first half" / show "first half" for months up to 6 and "second half" for the others, followed by the result / check the month (the second part as a number): over 6, print "second half" with the result, or else "first half" with it
    if int({parts}[1]) > 6:
        print("second half", {result})
    else:
        print("first half", {result})
score_rows
    # these rows came in: {rows_}. store them as {rows} / {rows} = {rows_} / let {rows} be the list {rows_} / keep {rows_} under the name {rows} / the list of rows is {rows_}
    {rows} = {rows_}
    # each is a name, a comma and points; add up the points per name in a dictionary {scores} / make {scores}, a dict that holds for each name the sum of the points behind the commas / split every row at the comma and sum the numbers by name in {scores} / a name may occur more than once: collect the total points of each in a dictionary {scores}
    {scores} = {}
    for row in {rows}:
        who_, points = row.split(",")
        {scores}[who_] = {scores}.get(who_, 0) + int(points)
    # order the names by their points, highest first, and alphabetically where points agree / get {ordered}: the names from most to fewest points, ties from a to z / let {ordered} be the list of names sorted by falling score; the alphabet decides ties / sort the names so that the best comes first, equal scores by name, and call the list {ordered}
    {ordered} = sorted({scores}, key=lambda who_: (-{scores}[who_], who_))
    # print a ranking: place counted from 1, a dot, the name and the points / show the ranking with lines such as "1. Emma 41" / print one line per name in this order, with its place (from 1), a dot, a space, the name and the score / number the ordered names from 1 and print them as "1. name points"
    for place, who_ in enumerate({ordered}, start=1):
        print(f"{place}. {who_} {{scores}[who_]}")
text_to_numbers
    # some fields should be numbers: {raws}. keep the list as {raw} / {raw} = {raws} / store {raws} in {raw} / let {raw} be the list of strings {raws} / we got {raws}, save this list to {raw}
    {raw} = {raws}
    # convert what can be converted: stripped fields of digits only go as ints to a list {numbers}, the others as they are to {bad} / make two lists, {numbers} with the fields that are all digits once stripped, as integers, and {bad} with the rest / sort the fields into {numbers} (as int, if nothing but digits is left after stripping) and {bad} (otherwise, unchanged) / go through it: if the stripped field is made of digits, append its int to {numbers}, otherwise append the field to {bad}
    {numbers}, {bad} = [], []
    for field in {raw}:
        if field.strip().isdigit():
            {numbers}.append(int(field))
        else:
            {bad}.append(field)
    # compute the total of the numbers / add up the numbers as the total / get the total, that is, the sum of the numbers / sum the good ones up, in {total}
    {total} = sum({numbers})
    # print the total, and if there were bad fields, how many on the next line / show the total; only when {bad} is not empty, also print its length / print the total, followed by the number of bad fields in a line of its own unless there were none / output the total and then, if any field was bad, the count of those
    print({total})
    if {bad}:
        print(len({bad}))
bits_to_value
    # {bits} = {bits_} / store the binary number {bits_} as the string {bits} / let {bits} be the text {bits_} / the bits are {bits_} / keep the string of bits {bits_}
    {bits} = {bits_}
    # compute its value by hand: start at 0, and for each bit double the value and add the bit / get the value with a loop that doubles and adds, bit by bit, from 0 / {value} starts at 0. for every character of {bits} it becomes twice itself plus that digit / find the value without int(..., 2): go through the bits, double what you have, add the digit
    {value} = 0
    for bit in {bits}:
        {value} = {value} * 2 + int(bit)
    # count its ones / get the count of ones in the bits / how many ones are there? that is the count / let {count} be the number of characters "1" in {bits}
    {count} = sum(bit == "1" for bit in {bits})
    # print the value, and after it "even" if the count of ones is even, otherwise "odd" / show the value with "even" or "odd" behind it, depending on the count / print the value and the parity of the count: "even" or "odd" / output {value} followed by "even" when {count} can be divided by 2 and by "odd" when not
    print({value}, "even" if {count} % 2 == 0 else "odd")
number_to_bits
    # start with the number {num_} / {number} = {num_} / let {number} be {num_} / the number is {num_} / store {num_} as {number}
    {number} = {num_}
    # write it in binary as a string of bits: while the number is above 0, put its remainder by 2 in front and halve it / build {bits} from an empty string, taking the remainder by 2 to the front and halving {number} until it is 0 / get the bits in a while loop: prepend number % 2, then divide the number by 2 without remainder, as long as it is positive / {bits} starts empty. as long as {number} is greater than zero, add its last binary digit on the left and integer-divide it by 2
    {bits} = ""
    while {number} > 0:
        {bits} = str({number} % 2) + {bits}
        {number} //= 2
    # pad it with zeros on the left to a width of {wide} / fill {bits} up with leading zeros to {wide} characters / make it {wide} characters wide with zeros in front / if it is shorter than {wide}, put zeros before it until it has that length
    {bits} = {bits}.zfill({wide})
    # print it in groups of four, separated by spaces, from the left / show the bits with a space after every fourth one, counted from the left, but not at the end / cut it from the left into pieces of 4 and print them with spaces between / print pieces of four characters, starting on the left, joined by a space
    print(" ".join({bits}[i:i + 4] for i in range(0, len({bits}), 4)))
"""
stories(d, STORIES, {**SLOTS, **GIVEN})
