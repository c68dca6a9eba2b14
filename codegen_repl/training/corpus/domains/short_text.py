"""Short stories on texts: words, fields, file names, codes, frames, ciphers, taken apart and put together."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import several
from codegen_repl.training.corpus.words import CATEGORIES, ENGLISH, made_up, plain_word

d = Domain("short_text", weight=44)

ENDINGS = ("txt", "csv", "py", "jpg", "PNG", "md", "docx", "mp3", "log", "html", "json", "bak", "zip")
CAPITALS = "ABCDEFGHKLMNPRSTUVWXZ"


def small(rng: Random) -> str:
    """A lower-case word of at least three letters, real or made up."""
    while True:
        text = rng.choice((made_up(rng), made_up(rng, 2), plain_word(rng), rng.choice(ENGLISH)))
        if len(text) > 2:
            return text


def mixed(rng: Random) -> str:
    """A word in small letters, capitalized or in capitals."""
    text = small(rng)
    return rng.choice((text, text, text, text.capitalize(), text.upper()))


def longer(rng: Random) -> str:
    """A lower-case word of six letters or more."""
    text = small(rng)
    while len(text) < 6:
        text += made_up(rng, 1)
    return text


def low(rng: Random) -> str:
    """Four to seven different lower-case words."""
    return " ".join(several(rng, small, 4, 7))


def files(rng: Random) -> list[str]:
    """File names with one of three extensions."""
    ends = rng.sample(ENDINGS, 3)
    return [f"{stem}.{rng.choice(ends)}" for stem in several(rng, small, 4, 7)]


def phrase(rng: Random) -> str:
    """Four to seven different words in any case, sometimes with a sign at the end."""
    return " ".join(several(rng, mixed, 4, 7)) + rng.choice(("", "", "", "!", ".", "?"))


def tied(rng: Random) -> list[str]:
    """Words of a few lengths, mostly with a tie for the longest."""
    most = rng.randint(5, 9)
    sizes = [most, rng.choice((most, most, most - 1)), *(rng.randint(3, most) for _ in range(4))]
    rng.shuffle(sizes)
    return list(dict.fromkeys((made_up(rng, 3) + longer(rng))[:size] for size in sizes))


def with_numbers(rng: Random) -> str:
    """Words with two or three numbers among them."""
    parts = several(rng, small, 4, 5)
    for _ in range(rng.randint(2, 3)):
        parts.insert(rng.randint(1, len(parts)), str(rng.randint(2, rng.choice((20, 300, 2040)))))
    return " ".join(parts)


def ended(rng: Random) -> list[str]:
    """Words with one of three endings, the first two of them different."""
    ends = rng.sample(("er", "ed", "le", "ng", "on", "ar", "st", "ly", "an"), 3)
    found = [
        made_up(rng, rng.choice((1, 2))) + end for end in (*ends, *rng.choices(ends, k=rng.randint(2, 5)))
    ]
    return list(dict.fromkeys(rng.choice((w, w, w.capitalize(), w.upper())) for w in found))


def code(rng: Random) -> str:
    """Letters and digits, in one of two orders, now and then with a sign between."""
    letters = "".join(rng.choices(CAPITALS, k=rng.randint(1, 4)))
    parts = [rng.choice((letters, letters.lower())), str(rng.randint(1, rng.choice((99, 999, 9999))))]
    rng.shuffle(parts)
    return rng.choice(("", "", "-", "#", "_")).join(parts)


def mail(rng: Random) -> str:
    """A mail address with a dot in its first part."""
    return f"{small(rng)}.{small(rng)}@{small(rng)}.{rng.choice(('com', 'org', 'net', 'de', 'info'))}"


NOUNS = """
topic motto abbreviation length longest shortest place sentence mark turned shared verse
record age town total header row trail here fields empty version visit tags plain guests
headline rule widest ticket digits amount unit code largest stem mailbox user
host removed percentage capitals favourite places secret template letter chain snake
difference beginning ending label numbers
"""
CALLED = (
    "convert change rule apply_rule handle transform calc work_out tool adjust evaluate prepare solve make_one helper "
    "run_it treat mix build_it derive process check_it deal operate craft arrange my_func turn_into step_one"
)
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    "name_": exact("name"),
    "f": new(*CALLED.split(), kind="function"),
    "g": new(*CALLED.split(), kind="function"),
    "p": fragment("msg", "s", "phrase", "raw", "source", "txt", "first", "a", "content", "zorp", "val_1"),
    "q": fragment("other", "second", "b", "extra", "piece", "arg2", "quib", "val_2", "with_it"),
    "n": fragment("n", "k", "steps", "amount", "how_many", "num", "bound", "m", "at_most"),
    "lst": fragment("words", "items", "tokens", "entries", "strings", "ws", "data", "parts"),
    "ws": new("words"),
    "ws2": new("words"),
    "txt": new("str"),
    "txt2": new("str"),
    "res": new("result"),
    "res2": new("result"),
    "nv": new("int"),
    "mv": new("int"),
    "table": new("dict"),
    "table2": new("dict"),
    "low_": sampled("str", low),
    "low2_": sampled("str", low),
    "ph_": sampled("str", phrase),
    "tie_": sampled("list[str]", tied),
    "mixed_numbers": sampled("str", with_numbers),
    "ws_": sampled("list[str]", lambda r: several(r, mixed, 4, 8)),
    "w_": sampled("str", mixed),
    "w2_": sampled("str", mixed),
    "s1_": sampled("str", small),
    "s2_": sampled("str", small),
    "s3_": sampled("str", small),
    "s4_": sampled("str", small),
    "long_": sampled("str", longer),
    "ended_": sampled("list[str]", ended),
    "code_": sampled("str", code),
    "codes_": sampled(
        "list[str]", lambda r: several(r, lambda x: x.choice((code, code, code, mixed))(x), 4, 7)
    ),
    "soup_": sampled(
        "str",
        lambda r: (
            "".join(r.choices("abcdefghkmnrstuABCDEFGHKMNRSTU0123456789-_#!. ", k=r.randint(9, 18))).strip()
            + r.choice(CAPITALS)
        ),
    ),
    "mail_": sampled("str", mail),
    "mail2_": sampled("str", mail),
    "tried_": sampled(
        "list[str]",
        lambda r: [
            r.choice((a, a, a.replace("@", ""), a.replace("@", " @"), a.rsplit(".", 1)[0], a + "@"))
            for a in several(r, mail, 3, 5)
        ],
    ),
    "files_": sampled("list[str]", files),
    "untidy_": sampled(
        "list[str]",
        lambda r: sorted(
            [
                *(" " * r.randint(0, 3) + mixed(r) + " " * r.randint(0, 2) for _ in range(r.randint(3, 5))),
                *(" " * r.randint(0, 3) for _ in range(r.randint(1, 3))),
            ],
            key=lambda _: r.random(),
        ),
    ),
    "k": integer(2, 4),
    "k2": integer(2, 6),
    "k3": integer(4, 6),
    "plus": integer(2, 400),
    "j": integer(1, 3),
    "wide": integer(24, 44),
    "wide2": integer(7, 12),
    "shift": integer(2, 21),
    "sep": choice("-", "_", "/", " | ", ", ", "+", " & ", ":", "...", " -> ", "; ", "::", " and ", "~"),
    "sep2": choice(".", "*", " - ", "=", " / ", "|", "#", " plus ", ",", ">"),
    "sign_": choice(*"*#=-~+^.x%@o"),
    "sign2_": choice(*"_:&!?$"),
    "yes": choice("yes", "fine", "OK", "right", "Same", "True story", "accepted"),
    "no": choice("no", "never", "wrong", "Different", "refused", "not today", "nope"),
    "pre": choice("new_", "No. ", "ID-", "my ", "#", "item:", "> ", "Dr. ", "X", "(!) "),
    "end1_": derived(lambda s: s.ended_[0][-2:].lower()),
    "end2_": derived(lambda s: s.ended_[1][-2:].lower()),
    "who": word("person"),
    "city": word("city"),
    "ware": word("food"),
    "ware2": word("thing"),
    "price": sampled("float", lambda r: round(r.uniform(0.5, 90), 2)),
    "price2": sampled("float", lambda r: round(r.uniform(0.5, 200), 1)),
    "years": integer(2, 60),
    "vowel": choice(*"aeio"),
    "common": choice(*"nrstl"),
}

WORDS = r"""
topic_as_one_word
    # the {topic} of our talk is {low_} / Create a variable named {topic} that holds the string {low_}. / {topic} = {low_} / here comes the topic: {low_}. keep it / Assign the string {low_} to {topic}.
    {topic} = {low_}
    # write its words one after the other with no space between, each with a capital at its start, and name this {res} / Capitalize every word of {topic}, join the words without a separator and store the string in a variable named {res}. / {res}: the topic as one long word, where each former word begins with a capital / if you take the spaces out of the topic and let every word begin with a capital, you have {res} / Let {res} be the concatenation of all words of {topic}, the first letter of each in upper case.
    {res} = "".join(w.capitalize() for w in {topic}.split())
    # the same with a small letter at the very start goes into {res2} / Create {res2}, which equals {res} except that its first character is in lower case. / {res2} is {res} beginning with a small letter / make only the first letter of {res} lower case, leave all others as they are, and call that {res2} / Define {res2} as the lower-case first character of {res}, followed by the rest of {res}.
    {res2} = {res}[0].lower() + {res}[1:]
    # print both, the second one first, with {sep} between / Print {res2} and {res} in this order, separated by {sep}. / show {res2}, then {sep}, then {res} on one line / on one line i'd like to see {res2} and {res} with {sep} between them, nothing else / Display the string {res2}, followed by {sep} and the string {res}.
    print({res2}, {res}, sep={sep})
abbreviation_of_long_words
    # {motto}: {low_} / Create the string {motto} with the value {low_}. / the motto of the club is {low_} / Store {low_} in a variable named {motto}. / our club has a motto, which is {low_}
    {motto} = {low_}
    # for the abbreviation take the first letter of every word longer than {k3} letters, as a capital; if there is no such word, just the first letter of the whole motto, a capital too / Compute {abbreviation}: the upper-case first letters of all words in {motto} with more than {k3} letters, joined together, or only the upper-case first letter of {motto} if no word is that long. / the abbreviation has the initials, in capitals, of the words with over {k3} letters. none that long? then the motto's own first letter in upper case will do / Build a string named {abbreviation} from the capital initials of those words of {motto} whose length exceeds {k3}; when it would be empty, use the first letter of {motto} as a capital.
    {abbreviation} = "".join(w[0].upper() for w in {motto}.split() if len(w) > {k3})
    if not {abbreviation}:
        {abbreviation} = {motto}[0].upper()
    # put {sep2} after each letter of it / Insert {sep2} after every letter of {abbreviation}, also after the last one. / every letter of the abbreviation should be followed by {sep2} / the abbreviation gets {sep2} behind each of its letters / Update {abbreviation} so that each of its letters is immediately followed by {sep2}.
    {abbreviation} = "".join(c + {sep2} for c in {abbreviation})
    # print the abbreviation and the motto with {sep} in the middle / Print {abbreviation} and {motto}, separated by {sep}. / show first what we made and then the motto, {sep} separating the two / output the short form, {sep}, and the motto in one line / Output the abbreviation first and the motto second, with the separator {sep}.
    print({abbreviation}, {motto}, sep={sep})
short_words_left_out
    # split {ph_} into {ws} / Create a list named {ws} that contains the words of the string {ph_}. / {ws}: the words of {ph_} / the text is {ph_}; cut it at the spaces, so that you get a list called {ws} / Split the string {ph_} at its spaces and store the list in {ws}.
    {ws} = {ph_}.split()
    # keep those with more than {k3} characters, but the first word in any case, as {ws2} / Create a list {ws2} that contains the first word of {ws} and all later words longer than {k3} characters. / words of {k3} characters or less are left out of {ws2}, except that the very first word always stays / leave out whatever has at most {k3} characters, though never the word at the start; what remains is {ws2} / Store in {ws2} the first item of {ws}, followed by every other item whose length is greater than {k3}.
    {ws2} = {ws}[:1] + [w for w in {ws}[1:] if len(w) > {k3}]
    # how many were dropped? store it in {nv} / Compute the number of words that were left out and store it in a variable named {nv}. / let {nv} be the difference between the lengths of the two lists / {nv} is by how many items {ws2} is shorter than {ws} / Define {nv} as the length of {ws} minus the length of {ws2}.
    {nv} = len({ws}) - len({ws2})
    # if nothing was dropped, print {no}, otherwise the number and the remaining words with spaces between / Print {no} if {nv} is 0; otherwise print {nv} and, after it, the words of {ws2} joined by spaces. / show how many went and what is left, joined with spaces, or {no} in case all of them stayed / when {nv} is zero the output is {no}. in all other cases it's {nv} and then {ws2} as one string with spaces / Check whether {nv} equals 0. If so, print {no}, and if not, print {nv} together with the items of {ws2} joined by spaces.
    if {nv} == 0:
        print({no})
    else:
        print({nv}, " ".join({ws2}))
longest_in_alphabet
    # {ws} = {tie_} / Create a list named {ws} containing {tie_.and_items}. / these are the words: {tie_}. call the list {ws} / put {tie_} into {ws} / Let {ws} be the list {tie_}.
    {ws} = {tie_}
    # get the length of the longest of them / Compute the length of the longest word in {ws} and store it in a variable named {length}. / {length} is the greatest number of letters that any word of {ws} has / no word in the list is longer than the length i want now, and at least one is exactly that long / Determine the maximum length of the strings in {ws} and assign it to {length}.
    {length} = max(len(w) for w in {ws})
    # several words may be that long: {longest} is the list of all of these / Create a list named {longest} with every word of {ws} whose length equals {length}. / all words that reach it are the longest; put them in a list / collect in {longest} whatever has exactly {length} letters / Store every item of {ws} with the maximum length in a list called {longest}.
    {longest} = [w for w in {ws} if len(w) == {length}]
    # print them in alphabetical order with {sep} between / Print the items of {longest} in alphabetical order, joined by {sep}. / show the longest ones from a to z, {sep} separating them / sort {longest} for the output only, and join it with {sep} / Sort the longest words alphabetically and print them as one string with the separator {sep}.
    print({sep}.join(sorted({longest})))
