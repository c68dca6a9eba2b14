"""Stories of states that change step by step: scores, accounts, lifts, robots, queues, games, small classes."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories, with_imports
from codegen_repl.training.corpus.draws import choice, exact, integer, list_of, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, words_of

d = Domain("made_states", weight=36)

PEOPLE = CATEGORIES["person"]
WARES = ("apple", "rope", "torch", "coin", "key", "potion", "arrow", "map", "gem", "Sword", "SHIELD", "herb")
IMPORTS = {
    r"\brandom\.": "import random",
    r"\bdeque\(": "from collections import deque",
}


def letters(pool: str, low: int = 4, high: int = 9) -> Any:
    """A string of commands, each a letter of the pool."""
    return sampled("str", lambda rng: "".join(rng.choices(pool, k=rng.randint(low, high))))


def people(low: int = 3, high: int = 5) -> Any:
    """A list of different people."""
    return sampled("list[str]", lambda rng: rng.sample(PEOPLE[:26], rng.randint(low, high)))


def titles(low: int = 3, high: int = 6) -> Any:
    """A list of different words in any case, some with a space or a number."""

    def title(rng: Random) -> str:
        first = any_word(rng)
        return rng.choice((first, first, f"{first} {made_up(rng)}", f"{first.upper()} {rng.randint(1, 99)}"))

    return sampled(
        "list[str]", lambda rng: list(dict.fromkeys(title(rng) for _ in range(rng.randint(low, high))))
    )


def plate(rng: Random) -> str:
    """The number plate of a car."""
    head = "".join(rng.choices("ABCDEFGHKLMNPRSTUVWXYZ", k=rng.choice((1, 2, 3))))
    return f"{head}{rng.choice((' ', '-', ''))}{rng.randint(1, 9999)}"


def tracks(rng: Random) -> str:
    """A word, now and then with a second one."""
    return any_word(rng) if rng.random() < 0.6 else f"{any_word(rng)} {made_up(rng)}"


def ladders(rng: Random) -> dict[int, int]:
    """Where the ladders of a small board begin and end."""
    feet = sorted(rng.sample(range(3, 18), rng.randint(2, 4)))
    return {foot: foot + rng.randint(4, 20) for foot in feet}


def typed(rng: Random) -> str:
    """Letters with a few delete signs among them, not at the start."""
    head = any_word(rng)
    rest = "".join(rng.choice((*"<<<", *any_word(rng))) for _ in range(rng.randint(3, 6)))
    return head + rest


# Names that nobody needs to say, as the noun says them; and names (slot=hint,hint) that the words tell.
SINGLE = words_of(
    """
    floor charge hours position x y queue stack playlist temperature height days wins volume served top
    waiting jar count total distance direction rolls sixes player rounds text history pages page parked
    heater rest inside price paid first second done weed away longest hand flips hour minute leader
    """
)
NOUNS = """
    score=score,points,tally balance=balance,savings,account,wallet bag=bag,inventory,backpack,pocket
    home_=home points_=points
"""
TOLD = """
    two=players,pair,both,names,team lamps=lights,colours,signals,phases stops=stops,bus,line,ride
    keys=keys,typed,pressed,input_keys value=int sky=compass,sky,letters,around
    one=one,knight,hero,first_lives other=other,dragon,enemy,second_lives ladders=ladders,jumps,board
    lights=lights,lamps,switches,row serving=serving,number,screen,current sheets=sheets,paper,tray
    clicker=clicker,door,c,turnstile barrel=barrel,t,rain,blue mine=mine,purse,p,my_jar
    home=home,t1,reds,ours guest=guest,t2,blues,theirs desk=desk,kitchen,hall,counter at=at,here,pos,spot
    left_=left,box,red,first_bag right_=right,bag,blue,second_bag goals=goals,match,scored,order
    games=games,season,record,matches cells=cells,counts,growth,per_day pet=pet,cat,dragon,hamster
    deck=deck,cards,stack,numbers lent=lent,borrowed,out,away train=train,wagons,line,express
    pictures=pictures,slides,photos,ring now_=now,current,shown,idx league=league,table,standings,ranking
"""
CLASSES = """
    Counter_=Clicker,Tally,LimitedCounter,Gate Tank=Tank,Barrel,Bucket,Pool Purse=Purse,Wallet,Jar,Till
    Team=Team,Club,Side,Squad Lamp=Lamp,Switch,Light,Torch
"""
FUNCTIONS = """
    step_fn=step,move_on,next_place,moved grow_fn=grow,next_size,after_day,tomorrow
"""


def named(table: str, kind: str) -> dict[str, Any]:
    """The slots of a table of names with their hints."""
    pairs = (entry.split("=") for entry in table.split())
    return {slot: new(*hints.split(","), kind=kind) for slot, hints in pairs}


SLOTS: dict[str, Any] = {
    **{name: exact(name) for name in SINGLE},
    **named(NOUNS, "exact"),
    **named(TOLD, "variable"),
    **named(CLASSES, "class"),
    **named(FUNCTIONS, "function"),
    "tired": choice(3, 5, 7, 10),
    "a": integer(2, 9),
    "b": integer(3, 12),
    "c": integer(10, 19),
    "m": integer(20, 60),
    "n": integer(35, 99),
    "big": integer(100, 900),
    "some": integer(140, 700),
    "ann": choice(*PEOPLE[26:39]),
    "bob": choice(*PEOPLE[39:]),
    "crowd": people(),
    "songs": titles(),
    "song": sampled("str", tracks),
    "seed": integer(0, 999),
    "udlr": letters("UDLR"),
    "lr": letters("LR"),
    "car_a": sampled("str", plate),
    "car_b": sampled("str", plate),
    "rides": list_of(integer(-2, 12), 3, 6),
    "two_cars": sampled("list[str]", lambda rng: [plate(rng) for _ in range(rng.randint(2, 4))]),
    "few": integer(3, 6),
    "cold": choice(12, 14.5, 15, 16.5, 17, 18, 19.5, 20, 21, 22.5),
    "warm": choice(17.5, 18.5, 19, 20.5, 21.5, 22),
    "step": choice(0.5, 1, 1.5, 2, 2.5, 3),
    "p": integer(2, 12),
    "q": integer(2, 12),
    "r": integer(2, 19),
    "start": choice(1, 2, 3, 4.5, 5, 6, 7.5, 8),
    "grow": choice(0.5, 1.5, 2, 2.5, 3, 4),
    "shown": choice("red", "green", "yellow"),
    "little": choice(2, 3),
    "coins": list_of(choice(1, 2, 5, 10, 20, 50), 3, 7),
    "pairs": sampled(
        "list[tuple[int]]",
        lambda rng: [(8, 0), *((rng.randint(0, 9), rng.randint(0, 4)) for _ in range(rng.randint(2, 4)))],
    ),
    "cost": choice(80, 110, 120, 150, 180, 210, 230, 250),
    "cents": list_of(choice(5, 10, 20, 50, 50, 100), 3, 6),
    "typed": sampled("str", typed),
    "heading": choice("N", "E", "S", "W"),
    "two_or_three": choice(2, 3),
    "goods": sampled(
        "dict[str,int]", lambda rng: {w: rng.randint(1, 20) for w in rng.sample(WARES, rng.randint(2, 5))}
    ),
    "ware": choice(*WARES),
    "up": sampled("dict[int,int]", ladders),
    "throws": list_of(integer(1, 6), 3, 6),
    "few_": choice(2, 3),
    "later": integer(64, 120),
    "jobs": list_of(integer(3, 28), 3, 6),
    "town_a": choice(*CATEGORIES["city"][:15]),
    "town_b": choice(*CATEGORIES["city"][15:]),
    "lrx": letters("LRX"),
    "ab": letters("AB", 3, 8),
    "wl": letters("WWL", 5, 12),
    "pm": letters("++-", 4, 9),
    "book": sampled("str", lambda rng: f"{any_word(rng)} of {made_up(rng)}"),
    "wagons": sampled("list[str]", lambda rng: [plate(rng) for _ in range(rng.randint(2, 4))]),
    "ten": integer(0, 23),
    "n_min": integer(0, 59),
    "standings": sampled(
        "dict[str,int]", lambda rng: {p: rng.randint(0, 40) for p in rng.sample(PEOPLE[:26], 3)}
    ),
}
STORIES = r"""
score_with_a_foul
    # {score} = {m} / a player starts with {m} points, keep them as {score} / set {score} to {m} / the {score.bare} of a player is {m} at the start / Create a variable {score} holding {m}
    {score} = {m}
    # the player wins {a} points / {a} more points, add them / raise {score} by {a} / the next round brings {a} points / Increase it by {a}
    {score} += {a}
    # a foul costs {n} points, but the {score.bare} cannot fall below 0 / subtract {n} from {score}; if that is less than 0, make it 0 / take {n} off, with 0 as the lowest value / minus {n} now. it never gets negative, though: then it is 0 / Reduce {score} by {n}, stopping at 0
    {score} = max(0, {score} - {n})
    # print {score} / what is the {score.bare} now? print it / show the {score.bare} / Output the value of {score} / how many points are left? show me
    print({score})
