"""Small problems about text, told in longer sentences: rules with exceptions, ties, formats, codes, parsing."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.draws import choice, integer, list_of, sampled, sentence, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("problems_text", weight=20)


def some(rng: Random) -> str:
    """A word, real or made up."""
    return made_up(rng, rng.choice((1, 2, 2, 3))) if rng.random() < 0.4 else plain_word(rng)


def some_words(rng: Random) -> list[str]:
    """Words, sometimes with one of them twice."""
    ws = [some(rng) for _ in range(rng.randint(4, 8))]
    return [*ws, rng.choice(ws)] if rng.random() < 0.4 else ws


def phrase(rng: Random) -> str:
    """Lower-case words with spaces between them."""
    return " ".join(some_words(rng))


def mixed_phrase(rng: Random) -> str:
    """Words of which some are capitalized or all in capitals."""
    return " ".join(
        rng.choice((w, w, w.capitalize(), w.upper())) if rng.random() < 0.8 else str(rng.randint(1, 99))
        for w in some_words(rng)
    )


def clock(rng: Random) -> str:
    """A time such as 07:45."""
    return f"{rng.randint(0, 23):02d}:{rng.choice((0, 5, 15, 30, 45, rng.randint(0, 59))):02d}"


def is_clock(text: str) -> bool:
    """Whether a live text is such a time."""
    return len(text) == 5 and text[2] == ":" and (text[:2] + text[3:]).isdigit() and text < "24"


def day(rng: Random) -> str:
    """A date such as 2021-03-09."""
    return f"{rng.randint(1990, 2035)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def is_day(text: str) -> bool:
    """Whether a live text is such a date."""
    parts = text.split("-")
    return [len(p) for p in parts] == [4, 2, 2] and "".join(parts).isdigit() and "01" <= parts[1] <= "12"


def file_name(rng: Random) -> str:
    """A file name with an ending, or without one."""
    endings = (".txt", ".csv", ".py", ".JPG", ".md", ".png", ".tar.gz", "")
    return some(rng) + rng.choice(("", "", "_" + some(rng), str(rng.randint(1, 20)))) + rng.choice(endings)


def path(rng: Random) -> str:
    """A path with slashes."""
    return rng.choice(("", "/")) + "/".join([*(some(rng) for _ in range(rng.randint(1, 3))), file_name(rng)])


def mail(rng: Random) -> str:
    """A mail address."""
    who = rng.choice((rng.choice(CATEGORIES["person"]), some(rng), f"{some(rng)}.{some(rng)}"))
    return f"{who}@{rng.choice((some(rng), some(rng).upper()))}.{rng.choice(('com', 'org', 'net', 'edu'))}"


def phone(rng: Random) -> str:
    """Ten digits (or too few of them) in one of the usual spellings."""
    digits = "".join(rng.choice("0123456789") for _ in range(rng.choice((10, 10, 10, 7))))
    return rng.choice((digits, f"{digits[:3]}-{digits[3:6]}-{digits[6:]}", f"({digits[:3]}) {digits[3:]}"))


def scores(rng: Random) -> list[str]:
    """Lines such as `Emma,41`."""
    return [f"{rng.choice(CATEGORIES['person'])},{rng.randint(0, 99)}" for _ in range(rng.randint(4, 7))]


def is_scores(value: list[str]) -> bool:
    """Whether live lines look like that."""
    return bool(value) and all(v.count(",") == 1 and v.split(",")[1].isdigit() for v in value)


def numbers_line(rng: Random) -> str:
    """Numbers with commas, some with spaces around them."""
    return rng.choice((",", ", ")).join(str(rng.randint(0, 99)) for _ in range(rng.randint(3, 7)))


def maybe_number(rng: Random) -> str:
    """A number as text, or something else."""
    return rng.choice(
        (str(rng.randint(0, 500)), f" {rng.randint(0, 99)} ", some(rng), f"{rng.randint(1, 9)}x")
    )


def tags(rng: Random) -> str:
    """A sentence with a remark in parentheses, or without one."""
    a, b, c = some(rng), some(rng), some(rng)
    return rng.choice((f"{a} ({b}) {c}", f"{a} {b} ({c} {a})", f"({a}) {b}", f"{a} {b} {c}"))


def prose(rng: Random) -> str:
    """Two to four short sentences."""
    return " ".join(
        f"{some(rng).capitalize()} {some(rng)} {some(rng)}{rng.choice('...!?')}"
        for _ in range(rng.randint(2, 4))
    )


SLOTS: dict[str, Any] = {
    "s": "str",
    "t": "str",
    "text": var(sampled("str", phrase, lambda v: " " in v)),
    "mixed": var(sampled("str", mixed_phrase, lambda v: " " in v)),
    "other": var(sentence()),
    "w": var(word()),
    "v": var(word()),
    "ws": var(sampled("list[str]", some_words, lambda v: len(v) >= 3 and all(v))),
    "us": var(sampled("list[str]", some_words, lambda v: len(v) >= 3 and all(v))),
    "at": var(sampled("str", clock, is_clock)),
    "till": var(sampled("str", clock, is_clock)),
    "day": var(sampled("str", day, is_day)),
    "file": var(sampled("str", file_name, lambda v: " " not in v and bool(v))),
    "path": var(sampled("str", path, lambda v: "/" in v)),
    "mail": var(sampled("str", mail, lambda v: v.count("@") == 1)),
    "phone": var(sampled("str", phone, lambda v: sum(c.isdigit() for c in v) >= 7)),
    "rows": var(sampled("list[str]", scores, is_scores)),
    "csv": var(sampled("str", numbers_line, lambda v: all(p.strip().isdigit() for p in v.split(",")))),
    "raw": var(sampled("str", maybe_number)),
    "tagged": var(sampled("str", tags, lambda v: "(" in v)),
    "prose": var(sampled("str", prose, lambda v: sum(v.count(c) for c in ".!?") > 1)),
    "num": var(integer(0, 3999)),
    "mins": var(integer(0, 1400)),
    "small": var(integer(1, 130)),
    "bits": var(sampled("str", lambda r: "".join(r.choice("01") for _ in range(r.randint(3, 9))))),
    "hexa": var(
        sampled("str", lambda r: f"#{r.randint(0, 0xFFFFFF):06x}", lambda v: len(v) == 7 and v[0] == "#")
    ),
    "names": var(list_of(word("person"), 2, 6, unique=True)),
    "n": integer(2, 5),
    "k": integer(3, 7),
    "lim": integer(5, 8),
    "wide": integer(8, 20),
    "low": integer(2, 4),
    "high": integer(8, 16),
    "pa": integer(2, 5),
    "pb": integer(1, 3),
    "mark": choice("*", "#", "x", "_", "-", "?", "~", "."),
    "dash": choice("-", "_", "/", ":", "|", "+"),
    "wrong": choice("invalid", "bad", "unknown", "error", "none", "n/a", "???"),
    "less": choice(-1, 0, 99, 1000, -5),
    "stop": choice("stop", "end", "quit", "done", "enough"),
}

FUNCTIONS = r"""
vowel_stretch(s)
    # returns how many vowels (a, e, i, o, u) stand in a row in {s} at most / returns the length of the longest unbroken run of the letters a, e, i, o, u in {s}, and 0 if there is none / goes through {s}, counts neighbouring vowels among a, e, i, o and u, starts over at any other character, and returns the greatest count reached / finds the longest stretch of vowels (aeiou, lower case only) in {s} and gives back its length / looks for consecutive characters of {s} that are in "aeiou" and returns the size of the biggest such group / keeps a streak that grows on each of a, e, i, o, u and drops to 0 on all else in {s}, and returns the best streak
    # > longest_vowels vowel_run
    best = streak = 0
    for c in {s}:
        if c in "aeiou":
            streak += 1
            best = max(best, streak)
        else:
            streak = 0
    return best