last_of_the_shortest
    # make a list {ws} of the words in {low_} / {ws} has the words of {low_} / Split {low_} into words and store them in a list named {ws}. / take {low_} apart into {ws}, word by word / Create a list {ws} from the string {low_} by splitting it at the spaces.
    {ws} = {low_}.split()
    # find the shortest; if several are equally short, the last of these / Store the shortest word of {ws} in {shortest}; in the case of a tie, the one that comes last counts. / which one is the shortest? save it as {shortest}, and where two or more are equally short, take the later one / Determine the shortest string in the list and assign it to {shortest}, preferring the last one if there are several. / {shortest}: least letters of all, nearest to the end of the list on a tie
    {shortest} = min(reversed({ws}), key=len)
    # at which place does it stand? count from 1 and store that / Compute the place of {shortest} in {ws}, counted from 1, and store it in a variable named {place}. / the place is its index plus 1 / {place}: where in the list {shortest} is, the first word being number 1 / Find the index of {shortest} in the list, add 1 to it and assign the sum to {place}.
    {place} = {ws}.index({shortest}) + 1
    # print "A is word B of C", where A is the shortest, B the place and C the number of words / Print a sentence of the form "A is word B of C", with {shortest} for A, {place} for B and the length of {ws} for C. / tell me in a sentence like "A is word B of C" which the shortest word is (A), its place (B) and how many words there are (C) / output {shortest}, then " is word ", then {place}, then " of " and the number of words, all as one string / Print "A is word B of C", but with {shortest} instead of A, {place} instead of B and the number of words instead of C.
    print(f"{{shortest}} is word {{place}} of {len({ws})}")
words_with_an_ending
    # write a function {f}({lst}, {q}) that counts the strings in the list {lst} that end with {q}, no matter if in capitals or small letters / Write a function {f}({lst}, {q}) that returns how many items of {lst} end with the string {q}; upper and lower case are not distinguished. / i need {f}: it takes {lst}, a list of words, and an ending {q} and gives back the number of words with this ending, where "A" counts as "a" / Define {f} with the parameters {lst} and {q}. The function returns the number of strings in {lst} whose end is {q}, ignoring case. / how often does {q} stand at the end of a word in {lst}? let a function {f}({lst}, {q}) return that, ignoring case
    def {f}({lst}, {q}):
        return sum(w.lower().endswith({q}.lower()) for w in {lst})
    # let {ws} be {ended_} / {ws} = {ended_} / Create a list named {ws} that consists of {ended_}. / the words {ended_} go into a list {ws} / Store the list {ended_} in a variable named {ws}.
    {ws} = {ended_}
    # count by {f} how many of them end with {end1_}, as {nv}, and how many with {end2_}, as {mv} / Call {f} for {ws} with the ending {end1_} and store the result in {nv}; do the same with {end2_} and {mv}. / {mv} is the number of words that have {end2_} at the end, {nv} is that for {end1_}; the function knows / with the function, get {nv} for {end1_} and {mv} for {end2_} in our list / Using {f} on {ws}, determine the number of words that end with {end1_} and assign it to {nv}, then the number of those that end with {end2_} and assign it to {mv}.
    {nv} = {f}({ws}, {end1_})
    {mv} = {f}({ws}, {end2_})
    # print the ending that is more frequent, or both numbers if it is a tie / Print {end1_} if {nv} is greater than {mv}, {end2_} if it is less, and the two numbers if they are equal. / which of the two endings won? print it; when there's no winner, print {nv} and {mv} / in case of a tie show both counts, otherwise just the more common one of {end1_} and {end2_} / Compare {nv} with {mv} and print the more frequent ending ({end1_} or {end2_}); if the counts do not differ, print both of them.
    if {nv} > {mv}:
        print({end1_})
    elif {nv} < {mv}:
        print({end2_})
    else:
        print({nv}, {mv})
mark_stays_at_the_end(low_, closing)
    # the {sentence} is {marked} / {sentence} = {marked} / Create a variable named {sentence} with the string {marked}. / someone said {marked}, which is our sentence now / Store the string {marked} in {sentence}.
    {sentence} = {marked}
    # its last character is the mark; keep that / Store the last character of {sentence} in a variable named {mark}. / what the sentence ends with is the {mark} / Let {mark} be the final character of the sentence.
    {mark} = {sentence}[-1]
    # the turned version has the words in the opposite order, but the mark still at its end / Create {turned}: the words of {sentence} without the mark in reverse order, separated by spaces, followed by {mark}. / turned means: last word first, first word last, and only after that the mark / take the mark off, put the words in reverse order, add the mark again directly after them, and call that {turned} / Reverse the order of the words in {sentence}, leaving the final mark where it is, and assign the new string to {turned}.
    {turned} = " ".join({sentence}[:-1].split()[::-1]) + {mark}
    # print the turned one with a capital at the start, the rest in small letters / Print {turned} with its first letter in upper case and all others in lower case. / show {turned}, capitalized / how does it look when only its first letter is a capital? print that / Output the turned sentence, capitalized: only its first letter is in upper case.
    print({turned}.capitalize())
numbers_stay_readable
    # {txt} = {mixed_numbers} / Create a string {txt} with the value {mixed_numbers}. / the text {mixed_numbers} is called {txt} / let {txt} be {mixed_numbers} / Store {mixed_numbers} in a variable named {txt}.
    {txt} = {mixed_numbers}
    # write every word of it backwards, but not the numbers, and store that as {res} / Create {res} from {txt} by reversing each word, except for words that consist only of digits, which are kept. / {res}: same order, each word spelled from its end; numbers stay as they are / in {res} all words of {txt} are turned around in their places, unless they are numbers / Reverse the letters of each word in {txt}, leave numbers unchanged, join all with spaces and assign the string to {res}.
    {res} = " ".join(w if w.isdigit() else w[::-1] for w in {txt}.split())
    # the numbers alone go into a list {numbers}, as ints / Create a list {numbers} of the integers that occur as words in {txt}. / get all numbers of the text as a list of ints / collect what consists of digits only, converted to int, in {numbers} / Find every word of {txt} that is a number, convert it to an integer and store these in a list named {numbers}.
    {numbers} = [int(w) for w in {txt}.split() if w.isdigit()]
    # print the backwards text and, below, the largest of the numbers / Print {res} and, on the next line, the maximum of {numbers}. / show {res} first, then in a second line the biggest number / output two lines, {res} and the greatest value in {numbers} / Print the text with the reversed words, and on a second line the largest of the numbers found.
    print({res})
    print(max({numbers}))
ends_exchanged
    # take {low_} and split it into {ws} / Create a list {ws} of the words in {low_}. / {ws}: all words of the string {low_}, in order / {low_} has several words; put them in a list {ws} / Split the string {low_} and assign the list of its words to {ws}.
    {ws} = {low_}.split()
    # the first word and the last word change places / Swap the first and the last item of {ws}. / exchange both ends of the list / what was first is last now, and the other way round / put the last word where the first is and the first where the last is / Exchange the word at index 0 with the word at the end of {ws}.
    {ws}[0], {ws}[-1] = {ws}[-1], {ws}[0]
    # do the same for {low2_}, where the list is called {ws2} / Split {low2_} into a list named {ws2} as well and swap its first and last item. / another one: {low2_}. as before, get its words ({ws2}) and exchange the two at the ends / {ws2} comes from {low2_} in the same way: split first, then swap both ends / Create a list {ws2} from the words of {low2_} and exchange its first and last word in the same way.
    {ws2} = {low2_}.split()
    {ws2}[0], {ws2}[-1] = {ws2}[-1], {ws2}[0]
    # print the words of {ws} and then those of {ws2} as one line, all separated by {sep} / Join the items of both lists, {ws} first, with {sep} and print the result. / show one string: everything in {ws}, then everything in {ws2}, {sep} between any two words / put {ws2} after {ws} and print all of it with {sep} in between / Print all words, those of {ws} before those of {ws2}, as one string with {sep} between them.
    print({sep}.join({ws} + {ws2}))
word_in_the_middle
    # write a function {f}({p}) that returns the word in the middle of {p}. with an even number of words it returns the two in the middle, joined by a space / Write a function {f}({p}) that splits the string {p} into words and returns the middle word; if the number of words is even, return both middle words with a space between them. / i want {f}({p}): which word has as many words before it as after it? give that back, or, as there may be two in the middle, both of them with a space / Define a function named {f} with one parameter {p}, a string. For an odd number of words it returns the middle one, for an even number the middle two, separated by one space.
    def {f}({p}):
        found = {p}.split()
        half = len(found) // 2
        if len(found) % 2 == 1:
            return found[half]
        return found[half - 1] + " " + found[half]
    # use it on {low_} and keep the result as {res} / Call {f} with the string {low_} and store the returned value in {res}. / {res} is what the function gives for {low_} / what's in the middle of {low_}? call {f} and save that as {res} / Compute the middle of the text {low_} with {f} and store it in a variable named {res}.
    {res} = {f}({low_})
    # the same for {low2_}, as {res2} / Call {f} again, now with {low2_}, and assign the result to {res2}. / {res2} comes from {low2_} in just this way / another text is {low2_}: let {res2} be its middle by the same function / Use {f} to compute the middle of {low2_} and store it in a variable named {res2}.
    {res2} = {f}({low2_})
    # print the longer of the two; if both have the same length, print the first / Print {res} if it is at least as long as {res2}, otherwise print {res2}. / show whichever has more characters, and {res} on a tie / which one is longer? print that one, {res} if there is no difference / Compare the lengths of {res} and {res2} and print the longer string, or {res} if they are equally long.
    print({res} if len({res}) >= len({res2}) else {res2})
every_kth_word_loud
    # {txt} = {low_} / Create a variable named {txt} and assign {low_} to it. / the text {low_}, please store it as {txt} / Let {txt} be the string {low_}. / {low_} is what i call {txt}
    {txt} = {low_}
    # start an empty list {ws}. go through the words of it: each {k.th} word is added in capitals, all others as they are / Create an empty list {ws} and append the words of {txt} to it, converting each {k.th} word to upper case. / make a list {ws} with a loop over the words: capitals for word number {k} and every multiple of {k}, no change for the rest / in a loop, collect the words of {txt} in {ws}. counted from 1, those whose number can be divided by {k} get capital letters / Use a for loop to build a list {ws} of the words in {txt}, in which every {k.th} word (counted from 1) is converted to capitals and the others are unchanged.
    {ws} = []
    for i, w in enumerate({txt}.split(), 1):
        {ws}.append(w.upper() if i % {k} == 0 else w)
    # join them with spaces to {res} and count the capitals in it / Join {ws} with spaces into {res}, then compute the number of upper-case letters in {res} and store it as {capitals}. / {res} is the list as a text with spaces; {capitals} is how many capital letters that has / first {res}, all words in one string with spaces. after that, {capitals}: the number of its upper-case letters / Create a string {res} from the items of {ws} with spaces between them, and a variable {capitals} that holds the number of capital letters in this string.
    {res} = " ".join({ws})
    {capitals} = sum(c.isupper() for c in {res})
    # print the new text and the number of capitals in round brackets after it, with a space before them / Print {res}, a space, and {capitals} in parentheses, as one string. / show {res} followed by a space and by {capitals} between ( and ) / the output is {res}, one space, then the count of capitals in parentheses / Output one string: {res}, a space, an opening parenthesis, {capitals} and a closing parenthesis.
    print(f"{{res}} ({{capitals}})")
words_of_both(low2_)
    # {txt} is {low_} and {txt2} is {other_low} / {txt} = {low_}, {txt2} = {other_low} / Create two strings: {txt} with the value {low_} and {txt2} with the value {other_low}. / take {other_low} as {txt2}; {txt} is {low_} / Assign {low_} to {txt} and {other_low} to {txt2}.
    {txt} = {low_}
    {txt2} = {other_low}
    # which words do they share? put these in a list {shared}, in the order of {txt2} / Create a list {shared} with the words of {txt2} that are also words of {txt}, in the order of {txt2}. / the shared words are those that occur in both texts; make a list of them, ordered as in {txt2} / go through the words of {txt2} and keep what {txt} has as well: that's the list {shared} / Store in {shared} each word of {txt2} which also occurs as a word in {txt}.
    {shared} = [w for w in {txt2}.split() if w in {txt}.split()]
    # remove the shared words from {txt} / Change {txt} so that it contains only the words that are not in {shared}, separated by spaces. / take whatever is shared out of {txt}; the other words stay, with a space between them / {txt} should have only the words which are no shared ones / Remove every word contained in {shared} from {txt} and join the remaining words with spaces.
    {txt} = " ".join(w for w in {txt}.split() if w not in {shared})
    # print the shared words joined by {sep}, and on the next line what is left of {txt} / Print the items of {shared} with {sep} between them, then print {txt} on a new line. / show two lines: all shared words with {sep} in between, and {txt} / below the words both have, separated by {sep}, i want to see the new {txt} / Output the shared words, joined by {sep}, and on a second line the string {txt}.
    print({sep}.join({shared}))
    print({txt})
