"""Stories of data work with dates, seeds, queues, pairs, JSON and matches, in the standard library only."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_data import SLOTS, d, exact_names, graded
from codegen_repl.training.corpus.draws import choice, sampled
from codegen_repl.training.corpus.words import CATEGORIES

STORIES = r"""
longest_pause
    # {lst} has the dates {days} / let {lst} be {days} / the visits were on {days}; keep them as {lst} / store {days} in {lst} / {lst} = {days}
    {lst} = {days}
    # + from datetime import date
    # parse them to date objects and sort them, as visits / visits is the sorted list of these strings as dates / turn every string into a date with fromisoformat and put them in order, in visits / get real dates from the iso strings, earliest first, named visits / convert all of {lst} to dates and sort; the list is called visits
    {x_visits} = sorted(date.fromisoformat(s) for s in {lst})
    # pauses are the numbers of days between neighbours / compute how many days lie between each visit and the next, in a list pauses / for consecutive dates take the difference in days and collect it in pauses / make pauses: the day counts from one date to the following one / let pauses be the gaps, in days, along visits
    {x_pauses} = [(b - a).days for a, b in zip({x_visits}, {x_visits}[1:])]
    # at which index is the longest of them? the first if tied; store it as place / place is the index of the maximum of pauses / find the position of the longest pause, name it place / let place be where pauses is largest (the earliest such place) / keep the position of the greatest gap as place
    {x_place} = {x_pauses}.index(max({x_pauses}))
    # print the date that starts this pause, the one that ends it and its days / show the two dates around the longest pause, then how many days it has / output the visit before it, the visit after it and the length in days / print the dates at place and place plus 1, followed by the pause / display from which date to which date it lasted and the number of days
    print({x_visits}[{x_place}], {x_visits}[{x_place} + 1], {x_pauses}[{x_place}])
hours_worked
    # the shifts are {shifts}, in {tab} / {tab} = {shifts} / my time sheet says {shifts}; store it in {tab} / let {tab} be {shifts}, each from start to end / put the shifts {shifts} in a list {tab}
    {tab} = {shifts}
    # write a function minutes_of that turns a time such as 08:30 into minutes since midnight / minutes_of(clock) splits a clock time at the colon and returns hours times 60 plus minutes / define minutes_of, which takes "hh:mm" and gives the number of minutes from midnight to it / i need a helper minutes_of: from a text like 07:05 it computes the minutes of the day / a function minutes_of gets a time as text (hours, colon, minutes) and returns it all in minutes
    def minutes_of(clock):
        hours, minutes = clock.split(":")
        return int(hours) * 60 + int(minutes)
    # lengths is how many minutes each shift took; start and end are separated by a hyphen / use it to get the length of every shift in minutes, in lengths; the hyphen separates start and end / split each shift at "-" and store end minus start, in minutes, in lengths / for every entry of {tab} cut it at the hyphen and append the minutes between both times to the new list lengths / compute the durations in minutes with minutes_of and call the list lengths
    {x_lengths} = []
    for shift in {tab}:
        start, end = shift.split("-")
        {x_lengths}.append(minutes_of(end) - minutes_of(start))
    # sum them up and split the sum into full hours and the minutes that remain / get the total as whole and rest: full hours and left-over minutes / whole and rest are the hours and the remaining minutes of all lengths together / use divmod on the sum of lengths by 60, giving whole and rest / turn the total of the lengths into hours (whole) and minutes (rest)
    {x_whole}, {x_rest} = divmod(sum({x_lengths}), 60)
    # print it as hours, "h", minutes, two digits for the minutes / show the time in the form 12h05, with the minutes padded to two digits / output hours, the letter h and the minutes with a leading zero if needed / print whole, "h" and rest without spaces, rest filled up to 2 digits / display the sum like 7h30, minutes always with two digits
    print(f"{{x_whole}}h{{x_rest}:02}")
