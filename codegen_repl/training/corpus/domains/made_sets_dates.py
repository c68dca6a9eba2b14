"""Short everyday stories with sets, tuples, dates and clock times, put together step by step."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from types import SimpleNamespace
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, decimal, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, odd_token, plain_word

d = Domain("made_sets_dates", weight=36)


def _several(rng: Random, kind: str, count: int) -> list[Any]:
    """Different items of one kind: a category of words, made-up words, codes or numbers."""
    found: dict[Any, None] = {}
    while len(found) < count:
        if kind == "code":
            found[odd_token(rng)] = None
        elif kind == "number":
            found[rng.randint(*rng.choice(((0, 30), (1, 99), (-40, 40), (100, 999))))] = None
        elif kind == "decimal":
            found[round(rng.uniform(-20, 60), rng.choice((1, 1, 2)))] = None
        elif kind == "word":
            text = any_word(rng)
            found[rng.choice((text, text, text.upper()))] = None
        else:
            found[rng.choice(CATEGORIES[kind]) if rng.random() < 0.8 else made_up(rng)] = None
    return list(found)


def _overlapping(*kinds: str) -> Any:
    """Two or three lists that share some of their items, in no order."""

    def sample(rng: Random) -> list[list[Any]]:
        count = rng.randint(1, 3)
        items = _several(rng, rng.choice(kinds), count + 7)
        shared, left, right = items[:count], items[count : count + 3], items[count + 3 :]
        a = [*shared, *left[: rng.randint(1, 3)]]
        b = [*shared, *right[: rng.randint(1, 3)]]
        c = [*shared, *left[:1], *right[-2 : rng.choice((-1, 4))]]
        for values in (a, b, c):
            rng.shuffle(values)
        return [a, b, c]

    return sampled("mixed", sample)


def _repeated(*kinds: str) -> Any:
    """A list in which some items come more than once."""

    def sample(rng: Random) -> list[Any]:
        values = _several(rng, rng.choice(kinds), rng.randint(3, 5))
        values += rng.choices(values, k=rng.randint(2, 4))
        rng.shuffle(values)
        return values

    return sample


def _mixed_case(rng: Random) -> str:
    text = " ".join(plain_word(rng) for _ in range(rng.choice((1, 2, 2, 3))))
    return rng.choice((text, text.title(), text.upper(), text.capitalize(), f"{text} {rng.randint(1, 99)}"))


def _rows(kind: str, low: int, high: int) -> Any:
    """Tuples of a name and a number, no number twice."""

    def sample(rng: Random) -> list[tuple[str, Any]]:
        names = _several(rng, kind, rng.randint(3, 5))
        values: dict[int, None] = {}
        while len(values) < len(names):
            values[rng.randint(low, high)] = None
        return list(zip(names, values, strict=True))

    return sampled("list[tuple[mixed]]", sample)


def _day(rng: Random) -> date:
    return date(1955, 1, 1) + timedelta(days=rng.randrange(38000))


def _in_years(rng: Random, low: int, high: int) -> str:
    return f"{rng.randint(low, high)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _near(rng: Random, count: int, spread: int) -> list[str]:
    """Different dates around one day, in no order."""
    start = _day(rng)
    return [(start + timedelta(days=k)).isoformat() for k in rng.sample(range(spread), count)]


def _clock(rng: Random, low: int = 0, high: int = 23) -> str:
    return f"{rng.randint(low, high):02d}:{rng.choice((0, 5, 10, 15, 30, 45, rng.randint(0, 59))):02d}"


def _crew(rng: Random) -> list[tuple[str, int]]:
    names = _several(rng, "person", rng.randint(3, 5))
    return list(zip(names, rng.sample(range(8, 90), len(names)), strict=True))


def _two_rows(rng: Random) -> list[list[int]]:
    low, high = rng.choice(((0, 20), (-15, 30), (100, 900)))
    count = rng.randint(3, 5)
    return [[rng.randint(low, high) for _ in range(count)] for _ in range(2)]


def _seats(rng: Random) -> list[tuple[int, int]]:
    row = rng.randint(1, 20)
    seats = {(row, k) for k in rng.sample(range(1, 20), rng.randint(2, 3))}
    seats |= {(row + rng.randint(1, 4), rng.randint(1, 19)) for _ in range(rng.randint(1, 3))}
    return rng.sample(sorted(seats), len(seats))


def _over_years(rng: Random) -> list[str]:
    """Dates of two or three years, in no order."""
    year = rng.randint(1990, 2040)
    return [_in_years(rng, year, year + 2) for _ in range(rng.randint(4, 6))]


def _few_months(rng: Random) -> list[str]:
    """Dates of three months, in no order."""
    year, month = rng.randint(1990, 2040), rng.randint(1, 10)
    days = [(month + rng.randint(0, 2), rng.randint(1, 28)) for _ in range(rng.randint(4, 6))]
    return [f"{year + rng.randint(0, 1)}-{m:02d}-{k:02d}" for m, k in days]


def _born(rng: Random) -> dict[str, str]:
    names = _several(rng, "person", rng.randint(3, 4))
    return dict(zip(names, _near(rng, len(names), 9000), strict=True))


def _events(rng: Random) -> list[tuple[str, str]]:
    pool = ("dentist", "concert", "exam", "trip", "haircut", "Party", "MEETING", "repair", "race", "visit")
    names = rng.sample(pool, rng.randint(3, 5))
    return list(zip(names, _near(rng, len(names), 200), strict=True))


def _basket(rng: Random) -> list[tuple[str, float, int]]:
    names = _several(rng, "food", rng.randint(3, 4))
    return [(name, round(rng.uniform(0.4, 20), 2), rng.randint(1, 9)) for name in names]


def _tagged(rng: Random) -> dict[str, set[str]]:
    tags = _several(rng, rng.choice(("color", "word", "subject")), 5)
    names = _several(rng, rng.choice(("city", "person", "thing")), 3)
    return {name: set(rng.sample(tags, rng.randint(2, 3))) for name in names}


# names that stand in the code as they are called in the words
NAMES = """
missing common letters unique repeats everyone odd_ones largest ready distance x y ranking winner coldest
warmest difference ages gap start back age weekday free month_start passed dates span minutes duration total
vowels absent eldest menu positions sums small big text_words by_length taken is_taken in_row lighter code
right_ones in_year in_month iso_text quarter left_over later_time slots gaps mornings lengths weekdays
how_often birthdays firstborn agenda upcoming due late_by fine deadlines years_seen anywhere doubled singles
average dearest all_tags tagged extra month_end remaining leap_years trip_minutes covered working_days expiry
sooner same_year
"""

# slots of fresh names: how they are mostly called
FRESH = """
title: title sentence line text headline; crewlist: names crew who riders staff; years: years numbers_
their_ages values ages_list; foodlist: dishes items entries options food; r1: monday home first_half before
row_a; r2: tuesday away second_half after row_b; bag: bag ids picks pool my_set; hall: hall seats places
booked sold; rgb_: rgb color pixel shade tint; pts: points spots coords stars places_; moment: moment at
clock departure leaving; begin: begin opens from_ clock_in on; finish: finish closes until clock_out off;
board: board trains times buses timetable; songs: songs tracks clips parts_ laps; family: family kids born
members dates_of_birth; plans: plans events todo calendar_ schedule; spent: spent secs elapsed run_time
seconds_; groups: groups lists teams rows bins; readings: readings values measured record series; basket:
basket cart order bill purchase; tags: tags keywords marks notes labels; have: have pantry at_home kitchen
shelf; need: need needed recipe wanted shopping; w1: first_word w1 left one_word start_word; w2: second_word
w2 right other_word end_word; guests: guests visitors names signups attendees; g1: monday morning group_a
team1 red_team; g2: tuesday evening group_b team2 blue_team; l1: first_list xs mine old left_numbers; l2:
second_list ys yours new_ right_numbers; required: required must_have needs requirements; packed: packed
present available in_bag; point: point position spot p location; results: results scores points players
marks; weather: weather temps readings cities; day_a: day_a first_day opened begin arrival; day_b: day_b
last_day closed finish departure; lent: lent borrowed taken picked_up rented; birth: birth born birthday
dob; today: today now this_day current; when: when day party appointment some_day; texts: texts raw_dates
entries stamps given; bought: bought purchase paid_on since
"""


def _item_of(name: str, place: int) -> Callable[[SimpleNamespace], Any]:
    """What gives an item of a slot's value."""
    return lambda slots: getattr(slots, name)[place]