in_alphabetical_order
    # write a function {f}({lst}) that tells whether the words in {lst} are in alphabetical order; capital or small letters make no difference / Write a function {f}({lst}) that returns True if the strings in the list {lst} are sorted alphabetically without regard to case, and False otherwise. / i'd like {f}({lst}) to return True for words that go from a to z, otherwise False, where "B" and "b" are the same / Define {f} with a parameter {lst}. Convert all its strings to lower case and return whether they are in ascending order.
    def {f}({lst}):
        lowered = [w.lower() for w in {lst}]
        return lowered == sorted(lowered)
    # {ws} = {ws_} / Create a list named {ws} with the strings {ws_.and_items}. / let {ws} be {ws_} / a list {ws}, please: {ws_} / Assign the list {ws_} to {ws}.
    {ws} = {ws_}
    # are they in order? print what {f} says / Call {f} with {ws} and print the result. / show the result of the function for {ws} / print True if {ws} is in alphabetical order and False if not, using {f} / Check with {f} whether {ws} is in alphabetical order, and print the answer.
    print({f}({ws}))
    # put them in this order, from a to z regardless of case, and ask the function again / Sort {ws} in place, ignoring case, and print the result of {f} for it once more. / now sort {ws} so that capitals don't matter, then print what {f} returns for it / sort the list without regard to case; after that, print whether {f} is content / Put the items of {ws} in alphabetical order without regard to case, then call {f} with the list again and print what it returns.
    {ws}.sort(key=str.lower)
    print({f}({ws}))
    # print the first and the last of them, with {sep} between / Print the first and the last item of {ws}, separated by {sep}. / which word comes first and which last? print both with {sep} in the middle / show item 0 and the final item of {ws} with {sep} between the two / Output the first word of the list, then {sep}, then the last word.
    print({ws}[0], {ws}[-1], sep={sep})
"""
MORE_WORDS: dict[str, Any] = {
    "closing": choice(".", "!", "?"),
    "marked": derived(lambda s: s.low_.capitalize() + s.closing),
    "other_low": derived(
        lambda s: " ".join([*s.low2_.split()[:2], *reversed(s.low_.split()[1:3]), s.low2_.split()[-1]])
    ),
}

stories(d, WORDS, SLOTS | MORE_WORDS)

FIELDS = r"""
verse_with_line_numbers(phrases_)
    # the {verse} is {verse_} / Create a string named {verse} with the value {verse_}. / {verse} = {verse_} / here is a verse, all in one line: {verse_}. please keep it / Store the text {verse_} in {verse}.
    {verse} = {verse_}
    # cut it at every {cut} and remove the spaces around each part; the parts are a list {ws} / Split {verse} at {cut}, strip each part and store the list of parts in {ws}. / {ws}: what stands between the {cut} signs of the verse, with no spaces at the ends / the lines of the verse are separated by {cut}. get them as a list {ws}, free of spaces at both ends / Create a list {ws} of the parts of {verse} that are separated by {cut}, without spaces at the beginning or at the end of a part.
    {ws} = [x.strip() for x in {verse}.split({cut})]
    # the longest of these lines, or the first such line if there are several, is wanted next / Determine the longest string in {ws} and assign it to {longest}; the first one counts if several are equally long. / which line is the longest? store it as {longest}, on a tie the earlier one / let {longest} be the line with the most characters, the first of them on a tie / Find the longest of the lines (the first one in the case of a tie) and assign it to {longest}.
    {longest} = max({ws}, key=len)
    # print every line with its number, a dot and a space before it, starting at {nr} / Print the items of {ws} one per line, each preceded by its number, a dot and a space; the numbers begin at {nr}. / show them below each other, numbered from {nr} on: the number, ". " and the line / number the lines ({nr} for the first) and print each like "number. line" / Print each line of {ws} in the form "number. line" on a separate line, counting from {nr}.
    for i, x in enumerate({ws}, {nr}):
        print(f"{i}. {x}")
    # then the longest one in capitals / Print {longest} in upper case. / show {longest} too, but in capital letters / under that, print the longest line once more with all letters big / Convert {longest} to capital letters and print it.
    print({longest}.upper())
person_fields(who, years, city)
    # split {person_} at {glue} into {name_}, {age} and {town} / Split the string {person_} at {glue} and assign the three parts to {name_}, {age} and {town}. / {person_} has three fields with {glue} between them: name, age, town. get them / the fields of {person_}, which {glue} separates, are the {name_}, the {age} and the {town}; store all three / Create the variables {name_}, {age} and {town} from the three fields of {person_}, which are separated by {glue}.
    {name_}, {age}, {town} = {person_}.split({glue})
    # turn the age into a number and add {k}, as {k.word} years have passed / Convert {age} to an integer and increase it by {k}. / {k.word} years later: make an int of the age and raise it by {k} / the age is still a string; from now on it should be an integer that is {k} larger / Change {age} into an integer that is greater by {k} than the number it holds as a string.
    {age} = int({age}) + {k}
    # put together a new record: the town, {sg}, the name, {sg} and the age / Build a string {record} from {town}, {name_} and {age} in this order, with {sg} after the first and after the second. / the record has the town first, then the name, the age at its end, and {sg} between any two of them / join town, name and age to one string, the {record}, in which {sg} separates the parts / Create a {record} that consists of the town, the name and the age, in this order, separated by {sg}.
    {record} = f"{{town}}{sg}{{name_}}{sg}{{age}}"
    # print it, and the number of its characters in the line below / Print {record} and, on the next line, its length. / show the record; under it show how long it is / two lines: the record itself and how many characters it has / Display {record} and, on a second line, the number of characters in it.
    print({record})
    print(len({record}))
options_in_one_line(options_, s2_)
    # {txt} = {options_text} / Create a string {txt} with the value {options_text}. / the settings are {options_text}; call the string {txt} / Let {txt} be {options_text}. / keep {options_text} as {txt}
    {txt} = {options_text}
    # make a dictionary {table} of it: {cut} stands between the pairs, and {eq} between key and value / Split {txt} at {cut}, split each part at {eq} and build a dictionary named {table} from the resulting keys and values. / in {txt}, {eq} separates a key from its value, while {cut} separates one pair from the next. turn it into a dict {table} / parse the text into the dictionary {table}; pairs are divided by {cut}, the two sides of a pair by {eq} / Create a dictionary {table} from {txt}, whose pairs are separated by {cut} and whose keys are separated from their values by {eq}.
    {table} = dict(x.split({eq}) for x in {txt}.split({cut}))
    # if {maybe_key} is a key, change its value to {w_}; otherwise add {s1_} with the value {w2_} / When the dictionary contains the key {maybe_key}, set its value to {w_}; if not, insert the key {s1_} with the value {w2_}. / {maybe_key} should get {w_}, but only if it is there. in case it's not, {s1_} comes in with {w2_} / look for {maybe_key} in {table}: found means it becomes {w_}, not found means that {s1_} is set to {w2_} / If there is a key {maybe_key} in {table}, assign {w_} to it, otherwise assign {w2_} to the key {s1_}.
    if {maybe_key} in {table}:
        {table}[{maybe_key}] = {w_}
    else:
        {table}[{s1_}] = {w2_}
    # write it as a text again, with {eq} and {cut} as before, and store this in {txt} / Assign to {txt} a string of all pairs of {table}: key, {eq}, value, and {cut} between the pairs. / and back: {txt} is the new dictionary in the old notation ({eq} inside a pair, {cut} between pairs) / put the pairs of {table} together to a string, as they were in the beginning with {eq} and {cut}; this is {txt} now / Convert {table} back into a string with {eq} between key and value and {cut} between the pairs, and store it in {txt}.
    {txt} = {cut}.join(x + {eq} + y for x, y in {table}.items())
    # print it / Print {txt}. / show the text / what does it look like now? / Display the string {txt}.
    print({txt})
sum_written_out
    # {txt} is {numbers_text} / Create a string {txt} with the value {numbers_text}. / {txt} = {numbers_text} / the numbers come as a text, {numbers_text}, which i call {txt} / Assign the string {numbers_text} to {txt}.
    {txt} = {numbers_text}
    # get the numbers from it as a list of ints / Split {txt} at the commas, convert every part to an integer and store the list in {numbers}. / {numbers}: the ints that stand between the commas of {txt} / turn what the commas separate into integers, in a list {numbers} / Create a list {numbers} of integers from the parts of {txt} that are separated by commas.
    {numbers} = [int(x) for x in {txt}.split(",")]
    # and their total, but without numbers above {high} / Compute the sum of all items of {numbers} that are at most {high} and store it in a variable named {total}. / for the total leave out whatever is greater than {high} / the {total} is what the numbers up to and including {high} make together / Add up the numbers that do not exceed {high} and store the result in a variable named {total}.
    {total} = sum(x for x in {numbers} if x <= {high})
    # write out this sum as a string {res}: those same numbers with " + " between them, then " = " and the total / Create a string {res} that consists of the items of {numbers} not above {high}, joined by " + ", followed by " = " and {total}. / {res} looks like an exercise at school: the numbers that were added with " + " between two of them, then " = ", then the total / Join the numbers that were added by " + ", append " = " and the value of {total}, and assign the string to {res}.
    {res} = " + ".join(str(x) for x in {numbers} if x <= {high}) + " = " + str({total})
    # print it, unless the total is 0: then print {no} / Print {res} if {total} is not 0, and {no} otherwise. / if the total is zero show {no}, if not show {res} / show that line, or {no} for a total of 0 / If {total} is 0, print {no}; in every other case print {res}.
    print({res} if {total} != 0 else {no})
header_and_row(columns_, cells_)
    # the {header} is {header_} and the {row} below it is {row_} / Create two strings, {header} with the value {header_} and {row} with the value {row_}. / {header} = {header_}, {row} = {row_} / a file has the header {header_} and then the row {row_}; keep both / Store {row_} in {row} and {header_} in {header}.
    {header} = {header_}
    {row} = {row_}
    # split both at {cut} and make a dictionary {table} of them, the header's fields being the keys / Create a dictionary {table} whose keys are the fields of {header} and whose values are the fields of {row}; {cut} separates the fields. / combine the two in a dict {table}: each field of the header (separated by {cut}) gets the field of the row at the same place / with {cut} as the separator, map every column of the header to its value in the row, as {table} / Split {header} and {row} at {cut} and store in a dictionary {table} each field of the header with the field of the row at the same position.
    {table} = dict(zip({header}.split({cut}), {row}.split({cut})))
    # if the value for {column} consists of digits only, make it an int and add {k}; if not, write it in capitals / When the value of {column} in {table} has only digits, replace it by the integer plus {k}, otherwise by its upper-case version. / look at {column}: a number there becomes an integer that is {k} greater, any other text gets capital letters / {column} needs a change: all digits means convert it to int and raise it by {k}, and otherwise it's turned to upper case / Check the value of {column} in {table}: if it has digits only, convert it to an integer and add {k}, otherwise convert it to capitals.
    if {table}[{column}].isdigit():
        {table}[{column}] = int({table}[{column}]) + {k}
    else:
        {table}[{column}] = {table}[{column}].upper()
    # print each key with {sep} and its value, one per line / Print the pairs of {table} on separate lines, with {sep} between key and value. / show the dictionary line by line: key, {sep}, value / for every pair, print the key and the value with {sep} in the middle / Go through {table} and print every key followed by {sep} and the value, each pair on its own line.
    for x, y in {table}.items():
        print(x, y, sep={sep})
way_back_up(places_)
    # the {trail} is {trail_} / {trail} = {trail_} / Create a variable named {trail} with the string {trail_}. / we came by the trail {trail_}; store this / Assign {trail_} to {trail}.
    {trail} = {trail_}
    # which {places} does it have? they are separated by {arrow}; make a list / Split {trail} at {arrow} and store the list in {places}. / the places of the trail are divided by {arrow}; store them as a list / get a list {places} by splitting the trail wherever {arrow} stands / Create a list {places} of the parts of {trail} between the separators {arrow}.
    {places} = {trail}.split({arrow})
    # where are we? the last one is {here} / Assign the last item of {places} to {here}. / take the final one of the places as {here} / {here} = the one at the end of the list / Store the last of the places in a variable named {here}.
    {here} = {places}[-1]
    # go back {k.word} places, if there are more than that, otherwise to the first one, and write this shorter trail with {sep} between its places, as {res} / Create {res}: the items of {places} without the last {k}, but at least the first item, joined by {sep}. / {res} is a string of all places but the last {k}, {sep} between two of them; if no place would be left, it is the first place only / Remove the last {k} items from {places} (or all except the first one, if there are not enough), join the remaining ones with {sep} and assign the string to {res}.
    {res} = {sep}.join({places}[:-{k}] or {places}[:1])
    # print where we are and, after {sep2}, the string {res} / Print {here} and {res}, separated by {sep2}. / show {here}, then {sep2}, then {res} / {here} first and {res} second, {sep2} between them, on the screen: print that / Display the value of {here}, followed by {sep2} and the value of {res}.
    print({here}, {res}, sep={sep2})
gaps_filled
    # the {row} is {gaps_} / Create a string {row} with the value {gaps_}. / {row} = {gaps_} / one row of the table reads {gaps_}, keep it like this / Assign {gaps_} to a variable named {row}.
    {row} = {gaps_}
    # split it at the commas into {fields} and count those that are empty / Split {row} at each comma, store the list in {fields}, and store the number of empty strings in it as {empty}. / get the fields of the row (a comma separates them) and, as {empty}, how many of the fields are empty strings / {fields} are the parts between the commas; {empty} is how often nothing at all stands there / Create a list {fields} by splitting {row} at the commas, and a variable {empty} with the number of fields that are empty strings.
    {fields} = {row}.split(",")
    {empty} = {fields}.count("")
    # put {w_} into every empty one, and strip the spaces of the others / Replace each empty string in {fields} by {w_} and remove surrounding spaces from all other items. / the empty fields become {w_}; all others lose the spaces around them / where a field has nothing it should say {w_} now, and a field with something in it is stripped / Assign {w_} to all items of {fields} that are empty and strip the other ones.
    {fields} = [x.strip() if x else {w_} for x in {fields}]
    # print them joined by {sep}; if {k} or more were empty, print {no} in a second line / Print {fields} as one string with {sep} between the items. If {empty} is at least {k}, also print {no} on a new line. / show the fields with {sep} between them, and below that {no}, but only if there were {k} empty ones or more / was it at least {k} empty ones? then a second line says {no}. the first line in any case has the fields, {sep} between them; print this / Print the items of {fields} separated by {sep}, and below them {no} if the number of empty fields is {k} or more.
    print({sep}.join({fields}))
    if {empty} >= {k}:
        print({no})