hide_all_but_last(s)
    # returns {s} with all but its last {n} characters replaced by {mark}; a text of {n} characters or fewer comes back as it is / masks {s} with {mark} except for the last {n.word} characters, and leaves it alone if it has no more than {n} / replaces every character of {s} before the last {n} by {mark} and returns the result, unless {s} is not longer than {n}, then {s} itself / gives back {s} unchanged if its length is at most {n}, otherwise one {mark} for each hidden character and then the last {n} / hides everything in {s} but the final {n} characters behind {mark} signs; short texts, up to {n} characters, are not hidden / shows only the last {n} characters of {s} and puts {mark} in place of each of the others (nothing is hidden when there are {n} or less)
    # > mask hide masked
    if len({s}) <= {n}:
        return {s}
    return {mark} * (len({s}) - {n}) + {s}[-{n}:]
title_long_words(text)
    # returns {text} with each word capitalized that has more than {n} letters; the first word is always capitalized / capitalizes the words of {text} that are longer than {n}, and in any case the first one, and joins them with spaces / makes a headline of {text}: the first word and all words with more than {n} letters get a capital, the others stay as they are / splits {text} into words, capitalizes a word if it comes first or is longer than {n} characters, and returns them joined by spaces / returns the words of {text} joined by single spaces, where all but the short ones (up to {n} letters) are capitalized, the first one even if short / gives back {text} as a title in which words of {n} letters or fewer stay untouched unless they open it
    # > headline make_title
    result = []
    for i, word in enumerate({text}.split()):
        if i == 0 or len(word) > {n}:
            word = word.capitalize()
        result.append(word)
    return " ".join(result)
