"""Regular expressions: finding, replacing, splitting and validating text with `re`."""

from codegen_repl.training.corpus.blocks import functions, statements, stories
from codegen_repl.training.corpus.draws import fragment, integer, list_of, new, sampled, sentence, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("regexes", weight=2.5)

NUMBERS = sampled(
    "str",
    lambda r: r.choice(
        (
            f"{r.randint(2, 99)} apples and {r.randint(2, 99)} pears",
            f"room {r.randint(1, 400)}, floor {r.randint(1, 9)}, bed {r.randint(1, 4)}",
            f"on day {r.randint(1, 30)} we walked {r.randint(2, 40)} km and ate {r.randint(1, 9)} eggs",
            f"order {r.randint(1000, 9999)}: {r.randint(1, 20)} x pen, {r.randint(1, 20)} x book",
        )
    ),
    lambda v: any(c.isdigit() for c in v),
)
MAIL = sampled(
    "str",
    lambda r: r.choice(
        (
            f"write to {r.choice(('ann', 'bob', 'cleo'))}@mail.com or {r.choice(('info', 'help'))}@shop.org",
            f"contact: {r.choice(('dan', 'eve', 'finn'))}.{r.choice(('hill', 'stone'))}@school.edu, thanks",
            "my address is me123@test.net",
        )
    ),
    lambda v: "@" in v,
)
DATED = sampled(
    "str",
    lambda r: (
        f"from {r.randint(2000, 2030)}-0{r.randint(1, 9)}-{r.randint(10, 28)} "
        f"to {r.randint(2000, 2030)}-1{r.randint(0, 2)}-{r.randint(10, 28)}"
    ),
    lambda v: v.count("-") >= 2 and any(c.isdigit() for c in v),
)
TAGGED = sampled(
    "str",
    lambda r: " ".join(
        r.choice(("", "#")) + w for w in r.sample(("sun", "beach", "day", "food", "love", "cats", "work"), 4)
    ),
    lambda v: "#" in v,
)
SLOTS = {
    "s": var(sentence()),
    "t": var(NUMBERS),
    "mail": var(MAIL),
    "dated": var(DATED),
    "tags": var(TAGGED),
    "ws": var("list[str]"),
    "w": fragment("the", "a", "and", "is", "will", "I"),
    "c": fragment("a", "b", "s", "t", "m", "r", "c"),
    "k": fragment("3", "4", "5", "6"),
}

