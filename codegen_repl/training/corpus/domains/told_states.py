"""Simulations, stacks, queues, intervals and walks over grids told in words, over several turns."""

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.narration import tell

d = Domain("told_states", weight=7)

STACKS = """
stack_commands
    ~set {xs} {commands} | list of commands / list of strings
    ~init {stack} []
    ~loop items {xs} command
    ... | it is "pop" / the command equals "pop" => remove the last item of {stack} if there is one / pop from {stack} unless it is empty
    ... => append it to {stack} / push it on {stack}
    for command in {xs}:
        if command == "pop":
            if {stack}:
                {stack}.pop()
        else:
            {stack}.append(command)
    ~print {stack} | stack / list
undo_edits
    ~set {xs} {edits} | list of edits / list of words
    ~init {text} ""; {stack} []
    ~loop items {xs} word/words
    ... | it is "undo" / the word equals "undo" => set {text} to the last item popped from {stack}, if {stack} is not empty / pop the last text
    ... from {stack} into {text} when there is one => push {text} on {stack} and add the word to {text} / append {text} to {stack} and then add
    ... the word to {text}
    for w in {xs}:
        if w == "undo":
            if {stack}:
                {text} = {stack}.pop()
        else:
            {stack}.append({text})
            {text} += w
    ~print {text} | final text / text
postfix
    ~set {text} {postfix} | expression in postfix notation / string
    ~init {stack} []
    ~loop free | for each token of {text} / for every token in {text}, split at spaces / verb: split {text} and loop over the tokens
    ... | it is "+" / the token is a plus sign => pop two numbers from {stack} and push their sum / replace the last two items of {stack} by their sum
    ... => it is "*" / the token is a star => pop two numbers and push their product / replace the last two items by their product => push it as an
    ... integer / append it as an int to {stack}
    for token in {text}.split():
        if token == "+":
            {stack}.append({stack}.pop() + {stack}.pop())
        elif token == "*":
            {stack}.append({stack}.pop() * {stack}.pop())
        else:
            {stack}.append(int(token))
    ~show | the last item of {stack} / the result, {stack}[-1] | {stack}[-1]
next_greater
    ~set {xs} {ints2} | list / list of numbers
    ~init {out} [-1] * len({xs}) = a list of -1 as long as {xs} / a list with one -1 for each item of {xs}; {stack} []
    ~loop index {xs} i
    ... | while {stack} is not empty and {xs} at its last item is less than {xs}[i], pop that index and set {out} there to {xs}[i] / as long as the
    ... index on top of {stack} has a smaller number than {xs}[i], pop it and store {xs}[i] in {out} at that index
    ... | append i to {stack} / push i on {stack}
    for i in range(len({xs})):
        while {stack} and {xs}[{stack}[-1]] < {xs}[i]:
            {out}[{stack}.pop()] = {xs}[i]
        {stack}.append(i)
    ~print {out} | list / list of next greater numbers
remove_pairs
    ~set {text} {runs} | string / text
    ~init {stack} []
    ~loop chars {text}
    ... | {stack} is not empty and its last item equals the character / it equals the last item of {stack} => remove that item / pop from {stack}
    ... => append it to {stack} / push it on {stack}
    for c in {text}:
        if {stack} and {stack}[-1] == c:
            {stack}.pop()
        else:
            {stack}.append(c)
    ~show | the items of {stack} joined into a string / {stack} as one string | "".join({stack})
backspace
    ~set {text} {hashes} | string of keys / string
    ~init {out} ""
    ~loop chars {text}
    ... | it is "#" / the character is a hash sign => remove the last character of {out} / cut the last character off {out} => add it to {out}
    ... / append it to {out}
    for c in {text}:
        if c == "#":
            {out} = {out}[:-1]
        else:
            {out} += c
    ~print {out} | text that is left / result
path_stack
    ~set {text} {path} | path / string
    ~init {stack} []
    ~loop free | for each part of {text} between slashes / for every part of {text}, split at "/" / verb: split {text} at "/" and loop over the parts
    ... | it is ".." / the part equals ".." => pop from {stack} if it is not empty / remove the last item of {stack}, if there is one
    ... => it is not "." / the part is different from "." => append it to {stack} / push it on {stack}
    for part in {text}.split("/"):
        if part == "..":
            if {stack}:
                {stack}.pop()
        elif part != ".":
            {stack}.append(part)
    ~show | {stack} joined with slashes / the items of {stack} joined by "/" | "/".join({stack})
queue_rounds
    ~set {queue} {people} | list of names / queue
    ~loop times {k}
    ... | move the first item of {queue} to its end / remove the first name of {queue} and append it at the end
    for _ in range({k}):
        {queue}.append({queue}.pop(0))
    ~show | the first name in {queue} / who is first in {queue} now | {queue}[0]
josephus
    ~set {queue} {people} | list of names / circle of names
    ~init {n} 0
    ~loop while | {queue} has more than one item / there are at least two names in {queue} / until: only one name is left in {queue}
    ... | set {n} to ({n} + {tiny}) modulo the length of {queue} / move {n} on by {tiny}, modulo the length of {queue}
    ... | remove the item at {n} from {queue} / delete {queue}[{n}]
    while len({queue}) > 1:
        {n} = ({n} + {tiny}) % len({queue})
        {queue}.pop({n})
    ~show | the name that is left in {queue} / the only item of {queue} | {queue}[0]
hot_potato
    ~set {queue} {people} | list of players / queue
    ~init {out} []
    ~loop while | {queue} is not empty / there are names in {queue} / until: {queue} is empty
    ... | move the first item of {queue} to the end / take the first name of {queue} and append it at the end | remove the first item of {queue} and
    ... append it to {out} / pop the first name of {queue} into {out}
    while {queue}:
        {queue}.append({queue}.pop(0))
        {out}.append({queue}.pop(0))
    ~print {out} | order in which the players leave / list
waiting_times
    ~set {queue} {minutes_list} | list of minutes / queue of service times
    ~init {total} 0; {out} []
    ~loop while | {queue} is not empty / {queue} has items / until: {queue} is empty
    ... | append {total} to {out} / add {total} to {out} | remove the first number of {queue} and add it to {total} / pop the first item of {queue} and
    ... add it to {total}
    while {queue}:
        {out}.append({total})
        {total} += {queue}.pop(0)
    ~show | the average of {out} / the mean waiting time in {out} | sum({out}) / len({out})
round_robin
    ~set {queue} {minutes_list} | list of job lengths / queue of jobs
    ~init {count} 0
    ~loop while | {queue} is not empty / there are jobs in {queue} / until: {queue} is empty
    ... | remove the first item of {queue} as n / pop the first number n of {queue} | add 1 to {count} / increment {count}
    ... | n is greater than {tiny} / n exceeds {tiny} => append n minus {tiny} to {queue} / put n - {tiny} at the end of {queue}
    while {queue}:
        n = {queue}.pop(0)
        {count} += 1
        if n > {tiny}:
            {queue}.append(n - {tiny})
    ~print {count} | number of rounds / count
vip_queue
    ~set {xs} {people} | list of names / list of arrivals
    ~init {queue} []
    ~loop items {xs} name
    ... | it starts with a letter before {capital} / its first letter is less than {capital} => insert it at the front of {queue} / put it at the
    ... beginning of {queue} => append it to {queue} / add it at the end of {queue}
    for name in {xs}:
        if name[0] < {capital}:
            {queue}.insert(0, name)
        else:
            {queue}.append(name)
    ~print {queue} | queue / list
"""
SIMULATIONS = """
thermostat
    ~set {xs} {temps} | list of temperatures / list of readings
    ~init {found} False; {count} 0
    ~loop items {xs} temperature
    ... | it is below {cold} / the temperature is less than {cold} => set {found} to True / switch {found} to True => it is above {warm} / the temperature
    ... is greater than {warm} => set {found} to False / switch {found} to False | {found} is True / {found} => add 1 to {count} / increment {count}
    for x in {xs}:
        if x < {cold}:
            {found} = True
        elif x > {warm}:
            {found} = False
        if {found}:
            {count} += 1
    ~print {count} | number of hours with heating / count
stock_level
    ~set {xs} {demands} | list of daily demands / list of demands
    ~init {n} {capacity}; {count} 0
    ~loop items {xs} demand
    ... | subtract it from {n} / take the demand from {n} | {n} is less than {tiny} / {n} falls below {tiny} => set {n} to {capacity} and add 1 to {count}
    ... / fill {n} up to {capacity} and count the delivery in {count}
    for x in {xs}:
        {n} -= x
        if {n} < {tiny}:
            {n} = {capacity}
            {count} += 1
    # print {n} and {count} / print {n}, then {count} / show the stock {n} and the deliveries {count} / output {n} followed by {count}
    # display {n} and {count}
    print({n}, {count})
battery
    ~set {xs} {changes} | list of changes / list of charges and uses
    ~init {n} {level}
    ~loop items {xs} change
    ... | add it to {n} / increase {n} by the change | {n} is greater than 100 / {n} exceeds 100 => set {n} to 100 / cap it at 100 => {n} is less than 0
    ... / {n} is negative => set {n} to 0 / raise it to 0
    for x in {xs}:
        {n} += x
        if {n} > 100:
            {n} = 100
        elif {n} < 0:
            {n} = 0
    ~print {n} | battery level / level
elevator_distance
    ~set {xs} {floors} | list of floors / list of stops
    ~init {n} 0; {total} 0
    ~loop items {xs} floor
    ... | add the absolute difference between it and {n} to {total} / increase {total} by the distance from {n} to the floor
    ... | set {n} to it / store the floor in {n}
    for floor in {xs}:
        {total} += abs(floor - {n})
        {n} = floor
    ~print {total} | distance / number of floors
game_points
    ~set {xs} {throws} | list of throws / list of dice rolls
    ~init {total} 0; {count} 0
    ~loop items {xs} roll
    ... | it is 6 / the roll equals 6 => add 1 to {count} / increment {count} => reset {count} to 0 / set {count} to 0
    ... | add the roll to {total} / increase {total} by the roll | {count} is at least 2 / there are two or more sixes in a row in {count}
    ... => add {bonus} to {total} / give a bonus: increase {total} by {bonus}
    for roll in {xs}:
        if roll == 6:
            {count} += 1
        else:
            {count} = 0
        {total} += roll
        if {count} >= 2:
            {total} += {bonus}
    ~print {total} | points / score
lose_on_one
    ~set {xs} {throws} | list of throws / list of dice rolls
    ~init {total} 0
    ~loop items {xs} roll
    ... | it is 1 / the roll equals 1 => set {total} to 0 and stop / reset {total} to 0 and leave the loop | add it to {total} / increase {total} by it
    for roll in {xs}:
        if roll == 1:
            {total} = 0
            break
        {total} += roll
    ~print {total} | points / score
board_game
    ~set {xs} {throws} | list of throws / list of dice rolls
    ~init {n} 0; {count} 0
    ~loop items {xs} roll
    ... | add it to {n} / move {n} on by the roll | add 1 to {count} / increase {count} by one | {n} is greater than {goal} / {n} passes {goal} => set {n} back
    ... to {goal} minus {tiny} / put {n} back to {goal} - {tiny} => {n} is {goal} / {n} equals {goal} => stop / break
    for roll in {xs}:
        {n} += roll
        {count} += 1
        if {n} > {goal}:
            {n} = {goal} - {tiny}
        elif {n} == {goal}:
            break
    # print {n} and {count} / print {n}, then {count} / show the field {n} and the moves {count} / output {n} followed by {count}
    # display {n} and {count}
    print({n}, {count})
duel
    ~init {a} {health}; {b} {health2}; {count} 0
    ~loop while | {a} and {b} are both greater than 0 / neither {a} nor {b} has fallen to 0 or below
    ... | subtract {hit} from {b} / decrease {b} by {hit} | subtract {hit2} from {a} / decrease {a} by {hit2} | add 1 to {count} / increment {count}
    while {a} > 0 and {b} > 0:
        {b} -= {hit}
        {a} -= {hit2}
        {count} += 1
    ~print {count} | number of rounds / rounds
    ~if? | {a} is greater than {b} / {a} has more left than {b} | {a} > {b} | {yes} | {no}
meeting_trains
    ~init {a} 0; {b} {distance}; {n} 0
    ~loop while | {a} is less than {b} / {a} < {b} / until: {a} reaches {b}
    ... | add {hit} to {a} / increase {a} by {hit} | subtract {hit2} from {b} / decrease {b} by {hit2} | add 1 to {n} / increase {n} by 1
    while {a} < {b}:
        {a} += {hit}
        {b} -= {hit2}
        {n} += 1
    ~print {n} | number of minutes / time
forest_fire
    ~set {xs} {heights} | list of trees / list
    ~set {n} {i1} | start index / number
    ~init {count} 0
    ~loop while | {n} is an index of {xs} and {xs}[{n}] is not 0 / {n} is less than the length of {xs} and the item there is not 0
    ... | set the item of {xs} at {n} to 0 / put a 0 at {xs}[{n}] | add 1 to {n} and to {count} / increase both {n} and {count} by 1
    while {n} < len({xs}) and {xs}[{n}] != 0:
        {xs}[{n}] = 0
        {n} += 1
        {count} += 1
    # print {xs} and {count} / print {xs}, then {count} / show {xs} and how many burned, {count} / output {xs} followed by {count}
    # display {xs} and {count}
    print({xs}, {count})
jump_game
    ~set {xs} {jumps} | list of jumps / list of numbers
    ~init {n} 0; {count} 0
    ~loop while | {n} is less than the length of {xs} minus 1 / {n} is before the last index of {xs} / until: {n} reaches the last index of {xs}
    ... | add {xs}[{n}] to {n} / move {n} on by the item of {xs} there | add 1 to {count} / increment {count}
    while {n} < len({xs}) - 1:
        {n} += {xs}[{n}]
        {count} += 1
    ~print {count} | number of jumps / jumps
light_switches
    ~init {xs} [False] * {small} = a list of {small} times False / a list with {small} items that are all False
    ~loop range 1 {small} i
    ... | flip every i-th item of {xs}, i.e. those at i - 1, 2 * i - 1 and so on / toggle the items of {xs} at index i - 1 and every i places after it
    for i in range(1, {small} + 1):
        for j in range(i - 1, {small}, i):
            {xs}[j] = not {xs}[j]
    ~show | how many items of {xs} are True / the number of lights that are on in {xs} | sum({xs})
cellular
    ~set {xs} {cells} | list of cells / list of zeros and ones
    ~init {out} {xs}[:] = a copy of {xs}
    ~loop free | for each inner index i of {xs} / for i from 1 to len({xs}) - 2 / verb: go through the inner positions i of {xs}
    ... | the neighbours {xs}[i - 1] and {xs}[i + 1] are equal / both neighbours of {xs}[i] are the same => set {out}[i] to 0 / put a 0 at {out}[i]
    ... => set {out}[i] to 1 / put a 1 at {out}[i]
    for i in range(1, len({xs}) - 1):
        if {xs}[i - 1] == {xs}[i + 1]:
            {out}[i] = 0
        else:
            {out}[i] = 1
    ~print {out} | next generation / list
market_orders
    ~set {xs} {orders2} | list of orders / list of tuples
    ~init {n} 0; {total} 0
    ~loop free | for each kind and amount in {xs} / for every pair of kind and amount in {xs} / verb: loop over {xs} with kind and amount
    ... | the kind is "buy" / kind equals "buy" => add the amount to {n} / increase {n} by the amount => the amount is at most {n} / {n} is large enough
    ... => subtract the amount from {n} and add it to {total} / take the amount from {n} and count it in {total}
    for kind, amount in {xs}:
        if kind == "buy":
            {n} += amount
        elif amount <= {n}:
            {n} -= amount
            {total} += amount
    # print {n} and {total} / print {n}, then {total} / show the stock {n} and the sales {total} / output {n} followed by {total}
    # display {n} and {total}
    print({n}, {total})
room_counter
    ~set {xs} {visits} | list of changes / list of people coming and going
    ~init {n} 0; {best} 0
    ~loop items {xs} change
    ... | add it to {n} / change {n} by it | {n} is negative / {n} is less than 0 => set {n} to 0 / reset {n} to 0
    ... | {n} is greater than {best} / there are more than {best} in {n} => store {n} in {best} / set {best} to {n}
    for x in {xs}:
        {n} += x
        if {n} < 0:
            {n} = 0
        if {n} > {best}:
            {best} = {n}
    ~print {best} | largest number of people / maximum
match_score
    ~set {text} {goals} | string of goals / string
    ~init {a} 0; {b} 0; {count} 0
    ~loop chars {text}
    ... | it is "H" / the character is "H" => add 1 to {a} / increase {a} by one => add 1 to {b} / increase {b} by one
    ... | {a} equals {b} / it is a draw, that is {a} and {b} are equal => add 1 to {count} / increment {count}
    for c in {text}:
        if c == "H":
            {a} += 1
        else:
            {b} += 1
        if {a} == {b}:
            {count} += 1
    ~if | {a} is greater than {b} / {a} exceeds {b} | {a} > {b} | "home" | "not home"
turtle
    ~set {text} {turns} | string of commands / string
    ~init {x} 0; {y} 0; {dx} 0; {dy} 1
    ~loop chars {text}
    ... | it is "R" / the character is "R" => set {dx} and {dy} to {dy} and -{dx} / turn right: {dx}, {dy} become {dy}, -{dx} => it is "L" / the
    ... character is "L" => set {dx} and {dy} to -{dy} and {dx} / turn left: {dx}, {dy} become -{dy}, {dx} => add {dx} to {x} and {dy} to {y} / move:
    ... increase {x} by {dx} and {y} by {dy}
    for c in {text}:
        if c == "R":
            {dx}, {dy} = {dy}, -{dx}
        elif c == "L":
            {dx}, {dy} = -{dy}, {dx}
        else:
            {x} += {dx}
            {y} += {dy}
    # print {x} and {y} / print the position {x}, {y} / show {x}, then {y} / output the final {x} and {y} / display {x} and {y} on one line
    print({x}, {y})
"""
GRIDS = """
count_in_grid
    ~set {m} {rows} | grid / list of lists
    ~init {count} 0
    ~loop free | for each row of {m} and each number in the row / for every number in every row of {m} / verb: use two nested loops over the rows of {m}
    ... and their numbers | it is greater than {tiny} / the number is above {tiny} => add 1 to {count} / increment {count}
    for row in {m}:
        for x in row:
            if x > {tiny}:
                {count} += 1
    ~print {count} | count / number of cells
sum_of_grid
    ~set {m} {rows} | grid / list of rows
    ~init {total} 0
    ~loop free | for each row of {m} and each number in the row / for every number in every row of {m} / verb: loop over the rows of {m} and, inside, over
    ... the numbers of the row | it is even / the number is divisible by 2 => add it to {total} / increase {total} by it => subtract it from {total}
    ... / decrease {total} by it
    for row in {m}:
        for x in row:
            if x % 2 == 0:
                {total} += x
            else:
                {total} -= x
    ~print {total} | total / result
find_in_grid
    ~set {m} {square} | grid / 3x3 matrix
    ~init {out} None
    ~loop free | for each row index i and column index j of {m} / for every position i, j in {m} / verb: loop over all positions i, j of {m}
    ... | {m}[i][j] equals {tiny} / the number there is {tiny} => set {out} to the tuple (i, j) / store (i, j) in {out}
    for i in range(len({m})):
        for j in range(len({m}[i])):
            if {m}[i][j] == {tiny}:
                {out} = (i, j)
    ~print {out} | position / result
largest_in_rows
    ~set {m} {rows} | matrix / list of lists
    ~init {out} []
    ~loop rows {m}
    ... | append its largest number to {out} / append the maximum of the row to {out} / add the biggest item of the row to {out}
    for row in {m}:
        {out}.append(max(row))
    ~show | the smallest number in {out} / the minimum of {out} | min({out})
row_with_largest_sum
    ~set {m} {rows} | matrix / list of rows
    ~init {best} -1; {n} 0
    ~loop count {m} row i row
    ... | the sum of row is greater than {best} / row adds up to more than {best} => set {best} to that sum and {n} to i / store the sum in {best} and i
    ... in {n}
    for i, row in enumerate({m}):
        if sum(row) > {best}:
            {best} = sum(row)
            {n} = i
    # print {n} and {best} / print {n}, then {best} / show the row {n} and its sum {best} / output {n} followed by {best} / display {n} and {best}
    print({n}, {best})
column_totals
    ~set {m} {square} | grid / 3x3 matrix
    ~init {out} [0] * len({m}[0]) = a list with one 0 for each column of {m} / a list of zeros as long as the first row of {m}
    ~loop free | for each row of {m} and each column index j / for every row of {m} and every index j of the row / verb: loop over the rows of {m} and the
    ... column indices j | add the number at j in the row to {out}[j] / increase {out}[j] by row[j]
    for row in {m}:
        for j in range(len(row)):
            {out}[j] += row[j]
    ~print {out} | list of column sums / totals
diagonal_sums
    ~set {m} {square} | grid / 3x3 matrix
    ~init {a} 0; {b} 0
    ~loop free | for each index i of {m} / for every i from 0 to the last index of {m} / verb: loop over the indices i of {m}
    ... | add {m}[i][i] to {a} / increase {a} by {m}[i][i] | add {m}[i][-1 - i] to {b} / increase {b} by {m}[i][-1 - i]
    for i in range(len({m})):
        {a} += {m}[i][i]
        {b} += {m}[i][-1 - i]
    ~show | the absolute difference of {a} and {b} / how far {a} and {b} are apart | abs({a} - {b})
snake_order
    ~set {m} {rows} | grid / list of rows
    ~init {out} []
    ~loop count {m} row i row
    ... | i is even / the index is even => extend {out} by row / add the items of row to {out} => extend {out} by row in reverse order / add the
    ... items of row to {out} from the last to the first
    for i, row in enumerate({m}):
        if i % 2 == 0:
            {out}.extend(row)
        else:
            {out}.extend(row[::-1])
    ~print {out} | list / numbers in snake order
build_table
    ~init {m} []
    ~loop range 1 {k} i
    ... | append the list of i times j for j from 1 to {tiny} to {m} / append a row with the products of i and the numbers from 1 to {tiny} to {m}
    for i in range(1, {k} + 1):
        {m}.append([i * j for j in range(1, {tiny} + 1)])
    # print each row of {m} / print {m} row by row / in a for loop over {m}, print every row / loop over {m} and print the rows
    # for each row in {m}, print the row
    for row in {m}:
        print(row)
checkerboard
    ~init {m} []
    ~loop times {tiny} i
    ... | append a row to {m} in which the item at j, for j below {tiny}, is (i + j) modulo 2 / add to {m} the list of (i + j) % 2 for all j below {tiny},
    ... where i is the number of the round from 0
    for i in range({tiny}):
        {m}.append([(i + j) % 2 for j in range({tiny})])
    # print each row of {m} / print {m} row by row / in a for loop over {m}, print every row / loop over {m} and print the rows
    # for each row in {m}, print the row
    for row in {m}:
        print(row)
treasure_map
    ~set {m} {picture} | map / list of strings
    ~init {count} 0; {out} []
    ~loop count {m} row i row
    ... | go through the index j and the character c of row: if c is "#", add 1 to {count}, and if it is "x", append the tuple (i, j) to {out} / for each
    ... character c of row with its index j, count it in {count} if it is "#", else append (i, j) to {out} if it is "x"
    for i, row in enumerate({m}):
        for j, c in enumerate(row):
            if c == "#":
                {count} += 1
            elif c == "x":
                {out}.append((i, j))
    # print {count} and {out} / print {count}, then {out} / show {count} and the positions {out} / output {count} followed by {out}
    # display {count} and {out}
    print({count}, {out})
grid_path
    ~set {m} {square} | grid of costs / 3x3 matrix
    ~init {a} 0; {b} 0; {total} {m}[0][0] = the number in the top left corner of {m} / {m}[0][0]
    ~loop while | {a} or {b} is less than 2 / {a} < 2 or {b} < 2 / until: both {a} and {b} are 2
    ... | {b} is 2, or {a} is less than 2 and {m}[{a} + 1][{b}] is less than {m}[{a}][{b} + 1] / {b} equals 2 or, with {a} below 2, the number below is smaller
    ... than the one to the right => add 1 to {a} / go down: increase {a} by 1 => add 1 to {b} / go right: increase {b} by 1
    ... | add {m}[{a}][{b}] to {total} / increase {total} by {m}[{a}][{b}]
    while {a} < 2 or {b} < 2:
        if {b} == 2 or {a} < 2 and {m}[{a} + 1][{b}] < {m}[{a}][{b} + 1]:
            {a} += 1
        else:
            {b} += 1
        {total} += {m}[{a}][{b}]
    ~print {total} | cost of the path / total
neighbours_in_grid
    ~set {m} {square} | grid / 3x3 matrix
    ~init {total} 0
    ~loop free | for dx and dy from -1 to 1 / for each dx in -1, 0, 1 and each dy in -1, 0, 1 / verb: use two nested loops with dx and dy from -1 to 1
    ... | dx and dy are not both 0 / dx or dy is not 0 => add {m}[1 + dx][1 + dy] to {total} / increase {total} by {m}[1 + dx][1 + dy]
    for dx in range(-1, 1 + 1):
        for dy in range(-1, 1 + 1):
            if dx != 0 or dy != 0:
                {total} += {m}[1 + dx][1 + dy]
    ~print {total} | sum of the neighbours / total
saddle_rows
    ~set {m} {rows} | matrix / list of lists
    ~init {count} 0
    ~loop rows {m}
    ... | the row is sorted / it is in ascending order / it equals its sorted copy => add 1 to {count} / increment {count}
    for row in {m}:
        if row == sorted(row):
            {count} += 1
    ~print {count} | number of sorted rows / count
"""
INTERVALS = """
merge_intervals_told
    ~set {xs} {intervals} | sorted list of intervals / list of intervals, sorted by start
    ~init {out} []
    ~loop free | for each start and end in {xs} / for every interval from start to end in {xs} / verb: loop over the intervals of {xs} with start and end
    ... | {out} is not empty and start is at most the end of its last interval / it overlaps the last interval of {out} => set that end to the larger of it
    ... and end / extend that interval to end if it is longer => append [start, end] to {out} / add the list [start, end] to {out}
    for start, end in {xs}:
        if {out} and start <= {out}[-1][1]:
            {out}[-1][1] = max({out}[-1][1], end)
        else:
            {out}.append([start, end])
    ~print {out} | merged intervals / list
free_time
    ~set {xs} {intervals} | sorted list of meetings / list of intervals
    ~init {n} 0; {total} 0
    ~loop free | for each start and end in {xs} / for every meeting from start to end in {xs} / verb: loop over {xs} with start and end
    ... | start is greater than {n} / there is a gap, i.e. start is after {n} => add start minus {n} to {total} / increase {total} by start - {n}
    ... | set {n} to the larger of {n} and end / let {n} be max({n}, end)
    for start, end in {xs}:
        if start > {n}:
            {total} += start - {n}
        {n} = max({n}, end)
    ~print {total} | free time / total
pick_meetings
    ~set {xs} {meetings} | list of meetings, sorted by their end / list of intervals
    ~init {n} 0; {out} []
    ~loop free | for each start and end in {xs} / for every meeting with start and end in {xs} / verb: loop over {xs} with start and end
    ... | start is at least {n} / the meeting does not start before {n} => append (start, end) to {out} and set {n} to end / add the tuple (start, end) to
    ... {out} and store end in {n}
    for start, end in {xs}:
        if start >= {n}:
            {out}.append((start, end))
            {n} = end
    ~show | how many meetings are in {out} / the length of {out} | len({out})
covered_points
    ~set {xs} {intervals} | list of intervals / list of ranges
    ~init {seen} set()
    ~loop free | for each start and end in {xs} / for every range from start to end in {xs} / verb: loop over the intervals in {xs} with start and end
    ... | add all numbers from start to end, without end, to {seen} / update {seen} with range(start, end)
    for start, end in {xs}:
        {seen}.update(range(start, end))
    ~show | the number of points in {seen} / how many numbers {seen} has | len({seen})
busiest_hour
    ~set {xs} {intervals} | list of visits / list of intervals
    ~init {counts} [0] * 40 = a list of 40 zeros; {best} 0
    ~loop free | for each start and end in {xs} / for every visit from start to end in {xs} / verb: loop over {xs} with start and end
    ... | increase {counts} by 1 at every hour from start to end, without end / add 1 to {counts}[i] for each i in range(start, end)
    for start, end in {xs}:
        for i in range(start, end):
            {counts}[i] += 1
    ~show | the index of the largest number in {counts} / where the maximum of {counts} is | {counts}.index(max({counts}))
trip_distance
    ~set {xs} {points} | list of points / list of coordinates
    ~init {total} 0
    ~loop free | for each pair of consecutive points (a, b) and (c, e) in {xs} / for every point (a, b) of {xs} and the next point (c, e) / verb: loop over
    ... the neighbouring points (a, b) and (c, e) of {xs} | add the absolute differences of a and c and of b and e to {total} / increase {total} by
    ... abs(a - c) + abs(b - e)
    for (a, b), (c, e) in zip({xs}, {xs}[1:]):
        {total} += abs(a - c) + abs(b - e)
    ~print {total} | length of the trip / distance
nearest_point
    ~set {xs} {points} | list of points / list of coordinates
    ~init {best} None; {n} {limit}
    ~loop free | for each point x, y in {xs} / for every point (x, y) of {xs} / verb: loop over the points x, y in {xs}
    ... | x squared plus y squared is less than {n} / x * x + y * y is below {n} => set {n} to it and {best} to (x, y) / store it in {n} and the point in {best}
    for x, y in {xs}:
        if x * x + y * y < {n}:
            {n} = x * x + y * y
            {best} = (x, y)
    ~print {best} | nearest point / point
points_inside
    ~set {xs} {points} | list of points / list of coordinates
    ~init {a} 0; {b} 0
    ~loop free | for each point x, y in {xs} / for every point (x, y) of {xs} / verb: loop over the points x, y in {xs}
    ... | x squared plus y squared is at most {radius} squared / the point is inside the circle of radius {radius} around the origin => add 1 to {a}
    ... / increment {a} => add 1 to {b} / increment {b}
    for x, y in {xs}:
        if x ** 2 + y ** 2 <= {radius} ** 2:
            {a} += 1
        else:
            {b} += 1
    # print {a} and {b} / print {a}, then {b} / show {a} inside and {b} outside: print both / output {a} followed by {b} / display {a} and {b}
    print({a}, {b})
polygon_area
    ~set {xs} {points} | list of corners / list of points
    ~init {total} 0
    ~loop free | for each corner (a, b) of {xs} and the next one (c, e), with the first after the last / for every point (a, b) in {xs} and its successor
    ... (c, e), where the first follows the last / verb: loop over {xs} and {xs} shifted by one, with (a, b) and (c, e)
    ... | add a times e minus c times b to {total} / increase {total} by a * e - c * b
    for (a, b), (c, e) in zip({xs}, {xs}[1:] + {xs}[:1]):
        {total} += a * e - c * b
    ~show | half the absolute value of {total} / the area, i.e. abs({total}) divided by 2 | abs({total}) / 2
bounding_box
    ~set {xs} {points} | list of points / list of coordinates
    ~init {a} []; {b} []
    ~loop free | for each point x, y in {xs} / for every point (x, y) of {xs} / verb: loop over the points x, y in {xs}
    ... | append x to {a} / add x to {a} | append y to {b} / add y to {b}
    for x, y in {xs}:
        {a}.append(x)
        {b}.append(y)
    ~calc {n} | the width, which is the largest minus the smallest number in {a} / the maximum of {a} minus its minimum | max({a}) - min({a})
    ~show | {n} times the difference of the largest and smallest number in {b} / {n} * (max({b}) - min({b})) | {n} * (max({b}) - min({b}))
"""