loud_or_quiet(s)
    # returns {s} in upper case if it ends with an exclamation mark, in lower case if it ends with a question mark, and unchanged otherwise / shouts {s} (all capitals) when its last character is "!", whispers it (all small) when it is "?", otherwise gives it back as it is / looks at the end of {s}: for "!" it returns {s} in capitals, for "?" in small letters, for anything else just {s} / makes {s} upper case if there is a "!" at the end, lower case if there is a "?", and otherwise leaves it alone, then returns it / returns the upper-case form of {s} for texts ending in "!", the lower-case form for those ending in "?", and {s} itself for all the rest
    # > tone voice
    if {s}.endswith("!"):
        return {s}.upper()
    if {s}.endswith("?"):
        return {s}.lower()
    return {s}
nth_word(text)
    # returns the {n.th} word of {text}, or an empty string if it has fewer than {n} words / splits {text} at spaces and gives back word number {n}, counted from 1; if there are not that many, an empty string / picks the {n.th} word from {text}. when there are less than {n.word} words it returns "" / returns "" unless {text} has at least {n} words, else the {n.th} of them / finds word {n} of {text} (the first is number 1) and returns it, but an empty text where it does not exist / looks up the {n.th} word in {text}; too short a text gives the empty string
    # > pick_word word_at
    words = {text}.split()
    if len(words) < {n}:
        return ""
    return words[{n} - 1]
centre_part(s)
    # returns the middle character of {s}, or the two middle ones if its length is even / returns the character in the centre of {s}; for an even length the centre is two characters, for an empty string it is empty / gives back the one or two characters in the middle of {s}: one for odd lengths, two for even ones / takes the half of the length of {s} and returns the character there, together with the one before when the length is even / cuts out the centre of {s}, a single character if the length is odd and a pair otherwise / finds the middle of {s}; with an odd number of characters that is one, with an even number it is two
    # > middle centre
    half = len({s}) // 2
    if len({s}) % 2 == 1:
        return {s}[half]
    return {s}[max(0, half - 1):half + 1]
