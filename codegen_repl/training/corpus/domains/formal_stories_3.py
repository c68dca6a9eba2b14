"""Stories in the register of a specification: dictionaries, simulations, the standard library, numpy, pandas, classes."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.dictation_slots import SLOTS
from codegen_repl.training.corpus.draws import choice, derived, integer, list_of, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.formal import formal
from codegen_repl.training.corpus.words import CATEGORIES, plain_word

d = Domain("formal_stories_3", weight=20)

MAPPINGS = r"""
inverted_index
    ~list {ws} {titles} | list of titles / list of lines
    # build a dictionary {d} that maps each word, in lower case, to the list of the positions (from 0) of the titles in which it occurs; a position is listed only once even if the word is repeated in the title / create an index {d}: for every word of every title, converted to lower case, it holds the ascending list of the indices of the titles containing the word / let {d} be a dictionary of lists, in which the entry of a lower-case word consists of the indices of all items of {ws} that contain this word, without repetitions / go through the titles with their indices and, for each different lower-case word of a title, append the index to the list that {d} keeps for that word / for the words of the titles (split at whitespace, in lower case), collect in the dictionary {d} the indices of the titles they appear in, each index at most once per word / construct the inverted index {d} of the list: keys are the words in lower case, values the lists of the positions at which a title has the word
    {d} = {}
    for i, title in enumerate({ws}):
        for term in dict.fromkeys(title.lower().split()):
            {d}.setdefault(term, []).append(i)
    ~get {xs} | find the words that occur in more than one title, sorted alphabetically / select the keys of {d} with at least two positions and sort them | the alphabetically sorted words whose list in {d} has two or more items / a sorted list of the words that at least two titles share / the keys of {d} with more than one index, in alphabetical order | sorted(term for term, places in {d}.items() if len(places) > 1)
    # print each of these words with its positions, e.g. "river: 0, 2", on a line of its own / display the words of {xs} line by line, each followed by ": " and its indices joined by ", " / loop over {xs} and print word, colon, space and the positions separated by commas and spaces / output a line for every item of {xs}, which contains the word, ": " and the numbers from {d} with ", " between them / print lines of the form "word: 1, 3" for all shared words / for each word in {xs}, print it together with the list of its positions as text, in the format "word: i, j"
    for term in {xs}:
        print(f"{term}: {', '.join(map(str, {d}[term]))}")
sales_by_two_keys
    ~list {xs} {sales_rows} | list of sales, as tuples of city, product and amount, / list of tuples
    # sum the amounts in a nested dictionary {d}, whose outer keys are the cities and whose inner keys are the products / let {d} map each city to a dictionary that contains for each of its products the total amount / build the dictionary of dictionaries {d}: for every tuple, add the amount to the entry of its product within the entry of its city, where missing entries count as 0 / group the tuples by their first and then by their second item, and store the sums of the third items in the nested dictionary {d} / create {d} such that {d}[city][product] is the sum of the amounts of all tuples with this city and this product / starting with an empty dictionary {d}, go through the sales and accumulate the amounts by city and, inside each city, by product
    {d} = {}
    for city_of, product, pieces in {xs}:
        inner = {d}.setdefault(city_of, {})
        inner[product] = inner.get(product, 0) + pieces
    # determine for each city the product with the largest total, the alphabetically first one in case of a tie, and store it in a dictionary {e} / let {e} map each city to its best product, i.e. the inner key with the greatest value; equal values are decided alphabetically / create the dictionary {e} from city to the name of the product that has the highest sum there, preferring the first name in alphabetical order among equals / for every city of {d}, choose the product with the maximal amount (ties go to the alphabetically smaller name) and save city and product in {e} / build {e}: the keys are those of {d}, and the value is the key of the inner dictionary whose value is largest, where the alphabet decides between equal values / find the best-selling product of each city and assign the resulting dictionary to {e}; if two products have the same total, the name that comes first in the alphabet is used
    {e} = {c: min(inner, key=lambda product: (-inner[product], product)) for c, inner in {d}.items()}
    # print for each city, in alphabetical order, the city, its best product and the total of that product / display one line per city, sorted by name: city, best product, and the amount of this product in {d} / loop over the sorted keys of {e} and print key, value and the corresponding sum / output the cities alphabetically, each with its product from {e} and the total from {d}, separated by spaces / print lines that consist of a city, the product that sells best there and its amount, with the cities in sorted order / show city, product and total amount for all entries of {e}, sorted by the city
    for city_of in sorted({e}):
        print(city_of, {e}[city_of], {d}[city_of][{e}[city_of]])
order_of_tasks
    ~set {d} {tasks} | dictionary of required tasks / dictionary of prerequisites
    # arrange the tasks in a list {xs} in which every task comes after all those it requires: repeatedly append, of the tasks that are not in the list and whose requirements are all in it, the alphabetically first one / let {xs} be an order of the keys of {d} that respects the requirements; in each round, the alphabetically smallest task that is still missing and has all of its required tasks in {xs} is added / starting with an empty list {xs}, do the following until it contains all keys of {d}: determine the tasks not yet listed whose prerequisites are all listed, and append the first of them in alphabetical order / build the list {xs} by a topological sort of {d}, where the alphabet decides which of several available tasks is next / as long as {xs}, at first an empty list, is shorter than {d}, append to it the alphabetically first task which is not contained in it but whose requirements are / find a valid order {xs} of all tasks: a task may be appended as soon as everything it requires is in the list, and if more than one may be, the alphabetically first is taken
    {xs} = []
    while len({xs}) < len({d}):
        ready = [task for task in {d} if task not in {xs} and all(other in {xs} for other in {d}[task])]
        {xs}.append(min(ready))
    # let {e} map each task to its level, which is 0 without requirements and otherwise one more than the highest level among the tasks it requires / compute in a dictionary {e}, following the order of {xs}, the level of each task: 1 plus the maximum of the levels of its prerequisites, or 0 if it has none / create the dictionary {e} of levels: go through {xs}; a task that requires nothing is on level 0, and any other one is directly above the highest of its requirements / for the tasks in the order found, store in {e} the level 0 if their list in {d} is empty, else the greatest level of the tasks in that list plus 1 / assign a level to every task in a new dictionary {e}: tasks without prerequisites have level 0, the others the largest level of their prerequisites increased by one / build {e} task by task in the order of {xs}, the value being one more than the maximum of the values of all required tasks (and 0 when there are none)
    {e} = {}
    for task in {xs}:
        {e}[task] = max(({e}[other] + 1 for other in {d}[task]), default=0)
    # print the order joined by " > " and, on the next line, the highest level / display the tasks of {xs} with " > " between them, followed on a second line by the maximum of the levels / print {xs} as one string with the separator " > ", then the largest value in {e} / output the tasks in order, separated by " > ", and below them the greatest level / join {xs} with " > " and print the text; print the maximum of the values of {e} after it / show the order on one line, with " > " between two tasks, and the highest level on another line
    print(" > ".join({xs}))
    print(max({e}.values()))
runoff_election
    ~list {xs} {ballots} | list of ballots, each a list of candidates in order of preference, / list of ballots
    # write a function {f} that counts the first choices: it takes a list of ballots and a collection of remaining candidates and returns a dictionary from each of these candidates to the number of ballots on which it is the first one that remains / define a function {f} with the parameters papers and remaining, which gives every paper to the first name on it that is in remaining, and returns the votes of all remaining names as a dictionary / create a function {f}(papers, remaining) that returns the number of votes of each candidate in remaining, where a ballot counts for its foremost candidate who is still in remaining / implement {f}(papers, remaining): start with 0 votes for each remaining candidate, add one for the first remaining name on every ballot, and return the dictionary / let {f}(papers, remaining) be a function that tallies ballots, ignoring the names that are not in remaining, and returns a dictionary of all remaining names with their votes (possibly 0) / given a list papers of rankings and the candidates remaining, the function {f} returns a dictionary in which each remaining candidate has the number of rankings that he or she leads among those remaining; define it
    def {f}(papers, remaining):
        votes = {candidate: 0 for candidate in remaining}
        for paper in papers:
            votes[next(candidate for candidate in paper if candidate in remaining)] += 1
        return votes
    # beginning with the candidates of the first ballot in sorted order, as a list {ys}, remove the candidate with the fewest votes (the alphabetically first one in a tie) until somebody has more than half of the ballots; store the votes of the last count in {d} / let {ys} be the sorted names of the first ballot and {d} the votes for them; while no one has more than half of all ballots, take the name with the smallest number of votes, in case of a tie the first one, out of {ys} and count again / eliminate candidates one by one: {ys} starts as the sorted list of all names on the first ballot, {d} is the result of {f} for it, and as long as the maximum in {d} is not above half the number of ballots, the weakest candidate (alphabetically first among equals) leaves {ys} and {d} is computed anew / sort the names of the first ballot into a list {ys} and tally them in {d}; repeat the tally without the candidate who has the least votes, where ties are decided alphabetically, until the leader has an absolute majority / with {ys}, the candidates in alphabetical order, count the votes {d}; if the largest number of votes is at most half of the ballots, remove from {ys} the first candidate with the smallest number and count again, and so on / carry out an instant runoff: {ys} contains the sorted candidates of the first ballot, {d} their votes; whoever has the fewest votes, the first in {ys} if there are several, is removed, and the votes are counted again, as long as nobody has more than half of them
    {ys} = sorted({xs}[0])
    {d} = {f}({xs}, {ys})
    while max({d}.values()) * 2 <= len({xs}):
        {ys}.remove(min({ys}, key={d}.get))
        {d} = {f}({xs}, {ys})
    ~out | - | the winner and the votes of the last count / the key of {d} with the most votes, followed by {d} / the name with the maximal value in {d}, and {d} itself | max({d}, key={d}.get), {d}
