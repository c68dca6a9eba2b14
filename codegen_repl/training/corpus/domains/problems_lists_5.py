"""Stories on records, numbers in a row, two lists compared, teams and timetables (see problems_lists)."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_lists import SLOTS, d
from codegen_repl.training.corpus.domains.problems_lists_3 import NAMES
from codegen_repl.training.corpus.domains.problems_lists_4 import GIVEN
from codegen_repl.training.corpus.draws import Var, derived, new, sampled
from codegen_repl.training.corpus.words import CATEGORIES


def _records(rng: Random) -> list[dict[str, Any]]:
    teams = rng.sample(CATEGORIES["color"], 2)
    names = rng.sample(CATEGORIES["person"], rng.randint(4, 5))
    return [{"name": n, "team": rng.choice(teams), "points": rng.randint(1, 30)} for n in names]


def _actions(rng: Random) -> list[str]:
    return [
        rng.choice(("undo", rng.choice(CATEGORIES["noun"]), rng.choice(CATEGORIES["noun"])))
        for _ in range(rng.randint(5, 8))
    ]


STORIES = """
records_of_team
    # {v_rec} is a list of records: {g_rec} / {v_rec} = {g_rec} / store the records {g_rec} in a list {v_rec} / keep {g_rec} as {v_rec} / these are the members, each a dictionary: {g_rec}. call the list {v_rec}
    {v_rec} = {g_rec}
    # keep those whose team is {side}, the ones with the most points first, as {kept} / {kept} has all records with the team {side}, sorted by points from high to low / pick the members of team {side} and order them by falling points in a list {kept} / filter for the team {side} and sort what is left by points, descending, as {kept} / who is in {side}? put their records into {kept}, most points first
    {kept} = sorted((r for r in {v_rec} if r["team"] == {side}), key=lambda r: r["points"], reverse=True)
    # take their names into a list, as {line_up} / {line_up} is the list of the names in that order / pull the name out of each of these records, giving {line_up} / make {line_up}, just the names of them / collect the value of "name" from each in {line_up}
    {line_up} = [r["name"] for r in {kept}]
    # compute the total of their points / add up the points of the kept records as {total} / {total} is how many points they have together / how many points has this team? store it in {total}
    {total} = sum(r["points"] for r in {kept})
    # print the names joined by {sep}, then the total in parentheses / show the names with {sep} between them and behind them, after a space, ({total}) with the number in it / print names separated by {sep}, a space and the total in round brackets / output the joined names (separator {sep}), followed by a space and the points in parentheses
    print({sep}.join({line_up}) + f" ({{total}})")
records_by_team
    # {v_rec} = {g_rec} / take the list of dictionaries {g_rec} as {v_rec} / store {g_rec}, name it {v_rec} / we have these records: {g_rec}. put them in {v_rec} / assign {g_rec} to {v_rec}
    {v_rec} = {g_rec}
    # group the names by team in a dictionary {table} / {table} maps each team to the list of the names in it / for every record append the name to the list of its team in {table} / put together who plays where: {table} has teams as keys and lists of names as values
    {table} = {}
    for r in {v_rec}:
        {table}.setdefault(r["team"], []).append(r["name"])
    # sum the points per team, in {totals} / {totals} has for every team the points of all its members added up / also add up the points by team, as {totals} / go through the records once more and collect the sum of points of each team in a dictionary {totals}
    {totals} = {}
    for r in {v_rec}:
        {totals}[r["team"]] = {totals}.get(r["team"], 0) + r["points"]
    # the team with more points in all is {best}; on a tie the one that came first / {best} is the team with the largest sum, the earlier of equals / find which team has the highest total, the first one in a tie, and call it {best} / get the key with the maximum sum as {best}, the first in case of equality
    {best} = max({totals}, key={totals}.get)
    # print that team, its sum, and its members sorted and separated by {sep} / show {best}, the points, then the names from a to z joined with {sep} / print three things: the winning team, its total, its names in alphabetical order with {sep} between / output the best team with its total and the sorted names, joined by {sep}
    print({best}, {totals}[{best}], {sep}.join(sorted({table}[{best}])))
records_bonus
    # make a list {v_rec} of the dictionaries {g_rec} / {v_rec} = {g_rec} / a list of records, {g_rec}, goes into {v_rec} / create {v_rec} with the content {g_rec} / define {v_rec}: {g_rec}
    {v_rec} = {g_rec}
    # everyone with less than {t} points gets {small} more, all others keep what they have / add {small} to the points of each record that has fewer than {t} / raise points below {t} by {small} / go through the records; if the points are under {t}, increase them by {small} / whoever has not reached {t} points is given {small} extra
    for r in {v_rec}:
        if r["points"] < {t}:
            r["points"] += {small}
    # build an index from name to record, {lookup} / make a dictionary {lookup} that leads from each name to its whole record / {lookup} has the names as keys and the records as values / index the list by name, as {lookup}
    {lookup} = {r["name"]: r for r in {v_rec}}
    # print the points of {someone} from it, or {filler} if there is no such name / look {someone} up and show the points, {filler} when not found / show how many points {someone} has; should the name not be there, print {filler} / is {someone} in the index? if yes print the points, if no print {filler}
    if {someone} in {lookup}:
        print({lookup}[{someone}]["points"])
    else:
        print({filler})
    # print all names in order of points, fewest first and ties by name, one a line / list the names from the lowest to the highest points, equal ones alphabetically, a line each / show everybody's name, sorted by rising points and then by name / print the names line by line, sorted by points and, where these agree, by the alphabet
    for r in sorted({v_rec}, key=lambda r: (r["points"], r["name"])):
        print(r["name"])