most_vowels(ws)
    # returns the word in {ws} with the most vowels (a, e, i, o, u); on a tie the earlier word wins / goes through {ws}, counts a, e, i, o and u in each word and returns the one that has most of them, the first of equals / finds which word of {ws} has the greatest number of the letters aeiou. if two have the same number, the one that comes first / picks the string from {ws} that contains most vowels of "aeiou" (the first such string if there are several) and returns it / returns that item of {ws} in which a, e, i, o, u occur most often altogether, preferring the one further left when counts agree
    # > richest vowel_champion
    best, most = "", -1
    for word in {ws}:
        count = sum(word.count(c) for c in "aeiou")
        if count > most:
            best, most = word, count
    return best
first_absent_letter(s)
    # returns the first letter of the alphabet that does not occur in {s}, upper or lower case, and an empty string if all do / goes from a to z and returns the first letter missing from {s}, ignoring case; if none is missing, "" / finds the earliest letter of the alphabet that {s} lacks (capitals count like small letters), or gives back an empty string / lowers {s} and returns the first of the letters a to z that is not in it, otherwise the empty string / returns which letter from a to z is the first that {s} does without, no matter the case; a text with all of them gives ""
    # > missing_letter absent
    lowered = {s}.lower()
    for letter in "abcdefghijklmnopqrstuvwxyz":
        if letter not in lowered:
            return letter
    return ""
clip_words(text)
    # shortens every word of {text} with more than {lim} letters to its first {n} letters and a dot, and returns the words joined by spaces / returns {text} in which words longer than {lim} are cut to {n} letters plus "."; shorter words stay / abbreviates the long words in {text}: beyond {lim} letters only the first {n} and a dot are kept, the rest of the words is not changed / goes through the words of {text} and keeps those of up to {lim} letters, but makes the others {n} letters and a dot; the result is joined with spaces / gives back {text} with each word of over {lim} characters replaced by its first {n} characters followed by a full stop / splits {text} into words, cuts all those longer than {lim} down to {n} letters with a dot behind, and joins everything with spaces again
    # > abbreviate shorten_words
    return " ".join(word[:{n}] + "." if len(word) > {lim} else word for word in {text}.split())
is_user_name(w)
    # checks if {w} is a valid user name: {low} to {high} characters, a letter first, and only letters, digits and underscores / returns True if {w} has between {low} and {high} characters, starts with a letter and consists of letters, digits and "_" only, otherwise False / returns whether {w} may be a user name; it must be {low} to {high} characters long, begin with a letter and contain nothing but letters, digits and underscores / rejects {w} (False) if it is shorter than {low} or longer than {high} or does not start with a letter, else tells whether all characters are letters, digits or underscores / validates {w} as a name for a login: length from {low} to {high}, first a letter, then letters, numbers or _ / tells if {w} starts with a letter, has no characters except letters, digits and "_", and is at least {low} and at most {high} long
    # > valid_name check_user
    if not {low} <= len({w}) <= {high}:
        return False
    if not {w}[0].isalpha():
        return False
    return all(c.isalnum() or c == "_" for c in {w})
to_minutes(at)
    # turns {at}, a time such as "07:45", into the minutes since midnight / returns the number of minutes after midnight that {at} stands for, a time written as hours, a colon and minutes / splits {at} at the colon and returns 60 times the hours plus the minutes / takes {at}, a clock time like "13:05", and gives back how many minutes of the day have passed / converts {at}, which has the form HH:MM, to minutes / reads hours and minutes from {at} (separated by ":") and returns them as one number of minutes
    # > minutes_of as_minutes
    hours, minutes = {at}.split(":")
    return int(hours) * 60 + int(minutes)
clock_text(mins)
    # turns {mins}, the minutes since midnight, into a time such as "07:05": hours and minutes with two digits each / returns the time of day as HH:MM when {mins} is the number of minutes after midnight / takes {mins} as a number of minutes and gives back hours and minutes with a colon between them, each padded to two digits with a zero / formats {mins}, a number of minutes, as HH:MM / divides {mins} by 60 and returns quotient and remainder as two-digit numbers joined by ":" / writes {mins} (minutes) in the form of a digital clock, e.g. "01:30" for 90
    # > as_clock format_minutes
    return f"{{mins} // 60:02d}:{{mins} % 60:02d}"
