"""Chance: seeds, random numbers, choices, shuffles, dice and coins, small simulations.

Functions that draw random numbers are statements here, so that no prompt shows a result as an example.
"""

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import choice, integer, list_of, new, sampled, var, word
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import expressions

d = Domain("randomness", weight=3)

expressions(
    d,
    """
randint: random.randint({low}, {high})
    a random integer from {low} to {high} / a random whole number between {low} and {high}
    a random int from {low} to {high}, both included
    a randomly chosen integer between {low} and {high}
    ! pick a random integer between {low} and {high} / generate a random whole number from {low} to {high}
    ! draw a random number from {low} to {high}
    > n number roll pick
    * 2
die: random.randint(1, 6)
    a roll of a die / the result of rolling a die / a random number from 1 to 6 / a dice roll
    ! roll a die / roll a six-sided die / throw a die
    > roll die dice
    * 1.6
two_dice: random.randint(1, 6) + random.randint(1, 6)
    the sum of two dice / the total of two dice rolls / the result of rolling two dice and adding them
    two random numbers from 1 to 6 added up
    ! roll two dice and add them / throw two dice and add up the eyes
    > total roll
coin: random.choice(["heads", "tails"])
    the result of a coin flip, "heads" or "tails" / a random choice of "heads" and "tails"
    a coin toss as "heads" or "tails" / "heads" or "tails" at random
    ! flip a coin with "heads" and "tails" / toss a coin
    > coin flip side
    * 1.4
uniform: random.uniform({low}, {high})
    a random float between {low} and {high} / a random decimal number from {low} to {high}
    a uniformly random number between {low} and {high}
    a random real number between {low} and {high}
    ! generate a random float between {low} and {high}
    > x value
rounded_uniform: round(random.uniform({low}, {high}), 2)
    a random float between {low} and {high} rounded to two decimals
    a random number from {low} to {high} with 2 decimal places
    a random price between {low} and {high}, rounded to two decimals
    a random decimal number between {low} and {high} to two places
    > price value
    * 0.8
unit: random.random()
    a random float between 0 and 1 / a random number from 0 up to 1
    a uniformly random number in the unit interval / what random.random returns
    ! generate a random number between 0 and 1
    > x r chance
choose: random.choice({xs})
    a random item of {xs} / a randomly chosen element of {xs} / a random number from the list {xs}
    one of the items of {xs}, at random
    ! pick a random item from {xs} / choose an element of {xs} at random / select a random number from {xs}
    > pick chosen
    * 1.8
choose_word: random.choice({ws})
    a random word of {ws} / a randomly chosen item of {ws} / a random name from {ws}
    one of the words in {ws}, at random
    ! pick a random word from {ws} / choose one of {ws} at random / draw a random item from {ws}
    > pick chosen winner
    * 1.8
choose_letter: random.choice({s})
    a random letter of {s} / a random character from the string {s} / one of the characters of {s}, at random
    a randomly picked letter of {s}
    ! pick a random character of {s}
    > letter c
sample: random.sample({xs}, {two})
    {two} random items of {xs} without repetition / a random sample of {two} items from {xs}
    {two} different random elements of {xs}
    a sample of size {two} from {xs}
    ! pick {two} different random items from {xs} / sample {two} elements of {xs}
    ! draw {two} items from {xs} without replacement
    > sample picked
    * 1.5
sample_words: random.sample({ws}, {two})
    {two} random words of {ws} without repetition / a random sample of {two} words from {ws}
    {two} different random items of {ws}
    a sample of {two} from the words {ws}
    ! pick {two} different random words from {ws} / draw {two} winners from {ws}
    > winners picked
choices: random.choices({xs}, k={k})
    {k} random items of {xs} with repetition / {k} random choices from {xs}, repeats allowed
    a list of {k} elements drawn from {xs} with replacement
    {k} items chosen from {xs} at random, possibly several times
    ! draw {k} items from {xs} with replacement / choose {k} items of {xs} at random, repeats allowed
    > drawn picked
lottery: sorted(random.sample(range(1, {big} + 1), 6))
    six lottery numbers from 1 to {big} in ascending order
    a sorted list of 6 different random numbers from 1 to {big}
    six different random numbers up to {big}, sorted
    a lottery ticket with six numbers between 1 and {big}, sorted
    ! draw six lottery numbers from 1 to {big} and sort them
    > ticket numbers
shuffled: random.sample({xs}, len({xs}))
    a shuffled copy of {xs} / the items of {xs} in random order, as a new list
    {xs} shuffled, leaving {xs} itself as it is / a random permutation of {xs}
    ! make a shuffled copy of {xs}
    > shuffled mixed
    * 1.2
shuffled_word: "".join(random.sample({s}, len({s})))
    the letters of {s} in random order / a scrambled version of {s} / {s} with its letters shuffled
    the characters of {s} mixed up, as a string
    ! scramble the letters of {s} / shuffle the letters of {s}
    > scrambled mixed
    * 1.2
list_ints: [random.randint({low}, {high}) for _ in range({k})]
    a list of {k} random integers from {low} to {high}
    {k} random whole numbers between {low} and {high} as a list
    a list with {k} random ints from {low} to {high}
    {k} random integers between {low} and {high}
    ! generate {k} random integers between {low} and {high} in a list
    ! create a list of {k} random numbers from {low} to {high}
    > numbers values rolls
    * 2
list_floats: [random.random() for _ in range({k})]
    a list of {k} random floats between 0 and 1 / {k} random numbers between 0 and 1 as a list
    a list with {k} random values from random.random
    {k} uniform random numbers in a list
    ! generate {k} random floats between 0 and 1 in a list
    > values xs
rolls: [random.randint(1, 6) for _ in range({k})]
    a list of {k} dice rolls / the results of rolling a die {k} times / {k} rolls of a die as a list
    {k} random numbers from 1 to 6
    ! roll a die {k} times and collect the results / throw {k} dice
    > rolls dice
    * 1.6
flips: [random.choice("HT") for _ in range({k})]
    a list of {k} coin flips, "H" or "T" / the results of flipping a coin {k} times as "H" and "T"
    {k} random letters out of "HT" / {k} coin tosses in a list of "H" and "T"
    ! flip a coin {k} times and collect "H" or "T"
    > flips
random_word: "".join(random.choice("abcdefghijklmnopqrstuvwxyz") for _ in range({k}))
    a random string of {k} lower case letters / a random word with {k} letters from a to z
    {k} random small letters joined to a string
    a string of {k} letters chosen at random from the alphabet
    ! generate a random string of {k} lower case letters
    > text code
digits: "".join(random.choice("0123456789") for _ in range({k}))
    a random string of {k} digits / a random PIN with {k} digits / {k} random digits joined to a string
    a code of {k} digits chosen at random
    ! generate a random PIN of {k} digits
    > pin code
password: "".join(random.choice(string.ascii_letters + string.digits) for _ in range({k}))
    a random password of {k} letters and digits / a random string of {k} characters from letters and digits
    {k} random letters and digits joined to a string
    a password with {k} random characters out of letters and digits
    ! generate a random password of {k} letters and digits
    > password
    + import string
random_bool: random.random() < 0.5
    a random boolean / True or False at random / a random truth value with equal chances
    True with probability one half
    > flag
    * 0.7
chance: random.random() < {p}
    True with probability {p} / a random boolean that is True with chance {p}
    whether an event of probability {p} happens / a random truth value, True in a share of {p}
    > hit flag
    * 0.7
even_random: random.randrange(0, {big}, 2)
    a random even number below {big} / a random even number from 0 up to but not including {big}
    an even random integer less than {big} / a random multiple of two under {big}
    ! pick a random even number below {big}
    > n even
    * 0.7
below: random.randrange({big})
    a random integer from 0 up to but not including {big} / a random index below {big}
    a random whole number less than {big}, from 0 on / what randrange({big}) gives
    > n index
    * 0.8
gauss: random.gauss({big}, {two})
    a random number from a normal distribution with mean {big} and standard deviation {two}
    a normally distributed random number with mean {big} and deviation {two}
    a Gaussian random number around {big} with a spread of {two} / what random.gauss({big}, {two}) gives
    > x
    * 0.5
random_key: random.choice(list({table}))
    a random key of {table} / a randomly chosen key of the dictionary {table}
    one of the keys in {table}, at random / a random key from {table}
    ! pick a random key of {table}
    > key
weighted: random.choices({ws}, weights=range(1, len({ws}) + 1))[0]
    a random word of {ws}, later ones being more likely
    a weighted random choice from {ws} with the weights 1, 2, 3 and so on
    one of {ws} at random with growing weights 1, 2, ... / a random item of {ws} where the i-th has weight i
    * 0.5
""",
    {
        "low": integer(1, 10),
        "high": integer(11, 100),
        "xs": var(list_of(integer(0, 99), 4, 9)),
        "ws": var(list_of(word(), 4, 8, unique=True)),
        "s": var(word()),
        "table": var("dict[str,int]"),
        "two": integer(2, 3),
        "k": integer(4, 12),
        "big": choice(10, 20, 42, 45, 49, 50, 90, 100),
        "p": choice(0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 0.9),
    },
    imports=["import random"],
    each=False,
    function=False,
)

