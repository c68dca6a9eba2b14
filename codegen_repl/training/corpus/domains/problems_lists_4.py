"""Stories on stocks, points, votes and queues: data, a few steps that go on with the results, output."""

from collections.abc import Mapping
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains.problems_lists import SLOTS, d
from codegen_repl.training.corpus.domains.problems_lists_3 import NAMES
from codegen_repl.training.corpus.draws import Var, derived, integer, new


def listed(parts: list[str]) -> str:
    """Words in a row, with "and" before the last."""
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def told(table: Mapping[str, Any], between: str) -> str:
    """A dictionary in words: "Ann has 3, Bob has 5 and Eva has 1"."""
    return listed([f"{key}{between}{value}" for key, value in table.items()])


def _literal(name: str) -> Any:
    slot = SLOTS[name]
    assert isinstance(slot, Var)
    return slot.draw


GIVEN: dict[str, Any] = {
    "g_xs": _literal("xs"),
    "g_ys": _literal("ps"),
    "g_ws": _literal("ws"),
    "g_vs": _literal("vs"),
    "g_line": _literal("line"),
    "g_stock": _literal("stock"),
    "g_more": _literal("more"),
    "g_points": _literal("points"),
    "g_homes": _literal("homes"),
    "g_groups": _literal("groups"),
    "g_pairs": _literal("pairs"),
    "g_spans": _literal("spans"),
    "g_seats": _literal("seats"),
    "supply": derived(
        lambda s: dict(zip([*list(s.g_stock)[1:3], *s.g_more], s.g_more.values(), strict=False))
    ),
    "people": derived(lambda s: list(dict.fromkeys([*list(s.g_homes)[:3:2], *s.g_line[:3]]))),
    "second": derived(lambda s: [*s.g_vs[:3], *(s.g_ws[1:4] if len(s.g_ws) % 3 else [])]),
    "half": derived(lambda s: sum(s.g_ys) // 2 + 1),
    "stock_said": derived(lambda s: told(s.g_stock, " ")),
    "more_said": derived(lambda s: told(s.supply, " ")),
    "points_said": derived(lambda s: told(s.g_points, " has ")),
    "homes_said": derived(lambda s: told(s.g_homes, ": ")),
    "pairs_said": derived(lambda s: listed([f"{name} {x}" for name, x in s.g_pairs])),
    "spans_said": derived(lambda s: listed([f"{a} to {b}" for a, b in s.g_spans])),
    "inside": derived(lambda s: s.g_line[len(s.g_line[0]) % len(s.g_line)]),
    "held": derived(lambda s: list(s.g_stock)[len(s.g_stock) // 2]),
    "chosen": derived(lambda s: s.g_ws[-1]),
    "scorer": derived(lambda s: list(s.g_points)[-1]),
    "v_xs": new("marks", "readings", "temps", "steps", "weights", "times"),
    "v_ys": new("loads", "parcels", "coins", "rainfall", "deposits"),
    "v_ws": new("basket", "cart", "bag", "drawer", "order_list"),
    "v_vs": new("wishes", "box", "second_bag", "other_cart"),
    "v_line": new("guests", "runners", "players", "queue", "crew"),
    "v_stock": new("stock", "inventory", "shelf", "pantry", "storage"),
    "v_more": new("delivery", "incoming", "crate", "van"),
    "v_points": new("points", "scores", "standings", "results"),
    "v_homes": new("homes", "belongs", "assigned", "likes"),
    "v_groups": new("clubs", "rota", "courses", "shifts"),
    "v_pairs": new("entries", "log", "sales", "throws", "receipts"),
    "v_spans": new("meetings", "bookings", "visits", "lessons"),
    "v_seats": new("seats", "plan", "hall", "bus"),
    "small": integer(1, 5),
}

STORIES = """
stock_sale
    # the stock is {stock_said.bare}: store it as a dictionary {v_stock} / {v_stock} = {g_stock} / make a dictionary {v_stock} with {stock_said.bare} / create the inventory {g_stock} under the name {v_stock} / keep this in {v_stock}: {g_stock}
    {v_stock} = {g_stock}
    # {n} of {held} are sold; if there are fewer, all of them are, so it never goes below 0 / take {n} away from {held}, but stop at 0 / reduce the amount of {held} by {n} and let 0 be the least it can become / somebody buys {n} of {held}. update the number, which cannot be negative / lower {held} by {n.word}, or to zero when there is less than that
    {v_stock}[{held}] = max(0, {v_stock}[{held}] - {n})
    # ?
    # drop whatever has run out / remove all entries that are at 0 / keep only things of which there is at least one / throw out what has the amount 0 and leave the others / rebuild the dictionary without zero amounts
    {v_stock} = {name: amount for name, amount in {v_stock}.items() if amount > 0}
    # list what has less than {t} left, in alphabetical order, as {needed} / {needed} is the sorted list of the names whose amount is below {t} / which things are under {t}? put them from a to z into {needed} / collect the names with fewer than {t} in a sorted list {needed}
    {needed} = sorted(name for name, amount in {v_stock}.items() if amount < {t})
    # print them separated by {sep}, or {filler} if there are none / show the list joined with {sep}; if it is empty show {filler} / print {sep} between the names, and {filler} instead when nothing is needed / output these names in one line, {sep} between them, unless there are none, then {filler}
    print({sep}.join({needed}) if {needed} else {filler})
delivery(g_stock, g_more)
    # {v_stock} is the dictionary {g_stock} / in the shop there are {stock_said.bare}; keep that as {v_stock} / define {v_stock} as {g_stock} / save the amounts {stock_said.bare} in a dictionary named {v_stock} / start with {g_stock} as {v_stock}
    {v_stock} = {g_stock}
    # a delivery comes: {more_said.bare}, as a dictionary {v_more} / {v_more} is another dictionary, {supply} / store {supply} in {v_more} / now make a second dictionary {v_more} of {more_said.bare} / the new goods are {more_said.bare}. call that dictionary {v_more}
    {v_more} = {supply}
    # add it to the first one, key by key, where a missing key counts as 0 / put the new amounts on top of the old; whatever is new gets its own entry / for each of the new goods, increase what is there, or create it / unload the second dictionary into {v_stock}: shared names are added up, unknown ones taken over / go through {v_more} and raise the entries of {v_stock}, starting at 0 if there is none
    for name, amount in {v_more}.items():
        {v_stock}[name] = {v_stock}.get(name, 0) + amount
    # compute the total of all amounts now / how many pieces are there altogether? keep it as {total} / add up everything in {v_stock} as {total} / {total} is the sum of all its values / sum the amounts after that into {total}
    {total} = sum({v_stock}.values())
    # find the largest entry, i.e. the name with the highest amount, the first one on a tie, as {top} / {top} is the name there is most of; if several tie, the one that comes first / get the key with the greatest value as {top}, earliest wins / of which thing is there the most? store its name in {top}, the first of equals
    {top} = max({v_stock}, key={v_stock}.get)
    # print the total, then that name with its amount / show {total}, {top} and the amount of the latter / output three things on a line: the total, the name, its amount / print how much there is in all, what there is most of, and how much of it
    print({total}, {top}, {v_stock}[{top}])
votes
    # the votes are {g_ws.and_items}; put them in a list {v_ws} / {v_ws} = {g_ws} / collect the votes {g_ws.and_items} as a list called {v_ws} / store the list {g_ws} as {v_ws} / people voted like this: {g_ws}. save it under {v_ws}
    {v_ws} = {g_ws}
    # count the votes for each, in a dictionary of counts / tally them: {counts} maps each name to how often it is in the list / with a loop, find how many votes everyone got, as {counts} / build {counts}, where every different item has its number of votes / for each vote raise the entry in {counts} by 1, beginning at 0
    {counts} = {}
    for vote in {v_ws}:
        {counts}[vote] = {counts}.get(vote, 0) + 1
    # find the winners: all that have the highest count, in alphabetical order / who got the most votes? there may be several, so make a sorted list {winners} / {winners} is the sorted list of those with the maximum number of votes / list everyone tied for the lead from a to z as {winners} / pick out the names with the top count and sort them into {winners}
    {winners} = sorted(name for name in {counts} if {counts}[name] == max({counts}.values()))
    # if there is one winner print it, otherwise print tie: and the winners with {sep} between them / print the winner alone, or, if there are several, "tie: " and all of them joined with {sep} / show the only winner; in case of a tie show tie:, a space and the names separated by {sep} / when {winners} has a single name output just that, else the text "tie: " followed by the names with {sep} in between
    if len({winners}) == 1:
        print({winners}[0])
    else:
        print("tie: " + {sep}.join({winners}))
absolute_vote
    # make a list {v_ws} of {g_ws.and_items} / {v_ws} holds the ballots {g_ws} / take {g_ws} as {v_ws} / let the list {v_ws} be {g_ws.and_items}, one entry a ballot / in {v_ws}, store the votes {g_ws}
    {v_ws} = {g_ws}
    # write a function {fn_major} that returns the string that more than half of a list consists of, or None / define {fn_major}: given a list, it gives back the item that has over half of all places, None if no item has / a function called {fn_major} should check each different item of a list and return the one whose count is more than half of the length, otherwise None / create {fn_major}, which takes a list of votes and returns who has the absolute majority (more than half), or None if nobody has
    def {fn_major}(votes):
        for name in set(votes):
            if votes.count(name) * 2 > len(votes):
                return name
        return None
    # apply it to the votes and call the result {best} / {best} is what the function gives for {v_ws} / use it on the list and keep what comes out as {best} / get the majority of these votes into {best} with it
    {best} = {fn_major}({v_ws})
    # print {filler} if it is None, else the name itself / show who has the majority, or {filler} when nobody does / output {best}, with {filler} in the place of None / if there is a majority print it, if not print {filler}
    print({filler} if {best} is None else {best})
standings
    # {points_said.bare}: store this in a dictionary {v_points} / {v_points} = {g_points} / the points are {g_points}, keep them as {v_points} / make {v_points}, a dictionary in which {points_said.bare} / save the scores {g_points} in a variable {v_points}
    {v_points} = {g_points}
    # {scorer.bare} gets {small} more / add {small} to the value of {scorer} / give {scorer} {small} extra / raise {scorer.bare} by {small} / {scorer.bare} wins another {small}, so add them
    {v_points}[{scorer}] += {small}
    # make a ranking: the names by falling points, ties alphabetically / {ranking} is the list of names from the most to the fewest points, equal ones from a to z / sort the names so that high values come first and the alphabet decides ties, as {ranking} / order everyone by points, best first, and by name if equal, in a list {ranking} / put the names into {ranking}, the leader in front; with the same points the smaller name goes first
    {ranking} = sorted({v_points}, key=lambda name: (-{v_points}[name], name))
    # print the first {m} of them with their points, a line each / show the top {m}: name and points, one per line / for the best {m} print the name followed by the value / print the leading {m.word} names of the ranking, each with what it has / go through the first {m} names in {ranking} and print name and points
    for name in {ranking}[:{m}]:
        print(name, {v_points}[name])
    # by how much is the first ahead of the last? print it / print the difference between the points of the first and the last in the ranking / show how far apart the top and the bottom of the ranking are / print the lead of the best over the worst
    print({v_points}[{ranking}[0]] - {v_points}[{ranking}[-1]])
ranks_with_ties
    # {v_xs} is a list of {g_xs.and_items} / take the numbers {g_xs} as {v_xs} / {v_xs} = {g_xs} / store {g_xs.and_items} in the list {v_xs} / here are some results: {g_xs}; name the list {v_xs}
    {v_xs} = {g_xs}
    # compute the places, one for each number: 1 plus how many are greater, so equal ones share a place / rank them from high to low with the same place for ties, as a list {places} / {places} tells for every item, in the given order, which place it is on; the largest has 1, ties share the better place / for each number count the larger ones and add 1, giving the list {places} / work out {places}, one for each number: how many exceed it, plus one
    {places} = [1 + sum(1 for other in {v_xs} if other > x) for x in {v_xs}]
    # how many are on the first place? call it {count} / count the ones in it, as {count} / {count} is the number of items that share place 1 / find how often place 1 was given and keep it in {count} / get the count of first places
    {count} = sum(1 for place in {places} if place == 1)
    # print each number with its place, in the order of the list, one a line / show number and place on a line for every item / go through both lists together and print the number, then the place / print the pairs number place line by line / for all numbers, print them next to their places
    for x, place in zip({v_xs}, {places}):
        print(x, place)
    # if {count} is more than 1 print shared, otherwise print alone / print shared when several have place 1, else alone / was the first place shared? print shared if so and alone if not / output the word alone if just one is first, shared if more are
    print("shared" if {count} > 1 else "alone")
queue_moves
    # {g_line.and_items} stand in a queue: store them in this order as {v_line} / {v_line} = {g_line} / make a list {v_line} with {g_line.and_items} / the line is {g_line}, call it {v_line} / let {v_line} hold the names {g_line.and_items}, first one in front
    {v_line} = {g_line}
    # {inside.bare} goes to the end of the line / move {inside} to the back, the others close up / take {inside} out and append the name at the end / {inside.bare} has to go behind everyone else / send {inside} to the last place
    {v_line}.remove({inside})
    {v_line}.append({inside})
    # the first two are served: take them off the front and keep them as {served} / move the two at the front out of the list into a new list {served} / {served} gets the first two names, who then leave the list / cut the first two off and store them in {served} / split it: the first two are {served}, all others stay in {v_line}
    {served} = {v_line}[:2]
    {v_line} = {v_line}[2:]
    # ?
    # {who.bare} comes and stands at the end, unless the name is already there / append {who} if the list does not have it yet / add {who} at the back, but only when not in the queue / if {who.bare} is not waiting, put the name at the end
    if {who} not in {v_line}:
        {v_line}.append({who})
    # print who was served joined by {sep}, then the number who wait / show the served names with {sep} between them and how many are left / on one line print {served} as text with the separator {sep}, and the length of the queue / output the names in {served}, separated by {sep}, followed by how many still stand in line
    print({sep}.join({served}), len({v_line}))
    # print each waiting person with the place in line, from 1 / number the others from 1 and print number and name / for everyone left show the position, the front being 1, and the name / list who waits, one a line, as place and name with the places starting at 1
    for i, name in enumerate({v_line}, start=1):
        print(i, name)
invert_homes
    # a dictionary {v_homes}: {homes_said.bare} / {v_homes} = {g_homes} / store {g_homes} as {v_homes} / create {v_homes} from {homes_said.bare}, a dictionary / we have {g_homes}, save that to {v_homes}
    {v_homes} = {g_homes}
    # turn it round: for each value the list of its keys, as {by_owner} / group the names by their value in a dictionary {by_owner} / invert it into {by_owner}; names with the same value go in one list / {by_owner} leads from every value to the names that have it / who belongs together? {by_owner} has the values as keys and lists of names
    {by_owner} = {}
    for name, value in {v_homes}.items():
        {by_owner}.setdefault(value, []).append(name)
    # find the largest group and keep its key as {top}; on a tie take the alphabetically first key / {top} is the value that most names share, the first by alphabet if there are several / which value has the longest list? store it in {top}, ties decided alphabetically / get the key with the most names, in case of a tie the smallest key, into {top}
    {top} = min({by_owner}, key=lambda value: (-len({by_owner}[value]), value))
    # print it and the names there, sorted and joined with {sep} / show {top}, then its names in alphabetical order with {sep} between them / print the key of that group followed by its sorted names, separated by {sep} / output {top} and, with the separator {sep}, the names in its list from a to z
    print({top}, {sep}.join(sorted({by_owner}[{top}])))
lookup_people(g_homes, g_line)
    # {v_homes} = {g_homes} / take the dictionary {g_homes} as {v_homes} / what belongs to whom: {homes_said.bare}. make it a dictionary {v_homes} / keep the table {g_homes} in {v_homes} / set {v_homes} to the dictionary {g_homes}
    {v_homes} = {g_homes}
    # some people: {people.and_items}, as a list {v_line} / {v_line} = {people} / make a list {v_line} of the names {people.and_items} / also store {people} in {v_line} / then define the list of names {v_line} as {people}
    {v_line} = {people}
    # look each of them up, with {filler} for anyone who is missing, and collect the answers in a list {lines} / {lines} is the list of values for these names, {filler} where there is none / for every name in {v_line} append what the dictionary has for it, or {filler}, to {lines} / make a list {lines}: the value of each person, unknown people get {filler}
    {lines} = []
    for name in {v_line}:
        {lines}.append({v_homes}.get(name, {filler}))
    # count how many were missing / how many of the people are not in the dictionary? keep it as {count} / {count} is the number of names without an entry / find out for how many names there was nothing, as {count}
    {count} = sum(1 for name in {v_line} if name not in {v_homes})
    # print names and answers side by side, like Ann -> red, one a line / show each person, an arrow -> and the answer, as in Ann -> red / go through names and answers together and print them with " -> " between / print lines of the form Ann -> red for all people
    for name, found in zip({v_line}, {lines}):
        print(f"{name} -> {found}")
    # print the count / show how many were missing / print how many people had no entry / output that number
    print({count})
club_members
    # {v_groups} = {g_groups} / store the groups {g_groups} in {v_groups} / a dictionary of lists, {g_groups}, is called {v_groups} / keep {g_groups} as {v_groups} / make {v_groups} the dictionary {g_groups}
    {v_groups} = {g_groups}
    # count in how many of the lists each person is, as {counts} / {counts} maps each name to the number of lists that have it / tally all names over all the lists in a dictionary {counts} / go through the lists and, name by name, add 1 to {counts} / how often is everybody listed? collect this in {counts}
    {counts} = {}
    for members in {v_groups}.values():
        for name in members:
            {counts}[name] = {counts}.get(name, 0) + 1
    # list those who are in more than one, sorted, as {busiest} / {busiest} is the alphabetical list of people with a count above 1 / who is in at least two lists? sort them into {busiest} / keep the names counted twice or more, from a to z, in {busiest} / find everyone listed several times and put them in order in {busiest}
    {busiest} = sorted(name for name, times in {counts}.items() if times > 1)
    # print them joined by {sep}, or {filler} if there is nobody / show the names with {sep} between, {filler} when the list is empty / if anybody is in it print the list separated by {sep}, otherwise {filler} / output these people in one line with the separator {sep}; without any, output {filler}
    print({sep}.join({busiest}) or {filler})
    # print how many different people there are / how many people are there in all, each counted once? print that / show the number of different names / print the number of distinct people over all lists / output how many names were counted
    print(len({counts}))
join_a_club
    # the groups are {g_groups}; call the dictionary {v_groups} / {v_groups} is {g_groups} / set up a dictionary {v_groups} = {g_groups} / use {g_groups} as {v_groups} / save in {v_groups} who is in which group: {g_groups}
    {v_groups} = {g_groups}
    # {who.bare} joins the smallest group, the first one if several are equally small; keep its key as {least} / find the key with the fewest members, call it {least}, and append {who} there / add {who} to the shortest list; let {least} be its key, the earlier one on a tie / put {who} where there are the least people, keeping the key as {least}; the first wins a tie / {least} is the first key whose list is shortest, and {who} is added to that list
    {least} = min({v_groups}, key=lambda key: len({v_groups}[key]))
    {v_groups}[{least}].append({who})
    # sort every list / put each group in alphabetical order / let all the lists be sorted, in place / order the members of each group from a to z / sort the names within every group
    for members in {v_groups}.values():
        members.sort()
    # print each group as key: names, with {sep} between the names and the largest group first; equal sizes by key / show the groups by falling size, then by key, as key: and the members joined with {sep} / from the longest list to the shortest (ties alphabetically by key) print the key, a colon, a space and the names separated by {sep} / list all groups, big ones first and equal ones in order of the keys, each as key: and its names with {sep} in between
    for key in sorted({v_groups}, key=lambda key: (-len({v_groups}[key]), key)):
        print(f"{key}: " + {sep}.join({v_groups}[key]))
sales_log
    # {v_pairs} = {g_pairs} / the entries are {pairs_said.bare}: store them as a list of tuples {v_pairs} / make a list of pairs {v_pairs}: {g_pairs} / save {g_pairs} in {v_pairs} / keep the pairs {pairs_said.bare} as tuples in a list {v_pairs}
    {v_pairs} = {g_pairs}
    # add up the numbers for each name, as {totals} / {totals} is a dictionary with the sum per name / sum the second items by the first ones in {totals} / how much does every name have altogether? keep it in {totals} / for each pair increase the total of its name, from 0 on, in {totals}
    {totals} = {}
    for name, amount in {v_pairs}:
        {totals}[name] = {totals}.get(name, 0) + amount
    # find the best of them, the name with the largest total; the first in case of a tie / {best} is the name with the highest total, the earliest of equals / get the name that has the most and call it {best}, on a tie the one that came first / which name has the greatest sum? store it as {best}, first one wins
    {best} = max({totals}, key={totals}.get)
    # what part of everything is that, in percent with one decimal? name it {part} / {part} is the share of {best} in the sum of all totals, in percent, rounded to 1 place / compute its percentage of all totals together, rounded to one digit, as {part} / divide its total by the sum of all, times 100, rounded to 1 decimal, as {part}
    {part} = round(100 * {totals}[{best}] / sum({totals}.values()), 1)
    # print it like Ann: 42.5% / show name and percentage in the form Ann: 42.5% / print the name, a colon, a space and the share with a percent sign, e.g. Ann: 42.5% / output {best} and {part} as in Ann: 42.5%
    print(f"{{best}}: {{part}}%")
personal_bests
    # a list of tuples {v_pairs}: {g_pairs} / {v_pairs} = {g_pairs} / the attempts were {pairs_said.bare}; make them a list of tuples called {v_pairs} / put {g_pairs} in a variable {v_pairs} / define {v_pairs} as the list {g_pairs}
    {v_pairs} = {g_pairs}
    # for every name keep its best, the largest number, in a dictionary {best} / {best} maps each name to the highest of its numbers / go through the tuples: a name that is new or beats what {best} has for it gets the number stored / find the maximum for each name and store it in {best} / collect personal records in {best}: name and greatest number
    {best} = {}
    for name, value in {v_pairs}:
        if name not in {best} or value > {best}[name]:
            {best}[name] = value
    # sort the names by that, highest first, ties alphabetically, as {order} / {order} is the list of names from the best record to the worst, equal ones by name / put the names in descending order of their records, a to z among equals, in {order} / arrange the names as {order}: largest value first and, where values agree, alphabetically
    {order} = sorted({best}, key=lambda name: (-{best}[name], name))
    # how many of the attempts were under {t}? save the number as {count} / count the tuples with a number less than {t} / {count} tells how many entries of the list are below {t} / get the count of attempts that stayed under {t}
    {count} = sum(1 for _, value in {v_pairs} if value < {t})
    # print the names in that order, each with its record and a tab between / for each name in {order} print name, tab, best value / list them one per line, name and record separated by a tab / show the ordered names and, after a tab, their records
    for name in {order}:
        print(f"{name}\\t{{best}[name]}")
    # print below {t}: and the count / show the text "below {t}:" and then the number / print the count after the words below {t}: / finally print below {t}: followed by how many there were
    print("below {t}:", {count})
averages_by_name
    # store {g_pairs} as {v_pairs} / {v_pairs} is a list of pairs, {g_pairs} / the measured values are {pairs_said.bare}; keep them as tuples in {v_pairs} / begin with {v_pairs} = {g_pairs} / I have {g_pairs} and call it {v_pairs}
    {v_pairs} = {g_pairs}
    # collect the numbers of each name in a list, all in a dictionary {table} / group it: {table} has for every name the list of its numbers / for each pair append the number to the list of its name in {table} / make {table}, names with lists of all their numbers, in order / sort the values into lists by name, as {table}
    {table} = {}
    for name, value in {v_pairs}:
        {table}.setdefault(name, []).append(value)
    # compute the averages, rounded to 1 decimal, in a dictionary {averages} / {averages} has the mean of each list to one place / replace every list by its mean, rounded to one digit, in a new dictionary {averages} / average the numbers of each name (one decimal) and call the result {averages}
    {averages} = {name: round(sum(values) / len(values), 1) for name, values in {table}.items()}
    # which names are above {t} on average? make a list {high} of them, sorted / {high} is the sorted list of the names with an average greater than {t} / keep those over {t} in alphabetical order as {high} / find all names whose mean exceeds {t} and sort them into {high}
    {high} = sorted(name for name in {averages} if {averages}[name] > {t})
    # print the list, or {filler} if it is empty / show {high} unless nothing is in it, then show {filler} / if any are above, print the list, else {filler} / print these names as a list; should there be none, print {filler}
    print({high} if {high} else {filler})
meeting_times
    # {v_spans} = {g_spans} / the hours are {spans_said.bare}: store them as a list of (start, end) tuples {v_spans} / make a list {v_spans} with the tuples {g_spans} / keep the times {g_spans} in {v_spans} / {v_spans} shall be the list {g_spans}
    {v_spans} = {g_spans}
    # sort them by start, and by end if the start is equal / put them in order of their beginning, earlier end first on a tie / bring the list into ascending order, first by start and then by end / order these tuples from early to late, in place
    {v_spans}.sort()
    # collect the breaks: where one ends before the next starts, keep (end, start) in a list {gaps} / {gaps} is a list of the free times (end, next start) between neighbours, if there is any time between / compare each one with the next and append (end of the first, start of the second) to {gaps} if the first ends earlier / find the {gaps}, tuples of an end and the following start wherever the end is smaller
    {gaps} = []
    for (_, end), (start, _) in zip({v_spans}, {v_spans}[1:]):
        if end < start:
            {gaps}.append((end, start))
    # add up how long everything takes, end minus start each, as {total} / {total} is the sum of all durations / compute the total of the lengths end - start / how many hours are they together? sum the differences into {total}
    {total} = sum(end - start for start, end in {v_spans})
    # print the total and the breaks / show {total} and then {gaps} / print how long all of it is and the list of breaks / output the hours and, behind them, the free times
    print({total}, {gaps})
clashes
    # keep the appointments {g_spans} as {v_spans} / {v_spans} = {g_spans} / let {v_spans} be a list of tuples for the times {spans_said.bare} / create {v_spans}: {g_spans} / appointments from {spans_said.bare} are stored as tuples in the list {v_spans}
    {v_spans} = {g_spans}
    # define a function {fn_clash} of two spans that is True if they overlap; one may begin when the other ends / write {fn_clash}(a, b): two (start, end) tuples, it returns whether each of them starts before the other one ends / {fn_clash} should take two tuples (start, end) and say whether they share time, touching ends being no overlap / make a function {fn_clash} with two spans as arguments which returns True when they collide, not counting a common end point
    def {fn_clash}(a, b):
        return a[0] < b[1] and b[0] < a[1]
    # count the pairs that collide, each pair once / with two loops, count in {count} how many pairs of different appointments overlap / {count} is the number of pairs (earlier in the list, later in the list) for which the function is True / check every one against all after it and count the clashes in {count}
    {count} = 0
    for i, first in enumerate({v_spans}):
        for second in {v_spans}[i + 1:]:
            if {fn_clash}(first, second):
                {count} += 1
    # print no clash if it is 0, otherwise the number and the word clashes / if there are none print no clash, else print like 3 clashes / show how many there are, followed by clashes, or no clash if there is not one / output no clash for zero, and for everything else the count with clashes behind it
    print(f"{{count}} clashes" if {count} else "no clash")
seat_plan
    # {v_seats} = {g_seats} / store the seating plan {g_seats} in {v_seats}; an empty string is a free seat / the rows are {g_seats}, save them as {v_seats} / keep the list of rows {g_seats} under {v_seats} / let {v_seats} be {g_seats}, where "" means free
    {v_seats} = {g_seats}
    # list the free seats as (row, column) tuples in {free} / {free} is the list of all positions (row, column) with an empty string / collect in {free} where nobody sits: tuples of row and column index / go through the rows and note each place that holds "" as (row, column) in {free}
    {free} = []
    for i, row in enumerate({v_seats}):
        for j, name in enumerate(row):
            if not name:
                {free}.append((i, j))
    # if there is a free seat, put {who} on the first one / {who.bare} takes the first of them, if there is one / unless {free} is empty, seat {who} at its first position in the plan / let {who} sit on the first free place; do nothing when there are none
    if {free}:
        i, j = {free}[0]
        {v_seats}[i][j] = {who}
    # print the plan, each row joined with {sep} and {filler} for empty seats / show row by row who sits where, {sep} between the seats, {filler} where it is empty / print every row on a line with {sep} as separator; a free seat appears as {filler} / output the rows as text: names with {sep} between them, and {filler} instead of ""
    for row in {v_seats}:
        print({sep}.join(name or {filler} for name in row))
row_with_room
    # a plan of seats: {g_seats}, named {v_seats} / {v_seats} is {g_seats}; "" is an empty seat / save {g_seats} to {v_seats} / write the rows {g_seats} to a variable {v_seats} / define {v_seats} = {g_seats}
    {v_seats} = {g_seats}
    # count the empty strings in each row, as a list {counts} / {counts} has for every row the number of seats with "" / make a list {counts} with how many places are free in each of the rows / for each row append the number of its empty strings to {counts}
    {counts} = []
    for row in {v_seats}:
        {counts}.append(row.count(""))
    # which row has the most room? the index of the first such row is {best} / find the index of the row with the most empty seats, the earliest on a tie, as {best} / {best} is where the largest of these counts is, as an index, the first one if several / get the position of the maximum in {counts} as {best}, first occurrence
    {best} = {counts}.index(max({counts}))
    # print row, its number counted from 1, and how many are free, as in row 2: 3 free / show it like row 2: 3 free, counting rows from 1 / print a text such as row 2: 3 free for this row; the first row is 1 / output the number of that row, starting at 1, and its free seats in the form row 2: 3 free
    print(f"row {{best} + 1}: {{counts}[{best}]} free")
    # are all the seats taken? print full if there is no free one at all, else the number of free ones / print the sum of the counts, or full if that is 0 / if nothing is free anywhere print full, otherwise how many seats are free in total / show full when the counts are all 0, and their total when not
    print(sum({counts}) or "full")
shopping_bill
    # {v_stock} has the prices {g_stock} / prices: {stock_said.bare}. put them in a dictionary {v_stock} / {v_stock} = {g_stock} / save the price list {g_stock} as {v_stock} / make a price table {v_stock} from {stock_said.bare}
    {v_stock} = {g_stock}
    # the shopping list is twice {held}, then {item}: a list {bill} of three strings / {bill} = [{held}, {held}, {item}] / store two {held} and one {item} in a list {bill} / make a list {bill} of {held}, {held} and {item} / we buy {held} two times and {item} once, in a list called {bill}
    {bill} = [{held}, {held}, {item}]
    # add up in {total} what it costs; things without a price count {small} / compute the total of these items by the table, with {small} for what is not listed / {total} is the sum of the prices of everything on the list, or {small} for unknown things / how much is it? look up each item, default {small}, and sum into {total} / go through {bill}, look up the prices (unknown: {small}) and keep the sum as {total}
    {total} = sum({v_stock}.get(thing, {small}) for thing in {bill})
    # if that is more than {t}, take {n} off / over {t} there is a discount of {n}: subtract it / reduce it by {n}, but only when it exceeds {t} / whoever pays more than {t} saves {n}; change the total accordingly / lower {total} by {n} if it is above {t}, otherwise leave it
    if {total} > {t}:
        {total} -= {n}
    # print it / print the total / show what is to pay / output the final sum / display {total}
    print({total})
pantry_check(g_stock, g_more)
    # a recipe needs {stock_said.bare}: store it as {v_stock}, a dictionary / {v_stock} = {g_stock} / what we need is {g_stock}, called {v_stock} / keep the needed amounts {g_stock} in {v_stock} / create the dictionary {v_stock} with the needs {stock_said.bare}
    {v_stock} = {g_stock}
    # at home there is {more_said.bare}, as {v_more} / {v_more} = {supply} / what we have is the dictionary {supply}, keep it as {v_more} / also make a dictionary {v_more} for what is there: {more_said.bare} / the supplies are {supply}; save them as {v_more}
    {v_more} = {supply}
    # work out what is missing, in a dictionary {missing}: need minus supply, only where this is positive, and no supply counts as 0 / {missing} tells how much of everything has to be bought, leaving out what there is enough of / for each thing needed subtract what we have (0 if nothing); if something is still lacking, put it into {missing} / compare both: {missing} gets the name and the lacking amount of everything that does not suffice
    {missing} = {}
    for name, need in {v_stock}.items():
        lack = need - {v_more}.get(name, 0)
        if lack > 0:
            {missing}[name] = lack
    # ?
    # count the things to buy, as {count} / how many different things are missing? that is {count} / {count} is the number of entries in it / get the count of the missing things
    {count} = len({missing})
    # print each as 3 x tea, in alphabetical order, one a line / list them sorted by name in the form 3 x tea / show what to buy from a to z, with lines like 3 x tea / for every missing thing, alphabetically, print the amount, " x " and the name
    for name in sorted({missing}):
        print(f"{{missing}[name]} x {name}")
"""

FUNCTION_NAMES: dict[str, Any] = {
    "fn_major": new("majority", "over_half", "decide", "clear_winner", kind="function"),
    "fn_clash": new("clash", "overlap", "collides", "in_conflict", kind="function"),
    "least": new("least", "smallest", "home"),
    "part": new("part", "percent", "portion"),
}

stories(
    d,
    STORIES,
    {**{n: s for n, s in SLOTS.items() if not isinstance(s, Var)}, **NAMES, **GIVEN, **FUNCTION_NAMES},
)