withdraw_if_enough
    # {balance} = {big} / there are {big} coins in {balance} / let {balance} start at {big} / the {balance.bare} is {big} / Store {big} in {balance}
    {balance} = {big}
    # pay in {m} / {m} coins are paid in / add {m} to the {balance.bare} / somebody deposits {m} / Increase {balance} by {m}
    {balance} += {m}
    # withdraw {some}, but only if the {balance.bare} is high enough; otherwise print "declined" / take {some} out if there is that much, else print "declined" / try to withdraw {some}: with at least that much in {balance} subtract it, if not print "declined" / somebody wants {some}. if {balance} has it, take it off, and if it is too low print "declined" / Subtract {some} from {balance} when it is at least {some}; print "declined" in the other case
    if {balance} >= {some}:
        {balance} -= {some}
    else:
        print("declined")
    # print what is left / show the {balance.bare} / print {balance} / how much is in it now? print that / Output the final {balance.bare}
    print({balance})
lift_between_floors
    # {floor} = {a} / a lift waits on floor {a} / let {floor} be {a}, where the lift is / the lift is at {floor} {a} / Set {floor} to {a}
    {floor} = {a}
    # it goes up {b} floors / the lift rises by {b} / go {b} floors up / somebody rides it {b} floors higher / Increase {floor} by {b}
    {floor} += {b}
    # the top floor is {c}; if the lift is above that, set it to {c} / it cannot be higher than {c}: use {c} then / cap the floor at {c} / there are only {c} floors, so limit {floor} to {c} / Make {floor} at most {c}
    {floor} = min({floor}, {c})
    # how many floors is it above floor {a} now? call it distance / compute the distance to floor {a}, where it began / let distance be the floor minus {a} / subtract {a} from {floor} to get the distance / Store the number of floors between {a} and the lift in {distance}
    {distance} = {floor} - {a}
    # print the floor and the distance / show both, {floor} first / print {floor} and {distance} on one line / Output the two numbers, floor then distance, separated by a space
    print({floor}, {distance})
battery_runs_down
    # {charge} = {n} / the battery has a charge of {n} percent / let {charge} be {n} / set the {charge} to {n} / a phone is charged to {n} percent, keep that as {charge}
    {charge} = {n}
    # every hour costs {b} percent. count the hours until the charge is below {m} / subtract {b} from {charge} while it is at least {m}, and count these hours / let {hours} be how often {b} can be taken off before {charge} is under {m}; change the charge too / it loses {b} an hour. run it down until less than {m} is left, counting hours / Use a while loop: as long as {charge} is {m} or more, lower it by {b} and add 1 to {hours}, which starts at 0
    {hours} = 0
    while {charge} >= {m}:
        {charge} -= {b}
        {hours} += 1
    # now it is plugged in and gains {c} percent / add {c} to the charge / charge it by {c} percent / the charge goes up {c} again / Raise {charge} by {c}
    {charge} += {c}
    # print the hours, then the charge / show {hours} and {charge} / how many hours was that, and what is the charge? print both in one line / Output hours and charge in this order
    print({hours}, {charge})
robot_on_a_line
    # {position} = {c} / a robot stands on a line at {c}; that is its position / let {position} be {c} / the robot's {position} is {c} to begin with / Set {position} to {c}
    {position} = {c}
    # it gets the commands {lr}: L is one to the left (minus 1), R is one to the right / move it by {lr}, where every R adds 1 and every L subtracts 1 / go through {lr} and change the position, R up by one, L down by one / now the moves {lr}. L means {position} gets smaller by 1, R means larger by 1 / For each letter of {lr} add 1 to {position} if it is R, otherwise subtract 1
    for move in {lr}:
        if move == "R":
            {position} += 1
        else:
            {position} -= 1
    # how far is it from {c}, where it started? keep the distance / get the distance to {c}, without sign / let {distance} be the absolute difference between {position} and {c} / compute {distance}: the position minus {c} as a positive number / Determine the distance from the start {c}
    {distance} = abs({position} - {c})
    # print "home" if the distance is 0, else the distance / show the distance, or "home" when it is zero / if {distance} is 0 print "home", otherwise print {distance} / Output the word "home" for a distance of 0 and the number itself for any other
    print("home" if {distance} == 0 else {distance})
robot_on_a_grid
    # a robot is at x 0 and y 0 / let {x} and {y} both be 0 / {x}, {y} = 0, 0 / start at {x} = 0 and {y} = 0 / Set the coordinates {x} and {y} to zero
    {x}, {y} = 0, 0
    # it moves {udlr}: U adds 1 to y, D takes 1 off y, R adds 1 to x and L takes 1 off x / walk the path {udlr} (U is y plus 1, D is y minus 1, L is x minus 1, R is x plus 1) / follow the letters of {udlr}. up U and down D change {y} by 1, right R and left L change {x} / for {udlr} change the place letter by letter: U is up in y, D down in y, R is up in x, L is down in x / Apply the moves {udlr}, with U and D for plus and minus 1 on {y}, and R and L for plus and minus 1 on {x}
    for move in {udlr}:
        if move == "U":
            {y} += 1
        elif move == "D":
            {y} -= 1
        elif move == "R":
            {x} += 1
        else:
            {x} -= 1
    # print x and y / where is it? show {x} and {y} / print the place as x and y with a space between / Output both coordinates, {x} first
    print({x}, {y})
    # print True if it is back at 0, 0 and False otherwise / is it where it started? print that as True or False / print whether both are 0 / did the robot come back to the origin? print the truth value / Output whether {x} and {y} are both zero
    print({x} == 0 and {y} == 0)
queue_at_a_counter
    # {queue} = {crowd} / {crowd.and_items} wait in a queue: {crowd} / let {queue} be {crowd} / the people in the {queue} are {crowd} / Store {crowd} in a list {queue}
    {queue} = {crowd}
    # {ann.bare} comes and stands at the end / add {ann} at the back / {ann} joins the queue / append {ann} to {queue} / now {ann} gets in line behind the others
    {queue}.append({ann})
    # the first one is served and leaves; keep the name as served / take the first person out and call them served / let {served} be the one removed from the front of {queue} / serve the person at the front: remove them from the queue and keep the name as {served} / Pop the first element of {queue} into {served}
    {served} = {queue}.pop(0)
    # print who was served and how many still wait / show {served} and the length of {queue} / print the served person and the number of people left, on one line / Output {served}, followed by how many remain in the queue
    print({served}, len({queue}))
    # who is next? print the first one / print the person at the front now / show the first name in {queue} / Output whoever stands first in the line
    print({queue}[0])
