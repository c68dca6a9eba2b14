"""Dictated work with records: inventories, votes, grades, classes, small numpy, pandas and sklearn pipelines."""

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.dictation import dictated
from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.family import Domain

d = Domain("business", weight=6)

DICTS = """
inventory
    ~set {d} {stock} | inventory / dictionary
    # add {v} to the value of {key} in {d} / increase {d} at {key} by {v} / increase the amount of {key} in {d} by {v}
    # we received {v} more of {key}: update {d} / add {v} units to {key} in {d}
    {d}[{key}] += {v}
    ~calc {total} | the sum of all values in {d} / the total number of units in {d} | sum({d}.values())
    ~print {total} | total
low_stock
    ~set {d} {stock} | stock dictionary / dictionary
    ~calc {xs} | a list of the keys in {d} whose value is less than {mid} / the products of {d} with fewer than {mid}
    ... units | [name for name, units in {d}.items() if units < {mid}]
    ~show | {xs} in alphabetical order / the sorted list of {xs} | sorted({xs})
sell
    ~set {d} {stock} | dictionary of stock / inventory
    ~def {f}({field}, {q}) | a product {field} and a number {q} | subtracts {q} from {d} at {field} if there are enough
    ... and returns True, otherwise returns False
    ... / returns False if {d} has fewer than {q} of {field}, else reduces it by {q} and returns True
        if {d}.get({field}, 0) < {q}:
            return False
        {d}[{field}] -= {q}
        return True
    # print the result of {f}({key}, {k}) / call {f} with {key} and {k} and print what it returns
    # sell {k} of {key} with {f} and print if it worked / print whether {f} succeeds for {key} and {k}
    print({f}({key}, {k}))
    ~print {d} | dictionary
votes
    ~set {xs} {votes} | list of votes / list
    ~empty {counts} {} | dictionary
    # for each vote in {xs}, increase the count of the name in {counts} by 1 / loop over {xs} and count the votes in {counts}
    # in a for loop over {xs}, add 1 to the entry of each name in {counts}, starting at 0 / tally the names of {xs} in {counts}
    for name in {xs}:
        {counts}[name] = {counts}.get(name, 0) + 1
    ~calc {best} | the key of {counts} with the highest value / the name with the most votes in {counts}
    ... | max({counts}, key={counts}.get)
    ~print {best} | winner / name
majority
    ~set {xs} {votes} | list of votes / list
    # + from collections import Counter
    ~calc {counts} | a Counter of {xs} / the counts of the names in {xs}, with a Counter | Counter({xs})
    # assign the most common name in {counts} and its count to {best} and {n} / unpack the most common entry of {counts} into
    #   {best} and {n} / let {best} and {n} be the winner in {counts} and the number of votes
    # store the most frequent name of {counts} in {best} and how often it occurs in {n}
    {best}, {n} = {counts}.most_common(1)[0]
    ~if | {n} is more than half the length of {xs} / {best} got more than half of the votes in {xs}, i.e. {n} times 2 is
    ... greater than its length | {n} * 2 > len({xs}) | {best} | {no}
grades
    ~set {d} {grades} | dictionary of grades / grade book
    ~calc {e} | a dictionary that maps each name in {d} to the average of the grades / the mean grade of each student in
    ... {d}, as a dictionary | {name: sum(marks) / len(marks) for name, marks in {d}.items()}
    ~calc {best} | the name with the highest average in {e} / the key with the maximum value in {e} | max({e}, key={e}.get)
    # print {best} and the average rounded to 1 decimal / print {best} with the value in {e}, rounded to one decimal place
    # show {best} followed by its average in {e} with 1 decimal / print the student {best} and the rounded average from {e}
    print({best}, round({e}[{best}], 1))
letter_grades
    ~def {f}({pn}) | a mark {pn} | returns "A" from 90 on, "B" from 80 on, "C" from 70 on and "F" below that / returns the
    ... letter grade: "A" if it is at least 90, "B" if at least 80, "C" if at least 70, otherwise "F"
        if {pn} >= 90:
            return "A"
        if {pn} >= 80:
            return "B"
        if {pn} >= 70:
            return "C"
        return "F"
    ~set {xs} {marks} | list of marks / list of exam scores
    ~calc {ys} | a list of the letter grades of {xs}, using {f} / {f} applied to every item of {xs} | [{f}(x) for x in {xs}]
    ~show | how many items of {ys} are "A" / the number of A grades in {ys} | {ys}.count("A")
pass_fail
    ~set {d} {ages} | dictionary of points / dictionary
    # in a for loop over {d}, print the name and {yes} if the points are at least {mid}, otherwise the name and {no}
    # for each name in {d}, print the name followed by {yes} if the value is {mid} or more, else by {no}
    # loop over the items in {d} and print each name with {yes} when its value is at least {mid}, otherwise with {no}
    # print for every key of {d} whether it reaches {mid}: the key and {yes} or {no}
    for name, points in {d}.items():
        if points >= {mid}:
            print(name, {yes})
        else:
            print(name, {no})
phone_book
    ~set {d} {phones} | phone book / dictionary of phone numbers
    # add {person} with the number "555-0100" to {d} / store the number "555-0100" for {person} in {d}
    # insert the key {person} with the value "555-0100" into {d} / set {d} at {person} to "555-0100"
    {d}[{person}] = "555-0100"
    ~show? | the number of {who} in {d} / the phone number stored in {d} under {who} | {d}[{who}]
    # print the number of {person2} in {d}, or {no} if there is none / look up {person2} in {d} and print it, default {no}
    # print the value for {person2} from {d}, using {no} if it is missing / show {d} at {person2} or else {no}
    print({d}.get({person2}, {no}))
invert
    ~set {d} {capitals} | dictionary of capitals / dictionary
    ~calc {e} | a dictionary that maps the values of {d} to its keys / the inverted dictionary of {d} / {d} with keys and
    ... values swapped | {value: key for key, value in {d}.items()}
    ~print {e} | dictionary / inverted dictionary
group_by_letter
    ~set {xs} {some_words} | list of words / list
    ~empty {e} {} | dictionary
    # for each word in {xs}, append it to the list in {e} under its first letter / group the words in {xs} by first letter
    #   in {e} / in a for loop over {xs}, add each word to the list of {e} that belongs to its first letter
    # loop over {xs} and collect the words in {e}, where the first letter is the key and the value is a list
    for w in {xs}:
        {e}.setdefault(w[0], []).append(w)
    ~print {e} | dictionary / grouped dictionary
group_by_length
    ~set {ws} {some_words} | list of words
    # + from collections import defaultdict
    # create a defaultdict of lists named {e} / let {e} be a defaultdict(list) / initialize {e} as a defaultdict with lists
    # make {e} a new defaultdict whose default is an empty list
    {e} = defaultdict(list)
    # append every word in {ws} to {e} under its length / loop over {ws} and add each word to {e} with its length as key
    # for each word in {ws}, append it to the list for its length in {e} / group {ws} by word length in {e}
    for w in {ws}:
        {e}[len(w)].append(w)
    ~show | the words in {e} for the largest key / the list of the longest words, under the maximum key in {e}
    ... | {e}[max({e})]
merge_stock
    ~set {d} {stock} | dictionary
    ~set {counts} {stock2} | dictionary
    ~calc {e} | a copy of {d} / a new dictionary with the entries of {d} | dict({d})
    # for each key and value in {counts}, add the value to {e} at the key, starting from 0 / add the amounts of {counts} to
    #   {e}, with 0 for missing keys / loop over {counts} and add each value to the one in {e}
    # in a for loop over {counts}, increase {e} by each amount
    for key, value in {counts}.items():
        {e}[key] = {e}.get(key, 0) + value
    ~print {e} | merged dictionary / dictionary
sort_dict
    ~set {d} {ages} | dictionary of ages / dictionary
    ~calc {xs} | the items of {d} sorted by value in descending order / a list of (key, value) pairs of {d}, the largest
    ... value first | sorted({d}.items(), key=lambda item: item[1], reverse=True)
    # in a for loop over {xs}, print the name and the number / print each pair in {xs} as name and value, one per line
    # loop over {xs} and print both parts of each pair / for each pair in {xs}, print its name followed by its value
    for name, value in {xs}:
        print(name, value)
sales_totals
    ~set {xs} {sales} | list of sales / list of tuples
    ~empty {e} {} | dictionary
    # for each product and amount in {xs}, add the amount to the product's total in {e} / sum up the amounts per product of
    #   {xs} in {e} / in a for loop over {xs}, add each amount to the entry of its product in {e}
    # loop over the pairs in {xs} and accumulate the amounts by name in {e}
    for product, amount in {xs}:
        {e}[product] = {e}.get(product, 0) + amount
    ~show | the product with the largest total in {e} / the best-selling product in {e} | max({e}, key={e}.get)
sort_pairs
    ~set {xs} {pairs} | list of tuples / list of players with scores
    # sort {xs} by score in descending order / sort {xs} by the second item, highest first
    # order {xs} by the second element of each tuple from high to low / put the pairs of {xs} in descending order of score
    {xs}.sort(key=lambda pair: pair[1], reverse=True)
    ~show | the names of the first {k} pairs in {xs} / a list with the first elements of the top {k} tuples in {xs}
    ... | [name for name, _ in {xs}[:{k}]]
people_records
    ~set {xs} {records} | list of dictionaries / list of people
    ~calc {ys} | the dictionaries in {xs} with an age over {mid} / the people of {xs} older than {mid}
    ... | [person for person in {xs} if person["age"] > {mid}]
    ~show | the names of the people in {ys} / a list of the names in {ys} | [person["name"] for person in {ys}]
average_age
    ~set {xs} {records} | list of dictionaries / list of records
    ~calc {ys} | a list of the ages in {xs} / the ages of all people in {xs} | [person["age"] for person in {xs}]
    ~calc {avg} | the mean of {ys} / the average of the ages {ys} | sum({ys}) / len({ys})
    ~show | {avg} rounded to 1 decimal / {avg} with one decimal place | round({avg}, 1)
by_city
    ~set {xs} {records} | list of people / list of dictionaries
    ~empty {e} {} | dictionary
    # for each person in {xs}, append the name to the list of the person's city in {e} / group the names in {xs} by city in
    #   {e} / loop over {xs} and collect the names under their city in {e}
    # in a for loop over {xs}, add each name to the list in {e} that belongs to the city
    for person in {xs}:
        {e}.setdefault(person["city"], []).append(person["name"])
    # print each city in {e} with the number of names / for each city in {e}, print the city and how many names it has
    # loop over {e} and print the key and the length of its list / in a for loop over {e}, print city and number of people
    for city, names in {e}.items():
        print(city, len(names))
bill
    ~set {d} {menu} | dictionary of prices / menu
    ~calc {total} | the sum of the prices in {d} / the total of all values in {d} | sum({d}.values())
    ~calc {price} | {total} plus {percent} percent / {total} increased by a tip of {percent}%
    ... | {total} * (1 + {percent} / 100)
    ~show | {price} rounded to 2 decimals / {price} with two decimal places | round({price}, 2)
discount
    ~def {f}({pn}, {q}) | a price {pn} and a percentage {q} | returns the price reduced by {q} percent
    ... / returns {pn} after a discount of {q}%
        return {pn} * (1 - {q} / 100)
    ~set {xs} {prices} | list of prices
    ~calc {ys} | a list of the prices in {xs} with a discount of {percent} percent, using {f}, rounded to 2 decimals / {f} of each
    ... item in {xs} with {percent}, rounded to two places | [round({f}(x, {percent}), 2) for x in {xs}]
    ~print {ys} | list of prices / list
price_extremes
    ~set {d} {menu} | menu / dictionary of prices
    ~calc {low} | the cheapest item in {d} / the key of {d} with the lowest price | min({d}, key={d}.get)
    ~calc {high} | the most expensive item in {d} / the key of {d} with the highest price | max({d}, key={d}.get)
    ~show | the difference between the prices of {high} and {low} in {d}, rounded to 2 decimals / how much more {high} costs
    ... than {low} in {d}, with two decimals | round({d}[{high}] - {d}[{low}], 2)
"""
CLASSES = """
account
    # define a class {cls} with an owner and a balance that starts at 0 / create a class {cls} whose constructor takes an owner
    #   and sets the balance to 0 / write a class {cls} with the attributes owner, given on creation, and balance, initially 0
    # implement a class named {cls} that stores its owner and has a balance of 0
    class {cls}:
        def __init__(self, owner):
            self.owner = owner
            self.balance = 0
    # create a {cls} for {person} and assign it to {obj} / instantiate {cls} with the owner {person}, named {obj}
    # let {obj} be a new {cls} owned by {person} / create an instance {obj} of {cls} with the owner {person}
    {obj} = {cls}({person})
    # add {money} to the balance of {obj} / increase the balance of {obj} by {money} / deposit {money} into {obj}
    # raise the balance attribute of {obj} by {money}
    {obj}.balance += {money}
    # print the owner and the balance of {obj} / print {obj}.owner and {obj}.balance / display who owns {obj} and its balance
    # show the owner of {obj} followed by the balance
    print({obj}.owner, {obj}.balance)
rectangle
    # define a class {cls} with a width and a height and a method area that returns their product
    # create a class {cls} whose constructor takes width and height. its method area returns width times height
    # write a class {cls} for rectangles: attributes width and height, method area() returning the area
    # implement a class named {cls} with width, height and an area method
    class {cls}:
        def __init__(self, width, height):
            self.width = width
            self.height = height

        def area(self):
            return self.width * self.height
    # create a list {objs} of two {cls} objects, {v} by {k} and {v2} by {tiny} / make a list {objs} with a {cls} of {v} and {k}
    #   and one of {v2} and {tiny} / let {objs} contain {cls}({v}, {k}) and {cls}({v2}, {tiny})
    # assign a list with the instances {cls}({v}, {k}) and {cls}({v2}, {tiny}) to {objs}
    {objs} = [{cls}({v}, {k}), {cls}({v2}, {tiny})]
    ~show | the sum of the areas in {objs} / the total area of all objects in {objs} | sum(o.area() for o in {objs})
point
    # define a class {cls} with x and y / create a class {cls} whose constructor takes and stores x and y
    # write a class {cls} for points with the attributes x and y / implement a class named {cls} holding the coordinates x, y
    class {cls}:
        def __init__(self, x, y):
            self.x = x
            self.y = y
    # create two instances {a} and {b} of {cls}, with ({v}, {k}) and ({v2}, {tiny}) / let {a} be {cls}({v}, {k}) and {b} be
    #   {cls}({v2}, {tiny}) / assign the point ({v}, {k}) to {a} and ({v2}, {tiny}) to {b}, both of class {cls}
    # make the {cls} objects {a} at {v}, {k} and {b} at {v2}, {tiny}
    {a} = {cls}({v}, {k})
    {b} = {cls}({v2}, {tiny})
    ~show | the Manhattan distance of {a} and {b} / the absolute difference of x plus that of y between {a} and {b}
    ... | abs({a}.x - {b}.x) + abs({a}.y - {b}.y)
point_add
    # define a class {cls} with x and y that can be added with + and shows itself as (x, y) / write a class {cls} with x and y,
    #   __add__ for the sum of two points and __str__ giving "(x, y)" / create a class {cls} that stores x and y. implement
    #   __add__ to add coordinates and __str__ to return "(x, y)"
    # implement a class {cls} with the attributes x and y and the methods __add__ and __str__
    class {cls}:
        def __init__(self, x, y):
            self.x = x
            self.y = y

        def __add__(self, other):
            return {cls}(self.x + other.x, self.y + other.y)

        def __str__(self):
            return f"({self.x}, {self.y})"
    # create {a} as {cls}({v}, {k}) and {b} as {cls}({v2}, {tiny}) / let {a} be the {cls} {v}, {k} and {b} the {cls} {v2}, {tiny}
    # instantiate {cls} twice: {a} with {v} and {k}, {b} with {v2} and {tiny} / assign {cls}({v}, {k}) to {a} and
    #   {cls}({v2}, {tiny}) to {b}
    {a} = {cls}({v}, {k})
    {b} = {cls}({v2}, {tiny})
    ~show | the sum of {a} and {b} / {a} plus {b} / the result of adding {a} and {b} | {a} + {b}
queue_class
    # define a class {cls} that keeps a list of items, with a method add that appends and a method take that removes and returns
    #   the first / write a queue class {cls} with the methods add(item) and take() / create a class {cls} with an empty list
    #   items. add puts an item at its end, take pops the one at its front
    # implement a first-in, first-out class {cls}: add(item) appends to items, take() returns and removes the oldest
    class {cls}:
        def __init__(self):
            self.items = []

        def add(self, item):
            self.items.append(item)

        def take(self):
            return self.items.pop(0)
    # create an instance {obj} of {cls} / instantiate {cls} and call it {obj} / let {obj} be a new {cls}
    # assign a new {cls} to the variable {obj}
    {obj} = {cls}()
    # add every item of {people} to {obj} in a for loop / loop over {people} and add each name to {obj}
    # for each name in {people}, call the add method of {obj} / use a for loop to add {people} to {obj}
    for name in {people}:
        {obj}.add(name)
    ~show | the item taken from {obj} / what the take method of {obj} returns | {obj}.take()
objects_list
    # define a class {cls} with a name and a score / create a class {cls} whose constructor takes name and score
    # write a class {cls} that stores a name and a score / implement a class named {cls} with the attributes name and score
    class {cls}:
        def __init__(self, name, score):
            self.name = name
            self.score = score
    ~set {xs} {pairs} | list of tuples
    ~calc {objs} | a list of {cls} objects from the pairs in {xs} / a list with one {cls} for each name and score in {xs}
    ... | [{cls}(name, score) for name, score in {xs}]
    ~calc {best} | the object in {objs} with the highest score / the item of {objs} whose score is largest
    ... | max({objs}, key=lambda o: o.score)
    ~show | the name of {best} / the name attribute of {best} | {best}.name
"""
DATA = """
array_stats
    # + import numpy as np
    ~calc {arr} | a numpy array of {marks} / the numpy array with the values {marks} | np.array({marks})
    ~calc {avg} | the mean of {arr} / the average of the array {arr} | {arr}.mean()
    ~show? | the standard deviation of {arr} rounded to 2 decimals / the std of {arr} with two decimals
    ... | round({arr}.std(), 2)
    ~show | the values in {arr} greater than {avg} / all elements of {arr} above {avg} | {arr}[{arr} > {avg}]
normalize
    # + import numpy as np
    ~calc {arr} | a numpy array of {ints} / the array with the numbers {ints} | np.array({ints})
    ~calc {scaled} | {arr} scaled to the range from 0 to 1 / {arr} minus its minimum, divided by its range
    ... | ({arr} - {arr}.min()) / ({arr}.max() - {arr}.min())
    ~show | {scaled} rounded to {k} decimals / the values of {scaled} with {k} decimal places | {scaled}.round({k})
standardize
    # + import numpy as np
    ~set {xs} {floats} | list of measurements / list
    ~calc {arr} | a numpy array made from {xs} / {xs} as a numpy array | np.array({xs})
    ~calc {scaled} | the z-scores of {arr} / {arr} minus its mean, divided by its standard deviation
    ... | ({arr} - {arr}.mean()) / {arr}.std()
    ~show | {scaled} rounded to 2 decimals / the values of {scaled} with 2 decimals | {scaled}.round(2)
array_matrix
    # + import numpy as np
    ~calc {m} | a numpy array with the rows {rows} / the matrix {rows} as a numpy array | np.array({rows})
    ~calc {arr} | the column means of {m} / the mean of each column of {m} | {m}.mean(axis=0)
    ~show | {arr} rounded to 1 decimal / the values of {arr} with one decimal place | {arr}.round(1)
    ~show? | the transpose of {m} / {m} transposed | {m}.T
frame_filter
    # + import pandas as pd
    ~calc {df} | a data frame from {frame} / the DataFrame made from the dictionary {frame} | pd.DataFrame({frame})
    ~calc {sub} | the rows of {df} with a score above {mid} / the rows of {df} where score is greater than {mid}
    ... | {df}[{df}["score"] > {mid}]
    ~show | the number of rows in {sub} / how many rows {sub} has | len({sub})
    ~show? | the names in {sub} as a list / the name column of {sub} as a list | {sub}["name"].tolist()
frame_group
    # + import pandas as pd
    ~calc {df} | a pandas data frame from {frame} / the DataFrame of {frame} | pd.DataFrame({frame})
    ~calc {e} | the mean score for each team in {df} / the average of score grouped by team in {df}
    ... | {df}.groupby("team")["score"].mean()
    ~show | {e} rounded to 1 decimal / the values of {e} with one decimal place | {e}.round(1)
frame_revenue
    # + import pandas as pd
    ~calc {df} | a data frame from {table} / the DataFrame with the data {table} | pd.DataFrame({table})
    # add a column revenue to {df} that is price times units / create a new column "revenue" in {df} as the product of price and
    #   units / compute price * units for each row of {df} and store it in a column named revenue
    # multiply the columns price and units of {df} and store the result in a new column revenue
    {df}["revenue"] = {df}["price"] * {df}["units"]
    # sort {df} by revenue in descending order / sort the rows of {df} by revenue from high to low
    # order {df} by the column revenue, the largest first / put {df} in descending order of revenue
    {df} = {df}.sort_values("revenue", ascending=False)
    ~show | the first {k} rows of {df} / the top {k} rows of {df} | {df}.head({k})
    ~show? | the total revenue in {df} rounded to 2 decimals / the sum of the column revenue of {df}, rounded to two places
    ... | round({df}["revenue"].sum(), 2)
fit_predict
    ~set {X} {fx} | feature matrix / list of inputs
    # create a list {Y} that holds 2 times each number in {X} plus {tiny} / compute 2 * x + {tiny} for each row [x] of {X} and store
    #   the results in {Y} / let {Y} be the list of twice the input plus {tiny} for all rows of {X}
    # assign to {Y} a list with row[0] * 2 + {tiny} for every row in {X}
    {Y} = [row[0] * 2 + {tiny} for row in {X}]
    # + from sklearn.linear_model import LinearRegression
    # fit a linear regression {model} to {X} and {Y} / train a LinearRegression named {model} on {X} and {Y}
    # create a linear regression model {model} and fit it with {X} and {Y} / define a LinearRegression {model} and fit it to {X}, {Y}
    {model} = LinearRegression().fit({X}, {Y})
    ~calc {pred} | the prediction of {model} for {v} / the value that {model} predicts for the input {v}
    ... | {model}.predict([[{v}]])[0]
    ~show | {pred} rounded to 2 decimals / {pred} with two decimal places | round({pred}, 2)
dice
    # + import random
    # set the random seed to {seed} / seed the random module with {seed} / call random.seed with {seed}
    # initialize the random number generator with the seed {seed}
    random.seed({seed})
    ~calc {xs} | a list of {trials} random dice rolls from 1 to 6 / {trials} rolls of a die in a list
    ... | [random.randint(1, 6) for _ in range({trials})]
    ~calc {count} | the number of sixes in {xs} / how often 6 occurs in {xs} | {xs}.count(6)
    ~show | the share of sixes, {count} divided by the length of {xs} / {count} as a fraction of the rolls in {xs}
    ... | {count} / len({xs})
coin_flips
    # + import random
    # fix the random seed at {seed} / set the seed of the random module to {seed} / seed the random generator with {seed}
    # call random.seed({seed})
    random.seed({seed})
    ~start {count} 0 | the number of heads / a counter
    # {trials} times, increase {count} if random.random() is below 0.5 / in a for loop, flip a coin {trials} times and count heads in
    #   {count}, heads being a random number below 0.5 / repeat {trials} times: if random.random() < 0.5, add 1 to {count}
    # simulate {trials} coin flips and add 1 to {count} whenever random.random() is less than 0.5
    for _ in range({trials}):
        if random.random() < 0.5:
            {count} += 1
    ~print {count} | number of heads / count
"""

stories(d, dictated(DICTS), SLOTS)
stories(d, dictated(CLASSES), SLOTS)
stories(d, dictated(DATA), SLOTS)
