"""More stories of small text problems (see problems_text): codes, hints, templates, comparisons, rankings."""

from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_text import SLOTS, d
from codegen_repl.training.corpus.domains.problems_text_2 import GIVEN
from codegen_repl.training.corpus.draws import choice, derived, exact, integer

MORE: dict[str, Any] = {
    "guessed": derived(lambda s: "".join(sorted(set(s.one_word[::2])))),
    "banned_": derived(lambda s: [s.phrase.split()[0], s.phrase.split()[-1]]),
    "tick": choice(3, 4, 5, 6),
    "hole": choice("_", "-", "*", "?", "."),
    "step_": integer(1, 9),
    **{
        n: exact(n)
        for n in (
            *("banned", "clean", "user", "ranking", "common", "sums", "biggest", "smallest", "encoded"),
            *(
                "decoded",
                "chain",
                "ok",
                "frame",
                "half",
                "valid",
                "invalid",
                "listing",
                "halves",
                "mirror",
                "titles",
            ),
            *("only_first", "only_second", "capitals", "sentence", "middle", "positions", "tally", "pieces"),
        )
    },
}

STORIES = r"""
guessing_hint
    # the secret word is {one_word}; store it as {secret_word} / {secret_word} = {one_word} / keep {one_word.bare} as a string {secret_word} / let {secret_word} be {one_word}
    {secret_word} = {one_word}
    # the letters guessed so far are {guessed}; keep this string as {letters} / {letters} = {guessed} / so far somebody tried {guessed}, save that as {letters} / store the guessed letters {guessed} in {letters}
    {letters} = {guessed}
    # build a hint: the word with {hole} for every letter that was not guessed yet / make {hint} from the secret word, showing a letter if it has been guessed and {hole} otherwise / the hint has each letter of the word that is among the guessed ones, and {hole} for the rest / let {hint} be the secret word where all letters but the guessed ones are hidden behind {hole}
    {hint} = "".join(c if c in {letters} else {hole} for c in {secret_word})
    # count how many places are still hidden, as the count / how many {hole} are left in the hint? keep that count / get the count of letters in the word that nobody has guessed, repeats included / {count} is the number of letters of the word that are not in {letters}
    {count} = sum(1 for c in {secret_word} if c not in {letters})
    # print the hint with a space between its characters, and "solved" below it if nothing is hidden, otherwise the count / show the hint spaced out, then "solved" in the next line when the count is 0, else the count / print the characters of the hint separated by spaces; after that, print "solved" if none is missing, or the count if some are / first the hint, letters apart; second line: "solved" for a count of zero and the count itself for any other
    print(" ".join({hint}))
    print("solved" if {count} == 0 else {count})
letter_numbers
    # {plain} is the word {one_word} / {plain} = {one_word} / store {one_word} as {plain} / let {plain} be the string {one_word}
    {plain} = {one_word}
    # encode it: each letter becomes its place in the alphabet (a is 1), joined by {dash}, as {encoded} / let {encoded} be the places of its letters in the alphabet, counted from 1, with {dash} between them / turn every letter into its number, a = 1, b = 2 and so on, and join the numbers with {dash} to {encoded} / {encoded} is a text of numbers separated by {dash}: for each letter its position in the alphabet, starting at 1 for a
    {encoded} = {dash}.join(str(ord(c) - 96) for c in {plain})
    # write a function decode(t) that does the opposite: split t at {dash} and turn each number into a letter, 1 into a / define decode(t), which splits t at {dash}, makes a letter of every number (a for 1) and returns the word / now the way back as a function decode with one parameter t: numbers between {dash} become letters again, 1 is a / we need a function decode(t) to get the word back; t consists of numbers with {dash} between, and 1 stands for a
    def decode(t):
        return "".join(chr(int(number) + 96) for number in t.split({dash}))
    # print the encoded text and whether decoding it gives the word again / show {encoded}, then True if decode makes the old word of it and False if not / print what we encoded and check in the same line that decode brings back the original / output the code and the result of comparing its decoded form with {plain}
    print({encoded}, decode({encoded}) == {plain})
shared_words
    # the first list of words is {list_}, call it {first} / {first} = {list_} / store {list_} in {first} / let {first} be the list {list_}
    {first} = {list_}
    # the second one is {list2}, call it {second} / {second} = {list2} / and store {list2} in {second} / let {second} be {list2}
    {second} = {list2}
    # which initials do both lists share? collect the first letters that occur in each of them, sorted, as {shared} / make a sorted list {shared} of the first letters found in both lists / get {shared}: the letters with which a word of the one and a word of the other begins, in alphabetical order / {shared} should hold, sorted and without repeats, every initial of {first} that is also an initial in {second}
    {shared} = sorted({item[0] for item in {first}} & {item[0] for item in {second}})
    # find the missing ones: words of the first list whose initial is not shared, in their order / keep as {missing} the words from {first} that begin with none of these letters / {missing} is the list of words in {first} that start with another letter / from {first}, take the words with an initial that is not in {shared} and call them {missing}
    {missing} = [item for item in {first} if item[0] not in {shared}]
    # print the shared letters as one string, or {wrong} if there are none, then how many words are missing / join the shared letters and print them, {wrong} in case there are none, followed by the number of missing words / show the letters without spaces (or {wrong} when the list is empty) and behind them the length of {missing} / output {shared} as a text, replaced by {wrong} if empty, and the count of {missing}
    print("".join({shared}) or {wrong}, len({missing}))
codes_checked
    # we have the codes {codes_}; store them as {codes} / {codes} = {codes_} / let {codes} be {codes_} / keep the list {codes_} as {codes} / save these codes in a list: {codes_}
    {codes} = {codes_}
    # a good code is two capitals, a hyphen and one to three digits. keep the good ones in {kept}, using re.fullmatch / with re.fullmatch, put those that have the form of two capital letters, "-" and 1 to 3 digits into {kept} / filter the list with a regular expression: two letters A to Z, a hyphen, then between one and three digits and nothing else; the result is {kept} / let {kept} be the codes that match two capitals, one hyphen and up to three digits (at least one), from start to end
    # + import re
    {kept} = [item for item in {codes} if re.fullmatch(r"[A-Z]{2}-\d{1,3}", item)]
    # sort them by the number after the hyphen, equal numbers by the letters / order {kept} by number (what follows the hyphen, as an int), then by the letters / bring the good codes into ascending order of their numbers; the letters break ties / sort that list in place, first by the integer behind the "-", then by the part before it
    {kept}.sort(key=lambda item: (int(item[3:]), item[:2]))
    # print them on one line with commas, and then how many codes were dropped / show the sorted codes joined by ", " and below it the number of codes that did not match / print the good ones separated by a comma and a space; the next line says how many of all codes are not among them / output {kept} as comma-separated text (comma, space), then the difference of the two lengths
    print(", ".join({kept}))
    print(len({codes}) - len({kept}))
number_line
    # {raw} = {csv_} / store the line {csv_} in {raw} / let {raw} be the text {csv_} / a line of numbers came in, {csv_}: keep it as {raw}
    {raw} = {csv_}
    # split it at the commas and make integers of the parts, as {numbers} / turn it into a list of ints, {numbers}; commas separate them and there may be spaces / parse the numbers between the commas into a list {numbers} / get the {numbers} in it, as integers
    {numbers} = [int(part) for part in {raw}.split(",")]
    # leave out the smallest and the largest of them (once each) and keep the others, sorted, as {rest} / sort the numbers and drop the first and the last; what remains is {rest} / let {rest} be the sorted numbers without one smallest and one largest / without one minimum and one maximum, what is left in ascending order? call it {rest}
    {rest} = sorted({numbers})[1:-1]
    # print their average with two decimals, but "too few" if nothing is left / show the mean of {rest} to two places, or "too few" when it is empty / if {rest} has any items print their average with 2 digits after the point, otherwise print "too few" / unless {rest} is empty, output its mean formatted with two decimals; for an empty one the words "too few"
    if {rest}:
        print(f"{sum({rest}) / len({rest}):.2f}")
    else:
        print("too few")
fill_template
    # {template} = "Dear <name>, your <thing> is ready." / store the text "Dear <name>, your <thing> is ready." as {template} / let {template} be "Dear <name>, your <thing> is ready." / a {template} is needed: "Dear <name>, your <thing> is ready."
    {template} = "Dear <name>, your <thing> is ready."
    # the values are {who} for name and {what} for thing, as a dictionary {values} / make a dict {values} with name set to {who} and thing set to {what} / keep {who} under the key name and {what} under the key thing in {values} / {values} maps "name" to {who} and "thing" to {what}
    {values} = {"name": {who}, "thing": {what}}
    # replace each placeholder, a key in angle brackets, by its value and call the text {result} / fill it in: for every key, put its value in place of the key between < and >; the result is a new text / starting from the template, replace <key> by the value for all pairs, as {result} / {result} is the template with all placeholders in angle brackets replaced by what the dictionary has for them
    {result} = {template}
    for key, filling in {values}.items():
        {result} = {result}.replace(f"<{key}>", filling)
    # ?
    # if a < is still in it, print "incomplete" / check for placeholders that are left: print "incomplete" in case there is a "<" in the result / print "incomplete" if {result} contains "<" / when the character < occurs in the result, say "incomplete"
    if "<" in {result}:
        print("incomplete")
    # print it and its length / show the result, then how many characters it has / print the finished text followed by its length / output {result} together with the number of its characters
    print({result}, len({result}))
prose_sentences
    # {text} = {prose_} / store {prose_} in {text} / let {text} be {prose_} / the text is {prose_}, keep it as {text} / save this paragraph as {text}: {prose_}
    {text} = {prose_}
    # cut it into sentences: they end with ".", "!" or "?", which are dropped, and the pieces are stripped; no empty ones / get the {sentences}, that is, the stripped non-empty pieces between full stops, exclamation marks and question marks / split at each of . ! ? and keep what is not empty after stripping, as {sentences} / make a list of sentences from it. turn ! and ? into full stops first, split there, strip, and leave out empty pieces
    {sentences} = []
    for piece in {text}.replace("!", ".").replace("?", ".").split("."):
        if piece.strip():
            {sentences}.append(piece.strip())
    # find the longest, the one with the most characters / which of them is the longest, by characters? keep that number as {longest} / get the longest sentence / let {longest} be the sentence with the greatest length, the first if there are several
    {longest} = max({sentences}, key=len)
    # build the initials: the first letter of each sentence, joined without anything between / take the initials of the sentences as one string / make {initials} out of the first characters of all sentences / let {initials} be a text of every sentence's first letter
    {initials} = "".join(piece[0] for piece in {sentences})
    # print the number of sentences, the initials and the longest one, each on its own line / show three lines: how many sentences, their initials, the longest / print in separate lines the count of sentences, {initials} and {longest} / output the length of the list, then the initials, then the longest sentence, one below the other
    print(len({sentences}))
    print({initials})
    print({longest})
letter_ranking
    # {word_} is {phrase} / store {phrase} as {word_} / let {word_} be the text {phrase} / keep {phrase} in {word_}
    {word_} = {phrase}
    # count each letter of it in a dictionary {tally}, leaving out spaces / make a dict {tally} of its characters and how often they occur, but skip the spaces / go through it and count every character except the space in {tally} / build {tally}: for each character that is not a space, the number of times it is there
    {tally} = {}
    for c in {word_}:
        if c != " ":
            {tally}[c] = {tally}.get(c, 0) + 1
    # order the letters by their count, most frequent first, and alphabetically on a tie, as {ranking} / let {ranking} be the letters from the most to the least frequent, equally frequent ones from a to z / sort the keys so that high counts come first and equal counts are in alphabetical order; the list is {ranking} / get {ranking}, a list of the letters by falling count with ties broken by the alphabet
    {ranking} = sorted({tally}, key=lambda c: (-{tally}[c], c))
    # print the first {n} of them with their counts, like e=4, one per line / show the top {n.word} of the ranking, each as letter, equals sign and count / for the first {n} letters in that order print the letter, = and how often it occurs / print lines such as "a=3" for the {n} letters that lead the ranking
    for c in {ranking}[:{n}]:
        print(f"{c}={{tally}[c]}")
censor_story
    # {text} = {phrase} / store the sentence {phrase} as {text} / let {text} be {phrase} / put {phrase} into {text}
    {text} = {phrase}
    # the banned words are {banned_.and_items}, keep them as a list / {banned} = {banned_} / let {banned} be the list {banned_} / store {banned_} in a list {banned}
    {banned} = {banned_}
    # make a clean version: every banned word becomes as many {mark} as it has letters, the rest stays / let {clean} be the text in which each word that is banned is replaced by {mark}, repeated once per letter / go through the words and write {mark} for every letter of a banned one; join all with spaces to {clean} / build {clean} word by word: unchanged unless it is in {banned}, and then {mark} times its length, with spaces between
    {clean} = " ".join({mark} * len(piece) if piece in {banned} else piece for piece in {text}.split())
    # count how many words were hidden / get the count of words in the text that are banned / how many of its words are in the banned list? as {count} / {count} should be the number of words that were replaced
    {count} = sum(piece in {banned} for piece in {text}.split())
    # print the clean text and in brackets ( ) the count / show {clean}, a space and the count in parentheses / print the censored sentence followed by the count between round brackets / output the clean version with "(count)" after it, the number filled in
    print(f"{{clean}} ({{count}})")
chain_of_words
    # {words} = {list_} / store the words {list_.and_items} in a list {words} / let {words} be {list_} / keep the list {list_} as {words}
    {words} = {list_}
    # a good link is a word that starts with the letter the word before ends with; collect the positions (from 1) of the words that are bad links in {bad} / going through it from the second word, note in {bad} the index of each word whose first letter is not the last letter of the one before / {bad} gets every index i from 1 on where word i does not begin with the last letter of word i - 1 / compare neighbours: if the later word does not start with the final letter of the earlier one, put the later one's index into {bad}
    {bad} = []
    for i in range(1, len({words})):
        if {words}[i][0] != {words}[i - 1][-1]:
            {bad}.append(i)
    # print "chain" if there is no bad position, otherwise the word at the first of them / if {bad} is empty print "chain", else print the word where the chain first breaks / show "chain" when all links are good, and otherwise the word at the first index in {bad} / print the first word that breaks the chain, or "chain" if none does
    print({words}[{bad}[0]] if {bad} else "chain")
by_length_groups
    # {words} = {list_} / the words are {list_}, in a list {words} / let {words} be the list {list_} / store {list_} as {words}
    {words} = {list_}
    # group them by length in a dictionary {groups}; a word that occurs twice is listed once / make {groups}, which maps a length to the list of words with it, without repeats / put the words into {groups} under their lengths, but no word a second time / build a dict of lists {groups}: the key is the number of letters, and each different word is taken only once
    {groups} = {}
    for item in {words}:
        same = {groups}.setdefault(len(item), [])
        if item not in same:
            same.append(item)
    # which length has most words? keep it as {best}; of equal ones take the greater length / let {best} be the length with the biggest group, the longer one on a tie / find the key of the largest group as {best}, ties go to the greater key / get {best}, the length that the most words have; if there are several, the largest such length
    {best} = max({groups}, key=lambda size: (len({groups}[size]), size))
    # print the groups from short to long, a line each: the length, a colon and the words sorted and separated by spaces / show every length in ascending order with ": " and its words in alphabetical order, spaces between / for each length, smallest first, print it followed by a colon, a space and the sorted words of that group joined with spaces / list the groups by rising length in the form "4: bird tree", words sorted
    for size in sorted({groups}):
        print(f"{size}: {' '.join(sorted({groups}[size]))}")
    # print the length with most words / show {best} / then print that best length / output the best length
    print({best})
mirror_word
    # {word_} = {one_word} / store {one_word} as {word_} / let {word_} be {one_word} / take the word {one_word}, keep it in {word_}
    {word_} = {one_word}
    # make a mirror of it: the word, {dash}, and the word backwards / let {mirror} be the word followed by {dash} and its reverse / {mirror} is the word plus {dash} plus the word from back to front / join the word and its reversed form with {dash}, as {mirror}
    {mirror} = {word_} + {dash} + {word_}[::-1]
    # build a frame line of {mark}, {step_} characters longer than the mirror / the frame is {mark} repeated, {step_} times more than the mirror has characters / let {frame} be a row of {mark} whose length is that of the mirror plus {step_} / as {frame}, repeat {mark} so often that it is {step_} longer than {mirror}
    {frame} = {mark} * (len({mirror}) + {step_})
    # print the frame, the mirror centered to its width, and the frame again / show the mirror, centered, between two frame lines of which it takes the width / print three lines: frame, the mirror centered in the length of the frame, frame / put the mirror in the centre of a line as long as the frame and print it with the frame above and below
    print({frame})
    print({mirror}.center(len({frame})))
    print({frame})
case_sorter
    # {text} = {mixed_phrase} / store {mixed_phrase} in {text} / let {text} be {mixed_phrase} / the line is {mixed_phrase}, call it {text}
    {text} = {mixed_phrase}
    # split it into words; put those all in capitals into {capitals}, the capitalized ones into {titles}, and the others into {rest} / go through its words: upper case goes to {capitals}, a single capital at the start (istitle) to {titles}, everything else to {rest} / make three lists of its words, {capitals} for isupper, otherwise {titles} for istitle, and {rest} for all that is neither / sort its words into {capitals} (completely upper case), {titles} (not that, but in title case) and {rest} (anything else)
    {capitals}, {titles}, {rest} = [], [], []
    for piece in {text}.split():
        if piece.isupper():
            {capitals}.append(piece)
        elif piece.istitle():
            {titles}.append(piece)
        else:
            {rest}.append(piece)
    # join them again in this order: the capitals, the capitalized ones, the rest, as {result} / let {result} be all words of {capitals}, then {titles}, then {rest}, with spaces / put the three lists together in that order and join them with spaces to a result / concatenate the lists ({capitals}, {titles}, {rest}) and make one text of them with spaces between words
    {result} = " ".join({capitals} + {titles} + {rest})
    # print it and the sizes of the three lists / show the result and, in the next line, the three lengths / print the new text, then how many words each list has, on a line of its own / output the result; below it the numbers of words in the three lists
    print({result})
    print(len({capitals}), len({titles}), len({rest}))
phone_number
    # the phone number is {phone_}; store it as {phone} / {phone} = {phone_} / let {phone} be {phone_} / keep the string {phone_} in {phone}
    {phone} = {phone_}
    # take its digits only, as a string {digits} / remove everything but the digits and call this {digits} / let {digits} be the characters of it that are digits / get the {digits} out of it, without spaces, hyphens or brackets
    {digits} = "".join(c for c in {phone} if c.isdigit())
    # if there are {tick} or more, hide all except the last {tick}: {mark} for each, as {masked} / let {masked} be the digits with {mark} in place of all but the last {tick} / {masked} has {mark} for every digit except the final {tick}, which stay / replace each digit before the last {tick} by {mark} and keep the text as {masked}
    {masked} = {mark} * (len({digits}) - {tick}) + {digits}[-{tick}:]
    # print it, followed by "complete" for 10 digits and by "short" for fewer / show the masked number and behind it "complete" if it has 10 digits, otherwise "short" / print {masked} and the word "complete" when there are ten digits, or else "short" / output the hidden number with "complete" or "short" after it; complete means 10 digits
    print({masked}, "complete" if len({digits}) == 10 else "short")
every_other_word
    # {text} = {phrase} / store {phrase} in {text} / let {text} be the sentence {phrase} / {text} should be {phrase}
    {text} = {phrase}
    # take every second word, beginning with the first, as a list {kept} / {kept} has the first, third, fifth word and so on / keep words number 1, 3, 5 and so forth in {kept} / make a list {kept} of the words at even indices
    {kept} = {text}.split()[::2]
    # and the others as {rest} / the remaining words, at odd indices, go to {rest} / likewise, {rest} has the second, fourth word and so on / let {rest} be the list of the words that were left out
    {rest} = {text}.split()[1::2]
    # which of the two lists has more letters in all? print "first", "second" or "equal" / add up the lengths in both lists; print "first" if the former has more letters, "second" if the latter has, and "equal" on a tie / compare the total number of letters: more in {kept} prints "first", more in {rest} prints "second", otherwise print "equal" / print "first" when the words of {kept} together are longer, "second" when those of {rest} are, "equal" if neither
    a = sum(len(piece) for piece in {kept})
    b = sum(len(piece) for piece in {rest})
    if a > b:
        print("first")
    elif b > a:
        print("second")
    else:
        print("equal")
user_names
    # people with long names: {list_}. keep the list as {names} / {names} = {list_} / let {names} be the list {list_} / store {list_} in {names}
    {names} = {list_}
    # a user code is the first {n} letters in capitals; if the code is taken already, a number from 2 up is put behind it until it is free. make these codes in order / for each name build a code of its first {n} letters, upper case, and as long as it is in the list already, try it with 2, 3, 4 and so on at the end; call the list {codes} / collect {codes}: the upper-case first {n} letters of each name, made unique by appending the smallest free number, from 2 on, where needed / give everybody a code, the first {n} letters as capitals. where that exists already, add 2, or 3 if that exists too, and so on; keep them in {codes}
    {codes} = []
    for item in {names}:
        prefix = item[:{n}].upper()
        candidate, extra = prefix, 2
        while candidate in {codes}:
            candidate = f"{prefix}{extra}"
            extra += 1
        {codes}.append(candidate)
    # print each name with its code, an arrow => between / show every name, " => " and the code, a line each / go through names and codes together and print them in the form name => code / list who got which code: name, " => ", code
    for item, code_text in zip({names}, {codes}):
        print(f"{item} => {code_text}")
common_start
    # {first} = {one_word} / store {one_word} as {first} / let {first} be {one_word} / the first word is {one_word}, call it {first}
    {first} = {one_word}
    # {second} = {two_word} / and {second} is {two_word} / the second word, {second}, is {two_word} / let {second} be {two_word}
    {second} = {two_word}
    # which letters do they have in common? sorted, each once, as a string {common} / make a string {common} of the letters that are in both, in alphabetical order and without repeats / let {common} be the sorted different letters that occur in the one and the other / get {common}: the letters the two share, once each, from a to z, as one text
    {common} = "".join(sorted(set({first}) & set({second})))
    # write a score: 2 points for each common letter, and {step_} more if both words start with the same letter / the score is twice the number of common letters, plus {step_} when their initials are equal / compute {score}: two for every letter in {common}, and if the words begin alike, {step_} on top / get a score of 2 per shared letter; add {step_} in case the first letters agree
    {score} = 2 * len({common})
    if {first}[0] == {second}[0]:
        {score} += {step_}
    # print the common letters (a hyphen "-" if there are none) and the score / show {common}, or "-" when it is empty, and after it the score / print the shared letters, replaced by "-" if they have none, followed by the score / output both the letters in common and the score, with a "-" for no letters
    print({common} or "-", {score})
"""
stories(d, STORIES, {**SLOTS, **GIVEN, **MORE, "values": exact("values")})
