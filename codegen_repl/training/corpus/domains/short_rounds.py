"""Short stories of loops with numbers: until a goal, rules of one's own, series, patterns, skipping, simulated turns."""

from collections.abc import Callable
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import Draw, choice, derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, entries, middle, odd_word, person, seeded, several
from codegen_repl.training.corpus.words import made_up, odd_token, plain_word

d = Domain("short_rounds", weight=44)


def numbers(least: int, most: int, low: int, high: int) -> Draw:
    """A list of different whole numbers within bounds, with a length within bounds."""
    return sampled("list[int]", lambda r: several(r, lambda g: g.randint(least, most), low, high))


def amounts(low: int, high: int, least: int, most: int) -> Maker:
    """What draws a dictionary from people to numbers that all differ."""
    return lambda r: dict(
        zip(several(r, person, low, high), r.sample(range(least, most), high), strict=False)
    )


def orders(words: list[str], seed: int) -> list[str]:
    """Commands: the first two words with a number each, and the third one alone somewhere after the middle."""
    rng = seeded(words, seed)
    given = [f"{rng.choice(words[:2])} {rng.randint(1, 60)}" for _ in range(rng.randint(4, 7))]
    given.insert(rng.randint(len(given) // 2, len(given)), words[2])
    return given


NAMES = {
    "exact": """
    savings months number steps_=steps population years supply days hours depth height minutes debt drunk empty bounces weeks temperature terms total factors product rounds halves sums yearly rows kept pairs tries balance fees level clicks
    price paid change longest rolls tally points winner votes waits durations jobs queue finished young adults aboard refused funds doses remainders powers
    """,
    "variable": "lft=left,first_one,current,now_at rgt=right,second_one,other_one,there nv=n,res,answer,found_one mv=m,res2,answer_2,another acc=acc,so_far,running,summed",
    "function": "f=work_out,calc,count_it,rule,run_it,repeat,my_func g=check,other_one,helper,total_of,second_func,apply_it",
}
FRAGMENTS = """
p=a,start,x,first,base,p1,zorp,brill,val_1 q=b,step,y,second,other,p2,quib,size,val_2 r=c,target,z,third,bound,p3,tarn,edge,val_3
pl=numbers,values,xs,data,nums,lst,readings
"""
RANGES = "k=2,4 j=3,9 j2=3,9 slow=1,4 fast=5,9 cnt=4,9 cnt2=4,9 few=5,12 mid=11,29 tens=31,99 tens2=31,99 big=101,950 big2=101,950 huge=1000,9000 thou=10000,99999 back=40,85 pct=2,15 seed=0,999 signed=-60,60 digit=0,9 far=110,180"
LISTS = "wide_list=2,99,5,8 small_list=1,12,3,6 signed_list=-40,40,6,9 other_list=1,60,4,6 mins=2,25,4,7 moves_=-9,9,6,9 flows=-90,60,6,9 loads=5,80,6,9"
DRAWN: dict[str, Maker] = {
    "word": odd_word,
    "word2": odd_word,
    "label": plain_word,
    "yes": lambda r: r.choice(("yes", "found", "OK", "there", made_up(r), plain_word(r))),
    "no": lambda r: r.choice(("no", "none", "NOT", "never", made_up(r, 3), odd_token(r))),
    "duo": lambda r: several(r, person, 2, 2),
    "words_": lambda r: several(r, odd_word, 5, 8),
    "signs_": lambda r: r.sample(list("*#.xo+-=~@%0"), 2),
    "cmds": lambda r: several(r, lambda g: plain_word(g).lower(), 3, 3),
    "crowd": lambda r: several(r, person, 2, 4),
    "ballot": amounts(4, 6, 5, 90),
    "tasks": amounts(3, 5, 3, 30),
    "purses": amounts(2, 4, 5, 60),
    "cents_": lambda r: r.choices((5, 10, 20, 50, 50, 100), k=r.randint(4, 8)),
    "throws": lambda r: [r.randint(1, 9) for _ in range(r.randint(6, 10))],
}
COMPUTED: dict[str, Callable[[Any], Any]] = {  # from the draws
    "who": lambda s: s.duo[0],
    "who2": lambda s: s.duo[1],
    "sign": lambda s: s.signs_[0],
    "sign2": lambda s: s.signs_[1],
    "goal_money": lambda s: s.big + s.tens * (4 + s.big % 9) + s.tens // 3,
    "payment": lambda s: s.huge // (4 + s.huge % 11),
    "crowded": lambda s: s.huge * (13 + s.huge % 12) // 10,
    "digit_text": lambda s: str(s.digit),
    "orders_": lambda s: orders(s.cmds, s.seed),
    "up_": lambda s: s.cmds[0],
    "down_": lambda s: s.cmds[1],
    "stop_": lambda s: s.cmds[2],
    "list_limit": lambda s: seeded(s.wide_list).choice(
        [middle(s.wide_list), middle(s.wide_list), max(s.wide_list)]
    ),
    "pair_sum": lambda s: seeded(s.wide_list).choice(s.wide_list) + seeded(s.other_list).choice(s.other_list),
    "guesses": lambda s: [
        *seeded(s.tens).sample([g for g in range(s.tens - 25, s.tens + 26) if g != s.tens], s.tens % 4 + 2),
        s.tens,
        s.tens + s.tens % 7,
    ],
    "price_": lambda s: max(s.cents_[0], sum(s.cents_) * 3 // 5 // 10 * 10 - 5),
    "purse_goal": lambda s: max(s.purses.values()) + 40 + max(s.purses.values()) % 50,
    "weekly": lambda s: {name: 2 + (len(name) + n) % 9 for name, n in s.purses.items()},
    "room": lambda s: sum(s.loads) * 3 // 5,
    "wait_limit": lambda s: middle([sum(s.mins[:i]) for i in range(len(s.mins))]),
    "half_list": lambda s: sum(s.wide_list) * 3 // 5,
    "stop_word": lambda s: s.words_[-2],
}
SLOTS: dict[str, Any] = {
    **{s: new(*o, kind=kind) for kind, table in NAMES.items() for s, o in entries(table).items()},
    **{slot: fragment(*options) for slot, options in entries(FRAGMENTS).items()},
    **{slot: integer(*map(int, bounds)) for slot, bounds in entries(RANGES).items()},
    **{slot: numbers(*map(int, bounds)) for slot, bounds in entries(LISTS).items()},
    **{slot: sampled("mixed", make) for slot, make in DRAWN.items()},
    **{slot: derived(compute) for slot, compute in COMPUTED.items()},
    "odd_number": choice(5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 33),
    "rate": choice(0.5, 1, 1.5, 2, 2.5, 3, 0.75, 1.25),
    "eps": choice(0.1, 0.2, 0.5, 0.05, 0.25, 0.01),
    "tiny": choice(0.001, 0.0001, 0.01, 0.0005, 0.002),
    "joiner": choice(", ", " - ", " > ", "/", "; ", " + ", " | ", "...", " -> ", ":"),
    "sides": choice(4, 6, 8, 10, 12, 20),
    "mark": choice("!", "%", "?", " pcs", " kg", ".", " m", "*"),
}
GOALS = r"""
savings_goal(big, tens)
    # {savings} = {big} / a child has {savings} of {big} / Create a variable named {savings} with the value {big}. / the {savings} are {big} at the beginning / Assign the integer {big} to a variable named {savings}.
    {savings} = {big}
    # every month {tens} are added; count the months until they have reached {goal_money} / add {tens} again and again until the {savings} are {goal_money} or more, and count these months / Use a while loop that adds {tens} to {savings} as long as it is less than {goal_money}, and count the repetitions in a variable named {months}. / with {tens} more each month, let {months} be how many it takes until {savings} is at least {goal_money}; change the savings, too / Set {months} to 0; then, while {savings} is below {goal_money}, increase {savings} by {tens} and {months} by 1.
    {months} = 0
    while {savings} < {goal_money}:
        {savings} += {tens}
        {months} += 1
    # how many months was that? / print the months / Print the value of {months}. / show me {months} / so, how many months does it take? / Output the number of {months} that were counted.
    print({months})
    # and by how much are they over {goal_money}? / print what {savings} has beyond {goal_money} / Print the difference between {savings} and {goal_money}. / show how much more than {goal_money} there is now / Subtract {goal_money} from {savings} and print the result.
    print({savings} - {goal_money})
halving
    # {number} = {thou} / Create a variable {number} and assign {thou} to it. / we start with the {number} {thou} / let {number} be {thou} / Store the integer {thou} in a variable named {number}.
    {number} = {thou}
    # halve it, without the fraction, until it is below {few}, and count the steps / while {number} is {few} or more, replace it with its half rounded down; {steps_} counts how often / Use a while loop: as long as {number} is at least {few}, divide it by 2, rounding down, and add 1 to {steps_}, which starts at 0. / cut the number in half (a rest is dropped) again and again until less than {few} is left. how many steps? keep that / Repeatedly replace {number} by {number} // 2 until it is less than {few}, and store the number of repetitions in a variable named {steps_}.
    {steps_} = 0
    while {number} >= {few}:
        {number} //= 2
        {steps_} += 1
    # print {label}, then the steps and then the number / show {label}, the steps and what is left of the number, in one line / Print {label}, {steps_} and {number}, separated by spaces. / output three things on a line: the text {label}, {steps_}, {number} / Output one line that holds the text {label}, the value of {steps_} and the value of {number}, in this order.
    print({label}, {steps_}, {number})
population_growth(huge)
    # {population} = {huge} / a town has a {population} of {huge} / Create a variable named {population} with the value {huge}. / {huge} people live here, that is the population / Store {huge} in {population}.
    {population} = {huge}
    # it grows by {pct} percent a year. count the years until it is more than {crowded} / raise {population} by {pct} percent as often as needed to get above {crowded}, and count that as years / While {population} is at most {crowded}, increase it by {pct} percent and add 1 to {years}, which starts at 0. / let {years} be how many times {pct} percent must be added until {population} is over {crowded}; the population changes with it / Use a while loop to increase {population} by {pct} percent per year until it exceeds {crowded}. Count the loops in a variable {years}.
    {years} = 0
    while {population} <= {crowded}:
        {population} *= 1 + {pct} / 100
        {years} += 1
    # print the population, rounded to a whole number / how large is it then? print it without decimals, rounded / Round {population} to an integer and print it. / show the population as a rounded int / Print the final {population} as a whole number, using rounding.
    print(round({population}))
    # did that take more than {few} years? / print True if {years} is greater than {few}, otherwise False / Print whether {years} exceeds {few}. / were it over {few} years? show True or False / print if there were more years than {few} / Print True if more than {few} {years} were counted and False otherwise.
    print({years} > {few})
supply_runs_out
    # {supply} = {big} / there is a {supply} of {big} kg / Create a variable {supply} with the value {big}. / the {supply} of grain is {big} at first / Assign {big} to a variable named {supply}.
    {supply} = {big}
    # {j} are used every day: take them off as long as there is enough, counting the days / while {supply} is {j} or more, subtract {j} and add one to the days / Use a while loop that subtracts {j} from {supply} as long as {supply} is at least {j}. Count the repetitions in {days}. / let {days}, at first 0, count how often {j} can be taken away from {supply}, which goes down each time / how long does it last? every day costs {j}, stop when less than {j} is left, and count the days / Set {days} to 0. As long as {supply} is not less than {j}, decrease it by {j} and increase {days} by 1.
    {days} = 0
    while {supply} >= {j}:
        {supply} -= {j}
        {days} += 1
    # print the days, then {joiner} and the rest of the supply / Print {days} and {supply} with the separator {joiner}. / show how many days, and what is left, {joiner} between the two / output {days}, followed by {joiner} and {supply} / Print the values of {days} and {supply}, separated by {joiner}.
    print({days}, {supply}, sep={joiner})
    # for how many whole days would {big2} be enough at {j2} a day? / print how many full days {big2} lasts if {j2} are used each day / Print the number of whole days that a supply of {big2} lasts with {j2} used per day. / now only divide: {big2} in all, {j2} a day, show the whole days / Divide {big2} by {j2}, without remainder, and print the quotient, which is the number of whole days.
    print({big2} // {j2})
climber_in_a_well
    # {depth} = {tens} / a well has a {depth} of {tens} m / Create a variable named {depth} with the value {tens}. / the well is {tens} m deep, keep the depth / Store the {depth}, {tens}, in a variable.
    {depth} = {tens}
    # a frog starts at height 0. every day it climbs {fast} m, and if it has not reached the depth by then, it slides back {slow} m at night; count the days / start with {height} = 0 and {days} = 0. every day add {fast} to {height}; stop if it is at least {depth}, otherwise take {slow} off / Set {height} and {days} to 0. Repeat: add 1 to {days} and {fast} to {height}; leave the loop when {height} has reached {depth}; otherwise subtract {slow} from {height}. / how many days does it take? the height goes up by {fast} in the day and down by {slow} in the night, but it is finished as soon as a climb brings it to {depth} or more; keep the days / Count the {days} until a climber is out of the well. Its {height} is 0 at first and grows by {fast} every day. If it is at least {depth} then, stop; if not, it falls by {slow} and the next day begins.
    {height} = 0
    {days} = 0
    while True:
        {days} += 1
        {height} += {fast}
        if {height} >= {depth}:
            break
        {height} -= {slow}
    # print the days with "{mark.bare}" directly behind / show {days} and right after it "{mark.bare}" / Print {days} directly followed by the text "{mark.bare}". / output the number of days, then "{mark.bare}" without a space / Print a string made of the value of {days} and the text "{mark.bare}", without a space between them.
    print(f"{{days}}{mark.bare}")
tank_with_a_leak
    # {level} = {few} / a tank has a {level} of {few} litres / Create a variable named {level} with the value {few}. / at the start the {level} of a tank is {few} / Set {level} to {few}.
    {level} = {few}
    # every minute {fast} flow in and {slow} get lost: how many minutes until there are {tens} or more? keep the minutes / add {fast} and take away {slow} while {level} is under {tens}; the minutes are counted / While {level} is less than {tens}, add {fast} to it, subtract {slow} from it and increase {minutes}, which starts at 0, by 1. / let {minutes} count how often {level} must gain {fast} and lose {slow} to get to at least {tens} / Starting with {minutes} at 0, repeat until {level} is {tens} or more: increase it by {fast}, decrease it by {slow}, and add 1 to {minutes}.
    {minutes} = 0
    while {level} < {tens}:
        {level} += {fast}
        {level} -= {slow}
        {minutes} += 1
    # print {label}, the minutes and the level / Print {label}, {minutes} and {level} in one line. / show {label} first, then how many minutes and which level / output {label} followed by {minutes} and {level} / Output the text {label}, followed by {minutes} and then by {level}.
    print({label}, {minutes}, {level})
debt_with_interest(huge)
    # {debt} = {huge} / somebody has a {debt} of {huge} / Create a variable {debt} with the value {huge}. / the {debt} is {huge} / Store the number {huge} in a variable named {debt}.
    {debt} = {huge}
    # every month it first grows by {rate} percent, then {payment} are paid back. go on until nothing is left (0 or less), and count the months / while {debt} is above 0, raise it by {rate} percent, subtract {payment} and add 1 to {months} / Use a while loop: as long as {debt} is positive, increase it by {rate} percent, then reduce it by {payment}. Count the months in {months}, starting at 0. / let {months} be how many times {rate} percent can be added and {payment} taken off until {debt} is not positive any more / how many months does it take to pay it off? in each, first {rate} percent interest is added, then {payment} are paid. keep the months / Set {months} to 0 and repeat the following while {debt} is greater than 0: add {rate} percent to {debt}, subtract {payment} from it, and increase {months} by 1.
    {months} = 0
    while {debt} > 0:
        {debt} *= 1 + {rate} / 100
        {debt} -= {payment}
        {months} += 1
    # print the months and what was paid in all of them together / show {months}, then {months} times {payment} / Print {months} and the product of {months} and {payment}. / output how many months there were and the sum of all payments of {payment} / Print the number of {months}, and next to it the total of all payments of {payment}.
    print({months}, {months} * {payment})
    # how much of that was too much? it is the debt with the opposite sign, rounded to 2 decimals / print minus {debt} with 2 decimals (rounded) / Print the negative of {debt}, rounded to 2 decimal places. / show by how much {debt} is below 0, rounded to 2 digits / Change the sign of {debt}, round it to 2 decimals and print the result.
    print(round(-{debt}, 2))
bottles_exchanged
    # {drunk} = {tens} and {empty} = {tens} / somebody has drunk {tens} bottles, so just as many are empty: set {drunk} and {empty} / Create two variables, {drunk} and {empty}, both with the value {tens}. / {tens} bottles are {drunk} and {tens} are {empty} now / Assign {tens} to {drunk} and also to {empty}.
    {drunk} = {tens}
    {empty} = {tens}
    # for {j} empty bottles the shop gives a full one, which is drunk and is then empty, too. exchange bottle by bottle until fewer than {j} are empty / while at least {j} are empty: {empty} loses {j} and gets 1 back, and {drunk} goes up by 1 / Use a while loop: as long as {empty} is at least {j}, subtract {j} from {empty}, add 1 to {empty} and add 1 to {drunk}. / each exchange takes {j} away from {empty}, adds 1 to {empty} and 1 to {drunk}; repeat it as long as {empty} is {j} or more / Exchange bottles in a loop while {empty} is {j} or greater: {empty} is reduced by {j} and then increased by 1, and {drunk} is increased by 1.
    while {empty} >= {j}:
        {empty} -= {j}
        {empty} += 1
        {drunk} += 1
    # how many were drunk, and how many are empty at the end? / print {drunk} and {empty} / Print the values of {drunk} and {empty} in one line. / show both numbers, the drunk ones first / Output first {drunk} and then {empty}, separated by a space.
    print({drunk}, {empty})
bouncing_ball
    # write a function {f}({p}, {q}, {r}): a ball falls from the height {p}, each bounce brings it back to {q} percent of the height before; return how many bounces reach at least {r} / define {f} with {p} (a height), {q} (percent) and {r}. count how often {p} can be replaced with {q} percent of itself so that it is still {r} or more, and give back this count / Write a function {f}({p}, {q}, {r}) that counts the bounces of a ball. It is dropped from height {p} and rises to {q} percent of the last height every time. Bounces lower than {r} do not count. / i need {f}({p}, {q}, {r}) for a bouncing ball: {p} is where it starts, after every bounce it is at {q} percent of that, and the number of bounces not lower than {r} is returned / A ball falls from the height {p}, and every bounce reaches {q} percent of the height before. Write a function {f}({p}, {q}, {r}) that returns the number of bounces with a height of at least {r}.
    def {f}({p}, {q}, {r}):
        count = 0
        while {p} * {q} / 100 >= {r}:
            {p} = {p} * {q} / 100
            count += 1
        return count
    # a ball comes back to {back} percent, it is dropped from {big}, and {few} is the least height: keep the bounces / with {few} as the lowest height and {back} percent, how many bounces are there from {big}? store them as {bounces} / Call {f} for a ball dropped from {big} that rises to {back} percent, with a least height of {few}, and store the result in {bounces}. / let {bounces} be what it gives for {back} percent, the start {big} and the limit {few} / Compute the number of bounces with {f} for a percentage of {back}, a limit of {few} and a height of {big} at the start, and store it in a variable named {bounces}.
    {bounces} = {f}({big}, {back}, {few})
    # the same for a ball from {huge}, everything else as before; name it {nv} / {nv} is the result for {huge} instead of {big} / Compute the value for a starting height of {huge} with the same other arguments and store it in {nv}. / drop another ball, from {huge}, with the same percentage and limit, and keep its number as {nv} / Call {f} again with {huge} as the height and the other two values unchanged, and assign the result to {nv}.
    {nv} = {f}({huge}, {back}, {few})
    # how many more is that than the first? / print {nv} minus {bounces} / Print the difference between {nv} and {bounces}. / show by how many {nv} is higher than {bounces} / Output {nv} reduced by {bounces}.
    print({nv} - {bounces})
two_savers(duo, big, tens)
    # write a function {f}({p}, {q}, {r}) that returns how many weeks it takes to get from {p} to at least {r} if {q} are added every week / define {f}({p}, {q}, {r}): {p} is what somebody has, {q} is saved per week, {r} is the goal; count the weeks in a while loop and return them / Write a function {f}({p}, {q}, {r}). Starting from {p}, it adds {q} again and again until {r} is reached or exceeded, and returns the number of additions. / i want {f} with the parameters {p}, {q} and {r}: how often must {q} be added to {p} until it is not less than {r} any more? it returns this number, 0 if {p} is enough already / Write a function {f}({p}, {q}, {r}) which counts how many times {q} has to be added to {p} until {p} is greater than or equal to {r}. The count is returned.
    def {f}({p}, {q}, {r}):
        count = 0
        while {p} < {r}:
            {p} += {q}
            count += 1
        return count
    # {who.bare} saves {fast} a week, wants {goal_money} and has {tens} so far: store the weeks as {nv} / {nv}: the weeks that {who.bare} needs for {goal_money} with {tens} at the start and {fast} more each week / Call {f} for a goal of {goal_money}, a start of {tens} and {fast} per week, and store the result in {nv}. / how many weeks does {who.bare} need? the goal is {goal_money}, {tens} are there, and every week brings {fast}; call it {nv} / Compute with {f} how many weeks {who} needs, who starts with {tens}, saves {fast} every week and wants at least {goal_money}. Assign the number to {nv}.
    {nv} = {f}({tens}, {fast}, {goal_money})
    # {who2.bare} has the same goal, {big} at the start and {few} a week. keep these weeks as {mv} / do the same for {who2.bare}, who has {big} and saves {few} a week for that goal: {mv} / Call {f} for {who2}, who starts with {big} and saves {few} a week for the same goal, and store the result in {mv}. / {mv} is the number of weeks for {who2.bare}: {few} are added each week to {big}, the goal stays / Use {f} to compute the weeks that {who2} needs for the same goal with {few} per week and {big} at the start, and assign them to {mv}.
    {mv} = {f}({big}, {few}, {goal_money})
    # who gets there first? print the name, but {no} if they need equally long / print {who} if {nv} is smaller, {who2} if {mv} is smaller, else {no} / Print {who} if {nv} is less than {mv}, {who2} if it is greater, and {no} if both are equal. / show the name of the quicker one, and {no} in case of a tie / Compare {nv} and {mv}. Print {who} if the first is smaller, print {who2} if the second is smaller, and print {no} if there is no difference.
    if {nv} < {mv}:
        print({who})
    elif {nv} > {mv}:
        print({who2})
    else:
        print({no})
medicine_every_day
    # start with {lft} = 0 and an empty list doses / {doses} is an empty list, and {lft} is 0 / Create an empty list {doses} and a variable {lft} with the value 0. / let {lft} be 0 and {doses} be [] / Assign 0 to {lft} and an empty list to {doses}.
    {lft} = 0
    {doses} = []
    # on each of {cnt} days {back} percent of {lft} stays, then {mid} are added; append the new value, rounded to 1 decimal / repeat {cnt} times: {lft} becomes {back} percent of itself plus {mid}, and its value with 1 decimal goes into {doses} / For each of {cnt} days, replace {lft} with {back} percent of it plus {mid}, and append {lft}, rounded to 1 decimal, to {doses}. / {cnt} days of medicine: every day only {back} percent of {lft} is left, {mid} come on top of it, and {doses} gets the rounded result (1 digit) / Repeat {cnt} times: keep {back} percent of {lft}, add {mid} to it, and append the value of {lft} to {doses}, rounded to 1 decimal place.
    for _ in range({cnt}):
        {lft} = {lft} * {back} / 100 + {mid}
        {doses}.append(round({lft}, 1))
    # print the doses joined by {joiner} / show them in one line with {joiner} in between / Print the elements of {doses}, separated by {joiner}. / output {doses} with {joiner} between each two / Output all {doses} in one line, using {joiner} as the separator.
    print(*{doses}, sep={joiner})
    # what is the largest of them? / print the maximum of {doses} / Print the greatest element of {doses}. / show the highest one / Determine the largest number in {doses} and print it.
    print(max({doses}))
cooling_down
    # {temperature} = {far} / a cup of soup has a {temperature} of {far} / Create a variable named {temperature} with the value {far}. / the {temperature} at the start is {far} degrees / Set {temperature} to {far}.
    {temperature} = {far}
    # every minute it drops by {mid} percent of its difference to {few} degrees. repeat that until a drop is smaller than {eps}, and count the minutes, the last one too / each minute compute {mid} percent of {temperature} minus {few} and subtract it; after a minute with less than {eps} stop. the minutes are counted / Repeat with {minutes} starting at 0: the drop is {mid} percent of the difference between {temperature} and {few}; subtract it from {temperature} and add 1 to {minutes}. Stop after the first drop below {eps}. / let {minutes} count the rounds: in every round {temperature} loses {mid} percent of what it is above {few}; leave the loop when this loss was less than {eps} / Use a loop that counts its rounds in {minutes}. In each round, compute {mid} percent of what {temperature} is above {few}, and subtract this drop from {temperature}. End the loop when the drop was less than {eps}.
    {minutes} = 0
    while True:
        drop = ({temperature} - {few}) * {mid} / 100
        {temperature} -= drop
        {minutes} += 1
        if drop < {eps}:
            break
    # print the minutes, and the temperature with {k} decimals / show {minutes} and the rounded {temperature} ({k} digits) / Print {minutes} and {temperature}, rounded to {k} decimal places. / output how many minutes it took, then the temperature rounded to {k} decimals / Output the value of {minutes}, followed by {temperature} with {k} decimals after rounding.
    print({minutes}, round({temperature}, {k}))
two_candles
    # {lft} = {tens} and {rgt} = {tens2} / two candles, {lft} and {rgt}, are {tens} and {tens2} cm long / Create the variables {lft} with the value {tens} and {rgt} with the value {tens2}. / let {lft} be {tens} and let {rgt} be {tens2} / Store {tens} in {lft} and {tens2} in {rgt}.
    {lft} = {tens}
    {rgt} = {tens2}
    # every hour {lft} loses {j} and {rgt} loses {k}. count the hours as long as both are above 0 / while neither is 0 or less, take {j} off {lft} and {k} off {rgt}, and count the hours / Use a while loop that subtracts {j} from {lft} and {k} from {rgt} while both are positive. Count the hours in {hours}. / let {hours} be how many times {lft} can go down by {j} and {rgt} by {k} until one of them is not positive / Set {hours} to 0. While {lft} and {rgt} are both greater than 0, decrease {lft} by {j} and {rgt} by {k}, and add 1 to {hours}.
    {hours} = 0
    while {lft} > 0 and {rgt} > 0:
        {lft} -= {j}
        {rgt} -= {k}
        {hours} += 1
    # print the hours, and True if {lft} is used up, otherwise False / show {hours} and whether {lft} is 0 or below / Print {hours} and whether {lft} is not positive. / how many hours were it, and is {lft} gone (0 or less)? print both / Print the number of {hours}, followed by True if {lft} is less than or equal to 0 and False if it is not.
    print({hours}, {lft} <= 0)
    # how long is the longer one now? / print the larger of {lft} and {rgt} / Print the maximum of {lft} and {rgt}. / show whichever of the two is greater / Determine which of {lft} and {rgt} is greater and print this value.
    print(max({lft}, {rgt}))
yearly_interest
    # {balance} = {huge} / there is a {balance} of {huge} on an account / Create a variable named {balance} with the value {huge}. / the {balance} is {huge} at first / Assign the number {huge} to {balance}.
    {balance} = {huge}
    # add {rate} percent a year for {cnt} years; a list yearly gets the balance of each year, rounded to 2 decimals / {cnt} times: raise {balance} by {rate} percent and append it, with 2 decimals, to a new list {yearly} / Create an empty list {yearly}. For each of {cnt} years, increase {balance} by {rate} percent and append {balance}, rounded to 2 decimal places, to the list. / collect in {yearly} what {balance} is after each of {cnt} years with {rate} percent interest (rounded to 2 digits) / Repeat {cnt} times: add {rate} percent to {balance}, and append its value with 2 decimals, after rounding, to a list named {yearly} that is empty at the start.
    {yearly} = []
    for _ in range({cnt}):
        {balance} *= 1 + {rate} / 100
        {yearly}.append(round({balance}, 2))
    # print one line for each year: its number, starting at 1, then ": " and the balance / show every item of {yearly} on its own line, after its number from 1 and ": " / For each element of {yearly}, print its position, counted from 1, a colon, a space and the element. / output the list line by line, as number, colon, space, amount, where the first number is 1 / Print every item of {yearly} on a separate line in the form "number: item", where the numbers start at 1.
    for year, x in enumerate({yearly}, 1):
        print(f"{year}: {x}")
    # how much was earned in all? round it to 2 decimals / print the last one minus {huge}, with 2 decimals / Print the difference between the last element of {yearly} and {huge}, rounded to 2 decimals. / show by how much the final amount is above {huge} (2 digits) / Subtract {huge} from the last item of {yearly}, round the result to 2 decimal places and print it.
    print(round({yearly}[-1] - {huge}, 2))
"""
TERMS = r"""
own_linear_rule(few)
    # {terms} = [{few}] / a list {terms} begins with {few} / Create a list named {terms} that contains only {few}. / start a list {terms} whose one item is {few} / Store a list with the single element {few} in {terms}.
    {terms} = [{few}]
    # each next one is the last one times {k} plus {signed}. go on until there are {cnt} terms / while there are fewer than {cnt}, append {k} times the last item plus {signed} / Append {k} times the last element plus {signed} until the list {terms} has {cnt} elements. / extend {terms} to {cnt} numbers: multiply the last by {k}, add {signed}, and put that at the end / As long as {terms} is shorter than {cnt}, append its last element multiplied by {k} and increased by {signed}.
    while len({terms}) < {cnt}:
        {terms}.append({terms}[-1] * {k} + {signed})
    # print the terms with {joiner} between them / show the {terms} in one line, {joiner} in between / Print all elements of {terms}, separated by {joiner}. / output them, with {joiner} between each two / Output the elements of {terms} in one line with {joiner} between them.
    print(*{terms}, sep={joiner})
    # what is the sum of all but the first? / print the sum of the terms, leaving out the first one / Print the sum of {terms} without its first element. / add up everything in {terms} from the second item on and show it / Add up all elements of {terms} except the first one and print the sum.
    print(sum({terms}[1:]))
from_the_last_two
    # {terms} = [{slow}, {fast}] / the first two {terms} are {slow} and {fast}; make a list / Create a list {terms} with the elements {slow} and {fast}. / put {slow} and {fast} into a list named {terms} / Let {terms} be the list of {slow} and {fast}.
    {terms} = [{slow}, {fast}]
    # every next one is the sum of the last two plus {k}. append as long as the last is below {big} / while the last of them is less than {big}, append the sum of the last two, increased by {k} / Use a while loop to append the sum of the last two elements plus {k} as long as the last element is less than {big}. / let {terms} grow: always the last two together and {k} more, until the last one is {big} or above / While the last element of {terms} is below {big}, add the last two elements and {k}, and append the result to the list.
    while {terms}[-1] < {big}:
        {terms}.append({terms}[-1] + {terms}[-2] + {k})
    # how many are there now? / print how many terms that makes / Print the length of {terms}. / show the number of items in {terms} / how long is the list? / Determine how many elements {terms} has and print this number.
    print(len({terms}))
    # leave out the last one and print the rest from the largest to the smallest / print them backwards, but without the last / Print all elements of {terms} except the last one, in reverse order, as a list. / show the list in reverse; the last item is left out / Print a list of the elements of {terms} in reverse order, beginning with the last but one.
    print({terms}[:-1][::-1])
digit_sum_added
    # write a function {f}({p}) that returns the sum of the digits of {p} / {f}({p}): add up all digits of the number {p} and give back the sum / Write a function {f} that takes a positive integer {p} and returns the sum of its digits. / define {f} with one parameter, a whole number {p}; what it returns are all its digits added together / Write a function {f}({p}) that adds up the decimal digits of the whole number {p} and returns the result.
    def {f}({p}):
        return sum(int(x) for x in str({p}))
    # start a list {terms} with {tens}; the next number is always the last one plus the sum of its digits. make {cnt} steps / let {terms} be [{tens}], then {cnt} times append the last item plus what the function gives for it / Create a list {terms} containing {tens} and append {cnt} further elements, each being the last element plus its digit sum. / build the {terms}: first {tens}, then {cnt} more, every one of them its predecessor plus the digit sum of that / Let {terms} be a list with the one element {tens}. Then repeat {cnt} times: add the digit sum of the last element to the last element and append the result.
    {terms} = [{tens}]
    for _ in range({cnt}):
        {terms}.append({terms}[-1] + {f}({terms}[-1]))
    # print them joined by {joiner} / show the terms in one line with {joiner} between / Print the elements of {terms}, separated by {joiner}. / output all of {terms}, {joiner} in between / Output all {terms} in one line, with the separator {joiner}.
    print(*{terms}, sep={joiner})
    # how many of them are even? / print the number of even terms / Count the even elements of {terms} and print the count. / show how many items of {terms} can be divided by 2 / Determine how many elements of {terms} are divisible by 2 and print this number.
    print(sum(1 for x in {terms} if x % 2 == 0))
digits_until_one_is_left
    # write a function {f}({p}) which returns the product of the digits of {p} / {f}({p}) multiplies all digits of the whole number {p} and returns the result / Write a function {f} with a parameter {p} that returns the product of all its digits. / i need {f}({p}): start with 1 and multiply it by every digit of {p}, then return it / Write a function {f}({p}) that multiplies the decimal digits of the positive integer {p} with each other and returns the product.
    def {f}({p}):
        result = 1
        for x in str({p}):
            result *= int(x)
        return result
    # and {g}({p}): as long as {p} has more than one digit, replace it with what {f} gives for it; return how many rounds that were / define {g}({p}), which applies {f} to {p} again and again until it is below 10, and returns the number of times / Write a second function {g}({p}) that replaces {p} by {f}({p}) while {p} is 10 or greater and returns the number of replacements. / {g} shall count: how often must {f} be used on {p} until a single digit remains? return that / Write a function {g}({p}) that counts the rounds: in every round {p} is replaced with the result of {f} for it, and this goes on as long as {p} is greater than 9. The count is returned.
    def {g}({p}):
        count = 0
        while {p} >= 10:
            {p} = {f}({p})
            count += 1
        return count
    # keep the rounds for {thou} / how many rounds are it for {thou}? store them / Call {g} with {thou} and store the result in a variable named {rounds}. / let {rounds} be what {g} returns for {thou} / {rounds} = the result of the second function for {thou} / Compute the number of {rounds} for {thou} with the function {g} and store it.
    {rounds} = {g}({thou})
    # does {big} take more rounds than that? print True or False / print whether {g} gives a larger number for {big} than {rounds} / Print True if {g} returns more for {big} than {rounds}, otherwise False. / show if {big} needs more than {rounds} / Compare the result of {g} for {big} with {rounds} and print whether it is greater.
    print({g}({big}) > {rounds})
alternating_signs
    # {total} = 0 / begin with a {total} of 0 / Create a variable named {total} with the value 0. / let {total} be zero at first / Set {total} to 0.
    {total} = 0
    # go from 1 to {mid}: add odd numbers to it, subtract even ones / 1 - 2 + 3 - 4 and so on up to {mid}: odd numbers are added to {total}, even numbers subtracted / For each number from 1 to {mid}, add it to {total} if it is odd, otherwise subtract it. / loop over the numbers 1 to {mid} and let the odd ones raise the total and the even ones lower it / Use a for loop over the integers from 1 to {mid} inclusive; even numbers are subtracted from {total}, all others are added to it.
    for i in range(1, {mid} + 1):
        if i % 2 == 0:
            {total} -= i
        else:
            {total} += i
    # what is the total? / print the total / Print {total}. / show {total} / which value has it now? / Output the value of the variable {total}.
    print({total})
    # is it positive? print {yes} or {no} / print {yes} if {total} is above 0, otherwise {no} / Print {yes} if {total} is greater than 0; otherwise print {no}. / show {no} when it is 0 or less, and {yes} in all other cases / If {total} is positive, print {yes}, and in any other case print {no}.
    print({yes} if {total} > 0 else {no})
series_of_fractions
    # write a function {f}({p}, {q}) that returns the sum of 1 divided by i to the power {q}, for i from 1 to {p} / {f}({p}, {q}): add up 1/i**{q} for all whole i from 1 to {p}, {p} included, and return that / Write a function {f}({p}, {q}) that computes the sum of the fractions 1/i**{q} for i = 1, ..., {p}. / define {f} with two parameters. it goes through i = 1 up to and including {p} and returns the sum of all 1/i**{q} / Write a function {f} with two parameters {p} and {q}. For every integer i from 1 to {p} inclusive it adds 1/i**{q} to a sum, and it returns the sum.
    def {f}({p}, {q}):
        return sum(1 / i ** {q} for i in range(1, {p} + 1))
    # store the sum for {mid} terms and the power {k} as {acc} / take {k} as the power and {mid} terms: {acc} / Call {f} for the exponent {k} and {mid} terms and store the result in {acc}. / {acc} is what it gives with the power {k}, up to i = {mid} / Compute the sum up to i = {mid} for the power {k} with {f} and assign it to a variable named {acc}.
    {acc} = {f}({mid}, {k})
    # print it with {j2} decimals / print {acc}, rounded to {j2} digits / Print {acc} rounded to {j2} decimal places. / show the rounded value of {acc} ({j2} decimals) / Round {acc} to {j2} decimals and print the result.
    print(round({acc}, {j2}))
    # how much does it get larger with {tens} terms instead? round that to {j} decimals / print the sum for {tens} terms minus {acc}, same power, {j} decimals / Print the difference between the result for {tens} terms, with the same exponent, and {acc}, rounded to {j} decimals. / compute it up to {tens} with the same power and show by how much it is above {acc}, rounded to {j} digits / Call {f} for {tens} terms and the exponent {k}, subtract {acc} from the result, round the difference to {j} decimals and print it.
    print(round({f}({tens}, {k}) - {acc}, {j}))
product_over_a_limit
    # set {product} to 1 and {factors} to an empty list / {product} = 1, {factors} = [] / Create a variable {product} with the value 1 and an empty list named {factors}. / start with a {product} of 1 and no {factors} (an empty list) / Let {product} be 1, and let {factors} be an empty list.
    {product} = 1
    {factors} = []
    # {lft} starts at {k}. until the product is over {thou}, multiply it by {lft}, append {lft} to the factors and raise {lft} by 1 / begin with {lft} = {k}. while {product} is at most {thou}: multiply it by {lft}, put {lft} in {factors}, and go on with the next number / Set {lft} to {k}. While {product} is not greater than {thou}, multiply it by {lft}, append {lft} to {factors} and increase {lft} by 1. / take the numbers from {k} upward, one after another in {lft}, as factors of the product, as long as it is {thou} or less; each factor used also goes into the list / Starting with {lft} = {k}, repeat the following as long as {product} is at most {thou}: {product} is multiplied by {lft}, {lft} is appended to {factors}, and then {lft} is increased by 1.
    {lft} = {k}
    while {product} <= {thou}:
        {product} *= {lft}
        {factors}.append({lft})
        {lft} += 1
    # print the factors with " * " between them, then " = " and the product / show it as a calculation: the factors joined by " * ", followed by " = " and {product} / Print the elements of {factors} joined with " * ", then " = " and {product}, in one string. / output one text: all factors with " * " in between, " = ", and the product / Output a calculation as one string: all {factors} with " * " between them, the text " = " and the value of {product}.
    print(" * ".join(str(x) for x in {factors}) + f" = {{product}}")
root_by_averages
    # write a function {f}({p}, {q}) for the square root of {p}: the first guess is {p}, and as long as the square of the guess differs from {p} by more than {q}, the guess becomes the mean of itself and {p} divided by itself; return it / {f}({p}, {q}) comes closer and closer to the root of {p}. it begins with guess = {p}; while guess squared is off by more than {q}, take the average of guess and {p}/guess as the new guess. give it back at the end / Write a function {f}({p}, {q}) that approximates the square root of {p}. Start with {p} itself and replace the guess by half the sum of the guess and {p}/guess, until its square differs from {p} by at most {q}. Return the guess. / i need {f} with {p} and {q}. guess is {p} at first. repeat while abs(guess * guess - {p}) is above {q}: guess is replaced by the average of guess and {p}/guess. return the guess / Write a function {f}({p}, {q}) that computes a root step by step. The guess is {p} at the beginning. While its square and {p} are more than {q} apart, the guess is replaced with the mean of the guess and {p}/guess. The last guess is returned.
    def {f}({p}, {q}):
        guess = {p}
        while abs(guess * guess - {p}) > {q}:
            guess = (guess + {p} / guess) / 2
        return guess
    # use it for {big} with a difference of {tiny} at most, and name the result {nv} / {nv}: the root of {big}, where {tiny} is the allowed difference / Call {f} for the number {big} with a tolerance of {tiny} and store the result in a variable named {nv}. / with {tiny} as the limit, let {nv} be what the function gives for {big} / Compute the root of {big} with {f}, where the second argument is {tiny}, and assign it to {nv}.
    {nv} = {f}({big}, {tiny})
    # print it with {j} decimals / show {nv}, rounded to {j} digits / Print {nv} rounded to {j} decimal places. / output the rounded root ({j} decimals) / Round {nv} to {j} decimals and print it.
    print(round({nv}, {j}))
    # is it within {tiny} of the root that math.sqrt gives? / print True if {nv} and math.sqrt of {big} differ by less than {tiny}, else False / Print whether the absolute difference between {nv} and math.sqrt({big}) is less than {tiny}. / compare it to math.sqrt({big}): show whether they are less than {tiny} apart / Compare {nv} with math.sqrt({big}), and print True if they differ by less than {tiny} and False if they do not.
    # + import math
    print(abs({nv} - math.sqrt({big})) < {tiny})
halve_or_add(mid, big)
    # write a function {f}({p}): an even {p} is halved, to an odd one {odd_number} is added; return the new number / {f}({p}) returns half of {p} as an int if {p} is even, otherwise {p} plus {odd_number} / Write a function {f} with a parameter {p} that returns {p} // 2 for an even {p} and {p} + {odd_number} for an odd one. / define {f}({p}). if {p} can be divided by 2, give back the half (a whole number), if not, {p} increased by {odd_number} / Write a function {f}({p}). If {p} is even, it returns half of it as an integer; if {p} is odd, it returns the sum of {p} and {odd_number}.
    def {f}({p}):
        if {p} % 2 == 0:
            return {p} // 2
        return {p} + {odd_number}
    # start with {number} = {big} and apply it until the number is {odd_number} or less, counting the steps / {number} is {big} at first; while it is greater than {odd_number}, replace it by what {f} returns for it. count these {steps_} / Set {number} to {big} and {steps_} to 0. While {number} is greater than {odd_number}, replace it with {f}({number}) and add 1 to {steps_}. / how many steps does it take from the number {big} down to {odd_number} or below, always using {f}? keep the {steps_} and the last number / Create a variable {number} with the value {big}. Apply {f} to it repeatedly until it is at most {odd_number}, and count the applications in a variable named {steps_}.
    {number} = {big}
    {steps_} = 0
    while {number} > {odd_number}:
        {number} = {f}({number})
        {steps_} += 1
    # print the steps and where it ended, joined by {joiner} / show {steps_}, {joiner} and the number / Print {steps_} and {number}, separated by {joiner}. / output how many steps there were, then {joiner}, then the last number / Output the value of {steps_} and the value of {number} with {joiner} between them.
    print({steps_}, {number}, sep={joiner})
remainders_until_one_returns(big, mid)
    # {number} = {big} and an empty list {remainders} / begin with the {number} {big} and no {remainders} yet (an empty list) / Create a variable {number} with the value {big} and an empty list named {remainders}. / let {number} be {big}, and let {remainders} be [] / Assign {big} to {number}, and let {remainders} be a list without elements.
    {number} = {big}
    {remainders} = []
    # multiply the number by {j}, add {few} and keep only the remainder after division by {mid}; append it, and go on like that until a remainder occurs that is already in the list / repeat: {number} becomes ({number} * {j} + {few}) % {mid}. if it is in {remainders}, stop; otherwise append it / In an endless loop, replace {number} with the remainder of {number} times {j} plus {few} when divided by {mid}. Leave the loop if the list {remainders} contains it already; else append it. / the next number is always {j} times the last plus {few}, modulo {mid}. collect these in {remainders}, and break off as soon as one comes that has been there before / Repeat without end: compute {j} times {number} plus {few}, divide it by {mid} and let {number} be the remainder. If this remainder is in {remainders}, break; if it is new, append it.
    while True:
        {number} = ({number} * {j} + {few}) % {mid}
        if {number} in {remainders}:
            break
        {remainders}.append({number})
    # how many different remainders were there? / print how many {remainders} were collected / Print the length of {remainders}. / show the number of items in the list / Determine how many elements the list {remainders} has and print the number.
    print(len({remainders}))
    # at which index is the one that came again? / print the index of {number} in the remainders / Print the index at which {number} occurs in {remainders}. / show where in the list the repeated number stands / Find the position of {number} in the list {remainders}, counted from 0, and print it.
    print({remainders}.index({number}))
powers_below
    # {powers} = [] / start with an empty list of {powers} / Create an empty list named {powers}. / {powers} is a list, nothing is in it yet / Let {powers} be a list without elements.
    {powers} = []
    # collect in it the powers of {j} below {thou}: set {lft} to 1, append it and multiply it by {j} as long as it is less than {thou} / {lft} = 1; while {lft} is below {thou}, append it to {powers} and make it {j} times as large / Set {lft} to 1. While it is less than {thou}, append it to {powers} and multiply it by {j}. / 1, {j}, {j} times {j} and so on, all that are under {thou}, go into the list; use {lft} for the current one / Fill {powers} with all powers of {j} that are less than {thou}, beginning with 1. A variable {lft}, which is 1 at first and is multiplied by {j} each time, holds the current power.
    {lft} = 1
    while {lft} < {thou}:
        {powers}.append({lft})
        {lft} *= {j}
    # does {big} occur among them? print True or False / print whether {big} is one of the powers / Print whether {big} is contained in {powers}. / is {big} in the list? show True or False / Print True if {big} is an element of {powers} and False if it is not.
    print({big} in {powers})
    # print the last {k} of them, from the smallest to the largest, with {joiner} in between / show the {k} largest powers in ascending order, joined by {joiner} / Print the last {k} elements of {powers}, separated by {joiner}. / output the final {k} powers in their order, {joiner} between / Output the {k} largest elements of {powers} in ascending order with {joiner} between them.
    print(*{powers}[-{k}:], sep={joiner})
halves_until_small
    # write a function {f}({p}, {q}) that returns a list: {p}, half of {p}, half of that and so on, as long as the number is at least {q} / {f}({p}, {q}) collects {p} and its repeated halves in a list, stops before one that is less than {q}, and returns the list / Write a function {f}({p}, {q}) that divides {p} by 2 again and again and returns the list of all values that are not less than {q}, beginning with {p} itself. / define {f}: from the number {p}, halve and halve again (with decimals); every value of {q} or more is put into a list, the list comes back. empty if {p} is too small already / Write a function {f}({p}, {q}) that returns a list. It starts with {p}, and every further item is half of the item before. Items smaller than {q} are not included.
    def {f}({p}, {q}):
        result = []
        while {p} >= {q}:
            result.append({p})
            {p} /= 2
        return result
    # get the halves of {big}, with {slow} as the smallest allowed / with the limit {slow} and the number {big}, store the list as {halves} / Call {f} with the number {big} and the limit {slow}, and store the list in a variable named {halves}. / {halves} are what you get from {big} as long as it is {slow} or more / Compute the list of {halves} of {big} that are at least {slow}, using {f}, and store it.
    {halves} = {f}({big}, {slow})
    # how many are there, and what is their sum? / print the number of halves and the sum of them / Print the length and the sum of {halves}. / show how many items {halves} has and what they add up to / Output the number of elements of {halves} and, after it, their sum.
    print(len({halves}), sum({halves}))
    # write all of them with {k} decimals, joined by {joiner} / print each of the halves with {k} digits after the point, {joiner} between / Print the elements of {halves}, formatted with {k} decimal places and joined by {joiner}. / show the list as one text: every number with {k} decimals, {joiner} in between / Join all {halves} to one string, each with {k} digits after the decimal point, with {joiner} in between, and print the string.
    print({joiner}.join(f"{x:.{k}f}" for x in {halves}))
sums_so_far(wide_list)
    # {nv} = {wide_list} / the numbers are {wide_list}, call them {nv} / Create a list named {nv} with the elements {wide_list}. / let {nv} be {wide_list} / Store the list {wide_list} in {nv}.
    {nv} = {wide_list}
    # {acc} = 0 and a list sums that is empty; go through the numbers, add each to {acc} and append {acc} to the sums / set {acc} to 0 and {sums} to an empty list; then for every number of {nv} raise {acc} by it, and put the new {acc} in {sums} / Create {acc} with the value 0 and an empty list {sums}. For each element of {nv}, add it to {acc} and append {acc} to {sums}. / keep track of the sum so far: {acc} begins at 0, every item of {nv} is added to it, and {sums}, an empty list at first, gets its value each time / Let {acc} be 0 and {sums} an empty list. Loop over {nv}; in each round, increase {acc} by the current element and append the value of {acc} to {sums}.
    {acc} = 0
    {sums} = []
    for x in {nv}:
        {acc} += x
        {sums}.append({acc})
    # what is the first of these sums that is over {half_list}? / print the first sum greater than {half_list} / Print the first element of {sums} that exceeds {half_list}. / look through {sums} and show the first one above {half_list} / Find the first of the {sums} that is greater than {half_list} and print it.
    print(next(x for x in {sums} if x > {half_list}))
    # how many of the sums can be divided by {k}? / print how many items of {sums} are multiples of {k} / Count the elements of {sums} that are divisible by {k}, and print the count. / show the number of sums that {k} divides without a remainder / Print how many elements of {sums} are multiples of {k}.
    print(sum(1 for x in {sums} if x % {k} == 0))
"""
ROWS = r"""
triangle_of_signs(signs_)
    # write a function {f}({p}, {q}) that prints {q} lines: the sign {p} once in the first line, twice in the second and so on / {f}({p}, {q}): a triangle of the text {p}, with {q} rows, each row one sign longer than the row above; print it / Write a function {f}({p}, {q}) that prints a triangle with {q} rows. Row i, counted from 1, consists of {p} repeated i times. / define {f} with a sign {p} and a number {q}. for every i from 1 to {q}, {q} included, it prints {p} i times in a row / Write a function {f} with the parameters {p} and {q} that prints {q} lines. The first line consists of {p} once, and every line is longer than the one before by one {p}.
    def {f}({p}, {q}):
        for i in range(1, {q} + 1):
            print({p} * i)
    # {g}({p}, {q}) should print it the other way round, the longest row first / now write {g}({p}, {q}), which prints the same rows from {q} signs down to 1 / Write a function {g}({p}, {q}) that prints the same triangle upside down, from {q} signs to one sign. / the same thing downwards: {g}({p}, {q}) begins with {q} signs and ends with a single one / Write a function {g} with the parameters {p} and {q} that prints {q} lines. The first consists of {p} repeated {q} times, and each following line has one {p} less, down to a single one.
    def {g}({p}, {q}):
        for i in range({q}, 0, -1):
            print({p} * i)
    # print {cnt} rows of {sign} with {f}, then {cnt2} rows of {sign2} with {g} / call {f} for {cnt} rows of {sign}; after it {g} with {sign2} and {cnt2} rows / Call {f} with {cnt} rows and the sign {sign}, and then {g} with {cnt2} rows and the sign {sign2}. / show a triangle with {cnt} rows that grows, made of {sign}, and below it one of {sign2} with {cnt2} rows that shrinks / Print a triangle of {cnt} rows of {sign} by means of {f}, and after it one of {cnt2} rows of {sign2} by means of {g}.
    {f}({sign}, {cnt})
    {g}({sign2}, {cnt2})
bars_for_numbers(signs_)
    # {nv} = {small_list} / the numbers are {small_list}, in a list {nv} / Create a list {nv} with the elements {small_list}. / store {small_list} as {nv} / Assign the list {small_list} to a variable named {nv}.
    {nv} = {small_list}
    # for each of them print a row of so many {sign.bare} / draw a bar for every number: {sign} as often as the number says / For each element of {nv}, print a line with {sign} repeated that many times. / print one line per number in {nv}, made of just as many {sign} / loop over {nv} and show {sign} times the number / Print a bar for every number in {nv}. It consists of the sign {sign}, repeated as often as the number says.
    for x in {nv}:
        print({sign} * x)
    # again with {sign2}, and with a space and the number behind each bar / print the bars once more, now of {sign2}; a blank and the number itself come at the end / Print the bars again with {sign2} instead of {sign}, each one followed by a space and the number. / the same rows out of {sign2}, but each line ends with a space and its number / For each number in {nv}, print {sign2} repeated that many times, then a space, then the number.
    for x in {nv}:
        print({sign2} * x, x)
number_triangle
    # {rows} = {cnt} / there will be {cnt} {rows} / Create a variable named {rows} with the value {cnt}. / the number of {rows} is {cnt} / Set {rows} to {cnt}.
    {rows} = {cnt}
    # print so many rows; row i has the numbers from 1 to i with spaces between / for i from 1 to {rows}, print the numbers 1 to i in one line / For each i from 1 to {rows}, print a line with the numbers 1, ..., i, separated by spaces. / the first row is 1, the second one 1 2, and so on; print {rows} such lines / Print {rows} lines, where line i, counted from 1, contains the numbers from 1 up to i with a space between each two.
    for i in range(1, {rows} + 1):
        print(*range(1, i + 1))
    # now row i should have the number i, i times / print them again, but with the row's number repeated: 1, then 2 2, then 3 3 3 / For each i from 1 to {rows}, print the number i repeated i times, separated by spaces. / the same number of rows, but in row i there is only the number i, i times with spaces / Print {rows} lines, where line i, counted from 1, contains i copies of the number i with spaces in between.
    for i in range(1, {rows} + 1):
        print(*[i] * i)
    # what do all numbers of this last triangle add up to? / print the sum of i times i for all i from 1 to {rows} / Print the sum of the squares of the numbers from 1 to {rows}. / row i has the sum i times i: add that up for all rows and show it / Compute the sum of i * i for all i from 1 to {rows} inclusive and print it.
    print(sum(i * i for i in range(1, {rows} + 1)))
stairs_of_words(words_, signs_)
    # {nv} = {words_} / the words {words_} are a list {nv} / Create a list named {nv} containing {words_}. / let {nv} be {words_} / Store the words {words_} as {nv}.
    {nv} = {words_}
    # print one word per line; the first is not indented, each next one {k} spaces more / print them like stairs: every word {k} spaces further to the right than the one above / Print each element of {nv} on its own line, preceded by {k} times its index as a number of spaces. / one line for each word, and {k} more spaces before it from line to line, beginning with none / Print one word of {nv} per line. The line of the word at index i begins with {k} * i spaces.
    for i, item in enumerate({nv}):
        print(" " * ({k} * i) + item)
    # the same with {sign} instead of spaces / now put {sign} in the place of every space before the words / Repeat this with the sign {sign} in place of the spaces. / once more, but the indentation is made of {sign} / Print the words again, one per line, but with {k} * i copies of {sign} before the word at index i.
    for i, item in enumerate({nv}):
        print({sign} * ({k} * i) + item)
    # how long is the longest of these lines? / print the length of the longest line / Print the maximum of {k} times the index plus the length of the word, over all words of {nv}. / show how many characters the longest line has, indentation included / Compute the length of every printed line, which is {k} * i plus the length of the word at index i, and print the largest one.
    print(max({k} * i + len(item) for i, item in enumerate({nv})))
small_times_table
    # {rows} = {fast} / the table has {fast} {rows} / Create a variable {rows} with the value {fast}. / a multiplication table with {fast} {rows} is wanted; keep that number / Assign {fast} to {rows}.
    {rows} = {fast}
    # print it: row a has the products of a with 1 to {cnt}, {joiner} between them / for each number from 1 to {rows} print a line with its products with 1, 2, ... up to {cnt}, joined by {joiner} / For every a from 1 to {rows}, print the products a * b for b from 1 to {cnt} in one line, separated by {joiner}. / every line is for one number, 1 to {rows}: multiply it by 1 to {cnt}, and put {joiner} between the results / Print a multiplication table of {rows} lines. Line a contains the products of a and the numbers from 1 to {cnt}, with {joiner} as the separator.
    for a in range(1, {rows} + 1):
        print(*(a * b for b in range(1, {cnt} + 1)), sep={joiner})
    # count the products in it that are over {mid}, with two nested loops, as {acc} / {acc} = 0; a goes from 1 to {rows} and b from 1 to {cnt}: add one to {acc} whenever a times b is more than {mid} / Set {acc} to 0. For every a from 1 to {rows} and every b from 1 to {cnt}, add 1 to {acc} if a * b is greater than {mid}. / let {acc} be how many of the products of the table exceed {mid}; use a loop in a loop / Use nested loops over a from 1 to {rows} and b from 1 to {cnt} to count how many products a * b exceed {mid}. Store the count in {acc}.
    {acc} = 0
    for a in range(1, {rows} + 1):
        for b in range(1, {cnt} + 1):
            if a * b > {mid}:
                {acc} += 1
    # print the count, and how many products there are in all / show {acc} and the number of all products / Print {acc} and the total number of products, {rows} times {cnt}. / output {acc}, then {rows} times {cnt} / Output the value of {acc}, followed by the product of {rows} and {cnt}.
    print({acc}, {rows} * {cnt})
rows_in_turn(signs_)
    # {lft} = {sign} and {rgt} = {sign2} / two signs: {lft} is {sign}, {rgt} is {sign2} / Create two strings, {lft} with the value {sign} and {rgt} with the value {sign2}. / let {lft} be {sign} and {rgt} be {sign2} / Assign the sign {sign} to {lft} and the sign {sign2} to {rgt}.
    {lft} = {sign}
    {rgt} = {sign2}
    # print {cnt} rows of {few} signs, in turn a row of {lft} and a row of {rgt}, starting with {lft} / {cnt} lines in all: the first, third, ... are {few} times {lft}, the others {few} times {rgt}; print them / Print {cnt} lines of {few} signs each. Lines with an even index, counted from 0, consist of {lft}, the others of {rgt}. / loop over 0 to below {cnt}: for an even number print {lft} {few} times in a row, for an odd one {rgt} {few} times / Print {cnt} lines that consist of {few} signs each, alternating between {lft} and {rgt}. The first line is made of {lft}.
    for i in range({cnt}):
        print(({lft} if i % 2 == 0 else {rgt}) * {few})
    # now {slow} rows with both of them, {lft} directly followed by {rgt}, {k} times in a row / print {slow} lines in which the pair of {lft} and {rgt} stands {k} times without spaces / Print {slow} lines, each consisting of {lft} followed by {rgt}, repeated {k} times. / {slow} more lines please: join {lft} and {rgt}, and repeat that {k} times in each of them / Concatenate {lft} and {rgt}, repeat the result {k} times, and print this line {slow} times.
    for _ in range({slow}):
        print(({lft} + {rgt}) * {k})
countdown_with_a_word
    # count down from {mid} to 1 and print every number on its own line, then {word} / print the numbers from {mid} down to 1, one per line; after the loop print {word} / Use a for loop to print the integers from {mid} down to 1, each on a separate line. Then print {word}. / a countdown: {mid} first, 1 last, a line for each; {word} comes at the end / Print a countdown that starts at {mid} and ends at 1, one number per line, followed by a line with {word}.
    for i in range({mid}, 0, -1):
        print(i)
    print({word})
    # the same in one line, joined by {joiner} and without the word / print {mid} down to 1 once more, but all in one line with {joiner} between / Print the numbers from {mid} down to 1 in one line, separated by {joiner}. / now on a single line: the countdown with {joiner} in between, no word / Output the integers from {mid} to 1 in descending order on a single line with {joiner} between them.
    print(*range({mid}, 0, -1), sep={joiner})
    # now from {tens}, only every {k.th} number, as long as it is above 0; store them in a list {nv} / let {nv} be the list of the numbers from {tens} down in steps of {k}, all greater than 0 / Create a list {nv} with the numbers from {tens} downwards to 1 at the lowest, in steps of {k}. / {nv} is a list that starts at {tens}, always goes down by {k}, and ends before 0 is reached / Store the descending numbers {tens}, {tens} - {k} and so on, as long as they are greater than 0, as a list in {nv}.
    {nv} = list(range({tens}, 0, -{k}))
    # what is the last one, and how many are there? / print the last of them and their number / Print the last element and the length of {nv}. / show where {nv} ends, then how many items it has / Output the final item of {nv} and the number of its items.
    print({nv}[-1], len({nv}))
rows_at_the_right(signs_)
    # write a function {f}({p}, {q}) that prints {q} rows at the right side: row i has {q} minus i spaces and then i times the sign {p} / {f}({p}, {q}): for i from 1 to {q}, print as many spaces as are missing to {q}, then {p} i times / Write a function {f}({p}, {q}) that prints {q} lines. Line i, counted from 1, consists of {q} - i spaces followed by {p} repeated i times. / define {f} with a sign {p} and a height {q}. it prints stairs that rise to the right, every line {q} characters wide: first spaces, then i signs in line i / Write a function {f} with the parameters {p} and {q}. For every i from 1 to {q}, it prints a line of {q} - i spaces and i copies of {p}.
    def {f}({p}, {q}):
        for i in range(1, {q} + 1):
            print(" " * ({q} - i) + {p} * i)
    # draw it with {sign} and a height of {cnt} / print {cnt} rows of {sign} by calling it / Call {f} with the height {cnt} and the sign {sign}. / use {f} to show {cnt} rows out of {sign} / have it print a stair of {sign}, {cnt} rows high / Use {f} to print {cnt} rows that are made of the sign {sign}.
    {f}({sign}, {cnt})
    # change it: row i should now have 2 times i minus 1 signs, so that a pyramid is printed / write {f} again, but with 2 * i - 1 signs in row i, and the same spaces before them / Redefine {f} so that line i has 2 * i - 1 signs after the spaces. / now a pyramid: the spaces stay as they are, the signs in row i are twice i less one. define {f} anew / Write the function {f} once more. Line i now consists of {q} - i spaces and then of the sign {p}, repeated 2 * i - 1 times.
    def {f}({p}, {q}):
        for i in range(1, {q} + 1):
            print(" " * ({q} - i) + {p} * (2 * i - 1))
    # draw this with {sign2}, {cnt2} rows high / print a pyramid of {sign2} with {cnt2} rows / Call {f} with the height {cnt2} and the sign {sign2}. / use the new one for {cnt2} rows of {sign2} / Use the new {f} to print a pyramid of {cnt2} rows made of the sign {sign2}.
    {f}({sign2}, {cnt2})
hollow_frame(signs_)
    # write a function {f}({p}, {q}, {r}) that prints a frame out of the sign {p}, {q} wide and {r} high, with spaces inside / {f}({p}, {q}, {r}): the first and the last line are {q} times {p}, the {r} - 2 lines between have {p} at both ends and spaces in the middle / Write a function {f}({p}, {q}, {r}) that prints the outline of a rectangle of width {q} and height {r} with the sign {p}. The inside is filled with spaces. / an empty box should be printed by {f}. {p} is the sign, {q} the width, {r} the number of lines; top and bottom are full lines, all others only have the sign left and right / Write a function {f}({p}, {q}, {r}) that prints {r} lines. The first line and the last line are {p} repeated {q} times. Every other line begins and ends with {p} and has {q} - 2 spaces between.
    def {f}({p}, {q}, {r}):
        print({p} * {q})
        for _ in range({r} - 2):
            print({p} + " " * ({q} - 2) + {p})
        print({p} * {q})
    # print one with {cnt} lines, {mid} wide, of {sign} / call it for {sign}, with a height of {cnt} and a width of {mid} / Call {f} for the sign {sign}, a height of {cnt} and a width of {mid}. / show a frame of {sign} that is {cnt} high and {mid} wide / Use {f} to print a frame of the sign {sign} that has {cnt} lines, each {mid} characters wide.
    {f}({sign}, {mid}, {cnt})
    # then a square one of {sign2} whose sides are {few} / a square frame of {sign2} next: {few} wide, {few} high / Print a square frame with the sign {sign2} and a side length of {few} with {f}. / use the function for {sign2} once more, width and height both {few} / Call {f} with the sign {sign2}, and with {few} as both the width and the height.
    {f}({sign2}, {few}, {few})
numbers_in_lines
    # {nv} = list(range(1, {tens} + 1)) / make a list {nv} of the numbers from 1 to {tens} / Create a list named {nv} with the integers from 1 to {tens} inclusive. / the numbers 1 to {tens}, {tens} included, as a list {nv} / Store all whole numbers from 1 up to and including {tens} in a list {nv}.
    {nv} = list(range(1, {tens} + 1))
    # print them with {few} numbers per line; the last line may be shorter / print {nv} in lines of {few}, spaces between the numbers / Print the elements of {nv} in lines of {few} numbers each, separated by spaces. / {few} of them in each line, as long as there are any / Print all numbers of {nv} with spaces between them, {few} numbers per line; the last line contains what remains.
    for i in range(0, len({nv}), {few}):
        print(*{nv}[i:i + {few}])
    # how many lines were that? / print the number of lines, the shorter one included / Print the number of lines, that is, the length of {nv} divided by {few}, rounded up. / show how many lines of {few} were needed / Divide the length of {nv} by {few}, round the quotient up and print it as the number of lines.
    # + import math
    print(math.ceil(len({nv}) / {few}))
"""
RULES = r"""
words_for_numbers(digit)
    # write a function {f}({p}) that returns {word} if {p} is a multiple of {j}, {word2} if it is not but has the digit {digit} in it, and otherwise {p} as a string / {f}({p}): multiples of {j} become {word}; of the others, those with a {digit} among their digits become {word2}; all the rest are returned as text / Write a function {f} with an integer parameter {p}. It returns {word} when {p} is divisible by {j}. Otherwise it returns {word2} when {p} contains the digit {digit}, and else str({p}). / define {f}({p}). can {p} be divided by {j}? then give back {word}. if not, but there is a {digit} in it, {word2}; any other {p} comes back as a string / Write a function {f}({p}) that replaces some numbers by words. Multiples of {j} are replaced by {word}. Numbers that are no multiples of {j} but contain the digit {digit} are replaced by {word2}. All others are converted to a string.
    def {f}({p}):
        if {p} % {j} == 0:
            return {word}
        if {digit_text} in str({p}):
            return {word2}
        return str({p})
    # print what it gives for 1 to {mid}, joined by {joiner} / go through the numbers from 1 to {mid} and show the results in one line, {joiner} between / Print the results of {f} for the integers from 1 to {mid}, separated by {joiner}. / output the words and numbers for 1, 2, ..., {mid} with {joiner} in between / Apply {f} to every number from 1 to {mid} inclusive, join the returned strings with {joiner} and print the text.
    print({joiner}.join({f}(i) for i in range(1, {mid} + 1)))
    # how often does {word} come up from 1 to {tens}? / print how many numbers from 1 to {tens} are turned into {word} / Count the integers from 1 to {tens} for which {f} returns {word}, and print the count. / show the number of times {word} is the result for 1 to {tens} / Determine how many of the numbers from 1 to {tens} inclusive are replaced by {word}, and print how many there are.
    print(sum(1 for i in range(1, {tens} + 1) if {f}(i) == {word}))
sum_with_skipping
    # {acc} = 0 / start with {acc} at 0 / Create a variable named {acc} with the value 0. / let {acc} be zero / Set {acc} to 0.
    {acc} = 0
    # add the numbers from 1 to {tens} to it, but skip the multiples of {k}, and stop as soon as {acc} is over {big} / go from 1 to {tens}: pass over what can be divided by {k}, add the others to {acc}, and leave the loop when it is greater than {big} / For each number from 1 to {tens}, skip it if it is divisible by {k}; otherwise add it to {acc}. End the loop when {acc} exceeds {big}. / loop over 1, 2, ..., {tens}. multiples of {k} are left out, the rest is added up in {acc}; once that is more than {big}, break / Loop over the integers from 1 to {tens} inclusive. Multiples of {k} are skipped and all others are added to {acc}. Leave the loop as soon as {acc} is greater than {big}.
    for i in range(1, {tens} + 1):
        if i % {k} == 0:
            continue
        {acc} += i
        if {acc} > {big}:
            break
    # what is the sum, and did it get over {big}? / print {acc} and whether it is more than {big} / Print {acc} and True if it is greater than {big}, otherwise False. / show {acc}, and behind it if it exceeds {big} / Output the value of {acc} and whether it is above {big}.
    print({acc}, {acc} > {big})
words_up_to_a_stop(words_)
    # {nv} = {words_} / the words are {words_}, named {nv} / Create a list named {nv} with the elements {words_}. / let {nv} be {words_} / Store the list {words_} in a variable named {nv}.
    {nv} = {words_}
    # collect them in a list kept, but stop at {stop_word} (without it), and skip those shorter than {fast} characters / loop over {nv}: at {stop_word} end the loop, pass over any word with fewer than {fast} characters, and append the rest to {kept} / Create an empty list {kept}. Go through {nv}, leave the loop at {stop_word}, skip words with less than {fast} characters, and append all other words to {kept}. / {kept} is a new list of the words that come before {stop_word}, except for the ones with a length under {fast}; use break and continue / Build a list {kept} from {nv} in a loop. A word with fewer than {fast} characters is skipped, and at the word {stop_word} the loop ends before anything is appended.
    {kept} = []
    for item in {nv}:
        if item == {stop_word}:
            break
        if len(item) < {fast}:
            continue
        {kept}.append(item)
    # print the kept words with {joiner} between, or {no} if nothing was kept / show {kept} joined by {joiner}; when it is empty, show {no} instead / Print the elements of {kept}, joined by {joiner}. If {kept} is empty, print {no}. / is there anything in {kept}? if so, output it with {joiner} in between, otherwise just {no} / If {kept} has any elements, print them with {joiner} between; otherwise print {no}.
    print({joiner}.join({kept}) if {kept} else {no})
first_one_over_or_none(wide_list)
    # {nv} = {wide_list} / the measured values are {wide_list}, call them {nv} / Create a list {nv} that contains {wide_list}. / Store the numbers {wide_list} in a list named {nv}. / let {nv} be {wide_list}
    {nv} = {wide_list}
    # go through it and print the first number over {list_limit}; if there is none, print {no} / print the first one of {nv} that is greater than {list_limit}, then stop; if the loop ends without finding any, {no} is printed / Use a for loop with else: print the first element of {nv} greater than {list_limit} and break; if no such element exists, print {no}. / look at one after another. at the first that exceeds {list_limit}, print it and leave the loop, but if none of them does, print {no} / Loop over {nv}. Print the first number that is greater than {list_limit} and leave the loop. If the loop ends without a break, print {no}.
    for x in {nv}:
        if x > {list_limit}:
            print(x)
            break
    else:
        print({no})
    # now the same for the first multiple of {k}, with {word} if there is none / do that again, only looking for a number that {k} divides; otherwise print {word} / In the same way, print the first element divisible by {k}, or {word} if there is no such element. / and which is the first that can be divided by {k}? print it, or {word} when nothing is found / Loop over {nv} again. Print the first multiple of {k} and leave the loop; if the loop ends without a break, print {word}.
    for x in {nv}:
        if x % {k} == 0:
            print(x)
            break
    else:
        print({word})
    # how many were over {list_limit} altogether? / print the number of items greater than {list_limit} / Print how many elements of {nv} exceed {list_limit}. / count all that are above {list_limit} and show the count / Count the elements of {nv} that are greater than {list_limit} and print the count.
    print(sum(1 for x in {nv} if x > {list_limit}))
pairs_from_two_lists(wide_list, other_list)
    # {lft} = {wide_list} and {rgt} = {other_list} / two lists: {lft} holds {wide_list} and {rgt} holds {other_list} / Create the lists {lft} with the elements {wide_list} and {rgt} with the elements {other_list}. / let {lft} be {wide_list}, and let {rgt} be {other_list} / Assign the list {wide_list} to {lft} and the list {other_list} to {rgt}.
    {lft} = {wide_list}
    {rgt} = {other_list}
    # find all pairs of a number from {lft} and a number from {rgt} that make {pair_sum} together; a list of tuples / {pairs}: with two loops, take every number of {lft} and every one of {rgt}, and append both as a tuple when their sum is {pair_sum} / Create an empty list {pairs}. For each a in {lft} and each b in {rgt}, append the tuple (a, b) if a + b equals {pair_sum}. / which pairs, the first number out of {lft} and the second out of {rgt}, have the sum {pair_sum}? collect them / Use nested loops to build a list {pairs} of all tuples of an element of {lft} and an element of {rgt} whose sum is {pair_sum}.
    {pairs} = []
    for a in {lft}:
        for b in {rgt}:
            if a + b == {pair_sum}:
                {pairs}.append((a, b))
    # print one of these pairs per line, as in a + b / for each pair print its numbers with " + " between them / For every pair in {pairs}, print the two numbers separated by " + ". / show {pairs} line by line: first number, " + ", second number / Print each of the {pairs} on its own line, with a plus sign and spaces between its two numbers.
    for a, b in {pairs}:
        print(a, "+", b)
    # how many pairs are there, and out of how many possible ones? / print the number of pairs found and the number of all combinations / Print the length of {pairs} and the product of the lengths of {lft} and {rgt}. / show how many are in {pairs}, then the length of {lft} times that of {rgt} / Output how many {pairs} were found, followed by the number of all combinations of the two lists.
    print(len({pairs}), len({lft}) * len({rgt}))
guessing_tries(tens)
    # {number} = {tens} is to be guessed, the {tries} are 0 / a secret {number} is {tens}; no {tries} were made yet, so they are 0 / Create the variables {number} with the value {tens} and {tries} with the value 0. / set {number} to {tens} and {tries} to 0 / Assign {tens} to {number} and 0 to {tries}.
    {number} = {tens}
    {tries} = 0
    # the guesses are {guesses}. count each as one of the tries; if it is right, print {yes} and stop, if it is too small print {word}, if it is too large print {word2} / go through {guesses}: {tries} goes up by one, then print {word} for a guess below {number}, {word2} for one above it, and {yes} for the right one, which ends the loop / For each guess in {guesses}, add 1 to {tries}. Print {yes} and leave the loop if the guess equals {number}; otherwise print {word} if it is less and {word2} if it is greater. / now somebody guesses {guesses.items}. every guess is one more of the tries. right: print {yes} and break. too low: print {word}. too high: print {word2} / Loop over the list {guesses} and increase {tries} by 1 each time. If the guess is equal to {number}, print {yes} and end the loop. If it is less than {number}, print {word}, and if it is greater, print {word2}.
    for guess in {guesses}:
        {tries} += 1
        if guess == {number}:
            print({yes})
            break
        if guess < {number}:
            print({word})
        else:
            print({word2})
    # print {label}, then the tries / show {label} and how many tries were needed / Print {label} followed by {tries}. / output {label} and behind it the number of tries / Output the text {label} and the number of {tries}.
    print({label}, {tries})
list_of_commands(cmds, seed)
    # {level} = {mid} / a counter has a {level} of {mid} / Create a variable named {level} with the value {mid}. / the {level} is {mid} to begin with / Assign {mid} to {level}.
    {level} = {mid}
    # carry out the commands {orders_}: {up_} adds the number after it to the level, {down_} subtracts it, and {stop_} ends everything / go through {orders_} and split each: with {up_} the number is added to {level}, with {down_} it is taken off; leave the loop at {stop_} / For each command in {orders_}, end the loop if it is {stop_}. Otherwise split it into a word and a number; add the number to {level} if the word is {up_}, and subtract it if not. / these orders come in: {orders_}. at {stop_} break; all others are a word and a number, {up_} raises the level by that number and {down_} lowers it / Process the list {orders_} one by one. The command {stop_} ends the loop. In every other command a number follows a word: after {up_} it is added to {level}, after {down_} it is subtracted.
    for order in {orders_}:
        if order == {stop_}:
            break
        action, size = order.split()
        if action == {up_}:
            {level} += int(size)
        else:
            {level} -= int(size)
    # print the level with a sign, + or - / show {level}; a positive one gets a + in front / Print {level} with its sign, also if it is positive. / output the level as a number with its sign, like +{few} or -{few} / Output {level} as a number with a leading + or -.
    print(f"{{level}:+d}")
bounded_clicks
    # {lft} = {slow} and {clicks} = 0 / {lft} is {slow}, and so far there are 0 {clicks} / Create the variables {lft} with the value {slow} and {clicks} with the value 0. / set {lft} to {slow} and {clicks} to 0 / Assign {slow} to {lft} and 0 to {clicks}.
    {lft} = {slow}
    {clicks} = 0
    # add each number of {moves_} to {lft}, which must stay between 0 and {few}: outside it is set back to the bound, and that is one of the clicks / go through {moves_}: change {lft} by the number; if it is then below 0 make it 0, if it is above {few} make it {few}, and in both cases count it in {clicks} / For each number in {moves_}, add it to {lft}. If {lft} is less than 0, set it to 0 and add 1 to {clicks}; if it is greater than {few}, set it to {few} and add 1 to {clicks}. / {lft} is turned by {moves_.items}, one after the other, but it can only be from 0 to {few}. whenever it goes beyond, it stays at the bound and clicks once / Process the numbers {moves_} one after another: increase {lft} by the number, and if it is outside the range from 0 to {few}, set it to the nearest bound and increase {clicks} by 1.
    for x in {moves_}:
        {lft} += x
        if {lft} < 0:
            {lft} = 0
            {clicks} += 1
        elif {lft} > {few}:
            {lft} = {few}
            {clicks} += 1
    # print {lft} and the clicks like this: value, {joiner}, clicks / how often did it click, and where is it? show {lft} first, then {joiner}, then the clicks / Print {lft} and {clicks}, separated by {joiner}. / output {lft}, {joiner} and the number of clicks / Output the value of {lft} and the number of {clicks} with {joiner} between them.
    print({lft}, {clicks}, sep={joiner})
coins_until_it_is_paid(cents_)
    # {price} = {price_} and {paid} = 0 / something has a {price} of {price_} cents, nothing is {paid} yet (0) / Create a variable {price} with the value {price_} and a variable {paid} with the value 0. / let {price} be {price_}, {paid} is 0 / Assign {price_} to {price} and 0 to {paid}.
    {price} = {price_}
    {paid} = 0
    # the coins {cents_} are put in one after another: add them to what is paid, and stop as soon as it is enough / for every coin in {cents_}: raise {paid} by it, and leave the loop if {paid} is at least {price} / Loop over {cents_} and add each coin to {paid}. End the loop when {paid} is greater than or equal to {price}. / somebody pays with the coins {cents_.and_items}; add coin after coin to {paid} until the price is reached, further coins are not needed / Increase {paid} by the coins of the list {cents_}, one after another, until it is at least {price}. The coins after that are not used.
    for coin in {cents_}:
        {paid} += coin
        if {paid} >= {price}:
            break
    # compute the change / {change} is {paid} minus {price} / Subtract {price} from {paid} and store the result in a variable named {change}. / what is the change? keep it: paid less the price / Compute the {change}, which is the amount by which {paid} exceeds {price}.
    {change} = {paid} - {price}
    # print {yes} if there is no change, otherwise the change with "{mark.bare}" directly after it / show the change followed by "{mark.bare}", but {yes} if it is 0 / If {change} is 0, print {yes}; otherwise print {change} directly followed by "{mark.bare}". / is it 0? then output {yes}, else the change with "{mark.bare}" and no space / Print {yes} for a {change} of 0. For any other value, print a string of {change} and "{mark.bare}" without a space.
    if {change} == 0:
        print({yes})
    else:
        print(f"{{change}}{mark.bare}")
fees_below_zero
    # {balance} = {fast} and {fees} = 0 / an account has a {balance} of {fast}, and the {fees} are 0 / Create a variable {balance} with the value {fast} and a variable {fees} with the value 0. / {balance} is {fast}, {fees} is 0 at first / Assign {fast} to {balance} and 0 to {fees}.
    {balance} = {fast}
    {fees} = 0
    # add the payments {flows} one by one; each time the balance is below 0 after that, {k} are subtracted from it and added to the fees / for every amount in {flows} change {balance} by it; if it is negative then, take off {k} more and raise {fees} by {k} / For each number in {flows}, add it to {balance}. If {balance} is then less than 0, subtract {k} from it and add {k} to {fees}. / the payments are {flows.items}. book them on the balance; whenever that falls under zero, it costs {k}, which also go to {fees} / Book all payments in {flows} on {balance}. After every payment that leaves {balance} negative, reduce {balance} by {k} and increase {fees} by {k}.
    for x in {flows}:
        {balance} += x
        if {balance} < 0:
            {balance} -= {k}
            {fees} += {k}
    # what would the balance be without the fees? / print the balance plus the fees / Print the sum of {balance} and {fees}. / show {balance} with the fees added back / Compute what {balance} would be if no {fees} had been subtracted, and print it.
    print({balance} + {fees})
    # print "{label.bare}: " and the fees in one string / show the fees right after the text "{label.bare}: " / Print a string that consists of "{label.bare}: " and the value of {fees}. / output "{label.bare}: " followed by {fees}, as one text / Output the text "{label.bare}: " directly followed by the value of {fees}.
    print(f"{label.bare}: {{fees}}")
longest_rise
    # write a function {f}({pl}) that returns how long the longest stretch is in which every number is greater than the one before it; a single number counts as 1, and {pl} is not empty / {f}({pl}): walk along {pl} and count numbers that rise one after another; begin again at 1 when one is not greater than its predecessor. return the best count (at least one number is there) / Write a function {f}({pl}) that returns the length of the longest strictly increasing run of consecutive elements in the nonempty list {pl}. / for how many numbers in a row does {pl} go up? {f} returns the largest such count. one that is equal to or below the one before starts a new count of 1; {pl} has something in it / Write a function {f}({pl}) that counts how many consecutive elements are each greater than the element before, and returns the longest such count. The first element of a run counts, too, and {pl} has at least one element.
    def {f}({pl}):
        best = run = 1
        for i in range(1, len({pl})):
            run = run + 1 if {pl}[i] > {pl}[i - 1] else 1
            best = max(best, run)
        return best
    # {nv} = {signed_list} / the temperatures were {signed_list}, call them {nv} / Create a list named {nv} with the numbers {signed_list}. / let {nv} be {signed_list} / Store the list {signed_list} in {nv}.
    {nv} = {signed_list}
    # get the longest rise of it, and also that of the reversed list as {mv} / {longest} is the result for {nv}, {mv} the result for {nv} backwards / Call {f} with {nv} and store the result in {longest}; then call it with the reversed list and store that result in {mv}. / what does the function give for {nv}? that is the longest. and for the same list in reverse order? that is {mv} / Compute the value of {f} for {nv} and store it in {longest}. Then compute the value for {nv} in reverse order and store it in {mv}.
    {longest} = {f}({nv})
    {mv} = {f}({nv}[::-1])
    # print both, and whether the first is the larger one / show {longest}, {mv} and if {longest} is greater than {mv} / Print {longest}, {mv} and the truth value of {longest} being greater than {mv}. / output the two numbers, then True if the first exceeds the second, else False / Output {longest} and {mv}, followed by True if the first of them is greater, and by False if it is not.
    print({longest}, {mv}, {longest} > {mv})
"""
GAMES = r"""
rolling_until_a_number(sides)
    # set the random seed to {seed} and start with an empty list rolls / random.seed({seed}), and {rolls} is an empty list / Seed the random module with {seed} and create an empty list named {rolls}. / use the seed {seed} for random; the {rolls} are a list without anything in it / Set the seed of the random module to {seed}, and let {rolls} be a list without elements.
    # + import random
    random.seed({seed})
    {rolls} = []
    # roll a die with {sides} sides and append the number, until there is a {k} in the list / as long as {k} is not among the rolls, append a random number from 1 to {sides} / While {k} is not in {rolls}, append a random integer from 1 to {sides} to it. / keep rolling a die that has the numbers 1 to {sides}; each roll goes into the list, and after the first {k} it is over / Append random integers between 1 and {sides}, both included, to {rolls} until the list contains {k}.
    while {k} not in {rolls}:
        {rolls}.append(random.randint(1, {sides}))
    # how many rolls did it take? / print the number of rolls / Print the length of {rolls}. / show how often the die was rolled / count the items of {rolls} and print that / Determine how many {rolls} there were and print the number.
    print(len({rolls}))
    # print the largest roll and how often it came / show the maximum of {rolls}, then how many times it occurs in there / Print the maximum of {rolls} and the number of its occurrences. / which number was the highest, and how often was it rolled? print both / Output the greatest element of {rolls}, followed by how many times it is in the list.
    print(max({rolls}), {rolls}.count(max({rolls})))
tally_of_two_dice
    # random gets the seed {seed}, and {tally} is an empty dict / set the seed of random to {seed} and make an empty dictionary {tally} / Set the random seed to {seed} and create an empty dictionary named {tally}. / seed random with {seed}; the {tally} is a dict with nothing in it / Seed random with {seed} and let {tally} be a dictionary without entries.
    # + import random
    random.seed({seed})
    {tally} = {}
    # throw two dice with {sides} sides {big} times and count in the tally how often each sum comes / {big} times: add two random numbers from 1 to {sides}, and raise the count of this sum in {tally} by one / Repeat {big} times: compute the sum of two random integers from 1 to {sides} and add 1 to its count in {tally}. / the dictionary shall say how often each sum of two dice ({sides} sides each) occurs in {big} throws / Simulate {big} throws of two dice that have the numbers 1 to {sides}. Count in {tally} how many times every sum occurs.
    for _ in range({big}):
        x = random.randint(1, {sides}) + random.randint(1, {sides})
        {tally}[x] = {tally}.get(x, 0) + 1
    # print the sums with their counts, in order of the sums, one per line, as "sum: count" / for every key of the sorted tally print key, ": " and count on a line / Print each key of {tally} in ascending order, followed by ": " and its value, on a separate line. / show the {tally}, from the smallest sum to the largest, each on a line with ": " before its count / Print the entries of {tally} in ascending order of the keys, one per line, in the form "key: value".
    for x in sorted({tally}):
        print(f"{x}: {{tally}[x]}")
players_in_turn(crowd)
    # {nv} = {crowd} / {crowd.and_items} play a game; their list is {nv} / Create a list named {nv} with the names {crowd}. / the players {crowd} are stored in {nv} / let {nv} be {crowd} / Store the names {crowd} as a list in a variable named {nv}.
    {nv} = {crowd}
    # everybody has 0 points at first: a dict / {points}: a dictionary with every name in {nv} and a 0 / Create a dictionary {points} that maps each name in {nv} to 0. / make a dict with the points of each player, all of them 0 / Let {points} be a dictionary in which every name of {nv} has the value 0.
    {points} = {name: 0 for name in {nv}}
    # they take turns and throw {throws}; the first throw is for the first player, and after the last one it is the first again. add every throw to the points of its player / go through {throws} with the index: the number belongs to the player at that index modulo the number of players, so add it there / For each number in {throws} with its index i, add it to the points of the player at index i modulo the length of {nv}. / the throws {throws.items} are made in turn by the players in {nv}, round after round; each raises the points of whoever made it / The players in {nv} throw in turn, and the numbers are {throws}. Add each number to the value in {points} of the player who threw it; after the last player it is the turn of the first one again.
    for i, x in enumerate({throws}):
        {points}[{nv}[i % len({nv})]] += x
    # who has the most points? keep the name as winner; of several, the first / {winner} is the key with the largest value / Find the name with the highest value in {points} and store it in a variable named {winner}. / the winner is the one with most points, the first one if there is a tie / Determine the {winner}, that is, the key of {points} with the largest value, and store it.
    {winner} = max({points}, key={points}.get)
    # print the winner and the points, in one line / who won, and with how many points? / Print {winner} and the points of this player. / show the name of the winner, then the winner's points / Output the name stored in {winner}, followed by the value of this name in {points}.
    print({winner}, {points}[{winner}])
votes_in_rounds
    # {votes} = {ballot} / the {votes} of an election are {ballot} / Create a dictionary named {votes} with the contents {ballot}. / somebody counted the {votes}: {ballot} / Store the dictionary {ballot} in {votes}.
    {votes} = {ballot}
    # as long as nobody has more than half of all votes, the one with the fewest is removed; count these rounds / {rounds} = 0. while the largest number is not more than half of the sum, delete the name with the smallest one and add 1 to {rounds} / While twice the maximum value of {votes} is at most the sum of all values, delete the key with the lowest value and add 1 to {rounds}, which starts at 0. / does somebody have over half of what is in {votes}? if not, take out whoever has fewest, and look again. keep the number of rounds / Set {rounds} to 0. As long as no value in {votes} is more than half of the sum of all values, remove the entry with the smallest value and increase {rounds} by 1.
    {rounds} = 0
    while max({votes}.values()) * 2 <= sum({votes}.values()):
        del {votes}[min({votes}, key={votes}.get)]
        {rounds} += 1
    # who is the winner? keep the name / store the name with most votes as {winner} / Store the key with the highest value in a variable named {winner}. / the winner is whoever has the largest number in {votes} / Determine the {winner}, which is the name with the greatest number of {votes}, and store it.
    {winner} = max({votes}, key={votes}.get)
    # print the winner, and the share of the remaining votes in percent with {k} decimals / show {winner} and which percentage of all the votes left this is, rounded to {k} digits / Print {winner} and its percentage of the sum of {votes}, rounded to {k} decimals. / output the winner, then 100 times the winner's votes divided by the sum of {votes}, with {k} decimals / Output the {winner}, followed by the share of this name in the sum of all {votes}, in percent and rounded to {k} decimal places.
    print({winner}, round(100 * {votes}[{winner}] / sum({votes}.values()), {k}))
waiting_in_a_queue(mins)
    # {durations} = {mins} / people in a queue need so many minutes each: {mins}; call these the durations / Create a list named {durations} with the elements {mins}. / the {durations} are {mins}, in the order of the queue / Store {mins} in a list {durations}.
    {durations} = {mins}
    # everybody waits until all before are finished, the first one not at all: make a list of these waits, with {acc} for the time so far / {acc} = 0, {waits} = []. for each of the durations append {acc} to {waits}, then add the duration to {acc} / Create {acc} with the value 0 and an empty list {waits}. For each element of {durations}, append {acc} to {waits} and then increase {acc} by the element. / how long does each of them wait? {acc} is 0 at the start and grows by every duration; before that its value goes into the list of waits / Let {acc} be 0 and let {waits} be an empty list. Loop over {durations}. In each round, first append the value of {acc} to {waits}, then add the current duration to {acc}.
    {acc} = 0
    {waits} = []
    for x in {durations}:
        {waits}.append({acc})
        {acc} += x
    # what is the average of the waits, rounded to {k} decimals? / print the mean wait with {k} decimals / Print the average of {waits}, rounded to {k} decimal places. / show the sum of {waits} divided by their number, rounded to {k} digits / Compute the mean of all {waits}, round it to {k} decimals and print it.
    print(round(sum({waits}) / len({waits}), {k}))
    # and how many wait at least {wait_limit} minutes? / print how many of the waits are {wait_limit} or more / Print the number of elements of {waits} that are greater than or equal to {wait_limit}. / count those in {waits} which are not below {wait_limit}, and show the count / Count the {waits} of at least {wait_limit} minutes and print the count.
    print(sum(1 for x in {waits} if x >= {wait_limit}))
jobs_bit_by_bit
    # {jobs} = {tasks} / the {jobs} of some people take these minutes: {tasks} / Create a dictionary named {jobs} with the contents {tasks}. / a dict with the {jobs} and how long they take: {tasks} / Store {tasks} in a variable named {jobs}.
    {jobs} = {tasks}
    # put the names in a list queue, and make an empty list finished / {queue} is the list of the keys, {finished} is empty / Create a list {queue} of the keys of {jobs} and an empty list {finished}. / let {queue} be list({jobs}), and let {finished} be an empty list / Let {queue} be a list with all keys of {jobs}, and let {finished} be a list without elements.
    {queue} = list({jobs})
    {finished} = []
    # until the queue is empty: take the first name, lower its number by {j}; if it is still above 0, the name goes to the end of the queue, otherwise to the finished ones / while there is something in {queue}, remove its first name and subtract {j} from that one's value in {jobs}; append the name to {queue} if the value is greater than 0, else to {finished} / While {queue} is not empty, pop its first name and subtract {j} from the value of this name in {jobs}. If the value is still positive, append the name to {queue}; otherwise append it to {finished}. / each in turn gets {j} minutes: the one in front leaves {queue} and its job gets {j} shorter. more than 0 left? then it queues up again at the end. if not, it is added to {finished}. repeat this until nobody is in the queue / Repeat until {queue} has no elements: take out its first name and reduce the number of this name in {jobs} by {j}. If the number is above 0, put the name at the end of {queue}, and if it is not, put it at the end of {finished}.
    while {queue}:
        name = {queue}.pop(0)
        {jobs}[name] -= {j}
        if {jobs}[name] > 0:
            {queue}.append(name)
        else:
            {finished}.append(name)
    # in which order were they finished? print the names with {joiner} in between / print the finished ones joined by {joiner} / Print the elements of {finished}, separated by {joiner}. / show {finished} as one string with {joiner} between / Join the names in {finished} with {joiner} and print the string.
    print({joiner}.join({finished}))
several_savers(purses)
    # {funds} = {purses} / some people have {funds}: {purses}, a dict / Create a dictionary named {funds} with the contents {purses}. / let {funds} be the dictionary {purses} / Store what everybody has, {purses}, in a dictionary {funds}.
    {funds} = {purses}
    # each week everybody gets more: {weekly}. how many weeks until one of them has at least {purse_goal}? keep the weeks / {weeks} = 0. while no value in {funds} is {purse_goal} or more, add to every name its amount in {weekly}, and 1 to {weeks} / Set {weeks} to 0. While the largest value of {funds} is less than {purse_goal}, add the amounts of {weekly} to the values of the same names, and add 1 to {weeks}. / they save by the week, namely {weekly}. add that to all of the funds, again and again, until the highest is not below {purse_goal} any more; the weeks are counted / Count the {weeks} until the highest value in {funds} is at least {purse_goal}. In every week, each name in {weekly} gets its amount added to its value in {funds}.
    {weeks} = 0
    while max({funds}.values()) < {purse_goal}:
        for name, x in {weekly}.items():
            {funds}[name] += x
        {weeks} += 1
    # who has reached {purse_goal}? print the names, joined by {joiner} / print all names with {purse_goal} or more, {joiner} between them / Print the keys of {funds} whose values are at least {purse_goal}, separated by {joiner}. / show everybody who has got {purse_goal} or more now, with {joiner} in between / Output every name in {funds} with a value of {purse_goal} or more, joined with {joiner}.
    print({joiner}.join(name for name, x in {funds}.items() if x >= {purse_goal}))
    # and how much is still missing for the one who has least? / print {purse_goal} minus the smallest of the funds / Print the difference between {purse_goal} and the minimum of the values. / show how far the lowest of them is from {purse_goal} / Subtract the smallest value in {funds} from {purse_goal} and print the difference.
    print({purse_goal} - min({funds}.values()))
young_and_adults
    # {young} = {slow} and {adults} = {fast} / there are {slow} {young} animals and {fast} {adults} / Create a variable {young} with the value {slow} and a variable {adults} with the value {fast}. / {fast} of the animals are {adults}, {slow} are {young} / Assign {slow} to {young} and {fast} to {adults}.
    {young} = {slow}
    {adults} = {fast}
    # every month, for {cnt} months: each adult gets {k} young ones, and those that were young before become adults / repeat {cnt} times: the new {young} are {k} times the old {adults}, and {adults} grows by the old {young} / For each of {cnt} months, set {young} to {k} times {adults} and, at the same time, increase {adults} by the old value of {young}. / {cnt} months go by. in each of them the young become adults, and {k} times as many young ones are born as there were adults before / Repeat {cnt} times, using the old values on the right side: {young} becomes {k} times {adults}, and {adults} becomes {adults} plus {young}.
    for _ in range({cnt}):
        {young}, {adults} = {k} * {adults}, {adults} + {young}
    # how many animals are there now? / print the sum of young and adults / Print the sum of {young} and {adults}. / show how many there are, both kinds together / Compute how many animals there are, {young} and {adults} together, and print the number.
    print({young} + {adults})
    # print what part of them are adults, in percent without decimals, with % behind / show the adults as a percentage of all, rounded to a whole number, followed by % / Print {adults} divided by the sum of {young} and {adults} as a percentage without decimals. / which percentage are adults? print it like 12%, rounded / Output the share of the {adults} in all animals as a percentage, rounded to a whole number and followed by a % sign.
    print(f"{{adults} / ({young} + {adults}):.0%}")
bus_with_a_limit(loads)
    # {aboard} = 0 and {refused} = 0 / nobody is {aboard} yet, and nobody was {refused}: both are 0 / Create two variables, {aboard} and {refused}, with the value 0. / set {aboard} to 0, {refused} as well / Assign 0 to {aboard} and also to {refused}.
    {aboard} = 0
    {refused} = 0
    # groups of {loads} people come, in this order. a group goes aboard if there are at most {room} people then; otherwise the whole group is refused / for each group in {loads}: if {aboard} plus the group is not over {room}, add it to {aboard}, if it is, add it to {refused} / For each number in {loads}, add it to {aboard} if the sum does not exceed {room}; otherwise add it to {refused}. / there is room for {room} people. go through the groups {loads.items}: those that still fit go aboard, all others are refused / Loop over the groups {loads}. If {aboard} and the group together are at most {room}, increase {aboard} by the group; if not, increase {refused} by it.
    for x in {loads}:
        if {aboard} + x <= {room}:
            {aboard} += x
        else:
            {refused} += x
    # how many places are free? / print {room} minus the people aboard / Print the difference between {room} and {aboard}. / show how many more could come aboard / Subtract {aboard} from {room} and print the result.
    print({room} - {aboard})
    # were more refused than taken? print True or False / print whether {refused} is greater than {aboard} / Print True if {refused} is greater than {aboard}, otherwise False. / show if there are more refused people than people aboard / Compare both numbers and print whether {refused} is larger than {aboard}.
    print({refused} > {aboard})
"""
stories(d, GOALS, SLOTS)
stories(d, TERMS, SLOTS)
stories(d, ROWS, SLOTS)
stories(d, RULES, SLOTS)
stories(d, GAMES, SLOTS)