time_between(at, till)
    # returns the minutes from {at} to {till}, both written HH:MM; if {till} is earlier, it belongs to the next day / computes how many minutes lie between {at} and {till}, times like "22:30"; when the second is before the first, it means the following day / gives the number of minutes that pass from {at} until {till}, going over midnight if necessary; both are texts such as "08:15" / converts {at} and {till} from HH:MM to minutes and returns the difference, plus a whole day (1440) if it would be negative / returns how long something lasts, in minutes, that starts at {at} and ends at {till}, with an end earlier than the start being on the next day; the times are HH:MM
    # > duration minutes_between
    def minutes(t):
        h, m = t.split(":")
        return int(h) * 60 + int(m)

    return (minutes({till}) - minutes({at})) % 1440
day_part(at)
    # returns "morning" if {at}, a time as HH:MM, is before 12, "afternoon" if it is before 18, and otherwise "evening" / looks at the hour of {at}, a text like "09:30": below 12 gives "morning", from 12 up to 17 "afternoon", later "evening" / reads the hour from {at} (in front of the colon) and returns "morning" up to hour 11, "afternoon" up to hour 17 and "evening" after that / says which part of the day {at} is in, a clock time: "morning" before noon, "afternoon" before 18:00, "evening" from then on / returns "evening" if {at} is 18:00 or later, "afternoon" from 12:00 and "morning" for anything earlier; times are HH:MM
    # > part_of_day greeting_time
    hour = int({at}.split(":")[0])
    if hour < 12:
        return "morning"
    if hour < 18:
        return "afternoon"
    return "evening"
day_first(day)
    # rewrites {day} from year-month-day to day.month.year, without leading zeros / returns {day}, a date such as "2021-03-09", in the form "9.3.2021" / splits {day} at the hyphens and gives back day, month and year with dots between them, day and month as plain numbers / turns {day}, an ISO date, around: the day first, then the month, then the year, joined with dots and with no zeros in front of day or month / takes {day} in the form YYYY-MM-DD and returns it as D.M.YYYY, dropping zeros at the start of the day and the month
    # > european_date turn_date
    year, month, number = {day}.split("-")
    return f"{int(number)}.{int(month)}.{year}"
month_of(day)
    # returns the three-letter English name of the month in {day}, a date like "2020-11-05" / gives back "Jan", "Feb" and so on for the month of {day} (YYYY-MM-DD) / takes the part between the hyphens in {day} as a number and returns the short month name, "Jan" for 1 up to "Dec" for 12 / looks up the month of {day} in a list of short names from Jan to Dec; {day} is written year-month-day / says in which month {day} is, as a three-letter abbreviation such as "Mar"; the date has the form YYYY-MM-DD
    # > month_name short_month
    names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return names[int({day}.split("-")[1]) - 1]
ending_of(file)
    # returns the ending of {file}, a file name, in lower case, without the dot, or an empty string if there is no dot / gives back what follows the last dot of {file}, in small letters; a name with no dot gives "" / finds the extension of {file}: the lower-case part after its last dot, and an empty text when it has none / returns "" if {file} contains no dot, otherwise the part behind the final dot in lower case / cuts the extension from {file} (all after the last ".") and returns it in lower case, or "" for names without a dot
    # > extension file_type
    if "." not in {file}:
        return ""
    return {file}.rsplit(".", 1)[1].lower()
bare_file_name(path)
    # returns the file name at the end of {path}, without the folders and without its last ending / takes the part of {path} after the last slash and drops the final dot with what follows it / strips {path} of everything up to the last "/" and of the ending behind the last dot, if there is one, and returns the rest / gives back the name of the file in {path}: no folders, no extension (only the last one is removed) / returns what stands between the last slash and the last dot after it in {path}; if there is no dot there, all after the slash
    # > stem base_name
    name = {path}.split("/")[-1]
    if "." in name:
        name = name.rsplit(".", 1)[0]
    return name
