"""More stories of data work: tables as lists of dicts, bins, streaks, confusion counts, indexes, schedules."""

from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.domains import problems_data as base
from codegen_repl.training.corpus.domains.problems_data import SLOTS, d, exact_names
from codegen_repl.training.corpus.draws import derived, integer, sampled
from codegen_repl.training.corpus.words import CATEGORIES

STORIES = r"""
dict_rows_cleaned
    # {tab} = {people} / the form gave these rows: {people}; store them in {tab} / let {tab} be the list of dictionaries {people} / save {people} as {tab} / i have the records {people}, call them {tab}
    {tab} = {people}
    # write a function tidy that gets such a row and returns a new one: the name stripped and capitalised, the age as int, or None if the age is empty / define tidy(row): it gives back a dict with the stripped, capitalised name and the age as an integer, None for an empty age / tidy takes a row and returns a cleaned copy; name loses outer spaces and is capitalised, age becomes int unless it is "", then None / i need a function tidy for one row. it strips and capitalises the name and turns age into an int (None where nothing is given) and returns both in a new dict / a function tidy should return {"name": ..., "age": ...} for a row, the name stripped with a capital first letter, the age as int or, if blank, None
    def tidy(row):
        age = int(row["age"]) if row["age"] else None
        return {"name": row["name"].strip().capitalize(), "age": age}
    # apply it to all rows and call the result clean / clean is the list of tidied rows / tidy every row of {tab} into a list clean / let clean be what the function makes of each row / run all records through tidy and keep them as clean
    {x_clean} = [tidy(row) for row in {tab}]
    # known: the rows of clean that have an age, youngest first / sort those with an age by it, from young to old, as known / let known be all cleaned rows but the ones without age, in order of age / drop the rows whose age is None, order the rest by age and store them as known / take the rows of clean with a known age, sorted ascending by age, under the name known
    {x_known} = sorted((row for row in {x_clean} if row["age"] is not None), key=lambda row: row["age"])
    # print "name (age)" for each of them, joined with commas and spaces / show them in one line as name (age), separated by ", " / join the known people as "name (age)" with ", " and print that / output a single line of name and, in parentheses, age, with a comma and a space between people / print one text: for every known row the name, a space and the age in parentheses; ", " stands between
    print(", ".join(f"{row['name']} ({row['age']})" for row in {x_known}))
predictions_checked
    # the true labels are {truth}; keep them in {lst} / {lst} = {truth} / let {lst} be {truth}, what really happened / store the real outcomes {truth} as {lst} / {lst} has the actual values {truth}
    {lst} = {truth}
    # the model predicted {guess}; call that predicted / predicted is {guess} / let predicted be {guess} / store the guesses {guess} as predicted / and predicted = {guess}
    {x_predicted} = {guess}
    # + from collections import Counter
    # count the pairs (actual, predicted) with a Counter, as outcomes / zip both lists and tally the pairs in outcomes, a Counter / outcomes is a Counter over the pairs of true label and prediction / make a Counter called outcomes of the tuples of actual and predicted value / how often does each combination of truth and prediction occur? count that in outcomes, with Counter
    {x_outcomes} = Counter(zip({lst}, {x_predicted}))
    # hits is the number of predictions that were right / let hits count how often both agree / get the hits: add up the counts of the pairs whose parts are equal / how many predictions were correct? sum them from the pairs with equal members, as hits / compute hits, the total of all pairs where truth and prediction are the same
    {x_hits} = sum(times for (a, b), times in {x_outcomes}.items() if a == b)
    # print the accuracy in percent without decimals, with a percent sign / show hits over the number of labels as a percentage with no digits after the point / output which share was right, formatted like 75% / print how accurate it is, as a whole percentage with % / display the accuracy (hits divided by all) as percent, zero decimals
    print(f"{{x_hits} / len({lst}):.0%}")
    # print false alarms, that is 1 predicted where 0 is true, and misses, 0 predicted where 1 is true / show how many times a 0 was taken for a 1, then how many times a 1 was taken for a 0 / output two counts: actual 0 with predicted 1, and actual 1 with predicted 0 / print from outcomes the count of (0, 1) and that of (1, 0) / display both kinds of errors: first zeros predicted as one, then ones predicted as zero
    print({x_outcomes}[(0, 1)], {x_outcomes}[(1, 0)])
word_index
    # {lst} is {phrases} / let {lst} be the comments {phrases} / store the texts {phrases} in {lst} / {lst} = {phrases} / the customers wrote {phrases}; put it in {lst}
    {lst} = {phrases}
    # build an index: for each word, the numbers of the texts that contain it, counted from 0, each once / index maps every word to the list of positions of the texts it is in; a text is listed only once per word / make a dictionary index from word to text numbers (from 0), without repeats in a list / for each text and each different word of it append the text's number to the word's list in a dict index / create a dict called index. its keys are the words, its values the ascending positions of the texts with that word
    {x_index} = {}
    for number, line in enumerate({lst}):
        for word in set(line.split()):
            {x_index}.setdefault(word, []).append(number)
    # shared are the words in at least two texts, alphabetically / get the sorted list of the words that more than one text has, as shared / let shared be all words of the index with two or more numbers, from a to z / which words occur in several texts? sort them into shared / collect the keys whose list is longer than 1 in a sorted list shared
    {x_shared} = sorted(word for word, places in {x_index}.items() if len(places) > 1)
    # print each shared word with its text numbers, or "none in common" if the list is empty / if shared is empty print "none in common", otherwise a line per word: the word and its list / show word and numbers for every shared word; without any say "none in common" / for all of shared print the word followed by its list in index; should there be none, print "none in common" / output the shared words, one per line with the list of positions, unless there are none, then "none in common"
    if not {x_shared}:
        print("none in common")
    for word in {x_shared}:
        print(word, {x_index}[word])
streak_of_good_days
    # {lst} = {nums} / the daily counts are {nums}, in {lst} / let {lst} be {nums} / store {nums.and_items} in a list {lst} / {lst} holds {nums}, a number for each day
    {lst} = {nums}
    # good days have at least {lim}: make flags, a list of booleans / flags tells for each day whether it has {lim} or more / compute flags, True where the number is not below {lim} / turn the numbers into booleans, true from {lim} on, as flags / let flags be a list that says for every value if it reaches {lim}
    {x_flags} = [x >= {lim} for x in {lst}]
    # find the longest run of True, as longest, counting in current / longest is the length of the longest stretch of true flags; current is the run so far and goes back to 0 at a False / go through the flags: current grows by 1 for a True and is set to 0 otherwise, and longest is its maximum / with current as the running count and longest as the record, get how many good days came in a row at most / count in current how many flags in a row are true, starting over after a false one, and keep the largest count in longest
    {x_longest} = {x_current} = 0
    for flag in {x_flags}:
        {x_current} = {x_current} + 1 if flag else 0
        {x_longest} = max({x_longest}, {x_current})
    # print "streak of" and the length, but "no good day" if it is 0 / if longest is zero print "no good day", else "streak of" and the number / show the words "streak of" with longest, or "no good day" when there was none / say "no good day" for 0, and otherwise "streak of" followed by it / output "streak of" and how long it is unless it is 0, in which case it says "no good day"
    if {x_longest}:
        print("streak of", {x_longest})
    else:
        print("no good day")
two_sources_compared
    # yesterday's stock is {graded}, a dictionary {tbl} / {tbl} = {graded} / let {tbl} be {graded} / store {graded} in {tbl} / the old list is {graded}; keep it as {tbl}
    {tbl} = {graded}
    # today's is {later}, call it newer / newer = {later} / let newer be {later} / store the new one, {later}, as newer / the list of today reads {later}; that is newer
    {x_newer} = {later}
    # added are the names only newer has, removed those that only {tbl} has, both sorted / find what came and what went: sorted lists added (new names) and removed (names no longer there) / make two sorted lists, added with the keys that are just in newer and removed with the keys that newer lacks / let added be the sorted keys of newer not in the old dictionary, and removed the other way round / compare the keys: sort the ones that are new into added, the ones that vanished into removed
    {x_added} = sorted(set({x_newer}) - set({tbl}))
    {x_removed} = sorted(set({tbl}) - set({x_newer}))
    # changed maps each common name whose number differs to the difference, new minus old / for names in both with different numbers store new minus old in a dict changed / build changed: by how much the value of every shared key moved, leaving out those that stayed equal / let changed be a dictionary of the differences (newer minus old) for keys in both, except where it is 0 / collect for all shared keys how far the number rose or fell in changed, skipping unchanged ones
    {x_changed} = {key: {x_newer}[key] - {tbl}[key] for key in {tbl} if key in {x_newer} and {x_newer}[key] != {tbl}[key]}
    # print a line for each: plus and the name for the added, minus and the name for the removed ones / list added with "+" in front, then removed with "-" in front, one per line / print every added name after a "+" and, below, every removed one after a "-", without a space / show the added names as +name and then the removed as -name, each on a line / output "+" with the name for whatever was added; "-" with the name for whatever was removed
    for key in {x_added}:
        print("+" + key)
    for key in {x_removed}:
        print("-" + key)
    # print the changed numbers with their sign, as name: +3 or name: -2 / show each change as the name, a colon, a space and the difference with a plus or minus / go through changed and print name, colon and signed number / for every entry of changed print "name: " and the number with its sign, also if positive / display all changes line by line, e.g. "name: +4", always with a sign
    for key, amount in {x_changed}.items():
        print(f"{key}: {amount:+}")
table_of_lists
    # {tab} is the table {marks}, rows are people and columns are tests, None is absent / {tab} = {marks} / let {tab} be {marks}. a None means the test was missed / store the marks {marks} in {tab}, one row a person / the grades are {marks}, with None for a missed test; keep them as {tab}
    {tab} = {marks}
    # turn it so that each test is a row, and call this tests / tests is the transpose, a list of columns / let tests be the columns of {tab}, each as a tuple / use zip to get the columns, as tests / swap rows and columns into a list tests
    {x_tests} = list(zip(*{tab}))
    # average each test over those who took it, to 1 decimal, as averages / averages has the mean of every test without the None, rounded to one decimal / for each of the tests take the marks that are not None and put their mean, to one place, in averages / compute per test the mean of the marks that exist, rounded to 1 digit, in a list averages / let averages be the rounded (1 decimal) means of the columns, missing marks left out
    {x_averages} = []
    for column in {x_tests}:
        taken = [mark for mark in column if mark is not None]
        {x_averages}.append(round(sum(taken) / len(taken), 1))
    # hardest is the number of the test with the lowest average, counted from 1, the earlier one on a tie / find which test went worst and store its 1-based number as hardest / let hardest be 1 plus the index of the smallest average / get the position, starting at 1, of the minimum of averages as hardest / which test has the least average? its number (the first is 1) goes to hardest
    {x_hardest} = {x_averages}.index(min({x_averages})) + 1
    # print the averages and the number of the hardest test / show averages, then hardest / output the list of means followed by which test was hardest / print averages and hardest in one line / display what the tests averaged and the number of the worst
    print({x_averages}, {x_hardest})
sessions_by_pause
    # clicks came at the seconds {clicks}; store them in {lst} / {lst} = {clicks} / let {lst} be the ascending times {clicks} / keep the click times {clicks} as {lst} / {lst} is {clicks}, in seconds
    {lst} = {clicks}
    # group them into sessions: a new list begins whenever more than {gap} seconds have passed since the last click / sessions is a list of lists; a click within {gap} seconds of the one before joins its list, otherwise it starts a new one / split the times into sessions wherever the pause is over {gap} / build sessions: append a time to the last session if it is at most {gap} after that session's last time, else open a new session with it / cut the list where neighbours are more than {gap} apart and collect the pieces in sessions
    {x_sessions} = []
    for second in {lst}:
        if {x_sessions} and second - {x_sessions}[-1][-1] <= {gap}:
            {x_sessions}[-1].append(second)
        else:
            {x_sessions}.append([second])
    # spans are the durations, last minus first, of each session / compute how long every session lasted, from its first to its last click, in spans / let spans be a list of last time minus first time per session / for each session subtract the first from the last time and store that in spans / get the length in seconds of all sessions, as spans
    {x_spans} = [part[-1] - part[0] for part in {x_sessions}]
    # print how many sessions there are, the longest span and the number of sessions with a single click / show three numbers: sessions, maximum of spans, sessions of just one click / output the count of sessions, the greatest duration and how many consist of one time only / print len of sessions, max of spans and the count of sessions that have length 1 / display the number of sessions, how long the longest took and how many had only one click
    print(len({x_sessions}), max({x_spans}), sum(len(part) == 1 for part in {x_sessions}))
weighted_grade
    # the marks are {graded}, stored in {tbl} / {tbl} = {graded} / let {tbl} be the dictionary {graded} / keep {graded} as {tbl} / store the points {graded} in {tbl}
    {tbl} = {graded}
    # + import statistics
    # compute the median and the population standard deviation with statistics, as middle and spread / middle is the median of the values, spread their pstdev / get middle and spread: the median and the population standard deviation of all values / use the statistics module for the median (middle) and pstdev (spread) of the numbers / let middle be the median and spread the population deviation of the points
    {x_middle} = statistics.median({tbl}.values())
    {x_spread} = statistics.pstdev({tbl}.values())
    # comment gives each name "above", "below" or "typical": more than one spread over the middle, more than one spread under it, or neither / make a dict comment: "above" for values over middle plus spread, "below" for values under middle minus spread, else "typical" / for every name decide in the dictionary comment: "above" if the value exceeds middle + spread, "below" if it is less than middle - spread, otherwise "typical" / build comment from names to words. whoever is more than spread above the middle gets "above", more than spread under it "below", all others "typical"
    {x_comment} = {}
    for person, value in {tbl}.items():
        if value > {x_middle} + {x_spread}:
            {x_comment}[person] = "above"
        elif value < {x_middle} - {x_spread}:
            {x_comment}[person] = "below"
        else:
            {x_comment}[person] = "typical"
    # print the names with the comment unless it is "typical", each with a colon / show name, colon and comment for all but the typical ones / list everyone who is not typical: the name, ": " and the comment / go through comment and print "name: comment", leaving out the typical people / for each name whose comment differs from "typical" print name, colon, space, comment
    for person, remark in {x_comment}.items():
        if remark != "typical":
            print(f"{person}: {remark}")
    # print the middle and, with 1 decimal, the spread / show middle, then spread to one decimal / output the median followed by the deviation rounded to one digit / print the median and the spread formatted with one decimal / display middle and spread, the latter with one digit after the point
    print({x_middle}, f"{{x_spread}:.1f}")
"""