saving_up
    # {v_ys} is the list {g_ys} / the deposits are {g_ys.and_items}; make them a list {v_ys} / {v_ys} = {g_ys} / every week something was saved: {g_ys}. store that as {v_ys} / put {g_ys.and_items} in a list named {v_ys}
    {v_ys} = {g_ys}
    # compute the running totals of it / build the list of sums so far, {totals} / {totals} shows after each entry how much there is in all / add up step by step and keep every intermediate sum in {totals} / get the cumulative sums as a list {totals}
    {totals} = []
    for x in {v_ys}:
        {totals}.append(x + ({totals}[-1] if {totals} else 0))
    # when is {half} reached for the first time? {week} is the number of that entry, counted from 1, or 0 if never / {week} is the place (from 1) of the first total that is at least {half}, 0 if there is none / find the first of the totals not below {half} and keep its position plus 1 as {week}; if all are smaller, {week} is 0 / set {week} to 0; go through the totals numbered from 1, and at the first that is {half} or more, store the number and stop
    {week} = 0
    for number, total in enumerate({totals}, start=1):
        if total >= {half}:
            {week} = number
            break
    # print week and the number, or not yet if it is 0 / show it like week 3; if it was never reached show not yet / print "week" and the number with a space between them, unless it is 0: then print not yet / if {week} is 0 output not yet, otherwise the word week and the number
    print(f"week {{week}}" if {week} else "not yet")
best_window
    # store the values {g_xs} in {v_xs} / {v_xs} is {g_xs} / the list {v_xs} has the numbers {g_xs.and_items} / given the readings {g_xs}, call them {v_xs} / let {v_xs} contain {g_xs.and_items}
    {v_xs} = {g_xs}
    # list all windows of {n} neighbours / make {windows}, all slices with {n} items in a row, moving on by one / {windows} are all the {n} consecutive values, overlapping / collect every stretch of {n} adjacent numbers as a list of lists {windows} / slide over the list with a width of {n.word} and keep what is covered each time in {windows}
    {windows} = [{v_xs}[i:i + {n}] for i in range(len({v_xs}) - {n} + 1)]
    # get the average of each, rounded to 2 places, as {averages} / {averages} has the means of these, to two decimals / take the mean of every window and round it to 2 digits, in a list {averages} / for each of the windows append its average, rounded to two places, to {averages}
    {averages} = [round(sum(w) / {n}, 2) for w in {windows}]
    # find the position of the highest average, the first one on a tie, as {top} / {top} is the index where {averages} is largest, the earliest such index / at which index is the maximum of the averages? if it is there twice take the first; call it {top} / get {top}, the index of the first maximum in {averages}
    {top} = {averages}.index(max({averages}))
    # print the window there and its average / show that window, then its mean / print the values of the best window followed by the average / output the slice at this position together with its average
    print({windows}[{top}], {averages}[{top}])
rounds_of_people
    # {g_line.and_items} take part; the list is called {v_line} / {v_line} = {g_line} / store the participants {g_line.and_items} as a list {v_line} / use the list {g_line} as {v_line} / sign up {g_line.and_items} in a list {v_line}
    {v_line} = {g_line}
    # sort them alphabetically and put {who} at the very front, unless {who} is already in the list / bring the names in order; then insert {who} as the first, if not there yet / order {v_line} from a to z, and if {who} is missing, add that name before all others / arrange the list alphabetically. {who.bare} comes in front of everybody, except when listed already
    {v_line}.sort()
    if {who} not in {v_line}:
        {v_line}.insert(0, {who})
    # divide them into groups of {n}, the last may be smaller, as {chunks} / {chunks} is a list of neighbours, {n} at a time; what remains forms the last group / cut the list after every {n} names and call the pieces {chunks} / make {chunks}: {n} people each in the order of the list, a rest of fewer at the end
    {chunks} = [{v_line}[i:i + {n}] for i in range(0, len({v_line}), {n})]
    # if the last group has just one person and is not the only group, move that person to the group before / nobody should be alone: when the last group has a single name and there is another group, join it to the one before it / should the final group consist of one person, merge it into the previous group, provided there is one / check whether the last of several groups has only one member; if so take it away and add its member to the group before
    if len({chunks}) > 1 and len({chunks}[-1]) == 1:
        {chunks}[-2].extend({chunks}.pop())
    # print them as group 1: and the names separated by {sep}, and so on / number the groups from 1 and print lines such as group 1: with the members joined by {sep} behind it / show each group on a line: the word group, its number from 1, a colon, a space and the names with {sep} between them / for every group print group, the number (starting at 1) and, after ": ", its names joined with {sep}
    for i, members in enumerate({chunks}, start=1):
        print(f"group {i}: " + {sep}.join(members))