expressions(
    d,
    r"""
numbers: re.findall(r"\d+", {t})
    all numbers in {t} as strings / the digit groups in {t} / a list of the numbers that occur in {t}, as text
    every run of digits in {t}
    ! find all numbers in {t} with a regex / extract the numbers from {t} as strings
    ! use re.findall to get the digit groups of {t}
    > numbers found
    * 2
numbers_int: [int(n) for n in re.findall(r"\d+", {t})]
    all numbers in {t} as ints / the integers that occur in {t}
    a list of the numbers in the text {t}, converted to int
    the numbers written in {t} as integers
    ! extract the integers from {t} / find all the numbers in {t} and convert them to ints
    > numbers values
    * 2
number_sum: sum(int(n) for n in re.findall(r"\d+", {t}))
    the sum of the numbers in the text {t} / the total of all integers that occur in {t}
    what the numbers written in {t} add up to
    the numbers found in {t} added up
    ! add up all the numbers that appear in {t}
    > total
    * 1.3
first_number: int(re.search(r"\d+", {t}).group())
    the first number in {t} as an int / the first integer that occurs in the text {t}
    the number that comes first in {t}
    the value of the first digit group in {t}
    ! find the first number in {t} with re.search
    > first number
    * 1.3
words: re.findall(r"\w+", {s})
    the words of {s} without punctuation / all words in {s}, found with a regex
    a list of the word characters groups in {s}
    every word in {s}, ignoring punctuation
    ! find all words in {s} with a regular expression / extract the words of {s} without punctuation
    > words found
    * 1.6
lower_words: re.findall(r"[a-z]+", {s}.lower())
    the words of {s} in lower case, letters only / all groups of letters in {s}, lowercased
    a list of the words in {s}, in lower case and without punctuation
    the lower case letter groups of {s}, found with a regex
    > words
capitals: re.findall(r"[A-Z]\w*", {s})
    the words of {s} that start with a capital letter / all capitalized words in {s}, by a regex
    every word in {s} beginning with an upper case letter
    a list of the capitalized words of {s}
    ! find the words in {s} that begin with a capital letter
    > names capitalized
starting_with: re.findall(r"\b{c}\w*", {s})
    the words in {s} that start with {c} / all words of {s} beginning with the letter {c}, by a regex
    every word in {s} whose first letter is {c}
    a list of the words of {s} that begin with {c}
    ! find all words in {s} that start with {c} using a regular expression
    > found words
ending_with: re.findall(r"\w*{c}\b", {s})
    the words in {s} that end with {c} / all words of {s} ending in the letter {c}, by a regex
    every word in {s} whose last letter is {c}
    a list of the words of {s} that end in {c}
    ! find all words in {s} that end with {c} using a regular expression
    > found words
    * 0.7
of_length: re.findall(r"\b\w{{k}}\b", {s})
    the words of exactly {k} letters in {s} / all words in {s} that have {k} characters, by a regex
    every {k}-letter word of {s}
    a list of the words in {s} that are {k} letters long
    ! find all {k}-letter words in {s} with a regex
    > found words
    * 0.8
vowels: re.findall(r"[aeiou]", {s})
    the vowels in {s} as a list, by a regex / all vowels of {s} found with a regular expression
    every a, e, i, o and u in {s}, as a list
    a list of the vowels that occur in {s}
    ! find all vowels in {s} with a regex
    > vowels
    * 0.8
emails: re.findall(r"[\w.]+@[\w.]+", {mail})
    all email addresses in {mail} / the email addresses that occur in {mail}
    a list of the emails found in {mail} / every address with an @ in {mail}
    ! find the email addresses in {mail} / extract all emails from {mail} with a regex
    > emails addresses
    * 1.6
domains: re.findall(r"@([\w.]+)", {mail})
    the domains of the email addresses in {mail} / what comes after each @ in {mail}
    a list of the email domains in {mail}
    the part after the @ of every address in {mail}
    ! extract the domains of the email addresses in {mail}
    > hosts
dates: re.findall(r"\d{4}-\d{2}-\d{2}", {dated})
    all dates of the form YYYY-MM-DD in {dated} / the ISO dates that occur in {dated}
    a list of the dates in the text {dated}
    every date written as YYYY-MM-DD in {dated}
    ! find all the dates like 2024-01-31 in {dated} / extract the YYYY-MM-DD dates from {dated}
    > dates found
    * 1.3
years: re.findall(r"\d{4}", {dated})
    all four-digit numbers in {dated} / the years that occur in {dated}, as strings
    a list of the groups of four digits in {dated}
    every four-digit year in {dated}
    ! find the four-digit years in {dated}
    > years
hashtags: re.findall(r"#\w+", {tags})
    all hashtags in {tags} / the words with a # in front in {tags}
    a list of the hashtags that occur in {tags} / every # tag in {tags}
    ! find the hashtags in {tags} / extract all hashtags from {tags}
    > hashtags found
    * 1.2
tag_words: re.findall(r"#(\w+)", {tags})
    the hashtags of {tags} without the # / the words after each # in {tags}
    a list of the tag names in {tags}, without the sign
    what follows each # in {tags}
    ! extract the words of the hashtags in {tags}, without #
    > words tag_names
no_digits: re.sub(r"\d", "", {t})
    {t} without digits / {t} with all digits removed, by a regex / the text {t} after deleting every digit
    {t} minus its digits, using re.sub
    ! remove all digits from {t} with a regex / delete the digits in {t} using re.sub
    > text cleaned
    * 1.4
masked_digits: re.sub(r"\d", "#", {t})
    {t} with every digit replaced by # / the text {t} with # for each digit
    {t} with its digits hidden as #, using re.sub
    {t} where all digits are #
    ! replace each digit in {t} with # / mask the digits of {t} with #
    > masked text
masked_numbers: re.sub(r"\d+", "N", {t})
    {t} with every number replaced by N / the text {t} with N for each group of digits
    {t} where all the numbers are N
    {t} with its numbers turned into N, by re.sub
    ! replace each number in {t} with the letter N
    > text
    * 0.8
no_punctuation: re.sub(r"[^\w\s]", "", {s})
    {s} without punctuation / {s} with all punctuation removed, by a regex
    the text {s} with only word characters and spaces
    {s} after deleting everything except letters, digits and spaces
    ! remove the punctuation from {s} with a regex / delete all punctuation in {s} using re.sub
    > cleaned text
    * 1.6
letters_only: re.sub(r"[^a-zA-Z]", "", {s})
    only the letters of {s} / {s} with everything but letters removed
    the letters in {s} as one string, by re.sub / {s} without anything that is no letter
    ! remove everything but letters from {s} with a regex
    > letters
single_spaces: re.sub(r"\s+", " ", {s})
    {s} with every run of whitespace turned into one space / {s} with multiple spaces collapsed
    the text {s} with single spaces only
    {s} with whitespace normalized to one space, by a regex
    ! replace every run of whitespace in {s} with a single space / collapse the spaces in {s}
    > cleaned text
    * 1.2
dashes: re.sub(r"\s+", "-", {s})
    {s} with dashes instead of whitespace / {s} with each run of spaces replaced by a dash
    the text {s} joined with dashes, by a regex
    {s} where whitespace became -
    ! replace the whitespace in {s} with dashes using re.sub
    > slug
    * 0.8
slug: re.sub(r"[^a-z0-9]+", "-", {s}.lower())
    {s} as a lower-case slug with dashes
    {s} lowercased with everything but letters and digits turned into dashes
    a slug of {s}: lower case, other characters as - / the URL form of {s} in lower case with dashes
    ! turn {s} into a slug / make a slug from {s}: lower case letters and digits, dashes for the rest
    > slug
no_vowels: re.sub(r"[aeiouAEIOU]", "", {s})
    {s} without vowels, by a regex / {s} with all vowels removed using re.sub
    the text {s} after deleting a, e, i, o, u in both cases
    {s} minus its vowels, with a regular expression
    ! remove the vowels from {s} with re.sub
    > text
word_swap: re.sub(r"\b{w}\b", {new_word}, {s})
    {s} with the word {w} replaced by {new_word} / {s} where the whole word {w} is {new_word}
    the text {s} with {new_word} for each single word {w}
    {s} after substituting {new_word} for the word {w}, by a regex
    ! replace the whole word {w} in {s} with {new_word} using a regex
    > text replaced
doubled: re.sub(r"\d+", lambda m: str(int(m.group()) * 2), {t})
    {t} with every number doubled / the text {t} where each number is twice as large
    {t} after replacing its numbers by their doubles
    {t} with all its numbers multiplied by 2, using re.sub and a lambda
    ! double every number in the text {t} with re.sub
    > text
    * 0.6
split_punct: re.split(r"[,;:.!?]\s*", {s})
    the parts of {s} between punctuation marks / {s} split at punctuation, by a regex
    a list of the pieces of {s} divided at , ; : . ! and ?
    {s} cut at each comma, semicolon, colon, point or other mark
    ! split {s} at punctuation with re.split
    > parts
split_space: re.split(r"\s+", {s})
    {s} split at whitespace with a regex / the pieces of {s} between runs of whitespace, by re.split
    a list of {s} cut at each run of spaces
    the parts that re.split makes of {s} at whitespace
    ! split {s} at runs of whitespace using re.split
    > parts words
    * 0.8
has_digit: bool(re.search(r"\d", {s}))
    whether {s} contains a digit, by a regex / if there is a digit in {s}, using re.search
    True if the regex \d matches somewhere in {s}, else False
    whether a digit occurs anywhere in {s}
    ! check with a regex if {s} contains a digit
    > found has_digit
    * 1.3
has_word: bool(re.search(r"\b{w}\b", {s}))
    whether the word {w} occurs in {s}, by a regex / if {s} contains {w} as a whole word
    True if {w} is a word of {s}, else False, using re.search
    whether {w} appears in {s} as a separate word
    ! check with a regex if {s} contains the word {w}
    > found
starts_capital: bool(re.match(r"[A-Z]", {s}))
    whether {s} starts with a capital letter, by a regex
    if the first character of {s} is an upper case letter, using re.match
    True if {s} begins with A to Z, else False / whether {s} matches a capital letter at its start
    ! check with re.match if {s} starts with a capital letter
    > capital
all_digits: bool(re.fullmatch(r"\d+", {s}))
    whether {s} consists of digits only, by a regex / if all of {s} is digits, using re.fullmatch
    True if {s} is nothing but digits, else False
    whether {s} fully matches \d+
    ! check with re.fullmatch if {s} is only digits
    > is_number
    * 0.8
count_words: len(re.findall(r"\w+", {s}))
    the number of words in {s}, found with a regex / how many word groups a regex finds in {s}
    the count of words of {s} ignoring punctuation
    the number of \w+ matches in {s}
    ! count the words of {s} with a regex
    > count
position: re.search(r"\d", {t}).start()
    the index of the first digit in {t} / the position where the first digit of {t} is
    where in {t} the first digit occurs / the start of the first digit in {t}
    ! find the position of the first digit in {t} with re.search
    > position index
    * 0.8
matching_words: [w for w in {ws} if re.match(r"[{c}-z]", w)]
    the words in {ws} that start with a letter from {c} to z
    the items of {ws} whose first character is in {c} to z, by a regex
    a list of the words of {ws} beginning with a lower case letter from {c} on
    what is left of {ws} when words must match [{c}-z]
    * 0.5
with_digits: [w for w in {ws} if re.search(r"\d", w)]
    the words in {ws} that contain a digit / the items of {ws} with at least one digit, by a regex
    a list of the strings of {ws} in which a digit occurs
    what is left of {ws} when the words must have a digit
    ! filter the words of {ws} that contain a digit using a regex
    > with_digits
""",
    {**SLOTS, "new_word": word("noun")},
    imports=["import re"],
    each=False,
)

