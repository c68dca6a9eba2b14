"""Short stories of a state that changes: queues, stacks, stores, robots, accounts, lifts, games, tanks, small classes."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import Draw, choice, derived, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, entries, middle, numbers, person, seeded, several
from codegen_repl.training.corpus.words import any_word, made_up, odd_token, plain_word

d = Domain("short_states", weight=44)


def thing(rng: Random) -> str:
    """A word for a thing: plain, made up, in capitals, or a code."""
    return rng.choice((odd_token, made_up, any_word, any_word, lambda r: plain_word(r).upper()))(rng)


def plate(rng: Random) -> str:
    """The number plate of a car."""
    return (
        "".join(rng.choices("ABCDEFGHKLMNPRSTUVWXYZ", k=2)) + rng.choice(" -.#") + str(rng.randint(1, 9999))
    )


def groups(rng: Random) -> list[list[str]]:
    """Three groups of people, nobody in two of them."""
    names, first, second = several(rng, person, 12, 12), rng.randint(3, 5), rng.randint(2, 4)
    return [names[:first], names[first : first + second], names[9 : 9 + rng.randint(2, 3)]]


def orders(goods: dict[str, int]) -> list[tuple[str, int]]:
    """Orders for some of the goods (too much of some), and for one thing that is not there."""
    rng = seeded(goods)
    wanted = [(w, rng.randint(2, n + n // 2)) for w, n in goods.items() if rng.random() < 0.8]
    wanted.insert(rng.randint(0, len(wanted)), (thing(rng) + "s", rng.randint(1, 9)))
    return [*wanted, (rng.choice(list(goods)), rng.randint(2, 20))]


def machine(rng: Random) -> dict[tuple[str, str], str]:
    """What becomes of a state by an event."""
    states, events = several(rng, plain_word, 3, 3), several(rng, plain_word, 2, 2)
    pairs = rng.sample([(s, e) for s in states for e in events], rng.randint(4, 5))
    return {(s, e): rng.choice([other for other in states if other != s]) for s, e in pairs}


def letters(pool: str) -> Draw:
    """A string of commands, each a letter of the pool."""
    return sampled("str", lambda r: "".join(r.choices(pool, k=r.randint(6, 11))))


def counts(make: Maker, low: int, high: int, least: int, most: int) -> Maker:
    """What draws a dictionary from what `make` gives to numbers that all differ."""
    return lambda r: dict(zip(several(r, make, low, high), r.sample(range(least, most), high), strict=False))


NAMES = {
    "exact": """
    patience waiting minutes room served pile=pile,stack removed stock=stock,store,inventory refused lit phases shelf=shelf,stock,goods pantry recipe portions=portions,batches,servings packed heavy=weight,load
    wrong x y dx dy bottles=bottles,jars,cartons thrown seconds=seconds,rest state=state,status bumps seen moves here pages place=place,position,field charge=charge,battery,power bal=balance,account,wallet
    savings=savings,capital,money years accounts=accounts,balances debt months jar=jar,purse weeks queue burden=burden,load floor=floor,level order=order,route places=places,spaces,spots hours fee=fee,price
    lengths=lengths,durations track guesses secret recent=recent,history,opened charts=charts,ranking hare=hare,runner tortoise=tortoise,walker rounds=rounds,turns health=health,strength potions stage=stage,rank
    points=points,score,xp need=need,threshold beats wins losses pairs=pairs,games,duels table=table,ranking,chart eliminated turn way=way,direction rope streak level=level,volume spilled=spilled,lost
    digits=digits,wheels field=field,square tank=tank,barrel,pool
    """,
    "variable": "lft=left,till_a,line_1,first_line rgt=right,till_b,line_2,second_line done=done,actions,edits,steps code=code,pin undone=undone,redo_list,taken_back gone=gone,missing,skipped,away can_a=can,jug,a,small_can can_b=bucket,pot,b rules=rules,transitions,changes obj=one,mine,obj,first obj2=other,yours,second,rival squad=squad,players,team coins=answers,results,outcomes",
    "function": "f=move_on,step,update,advance,work_out,calc g=is_back,check,test_it,home_again,count_moves",
    "class": "Account=Account,Wallet,Card Pile=Stack,Pile,Tray Robot=Robot,Rover,Token D=SpecialOne,Better,Extended,Variant Timer=Timer,Countdown,Clock Songs=Playlist,Radio,Jukebox Fighter=Fighter,Knight,Monster Board=ScoreBoard,Board,League Undo=Value,Cell,Setting",
}
MEMBERS = "at_money=balance,money,fund,cash,credit at_list=items,content,things,entries,stored at_name=name,owner,tag at_num=value,level,height,size,number,reading at_life=life,lives,health,energy,hp do_in=put,push,add,insert,lay,enter do_out=take,draw,fetch,pull,pay_out,withdraw do_go=go,move,step,run,forward do_set=change,assign,update,turn_to,replace do_hit=hit,strike,attack,blow ask_it=summary,report,winners,leaders,at_least"
RANGES = "k=2,4 k2=2,4 j=2,9 j2=2,9 slow=1,5 fast=6,9 few=10,20 mid=11,29 mid2=11,29 wide=31,99 wide2=31,99 big=101,950 huge=1000,9000 many=200,3000 ticket=20,400 lamp=1,12 away=20,80 leaving=14,23 secret_=20,80"
LISTS = "weights=2,40,4,8 presses=1,12,4,7 jumps=-3,3,5,9 kilos=45,110,5,8 tracks=90,320,4,7 hits=3,25,4,7 pulls=-6,9,6,9 flows=-15,25,4,8 amounts=1,60,3,6 tens=1,40,4,7"
DRAWN: dict[str, Maker] = {
    "yes": lambda r: r.choice(("yes", "full", "OK", "there", made_up(r), plain_word(r))),
    "no": lambda r: r.choice(("no", "none", "NOT", "never", made_up(r, 3), odd_token(r))),
    "who": person,
    "word": thing,
    "label": plain_word,
    "car_new": lambda r: plate(r) + "x",
    "pin": lambda r: r.choice((str(r.randint(1000, 99999)), made_up(r, 2), odd_token(r))),
    "words": lambda r: several(r, thing, 4, 7),
    "cars": lambda r: several(r, plate, 3, 5),
    "trio": lambda r: several(r, plain_word, 3, 3),
    "crowds": groups,
    "plan": machine,
    "days_left": lambda r: r.sample(range(1, 25), r.randint(5, 8)),
    "calls": lambda r: r.sample(range(25), r.randint(4, 7)),
    "lamps": lambda r: set(r.sample(range(1, 13), r.randint(3, 5))),
    "lamps_b": lambda r: set(r.sample(range(1, 13), 3)),
    "dials": lambda r: [r.randint(0, 8), *r.choices((9, 9, 9, *range(9)), k=r.randint(2, 5))],
    "waits": counts(person, 4, 6, 2, 30),
    "goods": counts(thing, 3, 5, 10, 40),
    "signs": counts(thing, 3, 4, 5, 60),
    "purse": counts(person, 3, 4, 20, 150),
    "arrivals": counts(plate, 3, 5, 6, 13),
    "ranks": counts(person, 5, 6, 3, 90),
}
COMPUTED: dict[str, Callable[[Any], Any]] = {  # from the draws
    "goal_money": lambda s: s.huge * (11 + s.huge % 9) // 10,
    "wishes": lambda s: [10 * n for n in s.tens],
    "in_words": lambda s: s.words[len(s.words[0]) % len(s.words)],
    "crowd_a": lambda s: s.crowds[0],
    "crowd_b": lambda s: s.crowds[1],
    "crowd_c": lambda s: s.crowds[2],
    "late_one": lambda s: s.crowds[1][0],
    "tired_one": lambda s: (s.crowds[0][1:] + s.crowds[2])[len(s.crowds[0][0]) % 4],
    "wait_limit": lambda s: middle(list(s.waits.values())),
    "absent": lambda s: set(seeded(s.ticket).sample(range(s.ticket, s.ticket + 9), 3)),
    "weight_limit": lambda s: sum(s.weights) * 3 // 5,
    "good_a": lambda s: next(iter(s.goods)),
    "good_b": lambda s: list(s.goods)[-1],
    "few_goods": lambda s: middle(list(s.goods.values())),
    "orders": lambda s: orders(s.goods),
    "needs": lambda s: {w: seeded(w).randint(2, 7) for w in list(s.goods)[:3]},
    "half_goods": lambda s: sum(s.goods.values()) * 3 // 5,
    "day_limit": lambda s: middle(s.days_left),
    "tries": lambda s: seeded(s.pin).sample(
        [s.pin, s.pin + "7", s.pin[1:] + "0", s.pin[::-1] + "3", "0" + s.pin], 4
    ),
    "floor_now": lambda s: middle(s.calls),
    "transfers": lambda s: [
        (*seeded(s.purse, i).sample(list(s.purse), 2), seeded(i, s.purse).randint(10, 140))
        for i in range(3 + min(s.purse.values()) % 2)
    ],
    "car_in": lambda s: s.cars[len(s.cars[0]) % 2],
    "car_out": lambda s: list(s.arrivals)[1],
    "guess_row": lambda s: [
        *seeded(s.secret_).choices((3, 7, 12, 15, 19, 81, 84, 90), k=s.secret_ % 4 + 1),
        s.secret_,
    ],
    "cycle": lambda s: dict(zip(s.trio, [*s.trio[1:], s.trio[0]], strict=True)),
    "duels": lambda s: list(
        zip(*(seeded(s.trio, i).choices(s.trio, k=len(s.trio[0]) % 5 + 4) for i in "ab"), strict=True)
    ),
    "gains": lambda s: [(w, 1 + n // 4) for w, n in (*s.ranks.items(), *list(s.ranks.items())[1:3])],
    "first_gain": lambda s: next(iter(s.ranks)),
    "first_state": lambda s: next(iter(s.plan))[0],
    "events": lambda s: seeded(s.plan).choices([e for _, e in s.plan], k=len(s.plan)),
}
SLOTS: dict[str, Any] = {
    **{s: new(*o, kind=kind) for kind, table in NAMES.items() for s, o in entries(table).items()},
    **{slot: fragment(*options) for slot, options in entries(MEMBERS).items()},
    **{slot: integer(*map(int, bounds)) for slot, bounds in entries(RANGES).items()},
    **{slot: numbers(*map(int, bounds)) for slot, bounds in entries(LISTS).items()},
    **{slot: letters(*pool) for slot, pool in entries("udlr=UDLR flr=FFFLR hm=HHM cards=PPRS").items()},
    **{slot: sampled("mixed", make) for slot, make in DRAWN.items()},
    **{slot: derived(compute) for slot, compute in COMPUTED.items()},
    "rate": choice(1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7.5),
    "joiner": choice(", ", " - ", " > ", "/", "; ", " + ", " | ", "..."),
    "cap": choice(150, 200, 250, 300, 350),
    "most_kilos": choice(240, 300, 320, 350, 400),
}
LINES = r"""
patience_runs_out
    # {patience} = {waits} / people stand in a queue, and this is the patience of each of them in minutes: {waits} / Create a dictionary named {patience} with the entries {waits}. / how long will they wait? keep the patience by name as a dict: {waits} / Store the dictionary {waits} in a variable named {patience}.
    {patience} = {waits}
    # {wait_limit} minutes go by, so everybody has {wait_limit} less / take {wait_limit} off each value / Subtract {wait_limit} from every value of {patience}. / nobody is served for {wait_limit} minutes; lower all the numbers by that / Decrease the patience of each person by {wait_limit}.
    for name in {patience}:
        {patience}[name] -= {wait_limit}
    # who is at 0 or below leaves / only those above 0 stay in {patience} / Remove all entries of {patience} whose value is 0 or less. / whoever has some patience left stays, the others are dropped / Keep only the people with a positive value in {patience}.
    {patience} = {name: rest for name, rest in {patience}.items() if rest > 0}
    # print who is left, with {joiner} in between / which names are still there? put {joiner} between them / Print the keys of {patience} as one string, separated by {joiner}. / show the remaining people joined by {joiner} / Output the names that are left, joined with {joiner}.
    print({joiner}.join({patience}))
