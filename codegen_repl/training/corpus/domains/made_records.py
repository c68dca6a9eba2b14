"""Short everyday stories about records: text lines split into fields, and lists of dicts or tuples put to use."""

from collections.abc import Callable
from random import Random
from typing import Any

from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import Draw, choice, derived, exact, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word, words_of

d = Domain("made_records", weight=36)
COLUMNS = (  # what a record is called by, what it belongs to, what can be counted
    *(("name", "team", "points"), ("title", "genre", "pages"), ("town", "region", "visitors")),
    *(("song", "artist", "seconds"), ("recipe", "author", "calories"), ("course", "teacher", "hours")),
    *(("room", "wing", "seats"), ("film", "studio", "minutes"), ("player", "club", "goals")),
    *(("app", "maker", "stars"), ("dog", "owner", "grams"), ("poem", "author", "lines")),
    *(("ship", "port", "cabins"), ("shop", "street", "orders"), ("candidate", "group", "votes")),
)
PEOPLE = ("name", "player", "candidate", "artist", "teacher", "author", "owner", "dog")
NAMES = words_of(
    """
    names total winner best counts totals average smallest largest labels costs teams answer parts
    fields levels messages lines home guest scores wins losses value cost top change lengths longer
    trips warm origin goal km age town header column mail done score amounts grams first last spend
    letters digits
    """
)
TOLD = words_of("picked groups ranked lookup texts changed found kept left result")


def person(rng: Random) -> str:
    """A first name, sometimes made up."""
    return rng.choice(CATEGORIES["person"]) if rng.random() < 0.75 else made_up(rng).capitalize()


def heading(rng: Random) -> str:
    """A title of one or two words."""
    text = rng.choice((plain_word(rng), f"{plain_word(rng)} {plain_word(rng)}", made_up(rng)))
    return rng.choice((text, text.capitalize(), text.title(), text.upper()))


def city(rng: Random) -> str:
    """A city of one word."""
    return rng.choice([c for c in CATEGORIES["city"] if " " not in c])


def good(rng: Random) -> str:
    """What a shop may sell, in one word."""
    return rng.choice((rng.choice(CATEGORIES[rng.choice(("fruit", "food", "thing"))]), made_up(rng)))


def code(rng: Random) -> str:
    """A short code such as BX-203."""
    return "".join(rng.choices("ABCDEFGHKMPRSTXZ", k=rng.randint(1, 3))) + f"-{rng.randint(1, 400)}"


def numbers(rng: Random, count: int) -> list[int]:
    """Different whole numbers of one size."""
    return rng.sample(range(*rng.choice(((1, 20), (10, 99), (100, 900), (1000, 9999)))), count)


def table(rng: Random) -> list[dict[str, Any]]:
    """Records with a label, a group that others share, and a number."""
    keys = rng.choice(COLUMNS)
    labels = several(rng, person if keys[0] in PEOPLE else heading, 4, 5)
    groups = several(rng, person if keys[1] in PEOPLE else heading, 2, 2)
    groups += rng.choices(groups, k=len(labels) - 2)
    rng.shuffle(groups)
    if rng.random() < 0.2:
        keys = (keys[0].capitalize(), keys[1].capitalize(), keys[2].capitalize())
    rows = zip(labels, groups, numbers(rng, len(labels)), strict=True)
    return [dict(zip(keys, row, strict=True)) for row in rows]


def cell(column: int, place: int) -> Any:
    """The value in a column of the drawn table, of another row for each place."""

    def compute(s: Any) -> Any:
        rows = Random(repr(s.table_)).sample(s.table_, len(s.table_))
        return list(rows[place].values())[column]

    return derived(compute)


def middle(values: list[Any]) -> Any:
    """One of the middle values, the same for the same values."""
    return Random(repr(values)).choice(sorted(values)[1:-1])


def fresh(values: Any, make: Maker) -> Any:
    """Something that is none of the values, the same for the same values."""
    rng = Random(repr(values) + "?")
    return next(x for x in (make(rng) for _ in range(99)) if x not in values)


def pairs_of(make: Maker, *scales: tuple[int, int]) -> Draw:
    """A draw of lists of (thing, number) tuples, the numbers all different."""

    def sample(rng: Random) -> list[tuple[str, int]]:
        who = several(rng, make, 3, 6)
        return list(zip(who, rng.sample(range(*rng.choice(scales)), len(who)), strict=True))

    return sampled("list[tuple[mixed]]", sample)


def text_of(make: Callable[[Random], str]) -> Draw:
    """A draw of strings."""
    return sampled("str", make)


def lines_of(make: Callable[[Random], str], low: int = 3, high: int = 5) -> Draw:
    """A draw of lists of different strings."""
    return sampled("list[str]", lambda rng: several(rng, make, low, high))


def price(rng: Random) -> float:
    """A price with cents."""
    return rng.choice((rng.randint(40, 999), rng.randint(5, 99) * 10, rng.randint(200, 4999))) / 100


def scored(roll: int) -> list[tuple[str, int]]:
    """Names with different numbers, the same for the same roll."""
    rng = Random(roll)
    who = several(rng, person, 3, 5)
    return list(zip(who, rng.sample(range(3, 99), len(who)), strict=True))


def csv_text(roll: int, sep: str) -> str:
    """A header and some rows, each on a line."""
    rng = Random(roll)
    keys = rng.choice(
        (("name", "points"), ("city", "temp"), ("item", "price"), ("Team", "Wins"), ("id", "km"))
    )
    make = {"name": person, "city": city, "id": code}.get(keys[0], good)
    rows = [f"{w}{sep}{rng.randint(2, 90)}" for w in several(rng, make, 3, 4)]
    return "\n".join([sep.join(keys), *rows])


def options(roll: int) -> list[str]:
    """Names of settings."""
    return several(Random(roll), plain_word, 3, 4)


def marks_of(roll: int) -> list[int]:
    """A number for each setting."""
    rng = Random(-roll - 1)
    return [rng.randint(0, 120) for _ in options(roll)]


def log_lines(rng: Random) -> list[str]:
    """Lines that start with a level."""
    levels = rng.choice((("INFO", "ERROR"), ("DEBUG", "WARN", "ERROR"), ("info", "fatal"), ("OK", "FAIL")))
    chosen = [*levels, *rng.choices(levels, k=rng.randint(1, 3))]
    rng.shuffle(chosen)
    return [f"{level} {plain_word(rng)} {any_word(rng)}" for level in chosen]


def bought(roll: int) -> list[tuple[str, int, int]]:
    """Things with a quantity and a price in cents."""
    rng = Random(roll)
    return [(g, rng.randint(1, 9), rng.randint(20, 1900)) for g in several(rng, good, 3, 4)]


def dated(roll: int) -> list[tuple[str, int]]:
    """Dates of a year with numbers."""
    rng = Random(roll)
    year, months = rng.randint(2015, 2029), rng.sample(range(1, 13), 2)
    days = several(rng, lambda r: f"{year}-{r.choice(months):02d}-{r.randint(1, 28):02d}", 4, 5)
    return [(day, rng.randint(5, 400)) for day in days]