stack_of_plates
    # {stack} = [] / start with an empty stack, as a list / let {stack} be an empty list / there are no plates yet: {stack} is empty / Create an empty list called {stack}
    {stack} = []
    # put the plates {songs} on it, one after the other / lay {songs} on top in this order / push each of {songs} / go through {songs} and append every one to the stack / Append all items of {songs} to {stack} in a loop
    for item in {songs}:
        {stack}.append(item)
    # take the top one off and call it top / remove the last one, as {top} / let {top} be what is popped from the stack / lift off the uppermost plate and keep it in {top} / Pop the last element of {stack} into a variable named {top}
    {top} = {stack}.pop()
    # print it in capitals / show {top} in upper case / print the one that was taken off, all letters capital / Output {top} in capital letters
    print({top}.upper())
    # how many are still on the stack? print the number / print the size of {stack} / show how many plates are left / Output the count of the remaining ones
    print(len({stack}))
playlist_moves_on
    # {playlist} = {songs} / the playlist is {songs} / let {playlist} hold {songs} / these are the songs: {songs}. call them {playlist} / Store the songs {songs} in {playlist}
    {playlist} = {songs}
    # the first song has been played: move it to the end / put the first one behind all the others / take the song at the front and append it at the back / the first of them goes to the last place / Remove the first element of {playlist} and add it to its end
    {playlist}.append({playlist}.pop(0))
    # play {song} next: insert it at the front / put {song} in the first place / {song} comes before all the others now / add {song} to the beginning of the playlist / Insert {song} at index 0 of {playlist}
    {playlist}.insert(0, {song})
    # print the songs, one per line / show every song on a line of its own / print each of them on its own line / go through {playlist} and print the items / Output all the titles, each on a separate line
    for track in {playlist}:
        print(track)
    # how many songs is that? print it / print the number of songs / show the length of {playlist} / Output how many there are
    print(len({playlist}))
parking_lot
    # {parked} = {two_cars} / the cars {two_cars} are parked / let {parked} be {two_cars} / on the lot stand {two_cars}; keep them in {parked} / Store the list {two_cars} as {parked}
    {parked} = {two_cars}
    # there is room for {few} cars. if one more fits, {car_a} parks, otherwise print "full" / {car_a} comes: append it if fewer than {few} cars are there, else print "full" / add {car_a} to the list as long as it has less than {few} cars, and print "full" if it has not / with at most {few} spaces, let {car_a} in when there is one left, or print "full" / If the length of {parked} is below {few}, append {car_a}; if it is not, print "full"
    if len({parked}) < {few}:
        {parked}.append({car_a})
    else:
        print("full")
    # the first car leaves / the car that came first drives off / remove the first one / the car at the front of the list goes away / Delete the element at index 0 of {parked}
    {parked}.pop(0)
    # print how many spaces of the {few} are free / how many of the {few} places are empty? print that / show {few} minus the number of cars / Output the number of free spaces, given {few} in all
    print({few} - len({parked}))
thermostat_loop
    # {temperature} = {cold} / it is {cold} degrees in the room, keep it as {temperature} / let {temperature} be {cold} / the temperature is {cold} / Set {temperature} to {cold}
    {temperature} = {cold}
    # the heater is on if it is below {warm} / let {heater} be True when the temperature is less than {warm}, else False / is it colder than {warm}? keep that as heater / store in {heater} whether {temperature} is under {warm} / Let {heater} tell whether the temperature is below {warm}
    {heater} = {temperature} < {warm}
    # if it is on, {temperature} rises by {step} / add {step} to the temperature if the heater is on / when {heater} is True, make it {step} degrees warmer / with the heater on, it gets warmer by {step} / Increase {temperature} by {step} provided that {heater} is True
    if {heater}:
        {temperature} += {step}
    # print the temperature / show {temperature} / how warm is it now? print the number / Output the temperature after that
    print({temperature})
game_of_three_rounds
    # {ann.bare} scored {a}, {b} and {c} points; put them in a list called first / let {first} be the list of {a}, {b} and {c}, the points of {ann.bare} / {ann.bare}'s rounds: {a}, {b}, {c}. make a list {first} / Store the points {a}, {b} and {c} of {ann.bare} in a list {first} / {first} holds {a}, {b}, {c}
    {first} = [{a}, {b}, {c}]
    # {bob.bare} scored {p}, {q} and {r}; that list is second / let {second} be the list of {p}, {q} and {r}, the points of {bob.bare} / {bob.bare} got {p}, then {q}, then {r}. keep these in {second} / and {p}, {q}, {r} for {bob.bare} as {second} / Store {bob.bare}'s points {p}, {q} and {r} in a list {second}
    {second} = [{p}, {q}, {r}]
    # how many rounds did {ann.bare} win, that is, had more points in? call it wins / count the rounds in which the first list has the larger number, as {wins} / let {wins} be the number of places where {first} beats {second} / compare them round by round and count those with more points for {ann.bare} in {wins} / Store in {wins} how often a number in {first} is greater than the one at the same place of {second}
    {wins} = sum(f > s for f, s in zip({first}, {second}))
    # print {ann} if the sum of {first} is greater than the sum of {second}, {bob} if not / who has more points in total? print {ann} or, in any other case, {bob} / show {ann} when {first} adds up to more than {second}, otherwise {bob} / Output {ann} provided that the total of {first} exceeds that of {second}; else output {bob}
    print({ann} if sum({first}) > sum({second}) else {bob})
    # and print the wins / show {wins} / how many rounds did {ann.bare} win? print it / Output the number of won rounds
    print({wins})
counter_that_wraps
    # {count} = {a} / a counter shows {a} / let {count} be {a} / start the {count} at {a} / Set {count} to {a}
    {count} = {a}
    # it is pressed {m} times, and after {c} comes 0 again / add {m} to it; it goes from 0 to {c} and then starts over at 0 / press {m} times. {c} is the highest number it shows, then it is back at 0 / the counter advances by {m} and wraps around to 0 after {c} / Increase {count} by {m}, where the number after {c} is 0
    {count} = ({count} + {m}) % ({c} + 1)
    # print the count with two digits, such as 07 / show it with a leading zero if it has only one digit / print {count} with zeros filled in to two digits / Output {count} as at least two digits
    print(f"{{count}:02d}")
turns_of_two_players
    # {ann.bare} and {bob.bare} play: make a list of {ann} and {bob} called {two} / {two} = [{ann}, {bob}] / put {ann} and {bob} in a list {two} / the players are {ann} and {bob}, in this order; call the list {two} / Create a list {two} with the strings {ann} and {bob}
    {two} = [{ann}, {bob}]
    # they take turns and the first one begins. whose turn is turn number {m}? / the players alternate, starting with the first. who has turn {m} (counting from 1)? call that player / let {player} be the one who makes move {m} if they alternate and the first of them makes move 1 / find the player of turn number {m}; turn 1 belongs to the first of the two, turn 2 to the other and so on / Store in {player} whose turn the {m.th} is when both take turns beginning with the first
    {player} = {two}[({m} - 1) % 2]
    # print "turn {m}: " and the player / show the player after the words "turn {m}: " / write "turn {m}: " and directly behind it who has that turn / Output the text "turn {m}: " followed by {player}
    print(f"turn {m}: {{player}}")
dice_with_a_seed
    # seed the random module with {seed} and roll a die {b} times; the list is called rolls / set the random seed to {seed}, then let {rolls} be {b} throws of a die, numbers from 1 to 6 / with random.seed({seed}), make a list {rolls} of {b} random integers between 1 and 6 / roll a die {b} times (seed {seed}) and keep the numbers in {rolls} / Use the seed {seed} and store {b} die rolls in a list {rolls}
    random.seed({seed})
    {rolls} = [random.randint(1, 6) for _ in range({b})]
    # count the sixes / how many of them are a six? call that sixes / let {sixes} be the number of 6s among them / count how often 6 is in {rolls}, as {sixes} / Store in {sixes} how many rolls show a 6
    {sixes} = {rolls}.count(6)
    # every six gives {a} extra points: the total is the sum of the rolls plus {a} for each six / let {total} be all rolls added up, and {a} more per six / the total is what they add up to and {sixes} times {a} on top of that / add up the rolls and give {a} points extra for every 6, as {total} / Compute the total of {rolls}, increased by {a} for each of the sixes
    {total} = sum({rolls}) + {sixes} * {a}
    # print the total / show {total} / print how many points that makes / Output the total
    print({total})