two_counters(crowds)
    # {lft} = {crowd_a} and {rgt} = {crowd_b} / at one counter stand {crowd_a.and_items}, at the other {crowd_b.and_items}: two lists, {lft} and {rgt} / Create two lists, {lft} with {crowd_a} and {rgt} with {crowd_b}. / there are two lines of people. {lft}: {crowd_a}. {rgt}: {crowd_b} / Store {crowd_a} in a variable named {lft} and {crowd_b} in a variable named {rgt}.
    {lft} = {crowd_a}
    {rgt} = {crowd_b}
    # {crowd_c.and_items} come, one after the other, and each joins the shorter line; if both are equally long it is {lft} / go through {crowd_c}: a name goes to the end of {lft} unless that is longer than {rgt}; then it goes to {rgt} / For each name in {crowd_c}, append it to the shorter of the two lists, or to {lft} if they have the same length. / newcomers: {crowd_c}. everybody picks the line with fewer people, {lft} when there is no difference / Add the names {crowd_c} in this order, each of them to whichever of {lft} and {rgt} has fewer elements at that moment; in case of a tie choose {lft}.
    for name in {crowd_c}:
        shorter = {lft} if len({lft}) <= len({rgt}) else {rgt}
        shorter.append(name)
    # the last one in {rgt} changes over to the end of {lft} / move the person at the end of {rgt} behind all the others in {lft} / Remove the last element of {rgt} and append it to {lft}. / from {rgt}, whoever came last goes to the back of {lft} / Pop the final item off {rgt} and add it at the end of {lft}.
    {lft}.append({rgt}.pop())
    # how long are they now? {lft} first / print the two lengths, that of {lft} and that of {rgt}, on one line / Print the length of {lft} followed by the length of {rgt}. / show how many stand in {lft}, then how many in {rgt} / Output how many elements {lft} has and how many {rgt} has, in this order.
    print(len({lft}), len({rgt}))
line_gets_shorter
    # {waiting} = {wide} / {wide} people are waiting / Create a variable named {waiting} with the value {wide}. / the number of waiting people is {wide} / Set {waiting} to {wide}.
    {waiting} = {wide}
    # every minute {fast} are served and then {slow} new ones come: count the minutes until fewer than {few} are waiting / as long as at least {few} are waiting, take {fast} off, add {slow}, and count that as one of the minutes / Use a while loop: while {waiting} is {few} or more, subtract {fast}, add {slow} and increase {minutes}, which starts at 0, by 1. / let {minutes} be how often {waiting} can go down by {fast} and up by {slow} before it is below {few}; change it, too / Starting from 0, add 1 to {minutes} for each round in which {waiting} loses {fast} and gains {slow}; stop when it is less than {few}.
    {minutes} = 0
    while {waiting} >= {few}:
        {waiting} -= {fast}
        {waiting} += {slow}
        {minutes} += 1
    # print it like "12 min: 9", the minutes first and then who is waiting / show minutes and waiting in one text, as in "12 min: 9" / Print {minutes}, the text " min: " and {waiting} as one string. / output both in the form "12 min: 9" / Output a string such as "12 min: 9", in which the first number is {minutes} and the second is {waiting}.
    print(f"{{minutes}} min: {{waiting}}")
waiting_room(crowds)
    # {room} = {crowd_a} / in the room of a doctor sit {crowd_a.and_items}; make that a list / Create a list named {room} containing {crowd_a}. / the people in the waiting room are {crowd_a} / Store the names {crowd_a} as a list in {room}.
    {room} = {crowd_a}
    # {late_one.bare} is an emergency and comes right behind the first one / put {late_one} between the first and the second / Insert {late_one} at index 1 of {room}. / {late_one.bare} is next, straight after the person in front / Insert {late_one} directly behind the first element.
    {room}.insert(1, {late_one})
    # {tired_one.bare} gives up and goes home; maybe that is somebody who is not in the room at all / take {tired_one} out if there is such a person in it / If {tired_one} is in {room}, remove it; otherwise do nothing. / {tired_one} leaves the room, provided the name is there / Remove {tired_one} from the list, but only if it occurs in it.
    if {tired_one} in {room}:
        {room}.remove({tired_one})
    # print the names with their places, like "1. ", from 1 / show one name per line, numbered from 1 as in "1. Xy" / Print each element on its own line after its position from 1, a dot and a space. / who sits there? give every name a line, with its number (beginning at 1), ". " and the name / For every name in {room}, output a line with its number (starting at 1), ". " and the name.
    for number, name in enumerate({room}, 1):
        print(f"{number}. {name}")
tickets_of_absent_people
    # {gone} = {absent} / the people with the tickets {absent} have left; {gone} is this set / Create a set named {gone} with the numbers {absent}. / let {gone} be the set {absent} / Store the set {absent} in a variable named {gone}.
    {gone} = {absent}
    # call the tickets from {ticket} on, without those in {gone}, until {j} are served; keep these in a list served / let {served} be the first {j} numbers from {ticket} upward that are not in {gone} / Starting at {ticket}, append each number that is not in {gone} to a list {served}, until it has {j} elements. / go up from {ticket} one by one: a number in {gone} is passed over, any other is served; stop as soon as {j} are served / Use a while loop to collect the first {j} numbers from {ticket} on that do not belong to {gone} in a list named {served}.
    {served} = []
    number = {ticket}
    while len({served}) < {j}:
        if number not in {gone}:
            {served}.append(number)
        number += 1
    # print the served tickets, each with a # in front, with a space between / show them as in "#5 #6", in one line / Print the elements of {served} in one line, each directly preceded by "#" and separated by spaces. / which were served? write # before each and a blank between / Output all numbers in {served} on one line, with a "#" before each number and a space between two of them.
    print(" ".join(f"#{number}" for number in {served}))
undo_and_redo
    # {done} = {words}, and {undone} is empty / the actions {words} were carried out: {done}. nothing is taken back yet, so {undone} is an empty list / Create a list {done} with the items {words} and an empty list {undone}. / let {done} be {words} and {undone} be [] / Store {words} in a variable named {done} and an empty list in a variable named {undone}.
    {done} = {words}
    {undone} = []
    # undo {k}: one by one, the last of {done} moves to the end of {undone} / take back the newest {k} actions, each time from the end of {done} to the end of {undone} / Repeat {k} times: pop the last element of {done} and append it to {undone}. / {k} times in a row, whatever is last in {done} goes over to {undone}, behind the others / Move the last {k} elements of {done}, one at a time from the end, to the end of {undone}.
    for _ in range({k}):
        {undone}.append({done}.pop())
    # redo one, but after that {word} is done and nothing can be redone any more / bring the last of {undone} back to {done}, then append {word} to {done} and empty {undone} / Pop the last element of {undone} and append it to {done}; then append {word} to {done} and clear {undone}. / first the latest undone action returns to {done}; then comes a new one, {word}, and with it {undone} becomes empty / Bring the last element of {undone} back to the end of {done}, append {word} after it, and remove everything from {undone}.
    {done}.append({undone}.pop())
    {done}.append({word})
    {undone}.clear()
    # print what is done, joined by {joiner} / what does {done} hold now? all in one string, {joiner} between / Print the elements of {done}, separated by {joiner}. / show {done} as one line with {joiner} between the actions / Join the elements of {done} with {joiner} and print the string.
    print({joiner}.join({done}))
back_and_forward
    # {pages} = {words} / somebody has opened the pages {words}, in this order / Create a list named {pages} with the elements {words}. / let {pages} be the list {words} / Store the list {words} in {pages}.
    {pages} = {words}
    # the last one is shown; go {k} back from it, but never before the first, and keep the index as here / let {here} be the index that is {k} before the last one, or 0 if there is no such index / Compute {here}: the last index of {pages} minus {k}, but at least 0. / from the end of the list press back {k} times (at the first page nothing happens), the index is {here} / Store in {here} the index reached from the last page after {k} steps back, where 0 is the lowest.
    {here} = max(0, len({pages}) - 1 - {k})
    # now open {word}: all pages behind the current one are forgotten, and it comes after that / cut {pages} off behind index {here}, then append {word} / Remove every element after index {here} and append {word} to {pages}. / keep the pages up to here, this one included, and add {word} at the end / Replace {pages} by its elements up to and including index {here}, followed by {word}.
    {pages} = [*{pages}[:{here} + 1], {word}]
    # print them from the newest to the oldest, one per line / which pages are left? the last first, a line each / Print the elements of {pages} in reverse order, each on its own line. / show the pages backwards, every one on a line of its own / Loop over {pages} from its end to its beginning and print one page per line.
    for page in reversed({pages}):
        print(page)
pile_that_is_too_heavy
    # {pile} = {weights} / the boxes on the {pile.bare} weigh {weights.and_items}, from bottom to top / Create a list {pile} with the weights {weights}. / put {weights} in a list called {pile} / Store the numbers {weights} in a list named {pile}.
    {pile} = {weights}
    # it carries {weight_limit} at most: take boxes off the end until that holds, and count the removed ones / while the {pile.bare} weighs more than {weight_limit}, drop its last item; how many are removed? keep that as removed / While the sum of {pile} exceeds {weight_limit}, pop the last element and add 1 to {removed}, which starts at 0. / pop boxes until no more than {weight_limit} remain in total, and let {removed} be how many that are / Remove elements from the end until the sum is at most {weight_limit}, counting them in {removed}.
    {removed} = 0
    while sum({pile}) > {weight_limit}:
        {pile}.pop()
        {removed} += 1
    # print the weight of all of it, and how many were removed / show the sum of the {pile.bare} followed by removed / Print the sum of {pile} and the value of {removed} on one line. / what does everything weigh now, and how many boxes were removed? / Output the total of the numbers in {pile}, followed by {removed}.
    print(sum({pile}), {removed})
"""
STORES = r"""
orders_against_stock
    # {stock} = {goods} / the {stock.bare} of a shop is {goods} / Create a dictionary named {stock} with the contents {goods}. / in the {stock.bare} there are {goods}, a dict with the number of each / Store the dictionary {goods} in {stock}.
    {stock} = {goods}
    # orders come in: {orders}. if there is enough of a thing take the number off, otherwise put its name in a list refused / go through the pairs {orders}; what cannot be delivered in full is refused (a list of names), the rest is subtracted / For each pair of name and amount in {orders}, subtract the amount from {stock} if it holds at least that many; if not, or if the name is unknown, append the name to the list {refused}. / let {refused} collect the names of the orders in {orders} for which the {stock.bare} has too little or nothing; the others lower it / Process the orders {orders} one after another: whenever {stock} has at least the ordered amount, reduce it by that; otherwise add the name to {refused}, a list which is empty at first.
    {refused} = []
    for name, amount in {orders}:
        if {stock}.get(name, 0) >= amount:
            {stock}[name] -= amount
        else:
            {refused}.append(name)
    # print the refused names separated by commas, or "all sent" if there is none / which are refused? join them with ", "; if it is an empty list print "all sent" / If {refused} is empty, print "all sent"; otherwise print its elements joined by ", ". / show {refused} with ", " in between, but "all sent" when nothing is in it / Output the names in {refused} with ", " between them, or the text "all sent" if there are none.
    print(", ".join({refused}) if {refused} else "all sent")
refill_what_is_low
    # {shelf} = {goods} / on the {shelf.bare} are {goods}; that is a dict / Create a dictionary {shelf} containing {goods}. / let {shelf} be the dict {goods} / Store {goods} in a variable named {shelf}.
    {shelf} = {goods}
    # {j} of {good_a} and {j2} of {good_b} are sold / somebody buys {j2} of {good_b}, somebody else {j} of {good_a} / Subtract {j} from the value of {good_a} and {j2} from that of {good_b}. / {good_a} goes down by {j}, {good_b} by {j2} / Decrease {shelf} by {j} for the key {good_a} and by {j2} for the key {good_b}.
    {shelf}[{good_a}] -= {j}
    {shelf}[{good_b}] -= {j2}
    # fill up to {wide} what has fewer than {few_goods}; leave the others alone / whatever is below {few_goods} becomes {wide} / Set every value of {shelf} that is less than {few_goods} to {wide}. / is there less than {few_goods} of something? then it should be {wide} again / For each key whose value is under {few_goods}, change the value to {wide}.
    for name in {shelf}:
        if {shelf}[name] < {few_goods}:
            {shelf}[name] = {wide}
    # print one line for each thing, like "rope: 5" / show name, colon, space and number, a line per entry / Print every key and value of {shelf} in the form key: value, each pair on its own line. / what is there now? a line for each, with ": " between name and number / For each entry of {shelf}, output a line that consists of the key, a colon, a space and the value.
    for name, number in {shelf}.items():
        print(f"{name}: {number}")
