"""Stories whose first turn gives the data a name that the words suggest, and terse ones (see problems_lists)."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_lists import SLOTS, d
from codegen_repl.training.corpus.domains.problems_lists_3 import NAMES
from codegen_repl.training.corpus.domains.problems_lists_4 import GIVEN, told
from codegen_repl.training.corpus.draws import Var, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.words import CATEGORIES

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _temperatures(rng: Random) -> dict[str, int]:
    low = rng.randint(-8, 15)
    return {day: rng.randint(low, low + 9) for day in DAYS[: rng.randint(4, 7)]}


def _trips(rng: Random) -> list[tuple[str, int]]:
    return [(rng.choice(CATEGORIES["city"]), rng.randint(5, 90)) for _ in range(rng.randint(4, 6))]


def _letters(rng: Random) -> list[str]:
    return [rng.choice("WLD") for _ in range(rng.randint(6, 11))]


STORIES = """
temperatures
    # the temperatures were {temps_said.bare}; make a dictionary of temperatures / {temperatures} = {g_temps} / a week in degrees: {temps_said.bare}, in a dictionary {temperatures} / store the temperatures {g_temps} / note down {g_temps} as {temperatures}
    {temperatures} = {g_temps}
    # find the warmest day, the earlier one if two are equal, as {warmest}, and the coldest likewise as {coldest} / {warmest} and {coldest} are the days with the highest and the lowest value, each time the first of equals / get the key with the maximum into {warmest}, the one with the minimum into {coldest}; where several tie, the first counts / which day was {warmest} and which {coldest}? the first of each if there is a tie / set {warmest} to the day with the largest number and {coldest} to that with the smallest, first come first
    {warmest} = max({temperatures}, key={temperatures}.get)
    {coldest} = min({temperatures}, key={temperatures}.get)
    # how many days were colder than the day before? put it in {count} / count the drops: days with less than the previous day, as {count} / {count} is how often a value is smaller than the one before it / go through neighbouring days and count in {count} where it got colder
    values = list({temperatures}.values())
    {count} = sum(1 for before, now in zip(values, values[1:]) if now < before)
    # print the warmest day and the coldest, with {sep} between them, then the number of drops on the next line / show both days joined by {sep}, and below it the count / one line with the warmest and the coldest day, {sep} in between, another with {count} / output the warmest day, {sep} and the coldest day as one string, and on a new line how often it got colder
    print({warmest} + {sep} + {coldest})
    print({count})
trips
    # trips with their lengths in km: {g_trips}, as {trips} / {trips} = {g_trips} / the trips are the tuples {g_trips} / make a list {trips} of (city, km): {g_trips} / store {g_trips} as the list of trips
    {trips} = {g_trips}
    # sort it by length, longest first; if two are equally long, alphabetically / put the long ones first, ties go by the city / order the tuples by falling km and then by name / longest trip on top, the alphabet breaks ties; sort in place
    {trips}.sort(key=lambda trip: (-trip[1], trip[0]))
    # split them: {far} has the cities over {t} km, {near} all other cities / make two lists of cities, {far} for more than {t} km and {near} for the rest / cities farther than {t} go to {far}, the others to {near}, both in this order / collect the names only: above {t} km in {far}, otherwise in {near}
    {far} = [city for city, km in {trips} if km > {t}]
    {near} = [city for city, km in {trips} if km <= {t}]
    # print far: and the names joined by {sep}, or far: none / show the first list as far: and then the names with {sep} between them, with the word none when it is empty / write far: followed by a space and the cities separated by {sep}; if there is no such city, the word none / output "far: " and then the far cities with {sep} between, or none
    print("far: " + ({sep}.join({far}) or "none"))
    # and the same for near / do it again for the other list, with near: / now near: in the same way / likewise print near: and its cities, or none
    print("near: " + ({sep}.join({near}) or "none"))