plant_grows_until
    # {height} = {start} / a plant is {start} cm high, call that {height} / let {height} be {start} / the plant has a height of {start} cm / Store {start} as the {height} of a plant
    {height} = {start}
    # it grows {grow} cm a day. count the days until it is at least {m} cm high / let it grow by {grow} every day as long as it is below {m}, and count the days / add {grow} again and again until {height} reaches {m}; {days} is how often / how many days until the height is {m} or more, if each day adds {grow}? update the height, too / Use a while loop to add {grow} to {height} until it is {m} or more, counting the rounds in {days}
    {days} = 0
    while {height} < {m}:
        {height} += {grow}
        {days} += 1
    # print "Days:" and how many it took / show the text "Days:" followed by the number of days / print the days after the word "Days:" on one line / Output "Days:", then {days}, separated by a space
    print("Days:", {days})
    # then it is cut: halve the height and print it / it gets cut to half its height; show what is left of it / divide {height} by 2 and print the new value / cut {height} in half, print it / Halve {height}, then output it
    {height} /= 2
    print({height})
traffic_light_goes_on
    # {lamps} = ["red", "green", "yellow"] / a traffic light has the colours red, green and yellow, a list of strings called {lamps} / let {lamps} be a list with "red", "green" and "yellow" / make a list {lamps} of "red", "green", "yellow" / Store the three strings "red", "green" and "yellow" in {lamps}
    {lamps} = ["red", "green", "yellow"]
    # it shows {shown} now; find its position in the list / what index does {shown} have there? call it position / let {position} be where {shown} is in {lamps} / now {shown} is on, so {position} is its index / Determine the index of {shown} in the list as {position}
    {position} = {lamps}.index({shown})
    # the light changes {b} times, from the last colour back to the first / move the position on by {b}, starting over after the last one / {b} changes later: add {b} to {position} and wrap around at the end of the list / advance {position} by {b} and take the remainder by the length of {lamps} / Go {b} colours further with {position}, from the end of the list to its beginning
    {position} = ({position} + {b}) % len({lamps})
    # print the colour that it shows then / which colour is on? print it / show the colour at that position / print the item of {lamps} at {position} / Output the current colour
    print({lamps}[{position}])
coins_in_a_jar
    # {jar} = 0 / an empty jar: {jar} is 0 / let {jar} be 0 / start with nothing in the {jar}, so 0 / Set {jar} to 0
    {jar} = 0
    # put in the coins {coins} / throw the coins {coins} into it / add the values of {coins} to it / {coins} go into the jar / Increase {jar} by the sum of {coins}
    {jar} += sum({coins})
    # take {few} coins of 5 out again / {few} fives are taken out / remove 5 from it {few} times / {few} coins worth 5 each leave the jar / Subtract {few} times 5 from {jar}
    {jar} -= {few} * 5
    # if it is negative, print "debt", else print what is in it / print "debt" when {jar} is below 0, otherwise its value / show the amount, but "debt" if that is less than zero / Output "debt" for a negative {jar} and the amount for any other
    if {jar} < 0:
        print("debt")
    else:
        print({jar})
bus_with_stops
    # {stops} = {pairs} / at each stop people get on and off, as pairs (on, off): {pairs}; keep them in {stops} / let {stops} be {pairs} / Store {pairs}, each a pair of people getting on and people getting off, in {stops} / the list {stops} is {pairs}
    {stops} = {pairs}
    # how many people are inside after all stops, if it was empty at first? the first number of a pair gets on, the second gets off / start with 0 inside; for each pair add the first number and subtract the second / let {inside} be the number of people in the bus at the end: plus the first of every pair, minus the second / go through {stops} and keep count of those inside, the first number on, the second one off / Compute {inside}, starting at 0, by adding the first and subtracting the second number of every pair
    {inside} = 0
    for on, off in {stops}:
        {inside} += on - off
    # print it / print how many are in the bus / show the number of people inside / Output {inside}
    print({inside})
    # and how many people got on altogether? print that / print the sum of the first numbers / add up all who got on and print the result / show how many got on in total / Output the total of the first numbers of {stops}
    print(sum(on for on, off in {stops}))
coins_in_a_machine
    # {price} = {cost} / a drink costs {cost} cents, keep this as the {price} / let {price} be {cost} / the price of a drink is {cost} cents / Store {cost} in {price}
    {price} = {cost}
    # someone throws in the coins {cents}, one at a time, and stops as soon as the price is paid; paid is the sum / go through {cents}, adding each coin to paid (0 at first), until {price} is reached / let {paid} be 0, then add the coins {cents} one by one while it is below the price / the coins {cents} go in until the price is reached or no coin is left. how much is paid? / Add the coins {cents} to {paid}, beginning with 0, and break out once it is at least {price}
    {paid} = 0
    for coin in {cents}:
        {paid} += coin
        if {paid} >= {price}:
            break
    # print the change if at least the price was paid, otherwise print "too little" / if {paid} is less than {price} print "too little", else print how much comes back / show "too little" when the price is not reached; if it is, show {paid} minus {price} / Output the difference of {paid} and {price} if it is 0 or more, and "too little" if not
    if {paid} >= {price}:
        print({paid} - {price})
    else:
        print("too little")
typing_with_a_delete_key
    # {keys} = {typed} / the pressed keys are {typed}; store them in {keys} / let {keys} be {typed} / somebody types {typed}, keep that as {keys} / Store the string {typed} in {keys}
    {keys} = {typed}
    # make the text: every "<" deletes the last letter, any other key is added at the end / go through the keys; "<" removes the last character of the text, everything else is appended / let {text} be what stays if each "<" rubs out the character before it / from an empty {text}, add key by key, and for "<" cut off the last character / Build {text} from the keys, where "<" means delete the last character
    {text} = ""
    for key in {keys}:
        if key == "<":
            {text} = {text}[:-1]
        else:
            {text} += key
    # print the text and its length / show {text}, followed by how long it is / print it together with the number of its characters / Output {text} and its length on one line
    print({text}, len({text}))
    # how many keys were deletes? print the number / print how often "<" was pressed / count the "<" in {keys} and print that / show how many of the keys were "<" / Output the number of times "<" occurs in {keys}
    print({keys}.count("<"))
undo_the_last_ones
    # {value} = {m} / let {value} be {m} / the start is {value} = {m} / store {m} in {value} / Create {value} with the number {m}
    {value} = {m}
    # the history is a list with just this value / keep a list history that contains {value} so far / {history} = [{value}] / make a list called {history} and put the value in it / Start a list {history} with {value} as its only element
    {history} = [{value}]
    # add each of {rides} to the value and append what comes out to the history / for the changes {rides}: change {value} by each and remember the new one at the end of {history} / go through {rides}, add to {value} and note every result in the history / Apply the changes {rides} to {value} one by one, appending each new value to {history}
    for change in {rides}:
        {value} += change
        {history}.append({value})
    # undo the last {little} changes: cut them off the history, and {value} is the last one that remains / remove the last {little} items of {history} and set {value} to the last of the others / go {little} steps back: drop {little} from the end of the history and take the value from its end / Undo {little} steps, so that {history} loses its last {little} elements and {value} is its last element again
    {history} = {history}[:-{little}]
    {value} = {history}[-1]
    # print value and history / show {value}, then {history} / print the value first and the list after it, in one line / Output both, {value} before {history}
    print({value}, {history})
