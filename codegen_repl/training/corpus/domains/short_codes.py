"""Short stories on codes and conversions: number bases, ciphers, check digits, product codes, times, units, markup."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, middle, seeded, several
from codegen_repl.training.corpus.words import ENGLISH, made_up, odd_token, plain_word

d = Domain("short_codes", weight=44)

SMALL = "abcdefghijklmnopqrstuvwxyz"
CAPITALS = "ABCDEFGHKLMNPRSTUVWXZ"


def small(rng: Random) -> str:
    """A word of three or more small letters, real or made up."""
    while True:
        text = rng.choice((made_up(rng), made_up(rng, 2), plain_word(rng), rng.choice(ENGLISH)))
        if len(text) > 2 and text.isalpha() and text.isascii() and text.islower():
            return text


def mixed(rng: Random) -> str:
    """A word in small letters, capitalized or in capitals."""
    text = small(rng)
    return rng.choice((text, text, text.capitalize(), text.upper()))


def low(rng: Random) -> str:
    """Three to six different words in small letters."""
    return " ".join(several(rng, small, 3, 6))


def phrase(rng: Random) -> str:
    """Three to six different words in any case, sometimes with a sign at the end."""
    return " ".join(several(rng, mixed, 3, 6)) + rng.choice(("", "", "!", ".", "?"))


def drawn_from(pool: str, least: int, most: int) -> Maker:
    """A string of signs of the pool, with a length within bounds."""
    return lambda rng: "".join(rng.choices(pool, k=rng.randint(least, most)))


def bits(rng: Random) -> str:
    """Ones and zeros that begin with a one."""
    return "1" + "".join(rng.choices("01", k=rng.randint(3, 8)))


def numbers(least: int, most: int, low_count: int = 4, high_count: int = 7) -> Maker:
    """Different whole numbers within bounds."""
    return lambda rng: several(rng, lambda r: r.randint(least, most), low_count, high_count)


NOUNS = """
number binary padded hexadecimal octal signs groups values total ones most flipped worth codes message shifted
positions pin secret alphabet mirrored changes rows digits pairs blocks kept
code variant letter seats windows newest serial series clock hour minute half tracks seconds phone card colour red green blue query slug title acronym
"""
CALLED = (
    "convert change rule apply_rule handle transform calc work_out tool adjust evaluate prepare solve make_one helper "
    "run_it treat build_it derive process check_it deal operate craft arrange my_func turn_into step_one"
)
DRAWN: dict[str, Maker] = {
    "word_": small,
    "word2_": small,
    "mixed_": mixed,
    "low_": low,
    "phrase_": phrase,
    "words_": lambda r: several(r, small, 4, 7),
    "bits_": bits,
    "bits2_": bits,
    "nums_": numbers(2, 300),
    "nums2_": numbers(10, 5000),
}
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    **{slot: sampled("mixed", make) for slot, make in DRAWN.items()},
    "f": new(*CALLED.split(), kind="function"),
    "p": fragment("text", "s", "raw", "txt", "source", "given", "zorp", "val_1", "entry"),
    "q": fragment("other", "extra", "b", "arg2", "quib", "second"),
    "n": fragment("n", "k", "amount", "num", "m", "val_7", "how_many"),
    "ws": new("words"),
    "txt": new("str"),
    "txt2": new("str"),
    "res": new("result"),
    "res2": new("result"),
    "nv": new("int"),
    "mv": new("int"),
    "nums": new("list"),
    "table": new("dict"),
    "table2": new("dict"),
    "flag": new("bool"),
    "num_": integer(5, 999),
    "big_": integer(1000, 99999),
    "wide_": integer(10, 16),
    "k": integer(2, 5),
    "j": integer(2, 9),
    "sep": choice("-", "_", ", ", " | ", "+", " & ", ":", " - ", ";", " > ", "/", " = ", "..."),
    "sign_": choice("*", "#", "~", "=", "+", "x", "@", "%", "?", "!"),
    "yes": choice("yes", "OK", "right", "good", "fine", "passed", "True enough"),
    "no": choice("no", "wrong", "bad", "Never", "failed", "not so"),
}

BASES = r"""
binary_padded
    # the number is {num_} / Create a variable named {number} with the value {num_}. / {number} = {num_} / let's take {num_} as our number / Store the integer {num_} in {number}.
    {number} = {num_}
    # write it in binary, without any prefix, and keep that as {binary} / Convert {number} to a binary string without the prefix "0b" and store it in a variable named {binary}. / what does the number look like in binary? store the string, no 0b in front / {binary}: the binary digits of {number} as a string / get the binary form of it (only zeros and ones) and save it / Compute the binary representation of the number without a prefix and assign this string to {binary}.
    {binary} = format({number}, "b")
    # fill it up with zeros in front until it has {wide_} digits; that is the padded one / Create a string {padded}, which is {binary} with leading zeros, {wide_} characters long. / {padded} is the same with as many zeros at the left as it needs for {wide_} digits / it should have {wide_} digits, so put zeros before it and call the result {padded} / Pad {binary} with zeros on the left to a length of {wide_} and store the string in a variable named {padded}.
    {padded} = {binary}.zfill({wide_})
    # how many ones and how many zeros does the padded one have? / Print the number of ones and the number of zeros in {padded}, in this order. / show how often "1" occurs in {padded}, then how often "0" does / print two counts for the padded string: first its ones, then its zeros / Count the characters "1" and the characters "0" in {padded} and print both counts in one line.
    print({padded}.count("1"), {padded}.count("0"))
binary_read
    # {txt} = {bits_} / Create a string named {txt} with the value {bits_}. / somebody sent the bits {bits_}, call them {txt} / let {txt} be the text {bits_} / Assign the string {bits_} to a variable named {txt}.
    {txt} = {bits_}
    # which number is that, read as binary? store it as {nv} / Convert the binary text {txt} to an integer and store it in a variable named {nv}. / {nv} is the value of these binary digits / read {txt} in base 2 and keep the number in {nv} / Interpret {txt} as a number in base 2 and assign the resulting integer to {nv}.
    {nv} = int({txt}, 2)
    # add {num_} to it / Increase {nv} by {num_}. / {nv} should be {num_} more / {nv} += {num_} / raise the number by {num_}, please / Add {num_} to the variable {nv}.
    {nv} += {num_}
    # print it in binary again, then {sep} and the same number in decimal / Print the binary form of {nv} without a prefix, followed by {sep} and {nv} itself. / show {nv} twice, as binary digits and as it is, with {sep} between / output the new number, first in base 2, then in base 10, separated by {sep} / Print {nv} first as a binary number without a prefix and then as a decimal number, with {sep} between the two.
    print(format({nv}, "b"), {nv}, sep={sep})
hex_and_octal
    # {number} = {big_} / Create a variable named {number} and assign {big_} to it. / the number is {big_} / we start with the number {big_}, keep it / Let {number} be the integer {big_}.
    {number} = {big_}
    # write it in hexadecimal with capital letters, and keep this string / Convert {number} to a hexadecimal string with upper-case letters and no prefix, and store it in a variable named {hexadecimal}. / {hexadecimal}: the number in base 16, in capitals, without 0x / what is it as a hexadecimal number? keep the digits, capital letters please, no prefix / Create a string {hexadecimal} with the hexadecimal digits of {number} in capital letters, without "0x".
    {hexadecimal} = format({number}, "X")
    # the same in octal, without prefix / Convert {number} to an octal string without a prefix and assign it to a variable named {octal}. / {octal} is the number in base 8, just its digits / and in octal? keep that string as well, without 0o / Create a string {octal} with the octal digits of {number}, without "0o".
    {octal} = format({number}, "o")
    # print the hexadecimal one, {sep} and the octal one / Print {hexadecimal} and {octal}, separated by {sep}. / show both strings with {sep} between them, base 16 first / output the two, hexadecimal then octal, {sep} in the middle / Output the strings {hexadecimal} and {octal} in one line with the separator {sep}.
    print({hexadecimal}, {octal}, sep={sep})
    # how many more digits does the octal one have? / Print the difference of the lengths of {octal} and {hexadecimal}. / print by how many characters {octal} is longer than {hexadecimal} / show the length of the octal string minus the length of the other / Subtract the length of {hexadecimal} from the length of {octal} and print the difference.
    print(len({octal}) - len({hexadecimal}))
own_digits(own_)
    # in a secret number system the signs {own_} are the digits: the first of them is 0, the next one 1 and so on. keep the signs as a string / Create a string named {signs} with the value {own_}. / {signs} = {own_} / the signs {own_} will be our digits, keep them in one string / let {signs} be {own_}, the digits of an invented number system / Store the digits of an invented number system, {own_}, as a string in {signs}.
    {signs} = {own_}
    # write a function {f}({p}) for the value of a text {p} in this system: start with 0, and for each character multiply by the number of signs and add its index in {signs} / Write a function {f}({p}) that returns the number that the text {p} stands for if {signs} are the digits, the first having the value 0. The leftmost digit counts most, and the base is the number of signs. / i need {f}({p}), which reads {p} as a number whose digits are {signs} (the base is how many these are) and returns that number / Define {f} with one parameter {p}. A value starts at 0; for every character of {p} it is multiplied by the length of {signs}, and the index of the character in {signs} is added. The value is returned.
    def {f}({p}):
        value = 0
        for c in {p}:
            value = value * len({signs}) + {signs}.index(c)
        return value
    # what number is {own1}? keep it as {nv} / Call {f} with {own1} and store the result in a variable named {nv}. / {nv} is what the function says about {own1} / read {own1} with {f} and store the number in {nv} / Compute the number that {own1} stands for with {f} and assign it to {nv}.
    {nv} = {f}({own1})
    # and {own2}? print the larger of both numbers / Print the maximum of {nv} and the value of {own2}, computed by {f}. / read {own2} in the same way; print whichever number is greater / show the greater one: {nv} or the number for {own2} / Compute the value of {own2} with {f} and print the greater one of this value and {nv}.
    print(max({nv}, {f}({own2})))
bits_in_groups(stream_, k)
    # {txt} = {long_bits} / Create a string {txt} with the value {long_bits}. / the bits came as {long_bits}, name the text {txt} / let {txt} be {long_bits} / Store the binary text {long_bits} in a variable named {txt}.
    {txt} = {long_bits}
    # cut it into groups of {k} characters / Split {txt} into pieces of {k} characters each and store the list in a variable named {groups}. / {groups} is a list of strings, each with the next {k} characters of {txt} / make a list of groups, {k.word} bits in every one of them / from the left, always {k} characters belong together: put these groups in a list / Create a list {groups} of consecutive substrings of {txt}, each {k} characters long.
    {groups} = [{txt}[i:i + {k}] for i in range(0, len({txt}), {k})]
    # turn each of them into a number (base 2); the list is called values / Convert every string in {groups} from binary to an integer and store the list in {values}. / {values} holds what the groups mean as binary numbers / read the groups as binary and collect the values in a list / Create a list {values} of integers by reading each of the groups as a binary number.
    {values} = [int(x, 2) for x in {groups}]
    # print the largest value and the group it came from (the first one if there are several) / Print the maximum of {values}, followed by the first item of {groups} that has this value. / which value is the greatest, and which group is it? show both, the first such group in case of a tie / output the highest of {values} together with the group at the same index / Find the greatest number in {values} and print it together with the item of {groups} at the index where it occurs first.
    print(max({values}), {groups}[{values}.index(max({values}))])
hex_texts
    # {ws} = {hexes} / Create a list named {ws} with the strings {hexes}. / these hexadecimal texts go into a list {ws}: {hexes} / let {ws} be {hexes} / Store the list {hexes} in {ws}.
    {ws} = {hexes}
    # make numbers of them, in a list {nums} / Convert each string in {ws} from hexadecimal to an integer and store the results in a list named {nums}. / {nums}: every item of {ws} read in base 16 / read them as hexadecimal numbers and keep the ints in {nums} / Create a list {nums} of integers by reading each item of {ws} as a number in base 16.
    {nums} = [int(x, 16) for x in {ws}]
    # now the total of the numbers / Compute the sum of {nums} and store it in a variable named {total}. / {total} is what they make together / add them all up, that's the total / Add up all numbers in {nums} and assign the result to {total}.
    {total} = sum({nums})
    # print the total in hexadecimal, small letters, with at least {k} digits (zeros in front if necessary) / Print {total} as a lower-case hexadecimal number that is padded with zeros to {k} digits. / show {total} in base 16 with {k} digits or more, filled up by zeros, letters small / the total again in hex: no prefix, small letters, zeros at the left up to a width of {k} / Convert {total} to hexadecimal in small letters, fill it with leading zeros up to {k} characters and print it.
    print(format({total}, "x").zfill({k}))
ones_counted
    # {nums} = {nums_} / Create a list {nums} of the numbers {nums_.and_items}. / store {nums_} as {nums} / let {nums} be the list {nums_} / Assign the list {nums_} to a variable named {nums}.
    {nums} = {nums_}
    # for each of them count the ones in its binary form, and call the list of the counts ones / Create a list {ones} that contains, for every number in {nums}, how many times the digit 1 occurs when the number is written in binary. / {ones}: how many 1s has each number of {nums} in binary? / write every number in base 2 and count its ones; the list {ones} has these counts / Count the ones in the binary representation of every number in {nums} and store the counts as a list in {ones}.
    {ones} = [format(x, "b").count("1") for x in {nums}]
    # what is the most that occurs there? store it / Store the maximum of {ones} in a variable named {most}. / {most} is the greatest of these counts / take the largest item of the list as {most} / Find the largest number in {ones} and assign it to {most}.
    {most} = max({ones})
    # print a list of all numbers that have so many / Print the list of those numbers in {nums} whose count in {ones} equals {most}. / which numbers reach it? print them as a list / show every item of {nums} that has {most} ones, in a list / Select the numbers in {nums} whose binary form has {most} ones and print them as a list.
    print([x for x, y in zip({nums}, {ones}) if y == {most}])