season
    # the results of a season are the letters {g_letters.and_items} (W won, L lost, D drawn), a list {season} / {season} = {g_letters} / W, L and D for won, lost and drawn: {g_letters}. keep the list as {season} / store the list {g_letters} under {season} / take {g_letters.and_items} as a list {season}
    {season} = {g_letters}
    # a win gives 3 points, a draw 1 and a defeat nothing: put this in a dictionary {worth} / {worth} maps W to 3, D to 1 and L to 0 / make a dictionary {worth}: W is worth 3, D is worth 1, L is worth 0 / what each letter counts goes into {worth}: 3 for W, 1 for D, 0 for L
    {worth} = {"W": 3, "D": 1, "L": 0}
    # add up the points as {total} / {total} is what all the letters are worth together / look up each game and sum, as {total} / compute the {total} of the points with that table
    {total} = sum({worth}[game] for game in {season})
    # the longest run of games without a defeat is {unbeaten} / let {unbeaten} be how many games in a row were not lost, at most / {unbeaten} is the length of the longest stretch without L / count a streak that grows with every game that is not L and falls back to 0 otherwise; its maximum is {unbeaten}
    {unbeaten} = streak = 0
    for game in {season}:
        streak = streak + 1 if game != "L" else 0
        {unbeaten} = max({unbeaten}, streak)
    # print points and run, like 14 points, 5 unbeaten / show both in the form 14 points, 5 unbeaten / output the total with the word points, a comma, and the run with the word unbeaten, as in 14 points, 5 unbeaten / a line like 14 points, 5 unbeaten, please
    print(f"{{total}} points, {{unbeaten}} unbeaten")
waiting_list
    # {n} places are free: {places_left} = {n} / set {places_left} to {n} / the number of free places, {places_left}, is {n} / let {places_left} be {n} / there is room for {n}, called {places_left}
    {places_left} = {n}
    # {g_line.and_items} sign up in this order; store them in {applicants} / {applicants} = {g_line} / the list {applicants} is {g_line} / those who want to come are {g_line.and_items}, as {applicants} / make the list of applicants: {g_line}
    {applicants} = {g_line}
    # as long as places are left the next person gets in, the others have to wait: lists {inside_list} and {waiting} / go through them; if a place is left, the name goes to {inside_list} and there is one place less, otherwise it goes to {waiting} / fill {inside_list} in order until there is no place any more (each one takes a place), and put everybody else into {waiting} / for every applicant: with {places_left} above 0 append to {inside_list} and lower it by 1, else append to {waiting}
    {inside_list}, {waiting} = [], []
    for name in {applicants}:
        if {places_left} > 0:
            {inside_list}.append(name)
            {places_left} -= 1
        else:
            {waiting}.append(name)
    # {inside} cancels: whoever is in leaves and the first who waits moves up, if anyone does; someone who waits is just taken off / remove {inside}; if that was from {inside_list}, let the first of {waiting} (if any) follow at its end / when {inside} is among those inside, take the name out and append the first from {waiting} if there is one; otherwise remove it from {waiting} / {inside.bare} does not come after all. if the name is in {inside_list} it is replaced, at the end, by the first waiting one (when there is one); if not, delete it from {waiting}
    if {inside} in {inside_list}:
        {inside_list}.remove({inside})
        if {waiting}:
            {inside_list}.append({waiting}.pop(0))
    else:
        {waiting}.remove({inside})
    # print who is in, joined by {sep}, and then how many wait / show those inside with {sep} between and the number of the waiting / output the names in {inside_list} separated by {sep}, followed by the length of {waiting} / print {inside_list} as text with {sep}, then the count of people waiting
    print({sep}.join({inside_list}), len({waiting}))
library_loans
    # the loans are {homes_said.bare}: a dictionary {loans} / {loans} = {g_homes} / store the loans {g_homes} / who has what: {g_homes}, as {loans} / make a dictionary of loans from {homes_said.bare}
    {loans} = {g_homes}
    # write a function {fn_who} that takes a dictionary and a value and returns the sorted keys with that value / define {fn_who}(table, wanted): the keys whose value equals wanted, as a sorted list / a function {fn_who} of a dictionary and a value should list all keys that have the value, from a to z / create {fn_who}, which looks for a value in a dictionary and gives back a sorted list of the keys under which it is stored
    def {fn_who}(table, wanted):
        return sorted(key for key, value in table.items() if value == wanted)
    # for each different value, in alphabetical order, print the value, a colon, a space and who has it joined by {sep}, using the function / go through the different values from a to z and print lines such as red: Ann, with {sep} between several people; use {fn_who} / with its help print, value by value in alphabetical order, value: people, the people separated by {sep} / use it to show each value once, sorted, in the form value: names, where the names are joined with {sep}
    for thing in sorted(set({loans}.values())):
        print(f"{thing}: " + {sep}.join({fn_who}({loans}, thing)))
    # ?
    # does {who} have anything? print the value or {filler} / print what {who} has, {filler} if the name is not there / look {who} up and print the result, {filler} by default / show the entry for {who}, or {filler} without one
    print({loans}.get({who}, {filler}))