statements(
    d,
    r"""
print_numbers
    # print every number in {t} on its own line, found with a regex
    # loop over the numbers that re.findall finds in {t} and print each
    # for each group of digits in {t}, print it / use a regex to go through the numbers in {t} and print them
    # find the numbers in {t} with a regular expression and print them one per line
    # print the digit groups of {t}, one below the other
    # + import re
    for number in re.findall(r"\d+", {t}):
        print(number)
replace_digits
    # replace all digits in {t} with stars / change each digit of {t} to *
    # mask the digits in {t} with * using re.sub, keeping the name {t}
    # put a star for every digit in {t} / hide the digits of {t} behind stars
    # overwrite {t} with a copy in which each digit is *
    # > {t}
    # + import re
    {t} = re.sub(r"\d", "*", {t})
strip_punctuation
    # remove the punctuation from {s} / delete everything but word characters and whitespace from {s}
    # strip all punctuation out of {s} with a regex
    # clean {s} of punctuation using re.sub / drop the punctuation marks in {s}
    # let {s} be its text without punctuation, by a regular expression
    # > {s}
    # + import re
    {s} = re.sub(r"[^\w\s]", "", {s})
if_email
    # print "valid" if {mail} contains an email address, otherwise "invalid"
    # check with a regex whether there is an email address in {mail}: print "valid" or "invalid"
    # if re.search finds an email address in {mail} print "valid", else "invalid"
    # use a regex to look for an email address in {mail} and print "valid" if there is one, "invalid" if not
    # test {mail} for something like name@host and print "valid" or "invalid"
    # when {mail} has an email address in it show "valid", otherwise "invalid"
    # + import re
    if re.search(r"[\w.]+@[\w.]+", {mail}):
        print("valid")
    else:
        print("invalid")
compile_pattern
    # compile a regex {p} for groups of digits / make {p} a compiled pattern that matches one or more
    #   digits
    # compile the pattern \d+ and store it in {p}
    # let {p} be re.compile of a pattern for numbers
    # create a compiled regular expression {p} for runs of digits / store a compiled regex for digits in
    #   {p}
    # + import re
    {p} = re.compile(r"\d+")
split_date
    # find the first date YYYY-MM-DD in {dated} and store year, month and day in {u}, {v} and {z}
    # use a regex with groups to get {u}, {v} and {z} from the first date in {dated}
    # search {dated} for a date like 2024-01-31 and unpack its groups into {u}, {v} and {z}
    # let {u}, {v}, {z} be the year, month and day strings of the first date in {dated}, by a regex with
    #   three groups
    # extract year {u}, month {v} and day {z} of the first date in {dated} with re.search
    # take the first YYYY-MM-DD in {dated} apart into {u}, {v} and {z}
    # > {u}
    # + import re
    {u}, {v}, {z} = re.search(r"(\d{4})-(\d{2})-(\d{2})", {dated}).groups()
count_matches
    # count the vowels in {s} with a regex and store the number in {out}
    # let {out} be how many vowels re.findall finds in {s}
    # store the number of matches of [aeiou] in {s} in {out}
    # use a regular expression to count the vowels of {s} in {out}
    # set {out} to the number of vowels in {s}, found by a regex
    # count with re.findall how many vowels {s} has and call it {out}
    # > {out}
    # + import re
    {out} = len(re.findall(r"[aeiou]", {s}))
word_frequencies
    # count the words of {s} without punctuation in a dictionary {out}
    # build a dict {out} of how often each lower-case word occurs in {s}, using a regex to find words
    # make an empty dict {out}; for each word that \w+ finds in the lowercased {s}, add one
    # tally the words of {s} in {out}, ignoring case and punctuation
    # loop over the words of {s} found by a regex, in lower case, and count them in {out}
    # use re.findall on {s} in lower case and count every word in the dictionary {out}
    # > {out}
    # + import re
    {out} = {}
    for w in re.findall(r"\w+", {s}.lower()):
        {out}[w] = {out}.get(w, 0) + 1
""",
    {
        **SLOTS,
        "p": new("pattern", "regex", "digits_re"),
        "u": new("year", "y", "first"),
        "v": new("month", "m", "second"),
        "z": new("day", "dd", "third"),
        "out": new("count", "counts", "found", "freq"),
    },
)