duty_rota
    # {v_line} = {g_line} / the people on duty are {g_line.and_items}: a list {v_line} / save the names {g_line} in {v_line} / have a list {v_line} with {g_line.and_items} / define {v_line} to be {g_line}
    {v_line} = {g_line}
    # the days are Mon, Tue, Wed, Thu and Fri, as a list {week_days} / {week_days} is a list of the strings Mon, Tue, Wed, Thu, Fri / make a list {week_days} from Mon to Fri, three letters each / also store Mon, Tue, Wed, Thu and Fri in a list called {week_days}
    {week_days} = ["Mon", "Tue", "Wed", "Thu", "Fri"]
    # assign one person to each day in turn, starting over after the last person, as a dictionary {table} / {table} maps every day to a person; go through the people in order and begin again when all had their turn / for day number i take person i modulo the number of people and store it under the day in {table} / make a plan {table}: day by day the next name, cyclically
    {table} = {}
    for i, day in enumerate({week_days}):
        {table}[day] = {v_line}[i % len({v_line})]
    # how many days does {inside} have? {count} says it / count the days of {inside} as {count} / {count} is the number of days that fall to {inside} / find how often {inside} is among the values and keep it in {count}
    {count} = sum(1 for person in {table}.values() if person == {inside})
    # print the plan in lines like Mon: Ann / show each day, a colon, a space and the person, one a line / print day: name for every day / go through the plan and print lines of the form Mon: Ann
    for day, person in {table}.items():
        print(f"{day}: {person}")
    # print {inside}, then the count / show {inside.bare} and on how many days that is / print {inside} followed by {count} / output the name {inside} with that number behind it
    print({inside}, {count})
two_carts(g_ws, g_vs)
    # {v_ws} is the list {g_ws} and {v_vs} is {second} / make two lists: {v_ws} with {g_ws.and_items}, and {v_vs} with {second.and_items} / store {g_ws} in {v_ws} and {second} in {v_vs} / keep {g_ws} as {v_ws} and also {second} as {v_vs} / the first list, {v_ws}, is {g_ws}, the second, {v_vs}, is {second}
    {v_ws} = {g_ws}
    {v_vs} = {second}
    # what is in both? a sorted list {common} without repeats / find the items they share, each once and from a to z, as {common} / {common} is the sorted intersection of the two / collect in {common} whatever both have, sorted and without duplicates / intersect them as sets and sort the outcome into {common}
    {common} = sorted(set({v_ws}) & set({v_vs}))
    # and what is only in the first, in its order and with repeats, as {rest} / {rest} has those items of {v_ws} that the other list lacks, in order, duplicates included / filter {v_ws} for things that are not in {v_vs}, keeping order and repeats, as {rest} / copy every item of the first that is missing from the second to {rest}
    {rest} = [w for w in {v_ws} if w not in {v_vs}]
    # print the shared ones joined by {sep} or nothing shared, if there are none / show {common} as text with {sep}; when it is empty print nothing shared / if they share something print it, {sep} between the items, else print nothing shared / output nothing shared for an empty list, and otherwise its items separated by {sep}
    if {common}:
        print({sep}.join({common}))
    else:
        print("nothing shared")
    # then print how many items only the first has, repeats counted / print the length of the other result / show how many are in {rest} / finally output the number of things that just the first has, with repeats
    print(len({rest}))
tidy_basket
    # the basket holds {g_ws.and_items}: store it in {v_ws} / {v_ws} = {g_ws} / save the items {g_ws} as a list {v_ws} / make {v_ws} a list of {g_ws.and_items} / fill a list {v_ws} with {g_ws.and_items}
    {v_ws} = {g_ws}
    # which items are there more than once? list them in order of first appearance, each once, as {repeated} / {repeated} has the duplicates, every one a single time, in order / collect what comes at least twice in {repeated}, without naming anything twice / go through the list; an item with a count above 1 is added to {repeated} unless it is there
    {repeated} = []
    for w in {v_ws}:
        if {v_ws}.count(w) > 1 and w not in {repeated}:
            {repeated}.append(w)
    # remove the later copies from the list, so that each item stays at its first place / now drop repeats but keep the order / each item should be there only once, where it stood first / take all duplicates out of {v_ws}, only the first of each survives, in order
    {v_ws} = list(dict.fromkeys({v_ws}))
    # move {chosen} to the front, the rest stays in order / {chosen.bare} should come first / put {chosen} before all the other items / take {chosen} out and insert it at the beginning
    {v_ws}.remove({chosen})
    {v_ws}.insert(0, {chosen})
    # print the list, separated by {sep}, with a * behind each item that was repeated / show it with {sep} between the items; those that had been there several times get a * after them / join the items with {sep} and print that, marking the repeated ones by a * at the end / output all items in a line, {sep} in between, and a * appended to each that is in {repeated}
    print({sep}.join(w + "*" if w in {repeated} else w for w in {v_ws}))