stock_with_reorder
    ~set {d} {shelf} | stock / dictionary of quantities
    ~list {xs} {orders_} | list of orders, as pairs of item and quantity, / list of orders
    # process the orders one after the other: if the stock of the item suffices, subtract the quantity, and if less than {lowest} pieces are left then, add {refill}; otherwise append the item to a list {ys} of refused orders / let {ys} be an empty list; for each order, append its item to {ys} if the quantity exceeds what {d} has of it (0 for an unknown item), else reduce the stock by the quantity and, when it has fallen below {lowest}, raise it by {refill} / handle every pair in {xs}: items that are not available in the wanted quantity go to the list {ys}, the others are taken out of {d}, whose entry is increased by {refill} if it drops under {lowest} / go through the orders and update {d}: an order that can be fulfilled lowers the quantity, and a resulting quantity of less than {lowest} triggers a delivery of {refill} more; an order that cannot be fulfilled is noted by the name of its item in a new list {ys} / carry out the orders in sequence with the following rules: no order may exceed the quantity in {d} (such orders only add their item to the list {ys}), and after an order has been subtracted, {refill} is added to any entry below {lowest} / create an empty list {ys} and loop over {xs}; refuse an order by adding the item to {ys} whenever there are too few pieces or none at all, and in the other case subtract the quantity and restock by {refill} if fewer than {lowest} pieces remain
    {ys} = []
    for item, wanted in {xs}:
        if {d}.get(item, 0) < wanted:
            {ys}.append(item)
            continue
        {d}[item] -= wanted
        if {d}[item] < {lowest}:
            {d}[item] += {refill}
    # print the stock sorted by item, each entry as "item=quantity" with spaces in between, and then the number of refused orders / display the entries of {d} in alphabetical order in the form item=quantity, separated by spaces, and on the next line len({ys}) / print all quantities as "name=number", sorted by name and joined by single spaces; below them print how many items {ys} has / output one line with the sorted entries of {d}, an equals sign between key and value and a space between entries, and one line with the count of the items in {ys} / join the texts "key=value" of the sorted items of {d} with spaces and print them, followed by the length of {ys} / show the final stock in one line, alphabetically and formatted as key=value, then the number of orders that were refused
    print(" ".join(f"{item}={left_over}" for item, left_over in sorted({d}.items())))
    print(len({ys}))
recent_files
    ~list {ws} {opened} | list of opened files in order / list of file names
    # keep the most recently used names in a list {xs} of at most {k} items: an opened file moves to the front, whether it was in the list before or not, and if the list becomes too long, its last item is dropped / let {xs} be the list of recent files after all of {ws} have been opened one by one: each name is removed from {xs} if it is there, inserted at index 0, and whatever is beyond {k} items is cut off / simulate a menu of the {k} last files in a list {xs}: for each name of {ws}, delete it from the list in case it is contained, put it at the beginning, and delete the final item when there are more than {k} / starting with an empty list {xs}, go through {ws}; move the name to the front of {xs} (or insert it there) and remove the oldest entry as soon as the length exceeds {k} / maintain a list {xs} with the newest file first and no file twice, limited to {k} entries, while going through the opened files / for every opened file, make it the first item of the list {xs}, taking it out of its former place if necessary, and shorten the list to {k} items; {xs} is empty at the beginning
    {xs} = []
    for file in {ws}:
        if file in {xs}:
            {xs}.remove(file)
        {xs}.insert(0, file)
        if len({xs}) > {k}:
            {xs}.pop()
    # print the recent files as a numbered list, one per line and starting at 1, in the form "1. name" / display the items of {xs} on separate lines with their number, counted from 1, a dot and a space in front / number the entries of {xs} from 1 and print each on its own line as number, dot, space, name / output {xs} line by line, every line beginning with its number and ". " / print lines such as "2. notes.txt" for all items of {xs}, where the numbers start with 1 / loop over {xs} with enumerate, starting at 1, and print number, dot and file name
    for number, file in enumerate({xs}, 1):
        print(f"{number}. {file}")
settling_debts
    ~list {xs} {debts} | list of payments, as tuples of giver, receiver and amount, / list of loans
    # compute the balance of each person in a dictionary {d}: what a person gave counts positive, what he or she received counts negative / let {d} map every name that occurs to the sum of the amounts it gave minus the sum of the amounts it received / build the dictionary {d} of balances: for each tuple, add the amount to the first person and subtract it from the second one, everyone starting at 0 / go through the tuples and update the dictionary {d}; the giver's value rises by the amount and the receiver's falls by it, where missing values are 0 / create {d}, in which each person has the total of the given amounts less the total of the received ones / determine for all persons, givers as well as receivers, the difference of the money given and the money received, and store it by name in {d}
    {d} = {}
    for giver, receiver, coins in {xs}:
        {d}[giver] = {d}.get(giver, 0) + coins
        {d}[receiver] = {d}.get(receiver, 0) - coins
    # settle the balances in a list {ys} of tuples (from, to, amount): while some balance is not 0, the person with the lowest balance pays the one with the highest balance the smaller of the two absolute values, and both balances are adjusted / as long as any value in {d} differs from 0, let the key with the minimum pay the key with the maximum as much as possible, that is, the lesser of the two absolute amounts; record payer, payee and amount in the list {ys} and update {d} / create an empty list {ys} and repeat until all balances are zero: the greatest debtor (lowest value) transfers to the greatest creditor (highest value) the minimum of the debt and the credit, the transfer is appended to {ys} as a tuple, and {d} is changed accordingly / find payments that bring all balances to 0: in each step, the one who has the smallest balance gives the one who has the largest the lower of both absolute values; collect the steps as tuples (from, to, amount) in {ys} / fill a new list {ys} with transfers, always from the minimum of {d} to its maximum and of the smaller absolute value of the two, until nobody has a balance other than 0 / while the dictionary has a nonzero value, append to {ys}, at first an empty list, the tuple of the person with the least balance, the person with the greatest balance, and the amount min(credit, debt), and let the balances approach zero by this amount
    {ys} = []
    while any({d}.values()):
        debtor, creditor = min({d}, key={d}.get), max({d}, key={d}.get)
        coins = min({d}[creditor], -{d}[debtor])
        {d}[debtor] += coins
        {d}[creditor] -= coins
        {ys}.append((debtor, creditor, coins))
    # print each payment in the form "Ann pays Bob 12", one per line, or "nothing to pay" if there are none / display the tuples of {ys} as sentences "from pays to amount" on separate lines; if the list is empty, print "nothing to pay" / for every transfer in {ys}, print payer, the word "pays", payee and amount; print "nothing to pay" when {ys} has no items / output one line "x pays y n" per tuple in {ys}, and the text "nothing to pay" in case it is empty / if {ys} is empty, print "nothing to pay", otherwise print each of its tuples as "payer pays payee amount" on its own line / show the payments line by line ("first pays second amount") or, without payments, the line "nothing to pay"
    for debtor, creditor, coins in {ys}:
        print(debtor, "pays", creditor, coins)
    if not {ys}:
        print("nothing to pay")