next_version
    # the {version} is {version_} / {version} = {version_} / Create a string {version} with the value {version_}. / our program has version {version_}; store that as a string / Let {version} be the string {version_}.
    {version} = {version_}
    # split it at the dots into a list of ints, {numbers} / Create a list {numbers} of the integers that stand between the dots of {version}. / the numbers of the version, as ints in a list / make integers of the parts that the dots separate, and call the list {numbers} / Split {version} at the dots, convert the parts to integers and store them in a list named {numbers}.
    {numbers} = [int(x) for x in {version}.split(".")]
    # raise the second number by {k}; everything after it starts again at 0 / Increase the second item of {numbers} by {k} and set the third to 0. / in the middle {k} more, at the end a zero / add {k} to the one in the middle, then make the last one 0 / next comes a release where the middle number grows by {k} and the third is 0 / Add {k} to the item at index 1 of {numbers} and assign 0 to the item at index 2.
    {numbers}[1] += {k}
    {numbers}[2] = 0
    # join them with dots again as the version / Convert the numbers to strings, join them with dots and assign the result to {version}. / the {version} is made of these numbers now, a dot between any two / write the new numbers back into {version} with dots between them / Create a string from {numbers} with a dot between the items and store it in {version} again.
    {version} = ".".join(str(x) for x in {numbers})
    # print it directly after {pre} / Print {pre} followed immediately by {version}. / show {pre} and {version} as one string, no space added / put {pre} before the version and print it / Display one string that consists of {pre} and {version}.
    print({pre} + {version})
length_of_a_visit(t1, dt)
    # write a function {f}({p}) that turns a time such as "9:05" into minutes since midnight / Write a function {f}({p}) that takes a time as a string "hours:minutes" and returns the number of minutes since midnight. / i need {f}({p}). the string {p} has hours and minutes with a colon between; give back all of it in minutes / Define a function {f} with a parameter {p}, which is a clock time with a colon in it. It returns sixty times the hours plus the minutes.
    def {f}({p}):
        hours, minutes = {p}.split(":")
        return int(hours) * 60 + int(minutes)
    # a {visit} went on during {span_}. store the length in minutes, with the function / The string {span_} holds the beginning and the end of a visit; compute its {length} in minutes by means of {f}. / from when to when? {span_}. split this at the hyphen and subtract the first time from the second, in minutes by {f}: that's the {length} / {length}: minutes between the two times in {span_}, which {f} can convert / Split {span_} at the hyphen into two times, convert both with {f}, and store the second minus the first in a variable named {length}.
    start, stop = {span_}.split("-")
    {length} = {f}(stop) - {f}(start)
    # print it as hours and minutes, like "2 h 5 min" / Print {length} in the form "2 h 5 min", with the full hours first and the remaining minutes after them. / show the length in hours and minutes, such as "2 h 5 min" / how long is that in hours and minutes? print the length in the style of "2 h 5 min" / Convert {length} to full hours and remaining minutes and print these like "2 h 5 min".
    print(f"{{length} // 60} h {{length} % 60} min")
after_the_last_sign(phrases_)
    # write a function {f}({p}, {q}) that returns what stands in {p} after the last {q}, without spaces around it; if {p} has no {q}, an empty string / Write a function {f}({p}, {q}) that returns the part of the string {p} behind the last occurrence of {q}, stripped, or an empty string if {q} does not occur in {p}. / the last field of a line is what i want from {f}. it takes the line {p} and the separator {q} and returns the text after the last {q}, stripped; no {q} in it means "" / Define {f} with a text {p} and a separator {q}. If {p} contains {q}, return everything that follows its last occurrence, with spaces removed at both ends; otherwise return "".
    def {f}({p}, {q}):
        if {q} not in {p}:
            return ""
        return {p}.split({q})[-1].strip()
    # call it with the separator {cut} for {verse_} and store the result in {res} / Let {res} be what {f} returns for {verse_} and {cut}. / {res}: the last field of {verse_}, where {cut} separates, by the function / for the line {verse_} and {cut} between its fields, keep what comes out as {res} / Call {f} with the text {verse_} and the separator {cut} and assign the returned string to {res}.
    {res} = {f}({verse_}, {cut})
    # the same for {low_}, as {res2} / Call {f} with {low_} and the same separator, and store the value in {res2}. / do it again with {low_} in place of the line and name it {res2} / {res2} is that for {low_}, still with {cut} / Compute what {f} returns for the text {low_} and {cut} and store it in a variable named {res2}.
    {res2} = {f}({low_}, {cut})
    # print {res}, and below it {res2}, or {no} if it is empty / Print {res}. On the next line, print {res2} if it is not empty, otherwise {no}. / two lines, the first with {res}, the second with {res2}; in place of an empty string show {no} / show both below each other, {no} standing for an empty {res2} / Display {res} and, below it, {res2}, where {no} is shown in place of an empty string.
    print({res})
    print({res2} or {no})
tags_in_a_post
    # someone posted {post_}; store it in {txt} / Create a string {txt} with the value {post_}. / {txt} = {post_} / the post says {post_}, keep that as {txt} / Assign the post {post_} to {txt}.
    {txt} = {post_}
    # collect the {tags} of the post: all words that start with "#", but without this sign / Create a list {tags} with every word of {txt} that begins with "#", leaving out the "#" itself. / which {tags} are in it? a tag is a word with "#" in front; put them into a list without the "#" / make a list of the tags, that is of the words with a "#" at the start, which is dropped / Find all words of {txt} that start with "#" and store them in a list named {tags}, without the "#".
    {tags} = [w[1:] for w in {txt}.split() if w.startswith("#")]
    # the plain text is the rest: its words with spaces between / Join all words of {txt} that do not start with "#" by spaces and store the string in {plain}. / now {plain}, which has only the words that are no tags, separated by a space / take the tags out of {txt}; what remains is the plain version / Create a string {plain} from the words of the post that are not tags, separated by single spaces.
    {plain} = " ".join(w for w in {txt}.split() if not w.startswith("#"))
    # print the plain text and then the tags with {sep} between, on a line of their own, or {no} if there are none / Print {plain}; on the next line, print the items of {tags} joined by {sep}, or {no} if the list is empty. / show {plain}, and below that all tags separated by {sep}. no tags? then {no} / first {plain}, next line the tags ({sep} in between), where {no} stands for an empty list / Display {plain} and, on a second line, the tags separated by {sep}; if there are no tags, display {no} there.
    print({plain})
    print({sep}.join({tags}) or {no})
surname_comes_first
    # {guests} = {guests_} / Create a string named {guests} with the value {guests_}. / the {guests} are {guests_}, all in one string / we have these guests: {guests_}. store the string / Let {guests} be the string {guests_}.
    {guests} = {guests_}
    # make a list {ws}: "; " separates the guests, and a comma the surname from the first name. i want the first name, a space, the surname / Create a list {ws} with the name of each guest in the form "first last"; in {guests} the persons are separated by "; " and written as "last, first". / turn each "last, first" of {guests} (between two of them there is "; ") into "first last" and collect these in {ws} / Split {guests} at "; ", split each part at ", " into a surname and a first name, and append to a new list {ws} the first name and the surname with a space between them.
    {ws} = []
    for x in {guests}.split("; "):
        surname, given = x.split(", ")
        {ws}.append(given + " " + surname)
    # add {who} to the list, if nobody in it has this first name / Append {who} to {ws} unless one of the names begins with {who} and a space. / {who} comes too: put the name at the end of {ws}, but only if there is no guest called {who} yet / is there someone whose first name is {who}? if not, append {who} / Check whether any name in {ws} starts with {who} and a space, and append {who} to the list if none does.
    if not any(x.startswith({who} + " ") for x in {ws}):
        {ws}.append({who})
    # print all of them with {sep} between, and their number on the next line / Print the items of {ws} joined by {sep}; below, print how many there are. / show the names, {sep} separating them, and then in a new line how many / one line with everybody ({sep} between two names), another line with the count / Output all names in one line, separated by {sep}, and the length of {ws} in the next line.
    print({sep}.join({ws}))
    print(len({ws}))
"""


MORE_FIELDS: dict[str, Any] = {
    "cut": choice(*"/;|&+"),
    "glue": choice(";", "|", ",", "/", " - ", "::", "#"),
    "eq": choice("=", ":", "->", "~"),
    "phrases_": sampled(
        "list[str]", lambda r: [" ".join(several(r, small, 2, 4)) for _ in range(r.randint(3, 4))]
    ),
    "verse_": derived(lambda s: f" {s.cut} ".join(s.phrases_)),
    "nr": choice(1, 1, 1, 0, 2, 5, 10),
    "person_": derived(lambda s: s.glue.join((s.who, str(s.years), s.city))),
    "sg": fragment(
        ("-", "a hyphen"),
        ("_", "an underscore"),
        (":", "a colon"),
        ("/", "a slash"),
        ("+", "a plus sign"),
        ("#", "a hash sign"),
        (", ", "a comma and a space"),
        ("=", "an equals sign"),
        ("~", "a tilde"),
    ),
    "options_": sampled("dict[str,str]", lambda r: {k: mixed(r) for k in several(r, small, 3, 5)}),
    "options_text": derived(lambda s: s.cut.join(f"{k}{s.eq}{v}" for k, v in s.options_.items())),
    "maybe_key": derived(
        lambda s: (
            list(s.options_)[len(s.options_text) % len(s.options_)] if len(s.options_text) % 3 else s.s2_
        )
    ),
    "numbers_text": sampled(
        "str", lambda r: ", ".join(str(r.randint(2, 90)) for _ in range(r.randint(4, 7)))
    ),
    "high": integer(30, 80),
    "columns_": sampled("list[str]", lambda r: several(r, small, 3, 4)),
    "cells_": sampled(
        "list[str]", lambda r: [r.choice((mixed(r), str(r.randint(1, 900)))) for _ in range(4)]
    ),
    "header_": derived(lambda s: s.cut.join(s.columns_)),
    "row_": derived(lambda s: s.cut.join(s.cells_[: len(s.columns_)])),
    "column": derived(lambda s: s.columns_[len(s.row_) % len(s.columns_)]),
    "arrow": choice(" > ", " / ", "->", " >> ", ".", "::"),
    "places_": sampled("list[str]", lambda r: several(r, mixed, 2, 6)),
    "trail_": derived(lambda s: s.arrow.join(s.places_)),
    "gaps_": sampled(
        "str",
        lambda r: (
            ",".join(r.choice((mixed(r), mixed(r), " " + mixed(r), "")) for _ in range(r.randint(5, 8)))
            + r.choice((",", "", ",,"))
        ),
    ),
    "version_": sampled("str", lambda r: f"{r.randint(0, 9)}.{r.randint(0, 30)}.{r.randint(1, 40)}"),
    "t1": integer(360, 1000),
    "dt": integer(20, 420),
    "span_": derived(lambda s: "-".join(f"{t // 60}:{t % 60:02}" for t in (s.t1, s.t1 + s.dt))),
    "post_": sampled("str", lambda r: " ".join(r.choice(("", "", "#")) + w for w in several(r, mixed, 4, 8))),
    "guests_": sampled(
        "str",
        lambda r: "; ".join(
            f"{longer(r).capitalize()}, {p}" for p in r.sample(CATEGORIES["person"], r.randint(3, 5))
        ),
    ),
}

stories(d, FIELDS, SLOTS | MORE_FIELDS)

SHAPES = r"""
headline_in_signs
    # the {headline} is {low_} / Create a variable {headline} with the value {low_}. / {headline} = {low_} / we need a headline that says {low_} / Store the string {low_} in {headline}.
    {headline} = {low_}
    # capitalize each word of it and put a space at both ends / Change {headline} so that every word begins with a capital and one space stands before and after the whole text. / the headline gets a capital for each word and one space more on either side / every word of the headline should start with a big letter; moreover, add a space in front and another one at the end / Convert {headline} to title case and add one space at its beginning and one at its end.
    {headline} = " " + {headline}.title() + " "
    # centre it in a line of {wide} characters, filled up with {sign_}, and call this line {res} / Create {res} by centering {headline} in a width of {wide} with {sign_} as the fill character. / {res}: the headline in the middle of {wide} characters, with {sign_} on both sides / fill both sides of the headline evenly with {sign_} until it has {wide} characters; the name of the result is {res} / Center {headline} in a string of {wide} characters, padded with {sign_}, and store it in a variable named {res}.
    {res} = {headline}.center({wide}, {sign_})
    # the rule is {sign2_} as often as {res} has characters / Create a string {rule} that repeats {sign2_} as many times as {res} has characters. / for the rule repeat {sign2_} over the whole length of {res} / {rule}: only {sign2_}, exactly as long as {res} / Build the {rule} by repeating {sign2_} until it is as long as {res}.
    {rule} = {sign2_} * len({res})
    # print the rule, under it {res}, and the rule once more at the bottom / Print {rule}, {res} and again {rule}, each on its own line. / show {res} with the rule above and below / three lines, please: rule, {res}, rule / Output the rule, the line {res} and the rule again, one below the other.
    print({rule})
    print({res})
    print({rule})
rows_of_a_price_list
    # write a function {f}(label, price) that returns a row: the label filled up on the right with {sign_} to {wide} characters, then the price with 2 decimals, right-aligned in {wide2} characters / Write a function {f}(label, price) that returns the label, left-aligned in {wide} characters with the fill character {sign_}, followed by the price with two decimals, right-aligned in {wide2} characters. / i need {f}(label, price) for a price list. on the left is the label, padded with {sign_} to a width of {wide}, directly after it the price with 2 decimals, padded with spaces on its left to {wide2} characters / Define {f} with the parameters label and price. Pad the label with {sign_} behind it up to a length of {wide}, format the price to two decimal places in a field of {wide2} characters (aligned to the right) and return both as one string.
    def {f}(label, price):
        return label.ljust({wide}, {sign_}) + f"{price:.2f}".rjust({wide2})
    # {price} is what {ware} costs; get the row for it as {res} / Call {f} with the label {ware} and the price {price} and store the row in {res}. / {res}: the row of {ware} at {price} / for a price of {price} and the label {ware}, keep what the function returns in {res} / Compute the row for {ware}, which costs {price}, with the function and store it in a variable named {res}.
    {res} = {f}({ware}, {price})
    # a {ware2} is {price2}: the same, as {res2} / Do the same for the label {ware2} and the price {price2}; the variable is {res2}. / {res2} is the row that belongs to {price2} and {ware2} / the next row, {res2}, has {ware2} on the left and {price2} on the right / Call {f} with {ware2} and {price2} and assign the returned row to {res2}.
    {res2} = {f}({ware2}, {price2})
    # print both rows, then a row that says {s1_} with the sum of the two prices / Print {res} and {res2} on separate lines, followed by the row for the label {s1_} and the sum of {price} and {price2}. / show the first row, the second row and one more: {s1_} with what {price} and {price2} make together / below both of the rows print a third one by {f}, with {s1_} as the label and both prices added up / Print the two rows and below them a third row with the label {s1_}, in which the price is {price} plus {price2}.
    print({res})
    print({res2})
    print({f}({s1_}, {price} + {price2}))