functions(
    d,
    r"""
extract_numbers(t)
    # returns all the numbers in {t} as ints / finds the integers in the text {t} with a regex
    # extracts the numbers from {t} and returns a list of ints
    # returns a list of the groups of digits in {t}, converted to int
    # > numbers get_numbers
    # + import re
    # * 1.4
    return [int(n) for n in re.findall(r"\d+", {t})]
is_email(mail)
    # returns True if {mail} looks like an email address
    # checks with a regex whether {mail} is an email address
    # tells whether all of {mail} has the form name@host.ending / validates an email address with re.fullmatch
    # > valid_email is_valid_email
    # + import re
    # * 1.3
    return bool(re.fullmatch(r"[\w.]+@[\w.]+\.\w+", {mail}))
is_phone(phone)
    # returns True if {phone} has the form 555-1234: three digits, a dash and four digits
    # checks whether {phone} is a phone number like 555-1234
    # tells with a regex whether {phone} is three digits, a dash, four digits
    # validates phone numbers such as 555-1234
    # > valid_phone
    # + import re
    return bool(re.fullmatch(r"\d{3}-\d{4}", {phone}))
is_zip(code)
    # returns True if {code} consists of exactly five digits
    # checks with a regex whether {code} is a five-digit zip code
    # tells whether {code} is five digits and nothing else / validates a zip code of 5 digits
    # > valid_zip
    # + import re
    return bool(re.fullmatch(r"\d{5}", {code}))
is_time(clock)
    # returns True if {clock} is a time in the form hh:mm
    # checks whether {clock} is a valid time from 00:00 to 23:59
    # tells with a regex whether {clock} is a time such as 09:30 / validates clock times of the form hh:mm
    # > valid_time
    # + import re
    return bool(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", {clock}))
is_hex_color(color)
    # returns True if {color} is a color such as #ff00aa
    # checks whether {color} is a # followed by six hexadecimal digits
    # tells with a regex whether {color} is a hex color / validates colors of the form #rrggbb
    # > valid_color
    # + import re
    # * 0.7
    return bool(re.fullmatch(r"#[0-9a-fA-F]{6}", {color}))
is_date(day)
    # returns True if {day} has the form YYYY-MM-DD
    # checks with a regex whether {day} is four digits, two digits and two digits with dashes
    # tells whether {day} is written like 2024-01-31 / validates the shape of a date string YYYY-MM-DD
    # > looks_like_date
    # + import re
    return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", {day}))
clean(s)
    # returns {s} in lower case without punctuation
    # removes the punctuation from {s} with a regex and lowercases it
    # cleans the text {s}: no punctuation, all lower case
    # strips everything but word characters and spaces and converts to lower case
    # > normalize clean_text
    # + import re
    # * 1.2
    return re.sub(r"[^\w\s]", "", {s}).lower()
snake_case(camel)
    # converts {camel} from camelCase to snake_case
    # puts an underscore before each capital letter of {camel} and lowercases it
    # turns a camelCase name into a snake_case name with a regex / returns the snake case form of {camel}
    # > to_snake camel_to_snake
    # + import re
    return re.sub(r"([A-Z])", r"_\1", {camel}).lower()
camel_case(snake)
    # converts {snake} from snake_case to camelCase
    # removes the underscores of {snake} and capitalizes the letters after them
    # turns a snake_case name into a camelCase name with a regex / returns the camel case form of {snake}
    # > to_camel snake_to_camel
    # + import re
    return re.sub(r"_(\w)", lambda m: m.group(1).upper(), {snake})
slugify(s)
    # returns {s} as a slug: lower case, dashes instead of other characters
    # turns {s} into lower-case letters and digits joined by dashes
    # makes a URL slug of {s} and strips dashes at the ends
    # replaces everything but letters and digits by dashes, in lower case
    # > slug to_slug
    # + import re
    return re.sub(r"[^a-z0-9]+", "-", {s}.lower()).strip("-")
parse_pairs(pairs)
    # parses text such as "a=1, b=2" into a dictionary with int values
    # finds all name=number pairs in {pairs} and returns them as a dict
    # extracts the settings name=number from {pairs} with a regex
    # returns a dictionary of the names and numbers in {pairs}
    # > parse settings
    # + import re
    return {name: int(value) for name, value in re.findall(r"(\w+)=(\d+)", {pairs})}
first_word(s)
    # returns the first word of {s} using a regex, or None / finds the first group of word characters in {s}
    # searches {s} for \w+ and returns the match, None if there is none
    # gives the first word in {s} without punctuation
    # + import re
    match = re.search(r"\w+", {s})
    return match.group() if match else None
hide_emails(mail)
    # replaces every email address in {mail} with "[hidden]" / returns {mail} with its email addresses hidden
    # hides all emails of {mail} behind the text [hidden] / substitutes "[hidden]" for each address in {mail}
    # > redact hide
    # + import re
    return re.sub(r"[\w.]+@[\w.]+", "[hidden]", {mail})
count_pattern(s)
    # counts the words of {s} that start with {c} with a regex
    # returns how many words in {s} begin with the letter {c}
    # returns the number of words in {s} whose first letter is {c}, by re.findall
    # finds out how many words of {s} start with {c}
    # + import re
    # * 0.7
    return len(re.findall(r"\b{c}\w*", {s}))
""",
    {
        "t": NUMBERS,
        "mail": MAIL,
        "s": sentence(),
        "c": SLOTS["c"],
        "phone": sampled(
            "str", lambda r: r.choice(("555-1234", "12-345", "555-9876", "5551234", "abc-defg"))
        ),
        "code": sampled("str", lambda r: r.choice(("12345", "1234", "99999", "12a45", "123456"))),
        "clock": sampled("str", lambda r: r.choice(("09:30", "24:00", "7:15", "23:59", "12:60", "noon"))),
        "color": sampled("str", lambda r: r.choice(("#ff00aa", "#FFF", "ff00aa", "#12ab9Z", "#000000"))),
        "day": sampled(
            "str", lambda r: r.choice(("2024-01-31", "31-01-2024", "2024-1-1", "1999-12-24", "today"))
        ),
        "camel": sampled("str", lambda r: r.choice(("myName", "userId", "getTotalPrice", "word", "isReady"))),
        "snake": sampled(
            "str", lambda r: r.choice(("my_name", "user_id", "get_total_price", "word", "is_ready"))
        ),
        "pairs": sampled(
            "str", lambda r: f"a={r.randint(1, 9)}, b={r.randint(10, 99)}, size={r.randint(1, 500)}"
        ),
    },
)