parity_sign
    # write a function {f}({p}) that adds one digit at the end of a binary text {p}: "0" if it has an even number of ones, otherwise "1" / Write a function {f}({p}) that returns the string {p} with "0" appended if the digit "1" occurs an even number of times in it, and with "1" appended if it occurs an odd number of times. / {f}({p}) should return {p} and one more character, chosen so that the number of ones in the whole text is even / Define {f} with a text {p} of zeros and ones. Count the ones; an even count gives {p} + "0", an odd count {p} + "1".
    def {f}({p}):
        return {p} + ("0" if {p}.count("1") % 2 == 0 else "1")
    # use it on {bits_} and keep the result as {res} / Call {f} with {bits_} and store the returned text in {res}. / {res} is what you get for {bits_} / let {res} be {bits_} with its extra digit / Apply {f} to the string {bits_} and assign the result to {res}.
    {res} = {f}({bits_})
    # some texts arrived: {many_bits}. those with an odd number of ones are wrong; put them in a list {ws} / Create a list {ws} of all strings in {many_bits} that have an odd number of ones. / from {many_bits}, keep in {ws} whatever has "1" in it an odd number of times / {ws}: the items of {many_bits} in which the ones can't be divided by 2 / Go through the list {many_bits} and store the strings with an odd count of "1" in a list named {ws}.
    {ws} = [x for x in {many_bits} if x.count("1") % 2 == 1]
    # print {res} and how many were wrong / Print {res}, followed by the number of items in {ws}. / show {res}, and after it the length of the list / output the text from before and the count of wrong ones / Print {res} and the length of {ws} in one line.
    print({res}, len({ws}))
bits_flipped
    # {txt} = {row_} / Create a variable {txt} with the string {row_}. / let {txt} be {row_} / the bits are {row_}, as a text {txt} / Store {row_} in a variable named {txt}.
    {txt} = {row_}
    # turn every 0 into a 1 and every 1 into a 0; this is the flipped text / Create a string {flipped} from {txt} in which zeros and ones are exchanged. / {flipped}: ones where {txt} has zeros, zeros where it has ones / exchange the two digits everywhere in {txt} and keep the flipped version / Replace each "0" in {txt} by "1" and each "1" by "0", and store the new string in {flipped}.
    {flipped} = {txt}.translate(str.maketrans("01", "10"))
    # print both texts below each other / Print {txt} and, on the next line, {flipped}. / show the text, then in a new line the flipped one / two lines: first {txt}, second {flipped} / Print the strings {txt} and {flipped} on two separate lines.
    print({txt})
    print({flipped})
    # which of them is the larger number, read in binary? print that text / Convert both strings from binary to integers and print the string with the greater value. / print {txt} if it is worth more as a binary number than {flipped}, otherwise {flipped} / show the one that has the higher value in base 2 / Compare {txt} and {flipped} as binary numbers and print the string that stands for the greater number.
    print(max({txt}, {flipped}, key=lambda x: int(x, 2)))
binary_sum
    # two binary texts: {txt} is {bits_}, {txt2} is {bits2_} / Create two strings, {txt} with the value {bits_} and {txt2} with the value {bits2_}. / {txt} = {bits_} and {txt2} = {bits2_} / let {txt} be {bits_}; {txt2} is {bits2_} / Store the binary texts {bits_} and {bits2_} in variables named {txt} and {txt2}.
    {txt} = {bits_}
    {txt2} = {bits2_}
    # add the numbers they stand for and keep the total, a normal int / Convert both texts from binary to integers and store their sum in a variable named {total}. / {total} is the sum of the two, read in base 2 / what is the total of both numbers? store it as an int / Read {txt} and {txt2} as numbers in base 2, add them and assign the integer to {total}.
    {total} = int({txt}, 2) + int({txt2}, 2)
    # write the total in binary and call that {res} / Store the binary digits of {total}, without a prefix, in {res}. / {res}: the total as a binary text, no prefix / turn {total} back into zeros and ones, as {res} / Convert {total} to a binary string without a prefix and assign it to {res}.
    {res} = format({total}, "b")
    # three lines, please: {txt}, {txt2} and then {res}, all aligned at the right with a width of {wide_} / Print {txt}, {txt2} and {res} on separate lines, each right-aligned in {wide_} characters. / show the three texts one below the other, filled with spaces at the left up to {wide_} characters / one line for {txt}, one for {txt2}, one for {res}; put spaces in front of each so that it has {wide_} characters / Print the three binary texts {txt}, {txt2} and {res} below each other, aligned at the right in a field of {wide_} characters.
    for x in ({txt}, {txt2}, {res}):
        print(x.rjust({wide_}))
worth_of_flags(words_)
    # {ws} = {words_} / Create a list {ws} of the strings {words_.and_items}. / the options are {words_}, keep them as {ws} / let {ws} be the list {words_} / Store the list {words_} in {ws}.
    {ws} = {words_}
    # in a dict {worth} the first option is worth 1, and each next one twice as much as the one before / Create a dictionary {worth} that maps every string in {ws} to a power of two: the first to 1, the second to 2, the third to 4 and so on. / {worth}: option to number, beginning with 1 and doubling each time / make a dictionary with the worth of each item of {ws}, which is 2 to the power of its index / Build a dictionary named {worth} with the strings of {ws} as keys; the value of the key at index i is 2 to the power of i.
    {worth} = {x: 2 ** i for i, x in enumerate({ws})}
    # the chosen ones are {flags_}: add up what they are worth, as {nv} / Compute the sum of the values in {worth} for the keys {flags_.and_items} and store it in a variable named {nv}. / {nv} is what {flags_} are worth together / somebody takes {flags_}. store the sum of their numbers in {nv} / Add up the values that {worth} has for the items of {flags_} and assign the sum to {nv}.
    {nv} = sum({worth}[x] for x in {flags_})
    # print {nv} in binary / Print the binary form of {nv} without a prefix. / show {nv} as zeros and ones / how is {nv} written in base 2? print it without 0b / Convert {nv} to a binary string without "0b" and print it.
    print(format({nv}, "b"))
"""
MORE_BASES: dict[str, Any] = {
    "own_": sampled("str", lambda r: "".join(r.sample(SMALL + "#*+@", r.randint(3, 5)))),
    "own1": derived(lambda s: drawn_from(s.own_, 2, 4)(seeded(s.own_))),
    "own2": derived(lambda s: drawn_from(s.own_, 2, 5)(seeded(s.own_, 2))),
    "row_": sampled("str", drawn_from("01", 4, 10)),
    "stream_": sampled("str", drawn_from("01", 36, 36)),
    "long_bits": derived(lambda s: s.stream_[: s.k * (4 + s.stream_.count("1") % 4)]),
    "hexes": sampled(
        "list[str]", lambda r: several(r, lambda q: format(q.randint(10, q.choice((255, 4095))), "x"), 3, 6)
    ),
    "many_bits": sampled("list[str]", lambda r: several(r, bits, 4, 7)),
    "flags_": derived(lambda s: seeded(s.words_).sample(s.words_, 2 + len(s.words_[0]) % 2)),
}

stories(d, BASES, SLOTS | MORE_BASES)

LETTERS = r"""
character_codes
    # {txt} = {mixed_} / Create a string named {txt} with the value {mixed_}. / let {txt} be {mixed_} / the word {mixed_} is called {txt} / Store {mixed_} in a variable named {txt}.
    {txt} = {mixed_}
    # get the codes of its characters as a list / Create a list {codes} of the character codes (as given by ord) of all characters in {txt}. / {codes}: the number that ord gives for each character of {txt} / make a list of the codes, one for every character, in order / Determine the code of each character of {txt} and store the numbers in a list named {codes}.
    {codes} = [ord(c) for c in {txt}]
    # add them all up, that's the total / Compute the sum of {codes} and assign it to {total}. / {total} is what the codes make together / store the total of these numbers / Add up the items of {codes} and store the sum in a variable named {total}.
    {total} = sum({codes})
    # print the total and its remainder when divided by {big_} / Print {total} and the remainder of its division by {big_} in one line. / show {total}, then {total} modulo {big_} / first the total, after it what remains of it if you divide by {big_}: print both / Output {total}, followed by {total} modulo {big_}.
    print({total}, {total} % {big_})
    # which character has the greatest code? print it with {sign_} on both sides / Print the character with the largest code, with {sign_} directly before and after it. / turn the highest of the codes back into a character and print that between two {sign_} / {sign_}, the character for the maximum of {codes}, {sign_}: print this as one string / Find the maximum of {codes}, convert it to its character and print this character enclosed in {sign_}.
    print({sign_} + chr(max({codes})) + {sign_})
codes_to_text(word_)
    # {nums} = {codes_of} / Create a list named {nums} with the numbers {codes_of.and_items}. / someone sent the numbers {codes_of}, keep them as {nums} / let {nums} be {codes_of} / Assign the list {codes_of} to {nums}.
    {nums} = {codes_of}
    # they are character codes: join the characters to a message / Convert each number in {nums} to the character with this code and store the joined characters in {message}. / {message} is the text that you get when each number is turned into its character / make a string of the characters with these codes, it's the message / Create a string {message} from {nums}, where every number is the code of one character.
    {message} = "".join(chr(x) for x in {nums})
    # do the same with all numbers {k} higher, and call this text {shifted} / Create a second string {shifted} in the same way, but with {k} added to each number. / {shifted}: again the characters, after adding {k} to every code / now once more with every code raised by {k}; this gives the shifted text / Add {k} to every number in {nums}, convert the sums to characters and join them to a string named {shifted}.
    {shifted} = "".join(chr(x + {k}) for x in {nums})
    # print the message, {sep} and the shifted one / Print {message} and {shifted}, separated by {sep}. / show both texts with {sep} between them, the right one first / output {message}, then {sep}, then {shifted} / Print the two strings in one line, {message} first, with the separator {sep}.
    print({message}, {shifted}, sep={sep})
alphabet_positions
    # write a function {f}({p}) that gives the place in the alphabet of each small letter of {p}, as a list of numbers; a is 1, and all other characters are left out / Write a function {f}({p}) that returns a list with the position in the alphabet of every small letter in {p}, where "a" has the position 1. Other characters are ignored. / i need a function {f}({p}). for every letter from a to z in {p} it puts its number (a = 1, b = 2 ...) in a list, skipping whatever isn't a small letter, and returns the list / Define {f} with a string {p}. It returns the alphabet positions (1 for "a", 26 for "z") of the small letters in {p} in their order and leaves out everything else.
    def {f}({p}):
        return [ord(c) - ord("a") + 1 for c in {p} if "a" <= c <= "z"]
    # get the positions for {word_} / Call {f} with {word_} and store the list in a variable named {positions}. / {positions} is what the function returns for {word_} / which positions do the letters of {word_} have? keep the list / Compute the list of positions for {word_} with {f} and assign it to {positions}.
    {positions} = {f}({word_})
    # and {res} is the sum of the numbers for {low_} / Call {f} with {low_} and store the sum of the returned numbers in {res}. / do it for {low_} as well, but add them up: that sum is {res} / {res}: all the numbers of {low_} together / Compute the sum of the positions of the letters in {low_} and assign it to {res}.
    {res} = sum({f}({low_}))
    # print the positions with {sep} between, and {res} below / Print the items of {positions} separated by {sep}, then print {res} on the next line. / show the first list joined by {sep}; in a new line the sum / two lines: the numbers for the word with {sep} in the middle, and {res} / Join the numbers in {positions} with {sep} and print the string, followed by {res} on a separate line.
    print({sep}.join(str(x) for x in {positions}))
    print({res})
pin_shifted
    # the {pin} is {pin_}, as a text / Create a string named {pin} with the value {pin_}. / {pin} = {pin_} / somebody chose the pin {pin_}; keep it as a string / Store the text {pin_} in a variable named {pin}.
    {pin} = {pin_}
    # write a function {f}({p}, {n}) that moves each digit of the text {p} on by {n}; after 9 it goes on with 0. it returns a text / Write a function {f}({p}, {n}) that returns a string in which {n} is added to each digit of {p}, counting on from 0 after 9. / every digit of {p} gets {n} higher, and what is over 9 starts again at 0: that's what {f}({p}, {n}) should return, as a string / Define a function {f} with a string of digits {p} and a number {n}. It returns the string of the last digits of the sums of each digit and {n}.
    def {f}({p}, {n}):
        return "".join(str((int(c) + {n}) % 10) for c in {p})
    # make the secret: the pin moved on by {j} / Call {f} with {pin} and {j} and store the returned string in {secret}. / {secret} is {pin} with all digits {j} further / shift the pin by {j} with the function, and keep the secret / Compute the string that {f} returns for a shift of {j} and {pin}, and assign it to {secret}.
    {secret} = {f}({pin}, {j})
    # now by {k} the text {pin2_}, as {res} / Call {f} for a shift of {k} and the digits {pin2_} and store the result in {res}. / let {res} be {pin2_}, every digit {k} higher by the function / {res}: the same for {pin2_}, but with {k} / Move all digits of {pin2_} on by {k} with {f} and store the string in {res}.
    {res} = {f}({pin2_}, {k})
    # print the secret, {res}, and whether moving the secret by -{j} gives the pin again / Print {secret}, {res} and whether {f} returns {pin} for {secret} and -{j}. / show {secret} and {res}; then True if you get back to the pin from {secret} with -{j}, else False / output both shifted texts and the truth value of {f} of {secret} and -{j} being equal to {pin} / Print the two strings {secret} and {res}, followed by the result of comparing {pin} with the secret moved by -{j}.
    print({secret}, {res}, {f}({secret}, -{j}) == {pin})