statements(
    d,
    """
seed
    # set the random seed to {seed} / seed the random module with {seed}
    # make the random numbers repeatable with the seed {seed} / fix the seed of random at {seed}
    # use {seed} as the seed for random / call random.seed with {seed}
    # + import random
    # * 1.8
    random.seed({seed})
shuffle
    # shuffle {xs} / shuffle the list {xs} in place / put {xs} in random order / mix up the items of {xs}
    # randomly reorder {xs} in place
    # bring the items of {xs} into a random order
    # > {xs}
    # + import random
    # * 1.8
    random.shuffle({xs})
shuffle_words
    # shuffle the words in {ws} / shuffle {ws} in place / put the words of {ws} in random order / mix up
    #   {ws}
    # randomly reorder the words of {ws}
    # bring {ws} into a random order
    # > {ws}
    # + import random
    random.shuffle({ws})
print_rolls
    # roll a die {k} times and print each result / print {k} random dice rolls, one per line
    # loop {k} times and print a random number from 1 to 6
    # throw a die {k} times, printing every roll / use a for loop to print {k} dice rolls
    # print a roll of a die, {k} times
    # + import random
    # * 1.3
    for _ in range({k}):
        print(random.randint(1, 6))
print_randoms
    # print {k} random integers from {low} to {high}, one per line
    # loop {k} times and print a random number between {low} and {high}
    # use a for loop to print {k} random whole numbers from {low} to {high}
    # print a random integer between {low} and {high}, {k} times
    # show {k} random numbers between {low} and {high}, each on its own line
    # generate and print {k} random ints from {low} to {high}
    # + import random
    for _ in range({k}):
        print(random.randint({low}, {high}))
until_six
    # roll a die until it shows 6, counting the rolls in {count}
    # let {count} be the number of rolls until the first six
    # start {count} at 1 and add one for each roll of a die that is not 6
    # count in {count} how often one has to roll a die to get a 6
    # with a while loop roll dice until a six comes; {count} is the number of rolls
    # keep rolling a die while the result is not 6 and count all rolls in {count}
    # > {count}
    # + import random
    {count} = 1
    while random.randint(1, 6) != 6:
        {count} += 1
count_heads
    # flip a coin {many} times and count the heads in {count}
    # let {count} be the number of heads in {many} coin flips
    # simulate {many} coin tosses and store how many are heads in {count}
    # set {count} to 0, loop {many} times and add one when random.random() is below 0.5
    # count in {count} how many of {many} random numbers are below 0.5, as coin flips
    # simulate {many} flips of a coin with random.random() < 0.5 for heads, counted in {count}
    # > {count}
    # + import random
    # * 1.2
    {count} = 0
    for _ in range({many}):
        if random.random() < 0.5:
            {count} += 1
roll_counts
    # roll a die {many} times and count each result in a dictionary {counts}
    # let {counts} be a dict with how often each number comes up in {many} dice rolls
    # simulate {many} rolls of a die and tally them in a dictionary {counts}
    # make an empty dict {counts}; {many} times, roll a die and add one to its entry
    # loop {many} times, roll a die and increase {counts}[roll]
    # count the results of {many} dice rolls in {counts}
    # > {counts}
    # + import random
    # * 1.2
    {counts} = {}
    for _ in range({many}):
        roll = random.randint(1, 6)
        {counts}[roll] = {counts}.get(roll, 0) + 1
roll_counter
    # count the results of {many} dice rolls with Counter as {counts}
    # let {counts} be a Counter of {many} rolls of a die
    # store in {counts} a Counter over {many} random numbers from 1 to 6
    # roll a die {many} times and count the outcomes in a Counter {counts}
    # make a Counter {counts} from {many} dice rolls
    # use Counter to tally {many} rolls of a die in {counts}
    # > {counts}
    # + import random
    # + from collections import Counter
    # * 0.7
    {counts} = Counter(random.randint(1, 6) for _ in range({many}))
estimate_pi
    # estimate pi with {many} random points and store it in {out}
    # let {out} be an estimate of pi: 4 times the share of {many} random points inside the quarter circle
    # use {many} random points in the unit square to approximate pi as {out}
    # do a Monte Carlo estimate {out} of pi with {many} points
    # draw {many} random points (x, y) and set {out} to 4 times the share with x squared plus y squared at
    #   most 1
    # approximate pi by counting how many of {many} random points fall in the quarter circle; call the
    #   result {out}
    # > {out}
    # + import random
    inside = sum(1 for _ in range({many}) if random.random() ** 2 + random.random() ** 2 <= 1)
    {out} = 4 * inside / {many}
random_walk
    # simulate a random walk of {k} steps starting at 0 and store the positions in {out}
    # make a list {out} of the positions of a random walk with {k} steps of +1 or -1, beginning with 0
    # let {out} start as [0]; {k} times append the last position plus 1 or -1 at random
    # build a random walk {out} of {k} steps, each one up or down by one, from 0
    # starting at 0, take {k} random steps of 1 or -1 and keep all the positions in a list {out}
    # do a random walk with {k} steps of -1 or 1 and collect where it is in {out}
    # > {out}
    # + import random
    {out} = [0]
    for _ in range({k}):
        {out}.append({out}[-1] + random.choice([-1, 1]))
walk_end
    # simulate a random walk of {many} steps of 1 or -1 from 0 and store where it ends in {out}
    # let {out} be the end position of {many} random steps of +1 or -1
    # set {out} to 0 and add 1 or -1 at random, {many} times
    # start {out} at 0, then {many} times change it by a random choice of -1 and 1
    # add up {many} random steps of -1 or 1 in {out}
    # loop {many} times, adding 1 or -1 at random to {out}, which starts at 0
    # > {out}
    # + import random
    {out} = 0
    for _ in range({many}):
        {out} += random.choice([-1, 1])
function_roll
    # write a function {f}() that returns a random number from 1 to 6
    # define {f}, a function that rolls a die and returns the result
    # create a function {f} without arguments that returns a dice roll
    # make a function {f}() for rolling a six-sided die
    # write {f}(), which returns a random integer between 1 and 6 / define a function {f} that simulates a die
    # + import random
    # * 1.3
    def {f}():
        return random.randint(1, 6)
function_roll_sides
    # write a function {f}(sides) that returns a random number from 1 to sides
    # define {f}(sides), which rolls a die with that many sides
    # create a function {f} that takes the number of sides and returns a roll
    # make a function {f}(sides) for a die with any number of sides
    # write {f}(sides), returning a random integer between 1 and sides
    # define a function {f} that simulates a die with the given sides
    # + import random
    def {f}(sides):
        return random.randint(1, sides)
function_rolls
    # write a function {f}(n) that returns a list of n dice rolls
    # define {f}(n), which rolls a die n times and returns the results as a list
    # create a function {f} that takes n and returns n random numbers from 1 to 6
    # make a function {f}(n) that throws n dice and returns a list
    # write {f}(n), returning a list with n rolls of a die / define a function {f} for n dice rolls
    # + import random
    def {f}(n):
        return [random.randint(1, 6) for _ in range(n)]
function_sum_dice
    # write a function {f}(n) that returns the sum of n dice
    # define {f}(n), which rolls n dice and returns their total
    # create a function {f} that takes n and returns the sum of n random numbers from 1 to 6
    # make a function {f}(n) that throws n dice and adds them up
    # write {f}(n), returning the total of n rolls of a die / define a function {f} that adds up n dice rolls
    # + import random
    def {f}(n):
        return sum(random.randint(1, 6) for _ in range(n))
function_coin
    # write a function {f}() that returns "heads" or "tails" at random
    # define {f}, a function that flips a coin
    # create a function {f} without arguments that returns a random choice of "heads" and "tails"
    # make a function {f}() for a coin toss
    # write {f}(), which returns "heads" or "tails" with equal chances
    # define a function {f} that simulates a coin flip
    # + import random
    def {f}():
        return random.choice(["heads", "tails"])
function_password
    # write a function {f}(length) that returns a random password of letters and digits
    # define {f}(length), which generates a random string of letters and digits
    # create a function {f} that takes a length and returns a random password
    # make a function {f}(length) for random passwords out of letters and digits
    # write {f}(length), returning that many random letters and digits as a string
    # define a password generator {f}(length) that draws from letters and digits
    # + import random
    # + import string
    # * 1.2
    def {f}(length):
        return "".join(random.choice(string.ascii_letters + string.digits) for _ in range(length))
function_pick
    # write a function {f}(items) that returns a random item
    # define {f}(items), which picks one of the items at random
    # create a function {f} that takes a list and returns a randomly chosen element
    # make a function {f}(items) that draws a random item
    # write {f}(items), returning one random element of items
    # define a function {f} for a random choice from a list items
    # + import random
    def {f}(items):
        return random.choice(items)
function_shuffle
    # write a function {f}(items) that returns a shuffled copy of items
    # define {f}(items), which copies the list, shuffles the copy and returns it
    # create a function {f} that takes a list and returns it in random order without changing the original
    # make a function {f}(items): copy items, shuffle the copy, return it
    # write {f}(items), returning a new list with the items in random order
    # define a function {f} for shuffling a list into a new one
    # + import random
    def {f}(items):
        copy = items[:]
        random.shuffle(copy)
        return copy
function_scramble
    # write a function {f}(text) that returns text with its letters shuffled
    # define {f}(text), which scrambles the letters of a word
    # create a function {f} that takes a string and returns its characters in random order
    # make a function {f}(text) that mixes up the letters
    # write {f}(text), returning a random rearrangement of the characters of text
    # define a function {f} for scrambling a word
    # + import random
    def {f}(text):
        letters = list(text)
        random.shuffle(letters)
        return "".join(letters)
function_matrix
    # write a function {f}(rows, columns) that returns a grid of random digits as a list of lists
    # define {f}(rows, columns), which makes a matrix of random numbers from 0 to 9
    # create a function {f} that takes rows and columns and returns a nested list of random integers from 0
    #   to 9
    # make a function {f}(rows, columns) for a random grid with numbers between 0 and 9
    # write {f}(rows, columns), returning rows lists of columns random digits
    # define a function {f} that fills a grid of the given size with random digits
    # + import random
    def {f}(rows, columns):
        return [[random.randint(0, 9) for _ in range(columns)] for _ in range(rows)]
matrix
    # make a {k} by {two} matrix {out} of random digits
    # let {out} be a list of {k} rows with {two} random numbers from 0 to 9 each
    # create a random grid {out} with {k} rows and {two} columns of digits
    # fill a nested list {out} of {k} rows and {two} columns with random integers from 0 to 9
    # store in {out} {k} lists of {two} random digits
    # build a random matrix {out}, {k} rows by {two} columns, with entries between 0 and 9
    # > {out}
    # + import random
    {out} = [[random.randint(0, 9) for _ in range({two})] for _ in range({k})]
pairs
    # shuffle {ws} and print the words two by two / put {ws} in random order and print them in pairs
    # make random pairs out of {ws} and print each
    # mix {ws} and print neighbours as pairs / randomly pair up the items of {ws}, printing two per line
    # form random teams of two from {ws} and print them
    # + import random
    # * 0.8
    random.shuffle({ws})
    for i in range(0, len({ws}) - 1, 2):
        print({ws}[i], {ws}[i + 1])
teams
    # shuffle {ws} and split it into two teams {a} and {b} / divide {ws} at random into two halves {a} and
    #   {b}
    # mix {ws}, then let {a} be the first half and {b} the rest
    # make two random teams {a} and {b} out of {ws}
    # randomly split {ws} in the lists {a} and {b} of about the same size
    # put {ws} in random order; the first half is {a}, the second half is {b}
    # > {a}
    # + import random
    random.shuffle({ws})
    {a} = {ws}[:len({ws}) // 2]
    {b} = {ws}[len({ws}) // 2:]
pop_random
    # remove a random item from {ws} and call it {out} / take a random word out of {ws} and store it in
    #   {out}
    # draw an item {out} from {ws} at random without putting it back
    # pop a random element of {ws} into {out} / let {out} be a randomly removed item of {ws}
    # pick a random index of {ws}, pop it and keep the item in {out}
    # > {out}
    # + import random
    {out} = {ws}.pop(random.randrange(len({ws})))
""",
    {
        "seed": sampled("int", lambda r: r.choice((0, 1, 7, 42, 123, 2024, r.randint(0, 9999)))),
        "xs": var(list_of(integer(0, 99), 4, 9)),
        "ws": var(list_of(word(), 4, 8, unique=True)),
        "low": integer(1, 10),
        "high": integer(11, 100),
        "k": integer(4, 10),
        "two": integer(2, 5),
        "many": choice(10, 50, 100, 200, 500, 1000, 2000),
        "count": new("count", "rolls", "heads", "tries"),
        "counts": new("counts", "results", "tally"),
        "out": new("result", "positions", "path", "estimate", "grid"),
        "a": new("team_a", "first_team", "red", "group1"),
        "b": new("team_b", "second_team", "blue", "group2"),
        "f": new("roll", "roll_dice", "flip", "draw", "generate", "pick", "scramble", kind="function"),
    },
)

