"""Small games and simulations, built up over a few turns; and functions that such games need."""

from codegen_repl.training.corpus.blocks import functions, stories
from codegen_repl.training.corpus.draws import choice, derived, dict_of, integer, list_of, new, sampled, word
from codegen_repl.training.corpus.family import Domain

d = Domain("games", weight=4)

stories(
    d,
    """
hangman
    # let {word} be {w} / set {word} to {w} / the secret word {word} is {w} / store the word {w} in {word}
    {word} = {w}
    # let {guessed} be the set of the letters {g1}, {g2} and {g3}
    # the guessed letters are a set {guessed} of {g1}, {g2} and {g3}
    # create a set {guessed} with the letters {g1}, {g2} and {g3}
    # store the letters {g1}, {g2}, {g3} in a set {guessed}
    {guessed} = {{g1}, {g2}, {g3}}
    # make a string {shown} of {word} in which every letter not in {guessed} is an underscore
    # let {shown} be {word} with letters that are not in {guessed} replaced by _
    # build {shown}: each letter of {word} if it was guessed, otherwise "_"
    # hide the letters of {word} that are not in {guessed} behind underscores and call the result {shown}
    {shown} = "".join(c if c in {guessed} else "_" for c in {word})
    # print {shown} / show {shown} / print the word as the player sees it: {shown} / display {shown}
    print({shown})
    # ?
    # print "you win" if there is no underscore in {shown}, otherwise "keep guessing"
    # if {shown} has no "_" print "you win", else "keep guessing"
    # check whether {shown} contains an underscore and print "keep guessing" if so, "you win" if not
    # print "you win" when every letter is guessed, that is no _ is left in {shown}, else "keep guessing"
    if "_" not in {shown}:
        print("you win")
    else:
        print("keep guessing")
number_guess
    # let {secret} be a random number from 1 to {big}
    # pick a random secret number {secret} between 1 and {big}
    # set {secret} to a random integer from 1 to {big}
    # choose {secret} at random from 1 to {big}
    # + import random
    {secret} = random.randint(1, {big})
    # write a function {f}(guess) that returns "too low", "too high" or "correct" compared with {secret}
    # define {f}(guess): "too low" if guess is below {secret}, "too high" if above, else "correct"
    # create a function {f} that takes a guess and tells whether it is "too low", "too high" or "correct"
    #   for {secret}
    # {f}(guess) should compare guess to {secret} and return "too low", "too high" or "correct"
    def {f}(guess):
        if guess < {secret}:
            return "too low"
        if guess > {secret}:
            return "too high"
        return "correct"
    # print {f}({k}) / guess {k} with {f} and print the answer / print what {f} says to {k}
    # call {f} with {k} and print the result
    print({f}({k}))
    # let the computer guess: set {lo} to 1 and {hi} to {big} and halve the range until {f} says "correct",
    #   counting the guesses in {count}
    # use binary search with {f} between {lo} = 1 and {hi} = {big} and count the guesses in {count}
    # guess the middle of {lo} and {hi} (1 and {big} at first) again and again, using {f} to narrow the
    #   range, and count the tries in {count}
    # find the secret with {f}: {lo} is 1, {hi} is {big}, {count} counts the guesses; move {lo} or {hi}
    #   past the middle until it is correct
    {lo}, {hi}, {count} = 1, {big}, 1
    while {f}(({lo} + {hi}) // 2) != "correct":
        if {f}(({lo} + {hi}) // 2) == "too low":
            {lo} = ({lo} + {hi}) // 2 + 1
        else:
            {hi} = ({lo} + {hi}) // 2 - 1
        {count} += 1
    # print {count} / show how many guesses it took: print {count} / print the number of guesses {count}
    # display {count}
    print({count})
rock_paper_scissors
    # make a dictionary {beats} of what beats what: rock beats scissors, scissors beats paper, paper beats
    #   rock
    # let {beats} map "rock" to "scissors", "scissors" to "paper" and "paper" to "rock"
    # create {beats}, a dict in which each of rock, scissors and paper is mapped to what it beats
    # store in {beats} that rock beats scissors, scissors beats paper and paper beats rock
    {beats} = {"rock": "scissors", "scissors": "paper", "paper": "rock"}
    # write a function {f}(a, b) that returns "draw", "first" or "second" for a game of rock paper
    #   scissors, using {beats}
    # define {f}(a, b): "draw" if a equals b, "first" if a beats b according to {beats}, else "second"
    # create a function {f} that takes the moves a and b and returns who wins ("first", "second" or "draw")
    #   by {beats}
    # {f}(a, b) should look up in {beats} whether a beats b and return "first", "second" or "draw"
    def {f}(a, b):
        if a == b:
            return "draw"
        return "first" if {beats}[a] == b else "second"
    # print {f}({move}, {move2}) / play {move} against {move2} with {f} and print the result
    # print who wins {move} against {move2}, using {f}
    # call {f} with {move} and {move2} and print what it returns
    print({f}({move}, {move2}))
    # ?
    # print the result of {f} for {move} against each key of {beats}
    # for every move in {beats}, print it and the result of {f}({move}, move)
    # play {move} against all moves in {beats}, printing the other move and the result of {f}
    # loop over {beats} and print each move with what {f} gives for {move} against it
    for move in {beats}:
        print(move, {f}({move}, move))
robot
    # let {x} and {y} be 0 / set {x} and {y} to 0 / the robot starts at {x} = 0, {y} = 0
    # start at position {x} = {y} = 0
    {x} = {y} = 0
    # let {moves} be {path} / set {moves} to {path} / store the commands {path} in {moves}
    # the list of moves {moves} is {path}
    {moves} = {path}
    # for each command in {moves}: U increases {y}, D decreases it, R increases {x} and L decreases it
    # go through {moves} and move the robot: "U" adds 1 to {y}, "D" subtracts 1, "R" adds 1 to {x}, "L"
    #   subtracts 1
    # loop over {moves} and change {x} and {y} by one: up U, down D, right R, left L
    # follow the commands in {moves} from {x}, {y}: U is up, D is down, L is left and R is right
    for move in {moves}:
        if move == "U":
            {y} += 1
        elif move == "D":
            {y} -= 1
        elif move == "R":
            {x} += 1
        elif move == "L":
            {x} -= 1
    # print {x} and {y} / print where the robot is: {x} and {y} / show the position {x}, {y}
    # print the final position, {x} and then {y}
    print({x}, {y})
    # ?
    # print whether it is back at the start / print True if {x} and {y} are both 0, else False
    # is the robot back at 0, 0? print it for {x} and {y}
    # show if {x} and {y} are both zero again
    print({x} == 0 and {y} == 0)
robot_dict
    # make a dictionary {deltas} from direction to (dx, dy): N is (0, 1), S (0, -1), E (1, 0), W (-1, 0)
    # let {deltas} map "N", "S", "E", "W" to the steps (0, 1), (0, -1), (1, 0), (-1, 0)
    # create {deltas}: "N" up, "S" down, "E" right, "W" left as tuples of x and y change
    # store the moves N (0, 1), S (0, -1), E (1, 0) and W (-1, 0) in a dict {deltas}
    {deltas} = {"N": (0, 1), "S": (0, -1), "E": (1, 0), "W": (-1, 0)}
    # start at {x} = 0 and {y} = 0 and follow {route} with {deltas}
    # set {x} and {y} to 0, then for each letter of {route} add its step from {deltas}
    # beginning at 0, 0 move {x} and {y} along the directions in {route}, using {deltas}
    # walk the route {route} from {x}, {y} = 0, 0 with the steps in {deltas}
    {x}, {y} = 0, 0
    for direction in {route}:
        dx, dy = {deltas}[direction]
        {x} += dx
        {y} += dy
    # print {x} and {y} / print where it ends: {x}, {y} / show the final position {x} and {y}
    # print the end point {x}, {y}
    print({x}, {y})
    # ?
    # print how far that is from the start, as abs({x}) + abs({y})
    # print the Manhattan distance of {x}, {y} from 0, 0 / show the sum of the absolute values of {x} and
    #   {y}
    # print how many blocks away from the start {x}, {y} is
    print(abs({x}) + abs({y}))
battle
    # let {a} be {hp1} and {b} be {hp2} / set {a} to {hp1} and {b} to {hp2}
    # the hero has {a} = {hp1} and the monster {b} = {hp2} points of health
    # create {a} = {hp1} and {b} = {hp2}
    {a} = {hp1}
    {b} = {hp2}
    # while both {a} and {b} are above 0, subtract {hit} from {b}, then {hit2} from {a} if {b} is still
    #   above 0
    # fight until {a} or {b} is used up: {b} loses {hit}, then {a} loses {hit2} if {b} is alive
    # as long as {a} > 0 and {b} > 0: {b} goes down by {hit}, and if it is above 0, {a} goes down by {hit2}
    # simulate the fight with a while loop: first {b} loses {hit}; if it is still positive, {a} loses {hit2}
    while {a} > 0 and {b} > 0:
        {b} -= {hit}
        if {b} > 0:
            {a} -= {hit2}
    # print "hero wins" if {a} is above 0, otherwise "monster wins"
    # if {a} > 0 print "hero wins", else "monster wins"
    # print who wins: "hero wins" when {a} is positive and "monster wins" when not
    # say "hero wins" or "monster wins" depending on whether {a} is greater than zero
    if {a} > 0:
        print("hero wins")
    else:
        print("monster wins")
    # ?
    # print {a} and {b} / show what is left of {a} and {b} / print the health {a} and {b}
    # display {a} and {b} on one line
    print({a}, {b})
inventory
    # make an empty dictionary {bag} / the player starts with an empty inventory {bag}, a dict
    # create an empty dict {bag} for the inventory / let {bag} be an empty dictionary
    {bag} = {}
    # write a function {f}(item, count) that adds count of item to {bag}
    # define {f}(item, count), which increases the number of item in {bag}
    # create a function {f} that takes an item and a count and adds them to {bag}, starting from 0 for new
    #   items
    # {f}(item, count) should add count to the entry item of {bag}, which is 0 if missing
    def {f}(item, count):
        {bag}[item] = {bag}.get(item, 0) + count
    # pick up {k} {thing.bare} and 1 {thing2.bare}: call {f} for both
    # use {f} to add {k} of {thing} and 1 of {thing2} / add {k} {thing} and one {thing2} with {f}
    # call {f} with {thing}, {k} and with {thing2}, 1
    {f}({thing}, {k})
    {f}({thing2}, 1)
    # print each item in {bag} with its count / loop over {bag} and print item and number
    # show the inventory {bag}, one item per line with its count
    # for every item in {bag}, print the name and how many there are
    for item, count in {bag}.items():
        print(item, count)
    # ?
    # if there is a {thing2} in {bag}, use one: lower its count by 1
    # use up one {thing2} of {bag} if it has any
    # decrease the count of {thing2} in {bag} by 1 if it is above 0
    # when {bag} holds at least one {thing2}, subtract 1 from its number
    if {bag}.get({thing2}, 0) > 0:
        {bag}[{thing2}] -= 1
shop
    # let {prices} be {menu} / set {prices} to {menu} / the shop sells {menu}: store that in {prices}
    # create the price dictionary {prices} = {menu}
    {prices} = {menu}
    # let {money} be {cash} / set {money} to {cash} / the player has {cash} coins, stored in {money}
    # start with {money} = {cash}
    {money} = {cash}
    # make a list {can} of the items in {prices} that cost at most {money}
    # let {can} be the names in {prices} whose price is not above {money}
    # collect in {can} everything from {prices} that one can buy with {money}
    # store in a list {can} the items of {prices} that are affordable with {money}
    {can} = [item for item, price in {prices}.items() if price <= {money}]
    # print {can} / show the affordable items {can} / print the list {can} / display {can}
    print({can})
    # buy the most expensive item in {can}: subtract its price in {prices} from {money} if {can} is not empty
    # if {can} has items, lower {money} by the highest price among them, looked up in {prices}
    # when there is something in {can}, pay for the dearest of them: take its price in {prices} off {money}
    # if {can} is not empty, subtract the largest price of its items in {prices} from {money}
    # ?
    if {can}:
        {money} -= max({prices}[item] for item in {can})
    # print {money} / show the money left: print {money} / print how much {money} is left / display {money}
    print({money})
quiz
    # let {quiz} be a dictionary of questions and answers: {qa} / set {quiz} to {qa}
    # store the quiz {qa} in {quiz} / create {quiz} = {qa}
    {quiz} = {qa}
    # let {answers} be {given} / the player's answers are {given}, a list {answers} / set {answers} to
    #   {given}
    # store the given answers {given} in {answers}
    {answers} = {given}
    # count in {score} how many of {answers} are right, in the order of {quiz}
    # set {score} to 0, then go through the right answers of {quiz} and {answers} together and add 1 for
    #   each that agrees
    # compare the values of {quiz} with {answers} one by one and count the matches in {score}
    # let {score} be the number of questions in {quiz} that {answers} answers correctly, counted with zip
    #   in a loop
    {score} = 0
    for right, answer in zip({quiz}.values(), {answers}):
        if answer == right:
            {score} += 1
    # print the score {score} out of the number of questions in {quiz}
    # print "SCORE of N" with {score} and the length of {quiz}
    # print {score}, "of" and the number of questions in {quiz}
    # show {score}, the word "of" and how many questions {quiz} has
    print({score}, "of", len({quiz}))
    # ?
    # print each question of {quiz} with its right answer / loop over {quiz} and print question and answer
    # show all the questions in {quiz} and the answers to them
    # for every question in {quiz}, print the question and the answer
    for question, answer in {quiz}.items():
        print(question, answer)
scoreboard(players, winners)
    # make a dictionary {board} with 0 points for each of {players}
    # let {board} map every name in {players} to 0
    # create the score dict {board}: everyone in {players} has 0
    # start a scoreboard {board} in which all of {players} have 0 points
    {board} = {name: 0 for name in {players}}
    # let {rounds} be the winners {winners} / set {rounds} to {winners}
    # store the list of round winners {winners} in {rounds} / the rounds {rounds} were won by {winners}
    {rounds} = {winners}
    # add {k} points to {board} for the winner of each round in {rounds}
    # for every name in {rounds}, increase its score in {board} by {k}
    # loop over {rounds} and give each winner {k} points in {board}
    # go through {rounds}, adding {k} to the entry of each name in {board}
    for name in {rounds}:
        {board}[name] += {k}
    # print the scoreboard {board} from the highest to the lowest score
    # print name and points of {board}, sorted by points in descending order
    # show {board} sorted by score, best first, one name per line
    # loop over {board} sorted by points from high to low and print name and points
    for name, points in sorted({board}.items(), key=lambda item: item[1], reverse=True):
        print(name, points)
    # ?
    # print the name of the leader of {board} / who leads in {board}? print the name
    # show the key of {board} with the most points / print the name with the highest score in {board}
    print(max({board}, key={board}.get))
tic_tac_toe
    # make an empty 3 by 3 board {grid} of spaces / let {grid} be three rows of three spaces
    # create a tic-tac-toe board {grid}, a list of 3 lists with 3 spaces each
    # set up a 3x3 grid {grid} filled with " "
    {grid} = [[" "] * 3 for _ in range(3)]
    # put an X in the center of {grid} and an O in the top left corner
    # set the middle field of {grid} to "X" and the first field of the first row to "O"
    # place "X" at row 1, column 1 and "O" at row 0, column 0 of {grid}
    # let X play the center and O the upper left corner of {grid}
    {grid}[1][1] = "X"
    {grid}[0][0] = "O"
    # print the rows of {grid} with | between the fields
    # show the board {grid}: each row on a line, fields separated by "|"
    # loop over {grid} and print each row joined by "|"
    # print {grid} line by line with bars between the cells
    for row in {grid}:
        print("|".join(row))
    # print how many fields of {grid} are still empty / count the spaces in {grid} and print the number
    # how many free fields does {grid} have? print it
    # show the number of " " in all rows of {grid}
    print(sum(row.count(" ") for row in {grid}))
    # ?
    # write a function {f}(grid, player) that returns True if player has three in a row in any row, column
    #   or diagonal
    # define {f}(grid, player), which checks the rows, columns and both diagonals of grid for three of player
    # create a function {f} that tells whether player has won on a 3x3 grid: a full row, column or diagonal
    # {f}(grid, player) should check whether some line of the 3 by 3 grid consists only of player
    def {f}(grid, player):
        lines = [list(row) for row in grid]
        lines += [list(column) for column in zip(*grid)]
        lines.append([grid[i][i] for i in range(3)])
        lines.append([grid[i][2 - i] for i in range(3)])
        return [player] * 3 in lines
life
    # let {cells} be the row {row} of dead and living cells / set {cells} to {row}
    # store the cells {row} in {cells} / start with the generation {cells} = {row}
    {cells} = {row}
    # write a function {f}(cells) that returns the next generation: a cell lives if exactly one of its two
    #   neighbours lives, cells beyond the ends being dead
    # define {f}(cells): pad the list with 0 at both ends and return for each cell 1 if exactly one
    #   neighbour is 1, otherwise 0
    # create a function {f} for a one-dimensional automaton in which a cell becomes 1 if its left and right
    #   neighbour differ (0 outside)
    # {f}(cells) should give a new list where each cell is the exclusive or of its neighbours, with zeros
    #   beyond the ends
    def {f}(cells):
        padded = [0] + cells + [0]
        return [padded[i - 1] ^ padded[i + 1] for i in range(1, len(padded) - 1)]
    # print {k} generations of {cells} with # for living and . for dead cells
    # {k} times, print {cells} as # and . and replace it by {f}({cells})
    # loop {k} times: print the cells of {cells} as a line of "#" (1) and "." (0), then go on with {f}
    # show the development of {cells} for {k} steps, # for 1 and . for 0, using {f}
    for _ in range({k}):
        print("".join("#" if cell else "." for cell in {cells}))
        {cells} = {f}({cells})
game_of_life
    # make a {n} by {n} grid {grid} of zeros and set the cells (1, 0), (1, 1), (1, 2) to 1
    # create {grid}, {n} rows of {n} zeros, with ones in row 1 at columns 0, 1 and 2
    # let {grid} be a {n} x {n} list of lists of 0 with three living cells (1) in row 1, columns 0 to 2
    # set up a life grid {grid} of size {n} with a blinker in row 1, columns 0 to 2
    {grid} = [[0] * {n} for _ in range({n})]
    for column in range(3):
        {grid}[1][column] = 1
    # write a function {f}(grid, i, j) that counts the living neighbours of the cell in row i and column j
    # define {f}(grid, i, j), which returns the sum of the up to eight cells around row i, column j
    # create a function {f} that takes a grid and a position i, j and returns how many of the neighbours
    #   are 1, staying inside the grid
    # {f}(grid, i, j) should count the ones around the cell (i, j), diagonals included and without the cell
    #   itself
    def {f}(grid, i, j):
        total = 0
        for x in range(max(0, i - 1), min(len(grid), i + 2)):
            for y in range(max(0, j - 1), min(len(grid[0]), j + 2)):
                if (x, y) != (i, j):
                    total += grid[x][y]
        return total
    # write a function {g}(grid) that returns the next generation of Conway's Game of Life, using {f}
    # define {g}(grid): a cell lives if it has three neighbours, or two and is alive; count with {f}
    # create a function {g} that makes the next grid with the rules of the Game of Life and {f}
    # {g}(grid) should return a new grid in which a cell is 1 if {f} is 3, or 2 for a living cell, and 0
    #   otherwise
    def {g}(grid):
        new_grid = []
        for i, row in enumerate(grid):
            counts = [{f}(grid, i, j) for j in range(len(row))]
            new_grid.append([1 if n == 3 or (n == 2 and cell) else 0 for n, cell in zip(counts, row)])
        return new_grid
    # replace {grid} by its next generation and print its rows / set {grid} to {g}({grid}) and print each
    #   row
    # go one generation further with {g} and print the rows of {grid}
    # apply {g} to {grid}, keep the result in {grid} and print it row by row
    {grid} = {g}({grid})
    for row in {grid}:
        print(*row)
maze
    # let {maze} be the list of strings {plan} / set {maze} to {plan} / store the map {plan} in {maze}
    # create the maze {maze} = {plan}
    {maze} = {plan}
    # print the lines of {maze} / show the map {maze} line by line / print every row of {maze}
    # display {maze}, one string per line
    # ?
    for line in {maze}:
        print(line)
    # count the walls (#) in {maze} and store the number in {count}
    # let {count} be the number of # in all lines of {maze} / count all "#" of {maze} in {count}
    # store how many wall characters # the map {maze} has in {count}
    {count} = sum(line.count("#") for line in {maze})
    # print {count} / show {count} / print the number of walls {count} / display the value of {count}
    print({count})
    # find row and column of S in {maze} and store them in {x} and {y}
    # let {x} and {y} be the row and column where "S" is in {maze}
    # loop over the rows of {maze} and set {x} to the row and {y} to the column of the start S
    # search {maze} for "S" and keep its row in {x} and its column in {y}
    for i, line in enumerate({maze}):
        if "S" in line:
            {x}, {y} = i, line.index("S")
    # print {x} and {y} / show the start position {x}, {y} / print where S is: {x} and {y}
    # display {x} and {y}
    print({x}, {y})
rooms
    # make a dictionary {world} of rooms and their exits: the hall leads north to the kitchen and east to
    #   the garden, the kitchen south to the hall, the garden west to the hall
    # let {world} map "hall" to north kitchen and east garden, "kitchen" to south hall, "garden" to west
    #   hall (nested dicts)
    # create the nested dict {world}: hall has north: kitchen and east: garden; kitchen has south: hall;
    #   garden has west: hall
    # store a small map in {world}: from hall north is kitchen and east is garden; from kitchen south is
    #   hall; from garden west is hall
    {world} = {
        "hall": {"north": "kitchen", "east": "garden"},
        "kitchen": {"south": "hall"},
        "garden": {"west": "hall"},
    }
    # let {room} be "hall" / the player starts in the "hall": set {room} / set {room} to "hall"
    # start with {room} = "hall"
    {room} = "hall"
    # write a function {f}(room, direction) that returns the room one comes to, or the same room if there
    #   is no exit, using {world}
    # define {f}(room, direction): look up the exit in {world} and stay in the room if there is none
    # create a function {f} that takes a room and a direction and returns the next room from {world}, or
    #   room itself
    # {f}(room, direction) should give the room behind that exit of {world}[room], else room
    def {f}(room, direction):
        return {world}[room].get(direction, room)
    # follow the directions {way} from {room} and print each room
    # for every direction in {way}, set {room} to {f}({room}, direction) and print it
    # walk {way} with {f}, updating {room} and printing it each time
    # loop over the list {way}, move {room} with {f} and print where the player is
    for direction in {way}:
        {room} = {f}({room}, direction)
        print({room})
wordle
    # let {word} be {five} / set {word} to {five} / the secret word {word} is {five} / store {five} in {word}
    {word} = {five}
    # write a function {f}(guess) that returns a string with G for each letter in the right place, Y for
    #   letters elsewhere in {word} and . for others
    # define {f}(guess): for each position "G" if the letter is the same in {word}, "Y" if it occurs in
    #   {word}, otherwise "."
    # create a function {f} that takes a guess and marks every letter against {word}: G right place, Y
    #   somewhere else, . not there
    # {f}(guess) should compare guess with {word} letter by letter and return a string of G, Y and .
    def {f}(guess):
        result = ""
        for a, b in zip(guess, {word}):
            if a == b:
                result += "G"
            elif a in {word}:
                result += "Y"
            else:
                result += "."
        return result
    # print {f}({five2}) / guess {five2} with {f} and print the marks / print what {f} returns for {five2}
    # call {f} with {five2} and show the result
    print({f}({five2}))
    # ?
    # print whether {five2} is right, that is whether {f} gives only G
    # print True if {f}({five2}) is "GGGGG", else False / is {five2} the word? print {f}({five2}) ==
    #   "GGGGG"
    # check if {f} returns GGGGG for {five2} and print it
    print({f}({five2}) == "GGGGG")
mastermind
    # let {word} be {code} and {guess} be {code2} / set {word} to the code {code} and {guess} to {code2}
    # the secret is {word} = {code}, the guess {guess} = {code2}
    # store {code} in {word} and {code2} in {guess}
    {word} = {code}
    {guess} = {code2}
    # count in {count} how many positions of {guess} and {word} agree
    # let {count} be the number of places at which {word} and {guess} have the same color
    # store the number of matching positions of {word} and {guess} in {count}
    # compare {word} with {guess} place by place and count the equal ones in {count}
    {count} = sum(a == b for a, b in zip({word}, {guess}))
    # let {common} be how many colors the two have in common, counting repeats, minus {count}
    # compute {common}: the sum over the set of {guess} of the smaller count in {word} and {guess}, minus
    #   {count}
    # store in {common} the number of right colors in wrong places: for each color of {guess} the minimum
    #   of its counts in {word} and {guess}, added up, less {count}
    # for every different color in {guess} add the smaller of its counts in {word} and {guess}; {common} is
    #   that sum minus {count}
    {common} = sum(min({word}.count(c), {guess}.count(c)) for c in set({guess})) - {count}
    # print {count} and {common} / show {count} and {common}
    # print the black pegs {count} and the white pegs {common} / display {count} followed by {common}
    print({count}, {common})
vending
    # let {stock} be {supply} / set {stock} to {supply}
    # the vending machine holds {supply}: store it in {stock} / create the stock dictionary {stock} =
    #   {supply}
    {stock} = {supply}
    # write a function {f}(item) that sells one item of {stock}: return "sold" and lower the count, or
    #   "sold out" if there is none
    # define {f}(item): if {stock} has the item, subtract one and return "sold", else return "sold out"
    # create a function {f} that takes an item, decreases its number in {stock} and returns "sold", or
    #   returns "sold out"
    # {f}(item) should return "sold" and reduce {stock} by one if the item is there (count above 0),
    #   otherwise "sold out"
    def {f}(item):
        if {stock}.get(item, 0) > 0:
            {stock}[item] -= 1
            return "sold"
        return "sold out"
    # print {f}({thing}) / try to buy {thing} with {f} and print the answer
    # call {f} with {thing} and print the result / print what {f} returns for {thing}
    print({f}({thing}))
    # buy one of every item in {stock} and print each answer
    # for each item in {stock}, print the item and what {f} returns
    # loop over the items of {stock}, call {f} and print item and result
    # sell one of each item of {stock} with {f}, printing the name and the result
    for item in {stock}:
        print(item, {f}(item))
    # ?
    # print {stock} / show what is left in {stock} / print the remaining stock {stock} / display {stock}
    print({stock})
elevator_queue
    # let {floor} be 0 and {calls} be {floors} / set {floor} to 0 and {calls} to the list {floors}
    # the elevator is at {floor} = 0 and the calls {calls} are {floors}
    # create {floor} = 0 and {calls} = {floors}
    {floor} = 0
    {calls} = {floors}
    # set {count} to 0; for each call in {calls} add the distance from {floor} to {count} and go there
    # serve {calls} in order: {count} adds up the floors travelled, {floor} is where the elevator is
    # go through {calls}, adding the absolute difference to {floor} to {count} (from 0) and setting {floor}
    #   to the call
    # simulate the elevator: {count} starts at 0; for every call add abs(call - {floor}) and move {floor}
    #   to it
    {count} = 0
    for call in {calls}:
        {count} += abs(call - {floor})
        {floor} = call
    # print {count} / show how many floors it went: print {count} / print the distance {count}
    # display {count}
    print({count})
    # ?
    # print the highest and the lowest floor in {calls} / show maximum and minimum of {calls}
    # print max and min of {calls} on one line / print the top and the bottom floor called in {calls}
    print(max({calls}), min({calls}))
population
    # let {pop} be {start} / set {pop} to {start} / the population {pop} starts at {start}
    # start with {start} rabbits in {pop}
    {pop} = {start}
    # simulate {k} years: each year {pop} grows by {p} percent (rounded down) and is printed with the year
    # for year 1 to {k}, increase {pop} by {p} percent as a whole number and print year and {pop}
    # loop over the years 1 to {k}: add {p}% of {pop}, using integer division by 100, and print the year
    #   and {pop}
    # for each year from 1 to {k} add {pop} * {p} // 100 to {pop} and print the year together with {pop}
    for year in range(1, {k} + 1):
        {pop} += {pop} * {p} // 100
        print(year, {pop})
    # ?
    # print whether {pop} is more than twice {start} / has {pop} more than doubled since {start}? print it
    # print True if {pop} exceeds 2 * {start}, else False
    # check if {pop} is greater than twice {start} and print the result
    print({pop} > 2 * {start})
bouncing_ball
    # let {h} be {start} and {count} be 0
    # set the height {h} to {start} and the number of bounces {count} to 0
    # a ball falls from {h} = {start}; {count} = 0 bounces so far / create {h} = {start} and {count} = 0
    {h} = {start}
    {count} = 0
    # while {h} is above 1, multiply it by {r} and add 1 to {count}
    # let the ball bounce until {h} is at most 1: each time {h} becomes {r} times as much and {count} goes
    #   up by one
    # as long as {h} > 1, {h} shrinks to {r} times its value and {count} is increased
    # use a while loop: while {h} is greater than 1, {h} *= {r} and {count} += 1
    while {h} > 1:
        {h} *= {r}
        {count} += 1
    # print {count} / how often did it bounce? print {count} / show the number of bounces {count}
    # print the bounces {count}
    print({count})
    # ?
    # print {h} rounded to 3 decimals / show the last height {h} with three decimals, rounded
    # print the final {h}, rounded to three places / round {h} to 3 digits and print it
    print(round({h}, 3))
savings_goal
    # let {money} be {start} and {count} be 0 / set {money} to {start} and the months {count} to 0
    # start with {money} = {start} and {count} = 0 months / create {money} with {start} and {count} with 0
    {money} = {start}
    {count} = 0
    # while {money} is less than {goal}, add {k} to it and count a month in {count}
    # save {k} a month until {money} reaches {goal}, counting the months in {count}
    # as long as {money} is below {goal}: increase {money} by {k} and {count} by one
    # use a while loop that adds {k} to {money} and 1 to {count} until {money} is at least {goal}
    while {money} < {goal}:
        {money} += {k}
        {count} += 1
    # print {count} / print how many months it takes: {count} / show {count}
    # display the number of months {count}
    print({count})
    # ?
    # print {money} / print the money saved in the end, {money} / show how much {money} is now
    # display {money}
    print({money})
cookie_clicker
    # let {clicks} be 0 and {power} be 1 / set {clicks} to 0 and {power} to 1
    # the game starts with {clicks} = 0 and {power} = 1 / create the variables {clicks} (0) and {power} (1)
    {clicks} = 0
    {power} = 1
    # write a function {f}() that adds {power} to the global {clicks}
    # define {f}, which increases the global variable {clicks} by {power}
    # create a function {f} without arguments that adds {power} to {clicks}, declared global
    # {f}() should make {clicks} larger by {power}, using global
    def {f}():
        global {clicks}
        {clicks} += {power}
    # call {f} {k} times / click {k} times: call {f} in a loop / use a for loop to call {f} {k} times
    # run {f} {k} times
    for _ in range({k}):
        {f}()
    # double {power} and call {f} once more / set {power} to twice its value, then call {f}
    # upgrade: multiply {power} by 2 and click once with {f} / let {power} be doubled and run {f} one time
    {power} *= 2
    {f}()
    # print {clicks} / show {clicks} / print the number of clicks {clicks} / display the value of {clicks}
    print({clicks})
levels
    # let {xp} be {points} / set {xp} to {points} / the player has {xp} = {points} experience points
    # store {points} in {xp}
    {xp} = {points}
    # write a function {f}(xp) that returns the level, 1 plus one for every 100 points
    # define {f}(xp): the level is xp // 100 + 1
    # create a function {f} that takes xp and returns xp divided by 100, rounded down, plus 1
    # {f}(xp) should compute the level: every 100 points give one, starting at level 1
    def {f}(xp):
        return xp // 100 + 1
    # print the level of {xp} with {f} / print {f}({xp}) / what level is {xp}? use {f} and print it
    # call {f} on {xp} and print the result
    print({f}({xp}))
    # add {k} to {xp} and print "level up" if the level rises, otherwise "not yet"
    # give {k} points: print "level up" if {f} of {xp} grows when {k} is added, else "not yet", and update
    #   {xp}
    # if adding {k} to {xp} raises the level given by {f}, print "level up", else "not yet"; then add {k}
    #   to {xp}
    # check with {f} whether {xp} plus {k} is a higher level, print "level up" or "not yet", and add {k} to
    #   {xp}
    if {f}({xp} + {k}) > {f}({xp}):
        print("level up")
    else:
        print("not yet")
    {xp} += {k}
morse
    # make a dictionary {codes} with the Morse codes of s, o, a and e: "...", "---", ".-", "."
    # let {codes} map "s" to "...", "o" to "---", "a" to ".-" and "e" to "."
    # create {codes}: s is "...", o is "---", a is ".-", e is "."
    # store Morse code in a dict {codes}: s "...", o "---", a ".-", e "."
    {codes} = {"s": "...", "o": "---", "a": ".-", "e": "."}
    # write a function {f}(word) that returns the codes of the letters of word from {codes}, separated by
    #   spaces
    # define {f}(word), which joins the Morse codes of its letters with spaces, using {codes}
    # create a function {f} that translates a word to Morse code with {codes}, a space between letters
    # {f}(word) should look up each letter in {codes} and join the results with spaces
    def {f}(word):
        return " ".join({codes}[c] for c in word)
    # print {f}({sos}) / translate {sos} with {f} and print it / print what {f} gives for {sos}
    # call {f} with {sos} and print the Morse code
    print({f}({sos}))
    # make {back}, the dictionary from code to letter, out of {codes} / invert {codes} into {back}
    # let {back} be {codes} with keys and values swapped / build the reverse dictionary {back} of {codes}
    # ?
    {back} = {code: letter for letter, code in {codes}.items()}
pig_latin
    # write a function {f}(word) that moves the first letter of word to the end and adds "ay"
    # define {f}(word), which turns a word into pig latin: first letter to the end plus "ay"
    # create a function {f} that takes a word and returns it without its first letter, followed by that
    #   letter and "ay"
    # {f}(word) should return word[1:] plus the first letter plus "ay"
    def {f}(word):
        return word[1:] + word[0] + "ay"
    # print {f}({w}) / translate {w} with {f} and print it / print what {f} returns for {w}
    # call {f} with {w} and show the result
    print({f}({w}))
    # print the sentence {sentence} with {f} applied to each word
    # translate every word of {sentence} with {f} and print them joined by spaces
    # apply {f} to all the words of {sentence}, join them with spaces and print the result
    # split {sentence}, use {f} on each word and print the words in one line
    print(" ".join({f}(word) for word in {sentence}.split()))
parking
    # make a list {lot} of {n} free places, each None / let {lot} be a list of {n} times None
    # create a parking lot {lot} with {n} empty places (None) / set {lot} to None repeated {n} times in a
    #   list
    {lot} = [None] * {n}
    # park the car {plate} at index {i0} of {lot} / put {plate} in place {i0} of {lot}
    # set {lot}[{i0}] to {plate} / let the car {plate} stand at position {i0} of {lot}
    {lot}[{i0}] = {plate}
    # print the index of the first free place in {lot} / find the first None in {lot} and print its
    #   position
    # print where the next free place of {lot} is
    # at which index is the first empty place of {lot}? print it
    print({lot}.index(None))
    # print how many places in {lot} are free / count the None in {lot} and print the number
    # how many free places does {lot} have? print it / show the number of empty places in {lot}
    print({lot}.count(None))
    # ?
    # print whether {plate} is in {lot} / is the car {plate} parked in {lot}? print it
    # check if {lot} contains {plate} and print the result / print True if {plate} is in {lot}, else False
    print({plate} in {lot})
traffic_light
    # make a dictionary {after} of which light follows which: red, green, yellow, red
    # let {after} map "red" to "green", "green" to "yellow" and "yellow" to "red"
    # create {after}: after red comes green, after green yellow, after yellow red
    # store the order of the lights in a dict {after}: red to green, green to yellow, yellow to red
    {after} = {"red": "green", "green": "yellow", "yellow": "red"}
    # let {light} be {color} / set {light} to {color} / the traffic light {light} starts at {color}
    # start with {light} = {color}
    {light} = {color}
    # {n} times, print {light} and change it to the next one in {after}
    # loop {n} times: print {light}, then set it to {after}[{light}]
    # show {n} phases: print {light} and switch it with {after} each time
    # run the traffic light for {n} steps, printing {light} and moving on with {after}
    for _ in range({n}):
        print({light})
        {light} = {after}[{light}]
race
    # let {cars} be a dictionary with each of {players} at position 0
    # make a dict {cars} that maps every name in {players} to 0 / create {cars}: all of {players} start at
    #   0
    # set up the race {cars} with 0 for each of {players}
    {cars} = {name: 0 for name in {players}}
    # move every car in {cars} forward by a random number from 1 to 6 until one reaches {big}
    # while no car in {cars} has reached {big}, add a random number from 1 to 6 to each
    # as long as all positions in {cars} are below {big}, advance each car by a die roll
    # run the race: in each round every car of {cars} moves 1 to 6 steps, until some position is at least
    #   {big}
    # + import random
    while max({cars}.values()) < {big}:
        for name in {cars}:
            {cars}[name] += random.randint(1, 6)
    # print the car that is ahead in {cars} / print the winner: the name in {cars} with the largest
    #   position
    # who is first in {cars}? print the name / show the key of {cars} with the highest value
    print(max({cars}, key={cars}.get))
    # ?
    # print the positions of {cars} from first to last / print name and position for all of {cars}, best
    #   first
    # show {cars} sorted by position in descending order, one per line
    # loop over {cars} sorted by position from high to low and print name and position
    for name, position in sorted({cars}.items(), key=lambda item: item[1], reverse=True):
        print(name, position)
blackjack
    # let {hand} be {cards} / set {hand} to the cards {cards} / store the list of cards {cards} in {hand}
    # the player holds {hand} = {cards}
    {hand} = {cards}
    # write a function {f}(cards) that returns the value of a hand: numbers as they are, J, Q and K count
    #   10 and A counts 11
    # define {f}(cards): add int(card) for number cards, 10 for "J", "Q" and "K", and 11 for "A"
    # create a function {f} that takes a list of card strings and returns their sum, with 10 for J, Q, K
    #   and 11 for A
    # {f}(cards) should add up the cards: face cards J, Q, K are 10, an ace A is 11, others their number
    def {f}(cards):
        total = 0
        for card in cards:
            if card in ("J", "Q", "K"):
                total += 10
            elif card == "A":
                total += 11
            else:
                total += int(card)
        return total
    # print the value of {hand} with {f} / print {f}({hand}) / call {f} on {hand} and print the result
    # how much is {hand} worth? use {f} and print it
    print({f}({hand}))
    # print "bust" if the value of {hand} is over 21, otherwise "stay" if it is at least 17, else "hit"
    # with {f}({hand}): above 21 print "bust", from 17 on "stay", below "hit"
    # decide with {f} what to do with {hand}: print "bust" over 21, "stay" from 17 to 21, "hit" under 17
    # check {f}({hand}) and print "bust" (more than 21), "stay" (17 or more) or "hit"
    if {f}({hand}) > 21:
        print("bust")
    elif {f}({hand}) >= 17:
        print("stay")
    else:
        print("hit")
treasure
    # make a grid {grid} of {n} rows and {n} columns of dots / let {grid} be {n} lists of {n} times "."
    # create a square grid {grid} of size {n} filled with "."
    # set up {grid}, a list of {n} rows with {n} dots each
    {grid} = [["."] * {n} for _ in range({n})]
    # hide a treasure: set the field in row {i0}, column {j0} of {grid} to "T"
    # put a "T" in {grid} at row {i0} and column {j0} / place the treasure T at {grid}[{i0}][{j0}]
    # let row {i0}, column {j0} of {grid} be "T"
    {grid}[{i0}][{j0}] = "T"
    # print {grid} with the fields of each row joined / print every row of {grid} as a string
    # show the grid {grid}, one row per line without spaces
    # loop over {grid} and print each row joined to a string
    for row in {grid}:
        print("".join(row))
    # ?
    # print the row and column of the treasure by searching {grid} for "T"
    # find "T" in {grid} with two loops and print its row and column
    # go through all fields of {grid} and print i and j where the field is "T"
    # search every cell of {grid} for T and print its position
    for i in range({n}):
        for j in range({n}):
            if {grid}[i][j] == "T":
                print(i, j)
snake
    # let {body} be the list of positions {parts} / set {body} to {parts}
    # the snake is {body} = {parts}, head first / store {parts} in {body}
    {body} = {parts}
    # move the snake one field to the right: insert a new head with x plus 1 at the front of {body} and
    #   remove the last part
    # put a new head one to the right of {body}[0] in front and drop the tail of {body}
    # let {body} move right: new first position (x + 1, y), last one removed
    # the snake {body} goes one step right: add the head (x + 1, y) at the start and pop the end
    x, y = {body}[0]
    {body}.insert(0, (x + 1, y))
    {body}.pop()
    # print {body} / show {body} / print where the snake {body} is / display the positions {body}
    print({body})
    # ?
    # print whether the head of {body} hits the rest of it
    # does the first position of {body} occur again in it? print it
    # print True if {body}[0] is in {body}[1:], else False
    # check if the snake {body} bites itself and print the result
    print({body}[0] in {body}[1:])
election
    # let {votes} be {ballots} / set {votes} to the list {ballots} / store the ballots {ballots} in {votes}
    # create {votes} = {ballots}
    {votes} = {ballots}
    # count the votes in a dictionary {counts}
    # make a dict {counts} of how many votes each name in {votes} got / tally {votes} in {counts} with a
    #   loop
    # build {counts}, the number of times each candidate occurs in {votes}
    # loop over {votes} and count them in a dictionary {counts}
    {counts} = {}
    for name in {votes}:
        {counts}[name] = {counts}.get(name, 0) + 1
    # print each candidate with votes and percentage (one decimal)
    # for every name in {counts}, print the name, the votes and the share of all {votes} in percent with
    #   one decimal
    # loop over {counts} and print name, count and percentage of {votes} to one decimal
    # show the results in {counts}: name, votes and percent of {votes} with one decimal and a % sign
    for name, count in {counts}.items():
        print(f"{name}: {count} ({100 * count / len({votes}):.1f}%)")
    # print the winner in {counts} / who got the most votes in {counts}? print the name
    # show the name with the largest count in {counts} / print the key of {counts} with the highest value
    print(max({counts}, key={counts}.get))
encryption
    # let {key} be a dictionary that maps each lower case letter to the one {k} further, wrapping around
    # make {key}: every letter a to z maps to the letter {k} places on, from z back to a
    # build a dict {key} for a Caesar shift of {k} over the alphabet
    # create the cipher table {key}: letter to letter shifted by {k} modulo 26
    {key} = {chr(97 + i): chr(97 + (i + {k}) % 26) for i in range(26)}
    # write a function {f}(text) that replaces each character by its entry in {key}, or keeps it if it has
    #   none
    # define {f}(text), which encrypts text with the table {key} and leaves other characters alone
    # create a function {f} that translates every character of text with {key}, unknown ones unchanged
    # {f}(text) should join the entries of {key} for the characters of text
    def {f}(text):
        return "".join({key}.get(c, c) for c in text)
    # print {f}({w}) / encrypt {w} with {f} and print it / print what {f} makes of {w}
    # call {f} with {w} and print the result
    print({f}({w}))
    # ?
    # make the reverse table {back} of {key} and use it to decrypt {f}({w}) and print that
    # invert {key} as {back}, then print the original of {f}({w}) with it
    # let {back} be {key} with keys and values swapped; decrypt {f}({w}) by it and print the text
    # build {back} by swapping keys and values of {key}, and print {f}({w}) translated back
    {back} = {value: letter for letter, value in {key}.items()}
    print("".join({back}.get(c, c) for c in {f}({w})))
""",
    {
        "word": new("word", "secret", "answer_word", "solution"),
        "w": word("noun"),
        "guessed": new("guessed", "letters", "tried"),
        "g1": choice("a", "e", "i"),
        "g2": choice("o", "r", "n"),
        "g3": choice("s", "t", "l"),
        "shown": new("shown", "hidden", "display", "masked"),
        "secret": new("secret", "target", "hidden_number"),
        "big": choice(20, 30, 50, 64, 100),
        "f": new("check", "play", "step", "compare", "move", "update", "evaluate", "f", kind="function"),
        "g": new("next_generation", "advance", "evolve", "tick", kind="function"),
        "k": integer(3, 9),
        "lo": new("low", "lo", "bottom"),
        "hi": new("high", "hi", "top"),
        "count": new("count", "tries", "total", "steps_taken"),
        "beats": new("beats", "rules", "wins"),
        "move": choice("rock", "paper", "scissors"),
        "move2": choice("rock", "paper", "scissors"),
        "x": new("x", "pos_x", "column"),
        "y": new("y", "pos_y", "line_no"),
        "moves": new("moves", "commands", "path"),
        "path": list_of(choice("U", "D", "L", "R"), 4, 9),
        "deltas": new("steps", "directions", "deltas"),
        "route": sampled("str", lambda r: "".join(r.choice("NSEW") for _ in range(r.randint(4, 10)))),
        "a": new("hero", "player", "knight"),
        "b": new("monster", "dragon", "enemy"),
        "hp1": integer(20, 80),
        "hp2": integer(20, 80),
        "hit": integer(4, 15),
        "hit2": integer(4, 15),
        "bag": new("bag", "inventory", "backpack"),
        "thing": word("fruit"),
        "thing2": choice("sword", "key", "map", "torch", "potion", "rope", "coin", "shield"),
        "prices": new("prices", "shop", "offers"),
        "menu": dict_of(word("thing"), integer(2, 60), 3, 5),
        "money": new("money", "coins", "cash", "savings"),
        "cash": integer(10, 60),
        "can": new("affordable", "options", "can_buy"),
        "quiz": new("quiz", "questions", "test_items"),
        "qa": choice(
            {"2 + 2": "4", "capital of France": "Paris"},
            {"3 * 3": "9", "10 - 4": "6", "8 / 2": "4"},
            {"color of snow": "white", "legs of a spider": "8", "days in a week": "7"},
        ),
        "answers": new("answers", "given", "replies"),
        "given": choice(["4", "Paris", "7"], ["9", "5", "4"], ["white", "8", "7"], ["blue", "6", "4"]),
        "score": new("score", "points", "correct"),
        "board": new("board", "scores", "table"),
        "players": list_of(word("person"), 2, 4, unique=True),
        "rounds": new("rounds", "results", "won"),
        "winners": derived(
            lambda s: [s.players[(i * i + 1) % len(s.players)] for i in range(len(s.players) + 2)]
        ),
        "grid": new("grid", "board", "field", "world"),
        "n": integer(3, 7),
        "cells": new("cells", "row_of_cells", "state"),
        "row": list_of(choice(0, 1), 6, 12),
        "maze": new("maze", "level", "room_map"),
        "plan": choice(
            ["#####", "#S..#", "#.#E#", "#####"],
            ["S.#", "..#", "#.E"],
            ["####", "#.S#", "#..#", "#E##"],
            ["...S", ".##.", "E..."],
        ),
        "world": new("world", "rooms", "exits"),
        "room": new("room", "here", "place"),
        "way": list_of(choice("north", "south", "east", "west"), 3, 5),
        "five": choice("apple", "crane", "stone", "grape", "house", "table", "light", "bread"),
        "five2": choice("plane", "stare", "crate", "grape", "mouse", "cable", "night", "bread"),
        "code": list_of(choice("red", "blue", "green", "yellow"), 4, 4),
        "code2": list_of(choice("red", "blue", "green", "yellow"), 4, 4),
        "guess": new("guess", "attempt", "tip"),
        "common": new("common", "white", "misplaced"),
        "stock": new("stock", "machine", "supplies"),
        "supply": dict_of(word("food"), integer(0, 4), 2, 4),
        "floor": new("floor", "current", "at"),
        "calls": new("calls", "requests", "stops"),
        "floors": list_of(integer(0, 12), 3, 6),
        "pop": new("population", "rabbits", "pop"),
        "start": integer(20, 200),
        "p": integer(5, 60),
        "h": new("height", "h", "bounce"),
        "r": choice(0.5, 0.6, 0.7, 0.75, 0.8),
        "goal": integer(201, 500),
        "clicks": new("clicks", "cookies", "points"),
        "power": new("power", "strength", "per_click"),
        "xp": new("xp", "experience", "exp"),
        "points": integer(0, 950),
        "codes": new("morse", "codes", "alphabet"),
        "sos": choice("sos", "so", "sea", "ease", "oasa", "see"),
        "back": new("back", "reverse", "decode"),
        "sentence": sampled(
            "str", lambda r: " ".join(r.sample(("cats", "like", "milk", "and", "fish", "we"), 3))
        ),
        "lot": new("lot", "parking", "places"),
        "plate": sampled("str", lambda r: f"{r.choice('ABKMX')}{r.choice('ABKMX')}-{r.randint(100, 999)}"),
        "i0": integer(0, 2),
        "j0": integer(0, 2),
        "after": new("after", "next_light", "order"),
        "light": new("light", "signal", "lamp"),
        "color": choice("red", "green", "yellow"),
        "cars": new("cars", "race", "positions"),
        "hand": new("hand", "cards", "my_hand"),
        "cards": list_of(choice("2", "3", "5", "7", "9", "10", "J", "Q", "K", "A"), 2, 4),
        "body": new("snake", "body", "segments"),
        "parts": sampled("list[tuple[int]]", lambda r: [(x := r.randint(2, 9), 3), (x - 1, 3), (x - 2, 3)]),
        "votes": new("votes", "ballots"),
        "ballots": list_of(choice("Ann", "Bob", "Cleo", "Dan"), 5, 12),
        "counts": new("counts", "results", "tally"),
        "key": new("key", "cipher", "shift_table"),
    },
)