box_around_lines
    # {ws} = {ws_} / Create a list of strings named {ws} with the items {ws_.and_items}. / the lines {ws_} go into a list {ws} / let {ws} be {ws_} / Assign {ws_} to the variable {ws}.
    {ws} = {ws_}
    # how long is the longest one? store that as the {widest} / Compute the length of the longest string in {ws} and store it in a variable named {widest}. / the {widest} is the greatest number of characters in a line / get the widest: the maximum of the lengths of all lines / Determine how many characters the longest item of {ws} has and assign this number to {widest}.
    {widest} = max(len(x) for x in {ws})
    # a rule for above and below: {sign_}, then {sign2_} for each character of the widest line and {k} more, then {sign_} / Create {rule}, which begins and ends with {sign_} and has {widest} + {k} times {sign2_} in between. / the rule starts with {sign_} and stops with {sign_}; between these, repeat {sign2_} {k} times more than {widest} says / {rule} = {sign_}, a row of {sign2_} that is {k} longer than {widest}, {sign_} / Build a string {rule} from {sign_}, then {sign2_} repeated {widest} + {k} times, then {sign_} again.
    {rule} = {sign_} + {sign2_} * ({widest} + {k}) + {sign_}
    # print the rule, then each line filled up with spaces to the width of the widest plus {k} and put between two {sign_}, then the rule again / Print {rule}; for every item of {ws}, print {sign_}, the item left-aligned in {widest} + {k} characters, and {sign_}; finally print {rule} once more. / show a box: the rule first, then all lines, padded on the right to {widest} plus {k} characters with {sign_} at both sides, and at the bottom the rule / between two rules, print every line of {ws} with {sign_} in front and {sign_} behind, after filling it with spaces until it has {k} characters more than the widest one / Print the rule, then every line of {ws}, padded with spaces on the right to {widest} + {k} characters and enclosed in {sign_}, and the rule again at the end.
    print({rule})
    for x in {ws}:
        print({sign_} + x.ljust({widest} + {k}) + {sign_})
    print({rule})
pictures_numbered
    # {f}({p}, {n}, ending) should build a file name: {p}, {glue_}, the number {n} with zeros in front so that it has at least {k2} digits, a dot and the ending / Write a function {f}({p}, {n}, ending) that returns the string {p}, then {glue_}, then {n} filled with leading zeros to {k2} digits, then a dot and the ending. / define {f} for a stem {p}, a number {n} and an ending. the name it returns has {glue_} between stem and number and a dot before the ending; the number is padded with zeros to {k2} digits / Write a function named {f} with the parameters {p}, {n} and ending, which puts together a file name: the stem {p}, {glue_}, the number {n} as {k2} digits (zeros first if necessary), ".", and the ending.
    def {f}({p}, {n}, ending):
        return {p} + {glue_} + str({n}).zfill({k2}) + "." + ending
    # get the name for number {plus} with the ending {ext_} and the stem {s1_}, as {res} / Call {f} for the stem {s1_}, the ending {ext_} and the number {plus} and store the name in {res}. / what is picture number {plus} of {s1_} called if the ending is {ext_}? keep it in {res} / {res} is the {ext_} file of {s1_} with the number {plus} / Compute the file name for {s1_} with the number {plus} and the ending {ext_} and store it in a variable named {res}.
    {res} = {f}({s1_}, {plus}, {ext_})
    # make a list {ws} of the names for the numbers {few_} with the ending {ext2_} and the stem {s2_} / Create a list named {ws} with the results of {f} for each number in {few_}, the stem {s2_} and the ending {ext2_}. / now {ext2_} files of {s2_}: one name for every number of {few_}, in the list {ws} / let {ws} have a file name for each of {few_}; {s2_} is the stem and {ext2_} the ending of all / Store in a list {ws} what {f} returns for the stem {s2_}, the ending {ext2_} and each of the numbers {few_}.
    {ws} = [{f}({s2_}, x, {ext2_}) for x in {few_}]
    # print {res}, and below it those names of the list that are longer than {res}; if there are none, {no} / Print {res}. On the next line print the list of all items of {ws} with more characters than {res}, or {no} if there are none. / show first {res}, second a list of the longer names in {ws} or, when no name is longer, {no} / two lines: {res}, then whatever in {ws} has a greater length, as a list ({no} in case of none) / Print {res} and, below it, a list of the names in {ws} that are longer than {res}; print {no} in its place if this list is empty.
    print({res})
    print([x for x in {ws} if len(x) > len({res})] or {no})
cut_in_the_middle
    # write a function {f}({p}, {n}): a text {p} of at most {n} characters is returned as it is. from a longer one it keeps {k} characters at the start and {k4} at the end, with {dots} in between / Write a function {f}({p}, {n}) that returns {p} unchanged if its length does not exceed {n}, and otherwise its first {k} characters, {dots} and its last {k4} characters, joined. / i want {f}({p}, {n}) to shorten long texts. more than {n} characters: return only {k} of them from the beginning, then {dots}, then {k4} from the end. all others stay unchanged / Define {f} with a string {p} and a limit {n}. For a string longer than the limit, return {k} characters from its front and {k4} from its back with {dots} between them; for any other string, return the string itself.
    def {f}({p}, {n}):
        if len({p}) <= {n}:
            return {p}
        return {p}[:{k}] + {dots} + {p}[-{k4}:]
    # with a limit of {lim_}, what does it make of {ph_}? call that {res} / Call {f} for {ph_} with the limit {lim_} and store the result in {res}. / {res}: the text {ph_}, shortened if it has more than {lim_} characters / let {res} be what {f} gives for {lim_} as the limit and the text {ph_} / Apply the function to the text {ph_} with {lim_} as the limit and assign what it returns to {res}.
    {res} = {f}({ph_}, {lim_})
    # do it for every item of {ws_} as well, with {lim2_} as the limit, in a list {ws} / Create a list {ws} by calling {f} for each string in {ws_} with a limit of {lim2_}. / {ws} = the same for all of {ws_}, but for them the limit is {lim2_} / shorten {ws_} one by one where they exceed {lim2_} characters, and collect what comes back in {ws} / Store in a list {ws} what {f} returns for every item of {ws_} when the limit is {lim2_}.
    {ws} = [{f}(x, {lim2_}) for x in {ws_}]
    # print {res} and how many items of {ws} contain {dots} / Print {res}, followed by the number of strings in {ws} in which {dots} occurs. / show {res} and, after it, in how many of {ws} there is {dots} / output the short text together with the count of those items in the list that have {dots} in them / Count the items of {ws} that contain {dots} and print {res} and this number.
    print({res}, sum({dots} in x for x in {ws}))
endings_changed
    # the files are {files_}; the list is called {ws} / Create a list named {ws} that contains the file names {files_.and_items}. / {ws} = {files_} / put these file names into {ws}: {files_} / Let {ws} be the list {files_}.
    {ws} = {files_}
    # every file with {old_ext} at its end gets {new_ext} there instead, all others keep their name / In {ws}, replace the ending {old_ext} by {new_ext}; leave names with other endings unchanged. / {old_ext} files are {new_ext} files from now on, so change these names in the list and leave the rest as it is / rename: {old_ext} at the end becomes {new_ext}. files that end in something else stay / Change every name in {ws} that ends with {old_ext} so that it ends with {new_ext}; all other names remain the same.
    {ws} = [x.removesuffix({old_ext}) + {new_ext} if x.endswith({old_ext}) else x for x in {ws}]
    # how many have the new ending now? store the number in {nv} / Count the names in {ws} that end with {new_ext} and store the count in {nv}. / {nv} is the number of files with {new_ext} at the end / let {nv} be how many of the names end in {new_ext} / Compute the number of names in {ws} that have the ending {new_ext} and store it in a variable named {nv}.
    {nv} = sum(x.endswith({new_ext}) for x in {ws})
    # remove them from the list if they are fewer than {k}; otherwise sort the list / If {nv} is less than {k}, delete all names with the ending {new_ext} from {ws}; if not, sort {ws} alphabetically. / fewer than {k} of those? then they go, all of them. {k} or more? then just put {ws} in alphabetical order / sort {ws} when {nv} is at least {k}, and in the other case keep only names that don't end with {new_ext} / Remove every name that ends with {new_ext} from {ws} if {nv} is below {k}, otherwise arrange the list in alphabetical order.
    if {nv} < {k}:
        {ws} = [x for x in {ws} if not x.endswith({new_ext})]
    else:
        {ws}.sort()
    # print what is in the list, one name per line / Print the items of {ws} on separate lines. / show all file names below each other / a line for every name that is in {ws} now: print them / Print each name of the list on a line of its own.
    for x in {ws}:
        print(x)
files_by_ending(ext_)
    # {ws} = {files_} / Create a list {ws} with the value {files_}. / in a folder there are {files_}, name the list {ws} / let {ws} be the list {files_} / Store the file names {files_} as a list in {ws}.
    {ws} = {files_}
    # group them in a dictionary {table}: what comes after the last dot, in small letters, is the key, and the list of the stems with this ending is the value / Create a dictionary {table} that maps each ending (the lower-case part after the last dot) to the list of the names without dot and ending. / for each ending, in lower case, {table} should have a list of the stems that have it; ending and stem are what the last dot of a name separates / split every name at its last dot and collect the left parts in lists in a dict {table}, where the right part in lower case is the key / Build a dictionary {table} with the endings of the files in lower case as keys. The value of a key is the list of stems, that is of everything before the last dot, with this ending.
    {table} = {}
    for x in {ws}:
        stem, ending = x.rsplit(".", 1)
        {table}.setdefault(ending.lower(), []).append(stem)
    # print a line for each ending in alphabetical order: the ending, {sep}, and its stems with spaces between / For every key of {table} in sorted order, print the key, {sep} and the items of its list, separated by spaces. / show the endings from a to z, each on a line with {sep} and then the stems, a space between two of them / go through the sorted keys; for each, print it and, after {sep}, all its stems joined by a space / Print the endings in alphabetical order, each followed by {sep} and the stems that belong to it, which are joined by spaces, on one line.
    for ending in sorted({table}):
        print(ending + {sep} + " ".join({table}[ending]))
    # and how many files have {maybe_ext} as the ending? 0 if there is none / Print the length of the list that {table} has for {maybe_ext}, or 0 if the key is missing. / print the number of stems under {maybe_ext}, which is 0 in case this ending doesn't occur / how many stems are there for {maybe_ext}? it may be missing, so print 0 then / Look up {maybe_ext} in {table} and print how many stems belong to it, or 0 if it is not a key.
    print(len({table}.get({maybe_ext}, [])))
mail_to_name
    # {mailbox} = {mail_} / Create a variable {mailbox} with the address {mail_}. / the {mailbox} is {mail_} / someone writes from {mail_}, which is the mailbox we look at / Store the string {mail_} in {mailbox}.
    {mailbox} = {mail_}
    # the user is what stands before the at sign, the host what follows it / Split {mailbox} at "@" and store the left part in {user} and the right part in {host}. / cut the address at the "@" into {user} and {host} / {user}: before "@". {host}: after "@" / Assign the part of {mailbox} before the "@" to {user} and the part after it to {host}.
    {user}, {host} = {mailbox}.split("@")
    # make a real name of the user: a space for the dot, each part capitalized; call it {res} / Create a string {res} from {user} by replacing the dot with a space and capitalizing both parts. / {res} is the user's name as one writes it, with capitals and a space where the dot is / in {user}, a dot stands between first name and surname. turn that into {res}, which has a space there and two capital letters / Replace the dot in {user} by a space, capitalize the two names and store the result in a variable named {res}.
    {res} = {user}.replace(".", " ").title()
    # shorten the host to what stands before its last dot / Remove the last dot of {host} and everything after it. / from the last dot on, the host should be cut off / only the part of {host} before its last dot stays / Cut {host} off before its last dot.
    {host} = {host}.rsplit(".", 1)[0]
    # print the name and the host in capitals with {sep} between / Print {res} and the upper-case {host}, separated by {sep}. / show {res}, then {sep}, then the host in big letters / output the real name first, {sep}, and after that {host} in upper case / Display {res} and {host}, the latter in capital letters, with {sep} between the two.
    print({res}, {host}.upper(), sep={sep})
mail_masked
    # write a function {f}({p}) that hides the user of an address {p}: its first {k} characters stay, each further one before the "@" becomes {sign_}, and everything from the "@" on is kept / Write a function {f}({p}) that takes a mail address and returns it with all characters before the "@" replaced by {sign_}, except for the first {k}. / an address {p} should not be readable in full. {f}({p}) returns it with {sign_} in place of every character between the first {k} and the "@" / Define a function {f} with the parameter {p}. Before the "@", it keeps {k} characters and replaces each of the remaining ones by {sign_}; the "@" and what comes after it is left as it is.
    def {f}({p}):
        user, host = {p}.split("@")
        return user[:{k}] + {sign_} * (len(user) - {k}) + "@" + host
    # mask {mail_} with it and store that as {res} / Call {f} with {mail_} and assign the result to {res}. / {res} is the masked {mail_} / what do we get for {mail_}? keep it under the name {res} / Compute the masked version of the address {mail_} and store it in a variable named {res}.
    {res} = {f}({mail_})
    # do the same with {mail2_}, as {res2} / Mask the address {mail2_} by {f} too and store it in {res2}. / {res2} comes from {mail2_} in just the same way / and {mail2_}: hide its user as well, the result being {res2} / Call {f} with the address {mail2_} and store what it returns in a variable named {res2}.
    {res2} = {f}({mail2_})
    # print the shorter of both, or {res} and {res2} with {sep} between if they have the same length / If {res} and {res2} have equal lengths, print both, separated by {sep}; otherwise print the shorter one. / which one has fewer characters? print it, but when they have equally many, print the two with {sep} in the middle / show {res} when it's shorter than {res2}, {res2} when that is the shorter one, and {res}, {sep}, {res2} on a tie / Compare the lengths of {res} and {res2}. Print the shorter string, or both with {sep} between them if neither is shorter.
    if len({res}) == len({res2}):
        print({res}, {res2}, sep={sep})
    else:
        print(min({res}, {res2}, key=len))
