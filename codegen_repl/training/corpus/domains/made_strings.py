"""Short stories on strings built from parts told in words: borders, prefixes, cuts, counts, shares."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import (
    choice,
    decimal,
    derived,
    dict_of,
    exact,
    fragment,
    integer,
    list_of,
    new,
    sampled,
)
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, ENGLISH, made_up, plain_word
from codegen_repl.training.corpus.words import sentence as real_sentence

d = Domain("made_strings", weight=36)


def some(rng: Random) -> str:
    """A lower-case word, real or made up."""
    return rng.choice((made_up(rng, 2), plain_word(rng), rng.choice(ENGLISH)))


def cased(rng: Random, text: str) -> str:
    """The text as it is, or in another case."""
    return rng.choice((text, text, text.upper(), text.lower(), text.capitalize()))


def any_case(rng: Random) -> str:
    """A word in some case."""
    return cased(rng, some(rng))


def first(rng: Random) -> str:
    """A first name in some case."""
    return cased(rng, rng.choice(CATEGORIES["person"]))


def last(rng: Random) -> str:
    """A surname of at least four letters in some case."""
    return cased(rng, (made_up(rng, 2) + rng.choice(("son", "ski", "ton", "er", "man"))).capitalize())


def code(rng: Random) -> str:
    """A short code of letters and digits."""
    letters = "".join(rng.choice("ABCDEFGHKMNPRSTUVWXYZ") for _ in range(rng.randint(1, 3)))
    digits = str(rng.randint(1, 9999))
    return rng.choice((letters + digits, digits + letters, letters.lower() + digits, letters + digits + "x"))


def one(rng: Random) -> str:
    """One word of at least five letters in some case."""
    text = some(rng)
    while len(text) < 5:
        text += made_up(rng, 1)
    return cased(rng, text)


def phrase(rng: Random) -> str:
    """Several words of different cases, sometimes with a number or a sign."""
    if rng.random() < 0.3:
        return real_sentence(rng)
    parts = [any_case(rng) for _ in range(rng.randint(3, 6))]
    if rng.random() < 0.3:
        parts.insert(rng.randrange(1, len(parts)), str(rng.randint(2, 2050)))
    return " ".join(parts) + rng.choice(("", "", "", "!", ".", "?"))


def name_title(rng: Random) -> str:
    """A title of two or three words."""
    text = " ".join(some(rng) for _ in range(rng.randint(2, 3)))
    return rng.choice((text, text.title(), text.upper(), text.capitalize()))


def file_name(rng: Random) -> str:
    """A file name with one dot or more and an ending."""
    stem = one(rng) + rng.choice(("", "_" + code(rng), "." + some(rng), " " + code(rng)))
    return stem + rng.choice((".txt", ".CSV", ".py", ".jpeg", ".PNG", ".md", ".docx", ".tar", ".mp3"))


def path(rng: Random) -> str:
    """A path with two or more slashes."""
    return "/".join(rng.choice((some(rng), one(rng), code(rng))) for _ in range(rng.randint(3, 5)))


def pair(rng: Random) -> str:
    """A key, a colon and a value which may have a colon too."""
    value = rng.choice((code(rng), some(rng), f"{rng.randint(0, 23)}:{rng.randint(10, 59)}"))
    return one(rng) + rng.choice((":", ": ", " : ")) + value


def mail(rng: Random) -> str:
    """A mail address in some case."""
    user = some(rng) + rng.choice(("", "." + some(rng), code(rng)))
    return cased(rng, f"{user}@{some(rng)}.{rng.choice(('com', 'org', 'net'))}")


def settings(rng: Random) -> dict[str, Any]:
    """A dictionary with values of different types."""
    values = (rng.randint(-20, 500), round(rng.uniform(0, 9), 2), some(rng), rng.random() < 0.5, code(rng))
    return {some(rng): rng.choice(values) for _ in range(rng.randint(2, 4))}


def full_name(rng: Random) -> str:
    """Two or three names with spaces."""
    return first(rng) + rng.choice((" ", " van ", " J. ", f" {first(rng)} ")) + last(rng)


SOUP = "abcdeghkmnoprstuABCDEFGHKMNPRSTU0123456789-_#!"
CITY = sampled("str", lambda rng: cased(rng, rng.choice(CATEGORIES["city"])))
SIGNS = (
    ("-", "a hyphen"), ("_", "an underscore"), (":", "a colon"), ("/", "a slash"), (" ", "a space"),
    (".", "a dot"), (", ", "a comma and a space"), ("+", "a plus sign"), ("#", "a hash sign"),
    (" - ", "a hyphen with a space on each side"), ("&", "an ampersand"), ("=", "an equals sign"),
    (";", "a semicolon"), ("|", "a vertical bar"), ("~", "a tilde"), ("@", "an at sign"),
    ("*", "an asterisk"), ("__", "two underscores"), ("...", "three dots"),
)  # fmt: skip
PLAIN = tuple(pair for pair in SIGNS if pair[0] not in (" ", "."))
CASES = (
    (".upper()", "in upper case"), (".upper()", "in capitals"), (".upper()", "in capital letters"),
    (".lower()", "in lower case"), (".lower()", "in small letters"), (".swapcase()", "with swapped case"),
    (".title()", "in title case"), (".upper()", "all in uppercase"),
)  # fmt: skip
NAMES = """
label tag badge sticker caption; border edge rule bar; share percentage; result; username login
nickname; headline heading header; address email contact; host domain provider; preview teaser excerpt
snippet; summary overview report; entry record; content body; product article item; price cost; limit
maximum; description comment remark; citation reference; extension ending; stem base; folder directory
parent; depth level; quote statement; html markup; pattern motif; full whole complete; readings measurements
samples; sentences statements messages; settings options params; changes corrections moves; chain sequence
series; turned flipped reordered; typed entered user_input; reading measurement; variable identifier;
difference increase surplus; author speaker writer; word_count n_words; hits occurrences matches; bill_id
invoice_id receipt_id; plate sign_text registration; swapped inverted flipped; new_text changed edited;
bullets entries marked; masked hidden; city; code_name; key; value; capitals; digit_count; words; clean;
user; initials; letters; total; count; first_name; last_name; names; parts; lines; file_name; prefix; number;
backwards; vowels; rows; hours; minutes; clock; numbers; full_name; given; surname; element; alpha; beta;
spaces; longer; path; left_clean; before; behind; raw; start; end; inner; outer; line; camel; odd_part;
even_part; labels; short_names; longest; one_share; other_share; results; head; tail; remaining; year; iso;
month; day; short_date; large; small; unit; texts; numbered; homes; amount; note memo; hashtag; widest;
framed boxed; most; guests guest_line; left; right; mix; hidden_text
"""  # the name of a variable and what it may be called instead
SLOTS: dict[str, Any] = {
    "sg": fragment(*SIGNS), "si": fragment(*PLAIN), "cs": fragment(*CASES), "cs2": fragment(*CASES),
    "ca": fragment(*(pair for pair in CASES if "swap" not in pair[0])),
    "mark": choice("*", "#", "=", "-", "~", "+", "%", "@", "^", ".", "x"),
    "mark2": choice("<>", "-=", "*-", "+.", "~~", "=>", "xo", "/\\", "##"),
    "sep": choice("-", "_", "/", " | ", ", ", "::", "+", " & ", ";", " -> ", "--", "\t", ". ", "=", " and "),
    "glue": choice("-", "_", "/", "|", ",", ":", "+", ".", "; ", " "),
    "pre": choice("new_", "old-", "ID", "No. ", "#", "re: ", "v", "my ", "item ", "X-", "(!) ", "Dr. ", "> "),
    "suf": choice("_v2", "-final", "!", " (copy)", "?", "...", ".bak", "_old", " #1", "-X", " pcs", " km"),
    "ending": choice(".txt", ".csv", ".PDF", ".html", ".json", ".old", ".py", ".log"), "k": integer(2, 4),
    "k2": integer(2, 3), "j": integer(2, 4), "wide": integer(14, 30), "first_": sampled("str", first),
    "last_": sampled("str", last), "place_": CITY, "code_": sampled("str", code),
    "one_": sampled("str", one), "two_": sampled("str", one), "phrase_": sampled("str", phrase),
    "title_": sampled("str", name_title),
    "soup_": sampled("str", lambda rng: "".join(rng.choices(SOUP, k=rng.randint(8, 16)))),
    "padded_": sampled("str", lambda rng: " " * rng.randint(1, 5) + phrase(rng) + " " * rng.randint(1, 4)),
    "file_": sampled("str", file_name), "path_": sampled("str", path),
    "pair_": sampled("str", pair), "mail_": sampled("str", mail),
    "words_": list_of(sampled("str", any_case), 3, 6),
    "names_": sampled("list[str]", lambda rng: rng.sample(CATEGORIES["person"], rng.randint(3, 6))),
    "digits_": sampled("str", lambda rng: str(rng.randrange(10**8, 10 ** rng.randint(9, 16)))),
    "phrase2_": sampled("str", phrase),
    "long_": sampled("str", lambda rng: phrase(rng) + rng.choice((" ", ", ", " - ")) + phrase(rng)),
    "some_": sampled("str", some), "times": integer(5, 20), "short": integer(10, 60),
    "dots": choice("...", " [...]", "..", " etc.", "~", "(cut)", ">>"),
    "stop": choice(".", "!", "?", ";", "..."), "ints_": list_of(integer(-60, 60), 3, 6),
    "snake_": sampled("str", lambda rng: "_".join(some(rng) for _ in range(rng.randint(2, 4)))),
    "stem_": sampled("str", lambda rng: some(rng) + rng.choice("_-.:/#")),
    "pairs_": list_of(sampled("list[mixed]", lambda rng: [first(rng), rng.randint(0, 120)]), 2, 5),
    "year_": integer(1998, 2045), "width_": integer(4, 9),
    "date_": sampled(
        "str", lambda rng: f"{rng.randint(1950, 2049)}-0{rng.randint(1, 9)}-{rng.randint(10, 28)}"
    ),
    "fulls_": list_of(sampled("str", full_name), 3, 5), "floats_": list_of(decimal(-20, 120), 3, 6),
    "unit_": choice("km", "kg", "C", "hours", "EUR", "m/s", "%", "liters", "PTS", "mm", "USD", "bar"),
    "homes_": dict_of(sampled("str", first), CITY, 2, 4),
    "degrees_": sampled("str", lambda rng: f"{rng.randint(-300, 999) / 10} {rng.choice('CFKmg')}"),
    "dict_": sampled("dict[str,*]", settings),
    "rows_": list_of(list_of(sampled("str", any_case), 2, 4), 2, 4), "full_": sampled("str", full_name),
    "linking": choice(" and ", " or ", " & ", " plus ", " / ", ", as well as "),
    "letter": choice(*"aeinorst"), "num": integer(1, 999), "hour": integer(0, 23), "minute": integer(0, 59),
    "price_": decimal(0.5, 250), "pct": integer(2, 40),
    "tag_": choice("b", "i", "p", "h1", "h2", "li", "em", "span", "div", "td", "title", "code"),
    "text": new("text", "phrase", "sentence", "message", "s", "my_string", "line"),
    "word": new("word", "term", "w1", "item"),
    **{nouns.split()[0]: exact(*nouns.split()) for nouns in NAMES.split(";")},
}  # fmt: skip

STORIES = r"""
code_and_place
    # the code is {code_} and the city is {place_}. keep them as {code_name} and {city} / Create a variable {code_name} with the value {code_} and a variable {city} with the value {place_}. / {city} = {place_}, {code_name} = {code_} / store {place_} in {city} and {code_} in {code_name} / we need two strings: {code_name}, which is {code_}, and {city}, which is {place_}
    {code_name} = {code_}
    {city} = {place_}
    # make a {label} that consists of the code, {sg} and the city {cs} / Build the {label}: first the code, then {sg}, then the city {cs}. / a {label}, please: code first, {sg} next, city {cs} last / Compose a string {label} from the code name followed by {sg} and followed by the city {cs}. / the {label} starts with the code and ends with the city {cs}, and there is {sg} between the two
    {label} = f"{{code_name}}{sg}{{city}{cs}}"
    # count its capitals / how many upper-case letters does the {label} have? store it in {capitals} / let {capitals} be the number of capital letters in it / Count the upper-case letters of the {label} and save the number as {capitals}. / next i want to know how many of its characters are capital letters, in a variable {capitals}
    {capitals} = sum(c.isupper() for c in {label})
    # print the {label} and after it the number of capitals / Print the {label}, then how many capitals it has. / show both: the {label} first, {capitals} second / output the string together with the count we just made
    print({label}, {capitals})
