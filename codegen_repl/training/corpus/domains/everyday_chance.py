"""Dice, coins, lots and picks among named things; small games in text."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import statements, stories
from codegen_repl.training.corpus.draws import choice, derived, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, made_up, plain_word

d = Domain("everyday_chance", weight=6)


def _named(*kinds: str) -> Any:
    def sample(rng: Random) -> list[str]:
        pool = [name.split(" ")[0] for name in CATEGORIES[rng.choice(kinds)]]
        capital = pool[0][0].isupper()
        found: list[str] = []
        count = rng.randint(2, 6)
        while len(found) < count:
            name = rng.choice(pool) if rng.random() < 0.7 else made_up(rng, 2)
            name = name.capitalize() if capital else name
            found += [name] if name not in found else []
        return found

    return sampled("list[str]", sample)


SLOTS: dict[str, Any] = {
    "people": _named("person"),
    "things": _named("fruit", "food", "color", "animal", "thing", "city"),
    "k": integer(2, 9),
    "sides": choice(4, 6, 6, 6, 8, 10, 12, 20),
    "n": sampled("int", lambda r: r.choice((r.randint(3, 20), r.randint(10, 200)))),
    "low": integer(1, 40),
    "wide": integer(3, 90),
    "high": derived(lambda s: s.low + s.wide),
    "low2": sampled("int", lambda r: r.randint(-20, 20)),
    "guess": integer(1, 50),
    "secret": integer(1, 50),
    "start": choice(0, 3, 5, 10, 100, 20),
    "win": integer(1, 10),
    "lose": integer(1, 10),
    "seed": integer(0, 9999),
    "xs": new("rolls", "throws", "numbers", "results", kind="exact"),
    "one": new("winner", "choice", "pick", "lucky", kind="exact"),
    "team": new("people", "names", "players", "friends", kind="exact"),
    "word": sampled("str", lambda r: r.choice((plain_word(r), made_up(r)))),
    "letter": derived(lambda s: s.word[len(s.word) // 2]),
    "letter2": choice("a", "e", "o", "t", "n", "s"),
    "mine": choice("rock", "paper", "scissors"),
    "theirs": choice("rock", "paper", "scissors"),
    "points": new("points", "score", "lives", "coins", "gold", kind="exact"),
    "said": sampled("str", lambda r: r.choice((r.choice(CATEGORIES["person"]), made_up(r).capitalize()))),
    "colour": choice("hearts", "spades", "clubs", "diamonds"),
    "length": integer(4, 14),
    "question": choice("will it rain", "am i lucky today", "should i go", "is it a good idea"),
}
STATEMENTS = """
pick_person
    # + import random
    # choose one of {people.and_items} at random / who of {people.and_items} is it? pick at random / draw a name out of {people.items}
    # print a random one of {people.and_items} / let chance decide between {people.and_items} / one of {people.and_items} at random please / who wins: {people.items}? draw lots
    # select somebody from {people.and_items} by chance
    print(random.choice({people}))
pick_thing
    # + import random
    # pick one of {things.and_items} at random / choose randomly between {things.and_items} / a random one of {things.items} please / print a random choice of {things.and_items}
    # {things.and_items}: take one by chance / should it be {things.items}? let chance decide / randomly select one from {things.and_items}
    print(random.choice({things}))
pick_keep
    # + import random
    # pick one of {people.and_items} at random and call it {one} / let {one} be a random one of {people.and_items} / {one} is someone out of {people.and_items}, by chance
    # choose a {one} from {people.and_items} at random / draw {one} from {people.items} / randomly take one of {people.and_items} as {one}
    {one} = random.choice({people})
pick_two
    # + import random
    # pick two different ones of {people.and_items} at random and print them / choose 2 of {people.and_items} by chance, not the same twice / two random names out of {people.items} please, different ones
    # draw two from {people.and_items} and print them, nobody twice / who are the two? pick from {people.and_items} without repeats / print two random ones of {people.items}, both different
    print(random.sample({people}, 2))
mix_order
    # + import random
    # print {people.and_items} in random order / shuffle {people.and_items} and print them / mix up {people.items} and show the list / a random order for {people.and_items} please
    # in which order do {people.and_items} play? make it random / put {people.and_items} in a random order and print that
    print(random.sample({people}, len({people})))
