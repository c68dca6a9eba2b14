"""Programs of two or three small functions, where plain words later ask for what they do: prices, grades, texts.

A later turn seldom names the function it needs; it says what is wanted ("the final price of a lamp for 40").
"""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.dictation import dictated
from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, derived, fragment, integer, list_of, new, sampled, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.prose import text
from codegen_repl.training.corpus.words import CATEGORIES, plain_word

d = Domain("helpers", weight=3)

PRICES = """
tax_and_discount
    ~def {f}({pp}) | a price {pp} | returns it with {percent} percent tax added / adds a tax of {percent}% to the price and returns it
        return {pp} * (1 + {percent} / 100)
    ~def {g}({pp}) | a price {pp} | returns it reduced by {off} percent / takes {off}% off the price and returns the rest
        return {pp} * (1 - {off} / 100)
    # print the price of {money} with tax / what does something for {money} cost with tax? print it / print {money} plus tax
    # how much is {money} including the tax? / show the price with tax of an item that costs {money}
    print({f}({money}))
    # print the discounted price of {money2}, with tax / reduce {money2} by the discount, add the tax and print the result
    # print what {money2} costs after the discount and then the tax / apply first the discount and then the tax to {money2} and print it
    # how much is {money2} with the discount taken off and the tax added?
    print({f}({g}({money2})))
    # let {xs} be the list {dear} and print the total of its prices with tax / store the prices {dear} in {xs} and print the sum of all with tax
    # set {xs} to {dear}; print the sum of these prices including tax / create the list {xs} = {dear} and print what all cost together with tax
    {xs} = {dear}
    print(sum({f}(x) for x in {xs}))
    # print True if {money2} with the discount is less than {money}, otherwise False
    # print whether the discounted price of {money2} is below {money} / is {money2} after the discount cheaper than {money}? print it
    # check if {money2} reduced by the discount is under {money} and print the result
    # ?
    print({g}({money2}) < {money})
order_total
    ~def {f}({pp}, {q}) | a price {pp} and a quantity {q} | returns the cost, price times quantity / multiplies both and returns the cost
        return {pp} * {q}
    ~def {g}({t}) | a total {t} | returns 0 from {big} on and otherwise {fee} as shipping / gives the shipping costs: free from {big} on, else {fee}
        if {t} >= {big}:
            return 0
        return {fee}
    # print the cost of {k} pieces at {v} each / what do {k} items for {v} each cost? print it / print the price of {k} things that cost {v}
    # show the cost of {k} at a price of {v}
    print({f}({v}, {k}))
    # store the cost of {tiny} pieces at {v2} each in {total} / let {total} be what {tiny} items for {v2} each cost
    # compute the cost of {tiny} things at {v2} each and call it {total} / save the cost of {tiny} at a price of {v2} as {total}
    {total} = {f}({v2}, {tiny})
    # print {total} plus its shipping / print what {total} makes with shipping / add the shipping costs to {total} and print the sum
    # how much is {total} including shipping? print it
    print({total} + {g}({total}))
tip_split
    ~def {f}({pp}, {q}) | a bill {pp} and a tip {q} in percent | returns the bill with the tip added / adds {q} percent to {pp} and returns it
        return {pp} + {pp} * {q} / 100
    ~def {g}({pp}, {q}, {people_n}) | a bill {pp}, a tip {q} in percent and a number of people {people_n} | returns what each person pays, using the
    ... first function / divides the bill with the tip, as computed by {f}, by {people_n} / returns the share of each in the bill including the tip
        return {f}({pp}, {q}) / {people_n}
    # print what each of {k} people pays for a bill of {money} with {off} percent tip / how much does each of {k} friends pay for {money} plus {off}% tip? print it
    # split a bill of {money} with a tip of {off} percent among {k} persons and print the share
    # print the share per person when {k} people pay {money} and {off}% tip
    print({g}({money}, {off}, {k}))
    # print a bill of {money2} with {percent} percent tip, rounded to 2 decimals / what is {money2} with a tip of {percent}%, rounded to two decimals? print it
    # print the total for {money2} and {percent} percent tip, rounded to 2 decimals / show {money2} plus {percent}% tip with two decimals, rounded
    # ?
    print(round({f}({money2}, {percent}), 2))
average_grade
    ~def {f}({p}) | a list of marks {p} | returns their average / computes the mean of the marks
        return sum({p}) / len({p})
    ~def {g}({pn}) | an average {pn} | returns "pass" if it is at least {cutoff}, otherwise "fail" / gives "pass" from {cutoff} on and "fail" below
        if {pn} >= {cutoff}:
            return "pass"
        return "fail"
    # print whether someone with the marks {marks} passes or fails / does a student with {marks} pass or fail? print it
    # print "pass" or "fail" for the marks {marks} / print the result of a student whose marks are {marks}
    # the marks are {marks}: print pass or fail
    print({g}({f}({marks})))
    ~set {d} {grades} | dictionary of marks / grade book
    # print each name in {d} with the average / for every student in {d} print the name and the average mark
    # loop over {d} and print the name and the mean of the marks / show all names of {d} with their averages
    for name, marks in {d}.items():
        print(name, {f}(marks))
    # create a dictionary {e} that tells for each name in {d} whether they pass or fail, and print it
    # make a dictionary {e} from the names in {d} to pass or fail, then print it / let {e} map every name of {d} to "pass" or "fail"; print {e}
    # build {e}, a dict with the result (pass or fail) of each student in {d}, and show it
    {e} = {name: {g}({f}(marks)) for name, marks in {d}.items()}
    print({e})
    # print the name with the best average in {d} / who has the highest average in {d}? print the name
    # find the student of {d} with the largest average and print the name / print which name in {d} has the greatest mean mark
    # ?
    print(max({d}, key=lambda name: {f}({d}[name])))
rectangle_room
    ~def {f}({s1}, {s2}) | a length {s1} and a width {s2} | returns the area / multiplies both and returns the area
        return {s1} * {s2}
    ~def {g}({s1}, {s2}) | a length {s1} and a width {s2} | returns the perimeter / returns twice the sum of both
        return 2 * ({s1} + {s2})
    # print the area of a room of {v} by {k} / what is the area of a {v} by {k} room? print it / print the area for the sides {v} and {k}
    # show how large a room with length {v} and width {k} is
    print({f}({v}, {k}))
    # print the total area of two rooms, {v} by {tiny} and {v2} by {k} / print the area of {v} by {tiny} plus that of {v2} by {k}
    # how large are two rooms of {v} x {tiny} and {v2} x {k} together? print it
    # add the areas of a {v} by {tiny} room and a {v2} by {k} room and print the sum
    print({f}({v}, {tiny}) + {f}({v2}, {k}))
    # print True if a {v} by {v2} rectangle has a larger area than perimeter, otherwise False
    # print whether the area of {v} by {v2} is greater than the perimeter / is the area of a {v} by {v2} room a larger number than its perimeter? print it
    # check if for {v} and {v2} the area exceeds the perimeter, and print the result
    print({f}({v}, {v2}) > {g}({v}, {v2}))
    # let {xs} be the list of rooms {sizes} and print the total area / store the rooms {sizes} in {xs} and print the sum of their areas
    # set {xs} to {sizes}, pairs of length and width, and print the area of all together
    # create a list {xs} = {sizes} with length and width of rooms; print the sum of the areas
    # ?
    {xs} = {sizes}
    print(sum({f}(a, b) for a, b in {xs}))
circle_cylinder
    ~def {f}({pn}) | a radius {pn} | returns the area of the circle, with 3.14159 for pi / returns 3.14159 times the radius squared
        return 3.14159 * {pn} ** 2
    ~def {g}({pn}, {q}) | a radius {pn} and a height {q} | returns the volume of the cylinder, using the circle's area / multiplies the area from {f} by the height
        return {f}({pn}) * {q}
    # print the area of a circle with radius {k} / what is the area of a circle of radius {k}? print it / how large is a circle with the radius {k}? print the area
    # show the area for the radius {k}
    print({f}({k}))
    # print the volume of a cylinder with radius {tiny} and height {v} / how much does a cylinder of radius {tiny} and height {v} hold? print it
    # what is the volume of a cylinder {v} high with the radius {tiny}? print it / compute the volume for radius {tiny} and height {v}, and print it
    print({g}({tiny}, {v}))
    # print the area of a ring between the radii {v2} and {k}, the difference of two circles / by how much is the area for radius {v2} greater than for radius {k}? print it
    # subtract the area of the circle with radius {k} from the one with radius {v2} and print the result
    # print how much larger a circle of radius {v2} is than one of radius {k}
    # ?
    print({f}({v2}) - {f}({k}))
temperatures
    ~def {f}({pn}) | a temperature {pn} in Celsius | returns it in Fahrenheit / converts it to Fahrenheit: times 9, divided by 5, plus 32
        return {pn} * 9 / 5 + 32
    ~def {g}({pn}) | a temperature {pn} in Celsius | returns "cold" below {k10}, "mild" below {k25} and "hot" otherwise
    ... / describes it: "cold" under {k10}, "mild" under {k25}, else "hot"
        if {pn} < {k10}:
            return "cold"
        if {pn} < {k25}:
            return "mild"
        return "hot"
    ~set {xs} {temps} | list of temperatures / list
    # print how each day in {xs} feels: cold, mild or hot, as a list / print a list of the descriptions of all temperatures in {xs}
    # describe every temperature in {xs} and print the list / turn {xs} into a list of cold, mild and hot and print it
    print([{g}(t) for t in {xs}])
    # print how many days in {xs} are hot / count the hot days in {xs} and print the count / how many of {xs} are hot? print it
    # print the number of hot days of {xs}
    print(sum(1 for t in {xs} if {g}(t) == "hot"))
    # print the highest temperature of {xs} in Fahrenheit / what is the maximum of {xs} in Fahrenheit? print it
    # convert the largest of {xs} to Fahrenheit and print it / show the warmest day of {xs} in Fahrenheit
    # ?
    print({f}(max({xs})))
    # print each temperature in {xs} with its value in Fahrenheit and whether it is cold, mild or hot
    # for every item in {xs} print Celsius, Fahrenheit and the description / loop over {xs} and print the temperature, in Fahrenheit too, and how it feels
    # show all temperatures of {xs} in both units with their description, one per line
    # ?
    for t in {xs}:
        print(t, {f}(t), {g}(t))
durations
    ~def {f}({s1}, {s2}) | hours {s1} and minutes {s2} | returns the total minutes / returns how many minutes that is
        return {s1} * 60 + {s2}
    ~def {g}({pn}) | a number of minutes {pn} | returns it as hours and minutes like "2h 5m" / returns a text such as "1h 30m"
        return f"{{pn} // 60}h {{pn} % 60}m"
    # print how many minutes {tiny} hours and {m60} minutes are / how many minutes are {tiny} hours {m60} minutes? print it
    # print {tiny} hours and {m60} minutes in minutes / convert {tiny} hours and {m60} minutes to minutes and print it
    print({f}({tiny}, {m60}))
    # print {minutes} minutes as hours and minutes / how long are {minutes} minutes in hours and minutes? print it
    # show {minutes} minutes in the form of hours and minutes / print the text for a duration of {minutes} minutes
    print({g}({minutes}))
    # print the sum of {tiny} hours {m60} minutes and {k} hours {m61} minutes as hours and minutes
    # add {tiny} h {m60} min and {k} h {m61} min and print the total as hours and minutes
    # how long are {tiny} hours {m60} minutes plus {k} hours {m61} minutes, in hours and minutes? print it
    # print {tiny}:{m60} plus {k}:{m61} (hours and minutes) in hours and minutes
    print({g}({f}({tiny}, {m60}) + {f}({k}, {m61})))
interest
    ~def {f}({pp}, {q}) | an amount {pp} and a number of years {q} | returns the amount after {q} years at {percent} percent interest / lets
    ... {pp} grow by {percent}% a year for {q} years and returns it
        return {pp} * (1 + {percent} / 100) ** {q}
    # print what {money} becomes in {years} years, rounded to 2 decimals / how much are {money} after {years} years? print it, rounded to 2 decimals
    # print the value of {money} after {years} years, rounded to cents / show what {money} grow to within {years} years, with 2 decimals, rounded
    print(round({f}({money}, {years}), 2))
    # print the interest earned on {money} in {years} years / print by how much {money} grow in {years} years / what is gained on {money} over {years} years? print it
    # print the gain: {money} after {years} years minus {money}
    print({f}({money}, {years}) - {money})
    # print the amounts for {money2} after 1 to {tiny} years, one per line / for each year from 1 to {tiny} print the year and what {money2} are then
    # show a table of years 1 to {tiny} and the value of {money2} / loop from 1 to {tiny} and print the year with the grown {money2}
    # ?
    for year in range(1, {tiny} + 1):
        print(year, {f}({money2}, year))
bmi
    ~def {f}({s1}, {s2}) | a weight {s1} in kilograms and a height {s2} in meters | returns the body mass index, weight by height squared
    ... / divides {s1} by the square of {s2} and returns it
        return {s1} / {s2} ** 2
    # print the body mass index for {kg} kilograms and {cm} meters, rounded to 1 decimal / what is the index of a person of {kg} kg and {cm} m, rounded to one decimal? print it
    # print the rounded index (1 decimal) of someone who weighs {kg} kilograms and is {cm} meters tall / show the BMI for {kg} kg and {cm} m with one decimal, rounded
    print(round({f}({kg}, {cm}), 1))
    # print "high" if the index for {kg2} kg and {cm} m is above 25, otherwise "normal" / if someone of {kg2} kilograms and {cm} meters has an index over 25 print "high", else "normal"
    # check whether the BMI of {kg2} kg at {cm} m exceeds 25: print "high" if so, else "normal"
    # print "high" when {kg2} kg and {cm} m give more than 25 and "normal" if not
    if {f}({kg2}, {cm}) > 25:
        print("high")
    else:
        print("normal")
"""
TEXTS = """
clean_palindrome
    ~def {f}({ps}) | a text {ps} | returns only its letters in lower case / removes everything but letters and lower-cases the rest
        return "".join(c for c in {ps}.lower() if c.isalpha())
    ~def {g}({ps}) | a text {ps} | returns True if its cleaned form reads the same backwards / checks whether its letters form a palindrome, using the function before
        clean = {f}({ps})
        return clean == clean[::-1]
    # print True if {pal} is a palindrome, otherwise print False / print whether {pal} is a palindrome / is {pal} a palindrome? print it
    # check if {pal} is a palindrome and print the result / print out True if {pal} is a palindrome otherwise print False
    print({g}({pal}))
    # print the letters of {prose} in lower case / print {prose} reduced to lower-case letters / clean {prose} in the same way and print it
    # show only the lower-case letters of {prose}
    print({f}({prose}))
    # let {xs} be {pals} and print the palindromes in it as a list / store {pals} in {xs} and print those that are palindromes
    # set {xs} to {pals}; which of them are palindromes? print the list / create the list {xs} = {pals} and print a list of its palindromes
    {xs} = {pals}
    print([t for t in {xs} if {g}(t)])
    # print how many items of {xs} are no palindromes / count the texts in {xs} that are not palindromes and print the count
    # how many of {xs} are not palindromes? print it / print the number of non-palindromes in {xs}
    # ?
    print(sum(1 for t in {xs} if not {g}(t)))
name_tags
    ~def {f}({s1}, {s2}) | a first name {s1} and a last name {s2} | returns the initials in upper case / joins the upper-case first letters of both
        return {s1}[0].upper() + {s2}[0].upper()
    ~def {g}({s1}, {s2}) | a first name {s1} and a last name {s2} | returns a user name: the first letter and the last name in lower case
    ... / returns the first letter of {s1} and the whole of {s2}, all lower case
        return ({s1}[0] + {s2}).lower()
    # print the initials of {person} {last.bare} / what are the initials of {person} {last.bare}? print them / print the initials for {person} and {last}
    # show the initials of someone called {person} {last.bare}
    print({f}({person}, {last}))
    # print the user name of {person} {last.bare} / what is the user name of {person} {last.bare}? print it / print the user name for {person} and {last}
    # show which user name {person} {last.bare} gets
    print({g}({person}, {last}))
    ~set {xs} {full_pairs} | list of names / list of first and last names
    # print all user names for {xs} as a list / print the list of user names of everyone in {xs} / make the user names for {xs} and print them as a list
    # show a list with the user name of each person in {xs}
    print([{g}(first, last) for first, last in {xs}])
    # create a dictionary {e} from user name to initials for all in {xs} and print it / build a dictionary {e} of {xs}: user names as keys, initials as values. print it
    # let {e} map the user name of each person in {xs} to the initials; show {e} / make a dict {e} with user names and initials of {xs}, then print it
    # ?
    {e} = {{g}(first, last): {f}(first, last) for first, last in {xs}}
    print({e})
censor
    ~set {xs} {banned} | list of banned words / list
    ~def {f}({pw}) | a word {pw} | returns stars instead of it if it is in {xs}, otherwise the word itself / replaces it by as many stars as it has letters if {xs} contains it, and else returns it
        if {pw} in {xs}:
            return "*" * len({pw})
        return {pw}
    ~set {text} {with_banned} | text / message
    # print {text} with all banned words replaced / censor every word of {text}, join them with spaces and print the result
    # print the censored {text} / replace the banned words in {text} by stars and print it / show {text} in which banned words are hidden
    print(" ".join({f}(w) for w in {text}.split()))
    # print how many words in {text} are banned / count the banned words of {text} and print the count / how many words of {text} are in {xs}? print it
    # print the number of words in {text} that {xs} contains
    # ?
    print(sum(1 for w in {text}.split() if w in {xs}))
cipher_pair
    ~def {f}({ps}, {q}) | a lower-case text {ps} and a number {q} | shifts each letter by {q} places in the alphabet / returns it with every letter moved on by {q}, wrapping after z
        return "".join(chr((ord(c) - 97 + {q}) % 26 + 97) for c in {ps})
    ~def {g}({ps}, {q}) | an encrypted text {ps} and the number {q} | returns the original, shifting back by {q} / undoes the shift by {q}, using the first function
        return {f}({ps}, -{q})
    # encrypt {one} with {k} and store it in {out} / let {out} be {one} encrypted with the shift {k} / store the code for {one} and {k} in {out}
    # shift the letters of {one} by {k} and call the result {out}
    {out} = {f}({one}, {k})
    ~print {out} | text / code
    # decrypt {out} with {k} and print it / print the original text of {out} for the shift {k} / turn {out} back with {k} and print the word
    # print {out} decoded with {k}
    print({g}({out}, {k}))
    # print True if decoding {out} with {k} gives {one}, otherwise False / print whether {out}, decrypted with {k}, is {one} again
    # check that {one} comes back when {out} is decoded with {k} and print the result / does {out} decode to {one} with {k}? print it
    # ?
    print({g}({out}, {k}) == {one})
word_scores
    ~set {d} {points} | dictionary of letter values / dictionary
    ~def {f}({pw}) | a word {pw} | returns the sum of the values of its letters in {d}, 1 for letters that are not in it / adds up what {d} has for each letter of the word, or 1
        return sum({d}.get(c, 1) for c in {pw})
    # print how many points {one} is worth / how many points does {one} give? print it / print the score of {one} / what is {one} worth? print it
    print({f}({one}))
    # print the one of {one} and {two} that scores more, {two} if equal / which word is worth more, {one} or {two}? print it, {two} in a tie
    # if {one} scores more than {two} print {one}, otherwise {two} / print {one} if it has a higher score than {two}, else {two}
    if {f}({one}) > {f}({two}):
        print({one})
    else:
        print({two})
    ~set {xs} {some_words} | list of words / list
    # sort {xs} by score, highest first, and print it / put the words in {xs} in descending order of their points and print the list
    # order {xs} from the word worth the most to the one worth the least, then print it / sort the list {xs} so that high scores come first and print {xs}
    {xs}.sort(key={f}, reverse=True)
    print({xs})
    # print the total score of {xs} / how many points are all the words in {xs} worth together? print it / add up the scores of {xs} and print the sum
    # print the sum of the points for every word of {xs}
    # ?
    print(sum({f}(w) for w in {xs}))
slugs
    ~def {f}({ps}) | a title {ps} | returns it in lower case with hyphens for spaces / lower-cases it and joins its words with hyphens
        return "-".join({ps}.lower().split())
    # print the link name of {title} / print {title} in lower case with hyphens / what does {title} become? print it / turn {title} into such a name and print it
    print({f}({title}))
    # write a function {g}({ps}) that returns "https://{site.bare}/" followed by the hyphenated title / define {g}({ps}), which puts "https://{site.bare}/" before the converted {ps}
    # create a function {g}({ps}) giving the address: "https://{site.bare}/" plus {ps} in hyphenated lower case
    # now {g}({ps}) should return "https://{site.bare}/" and behind it {ps} converted by the first function
    def {g}({ps}):
        return "https://{site.bare}/" + {f}({ps})
    # print the address for {title2} / what is the address of {title2}? print it / print the full link of a page called {title2}
    # show the address of the title {title2}
    print({g}({title2}))
    # print the addresses of {title} and {title2} in a list / make a list of the addresses for {title} and {title2} and print it
    # show the links of both {title} and {title2} as a list / print a list with the link of {title} and that of {title2}
    # ?
    print([{g}({title}), {g}({title2})])
"""
NUMBERS = """
prime_pairs
    ~def {f}({pn}) | a number {pn} | returns True if it is prime / checks if it is a prime number
        if {pn} < 2:
            return False
        return all({pn} % i != 0 for i in range(2, {pn}))
    # write a function {g}({pn}) that returns True if {pn} and {pn} + 2 are both prime / define {g}({pn}), which checks if {pn} and {pn} + 2 are primes
    # create a function {g}({pn}) that tells whether {pn} and the number two above are both prime
    # {g}({pn}) should be True if {pn} starts a pair of twin primes, {pn} and {pn} + 2
    def {g}({pn}):
        return {f}({pn}) and {f}({pn} + 2)
    # print all primes below {small} / print a list of the prime numbers less than {small} / which numbers under {small} are prime? print the list
    # list the primes below {small}
    print([n for n in range({small}) if {f}(n)])
    # print the pairs of twin primes that start below {small} as a list of tuples / print a list of tuples (n, n + 2) for the twin primes with n under {small}
    # list all twin prime pairs (n, n + 2) with n less than {small} / which twin primes begin below {small}? print them as tuples in a list
    print([(n, n + 2) for n in range({small}) if {g}(n)])
    # print the sum of the primes below {mid} / add up all prime numbers less than {mid} and print the total
    # what do the primes under {mid} add up to? print it / print the total of the prime numbers below {mid}
    # ?
    print(sum(n for n in range({mid}) if {f}(n)))
digit_tools
    ~def {f}({pn}) | a number {pn} | returns the sum of its digits / adds up its digits
        return sum(int(c) for c in str({pn}))
    # write a function {g}({pn}) that returns True if {pn} is divisible by its digit sum / define {g}({pn}), true if {pn} can be divided by the sum of its digits
    # create a function {g}({pn}) which tells whether the digit sum of {pn} divides it / {g}({pn}) should check if {pn} divided by its digit sum leaves no remainder
    def {g}({pn}):
        return {pn} % {f}({pn}) == 0
    # print the digit sum of {num} / what do the digits of {num} add up to? print it / print the sum of the digits of {num}
    # add up the digits of {num} and print the result
    print({f}({num}))
    # print True if {num} is divisible by its digit sum, otherwise False / print whether {num} can be divided by its digit sum
    # is {num} divisible by the sum of its digits? print it / check if the digit sum of {num} divides it and print the result
    print({g}({num}))
    # print the numbers from 1 to {mid} that are divisible by their digit sum / list all numbers up to {mid} which their digit sum divides
    # which numbers from 1 to {mid} can be divided by the sum of their digits? print the list
    # print a list of the numbers 1 to {mid} with a digit sum that divides them
    # ?
    print([n for n in range(1, {mid} + 1) if {g}(n)])
    # repeat taking the digit sum of {num} until one digit is left, using a variable {n}, and print it
    # let {n} be {num} and replace it by its digit sum while it is more than 9; print {n} / set {n} to {num}; while {n} > 9, set it to its digit sum. print {n}
    # start with {n} = {num}, take the digit sum as long as {n} is above 9 and print the result
    # ?
    {n} = {num}
    while {n} > 9:
        {n} = {f}({n})
    print({n})
gcd_lcm
    ~def {f}({s1}, {s2}) | two numbers {s1} and {s2} | returns their greatest common divisor / finds the largest number that divides both, with Euclid's algorithm
        while {s2}:
            {s1}, {s2} = {s2}, {s1} % {s2}
        return {s1}
    ~def {g}({s1}, {s2}) | two numbers {s1} and {s2} | returns their least common multiple, using the greatest common divisor / returns the product divided by the greatest common divisor
        return {s1} * {s2} // {f}({s1}, {s2})
    # print the greatest common divisor of {v} and {v2} / what is the largest number that divides both {v} and {v2}? print it
    # print the largest common divisor of {v} and {v2} / show the greatest number dividing {v} and {v2}
    print({f}({v}, {v2}))
    # print the least common multiple of {v} and {mid} / what is the smallest number that both {v} and {mid} divide? print it
    # print the lowest common multiple of {v} and {mid} / show the smallest multiple which {v} and {mid} share
    print({g}({v}, {mid}))
    # print True if {v2} and {mid} have no common divisor but 1, otherwise False / print whether {v2} and {mid} are coprime
    # are {v2} and {mid} coprime? print it / check if the greatest common divisor of {v2} and {mid} is 1 and print the result
    # ?
    print({f}({v2}, {mid}) == 1)
factorial_choose
    ~def {f}({pn}) | a number {pn} | returns its factorial / multiplies all numbers from 1 to {pn}
        result = 1
        for i in range(2, {pn} + 1):
            result *= i
        return result
    # write a function {g}({pn}, {q}) that returns in how many ways {q} of {pn} things can be chosen, using factorials
    # define {g}({pn}, {q}), the binomial coefficient, with the factorial function / create a function {g}({pn}, {q}) for {pn} choose {q}, built from factorials
    # {g}({pn}, {q}) should return the number of ways to choose {q} out of {pn}, with the help of the factorial
    def {g}({pn}, {q}):
        return {f}({pn}) // ({f}({q}) * {f}({pn} - {q}))
    # print the factorial of {tiny} / what is {tiny} factorial? print it / print {tiny}! / in how many orders can {tiny} people stand? print it
    print({f}({tiny}))
    # print in how many ways {k} of {v10} people can be chosen / how many ways are there to pick {k} out of {v10}? print it
    # print {v10} choose {k} / print the number of ways to choose {k} of {v10} things
    print({g}({v10}, {k}))
    # print the factorials of 1 to {k} as a list / print a list with the factorial of every number from 1 to {k}
    # list the factorials from 1 up to {k} / show the factorials of the numbers 1 to {k} in a list
    # ?
    print([{f}(n) for n in range(1, {k} + 1)])
dates
    ~def {f}({pn}) | a year {pn} | returns True if it is a leap year / checks whether it is a leap year
        return {pn} % 4 == 0 and ({pn} % 100 != 0 or {pn} % 400 == 0)
    # write a function {g}({pn}) that returns the number of days in the year {pn} / define {g}({pn}), which gives 366 for a leap year and 365 otherwise
    # create a function {g}({pn}) for the days of a year: 366 in leap years, else 365 / {g}({pn}) should return how many days the year {pn} has
    def {g}({pn}):
        return 366 if {f}({pn}) else 365
    # print how many days {year} has / how many days are in {year}? print it / print the number of days of the year {year}
    # show the days in {year}
    print({g}({year}))
    # print the days from {year0} to {year1}, both included / how many days do the years {year0} to {year1} have together? print it
    # add up the days of the years {year0} to {year1} inclusive and print the sum / print the total number of days in the years from {year0} up to and including {year1}
    print(sum({g}(y) for y in range({year0}, {year1} + 1)))
    # print the leap years between {year0} and {year1} inclusive as a list / which years from {year0} to {year1} are leap years? print the list
    # list all leap years from {year0} up to and including {year1} / print a list of the leap years in the years {year0} to {year1}
    print([y for y in range({year0}, {year1} + 1) if {f}(y)])
    # print {yes} if {year} is a leap year, otherwise {no} / if {year} is a leap year print {yes}, else print {no}
    # print out {yes} if {year} is a leap year otherwise print {no} / check whether {year} is a leap year: {yes} if so, {no} if not
    # ?
    if {f}({year}):
        print({yes})
    else:
        print({no})
points_distance
    ~def {f}({s1}, {s2}) | two points {s1} and {s2} | returns the distance between them / computes how far they are apart
        return (({s1}[0] - {s2}[0]) ** 2 + ({s1}[1] - {s2}[1]) ** 2) ** 0.5
    # print the distance between {pt} and {pt2} / how far is {pt} from {pt2}? print it / print how far {pt} and {pt2} are apart
    # show the distance from {pt} to {pt2}
    print({f}({pt}, {pt2}))
    ~set {xs} {pts} | list of points / route
    # print the point in {xs} nearest to {pt} / which point of {xs} is closest to {pt}? print it / find the item of {xs} with the smallest distance to {pt} and print it
    # print the one in {xs} that is least far from {pt}
    print(min({xs}, key=lambda point: {f}(point, {pt})))
    # print the length of the route {xs}, the sum of the distances between neighbouring points / how long is the way along the points of {xs}? print it
    # add up the distances from each point in {xs} to the next and print the total / print the total distance from point to point in {xs}
    print(sum({f}(a, b) for a, b in zip({xs}, {xs}[1:])))
    # print a list of the points in {xs} that are at most {v10} away from {pt} / which points of {xs} lie within {v10} of {pt}? print the list
    # print the items of {xs} whose distance to {pt} is {v10} or less, as a list / keep the points in {xs} no farther than {v10} from {pt} and print them as a list
    # ?
    print([point for point in {xs} if {f}(point, {pt}) <= {v10}])
"""
MIXED = """
days_between
    ~def {f}({s1}, {s2}) | two dates {s1} and {s2} | returns the number of days from the first to the second / subtracts the first from the second and returns the days
        return ({s2} - {s1}).days
    # + from datetime import date
    # print how many days are between {d1y}-{d1m}-{d1d} and {d2y}-{d2m}-{d2d} / how many days is it from {d1y}-{d1m}-{d1d} to {d2y}-{d2m}-{d2d}? print it
    # print the days from the date {d1y}-{d1m}-{d1d} to the date {d2y}-{d2m}-{d2d} / show the number of days between {d1y}-{d1m}-{d1d} and {d2y}-{d2m}-{d2d}
    print({f}(date({d1y}, {d1m}, {d1d}), date({d2y}, {d2m}, {d2d})))
    # print how many whole weeks that is / print the number of full weeks between the two dates / how many complete weeks lie between these dates? print it
    # show the weeks between them, rounded down
    # ?
    print({f}(date({d1y}, {d1m}, {d1d}), date({d2y}, {d2m}, {d2d})) // 7)
weekday_name
    ~def {f}({s1}) | a date {s1} | returns the English name of its weekday / returns the day of the week, like "Monday"
        return {s1}.strftime("%A")
    # + from datetime import date
    # print the weekday of {d1y}-{d1m}-{d1d} / what day of the week is {d1y}-{d1m}-{d1d}? print it / print which weekday {d1y}-{d1m}-{d1d} falls on
    # on which weekday is {d1y}-{d1m}-{d1d}? print the name
    print({f}(date({d1y}, {d1m}, {d1d})))
    # print True if {d2y}-{d2m}-{d2d} is a {weekday.bare}, otherwise False / print whether {d2y}-{d2m}-{d2d} falls on a {weekday.bare}
    # is {d2y}-{d2m}-{d2d} a {weekday.bare}? print it / check if the day {d2y}-{d2m}-{d2d} is a {weekday.bare} and print the result
    print({f}(date({d2y}, {d2m}, {d2d})) == {weekday})
    # print the weekdays of the first day of every month in {d1y} as a list / print a list of the weekdays on which the months of {d1y} begin
    # on which weekdays do the twelve months of {d1y} start? print them as a list / list the weekday of the 1st of each month in {d1y}
    # ?
    print([{f}(date({d1y}, month, 1)) for month in range(1, 12 + 1)])
ticket_price
    ~def {f}({pn}) | an age {pn} | returns 0 under {k6}, {fee} under {k18} and {big} otherwise / returns the ticket price: free below {k6}, {fee} below {k18}, else {big}
        if {pn} < {k6}:
            return 0
        if {pn} < {k18}:
            return {fee}
        return {big}
    # print the price of a ticket for someone aged {v} / how much does a {v} year old pay? print it / print what a person of {v} years pays
    # show the ticket price at the age of {v}
    print({f}({v}))
    ~set {xs} {agelist} | list of ages / list
    # print the total price for everyone in {xs} / what do all persons in {xs} pay together? print it / add up the tickets for {xs} and print the sum
    # print the sum of the ticket prices for the ages in {xs}
    print(sum({f}(age) for age in {xs}))
    # print how many people in {xs} get in for free / how many of {xs} pay nothing? print it / count the ages in {xs} with a free ticket and print the count
    # print the number of free tickets for {xs}
    print(sum(1 for age in {xs} if {f}(age) == 0))
    # print each age in {xs} with the price / loop over {xs} and print age and ticket price / for every age in {xs} print it and what it costs
    # show all ages of {xs} next to their prices, one per line
    # ?
    for age in {xs}:
        print(age, {f}(age))
parse_sum
    ~def {f}({ps}) | a text {ps} like "3+4+5" | returns the sum of the numbers in it / splits it at the plus signs and adds up the numbers
        return sum(int(part) for part in {ps}.split("+"))
    # print the value of {plus} / what is {plus} worth? print it / compute {plus} from the text and print the result / print what the text {plus} adds up to
    print({f}({plus}))
    # print {yes} if {plus} and {plus2} give the same, otherwise {no} / if {plus} equals {plus2} in value print {yes}, else {no}
    # print {yes} when the sums {plus} and {plus2} are equal and {no} if not / check if {plus} has the same value as {plus2}: print {yes} if so, {no} otherwise
    if {f}({plus}) == {f}({plus2}):
        print({yes})
    else:
        print({no})
    # let {xs} be the list [{plus}, {plus2}] and print the values / set {xs} to [{plus}, {plus2}]; print the list of their values
    # store [{plus}, {plus2}] in {xs} and print a list of what they add up to / create {xs} = [{plus}, {plus2}] and print the sums as a list
    # ?
    {xs} = [{plus}, {plus2}]
    print([{f}(t) for t in {xs}])
best_deal
    ~def {f}({pp}, {q}) | a price {pp} and a weight {q} in grams | returns the price of 100 grams, rounded to 2 decimals / divides {pp} by {q}, multiplies by 100 and rounds to 2 decimals
        return round({pp} / {q} * 100, 2)
    # print the price of 100 grams if {v} buys {grams} grams / {grams} grams cost {v}: print what 100 grams cost / how much are 100 grams when {grams} grams cost {v}? print it
    # print the price per 100 grams for {grams} grams at {v}
    print({f}({v}, {grams}))
    # print {yes2} if {grams} grams for {v} are cheaper than {grams2} grams for {v2}, otherwise {no2}
    # compare {grams} grams for {v} with {grams2} grams for {v2} by the price of 100 grams: print {yes2} if the first is cheaper, else {no2}
    # if {grams} grams at {v} cost less per 100 grams than {grams2} grams at {v2}, print {yes2}, otherwise print {no2}
    # which is the better deal, {grams} grams for {v} or {grams2} grams for {v2}? print {yes2} if the first is cheaper and {no2} if not
    if {f}({v}, {grams}) < {f}({v2}, {grams2}):
        print({yes2})
    else:
        print({no2})
letter_grade_count
    ~def {f}({pn}) | a score {pn} | returns "A" from 90, "B" from 75, "C" from {cutoff} and "F" below / gives the grade: "A" for at least 90, "B" for at least 75, "C" for at least {cutoff}, else "F"
        if {pn} >= 90:
            return "A"
        if {pn} >= 75:
            return "B"
        if {pn} >= {cutoff}:
            return "C"
        return "F"
    # print the grade for {score} points / what grade do {score} points give? print it / print which grade someone with {score} gets / show the grade of a score of {score}
    print({f}({score}))
    ~set {d} {results} | dictionary of scores / dictionary
    # create a dictionary {e} with the grade of each name in {d} and print it / let {e} map the names in {d} to their grades; print {e}
    # make a dict {e} from name to grade for everyone in {d}, then print it / turn the scores of {d} into grades as a new dictionary {e} and print it
    {e} = {name: {f}(score) for name, score in {d}.items()}
    print({e})
    # print how many people in {d} got an A / how many of {d} have the grade A? print it / count the A grades of {d} and print the count
    # print the number of names in {d} with an "A"
    print(sum(1 for score in {d}.values() if {f}(score) == "A"))
    # print the names in {d} that failed with an F, as a list / who in {d} has an F? print the names as a list / print a list of everyone in {d} whose grade is "F"
    # list the names of {d} with the grade F
    # ?
    print([name for name, score in {d}.items() if {f}(score) == "F"])
count_and_plural
    ~def {f}({pn}, {pw2}) | a number {pn} and a noun {pw2} | returns both as a text, with an s at the end unless the number is 1 / returns a text like "1 cat" or "3 cats"
        if {pn} == 1:
            return f"1 {{pw2}}"
        return f"{{pn}} {{pw2}}s"
    # print the text for {v} and {item} / print {v} {item.bare}(s) with the right ending / what is the text for {v} and the noun {item}? print it
    # show the correct form for {v} and {item}
    print({f}({v}, {item}))
    # print "I see 1 {item.bare} and {k} {item2.bare}s", building both parts with the function / use the function twice to print "I see 1 {item.bare} and {k} {item2.bare}s"
    # print a sentence that starts with I see and has the texts for 1 {item.bare} and for {k} {item2.bare}, with "and" between
    # print "I see", the text for 1 and {item}, "and" and the text for {k} and {item2} in one line
    print("I see", {f}(1, {item}), "and", {f}({k}, {item2}))
"""