recipe_until_something_runs_out
    # {pantry} = {goods} / in the pantry there are {goods} / Create a dictionary named {pantry} with the entries {goods}. / the pantry holds this, as a dict: {goods} / Store {goods} in {pantry}.
    {pantry} = {goods}
    # {recipe} = {needs} / the recipe takes {needs} for one portion / Create a dictionary named {recipe} with the entries {needs}. / one portion needs {needs}; that dict is the recipe / Store {needs} in {recipe}.
    {recipe} = {needs}
    # cook as long as there is enough of everything in the recipe, taking it out of the pantry each time, and count the {portions.bare} / how many {portions.bare} can be made? count them and lower the pantry by the recipe for each; stop when something is too little / While every ingredient of {recipe} is available in {pantry} in at least that amount, subtract the amounts and add 1 to {portions}, which starts at 0. / let {portions} be the number of times that all amounts of {recipe} can be subtracted from {pantry} without anything becoming negative; do subtract them / Repeatedly subtract the amounts of {recipe} from {pantry} for as long as {pantry} has enough of every ingredient, and count the repetitions in {portions}.
    {portions} = 0
    while all({pantry}[name] >= amount for name, amount in {recipe}.items()):
        for name, amount in {recipe}.items():
            {pantry}[name] -= amount
        {portions} += 1
    # print {portions}, and below it the pantry / show the {portions.bare} first, then on the next line what the pantry holds / Print {portions} on one line and {pantry} on the next. / the number of {portions.bare} and, a line further down, the pantry: show me / Output {portions}, and then {pantry} on a separate line.
    print({portions})
    print({pantry})
bag_packed_in_order
    # {goods}: pack these in the given order, as long as the {heavy.bare} stays at {half_goods} or less; stop at the first that is too heavy. the names go in a list packed / let {packed} get the keys of {goods} one by one while the {heavy.bare} of them all (the values) is at most {half_goods}; end with the first one that would be too much / Go through the dictionary {goods}: append each key to {packed} and add its value to {heavy} (0 at first), but stop before {heavy} would exceed {half_goods}. / a bag carries {half_goods}. put in what {goods} lists, in order, until one does not fit any more; keep the names as packed and the {heavy.bare} in total / Let {packed} be an empty list and {heavy} be 0. For each name and value in {goods}, stop if {heavy} plus the value is more than {half_goods}; otherwise append the name to {packed} and increase {heavy} by the value.
    {packed} = []
    {heavy} = 0
    for name, kilos in {goods}.items():
        if {heavy} + kilos > {half_goods}:
            break
        {packed}.append(name)
        {heavy} += kilos
    # print what is packed and how much more the bag would carry / show packed, then {half_goods} minus the {heavy.bare} / Print {packed} and the difference between {half_goods} and {heavy} on one line. / the list of what is packed, and the number of kilos that are still free out of {half_goods}: print them / Output the list {packed}, followed by {half_goods} minus {heavy}.
    print({packed}, {half_goods} - {heavy})
fridge_after_some_days
    # {bottles} = {days_left} / the {bottles.bare} in the fridge keep for {days_left.and_items} days; make a list / Create a list named {bottles} with the numbers {days_left}. / for each of the {bottles.bare} the days it keeps: {days_left} / Store the list {days_left} in a variable named {bottles}.
    {bottles} = {days_left}
    # {day_limit} days pass: each number gets smaller by {day_limit} / let {bottles} be what remains after {day_limit} days, each item {day_limit} less / Subtract {day_limit} from every element of {bottles}. / now it is {day_limit} days later; correct all the numbers / Replace {bottles} by a list whose elements are smaller by {day_limit}.
    {bottles} = [days - {day_limit} for days in {bottles}]
    # those below 0 are thrown away; count them as thrown, and keep the others / first let {thrown} be how many are negative, then take these out of {bottles} / Store the number of negative elements in {thrown}, then remove them from {bottles}. / how many have to be thrown away, being under 0? keep the number, and let only the rest stay in the list / Count the elements less than 0 in a variable named {thrown} and drop them from the list.
    {thrown} = sum(days < 0 for days in {bottles})
    {bottles} = [days for days in {bottles} if days >= 0]
    # print how many were thrown away and the sorted rest / show thrown, then the remaining list in ascending order / Print {thrown} followed by {bottles} in sorted order. / thrown: how many? and what is left, from low to high? / Output the number {thrown} and, after it, a sorted copy of {bottles}.
    print({thrown}, sorted({bottles}))
"""
MACHINES = r"""
lamps_as_a_set
    # {lit} = {lamps} / the lamps with these numbers are lit: {lamps} / Create a set named {lit} with the elements {lamps}. / let {lit} be the set {lamps} of the lamps that burn / Store the set {lamps} in {lit}.
    {lit} = {lamps}
    # the buttons {presses} are pressed; a lamp that is lit goes off, any other goes on / for each of {presses}, take the number out of the set if it is in it and add it if it is not / For every number in {presses}, remove it from {lit} if it is there; otherwise add it. / go through {presses} and switch these lamps over, one after the other / Go through the list {presses} and toggle the membership of each number in {lit}: delete a number that is present, insert one that is not.
    for number in {presses}:
        if number in {lit}:
            {lit}.remove(number)
        else:
            {lit}.add(number)
    # a second switch turns over {lamps_b} all at once / switch the three lamps {lamps_b} as well: off if lit, on if not / Replace {lit} by its symmetric difference with {lamps_b}. / now {lit} should hold what is in it or in {lamps_b}, but not in both / Update {lit} with the symmetric difference of itself and {lamps_b}.
    {lit} ^= {lamps_b}
    # is lamp {lamp} on? print {yes} or {no} / print {yes} if {lamp} is lit, otherwise {no} / Print {yes} if {lamp} is an element of {lit}, and {no} if it is not. / show {no} when lamp {lamp} is dark, else {yes} / Check whether {lit} contains {lamp}, and print {yes} if so and {no} otherwise.
    print({yes} if {lamp} in {lit} else {no})
sign_with_phases
    # {phases} = {signs} / a sign shows words one after the other, for so many seconds each: {signs} are the phases / Create a dictionary named {phases} with the entries {signs}. / the phases of a light and how long each takes: {signs} / Store the dictionary {signs} in {phases}.
    {phases} = {signs}
    # {many} seconds have gone by. how far is it in its cycle, which starts again after all the phases? keep that as {seconds.bare} / let {seconds} be the remainder of {many} by the length of a whole cycle / Compute {many} modulo the sum of all values of {phases} and store it in {seconds}. / {many} is the time since the start; leave out the full cycles and keep the {seconds.bare} / Store in {seconds} what remains of {many} after all complete rounds of the phases.
    {seconds} = {many} % sum({phases}.values())
    # print the word that it shows then / go through the phases: if {seconds} is less than the length, print the name and stop, otherwise subtract the length / Print the name of the phase that is active at {seconds}, counted from the start of the first one. / which word is on at that moment? / Go through the names and lengths in {phases}. As soon as {seconds} is less than the length, print the name and stop; until then, subtract each length from {seconds}.
    for shown, length in {phases}.items():
        if {seconds} < length:
            print(shown)
            break
        {seconds} -= length
lock_with_tries
    # {code} = {pin} / the code of a lock is {pin}, call it {code} / Create a variable named {code} with the string {pin}. / let {code} be {pin} / Store {pin} in a variable named {code}.
    {code} = {pin}
    # it is closed and nothing wrong was typed: the {state.bare} is "closed" and wrong is 0 / {state} = "closed", {wrong} = 0 / Set {state} to "closed" and {wrong} to 0. / begin with "closed" as the {state.bare} and with 0 for wrong / Create the variables {state} and {wrong} with the values "closed" and 0.
    {state} = "closed"
    {wrong} = 0
    # somebody types {tries}, one after the other: the right one makes the {state.bare} "open", every other adds 1 to wrong, and after {k} wrong ones it is "locked"; in both cases nothing more is tried / go through {tries}. if it equals {code}, set {state} to "open" and stop; if not, count it in {wrong} and, when that is {k}, set {state} to "locked" and stop / For each attempt in {tries}: if it is equal to {code}, {state} becomes "open" and the loop ends; otherwise increase {wrong} by 1, and if {wrong} reaches {k}, {state} becomes "locked" and the loop ends. / the attempts are {tries}. with a right one it is "open" at once, with {k} wrong ones it is "locked", and neither lets anyone try further; change the {state.bare} and count in wrong / Check the attempts {tries} against {code}. A correct one sets {state} to "open" and a wrong one increases {wrong} by 1; when {wrong} is {k}, set {state} to "locked". Stop after either of the two.
    for attempt in {tries}:
        if attempt == {code}:
            {state} = "open"
            break
        {wrong} += 1
        if {wrong} == {k}:
            {state} = "locked"
            break
    # print the {state.bare} in capitals, and how many were wrong / show {state} in upper case, then {wrong} / Print {state} in upper case followed by {wrong}. / is it open? print the {state.bare}, all letters capital, and the number wrong / Output the value of {state} in capital letters, and then {wrong}.
    print({state}.upper(), {wrong})
robot_in_a_room
    # a robot stands in the corner, x 0 and y 0, and has had no bumps / {x}, {y} and {bumps} are all 0 / Create the variables {x}, {y} and {bumps} and set each of them to 0. / start with x at 0, y at 0 and bumps at 0 / Set {x}, {y} and {bumps} to zero.
    {x} = {y} = {bumps} = 0
    # a dict {moves}: "U" is (0, 1), "D" is (0, -1), "L" is (-1, 0) and "R" is (1, 0) / let {moves} map each of the letters U, D, L, R to what changes in x and y: (0, 1), (0, -1), (-1, 0), (1, 0) / Create a dictionary {moves} that maps "U" to (0, 1), "D" to (0, -1), "L" to (-1, 0) and "R" to (1, 0). / the moves as a dict with a pair for x and y: up U is (0, 1), down D (0, -1), left L (-1, 0), right R (1, 0) / Store in {moves} a dictionary with the keys "U", "D", "L" and "R" and the values (0, 1), (0, -1), (-1, 0) and (1, 0).
    {moves} = {"U": (0, 1), "D": (0, -1), "L": (-1, 0), "R": (1, 0)}
    # walk along {udlr}. x stays from 0 to {k} and y from 0 to {k2}: a move that would leave this is one of the bumps and changes nothing / for each letter of {udlr} look up its pair in {moves} and add it to x and y, unless x would be outside 0 to {k} or y outside 0 to {k2}; then add 1 to bumps instead / Follow the commands {udlr} by means of {moves}. If the new place has x between 0 and {k} and y between 0 and {k2}, both included, go there; otherwise stay and increase {bumps} by 1. / the room goes to {k} in x and to {k2} in y, both from 0. carry out {udlr} and count as bumps what the walls prevent / For each letter in {udlr}, take the pair from {moves} and add it to {x} and {y} if {x} then lies in the range from 0 to {k} and {y} in the range from 0 to {k2}, limits included. In any other case add 1 to {bumps}.
    for letter in {udlr}:
        right, up = {moves}[letter]
        if 0 <= {x} + right <= {k} and 0 <= {y} + up <= {k2}:
            {x} += right
            {y} += up
        else:
            {bumps} += 1
    # print the place as in (2, 3), then the bumps / show x and y as a pair, followed by the number of bumps / Print the tuple of {x} and {y}, and after it {bumps}. / where is it now, as a pair of x and y, and how many bumps were there? / Output {x} and {y} together as one tuple, and then the number {bumps}.
    print(({x}, {y}), {bumps})
robot_that_turns
    # a robot is at x 0 and y 0 and looks up: dx is 0 and dy is 1 / {x}, {y} = 0, 0 and dx, dy = 0, 1 / Create the variables {x} and {y} with the value 0, then dx with 0 and dy with 1. / let x and y be 0; one step changes them by dx = 0 and dy = 1 / Set both {x} and {y} to 0, and set dx to 0 and dy to 1.
    {x}, {y} = 0, 0
    {dx}, {dy} = 0, 1
    # do the commands {flr}: F goes one step (add dx to x and dy to y), L turns left (dx becomes -dy and dy becomes dx), R turns right (dx becomes dy and dy becomes -dx) / for {flr}, step by step: on F x grows by dx and y by dy; on L replace the pair dx, dy by -dy, dx; on R by dy, -dx / Process each letter of {flr}. For "F" add dx to {x} and dy to {y}; for "L" set dx, dy to -dy, dx; otherwise set them to dy, -dx. / it is told {flr}, where F is forward by dx and dy in x and y, L a quarter turn to the left (dx, dy = -dy, dx) and R one to the right (dx, dy = dy, -dx) / Carry out the commands {flr} one by one: "F" increases {x} by dx and {y} by dy, "L" replaces dx and dy by -dy and dx, and "R" replaces them by dy and -dx.
    for letter in {flr}:
        if letter == "F":
            {x} += {dx}
            {y} += {dy}
        elif letter == "L":
            {dx}, {dy} = -{dy}, {dx}
        else:
            {dx}, {dy} = {dy}, -{dx}
    # how many steps is it from the start, along x plus along y? / print the absolute x and the absolute y added up / Print the sum of the absolute values of {x} and {y}. / show how far it is away: the distance in x plus that in y, without signs / Compute the distance from the origin as the absolute value of {x} plus the absolute value of {y}, and print it.
    print(abs({x}) + abs({y}))