shifted_alphabet
    # we need the small letters from a to z as one string, the {alphabet} / Create a string named {alphabet} that contains the 26 small letters from "a" to "z" in order. / {alphabet}: all small letters, a to z, in a text / put the alphabet in a string, small letters only / Store the lower-case letters from a to z as a string in a variable named {alphabet}.
    {alphabet} = "abcdefghijklmnopqrstuvwxyz"
    # move its first {shift_} letters to the end, that is the shifted one / Create a string {shifted} from {alphabet} by moving the first {shift_} letters to the end. / {shifted}: the alphabet beginning after letter number {shift_}, with the letters before that at the end / the shifted alphabet has the first {shift_} letters behind all the others / Assign to {shifted} all letters of {alphabet} from index {shift_} on, followed by the first {shift_} letters.
    {shifted} = {alphabet}[{shift_}:] + {alphabet}[:{shift_}]
    # in {low_}, replace each letter by the one at the same place of {shifted}; the result is the secret / Create a string {secret} from {low_} by replacing every letter of {alphabet} with the letter of {shifted} at the same index. / translate {low_} from the alphabet to the shifted one and keep the secret text / {secret} is {low_}, with letters of {shifted} instead of those of {alphabet} / Translate the text {low_} with a table from {alphabet} to {shifted} and store the new text in {secret}.
    {secret} = {low_}.translate(str.maketrans({alphabet}, {shifted}))
    # print it, then on the next line the text that comes out when you translate it back / Print {secret}, and below it the text that results from translating {secret} from {shifted} to {alphabet}. / show {secret} and, in a second line, the secret read back with the two alphabets exchanged / two lines: the secret, and the same translated the other way round / Print {secret} and, on a separate line, {secret} with every letter of {shifted} replaced by the one of {alphabet} at the same index.
    print({secret})
    print({secret}.translate(str.maketrans({shifted}, {alphabet})))
mirrored_letters
    # write a function {f}({p}) that mirrors the alphabet: a becomes z, b becomes y and so on up to z, which becomes a. other characters stay / Write a function {f}({p}) that returns {p} with each small letter replaced by its counterpart from the other end of the alphabet ("a" by "z", "b" by "y"). All other characters are unchanged. / {f}({p}) turns the first letter of the alphabet into the last, the second into the last but one, etc., only for small letters, and gives back the new text / Define {f} with a text {p}. Every small letter is exchanged for the one that is as far from "z" as the letter is from "a"; the rest is kept. The new text is returned.
    def {f}({p}):
        alphabet = "abcdefghijklmnopqrstuvwxyz"
        return {p}.translate(str.maketrans(alphabet, alphabet[::-1]))
    # mirror {phrase_} with it and keep the mirrored text / Call {f} with {phrase_} and store the result in a variable named {mirrored}. / {mirrored} is {phrase_} after going through the function / what does {f} make of {phrase_}? keep that as {mirrored} / Apply {f} to the string {phrase_} and assign the returned text to {mirrored}.
    {mirrored} = {f}({phrase_})
    # do it with each word of {words_} that has more than {mid_len} letters, and collect them in {ws} / Create a list {ws} with the results of {f} for all strings in {words_} that are longer than {mid_len} characters. / {ws}: the mirrored words of {words_}, but leave out those of {mid_len} letters or less / from {words_} take only what is longer than {mid_len}, mirror it and put it into a list {ws} / Select the words of {words_} with more than {mid_len} letters, apply {f} to each and store the list in {ws}.
    {ws} = [{f}(w) for w in {words_} if len(w) > {mid_len}]
    # print the mirrored text and how many words {ws} has / Print {mirrored}, followed by the length of {ws}. / show {mirrored}, then the number of words in the list / output the text first and then how many items are in {ws} / Print the string {mirrored} and the number of items of {ws} in one line.
    print({mirrored}, len({ws}))
table_of_signs(words_)
    # letters are replaced by signs like this: {swap_}. keep it as {table} / Create a dictionary named {table} with the value {swap_}. / {table} = {swap_} / let {table} be the dict {swap_} / Store the dictionary {swap_} in a variable named {table}.
    {table} = {swap_}
    # write {text_} with it: letters that are in the table are replaced, the others stay. that's the secret / Create a string {secret} from {text_} in which every character that is a key of {table} is replaced by its value. / {secret}: go through {text_}, take the sign from the table where there is one, and the character itself otherwise / use the table on {text_}; characters it doesn't have remain as they are. keep the secret text / Replace each character of {text_} by its value in {table}, or leave it unchanged if it is missing there, and store the text in {secret}.
    {secret} = "".join({table}.get(c, c) for c in {text_})
    # turn the table around, sign to letter, as {table2} / Create a dictionary {table2} with the values of {table} as keys and its keys as values. / {table2} is the same, but from sign to letter / for reading we need {table2}, where the signs are the keys and the letters the values / Exchange keys and values of {table} and store the new dictionary in {table2}.
    {table2} = {value: key for key, value in {table}.items()}
    # print the secret and, on a new line, what {received_} means / Print {secret}, then print {received_} with each sign replaced by its letter from {table2}. / show {secret}; below it {received_}, read with {table2}, where unknown characters stay / someone answers {received_}: print the secret first, then this answer in normal letters / Print {secret} and, on the next line, the text {received_} in which every key of {table2} is replaced by its value.
    print({secret})
    print("".join({table2}.get(c, c) for c in {received_}))
maketrans_changes(sides_)
    # the text {txt} is {low_} / Create a variable named {txt} with the value {low_}. / {txt} = {low_} / let {txt} be {low_} / Store the string {low_} in {txt}.
    {txt} = {low_}
    # in it, {old_} become {new_}, letter by letter: the first of these by the first of those and so on. call the new text {txt2} / Create a string {txt2} by replacing each letter of {txt} that occurs in {old_} with the letter at the same place of {new_}. / {txt2} is the text translated with a table from {old_} to {new_} / translate {txt} with str.maketrans, {old_} being what is replaced and {new_} what comes instead; name it {txt2} / Translate {txt} by a table that maps the characters of {old_} to those of {new_} and assign the result to {txt2}.
    {txt2} = {txt}.translate(str.maketrans({old_}, {new_}))
    # count the changes: at how many places are the two texts different? keep the number / Count the places at which {txt} and {txt2} have different characters and store the number in {changes}. / {changes} is the number of characters that are not the same in both / compare the two, character by character, and store how many changes there are / Compute the number of positions where the characters of both strings differ and assign it to {changes}.
    {changes} = sum(a != b for a, b in zip({txt}, {txt2}))
    # print the new text and then the changes in round brackets, a space before them / Print {txt2}, a space and {changes} in parentheses, as one string. / show {txt2} with the number of changes behind it, like "... (3)" / output one string: {txt2}, a space, and the number in ( and ) / Print a string that consists of {txt2}, followed by a space and the value of {changes} in parentheses.
    print(f"{{txt2}} ({{changes}})")
square_of_letters(square_)
    # the letters stand in rows: {square_}. keep them / Create a list named {rows} with the strings {square_.and_items}. / let {rows} be {square_} / {rows} = {square_} / Store the list {square_} in a variable named {rows}.
    {rows} = {square_}
    # write a function {f}(line, place) for the letter in this line at this place, both counted from 1 / Write a function {f}(line, place) that returns one character of {rows}: the one at number place in the string at number line. Both numbers start at 1. / {f}(line, place) should give back a single letter. line 1 is the first string of {rows}, place 1 its first letter / Define {f} with the parameters line and place, which are counted from 1. It returns the character at that place of that item of {rows}.
    def {f}(line, place):
        return {rows}[line - 1][place - 1]
    # which letter is at place {k_place} in line {k_line}? keep it as {res} / Call {f} for place {k_place} of line {k_line} and store the letter in {res}. / {res} is letter number {k_place} of line number {k_line} / get the letter from place {k_place}, line {k_line}, and name it {res} / Determine the letter in line {k_line} at place {k_place} with {f} and assign it to {res}.
    {res} = {f}({k_line}, {k_place})
    # read the pairs {cells_}, line first, place second, and join the letters to a message / Create a string {message} of the letters that {f} returns for the pairs of line and place in {cells_}. / {message}: one letter for each pair (line, place) of {cells_}, all in one string / every pair in {cells_} is a line and a place: get the letters and put them together, that's the message / Call {f} with both numbers of each tuple in {cells_} and store the joined letters in a variable named {message}.
    {message} = "".join({f}(a, b) for a, b in {cells_})
    # print the message, and whether {res} occurs in it / Print {message}, followed by True if it contains {res} and False otherwise. / show {message}, then if {res} is one of its letters (True or False) / output the message and the truth value of {res} being in it / Print the string {message} and the result of checking whether {res} is part of it.
    print({message}, {res} in {message})
pairs_of_digits
    # write {word_} as {digits}: each letter becomes its number in the alphabet with two digits (a is 01), all in one string / Create a string {digits} from {word_} by replacing every letter with its position in the alphabet, written with two digits ("a" is "01"). / {digits} is {word_} in numbers, where a is 01, b is 02 and z is 26, without anything between / for each letter of {word_} take its alphabet number with two digits, 01 for a, and join these digits / Convert each letter of {word_} to a two-digit number from 01 for "a" to 26 for "z" and store the joined digits in {digits}.
    {digits} = "".join(f"{ord(c) - ord('a') + 1:02}" for c in {word_})
    # cut this string into pairs / Split {digits} into pieces of two characters and store the list in {pairs}. / {pairs}: always two characters of {digits}, in a list of strings / make a list of the pairs it consists of, from left to right / Create a list {pairs} that contains every two consecutive characters of {digits} as one string.
    {pairs} = [{digits}[i:i + 2] for i in range(0, len({digits}), 2)]
    # print the pairs with {sep} between / Print the items of {pairs}, separated by {sep}. / show them as one string with {sep} in between / join {pairs} by {sep} and print it / Join the strings in {pairs} with the separator {sep} and print the result.
    print({sep}.join({pairs}))
    # and the largest and the smallest number among them / Print the largest and the smallest of the pairs as integers. / what are the greatest and the least number? print them as ints, in this order / print the maximum of the pairs, then the minimum, both as numbers / Convert the pairs to integers and print their maximum, followed by their minimum.
    print(max(int(x) for x in {pairs}), min(int(x) for x in {pairs}))
code_book(words_)
    # in our code book {table} a word has a number: {book_} / Create a dictionary named {table} with the value {book_}. / {table} = {book_} / let {table} be {book_} / Store the dictionary {book_} in a variable named {table}.
    {table} = {book_}
    # write a function {f}({p}) that replaces each word of {p} by its number in {table}, and a word that is missing there by {sign_}; return it with spaces between / Write a function {f}({p}) that splits {p} into words, looks up each word in {table} and returns the values joined by spaces. For a word that is not a key, it uses {sign_}. / {f}({p}) writes a text in code: for every word its number from {table}, or {sign_} if the word isn't in it, separated by spaces / Define {f} with a text {p}. The function returns a text with the number of each word according to {table}, separated by spaces, with {sign_} for unknown words.
    def {f}({p}):
        return " ".join(str({table}.get(w, {sign_})) for w in {p}.split())
    # translate {told_} and keep the secret / Call {f} with {told_} and store the result in a variable named {secret}. / {secret} is {told_} in code / how does {told_} look in code? store the secret text / Apply {f} to the string {told_} and assign the returned text to {secret}.
    {secret} = {f}({told_})
    # the word {extra_} gets the number {num_} / Add the key {extra_} with the value {num_} to {table}. / put {extra_} into the book as {num_} / from now on {extra_} is {num_} / Set the value of {extra_} in {table} to {num_}.
    {table}[{extra_}] = {num_}
    # print the secret and, below, what the function gives for the same text now / Print {secret}, then call {f} with {told_} again and print the result on a new line. / show the old code of {told_} and in the next line the new one / first {secret}, then on its own line {told_} translated once more / Print the string {secret} and, on a second line, the text that {f} now returns for {told_}.
    print({secret})
    print({f}({told_}))
blocks_of_letters
    # take the spaces out of {low_} and call it {txt} / Create a string {txt} that is {low_} without its spaces. / {txt} = {low_}, but with no space in it / all letters of {low_} in one row, without spaces: that is {txt} / Remove all spaces from {low_} and store the result in a variable named {txt}.
    {txt} = {low_}.replace(" ", "")
    # cut it into blocks of {k} letters; the last one may be shorter / Split {txt} into pieces of {k} characters, the last of which may be shorter, and store the list in {blocks}. / {blocks}: a list of strings, each with the next {k} letters of {txt}, and what is left over comes last / make a list of blocks, {k.word} letters each, and whatever remains at the end / Create a list {blocks} of consecutive substrings of {txt} with {k} characters each; only the last one can have fewer.
    {blocks} = [{txt}[i:i + {k}] for i in range(0, len({txt}), {k})]
    # fill the last one up with {sign_} if it has fewer than {k} / Append the character {sign_} to the last item of {blocks} until it has {k} characters. / if the last block is too short, {sign_} comes at its end, as often as necessary for {k} characters / the last of them gets {sign_} at the right up to a length of {k} / Pad the last string in {blocks} on the right with {sign_} to a length of {k}.
    {blocks}[-1] = {blocks}[-1].ljust({k}, {sign_})
    # print them in capitals with a space between / Print the items of {blocks} in upper case, separated by spaces. / show all blocks in one line, capital letters, a space between two of them / join {blocks} with spaces and print that in capitals / Join the blocks with a space, convert the string to upper case and print it.
    print(" ".join({blocks}).upper())