price_rise
    # {prices} = {g_stock} / prices: {stock_said.bare}. make that a dictionary / the prices are {g_stock} / store the prices {stock_said.bare} in a dictionary / a dictionary of prices: {g_stock}
    {prices} = {g_stock}
    # everything gets {small} more expensive, except {held}, which stays as it is / add {small} to each price but that of {held} / raise all prices by {small}, only {held} keeps its own / make a new version of it in which every price is {small} higher, save for {held}
    {prices} = {name: price if name == {held} else price + {small} for name, price in {prices}.items()}
    # what is the cheapest now? {cheapest} is its name, the alphabetically first on a tie / find the name with the lowest price, ties by alphabet, as {cheapest} / get {cheapest}, the key of the smallest value; of several the one that sorts first / which costs least? keep the name as {cheapest}, the smaller name if there are two
    {cheapest} = min({prices}, key=lambda name: ({prices}[name], name))
    # print it with its price in parentheses / show name (price) / print the name, a space, and the price in round brackets / output that name followed by its price in parentheses
    print(f"{{cheapest}} ({{prices}[{cheapest}]})")
    # list the rest from expensive to cheap, ties alphabetically, a name a line / print all other names, highest price first and equal ones from a to z, one per line / all but {cheapest}, line by line, in order of falling price and then name / print the names except that one, the dearest on top, the alphabet deciding between equal prices
    for name in sorted({prices}, key=lambda name: (-{prices}[name], name)):
        if name != {cheapest}:
            print(name)
exam_bands
    # {points_said.bare}: keep that as the dictionary {results} / {results} = {g_points} / results: {g_points} / the results are {points_said.bare}, as a dictionary / store the results {g_points}
    {results} = {g_points}
    # from {top_bar} on it is gold, from {mid_bar} on silver, below that nothing: write a function {fn_band} of a number that returns the word gold, silver or an empty string / define {fn_band}(x), which gives gold for {top_bar} or more, otherwise silver for {mid_bar} or more, otherwise "" / {fn_band} returns the string gold when its argument is at least {top_bar}, silver when it is only at least {mid_bar}, and the empty string if neither / make a function {fn_band} that turns a number into a medal: at least {top_bar} is gold, at least {mid_bar} silver, anything less an empty string
    def {fn_band}(x):
        if x >= {top_bar}:
            return "gold"
        if x >= {mid_bar}:
            return "silver"
        return ""
    # give everyone who gets one a medal, in a dictionary {medals}; people without one are left out / {medals} maps names to medals, without those for whom it is empty / build {medals} with the function: name and medal, but only where there is a medal / apply it to all results and keep in {medals} those that do not give an empty string
    {medals} = {}
    for name, value in {results}.items():
        medal = {fn_band}(value)
        if medal:
            {medals}[name] = medal
    # print how many got gold and how many silver, or the word nobody if there is no medal at all / if {medals} is empty print nobody, else the number of golds and of silvers / show the counts of gold and of silver, in this order, on a line; without any medal show nobody / if there are medals, print how often gold and how often silver was given; if not, print the word nobody
    if {medals}:
        given = list({medals}.values())
        print(given.count("gold"), given.count("silver"))
    else:
        print("nobody")