frog_on_numbered_stones
    # a frog sits on stone {mid}, its {place.bare}; seen is a list with just that / {place} = {mid} and {seen} = [{mid}] / Set {place} to {mid} and create a list {seen} that contains only {place}. / the {place.bare} is {mid}, and so far only this has been seen, a list / Create {place} with the value {mid} and the list {seen} with {place} as its single element.
    {place} = {mid}
    {seen} = [{place}]
    # it jumps {jumps}: add each to the {place.bare} and append the new one to seen / for every jump in {jumps} change {place} by it and note where that is at the end of {seen} / For each number in {jumps}, add it to {place} and append {place} to {seen}. / the jumps are {jumps} stones (negative means back); after each the {place.bare} goes to the end of seen / Change {place} by each of the numbers {jumps} in turn, and append its new value to the list {seen} every time.
    for jump in {jumps}:
        {place} += jump
        {seen}.append({place})
    # print the first stone that it came back to, or {no} if it never did / which item of seen is the first that occurs earlier in the list already? print it, and {no} if there is none / Print the first element of {seen} that is equal to an earlier one; if no such element exists, print {no}. / show the first stone seen for the second time; when all are different, {no} / Find the first element in {seen} that has already occurred before it, and print it; print {no} if all elements are different.
    print(next((stone for i, stone in enumerate({seen}) if stone in {seen}[:i]), {no}))
rover_with_a_battery
    # a rover is at {place.bare} 0 with a {charge.bare} of {wide} / {place} = 0 and {charge} = {wide} / Create {place} with the value 0 and {charge} with the value {wide}. / let the {place.bare} be 0 and the {charge.bare} {wide} / Set {charge} to {wide} and {place} to 0.
    {place} = 0
    {charge} = {wide}
    # each hour it drives {j} and needs {fast} of its {charge.bare}. let it go until it has reached {away} or has less than {fast} / while the {place.bare} is below {away} and the {charge.bare} at least {fast}, add {j} to the one and take {fast} off the other / While {place} is less than {away} and {charge} is at least {fast}, increase {place} by {j} and decrease {charge} by {fast}. / drive on by {j} at a cost of {fast} each, as long as that much {charge.bare} is there and {away} is not reached / Use a while loop that adds {j} to {place} and subtracts {fast} from {charge}, and which ends when {place} has reached {away} or {charge} is less than {fast}.
    while {place} < {away} and {charge} >= {fast}:
        {place} += {j}
        {charge} -= {fast}
    # print {yes} if it has got to {away}, otherwise how far it still has to go / did it arrive? then print {yes}; if not, print {away} minus the {place.bare} / If {place} is at least {away}, print {yes}; otherwise print the difference between {away} and {place}. / show {yes} in case the {place.bare} is {away} or more, else what is missing / Output {yes} when {place} has reached {away}, and otherwise the number that is missing to {away}.
    print({yes} if {place} >= {away} else {away} - {place})
"""
MONEY = r"""
cash_machine(tens)
    # {bal} = {big} / the {bal.bare} is {big} / Create a variable named {bal} with the value {big}. / there are {big} euros on the {bal.bare} / Set {bal} to {big}.
    {bal} = {big}
    # these sums are asked for: {wishes}. pay each out (take it off) if the {bal.bare} suffices and it is not over {cap}; count the refused ones / go through {wishes}; refused is how many are more than {cap} or more than the {bal.bare}, the others are subtracted / For each sum in {wishes}: if it is at most {cap} and at most {bal}, subtract it from {bal}; otherwise add 1 to {refused}, which starts at 0. / withdraw {wishes} one by one, but nothing above {cap} and nothing that is not there; let {refused} be the number of times it did not work / Go through the list {wishes} and subtract every sum from {bal} that exceeds neither {bal} nor {cap}. Count all other sums in a variable {refused}.
    {refused} = 0
    for wish in {wishes}:
        if wish <= {bal} and wish <= {cap}:
            {bal} -= wish
        else:
            {refused} += 1
    # every refused one costs a fee of {k} / take {k} times refused off the {bal.bare} / Subtract {k} from {bal} for each refused sum. / lower the {bal.bare} by {k} per refused sum / Decrease {bal} by the product of {refused} and {k}.
    {bal} -= {refused} * {k}
    # print it like "30 left, 2 times no" / show the {bal.bare} and the refused in the form "30 left, 2 times no" / Print {bal}, the text " left, ", {refused} and the text " times no" as one string. / both numbers in a sentence, please: "30 left, 2 times no", printed / Output a sentence of the form "30 left, 2 times no" with the values of {bal} and {refused}.
    print(f"{{bal}} left, {{refused}} times no")
savings_with_interest
    # {savings} = {huge} / i start with {huge} as my {savings.bare} / Create a variable {savings} with the value {huge}. / my {savings.bare} is {huge} / Set {savings} to {huge}.
    {savings} = {huge}
    # each year it grows by {rate} percent. count the years until it is {goal_money} or more / how often must {rate} percent be added until the {savings.bare} is at least {goal_money}? keep that as years, and let it grow / While {savings} is less than {goal_money}, increase it by {rate} percent and add 1 to {years}, which starts at 0. / let {years} be the number of years with {rate} percent interest that it takes to get {goal_money}, updating the {savings.bare} / Use a while loop that adds {rate} percent to {savings} until it reaches {goal_money}, and count the repetitions in {years}.
    {years} = 0
    while {savings} < {goal_money}:
        {savings} += {savings} * {rate} / 100
        {years} += 1
    # print the years and the {savings.bare} with two decimals / show years, then {savings} rounded to 2 places / Print {years} and {savings} rounded to 2 decimal places. / how many years was that, and how much is left (2 decimals, rounded)? / Output the number of {years}, followed by the amount {savings} with a precision of 2 decimals, using round.
    print({years}, round({savings}, 2))
money_between_people
    # {accounts} = {purse} / everybody has some money: {purse}, these are the {accounts.bare} / Create a dictionary named {accounts} with the entries {purse}. / let {accounts} be the dict {purse} / Store {purse} in a variable named {accounts}.
    {accounts} = {purse}
    # carry out {transfers}: from the first to the second so much, but only if the first has it / each of {transfers} is (who gives, who gets, amount); do it when there is enough with the giver, and skip it if not / For each triple of giver, taker and amount in {transfers}, move the amount from the giver to the taker in {accounts}, provided that the giver has at least that much. / go through the payments {transfers}, giver and taker and amount; whoever has less than the amount does not pay / Process the list {transfers}, in which each entry has a giver, a taker and an amount. Subtract the amount from the giver and add it to the taker in {accounts}, but ignore entries for which the giver has less than the amount.
    for giver, taker, amount in {transfers}:
        if {accounts}[giver] >= amount:
            {accounts}[giver] -= amount
            {accounts}[taker] += amount
    # print name and amount of each, the largest amount first, a line each / who has how much? from most to least, one per line with a space between / Print every name and amount of {accounts} on its own line, in descending order of the amount. / show all of {accounts} sorted by the money, richest on top, as name and number / Sort the entries of {accounts} by their amount, the largest first, and print each name with its amount on a separate line.
    for name, amount in sorted({accounts}.items(), key=lambda pair: pair[1], reverse=True):
        print(name, amount)
debt_paid_in_rates
    # {debt} = {huge} / i owe {huge}, that is the debt / Create a variable named {debt} with the value {huge}. / the debt is {huge} / Set {debt} to {huge}.
    {debt} = {huge}
    # every month {mid} are added as interest and {big} paid back; do that while the debt is more than {big}, and count the months / let {months} be how often {mid} comes on top and {big} is taken off until the debt is {big} or less / While {debt} is greater than {big}, add {mid}, subtract {big} and increase {months}, which starts at 0, by 1. / month by month: plus {mid}, minus {big}. stop as soon as the debt does not exceed {big}; how many months is that? keep the number / Use a while loop to change {debt} by {mid} upward and {big} downward as long as it is more than {big}, and count the repetitions in {months}.
    {months} = 0
    while {debt} > {big}:
        {debt} += {mid} - {big}
        {months} += 1
    # what remains is paid at once: print months and debt, then / print how many months, a colon, a space and the debt that remains / Print {months}, a colon and a space, and {debt} as one string. / show the months and the last debt with ": " between / Output {months} and {debt} as one string, separated by a colon and a space.
    print(f"{{months}}: {{debt}}")
pocket_money
    # the {jar.bare} is empty, and no weeks have passed / {jar} and {weeks} are both 0 / Create the variables {jar} and {weeks} with the value 0. / start with 0 in the {jar.bare} and 0 weeks / Set {jar} and {weeks} to 0.
    {jar} = {weeks} = 0
    # each week {few} come in, but in every {k.th} week {fast} are spent. go on until there is at least {big}, counting the weeks / until the {jar.bare} has {big}: one week more, {few} more in it, and if the weeks are a multiple of {k}, {fast} less / While {jar} is less than {big}, add 1 to {weeks} and {few} to {jar}; if {weeks} is divisible by {k}, subtract {fast} from {jar}. / save {few} a week for something that costs {big}; whenever the number of weeks is divisible by {k}, {fast} go out again / Use a while loop until {jar} is at least {big}. In every repetition increase {weeks} by 1 and {jar} by {few}, and decrease {jar} by {fast} whenever {weeks} is a multiple of {k}.
    while {jar} < {big}:
        {weeks} += 1
        {jar} += {few}
        if {weeks} % {k} == 0:
            {jar} -= {fast}
    # print {label}, the weeks and what is in the {jar.bare}, with spaces between / show the word {label}, then weeks, then {jar} / Print the string {label} followed by {weeks} and {jar}. / {label} first, then the number of weeks and what the {jar.bare} holds, in one line: print that / Output the text {label}, the value of {weeks} and the value of {jar} on one line.
    print({label}, {weeks}, {jar})
"""
PLACES = r"""
lift_that_fills_up
    # {queue} = {kilos} / people of {kilos.and_items} kilos wait for a lift; their weights are the queue / Create a list named {queue} with the weights {kilos}. / the queue in front of a lift, as weights: {kilos} / Store {kilos} as a list in {queue}.
    {queue} = {kilos}
    # the first ones get in, one at a time and out of the queue, while all together stay at {most_kilos} or less; the {burden.bare} is their sum / {burden} starts at 0: as long as somebody waits and the {burden.bare} with the first would be at most {most_kilos}, take the first from the queue and add that weight / While {queue} is not empty and {burden} (0 at first) plus its first element does not exceed {most_kilos}, remove that element and add it to {burden}. / a lift takes {most_kilos} kilos. let people in from the front until the next one is too much, and keep the {burden.bare} / Set {burden} to 0. Then move weights from the front of {queue} into {burden} until {queue} is empty or the next weight would make {burden} greater than {most_kilos}.
    {burden} = 0
    while {queue} and {burden} + {queue}[0] <= {most_kilos}:
        {burden} += {queue}.pop(0)
    # print the {burden.bare} like "210 of 300 kg", the limit being {most_kilos}, and how many still wait / show the {burden.bare}, then " of {most_kilos} kg" directly behind, and as a second thing the length of the queue / Print the string made of {burden} and " of {most_kilos} kg", followed by the length of {queue}. / output "... of {most_kilos} kg" with the {burden.bare} in place of the dots, then the number of people left in the queue / Output the text "... of {most_kilos} kg" with {burden} instead of the dots, and then how many elements are left in {queue}.
    print(f"{{burden}} of {most_kilos} kg", len({queue}))
lift_that_collects_calls
    # a lift is on {floor.bare} {floor_now} / {floor} = {floor_now} / Create a variable named {floor} with the value {floor_now}. / its {floor.bare} is {floor_now} now / Set {floor} to {floor_now}.
    {floor} = {floor_now}
    # it is called from {calls}. it first goes up to all that are not below its {floor.bare}, then down to the others; that is the {order.bare} / {order} has those of {calls} that are at least {floor} in ascending sequence, and after them the smaller ones, descending / Create a list {order}: the elements of {calls} that are {floor} or more, sorted in ascending order, followed by the rest in descending order. / in which {order.bare} does it serve {calls}, if it goes up from its {floor.bare} at first and comes down afterwards? keep the list / Sort those of the numbers {calls} that are not less than {floor} in ascending order and the others in descending order, and store both parts, one after the other, as a list named {order}.
    {order} = sorted(call for call in {calls} if call >= {floor})
    {order} += sorted((call for call in {calls} if call < {floor}), reverse=True)
    # print the {order.bare} with {joiner} in between, and how many stops that are / show the {order.bare} as one string, joined by {joiner}, then its length / Print the elements of {order} separated by {joiner}, followed by the length of {order}. / all stops in one string with {joiner} between, and the number of them behind it: print that / Output all numbers in {order}, joined by {joiner}, and then how many there are.
    print({joiner}.join(map(str, {order})), len({order}))