compass_turns
    # {sky} = "NESW" / let {sky} be the string "NESW" / the directions clockwise are "NESW", call that {sky} / store "NESW" in {sky} / Create a string {sky} containing the letters NESW
    {sky} = "NESW"
    # a ship heads {heading}. keep the index of that in the string as direction / let {direction} be the place of {heading} in it / find {heading} in {sky}; its index is the direction / where is {heading} in {sky}? that index is the direction / Store the index of {heading} in {sky} as {direction}
    {direction} = {sky}.index({heading})
    # it turns by {lr}: R is one further, L is one back, around the four / follow the turns {lr}, each R adding 1 to {direction} and each L subtracting 1, modulo 4 / for each letter of {lr} go one to the right in the string for R or one to the left for L, going round at the ends / the turns are {lr} (R clockwise, L the other way round); change the direction with modulo 4 / Update {direction} for each turn in {lr}, plus 1 for R, minus 1 for L, always modulo 4
    for turn in {lr}:
        {direction} = ({direction} + (1 if turn == "R" else -1)) % 4
    # print the letter of the direction / which letter does it head for now? print it / show the character of {sky} at {direction} / Output the letter that stands at that index
    print({sky}[{direction}])
bag_of_a_hero
    # {bag} = {goods} / a hero carries {goods}, keep it as {bag} / let {bag} be {goods} / the {bag.bare} of a hero: {goods} / Store the dictionary {goods} in {bag}
    {bag} = {goods}
    # he finds {a} of {ware}, maybe not for the first time / add {a} to the number of {ware}, which may not be in there yet / {a} pieces of {ware} are put in; there may be some already / increase {ware} by {a}, starting from 0 if it is missing / Raise the count of {ware} by {a}, treating a missing one as 0
    {bag}[{ware}] = {bag}.get({ware}, 0) + {a}
    # one {ware.bare} is used up / he uses one of them / take 1 off {ware} / the number of {ware} goes down by 1 / Reduce the count of {ware} by one
    {bag}[{ware}] -= 1
    # print how many things there are in all / add up the counts and print the sum / how many pieces does he carry altogether? print it / show the sum of all values of {bag} / Output the total number of things in it
    print(sum({bag}.values()))
    # print the names of the things in alphabetical order / show the sorted list of its keys / which things are these? print a sorted list / Output the keys of {bag} as a list from a to z
    print(sorted({bag}))
two_fighters
    # {one} = {m} and {other} = {n} / one fighter has {m} lives, the other {n}: call them {one} and {other} / let {one} be {m} and {other} be {n} / store {m} in {one}, and {n} in {other} / Create two variables, {one} with {m} and {other} with {n}
    {one} = {m}
    {other} = {n}
    # in each round the first loses {b} and the second loses {c}. count the rounds until one of them is at 0 or below / take {b} off {one} and {c} off {other} while both are above 0, counting the rounds / let {rounds} be how often you can subtract {b} from {one} and {c} from {other} until one is not above 0 any more / every round: minus {b} for {one}, minus {c} for {other}. go on as long as both are positive; how many rounds is that? / Repeat while both are greater than 0: subtract {b} from {one}, {c} from {other}, and add 1 to {rounds}
    {rounds} = 0
    while {one} > 0 and {other} > 0:
        {one} -= {b}
        {other} -= {c}
        {rounds} += 1
    # print the rounds, then both numbers of lives / show {rounds}, {one} and {other} in one line / print how many rounds it took and what is left of {one} and of {other} / Output the three numbers: rounds, {one}, {other}
    print({rounds}, {one}, {other})
board_with_ladders
    # {ladders} = {up} / the ladders of a board game lead from a field to another: {up}; call them {ladders} / let {ladders} be {up} / a dict {ladders} maps the foot of a ladder to its top: {up} / Store {up} in a dictionary {ladders}
    {ladders} = {up}
    # a piece is on field 1 and the dice show {throws}; for each number go that far, and if a ladder starts there, climb it / start at position 1, move by each of {throws} and take the ladder whenever one begins at that field / let {position} be 1. for every throw in {throws} add it, then replace the position by the ladder's end if it is a key / with the throws {throws}, move a piece from {position} 1, climbing a ladder whenever it lands at the foot of one / Move from position 1 by the numbers {throws}; after each, look the position up in {ladders}, staying there if it is not in it
    {position} = 1
    for throw in {throws}:
        {position} += throw
        {position} = {ladders}.get({position}, {position})
    # where is the piece? print its position / print {position} / show the field it is on / Output the final position
    print({position})
switches_in_a_row
    # {lights} = [False] * {b} / {b} lamps are all off: a list of {b} times False called {lights} / let {lights} be a list of {b} False values / make a list {lights} with {b} items, all False / Create {lights}, a list containing False {b} times
    {lights} = [False] * {b}
    # flip every {little.th} one, starting with the one at index 0 / toggle the lamps at the indices 0, {little}, and so on in steps of {little} / turn around the values at every {little.th} index from 0 on / from index 0, in steps of {little}, change False to True and True to False / Invert every {little.th} element, beginning with the first
    for i in range(0, {b}, {little}):
        {lights}[i] = not {lights}[i]
    # now flip the first {few_} ones / toggle the first {few_} of them / change each of the first {few_} to its opposite / invert the first {few_} / Negate the first {few_} elements of {lights}
    for i in range({few_}):
        {lights}[i] = not {lights}[i]
    # how many are on? print the number / print how many are True / count the lamps that are on and print that / show the number of True values in {lights} / Output how many of {lights} are on
    print(sum({lights}))
