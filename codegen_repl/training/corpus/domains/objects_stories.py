"""Stories of small classes: state, limits, errors, properties, counters, subclasses, lists of objects."""

from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_numbers import named
from codegen_repl.training.corpus.draws import choice, decimal, derived, integer, list_of, sampled, tuple_of
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES

d = Domain("objects_stories", weight=12)

LIMITS = """
mug
    # write a class {cl_Mug} with size (an argument) and content, which is 0 at first. pour(amount) adds to content but raises a ValueError with the text {err} if it would be more than size / define {cl_Mug}: __init__ takes size and sets content to 0; the method pour takes amount, raises ValueError({err}) when content plus amount is above size, and otherwise adds it / i want a class {cl_Mug}. it stores size, starts with content 0, and pour(amount) fills it, with a ValueError {err} instead of overflowing / create the class {cl_Mug} (attributes size and content, the latter 0) whose pour(amount) raises a ValueError saying {err} if amount does not fit and else increases content / a {cl_Mug} has a size and a content of 0 to begin with. give it pour(amount): too much for the size means ValueError({err}), anything else is added to content / {cl_Mug} objects get a size when created and have content = 0; their method pour(amount) either raises ValueError {err}, namely if content would exceed size, or adds amount to content
    class {cl_Mug}:
        def __init__(self, size):
            self.size = size
            self.content = 0

        def pour(self, amount):
            if self.content + amount > self.size:
                raise ValueError({err})
            self.content += amount
    # make {o_cup} with size {m} / create a {cl_Mug} of size {m} named {o_cup} / let {o_cup} be one that holds {m} / {o_cup} is a new object, size {m} / set up a {cl_Mug} of size {m}, in the variable {o_cup} / {o_cup}: a new mug, {m} big
    {o_cup} = {cl_Mug}({m})
    # pour {k} into it / add {k} to {o_cup} with its method / call pour on {o_cup} with {k} / {k} goes into {o_cup} / fill {k} into {o_cup} / use the pour method of {o_cup} for {k}
    {o_cup}.pour({k})
    # print its content / show the content of {o_cup} / what is in {o_cup} now? / output {o_cup}'s content / tell me the content of {o_cup} / give out what {o_cup} contains
    print({o_cup}.content)
    # try to pour {big} into {o_cup} and print "full" if that raises a ValueError / pour {big} more, and on a ValueError print "full" / put a pour of {big} in a try block and write "full" when a ValueError comes / attempt to add {big} to {o_cup}; catch the ValueError by printing "full" / see whether {big} can be poured into {o_cup}; if it raises a ValueError, say "full" / pour {big} into {o_cup}, but handle the ValueError with a printed "full"
    try:
        {o_cup}.pour({big})
    except ValueError:
        print("full")
    # how much still fits? print size minus content / print what is left: the size less the content of {o_cup} / show the free space in {o_cup} / output how much more {o_cup} could take / what room is left in {o_cup}? show it / print how far the content of {o_cup} is below its size
    print({o_cup}.size - {o_cup}.content)
bus_ride
    # a class {cl_Bus} is needed with seats and riders; seats is passed in, riders is 0. get_on(n) lets in as many as there is room for and returns how many had to stay; get_off(n) lets n leave, but never below 0 / write {cl_Bus}: the constructor takes seats and riders starts at 0. get_on(n) takes on at most the free seats and returns the number left behind, get_off(n) reduces riders by n, at the lowest to 0 / define the class {cl_Bus} with seats (argument) and riders (0). method get_on(n): add the smaller of n and the free seats and return the rest; method get_off(n): subtract n, no further than 0 / make a class {cl_Bus} that knows its seats and its riders, none in the beginning; get_on(n) fills free seats and gives back how many of n did not fit, get_off(n) lowers riders by n with 0 as the minimum / implement {cl_Bus}(seats) with riders = 0; get_on(n) raises riders by n or by the free seats, whichever is less, and returns how many could not enter; get_off(n) lowers riders by n but not under 0 / please make {cl_Bus}: seats as argument, riders = 0. with get_on(n) as many of n as possible become riders, and the number of the others is returned; with get_off(n) riders goes down by n, stopping at 0
    class {cl_Bus}:
        def __init__(self, seats):
            self.seats = seats
            self.riders = 0

        def get_on(self, n):
            taken = min(n, self.seats - self.riders)
            self.riders += taken
            return n - taken

        def get_off(self, n):
            self.riders = max(0, self.riders - n)
    # create {o_bus} with {m} seats / {o_bus} is a {cl_Bus} with {m} seats / make one for {m} people and call it {o_bus} / let {o_bus} be an object with {m} seats / we have a bus {o_bus} with {m} seats / set up {o_bus}, seats {m}
    {o_bus} = {cl_Bus}({m})
    # {k} people get on and {k2} get off / let {k} in, then let {k2} out / call get_on with {k} and after that get_off with {k2} on {o_bus} / at the first stop {k} enter {o_bus}, at the second {k2} leave / first {k} enter {o_bus}, then {k2} get out / use get_on for {k} and get_off for {k2}
    {o_bus}.get_on({k})
    {o_bus}.get_off({k2})
    # now the numbers in {nums} get on one after another; add up in {v_waiting} how many stay behind / for each of {nums} call get_on and sum the returned numbers as {v_waiting} / {v_waiting} starts at 0; let every group in {nums} get on and add those who do not fit / let the groups {nums} enter in turn and total the ones left behind in {v_waiting} / how many of the groups {nums} stay behind in all if they get on one by one? sum it in {v_waiting} / loop over {nums}: each number gets on, and what get_on returns is added to {v_waiting}, first 0
    {v_waiting} = 0
    for group in {nums}:
        {v_waiting} += {o_bus}.get_on(group)
    # print the riders and {v_waiting} / show how many riders {o_bus} has, then {v_waiting} / output the riders of {o_bus} followed by {v_waiting} / print {o_bus}'s riders, then those who could not get on / how many riders are there, and what is {v_waiting}? print both / display riders and {v_waiting}
    print({o_bus}.riders, {v_waiting})
    # ?
    # let everyone off with get_off and print the riders again / empty {o_bus} by calling get_off with its riders, then print them / all riders leave: use get_off, then show riders / call get_off for as many as are on {o_bus} and print how many are left / everybody gets off now (use get_off), then show the riders / clear {o_bus} by get_off and print its riders
    {o_bus}.get_off({o_bus}.riders)
    print({o_bus}.riders)
door_lock
    # write a class {cl_Lock} with a secret code; attributes code, failed (0) and is_open (False). try_code(code) opens it and returns True if the code is right and failed is below {few}, otherwise it adds 1 to failed and returns False / define {cl_Lock}, whose constructor takes code and sets failed to 0 and is_open to False; try_code(code) with a correct code and fewer than {few} failures sets is_open to True and returns True, in any other case it counts a failure and returns False / create a class {cl_Lock}: it has code (passed in), failed = 0, is_open = False. its method try_code(code) returns True and opens when the code matches and failed is less than {few}; if not, failed grows by one and False is returned / i need {cl_Lock}(code) with failed at 0 and is_open at False, and a method try_code(code): right code while failed is under {few} means open and True, everything else raises failed by 1 and gives False / implement {cl_Lock}: code given, failed 0, is_open False. try_code(code) gives True and sets is_open if the code is the right one and there were less than {few} failures; else failed goes up by 1 and it gives False / a class {cl_Lock} that takes code; failed is 0 and is_open False. its try_code(code) opens it (is_open True, returns True) only for the same code and with failed under {few}; otherwise one more failed and False
    class {cl_Lock}:
        def __init__(self, code):
            self.code = code
            self.failed = 0
            self.is_open = False

        def try_code(self, code):
            if code == self.code and self.failed < {few}:
                self.is_open = True
                return True
            self.failed += 1
            return False
    # make {o_door} with the code {n} / {o_door} is a {cl_Lock} whose code is {n} / create {o_door}, code {n} / let {o_door} be locked with {n} / set up a lock {o_door} that opens with {n} / {o_door}: a new object with code {n}
    {o_door} = {cl_Lock}({n})
    # try {n2} on it / call try_code with {n2} / see what happens with {n2}: call the method on {o_door} / somebody tries {n2} on {o_door} / let someone enter {n2} at {o_door} / use {n2} as a code on {o_door}
    {o_door}.try_code({n2})
    # print failed and is_open / show how often it failed and whether {o_door} is open / output {o_door}'s failed, then is_open / print both the failures and the open state of {o_door} / what are failed and is_open now? print them / display failed, then is_open
    print({o_door}.failed, {o_door}.is_open)
    # now try every code in {codes} until one works, then stop / go through {codes} and break as soon as try_code returns True / loop over {codes}, trying each on {o_door}, and leave the loop when it opens / test the codes {codes} one after the other and stop at the first success / for each code of {codes} call try_code on {o_door}; once it is True, break / try {codes} in order on {o_door} until it opens
    for guess in {codes}:
        if {o_door}.try_code(guess):
            break
    # print "open" if it is open, otherwise the number of failures / if {o_door} is open say "open", else show failed / print {o_door}'s failed unless it is open, in which case print "open" / output "open" for an open door and the failures for a closed one / is it open? then print "open", if not the failures / display "open" or, for a closed one, failed
    print("open" if {o_door}.is_open else {o_door}.failed)
phone_battery
    # define a class {cl_Phone} with a charge, given at creation. use(minutes) takes {k} points off the charge for every 10 full minutes, never going below 0; plug(minutes) adds 1 per minute, never going above 100 / write {cl_Phone}: it stores charge. use(minutes) lowers it by {k} for each complete 10 minutes, to 0 at the least, and plug(minutes) raises it by minutes, to 100 at the most / a class {cl_Phone} takes charge. methods: use(minutes) subtracts {k} times minutes // 10 with 0 as the limit, plug(minutes) adds the minutes with 100 as the limit / create {cl_Phone} with the attribute charge and two methods, use(minutes), which costs {k} per 10 full minutes and stops at 0, and plug(minutes), which gives 1 per minute and stops at 100 / implement {cl_Phone}(charge): use(minutes) costs {k} points for each full 10 minutes (charge stays at least 0) and plug(minutes) adds one point a minute (charge stays at most 100) / code a class {cl_Phone} that takes charge, with use(minutes), taking away {k} for every whole 10 minutes but nothing below 0, and plug(minutes), adding the minutes up to 100
    class {cl_Phone}:
        def __init__(self, charge):
            self.charge = charge

        def use(self, minutes):
            self.charge = max(0, self.charge - {k} * (minutes // 10))

        def plug(self, minutes):
            self.charge = min(100, self.charge + minutes)
    # two phones: {o_old} with {low} and {o_fresh} with {high} / create {o_old} (charge {low}) and {o_fresh} (charge {high}) / make {o_old} and {o_fresh} with charges of {low} and {high} / let {o_old} have a charge of {low} and {o_fresh} one of {high} / there are {o_old}, charged {low}, and {o_fresh}, charged {high} / set up {o_old} with a charge of {low} and {o_fresh} with {high}
    {o_old} = {cl_Phone}({low})
    {o_fresh} = {cl_Phone}({high})
    # use both for {m} minutes / both are used for {m} minutes / call use with {m} on each of them / run use({m}) on {o_old}, then on {o_fresh} / let each of the two be used {m} minutes / {o_old} and {o_fresh} are in use for {m} minutes
    {o_old}.use({m})
    {o_fresh}.use({m})
    # plug in {o_old} for {m2} minutes if its charge is lower than that of {o_fresh} / charge {o_old} {m2} minutes, but only when it has less than {o_fresh} / if {o_old} has the smaller charge, call plug on it with {m2} / {o_old} gets {m2} minutes of charging in case its charge is below {o_fresh}'s / when {o_old} is emptier than {o_fresh}, plug it in for {m2} minutes / plug {o_old} in for {m2} if it has less charge than {o_fresh}
    if {o_old}.charge < {o_fresh}.charge:
        {o_old}.plug({m2})
    # print both charges / show the charge of {o_old} and then of {o_fresh} / output the two charges, {o_old} first / print {o_old}'s charge and {o_fresh}'s charge / what charge do {o_old} and {o_fresh} have? print both / display the charges, that of {o_old} first
    print({o_old}.charge, {o_fresh}.charge)
    # ?
    # by how much do they differ? print it without sign / print the absolute difference of the two charges / show how far apart the charges are / output the difference between {o_old}'s and {o_fresh}'s charge, never negative / what is the gap between the two charges? print it as a positive number / display by how much the charges differ
    print(abs({o_old}.charge - {o_fresh}.charge))
"""

