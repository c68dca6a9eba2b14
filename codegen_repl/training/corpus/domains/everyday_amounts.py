"""Amounts told in running words and kept in a list, with plain questions about them a few turns later."""

from typing import Any

from codegen_repl.training.corpus.draws import choice, fragment, integer, new
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.listing import FROM_TOLD, mixed, money, tenths, told, whole

d = Domain("everyday_amounts", weight=8)

GOODS = "food fruit thing"
SLOTS: dict[str, Any] = {
    "percent": choice(5, 10, 15, 20, 25, 30, 40, 50, 12, 8, 3),
    "places": integer(1, 3),
    "k": integer(2, 9),
    **FROM_TOLD,
}
TOPICS: dict[str, dict[str, Any]] = {
    "paid": {
        "t": told(GOODS, money),
        "xs": new("prices", "amounts", "costs", "expenses", "payments", kind="exact"),
        "one": fragment("price", "amount", "cost"),
        "top": fragment("highest", "largest", "biggest"),
        "low": fragment("lowest", "smallest"),
    },
    "temps": {
        "t": told("weekday", whole(-12, 38), 3, 6, lower=0.4),
        "xs": new("temperatures", "temps", "degrees", "readings", kind="exact"),
        "one": fragment("temperature", "value"),
        "top": fragment("highest", "warmest"),
        "low": fragment("lowest", "coldest"),
    },
    "grades": {
        "t": told("subject", whole(1, 15), 3, 6),
        "xs": new("grades", "marks", "points", "results", kind="exact"),
        "one": fragment("grade", "mark"),
        "top": fragment("highest", "largest"),
        "low": fragment("lowest", "smallest"),
    },
    "trips": {
        "t": told("city weekday", tenths(0.5, 90), 2, 6, lower=0.3),
        "xs": new("distances", "kilometers", "trips", "runs", kind="exact"),
        "one": fragment("distance", "trip"),
        "top": fragment("longest", "largest"),
        "low": fragment("shortest", "smallest"),
    },
    "pages": {
        "t": told("weekday month", whole(3, 300), 3, 6, lower=0.4),
        "xs": new("pages", "minutes", "steps", "visitors", "hours", kind="exact"),
        "one": fragment("number", "value"),
        "top": fragment("highest", "largest", "biggest"),
        "low": fragment("lowest", "smallest"),
    },
    "named": {
        "t": told(GOODS, money),
        "xs": new("list"),
        "one": fragment("price", "amount"),
        "top": fragment("highest", "largest"),
        "low": fragment("lowest", "smallest"),
    },
}
OPENINGS = """
paid_bought
    # i bought {for_each.bare}, keep the {xs} in a list / i bought {for_each.bare}. put the {xs} into a list
    # today i bought {for_each.bare}; make a list called {xs} / bought {for_each.bare}, keep the {xs} as a list
    # at the shop i paid for {plain.bare} - save the {xs} in a list
    # we got {for_each.bare} at the market, please store the {xs} in a list
    # my receipt says {colons.bare}. create a list of the {xs}
    # i paid {the_on.bare}. remember the {xs} as a list called {xs}
    {xs} = {amounts}
paid_spent
    # i spent {on_each.bare}, keep the {xs} in a list / i spent {on_each.bare}. store the {xs} in a list
    # this week i have spent {on_each.bare}; collect the {xs} in a list named {xs}
    # yesterday i spent {on_each.bare}, make a list of the {xs} / spent {on_each.bare}; list of {xs} please
    # we spent {on_each.bare} on our trip. put the {xs} in a list
    # start a list {xs}: i spent {on_each.bare} / make a list {xs}, we spent {on_each.bare}
    {xs} = {amounts}
paid_cost
    # {brackets.bare}: these are the things i need, put the {xs} in a list
    # the shop sells {for_each.bare}. keep just the {xs} in a list
    # my shopping: {plain.bare}. make a list of the {xs} only / shopping today was {plain.bare}, list of the {xs}
    # we had to pay {numbers.bare}, save these {xs} in a list
    # the {xs} are {numbers.bare}, make a list / list of {xs}: {numbers.bare}
    # here are my {xs}: {numbers.bare}. put them in a list / my {xs} were {numbers.bare}, keep them in a list
    {xs} = {amounts}
temps_measured
    # the {xs} this week were {numbers.bare}, put them in a list / it had {on_each.bare}, keep the {xs} in a list
    # i measured {on_each.bare}; store the {xs} as a list / we measured {numbers.bare} degrees, save as {xs}
    # {colons.bare} - make a list of the {xs} / {plain.bare}: put the {xs} in a list
    # {xs}: {numbers.bare}. as a list please / list of {xs} for {listed.bare}: {numbers.bare}
    # it was {plain.bare} degrees; remember the {xs} in a list
    {xs} = {amounts}
grades_got
    # my {xs} are {numbers.bare}, keep them in a list / i got {numbers.bare} this year, make a list of {xs}
    # in school i have {plain.bare}; put the {xs} in a list / {colons.bare}, just the {xs} in a list
    # i got {on_each.bare}. store the {xs} in a list / my report says {plain.bare}, list the {xs} in {xs}
    # {xs} so far: {numbers.bare}, make a list / put my {xs} {numbers.bare} into a list
    {xs} = {amounts}
trips_went
    # i ran {on_each.bare}, keep the {xs} in a list / we drove {numbers.bare} km, save the {xs} in a list
    # my {xs} were {numbers.bare}, make a list of them / i walked {numbers.bare} km; keep these {xs} in a list
    # {colons.bare} km: make a list of the {xs} / we cycled {on_each.bare}. put the {xs} in a list
    # start a list of {xs} with {numbers.bare} / list of {xs}: {numbers.bare}
    {xs} = {amounts}
pages_counted
    # {xs} a day: {numbers.bare}. make a list / i counted {numbers.bare} {xs}, keep them in a list
    # {colons.bare} - keep these {xs} in a list / the {xs} were {plain.bare}, store the numbers in a list {xs}
    # for {listed.bare} we have {numbers.bare} {xs}; put them in a list
    # my {xs} for each day are {numbers.bare}, save them / it was {on_each.bare}; collect the {xs} in a list
    {xs} = {amounts}
named_called
    # i spent {on_each.bare}; put the amounts into a list {xs} / i bought {for_each.bare}, the prices should be in a list called {xs} / {for_each.bare}: put the prices in a list {xs}
    # make a list {xs} of the prices: {plain.bare} / create a list named {xs} from these amounts: {numbers.bare}
    # we paid {the_on.bare}, store that as {xs} in a list / let {xs} be the list of {numbers.bare}
    # save the numbers {numbers.bare} in a list called {xs} / list {xs}: {numbers.bare}
    {xs} = {amounts}
"""
REQUESTS = """
any_sum
    # what is the total / how much is it in total / add them up / and all together / what is the sum
    # what do they add up to / total please / sum them up / print the total / what is it altogether
    print(sum({xs}))
paid_total
    # how much money is that altogether / what did i pay / how much did all of it cost
    # what do i have to pay / print what everything cost together / how much have i spent so far
    print(sum({xs}))
named_total
    # how much money is that altogether / what does all of it cost together
    # what do i have to pay / print the total cost / how much was it in all
    print(sum({xs}))
trips_total
    # how far is that in total / how many km altogether / how far did i get in all / print the whole distance
    # what is the total distance / how far was it all together
    print(sum({xs}))
any_average
    # what is the average / and on average / what is the mean {one} / print the average {one}
    # how much is it on average / give me the average of them / what {one} do we have on average
    # calculate the average / the mean of the list please
    print(sum({xs}) / len({xs}))
any_average_rounded
    # what is the average {one}, rounded to {places} decimals / print the average with {places} digits after the point
    # average {one}, round it to {places} decimal places / what is the mean {one}? round it to {places} decimals
    # give me the average and round it to {places} digits / the mean, rounded to {places} places
    print(round(sum({xs}) / len({xs}), {places}))
any_top
    # what was the {top} {one} / which is the {top} {one} / what is the {top} one / print the {top} {one}
    # find the {top} {one} / the {top} {one} please / show me the {top} one / tell me the {top} of them
    print(max({xs}))
paid_dearest
    # what was the most expensive one / how much was the most expensive thing / what did the most expensive thing cost
    # what is the most i paid for one thing / price of the dearest one / how much did i pay for the dearest thing
    print(max({xs}))
any_low
    # what was the {low} {one} / which is the {low} {one} / what is the {low} one / print the {low} {one}
    # and the {low} one / the {low} {one} please / show me the {low} one / find the {low} of them
    print(min({xs}))
named_cheapest
    # what was the cheapest one / how much was the cheapest thing / what did the cheapest cost / price of the cheapest one
    # how little did i pay for one thing at least / print the cheapest price
    print(min({xs}))
any_spread
    # how far apart are the {top} and the {low} {one} / what is the difference between the {top} and the {low}
    # difference of {top} and {low} {one} / how much more is the {top} than the {low} one
    # print the range from {low} to {top}, as one number / by how much does the {one} vary, {top} minus {low}
    print(max({xs}) - min({xs}))
any_count
    # how many are there / how many {xs} do we have / count them / how many entries does the list have
    # how many numbers is that / print how many there are / how many of them do i have now
    print(len({xs}))
any_over
    # how many are more than {limit.bare} / how many of them are over {limit.bare} / count those above {limit.bare}
    # how many {xs} are higher than {limit.bare} / print how many are greater than {limit.bare}
    # how often is it more than {limit.bare}
    print(sum(1 for x in {xs} if x > {limit}))
any_over_list
    # which ones are over {limit.bare} / show only those above {limit.bare} / print the ones greater than {limit.bare}
    # which of them are higher than {limit.bare} / list the {xs} over {limit.bare} / only what is more than {limit.bare}
    print([x for x in {xs} if x > {limit}])
any_under_list
    # which ones are below {limit.bare} / show only those under {limit.bare} / print the ones less than {limit.bare}
    # which of them are lower than {limit.bare} / list the {xs} under {limit.bare} / only what is less than {limit.bare}
    print([x for x in {xs} if x < {limit}])
any_add
    # add {more.bare} to the list / i forgot one: {more.bare} / there is one more, {more.bare} / add another one: {more.bare}
    # put {more.bare} at the end / one more {one}: {more.bare} / append {more.bare} to it / also {more.bare}, add it
    {xs}.append({more})
paid_add_more
    # i also bought a {other.bare} for {more.bare}, add it / add {more.bare} for the {other.bare}
    # oh, and {other.bare} for {more.bare}, add that too / then i paid another {more.bare}, put it in the list
    # add the {other.bare}, it was {more.bare} / i forgot the {other.bare}: {more.bare}
    {xs}.append({more})
any_sort_down
    # sort them, {top} first / put the {top} first / sort the list from {top} to {low} / order them, {top} {one} first
    # sort it with the {top} at the start / arrange the {xs} from {top} to {low}
    {xs}.sort(reverse=True)
any_sort_up
    # sort them, {low} first / put the {low} first / sort the list from {low} to {top} / order them, {low} {one} first
    # sort it with the {low} at the start / arrange the {xs} from {low} to {top}
    {xs}.sort()
any_show_sorted
    # show them sorted, {top} first / print them from {top} to {low} / print the {xs}, {top} first
    # show me the {xs} ordered from {top} to {low} / print the list sorted with the {top} at the top
    # list them with the {top} {one} first
    print(sorted({xs}, reverse=True))
any_each
    # print each of them on its own line / show every {one} on a line of its own / one per line please
    # print them one by one / print the {xs} one below the other / list all {xs} line by line
    for x in {xs}:
        print(x)
any_numbered
    # print them numbered, starting at 1 / number them from 1 and print each line / show each {one} with its number
    # print every {one} with its position, counting from 1 / make a numbered list of them, from 1
    # print 1, 2, 3 and so on in front of each {one}
    for i, x in enumerate({xs}, 1):
        print(i, x)
any_last
    # what was the last one / which {one} came last / print the last one / what is the last {one}
    # show the last {one} in the list / the last of them please
    print({xs}[-1])
any_first
    # what was the first one / which {one} came first / print the first one / what is the first {one}
    # show the first {one} in the list / the first of them please
    print({xs}[0])
any_drop_last
    # delete the last one / remove the last {one} / take the last one out again / forget the last {one}
    # the last one was wrong, remove it / drop the last {one} from the list
    {xs}.pop()
any_contains
    # is {probe.bare} one of them / is {probe.bare} in the list / does it contain {probe.bare} / do we have {probe.bare} in there
    # is there a {probe.bare} among the {xs} / check if {probe.bare} is in it
    print({probe} in {xs})
paid_discount
    # take {percent}% off the total and round to cents
    # what is the total with {percent} percent off, rounded to 2 decimals
    # i get {percent} percent discount on everything, what do i pay, rounded to cents
    # how much is it with a discount of {percent}%? round it to cents
    # print the total minus {percent} percent, rounded to two digits
    print(round(sum({xs}) * (1 - {percent} / 100), 2))
named_discount
    # {percent} percent off the total, what is left, rounded to cents / take {percent}% off the sum and round to cents
    # the total after a {percent} percent discount, to the cent / reduce the total by {percent}% and round to 2 decimals
    # what do they cost together with {percent} percent off? round to two decimals
    # what would i pay with {percent} percent discount, rounded to cents
    print(round(sum({xs}) * (1 - {percent} / 100), 2))
paid_tax
    # add {percent} percent tax to the total and print it, rounded to cents / what is the total with {percent}% tax, to the cent
    # how much is it with {percent} percent tax on top, rounded to 2 decimals / total plus {percent} percent tax, in cents precision
    # now put {percent}% tax on the sum and round it to two decimals
    # and with {percent} percent tax added, rounded to cents
    print(round(sum({xs}) * (1 + {percent} / 100), 2))
paid_raise_each
    # everything gets {percent} percent more expensive, change the list / raise all {xs} by {percent} percent, rounded to cents
    # put {percent}% on every {one} and round to 2 decimals / increase each {one} by {percent} percent, to the cent
    # all of them go up by {percent} percent, rounded to two decimals / make each of them {percent}% higher, rounded to cents
    {xs} = [round(x * (1 + {percent} / 100), 2) for x in {xs}]
paid_share
    # we are {k} people, how much does each pay, rounded to cents / split the total between {k} friends, to the cent
    # share it among {k} people and round to 2 decimals / divide the total by {k} and round it to cents
    # how much is that for each of {k.word} people, rounded to cents / {k.word} of us share the cost, what does one pay, in cents
    print(round(sum({xs}) / {k}, 2))
any_store_total
    # keep the sum of them as total / store the total in a variable total / call the sum total / let total be the sum
    # save the total as total / add them up and remember it as total
    total = sum({xs})
    # print half of the total / what is half of it / show half of that / half the total please
    # and half of it / divide it by 2 and print that
    print(total / 2)
any_above_average
    # which of them are above average / show the {xs} above the average / print the ones that are over the average
    # which {xs} are higher than the average / list those above the mean / how about only those over the average
    average = sum({xs}) / len({xs})
    print([x for x in {xs} if x > average])
temps_fahrenheit
    # convert them to fahrenheit and print the list / what are they in fahrenheit / show the {xs} in fahrenheit
    # print all of them in fahrenheit / turn the celsius values into fahrenheit and print them
    # how much is that in fahrenheit, each of them
    print([x * 9 / 5 + 32 for x in {xs}])
temps_freezing
    # on how many days was it below zero / how often did it freeze / how many are below 0 / count the days with frost, below 0
    # how many of the {xs} are negative / print how many days were under zero
    print(sum(1 for x in {xs} if x < 0))
trips_miles
    # convert them to miles, a mile is 1.609 km / what are they in miles (1.609 km each) / show the {xs} in miles, 1.609 km a mile
    # print each of them divided by 1.609 for miles / turn km into miles with 1.609 and print the list
    # give them in miles, one mile being 1.609 km
    print([x / 1.609 for x in {xs}])
grades_passed
    # how many did i pass, if {limit.bare} is enough / at least {limit.bare} is a pass, how many passed
    # how many {xs} are {limit.bare} or better, higher being better / count the {xs} of at least {limit.bare}
    # how many of them are {limit.bare} or more / print how many reach {limit.bare}
    print(sum(1 for x in {xs} if x >= {limit}))
any_running
    # print the running total / show the total after each {one} / add them up one by one and print every step
    # print the sum so far after every {one} / go through them and print the total so far
    # keep adding them up and print each subtotal
    total = 0
    for x in {xs}:
        total += x
        print(total)
any_bars
    # draw a star bar for each of them with one star per whole unit / print a row of stars for each {one}, as long as the number
    # print a bar of * for every {one} / for each {one} print that many stars / show them as bars made of stars
    # a line of * for each of them, as many as the {one} says
    for x in {xs}:
        print("*" * int(x))
"""
mixed(d, OPENINGS, REQUESTS, SLOTS, TOPICS, stories=20, length=3)