MORE = {
    "commands": sampled(
        "list[str]", lambda r: [r.choice(("pop", "red", "blue", "tea", "milk", "up")) for _ in range(6)]
    ),
    "edits": sampled("list[str]", lambda r: [r.choice(("undo", "a", "bc", "def", "gh")) for _ in range(6)]),
    "postfix": sampled(
        "str",
        lambda r: " ".join(
            [str(r.randint(1, 9)), str(r.randint(1, 9)), r.choice("+*"), str(r.randint(1, 9)), r.choice("+*")]
        ),
    ),
    "hashes": sampled("str", lambda r: "".join(r.choice("abcdxy#") for _ in range(r.randint(6, 10)))),
    "path": sampled(
        "str", lambda r: "/".join(r.choice(("..", ".", "home", "docs", "img")) for _ in range(5))
    ),
    "minutes_list": list_of(integer(1, 12), 3, 6),
    "demands": list_of(integer(1, 12), 5, 8),
    "changes": list_of(integer(-40, 40), 5, 8),
    "visits": list_of(integer(-5, 8), 5, 8),
    "floors": list_of(integer(0, 15), 4, 7),
    "throws": list_of(integer(1, 6), 6, 9),
    "jumps": list_of(integer(1, 3), 6, 10),
    "cells": list_of(integer(0, 1), 6, 10),
    "orders2": sampled(
        "list[tuple[mixed]]", lambda r: [(r.choice(("buy", "sell")), r.randint(1, 20)) for _ in range(5)]
    ),
    "goals": sampled("str", lambda r: "".join(r.choice("HA") for _ in range(r.randint(4, 8)))),
    "turns": sampled("str", lambda r: "".join(r.choice("FFFLR") for _ in range(r.randint(6, 10)))),
    "picture": sampled(
        "list[str]", lambda r: ["".join(r.choice("..#.x") for _ in range(5)) for _ in range(r.randint(2, 4))]
    ),
    "intervals": sampled(
        "list[list[int]]",
        lambda r: sorted([a, a + r.randint(1, 7)] for a in (r.randint(0, 24) for _ in range(4))),
    ),
    "meetings": sampled(
        "list[list[int]]",
        lambda r: sorted(
            ([a, a + r.randint(1, 5)] for a in (r.randint(0, 18) for _ in range(5))), key=lambda m: m[1]
        ),
    ),
    "points": sampled(
        "list[tuple[int]]",
        lambda r: [(r.randint(-9, 9), r.randint(-9, 9)) for _ in range(r.randint(3, 5))],
    ),
    "found": new("heating", "on", "active", "flag"),
    "x": new("x", "px", "pos_x", "east"),
    "y": new("y", "py", "pos_y", "north"),
    "dx": new("dx", "step_x", "vx"),
    "dy": new("dy", "step_y", "vy"),
    "cold": integer(2, 12),
    "warm": integer(15, 25),
    "capacity": integer(20, 60),
    "level": integer(20, 90),
    "bonus": integer(3, 20),
    "goal": integer(12, 30),
    "health": integer(30, 90),
    "health2": integer(30, 90),
    "hit": integer(3, 12),
    "hit2": integer(3, 12),
    "distance": integer(80, 400),
    "i1": integer(0, 3),
    "capital": choice("D", "F", "H", "K", "M"),
    "limit": integer(150, 400),
    "radius": integer(3, 9),
}

for _table in (STACKS, SIMULATIONS, GRIDS, INTERVALS):
    tell(d, _table, {**SLOTS, **MORE})