numbered_places
    # on the {places.bare} of a car park stand {cars}, and {k} more are free, each of these None / {places} = {cars} and then {k} times None / Create a list {places} that consists of {cars} followed by {k} times None. / the {places.bare} are a list: the cars {cars}, and None for each of {k} free ones at the end / Store in {places} the list {cars}, extended by {k} elements that are None.
    {places} = {cars} + [None] * {k}
    # {car_in} drives off, its place becomes None / put None where {car_in} stood / Replace {car_in} in {places} by None. / {car_in} leaves, so there is None at its index / Set the element of {places} that equals {car_in} to None.
    {places}[{places}.index({car_in})] = None
    # {car_new} takes the first free one / {car_new} comes and parks at the first None / Replace the first None in {places} by {car_new}. / the free place with the smallest index goes to {car_new} / Set the first element that is None to {car_new}.
    {places}[{places}.index(None)] = {car_new}
    # which numbers, counted from 1, are free? a list / print a list of the numbers of the free {places.bare}, the first one being 1 / Print a list of the positions of None in {places}, counting from 1. / show as a list where None is, with 1 for the first of the {places.bare} / Output, as a list, the numbers of all elements of {places} that are None, where the first element has the number 1.
    print([number for number, car in enumerate({places}, 1) if car is None])
parking_fee
    # {hours} = {arrivals} / the cars came at these hours: {arrivals} / Create a dictionary named {hours} with the entries {arrivals}. / the hours at which the cars arrived, by number plate, are {arrivals} / Store {arrivals} in a variable named {hours}.
    {hours} = {arrivals}
    # {car_out} leaves at {leaving} and is deleted. it pays {k} per hour, but at most {few}; keep that as the {fee.bare} / the {fee.bare} for {car_out}: {k} times the hours from its arrival to {leaving}, limited to {few}. take it out of the dict as well / Remove {car_out} from {hours}, and compute {fee}: {k} for each hour between the removed value and {leaving}, with a maximum of {few}. / {car_out} goes away at {leaving} o'clock, so pop it; an hour costs {k}, no {fee.bare} is above {few} / Take the entry {car_out} out of {hours}. Multiply the hours from its value to {leaving} by {k}, and store the product, but no more than {few}, in {fee}.
    {fee} = min({few}, ({leaving} - {hours}.pop({car_out})) * {k})
    # print it as in "B 12: 7 euros", plate and {fee.bare} / show {car_out}, a colon, the {fee.bare} and the word euros in one string like "B 12: 7 euros" / Print {car_out}, the text ": ", {fee} and the text " euros" as one string. / one line in the form "B 12: 7 euros" for {car_out} / Output a string such as "B 12: 7 euros" for the plate {car_out} and the value of {fee}.
    print(f"{car_out.bare}: {{fee}} euros")
song_at_a_moment
    # {lengths} = {tracks} / the songs of a playlist last {tracks.and_items} seconds; a list of {lengths.bare} / Create a list named {lengths} with the elements {tracks}. / the {lengths.bare} of some songs in seconds are {tracks} / Store the list {tracks} in {lengths}.
    {lengths} = {tracks}
    # it has been playing for {many} seconds, over and over. track is the index of the song that plays now, and {seconds} how long that one has been on / take whole rounds off {many} to get the {seconds.bare}; then, from track 0, subtract the length of each song that is over / Set {seconds} to {many} modulo the sum of {lengths} and {track} to 0; while {seconds} is at least as large as the length at index {track}, subtract that length and add 1 to {track}. / after {many} seconds, with the list starting again at its end: which index is it at (call it track), and how many {seconds.bare} into that song? / Compute {many} modulo the total of {lengths} and store it in {seconds}. Starting with {track} at 0, move to the next index and subtract the length of the current one for as long as {seconds} is not less than that length.
    {seconds} = {many} % sum({lengths})
    {track} = 0
    while {seconds} >= {lengths}[{track}]:
        {seconds} -= {lengths}[{track}]
        {track} += 1
    # print {label}, the number of the track counted from 1 and how many {seconds.bare} it has left / show {label}, then track + 1, then the length of this song minus the {seconds.bare} / Print {label}, the index {track} increased by 1, and the difference between its length and {seconds}. / {label} in front, after it the track (1 for the first one) and the time until it ends: print these / Output {label}, then {track} plus 1, then the element of {lengths} at index {track} minus {seconds}.
    print({label}, {track} + 1, {lengths}[{track}] - {seconds})
recent_files
    # {recent} = {words} / the files opened last are {words}, the newest at the front; that list is {recent} / Create a list named {recent} with the elements {words}. / let {recent} be {words} / Store the list {words} in a variable named {recent}.
    {recent} = {words}
    # {in_words} is opened again, so it goes to the front / move {in_words} to the first place, without having it twice / Remove {in_words} from {recent} and insert it at index 0. / {in_words} leaves its place and comes before all the others / Move the element {in_words} to the beginning of the list.
    {recent}.remove({in_words})
    {recent}.insert(0, {in_words})
    # then {word} is opened, a new one, and only {k} are kept / put {word} in front and cut the list after {k} / Insert {word} at index 0, then keep only the first {k} elements of {recent}. / {word} comes first now; everything behind number {k} is forgotten / Let {recent} be {word} followed by its own elements, shortened to {k}.
    {recent} = [{word}, *{recent}][:{k}]
    # print {yes} if {in_words} is still in it and {no} if not, then the list / is {in_words} there? show {yes} or {no}, followed by all of it / Print {yes} if {recent} contains {in_words}, otherwise {no}, followed by {recent}. / first {yes} in case {in_words} is kept, else {no}; then what is in the list / Output {yes} or {no}, depending on whether {in_words} is an element of {recent}, and then the whole list.
    print({yes} if {in_words} in {recent} else {no}, {recent})
charts_with_one_riser
    # {charts} = {words} / the {charts.bare} of this week, best first: {words} / Create a list named {charts} with the titles {words}. / the songs {words} are in the {charts.bare} in this order / Store the list {words} in {charts}.
    {charts} = {words}
    # {in_words} rises by one place, unless it is first already / swap {in_words} with the one before it; at index 0 nothing happens / If {in_words} is not the first element of {charts}, exchange it with the element before it. / a better week for {in_words}: one place up, if there is one above / Find the index of {in_words} in {charts} and, if it is greater than 0, swap the element there with its predecessor.
    place = {charts}.index({in_words})
    if place > 0:
        {charts}[place - 1], {charts}[place] = {charts}[place], {charts}[place - 1]
    # print {joiner} between the titles, but only for the first {k} / show the best {k} in one line, joined by {joiner} / Print the first {k} elements of {charts}, separated by {joiner}. / what are the top {k} now? {joiner} goes between two of them / Join the first {k} titles in {charts} with {joiner} and print the result.
    print({joiner}.join({charts}[:{k}]))
"""
GAMES = r"""
catching_up
    # the {hare.bare} is at 0 and the {tortoise.bare} at {wide} / {hare} = 0 and {tortoise} = {wide} / Create the variables {hare} with the value 0 and {tortoise} with {wide}. / the {tortoise.bare} has a head start of {wide}, the {hare.bare} begins at 0 / Set {hare} to 0 and {tortoise} to {wide}.
    {hare} = 0
    {tortoise} = {wide}
    # each of the {rounds.bare} the {hare.bare} runs {fast} and the {tortoise.bare} {slow}. go on until the first has caught the second (the same place counts), counting / while the {hare.bare} is behind the {tortoise.bare}, move them by {fast} and {slow}, and let {rounds} count it / While {hare} is less than {tortoise}, add {fast} to {hare}, {slow} to {tortoise} and 1 to {rounds}, which starts at 0. / how many {rounds.bare} of plus {fast} for the {hare.bare} and plus {slow} for the {tortoise.bare} does it take until the first is not behind any more? move both, and keep the number / Increase {hare} by {fast} and {tortoise} by {slow} until {hare} is at least {tortoise}, and store the number of repetitions in {rounds}.
    {rounds} = 0
    while {hare} < {tortoise}:
        {hare} += {fast}
        {tortoise} += {slow}
        {rounds} += 1
    # print {rounds} and whether they are at the same place / show the {rounds.bare}, then True if both are equally far, else False / Print {rounds} followed by True if {hare} equals {tortoise} and False if not. / after how many {rounds.bare} was that, and is it a tie? / Output the value of {rounds} and whether {hare} and {tortoise} are equal.
    print({rounds}, {hare} == {tortoise})
potions_of_a_hero
    # {health} = {wide} and {potions} = {k} / a hero has {wide} {health.bare} and {k} potions / Create {health} with the value {wide} and {potions} with {k}. / {wide} is the {health.bare}, and there are {k} potions / Set {potions} to {k} and {health} to {wide}.
    {health} = {wide}
    {potions} = {k}
    # the hits {hits} come one by one. whenever the {health.bare} is under {few} after a hit and there are potions, one is drunk: {mid} more / take each of {hits} off the {health.bare}; if that leaves less than {few} and a potion is there, use it up and add {mid} / For each hit in {hits}, subtract it from {health}; then, if {health} is below {few} and {potions} is positive, add {mid} to {health} and subtract 1 from {potions}. / go through {hits}, lowering the {health.bare}. below {few} one of the potions (if any) gives {mid} back / Apply the hits {hits} to {health}. After each of them, use one of the {potions}, which adds {mid} to {health}, if there is one left and {health} is less than {few}.
    for hit in {hits}:
        {health} -= hit
        if {health} < {few} and {potions} > 0:
            {health} += {mid}
            {potions} -= 1
    # print {no} if the {health.bare} is 0 or less, otherwise the {health.bare}, and also the potions that are left / show {health}, but {no} if it is not above 0; after it the number of potions / Print {health} if it is positive and {no} otherwise, followed by {potions}. / is the hero alive? then the {health.bare}, else {no}; the potions come behind that: print it / Output {no} if {health} is not greater than 0, or else {health}; after it, output {potions}.
    print({health} if {health} > 0 else {no}, {potions})
level_up
    # {points} = {big}, {stage} = 1 and {need} = {wide} / a player has {big} {points.bare} and is at {stage.bare} 1; the {need.bare} for the next one is {wide} / Create the variables {points}, {stage} and {need} with the values {big}, 1 and {wide}. / start at {stage.bare} 1 with {big} {points.bare}, and a {need.bare} of {wide} / Set {points} to {big}, {stage} to 1 and {need} to {wide}.
    {points} = {big}
    {stage} = 1
    {need} = {wide}
    # as long as there are enough {points.bare}, pay the {need.bare} and go up one {stage.bare}; each time the {need.bare} grows by {fast} / while the {points.bare} cover the {need.bare}: take it off, one more for the {stage.bare}, and {fast} more are needed then / While {points} is at least {need}, subtract {need} from {points}, add 1 to {stage} and add {fast} to {need}. / turn {points.bare} into a higher {stage.bare} as often as possible. one step costs the {need.bare}, which rises by {fast} after it / Repeat the following until {points} is less than {need}: reduce {points} by {need}, raise {stage} by 1 and raise {need} by {fast}.
    while {points} >= {need}:
        {points} -= {need}
        {stage} += 1
        {need} += {fast}
    # print it like "4: 12/60", {stage.bare} and then {points.bare} and {need.bare} / show the {stage.bare}, a colon and a space, the {points.bare}, a slash, the {need.bare} / Print {stage}, ": ", {points}, "/" and {need} as one string. / all three in the form "4: 12/60", with the {stage.bare} first and the {need.bare} at the end / Output a string in the form "4: 12/60" that is made of {stage}, {points} and {need}.
    print(f"{{stage}}: {{points}}/{{need}}")
