"""What else a class may be, over turns: data class, subclass, property, class attribute, operators, stack, dice."""

from typing import Any

from codegen_repl.training.corpus.domains.scripts import declare
from codegen_repl.training.corpus.draws import NewName, choice, decimal, integer, list_of, new, word
from codegen_repl.training.corpus.family import Domain

d = Domain("class_forms", weight=7)

NOUNS = (
    "Pet",
    "Book",
    "City",
    "Player",
    "Song",
    "Tool",
    "Ship",
    "Guest",
    "Planet",
    "Animal",
    "Item",
    "Friend",
)
SLOTS: dict[str, Any] = {
    "C": NewName("class", NOUNS),
    "V": NewName("class", ("Vector", "Point", "Pair", "Step", "Offset")),
    "M": NewName("class", ("Money", "Price", "Weight", "Length", "Points", "Distance")),
    "R": NewName("class", ("Rectangle", "Room", "Field", "Tile", "Poster")),
    "K": NewName("class", ("Circle", "Disc", "Wheel", "Plate")),
    "T": NewName("class", ("Temperature", "Weather", "Reading", "Oven")),
    "S": NewName("class", ("Stack", "Pile", "Tower", "Deck")),
    "Q": NewName("class", ("Queue", "Line", "Waiting", "Row")),
    "D": NewName("class", ("Dice", "Die", "Spinner", "Coin")),
    "L": NewName("class", ("Playlist", "Journal", "History", "Menu", "Library")),
    "A": NewName("class", ("Animal", "Pet", "Creature", "Toy")),
    "B": NewName("class", ("Dog", "Cat", "Bird", "Cow", "Duck", "Lion")),
    "E": NewName("class", ("Employee", "Person", "Worker", "Member")),
    "F": NewName("class", ("Manager", "Boss", "Teacher", "Captain")),
    "G": NewName("class", ("Account", "Wallet", "Purse", "Card", "Budget")),
    "H": NewName("class", ("Fighter", "Hero", "Knight", "Robot", "Player")),
    "o": new("a", "first", "one", "x", "mine", "obj"),
    "p": new("b", "second", "two", "other", "yours"),
    "r": new("total", "both", "result", "c", "s"),
    "pet": new("pet", "rex", "buddy", "friend", "my_pet"),
    "who": word("person"),
    "who2": word("person"),
    "thing": word("thing"),
    "fruit": word("fruit"),
    "city": word("city"),
    "song": word("noun"),
    "song2": word("adjective"),
    "sound": choice("woof", "meow", "tweet", "moo", "quack", "roar", "hiss", "beep"),
    "n": integer(1, 99),
    "m": integer(1, 99),
    "k": integer(2, 9),
    "i": integer(-9, 9),
    "j": integer(-9, 9),
    "g": integer(-9, 9),
    "h": integer(-9, 9),
    "price": decimal(1, 90, 2),
    "w": integer(2, 30),
    "t": integer(2, 30),
    "c": integer(-10, 40),
    "pay": integer(1500, 6000),
    "legs": choice(2, 4, 6, 8),
    "sides": choice(6, 8, 10, 12, 20),
    "seed": integer(0, 99),
    "items": list_of(integer(0, 50), 3, 5),
    "fa": choice("name", "title", "label", "owner", "brand", "town", "kind"),
    "fb": choice("age", "size", "year", "rank", "amount", "level", "points"),
    "say": choice("Hello, ", "Hi, ", "I am ", "My name is ", "Welcome, "),
    "mo": choice("greet", "hello", "introduce", "welcome", "present"),
    "mt": choice("older", "grow", "raise_it", "bump", "step_up", "increase"),
}
DATACLASSES = """
== dataclass
@dataclass ;; class {C}: ;; ~{fa.bare}: str ;; ~{fb.bare}: int | dataclass
    make a dataclass {C} with {fa.bare} and {fb.bare} / write a data class {C}: {fa.bare} is a str, {fb.bare} an int / define a dataclass {C} with a string {fa.bare} and an int {fb.bare} / create the dataclass {C} with the fields {fa.bare} (text) and {fb.bare} (whole number) / i want a dataclass {C} with {fa.bare}: str and {fb.bare}: int / use dataclass for a class {C} that has a text {fa.bare} and a number {fb.bare}, an int
{o} = {C}({who}, {n})
    make a {C} {o} with {who} and {n} / create {o}, a {C} with {fa.bare} {who} and {fb.bare} {n} / let {o} be a {C} with {fa.bare} {who.bare} and {fb.bare} {n} / {o} is a {C}: {fa.bare} {who}, {fb.bare} {n} / create a {C} called {o} with {fa.bare} {who} and {fb.bare} {n} / instantiate {C} as {o} with {who} and {n}
print({o})
    print {o} / print it / show {o} / display the object / show me {o} / print the whole object
? print({o}.{fa.bare})
    print its {fa.bare} / what is the {fa.bare} of {o}? / show the {fa.bare} / print the {fa.bare} of {o} / show me its {fa.bare} / only print the {fa.bare}
{o}.{fb.bare} += {k}
    add {k} to its {fb.bare} / increase the {fb.bare} of {o} by {k} / raise its {fb.bare} by {k} / make the {fb.bare} {k} larger / the {fb.bare} of {o} goes up by {k} / its {fb.bare} grows by {k}
print({o}.{fb.bare})
    print the {fb.bare} / what is its {fb.bare} now? / show its {fb.bare} / print the new {fb.bare} of {o} / show the {fb.bare} of {o} / display its {fb.bare}
== dataclass_equal
@dataclass ;; class {V}: ;; ~x: int ;; ~y: int | dataclass
    make a dataclass {V} with ints x and y / write a data class {V} with x and y, both int / define a dataclass {V} with two int fields x and y / a dataclass {V} please: x and y, whole numbers / create the dataclass {V} with x: int and y: int / use dataclass for a class {V} with integers x and y
{o} = {V}({i}, {j}) ;; {p} = {V}({i}, {j})
    make two of them, {o} and {p}, both with {i} and {j} / create {o} and {p}, each a {V} with x {i} and y {j} / let {o} and {p} both be {V}({i}, {j}) / create two equal objects {o} and {p} with {i} and {j} / {o} and {p} are each a {V} with {i} and {j} / make {o} = {V}({i}, {j}) and the same for {p}
print({o} == {p})
    are they equal? / print whether they are equal / print whether {o} equals {p} / compare them and print the result / show if {o} and {p} are equal / print {o} == {p}
? print({o} is {p})
    are they the same object? / print whether {o} is {p} / print if they are the very same object / show whether {o} and {p} are one object / check with is and print the result / are {o} and {p} identical? print it
== dataclass_default
@dataclass ;; class {C}: ;; ~{fa.bare}: str ;; ~{fb.bare}: int = {k} | dataclass
    make a dataclass {C} with a str {fa.bare} and an int {fb.bare} that is {k} by default / write a data class {C}: {fa.bare} is text, {fb.bare} an int with default {k} / define a dataclass {C} with {fa.bare}: str and {fb.bare}: int = {k} / a dataclass {C} with {fa.bare} (str) and {fb.bare} (int, default {k}) / create the dataclass {C}: a string {fa.bare} and an integer {fb.bare} which defaults to {k} / dataclass {C}, fields {fa.bare} (text) and {fb.bare} (an int, normally {k})
{o} = {C}({who})
    make a {C} {o} with {fa.bare} {who} / create {o}, a {C} with {who} only / let {o} be a {C} with just the {fa.bare} {who.bare} / {o} is a {C} with {fa.bare} {who} and the default {fb.bare} / create a {C} called {o} with {who}, leave {fb.bare} out / instantiate {C} as {o} with {fa.bare} {who}
print({o}.{fb.bare})
    print its {fb.bare} / what is the {fb.bare} of {o}? / show the {fb.bare} / print the {fb.bare} of {o} / show me its {fb.bare} / display its {fb.bare}
== dataclass_list
@dataclass ;; class {L}: ;; ~owner: str ;; ~entries: list = field(default_factory=list) | field
    make a dataclass {L} with an owner (str) and a list entries that is empty by default / write a data class {L} with owner: str and entries, an empty list at first / define a dataclass {L}: text owner, list entries with default_factory / a dataclass {L} with owner and a list entries, empty by default / create the dataclass {L} with a string owner and entries = field(default_factory=list) / dataclass {L}: the owner is a str, entries a list that starts empty
{o} = {L}({who})
    make one for {who.bare} called {o} / create {o}, a {L} of {who} / let {o} be a {L} with the owner {who} / {o} is the {L} of {who.bare} / create a {L} {o} with owner {who} / instantiate {L} with {who} as {o}
{o}.entries.append({song}) ;; print({o}.entries)
    add {song} to its entries and print them / append {song} to the entries of {o} and show them / put {song} in the entries, then print the list / {o} gets the entry {song}; print its entries / add the entry {song} and print the entries / append {song} and show the entries of {o}
"""
PARTS = """
== subclass_sound
class {A}: ;; ~def __init__(self, name): ;; ~~self.name = name ;;  ;; ~def speak(self): ;; ~~return "..."
    make a class {A} with a name and a method speak that returns "..." / write a class {A} that takes a name; speak returns "..." / define a class {A} with name and a speak method returning "..." / a class {A} with a name, and speak() gives "..." / create the base class {A} with a name and a method speak that returns "..." / class {A}: it has a name, and its speak returns "..."
class {B}({A}): ;; ~def speak(self): ;; ~~return {sound}
    make a subclass {B} whose speak returns {sound} / write {B}, a subclass of {A}, with speak returning {sound} / a {B} is a {A} that says {sound}: write the subclass / derive {B} from {A}; speak gives {sound} / let {B} inherit from {A} and speak {sound} / now a class {B} that inherits from {A} and returns {sound} in speak
{pet} = {B}({who}) ;; print({pet}.name, {pet}.speak())
    make a {B} {pet} named {who} and print its name and what it says / create {pet}, a {B} called {who.bare}, and print name and speak / let {pet} be a {B} with the name {who}; print its name and its sound / create a {B} {pet} with name {who} and print the name and the result of speak / make {pet} = {B}({who}) and show its name, then what it speaks / {pet} is a {B} named {who}: print name and speak of it
? print(isinstance({pet}, {A}))
    is {pet} a {A}? print it / print whether {pet} is an instance of {A} / check with isinstance whether {pet} is a {A} and print the result / print if it counts as a {A} / is it also a {A}? use isinstance and print / show whether {pet} is a {A}
== subclass_super
class {E}: ;; ~def __init__(self, name, salary): ;; ~~self.name = name ;; ~~self.salary = salary
    make a class {E} with name and salary / write a class {E} that takes a name and a salary / define a class {E} with the attributes name and salary / a class {E} whose constructor takes name and salary / create {E}, a class that stores name and salary / i need a class {E} with a name and a salary
class {F}({E}): ;; ~def __init__(self, name, salary, team): ;; ~~super().__init__(name, salary) ;; ~~self.team = team
    make a subclass {F} that also has a team / write {F}, a {E} with a team as well / derive {F} from {E} and add an attribute team / a {F} is a {E} that also stores a team, write it / let {F} inherit from {E}, with an additional team / now a subclass {F} of {E} whose constructor also takes team
{o} = {F}({who}, {pay}, {thing})
    create a {F} {o} named {who} with salary {pay} and team {thing} / make {o}, a {F}: {who.bare}, {pay}, team {thing.bare} / let {o} be a {F} with name {who}, salary {pay}, team {thing} / {o} is the {F} {who} who earns {pay} and has the team {thing} / make a {F} {o} with {who}, {pay} and {thing} / instantiate {F} as {o} with {who}, {pay}, {thing}
print({o}.name, {o}.team)
    print name and team / print the name and the team of {o} / show its name and team / who is it and which team? print name and team / print {o}'s name and team / display name and team
== property_area
class {R}: ;; ~def __init__(self, width, height): ;; ~~self.width = width ;; ~~self.height = height ;;  ;; ~@property ;; ~def area(self): ;; ~~return self.width * self.height
    make a class {R} with width and height and a property area / write a class {R} that takes width and height; area is a property / define a class {R} with width, height and an area property / a class {R} with width and height where area is a property, width times height / create {R} with width and height and the read-only property area / class {R}: width, height, and a property area that multiplies them
{o} = {R}({w}, {t})
    make a {R} {o}, {w} wide and {t} high / create {o}, a {R} of {w} by {t} / let {o} be a {R} with width {w} and height {t} / {o} is a {w} by {t} {R} / make {o} = {R}({w}, {t}) / create a {R} {o} with width {w}, height {t}
print({o}.area)
    print its area / what is the area of {o}? / show the area / print the area of {o} / how large is {o}? print the area / display its area
{o}.width = {k} ;; print({o}.area)
    set the width to {k} and print the area again / make it {k} wide and print its area / change its width to {k}, then print the area / the width of {o} becomes {k}; print the area / let its width be {k} and show the new area / with a width of {k}, what is the area? change it and print
== property_checked
class {T}: ;; ~def __init__(self, degrees): ;; ~~self.degrees = degrees ;;  ;; ~@property ;; ~def fahrenheit(self): ;; ~~return self.degrees * 9 / 5 + 32
    make a class {T} with degrees and a property fahrenheit / write a class {T} that takes degrees and has a property fahrenheit / define {T} with degrees; the property fahrenheit converts them / a class {T} that stores degrees in celsius and has fahrenheit as a property / create a class {T} with degrees and a fahrenheit property, nine fifths of the degrees plus 32 / class {T}: degrees in celsius, a property for fahrenheit
{o} = {T}({c})
    make a {T} {o} with {c} degrees / create {o}, a {T} of {c} / let {o} be a {T} with {c} degrees / {o} is a {T} of {c} degrees / make {o} = {T}({c}) / create a {T} called {o} with degrees {c}
print({o}.fahrenheit)
    print it in fahrenheit / print its fahrenheit / what is {o} in fahrenheit? / show the fahrenheit value / print the fahrenheit property of {o} / show {o} in fahrenheit
== class_attribute
class {C}: ;; ~total = 0 ;;  ;; ~def __init__(self, name): ;; ~~self.name = name ;; ~~{C}.total += 1
    make a class {C} that takes a name and counts its objects in a class attribute total / write a class {C} with a name; the class attribute total counts how many were made / define {C} with a name and a class variable total that goes up by 1 for each object / a class {C} that keeps in total how many objects there are, each with a name / create {C} with name; total, shared by all, counts the objects / class {C}: every new object has a name and adds 1 to the class attribute total
{o} = {C}({who}) ;; {p} = {C}({who2})
    create {o} with {who} and {p} with {who2} / make two: {o} named {who} and {p} named {who2} / let {o} be {C}({who}) and {p} {C}({who2}) / make {o} for {who.bare} and {p} for {who2.bare} / create the objects {o} ({who}) and {p} ({who2}) / instantiate it twice, {o} is {who} and {p} is {who2}
print({C}.total)
    how many were made? print it / print the total / print {C}.total / how many objects are there? / show how many {C} objects exist / print the class attribute total
== class_constant
class {D}: ;; ~sides = {sides} ;;  ;; ~def roll(self): ;; ~~return random.randint(1, self.sides) | random
    make a class {D} with a class attribute sides = {sides} and a method roll that returns a random number from 1 to sides / write a class {D}: sides is {sides} for all, roll gives a random number up to sides / define {D} with {sides} sides as a class attribute and a method roll / a class {D} with sides = {sides}, and roll() returns a random integer between 1 and sides / create a class {D} whose roll returns a random number between 1 and its sides, {sides} as a class attribute / class {D}: class attribute sides {sides}, method roll for a random number from 1 to sides
random.seed({seed}) | random
    set the random seed to {seed} / use seed {seed} / seed random with {seed} / call random.seed({seed}) / make it repeatable with seed {seed} / the seed is {seed}
{o} = {D}() ;; print({o}.roll())
    make one called {o}, roll it and print the result / create {o}, a {D}, and print a roll / let {o} be a {D} and print what it rolls / make a {D} {o} and print the result of roll / create {o} and show one roll / roll a new {D} {o} and print the number
? print([{o}.roll() for _ in range({k})])
    roll it {k} times and print the list / print a list of {k} rolls / print {k} rolls of {o} as a list / show the results of {k} rolls in a list / let {o} roll {k} times, print all results as a list / collect {k} rolls in a list and print it
== dice_sides
class {D}: ;; ~def __init__(self, sides): ;; ~~self.sides = sides ;;  ;; ~def roll(self): ;; ~~return random.randint(1, self.sides) | random
    make a class {D} that takes sides and has a method roll that returns a random number from 1 to sides / write a class {D} with sides; roll returns a random integer between 1 and sides / define a class {D} with a number of sides and a method roll for a random number / a class {D} created with sides, its roll gives 1 to sides at random / create {D} with sides and a roll method using randint from 1 to sides / class {D}: sides in the constructor, roll returns a random number up to sides
{o} = {D}({sides})
    make one with {sides} sides called {o} / create {o}, a {D} with {sides} sides / let {o} be a {D} with {sides} sides / a {sides}-sided {D} {o} please / make {o} = {D}({sides}) / create a {D} {o} with sides {sides}
random.seed({seed}) ;; print({o}.roll()) | random
    seed random with {seed} and print a roll / with seed {seed}, roll {o} and print the number / set the seed to {seed}, then print what {o} rolls / use seed {seed} and print the result of roll / after random.seed({seed}) roll it and print / roll it with the seed {seed} and show the result
print(sum({o}.roll() for _ in range({k})))
    print the sum of {k} rolls / roll it {k} times and print the sum / add up {k} rolls of {o} and print the total / what do {k} rolls sum up to? print it / show the total of {k} rolls / roll {k} times, print only the sum
== default_argument
class {C}: ;; ~def __init__(self, name, level={k}): ;; ~~self.name = name ;; ~~self.level = level
    make a class {C} with a name and a level that is {k} by default / write a class {C} that takes name and level, level defaults to {k} / define {C} with name and level={k} / a class {C} whose constructor takes a name and a level, {k} if not given / create {C} with name and an optional level of {k} / class {C}: name, and level with the default {k}
{o} = {C}({who}) ;; {p} = {C}({who2}, {n})
    create {o} with {who} and {p} with {who2} and {n} / make {o} named {who}, and {p} named {who2} with level {n} / let {o} be {C}({who}) and {p} {C}({who2}, {n}) / {o} is {who.bare} with the default level, {p} is {who2.bare} with level {n} / create {o} for {who} and {p} for {who2}, level {n} / make two: {o} ({who}) and {p} ({who2}, {n})
print({o}.level, {p}.level)
    print both levels / print the levels of {o} and {p} / show their levels / what are the two levels? print them / print the level of each / display both levels
"""
OPERATORS = """
== vector
class {V}: ;; ~def __init__(self, x, y): ;; ~~self.x = x ;; ~~self.y = y
    make a class {V} with x and y / write a class {V} that takes x and y / define a class {V} with the attributes x and y / a class {V} with two coordinates x and y / create {V}, a class that stores x and y / i need a class {V} with x and y
class {V}: ;; ~def __init__(self, x, y): ;; ~~self.x = x ;; ~~self.y = y ;;  ;; ~def __add__(self, other): ;; ~~return {V}(self.x + other.x, self.y + other.y)
    add an __add__ method that adds x and y / make it possible to add two of them with + / give it __add__, adding the coordinates / two {V} objects should be added with +, coordinate by coordinate / extend {V} with __add__ / let + add the x and the y values
{o} = {V}({i}, {j}) ;; {p} = {V}({g}, {h})
    create {o} with {i} and {j}, and {p} with {g} and {h} / make {o} = ({i}, {j}) and {p} = ({g}, {h}), both {V} / let {o} be {V}({i}, {j}) and {p} {V}({g}, {h}) / create {o} at {i}, {j} and {p} at {g}, {h} / {o} has x {i} and y {j}; {p} has x {g} and y {h} / make two, {o} with x {i}, y {j} and {p} with x {g}, y {h}
{r} = {o} + {p} ;; print({r}.x, {r}.y)
    add them as {r} and print its x and y / let {r} be their sum, print x and y / {r} is {o} plus {p}: print its x and y / store {o} + {p} in {r} and print x and y of it / add {o} and {p}, call it {r} and show its coordinates / compute {r} = {o} + {p} and print both coordinates
def __str__(self): ;; ~return f"({self.x}, {self.y})" ;;  ;; {V}.__str__ = __str__
    add a __str__ method that gives (x, y) / give it __str__, like (1, 2) / it should be shown as (x, y): add __str__ / add __str__ to {V}: the coordinates in parentheses / also a __str__ that returns x and y in parentheses / let str show "(x, y)"
print({r})
    print {r} / print the sum / show {r} / print it again, just {r} / display {r} / now print {r} itself
== money
class {M}: ;; ~def __init__(self, amount): ;; ~~self.amount = amount ;;  ;; ~def __add__(self, other): ;; ~~return {M}(self.amount + other.amount) ;;  ;; ~def __repr__(self): ;; ~~return f"{M}({self.amount})"
    make a class {M} with an amount, __add__ and __repr__ / write a class {M} that takes an amount, can be added and has a repr like {M}(5) / define {M} with amount; + adds the amounts, the repr shows {M}(amount) / a class {M} with an amount, with __add__ and a __repr__ such as {M}(5) / create {M} with amount and the methods __add__ and __repr__ / class {M}: amount, adding with +, and __repr__ in the form {M}(5)
{o} = {M}({n}) ;; {p} = {M}({m})
    create {o} with {n} and {p} with {m} / make {o} = {M}({n}) and {p} = {M}({m}) / let {o} be {n} and {p} be {m}, as {M} / make two: {o} of {n}, {p} of {m} / {o} is a {M} of {n} and {p} one of {m} / instantiate {o} with {n} and {p} with {m}
print({o} + {p})
    print their sum / add them and print the result / print {o} plus {p} / show the sum of both / what is {o} + {p}? / display {o} plus {p}
def __eq__(self, other): ;; ~return self.amount == other.amount ;;  ;; {M}.__eq__ = __eq__
    add __eq__ that compares the amounts / make them equal when the amounts are equal, with __eq__ / give {M} an __eq__ over the amount / two of them should be equal if their amounts are: add __eq__ / add an __eq__ method comparing amount / let == compare the amounts
print({o} == {p})
    are they equal? / print whether they are equal / print whether {o} equals {p} / compare them and print the result / show if {o} and {p} are equal / print {o} == {p}
== compare
class {C}: ;; ~def __init__(self, name, size): ;; ~~self.name = name ;; ~~self.size = size ;;  ;; ~def __lt__(self, other): ;; ~~return self.size < other.size
    make a class {C} with name and size that compares with < by size / write a class {C} with a name and a size; __lt__ compares the sizes / define {C} with name, size and an __lt__ method over size / a class {C} with name and size, the smaller size is less / create {C} with name and size and __lt__ by size / class {C}: name, size, ordered by size with __lt__
{o} = {C}({who}, {n}) ;; {p} = {C}({who2}, {m})
    create {o} with {who} and {n}, {p} with {who2} and {m} / make {o} ({who}, {n}) and {p} ({who2}, {m}) / let {o} be {who.bare} of size {n} and {p} {who2.bare} of size {m} / {o} is {C}({who}, {n}) and {p} is {C}({who2}, {m}) / make two, {o} named {who} with size {n} and {p} named {who2} with size {m} / create {o}: {who}, {n}; create {p}: {who2}, {m}
print({o} < {p})
    is {o} less than {p}? / print whether {o} is less than {p} / compare them with < and print the result / print {o} < {p} / is the first less than the second? print it / show whether {o} < {p}
print(max({o}, {p}, key=lambda thing: thing.size).name)
    print the name of the larger one / which one is larger? print its name / print the name of the one with the greater size / show the name of the bigger of the two / who has the larger size? print the name / print the name of the one whose size is greatest
== call_it
class {C}: ;; ~def __init__(self, factor): ;; ~~self.factor = factor ;;  ;; ~def __call__(self, x): ;; ~~return x * self.factor
    make a class {C} with a factor that can be called with x and returns x times factor / write a class {C} that takes a factor; calling it multiplies by the factor / define {C} with factor and a __call__ that returns x * factor / a class {C} whose objects are called like functions and multiply by their factor / create {C} with a factor and __call__(x) returning x times the factor / class {C}: it stores factor, and __call__ multiplies x by it
{o} = {C}({k})
    make one with the factor {k}, called {o} / create {o}, a {C} with factor {k} / let {o} be a {C} of {k} / {o} is a {C} with the factor {k} / make {o} = {C}({k}) / create {o} with {k}
print({o}({n}))
    call it with {n} and print the result / print {o}({n}) / print what {o} gives for {n} / use it on {n} and print / what does {o} return for {n}? / call {o} on {n}, print the result
"""
HOLDERS = """
== stack
class {S}: ;; ~def __init__(self): ;; ~~self.items = [] ;;  ;; ~def push(self, item): ;; ~~self.items.append(item) ;;  ;; ~def pop(self): ;; ~~return self.items.pop()
    make a class {S} with push and pop / write a class {S} that works as a stack, with the methods push and pop / define a stack class {S} with push and pop / a class {S}: push puts an item on top, pop takes the top item off and returns it / create {S}, a stack with push(item) and pop() / class {S} with a list items and the methods push and pop
{o} = {S}() ;; {o}.push({n}) ;; {o}.push({m})
    create one called {o} and push {n} and {m} / make {o} and push {n}, then {m} / let {o} be a {S} and push {n} and {m} on it / make a {S} {o} with {n} and {m} pushed on it / create {o}, push {n} and then push {m} / push {n} and {m} on a new {S} {o}
print({o}.pop())
    pop it and print the result / print what pop gives / take the top item off and print it / pop from {o} and print the item / print the popped item / what does pop return? print it
def is_empty(self): ;; ~return len(self.items) == 0 ;;  ;; {S}.is_empty = is_empty
    add a method is_empty / give it a method is_empty / add is_empty, which tells whether there are no items / {S} also needs is_empty / extend {S} with is_empty / the class should have a method is_empty
print({o}.is_empty())
    is it empty? / print whether it is empty / print whether {o} is empty / show if {o} is empty / is {o} empty? print it / print what is_empty says
== queue
class {Q}: ;; ~def __init__(self): ;; ~~self.people = [] ;;  ;; ~def join(self, name): ;; ~~self.people.append(name) ;;  ;; ~def serve(self): ;; ~~return self.people.pop(0)
    make a class {Q} of people where join adds a name at the end and serve takes the first one / write a class {Q} with a list people; join(name) appends, serve removes and returns the first / define {Q} with people, a method join and a method serve that gives the first person / a class {Q}: people join at the end and are served from the front / create {Q} with a list people and the methods join(name) and serve / class {Q} with people, join to append a name, serve to pop the first
{o} = {Q}() ;; {o}.join({who}) ;; {o}.join({who2})
    make one called {o} and let {who.bare} and {who2.bare} join / create {o}; {who} and {who2} join it / let {o} be a {Q} and join {who}, then {who2} / make {o} with {who.bare} and {who2.bare} in it, using join / create {o} and call join with {who} and with {who2} / a {Q} {o}, joined by {who} and {who2}
print({o}.serve())
    serve one and print the name / print who is served / serve the first and print it / who is first? serve and print / call serve on {o} and print the result / print what serve returns
def __len__(self): ;; ~return len(self.people) ;;  ;; {Q}.__len__ = __len__
    add __len__ for the number of people / give it a __len__ method / let len give the number of people / add a __len__ that counts the people / {Q} should also have __len__ / extend {Q} with __len__, the number of people
print(len({o}))
    how long is it? print len / print the length of {o} / print how many people are left / how many are waiting? / show len of {o} / print its length
== collection
class {L}: ;; ~def __init__(self, title): ;; ~~self.title = title ;; ~~self.entries = [] ;;  ;; ~def add(self, entry): ;; ~~self.entries.append(entry)
    make a class {L} with a title and a method add for entries / write a class {L} that takes a title and collects entries with add / define {L} with a title, an empty list entries and a method add(entry) / a class {L}: a title, and add puts an entry in the list entries / create {L} with title and entries, and a method add / class {L} with a title; its method add appends to entries
{o} = {L}({city}) ;; {o}.add({song}) ;; {o}.add({song2})
    create one titled {city} called {o} and add {song} and {song2} / make {o} with the title {city}, then add {song} and {song2} / let {o} be a {L} named {city} with {song} and {song2} added / make a {L} {o} ({city}) and add {song}, then {song2} / create {o} titled {city.bare}, add {song} and {song2} to it / {o} is a {L} with title {city}; add {song} and {song2}
print(len({o}.entries))
    how many entries are there? / print the number of entries / print how many entries {o} has / count the entries and print the number / show how many entries it has / how many are in {o}?
for entry in {o}.entries: ;; ~print(entry)
    print every entry / print the entries one per line / loop over the entries and print them / print each entry of {o} / show all entries, one on each line / go through the entries and print each
def __contains__(self, entry): ;; ~return entry in self.entries ;;  ;; {L}.__contains__ = __contains__
    add __contains__ so that in works / make in work with __contains__ / give {L} a __contains__ method over the entries / add a __contains__ that looks in the entries / let "in" look into the entries: add __contains__ / {L} needs __contains__ for entries
print({song} in {o})
    is {song} in it? / print whether {song} is in {o} / check if {o} has {song} and print it / print {song} in {o} / is {song.bare} among them? print it / show whether {o} contains {song}
== objects_in_list
class {C}: ;; ~def __init__(self, name, points): ;; ~~self.name = name ;; ~~self.points = points
    make a class {C} with name and points / write a class {C} that takes name and points / define a class {C} with the attributes name and points / a class {C} that stores a name and points / create {C} with a name and points / i need a class {C} with name and points
{r} = [{C}({who}, {n}), {C}({who2}, {m}), {C}({city}, {w})]
    make a list {r} of three: {who.bare} with {n}, {who2.bare} with {m} and {city.bare} with {w} / create a list {r} with {C} objects {who} {n}, {who2} {m}, {city} {w} / let {r} be a list of {C}({who}, {n}), {C}({who2}, {m}) and {C}({city}, {w}) / put {who} ({n}), {who2} ({m}) and {city} ({w}) as {C} objects in a list {r} / {r} is a list of {who.bare} {n}, {who2.bare} {m} and {city.bare} {w}, each a {C} / make three {C} objects in a list {r}: {who} with {n} points, {who2} with {m}, {city} with {w}
print(max({r}, key=lambda one: one.points).name)
    print the name of the one with the most points / who has the most points? / which name has the highest points? print it / print who leads, by points / find the one with the most points and print the name / show the name of the best by points
print(sum(one.points for one in {r}))
    print the total of the points / add up all the points and print them / how many points do they have together? / print the sum of their points / show the total points / what is the sum of all points?
? for one in {r}: ;; ~print(one.name, one.points)
    print name and points of each / loop over them and print name and points / print all names with their points / show every name and its points / for each one print the name and the points / list them: name and points
== method
class {C}: ;; ~def __init__(self, {fa.bare}, {fb.bare}): ;; ~~self.{fa.bare} = {fa.bare} ;; ~~self.{fb.bare} = {fb.bare}
    make a class {C} with {fa.bare} and {fb.bare} / write a class {C} that takes {fa.bare} and {fb.bare} / define a class {C} with the attributes {fa.bare} and {fb.bare} / a class {C} that stores {fa.bare} and {fb.bare} / create {C}, its constructor takes {fa.bare} and {fb.bare} / i need a class {C} with {fa.bare} and {fb.bare}
{o} = {C}({who}, {n})
    make a {C} {o} with {who} and {n} / create {o} with {fa.bare} {who} and {fb.bare} {n} / let {o} be a {C} with {fa.bare} {who.bare} and {fb.bare} {n} / {o} is a {C}: {who}, {n} / create a {C} called {o}: {fa.bare} {who}, {fb.bare} {n} / make {o} = {C}({who}, {n})
def {mo.bare}(self): ;; ~return {say} + self.{fa.bare} ;;  ;; {C}.{mo.bare} = {mo.bare}
    add a method {mo.bare} that returns {say} and the {fa.bare} / give it a method {mo.bare} returning {say} followed by the {fa.bare} / add {mo.bare} to {C}: it returns {say} plus the {fa.bare} / {C} needs a method {mo.bare}, it returns {say} + {fa.bare} / also a method {mo.bare}: {say} and then the {fa.bare}, as a return value / extend {C} with {mo.bare}, which returns {say} with the {fa.bare} after it
print({o}.{mo.bare}())
    call it and print the result / print what {mo.bare} returns / print {o}.{mo.bare}() / let {o} {mo.bare} and print it / call {mo.bare} on {o} and print the result / show the result of {mo.bare}
def {mt.bare}(self, amount): ;; ~self.{fb.bare} += amount ;;  ;; {C}.{mt.bare} = {mt.bare}
    add a method {mt.bare}(amount) that adds amount to the {fb.bare} / give it a method {mt.bare} with an amount that raises the {fb.bare} / {C} also needs {mt.bare}(amount): add amount to {fb.bare} / add {mt.bare}, which takes an amount and adds it to {fb.bare} / extend {C} with {mt.bare}(amount), increasing {fb.bare} by amount / another method, {mt.bare}(amount), adds amount to the {fb.bare}
{o}.{mt.bare}({k}) ;; print({o}.{fb.bare})
    call {mt.bare} with {k} and print the {fb.bare} / use {mt.bare} with {k} on {o}, then print its {fb.bare} / {mt.bare} {o} by {k} and print the {fb.bare} / call {mt.bare}({k}) on it and show the {fb.bare} / run {mt.bare} on {o} with {k} and print {fb.bare} / print the {fb.bare} after calling {mt.bare} with {k}
"""
TOGETHER = """
== transfer
class {G}: ;; ~def __init__(self, balance): ;; ~~self.balance = balance
    make a class {G} with a balance / write a class {G} that takes a balance / define a class {G} with the attribute balance / a class {G} that stores a balance / create {G}, its constructor takes the balance / i need a class {G} with a balance
{o} = {G}({n}) ;; {p} = {G}({m})
    create {o} with {n} and {p} with {m} / make two, {o} with a balance of {n} and {p} with {m} / let {o} be {G}({n}) and {p} {G}({m}) / {o} starts with {n}, {p} with {m}: create both / make {o} ({n}) and {p} ({m}) / create the objects {o} and {p} with balances {n} and {m}
def transfer(self, other, amount): ;; ~self.balance -= amount ;; ~other.balance += amount ;;  ;; {G}.transfer = transfer
    add a method transfer(other, amount) that moves amount to the other / give {G} a method transfer(other, amount): amount goes from this one to other / add transfer(other, amount), which takes amount off this balance and adds it to the other / {G} needs transfer(other, amount) to move an amount to another one / extend {G} with a transfer method over other and amount / also a method transfer(other, amount) that subtracts here and adds there
{o}.transfer({p}, {k})
    transfer {k} from {o} to {p} / move {k} from {o} to {p} / let {o} transfer {k} to {p} / {o} gives {k} to {p}, use transfer / call transfer on {o} with {p} and {k} / use transfer to move {k} from {o} to {p}
print({o}.balance, {p}.balance)
    print both balances / print the balances of {o} and {p} / show what both have now / show the two balances / what are the balances now? print both / display the balance of {o} and that of {p}
== fight
class {H}: ;; ~def __init__(self, name, health): ;; ~~self.name = name ;; ~~self.health = health ;;  ;; ~def attack(self, other): ;; ~~other.health -= {k}
    make a class {H} with name and health and a method attack(other) that takes {k} health from the other / write a class {H} with a name and health; attack(other) lowers the other's health by {k} / define {H} with name, health and attack(other), which costs the other {k} health / a class {H}: name, health, and attack(other) subtracts {k} from the health of other / create {H} with name and health; its method attack takes another one and hurts it by {k} / class {H} with name and health, attack(other) makes the other lose {k} health
{o} = {H}({who}, {n}) ;; {p} = {H}({who2}, {m})
    create {o} named {who} with {n} health and {p} named {who2} with {m} / make {o} ({who}, {n}) and {p} ({who2}, {m}) / let {o} be {who.bare} with health {n} and {p} {who2.bare} with health {m} / {o} is {who} with {n}, {p} is {who2} with {m} / create two: {o} called {who}, health {n}, and {p} called {who2}, health {m} / make {o} = {H}({who}, {n}) and {p} = {H}({who2}, {m})
{o}.attack({p}) ;; print({p}.health)
    let {o} attack {p} and print the health of {p} / {o} attacks {p}; print how much health {p} has / attack {p} with {o} and show {p}'s health / call attack on {o} with {p}, then print the health of {p} / {o} should attack {p}, print {p}.health after it / use attack of {o} against {p} and print the health that is left to {p}
while {p}.health > 0: ;; ~{o}.attack({p})
    repeat until {p} has no health left / let {o} attack {p} as long as {p} has health / while the health of {p} is above 0, let {o} attack it / {o} attacks until the health of {p} is 0 or less / keep attacking {p} while its health is positive / loop: {o} attacks {p} until {p} is finished
print({p}.health)
    print the health of {p} / how much health has {p} now? / show {p}'s health / print what health {p} has left / print {p}.health / display the health of {p}
== change_attribute
class {C}: ;; ~def __init__(self, {fa.bare}, {fb.bare}): ;; ~~self.{fa.bare} = {fa.bare} ;; ~~self.{fb.bare} = {fb.bare}
    make a class {C} with {fa.bare} and {fb.bare} / write a class {C} that takes {fa.bare} and {fb.bare} / define a class {C} with the attributes {fa.bare} and {fb.bare} / a class {C} that stores {fa.bare} and {fb.bare} / create {C}, its constructor takes {fa.bare} and {fb.bare} / i need a class {C} with {fa.bare} and {fb.bare}
{o} = {C}({who}, {n}) ;; print({o}.{fa.bare})
    make a {C} {o} with {who} and {n} and print its {fa.bare} / create {o} with {fa.bare} {who} and {fb.bare} {n}, then print the {fa.bare} / let {o} be a {C} with {who} and {n}; print its {fa.bare} / {o} is a {C} of {who} and {n}: print the {fa.bare} / make {o} = {C}({who}, {n}) and show its {fa.bare} / create {o}, a {C} with {who}, {n}, and print the {fa.bare}
{o}.{fa.bare} = {who2}
    set its {fa.bare} to {who2} / change the {fa.bare} to {who2} / the {fa.bare} of {o} becomes {who2} / let the {fa.bare} be {who2} / change {o}'s {fa.bare} to {who2} / rename it: the {fa.bare} is {who2} now
{o}.{fb.bare} -= {k} ;; print({o}.{fa.bare}, {o}.{fb.bare})
    take {k} off its {fb.bare} and print {fa.bare} and {fb.bare} / lower the {fb.bare} by {k}, then print both attributes, {fa.bare} first / subtract {k} from the {fb.bare} and print {fa.bare} and {fb.bare} / the {fb.bare} goes down by {k}; print {fa.bare} and {fb.bare} / make the {fb.bare} {k} less and show {fa.bare} and {fb.bare} / reduce its {fb.bare} by {k} and print {fa.bare}, then {fb.bare}
== for_each
class {G}: ;; ~def __init__(self, balance): ;; ~~self.balance = balance ;;  ;; ~def pay_in(self, amount): ;; ~~self.balance += amount
    make a class {G} with a balance and a method pay_in(amount) that adds to it / write a class {G} that takes a balance; pay_in(amount) adds amount / define {G} with balance and pay_in(amount), which raises the balance by amount / a class {G} with a balance where pay_in(amount) adds amount to it / create {G}: balance, and a method pay_in that adds an amount / class {G} with a balance, pay_in(amount) increases it by amount
{r} = [{G}(value) for value in {items}]
    make a list {r} of {G} objects with the balances {items} / create a {G} for each of {items.and_items} in a list {r} / let {r} be a list of {G} with balances {items.items} / {r} is a list with one {G} for each of {items} / put a {G} for every balance in {items} into a list {r} / a list {r}: one {G} for each number of {items}
for one in {r}: ;; ~one.pay_in({k})
    pay {k} into each / pay {k} in for all of them / let each of them pay in {k} / call pay_in with {k} on every one of {r} / use pay_in to add {k} to each / loop over {r} and pay in {k}
print([one.balance for one in {r}])
    print all balances as a list / print a list of the balances / show the list of balances / which balances are there? print a list / print every balance in one list / display the balances of {r} as a list
== without_constructor
class {C}: ;; ~def {mo.bare}(self, name): ;; ~~return {say} + name
    make a class {C} with a method {mo.bare}(name) that returns {say} and the name / write a class {C} with one method, {mo.bare}(name), returning {say} plus name / define {C} without a constructor; {mo.bare}(name) returns {say} + name / a class {C} whose method {mo.bare} takes a name and returns {say} followed by it / create {C} with just {mo.bare}(name): it gives {say} and then name / class {C}: a method {mo.bare} with a name, the result is {say} + name
{o} = {C}() ;; print({o}.{mo.bare}({who}))
    make one called {o} and print what {mo.bare} returns for {who} / create {o} and print {mo.bare} of {who} / let {o} be a {C}; call {mo.bare} with {who} and print it / make {o}, a {C}, and print the result of {mo.bare} with {who} / create a {C} {o}, then print {mo.bare} for {who.bare} / {o} is a {C}: print what it returns for {who} in {mo.bare}
print([{o}.{mo.bare}(name) for name in [{who2}, {city}]])
    do the same for {who2} and {city}, print a list / print a list with {mo.bare} for {who2} and {city} / call {mo.bare} for {who2.bare} and {city.bare} and print the results as a list / print the list of what {mo.bare} gives for {who2} and {city} / the results for {who2} and {city} as a list, please print / make a list of {mo.bare} for {who2}, {city} and print it
== setter_guard
class {T}: ;; ~def __init__(self): ;; ~~self.level = 0 ;;  ;; ~def set_level(self, value): ;; ~~if value < 0 or value > {n}: ;; ~~~raise ValueError("out of range") ;; ~~self.level = value
    make a class {T} with a level of 0 and a method set_level(value) that raises ValueError("out of range") unless value is from 0 to {n} / write a class {T}: level starts at 0, set_level(value) sets it, but raises ValueError("out of range") below 0 or above {n} / define {T} with level 0 and set_level(value); a value under 0 or over {n} raises ValueError("out of range") / a class {T} whose level begins at 0; set_level(value) allows 0 to {n}, else ValueError("out of range") / create {T} with level = 0 and set_level(value), which raises a ValueError saying "out of range" for values outside 0 to {n} / class {T}, level 0 at first, set_level(value) with a ValueError "out of range" when value is below 0 or above {n}
{o} = {T}() ;; {o}.set_level(1) ;; print({o}.level)
    make one called {o}, set the level to 1 and print it / create {o}, call set_level with 1 and print the level / let {o} be a {T} with level 1 by set_level; print the level / make {o}, use set_level(1) and show its level / create a {T} {o} and set its level to 1 with the method, then print it / {o} is a {T}: set_level 1, print the level
try: ;; ~{o}.set_level({n} + {k}) ;; except ValueError as error: ;; ~print(error)
    try to set the level to {n} + {k} and print the error / call set_level with {n} + {k} and print the ValueError / try set_level({n} + {k}), print the error that comes / catch the ValueError of set_level({n} + {k}) and print it / what happens with {n} + {k}? try it and print the error / try {n} + {k} as the level; if a ValueError comes, print it
"""
for text in (TOGETHER, DATACLASSES, PARTS, OPERATORS, HOLDERS):
    declare(d, text, SLOTS)