SLOTS: dict[str, Any] = {
    "table_": sampled("list[dict[str,mixed]]", table),
    "k1": derived(lambda s: next(iter(s.table_[0]))),
    "k2": derived(lambda s: [*s.table_[0]][1]),
    "k3": derived(lambda s: [*s.table_[0]][2]),
    "label0": cell(0, 0),
    "group_": cell(1, 0),
    "mid": derived(lambda s: middle([[*row.values()][2] for row in s.table_])),
    "new_label": derived(
        lambda s: fresh([v for row in s.table_ for v in row.values()], person if s.k1 in PEOPLE else heading)
    ),
    "few": integer(2, 9),
    "two": integer(2, 3),
    "more": integer(10, 90),
    "percent": choice(5, 10, 12, 15, 20, 25, 30, 40),
    "sep": choice(", ", " | ", "; ", "-", " + ", " and ", "/"),
    "flag": choice("big", "ok", "long", "high", "special", "LARGE", "is_top"),
    "note_key": choice("note", "status", "remark", "Comment", "state"),
    "note_": choice("new", "sold out", "NO", "checked", "to do", "old", "see page 3", "later"),
    # tuples
    "points_": pairs_of(person, (5, 60), (10, 99), (100, 5000)),
    "stock_": pairs_of(good, (10, 60), (10, 400)),
    "temps_": pairs_of(city, (-19, 33), (-9, 20)),
    "who0": derived(lambda s: Random(repr(s.points_)).choice(s.points_)[0]),
    "who_new": derived(lambda s: fresh([name for name, _ in s.points_], person)),
    "point_mid": derived(lambda s: middle([n for _, n in s.points_])),
    "stock0": derived(lambda s: Random(repr(s.stock_)).choice(s.stock_)[0]),
    "sales_": sampled(
        "list[tuple[mixed]]", lambda r: [(g, r.randint(1, 12), price(r)) for g in several(r, good, 3, 5)]
    ),
    "games_": sampled(
        "list[tuple[mixed]]",
        lambda r: [(w.capitalize(), r.randint(0, 6), r.randint(0, 6)) for w in several(r, plain_word, 3, 6)],
    ),
    "spans_": sampled(
        "list[tuple[int]]",
        lambda r: [(a, a + r.randint(1, 90)) for a in r.sample(range(0, 400), r.randint(3, 5))],
    ),
    "trips_": sampled(
        "list[tuple[mixed]]",
        lambda r: [(*r.sample(several(r, city, 4, 4), 2), n) for n in r.sample(range(40, 2500), 4)],
    ),
    # text
    "roll": integer(0, 99999),
    "fsep": choice(";", ",", "|", ":", "/", " - ", "::", "\t", ", "),
    "csep": choice(";", ",", "|", "/"),
    "psep": choice("; ", ", ", "|", ";", " / "),
    "eq": choice("=", ":", "->", "~", " = "),
    "who1": text_of(person),
    "town1": text_of(city),
    "years": exact("years", "age"),
    "who_is": exact("who", "name", "person"),
    "age1": integer(8, 80),
    "record_": derived(lambda s: s.fsep.join([s.who1, str(s.age1), s.town1])),
    "score_lines": derived(lambda s: [f"{w}{s.csep}{n}" for w, n in scored(s.roll)]),
    "score_who": derived(lambda s: scored(s.roll)[1][0]),
    "csv_": derived(lambda s: csv_text(s.roll, s.csep)),
    "csv_key": derived(lambda s: csv_text(s.roll, s.csep).split(s.csep)[0]),
    "config_": derived(
        lambda s: s.psep.join(f"{k}{s.eq}{v}" for k, v in zip(options(s.roll), marks_of(s.roll), strict=True))
    ),
    "option0": derived(lambda s: options(s.roll)[0]),
    "option1": derived(lambda s: options(s.roll)[1]),
    "log_": sampled("list[str]", lambda r: log_lines(r)),
    "level_": derived(lambda s: Random(repr(s.log_)).choice(s.log_).split(" ")[0]),
    "log_more": text_of(lambda r: f"{plain_word(r)} {plain_word(r)}"),
    "shopping_": derived(
        lambda s: s.psep.join(f"{g} {n} {c / 100:.2f}" for g, n, c in bought(s.roll)),
    ),
    "wish_": derived(lambda s: ", ".join(f"{n} {g}" for g, n, _ in bought(s.roll))),
    "good_new": text_of(good),
    "query_": derived(
        lambda s: "&".join(f"{k}={v}" for k, v in zip(options(s.roll), marks_of(s.roll), strict=True))
    ),
    "matches_": lines_of(lambda r: f"{any_word(r)} {r.randint(0, 9)}:{r.randint(0, 9)} {any_word(r)}"),
    "recipe_": lines_of(lambda r: f"{r.choice((50, 75, 100, 250, 400))} g {r.choice(CATEGORIES['food'])}"),
    "contact_": text_of(lambda r: f"{person(r)} <{plain_word(r)}@{made_up(r)}.{r.choice(('org', 'com'))}>"),
    "checks_": lines_of(
        lambda r: f"[{r.choice('x ')}] {r.choice(CATEGORIES['verb'])} {r.choice(CATEGORIES['thing'])}", 4, 6
    ),
    "moves_": lines_of(lambda r: f"{r.choice('+--')}{price(r):.2f} {plain_word(r)}", 4, 6),
    "grades_": derived(
        lambda s: [f"{w}: {' '.join(str(1 + n * k % 15) for k in (1, 3, 7))}" for w, n in scored(s.roll)]
    ),
    "songs_": lines_of(lambda r: f"{heading(r)} ({r.randint(1, 6)}:{r.randint(0, 59):02d})"),
    "files_": lines_of(
        lambda r: f"{plain_word(r)}.{r.choice(('txt', 'csv', 'PNG', 'py'))} {r.randint(20, 9000)}", 4, 6
    ),
    "days_": derived(lambda s: [f"{dt} {n}" for dt, n in dated(s.roll)]),
    "month_": derived(lambda s: dated(s.roll)[2][0][:7]),
    "address_": text_of(
        lambda r: f"{plain_word(r).title()} Street {r.randint(1, 99)}, {r.randint(1000, 9999)} {city(r)}"
    ),
    "raw": new("raw", "text", "line", "s", "data", "source"),
    "rawlines": new("rows", "raw_lines", "data", "entries", "texts", "log"),
    "recs": new("rows", "records", "data", "entries", "table", "items", "collection"),
    **{name: exact(name) for name in NAMES},
    **{name: new(name) for name in TOLD},
}
TABLES = r"""
filter_and_join(table_)
    # {recs} = {table_} / Store the list {table_} in a variable named {recs}. / let {recs} be {table_} / these are our records: {table_}. call the list {recs} / keep {table_} as {recs}
    {recs} = {table_}
    # keep only the records with more than {mid} {k3.bare}, in a list {picked} / which of them have a {k3} value above {mid}? those go into {picked} / Select the records whose {k3} is greater than {mid} and store them as {picked}. / {picked}: every record of {recs} with over {mid} {k3.bare} / i only want the ones that have more {k3.bare} than {mid}; name that list {picked}
    {picked} = [row for row in {recs} if row[{k3}] > {mid}]
    # collect the {k1.bare}s of these in {labels} / take just the {k1} field of each of them, as {labels} / Create a list {labels} of the {k1} values in {picked}. / {labels} = the {k1.bare} of every record that stayed / now {labels}, a list with the {k1.bare} of each record in {picked}
    {labels} = [row[{k1}] for row in {picked}]
    # print them joined by {sep} / join {labels} with {sep} and show the string / Print the {k1.bare}s in one line, separated by {sep}. / show them all on one line with {sep} in between
    print({sep}.join({labels}))
sum_by_group
    # let {recs} be the list {table_} / {recs} = {table_} / Assign {table_} to {recs}. / i have the records {table_} in a list {recs}
    {recs} = {table_}
    # add up the {k3.bare} per {k2.bare} in a dict {totals} / for each {k2.bare}, what is the sum of its {k3.bare}? make a dictionary {totals} / Build a dictionary {totals} that maps every {k2} to the sum of {k3} over its records. / go through the records and sum {k3} by {k2}; the dict is called {totals} / {totals}: a dict from each {k2.bare} to all its {k3.bare} together
    {totals} = {}
    for row in {recs}:
        {totals}[row[{k2}]] = {totals}.get(row[{k2}], 0) + row[{k3}]
    # find the {k2.bare} with the largest total and call it {winner} / {winner} is the key with the highest value, the first one on a tie / Store in {winner} the key of the greatest total. / who leads? let {winner} be the {k2.bare} that has the biggest sum
    {winner} = max({totals}, key={totals}.get)
    # print it with its total / show the winner and, after a space, its sum / Print {winner} followed by the total that belongs to it. / output the name of the winner and how many {k3.bare} it has
    print({winner}, {totals}[{winner}])
largest_record
    # {recs} = {table_} / Create a list {recs} with the value {table_}. / the data is {table_}, a list named {recs} / put {table_} into {recs}
    {recs} = {table_}
    # find the record with the most {k3.bare} and call it {best} / which one has the highest {k3}? that record is {best} / Determine the record in {recs} whose {k3} is largest and store it as {best}. / let {best} be the dict with the greatest {k3} / the {best.bare} record is the one that has more {k3.bare} than any other
    {best} = max({recs}, key=lambda row: row[{k3}])
    # raise its {k3} by {few} / {few} {k3.bare} more for it / Increase the {k3} of this record by {few}. / add {few} to the {k3.bare} of the best one / that record gets another {few} {k3.bare}
    {best}[{k3}] += {few}
    # print its {k1} and its {k3} / show the {k1.bare} of the record, then how many {k3.bare} it has now / Print the {k1} and the {k3} of {best} on one line. / what are the {k1} and {k3} of that record? print both
    print({best}[{k1}], {best}[{k3}])
smallest_goes
    # our list is {table_}; name it {recs} / {recs} = {table_} / Set {recs} to {table_}. / take {table_} as {recs}
    {recs} = {table_}
    # the record with the fewest {k3.bare} is the {smallest.bare} / find the {smallest.bare} record, the one with the lowest {k3} / Store the record with the minimum {k3} in {smallest}. / let {smallest} be the record that has the least {k3.bare} / which record has the fewest {k3.bare}? keep it as {smallest}
    {smallest} = min({recs}, key=lambda row: row[{k3}])
    # take it out of the list / remove this record from {recs} / Delete {smallest} from the list. / it has to go, remove it from the list / drop that one from {recs}
    {recs}.remove({smallest})
    # print the {k1} of the one that was removed and how many records remain / show {smallest}'s {k1.bare}, then the length of {recs} / Print the {k1} of the removed record followed by the number of records left. / output which {k1.bare} went out and the count of those still in the list
    print({smallest}[{k1}], len({recs}))
sort_and_take
    # store {table_} as {recs} / {recs} = {table_} / we start with the records {table_}, called {recs} / Define {recs} as the list {table_}.
    {recs} = {table_}
    # sort them by {k3}, the highest first, into a new list {ranked} / {ranked}: the records ordered by their {k3.bare}, most first / Sort {recs} by {k3} in descending order and save the result as {ranked}. / put those with many {k3.bare} at the front; the sorted list is {ranked}
    {ranked} = sorted({recs}, key=lambda row: row[{k3}], reverse=True)
    # cut it to the first {two} / keep no more than {two} records of it / Reduce {ranked} to its first {two.word} records. / only the top {two.word} may stay in {ranked} / {two} are enough, throw away the rest of {ranked}
    {ranked} = {ranked}[:{two}]
    # print the {k1} of each, one per line / for every one of them show the {k1.bare} on its own line / Print the {k1} of each remaining record on a separate line. / list the {k1.bare}s that are left, below each other
    for row in {ranked}:
        print(row[{k1}])
yes_no_field
    # {recs} = {table_} / let {recs} be {table_} / Save the list of records {table_} in {recs}. / here they are, as {recs}: {table_}
    {recs} = {table_}
    # give each record a field {flag}: True if it has at least {mid} {k3.bare}, otherwise False / Add the key {flag} to every record, telling whether its {k3} is {mid} or more. / every record gets a new entry {flag} that says if {k3} is not below {mid} / for all of them set {flag} to whether their {k3.bare} reach {mid}
    for row in {recs}:
        row[{flag}] = row[{k3}] >= {mid}
    # how many of them are marked True? store the {total.bare} / count the records where {flag} is true, as {total} / Compute the number of records with a true {flag} and assign it to {total}. / let {total} be how often {flag} came out true
    {total} = sum(row[{flag}] for row in {recs})
    # print the number and the last record / show {total}, then the record at the end of the list / Print {total} followed by the last of the records. / output the count together with the final record
    print({total}, {recs}[-1])
find_and_change
    # let the list {recs} be {table_} / {recs} = {table_} / Put the records {table_} in a list called {recs}. / {table_} is what we know, keep it as {recs}
    {recs} = {table_}
    # find the record whose {k1} is {label0} and name it {found} / look for the one with {label0} as its {k1}; {found} is that record / Store in {found} the first record of {recs} with the {k1} {label0}. / which record is about {label0.bare}? call it {found}
    {found} = next(row for row in {recs} if row[{k1}] == {label0})
    # change its {k3} to {more} / set {k3} to {more} there / Assign {more} to the {k3} of {found}. / {label0.bare} has {more} {k3.bare} now, correct that in the record / it should have {more} {k3.bare}
    {found}[{k3}] = {more}
    # and its {k2} becomes {note_} / write {note_} into the {k2} field of the same record / Also replace its {k2} by the string {note_}. / the {k2.bare} is wrong too, it must be {note_}
    {found}[{k2}] = {note_}
    # print the record / show {found} / what does it look like now? print it / Output the changed record.
    print({found})
count_by_field
    # {recs} = {table_} / Store {table_} in {recs}. / the list {recs} holds these records: {table_} / let {recs} be {table_}
    {recs} = {table_}
    # count how many records each {k2.bare} has, in a dict {counts} / how often does every {k2} occur? make a dictionary {counts} of that / Count the records by their {k2} and store the result in a dictionary {counts}. / {counts} should map each {k2.bare} to the number of its records
    {counts} = {}
    for row in {recs}:
        {counts}[row[{k2}]] = {counts}.get(row[{k2}], 0) + 1
    # print the counts, one {k2.bare} per line with a colon and a space before the number, sorted by {k2.bare} / show each {k2.bare} from a to z as "{k2.bare}: count" lines / Print one line per key in sorted order: the key, ": " and its count. / list them in the order of the keys, each as key, colon, space, number
    for key in sorted({counts}):
        print(f"{key}: {{counts}[key]}")
one_more_record
    # at the moment we have {table_}, a list named {recs} / {recs} = {table_} / Let {recs} be {table_}. / store the list {table_} as {recs}
    {recs} = {table_}
    # add a record with {k1} {new_label}, {k2} {group_} and {more} {k3.bare} at the end / Append a new record: {k1} is {new_label}, {k2} is {group_}, {k3} is {more}. / one more comes in: {new_label} as {k1}, {group_} as {k2}, {more} as {k3} / {new_label.bare} must be in the list too, the {k2} is {group_} and {k3} is {more}
    {recs}.append({{k1}: {new_label}, {k2}: {group_}, {k3}: {more}})
    # how many {k3.bare} are that in all? keep it as the {total.bare} / compute the {total.bare} of the {k3} fields / Sum up {k3} over all records and store it in a variable named {total}. / {total} = the sum of all {k3.bare}
    {total} = sum(row[{k3}] for row in {recs})
    # print the total divided by the number of records / show {total} over the length of the list / Print the average, that is {total} divided by how many records there are. / what is that per record? print it
    print({total} / len({recs}))
rename_the_key
    # {recs} = {table_} / keep the list {table_} in {recs} / Initialize {recs} with {table_}. / my records are {table_} and the list is called {recs}
    {recs} = {table_}
    # the key {k2} should be called {note_key} in every record / rename the field {k2} to {note_key} everywhere / In each record of {recs}, move the value of {k2} to the key {note_key}. / go through all records: what is stored under {k2} belongs under {note_key}, and {k2} disappears
    for row in {recs}:
        row[{note_key}] = row.pop({k2})
    # delete the field {k3} from the first one / the first record does not need its {k3}, remove it / Remove the key {k3} from the first record. / and drop {k3} in the record at the very beginning
    del {recs}[0][{k3}]
    # print the first and the second record, each on its own line / show the first two records, one per line / Print the record at index 0 and, below it, the one at index 1. / output the first record and then the second on the next line
    print({recs}[0])
    print({recs}[1])
above_average
    # let {recs} be {table_} / {recs} = {table_} / Assign the list {table_} to a variable {recs}. / take these records as {recs}: {table_}
    {recs} = {table_}
    # what is the {average.bare} of their {k3.bare}? / compute the {average.bare} {k3} of all records / Calculate the mean of {k3} over the records and store it as {average}. / {average}: all {k3.bare} added up, divided by how many records there are
    {average} = sum(row[{k3}] for row in {recs}) / len({recs})
    # keep the {k1.bare}s of those below it in {labels} / which {k1.bare}s have fewer {k3.bare} than that? a list {labels} / Collect in {labels} the {k1} of each record whose {k3} is less than the average. / {labels} are the {k1.bare}s that stay under the average
    {labels} = [row[{k1}] for row in {recs} if row[{k3}] < {average}]
    # print the average with {two} decimals, then the list / show {average} rounded to {two} digits, followed by {labels} / Print the rounded average ({two} decimals) and {labels}. / output both, the average rounded to {two.word} places
    print(round({average}, {two}), {labels})
lists_by_group
    # {recs} = {table_} / Let {recs} be the list {table_}. / we have got {table_}, known as {recs} / save {table_} under the name {recs}
    {recs} = {table_}
    # group the {k1.bare}s by {k2}: a dict {groups} with a list for each {k2.bare} / make {groups}, a dictionary in which every {k2.bare} has the list of its {k1.bare}s / Create a dictionary {groups} mapping each {k2} to the list of {k1} values of its records. / which {k1.bare}s belong to which {k2.bare}? put lists of them in a dict {groups}
    {groups} = {}
    for row in {recs}:
        {groups}.setdefault(row[{k2}], []).append(row[{k1}])
    # sort each of these lists / put every list in {groups} in alphabetical order / Sort the lists in the dictionary in place. / inside each group the order should be from a to z
    for members in {groups}.values():
        members.sort()
    # print the list of {group_} / show who is in the group {group_} / Print the list stored under {group_}. / what does {groups} have for {group_.bare}? print it
    print({groups}[{group_}])
"""
TUPLES = r"""
names_and_scores(points_)
    # {recs} = {points_} / store the list of tuples {points_} as {recs} / Let {recs} be {points_}. / the pairs are {points_}; keep them in {recs}
    {recs} = {points_}
    # make two lists from it: {names} with the first parts and {scores} with the second / split the pairs up into a list {names} and a list {scores} / Create a list {names} of the first items and a list {scores} of the second items of the pairs. / {names} gets what stands first in each tuple, {scores} gets the numbers
    {names} = [name for name, _ in {recs}]
    {scores} = [score for _, score in {recs}]
    # print the name at the position of the highest number / whose number is the largest? look up its position in {scores} and print the name there / Print the item of {names} at the index of the maximum of {scores}. / show the one of the {names} that belongs to the top of the {scores}
    print({names}[{scores}.index(max({scores}))])
sort_pairs_by_number(points_)
    # let {recs} be the list {points_} / {recs} = {points_} / Assign the list of pairs {points_} to {recs}. / these people have so many points: {points_}. name the list {recs}
    {recs} = {points_}
    # sort it by the number, small ones first / order the pairs by their second part, ascending / Sort {recs} in place by the second element of each tuple. / put the list in the order of the numbers, from low to high
    {recs}.sort(key=lambda pair: pair[1])
    # add ({who_new}, {few}) in front / insert the tuple ({who_new}, {few}) at the beginning / Insert a tuple of {who_new} and {few} at index 0. / {who_new.bare} has {few}, and that pair goes to the very front
    {recs}.insert(0, ({who_new}, {few}))
    # print the names in this order, with {sep} between them / join the first parts of all pairs with {sep} and print that / Print all the names from first to last, separated by {sep}. / show the names only, {sep} in between
    print({sep}.join(name for name, _ in {recs}))
pairs_to_dict(points_)
    # {recs} = {points_} / Store {points_} in a variable named {recs}. / keep the list {points_} as {recs} / let {recs} be {points_}
    {recs} = {points_}
    # turn the pairs into a dictionary {lookup} / make a dict of them, name to number, called {lookup} / Convert {recs} to a dictionary named {lookup}. / {lookup} should be the dict that these pairs make
    {lookup} = dict({recs})
    # add {few} to the entry of {who0} / {who0.bare} gets {few} more / Increase the value of {who0} in it by {few}. / raise what is stored for {who0} by {few}
    {lookup}[{who0}] += {few}
    # print the entry of {who0} and the sum of all / show how much {who0.bare} has, and then what all have together / Print the value for {who0} followed by the total of the values. / how much is it for {who0.bare} now, and how much in all? print both
    print({lookup}[{who0}], sum({lookup}.values()))
cost_of_each_sale(sales_)
    # we sold {sales_} (what, how many, price of one); keep it as {recs} / {recs} = {sales_} / Let {recs} be the list {sales_} of item, quantity and unit price. / the sales are {sales_}: item, pieces, price per piece. call the list {recs}
    {recs} = {sales_}
    # compute the {costs.bare}: quantity times price for each of them / make a list {costs} with pieces times price per sale / Create a list {costs} containing the product of quantity and price for every tuple. / what did each one bring in? multiply the second and the third part, as {costs}
    {costs} = [amount * each for _, amount, each in {recs}]
    # round their sum to 2 decimals as the {total.bare} / add them up, rounded to 2 places, and call it {total} / Store the sum of {costs}, rounded to two decimals, in {total}. / let {total} be all the {costs.bare} together, with no more than 2 digits after the point
    {total} = round(sum({costs}), 2)
    # print "Total: " and then the total with exactly 2 decimals / show {total} with two decimals after the text "Total: " / Print the total in the form "Total: 0.00". / output it as Total, colon, space and the number with 2 digits after the point
    print(f"Total: {{total}:.2f}")
raise_the_prices(sales_)
    # {recs} = {sales_} / save the list {sales_} as {recs} / Assign {sales_} to {recs}. / item, number and price are given in {sales_}, known as {recs}
    {recs} = {sales_}
    # drop the number in the middle: a list {kept} with the item and the price only / {kept} has just the first and the last part of each tuple / Create a list {kept} of (item, price) tuples, leaving out the quantity. / build {kept} from it, tuples of the first and the third value
    {kept} = [(item, each) for item, _, each in {recs}]
    # all prices go up by {percent} percent; put the new pairs, prices rounded to 2 decimals, in {changed} / {changed}: the same pairs with prices {percent} % higher, rounded to 2 digits / Increase every price by {percent} percent, round it to two decimals and store the new tuples in {changed}. / make a list {changed} in which each price is {percent} percent more, with 2 decimals at most
    {changed} = [(item, round(each * (1 + {percent} / 100), 2)) for item, each in {kept}]
    # print one line for each: item, a colon, a space, the new price / show every item with its new price, like "item: price" / Print each pair of {changed} on its own line, separated by ": ". / list what things cost now, one per line, ": " between the two parts
    for item, each in {changed}:
        print(f"{item}: {each}")
wins_and_losses(games_)
    # {recs} = {games_} / the results, (opponent, our goals, their goals), are {games_}; store them as {recs} / Let {recs} be {games_}, tuples of opponent, own goals and goals of the opponent. / we played {games_}: against whom, our goals, their goals. keep it in {recs}
    {recs} = {games_}
    # against whom did we win? make a list {wins} of these opponents / collect the opponents with fewer goals than we had in {wins} / Store in {wins} the opponents of all games in which our goals exceed theirs. / {wins} = the first part of every tuple whose second is larger than its third
    {wins} = [other for other, ours, theirs in {recs} if ours > theirs]
    # and how many games ended in a tie? the {value.bare} / count the games with equal goals as {value} / Compute the number of draws and store it as {value}. / let {value} be how many times both had the same number of goals
    {value} = sum(ours == theirs for _, ours, theirs in {recs})
    # print the number of wins and the number of ties / show how many we won, then {value} / Print the length of {wins} followed by {value}. / output two numbers: games won, games tied
    print(len({wins}), {value})
goal_difference(games_)
    # let {recs} be {games_} (team, goals for, goals against) / {recs} = {games_} / Store the list {games_} of team, goals scored and goals conceded in {recs}. / teams with goals scored and goals received: {games_}, a list {recs}
    {recs} = {games_}
    # make a dict {lookup} from team to scored minus received goals / {lookup}: for each team, the second number taken from the first / Create a dictionary {lookup} mapping every team to goals scored minus goals conceded. / what is the goal difference of every team? a dictionary {lookup}
    {lookup} = {team: scored - against for team, scored, against in {recs}}
    # keep the teams with a negative one, in a list {teams} / {teams} are the names whose difference is below 0 / Collect in {teams} all keys with a value less than zero. / which teams are below zero? list them as {teams}
    {teams} = [team for team, gap in {lookup}.items() if gap < 0]
    # print them sorted, or "none" if the list is empty / show the sorted {teams}, but "none" when there are none / Print the list in alphabetical order; if it is empty, print "none" instead. / output "none" for an empty list and the teams from a to z otherwise
    print(sorted({teams}) if {teams} else "none")
spans_and_lengths(spans_)
    # {recs} = {spans_} / the spans (start, end) are {spans_}, in a list {recs} / Assign the list of (start, end) tuples {spans_} to {recs}. / let {recs} be {spans_}
    {recs} = {spans_}
    # compute the {lengths.bare}: end minus start of each / how long is each of them? a list {lengths} of end minus start / Create a list {lengths} with the difference of end and start for each tuple. / {lengths} holds the second minus the first number of every pair
    {lengths} = [end - start for start, end in {recs}]
    # keep the spans of more than {more} in {longer} / {longer}: those tuples whose length is above {more} / Select the tuples longer than {more} and store them in {longer}. / which ones last over {more}? put these tuples in a list {longer}
    {longer} = [(start, end) for start, end in {recs} if end - start > {more}]
    # print the sum of the lengths and how many long ones there are / show what all the lengths add up to, then the size of {longer} / Print the total of {lengths} followed by the number of tuples in {longer}. / output two numbers: all lengths together, and the count of the long spans
    print(sum({lengths}), len({longer}))
trips_from_a_city(trips_)
    # {recs} = {trips_} / our trips are {trips_} (from, to, km); name the list {recs} / Store the trips {trips_} in {recs}. / from, to and distance of the trips: {trips_}. keep them as {recs}
    {recs} = {trips_}
    # find the {top.bare} trip, the one with the largest distance / the {top.bare} one is the tuple with the highest number / Store the tuple with the greatest third element in {top}. / let {top} be the trip with the most kilometres
    {top} = max({recs}, key=lambda trip: trip[2])
    # unpack it into {origin}, {goal} and {km} / its three parts are {origin}, {goal} and {km} / Assign the elements of {top} to {origin}, {goal} and {km}. / take it apart: {origin}, {goal}, {km}, in this order
    {origin}, {goal}, {km} = {top}
    # print one line with the origin, " -> ", the goal, ": " and the km / show it as start, " -> ", destination, ": " and the distance / Print the departure, " -> ", the destination, ": " and the number. / output one line with an arrow " -> " between the cities and ": " before the distance
    print(f"{{origin}} -> {{goal}}: {{km}}")
warm_and_cold(temps_)
    # {temps_} are the temperatures of today, in a list {recs} / {recs} = {temps_} / Let {recs} be the list {temps_}. / put the measurements {temps_} into {recs}
    {recs} = {temps_}
    # keep the cities with {few} degrees or more in {warm} / {warm}: the cities where it is at least {few} / Create a list {warm} of the cities whose temperature is not below {few}. / where does it have {few} or more? list the cities as {warm}
    {warm} = [city for city, degrees in {recs} if degrees >= {few}]
    # compute the {change.bare}: the highest temperature minus the lowest / what is the {change.bare} from the coldest to the warmest? highest minus lowest / Store the difference between the maximum and the minimum temperature as {change}. / {change} = the top number less the bottom one
    {change} = max(degrees for _, degrees in {recs}) - min(degrees for _, degrees in {recs})
    # print {warm} and {change} / show the warm cities, then the change / Print the list followed by the difference. / output both, the list first
    print({warm}, {change})
move_one_item(stock_)
    # let {recs} be {stock_} / {recs} = {stock_} / Store the list {stock_} in {recs}. / in the shop we have {stock_}; that is the list {recs}
    {recs} = {stock_}
    # {few} of {stock0} are sold: build the list again with that number lowered / take {few} off the number of {stock0} and leave the others, as a new list with the same name / Replace {recs} by a list in which the number of {stock0} is reduced by {few}. / the tuple of {stock0} must have {few} less, all others stay; assign it to {recs} again
    {recs} = [(item, n - {few}) if item == {stock0} else (item, n) for item, n in {recs}]
    # which items have less than {more} left? list their names in {answer} / collect in {answer} the items with a number under {more} / Store the names of all items with fewer than {more} pieces in a list {answer}. / {answer}: what there is less than {more} of, just the names
    {answer} = [item for item, n in {recs} if n < {more}]
    # print these names in upper case, one per line / show each of them in capitals on its own line / Print every name in {answer} in upper case, each on a separate line. / one line for each name, all in capital letters
    for item in {answer}:
        print(item.upper())
two_sorted_keys(points_)
    # {recs} = {points_} / the list {recs} is {points_} / Assign {points_} to the variable {recs}. / start with {points_} as {recs}
    {recs} = {points_}
    # swap the parts of each tuple, number first, in a list {kept} / {kept}: the same pairs the other way round / Create a list {kept} of tuples with the number in front of the name. / turn each pair around, so that the number comes first, and call the list {kept}
    {kept} = [(n, name) for name, n in {recs}]
    # sort it from the largest to the smallest / put {kept} in descending order / Sort {kept} in reverse order. / the biggest should be at the front, so sort it that way
    {kept}.sort(reverse=True)
    # numbered from 1, print each name, like "1. Anna" / show the names with their places: "1. ", "2. " and so on before them / Print the names on separate lines, each preceded by its position (from 1), a point and a space. / one line per name: place, point, space, name
    for place, (n, name) in enumerate({kept}, 1):
        print(f"{place}. {name}")
threshold_split(points_)
    # keep {points_} as {recs} / {recs} = {points_} / Let {recs} be the list of tuples {points_}. / here are names with points, {recs}: {points_}
    {recs} = {points_}
    # {wins}: the names with {point_mid} points or more; {losses}: all the others / put who has at least {point_mid} in a list {wins} and everybody else in a list {losses} / Split the names into {wins} (points not below {point_mid}) and {losses} (the rest). / who reached {point_mid} belongs to {wins}, who did not belongs to {losses}, names only
    {wins} = [name for name, n in {recs} if n >= {point_mid}]
    {losses} = [name for name, n in {recs} if n < {point_mid}]
    # append {who_new} to the shorter of the two lists, to {losses} if they are equally long / {who_new.bare} joins the list that has fewer names ({losses} on a tie) / Add {who_new} to {wins} if it has fewer names than {losses}, otherwise to {losses}. / put {who_new} into whichever list is shorter; when both have the same length it is {losses}
    if len({wins}) < len({losses}):
        {wins}.append({who_new})
    else:
        {losses}.append({who_new})
    # print both lists on lines of their own, {wins} first / show {wins} and, below it, {losses} / Print {wins} on one line and {losses} on the next. / output the two lists one below the other, {wins} at the top
    print({wins})
    print({losses})
"""
TEXT = r"""
one_person(fsep, who1, age1, town1)
    # {raw} = {record_} / a person comes as text, {record_}; keep the string in {raw} / Store the string {record_} in a variable named {raw}. / let {raw} be {record_} / the record is {record_}, call it {raw}
    {raw} = {record_}
    # split it at {fsep} into {who_is}, {age} and {town} / its parts are separated by {fsep}: {who_is}, {age}, {town} / Split the string at {fsep} and assign the three parts to {who_is}, {age} and {town}. / cut {raw} up at {fsep}; the parts are {who_is}, {age} and {town}, in this order
    {who_is}, {age}, {town} = {raw}.split({fsep})
    # the age must be a number: convert it to an int and add {few} / make {age} an integer that is {few} larger / Convert {age} to an integer, add {few} and store the result under the same name. / {age} is still text; turn it into a whole number plus {few}
    {age} = int({age}) + {few}
    # print one sentence: the name, " from ", the town, " is " and the age / show "NAME from TOWN is AGE" with the three values in place / Print the name, " from ", the town, " is " and the age as a single string. / output who it is, " from " where, " is " how old
    print(f"{{who_is}} from {{town}} is {{age}}")
record_to_dict(fsep, who1, age1, town1)
    # let {raw} be the string {record_} / {raw} = {record_} / Assign {record_} to {raw}. / here is a record as text, {raw}: {record_}
    {raw} = {record_}
    # get its {fields.bare} by splitting at {fsep} / split it at each {fsep} into a list {fields} / Create the list {fields} by splitting {raw} at {fsep}. / {fields}: what stands between the {fsep} signs / the separator is {fsep}; make a list {fields} of the parts
    {fields} = {raw}.split({fsep})
    # make a dict {found} with the keys "name", "age" and "city" for the three, age as an int / build the dictionary {found}: "name" is the first part, "age" the second as a number, "city" the third / Create a dictionary {found} with the entries name, age (converted to int) and city from these fields. / {found} is a dict with name, age, city; only the age is turned into an int
    {found} = {"name": {fields}[0], "age": int({fields}[1]), "city": {fields}[2]}
    # replace the city by {town1} in capitals, in the dict / the city in {found} should be in upper case / Change the value of "city" to upper case. / write its city all in capital letters
    {found}["city"] = {found}["city"].upper()
    # print the dictionary / show {found} / Print the resulting dict. / what is in it now? print it
    print({found})
lines_of_scores(roll, csep)
    # the {lines.bare} are {score_lines} / {lines} = {score_lines} / Store the list of strings {score_lines} in {lines}. / let {lines} be {score_lines} / keep the texts {score_lines} in a list {lines}
    {lines} = {score_lines}
    # split each of them at {csep} / turn every one into its parts, split at {csep}, as a list {parts} / Create a list {parts} in which each line is split at {csep}. / cut all the lines at {csep}; the list of lists is called {parts} / {parts} holds, for each line, what is left and right of the {csep}
    {parts} = [line.split({csep}) for line in {lines}]
    # add up the second items as ints, that is the {total.bare} / convert the numbers in them and sum them up as {total} / Compute the {total.bare} of the second parts, read as integers. / let {total} be the sum of what stands second in each, as whole numbers
    {total} = sum(int(part[1]) for part in {parts})
    # print the names, joined by {sep}, and then the total / show all first parts with {sep} between them, followed by {total} / Print the first items of the parts joined by {sep}, and after them the total. / output who they are (with {sep} in between) and the sum
    print({sep}.join(part[0] for part in {parts}), {total})
score_of_one(roll, csep)
    # {lines} = {score_lines} / let {lines} be the list {score_lines} / Assign the list {score_lines} to a variable {lines}. / we got these {lines.bare}: {score_lines}
    {lines} = {score_lines}
    # make a dictionary {lookup} of them: before the {csep} is the name, after it the number (int) / split each at {csep} and store name and int in a dict {lookup} / Build a dictionary {lookup} mapping the text before {csep} to the integer after it. / {lookup} should have an entry per line, the name as key and the number, converted, as value
    {lookup} = {}
    for line in {lines}:
        name, number = line.split({csep})
        {lookup}[name] = int(number)
    # multiply the number of {score_who} by {two} / {score_who.bare} counts {two} times: change the entry / Replace the value of {score_who} by its product with {two}. / the entry of {score_who} gets {two} times as large
    {lookup}[{score_who}] *= {two}
    # who has the most now? print the name only / print the name with the highest number / Print the key of the largest value. / show just the name of the one that leads
    print(max({lookup}, key={lookup}.get))
csv_in_a_string(roll, csep)
    # {raw} = {csv_} / Store the text {csv_} in {raw}. / let {raw} be the string {csv_} / a small table as text: {csv_}, kept in {raw}
    {raw} = {csv_}
    # split it into {lines.bare} / get its {lines.bare} as a list / Create a list {lines} of the lines of {raw}. / cut the text at the line breaks and call the list {lines} / {lines}: each line of the text as an item
    {lines} = {raw}.splitlines()
    # take the first of them off and split it at {csep}, as the {header.bare} / the first line is the {header.bare}: remove it from the list and split it at {csep} / Remove the first line and store its parts, separated by {csep}, in {header}. / pop line one, which is the {header.bare}, and make a list of its columns (separator {csep})
    {header} = {lines}.pop(0).split({csep})
    # make a list {found} of dicts, one for each other line, with the header as keys / for every remaining line zip {header} with its parts (split at {csep}) into a dict; the list of these is {found} / Create a list {found} of dictionaries that combine the header with the fields of each line, separated by {csep}. / turn the lines that are left into dicts with the keys of {header}, as a list {found}; {csep} separates the values
    {found} = [dict(zip({header}, line.split({csep}))) for line in {lines}]
    # print the {csv_key} of the last one / show what the last dict has under {csv_key} / Print the value of {csv_key} in the last record. / what is the {csv_key.bare} in the final dict? print it
    print({found}[-1][{csv_key}])
csv_column(roll, csep)
    # let {raw} be {csv_} / {raw} = {csv_} / Assign the string {csv_} to {raw}. / we have this text: {csv_}. call it {raw}
    {raw} = {csv_}
    # make a list {parts}: all lines but the first, each split at {csep} / skip the header line and split the others at {csep} into {parts} / Create a list {parts} of the lines after the first one, each split at {csep}. / without line one, every line is cut at {csep}; that gives the list {parts}
    {parts} = [line.split({csep}) for line in {raw}.split("\n")[1:]]
    # collect the second {column.bare} as ints / get the numbers of the second {column.bare}, converted / Store the values at index 1 of all rows as integers in a list {column}. / {column}: what stands second in every row, as whole numbers
    {column} = [int(part[1]) for part in {parts}]
    # print the smallest and the largest number / show the minimum, then the maximum of {column} / Print the lowest value of {column} followed by the highest. / between which two numbers does it lie? print the least and the greatest
    print(min({column}), max({column}))
settings_line(roll, psep, eq)
    # {raw} = {config_} / the settings are one string, {config_}; keep it as {raw} / Store {config_} in a variable named {raw}. / let {raw} be {config_}
    {raw} = {config_}
    # split it at {psep}, and every piece at {eq}, to get a dict {lookup} / make a dictionary {lookup} from it: {psep} between the entries, {eq} between key and value / Parse the string into a dictionary {lookup}; entries are separated by {psep}, keys and values by {eq}. / {lookup} = the dict of its entries. they are divided by {psep}, and inside {eq} stands between key and value
    {lookup} = dict(part.split({eq}) for part in {raw}.split({psep}))
    # convert the value of {option0} to an int and raise it by {few} / {option0} should be a whole number and {few} higher / Replace the entry {option0} by its integer value plus {few}. / make an int of what is under {option0}, plus {few}
    {lookup}[{option0}] = int({lookup}[{option0}]) + {few}
    # print {option0} and {option1} of it / show the values under {option0} and {option1} / Print the value of {option0} followed by that of {option1}. / what do {option0} and {option1} have now? print the two values
    print({lookup}[{option0}], {lookup}[{option1}])
query_string(roll)
    # let {raw} be {query_} / {raw} = {query_} / Save the string {query_} as {raw}. / the address ends with {query_}, a string called {raw}
    {raw} = {query_}
    # get the {parts.bare} between the & signs / split it at "&" into {parts} / Create a list {parts} by splitting {raw} at each ampersand. / cut it at & and call the pieces {parts}
    {parts} = {raw}.split("&")
    # make a list {labels} of what is before the "=" in each / only the names in front of the equals sign, as {labels} / Store the text before "=" of every part in a list {labels}. / {labels}: for each piece, its beginning up to the = sign
    {labels} = [part.split("=")[0] for part in {parts}]
    # sort the parts and join them with "&" again as the {answer.bare} / put {parts} in alphabetical order, with & between them, in one string {answer} / Build the string {answer} from the sorted parts, joined by an ampersand. / the {answer.bare} is the same text with its pieces sorted
    {answer} = "&".join(sorted({parts}))
    # print the answer and how many labels there are / show {answer}, then the length of {labels} / Print {answer} followed by the number of {labels}. / output the new text, and after it the count of the labels
    print({answer}, len({labels}))
log_filter(log_)
    # {rawlines} = {log_} / Store the log {log_} in {rawlines}. / let {rawlines} be the list {log_} / the log has these lines: {log_}, kept as {rawlines}
    {rawlines} = {log_}
    # keep the lines that start with {level_}, as {picked} / which of them begin with {level_}? make a list {picked} / Select all lines with the level {level_} at the beginning and store them in {picked}. / {picked} are the lines whose first word is {level_}
    {picked} = [line for line in {rawlines} if line.split()[0] == {level_}]
    # cut the level off: the {messages.bare} are what comes after the first space / make a list {messages} of these lines without their first word / Store in {messages} the text after the first space of each selected line. / from each of these take everything behind the first space and call the list {messages}
    {messages} = [line.split(" ", 1)[1] for line in {picked}]
    # print how many there are and the last message / show the number of messages, then the last one / Print the length of {messages} followed by its last item. / output a count of the messages and the one at the end
    print(len({messages}), {messages}[-1])
log_counts(log_)
    # let {rawlines} be {log_} / {rawlines} = {log_} / Assign the list of log lines {log_} to {rawlines}. / we read {log_} from a file, it is called {rawlines}
    {rawlines} = {log_}
    # another line comes at the end: {level_}, a space and {log_more} / append the text made of {level_}, one space and {log_more} / Add a line with the level {level_} and the message {log_more} to the end. / one more, at the end: level {level_}, message {log_more}, with a space between
    {rawlines}.append({level_} + " " + {log_more})
    # count the levels (the first word of each line) as {counts} with a Counter / how often does each first word occur? use Counter, call it {counts} / Count the first words of the lines with collections.Counter and store the result in {counts}. / {counts}: a Counter of the levels, which are the words before the first space
    # + from collections import Counter
    {counts} = Counter(line.split()[0] for line in {rawlines})
    # print the most common level and its count / which level is the most frequent? print it with its number / Print the most common level followed by how often it occurs. / show the top level and, after it, the count
    level, times = {counts}.most_common(1)[0]
    print(level, times)
shopping_line(roll, psep)
    # {raw} = {shopping_} / my list (what, how many, price of one) is {shopping_}; keep the string as {raw} / Store {shopping_} in {raw}. / let {raw} be the text {shopping_}
    {raw} = {shopping_}
    # split it at {psep} into {parts.bare} / the single things are divided by {psep}; get them as {parts} / Create a list {parts} by splitting the string at {psep}. / cut {raw} at every {psep} and call the pieces {parts}
    {parts} = {raw}.split({psep})
    # start with a {total.bare} of 0; for each part add the number times the price / what does it all {cost.bare}? set {total} to 0, then for every part (name, number, price with spaces between) add number times price / Compute {total}: starting from 0, add for each part the quantity times the unit price. / {total} begins at 0; go through the parts, split each at the spaces, and add the second as an int times the third as a float
    {total} = 0
    for part in {parts}:
        item, number, each = part.split()
        {total} += int(number) * float(each)
    # print it with 2 decimals / show the total with two digits after the point / Print the total, formatted to two decimal places. / how much is it? print it with exactly 2 decimals
    print(f"{{total}:.2f}")
wish_list(roll)
    # we need {wish_}; store that string as {raw} / {raw} = {wish_} / Let {raw} be the string {wish_}. / put the text {wish_} in {raw}
    {raw} = {wish_}
    # make a dict {lookup} from it: thing to number (int); the entries are separated by ", " and look like "2 apple" / turn it into a dictionary {lookup}; each entry, split at ", ", is a number, a space and a thing, and the thing is the key / Create a dictionary {lookup} that maps every thing to its quantity as an integer; entries are separated by ", ". / {lookup}: cut at ", ", then at the space; the second word is the key and the first, as an int, the value
    {lookup} = {}
    for part in {raw}.split(", "):
        number, item = part.split()
        {lookup}[item] = int(number)
    # and {few} of {good_new}, on top of what may be there / add {few} for {good_new}, which may not be in it yet / Increase the quantity of {good_new} by {few}, taking a missing one as 0. / put {few} more under {good_new}; if it is missing it counts as 0
    {lookup}[{good_new}] = {lookup}.get({good_new}, 0) + {few}
    # print it as text again, the things in alphabetical order, like "2 apple, 1 fish" / make one string of it in the old format, sorted by thing, and print that / Print the entries sorted by key, each as the number, a space and the thing, joined by ", ". / show number and thing for every key from a to z, with ", " in between
    print(", ".join(f"{{lookup}[item]} {item}" for item in sorted({lookup})))
match_results(matches_)
    # the {lines.bare} are {matches_} / {lines} = {matches_} / Store the results {matches_} in a list {lines}. / let {lines} be the list {matches_}
    {lines} = {matches_}
    # take the first of them and split it into {home}, {score} and {guest} / the first line has three words; call them {home}, {score} and {guest} / Split the first line at the spaces and assign its parts to {home}, {score} and {guest}. / from line one get the words {home}, {score} and {guest}
    {home}, {score}, {guest} = {lines}[0].split()
    # get both numbers of the score as a list {wins} of ints / split {score} at the colon and convert both parts, as {wins} / Convert the two numbers around the colon in the score to integers and store them in a list {wins}. / {wins}: the numbers before and after the ":" in it, as ints
    {wins} = [int(n) for n in {score}.split(":")]
    # print the difference of the two without a sign / show how far they are apart, as a positive number / Print the absolute difference of the two numbers. / by how many goals do they differ? print that, never negative
    print(abs({wins}[0] - {wins}[1]))
recipe_lines(recipe_)
    # the recipe is {recipe_}; keep the {lines.bare} / {lines} = {recipe_} / Store {recipe_} in a variable named {lines}. / let {lines} be the list {recipe_}
    {lines} = {recipe_}
    # get the amounts as ints, the first word of each, in {grams} / make a list {grams} with the number at the start of every line / Extract the leading number of each line as an integer and store the numbers in {grams}. / {grams} = the first word of all lines, converted to whole numbers
    {grams} = [int(line.split()[0]) for line in {lines}]
    # multiply each of these by {two} / {two} times as much of everything, please / Replace {grams} by a list in which every amount is multiplied by {two}. / all the amounts become {two} times as large
    {grams} = [g * {two} for g in {grams}]
    # print the {lines.bare} again with the new amounts, one per line / show every line with its new number in front of " g " and the name / Print each ingredient on its own line as the new amount, " g " and the name. / list the new recipe: number, " g ", ingredient, below each other
    for g, line in zip({grams}, {lines}):
        print(f"{g} g {line.split()[2]}")
"""
MORE = r"""
single_record(who1, age1, town1)
    # {found} is a dict with the name {who1}, the age {age1} and the city {town1}; its keys are "name", "age", "city" / Create a dictionary {found} with "name" set to {who1}, "age" to {age1} and "city" to {town1}. / make a record {found} of one person, a dict: "name" {who1}, "age" {age1}, "city" {town1} / let {found} be a dict; under "name" stands {who1}, under "age" {age1} and under "city" {town1}
    {found} = {"name": {who1}, "age": {age1}, "city": {town1}}
    # one more field, {note_key}, with the string {note_} / add {note_key} to it, the value is {note_} / Insert the key {note_key} with the value {note_}. / it also gets a {note_key}: the text {note_}
    {found}[{note_key}] = {note_}
    # {who1.bare} is {few} years older now / raise the age in it by {few} / Increase the value of "age" by {few}. / the age goes up by {few}
    {found}["age"] += {few}
    # join the name and the city with {sep} and print that / show name and city as one string with {sep} in between / Print the name and the city of {found}, joined by {sep}. / print one string: the name, {sep}, the city
    print({found}["name"] + {sep} + {found}["city"])
parse_function(fsep, who1, age1, town1)
    # write a function parse(line) that splits the line at {fsep} and returns a tuple of the first part and the second part as an int / Define a function parse with a parameter line which returns (name, age): the first two fields, separated by {fsep}, the age as an integer. / i need parse(line): cut at {fsep}, give back the first piece and, converted to int, the second / parse gets a line with {fsep} between its fields; it returns two things, the first field and the second one as a whole number
    def parse(line):
        fields = line.split({fsep})
        return fields[0], int(fields[1])
    # use it on {record_} and call the results {who_is} and {years} / let {who_is} and {years} be what it gives for {record_} / Call the function with {record_} and unpack the result into {who_is} and {years}. / {who_is} and {years} come from parse with {record_}
    {who_is}, {years} = parse({record_})
    # print the name and how old that person is in {few} years / show {who_is}, then {years} plus {few} / Print {who_is} followed by {years} increased by {few}. / who is it, and how old is that person {few} years later? print both
    print({who_is}, {years} + {few})
field_function(table_)
    # define collect(rows, key) that returns a list with the value of key from every row / write a function collect: given a list of dicts rows and a key, it gives back the values under that key / Define a function collect(rows, key) returning the list of the values stored under key in rows. / i want collect(rows, key), which takes what is under key out of each dict in rows and returns it as a list
    def collect(rows, key):
        return [row[key] for row in rows]
    # {recs} = {table_} / let {recs} be {table_} / Store {table_} in {recs}. / our data is {table_}, a list {recs}
    {recs} = {table_}
    # get all the {k3.bare} with it, as {amounts} / call it for {k3} on {recs} and keep the list as {amounts} / Apply the function to {recs} with the key {k3} and store the result in {amounts}. / {amounts} = what the function gives for {recs} and {k3}
    {amounts} = collect({recs}, {k3})
    # print the largest of these and the sorted list of the {k1} values, collected with the function too / show the maximum of {amounts}, then what collect gives for {k1}, sorted / Print the maximum of {amounts} followed by the sorted result of the function for {k1}. / which is the highest number, and what are the {k1.bare}s from a to z? print both, using the function for the {k1.bare}s
    print(max({amounts}), sorted(collect({recs}, {k1})))
mail_contact(contact_)
    # {raw} = {contact_} / the contact {contact_} is a string {raw} / Store {contact_} in {raw}. / let {raw} be {contact_}
    {raw} = {contact_}
    # split it at " <" into {who_is} and {mail} / what is before " <" is {who_is}, what is after it {mail} / Separate the string at " <" and assign both parts to {who_is} and {mail}. / cut it in two at " <"; the parts are {who_is} and {mail}
    {who_is}, {mail} = {raw}.split(" <")
    # remove the ">" from the end of {mail} / {mail} still ends with ">", strip that / Strip the trailing ">" from {mail}. / take the closing ">" off the {mail.bare}
    {mail} = {mail}.rstrip(">")
    # print the {mail.bare} and the name in upper case, in this order / show {mail}, then {who_is} in capitals / Print {mail} followed by the upper-case form of {who_is}. / output the mail address first, and after it the name in capital letters
    print({mail}, {who_is}.upper())
done_and_open(checks_)
    # {rawlines} = {checks_} / my tasks are {checks_}, a list {rawlines} / Store {checks_} in {rawlines}. / let {rawlines} be {checks_}; [x] means done
    {rawlines} = {checks_}
    # collect the tasks that start with "[x]" in a list {done} / {done}: the lines with "[x]" at the beginning / Store in {done} all lines beginning with "[x]". / which ones have an [x] in front? a list {done}
    {done} = [line for line in {rawlines} if line.startswith("[x]")]
    # how many are not done? the {total.bare} / count the other lines as {total} / Compute the number of lines that are not in {done} and call it {total}. / {total} = all the lines less the done ones
    {total} = len({rawlines}) - len({done})
    # print the texts of the done ones without the 4 characters in front, one per line, and then {total} / show every done task from its fifth character on, each on a line, and below them the number of open ones / Print each line of {done} without its first four characters, then print {total}. / list the done tasks, leaving out 4 characters at the start, and after that {total} on its own line
    for line in {done}:
        print(line[4:])
    print({total})
money_in_and_out(moves_)
    # {rawlines} = {moves_} / the account had {moves_}; call the list {rawlines} / Assign {moves_} to {rawlines}. / let {rawlines} be the list {moves_}
    {rawlines} = {moves_}
    # get the amounts, the first word of each as a float, in {amounts} / convert what is before the first space in every line to a decimal number: {amounts} / Create a list {amounts} with the leading number of each line as a float. / {amounts}: the numbers at the start of the lines
    {amounts} = [float(line.split()[0]) for line in {rawlines}]
    # add up the negative ones as {spend} / {spend} is the sum of those below zero / Compute the sum of the negative {amounts} and store it as {spend}. / let {spend} be all amounts under 0 together
    {spend} = sum(n for n in {amounts} if n < 0)
    # print it without its sign, with 2 decimals / show how much that is as a positive number with two digits after the point / Print the absolute value of {spend} with two decimals. / output the amount, never negative, with exactly 2 decimal places
    print(f"{abs({spend}):.2f}")
grades_per_person(roll)
    # {rawlines} = {grades_} / the grades are {grades_}, in a list {rawlines} / Store the list {grades_} in {rawlines}. / let {rawlines} be {grades_}
    {rawlines} = {grades_}
    # make a dict {lookup}: the name before ": " and the list of the numbers after it as ints / split every line at ": " and store a list of ints under each name in {lookup} / Create a dictionary {lookup} from each name to its grades, a list of integers; ": " comes after the name. / {lookup} maps who it is (up to the ": ") to the numbers behind, converted to ints
    {lookup} = {}
    for line in {rawlines}:
        name, grades = line.split(": ")
        {lookup}[name] = [int(g) for g in grades.split()]
    # {score_who.bare} gets another {few} / append {few} to the list of {score_who} / Add the grade {few} at the end of the list of {score_who}. / one more for {score_who}: {few}
    {lookup}[{score_who}].append({few})
    # print the highest grade of {score_who} and how many there are in that list / show the maximum for {score_who.bare}, then the number of grades in the same list / Print the largest grade of {score_who} followed by the length of the list. / what is the best grade of {score_who.bare}, and how many are there? print both
    print(max({lookup}[{score_who}]), len({lookup}[{score_who}]))
song_lengths(songs_)
    # {rawlines} = {songs_} / we listen to {songs_}; name the list {rawlines} / Store {songs_} in {rawlines}. / let {rawlines} be the list {songs_}
    {rawlines} = {songs_}
    # take the times out: what stands between " (" and the final ")", as a list {parts} / make a list {parts} of the text after " (" without the last character / Create a list {parts} with the time of each song, without the parentheses. / {parts}: only the times in the parentheses at the end of each
    {parts} = [line.split(" (")[1][:-1] for line in {rawlines}]
    # how many seconds are they together? the {total.bare} / add them up in seconds as {total}, minutes before the colon and seconds after it / Compute the {total.bare} of all the times in seconds. / {total} is the sum of minutes times 60 plus seconds of each
    {total} = 0
    for part in {parts}:
        minutes, seconds = part.split(":")
        {total} += int(minutes) * 60 + int(seconds)
    # print the whole minutes and the seconds that are left / show {total} as minutes and remaining seconds / Print the number of full minutes in it, followed by the remaining seconds. / how many full minutes is that, and how many seconds more? print the two
    print({total} // 60, {total} % 60)
file_sizes(files_)
    # {rawlines} = {files_} / these are our files: {files_}, a list {rawlines} / Store {files_} in {rawlines}. / let {rawlines} be {files_} (name, size)
    {rawlines} = {files_}
    # make a list {recs} of tuples from it: the name and the size as an int / split each into name and size (a whole number) and keep the tuples in {recs} / Create a list {recs} of (name, size) tuples, with the size as an integer. / {recs}: for every line the tuple of its first word and its second word as an int
    {recs} = [(name, int(size)) for name, size in (line.split() for line in {rawlines})]
    # sort them by size, the largest first / order the tuples so that big files come first / Sort {recs} in descending order of size. / put those with a large size at the front of {recs}
    {recs}.sort(key=lambda file: file[1], reverse=True)
    # print the name of the first and the sizes of all added up / show how the largest one is called and the sum of all sizes / Print the name in the first tuple and then the total size. / which file is at the front, and how much is it in all? print name and sum
    print({recs}[0][0], sum(size for _, size in {recs}))
days_of_a_month(roll)
    # {rawlines} = {days_} / date and value are given as {days_}; the list is {rawlines} / Store {days_} in {rawlines}. / let {rawlines} be the list {days_}
    {rawlines} = {days_}
    # keep those from the month {month_} as {picked} / which lines begin with {month_}? they go into {picked} / Select the lines that start with {month_} and store them in {picked}. / {picked}: only the lines of {month_}
    {picked} = [line for line in {rawlines} if line.startswith({month_})]
    # add up their values, what is after the space, as ints: the {total.bare} / sum the last words of these as whole numbers, as {total} / Compute the {total.bare} of the integers after the dates in {picked}. / {total} = the second words of them, converted to ints and added
    {total} = sum(int(line.split()[1]) for line in {picked})
    # print the total divided by the number of picked lines / show {total} over the length of {picked} / Print {total} divided by how many lines were selected. / what is that per line of the month? print it
    print({total} / len({picked}))
address_parts(address_)
    # {raw} = {address_} / the address is the string {address_}, called {raw} / Store {address_} in {raw}. / let {raw} be {address_}
    {raw} = {address_}
    # split it at the comma and space, and keep the second part as {last} / {last} is what comes after ", " / Store the text after ", " in {last}. / take the part behind the comma and the space and name it {last}
    {last} = {raw}.split(", ")[1]
    # get the {town.bare}, the word after the number in it / the second word of {last} is the {town.bare} / Assign the second word of this part to {town}. / split that at the space; the second piece is {town}
    {town} = {last}.split()[1]
    # print the town in upper case and the number of characters in the whole address / show {town} in capitals, then how long {raw} is / Print {town} in upper case followed by the length of {raw}. / output the town, all capitals, and the length of the full string
    print({town}.upper(), len({raw}))
"""
for source in (TABLES, TUPLES, TEXT, MORE):
    stories(d, source, SLOTS)