higher_or_lower
    # the secret is {secret_} and the {guesses} are {guess_row} / {secret} = {secret_} and {guesses} = {guess_row} / Create {secret} with the value {secret_} and the list {guesses} with {guess_row}. / somebody has to find the secret {secret_}; the guesses were {guess_row} / Set {secret} to {secret_}, and store the list {guess_row} in a variable named {guesses}.
    {secret} = {secret_}
    {guesses} = {guess_row}
    # for each guess print "higher" if the secret is larger and "lower" if it is smaller; stop when it is right, with nothing printed / go through the guesses until one hits the secret, and before that print "higher" or "lower", which says where the secret is / Loop over {guesses}: leave the loop at a guess that equals {secret}; otherwise print "higher" if the guess is less than {secret} and "lower" if not. / answer every wrong guess: "higher" if it is too small, "lower" if too large. the right one ends it / For each guess in {guesses}, stop if it is equal to {secret}. Print "higher" for a guess below {secret} and "lower" for a guess above it.
    for guess in {guesses}:
        if guess == {secret}:
            break
        print("higher" if guess < {secret} else "lower")
    # how many guesses did it take, the right one included? / print the place of the secret among the guesses, counted from 1 / Print the index of {secret} in {guesses} plus 1. / show the number of guesses up to the one that was right, this one counted too / Output at which position of {guesses} the number {secret} stands, counting from 1.
    print({guesses}.index({secret}) + 1)
each_beats_another(trio)
    # {beats} = {cycle} / in a game every sign beats one other: {cycle} / Create a dictionary named {beats} with the entries {cycle}. / what beats what? {cycle}, a dict / Store the dictionary {cycle} in {beats}.
    {beats} = {cycle}
    # the {pairs.bare} were {duels}, mine first / {pairs} = {duels} / Create a list named {pairs} with the elements {duels}. / let {pairs} be {duels}: each time my sign and the one of the other / Store {duels} in {pairs}.
    {pairs} = {duels}
    # count as wins where my sign beats the second, and as losses where it is the other way round; two equal signs are neither / wins: how many of the {pairs.bare} have a first sign that beats the second. losses: the second beats the first / Store in {wins} how often the first sign of a pair beats the second, and in {losses} how often the second beats the first. / let {wins} be the number of {pairs.bare} in which {beats} leads from the first to the second, and {losses} that of the opposite / Count the pairs in {pairs} whose first sign beats the second according to {beats}, as {wins}, and those whose second sign beats the first, as {losses}.
    {wins} = sum({beats}[mine] == other for mine, other in {pairs})
    {losses} = sum({beats}[other] == mine for mine, other in {pairs})
    # print wins and losses with a colon between, like 3:1 / show the result as in 3:1, wins in front / Print {wins}, a colon and {losses} without spaces. / how did it end? wins, then ":" and the losses, as one string / Output the result as one string: {wins}, ":" and {losses}.
    print(f"{{wins}}:{{losses}}")
    # who is ahead? print {yes} if there are more wins, {no} for more losses and "draw" for the same number / print {yes}, {no} or "draw": more wins, more losses, or as many / If {wins} is greater than {losses} print {yes}, if it is less print {no}, and otherwise print "draw". / show "draw" when both numbers are equal; if not, {yes} for more wins and {no} for fewer / Output {yes} if there are more {wins} than {losses}, {no} if there are fewer, and "draw" if both are equal.
    print("draw" if {wins} == {losses} else {yes} if {wins} > {losses} else {no})
lowest_leaves
    # {table} = {ranks} / the {table.bare} before the last rounds is {ranks} / Create a dictionary named {table} with the entries {ranks}. / let {table} be the points of each player: {ranks} / Store {ranks} in a variable named {table}.
    {table} = {ranks}
    # in every round the one with the fewest points leaves, until {k} are left; the names of those go in a list eliminated, in this order / while more than {k} are in the {table.bare}, take out whoever has the lowest value and append the name to eliminated / While {table} has more than {k} entries, remove the key with the smallest value and append it to {eliminated}, a list that is empty at first. / let {eliminated} collect the names that drop out of the {table.bare}, always the one with the least, as long as there are more than {k} / Delete the entry with the lowest value from {table} again and again until only {k} entries remain, and collect the deleted names in a list {eliminated}.
    {eliminated} = []
    while len({table}) > {k}:
        worst = min({table}, key={table}.get)
        del {table}[worst]
        {eliminated}.append(worst)
    # print the names that are left, in alphabetical order, and how many were eliminated / show the sorted names of the {table.bare}, then the length of eliminated / Print the sorted list of the keys of {table}, followed by the length of {eliminated}. / who is still in it, from a to z, and how many are eliminated? / Output the names in {table} as a sorted list, and then how many names {eliminated} contains.
    print(sorted({table}), len({eliminated}))
cards_that_turn_around
    # {squad} = {words} / {words.and_items} sit around a table; keep them in this order as a list {squad} / Create a list named {squad} with the names {words}. / let {squad} be the list {words} / Store {words} in a variable named {squad}.
    {squad} = {words}
    # the first one has the turn (index 0), and the {way.bare} is 1 / {turn} = 0 and {way} = 1 / Create the variables {turn} with the value 0 and {way} with 1. / let turn be 0 and the {way.bare} 1, which means to the right / Set {turn} to 0 and {way} to 1.
    {turn} = 0
    {way} = 1
    # the cards {cards} are played: R changes the sign of the {way.bare}, S skips one more player, P does nothing special. after each the turn goes on by the {way.bare}, around the table / for every card in {cards}: on R negate {way}, on S add it to turn an extra time; then, in any case, add {way} to turn, modulo the number of players / For each letter of {cards}, negate {way} if it is "R" and add {way} to {turn} if it is "S"; after that set {turn} to {turn} plus {way}, modulo the length of {squad}. / play {cards}. with R it goes the other way round, with S somebody is left out, with P neither; move the turn along after each card, wrapping around / Process the cards {cards} one by one. "R" reverses the sign of {way}, "S" adds {way} to {turn} once more, and after every card {turn} increases by {way}, taken modulo the number of elements in {squad}.
    for card in {cards}:
        if card == "R":
            {way} = -{way}
        elif card == "S":
            {turn} += {way}
        {turn} = ({turn} + {way}) % len({squad})
    # whose turn is it? / print the name at the index turn / Print the element of {squad} at index {turn}. / show who has the turn now / Output the name in {squad} whose index is {turn}.
    print({squad}[{turn}])
pulling_a_rope
    # {rope} = {pulls} / two teams pull a rope; these pulls count for the first if positive and for the second if negative: {pulls}. keep them as {rope} / Create a list named {rope} with the elements {pulls}. / let {rope} be the list {pulls} of pulls / Store the numbers {pulls} in {rope}.
    {rope} = {pulls}
    # {place} is the sum of the pulls so far, 0 at first. take them from the front, one by one, until it is {few} or more away from 0 (either side) or none is left / let the {place.bare} be 0; while its absolute value is below {few} and there are pulls, remove the first and add it / While {rope} is not empty and the absolute value of {place}, which starts at 0, is less than {few}, remove the first element of {rope} and add it to {place}. / pull after pull changes the {place.bare}, beginning at 0, and leaves the list; it ends at {few} to the left or right, or with the last pull / Set {place} to 0 and add the numbers from the front of {rope} to it, deleting each from the list, until {place} is at least {few} away from 0 or {rope} is empty.
    {place} = 0
    while {rope} and abs({place}) < {few}:
        {place} += {rope}.pop(0)
    # print {yes} if the first team is ahead, {no} if the second is, and "even" for 0 / the {place.bare} is positive: {yes}; negative: {no}; zero: "even". print that / Print {yes} if {place} is greater than 0, {no} if it is less than 0, and "even" if it is 0. / show "even" when the {place.bare} is 0, else {yes} above and {no} below it / Output "even" if {place} equals 0, and otherwise {yes} for a positive and {no} for a negative value.
    print("even" if {place} == 0 else {yes} if {place} > 0 else {no})
hits_in_a_row
    # somebody throws {hm}, H for a hit and M for a miss. a hit brings as many {points.bare} as hits in a row so far (1, then 2, and so on); a miss brings nothing and ends the streak / {points} and {streak} begin at 0; go through {hm}: for H the streak grows by 1 and is added to the {points.bare}, for any other letter it is 0 again / Set {points} and {streak} to 0. For each letter of {hm}, if it is "H", add 1 to {streak} and then {streak} to {points}; otherwise reset {streak} to 0. / the throws are {hm}. the streak counts the Hs since the last M, and the {points.bare} add up its value after each H / Process the string {hm} letter by letter, with {points} and {streak} at 0 in the beginning: every "H" increases {streak} by 1 and {points} by the new {streak}, while every "M" sets {streak} back to 0.
    {points} = {streak} = 0
    for throw in {hm}:
        if throw == "H":
            {streak} += 1
            {points} += {streak}
        else:
            {streak} = 0
    # share the {points.bare} among {j2} people and print what each gets, rounded to {k2} decimals / show the {points.bare} divided by {j2}, with {k2} decimals (rounded) / Print the quotient of {points} and {j2}, rounded to {k2} decimal places. / {points.bare} over {j2}: round to {k2} places and show it / Divide {points} by {j2}, round the result to {k2} decimal places and print it.
    print(round({points} / {j2}, {k2}))
"""
FLOWS = r"""
tank_with_a_leak
    # {tank} = {few} / there are {few} litres in the {tank.bare} / Create a variable named {tank} with the value {few}. / the {tank.bare} holds {few} litres / Set {tank} to {few}.
    {tank} = {few}
    # every minute {fast} run in and {slow} leak out: count the minutes until there are at least {wide} / add {fast} to the {tank.bare} and take {slow} off while it is below {wide}; how often is that? keep it as minutes / While {tank} is less than {wide}, increase it by {fast}, decrease it by {slow} and add 1 to {minutes}, which starts at 0. / let {minutes} be the time it takes to get {wide} or more into the {tank.bare}, with {fast} in and {slow} out per minute, and update it / Use a while loop to change {tank} by plus {fast} and minus {slow} until it is at least {wide}, and store the number of repetitions in {minutes}.
    {minutes} = 0
    while {tank} < {wide}:
        {tank} += {fast} - {slow}
        {minutes} += 1
    # the tap is closed, but it goes on leaking {slow} a minute, never below 0. how full is it {mid} minutes after that? change the {tank.bare} / for {mid} minutes it only loses {slow} each, with 0 as the least / Decrease {tank} by {slow} for each of {mid} minutes, but not below 0. / take {mid} times {slow} off the {tank.bare}; when that is negative make it 0 / Subtract {mid} times {slow} from {tank} and store the result in it, or 0 if the result is negative.
    {tank} = max(0, {tank} - {mid} * {slow})
    # print the minutes, then {joiner} and the {tank.bare}, as one string / show both with {joiner} between, minutes first / Print {minutes} and {tank}, separated by {joiner}. / write minutes and {tank.bare} on one line, {joiner} in the middle / Output the values of {minutes} and {tank} with {joiner} between them.
    print({minutes}, {tank}, sep={joiner})
pouring_function
    # write a function {f}(source, target, size) that pours from one can into another until the first is empty or the second, which holds size, is full; it returns both contents / Define a function {f}(source, target, size). It moves as much as possible from source to target, which can hold size at most, and returns the new source and the new target. / i need {f}(source, target, size): what fits goes over from source to target (never more than size in there), and the two new amounts come back / Write a function {f}(source, target, size) that subtracts the smaller of source and size - target from source, adds it to target, and returns source and target.
    def {f}(source, target, size):
        amount = min(source, size - target)
        return source - amount, target + amount
    # {can_a} = {mid} and {can_b} = {slow} / {can_a} has {mid} litres in it, {can_b} {slow} / Create {can_a} with the value {mid} and {can_b} with the value {slow}. / let {can_b} be {slow} and {can_a} be {mid} / Set {can_b} to {slow} and {can_a} to {mid}.
    {can_a} = {mid}
    {can_b} = {slow}
    # {can_b} holds {few}. pour into it from {can_a}, keeping both / pour {can_a} into {can_b}, in which there is room for {few} in total; update the two / Call {f} to pour from {can_a} into {can_b}, whose size is {few}, and store the results in {can_a} and {can_b}. / with the function, {can_b} (size {few}) is filled out of {can_a}; both variables change / Assign to {can_a} and {can_b} what {f} returns for the source {can_a}, the target {can_b} and a size of {few}.
    {can_a}, {can_b} = {f}({can_a}, {can_b}, {few})
    # and now back again: from {can_b} into {can_a}, which has a size of {wide} / the other way, please. {can_a} holds {wide} / Call {f} to pour from {can_b} into {can_a}, whose size is {wide}, and store the results in {can_b} and {can_a}. / pour everything that fits from {can_b} to {can_a}, size {wide}, with the same function / Use {f} with {can_b} as the source, {can_a} as the target and {wide} as the size, and assign the two returned values to {can_b} and {can_a}.
    {can_b}, {can_a} = {f}({can_b}, {can_a}, {wide})
    # print {can_a} and {can_b} / how much is in {can_a}, and how much in {can_b}? / Print {can_a} followed by {can_b}. / show what each of them contains, {can_a} before {can_b} / Output the contents of {can_a} and {can_b}, in this order.
    print({can_a}, {can_b})
