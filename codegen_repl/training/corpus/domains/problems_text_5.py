"""More functions on text (see problems_text): parsing, notations, endings, orders, validation, comparing."""

from typing import Any

from codegen_repl.training.corpus.blocks import functions
from codegen_repl.training.corpus.domains.problems_text import SLOTS, d
from codegen_repl.training.corpus.draws import choice, dict_of, sampled, var, word

MORE: dict[str, Any] = {
    "span": var(
        sampled(
            "str",
            lambda r: r.choice(
                (f"{r.randint(1, 9)}h {r.randint(1, 59)}m", f"{r.randint(1, 9)}h", f"{r.randint(1, 59)}m")
            ),
            lambda v: all(x[:-1].isdigit() and x[-1] in "hm" for x in v.split()) and v != "",
        )
    ),
    "subs": var(dict_of(word(), word(), 2, 4)),
    "ending": choice("ing", "ed", "ly", "er", "ness", "ful", "ish"),
    "sep": choice(":", "=", "->", "|", ";"),
}

FUNCTIONS = r"""
duration_minutes(span)
    # returns the minutes in {span}, a text such as "2h 15m", "3h" or "40m" / splits {span} at spaces and adds 60 for each hour of a part that ends in h, and the number itself for a part that ends in m / reads a duration like "1h 5m" from {span}, where one of the parts may be absent, and gives it back in minutes / adds up the parts of {span}: a number with an "h" counts 60 times, one with any other letter (m) counts once / converts {span}, which is written like "2h 30m" or only "30m", to a whole number of minutes
    # > parse_duration span_minutes
    total = 0
    for part in {span}.split():
        amount = int(part[:-1])
        if part.endswith("h"):
            amount *= 60
        total += amount
    return total
ordinal_text(small)
    # returns {small} with its English ordinal ending: th for numbers whose last two digits are 11, 12 or 13, otherwise st, nd, rd after 1, 2, 3 and th after anything else / writes {small} as 1st, 2nd, 3rd, 4th and so on; 11, 12 and 13 (also 111 and the like) get th / turns {small} into an ordinal such as "21st": the last digit decides between st, nd, rd and th, except that endings 11 to 13 take th / adds "th" to {small} if {small} % 100 is 11, 12 or 13, otherwise "st" for a last digit 1, "nd" for 2, "rd" for 3 and "th" for the rest, and returns the text / gives the rank {small} in words and figures like "2nd" or "13th", with the exception of the teens treated properly
    # > ordinal rank_text
    if {small} % 100 in (11, 12, 13):
        return f"{{small}}th"
    return str({small}) + {1: "st", 2: "nd", 3: "rd"}.get({small} % 10, "th")
plural_of(v)
    # returns the plural of {v}: "es" after s, x, ch or sh, "ies" instead of a y after a consonant, otherwise just "s" / makes {v} plural. words in s, x, ch, sh take es; a y at the end becomes ies unless a vowel (aeiou) stands before it; all others take s / forms the plural of {v}: with s, x, ch or sh at the end add "es", with y after a letter other than a, e, i, o, u replace it by "ies", in any other case add "s" / checks the end of {v}: s, x, ch and sh call for "es", a final y that does not follow a vowel turns into "ies", and anything else gets an "s"; returns the new word / gives back {v} in the plural by three rules: es for s/x/ch/sh, ies for consonant plus y, s for the rest
    # > plural pluralize
    if {v}.endswith(("s", "x", "ch", "sh")):
        return {v} + "es"
    if {v}.endswith("y") and {v}[-2:-1] not in tuple("aeiou"):
        return {v}[:-1] + "ies"
    return {v} + "s"
joined_with_and(ws)
    # returns the items of {ws} as a text with commas, but "and" before the last; one item alone is returned as it is, and none gives an empty string / joins {ws} with ", " except that the last two are joined by " and "; handles lists with no item ("") or one item too / returns "" for an empty {ws}, the only item if there is one, and otherwise all but the last joined by ", ", then " and " and the last / writes {ws} as people do: commas between the items, " and " in front of the final one (an empty list makes an empty text) / lists the words in {ws} in one string, e.g. "red, blue and green"; with a single word it is just this word, without words it is empty
    # > listed human_list
    if not {ws}:
        return ""
    if len({ws}) == 1:
        return {ws}[0]
    return ", ".join({ws}[:-1]) + " and " + {ws}[-1]
fit_words(text)
    # returns as many whole words from the start of {text} as fit into {wide} characters, with single spaces between them / takes words from {text} one by one as long as the joined text has at most {wide} characters, and returns it / cuts {text} to {wide} characters at most, but never in the middle of a word; if not even the first word fits, the result is empty / adds word after word of {text} to a line until the next one would make it longer than {wide}, then returns the line / shortens {text} to the longest run of its first words that, joined by spaces, is no longer than {wide}
    # > cut_at_word fit
    line = ""
    for word in {text}.split():
        longer = (line + " " + word).strip()
        if len(longer) > {wide}:
            break
        line = longer
    return line
text_in_brackets(tagged)
    # returns what stands between the first "(" and the next ")" in {tagged}, or an empty string if either is missing / finds the first opening parenthesis in {tagged} and the first closing one after it and returns the text between; without such a pair it returns "" / gives back the first remark in parentheses from {tagged}, without them, and "" when there is none / looks for "(" and then for ")" in {tagged}; if one of them cannot be found the result is an empty string, otherwise the part in between / extracts the contents of the first round brackets in {tagged} (an empty text if there are none)
    # > inside_brackets remark
    start = {tagged}.find("(")
    end = {tagged}.find(")", start + 1)
    if start == -1 or end == -1:
        return ""
    return {tagged}[start + 1:end]
common_ending(w, v)
    # returns the longest ending that {w} and {v} share, which may be empty / compares {w} and {v} from the back, as long as the characters are the same, and returns the common part / finds how much the ends of {w} and {v} have in common and gives that text back / walks backwards through {w} and {v} together, counting equal characters until two differ or one text is used up; returns that many characters from the end / returns the common suffix of {w} and {v}, "" if their last characters differ
    # > shared_suffix same_end
    count = 0
    while count < min(len({w}), len({v})) and {w}[-1 - count] == {v}[-1 - count]:
        count += 1
    return {w}[len({w}) - count:]
overlapping_count(s, t)
    # returns how many times {t} occurs in {s}, where occurrences may overlap, and 0 for an empty {t} / counts the positions of {s} at which {t} starts; an empty {t} counts as 0 / checks for each index of {s} whether {t} begins there and returns the number of hits, or 0 when {t} is empty / counts {t} in {s} with overlaps (so "aa" is twice in "aaa"), with 0 as the answer if {t} has no characters / returns 0 if {t} is empty, otherwise the number of places in {s} where {t} can be read
    # > count_overlaps occurrences
    if not {t}:
        return 0
    return sum({s}.startswith({t}, i) for i in range(len({s})))
safe_number(raw)
    # returns {raw} as an int if nothing but digits remains after stripping, otherwise {less} / strips {raw} and converts it to an integer; if it is not made of digits only, the result is {less} / turns {raw} into a whole number, ignoring spaces at the ends, and falls back to {less} where that is no sequence of digits / gives back the number in {raw}, or {less} unless the stripped text consists of digits / checks whether {raw}, without outer spaces, is all digits: if so its integer value is returned, else {less}
    # > parse_number to_int
    stripped = {raw}.strip()
    return int(stripped) if stripped.isdigit() else {less}
color_parts(hexa)
    # returns red, green and blue (0 to 255) as a tuple for {hexa}, a color like "#1a2b3c" / turns {hexa}, "#" and six hex digits, into a tuple of three integers, two digits each / skips the first character of {hexa} and reads the other six in pairs as hexadecimal numbers, which it returns as a tuple / splits {hexa} after the # into three pairs of characters and converts each from base 16; the result is a tuple of ints / gives the three components of {hexa}, written as #rrggbb, as a tuple of numbers
    # > rgb hex_to_rgb
    return tuple(int({hexa}[i:i + 2], 16) for i in (1, 3, 5))
replace_words(text, subs)
    # replaces the words of {text} that are keys in {subs} by their values, leaves the others, and returns them joined by spaces / looks up each word of {text} in {subs}; a word that is not there stays, and the result is one string with spaces / translates {text} word by word with the dictionary {subs}, keeping words without an entry / returns {text} with every word exchanged for what {subs} has for it, if it has anything / splits {text}, swaps each word for its entry in {subs} (or keeps it when there is none) and joins the words with spaces
    # > translate substitute
    return " ".join({subs}.get(word, word) for word in {text}.split())
vowels_in_front(w)
    # returns {w} with its vowels (a, e, i, o, u) first and all other characters after them, both in their old order / moves the letters a, e, i, o, u of {w} to the front, without changing the order otherwise, and returns the word / collects vowels (aeiou) and other characters of {w} separately and returns the vowels followed by the others / rearranges {w}: first every a, e, i, o and u in order of appearance, then the rest in order of appearance / splits the characters of {w} into those in "aeiou" and the remaining ones and joins both groups, vowels in front
    # > vowels_first rearrange
    front = back = ""
    for c in {w}:
        if c in "aeiou":
            front += c
        else:
            back += c
    return front + back
p_language(w)
    # returns {w} in the p-language: after each vowel (a, e, i, o, u) comes a p and the vowel again / puts "p" and a copy of the vowel behind every a, e, i, o, u in {w} and returns the result / makes a secret word of {w} by replacing each vowel of aeiou with the vowel, the letter p and the same vowel once more / goes through {w} and adds every character to a text, for a, e, i, o and u followed by p and the character itself / gives back {w} with each of its vowels (aeiou) doubled around a "p"
    # > secret_speech to_p_language
    result = ""
    for c in {w}:
        result += c
        if c in "aeiou":
            result += "p" + c
    return result
word_points(w)
    # returns the points of {w}: {pa} for each vowel (a, e, i, o, u), {pb} for each other letter, nothing for other characters / adds {pa} for every a, e, i, o, u and {pb} for all other letters of {w}, ignoring what is no letter, and returns the sum / scores {w}: a letter in "aeiou" gives {pa}, any other letter {pb}, and digits or signs give 0 / computes how much {w} is worth if vowels (aeiou) count {pa}, remaining letters {pb} and non-letters 0 / goes through the characters of {w}, adds {pa} to the points if it is one of aeiou, otherwise {pb} if it is a letter, and returns the points
    # > points score_word
    points = 0
    for c in {w}:
        if c in "aeiou":
            points += {pa}
        elif c.isalpha():
            points += {pb}
    return points
phone_keys(w)
    # returns {w} as digits where a, b, c are 1, d, e, f are 2 and so on by threes; other characters stay as they are / turns each small letter of {w} into a digit, three letters sharing one (abc is 1, def is 2, ..., yz is 9), and leaves everything else / replaces the letters a to z in {w} by their place in groups of three, starting with 1 for a to c, and returns the text; non-letters and capitals are not changed / encodes {w}: for every lower-case letter its distance from a, divided by 3 without remainder, plus 1; all other characters are copied / gives back {w} written with digits, one digit for each three neighbouring letters of the alphabet beginning at 1, and with unchanged characters wherever it is not a to z
    # > keypad to_digits
    result = ""
    for c in {w}:
        if "a" <= c <= "z":
            result += str((ord(c) - ord("a")) // 3 + 1)
        else:
            result += c
    return result
check_letter(s)
    # returns a check letter for {s}: the sum of its character codes modulo 26, as a capital (0 is A) / adds up ord of every character in {s}, takes the remainder by 26 and returns the upper-case letter with that number, A being 0 / computes a checksum of {s} as one letter from A to Z, by the total of the character codes modulo 26 / sums the code points of {s}; the remainder by 26 tells which letter of the alphabet (from A = 0) is returned / makes one capital letter out of {s}: all character codes added, modulo 26, counted from A
    # > checksum control_letter
    total = sum(ord(c) for c in {s})
    return chr(ord("A") + total % 26)
letters_by_frequency(s)
    # returns the different letters of {s} in lower case as one string, the most frequent first and alphabetical where the counts are equal / lowers {s}, counts its letters and returns them from the most to the least frequent, ties from a to z, as a string without repeats / orders the letters in {s} (no matter the case, only letters) by falling count and then by the alphabet, each once, in one text / gives a string of all letters that {s} has, small and each once, sorted by how often they occur, highest first, and by the letter on a tie / ranks the letters of {s} without regard to case: frequent before rare, equally frequent in alphabetical order; returns them joined
    # > frequency_order rank_letters
    letters = [c for c in {s}.lower() if c.isalpha()]
    return "".join(sorted(set(letters), key=lambda c: (-letters.count(c), c)))
keep_endings(ws)
    # returns the words in {ws} that end with "{ending.bare}", without this ending, and in the old order; a word that is nothing but the ending is left out / keeps those of {ws} that end in {ending} and are longer than it, and cuts the ending off; returns the list / collects from {ws} the stems of words with the ending {ending}: the word without it, unless nothing would remain / finds all words of {ws} with {ending} at the end, removes it, and returns what is left of each if it is not empty / goes through {ws}; for words ending with {ending} the part before goes into the list, provided it has at least one letter
    # > stems without_ending
    return [word[:-len({ending})] for word in {ws} if word.endswith({ending}) and word != {ending}]
swap_letter_pairs(w)
    # returns {w} with each pair of neighbouring characters swapped; a last single character stays where it is / exchanges the first character of {w} with the second, the third with the fourth and so on, leaving an odd one at the end, and returns the word / goes through {w} in steps of two and turns each piece around; a piece of one character does not change / cuts {w} into pieces of two, reverses every piece and joins them again / gives back {w} in which characters 1 and 2, 3 and 4 and so on have changed places, the final one alone if the length is odd
    # > swap_pairs swapped
    pieces = [{w}[i:i + 2] for i in range(0, len({w}), 2)]
    return "".join(piece[::-1] for piece in pieces)
first_longer_word(ws)
    # returns the position, from 1, of the first word in {ws} that is longer than the word before it and has more than {n} letters, or 0 if there is none / goes through {ws} from the second word on and returns the number, counted from 1, of the first that has over {n} letters and more than its predecessor, otherwise 0 / finds the first item of {ws} with over {n} characters that beats the item right before it in length, gives back its place counted from 1, and 0 where no item does / looks for a word in {ws} longer than {n} and longer than its left neighbour (so never the first); the place of the first such word is returned, the count starting at 1, or 0 for none
    # > find_long first_longer
    for i in range(1, len({ws})):
        if len({ws}[i]) > max({n}, len({ws}[i - 1])):
            return i + 1
    return 0
same_first_letters(ws)
    # returns True if all words in {ws} begin with the same letter, ignoring case, and also if {ws} is empty; else False / tells whether every word of {ws} has the same initial, upper or lower case being the same; an empty list counts as True / collects the lower-case initials of {ws} in a set and returns whether it has at most one element / checks if the words of {ws} share one first letter (case does not matter, no words at all are fine) / returns False as soon as {ws} has two different initials, capitals and small letters being equal, and True otherwise
    # > alliteration same_initial
    return len({word[:1].lower() for word in {ws}}) <= 1
rows_above(rows)
    # returns the names in {rows}, whose lines are name,number, that have more than the average of all numbers, in alphabetical order / splits each row of {rows} at the comma, computes the mean of the numbers and returns a sorted list of the names above it / finds who in {rows} (lines like "Ann,12") is over the average, and returns these names sorted / reads names and points from {rows}, where a comma stands between them, and returns sorted the names with more points than the mean / returns, sorted, the part before the comma of every line in {rows} whose number after the comma is greater than the average number
    # > above_average better_names
    pairs = [row.split(",") for row in {rows}]
    average = sum(int(points) for _, points in pairs) / len(pairs)
    return sorted(name for name, points in pairs if int(points) > average)
add_line_numbers(ws)
    # numbers {ws} from 1: each line has the number, {sep}, a space and the item, numbers filled with zeros so that all are equally wide / puts a number (from 1), {sep} and a space in front of each item of {ws} and returns all as one text of lines; the numbers have leading zeros so that they are as wide as the last / joins {ws} with line breaks, every item after its number (from 1), {sep} and a space; shorter numbers get leading zeros to match the longest / makes one text out of {ws}, a line per item that starts with its number from 1 (zero-padded to as many digits as the number of items has), {sep} and a space
    # > numbered with_numbers
    digits = len(str(len({ws})))
    lines = [str(i).zfill(digits) + {sep} + " " + item for i, item in enumerate({ws}, start=1)]
    return "\n".join(lines)
"""
functions(d, FUNCTIONS, {**SLOTS, **MORE})