marks_joined
    # the names are {g_line.and_items} and the marks {g_xs.and_items}: lists {v_line} and {v_xs} / {v_line} is {g_line}, {v_xs} is {g_xs} / keep {g_line} in {v_line} and {g_xs} in {v_xs} / store two lists, {v_line} with {g_line.and_items} and {v_xs} with {g_xs.and_items} / make lists: {v_line} = {g_line}, {v_xs} = {g_xs}
    {v_line} = {g_line}
    {v_xs} = {g_xs}
    # join them by position to a dictionary {table}, as far as both go / {table} gives each name the number at the same place; extra items of the longer list are left out / zip them into a dictionary {table}: name to number / pair names with numbers one by one in a dictionary {table}, until one list ends
    {table} = dict(zip({v_line}, {v_xs}))
    # compute the mean of the numbers in it, rounded to 1 decimal, as {mean} / {mean} is the average over its values, to one place / average what is in the dictionary and round to 1 digit, call it {mean} / find the mean value, one decimal, as {mean}
    {mean} = round(sum({table}.values()) / len({table}), 1)
    # who is above that? list the names from a to z as {high} / {high} is the alphabetical list of those with more than the mean / collect everyone whose number is greater than it in a sorted list {high} / sort the names of all that exceed {mean} into {high}
    {high} = sorted(name for name, mark in {table}.items() if mark > {mean})
    # print for each name in the dictionary the name, and + if above, otherwise - / go through the dictionary and print every name followed by + when it is in that list, else - / show name and sign on a line: + for those above the mean, - for the others / print all names, a line each, with a space and + or - behind: + for members of {high}
    for name in {table}:
        print(name, "+" if name in {high} else "-")
value_of_stock(g_stock, g_more)
    # {v_stock} has the amounts {g_stock} / {v_stock} = {g_stock} / the amounts {stock_said.bare} are a dictionary {v_stock} / how much there is: {g_stock}. save it in {v_stock} / create a dictionary {v_stock}, {stock_said.bare}
    {v_stock} = {g_stock}
    # {v_more} has prices for a piece: {supply} / the prices are {more_said.bare}, in a dictionary {v_more} / {v_more} = {supply}, these are the prices / put the price of one piece of each in {v_more}: {supply} / also store the prices {supply} as {v_more}
    {v_more} = {supply}
    # multiply amount and price for each thing, with the price {small} where none is known, in a dictionary {table} / {table} has amount times price per name, and a missing price counts as {small} / for every thing in stock compute its value (amount times price, default {small}) and store it in {table} / join both by key: {table} maps each name of {v_stock} to its amount multiplied by its price or by {small} if it has none
    {table} = {}
    for name, amount in {v_stock}.items():
        {table}[name] = amount * {v_more}.get(name, {small})
    # remove what is worth nothing / drop the entries with the value 0 / keep only things whose value is positive / throw the zeros out of {table}
    {table} = {name: value for name, value in {table}.items() if value > 0}
    # print the values from high to low, ties by name, like tea: 12, one a line / show name: value, the most valuable first and equal ones from a to z / list all of it by falling value (alphabetically among equals) in the form tea: 12 / sort by value, largest first, then by name, and print each as tea: 12
    for name in sorted({table}, key=lambda name: (-{table}[name], name)):
        print(f"{name}: {{table}[name]}")
    # print the sum of all values / what is everything worth together? print it / show the total value / add up the values and print the sum
    print(sum({table}.values()))
jury
    # the jury gave {g_xs.and_items}: a list {v_xs} / {v_xs} = {g_xs} / save the points {g_xs} under {v_xs} / make a list {v_xs} with the marks {g_xs.and_items} / let {v_xs} be {g_xs}
    {v_xs} = {g_xs}
    # sort it and leave out one lowest and one highest mark, as {middle} / {middle} has the sorted marks without the first and the last of them / drop a single minimum and a single maximum and keep the others, in ascending order, as {middle} / of the marks in order, all but the two at the ends go into {middle}
    {middle} = sorted({v_xs})[1:-1]
    # compute the mean of those, rounded to 2 places, as {mean} / {mean} is the average of what is left, to two decimals / average the remaining marks and round to 2 digits; that is {mean} / take the mean of {middle}, with two decimals, as {mean}
    {mean} = round(sum({middle}) / len({middle}), 2)
    # which of the remaining marks is nearest to it? the smaller one on a tie, as {best} / {best} is the remaining mark closest to the mean, and the lower if two are equally close / find in {middle} the number with the least distance to {mean}; if there are two, take the smaller; name it {best} / get the mark that differs least from the mean as {best}, ties go to the smaller mark
    {best} = min({middle}, key=lambda x: (abs(x - {mean}), x))
    # print the mean and that mark / show {mean}, then {best} / print both, the average first / output the mean followed by the nearest mark
    print({mean}, {best})