who_with_whom
    # + import random
    # for each of {people.and_items}, print the name and a random one of {things.and_items} / give {people.and_items} something random out of {things.and_items} each and print it
    # everyone of {people.and_items} gets a random one of {things.and_items}, print name and thing / assign one of {things.and_items} by chance to each of {people.and_items} and print it
    # who gets what: {people.and_items} each get a random {things.items} / print every one of {people.items} with a random choice from {things.items}
    for name in {people}:
        print(name, random.choice({things}))
die
    # + import random
    # roll a die / roll a dice / throw a die and print it / roll one die please / a random number from 1 to 6 / what does the die show / throw a dice
    # let me roll a die / print one roll of a die
    print(random.randint(1, 6))
die_sides
    # + import random
    # roll a die with {sides} sides / throw a {sides} sided die and print it / roll a d{sides} / one roll with a {sides} sided die please / a die of {sides} sides, what does it show
    # print a roll of a die that has {sides} sides
    print(random.randint(1, {sides}))
dice_sum
    # + import random
    # roll {k} dice and print the total / roll {k.word} dice, what is the sum / sum of {k} dice please / throw {k.word} dice and add them / the total of {k} rolled dice
    # roll {k} dice and add up what they show / how much do {k.word} dice show together
    print(sum(random.randint(1, 6) for _ in range({k})))
dice_list
    # + import random
    # roll {k} dice and print them as a list / roll {k.word} dice and show all of them / list of {k} dice rolls please / throw {k.word} dice, print what each shows as a list
    # {k} rolls of a die in a list / print a list of {k.word} dice throws
    print([random.randint(1, 6) for _ in range({k})])
dice_until_six
    # + import random
    # roll a die until it shows a 6 and print every roll / keep rolling until a six comes, printing each roll / throw the die again and again until it is 6, show each throw
    # roll and print until there is a 6 / print dice rolls and stop after the first 6 / how long until a six? print each roll until it comes
    roll = 0
    while roll != 6:
        roll = random.randint(1, 6)
        print(roll)
rolls_until_six
    # + import random
    # how many rolls does it take to get a 6 / count the rolls until a six comes / roll a die until it is 6 and print how many rolls it took / number of throws until the first 6 please
    # how often do i have to roll for a six / try until a 6 comes and print the number of rolls
    count = 1
    while random.randint(1, 6) != 6:
        count += 1
    print(count)
coin
    # + import random
    # flip a coin / toss a coin / heads or tails / flip a coin and print heads or tails / throw a coin please / coin toss: heads or tails / print heads or tails by chance
    print(random.choice(["heads", "tails"]))
coins
    # + import random
    # flip a coin {k} times / toss a coin {k.word} times and print each / {k} coin flips, one per line / heads or tails, {k.word} times / throw a coin {k} times and show every result
    # print {k} coin tosses below each other
    for _ in range({k}):
        print(random.choice(["heads", "tails"]))
coins_heads
    # + import random
    # flip a coin {n} times and count the heads / how many heads are there in {n} coin flips / toss a coin {n} times, how often is it heads / number of heads in {n} tosses please
    # count heads over {n} coin throws / {n} coin flips: print how many are heads
    print(sum(1 for _ in range({n}) if random.choice(["heads", "tails"]) == "heads"))
between(wide)
    # + import random
    # a random number between {low} and {high} / print a random number from {low} to {high} / give me a random whole number from {low} to {high} / think of a number between {low} and {high} and print it
    # random number {low} to {high} please / choose any number from {low} to {high} / pick a number between {low} and {high}
    print(random.randint({low}, {high}))
between_list(low, wide)
    # + import random
    # {k} random numbers between {low} and {high}, as a list / print a list of {k.word} random numbers from {low} to {high} / give me {k} random whole numbers from {low} to {high} in a list
    # list of {k} random numbers {low} to {high} please / choose {k.word} numbers from {low} to {high} by chance and print the list / {k.word} times a random number from {low} to {high}, as a list
    print([random.randint({low}, {high}) for _ in range({k})])