even_then_odd
    # {txt} = {word2_} / Create a string named {txt} with the value {word2_}. / the word to hide is {word2_}, call it {txt} / let {txt} be {word2_} / Store {word2_} in a variable named {txt}.
    {txt} = {word2_}
    # the secret has first every second letter of it, starting with the first, then all the others / Create {secret}, which consists of the characters of {txt} at the even indices (0, 2, 4, ...), followed by those at the odd indices. / {secret}: letters number 1, 3, 5 and so on, after them letters number 2, 4, 6 and so on / take each second letter from the first on, then each second letter from the second on, and join both to the secret / Concatenate the characters at even indices of {txt} and the characters at odd indices, and assign the string to {secret}.
    {secret} = {txt}[::2] + {txt}[1::2]
    # do that {j} times more with the secret itself / Repeat this {j} times: replace {secret} by its characters at even indices followed by those at odd indices. / mix {secret} in the same way {j} more times / apply the same step to the secret again, {j} times in a loop / In a loop that runs {j} times, rearrange {secret} in the same way.
    for _ in range({j}):
        {secret} = {secret}[::2] + {secret}[1::2]
    # print it, and whether it is {txt} again / Print {secret}, followed by True if it equals {txt} and False otherwise. / show the secret; are we back at {txt}? print True or False behind it / output {secret} and the truth value of {secret} being the same as {txt} / Print the string {secret} and the result of comparing it with {txt}.
    print({secret}, {secret} == {txt})
codes_in_a_range
    # {txt} is {soup_} / Create a variable named {txt} with the string {soup_}. / {txt} = {soup_} / let {txt} be {soup_} / Store {soup_} in a variable named {txt}.
    {txt} = {soup_}
    # keep the characters whose code is at least {code_low} and at most {code_high}: {kept} is a string of them / Create a string {kept} of all characters of {txt} whose code (ord) lies between {code_low} and {code_high}, both included. / {kept}: what {txt} has with a code from {code_low} to {code_high}, in its order / with ord, look at each character; codes from {code_low} to {code_high} are kept, the others left out / Select the characters of {txt} with a code from {code_low} up to and including {code_high}, join them and assign the string to {kept}.
    {kept} = "".join(c for c in {txt} if {code_low} <= ord(c) <= {code_high})
    # and {ws} is a list of the others / Create a list {ws} of the characters of {txt} that are not in {kept}. / put all other characters into a list {ws} / what was left out goes into a list {ws}, one character an item / Store the remaining characters of {txt}, those that do not occur in {kept}, in a list named {ws}.
    {ws} = [c for c in {txt} if c not in {kept}]
    # print what was kept, then how many others there are / Print {kept}, followed by the number of items in {ws}. / show {kept} and the length of {ws} / output the kept string and, after it, the count of the others / Print the string {kept} and the length of the list {ws} in one line.
    print({kept}, len({ws}))
    # sort the others by their code and print them as one string / Sort {ws} by character code and print the joined characters. / in the order of their codes, print the others without anything between / show all of {ws} as a string, the smallest code first / Print a string of the characters in {ws} in ascending order of their codes.
    print("".join(sorted({ws})))
"""


def swaps(words: list[str]) -> dict[str, str]:
    """Signs for some of the letters of the words."""
    rng = seeded(words)
    letters = rng.sample(sorted(set("".join(words))), 4)
    return dict(zip(letters, rng.sample("*#+=!?%&@~0123456789", 4), strict=True))


def two_sides(rng: Random) -> list[str]:
    """Two strings of the same number of letters and signs, nothing in both."""
    count = rng.randint(3, 5)
    return ["".join(rng.sample(pool, count)) for pool in ("aeobcdfghm", "ilnrstjkpz*#7")]


def square(rng: Random) -> list[str]:
    """Rows of different letters, all of the same length."""
    wide, high = rng.randint(3, 6), rng.randint(3, 4)
    letters = rng.sample(SMALL, wide * high)
    return ["".join(letters[i * wide : (i + 1) * wide]) for i in range(high)]


MORE_LETTERS: dict[str, Any] = {
    "codes_of": derived(lambda s: [ord(c) for c in s.word_]),
    "pin_": sampled("str", drawn_from("0123456789", 4, 7)),
    "pin2_": sampled("str", drawn_from("0123456789", 3, 8)),
    "shift_": integer(2, 20),
    "mid_len": derived(lambda s: middle([len(w) for w in s.words_])),
    "swap_": derived(lambda s: swaps(s.words_)),
    "text_": derived(lambda s: " ".join(s.words_[:3])),
    "received_": derived(lambda s: "".join(swaps(s.words_).get(c, c) for c in " ".join(s.words_[-2:]))),
    "sides_": sampled("list[str]", two_sides),
    "old_": derived(lambda s: s.sides_[0]),
    "new_": derived(lambda s: s.sides_[1]),
    "square_": sampled("list[str]", square),
    "k_line": derived(lambda s: seeded(s.square_).randint(1, len(s.square_))),
    "k_place": derived(lambda s: seeded(s.square_, 1).randint(1, len(s.square_[0]))),
    "cells_": derived(
        lambda s: [
            (
                seeded(s.square_, i).randint(1, len(s.square_)),
                seeded(i, s.square_).randint(1, len(s.square_[0])),
            )
            for i in range(3 + len(s.square_[0]) % 4)
        ]
    ),
    "book_": derived(
        lambda s: dict(
            zip(s.words_[1:], seeded(s.words_).sample(range(2, 900), len(s.words_) - 1), strict=True)
        )
    ),
    "extra_": derived(lambda s: s.words_[0]),
    "told_": derived(lambda s: " ".join(seeded(s.words_, 1).sample(s.words_, len(s.words_) - 1))),
    "soup_": sampled("str", lambda r: drawn_from("abcdkmnrstuABCDEKMRST0123456789-_#!.*+", 9, 17)(r)),
    "code_low": choice(48, 50, 65, 66, 97, 98),
    "code_high": choice(99, 105, 110, 115, 116, 117),
}

stories(d, LETTERS, SLOTS | MORE_LETTERS)

CHECKS = r"""
runs_written
    # {txt} = {runs_} / Create a string named {txt} with the value {runs_}. / let {txt} be {runs_} / the text {txt} is {runs_} / Store {runs_} in a variable named {txt}.
    {txt} = {runs_}
    # write a function {f}({p}) which shortens runs of equal characters: each run becomes the character and how often it stands there, but a single character gets no number / Write a function {f}({p}) that returns {p} with every run of equal characters replaced by the character followed by the length of the run. The length is left out if it is 1. / {f}({p}) should return a shorter text: for equal characters in a row only one of them and then their number. where a character stands alone, no number is written / Define {f} with a text {p}. Group equal neighbouring characters; for each group, the result has the character and, if there are two or more, their number.
    # + from itertools import groupby
    def {f}({p}):
        result = ""
        for c, group in groupby({p}):
            size = len(list(group))
            result += c if size == 1 else c + str(size)
        return result
    # use it on {txt} and keep the short text as {res} / Call {f} with {txt} and store the returned text in {res}. / {res} is the short form of {txt} / what does the function make of {txt}? keep it as {res} / Apply {f} to {txt} and assign the result to a variable named {res}.
    {res} = {f}({txt})
    # print it and how many characters were saved / Print {res}, followed by the length of {txt} minus the length of {res}. / show the short text, then by how much it is shorter than {txt} / output {res} and the difference of the two lengths / Print {res} and the number of characters by which it is shorter than {txt}.
    print({res}, len({txt}) - len({res}))
runs_read
    # {ws} = {counted_} / Create a list named {ws} with the strings {counted_.and_items}. / let {ws} be {counted_}; each is a letter with how often it comes / the letters with their numbers are {counted_}, name this list {ws} / Store the list {counted_} in {ws}.
    {ws} = {counted_}
    # make pairs of them: the letter and, as an int, the number behind it / Create a list {pairs} of tuples, which contain the first character of each item of {ws} and the rest of it as an integer. / {pairs}: for each text its letter and its number (an int), together in a tuple / take every item apart into letter and number, and collect the pairs in a list / Convert each string in {ws} to a tuple of its letter and the integer after the letter, and store the tuples in a list named {pairs}.
    {pairs} = [(x[0], int(x[1:])) for x in {ws}]
    # write it out: every letter as often as its number says, all in one string {txt} / Create a string {txt} in which the letter of each pair is repeated as many times as its number says. / {txt} is the long text, the letters of the pairs repeated one after the other / repeat each letter by its number and join all of that to {txt} / Multiply every letter in {pairs} by its number, join the results and assign the string to {txt}.
    {txt} = "".join(letter * count for letter, count in {pairs})
    # print the long text if it has at most {mid_run} characters, otherwise only its length / Print {txt} if its length is {mid_run} or less, and its length otherwise. / is {txt} longer than {mid_run}? then print just how long it is, else the text / show {txt}, but when it has more than {mid_run} characters show the number of them / If {txt} has more than {mid_run} characters, print its length; if not, print {txt}.
    print({txt} if len({txt}) <= {mid_run} else len({txt}))
weighted_digits
    # {digits} = {pin_} / Create a string named {digits} with the value {pin_}. / the digits of a ticket are {pin_}, keep them as a text / let {digits} be the text {pin_} / Store the string {pin_} in a variable named {digits}.
    {digits} = {pin_}
    # multiply the first digit by 1, the second by 2, the third by 3 and so on, and add all that up to the total / Compute the sum of all digits, each multiplied by its place (counted from 1), and store it in a variable named {total}. / {total}: every digit times its place, added up; the first place is 1 / the total is the sum of place times digit, places being counted from 1 / Multiply each digit of {digits} by its position, starting with 1, and assign the sum of the products to {total}.
    {total} = sum(place * int(c) for place, c in enumerate({digits}, 1))
    # the check digit is what remains of the total when it is divided by {mod_}; call it {nv} / Store the remainder of dividing {total} by {mod_} in {nv}. / {nv} is {total} modulo {mod_} / divide the total by {mod_} and keep the remainder as {nv} / Compute the total modulo {mod_} and assign it to a variable named {nv}.
    {nv} = {total} % {mod_}
    # print the digits, {sep} and the check digit / Print {digits} and {nv}, separated by {sep}. / show the ticket's digits with {sep} and {nv} behind them / output {digits}, then {sep}, then {nv} / Print the string {digits} followed by {sep} and the value of {nv}.
    print({digits}, {nv}, sep={sep})
last_digit_checks
    # write a function {f}({p}): True if the last digit of the text {p} is the sum of all the other digits modulo 10, else False / Write a function {f}({p}) that checks whether the last digit of the string {p} equals the sum of the digits before it modulo 10, and returns True or False. / a number {p}, given as text, is valid if its last digit is the last digit of the sum of the others. {f}({p}) tells if it is / Define {f} with a string of digits {p}. Add up all digits but the last, take the sum modulo 10 and return whether this is the last digit.
    def {f}({p}):
        return sum(int(c) for c in {p}[:-1]) % 10 == int({p}[-1])
    # is {tick1} valid? keep the answer as {flag} / Call {f} with {tick1} and store the result in {flag}. / {flag} is what the function says about {tick1} / check {tick1} by {f} and save the truth value in {flag} / Apply {f} to the string {tick1} and assign the returned truth value to {flag}.
    {flag} = {f}({tick1})
    # from {ticks_} take the valid ones, as a list {ws} / Create a list {ws} of all strings in {ticks_} for which {f} returns True. / {ws}: whatever passes the check in {ticks_} / put those of {ticks_} that are valid into {ws} / Select the items of {ticks_} that {f} accepts and store them in a list named {ws}.
    {ws} = [x for x in {ticks_} if {f}(x)]
    # print {flag}, and in the next line the valid ones joined by {sep}, or {no} if there are none / Print {flag}. Then print the items of {ws} separated by {sep}, or {no} if the list is empty. / show {flag} first; below it all of {ws} with {sep} between them ({no} when {ws} is empty) / two lines: {flag}, and the list as one string with {sep} in between, but {no} for an empty list / Print {flag} and, on a new line, either {ws} joined by {sep} or, if {ws} has no items, {no}.
    print({flag})
    print({sep}.join({ws}) if {ws} else {no})