strong_teams
    # strengths: {points_said.bare}. make it a dictionary {v_points} / {v_points} = {g_points} / everyone's strength is in {g_points}; call this {v_points} / put {g_points} into {v_points} / keep a dictionary {v_points} in which {points_said.bare}
    {v_points} = {g_points}
    # order the names from strong to weak, equal ones alphabetically, as {order} / {order} is the list of names by falling strength; ties go by the alphabet / sort the people by value, highest first and then by name, into {order} / make a list {order} with the strongest person in front, names deciding between equals
    {order} = sorted({v_points}, key=lambda name: (-{v_points}[name], name))
    # make two teams: always put the next one into the team with the smaller total, and into {red} when they are equal; the other is {blue} / go through the names in that order and add each to {red} if its sum of strengths is not above that of {blue}, otherwise to {blue} / build the lists {red} and {blue}: the next person joins whichever has less strength so far, {red} if the same / start {red} and {blue} empty; each in turn goes to the weaker list (by total strength), to {red} if both are equally strong
    {red}, {blue} = [], []
    for name in {order}:
        if sum({v_points}[p] for p in {red}) <= sum({v_points}[p] for p in {blue}):
            {red}.append(name)
        else:
            {blue}.append(name)
    # print each team with its total strength, {red} first / show the two lists on two lines, with the sum of the strengths behind each / print {red} and its total, then {blue} and its total on the next line / for both teams, first {red} and then {blue}, print the members and what they have together
    for team in ({red}, {blue}):
        print(team, sum({v_points}[p] for p in team))
top_with_ties
    # the scores {g_points} are stored in {v_points} / {v_points} = {g_points} / let {v_points} be a dictionary where {points_said.bare} / create {v_points} = {g_points} / a game ended like this: {points_said.bare}. keep it in a dictionary {v_points}
    {v_points} = {g_points}
    # find the value on place {n} when all values are sorted from high to low, as {bar} / sort the values in descending order and take number {n}, counted from 1, as {bar} / {bar} is the {n.th} highest value, equal values counted separately / which value is the {n.th} from the top, with repeats? store it as {bar}
    {bar} = sorted({v_points}.values(), reverse=True)[{n} - 1]
    # keep everyone who has at least that, from best to worst and by name on ties, as {leaders} / {leaders} are all names whose value is not below it, ordered by falling value and then alphabetically / who reaches this value or more? list them in {leaders}, highest first, ties from a to z / put the names with {bar} or more into {leaders}: sorted by value, largest first, and by name if equal
    {leaders} = sorted(
        (name for name in {v_points} if {v_points}[name] >= {bar}), key=lambda name: (-{v_points}[name], name)
    )
    # print them with their values, one a line; then print tie if there are more than {n} / print name and value of each, and if there are more than {n} of them also the word tie / list these people and their values; when a tie made it more than {n.word}, print tie at the end / show each with the value on a line of its own, and tie below if the list is longer than {n}
    for name in {leaders}:
        print(name, {v_points}[name])
    if len({leaders}) > {n}:
        print("tie")
pack_van
    # parcels weigh {g_ys.and_items}: store them in a list {v_ys} / {v_ys} = {g_ys} / the weights {g_ys} are called {v_ys} / there are parcels of {g_ys.and_items}, put these numbers in {v_ys} / write {g_ys} to {v_ys}
    {v_ys} = {g_ys}
    # sort them with the heaviest first / put the largest in front, in place / order the list from heavy to light / bring it into descending order
    {v_ys}.sort(reverse=True)
    # load them in this order as long as they fit: {kept} takes a parcel if the sum stays at most {half}, otherwise it goes to {rest} / go through it and append each to {kept} when the total does not exceed {half} with it, and to {rest} when it does / {kept} and {rest} start empty; one after the other, a parcel is added to {kept} unless that would make it heavier than {half}, then to {rest} / with a limit of {half}, pack greedily into {kept}; whatever does not fit at its turn is left in {rest}
    {kept}, {rest} = [], []
    for weight in {v_ys}:
        if sum({kept}) + weight <= {half}:
            {kept}.append(weight)
        else:
            {rest}.append(weight)
    # print the weight loaded of the limit, like 45 of {half} / show the sum of {kept}, the word of and {half} / print what is loaded in the form sum of {half}, for example 0 of {half} / output how much was packed, followed by of {half}
    print(f"{sum({kept})} of {half}")
    # print what stays behind, or all packed if nothing does / show {rest}, or all packed when it is empty / if anything is left print the list of it, otherwise all packed / output all packed if {rest} has no items, else {rest}
    print({rest} or "all packed")