between_keep(low, wide)
    # + import random
    # make a list {xs} of {n} random numbers between {low} and {high} / {xs} are {n} random numbers from {low} to {high} / put {n} random numbers from {low} to {high} into {xs}
    # list {xs} with {n} numbers by chance, {low} to {high} / let {xs} be {n} random whole numbers from {low} to {high} / fill a list {xs} with {n} random numbers between {low} and {high}
    {xs} = [random.randint({low}, {high}) for _ in range({n})]
lottery(low, wide)
    # + import random
    # {k} different lottery numbers from 1 to 49, sorted / draw {k.word} lottery numbers from 1 to 49 without repeats and print them sorted / print {k} different random numbers between 1 and 49 in order
    # lottery please: {k} out of 49, sorted / my lucky numbers, {k.word} different ones from 1 to 49, sorted / take {k} out of 49 at random and show them sorted
    print(sorted(random.sample(range(1, 49 + 1), {k})))
fraction
    # + import random
    # a random number between 0 and 1 / print a random decimal from 0 to 1 / random fraction between 0 and 1 please / give me any decimal number between 0 and 1 / chance value from 0 to 1
    # some random number from 0 to 1 with decimals
    print(random.random())
yes_or_no
    # + import random
    # say yes or no by chance / yes or no at random / answer yes or no randomly / {question.bare}? answer yes or no at random / print yes or no, let chance decide / random yes or no please
    print(random.choice(["yes", "no"]))
letter
    # + import random
    # + import string
    # a random letter / print a random letter from a to z / give me any letter of the alphabet / choose a letter by chance / random small letter please / pick a letter from a to z
    print(random.choice(string.ascii_lowercase))
mix_letters
    # + import random
    # mix up the letters of {word.bare} / shuffle the letters of {word.bare} and print it / print {word} with its letters in random order / the letters of {word.bare}, mixed up
    # jumble the word {word.bare} / scramble {word} and print it
    print("".join(random.sample({word}, len({word}))))
password
    # + import random
    # + import string
    # make a random password of {length} letters / a password with {length} random small letters please / print {length} random letters as a password / password of length {length} from small letters
    # give me a {length} letter password by chance / random string of {length} lower case letters
    print("".join(random.choice(string.ascii_lowercase) for _ in range({length})))
pin
    # + import random
    # a random pin with {k} digits / make a pin of {k.word} random digits / print {k} random digits in a row / random code of {k} digits please / give me a {k} digit number code, zeros allowed
    # choose a {k.word} digit pin by chance
    print("".join(random.choice("0123456789") for _ in range({k})))
card
    # + import random
    # draw a random card, suit and rank from 2 to 10 / print a random playing card like hearts 7, ranks 2 to 10 / take a card by chance: one of hearts, spades, clubs, diamonds and 2 to 10
    # random card with suit hearts, spades, clubs or diamonds and a number from 2 to 10 / which card do i get? suit and number 2 to 10 at random / a card from hearts, spades, clubs, diamonds with 2 to 10 please
    print(random.choice(["hearts", "spades", "clubs", "diamonds"]), random.randint(2, 10))
random_sum
    # + import random
    # make up a plus problem with numbers up to {n} and print it / print a random addition task with numbers from 1 to {n}, like 3 + 4 / a random sum to solve, both numbers from 1 to {n}
    # exercise: two random numbers 1 to {n} with a + between / give me an addition with two numbers by chance up to {n} / write a random task a + b, a and b from 1 to {n}
    print(random.randint(1, {n}), "+", random.randint(1, {n}))
rock_random
    # + import random
    # rock paper scissors, choose one at random / rock, paper or scissors by chance / print rock, paper or scissors at random / let the computer pick rock, paper or scissors
    # the computer's move in rock paper scissors please / random move for rock paper scissors
    print(random.choice(["rock", "paper", "scissors"]))
with_seed
    # + import random
    # set the random seed to {seed} and roll a die / with seed {seed}, print a random number from 1 to 6 / seed {seed}, then roll a die / use {seed} as the seed and print one roll of a die
    # start the random numbers at seed {seed} and throw a die / roll a die after seeding with {seed}
    random.seed({seed})
    print(random.randint(1, 6))