dice_with_seed
    # + import random
    # seed the generator with {seed} and roll a die {rolls_n} times, into {lst} / set the random seed to {seed}, then let {lst} be {rolls_n} random integers from 1 to 6 / with seed {seed}, draw {rolls_n} numbers between 1 and 6 as {lst} / {lst} is a list of {rolls_n} dice rolls made with random.randint after seeding with {seed} / roll {rolls_n} dice reproducibly: seed {seed}, results in {lst}
    random.seed({seed})
    {lst} = [random.randint(1, 6) for _ in range({rolls_n})]
    # tally: a dictionary with every face from 1 to 6 and how often it came, also if that is 0 / count each of the six faces in a dict tally, faces that never came included / tally maps 1 to 6 to their number of occurrences, zero where there are none / for all faces 1 through 6 store the count in a dictionary called tally / build tally from the faces 1 to 6, with how many times each is in the list
    {x_tally} = {face: {lst}.count(face) for face in range(1, 6 + 1)}
    # absent is the list of faces that did not come up / which faces never came? list them as absent / collect the faces with a count of 0 in absent / let absent be all the faces whose tally is zero / put the faces that are missing among the rolls in a list absent
    {x_absent} = [face for face, times in {x_tally}.items() if times == 0]
    # print the tally and then the absent faces, or "all came" if there are none / show the dictionary, and on the next line absent, unless it is empty, then "all came" / output tally; below it the list of missing faces or, with nothing missing, "all came" / print tally first, then absent if it has entries and "all came" otherwise / display the counts and under them what is absent ("all came" if nothing is)
    print({x_tally})
    print({x_absent} or "all came")
shuffle_and_split
    # {lst} = {ids} / the record ids are {ids}, stored in {lst} / let {lst} be {ids} / store the ids {ids.items} in {lst} / keep {ids} as {lst}
    {lst} = {ids}
    # + import random
    # shuffle it with the seed {seed} / mix the list in place, after seeding random with {seed} / seed random with {seed}, then shuffle the list / put {lst} in random order, reproducible by the seed {seed} / set the seed {seed} and shuffle {lst} itself
    random.seed({seed})
    random.shuffle({lst})
    # cut is where {share} percent of it end, rounded down / compute cut, the number of items that make {share} percent, dropping fractions / {share} percent of the length, as an integer without rounding up, is cut / let cut be {share} percent of how many there are, by integer division / get the split position: {share} percent of the length, rounded down, named cut
    {x_cut} = len({lst}) * {share} // 100
    # the first part up to there is train, the rest test / train gets the items before cut and test the ones from cut on / split the list at cut into train and test / let train be the first cut items, test what is left / divide {lst} at this position: train in front, test behind
    {x_train} = {lst}[:{x_cut}]
    {x_test} = {lst}[{x_cut}:]
    # print both sizes and whether they share no id / show the lengths of train and test, then if they are disjoint / output how many are in each part and True if no id is in both / print len of train, len of test and the answer to: do they have nothing in common? / display the two sizes followed by whether no item of train is in test
    print(len({x_train}), len({x_test}), set({x_train}).isdisjoint({x_test}))
last_few_in_queue
    # + from collections import deque
    # {tab} is a deque that holds at most {k} items / make an empty deque {tab} with a maximum length of {k} / let {tab} be a deque which only keeps the last {k} entries / create a bounded queue {tab}: a deque with maxlen {k} / i want a deque named {tab} limited to {k.word} items
    {tab} = deque(maxlen={k})
    # the values {nums} come in one by one: append each, and whenever the deque is full put its sum in sums / go through {nums}, append every number, and collect in sums the total of the deque each time it is full / feed {nums} into it one after the other; as soon as it has {k} items, note its sum after each append in a list sums / for each of {nums}: append it, then, if the deque has reached its maximum length, add its total to the list sums / push the numbers {nums} into the deque in turn and record the sum in sums, but only while {k} items are in it
    {x_sums} = []
    for value in {nums}:
        {tab}.append(value)
        if len({tab}) == {k}:
            {x_sums}.append(sum({tab}))
    # print what is left in the deque as a list / show the final contents as a list / output the items that are in {tab} now, as a list / convert the deque to a list and print that / print the last {k} values in a list
    print(list({tab}))
    # print the largest and the smallest of the sums / show the maximum, then the minimum of what was recorded / output the greatest sum and the least one / print max and min of sums / display the highest and the lowest of these totals
    print(max({x_sums}), min({x_sums}))