cup_games
    # {points_said.bare}: keep these ratings in {v_points}, a dictionary / {v_points} = {g_points} / define the ratings {v_points} as {g_points} / the ratings are {g_points}, assign them to {v_points} / set up {v_points}: {g_points}
    {v_points} = {g_points}
    # seed the players: a list {order} from the best rating to the worst, ties by name / {order} has the names by falling rating and, for equal ones, alphabetically / rank them in a list {order}, strongest first, and from a to z when the ratings are the same / sort the names by rating, high to low, with the name as tie rule, as {order}
    {order} = sorted({v_points}, key=lambda name: (-{v_points}[name], name))
    # if their number is odd, the best one has a bye: take that name out and keep it as {bye}, else {bye} is {filler} / with an odd count remove the first name into {bye}; with an even one set {bye} to {filler} / {bye} is the first of the list, taken off it, when there is an odd number of players, otherwise {filler} / when the players cannot be paired evenly, the top one leaves the list and is stored in {bye}; if they can, {bye} becomes {filler}
    {bye} = {order}.pop(0) if len({order}) % 2 else {filler}
    # pair the first with the last, the second with the last but one and so on, as tuples in {games} / {games} is a list of tuples: strongest against weakest, going inwards / build the list {games} from the outside in, (first, last), (second, second to last), ... / match player i from the front with player i from the back, and collect the tuples in {games}
    {games} = []
    for i in range(len({order}) // 2):
        {games}.append(({order}[i], {order}[-1 - i]))
    # print each game as Ann v Bob, one a line / show the games with " v " between the names / list the pairings, a line each, in the form Ann v Bob / go through the tuples and print first name, v, second name
    for home, away in {games}:
        print(home, "v", away)
    # print who has the bye / print {bye} / show the bye, whatever it is / output what is in {bye}
    print({bye})
undo_list
    # the actions are {g_actions.and_items}, as a list {v_actions} / {v_actions} = {g_actions} / store the commands {g_actions} in {v_actions} / someone typed {g_actions.and_items}; keep that as a list {v_actions} / put {g_actions} in a list called {v_actions}
    {v_actions} = {g_actions}
    # work through them with a list {kept}: undo takes off the last entry, if there is one, anything else is added / {kept} starts empty; each action is appended, but "undo" removes the last one again, and does nothing if there is none / for every action, append it to {kept}, unless it is "undo": then drop the newest entry of {kept}, provided it has any / go through it: add what is not undo to {kept}, and on undo remove what was added last (nothing happens when {kept} is empty)
    {kept} = []
    for action in {v_actions}:
        if action != "undo":
            {kept}.append(action)
        elif {kept}:
            {kept}.pop()
    # count the undos / how many times was undo typed? {undos} / {undos} is the number of "undo" in the actions / let {undos} say how often undo occurs
    {undos} = sum(1 for action in {v_actions} if action == "undo")
    # print what is left joined by {sep}, or {filler} if nothing is / show the remaining actions with {sep} between them; print {filler} instead when there are none / output {kept} as text separated by {sep}, or {filler} for an empty list / unless nothing remains (then print {filler}) print the remaining ones, {sep} in between
    print({sep}.join({kept}) if {kept} else {filler})
    # print undo and the number of them, like undo x 2 / show the count in the form undo x 2 / print "undo x " directly followed by the number / output how many there were as in undo x 2
    print(f"undo x {{undos}}")
runs_story
    # {v_ws} = {g_ws} / a row of things: {g_ws.and_items}. make a list {v_ws} / store the row {g_ws} in {v_ws} / keep {g_ws.and_items} in this order as a list {v_ws} / take {v_ws} to be {g_ws}
    {v_ws} = {g_ws}
    # sort it, so that equal ones stand together / put it in alphabetical order / bring equal things together by sorting the list / order the list from a to z, in place
    {v_ws}.sort()
    # squeeze it into a list {runs} of [item, count]: a new item starts an entry with 1, an item like the one before adds 1 to the last count / {runs} has a list [item, number] for each stretch of equal neighbours / go through the list; if the last entry of {runs} is for the same item raise its count, otherwise append [item, 1] / encode it in {runs}: one [item, how many in a row] for every run
    {runs} = []
    for w in {v_ws}:
        if {runs} and {runs}[-1][0] == w:
            {runs}[-1][1] += 1
        else:
            {runs}.append([w, 1])
    # put the most frequent first, ties alphabetically / sort the entries by falling count and then by item / order {runs} so that high counts come first and equal ones go from a to z / arrange them by number, largest first, and by name where the numbers agree
    {runs}.sort(key=lambda run: (-run[1], run[0]))
    # print each as item xcount, e.g. pear x2, joined by {sep} on one line / show them in one line like pear x2, with {sep} between them / print a single text: for each entry the item, " x" and the count, separated by {sep} / join lots like pear x2 with {sep} and print the result
    print({sep}.join(f"{thing} x{times}" for thing, times in {runs}))
passing_function
    # write a function {fn_ok} of a list of numbers that returns two lists: those of at least {t}, and the others / define {fn_ok}, which splits a list of numbers into the ones that are {t} or more and the rest, and returns both / {fn_ok} takes numbers and gives back a pair of lists: first all not below {t}, then all below, each in order / make a function named {fn_ok} that partitions a list: {t} and up goes into the first returned list, everything else into the second / create {fn_ok}(numbers); it returns the items from {t} on upwards and, as a second list, the remaining ones
    def {fn_ok}(numbers):
        good, bad = [], []
        for x in numbers:
            if x >= {t}:
                good.append(x)
            else:
                bad.append(x)
        return good, bad
    # {v_xs} = {g_xs} / now a list {v_xs} of {g_xs.and_items} / store {g_xs} in {v_xs} / take {g_xs.and_items} as the list {v_xs} / the numbers are {g_xs}, call them {v_xs}
    {v_xs} = {g_xs}
    # split it with the function into {upper} and {lower} / call the function on the list and unpack the result into {upper} and {lower} / {upper} and {lower} are what the function returns for it / apply {fn_ok} to {v_xs} and keep both lists, as {upper} and {lower}
    {upper}, {lower} = {fn_ok}({v_xs})
    # which list is longer? print high for the first, low for the second, or equal if they have the same length / print high if {upper} has more items than {lower}, low if it has fewer, and equal otherwise / compare the lengths and print high when {upper} is longer, low when {lower} is, and equal if neither is / print equal when both are of the same length, else the word high if the first is longer and low if the second is
    if len({upper}) > len({lower}):
        print("high")
    elif len({upper}) < len({lower}):
        print("low")
    else:
        print("equal")
    # print the largest of the low ones, or {filler} if there are none / show the maximum of {lower}, {filler} when it is empty / if {lower} has items print the greatest, otherwise {filler} / output the highest number of the second list; without any, output {filler}
    print(max({lower}, default={filler}))
closest_times
    # {v_xs} holds {g_xs.and_items} / {v_xs} = {g_xs} / record the numbers {g_xs} in {v_xs} / write down {g_xs.and_items} as a list {v_xs} / start from the list {g_xs}, named {v_xs}
    {v_xs} = {g_xs}
    # remove duplicates and sort it, as {order} / {order} is the sorted list of its different numbers / each number once, in ascending order: that is {order} / make a sorted list {order} without repeats from it
    {order} = sorted(set({v_xs}))
    # list the gaps between neighbours in that / {gaps} are the differences of consecutive items, later minus earlier / compute how far each is from the next one, in a list {gaps} / subtract each from the one after it and collect that in {gaps}
    {gaps} = [b - a for a, b in zip({order}, {order}[1:])]
    # print the smallest gap and how often it occurs, or {filler} if there is no gap at all / if {gaps} is empty print {filler}, otherwise its minimum and how many times that is in it / show the least of the differences with its count; for an empty list show {filler} / when there are gaps print the minimal one followed by its number of occurrences, else {filler}
    if {gaps}:
        print(min({gaps}), {gaps}.count(min({gaps})))
    else:
        print({filler})
lesson_plan
    # {v_groups} has names for each key: {g_groups} / {v_groups} = {g_groups} / who comes where is in {g_groups}, to be stored as {v_groups} / have a dictionary of lists {v_groups}: {g_groups} / place {g_groups} in {v_groups}
    {v_groups} = {g_groups}
    # turn it round: {table} tells for each name the keys where it is listed / {table} maps every person to the list of keys, in order / for each key and each name under it, append the key to the list of that name in {table} / make a dictionary {table} from names to lists of the keys they belong to
    {table} = {}
    for key, members in {v_groups}.items():
        for name in members:
            {table}.setdefault(name, []).append(key)
    # print the names from a to z, each with its keys joined by {sep}, like Ann: red / show for every name in alphabetical order a line like Ann: red, with {sep} between several keys / go through the names alphabetically and print name, colon, space and the keys separated by {sep} / list name: keys, sorted by name, the keys of one person joined with {sep}
    for name in sorted({table}):
        print(f"{name}: " + {sep}.join({table}[name]))
    # print the names that have only one key, sorted, as a list / show the sorted list of people who are listed just once / print a list, from a to z, of everyone with exactly one key / which names have a single key? print them as a sorted list
    print(sorted(name for name in {table} if len({table}[name]) == 1))
two_days_sets
    # {v_line} = {g_line} / yesterday's visitors were {g_line.and_items}; save the list as {v_line} / keep {g_line} in {v_line} / make a list {v_line} out of {g_line.and_items} / the list {v_line} names the visitors {g_line.and_items}
    {v_line} = {g_line}
    # today {who}, {inside} and {who} again came: a list {today} of these three in this order / {today} is [{who}, {inside}, {who}] / store {who}, {inside} and once more {who} in a list {today} / a second list, {today}, has {who}, {inside}, {who}
    {today} = [{who}, {inside}, {who}]
    # everyone who came on one of the days but not on both goes sorted into {rest} / {rest} is the sorted list of names that are in exactly one of the two lists / who is in just one of both lists? sort them as {rest} / take the symmetric difference of the two as sets and sort it, as {rest}
    {rest} = sorted(set({v_line}) ^ set({today}))
    # print how many different people there were in all, then those names with {sep} between / show the number of distinct visitors over both days, followed by {rest} joined with {sep} / print the size of the union and, after it, the names in {rest} separated by {sep} / output how many are in either list (each counted once) and the text of {rest} with the separator {sep}
    print(len(set({v_line}) | set({today})), {sep}.join({rest}))
record_places
    # the throws were {g_xs.and_items}: store them as {v_xs} / {v_xs} = {g_xs} / {v_xs} shall be a list of {g_xs.and_items} / results in order of time: {g_xs}. name the list {v_xs} / use {v_xs} for the list {g_xs}
    {v_xs} = {g_xs}
    # collect the records: the first number, and each later one greater than all before it, in {best} / {best} gets a number if it is the first or beats the last one in {best} / go through it and append to {best} whatever exceeds everything earlier; the first always counts / make a list {best} of all new highs, beginning with the first number
    {best} = []
    for x in {v_xs}:
        if not {best} or x > {best}[-1]:
            {best}.append(x)
    # and their positions in the list, from 1 on, as {places} / {places} has where each of them stands in {v_xs} for the first time, counted from 1 / for every record find its first index plus 1; the list is {places} / note for each of the records at which place, starting with 1, it first occurs, in {places}
    {places} = [{v_xs}.index(x) + 1 for x in {best}]
    # print place and record in lines like 3: 12 / show each as place, colon, space, number / go through both lists and print them as in 3: 12 / print for every record a line with its place, ": " and its value
    for place, x in zip({places}, {best}):
        print(f"{place}: {x}")
    # if only the first one counts print no new record, else how many came after it / print the number of records without the first, or no new record if that is 0 / print no new record when there is just one, otherwise one less than their number / how often was the record broken? print that, and no new record for never
    print(len({best}) - 1 or "no new record")
rarest_value
    # {v_homes} = {g_homes} / store {g_homes} in {v_homes} / who points where: {homes_said.bare}. keep it as a dictionary {v_homes} / let the dictionary {v_homes} be {g_homes} / name the table {g_homes} {v_homes}
    {v_homes} = {g_homes}
    # count how many keys each value has, in {counts} / {counts} maps every value to how often it occurs / tally the values in a dictionary {counts} / for each value, raise its number in {counts}
    {counts} = {}
    for value in {v_homes}.values():
        {counts}[value] = {counts}.get(value, 0) + 1
    # {who.bare} is to get the rarest value, of several the alphabetically first / give {who} the value with the smallest count; ties go to the one that sorts first / set {who} to whichever value occurs least, or the first of these by the alphabet / find the value with the lowest number (the smallest on a tie) and store it for {who}
    {v_homes}[{who}] = min({counts}, key=lambda value: ({counts}[value], value))
    # print what {who} has now and how many have the same, {who} included / show the value of {who} and the number of keys with that value / print the new value of {who}, then how many keys share it, counting {who} / output {who.bare}'s value and how often it is in the dictionary now
    print({v_homes}[{who}], list({v_homes}.values()).count({v_homes}[{who}]))
"""

HERE: dict[str, Any] = {
    "g_rec": sampled("list[dict[str,mixed]]", _records),
    "g_actions": sampled("list[str]", _actions),
    "side": derived(lambda s: s.g_rec[0]["team"]),
    "someone": derived(lambda s: s.g_rec[1]["name"] if s.g_rec[0]["points"] % 3 else "Otto"),
    "v_rec": new("members", "squad", "roster", "entries"),
    "v_actions": new("actions", "commands", "typed", "history"),
    "line_up": new("line_up", "called", "chosen"),
    "week": new("week", "when", "reached"),
    "week_days": new("days", "week_days", "workdays"),
    "mean": new("mean", "average", "avg"),
    "upper": new("upper", "passed", "big_ones"),
    "lower": new("lower", "failed", "small_ones"),
    "bar": new("bar", "limit", "cut"),
    "red": new("red", "team_a", "first_team", "left"),
    "blue": new("blue", "team_b", "second_team", "right"),
    "bye": new("bye", "spare", "lucky"),
    "games": new("games", "matches", "fixtures"),
    "undos": new("undos", kind="exact"),
    "runs": new("runs", "packed", "squeezed"),
    "fn_ok": new("split_marks", "separate", "sort_out", "divide_up", kind="function"),
    "today": new("today", "now_here", "later"),
}

stories(
    d,
    STORIES,
    {**{n: s for n, s in SLOTS.items() if not isinstance(s, Var)}, **NAMES, **GIVEN, **HERE},
)
