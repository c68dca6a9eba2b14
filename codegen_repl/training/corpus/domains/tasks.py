"""Dictated tasks on strings and lists: a few turns each, in a teacher's words, ending with a print."""

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.dictation import dictated
from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.family import Domain

d = Domain("tasks", weight=9)

STRINGS = """
acronym
    ~set {text} {plain} | sentence / string / phrase
    ~calc {ws} | the list of words in {text} / the words of {text} as a list / {text} split on spaces
    ... | {text}.split()
    ~calc {out} | the upper-case first letters of {ws} joined together / the acronym formed by the first letter
    ... of each word in {ws}, in upper case / the capitalized initials of {ws} joined into one string
    ... | "".join(w[0].upper() for w in {ws})
    ~print {out} | acronym
acronym_function
    ~def {f}({ps}) | a phrase {ps} | returns its acronym: the first letters of its words in upper case / splits it
    ... into words and returns their initials as an upper-case string / returns the upper-case initials of its words
        return "".join(w[0].upper() for w in {ps}.split())
    ~set {text} {plain} | phrase / string
    ~call {f} {text}
vowel_count
    ~set {text} {line} | sentence / string
    ~start {count} 0 | a counter / the number of vowels
    # in a for loop over the characters of {text}, increase {count} by 1 if the character is a vowel
    # loop over {text} and add one to {count} for every vowel / for each letter of {text} that is in "aeiou",
    #   increment {count} / iterate over the lower-cased {text}. if a character is a vowel, increment {count} by 1
    # go through {text} character by character and count the vowels in {count}
    for c in {text}.lower():
        if c in "aeiou":
            {count} += 1
    ~print {count} | number of vowels / count
vowel_function
    ~def {f}({ps}) | a string {ps} | returns the number of vowels in it / counts its vowels, ignoring case
    ... / returns how many of its characters are vowels
        return sum(c in "aeiou" for c in {ps}.lower())
    ~set {xs} {some_words} | list of words / list of strings
    ~calc {out} | a list with the result of {f} for each word in {xs} / the list of {f}(w) for every w in {xs}
    ... / the vowel counts of all words in {xs}, using {f} | [{f}(w) for w in {xs}]
    ~print {out} | list of counts / list
most_vowels
    ~set {ws} {some_words} | list of words / list
    ~def {f}({pw}) | a word {pw} | returns the number of vowels in it / counts the vowels a, e, i, o and u in it
        return sum(1 for c in {pw}.lower() if c in "aeiou")
    ~calc {best} | the word of {ws} with the most vowels / the word in {ws} for which {f} is largest
    ... / the item of {ws} with the maximum {f} | max({ws}, key={f})
    ~print {best} | word
palindrome_check
    ~set {w} {mirror} | word / string
    ~calc {out} | {w} reversed / the reverse of {w} / the reversed string of {w} | {w}[::-1]
    ~truth | {w} is a palindrome / {w} equals {out} / {w} and {out} are the same | {w} == {out}
palindrome_function
    ~def {f}({pw}) | a string {pw} | returns True if it is a palindrome, ignoring case / checks whether it reads
    ... the same backwards, regardless of case / lower-cases it and returns whether it equals its reverse
        {pw} = {pw}.lower()
        return {pw} == {pw}[::-1]
    ~set {xs} {some_words} | list of words
    # append {mirror} to {xs} / add {mirror} at the end of {xs} / add the word {mirror} to {xs}
    # extend {xs} by {mirror} / put {mirror} at the end of the list {xs}
    {xs}.append({mirror})
    ~show | the words in {xs} that are palindromes / the palindromes in {xs}, using {f}
    ... / all items of {xs} for which {f} returns True | [w for w in {xs} if {f}(w)]
palindrome_if
    ~set {text} {mirror} | string / word
    ~calc {out} | {text} in reverse order / {text} backwards / the characters of {text} from last to first
    ... | {text}[::-1]
    ~if | {text} is equal to {out} / {text} reads the same backwards / {out} and {text} are identical
    ... | {text} == {out} | {yes} | {no}
name_format
    ~set {text} {full} | full name / string
    # split {text} into a first name {a} and a last name {b} / split {text} at the space into {a} and {b}
    # assign the first word of {text} to {a} and the second to {b} / unpack the two words of {text} into {a} and {b}
    # split {text} and store the parts in {a} and {b} / let {a} and {b} be the first and last name in {text}
    {a}, {b} = {text}.split()
    ~calc {out} | the name in the form "Last, First" from {a} and {b} / a string with {b}, a comma, a space and {a}
    ... / {b} followed by ", " and {a} | f"{{b}}, {{a}}"
    ~print {out} | formatted name / name
initials
    ~set {text} {full} | name / full name
    ~calc {ws} | the parts of {text} / the words of {text} / the list of names in {text} | {text}.split()
    ~show | the initials of {ws}, each followed by a dot / the first letter of each item of {ws}, each with a period
    ... after it | "".join(w[0] + "." for w in {ws})
name_list
    ~set {xs} {fulls} | list of full names / list of names
    ~calc {ys} | a list of the last names in {xs} / the last word of each name in {xs} / the family names of {xs}
    ... | [name.split()[-1] for name in {xs}]
    # sort {ys} alphabetically / sort {ys} in ascending order / sort the list {ys} in place
    # put {ys} in alphabetical order / sort {ys} from a to z
    {ys}.sort()
    ~print {ys} | list / sorted list
email_parts
    ~set {text} {email} | email address / string
    # split {text} at the @ sign and store the parts in {a} and {b} / split {text} on "@" into {a} and {b}
    # assign what comes before the @ in {text} to {a} and what comes after it to {b}
    # separate the user name {a} and the domain {b} of {text} / let {a} be the user and {b} the domain of {text}
    {a}, {b} = {text}.split("@")
    ~print? {a} | user name
    ~print {b} | domain
email_domains
    ~set {xs} {emails} | list of email addresses / list of emails
    ~calc {ys} | the set of the domains in {xs} / the unique domains of the addresses in {xs}
    ... / a set of the parts after the @ of each item in {xs} | {mail.split("@")[1] for mail in {xs}}
    ~show | the sorted list of {ys} / {ys} as a sorted list / the domains in {ys} in alphabetical order
    ... | sorted({ys})
mask_number
    ~set {text} {card} | card number as a string / string
    ~calc {out} | {text} with all but the last four characters replaced by {mark} / a copy of {text} in which
    ... everything except the last 4 characters is {mark} / {text} masked with {mark} up to its last four digits
    ... | {mark} * (len({text}) - 4) + {text}[-4:]
    ~print {out} | masked number / masked string
mask_function
    ~def {f}({ps}, {q}) | a string {ps} and a number {q} | replaces all but the last {q} characters of {ps} by
    ... {mark} / returns {ps} with every character hidden as {mark} except the last {q}
        return {mark} * (len({ps}) - {q}) + {ps}[-{q}:]
    ~set {text} {card} | account number / string
    # call {f} with {text} and {k} and print the result / print the result of {f}({text}, {k})
    # print {text} masked by {f} except for {k} characters / apply {f} to {text} and {k} and print the output
    print({f}({text}, {k}))
mask_email
    ~set {text} {email} | email address / string
    ~calc {n} | the index of the @ in {text} / the position of "@" in {text} | {text}.index("@")
    ~show | the first letter of {text}, three stars and the part of {text} from {n} on / {text} with what is between
    ... its first letter and index {n} replaced by "***" | {text}[0] + "***" + {text}[{n}:]
word_statistics
    ~set {text} {plain} | sentence / text
    ~calc {ws} | the words in {text} / a list of the words of {text} | {text}.split()
    ~calc {count} | the number of words in {ws} / the length of {ws} / how many words {ws} has | len({ws})
    ~calc {avg} | the average length of the words in {ws} / the mean number of letters per word in {ws}
    ... | sum(len(w) for w in {ws}) / {count}
    ~show | {count} and {avg} rounded to 2 decimals / {count}, and {avg} with two decimal places
    ... | {count}, round({avg}, 2)
longest_word
    ~set {text} {line} | sentence / string
    ~calc {ws} | the words of {text} / {text} split into words | {text}.split()
    ~calc {best} | the longest word in {ws} / the word with the most characters in {ws} | max({ws}, key=len)
    # print {best} and its length / print {best} together with its number of characters / show {best}, then its length
    # print the word {best} followed by its length / display {best} and how long it is
    print({best}, len({best}))
long_words
    ~set {text} {plain} | sentence / text
    ~empty {out} [] | list
    # in a for loop over the words in {text}, append the word to {out} if it has more than {tiny} letters
    # loop over the words of {text} and add those longer than {tiny} characters to {out}
    # for each word in {text}, if its length is greater than {tiny}, append it to {out}
    # split {text} and append each word with more than {tiny} letters to {out}, using a loop
    for w in {text}.split():
        if len(w) > {tiny}:
            {out}.append(w)
    ~print {out} | list / list of long words
word_frequency
    ~set {text} {plain} | sentence / string
    ~empty {counts} {} | dictionary
    # for each word in {text}, increase its count in {counts} / loop over the words of {text} and count them in {counts}
    # iterate over the words in {text}. for each word, add 1 to its entry in {counts}, starting from 0
    # in a for loop over the words of {text}, do 1) look up the word in {counts} with default 0 and 2) store it plus 1
    # fill {counts} with the number of times each word occurs in {text}, using a loop
    for w in {text}.split():
        {counts}[w] = {counts}.get(w, 0) + 1
    ~show | the word that occurs most often in {counts} / the key of {counts} with the highest value
    ... | max({counts}, key={counts}.get)
word_counter
    ~set {text} {plain} | text / sentence
    # + from collections import Counter
    ~calc {counts} | the word frequencies of {text} with a Counter / a Counter of the words in {text}
    ... | Counter({text}.split())
    ~show | the {k} most common words in {counts} / the top {k} words of {counts} with their counts
    ... | {counts}.most_common({k})
letter_frequency
    ~set {w} {one} | word / string
    ~calc {counts} | a dictionary with the number of occurrences of each letter in {w} / a dictionary that maps each
    ... character in {w} to its count / how often each letter occurs in {w}, as a dictionary
    ... | {c: {w}.count(c) for c in {w}}
    # for each letter in {counts}, print the letter and its count / loop over {counts} and print each key and value
    # in a for loop over the items of {counts}, print the letter and how often it occurs
    # print every character of {counts} with its number, one per line / print all keys of {counts} with their values
    for c, number in {counts}.items():
        print(c, number)
repeated_letters
    ~def {f}({pw}) | a string {pw} | returns a list of the characters that appear more than once, each once, sorted
    ... / returns the sorted list of its repeated letters / finds the distinct characters which occur at least twice
    ... and returns them sorted
        return sorted({c for c in {pw} if {pw}.count(c) > 1})
    ~set {text} {plain} | string / text
    ~call {f} {text}
caesar
    ~def {f}({ps}, {q}) | a lower-case string {ps} and a shift {q} | shifts each letter by {q} places in the
    ... alphabet, wrapping around, and keeps other characters / encodes {ps} with a Caesar cipher of shift {q} and
    ... returns the code
        coded = ""
        for c in {ps}:
            if c.isalpha():
                coded += chr((ord(c) - ord("a") + {q}) % 26 + ord("a"))
            else:
                coded += c
        return coded
    ~set {text} {plain} | message / string
    # encode {text} with {f} and a shift of {k} and store it in {out} / call {f} with {text} and {k} and save it as {out}
    # assign the result of {f}({text}, {k}) to {out} / let {out} be {text} shifted by {k} with {f}
    # compute {out} by calling {f} on {text} with shift {k}
    {out} = {f}({text}, {k})
    ~print {out} | coded message / encoded string
    # ?
    # decode {out} with {f} and a shift of -{k} and print it / call {f} with {out} and -{k} and print the result
    # print the original message by shifting {out} back by {k} / print {f}({out}, -{k})
    print({f}({out}, -{k}))
run_length
    ~set {text} {runs} | string / code
    ~empty {out} [] | list
    # for each character in {text}: if it is the same as that of the last pair in {out}, add 1 to the pair's count,
    #   otherwise append a new pair with the count 1 / loop over {text} and collect [character, count] runs in {out}
    # build the runs of {text} in {out}: each item is a character and how many times it repeats in a row
    # run-length encode {text} into {out} as lists of a character and a count
    for c in {text}:
        if {out} and {out}[-1][0] == c:
            {out}[-1][1] += 1
        else:
            {out}.append([c, 1])
    ~show | each character in {out} followed by its count, joined as one string / {out} as a string such as a3b2
    ... | "".join(f"{c}{n}" for c, n in {out})
run_groups
    ~set {text} {runs} | string
    # + from itertools import groupby
    ~calc {out} | a list of pairs of a character and its run length in {text}, using groupby / the runs of equal
    ... characters in {text} as (character, length) tuples | [(c, len(list(run))) for c, run in groupby({text})]
    ~calc {best} | the pair in {out} with the longest run / the tuple of {out} with the largest second element
    ... | max({out}, key=lambda pair: pair[1])
    ~print {best} | longest run / pair
reverse_words
    ~set {text} {line} | sentence / string
    ~calc {ws} | the list of words in {text} / {text} split into a list of words | {text}.split()
    # reverse {ws} / reverse the order of {ws} in place / reverse the list {ws} / turn {ws} around
    {ws}.reverse()
    ~show | {ws} joined with spaces / the words in {ws} as one string separated by spaces | " ".join({ws})
reverse_each_word
    ~def {f}({ps}) | a sentence {ps} | reverses each word but keeps the order of the words / returns the sentence with
    ... every word spelled backwards
        return " ".join(w[::-1] for w in {ps}.split())
    ~set {text} {plain} | sentence / string
    ~apply {out} {f} {text}
    ~print {out} | result / sentence
title_case
    ~set {xs} {some_words} | list of words / list of strings
    ~calc {ys} | a list of the words in {xs} with the first letter capitalized / {xs} with each word capitalized
    ... | [w.capitalize() for w in {xs}]
    ~calc {out} | {ys} joined by {sep} / a string of the items of {ys} separated by {sep} | {sep}.join({ys})
    ~print {out} | string / result
snake_to_camel
    ~set {text} {snake} | snake case name / string
    ~calc {ws} | the parts of {text} between underscores / {text} split at the underscores | {text}.split("_")
    ~calc {out} | the first item of {ws} followed by the others capitalized / the camel case name built from {ws}
    ... | {ws}[0] + "".join(w.capitalize() for w in {ws}[1:])
    ~print {out} | camel case name / name
slug
    ~set {text} {line} | title / string
    ~calc {out} | {text} in lower case with only letters, digits and spaces / the lower-cased {text} without
    ... punctuation | "".join(c for c in {text}.lower() if c.isalnum() or c == " ")
    ~show | {out} with the words joined by hyphens / the words of {out} separated by "-" | "-".join({out}.split())
remove_vowels
    ~set {text} {line} | sentence / string
    ~empty {out} "" | string
    # loop over {text} and add each character that is not a vowel to {out} / for each character of {text}, append it to
    #   {out} if it is no vowel / in a for loop over {text}, add the character to {out} unless it is in "aeiouAEIOU"
    # go through {text} and copy everything but the vowels to {out}
    for c in {text}:
        if c not in "aeiouAEIOU":
            {out} += c
    ~print {out} | string / string without vowels
replace_letters
    ~set {text} {plain} | string / sentence
    ~calc {out} | {text} with every {letter} replaced by {mark} / a copy of {text} in which {letter} is {mark}
    ... | {text}.replace({letter}, {mark})
    ~show | how many times {mark} occurs in {out} / the number of {mark} characters in {out} | {out}.count({mark})
csv_numbers
    ~set {text} {csv} | string / comma-separated string
    ~calc {xs} | a list of the integers in {text} / the numbers in {text}, split at the commas, as integers
    ... | [int(part) for part in {text}.split(",")]
    ~show | the sum and the maximum of {xs} / the total of {xs} and its largest number | sum({xs}), max({xs})
anagrams
    ~def {f}({a}, {b}) | two words {a} and {b} | returns True if they are anagrams of each other / checks whether the
    ... two words have the same letters / returns whether the sorted letters of {a} and {b} are equal
        return sorted({a}) == sorted({b})
    ~set {w} {one} | word / string
    ~calc {out} | {w} reversed / the letters of {w} in reverse order | {w}[::-1]
    ~truth | {w} and {out} are anagrams, using {f} / {f} returns True for {w} and {out} | {f}({w}, {out})
anagram_groups
    ~set {xs} {some_words} | list of words
    # append the reverse of the first word of {xs} to {xs} / add {xs}[0] reversed to the end of {xs}
    # add the first word of {xs} spelled backwards to {xs} / reverse the first item of {xs} and append it
    {xs}.append({xs}[0][::-1])
    ~empty {e} {} | dictionary
    # for each word in {xs}, append it to the list in {e} under its sorted letters / group the words of {xs} in {e} by
    #   their sorted letters / loop over {xs}: the key is the word's letters sorted and joined; add the word to its
    #   list in {e} / collect anagrams of {xs} in {e}: use the sorted letters as key and a list of words as value
    for w in {xs}:
        {e}.setdefault("".join(sorted(w)), []).append(w)
    ~show | the groups in {e} with more than one word / the lists in {e} that have at least two words
    ... | [group for group in {e}.values() if len(group) > 1]
common_letters
    ~set {a} {one} | word / string
    ~set {b} {two} | word / string
    ~calc {out} | the set of letters that {a} and {b} share / the letters that occur in both {a} and {b}
    ... | set({a}) & set({b})
    ~show | the letters in {out} sorted and joined / {out} as a sorted string | "".join(sorted({out}))
binary_string
    ~set {text} {bitstring} | binary string / string of bits
    ~start {total} 0 | the decimal value / the number
    # for each bit in {text}, double {total} and add the bit / loop over {text}: multiply {total} by 2 and add the digit
    # in a for loop over {text}, set {total} to {total} * 2 plus the bit as an integer
    # convert {text} to decimal in {total} with a loop that doubles and adds each bit
    for bit in {text}:
        {total} = {total} * 2 + int(bit)
    ~print {total} | decimal number / number
brackets_balanced
    ~def {f}({ps}) | a string {ps} | returns True if its parentheses are balanced, using a counter / counts up at "("
    ... and down at ")" and returns False if the count gets negative, otherwise whether it ends at 0
        depth = 0
        for c in {ps}:
            if c == "(":
                depth += 1
            elif c == ")":
                depth -= 1
            if depth < 0:
                return False
        return depth == 0
    ~set {text} {brackets} | string / expression
    ~if | {f} returns True for {text} / the parentheses in {text} are balanced according to {f}
    ... | {f}({text}) | {yes} | {no}
pad_words
    ~set {xs} {some_words} | list of words
    ~calc {n} | the length of the longest word in {xs} / the maximum length of the words in {xs}
    ... | max(len(w) for w in {xs})
    # in a for loop over {xs}, print each word padded with {mark} on the right to {n} characters
    # print every word of {xs} filled with {mark} to the width {n} / for each word in {xs}, pad it with {mark} up to {n}
    #   characters and print it / loop over {xs} and print the words left-justified to {n} with {mark}
    for w in {xs}:
        print(w.ljust({n}, {mark}))
banner
    ~set {text} {line} | title / string
    ~calc {out} | a line of {mark} as long as {text} / {mark} repeated once for each character of {text}
    ... | {mark} * len({text})
    # print {out}, {text} and {out} on three lines / print {out}, then {text}, then {out} again
    # print {text} between two lines of {out} / show {text} with {out} above and below it
    print({out})
    print({text})
    print({out})
time_string
    ~set {text} {clock} | time / string
    # split {text} at the colon and store hours and minutes as integers in {a} and {b}
    # let {a} and {b} be the hours and minutes of {text} as numbers / parse {text} into the integers {a} and {b}
    # convert both parts of {text} around ":" to int and assign them to {a} and {b}
    {a}, {b} = map(int, {text}.split(":"))
    ~calc {total} | the minutes since midnight from {a} and {b} / {a} times 60 plus {b} | {a} * 60 + {b}
    ~print {total} | number of minutes / total
date_string
    ~set {text} {day} | date / date string
    # split {text} at the hyphens into year {a}, month {b} and day {n} as integers
    # parse the year {a}, the month {b} and the day {n} of {text} as numbers / split {text} on "-" and convert the parts
    #   to the integers {a}, {b} and {n} / let {a}, {b} and {n} be the year, month and day in {text}, as int
    {a}, {b}, {n} = map(int, {text}.split("-"))
    ~show | the date in the form day/month/year from {n}, {b} and {a} / {n}, {b} and {a} separated by slashes
    ... | f"{{n}}/{{b}}/{{a}}"
"""
LISTS = """
rotate
    ~set {xs} {ints} | list / list of numbers
    ~calc {ys} | {xs} rotated to the left by {k} / the list {xs} with its first {k} items moved to the end
    ... | {xs}[{k}:] + {xs}[:{k}]
    ~print {ys} | list / rotated list
rotate_function
    ~def {f}({p}, {q}) | a list {p} and an integer {q} | returns the list rotated to the right by {q} positions
    ... / moves the last {q} items to the front and returns the new list
        return {p}[-{q}:] + {p}[:-{q}]
    ~set {xs} {some_words} | list of words / list
    # call {f} on {xs} with {k} and store the result in {ys} / assign the result of {f}({xs}, {k}) to {ys}
    # rotate {xs} by {k} with {f} and save it as {ys} / let {ys} be {xs} rotated by {k}, using {f}
    {ys} = {f}({xs}, {k})
    ~print {ys} | rotated list / result
sort_descending
    ~set {xs} {signed} | list / list of integers
    # sort {xs} in descending order / sort {xs} from largest to smallest / sort the list {xs} in reverse order
    # put {xs} in descending order, in place / order {xs} from high to low
    {xs}.sort(reverse=True)
    ~print {xs} | list / sorted list
    ~show? | the first {k} items of {xs} / the {k} largest numbers, which are the first in {xs} | {xs}[:{k}]
sort_copy
    ~set {xs} {marks} | list of marks / list of scores
    ~calc {ys} | a copy of {xs} sorted in descending order / {xs} sorted from the highest to the lowest
    ... | sorted({xs}, reverse=True)
    ~show | the top {k} of {ys} / the first {k} elements of {ys} / the {k} best values in {ys} | {ys}[:{k}]
second_largest
    ~set {xs} {ints} | list of numbers / list
    ~calc {ys} | the sorted list of distinct numbers in {xs} / the unique values of {xs} in ascending order
    ... | sorted(set({xs}))
    ~show | the second largest number in {ys} / the second to last item of {ys} | {ys}[-2]
second_largest_loop
    ~set {xs} {ints} | list / list of integers
    # remove the largest number from {xs} / delete the maximum of {xs} from the list / take the maximum out of {xs}
    # remove the maximum element of {xs} / drop the biggest number in {xs}, in place
    {xs}.remove(max({xs}))
    ~calc {best} | the maximum of {xs} / the largest remaining number in {xs} | max({xs})
    ~print {best} | second largest number / number
moving_average
    ~set {xs} {ints} | list / list of daily values
    ~empty {out} [] | list
    # for each window of {k} consecutive numbers in {xs}, append its average to {out}
    # loop over the start positions of all windows of length {k} in {xs} and add the mean of each window to {out}
    # in a for loop, do 1) take {k} neighbouring items of {xs} and 2) append their average to {out}
    # fill {out} with the moving averages of {xs} over {k} items
    for i in range(len({xs}) - {k} + 1):
        {out}.append(sum({xs}[i:i + {k}]) / {k})
    ~show | the numbers in {out} rounded to 1 decimal / {out} with each item rounded to one decimal place
    ... | [round(x, 1) for x in {out}]
window_sums
    ~def {f}({p}, {q}) | a list {p} and a window length {q} | returns the list of the sums of all windows of {q}
    ... neighbouring items / returns the sums of every {q} consecutive numbers
        return [sum({p}[i:i + {q}]) for i in range(len({p}) - {q} + 1)]
    ~set {xs} {ints} | list / list of numbers
    ~show | the largest sum of {k} consecutive numbers in {xs}, using {f} / the maximum of {f}({xs}, {k})
    ... | max({f}({xs}, {k}))
peaks
    ~set {xs} {heights} | list of heights / list
    ~empty {out} [] | list
    # loop over the inner positions of {xs} and append each number greater than both neighbours to {out}
    # for each i from 1 to the second to last index of {xs}, if {xs}[i] is larger than the items before and after it,
    #   append it to {out} / collect in {out} all items of {xs} that are higher than both their neighbours
    # in a for loop over {xs}, find the peaks, i.e. elements larger than the one on each side, and add them to {out}
    for i in range(1, len({xs}) - 1):
        if {xs}[i - 1] < {xs}[i] > {xs}[i + 1]:
            {out}.append({xs}[i])
    ~print {out} | list / list of peaks
differences
    ~set {xs} {temps} | list of temperatures / list of readings
    ~calc {ys} | the differences between neighbouring items of {xs} / a list with each item of {xs} minus the one before
    ... | [b - a for a, b in zip({xs}, {xs}[1:])]
    ~show | the largest absolute value in {ys} / the biggest change in {ys}, without sign | max(abs(x) for x in {ys})
running_total
    ~set {xs} {ints} | list of amounts / list
    ~start {total} 0 | the running total / the sum so far
    ~empty {out} [] | list
    # in a for loop over {xs}, do 1) add the number to {total} and 2) append {total} to {out}
    # for each number in {xs}, add it to {total}, then append {total} to {out} / loop over {xs}; update {total} with
    #   each number and add it to {out} / iterate over {xs} and collect the running totals in {out}, using {total}
    for x in {xs}:
        {total} += x
        {out}.append({total})
    ~print {out} | list / list of running totals
duplicates
    ~set {xs} {digits} | list / list of numbers
    ~empty {seen} set() | set
    ~empty {out} [] | list
    # for each x in {xs}, append it to {out} if it is not in {seen}, and add it to {seen}
    # in a for loop over {xs}, do 1) append the item to {out} unless it is in {seen} and 2) add it to {seen}
    # loop over {xs} and copy every item to {out} the first time it occurs, keeping track in {seen}
    # go through {xs}: items that are not yet in {seen} go to both {seen} and {out}
    for x in {xs}:
        if x not in {seen}:
            {seen}.add(x)
            {out}.append(x)
    ~print {out} | list / list without duplicates
has_duplicates
    ~set {xs} {digits} | list / list of codes
    ~calc {seen} | the set of {xs} / a set of the distinct items of {xs} | set({xs})
    ~truth | {xs} contains duplicates, comparing its length with that of {seen} / {seen} has fewer items than {xs}
    ... | len({seen}) < len({xs})
repeated_items
    ~set {xs} {digits} | list / list of numbers
    ~calc {ys} | the set of numbers that occur more than once in {xs} / a set of the duplicated items of {xs}
    ... | {x for x in {xs} if {xs}.count(x) > 1}
    ~show | the sorted list of {ys} / the items of {ys} in ascending order | sorted({ys})
median
    ~set {xs} {signed} | list / list of numbers
    # sort {xs} / sort {xs} in ascending order / sort the list {xs} in place / sort {xs} from small to large
    {xs}.sort()
    ~calc {n} | the length of {xs} / the number of items in {xs} | len({xs})
    # if {n} is odd, print the middle item of {xs}, otherwise the mean of the two middle items
    # print the median: {xs} at {n} // 2 when {n} is odd, else the average of the two numbers in the middle of {xs}
    # if {n} is odd print the element of {xs} in the middle, else print the average of the middle two
    # print the middle element of {xs} for odd {n}, or the average of both middle elements for even {n}
    if {n} % 2 == 1:
        print({xs}[{n} // 2])
    else:
        print(({xs}[{n} // 2 - 1] + {xs}[{n} // 2]) / 2)
mean_deviation
    ~set {xs} {floats} | list / list of measurements
    ~calc {avg} | the average of {xs} / the mean of {xs} / the arithmetic mean of the numbers in {xs}
    ... | sum({xs}) / len({xs})
    ~calc {ys} | a list of the absolute differences between the items of {xs} and {avg} / how far each number in {xs}
    ... is from {avg} | [abs(x - {avg}) for x in {xs}]
    ~show | the average of {ys} rounded to 2 decimals / the mean of {ys} with 2 decimal places
    ... | round(sum({ys}) / len({ys}), 2)
histogram
    ~set {xs} {digits} | list / list of answers
    # for each number in the sorted set of {xs}, print the number and as many {mark} as it occurs in {xs}
    # in a for loop over the distinct values of {xs} in order, print the value followed by one {mark} per occurrence
    # print a text histogram of {xs}: each distinct number, sorted, and a bar of {mark}
    # loop over the sorted distinct items of {xs} and print each with a bar of {mark} for its count
    for x in sorted(set({xs})):
        print(x, {mark} * {xs}.count(x))
bar_chart
    ~set {d} {stock} | dictionary of amounts / dictionary
    # in a for loop over {d}, print each key and a row of {mark} with the length of its value
    # for each key and value in {d}, print the key and then {mark} repeated value times
    # print a bar of {mark} for each item of {d} after its key / loop over {d} and print the key with a bar of {mark}
    for key, value in {d}.items():
        print(key, {mark} * value)
    ~show? | the key with the longest bar, i.e. the largest value in {d} / the key of {d} with the maximum value
    ... | max({d}, key={d}.get)
bins
    ~set {xs} {marks} | list of marks / list of scores
    ~empty {counts} {} | dictionary
    # for each mark in {xs}, round it down to the nearest ten and increase the count of that ten in {counts}
    # count the items of {xs} by tens in {counts}: the key is mark // 10 * 10 / loop over {xs} and tally in {counts}
    #   how many marks fall in each group of ten / in a for loop over {xs}, increment {counts} at x // 10 * 10
    for x in {xs}:
        group = x // 10 * 10
        {counts}[group] = {counts}.get(group, 0) + 1
    # for each key in {counts} in sorted order, print the key and its count / print the groups in {counts} in order
    # loop over the sorted keys of {counts} and print each with its value / print {counts} sorted by key, one per line
    for group in sorted({counts}):
        print(group, {counts}[group])
pair_sum
    ~set {xs} {ints} | list / list of numbers
    ~set {n} {mid} | number / target
    ~calc {out} | a list of all pairs of numbers in {xs}, at different positions, whose sum is greater than {n}
    ... / every pair of items of {xs} that adds up to more than {n}
    ... | [(a, b) for i, a in enumerate({xs}) for b in {xs}[i + 1:] if a + b > {n}]
    ~show | how many pairs are in {out} / the number of pairs in {out} / the length of {out} | len({out})
even_odd
    ~set {xs} {ints} | list / list of integers
    ~calc {ys} | the even numbers in {xs} / a list of the even items of {xs} | [x for x in {xs} if x % 2 == 0]
    ~calc {zs} | the odd numbers in {xs} / a list of the odd items of {xs} | [x for x in {xs} if x % 2 == 1]
    ~show | the sum of {ys} minus the sum of {zs} / the difference between the sums of {ys} and {zs}
    ... | sum({ys}) - sum({zs})
split_lists
    ~set {xs} {signed} | list / list of numbers
    ~empty {ys} [] | list
    ~empty {zs} [] | list
    # for each number in {xs}, append it to {ys} if it is negative, otherwise to {zs}
    # loop over {xs}: if the number is less than 0, add it to {ys}, else add it to {zs}
    # in a for loop over {xs}, put negative numbers in {ys} and all others in {zs}
    # distribute {xs}: negatives go to {ys}, the rest goes to {zs}
    for x in {xs}:
        if x < 0:
            {ys}.append(x)
        else:
            {zs}.append(x)
    # print {ys} and {zs} / print both lists {ys} and {zs} / print {ys}, then {zs}, on one line / show {ys} and {zs}
    print({ys}, {zs})
filter_and_double
    ~set {xs} {ints} | list / list of numbers
    ~calc {ys} | the numbers in {xs} greater than {mid} / the items of {xs} above {mid} | [x for x in {xs} if x > {mid}]
    ~calc {zs} | a list with each number in {ys} doubled / the items of {ys} multiplied by 2 | [x * 2 for x in {ys}]
    ~print {zs} | list / resulting list
chunks
    ~def {f}({p}, {q}) | a list {p} and a size {q} | splits it into lists of at most {q} items / returns a list of
    ... chunks of length {q} of {p}
        return [{p}[i:i + {q}] for i in range(0, len({p}), {q})]
    ~set {xs} {ints} | list
    # call {f} with {xs} and {k} and store the result in {ys} / split {xs} into chunks of {k} with {f}, call them {ys}
    # assign the result of {f}({xs}, {k}) to {ys} / let {ys} be {f} applied to {xs} and {k}
    {ys} = {f}({xs}, {k})
    ~show | the sum of each chunk in {ys} as a list / a list of the sums of the lists in {ys}
    ... | [sum(part) for part in {ys}]
zip_lists
    ~set {xs} {ints} | list
    ~set {ys} {ints2} | list
    ~calc {zs} | the products of the corresponding items of {xs} and {ys} / a list with the items of {xs} and {ys}
    ... multiplied pairwise | [a * b for a, b in zip({xs}, {ys})]
    ~show | the sum of {zs} / the total of the numbers in {zs} | sum({zs})
common_items
    ~set {xs} {digits} | list
    ~set {ys} {heights} | list
    ~calc {zs} | the sorted list of numbers that are in both {xs} and {ys} / the common elements of {xs} and {ys}, sorted
    ... | sorted(set({xs}) & set({ys}))
    ~print {zs} | list / list of common numbers
matrix_rows
    ~set {m} {rows} | matrix / list of lists
    ~calc {xs} | a list of the sums of the rows of {m} / the row sums of {m} | [sum(row) for row in {m}]
    ~calc {ys} | a list of the sums of the columns of {m} / the column sums of {m} | [sum(col) for col in zip(*{m})]
    # print {xs} and {ys} / print the row sums {xs} and the column sums {ys} / show {xs} followed by {ys}
    # print {xs}, then {ys} on the same line / print both {xs} and {ys}
    print({xs}, {ys})
transpose
    ~def {f}({pm}) | a matrix {pm} as a list of rows | returns its transpose / swaps rows and columns and returns the
    ... new matrix as a list of lists
        return [list(col) for col in zip(*{pm})]
    ~set {m} {rows} | matrix / list of rows
    # in a for loop over {f}({m}), print each row / transpose {m} with {f} and print it row by row
    # print every row of the transpose of {m}, using {f} / call {f} on {m} and print the rows one per line
    for row in {f}({m}):
        print(row)
diagonal
    ~set {m} {square} | matrix / 3x3 matrix
    ~calc {xs} | the main diagonal of {m} / a list of the diagonal elements of {m} | [{m}[i][i] for i in range(len({m}))]
    ~show | the sum of {xs} / the trace, i.e. the sum of {xs} | sum({xs})
    ~show? | the numbers on the other diagonal of {m} / the anti-diagonal of {m} as a list
    ... | [{m}[i][-1 - i] for i in range(len({m}))]
matrix_max
    ~set {m} {rows} | matrix / list of lists
    ~calc {xs} | all numbers of {m} in one flat list / {m} flattened | [x for row in {m} for x in row]
    ~show | the smallest and the largest number in {xs} / the minimum and maximum of {xs} | min({xs}), max({xs})
sort_by_length
    ~set {ws} {some_words} | list of words / list
    # sort {ws} by length / sort the words in {ws} from shortest to longest / order {ws} by the number of letters
    # sort {ws} in ascending order of word length / sort the list {ws} using the length as key
    {ws}.sort(key=len)
    # print the first and last word in {ws} / print the shortest and the longest word, the ends of {ws}
    # show the first item of {ws} and the last one / print {ws}[0] and {ws}[-1]
    print({ws}[0], {ws}[-1])
enumerate_list
    ~set {xs} {people} | list of names / list
    # sort {xs} alphabetically / sort {xs} / put {xs} in alphabetical order / sort the names in {xs} from a to z
    {xs}.sort()
    # in a for loop over {xs}, print the position starting at 1, a dot and the name
    # print {xs} as a numbered list starting from 1 / number the names in {xs} from 1 and print one per line as "1. name"
    # loop over {xs} with enumerate and print each name with its number, e.g. 1. name
    for i, name in enumerate({xs}, 1):
        print(f"{i}. {name}")
index_of_max
    ~set {xs} {temps} | list of temperatures / list
    ~calc {best} | the largest number in {xs} / the maximum of {xs} | max({xs})
    ~calc {n} | the index of {best} in {xs} / the position of {best} in {xs}, counting from 0 | {xs}.index({best})
    # print {n} and {best} / print the index {n} and the value {best} / show the position {n} together with {best}
    # print {n}, then {best} / display {n} and {best} on one line
    print({n}, {best})
ascending_check
    ~def {f}({p}) | a list of numbers {p} | returns True if it is in ascending order / checks whether each item is at
    ... most as large as the next / returns whether the list is sorted
        return all(a <= b for a, b in zip({p}, {p}[1:]))
    ~set {xs} {ints} | list
    ~if | {xs} is sorted according to {f} / {f} returns True for {xs} | {f}({xs}) | {yes} | {no}
"""

stories(d, dictated(STRINGS), SLOTS)
stories(d, dictated(LISTS), SLOTS)