two_queues
    # the left line is {g_line.and_items}, the right one is empty: lists {left} and {right} / {left} = {g_line}, and {right} is an empty list / start with {left} as {g_line} and nothing in {right} / make a list {left} of {g_line.and_items} and an empty list {right} / put {g_line} in {left}; {right} has nobody yet
    {left} = {g_line}
    {right} = []
    # while the left one is longer than the right, its last person goes over to the end of the right / move the last of {left} to the end of {right}, again and again, until {left} is no longer than {right} / as long as {left} has more people than {right}, take the last from {left} and append it to {right} / balance them: keep sending whoever is last on the left to the back of the right, stop when the left is not longer any more
    while len({left}) > len({right}):
        {right}.append({left}.pop())
    # who is ahead of {inside} in the same line? a list {ahead} / {ahead} is the list of all people in front of {inside}, in whichever line that is / find the line with {inside} and store the part before that name in {ahead} / get the names before {inside} from the list that contains {inside}, as {ahead}
    line = {left} if {inside} in {left} else {right}
    {ahead} = line[:line.index({inside})]
    # print them joined by {sep}, or first in line when there are none / show {ahead} as text with the separator {sep}; if nobody is ahead, print first in line / print first in line for an empty list and the names with {sep} between them otherwise / if someone is there, print the names separated by {sep}, else first in line
    print({sep}.join({ahead}) if {ahead} else "first in line")
pair_scores
    # home goals {g_home.and_items} and away goals {g_away.and_items}: lists {home} and {away} / {home} = {g_home} and {away} = {g_away} / store the goals at home, {g_home}, in {home} and the goals away, {g_away}, in {away} / two lists: {home} is {g_home}, {away} is {g_away} / put {g_home} in {home}, {g_away} in {away}
    {home} = {g_home}
    {away} = {g_away}
    # game by game write H if the home side has more, A if it has less and D if it is even, in a list {signs} / compare them by position: {signs} gets H where {home} is larger, A where {away} is, otherwise D / make a list {signs} with one letter a game: H for a home win, A for an away win, D for a draw / for each pair of goals append H, A or D to {signs}, depending on whether home has more, fewer or as many
    {signs} = []
    for h, a in zip({home}, {away}):
        {signs}.append("H" if h > a else "A" if h < a else "D")
    # in which game were most goals scored? {best} is its number from 1, the first of several / find the number of the game (starting at 1) with the most goals on both sides together, the earliest on a tie, as {best} / {best} is the place, counted from 1, of the largest sum of home and away goals; ties go to the earlier game / add both goals per game and store in {best} which game, from 1, has the highest sum, the first one if several have
    sums = [h + a for h, a in zip({home}, {away})]
    {best} = sums.index(max(sums)) + 1
    # print the letters as one word and then that number / show the signs joined without anything between, then {best} / join {signs} into one string, print it and the number of the game / output the string of all letters followed by {best}
    print("".join({signs}), {best})
collect_cards(g_ws, g_vs)
    # mine are {g_ws.and_items}, a list {mine} / {mine} = {g_ws} / my cards: {g_ws}, in a list {mine} / call my list {mine}: {g_ws.and_items} / let {mine} hold {g_ws}
    {mine} = {g_ws}
    # the ones of my friend are {second.and_items}, the list {yours} / {yours} = {second} / another list, {yours}, with {second.and_items} / my friend has {second}, as {yours} / {yours} holds {second}
    {yours} = {second}
    # what could i give away? everything i have twice or more and my friend not at all, each once and in order of first appearance, as {offer} / {offer} lists, without repeats and in my order, the cards that i have more than once and that are not in {yours} / go through {mine}: a card that is there several times, not in {yours} and not yet in {offer} is appended to {offer} / collect in {offer} my duplicates that are missing in {yours}, each just one time, as they come
    {offer} = []
    for card in {mine}:
        if {mine}.count(card) > 1 and card not in {yours} and card not in {offer}:
            {offer}.append(card)
    # and what do i want? the sorted list {wanted} of cards that only my friend has / {wanted} is everything in {yours} but not in {mine}, sorted and without repeats / sort the different cards my friend has and i lack into {wanted} / the set of {yours} without that of {mine}, sorted, is {wanted}
    {wanted} = sorted(set({yours}) - set({mine}))
    # pair them up: swap first for first and so on; print lines like a for b, or no deal if there is no pair / print offer for wanted, position by position, as in a for b; if one list is empty print no deal / for each offer and the wanted card at the same place print both with the word for in between, and no deal if that gives nothing / show the swaps one a line, my card, " for ", the other card; no deal when nothing can be swapped
    if {offer} and {wanted}:
        for give, take in zip({offer}, {wanted}):
            print(f"{give} for {take}")
    else:
        print("no deal")