letter_for_check
    # the check letters are {checks_}, a string called {signs} / Create a string named {signs} with the value {checks_}. / {signs} = {checks_} / keep the check letters {checks_} as {signs} / Store the letters {checks_} as a string in {signs}.
    {signs} = {checks_}
    # write a function {f}({n}) that returns {n} with a check letter behind it, as a text: divide {n} by the number of letters in {signs}, the remainder is the index of the letter / Write a function {f}({n}) that returns a string consisting of {n} and one character of {signs}. The index of this character is {n} modulo the length of {signs}. / {f}({n}) takes a number and gives back a text, the number followed by the letter of {signs} at the index {n} modulo their count / Define {f} with an integer {n}. It converts {n} to a string and appends the letter of {signs} whose index is the remainder of {n} divided by the length of {signs}.
    def {f}({n}):
        return str({n}) + {signs}[{n} % len({signs})]
    # what is {big_} with its letter? keep that as {res} / Call {f} with {big_} and store the returned text in {res}. / {res} is {big_} and its check letter / let the function make {res} out of {big_} / Compute the text for {big_} with {f} and assign it to a variable named {res}.
    {res} = {f}({big_})
    # do the same for {nums2_}, in a list {ws} / Create a list {ws} with the results of {f} for the numbers {nums2_.and_items}. / {ws}: all of {nums2_} with their letters / {nums2_} need letters, too: put the texts into a list {ws} / Call {f} for each number in {nums2_} and store the results in a list named {ws}.
    {ws} = [{f}(x) for x in {nums2_}]
    # is {typed_} correct? print True if it is {res} or one of the list, else False / Print whether {typed_} equals {res} or occurs in {ws}. / somebody typed {typed_}. print True when this is {res} or in {ws}, otherwise False / print if {typed_} is among all these texts, {res} included / Print True if the string {typed_} is {res} or an item of {ws}, and False if not.
    print({typed_} == {res} or {typed_} in {ws})
product_code
    # {code} = {product_} / Create a variable named {code} with the string {product_}. / the code of a product is {product_}, keep it / let {code} be {product_} / Store the text {product_} in {code}.
    {code} = {product_}
    # what stands before the "-" is {txt}, what stands after it is the {variant} / Split {code} at "-" and store the two parts in {txt} and {variant}. / cut the code at its "-" into {txt} and {variant} / {txt}, {variant}: the parts of the code on both sides of the "-" / Divide {code} at the character "-" and assign the left part to {txt} and the right part to {variant}.
    {txt}, {variant} = {code}.split("-")
    # the first character of {txt} is the letter, the rest is the number, as an int / Store the first character of {txt} in {letter} and the remaining characters, converted to an integer, in {number}. / in {txt}, take the letter in front and the number behind it (make it an int) / {letter}: the first character of {txt}. {number}: everything after it as an int / Take the string {txt} apart: assign its first character to {letter} and the integer that follows to {number}.
    {letter} = {txt}[0]
    {number} = int({txt}[1:])
    # the next product has a number that is {k} higher and is otherwise the same; write its code as {res} / Create a string {res} in the form of {code}, with the same letter and variant, but with {number} increased by {k}. / {res} is the code with a number {k} higher: letter, number, "-", variant / put together {res}, which is like the old code, only with {k} more in the number / Build the code that has {letter}, the sum of {number} and {k}, a "-" and {variant}, and store it in {res}.
    {res} = f"{{letter}}{{number} + {k}}-{{variant}}"
    # print both codes with {sep} between / Print {code} and {res}, separated by {sep}. / show the old code, {sep} and the new one / output {code}, then {sep}, then {res} / Print the two codes in one line with the separator {sep}.
    print({code}, {res}, sep={sep})
seat_numbers
    # {seats} = {seats_} / Create a list {seats} of the strings {seats_.and_items}. / somebody booked the seats {seats_}, keep them as a list / let {seats} be {seats_} / Store the list {seats_} in a variable named {seats}.
    {seats} = {seats_}
    # get the rows: of each seat everything before the last character, as an int / Create a list {rows} of integers: for every item of {seats} the number before its final letter. / {rows}: the numbers in {seats}, without the letter at the end, converted to int / take off the last letter of every seat and make a list of the rows, which are ints / Convert each item of {seats} without its last character to an integer and store the integers in a list named {rows}.
    {rows} = [int(x[:-1]) for x in {seats}]
    # the seats at a window end in {edge1} or {edge2}; make a list {windows} of those / Create a list {windows} of all items of {seats} whose last letter is {edge1} or {edge2}. / {windows} are the seats with {edge1} or {edge2} at the end / which ones have {edge1} or {edge2} as their letter? keep them in a list {windows} / Select the strings in {seats} that end with {edge1} or {edge2} and store the list in {windows}.
    {windows} = [x for x in {seats} if x[-1] in ({edge1}, {edge2})]
    # print every row once, from front to back (smallest first), with {sep} between / Print the different numbers in {rows} in ascending order, separated by {sep}. / show the rows sorted and without repetition, {sep} in between / which rows are these? print each of them once, in ascending order, joined by {sep} / Remove duplicates from {rows}, sort the numbers and print them with the separator {sep}.
    print(*sorted(set({rows})), sep={sep})
    # and how many of the seats are not at a window? / Print the number of items of {seats} that are not in {windows}. / print how many seats have no window / show the number of all seats minus the number of those at a window / Print the difference of the lengths of {seats} and {windows}.
    print(len({seats}) - len({windows}))
versions_sorted
    # write a function {f}({p}) that takes a version like "1.20.3" apart and returns the list of its numbers / Write a function {f}({p}) that splits the string {p} at the dots and returns a list of the parts as integers. / i need {f}({p}), which turns a version, numbers with dots between, into a list of ints / Define {f} with a text {p}. It returns the numbers between the dots of {p} as a list of integers.
    def {f}({p}):
        return [int(x) for x in {p}.split(".")]
    # {ws} = {versions_} / Create a list named {ws} with the strings {versions_.and_items}. / let {ws} be {versions_} / there are the versions {versions_}, call them {ws} / Store the list {versions_} in a variable named {ws}.
    {ws} = {versions_}
    # sort it from the oldest to the newest, comparing the numbers that {f} gives / Sort {ws} in place, with {f} as the key. / put {ws} in order, oldest version first, by the lists of numbers / use the function as the key to sort them, in place / Sort the list {ws} in ascending order of the numbers that {f} returns for its items.
    {ws}.sort(key={f})
    # the newest is the last one; store it / Store the last item of {ws} in a variable named {newest}. / {newest} is what stands at the end of the list now / take the newest version from the end of the list / Assign the final item of the sorted list to {newest}.
    {newest} = {ws}[-1]
    # print it, and how many of the versions are older than {mid_version} / Print {newest} and the number of items in {ws} that come before {mid_version} if compared with {f}. / show the newest version, then how many have smaller numbers than {mid_version} / output {newest}; after it, the count of versions below {mid_version}, compared by {f} / Print {newest}, followed by the number of versions for which {f} returns a smaller list than for {mid_version}.
    print({newest}, sum({f}(x) < {f}({mid_version}) for x in {ws}))
serial_numbers(serial_)
    # the {serial} is {serial_} / Create a variable named {serial} with the string {serial_}. / {serial} = {serial_} / on the box stands the serial {serial_}; keep it / Store the text {serial_} in {serial}.
    {serial} = {serial_}
    # the first {plen} characters are the series, the others the digits / Store the first {plen} characters of {serial} in {series} and the remaining ones in {digits}. / cut it after {plen} characters: the series in front, the digits behind / {series} is {serial} up to character {plen}, {digits} is the rest, both as texts / Divide {serial} into its first {plen} characters, named {series}, and the characters after them, named {digits}.
    {series} = {serial}[:{plen}]
    {digits} = {serial}[{plen}:]
    # make a list {ws} of the next {k} serials: each has a number 1 higher, with zeros in front so that it keeps its width / Create a list {ws} of the {k} serials that follow {serial}. The series stays the same, the number grows by 1 each time and is padded with zeros to the length of {digits}. / {ws}: the {k} serials after this one, with as many digits as before / count on from the number {k} times and write each serial in the same way, with leading zeros; the list is {ws} / Compute the {k} following serials, with the same number of digits, and store them in a list named {ws}.
    {ws} = [{series} + str(int({digits}) + i).zfill(len({digits})) for i in range(1, {k} + 1)]
    # print them, one per line / Print the items of {ws} on separate lines. / show each of the new serials on its own line / one line for every item of the list, please print them / Print every serial in {ws} on a line of its own.
    for x in {ws}:
        print(x)
own_numerals_read
    # in an old script, these signs are numbers: {worths_}. call the dictionary {values} / Create a dictionary named {values} with the entries {worths_}. / {values} = {worths_} / keep the values of the signs as a dict: {worths_} / Store the dictionary {worths_} in a variable named {values}.
    {values} = {worths_}
    # write a function {f}({p}) that adds up the numbers of all signs in {p}; characters that are no signs count 0 / Write a function {f}({p}) that returns the sum of the values of all characters in {p} according to {values}. A character that is not a key counts as 0. / what is a text worth? {f}({p}) should add what {values} has for every character of {p}, and nothing for a character that is missing there / Define {f} with a text {p}. It looks up each character in {values}, with 0 for unknown ones, and returns the sum.
    def {f}({p}):
        return sum({values}.get(c, 0) for c in {p})
    # read {carved1} with it and store the number in {nv} / Call {f} with {carved1} and store the result in a variable named {nv}. / {nv} is what {carved1} means / which number is {carved1}? keep it as {nv} / Compute the number for {carved1} with {f} and assign it to {nv}.
    {nv} = {f}({carved1})
    # and {mv} is the number for {carved2} / Call {f} with {carved2} and store the result in {mv}. / the same for {carved2}, as {mv} / read {carved2} too, that is {mv} / Compute the number that {carved2} stands for and assign it to a variable named {mv}.
    {mv} = {f}({carved2})
    # print their sum, and whether the first is larger / Print the sum of {nv} and {mv}, followed by True if {nv} is greater than {mv} and False otherwise. / show what both make together; then True or False: is {nv} above {mv}? / output {nv} plus {mv} and the truth value of {nv} being the greater one / Print the sum of both numbers and the result of the comparison {nv} > {mv}.
    print({nv} + {mv}, {nv} > {mv})