grouped_rows_report
    # {tab} is {triples}: name, group, points / let {tab} be {triples} / store the rows {triples} in {tab} / the club list is {triples}; name it {tab} / {tab} = {triples}
    {tab} = {triples}
    # + from collections import defaultdict
    # collect the rows by group, the second field, in a defaultdict of lists called by_group, as pairs of name and points / by_group is a defaultdict(list) in which each group has the (name, points) pairs of its rows / group them: by_group, a defaultdict of lists, gets name and points of every row under its group / for each row append the tuple (name, points) to the list of its group in by_group, a defaultdict / build by_group with defaultdict: the key is the middle field, the value a list of pairs of the other two
    {x_by_group} = defaultdict(list)
    for person, side, score in {tab}:
        {x_by_group}[side].append((person, score))
    # for every group find the pair with the most points, as winners / winners maps each group to its best pair, by points / let winners be a dictionary of the highest scoring pair per group / pick the pair with the largest second item from each group and store it in a dict winners / who is best in every group? keep group and pair in winners
    {x_winners} = {side: max(pairs, key=lambda p: p[1]) for side, pairs in {x_by_group}.items()}
    # print for each group, alphabetically, the group, the name of its winner and how many members it has / go through the groups in sorted order and show group, winning name, number of members / one line per group in alphabetical order: group, best name, size / sort the groups and print each with the name of the winner and the count of its rows / list group, name of the best and group size, ordered by group
    for side in sorted({x_winners}):
        print(side, {x_winners}[side][0], len({x_by_group}[side]))
balance_dips
    # {lst} is the list of payments {changes}, negative ones go out / let {lst} be {changes} / the account moves by {changes}; store that in {lst} / {lst} = {changes} / keep the amounts {changes} as {lst}
    {lst} = {changes}
    # + from itertools import accumulate
    # starting with {high}, get all balances with accumulate, the start included / balances is the list of running totals of {lst} from {high} on, {high} itself first / accumulate the payments with the initial value {high} into a list balances / the account holds {high} at first: list the balances, that one and the one after each payment / let balances be list(accumulate(...)) over {lst} beginning at {high}
    {x_balances} = list(accumulate({lst}, initial={high}))
    # what is the lowest of them? name it lowest / lowest is the minimum of the balances / let lowest be the smallest balance / find how far down it goes, as lowest / keep the least of balances in lowest
    {x_lowest} = min({x_balances})
    # print "overdrawn" if that is negative, otherwise the last balance / if lowest is below zero print "overdrawn", else the final balance / show the balance at the end, unless it ever was below 0, then "overdrawn" / output "overdrawn" when the lowest is less than 0, and the last item of balances when it is not / print the end balance; but should lowest be negative, print "overdrawn" instead
    print("overdrawn" if {x_lowest} < 0 else {x_balances}[-1])
pairs_in_budget
    # {tbl} = {listed} / the offers are {listed}, a dictionary {tbl} / let {tbl} be {listed} / store the prices {listed} as {tbl} / keep the dictionary {listed} in {tbl}
    {tbl} = {listed}
    # + from itertools import combinations
    # make all pairs of two different names, as choices / choices is the list of combinations of two names / get every combination of 2 keys in a list choices / which pairs can be formed from the names? list them in choices / use combinations to list each pair of names once, under the name choices
    {x_choices} = list(combinations({tbl}, 2))
    # keep those whose prices add up to at most {budget}, as possible / possible are the pairs that cost {budget} or less together / filter the choices: both prices together must not exceed {budget}; call the rest possible / drop each pair which is dearer than {budget} in all and store the others in possible / let possible be the pairs of choices affordable with {budget}
    {x_possible} = [(a, b) for a, b in {x_choices} if {tbl}[a] + {tbl}[b] <= {budget}]
    # print how many are possible of how many, like 2 of 6 / show the number of possible pairs, "of" and the number of all pairs / output len of possible, the word of, len of choices / print in the form "2 of 6" how many choices are possible / display the count of possible pairs, then "of", then the total count
    print(len({x_possible}), "of", len({x_choices}))