laps
    # lap times in seconds, {g_laps}, as {laps} / {laps} = {g_laps} / the laps took {g_laps.and_items} seconds: list {laps} / store the laps {g_laps} / let {laps} be the list of {g_laps.and_items}
    {laps} = {g_laps}
    # ignore the warm-up: drop the first lap, and the last one too if it is above {slow} / remove the first item, and also the last when it is more than {slow} / cut off the first; should the last exceed {slow}, cut that off as well / take away lap one and, provided it took over {slow}, the final lap / the first one does not count, nor does the last if greater than {slow}: delete them
    {laps} = {laps}[1:]
    if {laps}[-1] > {slow}:
        {laps}.pop()
    # {faster} = number of laps that were faster than the one directly before / count as {faster} the laps that took less time than their predecessor / how often was a lap shorter than the previous one? keep it as {faster} / compare each lap with the one before and count the improvements in {faster} / for every lap but the first, add 1 to {faster} if it is below the lap before it
    {faster} = 0
    for i in range(1, len({laps})):
        if {laps}[i] < {laps}[i - 1]:
            {faster} += 1
    # print the fastest lap, the mean with one decimal, and {faster} / output minimum, average (rounded to 1 place) and the count, in that order / show the least time, the mean to one decimal and how often it got faster / one line: best time, average rounded to one digit, number of improvements / print three values: shortest lap; mean, 1 decimal; the count
    print(min({laps}), round(sum({laps}) / len({laps}), 1), {faster})
halving_cup
    # entrants: {g_line.and_items}. list {entrants} / {entrants} = {g_line} / a knockout with {g_line.and_items}, in a list {entrants} / the entrants are {g_line} / put the names {g_line} in {entrants}
    {entrants} = {g_line}
    # of two neighbours the one with the longer name wins (the left one if equal); an odd one out at the end goes through: write {fn_round}, which takes a list and returns the winners / define {fn_round}(names): pair neighbours, keep the longer name of each pair or the first if they are equally long, and let a single last name pass / {fn_round} should take a list of names and return those that win against their neighbour, two by two: longer beats shorter, the left wins a draw, a leftover name advances / create a function {fn_round} that goes through names in steps of two and collects the longest of each two (the first one on a tie), or the lone last name
    def {fn_round}(names):
        return [max(names[i:i + 2], key=len) for i in range(0, len(names), 2)]
    # play until one is left; count the rounds in {rounds} / repeat it while there is more than one name, adding 1 to {rounds} each time / {rounds} starts at 0. as long as several are in, replace the list by what the function returns and increase {rounds} / call the function on the list again and again until it has just one name, and let {rounds} be the number of calls / loop: while more than one entrant remains, do a round and count it in {rounds}
    {rounds} = 0
    while len({entrants}) > 1:
        {entrants} = {fn_round}({entrants})
        {rounds} += 1
    # print the winner and the number of rounds / show who is left and after how many rounds / output the only name in the list, then {rounds} / print the last one standing, followed by the count of rounds / the winner first, then how many rounds it took: print both
    print({entrants}[0], {rounds})
nested_marks
    # {g_book} is a gradebook, a dictionary of dictionaries; call it {grades} / {grades} = {g_book} / store the grades {g_book} / for each pupil the marks by subject: {g_book}, as {grades} / let {grades} be the nested dictionary {g_book}
    {grades} = {g_book}
    # average per pupil, rounded to 1 decimal, in a dictionary {averages} / {averages} has for every pupil the mean of the marks, one decimal / compute the averages: name to mean of the inner values, rounded to one place / for each name, add up the inner dictionary's values, divide by how many there are, round to 1 digit and store it in {averages} / make {averages}, which maps pupils to their mean mark with one decimal
    {averages} = {}
    for pupil, by_subject in {grades}.items():
        {averages}[pupil] = round(sum(by_subject.values()) / len(by_subject), 1)
    # turn it inside out: {by_subject_out} maps each subject to a dictionary of pupils and marks / regroup the marks by subject, then by pupil, as {by_subject_out} / build {by_subject_out}: outer keys are the subjects, inner keys the pupils, values the marks / swap the two levels of keys and call the outcome {by_subject_out} / for each pupil and subject put the mark at {by_subject_out}[subject][pupil], creating the inner dictionaries as needed
    {by_subject_out} = {}
    for pupil, by_subject in {grades}.items():
        for subject, mark in by_subject.items():
            {by_subject_out}.setdefault(subject, {})[pupil] = mark
    # for each subject print it and the pupil with the highest mark, the first of equals, like math: Ann / show lines like math: Ann with the best pupil of every subject; on a tie the one that comes first / print subject: name for all subjects, where the name has the largest mark (first one if tied) / who is best in what? lines of the form math: Ann, earliest pupil in case of a tie / go through the subjects and print each with a colon, a space and its top pupil, the first if there are several
    for subject, marks in {by_subject_out}.items():
        print(f"{subject}: {max(marks, key=marks.get)}")
    # and the pupils from the best average down, ties by name, one a line / then print the names in order of falling average and, if equal, of the alphabet, each on its own line / list all pupils, highest mean first, equal means alphabetically, a name a line / last, print names line by line: best average on top, ties from a to z / finally the names, sorted by average from high to low and then by name, one per line
    for pupil in sorted({averages}, key=lambda pupil: (-{averages}[pupil], pupil)):
        print(pupil)