TEXT = """
ticket_machine
    # write a class {cl_Ticket} with a class attribute last = 0; every new object takes a name, raises last by 1 and keeps the value as its number / define {cl_Ticket}: last is shared by the class and starts at 0, the constructor takes name, adds 1 to last and stores it as number / a class {cl_Ticket} should count its objects in a class variable last (0 first). each one has a name and a number, the count when it was made / create {cl_Ticket} with a class counter last set to 0; __init__(name) increases it and saves name and number, number being the new count / implement {cl_Ticket}: a class attribute last, 0 in the beginning, goes up with each object; the object stores the given name, and the new last as number / build a class {cl_Ticket} with last = 0 as a class attribute. creating one with a name adds 1 to last; the object has that name and, as number, the value of last
    class {cl_Ticket}:
        last = 0

        def __init__(self, name):
            {cl_Ticket}.last += 1
            self.name = name
            self.number = {cl_Ticket}.last
    # add a __str__ that gives the number, a colon, a space and the name / give it a __str__ of the form number: name / str of such an object should look like "3: Bob", number and name / extend it by __str__, returning the number and the name with ": " in between / printing one should give number: name, so write __str__ / let str() of a ticket return its number and its name, separated by ": "
    class {cl_Ticket}:
        last = 0

        def __init__(self, name):
            {cl_Ticket}.last += 1
            self.name = name
            self.number = {cl_Ticket}.last

        def __str__(self):
            return f"{self.number}: {self.name}"
    # draw tickets for {people.and_items}, in this order, as a list {v_line} / {v_line} is a list with a {cl_Ticket} for each of {people} / make one object for every name in {people} and keep them in the list {v_line} / create tickets for all of {people} with a list comprehension named {v_line} / {people.and_items} each take a ticket; collect the tickets in {v_line} / build {v_line}, one ticket per name of {people}
    {v_line} = [{cl_Ticket}(name) for name in {people}]
    # print each ticket / loop over {v_line} and print every object / show all the tickets, one a line / print what is in {v_line}, each object on a line of its own / print all of {v_line}, one by one / go through {v_line} and print each
    for ticket in {v_line}:
        print(ticket)
    # how many were made so far? print the class counter / print last of the class / show the value of {cl_Ticket}.last / output the shared counter last / what is the class attribute last now? print it / display {cl_Ticket}.last
    print({cl_Ticket}.last)
    # the first one is served: take it out of {v_line} and print its name / remove the first ticket from {v_line} and show whose it is / pop the ticket at the front of {v_line} as {v_served} and print the name on it / serve the first in {v_line}: delete it from the list and print its name / take the first ticket off {v_line}, call it {v_served} and print its name / whose ticket is first in {v_line}? pop it and print the name
    {v_served} = {v_line}.pop(0)
    print({v_served}.name)
money_jar
    # create a class {cl_Jar} with an owner and an amount that is 0 unless given; put(money) adds, take(money) subtracts and raises a ValueError with the message {err} when there is not enough / write {cl_Jar}(owner, amount=0) with put(money), which adds to amount, and take(money), which removes from it or raises ValueError({err}) if money is bigger than amount / define the class {cl_Jar}: attributes owner and amount (default 0), a method put(money) to add money, a method take(money) to take it out, raising ValueError with {err} for more than there is / i need {cl_Jar} for savings. arguments: owner and an optional amount of 0. put(money) increases the amount; take(money) decreases it, but money above the amount is a ValueError({err}) / implement {cl_Jar} with owner and amount, amount being 0 by default; put(money) raises the amount, take(money) lowers it, or raises ValueError {err} if there is less than that / please make a class {cl_Jar}: owner, amount (0 if left out), put(money) for adding and take(money) for subtracting; when amount is too small for it, take raises ValueError with the text {err}
    class {cl_Jar}:
        def __init__(self, owner, amount=0):
            self.owner = owner
            self.amount = amount

        def put(self, money):
            self.amount += money

        def take(self, money):
            if money > self.amount:
                raise ValueError({err})
            self.amount -= money
    # {who} opens {o_mine} with nothing and {who2} opens {o_other} with {m} / make {o_mine} for {who} without an amount and {o_other} for {who2} with {m} / create {o_mine} (owner {who}) and {o_other} (owner {who2}, amount {m}) / {o_mine} belongs to {who} and is empty, {o_other} belongs to {who2} and has {m} in it / set up {o_mine}, owner {who}, with nothing in it and {o_other}, owner {who2}, with {m} / {who} has an empty jar {o_mine}; {who2} has {o_other} with {m}
    {o_mine} = {cl_Jar}({who})
    {o_other} = {cl_Jar}({who2}, {m})
    # put {n} into {o_mine} / {n} is saved in {o_mine} / call put on {o_mine} with {n} / add {n} to the jar {o_mine} / let {o_mine} get {n} by put / save {n} in {o_mine}
    {o_mine}.put({n})
    # write a function {fn_give}(a, b, money) that takes money out of a and puts it into b / define {fn_give} with two objects a and b and money: take it from a, put it in b / {fn_give} moves money from a to b with the two methods; its parameters are a, b and money / make a function {fn_give}(a, b, money) which calls take on a and then put on b / i need {fn_give}(a, b, money): a.take, then b.put, with that money / implement {fn_give}, which passes money from object a to object b
    def {fn_give}(a, b, money):
        a.take(money)
        b.put(money)
    # move {low} from {o_mine} to {o_other} / use it to give {low} from {o_mine} to {o_other} / transfer {low} out of {o_mine} into {o_other} / {o_other} gets {low} from {o_mine} / with {fn_give}, pass {low} from {o_mine} to {o_other} / let {o_mine} give {low} to {o_other}
    {fn_give}({o_mine}, {o_other}, {low})
    # print the owner and the amount of the fuller one / show owner and amount of whichever has more, {o_mine} if equal / who has more, and how much? print owner and amount, {o_mine} on a tie / put the object with the larger amount in {v_fuller} ({o_mine} if they are the same) and print its owner and amount / print owner and amount of the jar with more money, {o_mine} when both have the same / whose amount is greater? show that owner and the amount, {o_mine}'s on a tie
    {v_fuller} = {o_mine} if {o_mine}.amount >= {o_other}.amount else {o_other}
    print({v_fuller}.owner, {v_fuller}.amount)
parcel
    # write a class {cl_Parcel} with a town and a weight, and a method cost() that returns {price} plus {rate} for each kilo of weight / define {cl_Parcel}(town, weight); cost() gives {price} plus the weight times {rate} / a class {cl_Parcel} stores town and weight and has a method cost, which is {rate} a kilo on top of {price} / create the class {cl_Parcel}: attributes town and weight, method cost returning {price} + {rate} * weight / implement {cl_Parcel} with town and weight; cost() is a fixed {price} and {rate} times the weight / the class {cl_Parcel} should have town and weight, both given, and cost(), which is weight times {rate}, plus {price}
    class {cl_Parcel}:
        def __init__(self, town, weight):
            self.town = town
            self.weight = weight

        def cost(self):
            return {price} + {rate} * self.weight
    # {o_box} goes to {town} and weighs {k} / make {o_box} for {town} with a weight of {k} / create the object {o_box}: town {town}, weight {k} / let {o_box} be a parcel of {k} kilos to {town} / set up {o_box}: to {town}, {k} kilos / {o_box} is a new one for {town} with weight {k}
    {o_box} = {cl_Parcel}({town}, {k})
    # print its town and its cost / show where it goes and what it costs / output {o_box}'s town, then what cost returns / print the town of {o_box} together with its cost / what are the town and the cost of {o_box}? print both / display {o_box}'s town and cost
    print({o_box}.town, {o_box}.cost())
    # now a subclass {cl_Express} of it: its cost is {k2} more than the normal one / derive {cl_Express} from it, whose cost() adds {k2} to the inherited cost / write {cl_Express}, a kind of {cl_Parcel} that overrides cost with the parent's cost plus {k2} / make {cl_Express} inherit from {cl_Parcel} and let cost return super's value increased by {k2} / implement the subclass {cl_Express}, which costs {k2} more than its parent / add a class {cl_Express} that extends {cl_Parcel}; cost() there is super's cost plus {k2}
    class {cl_Express}({cl_Parcel}):
        def cost(self):
            return super().cost() + {k2}
    # {o_fast} is an express one with the same town and weight as {o_box} / create {o_fast} from the subclass, using the town and the weight of {o_box} / make an express parcel {o_fast} with {o_box}'s town and weight / let {o_fast} be a {cl_Express} that copies town and weight from {o_box} / set up {o_fast} as an express parcel like {o_box}, same town, same weight / {o_fast}: a {cl_Express} to the town of {o_box} with its weight
    {o_fast} = {cl_Express}({o_box}.town, {o_box}.weight)
    # how much more does {o_fast} cost? print it rounded to 2 decimals / print the difference of the costs, {o_fast} minus {o_box}, rounded to two decimals / show the extra cost of {o_fast} over {o_box}, 2 decimals by rounding / output what {o_fast} costs beyond {o_box}, rounded to 2 places / by how much is {o_fast} dearer than {o_box}? print it with round and 2 decimals / display {o_fast}'s cost minus {o_box}'s, rounded to 2 decimals
    print(round({o_fast}.cost() - {o_box}.cost(), 2))
    # ?
    # check with isinstance if {o_box} is an express one and print the answer / is {o_box} an instance of {cl_Express}? print it / print whether {o_box} is a {cl_Express} / show if {o_box} belongs to the subclass, True or False / does {o_box} count as a {cl_Express}? print True or False / test with isinstance whether {o_box} is of the class {cl_Express} and print it
    print(isinstance({o_box}, {cl_Express}))
quiz_card(town2, town3)
    # define a class {cl_Card} for quiz cards: question and answer are given, tries is 0. check(text) adds 1 to tries and returns whether text equals the answer without regard to case / write {cl_Card}(question, answer) with tries at 0; its method check(text) counts a try and tells if text and answer are the same when both are in lower case / create {cl_Card} with the attributes question, answer and tries (0 first) and check(text), which raises tries by 1 and compares text to answer ignoring case / a {cl_Card} has a question, an answer and a number of tries, at first 0; check(text) increases tries and returns True for the right answer, capitals not mattering / implement {cl_Card} with question, answer and tries = 0; check(text) first counts the try, then says whether text is the answer, upper or lower case alike / let us have a class {cl_Card}: it is given question and answer, tries is 0 at first. check(text) adds one to tries and returns True if text is the answer, whatever the case, else False
    class {cl_Card}:
        def __init__(self, question, answer):
            self.question = question
            self.answer = answer
            self.tries = 0

        def check(self, text):
            self.tries += 1
            return text.lower() == self.answer.lower()
    # make {o_card} with the question {ask} and the answer {town} / {o_card} asks {ask}; the answer is {town} / create {o_card}, question {ask}, answer {town} / the question of {o_card} is {ask} and its answer {town} / set up {o_card}: it asks {ask} and wants {town} / {o_card} is a new card, {ask} with the answer {town}
    {o_card} = {cl_Card}({ask}, {town})
    # print the question / show what {o_card} asks / output {o_card}'s question / print {o_card}'s question / what is the question on {o_card}? print it / display the question of {o_card}
    print({o_card}.question)
    # check {towns.and_items} one after another and count the right ones in {v_right} / {v_right} is how many of {towns} pass check / call check for each of {towns} and count the True results as {v_right} / go through the answers {towns}, counting in {v_right} how often check says True / how many of the answers {towns} are right? count them with check in {v_right} / test all of {towns} with check; {v_right} counts the hits
    {v_right} = 0
    for text in {towns}:
        if {o_card}.check(text):
            {v_right} += 1
    # what does it say to {town} in upper case? print that / print the result of check for {town} in capitals / check {town}.upper() on {o_card} and show the result / print whether {town} in upper case is accepted / would {town}.upper() be right? print what check returns / print check's answer to {town} written in capitals
    print({o_card}.check({town}.upper()))
    # print the number of tries and {v_right} / show tries of {o_card}, then {v_right} / output how often {o_card} was tried and how often it was right before, {v_right} / print {o_card}'s tries together with {v_right} / what are {o_card}'s tries and {v_right}? print them / display the tries, then {v_right}
    print({o_card}.tries, {v_right})
recipe
    # a class {cl_Recipe} has a name, a number of servings and parts, an empty dictionary at first; add(thing, grams) stores grams under thing, added to what is there / write {cl_Recipe}(name, servings) with an empty dict parts and a method add(thing, grams) that adds grams to the entry for thing / define {cl_Recipe}: it keeps name and servings, parts = an empty dict. add(thing, grams) increases parts[thing] by grams, from 0 if it is new / make {cl_Recipe} with name, servings and a dictionary parts (empty), plus add(thing, grams), summing up the grams per thing / implement {cl_Recipe} with name, servings and parts = an empty dict; add(thing, grams) puts the grams in parts, on top of those already there for the thing / a class {cl_Recipe} that takes name and servings and starts with an empty dictionary parts; its add(thing, grams) adds the grams to what parts has for thing, or to 0
    class {cl_Recipe}:
        def __init__(self, name, servings):
            self.name = name
            self.servings = servings
            self.parts = {}

        def add(self, thing, grams):
            self.parts[thing] = self.parts.get(thing, 0) + grams
    # it also needs weight(), the sum of all grams, and per_serving(), the weight over the servings / add two methods: weight returns the total of parts, per_serving divides it by servings / give it weight() (all grams together) and per_serving() (weight divided by servings) / extend the class with the method weight for the grams in total and per_serving for the grams per serving / two more methods, please: weight() for the sum of the grams, per_serving() for weight() divided by servings / now with weight(), which sums parts, and per_serving(), its share for one serving
    class {cl_Recipe}:
        def __init__(self, name, servings):
            self.name = name
            self.servings = servings
            self.parts = {}

        def add(self, thing, grams):
            self.parts[thing] = self.parts.get(thing, 0) + grams

        def weight(self):
            return sum(self.parts.values())

        def per_serving(self):
            return self.weight() / self.servings
    # {o_dish} is for {k} servings, its name is {dish} / create {o_dish}, named {dish}, with {k} servings / make a recipe {o_dish}: name {dish}, servings {k} / let {o_dish} be {dish} for {k} people / set up {o_dish}: {dish}, {k} servings / {o_dish} is a new recipe called {dish} for {k}
    {o_dish} = {cl_Recipe}({dish}, {k})
    # add everything in {grams} / the ingredients are {grams}; add them all / call add for each pair of {grams} / put the contents of {grams} into {o_dish} with add / enter {grams} into {o_dish}, item by item, with add / loop over {grams} and add each thing with its grams
    for thing, amount in {grams}.items():
        {o_dish}.add(thing, amount)
    # print the name, the weight and the grams per serving rounded to {places} decimals / show {o_dish}'s name, its weight and per_serving, the last rounded to {places} places / output name, total weight and weight per serving ({places} decimals by rounding) / print what {o_dish} is called, what it weighs and one serving's grams, rounded to {places} decimals / display the name, the weight and one serving's weight to {places} decimals (round) / what is {o_dish} called, how heavy is it, and how many grams is a serving, rounded to {places} places? print all three
    print({o_dish}.name, {o_dish}.weight(), round({o_dish}.per_serving(), {places}))
    # guests come: set the servings to {k2} and print per_serving again, rounded to {places} decimals / change servings to {k2}; what is per_serving now, with {places} decimals by rounding? / {o_dish} must be enough for {k2}: assign that to servings and print the new grams per serving rounded to {places} decimals / let servings be {k2} and show per_serving once more, rounded to {places} / make it {k2} servings and show per_serving, rounded to {places} decimals / now it serves {k2}. update servings and print per_serving rounded to {places}
    {o_dish}.servings = {k2}
    print(round({o_dish}.per_serving(), {places}))
"""