prefix_and_suffix
    # {word} = {one_} / Store the string {one_} in a variable named {word}. / let {word} be {one_} / start with {one_} as {word} / i have {one_}, keep it in {word}
    {word} = {one_}
    # put {pre} in front of it and {suf} behind it, the whole is called {full} / Create {full}, which is {word} with the prefix {pre} and the suffix {suf}. / {full} is that word preceded by {pre} and followed by {suf} / what does {word} look like with {pre} before it and {suf} after it? save that in {full} / glue {pre} to the front of {word} and {suf} to its back; what comes out is {full}
    {full} = {pre} + {word} + {suf}
    # compute the {difference}: how many characters longer is {full} than {word}? / get the {difference} between the lengths of {full} and {word} / The {difference} is the number of characters that were added. Compute it from the two lengths. / let {difference} be the length of {full} minus the length of {word} / by how many characters did it grow from {word} to {full}? store this {difference}
    {difference} = len({full}) - len({word})
    # print {full}, and the {difference} on the next line / Print {full} and below it the {difference}. / show the long version first and then, in a line of its own, {difference} / output two lines: {full}, {difference}
    print({full})
    print({difference})
title_in_a_box
    # the {headline} is {title_} / Set {headline} to {title_}. / {headline}: {title_} / store the text {title_} as {headline} / here's my {headline}: {title_}
    {headline} = {title_}
    # make a {border} of {mark} signs that is exactly as long as the {headline} / The {border} consists of as many {mark} as the {headline} has characters. Build it. / repeat {mark} once for each character of the {headline} and call this the {border} / a {border} now, please: just {mark}, over the full length of the {headline} / let {border} be {mark} times the length of {headline}
    {border} = {mark} * len({headline})
    # print the {border}, the {headline} {cs} and the {border} again, one below the other / Print three lines: the {border}, the {headline} {cs}, and once more the {border}. / show the {headline} {cs} with a {border} above and a {border} below / output the {headline} {cs} between two lines with the {border} / first the {border}, then the {headline} {cs}, then the {border} a second time: print each on its own line
    print({border})
    print({headline}{cs})
    print({border})
login_from_names
    # first name {first_}, last name {last_} / Define {first_name} as {first_} and {last_name} as {last_}. / the first name is {first_} and the last name is {last_} / somebody has the last name {last_} and the first name {first_}, store both / {last_name} = {last_} and {first_name} = {first_}, please
    {first_name} = {first_}
    {last_name} = {last_}
    # the {username} consists of the first {k} letters of the last name, followed by the last {k2} letters of the first name / Build a {username} from the first {k} characters of {last_name} and the last {k2} characters of {first_name}, in this order. / take the last {k2} letters of the first name and put the first {k} letters of the last name before them: that's the {username} / make a {username}: begin with {k} letters from the start of the last name, end with {k2} letters from the end of the first name / what you get when the first {k} letters of the last name come before the last {k2} letters of the first name is the {username}
    {username} = {last_name}[:{k}] + {first_name}[-{k2}:]
    # change it so that it is {ca} and starts with {pre} / the {username} should be {ca} and have {pre} in front / Convert the {username} so that it stands {ca}, and put {pre} before it. / put {pre} before the {username}, which itself becomes a text {ca} / from now on the {username} is written {ca}, and it gets {pre} at its front
    {username} = {pre} + {username}{ca}
    # print it / Print the {username}. / show me the final {username} / what is the {username} now? print it
    print({username})
insert_after
    # {text} = {phrase_} / Save {phrase_} in the variable {text}. / let {text} be {phrase_} / the string {phrase_} is called {text} / put {phrase_} into {text}
    {text} = {phrase_}
    # insert {two_} after the first {k} characters and call the string {new_text} / Create {new_text} by inserting {two_} into {text} after character number {k}. / {new_text} has the first {k} characters of {text}, then {two_}, then what is left of {text} / cut {text} after {k} characters and put {two_} into the gap, as {new_text} / where the first {k} characters of {text} end, {two_} should come in; the rest follows, and the result is called {new_text}
    {new_text} = {text}[:{k}] + {two_} + {text}[{k}:]
    # replace every space in it with {si} / all spaces in {new_text} become {si} / Put {si} in place of each space of the new text. / i want {si} wherever {new_text} has a space / no more spaces in it please, use {si} for each
    {new_text} = {new_text}.replace(" ", "{si}")
    # print {text} and then {new_text} below / Print the original text and, on the next line, the new one. / show before and after, each on its own line / output {text}, and {new_text} under it
    print({text})
    print({new_text})
last_dot
    # {file_name} = {file_}. Please store it. / Here is a file name: {file_}. Store it in {file_name}. / my file is called {file_}, keep that as {file_name} / let {file_name} be {file_} / the {file_name} is {file_}
    {file_name} = {file_}
    # split it at the last dot into a {stem} and an {extension} / Split the file name at its last dot; the part before it is the {stem}, the part after it the {extension}. / cut it in two at the last ".": {stem} is on the left, {extension} on the right / what stands after the last dot is the {extension} and everything before that dot is the {stem} / only the last dot counts: split there, so that you have a {stem} and an {extension}
    {stem}, {extension} = {file_name}.rsplit(".", 1)
    # put the name together again, with {suf} between {stem} and dot and with the {extension} {cs} / Assign a new value to {file_name}: the {stem}, {suf}, a dot and the {extension} {cs}. / the new file name is the {stem} followed by {suf}, a dot, and the {extension} {cs} / rebuild {file_name}: {stem}, then {suf}, then a dot, and finally the {extension} {cs} / between the {stem} and the dot there should now be {suf}, and the {extension} should come {cs}; overwrite {file_name} with that
    {file_name} = f"{{stem}}{suf.bare}.{{extension}{cs}}"
    # print the file name and its length / Print {file_name} and how many characters it has. / show the new name, followed by its length / output it together with its number of characters
    print({file_name}, len({file_name}))
first_colon
    # here is a line: {pair_}. split it at the first colon into {key} and {value} / Split the string {pair_} at its first colon; what comes before is the {key}, what comes after is the {value}. / {pair_} has a {key} before its first colon and a {value} behind. get both / cut {pair_} in two where the first ":" is: {key} on the left and {value} on the right / we got the line {pair_}: everything up to its first colon is the {key}, everything behind it is the {value}. Split it.
    {key}, {value} = {pair_}.split(":", 1)
    # strip the spaces from both / Remove the surrounding spaces of the key and of the value. / neither the key nor the value should have spaces around it / clean the two: no leading or trailing spaces / both may still have spaces around them, take these away
    {key} = {key}.strip()
    {value} = {value}.strip()
    # print the value first, then {sg}, then the key {ca}, all in one string / Print one string that consists of the value, {sg} and the key {ca}. / swap them for the output: value, {sg}, key {ca}, with nothing else between / show {value} and {key} in this order with {sg} in the middle, {key} being {ca} / what's printed is a single string that begins with the value, goes on with {sg} and ends with the key {ca}
    print(f"{{value}}{sg}{{key}{ca}}")
share_of_capitals
    # {text} = {soup_} / Create a string {text} with the content {soup_}. / the string {soup_} is given, name it {text} / let {text} be {soup_} / we look at {soup_}, stored in {text}
    {text} = {soup_}
    # count the capitals / Count its upper-case letters and store the number as {capitals}. / how many {capitals} are in it? / let {capitals} be the number of upper-case characters in {text} / get the number of capital letters, in {capitals}
    {capitals} = sum(c.isupper() for c in {text})
    # and the digits, as {digit_count} / Now count the digits of {text} and store this number in {digit_count}. / {digit_count} is the number of digits in the same string / how many digits does the string have? call it {digit_count} / how many of its characters are digits? {digit_count}
    {digit_count} = sum(c.isdigit() for c in {text})
    # what {share} of all characters is capital letters or digits? / Compute the {share} of capitals and digits together among all the characters of {text}. / the {share}: capitals plus digits, divided by the length of the string, times 100 / add the two counts and express the sum as a {share} of the string's length / let {share} be how many percent of {text} the capitals and digits make up together
    {share} = ({capitals} + {digit_count}) / len({text}) * 100
    # print it with {j} decimals and a percent sign / Print the {share} with {j} digits after the point, followed by "%". / show it rounded to {j} decimals, and a % right after it / output the {share} to {j} decimal places with a percent sign attached / the output is the {share} with {j} decimal places and "%" at the end
    print(f"{{share}:.{j}f}%")
phrase_first
    # here is a phrase: {phrase_}. Split it into words. / The phrase is {phrase_}. Make a list {words} from it by splitting at the spaces. / {phrase_} - get the {words} of this as a list / split {phrase_} into {words} / take the text {phrase_} and cut it into a list of {words}
    {words} = {phrase_}.split()
    # take the last one, {cs}, and put it at the beginning of the list as well / Insert the last word {cs} at the front of {words}. / add a copy of the last word, {cs}, before the first word / the list should begin with its last word {cs}; the rest stays as it is / at index 0 there should be the last word again, written {cs}
    {words}.insert(0, {words}[-1]{cs})
    # join them with {sg} as the {result} / Join the words with {sg} between them and store the string as {result}. / make one string of the list, {sg} between each two, and call it {result} / let {result} be the words glued together by {sg} / the {result} is one string in which {sg} stands between the words
    {result} = "{sg}".join({words})
    # print the result / Print {result}. / show it / what came out? print that string
    print({result})