shelf_moves
    # a shelf from left to right: {g_line.and_items}, list {shelf_row} / {shelf_row} = {g_line} / keep the row {g_line} as {shelf_row} / in a row stand {g_line.and_items}; that is the list {shelf_row} / let the list {shelf_row} be {g_line}
    {shelf_row} = {g_line}
    # move {inside} one place to the left, unless already leftmost / swap {inside} with its left neighbour; if there is none, do nothing / {inside.bare} goes one step towards the front, or stays when it is at the very front / let {inside} and the item before it trade places, provided there is one before it / if {inside} is not the first, exchange it with the one before
    spot = {shelf_row}.index({inside})
    if spot > 0:
        {shelf_row}[spot - 1], {shelf_row}[spot] = {shelf_row}[spot], {shelf_row}[spot - 1]
    # reverse the part behind it, the rest stays / everything after {inside} is put in reverse order, {inside} and what comes before stay / turn round what stands to the right of {inside} / from the item after {inside} to the end, reverse the order / keep the list up to and including {inside}, then append the others backwards
    spot = {shelf_row}.index({inside})
    {shelf_row} = {shelf_row}[:spot + 1] + {shelf_row}[spot + 1:][::-1]
    # neighbours of {inside}: a list {around} of the item before and the one after, as far as they exist / {around} has the left and the right neighbour of {inside}; at an end there is just one / put what stands directly before and after {inside} into {around}, skipping a side without anybody / collect the direct neighbours of {inside} in {around}, left one first, leaving out whatever does not exist
    spot = {shelf_row}.index({inside})
    {around} = {shelf_row}[max(0, spot - 1):spot] + {shelf_row}[spot + 1:spot + 2]
    # print the row joined by {sep}; below it the neighbours, joined in the same way / two lines: the whole row with {sep} between, then {around} likewise / show the list as text with {sep} as separator and, on a new line, the neighbours with the same separator / print both lists one below the other, each separated by {sep}, the row first
    print({sep}.join({shelf_row}))
    print({sep}.join({around}))
budget_plan
    # wishes with prices, most wanted first: {g_wishes}; list {wishes} / {wishes} = {g_wishes} / the wishes are the pairs {g_wishes} / store {g_wishes} as a list of wishes / keep {g_wishes}, which is in order of importance, as {wishes}
    {wishes} = {g_wishes}
    # with {money} to spend, buy in this order whatever is affordable, skipping what is too dear: names in {bought}, and {money_left} is what remains / {bought} starts empty and {money_left} at {money}; for each wish that costs no more than what is left, take its name and pay / go through the wishes: if the price is at most {money_left}, which starts at {money}, add the name to {bought} and subtract the price / spend {money} greedily: a wish is bought when there is still enough, otherwise passed over; keep the names in {bought} and the rest of the money in {money_left}
    {bought}, {money_left} = [], {money}
    for wish, price in {wishes}:
        if price <= {money_left}:
            {bought}.append(wish)
            {money_left} -= price
    # which wish that was not bought is the cheapest? {next_one} is its name, or None if everything was bought; the first of equals / {next_one} = name of the least expensive wish that is not in {bought}, the earlier on a tie, None if there is none / among those left out find the one with the lowest price and keep its name as {next_one}; None when nothing was left out, first one wins / let {next_one} be the cheapest thing we did not get (the first if several), and None if we got all
    {next_one} = min((w for w in {wishes} if w[0] not in {bought}), key=lambda w: w[1], default=(None, 0))[0]
    # print bought: and the names with {sep} between, or bought: nothing / show the text "bought: " followed by the names joined with {sep}, or by nothing if there are none / output bought: a space and the list as text ({sep} between), with the word nothing for an empty list / print the word bought, a colon, a space and then the names separated by {sep}; no names, then the word nothing
    print("bought: " + ({sep}.join({bought}) or "nothing"))
    # if there is a next one, print next: and its name; either way print the money left / print "next:" and {next_one} unless that is None, and afterwards, in any case, {money_left} / show next: with the name on a line if it is not None, then what remains of the money / when {next_one} is not None print next: and the name; then print how much is left
    if {next_one} is not None:
        print("next:", {next_one})
    print({money_left})