basin_that_overflows
    # {level} and {spilled} are 0 / an empty basin: the {level.bare} is 0, and nothing is {spilled.bare} yet, also 0 / Create the variables {level} and {spilled} with the value 0. / start with a {level.bare} of 0 and 0 {spilled.bare} / Set {level} and {spilled} to 0.
    {level} = {spilled} = 0
    # the changes are {flows}. the {level.bare} never goes under 0; what is above {mid} runs over: it is added to {spilled} and the {level.bare} is {mid} / add each of {flows} to the {level.bare}, keep that at 0 or more, add what exceeds {mid} to {spilled}, and cut it down to {mid} / For each change in {flows}, add it to {level} with 0 as the minimum; then add the part of {level} above {mid} to {spilled} and limit {level} to {mid}. / go through {flows}: up or down goes the {level.bare}, between 0 and {mid}, and all that would be over {mid} counts as {spilled.bare} / Apply the changes {flows} to {level} one by one. After each, raise {level} to 0 if it is negative; if it exceeds {mid}, add the excess to {spilled} and set {level} to {mid}.
    for change in {flows}:
        {level} = max(0, {level} + change)
        {spilled} += max(0, {level} - {mid})
        {level} = min({level}, {mid})
    # print {level} and {spilled}, with {joiner} between / show the {level.bare}, then {joiner}, then how much was {spilled.bare} / Print {level} and {spilled}, separated by {joiner}. / what is the {level.bare} now, and how much is {spilled.bare}? {joiner} goes between the two / Output {level}, the separator {joiner} and {spilled} on one line.
    print({level}, {spilled}, sep={joiner})
counter_with_digits
    # {digits} = {dials} / a mechanical counter shows the {digits.bare} {dials} / Create a list named {digits} with the elements {dials}. / the {digits.bare} of a counter, from left to right: {dials} / Store the list {dials} in {digits}.
    {digits} = {dials}
    # count one up: from the right, every 9 becomes 0, and the first one that is no 9 grows by 1 / it is increased by one, with carrying: starting at the last, set 9s to 0 until there is a smaller one, and add 1 to that / Starting at the last element, set the elements of {digits} to 0 while they are 9, going to the left; then add 1 to the next element. / make it one more, as by hand: 9 turns to 0 and carries over to the left, anything else just gets 1 more / Increase the number that {digits} shows by 1 without converting it: beginning with the last digit, replace each 9 by 0, and add 1 to the first digit from the right that is not 9.
    i = -1
    while {digits}[i] == 9:
        {digits}[i] = 0
        i -= 1
    {digits}[i] += 1
    # print the {digits.bare} without anything between them / show it as one number, with zeros at the start if there are any / Print the elements of {digits} joined without spaces. / what does it show now? all {digits.bare} in one string / Convert the elements of {digits} to strings, join them and print the result.
    print("".join(map(str, {digits})))
table_of_states
    # {rules} = {plan} / {rules} says what becomes of a state by an event: {plan} / Create a dictionary named {rules} with the entries {plan}. / let {rules} be {plan}, where a pair of state and event leads to the next state / Store the dictionary {plan} in a variable named {rules}.
    {rules} = {plan}
    # write a function {f}(state, event) that looks the pair up in {rules} and returns the next state; for an unknown pair it is the same state / Define a function {f}(state, event) that returns the value of {rules} for the pair of both, or the state itself if there is none. / i want {f}(state, event): what {rules} has for these two, and if they are not in it just the state again / Write a function {f} with the parameters state and event. It returns the entry of {rules} for (state, event) and, if there is no such entry, state.
    def {f}(state, event):
        return {rules}.get((state, event), state)
    # begin in {first_state} and let the events {events} happen; {obj} is the state after each / {obj} = {first_state}, then for all of {events} replace it by what the function says / Set {obj} to {first_state} and update it with {f} for every event in {events}. / with {first_state} as the start, go through {events} and keep the state in {obj}, using {f} / Start with {first_state} in {obj}. For each of the events {events}, replace {obj} by the return value of {f} for {obj} and the event.
    {obj} = {first_state}
    for event in {events}:
        {obj} = {f}({obj}, event)
    # print {obj} and whether it is {first_state} again / in which state does that end? and is it back in {first_state}, True or False? / Print {obj}, followed by True if it equals {first_state} and False otherwise. / show the final state, then if it is the one from the beginning, {first_state} / Output the value of {obj} and whether it is equal to {first_state}.
    print({obj}, {obj} == {first_state})
token_on_a_ring
    # write a function {f}(start, size, step, times): a token on a ring of size fields, numbered from 0, stands on start and moves times times by step; it returns the field / Define a function {f}(start, size, step, times) that returns the field of a token which begins at start and goes step fields ahead, times times, on a ring with the fields 0 to size - 1. / i need {f}(start, size, step, times), giving the number of the field after so many steps of this length; after the last of the size fields comes 0 / Write a function {f}(start, size, step, times) that returns start plus step times times, modulo size.
    def {f}(start, size, step, times):
        return (start + step * times) % size
    # a token that moves {k} times by {j} fields, starting at {slow}, on a ring of {mid}: keep the {field.bare} / on {mid} fields it moves by {j}, {k} times, from {slow}; the {field.bare} it reaches is wanted in a variable / Call {f} for a ring of {mid} fields, {k} moves of {j} and the start {slow}, and store the result in {field}. / let {field} be where it ends from {slow}, moving by {j} for {k} times, if there are {mid} fields / Compute with {f} the field that a token reaches from {slow} if it makes {k} moves of {j} on a ring of size {mid}, and store it in {field}.
    {field} = {f}({slow}, {mid}, {j}, {k})
    # a second function {g}(start, size, step) returns how many moves (at least 1) it takes until the token is on start again; it uses {f} / Define a function {g}(start, size, step) that finds the smallest number of moves, from 1 on, after which {f} returns start, and returns that number. / now {g}(start, size, step): try 1, 2, 3 and so on as the number of times with {f} until that gives start, then return the number / Write a function {g}(start, size, step) which calls {f} for times 1, 2, 3, ... and returns the first one for which the result is start.
    def {g}(start, size, step):
        times = 1
        while {f}(start, size, step, times) != start:
            times += 1
        return times
    # print the {field.bare}, and after how many moves of {j2} a token from {slow} is home, again with {mid} fields / show {field} and what {g} says for a step of {j2} on {mid} fields, starting at {slow} / Print {field} and the result of {g} for a size of {mid}, the start {slow} and a step of {j2}. / the {field.bare} first; then the number of moves until it is back at {slow}, when it goes {j2} at a time around {mid} fields / Output {field}, followed by what {g} returns when the start is {slow}, the step is {j2} and the size is {mid}.
    print({field}, {g}({slow}, {mid}, {j2}))
"""
OBJECTS = r"""
class_that_may_refuse(tens)
    # write a class {Account} with a {at_money}, which is passed in, and a method {do_out}(amount) that takes amount off it and returns True; with less than amount in it, nothing changes and False is returned / Define a class {Account} whose constructor takes {at_money}. Its method {do_out}(amount) returns False if amount is greater than {at_money}; otherwise it subtracts amount and returns True. / i need a class {Account}: it stores {at_money}, and {do_out}(amount) lowers that by amount, saying True, or just says False when there is not enough / Create a class {Account} with the attribute {at_money} and a method {do_out}, which has a parameter amount, subtracts it if {at_money} is at least that much, and returns whether it did.
    class {Account}:
        def __init__(self, {at_money}):
            self.{at_money} = {at_money}

        def {do_out}(self, amount):
            if amount > self.{at_money}:
                return False
            self.{at_money} -= amount
            return True
    # make one with {big} and call it {obj} / {obj} is a new {Account} with {big} in it / Create an object {obj} of the class {Account} with a {at_money} of {big}. / let {obj} be one that starts with {big} / Instantiate {Account} with {big} and store the object in {obj}.
    {obj} = {Account}({big})
    # call {do_out} for each of {wishes}; a list {coins} has what it returns / try {wishes} one after the other, and keep the answers as a list {coins} / Create a list {coins} with the return values of {do_out} for the amounts {wishes}, in this order. / {coins} is the list of True and False that {do_out} gives for {wishes} / Call the method {do_out} of {obj} for every number in {wishes} and store the returned values as a list named {coins}.
    {coins} = [{obj}.{do_out}(wish) for wish in {wishes}]
    # how often did it work, and what is left? / print the number of True in {coins}, then the {at_money} of {obj} / Print how many elements of {coins} are True, followed by the {at_money} of {obj}. / show how many succeeded and the {at_money} that remains / Output the number of True values in {coins} and, after it, the attribute {at_money} of {obj}.
    print(sum({coins}), {obj}.{at_money})
class_with_a_length
    # write a class {Pile} with a list {at_list}, empty at first, a method {do_in}(item) that puts item on its end, and a length: that of the list / Define a class {Pile}. Its constructor sets {at_list} to an empty list, {do_in}(item) appends item to it, and __len__ returns its length. / a class {Pile}, please. it begins with an empty list {at_list}; {do_in} appends one item, and len of an object is the number of them / Create a class {Pile} with an empty list {at_list}, a method {do_in} that appends its parameter item, and a method __len__.
    class {Pile}:
        def __init__(self):
            self.{at_list} = []

        def {do_in}(self, item):
            self.{at_list}.append(item)

        def __len__(self):
            return len(self.{at_list})
    # a subclass {D} holds at most {k}: what comes after that is ignored / derive {D} from it; its {do_in} does nothing if there are {k} items already, and works as before if not / Define a subclass {D} of {Pile} whose {do_in}(item) calls the one of {Pile}, but only if the length is less than {k}. / now {D}, a kind of {Pile} with room for {k}. when it is full, {do_in} has no effect / Create a class {D} that inherits from {Pile} and overrides {do_in}: an item is only added while the object has fewer than {k} of them.
    class {D}({Pile}):
        def {do_in}(self, item):
            if len(self) < {k}:
                super().{do_in}(item)
    # {obj} is a {Pile} and {obj2} a {D}; put all of {words} in both / make a {Pile} {obj} and a {D} {obj2}, and call {do_in} on each of them for every word of {words} / Create {obj} from {Pile} and {obj2} from {D}, and add each element of {words} to both by {do_in}. / fill {obj}, a {Pile}, and {obj2}, a {D}, with {words}, one word at a time / Instantiate {Pile} as {obj} and {D} as {obj2}. Then call {do_in} of both objects, {obj} first, for every word in {words}.
    {obj} = {Pile}()
    {obj2} = {D}()
    for entry in {words}:
        {obj}.{do_in}(entry)
        {obj2}.{do_in}(entry)
    # print both lengths, like "5 > 2" but with {joiner} between / show the length of {obj}, {joiner}, and the length of {obj2} / Print the lengths of {obj} and {obj2}, separated by {joiner}. / how many are in {obj} and how many in {obj2}? {joiner} goes between / Output len of {obj} and len of {obj2} with {joiner} between them.
    print(len({obj}), len({obj2}), sep={joiner})
class_of_equals
    # write a class {Robot} with a place (0 if nothing is given) and a method {do_go}(steps) that adds steps to it; two of them are equal if the place is the same / Define a class {Robot}: the constructor takes place with the default 0, {do_go}(steps) adds steps to place, and __eq__ compares the places of two objects. / i want a class {Robot}. place is 0 unless told otherwise, {do_go} changes it by steps, and == looks only at the place / Create a class {Robot} with an attribute place (default 0), a method {do_go} that increases it by steps, and a method __eq__ that returns whether other has the same place.
    class {Robot}:
        def __init__(self, place=0):
            self.place = place

        def {do_go}(self, steps):
            self.place += steps

        def __eq__(self, other):
            return self.place == other.place
    # {obj} starts at {mid}, {obj2} at the usual place / make two of them: {obj} on {mid}, {obj2} without saying where / Create an object {obj} with the place {mid} and an object {obj2} with the default place. / let {obj2} be one at the default place and {obj} one at {mid} / Instantiate {Robot} twice: {obj} with {mid} as its place, and {obj2} without an argument.
    {obj} = {Robot}({mid})
    {obj2} = {Robot}()
    # {obj2} goes {j} at a time until it is level with {obj} or past it / call {do_go} with {j} on {obj2} as long as its place is below that of {obj} / While the place of {obj2} is less than the place of {obj}, call its method {do_go} with {j}. / move {obj2} on by {j} again and again, stopping as soon as it is not behind {obj} any more / Use a while loop that calls {do_go} of {obj2} with the argument {j} until its place is at least that of {obj}.
    while {obj2}.place < {obj}.place:
        {obj2}.{do_go}({j})
    # are they equal, and if not, how far apart? print True or False and the difference of the places, {obj2} minus {obj} / print whether {obj} == {obj2}, then how much further {obj2} is / Print True if {obj} equals {obj2} and False otherwise, followed by the place of {obj2} minus that of {obj}. / show if the two are equal, and the place of {obj2} less the place of {obj} / Output whether {obj} and {obj2} are equal, and then the difference of their places, that of {obj} being subtracted.
    print({obj} == {obj2}, {obj2}.place - {obj}.place)