bullet_list
    # {words} = {words_} / The list {words_} is stored as {words}. / store these as {words}: {words_} / let {words} be the list {words_} / we have the words {words_}
    {words} = {words_}
    # put {pre} in front of each of them, in a new list {bullets} / Create a list {bullets} which has {pre} before every word. / {bullets}: the same words, each with {pre} at the beginning / add the prefix {pre} to each word and collect that in {bullets} / what do they look like with {pre} at the start of each? make that a new list, {bullets}
    {bullets} = [{pre} + w for w in {words}]
    # join them so that each stands on a line of its own, as {result} / Join {bullets} with line breaks and store the text in {result}. / {result} is one string with every item of {bullets} on its own line / make a text out of them, one item a line; name it {result} / all of {bullets} in one string, a line break between any two, is the {result}
    {result} = "\n".join({bullets})
    # print it, with a line {title_} above / Print {title_} and below that the {result}. / show the text under the heading {title_} / output first {title_}, then in the next lines the joined text
    print({title_})
    print({result})
strip_signs(k, mark, one_)
    # the raw string is {signs_}. store it as {text} / {text} = {signs_} / Let {text} be {signs_}. / keep {signs_} in {text}
    {text} = {signs_}
    # remove the {mark} from both ends and call what is left {clean} / Strip all {mark} at the beginning and at the end; store the rest in {clean}. / {clean} is the same without any {mark} around it / get rid of the surrounding {mark} signs, as {clean} / the {mark} at the start and at the end have to go; {clean} is what stays
    {clean} = {text}.strip({mark})
    # how many characters were removed? keep that number as {count} / Compute {count}, the number of characters that the stripping took away. / let {count} be the length of {text} less the length of {clean} / {count}: by how much did it get shorter? / {count} is how many {mark} we just lost, so subtract the new length from the old one
    {count} = len({text}) - len({clean})
    # print the clean text {cs} and the count / Print {clean} {cs}, followed by {count}. / show the count after the clean string {cs} / output the stripped string {cs} and then how many signs are gone
    print({clean}{cs}, {count})
swap_and_compare
    # take the word {one_} as {word} / {word} = {one_} / Assign {one_} to {word}. / let {word} be {one_} / the word {one_} goes into {word}
    {word} = {one_}
    # swap the case of all its letters and store that as {swapped} / {swapped} is the word with small letters for capitals and capitals for small letters / Create {swapped}, in which every letter of {word} has the other case. / turn upper into lower case and lower into upper, result in {swapped} / what was upper case in {word} is lower case in {swapped}, and vice versa
    {swapped} = {word}.swapcase()
    # join both with {sg} in between, the swapped one first, and call it {result} / Build {result}: the swapped word, {sg} and the original word. / {result} starts with {swapped} and ends with {word}; {sg} separates them / put {word} behind {swapped} with {sg} between the two, as {result} / with {sg} between them, {swapped} and then {word} form a string called {result}
    {result} = f"{{swapped}}{sg}{{word}}"
    # print the result {k} times in a row, without anything between / Print a string that repeats {result} {k} times. / show it {k} times, directly one after the other, in one line / repeat {result} {k} times and print that
    print({result} * {k})
bare_mail
    # the {address} is {mail_} / {address} = {mail_} / Store the mail address {mail_} in a variable named {address}. / here is my mail address: {mail_}. keep it as {address} / {mail_} is the {address}, save it
    {address} = {mail_}
    # split it at the at sign into {user} and {host} / The {user} stands before the "@", the {host} after it. Get both from the {address}. / cut {address} at "@": {user} is the left part, {host} the right part / who is the {user} and what is the {host}? split the {address} at "@" / at the "@" the {address} falls into two parts: the {user} and, after it, the {host}
    {user}, {host} = {address}.split("@")
    # replace every dot in the user by {si} and write the {host} {ca} / In {user}, all dots become {si}; {host} is stored {ca}. / the {host} should be {ca} from now on, and the user gets {si} in place of each dot / change both: {si} for every "." in {user}, and {host} {ca} / in place of dots the user has {si} now, while the {host} is rewritten {ca}
    {user} = {user}.replace(".", "{si}")
    {host} = {host}{ca}
    # print both in one string, the {host} first, with ": " between / Print the {host}, a colon, a space and the user, all in one string. / show the {host}, then ": ", then the user / output {host} and {user} in this order, joined by ": "
    print(f"{{host}}: {{user}}")
initials_of_names
    # the {names} are {names_} / {names} = {names_} / Store the list {names_} as {names}. / these people came: {names_}. keep the list as {names} / let {names} be {names_}
    {names} = {names_}
    # get the {initials}: the first letter of each name, all joined to one string without anything between / Build a string {initials} from the first letters of all names. / take every name's first character and put these together as {initials} / {initials} is a string with one letter for each name, its first / how do all these names start? string their first letters together, with no space, as {initials}
    {initials} = "".join(n[0] for n in {names})
    # put {sg} between the letters of it / Change {initials} so that {sg} stands between any two of its letters. / now separate the letters of that string with {sg} / the initials should have {sg} between them / from now on {sg} separates the letters in {initials}
    {initials} = "{sg}".join({initials})
    # print them in square brackets / Print the initials with "[" before and "]" after them. / show that string between [ and ] / output {initials}, surrounded by square brackets
    print(f"[{{initials}}]")
hide_all_but
    # the card number is {digits_}, a string. call it {number} / {number} = {digits_} / Save the string {digits_} in {number}. / let {number} be the text {digits_} / keep the digits {digits_} as a string {number}
    {number} = {digits_}
    # hide all characters but the last {k} with {mark} and call that {masked} / Create {masked}, in which every character of {number} is replaced with {mark}, except the last {k}. / {masked} has as many characters as the number; only the last {k} are still visible, the others are {mark} / replace everything before the last {k} characters by {mark} signs, one for each, as {masked} / just the last {k} characters of {number} may be seen: put a {mark} for each of the others and name the string {masked}
    {masked} = {mark} * (len({number}) - {k}) + {number}[-{k}:]
    # print it with the text {title_} and a colon and a space in front / Print {title_}, a colon, a space and the masked number in one string. / show {masked} after {title_} and ": " / output the masked string behind {title_}; a colon and a space go between / first comes {title_}, then a colon and a space, then {masked}: print it as one string
    print(f"{title_.bare}: {{masked}}")
letter_share
    # {text} = {phrase_} / Let {text} be the string {phrase_}. / keep {phrase_} in {text} / read this into {text}: {phrase_} / store {phrase_} under the name {text}
    {text} = {phrase_}
    # count how often {letter} occurs in it, no matter if small or capital, as {hits} / Count the {letter} in {text}, ignoring case, and store the number in {hits}. / {hits} is the number of times {letter} is in the text, upper case included / how many {letter} are there if you don't care about the case? save it in {hits} / upper or lower case doesn't matter: how many times is {letter} in {text}? that's {hits}
    {hits} = {text}.lower().count({letter})
    # count the {letters} of the whole text too (letters, not other characters) / Let {letters} be the number of characters in {text} that are letters. / how many {letters} does the text have altogether? spaces, digits and signs don't count / get the number of alphabetic characters and store it as {letters} / ignoring everything that is no letter, how long is it? {letters}
    {letters} = sum(c.isalpha() for c in {text})
    # the {share} is the first number as percent of the second, rounded to {j} decimals / Compute the {share}: {hits} divided by {letters}, times 100, rounded to {j} places. / what {share} of the letters is that? round it to {j} decimals / express {hits} as a {share} of {letters}, with {j} decimals / {hits} of {letters}, as a percentage with {j} decimals: store that in {share}
    {share} = round({hits} / {letters} * 100, {j})
    # print the {share} / Print {share}. / show it / tell me how high the {share} is
    print({share})
titles_for_people
    # we invite {names_}. store them as {names} / {names} = {names_} / Create the list {names} with {names_}. / the {names} are {names_} / let {names} be the list {names_}
    {names} = {names_}
    # add {pre} before each name and {suf} after it, in the same list / Every name in {names} gets the prefix {pre} and the suffix {suf}. / change the list: {pre} + name + {suf} for each of the names / all of them need {pre} in front and {suf} at the end / in front of every name comes {pre}, behind it {suf}; the list keeps its name
    {names} = [{pre} + n + {suf} for n in {names}]
    # make a string of the first {k2} of them, with {sep} between them, called {result} / Join only the first {k2} names with {sep} and store the string in {result}. / {result}: the {k2} names at the beginning of the list, separated by {sep} / take {k2} names from the start and glue them together with {sep} as {result} / the first {k2} of them, and only these, go into the string {result} with {sep} as the separator
    {result} = {sep}.join({names}[:{k2}])
    # print the string and the number of names which were left out / Print {result}, then how many names are not in it. / show {result} together with the number of remaining names / output it, and after it the length of {names} less {k2}
    print({result}, len({names}) - {k2})
query_from_dict
    # {settings} = {dict_} / Define a dictionary {settings} as {dict_}. / the {settings} are {dict_} / let {settings} be the dictionary {dict_} / here are some {settings}: {dict_}
    {settings} = {dict_}
    # make a list {parts} with one string for each entry: the key, {sg} and the value / For every key and value build a string of the key, {sg} and the value; collect them in {parts}. / {parts} has a string per entry, key first, then {sg}, then the value / turn each entry into a string, with {sg} between key and value, in a list called {parts} / we need the entries as strings, where {sg} stands between the key and its value; make it a list named {parts}
    {parts} = [f"{key_}{sg}{val}" for key_, val in {settings}.items()]
    # join these with {glue} and put {pre} before the whole, as {result} / Join the parts by {glue} and store them, with {pre} in front, in {result}. / {result} starts with {pre}; then come the parts with {glue} between them / the {result} is {pre} followed by all parts, separated by {glue} / the parts are joined by {glue}, and at the very beginning there's {pre}: this is the {result}
    {result} = {pre} + {glue}.join({parts})
    # print it {cs} / Print the result {cs}. / show {result} {cs} / output that string, but {cs}
    print({result}{cs})
rows_to_lines
    # {rows} = {rows_} / Store the nested list {rows_} in a variable named {rows}. / the {rows} are {rows_} / let {rows} be {rows_}, a list of lists / keep {rows_} as {rows}
    {rows} = {rows_}
    # make a string of each row, its items joined with {sep}, and call the list of strings {lines} / Build {lines}: for every row one string with {sep} between its items. / {lines} is a list with a string per row; {sep} separates the items in it / join the items within each row by {sep} and collect the strings in {lines} / what do the rows look like as strings, with {sep} between the items? collect these in {lines}
    {lines} = [{sep}.join(row) for row in {rows}]
    # sort the lines by their length, shortest first / Sort {lines} from the shortest to the longest string. / put them in order of length, the short ones before the long ones / the shortest line should come first and the longest last / reorder {lines} in place, fewest characters first
    {lines}.sort(key=len)
    # print the lines, one below the other, each with {pre} in front / Print every line on its own, preceded by {pre}. / show all of them, each in a line that begins with {pre} / go through {lines} and print {pre} with the line right after it / for each line print {pre} and the line, without a space between them
    for line_ in {lines}:
        print({pre} + line_)