SORTED = """
plants
    # write a class {cl_Plant} with name and height; grow(cm) adds cm to the height / define {cl_Plant}(name, height) with a method grow(cm) that makes it cm higher / create the class {cl_Plant}, which stores name and height and whose grow(cm) increases height / a {cl_Plant} has a name and a height, and grow(cm) raises the height by cm / implement {cl_Plant} with the attributes name and height, plus grow(cm), after which height is cm more / the class {cl_Plant} should take name and height and have a method grow that takes cm and adds it to height
    class {cl_Plant}:
        def __init__(self, name, height):
            self.name = name
            self.height = height

        def grow(self, cm):
            self.height += cm
    # make such objects from {sizes}, name to height, in a list {v_garden} / {v_garden} is the list of objects for the dict {sizes} / turn every pair of {sizes} into an object and collect them as {v_garden} / build the list {v_garden} from {sizes}, one object for each name and height / fill a list {v_garden} with an object for every name and height in {sizes} / the plants are {sizes}; make them objects in a list {v_garden}
    {v_garden} = [{cl_Plant}(name, height) for name, height in {sizes}.items()]
    # let all that are lower than {m} grow by {k} / every plant in {v_garden} under {m} grows {k} / go through {v_garden} and call grow({k}) on the ones with a height below {m} / call grow with {k} for each object whose height is less than {m} / all plants not yet {m} high grow by {k} / for each one in {v_garden} with height under {m}, grow it by {k}
    for plant in {v_garden}:
        if plant.height < {m}:
            plant.grow({k})
    # which is the highest? save the object as {v_top} / {v_top} is the one with the greatest height / find the tallest in {v_garden}, the first of equals: {v_top} / store the object with the largest height in {v_top} / get the highest plant of {v_garden} as {v_top} / {v_top}: the object in {v_garden} with the maximum height
    {v_top} = max({v_garden}, key=lambda plant: plant.height)
    # print its name and height / show name and height of {v_top} / output {v_top}'s name, then the height / print what {v_top} is called and how high it is / what are {v_top}'s name and height? print both / display name and height of {v_top}
    print({v_top}.name, {v_top}.height)
    # print the names sorted by height, lowest first / show a list of all names in the order of rising height / sort {v_garden} by height and print the list of the names / output the names in a list, from the smallest plant to the tallest / list and print the names by rising height / display the names of {v_garden}, ordered from low to high
    print([plant.name for plant in sorted({v_garden}, key=lambda plant: plant.height)])
    # ?
    # what is their mean height? print it with {places} decimals by rounding / print the average height, rounded to {places} decimals / compute the mean of all heights in {v_garden} and print it rounded to {places} places / show the average of the heights with round and {places} decimals / how high are they on average? print that, rounded to {places} decimals / display the mean height of {v_garden} to {places} decimals by rounding
    print(round(sum(plant.height for plant in {v_garden}) / len({v_garden}), {places}))
lendable
    # define a class {cl_Item} with a title and a borrower that is None. lend(person) sets the borrower, or raises a RuntimeError with the text {err} if somebody has it; give_back() sets it to None / write {cl_Item}(title): borrower is None at first, lend(person) stores the person but raises RuntimeError({err}) when it is lent already, give_back() clears the borrower / create {cl_Item} with title and borrower (None). its method lend(person) makes person the borrower unless there is one, which is a RuntimeError {err}; give_back makes it None again / a class {cl_Item} is wanted: title as argument, borrower None, lend(person) (RuntimeError({err}) if not free) and give_back() (free again) / implement {cl_Item}(title) with borrower = None; lend(person) raises RuntimeError {err} if borrower is set, else stores person, and give_back() resets borrower to None / code a class {cl_Item} that takes a title and has no borrower (None). lend(person) is refused with RuntimeError({err}) while there is a borrower and otherwise sets it; give_back() removes it
    class {cl_Item}:
        def __init__(self, title):
            self.title = title
            self.borrower = None

        def lend(self, person):
            if self.borrower is not None:
                raise RuntimeError({err})
            self.borrower = person

        def give_back(self):
            self.borrower = None
    # make objects for the titles {things} in a list {v_shelf} / {v_shelf} holds one object for each title of {things} / create a list {v_shelf} of such items from {things} / turn the titles {things} into objects; the list is called {v_shelf} / build {v_shelf}, a list of one object per title in {things} / for every title in {things} make an object, together in {v_shelf}
    {v_shelf} = [{cl_Item}(title) for title in {things}]
    # lend the first one to {who} and the last one to {who2} / {who} borrows the first, {who2} the last / call lend on the first object with {who} and on the last with {who2} / the first in {v_shelf} goes to {who}, the last to {who2} / let {who} borrow the first of {v_shelf} and {who2} the last / {who} takes the first object, {who2} takes the last one
    {v_shelf}[0].lend({who})
    {v_shelf}[-1].lend({who2})
    # {who2} wants the first one too: try it and print the error message / try to lend the first one to {who2} and print the RuntimeError / attempt lend({who2}) on the first object, catching the RuntimeError and printing it / in a try block lend the first to {who2}; print the exception if a RuntimeError is raised / lend the first one to {who2}; a RuntimeError should be caught and printed / see what happens when {who2} borrows the first: print the RuntimeError
    try:
        {v_shelf}[0].lend({who2})
    except RuntimeError as error:
        print(error)
    # which are still free? list their titles as {v_free} / {v_free} is the list of titles without a borrower / collect the titles of all objects whose borrower is None in {v_free} / get the titles of the free ones: {v_free} / {v_free}: the titles in {v_shelf} that nobody has / make a list {v_free} of the titles that are not lent
    {v_free} = [item.title for item in {v_shelf} if item.borrower is None]
    # print {v_free} and who has the last one / show {v_free} and the borrower of the last object / output {v_free}, then the last one's borrower / print the free titles and the name of the person with the last object / what is free and who has the last one? print {v_free} and that borrower / display {v_free} and the borrower of {v_shelf}'s last object
    print({v_free}, {v_shelf}[-1].borrower)
    # ?
    # give all of them back / every object is given back / call give_back on each object in {v_shelf} / all items are returned now, use the method in a loop / return every item of {v_shelf} / go through {v_shelf} and give each one back
    for item in {v_shelf}:
        item.give_back()
workers
    # write a class {cl_Worker} with name and wage (per hour), and pay(hours) which returns wage times hours / define {cl_Worker}(name, wage); the method pay(hours) multiplies the wage by the hours / a {cl_Worker} stores name and wage, and its pay(hours) returns what that many hours earn / create the class {cl_Worker}: attributes name and wage, method pay taking hours and returning hours * wage / implement {cl_Worker} with name and wage; what somebody earns in a number of hours is returned by pay(hours) / the class {cl_Worker} should take name and wage and have pay(hours), the wage for that many hours
    class {cl_Worker}:
        def __init__(self, name, wage):
            self.name = name
            self.wage = wage

        def pay(self, hours):
            return self.wage * hours
    # write a subclass {cl_Boss} with an additional bonus, which comes on top of the pay / {cl_Boss} is a {cl_Worker} with a third argument bonus; pay returns the usual pay plus bonus / derive {cl_Boss} from {cl_Worker}: __init__ takes name, wage and bonus, and pay adds the bonus / now {cl_Boss}, a subclass that also stores bonus and whose pay(hours) is the parent's pay plus that bonus / implement {cl_Boss} on top of {cl_Worker}: a bonus is stored too, and pay(hours) is increased by it / add a class {cl_Boss}, which extends {cl_Worker} by bonus (third argument, added to pay)
    class {cl_Boss}({cl_Worker}):
        def __init__(self, name, wage, bonus):
            super().__init__(name, wage)
            self.bonus = bonus

        def pay(self, hours):
            return super().pay(hours) + self.bonus
    # {v_staff} is a list of three: {who} with {k}, {who2} with {k2} and as the boss {who3} with {k3} and a bonus of {n} / make a list {v_staff}: workers {who} (wage {k}) and {who2} (wage {k2}) and the boss {who3} (wage {k3}, bonus {n}) / put into {v_staff} a {cl_Worker} {who} for {k} an hour, a {cl_Worker} {who2} for {k2} and a {cl_Boss} {who3} for {k3} with bonus {n} / create {v_staff}, holding {who} and {who2} as workers with wages {k} and {k2}, then {who3} as boss with {k3} and the bonus {n} / set up {v_staff}: worker {who} ({k} an hour), worker {who2} ({k2} an hour), boss {who3} ({k3} an hour, bonus {n}) / the first one is {who} with a wage of {k}, then {who2} with {k2}, both workers, and last the boss {who3}, {k3} an hour and {n} bonus: make the list {v_staff} of them
    {v_staff} = [{cl_Worker}({who}, {k}), {cl_Worker}({who2}, {k2}), {cl_Boss}({who3}, {k3}, {n})]
    # print each name with the pay for {m} hours / for everyone in {v_staff}, show the name and what pay({m}) gives / loop over {v_staff} and print name and pay for {m} hours / output a line for each: name, then the pay of {m} hours / who gets how much for {m} hours? print name and pay of each / display every name in {v_staff} followed by the pay for {m} hours
    for person in {v_staff}:
        print(person.name, person.pay({m}))
    # what do {m} hours of all of them cost? {v_costs} / {v_costs} is the sum of pay({m}) over {v_staff} / add up the pay for {m} hours of everybody as {v_costs} / compute the pay of all for {m} hours together and name it {v_costs} / sum the pay of {m} hours over {v_staff} and keep it in {v_costs} / {v_costs}: what everybody together gets for {m} hours
    {v_costs} = sum(person.pay({m}) for person in {v_staff})
    # the first gets a raise: {k2} more wage. print the new wage / raise the wage of the first in {v_staff} by {k2} and print it / add {k2} to the first one's wage, then show it / increase the first person's wage by {k2} and print the wage / {v_staff}'s first person earns {k2} more an hour from now on; print the wage / let the wage of the first one grow by {k2} and display it
    {v_staff}[0].wage += {k2}
    print({v_staff}[0].wage)
    # ?
    # print {v_costs} / show {v_costs} / output {v_costs} / display {v_costs} / what is {v_costs}? print it / print out {v_costs}
    print({v_costs})
runners
    # create a class {cl_Runner} with a name and an empty list runs; run(km) appends to it. total() returns the sum and best() the longest run, 0 if there is none / write {cl_Runner}(name): runs is an empty list, run(km) adds a distance, total() sums them up, best() returns the largest or 0 / define {cl_Runner}, which has name, runs (a list, at first empty) and the methods run(km) (append), total() (sum) and best() (maximum, 0 without runs) / i need a class {cl_Runner} that is given a name, collects km in runs by run(km), and has total() for all km and best() for the longest, which is 0 when runs is empty / implement {cl_Runner}(name) with runs = [], run(km) to record a run, total() for the sum of runs and best() for the maximum, which is 0 if nothing was run / build a class {cl_Runner}: a name is given, runs starts as an empty list. run(km) adds km to runs, total() is their sum, best() the highest or, with no runs, 0
    class {cl_Runner}:
        def __init__(self, name):
            self.name = name
            self.runs = []

        def run(self, km):
            self.runs.append(km)

        def total(self):
            return sum(self.runs)

        def best(self):
            return max(self.runs, default=0)
    # {o_one} is {who} and {o_two} is {who2} / make {o_one} for {who} and {o_two} for {who2} / create two of them, {o_one} named {who} and {o_two} named {who2} / let {o_one} be {who} and {o_two} be {who2} / set up {o_one} ({who}) and {o_two} ({who2}) / two runners: {who} as {o_one}, {who2} as {o_two}
    {o_one} = {cl_Runner}({who})
    {o_two} = {cl_Runner}({who2})
    # {o_one} runs {nums.and_items}; {o_two} runs {k} and {k2} / let {o_one} run all of {nums}, and {o_two} first {k}, then {k2} / call run on {o_one} for each of {nums} and on {o_two} with {k} and with {k2} / the runs of {o_one} are {nums}, those of {o_two} are {k} and {k2}; enter them with the method / record {nums} for {o_one}, and {k} and {k2} for {o_two} / {o_one} does runs of {nums}, {o_two} one of {k} and one of {k2}
    for km in {nums}:
        {o_one}.run(km)
    {o_two}.run({k})
    {o_two}.run({k2})
    # print the runs of {o_two} and its best / show {o_two}'s runs, then what best returns / output the list of runs of {o_two} and the longest of them / print {o_two}'s runs and the longest one / what are the runs of {o_two}, and what is the best? print both / display {o_two}'s runs and its best
    print({o_two}.runs, {o_two}.best())
    # who ran more in total? print the name, {o_one}'s on a tie / print the name of the one with the larger total, {o_one}'s if equal / compare the totals and show the name of the better one ({o_one} when they are the same) / print the name of {o_one} if its total is at least {o_two}'s, else that of {o_two} / who has the bigger total? print that name, {o_one}'s if they are level / display the name of whoever ran farther in all; a tie goes to {o_one}
    if {o_one}.total() >= {o_two}.total():
        print({o_one}.name)
    else:
        print({o_two}.name)
    # ?
    # how many runs of {o_one} were longer than {o_two}'s best? print the number / count the runs of {o_one} above the best of {o_two} and print it / print how many of {o_one}'s runs exceed the longest of {o_two} / show the number of runs in {o_one} that beat the best of {o_two} / in how many runs was {o_one} better than {o_two}'s best? print it / display how many of the runs of {o_one} are longer than {o_two}'s best
    print(sum(1 for km in {o_one}.runs if km > {o_two}.best()))
teams
    # write a class {cl_Team} with a name, wins 0 and draws 0 and a property points: {k3} for each win and 1 for each draw / define {cl_Team}(name) with wins and draws at 0; points is a property, {k3} times wins plus draws / a {cl_Team} has a name and starts without wins and draws; its property points gives {k3} per win and 1 per draw / create {cl_Team}: name is passed, wins and draws are 0, and points (a property) is wins * {k3} + draws / implement {cl_Team}: it gets a name, wins and draws begin at 0, and the property points counts {k3} for a win, 1 for a draw / please make a class {cl_Team} whose objects have a name, wins (0) and draws (0), and a property points that is {k3} times the wins plus the draws
    class {cl_Team}:
        def __init__(self, name):
            self.name = name
            self.wins = 0
            self.draws = 0

        @property
        def points(self):
            return {k3} * self.wins + self.draws
    # {fn_match}(a, b, x, y) enters a result: with x goals of a and y of b the better one gets a win, with equal goals both get a draw / write a function {fn_match} with two teams a and b and their goals x and y: add a win to the one with more goals, or a draw to both / define {fn_match}(a, b, x, y): x greater than y is a win for a, less is a win for b, equal means a draw for each / make the function {fn_match} for teams a and b with goals x and y, which raises wins of the winner by 1, or draws of both if the goals are equal / implement {fn_match} for a and b with x and y goals: whoever has more goals gets one more win, and if x equals y both get one more draw / i need {fn_match}(a, b, x, y) that records a match, as a win for the side with more goals or as draws for both
    def {fn_match}(a, b, x, y):
        if x > y:
            a.wins += 1
        elif x < y:
            b.wins += 1
        else:
            a.draws += 1
            b.draws += 1
    # create {o_home} as {town} and {o_guest} as {town2} / {o_home} is the team {town}, {o_guest} is {town2} / make two teams, {o_home} named {town} and {o_guest} named {town2} / let {o_home} be {town} and let {o_guest} be {town2} / set up the teams {o_home} ({town}) and {o_guest} ({town2}) / {town} is {o_home} and {town2} is {o_guest}, as new teams
    {o_home} = {cl_Team}({town})
    {o_guest} = {cl_Team}({town2})
    # they play {scores}, {o_home} first / enter the results {scores}, goals of {o_home} first / for each (x, y) in {scores} call {fn_match} with {o_home} and {o_guest} / play all the matches {scores} between {o_home} and {o_guest} with the function / record every match of {scores} with {fn_match}; the first number belongs to {o_home} / go through {scores} and call {fn_match} for {o_home} against {o_guest}
    for x, y in {scores}:
        {fn_match}({o_home}, {o_guest}, x, y)
    # print the points of both / show {o_home}'s points, then {o_guest}'s / output the points of {o_home} and of {o_guest} / what are their points? print both, {o_home} first / display the points, first {o_home}'s, then {o_guest}'s / how many points does each have? print {o_home}'s and {o_guest}'s
    print({o_home}.points, {o_guest}.points)
    # print the wins of {o_home} and the draws / show how often {o_home} won and drew / output {o_home}'s wins, then its draws / print {o_home}'s wins and draws / how many wins and draws has {o_home}? print them / display wins and draws of {o_home}
    print({o_home}.wins, {o_home}.draws)
lengths
    # a class {cl_Length} keeps cm. adding two gives a new one with the sum (__add__), and two are equal when their cm are (__eq__) / write {cl_Length}(cm) with __add__, returning a new {cl_Length} of both cm together, and __eq__, comparing cm / define {cl_Length} with the attribute cm, + for two objects giving a {cl_Length} with the sum, and == comparing cm / create the class {cl_Length}, which stores cm and supports a + b (a new object with the added cm) and a == b (same cm) / implement {cl_Length}(cm): __add__ returns a {cl_Length} with the cm of both, __eq__ says whether the cm are the same / let us have a class {cl_Length} for a number of cm; define + (__add__) to give a new one with both cm summed and == (__eq__) to compare the cm
    class {cl_Length}:
        def __init__(self, cm):
            self.cm = cm

        def __add__(self, other):
            return {cl_Length}(self.cm + other.cm)

        def __eq__(self, other):
            return self.cm == other.cm
    # add __lt__, comparing cm, and a __str__ like "35 cm" / give it __lt__ by cm and a __str__ with the number, a space and cm / it should be sortable, so write __lt__ (less cm), and __str__ should return the cm followed by " cm" / extend it by less-than on cm and by a __str__ of the form "12 cm" / two more methods: __lt__ (by cm) and __str__ (cm, a space, the letters cm) / now < should compare cm, and str() should give something like "20 cm"
    class {cl_Length}:
        def __init__(self, cm):
            self.cm = cm

        def __add__(self, other):
            return {cl_Length}(self.cm + other.cm)

        def __eq__(self, other):
            return self.cm == other.cm

        def __lt__(self, other):
            return self.cm < other.cm

        def __str__(self):
            return f"{self.cm} cm"
    # {o_short} has {k} cm and {o_long} has {m} cm / make {o_short} of {k} cm and {o_long} of {m} cm / create {o_short} ({k}) and {o_long} ({m}) / let {o_short} be {k} cm and {o_long} be {m} cm / set up {o_short} and {o_long} with {k} and {m} cm / {o_short} is {k} cm long, {o_long} {m} cm
    {o_short} = {cl_Length}({k})
    {o_long} = {cl_Length}({m})
    # print their sum / add both objects and print the result / show {o_short} plus {o_long} / output the sum of {o_short} and {o_long} as an object / what is {o_short} + {o_long}? print it / display the object that + makes of {o_short} and {o_long}
    print({o_short} + {o_long})
    # is {o_short} less than {o_long}, and are they equal? print both answers / print whether {o_short} is smaller than {o_long} and whether it equals it / show the results of < and == for {o_short} and {o_long} / compare {o_short} to {o_long} with < and then ==, printing both / print {o_short} < {o_long} and {o_short} == {o_long} / display if {o_short} is below {o_long} and if they are equal
    print({o_short} < {o_long}, {o_short} == {o_long})
    # make a list {v_boards} from {nums} and sort it / {v_boards} is the sorted list of such objects with the cm {nums} / turn {nums} into objects and keep them sorted, shortest first, as {v_boards} / create {v_boards}: an object for each of {nums}, in rising order / make lengths of all numbers in {nums}, sorted upwards, in the list {v_boards} / sort the lengths with the cm {nums} into a list {v_boards}
    {v_boards} = sorted({cl_Length}(cm) for cm in {nums})
    # print the shortest and the longest / show the first and the last of {v_boards} / output {v_boards}'s first and last object / print the smallest one in {v_boards}, then the largest / what are the first and the last of {v_boards}? print them / display the two ends of {v_boards}
    print({v_boards}[0], {v_boards}[-1])
"""