def _points(rng: Random) -> list[tuple[int, int]]:
    return [(rng.randint(-9, 9), rng.randint(-9, 9)) for _ in range(rng.randint(3, 5))]


def _sum_text(rng: Random) -> str:
    return "+".join(str(rng.randint(1, 30)) for _ in range(rng.randint(2, 4)))


def _pairs(rng: Random) -> list[tuple[str, str]]:
    return [
        (rng.choice(CATEGORIES["person"]), plain_word(rng).capitalize()) for _ in range(rng.randint(2, 4))
    ]


PALINDROMES = (
    "Never odd or even",
    "level",
    "Was it a car or a cat I saw?",
    "Step on no pets",
    "No lemon, no melon",
    "racecar",
    "A nut for a jar of tuna",
    "My gym",
    "Anna",
)
POINT = sampled("tuple[int]", lambda r: (r.randint(-9, 9), r.randint(-9, 9)))
TITLE = sampled("str", lambda r: " ".join(plain_word(r).capitalize() for _ in range(r.randint(2, 4))))
EXTRA: dict[str, Any] = {
    "pp": fragment("price", "amount", "cost", "value"),
    "t": fragment("total", "order_sum", "amount"),
    "q": fragment("k", "number", "count", "rate"),
    "people_n": fragment("people", "persons", "size"),
    "s1": fragment("a", "first", "x"),
    "s2": fragment("b", "second", "y"),
    "off": integer(5, 50),
    "money2": integer(20, 900),
    "dear": list_of(integer(5, 90), 3, 5),
    "big": choice(50, 100, 200, 80),
    "fee": choice(5, 10, 4, 7),
    "cutoff": choice(50, 60, 70),
    "sizes": sampled(
        "list[tuple[int]]", lambda r: [(r.randint(2, 9), r.randint(2, 9)) for _ in range(r.randint(2, 4))]
    ),
    "k10": integer(5, 12),
    "k25": integer(20, 28),
    "m60": integer(1, 59),
    "m61": integer(1, 59),
    "kg": integer(50, 110),
    "kg2": integer(50, 110),
    "cm": choice(1.6, 1.65, 1.7, 1.75, 1.82, 1.9),
    "pal": choice(*PALINDROMES, "Hello there", "a small stone"),
    "pals": sampled("list[str]", lambda r: r.sample([*PALINDROMES, plain_word(r), "Good day"], 3)),
    "prose": text(1, 1),
    "last": sampled("str", lambda r: plain_word(r).capitalize()),
    "full_pairs": sampled("list[tuple[str]]", _pairs),
    "with_banned": sampled("str", lambda r: " ".join(plain_word(r) for _ in range(r.randint(4, 7)))),
    "banned": derived(lambda s: [*sorted(s.with_banned.split())[:2], "rude"]),
    "points": sampled(
        "dict[str,int]", lambda r: {c: r.randint(2, 9) for c in r.sample("abcdefghijklmnopqrstuvwxyz", 5)}
    ),
    "title": TITLE,
    "title2": TITLE,
    "site": sampled("str", lambda r: plain_word(r) + ".org"),
    "v10": integer(5, 9),
    "year0": integer(1990, 2010),
    "year1": derived(lambda s: s.year0 + 3 + s.year0 % 9),
    "pt": POINT,
    "pt2": POINT,
    "pts": sampled("list[tuple[int]]", _points),
    "person": word("person"),
    "d1y": integer(2001, 2024),
    "d1m": integer(1, 12),
    "d1d": integer(1, 28),
    "d2y": integer(2025, 2030),
    "d2m": integer(1, 12),
    "d2d": integer(1, 28),
    "weekday": word("weekday"),
    "k6": choice(4, 5, 6, 7),
    "k18": choice(14, 16, 18, 21),
    "agelist": list_of(integer(1, 80), 4, 7),
    "plus": sampled("str", _sum_text),
    "plus2": sampled("str", _sum_text),
    "grams": choice(150, 200, 250, 400, 500),
    "grams2": choice(300, 350, 600, 750),
    "yes2": choice("first", "the small one", "buy it", "cheaper"),
    "no2": choice("second", "the other", "leave it", "not cheaper"),
    "score": integer(20, 100),
    "results": sampled(
        "dict[str,int]", lambda r: {n: r.randint(30, 100) for n in r.sample(CATEGORIES["person"], 4)}
    ),
    "pw2": fragment("word", "noun", "thing"),
    "item": word("animal"),
    "item2": word("fruit"),
    "f": new("compute", "calc", "first_step", "value_of", kind="function"),
    "g": new("result_of", "combine", "evaluate", "helper", kind="function"),
}
for _table in (PRICES, TEXTS, NUMBERS, MIXED):
    stories(d, dictated(_table), {**SLOTS, **EXTRA})
