"""People and things with a value each, told without quotation marks and kept in a dictionary; then asked about."""

from typing import Any

from codegen_repl.training.corpus.draws import fragment, integer, new
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import FROM_TOLD, mixed, money, tenths, told, whole

d = Domain("everyday_people", weight=8)

SLOTS: dict[str, Any] = {"k": integer(1, 9), "n": integer(2, 3), "places": integer(1, 2), **FROM_TOLD}
TOPICS: dict[str, dict[str, Any]] = {
    "marks": {
        "t": told("person", whole(1, 15), 3, 6),
        "m": new("marks", "grades", "scores", "points", "results", kind="exact"),
        "one": fragment("mark", "grade", "score"),
        "top": fragment("best", "highest"),
        "low": fragment("worst", "lowest"),
        "people": fragment("students", "people", "names"),
    },
    "ages": {
        "t": told("person", whole(2, 97), 3, 6),
        "m": new("ages", "people", "family", "years", kind="exact"),
        "one": fragment("age"),
        "top": fragment("highest", "greatest"),
        "low": fragment("lowest"),
        "people": fragment("people", "names", "persons"),
    },
    "prices": {
        "t": told("food fruit thing", money, 3, 6),
        "m": new("prices", "menu", "shop", "costs", kind="exact"),
        "one": fragment("price"),
        "top": fragment("highest"),
        "low": fragment("lowest"),
        "people": fragment("things", "items", "products"),
    },
    "towns": {
        "t": told("city country", tenths(0.1, 40), 3, 6),
        "m": new("population", "towns", "cities", "places", "inhabitants", kind="exact"),
        "one": fragment("number", "population"),
        "top": fragment("highest", "largest", "biggest"),
        "low": fragment("lowest", "smallest"),
        "people": fragment("towns", "places", "names"),
    },
    "stock": {
        "t": told("food fruit thing", whole(1, 60), 3, 6),
        "m": new("stock", "fridge", "inventory", "basket", "cupboard", kind="exact"),
        "one": fragment("number", "amount"),
        "top": fragment("highest", "largest"),
        "low": fragment("lowest", "smallest"),
        "people": fragment("things", "items"),
    },
    "named": {
        "t": told("person", whole(1, 100), 3, 6),
        "m": new("dict"),
        "one": fragment("value", "number", "score"),
        "top": fragment("highest", "largest"),
        "low": fragment("lowest", "smallest"),
        "people": fragment("names", "people"),
    },
}
OPENINGS = """
marks_told
    # keep these {m} in a dictionary: {plain.bare}
    # {with_each.bare}, make a dictionary {m} of that / {has_each.bare}. put the {m} into a dictionary
    # the {m} are {brackets.bare}; store them in a dictionary / {colons.bare}. that are the {m}, as a dictionary
    # my class has these {m}: {plain.bare}; keep them in a dictionary by name
    # create {m} as a dictionary with {plain.bare} / dictionary {m} for {equals.bare}
    {m} = {pairs}
ages_told
    # {is_each.bare} years old, keep the {m} in a dictionary / {is_each.bare}. make a dictionary {m} with the ages
    # the ages are {plain.bare}; save them in a dictionary {m} / dictionary {m}: {plain.bare}
    # store how old they are in a dictionary {m}: {brackets.bare} / in our family {is_each.bare}; dictionary {m} please
    # create a dictionary called {m} with name and age: {colons.bare} / {m} as a dict, {plain.bare}
    {m} = {pairs}
prices_told
    # make a price list {m} as a dictionary: {plain.bare} / the shop sells {for_each.bare}. keep that in a dictionary {m}
    # {for_each.bare} - store name and price in a dictionary {m} / i bought {for_each.bare}, make a dictionary {m}
    # dictionary {m} with {brackets.bare} / create a dict {m}: {colons.bare} / we sell {for_each.bare}; dictionary {m}
    # put these into a dictionary called {m}: {equals.bare} / i need a dictionary {m} for {for_each.bare}
    {m} = {pairs}
towns_told
    # store the millions of people in a dictionary {m}: {plain.bare} / {has_each.bare} million people, make a dictionary {m}
    # make a dictionary {m} with {plain.bare} / dictionary {m}: {colons.bare} / {m} is a dictionary of {brackets.bare}
    # {with_each.bare} million inhabitants; keep them in a dictionary {m} / save {equals.bare} as a dictionary {m}
    {m} = {pairs}
stock_told
    # we have {plain.bare} left, keep that in a dictionary {m} / make a dictionary {m} with {plain.bare}
    # in the {m}: {colons.bare}. as a dictionary please / count of each thing in a dictionary {m}: {brackets.bare}
    # create a dictionary {m} that says how many we have: {plain.bare} / dictionary {m} for {equals.bare}
    # start a dictionary {m}: {plain.bare} / my list of things is {brackets.bare}; put it in a dictionary {m}
    {m} = {pairs}
named_told
    # make a dictionary {m} with {plain.bare} / create a dictionary called {m}: {colons.bare}
    # store {plain.bare} in a dictionary {m} / {has_each.bare}; keep that in a dictionary named {m}
    # dictionary {m} for {brackets.bare} / let {m} be a dictionary with {equals.bare} / {m} as a dict: {plain.bare}
    # i want a dictionary {m} from name to number: {plain.bare}
    {m} = {pairs}
"""
REQUESTS = """
marks_who_best
    # who is the {top} / who got the {top} {one} / which student has the {top} {one}
    # name the person with the {top} {one} / who did it best / print who has the {top} {one}
    print(max({m}, key={m}.get))
marks_who_worst
    # who has the {low} {one} / who is the {low} / who got the {low} {one} / which student has the {low} {one}
    # name the person with the {low} {one} / print who has the {low} {one}
    print(min({m}, key={m}.get))
ages_oldest
    # who is the oldest / who is oldest / which of them is the oldest / print the name of the oldest one
    # the oldest person please / who has lived longest / tell me who is the oldest of them
    print(max({m}, key={m}.get))
ages_youngest
    # who is the youngest / who is youngest / which of them is the youngest / print the name of the youngest one
    # the youngest person please / tell me who is the youngest of them
    print(min({m}, key={m}.get))
prices_dearest
    # which is the most expensive / what is the most expensive thing / what costs the most / which one has the highest price
    # print the name of the most expensive item / which thing is dearest / tell me what is most expensive
    print(max({m}, key={m}.get))
prices_cheapest
    # which is the cheapest / what is the cheapest thing / what costs the least / which one has the lowest price
    # print the name of the cheapest item / tell me what is cheapest
    print(min({m}, key={m}.get))
towns_largest
    # which one is the largest / where do the most people live / which place has the most people / what is the biggest of them
    # print the name of the largest one / which has the most inhabitants
    print(max({m}, key={m}.get))
towns_smallest
    # which one is the smallest / where do the fewest people live / which place has the fewest people
    # print the name of the smallest one / what is the smallest of them / which has the fewest inhabitants
    print(min({m}, key={m}.get))
stock_most
    # what do we have most of / of which thing do we have the most / which one is there most of
    # print the name of what we have most of / what is there most of
    print(max({m}, key={m}.get))
stock_least
    # what do we have least of / of which thing do we have the fewest / what is nearly used up, the one with the fewest
    # which one is there least of / print the name of what we have least of
    print(min({m}, key={m}.get))
named_highest
    # which name has the {top} {one} / who is on top, with the {top} {one}
    # print the name with the {top} {one} / find who has the {top} one
    print(max({m}, key={m}.get))
any_average
    # what is the average / the average {one} please / print the average {one} / and the mean {one} / average {one} please
    # what {one} do they have on average / how much is it on average / give me the average of all of them
    # calculate the mean of the values
    print(sum({m}.values()) / len({m}))
any_average_rounded
    # what is the average {one}, rounded to {places} decimals / the average {one} with {places} digits after the point
    # average {one}, and round it to {places} decimals / print the mean {one} rounded to {places} places
    # what is the mean? round it to {places} decimals / show the average, but round it to {places} digits
    print(round(sum({m}.values()) / len({m}), {places}))
any_total
    # what is the total / what is the sum of all of them / add them all up / how much is it all together
    # print the sum of the values / how much do they make in total / total please
    print(sum({m}.values()))
prices_total
    # what do they cost together / how much is one of each / what do i pay for all of them / price of everything together
    # how much is it if i buy one of each / print the total price
    print(sum({m}.values()))
stock_total
    # how many things do we have in total / how many is that altogether / count everything we have
    # how many pieces are there in all / print the total number of things
    print(sum({m}.values()))
any_top_value
    # what is the {top} {one} / print the {top} {one} / how much is the {top} {one} / show the {top} of the values
    # tell me the {top} {one}, not the name / only the {top} {one} please
    print(max({m}.values()))
any_low_value
    # what is the {low} {one} / print the {low} {one} / how much is the {low} {one} / show the {low} of the values
    # tell me the {low} {one}, not the name / only the {low} {one} please
    print(min({m}.values()))
any_look_up
    # what is the {one} of {who.bare} / what does {who.bare} have / print the {one} of {who.bare} / show {who.bare}
    # how about {who.bare} / which {one} has {who.bare} / look up {who.bare} / tell me the {one} for {who.bare}
    print({m}[{who}])
ages_how_old
    # how old is {who.bare} / what is the age of {who.bare} / print how old {who.bare} is / tell me the age of {who.bare}
    # {who.bare} is how old / look up the age of {who.bare}
    print({m}[{who}])
prices_how_much
    # how much is {who.bare} / what does {who.bare} cost / price of {who.bare} / what do i pay for {who.bare}
    # how much do they want for {who.bare} / print what {who.bare} costs
    print({m}[{who}])
stock_how_many
    # how many {who.bare} do we have / how many {who.bare} are left / how much {who.bare} is there
    # print the number of {who.bare} / how many {who.bare} are there
    print({m}[{who}])
any_add
    # add {other.bare} with {more.bare} / add {other.bare} {more.bare}
    # {other.bare} has {more.bare}, add that / also {other.bare}: {more.bare} / put {other.bare} in, with {more.bare}
    # i forgot {other.bare} with {more.bare} / one more: {other.bare} {more.bare}
    {m}[{other}] = {more}
ages_add
    # {other.bare} is {more.bare}, add that / add {other.bare} who is {more.bare} / add {other.bare}, {more.bare} years old
    # there is also {other.bare}, aged {more.bare} / also add {other.bare} ({more.bare})
    {m}[{other}] = {more}
prices_add
    # add {other.bare} for {more.bare} / {other.bare} costs {more.bare}, add it / also {other.bare} for {more.bare}
    # there is also {other.bare} at {more.bare} / put in {other.bare} at a price of {more.bare}
    {m}[{other}] = {more}
any_change
    # change {who.bare} to {more.bare} / set {who.bare} to {more.bare} / {who.bare} now has {more.bare}
    # correct {who.bare}: it is {more.bare} / make it {more.bare} for {who.bare} / {who.bare} should be {more.bare}
    # update {who.bare} to {more.bare}
    {m}[{who}] = {more}
ages_birthday
    # {who.bare} has a birthday, add one year / {who.bare} got a year older / it is the birthday of {who.bare}, plus one
    # {who.bare} turned one year older today, change that / add 1 to the age of {who.bare}
    {m}[{who}] += 1
stock_more
    # we got {k} more {who.bare} / add {k} to {who.bare} / i bought {k} more {who.bare} / {k} more {who.bare} came in
    # put {k} more {who.bare} in / there are {k} more {who.bare} now
    {m}[{who}] += {k}
stock_less
    # we used {k} {who.bare} / take {k} {who.bare} away / {k} {who.bare} are gone / i sold {k} {who.bare}
    # someone took {k} {who.bare} / subtract {k} from {who.bare}
    {m}[{who}] -= {k}
marks_bonus
    # give everyone {k} more / everybody gets {k} points more / add {k} to every {one} / all of them get {k} extra
    # increase every {one} by {k} / add a bonus of {k} for each of them
    for name in {m}:
        {m}[name] += {k}
any_remove
    # remove {who.bare} / delete {who.bare} / take {who.bare} out / {who.bare} is gone, delete the entry
    # {who.bare} does not belong there, remove it / drop {who.bare}
    del {m}[{who}]
any_less_names
    # who has less than {limit.bare}, one name per line
    # print who is below {limit.bare}, each on a line / go through them and print the names with less than {limit.bare}
    # show all {people} with less than {limit.bare}, one per line / print each name whose {one} is under {limit.bare}
    for name, value in {m}.items():
        if value < {limit}:
            print(name)
any_more_names
    # print the names of everyone with more than {limit.bare} / who has more than {limit.bare}, one name per line
    # print who is above {limit.bare}, each on a line / go through them and print the names with more than {limit.bare}
    # show all {people} with more than {limit.bare}, one per line / print each name whose {one} is over {limit.bare}
    for name, value in {m}.items():
        if value > {limit}:
            print(name)
any_more_list
    # list of the {people} with more than {limit.bare} / make a list of all names with more than {limit.bare} and print it
    # print a list of those with over {limit.bare} / which {people} have more than {limit.bare}, as a list
    # give me the {people} above {limit.bare} in a list / show a list of everything with more than {limit.bare}
    print([name for name, value in {m}.items() if value > {limit}])
any_less_list
    # list of the {people} with less than {limit.bare} / make a list of all names with less than {limit.bare} and print it
    # print a list of those with under {limit.bare} / which {people} have less than {limit.bare}, as a list
    # give me the {people} below {limit.bare} in a list / show a list of everything with less than {limit.bare}
    print([name for name, value in {m}.items() if value < {limit}])
any_count_over
    # how many have more than {limit.bare} / how many {people} have more than {limit.bare} / count those over {limit.bare}
    # how many are above {limit.bare} / print the number of {people} with more than {limit.bare}
    # for how many is it more than {limit.bare}
    print(sum(1 for value in {m}.values() if value > {limit}))
ages_adults
    # who is 18 or older, as a list / which of them are adults, from 18 / list everyone who is at least 18
    # print a list of the grown-ups (18 and up) / who is allowed to vote, from 18 on, as a list
    print([name for name, value in {m}.items() if value >= 18])
any_how_many
    # how many {people} are there / how many are in it / how many entries is that / count them / how many do we have
    # how many {people} does it have now / print how many there are
    print(len({m}))
any_has
    # is {other.bare} in it / does it contain {other.bare} / do we have {other.bare} / is {other.bare} one of them
    # check if {other.bare} is there / is there a {other.bare}
    print({other} in {m})
any_has_known
    # is {who.bare} in it / does it contain {who.bare} / do we have {who.bare} / is {who.bare} one of them
    # check if {who.bare} is there / is there a {who.bare}
    print({who} in {m})
any_names
    # print just the names / show all {people} without the numbers / which {people} are there, as a list
    # list of the {people} / print a list of all names / only the names please
    print(list({m}))
any_names_sorted
    # print the names in alphabetical order / sort the names and print them / list the {people} from a to z
    # show all {people} alphabetically / the names sorted please / print a sorted list of the names
    print(sorted({m}))
any_best_first
    # print the {people}, {top} {one} first
    # list the {people} ordered by {one} with the {top} first / who comes first, second and so on by {one}, {top} first
    # print the names sorted from {top} to {low} {one} / rank the {people}, {top} {one} first
    print(sorted({m}, key={m}.get, reverse=True))
any_worst_first
    # sort the {people} by {one}, {low} first, and print them / print the {people}, {low} {one} first
    # list the {people} ordered by {one} with the {low} first / print the names sorted from {low} to {top} {one}
    # rank the {people}, {low} {one} first / order the {people} by {one} from {low} to {top}
    print(sorted({m}, key={m}.get))
ages_oldest_first
    # sort them by age, oldest first, and print the names / print the names from oldest to youngest / oldest first please
    # list them with the oldest first / names in order of age, the oldest at the start
    print(sorted({m}, key={m}.get, reverse=True))
ages_youngest_first
    # sort them by age, youngest first, and print the names / print the names from youngest to oldest
    # youngest first please / list them with the youngest first / names in order of age, the youngest at the start
    print(sorted({m}, key={m}.get))
prices_dearest_first
    # sort them by price, most expensive first, and print the names / print the names from most expensive to cheapest
    # list them with the most expensive first / names in order of price, the dearest at the start
    print(sorted({m}, key={m}.get, reverse=True))
any_top_n
    # print the {n} {people} with the {top} {one}s / who are the top {n.word} / show the top {n} {people}
    # print the first {n.word} when sorted by {one}, {top} first / the {n.word} {people} with the {top} {one}s
    # which {n.word} have the {top} {one}s
    print(sorted({m}, key={m}.get, reverse=True)[:{n}])
any_lines
    # print each name with its {one} / show every name and its {one}, one per line / print all of them, a line each
    # print the {people} with their {one}s line by line / go through it and print name and {one}
    # show me all {people} and the {one}s, each on a line
    for name, value in {m}.items():
        print(name, value)
any_colon_lines
    # print each as name: {one} / print lines like name: {one} / one line each, name and {one} with a colon between
    # show every entry as "name: {one}" / print name, colon and {one} for each of them
    for name, value in {m}.items():
        print(f"{name}: {value}")
any_ranked_lines
    # print name and {one} sorted by {one}, {top} first / show a ranking with name and {one}, {top} first
    # print all with their {one}, from {top} to {low} / one line each with the {one}, the {top} on top
    # print the {people} and {one}s in order, {top} first
    for name in sorted({m}, key={m}.get, reverse=True):
        print(name, {m}[name])
marks_passed
    # print for each of them whether they passed, {limit.bare} or more is a pass / who passed and who failed, pass is {limit.bare} or more
    # {limit.bare} or more means passed: print each name with passed or failed / print name and passed if at least {limit.bare}, else failed
    # for everyone, print the name and passed ({limit.bare} or more) or failed
    for name, value in {m}.items():
        if value >= {limit}:
            print(name, "passed")
        else:
            print(name, "failed")
any_above_average
    # who is above average, as a list / which {people} are above the average / list those over the average {one}
    # print the names with more than the average / make a list of the {people} that beat the average and print it
    average = sum({m}.values()) / len({m})
    print([name for name, value in {m}.items() if value > average])
any_keep_best
    # keep the name with the {top} {one} as winner / store who has the {top} {one} in winner
    # let winner be the one with the {top} {one} / call the one with the {top} {one} winner
    winner = max({m}, key={m}.get)
    # and print the {one} of that one / what is the {one} of the winner / how much does the winner have
    # print the {one} that belongs to the winner
    print({m}[winner])
any_compare
    # does {who.bare} have more than {limit.bare} / is {who.bare} above {limit.bare} / is it more than {limit.bare} for {who.bare}
    # check if {who.bare} has more than {limit.bare} / {who.bare} over {limit.bare}, true or false
    print({m}[{who}] > {limit})
prices_discount
    # everything is {k} percent cheaper, change the prices and round to cents / take {k} percent off each price, to the cent
    # lower all prices by {k}% and round to 2 decimals / {k} percent off on everything, rounded to cents
    for name in {m}:
        {m}[name] = round({m}[name] * (1 - {k} / 100), 2)
prices_two
    # what do {k} {who.bare} cost / how much is {who.bare} {k} times / price for {k} {who.bare} / {k} {who.bare} please, what do i pay
    # i take {k} {who.bare}, how much is that
    print({k} * {m}[{who}])
any_copy_sorted
    # make a new dictionary ranking sorted by {one}, {top} first / sort the dictionary by {one}, {top} first, as ranking
    # put them in order of {one}, {top} first, in a dictionary ranking / let ranking be the same dictionary, {top} {one} first
    ranking = dict(sorted({m}.items(), key=lambda pair: pair[1], reverse=True))
    # print it / show it / print the ranking / show the ranking
    print(ranking)
"""
mixed(d, OPENINGS, REQUESTS, SLOTS, TOPICS, stories=24, length=3)