letters_for_copies
    ~string {text} {letter_heap} | string of available letters / heap of letters
    ~string {w} {built} | word / word to be built
    # + from collections import Counter
    ~get {d} | count the letters of {text} with a Counter | a Counter of the letters in {text} / the number of occurrences of each character of {text}, as a Counter / the frequencies of the available letters by means of collections.Counter | Counter({text})
    # let {n} be the number of times the word can be built from the letters, each letter being used at most once: the minimum over the letters of {w} of the available number divided by the needed number, rounded down / compute how often {w} can be written with the letters of {text} and call the number {n}; for each different letter of {w} divide its count in {d} by its count in {w} without remainder, and take the smallest quotient / determine {n}, the largest number of complete copies of {w} for which the counted letters suffice, as the minimal integer quotient of supply and demand over the letters of the word / find the letter of {w} that limits the number of copies: {n} is the smallest value of {d}[c] // {w}.count(c) for the characters c of {w} / store in {n} how many copies of the word can be formed at once from the letters counted in {d}, i.e. the minimum of available count integer-divided by required count / calculate {n} as the least of the quotients, rounded down, between the number of a letter in {d} and its number in {w}, taken over all letters of {w}
    {n} = min({d}[c] // times for c, times in Counter({w}).items())
    # subtract the letters that are used for these copies from {d} / for each letter of {w}, reduce its count in {d} by {n} times its number in the word / remove from {d} the letters needed for {n} copies of {w} / lower the counts in {d} by what {n} words consume / let {d} contain only the counts of what is left after {n} copies of {w} have been taken out (a count may become 0) / update {d}: every letter of {w} loses {n} for each of its occurrences in the word
    for c in {w}:
        {d}[c] -= {n}
    ~out | - | the number of copies and the remaining letters in alphabetical order as one string / {n}, followed by the sorted elements of {d} joined to a string / {n} and a string of all the letters left in {d}, each as often as it is left, in alphabetical order | {n}, "".join(sorted({d}.elements()))
"""
LIBRARY = r"""
dry_spells
    ~string {text} {weather} | weather record (R for rain, S for sun, C for clouds) / string with one letter per day
    # + from itertools import groupby
    # divide the record into its runs of equal letters: a list {xs} of tuples (letter, length, first day), where the days are counted from 1 / let {xs} contain a tuple for each maximal run of the same letter, made up of the letter, the number of days, and the day on which the run starts, beginning with day 1 / with itertools.groupby, build the list {xs} of the runs of {text}; each run is described by its letter, its length and the number of its first day (the first day of the record is 1) / go through the groups of identical neighbouring letters, keep track of the day at which the next group begins (at first 1), and append letter, length and starting day of each group as a tuple to the list {xs} / create the list {xs} of all periods with constant weather as tuples of letter, duration in days, and starting day, the latter counted from 1 / collect in {xs}, for every run of equal characters in {text}, the triple of character, run length and 1-based position of its beginning
    {xs} = []
    day_number = 1
    for kind, run in groupby({text}):
        length = len(list(run))
        {xs}.append((kind, length, day_number))
        day_number += length
    ~get {best} | choose the longest of the runs, the earliest one if several are equally long / find the first run with the maximal length | the longest run in {xs}, or the first of them if there are several / the tuple of {xs} with the largest second item, the earliest such tuple / the first among the runs whose length is maximal | max({xs}, key=lambda run: run[1])
    # print a sentence of the form "4 days of S from day 7" for this run, with "1 day" in the singular / display the length of {best}, the word "days" ("day" if the length is 1), " of ", the letter, " from day " and the starting day / print "n days of x from day m" with the values of {best}, using "day" instead of the first "days" when n is 1 / output for {best} the text "... days of ... from day ..." filled with length, letter and start, and with "day" in place of "days" for a length of 1 / show the longest run as "5 days of R from day 2"; if it lasts one day only, write "1 day of R from day 2" / print a description of {best}: the number of days, "day" or "days" as appropriate, "of", the letter, "from day", and the first day
    kind, length, start = {best}
    print(f"{length} day{'s' if length != 1 else ''} of {kind} from day {start}")
affordable_menus
    ~set {d} {starters} | dictionary of starters and their prices / price list of the starters
    ~set {e} {mains} | dictionary of main dishes and their prices / price list of the main dishes
    # + from itertools import product
    # let {xs} be the list of all menus (starter, main dish, price) whose total price is at most {budget} and whose starter is not more expensive than the main dish, sorted by price and then by the names / combine each starter with each main dish and keep, as tuples of both names and the total price in a list {xs}, those combinations that cost no more than {budget} and in which the main dish costs at least as much as the starter; sort the list by the price, and equal prices by the names / with itertools.product, build the list {xs} of tuples (starter, main dish, sum of prices) with a sum not above {budget} and a starter price not above the price of the main dish, in ascending order of sum, then starter, then main dish / create a list {xs} of the possible menus: tuples that contain a starter, a main dish and their joint price, limited to {budget}, without those where the starter costs more than the main dish; cheaper menus come first, and among equally cheap ones the alphabet decides / go through all pairs of starter and main dish; if together they do not exceed {budget} and the first does not cost more than the second, append both names and the total to the list {xs}; finally sort it by total and names / collect every affordable menu (at most {budget} in all, starter not dearer than main dish) as a tuple of starter, main dish and total in {xs}, ordered by the total and, if that is equal, by starter and main dish
    {xs} = []
    for (starter, cost1), (main, cost2) in product({d}.items(), {e}.items()):
        if cost1 + cost2 <= {budget} and cost1 <= cost2:
            {xs}.append((starter, main, cost1 + cost2))
    {xs}.sort(key=lambda menu: (menu[2], menu[0], menu[1]))
    # print the menus as lines "starter + main dish: price", or "no menu" if the list is empty / display each tuple of {xs} in the form "first + second: total" on its own line; for an empty list print "no menu" / print "no menu" if there are none, otherwise one line per menu with both names joined by " + ", a colon, a space and the price / output every menu of {xs} as "x + y: n", one after the other, and "no menu" in case {xs} has no items / loop over {xs}, printing the names with " + " in between, then ": " and the price; if {xs} is empty, print "no menu" / show all menus line by line, in the format "name + name: price", and the text "no menu" when nothing was found
    for starter, main, cost in {xs}:
        print(f"{starter} + {main}: {cost}")
    if not {xs}:
        print("no menu")
shortest_round
    ~set {d} {places} | dictionary of places with their coordinates / dictionary of points
    # + import math
    # + from itertools import permutations
    # write a function {f} that takes a sequence of place names and returns the length of the closed tour through them in this order, back to the first one, as the sum of the Euclidean distances / define a function {f} which sums the distances between each place and the next of a given order, where the last place is followed by the first; the coordinates come from {d} and the distances from math.dist / create a function {f} for the length of a round trip: it adds math.dist of the coordinates in {d} for all neighbours in its argument, including the way from the last name back to the first / implement {f}, a function of an order of names that computes the total length of the polygon with these corners, with coordinates taken from {d} / let {f} be a function that returns, for a sequence of keys of {d}, the sum of the straight distances from each to its successor, the first key being the successor of the last / given an order of the places, the function {f} returns how long the way through all of them and back to the start is, measured in straight lines between the points in {d}; define it
    def {f}(order):
        return sum(math.dist({d}[here], {d}[there]) for here, there in zip(order, [*order[1:], order[0]]))
    # find the shortest tour {best} that starts with the first place of {d} by trying all orders of the other places; the first shortest order wins / let {best} be the order with the least length according to {f} among all orders that begin with the first key of {d}, as a tuple of names / try all permutations of the places except the first, put the first place in front of each, and assign the order with the smallest value of {f} to {best} as a tuple / determine by exhaustive search the tuple {best} of all places, beginning with the first key, for which {f} is minimal / keep the first place at the beginning, permute the remaining ones with itertools.permutations, and store the tuple with the shortest round trip in {best} / among the tuples that consist of the first place and any arrangement of the others, choose the one with the smallest tour length by {f}; name it {best}
    home, *others = {d}
    {best} = min(((home, *rest) for rest in permutations(others)), key={f})
    # print the tour as names joined by " - ", ending with the first place again, and its length with two decimals / display the names of {best} with " - " between them and the first name once more at the end, followed by {f}({best}) to 2 decimal places / print the closed tour, that is, {best} with its first item repeated at the end, joined with " - ", then its length rounded to two decimals in fixed notation / output the places of {best} and again the first of them, separated by " - ", and after a space the length with exactly two decimals / join the items of {best} and its first item with " - "; print this and the length of the tour with two digits after the point / show the round trip as "a - b - c - a" with the names of {best}, and behind it the value of {f} formatted with two decimals
    print(" - ".join([*{best}, {best}[0]]), f"{{f}({best}):.2f}")
seeded_walk
    ~number {n} {walk_seed} | seed / seed of the random generator
    # + import random
    # seed the random module with {n} and simulate a walk of {paces} steps that starts at 0, each step being random.choice([-1, 1]); store all positions including the start in a list {xs} / set the seed {n}, let {xs} be [0], and append {paces} times the last position plus a random step, chosen from [-1, 1] with random.choice / after seeding with {n}, build the list {xs} of positions: it begins with 0, and each of {paces} further positions results from the previous one by adding random.choice([-1, 1]) / use random.seed({n}); then create the list {xs} with the positions of a random walk from 0 with {paces} steps of -1 or 1, drawn by random.choice from the list [-1, 1] / initialize the random generator with {n}; {xs} is the list of the {paces} + 1 positions of a walk along the integers, which starts at 0 and moves by a random choice out of [-1, 1] every time / simulate {paces} random steps after calling random.seed with {n}: the walker begins at 0, a step is picked by random.choice from [-1, 1], and every position (with the initial one) is recorded in the list {xs}
    random.seed({n})
    {xs} = [0]
    for _ in range({paces}):
        {xs}.append({xs}[-1] + random.choice([-1, 1]))
    ~get {count} | count how often the walk returns to 0, the start excluded / count the zeros after the first position | the number of zeros in {xs} other than the first item / how many times the walk comes back to the position 0 / the number of returns to the start, i.e. of the items of {xs} after the first that equal 0 | {xs}[1:].count(0)
    # print the lowest and the highest position, the final one and the number of returns / display the minimum of {xs}, its maximum, its last item and {count} / print min({xs}), max({xs}), the last position and {count} on one line / output the smallest position, the largest position, the position at the end, and how often 0 was reached again / show the extremes of the walk (lowest first), then where it ends, then {count} / print four numbers: the least item of {xs}, the greatest, the last, and the count of returns
    print(min({xs}), max({xs}), {xs}[-1], {count})
quartile_fences
    ~list {xs} {spread_values} | list of measurements / list of values
    # + import statistics
    # compute the quartiles with statistics.quantiles (n = 4), and let {a} and {b} be the lower and the upper fence, i.e. the first quartile minus and the third quartile plus 1.5 times the difference between them / let {a} be the first quartile less 1.5 interquartile ranges and {b} the third quartile plus 1.5 interquartile ranges, with the quartiles given by statistics.quantiles for four groups / determine the fences {a} and {b} for outliers: the interquartile range is the third minus the first value of statistics.quantiles({xs}, n=4), and one and a half times this range is subtracted from the first and added to the third quartile / use statistics.quantiles with n=4 to get the three quartiles of {xs}; from the first and the third one, compute the bounds {a} (first minus 1.5 times their distance) and {b} (third plus 1.5 times their distance) / divide the data into four parts by statistics.quantiles and assign to {a} and {b} the limits that lie 1.5 times the interquartile range below the first quartile and above the third one / find the limits {a} and {b} for usual values: with the quartiles q1 and q3 of statistics.quantiles({xs}, n=4), they are q1 - 1.5 * (q3 - q1) and q3 + 1.5 * (q3 - q1)
    q1, _, q3 = statistics.quantiles({xs}, n=4)
    {a} = q1 - 1.5 * (q3 - q1)
    {b} = q3 + 1.5 * (q3 - q1)
    ~get {ys} | select the values that are below {a} or above {b} / collect the outliers, i.e. the values outside the fences | the values of {xs} that are less than {a} or greater than {b} / the outliers in {xs}, which lie below the lower or above the upper fence / a list of all items of {xs} that are not between {a} and {b} inclusive | [x for x in {xs} if x < {a} or x > {b}]
    ~out | - | the outliers and the median of the other values / {ys}, followed by the median of those items of {xs} that are not in {ys} / the list {ys} and the median of {xs} without the outliers | {ys}, statistics.median(x for x in {xs} if x not in {ys})
due_dates
    ~list {ws} {iso_days} | list of dates in the form YYYY-MM-DD / list of dates
    # + from datetime import date, timedelta
    # write a function {f} that takes such a date as text and returns the due date as a date object: {loan} days later, and if that is a Saturday or Sunday, moved to the following Monday / define a function {f} which converts an ISO date string to a date, adds {loan} days, and as long as the result falls on a weekend, adds another day; the date is returned / create a function {f} that returns the day {loan} days after a given ISO date, postponed to Monday whenever it would be a Saturday or a Sunday / implement {f}: parse the text with date.fromisoformat, add a timedelta of {loan} days, and go on day by day until it is not a weekend any more; return this date / let {f} be a function of a date in ISO format, whose value is the date {loan} days later or, if this is on a weekend, the next Monday / given a date string, the function {f} returns the date object that lies {loan} days after it, with Saturdays and Sundays shifted to the Monday after them; define it
    def {f}(iso):
        due = date.fromisoformat(iso) + timedelta(days={loan})
        while due.weekday() >= 5:
            due += timedelta(days=1)
        return due
    ~get {xs} | apply it to all dates / compute the due date of each item of {ws} with {f} | the list of the due dates of all the dates in {ws}, by {f} / a list of {f}(iso) for every date iso of {ws} / the results of {f} for the items of {ws}, as a list | [{f}(iso) for iso in {ws}]
    # print each original date with its due date in the form "2024-03-01 -> Fri 15.03.2024", one per line / display lines with the date from {ws}, " -> ", the abbreviated weekday and the due date as day.month.year (two-digit day and month) / loop over both lists and print the given date, an arrow "->" between spaces, and the due date formatted with "%a %d.%m.%Y" / output one line per date: the text of {ws}, " -> " and the item of {xs} in the format %a %d.%m.%Y / print pairs of date and due date joined by " -> ", where the latter has the short weekday name and then day, month and year separated by dots / for every date, print it and its due date on one line, with " -> " in between, and format the due date by strftime with "%a %d.%m.%Y"
    for iso, due in zip({ws}, {xs}):
        print(f"{iso} -> {due:%a %d.%m.%Y}")
night_shifts
    ~list {xs} {shift_list} | list of shifts, as pairs of begin and end, / list of pairs of times
    # + from datetime import datetime, timedelta
    # write a function {f} that returns the duration of a shift in minutes, given its begin and its end as texts in the form HH:MM; if the end is not later than the begin, the shift ends on the next day / define a function {f} with the parameters begin and end, two times such as "22:15", which returns the minutes between them, adding one day to the end if it is not after the begin / create a function {f}(begin, end) that parses both times with datetime.strptime and returns the whole number of minutes from begin to end, across midnight if end is less than or equal to begin / implement {f}(begin, end): convert both texts by the format "%H:%M", put the end on the following day unless it is later than the begin, and return the difference in minutes as an integer / let {f}(begin, end) be the number of minutes that a shift lasts; an end that is earlier than or the same as the begin belongs to the next day / given the texts begin and end in 24-hour format, the function {f} returns the length of the shift in minutes as an integer, where shifts may go past midnight; define it
    def {f}(begin, end):
        started = datetime.strptime(begin, "%H:%M")
        ended = datetime.strptime(end, "%H:%M")
        if ended <= started:
            ended += timedelta(days=1)
        return int((ended - started).total_seconds()) // 60
    ~get {ys} | compute the durations of all shifts with it / apply {f} to the two times of every pair | the durations of the shifts in {xs} in minutes, by {f} / a list with {f} of begin and end for each pair in {xs} / the list of the results of {f} for all the pairs | [{f}(begin, end) for begin, end in {xs}]
    # print the total duration in the form "17 h 05 min", and after it the number of shifts longer than {long_shift} minutes / display the sum of {ys} as whole hours, " h ", the remaining minutes with two digits and " min", followed by how many items of {ys} exceed {long_shift} / convert the total of {ys} to hours and minutes, print it like "9 h 30 min" with two digits for the minutes, and then print how many shifts last more than {long_shift} minutes on the same line / output the overall time as hours, "h", two-digit minutes and "min" with spaces in between, and after it the count of the durations above {long_shift} / show the summed durations, formatted as hours and two-digit minutes ("3 h 07 min"), and the number of items of {ys} greater than {long_shift}, in one line / print the sum of the durations as hours, " h ", minutes padded to two digits and " min", then the number of durations over {long_shift}
    whole_hours, rest = divmod(sum({ys}), 60)
    print(f"{whole_hours} h {rest:02d} min", sum(1 for duration in {ys} if duration > {long_shift}))
next_birthdays
    ~set {d} {birthdays} | dictionary of birthdays / dictionary of names and dates of birth
    # + from datetime import date
    # define a function {f} that takes a date of birth in ISO format and a date, and returns the next birthday on or after that date: the birthday in the same year, or in the next year if it has already passed / write a function {f} with the parameters born and today; it replaces the year of born (an ISO text) by that of today and, if the result is before today, by the year after; the date is returned / create a function {f}(born, today) which returns the first birthday of a person born on the ISO date born that is not earlier than today / implement {f}(born, today): parse born, move it to the year of today, and move it one year further if it is then earlier than today / let {f}(born, today) return the date of the coming birthday, where a birthday today counts as well; born is an ISO string and today a date object / given an ISO string born and a date today, the function {f} returns the next date, today included, with the month and day of born; define it
    def {f}(born, today):
        birthday = date.fromisoformat(born).replace(year=today.year)
        if birthday < today:
            birthday = birthday.replace(year=today.year + 1)
        return birthday
    # sort the names by the number of days from {start_day} to their next birthday and store pairs (days, name) in a list {xs} / let {xs} be the sorted list of tuples that consist of the days between the date {start_day} and the next birthday, and the name / convert {start_day} to a date, compute for each person the days until the next birthday with {f}, and save the sorted tuples of days and name as {xs} / create the list {xs} of tuples (days until the next birthday, name), counted from the date {start_day} and in ascending order / using {f} with the date {start_day}, determine how many days each person has to wait for the next birthday; {xs} contains the pairs of days and name, sorted / for every entry of {d}, form the tuple of the days from {start_day} to the birthday given by {f} and of the name, and assign the sorted list of these tuples to {xs}
    today = date.fromisoformat({start_day})
    {xs} = sorted((({f}(born, today) - today).days, name) for name, born in {d}.items())
    # print a line such as "Leo in 12 days" for each pair, in this order / display each name in {xs} with its days in the form "name in n days", one per line / loop over {xs} and print name, " in ", the number of days and " days" / output the pairs of {xs} as sentences of the form "Ann in 40 days", each on a line / print for all items of {xs} the text "<name> in <days> days" on separate lines / show the list line by line: the name, the word "in", the number and the word "days"
    for days_left, name in {xs}:
        print(f"{name} in {days_left} days")
"""
ARRAYS = r"""
nearest_points
    # + import numpy as np
    # assign the points {points_} to a two-dimensional numpy array {arr} / create a numpy array {arr} from the list of points {points_} / let {arr} be np.array({points_}), one point per row / store the coordinates {points_} in a numpy array named {arr} / initialize the array {arr} with numpy from the nested list {points_} / define {arr} as a numpy array with the rows {points_}
    {arr} = np.array({points_})
    # compute the matrix {m} of the Euclidean distances between all pairs of points by broadcasting, and set its diagonal to infinity / let {m} be the square array in which the item (i, j) is the distance of the points i and j, except for the diagonal, which is filled with np.inf; use broadcasting instead of loops / subtract all points from all points with an additional axis, take the root of the sum of squares over the last axis, name the array {m}, and fill its diagonal with infinity / determine the pairwise distances of the rows of {arr} without a loop and store them in {m}; a point is regarded as infinitely far from itself / build the distance matrix {m} of the points by np.linalg.norm of the differences along the last axis, then replace the zeros of the diagonal by np.inf with np.fill_diagonal / using {arr}[:, None] and {arr}[None, :], calculate the distances between all points as an array {m}, whose diagonal is then set to np.inf
    {m} = np.linalg.norm({arr}[:, None] - {arr}[None, :], axis=-1)
    np.fill_diagonal({m}, np.inf)
    ~get {xs} | find the index of the nearest other point for each point / take the column index of the minimum of every row of {m} | the index of the nearest neighbour of each point / the positions of the smallest distances in the rows of {m} / the array of the indices of the row minima of {m} | {m}.argmin(axis=1)
    ~out | - | these indices as a list and the smallest of all distances, rounded to 3 decimals / {xs} converted to a list, and the minimum of {m} rounded to three decimals / the list of the neighbours' indices, followed by the least distance with three decimal places, by round | {xs}.tolist(), round(float({m}.min()), 3)
masked_table
    # + import numpy as np
    # create a numpy array {arr} with the integers from {v} on, arranged in {high_rows} rows and {wide_cols} columns / let {arr} be the array of the {high_rows} * {wide_cols} consecutive integers that begin with {v}, in the shape ({high_rows}, {wide_cols}) / assign to {arr} a two-dimensional numpy array of {high_rows} rows with {wide_cols} numbers each, which counts up from {v} row by row / use np.arange and reshape to make an array {arr} with {high_rows} rows and {wide_cols} columns whose first item is {v} / build the array {arr} by reshaping the integers from {v} upwards to {high_rows} x {wide_cols} / initialize a numpy array {arr} of shape ({high_rows}, {wide_cols}) with successive integers starting at {v}
    {arr} = np.arange({v}, {v} + {high_rows} * {wide_cols}).reshape({high_rows}, {wide_cols})
    # replace every multiple of {k} in the array by 0, and every other number that leaves the remainder 1 when divided by {k} by its negative; store the new array in {m} and leave {arr} unchanged / let {m} be an array of the same shape as {arr} in which the multiples of {k} are 0, the numbers with remainder 1 modulo {k} have changed their sign, and all others are as before / compute {m} with np.where: 0 where {arr} is divisible by {k}, the negative of the item where the remainder is 1, and the item itself elsewhere / make a copy {m} of the array; set its items to 0 where {arr} % {k} equals 0 and negate those where {arr} % {k} equals 1 / create the array {m} from {arr} by the rule: divisible by {k} gives 0, remainder 1 gives the opposite number, any other remainder leaves the number alone / derive an array {m} from {arr} without changing the latter, such that multiples of {k} become zero and numbers one above a multiple of {k} become negative
    {m} = np.where({arr} % {k} == 0, 0, np.where({arr} % {k} == 1, -{arr}, {arr}))
    # print the sums of the rows of {m} as a list, the means of its columns rounded to two decimals as a list, and the index of the row with the largest sum / display the row sums of the new array, its column means with 2 decimals (both as lists), and which row has the greatest sum / print three things: the list of the sums along the rows, the list of the column averages, rounded to two decimals, and the argmax of the row sums / output {m} summed over axis 1 as a list, {m} averaged over axis 0, rounded to 2 places, as a list, and the number of the row whose sum is maximal / show the row sums, the rounded column means (two decimals) and the position of the maximal row sum, the first two converted to lists / print in one line the row sums of {m} and the column means of {m} to two decimals, each as a list, and finally the row index of the highest sum
    print({m}.sum(axis=1).tolist(), {m}.mean(axis=0).round(2).tolist(), {m}.sum(axis=1).argmax())
sign_changes
    ~number {n} {samples} | number of sample points / number of points
    # + import numpy as np
    # let {xs} be {n} equally spaced numbers from {x_low} to {x_high} and {ys} the values of the polynomial x ** 3 - {p_lin} * x + {p_const} at these numbers, as numpy arrays / compute with np.linspace an array {xs} of {n} points between {x_low} and {x_high}, both included, and the array {ys} of x ** 3 - {p_lin} * x + {p_const} for these points / create the array {xs} of {n} evenly distributed points on the interval from {x_low} to {x_high} (ends included), and evaluate x ** 3 - {p_lin} * x + {p_const} there, which gives the array {ys} / sample the function x ** 3 - {p_lin} * x + {p_const} at {n} points of equal distance from {x_low} to {x_high}; the points are stored in {xs} and the values in {ys} / assign np.linspace from {x_low} to {x_high} with {n} points to {xs}, and x ** 3 - {p_lin} * x + {p_const} for all x in {xs} to {ys} / tabulate x ** 3 - {p_lin} * x + {p_const} on [{x_low}, {x_high}]: the numpy array {xs} holds {n} equidistant arguments including both ends, the array {ys} the values
    {xs} = np.linspace({x_low}, {x_high}, {n})
    {ys} = {xs} ** 3 - {p_lin} * {xs} + {p_const}
    ~get {zs} | find the indices after which the sign changes, i.e. where the product of a value and the next one is negative / determine all indices i with {ys}[i] * {ys}[i + 1] < 0 with np.where | the array of the indices i for which {ys}[i] and {ys}[i + 1] have opposite signs / the indices at which the product of neighbouring values in {ys} is below zero, by np.where / the positions of [the values|{ys}] that are followed by a value of the opposite sign | np.where({ys}[:-1] * {ys}[1:] < 0)[0]
    # print for each of these indices the interval in which the function has a zero, as "[x1, x2]" with three decimals / display the points {xs}[i] and {xs}[i + 1] for all i in {zs} in square brackets, separated by a comma and a space and formatted with 3 decimals, one pair per line / loop over {zs} and print lines of the form "[-1.250, -1.000]" with the two neighbouring points, three digits after the decimal point / output an interval per line for every index in {zs}: bracket, left point, comma, space, right point, bracket, both points with exactly three decimals / for every index i of {zs}, print "[a, b]", where a and b are {xs}[i] and {xs}[i + 1] to three decimal places / show the intervals that contain a zero line by line, written as [from, to] with fixed three decimals
    for i in {zs}:
        print(f"[{{xs}[i]:.3f}, {{xs}[i + 1]:.3f}]")
one_hot_rows
    ~list {ws} {colors_} | list of labels / list of colors
    # + import numpy as np
    ~get {xs} | determine the distinct labels in sorted order / sort the different labels | the sorted list of the distinct labels / the different items of {ws} in alphabetical order / a list of the unique labels, sorted | sorted(set({ws}))
    # create a numpy array {m} of integer zeros with a row for each label of {ws} and a column for each distinct one, and set in each row the column of its label to 1 / let {m} be the one-hot encoding of {ws} as an integer array: row i has a 1 in the column whose number is the index of {ws}[i] in {xs}, and 0 elsewhere / build the array {m} of shape (len({ws}), len({xs})) that contains 0 everywhere except for one 1 per row, at the index of the row's label within {xs} / make an integer matrix {m} with np.zeros and put a 1 into row i at the column that {xs} assigns to the i-th label / encode the labels: starting from integer zeros in a numpy array {m}, with len({ws}) rows and len({xs}) columns, mark for every label its position in {xs} by a 1 / represent each label as a row of {m}, a numpy array of integers, in which precisely the column belonging to this label (by its index in {xs}) is 1 and all others are 0
    {m} = np.zeros((len({ws}), len({xs})), dtype=int)
    for i, label_of in enumerate({ws}):
        {m}[i, {xs}.index(label_of)] = 1
    # print the encoding and, below it, a dictionary from each distinct label to its number of occurrences, taken from the column sums / display {m}, then the dictionary that pairs {xs} with the sums of the columns / print the array {m} and afterwards dict with the labels of {xs} as keys and the column sums of {m} as integers / output the matrix, followed by a dictionary of the labels and how often they occur, computed as the sum over the rows of {m} / show {m} and a dictionary in which every item of {xs} has the total of its column as the value / print {m}; on the next line, print the counts of the labels as a dictionary, determined by adding up the rows
    print({m})
    print(dict(zip({xs}, {m}.sum(axis=0).tolist())))
turning_points
    # + import numpy as np
    # assign the measurements {levels} to a numpy array {arr} / let {arr} be a numpy array of the values {levels} / create a numpy array {arr} that contains {levels.and_items} / store the numbers {levels.items} in a numpy array called {arr} / initialize {arr} as the numpy array of {levels} / define the numpy array {arr} from the list {levels}
    {arr} = np.array({levels})
    ~get {xs} | compute the differences of consecutive values / subtract each value from the next one with np.diff | the differences between neighbouring items of {arr} / the array of each item of {arr} minus the one before it / np.diff of [the array|{arr}] | np.diff({arr})
    # let {ys} be the list of the indices of all inner values that are strictly greater than both neighbours or strictly less than both; such an index i has differences of opposite sign before and after it / determine the turning points of the array: {ys} is the list of the indices i at which {xs}[i - 1] and {xs}[i] have a negative product / find each index where a rise is directly followed by a fall or a fall by a rise, using the product of neighbouring differences, and store the indices (of {arr}) as a list {ys} / use np.where on the products of consecutive differences and add 1 to the indices with a negative product; the resulting indices of local extremes form the list {ys} / collect in the list {ys} the positions of the strict local maxima and minima of {arr}, excluding its ends, by looking for a change of sign in {xs} / create a list {ys} with the indices of those items of {arr} that lie above both of their neighbours or below both of them, by means of the signs in {xs}
    {ys} = (np.where({xs}[:-1] * {xs}[1:] < 0)[0] + 1).tolist()
    # print the turning points as "index: value" joined by ", ", or "none" if there are none / display the indices in {ys} with the values of {arr} there, in the form i: value and separated by ", "; print "none" for an empty list / if {ys} is empty, print "none", else one line with "index: value" for each turning point, joined by commas and spaces / output all turning points on a line, each as its index, ": " and its value, with ", " in between, or the word "none" / join the texts "i: v" for the items of {ys} and the values at these indices with ", " and print them, or print "none" if {ys} has no items / show index and value of every turning point, written as index, colon, space, value and separated by ", ", and "none" in case no turning point exists
    print(", ".join(f"{i}: {{arr}[i]}" for i in {ys}) or "none")
grades_frame
    # + import pandas as pd
    # create a pandas DataFrame {df} with the columns "name" and "points" from the dictionary {points_table} / let {df} be a DataFrame built from {points_table}, with columns name and points / assign to {df} the pandas DataFrame of the data {points_table} / initialize a DataFrame {df} by passing the dictionary {points_table} to pandas / store the table {points_table} as a pandas DataFrame named {df} / define the DataFrame {df} from {points_table} with pandas
    {df} = pd.DataFrame({points_table})
    # add a column "grade" to the table: "A" for at least {for_a} points, "C" for less than {for_b} points, and "B" for everything in between / give {df} a new column "grade" that holds "A" where the points are {for_a} or more, "B" where they are lower but at least {for_b}, and "C" where they are below {for_b} / compute the column "grade" of {df} from the points: {for_a} and above is "A", from {for_b} up to that "B", and less than {for_b} is "C" / insert the column "grade" into the DataFrame; its value is "A" if points >= {for_a}, otherwise "B" if points >= {for_b}, otherwise "C" / grade all rows of {df} in a column named "grade" with the letters A (not less than {for_a} points), B (not less than {for_b}) and C (the rest) / extend {df} by a column "grade" which depends on the points: A from {for_a} on, C under {for_b}, B between these limits
    {df}["grade"] = {df}["points"].apply(
        lambda value: "A" if value >= {for_a} else "B" if value >= {for_b} else "C"
    )
    # let {sub} be the rows whose grade is not "C", sorted by descending points and, where these are equal, by name / store in {sub} all rows of {df} with a grade other than "C", those with more points first and equal ones in the order of their names / remove the rows with grade "C" and sort what remains by points in descending and by name in ascending order; the new table is {sub} / create the DataFrame {sub}: it contains only the rows graded "A" or "B", ordered from the highest to the lowest points, with the name deciding ties / select the rows of the table that have not got a "C", order them by falling points and rising name, and call the result {sub} / assign to {sub} those rows of {df} where the grade differs from "C", sorted by the points (largest first) and then by the name
    {sub} = {df}[{df}["grade"] != "C"].sort_values(["points", "name"], ascending=[False, True])
    # print the selected rows without the index and the number of rows that were left out / display {sub} as text without the index column, then how many rows {df} has more than {sub} / print {sub}.to_string(index=False) and below it the difference of the lengths of {df} and {sub} / output the table {sub}, omitting its index, followed by the count of the rows with grade "C" / show the rows of {sub} without row labels; the next line contains the number of dropped rows / print the sorted table with to_string and no index, and after it len({df}) minus len({sub})
    print({sub}.to_string(index=False))
    print(len({df}) - len({sub}))
account_frame
    # + import pandas as pd
    # create a pandas DataFrame {df} from the list of bookings {booking_rows} with the columns "account" and "amount" / let {df} be the DataFrame with the columns "account" and "amount" and the rows {booking_rows} / build a DataFrame {df} with pandas from the tuples {booking_rows}; its columns are called "account" and "amount" / store the bookings {booking_rows} in a DataFrame {df} whose column names are "account" and "amount" / assign to {df} a pandas DataFrame of the rows {booking_rows}, and name the columns "account" and "amount" / initialize the DataFrame {df} by the list {booking_rows} and the column names "account" and "amount"
    {df} = pd.DataFrame({booking_rows}, columns=["account", "amount"])
    # add a column "balance" with the running total of the amounts within each account, and a column "low" that is True where this balance is below {minimum} / compute for every row the sum of the amounts of its account up to and including this row as the column "balance", and in the column "low" whether that is less than {minimum} / give {df} two new columns: "balance", the cumulative sum of "amount" grouped by "account", and "low", which tells if the balance is lower than {minimum} / extend the table by the accumulated amounts per account ("balance") and by a boolean column "low" for balances under {minimum} / group by account, form the cumulative sums of the amounts and store them in the column "balance"; then mark in the column "low" the rows whose balance is smaller than {minimum} / insert the columns "balance" and "low" into {df}: the former accumulates the amounts separately for each account, the latter is the comparison of the former with {minimum} (less than)
    {df}["balance"] = {df}.groupby("account")["amount"].cumsum()
    {df}["low"] = {df}["balance"] < {minimum}
    ~get {d} | take the last balance of each account as a dictionary / group by account and convert the final balances to a dictionary | a dictionary from account to its last balance / the final balance of every account as a dictionary, obtained by groupby and last / the last item of the column balance per account, as a dictionary | {df}.groupby("account")["balance"].last().to_dict()
    ~out | - | the final balances and the number of rows marked as low / {d}, followed by the sum of the column "low" / the dictionary {d} and how many rows of {df} have True in the column low | {d}, {df}["low"].sum()
"""
CLASSES = r"""
vector_class
    # define a class {cls} for vectors in the plane with the attributes x and y, an addition by the operator +, a method dot for the dot product, and a text form such as "(1, 2)" / write a class {cls} whose constructor takes x and y; v + w returns a new {cls} with the sums of the coordinates, v.dot(w) returns the number x1 * x2 + y1 * y2, and str(v) gives "(x, y)" / create a class named {cls}: it stores x and y, implements __add__ (componentwise, returning a {cls}), dot (sum of the products of the components) and __str__ in the form "(x, y)" / implement the class {cls} of two-dimensional vectors with coordinates x and y; support the sum of two vectors by +, the dot product by a method dot, and printing as "(x, y)" / let {cls} be a class with the fields x and y and with three methods: __add__ for the vector sum, dot for the scalar product with another vector, and __str__, which returns the coordinates in parentheses separated by a comma and a space / declare a class {cls} which represents a vector (x, y), can be added to another one with +, has a method dot(other) that returns the scalar product, and is converted to text as "(x, y)"
    class {cls}:
        def __init__(self, x, y):
            self.x = x
            self.y = y

        def __add__(self, other):
            return {cls}(self.x + other.x, self.y + other.y)

        def dot(self, other):
            return self.x * other.x + self.y * other.y

        def __str__(self):
            return f"({self.x}, {self.y})"
    # create a list {xs} of vectors of this class from the pairs {vector_pairs} / let {xs} be the list of {cls} objects with the coordinates {vector_pairs} / for each pair in {vector_pairs}, make an instance of {cls} with these two coordinates, and collect the instances in a list {xs} / build a list {xs} which contains a {cls} for every pair of {vector_pairs} / convert the coordinates {vector_pairs} to objects of the class {cls} and store them in a list named {xs} / assign to {xs} a list with one {cls}, created from both numbers, for each of the pairs {vector_pairs}
    {xs} = [{cls}(first, second) for first, second in {vector_pairs}]
    # add all vectors to a vector {total}, starting with the zero vector / let {total} be the sum of the vectors in {xs}, computed with + and beginning at {cls}(0, 0) / initialize {total} with the vector (0, 0) and add every item of {xs} to it / compute the vector sum {total} of the list by a loop that starts from the zero vector of the class / starting with {total} = {cls}(0, 0), go through {xs} and replace {total} by {total} plus the vector / sum up the list {xs} to a single vector named {total}, with (0, 0) as the initial value
    {total} = {cls}(0, 0)
    for vector in {xs}:
        {total} = {total} + vector
    # print the sum, and the number of vectors whose dot product with it is positive / display {total}, followed by how many items of {xs} have a dot product with {total} greater than 0 / print {total} and the count of the vectors in the list for which dot with {total} gives a positive number / output the vector {total} and how many of the vectors form a positive scalar product with it / show {total} together with the number of the items of {xs} that have a scalar product above zero with it / print the text of {total} and, after it, for how many vectors of {xs} the dot product with {total} is more than 0
    print({total}, sum(1 for vector in {xs} if vector.dot({total}) > 0))
bounded_stack
    # define a class {cls} of stacks with a capacity: push adds an item and returns True, or returns False if the stack is full; pop removes and returns the last item, or returns None if the stack is empty; the items are kept in the list items / write a class {cls} that is constructed with a capacity and has an attribute items (an empty list at first), a method push, which appends an item unless there are already capacity items and returns whether it did, and a method pop, which returns the last item after removing it, or None if there is none / create a class {cls} with the attributes capacity and items; push(item) refuses an item (returning False) when the capacity is reached and otherwise stores it and returns True, and pop() gives back the newest item or None / implement a stack class {cls} whose size is limited by the argument capacity of the constructor; push tells by True or False if the item could be added to the list items, and pop returns None instead of failing on an empty stack / let {cls} be a class for a bounded stack: the constructor takes the capacity and sets items to an empty list, push returns False without effect on a full stack and True after adding the item, pop takes the topmost item off and returns it, or returns None when there are no items / declare the class {cls} with a constructor for the capacity, a list named items, a method push(item) that adds to the list only below the capacity and returns the success as a boolean, and a method pop() that returns the removed last item, or None for an empty list
    class {cls}:
        def __init__(self, capacity):
            self.capacity = capacity
            self.items = []

        def push(self, item):
            if len(self.items) >= self.capacity:
                return False
            self.items.append(item)
            return True

        def pop(self):
            return self.items.pop() if self.items else None
    # create a stack {obj} of this class with the capacity {k} / let {obj} be a {cls} for at most {k} items / assign to {obj} an instance of {cls} whose capacity is {k} / instantiate {cls} with the capacity {k} and name the object {obj} / make a new {cls} object {obj} that can hold {k} items / initialize a variable {obj} with a {cls} of capacity {k}
    {obj} = {cls}({k})
    # carry out the commands {stack_commands} on it: "-" pops an item, and any other text is pushed; append to a list {xs} the popped items and, for every push that was refused, "full" / go through {stack_commands}; for "-" append the result of pop to a new list {xs}, for every other string push it onto {obj} and append "full" to {xs} if push returns False / process the list {stack_commands} with {obj}: each "-" stands for a pop whose result goes to the list {xs}, and each other item is pushed, where a refusal is noted in {xs} as "full" / let {xs} be the protocol, a list, of executing {stack_commands}: it receives the value returned by pop for each "-", and "full" for each other command that could not be pushed / starting with an empty list {xs}, treat every item of {stack_commands} as follows: if it is "-", pop from {obj} and record the result in {xs}; else push it and, if this fails, record "full" / execute on {obj} the commands {stack_commands}, in which "-" means pop and everything else is an item to be pushed; collect the results of the pops, and the word "full" for failed pushes, in a list {xs}
    {xs} = []
    for command in {stack_commands}:
        if command == "-":
            {xs}.append({obj}.pop())
        elif not {obj}.push(command):
            {xs}.append("full")
    # print the protocol and the items that are left on the stack / display {xs} and the list items of {obj} / print {xs}, followed by what remains in {obj}.items / output the list {xs} and the items still on the stack {obj} / show the recorded results and then the contents of the stack as a list / print {xs} and {obj}.items in one line
    print({xs}, {obj}.items)
thermostat_class
    # define a class {cls} with the attributes low, high and heating (False at first) and a method update, which switches the heating on if the given temperature is below low, off if it is above high, leaves it unchanged otherwise, and returns its state / write a class {cls}: the constructor takes low and high and sets heating to False; update(temperature) sets heating to True under low and to False over high, and in all cases returns heating / create a class {cls} for a thermostat with two limits low and high and an attribute heating, initially False; its method update gets a temperature, changes heating to True when it is less than low and to False when it is greater than high, and returns the resulting value / implement the class {cls} with a constructor for low and high, the state heating (off at the beginning), and a method update that adapts the state to a temperature (on below low, off above high, no change between) and returns it / let {cls} be a class whose objects know low, high and whether they are heating (not at first); the method update(temperature) turns the heating on or off when the temperature leaves the range from low to high and returns the state as a boolean / declare a class {cls} with low, high and heating = False as attributes; the method update takes a temperature, and the heating starts under the lower limit, stops over the upper one, stays as it is within the limits, and is returned
    class {cls}:
        def __init__(self, low, high):
            self.low = low
            self.high = high
            self.heating = False

        def update(self, temperature):
            if temperature < self.low:
                self.heating = True
            elif temperature > self.high:
                self.heating = False
            return self.heating
    # create a thermostat {obj} with the limits {t_low} and {t_high}, and a variable {a} for the room temperature, which is {t_start} / let {obj} be a {cls} with low = {t_low} and high = {t_high}, and set {a} to {t_start} / instantiate {cls} with {t_low} and {t_high} as {obj}, and initialize the temperature {a} with {t_start} / assign {cls}({t_low}, {t_high}) to {obj} and {t_start} to {a} / make an object {obj} of the class {cls} for the range from {t_low} to {t_high}, and let the temperature {a} begin at {t_start} / set {obj} to a new {cls}, low {t_low} and high {t_high}, and define {a} as {t_start}
    {obj} = {cls}({t_low}, {t_high})
    {a} = {t_start}
    # simulate {ticks} minutes: in each, update the thermostat with {a}, then raise {a} by {warm} if it is heating and lower it by {cool} otherwise, and append {a} to a list {xs} / let {xs} be the list of the temperatures after each of {ticks} steps; in a step, {a} increases by {warm} if {obj}.update({a}) is True and decreases by {cool} if not / repeat {ticks} times: call update of {obj} with the temperature {a}, add {warm} to {a} if the result is True, else subtract {cool}, and record the new {a} in a list {xs} / starting with an empty list {xs}, run {ticks} rounds in which the heating warms the room by {warm} per round when update returns True and the room cools by {cool} otherwise; add the temperature {a} to {xs} at the end of every round / collect in {xs} the course of the temperature {a} during {ticks} steps, where a step consists of asking {obj} (by update) if it heats, and of adding {warm} in this case and subtracting {cool} in the other / for {ticks} minutes, change {a} by +{warm} or -{cool}, depending on whether {obj} is heating after the update with the current {a}, and store all the new temperatures in the list {xs}
    {xs} = []
    for _ in range({ticks}):
        {a} += {warm} if {obj}.update({a}) else -{cool}
        {xs}.append({a})
    # print the temperatures and whether the heating is on at the end, as "on" or "off" / display {xs}, followed by "on" if {obj} is heating and "off" if not / print {xs} and the state of {obj}: "on" when heating is True, "off" otherwise / output the list of temperatures and the word "on" or "off" for the final state of the heating / show {xs} together with the text "on" or "off", depending on {obj}.heating / print the list {xs} and after it "on" in case the attribute heating of {obj} is True, else "off"
    print({xs}, "on" if {obj}.heating else "off")
polynomial_class
    # define a class {cls} of polynomials with a list coefficients, constant term first; calling an object with a number returns the value there, and the method derivative returns the derivative as a new {cls} / write a class {cls} that stores coefficients in ascending order of the powers, evaluates the polynomial for x by __call__, and has a method derivative, which returns another {cls} with the coefficients of the derivative / create a class {cls} whose constructor takes the coefficients from the power 0 upwards; implement __call__(x) for the value of the polynomial and derivative() for its derivative, again a {cls} / implement the class {cls}: its only attribute is the list coefficients (index equals power); objects can be called with x to get the polynomial's value, and derivative() multiplies each coefficient by its power, drops the constant one and returns a new object / let {cls} be a class for polynomials given by coefficients in the order constant, linear, quadratic and so on, with a call operator that evaluates the polynomial and a method derivative that returns the derived polynomial as an object of the same class / declare a class {cls} with the attribute coefficients, where the item at index i belongs to x ** i; provide __call__ to evaluate it at x and derivative to obtain the derivative as a {cls}
    class {cls}:
        def __init__(self, coefficients):
            self.coefficients = coefficients

        def __call__(self, x):
            return sum(c * x ** i for i, c in enumerate(self.coefficients))

        def derivative(self):
            return {cls}([i * c for i, c in enumerate(self.coefficients)][1:])
    # create an object {obj} of this class with the coefficients {coeffs} / let {obj} be the {cls} with the coefficients {coeffs} / instantiate {cls} with the list {coeffs} and call the object {obj} / assign to {obj} a new {cls} for the coefficients {coeffs} / make the polynomial {obj}, an instance of {cls}, from {coeffs} / set {obj} to the polynomial of the class {cls} that has the coefficients {coeffs}
    {obj} = {cls}({coeffs})
    ~get {xs} | find all integers from {x_low} to {x_high}, both included, at which the derivative of {obj} is negative / select the integers x between {x_low} and {x_high} inclusive with a negative value of the derivative | the integers from {x_low} up to and including {x_high} where {obj} has a negative derivative / a list of all integers x in the range from {x_low} to {x_high} (inclusive) for which {obj}.derivative()(x) is less than 0 | [x for x in range({x_low}, {x_high} + 1) if {obj}.derivative()(x) < 0]
    # print these integers, and the smallest value of the polynomial at the integers from {x_low} to {x_high} / display {xs}, followed by the minimum of {obj}(x) over the integers x from {x_low} to {x_high}, both included / print {xs} and the least of the values of {obj} at {x_low}, {x_low} + 1 and so on up to {x_high} / output the list {xs} and the lowest value that {obj} takes at an integer between {x_low} and {x_high} inclusive / show {xs} as well as the minimal value of the polynomial at all integers from {x_low} to {x_high} / print the list and, after it, min over {obj}(x) for x in the range {x_low} to {x_high}, including {x_high}
    print({xs}, min({obj}(x) for x in range({x_low}, {x_high} + 1)))
account_subclass
    # define a class {cls} with an attribute balance, 0 at the beginning, and a method withdraw that subtracts an amount if the balance suffices and returns whether it did / write a class {cls}: the constructor sets balance to 0, and withdraw(sum_wanted) reduces the balance by sum_wanted and returns True, unless it is greater than the balance, in which case nothing changes and False is returned / create a class {cls} whose objects start with a balance of 0 and have a method withdraw, which takes an amount, refuses it with False if it exceeds the balance, and otherwise subtracts it and returns True / implement the class {cls} with the attribute balance (initially 0) and the method withdraw; a withdrawal must not exceed the balance, and the method returns True or False according to its success / let {cls} be a class with balance = 0 set in the constructor and with a method withdraw(sum_wanted) that returns False for an amount above the balance and else lowers the balance and returns True / declare a class {cls} of accounts: balance is 0 at first, and withdraw subtracts the given amount only if it is not more than the balance, returning a boolean that says if it was subtracted
    class {cls}:
        def __init__(self):
            self.balance = 0

        def withdraw(self, sum_wanted):
            if sum_wanted > self.balance:
                return False
            self.balance -= sum_wanted
            return True
    # derive a class {sub_cls} from {cls} whose method withdraw first adds a fee of {fee_} to the amount and then uses the method of the base class / write a subclass {sub_cls} of {cls} in which every withdrawal costs {fee_} more: withdraw calls the inherited method with the amount plus {fee_} and returns its result / create {sub_cls}, a subclass of {cls}, that overrides withdraw so that it withdraws the amount increased by {fee_} by means of super() / define the class {sub_cls}, which inherits from {cls} and passes the amount plus a fee of {fee_} on to withdraw of the base class, returning what that returns / implement a class {sub_cls} based on {cls}: its withdraw takes an amount and calls super().withdraw with {fee_} added to it / let {sub_cls} be a subclass of {cls} with a different withdraw: the result is that of the parent's withdraw for the amount and {fee_} together
    class {sub_cls}({cls}):
        def withdraw(self, sum_wanted):
            return super().withdraw(sum_wanted + {fee_})
    # create an object {obj} of the subclass, set its balance to {deposit_}, try to withdraw each of the amounts {withdrawals}, and store the returned values in a list {xs} / let {obj} be a {sub_cls} with the balance {deposit_}, and let {xs} be the list of the results of withdraw for the amounts {withdrawals}, in order / instantiate {sub_cls} as {obj}, assign {deposit_} to its balance, and collect in {xs} what withdraw returns for each of {withdrawals} / make a new {sub_cls} {obj}; after setting its balance to {deposit_}, call withdraw with every amount in {withdrawals} and keep the booleans in a list {xs} / build {obj}, an instance of {sub_cls} whose balance is set to {deposit_}, then withdraw {withdrawals} one after the other, with the successes recorded in the list {xs} / set up a {sub_cls} called {obj} with {deposit_} as its balance and compute the list {xs} of the return values of its withdraw for the list {withdrawals}
    {obj} = {sub_cls}()
    {obj}.balance = {deposit_}
    {xs} = [{obj}.withdraw(wanted) for wanted in {withdrawals}]
    # print the number of successful withdrawals and the balance that is left / display how many items of {xs} are True, and {obj}.balance / print the sum of the booleans in {xs}, followed by the remaining balance of {obj} / output the count of True in {xs} and the final balance / show how many of the withdrawals succeeded and how much money {obj} still has / print {xs}.count(True) and the balance of {obj}
    print({xs}.count(True), {obj}.balance)
"""


def _titles(rng: Random) -> list[str]:
    pool = [plain_word(rng) for _ in range(5)]
    return [" ".join(rng.choices(pool, k=rng.randint(2, 4))).capitalize() for _ in range(rng.randint(3, 4))]


def _sales_rows(rng: Random) -> list[tuple[str, str, int]]:
    cities, fruits = rng.sample(CATEGORIES["city"], 3), rng.sample(CATEGORIES["fruit"], 3)
    return [(rng.choice(cities), rng.choice(fruits), rng.randint(1, 40)) for _ in range(rng.randint(5, 7))]


def _tasks(rng: Random) -> dict[str, list[str]]:
    names = list(dict.fromkeys(plain_word(rng) for _ in range(rng.randint(4, 6))))
    found = {name: sorted(rng.sample(names[:i], min(i, rng.randint(0, 2)))) for i, name in enumerate(names)}
    items = list(found.items())
    rng.shuffle(items)
    return dict(items)


def _ballots(rng: Random) -> list[list[str]]:
    people = rng.sample(CATEGORIES["person"], 3)
    return [rng.sample(people, 3) for _ in range(rng.randint(5, 8))]


def _orders(rng: Random, stock: dict[str, int]) -> list[tuple[str, int]]:
    items = [*stock, rng.choice(CATEGORIES["fruit"])]
    return [(rng.choice(items), rng.randint(1, 15)) for _ in range(rng.randint(4, 6))]


def _opened(rng: Random) -> list[str]:
    files = [plain_word(rng) + rng.choice((".txt", ".py", ".csv", ".md")) for _ in range(5)]
    return [rng.choice(files) for _ in range(rng.randint(6, 9))]


def _debts(rng: Random) -> list[tuple[str, str, int]]:
    people = rng.sample(CATEGORIES["person"], rng.randint(3, 4))
    pairs = [rng.sample(people, 2) for _ in range(rng.randint(3, 5))]
    return [(giver, receiver, rng.randint(1, 60)) for giver, receiver in pairs]


def _clock(rng: Random) -> str:
    return f"{rng.randint(0, 23):02d}:{rng.choice((0, 10, 15, 30, 45)):02d}"


def _day(rng: Random, first: int, last: int) -> str:
    return f"{rng.randint(first, last)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _heap(rng: Random, built: str) -> str:
    letters = list(built * rng.randint(1, 4)) + [rng.choice("abcdeinorst") for _ in range(rng.randint(3, 8))]
    rng.shuffle(letters)
    return "".join(letters)


def _points_table(rng: Random) -> dict[str, list[Any]]:
    names = rng.sample(CATEGORIES["person"], rng.randint(4, 6))
    return {"name": names, "points": [rng.randint(20, 100) for _ in names]}


def _menu(rng: Random) -> dict[str, int]:
    return {food: rng.randint(3, 20) for food in rng.sample(CATEGORIES["food"], rng.randint(2, 3))}


def _spread(rng: Random) -> list[int]:
    base = rng.randint(20, 200)
    values = [base + rng.randint(-10, 10) for _ in range(rng.randint(7, 10))]
    values[rng.randrange(len(values))] += rng.choice((-90, 80, 120, 60))
    return values


def _commands(rng: Random) -> list[str]:
    return [rng.choice(("-", plain_word(rng), plain_word(rng))) for _ in range(rng.randint(6, 10))]


MORE: dict[str, Any] = {
    "titles": sampled("list[str]", _titles),
    "sales_rows": sampled("list[tuple[mixed]]", _sales_rows),
    "tasks": sampled("dict[str,list[str]]", _tasks),
    "ballots": sampled("list[list[str]]", _ballots),
    "shelf": sampled(
        "dict[str,int]",
        lambda r: {f: r.randint(3, 25) for f in r.sample(CATEGORIES["fruit"], r.randint(2, 4))},
    ),
    "orders_": derived(lambda s: _orders(Random(repr(s.shelf)), s.shelf)),
    "lowest": integer(2, 8),
    "refill": integer(10, 30),
    "opened": sampled("list[str]", _opened),
    "debts": sampled("list[tuple[mixed]]", _debts),
    "built": sampled("str", plain_word),
    "letter_heap": derived(lambda s: _heap(Random(s.built), s.built)),
    "weather": sampled(
        "str", lambda r: "".join(r.choice("RSC") * r.randint(1, 4) for _ in range(r.randint(4, 7)))
    ),
    "starters": sampled("dict[str,int]", _menu),
    "mains": sampled("dict[str,int]", _menu),
    "budget": integer(12, 30),
    "places": sampled(
        "dict[str,tuple[int]]",
        lambda r: {
            p: (r.randint(0, 20), r.randint(0, 20)) for p in r.sample(CATEGORIES["city"], r.randint(4, 5))
        },
    ),
    "walk_seed": integer(0, 9999),
    "paces": integer(10, 60),
    "spread_values": sampled("list[int]", _spread),
    "iso_days": sampled("list[str]", lambda r: [_day(r, 2005, 2032) for _ in range(r.randint(3, 5))]),
    "loan": integer(7, 45),
    "shift_list": sampled(
        "list[tuple[str]]", lambda r: [(_clock(r), _clock(r)) for _ in range(r.randint(3, 5))]
    ),
    "long_shift": choice(300, 420, 480, 500, 600),
    "birthdays": sampled(
        "dict[str,str]",
        lambda r: {p: _day(r, 1950, 2010) for p in r.sample(CATEGORIES["person"], r.randint(3, 5))},
    ),
    "start_day": sampled("str", lambda r: _day(r, 2020, 2030)),
    "points_": sampled(
        "list[list[int]]",
        lambda r: [[r.randint(-20, 20), r.randint(-20, 20)] for _ in range(r.randint(4, 6))],
    ),
    "high_rows": integer(2, 5),
    "wide_cols": integer(2, 6),
    "samples": integer(8, 41),
    "x_low": integer(-6, -3),
    "x_high": integer(3, 6),
    "p_lin": integer(2, 12),
    "p_const": integer(1, 9),
    "colors_": sampled("list[str]", lambda r: r.choices(r.sample(CATEGORIES["color"], 4), k=r.randint(4, 7))),
    "levels": list_of(integer(0, 50), 6, 10),
    "points_table": sampled("dict[str,mixed]", _points_table),
    "for_a": integer(75, 92),
    "for_b": integer(40, 65),
    "booking_rows": sampled(
        "list[tuple[mixed]]",
        lambda r: [(r.choice(("cash", "bank", "card")), r.randint(-60, 120)) for _ in range(r.randint(5, 8))],
    ),
    "minimum": integer(-20, 50),
    "vector_pairs": sampled(
        "list[tuple[int]]", lambda r: [(r.randint(-9, 9), r.randint(-9, 9)) for _ in range(r.randint(3, 5))]
    ),
    "stack_commands": sampled("list[str]", _commands),
    "t_low": integer(15, 19),
    "t_high": integer(20, 24),
    "t_start": integer(10, 26),
    "ticks": integer(5, 12),
    "warm": integer(1, 3),
    "cool": integer(1, 2),
    "coeffs": list_of(integer(-6, 6), 3, 4),
    "sub_cls": SLOTS["cls"],
    "fee_": integer(1, 5),
    "deposit_": integer(50, 300),
    "withdrawals": list_of(integer(5, 120), 3, 6),
}

for _table in (MAPPINGS, LIBRARY, ARRAYS, CLASSES):
    formal(d, _table, {**SLOTS, **MORE})