make_badge_function
    # write a function make_badge(person, ticket) that returns the person's name {cs}, {sg} and the ticket in parentheses / Define a function make_badge with the parameters person and ticket. It returns a string: the person {cs}, then {sg}, then the ticket between "(" and ")". / i need make_badge(person, ticket). it should give back person {cs}, {sg}, and ticket in round brackets, all in one string / the function make_badge takes a person and a ticket and returns a string of the person {cs} followed by {sg} and by the ticket in parentheses
    def make_badge(person, ticket):
        return f"{person{cs}}{sg}({ticket})"
    # call it with {first_} and {num} and keep what you get as {label} / Store the result of make_badge for {first_} and the ticket {num} in {label}. / what's the badge of {first_} with ticket {num}? save it as {label} / let {label} be the badge for person {first_}, ticket {num} / the person is {first_} and the ticket is {num}: what does the function return? name it {label}
    {label} = make_badge({first_}, {num})
    # print the {label} between two {mark} signs / Print {label} with one {mark} before it and one {mark} after it. / show it with {mark} on both sides / output {mark}, the {label} and {mark} again, without spaces between / with {mark} directly before and directly after it, print the {label}
    print({mark} + {label} + {mark})
clock_text
    # hours are {hour} and minutes are {minute} / Set {hours} to {hour} and {minutes} to {minute}. / it is {hour} {hours} and {minute} {minutes}, as two numbers / {minutes} = {minute}, {hours} = {hour} / let {hours} be {hour}, and let {minutes} be {minute}
    {hours} = {hour}
    {minutes} = {minute}
    # build a string {clock}: both numbers with two digits (zero in front if needed) and {sg} between / Make {clock}, a string with the hours, {sg} and the minutes, each padded with zeros to two digits. / the {clock} shows hours, {sg}, minutes, and both always have two digits / join hours and minutes with {sg} as {clock}, with a leading zero where there is only one digit / two digits for the hours, {sg}, two digits for the minutes: that is the string {clock}
    {clock} = f"{{hours}:02d}{sg}{{minutes}:02d}"
    # put {pre} before it / {clock} should begin with {pre} / Add {pre} at the front of the string. / prefix the clock text with {pre} / in front of what we have comes {pre}
    {clock} = {pre} + {clock}
    # print it right-aligned in {wide} characters / Print {clock} so that it takes {wide} characters, with the spaces on the left. / show the string at the right end of a field of {wide} characters / output it, filled up with spaces from the left to a length of {wide} / how does it look at the right end of a column of {wide} characters? print that
    print({clock}.rjust({wide}))
letters_and_digits_apart
    # the {plate} says {soup_}. keep that as {plate} / {plate} = {soup_} / Store {soup_} in {plate}. / let the {plate} be {soup_} / a car has the {plate} {soup_}
    {plate} = {soup_}
    # collect its letters in a string {letters} / Let {letters} be a string of all the letters of it, in their order. / {letters}: only the letters of the {plate}, joined / drop everything which is no letter and store the rest as {letters} / which of its characters are letters? join just these, as {letters}
    {letters} = "".join(c for c in {plate} if c.isalpha())
    # do the same with the digits, in a string {numbers} / Likewise, {numbers} is a string of all its digits. / now the digits: join them to a string called {numbers} / and keep the digits of the {plate}, as one string, in {numbers} / what's left for {numbers} is a string of the digits, in the order in which they stand in {plate}
    {numbers} = "".join(c for c in {plate} if c.isdigit())
    # put the digits before the letters, with {sg} in between, and print this / Print one string: the digits, {sg} and the letters. / show {numbers} followed by {sg} and by {letters} / output both with {sg} between them, digits first / as one string print {numbers}, {sg} and {letters}, in that order
    print(f"{{numbers}}{sg}{{letters}}")
without_vowels
    # {word} = {one_} / Take {one_} as {word}. / let {word} be {one_} / the word is {one_}; name it {word} / store the word {one_} in {word}
    {word} = {one_}
    # remove all vowels from it, small and capital ones, and call the rest {clean} / Create {clean}, a copy of {word} without the vowels (a, e, i, o, u in either case). / {clean} consists of the characters which are not vowels, whether upper or lower case / leave out every a, e, i, o and u, capitals too; what remains is {clean} / without its vowels (upper and lower case) the word is called {clean}
    {clean} = "".join(c for c in {word} if c.lower() not in "aeiou")
    # how many {vowels} were there? compute it from the two lengths / Let {vowels} be the difference between the length of the word and of the clean one. / count the {vowels}: length before minus length after / get the number of removed {vowels} by subtracting the lengths / {vowels}: how many characters {clean} has less than {word}
    {vowels} = len({word}) - len({clean})
    # print the clean word, {sg} and the number of vowels in one string / Print one string made of the clean word, {sg} and the number of vowels. / show {clean} with {sg} and {vowels} right behind it / output what is left, then {sg}, then the count of vowels, with no spaces added / print {clean} and {vowels} as a single string in which {sg} separates them
    print(f"{{clean}}{sg}{{vowels}}")
last_name_first
    # the {full_name} is {full_} / {full_name} = {full_} / Store {full_} as {full_name}. / her {full_name} is {full_}, keep it / let {full_name} be {full_}
    {full_name} = {full_}
    # split it at the last space into {given} and {surname} / The {surname} is what follows the last space, {given} is everything before it. Get the two. / cut the name at its last space: the left part is {given}, the right one is {surname} / get {given} and {surname} by splitting once from the right / only the last space matters: before it is {given}, behind it {surname}
    {given}, {surname} = {full_name}.rsplit(" ", 1)
    # write the surname {cs} first, then a comma, a space and the given names, as {entry} / Create the {entry} of the form "surname, given", with the surname {cs}. / the {entry} has the surname {cs}, then ", ", then {given} / build the {entry}: surname {cs}, comma, space, given part
    {entry} = f"{{surname}{cs}}, {{given}}"
    # print the {entry} and pad it with {mark} on the right to {wide} characters / Print the {entry}, filled with {mark} at the end up to a width of {wide}. / show {entry}; if it is shorter than {wide} characters, fill up with {mark} behind it / output it left-aligned with {mark} as the fill character, {wide} characters wide / the {entry} should take {wide} characters when you print it; {mark} goes after it to fill up
    print({entry}.ljust({wide}, {mark}))
wrap_in_tags
    # {content} = {phrase_} / The {content} is {phrase_}. / store {phrase_} in {content} / let {content} be the text {phrase_} / Create a variable {content} which holds {phrase_}.
    {content} = {phrase_}
    # a variable {element} has the value {tag_} / Set {element} to {tag_}. / {element} = {tag_} / the {element} we use is {tag_} / and {tag_} is the {element}
    {element} = {tag_}
    # wrap the {content}: an opening tag <...> with the element before it and a closing tag </...> after it; name it {html} / Create {html}, which is the {content} between an opening and a closing tag of the element. / {html} looks like <x>content</x> where x is the element / put the {content} between tags made from the element, as {html}
    {html} = f"<{{element}}>{{content}}</{{element}}>"
    # print {html} and how many characters the tags added / Print the {html} string, and after it the difference between its length and that of the {content}. / show it, and also how much longer it is than the {content} / output {html} followed by the number of additional characters
    print({html}, len({html}) - len({content}))
price_tag_text
    # {product} = {one_}, {price} = {price_} / the {product} is {one_} and its {price} is {price_} / Define {price} as {price_} and {product} as {one_}. / we sell the {product} {one_} for a {price} of {price_} / set {product} to {one_}; the {price} is {price_}
    {product} = {one_}
    {price} = {price_}
    # raise the {price} by {pct} percent / Increase {price} by {pct}%. / it gets {pct} percent more expensive / add {pct} percent to it / the {price} goes up by {pct} percent
    {price} *= 1 + {pct} / 100
    # make a string with the {product} {cs}, {sg} and the {price} with two decimals, as {label} / Create a {label}: the {product} {cs}, followed by {sg} and the {price}, which has two digits after the point. / the {label} is built from the {product} {cs}, {sg} and the {price} with 2 decimals / a {label} please: {product} {cs}, then {sg}, then {price} with exactly two decimals / for the {label} put the {product} {cs} first, {sg} after it, and the {price} rounded to two decimals at the end
    {label} = f"{{product}{cs}}{sg}{{price}:.2f}"
    # print the {label}, centred in {wide} characters with {mark} around it / Print {label} centered to a width of {wide}, filling with {mark}. / show it in the middle of {wide} characters, the rest being {mark} / centre it in a field of {wide}, fill character {mark}, and print that / print the {label} {wide} characters wide, with {mark} filling the space to its left and right
    print({label}.center({wide}, {mark}))
two_texts_longer
    # {alpha} = {phrase_} and {beta} = {phrase2_} / Create two strings: {alpha} is {phrase_}, {beta} is {phrase2_}. / let {beta} be {phrase2_} and {alpha} be {phrase_} / store {phrase_} as {alpha}; store {phrase2_} as {beta} / we compare two strings, {alpha} ({phrase_}) and {beta} ({phrase2_})
    {alpha} = {phrase_}
    {beta} = {phrase2_}
    # count the spaces of both together and store the sum as {spaces} / Let {spaces} be the number of spaces in {alpha} plus the number of spaces in {beta}. / how many {spaces} do the two texts contain in total? / add up the spaces of the first and of the second string, in {spaces} / spaces in {alpha}, spaces in {beta}: their sum is {spaces}
    {spaces} = {alpha}.count(" ") + {beta}.count(" ")
    # take the longer of the two strings (the first if they are equally long) and call it {longer} / Let {longer} be the string with more characters, {alpha} in case of a tie. / which one is longer? store it as {longer}; when both have the same length take {alpha} / {longer} is {alpha} if it has at least as many characters as {beta}, otherwise {beta} / compare the lengths and keep the string that wins as {longer}; {alpha} wins a tie
    {longer} = {alpha} if len({alpha}) >= len({beta}) else {beta}
    # print the longer one without its last {k} characters, then the number of spaces / Print {longer} with the last {k} characters cut off, and {spaces} behind it. / show the longer string minus {k} characters at the end, followed by the count of spaces / drop the last {k} characters of {longer} for the output and print {spaces} after that / leaving out its last {k} characters, print {longer}; then print {spaces} in the same line
    print({longer}[:-{k}], {spaces})