SLOTS: dict[str, Any] = {
    "foods": _overlapping("food", "fruit"),
    "people": _overlapping("person"),
    "numbers": _overlapping("number", "decimal"),
    "things": _overlapping("thing", "subject", "color", "city", "animal"),
    "codes": _overlapping("code", "word"),
    **{
        short + letter: derived(_item_of(name, k))
        for short, name in zip("fpntc", ("foods", "people", "numbers", "things", "codes"), strict=True)
        for k, letter in enumerate("abc")
    },
    "dup_names": sampled("list[str]", _repeated("person", "word")),
    "dup_words": sampled("list[str]", _repeated("word", "code", "city", "food")),
    "int_set": sampled("set[int]", lambda r: set(_several(r, "number", r.randint(3, 6)))),
    "phrase": sampled("str", _mixed_case),
    "one": sampled("str", lambda r: r.choice((str.lower, str.upper, str.title))(plain_word(r))),
    "two": sampled("str", lambda r: r.choice((str.lower, str.upper, str.title))(plain_word(r))),
    "xy": sampled("tuple[int]", lambda r: (r.randint(-30, 60), r.randint(-30, 60))),
    "scored": _rows("person", 0, 100),
    "temps": _rows("city", -25, 40),
    "whole": integer(2, 12),
    "k": integer(2, 6),
    "any_int": integer(-30, 90),
    "yes": choice("yes", "ok", "ready", "COMPLETE", "all there", "fits", "True", "good to go"),
    "no": choice("no", "not yet", "missing", "FAIL", "incomplete", "nope", "something lacks", "False"),
    "mark": choice(", ", "-", " ", " / ", "+", " & ", ""),
    "iso": sampled("str", lambda r: _day(r).isoformat()),
    "two_days": sampled("mixed", lambda r: sorted(_near(r, 2, r.choice((40, 300, 3000))))),
    "day1": derived(lambda s: s.two_days[0]),
    "day2": derived(lambda s: s.two_days[1]),
    "born": sampled("str", lambda r: _in_years(r, 1940, 2012)),
    "later": sampled("str", lambda r: _in_years(r, 2013, 2049)),
    "isos": sampled("list[str]", lambda r: _near(r, r.randint(3, 5), r.choice((60, 400, 2500)))),
    "count": integer(3, 120),
    "clock": sampled("str", _clock),
    "crew": sampled("mixed", _crew),
    "crew_names": derived(lambda s: [name for name, _ in s.crew]),
    "crew_ages": derived(lambda s: [age for _, age in s.crew]),
    "often": derived(lambda s: max(s.phrase.replace(" ", ""), key=s.phrase.count)),
    "dishes": sampled("list[str]", lambda r: _several(r, r.choice(("food", "word")), r.randint(3, 5))),
    "pairs_ab": sampled("mixed", _two_rows),
    "row_a": derived(lambda s: s.pairs_ab[0]),
    "row_b": derived(lambda s: s.pairs_ab[1]),
    "a_member": derived(lambda s: sorted(s.int_set)[len(s.int_set) // 2]),
    "seats": sampled("list[tuple[int]]", _seats),
    "seat": derived(lambda s: s.seats[-1] if s.k % 2 else (s.seats[0][0], 20)),
    "row": derived(lambda s: s.seats[1][0]),
    "rgb": sampled("tuple[int]", lambda r: tuple(r.choice((r.randint(0, 255), 0, 200)) for _ in range(3))),
    "spots": sampled("list[tuple[int]]", lambda r: [tuple(r.choices(range(-6, 12), k=2)) for _ in range(5)]),
    "psa": derived(lambda s: set(s.people[0])),
    "psb": derived(lambda s: set(s.people[1])),
    "over_years": sampled("list[str]", _over_years),
    "the_year": derived(lambda s: int(s.over_years[1][:4])),
    "few_months": sampled("list[str]", _few_months),
    "the_month": derived(lambda s: int(s.few_months[0][5:7])),
    "month_name": derived(lambda s: CATEGORIES["month"][s.the_month - 1]),
    "dotted": sampled("str", lambda r: _day(r).strftime("%d.%m.%Y")),
    "early": sampled("str", lambda r: _clock(r, 4, 11)),
    "late": sampled("str", lambda r: _clock(r, 12, 23)),
    "ride": sampled("int", lambda r: r.choice((r.randint(5, 59), r.randint(60, 400)))),
    "times": sampled("list[str]", lambda r: sorted({_clock(r, 5, 22) for _ in range(r.randint(5, 6))})),
    "any_times": sampled("list[str]", lambda r: [_clock(r, 4, 20) for _ in range(r.randint(4, 7))]),
    "noon": choice("12:00", "12:00", "09:30", "11:15", "10:00"),
    "tracks": sampled("list[str]", lambda r: [_clock(r, 0, 9)[1:] for _ in range(r.randint(3, 5))]),
    "born_on": sampled("dict[str,str]", _born),
    "events": sampled("list[tuple[str]]", _events),
    "some_day": derived(lambda s: sorted(day for _, day in s.events)[1]),
    "rate": decimal(0.1, 3.0, 2),
    "gap_weeks": integer(2, 9),
    "day_name": derived(lambda s: date.fromisoformat(s.few_months[0]).strftime("%A")),
    "seconds": sampled("int", lambda r: r.choice((r.randint(3700, 40000), r.randint(90, 3599)))),
    "measured": sampled("tuple[float]", lambda r: tuple(_several(r, "decimal", r.randint(4, 6)))),
    "basket_": sampled("list[tuple[mixed]]", _basket),
    "tags_": sampled("mixed", _tagged),
    "tag": derived(lambda s: min(next(iter(s.tags_.values())))),
    "f": new("only_in_first", "extras", "not_shared", "lacking", kind="function"),
    "g": new("to_minutes", "as_minutes", "minutes_of", "parse_time", kind="function"),
    "iso_a": derived(lambda s: s.isos[0]),
    "iso_b": derived(lambda s: s.isos[1]),
    **{name: exact(name) for name in NAMES.split()},
    **{slot.strip(): new(*hints.split()) for slot, hints in (f.split(":") for f in FRESH.split(";"))},
}

SETS = r"""
pantry(foods)
    # {have} = {fa} / in the kitchen there are {fa}, keep this list as {have} / create a list {have} with the items {fa} / we already own {fa}; call it {have} / let {have} be the list {fa}
    {have} = {fa}
    # the recipe wants {fb}, store that as {need} / {need} = {fb} / set {need} to the list {fb} / now a second list, {need}, holding {fb} / for dinner we require {fb}, name the list {need}
    {need} = {fb}
    # which items of {need} are not in {have}? keep them as a set {missing} / compute the set of things that {need} contains and {have} does not, and call it {missing} / get what is missing from {have} to cover {need}, as a set / missing items: the set of {need} without the set of {have} / take {need} as a set, subtract everything we have in {have}, and store the rest as {missing} / compute the set difference of {need} and {have} and store it in a variable named {missing}
    {missing} = set({need}) - set({have})
    # print what is missing in alphabetical order / show the missing items as a sorted list / output the sorted list of that set / print those items from a to z, as a list / sort the missing ones and print the list
    print(sorted({missing}))
shared_letters
    # {w1} = {one} / let {w1} be the word {one} / store the string {one} in {w1} / the first word is {one}, call it {w1} / put {one} into a variable {w1}
    {w1} = {one}
    # {w2} = {two} / the other word is {two}; name it {w2} / now do the same with {two} as {w2} / set {w2} to {two} / and {w2} holds {two}
    {w2} = {two}
    # find the letters that both words have in common, ignoring case, as a set {letters} / lower both words and intersect their characters; store the set as {letters} / which letters occur in {w1} and in {w2} alike when both are lower-cased? keep the set {letters} / letters: characters shared by the two words in lower case, a set / make a set of the letters that are in the lower-case {w1} as well as in the lower-case {w2} / compute the set of letters shared by the lower-case versions of {w1} and {w2} and store it in a variable named {letters}
    {letters} = set({w1}.lower()) & set({w2}.lower())
    # print how many there are / how many shared letters are there? print the number / output the size of that set / print the count of common letters / show the number of {letters}
    print(len({letters}))
    # now print them sorted, with {mark} between them / join the sorted letters by {mark} and print the string / show these letters in alphabetical order as one string, separated by {mark} / put {mark} between the sorted letters and print that / print the shared letters from a to z, glued with {mark}
    print({mark}.join(sorted({letters})))
visitors
    # {guests} = {dup_names} / the list {guests} is {dup_names} / store the list {dup_names} under the name {guests} / create {guests} with these entries: {dup_names} / these people signed in: {dup_names}, call the list {guests}
    {guests} = {dup_names}
    # drop the duplicates by turning it into a set, {unique} / make a set {unique} out of it / who came at all? a set named {unique} / convert the list to a set and store it as {unique} / get the unique entries as a set / create a set from {guests} and store it in a variable named {unique}
    {unique} = set({guests})
    # how many entries are repeats? subtract the size of the set from the length of the list / let {repeats} be the length of {guests} minus the number of unique ones / compute {repeats}, the list's length less the set's size / repeats = entries in {guests} minus entries in {unique} / count the surplus entries in {guests} as {repeats}: total entries minus unique entries
    {repeats} = len({guests}) - len({unique})
    # print the number of unique entries and then the repeats / print the size of the set followed by {repeats}, on one line / show both numbers: how many unique ones, how many repeats / output the set's size and {repeats} / print first how many are in {unique}, then {repeats}
    print(len({unique}), {repeats})
two_groups(people)
    # {g1} is the set {psa} / let {g1} be the set {psa} / {g1} = {psa} / store the set {psa} under the name {g1} / make a set {g1} with the names in {psa}
    {g1} = {psa}
    # do the same for {psb} under the name {g2} / {g2} = {psb} / a second set, {g2}, is {psb} / then {g2}, which is {psb} / and {psb} goes into {g2}
    {g2} = {psb}
    # everyone in either of the two sets: keep them as {everyone} / unite both sets and call the result {everyone} / compute the union of {g1} and {g2} as {everyone} / put the people of both sets together in one set, {everyone} / who is in at least one of them? store that set as {everyone} / compute the union of the two sets and store it in a variable named {everyone}
    {everyone} = {g1} | {g2}
    # print how many people that is in all / how many are in {everyone}? print it / print the size of the union / show the number of people in the united set / output the length of {everyone}
    print(len({everyone}))
    # print the ones who are only in {g1}, sorted / show a sorted list of those in {g1} but not in {g2} / who is in {g1} and not in {g2}? print them in sorted order / remove the members of {g2} from {g1} and print what is left as a sorted list, without changing either / print, in order, {g1} minus {g2}
    print(sorted({g1} - {g2}))
in_one_only(numbers)
    # {l1} = {na} / create the list {l1} with {na} / the numbers {na} go into {l1} / let {l1} be {na} / store {na} as {l1}
    {l1} = {na}
    # {l2} = {nb} / and {l2} gets {nb} / the other list is {nb}, name it {l2} / set {l2} to {nb} / keep {nb} in {l2}
    {l2} = {nb}
    # which numbers are in exactly one of the lists? a set {odd_ones} / take the symmetric difference of the two lists as sets and store it as {odd_ones} / build the set {odd_ones} of numbers that only one of {l1} and {l2} contains / let {odd_ones} be all numbers found in {l1} or {l2} but not in both / convert both lists to sets and keep what they do not share, as {odd_ones} / compute the symmetric difference of {l1} and {l2}, both taken as sets, and store it in a variable named {odd_ones}
    {odd_ones} = set({l1}) ^ set({l2})
    # find the largest of them / let {largest} be the maximum of {odd_ones} / get the biggest number in that set and call it {largest} / store the greatest of these numbers as {largest} / largest number among them / compute the largest element of the set and store it in a variable named {largest}
    {largest} = max({odd_ones})
    # print the largest and whether it comes from {l1} / show {largest}, then True or False for being in {l1} / output the number and if {l1} contains it / print it together with whether it is in {l1} / is it one of {l1}? print the number and the answer
    print({largest}, {largest} in {l1})
checklist(things)
    # {required} = set({ta}) / the set {required} is made of {ta} / make a set from {ta} and call it {required} / we need all in {ta}: convert this list to a set {required} / turn the list {ta} into a set named {required}
    {required} = set({ta})
    # {packed} = set({tc}) / now a set {packed} from {tc} / convert {tc} into a set, {packed} / what we have is {tc}; make that the set {packed} / and the same for {tc}, as {packed}
    {packed} = set({tc})
    # check whether everything required is there and store the boolean in {ready} / is {required} a subset of {packed}? keep the answer as {ready} / let {ready} tell if all of {required} are in {packed} / test if {packed} contains the whole of {required}, as a boolean {ready} / set {ready} to whether the first set is a subset of the second
    {ready} = {required} <= {packed}
    # print {yes} if so, otherwise {no} / if {ready} print {yes}, else {no} / show {yes} when that is true and {no} when it is not / depending on {ready}, print {yes} or {no} / output {yes} if nothing is lacking, else {no}
    print({yes} if {ready} else {no})
    # how many of the required ones are lacking? print it / print the number of items in {required} that {packed} does not have / count what is in {required} but not in {packed} and print the count / show how many elements {required} has outside {packed} / print the size of {required} minus {packed}
    print(len({required} - {packed}))
point_steps
    # {point} = {xy} / the robot stands at {xy}; store this tuple as {point} / create a tuple {point} with the values {xy} / let {point} be {xy} / keep the coordinates {xy} in {point}
    {point} = {xy}
    # unpack it into {x} and {y} / take it apart: {x} and {y} / split {point} into {x} and {y} / let {x} and {y} be the two numbers of {point} / assign its two items to {x} and {y}
    {x}, {y} = {point}
    # what is its walking distance from (0, 0), that is the sum of both absolute values? store that in {distance} / let {distance} be the absolute value of {x} plus that of {y} / compute the sum of abs of {x} and abs of {y} as {distance} / add the absolute values of the coordinates to get the distance / distance: absolute {x} plus absolute {y}
    {distance} = abs({x}) + abs({y})
    # move the point {whole} to the right, that is add {whole} to its first number, in a new tuple under the same name / replace {point} by a tuple whose first item is {whole} larger / {point} becomes {x} plus {whole} and {y} / shift {point} by {whole} along x, leaving y as it is / set {point} to the pair of {x} + {whole} and the unchanged {y}
    {point} = ({x} + {whole}, {y})
    # print the new point and the old distance / show {point} and {distance} / output the point, then {distance} / print both the moved point and the distance computed before / print the tuple and {distance} on one line
    print({point}, {distance})
score_table
    # {results} = {scored} / here are the players with their points: {scored}, call it {results} / store the list of tuples {scored} as {results} / let {results} be {scored} / make a list {results} of pairs: {scored}
    {results} = {scored}
    # sort it by the second item of each tuple, highest first, as {ranking} / build {ranking}: the same tuples ordered by number, from high to low / rank them by points, best one first / order the pairs by their number in descending order and name the new list {ranking} / create the ranking of {results}, largest second element first / sort the tuples of {results} in descending order of their second item and store the sorted list in a variable named {ranking}
    {ranking} = sorted({results}, key=lambda row: row[1], reverse=True)
    # take the name of the first one as {winner} / who leads it? store only the name in {winner} / let {winner} be the name in the top tuple / winner: the first element of the first tuple / get the name at the head of the ranking as {winner}
    {winner} = {ranking}[0][0]
    # how far ahead is the first of the second? call it {gap} / let {gap} be the points of the first minus those of the second in {ranking} / compute the gap between the two best numbers / subtract the second highest number from the highest as {gap} / gap = number of the top tuple minus number of the next one
    {gap} = {ranking}[0][1] - {ranking}[1][1]
    # print a line like "Zed wins by 7" with the right name and number / print the winner, the words "wins by" and the gap in one line / show one string: winner, then " wins by ", then gap / output {winner}, "wins by" and {gap}, separated by spaces / print who wins and by how much, with " wins by " in the middle
    print(f"{{winner}} wins by {{gap}}")
cold_and_warm
    # {weather} = {temps} / this is what was measured: {temps}; store it as {weather} / let {weather} be the list {temps} / create {weather}, a list of city and temperature pairs: {temps} / put {temps} in {weather}
    {weather} = {temps}
    # find the tuple with the lowest temperature, {coldest} / which pair has the smallest number? call it {coldest} / take the minimum of {weather} by its second item as {coldest} / coldest entry of the list / get the coldest pair, judged by the number / find the tuple with the minimum temperature in {weather} and store it in a variable named {coldest}
    {coldest} = min({weather}, key=lambda pair: pair[1])
    # now the warmest one / and the one with the highest, as {warmest} / let {warmest} be the tuple whose second item is the maximum / likewise the pair with the largest number in {weather}, {warmest} / find the warmest pair as well
    {warmest} = max({weather}, key=lambda pair: pair[1])
    # by how many degrees do they differ? keep it as {difference} / let {difference} be the warmest temperature minus the coldest / compute the difference of their two temperatures, warm minus cold / subtract the second item of {coldest} from the second item of {warmest} and call it {difference} / difference between both numbers (the larger less the smaller)
    {difference} = {warmest}[1] - {coldest}[1]
    # print the name of the cold city, the name of the warm city and the difference / print both names, cold one first, and then {difference} / output in one line: coldest name, warmest name, {difference} / show the two names (first the coldest) and the number of degrees between them / print the first items of {coldest} and {warmest}, followed by {difference}
    print({coldest}[0], {warmest}[0], {difference})
vowels_of_a_line
    # {title} = {phrase} / the text is {phrase}; keep it in {title} / store {phrase} in a variable named {title} / let {title} be {phrase} / create a string {title} with the content {phrase}
    {title} = {phrase}
    # which vowels (a, e, i, o, u) does it use, upper or lower case? a set {vowels} of lower-case letters / intersect the characters of the lower-case text with the set of "aeiou" and keep that as {vowels} / find the set {vowels}: the vowels among aeiou occurring in {title} once it is lower-cased / lower {title}, take its letters as a set and keep only those in "aeiou", as {vowels} / compute the set of vowels in the lower-case string and store it in a variable named {vowels}
    {vowels} = set({title}.lower()) & set("aeiou")
    # and which of the five vowels are absent? keep them as a set / let {absent} be "aeiou" as a set minus {vowels} / the absent ones: all five vowels without those found / subtract the found vowels from the set of "aeiou" to get {absent} / store the vowels that do not occur as the set {absent}
    {absent} = set("aeiou") - {vowels}
    # print the absent ones as a sorted string without separators, and how many vowels were found / join the sorted {absent} to one string and print it with the size of {vowels} / show the letters of {absent} in order, stuck together, then the number of {vowels} / output first the sorted absent vowels as a word, then the count of found ones / print "".join of the sorted absent vowels, followed by the length of {vowels}
    print("".join(sorted({absent})), len({vowels}))
ages_zipped(crew)
    # {crewlist} = {crew_names} / the people are {crew_names}; name the list {crewlist} / create a list {crewlist}: {crew_names} / let {crewlist} hold {crew_names} / put {crew_names} into {crewlist}
    {crewlist} = {crew_names}
    # {years} = {crew_ages} / in the same order they are {crew_ages} years old, store that as {years} / their ages are {crew_ages}; keep them in {years} / a second list {years} has the numbers {crew_ages} / set {years} to {crew_ages}
    {years} = {crew_ages}
    # zip both lists to a dictionary {ages} from name to age / make a dict {ages} with the names as keys and the numbers as values / combine the two: {ages} maps each of {crewlist} to its number / build the dictionary {ages} out of {crewlist} and {years} / pair them up in a dictionary, ages / create a dictionary from the names in {crewlist} to the numbers in {years} and store it in a variable named {ages}
    {ages} = dict(zip({crewlist}, {years}))
    # who is the eldest? keep the name / find the key with the largest value and call it {eldest} / let {eldest} be the name with the highest age in {ages} / store the name of the eldest person / eldest: the name whose number is greatest
    {eldest} = max({ages}, key={ages}.get)
    # print that name and the age / show {eldest} together with the age of this person / output the eldest and how old they are, separated by a space / print {eldest} and the value stored for that name / print who it is, then the number from {ages}
    print({eldest}, {ages}[{eldest}])
numbered_menu
    # {foodlist} = {dishes} / today we have {dishes}, keep that list as {foodlist} / let {foodlist} be the list {dishes} / create a list named {foodlist} with the elements {dishes} / {dishes} go into a list called {foodlist}
    {foodlist} = {dishes}
    # number them from {k}: make a list {menu} of strings such as "{k}. soup" / build {menu}, where each item gets its number in front, beginning at {k}, with a dot and a space in between / use enumerate starting at {k} to get strings "number. item" in a list {menu} / let {menu} be the items with running numbers ({k}, then one more each time), a dot and a space before them / every entry gets a number, the first one {k}; collect the texts "number. entry" as {menu}
    {menu} = [f"{i}. {dish}" for i, dish in enumerate({foodlist}, start={k})]
    # print it line by line / show every line of the menu / print each of these strings on its own line / output the menu, one entry a line / loop over {menu} and print each entry
    for line in {menu}:
        print(line)
    # which was the longest line of it? print its length / print how many characters the longest entry of {menu} has / find the maximum length among the menu lines and print it / print the largest length of any string in {menu} / how long is the longest of these strings? print the number
    print(max(len(line) for line in {menu}))
letter_positions
    # {title} = {phrase} / let {title} be the string {phrase} / save {phrase} as {title} / the line reads {phrase}; call it {title} / assign {phrase} to {title}
    {title} = {phrase}
    # at which indexes does {often} stand in it? collect them in a list {positions} / list the positions of {often} in {title}, counting from 0 / go through {title} with enumerate and keep the index of every {often}, as {positions} / positions: all indexes of the character {often} in the string / let {positions} be the list of indexes where the character is {often} / compute the list of all indexes at which {often} occurs in {title} and store it in a variable named {positions}
    {positions} = [i for i, c in enumerate({title}) if c == {often}]
    # print how many there are and where the last one is / show the number of positions and the last of them / output the length of {positions}, followed by its last item / print the count of these indexes, then the final index / how often is it there and where for the last time? print both
    print(len({positions}), {positions}[-1])
pairwise_sums(pairs_ab)
    # {r1} = {row_a} / store {row_a} under the name {r1} / {r1} has the numbers {row_a} / let {r1} be the list {row_a} / make a list {r1}: {row_a}
    {r1} = {row_a}
    # {r2} = {row_b} / and {r2} has {row_b} / the list {row_b} is called {r2} / likewise {row_b} for {r2} / set {r2} to {row_b}
    {r2} = {row_b}
    # add them item by item: a list {sums} / zip the two lists and put the sum of each pair in {sums} / let {sums} hold first plus first, second plus second and so on / the sums of the numbers at equal places, as a list / compute {sums}, each number of {r1} plus its partner in {r2} / compute the element-wise sums of {r1} and {r2} and store the list in a variable named {sums}
    {sums} = [a + b for a, b in zip({r1}, {r2})]
    # what is the largest of the sums and at which index is it? print both / print the maximum of {sums} and its index / show the biggest sum, then its position counted from 0 / output the greatest of them and the index where it stands first / print max and index of that max, both for {sums}
    print(max({sums}), {sums}.index(max({sums})))
add_and_discard(int_set)
    # {bag} = {int_set} / let {bag} be the set {int_set} / create a set {bag} with the numbers in {int_set} / the set {bag} starts as {int_set} / store {int_set} as {bag}
    {bag} = {int_set}
    # add {any_int} to it / {any_int} joins the set / put the number {any_int} into {bag} / insert {any_int} in this set / now {bag} should also have {any_int}
    {bag}.add({any_int})
    # take {a_member} out of it / remove {a_member} from the set / {a_member} has to leave {bag} / delete the element {a_member} / discard the number {a_member} from {bag}
    {bag}.discard({a_member})
    # print its members in descending order / show the set as a list sorted from the largest to the smallest / output the numbers in {bag}, highest first, as a list / sort {bag} in reverse and print that list / print what is in it now, from high to low
    print(sorted({bag}, reverse=True))
big_and_small(int_set)
    # {bag} = {int_set} / make a set {bag} out of these: {int_set} / let {bag} be {int_set} / {bag} is the set {int_set} / keep the set {int_set} under the name {bag}
    {bag} = {int_set}
    # keep those above {a_member} as a new set {big} / let {big} be the set of its numbers greater than {a_member} / which numbers in it are larger than {a_member}? store them as a set {big} / collect the members of {bag} over {a_member} in a set {big} / big: the elements of {bag} that exceed {a_member}, again as a set / create a set of the elements of {bag} greater than {a_member} and store it in a variable named {big}
    {big} = {n for n in {bag} if n > {a_member}}
    # the others are a set {small} / put the remaining members of {bag} in {small} / let {small} be {bag} minus {big} / subtract the set of big ones from {bag} and call the rest {small} / small: what {bag} has and {big} does not have
    {small} = {bag} - {big}
    # print the sum of {small} and how many are in {big} / show what the small ones add up to, then the number of the big ones / output the total of {small} and the size of {big} / print both: sum of the small set, length of the big set / add up {small}, count {big}, and print the two numbers in this order
    print(sum({small}), len({big}))
distinct_words
    # {title} = {phrase} / {title} is the text {phrase} / keep the string {phrase} in {title} / let {title} equal {phrase} / store {phrase} in a variable named {title}
    {title} = {phrase}
    # split the lower-case text into words and make a set {text_words} of them / let {text_words} be the set of words in {title}, all in lower case / lower it, split it at the spaces and keep the different words as the set {text_words} / get the distinct lower-case words of {title} as a set, {text_words} / which different words are in it, ignoring case? store them, lower-cased, as a set {text_words}
    {text_words} = set({title}.lower().split())
    # sort them by length, and alphabetically where the length is the same: a list {by_length} / order these words by (length, word) in a list {by_length} / let {by_length} be a list of them from short to long, ties in alphabetical order / make a list {by_length}: shortest words first, equally long ones from a to z / sort {text_words} on length and then on the word itself, as {by_length}
    {by_length} = sorted({text_words}, key=lambda word: (len(word), word))
    # print the last of the list / show the final word of {by_length} / output its last element / which word comes last? print it / print the word at the end of the sorted list
    print({by_length}[-1])
booked_seats(seats, k)
    # {hall} = {seats} / these (row, seat) tuples are sold: {seats}; keep the list as {hall} / let {hall} be {seats} / create a list of tuples {hall} = {seats} / put the pairs {seats} in a list {hall}
    {hall} = {seats}
    # make a set {taken} from it / convert the list to a set, {taken} / let {taken} be the set of these tuples / store the same tuples as a set called {taken} / turn {hall} into the set {taken}
    {taken} = set({hall})
    # is {seat} one of them? keep the answer as {is_taken} / let {is_taken} say whether the tuple {seat} is in the set / check if {seat} belongs to {taken} and store the boolean {is_taken} / test membership of {seat} in {taken}, as {is_taken} / set {is_taken} to True if {seat} has been sold, otherwise False / check whether the tuple {seat} is an element of {taken} and store the result in a variable named {is_taken}
    {is_taken} = {seat} in {taken}
    # count the sold seats of row {row} as {in_row} / how many tuples in {taken} have {row} as their first item? name the number {in_row} / let {in_row} be the number of tuples whose first element is {row} / row {row} only: count its tuples and store that in {in_row} / {in_row} should be how many seats in row {row} are taken
    {in_row} = sum(r == {row} for r, _ in {taken})
    # print both answers / show {is_taken} and {in_row} / output the boolean and then the count / print {is_taken}, followed by the number for that row / print the two results on one line
    print({is_taken}, {in_row})
lighter_color
    # {rgb_} = {rgb} / the paint has the values {rgb}, store the tuple as {rgb_} / let {rgb_} be the tuple {rgb} / a colour {rgb_}: {rgb} / make a tuple {rgb_} with {rgb}
    {rgb_} = {rgb}
    # add {count} to each of its numbers, but never go over 255; keep the new tuple as {lighter} / lighter: every value plus {count}, at most 255, as a tuple / build a tuple {lighter} where each number of {rgb_} is raised by {count} and capped at 255 / make all three values {count} higher (255 is the limit) and store them as a tuple {lighter} / let {lighter} be the tuple of the smaller of 255 and value + {count}, for each value in {rgb_}
    {lighter} = tuple(min(255, value + {count}) for value in {rgb_})
    # write it as a code: # and two hex digits for each number, lower case / turn {lighter} into a string {code} such as #ff09a0 / format the three numbers of the lighter colour as two-digit lower-case hex after a "#", as {code} / the {code} is "#" followed by each value of {lighter} in hex with two digits (small letters) / let {code} be the web notation of {lighter}: a hash sign and three two-digit lower-case hex numbers
    {code} = "#" + "".join(f"{value:02x}" for value in {lighter})
    # print the tuple and the code / show {lighter} and {code} / output the lighter tuple, then its code / print {lighter}, followed by {code} / print the new colour in both forms, the tuple first
    print({lighter}, {code})
first_quadrant
    # {pts} = {spots} / store the points {spots} as {pts} / let {pts} be the list {spots} / a list of tuples named {pts} contains {spots} / create a list of points named {pts} with {spots}
    {pts} = {spots}
    # keep the ones with both numbers above zero in {right_ones} / select the points where x and y are positive, as a list {right_ones} / {right_ones} are those tuples whose two numbers are greater than 0 / which of them have a positive first and a positive second number? a list {right_ones} / filter {pts}: both coordinates must be over 0; name the result {right_ones} / create a list of the points of {pts} whose x and y are both positive and store it in a variable named {right_ones}
    {right_ones} = [(x, y) for x, y in {pts} if x > 0 and y > 0]
    # print how many were dropped / how many points of {pts} did not make it? print the number / show the length of {pts} minus the length of {right_ones} / output the number of points that were left out / print the count of those that are not in {right_ones}, by subtracting the lengths
    print(len({pts}) - len({right_ones}))
    # and print the sum of all second numbers of the kept ones / add up the y values in {right_ones} and print the total / print what the second items of the chosen points add up to / sum the second coordinate over {right_ones} and show it / now the total of their y, printed
    print(sum(y for _, y in {right_ones}))
all_three(things)
    # {groups} = {things} / let {groups} be the nested list {things} / keep the three lists {things} in one list {groups} / store {things} under the name {groups} / create a list of lists named {groups}: {things}
    {groups} = {things}
    # which items are in every one of them? a set {common} / intersect all the inner lists as sets and store the result in {common} / let {common} be the set of items that all lists in {groups} contain / find what the lists of {groups} all have in common, as a set / {common}: the intersection of the sets made from each inner list / compute the intersection of all lists in {groups}, taken as sets, and store it in a variable named {common}
    {common} = set.intersection(*map(set, {groups}))
    # and which are in at least one of them? a set {anywhere} / unite all inner lists to a set {anywhere} / let {anywhere} be the set of all items found in any list of {groups} / the union of the lists, as a set called {anywhere} / collect every item of every inner list in one set, {anywhere}
    {anywhere} = set().union(*{groups})
    # print the common items sorted, then how many there are in the union / show a sorted list of {common} and the size of {anywhere} / output {common} in order (a list) and the number of items in {anywhere} / sort the shared items, and print that list with the length of {anywhere} / print first the sorted {common}, then the count of {anywhere}
    print(sorted({common}), len({anywhere}))
doubled_entries
    # {guests} = {dup_words} / let {guests} be {dup_words} / there is a list {guests} with {dup_words} / store the entries {dup_words} as {guests} / put {dup_words} in a list called {guests}
    {guests} = {dup_words}
    # which entries occur more than once? a set {doubled} / build the set {doubled} of those items that the list has at least twice / let {doubled} be a set of everything that {guests} contains two or more times / collect the repeated items in a set, {doubled} / {doubled}: the set of items whose count in {guests} is above 1 / create a set of the items that appear more than once in {guests} and store it in a variable named {doubled}
    {doubled} = {item for item in {guests} if {guests}.count(item) > 1}
    # keep the others, in their order, as a list {singles} / {singles} is the list of entries that are not in {doubled} / filter {guests} for the items outside {doubled}: a list {singles} / the ones that came only once go into a list {singles} / let {singles} be {guests} without any of the doubled ones
    {singles} = [item for item in {guests} if item not in {doubled}]
    # print the sorted doubled ones and the number of singles / show {doubled} as a sorted list, then how long {singles} is / output the repeated entries in order and the count of the single ones / sort {doubled}; print it and the length of {singles} / print both: {doubled} sorted, size of {singles}
    print(sorted({doubled}), len({singles}))
first_and_rest
    # {readings} = {measured} / let {readings} be the tuple {measured} / a tuple {readings} holds {measured} / store {measured} in {readings} / we measured {measured}; name the tuple {readings}
    {readings} = {measured}
    # take the first one apart from the others: first and rest / unpack it so that first is its first number and rest a list of all others / split {readings} into first and, with a star, rest / let first be the leading value and rest the remaining ones as a list / assign the first item to first and collect what follows in rest
    first, *rest = {readings}
    # what is the average of the rest? call it {average} / let {average} be the mean of rest / add up rest and divide by its length, as {average} / compute the average of those in rest / {average}: sum of rest over the number of items in it / compute the average of the remaining numbers and store it in a variable named {average}
    {average} = sum(rest) / len(rest)
    # print whether first is above the average / is first greater than {average}? print True or False / show if the first value exceeds {average} / compare: print True when first is larger than that mean, else False / output the boolean first > {average}
    print(first > {average})
basket_of_tuples
    # {basket} = {basket_} / the basket has (name, price, quantity) tuples: {basket_}; call it {basket} / let {basket} be the list {basket_} / keep {basket_} as {basket}, each tuple being a name, a price and a quantity / store the tuples {basket_} in a list {basket}
    {basket} = {basket_}
    # how much is it in total? price times quantity, summed up, rounded to 2 decimals / compute the total: multiply the second and third item of each tuple and add all that up, two decimals / let {total} be the sum of price * quantity, rounded to cents / {total}: what everything in {basket} costs with its quantities, rounded to two places / multiply each price by its quantity, sum these, round to 2 digits and store as {total}
    {total} = round(sum(price * quantity for _, price, quantity in {basket}), 2)
    # which tuple has the highest price per piece? call it {dearest} / find the dearest entry, by its second item / let {dearest} be the tuple with the largest price / {dearest} is the maximum of {basket} by price alone / get the entry whose price is the greatest and name it {dearest}
    {dearest} = max({basket}, key=lambda entry: entry[1])
    # print the name of the dearest and the total / show the first item of {dearest}, then {total} / output the name in {dearest} followed by the total / print what the most expensive thing is called, and {total} / print that name and how much all of it costs
    print({dearest}[0], {total})
sets_in_a_dict
    # {tags} = {tags_} / let {tags} be the dictionary {tags_} / store the dict {tags_} as {tags} / create a dict of sets {tags} with {tags_} / we have {tags_}; name this dictionary {tags}
    {tags} = {tags_}
    # unite all its sets to one set {all_tags} / let {all_tags} be the union of all the values / which members do the sets have altogether? a set {all_tags} / {all_tags}: one set with everything from every value of {tags} / collect the elements of all sets in {tags} as a single set {all_tags} / compute the union of all sets in the dictionary and store it in a variable named {all_tags}
    {all_tags} = set().union(*{tags}.values())
    # which keys have {tag} in their set? a list {tagged} / let {tagged} be a list of the keys whose set contains {tag} / {tagged} should list every key with {tag} among its values / go through the items of {tags} and keep the key if {tag} is in the set, as a list {tagged} / find all keys marked with {tag} and store them in a list {tagged}
    {tagged} = [key for key, values in {tags}.items() if {tag} in values]
    # print {tagged} and the size of the union / show these keys and then the number of different members overall / output the list of keys, followed by how many are in {all_tags} / print the list together with the length of {all_tags} / print both, the keys first, then the count of {all_tags}
    print({tagged}, len({all_tags}))
function_on_two_lists(codes)
    # write a function {f}(a, b) that returns a sorted list of the items of a that are not in b, each once / define {f}(a, b): make sets of both, subtract b from a, return the rest as a sorted list / a function {f} takes a and b and gives back, sorted and without repeats, what only a has / create a function {f} with parameters a and b which returns the sorted difference of set a and set b / I need {f}(a, b), the sorted list of different elements in a but not in b
    def {f}(a, b):
        return sorted(set(a) - set(b))
    # call it with {ca} and {cb} and keep the result as {extra} / {extra} is what it returns for {ca} and {cb} / use {f} on {ca} and {cb}; the answer goes into {extra} / let {extra} be {f} of {ca} and {cb} / what has {ca} that {cb} lacks? apply the function and store its result as {extra}
    {extra} = {f}({ca}, {cb})
    # print the number of items in it and the first one / show how long {extra} is and its first element / output the length of {extra} followed by the item at index 0 / print its size, then its first entry / how many are there and which is the first? print both
    print(len({extra}), {extra}[0])
"""

DATES = r"""
between_two_days(two_days)
    # + from datetime import date
    # {day_a} is {day1}, make it a date / parse the string {day1} as a date and call it {day_a} / let {day_a} be the date {day1} / turn {day1} into a date object named {day_a} / convert the ISO text {day1} to a date, {day_a}
    {day_a} = date.fromisoformat({day1})
    # the same for {day2}, as {day_b} / {day_b} is {day2}, also as a date / make {day_b} from the text {day2} in the same way / parse {day2} too and store the date in {day_b} / second date: {day2}, name it {day_b}
    {day_b} = date.fromisoformat({day2})
    # how many days lie between them? keep the number as days / compute the number of days from {day_a} to {day_b} as days / subtract {day_a} from {day_b} and take the days / let days be the difference of the two dates in days / count the days between {day_a} and {day_b} / compute the number of days between {day_a} and {day_b} and store it in a variable named days
    days = ({day_b} - {day_a}).days
    # how many full weeks is that? / let weeks be the whole weeks in it / divide days by 7, dropping the rest, as weeks / get the number of complete weeks in these days / full weeks among the days, as an int weeks
    weeks = days // 7
    # print the weeks and the days that remain / show weeks and what is left of days after taking full weeks / output the full weeks, then the left-over days / print weeks followed by the remainder of days divided by 7 / print weeks and the remaining days on one line
    print(weeks, days % 7)
lent_book
    # + from datetime import date
    # a book was lent out on {iso}; keep that date as {lent} / {lent} = the date {iso} / make {lent} a date object from {iso} / read {iso} as a date into {lent} / parse {iso} with fromisoformat and store it as {lent}
    {lent} = date.fromisoformat({iso})
    # + from datetime import timedelta
    # it has to come back {count} days later, name that date {back} / add {count} days to it and call the result {back} / let {back} be the date {count} days after {lent} / the due date {back} is {lent} plus {count} days / compute {back}, {count} days on from {lent} / compute the date {count} days after {lent} and store it in a variable named {back}
    {back} = {lent} + timedelta(days={count})
    # print it as day.month.year, for example 05.11.2031 / show the new date in the form DD.MM.YYYY / print {back} formatted dd.mm.yyyy / write it with dots, day first, and print that / output {back} with two digits for day and month, dots in between and the year at the end
    print({back}.strftime("%d.%m.%Y"))
age_on_a_day
    # + from datetime import date
    # somebody was born on {born}, store the date as {birth} / {birth}: the date {born} / let {birth} be {born} parsed as a date / convert {born} to a date and name it {birth} / make a date {birth} out of the string {born}
    {birth} = date.fromisoformat({born})
    # we look at {later}, call that date {today} / let {today} be the date {later} / read {later} as a date too, {today} / set {today} to {later} as a date object / and {today} is the parsed {later}
    {today} = date.fromisoformat({later})
    # start with the age as the difference of the two years / let {age} be the year of {today} minus the year of {birth} / subtract the birth year from the year of {today} and call it {age} / compute {age} from the years alone, later minus earlier / age = year of {today} less year of {birth} / compute the difference between the year of {today} and the year of {birth} and store it in a variable named {age}
    {age} = {today}.year - {birth}.year
    # take one off if the birthday has not come yet in that year / lower {age} by 1 when month and day of {today} are before month and day of {birth} / if (month, day) of {today} is smaller than that of {birth}, subtract 1 from the age / correct it: one less as long as the birthday is still ahead that year / when the birthday in the year of {today} is yet to come, decrease {age} by one
    if ({today}.month, {today}.day) < ({birth}.month, {birth}.day):
        {age} -= 1
    # print the age / how old is that? print it / show {age} / output the final {age} / print the age in years
    print({age})
weekend_check
    # + from datetime import date
    # the {when} takes place on {iso}: store this as a date / {when} is the date {iso} / parse {iso} into a date called {when} / let {when} be the date with the ISO form {iso} / create a date object {when} from {iso}
    {when} = date.fromisoformat({iso})
    # what is the name of its weekday? / let {weekday} be the full name of the day of the week / get the weekday of {when} as a word, such as Friday / store the full English weekday name of that date as {weekday} / weekday = full day name of {when} / compute the full weekday name of {when} and store it in a variable named {weekday}
    {weekday} = {when}.strftime("%A")
    # is it on a weekend? store True or False as {free} / let {free} be whether it is a Saturday or a Sunday / set {free} to True if the weekday is Saturday or Sunday, else False / check if that name is one of the two weekend days, as {free} / free: is the name Saturday or Sunday?
    {free} = {weekday} in ("Saturday", "Sunday")
    # print the weekday and {free} / show both, first the name of the day, then {free} / output the name and the boolean / print {weekday} followed by whether it is free / print the two results in this order: name, {free}
    print({weekday}, {free})
since_the_first
    # + from datetime import date
    # take the date {iso} as {when} / {when} = {iso} as a date / let {when} be a date made from {iso} / store {iso} as a date object, {when} / make the text {iso} a date and call it {when}
    {when} = date.fromisoformat({iso})
    # get the first day of its month as {month_start} / let {month_start} be the same date with day 1 / replace the day by 1 and keep the result as {month_start} / on what date did that month begin? store it in {month_start} / the first of that month is {month_start} / compute the first day of the month of {when} and store it in a variable named {month_start}
    {month_start} = {when}.replace(day=1)
    # how many days have passed between the first and that day? keep that number as {passed} / subtract {month_start} from {when} and keep the days as {passed} / let {passed} be the number of days from {month_start} to {when} / count the days passed since the start of the month / passed = days from {month_start} until {when}
    {passed} = ({when} - {month_start}).days
    # print the weekday of the first of the month, in full, and the days passed / show the full weekday name of {month_start}, then {passed} / output which day of the week {month_start} is (full name) and {passed} / print {passed} after the complete name of the weekday of {month_start} / print the name of the day on which the month began, and {passed}
    print({month_start}.strftime("%A"), {passed})
span_of_dates
    # {texts} = {isos} / the list {texts} holds {isos} / we noted these days: {isos}; call the list {texts} / store {isos} as {texts} / let {texts} be {isos}
    {texts} = {isos}
    # + from datetime import date
    # turn each of them into a date, giving a list {dates} / parse all of these strings as dates, in a list {dates} / make a list of date objects from {texts} / let {dates} be the dates that the strings stand for / convert every string in {texts} to a date and keep the list as {dates}
    {dates} = [date.fromisoformat(text) for text in {texts}]
    # sort them in place, earliest first / put {dates} in order / sort the dates from old to new, changing the list itself / order {dates} from the earliest to the latest, in place / the list of dates should be sorted
    {dates}.sort()
    # how many days are there from the first to the last? save it as {span} / let {span} be the days between the first and the last of {dates} / compute the span in days: last one minus first one / subtract the first date from the final one and store the number of days as {span} / span = days from the earliest to the latest / compute the number of days between the first and the last date and store it in a variable named {span}
    {span} = ({dates}[-1] - {dates}[0]).days
    # print the earliest date and the span / show the first of the sorted dates, then {span} / output the oldest date with {span} / print the first item of {dates} and {span} / print on one line: first date, number of days
    print({dates}[0], {span})
only_one_year(over_years)
    # {texts} = {over_years} / let {texts} be {over_years} / keep these in a list {texts}: {over_years} / the list {over_years} is named {texts} / create a list of date strings {texts} = {over_years}
    {texts} = {over_years}
    # keep those of the year {the_year} in a list {in_year} / which of them are in {the_year}? a list {in_year} / let {in_year} be the strings in {texts} whose year is {the_year} / filter them by year: only {the_year}, as {in_year} / {in_year}: all entries of {texts} that begin with the year {the_year} / create a list of the dates in {texts} that belong to the year {the_year} and store it in a variable named {in_year}
    {in_year} = [text for text in {texts} if int(text[:4]) == {the_year}]
    # print how many those are and the earliest one / show the count and the smallest string of {in_year} / output the length of {in_year} and its earliest date / how many did stay, and which is the first in time? print both / print the number of kept dates, then the minimum of them
    print(len({in_year}), min({in_year}))
only_one_month(few_months)
    # + from datetime import date
    # make a list {dates} of date objects from the strings {few_months} / parse {few_months} into a list of dates, {dates} / let {dates} be the dates written as {few_months} / {dates}: the list {few_months} with each string converted to a date / turn each of {few_months} into a date; the list is {dates}
    {dates} = [date.fromisoformat(text) for text in {few_months}]
    # select the ones in {month_name.bare} and call the list {in_month} / which of them fall in month {the_month}? keep these dates as {in_month} / {in_month} should have only the dates whose month is {the_month} / filter for {month_name.bare}, whatever the year, as {in_month} / let {in_month} be all dates of {month_name.bare} / create a list of those dates that lie in {month_name.bare} and store it in a variable named {in_month}
    {in_month} = [day for day in {dates} if day.month == {the_month}]
    # print the days of the month of these, sorted, as a list of numbers / show a sorted list with the day number of each date in {in_month} / output their day numbers in ascending order / collect the day of the month for every kept date, sort, and print the list / print the sorted day numbers of {in_month}
    print(sorted(day.day for day in {in_month}))
dotted_to_iso
    # + from datetime import datetime
    # {when} is {dotted}, written day.month.year: parse it to a date / read {dotted} (day.month.year) with strptime and keep the date, without a time, as {when} / let {when} be the date for the text {dotted}, which is in the form dd.mm.yyyy / convert {dotted} from dd.mm.yyyy to a date called {when} / parse {dotted} as "%d.%m.%Y" and store only the date part in {when}
    {when} = datetime.strptime({dotted}, "%d.%m.%Y").date()
    # write it in ISO form as a string {iso_text} / let {iso_text} be the same date as YYYY-MM-DD / {iso_text} is its isoformat / convert {when} to a string with year, month and day joined by hyphens, called {iso_text} / get the ISO notation of {when} and store it in {iso_text}
    {iso_text} = {when}.isoformat()
    # in which quarter of the year is it? a number from 1 to 4, called {quarter} / compute {quarter}: 1 for January to March, 2 for April to June and so on / let {quarter} be the month minus 1, divided by 3 without rest, plus 1 / quarter: (month - 1) // 3 + 1 / work out the number of the quarter that the month of {when} belongs to / compute the quarter (1 to 4) of {when} and store it in a variable named {quarter}
    {quarter} = ({when}.month - 1) // 3 + 1
    # print {iso_text}, a space and "Q" with the quarter right behind / show a text such as "2031-04-09 Q2" / output the ISO form and, after a blank, Q and the number of the quarter / print both in one f-string, the quarter with a Q before it / print the ISO text followed by Q1, Q2, Q3 or Q4, whichever fits
    print(f"{{iso_text}} Q{{quarter}}")
until_midnight
    # {moment} = {clock} / the train goes at {clock}; keep that string as {moment} / let {moment} be the time {clock} / store the text {clock} in {moment} / {moment} is {clock}, a string
    {moment} = {clock}
    # split it at the colon into hours and minutes, both as ints / let hours and minutes be the two numbers in it / take {moment} apart into the integers hours and minutes / get hours and minutes from {moment} as whole numbers / convert both sides of the colon to int, named hours and minutes
    hours, minutes = map(int, {moment}.split(":"))
    # how many minutes have gone by since midnight? call it {passed} / let {passed} be the time in minutes: 60 for each hour, and the minutes / compute {passed}, hours times 60 plus minutes / passed minutes since 00:00 / express that time in minutes after midnight, as {passed}
    {passed} = hours * 60 + minutes
    # how many are left of the day? a day has 1440; keep the rest as {left_over} / subtract them from 1440 and call it {left_over} / let {left_over} be the minutes until the next midnight / 24 * 60 minus {passed} is the {left_over} / compute the minutes that remain of the 24 hours, as {left_over} / compute the number of minutes remaining until midnight and store it in a variable named {left_over}
    {left_over} = 24 * 60 - {passed}
    # print both numbers, first those gone by / show {passed} and {left_over} / output the minutes since midnight and then the minutes to go / print {passed} followed by what remains / print the two on one line, {left_over} last
    print({passed}, {left_over})
shift_length
    # + from datetime import datetime
    # the shift begins at {early}: parse this with "%H:%M" as {begin} / {begin} is the time {early}, read by strptime / let {begin} be the datetime for {early} (HH:MM) / parse {early} as hours and minutes with strptime and store it as {begin} / convert the clock time {early} to a datetime {begin}
    {begin} = datetime.strptime({early}, "%H:%M")
    # and it is over at {late}, parse that too, as {finish} / {finish} is {late}, read likewise / do the same with {late} for {finish} / let {finish} be the datetime for {late} / convert {late} in the same manner and name it {finish}
    {finish} = datetime.strptime({late}, "%H:%M")
    # how long is it? store the difference as {duration} / subtract {begin} from {finish} to get the {duration} / let {duration} be the time between the two / compute {duration}, end minus beginning / duration = {finish} less {begin} / compute the difference between {finish} and {begin} and store it in a variable named {duration}
    {duration} = {finish} - {begin}
    # print it in whole minutes / how many minutes is that? print an int / show the {duration} as a whole number of minutes / take its total seconds, divide by 60 without rest, keep it an int, and print / output the length in minutes, no decimals
    print(int({duration}.total_seconds()) // 60)
clock_plus_minutes
    # {moment} = {clock} / we leave at {clock}, name that string {moment} / keep the time {clock} as a text {moment} / let {moment} be {clock} / set a variable {moment} to the string {clock}
    {moment} = {clock}
    # turn it into minutes after midnight as {total} / let {total} be its hours times 60 plus its minutes / compute how many minutes after midnight that is, {total} / convert {moment} to a number of minutes, {total} / {total}: 60 for each hour before the colon, plus the minutes after it
    {total} = int({moment}[:2]) * 60 + int({moment}[3:])
    # add {ride} minutes and start again from 0 after 24 hours / the ride takes {ride} minutes; raise {total} by that, modulo 1440 / increase {total} by {ride} and take the remainder of 24 * 60 / {total} grows by {ride} but wraps around at midnight (1440) / let {total} be {ride} more, modulo the minutes of a day
    {total} = ({total} + {ride}) % (24 * 60)
    # write it as HH:MM again, called {later_time} / let {later_time} be that number as a clock time with two digits on each side of the colon / format {total} as hours and minutes, such as 07:05, and keep the string as {later_time} / {later_time}: {total} in the form HH:MM / convert the minutes back to a text HH:MM named {later_time}
    {later_time} = f"{{total} // 60:02d}:{{total} % 60:02d}"
    # print {later_time} / when do we arrive? print it / show the new time / output that string / print the later time
    print({later_time})
longest_gap_between
    # {board} = {times} / the departures are {times}; keep them in a list {board} / let {board} be {times} / store the times {times} as {board} / a list {board} has the strings {times}
    {board} = {times}
    # convert each to minutes after midnight, a list {slots} / make a list {slots} with 60 times the hour plus the minutes for every time / {slots}: all those times as numbers of minutes / let {slots} be the minutes since midnight of each entry / turn all of {board} into minutes from 00:00 on and call the list {slots}
    {slots} = [int(time[:2]) * 60 + int(time[3:]) for time in {board}]
    # how long are the gaps between neighbours? a list {gaps} / let {gaps} hold each number minus the one before it / compute the differences between consecutive numbers as {gaps} / {gaps}: second minus first, third minus second, and so forth / subtract every number in {slots} from the next one; keep the list {gaps} / compute the list of differences between neighbouring values of {slots}, later minus earlier, and store it in a variable named {gaps}
    {gaps} = [b - a for a, b in zip({slots}, {slots}[1:])]
    # print the longest gap / what is the longest wait? print it / show the maximum of {gaps} / output the largest of these differences / print the biggest number in that list
    print(max({gaps}))
before_a_time
    # {board} = {any_times} / let {board} be the list {any_times} / we have the times {any_times}; name the list {board} / put {any_times} into {board} / create {board} from {any_times}
    {board} = {any_times}
    # which of them are before {noon}? keep them, sorted, as {mornings} / let {mornings} be a sorted list of the times earlier than {noon} / filter for everything before {noon} and sort that: {mornings} / {mornings} holds the entries smaller than {noon} in ascending order / sort the ones that lie before {noon} and store them as {mornings}
    {mornings} = sorted(time for time in {board} if time < {noon})
    # print how many there are and what share of all times that is, rounded to two decimals / show their number and their number divided by the number of all times (2 decimals) / output the count of {mornings}, then count over length of {board} rounded to 2 places / print len of {mornings} and its ratio to the length of {board}, two decimals / count them; print that and the fraction of {board} they make up, rounded to 2 digits
    print(len({mornings}), round(len({mornings}) / len({board}), 2))
total_of_lengths
    # {songs} = {tracks} / the lengths in minutes:seconds are {tracks}, call them {songs} / let {songs} be {tracks} / a list {songs} contains the strings {tracks} / store {tracks} as {songs}
    {songs} = {tracks}
    # change each of them to seconds, as a list {lengths} / let {lengths} be a list of minutes * 60 + seconds for all of them / {lengths}: every m:ss text as a number of seconds / convert the strings to seconds and put them in {lengths} / build a list {lengths} of integers, the seconds that each of {songs} takes
    {lengths} = [int(m) * 60 + int(s) for m, s in (text.split(":") for text in {songs})]
    # add them up as {total} / what is the total? keep it as {total} / let {total} be the sum of all the seconds / compute the total of {lengths} / sum the list and store it as {total} / compute the sum of {lengths} and store it in a variable named {total}
    {total} = sum({lengths})
    # print it as minutes:seconds, the seconds with two digits / show {total} in the form m:ss / write the total like the strings in {songs}, with a colon, and print that / output whole minutes, a colon and the remaining seconds (two digits) / print {total} as minutes and two-digit seconds with ":" between
    print(f"{{total} // 60}:{{total} % 60:02d}")
weekday_names(few_months)
    # + from datetime import date
    # parse the strings {few_months} and keep the dates in {dates} / {dates} = the list {few_months} as dates / let {dates} be date objects made from {few_months} / create a list of dates named {dates} out of {few_months} / the days are {few_months}; make a list {dates} of real dates from them
    {dates} = [date.fromisoformat(text) for text in {few_months}]
    # get the full name of the weekday for each, as a list {weekdays} / which weekdays are these? a list {weekdays} of full names / let {weekdays} be the names of their days of the week (like Monday) / {weekdays}: the full day name of every date / map every date to its weekday name, unabbreviated, in {weekdays}
    {weekdays} = [day.strftime("%A") for day in {dates}]
    # how often is {day_name} among them? keep that as {how_often} / count {day_name} in {weekdays} and name the number {how_often} / let {how_often} be the number of times {day_name} occurs / {how_often}: occurrences of {day_name} in that list / count the entries equal to {day_name} as {how_often} / compute how many times {day_name} appears in the list and store it in a variable named {how_often}
    {how_often} = {weekdays}.count({day_name})
    # print {how_often} / print that count / how often was it? print the number / output the result of counting / show the number
    print({how_often})
who_is_oldest
    # {family} = {born_on} / let {family} be the dictionary {born_on} / here are dates of birth: {born_on}; name the dict {family} / store {born_on} under {family} / create the dict {family} with {born_on}
    {family} = {born_on}
    # who was born first? keep the name as {firstborn} / let {firstborn} be the key with the smallest date / find the name whose date is the earliest and call it {firstborn} / {firstborn}: the one with the oldest birth date in {family} / get the person with the minimum date as {firstborn} / find the name with the earliest date in {family} and store it in a variable named {firstborn}
    {firstborn} = min({family}, key={family}.get)
    # + from datetime import date
    # make a dictionary {birthdays} with the same names and date objects as values / convert all values to dates in a new dict {birthdays} / let {birthdays} map each name to the parsed date / parse every date in {family}; the new dict is {birthdays} / {birthdays}: like {family}, but with real dates for the strings
    {birthdays} = {name: date.fromisoformat(text) for name, text in {family}.items()}
    # how many days older is this person than the last born? call it {difference} / subtract the date of {firstborn} from the latest date in {birthdays} and keep the days as {difference} / let {difference} be the number of days from that birthday to the latest one / compute the difference in days between the latest date and the date of {firstborn} / difference in days: newest of the birthdays minus the one of {firstborn}
    {difference} = (max({birthdays}.values()) - {birthdays}[{firstborn}]).days
    # print the name and the difference / show {firstborn}, then {difference} / output who it is and how many days / print {firstborn} with the number of days / print both on a line, name first
    print({firstborn}, {difference})
next_event(events)
    # {plans} = {events} / these are the plans: {events}; store the list of tuples as {plans} / let {plans} be {events} / make a list {plans} of name and date pairs, {events} / put the tuples {events} in {plans}
    {plans} = {events}
    # order them by date in a new list {agenda} / sort by the second item and call the result {agenda} / {agenda} has the same tuples, earliest date first / let {agenda} be the plans in the order of their dates / sort the pairs on the date, from early to late, as {agenda} / sort the tuples of {plans} by date and store the sorted list in a variable named {agenda}
    {agenda} = sorted({plans}, key=lambda event: event[1])
    # which ones come after {some_day}? a list {upcoming} of tuples / keep the tuples with a date later than {some_day} as {upcoming} / {upcoming}: the part of {agenda} whose date is after {some_day}, not on it / filter {agenda} for dates greater than {some_day} and name the list {upcoming} / let {upcoming} be all entries in {agenda} past {some_day}
    {upcoming} = [event for event in {agenda} if event[1] > {some_day}]
    # print the name of the first of them / what is next? print only its name / show the first item of the first tuple in {upcoming} / output how the next event is called / print the name at the head of {upcoming}
    print({upcoming}[0][0])
    # print also a list of just the names in the agenda / show the names alone, in the order of {agenda}, as a list / now output all names from {agenda} (a list) / list the first items of all tuples in {agenda} and print that / print every name in date order as one list
    print([name for name, _ in {agenda}])
overdue(two_days)
    # + from datetime import date
    # the payment was due on {day1}; store the date as {due} / let {due} be the date {day1} / {due} = {day1} as a date / parse {day1} into a date {due} / make {due} a date from the string {day1}
    {due} = date.fromisoformat({day1})
    # it came on {day2}: keep this date as {back} / let {back} be the date {day2} / {back} = {day2}, as a date too / parse {day2} in the same way, as {back} / and {back} is the date made from {day2}
    {back} = date.fromisoformat({day2})
    # how many days late was it? store the number in {late_by} / let {late_by} be the days from {due} to {back} / count the days between the two dates as {late_by} / subtract {due} from {back}, take the days and call them {late_by} / {late_by}: days by which {back} comes after {due} / compute the number of days between {due} and {back} and store it in a variable named {late_by}
    {late_by} = ({back} - {due}).days
    # each day costs {rate}; compute the fine, rounded to cents / let {fine} be {rate} per day, for all these days, rounded to cents / multiply {late_by} by {rate} and round to 2 decimals to get the fine / the fine is {rate} for each day late, two decimals / work out {fine}: days times {rate}, rounded to two places
    {fine} = round({late_by} * {rate}, 2)
    # print the days and the fine / show {late_by} and {fine} / output how many days late, then what it costs / print {late_by} followed by the fine / print both numbers, the days first
    print({late_by}, {fine})
row_of_deadlines(k)
    # + from datetime import date
    # we begin on {iso}, keep this date as {start} / {start} is the date {iso} / let {start} be {iso} parsed as a date / parse {iso} and store the date in {start} / make the string {iso} a date with the name {start}
    {start} = date.fromisoformat({iso})
    # + from datetime import timedelta
    # there are {k} deadlines, the first after {gap_weeks} weeks and then one every {gap_weeks} weeks; make a list {deadlines} / build a list {deadlines} of {k} dates: {gap_weeks}, 2 * {gap_weeks}, 3 * {gap_weeks} ... weeks after {start} / let {deadlines} be {k} dates, each {gap_weeks} weeks after the one before, beginning {gap_weeks} weeks past {start} / {deadlines}: start plus i times {gap_weeks} weeks for i from 1 to {k} / starting {gap_weeks} weeks on from {start}, collect {k} dates at a distance of {gap_weeks} weeks as {deadlines}
    {deadlines} = [{start} + timedelta(weeks={gap_weeks} * i) for i in range(1, {k} + 1)]
    # print them as day and month, e.g. 09.04., one per line / show each as DD.MM. on its own line / for each of them print two-digit day and month, with a dot after both / loop over {deadlines} and print every date in the form dd.mm. / output all deadlines without the year, as dd.mm., line by line
    for day in {deadlines}:
        print(day.strftime("%d.%m."))
seconds_to_clock
    # {spent} = {seconds} / the run took {seconds} seconds, keep the number as {spent} / let {spent} be {seconds} / store {seconds} in {spent} / a job needed {seconds} seconds; name this {spent}
    {spent} = {seconds}
    # split it into full minutes and the seconds that remain, minutes and rest / let minutes and rest be quotient and remainder of {spent} by 60 / use divmod with 60 to get minutes and rest from {spent} / divide by 60: minutes is the whole part, rest is what is left / get the full minutes in it, and the rest in seconds, as minutes and rest
    minutes, rest = divmod({spent}, 60)
    # split the minutes likewise into hours and minutes / now the same for minutes: full hours, and minutes again for what remains / take hours out of minutes with divmod by 60, and keep the left-over as minutes / let hours be the full hours in these minutes; minutes keeps the remainder / from minutes get hours and the minutes left
    hours, minutes = divmod(minutes, 60)
    # print h:mm:ss, with two digits for minutes and seconds / show hours, minutes and rest with colons between, the last two as two digits / output the time as in 1:05:09 / print them as one string, colon-separated, minutes and rest padded to two digits / write it like 0:07:30 and print it
    print(f"{hours}:{minutes:02d}:{rest:02d}")
rest_of_the_month
    # + from datetime import date
    # {when} is the date {iso} / parse {iso} to a date with the name {when} / let {when} be the date written {iso} / take the string {iso}, make it a date and store it as {when} / {iso} is the day; keep it in {when} as a date
    {when} = date.fromisoformat({iso})
    # + import calendar
    # on which date does its month end? call it {month_end} / let {month_end} be the last day of that month, found with calendar.monthrange / replace the day of {when} by the number of days in its month and name the new date {month_end} / {month_end}: the same month and year, but the month's last day / get the final date of the month that {when} is in, as {month_end}
    {month_end} = {when}.replace(day=calendar.monthrange({when}.year, {when}.month)[1])
    # how many days are remaining until then? store that in {remaining} / let {remaining} be the days from {when} to {month_end} / subtract {when} from {month_end} and keep the days as {remaining} / count the remaining days between the two / {remaining}: days left after {when} up to the end of the month / compute the number of days between {when} and {month_end} and store it in a variable named {remaining}
    {remaining} = ({month_end} - {when}).days
    # print the end of the month as dd.mm.yyyy and the days remaining / show {month_end} with dots (day, month, year), then {remaining} / output {month_end} like 31.01.2030, followed by {remaining} / print the last day in the form DD.MM.YYYY and how many days are left / print {month_end}, formatted day.month.year, and then the number
    print({month_end}.strftime("%d.%m.%Y"), {remaining})
years_in_a_list
    # {texts} = {over_years} / let {texts} be the list of days {over_years} / store the strings {over_years} in {texts} / a list {texts} has the dates {over_years} / {over_years} is our list, call it {texts}
    {texts} = {over_years}
    # which different years are in it? sorted, as a list {years_seen} of ints / take the first four characters of each as an int, drop the duplicates and sort: {years_seen} / let {years_seen} be the sorted list of distinct years (numbers) / {years_seen}: every year that occurs in {texts}, once, as an int, in ascending order / get the set of years of these strings as integers and sort it into a list {years_seen}
    {years_seen} = sorted({int(text[:4]) for text in {texts}})
    # + import calendar
    # keep the leap years among them in {leap_years} / filter for leap years: a list {leap_years} / let {leap_years} be those of {years_seen} that are leap years, using calendar / which of these years are leap years? store a list {leap_years} / use calendar.isleap to select from {years_seen} the list {leap_years} / create a list of the leap years in {years_seen} and store it in a variable named {leap_years}
    {leap_years} = [year for year in {years_seen} if calendar.isleap(year)]
    # print all the years and then the leap years / show {years_seen} and {leap_years} / output both lists, the leap years last / print the two lists on one line: years, leap years / print {years_seen} followed by the ones that are leap years
    print({years_seen}, {leap_years})
function_for_times
    # write a function {g}(text) that turns a time like "07:45" into minutes after midnight / define {g}(text): split the text at the colon and return 60 times the hour plus the minutes / create a function {g} that takes a string text in the form HH:MM and returns the minutes since 00:00 / a function {g} with one parameter text, an HH:MM time, gives back that time as a number of minutes / make {g}(text), which returns hours * 60 + minutes for a clock time such as "18:05"
    def {g}(text):
        hours, minutes = text.split(":")
        return int(hours) * 60 + int(minutes)
    # use it to find how many minutes pass from {early} to {late}; name them {trip_minutes} / call it for {late} and for {early} and subtract the second from the first, as {trip_minutes} / let {trip_minutes} be {g} of {late} minus {g} of {early} / a trip goes from {early} until {late}: get its {trip_minutes} with this function / with {g}, compute {trip_minutes}, the time between {early} and {late}
    {trip_minutes} = {g}({late}) - {g}({early})
    # print that in hours with one decimal / divide {trip_minutes} by 60, round to 1 decimal and print / how many hours is that, rounded to one place? print it / show the trip in hours (one digit after the point) / output {trip_minutes} as hours, rounded to one decimal
    print(round({trip_minutes} / 60, 1))
warranty_end(two_days)
    # + from datetime import date
    # the oven was bought on {day1}; keep the date as {bought} / {bought} = date of purchase, {day1}, as a date / let {bought} be {day1}, a date object / parse {day1} into the date {bought} / make a date {bought} from {day1}
    {bought} = date.fromisoformat({day1})
    # the warranty runs {k} years: the same day and month, {k} years on, is the {expiry} / let {expiry} be {bought} with its year raised by {k} / add {k} to the year of {bought} and call the new date {expiry} / {expiry}: exactly {k} years after it, by replacing the year / replace the year of {bought} by one that is {k} larger and keep it as {expiry}
    {expiry} = {bought}.replace(year={bought}.year + {k})
    # is {day2} still covered? the date must not be after {expiry}; store the boolean {covered} / let {covered} be whether the date {day2} is on or before {expiry} / set {covered} to True if {day2}, as a date, does not exceed {expiry}, else False / check if {day2} (parse it) is at most {expiry} and keep that as {covered} / compare the date {day2} with {expiry}: {covered} means it is not later
    {covered} = date.fromisoformat({day2}) <= {expiry}
    # print the expiry and the answer / show {expiry}, then {covered} / output the last day of the warranty and the boolean / print both, first the date / print {expiry} and whether it is covered
    print({expiry}, {covered})
days_at_work
    # + from datetime import date
    # {start} is the date {iso} / let {start} be {iso} as a date / parse {iso}, call the date {start} / we start on {iso}; make this a date {start} / store the date {iso} in {start}
    {start} = date.fromisoformat({iso})
    # + from datetime import timedelta
    # make a list {dates} of {count} days in a row, the first being {start} / let {dates} be the {count} dates from {start} on, one day apart / list {count} consecutive days beginning with {start}, as {dates} / {dates}: {start} and the days after it, {count} in all / collect {start}, the next day and so on until there are {count} dates in {dates}
    {dates} = [{start} + timedelta(days=i) for i in range({count})]
    # how many of them are working days, Monday to Friday? call it {working_days} / count the dates with a weekday number below 5 as {working_days} / let {working_days} be the number of dates that are neither a Saturday nor a Sunday / {working_days}: how many in {dates} fall between Monday and Friday / count those of {dates} which are not on a weekend and keep the number as {working_days} / compute the number of dates from Monday to Friday and store it in a variable named {working_days}
    {working_days} = sum(day.weekday() < 5 for day in {dates})
    # print the last date and the count of working days / show the final item of {dates}, then {working_days} / output on which day it ends and {working_days} / print the date at the end of the list and the number of working days / print the last element of {dates} and {working_days}
    print({dates}[-1], {working_days})
earlier_of_two(isos)
    # + from datetime import date
    # {day_a} is the date {iso_a} and {day_b} the date {iso_b} / make two dates: {day_a} from {iso_a}, {day_b} from {iso_b} / let {day_a} be {iso_a} and {day_b} be {iso_b}, both as dates / parse {iso_a} into {day_a} and {iso_b} into {day_b}, as date objects / two days are given, {iso_a} and {iso_b}; store them as the dates {day_a} and {day_b}
    {day_a} = date.fromisoformat({iso_a})
    {day_b} = date.fromisoformat({iso_b})
    # which of the two comes sooner? keep it as {sooner} / let {sooner} be the earlier date / take the minimum of both and call it {sooner} / compute the earlier one of {day_a} and {day_b} and store it in a variable named {sooner} / {sooner}: whichever of the two dates is first in time
    {sooner} = min({day_a}, {day_b})
    # are they in the same year? a boolean {same_year} / check if the years of {day_a} and {day_b} are equal and store that as {same_year} / let {same_year} tell whether both dates have the same year / set {same_year} to True if the two share the year, otherwise to False / compare their years and keep the result of the comparison in {same_year}
    {same_year} = {day_a}.year == {day_b}.year
    # print {same_year} and the month name and year of the sooner date, like "March 2031" / show the boolean, then the full month name and the year of {sooner} / output {same_year} followed by {sooner} as full month and year / print the answer for the years and then {sooner} formatted as in "July 1999" / print {same_year}, then in which month (full name) and year the sooner one is, with a space between
    print({same_year}, {sooner}.strftime("%B %Y"))
"""

stories(d, SETS, SLOTS)
stories(d, DATES, SLOTS)