valid_mails
    # write {f}({p}), which returns True if {p} looks like a mail address: exactly one "@", no space, and a dot somewhere after the "@". otherwise False / Write a function {f}({p}) that checks whether the string {p} contains exactly one "@", contains no spaces and has a dot after the "@", and returns True or False. / is {p} a mail address? {f}({p}) tells it. False for anything with a space or with no or several "@"; if there is one, the part behind it must have a dot / Define a function {f} with a string {p}. Return False if "@" does not occur exactly once or a space occurs; in all other cases return whether there is a dot in what follows the "@".
    def {f}({p}):
        if {p}.count("@") != 1 or " " in {p}:
            return False
        return "." in {p}.split("@")[1]
    # {ws} = {tried_} / Create a list named {ws} with the value {tried_}. / people typed {tried_}; keep the list as {ws} / let {ws} be {tried_} / Assign the list {tried_} to {ws}.
    {ws} = {tried_}
    # the good ones go into {ws2}, in capitals / Create a list {ws2} of all items of {ws} that {f} accepts, converted to upper case. / {ws2}: every address in {ws} for which the function is True, written in capital letters / collect what passes in a new list {ws2}, with upper-case letters / Store in a list {ws2} the upper-case forms of all addresses in {ws} for which {f} returns True.
    {ws2} = [x.upper() for x in {ws} if {f}(x)]
    # print {yes} if all were good; if not, the number of wrong ones / Print {yes} if {ws2} has as many items as {ws}, otherwise the number of items that were not accepted. / were all of them fine? then {yes}, else print how many were not / show how many addresses are wrong, or just {yes} if none is / Print {yes} if the two lists are equally long, and otherwise by how many items {ws2} is shorter than {ws}.
    print({yes} if len({ws2}) == len({ws}) else len({ws}) - len({ws2}))
entries_cleaned
    # somebody left us {untidy_}, call it {ws} / Create a list named {ws} with the strings in {untidy_}. / {ws} = {untidy_} / let {ws} be the untidy list {untidy_} / Store {untidy_} in the variable {ws}.
    {ws} = {untidy_}
    # take the spaces off both ends of each item and drop what is empty then; this is {ws2} / Create a list {ws2} of the stripped items of {ws}, leaving out those that consist only of spaces or are empty. / {ws2} has all items without spaces around them. blank ones are left out / strip every item; an item of which nothing is left does not get into {ws2}, all others do / Remove the spaces at both ends of every item of {ws} and store all items that are not empty afterwards in a list named {ws2}.
    {ws2} = [x.strip() for x in {ws} if x.strip()]
    # add up how many characters were removed and store that as {removed} / Compute the difference between the total length of the strings in {ws} and that of the strings in {ws2} and store it in a variable named {removed}. / {removed}: all characters of {ws} together minus all those of {ws2} / count the characters in both lists; what the old one had more is the number of removed ones / Add up the lengths of the strings in {ws}, subtract the lengths of those in {ws2} and assign the result to {removed}.
    {removed} = sum(len(x) for x in {ws}) - sum(len(x) for x in {ws2})
    # write the clean items one after the other, with {sep}, but with {sep2} before the last, and call it {res} / Create {res}, a string of the items of {ws2} joined by {sep}, except that {sep2} stands before the final item. / {res} lists them: {sep} between all of them, only in front of the last one {sep2} / join {ws2} to {res}, where the last item comes after {sep2} and each of the others is separated by {sep} / Join the items of {ws2} with {sep}, but use {sep2} between the last two items, and store the string in a variable named {res}.
    {res} = {sep}.join({ws2}[:-1]) + {sep2} + {ws2}[-1]
    # print it and the number of removed characters / Print {res}, then {removed}. / show {res} and, after it, how many characters had gone / the string first, the count second: print both / Display the string {res} and the number of removed characters.
    print({res}, {removed})
"""
MORE_SHAPES: dict[str, Any] = {
    "glue_": choice("_", "-", ".", "__", "~", "#"),
    "ext_": choice(*ENDINGS),
    "ext2_": choice(*ENDINGS),
    "few_": sampled(
        "list[int]", lambda r: sorted(several(r, lambda x: x.randint(0, x.choice((20, 3000))), 3, 6))
    ),
    "dots": choice("...", "~", " .. ", "[+]", "--", "(cut)", "***", ">>"),
    "lim_": integer(12, 40),
    "lim2_": integer(8, 10),
    "k4": integer(2, 4),
    "old_ext": derived(lambda s: "." + s.files_[0].split(".")[1]),
    "new_ext": choice(".old", ".tmp", ".xml", ".bmp", ".TXT2", ".done", ".dat"),
    "maybe_ext": derived(lambda s: (s.files_[-1].split(".")[1] if len(s.files_) % 3 else s.ext_).lower()),
}

stories(d, SHAPES, SLOTS | MORE_SHAPES)

CODES = r"""
number_in_code_raised
    # the {code} is {code_} / Create a string named {code} with the value {code_}. / {code} = {code_} / we have the code {code_}, store it / Assign {code_} to {code}.
    {code} = {code_}
    # take its digits, in their order, as one number and add {plus}; the sum is {nv} / Join all digits of {code}, convert them to an integer, add {plus} and store the result in {nv}. / {nv} is {plus} more than the number that the digits in the code make / read the digits in it as an int and keep this, increased by {plus}, as {nv} / Compute the sum of {plus} and the number formed by all the digits of {code} and store it in a variable named {nv}.
    {nv} = int("".join(c for c in {code} if c.isdigit())) + {plus}
    # the new code has the letters of the old one in capitals, without digits and signs, and then {nv} / Change {code} to its letters in upper case, followed directly by {nv}. / what remains of the code is its letters, as capitals; {nv} comes right after them / let {code} be only the letters it had, upper case, with {nv} at the end / Assign to {code} a new string that consists of its own letters, converted to capitals, and the number {nv}.
    {code} = "".join(c for c in {code} if c.isalpha()).upper() + str({nv})
    # print the code and whether {nv} is odd (True or False) / Print {code}, followed by True if {nv} is an odd number and False otherwise. / show the new code, and then if the number in it is odd / what is the code now, and is {nv} odd? print both / Output the new code and a truth value that tells whether {nv} is odd.
    print({code}, {nv} % 2 == 1)
tickets_with_zeros
    # my {ticket} has the number {ticket_} / {ticket} = {ticket_} / Create a string {ticket} with the value {ticket_}. / {ticket_} is what the ticket says, keep it / Let {ticket} be the string {ticket_}.
    {ticket} = {ticket_}
    # split it: the first character goes into {txt}, the rest into {digits} / Store the first character of {ticket} in {txt} and all others in {digits}. / {txt} is the letter in front of the digits; keep both {txt} and {digits} / its letter is {txt}, and what comes behind are the digits / Assign the first character of {ticket} to {txt} and the characters after it to {digits}.
    {txt}, {digits} = {ticket}[0], {ticket}[1:]
    # make a list {ws} of the next {k2} tickets: same letter, numbers going up by 1, and as many digits as before with zeros in front / Create a list {ws} with the {k2} tickets that follow, counting up by one; pad the numbers with leading zeros to the length of {digits}. / which {k2} tickets come after this one? put them into {ws}, and don't forget the zeros, so that all have as many digits as {digits} / Let {ws} be a list of {k2} strings: {txt}, then the number in {digits} plus 1, plus 2 and so on, each filled with zeros to as many digits as {digits} has.
    {ws} = [{txt} + str(int({digits}) + i).zfill(len({digits})) for i in range(1, {k2} + 1)]
    # print them with {sep} between, but without the last one / Print all items of {ws} except the last, joined by {sep}. / show the new tickets, all but the final one, {sep} separating them / leave the last out and print the others in one line with {sep} in between / Output the list without its last item as one string with the separator {sep}.
    print({sep}.join({ws}[:-1]))
sum_of_code_numbers
    # write a function {f}({p}) that returns the digits in {p}, read as one number, or 0 if it has none / Write a function {f}({p}) that joins all digits in the string {p} and returns them as an integer; if there are no digits, it returns 0. / i need {f}({p}): which number do the digits of {p} make when everything else is left out? no digit at all counts as 0 / Define {f} with a string {p} as its parameter. It keeps only the digits and converts them to an int, and an empty remainder gives 0.
    def {f}({p}):
        found = "".join(c for c in {p} if c.isdigit())
        return int(found) if found else 0
    # {ws} = {codes_} / Create a list {ws} containing {codes_.and_items}. / the list of codes is {codes_}; it's called {ws} / let {ws} be {codes_} / Store {codes_} in a variable named {ws}.
    {ws} = {codes_}
    # compute the total of their numbers with the function, and the largest of them / Apply {f} to each item of {ws}; store the sum of the results in {total} and the maximum in {largest}. / {total}: what {f} gives for all of them, added up. {largest}: the greatest single one / with {f}, get two values from {ws}, namely the {total} of all numbers in the codes and the {largest} / Compute the sum of all values that {f} returns for the items of {ws} and store it in {total}, then compute the greatest of these values and store it in {largest}.
    {total} = sum({f}(x) for x in {ws})
    {largest} = max({f}(x) for x in {ws})
    # print both, then a list of the items for which {f} gives 0, in the next line / Print {total} and {largest}; below, print the list of all items of {ws} for which {f} returns 0. / show the total with the largest behind it, and on a new line the list of those without a number (0 by the function) / one line with {total} and {largest}, one with a list: every item of {ws} that has 0 as its result / Display {total} and {largest} on one line and, on the next, a list of those items of {ws} whose number is 0 according to {f}.
    print({total}, {largest})
    print([x for x in {ws} if {f}(x) == 0])
capitals_among_letters
    # {txt} = {soup_} / Create a string named {txt} with the content {soup_}. / let {txt} be {soup_} / we take the string {soup_} as {txt} / Assign the text {soup_} to {txt}.
    {txt} = {soup_}
    # what are its letters? leave all digits, signs and spaces out and call the string {res} / Create {res}, which contains only the letters of {txt}. / {res}: all that is a letter in {txt}, in the same order, as a string / take away whatever is no letter; {res} is what you have then / Remove all characters from {txt} that are not letters and store the resulting string in a variable named {res}.
    {res} = "".join(c for c in {txt} if c.isalpha())
    # compute how many percent of these letters are capitals, rounded to {j} digits, as the percentage / Compute the percentage of upper-case characters in {res}, round it to {j} decimals and store it in {percentage}. / the {percentage} says how many of 100 letters in {res} would be in upper case; {j} decimals are enough / divide the number of capitals in {res} by its length, times 100, and round this to {j} decimal places: the percentage / Determine which percentage of the letters in {res} is in upper case, rounded to {j} decimal places, and assign it to {percentage}.
    {percentage} = round(sum(c.isupper() for c in {res}) / len({res}) * 100, {j})
    # print it with a percent sign, and {yes} in the same line if it's more than {pct}, else {no} / Print {percentage} followed directly by "%", then a space and {yes} if it exceeds {pct}, or {no} if it does not. / show the percentage with % right behind it; next to that {yes} for more than {pct} or {no} otherwise / is it over {pct}? print the percentage (with "%" attached), a space and the answer, {yes} or {no} / Output {percentage} with "%" attached to it, a space, and {yes} if the percentage is greater than {pct} or {no} if it is not.
    print(f"{{percentage}}%", {yes} if {percentage} > {pct} else {no})
digit_at_the_end
    # write a function {f}({p}) that appends a check digit to {p}, a string of digits: the last digit of {m_} times the sum of its digits / Write a function {f}({p}) that adds up the digits of the string {p}, multiplies the sum by {m_} and returns {p} with the last digit of this product at the end. / i want {f}({p}) to give back the digits {p} plus one more, which is the sum of all digits times {m_}, modulo 10 / Define {f} with a string {p} that has digits only. It returns {p} followed by the remainder of {m_} times its digit sum when divided by 10.
    def {f}({p}):
        return {p} + str(sum(int(c) for c in {p}) * {m_} % 10)
    # {g}({q}) should check such a string: True if {f} makes {q} of all its digits but the last / Write a second function {g}({q}) that returns whether calling {f} for {q} without its last digit gives {q} again. / does {q} have the right check digit? let {g}({q}) return this; it drops the last character, calls {f} and compares / Define {g} with the parameter {q}, returning True when {q} is equal to {f} of {q} without the final character, and False otherwise.
    def {g}({q}):
        return {f}({q}[:-1]) == {q}
    # complete {digits_} by the first function, as {res} / Call {f} with {digits_} and store the string in {res}. / {res} is {digits_} with its check digit / let {res} be what {f} returns for {digits_} / Compute {digits_} with its check digit by means of {f} and store the string in a variable named {res}.
    {res} = {f}({digits_})
    # print {res}, whether it is right, and whether {digits2_} is right / Print {res}, the value of {g} for {res} and the value of {g} for {digits2_}. / show {res}, then what {g} says about it and about {digits2_} / check both {res} and {digits2_} by {g} and print {res} with the two answers after it / Output {res}, followed by the results of calling {g} with {res} and with {digits2_}.
    print({res}, {g}({res}), {g}({digits2_}))