path_to_file
    # here is a path: {path_}. Keep it as {path}. / {path} = {path_} / Store the path {path_} in a variable named {path}. / let {path} be {path_} / the {path} is {path_}
    {path} = {path_}
    # split it at the last slash into {folder} and {file_name} / The part before the last slash is the {folder}; the part after it is the {file_name}. Get both. / cut the path where its last "/" is: left of it is the {folder}, right of it the {file_name} / what is the {folder} and what is the {file_name}? the last slash separates them / after its last slash comes the {file_name}, and what comes before that slash is the {folder}
    {folder}, {file_name} = {path}.rsplit("/", 1)
    # add {ending} to the file name / Append {ending} at the end of {file_name}. / the file name should end with {ending} now / put {ending} behind the file name / at the end of {file_name} we need {ending}
    {file_name} += {ending}
    # count the slashes in the {folder} and add one: that's the {depth} / The {depth} is the number of slashes in {folder} plus 1. Compute it. / {depth} is one more than the count of "/" in the {folder} / how deep is it? {depth}: slashes of the {folder}, plus one / add 1 to the number of slashes that {folder} has and you get the {depth}
    {depth} = {folder}.count("/") + 1
    # print the {folder}, the file name and the {depth}, separated by {sep} / Print {folder}, {file_name} and {depth} with {sep} between them. / show all three, {folder} first and {depth} last, with {sep} in between / output {folder}, file name, {depth}, in this order; {sep} is the separator / with {sep} as separator, print the {folder}, then the file name, then the {depth}
    print({folder}, {file_name}, {depth}, sep={sep})
strip_the_padding
    # the user typed {padded_}. store it as {typed} / {typed} = {padded_} / Store the input {padded_} in {typed}. / let {typed} be {padded_} / somebody entered {padded_}; keep this string as {typed}
    {typed} = {padded_}
    # remove the spaces at its beginning and leave those at the end; call the outcome {left_clean} / Create {left_clean}, which is {typed} without the leading spaces. / {left_clean}: strip on the left side only / take away the spaces in front, only those, and store the string in {left_clean} / {left_clean} is what remains of {typed} when the spaces on its left are gone, those on the right stay
    {left_clean} = {typed}.lstrip(" ")
    # now those at the end as well, as {clean} / Remove the trailing spaces of {left_clean} and store the string in {clean}. / {clean} is {left_clean} without the spaces at its right end / and strip the right side of that too, giving {clean} / no spaces at the end either: call that {clean}
    {clean} = {left_clean}.rstrip(" ")
    # how many spaces stood in front, and how many at the end? {before} and {behind} / Compute {before}, the number of removed leading spaces, and {behind}, the number of removed trailing spaces. / from the three lengths get {before} (spaces taken from the left) and {behind} (spaces taken from the right) / {before} is how much shorter the first stripping made it, {behind} how much shorter the second one made it
    {before} = len({typed}) - len({left_clean})
    {behind} = len({left_clean}) - len({clean})
    # print {clean} between two {mark}, then the two numbers, the one for the end first / Print the clean string with {mark} on both sides, then {behind}, then {before}. / show {mark}, the clean text and {mark} as one string; after it the trailing and then the leading number of spaces / output the clean string enclosed in {mark}, followed by {behind} and {before}
    print({mark} + {clean} + {mark}, {behind}, {before})
between_two_marks(one_, two_, some_)
    # the raw line is {between_}, name it {raw} / {raw} = {between_} / Store the string {between_} in {raw}. / let {raw} be {between_} / this came in: {between_}. keep it as {raw}
    {raw} = {between_}
    # find where the first "[" is ({start}) and where the first "]" is ({end}) / Let {start} be the index of the opening square bracket and {end} the index of the closing one. / get the positions of "[" and "]" in it, as {start} and {end} / {start} is the position of "[", {end} that of "]" / at which index is "["? that's {start}. and at which one is "]"? that's {end}
    {start} = {raw}.index("[")
    {end} = {raw}.index("]")
    # take what stands between them, without the brackets, as {inner} / {inner} is the text between the two brackets / Store the characters between the brackets in {inner}. / cut out the part inside and call it {inner}; no brackets in it / everything after the opening and before the closing bracket is {inner}
    {inner} = {raw}[{start} + 1:{end}]
    # make {outer} from the rest: the part before the bracket and the part after it, joined with {sep} / {outer} consists of what stands before "[", then {sep}, then what stands after "]" / Join the text before the opening bracket and the text behind the closing one with {sep}, in {outer}. / and {outer} is everything outside of the brackets: left part, {sep}, right part / leave out the brackets and what's in them, put {sep} in that place, and call it {outer}
    {outer} = {raw}[:{start}] + {sep} + {raw}[{end} + 1:]
    # print the inner text {cs} and below it the outer one {cs2} / Print {inner} {cs} and, in a second line, {outer} {cs2}. / show inner {cs}, then in the next line outer {cs2} / output two lines, first the inner part {cs} and then the outer part {cs2} / the inner part comes first, {cs}; the outer part follows on the next line, {cs2}. print them so
    print({inner}{cs})
    print({outer}{cs2})
one_word_in_brackets
    # {text} = {phrase_} / Let {text} be {phrase_}. / store {phrase_} in {text} / read {phrase_} into {text} / i'll call this {text}: {phrase_}
    {text} = {phrase_}
    # split it into {words} / Split it into a list of {words}. / get its {words} as a list / cut {text} at the spaces and store the {words}
    {words} = {text}.split()
    # put the second word in parentheses and write it {ca} / Replace the word at index 1 by itself {ca} between "(" and ")". / the second one should stand {ca} inside parentheses; leave the others / change the second word in the list: {ca} and with round brackets around it / what's at index 1 should be rewritten {ca} and get a "(" before and a ")" after it
    {words}[1] = f"({{words}[1]{ca}})"
    # join everything again with {sg} and store it in {text} / Put the words together with {sg} between them, as the new {text}. / {text} becomes the words joined by {sg} / make one string of the words, {sg} in between, and overwrite {text} with it / with {sg} between them the words make up the new {text}
    {text} = "{sg}".join({words})
    # print {text} / Print the new value of {text}. / show what {text} is now / output the joined string
    print({text})