json_members
    # {txt} is the json text {people_json} / the server answered {people_json}; keep the text as {txt} / store {people_json} in {txt} / let {txt} be {people_json} / {txt} = {people_json}
    {txt} = {people_json}
    # + import json
    # load it with json into people / parse the text into a list people / people is what json.loads makes of it / decode the json and call the list people / turn {txt} into python objects, named people
    {x_people} = json.loads({txt})
    # give each of them a key adult: true from 18 years on / set adult in every record to whether the age is at least 18 / add adult to all dicts of people, True if age is 18 or more, else False / for every one of them store under "adult" if the age reaches 18 / extend each record by adult, which tells if its age is not below 18
    for person in {x_people}:
        person["adult"] = person["age"] >= 18
    # minors: the names of those who are not adult, sorted / collect the names of all that are no adults in alphabetical order as minors / let minors be the sorted names of the records where adult is false / who is under age? put the names, sorted, in minors / get a sorted list minors with the name of everyone but the adults
    {x_minors} = sorted(p["name"] for p in {x_people} if not p["adult"])
    # print a json text with the keys young, which has the minors, and total, which is how many people there are / output {"young": ..., "total": ...} as json, where young is the list of minors and total counts all records / dump a dictionary with the minors under "young" and the number of people under "total" to json and print it / show as a json object: young, the minors, and total, the number of records / print json.dumps of a dict that has the minors as young and, under total, the length of people
    print(json.dumps({"young": {x_minors}, "total": len({x_people})}))
league_points
    # the results are {matches}; store them in {tab} / {tab} = {matches} / let {tab} be the list {matches} / keep the match results {matches} as {tab} / {tab} holds {matches}
    {tab} = {matches}
    # + import re
    # points starts as an empty dictionary, and pattern is a compiled regex for a word, a space, goals-goals, a space and a word, four groups / prepare an empty dict points and compile a pattern with four groups: team, goals, goals, team, as in the results / make points = {} and a compiled regex pattern that captures both teams and both numbers of goals / set up an empty dictionary called points and a compiled pattern matching "word digits-digits word", each piece a group
    {x_points} = {}
    {x_pattern} = re.compile(r"(\w+) (\d+)-(\d+) (\w+)")
    # for every match give 3 points to the winner and 0 to the loser, or 1 to both for a draw / go through the results: a win brings 3 points, a draw 1 to each team, and the loser gets 0 / add up the points per team: three for winning, none for losing, one each when the goals are equal / update points with each result; the team with more goals gets 3, the other 0, and if they are level both get 1
    for line in {tab}:
        home, a, b, away = {x_pattern}.match(line).groups()
        a, b = int(a), int(b)
        first = 3 if a > b else 1 if a == b else 0
        second = 3 if b > a else 1 if a == b else 0
        {x_points}[home] = {x_points}.get(home, 0) + first
        {x_points}[away] = {x_points}.get(away, 0) + second
    # sort the teams by points, most first, ties by name, as standings / standings is the list of the teams in descending order of points, alphabetical where these are equal / order the teams: more points first, then from a to z; call it standings / rank the keys of points by falling points and, for the same points, by name, in standings
    {x_standings} = sorted({x_points}, key=lambda team: (-{x_points}[team], team))
    # print the standings numbered from 1, each line with place, team and points / show place, team, points for every team in this order / number the teams from 1 on and print them with their points, one per line / for each team of standings print its rank (starting at 1), its name and its points
    for place, team in enumerate({x_standings}, 1):
        print(place, team, {x_points}[team])
survey_shares
    # the survey gave {answers}, keep that as {lst} / {lst} = {answers} / store the answers {answers} in {lst} / let {lst} be {answers} / people answered {answers}; that is {lst}
    {lst} = {answers}
    # bring them to one form: the first letter in lower case, after stripping, as short / short has for each answer its first character, spaces removed and lower case / strip and lower each answer and keep only its first letter in a list short / normalise the answers to y or n (stripped, lower case, first character), named short / let short be the first letters of the answers without outer spaces, in small letters
    {x_short} = [s.strip().lower()[0] for s in {lst}]
    # percent is the share of y in it, in percent, rounded to a whole number / how many percent of short are "y"? round to an integer and call it percent / let percent be 100 times the count of "y" over the number of answers, rounded / compute the percentage of "y", rounded to no decimals, as percent / work out the rounded percentage of yes answers, named percent
    {x_percent} = round(100 * {x_short}.count("y") / len({x_short}))
    # print "accepted" with the percentage if it is over 50, "tied" at exactly 50, otherwise "rejected" with it / if percent exceeds 50 print "accepted" and percent, if it is 50 just "tied", else "rejected" and percent / show "accepted" plus the number above 50, "rejected" plus the number below 50, and "tied" alone for 50 / say "tied" for 50; above that say "accepted", below it "rejected", both followed by percent
    if {x_percent} > 50:
        print("accepted", {x_percent})
    elif {x_percent} == 50:
        print("tied")
    else:
        print("rejected", {x_percent})