STATE = """
sensor
    # write a class {cl_Sensor} with a place and an empty list values; read(x) appends x, and the property mean is their average, None without values / define {cl_Sensor}(place): values is an empty list, read(x) adds a value, and mean, a property, is the mean of values or None if there are none / a {cl_Sensor} has a place and values (none at first), a method read(x) that stores x and a property mean, which is None as long as nothing was read / create the class {cl_Sensor} with place and values (an empty list), the method read(x) to append and the property mean for the average or None / implement {cl_Sensor}(place) with values = [], read(x), which appends x, and a property mean giving the average of values, or None without any / a class {cl_Sensor} that takes a place. values starts as an empty list, read(x) puts x in it, and the property mean is the average, but None while values is empty
    class {cl_Sensor}:
        def __init__(self, place):
            self.place = place
            self.values = []

        def read(self, x):
            self.values.append(x)

        @property
        def mean(self):
            if not self.values:
                return None
            return sum(self.values) / len(self.values)
    # {o_sensor} stands in {town} / make {o_sensor} for {town} / create {o_sensor} with the place {town} / let {o_sensor} be the one in {town} / set up {o_sensor} in {town} / {o_sensor} is a new sensor whose place is {town}
    {o_sensor} = {cl_Sensor}({town})
    # what is its mean now? print it / print the mean of {o_sensor} / show {o_sensor}'s mean / output the mean it has before any reading / does it have a mean yet? print it / display {o_sensor}'s mean
    print({o_sensor}.mean)
    # read {nums} / read all of {nums} with it / it reads {nums}: call the method for each / feed {nums} to {o_sensor} one by one / the readings are {nums}; enter each with read / loop over {nums} and let {o_sensor} read every number
    for value in {nums}:
        {o_sensor}.read(value)
    # print the mean again, rounded to {places} decimals, and the place / show the mean (rounded to {places} places) and then where {o_sensor} is / output {o_sensor}'s mean with {places} decimals by rounding, followed by its place / print the mean of {o_sensor}, rounded to {places}, and its place / display the mean to {places} decimals (round) and the place / what is {o_sensor}'s mean now, rounded to {places} decimals, and where is it? print both
    print(round({o_sensor}.mean, {places}), {o_sensor}.place)
    # how many values are above the mean? {v_above} / {v_above} is the number of its values greater than its mean / count the values of {o_sensor} over the mean as {v_above} / let {v_above} be how many of {o_sensor}'s values exceed its mean / count in {v_above} the values that are larger than the mean / {v_above}: how often {o_sensor} read more than its mean
    {v_above} = sum(1 for value in {o_sensor}.values if value > {o_sensor}.mean)
    # print {v_above} and the highest value / show {v_above}, then the maximum of the values / output {v_above} and {o_sensor}'s largest value / print {v_above} together with the greatest of the values / what are {v_above} and the greatest value? print both / display {v_above}, then the largest of {o_sensor}'s values
    print({v_above}, max({o_sensor}.values))
walker
    # define a class {cl_Walker} with x and y, both 0, and steps 0; go(dx, dy) moves it and adds the absolute values of both to steps / write {cl_Walker}: no arguments, x = y = steps = 0, and go(dx, dy) changes x and y and counts abs(dx) + abs(dy) in steps / create the class {cl_Walker} that starts at x 0, y 0 with 0 steps; its method go(dx, dy) adds to x and y and raises steps by how far it went along both axes / a {cl_Walker} begins at (0, 0) with steps 0. go(dx, dy) shifts x by dx and y by dy, and steps grows by |dx| + |dy| / implement {cl_Walker} with x, y and steps, all 0 when created; go(dx, dy) adds dx to x, dy to y and both without sign to steps / code a class {cl_Walker}; it takes nothing and sets x, y and steps to 0. its go(dx, dy) changes x by dx, y by dy and steps by the sum of their absolute values
    class {cl_Walker}:
        def __init__(self):
            self.x = 0
            self.y = 0
            self.steps = 0

        def go(self, dx, dy):
            self.x += dx
            self.y += dy
            self.steps += abs(dx) + abs(dy)
    # add far_from(other), the distance along both axes to another one / give it a method far_from(other) that returns the sum of the absolute differences in x and in y / it also needs far_from(other): abs of the x difference plus abs of the y difference / extend {cl_Walker} with far_from(other), returning how many steps apart the two are / one more method, far_from(other): how much x differs plus how much y differs, without signs / now add far_from(other), which sums the absolute differences of the coordinates
    class {cl_Walker}:
        def __init__(self):
            self.x = 0
            self.y = 0
            self.steps = 0

        def go(self, dx, dy):
            self.x += dx
            self.y += dy
            self.steps += abs(dx) + abs(dy)

        def far_from(self, other):
            return abs(self.x - other.x) + abs(self.y - other.y)
    # make two, {o_first} and {o_second} / create {o_first} and {o_second} / {o_first} and {o_second} are two new ones / start two of them as {o_first} and {o_second} / set up two walkers, {o_first} and {o_second} / {o_first} is one, {o_second} another, both new
    {o_first} = {cl_Walker}()
    {o_second} = {cl_Walker}()
    # {o_first} makes the moves {walks}, {o_second} goes {k} right and {k2} down / send {o_first} along all of {walks}; {o_second} goes by ({k}, -{k2}) / call go on {o_first} for each pair in {walks} and on {o_second} with {k} and -{k2} / move {o_first} by every pair of {walks} and {o_second} by {k} in x and -{k2} in y / let {o_first} go through {walks} and {o_second} go ({k}, -{k2}) / for each pair of {walks} {o_first} goes that way; then {o_second} goes {k} in x and -{k2} in y
    for dx, dy in {walks}:
        {o_first}.go(dx, dy)
    {o_second}.go({k}, -{k2})
    # print where {o_first} is and how many steps it made / show x, y and steps of {o_first} / output {o_first}'s x, y and steps / print the position (x, then y) of {o_first} and its steps / where is {o_first} and after how many steps? print x, y, steps / display {o_first}'s x, its y and its steps
    print({o_first}.x, {o_first}.y, {o_first}.steps)
    # how far apart are they? print it / print the distance between {o_first} and {o_second} / show how far {o_first} is from {o_second} with the method / output {o_first}'s far_from for {o_second} / what is far_from for {o_first} and {o_second}? print it / display how far the two are from each other
    print({o_first}.far_from({o_second}))
coin_purse
    # write a class {cl_Purse} with a dict coins, empty at first. add(coin, n=1) adds n of that coin; total() is the value of everything; len() of it is the number of coins / define {cl_Purse}: coins is an empty dictionary, add(coin, n=1) raises the count of a coin by n, total() returns the sum of coin times count, and __len__ the number of all coins / create {cl_Purse}, which counts its coins in a dictionary coins. methods: add(coin, n=1), total() for the money in it, __len__ for how many coins / a class {cl_Purse} is wanted. it has coins, a dict from coin to count, add(coin, n=1), total() (sum of value times count) and __len__ (sum of the counts) / implement {cl_Purse} around a dictionary coins (coin to count, empty first): add(coin, n=1) puts n of them in, total() gives the money, __len__ gives how many coins there are / build a class {cl_Purse}: coins is an empty dict. add(coin, n=1) increases the count of that coin by n, total() sums coin times count, and __len__ gives the number of coins in all
    class {cl_Purse}:
        def __init__(self):
            self.coins = {}

        def add(self, coin, n=1):
            self.coins[coin] = self.coins.get(coin, 0) + n

        def total(self):
            return sum(coin * n for coin, n in self.coins.items())

        def __len__(self):
            return sum(self.coins.values())
    # make {o_purse} / create an empty {o_purse} / {o_purse} is a new {cl_Purse} / let {o_purse} be an object of it / set up {o_purse}, with nothing in it / i need a {cl_Purse} called {o_purse}
    {o_purse} = {cl_Purse}()
    # add {k} coins of {face} and a single one of {face2} / put {k} times {face} in it, then {face2} once / call add with {face} and {k}, then with just {face2} / {o_purse} gets {k} of the coin {face} and one {face2} / {k} coins of {face} go into {o_purse}, and one coin of {face2} / use add twice: {face} with {k}, then {face2} without a number
    {o_purse}.add({face}, {k})
    {o_purse}.add({face2})
    # print the total and the number of coins / show what is in {o_purse} in money and in coins / output {o_purse}'s total, then its length / print how much it is worth and how many coins it has / what is the total and how many coins are there? print both / display total and len of {o_purse}
    print({o_purse}.total(), len({o_purse}))
    # add each coin in {change} as well / now the coins {change} come in too / go through {change} and add every coin / throw all of {change} into {o_purse} / loop over {change} and add each coin to {o_purse} / each of the coins {change} goes into {o_purse}
    for coin in {change}:
        {o_purse}.add(coin)
    # which coin is there most often? {v_usual}, the first one on a tie / {v_usual} is the coin with the highest count / find the most frequent coin in {o_purse} and call it {v_usual} / save the coin of which there are the most as {v_usual} / get the coin that {o_purse} has most of, the first if equal: {v_usual} / {v_usual}: whichever coin has the greatest number in {o_purse}
    {v_usual} = max({o_purse}.coins, key={o_purse}.coins.get)
    # print {v_usual} and the coins / show {v_usual}, then {o_purse}'s coins / output {v_usual} and the dictionary of coins / print {v_usual} with all the coins of {o_purse} / display {v_usual} and the coins of {o_purse} / what are {v_usual} and the coins dictionary? print both
    print({v_usual}, {o_purse}.coins)
queue_desk
    # a class {cl_Desk} has a line (an empty list) and served (0); join(name) puts a name at the end, and call() takes the first one out, counts it in served and returns the name, or None if nobody waits / write {cl_Desk} with line = [] and served = 0. join(name) appends, call() removes and returns the first name and adds 1 to served; with an empty line it only returns None / define {cl_Desk}: line is an empty list, served is 0. methods join(name), which appends to line, and call(), which returns None for an empty line and otherwise the name in front, taken out and counted in served / create the class {cl_Desk} for people who wait: join(name) adds to the list line, call() pops the first from it, raises served (0 at first) by 1 and returns the name; None when line is empty / implement {cl_Desk} with an empty list line and served 0; join(name) puts the name last, call() gives back the first name after removing it and counting it in served, but None for an empty line / please make a class {cl_Desk}: line is [] and served is 0. join(name) adds to the end of line; call() returns None if line is empty, or else removes the first name, adds 1 to served and returns the name
    class {cl_Desk}:
        def __init__(self):
            self.line = []
            self.served = 0

        def join(self, name):
            self.line.append(name)

        def call(self):
            if not self.line:
                return None
            self.served += 1
            return self.line.pop(0)
    # {o_desk} is a new one / open a desk {o_desk} / create {o_desk} / make an object {o_desk} / set up {o_desk} / i need a {cl_Desk} named {o_desk}
    {o_desk} = {cl_Desk}()
    # {people.and_items} join / let all of {people} join / add the names {people} to the line, in this order / call join for each of {people} / now {people.and_items} stand in line at {o_desk} / loop over {people} and let each name join
    for name in {people}:
        {o_desk}.join(name)
    # call the first one and say who it is / print who is called next / call once and print the name / show the result of call on {o_desk} / who is first? call and print / display the name that call gives
    print({o_desk}.call())
    # print the line and served / show who still waits and how many were served / output {o_desk}'s line, then served / print {o_desk}'s line together with the number served / what are line and served of {o_desk}? print them / display the line and the number served
    print({o_desk}.line, {o_desk}.served)
    # call until the line is empty, printing each name / while somebody is in line, call and print the name / go on with call as long as there is a line, and print every name / empty the line with call in a while loop, showing the names / call one after the other until no one is left, with a print of each name / as long as the line of {o_desk} is not empty, print what call returns
    while {o_desk}.line:
        print({o_desk}.call())
    # how many were served altogether? print it / print served / show the total number served at {o_desk} / output {o_desk}'s served / what is served now? print it / display how many were served
    print({o_desk}.served)
shapes_cost
    # write a class {cl_Tile} with wide and high and a property area / define {cl_Tile}(wide, high) whose property area is wide times high / a {cl_Tile} stores wide and high; area is a property / create the class {cl_Tile} with the attributes wide and high and area as a property, their product / implement {cl_Tile} with wide and high given and a read-only property area, wide times high / the class {cl_Tile} should take wide and high and have a property area that multiplies them
    class {cl_Tile}:
        def __init__(self, wide, high):
            self.wide = wide
            self.high = high

        @property
        def area(self):
            return self.wide * self.high
    # add a method turned() that returns a new one with wide and high swapped, and fits(other), True if it is not wider and not higher than other / give it turned(), a new {cl_Tile} with the sides exchanged, and fits(other), which tells if both sides are at most those of other / it needs two methods: turned returns a fresh object with high as wide and wide as high, fits(other) checks wide and high against other's (equal is fine) / extend it with turned() (same tile turned by 90 degrees, as a new object) and fits(other) (neither wider nor higher than other) / two more methods: turned(), giving a new object with the two sides swapped, and fits(other), true when neither wide nor high is more than other's / now add turned (a new one, sides exchanged) and fits(other) (wide and high both at most those of other)
    class {cl_Tile}:
        def __init__(self, wide, high):
            self.wide = wide
            self.high = high

        @property
        def area(self):
            return self.wide * self.high

        def turned(self):
            return {cl_Tile}(self.high, self.wide)

        def fits(self, other):
            return self.wide <= other.wide and self.high <= other.high
    # {o_part} is {k} by {m}, {o_hole} is {m2} by {k2} / make {o_part} ({k} wide, {m} high) and {o_hole} ({m2} wide, {k2} high) / create {o_part} with {k} and {m}, and {o_hole} with {m2} and {k2} / let {o_part} measure {k} times {m} and {o_hole} {m2} times {k2} / set up {o_part}, {k} times {m}, and {o_hole}, {m2} times {k2}, wide first / {o_part} has wide {k} and high {m}; {o_hole} has wide {m2} and high {k2}
    {o_part} = {cl_Tile}({k}, {m})
    {o_hole} = {cl_Tile}({m2}, {k2})
    # print the areas of both / show {o_part}'s area and {o_hole}'s area / output the area of {o_part}, then of {o_hole} / what are the areas? print both, {o_part} first / display the area of {o_part} and that of {o_hole} / print {o_part}'s and {o_hole}'s area
    print({o_part}.area, {o_hole}.area)
    # does {o_part} fit into {o_hole}, as it is or turned? print True or False / print whether {o_part} or its turned version fits {o_hole} / check if {o_part} fits in {o_hole}, directly or after turning, and print the answer / show if {o_part} fits {o_hole} straight or turned / can {o_part} go into {o_hole} straight or turned? print the answer / print True if {o_part} fits {o_hole} in one of the two positions, else False
    print({o_part}.fits({o_hole}) or {o_part}.turned().fits({o_hole}))
    # make {o_hole} twice as wide and print its new area / double {o_hole}'s wide, then print the area / {o_hole} becomes two times as wide; show the area now / multiply the width of {o_hole} by 2 and output its area / let {o_hole} be double as wide and show its area / {o_hole}'s wide times two, please; then print the area
    {o_hole}.wide *= 2
    print({o_hole}.area)
"""