stories(
    d,
    r"""
log_story
    # let {lines} be the log lines {log} / set {lines} to {log} / store the list {log} in {lines}
    # create a list {lines} with {log}
    # + import re
    {lines} = {log}
    # keep the lines of {lines} that start with ERROR in a list {out}
    # let {out} be the items of {lines} that match ERROR at the start, using re.match
    # collect all lines of {lines} beginning with "ERROR" in {out}, with a regex
    # filter {lines} with re.match for ERROR and call the result {out}
    {out} = [line for line in {lines} if re.match("ERROR", line)]
    # print how many lines are in {out} / print the number of errors in {out} / show the length of {out}
    # how many errors are there in {out}? print it
    print(len({out}))
    # print the first number in each line of {lines}
    # for every line in {lines}, print the first number found by a regex
    # loop over {lines} and print the first group of digits of each line
    # use re.search to print the first number of all the lines in {lines}
    # ?
    for line in {lines}:
        print(re.search(r"\d+", line).group())
    # make a list {codes} of all the numbers in {lines} as ints
    # collect every number of {lines} in a list {codes}, converted to int
    # let {codes} be the integers that occur in the lines of {lines}
    # extract all numbers from {lines} into a list {codes} of ints
    # ?
    {codes} = [int(n) for line in {lines} for n in re.findall(r"\d+", line)]
compiled_story
    # compile a regex {p} that matches words starting with a capital letter
    # let {p} be a compiled pattern for capitalized words
    # make {p} = re.compile of a pattern for words that begin with a capital
    # store a compiled regular expression for capitalized words in {p}
    # + import re
    {p} = re.compile(r"[A-Z]\w*")
    # let {text} be {names} / set {text} to {names} / store {names} in {text}
    # create the string {text} with {names}
    {text} = {names}
    # print all matches of {p} in {text} / use {p} to find all capitalized words of {text} and print them
    # show what findall of {p} gives for {text}
    # print the list of words of {text} that {p} matches
    print({p}.findall({text}))
    # replace every match of {p} in {text} with "X" and print the result
    # print {text} with each match of {p} replaced by "X"
    # use {p} to substitute "X" for the capitalized words in {text}, and print that
    # show {text} after replacing what {p} matches by "X"
    # ?
    print({p}.sub("X", {text}))
""",
    {
        "lines": new("lines", "log", "entries"),
        "log": list_of(
            sampled(
                "str",
                lambda r: (
                    f"{r.choice(('ERROR', 'INFO', 'WARN'))} {r.randint(100, 599)} after {r.randint(1, 90)} s"
                ),
            ),
            3,
            5,
        ),
        "out": new("errors", "bad", "failed"),
        "codes": new("codes", "numbers", "found"),
        "p": new("pattern", "regex", "capital"),
        "text": new("text", "sentence", "message"),
        "names": sampled(
            "str", lambda r: " and ".join(r.sample(("Ann", "bob", "Cleo", "the cat", "Dan"), 3))
        ),
        "n": integer(1, 9),
    },
)