own_numerals_written
    # the pairs {coins_} say what each sign is worth; keep them in this order, as {pairs} / Create a list named {pairs} with the tuples {coins_}. / {pairs} = {coins_} / let {pairs} be {coins_}, each with a number and its sign / Store the list {coins_} in a variable named {pairs}.
    {pairs} = {coins_}
    # write a function {f}({n}) that writes {n} in these signs: go through {pairs}, add the sign as often as its number fits into what is left of {n}, and go on with the remainder / Write a function {f}({n}) that returns {n} as a text of signs. For each number and sign in {pairs}, the sign is repeated as many times as the number fits into {n}, and {n} becomes the remainder. / {f}({n}) turns a number into signs, the largest first: each sign of {pairs} as often as possible, then the next one for the remainder / Define {f} with a number {n}. It goes through {pairs} in order, appends the sign {n} // number times to a string, replaces {n} by {n} % number, and finally returns the string.
    def {f}({n}):
        result = ""
        for number, sign in {pairs}:
            result += sign * ({n} // number)
            {n} %= number
        return result
    # how is {num_} written? keep it as {res} / Call {f} with {num_} and store the text in {res}. / {res} is {num_} in signs / write {num_} with the function, as {res} / Convert {num_} to signs with {f} and assign the string to a variable named {res}.
    {res} = {f}({num_})
    # print it, and then each of {nums_} in signs on its own line / Print {res}. Then print the result of {f} for every number in {nums_} on a separate line. / show {res} first, below it the signs for all of {nums_}, one number per line / output {res}; after that, go through {nums_} and print every number written in signs / Print {res} and, below it, the signs for each number in the list {nums_}, each on a new line.
    print({res})
    for x in {nums_}:
        print({f}(x))
"""


def checked(rng: Random) -> str:
    """Digits of which the last one is right in two of three cases."""
    head: str = drawn_from("0123456789", 3, 6)(rng)
    right = sum(map(int, head)) % 10
    return head + str(right if rng.random() < 0.65 else (right + rng.randint(1, 9)) % 10)


def version(rng: Random) -> str:
    """Three numbers with dots between, some of them with two digits."""
    return f"{rng.randint(0, 3)}.{rng.choice((rng.randint(0, 9), rng.randint(10, 25)))}.{rng.randint(0, 12)}"


def coins(rng: Random) -> list[tuple[int, str]]:
    """Numbers that become smaller down to 1, with a sign for each."""
    worth = sorted((1, rng.randint(3, 8), rng.randint(10, 30), rng.randint(50, 120)), reverse=True)
    return list(zip(worth, rng.sample(CAPITALS + "abcdk#*+", 4), strict=True))


MORE_CHECKS: dict[str, Any] = {
    "runs_": sampled(
        "str",
        lambda r: "".join(
            c * r.choice((1, 1, 2, 3, 4, 6)) for c in r.sample("abcdefgkmoprstuxyzABX", r.randint(4, 7))
        ),
    ),
    "counted_": sampled(
        "list[str]",
        lambda r: [
            c + str(r.choice((1, 2, 3, 4, 7, 12))) for c in r.sample("abcdefgkmoprsuxyz#*+", r.randint(3, 6))
        ],
    ),
    "mid_run": integer(10, 25),
    "mod_": choice(7, 8, 9, 10),
    "pin_": MORE_LETTERS["pin_"],
    "ticks_": sampled("list[str]", lambda r: several(r, checked, 4, 7)),
    "tick1": sampled("str", checked),
    "checks_": sampled("str", lambda r: "".join(r.sample(CAPITALS, r.randint(7, 13)))),
    "typed_": derived(
        lambda s: (
            (str(s.big_) if seeded(s.checks_).random() < 0.5 else str(s.nums2_[1]))
            + s.checks_[s.big_ % len(s.checks_)]
        )
    ),
    "product_": sampled(
        "str",
        lambda r: (
            f"{r.choice(CAPITALS)}{r.randint(2, r.choice((90, 900, 9000)))}-{r.choice((r.choice(CAPITALS), plain_word(r).upper(), str(r.randint(1, 40)), made_up(r, 1)))}"
        ),
    ),
    "seats_": sampled(
        "list[str]", lambda r: several(r, lambda q: f"{q.randint(5, 13)}{q.choice('ABCDEF')}", 4, 8)
    ),
    "edge1": choice("A", "B"),
    "edge2": choice("E", "F", "D"),
    "versions_": sampled("list[str]", lambda r: several(r, version, 4, 7)),
    "mid_version": derived(
        lambda s: sorted(s.versions_, key=lambda v: [int(x) for x in v.split(".")])[len(s.versions_) // 2]
    ),
    "serial_": sampled(
        "str",
        lambda r: (
            drawn_from(CAPITALS, 2, 4)(r)
            + str(r.randint(1, r.choice((99, 990, 8990)))).zfill(r.randint(4, 6))
        ),
    ),
    "plen": derived(lambda s: len(s.serial_.rstrip("0123456789"))),
    "worths_": sampled(
        "dict[str,int]",
        lambda r: dict(
            zip(
                r.sample("kptzomvy#*+", 4),
                several(r, lambda q: q.choice((1, 2, 5, 10, q.randint(11, 60))), 4, 4),
                strict=True,
            )
        ),
    ),
    "carved1": derived(lambda s: drawn_from("".join(s.worths_), 3, 6)(seeded(s.worths_))),
    "carved2": derived(lambda s: drawn_from("".join(s.worths_) + ".", 4, 7)(seeded(s.worths_, 2))),
    "coins_": sampled("list[tuple[mixed]]", coins),
}

stories(d, CHECKS, SLOTS | MORE_CHECKS)

MEASURES = r"""
clock_to_minutes
    # write a function {f}({p}) that turns a time such as "7:05" into minutes since midnight / Write a function {f}({p}) that takes a time as a string with hours and minutes separated by a colon and returns the number of minutes since midnight. / {f}({p}) splits {p} at the colon and gives back hours times 60 plus minutes, an int / Define {f} with a text {p} of the form "h:mm". It returns 60 times the hours plus the minutes.
    def {f}({p}):
        hours, minutes = {p}.split(":")
        return int(hours) * 60 + int(minutes)
    # a train leaves at {time1} and arrives at {time2}: how many minutes are between? keep them as {nv}, and if that is negative add {day_min}, since it arrives the day after / Compute the minutes of {time2} minus those of {time1} with {f} and store the difference in {nv}. If it is less than 0, add {day_min} to it. / {nv} is the time from {time1} to {time2} in minutes; below zero it gets {day_min} more / use the function on {time2} and {time1}, subtract the second number from the first as {nv}, and add {day_min} in case it's negative / Subtract the minutes of {time1} from the minutes of {time2}, assign the result to {nv}, and increase it by {day_min} if it is negative.
    {nv} = {f}({time2}) - {f}({time1})
    if {nv} < 0:
        {nv} += {day_min}
    # print it in the form "2 h 5 min" / Print {nv} as whole hours and remaining minutes in the form "2 h 5 min". / show how many hours and minutes that is, like "2 h 5 min" / output full hours, " h ", the minutes that are left, and " min" / Print a string with the number of full hours in {nv}, " h ", the remaining minutes and " min".
    print(f"{{nv} // 60} h {{nv} % 60} min")
minutes_to_clock
    # write a function {f}({n}) that turns {n} minutes after midnight into a time like "07:05"; after 24 hours it starts at "00:00" again / Write a function {f}({n}) that returns the time {n} minutes after midnight as a string of hours and minutes, each with two digits, separated by a colon. A new day starts after 1440 minutes. / {f}({n}) takes minutes and returns hh:mm, two digits for both. from 1440 on it begins at 0 again / Define {f} with a number {n}. Take it modulo 1440 and return hours and minutes as a text such as "07:05".
    def {f}({n}):
        {n} %= 1440
        return f"{{n} // 60:02}:{{n} % 60:02}"
    # which time is it {big_} minutes after midnight? keep it as {res} / Call {f} with {big_} and store the text in {res}. / {res} is the time for {big_} minutes / let the function make {res} of {big_} / Convert {big_} to a time with {f} and assign it to a variable named {res}.
    {res} = {f}({big_})
    # a bus comes every {every_} minutes, {k} times, the first at minute {num_}: make a list {ws} of the times / Create a list {ws} of {k} times as returned by {f}. The first is for minute {num_}, and each of the following is {every_} minutes later. / {ws}: {k} times, {every_} minutes apart, beginning {num_} minutes after midnight / starting at minute {num_}, put {k} times into a list {ws}, always {every_} minutes after the one before / Call {f} for {k} numbers, which begin with {num_} and increase by {every_}, and store the times in a list named {ws}.
    {ws} = [{f}({num_} + i * {every_}) for i in range({k})]
    # print {res} and, in the next line, all the times with {sep} between / Print {res}, then print the items of {ws} on the next line, separated by {sep}. / show {res} first; below it the list as one string with {sep} in between / two lines: {res}, and the times joined by {sep} / Print {res} and, on a new line, the strings of {ws} joined by {sep}.
    print({res})
    print({sep}.join({ws}))
twelve_hours
    # the clock shows {time24_} / Create a variable named {clock} with the string {time24_}. / {clock} = {time24_} / keep {time24_} as the clock / Store the time {time24_} as a text in {clock}.
    {clock} = {time24_}
    # split it at the colon: the hour (as an int) and the minute (still a text) / Split {clock} at ":" and store the first part as an integer in {hour} and the second part as a string in {minute}. / {hour} is the int in front of the colon, {minute} the text behind it / take hour and minute from the clock; only the hour becomes an int / Assign the integer before the colon of {clock} to {hour} and the text after it to {minute}.
    {hour}, {minute} = {clock}.split(":")
    {hour} = int({hour})
    # {half} is "am" before hour 12 and "pm" from 12 on / Create a variable {half} with the value "am" if {hour} is less than 12 and "pm" otherwise. / which half of the day is it? store "am" for hours below 12, else "pm" / let {half} be "pm" if the hour is 12 or more, and "am" if not / Store "am" in {half} for an hour under 12, and "pm" for any other hour.
    {half} = "am" if {hour} < 12 else "pm"
    # change the hour to the 12-hour clock: subtract 12 if it is over 12, and 0 becomes 12 / Reduce {hour} by 12 if it is greater than 12, and set it to 12 if it is 0. / hours above 12 get 12 less, and instead of 0 the hour is 12 / the hour goes from 1 to 12 only, so take it modulo 12, but write 12 for 0 / Replace {hour} by its remainder modulo 12, or by 12 if this remainder is 0.
    {hour} = {hour} % 12 or 12
    # print the time like "7:05 pm" / Print {hour}, a colon, {minute}, a space and {half} as one string. / show it as hour, colon, minute, then a space and the half of the day / output the new time in the form "7:05 pm" / Print the time as a string that consists of {hour}, ":", {minute}, " " and {half}.
    print(f"{{hour}}:{{minute}} {{half}}")
dates_year_first
    # write a function {f}({p}) that turns a date like "24.03.2021" into "2021-03-24" / Write a function {f}({p}) that takes a date as a string with day, month and year separated by dots and returns year, month and day separated by "-". / {f}({p}): split the date {p} at the dots and give it back the other way round, with "-" between the parts / Define {f} with a text {p} of the form "dd.mm.yyyy". It returns the same date in the form "yyyy-mm-dd".
    def {f}({p}):
        day, month, year = {p}.split(".")
        return f"{year}-{month}-{day}"
    # convert {days_} and sort the result, as {ws} / Create a sorted list {ws} of the strings that {f} returns for the dates {days_.and_items}. / {ws} has all dates of {days_} in the new form, the earliest first / bring each of {days_} into the new form and keep them in order in a list {ws} / Apply {f} to every string in {days_}, sort the results and store them in a list named {ws}.
    {ws} = sorted({f}(x) for x in {days_})
    # count those in {year_}, and store the count as {nv} / Store in {nv} how many items of {ws} begin with {year_}. / how many of them are in the year {year_}? keep the number in {nv} / {nv} is the number of dates that start with {year_} / Count the strings in {ws} that start with {year_} and assign the count to {nv}.
    {nv} = sum(x.startswith({year_}) for x in {ws})
    # print the first date, " to " and the last date; below it {nv} / Print the first and the last item of {ws} with " to " between them, then print {nv} on the next line. / show from when to when they go, like "2019-03-04 to 2022-11-30", and in a new line {nv} / two lines: earliest date, " to ", latest date; then {nv} / Print a string of the first item of {ws}, " to " and the last item, and on a separate line {nv}.
    print({ws}[0] + " to " + {ws}[-1])
    print({nv})
track_lengths
    # {tracks} = {tracks_} / Create a list {tracks} of the strings {tracks_.and_items}. / the tracks take {tracks_} (minutes and seconds), keep the list / let {tracks} be {tracks_} / Store the list {tracks_} in a variable named {tracks}.
    {tracks} = {tracks_}
    # how many seconds is each of them? make a list {seconds} / Create a list {seconds} with the length of each item of {tracks} in seconds, which is 60 times the number before the colon plus the number after it. / {seconds}: for every track the part before the colon times 60, plus the part behind it / turn them into seconds, minutes times 60 and the rest added, one int per track / Convert every string in {tracks} from minutes and seconds to an integer number of seconds and store the integers in a list named {seconds}.
    {seconds} = []
    for x in {tracks}:
        left, right = x.split(":")
        {seconds}.append(int(left) * 60 + int(right))
    # and the total / Compute the sum of {seconds} and store it in a variable named {total}. / {total} is how many seconds they take together / add these up, that's the total / Add up all numbers in {seconds} and assign the sum to {total}.
    {total} = sum({seconds})
    # print the total in the same form as the tracks, minutes, colon, and two digits for the seconds / Print {total} as minutes and seconds separated by a colon, the seconds with two digits. / how long is all of it? print it like "12:05" / show {total} as whole minutes, ":" and the remaining seconds (two digits) / Print the whole minutes in {total}, a colon and the remaining seconds, padded to two digits.
    print(f"{{total} // 60}:{{total} % 60:02}")
own_units
    # what are the units worth? {units_}. keep this as {table} / Create a dictionary named {table} with the value {units_}. / {table} = {units_} / let {table} be {units_} / Store the dictionary {units_} in {table}.
    {table} = {units_}
    # write a function {f}({p}) for a text like {measure1}: a whole number, a space, a unit. it returns the number times what the unit is worth in {table} / Write a function {f}({p}) that splits the string {p} at the space into a whole number and a unit, and returns the number multiplied by the value of the unit in {table}. / {f}({p}) should take {p}, for example {measure1}, apart into number and unit and give back the number times the unit's value from {table} / Define {f} with a text {p} such as {measure1}. It multiplies the integer before the space by the value that {table} has for the unit after the space and returns the product.
    def {f}({p}):
        amount, unit = {p}.split()
        return int(amount) * {table}[unit]
    # add up what {measures_} are worth, as the total / Compute the sum of the values that {f} returns for {measures_.and_items} and store it in a variable named {total}. / {total} is the sum of the function's results for {measures_} / run {f} over {measures_} and keep the total of what comes out / Call {f} for each string in {measures_} and assign the sum of the results to {total}.
    {total} = sum({f}(x) for x in {measures_})
    # which of {measures_} is worth most? print it, then the total / Print the item of {measures_} for which {f} returns the largest number, followed by {total}. / show the greatest of {measures_} by the function and, after it, the total / print the one of {measures_} that {f} gives the highest number for, and {total} / Find the string in {measures_} with the greatest value according to {f} and print it together with {total}.
    print(max({measures_}, key={f}), {total})
phone_number
    # the {phone} number is {phone_} / Create a variable named {phone} with the string {phone_}. / {phone} = {phone_} / somebody left the phone number {phone_}, keep it as a text / Store the text {phone_} in a variable named {phone}.
    {phone} = {phone_}
    # keep only its digits / Create a string {digits} of all characters of {phone} that are digits. / {digits}: the phone number without spaces and signs / remove everything that is not a digit, and call what is left the digits / Remove all characters except digits from {phone} and store the result in {digits}.
    {digits} = "".join(c for c in {phone} if c.isdigit())
    # put {country_} in the place of the 0 at the beginning, as {res} / Create a string {res} from {digits} by replacing the first character with {country_}. / {res} is {country_} and then all the digits but the first / the zero in front is left out and {country_} comes there instead; the new number is {res} / Concatenate {country_} and the digits from index 1 on, and assign the string to {res}.
    {res} = {country_} + {digits}[1:]
    # print it in groups of {j} characters with {sep} between, the last group may be shorter / Print {res} in pieces of {j} characters, separated by {sep}. The last piece may be shorter. / show {res} cut into pieces of {j} characters, joined by {sep}; what remains comes last / every {j} characters of {res}, insert {sep}, and print that (no {sep} at the end) / Split {res} into consecutive groups of {j} characters and print them with the separator {sep}; the last group contains the rest.
    print({sep}.join({res}[i:i + {j}] for i in range(0, len({res}), {j})))
card_masked
    # the {card} has the number {card_} / Create a variable named {card} with the string {card_}. / {card} = {card_} / keep the number of the card as a text: {card_} / Store the text {card_} in {card}.
    {card} = {card_}
    # cut it into groups of 4 / Split {card} into pieces of 4 characters and store them in a list named {groups}. / {groups}: 4 characters each, from left to right / make a list of groups, four digits in every one / Create a list {groups} of consecutive substrings of {card}, each 4 characters long.
    {groups} = [{card}[i:i + 4] for i in range(0, len({card}), 4)]
    # hide all groups except the last: each of them becomes 4 times {sign_} / Replace every item of {groups} except the last one by {sign_} repeated 4 times. / only the last group stays readable, for the others there should be {sign_} in place of each of the 4 digits / in all but the last of the groups, put {sign_} instead of the digits / Set each item of {groups} to four {sign_}, but leave the last item as it is.
    for i in range(len({groups}) - 1):
        {groups}[i] = {sign_} * 4
    # print them with a space between, and in the next line the sum of the digits in the last group / Print the items of {groups} separated by spaces, then print the sum of the digits of the last one on a new line. / show the groups in one line with spaces; below it, add up the digits of the last group / two lines: the masked number with spaces, and what the digits of its last group make together / Join {groups} with spaces and print the string; on the next line, print the sum of the digits of the final group.
    print(" ".join({groups}))
    print(sum(int(c) for c in {groups}[-1]))
colour_parts
    # the {colour} is {colour_} / Create a variable named {colour} with the string {colour_}. / {colour} = {colour_} / take the colour {colour_} and keep it / Store the text {colour_} in {colour}.
    {colour} = {colour_}
    # after the "#" come red, green and blue, two hexadecimal digits each; get the three numbers / Convert the characters of {colour} at the indices 1 and 2, 3 and 4, and 5 and 6 from hexadecimal to integers and store them in {red}, {green} and {blue}. / {red}, {green}, {blue}: two characters each behind the "#", read in base 16 / take the colour apart into red, green and blue, which are pairs of hex digits after the first character, and make ints of them / Read the three pairs of hexadecimal digits after the "#" as integers and assign them to {red}, {green} and {blue}, in this order.
    {red} = int({colour}[1:3], 16)
    {green} = int({colour}[3:5], 16)
    {blue} = int({colour}[5:], 16)
    # how bright is it? {nv} is the mean of the three, without decimals (use //) / Compute the sum of {red}, {green} and {blue}, divide it by 3 with integer division and store the result in {nv}. / add the three up, divide by 3 with // and keep that in {nv} / let {nv} be the average of red, green and blue, rounded down / Store the integer mean of the three numbers, calculated with //, in a variable named {nv}.
    {nv} = ({red} + {green} + {blue}) // 3
    # make it a gray: {res} is "#" and three times {nv} in hex with two digits / Create a string {res} that consists of "#" and three times the two-digit hexadecimal form of {nv}. / {res} is the gray with this number for red, green and blue: "#", then {nv} in hex with two digits, three times / write {nv} with two hexadecimal digits, repeat it three times after a "#", and call the text {res} / Convert {nv} to two hexadecimal digits, repeat them three times, put "#" in front and assign the string to {res}.
    {res} = "#" + format({nv}, "02x") * 3
    # print {res}, and {yes} if {nv} is under {byte_}, otherwise {no} / Print {res}, followed by {yes} if {nv} is less than {byte_} and {no} if it is not. / show the gray, then {yes} for a mean below {byte_} or {no} for any other / output {res}; behind it {no} when {nv} is {byte_} or more, else {yes} / Print the string {res} and, in the same line, {yes} if {nv} is smaller than {byte_}, or {no} otherwise.
    print({res}, {yes} if {nv} < {byte_} else {no})
money_texts(bills_, coin_)
    # {ws} = {moneys_} / Create a list {ws} of the strings in {moneys_}. / on the bills we read {moneys_}, name the list {ws} / let {ws} be the list {moneys_} / Store the list {moneys_} in a variable named {ws}.
    {ws} = {moneys_}
    # write a function {f}({p}) that makes a float of such a text: leave out {coin_} and all commas / Write a function {f}({p}) that removes {coin_} and every comma from the string {p} and returns the rest as a float. / {f}({p}) takes {coin_} and the commas out of {p} and returns a float / Define {f} with a text {p}. It deletes {coin_} and the commas in it and converts what remains to a float, which is returned.
    def {f}({p}):
        return float({p}.replace({coin_}, "").replace(",", ""))
    # compute the total of the list with it, rounded to 2 decimals / Compute the sum of the numbers that {f} returns for the items of {ws}, round it to 2 decimals and store it in a variable named {total}. / {total} is what they make together, with two decimals / add up what the function says for each item, and keep the total, rounded to 2 / Call {f} for every item of {ws}, add the results and assign the sum, rounded to two decimals, to {total}.
    {total} = round(sum({f}(x) for x in {ws}), 2)
    # print it in the same form, with a comma at the thousands, two decimals and {coin_} directly in front / Print {coin_}, directly followed by {total} with two decimals and commas as thousands separators. / show the total like the others: {coin_}, then the number with commas between the thousands and 2 decimals / write {coin_} and, without a space, {total} with thousands separators and exactly two decimals / Print {total} with {coin_} in front of it, a comma after each thousand and two digits after the point.
    print({coin_} + f"{{total}:,.2f}")
"""


def phone(rng: Random) -> str:
    """Digits in groups, of which the first begins with a zero."""
    groups = ["0" + str(rng.randint(2, 999)), *(str(rng.randint(10, 9999)) for _ in range(rng.randint(2, 3)))]
    return groups[0] + rng.choice("/- ") + rng.choice((" ", "-", " - ")).join(groups[1:])


def measures(units: dict[str, int]) -> list[str]:
    """Numbers with one of these units each; no two are worth the same."""
    rng, found = seeded(units), dict[int, str]()
    while len(found) < 4 + len(units) % 2:
        count, unit = rng.randint(2, 40), rng.choice(list(units))
        found.setdefault(count * units[unit], f"{count} {unit}")
    return list(found.values())


MORE_MEASURES: dict[str, Any] = {
    **{
        slot: sampled("str", lambda r: f"{r.randint(0, 23)}:{r.randint(0, 59):02}")
        for slot in ("time1", "time2", "time24_")
    },
    "day_min": fragment("1440"),
    "every_": choice(7, 8, 12, 15, 20, 25, 35, 45, 90),
    "days_": sampled(
        "list[str]",
        lambda r: several(
            r, lambda q: f"{q.randint(1, 28):02}.{q.randint(1, 12):02}.{q.randint(2018, 2023)}", 4, 7
        ),
    ),
    "year_": derived(lambda s: s.days_[-1][-4:]),
    "tracks_": sampled(
        "list[str]", lambda r: [f"{r.randint(1, 9)}:{r.randint(0, 59):02}" for _ in range(r.randint(3, 7))]
    ),
    "units_": sampled(
        "dict[str,int]",
        lambda r: dict(
            zip(
                several(r, lambda q: made_up(q, 1), 3, 4),
                (1, r.randint(2, 9), r.choice((10, 12, 25)), r.choice((60, 100, 144))),
                strict=False,
            )
        ),
    ),
    "measures_": derived(lambda s: measures(s.units_)),
    "measure1": derived(lambda s: measures(s.units_)[-1]),
    "phone_": sampled("str", phone),
    "country_": sampled("str", lambda r: f"+{r.randint(20, 499)}"),
    "card_": sampled("str", lambda r: "".join(r.choices("0123456789", k=r.choice((12, 16, 16, 20))))),
    "colour_": sampled("str", lambda r: f"#{r.randrange(16**6):06x}"),
    "byte_": integer(90, 170),
    "coin_": choice("$", "€", "£", "Fr.", "kr", "CR "),
    "bills_": sampled(
        "list[float]",
        lambda r: several(r, lambda q: round(q.uniform(2, q.choice((900, 9000, 99000))), 2), 3, 6),
    ),
    "moneys_": derived(lambda s: [f"{s.coin_}{x:,.2f}" for x in s.bills_]),
}

stories(d, MEASURES, SLOTS | MORE_MEASURES)

MARKUP = r"""
query_text(query_)
    # {query} = {query_} / Create a variable named {query} with the string {query_}. / an address ends with the query {query_}; keep it / let {query} be {query_} / Store the text {query_} in {query}.
    {query} = {query_}
    # make a dict {table} of it: "&" separates the entries, "=" key and value / Create a dictionary {table} from {query}, in which the pairs are separated by "&" and each key from its value by "=". / {table} has what stands before each "=" as a key and what stands behind it as the value; the pairs are separated by "&" / split it at "&", each piece again at "=", and build a dictionary {table} from these pairs / Split {query} at "&" into entries, split every entry at "=" into key and value, and store the dictionary in {table}.
    {table} = dict(x.split("=") for x in {query}.split("&"))
    # set {key_} to {mixed_} / Set the value of the key {key_} in {table} to {mixed_}. / {key_} should have the value {mixed_} now / in there, {mixed_} is the new value of {key_} / Assign the string {mixed_} to the key {key_} of the dictionary {table}.
    {table}[{key_}] = {mixed_}
    # print it as a query again, in the same form / Print the entries of {table} in the form "key=value", separated by "&". / write the dict like the query was, with "=" and "&", and print that / show all keys with "=" and their values, "&" between two entries / Join the keys and values of {table} by "=", join these entries by "&" and print the string.
    print("&".join(f"{key}={value}" for key, value in {table}.items()))
settings_lines(names_, colon_)
    # the text {txt} has lines: {lines_} / Create a string named {txt} with the value {lines_}. / {txt} = {lines_} / let {txt} be {lines_} / Store the text {lines_} in {txt}.
    {txt} = {lines_}
    # read them into a dict {table}: key and value are separated by {colon_}. skip empty lines and those that start with "#" / Create a dictionary {table} of the lines in {txt}, where {colon_} separates key and value. Lines that are empty or begin with "#" are left out. / go through the lines; unless a line is empty or starts with "#", its part before {colon_} is a key of {table} and the part behind it the value / {table}: what comes before {colon_} as the key, what comes after as the value, for every line except blank ones and those with "#" in front / For each line of {txt} that is not empty and does not start with "#", split the line at {colon_} and store the second part in {table} under the first part.
    {table} = {}
    for line in {txt}.splitlines():
        if line and not line.startswith("#"):
            key, value = line.split({colon_})
            {table}[key] = value
    # look up {name1} and keep the value as {res}; if it is missing, take {no} / Store the value of {name1} in {res}, or {no} if {table} does not have this key. / {res} is what the dict has for {name1}, or else {no} / what is {name1} set to? keep that as {res}, and {no} in case there is no such key / Look up the key {name1} in {table} with {no} as the default, and assign the result to {res}.
    {res} = {table}.get({name1}, {no})
    # print {res}, then how many settings there are / Print {res}, followed by the number of entries in {table}. / show {res} and the size of the dict / output what was found and, after it, how many keys {table} has / Print the value of {res} and the length of {table} in one line.
    print({res}, len({table}))
slugs
    # write a function {f}({p}) that makes a slug of a title: small letters, every sign that is no letter or digit becomes a space, and then the words are joined with {glue_} / Write a function {f}({p}) that converts the string {p} to lower case, replaces all characters except letters and digits by spaces, and returns the words joined by {glue_}. / {f}({p}) gives back the words of {p} in small letters with {glue_} between them; anything that isn't a letter or digit only separates words / Define {f} with a text {p}. Put it in lower case, turn each character that is neither a letter nor a digit into a space, split it into words and return them with {glue_} between.
    def {f}({p}):
        clean = "".join(c if c.isalnum() else " " for c in {p}.lower())
        return {glue_}.join(clean.split())
    # which slug has {title1}? keep it / Call {f} with {title1} and store the result in a variable named {slug}. / {slug} is what the function returns for {title1} / make the slug of {title1} and save it / Apply {f} to the title {title1} and assign the text to {slug}.
    {slug} = {f}({title1})
    # if it is longer than {lim_} characters, cut it after them / Shorten {slug} to its first {lim_} characters if it has more. / only the first {lim_} characters of the slug are kept / at most {lim_} characters are allowed, so keep no more than those at the beginning of the slug / Limit the length of {slug} to {lim_} characters by cutting off the end.
    {slug} = {slug}[:{lim_}]
    # print the slug, and below it those of {titles_}, one per line / Print {slug}, then print the result of {f} for each string in {titles_} on a separate line. / show {slug}; after that, a line with the slug of each of {titles_} / first the slug, then one line for each title in {titles_} with what {f} makes of it / Print the slug and, on the following lines, what {f} returns for the items of {titles_}.
    print({slug})
    for x in {titles_}:
        print({f}(x))
camel_to_snake
    # write a function {f}({p}) that puts {glue_} before every capital letter of {p} and makes all letters small / Write a function {f}({p}) that returns {p} in lower case, with {glue_} inserted before each character that was an upper-case letter. / in the result of {f}({p}), every capital of {p} is replaced by {glue_} and the small letter; the rest stays / Define {f} with a string {p}. Every upper-case letter becomes {glue_} followed by the lower-case letter, and all other characters are kept.
    def {f}({p}):
        return "".join({glue_} + c.lower() if c.isupper() else c for c in {p})
    # convert {camel1} and keep it as {res} / Call {f} with {camel1} and store the result in {res}. / {res} is the new form of {camel1} / what becomes of {camel1}? save that as {res} / Apply {f} to {camel1} and assign the returned name to a variable named {res}.
    {res} = {f}({camel1})
    # now back: take {res} apart at {glue_}, capitalize all parts but the first, and join them as {res2} / Create a string {res2} by splitting {res} at {glue_} and joining the first part with the capitalized other parts. / {res2}: the parts of {res} between {glue_}, the first as it is, each other one with a capital / split {res} at {glue_}; the first part plus the others in capitalized form make {res2} / Split {res} at {glue_}, capitalize every part except the first, concatenate them and store the string in {res2}.
    first, *others = {res}.split({glue_})
    {res2} = first + "".join(w.capitalize() for w in others)
    # print {res} and whether {res2} is {camel1} / Print {res}, followed by True if {res2} equals {camel1} and False otherwise. / show {res}; then, is {res2} the same as {camel1}? True or False / output {res} and the truth value of {res2} being equal to {camel1} / Print the name {res} and the result of comparing {res2} with {camel1}.
    print({res}, {res2} == {camel1})
acronym_without_small_words(words_, skip_)
    # the {title} is {title_} / Create a variable named {title} with the string {title_}. / {title} = {title_} / somebody calls it {title_}, which is our title / Store the text {title_} in {title}.
    {title} = {title_}
    # these words do not count: {skip_}. keep them as {ws} / Create a list named {ws} with the strings {skip_.and_items}. / {ws} = {skip_} / let {ws} be the words to leave out, {skip_} / Store the list {skip_} in a variable named {ws}.
    {ws} = {skip_}
    # the acronym: the first letters of all words of the title that are not in {ws}, as capitals / Create a string {acronym} of the upper-case first letters of the words in {title}, leaving out the words that occur in {ws}. / {acronym}: first letters in capitals, but no letter for words of {ws} / take every word of the title unless {ws} has it, and join the first letters, in upper case, to the acronym / Join the first letters of those words in {title} that {ws} does not contain, convert them to capitals and store the string in {acronym}.
    {acronym} = "".join(w[0] for w in {title}.split() if w not in {ws}).upper()
    # print the title and, in round brackets after a space, the acronym / Print {title}, a space and {acronym} in parentheses, as one string. / show them like "title (ACRONYM)" / output the title with its acronym in ( and ) behind it, after one space / Print a string of the title, followed by a space and the acronym in parentheses.
    print(f"{{title}} ({{acronym}})")
letter_filled_in(blanks_)
    # {txt} = {form_} / Create a string named {txt} with the value {form_}. / the text of a letter is {form_}; call it {txt} / let {txt} be {form_} / Store the text {form_} in a variable named {txt}.
    {txt} = {form_}
    # what belongs into the blanks is {fill_}, a dict {table} / Create a dictionary named {table} with the value {fill_}. / {table} = {fill_} / let {table} be {fill_} / Store the dictionary {fill_} in {table}.
    {table} = {fill_}
    # write a function {f}({p}, {q}) that replaces every key of the dict {q} in the text {p} by its value and returns the new text / Write a function {f}({p}, {q}) that returns the string {p} with each occurrence of a key of the dictionary {q} replaced by the value of this key. / {f}({p}, {q}) goes through the keys of {q} and puts the value in the place of the key wherever it stands in {p} / Define {f} with a text {p} and a dictionary {q}. For each key and value of {q}, it replaces the key in the text by the value; the result is returned.
    def {f}({p}, {q}):
        for key, value in {q}.items():
            {p} = {p}.replace(key, value)
        return {p}
    # print {txt} filled in with {table} / Call {f} with {txt} and {table} and print the result. / show the letter with everything from the dict in it / fill in the blanks and print the text / Print the text that {f} returns for {txt} and {table}.
    print({f}({txt}, {table}))
    # and once more with {low_} as the value of {blank_} / Set the value of {blank_} in {table} to {low_}, then print the filled text again. / change {blank_} in the dict to {low_} and print the new letter / for {blank_} use {low_} from now on; show the text again, filled in / Assign {low_} to the key {blank_} of {table} and print what {f} returns for {txt} and {table} now.
    {table}[{blank_}] = {low_}
    print({f}({txt}, {table}))
list_in_tags
    # write a function {f}({p}, {q}) that puts {p} between the tags of {q}: for "b" that is "<b>" in front and "</b>" behind / Write a function {f}({p}, {q}) that returns the text {p} with "<", {q} and ">" before it and "</", {q} and ">" after it. / {f}({p}, {q}) returns {p} as an element: opening tag with the name {q}, the text, closing tag with the name {q} / Define {f} with a text {p} and the name of a tag {q}. It returns the opening tag "<name>", the text and the closing tag "</name>" as one string.
    def {f}({p}, {q}):
        return f"<{{q}}>{{p}}</{{q}}>"
    # make a list {ws} with each of {words_} in the tag {tag1} / Create a list {ws} by calling {f} with the tag {tag1} for all strings in {words_}. / {ws}: every one of {words_}, put between the tags {tag1} by the function / with {tag1} as the tag, run {words_} through {f} and keep the list {ws} / Call {f} for each item of {words_} and the tag {tag1}, and store the results in a list named {ws}.
    {ws} = [{f}(x, {tag1}) for x in {words_}]
    # join them without anything between, and put {tag2} around the whole; that is {res} / Store in {res} what {f} returns for the joined items of {ws} and the tag {tag2}. / {res} is all of {ws} in one string, inside the tag {tag2} / around all of these together comes {tag2}, call the text {res} / Join the items of {ws} directly, enclose the string in the tag {tag2} with {f} and assign it to {res}.
    {res} = {f}("".join({ws}), {tag2})
    # print it and how many "<" it has / Print {res}, followed by the number of "<" in it. / show {res}; behind it, how often "<" occurs / output the text and the count of its "<" / Print the string {res} and the number of times the character "<" occurs in it.
    print({res}, {res}.count("<"))
signs_escaped(words_, slash_, special_)
    # write a function {f}({p}) that puts {slash_} before each of the signs {special_} in {p}, and before {slash_} itself / Write a function {f}({p}) that returns {p} with {slash_} inserted before every character that is {slash_} or occurs in {special_}. / {f}({p}): wherever one of the signs {special_} or a {slash_} stands in {p}, an extra {slash_} comes in front of it / Define {f} with a text {p}. Each character of it that is one of {special_}, or {slash_}, is preceded by {slash_} in the result.
    def {f}({p}):
        return "".join({slash_} + c if c in {special_} + {slash_} else c for c in {p})
    # escape {raw_} with it, as {res} / Call {f} with {raw_} and store the result in a variable named {res}. / {res} is what it makes of {raw_} / the text {raw_} goes through the function; keep the outcome as {res} / Apply {f} to the string {raw_} and assign the returned text to {res}.
    {res} = {f}({raw_})
    # count how many signs were added and keep that as {nv} / Store in {nv} by how many characters {res} is longer than {raw_}. / {nv} is the length of {res} minus that of {raw_} / how many {slash_} came in? save the difference of the two lengths in {nv} / Subtract the length of {raw_} from the length of {res} and assign the difference to {nv}.
    {nv} = len({res}) - len({raw_})
    # print the escaped text, or {no} if nothing was added / Print {res} if {nv} is greater than 0, and {no} otherwise. / show {no} when {nv} is 0, else {res} / were there any such signs? then print {res}, if not print {no} / If {nv} is 0, print {no}; in all other cases, print {res}.
    print({res} if {nv} > 0 else {no})
spaces_put_in_order
    # {txt} = {spaced_} / Create a variable named {txt} with the string {spaced_}. / someone typed {spaced_}, call it {txt} / let {txt} be {spaced_} / Store the text {spaced_} in {txt}.
    {txt} = {spaced_}
    # there should be one space between words and none at the ends: that's {res} / Create a string {res} from {txt} by reducing every run of spaces to a single space and removing the spaces at both ends. / {res} is {txt} with single spaces only, and without any in front or at the end / split {txt} and join the words with one space, as {res} / Remove the superfluous spaces from {txt}, at its ends and between the words, and assign the text to {res}.
    {res} = " ".join({txt}.split())
    # how many characters are gone? keep the number as {nv} / Compute by how many characters {res} is shorter than {txt} and store the number in {nv}. / {nv} is the length of {txt} minus the length of {res} / store in {nv} how many spaces that removed / Subtract the length of {res} from the length of {txt} and assign the result to {nv}.
    {nv} = len({txt}) - len({res})
    # print {res} between two {sign_} and then {nv} / Print {res} with {sign_} directly before and after it, followed by {nv}. / show the clean text with {sign_} at both ends, and behind it the number of removed characters / output {sign_}, {res} and {sign_} as one string, then {nv} / Print a string of {sign_}, {res} and {sign_}, and after it, in the same line, {nv}.
    print({sign_} + {res} + {sign_}, {nv})
table_lines(columns_)
    # the table has the columns {columns_}; keep them as {ws} / Create a list named {ws} with the strings {columns_.and_items}. / {ws} = {columns_} / let {ws} be the names of the columns, {columns_} / Store the list {columns_} in a variable named {ws}.
    {ws} = {columns_}
    # write a function {f}({lst}) that makes one line of a table from the items of {lst}: "{bar}" before the first, between all and after the last, always with a space on each side of an item / Write a function {f}({lst}) that returns the items of {lst}, converted to strings and joined by " {bar} ", with "{bar} " in front and " {bar}" at the end. / {f}({lst}) puts the items in a row, with "{bar}" at both ends and between them, and a space on each side of an item / Define {f} with a list {lst}. It converts the items to strings, joins them with " {bar} ", adds "{bar} " before and " {bar}" after that and returns the line.
    def {f}({lst}):
        return "{bar} " + " {bar} ".join(str(x) for x in {lst}) + " {bar}"
    # print the line of the columns and, below, a line for each of {cells_} / Print the result of {f} for {ws}, and then the result for each list in {cells_} on a separate line. / show the columns as a line, after it the rows {cells_}, a line each / first comes the line for {ws}, then one for every row in {cells_}: print them / Print the line that {f} returns for the columns and, on the following lines, those for the lists in {cells_}.
    print({f}({ws}))
    for row in {cells_}:
        print({f}(row))
"""


def camel(rng: Random) -> str:
    """Two to four words written together, each but the first with a capital, sometimes one of capitals only."""
    head, *rest = several(rng, small, 2, 4)
    return str(head) + "".join(w.capitalize() for w in rest) + rng.choice(("", "", "ID", "XY", "B"))


def headline(rng: Random) -> str:
    """Words with all sorts of signs between."""
    glue = rng.choice((", ", " & ", ": ", " - ", " / ", "  ", "'s "))
    return glue.join(several(rng, mixed, 3, 5)) + rng.choice(("", "!", "?", " (2)"))


MORE_MARKUP: dict[str, Any] = {
    "glue_": choice("-", "_", ".", "~", "+", "--"),
    "lim_": integer(8, 20),
    "names_": sampled("list[str]", lambda r: several(r, small, 4, 6)),
    "colon_": choice("=", ":", " = ", ": ", " -> ", "|"),
    "query_": sampled(
        "str",
        lambda r: "&".join(
            f"{w}={r.choice((str(r.randint(1, 999)), small(r), odd_token(r).replace('=', '')))}"
            for w in several(r, small, 3, 5)
        ),
    ),
    "key_": derived(lambda s: s.query_.split("&")[1].split("=")[0]),
    "name1": derived(lambda s: s.names_[seeded(s.names_).choice((0, 1, 2, -1))]),
    "lines_": derived(
        lambda s: "\n".join(
            [
                "# " + s.names_[-1],
                *(f"{w}{s.colon_}{seeded(w).randint(1, 999)}" for w in s.names_[1:-1]),
                "",
                f"{s.names_[0]}{s.colon_}{s.names_[1]}",
            ]
        )
    ),
    "title1": sampled("str", headline),
    "titles_": sampled("list[str]", lambda r: several(r, headline, 2, 4)),
    "camel1": sampled("str", camel),
    "skip_": derived(
        lambda s: seeded(s.words_).sample(
            ["of", "the", "and", "for", "in", "a", "to", "with", "by"], 2 + len(s.words_) % 3
        )
    ),
    "title_": derived(
        lambda s: (
            " ".join(f"{w} {x}" for w, x in zip(s.words_, [*s.skip_[:2], "on"], strict=False))
            + " "
            + s.words_[-1].upper()
        )
    ),
    "blanks_": sampled(
        "list[str]",
        lambda r: [r.choice(("<w>", "@w", "%w%", "#w")).replace("w", w) for w in several(r, small, 2, 3)],
    ),
    "form_": derived(
        lambda s: (
            " ".join(f"{seeded(b).choice(ENGLISH)} {b}" for b in s.blanks_)
            + seeded(s.blanks_).choice((".", "!", ", see you soon", " or not"))
        )
    ),
    "fill_": derived(
        lambda s: {
            b: seeded(b, 1).choice((mixed(seeded(b, 2)), str(seeded(b).randint(1, 900)))) for b in s.blanks_
        }
    ),
    "blank_": derived(lambda s: s.blanks_[-1]),
    "tag1": choice("b", "i", "li", "td", "em", "p", "code"),
    "tag2": choice("ul", "ol", "tr", "div", "section", "nav"),
    "slash_": choice("/", "^", "~", "%", "!"),
    "special_": sampled("str", lambda r: "".join(r.sample("*_#<>&|$@", r.randint(2, 4)))),
    "spaced_": sampled(
        "str", lambda r: " " * r.randint(0, 3) + "".join(w + " " * r.randint(1, 4) for w in phrase(r).split())
    ),
    "raw_": derived(
        lambda s: "".join(
            w + seeded(w, s.slash_).choice((" ", s.special_[0], " " + s.special_[1], s.slash_ + " ", " "))
            for w in s.words_
        ).strip()
    ),
    "columns_": sampled("list[str]", lambda r: several(r, mixed, 3, 3)),
    "bar": fragment("|", "!", "#", "+", "/", "||", "*"),
    "lst": fragment("cells", "items", "fields", "arr"),
    "cells_": sampled(
        "list[list[mixed]]",
        lambda r: [[mixed(r), r.randint(1, 900), odd_token(r)] for _ in range(r.randint(2, 4))],
    ),
}

stories(d, MARKUP, SLOTS | MORE_MARKUP)
