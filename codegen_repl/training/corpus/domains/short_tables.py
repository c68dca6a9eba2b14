"""Short stories about tables in plain Python: records as dicts, tuples, lists or lines, asked and changed."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from codegen_repl.training.corpus import draws
from codegen_repl.training.corpus.blocks import stories
from codegen_repl.training.corpus.draws import choice, derived, exact, fragment, integer, new, sampled
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.values import Maker, middle, several
from codegen_repl.training.corpus.words import CATEGORIES, any_word, made_up, plain_word

d = Domain("short_tables", weight=44)


def any_of(*categories: str) -> Maker:
    """What makes a word of these categories, or else a made-up one spelled like them."""
    pool = [word for category in categories for word in CATEGORIES[category]]
    spelled = str.capitalize if pool[0][0].isupper() else str.lower
    return lambda rng: rng.choice(pool) if rng.random() < 0.75 else spelled(made_up(rng, 2))


MAKERS: dict[str, Maker] = {
    **{"person": any_of("person"), "town": any_of("city", "country"), "day": any_of("weekday")},
    **{"ware": any_of("fruit", "food", "thing"), "floor": lambda r: r.randint(0, 12)},
    "title": lambda r: r.choice((str.upper, str.title, str))(
        r.choice((plain_word(r), f"{plain_word(r)} {made_up(r)}"))
    ),
    "word": lambda r: r.choice((plain_word, plain_word, made_up, any_word))(r),
    "code": lambda r: f"{r.choice('ABCDEFGHKMPRSTXZ')}{r.choice(('', '', '-', 'Q'))}{r.randint(1, 99)}",
    "team": lambda r: made_up(r, 2).capitalize(),
    "money": lambda r: r.choice((r.randint(40, 999), r.randint(5, 99) * 10, r.randint(200, 4999))) / 100,
}
SPECS = {  # columns, each with the keys that it may have and what is in it
    "bk": "title/book/name:title genre/author/shelf:few-word pages/copies/chapters:12..80,40..900",
    "pl": "plant/name/sort:word bed/pot:few-code height/width/age:3..60,20..250",
    "rm": "room/name/hall:code floor/level/storey:few-floor seats/chairs/desks:4..60,10..400",
    "mb": "name/member/who:person town/team/club:few-town points/visits/hours:5..60,100..900",
    "sg": "song/title/track:title band/singer/album:few-person seconds/plays/votes:90..400,10..99",
    "od": "item/product/article:ware pieces/quantity/boxes:1..12,5..60 price/cost/rate:money",
    "tr": "driver/rider/courier:person km/miles/blocks:20..900 hours/days/stages:2..12",
    "dn": "donor/giver/who:few-person purpose/project/cause:word amount/gift/sum_:5..60,50..900",
    "sv": "person/guest/name:person colour/answer/choice:most-word age/row/seat:5..90",
    "mk": "pupil/name/student:person class/group/course:few-code points/marks/stars:1..30,10..99",
    "wt": "day/weekday/when:day temp/level/reading:-20..35,-9..12 rain/wind/cloud:0..90",
    "tl": "tool/thing/part:ware shelf/box/drawer:few-code stock/pieces/left:1..60,10..300",
    "mt": "home:town away:team scored:any0..5 conceded:any0..5",
    "vt": "candidate:person votes:5..90,100..999",
    "rd": "id/number/card:100..999 name/reader/member:person town/street/city:town",
    "st": "station/stop/town:town trains/buses/boats:2..60 riders/tickets/bags:100..4000",
}


@dataclass(slots=True)
class Table:
    """A drawn table as others see it: dice, keys, rows, two of the rows, and all slots."""

    dice: Random
    k: list[str]
    v: list[list[Any]]
    x: list[Any]
    y: list[Any]
    s: Any

    def record(self, row: list[Any]) -> dict[str, Any]:
        """The row (or the start of one) under the keys."""
        return dict(zip(self.k, row, strict=False))

    def lacks(self, row: list[Any]) -> bool:
        """Whether something is missing in this row: in x always, in y never."""
        return row == self.x or (row != self.y and row[2] % 4 == 0)

    def other(self, place: int, kind: str) -> Any:
        """Something of this kind that is not in the column."""
        known = [row[place] for row in self.v]
        if ".." in kind:
            return max(known) + self.dice.randint(1, 9)
        return next(x for x in several(self.dice, MAKERS[kind.split("-")[-1]], 7, 7) if x not in known)

    def shuffled(self, items: list[Any]) -> list[Any]:
        """The items in another order."""
        return self.dice.sample(items, len(items))


def column(rng: Random, kind: str, count: int) -> list[Any]:
    """The cells of a column: all different, or a few that come again (one of them most often)."""
    if ".." in kind:
        low, high = map(int, rng.choice(kind.removeprefix("any").split(",")).split(".."))
        numbers = range(low, high + 1)
        return rng.choices(numbers, k=count) if kind.startswith("any") else rng.sample(numbers, count)
    how, _, what = kind.rpartition("-")
    pool = several(rng, MAKERS[what], *((2, 3 if count > 4 else 2) if how else (count, count)))
    more = rng.choices(pool if how == "few" else pool[:1], k=count - len(pool))
    return rng.sample([*pool, *more], count)


def sheet(rng: Random, spec: str) -> list[dict[str, Any]]:
    """Three to six records as a spec says."""
    count, titled, columns = rng.choice((3, 4, 4, 5, 5, 6)), rng.random() < 0.2, {}
    for part in spec.split():
        keys, kind = part.split(":")
        key = rng.choice(keys.split("/"))
        columns[key.capitalize() if titled else key] = column(rng, kind, count)
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


def of(base: str, make: Callable[[Table], Any]) -> draws.Derived:
    """What is made of a drawn table, always the same of the same table."""

    def compute(s: Any) -> Any:
        dice, records = Random(repr(getattr(s, base))), getattr(s, base)
        rows = [[*record.values()] for record in records]
        x, y = dice.sample(rows, 2)
        return make(Table(dice, [*records[0]], rows, x, y, s))

    return derived(compute)


def slots_of_column(base: str, i: int, kind: str) -> dict[str, Any]:
    """A column's key; cells of it from a record x and a record y; what is not in it; a limit for it."""
    return {
        f"{base}{i + 1}": of(base, lambda t: t.k[i]),
        **{f"{base}{i + 1}x": of(base, lambda t: t.x[i]), f"{base}{i + 1}y": of(base, lambda t: t.y[i])},
        f"{base}{i + 1}z": of(base, lambda t: t.other(i, kind)),
        f"{base}{i + 1}m": of(base, lambda t: middle([row[i] for row in t.v])),
    }


def slots_of(base: str, spec: str) -> dict[str, Any]:
    """The slots of a table: records, tuples, lists, columns, text, pairs, one record; those of its columns."""
    last = 1 if base in ("vt", "wt", "st") else 2  # what a pair ends with
    found: dict[str, Any] = {
        base: sampled("list[dict[str,mixed]]", lambda rng: sheet(rng, spec)),
        f"{base}_t": of(base, lambda t: [tuple(row) for row in t.v]),
        **{f"{base}_l": of(base, lambda t: t.v), f"{base}_h": of(base, lambda t: t.k)},
        f"{base}_hl": of(base, lambda t: [t.k, *t.v]),
        f"{base}_p": of(base, lambda t: [(row[0], row[last]) for row in t.v]),
        f"{base}_csv": of(base, lambda t: "\n".join(t.s.fs.join(map(str, row)) for row in (t.k, *t.v))),
        f"{base}_cols": of(base, lambda t: {key: [row[i] for row in t.v] for i, key in enumerate(t.k)}),
        f"{base}_one": of(base, lambda t: t.record(t.x)),
    }
    for i, part in enumerate(spec.split()):
        found |= slots_of_column(base, i, part.split(":")[1])
    return found


def price_list(t: Table) -> dict[str, float]:
    """Prices of all things but one, and of another one."""
    known = [(row[0], row[2]) for row in t.v if row != t.x]
    return dict(t.shuffled([*known, (t.other(0, "ware"), MAKERS["money"](t.dice))]))


def twice(t: Table) -> list[dict[str, Any]]:
    """Things and numbers, one or two of the things again."""
    again = [[row[0], t.dice.randint(1, 30)] for row in t.v if row == t.x or row[1] % 5 == 0][:2]
    return t.shuffled([t.record(row[:2]) for row in t.v + again])


def table_of(text: str, make: Callable[..., Any]) -> dict[str, Any]:
    """Slots told as `name=option~option`, where two underscores stand for a space."""
    pairs = (entry.split("=", 1) for entry in text.split())
    return {name: make(*options.replace("__", " ").split("~")) for name, options in pairs}


def or_word(*options: str) -> draws.Draw:
    """One of the options, or any other word."""
    return sampled("str", lambda r: r.choice((*options, plain_word(r), made_up(r, 3), plain_word(r).upper())))


NOUNS = (
    "books total plants rooms members songs top orders trips gifts counts favourite averages coldest "
    "warmest tools leader votes shares games winners changes ranking large small sums best prices known "
    "position header costs loans mean old new merged stations busy before stock enough"
)
CALLED = "convert calc tool evaluate process run_it derive check_it measure tell handle pick_it lookup"
NAMES = """
t=rows~table~records~data~entries~sheet xs=list ys=list ws=words dd=dict
rec=record~entry~found~hit~one~item sv_=str nv=int flag=bool res=result head=head~first_line~names~fields
"""
PARAMETERS = """
pr=rows~table~records~data~entries~rs pk=key~column~field~k~what plow=low~least~limit~bound~m
pq=wanted~target~searched~q~who pm=n~amount~how_many~size~quantity pt=text~s~length_text~raw~clock
pn=player~member~guest~runner~sender pp=points~coins~laps~wins~stars pw=group~team~purpose~level~hall
vc=candidate~party~option~motto dn_=day~weekday~day_name dt=temp~degrees~level~reading
"""
CHOICES = """
fs=,~;~|~:~,__~__;__ sep=,__~__|__~;__~__-__~__+__~__&__~/~__>__ eq==~:__~__=__~__->__~__is__~:
colon=:__~__-__~__=__~__->__~=~:~__|__~__...__ colon2=:~-~/~|~+ arrow=->~=>~to~became~-->~>~now sign==~-~*~#~_~+~.
bullet=-~*~+~>~#~o~-> verb=leads__with~has~got~is__first__with~wins:~reached cur=EUR~USD~kr~CHF~pounds~Fr~yen
eq2==~->~=>~__=__ inner=address~home~contact~lives~Place~data
"""
WORDS = """
yes=yes~YES~ok~y~true no=no~NO~n~not__so~off none_=none~nothing~-~n/a~nobody high=high~gold~A~top~1st
low_=low~basic~B~small~so-so label=sum~Sum:~ALL~together newkey=result~note~Value~x1~per_unit
"""
SLOTS: dict[str, Any] = {
    **{noun: exact(noun) for noun in NOUNS.split()},
    **{name: new(*CALLED.split(), kind="function") for name in ("f", "g")},
    **{**table_of(NAMES, new), **table_of(PARAMETERS, fragment)},
    **{**table_of(CHOICES, choice), **table_of(WORDS, or_word)},
    **{name: integer(2, 3) for name in ("k", "little")},
    **{"start": integer(1, 5), "places": integer(1, 3), "plus": integer(4, 60), "pct": integer(2, 30)},
    **{"wide": integer(10, 18), "few": integer(5, 9)},
    "clock": sampled("str", lambda r: f"{r.randint(1, 9)}:0{r.randint(1, 9)}"),
    **{name: slot for base, spec in SPECS.items() for name, slot in slots_of(base, spec).items()},
    "st_lim": of("st", lambda t: round(sum(row[1] for row in t.v) * t.dice.choice((0.3, 0.5, 0.7, 1.1)))),
    "rm_least": of("rm", lambda t: t.x[2] - t.dice.choice((0, 0, 1, 3))),
    "floor_": of("rm", lambda t: t.dice.choice((*(row[1] for row in t.v), 13, -1))),
    "mb_lines": of("mb", lambda t: [f"{row[0]}{t.s.fs}{row[2]}" for row in t.v]),
    "mb_said": of("mb", lambda t: [(r[0], t.s.no if r == t.x or r[2] % 3 == 0 else t.s.yes) for r in t.v]),
    **{"od_prices": of("od", price_list), "od_twice": of("od", twice)},
    "od_units": of("od", lambda t: [(row[0], f"{row[2]:.2f} {t.s.cur}") for row in t.v]),
    "od_pairs": of("od", lambda t: [(row[0], row[1]) for row in t.v]),
    "mk_gaps": of("mk", lambda t: [[r[0], "" if t.lacks(r) else str(r[2])] for r in t.v]),
    "mk_marks": of(
        "mk", lambda t: [{t.k[0]: r[0], t.k[2]: column(t.dice, "any1..30", 2 + r[2] % 3)} for r in t.v]
    ),
    "sg_len": of("sg", lambda t: [(r[0], f"{t.dice.randint(1, 9)}:{r[2] % 60:02d}") for r in t.v]),
    "pl_pairs": of("pl", lambda t: t.s.fs.join(f"{k}{t.s.eq2}{x}" for k, x in zip(t.k, t.x, strict=True))),
    "rd_loans": of("rd", lambda t: [(r[0], MAKERS["title"](t.dice)) for r in t.dice.choices(t.v[1:], k=3)]),
    "rd_homes": of("rd", lambda t: [{t.k[1]: r[1], t.s.inner: {"no": r[0] % 97, t.k[2]: r[2]}} for r in t.v]),
    "rd_moved": of("rd", lambda t: t.record([t.x[0], t.y[1] if t.x[0] % 2 else t.x[1], t.other(2, "town")])),
    "tl_part": of("tl", lambda t: [t.record(row[:2] if t.lacks(row) else row) for row in t.v]),
    "wt_none": of("wt", lambda t: [t.record([r[0], None if t.lacks(r) else r[1], r[2]]) for r in t.v]),
    "tl_stock": of("tl", lambda t: [[row[0], row[2]] for row in t.v]),
    "tl_some": of("tl", lambda t: max(1, t.x[2] + t.dice.choice((-2, -1, 0, 1, 2, 5)))),
}