numbers_at_the_office
    # {serving} = {m} / number {m} is being served at the office: {serving} / let {serving} be {m}, the number on the screen / on the screen is {m}, call it {serving} / Store the current number {m} as {serving}
    {serving} = {m}
    # i have the number {later}. how many are before me? call it waiting / compute waiting: my number {later} minus the one on the screen / let {waiting} be how far {serving} is from my {later} / my ticket says {later}; subtract {serving} from it to get waiting / Store the difference between my number {later} and {serving} as {waiting}
    {waiting} = {later} - {serving}
    # each takes {a} minutes and there are {two_or_three} desks; print the minutes i have to wait, rounded down / with {two_or_three} desks and {a} minutes a person, print how long it takes in whole minutes / {a} minutes per number, shared by {two_or_three} desks: print {waiting} times {a}, divided by {two_or_three} as a whole number / multiply {waiting} by {a}, divide it by the {two_or_three} desks, and print it without decimals / Output {waiting} times {a} floor-divided by {two_or_three}, the number of desks
    print({waiting} * {a} // {two_or_three})
printer_and_paper
    # {sheets} = {m} / a printer has {m} sheets of paper, keep that in {sheets} / let {sheets} be {m} / there are {m} sheets in it: {sheets} / Set {sheets} to {m}
    {sheets} = {m}
    # jobs of {jobs} pages wait; make a list done with those that still have enough paper, taking it off each time / go through {jobs}: if there is enough paper for a job, subtract it and append it to done, otherwise skip it / let {done} collect the numbers in {jobs} that are not larger than what is left in {sheets}, and reduce {sheets} by each of them / print the jobs {jobs} as far as the paper lasts: a job that fits is put in {done} and its pages leave {sheets}, one that does not fit is passed over / For each job in {jobs}, if it is at most {sheets}, subtract it from {sheets} and add it to the list {done}
    {done} = []
    for job in {jobs}:
        if job <= {sheets}:
            {sheets} -= job
            {done}.append(job)
    # print the jobs that were done and the paper that is left / show {done} and {sheets} / print the list and the remaining number of sheets on one line / Output {done}, then {sheets}
    print({done}, {sheets})
class_counter_with_limit
    # write a class {Counter_} that is made with a limit and starts with a count of 0; press() adds 1 to the count unless it has reached the limit / Define a class {Counter_}: the constructor takes limit and sets count to 0, and the method press increases count by 1 as long as it is below limit / i need a class {Counter_} with limit (given) and count (0 at first). its method press makes count one larger, but not larger than limit / create a class named {Counter_}, whose objects have a limit and a count beginning at 0, with a method press that counts up by one while the limit is not reached
    class {Counter_}:
        def __init__(self, limit):
            self.limit = limit
            self.count = 0

        def press(self):
            if self.count < self.limit:
                self.count += 1
    # make one with a limit of {b} and call it {clicker} / {clicker} is a new {Counter_} that goes up to {b} / create {clicker} = {Counter_}({b}) / Create an object {clicker} of this class, limit {b} / let {clicker} be one of these, with {b} as its limit
    {clicker} = {Counter_}({b})
    # press it {a} times / call press {a} times on it / it is pressed {a} times / press {clicker} {a} times in a loop / Call its method press {a} times
    for _ in range({a}):
        {clicker}.press()
    # print its count / what is the count now? print it / show the count of {clicker} / Output the count it has reached
    print({clicker}.count)
class_tank
    # write a class {Tank} with a size and a level of 0; fill(amount) adds to the level, never above the size / Define a class {Tank}: it gets size, level is 0 at first, and fill adds an amount to level with size as the maximum / a class {Tank} please: size is passed in, level starts at 0. the method fill(amount) raises the level, but at most to size / create the class {Tank} with the attributes size and level (0) and a method fill, which adds amount to level and stops at size
    class {Tank}:
        def __init__(self, size):
            self.size = size
            self.level = 0

        def fill(self, amount):
            self.level = min(self.size, self.level + amount)
    # {barrel} is one of size {m} / make a {Tank} of size {m} called {barrel} / let {barrel} be such a thing with a size of {m} / create an instance {barrel} with size {m} / Construct {barrel} with a size of {m}
    {barrel} = {Tank}({m})
    # fill in {c}, then {n} / pour {c} into it and after that {n} / fill it with {c} and then with {n} more / first {c} is filled in, later another {n} / Call fill with {c} and afterwards with {n}
    {barrel}.fill({c})
    {barrel}.fill({n})
    # print the level / show how high the level is / how much is in it? print the level / Output the level of {barrel}
    print({barrel}.level)
    # print True if it is full, that is, the level equals the size, else False / is it full? print whether its level is its size / show whether level and size are the same / Output True when the level of {barrel} is as large as its size and False otherwise
    print({barrel}.level == {barrel}.size)
class_wallet_of_coins
    # write a class {Purse} with a list of coins, empty at first; add(coin) puts one in and total() returns their sum / Define a class {Purse}: the list coins starts empty, a method add appends a coin, a method total returns the sum of the coins / i want a class {Purse} that keeps coins in a list. add(coin) appends to it; total() gives back how much they are together / create {Purse}, a class whose constructor makes an empty list coins, with the methods add (append one coin) and total (return the sum)
    class {Purse}:
        def __init__(self):
            self.coins = []

        def add(self, coin):
            self.coins.append(coin)

        def total(self):
            return sum(self.coins)
    # make a {Purse} named {mine} and add {coins} one by one / {mine} is a new {Purse}; put each of {coins} in / create {mine} from this class and add every coin in {coins} to it / let {mine} be a {Purse} and call add for all of {coins} / Instantiate it as {mine}, then add the coins {coins} in a loop
    {mine} = {Purse}()
    for coin in {coins}:
        {mine}.add(coin)
    # print the total / what is in it altogether? print that / show its total / Output the result of calling total on {mine}
    print({mine}.total())
    # and how many coins is that? print the number / print how many coins are in it / show the length of its list / Output the number of coins in {mine}
    print(len({mine}.coins))
class_team_with_points
    # write a class {Team} with a name and points starting at 0; win() gives 3 points and draw() gives 1 / Define a class {Team} that takes a name and sets points to 0, with methods win (3 more points) and draw (1 more point) / a class {Team}: name is given, points is 0. the method win adds 3 to the points, draw adds 1 / create a class {Team}; its objects have a name and 0 points, a win() is worth 3 points and a draw() is worth 1
    class {Team}:
        def __init__(self, name):
            self.name = name
            self.points = 0

        def win(self):
            self.points += 3

        def draw(self):
            self.points += 1
    # make two of them, {home} named {town_a} and {guest} named {town_b} / {home} is the team {town_a}, {guest} is {town_b} / create {home} with the name {town_a} and {guest} with the name {town_b} / Instantiate the class twice: {home} for {town_a}, {guest} for {town_b}
    {home} = {Team}({town_a})
    {guest} = {Team}({town_b})
    # {town_a.bare} wins {little} times and {town_b.bare} plays a draw / {little} wins for {home}, one draw for {guest} / the first of them wins {little} times, the second has a draw / Call win {little} times on {home} and draw once on {guest}
    for _ in range({little}):
        {home}.win()
    {guest}.draw()
    # print the names and points of both, one team per line / show name and points of {home}, then on the next line those of {guest} / print each team's name with its points, first {home}, below it {guest} / Output for each of the two, on its own line, the name and the points
    print({home}.name, {home}.points)
    print({guest}.name, {guest}.points)
class_lamp_that_toggles
    # a class {Lamp}: it is off at first (on is False), and toggle() turns it around and counts the uses / Define a class {Lamp} with on = False and uses = 0, and a method toggle that negates on and adds 1 to uses / write a class {Lamp} whose attribute on is False and uses is 0. toggle() makes on the opposite and uses one larger / create the class {Lamp}: attributes on (False) and uses (0), a method toggle to switch it over and to increase uses by 1
    class {Lamp}:
        def __init__(self):
            self.on = False
            self.uses = 0

        def toggle(self):
            self.on = not self.on
            self.uses += 1
    # {desk} is a new one, toggle it {few} times / make a {Lamp} called {desk} and call toggle {few} times / create {desk} and switch it {few} times / let {desk} be a {Lamp} that is toggled {few} times / Instantiate {desk}, then toggle it {few} times in a loop
    {desk} = {Lamp}()
    for _ in range({few}):
        {desk}.toggle()
    # print "bright" if it is on and "dark" if it is off / is it on? then print "bright", otherwise "dark" / show "bright" or "dark", depending on whether {desk} is on / Output "dark" when it is off, else "bright"
    print("bright" if {desk}.on else "dark")
    # print how often it was used / show its uses / how many uses is that? print it / Output the attribute uses of {desk}
    print({desk}.uses)
function_for_one_step
    # write a function {step_fn} that takes a place and a move and returns the new place: one more for "R", one less for "L", the same for anything else / Define a function {step_fn}(place, move): "R" returns place plus 1, "L" returns place minus 1, and any other move returns place as it is / i need a function {step_fn} with place and move. for "L" give back place - 1, for "R" place + 1, otherwise just place / make {step_fn}(place, move), which returns the place moved by 1 to the right ("R") or left ("L") or not at all
    def {step_fn}(place, move):
        if move == "R":
            return place + 1
        if move == "L":
            return place - 1
        return place
    # start at {a} and apply it for each letter of {lrx}; keep the place in {at} / let {at} be {a}, then update it with the function for every letter in {lrx} / {at} = {a}. call {step_fn} with it and each move of {lrx}, one after the other, storing the result in {at} / begin with {at} at {a} and go through {lrx}, using the function for each move / Set {at} to {a} and change it with {step_fn} for all the letters of {lrx}
    {at} = {a}
    for letter in {lrx}:
        {at} = {step_fn}({at}, letter)
    # print where that ends / print {at} / what is the final place? print it / show the place after the last move / Output the value of {at}
    print({at})
function_for_a_day
    # write a function {grow_fn}(size, rain) that returns size times 2 if it rains and size plus 1 if not / Define {grow_fn} with the parameters size and rain: with rain it returns twice the size, without it the size increased by 1 / a function {grow_fn} please, that gets a size and whether it rains (rain), and gives back the double size for rain, else size + 1 / make a function called {grow_fn}; it takes size and rain and returns size doubled when rain is true, otherwise one more than size
    def {grow_fn}(size, rain):
        return size * 2 if rain else size + 1
    # begin with a weed of size {few} and let three days pass: rain, no rain, rain / {weed} starts at {few}; use the function for a wet day, a dry one and a wet one / let {weed} be {few}, then three days come: the first with rain, the second without, the third with rain again / Set {weed} to {few} and update it for rain, no rain and rain, in this order
    {weed} = {few}
    for rainy in [True, False, True]:
        {weed} = {grow_fn}({weed}, rainy)
    # print the weed's size / how large is the weed? print it / show {weed} / Output its size after the three days
    print({weed})
move_between_two
    # {left_} = {n} and {right_} = {m} / there are {n} marbles in {left_} and {m} in {right_} / let {left_} be {n} and {right_} be {m} / store {n} in {left_} and {m} in {right_} / Create {left_} with the value {n} and {right_} with the value {m}
    {left_} = {n}
    {right_} = {m}
    # move {a} from {left_} to {right_} / {a} go over from {left_} to {right_} / take {a} off {left_} and put them into {right_} / {right_} gets {a} of those in {left_} / Transfer {a} out of {left_} into {right_}
    {left_} -= {a}
    {right_} += {a}
    # now {c} come back, from {right_} to {left_} / the other way: {c} leave {right_} and go to {left_} / {left_} gets {c} from {right_} / take {c} out of {right_} and add them to {left_} / Transfer {c} in the opposite direction, out of {right_} into {left_}
    {right_} -= {c}
    {left_} += {c}
    # swap the two / exchange their values / {left_} and {right_} change places / let each have what the other had / Swap the values of {left_} and {right_}
    {left_}, {right_} = {right_}, {left_}
    # print {right_}, then {left_} / show both, {right_} first / print {right_} and after it {left_} on the same line / Output the value of {right_} followed by that of {left_}
    print({right_}, {left_})
goals_in_a_string
    # {goals} = {ab} / the goals of a match were {ab}, keep that in {goals} / let {goals} be {ab}, a letter for the team of each goal / A and B scored in this order: {goals} = {ab} / Store the string {ab} in {goals}
    {goals} = {ab}
    # how many did A score, and how many B? call them home and away / count the letters: {home_} is the number of As, {away} of Bs / let {home_} be how often A is in it and {away} how often B is / count "A" in {goals} as {home_} and "B" as {away} / Store the count of A as {home_} and the count of B as {away}
    {home_} = {goals}.count("A")
    {away} = {goals}.count("B")
    # print the result with a colon, like 2:1, with A's goals first / show home and away with ":" between them / print {home_}, a colon and {away} without spaces / Output the two counts as {home_}:{away}
    print(f"{{home_}}:{{away}}")
    # who scored the last goal? print the letter / print the last letter / show the last character of {goals} / Output which team scored last
    print({goals}[-1])
streak_of_wins
    # {games} = {wl} / the games went {wl}, W for a win and L for a loss; keep that in {games} / let {games} be {wl} / store {wl}, one letter a game, as {games} / Create a string {games} with the value {wl}
    {games} = {wl}
    # get the longest streak of wins as longest / how many Ws are there in a row at most? call it longest / split it at the Ls; the length of the longest piece is {longest} / let {longest} be the greatest number of consecutive Ws in {games} / Determine the length of the longest run of W and store it as {longest}
    {longest} = max(len(run) for run in {games}.split("L"))
    # every win gives {few} points and every loss takes {little} away: compute the points / the points are {few} for each W minus {little} for each L / let {points_} be {few} times the wins minus {little} times the losses / a W is worth {few}, an L costs {little}. how many points is that? / Compute {points_} with {few} per win and -{little} per loss
    {points_} = {few} * {games}.count("W") - {little} * {games}.count("L")
    # print longest and points / show the streak, then the points / print {longest} and {points_} on one line / Output {longest}, followed by {points_}
    print({longest}, {points_})
reading_a_book
    # a book has {some} pages, keep the number as {pages} / {pages} = {some} / let {pages} be {some} / there are {some} {pages} in a book / Store the number of pages, {some}, in {pages}
    {pages} = {some}
    # i read {c} pages a day for {few} days and {a} on the day after. that is the page i am on / let {page} be {few} times {c}, plus {a} / {few} days with {c} pages each, then one day with {a}: how far is that? call it page / compute the page: {c} per day on {few} days and {a} more / Store in {page} how many pages are read after {few} days of {c} pages and one of {a}
    {page} = {few} * {c} + {a}
    # subtract it from the pages to get the rest / how many are left? that is the rest / let {rest} be the pages that are not read yet / {rest} is {pages} without {page} / Compute the rest, {pages} minus {page}
    {rest} = {pages} - {page}
    # how many more days does the rest take at {b} pages a day? round up and print it / print the days that {b} pages a day need for the rest, a begun day counting as a whole one / with {b} pages a day from now on, print the number of days, rounded up / Output the rest divided by {b}, rounded up to a whole number
    # + import math
    print(math.ceil({rest} / {b}))
volume_knob
    # {volume} = {a} / the volume is {a} / let {volume} be {a} / a radio plays at {volume} {a} / Set {volume} to {a}
    {volume} = {a}
    # the buttons {pm} are pressed: + is {little} louder, - is 1 quieter / go through {pm}; a "+" adds {little} to {volume}, a "-" takes away 1 / for every + in {pm} make it {little} higher and for every - one lower / press {pm}, where plus means {little} up and minus means 1 down / Process {pm} sign by sign, adding {little} for "+" and subtracting 1 for "-"
    for sign in {pm}:
        if sign == "+":
            {volume} += {little}
        else:
            {volume} -= 1
    # keep it between 0 and {c} / it can only be from 0 to {c}: correct it if it is outside / lower it to {c} if it is more, raise it to 0 if it is less / make sure the volume is at least 0 and at most {c} / Limit {volume} to the range from 0 to {c}
    {volume} = max(0, min({c}, {volume}))
    # print as many # signs as the volume / show the volume as a bar of # / print "#" {volume} times in a row / Output a row of # characters whose length is {volume}
    print("#" * {volume})
cells_that_double
    # {cells} = [{b}] / start a list {cells} with the number {b} in it / on day one there are {b} cells: make a list {cells} with just {b} / let {cells} be a list that only contains {b} / Create {cells}, a list with the single element {b}
    {cells} = [{b}]
    # every day they double. append a number for each day until the last one is over {some} / double the last number and append it, as long as the last one is not greater than {some} / keep adding twice the last element at the end until it exceeds {some} / extend {cells} by doubling its last number while that is {some} or less / While the last element of {cells} is at most {some}, append its double
    while {cells}[-1] <= {some}:
        {cells}.append({cells}[-1] * 2)
    # print the list / show {cells} / print all the numbers / Output the whole list
    print({cells})
    # on which day was it first over {m}, counting from day 1? print that / print the day (the first is day 1) of the first number greater than {m} / the numbers are those of day 1, 2, 3 ...: print the first day with more than {m} / Output the 1-based position of the first element above {m}
    print(next(day for day, number in enumerate({cells}, 1) if number > {m}))
state_of_a_pet
    # a pet has hunger {b} and energy {c}: a dictionary {pet} / {pet} = a dict with "hunger" {b} and "energy" {c} / let {pet} map "hunger" to {b} and "energy" to {c} / make a dictionary {pet} where hunger is {b} and energy is {c} / Create a dictionary {pet} with the keys "hunger" ({b}) and "energy" ({c})
    {pet} = {"hunger": {b}, "energy": {c}}
    # it plays: the energy goes down by {a} and the hunger up by {little} / playing costs {a} of its energy and makes its hunger {little} larger / take {a} off the energy and add {little} to the hunger / it gets {little} more hunger and {a} less energy / Decrease "energy" by {a} and increase "hunger" by {little}
    {pet}["energy"] -= {a}
    {pet}["hunger"] += {little}
    # feed it: its hunger becomes 0, and if the energy is below {tired} it rises by 1 / it eats, so the hunger is 0 now; add 1 to the energy if that is less than {tired} / set hunger to 0. when energy is under {tired}, make it one more / Put "hunger" to 0 and raise "energy" by 1, but only if the latter is smaller than {tired}
    {pet}["hunger"] = 0
    if {pet}["energy"] < {tired}:
        {pet}["energy"] += 1
    # print every key with its value, one per line / show each state and its number on a line of its own / go through {pet} and print name and number / Output all keys and values, a pair per line
    for name, number in {pet}.items():
        print(name, number)
cards_from_a_deck
    # {deck} = list(range(1, {m})) / a deck has cards with the numbers from 1 up to but not including {m}; make a list {deck} / let {deck} be a list of the whole numbers from 1 to below {m} / the list {deck} holds 1, 2, 3 and so on, ending before {m} / Create a list {deck} containing the integers from 1 to {m} exclusive
    {deck} = list(range(1, {m}))
    # shuffle it with the seed {seed} / mix the cards, after setting the random seed to {seed} / set the seed {seed}, then shuffle the deck / use random with seed {seed} to shuffle {deck} in place / Seed the random module with {seed} and shuffle the list
    random.seed({seed})
    random.shuffle({deck})
    # the first {a} cards are the hand, and the deck is what remains / deal {a} cards from the front as a hand and take them off the deck / let {hand} be the first {a} of them; {deck} keeps the others / {a} cards from the front go to a list hand, the rest stay in {deck} / Store the first {a} elements in {hand} and remove them from {deck}
    {hand} = {deck}[:{a}]
    {deck} = {deck}[{a}:]
    # print the sorted hand and how many cards are left in the deck / show the hand in ascending order, followed by the size of the deck / print {hand} sorted, then the number of cards in {deck} / Output the hand from low to high and the length of {deck}
    print(sorted({hand}), len({deck}))
flips_until_heads
    # set the random seed to {seed} and start with a list flips that is empty / random.seed({seed}), then {flips} = [] / seed random with {seed}; {flips} is an empty list / let the seed be {seed} and make an empty list {flips} / Seed the random module with {seed} and create an empty list {flips}
    random.seed({seed})
    {flips} = []
    # flip a coin, "H" or "T", and append it, until there are {little} heads in it / add random choices of "HT" to the list as long as it has fewer than {little} "H" / throw a coin again and again, appending "H" or "T", until "H" was there {little} times / Append random.choice("HT") while the list contains "H" less than {little} times
    while {flips}.count("H") < {little}:
        {flips}.append(random.choice("HT"))
    # print the flips as one string / join them to one text and print it / show the letters without spaces / Output the elements of {flips}, joined
    print("".join({flips}))
    # how many flips did it take? print it / print the number of flips / show the length of {flips} / Output how many times the coin was thrown
    print(len({flips}))
books_lent_and_returned
    # {lent} = set() / no book is lent yet: {lent} is an empty set / let {lent} be an empty set / start with an empty set of books, {lent} / Create an empty set named {lent}
    {lent} = set()
    # {song} and {book} are lent out / add {song} and {book} to it / put both {song} and {book} in the set / somebody borrows {song}, somebody else {book} / Add the titles {song} and {book} to {lent}
    {lent}.add({song})
    {lent}.add({book})
    # {song} comes back / {song} is returned, so take it out / remove {song} again / the book {song} is not lent any more / Delete {song} from {lent}
    {lent}.discard({song})
    # can i get {book}? print "yes" if it is not lent, otherwise "no" / print "no" if {book} is in the set and "yes" if it is not / is {book} free? show "no" when it is lent, else "yes" / Output "yes" if {book} is missing from {lent}, and "no" if it is there
    print("no" if {book} in {lent} else "yes")
    # print how many are lent / how many books are out now? print it / show the size of {lent} / Output the number of books in the set
    print(len({lent}))
train_with_wagons
    # {train} = deque({wagons}) / make a deque {train} of the wagons {wagons} / a train has the wagons {wagons}, put them in a deque {train} / let {train} be a deque with {wagons} / Create a deque named {train} from the list {wagons}
    {train} = deque({wagons})
    # hang {car_a} on at the front and {car_b} at the back / {car_a} is put before all others, {car_b} behind them / add {car_b} to the right end and {car_a} to the left end / {car_a} comes first now, and {car_b} last / Append {car_a} on the left and {car_b} on the right
    {train}.appendleft({car_a})
    {train}.append({car_b})
    # turn it around by {little}: the last {little} wagons come to the front / rotate it to the right by {little} / rotate {train} by {little}, from the back to the front / bring the {little} wagons at the end to the beginning with rotate / Rotate the deque {little} steps to the right
    {train}.rotate({little})
    # print the wagons with " - " between them / show it as one line, joined by " - " / print all of them in order, separated by " - " / Output the elements of {train} as one string with " - " in between
    print(" - ".join({train}))
    # which one is in front? print the first wagon / print the one at the very front / show the first of them / Output the leftmost element of {train}
    print({train}[0])
hands_of_a_clock
    # {hour} = {ten} and {minute} = {n_min} / a clock shows hour {ten}, minute {n_min}; keep these as {hour} and {minute} / let {hour} be {ten} and {minute} be {n_min} / it is {n_min} minutes after {ten}. store the {minute} and the {hour} / Set {hour} to {ten} and {minute} to {n_min}
    {hour} = {ten}
    {minute} = {n_min}
    # {big} minutes go by: add them and turn full hours into hours / move it on by {big} minutes, carrying over 60 minutes as an hour / add {big} to {minute}; every 60 of them are one more hour / it runs for {big} minutes. update both hour and minute, with minute below 60 / Advance the clock by {big} minutes, so that {minute} stays less than 60 and {hour} grows
    {minute} += {big}
    {hour} += {minute} // 60
    {minute} %= 60
    # after 23 comes 0: fix the hour / the hour starts again after 23 / keep the hour below 24 with a remainder / take {hour} modulo 24 / Reduce {hour} to the range from 0 to 23 with modulo
    {hour} %= 24
    # print the time like 07:05 / show hour and minute with a colon, two digits each / print it as HH:MM / Output {hour} and {minute}, both with two digits, separated by ":"
    print(f"{{hour}:02d}:{{minute}:02d}")
pictures_in_a_ring
    # {pictures} = {songs} / the pictures {songs} are shown in a ring; store them as {pictures} / let {pictures} be {songs} / keep the titles {songs} in a list {pictures} / Create a list {pictures} with the items {songs}
    {pictures} = {songs}
    # the one at index 0 is shown; go {a} forward and then {b} back, around the ends, as shown / let {now_} be 0 plus {a} minus {b}, modulo the number of pictures / from index 0 step {a} to the right, {b} to the left, wrapping around the list: that is {now_} / {now_} is the index after {a} steps forward and {b} steps backward from 0 in the ring / Compute {now_}, the index reached from 0 by {a} steps forward and {b} steps back, modulo the length of {pictures}
    {now_} = ({a} - {b}) % len({pictures})
    # print that picture / which one is it? print it / show the picture at this index / print the item of {pictures} at {now_} / Output the one that is shown
    print({pictures}[{now_}])
    # and print its length without spaces / how many characters does that one have, not counting spaces? print it / show the number of characters in it, spaces left out / Output how long it is once all the spaces are removed
    print(len({pictures}[{now_}].replace(" ", "")))
table_of_a_league
    # {league} = {standings} / the points are {standings}; keep that as {league} / let {league} be {standings} / a dictionary {league} with {standings} / Store the dictionary {standings} under the name {league}
    {league} = {standings}
    # {ann.bare} joins with {a} points / add {ann} with {a} / {ann} is new and has {a} points / put {ann} in it, with the value {a} / Insert the key {ann} with the value {a}
    {league}[{ann}] = {a}
    # everybody gets {b} points more / add {b} to all of them / increase each value by {b} / all players win {b} points / Raise every value in {league} by {b}
    for name in {league}:
        {league}[name] += {b}
    # who leads? keep the name with the most points as leader / find the leader, the one with the highest value / let {leader} be the key with the largest value / {leader} is whoever has most points / Determine the key of the maximum value and store it as {leader}
    {leader} = max({league}, key={league}.get)
    # print the leader and the points of the leader / show {leader} with the points belonging to it / print that name followed by its value / Output {leader} and how many points this player has
    print({leader}, {league}[{leader}])
"""
stories(d, with_imports(STORIES, IMPORTS), SLOTS)