folder_count(path)
    # returns how many folders {path} goes through: the parts before the file name that are not empty / splits {path} at slashes, leaves out the last part and counts the others unless they are empty / counts the non-empty parts of {path} in front of its last slash / returns the number of directories in {path}, which ends with a file name; an empty part, as before a leading slash, does not count / gives the depth of {path}, that is, how many parts between slashes it has apart from the last one and empty ones
    # > depth folders
    return len([part for part in {path}.split("/")[:-1] if part])
sentence_count(prose)
    # returns the number of sentences in {prose}, which end with a full stop, an exclamation mark or a question mark / counts the characters ".", "!" and "?" in {prose} and returns how many there are / counts the sentences of {prose}: every ".", "!" or "?" ends one / returns how often a sentence ends in {prose}, be it with a dot, an exclamation mark or a question mark / tells how many sentences {prose} has by counting the marks . ! and ? / adds up how many full stops, question marks and exclamation marks {prose} contains
    # > count_sentences sentences
    return sum({prose}.count(mark) for mark in ".!?")
questions_in(prose)
    # returns a list of the sentences in {prose} that end with a question mark, stripped of spaces / cuts {prose} after each ".", "!" or "?" and returns the sentences with a "?" at the end, without spaces around them / finds the questions in {prose}: sentences are runs of characters up to a full stop, exclamation or question mark, and those with "?" are kept, stripped / goes through {prose} character by character, collects them to a sentence, and at "." or "!" forgets it but at "?" keeps it (stripped) in the list it returns / collects all sentences of {prose} that are questions and returns them in order; the others, ending in "." or "!", are left out
    # > questions get_questions
    result, current = [], ""
    for c in {prose}:
        current += c
        if c in ".!?":
            if c == "?":
                result.append(current.strip())
            current = ""
    return result
phone_format(phone)
    # keeps only the digits of {phone} and returns them as (123) 456-7890 if there are ten, otherwise {wrong} / formats {phone} in the way (123) 456-7890, or returns {wrong} when it does not have exactly 10 digits / takes all digits from {phone}; with ten of them it returns three in parentheses, a space, three, a hyphen and four, else {wrong} / returns {wrong} unless {phone} contains 10 digits, and then these digits in the form (ddd) ddd-dddd / ignores everything but digits in {phone}, checks that there are ten and writes them like (555) 123-4567; for any other number of digits the result is {wrong}
    # > format_phone nice_phone
    digits = "".join(c for c in {phone} if c.isdigit())
    if len(digits) != 10:
        return {wrong}
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"
mail_domain(mail)
    # returns the part of {mail} after the @ in lower case, or None if it does not contain exactly one @ / gives back the domain of {mail} in small letters; without an @, or with more than one, it is None / checks that {mail} has one @ sign and returns what comes after it, lower case; otherwise returns None / returns None if {mail} has no @ sign or several, and else the domain behind the @ in lower case / splits {mail} at "@": if that gives two parts, the second is returned in lower case, if not, None
    # > domain_of get_domain
    parts = {mail}.split("@")
    if len(parts) != 2:
        return None
    return parts[1].lower()
hide_mail(mail)
    # returns {mail} with everything between its first character and the @ replaced by three {mark} / keeps the first character of {mail}, then writes {mark} three times, then the @ and the domain / hides the user part of {mail}: only its first character stays, followed by three {mark} and the part from the @ on / splits {mail} at the @ and returns the first character of the left part, {mark} three times, "@" and the right part / masks {mail} so that of the name before the @ just the first character is seen, with three times {mark} behind it; the domain is not changed
    # > mask_mail protect
    user, domain = {mail}.split("@")
    return user[:1] + {mark} * 3 + "@" + domain
"""
functions(d, FUNCTIONS, SLOTS)