COLUMNS = r"""
pages_of_the_books
    # {books} = {bk} / on the shelf are these books: {bk}. keep them as a list / let the list {books} hold these records: {bk} / Create a list of dictionaries named {books} with the content {bk}. / Store the following books in a variable named {books}: {bk}.
    {books} = {bk}
    # take the column {bk3} out of it, as a list {xs} / {xs}: the {bk3.bare} of every book, in the same order / i only need what stands under {bk3}; put these numbers in a list called {xs} / Create a list {xs} containing the value of the key {bk3} for each book in {books}. / Extract the field {bk3} from all records and store the list in a variable named {xs}.
    {xs} = [row[{bk3}] for row in {books}]
    # get the total of that list / add the {bk3.bare} up, and call the sum total / {total} = sum of {xs} / Compute the sum of the numbers in {xs} and store it in a variable named {total}. / Calculate the total of the column {bk3} and assign it to {total}.
    {total} = sum({xs})
    # how much is that per book? {places} decimals / divide the total by the number of books and print it, rounded to {places} places / show the total over how many there are, rounded to {places} / Print the quotient of {total} and the length of {xs}, rounded to {places} decimal places. / Output the average of the column, that is {total} divided by the number of books, with {places} decimals.
    print(round({total} / len({xs}), {places}))
plants_over_a_limit
    # {plants}: {pl} / i keep my plants in a list of dicts: {pl} / here come the plants, {pl}; save them / Create a list named {plants} that contains these dictionaries: {pl}. / Define a variable {plants} with the value {pl}.
    {plants} = {pl}
    # keep those with a {pl3.bare} over {pl3m} in a list {xs} / {xs} = the plants whose {pl3.bare} is greater than {pl3m} / leave out every plant with a {pl3.bare} of {pl3m} or less, and call what remains {xs} / Select the dictionaries of {plants} with a value above {pl3m} under {pl3} and store them in a list named {xs}. / Create a list {xs} of all plants for which {pl3} exceeds {pl3m}.
    {xs} = [row for row in {plants} if row[{pl3}] > {pl3m}]
    # now a list {ws} with just the {pl1.bare} of each of them / {ws} holds what stands under {pl1} in {xs} / from {xs} only the {pl1.bare} matters: make the list {ws} / Create a list {ws} of the values that the dictionaries in {xs} have under {pl1}. / Store the field {pl1} of every record in {xs} in a list named {ws}.
    {ws} = [row[{pl1}] for row in {xs}]
    # print them with {sep} in between / show {ws} as one string, joined with {sep} / {sep} between two of them, printed on one line / Print the elements of {ws}, separated by {sep}. / Join the strings in {ws} with {sep} and output the result.
    print({sep}.join({ws}))
rooms_two_conditions
    # the rooms are {rm} / store this list of rooms: {rm} / {rooms} = {rm} / Create a list {rooms} of dictionaries: {rm}. / Assign the list {rm} to a variable named {rooms}.
    {rooms} = {rm}
    # which rooms are on {rm2.bare} {rm2x} and have at least {rm_least} {rm3.bare}? the list is {xs} / {xs}: all of {rooms} with {rm_least} {rm3.bare} or more, but only if the {rm2.bare} is {rm2x} / keep the rooms that have {rm2x} as {rm2.bare} and not fewer than {rm_least} {rm3.bare}, in {xs} / Create a list {xs} of the rooms whose {rm2.bare} equals {rm2x} and whose {rm3.bare} are greater than or equal to {rm_least}. / Filter {rooms} by two conditions, {rm3} at least {rm_least} and {rm2} equal to {rm2x}, and store the list as {xs}.
    {xs} = [row for row in {rooms} if row[{rm2}] == {rm2x} and row[{rm3}] >= {rm_least}]
    # print the {rm1.bare} of each one, a line each / show what {xs} has under {rm1}, one below the other / go through {xs} and print the {rm1.bare} / For each room in {xs}, print its {rm1.bare} on a separate line. / Write a loop that outputs the value of {rm1} for every dictionary in {xs}.
    for row in {xs}:
        print(row[{rm1}])
    # are there more than {k} of them? print {yes} or {no} / print {yes} if {xs} has more than {k} rooms, otherwise {no} / {yes} when it is longer than {k}, and {no} when it isn't: print one of these / Print {yes} if the number of rooms in {xs} is greater than {k}, and {no} otherwise. / If the length of {xs} exceeds {k}, output {yes}; otherwise output {no}.
    print({yes} if len({xs}) > {k} else {no})
one_member_changed
    # {members} = {mb} / these are the members of a club: {mb}; keep the list / save {mb} as the list of members / Create a list {members} containing the dictionaries {mb}. / Store the records {mb} in a variable named {members}.
    {members} = {mb}
    # find the one with the {mb1.bare} {mb1x}, as {rec} / {rec} is the member whose {mb1.bare} is {mb1x} / look for {mb1x} under {mb1} and keep that record as {rec} / Find the first dictionary in {members} with the value {mb1x} under {mb1} and store it in {rec}. / Determine the record in {members} whose {mb1.bare} equals {mb1x} and assign it to {rec}.
    {rec} = next(row for row in {members} if row[{mb1}] == {mb1x})
    # give it {plus} more {mb3.bare} / {plus} {mb3.bare} are to be added / raise the {mb3.bare} in {rec} by {plus} / Increase the value of {mb3} in {rec} by {plus}. / Add {plus} to the field {mb3} of this record.
    {rec}[{mb3}] += {plus}
    # and the {mb2.bare} changes to {mb2z} / in the same record, replace the {mb2.bare} by {mb2z} / {mb2.bare}: {mb2z} from now on / Set the field {mb2} of {rec} to {mb2z}. / Change the {mb2.bare} in {rec} and let it be {mb2z}.
    {rec}[{mb2}] = {mb2z}
    # print what is now in {rec}, one key and value per line with {eq} between them / show key{eq.bare}value for everything in the record, a line each / go through {rec}: on every line the key, {eq} and the value / Print each key of {rec} and its value, joined by {eq}, on separate lines. / For every entry of {rec}, output a line that consists of the key, the string {eq} and the value.
    for key, value in {rec}.items():
        print(f"{key}{eq.bare}{value}")
longest_songs
    # {songs} = {sg} / a list of songs: {sg} / let {songs} be {sg} / Create a list named {songs} with the dictionaries {sg}. / Store the songs {sg} in a variable {songs}.
    {songs} = {sg}
    # sort the songs by {sg3.bare}, most first / put {songs} in order of {sg3.bare}, from the greatest down, in place / the list should begin with the song that has the most {sg3.bare}, and so on down / Sort {songs} in place in descending order of the key {sg3}. / Reorder the list {songs} so that the values of {sg3} decrease.
    {songs}.sort(key=lambda row: row[{sg3}], reverse=True)
    # the first {k} of them are the top / let {top} be the first {k} songs / cut off the first {k.word} and call them {top} / Store the first {k} elements of {songs} in a variable named {top}. / Create a list {top} with the first {k} songs of the sorted list.
    {top} = {songs}[:{k}]
    # print the top with numbers: 1, a full stop, a space and the {sg1.bare}; one per line / number them from 1 and print number, full stop, space, {sg1.bare} / show the {sg1.bare} of each of the top with its place in front (a full stop and a space after the number) / Print the {sg1.bare} of each song in {top} on its own line, preceded by its number starting at 1, a full stop and a space. / For each song in {top}, output a line with its position counted from 1, followed by a full stop, a space and the value of {sg1}.
    for number, row in enumerate({top}, start=1):
        print(f"{number}. {row['{sg1.bare}']}")
value_of_each_order
    # {orders} = {od} / we got these orders: {od}; keep them / a list {orders} with {od} / Create a list of orders named {orders} from the dictionaries {od}. / Store {od} in a variable named {orders}.
    {orders} = {od}
    # every order needs one more key {newkey}: {od2.bare} times {od3.bare}, rounded to 2 decimals / add to each of them, under {newkey}, the product of {od2.bare} and {od3.bare} with 2 decimals / new field {newkey} = {od2.bare} * {od3.bare}, rounded to 2 places / Add a key {newkey} to each dictionary in {orders}; its value is the product of {od2} and {od3}, rounded to 2 decimals. / For each order, compute {od2} multiplied by {od3}, round it to 2 decimal places and store it in the same dictionary under {newkey}.
    for row in {orders}:
        row[{newkey}] = round(row[{od2}] * row[{od3}], 2)
    # the total of {newkey}, please, rounded to 2 places / sum up the new field as the total, with 2 decimals / {total}: all the values under {newkey} together, rounded to 2 decimals / Compute the sum of {newkey} over all orders, rounded to 2 decimals, and store it in a variable named {total}. / Calculate the total of the values of {newkey}, round it to 2 decimal places and assign it to {total}.
    {total} = round(sum(row[{newkey}] for row in {orders}), 2)
    # print the word {label} and the total, a space between them / show {label} followed by the total / print {label} and then {total} on the same line / Print {label} and {total}, separated by a space. / Output the string {label} and the total on one line.
    print({label}, {total})
speed_of_each_trip
    # {trips}: {tr} / the trips of this week are {tr}, keep that list / put {tr} into the list {trips} / Create a list named {trips} with the content {tr}. / Store the trips {tr} in a variable named {trips}.
    {trips} = {tr}
    # get the {tr2.bare} per {tr3.bare} of each trip as a list {xs}: divide, then round to {places} / {xs} has {tr2.bare} over {tr3.bare} for every trip, rounded to {places} places / for each one, {tr2.bare} divided by {tr3.bare} with {places} decimals; collect that in {xs} / Compute {tr2} divided by {tr3} for each trip, rounded to {places} decimals, and store the numbers in a list {xs}. / Create a list {xs} that contains, for each dictionary in {trips}, the quotient of {tr2} and {tr3} rounded to {places} decimal places.
    {xs} = [round(row[{tr2}] / row[{tr3}], {places}) for row in {trips}]
    # now write these numbers into the records, under {newkey} / each trip gets its number of {xs} as {newkey} / go over trips and {xs} together and set {newkey} in every trip / Store each number of {xs} in the corresponding dictionary of {trips} under the key {newkey}. / Add the key {newkey} to every dictionary in {trips}, with the number at the same position in {xs}.
    for row, number in zip({trips}, {xs}):
        row[{newkey}] = number
    # print the {tr1.bare} with the highest {newkey} / whose {newkey} is the greatest? print the {tr1.bare} / take the trip with the largest {newkey} and show its {tr1.bare} / Print the value of {tr1} in the dictionary of {trips} that has the maximum {newkey}. / Find the trip with the highest {newkey} and output its {tr1.bare}.
    print(max({trips}, key=lambda row: row[{newkey}])[{tr1}])
gifts_per_giver
    # {gifts} = {dn} / somebody wrote down these gifts: {dn}. save them as a list / let {gifts} be the list {dn} / Create a list {gifts} of the dictionaries {dn}. / Assign the records {dn} to the variable {gifts}.
    {gifts} = {dn}
    # sum up the {dn3.bare} for each {dn1.bare} in a dictionary {dd} / {dd}: what every {dn1.bare} gave altogether / one entry for each {dn1.bare} in a dict {dd}, with all of their {dn3.bare} added / Create a dictionary {dd} that maps each {dn1.bare} to the sum of the corresponding values of {dn3}. / Group {gifts} by {dn1}, add up {dn3} in each group and store the sums in a dictionary named {dd}.
    {dd} = {}
    for row in {gifts}:
        {dd}[row[{dn1}]] = {dd}.get(row[{dn1}], 0) + row[{dn3}]
    # print what {dn1x} gave / how much is it for {dn1x}? / look up {dn1x} in {dd} and show the number / Print the value of {dd} for the key {dn1x}. / Output the sum that belongs to {dn1x}.
    print({dd}[{dn1x}])
    # print all of {dd} in alphabetical order, like name{colon.bare}sum, one per line / a line for each {dn1.bare}, sorted: the name, then {colon}, then the sum / sorted by name, show name and sum with {colon} between them, line by line / Print the entries of {dd} sorted by key, each on its own line with {colon} between key and value. / For every key of {dd} in alphabetical order, output the key, the string {colon} and the value on one line.
    for name in sorted({dd}):
        print(f"{name}{colon.bare}{{dd}[name]}")
most_frequent_answer
    # {t} = {sv} / in a survey people answered {sv}; call the list {t} / let {t} be the records {sv} / Create a list named {t} containing {sv}. / Store the list of dictionaries {sv} in a variable named {t}.
    {t} = {sv}
    # count how often each {sv2.bare} occurs, in a dict called counts / make the dictionary {counts}: every {sv2.bare} with the number of records that have it / {counts} should say how many times each {sv2.bare} was given / Create a dictionary {counts} that maps each value of {sv2} in {t} to its number of occurrences. / Count the records of {t} by {sv2} and store the counts in a dictionary named {counts}.
    {counts} = {}
    for row in {t}:
        {counts}[row[{sv2}]] = {counts}.get(row[{sv2}], 0) + 1
    # which one is the favourite? keep it / the favourite is the {sv2.bare} with the highest count / let {favourite} be the key with the largest number / Determine the most frequent {sv2.bare} and store it in {favourite}. / Find the key of {counts} with the maximum value and assign it to {favourite}.
    {favourite} = max({counts}, key={counts}.get)
    # print the {sv1.bare} of all who gave the favourite, on one line with {sep} between them / who chose it? show every {sv1.bare}, joined by {sep} / join with {sep} the {sv1.bare} of each record that has {favourite} as {sv2.bare}, and print that / Print the values of {sv1} of all records whose {sv2.bare} is {favourite}, separated by {sep}. / Output a string with the {sv1.bare} of each record where {sv2} equals {favourite}, with {sep} in between.
    print({sep}.join(row[{sv1}] for row in {t} if row[{sv2}] == {favourite}))
average_of_each_group
    # {t} = {mk} / a table {t}: {mk} / we have the records {mk}, named {t} / Create a list {t} with the dictionaries {mk}. / Store the table {mk} in a variable named {t}.
    {t} = {mk}
    # collect the {mk3.bare} of each {mk2.bare} as lists in a dict {dd} / {dd}: for every {mk2.bare} a list of its {mk3.bare} / put the {mk3.bare} into lists, one for each {mk2.bare}, all in a dictionary {dd} / Create a dictionary {dd} that maps each {mk2.bare} to the list of the corresponding values of {mk3}. / Group the values of {mk3} by {mk2} and store the lists in a dictionary named {dd}.
    {dd} = {}
    for row in {t}:
        {dd}.setdefault(row[{mk2}], []).append(row[{mk3}])
    # get the averages from that: a dict with the mean of each list, rounded to {places} / averages is a new dictionary with the same keys and the mean of every list, {places} decimals / {averages}: each {mk2.bare} with the mean of its numbers (rounded to {places} places) / Compute the mean of each list in {dd}, rounded to {places} decimals, and store them in a dictionary named {averages}. / Create a dictionary {averages} that maps every key of {dd} to the average of its list, rounded to {places} decimal places.
    {averages} = {key: round(sum(value) / len(value), {places}) for key, value in {dd}.items()}
    # print the {mk2.bare} and the average on a line, for all of them / show key and value of the averages, one pair per line / go through {averages} and print each {mk2.bare} and its number with a space between / For each entry of {averages}, print the key and the value on one line. / Output every {mk2.bare} with its average, separated by a space, one per line.
    for key, value in {averages}.items():
        print(key, value)
coldest_and_warmest
    # {t} = {wt} / the weather of some days: {wt}, as {t} / let {t} be the list {wt} / Create a list {t} of the dictionaries {wt}. / Save the weather records {wt} in a variable named {t}.
    {t} = {wt}
    # the coldest is the record with the smallest {wt2.bare}; store it / {coldest}: the dict of {t} where {wt2} is lowest / find the coldest day, the one with the least {wt2.bare} / Find the dictionary in {t} with the minimum value of {wt2} and store it in a variable named {coldest}. / Determine the record with the lowest {wt2.bare} and assign it to {coldest}.
    {coldest} = min({t}, key=lambda row: row[{wt2}])
    # the same for the largest {wt2.bare}: call it warmest / and the warmest, with the greatest {wt2.bare} / {warmest} is the record with the highest {wt2.bare} / Store the dictionary with the maximum value of {wt2} in a variable named {warmest}. / Likewise, assign the record with the largest {wt2.bare} to {warmest}.
    {warmest} = max({t}, key=lambda row: row[{wt2}])
    # print the {wt1.bare} of both, first the cold one / show {wt1} of the coldest, then of the warmest / what {wt1.bare} were they? print the two / Print the value of {wt1} in {coldest} and in {warmest}, separated by a space. / Output the {wt1.bare} of the coldest and of the warmest record on one line.
    print({coldest}[{wt1}], {warmest}[{wt1}])
    # how far are the two apart in {wt2.bare}? / print by how much {wt2.bare} differs between the warmest and the coldest / warmest minus coldest, for {wt2}: show that / Print the difference between the {wt2.bare} of {warmest} and that of {coldest}. / Output the range of {wt2}, the largest value minus the smallest.
    print({warmest}[{wt2}] - {coldest}[{wt2}])
tools_out_and_in
    # {tools} = {tl} / in the cellar are the tools {tl}; keep that as a list / save these tools: {tl} / Create a list named {tools} with these dictionaries: {tl}. / Store the list {tl} in a variable named {tools}.
    {tools} = {tl}
    # remove everything with the {tl2.bare} {tl2x} / what has {tl2x} as {tl2.bare} is given away: take it out of {tools} / throw out all tools whose {tl2.bare} is {tl2x}, the others stay / Remove all dictionaries with the value {tl2x} under {tl2} from {tools}. / Reassign {tools} so that it contains only the tools whose {tl2.bare} is not {tl2x}.
    {tools} = [row for row in {tools} if row[{tl2}] != {tl2x}]
    # a new tool: {tl1} {tl1z}, {tl2} {tl2z} and {tl3} {plus} / append a record with {tl1z} as {tl1.bare}, {tl2z} as {tl2.bare} and {plus} as {tl3.bare} / {tl1z} comes in, with {tl2.bare} {tl2z} and {tl3.bare} {plus}; add it at the end / Append a dictionary to {tools} with {tl1} set to {tl1z}, {tl2} set to {tl2z} and {tl3} set to {plus}. / Add the record with the {tl1.bare} {tl1z}, the {tl2.bare} {tl2z} and the {tl3.bare} {plus} to the end of {tools}.
    {tools}.append({{tl1}: {tl1z}, {tl2}: {tl2z}, {tl3}: {plus}})
    # how many records are there now? / print the number of tools / show how long {tools} has become / Print the number of dictionaries in {tools}. / Output the length of the list {tools}.
    print(len({tools}))
"""
TUPLES = r"""
two_lists_of_pairs(sv)
    # {t} = {sv_p} / pairs of {pn} and {pp}: {sv_p}. call the list {t} / each tuple has a {pn} and their {pp}, the list is {sv_p}; name it {t} / Create a list of tuples named {t} with the elements {sv_p}. / Store the list {sv_p} of ({pn}, {pp}) pairs in a variable named {t}.
    {t} = {sv_p}
    # split it: {ws} gets every {pn}, {xs} gets the {pp} / two lists out of one, the {pn} of each pair in {ws} and the {pp} in {xs} / make a list {ws} of the first parts and a list {xs} of the second parts / Create two lists from {t}: {ws} with the first element of each tuple and {xs} with the second. / Separate the pairs into a list {ws} (the {pn} of each) and a list {xs} (the {pp}).
    {ws} = [name for name, number in {t}]
    {xs} = [number for name, number in {t}]
    # the leader is who stands in {ws} where {xs} has its maximum / whoever has the most {pp} is the leader; find out with the two lists / {leader}: the item of {ws} at the index of the largest number in {xs} / Determine the element of {ws} at the position of the maximum of {xs} and store it in {leader}. / Find the {pn} with the most {pp} by means of the two lists and assign it to {leader}.
    {leader} = {ws}[{xs}.index(max({xs}))]
    # print the leader, then {verb}, then the number, as one sentence / show a sentence: the leader, the text {verb} and the most {pp} / print {leader} {verb.bare} and the maximum of {xs} / Print {leader}, the text {verb} and the maximum of {xs}, separated by spaces. / Output one line made of the leader, {verb} and the largest number in {xs}.
    print({leader}, {verb}, max({xs}))
look_up_with_default(mk)
    # write a function {f}({pr}, {pq}) that goes through tuples of {pn} and {pp} in {pr} and returns the {pp} of the first one whose {pn} is {pq}; if there is none, it returns {little} / {f}({pr}, {pq}): find {pq} among the ({pn}, {pp}) pairs of {pr} and return the {pp}, or {little} when it isn't there / i need a function {f} with {pr} (a list of pairs) and {pq}. the first pair that starts with {pq} counts and its second part is returned; without such a pair the answer is {little} / Write a function {f}({pr}, {pq}) that returns the second element of the first pair in {pr} whose first element equals {pq}. If no pair matches, return {little}. / Define a function named {f} that takes a list {pr} of ({pn}, {pp}) tuples and a {pn} {pq}, and returns the {pp} stored for {pq}, or {little} if {pq} does not occur.
    def {f}({pr}, {pq}):
        for name, number in {pr}:
            if name == {pq}:
                return number
        return {little}
    # the pairs are {mk_p}, as {t} / {t} = {mk_p} / test it with a list {t}: {mk_p} / Create a list {t} containing the tuples {mk_p}. / Store {mk_p} in a variable named {t}.
    {t} = {mk_p}
    # look up {mk1y} in it and keep the result as {nv} / {nv}: what {f} returns for {mk1y} and this list / use the function to find {mk1y} in {t}, save that as {nv} / Call {f} to look up {mk1y} in {t} and store the returned value in {nv}. / Assign to {nv} the result of searching {t} for {mk1y} with {f}.
    {nv} = {f}({t}, {mk1y})
    # print it and what you get for {mk1z} / show {nv}, then the same for {mk1z} / and {mk1z}? print {nv} followed by that one / Print {nv} and the result of {f} for {mk1z} in {t}, separated by a space. / Output {nv} and what the function returns for the {pn} {mk1z}.
    print({nv}, {f}({t}, {mk1z}))
shares_of_the_votes(vt)
    # {votes} = {vt_p} / how people voted: {vt_p}, keep these votes / the list {votes} has the {vc} and the number, {vt_p} / Create a list {votes} of the tuples {vt_p}. / Store the ({vc}, number) pairs {vt_p} in a variable named {votes}.
    {votes} = {vt_p}
    # add up all the numbers to get the total / the total is the sum of the second parts / {total}: all votes together / Compute the sum of the second elements of the tuples in {votes} and store it in {total}. / Calculate the total number of votes and assign it to {total}.
    {total} = sum(number for _, number in {votes})
    # now the shares: a dict from {vc} to percent of the total, rounded to {places} / for each {vc}, 100 times the number over the total with {places} decimals; that dictionary is shares / {shares}: what part of {total} everyone has, in percent, {places} places / Create a dictionary {shares} that maps each {vc} to its percentage of {total}, rounded to {places} decimals. / For every pair in {votes}, compute the share of {total} in percent, round it to {places} decimal places and store it in a dictionary {shares} under the {vc}.
    {shares} = {name: round(100 * number / {total}, {places}) for name, number in {votes}}
    # print them from the largest to the smallest, each on a line with a percent sign right after the number / show {vc} and share, the highest first: name, {colon}, number and % directly behind it / sorted by share, highest first, print name{colon.bare}share% line by line / Print the entries of {shares} in descending order of the share, one per line, with {colon} between key and number and a percent sign directly after the number. / For each {vc} in descending order of its share, output a line with the {vc}, {colon}, the share and a percent sign.
    for name in sorted({shares}, key={shares}.get, reverse=True):
        print(f"{name}{colon.bare}{{shares}[name]}%")
winners_of_the_games(mt)
    # {games} = {mt_t} / the games as tuples (home team, guest team, goals of the first, goals of the second): {mt_t} / let {games} be {mt_t}; every tuple has two teams and the goals of each / Create a list {games} with the tuples {mt_t}, each made of two teams and their goals. / Store the results {mt_t} in a variable named {games}.
    {games} = {mt_t}
    # who won? a list called winners with the winning team of each game; draws are left out / collect the winners: the first team when it has more goals than the second, the second team when it is the other way round, nothing for a draw / {winners} lists the team with more goals, game by game, and skips equal results / Create a list {winners} that contains the team with more goals for each game, but nothing for a draw. / Write a loop over {games} that appends the winning team of each game to a list {winners} and ignores draws.
    {winners} = []
    for home, guest, scored, conceded in {games}:
        if scored > conceded:
            {winners}.append(home)
        elif conceded > scored:
            {winners}.append(guest)
    # how many draws were there? / print the number of games without a winner / games minus winners: show that number / Print the difference between the number of games and the length of {winners}. / Output how many games ended in a draw.
    print(len({games}) - len({winners}))
    # and how many goals fell in all the games? / print the sum of all goals / show the total of goals, both teams together / Print the total number of goals scored by both teams in all games. / Add the third and the fourth element of every tuple in {games} and output the sum.
    print(sum(scored + conceded for _, _, scored, conceded in {games}))
changes_from_day_to_day(wt)
    # {t} = {wt_p} / we measured {wt_p}, a list {t} / let {t} be the list of ({dn_}, {dt}) tuples {wt_p} / Create a list {t} of tuples with {dn_} and {dt}: {wt_p}. / Store the measurements {wt_p} in a variable named {t}.
    {t} = {wt_p}
    # by how much does the {dt} change from each row to the next? a list named changes, later minus earlier / changes: for neighbouring rows, the second {dt} minus the first / make a list {changes} of the steps between one {dt} and the one after it / Compute the differences between consecutive values of {dt} (later minus earlier) and store them in a list {changes}. / Create a list {changes} with the {dt} of each row except the first, minus the {dt} of the row before it.
    {changes} = [after[1] - before[1] for before, after in zip({t}, {t}[1:])]
    # the {dn_} with the greatest of these: keep it as {sv_} / {sv_} is the {dn_} on which the largest change was reached, so the later of the two rows / where {changes} is greatest, take the {dn_} of the later row and call it {sv_} / Determine the {dn_} at the end of the largest change and store it in a variable named {sv_}. / Find the index of the maximum of {changes}, and assign the {dn_} of the row one further in {t} to {sv_}.
    {sv_} = {t}[{changes}.index(max({changes})) + 1][0]
    # print it with the change in round brackets behind, like {dn_} (number) / show {sv_} and, in parentheses after a space, the largest change / {sv_}, a space, and the maximum of {changes} in brackets: print that / Print {sv_} followed by a space and the maximum of {changes} in parentheses. / Output one line with {sv_} and then the greatest change enclosed in parentheses.
    print(f"{{sv_}} ({max({changes})})")
sorted_by_two_columns(dn)
    # {t} = {dn_t} / rows of {pn}, {pw} and {pp}: {dn_t}; the list is {t} / let {t} be {dn_t} / Create a list named {t} with the tuples {dn_t}. / Store the rows {dn_t} in a variable named {t}.
    {t} = {dn_t}
    # order it by {pn}, and for the same {pn} by {pp} with the largest first; call that {xs} / {xs}: sorted by the first item, and then by the third downwards / sort the rows into a new list {xs}; the {pn} counts first, alphabetically, and among equal ones the higher {pp} goes ahead / Create a list {xs} of the tuples in {t}, sorted by the first element and, for equal first elements, by the third in descending order. / Sort {t} by {pn} in ascending order and by {pp} in descending order and store the sorted list in {xs}.
    {xs} = sorted({t}, key=lambda row: (row[0], -row[2]))
    # print each row on a line, its three parts joined by {sep} / one line per row: {pn}, {pw}, {pp}, with {sep} between them / show {xs} line by line with {sep} as the separator / Print the elements of each tuple in {xs} on one line, separated by {sep}. / For each row in {xs}, output its elements on a separate line with {sep} between them.
    for row in {xs}:
        print(*row, sep={sep})
    # and the {pw} of the very last one? / show the second part of the last row of {xs} / print the {pw} at the bottom / Print the {pw} of the last tuple in {xs}. / Output the second element of the final row of {xs}.
    print({xs}[-1][1])
rows_added_groups_told(mk)
    # {t} = {mk_t} / start with the list {t}: {mk_t} / the rows are {mk_t}, named {t} / Create a list {t} of the tuples {mk_t}. / Store the rows {mk_t} in a variable named {t}.
    {t} = {mk_t}
    # one more row at the end: {mk1z} with {mk2z} and {plus} / append the tuple of {mk1z}, {mk2z} and {plus} / {mk1z}, {mk2z}, {plus} is a row that is still missing; add it / Append a tuple with the elements {mk1z}, {mk2z} and {plus} to {t}. / Add the row ({mk1z}, {mk2z}, {plus}) to the end of {t}.
    {t}.append(({mk1z}, {mk2z}, {plus}))
    # which different values are in the second column? a sorted list {ws} / {ws}: each second item once, in order / collect the second part of every row without repeating any, sorted, in {ws} / Create a sorted list {ws} of the distinct second elements of the tuples in {t}. / Determine the different values in the second column of {t} and store them in ascending order in a list {ws}.
    {ws} = sorted({row[1] for row in {t}})
    # print how many there are and then the list / show the length of {ws} and, after it, {ws} / number first, then the list itself: print both / Print the number of elements in {ws}, followed by {ws}. / Output the length of {ws} and the list on one line.
    print(len({ws}), {ws})
pairs_into_a_dict(vt)
    # {t} = {vt_p} / the pairs {vt_p} are called {t} / keep {vt_p} as {t} / Create a list of pairs {t}: {vt_p}. / Assign the list of tuples {vt_p} to a variable named {t}.
    {t} = {vt_p}
    # make a dictionary {dd} of it / turn the pairs into a dict {dd}, the first part being the key / {dd} = {t} as a dictionary / Convert {t} to a dictionary and store it in {dd}. / Create a dictionary {dd} from the pairs in {t}, with the first elements as keys and the second as values.
    {dd} = dict({t})
    # {vt1x} should have {plus} less / take {plus} off the number of {vt1x} / for {vt1x}, subtract {plus} in {dd} / Decrease the value of {vt1x} in {dd} by {plus}. / Subtract {plus} from the entry {vt1x} of the dictionary.
    {dd}[{vt1x}] -= {plus}
    # remove {vt1y} from it, and keep that number as {nv} / {vt1y} goes out of {dd}; its value is {nv} / pop {vt1y}, and call what it had {nv} / Remove the key {vt1y} from {dd} and store its value in a variable named {nv}. / Delete the entry {vt1y} from the dictionary and assign the removed value to {nv}.
    {nv} = {dd}.pop({vt1y})
    # back to a list of pairs, sorted by number: print it / print the entries of {dd} as a list of tuples, smallest value first / show {dd} as pairs in order of the value / Print a list of the (key, value) pairs of {dd}, sorted by value. / Output the items of the dictionary as a list, in ascending order of the values.
    print(sorted({dd}.items(), key=lambda pair: pair[1]))
places_in_a_ranking(mb)
    # {t} = {mb_p} / a game ended with {mb_p}; store this as {t} / let {t} hold the pairs {mb_p} / Create a list {t} with the tuples {mb_p}. / Store the results {mb_p} in a variable named {t}.
    {t} = {mb_p}
    # sort them by the number, from high to low / the pair with the most comes first: reorder {t} like that / order {t} in place by its second part, descending / Sort {t} in place in descending order of the second element. / Reorder the list {t} so that the numbers in the tuples decrease.
    {t}.sort(key=lambda pair: pair[1], reverse=True)
    # build a list ranking of tuples (place, {pn}), the first place is {start} / ranking: number the names in that order, from {start} on, as (place, {pn}) / put a running number before each {pn}, starting with {start}; these tuples are the list {ranking} / Create a list {ranking} of tuples that consist of a running number beginning at {start} and the {pn} of each pair in {t}. / Number the first elements of the tuples in {t} from {start} and store the (number, {pn}) tuples in a list {ranking}.
    {ranking} = [(number, pair[0]) for number, pair in enumerate({t}, start={start})]
    # at which place is {mb1x}? / print the number that {mb1x} has / find {mb1x} in {ranking} and show the place / Print the number that belongs to {mb1x} in {ranking}. / Output the place of {mb1x}, that is the first part of its tuple in {ranking}.
    print(next(number for number, name in {ranking} if name == {mb1x}))
two_sides_of_a_limit(st)
    # {t} = {st_p} / stations with a number each, in a list {t}: {st_p} / let {t} be {st_p} / Create a list {t} of the pairs {st_p}. / Store the list of tuples {st_p} in a variable named {t}.
    {t} = {st_p}
    # those with at least {st2m} are called large / large: the names of all that have {st2m} or more / let {large} be the list of names with a number not below {st2m} / Create a list {large} of the first elements of the tuples whose second element is greater than or equal to {st2m}. / Store the names with a number of {st2m} or more in a list named {large}.
    {large} = [name for name, number in {t} if number >= {st2m}]
    # the others are small / and the rest, as small / {small}: all names under {st2m} / Create a list {small} with the names whose number is less than {st2m}. / Store the remaining names of {t} in a list named {small}.
    {small} = [name for name, number in {t} if number < {st2m}]
    # print how many are on each side, like 2{colon2.bare}3 / show the two lengths with {colon2} between them, the large ones first / count both lists and print the counts with {colon2} in between and no spaces / Print the length of {large} and the length of {small}, separated by {colon2}. / Output the number of large and the number of small names, joined by {colon2} without spaces.
    print(len({large}), len({small}), sep={colon2})
when_the_limit_is_passed(st)
    # {t} = {st_p} / what came in, in this order: {st_p}. name it {t} / keep the pairs {st_p} as {t} / Create a list {t} containing {st_p}. / Store the list {st_p} in a variable {t}.
    {t} = {st_p}
    # sums is the list of running totals of the numbers / add the numbers one after the other and keep every sum in between, in the list sums / {sums}: after each row, all numbers so far together / Create a list {sums} that contains the running totals of the second elements of {t}. / Compute the cumulative sums of the numbers in {t} and store them in a list {sums}.
    {sums} = []
    so_far = 0
    for name, number in {t}:
        so_far += number
        {sums}.append(so_far)
    # with which name do we get past {st_lim}? keep it as {sv_}; if it is never more than {st_lim}, {none_} / {sv_} is the first name where the sum is over {st_lim}, or {none_} if there is none / find the name at which {sums} goes beyond {st_lim} for the first time; {none_} if it never does; store that as {sv_} / Determine the name of the first row whose running total exceeds {st_lim} and store it in {sv_}; if there is no such row, store {none_}. / Assign to {sv_} the first name in {t} with a running total greater than {st_lim}, or {none_} if all of {sums} are at most {st_lim}.
    {sv_} = next((row[0] for row, value in zip({t}, {sums}) if value > {st_lim}), {none_})
    # print it and the last of the sums / show {sv_}, and the final sum on the next line / print {sv_}, then, a line below, the last item of {sums} / Print {sv_} and, on a new line, the last element of {sums}. / Output {sv_} on the first line and the final running total on the second.
    print({sv_})
    print({sums}[-1])
best_of_each_group(mk)
    # {t} = {mk_t} / rows of {pn}, {pw} and {pp}, in {t}: {mk_t} / save {mk_t} as {t} / Create a list {t} with the tuples {mk_t}. / Store the list {mk_t} in a variable named {t}.
    {t} = {mk_t}
    # for each {pw}, find the row with the most {pp}; the dict is called best / best: a dictionary from {pw} to its row with the highest {pp} / go through {t} and keep, per {pw}, the row with the greatest {pp} in the dictionary {best} / Create a dictionary {best} that maps each {pw} to the tuple with the largest {pp} among those with this {pw}. / For every value of the second column, store the row with the maximum in the third column in a dictionary {best}.
    {best} = {}
    for row in {t}:
        if row[1] not in {best} or row[2] > {best}[row[1]][2]:
            {best}[row[1]] = row
    # print the {pn} of the best for {mk2x} / who is the best in {mk2x}? / look up {mk2x} in {best} and show the {pn} / Print the {pn} of the row stored in {best} under {mk2x}. / Output the first element of the best row of {mk2x}.
    print({best}[{mk2x}][0])
    # print the sum of the {pp} of all the best ones / how many {pp} do the best rows have together? / add up what the rows in {best} have as {pp} and show it / Print the sum of the third elements of all tuples in {best}. / Output the total {pp} of the rows in the dictionary {best}.
    print(sum(row[2] for row in {best}.values()))
"""
LINES = r"""
numbers_of_a_csv_text(mk, fs)
    # {sv_} = {mk_csv} / a small table comes as one string with line breaks: {mk_csv}; call it {sv_} / the text {mk_csv} is named {sv_} / Store the text {mk_csv} in a variable named {sv_}. / Create a string {sv_} with the value {mk_csv}.
    {sv_} = {mk_csv}
    # cut it into lines, each line at {fs}: a list of lists {t} / {t} = for every line of {sv_} the parts between {fs} / split the text into rows and the rows at {fs}, all in a list {t} / Split {sv_} into lines, split each line at {fs} and store the resulting list of lists in {t}. / Create a list {t} that contains, for each line of {sv_}, the list of its fields, which are separated by {fs}.
    {t} = [line.split({fs}) for line in {sv_}.splitlines()]
    # the first row is just the header; the {mk3.bare} of the others become a list of ints {xs} / {xs}: the third field of every row but the first, as whole numbers / skip the header and take the last column as ints, in {xs} / Convert the third field of each row except the first to an integer and store the numbers in a list {xs}. / Create a list {xs} with the integers in the column {mk3}, leaving out the header row.
    {xs} = [int(row[2]) for row in {t}[1:]]
    # print the sum and the largest of them / show what {xs} adds up to, and its maximum / sum, then maximum: print both / Print the sum of {xs} and the largest number in it. / Output the total and the maximum of the column on one line.
    print(sum({xs}), max({xs}))
records_of_a_csv_text(st, fs)
    # {sv_}: {st_csv} / here is a text with a header line, {st_csv}; store it as {sv_} / let {sv_} be {st_csv} / Define a string {sv_} with the content {st_csv}. / Store {st_csv} in a variable named {sv_}.
    {sv_} = {st_csv}
    # the first line goes to {head}, the list of the rest to {xs} / split the text at the line breaks; {head} is the first line and {xs} has all the others / take {sv_} apart line by line: the top one is {head}, the remaining ones are {xs} / Split {sv_} into lines and store the first in {head} and the list of the others in {xs}. / Separate the header of {sv_} from its data: assign the first line to {head} and the remaining lines to a list {xs}.
    {head}, *{xs} = {sv_}.splitlines()
    # make a list of dicts {t} of the lines, with the parts of {head} as the keys; the fields are separated by {fs} / {t}: for each line in {xs} a dictionary whose keys come from {head}, cut at {fs} / split {head} and the lines at {fs} and zip them into dictionaries, in a list {t} / Create a list {t} of dictionaries from {xs}; the keys are the fields of {head}, and {fs} separates the fields. / Convert each line in {xs} to a dictionary with the names in {head} as keys, splitting at {fs}, and store them in a list {t}.
    {t} = [dict(zip({head}.split({fs}), line.split({fs}))) for line in {xs}]
    # the {st2.bare} should be ints / turn the {st2.bare} in every record into a whole number / change {st2} from text to int in all of {t} / Convert the value of {st2} in each dictionary of {t} to an integer. / In every record, replace the string under {st2} by the corresponding integer.
    for row in {t}:
        row[{st2}] = int(row[{st2}])
    # which {st1.bare} has the most {st2.bare}? / print the {st1.bare} of the record with the highest {st2.bare} / show {st1} where {st2} is greatest / Print the value of {st1} in the dictionary with the maximum {st2}. / Output the {st1.bare} of the record with the largest value under {st2}.
    print(max({t}, key=lambda row: row[{st2}])[{st1}])
lines_with_name_and_number(mb, fs)
    # {xs} = {mb_lines} / each string of {mb_lines} is a name and a number; call the list {xs} / the lines {mb_lines} are in {xs} / Create a list {xs} with the strings {mb_lines}. / Store the list of lines {mb_lines} in a variable named {xs}.
    {xs} = {mb_lines}
    # read them into a dictionary {dd}, name to number (an int); {fs} is between the two / {dd}: what is before {fs} is the key, and what is behind it, as an int, the value / split every line at {fs} and make the dict {dd} out of the names and the whole numbers / Create a dictionary {dd} from the lines in {xs}: the part before {fs} is the key and the part after it, converted to an integer, the value. / Parse each line of {xs}, in which {fs} separates name and number, and store the number as an int under the name in a dictionary {dd}.
    {dd} = {}
    for line in {xs}:
        name, number = line.split({fs})
        {dd}[name] = int(number)
    # {mb1x} gets {plus} more / raise the number of {mb1x} by {plus} / {plus} on top for {mb1x} / Increase the value of {mb1x} in {dd} by {plus}. / Add {plus} to the number stored under {mb1x}.
    {dd}[{mb1x}] += {plus}
    # turn the dictionary into such lines again, as {ys} / {ys}: a list of strings, each a name, {fs} and the number / make lines of {dd} in the old format and put them in a list {ys} / Create a list {ys} of strings that contain a key of {dd}, {fs} and the value. / Convert the entries of {dd} to lines with {fs} between name and number, and store them in a list {ys}.
    {ys} = [f"{name}{fs.bare}{number}" for name, number in {dd}.items()]
    # print them, a line each / show {ys} line by line / print what {ys} holds, one under the other / Print the strings in {ys} on separate lines. / Output each element of {ys} on its own line.
    print("\n".join({ys}))
prices_with_a_unit(od, cur)
    # {t} = {od_units} / prices are written as text here: {od_units}. name the list {t} / let {t} be the pairs {od_units} / Create a list of tuples {t}: {od_units}. / Store the pairs {od_units} in a variable named {t}.
    {t} = {od_units}
    # get the prices as floats, without the {cur}, in a list prices / prices: the second part of each pair, {cur} cut off and turned into a number / make {prices}, a list of the amounts as floats; every text ends with a space and {cur} / Create a list {prices} with the amounts in {t} as floats; each text consists of an amount, a space and {cur}. / Remove the unit {cur} from the second element of each tuple, convert the rest to a float and store the numbers in {prices}.
    {prices} = [float(text.split()[0]) for _, text in {t}]
    # the total of that, rounded to 2 / add them up as the total, 2 decimals / {total}: all prices together with 2 places / Compute the sum of {prices}, rounded to 2 decimals, and store it in {total}. / Calculate the total of the numbers in {prices} and round it to 2 decimal places.
    {total} = round(sum({prices}), 2)
    # print the total with exactly 2 decimals and {cur} behind it / show the total with two digits after the point, and {cur.bare} after a space / the total, always two digits after the point, a space, {cur}: print that / Print {total} with two decimal places, followed by a space and {cur}. / Output the total formatted with exactly two decimals, then the unit {cur} after a space.
    print(f"{{total}:.2f} {cur.bare}")
fields_that_are_empty(mk)
    # {t} = {mk_gaps} / some of the numbers in {mk_gaps} are missing (an empty string); name the list {t} / let {t} hold the rows {mk_gaps} / Create a list of lists {t} with the rows {mk_gaps}. / Store the rows {mk_gaps} in a variable named {t}.
    {t} = {mk_gaps}
    # make a list {xs} of the second parts as ints, but None where nothing is given / {xs}: int of the second field, and None if it is empty / turn the second field of each row into an int; an empty one becomes None; the list is {xs} / Create a list {xs} with the second element of each row as an integer, or None if it is an empty string. / Convert the second column of {t} to integers, replacing empty strings by None, and store the list in {xs}.
    {xs} = [int(row[1]) if row[1] else None for row in {t}]
    # how many are missing? / print the number of Nones in it / count the gaps in {xs} and show how many there are / Print how often None occurs in {xs}. / Output the number of missing values in {xs}.
    print({xs}.count(None))
    # get the known ones as a list known / known is {xs} without the Nones / leave the gaps out, and call the remaining numbers known / Create a list {known} of all elements of {xs} that are not None. / Store the numbers in {xs}, without None, in a list named {known}.
    {known} = [number for number in {xs} if number is not None]
    # print their mean with {places} decimals, or {none_} if there are no numbers / show the average of {known}, rounded to {places}; if the list is empty show {none_} / what is the mean of the known ones ({places} places)? {none_} when there aren't any / Print the mean of {known} rounded to {places} decimals, or {none_} if {known} is empty. / If {known} has elements, output their average with {places} decimal places; otherwise output {none_}.
    print(round(sum({known}) / len({known}), {places}) if {known} else {none_})
column_by_its_header(st)
    # {t} = {st_hl} / a table with the header as its first row: {st_hl}. it's called {t} / the rows {st_hl} belong in {t} / Create a list of lists {t} with the value {st_hl}. / Store the table {st_hl} in a variable named {t}.
    {t} = {st_hl}
    # at which position is {st3} in the header? keep that / position is the index of {st3} in the first row / {position}: where {st3} stands in the header, counted from 0 / Determine the index of {st3} in the first row of {t} and store it in {position}. / Find the position of the column {st3} in the header row and assign it to {position}.
    {position} = {t}[0].index({st3})
    # take this column out of all the other rows, as a list {xs} / {xs}: for every row after the header, what is at that position / use the position to get the numbers of the column (no header) in {xs} / Create a list {xs} of the elements at index {position} in all rows except the first. / Extract the column with the index {position}, without the header, and store it as {xs}.
    {xs} = [row[{position}] for row in {t}[1:]]
    # print {st3} and the smallest and largest number of it / show the name of the column, then minimum and maximum of {xs} / {st3}, its minimum, its maximum, all on one line / Print {st3}, the minimum of {xs} and the maximum of {xs}. / Output the header {st3} followed by the least and the greatest number in {xs}.
    print({st3}, min({xs}), max({xs}))
rows_turned_into_columns(rm)
    # the header is {rm_h} and the rows are {rm_l}: store them as header and {t} / {header} = {rm_h}, {t} = {rm_l} / let header be the list {rm_h} and {t} the list of rows {rm_l} / Create a list {header} with the elements {rm_h} and a list of rows {t} with {rm_l}. / Store the column names {rm_h} in {header} and the rows {rm_l} in {t}.
    {header} = {rm_h}
    {t} = {rm_l}
    # transpose the rows, so that {xs} is a list of columns / {xs}: the columns of {t}, each as a list / turn rows into columns (lists) and name the result {xs} / Transpose {t} and store the columns as a list of lists in {xs}. / Create a list {xs} in which the first list holds the first element of every row, the second list the second elements, and so on.
    {xs} = [list(cells) for cells in zip(*{t})]
    # a dictionary {dd} with the names of the header as keys and the columns as values / connect header and columns in a dict {dd} / {dd}: for each name in the header its column / Create a dictionary {dd} that maps each element of {header} to the column at the same position in {xs}. / Combine {header} and {xs} into a dictionary named {dd}.
    {dd} = dict(zip({header}, {xs}))
    # print the column {rm3}, sorted / show what {dd} has for {rm3}, in ascending order / sorted, please: the list under {rm3} / Print a sorted copy of the list stored under {rm3} in {dd}. / Output the numbers in the column {rm3} in ascending order.
    print(sorted({dd}[{rm3}]))
aligned_table(st)
    # {t} = {st_p} / these rows should be printed as a table: {st_p}, named {t} / let {t} be the pairs {st_p} / Create a list of tuples named {t} with {st_p}. / Store the rows {st_p} in a variable {t}.
    {t} = {st_p}
    # print each on a line: the name in {wide} places to the left, and the number to the right in {few} / name left-aligned with width {wide}, number right-aligned with width {few}, row by row / line by line, show the name padded to {wide} characters and behind it the number in {few} characters, aligned at the right / For each tuple in {t}, print the name left-aligned in a field of {wide} characters, directly followed by the number right-aligned in {few} characters. / Output the rows of {t} as aligned lines; the first column is {wide} wide and left-aligned, the second {few} wide and right-aligned.
    for name, number in {t}:
        print(f"{name:<{wide}}{number:>{few}}")
    # under it a line of {sign} as wide as both / a separator: {sign} as often as {wide} and {few} together / now print {wide} + {few} times {sign} / Print a line that consists of {wide} + {few} repetitions of {sign}. / Output a separator line in which {sign} is repeated as many times as the two widths make together.
    print({sign} * ({wide} + {few}))
    # and the sum of the numbers at the bottom, with {label} as its name, in the same format / last line: {label} and the sum, aligned like the rows / print {label} in {wide} places and the sum of all numbers in {few}, left and right as before / Print {label} left-aligned in {wide} characters and the sum of the numbers right-aligned in {few} characters. / Output a final line in the same layout with {label} as the name and the total of the second column as the number.
    print(f"{'{label.bare}':<{wide}}{sum(number for name, number in {t}):>{few}}")
yes_and_no_in_a_column(mb, yes, no)
    # {t} = {mb_said} / who comes? {mb_said}; store the list as {t} / the answers are {mb_said}, in {t} / Create a list {t} of the tuples {mb_said}. / Store the pairs {mb_said} in a variable named {t}.
    {t} = {mb_said}
    # make it a dict {dd} with True for {yes} and False for anything else / {dd}: name to truth value, True exactly when the answer is {yes} / turn the answers into True ({yes}) or False (all others), in a dictionary {dd} by name / Create a dictionary {dd} that maps each name in {t} to True if the answer is {yes}, and to False otherwise. / Convert {t} to a dictionary {dd} whose values tell whether the answer equals {yes}.
    {dd} = {name: answer == {yes} for name, answer in {t}}
    # {mb1x} says {yes} after all / set the value of {mb1x} to True / {mb1x} comes too, so make it True / Change the entry of {mb1x} in {dd} to True. / Assign True to the key {mb1x} of the dictionary.
    {dd}[{mb1x}] = True
    # how many are True? / print how many come / show the number of True values in {dd} / Print the number of values in {dd} that are True. / Count the True values of the dictionary and output the count.
    print(sum({dd}.values()))
    # now everybody who does not come: names on one line, joined with {sep}; if all come, print {none_} / print the names with False, {sep} between them, or {none_} if there are none / {none_} if no value is False, otherwise the names that have False, joined by {sep}: print it / Print the keys with the value False, separated by {sep}, or {none_} if all values are True. / Output the names in {dd} that have False joined by {sep}; if there is no such name, output {none_}.
    print({sep}.join(name for name, value in {dd}.items() if not value) or {none_})
lengths_as_text(sg)
    # {t} = {sg_len} / some songs with minutes and seconds: {sg_len}, in {t} / let {t} be the list {sg_len} of song and length / Create a list {t} of the tuples {sg_len}. / Store the songs and their lengths {sg_len} in a variable named {t}.
    {t} = {sg_len}
    # write a function {f}({pt}) that takes a text like {clock.bare} (minutes, a colon, seconds) and returns the seconds altogether / {f}({pt}): cut {pt} at the colon; 60 times the first number plus the second is returned / i want {f}({pt}), which turns minutes and seconds with a colon between them into seconds / Write a function {f}({pt}) that converts a text of minutes and seconds, separated by a colon, to a number of seconds and returns it. / Define a function named {f} with one parameter {pt}, a string such as {clock.bare}, which returns the number of seconds that it stands for.
    def {f}({pt}):
        minutes, seconds = {pt}.split(":")
        return int(minutes) * 60 + int(seconds)
    # use it for all songs and add up; that is the total / total: what {f} returns for the lengths, summed / {total} = seconds of all songs together / Apply {f} to the length of each song in {t} and store the sum in {total}. / Compute the total number of seconds of the songs by calling {f}, and assign it to {total}.
    {total} = sum({f}(length) for _, length in {t})
    # print it as minutes:seconds again, with two digits for the seconds / show the total in the same form, the seconds always with two digits / the whole minutes, a colon, the remaining seconds with two digits: print that / Print {total} as minutes and seconds separated by a colon, with the seconds padded to two digits. / Output the total in the format m:ss.
    print(f"{{total} // 60}:{{total} % 60:02d}")
keys_and_values_in_a_line(pl, fs, eq2)
    # {sv_} = {pl_pairs} / one record stands in a single line: {pl_pairs}, named {sv_} / the text {pl_pairs} is {sv_} / Store the text {pl_pairs} in {sv_}. / Create a string {sv_} with the content {pl_pairs}.
    {sv_} = {pl_pairs}
    # make a dict {rec} of it; the parts are separated by {fs}, key and value by {eq2} / {rec}: cut at {fs}, then every part at {eq2} into key and value / {fs} is between the entries and {eq2} between key and value; read that into the dictionary {rec} / Create a dictionary {rec} from {sv_}, in which {fs} separates the entries and {eq2} separates key and value. / Parse {sv_} into a dictionary {rec} by splitting it at {fs} and each part at {eq2}.
    {rec} = dict(part.split({eq2}) for part in {sv_}.split({fs}))
    # the {pl3.bare} should be a number: make it an int / change what is under {pl3} to an int / {pl3} is still text, turn it into a whole number / Convert the value of {pl3} in {rec} to an integer. / Replace the string under the key {pl3} by the corresponding integer.
    {rec}[{pl3}] = int({rec}[{pl3}])
    # is the {pl3.bare} more than {pl3m}? print True or False / print whether the number is over {pl3m} / show if {pl3} in {rec} is greater than {pl3m} / Print True if the value of {pl3} exceeds {pl3m}, and False otherwise. / Output whether the {pl3.bare} in {rec} is greater than {pl3m}.
    print({rec}[{pl3}] > {pl3m})
"""
JOINS = r"""
records_by_id
    # {t} = {rd} / the readers of a library are {rd}, a list {t} / let {t} be {rd} / Create a list {t} of the dictionaries {rd}. / Store the records {rd} in a variable named {t}.
    {t} = {rd}
    # make a dictionary {dd} from {rd1} to the whole record / {dd}: every record of {t} under its {rd1.bare} / i want to find a record by its {rd1.bare}, so put them in a dict {dd} / Create a dictionary {dd} that maps the value of {rd1} to the record it belongs to. / Build a dictionary named {dd} with the {rd1.bare} of each record as the key and the record itself as the value.
    {dd} = {row[{rd1}]: row for row in {t}}
    # number {rd1x} moves to {rd3z} / the {rd3.bare} of {rd1x} is {rd3z} from now on / set {rd3} to {rd3z} for {rd1x} / Change the value of {rd3} in the record {rd1x} of {dd} to {rd3z}. / In the record stored under {rd1x}, replace the {rd3.bare} by {rd3z}.
    {dd}[{rd1x}][{rd3}] = {rd3z}
    # print {rd2} and {rd3} of {rd1x} with {sep} between / show the {rd2.bare} and the {rd3.bare} of number {rd1x}, joined by {sep} / look up {rd1x}: {rd2.bare}, then {sep}, then {rd3.bare} / Print the {rd2.bare} and the {rd3.bare} of the record {rd1x}, separated by {sep}. / Output the values of {rd2} and {rd3} stored under {rd1x} with {sep} in between.
    print({dd}[{rd1x}][{rd2}], {dd}[{rd1x}][{rd3}], sep={sep})
orders_with_a_price_list(od)
    # {t} = {od_pairs} / what was ordered: {od_pairs}, each a thing and a number; name it {t} / let {t} be the pairs {od_pairs} / Create a list {t} of the tuples {od_pairs}. / Store the orders {od_pairs} in a variable named {t}.
    {t} = {od_pairs}
    # the prices are {od_prices} / prices of one piece: {od_prices}, a dict / {prices} = {od_prices} / Create a dictionary {prices} with the entries {od_prices}. / Store the dictionary {od_prices} in a variable named {prices}.
    {prices} = {od_prices}
    # compute the costs, a list with number times price for each order; what has no price costs 0 / costs: for every pair the number times what {prices} says, 0 if the thing isn't in there / look each thing up in the prices (0 if missing), multiply by the number and collect the costs / Create a list {costs} with the number of each order multiplied by its price; things that are not in {prices} have a price of 0. / For each pair in {t}, multiply the number by the price in {prices}, or by 0 if there is none, and store the products in a list {costs}.
    {costs} = [number * {prices}.get(name, 0) for name, number in {t}]
    # which things had no price? a list {ws} / {ws}: the names in {t} that {prices} does not have / put the things without a price in a list {ws} / Create a list {ws} of the names in {t} that are not a key of {prices}. / Store all ordered things that do not occur in {prices} in a list named {ws}.
    {ws} = [name for name, _ in {t} if name not in {prices}]
    # print the sum of the costs with 2 decimals, and {ws} / show what it costs altogether (2 places) and which things had no price / the costs added up and rounded to 2, followed by {ws} / Print the sum of {costs} rounded to 2 decimals, followed by {ws}. / Output the total of the costs, rounded to 2 decimal places, and the list {ws}.
    print(round(sum({costs}), 2), {ws})
names_for_the_loans(rd)
    # {t} = {rd}, the readers / readers of the library: {rd}, as {t} / store the readers {rd} as {t} / Create a list of dictionaries {t} with the content {rd}. / Assign the records {rd} to a variable named {t}.
    {t} = {rd}
    # and the loans are {rd_loans}; each says which {rd1.bare} took which title / loans: {rd_loans}, tuples of {rd1.bare} and title / keep {rd_loans} as the loans ({rd1.bare} first, then what was taken) / Create a list {loans} of ({rd1.bare}, title) tuples: {rd_loans}. / Store the list {rd_loans} in a variable named {loans}.
    {loans} = {rd_loans}
    # a dict {dd} that gives the {rd2.bare} for each {rd1.bare} / {dd}: {rd1.bare} to {rd2.bare}, out of {t} / from {t} make a dictionary {dd}, {rd1.bare} as key and {rd2.bare} as value / Create a dictionary {dd} that maps each {rd1.bare} in {t} to the {rd2.bare}. / Build a dictionary {dd} from {t} with {rd1} as the key and {rd2} as the value.
    {dd} = {row[{rd1}]: row[{rd2}] for row in {t}}
    # print each loan as {rd2.bare}{colon.bare}title, a line each / show the loans with the {rd2.bare} instead of the number, {colon} between {rd2.bare} and title / loan by loan: who it was, {colon}, and the title / For each loan, print the {rd2.bare} of the reader and the title, with {colon} between them. / Output one line per tuple in {loans} with the name found in {dd}, the string {colon} and the title.
    for number, title in {loans}:
        print(f"{{dd}[number]}{colon.bare}{title}")
    # and who has no loan? print a sorted list of them / print, as a sorted list, every {rd2.bare} whose number is in no loan / show the ones without any loan, sorted, as a list / Print a sorted list of the {rd2.bare} of all readers whose {rd1.bare} does not occur in {loans}. / Output the sorted list of those values of {dd} whose keys are not the first element of any tuple in {loans}.
    print(sorted(name for key, name in {dd}.items() if key not in [number for number, _ in {loans}]))
lists_inside_the_records(mk)
    # {t} = {mk_marks} / every record here has a list of marks: {mk_marks}. name it {t} / store {mk_marks} as {t} / Create a list of dictionaries {t}: {mk_marks}. / Assign the records {mk_marks} to the variable {t}.
    {t} = {mk_marks}
    # {mk1x} gets another one, {plus} / append {plus} to the list of {mk1x} / one more {mk3.bare} for {mk1x}: {plus} / Append {plus} to the list under {mk3} in the record whose {mk1.bare} is {mk1x}. / Find the record with the {mk1.bare} {mk1x} and add {plus} to its {mk3.bare}.
    for row in {t}:
        if row[{mk1}] == {mk1x}:
            row[{mk3}].append({plus})
    # compute the mean of each list, rounded to {places}, and store it in the same record under {newkey} / every record gets a {newkey}: the average of its {mk3.bare} with {places} decimals / {newkey} in each record = mean of the {mk3.bare}, {places} places / Add to each record the key {newkey} with the mean of its {mk3.bare}, rounded to {places} decimals. / For every dictionary in {t}, compute the average of the list under {mk3}, round it to {places} decimal places and store it under {newkey}.
    for row in {t}:
        row[{newkey}] = round(sum(row[{mk3}]) / len(row[{mk3}]), {places})
    # print {mk1} and {newkey} line by line, the best mean first / sort by {newkey} from high to low and show {mk1.bare} and {newkey} of each on a line / best one first: {mk1.bare}, space, {newkey} / Print the {mk1.bare} and the {newkey} of each record on a line, in descending order of {newkey}. / For the records sorted by {newkey} from the highest to the lowest, output {mk1} and {newkey}, separated by a space.
    for row in sorted({t}, key=lambda row: row[{newkey}], reverse=True):
        print(row[{mk1}], row[{newkey}])
records_in_records(rd, inner)
    # {t} = {rd_homes} / people with an address: {rd_homes}, in {t} / let {t} be the records {rd_homes} / Create a list {t} of nested dictionaries: {rd_homes}. / Store the list {rd_homes} in a variable named {t}.
    {t} = {rd_homes}
    # a list {ws} of every {rd3.bare}; it is inside of {inner} / {ws}: from each record, under {inner}, the {rd3.bare} / go into {inner} of each record and collect the {rd3.bare} in {ws} / Create a list {ws} with the value of {rd3} inside the dictionary {inner} of each record. / Extract the {rd3.bare} from the dictionary stored under {inner} in every record and put them in a list {ws}.
    {ws} = [row[{inner}][{rd3}] for row in {t}]
    # {rd2x} moves: the {rd3.bare} becomes {rd3z} / change the {rd3.bare} of {rd2x} to {rd3z} / for {rd2x}, set {rd3} in {inner} to {rd3z} / Set the {rd3.bare} in the {inner} dictionary of the record with the {rd2.bare} {rd2x} to {rd3z}. / In the record whose {rd2.bare} is {rd2x}, replace the value of {rd3} inside {inner} by {rd3z}.
    for row in {t}:
        if row[{rd2}] == {rd2x}:
            row[{inner}][{rd3}] = {rd3z}
    # how many differ from {ws} now? / compare with the old list {ws}: print how many records have another {rd3.bare} now / count the records whose {rd3.bare} isn't what {ws} says and show the number / Print the number of records whose {rd3.bare} differs from the element at the same position in {ws}. / Output how many of the values of {rd3} are no longer equal to the corresponding element of {ws}.
    print(sum(row[{inner}][{rd3}] != old for row, old in zip({t}, {ws})))
keys_that_some_lack(tl)
    # {t} = {tl_part} / in {tl_part} some records have no {tl3.bare}; call it {t} / store {tl_part} as {t} / Create a list {t} of dictionaries with the value {tl_part}. / Store the records {tl_part} in a variable named {t}.
    {t} = {tl_part}
    # get the {tl1.bare} of all without {tl3}, as a list {ws} / {ws}: the {tl1.bare} of the records where the key {tl3} is missing / put in {ws} what has no entry {tl3}, only the {tl1.bare} / Create a list {ws} with the {tl1.bare} of each record that does not have the key {tl3}. / Store the values of {tl1} of all dictionaries in {t} that lack the key {tl3} in a list {ws}.
    {ws} = [row[{tl1}] for row in {t} if {tl3} not in row]
    # sum up the {tl3.bare} as the total; a missing one counts as {little} / total: all {tl3.bare} together, {little} where there is none / {total} is the sum of {tl3}, with {little} for records without it / Compute the sum of {tl3} over all records, using {little} for records without this key, and store it in {total}. / Add up the {tl3.bare} of the records in {t}, counting {little} if the key is missing, and assign the sum to {total}.
    {total} = sum(row.get({tl3}, {little}) for row in {t})
    # print the total and the names in {ws} joined by {sep} / show the total and then {ws} as text with {sep} in between / first the total, then what lacked it, {sep} between the names / Print {total} and the elements of {ws} joined by {sep}, on one line. / Output the total, a space and the names in {ws} separated by {sep}.
    print({total}, {sep}.join({ws}))
gaps_filled_with_the_mean(wt)
    # {t} = {wt_none} / in {wt_none} not every value is known, hence the None; name the list {t} / keep {wt_none} as {t} / Create a list {t} that contains the dictionaries {wt_none}. / Store the records {wt_none} in a variable named {t}.
    {t} = {wt_none}
    # the mean of the {wt2.bare} that are there, with {places} decimals / take the {wt2.bare} that are not None and keep their mean, rounded to {places} / {mean}: average of {wt2} without the None values, {places} places / Compute the mean of the values under {wt2} that are not None, rounded to {places} decimals, and store it in a variable {mean}. / Calculate the average {wt2.bare}, ignoring missing values, round it to {places} decimal places and assign it to {mean}.
    known = [row[{wt2}] for row in {t} if row[{wt2}] is not None]
    {mean} = round(sum(known) / len(known), {places})
    # fill the gaps with the mean / where {wt2} is None, put the mean / replace each None under {wt2} by {mean} / Replace every missing {wt2.bare} in {t} by {mean}. / For each record whose {wt2.bare} is None, store {mean} there.
    for row in {t}:
        if row[{wt2}] is None:
            row[{wt2}] = {mean}
    # print {wt1} and {wt2} of each with {colon} in between / show the {wt1.bare}, {colon} and the {wt2.bare}, a line for each record / line by line: {wt1.bare}{colon.bare}{wt2.bare} / Print the {wt1.bare} and the {wt2.bare} of each record, separated by {colon}, one record per line. / For every dictionary in {t}, output a line with {wt1}, the string {colon} and {wt2}.
    for row in {t}:
        print(row[{wt1}], row[{wt2}], sep={colon})
two_records_compared(rd)
    # old is {rd_one} and new is {rd_moved} / {old} = {rd_one}, and {new} = {rd_moved} / the old version of a record: {rd_one}, the new one: {rd_moved}. keep both / Create two dictionaries, {old} with {rd_one} and {new} with {rd_moved}. / Store the record {rd_one} in {old} and the record {rd_moved} in {new}.
    {old} = {rd_one}
    {new} = {rd_moved}
    # which keys have another value in new? list them as {ws} / {ws}: the keys where old and new differ / compare old and new key by key and collect in {ws} the keys with different values / Create a list {ws} of the keys for which the values in {old} and {new} are not equal. / Determine the keys whose value differs between {old} and {new} and store them in a list {ws}.
    {ws} = [key for key in {old} if {old}[key] != {new}[key]]
    # print for each of them the key, then what was and what is, with {arrow} between the two / for those keys show key, old value, {arrow}, new value, a line each / go through {ws}: print the key, the value in old, {arrow} and the value in new / For every key in {ws}, print the key, the old value, the text {arrow} and the new value, separated by spaces. / Output a line for each key in {ws} that consists of the key, the value in {old}, {arrow} and the value in {new}.
    for key in {ws}:
        print(key, {old}[key], {arrow}, {new}[key])
    # remove {rd3} from both, and print if they are equal then / take {rd3} out of both, then print whether the two are equal / without {rd3}, is old the same as new? remove it first, then show the answer / Remove the key {rd3} from both dictionaries and print whether they are equal. / Delete {rd3} in {old} and in {new} and output True if the dictionaries are equal, otherwise False.
    del {old}[{rd3}], {new}[{rd3}]
    print({old} == {new})
same_thing_twice_in_the_list(od)
    # {t} = {od_twice} / a shopping list where things come twice: {od_twice}, called {t} / let {t} be {od_twice} / Create a list {t} of the dictionaries {od_twice}. / Store the records {od_twice} in a variable named {t}.
    {t} = {od_twice}
    # add up the {od2.bare} of equal things in a dict {dd} / {dd}: each {od1.bare} once, with all its {od2.bare} together / put same things together, in a dictionary {dd} from {od1.bare} to the sum of the {od2.bare} / Create a dictionary {dd} that maps each {od1.bare} to the sum of its {od2.bare}. / Add up {od2} for all records with the same {od1} and store the sums in a dictionary {dd}.
    {dd} = {}
    for row in {t}:
        {dd}[row[{od1}]] = {dd}.get(row[{od1}], 0) + row[{od2}]
    # and make records of it again, a list merged with the same two keys / merged: a list of dicts like at the start, but every {od1.bare} only once / turn {dd} into a list of records with {od1} and {od2}, as {merged} / Create a list {merged} of dictionaries with the keys {od1} and {od2} from the entries of {dd}. / Convert {dd} to a list of records named {merged}, each with the fields {od1} and {od2}.
    {merged} = [{{od1}: name, {od2}: number} for name, number in {dd}.items()]
    # print how many records were saved by that / how much shorter is merged than before? / show the difference of the two lengths / Print the number of records in {t} minus the number of records in {merged}. / Output by how many records {merged} is shorter than {t}.
    print(len({t}) - len({merged}))
column_renamed_column_dropped
    # {t} = {pl} / the plants in the garden: {pl}; they are called {t} / save the records {pl} as {t} / Create a list {t} containing {pl}. / Store the dictionaries {pl} in a variable named {t}.
    {t} = {pl}
    # rename {pl3} to {newkey} in all of them / the key {pl3} should be called {newkey}; the values stay / in each record, move what is under {pl3} to {newkey} / Rename the key {pl3} to {newkey} in every dictionary of {t}. / For each record, store the value of {pl3} under the key {newkey} and remove {pl3}.
    for row in {t}:
        row[{newkey}] = row.pop({pl3})
    # nobody needs {pl2}, delete it everywhere / drop the column {pl2} / without {pl2}, please: take it out of every record / Delete the key {pl2} from each dictionary in {t}. / Remove the field {pl2} from all records.
    for row in {t}:
        del row[{pl2}]
    # print the first record and its keys as a list / show what the first one looks like now, and then a list of its keys / first record, then list of keys, on two lines / Print the first dictionary of {t} and, on the next line, a list of its keys. / Output the first element of {t}, and below it the list of the keys that it has.
    print({t}[0])
    print(list({t}[0]))
a_dict_of_columns(tr)
    # {dd} = {tr_cols} / a table stored by columns: {tr_cols}. name it {dd} / let {dd} be {tr_cols} / Create a dictionary of lists {dd} with the value {tr_cols}. / Store the columns {tr_cols} in a variable named {dd}.
    {dd} = {tr_cols}
    # a row for {tr1z} comes in, {plus} {tr2.bare} and {k} {tr3.bare}: append each to its column / add {tr1z}, {plus} and {k} at the end of {tr1}, {tr2} and {tr3} / {tr1}: {tr1z}, {tr2}: {plus}, {tr3}: {k}; put this at the bottom of the table / Append {tr1z} to the column {tr1}, {plus} to {tr2} and {k} to {tr3}. / Add a row to {dd} with the {tr1.bare} {tr1z}, {tr2} equal to {plus} and {tr3} equal to {k}.
    {dd}[{tr1}].append({tr1z})
    {dd}[{tr2}].append({plus})
    {dd}[{tr3}].append({k})
    # now the rows, as a list of tuples {t} / turn the columns into rows: a list {t} of tuples / {t}: the first items of all columns together in a tuple, then the second ones, and so on / Convert {dd} to a list of rows {t}, each a tuple with one value of every column. / Combine the columns of {dd} into a list of tuples named {t}, one tuple per row.
    {t} = list(zip(*{dd}.values()))
    # print the last {little} rows, each on a line / show the final {little} of {t}, one per line / the {little.word} at the end, line by line / Print the last {little} tuples in {t} on separate lines. / Output each of the last {little} rows on its own line.
    for row in {t}[-{little}:]:
        print(row)
"""
REPORTS = r"""
total_and_mean_of_a_column
    # write a function {f}({pr}, {pk}) that returns the sum of what the dictionaries in {pr} have under {pk} / {f}({pr}, {pk}): add up the field {pk} of all the records in {pr} and return it / i want {f}({pr}, {pk}), a function for a list of dicts {pr}; it gives back all the {pk} values added together / Write a function {f}({pr}, {pk}) that returns the sum of the values under the key {pk} in the list of dictionaries {pr}. / Define a function named {f} with the parameters {pr} (a list of dictionaries) and {pk} (a key), which adds up the value of {pk} in all dictionaries and returns the sum.
    def {f}({pr}, {pk}):
        return sum(row[{pk}] for row in {pr})
    # a second one, {g}({pr}, {pk}), returns the mean and calls {f} for it; for an empty list it is 0 / {g}({pr}, {pk}) uses {f} and divides by how many records there are, but gives 0 if there are none / the mean, too: {g}({pr}, {pk}) is 0 for no records, otherwise the result of {f} over their number / Write a function {g}({pr}, {pk}) that returns the mean of the column, computed by means of {f}. If {pr} is empty, return 0. / Define a function {g} with the same parameters which returns 0 for an empty list and the result of {f} divided by the length of {pr} otherwise.
    def {g}({pr}, {pk}):
        if not {pr}:
            return 0
        return {f}({pr}, {pk}) / len({pr})
    # {t} = {bk} / try it on the records {bk}, called {t} / Create a list {t} of the books {bk}. / Store the dictionaries {bk} in a variable named {t}.
    {t} = {bk}
    # print the sum of the {bk3.bare} and their mean with {places} decimals / show both for {bk3}: the sum first, then the mean rounded to {places} / use the two functions on {t} with {bk3}, the mean rounded to {places} places, and print what they return / Print the sum and the mean of {bk3} in {t}, using the functions; round the mean to {places} decimals. / Call {f} and {g} for the key {bk3} of {t} and output the two results, the second one rounded to {places} decimal places.
    print({f}({t}, {bk3}), round({g}({t}, {bk3}), {places}))
select_with_a_minimum
    # write a function {f}({pr}, {pk}, {plow}) which returns a list of those dictionaries in {pr} whose {pk} is {plow} or more / {f}({pr}, {pk}, {plow}): keep the records of {pr} that have at least {plow} under {pk}, return them as a list / we need {f}({pr}, {pk}, {plow}). it leaves out every record with less than {plow} under {pk} and gives the others back / Write a function {f}({pr}, {pk}, {plow}) that returns the list of all dictionaries in {pr} with a value of at least {plow} under the key {pk}. / Define a function named {f} with the parameters {pr}, {pk} and {plow}, which returns the records of {pr} whose field {pk} is not less than {plow}.
    def {f}({pr}, {pk}, {plow}):
        return [row for row in {pr} if row[{pk}] >= {plow}]
    # the stations are {st} / {stations} = {st} / use it on these stations: {st} / Create a list {stations} with the dictionaries {st}. / Store the records {st} in a variable named {stations}.
    {stations} = {st}
    # which ones have at least {st2m} {st2.bare}? let {f} find them, as busy / busy: the stations with {st2m} {st2.bare} or more, found by the function / {busy} = what {f} returns if {st2m} is the least and {st2} the key / Call {f} to get the stations with at least {st2m} under {st2}, and store them in {busy}. / Use the function with the minimum {st2m} and the key {st2} on {stations} and assign the result to {busy}.
    {busy} = {f}({stations}, {st2}, {st2m})
    # from these, again with the function, those with {st3m} {st3.bare} at least: call that {xs} / {xs}: apply {f} to the busy ones, for {st3} and {st3m} / now filter the busy ones by {st3}, {st3m} being the minimum, and name the result {xs} / Call {f} for {busy} with the minimum {st3m} and the key {st3}, and store the result in {xs}. / Apply the function to {busy} to keep only those with {st3} of at least {st3m}, and assign the list to {xs}.
    {xs} = {f}({busy}, {st3}, {st3m})
    # print every {st1.bare} in it, joined by {sep}; if it is empty, {none_} / show the {st1.bare} of all in {xs} with {sep} between them, or {none_} when there is nothing / {none_} if {xs} is empty, otherwise each {st1.bare} with {sep} in between: print that / Print the {st1.bare} of the records in {xs} separated by {sep}, or {none_} if there are no records. / If {xs} has elements, output the {st1.bare} of each, joined by {sep}; otherwise output {none_}.
    print({sep}.join(row[{st1}] for row in {xs}) or {none_})
a_sentence_for_each_record
    # write a function {f}({rec}) that returns the {tl1.bare}, {colon}, the {tl3.bare}, a space and the {tl2.bare} in round brackets, all from the dict {rec} / {f}({rec}) makes one string out of a record: {tl1.bare}{colon.bare}{tl3.bare} ({tl2.bare}) / i need a function {f}({rec}) which turns a record into a line; first comes the {tl1.bare}, then {colon} and the {tl3.bare}, and at the end the {tl2.bare} in brackets after a space / Write a function {f}({rec}) that returns a string of the {tl1.bare}, the text {colon}, the {tl3.bare}, a space and the {tl2.bare} in parentheses, taken from the dictionary {rec}. / Define a function named {f} with one parameter {rec}, a dictionary with the keys {tl1}, {tl2} and {tl3}. It returns {tl1} and {tl3} with {colon} between them, followed by a space and {tl2} in parentheses.
    def {f}({rec}):
        return f"{{rec}['{tl1.bare}']}{colon.bare}{{rec}['{tl3.bare}']} ({{rec}['{tl2.bare}']})"
    # {tools} = {tl} / here are the tools: {tl}. keep them / we have these tools, {tl}, in a list / Create a list {tools} with the records {tl}. / Store the list {tl} in a variable named {tools}.
    {tools} = {tl}
    # make a list {ws} of the lines for all tools, those with the most {tl3.bare} first / sort by {tl3.bare}, highest first, and collect what {f} returns for each in {ws} / {ws}: the function's text for every tool, in descending order of {tl3.bare} / Create a list {ws} with the result of {f} for each record in {tools}, sorted by {tl3} in descending order. / Apply {f} to the records of {tools}, ordered from the largest to the smallest {tl3.bare}, and store the strings in {ws}.
    {ws} = [{f}(row) for row in sorted({tools}, key=lambda row: row[{tl3}], reverse=True)]
    # print them, one per line, with {bullet} and a space in front of each / show each of {ws} on a line after {bullet} and a space / a list with bullets: {bullet}, space, text, line by line / Print each string in {ws} on its own line, preceded by {bullet} and a space. / Output the strings of {ws} line by line, each with {bullet} and a space before it.
    for line in {ws}:
        print({bullet}, line)
count_by_any_column
    # write a function {f}({pr}, {pk}) that returns a dict saying how often each value of {pk} occurs in the dicts of {pr} / {f}({pr}, {pk}) counts the records in {pr} by what they have under {pk} and returns the counts as a dictionary / for counting i need {f}({pr}, {pk}): each different value of the column {pk}, with the number of records that have it, as a dict / Write a function {f}({pr}, {pk}) that returns a dictionary with the number of occurrences of each value under the key {pk} in the records {pr}. / Define a function named {f}, which takes a list of dictionaries {pr} and a key {pk} and returns a dictionary that maps every value of {pk} to its frequency.
    def {f}({pr}, {pk}):
        result = {}
        for row in {pr}:
            result[row[{pk}]] = result.get(row[{pk}], 0) + 1
        return result
    # {t} = {dn} / the records are {dn}, as {t} / let {t} be {dn} / Create a list {t} of dictionaries: {dn}. / Store the records {dn} in a variable named {t}.
    {t} = {dn}
    # count them by {dn1} and call that {dd} / {dd} = the counts for {dn1} in {t}, from {f} / let the function count every {dn1.bare}; the result is {dd} / Call {f} for the key {dn1} of {t} and store the dictionary in {dd}. / Use the function to count the values of {dn1} in {t} and assign the result to {dd}.
    {dd} = {f}({t}, {dn1})
    # print how many different ones there are, and how often {dn1x} occurs / the number of keys in {dd}, then the count of {dn1x}: show both / how many different names are that, and how many records does {dn1x} have? / Print the number of keys in {dd} and the value for {dn1x}. / Output the length of {dd}, followed by the count stored for {dn1x}.
    print(len({dd}), {dd}[{dn1x}])
names_of_the_best
    # write a function {f}({pm}, {pr}, {pk}) which returns the {sg1.bare} of the {pm} records in {pr} with the highest {pk}, best first; all of them if there are fewer / {f}({pm}, {pr}, {pk}): sort {pr} by {pk}, largest first, take {pm} of them and return each one's {sg1.bare} as a list / i'd like {f}({pm}, {pr}, {pk}), it should give back the {sg1.bare} of the top {pm} in {pr}, judged by {pk}; a list that is too short is no problem / Write a function {f}({pm}, {pr}, {pk}) that returns a list with the {sg1.bare} of the {pm} dictionaries in {pr} that have the largest values under {pk}, in descending order. / Define a function named {f} with the parameters {pm}, {pr} and {pk}. It sorts the records {pr} by the key {pk} in descending order and returns the {sg1.bare} of the first {pm}.
    def {f}({pm}, {pr}, {pk}):
        ranked = sorted({pr}, key=lambda row: row[{pk}], reverse=True)
        return [row[{sg1}] for row in ranked[:{pm}]]
    # a list of songs: {sg} / {songs} = {sg} / take these songs, {sg} / Create a list {songs} with the records {sg}. / Store the songs {sg} in a variable named {songs}.
    {songs} = {sg}
    # get the best {little} of the songs by {sg3}, as {ws} / {ws}: the {little} songs with the most {sg3.bare}, by means of {f} / from these songs, with {sg3} as the key, the function should take {little}; store that in {ws} / Call {f} to get the {sg1.bare} of the {little} songs with the highest {sg3}, and store the list in {ws}. / Apply the function to {songs} with the key {sg3} and the number {little}, and assign the result to {ws}.
    {ws} = {f}({little}, {songs}, {sg3})
    # print it with {sep} between the names / the names in one string with {sep} in between, please print it / show {ws} joined by {sep} / Print the elements of {ws}, separated by {sep}. / Output the strings in {ws} joined with {sep}.
    print({sep}.join({ws}))
more_for_one_group
    # {t} = {mk} / the records are {mk}, in a list {t} / let {t} be {mk} / Create a list {t} that contains {mk}. / Store the dictionaries {mk} in a variable named {t}.
    {t} = {mk}
    # keep the sum of the {mk3.bare} as before / before = all {mk3.bare} added up / add up the {mk3.bare} of all records and name the sum before / Compute the sum of {mk3} over all records of {t} and store it in {before}. / Calculate the total of the column {mk3} and assign it to a variable named {before}.
    {before} = sum(row[{mk3}] for row in {t})
    # raise the {mk3.bare} by {pct} percent, rounded to 2 decimals, but only where {mk2} is {mk2x} / every record with {mk2x} as {mk2.bare} gets {pct} percent more {mk3.bare} (2 decimals), the others stay / for {mk2} {mk2x} only: {mk3.bare} up by {pct} percent, rounded to 2 places / Increase {mk3} by {pct} percent in all records whose {mk2} is {mk2x}, rounding to 2 decimals. / In each record with the {mk2.bare} {mk2x}, replace the {mk3.bare} by a number {pct} percent greater, rounded to 2 decimal places.
    for row in {t}:
        if row[{mk2}] == {mk2x}:
            row[{mk3}] = round(row[{mk3}] * (1 + {pct} / 100), 2)
    # print by how much the sum has grown, with 2 decimals / the new sum minus {before}, rounded to 2: show it / how much more is the sum than before? 2 decimals / Print the difference between the new sum of {mk3} and {before}, rounded to 2 decimals. / Compute the sum of {mk3} again, subtract {before} and output the result with 2 decimal places.
    print(round(sum(row[{mk3}] for row in {t}) - {before}, 2))
a_level_for_each_record
    # {t} = {mb} / members of several clubs: {mb}; the list is {t} / store {mb} under the name {t} / Create a list {t} of the records {mb}. / Store the list {mb} in a variable named {t}.
    {t} = {mb}
    # add a key {newkey} to each: {high} from {mb3m} {mb3.bare} on, otherwise {low_} / every record gets {newkey}, which is {high} if {mb3} is at least {mb3m}, and {low_} if it is less / {newkey} = {low_} for fewer than {mb3m} {mb3.bare} and {high} for all the rest / Add to every record the key {newkey} with the value {high} if {mb3} is greater than or equal to {mb3m}, and {low_} otherwise. / For each dictionary in {t}, set {newkey} to {low_} if the {mb3.bare} are below {mb3m} and to {high} if not.
    for row in {t}:
        row[{newkey}] = {high} if row[{mb3}] >= {mb3m} else {low_}
    # {mb1x} always gets {high} / an exception: for {mb1x} it is {high} in any case / set {newkey} to {high} for {mb1x} / Set {newkey} to {high} in the record whose {mb1} is {mb1x}. / Find the record with {mb1x} as {mb1.bare} and give it the {newkey} {high}.
    for row in {t}:
        if row[{mb1}] == {mb1x}:
            row[{newkey}] = {high}
    # print {mb1} and {newkey} of each with {sep} in between / a line for each record: {mb1.bare}, {sep}, {newkey} / show who has which {newkey}, the name first and {sep} after it, line by line / Print the {mb1.bare} and the {newkey} of every record, separated by {sep}, one per line. / For each record, output {mb1} and {newkey} on one line with {sep} between them.
    for row in {t}:
        print(row[{mb1}], row[{newkey}], sep={sep})
taken_from_the_stock(tl)
    # {stock} = {tl_stock} / on stock we have {tl_stock}, a list of [thing, number] lists / the stock is {tl_stock} / Create a list of lists {stock} with the elements {tl_stock}. / Store the list {tl_stock} in a variable named {stock}.
    {stock} = {tl_stock}
    # write a function {f}({pq}, {pm}) that takes {pm} of the thing {pq} out of the stock and returns True; if there are fewer than {pm}, or {pq} is not in it, nothing changes and it returns False / {f}({pq}, {pm}): look for {pq} in the stock; if it has at least {pm} of it, subtract {pm} and return True, in all other cases return False / a function {f}({pq}, {pm}) for selling: it lowers the number of {pq} in {stock} by {pm} and gives True, but only when there are enough; otherwise, also for unknown things, it gives False / Write a function {f}({pq}, {pm}) that subtracts {pm} from the number of {pq} in {stock} and returns True if at least {pm} are there. Otherwise, it changes nothing and returns False. / Define a function named {f} with the parameters {pq} (a thing) and {pm} (a number). If {stock} contains {pq} with a number of at least {pm}, the number is reduced by {pm} and True is returned; if not, False is returned.
    def {f}({pq}, {pm}):
        for row in {stock}:
            if row[0] == {pq} and row[1] >= {pm}:
                row[1] -= {pm}
                return True
        return False
    # take {tl_some} of {tl1x} and keep the answer as {res} / somebody wants {tl_some} of {tl1x}: call it and store what comes back in {res} / {res}: the result of taking {tl1x} {tl_some} times / Call {f} to take {tl_some} of {tl1x} and store the returned value in {res}. / Assign to {res} the result of {f} for {tl_some} pieces of {tl1x}.
    {res} = {f}({tl1x}, {tl_some})
    # print {res} and what happens for {k} of {tl1z} / show {res}, then the answer for {k} pieces of {tl1z} / now {k} of {tl1z}: print {res} and this result / Print {res} and the result of taking {k} of {tl1z}. / Output {res}, followed by what the function returns for {tl1z} and the number {k}.
    print({res}, {f}({tl1z}, {k}))
    # print how many pieces the stock has altogether / what is left in all? print the sum of the numbers / show the sum of the second parts of the stock / Print the sum of the numbers in {stock}. / Output the total number of pieces in {stock}.
    print(sum(row[1] for row in {stock}))
is_it_true_for_all
    # {t} = {rm} / here are some rooms: {rm}, named {t} / let {t} hold the rooms {rm} / Create a list {t} with the dictionaries {rm}. / Store the rooms {rm} in a variable named {t}.
    {t} = {rm}
    # do all of them have at least {rm_least} {rm3.bare}? store that as enough / enough should be True if every room has {rm_least} {rm3.bare} or more, and False otherwise / {enough}: is no room below {rm_least} {rm3.bare}? / Store in {enough} whether all records in {t} have at least {rm_least} under {rm3}. / Determine whether {rm3} is greater than or equal to {rm_least} in every record, and assign the truth value to {enough}.
    {enough} = all(row[{rm3}] >= {rm_least} for row in {t})
    # is there a room on {rm2.bare} {floor_}? keep it as {flag} / {flag} tells whether any {rm2.bare} is {floor_} / check if at least one of them has {floor_} as {rm2.bare}, in {flag} / Store in {flag} whether any record in {t} has the value {floor_} under {rm2}. / Determine whether {floor_} occurs as {rm2.bare} in {t} and assign the result to {flag}.
    {flag} = any(row[{rm2}] == {floor_} for row in {t})
    # print {yes} if both are true, otherwise {no} / {yes} when enough and {flag} are both True, else {no}: print it / if one of the two is False print {no}, else {yes} / Print {yes} if {enough} and {flag} are both true, and {no} otherwise. / Output {yes} when both conditions hold; in any other case output {no}.
    print({yes} if {enough} and {flag} else {no})
"""
for story_table in (COLUMNS, TUPLES, LINES, JOINS, REPORTS):
    stories(d, story_table, SLOTS)