one_letter_against_another
    # the {sentence} is {ph_} / Create a string {sentence} with the value {ph_}. / {sentence} = {ph_} / take {ph_} as the sentence / Store {ph_} in {sentence}.
    {sentence} = {ph_}
    # count {vowel} and {common} in it, both also as capitals: {nv} for {vowel}, {mv} for {common} / Store in {nv} how often {vowel} occurs in {sentence} and in {mv} how often {common} does, ignoring case. / {mv} is the number of {common}, {nv} that of {vowel}; capital letters count too / no matter if big or small: how many {vowel} (store them as {nv}) and how many {common} (store as {mv}) are in the sentence? / Count how many times {vowel} and {common} occur in {sentence}, in upper or lower case, and store the counts in {nv} and {mv}, respectively.
    {nv} = {sentence}.lower().count({vowel})
    {mv} = {sentence}.lower().count({common})
    # compute the difference between the two, never negative / Compute the absolute difference of {nv} and {mv} and store it in a variable named {difference}. / by how much are they apart? store the {difference}, without a sign / let {difference} be the larger count minus the smaller one / Determine by how much {nv} and {mv} differ and assign this non-negative number to {difference}.
    {difference} = abs({nv} - {mv})
    # print the winning letter and the difference with a plus sign directly in front, or {no} if it's a draw / Print {no} if the counts are equal; otherwise print the more frequent of the two letters and "+" followed by {difference}. / which of them is there more often, {vowel} or {common}? print it and "+" with the difference after that. a tie gives just {no} / if the difference is 0 show {no}, else the letter that occurs more often, a space, a plus and the difference / If {difference} is 0, print {no}. Otherwise print the letter with the higher count ({vowel} or {common}), a space, "+" and the difference.
    if {difference} == 0:
        print({no})
    else:
        print({vowel} if {nv} > {mv} else {common}, f"+{{difference}}")
favourite_letter
    # {txt} is {low_} / Create a variable {txt} and assign {low_} to it. / {txt} = {low_} / the text is {low_}, name it {txt} / Let {txt} be {low_}.
    {txt} = {low_}
    # which letter is the most frequent one? if several are, take the first in the alphabet; store it as the favourite / Determine the most frequent letter of {txt}, not counting spaces, and store it in {favourite}; in the case of a tie the alphabetically first one is taken. / its {favourite} is the letter that occurs most often, the one nearest to a on a tie (spaces are no letters) / look for the letter with the highest count in {txt}, from a to z so that the earlier wins on equal counts, leave spaces aside and call it the {favourite} / Find the letter that occurs most often in {txt}, ignoring spaces, and assign it to {favourite}. If several letters are equally frequent, choose the alphabetically smallest.
    {favourite} = max(sorted(set({txt}.replace(" ", ""))), key={txt}.count)
    # at which places does it stand? make a list, counting from {nr} / Create a list {places} of the positions of {favourite} in {txt}, where the first character has position {nr}. / the {places} of the favourite are wanted as a list; the very first character of {txt} has number {nr} / list all {places} in {txt} where {favourite} is found, the count starting at {nr} / Determine all positions at which {favourite} occurs in {txt}, counted from {nr}, and store them in a list named {places}.
    {places} = [i for i, c in enumerate({txt}, {nr}) if c == {favourite}]
    # now write it as a capital wherever it occurs in {txt} / Replace every {favourite} in {txt} by its upper-case form. / the favourite becomes a capital letter everywhere in the text / in {txt}, make a capital of each {favourite} / Convert all occurrences of {favourite} in {txt} to upper case.
    {txt} = {txt}.replace({favourite}, {favourite}.upper())
    # print the text, and the places separated by {sep} below it / Print {txt} and, on the next line, the items of {places} joined by {sep}. / show {txt} first, then all places in one line with {sep} between them / two lines: {txt}; its places with {sep} in between / Display {txt} on one line and all of the places on the next, with {sep} between them.
    print({txt})
    print(*{places}, sep={sep})
amount_with_unit
    # the {amount} is {dose_} / {amount} = {dose_} / Create a string {amount} with the value {dose_}. / the recipe needs the amount {dose_}; keep this text / Assign {dose_} to {amount}.
    {amount} = {dose_}
    # it begins with digits: collect them in a string {digits} with a loop that stops at the first other character / Create an empty string {digits}; go through {amount} and append each character to {digits} until one is no digit, then stop. / loop over the amount and add its characters to {digits}, which starts empty, but end the loop when something else than a digit comes / character by character, put what is a digit into {digits} (empty at first) and leave the loop as soon as there is another sign / Use a loop to copy the digits at the start of {amount} into a string {digits}, and leave the loop at the first character that is not a digit.
    {digits} = ""
    for c in {amount}:
        if not c.isdigit():
            break
        {digits} += c
    # the rest, without spaces around it, is the unit / Store the part of {amount} after these digits, stripped, in {unit}. / what follows the digits in {amount} is the {unit}; strip it / get the {unit}: skip as many characters as there are digits and take the spaces off / Remove the leading digits from {amount}, strip the remaining string and assign it to {unit}.
    {unit} = {amount}[len({digits}):].strip()
    # print {k.word} times the amount, the number and the unit with {sep2} between / Print the number in {digits} multiplied by {k}, followed by {unit}, separated by {sep2}. / how much is it for {k} times the recipe? print the number, {sep2} and the unit / multiply the digits as a number by {k} and show this, then {sep2}, then the unit / Convert {digits} to an integer, multiply it by {k} and print the product, {sep2} and the unit.
    print(int({digits}) * {k}, {unit}, sep={sep2})
"""
MORE_CODES: dict[str, Any] = {
    "ticket_": sampled("str", lambda r: r.choice(CAPITALS) + str(r.randint(1, 980)).zfill(r.randint(3, 6))),
    "pct": integer(15, 70),
    "m_": choice(3, 7, 9, 11, 13, 17),
    "nr": choice(0, 1, 1, 5, 10),
    "digits_": sampled("str", lambda r: "".join(r.choices("0123456789", k=r.randint(4, 9)))),
    "digits2_": sampled("str", lambda r: "".join(r.choices("0123456789", k=r.randint(3, 6)))),
    "dose_": sampled(
        "str",
        lambda r: (
            str(r.randint(1, 900))
            + r.choice(("", " ", "  "))
            + r.choice(("g", "kg", "ml", "cups", "l", "pcs", small(r)))
        ),
    ),
}

stories(d, CODES, SLOTS | MORE_CODES)

CHANGES = r"""
second_one_only
    # {txt} = {low_} / Create a string {txt} with the value {low_}. / let {txt} be {low_} / keep the words {low_} as the text {txt} / Assign {low_} to a variable named {txt}.
    {txt} = {low_}
    # find the second {vowel} in it; its index is the place, which is -1 if there are not two / Determine the index of the second occurrence of {vowel} in {txt} and store it in {place}; without a second one, {place} is -1. / skip the first {vowel} of {txt} and look for the next; store as {place} where it is, or -1 if no other comes / {place}: the index at which {vowel} stands for the second time, -1 for never / Store in {place} the index at which {vowel} occurs in {txt} for the second time, or -1 if it does not occur twice.
    {place} = {txt}.find({vowel}, {txt}.find({vowel}) + 1)
    # put {w_} there instead of the {vowel}, unless the place is -1 / If {place} is not -1, replace the character at this index of {txt} by {w_}. / when there is such a place, the letter at it gives way to {w_} in {txt}; when it's -1, nothing happens / only for a place other than -1: change {txt} so that {w_} stands where this one character was / Replace the {vowel} at index {place} of {txt} with {w_}, but leave {txt} unchanged if {place} is -1.
    if {place} != -1:
        {txt} = {txt}[:{place}] + {w_} + {txt}[{place} + 1 :]
    # print the place and the text after it, {sep} between / Print {place} and {txt}, separated by {sep}. / show {place}, {sep} and then what {txt} is now / where was it, and how does {txt} read now? print both with {sep} in the middle / Output the place and the text {txt} with the separator {sep}.
    print({place}, {txt}, sep={sep})
shifted_small_letters
    # write a function {f}({p}, {n}) that moves every small letter of {p} forward in the alphabet by {n} places, with a after z; other characters stay / Write a function {f}({p}, {n}) that returns {p} with each lower-case letter replaced by the one {n} places later in the alphabet, continuing at "a" after "z", and all other characters unchanged. / i want {f}({p}, {n}), a cipher. it shifts a to z by {n}, going round at the end, leaves capitals, spaces and signs alone, and returns the new text / Define {f} with a text {p} and a number {n}. Only the small letters are changed: each becomes the letter {n} further on, where z is followed by a.
    def {f}({p}, {n}):
        alphabet = "abcdefghijklmnopqrstuvwxyz"
        return "".join(alphabet[(alphabet.index(c) + {n}) % 26] if c in alphabet else c for c in {p})
    # shift {ph_} by {shift} and store that as the secret / Call {f} with {shift} and the text {ph_} and assign the result to {secret}. / the {secret} is {ph_}, moved by {shift} / what the function makes of {ph_} with {shift} places is the {secret}; store it / Compute the text {ph_} shifted by {shift} places with {f} and store it in a variable named {secret}.
    {secret} = {f}({ph_}, {shift})
    # to get it back, shift the secret by 26 minus {shift}; this is {res} / Call {f} for {secret} with 26 - {shift} and store the string in {res}. / {res}: the secret, moved on by what {shift} lacks to 26 / decode {secret} by going the rest of the way round the alphabet, 26 less {shift} places, and name it {res} / Decode {secret} by calling {f} with 26 minus {shift} places and assign the text to {res}.
    {res} = {f}({secret}, 26 - {shift})
    # print the secret, then {yes} if {res} is the old text {ph_}, else {no} / Print {secret}, followed by {yes} if {res} equals {ph_} and by {no} if it does not. / show {secret} and whether we are back at {ph_}: {yes} or {no} / are {res} and {ph_} equal? print the secret and then {yes} in that case, otherwise {no} / Output {secret} and, after it, {yes} or {no}, depending on whether {res} and {ph_} are the same.
    print({secret}, {yes} if {res} == {ph_} else {no})
secret_alphabet(pool_)
    # make a dictionary {table} for a secret writing: each letter of {plain_} stands for the one at the same place in {other_} / Create a dictionary {table} that maps every character of {plain_} to the character of {other_} at the same position. / {table} has the letters of {plain_} as keys, and those of {other_}, one by one, as values / for our code, {table} should tell that the first of {plain_} becomes the first of {other_}, and so on / Build a dictionary {table} with the letters of {plain_} as keys and the characters of {other_}, in the same order, as values.
    {table} = dict(zip({plain_}, {other_}))
    # write {low_} with it, where letters that are not in the table stay, as {res} / Replace every character of {low_} by its value in {table}, keep characters that are no keys, and store the string in {res}. / {res}: the text {low_} after each letter was looked up; what {table} doesn't have is taken over / encode {low_} by the table (unknown characters remain as they are) and call what you get {res} / Encode the text {low_} with {table}, leaving characters without an entry unchanged, and store the result in a variable named {res}.
    {res} = "".join({table}.get(c, c) for c in {low_})
    # turn the table round: {table2} has the values as keys and the keys as values / Create a dictionary {table2} in which keys and values of {table} are exchanged. / for reading we need {table2}, which leads from the secret letter back to the plain one / {table2} is {table} the other way / Build the reverse of {table}, a dictionary named {table2} that maps each value to its key.
    {table2} = {y: x for x, y in {table}.items()}
    # print {res} and, after {sep}, what {table2} makes of it again / Print {res} and its decoded form (by {table2}, other characters unchanged), separated by {sep}. / show the secret text, {sep}, and the text we have after translating it back with {table2} / decode {res} by {table2} for the output only: first {res}, then {sep}, then the decoded string / Decode {res} with {table2}, keeping characters that it does not contain, and print {res} and the decoded string with {sep} between them.
    print({res}, "".join({table2}.get(c, c) for c in {res}), sep={sep})
differing_places(s1_, k3)
    # {txt} is {long_}, {txt2} is {near_} / Create two strings, {txt} with the value {long_} and {txt2} with the value {near_}. / somebody wrote {near_} ({txt2}) in place of {long_} ({txt}); store the two / let {txt2} be {near_}, and {txt} should be {long_} / Assign {long_} to {txt} and {near_} to {txt2}.
    {txt}, {txt2} = {long_}, {near_}
    # compare them letter by letter and list the places where they differ, counted from 1; what the longer one has more is not compared / Create a list {places} of the positions, counted from 1, at which {txt} and {txt2} have different characters, up to the end of the shorter string. / at which places is the letter in {txt} not the one in {txt2}? a list, please; the first letter has place 1, and we stop when one of them ends / {places}: numbers of the letters, from 1, that are not alike in both as far as both go / Compare {txt} and {txt2} character by character as far as both go, and store the positions of all differences, counted from 1, in a list named {places}.
    {places} = [i for i, (x, y) in enumerate(zip({txt}, {txt2}), 1) if x != y]
    # write {txt} again with {sign_} at those places, as {res} / Create a string {res} from {txt} in which the characters at the positions in {places} are replaced by {sign_}. / {res} has {sign_} for every letter of {txt} whose place is in the list, the others are as before / hide what differs: the letters of {txt} at these places become {sign_} in {res} / Replace each character of {txt} whose position, counted from 1, is in {places} by {sign_} and store the new string in a variable named {res}.
    {res} = "".join({sign_} if i in {places} else c for i, c in enumerate({txt}, 1))
    # print it and how many places there are, or {yes} if there are none / Print {yes} if {places} is empty; otherwise print {res} and the number of places. / no differing place means {yes}, and in any other case show {res} and the count / if both agree everywhere, print {yes}, else {res} followed by the length of the list / If there are any differing places, print {res} and the number of them, otherwise print {yes}.
    if {places}:
        print({res}, len({places}))
    else:
        print({yes})