ranks_with_ties
    # {tbl} is {tied} / the results are {tied}, as {tbl} / let {tbl} be the dictionary {tied} / store {tied} in {tbl} / {tbl} = {tied}
    {tbl} = {tied}
    # rank everyone: 1 plus the number of people with more points; put the ranks in a dictionary ranks / ranks maps each name to 1 plus how many have a higher value, so equal values share a rank / build ranks, where a name's rank is one more than the count of values above its own / let ranks be a dictionary from names to ranks; ties get the same rank, that is 1 plus the number of greater values / compute the rank of each key as 1 + how many values are larger, in a dict ranks
    {x_ranks} = {who: 1 + sum(v > value for v in {tbl}.values()) for who, value in {tbl}.items()}
    # medals are the names with a rank of 3 or better, ordered by rank and then by name / list those on rank 1 to 3, best rank first and ties alphabetically, as medals / get everybody ranked third or better in a list medals, sorted by rank and, within a rank, by name / collect the names whose rank is at most 3; sort by rank, then by name; call it medals / let medals hold all names with rank 3 or less in the order of rank, ties from a to z
    {x_medals} = sorted((who for who in {x_ranks} if {x_ranks}[who] <= 3), key=lambda who: ({x_ranks}[who], who))
    # print a line for each: rank, a dot, a space and the name / show them as "1. name", one per line / for every one of the medals print its rank followed by ". " and the name / output the list line by line in the form rank, dot, name / print rank and name of all of these, with a dot and a space in between, one a line
    for who in {x_medals}:
        print(f"{{x_ranks}[who]}. {who}")
nearest_place
    # {tab} is {points}, places on a map / let {tab} be the points {points} / {tab} = {points} / the shops are at {points}; keep these as {tab} / store the coordinates {points} in {tab}
    {tab} = {points}
    # + import math
    # distances are how far each lies from the origin / compute the distance of every point from (0, 0) with math.hypot, in distances / for each point get the length of the way to the origin; call the list distances / let distances be the straight-line distances to the origin / use hypot on x and y of each point and collect it in distances
    {x_distances} = [math.hypot(x, y) for x, y in {tab}]
    # nearest is the point with the smallest distance / which one is closest? store the point as nearest / let nearest be the element of {tab} where distances is least, the first one on a tie / take the point that belongs to the minimum of distances as nearest / find the closest point, name it nearest
    {x_nearest} = {tab}[{x_distances}.index(min({x_distances}))]
    # print it and the mean of all the distances with 2 decimals / show nearest, then the average distance to two decimals / output the point followed by the mean distance, 2 digits after the point / print nearest and, formatted with two decimals, what the distances are on average / display the closest point and the mean of distances with two decimals
    print({x_nearest}, f"{sum({x_distances}) / len({x_distances}):.2f}")
"""


def _people_json(rng: Random) -> str:
    rows = rng.sample(CATEGORIES["person"], rng.randint(3, 4))
    parts = [f'{{"name": "{name}", "age": {rng.randint(8, 40)}}}' for name in rows]
    return "[" + ", ".join(parts) + "]"


def _tied(rng: Random) -> dict[str, int]:
    made = graded(rng)
    first, second = rng.sample(sorted(made), 2)
    made[first] = made[second]
    return made


MORE: dict[str, Any] = {
    "rolls_n": choice(8, 10, 12, 15, 20),
    "ids": sampled("list[int]", lambda rng: rng.sample(range(1, 60), rng.randint(6, 10))),
    "share": choice(60, 70, 75, 80),
    "budget": choice(5, 6.5, 8, 10, 12, 15),
    "people_json": sampled("str", _people_json),
    "tied": sampled("dict[str,int]", _tied),
}
stories(d, STORIES, {**SLOTS, **MORE, **exact_names(STORIES)})