class_that_plays_on
    # write a class {Songs} that gets a list {at_list} and has an index of 0; {do_go}() returns the item at index and moves index one on, from the end back to 0 / Define a class {Songs} with the attributes {at_list}, passed in, and index, which is 0 at first. The method {do_go} returns the element at index, after adding 1 to index, modulo the length. / a class {Songs} is needed: given {at_list}, every call of {do_go} hands out the next of them, starting over after the last; index remembers which comes next / Create a class {Songs} whose constructor takes {at_list} and sets index to 0, and whose method {do_go} returns the current element and advances index by one, wrapping around.
    class {Songs}:
        def __init__(self, {at_list}):
            self.{at_list} = {at_list}
            self.index = 0

        def {do_go}(self):
            current = self.{at_list}[self.index]
            self.index = (self.index + 1) % len(self.{at_list})
            return current
    # {obj} is made of {words} / make a {Songs} from {words} and name it {obj} / Create an object {obj} of this class with the list {words}. / let {obj} be one with {words} / Instantiate {Songs} with {words} as {obj}.
    {obj} = {Songs}({words})
    # print the next {j2}, each on a line / call {do_go} {j2} times and print what comes / Call {do_go} on {obj} {j2} times and print every returned value on its own line. / what are the next {j2}? a line for each / Print the next {j2} results of the method {do_go} of {obj}, one per line.
    for _ in range({j2}):
        print({obj}.{do_go}())
class_of_fighters
    # write a class {Fighter} with {at_name} and {at_life}, both passed in, and a method {do_hit}(other, force) which takes force off the {at_life} of the other one, but not below 0 / Define a class {Fighter} with the attributes {at_name} and {at_life} and a method {do_hit}(other, force) that lowers the {at_life} of other by force, with 0 as the minimum. / i need a class {Fighter}: {at_name}, {at_life}, and {do_hit}(other, force), after which other has force less {at_life}, at least 0 though / Create a class {Fighter} whose constructor takes {at_name} and {at_life}. Its method {do_hit} gets other and force and reduces the {at_life} of other by force; it cannot become negative.
    class {Fighter}:
        def __init__(self, {at_name}, {at_life}):
            self.{at_name} = {at_name}
            self.{at_life} = {at_life}

        def {do_hit}(self, other, force):
            other.{at_life} = max(0, other.{at_life} - force)
    # {obj} is {word} with {wide}, {obj2} is {who} with {wide2} / make {obj} ({word}, {at_life} {wide}) and {obj2} ({who}, {at_life} {wide2}) / Create two objects: {obj} with the {at_name} {word} and {wide} as {at_life}, {obj2} with {who} and {wide2}. / two of them: {obj2} called {who} with {wide2}, {obj} called {word} with {wide} / Instantiate {Fighter} with {word} and {wide} as {obj}, and with {who} and {wide2} as {obj2}.
    {obj} = {Fighter}({word}, {wide})
    {obj2} = {Fighter}({who}, {wide2})
    # they hit each other, {obj} first with {mid}, then {obj2} with {fast}, while both have some {at_life}; count the {rounds.bare} / let {rounds} be how often this happens until one is at 0: {obj} hits {obj2} with a force of {mid}, then {obj2} hits {obj} with {fast} / While the {at_life} of both is above 0, let {obj} hit {obj2} with force {mid}, then {obj2} hit {obj} with force {fast}, and add 1 to {rounds}, starting at 0. / go on until somebody has 0: a {do_hit} from {obj} on {obj2} ({mid}), one back ({fast}). {rounds} is the number of times / Set {rounds} to 0. As long as the {at_life} of both objects is greater than 0, call {do_hit} of {obj} with {obj2} and {mid}, call {do_hit} of {obj2} with {obj} and {fast}, and increase {rounds} by 1.
    {rounds} = 0
    while {obj}.{at_life} > 0 and {obj2}.{at_life} > 0:
        {obj}.{do_hit}({obj2}, {mid})
        {obj2}.{do_hit}({obj}, {fast})
        {rounds} += 1
    # print the {rounds.bare}, and {at_name} and {at_life} of {obj} / show {rounds}, then the {at_name} of {obj} and its {at_life} / Print {rounds}, followed by the {at_name} and the {at_life} of {obj}. / how many {rounds.bare} were there, and how does {obj} stand, with {at_name} and {at_life}? / Output the number {rounds}, then the attributes {at_name} and {at_life} of {obj}.
    print({rounds}, {obj}.{at_name}, {obj}.{at_life})
class_that_grows(ranks)
    # write a class {Board} with an empty dict scores; {do_in}(name, points) adds points to what the name has, 0 if it is new / Define a class {Board}. The constructor creates an empty dictionary scores, and {do_in}(name, points) increases the value of name by points, where a missing name counts as 0. / a class {Board}: scores is an empty dict, and with {do_in} a name gets points more than before (a new name starts from 0) / Create a class {Board} with an attribute scores, an empty dictionary at first, and a method {do_in} that adds points to the entry of name, or makes that entry.
    class {Board}:
        def __init__(self):
            self.scores = {}

        def {do_in}(self, name, points):
            self.scores[name] = self.scores.get(name, 0) + points
    # write it again with a method {ask_it}(limit) that returns a sorted list of the names with at least limit / {Board} should also have {ask_it}(limit): the names whose points are limit or more, in alphabetical order / Extend the class {Board} by a method {ask_it}(limit), which returns the sorted list of all names with a score of at least limit. / add {ask_it}(limit) to the class. it gives back who has limit points or more, as a list from a to z / Define {Board} once more, now with an additional method {ask_it} that takes limit and returns, in alphabetical order, a list of the names that have limit points or more.
    class {Board}:
        def __init__(self):
            self.scores = {}

        def {do_in}(self, name, points):
            self.scores[name] = self.scores.get(name, 0) + points

        def {ask_it}(self, limit):
            return sorted(name for name, points in self.scores.items() if points >= limit)
    # {obj} is one of these; enter {gains}, then {mid} more for {first_gain} / make a {Board} {obj}, call {do_in} for each pair of {gains} and once more with {mid} for {first_gain} / Create an object {obj} of {Board}, call {do_in} for all pairs of name and points in {gains}, and finally with {first_gain} and {mid}. / let {obj} be a new {Board}. the pairs {gains} are put in, and after that {first_gain} gets {mid} / Instantiate {Board} as {obj}. Enter each name with its points from the list {gains} by means of {do_in}, and then another {mid} points for {first_gain}.
    {obj} = {Board}()
    for name, points in {gains}:
        {obj}.{do_in}(name, points)
    {obj}.{do_in}({first_gain}, {mid})
    # who has {mid2} or more? in one string, {joiner} between the names / print what {ask_it} returns for {mid2}, joined by {joiner} / Print the names that {ask_it} returns for a limit of {mid2}, separated by {joiner}. / show all with at least {mid2} in one line with {joiner} between them / Call {ask_it} of {obj} with {mid2}, join the returned names with {joiner} and print the string.
    print({joiner}.join({obj}.{ask_it}({mid2})))
class_with_undo
    # write a class {Undo} with a {at_num}, passed in, and a list old, empty; {do_set}(new) appends the {at_num} to old and then makes it new; back() takes the last one of old as {at_num} again, if there is any / Define a class {Undo}: the constructor takes {at_num} and creates an empty list old, {do_set}(new) saves {at_num} at the end of old before setting it to new, and back() sets {at_num} to the last element of old, removing it there, unless old is empty. / i want a class {Undo}. it has a {at_num} and remembers the earlier ones in a list old: {do_set}(new) stores a new one, back() returns to the one before (nothing happens if old is empty) / Create a class {Undo} that holds {at_num} and a list old of earlier values, with the methods {do_set}(new), which changes {at_num} and keeps the former one in old, and back(), which undoes the latest change if there was one.
    class {Undo}:
        def __init__(self, {at_num}):
            self.{at_num} = {at_num}
            self.old = []

        def {do_set}(self, new):
            self.old.append(self.{at_num})
            self.{at_num} = new

        def back(self):
            if self.old:
                self.{at_num} = self.old.pop()
    # {obj} starts at {mid} and is then set to each of {amounts} / make {obj} with {mid} and call {do_set} for every number in {amounts} / Create an object {obj} with the {at_num} {mid} and call {do_set} for each element of {amounts}. / let {obj} be one with {mid}; after that it takes on {amounts}, one after the other / Instantiate {Undo} with {mid} as {obj}, and pass the numbers {amounts} one after another to its method {do_set}.
    {obj} = {Undo}({mid})
    for number in {amounts}:
        {obj}.{do_set}(number)
    # go back as long as the {at_num} is above {wide}, or until nothing is left to undo / while the {at_num} of {obj} exceeds {wide} and old has something in it, call back / While old is not empty and the {at_num} of {obj} is greater than {wide}, call back on {obj}. / undo until the {at_num} is {wide} at most or old is empty / Use a while loop that calls back of {obj} for as long as its {at_num} exceeds {wide} and its list old has elements.
    while {obj}.old and {obj}.{at_num} > {wide}:
        {obj}.back()
    # print the {at_num} of {obj} and how many older ones it still has / what is the {at_num} now, and how long is old? / Print the {at_num} of {obj} and the length of old. / show {obj}'s {at_num} and the number of items in its old / Output the attribute {at_num} of {obj} and the number of elements in its list old.
    print({obj}.{at_num}, len({obj}.old))
class_shown_as_text
    # write a class {Timer} with seconds, passed in, and {do_go}(n), which takes n off but stops at 0 / Define a class {Timer} whose constructor takes seconds, with a method {do_go}(n) that subtracts n from it; the lowest value is 0. / a class {Timer} counts down: it stores seconds, and {do_go}(n) makes that n less, or 0 if it would be negative / Create a class {Timer} with the attribute seconds and a method {do_go} that reduces it by n without going below 0.
    class {Timer}:
        def __init__(self, seconds):
            self.seconds = seconds

        def {do_go}(self, n):
            self.seconds = max(0, self.seconds - n)
    # a subclass {D} is shown as minutes and seconds, like 3:07 / derive {D} from {Timer}: its text has the full minutes, a colon and the seconds that remain, two digits / Define a subclass {D} of {Timer} with a method __str__ that returns the minutes, a colon and the remaining seconds with two digits. / {D} should be a {Timer} that prints as 3:07, with minutes in front and two digits for the seconds / Create a class {D} that inherits from {Timer} and whose __str__ returns the time as in "3:07": full minutes, a colon, and the rest of the seconds with two digits.
    class {D}({Timer}):
        def __str__(self):
            return f"{self.seconds // 60}:{self.seconds % 60:02d}"
    # {obj} is a {D} with {big} seconds; {do_go} is called on it {k} times, with {wide} / make {obj}, a {D} of {big} seconds, and call {do_go}({wide}) on it {k} times / Create an object {obj} of {D} with {big} seconds and call {do_go} with {wide} on it {k} times. / let {obj} be a {D} that begins with {big}; then {k} times {wide} are taken off by {do_go} / Instantiate {D} with {big} as {obj}, and then call its method {do_go} {k} times, always with {wide}.
    {obj} = {D}({big})
    for _ in range({k}):
        {obj}.{do_go}({wide})
    # print it, and {yes} if it is over, else {no} / show {obj} as text, then {yes} if seconds is 0 and {no} if it is not / Print {obj}, followed by {yes} if no seconds are left and by {no} otherwise. / what does it show? and is it finished: {yes} or {no}? / Output {obj} as text and, after it, {yes} if its seconds are 0 and {no} if they are not.
    print({obj}, {yes} if {obj}.seconds == 0 else {no})
"""
for table in (LINES, STORES, MACHINES, MONEY, PLACES, GAMES, FLOWS, OBJECTS):
    stories(d, table, SLOTS)
