"""Classes beyond the first one: subclasses, properties, class attributes, data classes, lists of objects."""

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import NewName, choice, integer, list_of, new, word
from codegen_repl.training.corpus.family import Domain

d = Domain("inheritance", weight=3)

stories(
    d,
    """
animal
    # write a class {A} with a name and a method speak that prints "..."
    # define a class {A} that takes a name and has a method speak printing three dots
    # create a base class {A} with the attribute name and a method speak() that prints "..."
    # make a class {A}: the constructor stores name, and speak prints "..."
    class {A}:
        def __init__(self, name):
            self.name = name

        def speak(self):
            print("...")
    # write a subclass {B} of {A} whose speak prints {sound}
    # define {B}, which inherits from {A} and prints {sound} in speak
    # create a class {B} derived from {A} that overrides speak to print {sound}
    # make {B} a subclass of {A}; its speak method prints {sound}
    class {B}({A}):
        def speak(self):
            print({sound})
    # create a {B} {o} named {who} and let it speak
    # make a {B} called {who}, store it in {o} and call speak
    # let {o} be a {B} with the name {who}; then call its speak method
    # instantiate {B} with {who} as {o} and make it speak
    {o} = {B}({who})
    {o}.speak()
    # ?
    # print whether {o} is an instance of {A} / is {o} an {A}? print it with isinstance
    # check with isinstance if {o} is an {A} and print the result / print isinstance of {o} and {A}
    print(isinstance({o}, {A}))
shapes
    # write a class {A} with a method area that returns 0
    # define a base class {A} whose area method returns 0
    # create a class {A} that has a method area() returning 0 / make a class {A} with area, which returns 0
    class {A}:
        def area(self):
            return 0
    # write a class {B} that inherits from {A}, takes a side and returns side * side as its area
    # define {B} as a subclass of {A} with a side; area returns the side squared
    # create a subclass {B} of {A} whose constructor takes side and whose area is side times side
    # make {B}, a kind of {A}, with a side and an area method that multiplies the side by itself
    class {B}({A}):
        def __init__(self, side):
            self.side = side

        def area(self):
            return self.side * self.side
    # write a class {D} that inherits from {A}, takes width and height and returns their product as the area
    # define {D} as a subclass of {A} with width and height; area returns width times height
    # create a subclass {D} of {A} whose constructor takes width and height and whose area multiplies them
    # make {D}, another kind of {A}, with width, height and an area method
    class {D}({A}):
        def __init__(self, width, height):
            self.width = width
            self.height = height

        def area(self):
            return self.width * self.height
    # make a list {xs} with a {B} of side {k} and a {D} of {m} by {n}
    # put a {B}({k}) and a {D}({m}, {n}) in a list {xs}
    # let {xs} be a list of a {B} with side {k} and a {D} with width {m} and height {n}
    # create {xs}, a list holding {B}({k}) and {D}({m}, {n})
    {xs} = [{B}({k}), {D}({m}, {n})]
    # print the area of each shape in {xs} / loop over {xs} and print every area
    # for each shape in {xs} print what area returns / show the areas of all the shapes in {xs}
    for shape in {xs}:
        print(shape.area())
    # ?
    # print the total area of {xs} / print the sum of the areas in {xs}
    # add up the areas of all shapes in {xs} and print the sum / what is the total area of {xs}?
    print(sum(shape.area() for shape in {xs}))
super_init
    # write a class {A} with the attributes name and age
    # define a class {A} whose constructor takes name and age
    # create a class {A} that stores a name and an age / make a {A} class with name and age
    class {A}:
        def __init__(self, name, age):
            self.name = name
            self.age = age
    # write a subclass {B} of {A} that also has a {field.bare}
    # define {B}, which inherits from {A} and adds the attribute {field.bare}
    # create a class {B} derived from {A} with {field.bare} in addition, using super
    # make {B} a subclass of {A} whose constructor takes name, age and {field.bare} and calls super().__init__
    class {B}({A}):
        def __init__(self, name, age, {field.bare}):
            super().__init__(name, age)
            self.{field.bare} = {field.bare}
    # create a {B} {o} with name {who}, age {k} and {field.bare} {value}
    # make a {B} {o}: {who}, {k}, {value}
    # let {o} be a {B} called {who}, aged {k}, with the {field.bare} {value}
    # instantiate {B} with {who}, {k} and {value} as {o}
    {o} = {B}({who}, {k}, {value})
    # print name and {field.bare} of {o} / print {o}.name and {o}.{field.bare}
    # show the name and the {field.bare} of {o}
    # display {o}'s name and {field.bare} on one line
    print({o}.name, {o}.{field.bare})
extend_method
    # write a class {A} with a name and a method describe that returns "I am" and the name
    # define a class {A} that stores name; describe() returns the text "I am NAME"
    # create a class {A} with the attribute name and a describe method returning an f-string "I am ..."
    #   with the name
    # make a {A} class whose describe method returns "I am " followed by the name
    class {A}:
        def __init__(self, name):
            self.name = name

        def describe(self):
            return f"I am {self.name}"
    # write a subclass {B} of {A} whose describe adds {tail} to the text of the parent
    # define {B}, a subclass of {A}, that extends describe by appending {tail} to what super returns
    # create a class {B} inheriting from {A}; its describe returns the parent's text plus {tail}
    # make {B} a kind of {A} whose describe method calls the one of {A} and adds {tail}
    class {B}({A}):
        def describe(self):
            return super().describe() + {tail}
    # print the description of a {B} called {who} / create a {B} named {who} and print what describe returns
    # print {B}({who}).describe() / show what describe gives for a {B} with the name {who}
    print({B}({who}).describe())
class_attribute
    # write a class {A} with a class attribute {attr.bare} of {k} and an instance attribute name
    # define a class {A} in which {attr.bare} is {k} for all instances and the constructor takes a name
    # create a class {A} with the class variable {attr.bare} = {k} and a name for each object
    # make a {A} class: {attr.bare} = {k} is shared, name is set in __init__
    class {A}:
        {attr.bare} = {k}

        def __init__(self, name):
            self.name = name
    # create two objects {o} and {p} of {A} named {who} and {who2}
    # make two {A}s, {o} named {who} and {p} named {who2}
    # let {o} and {p} be {A} objects with the names {who} and {who2}
    # instantiate {A} twice: {o} with {who} and {p} with {who2}
    {o} = {A}({who})
    {p} = {A}({who2})
    # print {attr.bare} of {o} and of {p} / print the {attr.bare} of both {o} and {p}
    # show {o}.{attr.bare} and {p}.{attr.bare} / display the class attribute {attr.bare} through {o} and {p}
    print({o}.{attr.bare}, {p}.{attr.bare})
    # change {attr.bare} of the class {A} to {m} and print it for {o}
    # set {A}.{attr.bare} to {m}, then print {o}.{attr.bare}
    # let the {attr.bare} of {A} be {m} and show what {o}.{attr.bare} is now
    # assign {m} to {A}.{attr.bare} and print {o}.{attr.bare}
    # ?
    {A}.{attr.bare} = {m}
    print({o}.{attr.bare})
instance_count
    # write a class {A} that counts its instances in a class attribute count
    # define a class {A} whose count goes up with each new object
    # create a class {A} with a class variable count that __init__ increases by 1
    # make a class {A} which keeps track in count of how many objects were made
    class {A}:
        count = 0

        def __init__(self):
            {A}.count += 1
    # create {small} objects of {A} in a list {xs} / make a list {xs} with {small} instances of {A}
    # let {xs} be a list of {small} new {A} objects
    # instantiate {A} {small} times and keep the objects in {xs}
    {xs} = [{A}() for _ in range({small})]
    # print {A}.count / print how many {A} objects were made, from count / show the count of {A}
    # print the class attribute count of {A}
    print({A}.count)
property
    # write a class {A} with width and height and a property area
    # define a class {A} that takes width and height and has an area property
    # create a class {A} whose read-only property area is width times height
    # make a {A} class with width, height and area as a property that returns their product
    class {A}:
        def __init__(self, width, height):
            self.width = width
            self.height = height

        @property
        def area(self):
            return self.width * self.height
    # create a {A} {o} with width {m} and height {n} / make a {A} {o} of {m} by {n}
    # let {o} be a {A} with the width {m} and the height {n} / instantiate {A} with {m} and {n} as {o}
    {o} = {A}({m}, {n})
    # print the area of {o} / print the property area of {o} / show {o}.area
    # what is the area of {o}? print the property
    print({o}.area)
    # set the width of {o} to {k} and print its area again / change {o}.width to {k} and print {o}.area
    # let the width of {o} be {k}; then show the area / make {o} {k} wide and print the area property
    # ?
    {o}.width = {k}
    print({o}.area)
setter
    # write a class {A} with a property age that refuses negative values with a ValueError
    # define a class {A} that takes an age; its setter raises ValueError("age must not be negative") for
    #   negative ages
    # create a class {A} with the property age whose setter raises a ValueError when the value is below 0
    # make a {A} class with an age property: setting it to a negative number raises a ValueError
    class {A}:
        def __init__(self, age):
            self.age = age

        @property
        def age(self):
            return self._age

        @age.setter
        def age(self, value):
            if value < 0:
                raise ValueError("age must not be negative")
            self._age = value
    # create a {A} {o} with age {k} and print the age / make {o}, a {A} of age {k}, and print {o}.age
    # let {o} be a {A} with the age {k}; show its age
    # instantiate {A} with {k} as {o} and print the age property
    {o} = {A}({k})
    print({o}.age)
    # try to set the age of {o} to -1 and print the error
    # set {o}.age to -1 in a try block and print the ValueError
    # assign -1 to {o}.age, catch the ValueError and print it
    # in a try statement give {o} the age -1; print the error message if it fails
    try:
        {o}.age = -1
    except ValueError as error:
        print(error)
static_method
    # write a class {A} with a static method {f} that takes x and y and returns their sum
    # define a class {A} that has a staticmethod {f}(x, y) returning x + y
    # create a class {A} with the static method {f}(x, y), which adds its arguments
    # make a {A} class with a static {f} method for adding two numbers x and y
    class {A}:
        @staticmethod
        def {f}(x, y):
            return x + y
    # print {A}.{f} of {m} and {n} / call {A}.{f} with {m} and {n} and print the result
    # print {A}.{f}({m}, {n}) / show what {A}.{f} returns for {m} and {n}
    print({A}.{f}({m}, {n}))
class_method
    # write a class {A} with name and age and a class method from_string that makes one from "name,age"
    # define a class {A} (name, age) with a classmethod from_string(text) that splits text at the comma
    # create a class {A} that takes name and age; {A}.from_string("Ann,30") should build an object
    # make a {A} class with the attributes name and age and an alternative constructor from_string for
    #   texts like "Ann,30"
    class {A}:
        def __init__(self, name, age):
            self.name = name
            self.age = age

        @classmethod
        def from_string(cls, text):
            name, age = text.split(",")
            return cls(name, int(age))
    # make a {A} {o} from the string "{who.bare},{k}"
    # create {o} with {A}.from_string and the text "{who.bare},{k}"
    # let {o} be the {A} built from "{who.bare},{k}" / use from_string to make {o} out of "{who.bare},{k}"
    {o} = {A}.from_string("{who.bare},{k}")
    # print name and age of {o} / show {o}.name and {o}.age / print the attributes name and age of {o}
    # display the name and the age of {o}
    print({o}.name, {o}.age)
dataclass
    # write a dataclass {A} with a name (str) and a price (float)
    # define a data class {A} with the fields name: str and price: float
    # create a dataclass {A} that has a name string and a float price
    # make {A} a dataclass with name and price
    # + from dataclasses import dataclass
    @dataclass
    class {A}:
        name: str
        price: float
    # create a {A} {o} with name {thing} and price {price} / make {o}, a {A} called {thing} that costs {price}
    # let {o} be a {A} with the name {thing} and the price {price}
    # instantiate {A} with {thing} and {price} as {o}
    {o} = {A}({thing}, {price})
    # print {o} / print the object {o} / show {o} / display the data class object {o}
    print({o})
    # double the price of {o} and print it / multiply {o}.price by 2 and print the price
    # let {o} cost twice as much and show the new price / set the price of {o} to its double, then print it
    # ?
    {o}.price *= 2
    print({o}.price)
dataclass_point
    # write a dataclass {A} with integer fields x and y / define a data class {A} with x and y as ints
    # create a dataclass {A} for points with x: int and y: int
    # make {A} a dataclass with two int fields x and y
    # + from dataclasses import dataclass
    @dataclass
    class {A}:
        x: int
        y: int
    # create two points {o} and {p}: {A}({m}, {n}) and {A}({m}, {k})
    # let {o} be {A}({m}, {n}) and {p} be {A}({m}, {k})
    # make {o} a {A} with {m} and {n}, and {p} a {A} with {m} and {k}
    # instantiate {o} as {A}({m}, {n}) and {p} as {A}({m}, {k})
    {o} = {A}({m}, {n})
    {p} = {A}({m}, {k})
    # print whether {o} and {p} are equal / are {o} and {p} equal? print it
    # compare {o} and {p} with == and print the result
    # print {o} == {p}
    print({o} == {p})
    # ?
    # print the sum of the x coordinates of {o} and {p} / add {o}.x and {p}.x and print the result
    # show {o}.x + {p}.x / print what the x values of {o} and {p} add up to
    print({o}.x + {p}.x)
object_list
    # write a class {A} with a name and a score / define a class {A} whose constructor takes name and score
    # create a class {A} that stores name and score / make a {A} class with the attributes name and score
    class {A}:
        def __init__(self, name, score):
            self.name = name
            self.score = score
    # make a list {xs} of three {A} objects: {who} with {m}, {who2} with {n} and {who3} with {k}
    # let {xs} be a list of {A} objects with the names and scores {who} {m}, {who2} {n}, {who3} {k}
    # create the list {xs} with {A}({who}, {m}), {A}({who2}, {n}) and {A}({who3}, {k})
    # put three {A}s in a list {xs}: {who} ({m}), {who2} ({n}) and {who3} ({k})
    {xs} = [{A}({who}, {m}), {A}({who2}, {n}), {A}({who3}, {k})]
    # print the name of everyone in {xs} / loop over {xs} and print each name
    # print all the names in {xs}, one per line
    # for each object in {xs}, print its name
    # ?
    for item in {xs}:
        print(item.name)
    # sort {xs} by score, highest first / order the objects in {xs} by descending score
    # sort the list {xs} so that the highest score comes first / put {xs} in order of score from high to low
    {xs}.sort(key=lambda item: item.score, reverse=True)
    # print name and score of the first object in {xs} / who is first in {xs}? print name and score
    # show the name and the score of {xs}[0] / print the winner, the first of {xs}, with the score
    print({xs}[0].name, {xs}[0].score)
    # print the average score in {xs} / compute the mean of the scores of {xs} and print it
    # what is the average score of {xs}? / show the average of all scores in {xs}
    # ?
    print(sum(item.score for item in {xs}) / len({xs}))
    # print the names of those in {xs} with a score above {limit}
    # list the names in {xs} whose score is over {limit}
    # print a list of the names of the objects in {xs} with score greater than {limit}
    # which names in {xs} have a score above {limit}? print them as a list
    # ?
    print([item.name for item in {xs} if item.score > {limit}])
getitem
    # write a class {A} that takes a list items and supports indexing and len
    # define a class {A} around a list with __getitem__ and __len__
    # create a class {A} whose objects can be indexed and measured with len like its list items
    # make a {A} class: the constructor takes items, __len__ and __getitem__ pass on to it
    class {A}:
        def __init__(self, items):
            self.items = items

        def __len__(self):
            return len(self.items)

        def __getitem__(self, index):
            return self.items[index]
    # create a {A} {o} with {values} / make {o}, a {A} holding {values}
    # let {o} be a {A} of the list {values}
    # instantiate {A} with {values} as {o}
    {o} = {A}({values})
    # print the length and the first item of {o} / print len({o}) and {o}[0]
    # show how long {o} is and its first element
    # display the length of {o} followed by its item at index 0
    print(len({o}), {o}[0])
callable
    # write a class {A} whose objects multiply a number by a factor when called
    # define a class {A} with a factor and a __call__ method that returns x times factor
    # create a class {A} that takes factor and is callable: calling it with x gives x * factor
    # make a {A} class with __init__(factor) and __call__(x) returning factor * x
    class {A}:
        def __init__(self, factor):
            self.factor = factor

        def __call__(self, x):
            return x * self.factor
    # create {o} = {A}({m}) and print {o}({n})
    # make a {A} {o} with factor {m} and print what calling it with {n} gives
    # let {o} be a {A} with {m}; call it with {n} and print the result
    # instantiate {A} with {m} as {o}, then print {o} called with {n}
    {o} = {A}({m})
    print({o}({n}))
contains
    # write a class {A} with a list of members that supports the in operator
    # define a class {A} with members and __contains__
    # create a class {A} that takes members and lets one test membership with in
    # make a {A} class whose __contains__ looks for name in self.members
    class {A}:
        def __init__(self, members):
            self.members = members

        def __contains__(self, name):
            return name in self.members
    # create a {A} {o} with the members {group} / let {o} be a {A} with {group} / make {o}, a {A} of {group}
    # instantiate {A} with {group} as {o}
    {o} = {A}({group})
    # print whether {who} is in {o} / is {who} in {o}? print it
    # test if {who} is a member of {o} using in and print the result
    # print {who} in {o}
    print({who} in {o})
iterable
    # write a class {A} that iterates over the squares below n squared
    # define a class {A} with n whose __iter__ yields the squares of 0 to n - 1
    # create an iterable class {A} that takes n and yields i squared for i below n
    # make a {A} class: __init__ stores n, __iter__ yields i * i for each i in range(n)
    class {A}:
        def __init__(self, n):
            self.n = n

        def __iter__(self):
            for i in range(self.n):
                yield i * i
    # print the list of {A}({small}) / make a list from {A}({small}) and print it / show list({A}({small}))
    # turn a {A} with {small} into a list and print that
    print(list({A}({small})))
    # ?
    # loop over {A}({small}) and print each value / print every value of {A}({small}) on its own line
    # for each value in {A}({small}), print it / use a for loop to print what {A}({small}) yields
    for value in {A}({small}):
        print(value)
abstract
    # write an abstract class {A} with the abstract method area
    # define an abstract base class {A} with an abstractmethod area
    # create {A} as an abstract class (ABC) that demands a method area
    # make an abstract class {A} whose area method is abstract
    # + from abc import ABC, abstractmethod
    class {A}(ABC):
        @abstractmethod
        def area(self):
            pass
    # write a subclass {B} of {A} with a side whose area is the side squared
    # implement {A} in a class {B} with side and area = side ** 2
    # define {B}, which inherits from {A}, takes side and returns side ** 2 as the area
    # create a concrete subclass {B} of {A}: it has a side, and area returns its square
    class {B}({A}):
        def __init__(self, side):
            self.side = side

        def area(self):
            return self.side ** 2
    # print the area of a {B} with side {m} / print {B}({m}).area()
    # make a {B} of side {m} and print its area
    # show what area returns for {B}({m})
    print({B}({m}).area())
enum
    # write an enum {A} with the members RED = 1, GREEN = 2 and BLUE = 3
    # define an Enum class {A} with RED, GREEN and BLUE as 1, 2 and 3
    # create an enumeration {A}: RED is 1, GREEN is 2, BLUE is 3
    # make an enum called {A} with the colors RED, GREEN, BLUE numbered from 1
    # + from enum import Enum
    class {A}(Enum):
        RED = 1
        GREEN = 2
        BLUE = 3
    # print name and value of {A}.GREEN / show the name and the value of the member GREEN of {A}
    # print {A}.GREEN.name and {A}.GREEN.value / display the name and value of GREEN in {A}
    print({A}.GREEN.name, {A}.GREEN.value)
    # print the names of all members of {A} / loop over {A} and print each name
    # list the names in {A}, one per line
    # for every member of {A}, print its name
    for member in {A}:
        print(member.name)
namedtuple
    # define a named tuple {A} with the fields x and y / make {A} a namedtuple with x and y
    # create a namedtuple type {A} that has x and y / use namedtuple to define {A} with the fields x and y
    # + from collections import namedtuple
    {A} = namedtuple("{A}", ["x", "y"])
    # let {o} be {A}({m}, {n}) / create a {A} {o} with x {m} and y {n} / make {o} a {A} of {m} and {n}
    # store {A} with {m} and {n} in {o}
    {o} = {A}({m}, {n})
    # print the sum of x and y of {o} / add {o}.x and {o}.y and print the result / show {o}.x + {o}.y
    # what do x and y of {o} add up to? print it
    print({o}.x + {o}.y)
attributes
    # write an empty class {A} / define a class {A} with nothing in it
    # create a class {A} that only contains pass
    # make an empty class called {A}
    class {A}:
        pass
    # create a {A} {o} and set its {attr.bare} to {k}
    # make an object {o} of {A} and give it an attribute {attr.bare} with {k}
    # let {o} be a {A}; set {o}.{attr.bare} to {k}
    # instantiate {A} as {o} and assign {k} to its attribute {attr.bare}
    {o} = {A}()
    {o}.{attr.bare} = {k}
    # print {attr.bare} of {o} / show {o}.{attr.bare} / print the attribute {attr.bare} of {o}
    # what is the {attr.bare} of {o}? print it
    print({o}.{attr.bare})
    # ?
    # print all attributes of {o} as a dictionary / print the __dict__ of {o} / show vars of {o}
    # display the attributes of {o} with their values as a dict
    print(vars({o}))
composition
    # write a class {B} with a power / define a class {B} whose constructor takes power
    # create a class {B} that stores power
    # make a {B} class with the attribute power
    class {B}:
        def __init__(self, power):
            self.power = power
    # write a class {A} with a name and an engine / define a class {A} that takes name and engine
    # create a class {A} whose constructor takes a name and an engine
    # make a {A} class with the attributes name and engine
    class {A}:
        def __init__(self, name, engine):
            self.name = name
            self.engine = engine
    # create a {A} {o} called {who} with a {B} of power {k} as its engine
    # make {o}, a {A} named {who} whose engine is a {B}({k})
    # let {o} be a {A} with the name {who} and a new {B} with {k} as engine
    # instantiate {A} as {o} with {who} and {B}({k})
    {o} = {A}({who}, {B}({k}))
    # print the power of the engine of {o} / show {o}.engine.power
    # how strong is the engine of {o}? print its power
    # print what power the engine of {o} has
    print({o}.engine.power)
linked_list
    # write a class {A} for a node with a value and a next node that is None by default
    # define a node class {A} with value and next=None
    # create a class {A} that takes a value and an optional next, None if not given
    # make a linked list node {A}: __init__(value, next=None)
    class {A}:
        def __init__(self, value, next=None):
            self.value = value
            self.next = next
    # build the linked list {m} -> {n} -> {k} out of {A} nodes, starting at {head}
    # let {head} be a chain of {A}s with {m}, {n} and {k}
    # make {head} a {A} with {m} whose next is a {A} with {n} and then one with {k}
    # create a linked list {head} of three nodes of {A} with the values {m}, {n}, {k}
    {head} = {A}({m}, {A}({n}, {A}({k})))
    # print all values of the linked list {head}
    # walk through the linked list {head} with a while loop and print each value
    # starting with {head}, print the value of each node and go to next until it is None
    # go along {head} using a variable node and print every value
    node = {head}
    while node is not None:
        print(node.value)
        node = node.next
    # write a function {f}(node) that returns the length of a linked list
    # define {f}(node), which counts the nodes of a linked list with a loop
    # create a function {f} that takes the first node and returns how many nodes the list has
    # {f}(node) should count the nodes from node on by following next
    # ?
    def {f}(node):
        count = 0
        while node is not None:
            count += 1
            node = node.next
        return count
tree_node
    # write a class {A} for binary tree nodes with a value and left and right, both None by default
    # define a tree node class {A}: value, left=None, right=None
    # create a class {A} that takes value and optional left and right
    # make a {A} class for a binary tree with the attributes value, left and right (None unless given)
    class {A}:
        def __init__(self, value, left=None, right=None):
            self.value = value
            self.left = left
            self.right = right
    # create a tree {head} with {m} at the root, {n} on the left and {k} on the right
    # let {head} be a {A} with {m} and the children {n} and {k}
    # build {head}: a {A} of {m} whose left is {n} and whose right is {k}
    # make the binary tree {head} with root {m}, left child {n} and right child {k}
    {head} = {A}({m}, {A}({n}), {A}({k}))
    # write a recursive function {f}(node) that returns the sum of all values in a tree
    # define {f}(node), which adds up the values of a binary tree recursively
    # create a function {f} that takes a node and returns 0 for None and otherwise the value plus the sums
    #   of both subtrees
    # {f}(node) should return the sum of node's value and everything below it
    def {f}(node):
        if node is None:
            return 0
        return node.value + {f}(node.left) + {f}(node.right)
    # print {f}({head}) / call {f} on {head} and print the result / print the sum of the tree {head} with {f}
    # what does {f} return for {head}? print it
    print({f}({head}))
""",
    {
        "A": NewName(
            "class", ("Animal", "Shape", "Person", "Base", "Vehicle", "Item", "Player", "Node", "Team")
        ),
        "B": NewName("class", ("Dog", "Square", "Student", "Child", "Car", "Special", "Engine", "Part")),
        "D": NewName("class", ("Rectangle", "Oblong", "Box", "Panel")),
        "o": new("obj", "x", "item", "first", "one", "thing", "pet"),
        "p": new("other", "second", "two", "another"),
        "xs": new("items", "objects", "shapes", "players", "things"),
        "head": new("head", "root", "first", "start"),
        "f": new("add", "count", "total", "measure", "compute", kind="function"),
        "sound": choice("Woof", "Meow", "Moo", "Quack", "Hiss", "Roar", "Tweet"),
        "who": word("person"),
        "who2": word("person"),
        "who3": word("person"),
        "thing": word("thing"),
        "tail": choice(" and I study", ", the best", " too", "!", " (retired)", " from space"),
        "field": choice("school", "city", "job", "team", "subject", "country", "hobby"),
        "attr": choice("wheels", "legs", "limit", "level", "size", "points", "price", "speed"),
        "value": word(),
        "price": choice(1.5, 2.25, 9.99, 19.5, 4.75, 0.99, 12.0),
        "k": integer(1, 90),
        "m": integer(1, 40),
        "n": integer(1, 40),
        "small": integer(3, 8),
        "limit": integer(5, 40),
        "values": list_of(integer(0, 99), 3, 6),
        "group": list_of(word("person"), 2, 5, unique=True),
    },
)