def _people(rng: Random) -> list[str]:
    return rng.sample(CATEGORIES["person"], rng.randint(3, 5))


def _grams(rng: Random) -> dict[str, int]:
    return {name: 10 * rng.randint(2, 60) for name in rng.sample(CATEGORIES["food"], rng.randint(2, 4))}


def _sizes(rng: Random) -> dict[str, int]:
    pool = CATEGORIES[rng.choice(("fruit", "noun", "color"))]
    return {name: rng.randint(5, 80) for name in rng.sample(pool, rng.randint(3, 5))}


def _scores(rng: Random) -> list[tuple[int, int]]:
    return [(rng.randint(0, 5), rng.randint(0, 5)) for _ in range(rng.randint(3, 5))]


def _ask(rng: Random) -> str:
    noun = rng.choice(CATEGORIES["noun"])
    return rng.choice((f"Where is the {noun}?", f"Which city has a {noun}?", "Where are we?"))


def _codes(s: SimpleNamespace) -> list[int]:
    return [s.n2 + 1, s.n, s.n2 - 40] if s.n % 3 else [s.n2 + 7, s.n2 + 70]


def _towns(s: SimpleNamespace) -> list[str]:
    return [s.town2, s.town.lower(), s.town3] if len(s.town2) % 2 else [s.town, s.town3, s.town, s.town2]