"""
statements(d, STATEMENTS, SLOTS)

STORIES = """
guess_game
    # * 2
    # + import random
    # think of a number from 1 to {n} and keep it as secret / secret is a random number between 1 and {n} / let secret be any number from 1 to {n} by chance / choose a secret number from 1 to {n}
    secret = random.randint(1, {n})
    # i guess {guess}, tell me if it is too low, too high or right / my guess is {guess}: print too low, too high or right / is it {guess}? say too low, too high or right
    # guess {guess}: too low, too high or right
    guess = {guess}
    if guess < secret:
        print("too low")
    elif guess > secret:
        print("too high")
    else:
        print("right")
    # ?
    # i give up, what was it / show the secret / print the number / what was the number
    print(secret)
rolls_story
    # * 3
    # + import random
    # roll a die {n} times and keep the {xs} in a list / make a list {xs} of {n} dice rolls / {xs} are {n} rolls of a die / put {n} die rolls into a list {xs}
    {xs} = [random.randint(1, 6) for _ in range({n})]
    # how many sixes are there / how often was it a 6 / count the sixes / number of sixes please
    print({xs}.count(6))
    # ?
    # what is the average / and the average / print the mean of them / how much is it on average
    print(sum({xs}) / len({xs}))
    # ?
    # add them up / what is the total / how much is it together / sum please
    print(sum({xs}))
    # ?
    # + from collections import Counter
    # how often did each number come / count each number / how many times is each one there / tally them
    print(Counter({xs}))
lots_story
    # * 3
    # the {team} are {people.and_items}, keep them in a list / make a list {team} with {people.and_items} / list of {team}: {people.items} / {people.and_items} are the {team}; as a list please
    {team} = {people}
    # + import random
    # pick one of them at random / draw one of them / who is it? choose one by chance / a random one please
    print(random.choice({team}))
    # ?
    # mix up the order / shuffle them / put them in random order / bring the list in a random order
    random.shuffle({team})
    # ?
    # print them one per line / who comes when? one name a line / show the order, a line each / print the names below each other
    for name in {team}:
        print(name)
    # ?
    # two of them at random, not the same twice / pick two different ones / draw two of them, different ones / choose 2 by chance without repeats
    print(random.sample({team}, 2))
teams_story
    # * 3
    # the {team} are {people.and_items}, keep them in a list / make a list {team} with {people.and_items} / list of {team}: {people.items} / {people.and_items} are the {team}; as a list please
    {team} = {people}
    # + import random
    # shuffle them / mix them up / bring them into random order / put the {team} in random order
    random.shuffle({team})
    # make two teams, the first half and the second half, and print both / split them in the middle into two groups and print the groups / cut the list in half and print both halves / two teams please: first half, second half, print them
    half = len({team}) // 2
    print({team}[:half])
    print({team}[half:])
winner_story
    # * 3
    # + import random
    # pick one of {people.and_items} at random and call it {one} / let {one} be a random one of {people.and_items} / {one} is someone out of {people.and_items}, by chance / choose a {one} from {people.and_items} at random
    {one} = random.choice({people})
    # who is it / print it / show me who it is / say the name
    print({one})
    # ?
    # congratulate with the name / print congratulations and the name / say congratulations to that person / print "congratulations" and who it is
    print("congratulations", {one})
    # ?
    # how many letters has the name / how long is the name / count the letters of it / number of letters in that name please
    print(len({one}))
rock_story
    # * 3
    # i take {mine.bare}, the computer takes {theirs.bare}: keep it as me and computer / me is {mine.bare} and computer is {theirs.bare} / me = {mine}, computer = {theirs} / let me be {mine.bare} and computer be {theirs.bare}
    me = {mine}
    computer = {theirs}
    # who wins? rock beats scissors, scissors beat paper, paper beats rock / print win, lose or draw for me by the rules of rock paper scissors / who won by rock paper scissors: print win, lose or draw for me / rock paper scissors: do i win, lose or is it a draw
    beats = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    if me == computer:
        print("draw")
    elif beats[me] == computer:
        print("win")
    else:
        print("lose")