stories(
    d,
    """
dice_story
    # seed random with {seed} / set the random seed to {seed} / use the seed {seed} for random
    # make random repeatable with seed {seed}
    # + import random
    random.seed({seed})
    # roll a die {k} times and store the results in a list {rolls}
    # let {rolls} be a list of {k} random numbers from 1 to 6 / make a list {rolls} of {k} dice rolls
    # throw {k} dice and keep them in a list {rolls}
    {rolls} = [random.randint(1, 6) for _ in range({k})]
    # print {rolls} / show the list {rolls} / print all of {rolls} / display the results in {rolls}
    print({rolls})
    # print the sum and the average of {rolls} / print sum and mean of {rolls} on one line
    # show the total of {rolls} and its average
    # add up {rolls} and print the sum followed by the average
    print(sum({rolls}), sum({rolls}) / len({rolls}))
    # ?
    # print how many sixes there are in {rolls} / count the sixes in {rolls} and print the number
    # how often does 6 occur in {rolls}? print it
    # show how many times a 6 was rolled in {rolls}
    print({rolls}.count(6))
    # ?
    # print how often each number from 1 to 6 occurs in {rolls}
    # for each number from 1 to 6 print the number and its count in {rolls}
    # loop from 1 to 6 and print how many times that number is in {rolls}
    # show a table of the counts of 1 to 6 in {rolls}
    for n in range(1, 6 + 1):
        print(n, {rolls}.count(n))
lottery_story
    # import random and draw six different numbers from 1 to {big} as {ticket}
    # let {ticket} be six different random numbers from 1 to {big}
    # sample 6 numbers from 1 to {big} into {ticket}
    # create a lottery ticket {ticket} with 6 different numbers between 1 and {big}
    # + import random
    {ticket} = random.sample(range(1, {big} + 1), 6)
    # draw the winning numbers {drawn} in the same way
    # let {drawn} be another six different random numbers from 1 to {big}
    # sample 6 other numbers from 1 to {big} as {drawn}
    # create {drawn}: six different random numbers between 1 and {big}
    {drawn} = random.sample(range(1, {big} + 1), 6)
    # store the numbers that are in both {ticket} and {drawn} in {hits} as a set
    # let {hits} be the set of numbers common to {ticket} and {drawn}
    # intersect {ticket} and {drawn} as sets and call the result {hits}
    # find the common numbers of {ticket} and {drawn} as a set {hits}
    {hits} = set({ticket}) & set({drawn})
    # print how many numbers are right / print the number of {hits} / show how many items {hits} has
    # print the length of {hits}
    print(len({hits}))
secret_santa
    # let {names} be {people} / set {names} to the list {people} / store {people} in {names}
    # create the list {names} = {people}
    {names} = {people}
    # shuffle {names} / put {names} in random order / mix up the list {names}
    # bring {names} into a random order
    # + import random
    random.shuffle({names})
    # print who gives a present to whom: each name in {names} gives to the next, the last to the first
    # for each i print {names}[i], "gives to" and the next name, wrapping around
    # loop over {names} and print "X gives to Y" where Y is the next one and the last gives to the first
    # let everyone in {names} give to the following person (the last to the first) and print it with "gives
    #   to"
    for i, giver in enumerate({names}):
        print(giver, "gives to", {names}[(i + 1) % len({names})])
cards_story
    # make a list {suits} of the four suits hearts, diamonds, clubs and spades
    # let {suits} be ["hearts", "diamonds", "clubs", "spades"]
    # create {suits} with the strings hearts, diamonds, clubs, spades
    # store the card suits hearts, diamonds, clubs and spades in a list {suits}
    {suits} = ["hearts", "diamonds", "clubs", "spades"]
    # build a deck {deck} of tuples with ranks from 1 to 13 and all {suits}
    # let {deck} be the list of (rank, suit) for every suit in {suits} and ranks 1 to 13
    # create the list {deck} of all cards (rank, suit), ranks 1 to 13 for each of {suits}
    # make {deck} with a comprehension: a tuple of rank and suit for each suit and each rank up to 13
    {deck} = [(rank, suit) for suit in {suits} for rank in range(1, 13 + 1)]
    # shuffle {deck} / put {deck} in random order / mix the cards of {deck} / shuffle the deck {deck} in place
    # + import random
    random.shuffle({deck})
    # deal {five} cards from {deck} into {hand} / let {hand} be {five} cards popped from {deck}
    # take {five} cards off the end of {deck} as a list {hand}
    # draw {five} cards from {deck} with pop and put them in {hand}
    {hand} = [{deck}.pop() for _ in range({five})]
    # print the number of cards left in {deck} / show how many cards {deck} still has
    # print how many cards remain in {deck} / how long is {deck} now? print it
    # ?
    print(len({deck}))
    # print the sum of the ranks in {hand} / add up the ranks of the cards in {hand} and print the total
    # show the total rank of {hand}
    # what do the ranks in {hand} add up to? print it
    print(sum(rank for rank, _ in {hand}))
coin_streak
    # flip a coin {k} times and store the "H" and "T" results as a string {flips}
    # let {flips} be a string of {k} random letters H or T
    # make a string {flips} of {k} coin flips, each "H" or "T"
    # simulate {k} coin flips as a string {flips} of H and T
    # + import random
    {flips} = "".join(random.choice("HT") for _ in range({k}))
    # print {flips} / show the flips {flips} / display {flips} / print the string {flips}
    print({flips})
    # print how many heads there are in {flips} / count the H in {flips} and print it
    # how often is "H" in {flips}? print it / show the number of "H" in {flips}
    print({flips}.count("H"))
    # ?
    # print whether there are three heads in a row in {flips} / does {flips} contain "HHH"? print it
    # check if "HHH" occurs in {flips} and print the result
    # print True if {flips} has a run of three H, else False
    print("HHH" in {flips})
""",
    {
        "seed": integer(0, 999),
        "k": integer(5, 30),
        "five": integer(2, 7),
        "big": choice(42, 45, 49, 50, 60),
        "rolls": new("rolls", "dice", "throws"),
        "ticket": new("ticket", "mine", "guess"),
        "drawn": new("drawn", "winning", "numbers"),
        "hits": new("hits", "matches", "common"),
        "names": new("names", "friends", "people"),
        "people": list_of(word("person"), 3, 6, unique=True),
        "suits": new("suits", "colors"),
        "deck": new("deck", "cards"),
        "hand": new("hand", "dealt", "my_cards"),
        "flips": new("flips", "tosses", "coins"),
    },
)