functions(
    d,
    """
damage(attack, defense)
    # returns the damage: {attack} minus {defense}, but at least 1
    # computes how much damage {attack} does against {defense}, 1 or more
    # subtracts {defense} from {attack} and returns at least 1
    # gives the larger of 1 and {attack} minus {defense}
    # > compute_damage
    return max(1, {attack} - {defense})
level(points)
    # returns the level for {points}: 1 plus one for every 100 points
    # computes the level of a player with {points} points, one more per 100
    # divides {points} by 100, rounds down and adds 1
    # gives the level that {points} experience points amount to
    # > get_level
    return {points} // 100 + 1
winner(p1, p2)
    # returns "first", "second" or "draw" for the scores {p1} and {p2}
    # compares the points {p1} and {p2} and tells who wins
    # tells which player wins with {p1} against {p2} points: "first", "second" or "draw"
    # decides a game by the scores {p1} and {p2}
    # > who_wins
    if {p1} > {p2}:
        return "first"
    if {p2} > {p1}:
        return "second"
    return "draw"
score_word(w)
    # returns the score of {w}: 1 for each letter and 10 more for q, x and z
    # scores the word {w} with 1 per letter and 11 for q, x, z
    # adds 1 for every letter of {w}, or 11 if it is q, x or z
    # computes a word score in which q, x and z count 11 and other letters 1
    # > word_score points
    return sum(11 if c in "qxz" else 1 for c in {w}.lower())
letter_values(w)
    # returns the sum of the positions of the letters of {w} in the alphabet, a being 1
    # adds up the letter values of {w} with a = 1 to z = 26
    # computes the alphabet value of the word {w} / sums the places of all letters of {w} in the alphabet
    # > word_value
    return sum(ord(c) - ord("a") + 1 for c in {w}.lower() if c.isalpha() and c.isascii())
mask(w, letters)
    # returns {w} with every letter that is not in {letters} shown as _
    # hides the letters of {w} that do not occur in {letters} behind underscores
    # replaces the characters of {w} missing from {letters} with _
    # shows the guessed {letters} of {w} and underscores for the rest
    # > hide show_word
    return "".join(c if c in {letters} else "_" for c in {w})
is_won(w, letters)
    # returns True if every letter of {w} is in {letters}
    # checks whether all the letters of {w} were guessed in {letters}
    # tells whether {letters} contains each character of {w}
    # returns whether a game of hangman with {w} is won with {letters}
    # > all_guessed
    return all(c in {letters} for c in {w})
row_full(row, player)
    # returns True if all fields in {row} equal {player} / checks whether {player} has every field of {row}
    # tells whether {row} consists only of {player} / returns whether each item of {row} is {player}
    # > wins_row
    return all(field == {player} for field in {row})
free_fields(grid)
    # returns a list of the positions (i, j) in {grid} that hold a space
    # finds all empty fields of the board {grid} as pairs of row and column
    # lists row and column of each " " in {grid} / collects (row, column) for every free field of {grid}
    # > empty_fields free
    return [(i, j) for i, row in enumerate({grid}) for j, field in enumerate(row) if field == " "]
count_neighbors(row, i)
    # returns the sum of the neighbours of index {i} in {row}
    # adds the items before and after index {i} of {row}, as far as they exist
    # adds up the items of {row} directly next to position {i}
    # returns how much the left and the right neighbour of {row}[{i}] are together
    # > neighbors
    return sum({row}[max(0, {i} - 1):{i}]) + sum({row}[{i} + 1:{i} + 2])
walk(path)
    # follows the letters of {path} (U, D, L, R) from (0, 0) and returns the end point
    # returns where one ends after the moves {path}, starting at 0, 0
    # moves up, down, left or right for each letter U, D, L, R of {path} and returns x and y
    # computes the final position of a robot with the commands {path}
    # > follow final_position
    x = y = 0
    for move in {path}:
        if move == "U":
            y += 1
        elif move == "D":
            y -= 1
        elif move == "R":
            x += 1
        elif move == "L":
            x -= 1
    return x, y
change(paid, price)
    # returns the change {paid} minus {price}, or "not enough" if {paid} is too little
    # computes what is given back when {paid} is paid for {price}; "not enough" if it is less
    # returns "not enough" if {paid} is below {price}, otherwise the difference
    # tells how much change one gets for {price} out of {paid}
    # > give_change
    if {paid} < {price}:
        return "not enough"
    return {paid} - {price}
hand_value(cards)
    # returns the blackjack value of {cards}: J, Q and K are 10, A is 11, others their number
    # adds up the card strings in {cards} with 10 for J, Q, K and 11 for A
    # computes the value of a hand of cards in which faces count 10 and aces 11
    # sums {cards}, turning J, Q, K into 10 and A into 11
    # > card_value total
    total = 0
    for card in {cards}:
        if card in ("J", "Q", "K"):
            total += 10
        elif card == "A":
            total += 11
        else:
            total += int(card)
    return total
is_yahtzee(dice)
    # returns True if all the dice in {dice} show the same number / checks whether {dice} are all equal
    # tells whether every die in {dice} has the same value
    # returns whether there is only one different number in {dice}
    # > all_same
    return len(set({dice})) == 1
has_pair(dice)
    # returns True if at least two dice in {dice} show the same number / checks whether {dice} contains a pair
    # tells whether some number occurs twice in {dice} / returns whether two of {dice} are equal
    # > pair
    return len(set({dice})) < len({dice})
best_of(dice)
    # returns the sum of the three highest dice in {dice} / adds up the best three of {dice}
    # sorts {dice} from high to low and sums the first three
    # drops all but the three largest numbers of {dice} and returns their total
    # > top_three
    return sum(sorted({dice}, reverse=True)[:3])
""",
    {
        "attack": integer(1, 50),
        "defense": integer(0, 50),
        "points": integer(0, 990),
        "p1": integer(0, 9),
        "p2": integer(0, 9),
        "w": word("noun"),
        "letters": sampled("str", lambda r: "".join(r.sample("aeiorstnlm", 6))),
        "row": list_of(choice(0, 1), 3, 6),
        "player": choice(0, 1),
        "grid": sampled("list[list[str]]", lambda r: [[r.choice("XO ") for _ in range(3)] for _ in range(3)]),
        "i": integer(0, 2),
        "path": sampled("str", lambda r: "".join(r.choice("UDLR") for _ in range(r.randint(3, 8)))),
        "paid": integer(10, 100),
        "price": integer(1, 60),
        "cards": list_of(choice("2", "5", "7", "10", "J", "Q", "K", "A"), 2, 4),
        "dice": list_of(integer(1, 6), 4, 6),
    },
)