points_story
    # * 4
    # i start with {start} {points} / start the game with {start} {points} / {points} is {start} at the beginning / let {points} be {start}
    {points} = {start}
    # i win {win} more / plus {win} / add {win} / {win} more for me
    {points} += {win}
    # ?
    # now i lose {lose} / minus {lose} / take {lose} away / {lose} less
    {points} -= {lose}
    # how many do i have now / how many {points} are left / print the {points} / what is it now
    print({points})
    # ?
    # double them / twice as many please / multiply them by 2 / they are doubled
    {points} *= 2
    # ?
    # print game over if there are none left, otherwise keep going / if it is zero or less say game over, else keep going / say game over when it is 0 or below, otherwise keep going / game over if nothing is left (0 or less), else keep going
    if {points} <= 0:
        print("game over")
    else:
        print("keep going")
hangman_story
    # * 4
    # the secret word is {word.bare}, keep it as word / word is {word.bare} / let word be {word} for hangman / we play hangman with the word {word.bare}, store it as word
    word = {word}
    # print a dash for each letter / show it as dashes / print one - per letter / show only dashes, as many as letters
    print("-" * len(word))
    # i guess {letter.bare}, is it in there / is there a {letter.bare} / my guess is {letter.bare}: does the word have it / does it contain {letter.bare}
    print({letter} in word)
    # ?
    # show the word with only {letter.bare} visible and dashes for the rest / print it with - for everything but {letter.bare} / show where the {letter.bare} is, the other letters as dashes / dashes for all letters except {letter.bare}
    print("".join(c if c == {letter} else "-" for c in word))
    # ?
    # and now with {letter2.bare} visible instead / the same for {letter2.bare} / show where the {letter2.bare} is, the other letters as dashes / now only {letter2.bare}, dashes for the rest
    print("".join(c if c == {letter2} else "-" for c in word))
quiz_story
    # * 3
    # the answer is {word.bare}, keep it as answer / answer is {word.bare} / let answer be {word} / remember {word.bare} as the answer
    answer = {word}
    # {said.bare} says {said}, is that right? print right or wrong / print right if it is {said}, otherwise wrong / check the guess {said}: print right or wrong / right or wrong: {said}
    if answer == {said}:
        print("right")
    else:
        print("wrong")
    # give a hint, the first letter / print the first letter as a hint / what does it begin with / hint please: its first letter
    print(answer[0])
    # ?
    # and how many letters it has / how long is it / tell me the number of letters / print how many letters
    print(len(answer))
    # ?
    # check the guess {word.bare}: print right or wrong / now the guess is {word.bare}, right or wrong / is it {word.bare}? print right or wrong / print right if it is {word}, otherwise wrong
    if answer == {word}:
        print("right")
    else:
        print("wrong")
board_story
    # * 3
    # make a tic tac toe board, 3 rows of 3 dots, called board / board is 3 lists of 3 dots / an empty 3 by 3 board of "." as lists, named board / let board be a 3 by 3 grid of dots
    board = [["."] * 3 for _ in range(3)]
    # put an x in the middle / x goes in the center / the middle field gets an x / set the center to x
    board[1][1] = "x"
    # print it row by row without spaces / show the board, one row a line, letters joined / print each row as one string / print the rows, the fields of a row right next to each other
    for row in board:
        print("".join(row))
    # ?
    # o in the top left corner / put an o at the upper left / the first field of the first row gets an o / set the top left field to o
    board[0][0] = "o"
    # ?
    # how many fields are free / count the dots that are left / how many dots are there still / number of free fields please
    print(sum(row.count(".") for row in board))
walk_story
    # * 3
    # a robot stands at x 0 and y 0 / start at x = 0 and y = 0 / let x and y be 0 / x and y are both 0, the robot starts there
    x = 0
    y = 0
    # it goes {win} to the right / {win} steps to the right / move right by {win} / x grows by {win}
    x += {win}
    # then {lose} up / now up by {lose}, that is y / it goes {lose} up / y grows by {lose}
    y += {lose}
    # where is it / print where it is / print x and y / show the position
    print(x, y)
    # ?
    # how many steps is that from the start, x and y together / how far is it from 0, adding both / print the sum of the two distances from the start / steps back to the start, counting x and y
    print(abs(x) + abs(y))
"""
stories(d, STORIES, SLOTS)