def _people(rng: Random) -> list[dict[str, str]]:
    names = rng.sample(CATEGORIES["person"], 4)
    typed = (str.lower, str.upper, lambda n: " " + n.lower(), lambda n: n + " ")
    ages = rng.sample([*map(str, rng.sample(range(18, 80), 3)), ""], 4)
    return [{"name": rng.choice(typed)(n), "age": a} for n, a in zip(names, ages, strict=True)]


def _phrases(rng: Random) -> list[str]:
    start = ("good", "bad", "slow", "late", "nice", "cold")
    things = ("soup", "room", "service", "tea", "train", "view")
    return [f"{rng.choice(start)} {' and '.join(rng.sample(things, rng.randint(1, 2)))}" for _ in range(4)]


def _later(old: dict[str, int]) -> dict[str, int]:
    rng = Random(repr(old))
    kept = rng.sample(sorted(old), len(old) - 1)
    new = {name: max(1, old[name] + rng.choice((0, 0, 3, -4, 7, -9))) for name in kept}
    return new | {rng.choice([c for c in CATEGORIES["person"] if c not in old]): rng.randint(5, 60)}


def _marks(rng: Random) -> list[list[int | None]]:
    rows: list[list[int | None]] = [[rng.randint(1, 20) for _ in range(3)] for _ in range(rng.randint(3, 4))]
    rows[rng.randrange(3)][rng.randrange(3)] = None
    return rows


def _clicks(rng: Random) -> list[int]:
    times = [rng.randint(0, 9)]
    for _ in range(rng.randint(5, 8)):
        times.append(times[-1] + rng.choice((1, 2, 4, 6, 25, 40, 60)))
    return times


def _flips(rng: Random) -> list[int]:
    return [1, 0, *rng.choices((0, 1), k=rng.randint(4, 6))]


MORE: dict[str, Any] = {
    "people": sampled("list[dict[str,str]]", _people),
    "truth": sampled("list[int]", _flips),
    "guess": derived(
        lambda s: [v if Random(i * 7 + sum(s.truth)).random() < 0.7 else 1 - v for i, v in enumerate(s.truth)]
    ),
    "phrases": sampled("list[str]", _phrases),
    "graded": sampled("dict[str,int]", base.graded),
    "later": derived(lambda s: _later(s.graded)),
    "marks": sampled("list[list[mixed]]", _marks),
    "clicks": sampled("list[int]", _clicks),
    "gap": integer(7, 20),
}
stories(d, STORIES, {**SLOTS, **MORE, **exact_names(STORIES)})