same_start_same_end(s1_, s2_, s3_, s4_)
    # write a function {f}({p}, {q}) that returns what both texts have in common at their start, up to the first letter that differs / Write a function {f}({p}, {q}) that returns the longest string with which both {p} and {q} begin; it may be empty. / i need {f}({p}, {q}): go through both strings as long as their characters agree and return this part / Define a function {f} of two strings {p} and {q}. As soon as two characters at the same index differ or one string ends, return everything before that.
    def {f}({p}, {q}):
        i = 0
        while i < min(len({p}), len({q})) and {p}[i] == {q}[i]:
            i += 1
        return {p}[:i]
    # with {join1_} and {join2_}, how do both start? store that as the beginning / Call {f} with {join1_} and {join2_} and store the result in {beginning}. / the {beginning} is what {join1_} shares with {join2_} from the left, by the function / let {beginning} be the common start of {join1_} and {join2_} / Determine the common start of {join1_} and {join2_} with {f} and assign it to {beginning}.
    {beginning} = {f}({join1_}, {join2_})
    # the common ending now: reverse both, use the same function and reverse what it returns / Compute the longest common {ending} of {join1_} and {join2_} by calling {f} with the reversed strings and reversing the result. / get the {ending} they share in the same way, but with both words turned round and the answer turned back / for the {ending}, give {f} the two backwards; what it returns is backwards as well, so turn it / Reverse {join1_} and {join2_}, call {f} with both and store the reversed result in a variable named {ending}.
    {ending} = {f}({join1_}[::-1], {join2_}[::-1])[::-1]
    # print the beginning, {dots} and the ending without spaces between / Print {beginning}, {dots} and {ending} as one string. / show both with {dots} in the middle, all directly one after the other / glue {beginning}, {dots} and {ending} together and print that / Output one string that consists of the beginning, {dots} and the ending.
    print({beginning} + {dots} + {ending})
chain_of_beginnings
    # let {txt} be the word {long_} / {txt} = {long_} / Create a variable {txt} with the string {long_}. / the word is {long_} and its name {txt} / Store {long_} in {txt}.
    {txt} = {long_}
    # build the chain in a loop: the first letter, then the first two, the first three and so on up to the whole word, each followed by {sep2} / Start with an empty string {chain}; for every length from 1 to the length of {txt}, append that many characters from the start of {txt} and then {sep2}. / the {chain} is empty at first. then, growing by one letter each time, all beginnings of the word are added to it with {sep2} after each, the complete word at last / loop over the lengths from 1 to that of {txt}, adding so many letters of it and {sep2} to a {chain} that starts empty / Create an empty string {chain} and use a loop to append all beginnings of {txt} to it, from the first letter alone to the whole word, with {sep2} after each of them.
    {chain} = ""
    for i in range(1, len({txt}) + 1):
        {chain} += {txt}[:i] + {sep2}
    # remove the {sep2} at its very end / Delete the last {sep2} from the end of {chain}. / the chain should not end with {sep2}, take this one away / one {sep2} too many: the one at the end of the chain goes / Remove the final {sep2} from {chain}.
    {chain} = {chain}.removesuffix({sep2})
    # print the chain and the number of its characters, {sep} between / Print {chain} and its length, separated by {sep}. / show {chain}, {sep}, and how long it is / how long did the chain get? print it and, after {sep}, the length / Output {chain} and the number of characters in it, separated by {sep}.
    print({chain}, len({chain}), sep={sep})
wrapped_lines
    # {txt} consists of {low_}, a space and {low2_} / Create a string {txt} by joining {low_} and {low2_} with a space. / put {low2_} behind {low_} with one space between, as {txt} / {low_} comes first, then a space, then {low2_}; the whole text is called {txt} / Concatenate {low_}, a single space and {low2_} and store the string in a variable named {txt}.
    {txt} = {low_} + " " + {low2_}
    # wrap it into lines of at most {wide3} characters and keep these as a list {ws} / Use the textwrap module to wrap {txt} to a width of {wide3} and store the list of lines in {ws}. / no line should be longer than {wide3} characters: break {txt} between words and put the lines into {ws}; textwrap can do that / {ws}: the lines of {txt} after wrapping at {wide3} characters with textwrap / Import textwrap and create a list {ws} with the lines of {txt}, wrapped so that none has more than {wide3} characters.
    # + import textwrap
    {ws} = textwrap.wrap({txt}, {wide3})
    # print them aligned to the right in {wide3} characters, each with {sign_} after it / Print each line of {ws}, right-aligned in a width of {wide3} and followed directly by {sign_}. / show the lines below each other so that all end at the same column ({wide3}) and have {sign_} right behind / one by one, fill the lines with spaces on the left to {wide3} characters, add {sign_} and print them / Print the items of {ws} one per line: each is padded with spaces on the left to {wide3} characters and has {sign_} at its end.
    for x in {ws}:
        print(x.rjust({wide3}) + {sign_})
camel_to_words(low_)
    # the {label} is {camel_} / {label} = {camel_} / Create a string {label} with the value {camel_}. / somebody named a variable {camel_}; keep this as the label / Store {camel_} in {label}.
    {label} = {camel_}
    # make a snake of it: before each capital comes {glue_}, and the capital becomes small / Create {snake} from {label} by replacing every upper-case letter with {glue_} and its lower-case form. / the {snake} has {glue_} and a small letter wherever the label has a capital; all else is the same / turn {label} into the {snake}, that means put {glue_} in front of each capital letter, which is then written small / Build a string {snake} in which each capital letter of {label} is converted to lower case and preceded by {glue_}.
    {snake} = "".join({glue_} + c.lower() if c.isupper() else c for c in {label})
    # what's the longest of the words it has now? store it; on a tie take the last / Split {snake} at {glue_} and store the longest part in {longest}; if several are equally long, the last one is taken. / {longest}: of the parts between the {glue_} signs the one with most letters, the later one if there's a tie / look at what {glue_} separates in the snake, from the back, and keep as {longest} the first that no other exceeds in length / Determine the longest of the words that {glue_} separates in {snake}, the last one in the case of a tie, and assign it to {longest}.
    {longest} = max(reversed({snake}.split({glue_})), key=len)
    # print the snake in capitals, and {longest} in the next line / Print {snake} in upper case and, below it, {longest}. / show the upper-case snake first; under it show the longest word / two lines: {snake}, all in big letters, and {longest} as it is / Display the snake in capital letters and, on a second line, the string {longest}.
    print({snake}.upper())
    print({longest})
rule_for_plurals
    # in our language the plural {f}({p}) of a word {p} is made like this: {e1} at the end is replaced by {syl1}, a word that ends in {e2} stays the same, all others get {syl2} / Write a function {f}({p}) that returns the plural of {p}: if {p} ends with {e1}, replace this last letter by {syl1}; if it ends with {e2}, return it unchanged; otherwise append {syl2}. / i need {f}({p}) for the plurals of an invented language. {syl2} is added to the word, but not if its last letter is {e2} (no change at all) or {e1} (which becomes {syl1}) / Define {f} with a word {p}. It returns {p} itself for words in {e2}, {p} with {syl1} in place of the last letter for words in {e1}, and {p} followed by {syl2} for every other word.
    def {f}({p}):
        if {p}.endswith({e1}):
            return {p}[:-1] + {syl1}
        return {p} if {p}.endswith({e2}) else {p} + {syl2}
    # {ws} = {lang_} / Create a list {ws} with the words {lang_.and_items}. / the words {lang_} are in a list called {ws} / let {ws} be {lang_} / Assign the list {lang_} to a variable named {ws}.
    {ws} = {lang_}
    # put the plurals into {ws2}, but only of words that change / Create a list {ws2} of the results of {f} for the items of {ws}, leaving out those for which it returns the same word. / {ws2}: the plural of each word in {ws}, except where word and plural are the same / collect in {ws2} what {f} makes of {ws}, without the words that stay as they are / Store in a list {ws2} the plurals of those words in {ws} that differ from their plural.
    {ws2} = [{f}(x) for x in {ws} if {f}(x) != x]
    # print them with {sep} between, and in brackets after a space how many did not change / Print the items of {ws2} joined by {sep}, a space, and in round brackets the number of words that stayed the same. / show one line: the plurals, {sep} separating them, a space and the number of unchanged words between ( and ) / join {ws2} with {sep}; behind that, after a space and in parentheses, print by how many {ws} is longer / Output one string: all of {ws2} with the separator {sep}, then a space and the difference of the lengths of {ws} and {ws2} in parentheses.
    print({sep}.join({ws2}) + f" ({len({ws}) - len({ws2})})")
form_letter(low_, s1_, s2_)
    # the {template} is {template_} / {template} = {template_} / Create a string {template} with the value {template_}. / here is our template for letters: {template_}. store it / Assign {template_} to {template}.
    {template} = {template_}
    # for the first letter, put {who} for {tag1_} and {city} for {tag2_} / Create a string {letter} from {template} by replacing {tag1_} with {who} and {tag2_} with {city}. / fill it in as a {letter}, with {city} where {tag2_} stands, and {who} instead of {tag1_} / the {letter} goes to {who}, whose name replaces {tag1_}; what replaces {tag2_} is {city} / Replace {tag1_} by {who} and {tag2_} by {city} in {template} and store the text in a variable named {letter}.
    {letter} = {template}.replace({tag1_}, {who}).replace({tag2_}, {city})
    # everybody in {people_} gets one too, with {ware2} for {tag2_}; collect them in a list {ws} / Create a list {ws} with one text for each name in {people_}: the template with the name for {tag1_} and {ware2} for {tag2_}. / {ws}: the same for all of {people_}, except that {tag2_} is {ware2} for them / make a list {ws} of further texts from the template; {ware2} replaces {tag2_} in all, and {people_} replace {tag1_} one after the other / Build a list {ws} by filling in the template for every name in {people_}: the name replaces {tag1_}, and {ware2} replaces {tag2_}.
    {ws} = [{template}.replace({tag1_}, x).replace({tag2_}, {ware2}) for x in {people_}]
    # print the letter, and below it the longest in the list / Print {letter} and then, on a new line, the longest text in {ws}. / show {letter} first; under it show which of {ws} has the most characters / two lines: our first letter and the item of {ws} with the greatest length / Display the letter and, on the next line, the text with the most characters in {ws}.
    print({letter})
    print(max({ws}, key=len))
vowels_only_in_front
    # split {low_} into {ws} / Create a list {ws} of the words in {low_}. / {ws}: the words of the text {low_} / take {low_} apart at its spaces and name the list {ws} / Store the words of {low_} in a list called {ws}.
    {ws} = {low_}.split()
    # leave out the vowels (a, e, i, o, u) of every word, but never its first letter, and store the short words as {ws2} / Create a list {ws2} of the words in {ws} without the letters a, e, i, o and u, where the first letter of each word is kept in any case. / {ws2} has the same words with no a, e, i, o, u after the first letter / first letter as it is, then only what is no vowel of "aeiou": do this to every word and collect them in {ws2} / Remove all vowels (a, e, i, o, u) from each word in {ws}, except for a vowel at its start, and store the new words in a list named {ws2}.
    {ws2} = [w[0] + "".join(c for c in w[1:] if c not in "aeiou") for w in {ws}]
    # how many percent of the letters are left? store the rounded percentage / Compute the total length of {ws2} in percent of the total length of {ws}, round it to a whole number and store it in {percentage}. / the {percentage}: all letters in {ws2} divided by all letters in {ws}, times 100, as a rounded int / of 100 letters in {ws}, how many are still there in {ws2}? round that and save it as {percentage} / Determine what percentage of the characters of all words in {ws} is left in {ws2}, rounded to an integer, and assign it to {percentage}.
    {percentage} = round(len("".join({ws2})) / len("".join({ws})) * 100)
    # print the short words with spaces between and, after {sep}, the percentage with % / Print the items of {ws2} joined by spaces and then {percentage} followed directly by "%", separated by {sep}. / show {ws2} as one text, then {sep}, then the percentage with a % sign attached / what is left, as a line of words, should be printed before {sep} and {percentage}, which gets "%" at once after it / Output the words of {ws2} in one line with spaces between them, followed by {sep} and the percentage with a percent sign.
    print(" ".join({ws2}), f"{{percentage}}%", sep={sep})
"""
MORE_CHANGES: dict[str, Any] = {
    "pool_": sampled("str", lambda r: "".join(r.sample(CAPITALS + "0123456789", 9))),
    "wide3": integer(16, 32),
    "plain_": sampled("str", lambda r: "".join(r.sample("aeioustnrlm", r.randint(5, 9)))),
    "other_": derived(lambda s: s.pool_[: len(s.plain_)]),
    "near_": derived(
        lambda s: (
            "".join(s.s1_[i % len(s.s1_)] if i % s.k3 == 2 else c for i, c in enumerate(s.long_))
            + s.s1_[: s.k3 - 4]
        )
    ),
    "dots": choice("...", "~", "*", "--", "(?)", "***"),
    "glue_": choice("_", "-", " ", ".", "__"),
    "join1_": derived(lambda s: s.s1_ + s.s2_ + s.s3_),
    "join2_": derived(lambda s: s.s1_ + s.s4_ + s.s3_),
    "camel_": derived(lambda s: s.low_[0] + s.low_.title().replace(" ", "")[1:]),
    "e1": choice(*"aeo"),
    "e2": choice(*"sxkn"),
    "syl1": sampled("str", lambda r: made_up(r, 1)),
    "syl2": sampled("str", lambda r: made_up(r, 1)),
    "tag1_": derived(lambda s: f"<{s.s1_}>"),
    "tag2_": derived(lambda s: f"<{s.s2_}2>"),
    "lang_": sampled("list[str]", lambda r: several(r, lambda x: made_up(x) + x.choice("aeosxknrt"), 5, 8)),
    "template_": derived(
        lambda s: (
            f"{s.low_.split()[0].capitalize()} {s.tag1_}, {s.low_.split()[1]} {s.tag2_} {' '.join(s.low_.split()[2:])}!"
        )
    ),
    "people_": sampled("list[str]", lambda r: r.sample(CATEGORIES["person"], r.randint(2, 4))),
}

stories(d, CHANGES, SLOTS | MORE_CHANGES)
