"""Steps that solve one small problem on lists, dictionaries and records, in one turn (see problems_lists)."""

from typing import Any

from codegen_repl.training.corpus.blocks import statements
from codegen_repl.training.corpus.domains.problems_lists import SLOTS, d
from codegen_repl.training.corpus.draws import derived, exact
from codegen_repl.training.corpus.words import words_of

EXACT = (
    *words_of(
        "counts totals total count best winners ranking places low high rest kept shared missing chunks"
    ),
    *words_of(
        "windows averages flat repeated order partners merged bill positions lookup index top gaps free"
    ),
    *words_of(
        "lines common middle served needed table busiest leaders late cheap spread rounds longest shortest"
    ),
    *("by_length", "by_owner", "first_half", "second_half", "only_first", "only_second"),
)

NAMES: dict[str, Any] = {name: exact(name) for name in EXACT}

MORE: dict[str, Any] = {
    "kind": derived(lambda s: sorted(s.stock)[len(sorted(s.stock)[0]) % len(s.stock)]),
    "one": derived(lambda s: s.line[len(s.line[0]) % len(s.line)]),
    "member": derived(lambda s: next((name for names in s.groups.values() for name in names), "Ann")),
    "player": derived(lambda s: list(s.points)[len(s.points) // 2]),
}

STATEMENTS = """
count_with_get
    # > {counts}
    # count how often each string occurs in {ws}, in a dictionary {counts} / make {counts}, a dictionary with every different item of {ws} and the number of times it is there / go through {ws} and raise the number of the item in {counts} by one, starting from 0 where it is new / with a loop and get, tally the items of {ws} in {counts} / {counts} starts as an empty dictionary; each item of {ws} adds 1 to its own entry / build a tally of {ws} called {counts}: keys are the items, values say how many there are
    {counts} = {}
    for w in {ws}:
        {counts}[w] = {counts}.get(w, 0) + 1
take_from_stock(n)
    # > {stock}
    # take {n} of {kind} out of {stock}; if fewer are left, set it to 0 / {n} {kind.bare} are sold: reduce {kind} in {stock} by {n}, but never below 0 / lower the amount of {kind} in {stock} by {n}, with 0 as the least / subtract {n} from {stock}[{kind}] and let it stop at zero / {kind.bare} in {stock} goes down by {n}, or to 0 if there is not that much / somebody takes {n.word} of {kind} from {stock}, or all there are if it is less; update the amount
    {stock}[{kind}] = max(0, {stock}[{kind}] - {n})
restock(item,n)
    # > {stock}
    # {n} more of {item} come in: add them to {stock}, which may not have {item} yet / add {n} to the entry {item} of {stock}, or start it with {n} if there is none / raise {item} in {stock} by {n}; a missing entry counts as 0 / put {n.word} {item.bare} into {stock}: if it is there already its number grows, otherwise it becomes {n} / increase the amount for {item} in {stock} by {n}, creating it if need be / {stock} gets {n} of {item} on top of whatever it had, 0 if nothing
    {stock}[{item}] = {stock}.get({item}, 0) + {n}
remove_empty
    # > {stock}
    # remove everything from {stock} whose amount is 0 / drop the entries of {stock} with the value 0 and keep all the others / throw out of {stock} whatever has run out, i.e. is at 0 / rebuild {stock} without the keys that have 0 / only keep what is not zero in {stock} / clear the zero entries out of {stock}, all but those stay
    {stock} = {name: amount for name, amount in {stock}.items() if amount != 0}
what_to_order
    # > {needed}
    # make a sorted list {needed} of the keys in {stock} that have less than {t} / find which entries of {stock} are under {t} and put their names in alphabetical order into {needed} / everything in {stock} with fewer than {t} has to be reordered: list it from a to z as {needed} / collect in {needed} the names with an amount below {t} in {stock}, sorted / {needed} is the alphabetical list of what {stock} has less than {t} of / which keys of {stock} are worth less than {t}? keep them sorted in {needed}
    {needed} = sorted(name for name, amount in {stock}.items() if amount < {t})
add_dict_into
    # > {stock}
    # add the amounts of {more} to {stock}, key by key; new keys are taken over as they are / for each entry of {more}, increase the same entry of {stock}, which counts as 0 if missing / put everything from {more} into {stock}: known things grow, unknown ones are added / unload {more} into {stock}, summing where both have a key / go through {more} and add each value to the value that {stock} has for the key, or to 0 / let {stock} take in {more} by adding number to number and creating what it does not have
    for name, amount in {more}.items():
        {stock}[name] = {stock}.get(name, 0) + amount
bill_loop
    # > {total}
    # add up the prices in {stock} of all items of {ws} in {total}; an item without a price costs {n} / {total} is the sum of what {stock} gives for each item of {ws}, or {n} where it gives nothing / go through {ws} and add to {total} the price from {stock}, taking {n} for things that are not listed / start {total} at 0 and for every item of {ws} add its value in {stock}, with {n} as the default / what does {ws} cost with the prices {stock}, if unknown items cost {n} each? keep it as {total} / compute {total}, the price of everything in {ws} by the table {stock}; whatever is missing there counts {n}
    {total} = 0
    for w in {ws}:
        {total} += {stock}.get(w, {n})
winners_of_points
    # > {winners}
    # find everybody with the most points in {points}, sorted by name, as {winners} / put all keys of {points} that have the maximum value into a sorted list {winners} / {winners} are those in {points} whose value is the highest; there can be several, so make it a list, from a to z / determine the top value of {points} and list alphabetically who has it, in {winners} / who leads in {points}? store all of them, sorted, in {winners} / collect the names tied for first place in {points} as {winners}, in alphabetical order
    {winners} = sorted(name for name in {points} if {points}[name] == max({points}.values()))
ranking_lines
    # print a ranking of {points}, one person a line with the place in front, best first and ties by name, as in 1. Ann 5 / sort {points} by falling value, then by name, and print place, a dot, the name and the points, like 1. Ann 5 / list everyone in {points} from most to fewest points, equal ones alphabetically, with running numbers from 1, like 1. Ann 5 / number the entries of {points} from the highest value down (the alphabet decides ties) and print each as 1. Ann 5 / print {points} as a table of places: number and dot, name, value, in descending order of value, names breaking ties, one a line like 1. Ann 5 / show the standings in {points}, a line each like 1. Ann 5, the best one at the top and equal values in order of the names
    for i, name in enumerate(sorted({points}, key=lambda name: (-{points}[name], name)), start=1):
        print(f"{i}. {name} {{points}[name]}")
shared_places
    # > {places}
    # make a dictionary {places} with the place of everyone in {points}, where the most points are place 1 and equal points share a place / {places} gives each name in {points} 1 plus the number of people with more points / for every key of {points}, count the values that are larger, add 1 and store it in {places} / rank all names in {points} from high to low, with the same rank on a tie, in a dictionary {places} / work out {places}: name to rank, the rank being one more than how many have a greater value in {points} / who is on which place in {points}? keep it in {places}; ties get the same, better number
    {places} = {}
    for name, value in {points}.items():
        {places}[name] = 1 + sum(1 for other in {points}.values() if other > value)
bonus
    # > {points}
    # give {n} extra points in {points} to everyone but {player} / everybody in {points} except {player} gets {n} more / add {n} to each value of {points}, unless the key is {player} / raise all points in {points} by {n}, leaving {player} out / in {points}, {player.bare} keeps what is there, and all others go up by {n} / loop over {points} and increase by {n} whatever does not belong to {player}
    for name in {points}:
        if name != {player}:
            {points}[name] += {n}
invert_loop
    # > {by_owner}
    # turn {homes} round into {by_owner}: each value with the list of its keys / make a dictionary {by_owner} that has, for every value of {homes}, a list of the keys with that value / group the keys of {homes} by value in {by_owner} / {by_owner} is {homes} inverted, where keys with the same value are put in one list / for each key and value in {homes}, append the key to the list under the value in {by_owner} / who shares a value in {homes}? collect the keys per value, as lists, in {by_owner}
    {by_owner} = {}
    for name, place in {homes}.items():
        {by_owner}.setdefault(place, []).append(name)
move_house(who)
    # > {homes}
    # {who.bare} gets the same value in {homes} as the first key there / set {who} in {homes} to whatever its first entry has / let {homes} have {who} with the value of its very first key / look up the first value in {homes} and store it for {who} as well / {who.bare} moves in with the first one of {homes}: same value, own key / copy the value of the first entry of {homes} to the key {who}
    {homes}[{who}] = next(iter({homes}.values()))
lookup_with_default
    # print for each name in {line} what {homes} has for it, or {filler} if it has nothing, a line each like Ann: red / go through {line} and print the name, a colon, a space and the entry in {homes}; for names without entry print {filler} instead / look up every name of {line} in {homes} and show it as Ann: red, where a missing one gets {filler} / for all of {line} print name and value from {homes}, like Ann: red, with {filler} as the default / print one line per name in {line}: the name, then ": " and its value in {homes}, otherwise {filler} / what does {homes} say about the people in {line}? print it as Ann: red, and {filler} for anybody it does not know
    for name in {line}:
        found = {homes}.get(name, {filler})
        print(f"{name}: {found}")
by_length_sorted
    # > {by_length}
    # group the different strings of {ws} by length in a dictionary {by_length}, each group sorted / {by_length} maps each length to the sorted list of the strings in {ws} that have it, no string twice / for every length that occurs in {ws}, list its strings from a to z without repeats in {by_length} / sort the set of {ws} and append each string to the list for its length in {by_length} / put the strings of {ws} into {by_length} by their number of characters, duplicates dropped and the lists in alphabetical order / make a dictionary {by_length} from length to strings out of {ws}, where strings appear once and in alphabetical order
    {by_length} = {}
    for w in sorted(set({ws})):
        {by_length}.setdefault(len(w), []).append(w)
zip_longest_default
    # > {partners}
    # pair each name in {line} with the item of {ws} at the same place, or with {filler} when {ws} is too short, in a list of tuples {partners} / {partners} is a list of (name, item) tuples: name i of {line} and item i of {ws}, {filler} if there is no such item / match {line} with {ws} by position into {partners}; whoever has no counterpart gets {filler} / for each position in {line}, make a pair with what stands there in {ws} or else {filler}, and collect them as {partners} / give every name of {line} its item from {ws} as a tuple; where {ws} has run out use {filler}; the list is called {partners} / join {line} and {ws} by index as tuples in {partners}, with {filler} in the place of missing items of {ws}
    {partners} = []
    for i, name in enumerate({line}):
        {partners}.append((name, {ws}[i] if i < len({ws}) else {filler}))
dict_from_positions
    # > {lookup}
    # make a dictionary {lookup} of the names in {line} and the numbers in {xs} at the same position, as far as both go / join {line} and {xs} by position to a dictionary {lookup} / {lookup} has the names from {line} as keys and the numbers from {xs} as values, one to one until the shorter list ends / zip {line} with {xs} and store it as a dictionary, {lookup} / let each name in {line} lead to the number of {xs} at its index, in a dictionary {lookup}; leftovers are ignored / combine two lists into the dictionary {lookup}: {line} gives the keys, {xs} the values
    {lookup} = dict(zip({line}, {xs}))
first_places
    # > {index}
    # make a dictionary {index} with the first position of each different item in {ws} / {index} tells for every string in {ws} at which index it stands first / go through {ws} with positions and note the position in {index} unless the item is already there / for each item of {ws}, remember in {index} where it came up for the first time / build {index}: item to index of its first occurrence in {ws}, later ones are ignored / note where each string of {ws} first appears, as a dictionary {index}
    {index} = {}
    for i, w in enumerate({ws}):
        if w not in {index}:
            {index}[w] = i
all_places
    # > {positions}
    # make a dictionary {positions} with the list of all indices of each item in {ws} / {positions} maps every different string of {ws} to the list of its positions / for each index and item of {ws}, append the index to the list of the item in {positions} / collect in {positions} where each item of {ws} stands, all places in ascending order / where does each string of {ws} occur? keep lists of indices in a dictionary {positions} / group the indices of {ws} by the item that stands there, as {positions}
    {positions} = {}
    for i, w in enumerate({ws}):
        {positions}.setdefault(w, []).append(i)
repeated_items
    # > {repeated}
    # make a list {repeated} of the items that {ws} has more than once, each one time and in order of first appearance / collect in {repeated} every string that occurs at least twice in {ws}, without repeats / {repeated} gets each item of {ws} whose count is above 1, but only if it is not in there yet / go through {ws} and put what occurs several times into {repeated}, just once / list the duplicates of {ws} in {repeated}: things that are there two times or more, each named once / find which items of {ws} are repeated and keep them, in order and without doubles, in {repeated}
    {repeated} = []
    for w in {ws}:
        if {ws}.count(w) > 1 and w not in {repeated}:
            {repeated}.append(w)
keep_last_copy
    # > {kept}
    # remove repeats from {ws} but keep the last copy of each item, in order, as {kept} / {kept} has every different item of {ws} once, at the place where it occurs last / keep an item of {ws} only if it does not come again later, and call the list {kept} / drop from {ws} whatever occurs again further on; what stays is {kept} / for each index of {ws}, take the item into {kept} unless it is found in the rest of the list / let {kept} be {ws} without earlier duplicates: of equal items only the final one stays
    {kept} = [w for i, w in enumerate({ws}) if w not in {ws}[i + 1:]]
limit_copies
    # > {kept}
    # keep at most {n} copies of each item in {ws}, the first ones, as {kept} / go through {ws} and append an item to {kept} as long as it is in there less than {n} times / {kept} is {ws} in its order, but no item comes more than {n.word} times / copy {ws} to {kept} and skip an item once it has been taken {n} times / build {kept} from {ws}: everything may be in it {n} times at most, later copies are dropped / of equal items in {ws}, let only the first {n} through into {kept}
    {kept} = []
    for w in {ws}:
        if {kept}.count(w) < {n}:
            {kept}.append(w)
three_way
    # split {xs} into three lists: {low} with the numbers below {t}, {high} with those above it, and {middle} with those equal to it / sort the numbers of {xs} into {low}, {middle} and {high} for less than, equal to and more than {t} / go through {xs}: below {t} goes to {low}, above {t} to {high}, otherwise to {middle} / make the lists {low}, {middle} and {high} and put each item of {xs} where it belongs, compared with {t} / partition {xs} around {t} into {low} (smaller), {middle} (the same) and {high} (greater) / distribute {xs} over three lists, {low}, {middle} and {high}; a number equal to {t} is in {middle}, smaller ones are in {low}, larger in {high}
    {low}, {middle}, {high} = [], [], []
    for x in {xs}:
        if x < {t}:
            {low}.append(x)
        elif x > {t}:
            {high}.append(x)
        else:
            {middle}.append(x)
halves
    # split {ws} in the middle into {first_half} and {second_half}; with an odd length the first one is longer / cut {ws} into {first_half} and {second_half}, the extra item of an odd list belongs to the first / {first_half} and {second_half} are the two halves of {ws}, and if they cannot be equal the first gets one more / halve {ws}: the front, rounded up, is {first_half} and what remains is {second_half} / divide the list {ws} into {first_half} and {second_half}, a middle item goes to {first_half} / take the first (len + 1) // 2 items of {ws} as {first_half} and the others as {second_half}
    half = (len({ws}) + 1) // 2
    {first_half}, {second_half} = {ws}[:half], {ws}[half:]
compare_sets
    # make three sorted lists from {ws} and {vs}: {common} with what both have, {only_first} and {only_second} with what just the one or the other has / compare {ws} with {vs}: {common} for items in both, {only_first} for items only in the first, {only_second} for the rest, all sorted without repeats / as sorted lists, find the shared items of {ws} and {vs} ({common}) and those that only {ws} ({only_first}) or only {vs} has ({only_second}) / {common}, {only_first} and {only_second} are the sorted intersection of {ws} and {vs} and their two differences / use sets to sort out which items are in both {ws} and {vs}, which only in {ws}, which only in {vs}; store sorted lists as {common}, {only_first} and {only_second} / treat {ws} and {vs} as sets and keep, in alphabetical order, the overlap in {common}, the first minus the second in {only_first}, the second minus the first in {only_second}
    {common} = sorted(set({ws}) & set({vs}))
    {only_first} = sorted(set({ws}) - set({vs}))
    {only_second} = sorted(set({vs}) - set({ws}))
windows_list
    # > {windows}
    # make a list {windows} of all {n} neighbouring items of {xs}, starting anew at each position / {windows} are the slices of {xs} with {n} items, each one step further than the last / collect every stretch of exactly {n} consecutive items of {xs} in {windows} / move a window of {n} over {xs} item by item and keep what is in it each time, as {windows} / list all runs of {n.word} adjacent items in {xs}, overlapping ones too, as {windows} / for each start in {xs} that leaves room for {n} items, append these {n} to {windows}
    {windows} = []
    for i in range(len({xs}) - {n} + 1):
        {windows}.append({xs}[i:i + {n}])
chunk_averages
    # > {averages}
    # cut {xs} into chunks of {n} and put the mean of each, rounded to 1 decimal, into {averages}; the last chunk may be shorter / {averages} has the average of every {n} items of {xs}, chunk after chunk, to one place, also of an incomplete last chunk / take {n} items of {xs} at a time and append their mean, rounded to 1 digit, to {averages} / go through {xs} in steps of {n}, average the slice that begins there and collect the results, to one decimal, in {averages} / compute the means of consecutive groups of {n} in {xs}, what is left at the end being a group too, and keep them in {averages} with one decimal / average {xs} block by block, {n.word} numbers each (or what remains), rounded to one decimal, as {averages}
    {averages} = []
    for i in range(0, len({xs}), {n}):
        part = {xs}[i:i + {n}]
        {averages}.append(round(sum(part) / len(part), 1))
full_chunks
    # > {chunks}
    # cut {ws} into chunks of {n} and drop a last one that is not full, as {chunks} / {chunks} are the groups of {n} items in {ws} from the front; leftovers are ignored / make teams of {n} from {ws} in order, called {chunks}; whoever is left over is in none / split {ws} every {n} items and keep only complete pieces, in {chunks} / collect all complete groups of {n.word} in {ws} as {chunks}, an incomplete one at the end does not count / take {n} items of {ws} at a time as long as there are {n}, and append each slice to {chunks}
    {chunks} = [{ws}[i:i + {n}] for i in range(0, len({ws}) - {n} + 1, {n})]
swap_places
    # > {line}
    # {one.bare} and the last person in {line} swap places / exchange {one} with the last item of {line} / find where {one} stands in {line} and swap that item with the final one / let {one} and whoever is at the end of {line} change places / in {line}, put {one} last and the last one where {one} was / {one.bare} trades places with the end of {line}
    i = {line}.index({one})
    {line}[i], {line}[-1] = {line}[-1], {line}[i]
insert_behind(who)
    # > {line}
    # put {who} into {line} right behind {one} / insert {who} directly after {one} in {line} / {who.bare} stands behind {one.bare} in {line}, everyone after moves back / find {one} in {line} and place {who} one position further / let {who} follow {one} in {line} / in {line}, {who} gets the place just after {one}
    {line}.insert({line}.index({one}) + 1, {who})
remove_if_there(who)
    # > {line}
    # take {who} out of {line} if the name is there, otherwise put it at the end / if {line} has {who}, remove it, else append it / {who.bare} leaves {line}, or joins at its end if not in it so far / toggle {who} in {line}: remove when present, add at the end when not / check whether {who} is in {line}; if so delete it, if not add it at the back / unless {line} contains {who}, append it; when it does contain it, drop the first one
    if {who} in {line}:
        {line}.remove({who})
    else:
        {line}.append({who})
to_the_front
    # > {line}
    # move {one} to the front of {line}, the others keep their order / {one.bare} goes to the head of {line} / take {one} out of {line} and put it in again as the first / in {line}, bring {one} forward to the very first place / let {one} be the first in {line}: remove it and insert it at index 0 / {one.bare} may go before everybody else in {line}
    {line}.remove({one})
    {line}.insert(0, {one})
every_pair
    # print every two names of {line} that can meet, the earlier first, as in Ann - Bob, a line each / print all pairings of {line}, each once, joined by " - " / for each name in {line} and each later one, print both with " - " between them / every person in {line} plays every other one once: print the games like Ann - Bob / list the matches among {line}, one a line in the form Ann - Bob, nobody against themselves and none twice / with two loops over {line}, print name - other for all positions i before j
    for i, name in enumerate({line}):
        for other in {line}[i + 1:]:
            print(f"{name} - {other}")
flat_sorted
    # > {flat}
    # put all names from the lists of {groups} into one sorted list {flat}, each only once / {flat} is the alphabetical list of everyone in {groups}, without repeats / flatten the values of {groups}, drop duplicates and sort, as {flat} / collect the different members of all lists in {groups} in a sorted list {flat} / who is in any list of {groups}? keep them from a to z and once each in {flat} / join the lists in {groups} to a set and sort it into {flat}
    {flat} = sorted({name for members in {groups}.values() for name in members})
group_sizes
    # print each key of {groups} with the number of its items, largest group first and ties by key, like red: 3 / list {groups} by falling size of the list, equal ones alphabetically, a line each like red: 3 / show how many are in each list of {groups}, from the biggest to the smallest and then from a to z, as red: 3 / sort the keys of {groups} by the length of their lists (long first, then by key) and print key, colon and length like red: 3 / print the sizes of {groups} in descending order, names breaking ties, one per line as red: 3 / for all groups in {groups}, ordered by number of members from many to few and otherwise by key, print a line like red: 3
    for key in sorted({groups}, key=lambda key: (-len({groups}[key]), key)):
        print(f"{key}: {len({groups}[key])}")
join_smallest(who)
    # > {groups}
    # add {who} to the smallest list of {groups}, the first of the smallest if there are several / {who.bare} joins whichever group of {groups} has the fewest members; on a tie the one that comes first / find the key of {groups} with the shortest list (the earliest wins) and append {who} there / put {who} where {groups} has the least people, in the first such group / let {who} go into the list of {groups} that is shortest, ties decided by order / append {who} to the list with the fewest names in {groups}, preferring the first one
    smallest = min({groups}, key=lambda key: len({groups}[key]))
    {groups}[smallest].append({who})
leave_all
    # > {groups}
    # remove {member} from every list of {groups} that has it / take {member} out of all lists in {groups} / {member.bare} leaves each group of {groups} that lists the name / go through the lists in {groups} and, where {member} is in one, remove it / strike {member} from {groups}, wherever it is listed (once per list at most) / {member} quits everything: delete one occurrence from each list in {groups} that contains it
    for members in {groups}.values():
        if {member} in members:
            members.remove({member})
pairs_totals
    # > {totals}
    # add up the numbers in {pairs} per name in a dictionary {totals} / {totals} has the sum for each name in {pairs} / go through {pairs} and add each number to the entry of its name in {totals}, from 0 on / sum the second parts of {pairs} grouped by the first, as {totals} / for every name in {pairs}, how much is it in total? keep name and sum in {totals} / build {totals} from {pairs}: one entry a name, holding all its numbers added together
    {totals} = {}
    for name, amount in {pairs}:
        {totals}[name] = {totals}.get(name, 0) + amount
pairs_best
    # > {best}
    # keep the highest number of each name in {pairs} in a dictionary {best} / {best} maps each name in {pairs} to the largest number it has / for each pair in {pairs}, store the number under the name in {best} if it is more than what is there, or if nothing is / find everyone's best value in {pairs}, as a dictionary {best} / go through {pairs} and let {best} hold the maximum so far of every name / make {best}: names of {pairs} with their top numbers
    {best} = {}
    for name, value in {pairs}:
        {best}[name] = max(value, {best}.get(name, value))
pairs_without_small
    # > {pairs}
    # remove from {pairs} all tuples with a number under {t}, unless that leaves nothing; then keep {pairs} as it is / keep only the pairs in {pairs} with at least {t}, but if there are none, change nothing / filter {pairs} for numbers of {t} or more; an empty outcome is ignored / drop everything below {t} from {pairs}, except when all would be dropped / if some pairs in {pairs} have {t} or more, reduce the list to these, otherwise leave it alone / throw the tuples under {t} out of {pairs}, provided that anything remains
    {pairs} = [p for p in {pairs} if p[1] >= {t}] or {pairs}
seat_someone(who)
    # > {seats}
    # give {who} the first empty seat in {seats}, row by row; an empty seat is "" / seat {who} in {seats}: the first place with an empty string, going through the rows / find the first "" in the rows of {seats}, put {who} there and stop; if all is taken nothing happens / {who.bare} sits down on the first free place of {seats}, from left to right and front to back, if there is one (free means "") / put {who} into the earliest row of {seats} that still has "", at the first such place / loop over {seats} until a row has an empty string, replace the first one there by {who} and leave the loop
    for row in {seats}:
        if "" in row:
            row[row.index("")] = {who}
            break
show_seats
    # print the rows of {seats}, names separated by {sep} and {filler} for every empty string / show the seating plan {seats}, one row a line joined with {sep}, with {filler} where nobody sits ("") / for each row in {seats} print the names with {sep} between them, replacing "" by {filler} / print {seats} line by line: {sep} between seats, {filler} instead of an empty string / display each row of {seats} as text, empty seats ("") as {filler}, with the separator {sep} / go through {seats} and print every row joined by {sep}, where an empty string is shown as {filler}
    for row in {seats}:
        print({sep}.join(name or {filler} for name in row))
gaps_between
    # > {gaps}
    # sort {spans} and, wherever a span ends before the next one starts, put (end, next start) into a list of tuples {gaps} / {gaps} holds (end, next start) for all neighbours in the sorted {spans} with room between them / go through neighbouring spans of the sorted {spans}; if the second starts after the first ends, append that gap to {gaps} as a tuple / compare each span in the sorted {spans} with the next one and keep in {gaps} the pair (end of the first, start of the second) if the end is earlier / with {spans} in order, collect in {gaps} each (end, start) between consecutive ones whose end lies before the following start / look at neighbours in the sorted {spans} for breaks: for consecutive spans, where one ends before the next begins, keep (end, start) in {gaps}
    {gaps} = []
    ordered = sorted({spans})
    for (_, end), (start, _) in zip(ordered, ordered[1:]):
        if end < start:
            {gaps}.append((end, start))
span_lengths
    # > {total}
    # add up the lengths of all spans in {spans} as {total}, each being the end minus the start / {total} is how long the spans in {spans} are together, end minus start each, overlaps counted twice / sum the differences of second and first item over all tuples in {spans}, as {total} / go through {spans} and add end - start to {total} each time / let {total} be the sum of the durations in {spans} (second part minus first) / start {total} with 0 and, for every (start, end) in {spans}, increase it by the time in between
    {total} = 0
    for start, end in {spans}:
        {total} += end - start
cap_running
    # > {kept}
    # take items from the front of {ps} into {kept} as long as their sum stays at or below {cap} / fill {kept} with the first items of {ps}, stopping before the total would be above {cap} / {kept} starts empty; for each item of {ps}, stop if the sum of {kept} with it exceeds {cap}, else append it / let {kept} be the longest beginning of {ps} that adds up to {cap} at most / append the items of {ps} to {kept} one by one and break off at the first that would push the sum over {cap} / load {ps} in order into {kept} until the next one does not fit into {cap} any more
    {kept} = []
    for x in {ps}:
        if sum({kept}) + x > {cap}:
            break
        {kept}.append(x)
skip_too_big
    # > {kept}
    # go through {ps} and put each item into {kept} that still fits: the sum of {kept} may never exceed {cap}; items that do not fit are skipped / fill {kept} greedily from {ps}, leaving out every item with which the total would go above {cap}, and carry on with the next / {kept} takes an item of {ps} whenever the sum stays within {cap}, otherwise the item is passed over / pack {ps} in order into {kept} with a limit of {cap}: what would break the limit is left out, later smaller ones may still go in / for each item of {ps}, append it to {kept} only if the sum of {kept} plus the item is at most {cap} / build {kept} from {ps} so that its sum is never more than {cap}, skipping what is too large at its turn
    {kept} = []
    for x in {ps}:
        if sum({kept}) + x <= {cap}:
            {kept}.append(x)
reset_running
    # > {totals}
    # collect in {totals} the running sum of {ps}, which starts again from 0 after it has reached {cap} or more / add up {ps} and append the sum so far to {totals}; once it is {cap} or above, it goes back to 0 for the next item / {totals} are running totals of {ps} with a reset: after a total of at least {cap} counting begins anew / go through {ps} with a sum, note it in {totals} after each item, and set the sum to 0 when it is not below {cap} / for every item of {ps}, increase the level, put it into {totals}, and empty it if it has come to {cap} or beyond / let a counter grow by each item of {ps}, log it in {totals} and zero it whenever it is {cap} or higher after logging
    {totals} = []
    level = 0
    for x in {ps}:
        level += x
        {totals}.append(level)
        if level >= {cap}:
            level = 0
"""
statements(d, STATEMENTS, {**SLOTS, **NAMES, **MORE})