def _pick(category: str, part: int) -> Any:
    return sampled("str", lambda rng: rng.choice(CATEGORIES[category][part::3]))


def _sampled_from(category: str) -> Any:
    return sampled("list[str]", lambda rng: rng.sample(CATEGORIES[category], rng.randint(3, 5)))


SLOTS: dict[str, Any] = {
    "k": integer(2, 9),
    "k2": integer(2, 9),
    "k3": integer(2, 5),
    "few": integer(2, 4),
    "m": integer(10, 60),
    "m2": integer(10, 60),
    "low": integer(5, 40),
    "high": integer(41, 99),
    "n": integer(100, 999),
    "n2": integer(100, 999),
    "big": integer(70, 300),
    "places": integer(2, 3),
    "err": choice(
        "no", "sorry", "not possible", "stop", "refused", "that is too much", "error", "impossible"
    ),
    "price": decimal(2, 9, 1),
    "rate": decimal(0.3, 3, 2),
    "face": choice(1, 2, 5, 10),
    "face2": choice(20, 50, 100),
    "nums": list_of(integer(2, 40), 3, 6),
    "codes": derived(_codes),
    "change": list_of(choice(1, 2, 5, 10, 20, 50), 3, 6),
    "people": sampled("list[str]", _people),
    "who": _pick("person", 0),
    "who2": _pick("person", 1),
    "who3": _pick("person", 2),
    "town": _pick("city", 0),
    "town2": _pick("city", 1),
    "town3": _pick("city", 2),
    "towns": derived(_towns),
    "things": _sampled_from("thing"),
    "dish": _pick("food", 0),
    "ask": sampled("str", _ask),
    "grams": sampled("dict[str,int]", _grams),
    "sizes": sampled("dict[str,int]", _sizes),
    "walks": list_of(tuple_of(integer(-9, 9), integer(-9, 9)), 3, 5),
    "scores": sampled("list[tuple[int]]", _scores),
}
for table in (LIMITS, TEXT, SORTED, STATE):
    stories(d, table, {**SLOTS, **named(table)})