repeated_pattern
    # the {pattern} is {mark2} / {pattern} = {mark2} / Store {mark2} as the {pattern}. / we draw a line with the {pattern} {mark2}, store this first / let {pattern} be the string {mark2}
    {pattern} = {mark2}
    # repeat it {times} times and call the string {line} / Let {line} be the pattern {times} times in a row. / {line} = {times} copies of the pattern, one after the other / make a {line} of {times} patterns / {times} times {pattern}, that is {line}
    {line} = {pattern} * {times}
    # put {pre} in the middle of the line: half of it before, half of it after / Insert {pre} after the first half of {line}. / the line gets {pre} in its centre / cut {line} in the middle and put {pre} between the halves / exactly halfway through {line} there should be {pre}
    {line} = {line}[:len({line}) // 2] + {pre} + {line}[len({line}) // 2:]
    # print the line {k2} times, each on its own line / Print it in {k2} lines, the same every time. / show it {k2} times, one below the other / with a for loop print {line} {k2} times / let the line appear {k2} times, every time in a new line
    for _ in range({k2}):
        print({line})
numbers_with_signs
    # {changes} = {ints_} / The {changes} are {ints_}. / store the list {ints_} as {changes} / let {changes} be the numbers {ints_} / we noted these {changes}: {ints_}
    {changes} = {ints_}
    # turn every number into a string with its sign, + as well as -, in a list {parts} / Create a list {parts} of strings in which each number has its sign in front, also a plus. / {parts}: the numbers as text, always with a plus or minus sign / format each of them so that even positive ones show their sign; keep the strings in {parts} / every number needs its + or - when it becomes a string; the list of these strings is {parts}
    {parts} = [f"{number_:+d}" for number_ in {changes}]
    # join them with {glue} to a string {summary} and put the sum of the numbers, after " = ", at its end / Build {summary}: the parts with {glue} between them, then " = ", then the sum of {changes}. / {summary} shows all parts separated by {glue}, and after that " = " and the total of the numbers / a string {summary} please: parts joined by {glue}, " = ", sum of the {changes} / with {glue} between the parts, and " = " and the sum of all {changes} after them, make {summary}
    {summary} = {glue}.join({parts}) + " = " + str(sum({changes}))
    # print it and how many minus signs it has / Print {summary} and the number of "-" in it. / show the {summary}, followed by a count of its minus signs / output that string together with how often "-" occurs in it
    print({summary}, {summary}.count("-"))
snake_to_camel
    # the {variable} is called {snake_} / {variable} = {snake_} / Store {snake_} in {variable}. / let {variable} be the name {snake_} / here is the name of the {variable}: {snake_}
    {variable} = {snake_}
    # split it at the underscores into {parts} / Get its {parts}, the pieces between the underscores. / {parts} are what you get when you cut it at every "_" / make a list {parts} by splitting at underscores / the underscores separate its {parts}; get them as a list
    {parts} = {variable}.split("_")
    # make {camel}: the first part as it is and all the others capitalized, without anything between / {camel} is the first part followed by the other parts, each with a capital at its start / Build {camel} from the first part and the capitalized remaining parts. / join the parts to {camel}; only the first one is not capitalized / apart from the first one, which stays as it is, every part gets a capital; joined they are {camel}
    {camel} = {parts}[0] + "".join(part.capitalize() for part in {parts}[1:])
    # print the old name, " -> " and the new one in one string / Print {variable}, an arrow (" -> ") and {camel} as one string. / show how the name changed: before, " -> ", after / output {variable} and {camel}, joined by " -> "
    print(f"{{variable}} -> {{camel}}")
shorten_with_dots
    # the {description} is {long_} / {description} = {long_} / Save the {description} {long_}. / let {description} be the text {long_} / we have a long {description}: {long_}
    {description} = {long_}
    # the {limit} is {short} characters / Set the {limit} to {short}. / {limit} = {short} / we have a {limit} of {short} characters / no more than {short} characters are allowed, store this number as {limit}
    {limit} = {short}
    # if the text is longer than the {limit}, cut it to the {limit} and add {dots}; call it {preview} / Create the {preview}: the {description} itself if it fits the {limit}, otherwise its first characters up to the {limit}, followed by {dots}. / {preview} is the {description}, but when it has more characters than {limit} allows, only that many of them with {dots} behind / make the {preview} of the {description}: cut it off at the {limit} and put {dots} at the end, unless it is short enough / {preview} is normally the same as the {description}, but one that is longer than the {limit} ends there and gets {dots} added
    {preview} = {description}
    if len({description}) > {limit}:
        {preview} = {description}[:{limit}] + {dots}
    # print the {preview} and its length, with {sg} between / Print the {preview}, {sg} and how long the {preview} is, as one string. / show {preview}, then {sg}, then the number of its characters, all joined / output one string of the {preview}, {sg} and its length
    print(f"{{preview}}{sg}{len({preview})}")
every_second_sign
    # {word} = {one_} / let {word} be {one_} / Store {one_} in the variable {word}. / the string is {one_} and its name is {word} / put {one_} into {word}
    {word} = {one_}
    # take every second character, from the first one on, as {odd_part} / Let {odd_part} consist of the characters at the indices 0, 2, 4 and so on. / {odd_part}: every other character, beginning with the first / get the first, third, fifth, ... character of it in a string {odd_part} / beginning with the first one, skip every other character of it; what you keep is {odd_part}
    {odd_part} = {word}[::2]
    # and the ones in between as {even_part} / Let {even_part} consist of the remaining characters, those at the indices 1, 3, 5 and so on. / the characters that were skipped form {even_part} / do the same from the second character on and call it {even_part} / what we left out makes up {even_part}
    {even_part} = {word}[1::2]
    # put the even part, reversed, {sg} and the odd part together as {result} / {result} is {even_part} backwards, then {sg}, then {odd_part} / Build {result}: the reversed even part, {sg}, the odd part. / start with the even part backwards, add {sg} and then the odd part; store this in {result} / turn {even_part} round, put {sg} after it, and {odd_part} after that: this is {result}
    {result} = f"{{even_part}[::-1]}{sg}{{odd_part}}"
    # print {result} {cs} / Print the result {cs}. / show the final string {cs} / output it {cs}
    print({result}{cs})
common_prefix_off(words_)
    # the {labels} are {prefixed_} / {labels} = {prefixed_} / Create a list {labels} with {prefixed_}. / these {labels} all begin in the same way: {prefixed_} / let {labels} be the list {prefixed_}
    {labels} = {prefixed_}
    # remove {stem_} from the start of each, in a new list {short_names} / Create {short_names}: every label without the prefix {stem_}. / {short_names} has the same strings, but {stem_} is taken off in front / cut {stem_} from the beginning of all of them and keep the rest as {short_names} / what are they without {stem_} at the beginning? a new list, {short_names}
    {short_names} = [item.removeprefix({stem_}) for item in {labels}]
    # get the longest of them as {longest} / Let {longest} be the short name with the most characters. / which of the short names is longest? call it {longest} / pick the longest short name, as {longest} / {longest} is the one in {short_names} that has most characters
    {longest} = max({short_names}, key=len)
    # print the short names joined with {sep}, and on a new line the longest {cs} / Print all short names with {sep} between them and below that {longest} {cs}. / show one line with the short names, {sep} in between, then one with the longest {cs} / output {short_names} as one string separated by {sep}; then, in a second line, the longest of them {cs} / the first line to print has the short names with {sep} between them, the second has {longest} {cs}
    print({sep}.join({short_names}))
    print({longest}{cs})
sentence_end
    # {text} = {phrase_} / Let {text} be {phrase_}. / store this as {text}: {phrase_} / the text {phrase_} is called {text} / keep {phrase_} in {text}
    {text} = {phrase_}
    # if it does not end with {stop}, add {stop} / Append {stop} unless the last character is already {stop}. / make sure that it ends with {stop}: add it when it's missing / put {stop} at the end if there is none yet / unless {stop} already stands at the end of it, put it there
    if not {text}.endswith({stop}):
        {text} += {stop}
    # make the first character a capital and leave the others as they are / Write its first letter in upper case; nothing else changes. / the text should start with a capital, the rest stays the same / only the first character becomes upper case / what about the first character? it should be a capital one, and all that follows stays
    {text} = {text}[0].upper() + {text}[1:]
    # print it {k2} times with {sg} between / Print {text} {k2} times in one string, {sg} standing between the copies. / show {k2} copies of it, joined with {sg} / repeat it so that {k2} of them stand in one line, with {sg} in between, and print that / {sg} goes between {k2} copies of it; print this string
    print("{sg}".join([{text}] * {k2}))
surround_function
    # write a function surround(inner, sign, times) that returns inner with the sign repeated the given number of times on both sides / Define surround with the parameters inner, sign and times. It puts times copies of sign before inner and as many after it, and returns the string. / we need surround(inner, sign, times), which should give back inner with sign * times in front and at the end / i want a function surround(inner, sign, times): it returns a string made of the sign (times times), inner, and the sign (times times) again
    def surround(inner, sign, times):
        edge = sign * times
        return edge + inner + edge
    # {word} = {one_} / let {word} be {one_} / Store {one_} as {word}. / the word to use is {one_}, in {word}
    {word} = {one_}
    # use the function to put {k} {mark} on each side of it and store that in {result} / Call surround with {word}, {mark} and {k}, and store what it returns in {result}. / let {result} be the word surrounded by {k} times {mark} / now surround it with {mark}, {k} times, as {result} / let the function put {k} times {mark} before {word} and after it; what it gives back is {result}
    {result} = surround({word}, {mark}, {k})
    # surround this once more, with {k2} of {mark2}, and print it / Print what the function returns for {result}, {mark2} and {k2}. / put {mark2} around the result too, {k2} on each side, and show it / print {result} after surrounding it with {mark2}, {k2} times / call the function again, for {result} with {mark2} and {k2}, and print what it returns
    print(surround({result}, {mark2}, {k2}))
share_function
    # write a function digit_share(source) that returns how many percent of the characters of source are digits, and 0 for an empty string / Define digit_share(source), which returns the percentage of digits among all characters; for an empty string it returns 0. / i need digit_share(source): the percentage of digits in the string (0 if it's empty) / the function digit_share takes a string source; it gives back 0 if source is empty, else 100 times its number of digits divided by its length
    def digit_share(source):
        if not source:
            return 0
        return 100 * sum(c.isdigit() for c in source) / len(source)
    # use it on {soup_} and {digits_}, giving {one_share} and {other_share} / Let {one_share} be the digit share of {soup_} and {other_share} that of {digits_}. / what is it for {soup_}? call it {one_share}; and for {digits_}? call that {other_share} / apply the function to {soup_} (store it in {one_share}) and to {digits_} (store it in {other_share}) / {one_share} is what the function gives for {soup_}, {other_share} what it gives for {digits_}
    {one_share} = digit_share({soup_})
    {other_share} = digit_share({digits_})
    # print both, rounded to {j} decimals, with {sep} between them / Print the first and the second share, both rounded to {j} places, separated by {sep}. / show {one_share} and {other_share} with {sep} in between, each one rounded to {j} decimals / round the two to {j} decimals and print them with the separator {sep} / with {sep} between them and {j} decimals each, print the two shares
    print(round({one_share}, {j}), round({other_share}, {j}), sep={sep})
score_lines
    # {results} = {pairs_} / The {results} are {pairs_}. / Store the nested list {pairs_} in a variable named {results}. / let {results} be {pairs_}; every inner list is a player and points / players and their points: {pairs_}. keep this as {results}
    {results} = {pairs_}
    # make a string for each: the player {cs}, {sg}, the points; call the list {lines} / Create {lines}, a list with one string per inner list: player {cs}, then {sg}, then points. / {lines} has a string for each pair, in which the player {cs} is followed by {sg} and by the points / turn each of them into one string (player {cs}, {sg}, points) and collect these in {lines} / as strings they should read: player {cs}, then {sg}, then points. store these strings in {lines}
    {lines} = [f"{player{cs}}{sg}{points}" for player, points in {results}]
    # compute the {total} of all points / Let {total} be the sum of the points. / add up the points, in {total} / how many points did they get together? store it as {total}
    {total} = sum(points for _, points in {results})
    # add a line with {pre} and the total at the end of the list / Append one more string to {lines}: {pre} followed by the total. / the last line should consist of {pre} and the {total}, so append that / put a string of {pre} and the total behind the other lines / to {lines} add a string that begins with {pre} and ends with the total
    {lines}.append({pre} + str({total}))
    # print the lines joined with {sep} / Print all lines as one string with {sep} between them. / show them in one string, separated by {sep} / join {lines} by {sep} and print it / with {sep} between any two of them, print the lines as one string
    print({sep}.join({lines}))
put_before_a_word(words_)
    # {text} = {joined_} / Let {text} be {joined_}. / store {joined_} in {text} / the text is {joined_}, name it {text}
    {text} = {joined_}
    # insert {one_} and a space before the first {inside_} in it / Put {one_}, followed by a space, in front of the first occurrence of {inside_}. / right before {inside_} (only where it occurs first) there should be {one_} and a space / add {one_} before the first {inside_} of it, with a space between the two / where {inside_} stands for the first time, there should be {one_} and a space right before it
    {text} = {text}.replace({inside_}, "{one_.bare} {inside_.bare}", 1)
    # and put {suf} after the last character / Append {suf} to the text. / now add {suf} at the very end / it should also end with {suf} / {suf} goes to the end of it
    {text} += {suf}
    # print it {cs}, then how many characters it has / Print {text} {cs} and after it the length of {text}. / show the whole string {cs} and its length / output the text {cs} together with the number of its characters / written {cs}, print it; and also print how long it is
    print({text}{cs}, len({text}))
last_sign_replaced(words_, glue)
    # here is a string: {glued_}. Save it as {chain}. / {chain} = {glued_} / Store {glued_} in a variable called {chain}. / let {chain} be {glued_}
    {chain} = {glued_}
    # what stands before the last {glue} is the {head}, what stands after it is the {tail}; get both / Split {chain} at the last {glue} into {head} and {tail}. / cut it once, at the last {glue}: the left part is {head} and the right part {tail} / get {head} and {tail} by splitting at {glue}, once, from the right / look for the last {glue} and split there: {head} is what comes before and {tail} what comes after
    {head}, {tail} = {chain}.rsplit({glue}, 1)
    # put them together with {pre} instead of that {glue}, as {result} / {result} is the head, then {pre}, then the tail / Join head and tail with {pre} between them and store this in {result}. / make {result} out of both, {pre} standing in the middle / where the {glue} was, {pre} should be now: build {result} from {head}, {pre} and {tail}
    {result} = {head} + {pre} + {tail}
    # how many {glue} are still in it? store that number as {remaining} / Count the {glue} in {result} and save the count as {remaining}. / {remaining}: how often {glue} occurs in the new string / let {remaining} be the number of times that {result} contains {glue} / does {result} still have any {glue}? count them in {remaining}
    {remaining} = {result}.count({glue})
    # print the tail, the result and the remaining number, in this order / Print {tail}, {result} and {remaining}. / show the tail first, then the result, then the number / output {tail}, then {result}, and at the end {remaining}
    print({tail}, {result}, {remaining})
invoice_number
    # the {prefix} is {pre}, the {number} is {num} / Set {prefix} to {pre} and {number} to {num}. / {number} = {num}, {prefix} = {pre} / let {prefix} be the string {pre} and {number} the integer {num} / every bill has the {prefix} {pre}; the {number} of this one is {num}
    {prefix} = {pre}
    {number} = {num}
    # the {year} is {year_} / Set {year} to {year_}. / {year} = {year_} / it's the {year} {year_} / also store the {year}, {year_}
    {year} = {year_}
    # build the {bill_id}: prefix, then the number with zeros in front so that it has {width_} digits, then {sg}, then the year / Create a string {bill_id} from the prefix, the number padded with zeros to {width_} digits, {sg} and the year. / {bill_id} consists of the prefix, the number filled up with leading zeros to {width_} places, {sg} and the year / for the {bill_id} write the number with {width_} digits (leading zeros), put the prefix before it, and {sg} and the year after it / with {width_} digits (zeros in front), the number comes after the prefix; then {sg} and the year complete the {bill_id}
    {bill_id} = f"{{prefix}}{{number}:0{width_}d}{sg}{{year}}"
    # print it and the id that follows: the same with a number higher by one / Print {bill_id}; then print, on a new line, the id for the next number. / show the id, and below it the one of the next bill, whose number is one more / output two lines: this id and the id you get with the number plus 1
    print({bill_id})
    print(f"{{prefix}}{{number} + 1:0{width_}d}{sg}{{year}}")
date_turned_round
    # the {iso} date is {date_} / {iso} = {date_} / Store the date {date_} in {iso}. / let {iso} be the string {date_} / we have the date {date_}, name it {iso}
    {iso} = {date_}
    # split it at the hyphens into {year}, {month} and {day} / Get the {year}, the {month} and the {day} by splitting the date at "-". / cut it at each hyphen: {year} first, then {month}, then {day} / what are {year}, {month} and {day}? the hyphens separate them / at each "-" the date splits into {year}, {month}, {day}
    {year}, {month}, {day} = {iso}.split("-")
    # join them the other way round with {sg}: day, month, year. name it {turned} / Create {turned}: the day, the month and the year, with {sg} between them. / {turned} starts with the day and ends with the year, the month is in the middle, and {sg} stands between / build {turned} from day, month and year, separated by {sg} / with {sg} as the separator, put the day before the month and the month before the year, as {turned}
    {turned} = f"{{day}}{sg}{{month}}{sg}{{year}}"
    # {short_date}: the same, but only with the last two digits of the year / Make {short_date} in the same way with the last 2 characters of the year. / also make {short_date}, in which the year has just its last two digits / and a {short_date}: day, month, the year's last two digits, the separator stays
    {short_date} = f"{{day}}{sg}{{month}}{sg}{{year}[-2:]}"
    # print the short one first and then the long one / Print {short_date}, then {turned}. / show both, {turned} after {short_date} / output the short date followed by the other
    print({short_date}, {turned})
who_said_it
    # {quote} = {phrase_}, {author} = {full_} / {full_} said {phrase_}. store the words as {quote} and the person as {author} / Define {author} as {full_} and {quote} as {phrase_}. / the {quote} is {phrase_} and its {author} is {full_} / let {author} be {full_}; let {quote} be {phrase_}
    {quote} = {phrase_}
    {author} = {full_}
    # put the {quote} in double quotation marks, then add {sep} and the {author} {cs}; call all of that {citation} / Build {citation}: the {quote} between two double quotes, {sep}, and the {author} {cs}. / a {citation} has the {quote} in double quotes, then {sep}, then its {author} {cs} / {citation} should be the {quote} with a double quote on each side, followed by {sep} and the {author} {cs} / the {citation} begins with a double quote, the {quote} and another double quote; {sep} and the {author} {cs} come after that
    {citation} = '"' + {quote} + '"' + {sep} + {author}{cs}
    # how many words does the {quote} have? store the number as {word_count} / Count the words of {quote} and store this as {word_count}. / {word_count} is the number of words in the {quote} / let {word_count} be how many words were said / split the {quote} and count the words: {word_count}
    {word_count} = len({quote}.split())
    # print the {citation} with {pre} in front of it, then the number of words / Print {pre} directly followed by {citation}, and then {word_count}. / show {citation} beginning with {pre}, and after that the word count / output the {citation}, {pre} put before it, together with how many words it quotes / {pre} and the {citation} are printed as one string, and behind them {word_count}
    print({pre} + {citation}, {word_count})
more_large_or_small
    # {text} = {soup_} / Let {text} be the string {soup_}. / store {soup_} as {text} / take {soup_}, named {text} / we have {text}, which is {soup_}
    {text} = {soup_}
    # count the upper-case letters ({large}) and the lower-case letters ({small}) / Store the number of capitals of it in {large} and the number of small letters in {small}. / how many letters are upper case and how many lower case? call the counts {large} and {small} / let {small} be its number of lower-case letters, {large} that of upper-case letters / {large} is how many capitals are in {text}, {small} is how many lower-case letters are in it
    {large} = sum(c.isupper() for c in {text})
    {small} = sum(c.islower() for c in {text})
    # compute the {share} of the upper-case ones among all letters, in percent; it's 0 if there are no letters / Let {share} be 100 times {large} divided by the number of letters ({large} plus {small}), or 0 when there is none. / what {share} of the letters is upper case? take 0 for a string without letters / the {share}: capitals out of both kinds of letters, times 100 (if both counts are 0, it is 0)
    {share} = 100 * {large} / ({large} + {small}) if {large} + {small} else 0
    # print the text {cs}, then the {share} rounded to {j} decimals / Print {text} {cs} and {share} with {j} decimal places. / show the string {cs}, followed by the {share}, which is rounded to {j} places / output first the text {cs}, second the {share} with {j} digits after the point / the text goes first, {cs}, and the {share} with {j} decimals goes second: print them
    print({text}{cs}, f"{{share}:.{j}f}")
first_letters_with_dot
    # the {names} are {fulls_} / {names} = {fulls_} / Create a list {names} with the values {fulls_}. / let {names} be the list {fulls_} / we know these people: {fulls_}. store them as {names}
    {names} = {fulls_}
    # shorten each: the first letter of the first name, a dot, a space, the last name. call the list {short_names} / Make a list {short_names} in which every name consists of its initial, ". " and the last name. / {short_names}: from each name only the first letter, then ". ", then what follows its last space / for each of them take the first character, a dot, a space and the last word; this gives {short_names} / nobody needs the whole names: make a list {short_names} in which only the initial, ". " and the last word of each are left
    {short_names} = [n[0] + ". " + n.split()[-1] for n in {names}]
    # join these with {sep} to the {summary} / Build a string {summary} with {sep} between the short names. / {summary} = all short names, {sep} in between / the {summary} holds every short name, separated by {sep} / with {sep} as the separator, the short names become one string, the {summary}
    {summary} = {sep}.join({short_names})
    # print the {summary} {cs} and its number of capitals / Print {summary} {cs}, then how many upper-case letters {summary} itself has. / show {summary} {cs}; behind it the count of upper-case letters in the unchanged {summary} / output the string {cs} and the number of capital letters that {summary} has / how many capitals does {summary} have? print that after the {summary} {cs}
    print({summary}{cs}, sum(c.isupper() for c in {summary}))
values_with_unit
    # {readings} = {floats_} / The {readings} are {floats_}. / store {floats_} in the list {readings} / let {readings} be {floats_} / we measured {floats_}, keep them as {readings}
    {readings} = {floats_}
    # the {unit} is {unit_} / Set {unit} to {unit_}. / {unit} = {unit_} / all of them have the {unit} {unit_} / they are given in {unit_}, so this is the {unit}
    {unit} = {unit_}
    # make a list of strings {texts}: each reading with one decimal, a space and the unit / For each reading build a string of the number with 1 decimal, a space and the unit; store the list as {texts}. / {texts} holds the {readings} as strings, all with one digit after the point, then a space and the unit / write every reading with one decimal and put the unit behind it, after a space, in a list {texts} / the number with one decimal, then a space, then the unit: a string like that for each reading goes into {texts}
    {texts} = [f"{reading:.1f} {{unit}}" for reading in {readings}]
    # print the first and the last of these with {sep} between / Print the first string, {sep} and the last string, all in one. / show the first text and the last one, joined by {sep} / output {sep} with the first of the texts on its left and the last on its right / from {texts} take the first and the last, put {sep} between them and print this
    print({texts}[0] + {sep} + {texts}[-1])
numbered_items
    # {words} = {words_} / Let {words} be {words_}. / store the list {words_} as {words} / the {words} are {words_} / there are some {words}: {words_}
    {words} = {words_}
    # number them from {num} on: a list {numbered} of strings with the number, {sg} and the word {cs} / Create {numbered}, a list of strings: a number counted from {num}, then {sg}, then the word {cs}. / {numbered}: each word {cs} after its number and {sg}; the first number is {num} / put a number before every word (start with {num}), {sg} between them, and write the word {cs}; collect it all in {numbered} / counting starts at {num}: for each word make a string of its number, {sg} and the word {cs}, and call the list {numbered}
    {numbered} = [f"{i}{sg}{word_{cs}}" for i, word_ in enumerate({words}, start={num})]
    # remove the first of these strings and put it at the end / Move the first string of {numbered} to the end of the list. / the first one should become the last one / take the first item out and append it again / whatever is first in {numbered} goes to the end
    {numbered}.append({numbered}.pop(0))
    # print all of them in one line with {sep} in between / Print the numbered strings, separated by {sep}. / show {numbered} as one line; {sep} separates the items / output each of them, {sep} between any two / with {sep} as the separator print all that's in {numbered}
    print(*{numbered}, sep={sep})
where_they_live
    # {homes} = {homes_} / Create the dictionary {homes} with {homes_}. / the {homes} of some people are {homes_} / let {homes} be {homes_} / store this as {homes}: {homes_}
    {homes} = {homes_}
    # add {last_} with the city {place_} / Add an entry to {homes}: the key {last_} with the value {place_}. / {last_} lives in {place_}, so put that into it, too / there's one more: {last_} from {place_} / we forgot somebody: {last_}, whose city is {place_}. put this entry into {homes}
    {homes}[{last_}] = {place_}
    # make a list {sentences} with a string like "x lives in y." for everybody, the city {cs} / Build {sentences}, a list of strings: the person, " lives in ", the city {cs} and a dot. / for each person a sentence that says "... lives in ...", with the city {cs} and a dot at the end, all in {sentences} / {sentences} tells about each entry who lives where: person, " lives in ", city {cs}, "." / who lives where? write it down in {sentences}, one string per person: name, " lives in ", city {cs}, "."
    {sentences} = [f"{who} lives in {where{cs}}." for who, where in {homes}.items()]
    # print the shortest of them and the number of {sentences} / Print the sentence with the fewest characters, then how many {sentences} there are. / show the shortest sentence, and after it their number / which one is shortest? print it, followed by the length of the list / find the one with the fewest characters in {sentences} and print it, with the number of {sentences} after it
    print(min({sentences}, key=len), len({sentences}))
words_backwards
    # {text} = {phrase_} / Store {phrase_} in {text}. / let {text} be {phrase_} / {phrase_} is our {text} / the text {phrase_} gets the name {text}
    {text} = {phrase_}
    # put its words in reverse order and join them with {sg}, as {turned} / Create {turned}: the words of {text} from last to first with {sg} between them. / {turned} has the same words, but the last one comes first, and {sg} separates them / reverse the order of the words (not the letters) and glue them with {sg}; call it {turned} / read word by word from the end, with {sg} between the words, the text is {turned}
    {turned} = "{sg}".join({text}.split()[::-1])
    # and now all characters of the original in reverse, as {backwards} / Let {backwards} be {text} read from its last character to the first. / {backwards}: the original string back to front / also reverse the original text itself, character by character; name that {backwards} / from its last to its first character the text is {backwards}
    {backwards} = {text}[::-1]
    # print the first {width_} characters of both, {backwards} first, on two lines / Print the first {width_} characters of {backwards} and, below, the first {width_} characters of {turned}. / show just {width_} characters from the start of each: {backwards} above, {turned} below / output two lines, cut to {width_} characters: first {backwards}, then {turned} / nothing beyond the first {width_} characters: print {backwards} like that, and {turned} in the next line
    print({backwards}[:{width_}])
    print({turned}[:{width_}])
degrees_and_back
    # the {reading} is {degrees_} / {reading} = {degrees_} / Store the string {degrees_} as {reading}. / the display shows {degrees_}; keep this string as {reading} / let {reading} be {degrees_}
    {reading} = {degrees_}
    # split it at the space into {amount} and {unit} / Get the {amount} and the {unit}, which are separated by a space. / before the space is the {amount}, after it the {unit} / cut {reading} into {amount} and {unit} / the number before the space is the {amount}, still a string, and what follows is the {unit}
    {amount}, {unit} = {reading}.split(" ")
    # convert the amount to a float and add {pct} to it / The amount should be a float from now on, and greater by {pct}. / turn the amount from text into a float, increased by {pct} / make a float of {amount} and raise it by {pct} / {amount} becomes a float that is {pct} more than what the string says
    {amount} = float({amount}) + {pct}
    # put both together in the other order: unit, {sg}, amount with {j} decimals. store it in {reading} / Assign to {reading} a string with the unit, {sg} and the amount rounded to {j} decimals. / the new {reading} is the unit followed by {sg} and the amount, which is shown with {j} decimals / {reading} becomes unit, then {sg}, then the amount with {j} digits after the point / this time the unit goes first, {sg} second and the amount with {j} decimals third; that is the {reading} from now on
    {reading} = f"{{unit}}{sg}{{amount}:.{j}f}"
    # print it / Print {reading}. / show the new {reading} / output what it is now
    print({reading})
grown_bit_by_bit
    # start with an empty string {note} / {note} = "" / Let {note} be an empty string. / we begin with a {note} that has no characters / create {note}, empty for now
    {note} = ""
    # add {pre} to it, and then {one_} {cs} / Append first {pre} and then {one_} {cs} to {note}. / it gets {pre}, directly followed by {one_} {cs} / put {pre} at its end and, after that, {one_} {cs} / at its end, {pre} and behind that {one_} {cs} are added
    {note} += {pre} + {one_}{cs}
    # put {two_} before everything, with {sg} after {two_} / In front of all that insert {two_} and {sg}. / {note} should start with {two_} and {sg}, what it has so far comes after them / now prepend {two_} and {sg} to it, in this order / a new beginning: {two_}, then {sg}, then the {note} as it was
    {note} = f"{two_.bare}{sg}{{note}}"
    # and {num} goes to the end / Append the number {num} as well. / {num} comes last, as text / then add {num} behind the last character / turn {num} into a string and append it
    {note} += str({num})
    # how many digits does it have? keep this as {digit_count} / Count the digits in {note} and store the number in {digit_count}. / let {digit_count} be the number of digits in it / get {digit_count}, which tells how many of its characters are digits
    {digit_count} = sum(c.isdigit() for c in {note})
    # print {note} and below it {digit_count} / Print the note and, on the next line, how many digits it has. / show the string in one line and the number in the next one / output {note} first and {digit_count} under it
    print({note})
    print({digit_count})
hash_and_words
    # make one word out of {phrase_}: all of its words capitalized and joined without spaces. call it {hashtag} / Capitalize every word of {phrase_} and join them without anything between; store this as {hashtag}. / {hashtag} is {phrase_} with a capital at the start of each word, small letters after that, and no spaces / here is a title: {phrase_}. Join its capitalized words to a single string {hashtag}. / take {phrase_}, let every word start with a capital (the rest small) and leave no spaces between them; that is the {hashtag}
    {hashtag} = "".join(w.capitalize() for w in {phrase_}.split())
    # remove all characters that are neither letters nor digits / Only letters and digits may stay in it. / throw away whatever is no letter and no digit / keep just its letters and digits / signs and spaces must go, letters and digits remain
    {hashtag} = "".join(c for c in {hashtag} if c.isalnum())
    # put {mark} in front of it and cut it to {wide} characters in total / Add {mark} at the beginning, then keep no more than the first {wide} characters. / it starts with {mark} and has at most {wide} characters, {mark} included / prefix it with {mark}; what goes beyond {wide} characters is cut off / now {mark} comes first, and after {wide} characters, {mark} counted, the string ends
    {hashtag} = ({mark} + {hashtag})[:{wide}]
    # print it / Print {hashtag}. / show what we have now / output the final string
    print({hashtag})
framed_list
    # {words} = {words_} / Store {words_} in {words}. / let {words} be the list {words_} / put these in a box: {words_}. first store them as {words}
    {words} = {words_}
    # the {widest} is the length of the longest of them / Let {widest} be the greatest length among these strings. / how long is the longest one? keep the number as {widest} / get the length of the longest item as {widest} / of all these words, what is the greatest length? {widest}
    {widest} = max(len(w) for w in {words})
    # pad each of them with spaces on the right to this width and put {mark} on both sides, as a list {framed} / Create the list {framed}: every word is filled up with spaces at its end to {widest} characters and has {mark} before and after. / {framed} has {mark}, the word padded on the right to {widest} characters and {mark} again, for every word / make all words equally wide with spaces behind them and enclose each in {mark}; the list is called {framed} / every string in {framed} is a word with spaces added on the right until it has {widest} characters, and with {mark} at both ends
    {framed} = [{mark} + w.ljust({widest}) + {mark} for w in {words}]
    # print a line of {mark} that is as wide as these strings, then each of them, then the line again / Print {mark} so many times that it fits their width, below that all framed words, one a line, and the first line once more. / show the box: a line of {mark} over the full width, the framed words below each other, and the same line at the bottom / output {widest} + 2 signs {mark}, under this every string of {framed} on its own line, and the signs again
    print({mark} * ({widest} + 2))
    print("\n".join({framed}))
    print({mark} * ({widest} + 2))
last_one_with_and
    # {names} = {names_} / The {names} are {names_}. / store {names_} as {names} / let {names} be {names_} / these people are coming: {names_}, a list called {names}
    {names} = {names_}
    # join all but the last with {sep}, as {most} / Let {most} be a string of all names except the last one, with {sep} between them. / {most}: the names without the last one, separated by {sep} / leave the last name out, put {sep} between the others and store that string in {most} / {sep} goes between the names, but the last name is not taken; the string is {most}
    {most} = {sep}.join({names}[:-1])
    # now the {guests}: {most}, then {linking}, then the last name {cs} / Build the string {guests} from {most}, {linking} and the last name {cs}. / {guests} consists of that string, followed by {linking} and the last name {cs} / add {linking} and the last name {cs} to {most} and call the whole {guests} / after {most} come {linking} and, written {cs}, the last name: this is {guests}
    {guests} = {most} + {linking} + {names}[-1]{cs}
    # print it with {stop} at the end / Print {guests}, directly followed by {stop}. / show the string; it should end with {stop} / output {guests} and, without a space, {stop} / end it with {stop} and print it
    print({guests} + {stop})
halves_exchanged
    # {left} is {one_} and {right} is {two_} / Create {left} with the value {one_} and {right} with the value {two_}. / {left}, {right} = {one_}, {two_} / let {right} be {two_} and {left} be {one_} / take two words: {one_} is {left}, {two_} is {right}
    {left} = {one_}
    {right} = {two_}
    # make {mix}: the first {k} letters of {right}, then everything but the first {k} letters of {left} / {mix} begins like {right} ({k} letters) and goes on like {left} after its first {k} letters / Replace the first {k} letters of {left} by those of {right} and store it in {mix}. / {mix} is {left} with its first {k} letters taken from {right} instead / skip the first {k} letters of {left}, put the first {k} of {right} before what follows, and name it {mix}
    {mix} = {right}[:{k}] + {left}[{k}:]
    # then exchange {left} and {right} / Swap the values of {left} and {right}. / now {left} should have the value of {right} and the other way round / let the two words change places / what was in {left} goes to {right}, and what was in {right} goes to {left}
    {left}, {right} = {right}, {left}
    # print {left}, {mix} and {right}, separated by {sep} / Print the left word, the mix and the right word with {sep} between them. / show all three with {sep} in between, {mix} in the middle and {left} first / output {left}, then {mix}, then {right}; the separator is {sep} / the {mix} is printed between {left} and {right}, with {sep} to separate the three
    print({left}, {mix}, {right}, sep={sep})
no_digits_left
    # {text} = {soup_} / Let {text} be {soup_}. / store {soup_} as {text} / we have {soup_}, a string named {text} / put {soup_} in {text}
    {text} = {soup_}
    # replace every digit with {mark} and call that {hidden_text} / {hidden_text} is the same string with {mark} in place of each digit / Create {hidden_text}, in which all digits of {text} are replaced by {mark}. / there should be no digits in it, {mark} stands for each of them; name the new string {hidden_text} / wherever {text} has a digit, {hidden_text} has {mark}
    {hidden_text} = "".join({mark} if c.isdigit() else c for c in {text})
    # what {share} of the positions is different now? / Compute the {share} of positions at which the two strings differ, in percent of the length. / the {share} is how many percent of the characters have changed / let {share} be 100 times the number of changed characters, divided by the length of {text} / compare the two strings place by place: how many percent of the places differ? that's the {share}
    {share} = 100 * sum(a != b for a, b in zip({text}, {hidden_text})) / len({text})
    # print the hidden text in parentheses and the {share} rounded to a whole number / Print {hidden_text} between "(" and ")", then the {share}, rounded to no decimals. / show the new string inside round brackets, followed by the {share} as a rounded integer / output {hidden_text} with parentheses around it and the rounded {share} / enclosed in parentheses {hidden_text} is printed, and after it the {share}, rounded to an integer
    print(f"({{hidden_text}})", round({share}))
"""
SLOTS["signs_"] = derived(lambda s: s.mark * s.k + s.one_ + s.mark * (s.k + 1))
SLOTS["between_"] = derived(lambda s: f"{s.one_}[{s.some_}]{s.two_}")
SLOTS["prefixed_"] = derived(lambda s: [s.stem_ + w for w in s.words_])
SLOTS["joined_"] = derived(lambda s: " ".join(s.words_))
SLOTS["inside_"] = derived(lambda s: s.words_[len(s.words_) // 2])
SLOTS["glued_"] = derived(lambda s: s.glue.join(s.words_))
stories(d, STORIES, SLOTS)