"""


def _book(rng: Random) -> dict[str, dict[str, int]]:
    subjects = rng.sample(CATEGORIES["subject"], rng.randint(2, 3))
    names = rng.sample(CATEGORIES["person"], 3)
    return {name: {subject: rng.randint(1, 10) for subject in subjects} for name in names}


def _wishes(rng: Random) -> list[tuple[str, int]]:
    names = rng.sample(CATEGORIES["thing"], rng.randint(4, 6))
    return [(name, rng.randint(3, 50)) for name in names]


HERE: dict[str, Any] = {
    "g_temps": sampled("dict[str,int]", _temperatures),
    "temps_said": derived(lambda s: told(s.g_temps, " ")),
    "g_trips": sampled("list[tuple[mixed]]", _trips),
    "g_letters": sampled("list[str]", _letters),
    "g_home": sampled("list[int]", lambda rng: [rng.randint(0, 5) for _ in range(5)]),
    "g_away": sampled("list[int]", lambda rng: [rng.randint(0, 4) for _ in range(5)]),
    "t": integer(10, 70),
    "mid_bar": derived(lambda s: sorted(s.g_points.values())[1]),
    "top_bar": derived(lambda s: sorted(s.g_points.values())[-2] + 1),
    "fn_who": new("keys_with", "who_has", "holders", "find_keys", kind="function"),
    "fn_band": new("medal_for", "band", "award", "grade_of", kind="function"),
    "g_laps": sampled("list[int]", lambda rng: [rng.randint(50, 80) for _ in range(rng.randint(5, 8))]),
    "g_book": sampled("dict[str,dict[str,int]]", _book),
    "g_wishes": sampled("list[tuple[mixed]]", _wishes),
    "slow": integer(60, 75),
    "money": integer(25, 90),
    "laps": exact("laps"),
    "faster": exact("faster"),
    "entrants": exact("entrants"),
    "fn_round": new("play_round", "one_round", "advance", "knockout", kind="function"),
    "grades": exact("grades"),
    "by_subject_out": new("subjects", "per_subject", "columns"),
    "shelf_row": new("shelf_row", "row", "line_up"),
    "around": new("around", "next_to", "neighbours"),
    "wishes": exact("wishes"),
    "bought": new("got", "purchased", "taken"),
    "money_left": new("left_over", "budget", "cash"),
    "next_one": new("next_one", "candidate", "upcoming"),
    "applicants": exact("applicants"),
    "far": exact("distant", "remote"),
    "near": exact("close_by", "nearby"),
    "unbeaten": exact("best_run", "longest_run"),
    "inside_list": new("accepted", "admitted", "inside"),
    "places_left": new("places_left", "room", "spots"),
    "mine": new("mine", "my_cards", "own"),
    "yours": new("yours", "friend", "theirs"),
    **{
        name: exact(name)
        for name in (
            *(
                "temperatures",
                "warmest",
                "coldest",
                "trips",
                "season",
                "worth",
                "ahead",
            ),
            *("loans", "prices", "cheapest", "results", "medals", "left", "right", "home", "away", "signs"),
            *("offer", "wanted", "waiting"),
        )
    },
}

stories(
    d,
    STORIES,
    {**{n: s for n, s in SLOTS.items() if not isinstance(s, Var)}, **NAMES, **GIVEN, **HERE},
)
